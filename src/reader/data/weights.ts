// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=13 1=-10
at|beside|1|true|0=18 1=-11 2=-7
at|beside|3|false|1=6
at|beside|acts|0=13 1=-10
at|beside|arrive|0=6 1=-6
at|beside|authorised|0=8 2=-7
at|beside|by|0=7 2=-5
at|beside|contribution|0=9 1=-8
at|beside|future that|0=6
at|beside|give|0=10 2=-9
at|beside|in|0=-7 1=8
at|beside|keep|2=5
at|beside|none infinitive|0=11 2=-11
at|beside|of|0=-7 2=7
at|beside|past perfect that|0=16 1=-5 2=-10
at|beside|past that|0=-15 2=12
at|beside|pledged|0=8 1=-9
at|down|0=12 1=-12
at|down|1|true|0=-14 1=7 2=7
at|down|2|false|0=25 1=-21
at|down|2|true|0=-12 1=13
at|down|3|false|0=9 1=-12
at|down|acts|0=16 1=-11 2=-6
at|down|after|1=8 2=-6
at|down|agreement signed|1=5
at|down|arrive|0=-20 1=10 2=10
at|down|ask|0=18 1=-15
at|down|assembly|0=10 1=-10
at|down|authorised|0=11 2=-12
at|down|before|0=-16 2=17
at|down|bind|1=6
at|down|by|0=-8 1=-9 2=17
at|down|committed|0=7
at|down|contribution|0=-5 1=17 2=-12
at|down|delivered|0=-7 1=10
at|down|due|0=12 1=-11
at|down|engagement planned|1=9 2=-7
at|down|engagement|1=11 2=-9
at|down|extended|1=-13 2=10
at|down|first|0=-12 1=12
at|down|from|1=-12 2=10
at|down|future main|0=-7 1=-5 2=12
at|down|give|0=15 1=-8 2=-7
at|down|in|0=28 1=-12 2=-16
at|down|it|0=-9 1=9
at|down|keep|0=29 1=-11 2=-19
at|down|leave|0=24 1=-27
at|down|left|0=-5 1=6
at|down|light|1=-7 2=5
at|down|mandate|0=16 1=-15
at|down|meeting|0=5
at|down|meet|0=-8 1=19 2=-11
at|down|need|0=-6 2=7
at|down|none participle|0=12 2=-9
at|down|none|0=-29 1=34
at|down|obstacle|1=8
at|down|of|0=5 2=-7
at|down|on|1=11 2=-8
at|down|past main|0=-8 1=15 2=-7
at|down|past perfect main|1=-15 2=13
at|down|past perfect sub|0=7 2=-5
at|down|past perfect that|0=-8
at|down|past relative|0=13 1=-7 2=-6
at|down|past that|0=27 2=-27
at|down|pledged|2=6
at|down|present infinitive|0=-30 1=7 2=23
at|down|present main|1=12 2=-14
at|down|present relative|0=-9 2=12
at|down|present sub|2=7
at|down|present that|0=16 2=-12
at|down|promise|0=-15 1=6 2=9
at|down|request|0=17 1=-31 2=15
at|down|requirement|0=-12 2=14
at|down|say|1=-10 2=6
at|down|serve|0=9 1=-6
at|down|the|0=8 1=-5
at|down|to|0=8 2=-5
at|down|until|0=8 1=-7
at|down|withdrawn|2=-7
at|down|york|0=11 1=-10
at|else|,|0=6
at|else|0=11 2=-19
at|else|1|true|1=14 2=-11
at|else|2|false|0=10 1=-9
at|else|2|true|1=-5 2=6
at|else|3|false|0=13 2=-10
at|else|3|true|0=10 2=-15
at|else|^|0=-17 1=21
at|else|acts|0=10 1=10 2=-24
at|else|after|0=6 2=-7
at|else|agreement drafting|1=12 2=-8
at|else|agreement signed|0=-13 1=7 2=7
at|else|agreement|0=-14 1=15
at|else|agrees|0=6 2=-5
at|else|and|0=-9 2=7
at|else|announced|0=6 1=-5
at|else|arrive|0=23 1=-15 2=-9
at|else|ask|2=5
at|else|assembled|0=-15 1=16
at|else|authorised|0=-9 1=13
at|else|authorise|0=-7 1=10
at|else|a|0=9 1=-8
at|else|back|2=-8
at|else|before|1=-17 2=20
at|else|began|0=-5 1=6
at|else|beginning|0=-10 2=11
at|else|beyond|0=-8 1=17 2=-9
at|else|by|1=-12 2=14
at|else|came|0=-15 1=15
at|else|changed|1=8 2=-6
at|else|change|1=-6
at|else|committed|0=-30 1=7 2=23
at|else|confirms|0=-6 1=6
at|else|congo|0=6 1=-6
at|else|consider|0=-27 1=28
at|else|contingents|0=8 1=-7
at|else|contribution|0=14 1=-11 2=-9
at|else|delivered|0=35 1=-25 2=-15
at|else|due|0=-6 1=17 2=-12
at|else|early|0=10 2=-6
at|else|ended|0=-10 2=11
at|else|end|1=-27 2=24
at|else|engagement cancelled|1=5
at|else|engagement held|1=9
at|else|engagement planned|2=-7
at|else|engagement|0=-6 1=18 2=-12
at|else|envolera|0=-20 2=23
at|else|expected|0=8
at|else|expressing|0=-7 1=7
at|else|extended|0=7 1=-12 2=5
at|else|extend|0=8 2=-7
at|else|following|0=-6 1=6
at|else|force|0=6
at|else|for|0=-11 1=-5 2=16
at|else|from|0=-6
at|else|future main|0=6 1=30 2=-36
at|else|future relative|0=8 1=-8
at|else|future sub|0=-9 1=-8 2=17
at|else|give|2=-6
at|else|haiti|0=-11 1=12
at|else|hold|1=-5
at|else|home|0=5 1=-5
at|else|in|0=12 2=-13
at|else|it|0=-6 1=6
at|else|keep|2=6
at|else|kroner|0=7 1=-7
at|else|land|0=-14 1=-6 2=20
at|else|late|0=9 1=-8
at|else|launched|0=7 1=-7
at|else|leave|0=13 1=-9
at|else|led|0=5 1=-5
at|else|left|0=-14 1=14
at|else|light|1=11 2=-11
at|else|mali|0=5
at|else|mandate|0=-14 1=9 2=6
at|else|meet|0=-6 1=17 2=-10
at|else|met|0=-8 1=10
at|else|mogadishu|0=10 1=-10
at|else|nations|0=9 1=-8
at|else|none gerund|0=-10 1=19 2=-9
at|else|none infinitive|1=-13 2=11
at|else|none participle|0=-7 1=24 2=-17
at|else|none|0=15 1=-17
at|else|obstacle|0=30 1=-24
at|else|office|0=6 1=-6
at|else|of|0=16 1=-13
at|else|on|0=7 1=7 2=-14
at|else|oppose|0=14 1=-14
at|else|out|0=5
at|else|parade|0=10 1=-10
at|else|past participle|0=-13 2=11
at|else|past perfect main|0=25 1=-24
at|else|past perfect relative|1=-8 2=12
at|else|past perfect that|0=12 1=-9
at|else|past sub|1=-8
at|else|past that|0=-7 1=7
at|else|place|0=8 1=-8
at|else|planned|0=22 1=-22
at|else|port-au-prince|0=12 1=-10
at|else|possible main|0=-24 1=9 2=15
at|else|possible relative|0=8 1=-8
at|else|prepared|0=5 1=-5
at|else|present infinitive|0=31 1=-11 2=-20
at|else|present main|0=20 1=-9 2=-15
at|else|present relative|0=-8 1=12
at|else|present sub|0=-16 1=-9 2=25
at|else|present that|1=5
at|else|promise|2=5
at|else|refused|0=7 1=-6
at|else|refuse|0=-18 1=20
at|else|reluctant|0=9 2=-6
at|else|request|0=8 2=-12
at|else|requirement|0=-7 1=9
at|else|said|0=7 1=-5
at|else|says|0=6 1=-15 2=9
at|else|say|0=-9 1=23 2=-14
at|else|serve|0=-14 2=18
at|else|should main|0=-24 1=29 2=-5
at|else|should relative|0=-13 2=14
at|else|signed|0=8 1=-7
at|else|sign|0=5 2=-6
at|else|since|0=13 2=-11
at|else|so|0=-13 1=14
at|else|summit|0=-11 1=11
at|else|suspended|0=7 2=-8
at|else|taken|0=-14 1=14
at|else|thank|0=6 1=-5
at|else|than|1=-6 2=10
at|else|that|0=10 1=-7
at|else|them|1=5
at|else|the|0=24 2=-20
at|else|this|0=-11 1=13
at|else|through|0=8 2=-7
at|else|to|0=-21 2=18
at|else|travel|2=6
at|else|until|0=21 1=-14 2=-6
at|else|un|0=-5 1=6
at|else|up|1=6 2=-8
at|else|want|1=-11 2=11
at|else|welcomed|0=-8 1=8
at|else|would main|0=13 2=-13
at|else|would relative|0=-7 1=12 2=-5
at|else|would that|0=12 1=-9
at|loose|,|0=-18 1=11 2=6
at|loose|0=7 1=5 2=-15
at|loose|1,650|0=6 1=-6
at|loose|2|false|0=15 2=-12
at|loose|2|true|1=29 2=-25
at|loose|3|true|0=14 1=-21 2=7
at|loose|^|0=8 1=-7
at|loose|acts|0=8 2=-11
at|loose|against|0=-9 1=9
at|loose|agreement signed|0=-10 1=15
at|loose|agreement|0=-5 1=12 2=-6
at|loose|and|0=6 1=-12 2=5
at|loose|announced|0=8 1=-8
at|loose|ask|0=-6 1=15 2=-9
at|loose|assured|0=7 1=-7
at|loose|at|0=-10 1=10
at|loose|authorised|0=-9 1=7
at|loose|authorise|0=21 1=-21
at|loose|back|0=14 1=-14
at|loose|bar|0=-24 1=24
at|loose|between|0=23 1=-22
at|loose|bind|0=24 1=-20
at|loose|by|0=-29 1=-7 2=36
at|loose|changed|0=9 1=-9
at|loose|change|0=-20 1=21
at|loose|committed|0=6
at|loose|considering|1=-7
at|loose|contribution|2=9
at|loose|court|0=-19 1=19
at|loose|decided|0=-5 1=6
at|loose|delivered|1=10 2=-10
at|loose|dispatched|0=10 1=-10
at|loose|due|1=5 2=-9
at|loose|embark|1=6
at|loose|ended|0=-12 1=6 2=6
at|loose|end|0=6 1=-14 2=8
at|loose|engagement|0=6
at|loose|expected|1=-6
at|loose|explained|0=-10 1=10
at|loose|extended|0=11 1=-10
at|loose|extend|0=-13 1=16
at|loose|for|1=-8 2=12
at|loose|found|0=-8 1=8
at|loose|haiti|1=6
at|loose|hold|0=-14 1=16
at|loose|informed|0=-7 1=7
at|loose|intervened|0=8 1=-7
at|loose|in|0=-10 1=7
at|loose|lamented|0=-14 1=14
at|loose|leave|0=17 1=-8 2=-8
at|loose|light|0=-7 1=9
at|loose|mandate|2=7
at|loose|meet|0=14 1=-16
at|loose|million|0=-9 1=10
at|loose|need|0=-11 2=14
at|loose|none|0=-23 1=23
at|loose|obstacle|1=33 2=-27
at|loose|of|0=11 1=12 2=-23
at|loose|on|1=24 2=-17
at|loose|out|0=-5 1=6
at|loose|plaint|0=6 1=-6
at|loose|pledged|1=-18 2=22
at|loose|promise|0=16 1=-12
at|loose|reached|0=6 1=-6
at|loose|received|0=9 1=-9
at|loose|refused|0=11 1=-11
at|loose|refuse|0=-12 1=12
at|loose|rejected|0=-6 1=6
at|loose|renewed|0=-9 1=9
at|loose|renvoyé|0=6 1=-6
at|loose|request|0=13 1=-12
at|loose|requirement|0=14 1=-12
at|loose|returned|0=7 1=-7
at|loose|ruled|0=-13 1=13
at|loose|réceptionné|0=-5 1=5
at|loose|said|0=6
at|loose|says|1=7
at|loose|say|0=11 1=-12
at|loose|serve|0=7 1=-10
at|loose|sign|1=8
at|loose|since|0=8
at|loose|thank|0=7 1=-8
at|loose|the|0=-8 1=22 2=-14
at|loose|to|0=15 1=-7 2=-8
at|loose|unconstitutional|0=-17 1=17
at|loose|until|0=7 1=-12 2=6
at|loose|unverbed|0=7 1=5 2=-15
at|loose|vigueur|0=8 1=-8
at|loose|warned|0=-8 1=8
at|loose|withdrawn|0=-14 1=16
at|loose|with|0=-9 2=8
at|main|(|0=-10 1=16 2=-6
at|main|,|0=-13 1=16
at|main|0=10 1=10 2=-25
at|main|1|true|0=8 1=9 2=-22
at|main|2|false|1=11 2=-11
at|main|2|true|0=17 1=-20
at|main|3,400|0=-7 1=7
at|main|3|false|1=11 2=-15
at|main|3|true|0=-6 1=9
at|main|833|0=15 2=-14
at|main|83|0=-11 1=11
at|main|^|0=21 1=-17
at|main|adopted|0=-6 1=7
at|main|affirmed|0=-7 1=7
at|main|after|0=-8 1=10
at|main|agreement drafting|0=-22 1=15 2=6
at|main|agreement|0=-15 1=12
at|main|and|2=7
at|main|announced|0=-16 1=18
at|main|approved|0=-7 1=8
at|main|arrived|0=-8 1=9
at|main|arrive|0=11 1=-23 2=11
at|main|ask|1=7
at|main|assured|0=-6 1=6
at|main|as|0=7 1=-7
at|main|at|0=-12 1=13
at|main|authorised|0=14 1=-15
at|main|authorise|0=-22 1=18
at|main|a|0=-10 1=11
at|main|back|2=-5
at|main|bar|0=7 1=-7
at|main|base|0=9 1=-9
at|main|before|0=9 1=-5
at|main|berlin|0=-13 1=13
at|main|beyond|0=6
at|main|bind|0=17 1=-11 2=-6
at|main|by|0=11 1=-17 2=6
at|main|cairo|0=-8 2=7
at|main|certifié|0=-6 1=6
at|main|changed|0=-9 1=-9 2=18
at|main|cité|0=9 1=-9
at|main|closed|0=-8 1=9
at|main|committed|0=31 1=-17 2=-14
at|main|complement|0=-5 1=6
at|main|concluded|0=-8 1=8
at|main|concludes|0=12 1=-12
at|main|confirmed|0=14 1=-14
at|main|considering|0=-6 1=20 2=-12
at|main|consider|0=20 1=-14 2=-6
at|main|contribution|0=9 1=11 2=-25
at|main|council|0=-10 1=12
at|main|decided|0=-19 1=21
at|main|delivered|0=28 1=-10 2=-26
at|main|departed|0=-15 1=17
at|main|departs|1=5
at|main|deposited|0=-9 1=10
at|main|disclosed|0=6 1=-6
at|main|dispatched|0=-5 1=5
at|main|draft|0=6 1=-6
at|main|due|0=-29 1=39 2=-10
at|main|early|1=5
at|main|end|1=-16 2=16
at|main|engagement planned|1=5 2=-5
at|main|engagement|1=8 2=-10
at|main|entendre|0=-6 1=6
at|main|envolé|0=13 1=-13
at|main|expected|1=-5 2=8
at|main|explained|0=5
at|main|extended|1=14 2=-10
at|main|finished|0=10 1=-10
at|main|follow|0=12 1=-8
at|main|for|0=21 2=-24
at|main|from|0=16 2=-15
at|main|future main|0=5 1=21 2=-22
at|main|future perfect main|0=-8 2=5
at|main|future relative|1=6
at|main|future sub|0=-16 1=16
at|main|georgetown|0=7 1=-5
at|main|give|1=-12 2=17
at|main|go|0=-7 2=5
at|main|haiti|0=14 1=-13
at|main|hesitate|0=-10 1=10
at|main|hold|0=-8
at|main|home|0=-15 1=6 2=10
at|main|illegal|0=7 1=-7
at|main|indicated|0=9 1=-8
at|main|informed|0=10 1=-10
at|main|in|1=-8
at|main|keep|0=-6
at|main|lamented|0=15 1=-15
at|main|landed|0=-12 1=13
at|main|late|0=-8 1=9
at|main|launched|0=5 1=-5
at|main|learned|0=19 1=-19
at|main|leave|0=-12 1=-17 2=28
at|main|left|0=12 1=-12
at|main|light|1=11 2=-13
at|main|mandate|1=-8 2=11
at|main|meeting|0=-14 1=15
at|main|meet|0=18 2=-22
at|main|million|0=6
at|main|mission|0=-6 1=6
at|main|mozambique|0=9 1=-8
at|main|nairobi|0=7 1=-7
at|main|none infinitive|2=-7
at|main|none participle|0=-13 1=18 2=-5
at|main|none|0=-7 1=11
at|main|not|0=7 1=-6
at|main|obstacle|0=17 1=-13
at|main|offered|0=8 1=-8
at|main|office|0=5 1=-5
at|main|of|0=8 1=-13 2=6
at|main|on|0=11 1=14 2=-29
at|main|oppose|0=-17 1=17
at|main|out|0=7 1=-9
at|main|paquetages|0=7 1=-6
at|main|past main|1=-23 2=23
at|main|past perfect main|0=30 1=-26 2=-7
at|main|past perfect relative|0=-11 1=11
at|main|past perfect sub|0=15 1=-6 2=-9
at|main|past perfect that|0=11 1=-10
at|main|past relative|0=-13 1=7 2=5
at|main|past sub|1=-5
at|main|past that|0=10 1=-15 2=6
at|main|place|0=-5 2=6
at|main|pledged|0=-5
at|main|possible main|0=-12 1=9
at|main|possible relative|0=-20 1=20
at|main|possible that|0=16 1=-15
at|main|present gerund|0=-12 1=12
at|main|present infinitive|0=-7 1=14
at|main|present main|0=6
at|main|present relative|2=6
at|main|present sub|0=15 2=-12
at|main|present that|0=24 1=-18 2=-6
at|main|procédé|0=-7 1=7
at|main|profité|0=6 1=-6
at|main|promise|0=-5 1=22 2=-12
at|main|proposed|0=-9 1=9
at|main|reaffirmed|0=5 1=-5
at|main|received|0=-16 1=16
at|main|redit|1=5
at|main|refused|0=-14 1=19
at|main|refuse|1=9 2=-7
at|main|reluctant|0=-10 1=13
at|main|repatriates|0=12 1=-10
at|main|request|1=8 2=-6
at|main|requirement|2=7
at|main|returned|0=-8 1=8
at|main|returns|0=-12 1=13
at|main|revealed|0=6 1=-6
at|main|riksdag|0=-9 1=9
at|main|said|0=-5 1=9
at|main|santo|0=19 1=-19
at|main|savoir|0=9 1=-9
at|main|says|0=14 1=16 2=-37
at|main|say|0=27 2=-37
at|main|sent|0=6 1=-5
at|main|serve|0=6 1=-7
at|main|set|0=-13 2=17
at|main|should main|0=6 2=-6
at|main|should relative|1=-5 2=7
at|main|sien|0=-6 1=6
at|main|signed|0=-12 1=12
at|main|sign|0=8 2=-6
at|main|since|0=-18 1=25 2=-7
at|main|soldiers|0=-15 1=15
at|main|soupiré|0=7 1=-6
at|main|spent|0=-9 1=10
at|main|spokesperson|0=-13 1=13
at|main|suspended|0=-5 1=10
at|main|thanked|0=7 1=-7
at|main|thank|0=-13 1=14
at|main|these|0=7 1=-7
at|main|till|0=-7 2=8
at|main|to|1=-8 2=9
at|main|traveled|0=9 1=-9
at|main|tried|0=8 1=-7
at|main|troops|0=-7 2=8
at|main|until|0=-19 1=6 2=13
at|main|visit|0=12 1=-12
at|main|warned|0=6 1=-6
at|main|welcomed|0=-8 1=8
at|main|would main|0=-21 1=14 2=6
at|main|would relative|1=6 2=-6
at|main|would sub|0=-5 1=5
at|main|would that|0=15 2=-18
at|own|"|0=8 2=-6
at|own|'s|0=15 1=-13
at|own|(|0=7
at|own|,|0=22 1=-23
at|own|-|0=12 1=-12
at|own|0=11 1=10 2=-11
at|own|1,100|0=5 1=-5
at|own|1|true|1=14 2=-7
at|own|2|0=20 1=-19
at|own|2|false|0=5 1=-21 2=19
at|own|2|true|0=19 1=8 2=-21
at|own|300|1=-5
at|own|30|0=19 1=-18
at|own|3|false|0=22 1=-12 2=-10
at|own|3|true|0=10 1=-7
at|own|4|0=13 1=-13
at|own|5,000|1=6
at|own|:|0=8 2=-8
at|own|^|0=-22 1=15 2=6
at|own|ababa|0=-7 1=7
at|own|accompagné|0=7 1=-7
at|own|acts|0=13 1=11 2=-14
at|own|adoption|0=-8 1=9
at|own|after|0=11 1=-6 2=-5
at|own|agreement drafting|0=18 1=-15
at|own|agreement signed|0=-9 1=16 2=-5
at|own|agreement sought|1=-11 2=8
at|own|agreement|0=5
at|own|aircraft|0=-5 1=5
at|own|and|0=30 1=-11 2=-19
at|own|announced|0=-6 1=12 2=-5
at|own|appeal|0=7 1=-7
at|own|arrive|0=11 2=-6
at|own|asked|0=-5 1=6
at|own|ask|2=11
at|own|assured|0=9 1=-8
at|own|as|0=10 2=-13
at|own|authorised|0=-9 1=8 2=6
at|own|authorise|0=-10
at|own|available|1=7
at|own|a|0=11 1=-11
at|own|back|0=-8 1=25 2=-18
at|own|base|0=-12 1=12
at|own|been|0=8 1=-8
at|own|before|0=37 1=-14 2=-23
at|own|begun|0=8 1=-6
at|own|benin|0=11 1=-10
at|own|between|0=16 1=-7 2=-9
at|own|beyond|1=-15 2=11
at|own|billion|0=-7 1=7
at|own|bind|0=13 2=-11
at|own|brussels|0=-6 1=6
at|own|bujumbura|0=-6 1=6
at|own|by|0=15 2=-6
at|own|cabinet|0=13 1=-5 2=-8
at|own|call|0=-6 1=7
at|own|came|0=5 1=-5
at|own|canada|0=-8 1=13
at|own|changed|0=12 1=9 2=-21
at|own|change|0=-19 1=18
at|own|closed|0=-5 1=5
at|own|come|0=6 2=-7
at|own|committed|1=-5 2=12
at|own|confirmed|0=-10 1=14
at|own|congo|0=7 1=-7
at|own|considering|0=17 1=-41 2=24
at|own|consider|0=15 1=13 2=-28
at|own|contribution|2=13
at|own|council|1=7
at|own|country|0=7 1=-7
at|own|counts|0=10 1=-10
at|own|course|1=6
at|own|dead|0=6 1=-6
at|own|decided|0=-6 1=6
at|own|decide|0=7
at|own|delivered|0=18 1=26 2=-38
at|own|depart|0=-11 1=15
at|own|deposited|0=-11 1=11
at|own|despite|0=9 1=-6
at|own|dressé|0=6 1=-6
at|own|due|0=-21 1=-5 2=26
at|own|during|0=-5 1=8
at|own|décoré|0=12 1=-12
at|own|earlier|0=12 1=-12
at|own|early|0=-6 1=15 2=-9
at|own|ended|0=12 2=-12
at|own|end|0=22 1=-14 2=-8
at|own|engagement cancelled|1=6
at|own|engagement held|0=6 1=27 2=-27
at|own|engagement planned|0=-18 1=11 2=7
at|own|engagement|1=32 2=-23
at|own|envolent|0=-6 1=6
at|own|envolé|0=-6 1=6
at|own|euros|1=11 2=-8
at|own|every|0=6
at|own|excluded|0=-6 1=7
at|own|expected|1=-10 2=11
at|own|extended|1=9 2=-6
at|own|extend|0=-18 1=-5 2=23
at|own|first|0=17 1=-17
at|own|fly|2=6
at|own|follow|0=-7 2=9
at|own|force|0=5
at|own|forward|0=-8 1=13
at|own|for|0=15 1=-17
at|own|from|0=15 1=-19
at|own|fund|0=-8 1=14 2=-6
at|own|future main|0=11 1=-40 2=30
at|own|future perfect main|0=22 1=-21
at|own|future perfect that|0=-8 2=9
at|own|future relative|0=-8 1=-24 2=32
at|own|future sub|0=7 1=-7
at|own|future that|1=-9 2=5
at|own|gendarmes|0=-7 2=8
at|own|give|0=-10 1=13
at|own|go|1=-5
at|own|haiti|0=6 1=-23 2=17
at|own|has|0=8 1=-8
at|own|helicopters|0=-5 1=6
at|own|hold|0=-5 1=-8 2=13
at|own|home|0=6
at|own|hospital|0=-6 1=6
at|own|indicated|0=11 1=-10
at|own|interrogé|0=7 1=-7
at|own|in|1=9 2=-17
at|own|is|0=5
at|own|its|0=6
at|own|it|0=18 1=-17
at|own|jamaica|0=-9 1=6
at|own|joined|0=-7 1=7
at|own|join|0=5 2=-5
at|own|juba|1=7
at|own|kathmandu|0=-7 1=7
at|own|keep|0=28 1=-34 2=6
at|own|kenyans|0=-7 1=-6 2=13
at|own|kfor|0=-12 2=8
at|own|kigali|0=-7 1=7
at|own|lamented|0=-8 1=8
at|own|land|1=6
at|own|last|1=5
at|own|late|0=-6 2=8
at|own|launched|0=-6 1=6
at|own|leave|0=19 2=-15
at|own|left|2=5
at|own|lieu|1=-7 2=9
at|own|light|0=-8 1=7
at|own|mandate|0=8 1=18 2=-23
at|own|meeting|1=-15 2=12
at|own|meet|0=15 1=-12 2=5
at|own|men|0=-7 1=11
at|own|met|0=7 1=-7
at|own|ministers|0=8 1=-6
at|own|missions|0=8 1=-8
at|own|mission|0=11 1=-6
at|own|nairobi|0=-13 1=7 2=6
at|own|nassau|0=-7 2=10
at|own|nations|0=-6 1=7
at|own|nearly|0=10 1=-10
at|own|none gerund|0=20 1=-12 2=-8
at|own|none infinitive|1=-6 2=11
at|own|none participle|0=15 1=-14
at|own|none|1=9
at|own|obstacle|0=47 1=-37 2=-11
at|own|officers|0=-21 1=21
at|own|of|0=9 1=-18 2=5
at|own|on|0=13 2=5
at|own|overcome|0=-11 1=11
at|own|over|0=9 2=-8
at|own|past main|1=35 2=-24
at|own|past participle|0=6 1=6 2=-12
at|own|past perfect main|0=-11 1=39 2=-22
at|own|past perfect relative|0=9 2=-13
at|own|past perfect sub|0=13 1=-10
at|own|past perfect that|0=-32 1=45 2=-13
at|own|past relative|0=9 1=18 2=-29
at|own|past sub|0=-11 1=20 2=-10
at|own|past that|0=-10 1=11
at|own|peace|0=-6 1=7
at|own|people|1=11 2=-8
at|own|pledged|0=-20 1=-28 2=40
at|own|police|0=-11 1=7
at|own|port-au-prince|0=-22 1=23
at|own|possible main|0=-26 1=6 2=20
at|own|possible that|1=-11 2=15
at|own|present infinitive|1=10
at|own|present main|1=-13 2=10
at|own|present relative|0=23 1=-8 2=-15
at|own|present sub|0=12 2=-16
at|own|present that|0=-10 1=-12 2=22
at|own|prolonged|0=5
at|own|promised|1=5 2=-6
at|own|promise|0=-6 1=18 2=-8
at|own|province|0=5
at|own|put|0=-8 1=9
at|own|raises|0=8 1=-8
at|own|reached|1=-10 2=10
at|own|redit|0=-9 1=10
at|own|refused|0=-10 1=14
at|own|refuse|0=20 1=-9 2=-11
at|own|relieved|0=6 1=-6
at|own|reluctant|0=15 1=-7 2=-8
at|own|renewed|0=-8 1=9
at|own|renew|1=6 2=-9
at|own|renvoyé|0=5 1=-5
at|own|replaced|0=-6 1=6
at|own|request|0=-16 1=30 2=-11
at|own|requirement|0=14 1=-16
at|own|resolution|0=-11 1=11
at|own|rota|1=7
at|own|said|1=7
at|own|salvadorans|0=-16 1=16
at|own|santo|0=8 1=-8
at|own|says|1=-11 2=19
at|own|say|0=15 1=-21 2=7
at|own|sent|0=-6
at|own|serve|0=-12 1=18 2=-5
at|own|should main|0=16 1=-19
at|own|should perfect main|1=-7 2=11
at|own|should relative|0=17 2=-15
at|own|should that|0=22 2=-18
at|own|sign|0=-20 1=15
at|own|since|0=32 1=-25 2=-6
at|own|soldiers|2=6
at|own|somalia|0=9
at|own|somalie|0=8 1=-7
at|own|so|0=14 1=-14
at|own|succombé|0=7 1=-7
at|own|support|0=-8 1=8
at|own|suspended|1=-7
at|own|thank|0=26 1=-26
at|own|than|0=16 1=-7 2=-9
at|own|them|2=-8
at|own|there|0=6
at|own|the|1=-12 2=10
at|own|through|1=-6 2=9
at|own|to|0=21 1=-37 2=17
at|own|transported|0=-12 1=12
at|own|traversé|0=8 1=-8
at|own|unanimously|0=6 1=-6
at|own|unconstitutional|0=8 1=-8
at|own|unifil|0=-6 1=6
at|own|until|0=26 1=-35 2=14
at|own|up|0=-6 1=6
at|own|urged|0=6 1=-6
at|own|visit|0=-10 2=7
at|own|votes|0=8 1=-7
at|own|vote|0=7 1=-6
at|own|want|1=6
at|own|welcomed|0=16 1=-16
at|own|which|0=-8 1=8
at|own|will|0=-8 1=7
at|own|withdrawn|0=-22 2=27
at|own|would main|0=17 1=-8 2=-8
at|own|would relative|0=12 1=-5 2=-7
at|own|would that|0=19 1=-27 2=10
at|own|yesterday|0=-10 1=10
at|own|york|0=-10 1=14
at|up|,|0=11 1=-9
at|up|0=13 1=15 2=-22
at|up|1|true|1=20 2=-17
at|up|2|false|0=8
at|up|2|true|1=9 2=-8
at|up|3|false|0=12 1=-11
at|up|^|0=-7 1=9
at|up|acte|0=12 1=-12
at|up|acts|0=-9 1=16
at|up|affirmed|0=8 1=-8
at|up|agreed|0=-8 1=8
at|up|agreement drafting|0=12 1=-11
at|up|agreement|0=12 1=-11
at|up|announced|0=8 1=-8
at|up|arrive|0=-20 1=5 2=15
at|up|asked|0=9 1=-8
at|up|ask|0=14 1=-10
at|up|assured|0=9 1=-9
at|up|authorised|0=5 1=-5
at|up|bahamas|0=-6 1=7
at|up|bar|0=10 1=-10
at|up|bind|0=-22 1=25
at|up|call|0=6 1=-6
at|up|changed|0=9 1=-9
at|up|change|0=9 1=-9
at|up|committed|0=-19 1=20
at|up|confirmed|0=6 1=-6
at|up|considering|0=-20 1=21
at|up|consider|0=24 1=-22
at|up|contribution|1=24 2=-18
at|up|council|0=6 1=-6
at|up|decided|0=21 1=-20
at|up|delivered|0=23 1=-22
at|up|earlier|0=7 1=-7
at|up|ended|0=-13 1=13
at|up|engagement held|0=7 1=-7
at|up|engagement|0=10 1=-10
at|up|extended|1=7
at|up|found|0=8 1=-8
at|up|from|0=-10 2=5
at|up|future that|0=-18 1=7 2=11
at|up|give|1=-6 2=6
at|up|haiti|2=6
at|up|hesitate|0=-7 1=7
at|up|him|0=-6 1=7
at|up|illegal|0=7 1=-7
at|up|indicated|0=-6 1=6
at|up|interrogé|0=6 1=-6
at|up|in|0=-26 1=27
at|up|keep|1=-10 2=7
at|up|leave|0=5 1=-9
at|up|mandate|1=6
at|up|meet|0=27 1=-23
at|up|none gerund|0=22 1=-20
at|up|none infinitive|0=14 1=-9
at|up|none|1=11 2=-10
at|up|offered|0=-16 1=17
at|up|of|0=-28 1=29
at|up|on|0=11 1=14 2=-18
at|up|ordonné|1=5
at|up|parliament|0=-8 1=8
at|up|past perfect that|0=7 1=-13 2=7
at|up|past that|0=16 1=-11
at|up|pledged|0=23 2=-15
at|up|possible that|0=-5 1=7
at|up|present infinitive|2=-6
at|up|present that|1=6 2=-7
at|up|promise|0=-27 1=38 2=-10
at|up|refused|0=-16 1=17
at|up|reluctant|0=-10 1=10
at|up|reporters|0=7 1=-6
at|up|said|0=-9 1=11
at|up|says|0=24 2=-21
at|up|say|1=20 2=-16
at|up|serve|1=5
at|up|should that|0=-11 1=11
at|up|sign|0=-10 1=11
at|up|suspended|0=11 1=-11
at|up|thank|0=7 1=-7
at|up|the|0=-13 1=15
at|up|voted|0=-6 1=6
at|up|withdrawn|1=-8 2=10
at|up|would that|0=-11 1=24 2=-10
back|0|0=16 2=-27
back|0|acts|agreement|0=-10 1=17 2=-7
back|0|acts|contribution|0=8 1=5 2=-18
back|0|acts|engagement|0=10 1=13 2=-12
back|0|acts|mandate|0=-24 1=22 2=12
back|0|acts|obstacle|1=17 2=-18
back|0|acts|request|0=7
back|0|acts|requirement|0=27 1=-13 2=-13
back|0|agreement sought|0=10 1=-9
back|0|arrive|0=6 1=20 2=-27
back|0|ask|1=-10 2=15
back|0|authorised|0=5 1=-6
back|0|back|1=9 2=-7
back|0|bar|0=-28 1=28
back|0|bind|0=7
back|0|changed|1=13 2=-16
back|0|change|0=-32 1=41 2=-9
back|0|committed|1=19 2=-14
back|0|considering|1=14 2=-13
back|0|consider|1=8 2=-8
back|0|delivered|0=25 2=-43
back|0|draft|0=5 1=-5
back|0|due|0=-11 1=13
back|0|end|0=39 1=-27 2=-11
back|0|engagement held|0=5 1=19 2=-8
back|0|engagement planned|0=5 2=-7
back|0|extended|1=-15 2=16
back|0|extend|0=-13 2=9
back|0|future main|future main|1=-14 2=17
back|0|future main|future perfect main|0=-8 1=12
back|0|future main|future that|1=-5
back|0|future main|past main|0=33 1=-25 2=-7
back|0|future main|past participle|0=7 1=-5
back|0|future main|past perfect main|0=18 1=-24 2=6
back|0|future main|past perfect relative|0=5
back|0|future main|past perfect that|0=6
back|0|future main|past relative|0=10 1=-6
back|0|future main|past that|0=6
back|0|future main|possible main|0=7
back|0|future main|present infinitive|0=16 1=-10 2=-6
back|0|future main|present main|0=-5 2=8
back|0|future main|present relative|0=-14 1=9
back|0|future main|present that|0=13 1=-8 2=-5
back|0|future main|unverbed|0=-21 1=9 2=12
back|0|future main|would main|0=-9 2=10
back|0|future main|would that|1=-11 2=15
back|0|future relative|future main|0=6
back|0|future relative|past main|0=-16 1=8 2=8
back|0|future relative|past perfect sub|0=-7 2=11
back|0|future sub|past perfect main|0=-10 2=12
back|0|future that|future main|0=10 2=-9
back|0|future that|past main|0=-7 1=-8 2=15
back|0|future that|would that|0=-31 1=33
back|0|give|0=-6 1=-32 2=47
back|0|hesitate|0=7 2=-6
back|0|hold|0=23 1=-24
back|0|keep|0=14 1=-8 2=-6
back|0|leave|0=15 1=-20
back|0|light|0=18 1=9 2=-29
back|0|meet|0=6 1=17 2=-17
back|0|need|0=7 1=-6
back|0|none gerund|past main|0=-13 1=13
back|0|none gerund|past perfect main|0=6 1=-6
back|0|none gerund|past that|0=-11 1=11
back|0|none gerund|present infinitive|0=-18 1=21
back|0|none gerund|present main|0=11 1=-11
back|0|none gerund|unverbed|0=11 1=-11
back|0|none gerund|would main|0=-27 1=28
back|0|none infinitive|past main|0=7 1=-7
back|0|none infinitive|present main|1=-6 2=11
back|0|none infinitive|unverbed|0=5
back|0|none participle|future main|0=15 1=-14
back|0|none participle|future that|0=-9 1=9
back|0|none participle|none participle|0=-6 1=8
back|0|none participle|past perfect main|0=-20 1=21
back|0|none participle|past perfect relative|0=-24 1=25
back|0|none participle|past that|0=5 1=-5
back|0|none participle|present main|0=-6 1=7
back|0|none participle|present relative|0=6 1=-6
back|0|none participle|present that|0=-37 1=37
back|0|none participle|should main|1=-13 2=8
back|0|none participle|unverbed|0=15 1=-17
back|0|none participle|would relative|0=-15 1=15
back|0|none participle|would that|0=5
back|0|none|1=9
back|0|obstacle|0=11 1=12 2=-22
back|0|past main|future main|1=11 2=-6
back|0|past main|future relative|0=5
back|0|past main|future that|0=11 1=-7
back|0|past main|none gerund|0=-11 1=12
back|0|past main|none participle|0=-26 1=26
back|0|past main|past main|0=-9 1=33 2=-18
back|0|past main|past participle|0=7 1=-16 2=9
back|0|past main|past perfect main|0=12 1=-9
back|0|past main|past perfect relative|0=31 1=-30
back|0|past main|past perfect sub|0=8 1=-8
back|0|past main|past perfect that|0=-25 1=26
back|0|past main|past relative|0=-17 1=21
back|0|past main|past sub|0=-5 1=7
back|0|past main|past that|0=12 1=-9
back|0|past main|possible main|0=-6
back|0|past main|possible sub|0=-12 1=12
back|0|past main|possible that|0=23 1=-23
back|0|past main|present infinitive|0=-17 1=27 2=-9
back|0|past main|present main|0=-10 1=32 2=-14
back|0|past main|present relative|0=12 1=-11
back|0|past main|present sub|0=12 1=-12
back|0|past main|present that|0=6
back|0|past main|should main|0=-10 1=11
back|0|past main|should that|0=17 1=-17
back|0|past main|unverbed|1=15 2=-11
back|0|past main|would perfect main|0=-11 1=11
back|0|past main|would relative|0=-16 1=16
back|0|past main|would sub|0=5 1=-5
back|0|past main|would that|1=7 2=-9
back|0|past participle|future main|0=15 1=-15
back|0|past participle|past main|0=-28 1=29
back|0|past participle|past relative|0=-47 1=47
back|0|past participle|past sub|0=-5 1=5
back|0|past participle|possible main|0=5 1=-5
back|0|past participle|present infinitive|0=14 1=-14
back|0|past participle|present main|0=23 1=-22
back|0|past participle|present relative|0=-10 1=10
back|0|past participle|should main|0=9 1=-9
back|0|past participle|unverbed|0=-15 1=15
back|0|past perfect main|future main|0=-21 1=26 2=-6
back|0|past perfect main|none gerund|0=13 1=-13
back|0|past perfect main|none participle|0=-10 1=10
back|0|past perfect main|past main|0=-12 1=6 2=7
back|0|past perfect main|past perfect main|0=-48 1=48 2=8
back|0|past perfect main|past perfect relative|0=14 1=-14
back|0|past perfect main|past perfect that|0=-8 1=8
back|0|past perfect main|past sub|0=-20 1=20
back|0|past perfect main|past that|0=-6 1=7
back|0|past perfect main|possible main|0=10 1=-9
back|0|past perfect main|possible that|0=-10 1=10
back|0|past perfect main|present infinitive|0=10 1=-6
back|0|past perfect main|present main|0=-35 1=36 2=7
back|0|past perfect main|present relative|0=-19 1=19
back|0|past perfect main|present sub|0=-12 1=12
back|0|past perfect main|present that|0=12 1=-12
back|0|past perfect main|should main|0=-17 1=19
back|0|past perfect main|unverbed|0=-8
back|0|past perfect main|would main|0=16 1=-16
back|0|past perfect main|would relative|0=-17 1=17
back|0|past perfect main|would that|0=30 1=-29
back|0|past perfect relative|past perfect main|0=17 1=-17
back|0|past perfect relative|past relative|0=5 1=-5
back|0|past perfect relative|possible main|0=-8 1=8
back|0|past perfect relative|present main|0=-12 2=11
back|0|past perfect relative|would main|0=6 1=-6
back|0|past perfect relative|would that|0=5 1=-5
back|0|past perfect sub|past main|0=15 1=-14
back|0|past perfect sub|past perfect main|0=-7 1=7
back|0|past perfect sub|present main|0=-16 1=16
back|0|past perfect that|past main|0=15 1=-8 2=-7
back|0|past perfect that|present main|0=7 1=-7
back|0|past relative|future main|0=16 1=-15
back|0|past relative|future that|0=-11 1=11
back|0|past relative|none infinitive|0=9 1=-9
back|0|past relative|past main|0=6
back|0|past relative|past participle|0=6 1=-6
back|0|past relative|past sub|0=-7 2=11
back|0|past relative|present infinitive|0=33 1=-31
back|0|past relative|present main|0=38 1=-36
back|0|past relative|present relative|0=7 1=-7
back|0|past relative|present that|0=11 1=-10
back|0|past relative|unverbed|0=13 1=-13
back|0|past relative|would main|0=7 1=-7
back|0|past relative|would relative|0=-26 1=30
back|0|past relative|would that|0=20 1=-29 2=9
back|0|past sub|future main|0=8 1=-8
back|0|past sub|future that|0=6
back|0|past sub|none gerund|0=-18 1=18
back|0|past sub|past main|0=-18 1=7 2=11
back|0|past sub|past perfect main|0=20 1=-19
back|0|past sub|past relative|0=8 1=-8
back|0|past sub|present main|0=-15 1=16
back|0|past sub|present relative|0=-8 1=8
back|0|past sub|should main|0=-6 1=6
back|0|past sub|unverbed|1=5
back|0|past sub|would main|0=6 1=-6
back|0|past sub|would that|0=-10 2=11
back|0|past that|past main|1=5
back|0|past that|past that|0=-10 1=10
back|0|past that|present infinitive|0=9 1=-9
back|0|past that|present main|0=7 1=-12 2=6
back|0|past that|present that|0=6 1=-6
back|0|past that|would that|0=8 1=-7
back|0|pledged|1=-13 2=30
back|0|possible main|future main|0=-8 1=9
back|0|possible main|past main|1=5
back|0|possible main|present infinitive|0=-6 1=9
back|0|possible that|future sub|0=-17 2=17
back|0|present infinitive|future main|0=-16 1=13
back|0|present infinitive|future that|0=8 2=-5
back|0|present infinitive|past main|0=9 1=-17 2=8
back|0|present infinitive|past participle|0=-9 2=11
back|0|present infinitive|past perfect main|0=9 1=-5
back|0|present infinitive|present infinitive|0=13 1=-6 2=-7
back|0|present infinitive|present main|0=-18 1=8 2=10
back|0|present infinitive|present relative|0=-8 1=11
back|0|present infinitive|present sub|0=-7 1=8
back|0|present infinitive|would that|0=-18 2=17
back|0|present main|future main|0=32 1=-29
back|0|present main|future perfect main|0=-8 2=8
back|0|present main|none infinitive|0=6 1=-5
back|0|present main|none participle|0=12 1=-11
back|0|present main|past main|0=17 2=-16
back|0|present main|past perfect main|0=-6 1=12 2=-6
back|0|present main|past relative|0=15 1=-14
back|0|present main|past that|1=6
back|0|present main|possible main|0=7 1=-8
back|0|present main|possible sub|0=-7 1=7
back|0|present main|present infinitive|0=-11 1=19 2=-8
back|0|present main|present main|2=7
back|0|present main|present relative|0=-11 1=14
back|0|present main|present sub|1=-6 2=10
back|0|present main|present that|0=19 1=-11 2=-7
back|0|present main|should main|0=-8 2=6
back|0|present main|should relative|0=8 1=-5
back|0|present main|unverbed|0=32 1=-29
back|0|present main|would main|0=10 1=-8
back|0|present main|would relative|0=10 2=-5
back|0|present relative|future main|0=8 1=-5
back|0|present relative|past main|0=21 1=-18
back|0|present relative|past perfect main|0=15 1=-10
back|0|present relative|past relative|0=7 1=-7
back|0|present relative|present infinitive|0=-9 2=13
back|0|present relative|present main|0=15 1=-10
back|0|present sub|future main|0=-23 1=25
back|0|present sub|none gerund|0=-6 1=6
back|0|present sub|none participle|0=8 1=-8
back|0|present sub|past main|1=5
back|0|present sub|past relative|0=6
back|0|present sub|present main|0=6
back|0|present that|future main|0=-16 2=18
back|0|present that|past main|0=7 1=-6
back|0|present that|past perfect main|0=6 1=-6
back|0|present that|present infinitive|0=-8 1=9
back|0|present that|present main|0=6
back|0|present that|unverbed|0=-10 1=10
back|0|promise|1=20 2=-23
back|0|refused|0=12 2=-6
back|0|reluctant|0=-8 1=28 2=-10
back|0|request|1=10
back|0|requirement|0=28 1=-13 2=-15
back|0|says|agreement|0=20 1=-20
back|0|says|contribution|0=18 2=-19
back|0|says|mandate|0=45 1=-43
back|0|says|obstacle|0=7 1=-5
back|0|says|request|0=-9 1=12
back|0|say|0=24 1=-7 2=-17
back|0|serve|0=23 1=-7 2=-19
back|0|should main|future main|0=14 1=-7 2=-7
back|0|should main|none infinitive|0=11 1=-10
back|0|should main|none participle|0=5
back|0|should main|past perfect main|0=18 1=-11 2=-7
back|0|should main|would main|1=-9 2=12
back|0|should relative|past main|2=6
back|0|should that|would main|0=-7 1=7
back|0|sign|0=14 1=-9
back|0|suspended|2=-6
back|0|thank|0=11 1=-11
back|0|unverbed|future main|0=-14 1=7 2=7
back|0|unverbed|future that|0=-19 1=20
back|0|unverbed|none gerund|0=-12 1=12
back|0|unverbed|none infinitive|0=-11 1=9
back|0|unverbed|past main|0=-31 1=31
back|0|unverbed|past participle|0=-5 1=5
back|0|unverbed|past perfect main|0=-16 1=20
back|0|unverbed|past perfect relative|0=5
back|0|unverbed|past relative|0=-22 1=23
back|0|unverbed|past sub|0=-7 1=7
back|0|unverbed|past that|0=9 1=-9
back|0|unverbed|possible main|0=-6 1=6
back|0|unverbed|possible that|0=6 1=-6
back|0|unverbed|present infinitive|0=-22 1=23
back|0|unverbed|present main|0=-74 1=75
back|0|unverbed|present that|0=16 1=-16
back|0|unverbed|unverbed|0=-28 1=32
back|0|unverbed|would that|0=-15 2=14
back|0|want|0=-27 1=27
back|0|withdrawn|0=-6 1=9
back|0|would main|future relative|0=-5 2=5
back|0|would main|past main|0=9 1=-8
back|0|would main|present relative|0=-8 2=9
back|0|would relative|present main|0=-10 2=10
back|0|would that|future main|0=8 2=-6
back|0|would that|past main|0=17 1=-11 2=-6
back|0|would that|past perfect main|0=12 1=-8
back|0|would that|present infinitive|0=5
back|0|would that|present main|0=10
back|0|would that|present that|0=10 2=-6
back|0|would that|unverbed|0=9 2=-8
back|0|would that|would main|0=-9 2=10
back|0|would that|would that|0=-6 1=10
back|10 ahead|0=9 1=-22 2=10
back|10 long-ago|0=16 1=-13
back|10 now|0=7 1=26 2=-37
back|10 past|0=18 1=17 2=-50
back|1|0=23 1=-10 2=-31
back|1|acts|agreement|1=7
back|1|acts|contribution|0=16 1=-8 2=-21
back|1|acts|engagement|0=10 2=-8
back|1|acts|obstacle|1=17 2=-12
back|1|acts|request|0=8 2=-6
back|1|acts|requirement|0=25 1=-12 2=-10
back|1|agreement drafting|0=-8 1=10
back|1|agreement signed|0=12 1=-11
back|1|arrive|0=8 1=-10
back|1|ask|0=16 1=-5 2=-10
back|1|authorised|0=15 2=-16
back|1|authorise|0=-11 1=13
back|1|back|0=8
back|1|bar|0=-40 1=41
back|1|bind|0=11 1=-6
back|1|changed|1=-8 2=7
back|1|committed|0=-8 1=13
back|1|considering|1=8 2=-9
back|1|consider|0=10 1=-7
back|1|delivered|0=31 1=-13 2=-39
back|1|due|1=19 2=-14
back|1|ended|1=-5
back|1|end|0=52 1=-45 2=-7
back|1|engagement cancelled|0=8 1=-8
back|1|engagement held|1=10
back|1|engagement planned|1=6
back|1|extended|0=-6 2=7
back|1|extend|0=28 1=-21 2=-6
back|1|fail|0=-7 1=7
back|1|future main|future main|0=9 2=-13
back|1|future main|none infinitive|0=6
back|1|future main|past main|0=30 1=-22 2=-9
back|1|future main|past perfect main|0=18 1=-14
back|1|future main|past perfect that|0=-7 2=7
back|1|future main|past relative|0=-16 2=20
back|1|future main|past sub|0=-7 1=7
back|1|future main|past that|0=5
back|1|future main|present infinitive|1=-6
back|1|future main|present main|0=10 1=-5 2=-5
back|1|future main|present that|0=-30 2=31
back|1|future main|should main|0=-11 1=12
back|1|future main|unverbed|0=17 1=-14
back|1|future main|would main|0=8 1=-7
back|1|future main|would that|0=12 1=-7 2=-5
back|1|future relative|past main|0=5
back|1|future relative|present infinitive|0=-8 2=9
back|1|future relative|present main|0=10 1=-8
back|1|future that|present main|0=-15 2=16
back|1|give|1=-23 2=28
back|1|hesitate|0=-6 1=7
back|1|hold|0=15 1=-12
back|1|keep|0=7
back|1|leave|1=-11 2=14
back|1|light|0=20 2=-17
back|1|meet|0=-14 1=6 2=19
back|1|need|0=9 1=-7
back|1|none gerund|future main|0=-9 1=11
back|1|none gerund|past main|0=-36 1=37
back|1|none gerund|past perfect main|0=7 1=-7
back|1|none gerund|would that|0=6 1=-6
back|1|none infinitive|none infinitive|0=6
back|1|none infinitive|present main|0=6
back|1|none infinitive|would main|0=-9 1=9
back|1|none participle|future main|0=19 1=-16
back|1|none participle|none infinitive|0=-57 1=58
back|1|none participle|past perfect main|0=-30 1=23 2=6
back|1|none participle|past that|0=5
back|1|none participle|present infinitive|2=7
back|1|none participle|present main|0=-8
back|1|none participle|unverbed|0=17 1=-17
back|1|none|0=16 1=15 2=-37
back|1|obstacle|0=10 1=8 2=-15
back|1|past main|future main|0=-16 1=28 2=-10
back|1|past main|future sub|0=10 1=-8
back|1|past main|none gerund|0=11 1=-10
back|1|past main|none infinitive|0=-18 1=19
back|1|past main|none participle|0=9 1=-8
back|1|past main|past main|0=-12 1=41 2=-23
back|1|past main|past participle|0=-14 1=14
back|1|past main|past perfect main|0=23 1=-17
back|1|past main|past perfect relative|0=-11 1=11
back|1|past main|past perfect sub|0=9 1=-8
back|1|past main|past perfect that|0=18 1=-18
back|1|past main|past sub|0=20 1=-19
back|1|past main|possible main|0=-17 1=18
back|1|past main|possible that|0=-9 1=9
back|1|past main|present infinitive|0=-8 1=14 2=-5
back|1|past main|present main|1=26 2=-20
back|1|past main|present relative|0=12 1=-11
back|1|past main|present sub|0=-13 1=17
back|1|past main|present that|0=-12 1=13
back|1|past main|should main|0=-7 1=7
back|1|past main|should that|0=-8 1=8
back|1|past main|unverbed|0=13 2=-7
back|1|past main|would main|0=-18 1=20
back|1|past main|would relative|0=16 1=-16
back|1|past main|would sub|0=-10 1=10
back|1|past main|would that|0=-17 1=22
back|1|past participle|future that|0=-12 2=12
back|1|past participle|past main|0=-9 1=10
back|1|past participle|past perfect main|0=7 1=-7
back|1|past participle|present infinitive|0=8 1=-7
back|1|past participle|should main|0=-12 1=12
back|1|past participle|unverbed|0=15 1=-15
back|1|past perfect main|future main|0=-21 1=23
back|1|past perfect main|none infinitive|0=-11 1=12
back|1|past perfect main|none participle|0=-12 1=12
back|1|past perfect main|past main|0=25 1=-24
back|1|past perfect main|past perfect main|0=-26 1=29
back|1|past perfect main|past perfect relative|0=-12 1=13
back|1|past perfect main|past relative|0=13 1=-13
back|1|past perfect main|present infinitive|0=12 1=-10
back|1|past perfect main|present main|0=-22 1=31 2=-5
back|1|past perfect main|present relative|0=-13 1=13
back|1|past perfect main|present that|0=10 1=-10
back|1|past perfect main|should main|0=6 1=-5
back|1|past perfect main|unverbed|0=15 1=-15
back|1|past perfect main|would that|0=21 1=-20
back|1|past perfect relative|past main|0=8 1=-8
back|1|past perfect relative|past perfect main|0=10 1=-10
back|1|past perfect relative|present main|0=6 1=-5
back|1|past perfect relative|unverbed|0=6 1=-6
back|1|past perfect relative|would that|0=-8 1=8
back|1|past perfect sub|past main|0=-7 1=7
back|1|past perfect sub|present main|0=6 1=-6
back|1|past perfect sub|unverbed|0=-11 1=11
back|1|past perfect that|future that|0=-23 1=23
back|1|past perfect that|past main|0=12 1=-11
back|1|past relative|past main|0=18 1=-17
back|1|past relative|past sub|0=-8 1=8
back|1|past relative|present main|0=11 1=-8
back|1|past relative|present that|1=5
back|1|past relative|unverbed|0=9 1=-8
back|1|past relative|would main|0=11 1=-11
back|1|past relative|would that|0=17 1=-15
back|1|past sub|future main|0=13 1=-13
back|1|past sub|past perfect main|0=5 1=-5
back|1|past sub|present main|0=8 1=-7
back|1|past sub|present relative|0=5 1=-5
back|1|past that|none infinitive|0=6 1=-6
back|1|pledged|2=7
back|1|possible main|past main|0=-12 1=12
back|1|possible main|present main|0=5
back|1|possible relative|past main|0=-9 1=9
back|1|present infinitive|future main|0=-18 1=-7 2=25
back|1|present infinitive|future that|0=-16 2=17
back|1|present infinitive|none gerund|0=5
back|1|present infinitive|past main|1=-9 2=6
back|1|present infinitive|past participle|0=-9 2=9
back|1|present infinitive|past perfect main|0=-5 2=8
back|1|present infinitive|past relative|0=6 2=-5
back|1|present infinitive|present infinitive|0=-15 1=9 2=7
back|1|present infinitive|present main|0=-15 2=11
back|1|present infinitive|present that|0=5
back|1|present infinitive|should that|0=-10 2=10
back|1|present infinitive|unverbed|0=-24 1=13 2=10
back|1|present infinitive|would that|0=-20 1=20
back|1|present main|future main|0=23 1=-17 2=-7
back|1|present main|none participle|0=6 1=-5
back|1|present main|past main|0=13 1=-9
back|1|present main|past participle|0=5
back|1|present main|past perfect main|0=25 1=-31 2=6
back|1|present main|past relative|0=-18 1=7 2=10
back|1|present main|past sub|0=6
back|1|present main|possible main|0=-10 2=11
back|1|present main|present infinitive|1=-11 2=10
back|1|present main|present main|0=22 1=-15 2=-6
back|1|present main|present relative|0=11 1=-8
back|1|present main|present that|0=-16 1=17
back|1|present main|unverbed|0=-25 1=31 2=-6
back|1|present main|would main|0=7
back|1|present relative|past main|0=12 1=-11
back|1|present relative|present main|2=6
back|1|present relative|unverbed|0=-6 2=8
back|1|present sub|future main|0=-8 2=8
back|1|present sub|present main|0=5
back|1|present sub|would main|0=10 1=-10
back|1|promise|0=9 1=9 2=-18
back|1|refused|0=33 1=-28 2=-6
back|1|refuse|0=8 1=-7
back|1|reluctant|1=10
back|1|request|0=7 1=7 2=-8
back|1|requirement|0=31 1=-19 2=-12
back|1|says|agreement|0=12 1=-12
back|1|says|contribution|0=21 1=-5 2=-21
back|1|says|engagement|0=-6 1=7
back|1|says|mandate|0=13 1=-16
back|1|says|obstacle|0=11 1=-10
back|1|says|requirement|0=7 1=-6
back|1|say|0=20 2=-21
back|1|serve|0=24 1=-14 2=-9
back|1|should main|future main|2=6
back|1|should main|past main|0=7 2=-6
back|1|suspended|0=26 1=-23
back|1|thank|0=-24 1=24
back|1|unverbed|future that|0=-16 1=16
back|1|unverbed|none infinitive|0=-11 1=11
back|1|unverbed|none participle|0=-11 1=11
back|1|unverbed|past main|0=-7 1=8
back|1|unverbed|past participle|0=-11 1=11
back|1|unverbed|past perfect main|0=-17 1=18
back|1|unverbed|past perfect that|0=8 1=-8
back|1|unverbed|past sub|0=-6 1=6
back|1|unverbed|past that|0=-7 1=7
back|1|unverbed|possible main|0=8 1=-8
back|1|unverbed|present infinitive|0=-52 1=52
back|1|unverbed|present main|0=-47 1=37 2=10
back|1|unverbed|present relative|0=-8 1=8
back|1|unverbed|unverbed|0=-30 1=32
back|1|unverbed|would that|0=6 1=-6
back|1|want|0=-20 2=20
back|1|withdrawn|0=-10 2=13
back|1|would main|past main|0=-6 1=6
back|1|would that|past main|1=-7 2=9
back|1|would that|present infinitive|2=5
back|1|would that|present main|0=7 2=-5
back|2|0=28 1=-18 2=-34
back|2|acts|agreement|0=11 1=-9
back|2|acts|contribution|0=22 1=-11 2=-28
back|2|acts|engagement|0=7 1=-14 2=7
back|2|acts|mandate|0=7 1=16 2=-23
back|2|acts|obstacle|1=13 2=-5
back|2|acts|requirement|0=19 1=-18
back|2|agreement drafting|0=-6 1=7
back|2|agreement signed|0=25 1=-24
back|2|arrive|0=6 1=7 2=-9
back|2|ask|0=11 2=-6
back|2|authorised|0=8 1=-13 2=5
back|2|authorise|0=-12 1=14
back|2|back|0=38 1=-37
back|2|bar|0=-7 1=7
back|2|bind|1=5
back|2|change|0=11 1=-11
back|2|committed|0=21 1=-15 2=-6
back|2|considering|1=-15 2=18
back|2|consider|0=13 1=-12
back|2|delivered|0=29 1=-10 2=-34
back|2|due|1=-18 2=16
back|2|ended|0=18 1=-13
back|2|end|0=12 1=-23 2=11
back|2|engagement held|0=14 1=-12
back|2|engagement planned|0=-7 2=8
back|2|extended|0=8 1=11 2=-19
back|2|future main|future main|0=-14 2=18
back|2|future main|none gerund|0=5
back|2|future main|past main|0=20 1=-14 2=-6
back|2|future main|past perfect main|0=15 1=-10
back|2|future main|past that|0=-12 2=12
back|2|future main|present infinitive|0=9 2=-5
back|2|future main|present main|0=13 1=-8
back|2|future main|present sub|0=-12 2=12
back|2|future main|unverbed|0=9
back|2|future main|would that|0=8
back|2|future perfect main|future main|0=-23 2=24
back|2|future that|present main|0=-8 2=12
back|2|give|0=-9 2=22
back|2|keep|0=30 1=-18 2=-10
back|2|leave|0=20 1=-7 2=-11
back|2|light|1=11 2=-6
back|2|meet|2=11
back|2|none gerund|past main|0=8 1=-8
back|2|none gerund|past perfect main|0=6 1=-5
back|2|none participle|future main|0=-6 1=7
back|2|none participle|none infinitive|0=-6 1=7
back|2|none participle|past main|0=-24 1=24
back|2|none participle|past perfect relative|0=-8 1=9
back|2|none participle|present main|0=12 1=-12
back|2|none|0=20 2=-22
back|2|obstacle|0=10 2=-8
back|2|oppose|0=8 1=-7
back|2|past main|future main|0=33 1=-28 2=-5
back|2|past main|future that|0=8 1=-7
back|2|past main|none gerund|0=9 1=-9
back|2|past main|none infinitive|0=11 1=-11
back|2|past main|none participle|0=9 1=-9
back|2|past main|past main|0=-8 1=31 2=-17
back|2|past main|past participle|1=5
back|2|past main|past perfect main|0=29 1=-25
back|2|past main|past perfect sub|0=-7 1=7
back|2|past main|past perfect that|0=-7 1=7
back|2|past main|past relative|0=6
back|2|past main|past sub|0=8 1=-8
back|2|past main|possible main|0=-7 1=7
back|2|past main|possible that|0=-18 1=19
back|2|past main|present main|1=20 2=-13
back|2|past main|present that|0=-40 1=42
back|2|past main|should main|0=8 1=-6
back|2|past main|should that|0=-19 1=20
back|2|past main|unverbed|0=-5 1=13
back|2|past main|would main|0=15 1=-15
back|2|past main|would that|0=-32 1=35
back|2|past participle|future main|0=-8 1=8
back|2|past participle|past perfect main|0=-16 1=16
back|2|past participle|present infinitive|0=-8 1=8
back|2|past participle|present main|0=7 1=-7
back|2|past participle|present that|0=-21 1=21
back|2|past participle|unverbed|0=-18 1=18
back|2|past participle|would main|0=-29 1=29
back|2|past perfect main|future main|1=6
back|2|past perfect main|none infinitive|0=20 1=-20
back|2|past perfect main|none participle|0=-11 1=12
back|2|past perfect main|past main|0=10 1=-9
back|2|past perfect main|past perfect main|0=-37 1=41
back|2|past perfect main|past perfect relative|0=-5 1=5
back|2|past perfect main|present infinitive|1=6
back|2|past perfect main|present main|0=16 1=-14
back|2|past perfect main|present sub|0=-10 1=11
back|2|past perfect main|present that|0=5 1=-5
back|2|past perfect main|should main|0=10 1=-9
back|2|past perfect main|unverbed|0=-20 1=21
back|2|past perfect main|would main|0=-6 1=6
back|2|past perfect main|would relative|0=7 1=-7
back|2|past perfect main|would that|0=-11 1=11
back|2|past perfect relative|past perfect main|0=6 1=-5
back|2|past perfect sub|past perfect main|0=-12 1=12
back|2|past perfect that|past main|1=5
back|2|past perfect that|past perfect main|0=-10 1=10
back|2|past relative|future main|0=5
back|2|past relative|past main|0=-22 1=23
back|2|past relative|past relative|0=6 1=-6
back|2|past relative|past that|0=5
back|2|past relative|present infinitive|0=-17 1=18
back|2|past relative|unverbed|0=-11 1=11
back|2|past relative|would that|0=6 1=-5
back|2|past sub|past main|0=9 1=-9
back|2|past sub|would main|0=-5 1=5
back|2|past that|present main|0=7 1=-7
back|2|past that|would that|0=5
back|2|pledged|1=9 2=-11
back|2|present infinitive|future main|2=7
back|2|present infinitive|past main|0=11 1=-5 2=-6
back|2|present infinitive|past perfect main|0=7 1=-6
back|2|present infinitive|past relative|0=-7 2=11
back|2|present infinitive|present infinitive|0=-7 2=11
back|2|present infinitive|present main|2=10
back|2|present infinitive|would that|0=6
back|2|present main|future main|0=-14 2=16
back|2|present main|none infinitive|0=9 1=-9
back|2|present main|past main|0=-11 1=-8 2=19
back|2|present main|past perfect main|1=5
back|2|present main|past relative|0=-15 1=16
back|2|present main|past sub|0=5 1=-5
back|2|present main|past that|0=5
back|2|present main|possible main|0=6 1=-6
back|2|present main|present infinitive|0=10 1=-6
back|2|present main|present main|0=15 1=-21 2=6
back|2|present main|present that|1=-7 2=11
back|2|present main|unverbed|0=22 1=-20
back|2|present relative|past main|0=7
back|2|present relative|past perfect main|0=5 1=-5
back|2|present sub|past main|0=8 1=-7
back|2|present sub|present main|0=6 1=-5
back|2|present sub|present that|0=-11 1=11
back|2|promise|0=10 1=13 2=-21
back|2|refused|0=8
back|2|refuse|0=8 1=-6
back|2|reluctant|0=7 1=-6
back|2|request|0=-8 1=18 2=-5
back|2|requirement|0=25 1=-24
back|2|says|agreement|0=10 1=-10
back|2|says|contribution|0=14 1=-7 2=-8
back|2|says|mandate|0=27 1=-31
back|2|says|obstacle|0=12 1=-11
back|2|says|request|0=-14 1=14
back|2|says|requirement|0=6 1=-5
back|2|say|1=11 2=-9
back|2|serve|1=10 2=-12
back|2|suspended|1=6
back|2|thank|0=6 1=-6
back|2|unverbed|future main|0=-21 1=21
back|2|unverbed|none infinitive|0=-10 1=10
back|2|unverbed|past main|0=-5 1=6
back|2|unverbed|past perfect main|0=-23 1=23
back|2|unverbed|past relative|1=5
back|2|unverbed|past that|0=-17 1=17
back|2|unverbed|possible main|0=6 1=-6
back|2|unverbed|present relative|0=5 1=-5
back|2|unverbed|unverbed|0=-33 1=21 2=12
back|2|unverbed|would main|0=-9 1=9
back|2|unverbed|would that|0=-18 1=19
back|2|want|0=-11 1=11
back|2|withdrawn|1=-9 2=12
back|2|would that|future main|0=-8 2=8
back|3|0=34 1=-18 2=-44
back|3|acts|agreement|0=7 1=-6
back|3|acts|contribution|0=24 2=-38
back|3|acts|mandate|0=20 1=-12 2=-7
back|3|acts|obstacle|1=8
back|3|acts|request|0=8
back|3|acts|requirement|0=11
back|3|agreement drafting|0=6 1=-6
back|3|agreement signed|0=9 1=-8
back|3|arrive|0=18 1=-11
back|3|ask|0=-15 1=17
back|3|authorised|0=15 1=-12
back|3|authorise|0=24 1=-24
back|3|back|0=16 1=-16
back|3|bar|0=-20 1=20
back|3|bind|0=35 1=-30
back|3|change|0=7 1=-7
back|3|committed|0=19 1=-29 2=10
back|3|considering|0=8
back|3|consider|0=-14 1=14
back|3|delivered|0=17 1=9 2=-32
back|3|due|1=-12 2=8
back|3|ended|0=17 1=-15
back|3|end|0=9
back|3|engagement held|0=-14 1=15
back|3|extend|0=-35 1=37
back|3|future main|past main|0=7
back|3|future main|past perfect main|0=7
back|3|future main|present main|0=7
back|3|give|1=8
back|3|hold|0=25 1=-22
back|3|keep|2=-7
back|3|leave|0=-15 2=15
back|3|light|0=26 1=-15 2=-8
back|3|meet|0=27 1=-23
back|3|none gerund|past main|0=5
back|3|none participle|none infinitive|0=5 1=-5
back|3|none participle|none participle|0=-9 1=10
back|3|none participle|past main|0=-8 1=8
back|3|none participle|past perfect main|0=12 1=-11
back|3|none participle|present main|0=-10 2=9
back|3|none participle|unverbed|0=6 1=-6
back|3|none|0=11 1=11 2=-23
back|3|obstacle|0=14 1=-6
back|3|past main|future main|0=-22 1=24
back|3|past main|none gerund|0=8 1=-8
back|3|past main|none infinitive|0=5 1=-5
back|3|past main|past main|0=-9 1=25 2=-9
back|3|past main|past perfect main|0=20 1=-17
back|3|past main|past relative|0=14 1=-14
back|3|past main|past sub|0=11 1=-11
back|3|past main|past that|0=-22 1=22
back|3|past main|possible main|0=-28 1=28
back|3|past main|possible that|0=8 1=-8
back|3|past main|present infinitive|0=10 1=-8
back|3|past main|present main|0=12 2=-11
back|3|past main|would relative|0=17 1=-17
back|3|past main|would that|0=-19 1=20
back|3|past participle|past main|0=-19 1=19
back|3|past participle|past perfect main|0=-28 1=28
back|3|past participle|present main|0=9 1=-9
back|3|past perfect main|future main|0=-7 1=8
back|3|past perfect main|none participle|0=10 1=-10
back|3|past perfect main|past perfect main|0=-31 1=32
back|3|past perfect main|past that|0=7 1=-7
back|3|past perfect main|present main|0=18 1=-14
back|3|past perfect main|present that|0=5 1=-5
back|3|past perfect main|should main|0=9 1=-9
back|3|past perfect main|would that|0=-27 1=27
back|3|past perfect relative|past perfect main|0=7 1=-7
back|3|past perfect relative|past perfect relative|0=-25 1=25
back|3|past perfect relative|present main|0=6 1=-6
back|3|past relative|past main|0=24 1=-23
back|3|past relative|past perfect main|0=-13 1=13
back|3|past relative|past sub|0=-9 1=9
back|3|past relative|present main|0=5
back|3|past relative|would main|0=-10 1=10
back|3|past relative|would that|0=-16 1=17
back|3|past sub|past main|0=11 1=-10
back|3|past sub|present main|0=5 1=-5
back|3|past that|past main|0=6 1=-6
back|3|past that|possible that|0=-12 1=12
back|3|past that|present main|0=-7 1=8
back|3|pledged|0=9 1=21 2=-32
back|3|present infinitive|future relative|0=-11 2=12
back|3|present infinitive|past main|0=-6 1=8
back|3|present infinitive|past perfect main|0=6 1=-6
back|3|present infinitive|present infinitive|0=-6 2=10
back|3|present infinitive|present main|2=6
back|3|present infinitive|present that|0=-11 1=12
back|3|present main|future main|0=9 1=-7
back|3|present main|past perfect main|0=-14 1=14
back|3|present main|past perfect that|0=-8 1=8
back|3|present main|present infinitive|0=8 1=-7
back|3|present main|present main|0=21 1=-19
back|3|present main|unverbed|1=-15 2=11
back|3|present main|would main|0=-20 1=20
back|3|present main|would that|0=-8 2=11
back|3|present relative|unverbed|0=-10 2=10
back|3|present sub|past main|0=6 1=-5
back|3|promise|1=23 2=-15
back|3|refused|0=31 1=-28
back|3|refuse|0=7
back|3|reluctant|0=31 1=-30
back|3|requirement|0=17 1=-8
back|3|says|agreement|0=9 1=-9
back|3|says|contribution|0=29 1=-20 2=-15
back|3|says|engagement|0=-12 1=12
back|3|says|mandate|0=13 1=-12
back|3|says|obstacle|0=13 1=-13
back|3|says|request|0=-7 1=7
back|3|say|0=21 1=-6 2=-16
back|3|serve|0=-7
back|3|should main|future main|0=5
back|3|should main|past perfect main|0=-9 1=9
back|3|sign|0=13 1=-13
back|3|suspended|0=-28 1=28
back|3|unverbed|future main|1=5
back|3|unverbed|future that|0=6 1=-6
back|3|unverbed|past main|0=-29 1=29
back|3|unverbed|past perfect main|0=-21 1=21
back|3|unverbed|past sub|0=-11 1=11
back|3|unverbed|possible that|0=-11 1=11
back|3|unverbed|present infinitive|0=9 1=-9
back|3|unverbed|present main|0=6
back|3|unverbed|present relative|0=-6 1=6
back|3|unverbed|should that|0=-11 1=11
back|3|unverbed|unverbed|0=-11 1=11
back|3|unverbed|would main|0=13 1=-13
back|3|want|0=6 1=-6
back|3|withdrawn|0=12 1=-16 2=8
back|3|would that|past main|0=-6 1=9
back|3|would that|past relative|0=-11 1=11
back|4 ahead|0=13 1=-34 2=23
back|4 long-ago|0=39 1=-31 2=-23
back|4 now|0=27 1=-27
back|4 past|0=40 1=-33 2=-13
back|7 ahead|0=21 1=-41
back|7 long-ago|0=34 1=-27 2=-7
back|7 now|1=-27 2=24
back|7 past|0=35 1=-21 2=-42
back|apart|0=22 1=-11 2=-31
back|apart|0|0=7 2=-7
back|apart|10 ahead|1=6
back|apart|10 long-ago|0=6
back|apart|10 now|0=6 1=25 2=-34
back|apart|10 past|0=15 1=19 2=-46
back|apart|1|0=15 1=-9 2=-16
back|apart|2|0=24 1=-8 2=-33
back|apart|3|0=32 1=-16 2=-40
back|apart|4 ahead|1=-17 2=18
back|apart|4 long-ago|0=30 1=-21 2=-8
back|apart|4 now|0=7
back|apart|4 past|0=18 1=-13
back|apart|7 ahead|1=-41 2=35
back|apart|7 long-ago|0=19 1=-16
back|apart|7 now|0=13 1=-34 2=19
back|apart|7 past|0=37 1=-24 2=-36
back|future main|0=13 1=-33 2=14
back|future perfect main|0=-10 1=7
back|future relative|0=26 1=-28
back|future sub|0=9 1=-20 2=11
back|future that|0=13 1=-6 2=-6
back|last|false|0=28 1=-23 2=-25
back|last|true|0=24 1=-8 2=-36
back|none gerund|0=20 2=-15
back|none infinitive|0=18 2=-20
back|none participle|0=7 2=-7
back|own|0|0=20 1=11 2=-48
back|own|1|0=35 1=-42 2=-22
back|own|2|0=26 1=-62 2=26
back|past main|0=21 1=10 2=-46
back|past participle|0=-10 2=14
back|past perfect main|0=29 1=-6 2=-43
back|past perfect relative|0=36 1=-17 2=-21
back|past perfect sub|1=-8 2=5
back|past perfect that|0=7 1=-7
back|past sub|0=-7 1=8
back|past that|0=15 2=-19
back|possible main|0=6 1=-7
back|possible relative|0=7 1=-6
back|possible sub|0=-9 1=10
back|possible that|0=12 2=-8
back|present infinitive|0=13 2=-13
back|present main|0=25 1=-18 2=-28
back|present relative|0=32 1=-20 2=-20
back|present sub|1=-10 2=7
back|present that|0=-8 1=15
back|should main|0=9 1=-14 2=5
back|should relative|0=22 1=-17 2=-5
back|should sub|0=6 1=-5
back|should that|0=-18 1=11 2=7
back|together|0=26 1=-9 2=-39
back|together|0|0=18 2=-33
back|together|10 ahead|0=11 1=-32 2=21
back|together|10 long-ago|0=10 1=-8
back|together|10 now|1=16 2=-15
back|together|10 past|0=19 1=15 2=-48
back|together|1|0=27 1=-9 2=-37
back|together|2|0=31 1=-26 2=-25
back|together|3|0=32 1=-17 2=-32
back|together|4 ahead|0=12 1=-16
back|together|4 long-ago|0=23 1=-11 2=-10
back|together|4 now|0=22 1=-23
back|together|4 past|0=28 1=-21
back|together|7 ahead|0=33 1=-18 2=-31
back|together|7 long-ago|0=16 1=-11
back|together|7 now|0=-10 2=23
back|together|7 past|0=28 1=-12 2=-35
back|unverbed|0=21 1=-5 2=-30
back|would main|2=7
back|would relative|0=-30 1=40 2=-10
back|would that|0=-9 1=20
before|"|0=8 2=-6
before|"|7 now|0=8 2=-6
before|"|contribution|0=8 2=-6
before|"|pledged|0=8 2=-6
before|'s|0=6
before|'s|7 now|0=15 1=-13
before|(|0=-9 1=21 2=-13
before|(|10 ahead|1=8 2=-12
before|(|10 past|0=-14 1=14
before|(|delivered|0=-10 1=10
before|(|extended|1=9 2=-11
before|(|mandate|1=15 2=-12
before|)|10 past|0=-6 1=6
before|,|10 ahead|0=-20 2=25
before|,|10 now|0=37 1=-29 2=-8
before|,|10 past|0=15 1=-6 2=-8
before|,|1=-6
before|,|4 past|0=11 1=-9
before|,|7 now|0=-22 1=26
before|,|7 past|0=-16 1=17
before|,|agreement signed|0=-6 1=6
before|,|agreement|0=-10 1=10
before|,|authorised|0=13 1=-13
before|,|changed|0=-8 1=8
before|,|committed|1=6
before|,|contribution|0=-7 2=6
before|,|ended|0=10 1=-10
before|,|engagement held|0=-16 1=16
before|,|engagement|0=-14 1=14
before|,|extended|0=-11 1=12
before|,|pledged|0=-33 1=29
before|,|reluctant|0=15 1=-14
before|,|request|0=28 1=-28
before|,|withdrawn|0=18 1=-23
before|-|0=12 1=-12
before|-|10 now|0=12 1=-12
before|-|contribution|0=17 1=-17
before|-|suspended|0=17 1=-17
before|1,100|0=5 1=-5
before|1,100|contribution|0=5 1=-5
before|1,100|delivered|0=5 1=-5
before|1,500|0=5
before|1,500|7 past|0=5
before|1,500|contribution|0=5
before|1,650|0=13 1=-12
before|1,650|7 now|0=13 1=-12
before|1,650|contribution|0=13 1=-12
before|1,650|delivered|0=12 1=-12
before|150|0=-5 1=6
before|150|4 past|0=-5 1=6
before|150|contribution|0=-5 1=6
before|150|pledged|0=-5 1=6
before|1er|0=9 1=-7
before|1er|mandate|0=9 1=-7
before|2|0=20 1=-19
before|2|7 past|0=15 1=-15
before|2|authorised|0=20 1=-19
before|2|mandate|0=20 1=-19
before|3,400|0=-8 1=8
before|3,400|7 now|0=-8 1=8
before|3,400|contribution|0=-8 1=8
before|3,400|delivered|0=-8 1=8
before|300|0=5 1=-6
before|300|4 now|0=6
before|300|contribution|0=5 1=-6
before|30|0=22 1=-21
before|30|7 past|0=20 1=-19
before|30|authorised|0=14 1=-13
before|30|mandate|0=21 1=-20
before|4|0=13 1=-13
before|4|7 past|0=13 1=-13
before|4|contribution|0=13 1=-13
before|4|withdrawn|0=13 1=-13
before|5,000|10 now|0=6 1=-6
before|5,000|delivered|0=6 1=-6
before|5,500|0=5 2=-5
before|5,500|4 ahead|0=5 2=-5
before|833|0=10 2=-9
before|833|7 ahead|0=10 2=-9
before|833|contribution|0=10 2=-9
before|833|pledged|0=10 2=-9
before|83|0=-11 1=11
before|83|10 past|0=-11 1=11
before|83|contribution|0=-11 1=11
before|83|delivered|0=-11 1=11
before|8|0=12 1=-11
before|8|7 past|0=12 1=-11
before|:|0=11 2=-8
before|:|contribution|0=11 2=-8
before|^|0=-16 1=21
before|^|10 ahead|0=14 1=-12
before|^|10 now|0=37 1=-35
before|^|10 past|0=11 1=-6
before|^|4 now|0=-13 1=13
before|^|4 past|0=10 1=-9
before|^|7 ahead|0=-12 2=11
before|^|7 long-ago|0=-8 1=9
before|^|7 now|0=-24 1=26
before|^|7 past|0=-19 1=21
before|^|agreement drafting|0=13 1=-12
before|^|agreement signed|0=-11 1=11
before|^|authorised|0=13 1=-21 2=8
before|^|considering|0=-11 1=12
before|^|contribution|0=-18 1=16
before|^|delivered|0=14 1=-14
before|^|engagement held|0=8 1=-8
before|^|engagement|0=7 1=-6
before|^|extended|1=16 2=-11
before|^|mandate|0=11 1=-7
before|^|obstacle|0=-14 1=15
before|^|pledged|1=-6 2=7
before|^|request|0=-8 1=8
before|^|suspended|1=5
before|^|withdrawn|0=-10 1=12
before|ababa|0=-7 1=7
before|abstained|4 past|0=6 1=-6
before|accompagné|0=7 1=-7
before|accompagné|10 past|0=7 1=-7
before|accompagné|contribution|0=7 1=-7
before|accompagné|delivered|0=7 1=-7
before|account|0=6 1=-5
before|account|10 now|0=6 1=-5
before|accra|0=-8 1=9
before|accra|contribution|0=-8 1=9
before|acte|0=12 1=-12
before|acte|10 past|0=12 1=-12
before|acte|contribution|0=12 1=-12
before|acte|withdrawn|0=12 1=-12
before|adopted|0=-10 1=13
before|adopted|10 now|0=-5 1=6
before|adopted|7 past|0=-6 1=6
before|adopted|contribution|0=-6 1=6
before|adopted|extended|0=-8 1=9
before|adopted|mandate|0=-12 1=14
before|adopted|obstacle|0=6 1=-6
before|adoption|0=-8 1=9
before|adoption|10 now|0=-8 1=9
before|affirmed|10 now|0=-7 1=7
before|affirmed|10 past|0=9 1=-8
before|affirmed|contribution|0=-8 1=9
before|affirmed|obstacle|0=6 1=-6
before|affirmed|pledged|0=-10 1=11
before|after|0=7 1=13 2=-20
before|after|10 ahead|1=14 2=-10
before|after|10 now|0=-12 1=12
before|after|10 past|0=17 1=-17
before|after|7 ahead|0=9 2=-7
before|after|7 now|0=-11 1=12
before|after|committed|0=-12 1=12
before|after|considering|0=12 2=-8
before|after|contribution|2=-10
before|after|ended|1=13 2=-9
before|after|mandate|1=13 2=-9
before|after|pledged|0=-11 1=12
before|after|withdrawn|0=14 1=-13
before|against|0=-9 1=10
before|against|10 past|0=-9 1=10
before|against|obstacle|0=-9 1=9
before|agreed|0=-10 1=11
before|agreed|10 past|0=-9 1=9
before|agreed|contribution|0=-8 1=9
before|agreed|pledged|0=-8 1=9
before|agreement|0=-6 1=6
before|agreement|10 now|0=-6 1=6
before|agreement|committed|0=-6 1=6
before|agreement|contribution|0=-6 1=6
before|agrees|0=6 2=-5
before|agrees|10 ahead|0=6 2=-5
before|agrees|contribution|0=6 2=-5
before|agrees|pledged|0=6 2=-5
before|aircraft|0=-5 1=5
before|aircraft|10 past|0=-5 1=5
before|aircraft|contribution|0=-5 1=5
before|aircraft|delivered|0=-5 1=5
before|and|0=8 1=-15 2=7
before|and|10 now|0=6 1=-6
before|and|10 past|0=-13 2=16
before|and|7 now|0=23 1=-18
before|and|7 past|0=-16 1=19
before|and|contribution|0=9 1=-18 2=8
before|and|obstacle|0=5 1=-5
before|and|pledged|0=-10 1=-6 2=16
before|and|request|0=-14 1=15
before|and|withdrawn|0=23 1=-8 2=-16
before|announced|10 now|0=-10 1=11
before|announced|10 past|0=-6 1=10
before|announced|1=9 2=-10
before|announced|7 now|1=7
before|announced|7 past|0=17 1=-16
before|announced|committed|0=6 1=-6
before|announced|contribution|1=7 2=-9
before|announced|engagement held|0=-6 1=6
before|announced|pledged|0=7 2=-8
before|announced|suspended|0=-5 1=5
before|appeal|0=8 1=-8
before|appeal|10 past|0=7 1=-7
before|appeal|obstacle|0=8 1=-8
before|approved|0=-12 1=14
before|approved|4 past|0=-8 1=9
before|approved|authorised|0=-13 1=13
before|approved|committed|0=-5 1=5
before|approved|contribution|0=7 1=-6
before|approved|delivered|0=10 1=-10
before|approved|mandate|0=-16 1=16
before|approved|obstacle|0=-8 1=8
before|area|0=-10 2=8
before|area|contribution|0=-10 2=8
before|arrival|7 now|0=-5 1=5
before|arrival|contribution|0=-5 1=5
before|arrival|delivered|0=-5 1=5
before|arrived|0=-9 1=10
before|arrived|10 now|0=-14 1=14
before|arrived|10 past|0=7 1=-6
before|arrived|4 now|0=-10 1=10
before|arrived|7 now|0=-5 1=5
before|arrived|7 past|0=14 1=-13
before|arrived|contribution|0=-6 1=7
before|arrived|delivered|0=-11 1=12
before|arrived|obstacle|0=6 1=-6
before|arrived|pledged|0=5
before|arrive|0=-9 1=-8 2=16
before|arrive|7 now|0=-7 1=-10 2=17
before|arrive|contribution|0=-8 1=-9 2=17
before|arrive|pledged|0=-15 2=17
before|arriving|0=9 1=-8
before|arriving|7 now|0=9 1=-8
before|arriving|contribution|0=9 1=-8
before|asked|0=5
before|asked|7 now|0=12 1=-9
before|asked|contribution|0=11 1=-8
before|assembled|0=-15 1=16
before|assembled|7 now|0=-15 1=16
before|assembled|considering|0=-14 1=15
before|assembled|contribution|0=-14 1=15
before|assembly|1=7
before|assembly|7 now|0=10 1=-9
before|assembly|7 past|0=-13 1=14
before|assembly|contribution|0=-5 1=6
before|assured|0=19 1=-17
before|assured|10 past|0=19 1=-17
before|assured|contribution|0=19 1=-17
before|assured|pledged|0=18 1=-17
before|assures|0=-7 1=8
before|assures|10 past|0=-7 1=8
before|assures|contribution|0=-7 1=8
before|assures|pledged|0=-7 1=8
before|as|0=25 1=-8 2=-17
before|as|7 ahead|0=14 2=-13
before|as|7 now|0=5
before|as|contribution|0=17 2=-14
before|as|pledged|0=17 2=-14
before|at|0=-19 1=21
before|at|10 now|0=-6 1=7
before|at|10 past|0=-8 1=8
before|at|7 past|0=-5 1=6
before|at|contribution|0=-15 1=17
before|at|delivered|0=-12 1=12
before|at|pledged|1=5
before|authorised|0=7 1=-6
before|authorised|10 past|1=5
before|authorised|7 past|0=10 1=-10
before|authorised|contribution|0=5
before|authorised|pledged|0=8 1=-7
before|available|1=7
before|available|contribution|1=7
before|a|0=11 1=-10
before|a|10 past|0=10 1=-10
before|a|considering|0=-6 1=6
before|a|reluctant|0=-10 1=10
before|a|withdrawn|0=15 1=-15
before|bahamas|0=-12 1=13
before|bahamas|4 past|0=-12 1=13
before|bahamas|contribution|0=-12 1=13
before|bahamas|pledged|0=-12 1=13
before|bangui|0=11 1=-11
before|bangui|contribution|0=11 1=-11
before|banjska|0=5 1=-5
before|banjska|7 past|0=5 1=-5
before|banjska|contribution|0=5 1=-5
before|banjska|delivered|0=5 1=-5
before|base|10 now|1=5
before|basseterre|0=9 1=-7
before|basseterre|7 now|0=11 1=-10
before|basseterre|contribution|0=7 1=-6
before|basseterre|pledged|0=7 1=-6
before|bbc|7 past|0=-5 1=5
before|bbc|contribution|0=-5 1=5
before|bbc|refused|0=-5 1=5
before|been|0=10 1=-10
before|been|engagement held|0=8 1=-8
before|been|engagement|0=8 1=-8
before|before|0=29 1=-38 2=9
before|before|10 ahead|1=-11 2=8
before|before|10 past|0=13 1=-12
before|before|4 ahead|0=9 2=-8
before|before|7 ahead|1=-9 2=12
before|before|7 now|0=7
before|before|changed|0=-5 2=7
before|before|contribution|0=24 1=-20
before|before|ended|0=9 1=-6
before|before|mandate|0=9 1=-8
before|before|pledged|0=8 2=-5
before|before|request|1=-8 2=8
before|before|requirement|0=-7 2=7
before|before|suspended|0=-10 2=11
before|before|withdrawn|0=13 2=-9
before|began|10 past|0=-14 1=14
before|began|1=6
before|began|7 now|0=14 1=-14
before|began|7 past|0=-5 1=6
before|began|contribution|0=-5 1=6
before|began|pledged|0=-5 1=6
before|beginning|0=-10 2=11
before|beginning|contribution|0=-10 2=11
before|beginning|pledged|0=-10 2=11
before|begun|10 now|0=-9 1=9
before|begun|10 past|0=-13 1=13
before|begun|1=8 2=-6
before|begun|7 now|0=20 1=-14 2=-6
before|begun|agreement drafting|0=6 1=-6
before|begun|agreement|0=6 1=-6
before|begun|contribution|0=-10 1=17 2=-6
before|begun|delivered|0=-24 1=24
before|begun|request|0=10 1=-10
before|begun|withdrawn|0=12 1=-6 2=-6
before|benin|0=15 1=-13
before|benin|7 now|0=15 1=-13
before|benin|committed|0=10 1=-9
before|benin|contribution|0=15 1=-13
before|berlin|0=-13 1=13
before|berlin|7 past|0=-13 1=13
before|berlin|contribution|0=-13 1=13
before|berlin|withdrawn|0=-13 1=13
before|between|0=39 1=-30 2=-9
before|between|10 past|0=12 1=-12
before|between|7 ahead|0=9 2=-9
before|between|7 past|0=17 1=-17
before|between|contribution|0=30 1=-21 2=-9
before|between|delivered|0=16 1=-16
before|between|pledged|0=6 2=-5
before|between|withdrawn|0=8
before|beyond|0=7 2=-6
before|beyond|10 ahead|0=18 1=-9 2=-9
before|beyond|7 ahead|0=-13 1=10
before|beyond|considering|0=5
before|beyond|contribution|1=10 2=-14
before|beyond|withdrawn|0=-10 1=15
before|be|0=6 1=-6
before|be|contribution|0=6 1=-6
before|be|delivered|0=6 1=-6
before|billion|0=-7 1=7
before|billion|4 past|0=-7 1=7
before|billion|contribution|0=-7 1=7
before|bloomberg|0=-7 1=7
before|bloomberg|7 now|0=-7 1=7
before|bloomberg|considering|0=-7 1=7
before|bloomberg|contribution|0=-7 1=7
before|brussels|0=-7 1=8
before|brussels|7 now|0=-6 1=7
before|bujumbura|0=-6 1=6
before|by|10 ahead|0=-17 1=-23 2=40
before|by|10 now|0=-13 1=13
before|by|10 past|0=26 1=-19 2=-7
before|by|1=-49 2=44
before|by|4 ahead|0=7 2=-6
before|by|7 ahead|1=-23 2=22
before|by|7 now|0=-9 2=12
before|by|7 past|1=6
before|by|authorised|0=11 2=-10
before|by|committed|0=-6 1=-8 2=13
before|by|considering|0=-13 2=13
before|by|contribution|0=28 1=-28
before|by|delivered|1=10 2=-9
before|by|ended|0=11 2=-9
before|by|engagement|0=6
before|by|mandate|0=22 2=-20
before|by|obstacle|0=7 2=-5
before|by|pledged|0=28 1=-12 2=-14
before|by|request|0=-6 1=-8 2=13
before|by|requirement|0=-62 2=65
before|by|withdrawn|0=18 1=-17
before|cabinet|0=9 2=-8
before|cabinet|7 now|0=15 1=-8 2=-8
before|cabinet|contribution|0=9 2=-8
before|cabinet|pledged|0=9 2=-7
before|call|contribution|0=6 1=-6
before|call|engagement|0=-6 1=7
before|call|pledged|0=6 1=-6
before|came|0=-10 1=10
before|came|7 past|0=-13 1=13
before|came|contribution|0=-10 1=10
before|came|delivered|0=-10 1=10
before|canada|0=-8 1=13
before|canada|7 now|1=9
before|canada|contribution|0=-8 1=12
before|canada|pledged|0=-7 1=11
before|capital|10 past|0=13 1=-13
before|capital|7 now|0=-9 1=10
before|capital|pledged|0=7 1=-5
before|certain|0=8 1=-7
before|certain|7 past|0=8 1=-7
before|certain|contribution|0=8 1=-7
before|certain|refused|0=5
before|certifié|0=-6 1=6
before|certifié|10 past|0=-6 1=6
before|certifié|contribution|0=-6 1=6
before|certifié|pledged|0=-6 1=6
before|chaired|0=11 1=-11
before|chaired|contribution|0=5 1=-5
before|chaired|delivered|0=5 1=-5
before|circulated|0=-5 1=6
before|circulated|10 past|0=-10 1=10
before|circuler|contribution|0=-6 1=6
before|circuler|delivered|0=-6 1=6
before|circuler|extended|0=11 1=-10
before|circuler|mandate|0=7 1=-7
before|cité|0=9 1=-9
before|cité|10 now|0=9 1=-9
before|cité|considering|0=9 1=-9
before|cité|contribution|0=9 1=-9
before|clarifier|0=6 1=-6
before|clarifier|10 now|0=6 1=-6
before|clarifier|contribution|0=6 1=-6
before|cleared|1=5
before|cleared|7 now|1=5
before|cleared|committed|0=-6 1=6
before|cleared|contribution|1=5
before|closed|0=-13 1=15
before|closed|10 now|1=6
before|closed|10 past|0=-5 1=5
before|closed|contribution|0=-10 1=11
before|closed|pledged|1=6
before|closed|withdrawn|0=-5 1=5
before|come|1=11 2=-9
before|come|7 now|1=10 2=-9
before|come|contribution|1=12 2=-9
before|come|pledged|1=11 2=-9
before|commons|0=10 1=-9
before|commons|10 past|0=10 1=-9
before|commons|contribution|0=10 1=-9
before|commons|withdrawn|0=10 1=-9
before|complement|0=-5 1=6
before|complement|10 past|0=-5 1=6
before|complement|contribution|0=-5 1=6
before|complement|pledged|0=-5 1=6
before|completed|7 past|0=-6 1=6
before|completed|changed|0=8 1=-8
before|completed|contribution|0=-10 1=10
before|completed|delivered|0=-10 1=10
before|completed|mandate|0=8 1=-8
before|concluded|10 now|0=7 1=-7
before|concluded|10 past|0=-10 1=10
before|concluded|agreement signed|0=-8 1=8
before|concluded|agreement|0=-8 1=8
before|concluded|committed|0=-8 1=8
before|concluded|contribution|0=5
before|concluded|pledged|0=13 1=-12
before|concludes|0=10 1=-10
before|concludes|10 past|0=10 1=-10
before|concludes|contribution|0=12 1=-12
before|concludes|pledged|0=12 1=-12
before|confirmed|0=13 1=-8
before|confirmed|10 past|0=26 1=-23
before|confirmed|7 now|0=-11 1=12
before|confirmed|committed|0=7 1=-7
before|confirmed|considering|0=-5 1=5
before|confirmed|contribution|1=9
before|confirmed|ended|0=10 1=-10
before|confirmed|mandate|0=10 1=-10
before|confirmed|withdrawn|0=-6 1=7
before|confirms|0=-6 1=6
before|confirms|10 now|0=-6 1=6
before|confirms|contribution|0=-6 1=6
before|confirms|pledged|0=-6 1=6
before|congo|0=15 1=-14
before|congo|4 now|0=7 1=-7
before|congo|contribution|0=10 1=-10
before|congo|delivered|0=7 1=-7
before|congratulated|pledged|0=-9 1=10
before|congratulated|withdrawn|0=7 1=-7
before|considers|0=8 1=-8
before|considers|10 now|0=8 1=-8
before|considers|considering|0=8 1=-8
before|considers|contribution|0=8 1=-8
before|contingents|0=14 1=-13
before|contingents|7 past|0=14 1=-13
before|contingents|contribution|0=7 1=-7
before|contingents|pledged|0=7 1=-7
before|contributors|0=8 1=-8
before|contributors|7 past|0=8 1=-8
before|contributors|contribution|0=8 1=-8
before|contributors|withdrawn|0=8 1=-8
before|council|10 now|0=9 1=-7
before|council|10 past|0=-10 1=10
before|council|1=8 2=-6
before|council|7 now|0=22 1=-22
before|council|7 past|0=-24 1=27
before|council|authorised|0=12 1=-11
before|council|changed|0=10 1=-10
before|council|contribution|0=18 1=-18
before|council|delivered|0=8 1=-8
before|council|ended|0=-13 1=14
before|council|extended|0=-16 1=17
before|council|mandate|0=-7 1=11
before|council|obstacle|0=-6 1=6
before|council|reluctant|0=11 1=-11
before|council|request|0=-20 1=20
before|country|0=7 1=-7
before|country|contribution|0=7 1=-7
before|counts|0=10 1=-10
before|counts|10 now|0=10 1=-10
before|counts|contribution|0=10 1=-10
before|counts|delivered|0=10 1=-10
before|course|1=6
before|course|contribution|1=6
before|court|0=-19 1=19
before|court|7 now|0=-12 1=12
before|court|7 past|0=-6 1=6
before|court|obstacle|0=-19 1=19
before|created|0=5
before|created|7 now|0=6 1=-6
before|dated|committed|0=-17 1=17
before|dated|delivered|0=11 1=-11
before|dated|obstacle|0=9 1=-9
before|dated|request|0=-20 1=21
before|dated|withdrawn|0=10 1=-9
before|day|0=-6 1=6
before|day|7 now|0=-6 1=6
before|day|contribution|0=-6 1=6
before|day|delivered|0=-6 1=6
before|dead|0=6 1=-6
before|dead|10 past|0=6 1=-6
before|dead|contribution|0=6 1=-6
before|dead|delivered|0=6 1=-6
before|decided|0=-14 1=18
before|decided|10 now|0=-8 1=8
before|decided|10 past|0=-8 1=8
before|decided|4 past|0=6 1=-6
before|decided|7 now|0=-8 1=10
before|decided|ended|0=-8 1=9
before|decided|mandate|0=-7 1=8
before|decided|obstacle|0=-7 1=7
before|decide|0=10 1=-7
before|decide|7 now|0=8 1=-5
before|decide|considering|0=7
before|decide|contribution|0=7
before|delivered|0=-24 1=25
before|delivered|10 past|0=-11 1=11
before|delivered|contribution|0=-12 1=14
before|delivered|delivered|0=-8 1=8
before|delivered|pledged|1=6
before|departed|0=-9 1=13
before|departed|7 now|0=-17 1=20
before|departed|7 past|0=12 1=-12
before|departed|contribution|0=-9 1=13
before|departed|withdrawn|0=-6 1=9
before|departs|0=-11 1=14
before|departs|10 now|0=-14 1=15
before|departs|contribution|0=-6 1=9
before|departs|delivered|0=8 1=-8
before|departs|engagement held|0=5 1=-5
before|departs|engagement|0=5 1=-5
before|departs|obstacle|0=-10 1=10
before|departs|pledged|0=-14 1=15
before|depart|10 past|0=-11 1=15
before|depart|1=12 2=-9
before|depart|7 ahead|0=7
before|depart|contribution|0=-6 1=14 2=-8
before|depart|pledged|0=-7 1=15 2=-8
before|deploys|0=-6 2=7
before|deploys|7 ahead|0=-6 2=7
before|deploys|contribution|0=-6 2=7
before|deploys|pledged|0=-6 2=7
before|deposited|0=-19 1=21
before|deposited|10 now|0=7 1=-6
before|deposited|10 past|0=-8 1=8
before|deposited|7 now|0=-18 1=19
before|deposited|contribution|1=6
before|deposited|delivered|0=-9 1=9
before|deposited|obstacle|0=-15 1=15
before|deposited|pledged|0=10 1=-8
before|descendieron|10 now|1=5
before|descendieron|1=5
before|descendieron|contribution|1=5
before|despite|0=9 1=-6
before|despite|10 past|0=9 1=-6
before|despite|contribution|0=9 1=-6
before|despite|pledged|0=6
before|died|0=6 1=-5
before|died|contribution|0=5
before|disclosed|0=6 1=-6
before|disclosed|10 past|0=6 1=-6
before|disclosed|contribution|0=6 1=-6
before|disclosed|suspended|0=7 1=-7
before|dispatched|contribution|0=-8 1=8
before|dispatched|delivered|0=-8 1=8
before|dispatched|obstacle|0=10 1=-10
before|dollars|0=5
before|dollars|4 now|0=6
before|dollars|4 past|0=-6 1=6
before|draft|0=-6 1=6
before|draft|7 now|0=-10 1=10
before|draft|changed|0=-10 1=10
before|draft|delivered|0=9 1=-9
before|draft|mandate|0=-10 1=10
before|dressé|0=6 1=-6
before|dressé|10 past|0=6 1=-6
before|dressé|obstacle|0=6 1=-6
before|drone|0=6 1=-6
before|drone|10 past|0=5 1=-5
before|drone|contribution|0=6 1=-6
before|drone|delivered|0=6 1=-6
before|due|0=-5 1=-10 2=15
before|due|7 now|0=-5 1=-10 2=15
before|due|contribution|0=-6 1=-9 2=15
before|due|pledged|0=-12 2=16
before|during|7 ahead|1=5 2=-9
before|during|7 now|2=6
before|décoré|0=12 1=-12
before|décoré|10 past|0=12 1=-12
before|décoré|contribution|0=12 1=-12
before|décoré|delivered|0=12 1=-12
before|earlier|0=19 1=-19
before|earlier|10 now|0=19 1=-19
before|earlier|contribution|0=19 1=-19
before|earlier|delivered|0=12 1=-12
before|early|1=16 2=-13
before|early|4 past|0=-6 1=6
before|early|7 now|0=-17 1=27 2=-10
before|early|7 past|0=24 1=-23
before|early|contribution|0=-12 1=22 2=-10
before|early|mandate|0=6
before|early|pledged|1=6 2=-7
before|embarked|0=-9 1=9
before|embarked|10 past|0=-9 1=9
before|embarked|contribution|0=-8 1=8
before|embarked|withdrawn|0=-8 1=8
before|embark|0=-9 1=16 2=-7
before|embark|10 ahead|0=-11 1=17 2=-6
before|embark|contribution|0=-9 1=16 2=-7
before|embark|withdrawn|0=-9 1=16 2=-7
before|ends|7 now|0=7 1=-6
before|entendre|0=-8 1=8
before|entendre|10 past|0=-8 1=8
before|entendre|contribution|0=-8 1=8
before|entendre|pledged|0=-8 1=8
before|envolent|0=-6 1=6
before|envolent|10 now|0=-6 1=6
before|envolent|contribution|0=-6 1=6
before|envolent|delivered|0=-6 1=6
before|envolera|0=-20 2=23
before|envolera|10 past|0=-20 2=23
before|envolera|contribution|0=-20 2=23
before|envolera|pledged|0=-20 2=23
before|envolé|0=8 1=-7
before|envolé|10 past|0=8 1=-7
before|envolé|contribution|0=8 1=-7
before|envolé|pledged|0=13 1=-13
before|euros|1=11 2=-8
before|euros|4 now|2=-8
before|euros|contribution|1=11 2=-8
before|euros|delivered|0=-12 1=12
before|euros|pledged|0=10 2=-8
before|evacuated|0=7 1=-6
before|every|0=6
before|excluded|0=-8 1=9
before|excluded|10 past|0=-8 1=9
before|excluded|contribution|0=-7 1=8
before|excluded|pledged|0=-7 1=8
before|expected|0=6 1=-26 2=20
before|expected|10 now|0=-10 2=10
before|expected|10 past|0=14 1=-13
before|expected|7 now|1=-13 2=10
before|expected|contribution|1=-18 2=21
before|expected|pledged|1=-18 2=21
before|explained|10 past|0=-5 1=5
before|explained|committed|0=6 1=-6
before|explained|contribution|0=-8 1=8
before|explained|engagement held|0=9 1=-9
before|explained|engagement|0=9 1=-9
before|explained|withdrawn|0=-9 1=9
before|expressed|10 now|0=-7 1=8
before|expressed|pledged|0=-6 1=6
before|expressing|0=-7 1=7
before|expressing|10 past|0=-7 1=7
before|expressing|contribution|0=-7 1=7
before|expressing|pledged|0=-7 1=7
before|extended|0=-7 1=8
before|extended|10 past|0=-6 1=6
before|extended|extended|0=-6 1=6
before|extended|mandate|0=-6 1=6
before|field|0=5 1=-5
before|field|10 now|0=5 1=-5
before|field|contribution|0=5 1=-5
before|field|delivered|0=5 1=-5
before|finished|0=6 1=-6
before|finished|10 now|0=-7 1=7
before|finished|10 past|0=10 1=-10
before|first|0=9 1=-8
before|first|7 now|0=6 1=-5
before|first|contribution|0=9 1=-8
before|first|delivered|0=6 1=-5
before|fly|0=-9 2=11
before|fly|7 now|0=-7 2=8
before|fly|contribution|0=-9 2=11
before|fly|pledged|0=-9 2=11
before|following|0=-6 1=6
before|following|10 past|0=-6 1=6
before|following|authorised|0=-6 1=6
before|following|mandate|0=-6 1=6
before|follow|10 past|0=9 1=-6
before|follow|1=-11 2=7
before|follow|7 ahead|0=-5 1=11 2=-6
before|follow|7 now|1=-16 2=15
before|follow|contribution|1=-9 2=7
before|follow|pledged|0=-8 1=6
before|follow|withdrawn|0=10 1=-15 2=5
before|force|0=19 1=-13 2=-6
before|force|4 now|0=6
before|force|agreement|0=-7 1=8
before|force|contribution|0=13 1=-9
before|force|mandate|0=12 1=-11
before|force|pledged|0=5
before|forward|0=-8 1=13
before|forward|7 now|1=9
before|forward|contribution|0=-8 1=13
before|forward|pledged|0=-8 1=13
before|for|0=23 1=-29 2=5
before|for|10 ahead|0=-15 1=32 2=-17
before|for|10 now|0=-11 1=12
before|for|10 past|0=19 1=-17
before|for|4 ahead|1=-6
before|for|4 now|0=19 2=-16
before|for|7 ahead|0=-9 2=11
before|for|7 now|0=-8 2=13
before|for|7 past|0=23 1=-38 2=15
before|for|committed|0=-10 1=-6 2=16
before|for|contribution|0=16 1=-40 2=24
before|for|delivered|0=7 1=-7
before|for|engagement cancelled|0=-9 1=10
before|for|engagement held|0=-8 1=10
before|for|engagement planned|0=-9 1=12
before|for|engagement|0=-25 1=31 2=-6
before|for|extended|1=9 2=-10
before|for|mandate|0=-10 1=22 2=-12
before|for|obstacle|0=24 1=-23
before|for|pledged|1=-22 2=24
before|for|request|0=15 1=-14
before|for|suspended|0=9 1=-6
before|for|withdrawn|0=7 2=-11
before|found|10 past|0=5 1=-5
before|found|contribution|0=8 1=-8
before|found|obstacle|0=-8 1=8
before|found|pledged|0=8 1=-8
before|from|0=18 1=-21
before|from|10 ahead|1=6
before|from|10 now|0=-6 1=13 2=-7
before|from|10 past|2=6
before|from|4 ahead|0=-11 2=13
before|from|7 ahead|0=30 1=-20 2=-9
before|from|7 long-ago|0=-18 1=18
before|from|7 now|1=-8 2=8
before|from|7 past|0=25 1=-22
before|from|agreement|0=-5 1=6
before|from|authorised|0=-13 1=20 2=-7
before|from|changed|0=12 2=-8
before|from|committed|1=-10 2=9
before|from|contribution|0=-19 1=-11 2=30
before|from|delivered|0=11 1=-9
before|from|engagement held|0=5 1=-5
before|from|engagement planned|1=6
before|from|extended|0=28 1=-26
before|from|mandate|0=28 1=-11 2=-17
before|from|pledged|0=13 1=-14
before|from|requirement|0=8 2=-6
before|from|suspended|0=-20 1=16
before|from|withdrawn|0=-26 1=7 2=19
before|fund|0=-8 1=14 2=-6
before|fund|4 now|2=-6
before|fund|contribution|0=-8 1=14 2=-6
before|fund|delivered|0=-18 1=18
before|fund|pledged|0=11 1=-5 2=-6
before|gangs|7 now|0=7 1=-7
before|gangs|contribution|0=7 1=-7
before|gangs|delivered|0=7 1=-7
before|gave|authorised|0=-5 1=5
before|gave|contribution|0=-11 1=11
before|gave|mandate|0=-5 1=5
before|gave|obstacle|0=6 1=-6
before|gave|request|0=9 1=-9
before|gendarmes|0=-7 2=8
before|gendarmes|4 now|0=-7 2=8
before|gendarmes|contribution|0=-7 2=8
before|gendarmes|pledged|0=-7 2=8
before|georgetown|0=7 1=-5
before|georgetown|contribution|0=7 1=-5
before|georgetown|pledged|0=7 1=-5
before|goma|0=-8 1=8
before|goma|7 now|0=-6 1=7
before|goma|contribution|0=-6 1=6
before|go|0=-6 2=9
before|go|7 now|1=-8 2=9
before|go|committed|0=-5 1=6
before|go|contribution|0=-8 2=11
before|go|pledged|0=-5 2=6
before|go|withdrawn|1=-9 2=6
before|grew|0=11 1=-11
before|grew|10 past|0=11 1=-11
before|haiti|10 now|0=8 1=-6
before|haiti|1=-17 2=16
before|haiti|4 now|1=-8 2=8
before|haiti|7 ahead|0=-7
before|haiti|7 now|0=28 1=-6 2=-22
before|haiti|7 past|0=-14 1=-7 2=21
before|haiti|committed|0=10 1=-10
before|haiti|contribution|0=-7 1=-14 2=21
before|haiti|delivered|0=-28 1=29
before|haiti|engagement held|0=-8 1=8
before|haiti|engagement|0=-8 1=8
before|haiti|pledged|0=-17 1=-23 2=40
before|haiti|suspended|0=6
before|haiti|withdrawn|0=17 1=-6 2=-11
before|half|contribution|0=6
before|has|0=9 1=-8
before|has|10 now|0=9 1=-8
before|has|contribution|0=8 1=-8
before|has|delivered|0=8 1=-8
before|haïti|contribution|0=-7 2=5
before|haïti|pledged|2=5
before|headquarters|0=-8 1=6
before|headquarters|7 now|0=-10 1=6
before|headquarters|contribution|0=-7
before|helicopters|0=-5 1=6
before|helicopters|7 past|0=-5 1=6
before|helicopters|contribution|0=-5 1=6
before|helicopters|pledged|0=-5 1=6
before|here|0=-6 1=6
before|here|7 now|0=9 1=-8
before|here|7 past|0=-15 1=15
before|here|contribution|0=-6 1=6
before|here|delivered|0=-15 1=15
before|here|pledged|0=9 1=-8
before|him|0=-6 1=7
before|him|7 now|0=-6 1=7
before|him|contribution|0=-6 1=7
before|him|pledged|0=-6 1=7
before|hold|0=-9 1=11
before|hold|7 now|1=5
before|hold|contribution|1=6
before|hold|engagement planned|1=5
before|hold|engagement|1=5
before|hold|suspended|0=-7 1=8
before|home|7 ahead|0=-7 2=11
before|home|7 now|0=13 1=-10
before|home|7 past|0=-11 1=12
before|home|contribution|0=-9
before|home|withdrawn|0=-10 2=5
before|hospital|0=-6 1=6
before|hospital|contribution|0=-6 1=6
before|hospital|pledged|0=-6 1=6
before|illegal|0=10 1=-10
before|illegal|10 past|0=10 1=-10
before|illegal|authorised|0=7 1=-7
before|illegal|contribution|0=7 1=-7
before|illegal|mandate|0=7 1=-7
before|illegal|pledged|0=7 1=-7
before|indicated|10 past|0=12 1=-11
before|indicated|7 now|0=-6 1=6
before|indicated|7 past|0=-6 1=6
before|indicated|committed|0=-11 1=11
before|indicated|considering|0=20 1=-20
before|indicated|delivered|0=9 1=-9
before|indicated|obstacle|0=9 1=-9
before|indicated|refused|0=-6 1=6
before|indicated|suspended|0=-5 1=5
before|indicated|withdrawn|0=-8 1=9
before|informed|committed|0=8 1=-8
before|informed|contribution|0=6 1=-6
before|informed|obstacle|0=-7 1=7
before|interrogé|0=8 1=-8
before|interrogé|10 now|0=15 1=-15
before|interrogé|10 past|0=-7 1=7
before|interrogé|considering|0=12 1=-12
before|interrogé|contribution|0=9 1=-8
before|intervened|agreement drafting|0=-6 1=6
before|intervened|agreement|0=-6 1=6
before|intervened|contribution|0=6
before|intervened|obstacle|0=8 1=-8
before|intervened|pledged|0=6
before|in|0=9 1=19 2=-22
before|in|10 ahead|0=59 1=-39 2=-20
before|in|10 past|0=24 1=-24
before|in|4 ahead|0=-22 1=-12 2=34
before|in|4 long-ago|0=-25 1=38 2=-14
before|in|4 now|0=-7 1=-9 2=16
before|in|4 past|0=-40 1=43
before|in|7 ahead|0=-6 1=-21 2=32
before|in|7 long-ago|0=-6 1=15 2=-9
before|in|7 now|0=43 1=-23 2=-20
before|in|7 past|1=31 2=-35
before|in|agreement drafting|0=19 1=-24
before|in|agreement signed|0=-11 1=7
before|in|agreement|1=-12 2=9
before|in|changed|0=6 2=-7
before|in|committed|0=-18 1=11
before|in|considering|0=11 1=-11
before|in|contribution|0=9 1=15 2=-16
before|in|delivered|0=12 1=10 2=-16
before|in|ended|0=-6
before|in|engagement held|0=-5 1=9
before|in|engagement planned|0=21 1=-28 2=7
before|in|engagement|0=20 1=-23
before|in|extended|1=14 2=-9
before|in|mandate|0=-8 1=21 2=-14
before|in|obstacle|0=6 2=-7
before|in|pledged|0=6 1=12 2=-11
before|in|reluctant|0=18 1=-14
before|in|request|0=-7 1=14 2=-8
before|in|requirement|0=-12 1=7
before|in|suspended|0=6 2=-7
before|in|withdrawn|0=-14 2=14
before|is|0=7 1=-7
before|is|10 now|0=7 1=-7
before|is|contribution|0=7 1=-7
before|is|delivered|0=7 1=-7
before|its|0=15 1=-14
before|its|10 past|0=6 1=-6
before|its|7 now|0=16 1=-15
before|its|7 past|0=-7 1=7
before|its|contribution|0=9 1=-8
before|its|mandate|0=-5 1=6
before|its|request|0=7 1=-7
before|it|0=11 1=-7
before|it|4 now|0=6 1=-6
before|it|7 now|0=10 1=-8
before|it|7 past|0=-12 1=12
before|it|authorised|0=-11 1=12
before|it|contribution|0=7
before|it|delivered|0=7 1=-6
before|it|mandate|0=-11 1=12
before|it|obstacle|0=7 1=-7
before|it|pledged|1=7
before|it|refused|0=9 1=-8
before|jamaica|0=-6 2=5
before|jamaica|7 ahead|0=-7 2=8
before|jamaica|contribution|0=-6 2=5
before|jamaica|pledged|2=5
before|joined|0=-9 1=10
before|joined|10 past|0=-10 1=10
before|joined|contribution|0=-9 1=10
before|joined|delivered|0=-11 1=11
before|join|0=6 2=-5
before|join|4 now|0=6 2=-5
before|join|contribution|0=6 2=-5
before|join|pledged|0=6 2=-5
before|journalists|0=12 1=-12
before|journalists|10 past|0=12 1=-12
before|journalists|contribution|0=12 1=-12
before|journalists|pledged|0=12 1=-12
before|juba|1=6 2=-7
before|juba|7 now|1=6 2=-7
before|juba|contribution|1=6 2=-7
before|juba|withdrawn|1=7
before|kananga|0=-6 1=6
before|kananga|4 past|0=-6 1=6
before|kananga|contribution|0=-6 1=6
before|kananga|withdrawn|0=-6 1=6
before|kathmandu|0=-7 1=7
before|kathmandu|7 now|0=-7 1=7
before|kenyans|0=-11 1=-10 2=21
before|kenyans|7 now|0=-11 1=-10 2=21
before|kenyans|contribution|0=-11 1=-10 2=21
before|kenyans|withdrawn|0=-11 1=-10 2=21
before|kfor|0=-19 1=11 2=8
before|kfor|contribution|0=-19 1=11 2=8
before|kfor|delivered|0=-12 1=13
before|kigali|0=-9 1=9
before|kigali|7 past|0=-6 1=7
before|kigali|agreement signed|1=5
before|kigali|agreement|0=-9 1=9
before|know|10 now|1=5
before|know|pledged|1=5
before|kroner|committed|0=7 1=-7
before|lacroix|contribution|0=9 1=-6
before|lamented|0=-7 1=7
before|lamented|10 past|0=7 1=-7
before|lamented|7 past|0=-14 1=14
before|lamented|contribution|0=9 1=-9
before|lamented|obstacle|0=-14 1=14
before|lamented|pledged|0=8 1=-8
before|landed|0=-8 1=9
before|landed|10 past|0=-16 1=16
before|landed|7 past|0=13 1=-13
before|landed|contribution|0=-8 1=9
before|landed|withdrawn|0=-6 1=7
before|land|0=-14 2=17
before|land|10 now|0=-19 1=-8 2=27
before|land|10 past|1=9
before|land|7 now|0=10 2=-6
before|land|contribution|0=-17 2=17
before|land|pledged|0=-17 2=17
before|last|7 now|0=8
before|late|2=5
before|late|4 now|0=11 1=-10
before|late|7 ahead|0=-7 2=9
before|late|7 past|1=7
before|late|committed|0=-6 2=8
before|late|contribution|0=-10 2=6
before|late|delivered|0=8 1=-8
before|late|obstacle|0=5 1=-5
before|late|pledged|0=-10 1=11
before|launched|0=9 1=-9
before|launched|10 now|0=-8 1=8
before|launched|10 past|0=15 1=-15
before|launched|obstacle|0=5 1=-5
before|learned|0=19 1=-19
before|learned|10 now|0=-10 1=10
before|learned|10 past|0=29 1=-29
before|learned|contribution|0=11 1=-11
before|learned|pledged|0=7 1=-7
before|leave|0=6 1=-9
before|leave|10 ahead|0=6 2=-6
before|leave|contribution|1=-7
before|lebanon|0=-13 2=13
before|lebanon|4 ahead|0=-13 2=13
before|lebanon|contribution|0=-13 2=13
before|lebanon|pledged|0=-13 2=13
before|led|obstacle|0=5 1=-5
before|left|10 now|0=-15 1=15
before|left|4 past|0=18 1=-17
before|left|7 now|2=6
before|left|delivered|0=-11 1=11
before|left|extended|0=-5 1=6
before|left|mandate|0=-5 1=6
before|left|pledged|1=-8 2=6
before|left|withdrawn|0=17 1=-16
before|letter|10 past|0=-6 1=6
before|letter|7 past|0=10 1=-10
before|letter|request|0=-8 1=9
before|lieu|10 past|1=-7 2=9
before|lieu|1=-9 2=8
before|lieu|contribution|1=-7 2=9
before|lieu|withdrawn|1=-7 2=9
before|mali|0=-8 1=-7 2=15
before|mali|4 now|0=-13 2=16
before|mali|4 past|0=5
before|mali|contribution|0=-11 2=16
before|mali|withdrawn|0=-13 2=16
before|mandate|1=6 2=-8
before|mandate|7 now|0=-5 1=6
before|mandate|extended|1=7 2=-7
before|mandate|mandate|1=7 2=-7
before|means|0=-14 1=14
before|means|7 now|0=-14 1=14
before|means|contribution|0=-14 1=14
before|means|delivered|0=-14 1=14
before|meeting|0=-13 2=10
before|meeting|10 past|0=-16 1=17
before|meeting|7 now|1=-7 2=11
before|meeting|contribution|0=-5 1=6
before|meeting|engagement held|0=5 1=-5
before|meeting|engagement|1=-15 2=12
before|meeting|pledged|0=-5 1=6
before|members|0=8 1=-5
before|members|10 now|0=6 1=-5
before|members|7 now|1=5
before|members|authorised|0=-7 1=7
before|members|contribution|0=16 1=-14
before|members|delivered|0=5 1=-5
before|members|mandate|0=-7 1=7
before|men|0=-7 1=11
before|men|contribution|0=-7 1=11
before|men|withdrawn|0=-7 1=11
before|met|10 now|0=18 1=-17
before|met|10 past|0=-18 1=20
before|met|contribution|0=-9 1=11
before|met|engagement held|0=6 1=-5
before|met|engagement|0=6 1=-6
before|met|mandate|0=-6 1=7
before|met|pledged|0=-9 1=11
before|met|request|0=8 1=-8
before|million|10 past|0=16 1=-16
before|million|1=5 2=-7
before|million|4 now|0=8 1=-6
before|million|4 past|0=-15 1=16
before|million|7 now|1=7
before|million|contribution|1=5 2=-6
before|million|delivered|0=-29 1=30
before|million|pledged|0=29 1=-24 2=-5
before|ministers|0=7
before|ministers|7 now|0=7
before|ministers|extended|0=-5 1=5
before|ministers|mandate|0=-5 1=5
before|ministers|request|0=9 1=-8
before|minister|0=-5 1=6
before|minister|10 past|0=-5 1=6
before|missions|0=8 1=-8
before|missions|4 past|0=8 1=-8
before|missions|contribution|0=8 1=-8
before|missions|delivered|0=8 1=-8
before|mission|0=9 2=-6
before|mission|10 now|0=19 1=-19
before|mission|10 past|0=-15 1=15
before|mission|authorised|0=-7 1=7
before|mission|engagement|0=8 1=-7
before|mission|mandate|0=-9 1=9
before|mission|pledged|0=10 1=-6
before|mission|reluctant|0=-6 1=6
before|mission|request|0=6 1=-6
before|mogadishu|0=6 1=-5
before|mogadishu|7 past|0=8 1=-7
before|money|0=-10 1=10
before|months|0=-8 1=18 2=-10
before|months|mandate|0=-8 1=18 2=-10
before|mozambique|0=5 1=-9
before|mozambique|7 now|0=5 1=-9
before|mozambique|contribution|0=5 1=-9
before|mozambique|delivered|0=9 1=-8
before|mps|0=-7 1=7
before|murders|0=7 1=-7
before|murders|4 past|0=7 1=-7
before|murders|contribution|0=7 1=-7
before|murders|refused|0=7 1=-7
before|nairobi|7 now|0=5 1=-7
before|nairobi|contribution|0=12 2=-9
before|nairobi|engagement held|0=-12 1=13
before|nairobi|engagement|0=-13 2=11
before|nairobi|pledged|1=5 2=-7
before|nairobi|withdrawn|0=6
before|nassau|0=-7 2=10
before|nassau|7 now|0=-7 2=10
before|nations|contribution|0=-7 1=8
before|nations|mandate|0=5
before|nearly|0=13 1=-12
before|nearly|7 past|0=9 1=-9
before|niamey|contribution|0=8
before|niamey|pledged|0=8
before|not|0=9 1=-8
before|not|10 past|0=7 1=-7
before|not|contribution|0=7 1=-6
before|not|withdrawn|0=5 1=-5
before|offered|0=-7 1=9
before|offered|4 past|0=9 1=-9
before|offered|7 past|0=-13 1=13
before|offered|contribution|0=-10 1=12
before|offered|pledged|0=-13 1=14
before|officers|1=11 2=-6
before|officers|7 past|0=-15 1=18
before|officers|contribution|1=11 2=-6
before|officers|pledged|0=-11 1=13
before|office|0=11 1=-11
before|office|10 past|0=5 1=-5
before|office|contribution|0=6 1=-6
before|office|engagement held|0=5 1=-5
before|office|engagement|0=5 1=-5
before|of|0=12 1=-5 2=-11
before|of|10 ahead|0=37 1=-24 2=-13
before|of|10 long-ago|0=-6 1=7
before|of|10 now|0=11 1=-9
before|of|10 past|0=-57 1=64 2=-7
before|of|4 ahead|0=33 1=-30
before|of|4 long-ago|0=-5 1=10
before|of|4 now|0=29 1=-24
before|of|4 past|0=15 1=-11
before|of|7 ahead|1=17 2=-12
before|of|7 long-ago|0=15 1=-13
before|of|7 now|0=-35 1=-18 2=52
before|of|7 past|0=-18 1=29 2=-12
before|of|agreement drafting|0=-12 1=17
before|of|agreement signed|0=15 1=-14
before|of|agreement sought|0=-14 1=6 2=8
before|of|agreement|0=-11 1=10
before|of|changed|1=5
before|of|committed|0=30 1=-7 2=-23
before|of|considering|0=-10 2=9
before|of|contribution|0=15 1=-22
before|of|delivered|2=-7
before|of|ended|1=12 2=-7
before|of|engagement held|0=-7 1=9
before|of|engagement planned|0=15 1=-9 2=-6
before|of|engagement|0=8 2=-8
before|of|extended|0=7 1=-8
before|of|mandate|1=13 2=-12
before|of|obstacle|0=17 1=-14
before|of|pledged|1=10 2=-6
before|of|refused|0=14 1=-14
before|of|requirement|0=-13 1=14
before|of|suspended|0=-17 1=20
before|of|withdrawn|1=-32 2=31
before|on|0=13 1=21 2=-21
before|on|10 ahead|0=13 1=-13
before|on|10 now|0=5 1=31 2=-28
before|on|10 past|0=12 1=21 2=-21
before|on|agreement drafting|0=10 1=-7
before|on|agreement signed|1=6
before|on|agreement sought|0=-11 1=11
before|on|agreement|0=-6 1=16 2=-7
before|on|authorised|0=-7 1=8
before|on|changed|1=5 2=-10
before|on|committed|0=-8 1=24 2=-11
before|on|considering|0=6
before|on|contribution|0=6 1=10
before|on|delivered|0=12 1=27 2=-30
before|on|ended|0=-6 1=-33 2=39
before|on|engagement held|0=15 1=13 2=-21
before|on|engagement planned|0=-10 1=20 2=-10
before|on|engagement|0=9 1=25 2=-27
before|on|extended|0=13 1=29 2=-39
before|on|mandate|0=11 1=18 2=-21
before|on|obstacle|0=9 1=9 2=-16
before|on|pledged|1=-27 2=36
before|on|refused|0=33 1=-27
before|on|request|0=21 1=-8 2=-7
before|on|requirement|1=7
before|on|suspended|1=8 2=-5
before|on|withdrawn|0=-34 2=47
before|ordonné|authorised|0=-6 1=6
before|ordonné|contribution|0=6
before|ordonné|mandate|0=-6 1=6
before|ordonné|pledged|0=11 1=-9
before|ordonné|withdrawn|1=5
before|out|7 now|0=12 1=-7 2=-5
before|out|7 past|0=-7 1=8
before|out|delivered|0=6 1=-6
before|overcome|0=-6 1=7
before|overcome|10 past|0=-6 1=7
before|overcome|obstacle|0=-11 1=11
before|over|1=6 2=-8
before|over|7 now|0=8
before|over|7 past|0=-11 1=11
before|over|contribution|1=6 2=-8
before|over|delivered|0=-8 1=8
before|paid|0=-11 1=11
before|paid|contribution|0=-11 1=11
before|paid|delivered|0=-11 1=11
before|paquetages|0=7 1=-6
before|paquetages|10 past|0=7 1=-6
before|paquetages|contribution|0=7 1=-6
before|paquetages|pledged|0=7 1=-6
before|parade|0=10 1=-10
before|parade|10 past|0=10 1=-10
before|parade|contribution|0=10 1=-10
before|parade|refused|0=10 1=-10
before|parliament|0=-5 1=6
before|parliament|7 now|0=-5 1=6
before|parliament|contribution|0=-6 1=7
before|participation|0=-7 1=7
before|participation|4 past|0=-5 1=6
before|participation|contribution|0=-7 1=7
before|participation|withdrawn|0=-5 1=6
before|peace|0=-6 1=7
before|peace|10 past|0=-6 1=7
before|peace|contribution|0=-5 1=6
before|peace|pledged|0=-5 1=6
before|pemba|0=-6 1=7
before|pemba|10 past|0=-6 1=7
before|pemba|contribution|0=-12 1=12
before|pemba|withdrawn|0=-12 1=12
before|people|1=11 2=-8
before|people|contribution|1=11 2=-8
before|people|pledged|1=11 2=-8
before|place|1=-9 2=7
before|place|7 ahead|0=-7 2=7
before|place|7 now|0=8 1=-8
before|place|contribution|2=7
before|place|pledged|0=-7 2=7
before|plaint|0=6 1=-6
before|plaint|10 past|0=6 1=-6
before|plaint|obstacle|0=6 1=-6
before|planned|0=22 1=-21
before|planned|10 now|1=5
before|planned|10 past|0=19 1=-19
before|planned|changed|1=5
before|planned|engagement held|0=6 1=-5
before|planned|engagement|0=6 1=-5
before|planned|extended|0=18 1=-18
before|planned|mandate|0=13 1=-12
before|pledged|10 now|0=-6 1=6
before|pledged|10 past|1=6
before|pledged|1=8
before|pledged|contribution|0=-11 1=14
before|pledged|engagement held|0=6 1=-6
before|pledged|engagement|0=6 1=-6
before|pledged|pledged|0=-12 1=16
before|pledged|refused|0=-6 1=6
before|police|0=-7
before|police|7 now|1=-5
before|police|7 past|0=-8 1=9
before|police|contribution|0=-7
before|port-au-prince|10 now|0=-9 1=9
before|port-au-prince|1=5
before|port-au-prince|7 now|0=10 1=-7
before|port-au-prince|contribution|0=-8 1=10
before|port-au-prince|engagement planned|0=7 1=-6
before|port-au-prince|engagement|0=8 1=-7
before|port-au-prince|pledged|0=-7 1=9
before|port|0=-6 1=6
before|port|7 past|0=-6 1=6
before|port|contribution|0=-6 1=6
before|port|delivered|0=-6 1=6
before|prepared|0=5 1=-5
before|prepared|7 past|0=5 1=-5
before|prepared|considering|0=5 1=-5
before|prepared|contribution|0=5 1=-5
before|procédé|0=-8 1=8
before|procédé|10 past|0=-8 1=8
before|procédé|contribution|0=-8 1=8
before|procédé|delivered|0=-8 1=8
before|profité|0=7 1=-7
before|profité|10 past|0=7 1=-7
before|profité|contribution|0=6 1=-6
before|profité|pledged|0=6 1=-6
before|prolonged|0=5
before|prolonged|mandate|0=5
before|promised|0=-6 1=13 2=-7
before|promised|7 now|0=-10 1=15
before|promised|contribution|0=-6 1=14 2=-7
before|promised|pledged|0=-9 1=16 2=-7
before|proposed|0=-11 1=11
before|proposed|7 past|0=-11 1=11
before|proposed|considering|0=-8 1=8
before|proposed|contribution|0=-8 1=8
before|province|7 now|0=10 1=-10
before|province|7 past|0=-7 1=7
before|province|delivered|0=10 1=-10
before|province|withdrawn|0=-7 1=7
before|published|contribution|0=-5 1=6
before|published|delivered|0=11 1=-11
before|published|pledged|0=-19 1=20
before|put|1=5
before|put|delivered|0=-11 1=11
before|put|ended|0=-5 1=5
before|put|mandate|0=-5 1=5
before|put|pledged|0=6 1=-6
before|put|suspended|0=7 1=-7
before|raises|0=8 1=-8
before|raises|10 now|0=8 1=-8
before|raises|contribution|0=8 1=-8
before|raises|delivered|0=8 1=-8
before|reached|10 past|0=15 1=-15
before|reached|1=-15 2=10
before|reached|contribution|1=-15 2=10
before|reached|delivered|0=15 1=-15
before|reaffirmed|contribution|0=-6 1=6
before|reaffirmed|engagement held|0=10 1=-10
before|reaffirmed|engagement|0=10 1=-10
before|received|0=-8 1=8
before|received|10 past|0=-19 1=20
before|received|contribution|0=-16 1=16
before|received|delivered|0=-6 1=6
before|received|engagement held|0=8 1=-8
before|received|engagement|0=8 1=-8
before|receiving|agreement drafting|0=7 1=-7
before|receiving|agreement|0=7 1=-7
before|receiving|contribution|0=-10 1=11
before|receiving|pledged|0=-10 1=11
before|reconnu|considering|0=-18 1=18
before|reconnu|contribution|0=-6 1=8
before|reconnu|obstacle|0=8 1=-8
before|reconnu|pledged|0=10 1=-8
before|redit|0=-17 1=18
before|redit|10 past|0=-17 1=18
before|redit|contribution|1=5
before|redit|pledged|1=6
before|redit|requirement|0=-9 1=10
before|refused|0=7 1=-7
before|refused|10 past|0=7 1=-7
before|refused|obstacle|0=7 1=-7
before|reiterated|contribution|0=-6 1=6
before|reiterated|obstacle|0=5 1=-5
before|rejected|0=-6 1=6
before|rejected|obstacle|0=-6 1=6
before|released|committed|0=-6 1=7
before|released|contribution|0=-6 1=7
before|relieved|0=7 1=-7
before|relieved|7 now|0=7 1=-7
before|relieved|contribution|0=7 1=-7
before|relieved|delivered|0=7 1=-7
before|renewed|0=-17 1=18
before|renewed|10 past|0=-14 1=14
before|renewed|contribution|0=-7 1=7
before|renewed|extended|1=6
before|renewed|obstacle|0=-11 1=11
before|renew|0=6 1=5 2=-12
before|renew|7 ahead|0=6 1=5 2=-12
before|renew|contribution|0=12 2=-10
before|renew|pledged|0=12 2=-10
before|renvoyé|0=12 1=-11
before|renvoyé|10 past|0=12 1=-11
before|renvoyé|contribution|0=5 1=-5
before|renvoyé|obstacle|0=6 1=-6
before|renvoyé|pledged|0=5 1=-5
before|repatriates|0=11 1=-7
before|repatriates|7 now|0=11 1=-7
before|repatriates|contribution|0=11 1=-7
before|repatriates|withdrawn|0=8
before|repeated|0=-7 1=7
before|repeated|7 past|0=-7 1=7
before|repeated|contribution|0=-7 1=7
before|repeated|refused|0=-7 1=7
before|replaced|0=-6 1=6
before|replaced|7 now|0=-6 1=6
before|replace|0=7 1=-7
before|replace|7 now|0=7 1=-7
before|reporters|contribution|0=13 1=-13
before|reporters|pledged|0=13 1=-13
before|resolution|0=-17 1=18
before|resolution|7 now|0=-17 1=17
before|resolution|mandate|0=-7 1=8
before|returned|10 past|1=6
before|returned|1=9
before|returned|contribution|0=-7 1=11
before|returned|obstacle|0=7 1=-7
before|returned|withdrawn|0=-7 1=11
before|returns|0=-12 1=13
before|returns|7 now|0=-12 1=13
before|returns|contribution|0=-12 1=13
before|returns|delivered|0=-12 1=13
before|reuters|0=12 1=-12
before|reuters|7 past|0=9 1=-9
before|revealed|0=6 1=-6
before|revealed|contribution|0=6 1=-6
before|riksdag|0=-11 1=11
before|riksdag|10 now|0=-11 1=11
before|riksdag|contribution|0=-11 1=11
before|riksdag|withdrawn|0=-11 1=11
before|rome|0=6
before|rome|7 now|0=6
before|rotation|2=5
before|rotation|7 now|2=5
before|rotation|contribution|2=5
before|rota|10 past|1=7
before|rota|1=7
before|rota|contribution|1=7
before|rota|pledged|1=7
before|ruled|0=-10 1=10
before|ruled|7 past|1=5
before|ruled|obstacle|0=-13 1=13
before|réceptionné|0=-7 1=7
before|réceptionné|10 past|0=-7 1=7
before|réceptionné|contribution|0=-7 1=7
before|réceptionné|delivered|0=-7 1=7
before|said|10 now|0=-8 1=8
before|said|10 past|0=26 1=-24
before|said|1=19 2=-15
before|said|4 past|1=5
before|said|7 now|1=12 2=-12
before|said|7 past|0=-14 1=15
before|said|changed|0=7 1=-7
before|said|committed|0=12 1=-12
before|said|considering|0=-10 1=11
before|said|contribution|1=14 2=-14
before|said|delivered|0=9 1=-9
before|said|ended|0=-12 1=12
before|said|engagement held|0=-6 1=6
before|said|engagement|0=-6 1=6
before|said|pledged|1=11 2=-11
before|said|refused|0=-20 1=20
before|said|reluctant|0=-18 1=18
before|said|request|0=16 1=-15
before|said|requirement|0=-11 1=12
before|said|suspended|1=5
before|said|withdrawn|0=33 1=-32
before|salvadorans|0=-16 1=16
before|salvadorans|4 now|0=-15 1=15
before|salvadorans|contribution|0=-16 1=16
before|salvadorans|delivered|0=-16 1=16
before|salvador|7 now|0=6 1=-6
before|santo|0=27 1=-26
before|santo|10 past|0=27 1=-26
before|santo|contribution|0=27 1=-26
before|santo|pledged|0=27 1=-26
before|sarajevo|10 past|0=-6 1=7
before|sarajevo|7 now|0=5
before|sarajevo|considering|0=5
before|sarajevo|pledged|0=-6 1=7
before|savoir|0=7 1=-6
before|savoir|10 now|0=-9 1=9
before|savoir|10 past|0=6 1=-6
before|savoir|7 past|0=9 1=-9
before|savoir|pledged|0=-14 1=15
before|savoir|refused|0=12 1=-12
before|saw|0=7 1=-6
before|saw|7 now|0=7 1=-6
before|senators|0=9 1=-8
before|senators|7 now|0=9 1=-8
before|senators|contribution|0=9 1=-8
before|senators|pledged|0=9 1=-8
before|set|0=-9 1=-8 2=18
before|set|10 ahead|0=-14 2=19
before|set|contribution|0=-8 1=-6 2=13
before|set|mandate|2=6
before|set|withdrawn|0=-8 1=-6 2=13
before|sien|0=-6 1=6
before|sien|10 past|0=-6 1=6
before|sien|authorised|0=-6 1=6
before|sien|mandate|0=-6 1=6
before|signed|10 past|0=6 1=-5
before|signed|agreement drafting|0=8 1=-7
before|signed|agreement|0=7
before|signed|committed|0=-10 1=11
before|signed|contribution|0=-5 1=6
before|sign|0=7 1=-5
before|sign|agreement drafting|0=6
before|sign|agreement|0=6
before|since|0=32 1=-8 2=-28
before|since|10 past|0=-22 1=23
before|since|4 long-ago|0=17 1=-12 2=-5
before|since|4 past|0=22 1=-21
before|since|7 ahead|0=14 1=-8 2=-6
before|since|7 long-ago|0=7
before|since|7 now|0=-28 1=33
before|since|7 past|0=21 1=-12 2=-8
before|since|agreement drafting|0=-10 1=12
before|since|agreement sought|0=6 1=-5
before|since|authorised|0=-6 1=7
before|since|changed|0=7 1=-7
before|since|committed|0=15 1=-14
before|since|considering|0=14 1=-13
before|since|contribution|0=15 1=7 2=-21
before|since|delivered|0=-11 1=23 2=-6
before|since|ended|0=7 1=-6
before|since|engagement held|0=8 1=-7
before|since|engagement|0=8 1=-7
before|since|mandate|0=12 1=-9
before|since|obstacle|0=16 1=-15
before|since|pledged|0=41 1=-32 2=-8
before|since|refused|0=-21 1=21
before|since|reluctant|0=-6 1=6
before|since|request|0=-15 1=16
before|since|suspended|0=-32 1=32
before|since|withdrawn|0=21 1=-14 2=-7
before|soldiers|0=-10 1=5
before|soldiers|4 past|0=-6 1=7
before|soldiers|7 now|2=7
before|soldiers|7 past|0=6 1=-6
before|soldiers|contribution|0=-13 1=8 2=5
before|soldiers|pledged|0=-5 2=7
before|somalia|0=13 1=-8
before|somalia|4 now|0=7
before|somalia|contribution|0=13 1=-8
before|somalia|pledged|0=6
before|somalia|withdrawn|0=7
before|somalie|0=8 1=-7
before|somalie|10 past|0=8 1=-7
before|somalie|contribution|0=8 1=-7
before|somalie|withdrawn|0=8 1=-7
before|soupiré|0=7 1=-6
before|soupiré|10 past|0=7 1=-6
before|soupiré|contribution|0=7 1=-6
before|soupiré|pledged|0=7 1=-6
before|so|7 past|0=-6 1=6
before|so|contribution|0=-14 1=16
before|so|mandate|0=13 1=-12
before|so|reluctant|0=-9 1=9
before|so|withdrawn|0=-7 1=8
before|spent|0=-11 1=12
before|spent|10 past|0=-11 1=12
before|spent|contribution|0=-9 1=10
before|spent|pledged|0=-9 1=10
before|spokesperson|0=-13 1=13
before|spokesperson|10 past|0=-13 1=13
before|spokesperson|contribution|0=-13 1=13
before|spokesperson|delivered|0=-13 1=13
before|started|0=-8 1=10
before|started|7 now|0=-8 1=10
before|started|contribution|0=-8 1=10
before|started|withdrawn|0=-8 1=10
before|states|contribution|0=8 1=-8
before|strength|0=-8 1=9
before|strength|7 past|0=-8 1=9
before|strength|contribution|0=-8 1=9
before|strength|pledged|0=-8 1=9
before|succombé|0=7 1=-7
before|succombé|10 past|0=7 1=-7
before|succombé|contribution|0=7 1=-7
before|succombé|delivered|0=7 1=-7
before|summit|0=-8 1=9
before|summit|10 past|0=-11 1=11
before|summit|contribution|1=5
before|summit|pledged|0=-11 1=12
before|support|0=-8 1=8
before|support|7 past|0=-8 1=8
before|support|contribution|0=-6 1=7
before|support|pledged|0=-6 1=7
before|suspended|0=6 1=-5
before|suspended|10 past|0=6 1=-5
before|suspended|obstacle|0=7 1=-7
before|tabarre|0=-5 1=5
before|tabarre|7 now|0=-5 1=5
before|taken|0=-14 1=14
before|taken|7 past|0=-14 1=14
before|taken|contribution|0=-15 1=15
before|taken|pledged|0=-14 1=14
before|telephone|0=12 1=-10
before|telephone|contribution|0=7 1=-7
before|telephone|pledged|0=7 1=-7
before|thanked|0=7 1=-7
before|thanked|10 past|0=7 1=-7
before|thanked|contribution|0=7 1=-7
before|thanked|pledged|0=7 1=-7
before|than|0=15 1=-16
before|than|4 past|0=11 1=-10
before|than|committed|0=6 1=-6
before|than|contribution|0=12 1=-13
before|that|0=22 1=-19
before|that|7 now|0=6
before|that|7 past|0=12 1=-12
before|that|contribution|0=10 1=-8
before|them|1=9 2=-9
before|them|7 past|0=-10 1=10
before|them|contribution|1=9 2=-9
before|them|pledged|1=12 2=-9
before|there|0=10 1=-6
before|there|contribution|0=10 1=-6
before|there|delivered|0=5 1=-5
before|these|0=7 1=-7
before|these|7 now|0=7 1=-7
before|these|contribution|0=7 1=-7
before|these|delivered|0=7 1=-7
before|the|0=18 1=15 2=-32
before|the|10 ahead|0=-7 2=6
before|the|10 now|0=-7 1=-9 2=16
before|the|10 past|0=-14 1=31 2=-14
before|the|4 ahead|0=12 1=-10
before|the|7 ahead|0=33 2=-28
before|the|7 now|0=10 2=-12
before|the|7 past|0=-9 1=9
before|the|agreement drafting|0=-14 1=14
before|the|agreement signed|1=6
before|the|agreement sought|0=11 1=-11
before|the|agreement|0=-7 1=9
before|the|authorised|0=-9 1=16 2=-7
before|the|changed|0=7 1=-7
before|the|considering|0=-18 1=19
before|the|contribution|0=8 1=12 2=-19
before|the|delivered|0=11 1=-10
before|the|ended|0=-15 1=6 2=9
before|the|engagement held|0=-5 1=6
before|the|engagement|0=-7 1=9
before|the|extended|0=12 2=-9
before|the|mandate|1=11 2=-7
before|the|pledged|0=12 1=-14
before|the|refused|0=-10 1=11
before|the|request|0=17 1=-16
before|the|requirement|0=12 1=-10
before|the|suspended|0=20 1=-18
before|the|withdrawn|0=-11 1=27 2=-15
before|this|0=-8 1=14 2=-6
before|this|7 now|0=-7 1=14 2=-6
before|this|contribution|0=-13 1=18
before|this|withdrawn|0=-24 1=27
before|through|0=6 1=-8
before|through|10 ahead|2=6
before|through|4 ahead|2=6
before|through|7 ahead|0=13 2=-10
before|through|committed|0=9 2=-8
before|till|0=-5 2=7
before|till|7 ahead|0=-5 2=7
before|till|changed|0=-7 2=8
before|till|mandate|0=-7 2=8
before|to|0=30 1=-54 2=25
before|to|10 ahead|0=-14 1=-12 2=29
before|to|10 now|0=11 1=-10
before|to|10 past|1=-12 2=8
before|to|4 ahead|1=8 2=-13
before|to|7 ahead|0=-6 2=9
before|to|7 past|0=24 1=-18 2=-6
before|to|authorised|0=-8 2=10
before|to|changed|0=-6 2=8
before|to|committed|0=25 1=-15 2=-10
before|to|contribution|0=26 1=-11 2=-15
before|to|delivered|1=6
before|to|ended|0=9 2=-7
before|to|engagement held|0=5
before|to|engagement planned|0=6
before|to|engagement|0=12 1=-8
before|to|extended|0=-26 1=-26 2=52
before|to|mandate|0=-31 1=-31 2=60
before|to|obstacle|0=9 1=-7
before|to|pledged|0=9 1=-6
before|to|request|0=7 1=-7
before|to|requirement|0=17 2=-16
before|to|withdrawn|0=-7
before|transported|10 past|0=-9 1=10
before|transported|delivered|0=-12 1=12
before|traveled|0=8 1=-8
before|traveled|7 now|0=8 1=-8
before|traveled|contribution|0=9 1=-9
before|traveled|reluctant|0=9 1=-9
before|traversé|0=8 1=-8
before|traversé|10 past|0=8 1=-8
before|traversé|contribution|0=8 1=-8
before|traversé|pledged|0=8 1=-8
before|tried|0=8 1=-7
before|tried|10 now|0=8 1=-7
before|tried|committed|0=8 1=-7
before|tried|contribution|0=8 1=-7
before|troops|0=-12 2=14
before|troops|4 now|0=-12 2=14
before|troops|contribution|0=-12 2=14
before|troops|pledged|0=-12 2=14
before|unanimously|0=8 1=-8
before|unanimously|10 past|0=8 1=-8
before|unanimously|contribution|0=6 1=-6
before|unanimously|withdrawn|0=6 1=-6
before|unconstitutional|agreement sought|0=8 1=-8
before|unconstitutional|agreement|0=14 1=-14
before|unconstitutional|obstacle|0=-17 1=17
before|undof|0=-7 2=7
before|undof|7 ahead|0=-7 2=7
before|undof|contribution|0=-7 2=7
before|undof|pledged|0=-7 2=7
before|unifil|0=-6 1=6
before|unifil|7 now|0=-6 1=6
before|unifil|contribution|0=-6 1=6
before|unifil|delivered|0=-6 1=6
before|until|0=33 1=-63 2=30
before|until|10 ahead|0=-10 1=-19 2=32
before|until|10 past|0=44 1=-30 2=-13
before|until|4 ahead|0=13 2=-12
before|until|7 ahead|0=-8 1=-19 2=27
before|until|7 now|0=9
before|until|7 past|0=-11 1=11
before|until|authorised|0=-15 2=13
before|until|changed|0=-10 2=11
before|until|committed|0=11 1=-15
before|until|contribution|0=49 1=-28 2=-19
before|until|delivered|0=14 1=-12
before|until|engagement planned|1=7
before|until|engagement|0=-7 1=10
before|until|extended|0=-24 1=-32 2=53
before|until|mandate|0=-43 1=-33 2=68
before|until|obstacle|0=11 2=-6
before|until|pledged|0=27 1=6 2=-33
before|until|request|0=12 2=-9
before|until|requirement|0=12 2=-11
before|until|suspended|2=6
before|until|withdrawn|1=-5 2=8
before|up|1=12 2=-8
before|up|7 now|1=12 2=-8
before|up|authorised|0=-9 1=9
before|up|contribution|2=-8
before|up|mandate|0=-9 1=9
before|up|pledged|1=10 2=-6
before|urged|10 past|0=6 1=-6
before|urged|request|0=6 1=-6
before|vigueur|0=7 1=-6
before|vigueur|10 now|0=8 1=-8
before|visit|0=6 1=-12 2=6
before|visit|10 past|0=7 1=-14 2=7
before|visit|contribution|0=9 1=-17 2=8
before|visit|pledged|0=8 1=-16 2=8
before|voted|7 now|0=5
before|voted|7 past|0=-6 1=6
before|voted|contribution|0=6
before|voted|delivered|0=13 1=-13
before|voted|mandate|0=-6 1=6
before|voted|pledged|0=5
before|votes|0=8 1=-7
before|votes|7 now|0=8 1=-7
before|votes|committed|0=8 1=-7
before|votes|contribution|0=8 1=-7
before|vote|0=7
before|vote|7 now|0=8 1=-6
before|vote|committed|0=-7 1=7
before|vote|extended|0=7 1=-6
before|vote|mandate|0=7 1=-6
before|warned|10 past|0=6 1=-6
before|washington|0=14 1=-11
before|washington|7 now|1=-6
before|washington|7 past|0=5 1=-5
before|washington|contribution|0=6 1=-6
before|washington|engagement held|0=-8 1=8
before|washington|engagement|0=-10 1=12
before|washington|request|0=12 1=-10
before|welcomed|authorised|0=6 1=-6
before|welcomed|contribution|0=-6 1=7
before|welcomed|delivered|0=-8 1=8
before|welcomed|mandate|0=6 1=-6
before|which|7 now|0=-11 1=11
before|which|contribution|0=-6 1=6
before|which|delivered|0=-9 1=9
before|which|obstacle|0=5 1=-5
before|will|0=-7
before|will|10 ahead|1=8
before|will|7 ahead|2=7
before|will|contribution|0=-6 2=7
before|will|pledged|0=-6 2=7
before|with|0=-7 2=8
before|with|10 now|0=5
before|with|delivered|0=5
before|word|1=-9 2=7
before|word|7 ahead|1=-9 2=7
before|written|0=6 1=-6
before|written|10 past|0=6 1=-6
before|written|engagement held|0=8 1=-8
before|written|engagement|0=8 1=-8
before|yesterday|0=-7 1=7
before|yesterday|10 past|0=-7 1=7
before|yesterday|contribution|0=-7 1=7
before|yesterday|delivered|0=-10 1=10
before|york|0=9 2=-7
before|york|10 past|0=8 1=-8
before|york|7 now|0=9
before|york|7 past|0=-13 1=14
before|york|contribution|0=-19 1=22
before|york|delivered|0=12 1=-12
before|york|engagement held|0=7 1=-7
before|york|pledged|0=-22 1=25
before|york|request|0=19 1=-18
before|éireann|0=11 1=-10
before|éireann|7 now|0=11 1=-10
before|éireann|contribution|0=11 1=-10
before|éireann|withdrawn|0=11 1=-10
bias|0=24 1=-5 2=-32
count|1|true|1=23 2=-15
count|2|false|0=25 1=-30 2=-10
count|2|true|0=15 1=10 2=-28
count|3|false|0=52 1=-20 2=-35
count|3|true|0=36 1=-17 2=-19
gap|after 0 0|0=7 2=-8
gap|after 0 0|1|0=-8 2=10
gap|after 0 0|2|0=18 2=-18
gap|after 0 0|else|0=15 1=-14
gap|after 0 0|loose|1=20 2=-18
gap|after 0 0|main|0=-7 2=9
gap|after 0 1|1=8
gap|after 0 1|1|1=13
gap|after 0 1|2|1=-20 2=13
gap|after 0 1|3|0=10 1=-13
gap|after 0 1|down|0=22 1=-19
gap|after 0 1|else|0=-30 1=6 2=25
gap|after 0 1|loose|1=-5 2=5
gap|after 0 1|own|1=10
gap|after 0 2|1|0=-9 1=6
gap|after 0 2|3|0=19 1=-14
gap|after 0 2|beside|1=-7 2=6
gap|after 0 2|down|1=15 2=-11
gap|after 0 2|else|0=-6 1=11
gap|after 0 2|loose|0=-10 2=7
gap|after 0 2|main|0=13 1=-14
gap|after 0 2|own|0=10 1=-15 2=5
gap|after 1 0|0=21 1=-6 2=-15
gap|after 1 0|1|0=17 1=-9 2=-8
gap|after 1 0|2|1=7 2=-7
gap|after 1 0|loose|0=-6 2=9
gap|after 1 0|own|0=26 2=-22
gap|after 1 1|0=9 1=-11
gap|after 1 1|1|0=-8 2=14
gap|after 1 1|2|0=10 1=-19 2=9
gap|after 1 1|3|0=8 1=12 2=-20
gap|after 1 1|loose|0=7 1=-5
gap|after 1 1|main|0=-17 1=-8 2=24
gap|after 1 1|own|0=26 2=-23
gap|after 1 2|0=11 2=-18
gap|after 1 2|2|0=16 1=9 2=-27
gap|after 1 2|else|0=-7 1=-14 2=23
gap|after 1 2|loose|0=19 1=-12 2=-6
gap|after 1 2|main|0=8 1=17 2=-28
gap|after 1 2|own|0=5 1=-5
gap|after 2 0|1|0=6
gap|after 2 0|2|0=-12 1=12
gap|after 2 0|loose|1=7
gap|after 2 1|1=-6
gap|after 2 1|1|0=-8 1=6
gap|after 2 1|2|0=-12 1=12
gap|after 2 1|3|0=23 1=-25
gap|after 2 1|loose|0=13 2=-15
gap|after 2 1|main|0=-5 1=15 2=-10
gap|after 2 1|own|1=-22 2=25
gap|after 2 2|0=9 1=7 2=-17
gap|after 2 2|1|1=13 2=-13
gap|after 2 2|2|0=9 2=-5
gap|after 2 2|down|0=-6 2=6
gap|after 2 2|else|0=11 1=-6
gap|after 2 2|loose|0=-8 2=6
gap|after 2 2|main|0=11 2=-14
gap|after 2 2|own|1=11 2=-11
gap|before 0 0|0=13 1=16 2=-19
gap|before 0 0|1|0=12 1=18 2=-22
gap|before 0 0|2|0=-7 2=11
gap|before 0 0|3|0=13 2=-8
gap|before 0 0|else|0=-14 1=14
gap|before 0 0|main|0=-7 2=12
gap|before 0 0|own|0=21 2=-17
gap|before 0 0|up|0=8 1=12 2=-14
gap|before 0 1|1=27 2=-23
gap|before 0 1|1|0=14 2=-9
gap|before 0 1|2|0=-13 1=24 2=-12
gap|before 0 1|3|0=-6 1=9
gap|before 0 1|else|0=-11 1=19 2=-7
gap|before 0 1|main|1=7 2=-7
gap|before 0 1|own|1=6
gap|before 0 1|up|0=7 2=-6
gap|before 0 2|1=11 2=-8
gap|before 0 2|1|0=9 1=-7
gap|before 0 2|2|0=-11 1=17 2=-6
gap|before 0 2|else|0=11 1=-6
gap|before 0 2|main|0=-11 1=12
gap|before 1 0|0=13 1=6 2=-13
gap|before 1 0|1|1=8
gap|before 1 0|2|0=13 2=-16
gap|before 1 0|3|1=-8
gap|before 1 0|beside|0=11 2=-10
gap|before 1 0|else|0=10 2=-12
gap|before 1 0|main|0=6 1=-17 2=12
gap|before 1 0|own|1=7 2=-7
gap|before 1 0|up|0=-9 1=8
gap|before 1 1|0=16 2=-17
gap|before 1 1|1|1=17 2=-11
gap|before 1 1|2|0=6 1=-9
gap|before 1 1|3|0=14 1=-7 2=-7
gap|before 1 1|else|0=11 2=-9
gap|before 1 1|up|0=7 2=-6
gap|before 1 2|0=18 2=-22
gap|before 1 2|1|0=-13 1=18 2=-5
gap|before 1 2|2|0=19 1=-15
gap|before 1 2|3|0=12 2=-13
gap|before 1 2|else|0=8
gap|before 1 2|main|0=6 1=13 2=-19
gap|before 2 0|1=20 2=-19
gap|before 2 0|1|1=5 2=-10
gap|before 2 0|2|1=5
gap|before 2 0|3|0=-7 1=10
gap|before 2 0|else|1=14 2=-17
gap|before 2 0|main|0=13 2=-13
gap|before 2 0|own|0=-9 2=13
gap|before 2 0|up|0=-9 1=10
gap|before 2 1|0=9 1=10 2=-18
gap|before 2 1|1|0=16 1=5 2=-21
gap|before 2 1|2|0=8 1=-14 2=6
gap|before 2 1|3|0=-15 1=19
gap|before 2 1|else|0=15 1=-12
gap|before 2 1|main|0=6 1=7 2=-12
gap|before 2 1|own|0=-16 1=17
gap|before 2 2|0=22 2=-19
gap|before 2 2|1|0=-17 1=29 2=-12
gap|before 2 2|2|0=39 1=-32 2=-6
gap|before 2 2|else|0=5 1=8 2=-14
gap|before 2 2|main|0=8
gap|before 2 2|up|0=8 1=-8
kind|agreement|0=29 1=-6 2=-27
kind|contribution|0=18 2=-27
kind|engagement|0=16 1=42 2=-45
kind|mandate|0=12 2=-11
kind|obstacle|0=37 1=-6 2=-51
kind|request|0=27 1=9 2=-36
kind|requirement|0=47 1=-58 2=-22
lead|0|10 ahead|0=18 1=-13
lead|0|10 now|0=-26 1=36 2=-9
lead|0|10 past|0=-57 1=71 2=-27
lead|0|1=39 2=-38
lead|0|4 ahead|2=6
lead|0|4 long-ago|0=6 1=-6
lead|0|4 now|0=7 1=-5
lead|0|4 past|0=9 1=-9
lead|0|7 ahead|0=9 1=-10
lead|0|7 now|1=-6
lead|0|7 past|0=30 1=-28
lead|1|0=24 1=-26
lead|1|10 ahead|0=-6 2=8
lead|1|10 now|0=-56 1=65 2=-9
lead|1|10 past|0=-20 1=39 2=-17
lead|1|4 ahead|0=8 2=-6
lead|1|4 long-ago|0=12 1=-9
lead|1|4 now|0=5
lead|1|4 past|0=7 1=-6
lead|1|7 ahead|1=-18 2=20
lead|1|7 long-ago|0=6
lead|1|7 now|0=10 1=-24 2=13
lead|1|7 past|0=55 1=-51
lead|2|0=74 1=-32 2=-40
lead|2|10 ahead|0=22 1=-7 2=-15
lead|2|10 past|0=-17 1=20
lead|2|7 ahead|0=21 1=-7 2=-14
lead|2|7 long-ago|0=-9 1=9
lead|2|7 now|0=13 1=-11
lead|2|7 past|0=30 1=-28
lead|acts|0=42 1=8 2=-52
lead|agreement signed|0=-7 1=7
lead|arrive|0=-37 1=34
lead|ask|0=7 2=-10
lead|authorised|0=-17 1=12 2=5
lead|authorise|0=-10 1=8
lead|back|0=10 1=-9
lead|bar|0=-27 1=27
lead|bind|1=8 2=-10
lead|changed|0=7 1=6 2=-13
lead|change|0=10 1=-10
lead|committed|0=-22 1=13 2=9
lead|considering|0=17 1=-12 2=-5
lead|consider|0=22 1=-7 2=-15
lead|delivered|0=14 1=10 2=-17
lead|due|0=25 1=18 2=-43
lead|ended|1=16 2=-15
lead|engagement held|0=21 1=-19
lead|extended|0=-32 1=13 2=19
lead|extend|0=-32 1=8 2=25
lead|future main|0=-12 1=12
lead|give|0=-24 1=-27 2=51
lead|hold|0=-9 2=9
lead|keep|0=29 1=-30
lead|leave|0=18 1=-11 2=-6
lead|light|0=11 1=9 2=-20
lead|meet|0=17 1=-9 2=-7
lead|none gerund|0=14 1=-9 2=-5
lead|none participle|0=-7 2=8
lead|none|0=44 1=-22 2=-21
lead|obstacle|0=24 1=-17 2=-7
lead|past main|0=35 1=-41 2=6
lead|past participle|0=17 1=-17
lead|past perfect main|0=-26 1=29
lead|past sub|0=7
lead|pledged|0=24 1=-20
lead|possible main|0=7 2=-6
lead|possible that|0=-10 1=11
lead|present infinitive|0=14 2=-17
lead|present main|1=24 2=-18
lead|present sub|0=11 2=-11
lead|present that|0=15 1=-15
lead|promise|0=-19 1=10 2=9
lead|refused|0=-8 1=15 2=-7
lead|refuse|0=-14 1=14
lead|reluctant|0=21 1=-8 2=-13
lead|request|0=38 1=-32 2=-6
lead|requirement|0=13 1=-11
lead|says|0=22 2=-23
lead|say|0=26 2=-19
lead|serve|0=31 2=-26
lead|sign|0=11 1=-11
lead|suspended|1=8 2=-8
lead|unverbed|0=27 2=-27
lead|want|0=-8 1=8
lead|withdrawn|0=8 2=-10
opens|"|apart|0=-76 1=65 2=13
opens|"|together|0=-50 1=32 2=18
opens|(|apart|0=12 1=-12
opens|(|together|0=-19 1=20
opens|-|apart|0=17 1=-23 2=6
opens|-|together|0=-25 1=25
opens|11|together|0=-7 1=7
opens|12|apart|0=7 1=-7
opens|12|together|0=-8 1=8
opens|13|apart|0=-9 1=9
opens|13|together|0=-18 1=18
opens|14|together|0=-18 1=20
opens|180|together|0=5 1=-5
opens|1=25 2=-22
opens|20|apart|0=15 2=-11
opens|2|apart|0=9 1=-9
opens|2|together|0=19 1=-18
opens|34|together|0=-17 1=17
opens|35|together|0=-14 1=14
opens|400|apart|0=-18 1=18
opens|4|apart|0=7 1=-7
opens|5|apart|0=6
opens|6|apart|0=5 1=-5
opens|6|together|0=5 1=-5
opens|8|together|0=-39 1=39
opens|abidjan|together|0=-19 1=19
opens|abinader|apart|0=6 1=-6
opens|about|apart|0=16 1=-9 2=-7
opens|about|together|0=10 1=-6
opens|abu|together|0=8 1=-8
opens|according to|together|0=-15 1=16
opens|according|apart|0=-17 1=6 2=11
opens|according|together|0=-40 1=43
opens|acting|apart|0=-16 1=16
opens|addis|together|0=-9 1=10
opens|adopted|together|1=7 2=-8
opens|adopting|apart|0=-9 2=6
opens|after|apart|2=8
opens|agreement|0=12 1=-11
opens|aircraft|apart|0=-23 1=23
opens|alassane|apart|0=-6 1=6
opens|albania|apart|0=7
opens|albania|together|0=6 1=-6
opens|albares|apart|0=6 1=-6
opens|alemania|apart|0=10 1=-10
opens|algeria|together|1=5
opens|ali|together|0=-18 1=18
opens|all|apart|0=-13 1=14
opens|all|together|0=-25 1=21
opens|although|together|0=-7 1=7
opens|ambassador|apart|2=-7
opens|american|together|0=14 1=-14
opens|america|together|0=14 1=-14
opens|among|apart|0=9 1=-9
opens|anand|apart|0=-9 1=9
opens|angie|together|0=-20 1=20
opens|angola|together|0=20 1=-18
opens|anita|apart|0=6
opens|ankara|together|0=10 1=-10
opens|another|apart|0=8 1=-7
opens|another|together|0=-17 1=20
opens|anthony|together|0=5 1=-5
opens|antigua|apart|0=11 1=-8
opens|antigua|together|0=-5 1=5
opens|antony|apart|0=-16 1=16
opens|antony|together|0=-28 1=28
opens|antónio|apart|0=6 1=-6
opens|antónio|together|0=-10 1=11
opens|an|apart|0=8 2=-7
opens|an|together|0=10 1=-28 2=18
opens|appearing|apart|0=-24 1=24
opens|argentina|apart|1=7
opens|argentina|together|0=7
opens|army|apart|0=6 1=-6
opens|around|apart|0=-16 1=16
opens|as for|apart|0=6 1=-6
opens|as for|together|0=-23 1=25
opens|asked|apart|0=-6 1=-5 2=11
opens|asked|together|0=-62 1=63
opens|aspides|apart|0=6
opens|as|apart|0=21 1=-16
opens|as|together|0=-29 1=31
opens|athens|together|0=9 1=-9
opens|atmis|apart|0=19 1=-17
opens|at|apart|0=9 2=-7
opens|at|together|0=-21 1=23
opens|august|together|0=-12 1=12
opens|aukot|apart|0=-7 1=7
opens|aussom|apart|1=5
opens|austin|apart|0=-17 1=17
opens|australia|together|0=17 1=-16
opens|austria|apart|0=8 1=-7
opens|au|apart|0=13 1=-13
opens|azerbaijan|apart|0=10 1=-10
opens|azerbaijan|together|0=14 1=-14
opens|a|apart|1=-9 2=12
opens|a|together|0=12 1=8 2=-19
opens|bahamian|together|0=12 1=-11
opens|bangladesh|apart|0=22 1=-17 2=-5
opens|bangladesh|together|0=40 1=-35
opens|barbados|together|0=10 1=-8
opens|bases|together|0=-5 1=5
opens|beforehand|together|0=-9 1=9
opens|before|together|0=-6 1=6
opens|belgium|apart|1=6
opens|belgium|together|0=36 1=-32
opens|belize|apart|0=10 1=-10
opens|belize|together|0=17 1=-15
opens|benin|apart|0=6
opens|benin|together|0=13 1=-10
opens|berlin|together|0=7 1=-6
opens|besides|apart|0=7 1=-7
opens|besides|together|0=11 1=-11
opens|beside|together|0=-20 1=21
opens|between|apart|0=-8 1=-6 2=14
opens|between|together|0=5
opens|biden|apart|0=6 1=-6
opens|biden|together|0=-18 1=19
opens|blinken|apart|0=-46 1=46
opens|blinken|together|0=-6 1=7
opens|boris|together|0=7 1=-7
opens|both|apart|0=-19 1=19
opens|botswana|apart|0=15 1=-11
opens|botswana|together|0=17 1=-14
opens|brazil|together|0=16 1=-16
opens|brigadier|apart|0=-13 2=15
opens|britain|apart|0=-9 1=18 2=-10
opens|britain|together|0=-34 1=38
opens|british|apart|0=6 1=-5
opens|brussels|apart|0=-8 1=9
opens|brussels|together|0=-15 1=15
opens|budapest|together|0=7 1=-5
opens|bulgaria|apart|0=8 1=-8
opens|burkina|together|0=10 1=-9
opens|burundians|together|0=-42 1=42
opens|burundi|apart|0=21 1=-17
opens|burundi|together|0=20 1=-27 2=7
opens|but|apart|0=6
opens|by|apart|0=-65 1=70 2=-6
opens|by|together|0=-18 1=8 2=10
opens|canada|apart|0=-21 1=26 2=-6
opens|canada|together|0=6 1=-9
opens|cape|together|0=10 1=-10
opens|captain|apart|0=10 1=-9
opens|caricom|apart|0=11 1=-11
opens|celle-ci|apart|0=10 1=-6
opens|chadians|together|0=7 1=-7
opens|chad|apart|0=-5 1=22 2=-17
opens|chad|together|0=13 2=-12
opens|chief|apart|0=6 1=-6
opens|chile|together|0=-10 1=10
opens|china|apart|1=12 2=-7
opens|china|together|1=5
opens|chinese|together|0=-7 1=8
opens|christofides|apart|0=-12 2=12
opens|christopher|together|0=-10 1=10
opens|colombia|together|0=-10 1=10
opens|colonel|apart|0=-9 1=9
opens|congo|together|0=-6 1=7
opens|conille|apart|0=-10 1=10
opens|contribution|0=-8 1=14
opens|copenhagen|together|0=6 1=-5
opens|costa|apart|0=10 1=-10
opens|costs|together|0=6 1=-6
opens|countries|apart|0=12 1=-11
opens|countries|together|0=7 1=-7
opens|croatia|together|0=5
opens|cyprus|together|0=7 1=-7
opens|cyril|together|0=10 1=-10
opens|czech|together|0=-10 2=11
opens|dar|together|0=-9 1=9
opens|decision|apart|0=-8 1=8
opens|defence|apart|0=10 1=-8
opens|denmark|apart|0=10 1=-10
opens|denmark|together|0=18 1=-17
opens|deputy|apart|0=-21 1=23
opens|dhaka|apart|0=-6 2=9
opens|dhaka|together|0=6
opens|djibouti|together|0=16 1=-15
opens|donald|apart|0=-5 1=5
opens|donald|together|0=8 1=-8
opens|donors|apart|0=6 1=-6
opens|drones|together|0=-43 1=46
opens|dr|apart|0=11 1=-11
opens|dr|together|0=-8 2=12
opens|dujarric|apart|0=5 1=-5
opens|during|together|0=-23 1=26
opens|each|apart|0=6
opens|ecowas|together|0=6 1=-6
opens|ecuador|apart|0=7 1=-6
opens|ecuador|together|0=14 1=-6 2=-8
opens|egyptian|together|0=7 1=-7
opens|egypt|apart|0=-22 1=29 2=-7
opens|egypt|together|0=25 1=-20
opens|eighteen|together|0=5
opens|ekuru|apart|0=-6 1=6
opens|ekuru|together|0=-50 1=50
opens|eleven|together|0=14 1=-13
opens|el|apart|0=5
opens|el|together|0=8 1=-6
opens|emmanuel|together|0=-21 1=21
opens|engagement|0=14 1=-12
opens|en|together|0=-24 1=22
opens|equipment|together|0=6 1=-6
opens|españa|apart|0=7 1=-7
opens|estonia|apart|0=5
opens|ethiopian|together|0=6 1=-6
opens|ethiopia|apart|0=10 1=-9
opens|ethiopia|together|0=23 1=-21
opens|eufor|apart|0=7 1=-7
opens|eunavfor|apart|0=-18 1=19
opens|everyone|together|0=-17 1=9 2=8
opens|farhan|apart|0=-9 2=10
opens|fifty-seven|together|0=10 1=-10
opens|finland|apart|0=-12 1=-6 2=19
opens|finland|together|0=15 1=-13
opens|first|apart|1=5
opens|following|apart|0=-20 1=16
opens|foreign|apart|0=6 1=-21 2=14
opens|foreign|together|0=-6 1=6
opens|forty|together|0=9 1=-8
opens|for|apart|0=-14 2=12
opens|for|together|0=27 1=-25
opens|fourteen|together|0=-19 1=20
opens|four|apart|0=-19 1=19
opens|france|apart|0=10 1=-7
opens|france|together|0=32 1=-25 2=-7
opens|francia|apart|0=9 1=-9
opens|friedrich|together|0=15 1=-15
opens|from|apart|0=-42 1=44
opens|from|together|0=-11 1=14
opens|further|apart|0=-29 1=29
opens|general|apart|0=8 1=-8
opens|germany|apart|0=42 1=-34 2=-8
opens|germany|together|0=20 1=-16
opens|ghana|apart|0=-10 1=11
opens|ghana|together|0=22 1=-21
opens|giorgia|together|0=-9 1=10
opens|government|together|0=-5 1=7
opens|greece|apart|0=13 1=-13
opens|greece|together|0=25 1=-23
opens|guatemala|apart|0=-44 1=48
opens|guatemala|together|0=-16 1=18
opens|guinea-bissau|together|0=7 1=-6
opens|guterres|together|0=-29 1=29
opens|guyana|apart|0=12 1=-12
opens|guyana|together|0=14 1=-13
opens|haitian|apart|0=11 1=-11
opens|haiti|apart|0=8 1=-8
opens|haiti|together|0=15 1=-14
opens|heads|apart|0=-21 1=22
opens|heads|together|0=-15 1=8 2=7
opens|henry|together|0=10 1=-10
opens|her|together|0=-22 1=23
opens|he|apart|0=-7 1=29 2=-20
opens|he|together|0=-35 1=52 2=-7
opens|his|apart|0=-7 1=9
opens|holness|apart|0=-12 1=17
opens|holness|together|0=7 1=-7
opens|honduras|apart|0=5 1=-5
opens|honduras|together|0=5 1=-5
opens|horas|apart|0=-37 1=37
opens|hours|together|0=-7 1=7
opens|however|together|0=-18 1=18
opens|how|together|0=5 1=-5
opens|hungary|apart|0=12 1=-11
opens|hungary|together|0=13 1=-12
opens|if|apart|0=-8 1=8
opens|if|together|0=-23 1=24
opens|in total|together|0=5 1=-5
opens|indeed|together|0=7 1=-7
opens|india|apart|0=11 1=-8
opens|india|together|0=18 1=-15
opens|indonesian|apart|0=-18 1=18
opens|indonesia|together|0=14 1=-13
opens|inspector|apart|0=-10 1=11
opens|instead|apart|0=7 1=-7
opens|instead|together|0=8 1=-8
opens|instructors|together|0=5 1=-5
opens|intelligence|together|0=9 1=-9
opens|interior|together|0=-11 1=12
opens|in|apart|1=11 2=-14
opens|in|together|0=-7 1=21 2=-10
opens|ireland|apart|0=8 1=-7
opens|ireland|together|0=24 1=-22
opens|isaac|together|0=-10 1=10
opens|islamabad|apart|0=7 1=-7
opens|israel|together|0=11 1=-11
opens|italian|apart|0=10 1=-10
opens|italian|together|0=9 1=-9
opens|italy|apart|1=6 2=-8
opens|italy|together|0=22 1=-17 2=-5
opens|its|apart|0=22 1=-15 2=-7
opens|its|together|1=14 2=-14
opens|it|apart|0=-16 1=12 2=10
opens|it|together|0=-29 1=11 2=29
opens|ivory|apart|0=12 1=-8
opens|ivory|together|1=-11 2=11
opens|i|apart|1=5
opens|i|together|0=8 1=-8
opens|jack|apart|0=7 1=-12 2=5
opens|jakarta|apart|0=11 1=-10
opens|jakarta|together|0=-28 1=28
opens|jamaica|apart|1=7 2=-7
opens|jamaica|together|0=41 1=-50 2=8
opens|james|together|0=-12 1=13
opens|january|apart|0=6 1=-5
opens|japan|apart|0=5
opens|japan|together|0=9 1=-9
opens|john|together|0=-17 1=-5 2=22
opens|jordan|apart|0=12 1=-12
opens|jordan|together|0=8 1=-8
opens|judge|apart|0=-24 1=24
opens|judge|together|0=-18 1=18
opens|july|apart|0=5 1=-5
opens|justice|together|0=-39 1=39
opens|kazakhstan|apart|0=-11 1=19 2=-8
opens|kazakhstan|together|0=18 1=-17
opens|keir|together|0=-10 1=10
opens|kenyan|apart|0=11 1=-10
opens|kenya|apart|1=-33 2=31
opens|kenya|together|0=19 1=-18
opens|kfor|apart|0=12 1=-12
opens|kfor|together|0=16 1=-16
opens|khartoum|together|0=5 1=-5
opens|kigali|together|0=7 1=-7
opens|kingston|together|0=19 1=-19
opens|king|together|0=8 1=-7
opens|kinshasa|apart|0=-23 1=23
opens|kinshasa|together|0=12 1=-11
opens|kithure|apart|0=-10 2=10
opens|kithure|together|0=-15 1=16
opens|kuala|apart|0=-8 2=8
opens|kuala|together|0=5 1=-5
opens|last|apart|0=22 1=-15 2=-7
opens|last|together|0=6 1=-5
opens|lawyers|together|0=-11 1=11
opens|lawyer|together|0=-7 1=7
opens|leaders|apart|0=11 1=-11
opens|lebanon|together|0=11 1=-10
opens|lesotho|apart|0=6
opens|lesotho|together|0=17 1=-14
opens|linda|apart|0=7 1=-6
opens|linda|together|0=-20 1=20
opens|lisbon|together|0=5 1=-5
opens|lithuania|together|0=11 1=-11
opens|london|apart|0=-13 1=13
opens|london|together|0=-39 1=40
opens|londres|together|0=-9 1=9
opens|los|together|0=-10 1=10
opens|lula|together|0=5 1=-5
opens|macron|apart|0=-5 1=5
opens|macron|together|0=-10 1=10
opens|madrid|together|0=24 1=-24
opens|major|apart|0=-18 1=18
opens|making|apart|0=-14 2=15
opens|malawi|apart|0=21 1=-16
opens|malawi|together|0=13 1=-12
opens|malaysia|together|0=-6 1=6
opens|mali|apart|0=11 1=-8
opens|mandate|0=-6 1=10
opens|mark|together|0=-10 1=10
opens|mdf|apart|0=-10 1=10
opens|meanwhile|apart|0=-6 1=7
opens|meanwhile|together|0=7 1=-6
opens|members|apart|0=-23 1=23
opens|member|apart|0=7 1=-7
opens|member|together|0=10 1=-10
opens|met|together|0=-11 1=11
opens|micheál|together|0=-14 1=14
opens|military|together|0=7 1=-7
opens|minusca|together|0=17 1=-17
opens|minusma|apart|0=7 1=-6
opens|moldova|together|0=14 1=-13
opens|money|apart|0=13 1=-12
opens|mongolia|apart|0=-26 1=26
opens|mongolia|together|0=9 1=-9
opens|more|apart|1=6
opens|more|together|0=13 1=-13
opens|morocco|apart|0=10 1=-5
opens|morocco|together|0=16 1=-14
opens|moscow|together|0=-11 1=12
opens|most|apart|0=-11 1=11
opens|mozambique|apart|0=9 1=-9
opens|mr.|apart|0=6 1=-6
opens|mr|apart|0=-6 1=9
opens|mr|together|0=-32 1=34
opens|ms|apart|0=-14 1=14
opens|ms|together|0=-30 1=30
opens|mudavadi|apart|0=-6 1=7
opens|murió|together|0=-13 1=13
opens|musalia|together|0=-8 1=9
opens|my|apart|0=-9 1=9
opens|my|together|0=5
opens|n'djamena|together|0=-9 2=11
opens|nairobi|apart|0=-5 1=5
opens|nassau|together|0=9 1=-9
opens|national|apart|0=-22 2=22
opens|nato|apart|0=8 1=-7
opens|nato|together|0=14 1=-14
opens|nearly|apart|0=9 1=-9
opens|nearly|together|0=-17 1=17
opens|neighbouring|apart|0=6 1=-6
opens|neighbouring|together|0=-20 1=20
opens|nepal|apart|0=-8 1=8
opens|new|together|0=5 1=-5
opens|nigerian|apart|0=-17 1=17
opens|nigeria|apart|0=20 1=-13 2=-6
opens|nigeria|together|0=34 1=-34
opens|niger|together|0=7 1=-7
opens|none|apart|0=-22 2=23
opens|norway|apart|0=13 1=-12
opens|nor|apart|0=6 1=-6
opens|nor|together|0=6 1=-6
opens|nothing|apart|0=-11 1=11
opens|not|together|0=-5 1=5
opens|no|apart|0=-19 1=19
opens|no|together|0=-18 1=19
opens|obstacle|0=-11 1=13
opens|officers|together|0=6 1=-6
opens|officials|together|0=10 1=-9
opens|of|apart|0=-29 1=28
opens|olaf|together|0=8 1=-8
opens|only|apart|0=15 1=-15
opens|on|apart|0=9 2=-7
opens|on|together|0=10 1=-7
opens|opposition|apart|0=-12 1=12
opens|others|apart|0=11 1=-5 2=-6
opens|other|apart|0=9 1=-8
opens|other|together|0=9 1=-8
opens|ottawa|apart|0=13 1=-10
opens|ottawa|together|0=12 1=-11
opens|our|together|0=-8 1=9
opens|pakistani|together|0=-25 1=25
opens|pakistan|apart|0=16 1=-16
opens|panama|apart|0=13 1=-11
opens|panama|together|0=15 1=-13
opens|parliament|apart|0=7 1=-6
opens|part|together|0=-18 1=18
opens|payment|together|0=-9 1=9
opens|peacekeepers|apart|0=-7 1=7
opens|pending|together|0=7 1=-7
opens|peru|apart|0=8 1=-8
opens|peru|together|0=-12 1=12
opens|philip|together|0=11 1=-11
opens|pledges|apart|0=-11 1=11
opens|poland|apart|0=11 1=-11
opens|poland|together|0=14 1=-12
opens|police|apart|0=11 1=-11
opens|police|together|0=9 1=-7
opens|portugal|together|0=19 1=-17
opens|port|apart|0=-10 1=10
opens|preguntado|apart|0=-11 1=11
opens|president|apart|0=-6 1=-19 2=24
opens|president|together|0=-6 1=9
opens|pretoria|together|0=9 1=-9
opens|prime|apart|0=5 2=-7
opens|prime|together|0=19 1=-18
opens|qatar|apart|0=13 1=-12
opens|question|apart|0=7 1=-7
opens|rabat|apart|0=-18 1=18
opens|rae|together|0=6 1=-6
opens|ramdin|apart|0=7 1=-7
opens|remains|together|0=-9 1=9
opens|rep.|apart|0=6 1=-6
opens|representatives|apart|0=5 1=-5
opens|request|0=-31 1=32
opens|requirement|0=31 1=-18 2=-13
opens|resolution|apart|0=-19 1=16
opens|resolution|together|0=-20 1=9 2=11
opens|resources|apart|0=5 1=-5
opens|rest|apart|0=-9 1=9
opens|riyadh|apart|0=-22 1=22
opens|romania|together|0=16 1=-15
opens|rubio|apart|0=-9 1=9
opens|russia|apart|0=-38 1=38
opens|russia|together|0=-53 1=54
opens|ruto|apart|0=-15 1=16
opens|ruto|together|0=-39 1=30 2=9
opens|rwandan|together|0=5 1=-5
opens|rwanda|apart|0=31 1=-28
opens|rwanda|together|0=9 1=-7
opens|s'|apart|0=-29 1=22 2=7
opens|sadc|apart|0=18 1=-14
opens|sadio|together|0=7 1=-7
opens|salvador|apart|0=-43 1=43
opens|samim|apart|0=10 1=-10
opens|secretary-general|apart|0=-6 1=9
opens|secretary-general|together|0=8 1=-8
opens|secretary|together|0=-5 1=6
opens|senegal|apart|0=11 1=-11
opens|senegal|together|0=20 1=-19
opens|september|apart|0=5
opens|serbia|apart|0=6 1=-6
opens|serbia|together|0=-18 1=18
opens|seventy-five|apart|0=-20 1=20
opens|seventy|together|0=-19 1=19
opens|seven|apart|0=11 1=-11
opens|several|apart|0=-16 1=17
opens|several|together|1=6
opens|se|apart|0=7 1=-6
opens|seúl|apart|0=-8 1=8
opens|she|apart|0=-15 1=19
opens|she|together|0=-31 1=37 2=-5
opens|sierra|apart|0=-15 1=17
opens|sierra|together|0=-24 1=26
opens|since|apart|0=-37 1=37
opens|singapore|together|0=9 1=-8
opens|six|apart|0=10 1=-9
opens|slovenia|apart|0=9 1=-9
opens|slovenia|together|0=8 1=-8
opens|soldiers|apart|0=8 1=-8
opens|somalia|apart|0=10 1=-7
opens|somalia|together|0=13 1=-12
opens|some|apart|0=15 1=-13
opens|some|together|0=37 1=-36
opens|south|apart|0=8 1=9 2=-16
opens|south|together|1=10 2=-11
opens|so|apart|0=-15 1=16
opens|so|together|0=-9 1=6
opens|spain|apart|0=29 1=-25
opens|spain|together|0=42 1=-40
opens|speakers|together|0=-43 1=43
opens|speaking|apart|0=7 1=-6
opens|sri|apart|0=-18 1=22
opens|sri|together|0=-30 1=32
opens|starmer|apart|0=-47 1=47
opens|stephane|apart|0=5 1=-5
opens|stockholm|together|0=8 1=-8
opens|stéphane|together|0=7 1=-7
opens|sudan|together|0=-6 1=6
opens|sudáfrica|apart|0=-6 1=8
opens|supports|together|0=7 1=-7
opens|suriname|together|0=8 1=-7
opens|sweden|apart|0=13 1=-11
opens|sweden|together|0=14 1=-9 2=-6
opens|switzerland|together|0=9 1=-9
opens|tajani|apart|0=-11 1=11
opens|tajani|together|0=-8 1=8
opens|talks|together|0=-6 1=6
opens|tanzania|apart|0=13 1=-13
opens|tanzania|together|0=14 1=-12
opens|ten|apart|0=5 1=-5
opens|ten|together|0=17 1=-17
opens|that|apart|0=11 1=-11
opens|that|together|1=9
opens|their|apart|0=-11 1=9
opens|their|together|0=-16 1=10 2=6
opens|then|together|0=-23 1=23
opens|there|together|0=21 1=-18
opens|these|together|0=-17 1=17
opens|they|apart|0=-20 2=23
opens|they|together|0=-49 1=39 2=14
opens|the|apart|0=6 1=11 2=-20
opens|the|together|1=16 2=-15
opens|thirdway|apart|0=-8 1=8
opens|thirteen|apart|0=-14 1=14
opens|thirteen|together|0=-42 1=43
opens|thirty-five|together|0=-7 1=7
opens|thirty|together|0=6 1=-6
opens|those|together|0=8 1=-8
opens|three|together|0=17 1=-17
opens|thus|apart|0=8 1=-7
opens|today|apart|0=-26 1=26
opens|todd|apart|0=-7 1=9
opens|together|together|0=5 1=-5
opens|togo|together|0=10 1=-10
opens|tokyo|together|0=5 1=-5
opens|tomorrow|apart|0=9 1=-8
opens|to|apart|0=21 1=-21
opens|to|together|0=-48 1=52
opens|troops|apart|0=-21 1=21
opens|troop|apart|0=-8 1=8
opens|tunis|apart|0=6 1=-6
opens|turkey|apart|0=-8 1=9
opens|turkey|together|0=22 1=-16 2=-6
opens|twelve|apart|0=-21 1=21
opens|twelve|together|0=-15 1=16
opens|twenty-four|together|0=6 1=-6
opens|twenty-six|together|0=-6 1=6
opens|two|apart|0=-22 2=23
opens|two|together|0=-34 1=20 2=15
opens|türkiye|together|0=8 1=-8
opens|u.s.|together|0=-24 1=25
opens|ugandans|together|0=10 1=-9
opens|ugandan|apart|0=7 1=-7
opens|uganda|apart|0=-9 1=-18 2=26
opens|uganda|together|0=35 1=-42 2=7
opens|under|apart|0=24 1=-22
opens|under|together|0=-8 1=5
opens|unifil|apart|0=8 1=-8
opens|unless|together|0=-5 1=5
opens|until|apart|0=9 1=-6
opens|until|together|0=5
opens|un|apart|0=9 1=-9
opens|up|apart|0=-23 1=12 2=11
opens|up|together|0=12 1=-12
opens|uruguay|together|0=22 1=-17
opens|us|apart|0=25 1=-24
opens|washington|apart|0=23 1=-17 2=-5
opens|washington|together|0=29 1=-27
opens|we|apart|0=9 1=-8
opens|what|apart|0=7 1=-6
opens|what|together|0=-14 1=15
opens|when|apart|0=8 1=-8
opens|when|together|0=-16 1=16
opens|whether|together|0=-20 1=20
opens|white|together|0=-9 1=9
opens|who|apart|0=11 1=-11
opens|william|apart|0=6 1=-6
opens|william|together|0=26 1=-25
opens|within|apart|0=8 2=-5
opens|without|apart|0=11 2=-6
opens|without|together|0=-7 1=7
opens|with|apart|0=-19 1=20
opens|with|together|0=-24 1=26
opens|zambia|together|0=8 1=-8
opens|zimbabwe|together|0=8 1=-6
opens|«|apart|0=-25 1=16 2=9
opens|«|together|0=-24 1=28
opens|álvarez|apart|0=11 1=-7
opens|–|apart|0=5 1=-5
opens|–|together|0=-15 1=15
opens|“|apart|0=-51 1=29 2=22
opens|•|apart|0=15 1=-13
role|arrive|agreement drafting|0=-6 1=10
role|arrive|agreement signed|0=10 1=-9
role|arrive|authorised|0=27 1=-30
role|arrive|changed|0=23 1=-23
role|arrive|committed|0=-15 1=-15 2=29
role|arrive|considering|0=-11 1=-7 2=18
role|arrive|delivered|0=-45 1=80 2=-27
role|arrive|ended|1=11 2=-15
role|arrive|engagement held|0=11 1=-9
role|arrive|extended|0=18 1=-7 2=-12
role|arrive|obstacle|0=18 1=-15
role|arrive|pledged|1=-31 2=34
role|arrive|reluctant|0=8 1=-8
role|arrive|requirement|0=-15 1=-8 2=23
role|arrive|suspended|0=24 1=-20
role|arrive|withdrawn|0=-5 1=24 2=-18
role|ask|agreement drafting|0=20 1=-20
role|ask|authorised|0=5
role|ask|changed|0=14 1=-21 2=7
role|ask|committed|0=-14 1=15
role|ask|considering|0=12 1=-11
role|ask|delivered|0=43 1=-42
role|ask|ended|0=8 1=-8
role|ask|engagement held|0=-17 1=18
role|ask|engagement planned|0=-9 2=9
role|ask|extended|0=20 1=-22
role|ask|obstacle|0=15 1=-15
role|ask|pledged|0=7
role|ask|refused|0=9 1=-9
role|ask|reluctant|0=6 1=-6
role|ask|request|0=-60 1=65
role|ask|requirement|0=-32 1=37
role|ask|suspended|0=11 1=-10
role|ask|withdrawn|0=-14 1=18
role|authorise|authorised|0=-29 1=21 2=8
role|authorise|changed|0=-20 1=20
role|authorise|committed|0=-17 1=17
role|authorise|delivered|0=22 1=-22
role|authorise|ended|0=-15 1=7 2=7
role|authorise|extended|0=-19 1=24
role|authorise|pledged|0=33 1=-32
role|authorise|reluctant|0=-6 1=6
role|authorise|request|0=12 1=-12
role|authorise|requirement|0=15 1=-13
role|authorise|withdrawn|0=7 1=-6
role|back|agreement drafting|0=-18 1=18
role|back|authorised|0=-9 1=12
role|back|changed|0=13 1=-12
role|back|committed|0=7 2=-7
role|back|delivered|0=-13 1=14
role|back|ended|1=5
role|back|engagement held|0=10 1=-10
role|back|engagement planned|0=9 1=-8
role|back|extended|1=-7
role|back|pledged|0=-14 1=30 2=-16
role|back|refused|0=11 1=-11
role|back|reluctant|0=6
role|back|request|0=-8 1=8
role|back|requirement|0=7 1=-7
role|back|suspended|0=-13 1=13
role|back|withdrawn|0=13 1=-18
role|bar|agreement drafting|0=12 1=-12
role|bar|delivered|0=8 1=-8
role|bar|obstacle|0=-34 1=35
role|bar|pledged|0=20 1=-19
role|bind|agreement drafting|0=-19 1=19
role|bind|agreement signed|0=7 1=-6
role|bind|authorised|0=-48 1=43
role|bind|changed|0=-40 1=35 2=5
role|bind|committed|0=-39 1=60 2=-21
role|bind|considering|1=-11 2=14
role|bind|delivered|0=52 1=-51
role|bind|ended|0=-18 1=18
role|bind|extended|0=-16 1=22 2=-6
role|bind|obstacle|0=12 1=-11
role|bind|pledged|0=51 1=-34 2=-17
role|bind|reluctant|0=-32 1=33
role|bind|request|0=17 1=-16
role|bind|requirement|0=38 1=-34
role|bind|suspended|0=10 1=-10
role|bind|withdrawn|0=48 1=-52
role|change|changed|0=-17 1=14
role|change|delivered|0=-18 1=18
role|change|requirement|0=6
role|consider|agreement drafting|0=14 1=-14
role|consider|authorised|0=12 1=-10
role|consider|committed|0=16 1=-15
role|consider|considering|0=17 1=-10 2=-8
role|consider|delivered|0=14 1=-14
role|consider|engagement held|0=-11 1=11
role|consider|engagement planned|0=-9 1=11
role|consider|extended|1=12 2=-13
role|consider|obstacle|0=8 1=-8
role|consider|pledged|2=-9
role|consider|refused|0=-7 1=7
role|consider|reluctant|0=-11 1=11
role|consider|request|0=-25 1=25
role|consider|requirement|0=6 2=-5
role|consider|withdrawn|0=6
role|draft|delivered|0=6 1=-6
role|due|authorised|0=16 1=-11
role|due|considering|0=-19 1=17
role|due|engagement held|0=-9 1=11
role|due|engagement planned|0=-9 1=13
role|due|extended|0=-15 1=34 2=-19
role|due|obstacle|0=9 1=-8
role|due|pledged|0=10 1=-25 2=16
role|due|withdrawn|0=-18 1=33 2=-15
role|end|authorised|0=-8 1=-7 2=15
role|end|committed|0=14 1=-13
role|end|considering|0=5
role|end|delivered|0=24 1=-23
role|end|ended|0=-16 1=11
role|end|engagement held|0=13 1=-12
role|end|extended|1=-25 2=23
role|end|obstacle|0=14 1=-13
role|end|pledged|0=-29 1=31
role|end|requirement|0=10 2=-8
role|end|withdrawn|0=6 1=-28 2=22
role|extend|changed|0=6 2=-5
role|extend|delivered|0=13 1=-12
role|extend|extended|0=-33 1=9 2=24
role|extend|obstacle|0=-17 1=18
role|extend|requirement|0=10 1=-7
role|fail|obstacle|1=5
role|give|agreement drafting|0=-6 1=7
role|give|authorised|0=-11 1=21 2=-11
role|give|changed|1=-7 2=8
role|give|committed|1=6
role|give|considering|0=7 2=-11
role|give|delivered|0=-17 1=48 2=-23
role|give|ended|0=7 1=-22 2=16
role|give|engagement planned|0=21 1=-16 2=-6
role|give|extended|0=-14 2=21
role|give|obstacle|1=6 2=-7
role|give|pledged|0=-13 1=-13 2=32
role|give|refused|0=25 1=-23
role|give|reluctant|0=14 1=-11
role|give|request|1=-15 2=16
role|give|requirement|0=-12 1=20 2=-8
role|give|suspended|0=34 1=-32
role|give|withdrawn|0=-14 1=18
role|hesitate|extended|0=9 1=-9
role|hesitate|obstacle|0=8 1=-8
role|hesitate|reluctant|0=-38 1=39
role|hold|agreement drafting|0=6 1=-6
role|hold|changed|2=-8
role|hold|delivered|0=33 1=-32
role|hold|ended|0=-11 1=-6 2=16
role|hold|engagement held|0=-12 1=12
role|hold|extended|1=-9 2=6
role|hold|pledged|1=-11 2=11
role|hold|requirement|2=5
role|hold|suspended|0=-69 1=69
role|hold|withdrawn|0=8 2=-6
role|keep|agreement drafting|0=13 1=-12
role|keep|authorised|0=8
role|keep|changed|1=-17 2=14
role|keep|committed|0=-8 1=8
role|keep|ended|0=13 1=-8
role|keep|extended|0=10 2=-14
role|keep|obstacle|0=21 1=-20
role|keep|pledged|0=13 1=-31 2=18
role|keep|request|0=-5 1=10
role|keep|requirement|0=12 1=-8
role|keep|withdrawn|0=-34 1=18 2=16
role|leave|agreement drafting|1=6
role|leave|agreement signed|0=6 1=-6
role|leave|authorised|0=11 2=-10
role|leave|changed|0=15 1=-11
role|leave|committed|0=6 1=-20 2=13
role|leave|delivered|0=-20 1=25
role|leave|ended|0=19 1=-20
role|leave|engagement held|0=23 1=-22
role|leave|engagement planned|0=9 1=-8
role|leave|extended|1=-8 2=9
role|leave|pledged|0=-11 1=-24 2=35
role|leave|refused|0=13 1=-13
role|leave|reluctant|0=17 1=-15
role|leave|request|0=20 1=-17
role|leave|requirement|0=11 2=-7
role|leave|suspended|0=10 1=-6
role|leave|withdrawn|0=-48 1=68 2=-6
role|light|agreement drafting|0=-10 1=13
role|light|authorised|0=10 2=-8
role|light|changed|0=-7 1=17 2=-10
role|light|committed|0=-7 2=10
role|light|considering|0=14 1=-17
role|light|delivered|0=-23 1=28
role|light|ended|0=20 1=-8 2=-12
role|light|engagement planned|0=18 1=-24 2=6
role|light|pledged|0=-23 1=22
role|light|refused|0=7 1=-7
role|light|reluctant|0=-8 1=11
role|light|request|0=16 1=-13
role|light|requirement|0=-9 1=11
role|light|suspended|0=-6 2=9
role|light|withdrawn|0=-8
role|meet|agreement drafting|0=25 1=-24
role|meet|authorised|0=-9 1=10
role|meet|changed|0=45 1=-45
role|meet|considering|0=8 1=-5
role|meet|delivered|0=-15 1=17
role|meet|engagement held|0=-13 1=28 2=-10
role|meet|engagement planned|0=-30 1=27
role|meet|obstacle|0=-5 1=6
role|meet|pledged|1=15 2=-14
role|meet|refused|0=17 1=-17
role|meet|reluctant|0=12 1=-11
role|meet|request|0=-6 1=8
role|meet|requirement|1=-7
role|meet|suspended|0=15 1=-15
role|meet|withdrawn|0=5 1=10 2=-15
role|need|requirement|0=-25 2=27
role|none|agreement drafting|0=-19 1=24 2=-6
role|none|agreement sought|0=13 1=-12
role|none|authorised|0=-21 1=10 2=11
role|none|changed|0=-8 1=13
role|none|committed|1=8 2=-9
role|none|considering|0=-12 1=7 2=5
role|none|delivered|0=13 2=-7
role|none|ended|0=-9 2=6
role|none|engagement held|0=8 1=-6
role|none|engagement planned|0=-12 1=14
role|none|extended|0=37 1=-12 2=-25
role|none|obstacle|0=9 2=-7
role|none|pledged|0=-17 1=14
role|none|refused|0=-17 1=17
role|none|reluctant|0=12 1=-11
role|none|request|0=-7
role|none|requirement|1=-12 2=7
role|none|suspended|0=-6 1=7
role|none|withdrawn|0=-20 2=19
role|oppose|delivered|0=7 1=-7
role|oppose|pledged|0=-15 1=15
role|promise|agreement drafting|0=-19 1=11 2=8
role|promise|agreement signed|0=-31 1=34
role|promise|authorised|0=14 1=-9
role|promise|changed|0=-23 1=27
role|promise|committed|0=6 1=-18 2=11
role|promise|considering|0=-8 1=8
role|promise|delivered|0=21 1=-18
role|promise|ended|0=-26 1=29
role|promise|engagement cancelled|0=-9 1=10
role|promise|engagement held|0=6
role|promise|extended|0=-14 1=13
role|promise|obstacle|0=14 1=-11
role|promise|pledged|0=-44 1=50
role|promise|request|0=27 1=-21 2=-6
role|promise|requirement|0=14 1=-17
role|promise|withdrawn|0=31 1=-33
role|refuse|changed|0=15 1=-14
role|refuse|committed|0=10 1=-10
role|refuse|considering|0=13 1=-13
role|refuse|delivered|0=17 1=-17
role|refuse|obstacle|0=-37 1=38
role|refuse|pledged|1=9 2=-8
role|refuse|refused|0=-58 1=59
role|refuse|reluctant|0=8 1=-7
role|refuse|request|0=18 1=-18
role|refuse|suspended|0=13 1=-13
role|refuse|withdrawn|0=-22 1=33 2=-10
role|say|agreement drafting|0=17 1=-23 2=6
role|say|agreement signed|0=-11 1=14
role|say|agreement sought|0=6 1=-6
role|say|authorised|0=17 1=-16
role|say|changed|0=12 1=-12
role|say|committed|0=27 1=-26
role|say|considering|0=-25 1=30
role|say|delivered|0=27 1=-22
role|say|engagement planned|0=11 1=-7
role|say|extended|0=24 1=-24
role|say|obstacle|0=22 1=-15
role|say|pledged|0=9 1=18 2=-20
role|say|refused|0=-52 1=55
role|say|requirement|0=-30 1=28
role|say|suspended|0=-10 1=11
role|say|withdrawn|0=37 1=-31 2=-5
role|serve|agreement drafting|0=8 1=-7
role|serve|agreement signed|0=16 1=-16
role|serve|authorised|0=24 1=-21
role|serve|committed|1=10 2=-9
role|serve|considering|0=-6 1=8
role|serve|delivered|1=9 2=-7
role|serve|engagement held|0=-6 1=7
role|serve|engagement planned|0=-21 1=29 2=-7
role|serve|extended|2=6
role|serve|obstacle|0=-8 1=11
role|serve|pledged|0=-10 2=12
role|serve|refused|0=6 1=-5
role|serve|request|0=20 1=-18
role|serve|requirement|0=-12 1=16
role|serve|withdrawn|0=-15 1=-16 2=31
role|sign|agreement drafting|0=-15 1=10 2=5
role|sign|agreement signed|0=-23 1=32 2=-9
role|sign|authorised|0=-8 1=8
role|sign|changed|0=-14 1=14
role|sign|committed|0=9 1=-7
role|sign|ended|0=-5 1=5
role|sign|engagement held|0=-5 1=5
role|sign|obstacle|0=6 1=-5
role|sign|pledged|0=37 1=-26 2=-11
role|sign|requirement|0=5
role|thank|authorised|0=14 1=-14
role|thank|delivered|0=22 1=-22
role|thank|pledged|0=-10 1=10
role|thank|request|0=5 1=-5
role|thank|withdrawn|0=7 1=-7
role|want|agreement drafting|0=12 1=-10
role|want|obstacle|0=10 1=-10
role|want|pledged|1=-8 2=8
role|want|suspended|0=-8 1=9
says|acts|agreement drafting|1=15 2=-12
says|acts|agreement signed|0=-21 1=27
says|acts|agreement sought|1=-6 2=7
says|acts|authorised|0=-18 1=29 2=-8
says|acts|changed|2=-7
says|acts|committed|0=-11 1=21
says|acts|considering|1=-21 2=16
says|acts|delivered|0=27 1=28 2=-47
says|acts|ended|0=-30 1=18 2=13
says|acts|engagement held|0=8 1=31 2=-33
says|acts|engagement planned|0=-25 1=34 2=-9
says|acts|extended|0=-5 1=13
says|acts|obstacle|0=40 1=-10 2=-40
says|acts|pledged|1=-58 2=41
says|acts|refused|2=-6
says|acts|reluctant|1=17 2=-17
says|acts|request|0=16 2=-15
says|acts|requirement|0=25 1=-45 2=16
says|acts|suspended|0=8 2=-8
says|acts|withdrawn|0=-8 1=-20 2=34
says|says|agreement drafting|0=15 1=-20 2=5
says|says|agreement signed|0=-7 1=10
says|says|agreement sought|0=6 1=-6
says|says|authorised|0=24 1=-23
says|says|changed|0=13 1=-13
says|says|committed|0=8 1=-22 2=14
says|says|considering|0=-8 1=13
says|says|delivered|0=51 1=-49 2=-7
says|says|engagement held|1=6
says|says|engagement planned|0=14 1=-10
says|says|extended|0=19 1=-19
says|says|obstacle|0=24 1=-17 2=-6
says|says|pledged|0=-15 1=33 2=-7
says|says|refused|0=-34 1=38
says|says|request|0=9 1=-7
says|says|requirement|0=-22 1=20
says|says|suspended|0=-6 1=7
says|says|withdrawn|0=-27 1=49 2=-15
slot|agreement drafting|0=9 1=10 2=-17
slot|agreement signed|0=14 2=-16
slot|agreement sought|0=16 1=-22 2=5
slot|authorised|0=26 2=-18
slot|changed|0=29 2=-31
slot|committed|0=7 2=-12
slot|considering|0=20 1=-12 2=-17
slot|delivered|0=35 2=-53
slot|engagement cancelled|0=8 1=-6
slot|engagement held|0=21 1=35 2=-42
slot|engagement planned|0=-16 1=32 2=-16
slot|extended|0=-15 2=18
slot|obstacle|0=37 1=-6 2=-51
slot|pledged|1=-11 2=10
slot|refused|0=29 2=-40
slot|reluctant|0=28 1=23 2=-46
slot|request|0=27 1=9 2=-36
slot|requirement|0=47 1=-58 2=-22
slot|suspended|1=27 2=-29
slot|withdrawn|0=-7 2=11
turn|last|1=16 2=-38
turn|last|agreement drafting|0=15 1=-14
turn|last|agreement ended|0=7 1=-7
turn|last|agreement in-force|0=-6 1=6
turn|last|agreement signed|0=12 1=-12
turn|last|ahead|false|1=15 2=-35
turn|last|ahead|true|1=15 2=-30
turn|last|authorised|0=36 1=-34
turn|last|changed|0=32 1=-32
turn|last|committed|0=-16 1=22
turn|last|considering|0=-25 1=27
turn|last|delivered|0=15 1=11 2=-22
turn|last|engagement cancelled|0=17 1=-17
turn|last|engagement held|0=41 1=-21 2=-12
turn|last|engagement planned|0=-7 1=8
turn|last|extended|0=-11 1=17
turn|last|future main|0=-20 1=23
turn|last|future relative|0=13 1=-11
turn|last|future sub|0=-12 1=12
turn|last|holder|future main|0=71 1=-77
turn|last|holder|future relative|0=27 1=-26
turn|last|holder|future sub|0=9 1=-9
turn|last|holder|future that|0=6 1=-6
turn|last|holder|none gerund|0=-22 1=24
turn|last|holder|none participle|0=-38 1=31 2=6
turn|last|holder|past main|1=20 2=-40
turn|last|holder|past participle|0=-29 1=31
turn|last|holder|past perfect main|0=-15 1=28 2=-22
turn|last|holder|past perfect relative|0=7 1=-6
turn|last|holder|past perfect sub|0=-38 1=38
turn|last|holder|past perfect that|0=-6 1=6
turn|last|holder|past relative|0=-6 1=12
turn|last|holder|past sub|0=-8 1=9
turn|last|holder|past that|0=-23 1=24
turn|last|holder|possible main|0=10 1=-10
turn|last|holder|possible sub|0=14 1=-14
turn|last|holder|present infinitive|0=7 1=-28 2=21
turn|last|holder|present main|0=12 1=-10
turn|last|holder|present relative|0=20 1=-19
turn|last|holder|present sub|0=-6 1=6
turn|last|holder|present that|0=-13 1=13
turn|last|holder|should main|0=19 1=-18
turn|last|holder|would main|0=-7 1=7
turn|last|holder|would that|0=7 1=-6
turn|last|none infinitive|0=-5 1=7
turn|last|none participle|1=-9 2=7
turn|last|obstacle|0=-16 1=32 2=-5
turn|last|past main|1=14 2=-25
turn|last|past perfect main|0=6 1=10 2=-18
turn|last|past perfect relative|0=-7 1=9
turn|last|past perfect that|0=10 1=-9
turn|last|past relative|0=15 1=-12
turn|last|pledged|0=12 2=-6
turn|last|possible that|0=13 1=-13
turn|last|present infinitive|0=9
turn|last|present main|1=15
turn|last|present relative|0=15 1=-14
turn|last|present sub|0=5
turn|last|present that|0=-13 1=14
turn|last|refused|0=-20 1=24
turn|last|reluctant|0=-35 1=36
turn|last|request|0=18 1=-12
turn|last|should main|0=13 1=-12
turn|last|should sub|0=6 1=-6
turn|last|suspended|0=-20 1=21
turn|last|unverbed|0=26 1=-8 2=-9
turn|last|withdrawn|0=10 2=-11
turn|last|would main|0=5
turn|last|would relative|0=12 1=-12
turn|last|would sub|0=9 1=-9
turn|last|would that|0=-41 1=43
turn|next|0=68 1=-105
turn|next|agreement drafting|0=10 1=-8
turn|next|agreement signed|0=28 1=-25
turn|next|ahead|false|0=73 1=-101 2=-13
turn|next|ahead|true|0=40 1=-86 2=27
turn|next|authorised|0=13 1=-7
turn|next|changed|0=-20 1=23
turn|next|committed|0=59 1=-55
turn|next|considering|0=16 1=-12
turn|next|delivered|0=67 1=-72 2=-22
turn|next|ended|0=7 1=-17 2=10
turn|next|engagement cancelled|0=-22 1=22
turn|next|engagement held|0=22 1=-13 2=-12
turn|next|engagement planned|0=13 2=-12
turn|next|extended|0=19 1=-9 2=-8
turn|next|future main|1=-22 2=29
turn|next|future that|1=-5 2=8
turn|next|holder|future main|0=-130 1=71 2=46
turn|next|holder|future relative|0=-36 1=10 2=27
turn|next|holder|future sub|0=-7 1=8
turn|next|holder|future that|0=-9 2=10
turn|next|holder|none gerund|0=21 1=-17
turn|next|holder|none participle|0=13 1=-29 2=13
turn|next|holder|past main|0=90 1=-116 2=-29
turn|next|holder|past participle|0=30 1=-28
turn|next|holder|past perfect main|0=85 1=-90 2=-25
turn|next|holder|past perfect relative|0=15 1=-11
turn|next|holder|past perfect sub|0=11 1=-10
turn|next|holder|past perfect that|0=6 1=-6
turn|next|holder|past relative|0=56 1=-52 2=-6
turn|next|holder|past sub|0=32 1=-29
turn|next|holder|past that|0=17 1=-16
turn|next|holder|possible main|0=-15 2=10
turn|next|holder|present infinitive|0=-21 1=14 2=6
turn|next|holder|present main|0=-52 1=30 2=19
turn|next|holder|present relative|0=-30 1=21 2=9
turn|next|holder|should main|0=-33 1=41 2=-8
turn|next|holder|would that|0=-32 1=10 2=22
turn|next|none gerund|0=20 1=-18
turn|next|none infinitive|0=22 1=-17 2=-6
turn|next|none participle|0=15 1=-7 2=-9
turn|next|obstacle|0=33 1=-25
turn|next|past main|0=75 1=-91 2=-13
turn|next|past participle|1=-11 2=8
turn|next|past perfect main|0=50 1=-56
turn|next|past perfect relative|0=12 1=-6 2=-6
turn|next|past perfect that|0=6 1=-6
turn|next|past relative|0=11 1=-28 2=15
turn|next|past sub|0=23 1=-21
turn|next|past that|0=18 1=-17
turn|next|pledged|0=5 1=-87 2=92
turn|next|possible main|1=-6 2=10
turn|next|present infinitive|0=46 1=-39 2=-6
turn|next|present main|0=-18 2=31
turn|next|present relative|1=-11 2=6
turn|next|present that|0=8 1=-6
turn|next|refused|0=42 1=-38
turn|next|reluctant|0=37 1=-34
turn|next|request|0=40 1=-33
turn|next|should main|0=-29 1=37 2=-8
turn|next|should relative|0=-11 2=11
turn|next|suspended|0=27 1=-25
turn|next|unverbed|0=26 1=-23
turn|next|withdrawn|1=-28 2=32
turn|next|would relative|0=-14 1=16
turn|next|would that|0=15 1=-29 2=18
way|10 ahead|0=23 1=-71 2=39
way|10 ahead|agreement drafting|0=-7 1=6
way|10 ahead|agreement signed|0=10 1=-7
way|10 ahead|agreement|0=6
way|10 ahead|changed|0=23 1=-7 2=-16
way|10 ahead|committed|0=40 1=-12 2=-29
way|10 ahead|considering|0=14 1=-10
way|10 ahead|contribution|0=38 1=-61
way|10 ahead|delivered|0=44 1=-33 2=-20
way|10 ahead|ended|0=-20 1=-7 2=27
way|10 ahead|engagement held|0=-13 1=21 2=-8
way|10 ahead|engagement planned|1=14 2=-14
way|10 ahead|engagement|0=-17 1=40 2=-22
way|10 ahead|extended|0=-72 1=-16 2=72
way|10 ahead|future main|0=-37 1=22 2=17
way|10 ahead|future perfect main|0=-12 2=13
way|10 ahead|future that|0=8 2=-8
way|10 ahead|mandate|0=-68 1=-34 2=79
way|10 ahead|none gerund|0=12 2=-10
way|10 ahead|none infinitive|0=5 1=-9
way|10 ahead|none participle|0=14 2=-19
way|10 ahead|obstacle|0=58 1=-46 2=-13
way|10 ahead|past main|1=-41 2=35
way|10 ahead|past participle|0=6
way|10 ahead|past perfect main|0=17 1=-45 2=28
way|10 ahead|past perfect relative|1=7
way|10 ahead|past relative|0=20 1=-11 2=-8
way|10 ahead|past sub|0=7
way|10 ahead|past that|0=10 2=-9
way|10 ahead|pledged|0=-19 1=-12 2=34
way|10 ahead|possible that|1=-7 2=10
way|10 ahead|present infinitive|0=13 1=-14
way|10 ahead|present main|1=-36 2=32
way|10 ahead|present relative|0=-21 1=14 2=7
way|10 ahead|present sub|0=14 2=-10
way|10 ahead|present that|0=-13 1=-8 2=20
way|10 ahead|refused|0=8 1=-5
way|10 ahead|reluctant|0=37 1=-20 2=-16
way|10 ahead|request|0=-8 2=6
way|10 ahead|requirement|0=26 1=-8 2=-16
way|10 ahead|should main|0=-12 1=7 2=5
way|10 ahead|should relative|0=11 2=-10
way|10 ahead|should that|0=10 2=-8
way|10 ahead|unverbed|0=6 2=-6
way|10 ahead|withdrawn|0=-40 1=13 2=28
way|10 ahead|would main|0=9 2=-12
way|10 ahead|would relative|0=20 1=-9 2=-11
way|10 ahead|would that|1=19 2=-17
way|10 long-ago|0=9 2=-6
way|10 long-ago|authorised|0=-7 1=9
way|10 long-ago|contribution|0=9 1=-7
way|10 long-ago|mandate|1=5
way|10 long-ago|unverbed|0=6
way|10 now|0=20 1=17 2=-39
way|10 now|agreement signed|0=-13 1=14
way|10 now|agreement|0=-15 1=18
way|10 now|authorised|0=53 1=-49
way|10 now|changed|0=-24 1=26
way|10 now|committed|0=-9 1=12
way|10 now|considering|0=-32 1=35
way|10 now|contribution|0=18 1=6 2=-29
way|10 now|delivered|0=20 2=-24
way|10 now|ended|0=-17 1=19
way|10 now|engagement held|0=-19 1=26
way|10 now|engagement planned|0=41 1=-37
way|10 now|engagement|0=24 1=-12 2=-6
way|10 now|extended|0=-13 1=25 2=-13
way|10 now|future main|1=14 2=-16
way|10 now|future perfect main|1=5
way|10 now|future relative|0=8 1=-6
way|10 now|future that|0=-12 1=15
way|10 now|mandate|1=21 2=-19
way|10 now|none gerund|0=11 1=-10
way|10 now|none infinitive|0=23 1=-20
way|10 now|none participle|0=-26 1=14 2=12
way|10 now|obstacle|1=9
way|10 now|past main|1=27 2=-17
way|10 now|past participle|0=14 1=-14
way|10 now|past perfect main|0=9 2=-9
way|10 now|past relative|0=13 1=-10
way|10 now|past sub|0=5
way|10 now|possible main|0=-21 1=25
way|10 now|possible that|0=-5 1=6
way|10 now|present infinitive|0=7 2=-11
way|10 now|present main|0=16 1=15 2=-29
way|10 now|present relative|0=-29 1=23 2=6
way|10 now|present sub|0=14 1=-13
way|10 now|present that|0=24 1=-22
way|10 now|refused|0=17 1=-16
way|10 now|reluctant|0=-11 1=12
way|10 now|request|0=-21 1=27
way|10 now|requirement|0=28 1=-26
way|10 now|should main|1=-17 2=18
way|10 now|should relative|0=9 1=-8
way|10 now|should that|0=-5 1=5
way|10 now|suspended|0=23 1=-20
way|10 now|unverbed|0=6 1=9 2=-12
way|10 now|withdrawn|0=30 1=-22 2=-8
way|10 now|would main|0=-13 2=9
way|10 now|would perfect main|0=5 1=-5
way|10 now|would relative|0=-9 1=10
way|10 past|0=16 1=35 2=-43
way|10 past|agreement signed|0=-12 1=19 2=-6
way|10 past|agreement sought|0=19 1=-18
way|10 past|agreement|0=15 1=6 2=-17
way|10 past|authorised|0=5 1=18 2=-17
way|10 past|changed|0=-13 1=19
way|10 past|committed|1=29 2=-25
way|10 past|considering|0=24 1=-9 2=-18
way|10 past|contribution|0=14 1=25 2=-37
way|10 past|delivered|0=26 1=11 2=-44
way|10 past|ended|0=17 1=-18
way|10 past|engagement cancelled|0=5 1=-5
way|10 past|engagement held|0=14 1=26 2=-29
way|10 past|engagement planned|0=-24 1=34 2=-9
way|10 past|engagement|0=7 1=38 2=-34
way|10 past|extended|0=-5 1=39 2=-30
way|10 past|future main|0=6 2=-10
way|10 past|future perfect main|0=12 1=-12
way|10 past|future that|0=16 1=-22 2=7
way|10 past|mandate|0=9 1=44 2=-41
way|10 past|none gerund|2=-5
way|10 past|none infinitive|0=-6 1=24 2=-14
way|10 past|none participle|0=8 2=-9
way|10 past|obstacle|1=36 2=-34
way|10 past|past main|0=15 1=48 2=-40
way|10 past|past participle|1=-6 2=7
way|10 past|past perfect main|0=16 1=26 2=-36
way|10 past|past perfect relative|0=15 1=-7 2=-7
way|10 past|past perfect sub|0=20 1=-18
way|10 past|past relative|0=-8 1=8
way|10 past|past sub|0=-8 1=12
way|10 past|past that|0=-16 1=27 2=-8
way|10 past|pledged|0=7 1=13 2=-17
way|10 past|possible main|0=-23 1=18 2=6
way|10 past|possible sub|0=-20 1=20
way|10 past|possible that|0=6 1=-5
way|10 past|present gerund|0=-11 1=11
way|10 past|present infinitive|0=10 1=21 2=-29
way|10 past|present main|0=13 1=23 2=-35
way|10 past|present relative|1=10 2=-10
way|10 past|present sub|0=6
way|10 past|present that|0=18 1=-14
way|10 past|refused|0=-7 1=36 2=-21
way|10 past|reluctant|0=-43 1=66 2=-14
way|10 past|request|1=38 2=-24
way|10 past|requirement|0=36 1=-23 2=-25
way|10 past|should main|0=12 2=-18
way|10 past|should relative|1=-10 2=11
way|10 past|should sub|0=9 1=-9
way|10 past|suspended|0=18 1=-12 2=-7
way|10 past|unverbed|0=5 1=38 2=-38
way|10 past|withdrawn|0=15 2=-17
way|10 past|would main|1=12
way|10 past|would perfect main|0=-7 1=7
way|10 past|would perfect relative|0=10 1=-10
way|10 past|would relative|0=-9 1=12
way|10 past|would sub|0=-7 1=8
way|10 past|would that|0=13 2=-6
way|4 ahead|0=49 1=-89 2=26
way|4 ahead|authorised|1=-18 2=16
way|4 ahead|committed|1=-14 2=12
way|4 ahead|considering|0=-11 1=14
way|4 ahead|contribution|1=-45 2=45
way|4 ahead|delivered|0=20 1=-12 2=-8
way|4 ahead|ended|0=14 1=-8 2=-7
way|4 ahead|engagement planned|0=-5 1=6
way|4 ahead|engagement|0=-7 1=9
way|4 ahead|extended|0=30 1=-13 2=-16
way|4 ahead|future main|0=23 1=-9 2=-14
way|4 ahead|future relative|0=6
way|4 ahead|mandate|0=48 1=-39 2=-8
way|4 ahead|none gerund|0=7 2=-6
way|4 ahead|none infinitive|0=9 1=-6
way|4 ahead|none participle|0=10 2=-9
way|4 ahead|obstacle|0=6
way|4 ahead|past main|0=-16 1=-14 2=30
way|4 ahead|past participle|0=8 2=-7
way|4 ahead|past perfect main|0=11 1=-12
way|4 ahead|past perfect relative|0=7
way|4 ahead|past relative|0=-14 2=17
way|4 ahead|pledged|0=13 2=-8
way|4 ahead|possible main|0=-14 2=19
way|4 ahead|possible that|0=8 2=-7
way|4 ahead|present relative|0=9 2=-6
way|4 ahead|present that|2=8
way|4 ahead|reluctant|0=10 1=-7
way|4 ahead|request|0=11 1=-9
way|4 ahead|requirement|0=7 2=-6
way|4 ahead|should main|0=8 2=-7
way|4 ahead|unverbed|1=-9 2=11
way|4 ahead|withdrawn|0=-41 1=-15 2=56
way|4 ahead|would main|1=-8
way|4 ahead|would that|0=-10 1=7
way|4 long-ago|0=45 1=-28 2=-39
way|4 long-ago|agreement drafting|0=-35 1=38
way|4 long-ago|agreement signed|0=7 1=-7
way|4 long-ago|agreement|0=-26 1=29
way|4 long-ago|authorised|0=-22 1=23
way|4 long-ago|changed|0=10 1=-10
way|4 long-ago|committed|0=8 1=-6
way|4 long-ago|considering|0=12 1=-11
way|4 long-ago|contribution|0=33 1=-11 2=-32
way|4 long-ago|delivered|0=14 2=-10
way|4 long-ago|engagement held|0=13 1=-12
way|4 long-ago|engagement|0=13 1=-12
way|4 long-ago|extended|0=16 1=-13
way|4 long-ago|future main|0=23 1=-21
way|4 long-ago|mandate|0=9 2=-6
way|4 long-ago|none infinitive|0=6 1=-6
way|4 long-ago|obstacle|0=13 1=-12
way|4 long-ago|past main|2=-6
way|4 long-ago|past participle|0=-13 1=14
way|4 long-ago|past perfect main|0=27 1=-24
way|4 long-ago|past perfect relative|0=-18 1=20
way|4 long-ago|past perfect that|0=-8 1=8
way|4 long-ago|past relative|0=-7 1=10
way|4 long-ago|past that|0=17 1=-16
way|4 long-ago|pledged|0=-19 1=33 2=-12
way|4 long-ago|present infinitive|0=9 1=-8
way|4 long-ago|present main|0=29 1=-19 2=-8
way|4 long-ago|present relative|0=6 1=-5
way|4 long-ago|present that|0=-19 1=20
way|4 long-ago|reluctant|0=11 1=-10
way|4 long-ago|request|0=16 1=-15
way|4 long-ago|requirement|0=5
way|4 long-ago|unverbed|0=13 1=-9
way|4 long-ago|withdrawn|0=18 1=-12 2=-7
way|4 long-ago|would main|0=-5 1=6
way|4 now|0=56 1=-66 2=-17
way|4 now|authorised|0=8 1=-8
way|4 now|committed|0=10 2=-9
way|4 now|considering|0=8 1=-7
way|4 now|contribution|0=11 1=-8
way|4 now|delivered|0=-10 1=21
way|4 now|ended|0=7
way|4 now|engagement held|0=11 1=-11
way|4 now|engagement planned|0=6 1=-6
way|4 now|engagement|0=17 1=-16
way|4 now|extended|0=16 1=-10 2=-6
way|4 now|future main|0=-17 1=-27 2=43
way|4 now|future perfect main|0=5
way|4 now|future relative|0=8 1=-6
way|4 now|future that|0=5 1=-9
way|4 now|mandate|0=34 1=-23 2=-10
way|4 now|obstacle|0=14 1=-12
way|4 now|past main|0=25 1=-8 2=-17
way|4 now|past perfect main|1=18 2=-15
way|4 now|past perfect that|0=-6 1=7
way|4 now|past relative|0=-22 1=15 2=7
way|4 now|past sub|0=8 1=-7
way|4 now|pledged|0=-6 1=-7 2=13
way|4 now|possible main|0=10 1=-7
way|4 now|possible that|0=7 2=-5
way|4 now|present infinitive|1=8 2=-5
way|4 now|present main|0=21 1=-10 2=-9
way|4 now|present relative|0=11 2=-8
way|4 now|present sub|0=-13 2=17
way|4 now|present that|0=8 1=-5
way|4 now|refused|0=8 1=-7
way|4 now|reluctant|0=11 1=-9
way|4 now|request|0=16 1=-13
way|4 now|requirement|0=6
way|4 now|should main|0=5
way|4 now|unverbed|0=24 1=-21
way|4 now|withdrawn|0=-11 1=10
way|4 past|0=48 1=-19 2=-45
way|4 past|authorised|0=6
way|4 past|changed|0=9 1=-9
way|4 past|committed|0=-11 1=13
way|4 past|considering|1=6
way|4 past|contribution|0=19 1=20 2=-38
way|4 past|delivered|0=16 1=-10
way|4 past|ended|0=-8 1=9
way|4 past|engagement held|0=7 1=-7
way|4 past|engagement|0=7 1=-7
way|4 past|extended|0=13 1=-10
way|4 past|future that|0=7 1=-5
way|4 past|mandate|0=19 1=-12 2=-7
way|4 past|none infinitive|0=8 1=-8
way|4 past|none participle|0=-9 1=10
way|4 past|obstacle|0=23 1=-22
way|4 past|past main|0=-17 1=33 2=-16
way|4 past|past participle|0=6
way|4 past|past perfect main|1=11 2=-5
way|4 past|past perfect relative|0=-6 1=7
way|4 past|past perfect that|0=6 1=-6
way|4 past|past that|0=10 1=-9
way|4 past|pledged|1=25 2=-21
way|4 past|possible that|0=-10 1=11
way|4 past|present infinitive|0=-12 1=15
way|4 past|present main|0=17 1=-11
way|4 past|present relative|0=14 1=-14
way|4 past|present sub|0=8 1=-8
way|4 past|present that|0=8 1=-6
way|4 past|refused|0=11 1=-11
way|4 past|reluctant|0=17 1=-17
way|4 past|requirement|1=6
way|4 past|suspended|0=-7 1=7
way|4 past|unverbed|0=10 1=-6
way|4 past|withdrawn|1=12 2=-13
way|4 past|would main|0=6 1=-6
way|4 past|would that|0=10 1=-9
way|7 ahead|0=16 1=-79 2=50
way|7 ahead|agreement drafting|0=16 1=-12
way|7 ahead|agreement signed|1=-8
way|7 ahead|agreement|0=20 1=-19
way|7 ahead|authorised|0=9 1=-18 2=9
way|7 ahead|changed|0=14 1=-13
way|7 ahead|committed|0=-28 1=-31 2=59
way|7 ahead|considering|0=-14 1=-17 2=31
way|7 ahead|contribution|1=-60 2=50
way|7 ahead|delivered|0=72 1=-58 2=-45
way|7 ahead|ended|0=-19 1=20
way|7 ahead|engagement held|0=12 2=-14
way|7 ahead|engagement planned|0=-15 1=23 2=-8
way|7 ahead|engagement|1=24 2=-22
way|7 ahead|extended|0=-12 1=-12 2=24
way|7 ahead|future main|1=16 2=-10
way|7 ahead|future perfect main|0=-18 1=8 2=11
way|7 ahead|future relative|0=-5 1=-9 2=14
way|7 ahead|future sub|0=-34 2=35
way|7 ahead|future that|0=-23 1=18
way|7 ahead|mandate|0=-6 1=-23 2=30
way|7 ahead|none gerund|1=5 2=-8
way|7 ahead|none infinitive|0=16 1=-24 2=7
way|7 ahead|none participle|0=10 1=-12
way|7 ahead|obstacle|0=52 1=-32 2=-20
way|7 ahead|past main|0=28 1=-43 2=9
way|7 ahead|past participle|1=-8
way|7 ahead|past perfect main|0=6 1=-17 2=12
way|7 ahead|past perfect relative|1=-7 2=7
way|7 ahead|past perfect sub|0=5 1=11 2=-16
way|7 ahead|past perfect that|0=6 1=-11 2=5
way|7 ahead|past relative|0=23 1=-8 2=-15
way|7 ahead|past sub|0=11 1=-8
way|7 ahead|past that|0=11 1=-11
way|7 ahead|pledged|0=-43 1=-17 2=68
way|7 ahead|possible main|0=-7 1=-10 2=18
way|7 ahead|possible sub|0=11 2=-10
way|7 ahead|possible that|0=-11 2=15
way|7 ahead|present infinitive|0=14 1=-10
way|7 ahead|present main|1=-30 2=33
way|7 ahead|present relative|0=6 1=-7
way|7 ahead|present that|0=12 2=-16
way|7 ahead|refused|0=15 1=-6 2=-9
way|7 ahead|reluctant|0=29 1=-14 2=-15
way|7 ahead|request|0=42 1=-41
way|7 ahead|requirement|0=-37 1=-9 2=47
way|7 ahead|should main|0=7 1=9 2=-15
way|7 ahead|should relative|0=-6 1=5
way|7 ahead|suspended|0=8
way|7 ahead|unverbed|0=8 1=-40 2=33
way|7 ahead|withdrawn|0=-46 1=31 2=23
way|7 ahead|would main|0=19 1=-8 2=-11
way|7 long-ago|0=25 2=-24
way|7 long-ago|authorised|0=-39 1=42
way|7 long-ago|committed|0=17 1=-14
way|7 long-ago|contribution|0=21 1=-9 2=-12
way|7 long-ago|delivered|0=-20 1=23
way|7 long-ago|ended|0=17 1=-14
way|7 long-ago|extended|0=19 1=-17
way|7 long-ago|mandate|1=11 2=-8
way|7 long-ago|none participle|0=-5 1=5
way|7 long-ago|past main|0=15 1=-8 2=-7
way|7 long-ago|past participle|0=-7 1=7
way|7 long-ago|past perfect main|0=19 1=-17
way|7 long-ago|past perfect relative|0=5 1=-5
way|7 long-ago|past sub|0=-12 1=12
way|7 long-ago|past that|0=-6 1=7
way|7 long-ago|pledged|1=6
way|7 long-ago|present main|0=18 1=-14
way|7 long-ago|present relative|0=5 1=-5
way|7 long-ago|reluctant|0=7 1=-7
way|7 long-ago|unverbed|0=-12 1=17 2=-6
way|7 long-ago|withdrawn|0=19 1=-15
way|7 now|0=8 2=-8
way|7 now|agreement drafting|1=-6
way|7 now|agreement signed|0=9
way|7 now|agreement sought|1=-8 2=7
way|7 now|agreement|0=14 1=-19
way|7 now|authorised|0=20 1=-10 2=-10
way|7 now|changed|0=14 1=-8 2=-5
way|7 now|committed|0=-6 1=13 2=-7
way|7 now|considering|0=23 1=-18 2=-6
way|7 now|contribution|0=-8 2=8
way|7 now|delivered|0=-9 1=47 2=-31
way|7 now|ended|1=9
way|7 now|engagement held|0=-10 1=17 2=-8
way|7 now|engagement planned|0=-18 2=19
way|7 now|engagement|0=-31 1=18 2=12
way|7 now|extended|1=8 2=-9
way|7 now|future main|0=-15 1=-11 2=27
way|7 now|future perfect main|0=7 2=-5
way|7 now|future relative|0=-15 2=13
way|7 now|future sub|0=5
way|7 now|future that|1=-7
way|7 now|mandate|0=31 2=-29
way|7 now|none gerund|0=26 1=-18 2=-8
way|7 now|none infinitive|0=5 1=9 2=-14
way|7 now|none participle|2=-6
way|7 now|obstacle|0=7 1=10 2=-12
way|7 now|past main|1=23 2=-25
way|7 now|past participle|0=-9 1=13
way|7 now|past perfect main|0=9 1=30 2=-38
way|7 now|past perfect relative|0=11 1=-9
way|7 now|past perfect sub|0=-12 2=9
way|7 now|past perfect that|0=22 1=-11 2=-11
way|7 now|past relative|0=24 2=-25
way|7 now|past sub|1=-16 2=12
way|7 now|past that|0=-6 1=13 2=-7
way|7 now|pledged|0=8 1=-68 2=52
way|7 now|possible main|0=-13 1=11
way|7 now|possible that|2=-5
way|7 now|present infinitive|0=-15 2=19
way|7 now|present main|1=-20 2=16
way|7 now|present relative|0=24 1=-14 2=-10
way|7 now|present sub|0=-14 1=8 2=6
way|7 now|present that|0=20 1=-16
way|7 now|refused|1=7 2=-10
way|7 now|reluctant|0=14 1=-10
way|7 now|request|0=13 2=-16
way|7 now|requirement|0=12 1=-12
way|7 now|should main|0=-9 1=-16 2=26
way|7 now|should relative|0=9 1=-8
way|7 now|suspended|0=-28 1=39 2=-12
way|7 now|unverbed|0=18 1=-10 2=-7
way|7 now|withdrawn|0=-22 1=11 2=9
way|7 now|would main|0=-18 1=8 2=10
way|7 now|would relative|0=-31 1=43 2=-12
way|7 now|would that|0=-20 1=20
way|7 past|0=24 1=25 2=-49
way|7 past|agreement drafting|0=15 1=-11
way|7 past|agreement signed|0=7
way|7 past|agreement sought|0=-6 1=6
way|7 past|agreement|0=16 1=-9 2=-8
way|7 past|authorised|1=11 2=-6
way|7 past|changed|0=-6 1=7
way|7 past|committed|0=-17 1=22
way|7 past|contribution|0=22 1=17 2=-42
way|7 past|delivered|0=23 1=5 2=-36
way|7 past|ended|0=8 2=-6
way|7 past|engagement cancelled|0=5
way|7 past|engagement held|0=12 1=-11
way|7 past|engagement|0=17 1=-16
way|7 past|extended|0=-8 1=19 2=-11
way|7 past|future main|0=33 1=-22 2=-9
way|7 past|future perfect main|0=8 1=-7
way|7 past|future relative|0=17 1=-28 2=11
way|7 past|future that|0=-7 1=8
way|7 past|mandate|0=-6 1=35 2=-27
way|7 past|none infinitive|0=-21 1=22
way|7 past|obstacle|0=-10 1=35 2=-17
way|7 past|past main|1=41 2=-30
way|7 past|past participle|0=-11 1=-7 2=18
way|7 past|past perfect main|0=10 1=22 2=-28
way|7 past|past perfect relative|0=15 1=-10 2=-5
way|7 past|past perfect sub|0=15 1=-14
way|7 past|past perfect that|0=-7 1=8
way|7 past|past relative|0=-18 1=18
way|7 past|past sub|0=-24 1=28
way|7 past|past that|0=17 1=-15
way|7 past|pledged|0=22 1=-18 2=-16
way|7 past|possible main|0=15 1=-13
way|7 past|possible that|0=17 1=-15
way|7 past|present infinitive|1=6 2=-8
way|7 past|present main|0=19 1=15 2=-39
way|7 past|present relative|0=16 1=-14
way|7 past|present that|0=-24 1=27
way|7 past|reluctant|0=-18 1=20
way|7 past|requirement|0=26 1=-13 2=-10
way|7 past|should main|0=-9 1=12
way|7 past|should perfect main|0=-5 1=-6 2=12
way|7 past|should that|0=-10 1=11
way|7 past|suspended|0=-13 1=15
way|7 past|unverbed|0=9 1=21 2=-27
way|7 past|withdrawn|0=23 2=-25
way|7 past|would main|0=8 1=-7
way|7 past|would that|0=9
`;
