// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=11 1=-7
at|beside|1|true|0=18 1=-9 2=-8
at|beside|3|false|1=5
at|beside|acts|0=11 1=-7
at|beside|authorised|0=8 2=-7
at|beside|contribution|0=7
at|beside|give|0=9 2=-8
at|beside|of|0=-5 2=6
at|beside|pledged|1=-8
at|down|0=12 1=-12
at|down|1|true|0=-14 1=12
at|down|2|false|0=17 1=-8 2=-8
at|down|2|true|1=-6 2=7
at|down|3|false|1=-10 2=7
at|down|3|true|0=7 2=-7
at|down|acts|0=9 1=-8
at|down|agreement drafting|0=8
at|down|agreement signed|0=-7 1=7
at|down|arrive|0=5 2=-5
at|down|ask|0=14 1=-12
at|down|assembly|0=8 1=-7
at|down|authorised|0=-6 1=14 2=-8
at|down|before|0=-14 2=15
at|down|bind|0=7
at|down|by|1=-7 2=10
at|down|changed|0=8 1=-6
at|down|committed|0=6
at|down|contribution|0=-7 1=8
at|down|delivered|0=-6 1=10
at|down|ended|0=15 1=-13
at|down|engagement planned|1=7 2=-6
at|down|engagement|1=8 2=-9
at|down|extended|1=-9 2=7
at|down|from|0=6 1=-11 2=6
at|down|give|1=-7 2=8
at|down|hold|0=6 2=-5
at|down|in|0=15 1=-8 2=-7
at|down|it|0=-6 1=8
at|down|keep|0=29 1=-14 2=-15
at|down|late|0=6 1=-5
at|down|leave|0=25 1=-16 2=-10
at|down|light|2=8
at|down|mandate|0=20 1=-14 2=-6
at|down|meet|0=-12 1=16
at|down|need|0=-10 2=11
at|down|none|0=-19 1=21
at|down|obstacle|0=-9 1=12
at|down|of|2=-5
at|down|on|0=-18 1=34 2=-15
at|down|past main|1=11 2=-7
at|down|past perfect main|0=27 1=-27
at|down|pledged|0=-8 1=-8 2=15
at|down|present infinitive|0=-19 1=6 2=13
at|down|present main|1=7 2=-10
at|down|present relative|0=-10 2=13
at|down|present that|0=10 2=-8
at|down|promise|0=-16 2=14
at|down|request|0=14 1=-23 2=9
at|down|requirement|0=-11 2=12
at|down|the|0=7
at|down|until|0=8 1=-6
at|down|withdrawn|1=6 2=-5
at|down|would that|0=6
at|down|york|0=6 1=-5
at|else|,|0=-23 1=24
at|else|0=13 1=6 2=-23
at|else|1|true|1=22 2=-21
at|else|2|true|1=-6 2=9
at|else|3|false|0=12 2=-9
at|else|3|true|0=18 1=-7 2=-11
at|else|^|0=-10 1=14
at|else|acts|0=12 1=11 2=-27
at|else|adopted|0=-11 1=12
at|else|after|0=6 1=-6
at|else|agreement drafting|0=-14 1=21 2=-6
at|else|agreement signed|0=-8 2=7
at|else|agreement|0=-20 1=20
at|else|and|0=-12 2=8
at|else|arrive|0=29 1=-10 2=-19
at|else|ask|0=13 1=-5 2=-8
at|else|assembled|0=-11 1=12
at|else|authorised|0=-18 1=11 2=7
at|else|authorise|0=-8 1=12
at|else|a|0=8 1=-7
at|else|back|0=-9 1=14
at|else|before|0=19 1=-16
at|else|beginning|0=-11 2=11
at|else|bind|0=-10 1=16 2=-6
at|else|by|0=-8 1=-10 2=19
at|else|came|0=-6 1=6
at|else|changed|0=-6 1=12 2=-7
at|else|change|1=-5
at|else|committed|0=-21 2=24
at|else|considering|0=6
at|else|consider|0=-19 1=20
at|else|contribution|0=12 1=-7 2=-8
at|else|decide|0=11 1=-11
at|else|delivered|0=19 1=-8 2=-11
at|else|effectuer|0=5 1=-5
at|else|ended|0=-7 2=11
at|else|end|1=-23 2=22
at|else|engagement held|0=-8 1=12
at|else|engagement planned|1=5 2=-5
at|else|engagement|0=-13 1=23 2=-10
at|else|envolera|0=-17 2=20
at|else|expected|0=5
at|else|expressing|0=-8 1=8
at|else|extended|0=24 1=-12 2=-12
at|else|extend|0=7 2=-7
at|else|for|0=-8
at|else|future main|0=-10 1=25 2=-15
at|else|future relative|0=22 1=-11 2=-11
at|else|future sub|0=-8 2=9
at|else|future that|0=8 1=-11
at|else|give|0=-12 2=14
at|else|haiti|0=-6 1=10
at|else|hold|0=10 1=-8
at|else|in|0=12 1=7 2=-19
at|else|it|0=-7 1=7
at|else|keep|0=-8 1=5
at|else|kroner|0=8 1=-7
at|else|lacroix|0=6
at|else|land|0=-9 2=12
at|else|launched|0=7 1=-6
at|else|leave|0=16 1=-15
at|else|light|0=13 2=-16
at|else|mandate|0=-8 1=9
at|else|meet|1=15 2=-11
at|else|met|0=-7 1=8
at|else|mogadishu|0=8 1=-8
at|else|nations|0=8 1=-7
at|else|none gerund|0=-6 1=17 2=-11
at|else|none infinitive|1=-10 2=13
at|else|none participle|0=-10 1=20 2=-10
at|else|none|0=11 1=-16
at|else|obstacle|0=24 1=-21
at|else|officers|0=7
at|else|office|0=5 1=-5
at|else|of|0=20 2=-18
at|else|on|0=11 1=-9
at|else|past main|1=-14 2=15
at|else|past participle|0=-10 1=17 2=-7
at|else|past perfect main|0=17 1=-27 2=10
at|else|past perfect relative|2=9
at|else|past relative|2=-9
at|else|past sub|0=7 1=-9
at|else|place|0=5
at|else|planned|0=9 1=-9
at|else|pledged|0=-6 1=13 2=-7
at|else|port-au-prince|0=16 1=-15
at|else|possible main|1=5
at|else|possible that|0=5 1=-5
at|else|present infinitive|0=15 2=-12
at|else|present main|0=6
at|else|present relative|0=7 1=-6
at|else|present sub|0=-17 1=6 2=11
at|else|present that|0=5
at|else|promise|0=-5 2=8
at|else|published|0=6 1=-6
at|else|refuse|0=-15 1=17
at|else|reluctant|0=12 1=-5 2=-7
at|else|request|0=8 2=-11
at|else|requirement|0=11 1=-12
at|else|resolution|0=-5 1=6
at|else|said|0=-22 1=24
at|else|says|1=-9
at|else|say|2=-7
at|else|serve|0=-10 2=8
at|else|should main|0=-26 1=27
at|else|sign|0=9 2=-5
at|else|so|0=-10 1=10
at|else|summit|0=-7 1=8
at|else|suspended|0=7
at|else|the|0=21 1=-9 2=-12
at|else|to|0=-16 1=6 2=10
at|else|until|0=12 1=-15
at|else|up|0=-8 1=9
at|else|want|1=-7 2=10
at|else|washington|0=7 1=-6
at|else|which|0=5
at|else|withdrawn|0=-9 1=7
at|else|would main|0=6 1=11 2=-18
at|else|would relative|1=7
at|else|would that|0=22 1=-22
at|loose|(|0=9 1=-8
at|loose|0=7 1=6 2=-15
at|loose|1|true|1=-6 2=6
at|loose|2|false|1=7 2=-8
at|loose|2|true|1=19 2=-17
at|loose|3|true|0=16 1=-15
at|loose|^|0=12 1=-12
at|loose|acts|1=9 2=-14
at|loose|affirmed|1=6
at|loose|against|0=-8 1=8
at|loose|agreement signed|0=-6 1=10
at|loose|agreement|0=-6 1=12 2=-6
at|loose|and|0=11 1=-19 2=8
at|loose|announced|0=7 1=-7
at|loose|approved|0=-6 1=6
at|loose|arrived|0=-11 1=13
at|loose|arrive|0=-9 1=-12 2=21
at|loose|at|0=-16 1=16
at|loose|authorised|1=6
at|loose|authorise|0=15 1=-14
at|loose|back|0=22 1=-22
at|loose|bar|0=-21 1=21
at|loose|before|0=-6 1=7
at|loose|begun|0=-6 1=8
at|loose|between|0=8 1=-7
at|loose|bind|0=25 1=-20
at|loose|by|0=-18 2=23
at|loose|changed|0=9 2=-7
at|loose|committed|0=-14 1=15
at|loose|concluded|0=5
at|loose|considering|0=12 1=-12
at|loose|consider|0=5
at|loose|contribution|0=-6 1=-8 2=16
at|loose|court|0=-15 1=15
at|loose|delivered|1=9 2=-11
at|loose|dispatched|0=7 1=-7
at|loose|due|0=20 1=-14 2=-6
at|loose|ended|1=-13 2=10
at|loose|end|0=17 1=-14
at|loose|engagement planned|0=16 1=-16
at|loose|engagement|0=18 1=-16
at|loose|expected|1=-9
at|loose|explained|0=-6 1=6
at|loose|extend|0=-8 1=9
at|loose|for|1=-6
at|loose|found|0=-9 1=9
at|loose|give|1=10 2=-11
at|loose|haiti|1=5
at|loose|hold|0=-17 1=19
at|loose|intervened|0=9 1=-7
at|loose|its|0=7 1=-7
at|loose|keep|0=-10 1=14
at|loose|lamented|0=-16 1=16
at|loose|leave|0=8 2=-6
at|loose|light|0=-15 1=29 2=-13
at|loose|mandate|0=7 1=-10
at|loose|meet|0=-9 1=7
at|loose|million|0=-5 1=7
at|loose|need|0=-6 2=9
at|loose|none|0=-32 1=14 2=17
at|loose|obstacle|0=-14 1=41 2=-25
at|loose|of|0=9 1=-6
at|loose|on|0=-15 1=5 2=15
at|loose|pledged|1=-19 2=15
at|loose|port-au-prince|0=-7 1=8
at|loose|prohibited|0=-5 1=6
at|loose|promise|0=-5
at|loose|reached|0=5 1=-5
at|loose|received|0=8 1=-8
at|loose|refused|0=8 1=-8
at|loose|refuse|0=-9 1=10
at|loose|rejected|0=-8 1=8
at|loose|renvoyé|0=6 1=-6
at|loose|request|0=20 1=-18
at|loose|requirement|1=5 2=-8
at|loose|returned|0=6 1=-6
at|loose|says|0=7 1=-6
at|loose|say|0=11 1=-12
at|loose|serve|0=13 2=-9
at|loose|sign|0=6 2=-5
at|loose|the|0=-17 1=20
at|loose|to|0=13 1=-6 2=-7
at|loose|unconstitutional|0=-14 1=15
at|loose|until|0=12 1=-6 2=-6
at|loose|unverbed|0=7 1=6 2=-15
at|loose|vigueur|0=8 1=-7
at|loose|want|0=8 1=-8
at|loose|warned|0=-8 1=8
at|loose|washington|0=5 1=-5
at|loose|withdrawn|0=-14 2=14
at|main|(|0=-6 1=13 2=-7
at|main|,|1=6
at|main|0=12 1=11 2=-27
at|main|1|true|1=10 2=-14
at|main|2|false|0=13 1=11 2=-25
at|main|3|false|0=15 1=-7 2=-9
at|main|3|true|1=10
at|main|833|0=7 2=-6
at|main|^|0=9 2=-10
at|main|acts|0=6 2=-9
at|main|adopted|0=-5 1=5
at|main|affirmed|0=-9 1=9
at|main|agreement drafting|0=-12 1=8
at|main|agreement signed|1=8
at|main|agreement|0=-17 1=16
at|main|announced|0=-17 1=19
at|main|arrived|0=11 1=-11
at|main|ask|0=6
at|main|at|0=-6 1=7
at|main|authorised|0=15 1=-14
at|main|authorise|0=-13 1=10
at|main|back|0=-5 1=6
at|main|berlin|0=-8 1=8
at|main|bind|0=12 1=-14
at|main|by|0=12 1=-17
at|main|capital|0=-8 1=8
at|main|changed|1=-13 2=15
at|main|committed|0=36 1=-26 2=-11
at|main|concludes|0=7 1=-7
at|main|confirmed|0=16 1=-15
at|main|considering|0=-18 1=21
at|main|consider|0=21 1=-18
at|main|contribution|0=16 1=10 2=-32
at|main|council|0=-7 1=8
at|main|decided|0=-13 1=14
at|main|delivered|0=30 1=-20 2=-13
at|main|departed|0=-14 1=16
at|main|departs|0=-9 1=9
at|main|dispatched|0=-6 1=6
at|main|due|0=-18 1=36 2=-18
at|main|early|1=-5
at|main|ended|0=-13 1=7 2=6
at|main|end|1=-9 2=5
at|main|engagement planned|0=-11 1=12
at|main|engagement|0=-8 1=13
at|main|explained|0=-6 1=6
at|main|extended|1=8
at|main|for|1=6 2=-8
at|main|from|0=14 1=-11
at|main|future main|0=-10 1=30 2=-14
at|main|future relative|0=12 1=-9
at|main|future sub|0=-13 1=13
at|main|future that|0=11 1=-10
at|main|give|0=8 1=7 2=-15
at|main|go|0=-8 2=8
at|main|haiti|0=6
at|main|hesitate|0=-6 1=6
at|main|hold|0=-12 2=10
at|main|illegal|0=9 1=-9
at|main|in|1=-10 2=6
at|main|it|0=-7 1=12 2=-5
at|main|justifié|0=-6 1=6
at|main|keep|1=-7 2=10
at|main|lamented|0=11 1=-11
at|main|landed|0=-7 1=7
at|main|late|0=10 1=-9
at|main|learned|0=22 1=-22
at|main|leave|0=-10 2=12
at|main|light|0=25 1=-17 2=-8
at|main|mandate|0=-8 1=-8 2=16
at|main|meeting|0=-14 1=15
at|main|meet|0=7 2=-9
at|main|mission|0=-8 1=8
at|main|nairobi|0=7 1=-6
at|main|none participle|0=-7 1=12 2=-5
at|main|none|0=-9 1=11
at|main|not|0=7 1=-6
at|main|obstacle|0=25 1=-23
at|main|offered|0=6 1=-6
at|main|office|0=5 1=-5
at|main|of|1=-12 2=16
at|main|on|0=12 1=19 2=-35
at|main|oppose|0=-14 1=14
at|main|past main|0=6 1=-10
at|main|past participle|0=33 1=-31
at|main|past perfect main|0=20 1=-27 2=7
at|main|past perfect relative|0=-14 1=5 2=9
at|main|past perfect sub|0=13 1=-11
at|main|past perfect that|0=11 1=-10
at|main|past relative|0=-13 1=22 2=-10
at|main|past sub|0=-8 1=8
at|main|past that|2=7
at|main|pledged|0=9 2=-12
at|main|possible relative|0=-12 1=12
at|main|present infinitive|0=-14 1=14
at|main|present main|1=-14 2=11
at|main|present relative|1=6 2=-7
at|main|present sub|0=23 1=-18
at|main|present that|0=15 1=-13
at|main|procédé|0=-7 1=7
at|main|promise|0=-9 1=15
at|main|proposed|0=-8 1=9
at|main|reaffirmed|0=7 1=-6
at|main|received|0=-7 1=7
at|main|redit|0=-5 1=6
at|main|refused|0=-18 1=19
at|main|refuse|0=-12 1=13
at|main|reluctant|0=-14 1=16
at|main|renewed|0=5
at|main|repatriates|0=10 1=-9
at|main|reporters|0=-10 1=10
at|main|request|0=-8 1=12
at|main|returns|0=-13 1=14
at|main|said|0=10 1=-6
at|main|savoir|0=9 1=-8
at|main|says|0=13 1=15 2=-32
at|main|say|0=25 2=-28
at|main|serve|1=-6 2=9
at|main|should relative|0=-13 2=9
at|main|signed|0=-5 1=5
at|main|sign|0=16 1=-9 2=-7
at|main|since|0=-13 1=15
at|main|thank|0=-6 1=6
at|main|these|0=6 1=-6
at|main|the|1=-5
at|main|to|1=-10 2=11
at|main|until|0=-18 2=18
at|main|visit|0=8 1=-8
at|main|want|0=-8 1=8
at|main|welcomed|0=-9 1=9
at|main|withdrawn|0=6
at|main|would main|0=-13 1=14
at|main|would relative|0=-6 1=10
at|main|would sub|0=-8 1=8
at|main|would that|1=17 2=-14
at|main|written|0=8 1=-8
at|own|"|0=8 2=-7
at|own|(|1=6 2=-5
at|own|,|0=21 1=-8 2=-13
at|own|-|0=11 1=-10
at|own|0=11 1=9 2=-10
at|own|1,100|0=5 1=-5
at|own|1|true|1=15 2=-10
at|own|2,000|1=5
at|own|2|0=17 1=-16
at|own|2|false|0=13 1=-36 2=21
at|own|2|true|0=14 1=7 2=-16
at|own|30|0=17 1=-17
at|own|3|false|0=12 1=-11
at|own|400|0=13 1=-9
at|own|4|0=12 1=-12
at|own|^|0=-22 1=16 2=6
at|own|ababa|0=-8 1=8
at|own|accra|0=-7 1=7
at|own|acts|0=13 1=8 2=-12
at|own|adoption|0=-8 1=9
at|own|agreement drafting|0=27 1=-29
at|own|agreement signed|1=9 2=-7
at|own|agreement sought|2=7
at|own|agreement|0=7 1=-9
at|own|and|0=16 2=-14
at|own|announced|0=6
at|own|appeal|0=5 1=-5
at|own|arrived|0=-7 1=8
at|own|arrive|0=-7 2=15
at|own|asked|0=-6 1=6
at|own|ask|1=-6 2=5
at|own|assembly|0=-6 1=7
at|own|as|0=10 2=-10
at|own|at|0=10 1=-9
at|own|authorised|2=6
at|own|authorise|0=-7 1=7
at|own|back|0=-20 1=34 2=-14
at|own|bar|0=7 1=-6
at|own|base|0=-10 1=11
at|own|before|0=24 1=-17 2=-7
at|own|between|0=12 1=-11
at|own|beyond|0=10 1=-11
at|own|billion|0=-8 1=8
at|own|bind|0=5 1=12 2=-14
at|own|call|0=-5 1=6
at|own|chaired|0=6 1=-6
at|own|changed|0=6 1=9 2=-15
at|own|change|0=-15 1=19
at|own|come|1=12 2=-10
at|own|committed|0=10 1=-12
at|own|concluded|0=-5 1=6
at|own|confirmed|1=7
at|own|considering|0=8 1=-15 2=7
at|own|consider|0=8 1=5 2=-13
at|own|contribution|0=-6 2=15
at|own|country|0=6 1=-6
at|own|counts|0=9 1=-9
at|own|dead|0=9 1=-9
at|own|decided|0=-7 1=8
at|own|delivered|0=12 1=28 2=-33
at|own|depart|0=-7 1=12 2=-5
at|own|despite|0=8
at|own|dollars|0=5
at|own|due|1=-12 2=16
at|own|during|1=5 2=-9
at|own|décoré|0=8 1=-8
at|own|earlier|0=12 1=-12
at|own|early|0=-18 1=21
at|own|ended|0=6 1=5 2=-12
at|own|end|0=24 1=-15 2=-9
at|own|engagement held|0=8 1=20 2=-22
at|own|engagement planned|0=-25 1=21
at|own|engagement|0=-9 1=34 2=-19
at|own|euros|1=9
at|own|expected|2=6
at|own|extend|0=-25 1=6 2=19
at|own|february|0=5 1=-5
at|own|follow|2=6
at|own|forward|1=7
at|own|for|0=27 1=-28
at|own|from|0=15 1=-22 2=7
at|own|fund|0=-11 1=12
at|own|future main|0=16 1=-51 2=31
at|own|future perfect main|0=28 1=-10 2=-18
at|own|future relative|0=6 1=-19 2=14
at|own|future sub|0=7 1=-6
at|own|future that|0=13 1=-25 2=12
at|own|gendarmes|0=-7 2=8
at|own|give|0=-9 1=18
at|own|go|1=-7 2=7
at|own|haiti|1=-25 2=24
at|own|half|0=-6 1=7
at|own|has|0=8 1=-7
at|own|hesitate|0=-12 1=13
at|own|hold|1=-7 2=12
at|own|hospital|1=6
at|own|indicated|0=11 1=-11
at|own|in|2=-7
at|own|its|0=-9 1=9
at|own|it|0=17 1=-16
at|own|june|0=5 1=-5
at|own|kathmandu|0=-9 1=9
at|own|keep|0=44 1=-39 2=-5
at|own|kenyans|1=-7 2=8
at|own|kfor|0=-14 2=10
at|own|kigali|0=-7 1=7
at|own|land|0=-7 1=5
at|own|late|0=-14 1=5 2=9
at|own|launched|0=-7 1=7
at|own|leave|0=12 1=-12
at|own|lebanon|0=-10 2=12
at|own|left|2=5
at|own|lieu|1=-7 2=10
at|own|light|0=8 2=-10
at|own|mandate|0=14 1=8 2=-17
at|own|may|0=11 1=-8
at|own|meeting|0=5 1=-16 2=11
at|own|meet|0=15 1=-17 2=8
at|own|men|0=-9 1=15 2=-5
at|own|met|0=8 1=-7
at|own|million|0=-7 1=10
at|own|mission|0=7 2=-5
at|own|nairobi|0=-10 2=5
at|own|nassau|0=-8 2=9
at|own|nations|1=6
at|own|nearly|0=10 1=-10
at|own|none gerund|0=15 1=-16
at|own|none infinitive|0=11 1=-19 2=8
at|own|none participle|0=-7 1=17 2=-10
at|own|none|2=-6
at|own|obstacle|0=54 1=-45 2=-7
at|own|october|0=12 1=-12
at|own|officers|0=-22 1=19
at|own|off|0=-7 1=7
at|own|of|0=14 1=-9 2=-6
at|own|on|0=13
at|own|oppose|0=-6 1=6
at|own|participation|1=6
at|own|past main|0=-8 1=44 2=-30
at|own|past participle|1=9 2=-10
at|own|past perfect main|0=-16 1=29 2=-7
at|own|past perfect sub|0=12 1=-5 2=-7
at|own|past perfect that|0=-20 1=27 2=-6
at|own|past relative|0=-16 1=36 2=-20
at|own|past sub|0=-11 1=17 2=-6
at|own|past that|1=8 2=-5
at|own|people|1=10 2=-9
at|own|place|0=9 1=-10
at|own|plan|0=8 1=-7
at|own|pledged|0=-27 1=-31 2=50
at|own|police|0=-10 1=6
at|own|port-au-prince|0=-16 1=22 2=-6
at|own|possible main|0=-26 1=9 2=17
at|own|possible that|0=-11 1=-9 2=19
at|own|present infinitive|0=10 2=-14
at|own|present main|0=5 1=-14 2=5
at|own|present relative|1=9 2=-13
at|own|present sub|0=15 1=-6 2=-9
at|own|present that|1=-9 2=7
at|own|promised|0=5
at|own|promise|0=-6 1=19 2=-13
at|own|put|0=-8 1=8
at|own|reached|1=-10 2=9
at|own|refused|0=-10 1=12
at|own|refuse|0=17 1=-15
at|own|relieved|0=6 1=-6
at|own|reluctant|0=12 2=-8
at|own|renewed|0=-10 1=11
at|own|repatriated|0=6 1=-6
at|own|request|0=-22 1=34 2=-11
at|own|requirement|0=11 1=-12
at|own|resolution|0=-11 1=11
at|own|returned|0=-6 1=8
at|own|rostrum|0=-6 1=8
at|own|said|0=5
at|own|salvadorans|0=-13 1=13
at|own|says|2=9
at|own|say|0=14 1=-23 2=9
at|own|september|0=7 1=-6
at|own|serve|0=-16 1=18
at|own|should main|0=9 2=-6
at|own|should perfect main|1=-7 2=11
at|own|should relative|0=19 2=-15
at|own|should that|0=10 2=-6
at|own|sign|0=-16 1=13
at|own|since|0=32 1=-22 2=-10
at|own|soldiers|0=-5 2=7
at|own|somalia|0=8 1=-6
at|own|somalie|0=7 1=-7
at|own|so|0=10 1=-9
at|own|support|0=-6 1=6
at|own|suriname|1=5
at|own|suspended|0=-7 1=11
at|own|thank|0=35 1=-35
at|own|than|0=6 2=-6
at|own|them|0=5 2=-9
at|own|this|0=7 1=-5
at|own|through|2=7
at|own|to|0=24 1=-38 2=14
at|own|troops|0=-9 2=10
at|own|unanimously|0=8 1=-8
at|own|until|0=20 1=-33 2=15
at|own|visit|0=-6 2=6
at|own|voted|0=5 1=-5
at|own|votes|0=5
at|own|want|0=-17 1=18
at|own|which|0=-7 1=7
at|own|wilhelmshaven|0=6 1=-6
at|own|withdrawn|0=-22 1=7 2=20
at|own|would main|0=11 1=-10
at|own|would relative|2=5
at|own|would that|0=13 1=-31 2=19
at|own|york|1=8
at|up|,|0=21 1=-20
at|up|0=9 1=18 2=-22
at|up|1|true|1=13 2=-11
at|up|2|true|0=14 2=-11
at|up|^|0=-9 1=10
at|up|acte|0=7 1=-7
at|up|acts|0=-11 1=22 2=-9
at|up|affirmed|0=10 1=-10
at|up|agreed|0=-9 1=9
at|up|agreement|0=7 1=-7
at|up|arrive|1=-13 2=9
at|up|asked|0=11 1=-10
at|up|ask|0=10 1=-10
at|up|assured|0=11 1=-11
at|up|bar|0=6 1=-6
at|up|bind|0=-28 1=29
at|up|changed|0=12 1=-11
at|up|change|0=6 1=-6
at|up|committed|0=-16 1=17
at|up|considering|0=-20 1=21
at|up|consider|0=25 1=-24
at|up|contribution|1=23 2=-18
at|up|decided|0=11 1=-10
at|up|delivered|0=34 1=-33
at|up|ended|0=-14 1=15
at|up|engagement held|0=6 1=-6
at|up|engagement|0=7 1=-7
at|up|extended|0=-9 1=11
at|up|found|0=7 1=-7
at|up|from|0=-5 1=5
at|up|future that|0=-11 2=7
at|up|give|0=20 1=-18
at|up|hesitate|0=-6 1=6
at|up|illegal|0=8 1=-8
at|up|in|0=-23 1=22
at|up|keep|0=-27 1=18 2=9
at|up|light|0=-9 1=10
at|up|mandate|0=-7 1=11
at|up|meet|0=33 1=-32
at|up|nations|0=-8 1=9
at|up|none|0=9 2=-7
at|up|offered|0=-13 1=13
at|up|of|0=-27 1=27
at|up|on|0=18 2=-9
at|up|ordonné|0=-6 1=6
at|up|past perfect that|1=-12 2=7
at|up|past that|0=15 1=-12
at|up|pledged|0=26 2=-24
at|up|present infinitive|0=10 1=9 2=-19
at|up|promise|0=-30 1=40 2=-11
at|up|refused|0=-26 1=27
at|up|refuse|0=7 1=-7
at|up|reluctant|0=-9 1=9
at|up|savoir|0=-7 1=7
at|up|says|0=19 2=-13
at|up|say|1=14 2=-8
at|up|sign|0=-27 1=27
at|up|since|0=8 1=-8
at|up|thank|0=11 1=-11
at|up|voted|0=-6 1=6
at|up|withdrawn|1=-14 2=12
at|up|would that|0=-14 1=22 2=-8
back|0|0=16 2=-28
back|0|acts|agreement|0=-9 1=15 2=-5
back|0|acts|contribution|0=9 1=8 2=-23
back|0|acts|engagement|1=13 2=-8
back|0|acts|mandate|0=-32 1=24 2=17
back|0|acts|obstacle|1=23 2=-12
back|0|acts|request|2=6
back|0|acts|requirement|0=21 1=-8 2=-9
back|0|agreement drafting|0=9 1=-7
back|0|agreement sought|0=7 1=-7
back|0|arrive|1=15 2=-13
back|0|authorised|0=12 1=-12
back|0|back|0=-12 1=16
back|0|bar|0=-27 1=27
back|0|bind|0=16 2=-16
back|0|changed|1=12 2=-14
back|0|change|1=8 2=-7
back|0|committed|1=6 2=-6
back|0|considering|0=5 2=-7
back|0|consider|0=8 1=-7
back|0|delivered|0=29 1=-9 2=-36
back|0|due|0=-26 1=13 2=14
back|0|ended|0=-10 2=9
back|0|end|0=26 1=-14 2=-12
back|0|engagement held|1=21 2=-6
back|0|extended|1=-15 2=17
back|0|extend|0=-20 2=19
back|0|future main|future main|1=-15 2=13
back|0|future main|future perfect main|0=-10 1=12
back|0|future main|future that|0=6
back|0|future main|past main|0=23 1=-14 2=-8
back|0|future main|past perfect main|0=19 1=-20
back|0|future main|possible main|0=6
back|0|future main|present infinitive|0=13 1=-9
back|0|future main|present main|0=17 1=-11 2=-5
back|0|future main|present relative|0=-10 1=11
back|0|future main|present that|0=6 2=-5
back|0|future main|unverbed|1=8
back|0|future main|would that|1=-12 2=15
back|0|future relative|future that|0=-9 2=9
back|0|future relative|past main|0=-11 1=13
back|0|future that|past main|0=-10 2=14
back|0|future that|would that|0=-31 1=34
back|0|give|0=-8 1=-23 2=38
back|0|hold|0=13 1=-15
back|0|keep|0=17 2=-16
back|0|leave|0=30 1=-39 2=8
back|0|light|0=24 1=-9 2=-16
back|0|meet|0=8 1=14 2=-18
back|0|none gerund|past main|0=-15 1=15
back|0|none gerund|past perfect main|0=5
back|0|none gerund|past that|0=-14 1=14
back|0|none gerund|present infinitive|0=-9 1=12
back|0|none gerund|present main|0=9 1=-9
back|0|none gerund|unverbed|0=11 1=-10
back|0|none infinitive|unverbed|0=-8 1=8
back|0|none participle|none participle|0=-9 1=9
back|0|none participle|past main|0=-6 1=6
back|0|none participle|past perfect main|1=7 2=-5
back|0|none participle|past perfect relative|0=-19 1=19
back|0|none participle|past relative|0=6 1=-6
back|0|none participle|present main|0=-13 1=13
back|0|none participle|should main|1=-11 2=9
back|0|none participle|unverbed|0=5 1=-9
back|0|none participle|would relative|0=-16 1=16
back|0|none|0=6 1=9 2=-11
back|0|obstacle|1=15 2=-15
back|0|oppose|0=15 1=-15
back|0|past main|future main|0=6 1=-6
back|0|past main|future that|0=5
back|0|past main|none infinitive|0=-10 1=10
back|0|past main|none participle|0=-16 1=16
back|0|past main|past main|0=-10 1=32 2=-13
back|0|past main|past participle|0=-7 2=11
back|0|past main|past perfect relative|0=20 1=-19
back|0|past main|past perfect that|0=-17 1=18
back|0|past main|past relative|0=-11 1=12
back|0|past main|past sub|0=-6 1=7
back|0|past main|past that|0=24 1=-23
back|0|past main|possible that|0=9 1=-9
back|0|past main|present infinitive|1=7
back|0|past main|present main|0=-21 1=45 2=-14
back|0|past main|present relative|0=18 1=-18
back|0|past main|present sub|0=8 1=-8
back|0|past main|present that|0=-8 1=10
back|0|past main|should that|0=11 1=-11
back|0|past main|unverbed|1=12 2=-7
back|0|past main|would relative|0=6 1=-5
back|0|past main|would sub|0=5
back|0|past main|would that|1=10 2=-5
back|0|past participle|future main|0=14 1=-13
back|0|past participle|none gerund|0=-7 1=7
back|0|past participle|past main|0=-18 1=13
back|0|past participle|past perfect main|0=-8 1=9
back|0|past participle|past relative|0=-38 1=38
back|0|past participle|past sub|0=-5 1=5
back|0|past participle|present infinitive|0=12 1=-11
back|0|past participle|present main|0=8 1=-7
back|0|past participle|would that|0=7 1=-7
back|0|past perfect main|future main|0=-22 1=26
back|0|past perfect main|none gerund|0=8 1=-8
back|0|past perfect main|none participle|1=5
back|0|past perfect main|past main|0=-25 1=12 2=13
back|0|past perfect main|past perfect main|0=-53 1=46 2=13
back|0|past perfect main|past perfect that|0=-9 1=9
back|0|past perfect main|past relative|0=10 1=-10
back|0|past perfect main|past sub|0=-22 1=22
back|0|past perfect main|possible main|0=6 1=-5
back|0|past perfect main|present infinitive|0=8
back|0|past perfect main|present main|0=-25 1=21 2=6
back|0|past perfect main|present relative|0=-21 1=21
back|0|past perfect main|present sub|0=-6 1=6
back|0|past perfect main|present that|0=8 1=-8
back|0|past perfect main|should main|0=-16 1=16
back|0|past perfect main|unverbed|0=-5 2=6
back|0|past perfect main|would main|0=6 1=-6
back|0|past perfect main|would relative|0=-21 1=21
back|0|past perfect main|would that|0=22 1=-22
back|0|past perfect participle|present main|0=-20 1=20
back|0|past perfect relative|past main|0=10 1=-10
back|0|past perfect relative|past perfect main|0=5 1=-5
back|0|past perfect relative|present main|0=13 1=-12
back|0|past perfect sub|past main|0=5
back|0|past perfect that|past main|0=12 1=-6 2=-6
back|0|past relative|past main|0=-11 1=12
back|0|past relative|past participle|0=7 1=-6
back|0|past relative|past perfect main|0=6 1=-6
back|0|past relative|past relative|0=-20 1=20
back|0|past relative|present infinitive|0=19 1=-18
back|0|past relative|present main|0=11 1=-10
back|0|past relative|present relative|0=-6 1=6
back|0|past relative|present that|0=6 1=-6
back|0|past relative|unverbed|0=9 1=-9
back|0|past relative|would relative|0=-27 1=29
back|0|past relative|would that|0=20 1=-19
back|0|past sub|none gerund|0=-8 1=9
back|0|past sub|past main|0=-14 2=11
back|0|past sub|past perfect main|0=16 1=-16
back|0|past sub|present infinitive|0=-8 1=9
back|0|past sub|unverbed|0=-7 1=7
back|0|past sub|would that|0=-20 1=8 2=12
back|0|past that|past main|0=9 1=-9
back|0|past that|present main|0=-5 2=6
back|0|pledged|1=-14 2=23
back|0|possible main|past main|0=-6 1=6
back|0|possible main|present infinitive|0=-7 1=9
back|0|possible main|present main|0=-5 1=5
back|0|present infinitive|future main|0=-13 1=-7 2=20
back|0|present infinitive|past main|0=15 1=-15
back|0|present infinitive|past participle|0=-14 2=17
back|0|present infinitive|past perfect main|0=10 1=-8
back|0|present infinitive|possible main|0=5
back|0|present infinitive|present infinitive|1=6 2=-6
back|0|present infinitive|present main|0=-24 1=9 2=15
back|0|present infinitive|unverbed|1=-6
back|0|present main|future main|0=20 1=-25
back|0|present main|none participle|0=8 1=-8
back|0|present main|past main|0=32 1=-14 2=-18
back|0|present main|past perfect main|1=11 2=-6
back|0|present main|past relative|0=9 1=-9
back|0|present main|past that|0=-6 1=7
back|0|present main|present infinitive|0=-9 1=13
back|0|present main|present that|0=5
back|0|present main|should main|0=-15 1=9 2=5
back|0|present main|should relative|0=6 1=-6
back|0|present main|unverbed|0=29 1=-27
back|0|present main|would main|0=10 1=-10
back|0|present main|would relative|0=8 2=-6
back|0|present main|would that|0=6 1=-8
back|0|present relative|none gerund|0=-9 1=9
back|0|present relative|past main|0=16 1=-14
back|0|present relative|past perfect main|0=11 1=-6 2=-5
back|0|present relative|present infinitive|0=-11 2=15
back|0|present relative|present main|0=8 1=-5
back|0|present relative|would that|0=-8 1=9
back|0|present sub|future main|0=-22 1=23
back|0|present sub|past perfect main|0=5
back|0|present that|future main|0=-16 2=17
back|0|present that|past perfect main|0=5
back|0|present that|unverbed|0=-9 1=9
back|0|promise|0=-6 1=14
back|0|refuse|0=-6 1=7
back|0|reluctant|0=-26 1=38 2=-6
back|0|request|1=11
back|0|requirement|0=20 1=-6 2=-10
back|0|says|agreement|0=27 1=-27
back|0|says|contribution|0=21 1=-14 2=-5
back|0|says|engagement|0=-6 1=8
back|0|says|mandate|0=46 1=-44
back|0|says|obstacle|0=9 1=-9
back|0|says|request|0=-9 1=10
back|0|say|0=15 2=-8
back|0|serve|0=15 2=-16
back|0|should main|future main|0=12 1=-5 2=-6
back|0|should main|past main|0=-5 1=6
back|0|should main|past perfect main|0=17 1=-9 2=-7
back|0|should main|past perfect that|0=-11 1=12
back|0|should relative|past main|2=7
back|0|sign|1=7
back|0|suspended|0=15 1=-12
back|0|thank|0=20 1=-20
back|0|unverbed|future main|0=-8 1=10
back|0|unverbed|future that|0=-7 1=7
back|0|unverbed|none infinitive|0=-6 1=6
back|0|unverbed|none participle|0=-14 1=15
back|0|unverbed|past main|0=-20 1=22
back|0|unverbed|past perfect main|0=-18 1=13
back|0|unverbed|past perfect relative|0=5
back|0|unverbed|present infinitive|0=-7 1=8
back|0|unverbed|present main|0=-44 1=45
back|0|unverbed|present that|0=9 1=-9
back|0|unverbed|unverbed|0=10 1=-9
back|0|unverbed|would main|0=-7 1=7
back|0|unverbed|would that|0=-6 2=9
back|0|want|0=-36 1=37
back|0|withdrawn|1=17 2=-11
back|0|would main|past main|0=6 1=-5
back|0|would relative|present main|0=-12 2=12
back|0|would that|past main|0=15 1=-11
back|0|would that|past perfect main|0=6
back|0|would that|would that|1=10 2=-5
back|10 ahead|0=14 1=-42 2=23
back|10 long-ago|0=12 1=-10
back|10 now|0=5 1=29 2=-36
back|10 past|0=17 1=18 2=-49
back|1|0=24 1=-12 2=-31
back|1|acts|agreement|0=8 1=-6
back|1|acts|contribution|0=16 1=-6 2=-20
back|1|acts|engagement|0=8 2=-6
back|1|acts|mandate|1=7 2=-5
back|1|acts|obstacle|0=-7 1=20 2=-7
back|1|acts|request|0=18 1=-13
back|1|acts|requirement|0=25 1=-15 2=-6
back|1|agreement signed|0=7 1=-6
back|1|arrive|0=12 1=-14
back|1|ask|0=9 2=-7
back|1|authorised|1=10 2=-14
back|1|authorise|0=-17 1=20
back|1|back|0=5
back|1|bar|0=-29 1=30
back|1|bind|0=9 2=-8
back|1|changed|0=7
back|1|committed|0=-28 1=32
back|1|considering|0=16 1=-12
back|1|consider|0=8 1=-6
back|1|delivered|0=26 1=-6 2=-33
back|1|due|1=9
back|1|ended|0=-5 2=8
back|1|end|0=27 1=-27
back|1|engagement cancelled|0=5 1=-5
back|1|engagement held|1=8
back|1|extended|0=-10 2=8
back|1|extend|0=18 1=-12 2=-5
back|1|fail|0=-9 1=9
back|1|future main|future main|0=7
back|1|future main|none infinitive|0=-8 2=9
back|1|future main|past main|0=21 1=-16 2=-6
back|1|future main|past participle|0=5
back|1|future main|past perfect main|0=13 1=-10
back|1|future main|past sub|0=-6 1=7
back|1|future main|present infinitive|1=-8 2=8
back|1|future main|present main|1=-13 2=12
back|1|future main|present that|0=-21 2=21
back|1|future main|unverbed|0=11 1=-10
back|1|future main|would that|0=11 1=-6 2=-5
back|1|future relative|present infinitive|0=-6 2=9
back|1|future relative|present main|0=7 1=-6
back|1|future that|present main|0=-9 2=10
back|1|give|1=-16 2=23
back|1|hold|0=14 1=-13
back|1|keep|0=5 1=-5
back|1|leave|0=5 2=-6
back|1|light|0=10
back|1|meet|0=-13 1=-9 2=27
back|1|need|0=6
back|1|none gerund|present main|0=8 1=-8
back|1|none infinitive|none infinitive|0=6 1=-6
back|1|none infinitive|would main|0=-10 1=10
back|1|none participle|future main|0=19 1=-16
back|1|none participle|none infinitive|0=-67 1=67
back|1|none participle|past main|0=7 1=-7
back|1|none participle|past perfect main|0=-37 1=32 2=5
back|1|none participle|present infinitive|0=-5 2=7
back|1|none participle|present relative|0=-18 1=18
back|1|none|0=16 1=10 2=-29
back|1|obstacle|0=6 1=7 2=-9
back|1|oppose|0=-10 1=10
back|1|past main|future main|0=-22 1=29 2=-8
back|1|past main|future that|0=11 1=-10
back|1|past main|none gerund|0=12 1=-11
back|1|past main|none infinitive|0=-21 1=22
back|1|past main|past main|0=-19 1=42 2=-15
back|1|past main|past participle|0=-7 1=7
back|1|past main|past perfect main|0=28 1=-24
back|1|past main|past perfect relative|0=7 1=-7
back|1|past main|past perfect that|0=9 1=-9
back|1|past main|past relative|0=6 1=-5
back|1|past main|past sub|0=18 1=-18
back|1|past main|present main|0=-7 1=26 2=-11
back|1|past main|present relative|0=13 1=-13
back|1|past main|present sub|0=14 1=-13
back|1|past main|should that|0=-8 1=8
back|1|past main|unverbed|0=15 1=-9
back|1|past main|would main|0=-19 1=20
back|1|past main|would relative|0=13 1=-13
back|1|past main|would that|0=-15 1=18
back|1|past participle|future main|0=-5 1=6
back|1|past participle|future that|0=-12 2=12
back|1|past participle|past perfect main|0=8 1=-8
back|1|past participle|present infinitive|0=5 1=-5
back|1|past participle|present main|0=-10 1=10
back|1|past participle|unverbed|0=12 1=-11
back|1|past perfect main|future main|0=-15 1=16
back|1|past perfect main|none participle|0=-13 1=13
back|1|past perfect main|past main|0=15 1=-15
back|1|past perfect main|past perfect main|0=-35 1=30
back|1|past perfect main|past relative|0=9 1=-8
back|1|past perfect main|present infinitive|0=6
back|1|past perfect main|present main|0=-39 1=44
back|1|past perfect main|present relative|0=-17 1=17
back|1|past perfect main|present that|0=6 1=-6
back|1|past perfect main|unverbed|0=-9 1=10
back|1|past perfect main|would main|0=8 1=-8
back|1|past perfect main|would that|0=15 1=-15
back|1|past perfect relative|past main|0=6 1=-6
back|1|past perfect relative|past perfect main|0=-6 1=6
back|1|past perfect relative|would that|0=-10 1=10
back|1|past perfect sub|past main|0=-10 1=10
back|1|past perfect sub|unverbed|0=-10 1=10
back|1|past perfect that|past main|0=10 1=-7
back|1|past perfect that|unverbed|0=-9 1=9
back|1|past relative|past main|0=12 1=-12
back|1|past relative|past perfect main|0=9 1=-9
back|1|past relative|present infinitive|0=-6 1=7
back|1|past relative|present main|0=14 1=-13
back|1|past relative|would main|0=9 1=-9
back|1|past relative|would that|0=8 1=-8
back|1|past sub|future main|0=13 1=-13
back|1|past sub|past main|0=5
back|1|past sub|past relative|0=7 1=-6
back|1|past sub|present infinitive|0=6 1=-6
back|1|pledged|0=-9 2=14
back|1|possible main|past main|0=-7 1=7
back|1|present infinitive|future main|0=-14 1=-5 2=19
back|1|present infinitive|past perfect main|0=7
back|1|present infinitive|present infinitive|0=-7 1=9
back|1|present infinitive|present main|0=-5 1=-12 2=17
back|1|present infinitive|would that|0=-23 1=15 2=8
back|1|present main|future main|0=20 1=-14 2=-5
back|1|present main|past main|0=27 1=-25
back|1|present main|past perfect main|0=18 1=-24 2=6
back|1|present main|past that|0=-7 1=8
back|1|present main|present infinitive|0=7 1=-6
back|1|present main|present main|0=11 1=-7
back|1|present main|unverbed|0=13 1=-12
back|1|present main|would main|0=8
back|1|present main|would that|0=6 1=-5
back|1|present relative|past main|0=11 1=-10
back|1|present relative|present infinitive|0=-6 2=7
back|1|present relative|present main|0=6
back|1|present relative|present that|0=-25 1=25
back|1|present relative|would that|0=-9 1=11
back|1|present sub|past main|0=6 1=-6
back|1|promise|0=6 1=9 2=-12
back|1|refused|0=45 1=-42
back|1|refuse|0=7 1=-6
back|1|reluctant|0=-12 1=15
back|1|request|0=10
back|1|requirement|0=29 1=-19 2=-8
back|1|says|contribution|0=22 1=-15 2=-11
back|1|says|obstacle|0=13 1=-13
back|1|says|request|0=-11 1=11
back|1|say|0=17 1=-6 2=-12
back|1|serve|0=6
back|1|should main|past main|0=7
back|1|sign|0=5
back|1|suspended|0=13 1=-12
back|1|thank|0=9 1=-9
back|1|unverbed|future main|0=-6 1=7
back|1|unverbed|future that|0=-19 1=19
back|1|unverbed|past main|0=-13 1=14
back|1|unverbed|past perfect main|0=-15 1=16
back|1|unverbed|past perfect that|0=6 1=-6
back|1|unverbed|past sub|0=-8 1=8
back|1|unverbed|past that|0=-9 1=9
back|1|unverbed|present infinitive|0=-33 1=33
back|1|unverbed|present main|0=-28 1=28
back|1|unverbed|present relative|0=-9 1=9
back|1|unverbed|unverbed|0=-19 1=21
back|1|want|1=6
back|1|withdrawn|0=15 1=-14
back|1|would main|past main|0=-6 1=6
back|1|would that|past main|0=-18 1=8 2=10
back|1|would that|present infinitive|0=-5 2=7
back|2|0=30 1=-18 2=-36
back|2|acts|contribution|0=27 1=-11 2=-34
back|2|acts|engagement|0=13 1=-22 2=9
back|2|acts|mandate|1=11 2=-10
back|2|acts|obstacle|0=-11 1=20
back|2|acts|request|0=6
back|2|acts|requirement|0=12 1=-13 2=7
back|2|agreement drafting|0=-11 1=11
back|2|agreement signed|0=19 1=-18
back|2|arrive|0=6 2=-6
back|2|ask|0=19 1=-15
back|2|authorised|0=15 1=-19
back|2|back|0=17 1=-16
back|2|bar|0=-14 1=14
back|2|bind|2=9
back|2|changed|0=-8 2=10
back|2|committed|0=11 1=-8
back|2|considering|1=-7 2=9
back|2|consider|0=13 1=-13
back|2|delivered|0=33 1=-20 2=-29
back|2|due|0=6
back|2|ended|0=7
back|2|end|0=20 1=-22
back|2|engagement held|0=13 1=-12
back|2|engagement planned|0=-5 2=9
back|2|extended|0=5 1=10 2=-15
back|2|extend|0=6 1=-6
back|2|future main|past perfect main|0=11 1=-8
back|2|future main|present infinitive|0=7 2=-6
back|2|future main|present main|0=6
back|2|future main|would that|0=6
back|2|give|0=7 1=-9 2=8
back|2|hold|0=-8 1=9
back|2|keep|0=25 1=-20 2=-5
back|2|leave|0=28 1=-17 2=-11
back|2|light|0=-19 1=24
back|2|meet|0=10 1=-14 2=6
back|2|none gerund|past main|0=6 1=-6
back|2|none participle|none infinitive|0=-9 1=9
back|2|none participle|past main|0=-31 1=32
back|2|none participle|past perfect relative|0=-11 1=11
back|2|none|1=8
back|2|obstacle|1=7
back|2|oppose|0=-14 1=14
back|2|past main|future main|0=27 1=-24
back|2|past main|future that|0=12 1=-11
back|2|past main|none gerund|0=14 1=-14
back|2|past main|none infinitive|0=9 1=-8
back|2|past main|none participle|0=6 1=-6
back|2|past main|past main|0=-7 1=21 2=-9
back|2|past main|past participle|0=-7 1=7
back|2|past main|past perfect main|0=22 1=-20
back|2|past main|past relative|0=13 1=-13
back|2|past main|past sub|0=6 1=-6
back|2|past main|past that|0=16 1=-16
back|2|past main|possible main|0=6 1=-5
back|2|past main|possible that|0=-6 1=6
back|2|past main|present main|0=-8 1=23 2=-6
back|2|past main|present relative|0=11 1=-11
back|2|past main|present that|0=-15 1=15
back|2|past main|should that|0=-16 1=16
back|2|past main|would main|0=11 1=-10
back|2|past main|would that|0=-23 1=25
back|2|past participle|past main|0=-9 1=9
back|2|past participle|past perfect main|0=-9 1=9
back|2|past participle|present infinitive|0=-10 1=10
back|2|past participle|unverbed|0=-16 1=16
back|2|past participle|would main|0=-33 1=33
back|2|past perfect main|future main|0=-13 1=14
back|2|past perfect main|none infinitive|0=13 1=-12
back|2|past perfect main|past main|0=7 1=-7
back|2|past perfect main|past perfect main|0=-40 1=41
back|2|past perfect main|past that|0=-10 1=10
back|2|past perfect main|present infinitive|0=6 1=-5
back|2|past perfect main|present main|0=10 1=-9
back|2|past perfect main|present sub|0=-23 1=24
back|2|past perfect main|should main|0=7 1=-7
back|2|past perfect main|unverbed|0=-12 1=13
back|2|past perfect main|would main|0=-9 1=9
back|2|past perfect sub|present main|0=-6 1=6
back|2|past perfect that|past main|0=-5 1=5
back|2|past perfect that|past perfect main|0=-9 1=9
back|2|past relative|past perfect main|0=6 1=-5
back|2|past relative|present infinitive|0=-15 1=16
back|2|past sub|past main|0=13 1=-13
back|2|pledged|0=12 2=-19
back|2|present infinitive|future main|0=-7 2=10
back|2|present infinitive|past main|0=8 2=-6
back|2|present infinitive|past perfect main|0=6 1=-5
back|2|present infinitive|present infinitive|0=-11 2=12
back|2|present main|future main|0=-13 1=-6 2=19
back|2|present main|none infinitive|0=6 1=-6
back|2|present main|past main|0=-8 2=12
back|2|present main|past perfect main|0=-8 1=9
back|2|present main|past relative|0=-9 1=9
back|2|present main|present infinitive|0=7
back|2|present main|present main|0=18 1=-16
back|2|present main|unverbed|0=15 1=-14
back|2|present sub|past main|0=6 1=-5
back|2|promise|0=9 1=9 2=-15
back|2|refused|0=16 1=-14
back|2|refuse|0=-13 1=13
back|2|request|0=-8 1=14
back|2|requirement|0=18 1=-17
back|2|says|agreement|0=8 1=-7
back|2|says|contribution|0=14 1=-9
back|2|says|engagement|0=-5 1=6
back|2|says|mandate|0=21 1=-26 2=5
back|2|says|obstacle|0=12 1=-12
back|2|says|request|0=-16 1=16
back|2|say|0=6
back|2|serve|0=7 2=-5
back|2|sign|0=16 1=-15
back|2|suspended|0=-11 1=12
back|2|unverbed|future main|0=-11 1=11
back|2|unverbed|past main|0=10 1=-10
back|2|unverbed|past perfect main|0=-29 1=17 2=12
back|2|unverbed|past relative|0=-7 1=7
back|2|unverbed|past that|0=-19 1=19
back|2|unverbed|present infinitive|0=-6 1=8
back|2|unverbed|unverbed|0=-32 1=21 2=11
back|2|unverbed|would main|0=-9 1=9
back|2|unverbed|would that|0=-8 1=8
back|2|want|0=-14 1=15
back|2|withdrawn|0=-6 1=8
back|2|would that|future main|0=-10 2=10
back|2|would that|past perfect main|0=-10 1=11
back|3|0=35 1=-24 2=-39
back|3|acts|agreement|0=8 1=-7
back|3|acts|contribution|0=22 2=-32
back|3|acts|mandate|0=8 1=-10
back|3|acts|obstacle|1=10
back|3|acts|requirement|0=15 1=-9
back|3|agreement drafting|0=11 1=-10
back|3|authorised|0=19 1=-26 2=7
back|3|authorise|0=16 1=-15
back|3|back|0=12 1=-12
back|3|bar|0=-5 1=5
back|3|bind|0=24 1=-19
back|3|changed|1=6
back|3|committed|0=26 1=-24
back|3|considering|0=9 1=-7
back|3|consider|0=-10 1=10
back|3|delivered|0=13 1=13 2=-28
back|3|due|1=-7 2=7
back|3|ended|0=8
back|3|end|0=7
back|3|engagement held|0=-26 1=27
back|3|extend|0=7 1=-6
back|3|future main|past main|2=-6
back|3|future main|past perfect main|0=7
back|3|future main|present main|0=8 1=-5
back|3|future relative|past main|0=-9 1=9
back|3|give|0=-10 1=7 2=11
back|3|hold|0=19 1=-17
back|3|keep|0=-5 1=13 2=-8
back|3|leave|0=-28 1=8 2=20
back|3|light|0=19 1=-8 2=-8
back|3|meet|0=23 1=-20
back|3|none gerund|past main|0=6 1=-6
back|3|none participle|none infinitive|0=7 1=-7
back|3|none participle|past perfect main|0=17 1=-16
back|3|none participle|present main|0=-12 2=8
back|3|none|0=10 1=9 2=-17
back|3|obstacle|0=18 1=-12
back|3|past main|future main|0=-32 1=35
back|3|past main|future that|0=9 1=-8
back|3|past main|none gerund|0=8 1=-8
back|3|past main|past main|0=-11 1=22 2=-6
back|3|past main|past perfect main|0=19 1=-17
back|3|past main|past perfect that|0=6 1=-6
back|3|past main|past relative|0=12 1=-12
back|3|past main|past sub|0=7 1=-7
back|3|past main|present main|0=41 1=-38
back|3|past main|unverbed|0=-6 1=8
back|3|past participle|past main|0=-19 1=19
back|3|past participle|past perfect main|0=-19 1=19
back|3|past participle|past perfect relative|0=-12 1=12
back|3|past participle|present main|0=8 1=-7
back|3|past perfect main|future main|0=-7 1=8
back|3|past perfect main|none participle|0=5 1=-5
back|3|past perfect main|past perfect main|0=-40 1=41
back|3|past perfect main|past relative|0=-9 1=9
back|3|past perfect main|present main|0=7 1=-6
back|3|past perfect main|should main|0=6 1=-6
back|3|past perfect main|unverbed|0=-11 1=11
back|3|past perfect main|would that|0=-31 1=31
back|3|past perfect relative|past perfect main|0=6 1=-6
back|3|past relative|past main|0=18 1=-17
back|3|past relative|past perfect main|0=7 1=-7
back|3|past relative|unverbed|0=-5 1=6
back|3|past relative|would main|0=-26 1=26
back|3|past sub|future main|0=6 1=-6
back|3|past sub|past main|0=7 1=-7
back|3|pledged|0=6 1=9 2=-13
back|3|present infinitive|future relative|0=-12 2=12
back|3|present infinitive|past main|0=-6 1=7
back|3|present infinitive|past perfect main|0=5 1=-5
back|3|present infinitive|present infinitive|0=-8 2=10
back|3|present infinitive|present that|0=-12 1=12
back|3|present main|past main|1=-12 2=10
back|3|present main|past perfect that|0=-8 1=8
back|3|present main|present infinitive|0=6
back|3|present main|present main|0=19 1=-17
back|3|present main|unverbed|0=7 1=-6
back|3|present main|would that|0=-10 2=11
back|3|present relative|unverbed|0=-21 2=22
back|3|promise|0=-8 1=26 2=-12
back|3|refused|0=13 1=-10
back|3|refuse|0=14 1=-14
back|3|reluctant|0=29 1=-28
back|3|request|0=7
back|3|requirement|0=19 1=-11
back|3|says|agreement|0=8 1=-8
back|3|says|contribution|0=29 1=-22 2=-10
back|3|says|engagement|0=-18 1=18
back|3|says|mandate|0=14 1=-14
back|3|says|obstacle|0=21 1=-21
back|3|say|0=20 1=-8 2=-11
back|3|serve|0=-6 1=12 2=-6
back|3|should main|future main|0=5
back|3|should main|past perfect main|0=-10 1=10
back|3|sign|0=20 1=-20
back|3|suspended|0=-20 1=20
back|3|unverbed|past main|0=-26 1=27
back|3|unverbed|past perfect main|0=-29 1=30
back|3|unverbed|past sub|0=-11 1=11
back|3|unverbed|present infinitive|0=6 1=-6
back|3|unverbed|present main|0=12 1=-12
back|3|unverbed|should that|0=-10 1=10
back|3|unverbed|unverbed|0=-20 1=20
back|3|unverbed|would main|0=9 1=-8
back|3|unverbed|would that|0=-9 1=9
back|3|want|0=7 1=-6
back|3|withdrawn|0=16 1=-16
back|3|would that|past relative|0=-12 1=12
back|4 ahead|0=23 1=-25
back|4 long-ago|0=39 1=-31 2=-16
back|4 now|0=33 1=-30
back|4 past|0=36 1=-29 2=-9
back|7 ahead|0=15 1=-27
back|7 long-ago|0=33 1=-27 2=-5
back|7 now|0=8 1=-24 2=15
back|7 past|0=37 1=-25 2=-40
back|apart|0=23 1=-13 2=-31
back|apart|10 ahead|1=-8 2=11
back|apart|10 now|1=27 2=-29
back|apart|10 past|0=15 1=17 2=-42
back|apart|1|0=21 1=-8 2=-26
back|apart|2|0=24 1=-16 2=-24
back|apart|3|0=28 1=-15 2=-33
back|apart|4 ahead|0=14 1=-11
back|apart|4 long-ago|0=18 1=-11
back|apart|4 now|0=7 1=-8
back|apart|4 past|0=19 1=-15
back|apart|7 ahead|0=-7 1=-14 2=26
back|apart|7 long-ago|0=8 1=-5
back|apart|7 now|0=19 1=-43 2=23
back|apart|7 past|0=36 1=-23 2=-32
back|future main|0=13 1=-33 2=16
back|future relative|0=15 1=-22 2=6
back|future sub|0=16 1=-14
back|future that|0=7 1=-18 2=12
back|last|false|0=28 1=-16 2=-31
back|last|true|0=26 1=-12 2=-36
back|none gerund|0=24 1=-19
back|none infinitive|0=-14 1=21
back|none participle|0=5 2=-8
back|own|0|0=19 1=10 2=-44
back|own|1|0=41 1=-45 2=-28
back|own|2|0=34 1=-62 2=13
back|past main|0=21 1=7 2=-42
back|past participle|0=-19 2=21
back|past perfect main|0=22 2=-37
back|past perfect relative|0=32 1=-22 2=-10
back|past perfect sub|0=19 1=-17
back|past perfect that|0=10 2=-7
back|past relative|0=14 2=-16
back|past sub|0=-9 1=13 2=-5
back|past that|0=12 2=-13
back|possible main|0=8 2=-7
back|possible that|0=27 1=-24
back|present main|0=29 1=-19 2=-33
back|present relative|0=26 1=-13 2=-15
back|present sub|0=17 1=-17
back|should main|0=8 1=-22 2=14
back|should relative|0=17 1=-15
back|should that|0=-17 1=18
back|together|0=29 1=-12 2=-40
back|together|0|0=20 2=-34
back|together|10 ahead|0=18 1=-42 2=22
back|together|10 long-ago|0=8 1=-7
back|together|10 now|1=16 2=-18
back|together|10 past|0=16 1=18 2=-46
back|together|1|0=23 1=-12 2=-27
back|together|2|0=32 1=-15 2=-37
back|together|3|0=39 1=-31 2=-28
back|together|4 ahead|0=8 1=-13 2=5
back|together|4 long-ago|0=28 1=-20 2=-6
back|together|4 now|0=27 1=-21
back|together|4 past|0=20 1=-14
back|together|7 ahead|0=30 1=-14 2=-23
back|together|7 long-ago|0=24 1=-21
back|together|7 now|0=-9 1=11 2=6
back|together|7 past|0=30 1=-17 2=-31
back|unverbed|0=19 2=-26
back|would main|1=11 2=-12
back|would relative|0=-34 1=42 2=-8
back|would sub|0=12 1=-11
back|would that|0=-15 1=22
before|"|0=8 2=-7
before|"|7 now|0=8 2=-7
before|"|contribution|0=8 2=-7
before|"|pledged|0=8 2=-7
before|(|0=-7 1=20 2=-13
before|(|10 ahead|1=10 2=-13
before|(|10 now|0=6 1=-6
before|(|10 past|0=-7 1=8
before|(|7 past|0=-8 1=8
before|(|contribution|0=-7 1=8
before|(|extended|1=11 2=-11
before|(|mandate|0=-5 1=18 2=-13
before|(|obstacle|0=8 1=-8
before|,|0=21 2=-19
before|,|10 now|0=53 1=-44 2=-9
before|,|10 past|0=-7 1=16 2=-9
before|,|4 past|0=6 1=-5
before|,|7 now|0=-25 1=26
before|,|7 past|0=-9 1=9
before|,|committed|0=-9 1=10
before|,|considering|0=-16 1=16
before|,|contribution|0=-6 1=21 2=-14
before|,|delivered|0=18 1=-17
before|,|engagement held|0=-7 1=8
before|,|pledged|0=-13 1=23 2=-9
before|,|refused|0=-21 1=21
before|,|request|0=23 1=-22
before|,|suspended|0=11 1=-11
before|,|withdrawn|0=29 1=-27
before|-|0=11 1=-11
before|-|10 now|0=11 1=-11
before|-|contribution|0=16 1=-16
before|-|suspended|0=16 1=-16
before|1,100|0=5 1=-5
before|1,650|0=11 1=-11
before|1,650|7 now|0=11 1=-11
before|1,650|contribution|0=11 1=-11
before|1,650|delivered|0=10 1=-10
before|2,000|withdrawn|1=5
before|2|0=17 1=-16
before|2|7 past|0=13 1=-13
before|2|authorised|0=17 1=-16
before|2|mandate|0=17 1=-16
before|30|0=20 1=-19
before|30|7 past|0=18 1=-17
before|30|authorised|0=11 1=-11
before|30|extended|0=8 1=-7
before|30|mandate|0=19 1=-18
before|400|0=13 1=-9
before|400|7 now|0=13 1=-9
before|400|contribution|0=13 1=-9
before|400|withdrawn|0=13 1=-9
before|4|0=12 1=-12
before|4|7 past|0=12 1=-12
before|4|contribution|0=12 1=-12
before|4|withdrawn|0=12 1=-12
before|8|0=11 1=-11
before|8|7 past|0=11 1=-11
before|^|0=-21 1=29 2=-8
before|^|10 ahead|0=11 1=-6 2=-5
before|^|10 now|0=30 1=-30
before|^|10 past|0=10 1=-6
before|^|4 past|0=10 1=-9
before|^|7 ahead|0=-11 2=7
before|^|7 now|0=-18 1=20
before|^|7 past|0=-34 1=35
before|^|agreement signed|0=-6 1=6
before|^|authorised|0=-8 2=8
before|^|changed|0=16 1=-16
before|^|considering|0=-9 1=9
before|^|contribution|0=-14 1=17
before|^|delivered|0=18 1=-17
before|^|engagement held|0=11 1=-10
before|^|engagement|0=9 1=-9
before|^|extended|1=15 2=-11
before|^|obstacle|0=-9 1=10
before|^|pledged|1=-5
before|^|request|0=-10 1=10
before|^|suspended|0=-7 1=7
before|^|withdrawn|0=-14 1=15
before|ababa|0=-8 1=8
before|accra|0=-11 1=11
before|accra|10 past|0=-5 1=5
before|accra|contribution|0=-10 1=10
before|acte|0=7 1=-7
before|acte|10 past|0=7 1=-7
before|acte|contribution|0=7 1=-7
before|acte|withdrawn|0=7 1=-7
before|adopted|0=-18 1=20
before|adopted|10 now|0=-5 1=6
before|adopted|10 past|0=-9 1=10
before|adopted|extended|0=-6 1=7
before|adopted|mandate|0=-18 1=19
before|adoption|0=-8 1=9
before|adoption|10 now|0=-8 1=9
before|affirmed|10 now|0=-7 1=7
before|affirmed|1=5
before|affirmed|contribution|0=-13 1=15
before|affirmed|obstacle|0=8 1=-8
before|affirmed|pledged|0=-14 1=16
before|after|0=6 1=-5
before|after|10 past|0=13 1=-13
before|after|7 now|0=-14 1=14
before|after|pledged|0=-14 1=14
before|after|withdrawn|0=10 1=-9
before|against|0=-8 1=8
before|against|10 past|0=-8 1=8
before|against|obstacle|0=-8 1=8
before|agreed|0=-10 1=10
before|agreed|10 past|0=-7 1=7
before|agreed|contribution|0=-9 1=9
before|agreed|pledged|0=-9 1=9
before|agreement|0=-8 1=8
before|agreement|10 now|0=-8 1=8
before|agreement|committed|0=-8 1=8
before|agreement|contribution|0=-8 1=8
before|and|0=12 1=-17
before|and|10 ahead|0=9 2=-9
before|and|10 past|0=-21 2=17
before|and|7 now|0=12 1=-11
before|and|7 past|0=9 1=-7
before|and|contribution|0=21 1=-26 2=6
before|and|delivered|0=10 1=-9
before|and|engagement held|0=-8 1=8
before|and|engagement|0=-8 1=8
before|and|pledged|0=-7 1=-6 2=13
before|and|request|0=-7 1=7
before|and|withdrawn|0=19 1=-11 2=-7
before|announced|10 now|0=-9 1=10
before|announced|10 past|0=5 2=-5
before|announced|1=6 2=-8
before|announced|committed|0=5 1=-5
before|announced|contribution|0=6 2=-7
before|announced|engagement held|0=-7 1=7
before|announced|pledged|0=-12 1=18 2=-6
before|announced|withdrawn|0=11 1=-10
before|appeal|0=5 1=-5
before|appeal|10 past|0=5 1=-5
before|appeal|obstacle|0=5 1=-5
before|approved|0=-7 1=9
before|approved|authorised|0=-6 1=7
before|approved|contribution|0=6
before|approved|delivered|0=6 1=-6
before|approved|mandate|0=-9 1=9
before|approved|obstacle|0=-5 1=5
before|around|0=-6 2=7
before|around|10 ahead|0=-6 2=7
before|around|contribution|0=-6 2=7
before|around|pledged|0=-6 2=7
before|arrived|10 past|0=10 1=-9
before|arrived|1=8
before|arrived|4 now|0=-14 1=14
before|arrived|withdrawn|1=5
before|arrive|0=-11 2=10
before|arrive|7 now|0=-9 2=11
before|arrive|contribution|0=-9 2=11
before|arrive|pledged|0=-9 2=11
before|arriving|0=10 1=-9
before|arriving|7 now|0=10 1=-9
before|arriving|contribution|0=10 1=-9
before|asked|0=7
before|asked|7 now|0=10 1=-8
before|asked|contribution|0=13 1=-11
before|asked|request|0=-6 1=6
before|assembled|0=-11 1=12
before|assembled|7 now|0=-11 1=12
before|assembled|considering|0=-10 1=11
before|assembled|contribution|0=-10 1=11
before|assembly|0=-8 1=10
before|assembly|7 now|0=8 1=-6
before|assembly|7 past|0=-14 1=14
before|assured|0=9 1=-9
before|assured|10 past|0=9 1=-9
before|assured|contribution|0=9 1=-9
before|assured|pledged|0=6 1=-5
before|as|0=22 1=-11 2=-11
before|as|7 ahead|0=10 2=-10
before|as|contribution|0=10 2=-10
before|as|mandate|0=8 1=-7
before|at|0=-15 1=16
before|at|10 past|0=-8 1=9
before|at|7 past|0=-7 1=7
before|at|contribution|0=-12 1=12
before|at|delivered|0=-14 1=14
before|august|0=6
before|august|4 past|0=6
before|august|ended|0=6
before|august|mandate|0=6
before|authorised|0=6
before|authorised|7 past|0=10 1=-10
before|authorised|contribution|0=5
before|authorised|pledged|0=6 1=-6
before|a|0=9 1=-9
before|a|10 past|0=6 1=-6
before|a|withdrawn|0=6 1=-6
before|bangui|0=11 1=-11
before|bangui|contribution|0=11 1=-11
before|banjska|0=5
before|banjska|7 past|0=5
before|banjska|contribution|0=5
before|banjska|delivered|0=5
before|base|0=-7 1=8
before|base|10 now|0=-9 1=9
before|base|contribution|0=-7 1=8
before|basseterre|0=8 1=-7
before|basseterre|7 now|0=11 1=-10
before|basseterre|contribution|0=6 1=-5
before|basseterre|pledged|0=6 1=-5
before|before|0=22 1=-29 2=7
before|before|10 ahead|1=-11 2=11
before|before|10 past|0=7 1=-7
before|before|7 ahead|1=-5
before|before|7 now|0=6
before|before|authorised|2=7
before|before|changed|1=6
before|before|committed|0=6 1=-6
before|before|contribution|0=24 1=-17 2=-7
before|before|request|1=-6 2=6
before|before|requirement|0=-7 2=7
before|before|withdrawn|0=10 2=-7
before|began|10 past|0=-10 1=11
before|began|7 now|0=13 1=-13
before|began|7 past|0=-6 1=6
before|beginning|0=-11 2=11
before|beginning|contribution|0=-11 2=11
before|beginning|pledged|0=-11 2=11
before|begun|0=-10 1=14
before|begun|7 now|0=-6 1=9
before|begun|contribution|0=-17 1=21
before|begun|delivered|0=-9 1=9
before|begun|request|0=9 1=-9
before|begun|withdrawn|0=-9 1=13
before|benin|0=10 1=-9
before|benin|7 now|0=10 1=-9
before|benin|contribution|0=10 1=-9
before|berlin|0=-8 1=8
before|berlin|7 past|0=-8 1=8
before|berlin|contribution|0=-8 1=8
before|between|0=22 1=-20
before|between|10 past|0=8 1=-7
before|between|7 past|0=13 1=-13
before|between|contribution|0=16 1=-14
before|between|delivered|0=9 1=-9
before|between|obstacle|0=6 1=-6
before|beyond|0=14 1=-13
before|beyond|10 ahead|0=12 1=-6 2=-6
before|beyond|contribution|0=13 2=-10
before|billion|0=-8 1=8
before|billion|4 past|0=-8 1=8
before|billion|contribution|0=-8 1=8
before|by|10 ahead|0=-17 1=-15 2=32
before|by|10 now|0=-7 1=7
before|by|10 past|0=32 1=-26 2=-6
before|by|1=-36 2=40
before|by|7 ahead|0=-6 1=-11 2=22
before|by|7 past|0=-5 1=6
before|by|committed|0=-14 1=-7 2=21
before|by|contribution|0=21 1=-19
before|by|delivered|1=6 2=-8
before|by|ended|0=16 2=-17
before|by|mandate|0=28 2=-26
before|by|obstacle|0=5
before|by|pledged|0=26 1=-9 2=-17
before|by|request|0=-9 1=-5 2=14
before|by|requirement|0=-55 2=57
before|by|withdrawn|0=7 1=-7
before|cabinet|7 now|0=6 1=-5
before|call|engagement|0=-5 1=6
before|capital|1=7
before|capital|7 now|1=7
before|chaired|0=6 1=-6
before|chaired|10 past|0=6 1=-6
before|chaired|contribution|0=6 1=-6
before|chaired|delivered|0=6 1=-6
before|circuler|contribution|0=-8 1=8
before|circuler|delivered|0=-8 1=8
before|circuler|extended|0=10 1=-10
before|circuler|mandate|0=10 1=-10
before|closed|0=-10 1=10
before|come|1=10 2=-10
before|come|7 now|1=8 2=-10
before|come|contribution|1=12 2=-10
before|come|pledged|1=10 2=-10
before|completed|changed|0=7 1=-7
before|completed|mandate|0=7 1=-7
before|concluded|agreement signed|0=-5 1=6
before|concluded|agreement|0=-5 1=6
before|concluded|contribution|0=5
before|concluded|pledged|0=5
before|concludes|0=6 1=-6
before|concludes|10 past|0=6 1=-6
before|concludes|contribution|0=7 1=-7
before|concludes|pledged|0=7 1=-7
before|confirmed|0=19 1=-15
before|confirmed|10 past|0=21 1=-19
before|confirmed|committed|0=6 1=-6
before|confirmed|contribution|0=6
before|confirmed|ended|0=9 1=-9
before|confirmed|mandate|0=9 1=-9
before|confirmed|pledged|0=11 1=-8
before|confirmed|withdrawn|0=-5 1=5
before|contributors|0=8 1=-8
before|contributors|7 past|0=8 1=-8
before|contributors|contribution|0=8 1=-8
before|contributors|withdrawn|0=8 1=-8
before|cotonou|0=-10 1=10
before|cotonou|10 past|0=-8 1=9
before|cotonou|contribution|0=-8 1=9
before|cotonou|withdrawn|0=-8 1=9
before|council|0=-5 1=10
before|council|10 past|0=-9 1=9
before|council|7 now|0=21 1=-20
before|council|7 past|0=-17 1=19
before|council|authorised|0=7 1=-5
before|council|contribution|0=15 1=-15
before|council|delivered|0=9 1=-8
before|council|ended|0=-14 1=15
before|council|extended|0=-14 1=15
before|council|mandate|0=-19 1=22
before|council|reluctant|0=9 1=-9
before|council|request|0=-19 1=19
before|council|requirement|0=5
before|country|0=6 1=-6
before|country|contribution|0=6 1=-6
before|counts|0=9 1=-9
before|counts|10 now|0=9 1=-9
before|counts|contribution|0=9 1=-9
before|counts|delivered|0=9 1=-9
before|court|0=-9 1=9
before|court|obstacle|0=-15 1=15
before|dated|0=-12 1=13
before|dated|10 past|0=-9 1=9
before|dated|committed|0=-12 1=12
before|dated|contribution|0=-16 1=16
before|dated|request|0=-6 1=6
before|day|0=-9 1=9
before|day|7 now|0=-9 1=9
before|day|contribution|0=-9 1=9
before|day|delivered|0=-9 1=9
before|dead|0=9 1=-9
before|dead|10 past|0=9 1=-9
before|dead|contribution|0=9 1=-9
before|dead|delivered|0=9 1=-9
before|decided|0=-9 1=11
before|decided|7 now|1=6
before|decided|contribution|1=5
before|decided|ended|0=-6 1=6
before|decided|mandate|1=6
before|decide|0=9 1=-8
before|decide|10 past|0=9 1=-8
before|decide|extended|0=9 1=-8
before|decide|mandate|0=9 1=-8
before|delivered|0=-20 1=22
before|delivered|10 past|0=-7 1=8
before|delivered|contribution|0=-9 1=11
before|delivered|pledged|1=7
before|departed|0=-9 1=12
before|departed|7 now|0=-16 1=19
before|departed|7 past|0=9 1=-9
before|departed|contribution|0=-9 1=12
before|departed|withdrawn|0=-7 1=10
before|departs|0=-22 1=24
before|departs|10 now|0=-13 1=15
before|departs|10 past|0=-9 1=9
before|departs|contribution|0=-13 1=15
before|departs|obstacle|0=-9 1=9
before|departs|pledged|0=-13 1=15
before|depart|10 past|0=-7 1=12 2=-5
before|depart|1=11 2=-9
before|depart|contribution|1=11 2=-9
before|depart|pledged|1=12 2=-8
before|deploys|0=-7 2=7
before|deploys|7 ahead|0=-7 2=7
before|deploys|contribution|0=-7 2=7
before|deploys|pledged|0=-7 2=7
before|deposited|0=-9 1=11
before|deposited|10 now|0=8 1=-7
before|deposited|7 now|0=-16 1=16
before|deposited|pledged|0=9 1=-8
before|despite|0=8
before|despite|10 past|0=8
before|despite|contribution|0=8
before|despite|pledged|0=5
before|dispatched|contribution|0=-7 1=7
before|dispatched|delivered|0=-7 1=7
before|dispatched|obstacle|0=7 1=-7
before|dollars|0=8
before|dollars|4 now|0=5
before|dollars|contribution|0=7
before|draft|0=-11 1=11
before|draft|7 now|0=-11 1=11
before|draft|changed|0=-10 1=10
before|draft|mandate|0=-10 1=10
before|drone|0=5 1=-5
before|drone|10 past|0=5 1=-5
before|drone|contribution|0=5 1=-5
before|drone|delivered|0=5 1=-5
before|during|1=5 2=-9
before|during|7 ahead|0=5 2=-9
before|during|contribution|0=8 2=-9
before|during|pledged|0=8 2=-9
before|décoré|0=8 1=-8
before|décoré|10 past|0=8 1=-8
before|décoré|contribution|0=8 1=-8
before|décoré|delivered|0=8 1=-8
before|each|0=-13 1=13
before|each|4 past|0=-13 1=13
before|each|contribution|0=-13 1=13
before|each|delivered|0=-13 1=13
before|earlier|0=14 1=-14
before|earlier|10 now|0=14 1=-14
before|earlier|contribution|0=14 1=-14
before|earlier|delivered|0=7 1=-7
before|early|0=-13 1=20 2=-7
before|early|7 now|0=-11 1=15
before|early|7 past|0=5
before|early|contribution|0=-22 1=25
before|early|delivered|0=-12 1=12
before|early|obstacle|0=5
before|effectuer|0=5 1=-5
before|effectuer|10 past|0=5 1=-5
before|effectuer|engagement held|0=5 1=-5
before|effectuer|engagement|0=5 1=-5
before|envolera|0=-17 2=20
before|envolera|10 past|0=-17 2=20
before|envolera|contribution|0=-17 2=20
before|envolera|pledged|0=-17 2=20
before|euros|1=9
before|euros|contribution|1=9
before|euros|delivered|0=-9 1=9
before|expected|0=7 1=-17 2=10
before|expected|10 now|0=-12 2=7
before|expected|10 past|0=12 1=-10
before|expected|7 now|0=9 1=-11
before|expected|contribution|1=-14 2=10
before|expected|pledged|1=-14 2=10
before|explained|0=-11 1=11
before|explained|10 past|0=-11 1=11
before|explained|contribution|1=5
before|explained|obstacle|0=-6 1=6
before|expressing|0=-8 1=8
before|expressing|10 past|0=-8 1=8
before|expressing|contribution|0=-8 1=8
before|expressing|pledged|0=-8 1=8
before|extended|0=-6 1=7
before|february|0=5 1=-5
before|february|4 past|0=5 1=-5
before|february|contribution|0=5 1=-5
before|february|delivered|0=5 1=-5
before|finished|10 now|0=-6 1=6
before|finished|contribution|0=-6 1=6
before|finished|delivered|0=-6 1=6
before|finished|mandate|0=8 1=-7
before|fly|0=-6 2=8
before|fly|7 now|0=-6 2=8
before|fly|contribution|0=-6 2=8
before|fly|pledged|0=-6 2=8
before|follow|1=-8 2=7
before|follow|7 now|1=-7
before|follow|contribution|1=-7 2=7
before|follow|pledged|0=-12 2=13
before|follow|withdrawn|0=12 1=-6 2=-5
before|force|0=5
before|force|7 past|0=-7 1=7
before|force|mandate|0=12 1=-12
before|forward|0=-13 1=15
before|forward|7 past|0=-11 1=11
before|forward|contribution|0=-13 1=15
before|forward|pledged|0=-13 1=15
before|for|0=24 1=-24
before|for|10 ahead|0=-25 1=38 2=-13
before|for|10 past|0=13 1=-12
before|for|4 ahead|0=-11 2=13
before|for|4 now|0=13 2=-14
before|for|7 ahead|0=-7 1=-9 2=16
before|for|7 now|0=7 1=-8
before|for|7 past|0=31 1=-30
before|for|committed|0=-10 1=-5 2=16
before|for|contribution|0=7 1=-28 2=21
before|for|delivered|0=-11 1=11
before|for|engagement cancelled|0=-9 1=10
before|for|engagement planned|0=-8 1=9
before|for|engagement|0=-19 1=23
before|for|mandate|0=-13 1=23 2=-10
before|for|obstacle|0=18 1=-17
before|for|pledged|0=14 1=-27 2=14
before|for|request|0=22 1=-21
before|for|requirement|0=6
before|for|withdrawn|0=8 2=-7
before|found|contribution|0=7 1=-7
before|found|obstacle|0=-9 1=9
before|found|pledged|0=7 1=-7
before|from|0=33 1=-37
before|from|10 ahead|2=8
before|from|10 now|1=8 2=-5
before|from|10 past|1=-6 2=7
before|from|4 ahead|2=6
before|from|7 ahead|0=7 1=-7
before|from|7 long-ago|0=-12 1=12
before|from|7 now|0=11 1=-5 2=-6
before|from|7 past|0=33 1=-28 2=-5
before|from|authorised|1=8
before|from|changed|0=10 2=-6
before|from|committed|0=20 1=-8 2=-12
before|from|contribution|0=-13 1=-9 2=22
before|from|engagement|0=7 1=-5
before|from|extended|0=22 1=-21
before|from|mandate|0=29 1=-18 2=-12
before|from|pledged|0=-17 1=-12 2=30
before|from|requirement|0=6
before|from|withdrawn|0=-10 1=9
before|fund|0=-15 1=11
before|fund|4 now|0=-6 1=6
before|fund|contribution|0=-15 1=11
before|fund|delivered|0=-10 1=10
before|gave|0=9 1=-9
before|gave|10 past|0=9 1=-9
before|gave|request|0=9 1=-9
before|gendarmes|0=-7 2=8
before|gendarmes|4 now|0=-7 2=8
before|gendarmes|contribution|0=-7 2=8
before|gendarmes|pledged|0=-7 2=8
before|go|0=-8 1=-6 2=14
before|go|7 now|1=-10 2=14
before|go|contribution|0=-11 2=16
before|go|withdrawn|1=-11 2=12
before|grew|0=11 1=-11
before|grew|10 past|0=11 1=-11
before|haiti|10 now|0=6 1=-5
before|haiti|1=-14 2=18
before|haiti|4 now|0=-9 2=10
before|haiti|7 past|0=-5 1=-6 2=11
before|haiti|committed|0=9 1=-9
before|haiti|contribution|0=-17 2=21
before|haiti|delivered|0=-22 1=23
before|haiti|pledged|0=-10 1=-15 2=25
before|half|4 past|1=7
before|half|contribution|0=5
before|has|0=8 1=-8
before|has|10 now|0=8 1=-8
before|has|contribution|0=7 1=-7
before|has|delivered|0=7 1=-7
before|haïti|contribution|0=-5
before|hold|1=5
before|hold|suspended|1=5
before|home|7 now|0=10 1=-9
before|home|withdrawn|0=-7 1=7
before|hospital|1=6
before|hospital|contribution|1=6
before|hospital|pledged|1=6
before|illegal|0=12 1=-12
before|illegal|10 past|0=12 1=-12
before|illegal|authorised|0=9 1=-9
before|illegal|contribution|0=8 1=-8
before|illegal|mandate|0=9 1=-9
before|illegal|pledged|0=8 1=-8
before|indicated|10 now|0=5 1=-5
before|indicated|7 past|0=-7 1=7
before|indicated|delivered|0=12 1=-12
before|indicated|pledged|0=17 1=-16
before|indicated|refused|0=-7 1=7
before|indicated|suspended|0=-12 1=12
before|indicated|withdrawn|0=-5 1=6
before|interrogé|10 now|0=7 1=-7
before|intervened|agreement drafting|0=-7 1=7
before|intervened|agreement|0=-7 1=7
before|intervened|contribution|0=7
before|intervened|obstacle|0=6 1=-6
before|intervened|pledged|0=7
before|in|0=7 1=15 2=-17
before|in|10 ahead|0=48 1=-30 2=-19
before|in|10 past|0=9 1=-9
before|in|4 ahead|0=-13 1=-16 2=29
before|in|4 long-ago|0=-17 1=28 2=-11
before|in|4 now|0=-7 2=12
before|in|4 past|0=-39 1=42
before|in|7 ahead|0=-11 1=-23 2=38
before|in|7 long-ago|0=-11 1=19 2=-8
before|in|7 now|0=47 1=-27 2=-19
before|in|7 past|0=5 1=30 2=-33
before|in|agreement drafting|0=22 1=-24
before|in|agreement signed|0=-10 1=6
before|in|agreement|0=8 1=-13 2=5
before|in|authorised|0=-28 1=21 2=7
before|in|changed|0=14 1=-10
before|in|committed|0=-9 1=11
before|in|considering|0=21 1=-26 2=5
before|in|contribution|0=5 1=12 2=-12
before|in|delivered|0=8 1=6 2=-10
before|in|ended|0=13 1=-21 2=8
before|in|engagement held|0=-7 1=11
before|in|engagement planned|0=23 1=-27
before|in|engagement|0=19 1=-19
before|in|extended|0=-8 1=15 2=-7
before|in|mandate|0=-9
before|in|obstacle|2=-6
before|in|pledged|0=12 2=-12
before|in|refused|0=-10 1=11
before|in|reluctant|0=8 2=-5
before|in|request|0=-12 1=21 2=-8
before|in|requirement|1=9 2=-6
before|in|suspended|1=8 2=-7
before|in|withdrawn|0=-21 2=21
before|its|7 past|0=-5 1=6
before|its|mandate|0=-9 1=9
before|it|1=10 2=-7
before|it|7 now|0=6
before|it|7 past|0=-6 1=6
before|it|authorised|0=-9 1=10
before|it|contribution|0=6
before|it|delivered|0=8 1=-8
before|it|mandate|0=-19 1=21
before|it|pledged|1=6
before|joined|10 past|0=-7 1=7
before|joined|7 now|0=8 1=-7
before|july|0=9 1=-9
before|june|0=6 1=-6
before|june|4 past|0=6 1=-6
before|justifié|0=-6 1=6
before|justifié|10 past|0=-6 1=6
before|justifié|obstacle|0=-6 1=6
before|kathmandu|0=-9 1=9
before|kathmandu|7 now|0=-9 1=9
before|kenyans|0=-5 1=-11 2=16
before|kenyans|7 now|0=-5 1=-11 2=16
before|kenyans|contribution|0=-5 1=-11 2=16
before|kenyans|withdrawn|0=-5 1=-11 2=16
before|kfor|0=-20 1=11 2=9
before|kfor|contribution|0=-20 1=11 2=9
before|kfor|delivered|0=-12 1=13
before|kigali|0=-9 1=9
before|kigali|7 past|0=-8 1=8
before|kigali|agreement|0=-9 1=9
before|kroner|committed|0=8 1=-7
before|lacroix|0=6
before|lacroix|7 now|0=6
before|lacroix|contribution|0=6
before|lacroix|pledged|0=6
before|lamented|0=-5 1=6
before|lamented|10 past|0=11 1=-11
before|lamented|7 past|0=-16 1=16
before|lamented|contribution|0=8 1=-8
before|lamented|obstacle|0=-14 1=14
before|lamented|pledged|0=7 1=-7
before|landed|0=-7 1=7
before|landed|contribution|0=-7 1=7
before|land|0=-11 2=13
before|land|10 now|0=-14 1=-5 2=19
before|land|10 past|1=7 2=-6
before|land|contribution|0=-15 2=13
before|land|pledged|0=-15 2=13
before|late|1=-6 2=7
before|late|4 now|0=10 1=-9
before|late|7 ahead|0=-8 2=9
before|late|committed|0=-6 2=8
before|late|contribution|0=-10 2=8
before|late|delivered|0=-8 1=8
before|late|request|0=7 1=-7
before|launched|0=6 1=-5
before|launched|10 now|0=-8 1=9
before|launched|10 past|0=13 1=-13
before|learned|0=22 1=-22
before|learned|10 past|0=22 1=-22
before|learned|contribution|0=17 1=-17
before|learned|engagement held|0=5 1=-5
before|learned|engagement|0=5 1=-5
before|learned|pledged|0=9 1=-9
before|learned|suspended|0=8 1=-8
before|leave|7 now|2=-5
before|leave|pledged|0=7
before|lebanon|0=-10 2=12
before|lebanon|4 ahead|0=-10 2=12
before|lebanon|contribution|0=-10 2=12
before|left|2=5
before|left|7 now|2=5
before|left|contribution|2=5
before|letter|10 past|0=-7 1=7
before|letter|7 past|0=11 1=-10
before|lieu|10 past|1=-7 2=10
before|lieu|1=-9 2=9
before|lieu|contribution|1=-7 2=10
before|lieu|withdrawn|1=-7 2=10
before|mali|2=7
before|mali|contribution|0=-6 2=7
before|may|0=12 1=-8
before|may|4 past|0=6 1=-5
before|may|contribution|0=8
before|may|withdrawn|0=7
before|meeting|0=-12 2=9
before|meeting|10 past|0=-15 1=16
before|meeting|7 now|0=-6 2=10
before|meeting|contribution|0=-6 1=7
before|meeting|engagement held|0=8 1=-8
before|meeting|engagement|0=5 1=-16 2=11
before|meeting|pledged|0=-6 1=7
before|members|0=11 1=-7
before|members|10 now|0=6 1=-6
before|members|4 past|0=8 1=-8
before|members|7 now|1=6
before|members|contribution|0=16 1=-13
before|members|pledged|0=8 1=-8
before|members|withdrawn|0=6
before|men|0=-9 1=15 2=-5
before|men|contribution|0=-9 1=15 2=-5
before|men|withdrawn|0=-7 1=12
before|met|10 now|0=17 1=-16
before|met|10 past|0=-13 1=14
before|met|engagement held|0=5 1=-5
before|met|engagement|0=5 1=-5
before|met|mandate|0=-8 1=8
before|met|request|0=6 1=-6
before|million|1=7 2=-6
before|million|4 now|0=7
before|million|contribution|1=8 2=-5
before|million|delivered|0=-11 1=12
before|million|pledged|0=9
before|ministers|request|0=7 1=-6
before|mission|10 now|0=7 1=-7
before|mission|10 past|0=-13 1=14
before|mission|2=-6
before|mission|authorised|0=-8 1=8
before|mission|mandate|0=-7 1=8
before|mission|pledged|0=9
before|mission|reluctant|0=-6 1=6
before|mission|request|0=7 1=-7
before|mogadishu|7 past|0=6 1=-5
before|nairobi|contribution|0=8 2=-7
before|nairobi|engagement held|0=-11 1=12
before|nairobi|engagement|0=-11 2=11
before|nairobi|pledged|0=5 2=-7
before|nassau|0=-8 2=9
before|nassau|7 now|0=-8 2=9
before|nations|0=-8 1=12
before|nations|4 past|0=-7 1=8
before|nations|contribution|0=-11 1=12
before|nations|pledged|0=-7 1=8
before|nearly|0=13 1=-13
before|nearly|7 past|0=10 1=-10
before|not|0=9 1=-8
before|not|10 past|0=8 1=-8
before|not|contribution|0=7 1=-6
before|not|withdrawn|0=6 1=-6
before|october|0=12 1=-12
before|october|4 past|0=12 1=-12
before|october|authorised|0=5
before|october|mandate|0=5
before|october|request|0=7 1=-7
before|offered|4 past|0=6 1=-5
before|offered|7 past|0=-9 1=9
before|offered|contribution|0=-7 1=8
before|offered|pledged|0=-11 1=11
before|officers|1=7
before|officers|7 now|1=-5 2=6
before|officers|7 past|0=-12 1=14
before|officers|contribution|1=7
before|office|0=11 1=-10
before|office|10 past|0=5 1=-5
before|office|contribution|0=5 1=-5
before|office|engagement held|0=5 1=-5
before|office|engagement|0=5 1=-5
before|off|0=-7 1=7
before|of|0=9 2=-8
before|of|10 ahead|0=19 1=-13 2=-6
before|of|10 long-ago|1=6
before|of|10 now|0=5
before|of|10 past|0=-58 1=65 2=-7
before|of|4 ahead|0=34 1=-27 2=-7
before|of|4 long-ago|0=-14 1=17
before|of|4 now|0=41 1=-27 2=-14
before|of|4 past|0=24 1=-19
before|of|7 ahead|0=-5 1=9
before|of|7 long-ago|0=13 1=-9
before|of|7 now|0=-40 1=-22 2=63
before|of|7 past|1=24 2=-20
before|of|agreement drafting|0=-13 1=18 2=-5
before|of|agreement signed|0=13 1=-11
before|of|agreement sought|0=-12 2=8
before|of|agreement|0=-12 1=11
before|of|changed|1=6
before|of|committed|0=21 1=-9 2=-12
before|of|considering|0=-14 1=15
before|of|contribution|0=14 1=-18
before|of|delivered|1=11 2=-8
before|of|ended|1=12 2=-12
before|of|engagement|2=-6
before|of|extended|1=-18 2=15
before|of|mandate|2=-6
before|of|obstacle|0=11 1=-8
before|of|refused|0=5 1=-5
before|of|reluctant|0=11 1=-10
before|of|request|1=-6
before|of|requirement|0=-11 1=11
before|of|withdrawn|1=-24 2=28
before|on|0=13 1=21 2=-22
before|on|10 ahead|0=7 1=-6
before|on|10 now|0=-6 1=36 2=-22
before|on|10 past|0=16 1=16 2=-21
before|on|agreement drafting|0=10 1=-6
before|on|agreement in-force|0=-6 1=6
before|on|agreement signed|0=-10 1=12
before|on|agreement|1=9 2=-5
before|on|authorised|0=-11 1=5 2=8
before|on|changed|0=11 2=-8
before|on|committed|0=-9 1=14
before|on|considering|0=13 1=-12
before|on|delivered|0=8 1=14 2=-21
before|on|ended|0=-6 1=-25 2=31
before|on|engagement held|0=13 1=9 2=-15
before|on|engagement planned|1=17 2=-13
before|on|engagement|0=9 1=21 2=-24
before|on|extended|0=17 1=30 2=-46
before|on|mandate|0=15 1=13 2=-23
before|on|obstacle|0=-7 1=22 2=-10
before|on|pledged|1=-27 2=35
before|on|refused|0=20 1=-19
before|on|reluctant|0=5
before|on|request|0=6
before|on|requirement|0=6
before|on|withdrawn|0=-44 2=43
before|ordonné|withdrawn|0=-6 1=6
before|out|7 now|0=9 1=-6
before|out|7 past|0=-9 1=9
before|out|contribution|0=7
before|over|7 past|0=-5 1=5
before|participation|1=6
before|participation|contribution|1=6
before|pemba|contribution|0=-8 1=9
before|pemba|withdrawn|0=-8 1=9
before|people|1=10 2=-9
before|people|contribution|1=10 2=-9
before|people|pledged|1=10 2=-9
before|place|0=9 1=-15 2=6
before|place|7 ahead|0=-6 2=6
before|place|7 now|0=5
before|place|contribution|2=6
before|place|mandate|0=13 1=-12
before|place|pledged|0=-6 2=6
before|planned|0=9 1=-9
before|planned|10 now|0=-6 1=6
before|planned|10 past|0=8 1=-8
before|planned|changed|0=-6 1=6
before|planned|engagement held|0=7 1=-6
before|planned|engagement|0=7 1=-6
before|planned|extended|0=9 1=-9
before|plan|0=8 1=-7
before|plan|7 now|0=8 1=-7
before|pledged|10 past|1=6
before|pledged|pledged|1=6
before|police|0=-6
before|police|7 past|0=-6 1=6
before|police|contribution|0=-6
before|police|delivered|0=-5 1=5
before|port-au-prince|1=8 2=-8
before|port-au-prince|7 now|0=17 1=-11 2=-6
before|port-au-prince|contribution|0=-8 1=14 2=-6
before|port-au-prince|engagement held|0=5
before|port-au-prince|engagement planned|0=6 1=-6
before|port-au-prince|engagement|0=12 1=-10
before|port-au-prince|pledged|0=-8 1=14 2=-6
before|procédé|0=-9 1=9
before|procédé|10 past|0=-9 1=9
before|procédé|contribution|0=-9 1=9
before|procédé|delivered|0=-9 1=9
before|prohibited|0=-5 1=6
before|prohibited|obstacle|0=-5 1=6
before|promised|2=-6
before|promised|7 now|1=6 2=-6
before|promised|contribution|2=-6
before|promised|pledged|2=-6
before|proposed|0=-11 1=11
before|proposed|7 past|0=-11 1=11
before|proposed|considering|0=-11 1=11
before|proposed|contribution|0=-11 1=11
before|published|delivered|0=6 1=-6
before|published|pledged|0=-7 1=7
before|put|0=-8 1=8
before|put|10 past|0=-6 1=6
before|reached|0=6 1=-15 2=9
before|reached|10 past|0=15 1=-15
before|reached|contribution|0=6 1=-15 2=9
before|reached|delivered|0=15 1=-15
before|reaffirmed|0=6 1=-6
before|reaffirmed|10 past|0=6 1=-6
before|reaffirmed|engagement held|0=10 1=-10
before|reaffirmed|engagement|0=10 1=-10
before|received|10 past|0=-10 1=11
before|received|contribution|0=-7 1=7
before|received|delivered|0=-6 1=6
before|received|engagement held|0=7 1=-7
before|received|engagement|0=7 1=-7
before|reconnu|0=6 1=-5
before|reconnu|10 past|0=6
before|reconnu|considering|0=-6 1=6
before|reconnu|pledged|0=6 1=-5
before|redit|0=-5 1=6
before|redit|10 past|0=-5 1=6
before|redit|contribution|0=-5 1=6
before|redit|pledged|0=-5 1=6
before|refused|0=7 1=-7
before|refused|10 past|0=7 1=-7
before|refused|obstacle|0=7 1=-7
before|rejected|0=-8 1=8
before|rejected|obstacle|0=-8 1=8
before|relieved|0=8 1=-7
before|relieved|7 now|0=8 1=-7
before|relieved|contribution|0=8 1=-7
before|relieved|delivered|0=8 1=-7
before|renewed|0=-10 1=11
before|renewed|10 past|0=-7 1=7
before|renewed|extended|0=-7 1=8
before|renewed|obstacle|0=-7 1=7
before|renvoyé|0=6 1=-6
before|renvoyé|10 past|0=6 1=-6
before|renvoyé|obstacle|0=6 1=-6
before|repatriated|0=6 1=-6
before|repatriated|10 past|0=6 1=-6
before|repatriated|contribution|0=6 1=-6
before|repatriated|withdrawn|0=6 1=-6
before|repatriates|0=9 1=-5
before|repatriates|7 now|0=9 1=-5
before|repatriates|contribution|0=9 1=-5
before|repatriates|withdrawn|0=6
before|repeated|0=-6 1=6
before|repeated|7 past|0=-6 1=6
before|repeated|contribution|0=-6 1=6
before|repeated|refused|0=-6 1=6
before|reporters|7 now|0=-5 1=6
before|reporters|contribution|0=6 1=-5
before|resolution|0=-16 1=16
before|resolution|7 now|0=-15 1=16
before|resolution|mandate|0=-7 1=8
before|resolution|obstacle|0=-9 1=9
before|returned|1=5
before|returned|contribution|0=-6 1=8
before|returned|obstacle|0=6 1=-6
before|returned|withdrawn|0=-6 1=8
before|returns|0=-13 1=14
before|returns|7 now|0=-13 1=14
before|returns|contribution|0=-13 1=14
before|returns|delivered|0=-13 1=14
before|reuters|0=5
before|rostrum|0=-6 1=8
before|rostrum|10 ahead|0=-6 1=8
before|said|10 now|0=-7 1=8
before|said|10 past|0=20 1=-18
before|said|1=19 2=-14
before|said|4 past|0=-19 1=19
before|said|7 now|0=10 2=-10
before|said|7 past|0=-7 1=8
before|said|changed|0=8 1=-8
before|said|committed|0=10 1=-10
before|said|considering|0=-7 1=8
before|said|contribution|0=-9 1=21 2=-12
before|said|delivered|0=14 1=-14
before|said|ended|0=-10 1=11
before|said|engagement held|0=-9 1=9
before|said|engagement|0=-9 1=9
before|said|obstacle|0=13 1=-13
before|said|pledged|0=-8 1=18 2=-10
before|said|refused|0=-13 1=14
before|said|reluctant|0=-14 1=14
before|said|request|0=15 1=-15
before|said|requirement|0=-11 1=12
before|said|withdrawn|0=10 1=-9
before|salvadorans|0=-13 1=13
before|salvadorans|4 now|0=-11 1=11
before|salvadorans|contribution|0=-13 1=13
before|salvadorans|delivered|0=-13 1=13
before|sarajevo|10 past|0=-9 1=9
before|sarajevo|7 now|0=7 1=-7
before|sarajevo|considering|0=7 1=-7
before|sarajevo|pledged|0=-9 1=9
before|senators|0=7 1=-7
before|senators|7 now|0=7 1=-7
before|senators|contribution|0=7 1=-7
before|senators|pledged|0=7 1=-7
before|september|0=8 1=-7
before|september|4 past|0=8 1=-7
before|september|authorised|0=7 1=-6
before|september|mandate|0=7 1=-6
before|signed|0=-6 1=7
before|signed|committed|0=-9 1=9
before|signed|contribution|0=-5 1=5
before|since|0=28 1=-8 2=-21
before|since|10 past|0=-6 1=7
before|since|4 long-ago|0=27 1=-22
before|since|4 past|0=17 1=-17
before|since|7 long-ago|1=6
before|since|7 now|0=-27 1=31
before|since|7 past|0=15 1=-9 2=-6
before|since|agreement drafting|0=-14 1=15
before|since|agreement|0=-8 1=9
before|since|authorised|0=-7 1=8
before|since|committed|0=12 1=-12
before|since|contribution|0=18 2=-14
before|since|delivered|0=-16 1=22
before|since|ended|0=8 1=-6
before|since|engagement held|0=6 1=-6
before|since|engagement|0=6 1=-6
before|since|obstacle|0=27 1=-27
before|since|pledged|0=31 1=-25 2=-6
before|since|refused|0=-17 1=17
before|since|request|0=-18 1=20
before|since|suspended|0=-20 1=20
before|since|withdrawn|0=24 1=-21
before|soldiers|0=-6 2=6
before|soldiers|4 past|0=-10 1=11
before|soldiers|7 now|2=8
before|soldiers|7 past|0=7 1=-7
before|soldiers|contribution|0=-7 2=7
before|soldiers|pledged|0=-5 2=8
before|somalia|0=10 1=-7
before|somalia|contribution|0=10 1=-7
before|somalia|withdrawn|0=8 1=-6
before|somalie|0=7 1=-7
before|somalie|10 past|0=7 1=-7
before|somalie|contribution|0=7 1=-7
before|somalie|withdrawn|0=7 1=-7
before|some|0=-6 1=6
before|some|10 past|0=-6 1=6
before|so|mandate|0=9 1=-9
before|so|withdrawn|0=-6 1=6
before|started|0=-7 1=9
before|started|7 now|0=-7 1=9
before|started|contribution|0=-7 1=9
before|started|withdrawn|0=-7 1=9
before|states|contribution|0=8 1=-7
before|summit|0=-13 1=14
before|summit|10 past|0=-7 1=8
before|summit|contribution|0=-7 1=8
before|summit|pledged|0=-7 1=8
before|support|0=-6 1=6
before|support|7 past|0=-6 1=6
before|support|contribution|1=5
before|support|pledged|1=5
before|suriname|1=5
before|suriname|7 ahead|1=5
before|taken|0=-11 1=12
before|taken|contribution|0=-11 1=11
before|telephone|0=11 1=-8
before|telephone|engagement|0=5
before|than|0=13 1=-6 2=-7
before|than|contribution|0=11 2=-6
before|than|withdrawn|0=7 2=-5
before|that|0=16 1=-15
before|that|7 past|0=11 1=-11
before|them|1=8 2=-9
before|them|7 past|0=-7 1=7
before|them|contribution|1=8 2=-9
before|them|pledged|1=9 2=-9
before|there|0=6 1=-5
before|there|contribution|0=6 1=-5
before|there|delivered|0=5 1=-5
before|these|0=6 1=-6
before|these|7 now|0=6 1=-6
before|these|contribution|0=6 1=-6
before|these|delivered|0=6 1=-6
before|the|0=16 1=9 2=-25
before|the|10 ahead|1=14 2=-10
before|the|10 now|0=-10 1=-6 2=16
before|the|10 past|0=-6 1=14 2=-8
before|the|4 ahead|0=8 1=-11
before|the|7 ahead|0=27 2=-22
before|the|7 now|0=16 1=-15
before|the|7 past|0=-17 1=18
before|the|agreement drafting|0=-7 1=7
before|the|agreement signed|0=-7 1=8
before|the|agreement sought|0=10 1=-9
before|the|agreement|1=5
before|the|authorised|0=-9 1=18 2=-9
before|the|contribution|2=-6
before|the|ended|0=-16 2=13
before|the|engagement planned|0=-7 1=8
before|the|engagement|0=-7 1=9
before|the|extended|0=20 2=-18
before|the|mandate|0=-6 1=20 2=-13
before|the|obstacle|0=9 1=-8
before|the|pledged|0=13 1=-20 2=6
before|the|request|0=13 1=-13
before|the|requirement|0=9 1=-7
before|the|suspended|0=6 1=-5
before|the|withdrawn|0=-25 1=33 2=-9
before|this|0=9 1=-7
before|this|7 now|0=10 1=-8
before|through|10 ahead|2=7
before|through|1=-5 2=7
before|through|pledged|0=-6 2=6
before|till|0=-8 2=8
before|till|7 ahead|0=-8 2=8
before|to|0=26 1=-50 2=24
before|to|10 ahead|0=-22 1=-6 2=28
before|to|10 now|0=12 1=-11
before|to|10 past|0=6 1=-14 2=8
before|to|4 ahead|1=8 2=-8
before|to|7 now|0=7
before|to|7 past|0=21 1=-17
before|to|committed|0=21 1=-10 2=-11
before|to|contribution|0=25 1=-18 2=-7
before|to|ended|0=9 2=-7
before|to|engagement held|0=8 1=-8
before|to|engagement|0=9 1=-8
before|to|extended|0=-34 1=-19 2=52
before|to|mandate|0=-23 1=-22 2=45
before|to|obstacle|0=9 1=-7
before|to|pledged|2=7
before|to|requirement|0=13 2=-12
before|traveled|0=6 1=-6
before|traveled|7 now|0=6 1=-6
before|traveled|contribution|0=9 1=-9
before|traveled|reluctant|0=9 1=-9
before|troops|0=-7 2=9
before|troops|4 now|0=-7 2=9
before|troops|contribution|0=-7 2=9
before|troops|pledged|0=-7 2=9
before|unanimously|0=10 1=-10
before|unanimously|10 past|0=10 1=-10
before|unanimously|contribution|0=8 1=-8
before|unanimously|withdrawn|0=8 1=-8
before|unconstitutional|0=-6 1=6
before|unconstitutional|10 past|0=-8 1=8
before|unconstitutional|obstacle|0=-14 1=15
before|unlike|0=-6 1=7
before|unlike|4 past|0=-6 1=7
before|until|0=28 1=-60 2=33
before|until|10 ahead|0=-21 1=-13 2=38
before|until|10 past|0=40 1=-29 2=-11
before|until|4 ahead|0=9 2=-8
before|until|7 ahead|0=-8 1=-9 2=17
before|until|7 now|0=8
before|until|changed|0=-12 2=12
before|until|committed|0=5 1=-13 2=8
before|until|contribution|0=37 1=-29 2=-9
before|until|delivered|0=11 1=-8
before|until|engagement planned|0=-9 1=9
before|until|engagement|0=-9 1=10
before|until|extended|0=-26 1=-25 2=50
before|until|mandate|0=-32 1=-33 2=62
before|until|obstacle|0=11 1=-5 2=-5
before|until|pledged|0=26 2=-24
before|until|request|0=8 2=-7
before|until|requirement|0=10 2=-9
before|until|withdrawn|2=8
before|up|0=-8 1=9
before|up|contribution|0=-8 1=9
before|urged|10 past|0=5 1=-5
before|vigueur|10 now|0=8 1=-7
before|visited|0=-5 1=5
before|visited|engagement held|0=-5 1=5
before|visited|engagement|0=-5 1=5
before|visit|10 past|1=-12 2=7
before|visit|1=-9 2=6
before|visit|contribution|1=-12 2=7
before|visit|pledged|1=-10 2=7
before|voted|10 past|0=5
before|voted|delivered|0=13 1=-13
before|voted|mandate|1=5
before|votes|0=5
before|votes|7 now|0=5
before|votes|committed|0=5
before|votes|contribution|0=5
before|warned|7 now|0=-6 1=7
before|warned|obstacle|0=-5 1=5
before|washington|0=15 1=-9 2=-6
before|washington|7 now|0=8 1=-5
before|washington|7 past|0=7 1=-7
before|washington|contribution|0=8 1=-6
before|washington|engagement held|0=-7 1=8
before|washington|engagement|0=-9 1=11
before|washington|request|0=9 1=-8
before|welcomed|0=-12 1=12
before|welcomed|10 past|0=-12 1=12
before|welcomed|contribution|0=-12 1=12
before|welcomed|delivered|0=-12 1=12
before|wilhelmshaven|0=6 1=-6
before|wilhelmshaven|7 now|0=6 1=-6
before|wilhelmshaven|contribution|0=6 1=-6
before|wilhelmshaven|delivered|0=6 1=-6
before|written|0=8 1=-8
before|written|10 past|0=8 1=-8
before|written|engagement held|0=8 1=-8
before|written|engagement|0=8 1=-8
before|york|0=6 2=-6
before|york|10 past|0=6 1=-6
before|york|7 now|0=7
before|york|7 past|0=-10 1=11
before|york|contribution|0=-15 1=18
before|york|delivered|0=8 1=-8
before|york|pledged|0=-13 1=15
before|york|request|0=19 1=-17
bias|0=26 1=-8 2=-35
count|1|true|1=24 2=-17
count|2|false|0=22 1=-18 2=-14
count|2|true|0=18 1=9 2=-22
count|3|false|0=34 1=-17 2=-17
count|3|true|0=34 1=-8 2=-26
dateline|1=20 2=-12
gap|after 0 0|1|0=-19 1=6 2=15
gap|after 0 0|2|0=18 2=-21
gap|after 0 0|3|1=-6
gap|after 0 0|else|0=-13 1=14
gap|after 0 0|loose|0=14 1=-9 2=-5
gap|after 0 0|main|0=-6 2=7
gap|after 0 0|own|0=6
gap|after 0 1|1=7
gap|after 0 1|1|0=-5 1=14
gap|after 0 1|2|1=-8
gap|after 0 1|3|0=18 1=-27 2=9
gap|after 0 1|down|0=13 1=-9
gap|after 0 1|else|0=-18 2=19
gap|after 0 1|loose|1=-11 2=12
gap|after 0 1|main|0=-15 1=8 2=6
gap|after 0 1|own|1=9
gap|after 0 2|0=5 1=-11
gap|after 0 2|1|0=-16 1=8 2=10
gap|after 0 2|2|1=-13 2=13
gap|after 0 2|3|0=23 1=-7 2=-16
gap|after 0 2|beside|1=-8
gap|after 0 2|down|0=-5 2=7
gap|after 0 2|else|1=8 2=-11
gap|after 0 2|main|2=5
gap|after 0 2|own|0=7 1=-11
gap|after 1 0|0=13 1=-7 2=-5
gap|after 1 0|1|0=17 1=-12
gap|after 1 0|3|0=-6 1=7
gap|after 1 0|own|0=8 1=-7
gap|after 1 1|0=18 1=-10 2=-10
gap|after 1 1|1|0=-5 2=6
gap|after 1 1|2|0=6 1=-11 2=5
gap|after 1 1|3|0=18 2=-20
gap|after 1 1|else|0=6 1=-6
gap|after 1 1|loose|1=-6 2=5
gap|after 1 1|main|0=-8 2=7
gap|after 1 1|own|0=32 1=-13 2=-19
gap|after 1 2|0=10 2=-13
gap|after 1 2|2|0=19 2=-19
gap|after 1 2|3|1=-6 2=6
gap|after 1 2|down|0=10 1=-5
gap|after 1 2|else|0=7 1=-24 2=17
gap|after 1 2|loose|0=7 2=-6
gap|after 1 2|main|1=12 2=-15
gap|after 1 2|own|1=13 2=-9
gap|after 2 0|1|0=9 1=-7
gap|after 2 0|2|0=-10 1=11
gap|after 2 1|1=-6
gap|after 2 1|2|0=-6 1=7
gap|after 2 1|3|0=9 1=-17 2=9
gap|after 2 1|else|0=9 1=-8
gap|after 2 1|loose|0=-6 1=22 2=-15
gap|after 2 1|own|1=-16 2=14
gap|after 2 2|0=13 2=-15
gap|after 2 2|1|1=16 2=-18
gap|after 2 2|2|0=-5 1=-8 2=14
gap|after 2 2|3|0=19 1=-9 2=-10
gap|after 2 2|else|0=16 1=-16
gap|after 2 2|loose|0=-6 1=8
gap|after 2 2|own|2=-6
gap|before 0 0|0=13 1=17 2=-22
gap|before 0 0|1|1=17 2=-14
gap|before 0 0|2|0=6 1=5 2=-7
gap|before 0 0|3|0=7
gap|before 0 0|else|1=5 2=-5
gap|before 0 0|main|0=-6 2=6
gap|before 0 0|own|0=10 2=-9
gap|before 0 0|up|0=8 1=11 2=-13
gap|before 0 1|1=22 2=-19
gap|before 0 1|1|0=7 2=-11
gap|before 0 1|2|0=-5 1=13 2=-8
gap|before 0 1|else|0=-8 1=13
gap|before 0 1|main|0=-7 1=13 2=-6
gap|before 0 1|own|0=-5 1=6
gap|before 0 1|up|0=18 1=-10 2=-8
gap|before 0 2|0=-8 1=15 2=-7
gap|before 0 2|1|0=11 1=-8
gap|before 0 2|2|0=-19 1=23
gap|before 0 2|else|0=-9 1=14 2=-5
gap|before 1 0|0=15 1=18 2=-28
gap|before 1 0|1|0=13 1=8 2=-18
gap|before 1 0|2|0=8
gap|before 1 0|3|1=13 2=-8
gap|before 1 0|else|0=12 2=-16
gap|before 1 0|main|0=20 1=-11 2=-9
gap|before 1 0|own|1=6
gap|before 1 0|up|0=-21 1=17
gap|before 1 1|0=14 2=-12
gap|before 1 1|1|0=6 2=-5
gap|before 1 1|2|0=5
gap|before 1 1|else|0=17 1=-15
gap|before 1 1|main|1=7 2=-6
gap|before 1 1|up|1=8
gap|before 1 2|0=9 1=8 2=-17
gap|before 1 2|1|0=7
gap|before 1 2|3|1=12 2=-13
gap|before 1 2|main|0=11 2=-15
gap|before 2 0|0=-5 1=6
gap|before 2 0|2|0=7 1=-13 2=6
gap|before 2 0|3|0=-15 1=17
gap|before 2 0|else|0=8 2=-12
gap|before 2 0|main|0=7 1=-8
gap|before 2 0|own|0=-13 2=11
gap|before 2 0|up|0=-9 1=9
gap|before 2 1|0=17 2=-16
gap|before 2 1|1|1=14 2=-16
gap|before 2 1|2|0=23 1=-15 2=-7
gap|before 2 1|3|0=-8 2=7
gap|before 2 1|else|0=5
gap|before 2 1|main|0=8 1=6 2=-14
gap|before 2 1|own|0=-9 1=10
gap|before 2 1|up|0=13 1=-13
gap|before 2 2|0=7 2=-10
gap|before 2 2|1|1=10 2=-7
gap|before 2 2|2|0=7 1=-6
gap|before 2 2|else|0=-14 1=18
gap|before 2 2|main|0=19 1=-13 2=-6
kind|agreement|0=24 2=-22
kind|contribution|0=20 2=-29
kind|engagement|0=13 1=41 2=-41
kind|mandate|0=9 2=-11
kind|obstacle|0=38 1=-9 2=-50
kind|request|0=29 2=-34
kind|requirement|0=51 1=-62 2=-23
lead|0|0=7 1=36 2=-43
lead|0|10 now|0=-5 1=25 2=-18
lead|0|10 past|0=-57 1=70 2=-19
lead|0|4 now|1=-9 2=8
lead|0|4 past|0=7 1=-6
lead|0|7 ahead|0=17 1=-11 2=-6
lead|0|7 now|0=16 1=-9 2=-7
lead|0|7 past|0=23 1=-21
lead|1|10 ahead|2=5
lead|1|10 now|0=-41 1=51 2=-10
lead|1|10 past|0=-23 1=45 2=-21
lead|1|1=6
lead|1|4 ahead|0=9
lead|1|4 long-ago|0=-6 1=8
lead|1|4 now|0=-6 2=9
lead|1|4 past|0=6 1=-5
lead|1|7 ahead|0=-12 1=-9 2=21
lead|1|7 long-ago|0=6 1=-5
lead|1|7 now|0=6 1=-11
lead|1|7 past|0=56 1=-53
lead|2|0=75 1=-48 2=-25
lead|2|10 ahead|0=11 2=-9
lead|2|10 now|0=10 1=-9
lead|2|10 past|0=-8 1=12
lead|2|4 long-ago|0=6
lead|2|7 ahead|0=6 1=-6
lead|2|7 now|0=12 1=-9
lead|2|7 past|0=25 1=-23
lead|acts|0=40 1=9 2=-49
lead|agreement drafting|0=-11 1=13
lead|arrive|0=-21 1=33 2=-11
lead|ask|1=10 2=-10
lead|authorised|0=-15 1=21 2=-6
lead|back|0=-9 1=11
lead|bar|0=-9 1=11
lead|bind|0=8 1=6 2=-14
lead|changed|0=7 2=-8
lead|change|0=15 1=-15
lead|committed|0=-11 1=13
lead|consider|0=20 1=-6 2=-14
lead|delivered|0=7 1=15 2=-15
lead|due|0=11 1=25 2=-36
lead|ended|0=7 1=12 2=-19
lead|end|0=6 1=-8
lead|engagement held|0=33 1=-30
lead|extended|0=-33 1=21 2=12
lead|extend|0=-27 2=23
lead|give|0=-18 1=-27 2=45
lead|hold|0=-18 1=10 2=8
lead|keep|0=22 1=-26
lead|leave|0=33 1=-28 2=-5
lead|light|0=17 2=-17
lead|meet|0=11 2=-9
lead|none gerund|0=8 1=-6
lead|none infinitive|0=5
lead|none|0=30 1=-17 2=-12
lead|obstacle|0=19 1=-11 2=-7
lead|past main|0=24 1=-26
lead|past perfect main|0=-21 1=29 2=-8
lead|past perfect that|0=8 1=-7
lead|pledged|0=9 1=-24 2=15
lead|present infinitive|1=-5 2=10
lead|present main|0=7 1=24 2=-26
lead|present sub|0=8
lead|promise|0=-21 1=16
lead|refused|0=-8 1=12
lead|refuse|0=-19 1=20
lead|reluctant|0=20 1=-10 2=-10
lead|request|0=31 1=-25 2=-6
lead|requirement|0=19 1=-18
lead|says|0=17 1=5 2=-21
lead|say|0=29 1=-14 2=-15
lead|serve|0=19 1=-13 2=-5
lead|sign|0=17 1=-15
lead|unverbed|0=34 2=-35
lead|want|0=-14 1=15
lead|withdrawn|1=5 2=-7
lead|would main|0=7
opens|"|apart|0=-70 1=69
opens|"|together|0=-37 1=9 2=28
opens|*|apart|0=6 1=-6
opens|-|apart|0=10 1=-17 2=7
opens|-|together|0=-19 1=19
opens|11|together|0=-12 1=12
opens|12|apart|0=8 1=-7
opens|12|together|0=-8 1=8
opens|13|apart|0=-7 1=8
opens|13|together|0=-16 1=16
opens|14|together|0=-12 1=14
opens|1=23 2=-18
opens|20|apart|0=7
opens|2|together|0=11 1=-10
opens|34|together|0=-9 1=9
opens|35|together|0=-13 1=13
opens|380|apart|0=-12 1=12
opens|400|apart|0=-11 1=11
opens|400|together|0=-6 1=6
opens|4|apart|0=6 1=-6
opens|6|apart|0=5 1=-5
opens|8|together|0=-40 1=40
opens|abidjan|together|0=-10 1=10
opens|about|apart|0=18 1=-15
opens|about|together|0=13 1=-10
opens|according to|together|0=-10 1=10
opens|according|apart|0=-9 2=13
opens|according|together|0=-34 1=35
opens|accra|together|0=5 1=-5
opens|addis|together|0=-10 1=10
opens|adopted|together|0=7 2=-7
opens|after|apart|0=6 1=-6
opens|after|together|0=-20 1=20
opens|agreement|0=24 1=-22
opens|algeria|together|1=5
opens|ali|together|0=-12 1=12
opens|all|apart|0=-15 1=15
opens|all|together|0=13 1=-13
opens|american|together|0=9 1=-9
opens|among|together|0=6 1=-6
opens|angola|together|0=12 1=-11
opens|ankara|together|0=5 1=-5
opens|another|apart|0=5
opens|another|together|0=6
opens|antigua|apart|0=14 1=-11
opens|antigua|together|0=-21 1=21
opens|antonio|together|0=-5 1=5
opens|antony|apart|0=-19 1=19
opens|antony|together|0=-22 1=22
opens|antónio|together|0=-11 1=11
opens|an|apart|0=10 1=-8
opens|an|together|0=30 1=-28
opens|appearing|apart|0=-24 1=24
opens|argentina|apart|0=-8 1=13
opens|argentina|together|0=9 1=-9
opens|army|apart|0=5 1=-5
opens|around|apart|0=5
opens|as for|together|0=-31 1=32
opens|asked|apart|0=33 1=-32
opens|asked|together|0=-28 1=28
opens|as|apart|0=15 1=-10
opens|as|together|0=-14 1=15
opens|atmis|apart|0=15 1=-14
opens|at|apart|0=6
opens|august|apart|0=10 1=-10
opens|august|together|0=-12 1=12
opens|aukot|apart|0=-8 1=8
opens|aussom|apart|0=-6 1=6
opens|australia|together|0=13 1=-12
opens|au|apart|0=9 1=-9
opens|a|apart|1=-20 2=23
opens|a|together|0=18 1=-15
opens|bah|apart|0=5
opens|bangladesh|apart|0=10 1=-6
opens|bangladesh|together|0=26 1=-23
opens|banjul|apart|0=-22 2=22
opens|barbados|together|0=12 1=-12
opens|belgium|together|0=30 1=-27
opens|belize|together|0=6
opens|belmopan|apart|0=8 1=-8
opens|benin|apart|1=6
opens|besides|apart|0=6 1=-6
opens|besides|together|0=9 1=-9
opens|biden|together|0=-20 1=21
opens|blinken|apart|0=-32 1=32
opens|blinken|together|0=5 1=-5
opens|both|together|0=-6 1=6
opens|botswana|apart|0=8 1=-7
opens|botswana|together|0=12 1=-11
opens|brazil|together|0=17 1=-17
opens|britain|apart|2=-5
opens|britain|together|1=7
opens|burundi|apart|0=7 1=-5
opens|burundi|together|0=12 1=-10
opens|but|apart|0=-9 1=9
opens|but|together|0=10 1=-9
opens|by|apart|0=-25 1=28
opens|by|together|0=-10 2=11
opens|canada|apart|0=-19 1=25 2=-6
opens|canada|together|0=15 1=-11
opens|cape|together|0=8 1=-8
opens|caricom|apart|0=10 1=-9
opens|celle-ci|apart|0=9
opens|chad|apart|0=6 2=-10
opens|chad|together|1=11 2=-9
opens|chile|together|0=-10 1=10
opens|china|apart|1=11 2=-6
opens|christofides|apart|0=-12 2=12
opens|colonel|apart|0=-10 1=10
opens|congress|together|0=5 1=-5
opens|contribution|1=15 2=-16
opens|countries|apart|0=13 1=-13
opens|cyril|together|0=8 1=-8
opens|defence|together|0=7 1=-7
opens|denmark|together|0=11 1=-10
opens|deputy|apart|0=-26 1=29
opens|djibouti|together|0=13 1=-12
opens|donald|apart|0=-8 1=8
opens|dorothy|together|0=-7 1=7
opens|dr|apart|0=12 1=-12
opens|duale|apart|0=-11 1=11
opens|during|apart|0=7 1=-7
opens|during|together|0=-20 1=22
opens|earlier|apart|0=-9 1=9
opens|ecuador|together|0=12 2=-7
opens|egypt|apart|1=9
opens|egypt|together|0=25 1=-22
opens|eight|apart|0=5 1=-5
opens|eight|together|1=5
opens|ekuru|apart|0=-11 1=11
opens|ekuru|together|0=-57 1=57
opens|eleven|together|0=6 1=-6
opens|el|together|0=19 1=-18
opens|engagement|0=8 1=-6
opens|en|together|1=-6
opens|españa|apart|0=5 1=-5
opens|estonia|together|0=10 1=-10
opens|ethiopian|together|0=5 1=-5
opens|ethiopia|together|0=18 1=-17
opens|eunavfor|apart|0=-19 1=21
opens|everyone|together|0=-17 1=10 2=7
opens|fifty-seven|together|0=6 1=-6
opens|finland|together|0=11 1=-10
opens|following|apart|0=-23 1=18 2=5
opens|foreign|apart|0=10 1=-15
opens|foreign|together|0=-9 1=9
opens|for|together|0=9 1=-8
opens|fourteen|together|0=-7 1=8
opens|france|apart|0=16 1=-14
opens|france|together|0=12 1=-10
opens|from|apart|0=-33 1=36
opens|from|together|0=9 1=-7
opens|germany|apart|0=30 1=-27
opens|germany|together|0=9 1=-7
opens|ghana|apart|0=-20 1=20
opens|ghana|together|0=13 1=-13
opens|greece|apart|0=8 1=-8
opens|greece|together|0=20 1=-19
opens|guatemala|apart|0=-17 1=19
opens|guatemala|together|0=-6 1=7
opens|guyana|apart|0=9 1=-9
opens|guyana|together|0=9 1=-8
opens|haitian|apart|0=7 1=-7
opens|haiti|together|0=13 1=-12
opens|heads|together|2=9
opens|henry|together|0=6 1=-6
opens|he|apart|0=-8 1=20 2=-11
opens|he|together|0=-38 1=55 2=-10
opens|his|apart|0=13 1=-11
opens|his|together|0=8 1=-8
opens|however|together|0=-17 1=17
opens|how|together|0=5 1=-5
opens|hungary|together|0=8 1=-8
opens|indeed|together|0=7 1=-7
opens|india|apart|0=7
opens|india|together|0=13 1=-11
opens|indonesia|apart|0=-10 2=6
opens|indonesia|together|0=16 1=-16
opens|instead|apart|0=7 1=-7
opens|interior|apart|0=-14 1=17
opens|interior|together|0=-14 1=15
opens|in|apart|0=7 2=-6
opens|in|together|1=7
opens|ireland|together|0=15 1=-14
opens|isaac|together|0=-10 1=10
opens|israel|together|0=7 1=-7
opens|italian|apart|0=11 1=-11
opens|italy|apart|1=10 2=-6
opens|italy|together|0=29 1=-25
opens|its|apart|0=17 1=-15
opens|its|together|1=15 2=-12
opens|it|apart|0=-18 1=26
opens|it|together|0=-28 1=8 2=27
opens|ivorian|apart|0=-7 1=7
opens|ivory|apart|0=14 1=-13
opens|ivory|together|0=-6 1=-6 2=11
opens|i|apart|1=5
opens|i|together|0=8 1=-8
opens|jack|apart|0=-5 2=8
opens|jakarta|apart|0=-11 2=15
opens|jakarta|together|0=-6 1=6
opens|jamaica|apart|0=-10 1=13
opens|jamaica|together|0=13 1=-21 2=8
opens|joe|apart|0=-6 1=6
opens|joe|together|0=-9 1=9
opens|jordan|apart|0=7 1=-7
opens|jordan|together|0=6 1=-5
opens|judge|apart|0=-16 1=16
opens|judge|together|0=-18 1=18
opens|justice|apart|0=-9 1=9
opens|justice|together|0=-38 1=38
opens|kazakhstan|apart|0=-17 1=24 2=-7
opens|kazakhstan|together|0=15 1=-14
opens|keir|together|0=-6 1=6
opens|kenya|apart|0=11 1=-15 2=6
opens|kenya|together|0=14 1=-20 2=9
opens|kfor|apart|0=7 1=-7
opens|kfor|together|0=11 1=-11
opens|kingston|apart|0=-8 1=11
opens|kingston|together|0=7 1=-7
opens|king|together|0=6 1=-5
opens|kinshasa|together|0=5 1=-5
opens|kithure|together|0=-18 1=19
opens|kuala|apart|0=-10 2=10
opens|last|apart|0=18 1=-11 2=-8
opens|lawyers|together|0=-11 1=11
opens|lawyer|together|0=-8 1=8
opens|leaders|apart|0=11 1=-11
opens|lebanon|apart|0=-8 1=8
opens|lebanon|together|0=7 1=-7
opens|lesotho|together|0=13 1=-12
opens|le|together|0=-11 1=11
opens|linda|together|0=-15 1=15
opens|lithuania|apart|1=5
opens|lithuania|together|0=7 1=-7
opens|london|together|0=-34 1=35
opens|londres|apart|0=-8 1=8
opens|londres|together|0=-6 1=6
opens|los|together|0=-10 1=10
opens|lula|together|0=5 1=-5
opens|macron|apart|0=-8 1=8
opens|madrid|together|0=13 1=-13
opens|major|apart|0=-9 1=9
opens|malawi|together|0=11 1=-10
opens|mali|together|0=-7 1=7
opens|mandate|0=-17 1=12
opens|mdf|apart|0=-10 1=10
opens|members|apart|0=-15 1=15
opens|member|together|0=8 1=-8
opens|met|together|0=-6 1=6
opens|mexico|together|0=7 1=-7
opens|mia|together|0=-8 1=8
opens|micheál|together|0=-20 1=20
opens|minusca|together|0=20 1=-20
opens|minusma|apart|0=5
opens|mogadishu|apart|0=7 1=-7
opens|moldova|together|0=10 1=-10
opens|money|apart|0=9 1=-8
opens|mongolia|apart|0=-25 1=25
opens|mongolia|together|0=5 1=-5
opens|monica|together|0=-19 1=19
opens|more|together|0=10 1=-9
opens|morocco|apart|0=6
opens|morocco|together|0=8 1=-7
opens|mozambique|apart|0=6 1=-6
opens|mr|apart|0=-19 1=20
opens|mr|together|0=-43 1=44
opens|ms|together|0=-30 1=30
opens|my|together|0=5
opens|n'djamena|together|0=-9 2=11
opens|nairobi|apart|0=-6 1=-9 2=16
opens|nairobi|together|0=-11 1=12
opens|nearly|apart|0=5 1=-5
opens|nearly|together|0=-16 1=16
opens|negotiations|together|0=6 2=-6
opens|neighbouring|together|0=-11 1=11
opens|neither|together|0=-8 1=8
opens|nepal|apart|0=-13 1=13
opens|nepal|together|0=-15 1=15
opens|new|apart|1=6
opens|nigeria|apart|0=9 1=-9
opens|nigeria|together|0=31 1=-31
opens|niger|apart|0=6 1=-6
opens|niger|together|0=6 1=-6
opens|none|apart|0=-20 2=23
opens|norway|apart|0=10 1=-9
opens|norway|together|0=-12 1=13
opens|not|together|0=-5 1=5
opens|no|together|0=-14 1=15
opens|obstacle|0=-21 1=23
opens|officials|together|0=9 1=-8
opens|of|apart|0=-40 1=40
opens|of|together|0=10 1=-10
opens|one|together|0=6
opens|on|apart|1=-11 2=7
opens|on|together|0=10 1=-9
opens|opposition|apart|0=-12 1=12
opens|opposition|together|0=-6 1=6
opens|others|apart|0=5
opens|ottawa|apart|0=-9 2=6
opens|our|together|0=-10 1=10
opens|pakistani|together|0=-25 1=26
opens|pakistan|apart|0=11 1=-10
opens|pakistan|together|0=6 1=-6
opens|panama|apart|0=13 1=-11
opens|panama|together|0=15 1=-14
opens|paris|apart|0=-6 1=6
opens|part|together|0=-10 1=10
opens|peacekeepers|apart|0=-7 1=7
opens|philip|together|0=8 1=-8
opens|pledges|together|0=5
opens|poland|apart|0=7 1=-7
opens|police|together|0=9 1=-7
opens|portugal|apart|0=6
opens|portugal|together|0=11 1=-10
opens|presenting|apart|0=7 1=-7
opens|president|apart|1=-17 2=19
opens|president|together|1=5
opens|prime|apart|0=-9 1=10
opens|qatar|apart|0=7 1=-6
opens|qatar|together|0=-6 1=7
opens|remains|together|0=-9 1=9
opens|rep.|apart|0=7 1=-7
opens|request|0=-10 1=10
opens|requirement|0=9 1=-9
opens|resolution|apart|0=-33 1=22 2=11
opens|resolution|together|0=-9 2=6
opens|riyadh|apart|0=-22 1=22
opens|romania|together|0=10 1=-10
opens|rome|together|0=8 1=-7
opens|russia|apart|0=-26 1=26
opens|russia|together|0=-45 1=45
opens|ruto|apart|0=-17 1=17
opens|ruto|together|1=5
opens|rwanda|apart|0=20 1=-19
opens|rwanda|together|0=-6 1=7
opens|sadc|apart|0=17 1=-12
opens|sadc|together|0=7
opens|sadio|together|0=9 1=-8
opens|samim|apart|0=7 1=-7
opens|secretary|apart|0=-6 1=6
opens|secretary|together|0=-6 1=6
opens|security|together|0=8 1=-7
opens|senegal|together|0=13 1=-13
opens|senior|together|0=-7 1=8
opens|seventy-five|apart|0=-23 1=23
opens|seven|apart|0=9 1=-9
opens|seven|together|0=8 1=-8
opens|she|together|0=-36 1=37
opens|sierra|apart|0=-23 1=25
opens|sierra|together|0=-24 1=26
opens|since|apart|0=-15 1=15
opens|since|together|0=-5 1=5
opens|slovenia|apart|0=6 1=-5
opens|soldiers|apart|0=6 1=-6
opens|somalia|apart|0=5
opens|some|apart|0=5
opens|some|together|0=32 1=-32
opens|south|apart|0=24 1=-22
opens|south|together|0=-7 1=11
opens|so|apart|0=-20 1=20
opens|spain|apart|0=23 1=-21
opens|spain|together|0=28 1=-26
opens|speakers|together|0=-37 1=37
opens|sri|apart|0=-29 1=32
opens|sri|together|0=-10 1=10
opens|starmer|apart|0=-25 1=25
opens|stockholm|together|0=6 1=-6
opens|stéphane|together|0=6 1=-6
opens|støre|apart|0=7 1=-7
opens|suriname|together|0=6
opens|sweden|apart|0=8 1=-7
opens|sweden|together|0=8
opens|switzerland|together|0=5 1=-5
opens|tajani|apart|0=-11 1=11
opens|tajani|together|0=-9 1=9
opens|talks|together|0=-12 1=12
opens|tanzania|apart|0=6
opens|tanzania|together|0=7 1=-6
opens|ten|together|0=13 1=-13
opens|that|apart|0=7 1=-6
opens|that|together|0=-9 1=13
opens|their|together|0=-37 1=38
opens|there|apart|0=-9 1=12
opens|there|together|0=5
opens|these|together|0=-15 1=15
opens|they|apart|0=-17 1=6 2=11
opens|they|together|0=-36 1=40
opens|the|apart|0=8 1=11 2=-23
opens|the|together|1=24 2=-25
opens|thirdway|apart|0=-9 1=9
opens|thirteen|together|0=-36 1=36
opens|this|apart|0=-11 1=12
opens|this|together|0=14 1=-13
opens|three|apart|0=-12 1=12
opens|three|together|0=8 1=-8
opens|thus|apart|0=7 1=-6
opens|today|apart|0=-35 1=36
opens|togo|together|0=5
opens|tomorrow|apart|0=7 1=-6
opens|to|together|0=-30 1=33
opens|troop|apart|0=-11 1=11
opens|turkey|together|0=11 1=-9
opens|twelve|apart|0=-18 1=18
opens|twelve|together|0=-20 1=21
opens|twenty-four|together|0=6 1=-6
opens|two|apart|1=7
opens|two|together|0=-17 1=9 2=8
opens|türkiye|apart|0=-8 1=8
opens|u.s.|together|0=-25 1=25
opens|ugandan|apart|0=7 1=-7
opens|uganda|apart|0=7 1=-16 2=9
opens|uganda|together|0=14 1=-25 2=11
opens|under|apart|0=23 1=-22
opens|under|together|0=12 1=-12
opens|unifil|together|0=7 1=-7
opens|unless|together|0=-5 1=5
opens|until|apart|0=6
opens|un|apart|0=8 1=-8
opens|up|apart|0=6 1=-6
opens|us|apart|0=19 1=-17
opens|us|together|1=-6
opens|washington|apart|0=27 1=-22
opens|washington|together|0=34 1=-33
opens|we|apart|0=5
opens|we|together|0=-7 1=7
opens|what|together|0=9 1=-8
opens|when|apart|0=6 1=-5
opens|when|together|0=-7 1=8
opens|who|apart|0=8 1=-8
opens|william|together|0=17 1=-16
opens|with|together|0=-13 1=13
opens|zambia|together|0=5 1=-5
opens|zimbabwe|together|0=6 1=-6
opens|«|apart|0=9 1=-9
opens|«|together|0=-45 1=48
opens|álvarez|apart|0=6 1=-6
opens|•|apart|0=19 1=-18
role|arrive|authorised|0=23 1=-24
role|arrive|changed|0=20 1=-20
role|arrive|committed|0=-6 2=9
role|arrive|considering|0=7 1=-18 2=11
role|arrive|delivered|0=-43 1=71 2=-21
role|arrive|ended|1=6 2=-10
role|arrive|engagement planned|0=-7
role|arrive|extended|0=15 1=-10 2=-5
role|arrive|obstacle|0=20 1=-18
role|arrive|pledged|0=17 1=-37 2=21
role|arrive|refused|0=-8 1=8
role|arrive|request|0=-18 1=21
role|arrive|requirement|0=-17 1=-7 2=24
role|arrive|suspended|0=20 1=-15
role|arrive|withdrawn|2=-6
role|ask|agreement drafting|0=17 1=-17
role|ask|authorised|0=9 1=-7
role|ask|changed|0=16 1=-16
role|ask|delivered|0=22 1=-22
role|ask|engagement planned|0=-8 2=9
role|ask|extended|0=10 1=-6
role|ask|pledged|0=13 1=-11
role|ask|request|0=-49 1=55 2=-6
role|ask|suspended|0=6 1=-6
role|authorise|authorised|0=-29 1=27
role|authorise|changed|0=-15 1=16
role|authorise|committed|0=-7 1=9
role|authorise|delivered|0=29 1=-29
role|authorise|ended|0=-15 1=9 2=6
role|authorise|extended|0=-15 1=18
role|authorise|obstacle|0=-6 1=6
role|authorise|pledged|0=28 1=-26
role|authorise|request|0=6 1=-5
role|authorise|requirement|0=10 1=-7
role|back|agreement drafting|0=-11 1=11
role|back|authorised|0=-11 1=15
role|back|changed|0=6
role|back|committed|0=7
role|back|considering|0=-6 1=6
role|back|delivered|0=-19 1=19
role|back|engagement held|0=6 1=-5
role|back|engagement planned|0=11 1=-9
role|back|extended|0=5 1=-7
role|back|obstacle|0=12 1=-12
role|back|pledged|0=-26 1=33 2=-7
role|back|refused|0=13 1=-13
role|back|reluctant|0=12 1=-10
role|back|request|0=-10 1=11
role|bar|agreement drafting|0=6 1=-6
role|bar|delivered|0=6 1=-6
role|bar|obstacle|0=-33 1=34
role|bar|pledged|0=11 1=-11
role|bar|suspended|0=5 1=-5
role|bind|agreement signed|0=7 1=-7
role|bind|authorised|0=-41 1=35
role|bind|changed|0=-34 1=39 2=-5
role|bind|committed|0=-27 1=36 2=-8
role|bind|delivered|0=48 1=-47
role|bind|ended|0=-14 1=14
role|bind|extended|0=-18 1=25 2=-7
role|bind|pledged|0=51 1=-47
role|bind|refused|0=6 1=-6
role|bind|reluctant|0=-24 1=25
role|bind|requirement|0=30 1=-26
role|bind|suspended|0=7 1=-7
role|bind|withdrawn|0=18 1=-23
role|change|changed|0=-8 1=12
role|change|delivered|0=11 1=-11
role|consider|agreement drafting|0=11 1=-11
role|consider|authorised|0=7 1=-6
role|consider|committed|0=12 1=-11
role|consider|considering|0=12 1=-7 2=-5
role|consider|delivered|0=11 1=-11
role|consider|engagement held|0=-8 1=8
role|consider|engagement planned|0=-11 1=15
role|consider|pledged|1=6
role|consider|reluctant|0=7 1=-7
role|consider|request|1=6
role|due|authorised|0=5
role|due|changed|0=-13 1=14
role|due|considering|1=6
role|due|delivered|0=6 1=-6
role|due|engagement held|1=7
role|due|extended|0=-13 1=31 2=-18
role|due|obstacle|0=16 1=-15
role|due|pledged|0=7 1=-19 2=12
role|due|withdrawn|0=8 2=-7
role|end|authorised|1=-9 2=10
role|end|changed|0=5
role|end|delivered|0=16 1=-15
role|end|ended|0=-13 1=5 2=8
role|end|engagement held|0=6 1=-6
role|end|extended|0=14 1=-24 2=9
role|end|obstacle|0=8 1=-7
role|end|pledged|0=-9 1=9
role|end|requirement|0=6 2=-5
role|extend|extended|0=-13 2=10
role|extend|obstacle|0=-10 1=10
role|fail|obstacle|0=-7 1=7
role|fail|withdrawn|0=5 1=-5
role|give|agreement drafting|0=-8 1=10
role|give|agreement signed|0=6
role|give|changed|1=-5
role|give|committed|1=9 2=-13
role|give|considering|1=7 2=-6
role|give|delivered|0=-27 1=50 2=-18
role|give|ended|0=10 1=-20 2=9
role|give|engagement held|0=14 1=-11
role|give|engagement planned|0=10 2=-6
role|give|extended|0=-24 2=20
role|give|obstacle|2=-6
role|give|pledged|2=7
role|give|refused|0=25 1=-24
role|give|reluctant|0=8
role|give|request|0=9 1=-25 2=16
role|give|requirement|1=15 2=-11
role|hesitate|authorised|0=-5 1=5
role|hesitate|obstacle|0=7 1=-7
role|hesitate|reluctant|0=-25 1=26
role|hold|agreement drafting|0=8 1=-7
role|hold|authorised|0=7 1=-7
role|hold|delivered|0=15 1=-15
role|hold|ended|0=-6 2=5
role|hold|engagement held|0=-10 1=11
role|hold|obstacle|1=5
role|hold|pledged|1=-14 2=12
role|hold|suspended|0=-39 1=36
role|keep|agreement drafting|0=-7 1=8
role|keep|authorised|1=8
role|keep|changed|1=-14 2=16
role|keep|committed|1=-7 2=8
role|keep|considering|0=17 1=-17
role|keep|delivered|1=7
role|keep|ended|0=15 1=-14
role|keep|engagement planned|0=-7 1=9
role|keep|extended|0=18 1=-12 2=-5
role|keep|obstacle|0=20 1=-19
role|keep|pledged|0=11 1=-16
role|keep|request|0=7
role|keep|requirement|0=9
role|keep|withdrawn|0=-47 1=47
role|leave|agreement drafting|0=6
role|leave|changed|0=10 1=-7
role|leave|committed|0=-8 2=13
role|leave|delivered|1=6
role|leave|ended|0=27 1=-19 2=-8
role|leave|engagement held|0=16 1=-16
role|leave|extended|2=6
role|leave|obstacle|0=15 1=-13
role|leave|pledged|1=-22 2=20
role|leave|request|0=14 1=-10
role|leave|requirement|0=7 2=-6
role|leave|suspended|2=-5
role|leave|withdrawn|0=-36 1=47 2=-8
role|light|agreement drafting|0=8 1=-7
role|light|authorised|0=10 2=-9
role|light|changed|0=-13 1=16
role|light|committed|1=-5 2=6
role|light|delivered|0=-28 1=32
role|light|ended|0=20 1=-15
role|light|engagement held|0=-12 1=13
role|light|engagement planned|0=14 1=-21 2=7
role|light|extended|1=9 2=-9
role|light|obstacle|0=19 1=-18
role|light|pledged|0=-20 1=46 2=-26
role|light|request|0=22 1=-20
role|light|requirement|0=6
role|light|suspended|0=6 1=-5
role|light|withdrawn|0=-24 1=12 2=12
role|meet|agreement drafting|0=17 1=-16
role|meet|authorised|0=6 1=-6
role|meet|changed|0=39 1=-39
role|meet|considering|0=14 1=-12
role|meet|delivered|0=-17 1=19
role|meet|engagement held|0=-5 1=16 2=-6
role|meet|engagement planned|0=-26 1=25
role|meet|pledged|0=-19 1=19
role|meet|refused|0=6 1=-6
role|meet|reluctant|0=7 1=-7
role|meet|request|0=-5 1=8
role|meet|suspended|0=12 1=-12
role|meet|withdrawn|1=5 2=-8
role|need|requirement|0=-23 2=25
role|none|agreement drafting|0=-19 1=25 2=-6
role|none|agreement signed|0=-10 1=11
role|none|agreement sought|0=10 1=-9
role|none|authorised|0=-34 1=18 2=16
role|none|changed|1=8 2=-9
role|none|committed|0=7
role|none|considering|0=-8 2=7
role|none|delivered|0=9 2=-5
role|none|ended|0=-11 1=6 2=6
role|none|engagement held|0=13 1=-11
role|none|engagement planned|0=-11 1=12
role|none|extended|0=39 1=-20 2=-19
role|none|obstacle|0=7 2=-6
role|none|pledged|0=-16 1=11
role|none|refused|0=-8 1=8
role|none|reluctant|0=11 1=-11
role|none|request|0=-12 1=10
role|none|requirement|0=10 1=-10
role|none|withdrawn|0=-13 1=-10 2=23
role|oppose|obstacle|0=-8 1=8
role|oppose|pledged|0=-10 1=11
role|promise|agreement drafting|0=-6 2=8
role|promise|authorised|0=14 1=-6 2=-7
role|promise|changed|0=-29 1=31
role|promise|committed|1=-7 2=10
role|promise|considering|0=-16 1=13
role|promise|delivered|0=20 1=-18
role|promise|ended|0=-21 1=18
role|promise|engagement cancelled|0=-9 1=10
role|promise|extended|0=-14 2=11
role|promise|obstacle|0=11 1=-9
role|promise|pledged|0=-52 1=62 2=-9
role|promise|request|0=21 1=-16 2=-5
role|promise|requirement|0=9 1=-9
role|promise|suspended|0=-20 1=22
role|promise|withdrawn|0=20 1=-24
role|refuse|changed|0=22 1=-21
role|refuse|obstacle|0=-31 1=32
role|refuse|pledged|0=-6 1=8
role|refuse|refused|0=-39 1=40
role|refuse|request|0=8 1=-8
role|refuse|suspended|0=10 1=-10
role|say|agreement drafting|1=-10 2=6
role|say|authorised|0=15 1=-14
role|say|changed|0=11 1=-11
role|say|committed|0=36 1=-35
role|say|considering|0=-28 1=30
role|say|delivered|0=16 1=-14
role|say|ended|0=7 1=-6
role|say|engagement held|0=6 1=-5
role|say|engagement planned|0=12 1=-10
role|say|extended|0=23 1=-25
role|say|obstacle|0=18 1=-13
role|say|pledged|1=14 2=-5
role|say|refused|0=-41 1=42
role|say|requirement|0=-31 1=35
role|say|withdrawn|0=28 1=-23
role|serve|agreement signed|0=16 1=-16
role|serve|authorised|0=21 1=-15 2=-6
role|serve|committed|0=-8 1=12
role|serve|considering|0=-9 1=9
role|serve|delivered|1=7 2=-6
role|serve|engagement planned|0=-15 1=22 2=-7
role|serve|extended|0=-14 2=10
role|serve|obstacle|0=-12 1=14
role|serve|pledged|0=9 1=-21 2=11
role|serve|request|0=15 1=-13
role|serve|requirement|0=-15 1=14
role|serve|withdrawn|0=-8 2=12
role|sign|agreement drafting|0=-16 1=9 2=6
role|sign|agreement signed|0=-29 1=41 2=-12
role|sign|authorised|0=-8 1=8
role|sign|changed|0=-7 1=7
role|sign|committed|1=5
role|sign|delivered|0=9 1=-9
role|sign|engagement planned|0=6
role|sign|obstacle|0=6 1=-5
role|sign|pledged|0=38 1=-25 2=-13
role|thank|agreement drafting|0=-6 1=6
role|thank|authorised|0=16 1=-16
role|thank|delivered|0=21 1=-21
role|thank|request|0=6 1=-6
role|want|agreement signed|0=-17 1=17
role|want|engagement held|0=-6 1=6
role|want|obstacle|0=8 1=-8
role|want|pledged|0=-10 2=10
says|acts|agreement drafting|1=11 2=-11
says|acts|agreement signed|0=-20 1=26 2=-6
says|acts|agreement sought|2=7
says|acts|authorised|0=-24 1=30
says|acts|changed|0=12 2=-11
says|acts|committed|0=-8 1=12
says|acts|delivered|0=29 1=22 2=-45
says|acts|ended|0=-21 1=9 2=12
says|acts|engagement cancelled|1=5
says|acts|engagement held|0=6 1=28 2=-29
says|acts|engagement planned|0=-35 1=42 2=-7
says|acts|extended|1=12 2=-5
says|acts|obstacle|0=38 1=-9 2=-35
says|acts|pledged|1=-51 2=41
says|acts|refused|0=-16 1=20
says|acts|reluctant|0=5 1=11 2=-16
says|acts|request|0=20 2=-15
says|acts|requirement|0=37 1=-54 2=12
says|acts|suspended|0=10 2=-11
says|acts|withdrawn|0=-8 1=-27 2=39
says|says|agreement drafting|0=11 1=-17 2=6
says|says|agreement signed|1=6
says|says|authorised|0=20 1=-19
says|says|changed|0=11 1=-10
says|says|committed|0=11 1=-22 2=11
says|says|considering|0=-14 1=16
says|says|delivered|0=38 1=-35
says|says|ended|0=13 1=-12
says|says|engagement planned|0=15 1=-13
says|says|extended|0=17 1=-20
says|says|obstacle|0=28 1=-23 2=-5
says|says|pledged|0=-7 1=23 2=-7
says|says|refused|0=-34 1=36
says|says|request|1=7
says|says|requirement|0=-25 1=29
says|says|suspended|0=-11 1=12
says|says|withdrawn|0=-30 1=39 2=-8
slot|agreement drafting|0=11 2=-12
slot|agreement signed|0=11 1=5 2=-14
slot|agreement sought|0=8 1=-15 2=7
slot|authorised|0=26 1=-9 2=-16
slot|changed|0=25 2=-29
slot|committed|0=6 1=9 2=-15
slot|considering|0=18 1=-8 2=-13
slot|delivered|0=36 1=-7 2=-53
slot|engagement held|0=21 1=33 2=-40
slot|engagement planned|0=-19 1=27 2=-8
slot|extended|0=-18 2=16
slot|obstacle|0=38 1=-9 2=-50
slot|pledged|1=-16 2=11
slot|refused|0=21 2=-28
slot|reluctant|0=12 1=31 2=-38
slot|request|0=29 2=-34
slot|requirement|0=51 1=-62 2=-23
slot|suspended|1=21 2=-20
turn|last|1=18 2=-37
turn|last|agreement ended|0=6 1=-6
turn|last|agreement in-force|0=-6 1=6
turn|last|ahead|false|1=16 2=-33
turn|last|ahead|true|0=11 1=13 2=-20
turn|last|authorised|0=36 1=-35
turn|last|changed|0=28 1=-28
turn|last|committed|0=-17 1=20
turn|last|considering|0=-10 1=10
turn|last|delivered|0=11 1=8 2=-12
turn|last|engagement cancelled|0=10 1=-10
turn|last|engagement held|0=20 1=-7 2=-6
turn|last|engagement planned|0=-6 1=6
turn|last|extended|0=-25 1=28
turn|last|future main|0=-7 1=7
turn|last|future relative|0=17 1=-15
turn|last|future sub|0=-12 1=12
turn|last|future that|0=-10 1=10
turn|last|holder|future main|0=55 1=-59
turn|last|holder|future relative|0=28 1=-26
turn|last|holder|none gerund|1=7
turn|last|holder|none participle|0=-5 1=8
turn|last|holder|past main|0=-9 1=27 2=-35
turn|last|holder|past participle|0=-20 1=22
turn|last|holder|past perfect main|0=-16 1=27 2=-15
turn|last|holder|past perfect relative|0=-10 1=11
turn|last|holder|past perfect sub|0=-8 1=8
turn|last|holder|past perfect that|0=-30 1=30
turn|last|holder|past relative|0=-14 1=17
turn|last|holder|past sub|0=-23 1=24
turn|last|holder|past that|0=-23 1=23
turn|last|holder|possible main|0=-8 1=9
turn|last|holder|present infinitive|0=8 1=-18 2=10
turn|last|holder|present main|0=20 1=-26 2=5
turn|last|holder|present relative|0=16 1=-16
turn|last|holder|present sub|0=8 1=-8
turn|last|holder|present that|0=-12 1=12
turn|last|holder|should main|0=15 1=-13
turn|last|holder|unverbed|0=27 1=-25
turn|last|none infinitive|1=6
turn|last|obstacle|1=8
turn|last|past main|0=14 2=-21
turn|last|past participle|0=6 1=-5
turn|last|past perfect main|0=-8 1=20 2=-12
turn|last|past perfect relative|0=-13 1=14
turn|last|past perfect sub|0=-6 1=7
turn|last|past perfect that|0=7 1=-7
turn|last|past relative|0=16 1=-15
turn|last|pledged|1=14
turn|last|possible relative|0=-7 1=7
turn|last|possible that|0=8 1=-8
turn|last|present infinitive|1=7
turn|last|present main|0=-9 1=9 2=6
turn|last|present relative|0=26 1=-25
turn|last|present sub|0=5
turn|last|present that|0=-7 1=7
turn|last|refused|0=-6 1=7
turn|last|reluctant|0=-25 1=26
turn|last|request|0=17 1=-15
turn|last|requirement|0=22 1=-21
turn|last|should main|0=6
turn|last|should that|0=10 1=-10
turn|last|suspended|0=-21 1=21
turn|last|unverbed|0=22 1=-7 2=-9
turn|last|withdrawn|0=17 1=-7 2=-10
turn|last|would relative|0=7 1=-7
turn|last|would that|0=-29 1=30
turn|next|0=67 1=-106
turn|next|agreement signed|0=22 1=-20
turn|next|ahead|false|0=72 1=-96 2=-12
turn|next|ahead|true|0=32 1=-81 2=40
turn|next|changed|0=-26 1=28
turn|next|committed|0=42 1=-37
turn|next|considering|0=14 1=-12
turn|next|delivered|0=57 1=-54 2=-12
turn|next|ended|1=-11 2=11
turn|next|engagement cancelled|0=-12 1=12
turn|next|engagement held|0=14 2=-7
turn|next|engagement planned|1=7 2=-9
turn|next|extended|0=21 1=-12 2=-5
turn|next|future main|1=-27 2=26
turn|next|future that|0=-9 2=10
turn|next|holder|future main|0=-87 1=49 2=38
turn|next|holder|future relative|0=-32 1=10 2=22
turn|next|holder|none gerund|0=20 1=-14 2=-6
turn|next|holder|none participle|0=15 1=-32 2=17
turn|next|holder|past main|0=92 1=-111 2=-32
turn|next|holder|past participle|0=36 1=-32
turn|next|holder|past perfect main|0=81 1=-80 2=-22
turn|next|holder|past perfect relative|0=11 1=-9
turn|next|holder|past perfect sub|0=13 1=-11
turn|next|holder|past perfect that|0=6 1=-5
turn|next|holder|past relative|0=41 1=-32 2=-10
turn|next|holder|past sub|0=27 1=-23
turn|next|holder|past that|0=10 1=-9
turn|next|holder|possible main|0=-16 1=7 2=10
turn|next|holder|present infinitive|0=-25 1=19 2=6
turn|next|holder|present main|0=-52 1=50
turn|next|holder|present relative|0=-18 1=8 2=10
turn|next|holder|present sub|0=6 1=-6
turn|next|holder|should main|0=-21 1=31 2=-10
turn|next|holder|unverbed|0=-37 1=10 2=27
turn|next|holder|would that|0=-18 1=8 2=10
turn|next|none gerund|0=14 1=-11
turn|next|none infinitive|0=22 1=-18
turn|next|none participle|0=8 1=-5
turn|next|obstacle|0=29 1=-23
turn|next|past main|0=72 1=-81 2=-15
turn|next|past participle|0=8 1=-6
turn|next|past perfect main|0=36 1=-38
turn|next|past perfect relative|0=7
turn|next|past relative|0=25 1=-21
turn|next|past sub|0=15 1=-13
turn|next|past that|0=12 1=-10
turn|next|pledged|0=-6 1=-67 2=86
turn|next|possible main|0=-13 2=10
turn|next|present infinitive|0=28 1=-21
turn|next|present main|0=-14 2=14
turn|next|present relative|1=-6 2=8
turn|next|refused|0=24 1=-23
turn|next|reluctant|0=28 1=-27
turn|next|request|0=35 1=-30
turn|next|should main|0=-19 1=29 2=-10
turn|next|should relative|0=-11 2=11
turn|next|suspended|0=14 1=-13
turn|next|unverbed|1=-25 2=24
turn|next|withdrawn|0=-7 1=-17 2=27
turn|next|would relative|0=-5 1=7
turn|next|would that|0=14 1=-20 2=6
way|10 ahead|0=25 1=-78 2=45
way|10 ahead|agreement signed|0=5
way|10 ahead|authorised|0=-8 1=10
way|10 ahead|changed|0=24 1=-9 2=-16
way|10 ahead|committed|0=30 1=-5 2=-24
way|10 ahead|considering|0=6
way|10 ahead|contribution|0=39 1=-62 2=6
way|10 ahead|delivered|0=33 1=-18 2=-14
way|10 ahead|ended|0=-23 1=-13 2=35
way|10 ahead|engagement held|0=-14 1=22 2=-7
way|10 ahead|engagement planned|1=14 2=-16
way|10 ahead|engagement|0=-17 1=41 2=-24
way|10 ahead|extended|0=-58 1=-17 2=68
way|10 ahead|future main|0=-15 1=-12 2=28
way|10 ahead|mandate|0=-64 1=-34 2=82
way|10 ahead|none infinitive|2=7
way|10 ahead|none participle|0=14 1=10 2=-24
way|10 ahead|obstacle|0=51 1=-37 2=-13
way|10 ahead|past main|1=-32 2=29
way|10 ahead|past perfect main|1=-36 2=33
way|10 ahead|past relative|0=10 1=-5
way|10 ahead|past that|0=9 2=-8
way|10 ahead|pledged|0=-26 2=25
way|10 ahead|possible that|0=-8 2=8
way|10 ahead|present infinitive|0=8 1=-6
way|10 ahead|present main|0=13 1=-40 2=27
way|10 ahead|present relative|0=-14 1=14
way|10 ahead|present sub|0=8 2=-6
way|10 ahead|present that|0=-14 2=17
way|10 ahead|refused|0=5
way|10 ahead|reluctant|0=32 1=-16 2=-15
way|10 ahead|request|1=-11 2=8
way|10 ahead|requirement|0=19 2=-14
way|10 ahead|should relative|0=12 2=-10
way|10 ahead|should that|0=6 2=-5
way|10 ahead|suspended|1=-8
way|10 ahead|unverbed|0=17 2=-15
way|10 ahead|withdrawn|0=-16 1=-15 2=31
way|10 ahead|would main|0=6
way|10 ahead|would relative|0=13 1=-6 2=-7
way|10 ahead|would that|1=25 2=-20
way|10 long-ago|2=-5
way|10 long-ago|authorised|0=-9 1=11
way|10 long-ago|contribution|0=6 1=-5
way|10 long-ago|extended|0=6
way|10 long-ago|mandate|1=7
way|10 long-ago|unverbed|0=7
way|10 now|0=24 1=14 2=-43
way|10 now|agreement signed|0=-9 1=11
way|10 now|agreement|0=-12 1=16
way|10 now|authorised|0=43 1=-40
way|10 now|changed|0=-10 1=12
way|10 now|committed|0=-6 1=8
way|10 now|considering|0=-22 1=24
way|10 now|contribution|0=20 2=-31
way|10 now|delivered|0=21 1=-5 2=-20
way|10 now|ended|0=-20 1=23
way|10 now|engagement held|0=-23 1=29
way|10 now|engagement planned|0=43 1=-41
way|10 now|engagement|0=20 1=-11
way|10 now|extended|0=-5 1=22 2=-17
way|10 now|future main|0=-11 1=29 2=-15
way|10 now|future relative|0=12 1=-11
way|10 now|mandate|0=10 1=16 2=-24
way|10 now|none gerund|0=11 1=-10
way|10 now|none infinitive|0=6
way|10 now|none participle|0=-12 1=15
way|10 now|obstacle|0=8
way|10 now|past main|1=28 2=-16
way|10 now|past participle|0=26 1=-25
way|10 now|past perfect main|0=11 2=-7
way|10 now|past perfect relative|0=-7 1=7
way|10 now|past relative|1=6
way|10 now|past sub|0=-12 1=13
way|10 now|past that|0=13 1=-12
way|10 now|pledged|1=8
way|10 now|possible main|0=-10 1=12
way|10 now|possible sub|0=9 1=-9
way|10 now|possible that|0=15 1=-14
way|10 now|present infinitive|0=7 2=-11
way|10 now|present main|0=11 1=16 2=-23
way|10 now|present relative|0=-21 1=12 2=8
way|10 now|present sub|0=23 1=-23
way|10 now|present that|0=22 1=-21
way|10 now|refused|0=6
way|10 now|request|0=-23 1=27
way|10 now|requirement|0=21 1=-19
way|10 now|should main|0=-6 1=-13 2=19
way|10 now|should that|0=-6 1=6
way|10 now|suspended|0=19 1=-17
way|10 now|unverbed|0=6 1=12 2=-14
way|10 now|withdrawn|0=24 1=-16 2=-9
way|10 now|would relative|0=-9 1=10
way|10 now|would that|0=-10 1=12
way|10 past|0=17 1=35 2=-44
way|10 past|agreement signed|0=-7 1=11
way|10 past|agreement sought|0=16 1=-16
way|10 past|agreement|0=15 2=-11
way|10 past|authorised|1=13 2=-13
way|10 past|changed|0=-12 1=17
way|10 past|committed|0=-5 1=25 2=-16
way|10 past|considering|0=16 1=-10 2=-6
way|10 past|contribution|0=13 1=27 2=-37
way|10 past|delivered|0=25 1=8 2=-42
way|10 past|ended|0=9 1=-9
way|10 past|engagement cancelled|0=6 1=-6
way|10 past|engagement held|0=16 1=18 2=-25
way|10 past|engagement planned|0=-28 1=36 2=-8
way|10 past|engagement|1=33 2=-29
way|10 past|extended|0=-6 1=33 2=-24
way|10 past|future main|0=-6 1=13
way|10 past|future perfect main|0=7 1=-7
way|10 past|future perfect relative|0=-5 1=5
way|10 past|future relative|0=7 1=-5
way|10 past|future that|0=18 1=-26 2=8
way|10 past|mandate|1=45 2=-38
way|10 past|none gerund|1=8 2=-5
way|10 past|none infinitive|0=-8 1=18 2=-8
way|10 past|none participle|1=8
way|10 past|obstacle|1=34 2=-29
way|10 past|past main|0=11 1=52 2=-40
way|10 past|past participle|0=13 1=-10
way|10 past|past perfect main|0=17 1=17 2=-32
way|10 past|past perfect relative|0=23 1=-19
way|10 past|past perfect sub|0=11 1=-10
way|10 past|past relative|0=-8 1=16 2=-7
way|10 past|past sub|0=10 1=-7
way|10 past|past that|0=-18 1=23
way|10 past|pledged|0=6 1=12 2=-16
way|10 past|possible main|0=-12 2=8
way|10 past|possible relative|0=-13 1=13
way|10 past|possible sub|0=-7 1=7
way|10 past|possible that|0=7 1=-6
way|10 past|present infinitive|0=11 1=13 2=-23
way|10 past|present main|0=13 1=27 2=-37
way|10 past|present relative|0=9
way|10 past|present sub|0=-11 1=13
way|10 past|present that|0=20 1=-19
way|10 past|refused|0=-8 1=20 2=-9
way|10 past|reluctant|0=-48 1=63 2=-6
way|10 past|request|1=33 2=-19
way|10 past|requirement|0=48 1=-42 2=-21
way|10 past|should main|0=8 1=7 2=-15
way|10 past|should relative|1=-9 2=11
way|10 past|should that|0=8 1=-7
way|10 past|suspended|0=20 1=-18
way|10 past|unverbed|1=33 2=-25
way|10 past|withdrawn|0=10 2=-11
way|10 past|would main|0=-10 1=13
way|10 past|would perfect relative|0=9 1=-9
way|10 past|would relative|0=-15 1=17
way|10 past|would that|0=17 1=-14
way|4 ahead|0=49 1=-77 2=20
way|4 ahead|authorised|1=-19 2=17
way|4 ahead|committed|1=-9
way|4 ahead|considering|0=-11 1=16
way|4 ahead|contribution|0=11 1=-37 2=28
way|4 ahead|delivered|0=14 1=-10
way|4 ahead|ended|0=10 2=-6
way|4 ahead|engagement|0=-5 1=7
way|4 ahead|extended|0=21 1=-11 2=-10
way|4 ahead|future main|0=6 1=-7
way|4 ahead|mandate|0=34 1=-33
way|4 ahead|none gerund|0=6
way|4 ahead|none infinitive|1=-6 2=6
way|4 ahead|obstacle|0=5
way|4 ahead|past main|0=-8 1=-8 2=16
way|4 ahead|past perfect main|0=8 1=-12
way|4 ahead|pledged|0=9 1=-11
way|4 ahead|present infinitive|0=9 1=-10
way|4 ahead|present relative|0=7
way|4 ahead|present sub|0=5
way|4 ahead|present that|0=-10 2=12
way|4 ahead|reluctant|0=10 1=-8
way|4 ahead|request|0=7 1=-5
way|4 ahead|unverbed|1=-8
way|4 ahead|withdrawn|0=-18 1=-13 2=31
way|4 ahead|would main|0=7 1=-5
way|4 ahead|would that|0=-10 1=9
way|4 long-ago|0=42 1=-23 2=-34
way|4 long-ago|agreement drafting|0=-20 1=22
way|4 long-ago|agreement|0=-17 1=19
way|4 long-ago|authorised|0=-15 1=16
way|4 long-ago|changed|0=7 1=-7
way|4 long-ago|committed|0=6 1=-5
way|4 long-ago|considering|0=6 1=-5
way|4 long-ago|contribution|0=23 2=-24
way|4 long-ago|delivered|0=16 1=-8
way|4 long-ago|engagement held|0=11 1=-11
way|4 long-ago|engagement|0=11 1=-11
way|4 long-ago|extended|0=16 1=-12
way|4 long-ago|future main|0=13 1=-11
way|4 long-ago|future that|0=5
way|4 long-ago|mandate|0=10 2=-6
way|4 long-ago|none infinitive|0=7 1=-6
way|4 long-ago|obstacle|0=12 1=-12
way|4 long-ago|past main|1=6 2=-6
way|4 long-ago|past participle|0=-15 1=15
way|4 long-ago|past perfect main|0=14 1=-10
way|4 long-ago|past relative|1=5
way|4 long-ago|past that|0=9 1=-8
way|4 long-ago|pledged|0=-24 1=32 2=-9
way|4 long-ago|present infinitive|0=11 1=-10
way|4 long-ago|present main|0=28 1=-21 2=-5
way|4 long-ago|present relative|0=5 1=-5
way|4 long-ago|present that|0=-19 1=19
way|4 long-ago|refused|0=-13 1=14
way|4 long-ago|reluctant|0=15 1=-14
way|4 long-ago|request|0=11 1=-10
way|4 long-ago|withdrawn|0=17 1=-10 2=-7
way|4 now|0=47 1=-54 2=-8
way|4 now|committed|0=21 1=-17
way|4 now|considering|0=9 1=-7
way|4 now|contribution|0=9 1=-14 2=6
way|4 now|delivered|0=-25 1=32 2=-5
way|4 now|ended|0=8
way|4 now|engagement held|0=11 1=-10
way|4 now|engagement|0=11 1=-11
way|4 now|extended|2=-6
way|4 now|future main|0=-27 1=-17 2=44
way|4 now|future relative|0=7
way|4 now|future that|1=-7
way|4 now|mandate|0=16 1=-6 2=-10
way|4 now|obstacle|0=12 1=-10
way|4 now|past main|0=26 1=-13 2=-12
way|4 now|past perfect main|0=-5 1=19 2=-14
way|4 now|past that|0=6
way|4 now|pledged|1=-13 2=11
way|4 now|possible that|0=8 2=-6
way|4 now|present infinitive|0=-30 1=14 2=16
way|4 now|present main|0=11 2=-16
way|4 now|present relative|0=9 2=-7
way|4 now|reluctant|0=10 1=-9
way|4 now|request|0=11 1=-8
way|4 now|should main|0=5
way|4 now|unverbed|0=18 1=-16
way|4 now|withdrawn|0=-14 1=6 2=8
way|4 now|would that|1=-8
way|4 past|0=45 1=-15 2=-42
way|4 past|authorised|0=12 1=-8
way|4 past|changed|0=10 1=-10
way|4 past|committed|0=-10 1=10
way|4 past|considering|0=-6 1=7
way|4 past|contribution|0=14 1=19 2=-31
way|4 past|delivered|0=14 1=-10
way|4 past|ended|0=-6 1=8
way|4 past|extended|0=8 1=-6
way|4 past|future main|0=7
way|4 past|mandate|0=25 1=-16 2=-8
way|4 past|none infinitive|0=11 1=-10
way|4 past|obstacle|0=16 1=-15
way|4 past|past main|0=-5 1=20 2=-15
way|4 past|past perfect main|2=-6
way|4 past|past perfect sub|0=-6 1=7
way|4 past|past perfect that|0=13 1=-12
way|4 past|past relative|1=8
way|4 past|past sub|0=-10 1=11
way|4 past|past that|0=10 1=-10
way|4 past|pledged|1=16 2=-19
way|4 past|possible relative|0=-5 1=5
way|4 past|present infinitive|0=-6 1=8
way|4 past|present main|0=7
way|4 past|present relative|0=9 1=-9
way|4 past|refused|0=13 1=-13
way|4 past|reluctant|0=6 1=-5
way|4 past|requirement|1=5
way|4 past|unverbed|0=15 1=-11
way|4 past|withdrawn|1=11 2=-8
way|4 past|would that|0=10 1=-9
way|7 ahead|0=13 1=-84 2=59
way|7 ahead|agreement drafting|0=7 1=-6
way|7 ahead|agreement signed|1=-7
way|7 ahead|agreement|0=11 1=-13
way|7 ahead|authorised|0=6 1=-14 2=8
way|7 ahead|committed|0=-27 1=-14 2=41
way|7 ahead|considering|0=-10 1=-9 2=19
way|7 ahead|contribution|1=-62 2=52
way|7 ahead|delivered|0=60 1=-33 2=-37
way|7 ahead|ended|1=9 2=-6
way|7 ahead|engagement held|0=14 2=-13
way|7 ahead|engagement planned|0=-16 1=21 2=-5
way|7 ahead|engagement|1=20 2=-18
way|7 ahead|extended|0=-19 2=22
way|7 ahead|future main|0=6 1=7 2=-5
way|7 ahead|future perfect main|1=9 2=-13
way|7 ahead|future sub|0=-10 2=10
way|7 ahead|future that|1=-7 2=6
way|7 ahead|mandate|0=-12 1=-11 2=23
way|7 ahead|none gerund|0=15 1=-10
way|7 ahead|none infinitive|0=-5 1=-7 2=13
way|7 ahead|obstacle|0=35 1=-19 2=-15
way|7 ahead|past main|0=25 1=-42 2=16
way|7 ahead|past perfect main|0=14 1=-33 2=19
way|7 ahead|past perfect relative|0=-17 2=20
way|7 ahead|past relative|0=13 2=-16
way|7 ahead|past that|0=-12 2=14
way|7 ahead|pledged|0=-30 1=-40 2=70
way|7 ahead|possible main|0=-6 2=8
way|7 ahead|possible that|0=-9 2=13
way|7 ahead|present infinitive|1=8 2=-8
way|7 ahead|present main|0=5 1=-30 2=25
way|7 ahead|present relative|1=10 2=-7
way|7 ahead|present sub|0=-12 1=-7 2=19
way|7 ahead|present that|0=16 1=7 2=-23
way|7 ahead|refused|0=10 2=-6
way|7 ahead|reluctant|0=20 1=-9 2=-11
way|7 ahead|request|0=31 1=-32
way|7 ahead|requirement|0=-37 1=-5 2=42
way|7 ahead|should main|0=-15 1=33 2=-18
way|7 ahead|suspended|0=14 1=-5 2=-9
way|7 ahead|unverbed|0=6 1=-35 2=30
way|7 ahead|withdrawn|0=-40 1=41
way|7 ahead|would main|0=20 2=-15
way|7 ahead|would that|0=-11 2=9
way|7 long-ago|0=25 2=-22
way|7 long-ago|agreement drafting|0=6 1=-5
way|7 long-ago|authorised|0=-27 1=30
way|7 long-ago|committed|0=15 1=-13
way|7 long-ago|contribution|0=18 1=-7 2=-11
way|7 long-ago|delivered|0=-10 1=11
way|7 long-ago|ended|0=14 1=-11
way|7 long-ago|extended|0=11 1=-9
way|7 long-ago|mandate|1=12 2=-8
way|7 long-ago|past main|0=14 1=-6 2=-8
way|7 long-ago|past participle|0=-9 1=9
way|7 long-ago|past perfect sub|0=14 1=-14
way|7 long-ago|past relative|0=-6 1=6
way|7 long-ago|past sub|0=-10 1=10
way|7 long-ago|pledged|0=-8 1=11
way|7 long-ago|present main|0=13 1=-9
way|7 long-ago|reluctant|0=6 1=-6
way|7 long-ago|unverbed|1=9 2=-7
way|7 long-ago|withdrawn|0=14 1=-9 2=-5
way|7 now|0=8 2=-8
way|7 now|agreement signed|0=10 1=-5 2=-5
way|7 now|agreement sought|1=-5 2=8
way|7 now|agreement|0=6 1=-12 2=6
way|7 now|authorised|0=18 1=-9 2=-9
way|7 now|changed|1=6
way|7 now|committed|1=9 2=-8
way|7 now|considering|0=8 2=-7
way|7 now|contribution|0=-11 1=9 2=8
way|7 now|delivered|1=27 2=-24
way|7 now|engagement held|0=-14 1=21 2=-7
way|7 now|engagement planned|0=-16 1=-7 2=24
way|7 now|engagement|0=-33 1=17 2=16
way|7 now|extended|0=12 1=-8
way|7 now|future main|0=-8 2=11
way|7 now|future perfect main|2=-5
way|7 now|future relative|0=12 1=-12
way|7 now|future that|0=-11 1=-11 2=22
way|7 now|mandate|0=34 1=-14 2=-20
way|7 now|none gerund|0=14 1=-12
way|7 now|none infinitive|1=11 2=-11
way|7 now|none participle|0=-25 1=27
way|7 now|obstacle|1=9 2=-10
way|7 now|past main|0=8 1=14 2=-22
way|7 now|past perfect main|1=16 2=-21
way|7 now|past perfect relative|0=7
way|7 now|past perfect sub|0=8
way|7 now|past perfect that|0=12 1=-11
way|7 now|past relative|0=11 2=-6
way|7 now|past sub|0=18 1=-16
way|7 now|past that|1=13 2=-8
way|7 now|pledged|0=7 1=-60 2=48
way|7 now|possible main|0=-11 1=13
way|7 now|possible that|0=-8 1=7
way|7 now|present infinitive|0=-19 2=24
way|7 now|present main|1=-19 2=18
way|7 now|present relative|0=14 1=-7 2=-7
way|7 now|present that|0=22 1=-18
way|7 now|refused|0=12 1=-7
way|7 now|request|0=15 2=-17
way|7 now|requirement|0=17 1=-10 2=-7
way|7 now|should main|0=-6 1=-13 2=20
way|7 now|should perfect main|0=5
way|7 now|suspended|0=-24 1=32 2=-8
way|7 now|unverbed|0=7 2=-8
way|7 now|withdrawn|0=-24 1=18 2=5
way|7 now|would main|0=-10 1=16 2=-6
way|7 now|would relative|0=-40 1=43
way|7 past|0=26 1=23 2=-53
way|7 past|agreement drafting|0=10 1=-6
way|7 past|agreement signed|0=6
way|7 past|agreement sought|0=-6 1=6
way|7 past|agreement|0=9 2=-8
way|7 past|authorised|2=-7
way|7 past|committed|0=-18 1=22
way|7 past|considering|0=23 1=-21
way|7 past|contribution|0=24 1=14 2=-45
way|7 past|delivered|0=27 1=-6 2=-32
way|7 past|ended|2=-7
way|7 past|engagement held|0=15 1=-14
way|7 past|engagement|0=19 1=-18
way|7 past|extended|0=-13 1=24 2=-10
way|7 past|future main|0=47 1=-31 2=-16
way|7 past|future relative|0=13 1=-23 2=10
way|7 past|future sub|0=7 1=-6
way|7 past|future that|0=9 1=-6
way|7 past|mandate|1=33 2=-27
way|7 past|obstacle|0=-8 1=28 2=-13
way|7 past|past main|1=41 2=-34
way|7 past|past participle|0=-13 2=9
way|7 past|past perfect main|1=32 2=-24
way|7 past|past perfect relative|0=5
way|7 past|past perfect that|0=-6 1=7
way|7 past|past relative|0=-22 1=28 2=-7
way|7 past|past sub|0=-23 1=26
way|7 past|past that|0=7 1=-5
way|7 past|pledged|0=23 1=-13 2=-19
way|7 past|possible main|0=13 1=-12
way|7 past|possible that|0=9 1=-9
way|7 past|present infinitive|1=9 2=-8
way|7 past|present main|0=19 1=13 2=-34
way|7 past|present relative|0=13 1=-11
way|7 past|present sub|0=11 1=-10
way|7 past|present that|0=-9 1=11
way|7 past|reluctant|0=-25 1=25
way|7 past|requirement|0=20 1=-7 2=-9
way|7 past|should perfect main|0=-6 1=-6 2=11
way|7 past|should relative|0=7 1=-7
way|7 past|should that|0=-12 1=13
way|7 past|suspended|0=-32 1=34
way|7 past|unverbed|0=8 1=20 2=-25
way|7 past|withdrawn|0=30 2=-30
way|7 past|would that|1=-5 2=5
`;
