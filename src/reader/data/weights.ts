// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=13 1=-11
at|beside|1|true|0=18 1=-13 2=-5
at|beside|3|false|0=-6 1=7
at|beside|acts|0=13 1=-11
at|beside|arrive|0=7 1=-6
at|beside|authorised|0=8 2=-7
at|beside|by|0=8 2=-7
at|beside|contribution|0=8 1=-8
at|beside|future that|0=6 1=-5
at|beside|give|0=11 2=-11
at|beside|in|0=-9 1=8
at|beside|none infinitive|0=12 2=-12
at|beside|of|0=-6 2=7
at|beside|past perfect that|0=14 1=-6 2=-8
at|beside|past that|0=-15 2=12
at|beside|pledged|0=7 1=-9
at|beside|since|0=5 1=-5
at|down|0=12 1=-10
at|down|1|true|0=-7 1=6
at|down|2|false|0=19 1=-13 2=-5
at|down|2|true|0=-16 1=13
at|down|3|false|0=17 1=-16
at|down|acts|0=16 1=-8 2=-10
at|down|after|1=8 2=-8
at|down|ahead|0=5
at|down|and|0=-16 1=10 2=6
at|down|arrive|0=-17 1=5 2=12
at|down|ask|0=19 1=-16
at|down|assembly|0=10 1=-9
at|down|authorised|0=7 2=-5
at|down|back|0=-6
at|down|before|0=-16 2=17
at|down|beyond|0=9 2=-7
at|down|bind|1=9
at|down|by|0=-9 1=-12 2=21
at|down|changed|1=7
at|down|committed|0=12 2=-8
at|down|considering|1=6
at|down|contribution|0=-6 1=25 2=-19
at|down|delivered|0=-9 1=12
at|down|despite|0=-6 1=7
at|down|due|0=14 1=-12
at|down|engagement planned|0=-8 1=13 2=-6
at|down|engagement|1=11 2=-9
at|down|extended|0=7 1=-12
at|down|first|0=-11 1=11
at|down|from|0=5 1=-15 2=9
at|down|future main|1=-8 2=10
at|down|future that|2=7
at|down|give|0=8 2=-8
at|down|in|0=27 1=-11 2=-16
at|down|it|0=-8 1=9
at|down|keep|0=24 1=-17 2=-8
at|down|late|2=6
at|down|leave|0=25 1=-35 2=9
at|down|left|0=-6 1=7
at|down|mandate|0=9 1=-7
at|down|meeting|0=6 1=-5
at|down|meet|0=-5 1=15 2=-10
at|down|need|0=-6 2=7
at|down|none participle|0=13 2=-10
at|down|none|0=-32 1=41 2=-10
at|down|obstacle|1=6
at|down|of|0=6 1=7 2=-14
at|down|on|1=13 2=-13
at|down|past main|0=-6 1=12
at|down|past perfect main|0=8 1=-21 2=13
at|down|past perfect that|0=-10 1=7
at|down|past relative|0=7 2=-7
at|down|past that|0=29 2=-27
at|down|present infinitive|0=-27 1=6 2=22
at|down|present main|1=10 2=-7
at|down|present relative|1=-7 2=9
at|down|present sub|2=6
at|down|present that|0=18 2=-14
at|down|promise|0=-5 1=5
at|down|request|0=23 1=-38 2=15
at|down|requirement|0=-12 2=15
at|down|says|2=6
at|down|say|1=-9 2=7
at|down|serve|0=9 1=-7
at|down|suspended|1=6
at|down|the|0=7
at|down|through|0=-12 2=14
at|down|to|0=11 1=-6
at|down|until|0=13 1=-8
at|down|withdrawn|0=6 2=-6
at|down|york|0=9 1=-8
at|else|'s|0=8 1=-8
at|else|,|0=-6 1=8
at|else|0=11 1=6 2=-22
at|else|1|true|1=12 2=-13
at|else|2|false|0=11 1=-16
at|else|3|false|0=5 1=7 2=-12
at|else|3|true|0=16 2=-16
at|else|:|0=6 2=-5
at|else|^|0=-14 1=18
at|else|acts|0=13 1=9 2=-27
at|else|after|0=8 2=-8
at|else|agreement drafting|1=8 2=-7
at|else|agreement signed|0=-19 1=12 2=7
at|else|agreement|0=-16 1=16
at|else|agrees|0=6 2=-5
at|else|and|0=-16 1=8 2=8
at|else|announced|0=6 1=-5
at|else|around|0=-10 2=10
at|else|arrived|0=-10 1=10
at|else|arrive|0=10 1=-7
at|else|ask|0=-6
at|else|assembled|0=-15 1=16
at|else|as|0=9
at|else|authorised|1=11 2=-7
at|else|authorise|1=6
at|else|a|0=11 1=-11
at|else|back|2=-7
at|else|before|0=-6 1=-22 2=28
at|else|began|0=-6 1=7
at|else|beginning|0=-11 2=12
at|else|beyond|0=-8 1=17 2=-9
at|else|by|0=15 1=-24 2=9
at|else|came|0=-13 1=14
at|else|changed|1=6 2=-5
at|else|change|0=5 1=-6
at|else|committed|0=-26 2=22
at|else|confirms|0=-6 1=7
at|else|congo|0=6 1=-5
at|else|consider|0=-21 1=23
at|else|contingents|0=7 1=-7
at|else|contribution|0=13 1=-5 2=-14
at|else|delivered|0=36 1=-24 2=-19
at|else|due|0=-14 1=11
at|else|during|0=9 1=-5
at|else|early|1=7 2=-7
at|else|effect|0=-7 1=8
at|else|ended|0=-10 2=15
at|else|end|0=-6 1=-24 2=30
at|else|engagement held|1=7
at|else|engagement planned|2=-7
at|else|engagement|1=16 2=-12
at|else|envolera|0=-20 2=23
at|else|expected|0=8
at|else|expressing|0=-7 1=8
at|else|extend|0=8 2=-7
at|else|following|0=-7 1=7
at|else|force|0=7 1=-6
at|else|for|0=-12 2=16
at|else|future main|0=7 1=26 2=-34
at|else|future relative|0=9 1=-5
at|else|future sub|0=-15 1=-8 2=23
at|else|future that|1=-10 2=10
at|else|give|0=6 2=-5
at|else|haiti|0=-9 1=6
at|else|hesitate|0=-7 1=8
at|else|hold|0=6
at|else|home|0=6 1=-5
at|else|in|0=12 2=-11
at|else|it|0=-5 1=6
at|else|jerusalem|0=-6 1=6
at|else|keep|0=10 1=-10
at|else|kroner|0=7 1=-7
at|else|land|0=-11 1=-7 2=18
at|else|last|1=5
at|else|late|0=13 1=-12
at|else|launched|0=7 1=-7
at|else|leave|0=7
at|else|left|0=-14 1=15
at|else|light|1=11 2=-13
at|else|mali|0=6 1=-5
at|else|mandate|0=-10 1=10
at|else|meet|1=25 2=-20
at|else|met|0=-11 1=12
at|else|mission|0=-7 1=14 2=-7
at|else|mogadishu|0=11 1=-11
at|else|months|1=8 2=-8
at|else|nairobi|2=-6
at|else|named|0=-7 1=7
at|else|none gerund|0=-11 1=21 2=-10
at|else|none infinitive|2=9
at|else|none participle|1=22 2=-18
at|else|none|0=14 1=-24 2=11
at|else|obstacle|0=30 1=-24
at|else|office|0=6 1=-6
at|else|of|0=19 1=-17
at|else|on|0=8 1=12 2=-21
at|else|oppose|0=15 1=-15
at|else|parade|0=10 1=-10
at|else|past participle|0=-8 2=12
at|else|past perfect main|0=13 1=-20 2=7
at|else|past perfect relative|1=-7 2=10
at|else|past perfect sub|1=5
at|else|past perfect that|0=16 1=-12
at|else|past sub|2=5
at|else|past that|0=-6 1=10
at|else|place|0=8 1=-8
at|else|planned|0=23 1=-23
at|else|pledged|1=-5
at|else|port-au-prince|0=13 1=-11
at|else|possible main|0=-19 1=8 2=12
at|else|possible relative|0=5
at|else|possible that|0=7 1=-6
at|else|prepared|0=6 1=-6
at|else|present infinitive|0=36 1=-12 2=-24
at|else|present main|0=20 2=-23
at|else|present relative|0=-5
at|else|present sub|0=-11 1=-7 2=18
at|else|present that|1=9 2=-7
at|else|provided|0=6 1=-6
at|else|published|0=-9 1=10
at|else|receiving|0=-10 1=11
at|else|refused|1=6
at|else|refuse|0=-11 1=13
at|else|released|1=5
at|else|reluctant|0=18 1=-10 2=-8
at|else|repeated|0=-6 1=6
at|else|request|0=9 2=-12
at|else|requirement|0=-9 1=8
at|else|returned|0=-11 1=11
at|else|said|0=9 1=-8
at|else|says|1=-12 2=13
at|else|say|0=-5 1=17 2=-12
at|else|serve|0=-14 1=5 2=9
at|else|should main|0=-24 1=23
at|else|should relative|0=-12 2=13
at|else|signed|0=10 1=-9
at|else|sign|0=-5 1=13 2=-8
at|else|since|0=11 2=-10
at|else|so|0=-15 1=15
at|else|summit|0=-9 1=10
at|else|suspended|2=-8
at|else|taken|0=-14 1=15
at|else|thank|0=8 1=-8
at|else|than|0=-7 1=-7 2=14
at|else|that|0=11 1=-8
at|else|them|0=-5 1=5
at|else|the|0=15 2=-12
at|else|this|0=-7 1=9
at|else|through|0=9 2=-8
at|else|to|0=-23 2=25
at|else|until|0=14 1=-12
at|else|un|0=5 1=-5
at|else|up|1=7 2=-7
at|else|want|0=-5 1=-6 2=11
at|else|welcomed|0=-9 1=9
at|else|withdrawn|0=-5
at|else|world|0=-8 1=9
at|else|would main|0=9 2=-14
at|else|would relative|0=9 1=5 2=-14
at|else|would that|0=15 1=-11
at|else|york|1=6
at|loose|,|0=-16 1=9 2=7
at|loose|0=8 1=5 2=-17
at|loose|1,650|0=6 1=-6
at|loose|1|true|0=-6 1=6
at|loose|2|false|1=8 2=-10
at|loose|2|true|1=31 2=-32
at|loose|3|false|0=9 1=-9
at|loose|3|true|0=26 1=-31
at|loose|acts|0=8 2=-13
at|loose|against|0=-8 1=8
at|loose|agreement drafting|0=5
at|loose|agreement signed|0=-7 1=11
at|loose|agreement|1=8 2=-6
at|loose|and|0=13 1=-17
at|loose|announced|0=9 1=-9
at|loose|ask|0=-14 1=24 2=-10
at|loose|assured|0=7 1=-7
at|loose|at|0=-9 1=10
at|loose|authorised|0=-8 1=6
at|loose|authorise|0=14 1=-13
at|loose|a|0=6 1=-6
at|loose|back|0=26 1=-25
at|loose|bar|0=-25 1=25
at|loose|before|0=7 2=-8
at|loose|between|0=20 1=-20
at|loose|bind|0=19 1=-20
at|loose|by|0=-29 1=-8 2=37
at|loose|changed|0=13 1=-12
at|loose|change|0=-19 1=20
at|loose|committed|1=-5 2=5
at|loose|considering|1=-11 2=9
at|loose|consider|0=14 1=-10
at|loose|contribution|2=10
at|loose|court|0=-19 1=19
at|loose|dated|0=-7 1=7
at|loose|delivered|0=9 1=9 2=-13
at|loose|dispatched|0=10 1=-10
at|loose|due|0=6 2=-10
at|loose|embark|1=5
at|loose|ended|0=-7
at|loose|end|0=10 1=-17 2=7
at|loose|engagement held|0=-7 1=8
at|loose|engagement planned|0=7 1=-6
at|loose|expected|1=-5
at|loose|explained|0=-9 1=9
at|loose|extended|0=6
at|loose|extend|0=-14 1=18
at|loose|fail|0=-6 1=6
at|loose|for|1=-6 2=7
at|loose|found|0=-8 1=8
at|loose|given|0=-7 1=7
at|loose|give|0=-10 1=10
at|loose|haiti|0=-14 1=14
at|loose|hold|0=-17 1=18
at|loose|informed|0=-7 1=7
at|loose|intervened|0=9 1=-8
at|loose|in|0=-10 1=5 2=6
at|loose|lamented|0=-15 1=15
at|loose|leave|0=24 1=-11 2=-13
at|loose|meet|1=-18 2=13
at|loose|million|0=-8 1=9
at|loose|need|0=-17 2=22
at|loose|none|0=-15 1=22
at|loose|obstacle|1=33 2=-29
at|loose|of|0=12 1=6 2=-18
at|loose|on|0=-7 1=18 2=-7
at|loose|oppose|0=-11 1=12
at|loose|out|0=-6 1=6
at|loose|plaint|0=5 1=-5
at|loose|pledged|1=-19 2=16
at|loose|prohibited|0=-6 1=6
at|loose|promise|0=28 1=-14 2=-15
at|loose|published|0=9 1=-9
at|loose|reached|0=6 1=-6
at|loose|received|0=9 1=-9
at|loose|refuse|0=-17 1=17
at|loose|rejected|0=-6 1=6
at|loose|renewed|0=-10 1=10
at|loose|renvoyé|0=6 1=-6
at|loose|request|0=18 1=-17
at|loose|requirement|0=16 1=-11 2=-8
at|loose|returned|0=7 1=-7
at|loose|ruled|0=-13 1=13
at|loose|réceptionné|0=-6 1=5
at|loose|same|0=-6 1=7
at|loose|says|1=9 2=-6
at|loose|say|0=12 1=-16
at|loose|serve|0=9 2=-6
at|loose|ships|0=6 1=-6
at|loose|sign|1=6
at|loose|thank|0=6 1=-8
at|loose|the|1=21 2=-19
at|loose|this|0=-9 1=10
at|loose|to|0=13 2=-12
at|loose|unconstitutional|0=-17 1=17
at|loose|until|0=6 1=-12 2=6
at|loose|unverbed|0=8 1=5 2=-17
at|loose|vigueur|0=7 1=-7
at|loose|warned|0=-8 1=8
at|loose|washington|0=6
at|loose|withdrawn|0=-17 1=18
at|loose|with|0=-7 2=8
at|main|(|0=-11 1=17 2=-6
at|main|,|0=-13 1=16
at|main|0=12 1=8 2=-25
at|main|1|true|0=11 1=19 2=-21
at|main|2|false|1=12 2=-18
at|main|2|true|0=14 1=-12
at|main|3,400|0=-8 1=8
at|main|3|false|1=15 2=-15
at|main|3|true|0=-7 1=10
at|main|833|0=15 2=-15
at|main|83|0=-10 1=10
at|main|^|0=9 2=-5
at|main|about|0=10 1=-9
at|main|after|0=-12 1=8
at|main|agreement drafting|0=-25 1=18 2=6
at|main|agreement signed|0=9 1=-6
at|main|agreement sought|0=6 1=-6
at|main|agreement|0=-13 1=10
at|main|and|0=-9 2=14
at|main|announced|0=-13 1=16
at|main|approved|0=-6 1=6
at|main|arrived|0=-7 1=7
at|main|arrive|1=-29 2=24
at|main|ask|0=-6 1=18 2=-12
at|main|assured|0=-9 1=9
at|main|as|0=7 1=-6
at|main|at|0=-15 1=17
at|main|authorised|0=9 1=-8
at|main|authorise|0=-22 1=17
at|main|a|0=-11 1=16
at|main|back|2=-7
at|main|bar|0=7 1=-6
at|main|base|0=9 1=-9
at|main|bbc|0=-6 1=6
at|main|before|0=10 1=-5
at|main|berlin|0=-12 1=12
at|main|beyond|0=6
at|main|bind|0=15 2=-13
at|main|by|1=-10 2=8
at|main|cairo|0=-7 2=7
at|main|capital|0=-5 1=5
at|main|certifié|0=-5 1=6
at|main|changed|0=-9 1=-6 2=16
at|main|cité|0=7 1=-7
at|main|closed|0=-8 1=9
at|main|clos|0=6 1=-6
at|main|come|1=10 2=-6
at|main|committed|0=33 1=-9 2=-23
at|main|complement|0=-7 1=7
at|main|concluded|0=-7 1=7
at|main|concludes|0=12 1=-12
at|main|confirmed|0=17 1=-16
at|main|considering|1=19 2=-16
at|main|consider|0=16 1=-10 2=-6
at|main|contribution|0=11 1=8 2=-24
at|main|council|0=-10 1=12
at|main|dated|0=5 1=-5
at|main|decided|0=-20 1=22
at|main|delivered|0=27 1=-7 2=-29
at|main|departed|0=-15 1=17
at|main|deposited|0=-10 1=10
at|main|dispatched|0=-5 1=5
at|main|donors|0=-7 1=7
at|main|draft|0=5 1=-5
at|main|due|0=-23 1=42 2=-19
at|main|early|1=5
at|main|effectué|0=-6 1=6
at|main|end|1=-13 2=11
at|main|engagement held|1=6
at|main|engagement planned|0=6 2=-7
at|main|engagement|0=5 1=6 2=-11
at|main|entendre|0=-5 1=5
at|main|envolée|0=5 1=-5
at|main|envolé|0=14 1=-13
at|main|expected|1=-5 2=6
at|main|extended|1=8 2=-9
at|main|extend|0=-7 1=10
at|main|finished|0=11 1=-11
at|main|follow|0=12 1=-8
at|main|force|1=5
at|main|for|0=18 1=6 2=-23
at|main|from|0=18 2=-22
at|main|future main|1=20 2=-17
at|main|future perfect main|0=-8 2=6
at|main|future sub|0=-11 1=12
at|main|future that|1=5 2=-7
at|main|georgetown|0=7 1=-6
at|main|give|0=-6 1=-14 2=20
at|main|haiti|0=18 1=-14
at|main|heard|0=-5 1=5
at|main|hearing|0=-6 1=6
at|main|help|0=-7 1=7
at|main|hesitate|0=-7 1=7
at|main|home|0=-18 1=9 2=9
at|main|illegal|0=7 1=-7
at|main|informed|0=13 1=-13
at|main|it|0=6
at|main|lamented|0=15 1=-15
at|main|landed|0=-9 1=10
at|main|late|0=-7 1=8
at|main|launched|0=6 1=-6
at|main|learned|0=20 1=-20
at|main|leave|1=-24 2=25
at|main|left|0=22 1=-19
at|main|light|1=13 2=-9
at|main|mandate|2=6
at|main|meeting|0=-14 1=15
at|main|meet|0=20 2=-18
at|main|million|0=7
at|main|mission|0=-5 1=6
at|main|mozambique|0=9 1=-9
at|main|nairobi|0=6 1=-6
at|main|none gerund|2=-8
at|main|none infinitive|1=10 2=-9
at|main|none participle|1=15 2=-12
at|main|none|1=8 2=-6
at|main|not|0=8 1=-5
at|main|obstacle|0=16 1=-10
at|main|offered|0=9 1=-9
at|main|office|0=5 1=-5
at|main|of|1=-10 2=6
at|main|on|0=12 1=12 2=-28
at|main|oppose|0=-19 1=20
at|main|out|0=7 1=-8
at|main|paquetages|0=9 1=-6
at|main|past main|1=-28 2=30
at|main|past participle|1=5 2=-8
at|main|past perfect main|0=28 1=-20 2=-12
at|main|past perfect relative|0=-12 1=7
at|main|past perfect sub|0=20 1=-9 2=-12
at|main|past perfect that|0=14 1=-13
at|main|past relative|0=-19 1=8 2=11
at|main|past sub|0=-7 1=5
at|main|past that|0=15 1=-21 2=6
at|main|place|0=-5 2=6
at|main|pledged|0=-8 2=13
at|main|possible main|0=-9 1=7
at|main|possible relative|0=-17 1=18
at|main|possible sub|0=-13 2=8
at|main|possible that|0=7 1=-6
at|main|present gerund|0=-13 1=13
at|main|present infinitive|0=-7 1=12
at|main|present main|0=5 2=-6
at|main|present sub|0=17 2=-13
at|main|present that|0=18 1=-11 2=-7
at|main|procédé|0=-6 1=6
at|main|profité|0=6 1=-6
at|main|promise|1=17 2=-6
at|main|proposed|0=-10 1=11
at|main|qualifié|0=6 1=-6
at|main|reaffirmed|0=6 1=-6
at|main|received|0=-15 1=16
at|main|refused|1=10
at|main|refuse|1=10 2=-8
at|main|reiterated|0=-5 1=6
at|main|reluctant|0=-12 1=17
at|main|renewed|0=9 1=-9
at|main|repatriates|0=12 1=-10
at|main|request|1=12 2=-7
at|main|returned|0=-7 1=7
at|main|returns|0=-12 1=12
at|main|riksdag|0=-10 1=10
at|main|said|1=7
at|main|santo|0=16 1=-16
at|main|savoir|0=10 1=-10
at|main|says|0=18 1=16 2=-41
at|main|say|0=27 2=-39
at|main|security|0=6
at|main|sent|0=6
at|main|serve|2=5
at|main|set|0=-12 2=17
at|main|should main|0=7 2=-8
at|main|sien|0=-6 1=6
at|main|signed|0=-10 1=10
at|main|sign|0=9 2=-7
at|main|since|0=-17 1=24 2=-7
at|main|site|0=11 1=-11
at|main|soldiers|0=-14 1=15
at|main|soupiré|0=6 1=-6
at|main|spent|0=-12 1=12
at|main|spokesperson|0=-13 1=13
at|main|suspended|1=6
at|main|thanked|0=7 1=-7
at|main|thank|0=-7 1=9
at|main|these|0=7 1=-7
at|main|the|1=-8
at|main|till|0=-8 2=8
at|main|to|1=-10 2=8
at|main|traveled|0=7 1=-7
at|main|tried|0=8 1=-8
at|main|troops|0=-7 2=9
at|main|until|0=-20 2=21
at|main|visit|0=13 1=-12
at|main|want|0=6 2=-6
at|main|warned|0=6 1=-6
at|main|welcomed|0=-7 1=7
at|main|with|0=-9 1=9
at|main|would main|0=-9 1=11
at|main|would relative|1=9 2=-10
at|main|would sub|0=-6 1=6
at|main|would that|0=22 2=-22
at|main|written|0=6 1=-6
at|own|'s|0=14 1=-13
at|own|,|0=31 1=-28
at|own|-|0=10 1=-10
at|own|0=11 1=10 2=-11
at|own|1,100|0=5 1=-5
at|own|1|true|1=15 2=-7
at|own|2|0=20 1=-20
at|own|2|false|0=13 1=-22 2=9
at|own|2|true|0=18 2=-15
at|own|300|0=5
at|own|30|0=25 1=-25
at|own|3|false|0=24 1=-16 2=-8
at|own|3|true|0=10 2=-8
at|own|4|0=14 1=-14
at|own|5,000|1=7
at|own|833|0=-5 2=5
at|own|:|0=7 2=-7
at|own|^|0=-11 1=14
at|own|ababa|0=-8 1=8
at|own|accompagné|0=8 1=-8
at|own|accord|0=-5 1=5
at|own|acts|0=12 1=11 2=-13
at|own|adopted|0=-10 1=10
at|own|adoption|0=-9 1=9
at|own|after|0=7 1=-6
at|own|agreement drafting|0=21 1=-19
at|own|agreement in-force|0=-5 1=6
at|own|agreement signed|1=11 2=-5
at|own|agreement sought|1=-10 2=8
at|own|agreement|0=7
at|own|aircraft|0=-6 1=6
at|own|and|0=45 1=-22 2=-23
at|own|announced|2=-5
at|own|apiece|0=-11 1=11
at|own|appeal|0=7 1=-7
at|own|arrived|0=9 1=-9
at|own|arrive|0=14 2=-7
at|own|asked|0=-6 1=7
at|own|ask|1=-7 2=9
at|own|assured|0=9 1=-9
at|own|as|0=12 2=-14
at|own|attended|0=-5 1=5
at|own|authorised|1=11
at|own|authorise|0=-17 1=9 2=8
at|own|available|1=6
at|own|a|0=12 1=-10
at|own|back|0=-11 1=23 2=-12
at|own|bar|0=5
at|own|base|0=-12 1=13
at|own|been|0=8 1=-8
at|own|before|0=32 1=-9 2=-23
at|own|begun|0=10 1=-7
at|own|benin|0=11 1=-9
at|own|between|0=17 1=-7 2=-11
at|own|beyond|0=7 1=-15 2=7
at|own|be|0=5
at|own|billion|0=-7 1=7
at|own|bind|0=10 1=6 2=-10
at|own|brussels|0=-7 1=7
at|own|bujumbura|1=5
at|own|by|0=14 2=-8
at|own|cabinet|0=12 1=-6 2=-6
at|own|call|0=-6 1=6
at|own|came|0=8 1=-8
at|own|canada|0=-9 1=13
at|own|capital|0=5
at|own|changed|0=12 1=12 2=-24
at|own|change|0=-24 1=24
at|own|come|0=6 2=-7
at|own|committed|1=-12 2=14
at|own|committee|0=5
at|own|concluded|0=7 1=-6
at|own|confirmed|0=-12 1=16
at|own|congo|0=5 1=-7
at|own|considering|0=19 1=-44 2=25
at|own|consider|0=18 1=11 2=-29
at|own|contribution|2=11
at|own|country|0=5 1=-5
at|own|counts|0=9 1=-9
at|own|course|1=6
at|own|dead|0=6 1=-6
at|own|debate|0=6
at|own|decided|0=-6 1=7
at|own|decide|0=9 1=-5
at|own|decision|0=-12 1=13
at|own|delivered|0=17 1=29 2=-40
at|own|depart|0=-11 1=15
at|own|deposited|0=-11 1=11
at|own|despite|0=12 1=-8
at|own|dressé|0=6 1=-6
at|own|due|0=-18 2=19
at|own|during|0=-8 1=9
at|own|décoré|0=13 1=-13
at|own|earlier|0=12 1=-12
at|own|effectué|0=6 1=-6
at|own|embarked|0=-5 1=5
at|own|ended|0=9 1=-8
at|own|ends|0=8 2=-9
at|own|end|0=18 2=-17
at|own|engagement cancelled|1=6
at|own|engagement held|0=7 1=29 2=-29
at|own|engagement planned|0=-23 1=18
at|own|engagement|1=36 2=-27
at|own|envolent|0=-7 1=7
at|own|envolé|0=-5 1=5
at|own|euros|1=12 2=-9
at|own|every|0=5
at|own|excluded|0=-7 1=8
at|own|expected|1=-13 2=18
at|own|extended|1=8
at|own|extend|0=-9 2=14
at|own|first|0=17 1=-17
at|own|fly|2=5
at|own|follow|0=-11 2=15
at|own|footprint|0=12 1=-12
at|own|force|2=-5
at|own|forward|0=-8 1=13
at|own|for|0=16 1=-25 2=9
at|own|from|0=19 1=-27 2=8
at|own|fund|0=-10 1=14
at|own|future main|0=11 1=-35 2=26
at|own|future perfect main|0=24 1=-18 2=-6
at|own|future perfect that|0=-7 2=8
at|own|future relative|0=-8 1=-29 2=38
at|own|future sub|0=7 1=-8
at|own|future that|0=9 1=-16 2=8
at|own|gendarmes|0=-8 2=9
at|own|give|0=-6 1=14
at|own|ground|2=6
at|own|haiti|0=8 1=-20 2=12
at|own|has|0=10 1=-10
at|own|haïti|2=6
at|own|helicopters|0=-6 1=6
at|own|hesitate|0=-5 1=6
at|own|hold|0=-6 1=-14 2=20
at|own|home|0=9 1=-5
at|own|hospital|0=-6 1=6
at|own|indicated|0=11 1=-11
at|own|interrogé|0=7 1=-7
at|own|in|0=6 1=9 2=-22
at|own|is|1=-5
at|own|its|0=9 1=-8
at|own|it|0=16 1=-15
at|own|jamaica|0=-9 1=6
at|own|joined|0=-8 1=8
at|own|juba|1=6
at|own|kathmandu|0=-8 1=8
at|own|keep|0=21 1=-29 2=8
at|own|kenyans|0=-8 1=-5 2=14
at|own|kfor|0=-12 2=8
at|own|kigali|0=-7 1=7
at|own|lamented|0=-8 1=8
at|own|land|0=-7 1=6
at|own|late|0=-6 2=8
at|own|launched|0=-8 1=9
at|own|leave|0=18 2=-12
at|own|left|0=-6 2=5
at|own|lieu|1=-8 2=10
at|own|light|0=-12 1=8 2=7
at|own|mandate|0=9 1=15 2=-19
at|own|meeting|1=-15 2=12
at|own|meet|0=24 1=-20 2=6
at|own|men|0=-8 1=11
at|own|met|0=11 1=-11
at|own|ministers|0=5
at|own|missions|0=8 1=-8
at|own|mission|0=17 1=-11 2=-6
at|own|nairobi|0=-22 1=13 2=9
at|own|nassau|0=-8 2=11
at|own|nations|1=6
at|own|nearly|0=10 1=-10
at|own|need|0=10 1=-6
at|own|none gerund|0=14 1=-7 2=-7
at|own|none infinitive|0=-5 1=-6 2=11
at|own|none participle|1=-11 2=8
at|own|none|2=7
at|own|not|0=5
at|own|obstacle|0=48 1=-38 2=-14
at|own|officers|0=-20 1=21
at|own|of|0=6 1=-14
at|own|on|0=13
at|own|overcome|0=-11 1=11
at|own|over|0=11 2=-9
at|own|past main|1=37 2=-26
at|own|past participle|1=17 2=-12
at|own|past perfect main|0=-16 1=42 2=-19
at|own|past perfect relative|0=8 2=-10
at|own|past perfect sub|0=19 1=-16
at|own|past perfect that|0=-25 1=39 2=-14
at|own|past relative|0=12 1=25 2=-38
at|own|past sub|0=-13 1=21 2=-8
at|own|past that|1=16 2=-11
at|own|peace|0=-6 1=7
at|own|people|1=12 2=-9
at|own|permis|0=-6 1=6
at|own|place|0=-6 2=7
at|own|platoon|0=6 1=-6
at|own|pledged|0=-18 1=-30 2=37
at|own|police|0=-11 1=8
at|own|port-au-prince|0=-25 1=26
at|own|possible main|0=-24 2=20
at|own|possible relative|0=7
at|own|possible that|0=-5 1=-13 2=18
at|own|present infinitive|0=-7 1=11
at|own|present main|1=-14 2=7
at|own|present relative|0=23 1=-7 2=-16
at|own|present sub|0=8 2=-10
at|own|present that|0=-6 1=-21 2=27
at|own|prolonged|0=10 1=-10
at|own|promised|2=-7
at|own|promise|0=-9 1=18
at|own|provided|0=-14 1=15
at|own|province|0=6 1=-6
at|own|put|0=-9 1=9
at|own|raises|0=7 1=-7
at|own|reached|1=-10 2=11
at|own|redit|0=-10 1=10
at|own|refused|0=-13 1=17
at|own|refuse|0=32 1=-15 2=-17
at|own|relieved|0=6 1=-6
at|own|reluctant|0=8 1=-7
at|own|renewed|0=-11 1=11
at|own|renew|1=7 2=-10
at|own|renvoyé|0=5 1=-5
at|own|replaced|0=-7 1=6
at|own|request|0=-12 1=28 2=-12
at|own|requirement|0=14 1=-19 2=6
at|own|resolution|0=-11 1=11
at|own|returned|2=-7
at|own|rota|1=7
at|own|salvadorans|0=-16 1=17
at|own|santo|0=9 1=-8
at|own|says|1=-8 2=16
at|own|say|0=11 1=-17 2=9
at|own|sea|0=-7 2=5
at|own|sent|0=-7
at|own|serve|0=-9 1=18 2=-7
at|own|should main|0=21 1=-27 2=7
at|own|should perfect main|1=-7 2=11
at|own|should relative|0=30 1=-6 2=-24
at|own|should that|0=25 1=-5 2=-20
at|own|sign|0=-19 1=12 2=6
at|own|since|0=27 1=-18 2=-8
at|own|soldiers|2=9
at|own|somalia|0=9 1=-6
at|own|somalie|0=8 1=-8
at|own|so|0=21 1=-20
at|own|spent|0=6 1=-6
at|own|succombé|0=8 1=-8
at|own|support|0=-8 1=8
at|own|suspended|0=6 1=-11
at|own|thank|0=20 1=-20
at|own|than|0=16 1=-7 2=-9
at|own|that|0=11 1=-10
at|own|the|1=-6 2=5
at|own|this|0=-5 1=6
at|own|through|1=-8 2=6
at|own|to|0=20 1=-33 2=16
at|own|transported|0=-12 1=12
at|own|traversé|0=8 1=-8
at|own|unanimously|0=6 1=-6
at|own|unconstitutional|0=9 1=-9
at|own|unifil|0=-5 1=5
at|own|until|0=31 1=-33 2=9
at|own|urged|0=5
at|own|visit|0=-13 1=6 2=7
at|own|votes|0=7 1=-7
at|own|vote|0=7 1=-6
at|own|want|1=6
at|own|welcomed|0=16 1=-16
at|own|went|0=-5 1=6
at|own|which|0=-8 1=8
at|own|willing|0=18 1=-18
at|own|will|0=-7 1=7
at|own|withdrawn|0=-20 2=29
at|own|would main|0=21 1=-19
at|own|would perfect that|0=11 1=-11
at|own|would relative|1=-10 2=9
at|own|would that|0=24 1=-37 2=15
at|own|yesterday|0=-9 1=9
at|own|york|0=-13 1=17
at|up|,|0=14 1=-12
at|up|0=13 1=15 2=-21
at|up|1|true|1=18 2=-10
at|up|2|false|0=12 1=-9
at|up|2|true|1=11 2=-15
at|up|3|false|0=12 1=-11
at|up|3|true|0=-6 1=6
at|up|acte|0=12 1=-11
at|up|acts|0=-10 1=15
at|up|affirmed|0=8 1=-8
at|up|after|0=11 1=-11
at|up|agreed|0=-10 1=11
at|up|agreement drafting|0=7 1=-7
at|up|agreement signed|0=5
at|up|agreement|0=7 1=-7
at|up|arrive|0=-16 2=11
at|up|asked|0=9 1=-8
at|up|ask|0=15 1=-12
at|up|assured|0=7 1=-7
at|up|back|0=-7 1=7
at|up|bahamas|0=-7 1=8
at|up|bar|0=10 1=-10
at|up|bind|0=-36 1=27 2=9
at|up|call|0=6 1=-5
at|up|changed|0=12 1=-12
at|up|change|0=9 1=-9
at|up|committed|0=-23 1=25
at|up|confirmed|0=5
at|up|considering|0=-19 1=11 2=8
at|up|consider|0=33 1=-31
at|up|contribution|1=22 2=-17
at|up|decided|0=20 1=-19
at|up|delivered|0=27 1=-27
at|up|earlier|0=5 1=-5
at|up|ended|0=-13 1=14
at|up|engagement held|0=6 1=-6
at|up|engagement|0=9 1=-9
at|up|found|0=8 1=-8
at|up|from|0=-11 2=6
at|up|future that|0=-19 1=7 2=12
at|up|haiti|2=7
at|up|him|0=-7 1=7
at|up|illegal|0=7 1=-7
at|up|in|0=-19 1=21
at|up|keep|0=-8 1=-9 2=17
at|up|known|0=-5 1=6
at|up|leave|0=8 1=-14 2=6
at|up|light|0=9 2=-5
at|up|mandate|0=6
at|up|meet|0=29 1=-24 2=-6
at|up|none gerund|0=16 1=-18
at|up|none infinitive|1=-10 2=6
at|up|none|1=11 2=-9
at|up|offered|0=-17 1=18
at|up|of|0=-33 1=23 2=10
at|up|on|0=14 1=16 2=-22
at|up|overcome|0=5
at|up|parliament|0=-11 1=11
at|up|past perfect that|0=11 1=-16 2=5
at|up|past that|0=16 1=-18
at|up|pledged|0=28 1=-6 2=-18
at|up|possible that|0=-10 1=11
at|up|present infinitive|0=12 2=-12
at|up|present that|2=-8
at|up|promise|0=-28 1=46 2=-18
at|up|refused|0=-18 1=19
at|up|refuse|0=9 1=-9
at|up|reluctant|0=-11 1=11
at|up|reporters|0=7 1=-7
at|up|said|0=-13 1=15
at|up|says|0=25 1=5 2=-25
at|up|say|1=25 2=-18
at|up|serve|0=10 2=-5
at|up|should that|0=-13 1=13
at|up|sign|0=-16 1=16
at|up|suspended|0=10 1=-10
at|up|the|0=-10 1=11
at|up|until|0=5
at|up|voted|0=-6 1=6
at|up|withdrawn|0=-6 2=7
at|up|would that|1=27 2=-22
at|up|york|0=9 1=-9
back|0|0=15 2=-26
back|0|acts|agreement|1=12 2=-8
back|0|acts|contribution|0=9 2=-19
back|0|acts|engagement|0=10 1=12 2=-6
back|0|acts|mandate|0=-20 1=24
back|0|acts|obstacle|0=7 1=17 2=-22
back|0|acts|request|0=9
back|0|acts|requirement|0=16 1=-9
back|0|agreement sought|0=10 1=-9
back|0|arrive|1=10 2=-14
back|0|ask|2=13
back|0|authorised|0=7
back|0|back|0=6 1=9 2=-14
back|0|bar|0=-27 1=27
back|0|bind|0=15 2=-13
back|0|changed|1=15 2=-12
back|0|change|0=-27 1=37 2=-10
back|0|committed|0=-5 1=12
back|0|considering|1=14 2=-11
back|0|consider|0=10 2=-9
back|0|delivered|0=27 2=-45
back|0|draft|0=6 1=-6
back|0|due|0=-7 1=14 2=-6
back|0|ended|1=8
back|0|end|0=42 1=-26 2=-16
back|0|engagement held|0=9 1=17 2=-11
back|0|engagement planned|1=-6
back|0|extended|1=-17 2=19
back|0|extend|0=-27 2=28
back|0|future main|future main|0=-8 2=11
back|0|future main|future perfect main|0=-8 1=12
back|0|future main|future that|1=-6
back|0|future main|none participle|0=7
back|0|future main|past main|0=36 1=-31
back|0|future main|past participle|0=8
back|0|future main|past perfect main|0=21 1=-26
back|0|future main|past perfect relative|0=5
back|0|future main|past perfect that|0=11 1=-5 2=-6
back|0|future main|past relative|0=11 1=-6
back|0|future main|past that|0=6
back|0|future main|possible main|0=13 1=-10
back|0|future main|present infinitive|0=13 1=-11
back|0|future main|present main|1=-6
back|0|future main|present relative|0=-12 1=9
back|0|future main|present that|0=6 1=-8
back|0|future main|unverbed|0=-18 1=8 2=10
back|0|future main|would main|1=-13 2=8
back|0|future main|would that|1=-12 2=12
back|0|future relative|future main|0=6 1=-6
back|0|future relative|past main|0=-14 1=7 2=7
back|0|future relative|past perfect sub|0=-7 2=11
back|0|future relative|present main|0=7
back|0|future sub|past perfect main|0=-9 2=12
back|0|future that|future main|0=10 2=-10
back|0|future that|past main|0=-6 1=-8 2=14
back|0|future that|present infinitive|0=6 2=-6
back|0|future that|would that|0=-25 1=33 2=-8
back|0|give|0=-6 1=-29 2=43
back|0|hesitate|2=-8
back|0|hold|0=26 1=-27
back|0|keep|0=22 1=-12 2=-12
back|0|leave|0=24 1=-31
back|0|light|0=17 1=8 2=-28
back|0|meet|0=6 1=16 2=-17
back|0|need|0=9 1=-7
back|0|none gerund|future main|1=6
back|0|none gerund|past main|0=-19 1=20
back|0|none gerund|past that|0=-10 1=10
back|0|none gerund|possible main|0=-8 1=10
back|0|none gerund|present infinitive|0=-19 1=21
back|0|none gerund|unverbed|0=17 1=-13
back|0|none gerund|would main|0=-28 1=28
back|0|none infinitive|future main|0=8 1=-6
back|0|none infinitive|past main|0=7 1=-7
back|0|none infinitive|past perfect main|0=6
back|0|none infinitive|present main|1=-8 2=10
back|0|none infinitive|unverbed|0=6 1=-5
back|0|none participle|future main|0=11 1=-9
back|0|none participle|future that|0=-8 1=9
back|0|none participle|none infinitive|0=-7 1=8
back|0|none participle|none participle|0=-6 1=8
back|0|none participle|past perfect main|0=-36 1=34
back|0|none participle|past perfect relative|0=-22 1=22
back|0|none participle|present main|0=-10 1=11
back|0|none participle|present relative|0=8 1=-7
back|0|none participle|present that|0=-35 1=35
back|0|none participle|should main|0=7 1=-14 2=8
back|0|none participle|unverbed|0=10 1=-12
back|0|none participle|would relative|0=-16 1=16
back|0|none participle|would that|0=7
back|0|none|1=13 2=-14
back|0|obstacle|0=13 1=10 2=-26
back|0|oppose|0=-14 1=18
back|0|past main|future main|1=12 2=-11
back|0|past main|future relative|1=10 2=-7
back|0|past main|future that|0=19 1=-14 2=-5
back|0|past main|none gerund|0=-19 1=20
back|0|past main|none participle|0=-34 1=35
back|0|past main|past main|0=-7 1=33 2=-24
back|0|past main|past participle|1=-7 2=9
back|0|past main|past perfect main|0=16 1=-9
back|0|past main|past perfect relative|0=33 1=-31
back|0|past main|past perfect sub|0=-9 1=9
back|0|past main|past perfect that|0=-18 1=19
back|0|past main|past relative|0=-29 1=17 2=11
back|0|past main|past that|0=13 1=-9
back|0|past main|possible relative|0=-8 1=8
back|0|past main|possible sub|0=-14 1=14
back|0|past main|possible that|0=11 1=-10
back|0|past main|present infinitive|0=-11 1=25 2=-11
back|0|past main|present main|0=-5 1=32 2=-22
back|0|past main|present relative|0=12 1=-11
back|0|past main|present sub|0=12 1=-12
back|0|past main|present that|0=10 1=-5
back|0|past main|should main|0=-13 1=15
back|0|past main|should that|0=16 1=-16
back|0|past main|unverbed|0=5 1=13 2=-16
back|0|past main|would main|0=6 2=-5
back|0|past main|would perfect main|0=-10 1=11
back|0|past main|would relative|0=-16 1=17
back|0|past main|would sub|0=7 1=-7
back|0|past main|would that|0=5 1=9 2=-13
back|0|past participle|future main|0=19 1=-18
back|0|past participle|past main|0=-30 1=32
back|0|past participle|past relative|0=-45 1=45
back|0|past participle|possible main|1=-6 2=7
back|0|past participle|present infinitive|0=21 1=-21
back|0|past participle|present main|0=12 1=-11
back|0|past participle|present relative|0=-10 1=10
back|0|past participle|should main|1=-10 2=11
back|0|past participle|unverbed|0=-24 1=24
back|0|past participle|would main|0=-12 1=12
back|0|past participle|would that|1=10 2=-6
back|0|past perfect main|future main|0=-26 1=34 2=-8
back|0|past perfect main|none gerund|0=13 1=-13
back|0|past perfect main|none participle|0=-16 1=18
back|0|past perfect main|past main|0=-18 1=14 2=6
back|0|past perfect main|past perfect main|0=-52 1=54 2=7
back|0|past perfect main|past perfect relative|0=16 1=-15
back|0|past perfect main|past perfect that|0=-13 2=8
back|0|past perfect main|past sub|0=-17 1=17
back|0|past perfect main|possible main|0=5 1=-18 2=13
back|0|past perfect main|possible that|0=-9 1=9
back|0|past perfect main|present infinitive|0=12 1=-7
back|0|past perfect main|present main|0=-30 1=34 2=5
back|0|past perfect main|present relative|0=-16 1=17
back|0|past perfect main|present sub|0=-10 1=10
back|0|past perfect main|present that|0=17 1=-17
back|0|past perfect main|should main|0=-18 1=20
back|0|past perfect main|would relative|0=-17 1=17
back|0|past perfect main|would that|0=11 1=-10
back|0|past perfect relative|past perfect main|0=17 1=-17
back|0|past perfect relative|past relative|0=7 1=-7
back|0|past perfect relative|possible main|0=-7 1=7
back|0|past perfect relative|present infinitive|0=5 1=-5
back|0|past perfect relative|present main|0=-10 2=11
back|0|past perfect relative|unverbed|0=-9 1=9
back|0|past perfect relative|would main|0=6 1=-6
back|0|past perfect relative|would that|0=6 1=-6
back|0|past perfect sub|past main|0=14 1=-14
back|0|past perfect sub|past perfect main|0=-5 1=6
back|0|past perfect sub|present main|0=-15 1=15
back|0|past perfect that|past main|0=20 1=-13 2=-7
back|0|past perfect that|present main|0=8 1=-8
back|0|past relative|future main|0=22 1=-18
back|0|past relative|future that|0=-11 1=11
back|0|past relative|none gerund|0=8 1=-8
back|0|past relative|past main|0=13 1=-8
back|0|past relative|past participle|0=5
back|0|past relative|past perfect main|0=10 1=-9
back|0|past relative|past perfect relative|0=-6 1=8
back|0|past relative|past perfect that|0=8 1=-8
back|0|past relative|past sub|0=-6 2=11
back|0|past relative|present infinitive|0=39 1=-37
back|0|past relative|present main|0=48 1=-44
back|0|past relative|present relative|0=7 1=-7
back|0|past relative|present sub|0=7
back|0|past relative|present that|0=15 1=-15
back|0|past relative|unverbed|0=12 1=-12
back|0|past relative|would relative|0=-27 1=30
back|0|past relative|would that|0=27 1=-36 2=8
back|0|past sub|future main|0=10 1=-10
back|0|past sub|future that|0=8
back|0|past sub|none gerund|0=-18 1=18
back|0|past sub|past main|0=-36 1=26 2=10
back|0|past sub|past perfect main|0=16 1=-14
back|0|past sub|past relative|0=9 1=-8
back|0|past sub|present infinitive|1=6
back|0|past sub|present main|0=-21 1=22
back|0|past sub|present relative|0=-8 1=8
back|0|past sub|should main|0=-13 1=13
back|0|past sub|would main|0=8 1=-8
back|0|past sub|would that|0=-6 2=11
back|0|past that|past perfect main|0=6 1=-6
back|0|past that|past that|0=-10 1=10
back|0|past that|present infinitive|0=9 1=-9
back|0|past that|present main|0=10 1=-15 2=6
back|0|past that|present that|0=7 1=-7
back|0|past that|would that|0=9 1=-7
back|0|pledged|1=-10 2=32
back|0|possible main|future main|0=-8 1=10
back|0|possible main|past main|0=-7 2=10
back|0|possible main|present infinitive|1=9
back|0|possible relative|future relative|0=7 1=-7
back|0|possible that|future sub|0=-19 2=19
back|0|possible that|would that|0=-10 2=11
back|0|present infinitive|future main|0=-22 1=15 2=6
back|0|present infinitive|future that|0=8 2=-6
back|0|present infinitive|past main|1=-25 2=28
back|0|present infinitive|past participle|0=-6 2=10
back|0|present infinitive|past perfect main|0=14 1=-8 2=-6
back|0|present infinitive|possible main|0=7
back|0|present infinitive|present infinitive|0=19 1=-8 2=-10
back|0|present infinitive|present main|0=-19 1=14 2=5
back|0|present infinitive|present relative|1=7
back|0|present infinitive|present sub|1=6
back|0|present infinitive|present that|2=6
back|0|present infinitive|unverbed|1=-6
back|0|present infinitive|would main|0=11 1=-9
back|0|present infinitive|would that|0=-28 2=32
back|0|present main|future main|0=31 1=-23 2=-7
back|0|present main|future perfect main|0=-8 2=8
back|0|present main|none gerund|0=-8 2=8
back|0|present main|none infinitive|0=7 1=-6
back|0|present main|none participle|1=-13 2=9
back|0|present main|past main|0=5 2=-7
back|0|present main|past participle|0=-8 1=9
back|0|present main|past perfect main|1=19 2=-14
back|0|present main|past perfect relative|0=7
back|0|present main|past relative|0=20 1=-18
back|0|present main|past that|0=-12 1=15
back|0|present main|possible main|0=8 1=-16 2=8
back|0|present main|possible sub|0=-8 1=8
back|0|present main|present infinitive|1=14 2=-14
back|0|present main|present main|0=-9 2=7
back|0|present main|present relative|0=-8 1=11
back|0|present main|present sub|1=-8 2=9
back|0|present main|present that|0=27 1=-19 2=-8
back|0|present main|should main|0=-5
back|0|present main|should relative|0=7 1=-5
back|0|present main|unverbed|0=37 1=-33
back|0|present main|would main|0=22 1=-19
back|0|present main|would relative|0=16 1=-11
back|0|present main|would that|0=-7
back|0|present relative|future main|0=9 1=-6
back|0|present relative|past main|0=31 1=-25 2=-6
back|0|present relative|past perfect main|0=15 1=-10
back|0|present relative|past relative|0=7 1=-7
back|0|present relative|present infinitive|0=-6 2=10
back|0|present relative|present main|0=13 1=-17
back|0|present relative|unverbed|1=6
back|0|present relative|would that|2=6
back|0|present sub|future main|0=-21 1=24
back|0|present sub|none gerund|0=-7 1=7
back|0|present sub|none participle|0=7 1=-7
back|0|present sub|past perfect main|0=6
back|0|present sub|past relative|2=8
back|0|present that|future main|0=-15 2=17
back|0|present that|past main|0=8 1=-7
back|0|present that|past perfect main|0=8 1=-8
back|0|present that|past sub|0=6 2=-6
back|0|present that|present infinitive|0=-8 1=9
back|0|present that|present main|0=7
back|0|present that|unverbed|0=-9 1=9
back|0|promise|1=17 2=-13
back|0|refused|0=14 2=-11
back|0|refuse|1=11 2=-8
back|0|reluctant|0=-7 1=25
back|0|request|1=15
back|0|requirement|0=20 1=-12 2=-7
back|0|says|agreement|0=15 1=-14
back|0|says|contribution|0=18 2=-14
back|0|says|engagement|0=6
back|0|says|mandate|0=41 1=-39
back|0|says|obstacle|0=11 1=-9
back|0|says|request|0=-12 1=17
back|0|say|0=21 2=-15
back|0|serve|0=25 1=-13 2=-16
back|0|should main|future main|0=15 1=-8 2=-8
back|0|should main|future relative|0=8 2=-8
back|0|should main|none infinitive|0=12 1=-10
back|0|should main|past main|0=5
back|0|should main|past perfect main|0=19 1=-11 2=-8
back|0|should main|would main|1=-10 2=12
back|0|should relative|past main|2=7
back|0|should that|past main|0=6
back|0|should that|would main|0=-7 1=7
back|0|sign|0=8
back|0|suspended|1=7 2=-7
back|0|unverbed|future main|0=-33 1=21 2=12
back|0|unverbed|future relative|0=-14 1=14
back|0|unverbed|future that|0=-25 1=26
back|0|unverbed|none gerund|0=-8 1=8
back|0|unverbed|none infinitive|0=-12 1=9
back|0|unverbed|none participle|0=-6 1=7
back|0|unverbed|past main|0=-40 1=32 2=10
back|0|unverbed|past perfect main|0=-14 1=17
back|0|unverbed|past relative|0=-33 1=33
back|0|unverbed|past that|0=9 1=-9
back|0|unverbed|possible main|0=-6 1=6
back|0|unverbed|possible that|0=6 1=-6
back|0|unverbed|present infinitive|0=-37 1=28 2=8
back|0|unverbed|present main|0=-72 1=74
back|0|unverbed|present relative|0=-23 1=23
back|0|unverbed|present that|0=17 1=-17
back|0|unverbed|should main|0=7 1=-6
back|0|unverbed|unverbed|0=-43 1=47
back|0|unverbed|would that|0=-14 2=14
back|0|want|0=-20 1=21
back|0|withdrawn|1=15 2=-20
back|0|would main|past main|0=12 1=-11
back|0|would main|present relative|0=-9 2=10
back|0|would that|future main|0=9 2=-6
back|0|would that|future relative|0=-16 2=18
back|0|would that|none participle|0=5
back|0|would that|past main|0=19 1=-12 2=-7
back|0|would that|past perfect main|0=16 1=-11 2=-5
back|0|would that|past relative|0=6
back|0|would that|present infinitive|1=-11 2=9
back|0|would that|present main|0=12 1=-6 2=-7
back|0|would that|present that|0=11 2=-6
back|0|would that|unverbed|0=8 2=-7
back|0|would that|would main|0=-7 2=9
back|0|would that|would that|0=-5 1=9
back|10 ahead|0=9 1=-25 2=11
back|10 long-ago|0=22 1=-18
back|10 now|0=7 1=26 2=-39
back|10 past|0=18 1=17 2=-51
back|1|0=23 1=-8 2=-33
back|1|acts|agreement|0=-6 1=9
back|1|acts|contribution|0=17 2=-26
back|1|acts|engagement|0=16 1=-6 2=-7
back|1|acts|mandate|1=8 2=-5
back|1|acts|obstacle|1=17 2=-16
back|1|acts|request|0=9 2=-8
back|1|acts|requirement|0=27 1=-20 2=-5
back|1|agreement drafting|0=-9 1=11
back|1|agreement signed|0=10 1=-9
back|1|arrive|0=7 1=-8
back|1|ask|0=27 1=-14 2=-12
back|1|authorised|0=24 1=-7 2=-16
back|1|authorise|0=-8 1=12
back|1|back|0=-15 1=21 2=-5
back|1|bar|0=-41 1=42
back|1|bind|0=10 2=-8
back|1|changed|0=-5
back|1|committed|0=-10 1=19 2=-5
back|1|considering|0=6 1=9 2=-12
back|1|consider|0=15 1=-11
back|1|delivered|0=30 1=-10 2=-41
back|1|due|1=19 2=-15
back|1|end|0=57 1=-50 2=-6
back|1|engagement cancelled|0=8 1=-8
back|1|engagement held|1=7
back|1|extended|0=-7 2=5
back|1|extend|0=15 1=-9 2=-7
back|1|fail|0=-6 1=6
back|1|future main|future main|0=9 2=-13
back|1|future main|none infinitive|0=6
back|1|future main|past main|0=27 1=-16 2=-11
back|1|future main|past perfect main|0=21 1=-17
back|1|future main|past perfect that|0=-7 2=8
back|1|future main|past relative|0=-15 2=19
back|1|future main|past sub|0=-7 1=7
back|1|future main|possible main|0=-9 2=9
back|1|future main|present infinitive|0=5 1=-8
back|1|future main|present main|0=15 1=-8 2=-7
back|1|future main|present that|0=-29 2=30
back|1|future main|should main|0=-11 1=12
back|1|future main|unverbed|0=17 1=-14
back|1|future main|would main|0=8 1=-8
back|1|future main|would that|0=16 1=-8 2=-8
back|1|future relative|past main|0=8
back|1|future relative|past relative|0=5
back|1|future relative|present infinitive|0=-8 2=9
back|1|future relative|present main|0=13 1=-11
back|1|future that|present main|0=-16 2=17
back|1|give|1=-16 2=21
back|1|hesitate|0=-10 1=10
back|1|hold|0=16 1=-12
back|1|keep|0=15 1=-7 2=-7
back|1|leave|1=-17 2=16
back|1|light|0=17 1=-7 2=-11
back|1|meet|2=15
back|1|need|0=10 1=-7
back|1|none gerund|future main|0=-42 1=44
back|1|none gerund|past main|0=-33 1=34
back|1|none gerund|past perfect main|0=8 1=-8
back|1|none gerund|present main|0=5
back|1|none gerund|unverbed|0=8 1=-8
back|1|none infinitive|none infinitive|0=8 1=-6
back|1|none infinitive|present main|0=6 1=-5
back|1|none infinitive|would main|0=-8 1=8
back|1|none infinitive|would that|0=-8 2=9
back|1|none participle|future main|0=21 1=-19
back|1|none participle|none infinitive|0=-53 1=56
back|1|none participle|past perfect main|0=-26 1=19 2=7
back|1|none participle|past perfect relative|0=5
back|1|none participle|past that|0=5
back|1|none participle|present infinitive|0=-5 2=8
back|1|none participle|unverbed|0=10 1=-9
back|1|none participle|would that|0=-15 1=16
back|1|none|0=21 1=10 2=-41
back|1|obstacle|0=15 2=-19
back|1|oppose|0=7
back|1|past main|future main|0=-10 1=21 2=-8
back|1|past main|future sub|0=10 1=-8
back|1|past main|future that|0=9 1=-5
back|1|past main|none gerund|0=17 1=-17
back|1|past main|none infinitive|0=-19 1=19
back|1|past main|none participle|0=11 1=-11
back|1|past main|past main|0=-8 1=34 2=-20
back|1|past main|past participle|0=-11 1=11
back|1|past main|past perfect main|0=26 1=-18 2=-6
back|1|past main|past perfect relative|0=-6 1=7
back|1|past main|past perfect sub|0=12 1=-10
back|1|past main|past perfect that|0=5
back|1|past main|past relative|0=9 1=-6
back|1|past main|past sub|0=8 1=-6
back|1|past main|possible main|0=-23 1=28
back|1|past main|possible that|0=-16 1=16
back|1|past main|present infinitive|1=9 2=-7
back|1|past main|present main|1=24 2=-24
back|1|past main|present relative|0=5
back|1|past main|present sub|0=-15 1=20
back|1|past main|should main|0=-9 1=10
back|1|past main|should that|0=-9 1=9
back|1|past main|unverbed|0=11 2=-10
back|1|past main|would main|0=-12 1=15
back|1|past main|would relative|0=14 1=-14
back|1|past main|would sub|0=-7 1=7
back|1|past main|would that|0=-17 1=14
back|1|past participle|future that|0=-12 2=12
back|1|past participle|past perfect main|0=-22 1=22
back|1|past participle|present infinitive|0=8 1=-8
back|1|past participle|present main|0=-8 1=9
back|1|past participle|present that|0=-5 1=5
back|1|past participle|should main|0=-11 1=12
back|1|past participle|unverbed|0=21 1=-21
back|1|past perfect main|future main|0=-15 1=17
back|1|past perfect main|future that|0=-9 1=10
back|1|past perfect main|none infinitive|0=-10 1=11
back|1|past perfect main|past main|0=18 1=-17
back|1|past perfect main|past perfect main|0=-34 1=32 2=5
back|1|past perfect main|past perfect relative|0=-12 1=13
back|1|past perfect main|past perfect that|0=-7 1=8
back|1|past perfect main|past relative|0=13 1=-13
back|1|past perfect main|past that|0=7 1=-7
back|1|past perfect main|possible main|0=-5 1=6
back|1|past perfect main|possible that|0=5 1=-5
back|1|past perfect main|present infinitive|0=13 1=-12
back|1|past perfect main|present main|0=-21 1=32 2=-6
back|1|past perfect main|present relative|0=-10 1=10
back|1|past perfect main|present that|0=14 1=-14
back|1|past perfect main|should main|0=9 1=-8
back|1|past perfect main|unverbed|0=15 1=-15
back|1|past perfect main|would main|0=7 1=-7
back|1|past perfect main|would sub|0=-14 1=14
back|1|past perfect main|would that|0=14 1=-13
back|1|past perfect relative|past main|0=11 1=-11
back|1|past perfect relative|past perfect main|0=12 1=-12
back|1|past perfect relative|present main|0=9 1=-8
back|1|past perfect relative|unverbed|0=7 1=-7
back|1|past perfect relative|would that|0=-6 1=6
back|1|past perfect sub|past main|0=-7 1=7
back|1|past perfect sub|unverbed|0=-11 1=11
back|1|past perfect that|future that|0=-23 1=23
back|1|past perfect that|past main|0=16 1=-14
back|1|past relative|future relative|0=6
back|1|past relative|future that|0=5
back|1|past relative|past main|0=7 1=-5
back|1|past relative|past perfect main|0=6 1=-6
back|1|past relative|past perfect that|0=-9 1=9
back|1|past relative|past sub|0=-6 1=6
back|1|past relative|present main|0=13 1=-10
back|1|past relative|would that|0=20 1=-18
back|1|past sub|future main|0=14 1=-13
back|1|past sub|past main|0=-6 1=8
back|1|past sub|past perfect main|0=6 1=-5
back|1|past sub|present main|0=6 1=-5
back|1|past sub|present sub|0=5 1=-5
back|1|past sub|would that|0=6 1=-6
back|1|past that|past perfect main|0=7 1=-7
back|1|possible main|past main|0=-9 1=9
back|1|possible main|present main|0=6
back|1|possible relative|past main|0=-8 1=8
back|1|present infinitive|future main|0=-16 1=-10 2=25
back|1|present infinitive|future that|0=-13 2=16
back|1|present infinitive|none gerund|0=5
back|1|present infinitive|past main|0=6 1=-9
back|1|present infinitive|past participle|0=-9 2=10
back|1|present infinitive|past perfect main|2=8
back|1|present infinitive|past relative|0=8 2=-6
back|1|present infinitive|possible main|0=8 2=-7
back|1|present infinitive|present infinitive|0=-13 1=9
back|1|present infinitive|present main|0=-10 2=12
back|1|present infinitive|present that|0=7
back|1|present infinitive|should that|0=-10 2=10
back|1|present infinitive|unverbed|0=-20 1=9 2=10
back|1|present infinitive|would that|0=-18 1=18
back|1|present main|future main|0=20 1=-23
back|1|present main|future that|0=6
back|1|present main|none participle|0=6
back|1|present main|past main|0=13 1=-6 2=-6
back|1|present main|past perfect main|0=29 1=-34 2=6
back|1|present main|past relative|0=-14 2=10
back|1|present main|past sub|0=6
back|1|present main|possible main|1=-5 2=9
back|1|present main|present infinitive|0=6 1=-17 2=10
back|1|present main|present main|0=30 1=-21 2=-7
back|1|present main|present relative|0=12 1=-10
back|1|present main|present that|0=-10 1=11
back|1|present main|unverbed|0=-21 1=28 2=-7
back|1|present main|would main|0=9
back|1|present relative|past main|0=16 1=-15
back|1|present relative|past perfect main|0=7 1=-6
back|1|present relative|possible main|0=5
back|1|present relative|present infinitive|2=5
back|1|present relative|present main|2=5
back|1|present relative|unverbed|0=-5 2=8
back|1|present relative|would main|0=8 1=-7
back|1|present sub|future main|0=-7 2=9
back|1|present sub|present main|0=7 1=-6
back|1|present sub|would main|0=11 1=-11
back|1|promise|0=9 1=8 2=-18
back|1|refused|0=33 1=-27 2=-7
back|1|refuse|0=10 1=-8
back|1|reluctant|1=11
back|1|request|0=9 1=8 2=-10
back|1|requirement|0=27 1=-18 2=-8
back|1|says|agreement|0=12 1=-12
back|1|says|contribution|0=24 1=-13 2=-20
back|1|says|engagement|0=-7 1=8
back|1|says|mandate|0=15 1=-19
back|1|says|obstacle|0=18 1=-18
back|1|say|0=20 1=-6 2=-20
back|1|serve|0=27 1=-15 2=-13
back|1|should main|future main|2=7
back|1|should main|past main|0=8 2=-6
back|1|suspended|0=32 1=-30
back|1|thank|0=-23 1=23
back|1|unverbed|future main|0=-10 1=11
back|1|unverbed|future that|0=-33 1=33
back|1|unverbed|none infinitive|0=-12 1=12
back|1|unverbed|none participle|0=-10 1=10
back|1|unverbed|past main|0=-18 1=19
back|1|unverbed|past participle|0=-11 1=11
back|1|unverbed|past perfect main|0=-14 1=15
back|1|unverbed|past perfect that|0=8 1=-7
back|1|unverbed|past sub|0=-5 1=5
back|1|unverbed|past that|0=-7 1=7
back|1|unverbed|possible main|0=-16 1=16
back|1|unverbed|present infinitive|0=-52 1=53
back|1|unverbed|present main|0=-62 1=53 2=9
back|1|unverbed|present relative|0=-7 1=7
back|1|unverbed|present that|0=-7 1=7
back|1|unverbed|unverbed|0=-33 1=34
back|1|unverbed|would main|0=-6 1=6
back|1|unverbed|would relative|0=-13 1=14
back|1|unverbed|would that|0=7 1=-7
back|1|want|0=-17 2=19
back|1|withdrawn|2=9
back|1|would main|past main|1=6
back|1|would that|past main|1=-8 2=8
back|1|would that|present infinitive|2=6
back|1|would that|present main|0=6
back|2|0=26 1=-17 2=-31
back|2|acts|contribution|0=22 1=-10 2=-30
back|2|acts|engagement|0=9 1=-15 2=6
back|2|acts|mandate|1=10 2=-12
back|2|acts|obstacle|1=13 2=-9
back|2|acts|request|0=5
back|2|acts|requirement|0=19 1=-22 2=8
back|2|agreement drafting|1=6
back|2|agreement signed|0=22 1=-21
back|2|arrive|0=10 2=-11
back|2|ask|0=12 2=-9
back|2|authorised|0=7 1=-8
back|2|back|0=24 1=-21
back|2|bar|1=5
back|2|bind|0=5
back|2|changed|0=-7 2=9
back|2|change|1=-15 2=11
back|2|committed|0=17 1=-12
back|2|considering|0=11 1=-22 2=15
back|2|consider|0=12 1=-8
back|2|delivered|0=29 1=-9 2=-37
back|2|due|0=10 1=-24 2=14
back|2|ended|0=22 1=-16 2=-5
back|2|end|0=15 1=-22 2=7
back|2|engagement planned|0=-5 2=8
back|2|extended|0=7 1=9 2=-15
back|2|extend|0=9 1=-8
back|2|fail|0=10 1=-10
back|2|future main|future main|0=-10 1=-6 2=16
back|2|future main|none gerund|0=6
back|2|future main|past main|0=18 1=-9 2=-9
back|2|future main|past perfect main|0=16 1=-10 2=-6
back|2|future main|past that|0=-11 2=12
back|2|future main|present infinitive|0=11 2=-7
back|2|future main|present main|0=19 1=-11 2=-8
back|2|future main|present sub|0=-12 2=12
back|2|future main|unverbed|0=10
back|2|future main|would that|0=11 2=-7
back|2|future perfect main|future main|0=-23 2=24
back|2|future relative|present infinitive|0=-23 1=24
back|2|future relative|would that|0=5
back|2|future that|past main|0=-5 1=-6 2=12
back|2|future that|present main|0=-9 2=12
back|2|give|1=-12 2=11
back|2|hesitate|0=5 1=-5
back|2|hold|0=5
back|2|keep|0=19 2=-16
back|2|leave|0=27 1=-18 2=-9
back|2|none gerund|past main|0=10 1=-10
back|2|none gerund|unverbed|0=-6 1=6
back|2|none gerund|would that|0=-9 1=9
back|2|none infinitive|past perfect main|0=6
back|2|none infinitive|present main|0=-11 1=11
back|2|none participle|past main|0=-25 1=26
back|2|none participle|past perfect main|0=8 1=-8
back|2|none participle|past perfect relative|0=-9 1=9
back|2|none participle|present main|0=16 1=-15
back|2|none|0=16 2=-24
back|2|obstacle|0=17 2=-12
back|2|oppose|0=-13 1=-10 2=23
back|2|past main|future main|0=25 1=-17 2=-8
back|2|past main|future relative|0=-35 1=14 2=21
back|2|past main|future that|0=-19 1=12 2=7
back|2|past main|none infinitive|0=11 1=-11
back|2|past main|none participle|0=12 1=-12
back|2|past main|past main|1=28 2=-22
back|2|past main|past perfect main|0=29 1=-23
back|2|past main|past perfect relative|0=-7 1=7
back|2|past main|past perfect sub|0=-6 1=6
back|2|past main|past perfect that|0=-8 1=8
back|2|past main|past relative|0=7 1=-6
back|2|past main|past sub|0=11 1=-11
back|2|past main|past that|1=6
back|2|past main|possible that|0=-15 1=16
back|2|past main|present infinitive|0=6
back|2|past main|present main|1=11
back|2|past main|present relative|0=6
back|2|past main|present sub|0=-12 2=8
back|2|past main|present that|0=-36 1=39
back|2|past main|should that|0=-14 1=15
back|2|past main|unverbed|1=10 2=-6
back|2|past main|would relative|0=10 1=-10
back|2|past main|would that|0=-27 1=31
back|2|past participle|future main|0=-8 1=8
back|2|past participle|past main|0=9 1=-8
back|2|past participle|past perfect main|0=-13 1=13
back|2|past participle|present infinitive|0=-18 1=18
back|2|past participle|present main|0=-6 1=7
back|2|past participle|present that|0=-21 1=21
back|2|past participle|unverbed|0=-24 1=24
back|2|past participle|would main|0=-29 1=29
back|2|past participle|would that|0=6
back|2|past perfect main|future main|0=7
back|2|past perfect main|future relative|0=6 1=-6
back|2|past perfect main|none infinitive|0=22 1=-21
back|2|past perfect main|none participle|0=-6 1=7
back|2|past perfect main|past main|0=12 1=-11
back|2|past perfect main|past participle|0=-11 1=11
back|2|past perfect main|past perfect main|0=-37 1=42
back|2|past perfect main|past perfect that|0=-7 1=7
back|2|past perfect main|past relative|0=6 1=-5
back|2|past perfect main|present infinitive|1=5
back|2|past perfect main|present main|0=25 1=-21
back|2|past perfect main|present relative|0=8 1=-8
back|2|past perfect main|present sub|0=-10 1=10
back|2|past perfect main|present that|0=6 1=-6
back|2|past perfect main|should main|0=14 1=-12
back|2|past perfect main|unverbed|0=-12 1=14
back|2|past perfect main|would relative|0=8 1=-8
back|2|past perfect main|would that|0=-11 1=11
back|2|past perfect relative|past perfect main|0=7 1=-7
back|2|past perfect sub|past perfect main|0=-13 1=13
back|2|past perfect that|past perfect main|0=-9 1=9
back|2|past relative|future main|0=6 1=-6
back|2|past relative|future that|0=5
back|2|past relative|past main|0=-14 1=17
back|2|past relative|past perfect main|0=8 1=-7
back|2|past relative|past that|0=7 1=-6
back|2|past relative|present infinitive|0=-32 1=22 2=10
back|2|past relative|unverbed|0=-9 1=9
back|2|past sub|past relative|0=6 1=-6
back|2|past sub|past that|0=8 1=-8
back|2|past sub|unverbed|0=6 1=-6
back|2|past that|would that|0=7
back|2|pledged|1=9 2=-13
back|2|present infinitive|future main|2=7
back|2|present infinitive|past main|0=14 1=-6 2=-8
back|2|present infinitive|past perfect main|0=8 1=-6
back|2|present infinitive|past relative|1=-5 2=10
back|2|present infinitive|past that|0=6 1=-6
back|2|present infinitive|present infinitive|1=-6 2=9
back|2|present infinitive|present main|1=-7 2=8
back|2|present infinitive|unverbed|0=5
back|2|present infinitive|would that|0=8 1=-5
back|2|present main|future main|0=-17 2=13
back|2|present main|future that|0=6 1=-6
back|2|present main|none infinitive|0=9 1=-9
back|2|present main|past main|1=-15 2=14
back|2|present main|past relative|0=-14 1=15
back|2|present main|past sub|0=7 1=-7
back|2|present main|past that|0=8 1=-6
back|2|present main|possible main|1=-7 2=9
back|2|present main|present infinitive|2=-6
back|2|present main|present main|1=-28 2=24
back|2|present main|present that|1=-8 2=10
back|2|present main|unverbed|0=25 1=-22
back|2|present main|would that|1=-6 2=8
back|2|present relative|past main|1=6 2=-9
back|2|present relative|past perfect main|0=7 1=-7
back|2|present relative|present main|0=7
back|2|present sub|past main|0=11 1=-10
back|2|present sub|present main|0=6 1=-5
back|2|present sub|present that|0=-11 1=11
back|2|promise|1=7
back|2|refused|0=17 1=-10 2=-6
back|2|refuse|0=-18 1=21
back|2|reluctant|0=7
back|2|request|1=17 2=-6
back|2|requirement|0=26 1=-29 2=5
back|2|says|agreement|0=15 1=-15
back|2|says|contribution|0=8 1=-7
back|2|says|engagement|0=-10 1=11
back|2|says|mandate|0=26 1=-30
back|2|says|obstacle|0=19 1=-18
back|2|says|request|0=-14 1=15
back|2|says|requirement|0=8 1=-6
back|2|say|0=10 1=8 2=-17
back|2|serve|0=15 1=5 2=-18
back|2|should relative|would main|0=6
back|2|unverbed|future main|0=-16 1=17
back|2|unverbed|future that|0=5 1=-5
back|2|unverbed|none infinitive|0=-9 1=10
back|2|unverbed|past perfect main|0=-31 1=19 2=12
back|2|unverbed|past perfect that|0=6 1=-6
back|2|unverbed|past relative|0=-13 1=13
back|2|unverbed|past that|0=-15 1=15
back|2|unverbed|present main|0=-6 2=9
back|2|unverbed|present sub|0=-9 1=9
back|2|unverbed|present that|0=-9 1=9
back|2|unverbed|unverbed|0=-25 1=13 2=12
back|2|unverbed|would main|0=-18 1=18
back|2|unverbed|would that|0=-38 1=38
back|2|want|0=-10 1=10
back|2|withdrawn|0=-14 1=-6 2=26
back|2|would that|future main|0=-7 2=8
back|2|would that|past main|0=6
back|3|0=34 1=-16 2=-45
back|3|acts|contribution|0=23 2=-39
back|3|acts|engagement|0=9 1=-7
back|3|acts|mandate|0=23 1=-16 2=-7
back|3|acts|obstacle|1=9 2=-5
back|3|acts|request|0=7
back|3|acts|requirement|0=17 1=-7 2=-6
back|3|agreement drafting|0=11 1=-10
back|3|arrive|0=18 1=-7 2=-10
back|3|ask|0=-9 1=11
back|3|authorised|0=14 1=-10
back|3|authorise|0=32 1=-31
back|3|bar|0=-43 1=43
back|3|bind|0=47 1=-42 2=-6
back|3|change|0=8 1=-8
back|3|committed|0=13 1=-18 2=6
back|3|consider|0=-27 1=28
back|3|delivered|0=22 2=-35
back|3|due|0=8 1=-15 2=7
back|3|ended|0=18 1=-15
back|3|end|0=14 1=-7 2=-7
back|3|engagement held|0=-11 1=13
back|3|engagement planned|0=6
back|3|extend|0=-30 1=33
back|3|future main|past main|1=11 2=-7
back|3|future main|past perfect main|0=7 1=-5
back|3|future main|present main|0=9
back|3|give|0=11 2=-10
back|3|hold|0=27 1=-24
back|3|keep|0=18 1=-9 2=-7
back|3|leave|0=-21 1=13 2=12
back|3|light|0=27 1=-15 2=-11
back|3|meet|0=19 1=-13
back|3|none gerund|past main|0=-12 1=13
back|3|none gerund|past that|0=-29 1=29
back|3|none gerund|present infinitive|0=-7 1=7
back|3|none gerund|present that|0=-8 1=8
back|3|none participle|future main|0=6
back|3|none participle|none participle|0=-7 1=8
back|3|none participle|past main|0=-6 1=6
back|3|none participle|past perfect main|0=6
back|3|none participle|present main|0=-17 1=7 2=10
back|3|none participle|unverbed|0=7 1=-6
back|3|none|0=12 1=16 2=-30
back|3|obstacle|0=18 1=-8 2=-8
back|3|oppose|0=-17 1=-6 2=22
back|3|past main|future main|0=-13 1=15
back|3|past main|future relative|0=6 1=-6
back|3|past main|future that|0=9 1=-9
back|3|past main|none infinitive|0=6 1=-6
back|3|past main|past main|0=-5 1=24 2=-13
back|3|past main|past participle|0=8 1=-8
back|3|past main|past perfect main|0=23 1=-19
back|3|past main|past perfect relative|0=6 1=-6
back|3|past main|past perfect that|0=5 1=-5
back|3|past main|past relative|0=6 1=-16 2=11
back|3|past main|past sub|0=-9 1=9
back|3|past main|past that|0=-24 1=26
back|3|past main|possible main|0=-25 1=25
back|3|past main|possible sub|0=5 1=-5
back|3|past main|possible that|0=12 1=-12
back|3|past main|present infinitive|1=6
back|3|past main|present main|0=13 2=-14
back|3|past main|present relative|0=5
back|3|past main|present sub|0=-8 1=8
back|3|past main|should main|0=6 1=-5
back|3|past main|would main|0=-7 2=9
back|3|past main|would relative|0=17 1=-17
back|3|past main|would that|0=-15 1=17
back|3|past participle|past main|0=-23 1=23
back|3|past participle|past perfect main|0=-28 1=28
back|3|past participle|present main|0=11 1=-10
back|3|past perfect main|future main|1=6
back|3|past perfect main|future relative|0=6 1=-5
back|3|past perfect main|none infinitive|0=7 1=-6
back|3|past perfect main|none participle|0=10 1=-9
back|3|past perfect main|past main|0=7 1=-6
back|3|past perfect main|past perfect main|0=-37 1=38
back|3|past perfect main|past relative|0=-5 1=5
back|3|past perfect main|past that|0=8 1=-8
back|3|past perfect main|present main|0=23 1=-19
back|3|past perfect main|present relative|0=6 1=-6
back|3|past perfect main|present that|0=6 1=-6
back|3|past perfect main|should main|0=9 1=-9
back|3|past perfect main|unverbed|0=-12 1=12
back|3|past perfect main|would that|0=-18 1=19
back|3|past perfect relative|past perfect main|0=8 1=-8
back|3|past perfect relative|past perfect relative|0=-25 1=25
back|3|past perfect relative|present main|0=7 1=-6
back|3|past perfect that|past that|0=-9 1=9
back|3|past relative|future that|0=5 1=-5
back|3|past relative|past main|0=33 1=-32
back|3|past relative|past perfect main|0=-10 1=10
back|3|past relative|past sub|0=-8 1=8
back|3|past relative|present infinitive|0=5 1=-5
back|3|past relative|present main|0=8 1=-7
back|3|past relative|would main|0=-9 1=10
back|3|past relative|would that|0=-13 1=14
back|3|past sub|past main|0=13 1=-13
back|3|past sub|present main|0=10 1=-10
back|3|past sub|unverbed|0=9 1=-9
back|3|past that|past main|0=7 1=-7
back|3|past that|possible that|0=-11 1=11
back|3|past that|present main|0=-7 1=8
back|3|pledged|0=9 1=19 2=-30
back|3|present infinitive|future relative|0=-10 2=11
back|3|present infinitive|past main|0=-11 1=14
back|3|present infinitive|past perfect main|0=7 1=-6
back|3|present infinitive|present infinitive|0=-16 1=7 2=9
back|3|present infinitive|present main|1=-5
back|3|present infinitive|present that|0=-10 1=11
back|3|present infinitive|would that|0=6
back|3|present main|future main|0=10 1=-8
back|3|present main|past main|0=12 1=-9
back|3|present main|past perfect main|0=-12 1=13
back|3|present main|past perfect that|0=-8 1=8
back|3|present main|past that|0=5 1=-5
back|3|present main|present infinitive|0=10 1=-9
back|3|present main|present main|0=16 1=-14
back|3|present main|unverbed|0=6 1=-16 2=11
back|3|present main|would main|0=-20 1=20
back|3|present main|would that|0=-7 2=11
back|3|present relative|past main|1=5
back|3|present relative|unverbed|0=-9 2=11
back|3|present sub|past main|0=7 1=-6
back|3|promise|0=10 1=11 2=-19
back|3|refused|0=34 1=-31
back|3|refuse|0=14 1=-11
back|3|reluctant|0=36 1=-35
back|3|requirement|0=24 1=-13 2=-7
back|3|says|agreement|0=9 1=-9
back|3|says|contribution|0=30 1=-19 2=-18
back|3|says|engagement|0=-12 1=12
back|3|says|mandate|0=12 1=-11
back|3|says|obstacle|0=17 1=-17
back|3|says|request|0=-7 1=7
back|3|says|requirement|0=5
back|3|say|0=28 1=-14 2=-19
back|3|serve|0=7 1=-7
back|3|should main|future main|0=5
back|3|should main|past perfect main|0=-8 1=9
back|3|sign|0=6
back|3|suspended|0=-32 1=33
back|3|thank|0=-7 1=8
back|3|unverbed|future that|0=9 1=-9
back|3|unverbed|past main|0=-22 1=23
back|3|unverbed|past participle|0=5 1=-5
back|3|unverbed|past perfect main|0=-37 1=37
back|3|unverbed|past sub|0=-11 1=11
back|3|unverbed|past that|0=5 1=-5
back|3|unverbed|possible that|0=-11 1=11
back|3|unverbed|present main|0=13 1=-12
back|3|unverbed|present relative|0=-5 1=5
back|3|unverbed|present that|0=6 1=-6
back|3|unverbed|should that|0=-11 1=11
back|3|unverbed|unverbed|0=-15 1=15
back|3|unverbed|would main|0=16 1=-16
back|3|want|0=7 1=-7
back|3|withdrawn|0=15 1=-14
back|3|would main|past main|0=-12 1=12
back|3|would that|past main|0=-5 1=9
back|3|would that|past relative|0=-10 1=11
back|4 ahead|0=14 1=-39 2=25
back|4 long-ago|0=43 1=-37 2=-27
back|4 now|0=21 1=-24
back|4 past|0=44 1=-38 2=-16
back|7 ahead|0=17 1=-41 2=12
back|7 long-ago|0=41 1=-35 2=-9
back|7 now|1=-25 2=25
back|7 past|0=35 1=-19 2=-44
back|apart|0=22 1=-10 2=-31
back|apart|0|0=8 2=-6
back|apart|10 ahead|2=7
back|apart|10 long-ago|0=8 1=-7
back|apart|10 now|0=7 1=25 2=-36
back|apart|10 past|0=16 1=19 2=-47
back|apart|1|0=17 1=-7 2=-22
back|apart|2|0=22 1=-7 2=-33
back|apart|3|0=31 1=-13 2=-42
back|apart|4 ahead|1=-21 2=18
back|apart|4 long-ago|0=37 1=-29 2=-13
back|apart|4 past|0=22 1=-15
back|apart|7 ahead|1=-35 2=29
back|apart|7 long-ago|0=25 1=-21
back|apart|7 now|0=9 1=-34 2=24
back|apart|7 past|0=36 1=-22 2=-40
back|future main|0=15 1=-24
back|future perfect main|0=-7
back|future relative|1=-21 2=23
back|future sub|0=9 1=-21 2=12
back|future that|0=11 2=-9
back|last|false|0=23 1=-23 2=-17
back|last|true|0=24 1=-7 2=-37
back|none gerund|0=20 1=-10 2=-8
back|none infinitive|0=24 2=-27
back|none participle|0=12 1=-5 2=-5
back|own|0|0=19 1=11 2=-46
back|own|1|0=35 1=-38 2=-26
back|own|2|0=25 1=-66 2=31
back|past main|0=20 1=9 2=-43
back|past participle|1=-7 2=12
back|past perfect main|0=31 1=-9 2=-45
back|past perfect relative|0=40 1=-18 2=-28
back|past relative|1=-7 2=13
back|past sub|1=14 2=-11
back|past that|0=18 2=-25
back|possible main|0=-10 1=-9 2=23
back|possible sub|0=-8 1=9
back|possible that|0=8 2=-9
back|present infinitive|0=16 2=-18
back|present main|0=26 1=-17 2=-30
back|present relative|0=33 1=-19 2=-24
back|present sub|1=-8 2=9
back|present that|0=-9 1=12
back|should infinitive|0=5
back|should main|0=9 1=-15 2=7
back|should perfect main|0=5 1=-5
back|should relative|0=26 1=-21
back|should sub|0=7 1=-6
back|should that|0=-12 2=8
back|together|0=25 1=-8 2=-37
back|together|0|0=18 2=-32
back|together|10 ahead|0=14 1=-30 2=13
back|together|10 long-ago|0=14 1=-12
back|together|10 now|1=18 2=-19
back|together|10 past|0=19 1=16 2=-48
back|together|1|0=27 1=-8 2=-39
back|together|2|0=28 1=-29 2=-18
back|together|3|0=33 1=-16 2=-33
back|together|4 ahead|0=8 1=-16 2=8
back|together|4 long-ago|0=26 1=-14 2=-11
back|together|4 now|0=17 1=-27 2=15
back|together|4 past|0=32 1=-24 2=-6
back|together|7 ahead|0=27 1=-27 2=-14
back|together|7 long-ago|0=20 1=-14
back|together|7 now|0=-11 2=21
back|together|7 past|0=28 1=-11 2=-36
back|unverbed|0=23 2=-36
back|would perfect that|0=5
back|would relative|0=-28 1=39 2=-11
back|would that|0=-17 1=21 2=7
before|"|0=8 1=-8
before|"|7 now|0=8 1=-8
before|"|contribution|0=8 1=-7
before|"|pledged|0=8 1=-7
before|'s|0=13 1=-11
before|'s|10 now|0=8 1=-8
before|'s|7 now|0=14 1=-13
before|'s|contribution|0=6
before|(|0=-10 1=22 2=-12
before|(|10 ahead|1=9 2=-12
before|(|10 past|0=-15 1=15
before|(|delivered|0=-11 1=11
before|(|extended|1=11 2=-10
before|(|mandate|0=-6 1=18 2=-12
before|)|10 past|0=-6 1=6
before|,|0=7
before|,|10 ahead|0=-14 1=-6 2=20
before|,|10 now|0=39 1=-32 2=-7
before|,|10 past|0=7 2=-7
before|,|4 past|0=13 1=-12
before|,|7 now|0=-24 1=28
before|,|7 past|0=-15 1=16
before|,|agreement signed|0=-7 1=7
before|,|agreement|0=-10 1=10
before|,|authorised|0=11 1=-11
before|,|contribution|0=-14 1=8 2=6
before|,|delivered|0=-18 1=19
before|,|ended|0=9 1=-9
before|,|engagement held|0=-11 1=11
before|,|engagement|0=-14 1=15
before|,|extended|0=-11 1=18 2=-6
before|,|mandate|2=-7
before|,|obstacle|0=8 1=-8
before|,|pledged|0=-35 1=32
before|,|reluctant|0=16 1=-16
before|,|request|0=30 1=-30
before|,|withdrawn|0=22 1=-29 2=7
before|-|0=10 1=-10
before|-|10 now|0=14 1=-14
before|-|contribution|0=19 1=-19
before|-|suspended|0=19 1=-19
before|1,100|0=5 1=-5
before|1,500|0=5
before|1,500|7 past|0=5
before|1,500|contribution|0=5
before|1,650|0=14 1=-13
before|1,650|7 now|0=14 1=-13
before|1,650|contribution|0=14 1=-13
before|1,650|delivered|0=13 1=-12
before|1000|0=7 1=-6
before|1000|10 now|0=7 1=-6
before|150|1=6
before|150|4 past|1=6
before|150|contribution|1=6
before|150|pledged|1=6
before|1er|0=9 1=-7
before|1er|mandate|0=9 1=-7
before|2|0=21 1=-20
before|2|4 past|0=6 1=-6
before|2|7 past|0=14 1=-14
before|2|authorised|0=20 1=-20
before|2|mandate|0=20 1=-20
before|3,400|0=-9 1=9
before|3,400|7 now|0=-9 1=9
before|3,400|contribution|0=-9 1=9
before|3,400|delivered|0=-9 1=9
before|300|0=7 1=-5
before|300|contribution|0=7 1=-5
before|30|0=30 1=-29
before|30|7 past|0=28 1=-27
before|30|authorised|0=18 1=-17
before|30|extended|0=9 1=-9
before|30|mandate|0=27 1=-26
before|4|0=14 1=-14
before|4|7 past|0=14 1=-14
before|4|contribution|0=14 1=-14
before|4|withdrawn|0=14 1=-14
before|5,000|10 now|0=6 1=-6
before|5,000|1=5
before|5,000|contribution|1=5
before|5,000|delivered|0=6 1=-6
before|5,500|0=5 2=-5
before|5,500|4 ahead|0=6 2=-5
before|833|0=10 2=-10
before|833|7 ahead|0=10 2=-10
before|833|contribution|0=10 2=-10
before|833|pledged|0=10 2=-10
before|83|0=-10 1=10
before|83|10 past|0=-10 1=10
before|83|contribution|0=-10 1=10
before|83|delivered|0=-10 1=10
before|8|0=12 1=-12
before|8|7 past|0=12 1=-12
before|:|0=16 2=-12
before|:|10 ahead|0=6 2=-5
before|:|contribution|0=10 2=-7
before|:|mandate|2=-5
before|;|0=5
before|^|0=-14 1=25 2=-11
before|^|10 ahead|0=16 1=-6 2=-9
before|^|10 long-ago|0=-14 1=14
before|^|10 now|0=42 1=-39
before|^|10 past|0=16 1=-10 2=-6
before|^|4 now|0=-13 1=13
before|^|4 past|0=13 1=-12
before|^|7 ahead|0=-17 2=16
before|^|7 long-ago|0=-10 1=11
before|^|7 now|0=-15 1=17
before|^|7 past|0=-24 1=25
before|^|agreement drafting|0=9 1=-8
before|^|agreement signed|0=-11 1=11
before|^|authorised|0=11 1=-21 2=10
before|^|changed|0=5
before|^|committed|0=-5 1=6
before|^|considering|0=-13 1=15
before|^|contribution|0=-14 1=13
before|^|delivered|0=15 1=-14
before|^|ended|1=8
before|^|extended|1=11 2=-15
before|^|mandate|0=17 1=-8 2=-8
before|^|obstacle|0=-6 1=7
before|^|pledged|2=5
before|^|request|0=-8 1=9
before|^|suspended|0=9 1=-9
before|^|withdrawn|0=-14 1=15
before|ababa|0=-8 1=8
before|about|10 past|0=5
before|about|2=8
before|about|contribution|1=-10 2=8
before|about|pledged|1=-10 2=8
before|abstained|4 past|0=7 1=-7
before|accompagné|0=8 1=-8
before|accompagné|10 past|0=8 1=-8
before|accompagné|contribution|0=8 1=-8
before|accompagné|delivered|0=8 1=-8
before|accord|0=-5 1=5
before|accord|10 past|0=-5 1=5
before|account|0=7 1=-7
before|account|10 now|0=7 1=-7
before|accra|0=-8 1=8
before|accra|contribution|0=-8 1=8
before|acte|0=12 1=-11
before|acte|10 past|0=12 1=-11
before|acte|contribution|0=12 1=-11
before|acte|withdrawn|0=12 1=-11
before|added|delivered|0=-11 1=11
before|added|pledged|0=8 1=-7
before|admited|contribution|0=-8 1=8
before|admited|suspended|0=-6 1=7
before|adopted|0=-12 1=14
before|adopted|10 now|0=-7 1=8
before|adopted|ended|0=-5 1=6
before|adopted|extended|0=-9 1=10
before|adopted|mandate|0=-15 1=16
before|adopted|reluctant|0=-6 1=6
before|adoption|0=-12 1=13
before|adoption|10 now|0=-9 1=9
before|adoption|mandate|0=-7 1=7
before|affirmed|0=8 1=-7
before|affirmed|10 past|0=11 1=-11
before|affirmed|committed|0=-7 1=7
before|affirmed|delivered|0=7 1=-7
before|affirmed|obstacle|0=5 1=-5
before|affirmed|pledged|0=-13 1=14
before|affirmed|suspended|0=10 1=-10
before|after|0=13 2=-13
before|after|10 ahead|0=-9 1=11
before|after|10 past|0=13 1=-13
before|after|7 ahead|0=9 2=-7
before|after|7 now|0=-14 1=14
before|after|7 past|0=6 1=-6
before|after|committed|0=-14 1=14
before|after|considering|0=28 1=-19 2=-8
before|after|contribution|0=15 2=-11
before|after|ended|0=-9 1=10
before|after|mandate|0=-7 1=8
before|against|0=-8 1=9
before|against|10 past|0=-8 1=9
before|against|obstacle|0=-8 1=8
before|agreed|0=-15 1=16
before|agreed|10 past|0=-7 1=8
before|agreed|4 past|0=-6 1=7
before|agreed|contribution|0=-14 1=15
before|agreed|pledged|0=-14 1=15
before|agreement|0=-6 1=6
before|agreement|10 now|0=-6 1=6
before|agreement|committed|0=-6 1=6
before|agreement|contribution|0=-6 1=6
before|agrees|0=6 2=-5
before|agrees|10 ahead|0=6 2=-5
before|agrees|contribution|0=6 2=-5
before|agrees|pledged|0=6 2=-5
before|ahead|0=9 1=-8
before|ahead|7 now|0=5
before|aircraft|0=-6 1=6
before|aircraft|10 past|0=-6 1=6
before|aircraft|contribution|0=-6 1=6
before|aircraft|delivered|0=-6 1=6
before|airport|delivered|0=-7 1=7
before|and|0=8 1=-17 2=9
before|and|10 now|0=10 1=-9
before|and|10 past|0=-13 2=16
before|and|4 long-ago|0=-9 1=9
before|and|4 past|0=7 1=-7
before|and|7 now|0=28 1=-24
before|and|7 past|0=-18 1=20
before|and|committed|0=-6 2=7
before|and|contribution|1=-11 2=11
before|and|delivered|1=6
before|and|engagement|0=9 1=-8
before|and|pledged|0=-8 1=-5 2=13
before|and|request|0=-14 1=14
before|and|withdrawn|0=13 1=-10
before|announced|0=7 2=-10
before|announced|10 now|0=30 1=-29
before|announced|10 past|0=-23 1=26
before|announced|7 now|0=-10 1=14
before|announced|7 past|0=8 1=-8
before|announced|committed|0=14 1=-14
before|announced|contribution|0=5 2=-10
before|announced|delivered|0=7 1=-7
before|announced|engagement held|0=-5 1=5
before|announced|pledged|0=12 2=-9
before|announced|requirement|0=5 1=-5
before|announced|suspended|0=-5 1=5
before|announced|withdrawn|0=-14 1=15
before|apiece|0=-11 1=11
before|apiece|4 past|0=-11 1=11
before|apiece|contribution|0=-11 1=11
before|apiece|delivered|0=-11 1=11
before|appeal|0=8 1=-8
before|appeal|10 past|0=7 1=-7
before|appeal|obstacle|0=8 1=-8
before|approved|0=-14 1=15
before|approved|4 past|0=-10 1=11
before|approved|authorised|0=-16 1=16
before|approved|committed|0=-7 1=8
before|approved|contribution|0=8 1=-7
before|approved|delivered|0=11 1=-11
before|approved|mandate|0=-18 1=19
before|approved|obstacle|0=-7 1=7
before|area|0=-8 2=6
before|area|contribution|0=-8 2=6
before|around|0=-13 2=14
before|around|10 ahead|0=-13 2=14
before|around|contribution|0=-13 2=14
before|around|pledged|0=-13 2=14
before|arrival|7 now|0=-5 1=5
before|arrival|contribution|0=-6 1=6
before|arrival|delivered|0=-6 1=6
before|arrived|0=-7 1=8
before|arrived|10 now|0=-11 1=11
before|arrived|10 past|0=13 1=-13
before|arrived|4 now|0=-11 1=11
before|arrived|agreement drafting|0=8 1=-8
before|arrived|agreement|0=8 1=-8
before|arrived|contribution|0=-10 1=11
before|arrived|delivered|0=-16 1=16
before|arrived|engagement held|0=-6 1=6
before|arrived|engagement|0=-6 1=6
before|arrived|obstacle|0=5 1=-5
before|arrived|pledged|0=6 1=-5
before|arrive|0=-14 1=-9 2=23
before|arrive|10 ahead|0=-5
before|arrive|7 now|0=-8 1=-11 2=19
before|arrive|contribution|0=-13 1=-10 2=23
before|arrive|pledged|0=-22 2=23
before|arriving|0=9 1=-7
before|arriving|7 now|0=9 1=-7
before|arriving|contribution|0=9 1=-7
before|asked|7 now|0=10 1=-8
before|asked|contribution|0=11 1=-9
before|assembled|0=-15 1=16
before|assembled|7 now|0=-15 1=16
before|assembled|considering|0=-14 1=15
before|assembled|contribution|0=-14 1=15
before|assembly|0=-5 1=6
before|assembly|7 now|0=9 1=-8
before|assembly|7 past|0=-14 1=14
before|assembly|contribution|0=-5 1=5
before|assured|0=14 1=-13
before|assured|10 past|0=14 1=-13
before|assured|committed|0=-6 1=6
before|assured|contribution|0=15 1=-14
before|assured|pledged|0=20 1=-19
before|assures|0=-7 1=7
before|assures|10 past|0=-7 1=7
before|assures|contribution|0=-7 1=7
before|assures|pledged|0=-7 1=7
before|as|0=31 1=-11 2=-20
before|as|10 past|0=10 1=-10
before|as|7 ahead|0=17 2=-16
before|as|contribution|0=24 1=-7 2=-18
before|as|pledged|0=24 1=-7 2=-18
before|atmis|0=5
before|atmis|4 ahead|0=5
before|atmis|considering|0=5
before|atmis|contribution|0=5
before|attended|0=-5 1=5
before|attended|10 past|0=-5 1=5
before|attended|agreement drafting|0=-5 1=5
before|attended|agreement|0=-5 1=5
before|at|0=-25 1=23
before|at|10 now|0=-9 1=9
before|at|7 past|0=-15 1=16
before|at|contribution|0=-25 1=27
before|at|delivered|0=-10 1=10
before|at|pledged|0=-15 1=17
before|authorised|0=5
before|authorised|7 past|0=7 1=-7
before|authorised|contribution|0=7 1=-7
before|authorised|mandate|0=-6 1=6
before|authorised|pledged|0=10 1=-10
before|available|1=6
before|available|4 now|0=-5 1=7
before|available|committed|0=-5 1=7
before|available|contribution|1=6
before|a|0=19 1=-12 2=-7
before|a|10 past|0=14 1=-11
before|a|7 now|0=-7 1=8
before|a|contribution|2=-7
before|a|obstacle|0=6 1=-6
before|a|pledged|0=8 2=-6
before|a|reluctant|0=-13 1=13
before|a|withdrawn|0=12 1=-12
before|bahamas|0=-15 1=16
before|bahamas|4 past|0=-13 1=13
before|bahamas|contribution|0=-13 1=13
before|bahamas|pledged|0=-13 1=13
before|bangui|0=11 1=-11
before|bangui|contribution|0=11 1=-11
before|banjska|0=6 1=-6
before|banjska|7 past|0=6 1=-6
before|banjska|contribution|0=6 1=-6
before|banjska|delivered|0=6 1=-6
before|barrage|obstacle|0=7 1=-7
before|base|10 now|0=-5 1=6
before|basseterre|0=9 1=-8
before|basseterre|7 now|0=11 1=-10
before|basseterre|contribution|0=8 1=-7
before|basseterre|pledged|0=8 1=-7
before|bbc|0=-6 1=6
before|bbc|7 past|0=-7 1=7
before|bbc|contribution|0=-7 1=7
before|bbc|refused|0=-7 1=7
before|been|0=9 1=-9
before|been|considering|0=-5 1=5
before|been|engagement held|0=8 1=-8
before|been|engagement|0=8 1=-8
before|before|0=28 1=-37 2=9
before|before|10 ahead|0=9 1=-13
before|before|10 past|0=10 1=-7
before|before|4 ahead|0=9 2=-8
before|before|7 ahead|1=-10 2=10
before|before|7 now|1=-7 2=6
before|before|changed|2=7
before|before|committed|0=6 1=-6
before|before|contribution|0=23 1=-17 2=-6
before|before|delivered|0=6 1=-6
before|before|ended|0=9 1=-6
before|before|mandate|0=8 1=-8
before|before|pledged|0=8 1=-5
before|before|request|1=-9 2=8
before|before|requirement|0=-7 2=7
before|before|suspended|0=-10 2=10
before|before|withdrawn|0=7 2=-12
before|began|10 past|0=-14 1=14
before|began|1=6
before|began|7 now|0=14 1=-14
before|began|7 past|0=-5 1=5
before|began|contribution|0=-5 1=6
before|began|pledged|0=-6 1=7
before|beginning|0=-11 2=12
before|beginning|contribution|0=-11 2=12
before|beginning|pledged|0=-11 2=12
before|begin|1=6
before|begin|engagement held|0=-6 1=6
before|begin|engagement|0=-6 1=6
before|begun|10 now|0=-10 1=10
before|begun|10 past|0=-11 1=12
before|begun|1=7 2=-5
before|begun|7 now|0=19 1=-14 2=-5
before|begun|agreement drafting|0=7 1=-7
before|begun|agreement|0=7 1=-7
before|begun|contribution|0=-10 1=16 2=-5
before|begun|delivered|0=-22 1=22
before|begun|request|0=10 1=-10
before|begun|withdrawn|0=11 1=-6 2=-5
before|benin|0=14 1=-12
before|benin|7 now|0=14 1=-12
before|benin|committed|0=9 1=-8
before|benin|contribution|0=14 1=-12
before|berlin|0=-12 1=12
before|berlin|7 past|0=-12 1=12
before|berlin|contribution|0=-12 1=12
before|berlin|withdrawn|0=-13 1=13
before|between|0=42 1=-30 2=-12
before|between|10 past|0=9 1=-9
before|between|7 ahead|0=12 2=-10
before|between|7 past|0=19 1=-19
before|between|contribution|0=34 1=-22 2=-12
before|between|delivered|0=11 1=-10
before|between|pledged|0=5
before|between|withdrawn|0=18 1=-11 2=-7
before|beyond|0=14 2=-12
before|beyond|10 ahead|0=25 1=-11 2=-15
before|beyond|7 ahead|0=-13 1=10
before|beyond|contribution|1=9 2=-10
before|beyond|extended|0=6 1=-5
before|beyond|mandate|0=6 1=-5
before|beyond|withdrawn|0=-10 1=13
before|be|0=5 1=-5
before|billion|0=-7 1=7
before|billion|4 past|0=-7 1=7
before|billion|contribution|0=-7 1=7
before|bloomberg|0=-8 1=8
before|bloomberg|7 now|0=-8 1=8
before|bloomberg|considering|0=-8 1=8
before|bloomberg|contribution|0=-8 1=8
before|bujumbura|0=-10 1=11
before|bujumbura|contribution|0=-7 1=9
before|bujumbura|withdrawn|0=-7 1=8
before|by|0=5 1=-52 2=39
before|by|10 ahead|0=-25 1=-6 2=32
before|by|10 now|0=-11 1=12
before|by|10 past|0=25 1=-18 2=-8
before|by|4 ahead|0=13 2=-10
before|by|7 ahead|0=7 1=-33 2=27
before|by|7 now|0=-10 2=14
before|by|authorised|0=12 2=-11
before|by|committed|1=-12 2=12
before|by|considering|0=-15 2=15
before|by|contribution|0=23 1=-28 2=8
before|by|delivered|1=6 2=-9
before|by|ended|0=5
before|by|engagement|0=5
before|by|extended|0=16 2=-16
before|by|mandate|0=35 1=-6 2=-29
before|by|obstacle|0=11 1=-6
before|by|pledged|0=19 1=-17
before|by|request|0=-12 2=15
before|by|requirement|0=-57 2=61
before|by|withdrawn|0=14 2=-7
before|cabinet|0=9 2=-6
before|cabinet|7 now|0=14 1=-8 2=-6
before|cabinet|contribution|0=9 2=-6
before|cabinet|pledged|0=8 2=-6
before|cairo|0=-5
before|cairo|7 now|1=5
before|call|contribution|0=6 1=-5
before|call|engagement|0=-6 1=6
before|call|pledged|0=6 1=-5
before|came|1=5
before|came|7 now|0=13 1=-12
before|came|7 past|0=-16 1=16
before|came|delivered|0=-6 1=6
before|canada|0=-9 1=13
before|canada|7 now|1=9
before|canada|contribution|0=-8 1=12
before|canada|pledged|0=-7 1=11
before|capital|10 past|0=14 1=-13
before|capital|7 now|0=-8 1=10
before|capital|7 past|0=-5 1=5
before|capital|delivered|0=-7 1=7
before|capital|pledged|0=7 1=-5
before|cautioned|0=7 1=-7
before|cautioned|7 now|0=7 1=-7
before|cautioned|contribution|0=7 1=-7
before|cautioned|reluctant|0=7 1=-7
before|certain|0=9 1=-8
before|certain|7 past|0=9 1=-8
before|certain|contribution|0=9 1=-8
before|certain|refused|0=5 1=-5
before|certifié|0=-5 1=6
before|certifié|10 past|0=-5 1=6
before|certifié|contribution|0=-5 1=6
before|certifié|pledged|0=-5 1=6
before|chaired|0=11 1=-11
before|chaired|contribution|0=5 1=-5
before|chaired|delivered|0=5 1=-5
before|circulated|0=-8 1=9
before|circulated|10 past|0=-8 1=8
before|circulated|changed|0=-10 1=10
before|circuler|contribution|0=-5 1=5
before|circuler|delivered|0=-5 1=5
before|circuler|extended|0=11 1=-11
before|circuler|mandate|0=8 1=-8
before|cité|0=7 1=-7
before|cité|10 now|0=7 1=-7
before|cité|considering|0=7 1=-7
before|cité|contribution|0=7 1=-7
before|clarifier|0=7 1=-7
before|clarifier|10 now|0=7 1=-7
before|clarifier|contribution|0=7 1=-7
before|cleared|1=5
before|cleared|7 now|1=5
before|cleared|committed|0=-6 1=7
before|cleared|contribution|1=5
before|closed|0=-12 1=13
before|closed|10 now|0=-5 1=6
before|closed|contribution|0=-9 1=10
before|closed|pledged|0=-5 1=6
before|clos|0=6 1=-6
before|clos|10 past|0=6 1=-6
before|clos|contribution|0=6 1=-6
before|clos|pledged|0=6 1=-6
before|come|1=10 2=-13
before|come|7 now|1=9 2=-11
before|come|contribution|1=11 2=-13
before|come|pledged|1=9 2=-13
before|commons|0=10 1=-10
before|commons|10 past|0=10 1=-10
before|commons|contribution|0=10 1=-10
before|commons|withdrawn|0=10 1=-10
before|complement|0=-7 1=7
before|complement|10 past|0=-7 1=7
before|complement|contribution|0=-7 1=7
before|complement|pledged|0=-7 1=7
before|completed|10 past|0=9 1=-9
before|completed|7 past|0=-8 1=8
before|completed|changed|0=7 1=-7
before|completed|mandate|0=7 1=-7
before|concluded|10 now|0=6 1=-5
before|concluded|agreement signed|0=-10 1=10
before|concluded|agreement|0=-10 1=10
before|concluded|committed|0=-7 1=7
before|concluded|contribution|0=13 1=-13
before|concluded|pledged|0=20 1=-20
before|concludes|0=11 1=-11
before|concludes|10 past|0=11 1=-11
before|concludes|contribution|0=12 1=-12
before|concludes|pledged|0=12 1=-12
before|confirmed|0=5 2=-5
before|confirmed|10 past|0=33 1=-30
before|confirmed|7 now|0=-12 1=13
before|confirmed|7 past|0=-12 1=13
before|confirmed|committed|1=5
before|confirmed|contribution|0=-16 1=21 2=-5
before|confirmed|ended|0=11 1=-11
before|confirmed|mandate|0=11 1=-11
before|confirmed|pledged|1=7
before|confirmed|withdrawn|0=-7 1=8
before|confirms|0=-6 1=7
before|confirms|10 now|0=-6 1=7
before|confirms|contribution|0=-6 1=7
before|confirms|pledged|0=-6 1=7
before|congo|0=13 1=-14
before|congo|4 now|0=7 1=-7
before|congo|contribution|0=8 1=-10
before|congo|delivered|0=8 1=-7
before|congratulated|pledged|0=-9 1=10
before|congratulated|withdrawn|0=7 1=-7
before|considers|0=7 1=-7
before|considers|10 now|0=7 1=-7
before|considers|considering|0=7 1=-7
before|considers|contribution|0=7 1=-7
before|contingents|0=13 1=-12
before|contingents|7 past|0=13 1=-12
before|contingents|contribution|0=6 1=-6
before|contingents|pledged|0=6 1=-6
before|contributors|0=8 1=-8
before|contributors|7 past|0=8 1=-8
before|contributors|contribution|0=8 1=-8
before|contributors|withdrawn|0=8 1=-8
before|council|10 now|0=12 1=-9
before|council|10 past|0=-10 1=10
before|council|1=8 2=-7
before|council|7 now|0=22 1=-20
before|council|7 past|0=-24 1=27
before|council|authorised|0=11 1=-10
before|council|changed|0=8 1=-8
before|council|contribution|0=21 1=-19
before|council|ended|0=-14 1=15
before|council|extended|0=-7 1=9
before|council|mandate|1=6
before|council|obstacle|0=-7 1=7
before|council|pledged|0=15 1=-13
before|council|reluctant|0=11 1=-11
before|council|request|0=-29 1=30
before|council|requirement|0=7 1=-7
before|country|0=9 1=-9
before|country|7 now|0=6 1=-6
before|country|contribution|0=6 1=-6
before|counts|0=9 1=-9
before|counts|10 now|0=9 1=-9
before|counts|contribution|0=9 1=-9
before|counts|delivered|0=9 1=-9
before|course|1=6
before|course|contribution|1=6
before|court|0=-19 1=19
before|court|7 now|0=-12 1=12
before|court|7 past|0=-6 1=6
before|court|obstacle|0=-19 1=19
before|created|0=7 1=-7
before|created|7 now|0=8 1=-7
before|dated|0=-6 1=8
before|dated|committed|0=-28 1=29
before|dated|delivered|0=13 1=-13
before|dated|obstacle|0=9 1=-9
before|dated|pledged|0=9 1=-8
before|dated|request|0=-22 1=22
before|dated|withdrawn|0=12 1=-11
before|day|0=-6 1=6
before|day|7 now|0=-6 1=6
before|day|contribution|0=-6 1=6
before|day|delivered|0=-6 1=6
before|dead|0=7 1=-7
before|dead|10 past|0=6 1=-6
before|dead|contribution|0=6 1=-6
before|dead|delivered|0=6 1=-6
before|debate|0=6
before|debate|7 now|0=6
before|decided|0=-15 1=19
before|decided|10 now|0=-11 1=11
before|decided|10 past|0=-6 1=6
before|decided|4 past|0=7 1=-6
before|decided|7 now|0=-10 1=12
before|decided|committed|0=-5 1=5
before|decided|contribution|1=5
before|decided|delivered|0=12 1=-12
before|decided|ended|0=-8 1=9
before|decided|mandate|0=-8 1=9
before|decided|obstacle|0=-6 1=6
before|decide|0=16 1=-10 2=-6
before|decide|7 ahead|0=10 1=-5
before|decide|7 now|0=5
before|decide|considering|0=9 1=-6
before|decide|contribution|0=9 1=-6
before|decide|extended|0=6
before|decide|mandate|0=6
before|decision|0=-12 1=13
before|decision|7 now|0=-12 1=13
before|decision|mandate|0=-12 1=13
before|declined|0=-6 1=6
before|declined|contribution|0=-6 1=6
before|declined|refused|0=-6 1=6
before|delivered|0=-26 1=30
before|delivered|10 past|0=-13 1=13
before|delivered|7 now|0=-9 1=11
before|delivered|contribution|0=-11 1=14
before|delivered|delivered|0=-8 1=8
before|delivered|pledged|1=7
before|departed|0=-9 1=12
before|departed|7 now|0=-17 1=20
before|departed|7 past|0=13 1=-13
before|departed|contribution|0=-9 1=12
before|departed|withdrawn|1=8
before|departs|0=-11 1=14
before|departs|10 now|0=-14 1=16
before|departs|contribution|0=-8 1=10
before|departs|delivered|0=8 1=-8
before|departs|engagement held|0=6 1=-6
before|departs|engagement|0=6 1=-6
before|departs|obstacle|0=-10 1=10
before|departs|pledged|0=-14 1=16
before|depart|10 past|0=-11 1=15
before|depart|1=12 2=-9
before|depart|7 ahead|0=7
before|depart|contribution|0=-6 1=14 2=-8
before|depart|pledged|0=-7 1=15 2=-8
before|deployed|2=7
before|deployed|7 ahead|0=-6 2=7
before|deployed|contribution|2=7
before|deployed|pledged|0=-6 2=7
before|deploys|0=-7 2=7
before|deploys|7 ahead|0=-7 2=7
before|deploys|contribution|0=-7 2=7
before|deploys|pledged|0=-7 2=7
before|deposited|0=-19 1=21
before|deposited|10 now|0=8 1=-7
before|deposited|10 past|0=-8 1=8
before|deposited|7 now|0=-19 1=19
before|deposited|committed|1=5
before|deposited|contribution|1=5
before|deposited|delivered|0=-9 1=9
before|deposited|obstacle|0=-15 1=15
before|deposited|pledged|0=10 1=-9
before|descendieron|10 now|1=5
before|descendieron|1=5
before|descendieron|contribution|1=5
before|despite|0=7
before|despite|10 past|0=7
before|despite|contribution|0=13 1=-10
before|despite|pledged|0=10 1=-6
before|died|0=5
before|disclosed|10 past|0=8 1=-8
before|disclosed|suspended|0=7 1=-7
before|dispatched|contribution|0=-8 1=8
before|dispatched|delivered|0=-8 1=8
before|dispatched|obstacle|0=10 1=-10
before|disponible|0=5
before|disponible|10 ahead|0=5
before|dollars|0=5
before|dollars|4 now|0=5
before|dollars|4 past|0=-5 1=5
before|donors|0=-7 1=7
before|donors|10 past|0=-7 1=7
before|draft|0=-6 1=7
before|draft|7 now|0=-10 1=10
before|draft|changed|0=-10 1=10
before|draft|delivered|0=9 1=-9
before|draft|mandate|0=-10 1=10
before|draft|reluctant|0=-5 1=5
before|dressé|0=6 1=-6
before|dressé|10 past|0=6 1=-6
before|dressé|obstacle|0=6 1=-6
before|drone|0=8 1=-7
before|drone|10 past|0=6 1=-6
before|drone|contribution|0=8 1=-7
before|drone|delivered|0=7 1=-7
before|due|0=-6 1=-8 2=14
before|due|7 now|0=-6 1=-8 2=14
before|due|contribution|0=-7 1=-8 2=14
before|due|pledged|0=-12 2=15
before|during|2=-6
before|during|7 ahead|1=5 2=-8
before|during|7 now|0=6 1=-8
before|during|contribution|0=6 2=-6
before|during|pledged|0=6 2=-6
before|décoré|0=13 1=-13
before|décoré|10 past|0=13 1=-13
before|décoré|contribution|0=13 1=-13
before|décoré|delivered|0=13 1=-13
before|each|0=-8 1=9
before|each|contribution|0=-8 1=9
before|each|delivered|0=-8 1=9
before|earlier|0=17 1=-17
before|earlier|10 now|0=17 1=-17
before|earlier|contribution|0=17 1=-17
before|earlier|delivered|0=10 1=-10
before|early|0=-9 1=14 2=-5
before|early|10 now|0=-7 1=7
before|early|4 ahead|0=-15 1=9 2=6
before|early|4 past|0=-7 1=7
before|early|7 ahead|1=-6
before|early|7 now|0=-18 1=29 2=-11
before|early|7 past|0=32 1=-32
before|early|authorised|0=9 1=-8
before|early|committed|0=-7 1=7
before|early|considering|0=-15 1=9 2=6
before|early|contribution|0=-16 1=25 2=-9
before|early|extended|2=6
before|early|mandate|1=-9
before|early|pledged|1=13 2=-11
before|effect|0=-7 1=8
before|effect|agreement drafting|0=-7 1=8
before|effect|agreement|0=-7 1=8
before|embarked|0=-10 1=10
before|embarked|10 past|0=-10 1=10
before|embarked|contribution|0=-8 1=8
before|embarked|withdrawn|0=-7 1=8
before|embark|0=-8 1=14 2=-7
before|embark|10 ahead|0=-10 1=16 2=-6
before|embark|contribution|0=-8 1=14 2=-7
before|embark|withdrawn|0=-8 1=14 2=-7
before|ends|0=10 2=-9
before|ends|7 now|0=6
before|ends|contribution|0=10 2=-9
before|entendre|0=-7 1=7
before|entendre|10 past|0=-7 1=7
before|entendre|contribution|0=-7 1=7
before|entendre|pledged|0=-7 1=7
before|envolent|0=-7 1=7
before|envolent|10 now|0=-7 1=7
before|envolent|contribution|0=-7 1=7
before|envolent|delivered|0=-7 1=7
before|envolera|0=-20 2=23
before|envolera|10 past|0=-20 2=23
before|envolera|contribution|0=-20 2=23
before|envolera|pledged|0=-20 2=23
before|envolée|0=7 1=-7
before|envolée|10 past|0=7 1=-7
before|envolée|contribution|0=5 1=-5
before|envolée|pledged|0=5 1=-5
before|envolé|0=9 1=-8
before|envolé|10 past|0=9 1=-8
before|envolé|contribution|0=9 1=-8
before|envolé|pledged|0=14 1=-13
before|euros|1=12 2=-9
before|euros|4 now|0=5 2=-9
before|euros|contribution|1=12 2=-9
before|euros|delivered|0=-12 1=12
before|euros|pledged|0=11 2=-9
before|evacuated|0=6 1=-6
before|every|0=5
before|excluded|0=-9 1=10
before|excluded|10 past|0=-9 1=10
before|excluded|contribution|0=-7 1=8
before|excluded|pledged|0=-8 1=8
before|expected|10 now|0=-7 2=6
before|expected|10 past|0=6 1=-16 2=10
before|expected|1=-27 2=25
before|expected|7 now|0=5 1=-12 2=7
before|expected|contribution|1=-22 2=26
before|expected|pledged|1=-22 2=26
before|explained|0=-10 1=10
before|explained|committed|0=7 1=-7
before|explained|contribution|0=-6 1=6
before|explained|engagement held|0=9 1=-9
before|explained|engagement|0=9 1=-9
before|explained|obstacle|0=-13 1=14
before|explained|withdrawn|0=-8 1=8
before|expressed|10 now|0=-7 1=7
before|expressed|pledged|0=-6 1=6
before|expressing|0=-7 1=8
before|expressing|10 past|0=-7 1=8
before|expressing|contribution|0=-6 1=6
before|expressing|pledged|0=-6 1=6
before|extended|0=-12 1=14
before|extended|7 now|0=-5 1=6
before|extended|extended|0=-11 1=12
before|extended|mandate|0=-11 1=12
before|farewell|1=7
before|farewell|contribution|1=7
before|finished|0=7 1=-7
before|finished|10 now|0=-6 1=6
before|finished|10 past|0=11 1=-11
before|first|0=10 1=-10
before|first|7 now|0=8 1=-8
before|first|contribution|0=10 1=-10
before|first|delivered|0=8 1=-8
before|fly|0=-8 2=10
before|fly|7 now|0=-7 2=8
before|fly|contribution|0=-8 2=10
before|fly|pledged|0=-8 2=10
before|followed|7 now|0=-7 1=7
before|followed|delivered|0=-9 1=9
before|following|0=-7 1=7
before|follow|10 past|0=9 1=-6
before|follow|1=-14 2=13
before|follow|7 ahead|1=11 2=-6
before|follow|7 now|1=-16 2=16
before|follow|contribution|1=-12 2=13
before|follow|pledged|0=-7 1=7
before|follow|withdrawn|0=9 1=-16 2=7
before|footprint|0=12 1=-12
before|footprint|7 past|0=12 1=-12
before|footprint|contribution|0=12 1=-12
before|footprint|delivered|0=12 1=-12
before|force|0=13 2=-9
before|force|10 past|0=9 1=-9
before|force|4 now|0=7
before|force|7 now|0=-8 1=13
before|force|agreement|0=-7 1=7
before|force|contribution|0=7 2=-8
before|force|delivered|0=5 1=-5
before|force|mandate|0=11 1=-11
before|force|pledged|0=-7 1=14 2=-7
before|force|withdrawn|0=6 1=-6
before|forward|0=-10 1=15
before|forward|7 now|1=9
before|forward|contribution|0=-10 1=15
before|forward|pledged|0=-10 1=15
before|for|0=22 1=-27
before|for|10 ahead|0=-10 1=31 2=-21
before|for|10 past|0=14 1=-11
before|for|4 ahead|0=-13 1=-7 2=20
before|for|4 now|0=21 2=-18
before|for|7 ahead|0=-7 1=8
before|for|7 now|1=-9 2=13
before|for|7 past|0=22 1=-38 2=15
before|for|authorised|1=9
before|for|committed|0=-18 1=-7 2=26
before|for|contribution|0=13 1=-41 2=28
before|for|delivered|0=9 1=-8
before|for|engagement cancelled|0=-7 1=8
before|for|engagement held|0=-15 1=17
before|for|engagement planned|0=-15 1=17
before|for|engagement|0=-37 1=42 2=-5
before|for|extended|1=16 2=-11
before|for|mandate|0=-9 1=25 2=-15
before|for|obstacle|0=26 1=-25
before|for|pledged|0=7 1=-19 2=12
before|for|request|0=24 1=-24
before|for|suspended|0=11 1=-8
before|for|withdrawn|0=5 2=-10
before|found|10 past|0=6 1=-6
before|found|contribution|0=8 1=-8
before|found|obstacle|0=-8 1=8
before|found|pledged|0=8 1=-8
before|from|0=29 1=-26
before|from|10 ahead|0=12 2=-16
before|from|10 now|0=-7 1=14 2=-7
before|from|10 past|1=-5 2=5
before|from|4 ahead|0=-21 2=22
before|from|7 ahead|0=19 1=-13 2=-6
before|from|7 long-ago|0=-22 1=23
before|from|7 now|0=14 1=-19
before|from|7 past|0=27 1=-23
before|from|agreement drafting|1=5
before|from|authorised|0=-17 1=24 2=-8
before|from|changed|0=10 2=-6
before|from|committed|1=-18 2=13
before|from|contribution|0=-18 1=-17 2=35
before|from|engagement held|0=7 1=-7
before|from|engagement planned|0=-8 1=10
before|from|extended|0=42 1=-27 2=-14
before|from|mandate|0=34 1=-7 2=-28
before|from|obstacle|0=8 1=-8
before|from|pledged|0=7 1=-8
before|from|refused|0=6 1=-6
before|from|requirement|0=7 2=-5
before|from|suspended|0=-16 1=10 2=5
before|from|withdrawn|0=-31 1=13 2=18
before|fund|0=-14 1=19
before|fund|7 now|0=-8 1=8
before|fund|contribution|0=-14 1=19
before|fund|delivered|0=-17 1=17
before|fund|pledged|0=9
before|fund|suspended|0=-6 1=6
before|gangs|7 now|0=7 1=-7
before|gangs|contribution|0=8 1=-7
before|gangs|delivered|0=8 1=-7
before|gave|10 now|0=-7 1=7
before|gave|10 past|0=5 1=-5
before|gave|authorised|0=-7 1=7
before|gave|contribution|0=-10 1=10
before|gave|mandate|0=-7 1=7
before|gave|obstacle|0=6 1=-6
before|gave|request|0=10 1=-10
before|gendarmes|0=-8 2=9
before|gendarmes|4 now|0=-8 2=9
before|gendarmes|contribution|0=-8 2=9
before|gendarmes|pledged|0=-8 2=9
before|georgetown|0=7 1=-6
before|georgetown|contribution|0=7 1=-6
before|georgetown|pledged|0=7 1=-6
before|given|obstacle|0=-7 1=7
before|goma|0=-8 1=8
before|goma|7 now|0=-7 1=7
before|goma|contribution|0=-6 1=6
before|goma|delivered|0=-5 1=5
before|go|0=-8 2=11
before|go|7 now|1=-9 2=11
before|go|7 past|0=-10 1=11
before|go|committed|1=6
before|go|contribution|0=-12 2=13
before|go|pledged|0=-7 2=7
before|go|withdrawn|1=-6 2=6
before|grew|0=12 1=-11
before|grew|10 past|0=12 1=-11
before|ground|2=6
before|ground|7 now|2=6
before|haiti|10 now|1=-6 2=6
before|haiti|10 past|0=-6 1=7
before|haiti|1=-13 2=14
before|haiti|4 now|0=8 1=-9
before|haiti|7 ahead|0=-8 2=11
before|haiti|7 now|0=25 2=-26
before|haiti|7 past|0=-14 1=-7 2=21
before|haiti|committed|0=11 1=-11
before|haiti|considering|0=6 2=-5
before|haiti|contribution|1=-16 2=19
before|haiti|delivered|0=-26 1=27
before|haiti|engagement held|0=-11 1=12
before|haiti|engagement planned|0=5
before|haiti|engagement|0=-6 1=8
before|haiti|obstacle|0=-5 1=6
before|haiti|pledged|0=-15 1=-23 2=38
before|haiti|suspended|0=5
before|haiti|withdrawn|0=15 2=-11
before|half|contribution|0=6
before|has|0=13 1=-13
before|has|10 now|0=13 1=-13
before|has|contribution|0=8 1=-8
before|has|delivered|0=8 1=-8
before|haïti|2=6
before|haïti|7 ahead|2=6
before|haïti|contribution|0=-8 2=6
before|haïti|pledged|0=-6 2=6
before|headquarters|0=-9 1=6
before|headquarters|7 now|0=-9
before|headquarters|contribution|0=-7
before|hearing|0=-6 1=6
before|hearing|10 past|0=-6 1=6
before|hearing|considering|0=-6 1=6
before|hearing|contribution|0=-6 1=6
before|helicopters|0=-6 1=6
before|helicopters|7 past|0=-6 1=6
before|helicopters|contribution|0=-6 1=6
before|helicopters|pledged|0=-6 1=6
before|help|0=-7 1=7
before|here|0=-5 1=6
before|here|7 now|0=9 1=-8
before|here|7 past|0=-14 1=14
before|here|contribution|0=-5 1=6
before|here|delivered|0=-14 1=14
before|here|pledged|0=9 1=-8
before|him|7 now|0=-7 1=7
before|him|contribution|0=-7 1=7
before|him|pledged|0=-7 1=7
before|hold|0=-9 1=11
before|hold|7 now|1=5
before|hold|contribution|1=6
before|hold|engagement planned|0=-5 1=6
before|hold|engagement|0=-5 1=6
before|hold|suspended|0=-7 1=9
before|home|7 ahead|0=-6 1=-6 2=11
before|home|7 now|0=12 1=-7
before|home|7 past|0=-10 1=10
before|home|contribution|0=-7
before|home|withdrawn|0=-14 1=9 2=5
before|hospital|0=-6 1=6
before|hospital|contribution|0=-6 1=6
before|hospital|pledged|0=-6 1=6
before|hosted|1=5
before|illegal|0=11 1=-11
before|illegal|10 past|0=11 1=-11
before|illegal|authorised|0=7 1=-7
before|illegal|contribution|0=7 1=-7
before|illegal|mandate|0=7 1=-7
before|illegal|pledged|0=7 1=-7
before|indicated|0=5
before|indicated|10 now|0=8 1=-8
before|indicated|10 past|0=9 1=-8
before|indicated|7 now|0=-6 1=6
before|indicated|7 past|0=-6 1=7
before|indicated|committed|0=-12 1=12
before|indicated|considering|0=17 1=-17
before|indicated|contribution|0=-11 1=13
before|indicated|obstacle|0=11 1=-11
before|indicated|pledged|0=7 1=-6
before|indicated|refused|0=-6 1=7
before|indicated|request|0=7 1=-7
before|indicated|withdrawn|0=-8 1=9
before|informed|10 now|0=6 1=-6
before|informed|committed|0=11 1=-11
before|informed|contribution|0=9 1=-9
before|informed|obstacle|0=-7 1=7
before|initialed|0=-7 1=7
before|initialed|10 past|0=-7 1=7
before|insisted|0=-7 1=9
before|insisted|4 past|0=-6 1=6
before|insisted|contribution|0=-11 1=13
before|insisted|withdrawn|0=-10 1=10
before|inspecté|0=-5 1=5
before|inspecté|10 past|0=-5 1=5
before|inspecté|engagement held|0=-5 1=5
before|inspecté|engagement|0=-5 1=5
before|installés|0=-6 1=6
before|installés|10 past|0=-6 1=6
before|installés|contribution|0=-6 1=6
before|installés|delivered|0=-6 1=6
before|interrogé|0=6 1=-5
before|interrogé|10 now|0=14 1=-14
before|interrogé|10 past|0=-8 1=8
before|interrogé|considering|0=10 1=-10
before|interrogé|contribution|0=6 1=-6
before|intervened|agreement drafting|0=-7 1=7
before|intervened|agreement|0=-7 1=7
before|intervened|contribution|0=6
before|intervened|obstacle|0=8 1=-8
before|intervened|pledged|0=6
before|in|0=12 1=17 2=-23
before|in|10 ahead|0=76 1=-51 2=-25
before|in|10 past|0=37 1=-36
before|in|4 ahead|0=-16 1=-13 2=29
before|in|4 long-ago|0=-25 1=39 2=-15
before|in|4 now|1=-15 2=16
before|in|4 past|0=-32 1=36
before|in|7 ahead|0=-15 1=-20 2=38
before|in|7 long-ago|0=-8 1=15 2=-8
before|in|7 now|0=35 1=-12 2=-22
before|in|7 past|1=36 2=-38
before|in|agreement drafting|0=22 1=-25
before|in|agreement signed|0=-10 1=5
before|in|agreement|0=10 1=-18 2=9
before|in|authorised|0=-6 1=10
before|in|changed|0=10 2=-7
before|in|committed|0=-20 1=13
before|in|considering|0=11 1=-12
before|in|contribution|0=7 1=15 2=-14
before|in|delivered|0=16 1=9 2=-19
before|in|ended|0=-6 2=7
before|in|engagement planned|0=22 1=-28 2=6
before|in|engagement|0=25 1=-28
before|in|extended|1=13 2=-9
before|in|mandate|0=-7 1=19 2=-13
before|in|obstacle|0=10 2=-6
before|in|pledged|1=23 2=-8
before|in|reluctant|0=26 1=-19 2=-7
before|in|request|0=-10 1=18 2=-9
before|in|requirement|0=-6 1=12 2=-5
before|in|suspended|2=-6
before|in|withdrawn|0=-8 1=-6 2=18
before|is|0=6 1=-8
before|is|10 now|0=8 1=-7
before|is|contribution|0=5 1=-5
before|is|delivered|0=5 1=-5
before|its|0=18 1=-16
before|its|10 past|0=10 1=-10
before|its|7 now|0=15 1=-14
before|its|7 past|0=-7 1=7
before|its|contribution|0=13 1=-12
before|its|mandate|0=-6 1=6
before|its|request|0=6 1=-6
before|it|0=14 1=-9 2=-5
before|it|4 now|0=5 1=-5
before|it|7 now|0=16 1=-14
before|it|7 past|0=-11 1=11
before|it|authorised|1=6
before|it|committed|0=-8 1=8
before|it|delivered|0=6 1=-6
before|it|mandate|1=6
before|it|obstacle|0=7 1=-7
before|it|pledged|1=6
before|it|refused|0=8 1=-7
before|jamaica|0=-7 2=5
before|jamaica|7 ahead|0=-8 2=8
before|jamaica|contribution|0=-7 2=5
before|jamaica|pledged|2=5
before|jerusalem|0=-8 1=8
before|jerusalem|10 past|0=-8 1=8
before|jerusalem|contribution|0=-8 1=8
before|jerusalem|refused|0=-8 1=8
before|joined|0=-8 1=10
before|joined|10 past|0=-9 1=9
before|joined|contribution|0=-8 1=10
before|joined|delivered|0=-12 1=12
before|join|0=5 2=-5
before|join|4 now|0=5 2=-5
before|join|contribution|0=5 2=-5
before|join|pledged|0=5 2=-5
before|journalists|0=5
before|journalists|10 past|0=14 1=-13
before|journalists|7 past|0=-8 1=9
before|journalists|considering|0=-8 1=9
before|journalists|contribution|0=5
before|journalists|pledged|0=14 1=-13
before|juba|1=6 2=-6
before|juba|7 now|1=6 2=-6
before|juba|contribution|1=6 2=-6
before|juba|withdrawn|1=6
before|kananga|0=-5 1=6
before|kananga|4 past|0=-5 1=6
before|kananga|contribution|0=-5 1=6
before|kananga|withdrawn|0=-5 1=6
before|kathmandu|0=-8 1=8
before|kathmandu|7 now|0=-8 1=8
before|kenyans|0=-11 1=-10 2=22
before|kenyans|7 now|0=-11 1=-10 2=22
before|kenyans|contribution|0=-11 1=-10 2=22
before|kenyans|withdrawn|0=-11 1=-10 2=22
before|kfor|0=-19 1=11 2=7
before|kfor|contribution|0=-19 1=11 2=7
before|kfor|delivered|0=-13 1=13
before|kigali|0=-9 1=9
before|kigali|7 past|0=-6 1=6
before|kigali|agreement|0=-9 1=9
before|known|0=-5 1=6
before|known|contribution|0=-5 1=6
before|kroner|committed|0=7 1=-7
before|lacroix|contribution|0=9 1=-6
before|lamented|0=-7 1=7
before|lamented|10 past|0=7 1=-7
before|lamented|7 past|0=-15 1=15
before|lamented|contribution|0=9 1=-9
before|lamented|obstacle|0=-14 1=14
before|lamented|pledged|0=8 1=-8
before|landed|0=-8 1=9
before|landed|10 past|0=-15 1=16
before|landed|7 past|0=14 1=-14
before|landed|contribution|0=-8 1=9
before|landed|withdrawn|0=-6 1=6
before|land|0=-16 2=19
before|land|10 ahead|0=-5 2=6
before|land|10 now|0=-17 1=-9 2=25
before|land|10 past|1=9 2=-5
before|land|7 now|0=10 2=-7
before|land|contribution|0=-18 2=19
before|land|pledged|0=-18 2=19
before|last|7 now|0=6
before|last|pledged|0=6
before|late|0=-5 1=-6 2=11
before|late|4 now|0=11 1=-10
before|late|7 ahead|1=-5 2=9
before|late|7 past|0=-7 1=10
before|late|committed|0=-6 2=7
before|late|contribution|0=-19 1=7 2=12
before|late|delivered|0=6 1=-6
before|late|obstacle|0=5 1=-5
before|late|pledged|0=-18 1=13 2=5
before|launched|0=8 1=-8
before|launched|10 now|0=-6 1=7
before|launched|10 past|0=12 1=-12
before|launched|contribution|0=5 1=-5
before|launched|delivered|0=5 1=-5
before|launched|obstacle|0=6 1=-6
before|launched|request|0=-6 1=6
before|learned|0=20 1=-20
before|learned|10 now|0=-10 1=10
before|learned|10 past|0=30 1=-29
before|learned|contribution|0=12 1=-12
before|learned|pledged|0=8 1=-8
before|leave|10 ahead|0=7 2=-7
before|leave|1=-10 2=6
before|leave|7 now|2=8
before|leave|contribution|1=-8 2=6
before|leaving|0=-6
before|leaving|contribution|0=-6
before|lebanon|0=-13 2=13
before|lebanon|4 ahead|0=-13 2=13
before|lebanon|contribution|0=-13 2=13
before|lebanon|pledged|0=-13 2=13
before|left|10 now|0=-16 1=17
before|left|10 past|0=-7 1=8
before|left|4 past|0=14 1=-13
before|left|7 now|1=-6
before|left|contribution|0=7 1=-10
before|left|delivered|0=-13 1=13
before|left|extended|0=-6 1=7
before|left|mandate|0=-6 1=7
before|left|pledged|1=-7 2=6
before|left|withdrawn|0=28 1=-24
before|letter|0=-6 1=7
before|letter|10 past|0=-5 1=6
before|letter|7 past|0=7 1=-7
before|letter|request|0=-10 1=11
before|lieu|10 past|1=-8 2=10
before|lieu|1=-10 2=9
before|lieu|contribution|1=-8 2=10
before|lieu|withdrawn|1=-8 2=10
before|maintained|0=-5 1=5
before|maintained|10 past|0=-5 1=5
before|mali|0=-7 1=-9 2=16
before|mali|4 now|0=-13 2=17
before|mali|4 past|0=6 1=-5
before|mali|contribution|0=-11 1=-5 2=17
before|mali|withdrawn|0=-13 2=17
before|mandate|2=-8
before|mandate|7 now|0=-6 1=7
before|mandate|extended|1=9 2=-7
before|mandate|mandate|1=10 2=-7
before|means|0=-14 1=14
before|means|7 now|0=-14 1=14
before|means|contribution|0=-14 1=14
before|means|delivered|0=-14 1=14
before|meeting|0=-12 2=10
before|meeting|10 past|0=-16 1=17
before|meeting|7 now|1=-7 2=11
before|meeting|contribution|1=6
before|meeting|engagement held|0=5 1=-5
before|meeting|engagement|1=-15 2=12
before|meeting|pledged|1=6
before|meet|0=-7 1=8
before|meet|engagement planned|0=-7 1=8
before|meet|engagement|0=-7 1=8
before|members|0=10 1=-7
before|members|10 now|0=5
before|members|authorised|0=-5 1=6
before|members|contribution|0=17 1=-15
before|members|mandate|0=-5 1=6
before|men|1=6
before|men|contribution|1=6
before|met|10 now|0=16 1=-15
before|met|10 past|0=-15 1=17
before|met|contribution|0=-7 1=9
before|met|engagement|0=6 1=-6
before|met|extended|0=-5 1=5
before|met|mandate|0=-8 1=8
before|met|pledged|0=-7 1=9
before|met|request|0=10 1=-10
before|million|10 past|0=11 1=-11
before|million|1=5 2=-7
before|million|4 now|0=8 1=-6
before|million|4 past|0=-14 1=15
before|million|7 now|1=7
before|million|contribution|1=9 2=-6
before|million|delivered|0=-32 1=32
before|million|pledged|0=29 1=-23 2=-5
before|ministers|0=6
before|ministers|7 now|0=6
before|ministers|extended|0=-6 1=6
before|ministers|mandate|0=-6 1=6
before|ministers|request|0=8 1=-8
before|minusma|0=-6 1=6
before|minusma|10 past|0=-6 1=6
before|minusma|contribution|0=-6 1=6
before|minusma|withdrawn|0=-6 1=6
before|missions|0=8 1=-8
before|missions|4 past|0=8 1=-8
before|missions|contribution|0=8 1=-8
before|missions|delivered|0=8 1=-8
before|mission|0=9 2=-13
before|mission|10 ahead|1=11 2=-7
before|mission|10 now|0=19 1=-18
before|mission|10 past|0=-16 1=17
before|mission|7 now|0=7
before|mission|authorised|0=-8 1=8
before|mission|contribution|0=5 2=-6
before|mission|engagement|0=8 1=-8
before|mission|extended|1=11 2=-6
before|mission|mandate|0=-14 1=21 2=-7
before|mission|pledged|0=12 1=-7 2=-5
before|mission|reluctant|0=-6 1=6
before|mission|request|0=8 1=-8
before|mogadishu|0=7 1=-7
before|mogadishu|7 past|0=9 1=-8
before|money|0=-11 1=11
before|months|1=10 2=-9
before|months|4 past|0=9 1=-8
before|months|contribution|0=9 1=-8
before|months|mandate|0=-9 1=17 2=-8
before|months|withdrawn|0=9 1=-8
before|mozambique|0=5 1=-9
before|mozambique|7 now|0=5 1=-9
before|mozambique|contribution|0=5 1=-9
before|mozambique|delivered|0=9 1=-9
before|mps|0=-6 1=6
before|murders|0=9 1=-8
before|murders|4 past|0=9 1=-8
before|murders|contribution|0=9 1=-8
before|murders|refused|0=9 1=-8
before|nairobi|1=7 2=-5
before|nairobi|7 ahead|0=5 2=-7
before|nairobi|7 past|0=-6 1=6
before|nairobi|contribution|0=18 2=-15
before|nairobi|engagement held|0=-11 1=11
before|nairobi|engagement planned|1=-8 2=11
before|nairobi|engagement|0=-14 2=11
before|nairobi|pledged|0=8 2=-13
before|nairobi|withdrawn|0=7 1=-5
before|named|0=-7 1=7
before|nassau|0=-8 2=11
before|nassau|7 now|0=-8 2=11
before|nations|contribution|0=-8 1=9
before|nations|mandate|0=6
before|nearly|0=13 1=-13
before|nearly|7 past|0=10 1=-10
before|niamey|contribution|0=8
before|niamey|pledged|0=8
before|not|0=15 1=-7 2=-8
before|not|10 past|0=7 1=-6
before|not|contribution|0=13 1=-5 2=-8
before|not|pledged|0=8 2=-8
before|offered|0=-8 1=11
before|offered|4 past|0=9 1=-7
before|offered|7 past|0=-14 1=14
before|offered|contribution|0=-13 1=15
before|offered|pledged|0=-16 1=18
before|offer|0=7 1=-7
before|offer|7 past|0=7 1=-7
before|offer|request|0=7 1=-7
before|officers|0=-5 1=13 2=-7
before|officers|7 past|0=-15 1=18
before|officers|contribution|0=-5 1=13 2=-7
before|officers|pledged|0=-15 1=16
before|officers|withdrawn|1=9 2=-6
before|office|0=12 1=-11
before|office|10 past|0=5 1=-5
before|office|contribution|0=6 1=-6
before|office|engagement held|0=5 1=-5
before|office|engagement|0=5 1=-5
before|off|10 now|0=5 1=-5
before|off|committed|0=11 1=-11
before|off|contribution|0=5 1=-5
before|of|0=8 1=-9
before|of|10 ahead|0=35 1=-26 2=-9
before|of|10 long-ago|1=5
before|of|10 now|0=6
before|of|10 past|0=-49 1=58 2=-9
before|of|4 ahead|0=44 1=-29 2=-15
before|of|4 long-ago|0=-13 1=19 2=-6
before|of|4 now|0=19 1=-16
before|of|4 past|0=19 1=-12 2=-7
before|of|7 ahead|2=10
before|of|7 long-ago|0=17 1=-14
before|of|7 now|0=-36 1=-18 2=54
before|of|7 past|0=-18 1=32 2=-15
before|of|agreement drafting|0=-13 1=18
before|of|agreement signed|0=19 1=-17
before|of|agreement sought|0=-14 1=6 2=9
before|of|agreement|0=-9 1=7
before|of|authorised|1=8
before|of|changed|2=-5
before|of|committed|0=32 2=-33
before|of|considering|0=-25 1=7 2=18
before|of|contribution|0=15 1=-27
before|of|delivered|0=6 2=-8
before|of|ended|0=-6 1=11
before|of|engagement held|1=6
before|of|engagement planned|0=19 1=-11 2=-8
before|of|engagement|0=15 2=-10
before|of|extended|0=11 1=-12
before|of|mandate|1=10 2=-13
before|of|pledged|1=10 2=-8
before|of|refused|0=35 1=-35
before|of|reluctant|1=-7 2=8
before|of|requirement|0=-19 1=11 2=8
before|of|suspended|0=-21 1=24
before|of|withdrawn|1=-31 2=30
before|only|1=5
before|on|0=13 1=20 2=-21
before|on|10 ahead|0=7 1=-10
before|on|10 now|0=6 1=31 2=-27
before|on|10 past|0=13 1=20 2=-21
before|on|agreement drafting|0=14 1=-10
before|on|agreement signed|0=-7 1=10
before|on|agreement sought|0=-13 1=13
before|on|agreement|0=-5 1=18 2=-9
before|on|authorised|0=-8 1=16
before|on|changed|0=10 2=-13
before|on|committed|1=24 2=-16
before|on|considering|0=5
before|on|contribution|0=7 1=12 2=-6
before|on|delivered|0=15 1=27 2=-33
before|on|ended|1=-37 2=42
before|on|engagement held|0=16 1=16 2=-24
before|on|engagement planned|0=-7 1=17 2=-10
before|on|engagement|0=12 1=25 2=-30
before|on|extended|0=7 1=29 2=-32
before|on|mandate|0=10 1=19 2=-20
before|on|obstacle|0=16 2=-20
before|on|pledged|1=-28 2=35
before|on|refused|0=35 1=-26 2=-6
before|on|request|0=25 1=-8 2=-11
before|on|requirement|0=-10 1=13
before|on|suspended|1=12 2=-6
before|on|withdrawn|0=-31 2=46
before|ordonné|authorised|0=-8 1=8
before|ordonné|contribution|0=7 1=-5
before|ordonné|mandate|0=-8 1=8
before|ordonné|pledged|0=10 1=-9
before|ottawa|0=-8 1=9
before|out|7 now|0=12 1=-7 2=-5
before|out|7 past|0=-7 1=7
before|out|delivered|0=6 1=-6
before|overcome|0=-6 1=6
before|overcome|10 past|0=-6 1=6
before|overcome|agreement signed|0=5
before|overcome|agreement|0=5
before|overcome|obstacle|0=-11 1=11
before|over|1=9 2=-9
before|over|7 past|0=-11 1=11
before|over|contribution|1=9 2=-9
before|over|delivered|0=-11 1=11
before|paid|0=-11 1=11
before|paid|contribution|0=-11 1=11
before|paid|delivered|0=-11 1=11
before|paquetages|0=9 1=-6
before|paquetages|10 past|0=9 1=-6
before|paquetages|contribution|0=9 1=-6
before|paquetages|pledged|0=9 1=-6
before|parade|0=10 1=-10
before|parade|10 past|0=10 1=-10
before|parade|contribution|0=10 1=-10
before|parade|refused|0=10 1=-10
before|parliament|0=-8 1=9
before|parliament|contribution|0=-9 1=10
before|parliament|pledged|1=5
before|participation|0=-6 1=7
before|participation|4 past|1=5
before|participation|contribution|0=-6 1=7
before|participation|withdrawn|1=5
before|part|0=7 1=-7
before|part|10 now|0=7 1=-7
before|part|engagement held|0=7 1=-7
before|part|engagement|0=7 1=-7
before|paying|0=-8 1=8
before|paying|4 past|0=-8 1=8
before|paying|contribution|0=-11 1=12
before|paying|suspended|0=-11 1=12
before|peace|0=-6 1=7
before|peace|10 past|0=-6 1=7
before|peace|contribution|0=-6 1=6
before|peace|pledged|0=-6 1=6
before|pemba|10 past|1=5
before|pemba|1=5
before|pemba|contribution|0=-10 1=11
before|pemba|withdrawn|0=-10 1=11
before|people|1=12 2=-9
before|people|contribution|1=12 2=-9
before|people|pledged|1=12 2=-9
before|permis|0=-6 1=6
before|permis|10 past|0=-6 1=6
before|permis|contribution|0=-6 1=6
before|permis|delivered|0=-6 1=6
before|place|1=-9 2=12
before|place|7 ahead|0=-6 2=7
before|place|7 now|0=8 1=-8
before|place|contribution|0=-7 2=12
before|place|pledged|0=-12 2=12
before|plaint|0=5 1=-5
before|plaint|10 past|0=5 1=-5
before|plaint|obstacle|0=5 1=-5
before|planned|0=22 1=-21
before|planned|10 now|0=-6 1=6
before|planned|10 past|0=20 1=-20
before|planned|changed|0=-6 1=6
before|planned|engagement held|0=5
before|planned|engagement|0=5
before|planned|extended|0=18 1=-18
before|planned|mandate|0=12 1=-12
before|platoon|0=8 1=-8
before|platoon|4 past|0=8 1=-8
before|platoon|contribution|0=8 1=-8
before|platoon|delivered|0=8 1=-8
before|pledged|0=-5 1=10
before|pledged|10 past|0=-7 1=11
before|pledged|contribution|0=-12 1=17
before|pledged|engagement held|0=6 1=-6
before|pledged|engagement|0=6 1=-6
before|pledged|pledged|0=-15 1=19
before|police|0=-7
before|police|7 past|0=-8 1=9
before|police|contribution|0=-7
before|port-au-prince|10 now|0=-9 1=9
before|port-au-prince|1=7
before|port-au-prince|7 now|0=9 1=-7
before|port-au-prince|contribution|0=-11 1=12
before|port-au-prince|engagement planned|0=7 1=-7
before|port-au-prince|engagement|0=9 1=-8
before|port-au-prince|pledged|0=-8 1=9
before|port|0=-5 1=5
before|port|7 past|0=-5 1=5
before|port|contribution|0=-5 1=5
before|port|delivered|0=-5 1=5
before|prepared|0=6 1=-6
before|prepared|7 past|0=6 1=-6
before|prepared|considering|0=6 1=-6
before|prepared|contribution|0=6 1=-6
before|press|pledged|1=6
before|press|reluctant|0=7 1=-7
before|procédé|0=-9 1=9
before|procédé|10 past|0=-9 1=9
before|procédé|contribution|0=-9 1=9
before|procédé|delivered|0=-9 1=9
before|profité|0=7 1=-7
before|profité|10 past|0=7 1=-7
before|profité|contribution|0=6 1=-6
before|profité|pledged|0=6 1=-6
before|prohibited|0=-6 1=6
before|prohibited|obstacle|0=-6 1=6
before|prolonged|0=10 1=-10
before|prolonged|mandate|0=10 1=-10
before|promised|1=9 2=-8
before|promised|4 past|0=11 1=-8
before|promised|7 now|0=-12 1=17 2=-6
before|promised|contribution|1=11 2=-8
before|promised|pledged|1=12 2=-8
before|proposed|0=-12 1=12
before|proposed|7 past|0=-12 1=12
before|proposed|considering|0=-10 1=10
before|proposed|contribution|0=-10 1=10
before|provided|0=-8 1=9
before|provided|contribution|1=6
before|province|7 now|0=10 1=-10
before|province|7 past|0=-6 1=6
before|province|delivered|0=10 1=-10
before|province|withdrawn|0=-6 1=6
before|published|10 past|1=6
before|published|delivered|0=17 1=-17
before|published|pledged|0=-24 1=25
before|put|10 now|0=-5 1=5
before|put|1=6
before|put|delivered|0=-11 1=11
before|put|suspended|0=8 1=-8
before|qualifié|0=6 1=-6
before|qualifié|10 past|0=6 1=-6
before|qualifié|contribution|0=6 1=-6
before|qualifié|delivered|0=6 1=-6
before|raises|0=7 1=-7
before|raises|10 now|0=7 1=-7
before|raises|contribution|0=7 1=-7
before|raises|delivered|0=7 1=-7
before|reached|0=5 1=-16 2=11
before|reached|10 past|0=16 1=-16
before|reached|contribution|0=5 1=-16 2=11
before|reached|delivered|0=16 1=-16
before|reaffirmed|10 past|0=5
before|reaffirmed|contribution|0=-12 1=13
before|reaffirmed|engagement held|0=9 1=-9
before|reaffirmed|engagement|0=9 1=-9
before|reaffirmed|pledged|0=-8 1=9
before|recalled|contribution|0=6 1=-6
before|recalled|delivered|0=6 1=-6
before|received|0=-10 1=11
before|received|10 now|0=8 1=-8
before|received|10 past|0=-18 1=19
before|received|contribution|0=-16 1=17
before|received|delivered|0=-7 1=7
before|received|engagement held|0=6 1=-6
before|received|engagement|0=6 1=-6
before|receiving|0=-11 1=12
before|receiving|10 now|0=-12 1=13
before|receiving|agreement drafting|0=8 1=-8
before|receiving|agreement|0=8 1=-8
before|receiving|contribution|0=-18 1=19
before|receiving|pledged|0=-18 1=19
before|reconnu|0=5
before|reconnu|considering|0=-18 1=18
before|reconnu|contribution|1=6
before|reconnu|obstacle|0=8 1=-8
before|reconnu|pledged|0=12 1=-10
before|redit|0=-15 1=17
before|redit|10 past|0=-15 1=17
before|redit|requirement|0=-10 1=10
before|reiterated|0=-6 1=6
before|reiterated|contribution|0=-9 1=9
before|reiterated|obstacle|0=6 1=-6
before|reiterated|refused|0=-6 1=6
before|rejected|0=-6 1=6
before|rejected|obstacle|0=-6 1=6
before|released|4 now|1=5
before|released|committed|0=-8 1=9
before|released|contribution|0=-8 1=9
before|relieved|0=8 1=-7
before|relieved|7 now|0=8 1=-7
before|relieved|contribution|0=8 1=-7
before|relieved|delivered|0=8 1=-7
before|renewed|0=-11 1=12
before|renewed|10 past|0=-16 1=16
before|renewed|authorised|0=11 1=-10
before|renewed|extended|0=-7 1=7
before|renewed|obstacle|0=-11 1=11
before|renew|0=6 1=6 2=-12
before|renew|7 ahead|0=6 1=6 2=-12
before|renew|contribution|0=11 2=-10
before|renew|pledged|0=11 2=-10
before|renvoyé|0=11 1=-11
before|renvoyé|10 past|0=11 1=-11
before|renvoyé|contribution|0=5 1=-5
before|renvoyé|obstacle|0=6 1=-6
before|renvoyé|pledged|0=5 1=-5
before|repatriates|0=11 1=-7
before|repatriates|7 now|0=11 1=-7
before|repatriates|contribution|0=11 1=-7
before|repatriates|withdrawn|0=8
before|repeated|0=-13 1=13
before|repeated|10 past|0=-6 1=6
before|repeated|7 past|0=-6 1=7
before|repeated|contribution|0=-13 1=13
before|repeated|refused|0=-13 1=13
before|replaced|0=-7 1=6
before|replaced|7 now|0=-6 1=6
before|replace|0=7 1=-7
before|replace|7 now|0=7 1=-7
before|reporters|contribution|0=14 1=-14
before|reporters|pledged|0=14 1=-13
before|resolution|0=-18 1=18
before|resolution|7 now|0=-17 1=18
before|resolution|mandate|0=-7 1=8
before|returned|0=-7 1=14 2=-7
before|returned|10 past|1=11 2=-7
before|returned|contribution|0=-10 1=16 2=-7
before|returned|delivered|0=-9 1=9
before|returned|obstacle|0=7 1=-7
before|returned|withdrawn|1=7 2=-7
before|returns|0=-12 1=12
before|returns|7 now|0=-12 1=12
before|returns|contribution|0=-12 1=12
before|returns|delivered|0=-12 1=12
before|reuters|0=12 1=-12
before|reuters|7 past|0=9 1=-9
before|revealed|10 now|0=6 1=-6
before|revealed|10 past|0=-7 1=7
before|revealed|committed|0=6 1=-6
before|revealed|pledged|0=-5 1=5
before|riksdag|0=-13 1=13
before|riksdag|10 now|0=-13 1=13
before|riksdag|contribution|0=-13 1=13
before|riksdag|withdrawn|0=-13 1=13
before|rome|0=5
before|rome|7 now|0=5
before|rotated|0=-6 1=6
before|rotated|7 now|0=-6 1=6
before|rotated|contribution|0=-6 1=6
before|rotated|delivered|0=-6 1=6
before|rota|10 past|1=7
before|rota|1=7
before|rota|contribution|1=7
before|rota|pledged|1=7
before|ruled|0=-10 1=11
before|ruled|7 past|0=-5 1=6
before|ruled|obstacle|0=-13 1=13
before|ruling|0=9 2=-8
before|ruling|7 ahead|0=9 2=-8
before|réceptionné|0=-7 1=7
before|réceptionné|10 past|0=-7 1=7
before|réceptionné|contribution|0=-7 1=7
before|réceptionné|delivered|0=-7 1=7
before|said|10 now|0=-10 1=10
before|said|10 past|0=25 1=-23
before|said|1=19 2=-14
before|said|7 now|1=13 2=-12
before|said|7 past|0=-11 1=12
before|said|changed|0=7 1=-7
before|said|committed|0=16 1=-16
before|said|considering|0=-15 1=16
before|said|contribution|1=14 2=-12
before|said|delivered|0=7 1=-7
before|said|ended|0=-15 1=15
before|said|engagement held|0=6 1=-6
before|said|engagement|0=6 1=-6
before|said|mandate|1=5
before|said|pledged|1=6 2=-11
before|said|refused|0=-24 1=24
before|said|reluctant|0=-17 1=18
before|said|request|0=11 1=-11
before|said|requirement|0=-10 1=11
before|said|withdrawn|0=32 1=-31
before|salvadorans|0=-16 1=17
before|salvadorans|4 now|0=-15 1=15
before|salvadorans|contribution|0=-16 1=17
before|salvadorans|delivered|0=-16 1=17
before|salvador|7 now|0=7 1=-7
before|same|10 now|0=-6 1=7
before|same|1=6 2=-7
before|same|contribution|1=6 2=-7
before|same|pledged|1=6 2=-7
before|santo|0=25 1=-24
before|santo|10 past|0=25 1=-24
before|santo|contribution|0=25 1=-24
before|santo|pledged|0=25 1=-24
before|sarajevo|10 past|0=-7 1=7
before|sarajevo|pledged|0=-7 1=7
before|savoir|0=8 1=-8
before|savoir|10 now|0=-8 1=8
before|savoir|10 past|0=7 1=-6
before|savoir|7 past|0=9 1=-9
before|savoir|contribution|1=5
before|savoir|obstacle|0=7 1=-7
before|savoir|pledged|0=-13 1=14
before|savoir|refused|0=11 1=-11
before|saw|0=6 1=-5
before|saw|7 now|0=6 1=-5
before|say|0=6 1=-6
before|sea|withdrawn|0=-6 1=8
before|security|0=10 2=-6
before|security|7 now|0=7
before|security|contribution|0=10 2=-6
before|security|pledged|0=9 2=-6
before|senators|0=9 1=-8
before|senators|7 now|0=9 1=-8
before|senators|contribution|0=9 1=-8
before|senators|pledged|0=9 1=-8
before|september|0=7 1=-7
before|september|4 past|0=7 1=-7
before|set|0=-8 1=-9 2=17
before|set|10 ahead|0=-13 2=18
before|set|contribution|0=-8 1=-6 2=13
before|set|mandate|2=5
before|set|withdrawn|0=-8 1=-6 2=13
before|ships|0=7 1=-6
before|ships|7 now|0=7 1=-6
before|ships|contribution|0=6 1=-6
before|ships|delivered|0=6 1=-6
before|sien|0=-6 1=6
before|sien|10 past|0=-6 1=6
before|sien|authorised|0=-6 1=6
before|sien|mandate|0=-6 1=6
before|signed|10 past|0=9 1=-8
before|signed|7 now|1=5
before|signed|agreement drafting|0=8 1=-6
before|signed|committed|0=-6 1=7
before|sign|0=6
before|sign|agreement drafting|0=5
before|sign|agreement|0=5
before|since|0=28 2=-29
before|since|10 past|0=-21 1=23
before|since|4 long-ago|0=24 1=-20
before|since|4 past|0=7 1=-6
before|since|7 ahead|0=14 1=-9
before|since|7 long-ago|0=7 1=-5
before|since|7 now|0=-26 1=31 2=-5
before|since|7 past|0=22 1=-11 2=-9
before|since|agreement drafting|0=-15 1=17
before|since|agreement sought|0=6 1=-6
before|since|agreement|1=7
before|since|committed|0=22 1=-21
before|since|considering|0=14 1=-13
before|since|contribution|0=16 1=6 2=-22
before|since|delivered|1=15 2=-9
before|since|engagement held|0=8 1=-8
before|since|engagement|0=8 1=-8
before|since|mandate|0=8 1=-6
before|since|obstacle|0=12 1=-11
before|since|pledged|0=52 1=-44 2=-8
before|since|refused|0=-45 1=45
before|since|reluctant|0=-10 1=10
before|since|request|0=-10 1=11
before|since|suspended|0=-34 1=35
before|since|withdrawn|0=25 1=-18 2=-7
before|site|0=6 1=-12 2=6
before|site|10 past|0=11 1=-11
before|site|considering|0=11 1=-11
before|site|contribution|0=6 1=-12 2=6
before|soldiers|0=-13 2=8
before|soldiers|4 past|0=-5 1=6
before|soldiers|7 now|2=6
before|soldiers|7 past|0=7 1=-6
before|soldiers|contribution|0=-15 1=6 2=9
before|soldiers|pledged|0=-9 2=11
before|soldiers|withdrawn|0=5
before|somalia|0=16 1=-10 2=-6
before|somalia|4 now|0=6
before|somalia|contribution|0=16 1=-10 2=-6
before|somalia|pledged|0=9
before|somalia|withdrawn|0=7 1=-6
before|somalie|0=8 1=-8
before|somalie|10 past|0=8 1=-8
before|somalie|contribution|0=8 1=-8
before|somalie|withdrawn|0=8 1=-8
before|some|0=-6 1=6
before|some|10 past|0=-6 1=6
before|soupiré|0=6 1=-6
before|soupiré|10 past|0=6 1=-6
before|soupiré|contribution|0=6 1=-6
before|soupiré|pledged|0=6 1=-6
before|so|7 now|0=10 1=-10
before|so|7 past|0=-7 1=7
before|so|contribution|0=-8 1=9
before|so|mandate|0=11 1=-11
before|so|reluctant|0=-10 1=10
before|so|withdrawn|0=-7 1=8
before|spent|0=-5 1=6
before|spent|10 past|0=-5 1=6
before|spent|delivered|0=11 1=-11
before|spent|engagement held|0=-6 1=6
before|spent|pledged|0=-10 1=10
before|spokesperson|0=-13 1=13
before|spokesperson|10 past|0=-13 1=13
before|spokesperson|contribution|0=-13 1=13
before|spokesperson|delivered|0=-13 1=13
before|started|0=-8 1=10
before|started|7 now|0=-8 1=10
before|started|contribution|0=-8 1=10
before|started|withdrawn|0=-8 1=10
before|statement|request|0=7 1=-6
before|states|4 past|0=6
before|states|contribution|0=8 1=-8
before|states|pledged|0=6
before|strength|0=-9 1=10
before|strength|7 past|0=-9 1=10
before|strength|contribution|0=-9 1=10
before|strength|pledged|0=-9 1=10
before|succombé|0=8 1=-8
before|succombé|10 past|0=8 1=-8
before|succombé|contribution|0=8 1=-8
before|succombé|delivered|0=8 1=-8
before|summit|0=-10 1=11
before|summit|10 past|0=-9 1=10
before|summit|mandate|0=-7 1=7
before|summit|pledged|0=-10 1=10
before|support|0=-8 1=8
before|support|7 past|0=-8 1=8
before|support|contribution|0=-7 1=7
before|support|pledged|0=-7 1=7
before|suspended|0=6 1=-6
before|suspended|10 past|0=6 1=-6
before|suspended|obstacle|0=7 1=-7
before|tabarre|0=-5 1=5
before|tabarre|7 now|0=-5 1=5
before|taken|0=-14 1=15
before|taken|7 past|0=-14 1=15
before|taken|contribution|0=-15 1=15
before|taken|pledged|0=-14 1=15
before|telephone|0=11 1=-9
before|telephone|contribution|0=8 1=-7
before|telephone|pledged|0=8 1=-7
before|thanked|0=7 1=-7
before|thanked|10 past|0=7 1=-7
before|thanked|contribution|0=7 1=-7
before|thanked|pledged|0=7 1=-7
before|than|0=12 1=-17
before|than|4 past|0=12 1=-11
before|than|committed|0=6 1=-5
before|than|contribution|0=12 1=-13
before|than|withdrawn|1=-5
before|that|0=25 1=-23
before|that|7 now|0=7 1=-6
before|that|7 past|0=15 1=-14
before|that|contribution|0=9 1=-7
before|that|mandate|0=6
before|them|7 now|2=9
before|them|7 past|0=-11 1=11
before|them|pledged|0=-6 1=7
before|there|0=10 1=-5 2=-5
before|there|10 now|0=5 1=-5
before|there|4 ahead|0=5 2=-5
before|there|contribution|0=8 2=-5
before|there|pledged|0=5 2=-5
before|these|0=9 1=-9
before|these|7 now|0=9 1=-9
before|these|contribution|0=7 1=-7
before|these|delivered|0=7 1=-7
before|the|0=20 1=11 2=-29
before|the|10 ahead|0=-17 2=19
before|the|10 now|0=-9 1=-6 2=14
before|the|10 past|0=-12 1=28 2=-13
before|the|4 ahead|0=14 1=-11
before|the|7 ahead|0=39 1=-6 2=-33
before|the|7 now|0=6 1=10 2=-16
before|the|agreement drafting|0=-6 1=7
before|the|agreement signed|1=7
before|the|agreement sought|0=10 1=-10
before|the|authorised|0=-6 1=14 2=-8
before|the|changed|0=7 1=-7
before|the|contribution|0=11 1=10 2=-20
before|the|ended|0=-15 1=10 2=5
before|the|engagement held|1=6
before|the|engagement|0=-9 1=11
before|the|extended|0=9 2=-9
before|the|mandate|1=17 2=-13
before|the|obstacle|0=6
before|the|pledged|0=12 1=-13
before|the|refused|1=5
before|the|request|0=19 1=-18
before|the|requirement|1=-10 2=9
before|the|suspended|0=19 1=-18
before|the|withdrawn|0=-16 1=31 2=-15
before|this|0=-21 1=28 2=-7
before|this|7 now|0=-16 1=22 2=-6
before|this|contribution|0=-23 1=29 2=-6
before|this|delivered|0=-18 1=19
before|this|withdrawn|0=-18 1=20
before|through|10 ahead|0=-10 2=13
before|through|1=-11 2=12
before|through|4 ahead|2=8
before|through|7 ahead|0=12 2=-8
before|through|committed|0=7
before|through|contribution|0=6
before|through|extended|0=-5 1=-6 2=11
before|through|mandate|0=-9 1=-7 2=16
before|through|pledged|0=5
before|till|0=-6 2=7
before|till|7 ahead|0=-6 2=7
before|till|changed|0=-8 2=8
before|till|mandate|0=-8 2=8
before|to|0=29 1=-54 2=27
before|to|10 ahead|0=-21 1=-13 2=38
before|to|10 now|0=12 1=-12
before|to|10 past|1=-5
before|to|4 ahead|0=7 1=8 2=-15
before|to|7 ahead|2=7
before|to|7 past|0=25 1=-19 2=-6
before|to|authorised|0=-12 2=8
before|to|changed|2=7
before|to|committed|0=32 1=-17 2=-16
before|to|contribution|0=28 1=-12 2=-16
before|to|delivered|0=-12 1=13
before|to|ended|0=11 2=-9
before|to|engagement planned|0=7
before|to|engagement|0=10 1=-6
before|to|extended|0=-28 1=-33 2=59
before|to|mandate|0=-33 1=-33 2=63
before|to|pledged|0=5 1=-9
before|to|request|0=10 1=-10
before|to|requirement|0=22 2=-20
before|to|withdrawn|0=-6
before|transported|10 past|0=-10 1=10
before|transported|delivered|0=-12 1=12
before|traveled|0=6 1=-6
before|traveled|7 now|0=6 1=-6
before|traveled|contribution|0=7 1=-7
before|traveled|reluctant|0=7 1=-7
before|travel|2=8
before|travel|7 now|2=5
before|travel|contribution|2=8
before|travel|pledged|2=8
before|traversé|0=8 1=-8
before|traversé|10 past|0=8 1=-8
before|traversé|contribution|0=8 1=-8
before|traversé|pledged|0=8 1=-8
before|tried|0=8 1=-8
before|tried|10 now|0=8 1=-8
before|tried|committed|0=8 1=-8
before|tried|contribution|0=8 1=-8
before|troops|0=-13 2=15
before|troops|4 now|0=-13 2=15
before|troops|contribution|0=-13 2=15
before|troops|pledged|0=-13 2=15
before|unanimously|0=8 1=-8
before|unanimously|10 past|0=8 1=-8
before|unanimously|contribution|0=6 1=-6
before|unanimously|withdrawn|0=6 1=-6
before|unconstitutional|agreement sought|0=9 1=-9
before|unconstitutional|agreement|0=15 1=-15
before|unconstitutional|obstacle|0=-17 1=17
before|undof|0=-6 2=6
before|undof|7 ahead|0=-6 2=6
before|undof|contribution|0=-6 2=6
before|undof|pledged|0=-6 2=6
before|unifil|0=-5 1=5
before|unifil|7 now|0=-5 1=5
before|unifil|contribution|0=-5 1=5
before|unifil|delivered|0=-5 1=5
before|until|0=34 1=-67 2=32
before|until|10 ahead|0=-9 1=-25 2=39
before|until|10 past|0=43 1=-29 2=-14
before|until|4 ahead|0=16 2=-15
before|until|7 ahead|1=-22 2=22
before|until|7 now|0=8
before|until|7 past|0=-12 1=13
before|until|authorised|0=-18 2=15
before|until|changed|0=-6 2=8
before|until|committed|0=10 1=-15 2=5
before|until|considering|0=8 2=-8
before|until|contribution|0=48 1=-28 2=-19
before|until|delivered|0=15 1=-13
before|until|engagement|1=7
before|until|extended|0=-31 1=-30 2=56
before|until|mandate|0=-46 1=-32 2=69
before|until|obstacle|0=12 1=-5 2=-6
before|until|pledged|0=14 2=-16
before|until|request|0=13 1=-7 2=-7
before|until|requirement|0=18 2=-17
before|until|suspended|0=-5 2=7
before|un|0=8 1=-7
before|un|7 past|0=5
before|un|committed|0=9 1=-8
before|un|contribution|0=12 1=-11
before|up|10 now|0=6 1=-6
before|up|1=6 2=-8
before|up|7 now|0=-6 1=13 2=-7
before|up|authorised|0=-10 1=10
before|up|contribution|0=11 2=-7
before|up|delivered|0=9 1=-9
before|up|mandate|0=-10 1=10
before|up|pledged|1=10 2=-6
before|urged|10 past|0=7 1=-7
before|urged|request|0=5 1=-5
before|very|0=-9 1=9
before|very|10 now|0=-6 1=6
before|very|contribution|0=-8 1=8
before|vigueur|0=5
before|vigueur|10 now|0=7 1=-7
before|visited|0=-5 1=5
before|visited|engagement held|0=-5 1=5
before|visited|engagement|0=-5 1=5
before|visit|10 past|0=9 1=-16 2=6
before|visit|1=-10 2=6
before|visit|7 now|1=5
before|visit|contribution|0=10 1=-17 2=7
before|visit|pledged|0=9 1=-16 2=7
before|volontaire|0=-9 1=10
before|volontaire|4 past|0=-9 1=10
before|volontaire|contribution|0=-9 1=10
before|volontaire|pledged|0=-9 1=10
before|voted|1=5
before|voted|7 now|0=6
before|voted|7 past|0=-11 1=11
before|voted|committed|0=-6 1=6
before|voted|contribution|0=7
before|voted|delivered|0=15 1=-15
before|voted|extended|0=-6 1=6
before|voted|mandate|0=-11 1=11
before|voted|pledged|0=6
before|votes|0=7 1=-7
before|votes|7 now|0=7 1=-7
before|votes|committed|0=7 1=-7
before|votes|contribution|0=7 1=-7
before|vote|0=7
before|vote|7 now|0=12 1=-10
before|vote|committed|0=-6 1=6
before|vote|extended|0=10 1=-8
before|vote|mandate|0=6
before|warned|10 past|0=7 1=-7
before|warned|delivered|0=6 1=-6
before|washington|0=15 1=-10
before|washington|7 now|0=6 1=-6
before|washington|contribution|0=12 1=-10
before|washington|engagement held|0=-8 1=8
before|washington|engagement|0=-11 1=12
before|washington|pledged|0=6
before|washington|request|0=11 1=-10
before|welcomed|authorised|0=7 1=-7
before|welcomed|contribution|0=-6 1=6
before|welcomed|delivered|0=-7 1=7
before|welcomed|mandate|0=7 1=-7
before|went|0=-5 1=6
before|went|contribution|0=-5 1=6
before|which|4 past|0=5 1=-5
before|which|7 now|0=-10 1=10
before|which|contribution|0=-5 1=5
before|which|delivered|0=-8 1=8
before|which|obstacle|0=5 1=-5
before|willing|0=18 1=-18
before|willing|10 past|0=18 1=-18
before|will|0=-7
before|will|10 ahead|1=7
before|will|7 ahead|2=7
before|will|contribution|0=-6 2=7
before|will|pledged|0=-6 2=7
before|with|0=-16 1=9 2=8
before|with|10 now|0=-6 1=6
before|with|authorised|0=-13 1=5 2=8
before|with|mandate|0=-13 1=5 2=8
before|word|1=-9 2=7
before|word|7 ahead|1=-9 2=7
before|world|0=-8 1=9
before|world|4 past|0=-8 1=9
before|world|contribution|0=-8 1=9
before|writing|0=-6 1=7
before|writing|7 now|0=-8 1=9
before|writing|committed|0=-5 1=6
before|writing|contribution|0=-8 1=9
before|written|0=8 1=-8
before|written|10 past|0=8 1=-8
before|written|engagement held|0=7 1=-7
before|written|engagement|0=7 1=-7
before|yesterday|0=-6 1=7
before|yesterday|10 past|0=-6 1=7
before|yesterday|contribution|0=-6 1=7
before|yesterday|delivered|0=-9 1=9
before|york|10 past|0=8 1=-7
before|york|2=-7
before|york|7 past|0=-7 1=8
before|york|contribution|0=-22 1=26
before|york|delivered|0=13 1=-13
before|york|pledged|0=-27 1=30
before|york|request|0=25 1=-24
before|éireann|0=10 1=-10
before|éireann|7 now|0=10 1=-10
before|éireann|contribution|0=10 1=-10
before|éireann|withdrawn|0=10 1=-10
bias|0=23 2=-32
count|1|true|1=21 2=-14
count|2|false|0=23 1=-23 2=-15
count|2|true|0=16 1=12 2=-32
count|3|false|0=61 1=-23 2=-45
count|3|true|0=41 1=-18 2=-23
gap|after 0 0|0=7 2=-10
gap|after 0 0|1|0=-6 2=12
gap|after 0 0|2|0=19 2=-19
gap|after 0 0|3|0=-5
gap|after 0 0|else|1=-8 2=6
gap|after 0 0|loose|1=18 2=-20
gap|after 0 0|main|2=6
gap|after 0 0|own|0=10 2=-7
gap|after 0 1|1=8
gap|after 0 1|1|1=14
gap|after 0 1|2|1=-23 2=16
gap|after 0 1|3|0=14 1=-16
gap|after 0 1|beside|2=8
gap|after 0 1|down|0=24 1=-28
gap|after 0 1|else|0=-34 1=10 2=24
gap|after 0 1|loose|0=8
gap|after 0 1|own|1=10
gap|after 0 2|1|0=-10 1=5 2=7
gap|after 0 2|3|0=16 1=-11
gap|after 0 2|beside|1=-6
gap|after 0 2|down|1=17 2=-14
gap|after 0 2|else|0=-7 2=9
gap|after 0 2|loose|0=-8 1=7
gap|after 0 2|main|0=8 1=-7
gap|after 0 2|own|0=10 1=-14
gap|after 1 0|0=22 2=-20
gap|after 1 0|1|0=13 1=-8 2=-5
gap|after 1 0|2|0=5 1=9 2=-14
gap|after 1 0|loose|0=-9 2=5
gap|after 1 0|own|0=27 1=-5 2=-21
gap|after 1 1|0=11 1=-11
gap|after 1 1|1|0=-9 1=-7 2=17
gap|after 1 1|2|1=-8
gap|after 1 1|3|0=20 2=-24
gap|after 1 1|down|1=7
gap|after 1 1|else|1=-8 2=7
gap|after 1 1|loose|0=11 2=-8
gap|after 1 1|main|0=-13 1=-13 2=26
gap|after 1 1|own|0=26 1=-6 2=-21
gap|after 1 2|0=10 2=-18
gap|after 1 2|2|0=16 1=7 2=-26
gap|after 1 2|3|1=6 2=-8
gap|after 1 2|else|1=-10 2=11
gap|after 1 2|loose|0=15 1=-21 2=7
gap|after 1 2|main|0=6 1=17 2=-26
gap|after 1 2|own|0=6 1=-6
gap|after 2 0|0=7
gap|after 2 0|1|0=12 1=-17 2=5
gap|after 2 0|2|0=-12 1=22 2=-9
gap|after 2 0|loose|0=-12 1=15
gap|after 2 0|own|0=23 1=-14 2=-9
gap|after 2 1|0=12 1=-11
gap|after 2 1|1|1=11 2=-9
gap|after 2 1|2|0=-16 1=8 2=9
gap|after 2 1|3|0=30 1=-30
gap|after 2 1|else|1=5 2=-7
gap|after 2 1|loose|0=9 2=-7
gap|after 2 1|main|0=6 1=7 2=-14
gap|after 2 1|own|0=-6 1=-21 2=26
gap|after 2 2|0=12 2=-17
gap|after 2 2|1|1=15 2=-14
gap|after 2 2|2|0=13 1=-7 2=-5
gap|after 2 2|3|0=7 1=-11
gap|after 2 2|else|0=14 1=-9 2=-5
gap|after 2 2|loose|1=-5 2=9
gap|after 2 2|main|0=12 2=-14
gap|after 2 2|own|0=-5 1=15 2=-10
gap|before 0 0|0=11 1=16 2=-17
gap|before 0 0|1|0=8 1=16 2=-14
gap|before 0 0|2|1=8
gap|before 0 0|3|0=13 2=-9
gap|before 0 0|beside|0=5
gap|before 0 0|else|0=-12 1=10
gap|before 0 0|own|0=14 2=-8
gap|before 0 0|up|0=8 1=15 2=-16
gap|before 0 1|1=27 2=-25
gap|before 0 1|1|0=13 2=-9
gap|before 0 1|2|0=-12 1=26 2=-14
gap|before 0 1|3|1=7
gap|before 0 1|else|0=-7 1=14 2=-7
gap|before 0 1|main|0=5 1=13 2=-16
gap|before 0 1|own|1=5
gap|before 0 2|1=8 2=-10
gap|before 0 2|2|1=6 2=-7
gap|before 0 2|else|0=11 1=-7
gap|before 0 2|main|0=-14 1=16
gap|before 0 2|up|0=6
gap|before 1 0|0=15 1=11 2=-20
gap|before 1 0|1|0=7 1=17 2=-17
gap|before 1 0|2|0=5 1=5 2=-10
gap|before 1 0|3|0=12 1=-18 2=6
gap|before 1 0|beside|0=12 2=-12
gap|before 1 0|else|0=18 2=-18
gap|before 1 0|main|0=8 1=-18 2=11
gap|before 1 0|own|1=12 2=-8
gap|before 1 0|up|0=-14 1=14
gap|before 1 1|0=12 2=-14
gap|before 1 1|1|1=8
gap|before 1 1|2|0=10 1=-7
gap|before 1 1|3|0=7 2=-9
gap|before 1 1|else|0=10 2=-14
gap|before 1 1|up|0=7
gap|before 1 2|0=15 1=9 2=-24
gap|before 1 2|1|1=12 2=-9
gap|before 1 2|2|0=11 1=-6
gap|before 1 2|3|0=7 2=-10
gap|before 1 2|else|1=5
gap|before 1 2|main|0=12 1=7 2=-19
gap|before 2 0|1=25 2=-25
gap|before 2 0|1|0=6 2=-10
gap|before 2 0|2|0=8 2=-11
gap|before 2 0|3|0=-14 1=16
gap|before 2 0|else|0=6 1=10 2=-15
gap|before 2 0|main|0=15 2=-18
gap|before 2 0|own|0=-12 2=11
gap|before 2 0|up|0=-8 1=9
gap|before 2 1|0=10 1=15 2=-24
gap|before 2 1|1|0=17 2=-19
gap|before 2 1|2|0=11 1=-11
gap|before 2 1|3|0=-19 1=22
gap|before 2 1|else|0=10 2=-8
gap|before 2 1|main|0=9 2=-12
gap|before 2 1|own|0=-15 1=18
gap|before 2 2|0=25 2=-22
gap|before 2 2|1|0=-16 1=29 2=-14
gap|before 2 2|2|0=37 1=-30 2=-7
gap|before 2 2|else|0=11 2=-13
gap|before 2 2|main|0=6 2=-8
gap|before 2 2|up|0=8 1=-8
kind|agreement|0=25 2=-30
kind|contribution|0=18 2=-26
kind|engagement|0=17 1=43 2=-44
kind|mandate|0=12 2=-10
kind|obstacle|0=37 1=-6 2=-52
kind|request|0=29 1=10 2=-40
kind|requirement|0=42 1=-57 2=-16
lead|0|10 ahead|0=11 1=-15
lead|0|10 now|0=-30 1=45 2=-12
lead|0|10 past|0=-53 1=68 2=-32
lead|0|1=37 2=-36
lead|0|4 ahead|0=-10 2=13
lead|0|4 long-ago|0=10 1=-10
lead|0|4 now|0=10 1=-8
lead|0|4 past|0=10 1=-9
lead|0|7 ahead|0=7 2=-9
lead|0|7 now|1=-8 2=5
lead|0|7 past|0=44 1=-42
lead|1|0=29 1=-29 2=-10
lead|1|10 ahead|1=-6 2=7
lead|1|10 now|0=-58 1=68 2=-10
lead|1|10 past|0=-21 1=43 2=-17
lead|1|4 ahead|0=10 2=-7
lead|1|4 long-ago|0=15 1=-12
lead|1|4 now|0=7
lead|1|4 past|0=7 1=-6
lead|1|7 ahead|1=-24 2=23
lead|1|7 long-ago|0=5
lead|1|7 now|0=12 1=-23 2=11
lead|1|7 past|0=48 1=-43 2=-6
lead|2|0=82 1=-35 2=-46
lead|2|10 ahead|0=21 1=-6 2=-15
lead|2|10 past|0=-24 1=26
lead|2|7 ahead|0=25 1=-7 2=-18
lead|2|7 long-ago|0=-8 1=9
lead|2|7 now|0=16 1=-13
lead|2|7 past|0=36 1=-34
lead|acts|0=39 1=12 2=-51
lead|agreement drafting|1=6
lead|agreement signed|0=-10 1=12
lead|arrive|0=-36 1=32 2=7
lead|ask|1=8 2=-10
lead|authorised|0=-27 1=7 2=19
lead|authorise|0=-11 1=9
lead|bar|0=-40 1=40
lead|bind|2=-6
lead|changed|0=22 1=-6 2=-16
lead|change|0=13 1=-12
lead|committed|0=-9 2=8
lead|considering|0=24 1=-13 2=-11
lead|consider|0=29 1=-16 2=-14
lead|delivered|0=16 1=13 2=-21
lead|due|0=26 1=20 2=-46
lead|ended|1=14 2=-12
lead|end|0=10 1=-6
lead|engagement held|0=22 1=-18
lead|extended|0=-33 1=12 2=21
lead|extend|0=-29 2=27
lead|future main|0=-9 1=11
lead|give|0=-25 1=-29 2=55
lead|hold|1=-7 2=9
lead|keep|0=26 1=-27
lead|leave|0=29 1=-25
lead|light|0=23 1=11 2=-33
lead|meet|0=19 1=-12 2=-8
lead|none gerund|2=-10
lead|none infinitive|1=5
lead|none participle|0=-18 2=16
lead|none|0=45 1=-28 2=-15
lead|obstacle|0=22 1=-12 2=-9
lead|oppose|0=6 1=-6
lead|past main|0=45 1=-38 2=-7
lead|past participle|0=16 1=-16
lead|past perfect main|0=-20 1=29 2=-9
lead|past sub|0=8
lead|pledged|0=19 1=-18
lead|possible main|0=9 2=-6
lead|possible that|0=-9 1=10
lead|present infinitive|0=11 2=-14
lead|present main|1=26 2=-21
lead|present relative|0=9 1=-8
lead|present sub|0=16 1=-6 2=-10
lead|present that|0=15 1=-15
lead|promise|0=-16 1=12
lead|refused|0=-8 1=14 2=-6
lead|refuse|0=-24 1=24
lead|reluctant|0=18 2=-13
lead|request|0=41 1=-31 2=-10
lead|requirement|0=21 1=-17
lead|says|0=31 2=-27
lead|say|0=18 1=7 2=-20
lead|serve|0=29 1=-10 2=-19
lead|sign|0=14 1=-13
lead|suspended|1=7 2=-10
lead|unverbed|0=25 2=-17
lead|want|0=-11 1=12
lead|withdrawn|0=5 1=11 2=-15
opens|"|apart|0=-70 1=60 2=11
opens|"|together|0=-44 1=28 2=16
opens|(|apart|0=12 1=-12
opens|(|together|0=-18 1=18
opens|+|apart|0=17 1=-17
opens|-|apart|0=18 1=-25 2=7
opens|-|together|0=-24 1=24
opens|11|together|0=-7 1=7
opens|12|apart|0=10 1=-10
opens|13|apart|0=-7 1=9
opens|13|together|0=-28 1=28
opens|14|apart|0=9 1=-9
opens|14|together|0=-18 1=19
opens|17|apart|0=6 1=-6
opens|180|together|0=6 1=-6
opens|1=23 2=-19
opens|1er|apart|0=7 1=-7
opens|1er|together|0=5 1=-5
opens|20|apart|0=15 2=-11
opens|22|together|0=-18 1=18
opens|230|together|0=-21 1=21
opens|26|apart|0=5
opens|2|together|0=26 1=-24
opens|34|together|0=-17 1=17
opens|35|together|0=-13 1=13
opens|400|apart|0=-18 1=18
opens|4|apart|0=7 1=-7
opens|5|apart|0=6
opens|6|apart|0=6 1=-6
opens|800|together|0=7 1=-7
opens|8|together|0=-39 1=39
opens|abidjan|together|0=-18 1=18
opens|abinader|apart|0=9 1=-9
opens|about|apart|0=20 1=-13 2=-7
opens|about|together|0=18 1=-14
opens|abu|together|0=7 1=-7
opens|according to|together|0=-21 1=22
opens|according|apart|0=-22 1=13 2=9
opens|according|together|0=-40 1=43
opens|acting|apart|0=-14 1=14
opens|addis|together|0=-8 1=9
opens|addressing|apart|2=7
opens|admiral|together|0=6 1=-6
opens|adopted|apart|0=6 2=-6
opens|adopted|together|1=6 2=-9
opens|adopting|apart|0=-9
opens|after|apart|0=-10 2=8
opens|after|together|0=-17 1=17
opens|agreement|0=18 1=-17
opens|ahead|apart|0=9 1=-9
opens|aircraft|apart|0=-23 1=23
opens|albania|apart|0=7
opens|albania|together|0=6 1=-6
opens|albares|apart|0=6 1=-6
opens|albert|together|0=-8 1=8
opens|alemania|apart|0=11 1=-10
opens|algeria|together|0=-13 1=13
opens|ali|together|0=-17 1=17
opens|all|apart|0=-20 1=21
opens|all|together|0=-40 1=37
opens|although|together|0=-6 1=6
opens|ambassadors|together|0=-10 1=10
opens|ambassador|apart|0=8 2=-9
opens|american|apart|0=7 1=-7
opens|american|together|0=10 1=-10
opens|america|together|0=15 1=-15
opens|among|apart|0=16 1=-16
opens|among|together|0=6 1=-6
opens|anand|apart|0=-8 1=9
opens|anand|together|0=-8 1=8
opens|andrew|together|0=11 1=-11
opens|angie|together|0=-20 1=20
opens|angola|apart|0=7 1=-6
opens|angola|together|0=22 1=-19
opens|anita|apart|0=6
opens|ankara|together|0=11 1=-11
opens|another|apart|0=9 1=-8
opens|another|together|0=-9 1=13
opens|answering|together|0=-15 1=15
opens|antigua|apart|0=16 1=-13
opens|antony|apart|0=-35 1=35
opens|antony|together|0=-28 1=28
opens|antónio|apart|0=12 1=-12
opens|antónio|together|0=-17 1=17
opens|an|apart|0=9 2=-7
opens|an|together|0=11 1=-27 2=17
opens|apart|together|0=6 1=-6
opens|appearing|apart|0=-24 1=24
opens|arab|together|0=5 1=-5
opens|argentina|apart|1=8 2=-5
opens|argentina|together|0=9
opens|ariel|together|0=-6 1=6
opens|armoured|together|0=-16 1=16
opens|army|apart|0=6 1=-5
opens|around|apart|0=-18 1=19
opens|as for|apart|0=-10 1=10
opens|as for|together|0=-23 1=25
opens|asimismo|apart|0=6 1=-6
opens|asked|apart|1=-9 2=11
opens|asked|together|0=-64 1=65
opens|aspides|apart|0=12 1=-9
opens|as|apart|1=18 2=-14
opens|as|together|0=-53 1=38 2=15
opens|athens|together|0=11 1=-10
opens|atmis|apart|0=21 1=-19
opens|at|apart|1=10 2=-9
opens|at|together|0=-32 1=23 2=9
opens|august|apart|0=6 1=-6
opens|august|together|0=-12 1=12
opens|aukot|apart|0=-6 1=6
opens|aukot|together|0=-8 1=8
opens|austin|apart|0=-16 1=16
opens|australia|together|0=21 1=-20
opens|austria|apart|0=15 1=-14
opens|austria|together|0=-9 1=11
opens|au|apart|0=13 1=-13
opens|azerbaijan|apart|0=13 1=-12
opens|azerbaijan|together|0=16 1=-15
opens|a|apart|2=9
opens|a|together|0=12 1=12 2=-24
opens|bahamian|together|0=15 1=-14
opens|bahrain|together|0=5
opens|bangladesh|apart|0=28 1=-20 2=-7
opens|bangladesh|together|0=46 1=-41 2=-5
opens|barbados|apart|0=6 1=-6
opens|barbados|together|0=17 1=-16
opens|barely|together|0=-6 1=6
opens|beforehand|together|0=-10 1=10
opens|before|apart|0=-6 1=6
opens|belgium|together|0=41 1=-36
opens|belgrado|together|0=5 1=-5
opens|belize|apart|0=13 1=-12
opens|belize|together|0=19 1=-17
opens|benin|apart|0=17 1=-14
opens|benin|together|0=13 1=-9
opens|beside|together|0=-20 1=21
opens|between|apart|0=-15 2=13
opens|biden|apart|0=8 1=-8
opens|biden|together|0=-27 1=28
opens|blair|together|0=-10 1=10
opens|blinken|apart|0=-45 1=45
opens|blinken|together|0=-7 1=7
opens|boris|together|0=7 1=-7
opens|both|apart|0=-9 1=10
opens|botswana|apart|0=14 1=-11
opens|botswana|together|0=18 1=-15
opens|brazil|together|0=19 1=-19
opens|brigadier|apart|0=-20 1=7 2=14
opens|britain|apart|0=6 2=-10
opens|britain|together|0=-35 1=39
opens|british|apart|0=9 1=-9
opens|british|together|0=5 1=-5
opens|brussels|apart|0=-8 1=9
opens|brussels|together|0=-14 1=14
opens|budapest|together|0=8 1=-6
opens|bulgaria|apart|0=8 1=-8
opens|bulgaria|together|0=6 1=-6
opens|burkina|together|0=11 1=-10
opens|burundians|together|0=-40 1=41
opens|burundi|apart|0=31 1=-26
opens|burundi|together|0=17 1=-22 2=6
opens|but|together|0=5
opens|by|apart|0=-58 1=65 2=-7
opens|by|together|0=-28 1=19 2=9
opens|c$|apart|0=-6 1=6
opens|cabinet|apart|0=6 1=-5
opens|cairo|apart|0=5 1=-5
opens|canada|apart|0=-29 1=37 2=-8
opens|canada|together|0=7 1=-7
opens|cape|together|0=15 1=-15
opens|captain|apart|0=10 1=-9
opens|caricom|apart|0=12 1=-11
opens|celle-ci|apart|0=10 1=-6
opens|chadians|together|0=7 1=-7
opens|chad|apart|0=-10 1=28 2=-18
opens|chad|together|0=9 1=7 2=-17
opens|chiefs|apart|0=15 1=-14
opens|chiefs|together|0=-6 1=6
opens|chief|apart|0=7 1=-7
opens|chile|together|0=-8 1=8
opens|china|apart|0=-10 1=22 2=-12
opens|china|together|0=-9 1=12
opens|chinese|together|0=-8 1=8
opens|christofides|apart|0=-12 2=12
opens|christopher|together|0=-11 1=11
opens|colombia|together|0=-10 1=10
opens|colonel|apart|0=-8 1=8
opens|congo|apart|0=13 1=-12
opens|congo|together|0=-5 1=6
opens|congress|together|0=-9 1=9
opens|contrary|apart|0=-10 1=10
opens|contributions|together|0=7 1=-7
opens|contribution|1=7
opens|copenhagen|apart|0=6 1=-6
opens|copenhagen|together|0=6 1=-6
opens|costa|apart|0=11 1=-10
opens|costs|together|0=9 1=-8
opens|cotonou|apart|0=9 1=-8
opens|counsel|apart|0=-10 1=10
opens|countries|apart|0=13 1=-12
opens|countries|together|0=8 1=-8
opens|croatia|together|0=9 1=-7
opens|crosetto|apart|0=-15 1=15
opens|cyprus|apart|0=7 1=-7
opens|cyprus|together|0=11 1=-10
opens|cyril|together|0=10 1=-10
opens|czech|apart|0=9 1=-9
opens|czech|together|0=-10 2=11
opens|côte|apart|0=16 1=-14
opens|dar|together|0=-10 1=10
opens|decide|apart|0=-19 1=19
opens|decision|apart|0=-8 1=8
opens|defence|apart|0=15 1=-10
opens|defense|apart|0=6 1=-6
opens|denmark|apart|0=18 1=-18
opens|denmark|together|1=7
opens|departures|apart|0=-11 1=11
opens|deputy|apart|0=-18 1=23
opens|de|apart|0=5 1=-5
opens|dhaka|apart|0=-7 2=9
opens|dhaka|together|0=7 1=-7
opens|diplomats|apart|0=-29 1=30
opens|diplomats|together|0=9
opens|djibouti|together|0=19 1=-16
opens|donald|apart|0=-5 1=6
opens|donald|together|0=8 1=-8
opens|donors|apart|0=6 1=-6
opens|drawn|apart|0=-23 1=23
opens|driving|apart|0=5
opens|drones|together|0=-41 1=46
opens|dr|apart|0=12 1=-12
opens|dr|together|0=-8 2=12
opens|dujarric|apart|0=5 1=-5
opens|during|apart|0=-33 1=34
opens|during|together|0=-23 1=27
opens|each|apart|0=7 1=-5
opens|each|together|0=5 1=-5
opens|ecowas|apart|0=-5 1=5
opens|ecuador|apart|0=7 1=-7
opens|ecuador|together|0=18 1=-10 2=-7
opens|egyptian|together|0=7 1=-7
opens|egypt|apart|0=-21 1=30 2=-10
opens|egypt|together|0=18 1=-12 2=-6
opens|eighteen|together|0=6 1=-5
opens|eight|apart|0=6 1=-6
opens|ekuru|apart|0=-6 1=6
opens|ekuru|together|0=-55 1=55
opens|eleven|apart|0=7 1=-6
opens|eleven|together|0=15 1=-14
opens|el|apart|0=7
opens|el|together|0=-13 2=10
opens|emmanuel|together|0=-24 1=24
opens|engagement|0=14 1=-12
opens|engineers|together|0=-7 1=7
opens|en|together|0=-24 1=21
opens|equipment|together|0=9 1=-9
opens|españa|apart|0=6 1=-6
opens|estonia|apart|0=9 1=-8
opens|ethiopian|together|0=6 1=-6
opens|ethiopia|apart|0=14 1=-11
opens|ethiopia|together|0=23 1=-21
opens|eufor|apart|0=10 1=-9
opens|eunavfor|apart|0=-17 1=18
opens|everyone|together|0=-17 1=9 2=9
opens|farhan|apart|0=-9 2=10
opens|fifteen|apart|0=-15 1=11
opens|fifty-seven|together|0=10 1=-10
opens|finland|apart|0=-27 1=9 2=18
opens|finland|together|0=17 1=-15
opens|five|together|0=11 1=-11
opens|following|apart|0=-24 1=20
opens|follow|together|0=6 1=-6
opens|food|together|0=5 1=-5
opens|foreign|apart|0=7 1=-20 2=13
opens|foreign|together|0=-6 1=6
opens|forty|apart|0=5
opens|for|apart|0=-25 1=13 2=12
opens|for|together|0=31 1=-29
opens|fourteen|apart|0=-12 1=12
opens|fourteen|together|0=-18 1=19
opens|four|apart|0=-16 1=16
opens|france|apart|0=14 1=-18
opens|france|together|0=30 1=-21 2=-8
opens|francia|apart|0=10 1=-10
opens|french|apart|0=8 1=-6
opens|french|together|0=8 1=-8
opens|friedrich|together|0=17 1=-17
opens|from|apart|0=-30 1=33
opens|from|together|0=-13 2=9
opens|fuel|together|0=9 1=-8
opens|further|apart|0=-28 1=28
opens|general|apart|0=9 1=-9
opens|geng|apart|0=5 1=-5
opens|germany|apart|0=20 1=-26 2=6
opens|germany|together|0=23 1=-19
opens|german|apart|0=6 1=-6
opens|ghana|together|0=30 1=-28
opens|giorgia|together|0=-9 1=10
opens|governments|together|0=-9 1=9
opens|government|together|1=6
opens|greece|apart|0=15 1=-11
opens|greece|together|0=30 1=-26
opens|guatemalan|together|0=-24 1=24
opens|guatemala|apart|0=-47 1=40 2=6
opens|guatemala|together|0=-12 1=15
opens|guinea-bissau|apart|0=12 1=-11
opens|guinea-bissau|together|0=8 1=-8
opens|guterres|together|0=-28 1=29
opens|guyana|apart|0=13 1=-12
opens|guyana|together|0=8 1=-6
opens|haitian|apart|0=12 1=-12
opens|haiti|apart|0=13 1=-12
opens|haiti|together|0=15 1=-14
opens|heads|apart|0=-21 1=22
opens|heads|together|0=-15 1=8 2=7
opens|henry|apart|0=6 1=-6
opens|henry|together|0=10 1=-10
opens|her|apart|0=-28 1=29
opens|her|together|0=-19 1=20
opens|he|apart|0=-10 1=31 2=-18
opens|he|together|0=-31 1=56 2=-19
opens|his|apart|0=-10 1=12
opens|his|together|0=5
opens|holness|apart|0=-10 1=16 2=-5
opens|honduras|apart|0=7 1=-7
opens|honduras|together|0=6 1=-6
opens|horas|apart|0=-36 1=36
opens|hours|together|0=-7 1=7
opens|however|together|0=-16 1=16
opens|how|together|0=5 1=-5
opens|hungary|together|0=13 1=-12
opens|if|apart|0=-14 1=15
opens|if|together|0=-22 1=22
opens|in total|together|0=6 1=-6
opens|indeed|together|0=7 1=-7
opens|india|apart|0=18 1=-15
opens|india|together|0=20 1=-16
opens|indonesian|apart|0=-18 1=18
opens|indonesia|apart|1=-7
opens|indonesia|together|0=15 1=-14
opens|inspectors|apart|0=-9 1=9
opens|inspector|apart|0=-10 1=10
opens|instead|apart|0=9 1=-9
opens|instead|together|0=9 1=-9
opens|instructors|together|0=6 1=-6
opens|intelligence|together|0=9 1=-9
opens|interior|together|0=-10 1=11
opens|in|apart|0=5 1=10 2=-13
opens|in|together|1=20 2=-18
opens|iraq|apart|0=6 1=-6
opens|ireland|apart|0=14 1=-13
opens|ireland|together|0=26 1=-24
opens|isaac|together|0=-10 1=10
opens|islamabad|apart|0=13 1=-10
opens|israel|together|0=11 1=-11
opens|italian|apart|0=12 1=-12
opens|italian|together|0=9 1=-9
opens|italy|apart|0=13 2=-9
opens|italy|together|0=21 1=-15 2=-6
opens|its|apart|0=25 1=-12 2=-13
opens|its|together|0=6 1=8 2=-12
opens|it|apart|0=-16 1=5 2=19
opens|it|together|0=-18 1=8 2=19
opens|ivory|together|0=6 1=-13 2=7
opens|i|together|0=9 1=-9
opens|jack|apart|0=10 1=-13
opens|jakarta|apart|0=13 1=-12
opens|jakarta|together|0=-26 1=26
opens|jamaica|apart|0=5 2=-8
opens|jamaica|together|0=30 1=-46 2=17
opens|james|together|0=-12 1=13
opens|january|apart|0=7 1=-6
opens|japan|apart|0=-9 1=9
opens|japan|together|0=11 1=-10
opens|john|together|0=-16 2=21
opens|jordan|apart|0=14 1=-14
opens|jordan|together|0=9 1=-8
opens|judge|apart|0=-29 1=29
opens|judge|together|0=-18 1=18
opens|july|apart|0=6 1=-6
opens|justice|apart|0=-17 1=17
opens|justice|together|0=-45 1=45
opens|kaja|together|0=7 1=-7
opens|kampala|apart|0=-12 2=12
opens|kazakhstan|apart|0=-12 1=18 2=-6
opens|kazakhstan|together|0=18 1=-17
opens|keir|together|0=-23 1=23
opens|kenyans|apart|0=-21 2=24
opens|kenyan|apart|0=10 1=-9
opens|kenyan|together|0=-13 2=11
opens|kenya|apart|0=10 1=-39 2=31
opens|kenya|together|0=18 1=-20
opens|kfor|apart|0=13 1=-13
opens|kfor|together|0=18 1=-18
opens|kigali|apart|0=7 1=-7
opens|kigali|together|0=7 1=-7
opens|kingston|together|0=23 1=-23
opens|king|together|0=9 1=-8
opens|kinshasa|apart|0=-12 1=18 2=-7
opens|kinshasa|together|0=13 1=-12
opens|kipchumba|together|0=6
opens|kithure|apart|0=-9 2=9
opens|kithure|together|0=-10 1=10
opens|kosovo|together|0=6 1=-6
opens|kuala|apart|0=-8 2=8
opens|kuala|together|0=6 1=-6
opens|lack|together|0=-6 1=6
opens|lacroix|apart|0=11 1=-11
opens|last|apart|0=18 1=-9 2=-9
opens|last|together|0=7 1=-6
opens|laurent|apart|0=-7 1=7
opens|lawyers|apart|0=-15 1=15
opens|lawyers|together|0=-11 1=11
opens|lawyer|together|0=-7 1=7
opens|leaders|apart|0=13 1=-13
opens|lebanon|together|0=12 1=-11
opens|lesotho|apart|0=8 2=-5
opens|lesotho|together|0=19 1=-16
opens|less than|apart|0=7 1=-7
opens|linda|apart|0=7 1=-6
opens|linda|together|0=-18 1=18
opens|lisbon|together|0=7 1=-7
opens|lithuania|apart|0=11 2=-7
opens|lithuania|together|0=11 1=-10
opens|london|apart|0=-11 1=11
opens|london|together|0=-28 1=30
opens|londres|together|0=-21 1=22
opens|los|together|0=-10 1=10
opens|luis|together|0=6 1=-6
opens|lula|together|0=6 1=-6
opens|macron|apart|0=-16 1=17
opens|macron|together|0=-9 1=9
opens|madrid|together|0=26 1=-25
opens|major|apart|0=-10 1=10
opens|making|apart|0=-13 2=14
opens|malawi|apart|0=20 1=-14 2=-6
opens|malawi|together|0=19 1=-18
opens|malaysia|together|0=-6 1=6
opens|mali|apart|0=15 1=-11
opens|mandate|1=10 2=-11
opens|maputo|together|0=5
opens|march|together|0=6 1=-6
opens|marco|apart|0=5
opens|marco|together|0=-11 1=11
opens|mark|together|0=-10 1=10
opens|mdf|apart|0=-10 1=10
opens|meanwhile|apart|0=-5 1=7
opens|meanwhile|together|0=10 1=-7
opens|members|apart|0=-21 1=22
opens|member|together|1=-12 2=11
opens|met|together|0=-10 1=10
opens|micheál|together|0=-12 1=13
opens|military|apart|0=-7 2=11
opens|military|together|0=8 1=-8
opens|minister|apart|0=6 1=-6
opens|minister|together|0=-7 1=11
opens|minusca|together|0=17 1=-16
opens|minusma|apart|0=10 1=-7
opens|moldova|together|0=14 1=-14
opens|money|apart|0=18 1=-17
opens|money|together|0=7 1=-7
opens|mongolia|apart|0=-26 1=26
opens|mongolia|together|0=11 1=-11
opens|monica|together|0=-19 1=19
opens|more than|together|0=5 1=-5
opens|more|apart|0=-20 1=23
opens|more|together|0=18 1=-18
opens|moscow|together|0=-11 1=11
opens|most|apart|0=-11 1=11
opens|most|together|0=9 1=-9
opens|mozambique|apart|0=9 1=-9
opens|mr.|apart|0=14 1=-13
opens|mr|apart|0=-11 1=14
opens|mr|together|0=-29 1=31
opens|ms|apart|0=-12 1=12
opens|ms|together|0=-29 1=29
opens|mudavadi|apart|0=-5 1=6
opens|murió|together|0=-12 1=12
opens|musalia|together|0=-8 1=9
opens|my|apart|0=-8 1=8
opens|n'djamena|together|0=-8 2=10
opens|nairobi|apart|0=-10 1=10
opens|nairobi|together|1=6
opens|nassau|together|0=10 1=-10
opens|national|apart|0=-10 1=-11 2=21
opens|nato|apart|0=8 1=-8
opens|nato|together|0=16 1=-16
opens|nearly|apart|0=10 1=-10
opens|nearly|together|0=-17 1=17
opens|neighbouring|apart|0=6 1=-6
opens|neighbouring|together|0=-18 1=18
opens|nepal|apart|0=-10 1=10
opens|new|apart|0=-18 1=22
opens|new|together|0=12 1=-11
opens|next|apart|0=-8 2=10
opens|nigerian|apart|0=-17 1=17
opens|nigeria|apart|0=21 1=-15 2=-6
opens|nigeria|together|0=36 1=-36
opens|niger|together|0=7 1=-7
opens|none|apart|0=-22 2=23
opens|norway|apart|0=15 1=-14
opens|nor|apart|0=8 1=-8
opens|nor|together|0=7 1=-7
opens|nothing|apart|0=-11 1=11
opens|not|apart|0=-10 1=10
opens|no|apart|0=-17 1=18
opens|no|together|0=-13 1=14
opens|obstacle|0=-16 1=17
opens|offers|together|0=-23 1=12 2=11
opens|officers|together|0=-10 1=10
opens|officials|apart|0=20 1=-20
opens|officials|together|0=11 1=-11
opens|of|apart|0=-14 1=14
opens|of|together|0=6
opens|olaf|together|0=8 1=-8
opens|once|apart|0=-29 1=29
opens|one|apart|0=5
opens|only|apart|0=21 1=-20
opens|on|apart|0=12 2=-10
opens|on|together|0=14 1=-8 2=-6
opens|opposition|apart|0=-10 1=10
opens|others|apart|0=15 1=-7 2=-8
opens|others|together|0=5
opens|other|apart|0=14 1=-14
opens|ottawa|apart|0=15 1=-13
opens|ottawa|together|0=16 1=-15
opens|otunge|together|0=10 1=-10
opens|our|apart|0=10 1=-10
opens|our|together|0=-8 1=9
opens|pakistani|together|0=-27 1=27
opens|pakistan|apart|0=19 1=-18
opens|panama|apart|0=14 1=-12
opens|panama|together|0=6
opens|parliament|apart|0=12 1=-12
opens|participants|apart|0=-9 1=9
opens|part|together|0=-18 1=18
opens|payment|together|0=-8 1=8
opens|pending|together|0=8 1=-8
opens|personnel|together|0=7 1=-7
opens|peru|apart|0=9 1=-9
opens|peru|together|0=-10 1=10
opens|philip|together|0=12 1=-12
opens|photographs|together|0=-24 1=24
opens|pledges|apart|0=-6 1=7
opens|poland|together|0=18 1=-16
opens|police|apart|0=12 1=-12
opens|police|together|0=12 1=-10
opens|portugal|apart|0=10 1=-9
opens|portugal|together|0=20 1=-19
opens|port|apart|0=-10 1=10
opens|prabowo|together|0=-6 1=6
opens|preguntado|apart|0=-11 1=11
opens|president|apart|0=-10 1=-18 2=27
opens|president|together|2=-7
opens|pretoria|together|0=11 1=-10
opens|prime|apart|0=-5 1=12 2=-7
opens|prime|together|0=21 1=-21
opens|principal|together|0=-9 1=9
opens|promised|apart|0=5
opens|qatar|apart|0=14 1=-13
opens|questionnée|together|0=5 1=-5
opens|question|apart|0=6 1=-6
opens|rabat|apart|0=-18 1=18
opens|rae|together|0=6 1=-6
opens|ramdin|apart|0=7 1=-7
opens|rear|apart|0=5
opens|recalls|apart|0=5
opens|remains|together|0=-8 1=8
opens|rep.|apart|0=9 1=-9
opens|representatives|apart|0=12 1=-11
opens|request|0=-35 1=35
opens|requirement|0=21 1=-10 2=-11
opens|resolution|apart|0=-45 1=41
opens|resolution|together|0=-30 1=19 2=11
opens|resources|apart|0=6 1=-6
opens|rest|apart|0=-9 1=9
opens|riyadh|apart|0=-21 1=21
opens|romania|apart|0=7 1=-6
opens|romania|together|0=18 1=-17
opens|rome|together|0=7 1=-5
opens|roughly|apart|0=-12 1=12
opens|rubio|apart|0=-6 1=9
opens|rubio|together|0=-7 1=7
opens|russia|apart|0=-40 1=41
opens|russia|together|0=-51 1=53
opens|ruto|apart|0=-13 1=14
opens|ruto|together|0=-35 1=27 2=8
opens|rwandan|together|0=6 1=-6
opens|rwanda|apart|0=34 1=-31
opens|r|apart|0=-9 1=9
opens|s'|apart|0=-27 1=21 2=6
opens|sadc|apart|0=22 1=-17 2=-5
opens|sadc|together|0=7
opens|sadio|together|0=7 1=-7
opens|sainte-lucie|together|0=6
opens|salvador|apart|0=-42 1=42
opens|samim|apart|0=11 1=-11
opens|secretary-general|apart|0=-6 1=9
opens|secretary-general|together|0=8 1=-8
opens|secretary|together|0=-5 1=7
opens|security|apart|0=5 1=-5
opens|sen.|apart|0=6 1=-6
opens|senegal|apart|0=21 1=-21
opens|senegal|together|0=21 1=-20
opens|senior|apart|0=5 1=-5
opens|september|apart|0=5 1=-5
opens|serbia|apart|0=10 1=-10
opens|serbia|together|0=-17 1=17
opens|seventy-five|apart|0=-20 1=20
opens|seventy-four|apart|0=-21 1=21
opens|seventy|together|0=-16 1=16
opens|seven|apart|0=14 1=-14
opens|several|apart|0=-28 1=31
opens|se|apart|0=7 1=-6
opens|seúl|apart|0=-8 1=8
opens|she|apart|0=-18 1=23 2=-5
opens|she|together|0=-31 1=41 2=-7
opens|sierra|apart|0=-21 1=24
opens|sierra|together|0=-19 1=23
opens|since|apart|0=-31 1=31
opens|singapore|together|0=9 1=-9
opens|sixteen|together|0=5 1=-5
opens|six|apart|0=7
opens|slovakia|apart|0=7
opens|slovaks|apart|0=6 1=-6
opens|slovenia|apart|0=13 1=-11
opens|slovenia|together|0=9 1=-9
opens|soldiers|together|0=8 1=-7
opens|somalia|apart|0=17 1=-13
opens|somalia|together|0=14 1=-12
opens|somali|apart|0=-25 1=25
opens|some|together|0=27 1=-25
opens|south|apart|0=21 1=-6 2=-15
opens|south|together|0=10 2=-12
opens|so|apart|0=-19 1=21
opens|so|together|1=-6
opens|spain|apart|0=37 1=-33 2=-5
opens|spain|together|0=29 1=-26
opens|speakers|together|0=-43 1=43
opens|speaking|together|0=8 1=-6
opens|sri|apart|0=-10 1=14
opens|sri|together|0=-32 1=34
opens|staff|apart|0=7 1=-7
opens|starmer|apart|0=-45 1=45
opens|stephane|apart|0=5 1=-5
opens|stockholm|together|0=8 1=-8
opens|strong|together|0=-19 1=19
opens|stéphane|apart|0=-6 1=6
opens|stéphane|together|0=8 1=-8
opens|sudan|together|0=-7 1=7
opens|sudáfrica|apart|0=-6 1=8
opens|summit|apart|0=-5 1=5
opens|supports|together|0=6 1=-6
opens|suriname|together|0=8 1=-7
opens|sweden|apart|0=14 1=-11
opens|sweden|together|0=17 1=-12
opens|switzerland|apart|0=6 1=-5
opens|switzerland|together|0=10 1=-9
opens|taipei|together|0=-19 1=19
opens|tajani|apart|0=-11 1=11
opens|tajani|together|0=-7 1=7
opens|talks|apart|0=-18 1=18
opens|talks|together|0=-6 1=6
opens|tanzania|apart|0=16 1=-15
opens|tanzania|together|0=17 1=-13
opens|ten|apart|0=7 1=-7
opens|ten|together|0=24 1=-23
opens|that|apart|0=15 1=-15
opens|that|together|1=6 2=-7
opens|their|apart|0=-35 1=15 2=21
opens|their|together|0=-14 1=9 2=5
opens|then|together|0=-22 1=22
opens|there|apart|1=10 2=-5
opens|there|together|0=19 1=-17
opens|these|together|0=-16 1=16
opens|they|apart|0=-34 1=18 2=17
opens|they|together|0=-51 1=28 2=31
opens|the|apart|0=8 1=8 2=-22
opens|the|together|1=12 2=-7
opens|thirdway|apart|0=-8 1=8
opens|thirteen|apart|0=-15 1=15
opens|thirteen|together|0=-43 1=44
opens|thirty-five|together|0=-7 1=7
opens|thirty|together|0=7 1=-6
opens|those|apart|0=7 1=-5
opens|those|together|0=10 1=-9
opens|three|together|0=21 1=-20
opens|thus|apart|0=8 1=-7
opens|today|apart|0=-23 1=23
opens|todd|apart|0=-5 1=9
opens|together|together|0=6 1=-6
opens|togo|together|0=11 1=-11
opens|tokyo|together|0=6 1=-6
opens|tomorrow|apart|0=14 1=-13
opens|to|apart|0=20 1=-18
opens|to|together|0=-41 1=46 2=-5
opens|transport|together|0=-14 1=14
opens|trinidad|apart|0=6 1=-6
opens|trinidad|together|0=7 1=-7
opens|troops|apart|0=-11 1=12
opens|troop|apart|0=-5 1=5
opens|troop|together|0=-10 1=10
opens|tunis|apart|0=6 1=-6
opens|turkey|apart|1=5
opens|turkey|together|0=24 1=-18 2=-7
opens|turquía|apart|0=5
opens|tusk|together|0=5 1=-5
opens|twelve|apart|0=-28 1=28
opens|twelve|together|0=-14 1=16
opens|twenty-four|apart|0=10 1=-10
opens|twenty-four|together|0=6 1=-6
opens|twenty-six|together|0=-6 1=6
opens|twenty|apart|0=-9 1=9
opens|two|apart|0=-28 1=-11 2=39
opens|two|together|0=-42 1=28 2=14
opens|türkiye|apart|0=13 1=-10
opens|türkiye|together|0=9 1=-9
opens|u.s.|together|0=-24 1=24
opens|ugandans|together|0=11 1=-10
opens|ugandan|apart|0=8 1=-7
opens|uganda|apart|0=-11 1=-22 2=33
opens|uganda|together|0=40 1=-47 2=7
opens|unanimously|apart|0=5
opens|under|apart|0=11 2=-9
opens|unifil|apart|0=10 1=-9
opens|united|apart|0=-10 1=10
opens|unlike|together|0=5 1=-5
opens|until|apart|0=15 1=-13
opens|until|together|0=13 1=-12
opens|un|apart|0=9 1=-9
opens|up|apart|0=-59 1=27 2=32
opens|up|together|0=14 1=-14
opens|uruguay|apart|0=7 1=-7
opens|uruguay|together|0=23 1=-18
opens|us|apart|0=24 1=-23
opens|vehicles|together|0=18 1=-18
opens|vilnius|apart|0=8 1=-8
opens|warsaw|together|0=11 1=-11
opens|washington|apart|0=30 1=-23 2=-7
opens|washington|together|0=33 1=-29
opens|we|apart|0=-24 1=24
opens|what|apart|0=10 1=-8
opens|what|together|0=-26 1=19 2=7
opens|when|apart|0=9 1=-9
opens|when|together|0=-16 1=16
opens|while|apart|0=-8 1=8
opens|white|together|0=-9 1=9
opens|who|apart|0=12 1=-12
opens|william|apart|0=8 1=-8
opens|william|together|0=32 1=-30
opens|within|apart|0=-16 1=22 2=-6
opens|within|together|0=-10 1=10
opens|without|apart|0=13 1=-7 2=-6
opens|without|together|0=-5 1=6
opens|with|apart|0=-25 1=26
opens|with|together|0=-17 1=20
opens|youssouf|apart|0=-8 1=9
opens|zambia|together|0=10 1=-10
opens|zimbabwe|apart|0=-23 1=23
opens|zimbabwe|together|0=9 1=-7
opens|«|apart|0=-19 1=10 2=10
opens|«|together|0=-18 1=23
opens|álvarez|apart|0=10 1=-8
opens|álvarez|together|0=-16 1=16
opens|–|apart|0=19 1=-18
opens|–|together|0=-14 1=14
opens|“|apart|0=-47 1=26 2=21
opens|•|apart|0=10 1=-8
role|arrive|agreement drafting|1=7 2=-5
role|arrive|agreement signed|0=9 1=-9
role|arrive|authorised|0=27 1=-31
role|arrive|changed|0=28 1=-27
role|arrive|committed|0=-7 1=-17 2=24
role|arrive|considering|0=-19 1=-6 2=25
role|arrive|delivered|0=-41 1=79 2=-30
role|arrive|ended|0=7 2=-11
role|arrive|engagement planned|0=6 1=-6
role|arrive|extended|0=16 1=-12
role|arrive|obstacle|0=19 1=-16
role|arrive|pledged|1=-36 2=38
role|arrive|refused|0=-11 1=12
role|arrive|reluctant|0=18 1=-17
role|arrive|requirement|0=-18 1=-12 2=30
role|arrive|suspended|0=23 1=-19
role|arrive|withdrawn|1=25 2=-20
role|ask|agreement drafting|0=23 1=-23
role|ask|authorised|0=7 1=-6
role|ask|changed|0=20 1=-26 2=6
role|ask|committed|0=-14 1=14
role|ask|considering|0=11 1=-9
role|ask|delivered|0=31 1=-31
role|ask|ended|0=7 1=-7
role|ask|engagement held|0=-18 1=19
role|ask|engagement planned|0=-15 1=6 2=9
role|ask|extended|0=19 1=-21
role|ask|obstacle|0=10 1=-9
role|ask|pledged|0=16 2=-13
role|ask|reluctant|0=5
role|ask|request|0=-68 1=72
role|ask|requirement|0=-28 1=34 2=-5
role|ask|suspended|0=11 1=-11
role|ask|withdrawn|0=-6 1=9
role|authorise|authorised|0=-29 1=22 2=6
role|authorise|changed|0=-22 1=22
role|authorise|committed|0=-9 1=9
role|authorise|delivered|0=20 1=-20
role|authorise|ended|0=-17 1=12
role|authorise|extended|0=-19 1=24
role|authorise|pledged|0=29 1=-33
role|authorise|reluctant|0=-8 1=8
role|authorise|request|0=9 1=-9
role|authorise|requirement|0=10 1=-7
role|authorise|withdrawn|0=11 1=-11
role|back|agreement drafting|0=-23 1=23
role|back|authorised|0=-18 1=21
role|back|changed|0=14 1=-13
role|back|committed|0=5 2=-7
role|back|considering|0=6 1=-5
role|back|delivered|0=-14 1=15
role|back|ended|0=-6 1=6
role|back|engagement held|0=8 1=-8
role|back|engagement planned|0=10 1=-8
role|back|extended|1=-6
role|back|obstacle|0=14 1=-14
role|back|pledged|0=-9 1=22 2=-12
role|back|refused|0=13 1=-13
role|back|reluctant|0=5
role|back|request|0=-6 1=7
role|back|requirement|0=7 1=-7
role|back|suspended|0=-12 1=12
role|back|withdrawn|0=9 1=-14
role|bar|agreement drafting|0=11 1=-11
role|bar|delivered|0=7 1=-7
role|bar|obstacle|0=-34 1=35
role|bar|pledged|0=20 1=-19
role|bind|agreement drafting|0=-16 1=17
role|bind|agreement signed|0=6 1=-5
role|bind|authorised|0=-53 1=49
role|bind|changed|0=-34 1=29
role|bind|committed|0=-41 1=58 2=-16
role|bind|considering|0=-6 1=-25 2=30
role|bind|delivered|0=45 1=-43
role|bind|ended|0=-18 1=18
role|bind|engagement held|0=8 1=-7
role|bind|extended|0=-21 1=28 2=-7
role|bind|obstacle|0=16 1=-16
role|bind|pledged|0=39 1=-20 2=-20
role|bind|reluctant|0=-33 1=34
role|bind|request|0=17 1=-16
role|bind|requirement|0=40 1=-34 2=-6
role|bind|suspended|0=11 1=-11
role|bind|withdrawn|0=51 1=-53
role|change|changed|0=-18 1=17
role|change|committed|0=-5 1=5
role|change|delivered|0=-15 1=16
role|change|pledged|0=-8 1=9
role|change|requirement|0=7 1=-6
role|consider|agreement drafting|0=17 1=-17
role|consider|authorised|0=14 1=-13
role|consider|changed|0=8 1=-8
role|consider|committed|0=15 1=-14
role|consider|considering|0=13 1=-5 2=-8
role|consider|delivered|0=21 1=-21
role|consider|engagement held|0=-11 1=11
role|consider|engagement planned|0=-16 1=18
role|consider|extended|1=10 2=-14
role|consider|obstacle|0=7 1=-7
role|consider|pledged|0=9 2=-9
role|consider|refused|0=-7 1=7
role|consider|reluctant|0=-12 1=12
role|consider|request|0=-20 1=20
role|consider|requirement|0=6
role|consider|withdrawn|0=5
role|draft|delivered|0=6 1=-6
role|due|authorised|0=18 1=-11 2=-7
role|due|changed|0=-5 1=7
role|due|considering|0=-17 1=18
role|due|engagement held|1=6
role|due|engagement planned|0=-12 1=15
role|due|extended|0=-23 1=39 2=-16
role|due|obstacle|0=9 1=-8
role|due|pledged|0=10 1=-33 2=23
role|due|withdrawn|0=-9 1=28 2=-19
role|end|authorised|1=-11 2=15
role|end|committed|0=14 1=-14
role|end|delivered|0=28 1=-27
role|end|ended|0=-18 1=12 2=6
role|end|engagement held|0=15 1=-15
role|end|extended|1=-25 2=27
role|end|obstacle|0=9 1=-8
role|end|pledged|0=-25 1=36 2=-11
role|end|requirement|0=11 2=-8
role|end|withdrawn|0=-14 2=14
role|extend|changed|0=5
role|extend|committed|0=-11 1=11
role|extend|delivered|0=13 1=-13
role|extend|extended|0=-29 1=12 2=18
role|extend|obstacle|0=-18 1=19
role|extend|requirement|0=11 1=-7
role|extend|withdrawn|0=6
role|fail|obstacle|0=-8 1=8
role|fail|withdrawn|0=6 1=-6
role|give|agreement drafting|0=-5 1=8
role|give|agreement signed|0=5
role|give|authorised|0=-13 1=24 2=-11
role|give|changed|0=-12 1=6 2=6
role|give|committed|0=-11 2=9
role|give|considering|1=20 2=-22
role|give|delivered|0=-12 1=48 2=-28
role|give|ended|0=8 1=-22 2=14
role|give|engagement planned|0=24 1=-17 2=-7
role|give|extended|0=-22 2=24
role|give|obstacle|2=-8
role|give|pledged|0=-9 1=-25 2=37
role|give|refused|0=15 1=-13
role|give|reluctant|0=12 1=-8
role|give|request|1=-18 2=13
role|give|requirement|0=7 1=11 2=-18
role|give|suspended|0=33 1=-30
role|give|withdrawn|0=-15 1=7 2=9
role|hesitate|delivered|0=8 1=-8
role|hesitate|extended|0=6 1=-6
role|hesitate|reluctant|0=-31 1=32
role|hold|agreement drafting|0=5
role|hold|changed|1=5 2=-8
role|hold|delivered|0=36 1=-35
role|hold|ended|2=7
role|hold|engagement held|0=-12 1=12
role|hold|extended|0=11 1=-17 2=5
role|hold|obstacle|0=5
role|hold|pledged|0=-9 1=-8 2=17
role|hold|suspended|0=-75 1=74
role|hold|withdrawn|0=8 1=-6
role|keep|agreement drafting|0=14 1=-12
role|keep|authorised|1=-6
role|keep|changed|1=-17 2=14
role|keep|committed|0=-8 1=8
role|keep|ended|0=17 1=-11 2=-5
role|keep|engagement held|0=-7 1=7
role|keep|extended|0=18 2=-17
role|keep|obstacle|0=9 1=-8
role|keep|pledged|0=12 1=-42 2=31
role|keep|request|0=-6 1=11
role|keep|requirement|0=14 1=-8 2=-6
role|keep|withdrawn|0=-31 1=10 2=21
role|leave|agreement drafting|0=7 1=-5
role|leave|agreement signed|0=5 1=-5
role|leave|authorised|0=8 2=-7
role|leave|changed|0=19 1=-15
role|leave|committed|0=8 1=-21 2=14
role|leave|delivered|0=-16 1=22
role|leave|ended|0=22 1=-27
role|leave|engagement held|0=36 1=-36
role|leave|engagement planned|0=9 1=-9
role|leave|extended|0=-7 1=-6 2=13
role|leave|pledged|1=-33 2=34
role|leave|refused|0=16 1=-16
role|leave|reluctant|0=16 1=-13
role|leave|request|0=24 1=-21
role|leave|requirement|0=-8 1=18 2=-10
role|leave|suspended|0=8
role|leave|withdrawn|0=-53 1=76 2=-6
role|light|agreement drafting|0=-9 1=12
role|light|authorised|0=12 2=-8
role|light|changed|0=-10 1=21 2=-11
role|light|committed|0=-5 2=7
role|light|considering|0=26 1=-29
role|light|delivered|0=-24 1=31
role|light|ended|0=12 2=-16
role|light|engagement planned|0=19 1=-26 2=7
role|light|obstacle|0=10 1=-7
role|light|pledged|0=-16 1=15
role|light|refused|0=5 1=-5
role|light|reluctant|0=-22 1=15 2=7
role|light|request|0=16 1=-13
role|light|requirement|0=-10 1=10
role|light|suspended|0=-8 2=10
role|meet|agreement drafting|0=24 1=-23
role|meet|changed|0=43 1=-43
role|meet|committed|0=15 1=-14
role|meet|considering|0=5
role|meet|delivered|0=-18 1=19
role|meet|ended|0=6 1=-6
role|meet|engagement held|0=-13 1=32 2=-14
role|meet|engagement planned|0=-37 1=34
role|meet|extended|0=14 1=-15
role|meet|obstacle|0=-6 1=7
role|meet|pledged|0=-13 1=13
role|meet|refused|0=20 1=-20
role|meet|reluctant|0=10 1=-10
role|meet|request|0=-8 1=10
role|meet|requirement|0=8 1=-9
role|meet|suspended|0=14 1=-14
role|meet|withdrawn|1=11 2=-15
role|need|requirement|0=-28 2=31
role|none|agreement drafting|0=-18 1=23 2=-5
role|none|agreement signed|0=6 1=-5
role|none|agreement sought|0=14 1=-14
role|none|authorised|0=-26 1=17 2=9
role|none|changed|0=-21 1=26
role|none|committed|1=12 2=-9
role|none|considering|1=-5
role|none|delivered|0=11 2=-9
role|none|ended|0=-11 1=-9 2=21
role|none|engagement held|0=8 1=-6
role|none|engagement planned|0=-8 1=11
role|none|extended|0=33 1=-17 2=-15
role|none|obstacle|0=7 2=-7
role|none|pledged|0=-10 1=18 2=-10
role|none|refused|0=-6 1=6
role|none|reluctant|0=11 1=-10
role|none|request|0=-10 1=7
role|none|requirement|1=-18 2=15
role|none|withdrawn|0=-25 1=9 2=15
role|oppose|delivered|0=7 1=-7
role|oppose|obstacle|1=5
role|oppose|pledged|0=-14 1=15
role|oppose|request|0=-9 1=9
role|promise|agreement drafting|0=-24 1=15 2=9
role|promise|agreement signed|0=-32 1=34
role|promise|authorised|0=15 1=-10 2=-5
role|promise|changed|0=-25 1=29
role|promise|committed|0=5 1=-19 2=14
role|promise|considering|0=-5 1=16 2=-11
role|promise|delivered|0=22 1=-17
role|promise|ended|0=-35 1=39
role|promise|engagement cancelled|0=-7 1=8
role|promise|engagement held|0=8
role|promise|extended|0=-7 1=27 2=-20
role|promise|obstacle|0=19 1=-16
role|promise|pledged|0=-39 1=41 2=8
role|promise|reluctant|0=6
role|promise|request|0=42 1=-38
role|promise|requirement|0=7 1=-15 2=8
role|promise|suspended|2=-7
role|promise|withdrawn|0=37 1=-45 2=8
role|refuse|authorised|0=6 1=-6
role|refuse|changed|0=18 1=-18
role|refuse|committed|0=19 1=-19
role|refuse|considering|0=13 1=-13
role|refuse|delivered|0=26 1=-25
role|refuse|obstacle|0=-39 1=39
role|refuse|pledged|1=13 2=-15
role|refuse|refused|0=-60 1=61
role|refuse|reluctant|0=7 1=-6
role|refuse|request|0=18 1=-18
role|refuse|suspended|0=13 1=-13
role|refuse|withdrawn|0=-26 1=37 2=-11
role|say|agreement drafting|0=15 1=-21 2=7
role|say|agreement signed|0=-18 1=20
role|say|agreement sought|0=7 1=-7
role|say|authorised|0=17 1=-16
role|say|changed|0=16 1=-16
role|say|committed|0=22 1=-21
role|say|considering|0=-22 1=31
role|say|delivered|0=29 1=-23 2=-6
role|say|ended|1=-7
role|say|engagement held|0=8 1=-7
role|say|engagement planned|0=11 1=-7
role|say|extended|0=21 1=-21
role|say|obstacle|0=27 1=-20 2=-7
role|say|pledged|1=26 2=-20
role|say|refused|0=-48 1=53
role|say|requirement|0=-32 1=31
role|say|suspended|0=-11 1=12
role|say|withdrawn|0=36 1=-27 2=-9
role|serve|agreement signed|0=21 1=-21
role|serve|agreement sought|0=5 1=-5
role|serve|authorised|0=25 1=-21
role|serve|committed|0=11 1=10 2=-21
role|serve|considering|0=-15 2=14
role|serve|delivered|1=12 2=-8
role|serve|ended|1=-6 2=5
role|serve|engagement held|0=-16 1=17
role|serve|engagement planned|0=-16 1=25 2=-9
role|serve|obstacle|0=-6 1=8
role|serve|pledged|0=-17 1=17
role|serve|refused|0=7 1=-6
role|serve|request|0=19 1=-17
role|serve|requirement|0=-7 1=15 2=-8
role|serve|withdrawn|0=-22 1=-11 2=33
role|sign|agreement drafting|0=-22 1=16 2=6
role|sign|agreement signed|0=-21 1=30 2=-9
role|sign|authorised|0=-16 1=16
role|sign|changed|0=-16 1=16
role|sign|delivered|0=6 1=-6
role|sign|engagement held|0=-6 1=6
role|sign|extended|0=-7 1=7
role|sign|obstacle|0=11 1=-10
role|sign|pledged|0=42 1=-27 2=-15
role|sign|requirement|0=7 1=-6
role|thank|authorised|0=14 1=-14
role|thank|delivered|0=26 1=-26
role|thank|pledged|0=-6 1=6
role|thank|request|0=6 1=-6
role|thank|withdrawn|0=7 1=-7
role|want|agreement drafting|0=12 1=-10
role|want|obstacle|0=5
role|want|pledged|1=-8 2=6
role|want|suspended|0=-8 1=9
says|acts|agreement drafting|1=11 2=-10
says|acts|agreement signed|0=-14 1=19
says|acts|agreement sought|1=-9 2=8
says|acts|authorised|0=-13 1=28 2=-12
says|acts|changed|0=8 1=7 2=-12
says|acts|committed|0=-8 1=20 2=-5
says|acts|considering|1=-26 2=26
says|acts|delivered|0=28 1=27 2=-48
says|acts|ended|0=-30 1=13 2=19
says|acts|engagement held|0=9 1=32 2=-35
says|acts|engagement planned|0=-28 1=40 2=-13
says|acts|extended|1=14
says|acts|obstacle|0=37 1=-6 2=-41
says|acts|pledged|1=-58 2=44
says|acts|refused|0=-9 1=17 2=-6
says|acts|reluctant|1=13 2=-13
says|acts|request|0=20 2=-18
says|acts|requirement|0=24 1=-46 2=17
says|acts|suspended|0=7 2=-9
says|acts|withdrawn|0=-11 1=-14 2=33
says|says|agreement drafting|0=12 1=-18 2=6
says|says|agreement signed|0=-5 1=8
says|says|authorised|0=19 1=-17
says|says|changed|0=13 1=-13
says|says|committed|0=16 1=-24 2=8
says|says|considering|1=10 2=-5
says|says|delivered|0=43 1=-39 2=-12
says|says|engagement held|0=-7 1=10
says|says|engagement planned|0=15 1=-12
says|says|extended|0=20 1=-19
says|says|obstacle|0=24 1=-15 2=-9
says|says|pledged|0=-9 1=32 2=-13
says|says|refused|0=-28 1=35
says|says|reluctant|1=6
says|says|request|0=12 1=-10
says|says|requirement|0=-21 1=20
says|says|suspended|0=-7 1=10
says|says|withdrawn|0=-23 1=48 2=-17
slot|agreement drafting|0=12 1=8 2=-19
slot|agreement signed|0=9 1=13 2=-19
slot|agreement sought|0=18 1=-24 2=6
slot|authorised|0=22 2=-21
slot|changed|0=25 2=-28
slot|committed|0=7 2=-11
slot|considering|0=22 1=-14 2=-19
slot|delivered|0=35 2=-53
slot|ended|1=-6
slot|engagement held|0=21 1=38 2=-44
slot|engagement planned|0=-13 1=25 2=-11
slot|extended|0=-9 2=16
slot|obstacle|0=37 1=-6 2=-52
slot|pledged|1=-12 2=10
slot|refused|0=30 1=6 2=-42
slot|reluctant|0=24 1=14 2=-42
slot|request|0=29 1=10 2=-40
slot|requirement|0=42 1=-57 2=-16
slot|suspended|0=8 1=28 2=-33
slot|withdrawn|0=-7 1=6
turn|last|1=16 2=-38
turn|last|agreement drafting|0=13 1=-12
turn|last|agreement ended|0=7 1=-7
turn|last|agreement in-force|0=-9 1=9
turn|last|agreement signed|0=13 1=-12
turn|last|ahead|false|1=14 2=-34
turn|last|ahead|true|1=19 2=-33
turn|last|authorised|0=41 1=-37
turn|last|changed|0=39 1=-38
turn|last|committed|0=-21 1=28 2=-7
turn|last|considering|0=-17 1=21
turn|last|delivered|0=9 1=18 2=-26
turn|last|engagement cancelled|0=18 1=-17
turn|last|engagement held|0=46 1=-24 2=-16
turn|last|engagement planned|0=-12 1=12
turn|last|extended|0=-10 1=17
turn|last|future main|0=-18 1=23
turn|last|future relative|0=8
turn|last|future sub|0=-8 1=8
turn|last|future that|0=8 1=-7
turn|last|holder|future main|0=82 1=-90 2=6
turn|last|holder|future relative|0=31 1=-29
turn|last|holder|future sub|0=9 1=-9
turn|last|holder|future that|0=6 1=-5
turn|last|holder|none gerund|0=-41 1=42
turn|last|holder|none participle|0=-33 1=29
turn|last|holder|past main|1=21 2=-40
turn|last|holder|past participle|0=-24 1=28
turn|last|holder|past perfect main|0=-17 1=30 2=-25
turn|last|holder|past perfect relative|0=6
turn|last|holder|past perfect sub|0=-34 1=35
turn|last|holder|past perfect that|0=-8 1=9
turn|last|holder|past relative|0=-5 1=13
turn|last|holder|past sub|0=-18 1=20
turn|last|holder|past that|0=-22 1=23
turn|last|holder|possible main|0=11 1=-10
turn|last|holder|possible relative|0=6 1=-6
turn|last|holder|possible sub|0=11 1=-11
turn|last|holder|present infinitive|1=-26 2=30
turn|last|holder|present main|0=16 1=-8
turn|last|holder|present relative|0=17 1=-17
turn|last|holder|present sub|0=-6 1=6
turn|last|holder|should main|0=23 1=-22
turn|last|holder|would main|0=-7 1=7
turn|last|holder|would that|0=6
turn|last|none gerund|0=9 1=-8
turn|last|none infinitive|0=-8 1=10
turn|last|obstacle|0=-15 1=35 2=-9
turn|last|past main|1=13 2=-29
turn|last|past participle|0=-16 2=11
turn|last|past perfect main|0=8 1=9 2=-21
turn|last|past perfect that|0=9 1=-8
turn|last|past relative|0=13 1=-10
turn|last|past sub|0=8 1=-7
turn|last|pledged|2=-6
turn|last|possible relative|0=-7 1=7
turn|last|possible sub|0=-5 1=5
turn|last|possible that|0=11 1=-11
turn|last|present main|0=5 1=12 2=-9
turn|last|present relative|0=20 1=-18
turn|last|present that|0=-12 1=12
turn|last|refused|0=-22 1=26
turn|last|reluctant|0=-42 1=44
turn|last|request|0=14 1=-6
turn|last|requirement|0=11 1=-8
turn|last|should main|0=11 1=-10
turn|last|should sub|0=6 1=-6
turn|last|should that|0=7 1=-7
turn|last|suspended|0=-25 1=27
turn|last|unverbed|0=26 2=-13
turn|last|withdrawn|0=9 2=-12
turn|last|would relative|0=8 1=-7
turn|last|would sub|0=9 1=-9
turn|last|would that|0=-33 1=36
turn|next|0=65 1=-102
turn|next|agreement drafting|0=20 1=-16
turn|next|agreement signed|0=36 1=-33
turn|next|ahead|false|0=69 1=-97 2=-12
turn|next|ahead|true|0=45 1=-90 2=21
turn|next|changed|0=-25 1=29
turn|next|committed|0=67 1=-65 2=-7
turn|next|considering|0=23 1=-16
turn|next|delivered|0=72 1=-82 2=-25
turn|next|ended|0=10 1=-20 2=10
turn|next|engagement cancelled|0=-22 1=22
turn|next|engagement held|0=22 1=-12 2=-16
turn|next|engagement planned|0=15 2=-12
turn|next|extended|0=20 1=-10 2=-8
turn|next|future main|1=-27 2=22
turn|next|future that|1=-6 2=8
turn|next|holder|future main|0=-160 1=84 2=71
turn|next|holder|future relative|0=-36 1=11 2=25
turn|next|holder|future sub|0=-7 1=7
turn|next|holder|future that|0=-9 2=10
turn|next|holder|none gerund|0=24 1=-20
turn|next|holder|none participle|0=15 1=-38 2=19
turn|next|holder|past main|0=91 1=-117 2=-30
turn|next|holder|past participle|0=32 1=-29
turn|next|holder|past perfect main|0=86 1=-92 2=-28
turn|next|holder|past perfect relative|0=16 1=-12
turn|next|holder|past perfect sub|0=14 1=-12
turn|next|holder|past perfect that|0=7 1=-6
turn|next|holder|past relative|0=64 1=-62 2=-5
turn|next|holder|past sub|0=29 1=-27
turn|next|holder|past that|0=24 1=-20
turn|next|holder|possible main|0=-14 2=11
turn|next|holder|possible relative|0=-10 1=10
turn|next|holder|present infinitive|0=-34 1=31
turn|next|holder|present main|0=-59 1=25 2=39
turn|next|holder|present relative|0=-25 1=16 2=9
turn|next|holder|present sub|0=-9 1=10
turn|next|holder|should main|0=-32 1=40 2=-8
turn|next|holder|would main|0=-8 1=8
turn|next|holder|would that|0=-32 1=9 2=23
turn|next|none gerund|0=19 1=-16
turn|next|none infinitive|0=28 1=-20 2=-8
turn|next|none participle|0=13 1=-12
turn|next|obstacle|0=42 1=-35 2=-9
turn|next|past main|0=72 1=-93
turn|next|past participle|0=7 1=-13 2=6
turn|next|past perfect main|0=56 1=-63 2=-8
turn|next|past perfect relative|0=17 1=-9 2=-7
turn|next|past perfect sub|0=7 1=-5
turn|next|past perfect that|0=8 1=-7
turn|next|past relative|0=15 1=-31 2=15
turn|next|past sub|0=30 1=-28
turn|next|past that|0=21 1=-19
turn|next|pledged|1=-87 2=98
turn|next|possible main|1=-8 2=10
turn|next|present infinitive|0=45 1=-36 2=-10
turn|next|present main|0=-24 2=33
turn|next|present relative|0=8 1=-13
turn|next|present that|0=11 1=-10
turn|next|refused|0=46 1=-41
turn|next|reluctant|0=41 1=-38
turn|next|request|0=49 1=-43
turn|next|requirement|0=8
turn|next|should main|0=-29 1=37 2=-8
turn|next|should relative|0=-7 2=11
turn|next|suspended|0=33 1=-29
turn|next|unverbed|0=21 1=-19
turn|next|withdrawn|0=11 1=-33 2=30
turn|next|would relative|0=-13 1=16
turn|next|would that|0=22 1=-33 2=19
way|10 ahead|0=21 1=-72 2=42
way|10 ahead|agreement drafting|0=-6 1=6
way|10 ahead|agreement signed|0=13 1=-8
way|10 ahead|agreement|0=11 1=-5 2=-6
way|10 ahead|authorised|0=11 1=-6 2=-5
way|10 ahead|changed|0=11 2=-11
way|10 ahead|committed|0=47 1=-13 2=-34
way|10 ahead|considering|0=15 1=-10 2=-5
way|10 ahead|contribution|0=36 1=-58
way|10 ahead|delivered|0=49 1=-39 2=-26
way|10 ahead|ended|0=-27 1=-5 2=32
way|10 ahead|engagement cancelled|0=-9 1=10
way|10 ahead|engagement held|0=-11 1=20 2=-10
way|10 ahead|engagement planned|1=10 2=-7
way|10 ahead|engagement|0=-22 1=40 2=-18
way|10 ahead|extended|0=-67 1=-25 2=71
way|10 ahead|future main|0=-37 1=17 2=23
way|10 ahead|future perfect main|0=-17 1=8 2=9
way|10 ahead|future relative|2=5
way|10 ahead|future sub|0=-6 2=6
way|10 ahead|future that|0=10 2=-8
way|10 ahead|mandate|0=-70 1=-40 2=81
way|10 ahead|none gerund|0=14 2=-11
way|10 ahead|none infinitive|0=7 1=-9
way|10 ahead|none participle|0=7 2=-9
way|10 ahead|obstacle|0=62 1=-50 2=-16
way|10 ahead|past main|0=7 1=-47 2=37
way|10 ahead|past participle|1=7 2=-6
way|10 ahead|past perfect main|0=17 1=-50 2=32
way|10 ahead|past perfect relative|0=-5 1=8
way|10 ahead|past perfect sub|0=6
way|10 ahead|past relative|0=18 2=-14
way|10 ahead|past sub|0=18 1=-9 2=-9
way|10 ahead|past that|0=14 2=-11
way|10 ahead|pledged|0=-22 1=-22 2=49
way|10 ahead|possible that|1=-6 2=9
way|10 ahead|present infinitive|0=10 1=-13
way|10 ahead|present main|0=9 1=-44 2=34
way|10 ahead|present relative|0=-22 1=12 2=10
way|10 ahead|present sub|0=15 2=-11
way|10 ahead|present that|0=-9 1=-8 2=17
way|10 ahead|refused|0=12 1=-8
way|10 ahead|reluctant|0=42 1=-22 2=-19
way|10 ahead|request|2=6
way|10 ahead|requirement|0=23 1=-11 2=-11
way|10 ahead|should main|0=-6 2=9
way|10 ahead|should relative|0=12 2=-10
way|10 ahead|should that|0=13 2=-10
way|10 ahead|withdrawn|0=-56 1=33 2=24
way|10 ahead|would main|0=22 2=-19
way|10 ahead|would relative|0=13 2=-15
way|10 ahead|would that|0=-18 1=30 2=-11
way|10 long-ago|2=-6
way|10 long-ago|authorised|0=-9 1=11
way|10 long-ago|contribution|0=11 1=-9
way|10 long-ago|extended|0=5
way|10 long-ago|mandate|1=5
way|10 long-ago|requirement|0=-6 1=8
way|10 now|0=21 1=19 2=-40
way|10 now|agreement drafting|0=7
way|10 now|agreement signed|0=-11 1=13
way|10 now|agreement|0=-7 1=11
way|10 now|authorised|0=50 1=-47
way|10 now|changed|0=-17 1=19
way|10 now|committed|0=-8 1=14
way|10 now|considering|0=-27 1=31
way|10 now|contribution|0=19 1=6 2=-30
way|10 now|delivered|0=24 1=-5 2=-26
way|10 now|ended|0=-14 1=17
way|10 now|engagement held|0=-22 1=33
way|10 now|engagement planned|0=46 1=-43
way|10 now|engagement|0=24 1=-9 2=-8
way|10 now|extended|0=-18 1=30 2=-12
way|10 now|future main|0=8 1=10 2=-16
way|10 now|future relative|0=9 1=-6
way|10 now|future that|0=-13 1=16
way|10 now|mandate|0=6 1=21 2=-22
way|10 now|none infinitive|0=22 1=-20
way|10 now|none participle|0=-22 1=14 2=9
way|10 now|obstacle|0=-5 1=16 2=-7
way|10 now|past main|0=5 1=26 2=-21
way|10 now|past participle|0=14 1=-25 2=11
way|10 now|past perfect main|0=10 1=6 2=-13
way|10 now|past relative|0=15 1=-9 2=-5
way|10 now|pledged|1=9
way|10 now|possible main|0=-14 1=18
way|10 now|possible that|0=-11 1=11
way|10 now|present infinitive|2=-5
way|10 now|present main|0=20 1=14 2=-34
way|10 now|present relative|0=-27 1=23
way|10 now|present sub|0=14 1=-12
way|10 now|present that|0=22 1=-20
way|10 now|refused|0=14 1=-12
way|10 now|reluctant|0=-12 1=14
way|10 now|request|0=-23 1=35
way|10 now|requirement|0=29 1=-25
way|10 now|should main|1=-17 2=18
way|10 now|should relative|0=8 1=-7
way|10 now|suspended|0=19 1=-16
way|10 now|unverbed|1=16 2=-17
way|10 now|withdrawn|0=37 1=-32 2=-7
way|10 now|would main|0=-18 1=9 2=8
way|10 past|0=16 1=34 2=-42
way|10 past|agreement drafting|0=7 2=-7
way|10 past|agreement signed|0=-11 1=18 2=-6
way|10 past|agreement sought|0=18 1=-17
way|10 past|agreement|0=16 1=9 2=-20
way|10 past|authorised|0=15 1=12 2=-22
way|10 past|changed|0=-12 1=21 2=-6
way|10 past|committed|1=35 2=-29
way|10 past|considering|0=17 2=-23
way|10 past|contribution|0=14 1=25 2=-36
way|10 past|delivered|0=27 1=10 2=-45
way|10 past|ended|0=12 1=-10
way|10 past|engagement cancelled|0=5 1=-5
way|10 past|engagement held|0=16 1=27 2=-32
way|10 past|engagement planned|0=-29 1=40 2=-10
way|10 past|engagement|0=8 1=40 2=-36
way|10 past|extended|0=-7 1=45 2=-34
way|10 past|future main|0=7 1=8 2=-14
way|10 past|future perfect main|0=12 1=-12
way|10 past|future sub|0=12 1=-11
way|10 past|future that|0=13 1=-19 2=6
way|10 past|mandate|0=10 1=46 2=-44
way|10 past|none gerund|1=9 2=-8
way|10 past|none infinitive|1=22 2=-17
way|10 past|none participle|1=6
way|10 past|obstacle|1=39 2=-37
way|10 past|past main|0=14 1=46 2=-37
way|10 past|past participle|0=6 1=-10
way|10 past|past perfect main|0=18 1=24 2=-38
way|10 past|past perfect relative|0=17 1=-7 2=-9
way|10 past|past perfect sub|0=14 1=-12
way|10 past|past perfect that|1=6
way|10 past|past relative|1=7
way|10 past|past sub|0=-7 1=13
way|10 past|past that|0=-8 1=22 2=-10
way|10 past|pledged|1=15 2=-15
way|10 past|possible main|0=-23 1=22 2=5
way|10 past|possible relative|0=5
way|10 past|possible sub|0=-22 1=22
way|10 past|present gerund|0=-12 1=12
way|10 past|present infinitive|0=11 1=25 2=-33
way|10 past|present main|0=13 1=25 2=-36
way|10 past|present relative|0=6 1=10 2=-13
way|10 past|present that|0=16 1=-11 2=-6
way|10 past|refused|1=38 2=-25
way|10 past|reluctant|0=-42 1=67 2=-17
way|10 past|request|1=50 2=-29
way|10 past|requirement|0=40 1=-30 2=-30
way|10 past|should main|0=8 1=10 2=-18
way|10 past|should relative|1=-14 2=11
way|10 past|should sub|0=9 1=-9
way|10 past|should that|0=8 1=-7
way|10 past|suspended|0=19 1=-11 2=-10
way|10 past|unverbed|0=6 1=38 2=-38
way|10 past|withdrawn|0=22 1=-10 2=-20
way|10 past|would main|0=-6 1=20 2=-6
way|10 past|would perfect main|0=-6 1=6
way|10 past|would perfect relative|0=9 1=-9
way|10 past|would relative|1=6
way|10 past|would sub|0=-14 1=14
way|10 past|would that|0=16 2=-12
way|4 ahead|0=45 1=-96 2=36
way|4 ahead|agreement|0=5
way|4 ahead|authorised|1=-21 2=25
way|4 ahead|committed|1=-20 2=24
way|4 ahead|considering|0=-20 1=12 2=8
way|4 ahead|contribution|1=-56 2=58
way|4 ahead|delivered|0=23 1=-11 2=-11
way|4 ahead|ended|0=15 1=-7 2=-8
way|4 ahead|engagement planned|0=-6 1=7
way|4 ahead|engagement|0=-6 1=9
way|4 ahead|extended|0=32 1=-12 2=-20
way|4 ahead|future main|0=27 1=-9 2=-18
way|4 ahead|future that|2=6
way|4 ahead|mandate|0=46 1=-41
way|4 ahead|none gerund|0=12 2=-10
way|4 ahead|none infinitive|0=9 1=-6
way|4 ahead|none participle|0=13 2=-11
way|4 ahead|obstacle|0=7 1=-5
way|4 ahead|past main|0=-7 1=-12 2=19
way|4 ahead|past participle|0=8 2=-7
way|4 ahead|past perfect main|0=10 1=-14
way|4 ahead|past relative|0=-10 2=13
way|4 ahead|pledged|0=21 1=-5 2=-16
way|4 ahead|possible main|0=-25 1=-9 2=34
way|4 ahead|possible that|0=5
way|4 ahead|present infinitive|0=6 2=-7
way|4 ahead|present relative|0=9 2=-5
way|4 ahead|reluctant|0=11 1=-5 2=-5
way|4 ahead|request|0=12 1=-10
way|4 ahead|requirement|0=12 2=-10
way|4 ahead|should main|0=8 2=-7
way|4 ahead|unverbed|0=5 1=-12 2=7
way|4 ahead|withdrawn|0=-39 1=-15 2=53
way|4 ahead|would main|1=-8
way|4 ahead|would relative|2=5
way|4 ahead|would that|0=-14 1=6 2=8
way|4 long-ago|0=46 1=-31 2=-42
way|4 long-ago|agreement drafting|0=-40 1=42
way|4 long-ago|agreement signed|0=15 1=-15
way|4 long-ago|agreement|0=-22 1=25
way|4 long-ago|authorised|0=-26 1=27
way|4 long-ago|changed|0=11 1=-11
way|4 long-ago|considering|0=12 1=-11
way|4 long-ago|contribution|0=32 1=-11 2=-35
way|4 long-ago|delivered|0=13 2=-14
way|4 long-ago|ended|0=9 1=-7
way|4 long-ago|engagement held|0=13 1=-13
way|4 long-ago|engagement|0=13 1=-13
way|4 long-ago|extended|0=19 1=-15
way|4 long-ago|future main|0=21 1=-19
way|4 long-ago|mandate|0=12 1=-6 2=-6
way|4 long-ago|none infinitive|0=6 1=-5
way|4 long-ago|none participle|0=6
way|4 long-ago|obstacle|0=15 1=-14
way|4 long-ago|past main|1=14 2=-9
way|4 long-ago|past participle|0=-12 1=12
way|4 long-ago|past perfect main|0=26 1=-22
way|4 long-ago|past perfect relative|0=-10 1=13
way|4 long-ago|past perfect sub|0=6 1=-6
way|4 long-ago|past relative|0=-8 1=11
way|4 long-ago|past sub|0=-5 1=7
way|4 long-ago|past that|0=16 1=-15
way|4 long-ago|pledged|0=-12 1=28 2=-12
way|4 long-ago|possible relative|0=-8 1=9
way|4 long-ago|present infinitive|0=12 1=-11
way|4 long-ago|present main|0=30 1=-18 2=-10
way|4 long-ago|present relative|0=6 1=-6
way|4 long-ago|present that|0=-19 1=19
way|4 long-ago|reluctant|0=11 1=-11
way|4 long-ago|request|0=13 1=-12
way|4 long-ago|requirement|0=6
way|4 long-ago|unverbed|0=14 1=-10
way|4 long-ago|withdrawn|0=19 1=-12 2=-8
way|4 long-ago|would main|0=-7 1=7
way|4 now|0=54 1=-68 2=-16
way|4 now|authorised|0=9 1=-8
way|4 now|committed|0=22 1=-11 2=-11
way|4 now|considering|0=10 1=-7
way|4 now|contribution|0=16 1=-6 2=-12
way|4 now|delivered|0=-7 1=19 2=-5
way|4 now|ended|0=12 1=-7
way|4 now|engagement held|0=12 1=-12
way|4 now|engagement planned|0=7 1=-6
way|4 now|engagement|0=19 1=-18
way|4 now|extended|0=16 1=-10 2=-6
way|4 now|future main|0=-17 1=-30 2=47
way|4 now|future perfect main|0=7
way|4 now|future relative|0=13 1=-7 2=-6
way|4 now|future that|0=7 1=-11
way|4 now|mandate|0=39 1=-26 2=-12
way|4 now|obstacle|0=16 1=-13
way|4 now|past main|0=14 1=-12
way|4 now|past perfect main|1=17 2=-15
way|4 now|past perfect that|0=-5 1=6
way|4 now|past relative|0=-28 1=22 2=6
way|4 now|pledged|1=-12 2=14
way|4 now|possible main|0=8 1=-6
way|4 now|possible that|0=7 2=-5
way|4 now|present infinitive|1=12 2=-8
way|4 now|present main|0=27 1=-13 2=-11
way|4 now|present relative|0=17 1=-8 2=-9
way|4 now|present sub|0=-12 1=-6 2=18
way|4 now|present that|0=8 1=-6
way|4 now|refused|0=7 1=-6
way|4 now|reluctant|0=12 1=-9
way|4 now|request|0=21 1=-18
way|4 now|requirement|0=-7 1=-8 2=15
way|4 now|unverbed|0=33 1=-25 2=-8
way|4 now|withdrawn|0=-25 1=33 2=-8
way|4 now|would that|0=9 2=-7
way|4 past|0=41 1=-7 2=-47
way|4 past|agreement signed|0=-12 1=12
way|4 past|agreement|0=-10 1=11
way|4 past|authorised|0=5
way|4 past|committed|0=-5 1=7
way|4 past|contribution|0=21 1=21 2=-41
way|4 past|delivered|0=25 1=-19
way|4 past|ended|0=-8 1=9
way|4 past|engagement held|0=8 1=-8
way|4 past|engagement|0=8 1=-8
way|4 past|extended|0=18 1=-15
way|4 past|future main|0=6
way|4 past|future that|0=7 1=-5
way|4 past|mandate|0=19 1=-12 2=-6
way|4 past|none infinitive|0=-12 1=12
way|4 past|none participle|0=-7 1=8
way|4 past|obstacle|0=18 1=-17
way|4 past|past main|0=-19 1=35 2=-16
way|4 past|past participle|0=11 1=-9
way|4 past|past perfect main|0=-10 1=16 2=-6
way|4 past|past perfect relative|0=-11 1=13
way|4 past|past perfect that|0=9 1=-9
way|4 past|past relative|1=7
way|4 past|past sub|0=-11 1=12
way|4 past|past that|0=17 1=-16
way|4 past|pledged|1=27 2=-25
way|4 past|possible that|0=-9 1=10
way|4 past|present infinitive|0=-10 1=14
way|4 past|present main|0=28 1=-23
way|4 past|present relative|0=15 1=-14
way|4 past|present sub|0=7 1=-7
way|4 past|present that|0=8 1=-7
way|4 past|reluctant|0=18 1=-18
way|4 past|request|0=6
way|4 past|requirement|1=5
way|4 past|suspended|0=-18 1=19
way|4 past|unverbed|0=17 1=-14
way|4 past|withdrawn|0=9 2=-13
way|4 past|would main|0=11 1=-10
way|7 ahead|0=16 1=-80 2=50
way|7 ahead|agreement drafting|0=16 1=-12
way|7 ahead|agreement signed|1=-8
way|7 ahead|agreement|0=20 1=-20
way|7 ahead|authorised|0=10 1=-10
way|7 ahead|changed|0=17 1=-15
way|7 ahead|committed|0=-35 1=-34 2=70
way|7 ahead|considering|1=-24 2=26
way|7 ahead|contribution|1=-63 2=50
way|7 ahead|delivered|0=73 1=-60 2=-48
way|7 ahead|ended|0=-20 1=15
way|7 ahead|engagement held|0=9 1=7 2=-16
way|7 ahead|engagement planned|0=-6 1=15 2=-10
way|7 ahead|engagement|1=21 2=-25
way|7 ahead|extended|0=-15 1=-17 2=32
way|7 ahead|future main|1=24 2=-5
way|7 ahead|future perfect main|0=-18 1=7 2=11
way|7 ahead|future relative|1=-12 2=11
way|7 ahead|future sub|0=-36 2=38
way|7 ahead|future that|0=-25 1=14 2=12
way|7 ahead|mandate|0=-8 1=-28 2=36
way|7 ahead|none infinitive|0=13 1=-24 2=11
way|7 ahead|none participle|0=8 1=-15 2=7
way|7 ahead|obstacle|0=56 1=-37 2=-22
way|7 ahead|past main|0=26 1=-43 2=9
way|7 ahead|past participle|1=9 2=-7
way|7 ahead|past perfect main|0=10 1=-19 2=8
way|7 ahead|past perfect relative|0=10 1=-10
way|7 ahead|past perfect sub|1=10 2=-7
way|7 ahead|past perfect that|1=-13 2=12
way|7 ahead|past relative|0=21 1=-15 2=-5
way|7 ahead|past sub|0=16 1=-8 2=-7
way|7 ahead|past that|0=15 1=-13
way|7 ahead|pledged|0=-37 1=-31 2=69
way|7 ahead|possible main|0=-17 1=-10 2=27
way|7 ahead|possible relative|1=8 2=-8
way|7 ahead|possible that|0=-13 2=17
way|7 ahead|present infinitive|0=17 1=-19
way|7 ahead|present main|1=-31 2=32
way|7 ahead|present relative|0=14 1=-10
way|7 ahead|present that|0=20 2=-18
way|7 ahead|refused|0=19 1=-8 2=-11
way|7 ahead|reluctant|0=17 1=-15
way|7 ahead|request|0=45 1=-41
way|7 ahead|requirement|0=-44 1=-11 2=57
way|7 ahead|should main|1=7 2=-12
way|7 ahead|should relative|0=5 2=-9
way|7 ahead|suspended|0=18 1=-9 2=-9
way|7 ahead|unverbed|0=21 1=-52 2=28
way|7 ahead|withdrawn|0=-55 1=44 2=23
way|7 ahead|would main|0=20 1=-6 2=-14
way|7 ahead|would relative|2=6
way|7 ahead|would that|0=8
way|7 long-ago|0=28 2=-24
way|7 long-ago|authorised|0=-41 1=44
way|7 long-ago|committed|0=18 1=-16
way|7 long-ago|contribution|0=17 2=-13
way|7 long-ago|delivered|0=-25 1=29
way|7 long-ago|ended|0=18 1=-14
way|7 long-ago|extended|0=23 1=-21
way|7 long-ago|mandate|1=7 2=-8
way|7 long-ago|none participle|0=-5 1=5
way|7 long-ago|past main|0=7 2=-6
way|7 long-ago|past participle|0=-6 1=6
way|7 long-ago|past perfect main|0=18 1=-17
way|7 long-ago|past perfect relative|0=6 1=-5
way|7 long-ago|past sub|0=-13 1=13
way|7 long-ago|past that|0=-6 1=6
way|7 long-ago|pledged|1=5
way|7 long-ago|possible main|0=-7 1=7
way|7 long-ago|present infinitive|0=-6 1=7
way|7 long-ago|present main|0=19 1=-15
way|7 long-ago|present relative|0=8 1=-8
way|7 long-ago|reluctant|0=6 1=-5
way|7 long-ago|unverbed|0=-7 1=12 2=-5
way|7 long-ago|withdrawn|0=20 1=-16
way|7 now|0=9 1=-8 2=-8
way|7 now|agreement drafting|0=12 1=-15
way|7 now|agreement signed|0=-7 1=12
way|7 now|agreement sought|1=-9 2=7
way|7 now|agreement|0=6 1=-12 2=5
way|7 now|authorised|0=12 2=-11
way|7 now|changed|0=15 1=-10
way|7 now|committed|0=-5 1=16 2=-11
way|7 now|considering|0=31 1=-22 2=-9
way|7 now|contribution|0=-6 2=8
way|7 now|delivered|0=-12 1=56 2=-35
way|7 now|ended|1=5 2=-7
way|7 now|engagement held|0=-9 1=16 2=-8
way|7 now|engagement planned|0=-20 2=18
way|7 now|engagement|0=-32 1=21 2=11
way|7 now|extended|0=6 1=5 2=-11
way|7 now|future main|1=-10 2=14
way|7 now|future perfect main|0=7
way|7 now|future relative|0=-43 2=41
way|7 now|future sub|0=10 2=-6
way|7 now|future that|1=-9 2=6
way|7 now|mandate|0=35 2=-33
way|7 now|none gerund|0=24 1=-16 2=-8
way|7 now|none infinitive|0=6 1=10 2=-16
way|7 now|none participle|1=9 2=-8
way|7 now|obstacle|0=15 2=-12
way|7 now|past main|0=7 1=28 2=-34
way|7 now|past participle|1=7 2=-5
way|7 now|past perfect main|0=10 1=31 2=-40
way|7 now|past perfect relative|0=17 1=-11 2=-6
way|7 now|past perfect sub|0=-9 2=6
way|7 now|past perfect that|0=25 1=-9 2=-16
way|7 now|past relative|0=9
way|7 now|past sub|1=-9 2=10
way|7 now|past that|0=-5 1=21 2=-16
way|7 now|pledged|1=-64 2=59
way|7 now|possible main|0=-6 1=9
way|7 now|possible that|0=9 2=-7
way|7 now|present infinitive|0=-11 1=-7 2=18
way|7 now|present main|1=-13 2=11
way|7 now|present relative|0=32 1=-20 2=-11
way|7 now|present sub|0=-8
way|7 now|present that|0=11 1=-16 2=5
way|7 now|refused|0=5 2=-10
way|7 now|reluctant|0=23 1=-18
way|7 now|request|0=14 2=-16
way|7 now|requirement|0=18 1=-17
way|7 now|should main|0=-6 1=-22 2=28
way|7 now|should relative|0=10 1=-8
way|7 now|suspended|0=-26 1=38 2=-12
way|7 now|unverbed|0=15 2=-10
way|7 now|withdrawn|0=-19 1=6 2=11
way|7 now|would main|0=-21 1=5 2=16
way|7 now|would relative|0=-21 1=38 2=-17
way|7 now|would sub|0=6 1=-6
way|7 now|would that|0=-16 1=21 2=-5
way|7 past|0=25 1=25 2=-50
way|7 past|agreement drafting|0=9
way|7 past|agreement signed|0=15 1=-11
way|7 past|agreement|0=16 1=-8 2=-8
way|7 past|authorised|1=11 2=-7
way|7 past|changed|1=6
way|7 past|committed|0=-21 1=28 2=-6
way|7 past|considering|1=5
way|7 past|contribution|0=24 1=16 2=-44
way|7 past|delivered|0=21 1=12 2=-38
way|7 past|ended|0=7 2=-6
way|7 past|engagement cancelled|0=5
way|7 past|engagement held|0=12 1=-11
way|7 past|engagement|0=17 1=-16
way|7 past|extended|0=-10 1=22 2=-11
way|7 past|future main|0=31 1=-19 2=-12
way|7 past|future perfect main|0=13 1=-12
way|7 past|future relative|0=18 1=-29 2=11
way|7 past|mandate|0=-5 1=37 2=-30
way|7 past|none infinitive|0=-19 1=21
way|7 past|none participle|0=8
way|7 past|obstacle|0=-5 1=34 2=-20
way|7 past|past main|1=45 2=-32
way|7 past|past participle|0=-17 2=16
way|7 past|past perfect main|0=10 1=23 2=-30
way|7 past|past perfect relative|0=11 1=-6
way|7 past|past perfect sub|0=17 1=-16
way|7 past|past perfect that|0=-14 1=15
way|7 past|past relative|0=-18 1=18
way|7 past|past sub|0=-23 1=27
way|7 past|past that|0=17 1=-14
way|7 past|pledged|0=26 1=-17 2=-24
way|7 past|possible main|0=15 1=-12
way|7 past|possible that|0=8 1=-6
way|7 past|present infinitive|0=7 2=-11
way|7 past|present main|0=19 1=18 2=-41
way|7 past|present relative|0=12 1=-8
way|7 past|present that|0=-22 1=26
way|7 past|refused|0=10 1=-8
way|7 past|reluctant|0=-15 1=17
way|7 past|request|2=-6
way|7 past|requirement|0=26 1=-12 2=-13
way|7 past|should main|0=-6 1=9
way|7 past|should perfect main|0=-5 1=-7 2=12
way|7 past|should that|0=-14 1=15
way|7 past|suspended|0=-8 1=10
way|7 past|unverbed|0=9 1=23 2=-31
way|7 past|withdrawn|0=24 2=-26
way|7 past|would main|0=16 1=-15
way|7 past|would perfect that|0=12 1=-11
way|7 past|would that|0=12 1=-7 2=-5
`;
