// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=5 1=-8
at|beside|1|true|0=20 1=-9 2=-11
at|beside|3|false|1=6
at|beside|acts|0=5 1=-8
at|beside|authorised|0=7 2=-6
at|beside|contribution|1=-6
at|beside|give|0=9 2=-8
at|beside|in|0=-12 2=10
at|beside|past perfect that|2=6
at|beside|pledged|1=-9 2=10
at|down|0=9 1=-8
at|down|1|true|0=-9 1=10
at|down|2|false|0=11 1=-12
at|down|3|false|1=-8 2=7
at|down|3|true|2=-7
at|down|acts|0=15 1=-12
at|down|agreement drafting|0=5
at|down|agreement signed|1=5
at|down|arrive|0=-5 1=10
at|down|ask|0=14 1=-11
at|down|assembly|0=8 1=-7
at|down|authorised|0=-5 1=14 2=-9
at|down|before|0=-15 2=15
at|down|bind|0=-7 1=8
at|down|by|0=-7 1=-6 2=13
at|down|changed|0=7 1=-6
at|down|delivered|0=5
at|down|ended|0=11 1=-9
at|down|end|0=-8 2=8
at|down|engagement held|1=6
at|down|engagement planned|1=8
at|down|engagement|0=-5 1=12 2=-7
at|down|extended|1=-7 2=6
at|down|from|0=10 2=-5
at|down|give|0=5 1=-14 2=9
at|down|hold|0=9 2=-7
at|down|in|0=23 1=-17 2=-6
at|down|keep|0=17 2=-12
at|down|leave|0=14 1=-11
at|down|light|1=-10 2=8
at|down|mandate|0=13 1=-7 2=-6
at|down|meet|0=-7 1=13 2=-6
at|down|need|0=-9 2=10
at|down|none|0=-19 1=19
at|down|obstacle|0=-11 1=14
at|down|of|1=5 2=-8
at|down|on|0=-20 1=28 2=-8
at|down|past main|0=-11 1=17 2=-6
at|down|past perfect main|0=31 1=-29
at|down|past that|0=-6 1=7
at|down|pledged|0=-9 2=8
at|down|present main|0=-5 1=14 2=-9
at|down|present relative|0=-14 2=15
at|down|present sub|2=5
at|down|present that|0=9 2=-7
at|down|request|0=17 1=-27 2=10
at|down|requirement|0=-11 2=12
at|down|says|0=-5
at|down|serve|0=6
at|down|since|0=5
at|down|the|0=11 2=-7
at|down|until|0=12 1=-8
at|down|withdrawn|1=6 2=-7
at|down|york|0=7 1=-5
at|else|,|0=-26 1=27
at|else|0=18 2=-26
at|else|1|true|0=-8 1=24 2=-13
at|else|2|false|0=7
at|else|2|true|0=-7 2=6
at|else|3|false|0=28 1=-13 2=-15
at|else|3|true|0=17 1=-10 2=-7
at|else|^|0=-9 1=13
at|else|acts|0=11 1=9 2=-22
at|else|adopted|0=-12 1=13
at|else|agreement drafting|0=-8 1=15 2=-7
at|else|agreement signed|0=-8 2=6
at|else|agreement|0=-13 1=15
at|else|and|0=-8 2=7
at|else|arrive|0=19 1=-10 2=-9
at|else|ask|0=9 2=-7
at|else|assembled|0=-10 1=11
at|else|authorised|0=-21 1=13 2=8
at|else|authorise|0=-13 1=15
at|else|back|1=8
at|else|before|0=7 1=-12
at|else|beginning|0=-9 2=10
at|else|begun|0=-7 1=8
at|else|bind|0=-7 1=12
at|else|by|1=-8 2=13
at|else|changed|0=-6 1=11
at|else|change|0=11 1=-11
at|else|consider|0=-20 1=21
at|else|contingents|0=9 1=-9
at|else|contribution|0=13 2=-13
at|else|council|1=5
at|else|dated|0=-7 1=8
at|else|decide|0=10 1=-10
at|else|delivered|0=15 1=-5 2=-8
at|else|due|0=-5
at|else|end|0=10 1=-17 2=7
at|else|engagement held|0=-9 1=13
at|else|engagement|0=-6 1=15 2=-9
at|else|envolera|0=-11 2=12
at|else|expressing|0=-7 1=7
at|else|extended|0=17 1=-15
at|else|for|0=11 2=-7
at|else|future main|0=-6 1=16 2=-11
at|else|future relative|0=24 1=-15 2=-10
at|else|future that|2=7
at|else|give|0=-12 2=9
at|else|haiti|0=-10 1=6
at|else|hold|0=9 1=-8
at|else|indicated|0=-6 1=7
at|else|in|0=14 2=-18
at|else|keep|0=-15 1=10 2=5
at|else|lacroix|0=7
at|else|land|0=-8 2=11
at|else|leave|0=9 1=-18 2=9
at|else|light|0=9 2=-14
at|else|mandate|0=-9 1=11
at|else|meet|1=17 2=-13
at|else|met|0=-10 1=11
at|else|mogadishu|0=8 1=-7
at|else|nations|0=8 1=-7
at|else|none gerund|0=-7 1=13 2=-6
at|else|none infinitive|0=-8 2=11
at|else|none participle|1=10 2=-11
at|else|none|0=23 1=-20
at|else|obstacle|0=23 1=-20
at|else|of|0=18 2=-20
at|else|on|0=16 1=-13
at|else|past main|1=-10 2=8
at|else|past participle|2=-5
at|else|past perfect main|0=18 1=-19
at|else|past perfect relative|0=-7 2=9
at|else|past relative|0=10 2=-5
at|else|past sub|1=-5
at|else|past that|0=-6 1=6
at|else|place|0=7 1=-7
at|else|planned|0=12 1=-12
at|else|pledged|0=-12 1=14
at|else|port-au-prince|0=19 1=-17
at|else|possible main|0=6
at|else|possible that|0=9 1=-9
at|else|present infinitive|0=10 2=-8
at|else|present main|0=8 1=-8
at|else|present relative|0=7 1=-7
at|else|present sub|0=-12 2=8
at|else|present that|0=-6 1=8
at|else|promise|1=-6
at|else|published|0=6 1=-6
at|else|refuse|0=-14 1=16
at|else|reluctant|0=14 1=-9 2=-5
at|else|request|0=13 2=-9
at|else|requirement|1=-7
at|else|resolution|0=-5 1=6
at|else|said|0=-20 1=21
at|else|says|0=18 1=-10 2=-9
at|else|say|0=7
at|else|serve|1=-6 2=10
at|else|should main|0=-26 1=28
at|else|sign|0=6 2=-7
at|else|since|1=7
at|else|summit|0=-7 1=8
at|else|suspended|0=6 2=-5
at|else|the|0=18 1=-7 2=-11
at|else|to|1=-9 2=12
at|else|until|0=11 1=-13
at|else|up|0=-6 1=8
at|else|withdrawn|1=-5 2=10
at|else|would main|0=10 1=8 2=-17
at|else|would relative|0=-5 1=9
at|else|would that|0=13 1=-14
at|loose|,|0=7 1=-6
at|loose|0=7 1=5 2=-14
at|loose|2|false|0=-8 1=6
at|loose|2|true|1=17 2=-19
at|loose|3|true|0=17 1=-16
at|loose|^|0=8 1=-6
at|loose|acts|1=12 2=-14
at|loose|affirmed|1=6
at|loose|against|0=-8 1=8
at|loose|agreement signed|0=-8 1=9
at|loose|agreement|0=-8 1=9
at|loose|and|1=-13 2=10
at|loose|announced|0=14 1=-14
at|loose|approved|0=-7 1=7
at|loose|arrived|0=-13 1=13
at|loose|arrive|1=-18 2=21
at|loose|at|0=-16 1=17
at|loose|authorised|2=-6
at|loose|authorise|0=13 1=-12
at|loose|back|0=22 1=-22
at|loose|bar|0=-16 1=17
at|loose|between|0=7 1=-7
at|loose|bind|0=23 1=-20
at|loose|by|0=-18 2=22
at|loose|changed|0=5
at|loose|committed|0=-8 1=9
at|loose|considering|0=14 1=-14
at|loose|consider|0=5
at|loose|contribution|2=9
at|loose|court|0=-14 1=14
at|loose|delivered|1=9 2=-12
at|loose|dispatched|0=7 1=-7
at|loose|due|0=12 2=-9
at|loose|ended|1=-6 2=10
at|loose|end|0=15 1=-14
at|loose|engagement|0=10 1=-9
at|loose|expected|1=-7
at|loose|explained|0=-5 1=5
at|loose|extend|0=-10 1=11
at|loose|for|2=7
at|loose|found|0=-8 1=8
at|loose|from|0=5
at|loose|gave|0=6 1=-6
at|loose|give|1=9 2=-9
at|loose|hold|0=-13 1=14
at|loose|intervened|0=10 1=-9
at|loose|its|0=9 1=-9
at|loose|keep|0=8 2=-6
at|loose|lamented|0=-15 1=15
at|loose|leave|0=8 2=-12
at|loose|light|0=-21 1=24
at|loose|mandate|1=-8 2=7
at|loose|meet|0=-18 1=15
at|loose|million|0=-8 1=8
at|loose|none|0=-30 1=22 2=8
at|loose|obstacle|0=-10 1=32 2=-20
at|loose|of|0=14 1=-7 2=-8
at|loose|on|0=-8 1=18 2=-7
at|loose|pledged|1=-15 2=15
at|loose|port-au-prince|0=-7 1=7
at|loose|promise|1=-8
at|loose|refused|0=6 1=-6
at|loose|refuse|0=-12 1=12
at|loose|rejected|0=-8 1=8
at|loose|renvoyé|0=6 1=-6
at|loose|request|0=10 1=-9
at|loose|requirement|0=17 1=-8 2=-8
at|loose|returned|0=5 1=-5
at|loose|said|0=10 1=-8
at|loose|says|0=10 1=-10
at|loose|say|1=-6
at|loose|serve|0=12 1=-10
at|loose|sign|0=-6 1=8
at|loose|since|0=-14 1=17
at|loose|thank|0=9 1=-9
at|loose|the|0=-27 1=17 2=9
at|loose|to|0=10 2=-5
at|loose|unconstitutional|0=-16 1=16
at|loose|until|0=6 1=-5
at|loose|unverbed|0=7 1=5 2=-14
at|loose|vigueur|0=8 1=-8
at|loose|want|0=9 1=-9
at|loose|warned|0=-7 1=8
at|loose|washington|0=6 1=-6
at|loose|withdrawn|0=-11 2=7
at|main|(|0=-5 1=12 2=-7
at|main|,|1=7
at|main|0=14 1=9 2=-28
at|main|1|true|1=11 2=-14
at|main|2|false|0=8 1=9 2=-17
at|main|2|true|1=-10 2=6
at|main|3|false|0=25 1=-8 2=-17
at|main|3|true|1=9
at|main|833|0=7 2=-6
at|main|^|0=5 2=-6
at|main|acts|0=7 2=-10
at|main|adopted|0=-6 1=6
at|main|affirmed|0=-11 1=12
at|main|after|0=9 1=-9
at|main|agreement signed|0=-9 1=13
at|main|agreement|0=-11 1=11
at|main|announced|0=-19 1=21
at|main|arrived|0=11 1=-11
at|main|arrive|1=7 2=-9
at|main|at|0=-7 1=7
at|main|authorised|0=13 1=-16
at|main|authorise|0=-8
at|main|back|1=-5
at|main|berlin|0=-8 1=8
at|main|bind|0=13 1=-7 2=-6
at|main|by|0=11 1=-13
at|main|capital|0=-7 1=8
at|main|changed|1=-9 2=8
at|main|committed|0=32 1=-24 2=-9
at|main|concludes|0=8 1=-8
at|main|confirmed|0=12 1=-12
at|main|considering|0=-14 1=16
at|main|consider|0=22 1=-20
at|main|contribution|0=14 1=14 2=-33
at|main|delivered|0=29 1=-22 2=-9
at|main|departed|0=-13 1=15
at|main|departs|0=-9 1=9
at|main|dispatched|0=-6 1=6
at|main|due|0=-19 1=34 2=-15
at|main|early|0=8
at|main|ended|0=-12 1=5 2=7
at|main|end|1=-10 2=6
at|main|engagement planned|0=-8 1=9
at|main|engagement|0=-6 1=10
at|main|explained|0=-7 1=7
at|main|extended|0=-5 1=10 2=-5
at|main|for|1=11 2=-6
at|main|from|0=14 1=-11
at|main|future main|0=-13 1=25 2=-10
at|main|future perfect main|0=-13 1=14
at|main|future relative|0=11 1=-8
at|main|future that|0=11 1=-11
at|main|give|0=-6 1=15 2=-9
at|main|go|0=-8 2=9
at|main|haiti|0=8 1=-5
at|main|hold|0=-7 2=11
at|main|illegal|0=7 1=-7
at|main|indicated|1=5
at|main|in|1=-9 2=6
at|main|lamented|0=11 1=-11
at|main|late|0=11 1=-9
at|main|learned|0=20 1=-20
at|main|leave|0=-6 2=9
at|main|light|0=29 1=-23 2=-6
at|main|mandate|0=-7 1=-7 2=14
at|main|meeting|0=-16 1=17
at|main|meet|1=6 2=-6
at|main|million|0=5
at|main|minusma|0=7 1=-7
at|main|mission|0=-7 1=7
at|main|nairobi|0=7 1=-6
at|main|none gerund|0=11 1=-7
at|main|none infinitive|0=7
at|main|none participle|0=-14 1=15
at|main|none|0=-6 1=9
at|main|not|0=6 1=-5
at|main|obstacle|0=19 1=-16
at|main|offered|0=5
at|main|officers|0=-8 1=8
at|main|office|0=5 1=-5
at|main|of|1=-23 2=27
at|main|on|0=13 1=14 2=-29
at|main|oppose|0=-15 1=15
at|main|past main|0=6 1=-8
at|main|past participle|0=29 1=-27
at|main|past perfect main|0=27 1=-30
at|main|past perfect relative|0=-6 1=6
at|main|past perfect sub|0=18 1=-17
at|main|past perfect that|0=10 1=-9
at|main|past relative|0=-14 1=23 2=-9
at|main|past sub|0=-8 1=8
at|main|past that|1=-6 2=6
at|main|pledged|0=14 2=-12
at|main|port-au-prince|0=9 1=-8
at|main|possible main|0=-7 1=8
at|main|possible relative|0=-20 1=20
at|main|possible sub|0=5 1=-5
at|main|present infinitive|0=-25 1=22 2=5
at|main|present main|0=7 1=-16 2=8
at|main|present relative|0=18 2=-14
at|main|present that|0=13 1=-10
at|main|procédé|0=-8 1=8
at|main|promise|0=-15 1=20
at|main|published|0=-6 1=6
at|main|reaffirmed|0=7 1=-7
at|main|refused|0=-21 1=23
at|main|reluctant|0=-17 1=19
at|main|repatriates|0=9 1=-8
at|main|request|0=7
at|main|requirement|1=-5
at|main|returns|0=-15 1=15
at|main|sarajevo|0=-8 1=8
at|main|says|0=15 1=12 2=-31
at|main|say|0=22 2=-25
at|main|serve|0=8 1=-22 2=14
at|main|should main|0=9 1=-6
at|main|should relative|0=-12 2=8
at|main|should that|0=11 1=-11
at|main|signed|0=-9 1=9
at|main|sign|0=22 1=-15 2=-6
at|main|spokesperson|0=-14 1=14
at|main|the|0=8 2=-7
at|main|to|1=-9 2=11
at|main|until|0=-11 2=11
at|main|visit|0=7 1=-7
at|main|want|0=-12 1=13
at|main|welcomed|0=-10 1=10
at|main|withdrawn|1=7 2=-8
at|main|would main|0=-22 1=23
at|main|would perfect relative|0=6 1=-6
at|main|would relative|0=-13 1=16
at|main|would sub|0=-7 1=7
at|main|would that|1=5 2=-9
at|main|written|0=8 1=-8
at|own|(|0=-7 1=7
at|own|,|0=24 1=-10 2=-14
at|own|-|0=9 1=-9
at|own|0=10 1=9 2=-9
at|own|1,100|0=5
at|own|1|true|1=13 2=-6
at|own|2,000|0=-5 1=6
at|own|2|0=14 1=-13
at|own|2|false|0=15 1=-31 2=15
at|own|2|true|0=15 1=6 2=-17
at|own|30|0=19 1=-18
at|own|3|false|0=7 1=-7
at|own|3|true|1=11 2=-7
at|own|4,000|0=6
at|own|4|0=10 1=-9
at|own|^|0=-10 2=6
at|own|accra|0=-6 1=6
at|own|acts|0=11 1=8 2=-10
at|own|adoption|0=-7 1=8
at|own|agreement drafting|0=23 1=-26
at|own|agreement signed|1=6 2=-7
at|own|agreement sought|2=7
at|own|agreement|0=8 1=-12
at|own|and|0=13 1=-6 2=-7
at|own|arrived|0=-8 1=8
at|own|arrive|1=-9 2=10
at|own|ask|0=11 1=-16 2=6
at|own|assembly|0=-6 1=6
at|own|at|0=10 1=-9
at|own|authorised|0=11 1=-6
at|own|authorise|0=-14 1=13
at|own|back|0=-24 1=33 2=-10
at|own|bar|0=11 1=-10
at|own|base|0=-5 1=5
at|own|before|0=22 1=-7 2=-14
at|own|began|0=6 1=-6
at|own|between|0=11 1=-11
at|own|beyond|0=7 1=-12
at|own|billion|0=-8 1=8
at|own|bind|1=18 2=-14
at|own|by|0=8 2=-8
at|own|call|0=-5 1=5
at|own|changed|1=13 2=-14
at|own|change|0=-7 1=11
at|own|confirmed|0=-6 1=8
at|own|considering|0=14 1=-16
at|own|consider|1=8 2=-12
at|own|contribution|0=-6 2=17
at|own|council|1=6 2=-7
at|own|country|0=5 1=-5
at|own|counts|0=10 1=-10
at|own|dead|0=6 1=-6
at|own|decided|0=-5 1=5
at|own|delivered|0=7 1=30 2=-32
at|own|depart|0=-6 1=11 2=-5
at|own|deposited|0=-7 1=7
at|own|despite|0=7
at|own|dollars|0=5
at|own|dressé|0=5 1=-5
at|own|due|0=-10 1=-6 2=16
at|own|décoré|0=8 1=-8
at|own|early|0=-14 1=14
at|own|ended|0=7
at|own|end|0=29 1=-20 2=-9
at|own|engagement held|0=11 1=12 2=-16
at|own|engagement planned|0=-23 1=22
at|own|engagement|0=-9 1=30 2=-16
at|own|euros|1=8
at|own|expected|1=-8 2=11
at|own|extend|0=-19 2=16
at|own|february|0=5 1=-5
at|own|follow|2=8
at|own|forward|1=7
at|own|for|0=20 1=-21
at|own|from|0=9 1=-20 2=11
at|own|fund|0=-13 1=13
at|own|future main|0=9 1=-48 2=36
at|own|future perfect main|0=23 1=-10 2=-13
at|own|future relative|0=18 1=-13 2=-5
at|own|future that|0=18 1=-22
at|own|gendarmes|0=-6 2=7
at|own|give|1=11
at|own|go|0=-5 2=8
at|own|haiti|1=-11 2=10
at|own|half|0=-6 1=7
at|own|has|0=6 1=-6
at|own|hesitate|0=-12 1=12
at|own|indicated|0=11 1=-10
at|own|in|0=12 1=6 2=-14
at|own|its|0=-9 1=9
at|own|it|0=8 1=-8
at|own|kathmandu|0=-6 1=6
at|own|keep|0=51 1=-47
at|own|kfor|0=-14 2=10
at|own|kigali|0=-7 1=7
at|own|late|0=-13 1=8 2=6
at|own|launched|1=5
at|own|lebanon|0=-11 2=12
at|own|left|2=5
at|own|letter|0=8 1=-7
at|own|lieu|1=-6 2=10
at|own|light|0=-7 1=15 2=-9
at|own|mandate|0=18 1=6 2=-21
at|own|may|0=10 1=-7
at|own|meeting|0=5 1=-16 2=11
at|own|meet|0=7 1=-18 2=13
at|own|members|0=-7 1=8
at|own|men|0=-8 1=9
at|own|met|0=11 1=-11
at|own|million|0=-7 1=10
at|own|mission|0=6 2=-5
at|own|nairobi|0=-5 2=10
at|own|nassau|0=-7 2=9
at|own|none infinitive|0=11 1=-13
at|own|none participle|2=-7
at|own|obstacle|0=51 1=-42 2=-8
at|own|october|0=11 1=-10
at|own|officers|0=-12 1=16
at|own|of|0=7 1=-6
at|own|on|0=9 1=6
at|own|oppose|0=-6 1=6
at|own|overcome|0=-11 1=11
at|own|participation|0=-6 1=7
at|own|past main|0=-15 1=45 2=-24
at|own|past participle|1=8 2=-12
at|own|past perfect main|0=-12 1=25 2=-7
at|own|past perfect sub|0=6 2=-5
at|own|past perfect that|0=-21 1=26
at|own|past relative|0=-19 1=43 2=-25
at|own|past sub|0=-13 1=18
at|own|past that|2=-7
at|own|plan|0=9 1=-8
at|own|pledged|0=-22 1=-27 2=45
at|own|police|0=-11 1=7
at|own|port-au-prince|0=-13 1=20 2=-6
at|own|possible main|0=-19 1=6 2=13
at|own|possible that|0=-10 1=-7 2=17
at|own|present infinitive|0=13 2=-17
at|own|present main|1=-14 2=12
at|own|present relative|1=7 2=-12
at|own|present sub|0=16 1=-10 2=-5
at|own|present that|1=-12 2=17
at|own|pressed|0=6 1=-5
at|own|promise|0=-5 1=12 2=-6
at|own|put|0=-7 1=7
at|own|reached|0=15 1=-15
at|own|received|0=7 1=-7
at|own|refused|1=6
at|own|refuse|0=15 1=-14
at|own|relieved|0=6 1=-5
at|own|reluctant|2=-8
at|own|renewed|0=-10 1=11
at|own|repatriated|0=9 1=-9
at|own|request|0=-34 1=43 2=-8
at|own|requirement|1=-5
at|own|resolution|0=-10 1=10
at|own|returned|0=-6 1=7
at|own|said|0=5
at|own|say|0=22 1=-30 2=7
at|own|september|0=7 1=-7
at|own|serve|0=-12 1=15
at|own|should main|1=6 2=-5
at|own|should perfect main|1=-8 2=10
at|own|should relative|0=24 1=-7 2=-18
at|own|signed|0=6
at|own|sign|0=-9 1=7
at|own|since|0=32 1=-22 2=-10
at|own|soldiers|0=-7 2=6
at|own|somalie|0=7 1=-7
at|own|so|0=10 1=-10
at|own|support|1=5
at|own|suriname|1=5
at|own|suspended|0=-8
at|own|taken|0=6 1=-6
at|own|thank|0=7 1=-7
at|own|than|0=8 2=-8
at|own|them|2=-9
at|own|through|1=-5 2=7
at|own|to|0=19 1=-30 2=10
at|own|troops|0=-9 2=11
at|own|unanimously|0=8 1=-7
at|own|unconstitutional|0=10 1=-9
at|own|until|0=14 1=-31 2=17
at|own|visit|0=-7 2=6
at|own|voted|0=5
at|own|votes|0=6 1=-5
at|own|want|0=-12 1=12
at|own|which|0=-6 1=6
at|own|wilhelmshaven|0=8 1=-7
at|own|withdrawn|0=-13 1=-8 2=24
at|own|would main|0=5 1=-6
at|own|would that|0=15 1=-26 2=11
at|own|york|1=8
at|up|,|0=25 1=-23
at|up|0=10 1=18 2=-25
at|up|1|true|1=13 2=-10
at|up|2|false|1=8 2=-10
at|up|2|true|0=12 1=-7 2=-5
at|up|3|false|0=-6 1=6
at|up|^|0=-14 1=14
at|up|acte|0=7 1=-7
at|up|acts|0=-10 1=26 2=-16
at|up|affirmed|0=10 1=-10
at|up|agreed|0=-9 1=9
at|up|agreement signed|0=6 1=-5
at|up|agreement|0=8 1=-7
at|up|arrive|1=-8
at|up|asked|0=11 1=-10
at|up|ask|0=12 1=-12
at|up|assured|0=10 1=-10
at|up|bar|0=8 1=-8
at|up|bind|0=-24 1=25
at|up|changed|0=14 1=-14
at|up|change|0=7 1=-7
at|up|committed|0=-14 1=15
at|up|considering|0=-26 1=26
at|up|consider|0=20 1=-19
at|up|contribution|1=26 2=-21
at|up|dated|0=-5 1=5
at|up|decided|0=8 1=-7
at|up|delivered|0=22 1=-22
at|up|ended|0=-16 1=16
at|up|end|0=-5 1=5
at|up|engagement held|0=7 1=-7
at|up|engagement|0=8 1=-8
at|up|extended|0=-8 1=9
at|up|found|0=7 1=-7
at|up|future that|0=-8 1=9
at|up|give|0=25 1=-24
at|up|hesitate|0=-8 1=8
at|up|illegal|0=7 1=-7
at|up|interrogé|0=7 1=-7
at|up|in|0=-27 1=28
at|up|keep|0=-24 1=25
at|up|light|0=-5 1=6
at|up|mandate|0=-11 1=14
at|up|meet|0=34 1=-33
at|up|none infinitive|1=5
at|up|none|0=10 1=-9
at|up|offered|0=-8 1=8
at|up|of|0=-23 1=24
at|up|on|0=20 1=-12
at|up|overcome|0=6 1=-5
at|up|past perfect that|1=-10 2=8
at|up|past that|0=14 1=-11
at|up|pledged|0=22 1=-7 2=-14
at|up|present infinitive|0=11 1=9 2=-19
at|up|present that|0=8 1=-7
at|up|promise|0=-26 1=35 2=-9
at|up|refused|0=-23 1=24
at|up|refuse|0=6 1=-6
at|up|request|0=8 1=-8
at|up|said|1=5
at|up|savoir|0=-6 1=7
at|up|says|0=19 1=-8 2=-8
at|up|say|0=-10 1=17 2=-5
at|up|sign|0=-24 1=25
at|up|since|0=11 1=-11
at|up|suspended|0=6 1=-6
at|up|thank|0=-7 1=7
at|up|voted|0=-6 1=6
at|up|withdrawn|0=7
at|up|would that|0=-21 1=26 2=-5
back|0|0=15 2=-25
back|0|acts|agreement|0=-9 1=15 2=-6
back|0|acts|contribution|0=8 1=6 2=-18
back|0|acts|engagement|1=13 2=-8
back|0|acts|mandate|0=-31 1=21 2=17
back|0|acts|obstacle|1=16 2=-10
back|0|acts|requirement|0=20 1=-8 2=-8
back|0|agreement sought|0=8 1=-8
back|0|arrive|0=8 1=11 2=-19
back|0|ask|0=-8 1=12
back|0|authorised|1=-13 2=13
back|0|authorise|0=-5 1=9
back|0|back|0=-15 1=17
back|0|bar|0=-11 1=11
back|0|bind|0=6 1=6 2=-8
back|0|changed|1=16 2=-13
back|0|change|0=10 2=-6
back|0|committed|0=6 2=-7
back|0|considering|2=-6
back|0|consider|0=16 1=-16
back|0|delivered|0=27 1=-6 2=-34
back|0|due|0=-11 2=14
back|0|ended|0=-12 2=12
back|0|end|0=21 1=-10 2=-11
back|0|engagement held|1=14 2=-7
back|0|engagement planned|0=-8 1=11
back|0|extended|0=10 1=-13
back|0|extend|0=-23 1=11 2=12
back|0|future main|future main|1=-20 2=21
back|0|future main|past main|0=25 1=-15 2=-10
back|0|future main|past perfect main|0=12 1=-15
back|0|future main|past that|0=-7 2=10
back|0|future main|possible main|0=8 1=-6
back|0|future main|present infinitive|0=14 1=-8 2=-5
back|0|future main|present main|0=23 1=-17 2=-5
back|0|future main|present relative|0=-11 1=11
back|0|future main|present that|0=7 2=-6
back|0|future main|unverbed|1=8 2=-6
back|0|future main|would that|0=-5 1=-10 2=15
back|0|future relative|past main|0=-12 1=14
back|0|future that|past main|0=-7 2=12
back|0|future that|would that|0=-31 1=34
back|0|give|0=-15 1=-19 2=42
back|0|hold|0=12 1=-9
back|0|keep|0=14 2=-15
back|0|leave|0=26 1=-42 2=17
back|0|light|0=29 1=-16 2=-13
back|0|meet|1=15 2=-8
back|0|none gerund|past main|0=-16 1=16
back|0|none gerund|past perfect main|0=5
back|0|none gerund|past that|0=-15 1=15
back|0|none gerund|present infinitive|0=-8 1=12
back|0|none gerund|present main|0=10 1=-10
back|0|none gerund|unverbed|0=9 1=-8
back|0|none infinitive|present main|0=7 1=-7
back|0|none participle|none participle|0=-11 1=11
back|0|none participle|past main|0=-9 1=10
back|0|none participle|past perfect main|1=5
back|0|none participle|past perfect relative|0=-18 1=18
back|0|none participle|past relative|0=6 1=-6
back|0|none participle|should main|1=-11 2=9
back|0|none participle|unverbed|1=-8 2=6
back|0|none participle|would relative|0=-16 1=16
back|0|none|1=10
back|0|obstacle|0=6 1=11 2=-13
back|0|oppose|0=15 1=-15
back|0|past main|future main|0=5 1=-6
back|0|past main|future relative|0=8 1=-7
back|0|past main|future that|0=12 1=-11
back|0|past main|none gerund|0=-6 1=6
back|0|past main|none infinitive|0=5 1=-5
back|0|past main|none participle|0=-15 1=16
back|0|past main|past main|0=-10 1=31 2=-12
back|0|past main|past participle|0=-12 2=10
back|0|past main|past perfect relative|0=12 1=-11
back|0|past main|past perfect that|0=-27 1=27
back|0|past main|past sub|0=-6 1=7
back|0|past main|past that|0=13 1=-11
back|0|past main|possible main|0=-12 1=9
back|0|past main|possible that|0=8 1=-8
back|0|past main|present main|0=-15 1=33 2=-11
back|0|past main|present relative|0=22 1=-21
back|0|past main|present sub|0=6 1=-6
back|0|past main|present that|0=-7 1=8
back|0|past main|should main|0=6 1=-6
back|0|past main|unverbed|0=-6 1=15 2=-7
back|0|past main|would relative|0=8 1=-8
back|0|past main|would that|0=8
back|0|past participle|future main|0=14 1=-13
back|0|past participle|past perfect main|0=-9 1=9
back|0|past participle|past relative|0=-37 1=37
back|0|past participle|present infinitive|0=8 1=-7
back|0|past perfect main|future main|0=-21 1=24
back|0|past perfect main|none gerund|0=6 1=-6
back|0|past perfect main|none participle|0=-10 1=10
back|0|past perfect main|past main|0=-21 1=17
back|0|past perfect main|past perfect main|0=-55 1=47 2=10
back|0|past perfect main|past relative|0=10 1=-10
back|0|past perfect main|past sub|0=-19 1=19
back|0|past perfect main|possible main|0=7 1=-7
back|0|past perfect main|present infinitive|0=5
back|0|past perfect main|present main|0=-28 1=19 2=9
back|0|past perfect main|present relative|0=-21 1=21
back|0|past perfect main|present that|0=7 1=-7
back|0|past perfect main|should main|0=-19 1=19
back|0|past perfect main|unverbed|0=-13 1=7 2=6
back|0|past perfect main|would main|0=5
back|0|past perfect main|would relative|0=-20 1=21
back|0|past perfect main|would that|0=15 1=-14
back|0|past perfect participle|present main|0=-19 1=19
back|0|past perfect relative|past main|0=6 1=-6
back|0|past perfect relative|present main|0=12 1=-11
back|0|past perfect sub|past main|0=6 1=-5
back|0|past perfect that|past main|0=9 2=-6
back|0|past relative|future main|0=6 1=-5
back|0|past relative|past relative|0=-21 1=21
back|0|past relative|present infinitive|0=16 1=-15
back|0|past relative|present main|0=7 1=-9
back|0|past relative|present relative|0=-6 1=6
back|0|past relative|unverbed|0=11 1=-11
back|0|past relative|would relative|0=-27 1=29
back|0|past relative|would that|0=21 1=-21
back|0|past sub|none gerund|0=-8 1=9
back|0|past sub|past main|1=-6 2=10
back|0|past sub|past perfect main|0=11 1=-11
back|0|past sub|present infinitive|0=-7 1=7
back|0|past sub|present main|0=-6 1=6
back|0|past sub|unverbed|0=-7 1=7
back|0|past sub|would that|0=-21 1=9 2=12
back|0|past that|past main|0=7 1=-6
back|0|past that|present main|0=-6
back|0|pledged|1=-21 2=33
back|0|possible main|past main|0=-6 1=6
back|0|possible main|present infinitive|0=-9 1=9
back|0|possible main|present main|0=-5 1=5
back|0|present infinitive|future main|0=-14 1=-8 2=22
back|0|present infinitive|past main|0=18 1=-19
back|0|present infinitive|past participle|0=-8 2=9
back|0|present infinitive|past perfect main|0=6 1=-6
back|0|present infinitive|present infinitive|1=7 2=-5
back|0|present infinitive|present main|0=-17 2=15
back|0|present infinitive|unverbed|1=-6
back|0|present main|none participle|0=7 1=-7
back|0|present main|past main|0=31 1=-17 2=-14
back|0|present main|past perfect main|0=-6
back|0|present main|past relative|0=8 1=-8
back|0|present main|past that|0=-7 1=9
back|0|present main|present main|0=-8 1=6
back|0|present main|present relative|1=5
back|0|present main|present that|0=7 1=-5
back|0|present main|should main|0=-13 1=9
back|0|present main|unverbed|0=25 1=-22
back|0|present main|would main|0=10 1=-9
back|0|present main|would relative|0=8 2=-6
back|0|present main|would that|0=7 1=-8
back|0|present relative|none gerund|0=-8 1=8
back|0|present relative|past main|0=10 1=-10
back|0|present relative|past perfect main|0=10
back|0|present relative|present infinitive|0=-13 2=16
back|0|present relative|present main|0=6
back|0|present sub|future main|0=-21 1=23
back|0|present that|unverbed|0=-10 1=10
back|0|promise|0=-6 1=21 2=-10
back|0|refused|0=6
back|0|reluctant|0=-28 1=37 2=-6
back|0|request|0=-5 1=8
back|0|requirement|0=25 1=-13 2=-8
back|0|says|agreement|0=21 1=-20
back|0|says|contribution|0=14 1=-10
back|0|says|engagement|0=-5 1=7
back|0|says|mandate|0=34 1=-32
back|0|says|obstacle|0=6 1=-6
back|0|says|request|0=-10 1=11
back|0|say|0=14 1=-6
back|0|serve|0=15 2=-16
back|0|should main|future main|0=7
back|0|should main|past main|0=-5 1=5
back|0|should main|past perfect main|0=14 1=-8 2=-6
back|0|should main|past perfect that|0=-10 1=12
back|0|should relative|past main|2=7
back|0|should that|would main|0=-7 1=7
back|0|sign|0=-5 1=7
back|0|suspended|0=9 1=-7
back|0|thank|0=21 1=-21
back|0|unverbed|future main|1=6
back|0|unverbed|future that|0=-6 1=7
back|0|unverbed|none infinitive|0=-8 1=8
back|0|unverbed|past main|0=-30 1=31
back|0|unverbed|past perfect main|0=-9
back|0|unverbed|past perfect relative|0=6 1=-6
back|0|unverbed|present infinitive|0=-10 1=11
back|0|unverbed|present main|0=-41 1=38
back|0|unverbed|present that|0=8 1=-7
back|0|unverbed|unverbed|0=7 1=-5
back|0|unverbed|would main|0=-6 1=6
back|0|unverbed|would that|0=-6 2=8
back|0|want|0=-46 1=47
back|0|withdrawn|0=-7 1=20 2=-13
back|0|would main|past main|0=5
back|0|would relative|past main|0=-5 2=5
back|0|would relative|present main|0=-12 2=12
back|0|would that|past main|0=11 1=-9
back|0|would that|would that|0=5
back|10 ahead|0=18 1=-45 2=21
back|10 long-ago|0=12 1=-10
back|10 now|1=28 2=-34
back|10 past|0=17 1=18 2=-48
back|1|0=25 1=-12 2=-32
back|1|acts|contribution|0=14 2=-19
back|1|acts|engagement|0=13 1=-8
back|1|acts|obstacle|1=14 2=-5
back|1|acts|request|0=18 1=-13
back|1|acts|requirement|0=20 1=-11
back|1|agreement drafting|1=6
back|1|agreement signed|0=11 1=-9
back|1|arrive|0=19 1=-7 2=-11
back|1|authorised|1=14 2=-13
back|1|authorise|0=-24 1=27
back|1|bar|0=-23 1=23
back|1|bind|0=8
back|1|committed|0=-27 1=30
back|1|considering|0=30 1=-27
back|1|consider|0=13 1=-11
back|1|delivered|0=26 1=-7 2=-29
back|1|ended|0=8 2=-5
back|1|end|0=26 1=-26
back|1|engagement held|0=-7 1=10
back|1|engagement planned|0=9 1=-6
back|1|extended|0=-19 2=22
back|1|fail|0=-9 1=9
back|1|future main|past main|0=22 1=-17
back|1|future main|past perfect main|0=9 1=-8
back|1|future main|present infinitive|1=-7 2=8
back|1|future main|present main|1=-9
back|1|future main|present that|0=-22 2=22
back|1|future main|unverbed|1=-9 2=8
back|1|future relative|present infinitive|0=-8 2=9
back|1|future relative|present main|0=8 1=-8
back|1|give|1=-26 2=34
back|1|hold|0=11 1=-10
back|1|keep|0=6 2=-8
back|1|leave|0=10 2=-5
back|1|light|0=18 1=-15
back|1|meet|0=-13 1=-13 2=29
back|1|need|0=6 1=-5
back|1|none gerund|past main|0=-11 1=5 2=6
back|1|none gerund|present main|0=7 1=-7
back|1|none infinitive|would main|0=-9 1=9
back|1|none participle|future main|0=18 1=-15
back|1|none participle|none infinitive|0=-62 1=63
back|1|none participle|past main|0=7 1=-7
back|1|none participle|past perfect main|0=-36 1=31
back|1|none participle|present infinitive|2=6
back|1|none participle|present relative|0=-18 1=18
back|1|none participle|unverbed|0=7 1=-7
back|1|none|0=11 1=13 2=-24
back|1|obstacle|1=7 2=-7
back|1|oppose|0=-6 1=6
back|1|past main|future main|1=9 2=-5
back|1|past main|future that|0=7 1=-7
back|1|past main|none gerund|0=8 1=-8
back|1|past main|none infinitive|0=-21 1=21
back|1|past main|past main|0=-20 1=33
back|1|past main|past perfect main|0=19 1=-16
back|1|past main|past perfect relative|0=6 1=-6
back|1|past main|past perfect that|0=7 1=-7
back|1|past main|past sub|0=14 1=-14
back|1|past main|present infinitive|0=8 1=-5
back|1|past main|present main|0=-5 1=18 2=-7
back|1|past main|present relative|0=11 1=-11
back|1|past main|present that|0=9 1=-8
back|1|past main|unverbed|0=7
back|1|past main|would main|0=-12 1=13
back|1|past main|would relative|0=6 1=-6
back|1|past main|would that|0=-14 1=16
back|1|past participle|future main|0=6 1=-6
back|1|past participle|past main|0=-6 1=7
back|1|past participle|unverbed|0=9 1=-9
back|1|past participle|would that|0=6 1=-6
back|1|past perfect main|future main|0=-19 1=20
back|1|past perfect main|none participle|0=-12 1=12
back|1|past perfect main|past main|0=7 1=-6
back|1|past perfect main|past perfect main|0=-27 1=22
back|1|past perfect main|present infinitive|0=6
back|1|past perfect main|present main|0=-34 1=35
back|1|past perfect main|present relative|0=-8 1=8
back|1|past perfect main|would main|0=8 1=-8
back|1|past perfect main|would that|0=14 1=-14
back|1|past perfect relative|past main|0=7 1=-7
back|1|past perfect relative|past perfect main|0=-7 1=7
back|1|past perfect relative|would that|0=-10 1=10
back|1|past perfect sub|past main|0=-10 1=11
back|1|past perfect sub|present main|0=-5 1=5
back|1|past perfect that|past main|0=7 1=-6
back|1|past relative|future main|0=-5 1=6
back|1|past relative|none infinitive|0=5 1=-5
back|1|past relative|past main|0=5
back|1|past relative|past perfect main|0=9 1=-9
back|1|past relative|present infinitive|1=6
back|1|past relative|would main|0=8 1=-8
back|1|past relative|would that|0=6 1=-5
back|1|past sub|future main|0=6 1=-6
back|1|past sub|past main|0=10 1=-9
back|1|past sub|present infinitive|0=6 1=-5
back|1|pledged|0=-9 1=8 2=10
back|1|possible main|past main|0=-7 1=7
back|1|present infinitive|future main|0=-13 2=17
back|1|present infinitive|past perfect main|0=6
back|1|present infinitive|present infinitive|0=-7 1=9
back|1|present infinitive|present main|0=-8 2=8
back|1|present infinitive|would that|0=-16 1=18
back|1|present main|future main|0=17 1=-14
back|1|present main|past main|0=23 1=-23
back|1|present main|past perfect main|0=19 1=-16
back|1|present main|past that|0=-7 1=8
back|1|present main|present infinitive|0=10 1=-6
back|1|present main|present main|0=17 1=-13
back|1|present main|unverbed|0=12 1=-10
back|1|present main|would main|0=7
back|1|present relative|past main|0=7 1=-7
back|1|present relative|present infinitive|0=-8 2=9
back|1|present relative|present that|0=-25 1=25
back|1|present relative|would that|0=-9 1=11
back|1|present sub|would main|0=5 1=-5
back|1|promise|1=10
back|1|refused|0=37 1=-34
back|1|reluctant|0=-6 1=8
back|1|request|1=10 2=-5
back|1|requirement|0=24 1=-14 2=-6
back|1|says|agreement|0=6 1=-5
back|1|says|contribution|0=38 1=-30 2=-13
back|1|says|engagement|0=-6 1=7
back|1|says|mandate|0=-7
back|1|says|obstacle|0=7 1=-7
back|1|says|request|0=-22 1=23
back|1|say|0=20 1=-6 2=-13
back|1|serve|0=18 1=-11 2=-7
back|1|should main|past main|0=7 2=-5
back|1|suspended|0=11 1=-11
back|1|unverbed|future main|0=-12 1=13
back|1|unverbed|future that|0=-22 1=22
back|1|unverbed|past main|0=-8 1=8
back|1|unverbed|past perfect that|0=7 1=-7
back|1|unverbed|past that|0=-9 1=9
back|1|unverbed|present infinitive|0=-34 1=35
back|1|unverbed|present main|0=-35 1=35
back|1|unverbed|unverbed|0=-26 1=28
back|1|withdrawn|0=10 1=-9
back|1|would main|past main|1=5
back|1|would that|past main|0=-6 2=10
back|1|would that|present infinitive|2=7
back|2|0=30 1=-20 2=-32
back|2|acts|agreement|1=5
back|2|acts|contribution|0=28 1=-17 2=-28
back|2|acts|engagement|0=7 1=-16 2=9
back|2|acts|obstacle|0=-13 1=20
back|2|acts|requirement|0=10 1=-10
back|2|agreement drafting|0=-14 1=15
back|2|agreement signed|0=16 1=-15
back|2|arrive|0=19 1=-17
back|2|ask|1=5
back|2|authorised|0=20 1=-23
back|2|back|0=26 1=-25
back|2|bar|0=-7 1=7
back|2|bind|0=6
back|2|committed|0=10 1=-7
back|2|considering|1=-10 2=10
back|2|consider|0=12 1=-11
back|2|delivered|0=37 1=-27 2=-25
back|2|due|0=14 1=-11
back|2|ended|0=9 1=-8
back|2|end|1=-11 2=12
back|2|engagement planned|0=-6 2=10
back|2|extended|1=7 2=-7
back|2|future main|future main|2=7
back|2|future main|past perfect main|0=10 1=-7
back|2|future main|present infinitive|0=8 2=-6
back|2|future main|present main|1=-8 2=10
back|2|give|1=-14 2=22
back|2|hold|0=-9 1=9
back|2|keep|0=19 1=-14
back|2|leave|0=6 2=-7
back|2|light|0=-13 1=15
back|2|meet|0=17 1=-11 2=-5
back|2|none gerund|past main|0=5 1=-5
back|2|none participle|none infinitive|0=-9 1=9
back|2|none participle|past main|0=-16 1=17
back|2|none participle|past perfect relative|0=-11 1=11
back|2|none participle|unverbed|0=-10 1=11
back|2|none|1=10
back|2|obstacle|1=6
back|2|past main|future main|0=21 1=-18
back|2|past main|future that|0=5
back|2|past main|none gerund|0=15 1=-14
back|2|past main|none infinitive|0=6 1=-5
back|2|past main|none participle|0=6 1=-6
back|2|past main|past main|0=-12 1=24 2=-7
back|2|past main|past participle|0=-7 1=7
back|2|past main|past perfect main|0=19 1=-18
back|2|past main|past relative|0=19 1=-19
back|2|past main|past that|0=11 1=-11
back|2|past main|present infinitive|1=6
back|2|past main|present main|0=-13 1=22
back|2|past main|present relative|0=8 1=-7
back|2|past main|present that|0=-17 1=18
back|2|past main|unverbed|0=-11 1=14
back|2|past main|would main|0=7 1=-7
back|2|past main|would that|0=-17 1=18
back|2|past participle|future main|0=-9 1=9
back|2|past participle|past main|0=-12 1=12
back|2|past participle|past perfect main|0=-9 1=9
back|2|past participle|present infinitive|0=-10 1=10
back|2|past participle|unverbed|0=-18 1=18
back|2|past participle|would main|0=-27 1=27
back|2|past perfect main|future main|0=-12 1=13
back|2|past perfect main|none infinitive|0=12 1=-12
back|2|past perfect main|past perfect main|0=-41 1=41
back|2|past perfect main|past that|0=-9 1=10
back|2|past perfect main|present main|0=16 1=-15
back|2|past perfect main|should main|0=6 1=-6
back|2|past perfect main|unverbed|0=-5 1=6
back|2|past perfect main|would that|0=6 1=-6
back|2|past perfect sub|present main|0=-6 1=6
back|2|past perfect that|past main|0=-6 1=6
back|2|past relative|present infinitive|0=-7 1=7
back|2|past sub|past main|0=11 1=-10
back|2|past that|past main|0=-8 1=8
back|2|pledged|0=13 1=8 2=-24
back|2|present infinitive|past main|0=14 1=-7 2=-7
back|2|present infinitive|past perfect main|0=5
back|2|present infinitive|present infinitive|0=-10 2=12
back|2|present main|future main|0=-5 2=9
back|2|present main|none infinitive|0=5
back|2|present main|past main|0=7 1=-13 2=6
back|2|present main|present infinitive|0=6
back|2|present main|present main|0=10 1=-16 2=5
back|2|present main|unverbed|0=12 1=-11
back|2|present sub|past main|0=6 1=-5
back|2|promise|0=9 1=6 2=-11
back|2|refused|0=22 1=-19
back|2|refuse|0=-21 1=22
back|2|request|0=-16 1=22
back|2|requirement|0=15 1=-14
back|2|says|agreement|0=6 1=-6
back|2|says|contribution|0=12 1=-12
back|2|says|engagement|0=-8 1=9
back|2|says|mandate|0=25 1=-24
back|2|says|obstacle|0=14 1=-14
back|2|says|request|0=-21 1=22
back|2|say|1=9
back|2|serve|0=11 1=-5 2=-6
back|2|sign|0=10 1=-9
back|2|suspended|0=-12 1=13
back|2|unverbed|future main|0=-16 1=16
back|2|unverbed|none infinitive|0=-11 1=11
back|2|unverbed|past main|0=6
back|2|unverbed|past perfect main|0=5 1=-5
back|2|unverbed|past relative|0=-9 1=9
back|2|unverbed|present infinitive|0=-7 1=10
back|2|unverbed|present main|1=-8 2=8
back|2|unverbed|unverbed|0=-37 1=25 2=12
back|2|unverbed|would main|0=-9 1=9
back|2|want|0=-22 1=23
back|2|withdrawn|0=-30 1=9 2=21
back|3|0=35 1=-24 2=-38
back|3|acts|contribution|0=18 2=-25
back|3|acts|mandate|0=20 1=-11 2=-8
back|3|acts|obstacle|0=-7 1=11
back|3|acts|request|0=7 1=-5
back|3|acts|requirement|0=11 1=-7
back|3|agreement drafting|0=10 1=-9
back|3|arrive|0=14 2=-9
back|3|ask|0=-8 1=9
back|3|authorised|0=19 1=-17
back|3|authorise|0=19 1=-19
back|3|back|0=6 1=-6
back|3|bar|0=-26 1=26
back|3|bind|0=31 1=-28
back|3|committed|0=21 1=-19
back|3|considering|0=8 1=-7
back|3|consider|0=-8 1=8
back|3|delivered|0=16 1=7 2=-24
back|3|due|1=-7 2=8
back|3|ended|0=11 1=-11
back|3|engagement held|0=-28 1=29
back|3|extended|1=9 2=-5
back|3|extend|0=5
back|3|future main|none participle|0=-9 2=11
back|3|future main|past main|0=13 1=-10
back|3|future main|past perfect main|0=7
back|3|future main|present infinitive|0=-6 2=9
back|3|future main|present main|0=10 1=-8
back|3|future main|unverbed|0=-8 2=9
back|3|future relative|past main|0=-8 1=8
back|3|give|0=-15 1=17
back|3|hold|0=16 1=-14
back|3|keep|1=6 2=-7
back|3|leave|0=-28 1=16 2=12
back|3|light|0=17 1=-8 2=-8
back|3|meet|0=26 1=-24
back|3|none gerund|past main|0=7 1=-7
back|3|none participle|none infinitive|0=6 1=-6
back|3|none participle|none participle|0=-10 1=11
back|3|none participle|past main|0=-9 1=9
back|3|none participle|past perfect main|0=13 1=-12
back|3|none participle|present main|1=-8 2=8
back|3|none|0=17 2=-12
back|3|obstacle|0=13 1=-7
back|3|past main|future main|0=-23 1=26
back|3|past main|future sub|0=-11 1=11
back|3|past main|none gerund|0=6 1=-6
back|3|past main|past main|0=-9 1=16
back|3|past main|past perfect main|0=8 1=-8
back|3|past main|past relative|0=6 1=-5
back|3|past main|past sub|0=-6 1=6
back|3|past main|possible main|0=-6 1=7
back|3|past main|present main|0=27 1=-21
back|3|past main|present that|0=7 1=-7
back|3|past participle|past main|0=-18 1=18
back|3|past participle|past perfect main|0=-31 1=31
back|3|past participle|past perfect relative|0=-12 1=12
back|3|past perfect main|future main|0=10 1=-10
back|3|past perfect main|past main|1=5
back|3|past perfect main|past perfect main|0=-28 1=29
back|3|past perfect main|past relative|0=-10 1=10
back|3|past perfect main|present main|0=8 1=-7
back|3|past perfect main|should main|0=7 1=-6
back|3|past perfect main|unverbed|0=-20 1=20
back|3|past perfect main|would that|0=-30 1=31
back|3|past relative|past main|0=11 1=-11
back|3|past relative|present main|0=7 1=-7
back|3|past relative|unverbed|0=-6 1=6
back|3|past relative|would main|0=-25 1=25
back|3|pledged|0=-6 1=19
back|3|present infinitive|future relative|0=-12 2=12
back|3|present infinitive|past main|0=6
back|3|present infinitive|past perfect main|0=5 1=-5
back|3|present infinitive|present that|0=-12 1=12
back|3|present main|past main|0=7 1=-6
back|3|present main|past perfect main|0=-13 1=14
back|3|present main|present main|0=17 1=-15
back|3|present main|unverbed|0=7 1=-6
back|3|present main|would that|0=-9 2=11
back|3|promise|0=-6 1=19 2=-9
back|3|refused|0=20 1=-18
back|3|refuse|0=9 1=-9
back|3|reluctant|0=20 1=-19
back|3|request|0=13 1=-11
back|3|requirement|0=14 1=-8
back|3|says|agreement|0=5
back|3|says|contribution|0=28 1=-23 2=-6
back|3|says|engagement|0=-20 1=20
back|3|says|mandate|0=12 1=-11
back|3|says|obstacle|0=18 1=-18
back|3|says|request|0=5 1=-5
back|3|say|0=21 1=-12 2=-7
back|3|serve|0=-14 2=13
back|3|should main|past perfect main|0=-11 1=11
back|3|suspended|0=-16 1=16
back|3|unverbed|past main|0=-24 1=24
back|3|unverbed|present main|0=6 1=-5
back|3|unverbed|unverbed|0=-15 1=15
back|3|unverbed|would main|0=7 1=-7
back|3|withdrawn|0=8 1=-9
back|4 ahead|0=17 1=-19
back|4 long-ago|0=34 1=-23 2=-15
back|4 now|0=11 1=-31 2=23
back|4 past|0=43 1=-38 2=-7
back|7 ahead|0=16 1=-20
back|7 long-ago|0=29 1=-22 2=-6
back|7 now|0=6 1=-19 2=12
back|7 past|0=34 1=-21 2=-38
back|apart|0=23 1=-14 2=-29
back|apart|0|1=6
back|apart|10 ahead|0=10 1=-5
back|apart|10 now|1=27 2=-25
back|apart|10 past|0=14 1=17 2=-38
back|apart|1|0=20 1=-10 2=-20
back|apart|2|0=22 1=-16 2=-18
back|apart|3|0=28 1=-15 2=-30
back|apart|4 ahead|0=12 1=-9
back|apart|4 long-ago|0=16 1=-10
back|apart|4 now|0=-11 1=-10 2=20
back|apart|4 past|0=19 1=-17
back|apart|7 ahead|0=-13 2=21
back|apart|7 long-ago|0=6
back|apart|7 now|0=20 1=-37 2=17
back|apart|7 past|0=32 1=-19 2=-27
back|future main|0=14 1=-32 2=14
back|future perfect main|0=9 1=-7
back|future relative|0=14 1=-20 2=6
back|future that|0=13 1=-19 2=7
back|last|false|0=25 1=-17 2=-23
back|last|true|0=27 1=-13 2=-37
back|none gerund|0=17 1=-13
back|none infinitive|0=-7 1=19 2=-10
back|none participle|0=-9 1=10
back|own|0|0=18 1=10 2=-43
back|own|1|0=41 1=-47 2=-26
back|own|2|0=33 1=-59 2=13
back|past main|0=23 1=7 2=-44
back|past participle|0=-16 2=15
back|past perfect main|0=28 2=-41
back|past perfect relative|0=26 1=-17 2=-8
back|past perfect sub|0=16 1=-13
back|past perfect that|0=7 2=-8
back|past relative|0=8 1=10 2=-16
back|past sub|0=-8 1=12
back|past that|0=10 1=-6
back|possible main|0=-10 1=13
back|possible relative|0=-6 1=6
back|possible that|0=26 1=-25
back|present infinitive|2=8
back|present main|0=25 1=-20 2=-23
back|present relative|0=25 1=-12 2=-13
back|present sub|1=-17 2=14
back|present that|2=5
back|should main|0=8 1=-20 2=11
back|should relative|0=7 1=-6
back|should that|0=11 1=-11
back|together|0=29 1=-14 2=-39
back|together|0|0=18 2=-28
back|together|10 ahead|0=14 1=-44 2=29
back|together|10 long-ago|0=8 1=-7
back|together|10 now|0=6 1=13 2=-16
back|together|10 past|0=17 1=17 2=-45
back|together|1|0=25 1=-11 2=-30
back|together|2|0=31 1=-17 2=-32
back|together|3|0=37 1=-27 2=-27
back|together|4 ahead|1=-10 2=5
back|together|4 long-ago|0=22 1=-13 2=-6
back|together|4 now|0=19 1=-21
back|together|4 past|0=26 1=-20
back|together|7 ahead|0=34 1=-13 2=-28
back|together|7 long-ago|0=22 1=-18
back|together|7 now|0=-11 1=13
back|together|7 past|0=27 1=-13 2=-29
back|unverbed|0=16 2=-24
back|would main|0=6 1=8 2=-13
back|would relative|0=-27 1=36 2=-9
back|would sub|0=8 1=-7
back|would that|0=-10 1=15
before|(|0=-14 1=24 2=-10
before|(|10 ahead|1=11 2=-9
before|(|7 past|0=-8 1=8
before|(|contribution|0=-9 1=9
before|(|extended|0=-6 1=13 2=-7
before|(|mandate|0=-10 1=19 2=-9
before|,|0=22 2=-20
before|,|10 now|0=50 1=-39 2=-11
before|,|10 past|0=-9 1=16 2=-8
before|,|4 past|0=5
before|,|7 now|0=-16 1=17
before|,|7 past|0=-11 1=12
before|,|authorised|0=5
before|,|changed|0=-5 1=6
before|,|considering|0=-23 1=23
before|,|contribution|1=13 2=-15
before|,|delivered|0=11 1=-11
before|,|extended|0=8 1=-7
before|,|obstacle|0=-9 1=9
before|,|pledged|0=-14 1=25 2=-10
before|,|refused|0=-20 1=20
before|,|request|0=22 1=-21
before|,|suspended|0=10 1=-10
before|,|withdrawn|0=39 1=-37
before|-|0=10 1=-9
before|-|10 now|0=10 1=-9
before|-|contribution|0=15 1=-15
before|-|suspended|0=15 1=-15
before|1,100|0=5
before|1,100|contribution|0=5
before|1,100|delivered|0=5
before|1,650|0=10 1=-9
before|1,650|7 now|0=10 1=-9
before|1,650|contribution|0=10 1=-9
before|1,650|delivered|0=8 1=-8
before|100|1=5
before|100|7 now|1=5
before|100|contribution|1=5
before|100|delivered|1=5
before|2,000|withdrawn|0=-5 1=6
before|2|0=14 1=-13
before|2|authorised|0=14 1=-13
before|2|mandate|0=14 1=-13
before|30|0=20 1=-19
before|30|7 past|0=18 1=-18
before|30|authorised|0=12 1=-11
before|30|mandate|0=19 1=-18
before|4,000|0=6
before|4,000|contribution|0=6
before|4|0=10 1=-9
before|4|7 past|0=10 1=-9
before|4|contribution|0=10 1=-9
before|4|withdrawn|0=10 1=-9
before|8|0=11 1=-11
before|8|7 past|0=11 1=-11
before|^|0=-19 1=26 2=-7
before|^|10 ahead|0=8 2=-5
before|^|10 long-ago|1=5
before|^|10 now|0=16 1=-16
before|^|10 past|0=11 1=-8
before|^|7 ahead|0=-10 2=6
before|^|7 now|0=-9 1=11
before|^|7 past|0=-29 1=31
before|^|agreement signed|0=-7 1=7
before|^|authorised|0=7 1=-15 2=7
before|^|contribution|0=-19 1=20
before|^|engagement held|0=9 1=-9
before|^|engagement|0=8 1=-7
before|^|extended|0=-12 1=23 2=-11
before|^|obstacle|0=-8 1=9
before|^|pledged|0=7 1=-9
before|^|withdrawn|0=-21 1=23
before|accra|0=-10 1=11
before|accra|10 past|0=-5 1=5
before|accra|contribution|0=-10 1=10
before|acte|0=7 1=-7
before|acte|10 past|0=7 1=-7
before|acte|contribution|0=7 1=-7
before|acte|withdrawn|0=7 1=-7
before|adopted|0=-20 1=22
before|adopted|10 now|0=-7 1=7
before|adopted|10 past|0=-9 1=10
before|adopted|extended|0=-5 1=6
before|adopted|mandate|0=-18 1=20
before|adoption|0=-7 1=8
before|adoption|10 now|0=-7 1=8
before|affirmed|0=-5 1=7
before|affirmed|10 now|0=-8 1=8
before|affirmed|contribution|0=-15 1=16
before|affirmed|obstacle|0=9 1=-9
before|affirmed|pledged|0=-15 1=17
before|after|0=12 1=-13
before|after|10 past|0=8 1=-8
before|after|contribution|0=9 1=-9
before|after|withdrawn|0=9 1=-9
before|against|0=-8 1=8
before|against|10 past|0=-8 1=8
before|against|obstacle|0=-8 1=8
before|agreed|0=-10 1=10
before|agreed|10 past|0=-7 1=7
before|agreed|contribution|0=-9 1=9
before|agreed|pledged|0=-9 1=9
before|agreement|0=-7 1=7
before|agreement|10 now|0=-7 1=7
before|agreement|committed|0=-7 1=7
before|agreement|contribution|0=-7 1=7
before|and|0=7 1=-20 2=13
before|and|10 past|0=-22 2=22
before|and|7 now|0=12 1=-10
before|and|7 past|0=10 1=-7
before|and|contribution|0=11 1=-24 2=13
before|and|delivered|0=11 1=-10
before|and|engagement held|0=-9 1=9
before|and|engagement|0=-9 1=9
before|and|pledged|0=-18 2=23
before|and|withdrawn|0=18 1=-10 2=-8
before|announced|10 now|0=-7 1=7
before|announced|10 past|0=6
before|announced|1=8 2=-7
before|announced|7 now|1=6
before|announced|contribution|0=6 2=-6
before|announced|engagement held|0=-6 1=7
before|announced|pledged|0=-8 1=14 2=-6
before|announced|withdrawn|0=10 1=-9
before|approved|1=6
before|approved|authorised|0=-6 1=6
before|approved|contribution|0=9 1=-8
before|approved|delivered|0=6 1=-6
before|approved|mandate|0=-10 1=10
before|arrived|0=-6 1=8
before|arrived|10 past|0=13 1=-13
before|arrived|4 now|0=-13 1=14
before|arrived|delivered|0=-8 1=9
before|arriving|0=9 1=-9
before|arriving|7 now|0=9 1=-9
before|arriving|contribution|0=9 1=-9
before|asked|0=9 1=-7
before|asked|7 now|0=12 1=-11
before|asked|contribution|0=12 1=-11
before|assembled|0=-10 1=11
before|assembled|7 now|0=-10 1=11
before|assembled|considering|0=-9 1=10
before|assembled|contribution|0=-9 1=10
before|assembly|7 now|0=8 1=-7
before|assembly|7 past|0=-7 1=8
before|assured|0=14 1=-13
before|assured|10 past|0=14 1=-13
before|assured|contribution|0=14 1=-13
before|assured|pledged|0=12 1=-12
before|as|0=12 1=-10
before|at|0=-13 1=14
before|at|10 past|0=-6 1=7
before|at|7 past|0=-7 1=7
before|at|contribution|0=-10 1=11
before|at|delivered|0=-14 1=14
before|authorised|contribution|0=5
before|authorised|mandate|0=-7 1=7
before|authorised|pledged|0=7 1=-7
before|a|10 past|0=7 1=-7
before|a|withdrawn|0=7 1=-7
before|bangui|0=11 1=-11
before|bangui|contribution|0=11 1=-11
before|before|0=11 1=-17 2=7
before|before|10 ahead|2=6
before|before|7 ahead|1=-7
before|before|contribution|0=17 1=-9 2=-7
before|before|extended|2=5
before|before|pledged|0=9 2=-6
before|before|request|2=8
before|before|requirement|0=-6 2=6
before|before|withdrawn|0=14 2=-11
before|began|7 past|0=-6 1=6
before|began|delivered|0=6 1=-6
before|beginning|0=-9 2=10
before|beginning|contribution|0=-9 2=10
before|beginning|pledged|0=-9 2=10
before|begun|0=-7 1=10
before|begun|10 past|0=-17 1=17
before|begun|7 now|0=12 1=-9
before|begun|contribution|1=8
before|begun|delivered|0=-19 1=19
before|begun|withdrawn|0=12 1=-9
before|berlin|0=-8 1=8
before|berlin|7 past|0=-8 1=8
before|berlin|contribution|0=-8 1=8
before|between|0=22 1=-22
before|between|10 past|0=11 1=-11
before|between|7 past|0=11 1=-11
before|between|contribution|0=18 1=-18
before|between|delivered|0=14 1=-14
before|beyond|0=11 1=-13
before|beyond|10 ahead|0=7 1=-6
before|beyond|contribution|0=10 2=-5
before|billion|0=-8 1=8
before|billion|4 past|0=-8 1=8
before|billion|contribution|0=-8 1=8
before|brussels|0=-7 1=8
before|brussels|7 now|1=6
before|by|10 ahead|0=-18 1=-12 2=30
before|by|10 past|0=27 1=-22 2=-5
before|by|1=-31 2=33
before|by|7 ahead|1=-5 2=14
before|by|7 past|0=-6 1=8
before|by|committed|0=-18 1=-7 2=25
before|by|contribution|0=19 1=-22 2=5
before|by|delivered|0=5 2=-7
before|by|ended|0=15 2=-17
before|by|extended|0=6
before|by|mandate|0=26 2=-25
before|by|pledged|0=18 1=-7 2=-12
before|by|requirement|0=-52 2=54
before|by|withdrawn|1=-7
before|cabinet|7 now|0=5 1=-5
before|call|engagement|0=-5 1=5
before|capital|1=7
before|capital|7 now|1=7
before|capital|delivered|0=-6 1=6
before|circuler|contribution|0=-9 1=9
before|circuler|delivered|0=-9 1=9
before|circuler|extended|0=10 1=-10
before|circuler|mandate|0=10 1=-10
before|completed|changed|0=6 1=-6
before|completed|mandate|0=6 1=-6
before|concludes|0=7 1=-7
before|concludes|10 past|0=7 1=-7
before|concludes|contribution|0=6 1=-6
before|concludes|pledged|0=6 1=-6
before|confirmed|0=14 1=-11
before|confirmed|10 past|0=17 1=-15
before|confirmed|ended|0=6 1=-6
before|confirmed|mandate|0=6 1=-6
before|confirmed|pledged|0=15 1=-12
before|confirmed|suspended|1=5
before|consider|0=6 1=-5
before|consider|7 now|0=6 1=-5
before|consider|considering|0=6 1=-5
before|consider|contribution|0=6 1=-5
before|contingents|0=9 1=-9
before|contingents|7 past|0=9 1=-9
before|contributors|0=7 1=-7
before|contributors|7 past|0=7 1=-7
before|contributors|contribution|0=7 1=-7
before|contributors|withdrawn|0=7 1=-7
before|cotonou|0=-9 1=9
before|cotonou|10 past|0=-9 1=9
before|cotonou|contribution|0=-9 1=9
before|cotonou|withdrawn|0=-9 1=9
before|council|10 past|0=-10 1=10
before|council|1=9 2=-8
before|council|7 now|0=20 1=-14 2=-6
before|council|7 past|0=-15 1=16
before|council|authorised|0=9 1=-8
before|council|contribution|0=18 1=-13 2=-5
before|council|delivered|0=9 1=-9
before|council|ended|0=-10 1=11
before|council|extended|0=-20 1=20
before|council|mandate|0=-18 1=20
before|council|pledged|0=9 2=-5
before|country|0=5 1=-5
before|country|contribution|0=5 1=-5
before|counts|0=10 1=-10
before|counts|10 now|0=10 1=-10
before|counts|contribution|0=10 1=-10
before|counts|delivered|0=10 1=-10
before|court|0=-14 1=14
before|court|7 past|0=-7 1=7
before|court|obstacle|0=-14 1=14
before|dated|0=-18 1=19
before|dated|10 past|0=-13 1=13
before|dated|7 past|0=-5 1=5
before|dated|committed|0=-13 1=13
before|dated|considering|0=-5 1=5
before|dated|contribution|0=-18 1=18
before|dated|request|0=-11 1=12
before|day|0=-10 1=10
before|day|7 now|0=-10 1=10
before|day|contribution|0=-10 1=10
before|day|delivered|0=-10 1=10
before|dead|0=6 1=-6
before|dead|10 past|0=6 1=-6
before|dead|contribution|0=6 1=-6
before|dead|delivered|0=6 1=-6
before|decided|4 past|0=6 1=-6
before|decided|mandate|0=-5 1=6
before|decide|0=10 1=-7
before|decide|10 past|0=10 1=-7
before|decide|extended|0=10 1=-7
before|decide|mandate|0=10 1=-7
before|delivered|0=-14 1=16
before|delivered|10 past|0=-6 1=7
before|delivered|contribution|1=5
before|departed|0=-8 1=13
before|departed|7 now|0=-16 1=19
before|departed|7 past|0=9 1=-8
before|departed|contribution|0=-8 1=13
before|departed|withdrawn|0=-7 1=11
before|departs|0=-20 1=23
before|departs|10 now|0=-11 1=14
before|departs|10 past|0=-9 1=9
before|departs|contribution|0=-11 1=14
before|departs|obstacle|0=-9 1=9
before|departs|pledged|0=-11 1=14
before|depart|10 past|0=-6 1=11 2=-5
before|depart|1=9 2=-9
before|depart|7 ahead|0=5
before|depart|contribution|1=10 2=-8
before|depart|pledged|1=11 2=-8
before|deploys|0=-6 2=7
before|deploys|7 ahead|0=-6 2=7
before|deploys|contribution|0=-6 2=7
before|deploys|pledged|0=-6 2=7
before|deposited|0=-12 1=13
before|deposited|10 now|0=6
before|deposited|7 now|0=-18 1=18
before|deposited|delivered|0=-7 1=7
before|deposited|pledged|0=10 1=-9
before|despite|0=7
before|despite|10 past|0=7
before|despite|contribution|0=7
before|dispatched|contribution|0=-7 1=7
before|dispatched|delivered|0=-7 1=7
before|dispatched|obstacle|0=7 1=-7
before|dollars|0=7
before|dollars|contribution|0=7
before|draft|0=-10 1=11
before|draft|7 now|0=-10 1=11
before|draft|changed|0=-10 1=10
before|draft|mandate|0=-10 1=10
before|dressé|0=5 1=-5
before|dressé|10 past|0=5 1=-5
before|dressé|obstacle|0=5 1=-5
before|décoré|0=8 1=-8
before|décoré|10 past|0=8 1=-8
before|décoré|contribution|0=8 1=-8
before|décoré|delivered|0=8 1=-8
before|each|0=-12 1=12
before|each|4 past|0=-12 1=12
before|each|contribution|0=-12 1=12
before|each|delivered|0=-12 1=12
before|earlier|0=11 1=-11
before|earlier|10 now|0=11 1=-11
before|earlier|contribution|0=11 1=-11
before|early|0=-7 1=16 2=-9
before|early|7 ahead|0=6 2=-5
before|early|7 now|0=-14 1=18
before|early|contribution|0=-14 1=20 2=-5
before|early|delivered|0=-18 1=18
before|early|pledged|2=-5
before|ends|7 now|0=7 1=-6
before|envolera|0=-11 2=12
before|envolera|10 past|0=-11 2=12
before|envolera|contribution|0=-11 2=12
before|envolera|pledged|0=-11 2=12
before|euros|1=8
before|euros|7 past|0=-5 1=5
before|euros|contribution|1=8
before|euros|delivered|0=-8 1=8
before|expected|0=5 1=-19 2=14
before|expected|10 now|0=-8 2=10
before|expected|10 past|0=9 1=-8
before|expected|7 now|0=6 1=-10
before|expected|contribution|1=-15 2=14
before|expected|pledged|1=-15 2=14
before|explained|0=-12 1=12
before|explained|10 past|0=-12 1=12
before|explained|contribution|0=-7 1=7
before|explained|obstacle|0=-5 1=5
before|expressing|0=-7 1=7
before|expressing|10 past|0=-7 1=7
before|expressing|contribution|0=-7 1=7
before|expressing|pledged|0=-7 1=7
before|extended|0=-5 1=6
before|february|0=5 1=-5
before|february|4 past|0=5 1=-5
before|february|contribution|0=5 1=-5
before|february|delivered|0=5 1=-5
before|finished|10 now|0=-7 1=7
before|finished|contribution|0=-7 1=7
before|finished|delivered|0=-7 1=7
before|follow|1=-9 2=10
before|follow|7 now|1=-8 2=7
before|follow|contribution|1=-9 2=10
before|follow|pledged|0=-10 2=11
before|follow|withdrawn|0=9 1=-8
before|force|0=6
before|force|7 past|0=-7 1=8
before|force|mandate|0=13 1=-12
before|forward|0=-13 1=16
before|forward|7 past|0=-11 1=12
before|forward|contribution|0=-13 1=16
before|forward|pledged|0=-13 1=16
before|for|0=25 1=-19 2=-5
before|for|10 ahead|0=-28 1=43 2=-15
before|for|10 now|0=5 1=-5
before|for|10 past|0=16 1=-15
before|for|4 ahead|0=-13 2=15
before|for|4 now|2=-8
before|for|7 ahead|0=10 1=-12
before|for|7 now|1=-9
before|for|7 past|0=27 1=-24
before|for|contribution|0=12 1=-28 2=15
before|for|delivered|0=-13 1=14
before|for|engagement cancelled|0=-6 1=7
before|for|engagement held|0=-8 1=10
before|for|engagement planned|1=7
before|for|engagement|0=-18 1=23 2=-5
before|for|extended|1=10 2=-9
before|for|mandate|0=-12 1=23 2=-11
before|for|obstacle|0=20 1=-19
before|for|pledged|0=6 1=-29 2=22
before|for|reluctant|0=5
before|for|request|0=18 1=-18
before|for|withdrawn|0=5
before|found|contribution|0=7 1=-7
before|found|obstacle|0=-8 1=8
before|found|pledged|0=7 1=-7
before|from|0=33 1=-33
before|from|10 ahead|1=-6
before|from|10 now|0=-6 1=6
before|from|10 past|0=10 1=-8
before|from|7 ahead|1=-8
before|from|7 long-ago|0=-11 1=11
before|from|7 past|0=25 1=-20 2=-5
before|from|authorised|2=-6
before|from|changed|0=7 2=-5
before|from|committed|0=16 1=-7 2=-9
before|from|contribution|0=-9 1=-9 2=18
before|from|extended|0=21 1=-22
before|from|mandate|0=29 1=-19 2=-11
before|from|pledged|0=-15 1=-7 2=22
before|from|requirement|0=6
before|from|withdrawn|0=-6
before|fund|0=-17 1=12
before|fund|4 now|0=-6 1=6
before|fund|7 now|0=-5
before|fund|contribution|0=-17 1=12
before|fund|delivered|0=-12 1=12
before|gangs|7 now|0=6 1=-6
before|gangs|contribution|0=5 1=-5
before|gangs|delivered|0=5 1=-5
before|gave|obstacle|0=6 1=-6
before|gendarmes|0=-6 2=7
before|gendarmes|4 now|0=-6 2=7
before|gendarmes|contribution|0=-6 2=7
before|gendarmes|pledged|0=-6 2=7
before|go|0=-13 2=17
before|go|7 now|0=-10 1=-8 2=19
before|go|contribution|0=-16 2=19
before|go|withdrawn|0=-8 1=-8 2=16
before|haiti|10 now|0=14 1=-13
before|haiti|1=-10 2=12
before|haiti|4 now|0=-14 1=18
before|haiti|7 ahead|0=-7 2=7
before|haiti|7 now|0=8 1=-6
before|haiti|committed|0=8 1=-8
before|haiti|contribution|0=-12 2=13
before|haiti|delivered|0=-7 1=7
before|haiti|pledged|0=-21 2=17
before|half|4 past|0=-5 1=6
before|has|0=6 1=-6
before|has|10 now|0=6 1=-6
before|has|contribution|0=6 1=-6
before|has|delivered|0=6 1=-6
before|hold|1=7
before|hold|suspended|1=6
before|home|0=6 1=-5
before|home|7 now|0=11 1=-11
before|home|withdrawn|0=-6 1=6
before|illegal|0=10 1=-10
before|illegal|10 past|0=10 1=-10
before|illegal|authorised|0=7 1=-7
before|illegal|contribution|0=7 1=-7
before|illegal|mandate|0=7 1=-7
before|illegal|pledged|0=7 1=-7
before|indicated|10 past|0=6
before|indicated|7 past|0=-8 1=8
before|indicated|contribution|1=5
before|indicated|delivered|0=14 1=-14
before|indicated|obstacle|0=5 1=-5
before|indicated|pledged|0=18 1=-17
before|indicated|refused|0=-8 1=8
before|indicated|suspended|0=-6 1=6
before|indicated|withdrawn|0=-18 1=19
before|interrogé|10 now|0=7 1=-7
before|interrogé|considering|0=7 1=-7
before|intervened|agreement drafting|0=-8 1=8
before|intervened|agreement|0=-8 1=8
before|intervened|contribution|0=6 1=-5
before|intervened|obstacle|0=6 1=-6
before|intervened|pledged|0=6 1=-5
before|in|0=7 1=16 2=-18
before|in|10 ahead|0=43 1=-30 2=-14
before|in|4 ahead|0=-10 1=-13 2=23
before|in|4 long-ago|0=-11 1=23 2=-12
before|in|4 now|1=-7 2=6
before|in|4 past|0=-32 1=35
before|in|7 ahead|1=-29 2=36
before|in|7 long-ago|0=-17 1=23 2=-6
before|in|7 now|0=35 1=-16 2=-19
before|in|7 past|0=7 1=24 2=-29
before|in|agreement drafting|0=21 1=-23
before|in|agreement signed|0=-14 1=8 2=6
before|in|agreement|1=-10 2=8
before|in|authorised|0=-32 1=29
before|in|changed|0=18 1=-15
before|in|committed|0=-7 1=12 2=-5
before|in|considering|0=16 1=-17
before|in|contribution|1=19 2=-14
before|in|delivered|1=13 2=-10
before|in|ended|0=13 1=-22 2=9
before|in|engagement held|1=5
before|in|engagement planned|0=19 1=-22
before|in|engagement|0=21 1=-21
before|in|extended|0=-9 1=18 2=-9
before|in|mandate|0=-10 1=9
before|in|obstacle|1=5
before|in|pledged|0=8
before|in|refused|0=-6 1=6
before|in|reluctant|0=17 1=-12
before|in|request|2=-6
before|in|requirement|1=8
before|in|suspended|1=8 2=-7
before|in|withdrawn|0=-28 1=15 2=13
before|its|10 past|0=6 1=-6
before|its|7 past|0=-5 1=5
before|its|mandate|0=-9 1=9
before|its|request|0=6 1=-6
before|it|2=-5
before|it|authorised|0=-11 1=12
before|it|delivered|0=7 1=-7
before|it|mandate|0=-11 1=12
before|joined|10 past|0=-5 1=5
before|joined|7 now|0=7 1=-6
before|june|0=5
before|june|4 past|0=5
before|kathmandu|0=-6 1=6
before|kathmandu|7 now|0=-6 1=6
before|kfor|0=-14 2=10
before|kfor|contribution|0=-14 2=10
before|kigali|0=-9 1=9
before|kigali|7 past|0=-7 1=7
before|kigali|agreement|0=-9 1=9
before|lacroix|0=7
before|lacroix|7 now|0=7
before|lacroix|contribution|0=7
before|lacroix|pledged|0=7
before|lamented|10 past|0=11 1=-11
before|lamented|7 past|0=-15 1=15
before|lamented|contribution|0=8 1=-8
before|lamented|obstacle|0=-12 1=13
before|lamented|pledged|0=8 1=-8
before|landed|0=-5 1=5
before|landed|contribution|0=-5 1=5
before|landed|withdrawn|0=-5 1=5
before|land|10 now|0=-13 1=-5 2=18
before|land|10 past|1=7
before|land|2=8
before|land|7 now|0=11 2=-6
before|land|contribution|0=-9 2=8
before|land|pledged|0=-9 2=8
before|last|0=5
before|last|contribution|0=5
before|late|4 now|0=11 1=-9
before|late|7 past|0=-8 1=9
before|late|contribution|0=-9
before|late|delivered|0=-12 1=12
before|late|pledged|0=8 1=-6
before|launched|10 now|0=-8 1=9
before|launched|10 past|0=16 1=-15
before|learned|0=20 1=-20
before|learned|10 past|0=20 1=-20
before|learned|contribution|0=14 1=-14
before|learned|engagement held|0=6 1=-6
before|learned|engagement|0=6 1=-6
before|learned|pledged|0=8 1=-8
before|learned|suspended|0=6 1=-6
before|lebanon|0=-11 2=12
before|lebanon|4 ahead|0=-11 2=12
before|lebanon|contribution|0=-11 2=12
before|left|2=5
before|left|7 now|2=5
before|left|contribution|2=5
before|letter|7 past|0=8 1=-7
before|lieu|10 past|1=-6 2=10
before|lieu|1=-9 2=10
before|lieu|contribution|1=-6 2=10
before|lieu|withdrawn|1=-6 2=10
before|may|0=11 1=-7
before|may|4 past|0=6 1=-6
before|may|contribution|0=7
before|may|withdrawn|0=6
before|meeting|0=-8 2=9
before|meeting|10 past|0=-17 1=18
before|meeting|7 now|1=-10 2=10
before|meeting|contribution|0=-8 1=9
before|meeting|engagement held|0=8 1=-8
before|meeting|engagement|0=5 1=-16 2=11
before|meeting|pledged|0=-8 1=9
before|members|contribution|0=8 1=-7
before|men|0=-8 1=9
before|men|4 past|0=-6 1=7
before|men|contribution|0=-8 1=9
before|men|withdrawn|0=-5 1=6
before|met|0=6
before|met|10 now|0=21 1=-20
before|met|10 past|0=-16 1=17
before|met|engagement held|0=8 1=-7
before|met|engagement|0=8 1=-7
before|met|mandate|0=-5 1=6
before|met|obstacle|0=5 1=-5
before|million|1=9
before|million|contribution|1=10
before|million|delivered|0=-13 1=14
before|million|pledged|0=8
before|minusma|0=7 1=-7
before|minusma|10 past|0=7 1=-7
before|minusma|contribution|0=7 1=-7
before|minusma|withdrawn|0=7 1=-7
before|mission|10 now|0=8 1=-8
before|mission|10 past|0=-13 1=13
before|mission|2=-6
before|mission|authorised|0=-7 1=7
before|mission|mandate|0=-7 1=7
before|mission|pledged|0=8
before|mission|reluctant|0=-6 1=6
before|mission|request|0=9 1=-9
before|mogadishu|0=8 1=-7
before|mogadishu|7 past|0=8 1=-7
before|nairobi|0=-6 2=9
before|nairobi|7 now|1=-8 2=10
before|nairobi|contribution|0=8 1=-7
before|nairobi|engagement held|0=-8 1=9
before|nairobi|engagement|0=-9 2=10
before|nairobi|pledged|0=6 1=-5
before|nassau|0=-7 2=9
before|nassau|7 now|0=-7 2=9
before|nations|0=-6 1=8
before|nations|4 past|0=-9 1=10
before|nations|contribution|0=-9 1=10
before|nations|pledged|0=-9 1=10
before|not|0=9 1=-8
before|not|10 past|0=8 1=-8
before|not|contribution|0=6 1=-5
before|not|withdrawn|0=5 1=-5
before|october|0=11 1=-10
before|october|4 past|0=11 1=-10
before|october|request|0=6 1=-5
before|offered|4 past|0=7 1=-7
before|offered|7 past|0=-10 1=11
before|offered|contribution|0=-7 1=7
before|offered|pledged|0=-7 1=7
before|officers|0=-9 1=14
before|officers|7 past|0=-18 1=20
before|officers|contribution|0=-10 1=14
before|officers|pledged|0=-7 1=6
before|office|0=9 1=-9
before|office|10 past|0=5 1=-5
before|office|engagement held|0=5 1=-5
before|office|engagement|0=5 1=-5
before|of|0=10 1=-6 2=-6
before|of|10 now|0=6
before|of|10 past|0=-42 1=47 2=-5
before|of|4 ahead|0=34 1=-23 2=-11
before|of|4 long-ago|1=7
before|of|4 now|0=43 1=-21 2=-23
before|of|4 past|0=20 1=-16
before|of|7 ahead|0=-9 1=6
before|of|7 long-ago|0=6
before|of|7 now|0=-29 1=-21 2=50
before|of|7 past|0=-10 1=19 2=-9
before|of|agreement drafting|0=-21 1=26 2=-5
before|of|agreement signed|0=14 1=-12
before|of|agreement sought|0=-11 2=7
before|of|agreement|0=-18 1=18
before|of|authorised|0=-11 2=8
before|of|changed|1=7
before|of|committed|0=13 2=-10
before|of|considering|0=-10 1=12
before|of|contribution|0=7 1=-13
before|of|delivered|0=-7 1=14 2=-7
before|of|ended|0=7 2=-10
before|of|engagement planned|1=6
before|of|engagement|1=8
before|of|extended|0=8 1=-10
before|of|obstacle|0=13 1=-11
before|of|pledged|0=10 2=-10
before|of|reluctant|0=14 1=-13
before|of|request|1=-7
before|of|requirement|0=8
before|of|suspended|0=6
before|of|withdrawn|0=-24 1=-12 2=36
before|on|0=15 1=23 2=-26
before|on|10 ahead|0=9 1=-5
before|on|10 now|0=-10 1=33 2=-17
before|on|10 past|0=18 1=17 2=-25
before|on|agreement drafting|0=9 1=-5
before|on|agreement signed|0=-8 1=10
before|on|agreement|1=8
before|on|authorised|0=-18 1=19
before|on|changed|0=8 2=-5
before|on|committed|0=-8 1=9
before|on|considering|0=9 1=-8
before|on|contribution|0=7 1=6
before|on|delivered|0=14 1=7 2=-16
before|on|ended|0=10 1=-29 2=18
before|on|engagement held|0=13 2=-8
before|on|engagement planned|1=17 2=-13
before|on|engagement|0=9 1=16 2=-19
before|on|extended|0=17 1=25 2=-41
before|on|mandate|0=19 1=17 2=-32
before|on|obstacle|0=-6 1=16 2=-6
before|on|pledged|1=-26 2=27
before|on|refused|0=19 1=-19
before|on|request|0=-13 2=9
before|on|requirement|0=11 1=-9
before|on|suspended|0=7
before|on|withdrawn|0=-48 1=24 2=25
before|ordonné|pledged|0=6 1=-6
before|out|7 now|0=10 1=-6
before|out|contribution|0=10 1=-6
before|overcome|0=-5 1=6
before|overcome|10 past|0=-5 1=6
before|overcome|agreement signed|0=6 1=-5
before|overcome|agreement|0=6 1=-5
before|overcome|obstacle|0=-11 1=11
before|over|7 past|0=-6 1=6
before|participation|0=-6 1=7
before|participation|contribution|0=-6 1=7
before|place|1=-7 2=6
before|place|7 ahead|0=-7 2=7
before|place|7 now|0=7 1=-7
before|place|contribution|2=7
before|place|pledged|0=-7 2=7
before|planned|0=10 1=-9
before|planned|10 now|1=5
before|planned|10 past|0=15 1=-14
before|planned|changed|1=5
before|planned|extended|0=8 1=-7
before|plan|0=9 1=-8
before|plan|7 now|0=9 1=-8
before|pledged|10 past|0=-5 1=6
before|pledged|pledged|1=6
before|police|0=-10 1=6
before|police|7 past|0=-5 1=6
before|police|contribution|0=-10 1=6
before|police|delivered|0=-10 1=10
before|port-au-prince|10 now|0=-15 1=17
before|port-au-prince|1=9 2=-9
before|port-au-prince|7 now|0=20 1=-14 2=-6
before|port-au-prince|contribution|0=-11 1=19 2=-8
before|port-au-prince|engagement held|0=8 1=-8
before|port-au-prince|engagement planned|0=7 1=-6
before|port-au-prince|engagement|0=15 1=-13
before|port-au-prince|pledged|0=-11 1=19 2=-7
before|pressed|0=6 1=-5
before|pressed|10 past|0=6 1=-5
before|pressed|authorised|0=7 1=-7
before|pressed|mandate|0=7 1=-7
before|procédé|0=-9 1=9
before|procédé|10 past|0=-9 1=9
before|procédé|contribution|0=-9 1=9
before|procédé|delivered|0=-9 1=9
before|promised|1=5 2=-7
before|promised|7 now|1=6 2=-6
before|promised|contribution|1=5 2=-7
before|promised|pledged|1=5 2=-7
before|proposed|0=-8 1=8
before|proposed|7 past|0=-8 1=8
before|proposed|considering|0=-8 1=8
before|proposed|contribution|0=-8 1=8
before|published|delivered|0=6 1=-6
before|published|pledged|0=-6 1=6
before|put|0=-7 1=7
before|reached|0=18 1=-18
before|reached|10 past|0=18 1=-18
before|reached|contribution|0=18 1=-18
before|reached|delivered|0=18 1=-18
before|reaffirmed|0=7 1=-6
before|reaffirmed|10 past|0=7 1=-6
before|reaffirmed|engagement held|0=10 1=-10
before|reaffirmed|engagement|0=10 1=-10
before|received|0=5 1=-5
before|received|10 past|0=-6 1=6
before|received|delivered|0=7 1=-7
before|received|engagement held|0=7 1=-7
before|received|engagement|0=7 1=-7
before|received|pledged|0=-5 1=5
before|reconnu|considering|0=-7 1=7
before|reconnu|obstacle|0=5 1=-5
before|refused|0=8 1=-8
before|refused|10 past|0=8 1=-8
before|refused|obstacle|0=8 1=-8
before|rejected|0=-8 1=8
before|rejected|obstacle|0=-8 1=8
before|relieved|0=6 1=-6
before|relieved|7 now|0=6 1=-6
before|relieved|contribution|0=6 1=-6
before|relieved|delivered|0=6 1=-6
before|renewed|10 past|0=-7 1=8
before|renewed|1=6
before|renewed|obstacle|0=-6 1=6
before|renvoyé|0=6 1=-6
before|renvoyé|10 past|0=6 1=-6
before|renvoyé|obstacle|0=6 1=-6
before|repatriated|0=9 1=-9
before|repatriated|10 past|0=9 1=-9
before|repatriated|contribution|0=9 1=-9
before|repatriated|withdrawn|0=9 1=-9
before|repatriates|0=8
before|repatriates|7 now|0=8
before|repatriates|contribution|0=8
before|repeated|0=-6 1=6
before|repeated|7 past|0=-6 1=6
before|repeated|contribution|0=-6 1=6
before|repeated|refused|0=-6 1=6
before|reporters|contribution|0=8 1=-8
before|resolution|0=-15 1=16
before|resolution|7 now|0=-15 1=15
before|resolution|mandate|0=-7 1=8
before|resolution|obstacle|0=-8 1=8
before|returned|contribution|0=-6 1=7
before|returned|obstacle|0=5 1=-5
before|returned|withdrawn|0=-6 1=7
before|returns|0=-15 1=15
before|returns|7 now|0=-15 1=15
before|returns|contribution|0=-15 1=15
before|returns|delivered|0=-15 1=15
before|said|10 now|0=-7 1=8
before|said|10 past|0=28 1=-26
before|said|1=14 2=-12
before|said|4 past|0=-20 1=20
before|said|7 now|2=-8
before|said|7 past|0=-5 1=6
before|said|changed|0=7 1=-7
before|said|committed|0=6 1=-6
before|said|considering|0=-7 1=8
before|said|contribution|0=-7 1=17 2=-10
before|said|delivered|0=11 1=-11
before|said|ended|0=-12 1=13
before|said|engagement held|0=-8 1=8
before|said|engagement|0=-8 1=8
before|said|obstacle|0=13 1=-13
before|said|pledged|0=-10 1=17 2=-7
before|said|refused|0=-18 1=18
before|said|reluctant|0=-13 1=14
before|said|request|0=14 1=-14
before|said|requirement|0=-15 1=15
before|said|suspended|0=7 1=-6
before|said|withdrawn|0=19 1=-18
before|sarajevo|0=-8 1=8
before|sarajevo|10 past|0=-8 1=8
before|sarajevo|contribution|0=-8 1=8
before|sarajevo|pledged|0=-8 1=8
before|savoir|contribution|0=-6 1=6
before|savoir|suspended|0=-5 1=5
before|senators|0=6 1=-6
before|senators|7 now|0=6 1=-6
before|senators|contribution|0=6 1=-6
before|senators|pledged|0=6 1=-6
before|september|0=8 1=-7
before|september|4 past|0=8 1=-7
before|september|authorised|0=7 1=-6
before|september|mandate|0=7 1=-6
before|signed|1=6
before|signed|committed|0=-11 1=11
before|signed|contribution|0=-8 1=9
before|signed|obstacle|0=6 1=-6
before|since|0=28 1=-9 2=-19
before|since|10 past|0=-6 1=7
before|since|4 long-ago|0=31 1=-25 2=-5
before|since|7 now|0=-30 1=34
before|since|7 past|0=23 1=-17 2=-7
before|since|agreement drafting|0=-15 1=16
before|since|agreement|0=-9 1=11
before|since|authorised|0=-5 1=6
before|since|committed|0=13 1=-13
before|since|contribution|0=5 1=8 2=-13
before|since|delivered|0=-12 1=16
before|since|ended|0=7 1=-6
before|since|engagement held|0=12 1=-12
before|since|engagement|0=12 1=-12
before|since|obstacle|0=27 1=-26
before|since|pledged|0=26 1=-20 2=-5
before|since|refused|0=-15 1=15
before|since|request|0=-12 1=14
before|since|suspended|0=-26 1=26
before|since|withdrawn|0=15 1=-12
before|soldiers|0=-7 2=6
before|soldiers|4 past|0=-11 1=13
before|soldiers|7 now|2=8
before|soldiers|7 past|0=8 1=-7
before|soldiers|contribution|0=-10 2=6
before|soldiers|pledged|0=-6 2=8
before|soldiers|withdrawn|1=6
before|somalia|0=6
before|somalia|contribution|0=6
before|somalie|0=7 1=-7
before|somalie|10 past|0=7 1=-7
before|somalie|contribution|0=7 1=-7
before|somalie|withdrawn|0=7 1=-7
before|some|0=-6 1=6
before|some|10 past|0=-6 1=6
before|so|0=10 1=-9
before|so|mandate|0=9 1=-9
before|spokesperson|0=-14 1=14
before|spokesperson|10 past|0=-14 1=14
before|spokesperson|contribution|0=-14 1=14
before|spokesperson|delivered|0=-14 1=14
before|started|0=-10 1=11
before|started|7 now|0=-10 1=11
before|started|contribution|0=-10 1=11
before|started|withdrawn|0=-10 1=11
before|summit|0=-14 1=15
before|summit|10 past|0=-7 1=8
before|summit|contribution|0=-7 1=8
before|summit|pledged|0=-7 1=8
before|support|1=5
before|support|7 past|1=5
before|suriname|1=5
before|suriname|7 ahead|1=5
before|taken|10 past|0=5
before|taken|delivered|0=8 1=-8
before|than|0=8 2=-8
before|than|contribution|0=12 2=-8
before|that|0=15 1=-15
before|that|7 past|0=11 1=-11
before|them|0=6 2=-9
before|them|contribution|0=6 2=-9
before|them|pledged|0=6 2=-9
before|there|0=6 1=-5
before|there|contribution|0=6 1=-5
before|there|delivered|0=5 1=-5
before|the|0=18 1=8 2=-26
before|the|10 ahead|1=7 2=-7
before|the|10 past|0=-9 1=15 2=-7
before|the|4 ahead|0=10 1=-5
before|the|7 ahead|0=18 2=-14
before|the|7 now|0=15 1=-19
before|the|7 past|0=-17 1=18
before|the|agreement signed|0=-6 1=6
before|the|agreement sought|0=9 1=-9
before|the|agreement|0=5
before|the|authorised|0=-9 1=17 2=-8
before|the|contribution|1=9 2=-12
before|the|delivered|0=10 1=-9
before|the|ended|0=-29 1=14 2=15
before|the|engagement planned|1=6
before|the|extended|0=17 2=-14
before|the|mandate|0=-22 1=29 2=-8
before|the|obstacle|0=13 1=-12
before|the|pledged|0=12 1=-9
before|the|request|0=14 1=-13
before|the|requirement|0=7 1=-5
before|the|withdrawn|0=-30 1=36 2=-6
before|through|10 ahead|2=6
before|through|1=-6 2=6
before|through|pledged|0=-5 2=5
before|to|0=31 1=-54 2=23
before|to|10 ahead|0=-13 1=-12 2=25
before|to|10 now|0=9 1=-9
before|to|10 past|1=-7 2=8
before|to|4 ahead|1=7 2=-8
before|to|7 ahead|2=6
before|to|7 now|0=6
before|to|7 past|0=30 1=-25
before|to|committed|0=20 1=-10 2=-10
before|to|contribution|0=23 1=-12 2=-10
before|to|ended|0=9 2=-7
before|to|engagement held|0=11 1=-10
before|to|engagement|0=12 1=-11
before|to|extended|0=-34 1=-18 2=51
before|to|mandate|0=-25 1=-22 2=46
before|to|obstacle|0=7 1=-6
before|to|requirement|0=11 2=-11
before|troops|0=-8 2=10
before|troops|4 now|0=-8 2=10
before|troops|contribution|0=-8 2=10
before|troops|pledged|0=-8 2=10
before|unanimously|0=10 1=-10
before|unanimously|10 past|0=10 1=-10
before|unanimously|contribution|0=8 1=-7
before|unanimously|withdrawn|0=8 1=-7
before|unconstitutional|contribution|0=10 1=-9
before|unconstitutional|obstacle|0=-16 1=16
before|unconstitutional|pledged|0=10 1=-9
before|until|0=27 1=-56 2=30
before|until|10 ahead|0=-18 1=-12 2=31
before|until|10 past|0=35 1=-27 2=-8
before|until|7 ahead|1=-8 2=13
before|until|7 now|0=8
before|until|authorised|2=6
before|until|changed|0=-17 2=18
before|until|committed|1=-7
before|until|contribution|0=40 1=-24 2=-16
before|until|delivered|0=11 1=-9
before|until|engagement planned|0=-8 1=9
before|until|engagement|0=-8 1=9
before|until|extended|0=-17 1=-26 2=43
before|until|mandate|0=-31 1=-35 2=64
before|until|obstacle|0=11 2=-6
before|until|pledged|0=22 2=-20
before|until|requirement|0=9 2=-9
before|until|withdrawn|1=-5
before|up|0=-6 1=8
before|up|contribution|0=-6 1=8
before|vigueur|0=5
before|vigueur|10 now|0=8 1=-8
before|visit|10 past|1=-11 2=8
before|visit|1=-8 2=6
before|visit|contribution|1=-11 2=8
before|visit|pledged|1=-9 2=8
before|voted|delivered|0=11 1=-11
before|voted|mandate|0=-6 1=6
before|votes|0=6 1=-5
before|votes|7 now|0=6 1=-5
before|votes|committed|0=6 1=-5
before|votes|contribution|0=6 1=-5
before|vote|0=7 1=-5
before|warned|7 now|0=-6 1=7
before|warned|obstacle|1=5
before|washington|0=12 1=-7
before|washington|7 now|0=6
before|washington|7 past|0=8 1=-8
before|washington|agreement drafting|0=6
before|washington|agreement|0=6
before|washington|contribution|0=6 1=-5
before|washington|engagement held|0=-6 1=6
before|washington|engagement|0=-7 1=8
before|washington|suspended|0=6 1=-5
before|welcomed|0=-13 1=13
before|welcomed|10 past|0=-13 1=13
before|welcomed|contribution|0=-13 1=13
before|welcomed|delivered|0=-13 1=13
before|wilhelmshaven|0=8 1=-7
before|wilhelmshaven|7 now|0=8 1=-7
before|wilhelmshaven|contribution|0=8 1=-7
before|wilhelmshaven|delivered|0=8 1=-7
before|writing|1=5
before|writing|obstacle|1=5
before|written|0=8 1=-8
before|written|10 past|0=8 1=-8
before|written|engagement held|0=8 1=-8
before|written|engagement|0=8 1=-8
before|york|2=-6
before|york|7 now|0=5
before|york|7 past|0=-6 1=7
before|york|contribution|0=-10 1=11
before|york|delivered|0=8 1=-7
before|york|engagement held|0=-6 1=7
before|york|engagement|0=-8 1=9
before|york|pledged|0=-7 1=9
before|york|request|0=19 1=-16
bias|0=27 1=-10 2=-36
count|1|true|1=25 2=-17
count|2|false|0=22 1=-20 2=-11
count|2|true|0=16 2=-21
count|3|false|0=47 1=-23 2=-24
count|3|true|0=34 1=-7 2=-27
dateline|1=24 2=-17
gap|after 0 0|1|0=-12 2=8
gap|after 0 0|2|0=12 2=-9
gap|after 0 0|else|0=-5 1=6
gap|after 0 0|loose|0=6 1=-6
gap|after 0 0|main|0=-9 2=9
gap|after 0 0|own|0=8
gap|after 0 1|1=9
gap|after 0 1|1|0=-6 1=12
gap|after 0 1|3|0=15 1=-15
gap|after 0 1|beside|0=5
gap|after 0 1|down|0=12 1=-6 2=-6
gap|after 0 1|else|0=-17 2=18
gap|after 0 1|loose|0=10 1=-5
gap|after 0 1|main|0=-19 1=11 2=8
gap|after 0 1|own|1=9
gap|after 0 2|1=-12 2=9
gap|after 0 2|1|0=-19 2=20
gap|after 0 2|2|1=-7 2=8
gap|after 0 2|3|0=23 1=-6 2=-17
gap|after 0 2|beside|0=9 1=-8
gap|after 0 2|else|1=10 2=-10
gap|after 0 2|loose|2=7
gap|after 0 2|main|0=-7 2=6
gap|after 0 2|own|1=-7 2=5
gap|after 1 0|0=19 1=-13 2=-6
gap|after 1 0|1|0=17 1=-11 2=-6
gap|after 1 0|loose|0=6 2=-5
gap|after 1 0|own|0=11 1=-10
gap|after 1 1|0=15 1=-12
gap|after 1 1|1|0=-11 2=16
gap|after 1 1|2|0=16 1=-11
gap|after 1 1|3|0=11 2=-15
gap|after 1 1|else|0=15 1=-13
gap|after 1 1|main|1=-5
gap|after 1 1|own|0=17 1=-9 2=-8
gap|after 1 2|0=6 2=-9
gap|after 1 2|2|0=18 2=-16
gap|after 1 2|3|0=-6
gap|after 1 2|else|0=9 1=-14
gap|after 1 2|loose|0=6
gap|after 1 2|main|1=8 2=-8
gap|after 1 2|own|1=12 2=-11
gap|after 2 0|1=5
gap|after 2 0|2|0=-10 1=10
gap|after 2 1|2=6
gap|after 2 1|2|0=-7 1=8
gap|after 2 1|3|0=9 1=-15 2=6
gap|after 2 1|else|0=12 1=-11
gap|after 2 1|loose|0=-12 1=19 2=-7
gap|after 2 1|main|0=-9 1=6
gap|after 2 1|own|1=-14 2=10
gap|after 2 2|0=14 1=-10 2=-6
gap|after 2 2|1|1=18 2=-18
gap|after 2 2|2|1=-19 2=20
gap|after 2 2|3|0=16 1=-10 2=-6
gap|after 2 2|down|0=6
gap|after 2 2|else|0=12 1=-24 2=12
gap|after 2 2|loose|1=6
gap|after 2 2|main|1=10 2=-5
gap|before 0 0|0=17 1=21 2=-32
gap|before 0 0|1|0=14 1=15 2=-24
gap|before 0 0|2|1=13 2=-10
gap|before 0 0|else|0=-7 1=12
gap|before 0 0|main|0=7 2=-8
gap|before 0 0|own|0=14 1=6 2=-15
gap|before 0 0|up|1=8 2=-9
gap|before 0 1|1=19 2=-18
gap|before 0 1|1|1=8 2=-10
gap|before 0 1|2|1=10 2=-8
gap|before 0 1|else|0=-10 1=15
gap|before 0 1|main|1=6 2=-6
gap|before 0 1|own|0=-5 1=6
gap|before 0 1|up|0=15 1=-8 2=-8
gap|before 0 2|1=8 2=-7
gap|before 0 2|1|0=10 1=-7
gap|before 0 2|2|0=-12 1=16
gap|before 0 2|else|0=-9 1=16 2=-6
gap|before 0 2|up|0=5 1=-5
gap|before 1 0|0=16 1=15 2=-27
gap|before 1 0|1|0=14 1=8 2=-19
gap|before 1 0|3|1=7 2=-7
gap|before 1 0|beside|2=6
gap|before 1 0|else|0=12 2=-15
gap|before 1 0|main|0=19 1=-11 2=-8
gap|before 1 0|own|1=7
gap|before 1 0|up|0=-12 1=16
gap|before 1 1|0=9 2=-11
gap|before 1 1|3|0=8 1=-6
gap|before 1 1|else|0=11 1=-10
gap|before 1 1|main|2=-5
gap|before 1 1|up|1=7
gap|before 1 2|0=10 1=7 2=-16
gap|before 1 2|1|0=8
gap|before 1 2|3|1=14 2=-12
gap|before 1 2|else|0=-10 1=12
gap|before 1 2|main|0=11 2=-14
gap|before 1 2|own|0=6 1=-6
gap|before 2 0|1=7
gap|before 2 0|1|1=5 2=-6
gap|before 2 0|2|1=-7
gap|before 2 0|3|0=-8 1=9
gap|before 2 0|else|0=11 2=-6
gap|before 2 0|main|0=12 1=-5 2=-7
gap|before 2 0|own|0=-11 2=11
gap|before 2 0|up|0=-16 1=17
gap|before 2 1|0=18 2=-15
gap|before 2 1|1|0=7 1=10 2=-16
gap|before 2 1|2|0=15 1=-17
gap|before 2 1|else|0=11 2=-8
gap|before 2 1|main|1=8 2=-5
gap|before 2 1|up|0=12 1=-11
gap|before 2 2|0=13 2=-9
gap|before 2 2|1|0=-7 1=13 2=-6
gap|before 2 2|2|0=10 1=-9
gap|before 2 2|3|0=9 1=-8
gap|before 2 2|else|0=-7 1=11
gap|before 2 2|main|0=19 1=-14
kind|agreement|0=20 2=-19
kind|contribution|0=21 1=-7 2=-29
kind|engagement|0=5 1=45 2=-39
kind|mandate|0=10 1=8 2=-12
kind|obstacle|0=38 1=-6 2=-51
kind|request|0=26 2=-30
kind|requirement|0=53 1=-65 2=-20
lead|0|10 ahead|0=7 2=-7
lead|0|10 now|0=-7 1=17 2=-11
lead|0|10 past|0=-54 1=68 2=-18
lead|0|1=34 2=-31
lead|0|4 now|1=-9 2=6
lead|0|4 past|0=7 1=-7
lead|0|7 ahead|2=7
lead|0|7 now|0=9 2=-8
lead|0|7 past|0=28 1=-26
lead|1|10 ahead|0=-7 2=9
lead|1|10 now|0=-20 1=30 2=-10
lead|1|10 past|0=-24 1=42 2=-18
lead|1|1=7
lead|1|4 ahead|0=6
lead|1|4 long-ago|0=-15 1=16
lead|1|4 now|0=-12 1=8
lead|1|4 past|0=7 1=-6
lead|1|7 ahead|0=5 1=-13 2=8
lead|1|7 now|1=-17 2=16
lead|1|7 past|0=44 1=-41
lead|2|0=78 1=-48 2=-29
lead|2|10 ahead|0=21 1=-10 2=-11
lead|2|10 now|0=12 1=-11
lead|2|10 past|0=-13 1=16
lead|2|7 ahead|0=10 2=-5
lead|2|7 now|0=9 1=-6
lead|2|7 past|0=25 1=-24
lead|acts|0=42 2=-42
lead|agreement drafting|0=-8 1=9
lead|arrive|0=-28 1=22 2=5
lead|ask|1=11 2=-10
lead|authorised|0=-16 1=20
lead|back|0=7 1=-6
lead|bar|0=-7 1=7
lead|bind|0=14 2=-14
lead|changed|0=11 2=-8
lead|change|0=13 1=-13
lead|committed|0=-18 1=12 2=6
lead|consider|0=24 1=-10 2=-14
lead|delivered|0=-5 1=22 2=-14
lead|due|0=21 1=12 2=-32
lead|ended|1=9 2=-7
lead|end|0=-12 1=6 2=6
lead|engagement held|0=35 1=-33
lead|extended|0=-27 1=19 2=8
lead|extend|0=-19 2=15
lead|future main|0=-6
lead|future that|0=-9 1=10
lead|give|0=-8 1=-29 2=37
lead|hold|0=-14 1=14
lead|keep|0=24 1=-25
lead|leave|0=32 1=-34
lead|light|0=20 2=-17
lead|meet|1=8 2=-7
lead|none gerund|0=12 1=-10
lead|none infinitive|0=9 1=-6
lead|none participle|0=-8 1=-7 2=16
lead|none|0=20 1=-8 2=-12
lead|obstacle|0=10 2=-7
lead|past main|0=6 1=-11 2=6
lead|past perfect main|0=-24 1=28
lead|pledged|0=25 1=-24
lead|present infinitive|0=-21 1=9 2=12
lead|present main|0=10 1=27 2=-34
lead|present sub|0=34 1=-21 2=-12
lead|promise|0=-21 1=21
lead|refused|0=-9 1=14 2=-5
lead|refuse|0=-22 1=22
lead|reluctant|0=20 1=-7 2=-12
lead|request|0=27 1=-21 2=-6
lead|requirement|0=11 1=-9
lead|says|0=13 2=-18
lead|say|0=34 1=-22 2=-13
lead|serve|0=8 1=-6
lead|suspended|0=9 1=-7
lead|unverbed|0=44 1=-6 2=-37
lead|want|0=-14 1=15
lead|withdrawn|0=9 1=-10
opens|"|apart|0=-41 1=46
opens|"|together|0=-33 1=15 2=18
opens|-|apart|0=19 1=-15
opens|-|together|0=-20 1=20
opens|0=-9 1=26 2=-13
opens|11|together|0=-7 1=7
opens|12|apart|0=8 1=-7
opens|12|together|0=-7 1=8
opens|13|apart|0=-6 1=6
opens|13|together|0=-11 1=11
opens|14|together|1=6
opens|20|apart|0=7
opens|22|together|0=-19 1=19
opens|2|together|0=10 1=-8
opens|380|apart|0=-12 1=12
opens|3|apart|0=6 1=-5
opens|400|apart|0=-11 1=11
opens|400|together|0=-6 1=6
opens|450|together|0=-22 1=22
opens|6|apart|0=6 1=-6
opens|8|together|0=-41 1=41
opens|abidjan|together|0=-9 1=9
opens|about|apart|0=13 1=-11
opens|about|together|0=12 1=-10
opens|according to|together|0=-13 1=13
opens|according|together|0=-27 1=28
opens|addis|together|0=-10 1=10
opens|adopted|together|0=7 2=-6
opens|after|apart|0=5 1=-5
opens|after|together|0=-6 1=6
opens|agreement|0=19 1=-17
opens|ali|together|0=6 1=-6
opens|all|apart|0=-17 1=17
opens|all|together|1=-9
opens|american|together|0=8 1=-7
opens|among|together|0=7 1=-7
opens|angola|together|0=13 1=-12
opens|anita|apart|0=7
opens|antigua|apart|0=8
opens|antigua|together|0=-34 1=35
opens|antonio|together|0=7 1=-7
opens|antony|apart|0=-19 1=19
opens|antony|together|0=-21 1=21
opens|antónio|together|0=-11 1=11
opens|an|together|0=26 1=-24
opens|argentina|apart|0=-7 1=12
opens|argentina|together|0=6 1=-5
opens|army|apart|0=6 1=-5
opens|as for|together|0=-27 1=29
opens|asked|apart|0=34 1=-34
opens|asked|together|0=-8 1=8
opens|as|apart|0=15 1=-12
opens|as|together|0=-14 1=16
opens|atmis|apart|0=10 1=-10
opens|at|apart|2=-5
opens|august|apart|0=11 1=-11
opens|aussom|apart|1=5
opens|australia|together|0=9 1=-9
opens|au|apart|0=11 1=-11
opens|azerbaijan|together|0=5 1=-5
opens|a|apart|0=7 1=-12 2=6
opens|a|together|0=8 1=-9
opens|bangladesh|apart|0=9 1=-5
opens|bangladesh|together|0=23 1=-20
opens|banjul|apart|0=-27 2=27
opens|barbados|together|0=11 1=-10
opens|before|apart|0=-7 1=7
opens|belgium|apart|0=-5 1=6
opens|belgium|together|0=29 1=-26
opens|belmopan|apart|0=8 1=-8
opens|benin|apart|0=-13 1=14
opens|benin|together|1=7
opens|besides|together|0=8 1=-8
opens|biden|apart|0=5 1=-5
opens|blinken|apart|0=-19 1=20
opens|both|together|0=-8 1=8
opens|botswana|together|0=12 1=-10
opens|brazil|together|0=8 1=-7
opens|britain|apart|2=-6
opens|burundi|apart|0=5
opens|burundi|together|0=8 1=-6
opens|but|apart|0=-7 1=7
opens|but|together|0=12 1=-10
opens|by|apart|0=-15 1=18
opens|by|together|0=-9 2=11
opens|canada|apart|0=-29 1=33
opens|canada|together|0=11 1=-17 2=6
opens|cape|together|0=8 1=-8
opens|captain|apart|0=6 1=-5
opens|celle-ci|apart|0=9 1=-6
opens|chad|apart|0=16 1=-8 2=-7
opens|chad|together|1=12 2=-9
opens|chile|together|0=-10 1=11
opens|china|apart|0=-8 1=16 2=-8
opens|christofides|apart|0=-12 2=12
opens|contribution|1=12 2=-7
opens|countries|apart|0=9 1=-9
opens|defence|apart|0=6
opens|defence|together|0=5
opens|deputy|apart|0=-26 1=29
opens|djibouti|together|0=12 1=-11
opens|donald|apart|0=-8 1=8
opens|dorothy|together|0=-8 1=8
opens|dr|apart|0=10 1=-10
opens|duale|apart|0=-11 1=11
opens|during|apart|0=7 1=-7
opens|during|together|0=-22 1=24
opens|earlier|apart|0=-9 1=9
opens|ecuador|together|0=12 2=-8
opens|egypt|together|0=19 1=-16
opens|ekuru|apart|0=-11 1=11
opens|ekuru|together|0=-44 1=44
opens|eleven|together|0=6 1=-6
opens|el|together|0=16 1=-15
opens|engagement|0=6
opens|en|together|1=-7
opens|estonia|together|0=11 1=-11
opens|ethiopian|together|0=5 1=-5
opens|ethiopia|together|0=11 1=-10
opens|eunavfor|apart|0=-17 1=19
opens|everyone|together|0=-16 1=10 2=6
opens|fifty-seven|together|0=8 1=-8
opens|finland|together|0=9 1=-8
opens|following|apart|0=-17 1=18
opens|foreign|apart|0=9 1=-14
opens|for|together|0=13 1=-12
opens|france|apart|0=13 1=-12
opens|from|apart|0=-33 1=36
opens|general|apart|0=6 1=-5
opens|germany|apart|0=29 1=-25
opens|germany|together|1=5
opens|ghana|apart|0=-38 1=17 2=21
opens|ghana|together|0=9 1=-9
opens|greece|apart|0=5 1=-5
opens|greece|together|0=17 1=-16
opens|guatemala|apart|0=-11 1=12
opens|guatemala|together|0=-17 1=17
opens|haitian|apart|0=8 1=-7
opens|haiti|apart|0=18 1=-17
opens|haiti|together|0=13 1=-12
opens|heads|together|2=6
opens|henry|together|0=7 1=-6
opens|he|apart|0=10 2=-7
opens|he|together|0=-30 1=42 2=-8
opens|his|together|0=6 1=-6
opens|honduras|apart|0=-6 1=6
opens|however|together|0=-16 1=16
opens|how|together|0=6 1=-6
opens|hungary|together|0=5 1=-5
opens|indeed|together|0=8 1=-7
opens|india|together|0=10 1=-8
opens|indonesia|together|0=14 1=-13
opens|instead|apart|0=8 1=-8
opens|interior|apart|0=-8 1=11
opens|interior|together|0=-16 1=16
opens|in|apart|0=7 2=-7
opens|in|together|0=-10 1=17 2=-7
opens|ireland|together|0=14 1=-13
opens|isaac|together|0=-10 1=10
opens|israel|together|0=6 1=-6
opens|italian|apart|0=9 1=-9
opens|italy|apart|0=-11 1=16 2=-5
opens|italy|together|0=17 1=-13
opens|its|apart|0=6
opens|its|together|0=10 2=-15
opens|it|apart|0=-30 1=30
opens|it|together|0=-18 1=-6 2=28
opens|ivorian|apart|0=-5 1=5
opens|ivory|apart|0=9 1=-9
opens|ivory|together|0=-6 1=-5 2=11
opens|i|together|0=6 1=-6
opens|jack|apart|0=-5 2=8
opens|jakarta|apart|0=-11 2=13
opens|jamaica|apart|0=-9 1=11
opens|jamaica|together|0=27 1=-25
opens|japan|together|0=7 1=-7
opens|joe|apart|0=-5 1=6
opens|joe|together|0=-8 1=8
opens|justice|together|0=-39 1=39
opens|kazakhstan|apart|0=5
opens|keir|together|0=-6 1=6
opens|kenyatta|together|0=-8 1=8
opens|kenya|apart|0=8 1=-16 2=9
opens|kenya|together|0=12 1=-17 2=7
opens|kfor|apart|0=5 1=-5
opens|kfor|together|0=11 1=-11
opens|kithure|together|0=-16 1=18
opens|kuala|apart|0=-9 2=10
opens|last|apart|0=19 1=-13 2=-6
opens|last|together|0=-6 1=6
opens|lawyers|together|0=-11 1=11
opens|lawyer|apart|0=-9 1=9
opens|lawyer|together|0=-7 1=7
opens|lesotho|together|0=7 1=-6
opens|linda|together|0=-14 1=14
opens|lithuania|apart|0=-7 1=8
opens|lithuania|together|0=6 1=-6
opens|london|together|0=-32 1=33
opens|londres|apart|0=-9 1=9
opens|londres|together|0=-13 1=13
opens|los|together|0=-11 1=11
opens|lucy|apart|0=-10 1=10
opens|macron|apart|0=-9 1=9
opens|madrid|together|0=14 1=-14
opens|malawi|apart|0=-7 1=8
opens|malawi|together|0=8 1=-7
opens|mali|apart|0=5
opens|mandate|0=-14 1=7 2=7
opens|mdf|apart|0=-10 1=10
opens|meanwhile|together|0=-15 1=16
opens|members|apart|0=-17 1=17
opens|members|together|0=-8 1=8
opens|member|together|0=8 1=-8
opens|mia|together|0=-7 1=7
opens|micheál|together|0=-19 1=19
opens|minister|apart|0=6 1=-6
opens|minusca|together|0=20 1=-20
opens|minusma|apart|0=5
opens|mogadishu|apart|0=5 1=-5
opens|moldova|together|0=9 1=-9
opens|money|apart|0=12 1=-11
opens|mongolia|apart|0=-24 1=24
opens|monica|together|0=-18 1=18
opens|mozambique|apart|0=7 1=-7
opens|mr|together|0=-37 1=39
opens|ms|together|0=-31 1=31
opens|n'djamena|together|0=-7 2=10
opens|nairobi|apart|0=-9 1=-7 2=16
opens|nairobi|together|0=-28 1=30
opens|nato|apart|0=8 1=-8
opens|nato|together|0=11 1=-11
opens|nearly|together|0=-8 1=8
opens|negotiations|together|0=5
opens|neighbouring|together|0=-11 1=11
opens|nepal|apart|0=-12 1=13
opens|nepal|together|0=-15 1=15
opens|new|apart|1=6
opens|nigeria|together|0=26 1=-26
opens|niger|apart|0=6 1=-5
opens|none|apart|0=-22 2=23
opens|norway|apart|0=7 1=-6
opens|not|together|0=-5 1=5
opens|obstacle|0=-21 1=22
opens|officials|together|0=9 1=-9
opens|of|apart|0=-36 1=37
opens|of|together|0=10 1=-10
opens|only|together|0=-6 1=7
opens|on|apart|0=18 1=-25 2=7
opens|on|together|0=14 1=-12
opens|opposition|apart|0=-12 1=12
opens|others|apart|0=6
opens|ottawa|apart|2=7
opens|our|together|0=-10 1=10
opens|pakistani|together|0=-25 1=25
opens|pakistan|apart|0=11 1=-10
opens|panama|apart|0=8 1=-6
opens|panama|together|0=10 1=-10
opens|paris|apart|0=-8 1=8
opens|part|together|0=-10 1=10
opens|peacekeepers|apart|0=-6 1=6
opens|pledges|together|0=5
opens|poland|apart|0=8 1=-8
opens|poland|together|0=12 1=-11
opens|police|together|0=9 1=-6
opens|portugal|together|0=8 1=-7
opens|president|apart|0=11 1=-30 2=19
opens|prime|apart|0=-11 1=12
opens|prime|together|1=5
opens|qatar|apart|0=7 1=-6
opens|qatar|together|0=-6 1=6
opens|ramdin|apart|0=5 1=-5
opens|remains|together|0=-9 1=9
opens|rep.|apart|0=8 1=-8
opens|request|0=-10 1=11
opens|requirement|0=12 1=-7
opens|resolution|apart|0=-28 1=26
opens|resolution|together|2=5
opens|riyadh|apart|0=-22 1=22
opens|romania|together|0=6 1=-6
opens|rome|together|0=8 1=-7
opens|russia|apart|0=-11 1=12
opens|russia|together|0=-24 1=24
opens|ruto|apart|0=-10 1=11
opens|rwanda|apart|0=8 1=-8
opens|rwanda|together|0=-8 1=9
opens|sadc|apart|0=16 1=-11
opens|sadio|together|0=8 1=-8
opens|samim|apart|0=5
opens|secretary-general|together|0=5
opens|secretary|apart|0=-7 1=7
opens|security|apart|0=-7 1=7
opens|security|together|0=10 1=-9
opens|senegal|together|0=12 1=-11
opens|seventy-five|apart|0=-23 1=23
opens|seven|apart|0=9 1=-9
opens|seven|together|0=6 1=-6
opens|several|together|0=-6 1=7
opens|she|together|0=-17 1=19
opens|sierra|apart|0=-13 1=14
opens|sierra|together|0=-35 1=36
opens|since|apart|0=-31 1=31
opens|six|together|0=5
opens|soldiers|apart|0=9 1=-8
opens|some|apart|0=11 1=-10
opens|some|together|0=21 1=-21
opens|south|apart|0=20 1=-19
opens|south|together|0=-7 1=10
opens|so|together|0=-8 2=6
opens|spain|apart|0=13 1=-11
opens|spain|together|0=20 1=-19
opens|speakers|together|0=-34 1=34
opens|speaking|apart|0=8 1=-7
opens|speaking|together|0=-20 1=8 2=12
opens|sri|apart|0=-16 1=18
opens|sri|together|0=-10 1=11
opens|starmer|apart|0=-25 1=25
opens|stockholm|together|0=6 1=-6
opens|stéphane|together|0=7 1=-7
opens|støre|apart|0=7 1=-7
opens|suriname|together|0=7 1=-5
opens|sweden|together|0=8 1=-6
opens|tajani|apart|0=-11 1=11
opens|tajani|together|0=-9 1=9
opens|tanzania|together|0=6 1=-6
opens|ten|together|0=11 1=-10
opens|their|apart|0=6
opens|their|together|0=-37 1=39
opens|there|apart|0=-10 1=12
opens|these|together|0=-17 1=18
opens|they|apart|1=-7 2=12
opens|they|together|0=-28 1=20 2=8
opens|the|apart|0=10 2=-16
opens|the|together|1=19 2=-25
opens|thirdway|apart|0=-8 1=8
opens|thirteen|together|0=-26 1=26
opens|this|together|0=20 1=-19
opens|three|apart|0=-13 1=13
opens|three|together|0=9 1=-9
opens|today|apart|0=-15 1=15
opens|tomorrow|apart|0=9 1=-8
opens|to|together|0=-43 1=47
opens|trinidad|together|0=5 1=-5
opens|troop|apart|0=-11 1=11
opens|turkey|apart|0=-8 1=9
opens|twelve|apart|0=-22 1=22
opens|twelve|together|0=-12 1=13
opens|two|apart|0=-7 1=10
opens|two|together|2=7
opens|türkiye|apart|0=-9 1=9
opens|uganda|apart|1=-13 2=10
opens|uganda|together|0=15 1=-24 2=10
opens|under|apart|0=14 1=-13
opens|unifil|together|0=7 1=-7
opens|united|apart|0=-6 1=7
opens|unless|together|0=-6 1=6
opens|un|apart|0=8 1=-8
opens|us|together|2=5
opens|vice|apart|0=-7 1=7
opens|washington|apart|0=30 1=-25
opens|washington|together|0=35 1=-33
opens|we|apart|0=6 1=-6
opens|we|together|0=-7 1=8
opens|when|together|0=-7 1=7
opens|whether|together|0=-7 1=7
opens|william|together|0=17 1=-17
opens|with|together|0=-14 1=14
opens|zimbabwe|together|0=6 1=-5
opens|«|apart|1=-9 2=10
opens|«|together|0=-43 1=47
opens|•|apart|0=19 1=-18
role|arrive|agreement drafting|1=8 2=-5
role|arrive|authorised|0=21 1=-17
role|arrive|changed|0=22 1=-22
role|arrive|considering|1=-11 2=7
role|arrive|delivered|0=-41 1=66 2=-18
role|arrive|ended|0=9 2=-10
role|arrive|engagement held|0=8 1=-6
role|arrive|engagement planned|0=-13 1=7 2=6
role|arrive|obstacle|0=30 1=-28
role|arrive|pledged|0=8 1=-35 2=28
role|arrive|refused|0=-5 1=6
role|arrive|request|1=7
role|arrive|requirement|0=-17 2=22
role|arrive|suspended|0=13 1=-10
role|arrive|withdrawn|0=-13 1=10
role|ask|agreement drafting|0=12 1=-12
role|ask|authorised|0=14 1=-12
role|ask|changed|0=20 1=-20
role|ask|delivered|0=22 1=-22
role|ask|engagement held|0=-15 1=16
role|ask|engagement planned|0=-6 2=9
role|ask|extended|0=11 1=-7
role|ask|pledged|0=10 1=-10
role|ask|request|0=-38 1=42
role|ask|suspended|0=6 1=-6
role|authorise|authorised|0=-28 1=27
role|authorise|changed|0=-12 1=12
role|authorise|committed|0=-6 1=6
role|authorise|delivered|0=27 1=-27
role|authorise|ended|0=-17 1=11 2=6
role|authorise|extended|0=-13 1=16
role|authorise|pledged|0=11 1=-11
role|authorise|reluctant|0=-6 1=6
role|authorise|request|0=8 1=-8
role|authorise|requirement|0=8 1=-7
role|back|agreement drafting|0=-6 1=6
role|back|authorised|0=-9 1=11
role|back|delivered|0=-16 1=17
role|back|extended|0=12 1=-14
role|back|obstacle|0=11 1=-11
role|back|pledged|0=-28 1=34 2=-6
role|back|refused|0=12 1=-11
role|back|reluctant|0=13 1=-12
role|bar|agreement drafting|0=9 1=-9
role|bar|delivered|0=8 1=-8
role|bar|obstacle|0=-29 1=30
role|bar|pledged|0=13 1=-12
role|bar|suspended|0=5 1=-5
role|bind|agreement signed|0=7 1=-7
role|bind|authorised|0=-31 1=31
role|bind|changed|0=-32 1=36
role|bind|committed|0=-21 1=24
role|bind|delivered|0=34 1=-34
role|bind|ended|0=-12 1=13
role|bind|extended|0=-13 1=19 2=-6
role|bind|pledged|0=50 1=-41 2=-9
role|bind|reluctant|0=-21 1=21
role|bind|request|0=-9 1=10
role|bind|requirement|0=26 1=-23
role|bind|suspended|0=6 1=-6
role|bind|withdrawn|0=14 1=-18
role|change|delivered|0=11 1=-11
role|consider|agreement drafting|0=11 1=-11
role|consider|authorised|0=8 1=-7
role|consider|committed|0=11 1=-11
role|consider|considering|0=15 1=-10
role|consider|delivered|0=5 1=-5
role|consider|engagement held|0=-7 1=7
role|consider|extended|1=8
role|consider|pledged|0=-8 1=9
role|consider|reluctant|0=7 1=-7
role|consider|request|0=-11 1=11
role|due|authorised|1=6
role|due|changed|0=-13 1=14
role|due|delivered|0=7 1=-7
role|due|engagement held|0=-13 1=15
role|due|extended|0=-11 1=28 2=-17
role|due|obstacle|0=10 1=-10
role|due|pledged|1=-15 2=12
role|due|withdrawn|0=5
role|end|agreement drafting|1=6
role|end|authorised|0=8 1=-8
role|end|committed|0=8 1=-7
role|end|delivered|0=17 1=-17
role|end|ended|0=-21 1=7 2=14
role|end|engagement held|0=10 1=-9
role|end|extended|0=8 1=-12
role|end|obstacle|0=12 1=-11
role|end|request|0=5
role|end|requirement|0=6 2=-5
role|end|withdrawn|2=5
role|extend|committed|0=-10 1=6
role|extend|extended|2=7
role|extend|obstacle|0=-10 1=11
role|fail|obstacle|0=-6 1=6
role|fail|withdrawn|0=5 1=-5
role|give|agreement drafting|0=-6 1=7
role|give|agreement signed|0=6
role|give|authorised|0=-7 1=5
role|give|changed|1=-7
role|give|committed|0=14 2=-11
role|give|considering|1=11 2=-6
role|give|delivered|0=-23 1=42 2=-15
role|give|ended|1=-8 2=9
role|give|engagement planned|0=13 1=-5 2=-8
role|give|extended|0=-20 2=20
role|give|obstacle|0=6 2=-6
role|give|pledged|1=-7 2=9
role|give|refused|0=19 1=-18
role|give|reluctant|0=10 1=-6
role|give|request|0=14 1=-29 2=15
role|give|requirement|0=-7 1=12 2=-6
role|give|suspended|0=6
role|give|withdrawn|1=9
role|hesitate|authorised|0=-6 1=6
role|hesitate|reluctant|0=-25 1=25
role|hold|agreement drafting|0=6 1=-6
role|hold|delivered|0=12 1=-12
role|hold|ended|0=11 2=-7
role|hold|engagement held|0=-10 1=10
role|hold|obstacle|1=5
role|hold|pledged|1=-8 2=10
role|hold|suspended|0=-31 1=30
role|keep|changed|1=-15 2=10
role|keep|considering|0=16 1=-16
role|keep|delivered|1=6
role|keep|extended|0=10 1=-8
role|keep|obstacle|0=21 1=-20
role|keep|pledged|0=10 1=-11
role|keep|request|1=5
role|keep|requirement|0=8
role|keep|withdrawn|0=-16 1=23 2=-7
role|leave|agreement drafting|0=7
role|leave|changed|0=10 1=-8
role|leave|delivered|0=-7 1=10
role|leave|ended|0=20 1=-12 2=-8
role|leave|engagement held|0=18 1=-18
role|leave|extended|0=-5 2=6
role|leave|obstacle|0=12 1=-10
role|leave|pledged|1=-17 2=21
role|leave|reluctant|0=-12 1=14
role|leave|request|0=9 1=-5
role|leave|requirement|0=7 2=-6
role|leave|suspended|0=8 2=-6
role|leave|withdrawn|0=-26 1=31
role|light|agreement drafting|0=9 1=-7
role|light|agreement signed|0=8 1=-7
role|light|authorised|0=13 2=-9
role|light|changed|0=-11 1=13
role|light|committed|0=-7 2=11
role|light|considering|0=7 1=-6
role|light|delivered|0=-17 1=21
role|light|ended|0=14 1=-13
role|light|engagement planned|0=13 1=-10
role|light|extended|1=5 2=-7
role|light|obstacle|0=12 1=-11
role|light|pledged|0=-24 1=40 2=-16
role|light|refused|0=7 1=-6
role|light|reluctant|0=-7 1=9
role|light|requirement|0=11 2=-8
role|light|suspended|1=-6 2=9
role|light|withdrawn|0=-22 1=9 2=13
role|meet|agreement drafting|0=13 1=-11
role|meet|authorised|0=-6 1=6
role|meet|changed|0=36 1=-36
role|meet|considering|0=11 1=-10
role|meet|delivered|0=-16 1=18
role|meet|engagement held|0=-11 1=16
role|meet|engagement planned|0=-20 1=18
role|meet|pledged|0=-20 1=24
role|meet|reluctant|0=9 1=-9
role|meet|request|1=7
role|meet|suspended|0=10 1=-10
role|meet|withdrawn|0=7 1=-7
role|need|requirement|0=-16 2=17
role|none|agreement drafting|0=-11 1=14
role|none|agreement signed|0=-10 1=10
role|none|agreement sought|0=9 1=-9
role|none|authorised|0=-22 1=8 2=14
role|none|changed|0=-12 1=15
role|none|committed|0=5
role|none|considering|0=-12 2=9
role|none|delivered|0=18 1=-13
role|none|ended|0=5 1=-7
role|none|engagement held|0=14 1=-13
role|none|engagement planned|0=-10 1=11
role|none|extended|0=32 1=-19 2=-13
role|none|obstacle|0=5 2=-5
role|none|pledged|0=-9 1=6
role|none|refused|0=-8 1=8
role|none|requirement|1=-5
role|none|suspended|0=-7 1=7
role|none|withdrawn|0=-16 1=10 2=6
role|oppose|obstacle|0=-8 1=8
role|oppose|pledged|0=-12 1=12
role|promise|agreement drafting|0=-5 2=8
role|promise|authorised|0=15 1=-12
role|promise|changed|0=-20 1=22
role|promise|committed|0=8 2=-5
role|promise|considering|0=-19 1=21
role|promise|delivered|0=24 1=-22
role|promise|ended|0=-20 1=16
role|promise|engagement cancelled|0=-6 1=7
role|promise|engagement planned|0=8
role|promise|extended|0=-8 2=12
role|promise|pledged|0=-48 1=56 2=-8
role|promise|reluctant|0=9 1=-5
role|promise|request|0=32 1=-30
role|promise|suspended|0=-21 1=23
role|promise|withdrawn|0=18 1=-20
role|refuse|changed|0=14 1=-14
role|refuse|obstacle|0=-30 1=31
role|refuse|pledged|0=6
role|refuse|refused|0=-37 1=38
role|refuse|suspended|0=9 1=-9
role|say|agreement drafting|0=14 1=-20 2=6
role|say|agreement signed|1=6
role|say|authorised|0=10 1=-9
role|say|changed|0=6 1=-6
role|say|committed|0=22 1=-22
role|say|considering|0=-33 1=35
role|say|delivered|0=14 1=-14
role|say|ended|0=6 1=-6
role|say|engagement planned|0=10 1=-8
role|say|extended|0=9 1=-10
role|say|obstacle|0=16 1=-11
role|say|refused|0=-31 1=32
role|say|request|1=6
role|say|requirement|0=-24 1=27
role|say|suspended|0=9 1=-8
role|say|withdrawn|0=25 1=-21
role|serve|agreement signed|0=14 1=-14
role|serve|authorised|0=18 1=-13
role|serve|committed|0=-5 1=9
role|serve|considering|0=-11 1=12
role|serve|delivered|2=-5
role|serve|engagement held|0=5
role|serve|engagement planned|0=-16 1=20
role|serve|extended|0=-9 2=8
role|serve|obstacle|0=-14 1=16
role|serve|pledged|0=14 1=-25 2=11
role|serve|request|0=10 1=-9
role|serve|requirement|0=-8 2=13
role|serve|withdrawn|1=-7 2=6
role|sign|agreement drafting|0=-20 1=15 2=6
role|sign|agreement signed|0=-31 1=41 2=-10
role|sign|changed|0=-6 1=6
role|sign|committed|0=-6 1=7
role|sign|ended|0=-6 1=6
role|sign|engagement planned|0=5
role|sign|obstacle|0=8 1=-8
role|sign|pledged|0=42 1=-30 2=-12
role|thank|authorised|0=8 1=-8
role|thank|request|0=9 1=-9
role|want|agreement signed|0=-17 1=18
role|want|engagement held|0=-6 1=6
role|want|obstacle|0=11 1=-11
says|acts|agreement drafting|1=13 2=-9
says|acts|agreement signed|0=-18 1=23 2=-5
says|acts|agreement sought|2=7
says|acts|authorised|0=-17 1=27 2=-9
says|acts|changed|0=11 2=-7
says|acts|committed|0=-10 1=12
says|acts|considering|0=8
says|acts|delivered|0=26 1=25 2=-45
says|acts|ended|0=-21 1=13 2=8
says|acts|engagement held|0=6 1=23 2=-23
says|acts|engagement planned|0=-35 1=41 2=-7
says|acts|obstacle|0=38 1=-11 2=-33
says|acts|pledged|1=-52 2=44
says|acts|refused|0=-22 1=25
says|acts|reluctant|1=17 2=-16
says|acts|request|0=20 1=-10 2=-9
says|acts|requirement|0=36 1=-53 2=14
says|acts|withdrawn|1=-30 2=27
says|says|agreement drafting|0=26 1=-32 2=6
says|says|agreement signed|0=-6 1=7
says|says|authorised|0=17 1=-16
says|says|changed|0=6
says|says|committed|0=22 1=-18
says|says|considering|0=-21 1=22
says|says|delivered|0=40 1=-38
says|says|ended|0=10 1=-9
says|says|engagement planned|0=14 1=-11
says|says|extended|1=-6
says|says|obstacle|0=26 1=-21 2=-6
says|says|pledged|0=-8 1=23 2=-7
says|says|refused|0=-32 1=33
says|says|requirement|0=-22 1=25
says|says|withdrawn|0=-22 1=30 2=-9
slot|agreement drafting|0=7 2=-11
slot|agreement signed|0=9 2=-13
slot|agreement sought|0=9 1=-15 2=6
slot|authorised|0=22 2=-15
slot|changed|0=29 2=-34
slot|committed|0=7 1=9 2=-15
slot|considering|0=28 1=-21 2=-12
slot|delivered|0=38 1=-10 2=-54
slot|ended|1=-9 2=5
slot|engagement held|0=17 1=32 2=-38
slot|engagement planned|0=-22 1=28 2=-6
slot|extended|0=-24 1=11 2=18
slot|obstacle|0=38 1=-6 2=-51
slot|pledged|1=-15 2=12
slot|refused|0=22 2=-24
slot|reluctant|0=11 1=31 2=-38
slot|request|0=26 2=-30
slot|requirement|0=53 1=-65 2=-20
slot|suspended|1=11 2=-11
slot|withdrawn|0=-5 2=9
turn|last|1=18 2=-31
turn|last|agreement drafting|1=6
turn|last|agreement ended|0=6 1=-6
turn|last|ahead|false|1=18 2=-26
turn|last|ahead|true|0=13 1=8 2=-16
turn|last|authorised|0=32 1=-31
turn|last|changed|0=36 1=-36
turn|last|committed|0=-23 1=24
turn|last|considering|0=-13 1=14
turn|last|delivered|0=8 1=6 2=-7
turn|last|ended|1=5
turn|last|engagement held|0=16 1=-8
turn|last|extended|0=-12 1=14
turn|last|future perfect main|0=-8 1=8
turn|last|future relative|0=21 1=-19
turn|last|holder|future main|0=41 1=-44
turn|last|holder|future relative|0=23 1=-21
turn|last|holder|none participle|2=5
turn|last|holder|past main|0=-7 1=24 2=-32
turn|last|holder|past participle|0=-19 1=21
turn|last|holder|past perfect main|0=-8 1=20 2=-14
turn|last|holder|past perfect relative|0=-7 1=8
turn|last|holder|past perfect that|0=-10 1=10
turn|last|holder|past relative|0=-23 1=26
turn|last|holder|past sub|0=-24 1=25
turn|last|holder|past that|0=-25 1=26
turn|last|holder|possible main|0=-11 1=11
turn|last|holder|present infinitive|0=10 1=-20 2=10
turn|last|holder|present main|0=20 1=-25
turn|last|holder|present relative|0=17 1=-17
turn|last|holder|should main|0=8 1=-6
turn|last|holder|unverbed|0=10 1=-10
turn|last|none participle|1=-10 2=8
turn|last|obstacle|1=10
turn|last|past main|0=23 1=-8 2=-14
turn|last|past participle|0=12 1=-11
turn|last|past perfect main|0=-7 1=17 2=-9
turn|last|past perfect relative|0=-25 1=26
turn|last|past perfect that|0=6 1=-6
turn|last|pledged|0=-5 1=9 2=9
turn|last|possible main|0=-6 1=7
turn|last|possible relative|0=-13 1=13
turn|last|present infinitive|1=6
turn|last|present main|0=-7
turn|last|present relative|0=16 1=-15
turn|last|present sub|0=-13 1=13
turn|last|reluctant|0=-29 1=30
turn|last|request|0=11 1=-9
turn|last|requirement|0=23 1=-22
turn|last|should that|0=13 1=-13
turn|last|suspended|0=-22 1=23
turn|last|unverbed|0=20 1=-9 2=-6
turn|last|withdrawn|0=13 2=-8
turn|last|would main|0=-9 1=9
turn|last|would relative|0=6 1=-6
turn|last|would that|0=-38 1=39
turn|next|0=72 1=-106 2=-5
turn|next|agreement drafting|0=9 1=-8
turn|next|agreement signed|0=18 1=-16
turn|next|ahead|false|0=76 1=-94 2=-21
turn|next|ahead|true|0=35 1=-78 2=35
turn|next|changed|0=-22 1=24
turn|next|committed|0=26 1=-23
turn|next|considering|0=11 1=-10
turn|next|delivered|0=50 1=-45 2=-7
turn|next|ended|0=10 1=-9
turn|next|engagement held|0=18 1=-10
turn|next|engagement planned|1=9 2=-10
turn|next|extended|0=13 1=-5 2=-6
turn|next|future main|0=-13 1=-26 2=38
turn|next|future relative|0=-6
turn|next|holder|future main|0=-77 1=34 2=44
turn|next|holder|future relative|0=-26 1=9 2=17
turn|next|holder|none gerund|0=14 1=-10
turn|next|holder|none participle|0=12 1=-28 2=17
turn|next|holder|past main|0=90 1=-104 2=-31
turn|next|holder|past participle|0=30 1=-28
turn|next|holder|past perfect main|0=82 1=-81 2=-16
turn|next|holder|past perfect relative|0=10 1=-8
turn|next|holder|past perfect sub|0=14 1=-12
turn|next|holder|past perfect that|0=5
turn|next|holder|past relative|0=30 1=-26
turn|next|holder|past sub|0=19 1=-18
turn|next|holder|past that|0=5
turn|next|holder|possible main|0=-9 2=11
turn|next|holder|present infinitive|0=-11 1=13
turn|next|holder|present main|0=-52 1=43 2=7
turn|next|holder|present relative|0=-8 1=9
turn|next|holder|present sub|0=5
turn|next|holder|should main|0=-17 1=25 2=-8
turn|next|holder|unverbed|0=-15 1=16
turn|next|none gerund|0=11 1=-10
turn|next|none infinitive|0=19 1=-17
turn|next|none participle|0=6
turn|next|obstacle|0=25 1=-20
turn|next|past main|0=75 1=-77 2=-21
turn|next|past perfect main|0=35 1=-34
turn|next|past perfect relative|0=6
turn|next|past perfect sub|0=5
turn|next|past relative|0=19 1=-16
turn|next|past sub|0=12 1=-11
turn|next|past that|0=9 1=-8
turn|next|pledged|1=-53 2=69
turn|next|possible main|0=-6 2=11
turn|next|present infinitive|0=18 1=-14
turn|next|present main|0=-15 1=7 2=8
turn|next|refused|0=19 1=-18
turn|next|reluctant|0=25 1=-25
turn|next|request|0=27 1=-24
turn|next|should main|0=-16 1=23 2=-7
turn|next|should relative|0=-11 2=12
turn|next|suspended|0=8 1=-7
turn|next|unverbed|0=8 1=-11 2=6
turn|next|withdrawn|1=-9 2=10
turn|next|would relative|0=-7 1=8
turn|next|would that|0=18 1=-16
way|10 ahead|0=22 1=-79 2=50
way|10 ahead|agreement drafting|0=-8 1=6
way|10 ahead|agreement signed|0=7
way|10 ahead|authorised|0=-11 1=17 2=-7
way|10 ahead|changed|0=26 1=-10 2=-16
way|10 ahead|committed|0=32 1=-7 2=-25
way|10 ahead|considering|0=5
way|10 ahead|contribution|0=37 1=-55 2=5
way|10 ahead|delivered|0=32 1=-15 2=-14
way|10 ahead|ended|0=-21 1=-18 2=39
way|10 ahead|engagement held|0=-10 1=17 2=-7
way|10 ahead|engagement planned|0=8 1=7 2=-15
way|10 ahead|engagement|0=-6 1=29 2=-23
way|10 ahead|extended|0=-54 1=-16 2=66
way|10 ahead|future main|0=-13 2=15
way|10 ahead|future relative|2=-6
way|10 ahead|future that|0=-10 2=10
way|10 ahead|mandate|0=-60 1=-30 2=80
way|10 ahead|none infinitive|2=7
way|10 ahead|none participle|0=14 1=12 2=-26
way|10 ahead|obstacle|0=45 1=-30 2=-14
way|10 ahead|past main|1=-22 2=26
way|10 ahead|past perfect main|1=-28 2=27
way|10 ahead|past relative|0=10 1=-5
way|10 ahead|past that|0=8 2=-7
way|10 ahead|pledged|0=-31 2=30
way|10 ahead|possible that|0=-8 2=8
way|10 ahead|present infinitive|0=10 1=-12
way|10 ahead|present main|0=-6 1=-36 2=43
way|10 ahead|present relative|1=5
way|10 ahead|present sub|0=6
way|10 ahead|present that|0=-16 2=18
way|10 ahead|reluctant|0=32 1=-14 2=-17
way|10 ahead|request|0=-5 1=-15 2=20
way|10 ahead|requirement|0=17 2=-15
way|10 ahead|should main|0=7
way|10 ahead|should relative|0=18 2=-18
way|10 ahead|suspended|2=5
way|10 ahead|unverbed|0=20 1=-10 2=-9
way|10 ahead|withdrawn|0=-16 1=-10 2=26
way|10 ahead|would main|0=5
way|10 ahead|would relative|0=15 1=-6 2=-8
way|10 ahead|would that|0=-13 1=28 2=-14
way|10 long-ago|authorised|0=-6 1=8
way|10 long-ago|contribution|0=5
way|10 long-ago|mandate|1=6
way|10 long-ago|unverbed|0=8 1=-6
way|10 now|0=25 1=11 2=-42
way|10 now|agreement|1=8
way|10 now|authorised|0=40 1=-37
way|10 now|changed|0=-7 1=9
way|10 now|committed|0=-16 1=19
way|10 now|considering|0=-11 1=13
way|10 now|contribution|0=19 2=-27
way|10 now|delivered|0=19 2=-16
way|10 now|ended|0=-18 1=20
way|10 now|engagement held|0=-16 1=20
way|10 now|engagement planned|0=37 1=-35
way|10 now|engagement|0=16 1=-9 2=-6
way|10 now|extended|0=-10 1=26 2=-16
way|10 now|future main|0=-13 1=29 2=-14
way|10 now|future relative|0=10 1=-9
way|10 now|future that|1=7
way|10 now|mandate|0=5 1=18 2=-22
way|10 now|none gerund|0=6
way|10 now|none participle|0=-16 2=15
way|10 now|obstacle|0=16 1=-11
way|10 now|past main|0=-10 1=32 2=-12
way|10 now|past participle|0=24 1=-23
way|10 now|past perfect main|0=21 1=-13 2=-6
way|10 now|past perfect relative|0=-7 1=8
way|10 now|past perfect that|0=-9 1=12
way|10 now|past relative|0=-13 1=15
way|10 now|past that|0=6 1=-5
way|10 now|pledged|0=-8 1=9
way|10 now|possible main|0=-8 1=10
way|10 now|possible sub|0=10 1=-10
way|10 now|possible that|0=10 1=-10
way|10 now|present infinitive|1=16 2=-15
way|10 now|present main|0=6 1=21 2=-23
way|10 now|present relative|0=8 1=-6
way|10 now|present sub|0=28 1=-26
way|10 now|present that|0=27 1=-26
way|10 now|refused|0=16 1=-14
way|10 now|reluctant|0=-8 1=10
way|10 now|request|0=-20 1=24
way|10 now|requirement|0=14 1=-12
way|10 now|should main|0=-8 1=-10 2=18
way|10 now|should that|0=11 1=-11
way|10 now|suspended|0=32 1=-30
way|10 now|unverbed|1=15 2=-11
way|10 now|withdrawn|0=11 2=-10
way|10 now|would main|0=-15 1=19
way|10 past|0=17 1=36 2=-46
way|10 past|agreement drafting|0=14 1=-10
way|10 past|agreement signed|0=-15 1=19
way|10 past|agreement sought|0=15 1=-15
way|10 past|agreement|0=17 1=-7 2=-10
way|10 past|authorised|0=7 1=5 2=-9
way|10 past|changed|0=-14 1=17
way|10 past|committed|1=10 2=-10
way|10 past|considering|0=15 1=-11
way|10 past|contribution|0=13 1=29 2=-38
way|10 past|delivered|0=22 1=13 2=-39
way|10 past|ended|0=11 2=-8
way|10 past|engagement cancelled|0=6 1=-6
way|10 past|engagement held|0=15 1=11 2=-18
way|10 past|engagement planned|0=-26 1=35 2=-9
way|10 past|engagement|1=29 2=-24
way|10 past|extended|0=-12 1=33 2=-19
way|10 past|future main|0=-11 1=6 2=10
way|10 past|future perfect relative|0=-6 1=6
way|10 past|future relative|0=8 1=-9
way|10 past|future sub|0=6 1=-6
way|10 past|future that|0=26 1=-25
way|10 past|mandate|1=46 2=-38
way|10 past|none gerund|1=6
way|10 past|none infinitive|0=-9 1=17 2=-7
way|10 past|none participle|0=9 2=-5
way|10 past|obstacle|1=38 2=-26
way|10 past|past main|0=10 1=54 2=-42
way|10 past|past participle|0=16 1=-12
way|10 past|past perfect main|0=14 1=22 2=-31
way|10 past|past perfect relative|0=13 1=-10
way|10 past|past perfect sub|0=11 1=-11
way|10 past|past perfect that|0=6 1=-5
way|10 past|past relative|0=-8 1=14
way|10 past|past that|0=-9 1=12
way|10 past|pledged|0=6 1=12 2=-17
way|10 past|possible main|0=-19 1=10 2=9
way|10 past|possible relative|0=-22 1=22
way|10 past|possible that|0=8 1=-7
way|10 past|present infinitive|0=13 1=5 2=-19
way|10 past|present main|0=8 1=31 2=-35
way|10 past|present relative|0=6
way|10 past|present sub|0=8 1=-6
way|10 past|present that|0=13 1=-12
way|10 past|refused|0=-11 1=19 2=-6
way|10 past|reluctant|0=-47 1=59
way|10 past|request|0=-9 1=31 2=-13
way|10 past|requirement|0=56 1=-54 2=-16
way|10 past|should main|0=9 2=-12
way|10 past|should relative|0=-8 2=11
way|10 past|should that|0=14 1=-13
way|10 past|suspended|0=17 1=-15
way|10 past|unverbed|1=32 2=-31
way|10 past|withdrawn|0=14 2=-18
way|10 past|would main|0=-10 1=12
way|10 past|would perfect relative|0=15 1=-15
way|10 past|would relative|0=-23 1=24
way|10 past|would that|1=7 2=-8
way|4 ahead|0=52 1=-71 2=14
way|4 ahead|authorised|1=-16 2=13
way|4 ahead|committed|1=-10 2=6
way|4 ahead|contribution|0=13 1=-39 2=26
way|4 ahead|delivered|0=9 1=-6
way|4 ahead|ended|0=6
way|4 ahead|engagement held|1=5
way|4 ahead|engagement|0=-7 1=9
way|4 ahead|extended|0=26 1=-11 2=-15
way|4 ahead|future main|0=5 1=-7
way|4 ahead|mandate|0=35 1=-29 2=-6
way|4 ahead|past perfect main|0=8 1=-13
way|4 ahead|pledged|0=7 1=-9
way|4 ahead|present infinitive|0=11 1=-9
way|4 ahead|present main|1=-13 2=13
way|4 ahead|present relative|0=5
way|4 ahead|present sub|0=5
way|4 ahead|present that|0=-10 2=12
way|4 ahead|reluctant|0=6
way|4 ahead|unverbed|1=-8
way|4 ahead|withdrawn|0=-20 1=-6 2=26
way|4 ahead|would main|0=7 1=-6
way|4 ahead|would that|0=-11 1=9
way|4 long-ago|0=39 1=-16 2=-33
way|4 long-ago|agreement drafting|0=-17 1=19
way|4 long-ago|agreement|0=-12 1=15
way|4 long-ago|authorised|0=-21 1=22
way|4 long-ago|changed|0=7 1=-7
way|4 long-ago|considering|0=5
way|4 long-ago|contribution|0=21 2=-23
way|4 long-ago|delivered|0=16 1=-9
way|4 long-ago|engagement held|0=11 1=-11
way|4 long-ago|engagement|0=11 1=-11
way|4 long-ago|extended|0=11 1=-9
way|4 long-ago|future main|0=13 1=-11
way|4 long-ago|future that|0=5
way|4 long-ago|mandate|2=-6
way|4 long-ago|none infinitive|0=8 1=-7
way|4 long-ago|obstacle|0=14 1=-13
way|4 long-ago|past main|1=5 2=-5
way|4 long-ago|past participle|0=-15 1=16
way|4 long-ago|past perfect main|0=9
way|4 long-ago|past relative|0=-6 1=7
way|4 long-ago|past that|0=9 1=-7
way|4 long-ago|pledged|0=-15 1=25 2=-11
way|4 long-ago|present infinitive|0=9 1=-8
way|4 long-ago|present main|0=19 1=-12 2=-5
way|4 long-ago|present that|0=-6 1=6
way|4 long-ago|refused|0=-11 1=12
way|4 long-ago|reluctant|0=9 1=-8
way|4 long-ago|request|0=9 1=-8
way|4 long-ago|withdrawn|0=20 1=-15 2=-5
way|4 now|0=50 1=-53 2=-9
way|4 now|committed|0=14 1=-10
way|4 now|considering|0=7 1=-6
way|4 now|contribution|1=-8 2=10
way|4 now|delivered|0=-13 1=20 2=-6
way|4 now|ended|0=5
way|4 now|engagement held|0=9 1=-8
way|4 now|engagement|0=9 1=-8
way|4 now|extended|0=10 1=-6
way|4 now|future main|0=-38 1=-5 2=43
way|4 now|future perfect main|0=9 2=-6
way|4 now|future relative|0=7
way|4 now|future that|1=-5
way|4 now|mandate|0=20 1=-12 2=-8
way|4 now|obstacle|0=12 1=-10
way|4 now|past main|0=30 1=-19 2=-11
way|4 now|past perfect main|1=18 2=-14
way|4 now|possible that|0=7 2=-5
way|4 now|present infinitive|0=-28 1=16 2=12
way|4 now|present main|0=9 2=-6
way|4 now|present relative|0=8 2=-5
way|4 now|present sub|2=9
way|4 now|reluctant|0=8 1=-7
way|4 now|request|0=11 1=-8
way|4 now|requirement|0=9 2=-6
way|4 now|should main|0=6
way|4 now|unverbed|0=24 1=-14 2=-10
way|4 now|withdrawn|0=-23 2=27
way|4 now|would that|0=6 1=-7
way|4 past|0=46 1=-17 2=-37
way|4 past|authorised|0=13 1=-10
way|4 past|changed|0=8 1=-8
way|4 past|considering|0=-7 1=7
way|4 past|contribution|0=10 1=22 2=-29
way|4 past|delivered|0=11 1=-8
way|4 past|future main|0=13 1=-10
way|4 past|mandate|0=22 1=-17
way|4 past|none infinitive|0=11 1=-11
way|4 past|obstacle|0=11 1=-11
way|4 past|past main|0=-8 1=21 2=-14
way|4 past|past perfect main|0=11 1=-7
way|4 past|past perfect sub|0=-5 1=7
way|4 past|past perfect that|0=10 1=-10
way|4 past|past sub|0=-12 1=12
way|4 past|past that|0=8 1=-8
way|4 past|pledged|0=7 1=9 2=-16
way|4 past|refused|0=7 1=-7
way|4 past|request|0=11 1=-9
way|4 past|requirement|1=6
way|4 past|suspended|1=5
way|4 past|unverbed|0=11 1=-7
way|4 past|withdrawn|0=-7 1=16 2=-9
way|4 past|would that|0=9 1=-8
way|7 ahead|0=13 1=-83 2=62
way|7 ahead|agreement drafting|0=10 1=-7
way|7 ahead|agreement signed|2=6
way|7 ahead|agreement|0=8 1=-11
way|7 ahead|authorised|1=-13 2=12
way|7 ahead|changed|0=10 2=-6
way|7 ahead|committed|0=-13 1=-9 2=22
way|7 ahead|considering|0=-7 1=-6 2=13
way|7 ahead|contribution|0=9 1=-66 2=50
way|7 ahead|delivered|0=57 1=-30 2=-32
way|7 ahead|ended|1=8
way|7 ahead|engagement held|0=21 1=-9 2=-12
way|7 ahead|engagement planned|0=-26 1=29
way|7 ahead|engagement|1=20 2=-16
way|7 ahead|extended|0=-23 2=22
way|7 ahead|future main|0=13 2=-5
way|7 ahead|future perfect main|0=5
way|7 ahead|future that|1=-6 2=6
way|7 ahead|mandate|0=-16 1=-8 2=24
way|7 ahead|none gerund|0=13 1=-8
way|7 ahead|none infinitive|1=-7 2=6
way|7 ahead|none participle|0=-7 2=12
way|7 ahead|obstacle|0=32 1=-18 2=-14
way|7 ahead|past main|0=19 1=-39 2=19
way|7 ahead|past participle|0=5
way|7 ahead|past perfect main|0=14 1=-23 2=10
way|7 ahead|past perfect relative|0=-6 1=-6 2=12
way|7 ahead|past relative|0=14 2=-18
way|7 ahead|past that|0=-8 2=10
way|7 ahead|pledged|0=-23 1=-41 2=67
way|7 ahead|possible that|0=-7 2=10
way|7 ahead|present infinitive|0=-14 1=25 2=-11
way|7 ahead|present main|0=7 1=-18 2=12
way|7 ahead|present relative|0=-8 1=11
way|7 ahead|present sub|0=-16 1=-7 2=23
way|7 ahead|present that|0=6 1=8 2=-14
way|7 ahead|refused|0=5
way|7 ahead|reluctant|0=20 1=-10 2=-10
way|7 ahead|request|0=28 1=-23
way|7 ahead|requirement|0=-41 2=45
way|7 ahead|should main|0=-11 1=20 2=-8
way|7 ahead|suspended|0=5
way|7 ahead|unverbed|0=-5 1=-30 2=36
way|7 ahead|withdrawn|0=-34 1=29 2=7
way|7 ahead|would main|0=17 2=-14
way|7 ahead|would that|0=-10 1=-6 2=16
way|7 long-ago|0=20 2=-19
way|7 long-ago|agreement drafting|0=-14 1=14
way|7 long-ago|agreement|0=-11 1=12
way|7 long-ago|authorised|0=-18 1=21
way|7 long-ago|committed|0=8 1=-8
way|7 long-ago|contribution|0=23 1=-14 2=-9
way|7 long-ago|delivered|0=-8 1=10
way|7 long-ago|ended|0=10 1=-8
way|7 long-ago|extended|0=13 1=-11
way|7 long-ago|mandate|2=-7
way|7 long-ago|none participle|0=-5 1=5
way|7 long-ago|past main|1=7 2=-6
way|7 long-ago|past participle|0=-8 1=8
way|7 long-ago|past perfect main|0=15 1=-14
way|7 long-ago|past perfect sub|0=13 1=-13
way|7 long-ago|past relative|0=-6 1=6
way|7 long-ago|present main|0=16 1=-12
way|7 long-ago|reluctant|0=5
way|7 long-ago|unverbed|0=-12 1=17
way|7 long-ago|withdrawn|0=18 1=-14
way|7 long-ago|would that|0=6
way|7 now|0=6 2=-10
way|7 now|agreement signed|0=9 2=-6
way|7 now|agreement sought|1=-6 2=7
way|7 now|agreement|0=6 1=-11 2=5
way|7 now|authorised|0=17 1=-8 2=-9
way|7 now|considering|2=-6
way|7 now|contribution|0=-7 2=7
way|7 now|delivered|1=21 2=-22
way|7 now|engagement held|0=-24 1=31 2=-7
way|7 now|engagement planned|0=-13 1=-11 2=24
way|7 now|engagement|0=-37 1=21 2=17
way|7 now|extended|0=15 1=-10
way|7 now|future main|0=-8 1=-5 2=13
way|7 now|future perfect main|2=-6
way|7 now|future relative|0=11 1=-10
way|7 now|mandate|0=34 1=-15 2=-18
way|7 now|none gerund|0=16 1=-14
way|7 now|none infinitive|1=15 2=-10
way|7 now|none participle|0=-22 1=17
way|7 now|obstacle|1=13 2=-10
way|7 now|past main|1=8 2=-8
way|7 now|past participle|0=5
way|7 now|past perfect main|0=12 1=17 2=-28
way|7 now|past perfect relative|0=8
way|7 now|past perfect sub|0=7
way|7 now|past relative|0=11 2=-11
way|7 now|past sub|0=13 1=-11
way|7 now|past that|0=-6 1=6
way|7 now|pledged|0=12 1=-54 2=39
way|7 now|possible main|0=-10 1=13
way|7 now|present infinitive|0=-23 2=28
way|7 now|present main|1=-17 2=18
way|7 now|present relative|0=6
way|7 now|present sub|0=-6 1=9
way|7 now|present that|0=13 1=-10
way|7 now|refused|0=14 1=-9
way|7 now|request|0=10 1=8 2=-18
way|7 now|requirement|0=12 1=-7 2=-5
way|7 now|should main|0=-8 2=12
way|7 now|should perfect main|0=6
way|7 now|suspended|0=-24 1=33 2=-9
way|7 now|unverbed|0=15 2=-11
way|7 now|withdrawn|0=-20 1=16
way|7 now|would main|0=-7 1=12 2=-6
way|7 now|would relative|0=-41 1=44
way|7 now|would that|0=9 1=-10
way|7 past|0=25 1=24 2=-52
way|7 past|agreement drafting|0=17 1=-13
way|7 past|agreement sought|0=-6 1=6
way|7 past|agreement|0=13 2=-8
way|7 past|authorised|1=8 2=-6
way|7 past|committed|0=-18 1=22
way|7 past|considering|0=14 1=-12
way|7 past|contribution|0=24 1=12 2=-42
way|7 past|delivered|0=29 1=-12 2=-29
way|7 past|ended|0=8 2=-6
way|7 past|engagement cancelled|0=5
way|7 past|engagement held|0=8 1=-7
way|7 past|engagement|0=13 1=-12
way|7 past|extended|0=-13 1=23 2=-11
way|7 past|future main|0=46 1=-29 2=-16
way|7 past|future relative|0=21 1=-20
way|7 past|future sub|0=-6 1=6
way|7 past|future that|0=6
way|7 past|mandate|0=-7 1=32 2=-24
way|7 past|none gerund|0=8 1=-7
way|7 past|none infinitive|0=11 1=-10
way|7 past|none participle|1=6
way|7 past|obstacle|0=-8 1=25 2=-11
way|7 past|past main|1=34 2=-25
way|7 past|past participle|0=-9 2=9
way|7 past|past perfect main|1=29 2=-23
way|7 past|past perfect that|0=-15 1=5 2=10
way|7 past|past relative|0=-23 1=29 2=-6
way|7 past|past sub|0=-31 1=33
way|7 past|past that|0=10 1=-7
way|7 past|pledged|0=16 2=-16
way|7 past|possible main|0=10 1=-9
way|7 past|possible that|0=8 1=-8
way|7 past|present infinitive|1=8 2=-7
way|7 past|present main|0=23 2=-31
way|7 past|present relative|0=19 1=-17
way|7 past|present sub|0=9 1=-8
way|7 past|present that|0=-13 1=16
way|7 past|reluctant|0=-11 1=12
way|7 past|request|2=-5
way|7 past|requirement|0=15 2=-8
way|7 past|should main|1=8
way|7 past|should perfect main|0=-5 1=-6 2=11
way|7 past|should relative|0=7 1=-7
way|7 past|suspended|0=-26 1=28
way|7 past|unverbed|1=22 2=-22
way|7 past|withdrawn|0=28 1=-10 2=-20
way|7 past|would that|0=-6 2=5
`;
