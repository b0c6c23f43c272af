// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=18 1=-15
at|beside|1|true|0=13 1=-12
at|beside|acts|0=18 1=-15
at|beside|arrive|1=-6
at|beside|authorised|0=12 2=-8
at|beside|by|0=9 2=-8
at|beside|committed|0=6
at|beside|contribution|0=9 1=-9
at|beside|future that|0=9 2=-6
at|beside|give|0=15 2=-11
at|beside|in|0=-10 1=8
at|beside|light|0=-6 2=6
at|beside|mandate|0=8 1=-6
at|beside|none infinitive|0=14 2=-12
at|beside|of|0=-5 2=6
at|beside|on|0=6 1=-5
at|beside|past perfect that|0=15 1=-6 2=-9
at|beside|past that|0=-17 2=17
at|beside|pledged|1=-9 2=7
at|beside|since|0=6 1=-6
at|beside|the|0=8
at|down|0=16 1=-9 2=-10
at|down|1|true|0=-16 1=10 2=8
at|down|2|false|0=16 1=-16
at|down|2|true|2=-7
at|down|3|false|0=17 1=-8 2=-10
at|down|acts|0=20 1=-8 2=-15
at|down|after|1=9 2=-8
at|down|and|0=-16 1=10 2=6
at|down|arrive|0=-13 1=-13 2=25
at|down|ask|0=16 1=-13
at|down|assembly|0=10 1=-10
at|down|authorised|2=-8
at|down|authorise|0=-7
at|down|before|0=-17 2=18
at|down|bind|0=-5 1=10
at|down|by|0=-10 1=-11 2=22
at|down|changed|2=-6
at|down|committed|0=17 1=-7 2=-10
at|down|considering|1=7
at|down|consider|0=-7 1=7
at|down|contribution|0=-5 1=24 2=-17
at|down|delivered|0=-10 1=14
at|down|despite|0=-6 1=6
at|down|due|0=17 1=-15
at|down|ended|2=9
at|down|engagement planned|1=7 2=-7
at|down|engagement|1=9 2=-11
at|down|extended|1=-8
at|down|first|0=-14 1=14
at|down|from|0=22 1=-14 2=-8
at|down|future main|0=7 1=-7
at|down|haiti|0=7 2=-10
at|down|hold|1=5
at|down|in|0=26 1=-8 2=-18
at|down|it|0=-9 1=9
at|down|keep|0=18 1=-9 2=-10
at|down|late|2=7
at|down|leave|0=23 1=-30 2=6
at|down|light|1=-8
at|down|london|0=-5 1=6
at|down|meeting|0=5
at|down|meet|1=20 2=-16
at|down|nations|0=5
at|down|none participle|0=13 2=-10
at|down|none|0=-22 1=36 2=-14
at|down|of|1=9 2=-12
at|down|on|0=12 2=-16
at|down|past main|0=-14 1=15
at|down|past perfect main|0=7 1=-19 2=13
at|down|past perfect relative|0=6
at|down|past perfect that|0=-10 1=7
at|down|past relative|0=-7 1=5
at|down|past that|0=28 2=-27
at|down|pledged|1=-5 2=8
at|down|present infinitive|0=-31 1=7 2=24
at|down|present relative|0=11 1=-10
at|down|present that|0=11 2=-10
at|down|promise|0=-10 1=18 2=-8
at|down|refuse|0=-5 1=5
at|down|request|0=20 1=-32 2=12
at|down|requirement|0=-8 2=12
at|down|say|1=-11 2=6
at|down|serve|0=16 1=-14
at|down|should main|1=-7
at|down|since|0=7 1=-6
at|down|suspended|1=7
at|down|the|2=-7
at|down|through|0=-16 2=18
at|down|to|2=-7
at|down|until|1=-8
at|down|would that|1=5 2=-6
at|down|york|0=9 1=-9
at|else|'s|0=7 1=-7
at|else|0=12 1=5 2=-23
at|else|1|true|1=13 2=-18
at|else|2|false|0=11 2=-8
at|else|2|true|0=6 2=-6
at|else|3|false|0=8 1=-5
at|else|3|true|0=7 2=-5
at|else|90th|0=-12 2=12
at|else|^|0=-6 1=10
at|else|acts|0=12 1=7 2=-25
at|else|after|0=12 2=-12
at|else|agreed|0=6 1=-6
at|else|agreement drafting|1=8 2=-7
at|else|agreement signed|0=-18 1=13 2=5
at|else|agreement|0=-15 1=16
at|else|and|0=-14 1=6 2=8
at|else|announced|0=8 1=-8
at|else|around|0=-10 2=10
at|else|arrive|0=10 1=-6
at|else|assembled|0=-17 1=17
at|else|assembly|0=6 1=-6
at|else|as|0=6
at|else|authorised|0=-14 1=21 2=-7
at|else|authorise|1=11 2=-6
at|else|a|0=12 1=-11
at|else|back|0=6 2=-8
at|else|before|0=8 1=-22 2=15
at|else|began|0=-7 1=7
at|else|beginning|0=-12 2=12
at|else|begun|1=5
at|else|beyond|0=-11 1=19 2=-8
at|else|bind|0=10 1=5 2=-14
at|else|by|0=11 1=-23 2=13
at|else|came|0=-15 1=16
at|else|changed|1=8 2=-8
at|else|change|0=6 1=-8
at|else|committed|0=-19 2=16
at|else|confirms|0=-7 1=7
at|else|congo|0=5
at|else|considering|0=9 2=-6
at|else|consider|0=-12 1=17
at|else|contingents|0=7 1=-7
at|else|contribution|0=16 1=-9 2=-15
at|else|council|0=7 1=-5
at|else|country|0=5
at|else|dated|0=-9 1=10
at|else|delivered|0=29 1=-12 2=-23
at|else|did|0=7 1=-7
at|else|domingo|0=-8 1=9
at|else|due|0=-16 1=19
at|else|during|0=11 1=-7
at|else|early|1=13 2=-12
at|else|effect|0=-7 1=7
at|else|ended|0=-14 2=18
at|else|end|1=-23 2=28
at|else|engagement cancelled|0=-5 1=5
at|else|engagement held|1=9
at|else|engagement planned|2=-7
at|else|engagement|1=18 2=-13
at|else|envolera|0=-19 2=23
at|else|expected|0=5 1=-5
at|else|expressing|0=-6 1=7
at|else|extended|0=11 1=-6 2=-6
at|else|extend|1=6 2=-5
at|else|force|0=8 1=-7
at|else|for|0=-17 2=16
at|else|from|0=-7 2=7
at|else|future main|0=6 1=25 2=-31
at|else|future sub|0=-16 1=-6 2=22
at|else|future that|2=6
at|else|group|0=6 1=-6
at|else|haiti|0=-16 1=13
at|else|hesitate|0=-7 1=8
at|else|hold|2=7
at|else|home|0=8 1=-8
at|else|in|0=11 2=-14
at|else|it|0=-6 1=6
at|else|jerusalem|0=-7 1=7
at|else|keep|0=25 1=-7 2=-17
at|else|kingston|0=6
at|else|kroner|0=8 1=-7
at|else|land|0=-13 1=-6 2=19
at|else|late|0=19 1=-12 2=-7
at|else|launched|0=8 1=-8
at|else|leave|0=8 2=-9
at|else|left|0=-14 1=15
at|else|light|1=10 2=-8
at|else|mandate|0=-8 1=13
at|else|meet|1=18 2=-15
at|else|met|0=-12 1=13
at|else|million|0=6 1=-6
at|else|mission|0=-9 1=15 2=-6
at|else|months|1=9 2=-7
at|else|nairobi|2=-5
at|else|named|0=-13 1=13
at|else|none gerund|0=-19 1=27 2=-8
at|else|none infinitive|0=-9 2=9
at|else|none participle|1=13 2=-18
at|else|none|0=6 1=-19 2=14
at|else|obstacle|0=28 1=-21 2=-6
at|else|officers|0=8 2=-5
at|else|of|0=5
at|else|on|0=12 1=15 2=-30
at|else|oppose|0=16 1=-15
at|else|out|0=7 2=-5
at|else|parade|0=9 1=-9
at|else|paris|0=-6 1=9
at|else|past main|0=8 1=-9
at|else|past participle|2=9
at|else|past perfect main|0=7 1=-17 2=9
at|else|past perfect relative|0=8 1=-17 2=9
at|else|past perfect that|0=12 2=-7
at|else|past relative|0=7
at|else|place|0=7 1=-7
at|else|planned|0=25 1=-25
at|else|port-au-prince|0=7
at|else|possible main|0=-10 2=11
at|else|possible relative|0=5
at|else|possible sub|2=5
at|else|possible that|0=10 1=-6
at|else|prepared|0=6 1=-6
at|else|present infinitive|0=30 2=-28
at|else|present main|0=16 1=-5 2=-15
at|else|present relative|0=-9 1=10
at|else|present sub|0=-8 1=-5 2=13
at|else|present that|1=13 2=-8
at|else|provided|0=7 1=-7
at|else|published|1=5
at|else|receiving|0=-10 1=11
at|else|refused|0=-5 1=7
at|else|released|0=-26 1=27
at|else|reluctant|0=19 1=-11 2=-8
at|else|repeated|0=-12 1=13
at|else|request|0=8 2=-13
at|else|requirement|0=-13 1=7 2=7
at|else|returned|0=-9 1=9
at|else|said|0=6
at|else|same|0=7 1=-7
at|else|says|1=-7
at|else|say|0=-9 1=17 2=-7
at|else|serve|0=-16 2=21
at|else|should main|0=-21 1=15 2=7
at|else|should relative|0=-10 2=12
at|else|should that|1=-8 2=8
at|else|signed|0=9 1=-8
at|else|sign|0=-7 1=16 2=-9
at|else|since|2=-9
at|else|so|0=-15 1=15
at|else|spent|0=-6 1=6
at|else|summit|0=-9 1=9
at|else|suspended|0=6 2=-7
at|else|taken|0=-13 1=14
at|else|term|0=5
at|else|thank|0=14 1=-14
at|else|than|0=-8 1=-6 2=15
at|else|that|0=9 1=-8
at|else|there|0=5
at|else|the|0=18 2=-16
at|else|this|0=-7 1=9
at|else|through|0=9 2=-8
at|else|to|0=-24 2=23
at|else|until|0=11 1=-15
at|else|un|0=5
at|else|up|1=6 2=-7
at|else|very|0=-6 1=6
at|else|want|1=-5 2=5
at|else|washington|0=5
at|else|welcomed|0=-10 1=10
at|else|which|0=7 1=-7
at|else|who|0=7 1=-7
at|else|withdrawn|1=-6 2=10
at|else|world|0=-8 1=9
at|else|would main|0=7 1=12 2=-19
at|else|would relative|1=8 2=-8
at|else|would that|0=16 1=-6 2=-9
at|else|writing|0=-9 1=9
at|else|york|0=-5 1=6
at|else|zhang|0=7 1=-7
at|loose|(|0=6
at|loose|,|0=-30 1=23 2=7
at|loose|0=8 1=6 2=-18
at|loose|1,650|0=6 1=-6
at|loose|1|true|0=-5 1=7
at|loose|2|false|0=6 2=-8
at|loose|2|true|1=22 2=-21
at|loose|3|false|1=13 2=-13
at|loose|3|true|0=37 1=-37
at|loose|:|0=-12 1=12
at|loose|abdullah|0=5 1=-5
at|loose|acts|0=8 2=-12
at|loose|against|0=-6 1=6
at|loose|again|0=-11 1=11
at|loose|agreement signed|0=-6 1=9
at|loose|agreement|1=9 2=-5
at|loose|and|0=12 1=-17 2=5
at|loose|announced|0=11 1=-11
at|loose|approved|0=-6 1=6
at|loose|arrive|0=9
at|loose|ask|0=-7 1=17 2=-10
at|loose|as|0=7 1=-6
at|loose|at|0=-12 1=12
at|loose|authorised|0=-11 1=8
at|loose|authorise|0=13 1=-12
at|loose|a|0=6 1=-6
at|loose|back|0=31 1=-31
at|loose|bar|0=-23 1=24
at|loose|before|0=7 2=-11
at|loose|begun|0=-5 1=5
at|loose|between|0=18 1=-18
at|loose|bind|0=25 1=-19 2=-7
at|loose|by|0=-24 1=-12 2=37
at|loose|change|0=-20 1=20
at|loose|committed|0=6 1=-11 2=6
at|loose|considering|1=-7 2=6
at|loose|consider|0=22 1=-17
at|loose|contribution|2=9
at|loose|court|0=-15 1=15
at|loose|dated|1=5
at|loose|delivered|0=15 2=-17
at|loose|dispatched|0=11 1=-11
at|loose|due|1=9 2=-11
at|loose|embark|1=6
at|loose|end|0=17 1=-22
at|loose|engagement planned|0=6
at|loose|engagement|0=7
at|loose|expected|1=-7
at|loose|explained|0=-8 1=8
at|loose|extended|0=9 2=-6
at|loose|extend|0=-12 1=16
at|loose|fail|0=-11 1=11
at|loose|force|0=11 1=-11
at|loose|for|1=-5 2=8
at|loose|found|0=-9 1=9
at|loose|given|0=-6 1=6
at|loose|give|0=-16 1=25 2=-8
at|loose|haiti|0=-5 1=5
at|loose|hold|0=-18 1=20
at|loose|informed|0=-8 1=8
at|loose|intervened|0=9 1=-8
at|loose|in|0=-7 1=8
at|loose|keep|1=-18 2=21
at|loose|lamented|0=-14 1=14
at|loose|late|0=10 1=-10
at|loose|leave|0=22 1=-9 2=-14
at|loose|light|1=-10 2=7
at|loose|meet|1=-6 2=10
at|loose|million|1=5
at|loose|need|0=-20 1=-5 2=25
at|loose|none|0=-5 1=13 2=-6
at|loose|obstacle|1=36 2=-31
at|loose|of|0=22 2=-18
at|loose|only|0=-6 1=7
at|loose|on|1=20 2=-14
at|loose|oppose|0=-16 1=17
at|loose|out|0=-6 1=6
at|loose|passed|0=-5 1=6
at|loose|plaint|0=6 1=-6
at|loose|pledged|1=-19 2=18
at|loose|port-au-prince|0=10 1=-9
at|loose|presenciaron|0=8 1=-8
at|loose|prohibited|0=-7 1=7
at|loose|promise|0=16 2=-16
at|loose|published|0=9 1=-9
at|loose|reached|0=5 1=-5
at|loose|received|0=10 1=-9
at|loose|refused|0=8 1=-8
at|loose|refuse|0=-18 1=18
at|loose|rejected|0=-5 1=5
at|loose|renewed|0=-8 1=8
at|loose|renvoyé|0=6 1=-6
at|loose|request|0=27 1=-25
at|loose|requirement|0=17 1=-15
at|loose|returned|0=7 1=-7
at|loose|ruled|0=-14 1=14
at|loose|rule|0=5 1=-5
at|loose|réceptionné|0=-6 1=6
at|loose|said|1=9
at|loose|same|0=-9 1=9
at|loose|says|1=13 2=-13
at|loose|say|0=13 1=-12
at|loose|ships|0=6 1=-6
at|loose|sign|0=6
at|loose|since|0=14 1=-10
at|loose|suspended|1=6
at|loose|tangier|0=-10 2=11
at|loose|thank|0=5 1=-7
at|loose|the|1=17 2=-12
at|loose|this|0=-10 1=11
at|loose|to|0=11 2=-16
at|loose|truncaron|0=6 1=-6
at|loose|unconstitutional|0=-18 1=18
at|loose|until|0=14 1=-14
at|loose|unverbed|0=8 1=6 2=-18
at|loose|vigueur|0=6 1=-5
at|loose|voted|0=-5 1=5
at|loose|vote|0=10 2=-8
at|loose|want|0=5 1=-5
at|loose|warned|0=-8 1=8
at|loose|washington|0=6
at|loose|withdrawn|0=-31 1=27
at|loose|with|0=-10 2=8
at|loose|york|0=-5 1=6
at|main|(|0=-11 1=18 2=-6
at|main|,|0=-16 1=23 2=-7
at|main|0=10 1=7 2=-23
at|main|1|true|0=9 1=20 2=-19
at|main|2|false|0=12 1=12 2=-29
at|main|2|true|1=-7
at|main|3,400|0=-9 1=9
at|main|3|false|0=-10 1=12
at|main|3|true|0=8 1=-5
at|main|833|0=15 2=-14
at|main|83|0=-10 1=10
at|main|^|0=11 1=-6 2=-6
at|main|about|0=10 1=-10
at|main|after|0=-12 1=8
at|main|again|0=10 1=-9
at|main|agreement drafting|0=-25 1=17 2=8
at|main|agreement signed|0=8
at|main|agreement sought|0=10 1=-10
at|main|agreement|0=-10 1=6
at|main|and|0=6 1=-13 2=7
at|main|announced|0=-13 1=16
at|main|approved|1=5
at|main|arrive|1=-19 2=14
at|main|ask|0=-6 1=19 2=-13
at|main|assembly|0=-5 1=6
at|main|assured|0=-14 1=14
at|main|as|0=12 1=-11
at|main|at|0=-15 1=16
at|main|authorised|0=14 1=-7 2=-7
at|main|authorise|0=-20 1=15
at|main|a|0=-12 1=17 2=-5
at|main|back|1=10 2=-5
at|main|bar|0=9 1=-9
at|main|base|0=8 1=-8
at|main|bbc|0=-8 1=8
at|main|before|0=12 1=-7
at|main|berlin|0=-12 1=12
at|main|between|0=11 1=-8
at|main|beyond|0=13 1=-7 2=-6
at|main|bind|0=7 1=9 2=-16
at|main|by|1=-12 2=16
at|main|cairo|2=6
at|main|call|0=10 1=-10
at|main|capital|0=-5 1=5
at|main|certifié|1=5
at|main|changed|0=-5 1=-13 2=18
at|main|cités|0=5 1=-5
at|main|cité|0=6 1=-6
at|main|clos|0=7 1=-6
at|main|come|1=10 2=-7
at|main|committed|0=23 1=-13 2=-6
at|main|comrades|0=5
at|main|concluded|0=-8 1=8
at|main|concludes|0=13 1=-13
at|main|confirmed|0=5
at|main|considering|1=25 2=-16
at|main|considers|0=5
at|main|consider|0=11 2=-6
at|main|contingent|0=6
at|main|contribution|0=9 1=7 2=-21
at|main|council|1=6
at|main|course|0=8 1=-8
at|main|decided|0=-21 1=24
at|main|delivered|0=27 2=-32
at|main|departed|0=-14 1=16
at|main|dispatched|0=-5 1=5
at|main|donors|0=-5 1=5
at|main|draft|0=6 1=-6
at|main|due|0=-16 1=42 2=-26
at|main|early|1=5
at|main|ended|0=-5
at|main|end|1=-11 2=15
at|main|engagement planned|0=11 1=-6 2=-6
at|main|engagement|0=11 2=-9
at|main|expected|2=5
at|main|extended|1=16 2=-14
at|main|extend|0=-8 1=13 2=-6
at|main|fail|0=9 1=-9
at|main|finished|0=12 1=-12
at|main|follow|0=12 1=-9
at|main|force|2=-6
at|main|for|0=11 1=11 2=-22
at|main|from|0=12 2=-16
at|main|future main|1=28 2=-25
at|main|future sub|0=-11 1=13
at|main|future that|0=9 2=-8
at|main|georgetown|0=8 1=-6
at|main|give|1=-11 2=13
at|main|haiti|0=9 1=-17 2=8
at|main|heard|0=-6 1=6
at|main|hearing|0=-5 1=5
at|main|help|0=-6 1=7
at|main|his|0=-10 1=10
at|main|hold|1=-6
at|main|home|0=-16 1=9 2=7
at|main|illegal|0=7 1=-7
at|main|informed|0=14 1=-14
at|main|inspecté|1=5
at|main|in|0=8 2=-11
at|main|issued|0=8 1=-8
at|main|its|0=-17 1=17
at|main|keep|0=-16 2=19
at|main|known|0=-6 1=6
at|main|lamented|0=15 1=-15
at|main|landed|0=-7 1=7
at|main|late|1=6
at|main|launched|0=6 1=-6
at|main|learned|0=24 1=-24
at|main|leave|1=-24 2=27
at|main|lebanon|2=7
at|main|left|0=22 1=-20
at|main|light|1=14 2=-14
at|main|meeting|0=-9 1=9
at|main|meet|0=19 1=-8 2=-12
at|main|million|0=7
at|main|mission|0=-6 1=6
at|main|mozambique|0=9 1=-9
at|main|nairobi|0=9 1=-8
at|main|none gerund|2=5
at|main|none infinitive|1=7 2=-8
at|main|none participle|1=10 2=-5
at|main|none|1=9 2=-6
at|main|not|0=8
at|main|obstacle|0=14 1=-7
at|main|offered|0=9 1=-8
at|main|officers|0=-9
at|main|of|0=10 1=-7
at|main|on|0=8 1=12 2=-23
at|main|oppose|0=-18 1=19
at|main|out|0=5 1=-7
at|main|over|0=-5 1=5
at|main|paquetages|0=10 1=-7
at|main|past main|1=-26 2=25
at|main|past perfect main|0=28 1=-21 2=-12
at|main|past perfect relative|0=-6
at|main|past perfect sub|0=26 1=-8 2=-18
at|main|past perfect that|0=14 1=-13
at|main|past relative|0=-20 2=22
at|main|past sub|0=-14 1=15
at|main|past that|0=24 1=-28
at|main|phone|0=-7 1=8
at|main|pledged|0=-10 2=17
at|main|port-au-prince|0=5
at|main|possible main|0=-6 2=9
at|main|possible relative|0=-25 1=26
at|main|possible sub|0=-17 1=10 2=8
at|main|present gerund|0=-14 1=14
at|main|present infinitive|0=-11 1=22
at|main|present main|2=-8
at|main|present relative|1=-10 2=7
at|main|present sub|0=16 1=9 2=-25
at|main|present that|0=33 1=-24 2=-9
at|main|procédé|0=-6 1=6
at|main|profité|0=8 1=-7
at|main|promise|1=11
at|main|proposed|0=-10 1=10
at|main|qualifié|0=6 1=-6
at|main|received|0=-15 1=16
at|main|refused|1=16 2=-7
at|main|refuse|0=-6 1=14 2=-8
at|main|reiterated|1=5
at|main|relieved|0=-5 1=6
at|main|reluctant|0=-10 1=16 2=-5
at|main|repatriates|0=12 1=-11
at|main|repeated|0=-9 1=10
at|main|reported|0=7 1=-7
at|main|request|0=-5 1=13 2=-6
at|main|returned|0=-6 1=6
at|main|returns|0=-12 1=12
at|main|riigikogu|0=10 1=-10
at|main|riksdag|0=-10 1=10
at|main|said|0=-6 1=12
at|main|santo|0=16 1=-16
at|main|savoir|0=11 1=-10
at|main|says|0=16 1=15 2=-37
at|main|say|0=23 2=-32
at|main|serve|1=5 2=-6
at|main|set|0=-8 2=12
at|main|should main|2=-7
at|main|should relative|0=-7
at|main|should that|0=6 1=-6
at|main|sien|0=-5 1=5
at|main|signed|0=-7 1=8
at|main|sign|0=17 1=-8 2=-8
at|main|since|0=-13 1=20 2=-7
at|main|site|0=13 1=-13
at|main|soldiers|0=-14 1=14
at|main|soupiré|0=6 1=-6
at|main|spent|0=-11 1=12
at|main|spokesman|0=-6 1=6
at|main|spokesperson|0=-14 1=14
at|main|suspended|0=9 2=-5
at|main|thanked|0=8 1=-7
at|main|thank|0=-11 1=13
at|main|their|0=5
at|main|these|0=7 1=-7
at|main|the|0=8 1=-9
at|main|till|0=-5 2=6
at|main|to|0=5 1=-13 2=7
at|main|traveled|0=6 1=-5
at|main|tried|0=7 1=-7
at|main|troops|0=-7 2=8
at|main|until|0=-12 2=14
at|main|visit|0=11 1=-11
at|main|vote|0=-11 1=11
at|main|want|0=7 2=-7
at|main|warned|0=6 1=-6
at|main|washington|0=5
at|main|withdrawn|0=6 1=6 2=-13
at|main|with|0=-8 1=8
at|main|would main|0=-12 1=9
at|main|would perfect relative|0=-6 1=6
at|main|would relative|0=-12 1=24 2=-12
at|main|would that|0=22 1=5 2=-27
at|main|wrote|0=-11 1=11
at|own|'s|0=17 1=-15
at|own|,|0=34 1=-28 2=-6
at|own|-|0=10 1=-10
at|own|0=11 1=11 2=-11
at|own|190|0=-6 1=7
at|own|1|true|1=17 2=-10
at|own|25|0=-6 1=6
at|own|2|false|0=14 1=-39 2=19
at|own|2|true|0=16 2=-13
at|own|300|0=8 1=-5
at|own|3|false|0=36 1=-24 2=-11
at|own|3|true|0=7 1=6 2=-13
at|own|4,000|2=-5
at|own|400|0=11 1=-10
at|own|4|0=15 1=-15
at|own|5,000|1=7
at|own|833|0=-6 2=6
at|own|:|1=5 2=-8
at|own|;|0=12 1=-11
at|own|^|0=-8 1=16 2=-8
at|own|ababa|0=-7 1=8
at|own|accompagné|0=8 1=-8
at|own|acts|0=11 1=13 2=-14
at|own|adopted|0=-8 1=8
at|own|adoption|0=-9 1=9
at|own|after|0=9 1=-8
at|own|ago|0=10 1=-7
at|own|agreement drafting|0=15 1=-13
at|own|agreement in-force|1=5
at|own|agreement signed|1=6 2=-5
at|own|agreement sought|1=-7 2=8
at|own|agreement|0=5
at|own|aircraft|0=-6 1=6
at|own|and|0=31 1=-12 2=-19
at|own|apiece|0=-11 1=11
at|own|appeal|0=6 1=-6
at|own|approval|0=-9 1=9
at|own|arrival|0=-6 1=6
at|own|arrive|0=7
at|own|asked|0=-6 1=6
at|own|ask|2=7
at|own|assembly|0=-8 1=8
at|own|assured|0=14 1=-13
at|own|as|0=9 1=10 2=-18
at|own|at|0=5 1=-8
at|own|authorised|0=-7 1=12
at|own|authorise|0=-16 1=6 2=11
at|own|available|1=6
at|own|a|0=19 1=-18
at|own|back|0=-5 1=25 2=-20
at|own|barrage|0=9 1=-9
at|own|bar|0=6 1=-5
at|own|base|0=-12 1=12
at|own|been|0=8 1=-8
at|own|before|0=22 1=-11 2=-11
at|own|began|0=-8 1=8
at|own|begun|0=11 1=-9
at|own|benin|0=12 1=-9
at|own|between|0=18 1=-8 2=-10
at|own|beyond|0=15 1=-13
at|own|bind|0=6 1=7 2=-6
at|own|border|0=6 1=-6
at|own|bujumbura|1=5
at|own|by|0=12 1=5 2=-5
at|own|cabinet|0=11 2=-7
at|own|cairo|0=9 1=-7
at|own|call|0=-7 1=7
at|own|came|0=15 1=-15
at|own|canada|0=-9 1=13
at|own|cap-haïtien|0=-5 1=5
at|own|changed|0=9 1=15 2=-23
at|own|change|0=-32 1=29
at|own|circulated|0=-6 1=6
at|own|come|2=-7
at|own|committed|0=-11 1=-9 2=25
at|own|committee|0=7 1=-7
at|own|concluded|0=9 1=-8
at|own|confirmed|1=9
at|own|congo|0=7 1=-9
at|own|considering|0=19 1=-44 2=25
at|own|consider|0=10 1=17 2=-27
at|own|contribution|2=8
at|own|country|0=8 1=-7
at|own|counts|0=9 1=-9
at|own|course|1=6
at|own|dead|0=6 1=-6
at|own|debate|0=7
at|own|decided|0=-7 1=7
at|own|decide|0=9
at|own|decision|0=-12 1=12
at|own|delivered|0=18 1=30 2=-41
at|own|depart|0=-11 1=15
at|own|deposited|0=-11 1=11
at|own|despite|0=11 1=-8
at|own|dressé|0=7 1=-7
at|own|due|0=-19 1=-10 2=29
at|own|during|0=-16 1=18
at|own|décoré|0=13 1=-13
at|own|earlier|0=11 1=-11
at|own|early|1=-7 2=8
at|own|ended|0=15 1=-10
at|own|end|0=23 1=-6 2=-16
at|own|engagement held|0=12 1=26 2=-31
at|own|engagement planned|0=-30 1=26 2=5
at|own|engagement|1=35 2=-28
at|own|envolent|0=-6 1=7
at|own|envolée|0=9 1=-9
at|own|euros|1=11 2=-9
at|own|every|0=6
at|own|excluded|0=-5 1=6
at|own|expected|1=-5 2=10
at|own|extended|1=7
at|own|extend|0=-20 2=22
at|own|first|0=18 1=-17
at|own|fly|0=-7 2=8
at|own|following|0=-5 1=5
at|own|follow|0=-11 2=14
at|own|footprint|0=13 1=-13
at|own|force|0=-14 1=18
at|own|forward|0=-6 1=11 2=-5
at|own|for|0=15 1=-24 2=9
at|own|franchi|1=5
at|own|from|0=18 1=-23
at|own|fund|1=16 2=-12
at|own|future main|0=16 1=-42 2=26
at|own|future perfect main|0=21 1=-14 2=-7
at|own|future perfect that|0=-6 2=6
at|own|future relative|1=-30 2=34
at|own|future sub|0=7
at|own|future that|0=13 1=-26 2=14
at|own|gendarmes|0=-9 2=9
at|own|give|1=14
at|own|haiti|0=14 1=-24 2=10
at|own|has|0=10 1=-10
at|own|haïti|2=6
at|own|helicopters|1=5
at|own|hold|0=-7 1=-14 2=21
at|own|home|0=9 1=-7
at|own|hospital|1=5
at|own|hundred|0=5
at|own|indicated|0=11 1=-11
at|own|interrogé|0=6 1=-6
at|own|interview|0=-8 1=9
at|own|in|2=-9
at|own|its|0=18 1=-17
at|own|it|0=25 1=-24
at|own|jamaica|0=-10 1=6
at|own|joined|0=-8 1=8
at|own|join|0=6 2=-5
at|own|juba|1=6
at|own|judge|0=13 1=-12
at|own|kathmandu|0=-8 1=8
at|own|keep|0=20 1=-21
at|own|kenyans|1=-7 2=10
at|own|kfor|0=-12 1=5 2=7
at|own|kigali|0=-6 1=6
at|own|lamented|0=-7 1=7
at|own|land|1=6
at|own|late|0=-14 1=9 2=6
at|own|launched|0=-9 1=9
at|own|leave|0=16 2=-9
at|own|lebanon|0=-9 1=8
at|own|left|0=-8
at|own|lieu|1=-7 2=11
at|own|light|0=-5 1=9
at|own|mandate|0=9 1=13 2=-16
at|own|meeting|1=-14 2=11
at|own|meet|0=25 1=-15
at|own|members|0=-5 1=6
at|own|men|0=-8 1=10
at|own|met|0=11 1=-11
at|own|million|0=-6 1=8
at|own|ministers|0=7 1=-5
at|own|minister|0=5 1=-5
at|own|minusma|0=8 1=-8
at|own|mission|0=23 1=-15 2=-8
at|own|money|0=-7 1=8
at|own|more|0=-9 2=10
at|own|mozambique|0=-5
at|own|nairobi|0=-16 1=9 2=7
at|own|nassau|0=-8 2=11
at|own|nations|1=6
at|own|nearly|0=11 1=-11
at|own|need|0=13 1=-9
at|own|no.|0=-8 1=8
at|own|none gerund|0=19 1=-12 2=-8
at|own|none infinitive|0=-6 2=9
at|own|none participle|1=-5
at|own|not|0=5
at|own|number|0=10 1=-10
at|own|obstacle|0=46 1=-35 2=-17
at|own|officers|0=-13 1=15
at|own|of|0=10 1=-16
at|own|on|0=16
at|own|oppose|0=6 1=-5
at|own|overcome|0=-11 1=11
at|own|over|0=10 2=-9
at|own|part|0=9 1=-9
at|own|past main|1=38 2=-25
at|own|past participle|1=13 2=-16
at|own|past perfect main|0=-14 1=44 2=-23
at|own|past perfect relative|0=5
at|own|past perfect sub|0=11 1=-8
at|own|past perfect that|0=-29 1=41 2=-12
at|own|past relative|0=15 1=34 2=-50
at|own|past sub|1=12 2=-13
at|own|past that|0=-18 1=25 2=-7
at|own|peace|0=-6 1=7
at|own|people|0=-9 1=13
at|own|permis|0=-5 1=5
at|own|place|1=-11 2=9
at|own|platoon|0=7 1=-7
at|own|pledged|0=-16 1=-31 2=35
at|own|police|0=-11 1=7
at|own|port-au-prince|0=-26 1=32 2=-6
at|own|port|0=-9 1=10
at|own|possible main|0=-19 1=15
at|own|possible relative|0=7
at|own|possible sub|0=11 2=-10
at|own|possible that|0=-7 1=-14 2=21
at|own|present main|0=5 1=-19 2=8
at|own|present relative|0=22 1=-12 2=-10
at|own|present sub|1=-8 2=10
at|own|present that|0=-8 1=-22 2=30
at|own|prolonged|0=10 1=-9
at|own|promised|2=-6
at|own|promise|0=-5 1=19 2=-8
at|own|provided|0=-14 1=15
at|own|province|0=7 1=-6
at|own|put|0=-11 1=11
at|own|raises|0=7 1=-7
at|own|reached|1=-10 2=10
at|own|reaffirmed|1=5
at|own|redit|0=-10 1=11
at|own|refuse|0=25 1=-6 2=-19
at|own|reiterated|0=-5 1=6
at|own|released|0=5 1=-5
at|own|reluctant|0=8 1=-7
at|own|renewed|0=-10 1=10
at|own|renew|1=6 2=-9
at|own|renvoyé|0=6 1=-6
at|own|replaced|0=-7 1=5
at|own|request|0=-7 1=24 2=-12
at|own|requirement|0=10 1=-14 2=5
at|own|resolution|0=-10 1=10
at|own|returned|2=-7
at|own|rio|0=7 2=-7
at|own|rota|1=7
at|own|said|0=8
at|own|salvadorans|0=-14 1=14
at|own|same|2=-5
at|own|santo|0=9 1=-9
at|own|says|1=-13 2=20
at|own|say|2=12
at|own|sea|0=-7 2=5
at|own|second|0=5 1=-5
at|own|security|0=6 2=-5
at|own|sent|1=-5
at|own|serve|1=13 2=-6
at|own|session|0=8 1=-8
at|own|should main|0=19 1=-33 2=15
at|own|should perfect main|1=-8 2=12
at|own|should relative|0=32 1=-5 2=-27
at|own|should that|0=23 1=-6 2=-18
at|own|sign|0=-11 1=5 2=6
at|own|since|0=27 1=-18 2=-6
at|own|soldiers|2=7
at|own|somalia|0=10 1=-7
at|own|somalie|0=8 1=-8
at|own|so|0=21 1=-21
at|own|spent|0=12 1=-12
at|own|succombé|0=8 1=-8
at|own|support|0=-7 1=7
at|own|thank|0=24 1=-24
at|own|than|0=17 1=-9 2=-8
at|own|that|0=10 1=-10
at|own|their|0=5
at|own|them|0=8 1=6 2=-13
at|own|the|1=-7 2=8
at|own|through|0=-6 1=-8 2=14
at|own|to|0=22 1=-39 2=21
at|own|unanimously|0=7 1=-7
at|own|unconstitutional|0=17 1=-17
at|own|unifil|0=-6 1=6
at|own|until|0=25 1=-29 2=11
at|own|voted|0=9 1=-7
at|own|votes|0=7 1=-7
at|own|vote|1=-5 2=10
at|own|want|0=7
at|own|warned|0=5 1=-5
at|own|welcomed|0=12 1=-12
at|own|went|1=6
at|own|which|0=-9 1=9
at|own|wilhelmshaven|0=7 1=-6
at|own|willing|0=19 1=-19
at|own|will|0=-7 1=7
at|own|withdrawn|0=-13 2=23
at|own|would main|0=29 1=-22 2=-7
at|own|would perfect that|0=10 1=-10
at|own|would relative|1=-15 2=16
at|own|would that|0=28 1=-45 2=19
at|own|yesterday|0=-6 1=6
at|own|york|0=-16 1=21 2=-6
at|up|,|0=14 1=-12
at|up|0=10 1=19 2=-22
at|up|1|true|0=9 1=12 2=-13
at|up|2|false|2=-5
at|up|2|true|1=8 2=-9
at|up|3|false|0=10 1=-9
at|up|3|true|0=-13 1=18 2=-5
at|up|^|0=-9 1=6
at|up|acte|0=11 1=-11
at|up|acts|0=-8 1=13
at|up|affirmed|0=9 1=-9
at|up|after|0=11 1=-11
at|up|agreed|0=-5 1=6
at|up|agreement drafting|0=7 1=-7
at|up|agreement signed|0=5
at|up|agreement sought|0=-5 1=5
at|up|agreement|0=7 1=-6
at|up|arrive|0=-18 2=18
at|up|asked|0=10 1=-8
at|up|ask|0=8
at|up|assured|0=9 1=-9
at|up|back|0=-12 1=12
at|up|bahamas|0=-6 1=6
at|up|bind|0=-29 1=23 2=6
at|up|by|0=13 1=-7 2=-6
at|up|call|0=7 1=-6
at|up|cautioned|0=7 1=-7
at|up|changed|0=10 1=-9
at|up|change|0=7 1=-7
at|up|committed|0=-24 1=30
at|up|confirmed|0=8 1=-8
at|up|considering|0=-23 1=15 2=8
at|up|consider|0=35 1=-33
at|up|contribution|1=24 2=-18
at|up|council|0=-10 1=10
at|up|debate|0=-13 1=13
at|up|decided|0=20 1=-18
at|up|delivered|0=33 1=-33
at|up|due|0=9 1=-7
at|up|ended|0=-13 1=14
at|up|engagement|0=6 1=-6
at|up|for|0=10 2=-6
at|up|found|0=9 1=-9
at|up|from|0=-16 1=9 2=6
at|up|future that|0=-29 1=17 2=12
at|up|give|1=-5 2=5
at|up|haiti|0=-10 2=12
at|up|illegal|0=8 1=-8
at|up|interrogé|0=6 1=-6
at|up|in|1=18 2=-19
at|up|jakarta|0=7 1=-7
at|up|keep|0=-10 2=13
at|up|know|0=5 1=-5
at|up|lawmakers|0=7 1=-6
at|up|leave|0=10 1=-14
at|up|light|2=-6
at|up|mandate|2=-5
at|up|meet|0=22 1=-25
at|up|monde|0=-5 1=6
at|up|nations|0=-10 1=10
at|up|none gerund|0=21 1=-28 2=7
at|up|none infinitive|1=-12 2=8
at|up|none|1=11 2=-9
at|up|offered|0=-16 1=18
at|up|officers|0=9 1=-8
at|up|of|0=-29 1=13 2=16
at|up|on|0=14 1=14 2=-20
at|up|overcome|0=5
at|up|parliament|0=-8 1=9
at|up|past perfect that|0=19 1=-24
at|up|past that|0=16 1=-10
at|up|pledged|0=27 1=-5 2=-17
at|up|possible that|0=-16 1=18
at|up|present infinitive|0=5 2=-6
at|up|present that|0=8 2=-13
at|up|promised|0=-5 1=6
at|up|promise|0=-21 1=45 2=-24
at|up|refused|0=-19 1=19
at|up|refuse|0=6 1=-5
at|up|reluctant|0=-15 1=17
at|up|said|1=7
at|up|says|0=20 1=14 2=-28
at|up|say|0=7 1=22 2=-22
at|up|serve|0=9 2=-6
at|up|should that|0=-17 1=17
at|up|sign|0=-21 1=21
at|up|since|0=-16 1=16
at|up|the|1=6
at|up|until|0=5
at|up|voted|0=-5 1=5
at|up|withdrawn|1=-10 2=10
at|up|would that|1=24 2=-25
at|up|york|0=17 1=-17
back|0|0=15 2=-26
back|0|acts|agreement|1=8 2=-9
back|0|acts|contribution|0=9 2=-19
back|0|acts|engagement|0=6 1=17 2=-8
back|0|acts|mandate|0=-20 1=25
back|0|acts|obstacle|0=10 1=14 2=-24
back|0|acts|request|0=8 1=5
back|0|acts|requirement|0=24 1=-11 2=-14
back|0|agreement drafting|1=6
back|0|agreement signed|1=6
back|0|agreement sought|0=10 1=-9
back|0|arrive|0=6 1=12 2=-19
back|0|ask|1=-9 2=13
back|0|authorised|0=11 2=-7
back|0|authorise|1=8 2=-6
back|0|bar|0=-22 1=22
back|0|bind|0=18 2=-17
back|0|changed|0=-8 1=18 2=-11
back|0|change|0=-32 1=42 2=-11
back|0|committed|2=10
back|0|considering|1=12 2=-12
back|0|consider|0=6 2=-9
back|0|delivered|0=25 2=-46
back|0|draft|0=6 1=-6
back|0|due|0=-17 1=17
back|0|ended|2=-6
back|0|end|0=35 1=-12 2=-24
back|0|engagement held|0=10 1=17 2=-12
back|0|extended|0=-6 1=-15 2=29
back|0|extend|0=-28 1=-13 2=41
back|0|future main|future main|0=-9 2=9
back|0|future main|future perfect main|0=-8 1=12
back|0|future main|future that|0=12 1=-6 2=-6
back|0|future main|none gerund|0=-7 2=7
back|0|future main|none participle|0=6
back|0|future main|past main|0=41 1=-34 2=-6
back|0|future main|past participle|0=9 1=-5
back|0|future main|past perfect main|0=19 1=-24
back|0|future main|past perfect relative|0=6 2=-5
back|0|future main|past perfect that|0=8
back|0|future main|past relative|0=13 1=-7 2=-5
back|0|future main|past sub|0=6 1=-5
back|0|future main|past that|0=7
back|0|future main|possible main|0=13 1=-8 2=-6
back|0|future main|present infinitive|0=14 1=-14
back|0|future main|present main|0=9 2=-7
back|0|future main|present relative|1=9
back|0|future main|present that|0=10 2=-6
back|0|future main|unverbed|0=-22 2=19
back|0|future main|would main|0=9 1=-17 2=8
back|0|future main|would that|1=-16 2=14
back|0|future relative|future main|0=9 1=-8
back|0|future relative|past main|0=-8 2=6
back|0|future relative|present main|0=13 1=-10
back|0|future sub|past perfect main|0=-9 2=11
back|0|future that|future main|0=17 2=-16
back|0|future that|past main|0=-14 1=-7 2=21
back|0|future that|present infinitive|0=6 2=-5
back|0|future that|would that|0=-27 1=33 2=-7
back|0|give|0=-6 1=-24 2=37
back|0|hesitate|0=-5 1=12 2=-7
back|0|hold|0=18 1=-17
back|0|keep|0=15 1=-17
back|0|leave|0=25 1=-30
back|0|light|0=29 2=-42
back|0|meet|0=9 1=18 2=-26
back|0|none gerund|future main|0=-14 2=10
back|0|none gerund|past main|0=-26 1=31
back|0|none gerund|past that|0=-8 1=8
back|0|none gerund|possible main|0=-7 1=9
back|0|none gerund|present infinitive|0=-17 1=18
back|0|none gerund|unverbed|0=8 2=-5
back|0|none gerund|would main|0=-29 1=29
back|0|none infinitive|future main|0=8 1=-6
back|0|none infinitive|past main|0=7 1=-7
back|0|none infinitive|present main|0=8 1=-8
back|0|none infinitive|unverbed|0=7 1=-6
back|0|none participle|future main|1=-10 2=9
back|0|none participle|future that|0=-10 1=10
back|0|none participle|none infinitive|1=6
back|0|none participle|none participle|0=-15 1=15
back|0|none participle|past perfect main|0=-28 1=28
back|0|none participle|past perfect relative|0=-13 1=14
back|0|none participle|past perfect that|0=-10 1=10
back|0|none participle|present main|0=-18 1=14
back|0|none participle|present relative|0=7 1=-7
back|0|none participle|present that|0=-15 1=15
back|0|none participle|should main|0=6 1=-14 2=8
back|0|none participle|unverbed|0=18 1=-19
back|0|none participle|would relative|0=-18 1=18
back|0|none participle|would that|0=10 1=-8
back|0|none|0=7 1=12 2=-19
back|0|obstacle|0=15 1=10 2=-28
back|0|oppose|0=-11 1=15
back|0|past main|future main|1=11 2=-11
back|0|past main|future that|0=13 1=-9
back|0|past main|none gerund|0=-17 1=18
back|0|past main|none participle|0=-14 1=14
back|0|past main|past main|0=-6 1=30 2=-19
back|0|past main|past participle|0=-7 2=9
back|0|past main|past perfect main|0=10 2=-6
back|0|past main|past perfect relative|0=26 1=-23
back|0|past main|past perfect sub|0=-10 1=10
back|0|past main|past perfect that|0=-27 1=27
back|0|past main|past relative|0=-24 1=20 2=5
back|0|past main|past that|0=10 1=-7
back|0|past main|possible main|1=-6 2=6
back|0|past main|possible relative|0=-7 1=7
back|0|past main|possible sub|0=-14 1=14
back|0|past main|present infinitive|1=12 2=-11
back|0|past main|present main|0=-8 1=35 2=-22
back|0|past main|present relative|0=17 1=-16
back|0|past main|present sub|0=19 1=-19
back|0|past main|should main|0=-10 1=12
back|0|past main|should that|0=7 1=-7
back|0|past main|unverbed|0=8 1=12 2=-20
back|0|past main|would perfect main|0=-10 1=10
back|0|past main|would relative|0=-9 1=10
back|0|past main|would that|1=20 2=-16
back|0|past participle|future main|0=13 1=-11
back|0|past participle|none gerund|0=6 1=-5
back|0|past participle|past main|0=-27 1=30
back|0|past participle|past participle|0=-6 1=6
back|0|past participle|past perfect main|0=9 1=-9
back|0|past participle|past perfect that|0=12 1=-12
back|0|past participle|past relative|0=-39 1=40
back|0|past participle|possible main|1=-9 2=7
back|0|past participle|possible that|0=-7 1=7
back|0|past participle|present infinitive|0=22 1=-22
back|0|past participle|present relative|0=-24 1=24
back|0|past participle|present that|0=5
back|0|past participle|should main|1=-10 2=11
back|0|past participle|unverbed|0=-21 1=22
back|0|past participle|would main|0=-7 1=7
back|0|past participle|would that|0=-6 1=10
back|0|past perfect main|future main|0=-31 1=43 2=-13
back|0|past perfect main|future that|0=6 1=-5
back|0|past perfect main|none gerund|0=14 1=-14
back|0|past perfect main|none infinitive|0=-9 1=10
back|0|past perfect main|none participle|0=-16 1=17
back|0|past perfect main|past main|0=-10 1=7 2=6
back|0|past perfect main|past perfect main|0=-51 1=55 2=6
back|0|past perfect main|past perfect relative|0=15 1=-14
back|0|past perfect main|past perfect that|0=-11 2=9
back|0|past perfect main|past relative|0=6 1=-5
back|0|past perfect main|past sub|0=-13 1=13
back|0|past perfect main|possible main|0=7 1=-20 2=13
back|0|past perfect main|possible that|0=-8 1=9
back|0|past perfect main|present infinitive|0=8
back|0|past perfect main|present main|0=-32 1=39
back|0|past perfect main|present relative|0=-21 1=22
back|0|past perfect main|present sub|0=-11 1=11
back|0|past perfect main|present that|0=18 1=-18
back|0|past perfect main|should main|0=-18 1=19
back|0|past perfect main|unverbed|0=-11 1=8
back|0|past perfect main|would relative|0=-19 1=19
back|0|past perfect relative|past main|0=8 1=-7
back|0|past perfect relative|past perfect main|1=-16 2=12
back|0|past perfect relative|past relative|0=7 1=-7
back|0|past perfect relative|possible main|0=-7 1=7
back|0|past perfect relative|present main|0=-9 2=11
back|0|past perfect relative|unverbed|0=-6 1=7
back|0|past perfect relative|would main|0=8 1=-8
back|0|past perfect relative|would that|0=6 1=-6
back|0|past perfect sub|past main|0=22 1=-21
back|0|past perfect sub|past perfect main|0=-6 1=7
back|0|past perfect sub|present main|0=-6 1=6
back|0|past perfect that|past main|0=23 1=-16 2=-7
back|0|past perfect that|present main|0=8 1=-8
back|0|past perfect that|would main|0=5
back|0|past relative|future main|0=14 1=-10
back|0|past relative|future that|0=-11 1=11
back|0|past relative|none gerund|0=9 1=-9
back|0|past relative|past main|0=11 2=-5
back|0|past relative|past participle|0=6 1=-6
back|0|past relative|past perfect main|0=10 1=-9
back|0|past relative|past perfect relative|0=-6 1=8
back|0|past relative|past perfect that|0=8 1=-8
back|0|past relative|past relative|0=-12 1=12
back|0|past relative|past sub|0=-7 2=10
back|0|past relative|past that|0=-5 1=6
back|0|past relative|possible that|0=9 1=-9
back|0|past relative|present infinitive|0=38 1=-36
back|0|past relative|present main|0=43 1=-40
back|0|past relative|present relative|0=8 1=-8
back|0|past relative|present sub|0=8 1=-6
back|0|past relative|present that|0=7 1=-7
back|0|past relative|unverbed|0=23 1=-22
back|0|past relative|would relative|0=-28 1=31
back|0|past relative|would that|0=26 1=-34 2=8
back|0|past sub|future main|0=6 1=-6
back|0|past sub|future that|0=7
back|0|past sub|none gerund|0=-17 1=17
back|0|past sub|past main|0=-38 1=18 2=20
back|0|past sub|past perfect main|0=17 1=-15
back|0|past sub|past relative|0=10 1=-10
back|0|past sub|past that|0=6 1=-6
back|0|past sub|present infinitive|0=-6 1=7
back|0|past sub|present main|1=7
back|0|past sub|present relative|0=-16 1=16
back|0|past sub|present sub|0=5
back|0|past sub|should main|0=-14 1=14
back|0|past sub|unverbed|0=9 1=-9
back|0|past sub|would main|0=16 1=-16
back|0|past sub|would that|0=-9 2=11
back|0|past that|future main|0=7 1=-7
back|0|past that|past perfect main|0=8 1=-8
back|0|past that|past that|0=-8 1=9
back|0|past that|present infinitive|0=10 1=-10
back|0|past that|present main|0=11 1=-16
back|0|past that|present that|0=7 1=-7
back|0|past that|would that|0=10 1=-8
back|0|pledged|1=-10 2=27
back|0|possible main|future main|0=-7 1=9
back|0|possible main|past main|0=-12 2=10
back|0|possible main|present infinitive|1=9
back|0|possible main|would that|0=5 1=-5
back|0|possible relative|future relative|0=6 1=-6
back|0|possible sub|present main|0=-11 1=11
back|0|possible that|future sub|0=-20 2=20
back|0|possible that|would that|0=-19 2=21
back|0|present infinitive|future main|0=-14 1=14
back|0|present infinitive|future that|0=5
back|0|present infinitive|past main|0=15 1=-38 2=24
back|0|present infinitive|past participle|0=-5 2=10
back|0|present infinitive|past perfect main|0=17 1=-10 2=-7
back|0|present infinitive|past relative|0=9 2=-6
back|0|present infinitive|past sub|0=6
back|0|present infinitive|past that|0=8 1=-6
back|0|present infinitive|possible main|0=7
back|0|present infinitive|present infinitive|0=24 1=-12 2=-12
back|0|present infinitive|present main|0=-23 1=7 2=15
back|0|present infinitive|present sub|0=-9 2=6
back|0|present infinitive|present that|0=-6 2=7
back|0|present infinitive|unverbed|0=-9 2=8
back|0|present infinitive|would main|0=21 1=-17
back|0|present infinitive|would sub|0=6
back|0|present infinitive|would that|0=-15 2=18
back|0|present main|future main|0=25 1=-26
back|0|present main|future perfect main|0=-8 2=8
back|0|present main|none gerund|0=-9 2=8
back|0|present main|none infinitive|0=6 1=-5
back|0|present main|none participle|1=-13 2=9
back|0|present main|past main|0=-8 1=14
back|0|present main|past participle|1=7
back|0|present main|past perfect main|0=-5 1=20 2=-14
back|0|present main|past perfect relative|0=9
back|0|present main|past relative|0=23 1=-21
back|0|present main|past sub|0=10 1=-10
back|0|present main|past that|0=-8 1=12
back|0|present main|possible main|1=-12 2=9
back|0|present main|possible sub|0=-9 1=9
back|0|present main|possible that|0=-7 1=8
back|0|present main|present infinitive|0=-6 1=20 2=-14
back|0|present main|present main|2=5
back|0|present main|present relative|1=8
back|0|present main|present sub|1=-7 2=8
back|0|present main|present that|0=20 1=-12 2=-8
back|0|present main|should main|0=-6
back|0|present main|should relative|1=8
back|0|present main|unverbed|0=14 1=-24 2=10
back|0|present main|would main|0=20 1=-16
back|0|present main|would relative|0=16 1=-11 2=-5
back|0|present main|would that|0=-10 1=6
back|0|present relative|future main|0=15 1=-6 2=-8
back|0|present relative|past main|0=29 1=-22 2=-7
back|0|present relative|past perfect main|0=14 1=-9 2=-5
back|0|present relative|past relative|0=7 1=-7
back|0|present relative|present infinitive|0=-7 2=11
back|0|present relative|present main|0=13 1=-16
back|0|present relative|present relative|0=5
back|0|present relative|unverbed|1=6
back|0|present relative|would that|2=6
back|0|present sub|future main|0=-23 1=25
back|0|present sub|none gerund|0=-5 1=5
back|0|present sub|past relative|2=9
back|0|present sub|present main|0=6
back|0|present sub|unverbed|0=5
back|0|present that|future main|0=-16 2=17
back|0|present that|past main|0=8 1=-6
back|0|present that|past perfect main|0=9 1=-8
back|0|present that|past sub|0=8 2=-7
back|0|present that|present infinitive|0=-8 1=9
back|0|present that|present main|0=8 2=-6
back|0|present that|unverbed|0=-8 1=8
back|0|promise|1=13 2=-9
back|0|refused|0=12 2=-12
back|0|refuse|0=8 2=-6
back|0|reluctant|0=-8 1=27
back|0|request|0=6 1=13 2=-7
back|0|requirement|0=24 1=-10 2=-17
back|0|says|contribution|0=21 1=-6 2=-13
back|0|says|mandate|0=38 1=-45 2=7
back|0|says|obstacle|0=10 1=-6
back|0|says|request|0=-5 1=13
back|0|say|0=20 2=-15
back|0|serve|0=25 1=-15 2=-14
back|0|should main|future main|0=16 1=-7 2=-8
back|0|should main|future relative|0=7 2=-7
back|0|should main|none infinitive|0=10 1=-7
back|0|should main|none participle|0=5
back|0|should main|past main|0=7
back|0|should main|past perfect main|0=18 1=-10 2=-8
back|0|should main|present main|0=5
back|0|should main|would main|1=-10 2=12
back|0|should relative|past main|2=6
back|0|should relative|present main|0=6
back|0|should that|past main|0=6
back|0|should that|would main|0=-6 1=6
back|0|sign|0=12 1=-8
back|0|suspended|0=5 2=-7
back|0|unverbed|future main|0=-35 1=26 2=8
back|0|unverbed|future relative|0=-17 1=17
back|0|unverbed|future that|0=-27 1=27
back|0|unverbed|none gerund|0=-8 1=8
back|0|unverbed|none infinitive|0=-9 2=6
back|0|unverbed|none participle|0=-12 1=13
back|0|unverbed|past main|0=-39 1=33 2=9
back|0|unverbed|past perfect main|0=-11 1=12
back|0|unverbed|past perfect relative|1=5
back|0|unverbed|past perfect that|0=-5 1=5
back|0|unverbed|past relative|0=-35 1=35
back|0|unverbed|past that|0=9 1=-9
back|0|unverbed|present infinitive|0=-44 1=40
back|0|unverbed|present main|0=-69 1=74 2=-5
back|0|unverbed|present relative|0=-27 1=27
back|0|unverbed|present that|0=15 1=-15
back|0|unverbed|should main|0=5
back|0|unverbed|unverbed|0=-41 1=45
back|0|unverbed|would that|0=-35 1=16 2=20
back|0|want|0=-18 1=19
back|0|withdrawn|1=11 2=-16
back|0|would main|past main|0=12 1=-11
back|0|would main|present relative|0=-9 2=10
back|0|would that|future main|0=11 2=-8
back|0|would that|future relative|0=-11 2=11
back|0|would that|none participle|0=8 1=-5
back|0|would that|past main|0=21 1=-12 2=-8
back|0|would that|past perfect main|0=15 1=-9 2=-6
back|0|would that|past relative|0=5
back|0|would that|past that|0=7
back|0|would that|present infinitive|1=-11 2=9
back|0|would that|present main|0=11 2=-6
back|0|would that|present that|0=11 1=-5 2=-6
back|0|would that|unverbed|0=11 2=-9
back|0|would that|would main|0=-8 2=9
back|0|would that|would that|0=-10 1=8
back|10 ahead|0=9 1=-27 2=13
back|10 long-ago|0=22 1=-18
back|10 now|0=6 1=28 2=-39
back|10 past|0=20 1=15 2=-51
back|1|0=23 1=-9 2=-34
back|1|acts|agreement|0=-6 1=9
back|1|acts|contribution|0=16 2=-26
back|1|acts|engagement|0=13 2=-7
back|1|acts|mandate|1=9 2=-9
back|1|acts|obstacle|0=7 1=14 2=-18
back|1|acts|request|0=10 2=-9
back|1|acts|requirement|0=29 1=-23 2=-6
back|1|agreement drafting|0=5
back|1|arrive|0=15 1=-13 2=-5
back|1|ask|0=29 1=-16 2=-13
back|1|authorised|0=21 1=-7 2=-13
back|1|authorise|0=-10 1=8
back|1|back|1=12 2=-6
back|1|bar|0=-42 1=45
back|1|bind|0=16 2=-20
back|1|changed|0=7 2=-5
back|1|committed|1=16 2=-10
back|1|considering|0=6 1=11 2=-14
back|1|consider|0=15 1=-12
back|1|delivered|0=33 1=-15 2=-42
back|1|due|1=10 2=-13
back|1|end|0=44 1=-36 2=-8
back|1|engagement cancelled|0=7 1=-7
back|1|engagement held|1=8
back|1|extended|0=-11 2=7
back|1|fail|0=-6 1=6
back|1|future main|past main|0=32 1=-18 2=-14
back|1|future main|past perfect main|0=24 1=-20
back|1|future main|past perfect that|0=-7 2=8
back|1|future main|past relative|0=-15 2=19
back|1|future main|past that|0=6
back|1|future main|possible main|0=-9 2=10
back|1|future main|present infinitive|0=6 1=-10
back|1|future main|present that|0=-31 2=31
back|1|future main|should main|0=-10 1=12
back|1|future main|unverbed|0=23 1=-19
back|1|future main|would main|0=8 1=-7
back|1|future main|would that|0=19 1=-9 2=-10
back|1|future relative|past main|0=9 1=-6
back|1|future relative|present infinitive|0=-9 2=10
back|1|future relative|present main|0=11 1=-10
back|1|future that|present main|0=-9 2=10
back|1|give|0=6 1=-18 2=11
back|1|hesitate|0=-7 1=7
back|1|hold|0=22 1=-17 2=-6
back|1|keep|0=12 2=-11
back|1|leave|0=6 1=-21 2=17
back|1|light|0=17 1=-11 2=-8
back|1|meet|1=-5 2=16
back|1|need|0=11 1=-8
back|1|none gerund|future main|0=-35 1=36
back|1|none gerund|past main|0=-39 1=40
back|1|none gerund|past perfect main|0=6 1=-6
back|1|none gerund|present main|0=6
back|1|none gerund|unverbed|0=10 1=-10
back|1|none infinitive|none infinitive|0=9 1=-7
back|1|none infinitive|present main|0=6 1=-6
back|1|none infinitive|would main|0=-9 1=9
back|1|none infinitive|would that|0=-9 2=9
back|1|none participle|future main|0=22 1=-19
back|1|none participle|none infinitive|0=-52 1=55
back|1|none participle|past main|0=8 1=-7
back|1|none participle|past perfect main|0=-25 1=18 2=7
back|1|none participle|past perfect relative|0=5
back|1|none participle|past that|0=8 1=-7
back|1|none participle|present infinitive|0=-6 2=8
back|1|none participle|present main|1=-6 2=6
back|1|none participle|unverbed|0=12 1=-11
back|1|none participle|would that|0=-11 1=13
back|1|none|0=24 1=7 2=-43
back|1|obstacle|0=16 2=-22
back|1|oppose|0=8 1=-6
back|1|past main|future main|0=-5 1=17 2=-8
back|1|past main|future relative|0=5
back|1|past main|future sub|0=13 1=-11
back|1|past main|future that|0=9 1=-6
back|1|past main|none gerund|0=-9 1=10
back|1|past main|none infinitive|0=-17 1=17
back|1|past main|none participle|0=13 1=-13
back|1|past main|past main|0=-7 1=36 2=-25
back|1|past main|past perfect main|0=27 1=-18 2=-9
back|1|past main|past perfect relative|0=6
back|1|past main|past perfect sub|0=14 1=-13
back|1|past main|past perfect that|0=12 1=-12
back|1|past main|past relative|0=7 1=-6
back|1|past main|past sub|0=-16 1=18
back|1|past main|possible main|0=-21 1=26
back|1|past main|possible sub|0=6 1=-6
back|1|past main|possible that|0=-14 1=15
back|1|past main|present infinitive|1=11 2=-7
back|1|past main|present main|1=31 2=-26
back|1|past main|present relative|1=-7 2=11
back|1|past main|present sub|1=7
back|1|past main|present that|0=9 1=-7
back|1|past main|should main|0=-9 1=9
back|1|past main|unverbed|0=7 1=9 2=-13
back|1|past main|would main|0=-16 1=19
back|1|past main|would relative|0=16 1=-15
back|1|past main|would that|0=-15 1=18
back|1|past participle|future that|0=-12 2=12
back|1|past participle|past perfect main|0=-22 1=22
back|1|past participle|past sub|0=6 1=-6
back|1|past participle|possible main|0=-11 1=11
back|1|past participle|present main|0=-7 1=8
back|1|past participle|present that|0=-8 1=8
back|1|past participle|should main|0=-12 1=12
back|1|past participle|unverbed|0=24 1=-24
back|1|past participle|would main|0=-6 1=6
back|1|past perfect main|future main|0=-13 1=14
back|1|past perfect main|none infinitive|0=-10 1=11
back|1|past perfect main|past main|0=17 1=-15
back|1|past perfect main|past perfect main|0=-33 1=30 2=7
back|1|past perfect main|past perfect relative|0=-12 1=13
back|1|past perfect main|past relative|0=12 1=-12
back|1|past perfect main|past that|0=9 1=-9
back|1|past perfect main|possible that|0=6 1=-6
back|1|past perfect main|present infinitive|0=9 1=-8
back|1|past perfect main|present main|0=-25 1=37
back|1|past perfect main|present relative|0=-9 1=9
back|1|past perfect main|present that|0=13 1=-13
back|1|past perfect main|should main|0=18 1=-17
back|1|past perfect main|unverbed|0=13 1=-13
back|1|past perfect main|would main|0=6 1=-6
back|1|past perfect main|would sub|0=-11 1=11
back|1|past perfect main|would that|0=15 1=-14
back|1|past perfect relative|past main|0=10 1=-10
back|1|past perfect relative|present main|0=7 1=-7
back|1|past perfect relative|unverbed|0=6 1=-6
back|1|past perfect relative|would that|0=-6 1=6
back|1|past perfect sub|past main|0=-7 1=7
back|1|past perfect sub|unverbed|0=-11 1=11
back|1|past perfect that|future that|0=-23 1=23
back|1|past perfect that|past main|0=16 1=-12
back|1|past relative|future main|0=6
back|1|past relative|future that|0=5
back|1|past relative|past perfect main|0=7 1=-7
back|1|past relative|past perfect relative|0=5 1=-5
back|1|past relative|past perfect that|0=-9 1=10
back|1|past relative|past relative|0=5 1=-5
back|1|past relative|past that|0=-12 1=12
back|1|past relative|possible main|0=-7 1=7
back|1|past relative|present main|0=15 1=-14
back|1|past relative|present relative|0=5 1=-5
back|1|past relative|unverbed|0=8 1=-7
back|1|past relative|would that|0=24 1=-22
back|1|past sub|future main|0=15 1=-14
back|1|past sub|past perfect main|0=6 1=-6
back|1|past sub|past perfect that|0=-11 1=12
back|1|past sub|past relative|0=5 1=-5
back|1|past sub|past sub|0=-19 1=19
back|1|past sub|past that|0=-6 1=6
back|1|past sub|present main|0=10 1=-9
back|1|past sub|unverbed|0=-5 1=6
back|1|past that|past main|0=15 1=-15
back|1|past that|past perfect main|0=9 1=-8
back|1|past that|present main|0=6 1=-6
back|1|past that|would that|0=5
back|1|possible main|past main|0=-8 1=9
back|1|possible main|present main|0=5
back|1|possible relative|past main|0=-8 1=8
back|1|present infinitive|future main|0=-15 1=-10 2=25
back|1|present infinitive|future that|0=-13 2=16
back|1|present infinitive|none gerund|1=8 2=-5
back|1|present infinitive|past main|0=13 1=-15
back|1|present infinitive|past participle|0=-8 2=10
back|1|present infinitive|past perfect main|1=-6 2=6
back|1|present infinitive|past perfect relative|0=-9 1=9
back|1|present infinitive|past relative|0=6
back|1|present infinitive|possible main|0=9 2=-8
back|1|present infinitive|present infinitive|0=-10 1=6
back|1|present infinitive|present main|0=-6 1=-11 2=17
back|1|present infinitive|present that|0=8
back|1|present infinitive|should that|0=-9 2=10
back|1|present infinitive|unverbed|0=-18 1=9 2=9
back|1|present infinitive|would that|0=-10 1=8
back|1|present main|future main|0=22 1=-23
back|1|present main|future that|0=7 1=-6
back|1|present main|none gerund|0=8 1=-6
back|1|present main|none participle|0=5
back|1|present main|past main|0=13 2=-13
back|1|present main|past participle|0=6
back|1|present main|past perfect main|0=30 1=-35
back|1|present main|past perfect relative|0=-5 1=6
back|1|present main|past relative|0=-16 1=6 2=10
back|1|present main|past sub|0=6
back|1|present main|possible main|1=-6 2=9
back|1|present main|present infinitive|0=7 1=-19 2=12
back|1|present main|present main|0=36 1=-22 2=-12
back|1|present main|present relative|0=12 1=-11
back|1|present main|present that|0=-6 1=7
back|1|present main|unverbed|0=-10 1=16 2=-7
back|1|present main|would main|0=9 1=-5
back|1|present main|would that|0=6
back|1|present relative|past main|0=13 1=-12
back|1|present relative|past perfect main|0=7 1=-6
back|1|present relative|past sub|0=-10 2=12
back|1|present relative|possible main|0=7 1=-6
back|1|present relative|present infinitive|0=-6 2=7
back|1|present relative|present main|0=7 2=-5
back|1|present relative|unverbed|2=8
back|1|present relative|would main|0=8 1=-8
back|1|present sub|future main|0=-7 2=9
back|1|present sub|past main|0=15 1=-12
back|1|present sub|past relative|0=6
back|1|present sub|present main|0=8 1=-7
back|1|present sub|present that|0=-19 1=19
back|1|present sub|unverbed|0=-6 1=6
back|1|present sub|would that|0=-8 1=11
back|1|promise|0=7 2=-10
back|1|refused|0=23 1=-14 2=-9
back|1|refuse|0=11 1=-9
back|1|reluctant|1=12
back|1|request|0=9 1=9 2=-12
back|1|requirement|0=30 1=-23 2=-9
back|1|says|agreement|0=19 1=-19
back|1|says|contribution|0=27 1=-15 2=-23
back|1|says|mandate|0=17 1=-20
back|1|says|obstacle|0=17 1=-16
back|1|say|0=20 2=-23
back|1|serve|0=14 2=-18
back|1|should main|future main|0=-5 2=7
back|1|should main|past main|0=9 2=-6
back|1|sign|1=5
back|1|suspended|0=35 1=-34
back|1|thank|0=-22 1=22
back|1|unverbed|future main|0=-11 1=11
back|1|unverbed|future that|0=-33 1=33
back|1|unverbed|none infinitive|0=-5 1=5
back|1|unverbed|none participle|0=-10 1=10
back|1|unverbed|past main|0=-18 1=21
back|1|unverbed|past participle|0=-10 1=10
back|1|unverbed|past perfect main|0=-15 1=16
back|1|unverbed|past perfect that|0=6 1=-6
back|1|unverbed|past sub|0=-10 1=10
back|1|unverbed|past that|0=-7 1=7
back|1|unverbed|possible main|0=-16 1=16
back|1|unverbed|possible that|0=-11 1=11
back|1|unverbed|present infinitive|0=-56 1=56
back|1|unverbed|present main|0=-55 1=57
back|1|unverbed|present relative|0=-9 1=9
back|1|unverbed|present that|0=-7 1=8
back|1|unverbed|unverbed|0=-42 1=43
back|1|unverbed|would main|0=-6 1=6
back|1|unverbed|would relative|0=-14 1=15
back|1|unverbed|would that|0=5 1=-5
back|1|want|0=-13 1=-5 2=18
back|1|withdrawn|2=11
back|1|would main|past main|1=6
back|1|would that|past main|0=-13 1=8 2=5
back|1|would that|present infinitive|0=-6 2=7
back|1|would that|present main|2=6
back|1|would that|unverbed|0=5
back|1|would that|would that|0=7
back|2|0=26 1=-15 2=-34
back|2|acts|agreement|0=6
back|2|acts|contribution|0=24 1=-9 2=-34
back|2|acts|engagement|0=12 1=-20 2=7
back|2|acts|mandate|1=10
back|2|acts|obstacle|0=5 1=10 2=-11
back|2|acts|request|0=7 2=-5
back|2|acts|requirement|0=21 1=-25 2=8
back|2|agreement signed|0=23 1=-22
back|2|arrive|0=12 2=-9
back|2|ask|1=7 2=-9
back|2|authorised|0=12 1=-14
back|2|authorise|0=8 1=-5
back|2|back|0=29 1=-25
back|2|bar|0=-19 1=19
back|2|bind|2=7
back|2|changed|1=-6 2=9
back|2|change|1=-15 2=11
back|2|committed|0=10
back|2|considering|0=21 1=-34 2=16
back|2|consider|0=13 1=-9
back|2|delivered|0=30 1=-11 2=-38
back|2|due|0=20 1=-26 2=6
back|2|ended|0=16 1=-11
back|2|end|0=13 1=-21 2=8
back|2|engagement planned|2=9
back|2|extended|1=13 2=-9
back|2|extend|0=7 1=-6
back|2|fail|0=10 1=-10
back|2|future main|future main|0=-12 1=-6 2=18
back|2|future main|none gerund|0=7
back|2|future main|none participle|0=-10 1=12
back|2|future main|past main|0=11 2=-9
back|2|future main|past perfect main|0=17 1=-12
back|2|future main|past that|0=-12 2=12
back|2|future main|present infinitive|0=10 2=-6
back|2|future main|present main|0=21 1=-13 2=-7
back|2|future main|present sub|0=-11 2=12
back|2|future main|unverbed|0=12 1=-7
back|2|future main|would that|0=9
back|2|future perfect main|future main|0=-22 2=24
back|2|future perfect main|unverbed|0=-12 2=12
back|2|future relative|present infinitive|0=-23 1=23
back|2|future sub|past main|0=-11 1=12
back|2|future that|past main|1=-7 2=12
back|2|give|2=6
back|2|hesitate|0=6 1=-6
back|2|keep|0=26 1=-10 2=-14
back|2|leave|0=34 1=-22 2=-13
back|2|light|1=6 2=-7
back|2|need|0=8 1=-6
back|2|none gerund|past main|0=5 1=-5
back|2|none gerund|past perfect main|0=-8 1=9
back|2|none gerund|present that|0=-10 1=10
back|2|none gerund|unverbed|0=-5 1=6
back|2|none gerund|would that|0=-7 1=7
back|2|none infinitive|past perfect main|0=6
back|2|none infinitive|present main|0=-11 1=11
back|2|none participle|past main|0=-22 1=23
back|2|none participle|past perfect main|0=9 1=-9
back|2|none participle|past perfect relative|0=-9 1=9
back|2|none participle|present infinitive|0=5
back|2|none participle|present main|0=17 1=-16
back|2|none participle|present relative|0=-8 1=8
back|2|none participle|present sub|0=-9 1=9
back|2|none participle|unverbed|0=6 1=-5
back|2|none participle|would that|0=-6 1=7
back|2|none|0=16 2=-25
back|2|obstacle|0=15 2=-15
back|2|oppose|0=-21 2=24
back|2|past main|future main|0=16 1=-8 2=-7
back|2|past main|future relative|0=-22 1=10 2=12
back|2|past main|future that|0=-10 1=11
back|2|past main|none infinitive|0=11 1=-10
back|2|past main|none participle|0=15 1=-14
back|2|past main|past main|0=6 1=20 2=-25
back|2|past main|past participle|0=-23 1=23
back|2|past main|past perfect main|0=36 1=-32
back|2|past main|past relative|0=9 1=-8
back|2|past main|past sub|0=9 1=-9
back|2|past main|past that|0=-11 1=12
back|2|past main|possible main|0=12 1=-10
back|2|past main|possible that|0=-9 1=10
back|2|past main|present infinitive|1=8
back|2|past main|present main|1=8
back|2|past main|present relative|0=10 1=-9
back|2|past main|present sub|0=-12 2=9
back|2|past main|present that|0=-35 1=37
back|2|past main|should that|0=-19 1=19
back|2|past main|unverbed|0=-6 1=11
back|2|past main|would main|0=8 1=-6
back|2|past main|would relative|0=20 1=-19
back|2|past main|would sub|0=5 1=-5
back|2|past main|would that|0=-26 1=30
back|2|past participle|future main|0=-6 1=6
back|2|past participle|past main|0=12 1=-12
back|2|past participle|past perfect main|0=-12 1=12
back|2|past participle|possible main|0=-10 1=10
back|2|past participle|present infinitive|0=-17 1=17
back|2|past participle|present main|0=-23 1=25
back|2|past participle|present that|0=-20 1=20
back|2|past participle|unverbed|0=-12 1=12
back|2|past participle|would main|0=-32 1=32
back|2|past participle|would sub|0=-12 1=12
back|2|past participle|would that|0=6
back|2|past perfect main|future relative|0=6 1=-6
back|2|past perfect main|none infinitive|0=21 1=-20
back|2|past perfect main|none participle|0=-5 1=6
back|2|past perfect main|past participle|0=-9 1=9
back|2|past perfect main|past perfect main|0=-34 1=39
back|2|past perfect main|past perfect that|0=-8 1=8
back|2|past perfect main|past relative|0=6 1=-6
back|2|past perfect main|present main|0=21 1=-17
back|2|past perfect main|present relative|0=10 1=-10
back|2|past perfect main|present sub|0=-10 1=10
back|2|past perfect main|present that|0=7 1=-7
back|2|past perfect main|should main|0=15 1=-13
back|2|past perfect main|unverbed|0=-6 1=7
back|2|past perfect main|would relative|0=8 1=-8
back|2|past perfect main|would that|0=-6 1=7
back|2|past perfect relative|past perfect main|0=7 1=-7
back|2|past perfect sub|past perfect main|0=-14 1=14
back|2|past perfect that|past perfect main|0=-10 1=10
back|2|past perfect that|present main|0=-9 1=9
back|2|past relative|future main|0=9 1=-8
back|2|past relative|past main|1=5
back|2|past relative|past perfect main|0=9 1=-8
back|2|past relative|past that|0=6 1=-6
back|2|past relative|present infinitive|0=-31 1=20 2=11
back|2|past relative|present main|0=-13 1=14
back|2|past relative|would relative|0=5 1=-5
back|2|past sub|past main|0=-6 1=6
back|2|past sub|past relative|0=7 1=-7
back|2|past sub|past that|0=10 1=-10
back|2|past sub|would main|0=-11 1=11
back|2|past sub|would that|0=5
back|2|past that|past main|0=-5 1=6
back|2|past that|would that|0=6
back|2|pledged|0=7 1=10 2=-19
back|2|possible main|past main|0=9 1=-8
back|2|present infinitive|future main|1=-6 2=8
back|2|present infinitive|none gerund|0=-6 1=6
back|2|present infinitive|past main|0=18 1=-8 2=-10
back|2|present infinitive|past perfect main|0=9 1=-7
back|2|present infinitive|past relative|0=6 1=-6
back|2|present infinitive|past that|0=6 1=-6
back|2|present infinitive|present infinitive|0=-11 2=10
back|2|present infinitive|present main|1=-8 2=9
back|2|present infinitive|unverbed|0=8 1=-6
back|2|present infinitive|would that|0=10 1=-8
back|2|present main|future main|0=-19 2=16
back|2|present main|future that|0=6 1=-5
back|2|present main|none infinitive|0=9 1=-9
back|2|present main|past main|1=-14 2=14
back|2|present main|past relative|1=6
back|2|present main|past sub|0=9 1=-9
back|2|present main|past that|0=8 1=-7
back|2|present main|possible main|2=8
back|2|present main|present infinitive|0=6
back|2|present main|present main|0=14 1=-29 2=16
back|2|present main|present relative|0=6 1=-5
back|2|present main|present that|1=-9 2=10
back|2|present main|unverbed|0=21 1=-17
back|2|present main|would that|1=-6 2=9
back|2|present relative|past main|1=6 2=-10
back|2|present relative|past perfect main|0=7 1=-7
back|2|present relative|present main|0=7 1=-5
back|2|present sub|past main|0=14 1=-13
back|2|present sub|past that|0=5
back|2|present sub|present main|0=7 1=-7
back|2|present sub|present that|0=-11 1=12
back|2|present that|would main|0=-7 2=8
back|2|promise|1=9 2=-10
back|2|refused|0=14 1=-7 2=-6
back|2|refuse|0=-18 1=20
back|2|reluctant|0=9
back|2|request|0=-5 1=19 2=-7
back|2|requirement|0=28 1=-32
back|2|says|agreement|0=16 1=-16
back|2|says|contribution|0=11 1=-5 2=-5
back|2|says|engagement|0=-15 1=17
back|2|says|mandate|0=26 1=-30
back|2|says|obstacle|0=13 1=-12
back|2|says|request|0=-18 1=18
back|2|says|requirement|0=8 1=-7
back|2|say|0=15 2=-19
back|2|serve|0=20 2=-18
back|2|should relative|would main|0=6
back|2|sign|0=-10 1=12
back|2|suspended|1=6
back|2|unverbed|future main|0=-15 1=16
back|2|unverbed|none infinitive|0=-9 1=10
back|2|unverbed|past main|0=5
back|2|unverbed|past perfect main|0=-25 1=13 2=12
back|2|unverbed|past perfect that|0=5 1=-5
back|2|unverbed|past relative|0=-14 1=14
back|2|unverbed|past that|0=-15 1=15
back|2|unverbed|possible main|0=-8 1=9
back|2|unverbed|present main|0=-6 2=8
back|2|unverbed|present sub|0=-18 1=18
back|2|unverbed|present that|0=-8 1=8
back|2|unverbed|unverbed|0=-22 1=11 2=12
back|2|unverbed|would main|0=-18 1=18
back|2|unverbed|would that|0=-35 1=35
back|2|withdrawn|0=-8 2=16
back|2|would that|future main|0=-6 2=9
back|2|would that|past main|0=5
back|2|would that|past perfect relative|0=-11 1=12
back|3|0=33 1=-16 2=-46
back|3|acts|contribution|0=24 2=-42
back|3|acts|mandate|0=17 1=-17
back|3|acts|obstacle|1=9 2=-7
back|3|acts|request|0=9
back|3|acts|requirement|0=19 1=-8 2=-6
back|3|arrive|0=23 2=-19
back|3|ask|0=-11 1=14
back|3|authorised|0=7 1=-13 2=7
back|3|authorise|0=21 1=-19
back|3|bar|0=-41 1=41
back|3|bind|0=49 1=-44 2=-7
back|3|changed|0=5
back|3|committed|0=17 1=-10 2=-6
back|3|consider|0=-18 1=19
back|3|delivered|0=26 1=-6 2=-36
back|3|due|0=9 1=-16 2=7
back|3|ended|0=18 1=-15
back|3|end|0=15 1=-8 2=-7
back|3|engagement held|0=-10 1=12
back|3|extend|0=-28 1=30
back|3|future main|past main|0=-6 1=14 2=-7
back|3|future main|past perfect main|0=8 1=-5
back|3|future main|present infinitive|0=6
back|3|future main|present main|0=9 1=-5
back|3|give|0=8 2=-6
back|3|hold|0=28 1=-25
back|3|keep|0=26 1=-18 2=-7
back|3|leave|0=-8 1=5 2=6
back|3|light|0=26 1=-23
back|3|meet|0=19 1=-11
back|3|none gerund|past main|0=-20 1=21
back|3|none gerund|past participle|0=-12 1=12
back|3|none gerund|past that|0=-27 1=27
back|3|none gerund|present that|0=-7 1=7
back|3|none gerund|unverbed|0=-9 1=9
back|3|none participle|future main|0=6 1=-6
back|3|none participle|none participle|0=-6 1=7
back|3|none participle|present main|0=-16 1=8 2=8
back|3|none participle|unverbed|0=7 1=-7
back|3|none|0=12 1=17 2=-31
back|3|obstacle|0=27 1=-19 2=-10
back|3|oppose|0=-17 1=-6 2=23
back|3|past main|future main|1=7
back|3|past main|future relative|0=6 1=-6
back|3|past main|future sub|0=-8 1=8
back|3|past main|future that|0=16 1=-16
back|3|past main|none gerund|0=7 1=-7
back|3|past main|none infinitive|0=6 1=-6
back|3|past main|past main|0=-6 1=27 2=-15
back|3|past main|past participle|0=13 1=-13
back|3|past main|past perfect main|0=30 1=-26
back|3|past main|past perfect relative|0=9 1=-9
back|3|past main|past perfect that|0=13 1=-13
back|3|past main|past relative|0=8 1=-20 2=12
back|3|past main|past that|0=-21 1=23
back|3|past main|possible main|0=-17 1=17
back|3|past main|possible sub|0=7 1=-7
back|3|past main|possible that|0=13 1=-13
back|3|past main|present main|0=9 1=10 2=-16
back|3|past main|present sub|0=-14 1=14
back|3|past main|present that|0=-9 1=10
back|3|past main|would main|0=12 1=-22 2=10
back|3|past main|would relative|0=17 1=-17
back|3|past main|would sub|0=-6 1=6
back|3|past main|would that|0=-14 1=18
back|3|past participle|past main|0=-14 1=14
back|3|past participle|past perfect main|0=-27 1=27
back|3|past participle|past that|0=-8 1=8
back|3|past participle|present infinitive|0=5 1=-5
back|3|past perfect main|future main|0=-10 1=11
back|3|past perfect main|future relative|0=5 1=-5
back|3|past perfect main|none infinitive|0=8 1=-7
back|3|past perfect main|none participle|0=10 1=-10
back|3|past perfect main|past main|0=15 1=-15
back|3|past perfect main|past perfect main|0=-38 1=39
back|3|past perfect main|past that|0=9 1=-9
back|3|past perfect main|possible main|0=5 1=-5
back|3|past perfect main|present main|0=17 1=-12
back|3|past perfect main|present relative|0=7 1=-7
back|3|past perfect main|present that|0=7 1=-7
back|3|past perfect main|should main|0=10 1=-10
back|3|past perfect main|unverbed|0=-10 1=11
back|3|past perfect main|would that|0=-12 1=12
back|3|past perfect relative|past perfect main|0=7 1=-7
back|3|past perfect relative|past perfect relative|0=-25 1=25
back|3|past perfect relative|present main|0=6 1=-6
back|3|past perfect that|past relative|0=-23 1=24
back|3|past perfect that|past that|0=-9 1=9
back|3|past relative|past main|0=37 1=-36
back|3|past relative|past perfect main|0=-8 1=8
back|3|past relative|past sub|0=-8 1=8
back|3|past relative|present infinitive|0=5 1=-5
back|3|past relative|present main|0=10 1=-10
back|3|past relative|unverbed|0=6 1=-6
back|3|past relative|would main|0=-18 1=18
back|3|past relative|would that|0=-9 1=10
back|3|past sub|past main|0=-32 1=33
back|3|past sub|present main|0=10 1=-10
back|3|past sub|present that|0=5 1=-5
back|3|past sub|unverbed|0=11 1=-11
back|3|past that|past main|0=10 1=-10
back|3|past that|possible that|0=-12 1=12
back|3|past that|present main|0=5
back|3|pledged|0=5 1=20 2=-26
back|3|present infinitive|future main|0=5
back|3|present infinitive|future relative|0=-11 2=12
back|3|present infinitive|past main|0=-6 1=8
back|3|present infinitive|past perfect main|0=7 1=-7
back|3|present infinitive|present infinitive|0=-11 1=13
back|3|present infinitive|present main|0=10 1=-6
back|3|present infinitive|would that|0=6
back|3|present main|future main|0=12 1=-11
back|3|present main|none infinitive|0=6 1=-6
back|3|present main|past main|1=-5 2=7
back|3|present main|past perfect main|0=-9 1=10
back|3|present main|past perfect that|0=-7 1=7
back|3|present main|past that|0=6 1=-6
back|3|present main|present infinitive|0=13 1=-12
back|3|present main|present main|0=15 1=-13
back|3|present main|unverbed|0=-7 1=8
back|3|present main|would main|0=-20 1=20
back|3|present main|would that|0=-16 1=5 2=10
back|3|present relative|unverbed|0=-9 2=10
back|3|present sub|past main|0=6
back|3|promise|0=14 1=8 2=-21
back|3|refused|0=32 1=-29
back|3|refuse|0=17 1=-14
back|3|reluctant|0=40 1=-39
back|3|request|1=6
back|3|requirement|0=26 1=-15 2=-7
back|3|says|contribution|0=29 1=-17 2=-21
back|3|says|engagement|0=-13 1=13
back|3|says|mandate|0=19 1=-19
back|3|says|obstacle|0=30 1=-30
back|3|says|request|0=-10 1=11
back|3|says|requirement|0=6 1=-6
back|3|say|0=25 1=-9 2=-22
back|3|should main|past perfect main|0=-10 1=10
back|3|sign|1=5
back|3|suspended|0=-32 1=33
back|3|thank|0=-7 1=8
back|3|unverbed|future that|0=9 1=-9
back|3|unverbed|past main|0=-43 1=44
back|3|unverbed|past participle|0=5
back|3|unverbed|past perfect main|0=-35 1=35
back|3|unverbed|past sub|0=-11 1=11
back|3|unverbed|present infinitive|0=5 1=-5
back|3|unverbed|present main|0=18 1=-17
back|3|unverbed|present that|0=7 1=-7
back|3|unverbed|should that|0=-10 1=10
back|3|unverbed|unverbed|0=-14 1=14
back|3|unverbed|would main|0=14 1=-14
back|3|want|0=7 1=-7
back|3|withdrawn|0=15 1=-6 2=-7
back|3|would main|past main|0=-11 1=11
back|3|would that|past relative|0=-11 1=11
back|4 ahead|0=19 1=-38 2=19
back|4 long-ago|0=45 1=-39 2=-28
back|4 now|0=18 1=-16
back|4 past|0=41 1=-34 2=-17
back|7 ahead|0=18 1=-46 2=14
back|7 long-ago|0=31 1=-23 2=-10
back|7 now|1=-16 2=21
back|7 past|0=36 1=-22 2=-45
back|apart|0=22 1=-9 2=-32
back|apart|0|0=7
back|apart|10 ahead|1=-7 2=7
back|apart|10 long-ago|0=9 1=-7
back|apart|10 now|0=7 1=25 2=-36
back|apart|10 past|0=16 1=19 2=-48
back|apart|1|0=18 2=-28
back|apart|2|0=23 1=-8 2=-34
back|apart|3|0=32 1=-12 2=-44
back|apart|4 ahead|0=6 1=-21 2=19
back|apart|4 long-ago|0=36 1=-27 2=-16
back|apart|4 now|0=15 1=-7
back|apart|4 past|0=19 1=-11
back|apart|7 ahead|0=8 1=-44 2=31
back|apart|7 long-ago|0=12 1=-8
back|apart|7 now|1=-25 2=21
back|apart|7 past|0=37 1=-24 2=-41
back|future main|0=12 1=-25 2=7
back|future perfect main|0=-8
back|future relative|0=14 1=-22 2=8
back|future sub|0=7 1=-20 2=13
back|future that|0=19 1=-13 2=-7
back|last|false|0=24 1=-18 2=-23
back|last|true|0=24 1=-7 2=-37
back|none gerund|0=15 1=-6 2=-7
back|none infinitive|0=26 1=-5 2=-23
back|none participle|0=9
back|own|0|0=17 1=14 2=-45
back|own|1|0=38 1=-40 2=-30
back|own|2|0=30 1=-70 2=26
back|past main|0=19 1=9 2=-42
back|past participle|0=-10 1=5 2=8
back|past perfect main|0=33 1=-13 2=-44
back|past perfect relative|0=35 1=-16 2=-25
back|past perfect sub|2=-5
back|past perfect that|0=7 1=-11 2=6
back|past relative|0=7 2=-6
back|past sub|0=-22 1=22
back|past that|0=15 1=10 2=-27
back|possible main|0=-18 2=26
back|possible relative|0=9 1=-8
back|possible sub|1=5
back|possible that|0=7 2=-10
back|present infinitive|0=21 1=-8 2=-25
back|present main|0=28 1=-16 2=-35
back|present relative|0=30 1=-18 2=-22
back|present sub|0=-6 1=-18 2=25
back|present that|1=10 2=-5
back|should main|0=7 1=-14 2=8
back|should perfect main|0=5 1=-5
back|should relative|0=18 1=-12 2=-6
back|should sub|0=8 1=-6
back|should that|0=-14 1=6 2=8
back|together|0=26 1=-8 2=-37
back|together|0|0=19 2=-35
back|together|10 ahead|0=11 1=-30 2=16
back|together|10 long-ago|0=13 1=-11
back|together|10 now|1=23 2=-21
back|together|10 past|0=21 1=12 2=-49
back|together|1|0=27 1=-13 2=-34
back|together|2|0=28 1=-25 2=-23
back|together|3|0=31 1=-19 2=-28
back|together|4 ahead|0=14 1=-15
back|together|4 long-ago|0=31 1=-21 2=-12
back|together|4 now|1=-8 2=13
back|together|4 past|0=31 1=-24 2=-6
back|together|7 ahead|0=24 1=-26 2=-11
back|together|7 long-ago|0=20 1=-15
back|together|7 now|0=-11 2=19
back|together|7 past|0=29 1=-13 2=-37
back|unverbed|0=22 2=-35
back|would main|2=9
back|would perfect that|0=5
back|would relative|0=-18 1=28 2=-10
back|would sub|1=7
back|would that|0=-16 1=21 2=7
before|"|0=5 1=-9
before|"|7 now|0=5 1=-9
before|"|contribution|1=-8
before|"|pledged|1=-8
before|'s|0=17 1=-14
before|'s|10 now|0=7 1=-7
before|'s|7 now|0=12 1=-11
before|'s|contribution|0=6
before|(|0=-8 1=20 2=-12
before|(|10 ahead|1=10 2=-12
before|(|10 past|0=-11 1=12
before|(|delivered|0=-10 1=10
before|(|extended|1=12 2=-10
before|(|mandate|0=-8 1=20 2=-12
before|,|10 ahead|1=-8 2=11
before|,|10 now|0=42 1=-38
before|,|10 past|0=-7 1=15 2=-9
before|,|1=8 2=-9
before|,|4 past|0=11 1=-10
before|,|7 now|0=-32 1=37
before|,|7 past|0=-12 1=13
before|,|agreement drafting|0=-12 1=12
before|,|agreement signed|1=5
before|,|agreement|0=-17 1=17
before|,|authorised|0=-17 1=18
before|,|committed|0=10 1=-9
before|,|contribution|1=-6
before|,|delivered|0=-28 1=28
before|,|ended|0=12 1=-12
before|,|engagement held|0=-6 1=6
before|,|engagement|0=-9 1=10
before|,|extended|1=6 2=-7
before|,|mandate|0=-5 1=14 2=-9
before|,|obstacle|0=11 1=-11
before|,|pledged|0=-30 1=37 2=-7
before|,|refused|0=13 1=-12
before|,|reluctant|0=10 1=-10
before|,|request|0=16 1=-14
before|,|withdrawn|0=31 1=-43 2=12
before|-|0=13 1=-12
before|-|10 now|0=17 1=-16
before|-|contribution|0=22 1=-22
before|-|suspended|0=20 1=-20
before|1,500|0=6 1=-6
before|1,500|7 past|0=6 1=-6
before|1,500|contribution|0=6 1=-6
before|1,650|0=14 1=-13
before|1,650|7 now|0=14 1=-13
before|1,650|contribution|0=14 1=-13
before|1,650|delivered|0=12 1=-12
before|150|1=6
before|150|4 past|1=6
before|150|contribution|1=6
before|150|pledged|1=6
before|190|0=-5 1=6
before|190|10 past|0=-5 1=6
before|190|contribution|0=-5 1=6
before|190|withdrawn|0=-6 1=7
before|2026|0=-9 1=9
before|2026|extended|0=-9 1=9
before|2026|mandate|0=-9 1=9
before|25|0=-6 1=6
before|25|7 past|0=-6 1=6
before|25|contribution|0=-6 1=6
before|25|delivered|0=-6 1=6
before|3,400|0=-10 1=10
before|3,400|7 now|0=-10 1=10
before|3,400|contribution|0=-10 1=10
before|3,400|delivered|0=-10 1=10
before|300|0=9 1=-6
before|300|4 ahead|0=8 2=-6
before|300|4 now|0=5
before|300|contribution|0=9 1=-6
before|4,000|2=-5
before|4,000|contribution|2=-5
before|400|0=11 1=-10
before|400|contribution|0=11 1=-10
before|4|0=15 1=-15
before|4|7 past|0=15 1=-15
before|4|contribution|0=15 1=-15
before|4|withdrawn|0=15 1=-15
before|5,000|10 now|0=5 1=-5
before|5,000|1=6
before|5,000|contribution|1=6
before|5,000|delivered|0=5 1=-5
before|60|1=-5 2=5
before|60|7 now|1=-5 2=5
before|60|contribution|1=-5 2=5
before|833|0=9 2=-8
before|833|7 ahead|0=9 2=-8
before|833|contribution|0=9 2=-8
before|833|pledged|0=9 2=-8
before|83|0=-10 1=10
before|83|10 past|0=-10 1=10
before|83|contribution|0=-10 1=10
before|83|delivered|0=-10 1=10
before|90th|0=-13 2=13
before|90th|7 ahead|0=-13 2=13
before|90th|contribution|0=-13 2=13
before|90th|pledged|0=-13 2=13
before|:|0=-9 1=13
before|:|10 past|0=-21 1=21
before|:|contribution|0=-9 1=17 2=-8
before|:|delivered|0=-17 1=17
before|;|0=9 1=-8
before|;|10 now|0=9 1=-8
before|;|10 past|0=-11 1=12
before|;|7 past|0=11 1=-11
before|;|contribution|0=8 1=-7
before|;|delivered|0=14 1=-14
before|;|refused|0=-9 1=9
before|^|0=-12 1=25 2=-13
before|^|10 ahead|0=16 2=-11
before|^|10 long-ago|0=-15 1=15
before|^|10 now|0=43 1=-41
before|^|10 past|1=11 2=-9
before|^|4 now|0=-11 1=12
before|^|4 past|0=12 1=-11
before|^|7 ahead|0=-13 2=17
before|^|7 long-ago|0=-11 1=12
before|^|7 now|0=-15 1=17
before|^|7 past|0=-13 1=14
before|^|agreement signed|0=-10 1=11
before|^|agreement|0=-13 1=14
before|^|authorised|0=16 1=-26 2=10
before|^|considering|0=-15 1=17
before|^|contribution|0=-9 1=13 2=-5
before|^|delivered|0=9 1=-8
before|^|ended|0=-9 1=12
before|^|engagement held|0=5 1=-5
before|^|extended|0=10 2=-12
before|^|mandate|0=21 1=-15 2=-6
before|^|obstacle|0=-17 1=18
before|^|refused|0=13 1=-13
before|^|reluctant|0=8 1=-7
before|^|requirement|0=7 1=-6
before|^|suspended|1=5
before|^|withdrawn|0=-22 1=23
before|ababa|0=-7 1=8
before|abdullah|0=5 1=-5
before|abdullah|7 now|0=5 1=-5
before|abdullah|contribution|0=5 1=-5
before|abdullah|delivered|0=5 1=-5
before|about|1=-12 2=8
before|about|contribution|1=-10 2=8
before|about|pledged|1=-9 2=8
before|abstained|4 past|0=7 1=-6
before|accompagné|0=8 1=-8
before|accompagné|10 past|0=8 1=-8
before|accompagné|contribution|0=8 1=-8
before|accompagné|delivered|0=8 1=-8
before|account|0=7 1=-7
before|account|10 now|0=7 1=-7
before|accra|0=-12 1=12
before|accra|7 now|0=-10 1=10
before|accra|contribution|0=-12 1=12
before|accra|delivered|0=-10 1=10
before|acte|0=11 1=-11
before|acte|10 past|0=11 1=-11
before|acte|contribution|0=11 1=-11
before|acte|withdrawn|0=11 1=-11
before|added|delivered|0=-12 1=12
before|added|pledged|0=9 1=-9
before|admited|contribution|0=-8 1=8
before|admited|suspended|0=-6 1=6
before|adopted|0=-12 1=14
before|adopted|10 now|0=-5 1=6
before|adopted|10 past|0=-8 1=8
before|adopted|authorised|0=-6 1=6
before|adopted|extended|0=-6 1=7
before|adopted|mandate|0=-18 1=19
before|adoption|0=-11 1=12
before|adoption|10 now|0=-9 1=9
before|adoption|mandate|0=-6 1=6
before|affirmed|10 past|0=8 1=-8
before|affirmed|committed|0=-6 1=6
before|affirmed|contribution|1=5
before|affirmed|obstacle|0=6 1=-6
before|affirmed|pledged|0=-16 1=17
before|affirmed|suspended|0=10 1=-10
before|affirmed|withdrawn|0=5 1=-5
before|after|0=16 2=-17
before|after|10 ahead|1=9
before|after|10 past|0=6 1=-6
before|after|7 ahead|0=14 2=-10
before|after|7 now|0=-15 1=15
before|after|7 past|0=10 1=-10
before|after|committed|0=-14 1=14
before|after|considering|0=24 1=-19 2=-5
before|after|contribution|0=24 1=-8 2=-16
before|after|ended|0=-10 1=10
before|after|engagement planned|0=8 1=-7
before|after|engagement|0=8 1=-8
before|after|mandate|0=-10 1=10
before|after|obstacle|0=-7 1=7
before|after|withdrawn|0=9 2=-6
before|against|0=-7 1=7
before|against|10 past|0=-7 1=7
before|against|obstacle|0=-6 1=6
before|again|7 now|0=6
before|again|contribution|0=15 1=-12
before|again|pledged|0=14 1=-11
before|ago|0=14 1=-11
before|ago|7 now|0=10 1=-8
before|agreed|0=-9 1=12
before|agreed|7 past|0=-5 1=6
before|agreed|contribution|0=-13 1=14
before|agreed|mandate|0=5
before|agreed|pledged|0=-19 1=20
before|agreement|0=-8 1=8
before|agreement|10 now|0=-8 1=8
before|agreement|committed|0=-8 1=8
before|agreement|contribution|0=-8 1=8
before|aircraft|0=-6 1=6
before|aircraft|10 past|0=-6 1=6
before|aircraft|contribution|0=-6 1=6
before|aircraft|delivered|0=-6 1=6
before|airport|delivered|0=-11 1=11
before|and|0=10 1=-17 2=7
before|and|10 ahead|0=12 2=-12
before|and|10 now|0=6 1=-6
before|and|10 past|0=-24 1=10 2=14
before|and|4 long-ago|0=-8 1=8
before|and|4 past|0=8 1=-8
before|and|7 ahead|0=-9 2=11
before|and|7 now|0=30 1=-26
before|and|7 past|1=7
before|and|committed|2=5
before|and|contribution|1=-12 2=9
before|and|delivered|0=-20 1=21
before|and|engagement held|0=11 1=-10
before|and|engagement|0=15 1=-14
before|and|obstacle|0=7 1=-7
before|and|pledged|1=-12 2=11
before|and|request|0=-13 1=13
before|and|withdrawn|0=22 1=-20
before|announced|0=10 2=-9
before|announced|10 now|0=31 1=-30
before|announced|10 past|0=-22 1=25
before|announced|7 now|0=-11 1=15
before|announced|7 past|0=9 1=-9
before|announced|committed|0=15 1=-15
before|announced|contribution|1=7 2=-9
before|announced|delivered|0=10 1=-10
before|announced|engagement held|0=-6 1=6
before|announced|obstacle|0=12 1=-12
before|announced|pledged|0=14 1=-5 2=-9
before|announced|refused|0=-5 1=6
before|announced|suspended|0=-8 1=8
before|announced|withdrawn|0=-24 1=24
before|answered|0=-6 1=7
before|answered|10 past|0=-6 1=7
before|answered|contribution|0=-6 1=7
before|answered|pledged|0=-6 1=7
before|apiece|0=-11 1=11
before|apiece|4 past|0=-11 1=11
before|apiece|contribution|0=-11 1=11
before|apiece|delivered|0=-11 1=11
before|appeal|0=8 1=-8
before|appeal|10 past|0=6 1=-6
before|appeal|obstacle|0=8 1=-8
before|approval|0=-9 1=9
before|approval|committed|0=-8 1=8
before|approval|contribution|0=-8 1=8
before|approved|0=-13 1=15
before|approved|10 now|0=-8 1=8
before|approved|4 past|0=-7 1=8
before|approved|authorised|0=-11 1=12
before|approved|delivered|0=11 1=-11
before|approved|mandate|0=-14 1=14
before|approved|obstacle|0=-7 1=7
before|area|0=-8 2=6
before|area|contribution|0=-8 2=6
before|around|0=-13 2=14
before|around|10 ahead|0=-13 2=14
before|around|contribution|0=-13 2=14
before|around|pledged|0=-13 2=14
before|arrival|0=-6 1=6
before|arrival|7 now|1=5
before|arrival|contribution|0=-9 1=9
before|arrival|delivered|0=-9 1=9
before|arrived|10 now|0=-13 1=13
before|arrived|7 now|0=10 1=-10
before|arrived|agreement drafting|0=8 1=-8
before|arrived|agreement|0=8 1=-8
before|arrived|contribution|0=-9 1=10
before|arrived|delivered|0=-5 1=6
before|arrived|obstacle|0=6 1=-6
before|arrived|withdrawn|0=-7 1=7
before|arrive|0=-17 1=-10 2=28
before|arrive|7 now|0=-12 1=-12 2=24
before|arrive|contribution|0=-17 1=-11 2=28
before|arrive|pledged|0=-26 2=28
before|arriving|0=8 1=-7
before|arriving|7 now|0=8 1=-7
before|arriving|contribution|0=8 1=-7
before|asked|0=5
before|asked|7 now|0=10 1=-8
before|asked|contribution|0=11 1=-9
before|assembled|0=-17 1=17
before|assembled|7 now|0=-17 1=17
before|assembled|considering|0=-16 1=16
before|assembled|contribution|0=-16 1=16
before|assembly|0=-6 1=7
before|assembly|10 past|0=-7 1=7
before|assembly|7 now|0=18 1=-16
before|assembly|7 past|0=-15 1=15
before|assembly|contribution|0=-10 1=10
before|assembly|engagement planned|0=7 1=-6
before|assembly|engagement|0=7 1=-6
before|assembly|pledged|0=-11 1=11
before|assured|0=9 1=-8
before|assured|10 past|0=9 1=-8
before|assured|contribution|0=10 1=-9
before|assured|pledged|0=13 1=-12
before|assures|0=-6 1=6
before|assures|10 past|0=-6 1=6
before|assures|contribution|0=-6 1=6
before|assures|pledged|0=-6 1=6
before|as|0=34 1=-10 2=-24
before|as|7 ahead|0=16 2=-15
before|as|7 now|0=14 1=-5 2=-8
before|as|contribution|0=28 1=-6 2=-22
before|as|mandate|0=9 1=-8
before|as|pledged|0=26 2=-22
before|at|0=-21 1=21
before|at|10 now|0=-6 1=6
before|at|7 past|0=-15 1=16
before|at|contribution|0=-25 1=28
before|at|delivered|0=-5 1=5
before|at|pledged|0=-19 1=22
before|authorised|4 past|0=5
before|authorised|7 now|0=-10 1=10
before|authorised|7 past|0=7 1=-7
before|authorised|committed|0=-9 1=9
before|authorised|pledged|0=10 1=-10
before|available|1=6
before|available|4 now|1=7
before|available|committed|1=7
before|available|contribution|1=6
before|a|0=25 1=-18 2=-7
before|a|10 past|0=21 1=-20
before|a|7 now|0=-10 1=10
before|a|contribution|2=-6
before|a|engagement held|0=11 1=-11
before|a|engagement|0=11 1=-11
before|a|obstacle|0=6 1=-6
before|a|pledged|0=9 2=-6
before|a|reluctant|0=-14 1=14
before|a|withdrawn|0=10 1=-10
before|bahamas|0=-14 1=14
before|bahamas|4 past|0=-12 1=12
before|bahamas|contribution|0=-12 1=12
before|bahamas|pledged|0=-12 1=12
before|bangui|0=11 1=-11
before|bangui|contribution|0=11 1=-11
before|banjska|0=6 1=-6
before|banjska|7 past|0=6 1=-6
before|banjska|contribution|0=6 1=-6
before|banjska|delivered|0=6 1=-6
before|barracks|0=7 1=-6
before|barracks|10 past|0=7 1=-6
before|barracks|contribution|0=7 1=-6
before|barracks|pledged|0=7 1=-6
before|barrage|0=9 1=-9
before|barrage|10 past|0=9 1=-9
before|barrage|obstacle|0=11 1=-11
before|base|0=-10 1=11
before|base|7 past|0=-8 1=9
before|base|contribution|0=-10 1=11
before|base|withdrawn|0=-13 1=14
before|basseterre|0=10 1=-8
before|basseterre|7 now|0=12 1=-10
before|basseterre|contribution|0=8 1=-7
before|basseterre|pledged|0=8 1=-7
before|bbc|0=-6 1=6
before|bbc|7 past|0=-6 1=6
before|bbc|contribution|0=-8 1=8
before|bbc|refused|0=-6 1=6
before|been|0=10 1=-10
before|been|engagement held|0=8 1=-8
before|been|engagement|0=8 1=-8
before|before|0=32 1=-38 2=6
before|before|10 ahead|0=8 1=-16 2=8
before|before|10 past|0=5
before|before|4 ahead|0=11 2=-10
before|before|7 ahead|0=7 1=-12
before|before|7 now|1=-6 2=7
before|before|authorised|0=-6 2=8
before|before|committed|0=5 1=-5
before|before|contribution|0=22 1=-18
before|before|delivered|0=6 1=-5
before|before|ended|0=10 1=-7
before|before|mandate|0=9 1=-6
before|before|obstacle|0=6 1=-5
before|before|pledged|0=9 1=-7
before|before|request|1=-9 2=8
before|before|suspended|0=-9 2=10
before|before|withdrawn|0=6 1=5 2=-11
before|began|0=-8 1=9
before|began|10 past|0=-10 1=11
before|began|7 now|0=5 1=-5
before|began|contribution|0=-10 1=10
before|began|pledged|0=-7 1=7
before|beginning|0=-12 2=12
before|beginning|contribution|0=-12 2=12
before|beginning|pledged|0=-12 2=12
before|begin|0=-6 1=7
before|begin|engagement held|0=-6 1=6
before|begin|engagement|0=-6 1=6
before|begun|10 now|0=-10 1=10
before|begun|10 past|0=-10 1=10
before|begun|1=6
before|begun|7 now|0=18 1=-14
before|begun|agreement drafting|0=7 1=-7
before|begun|agreement|0=7 1=-7
before|begun|contribution|0=-11 1=15
before|begun|delivered|0=-21 1=21
before|begun|request|0=11 1=-11
before|begun|withdrawn|0=9 1=-5
before|benin|0=15 1=-13
before|benin|7 now|0=15 1=-13
before|benin|committed|0=10 1=-9
before|benin|contribution|0=15 1=-13
before|berlin|0=-12 1=12
before|berlin|7 past|0=-12 1=12
before|berlin|contribution|0=-12 1=12
before|berlin|withdrawn|0=-13 1=13
before|between|0=47 1=-34 2=-13
before|between|10 ahead|0=6 2=-6
before|between|10 past|0=12 1=-10
before|between|7 ahead|0=7 2=-6
before|between|7 past|0=22 1=-22
before|between|contribution|0=38 1=-25 2=-13
before|between|delivered|0=12 1=-12
before|between|pledged|0=7 2=-5
before|between|withdrawn|0=19 1=-11 2=-8
before|beyond|0=21 1=-6 2=-15
before|beyond|10 ahead|0=32 1=-16 2=-16
before|beyond|7 ahead|0=-15 1=14
before|beyond|considering|0=7 2=-6
before|beyond|contribution|0=9 2=-14
before|beyond|withdrawn|1=8
before|border|0=6 1=-6
before|border|10 now|0=6 1=-6
before|border|contribution|0=6 1=-6
before|bujumbura|0=-9 1=10
before|bujumbura|contribution|0=-7 1=8
before|bujumbura|withdrawn|0=-6 1=7
before|by|10 ahead|0=-30 2=33
before|by|10 now|0=-8 1=8
before|by|10 past|0=27 1=-28
before|by|1=-61 2=45
before|by|4 ahead|0=6
before|by|7 ahead|0=12 1=-35 2=23
before|by|7 now|0=-17 2=19
before|by|authorised|0=14 2=-13
before|by|committed|1=-22 2=22
before|by|considering|0=-10 2=10
before|by|contribution|0=22 1=-34 2=12
before|by|delivered|0=7 2=-10
before|by|ended|1=-8
before|by|engagement|0=5
before|by|extended|0=18 2=-16
before|by|mandate|0=40 1=-11 2=-29
before|by|obstacle|0=12 1=-7 2=-5
before|by|pledged|0=20 1=-20
before|by|reluctant|0=6 2=-5
before|by|request|0=-11 2=14
before|by|requirement|0=-67 2=70
before|by|withdrawn|1=7
before|cabinet|0=8 2=-7
before|cabinet|4 past|0=-11 1=11
before|cabinet|7 now|0=16 1=-9 2=-7
before|cabinet|contribution|0=8 2=-7
before|cabinet|delivered|0=6 1=-6
before|cabinet|pledged|1=8 2=-7
before|cairo|10 past|0=10 1=-9
before|cairo|1=-6
before|cairo|7 now|1=7 2=-5
before|cairo|contribution|1=-9
before|cairo|pledged|0=-8 1=13 2=-5
before|cairo|withdrawn|0=12 1=-22 2=9
before|call|0=9 1=-9
before|call|10 past|0=13 1=-13
before|call|considering|0=9 1=-9
before|call|contribution|0=16 1=-16
before|call|engagement|0=-7 1=7
before|call|pledged|0=7 1=-6
before|came|7 now|0=18 1=-18
before|came|7 past|0=-16 1=16
before|canada|1=10 2=-5
before|canada|7 now|1=6 2=-5
before|canada|contribution|1=9
before|canada|pledged|1=8
before|cap-haïtien|0=-5 1=5
before|cap-haïtien|7 now|0=-5 1=5
before|cap-haïtien|contribution|0=-5 1=5
before|cap-haïtien|delivered|0=-5 1=5
before|capital|0=-6 1=9
before|capital|contribution|0=-6 1=9
before|capital|delivered|0=-12 1=12
before|capital|pledged|0=6
before|cautioned|0=9 1=-9
before|cautioned|7 now|0=9 1=-9
before|cautioned|contribution|0=9 1=-9
before|cautioned|reluctant|0=9 1=-9
before|certain|0=10 1=-9
before|certain|7 past|0=10 1=-9
before|certain|contribution|0=10 1=-9
before|certain|refused|0=6 1=-6
before|certifié|10 past|1=5
before|certifié|1=5
before|certifié|contribution|1=5
before|certifié|pledged|1=5
before|circulated|0=-8 1=9
before|circulated|10 past|0=-8 1=8
before|circulated|changed|0=-12 1=12
before|circuler|contribution|0=-6 1=6
before|circuler|delivered|0=-6 1=6
before|circuler|extended|0=11 1=-11
before|circuler|mandate|0=9 1=-9
before|city|0=11 2=-8
before|city|10 ahead|0=8 2=-8
before|city|contribution|0=11 2=-8
before|city|pledged|0=11 2=-8
before|cités|0=5 1=-5
before|cités|10 past|0=5 1=-5
before|cités|request|0=5 1=-5
before|cité|0=6 1=-6
before|cité|10 now|0=6 1=-6
before|cité|considering|0=6 1=-6
before|cité|contribution|0=6 1=-6
before|cleared|1=5
before|cleared|7 now|1=5
before|cleared|committed|0=-6 1=6
before|cleared|contribution|1=5
before|closed|0=-7 1=8
before|closed|10 now|0=-6 1=7
before|closed|pledged|0=-6 1=7
before|close|10 now|0=8 1=-6
before|clos|0=7 1=-6
before|clos|10 past|0=7 1=-6
before|clos|contribution|0=7 1=-6
before|clos|pledged|0=7 1=-6
before|come|1=10 2=-7
before|come|7 now|1=8 2=-7
before|come|contribution|1=11 2=-7
before|come|pledged|1=8 2=-7
before|committee|0=6
before|commons|0=9 1=-9
before|commons|10 past|0=9 1=-9
before|commons|contribution|0=9 1=-9
before|commons|withdrawn|0=9 1=-9
before|completed|10 past|0=12 1=-12
before|completed|7 past|0=-15 1=16
before|completed|changed|0=8 1=-8
before|completed|contribution|0=-9 1=9
before|completed|delivered|0=-9 1=9
before|completed|mandate|0=8 1=-8
before|completes|0=5
before|completes|10 now|0=5
before|completes|contribution|0=5
before|comrades|pledged|0=5
before|concluded|10 now|0=7 1=-7
before|concluded|agreement signed|0=-11 1=11
before|concluded|agreement|0=-11 1=11
before|concluded|committed|0=-8 1=8
before|concluded|contribution|0=12 1=-12
before|concluded|pledged|0=20 1=-20
before|concludes|0=12 1=-12
before|concludes|10 past|0=12 1=-12
before|concludes|contribution|0=13 1=-13
before|concludes|pledged|0=13 1=-13
before|confirmed|0=11 1=-5 2=-6
before|confirmed|10 now|0=-5 1=6
before|confirmed|10 past|0=35 1=-32
before|confirmed|7 now|0=-6 1=8
before|confirmed|7 past|0=-13 1=13
before|confirmed|contribution|0=-6 1=13 2=-6
before|confirmed|ended|0=8 1=-8
before|confirmed|mandate|0=8 1=-8
before|confirmed|pledged|2=-5
before|confirmed|withdrawn|0=-5 1=6
before|confirms|0=-7 1=7
before|confirms|10 now|0=-7 1=7
before|confirms|contribution|0=-7 1=7
before|confirms|pledged|0=-7 1=7
before|congo|0=14 1=-16
before|congo|4 now|0=9 1=-9
before|congo|contribution|0=10 1=-12
before|congo|delivered|0=9 1=-9
before|congratulated|pledged|0=-9 1=10
before|congratulated|withdrawn|0=7 1=-7
before|considers|0=8 1=-7
before|considers|10 now|0=8 1=-7
before|considers|considering|0=8 1=-7
before|considers|contribution|0=8 1=-7
before|contingents|0=17 1=-17
before|contingents|7 past|0=17 1=-17
before|contingents|contribution|0=11 1=-11
before|contingents|pledged|0=11 1=-11
before|contingent|0=10 2=-7
before|contingent|7 now|0=10 2=-7
before|contingent|contribution|0=11 2=-7
before|contingent|pledged|0=11 2=-7
before|contributors|0=9 1=-9
before|contributors|7 past|0=9 1=-9
before|contributors|contribution|0=9 1=-9
before|contributors|withdrawn|0=9 1=-9
before|cotonou|0=-10 1=10
before|cotonou|10 past|0=-7 1=7
before|cotonou|contribution|0=-7 1=7
before|cotonou|withdrawn|0=-7 1=7
before|council|10 now|0=7
before|council|10 past|0=-10 1=10
before|council|1=8 2=-7
before|council|7 now|0=23 1=-21
before|council|7 past|0=-21 1=24
before|council|authorised|0=14 1=-13
before|council|changed|0=15 1=-15
before|council|contribution|0=19 1=-17
before|council|ended|0=-15 1=16
before|council|extended|0=-8 1=11
before|council|mandate|0=6
before|council|obstacle|0=-10 1=10
before|council|pledged|0=21 1=-20
before|council|request|0=-29 1=30
before|council|requirement|0=8 1=-7
before|council|withdrawn|0=-13 1=14
before|country|0=13 1=-12
before|country|7 past|0=5
before|country|contribution|0=9 1=-9
before|country|delivered|0=10 1=-10
before|counts|0=9 1=-9
before|counts|10 now|0=9 1=-9
before|counts|contribution|0=9 1=-9
before|counts|delivered|0=9 1=-9
before|course|0=5
before|course|10 past|0=8 1=-8
before|course|committed|0=8 1=-8
before|course|contribution|0=5
before|court|0=-12 1=13
before|court|7 now|0=-7 1=8
before|court|7 past|1=5
before|court|obstacle|0=-15 1=15
before|created|0=7 1=-7
before|created|7 now|0=7 1=-7
before|dated|0=-5 1=7
before|dated|7 past|1=5
before|dated|changed|0=5 1=-5
before|dated|committed|0=-34 1=35
before|dated|delivered|0=13 1=-13
before|dated|mandate|0=5 1=-5
before|dated|obstacle|0=14 1=-14
before|dated|pledged|0=11 1=-11
before|dated|request|0=-23 1=23
before|dated|withdrawn|0=13 1=-13
before|day|1=6
before|day|7 now|0=-7 1=7
before|day|contribution|0=-7 1=7
before|day|delivered|0=-7 1=7
before|dead|0=7 1=-7
before|dead|10 past|0=6 1=-6
before|dead|contribution|0=6 1=-6
before|dead|delivered|0=6 1=-6
before|debate|0=-6 1=9
before|debate|7 now|0=7
before|debate|contribution|1=6
before|decided|0=-13 1=18 2=-5
before|decided|10 now|0=-12 1=12
before|decided|4 past|0=7 1=-7
before|decided|7 now|0=-14 1=17
before|decided|7 past|0=7 1=-6
before|decided|changed|0=7 1=-6
before|decided|committed|0=-9 1=10
before|decided|contribution|0=-6 1=9
before|decided|delivered|0=12 1=-12
before|decided|ended|0=-9 1=9
before|decided|mandate|0=-5 1=7
before|decide|0=16 1=-9 2=-7
before|decide|7 ahead|0=11 1=-6
before|decide|considering|0=9 1=-5
before|decide|contribution|0=9 1=-5
before|decide|extended|0=6
before|decide|mandate|0=6
before|decision|0=-16 1=17
before|decision|7 now|0=-12 1=12
before|decision|mandate|0=-12 1=12
before|declined|0=-6 1=6
before|declined|contribution|0=-6 1=6
before|declined|refused|0=-6 1=6
before|delivered|0=-24 1=27
before|delivered|10 past|0=-11 1=11
before|delivered|7 now|0=-8 1=10
before|delivered|contribution|0=-10 1=13
before|delivered|delivered|0=-7 1=7
before|delivered|pledged|1=6
before|departed|0=-9 1=12
before|departed|10 past|0=-5 1=5
before|departed|7 now|0=-16 1=19
before|departed|7 past|0=12 1=-12
before|departed|contribution|0=-9 1=12
before|departed|withdrawn|0=-5 1=8
before|departs|0=-11 1=13
before|departs|10 now|0=-14 1=16
before|departs|contribution|0=-7 1=9
before|departs|delivered|0=9 1=-9
before|departs|engagement held|0=6 1=-6
before|departs|engagement|0=6 1=-6
before|departs|obstacle|0=-10 1=10
before|departs|pledged|0=-14 1=16
before|depart|10 past|0=-11 1=15
before|depart|1=11 2=-9
before|depart|7 ahead|0=7
before|depart|contribution|0=-5 1=14 2=-8
before|depart|pledged|0=-6 1=15 2=-8
before|deployed|2=7
before|deployed|7 ahead|0=-6 2=7
before|deployed|contribution|2=7
before|deployed|pledged|0=-6 2=7
before|deploys|0=-8 2=8
before|deploys|7 ahead|0=-8 2=8
before|deploys|contribution|0=-8 2=8
before|deploys|pledged|0=-8 2=8
before|deposited|0=-17 1=18
before|deposited|10 now|0=7 1=-6
before|deposited|10 past|0=-7 1=7
before|deposited|7 now|0=-16 1=16
before|deposited|committed|0=-7 1=8
before|deposited|delivered|0=-5 1=5
before|deposited|obstacle|0=-14 1=14
before|deposited|pledged|0=10 1=-9
before|despite|0=7
before|despite|10 past|0=7
before|despite|contribution|0=13 1=-11
before|despite|pledged|0=10 1=-8
before|did|0=7 1=-7
before|did|4 past|0=5
before|did|contribution|0=7 1=-7
before|disclosed|10 past|0=9 1=-9
before|disclosed|suspended|0=6 1=-6
before|dispatched|contribution|0=-8 1=8
before|dispatched|delivered|0=-8 1=8
before|dispatched|obstacle|0=11 1=-11
before|disponible|0=5
before|disponible|10 ahead|0=5
before|dollars|10 past|0=-7 1=7
before|dollars|1=7
before|dollars|obstacle|0=-6 1=6
before|domingo|0=-8 1=9
before|donors|0=-5 1=5
before|donors|10 past|0=-5 1=5
before|down|contribution|0=-5 1=5
before|down|refused|0=-5 1=5
before|draft|0=-6 1=6
before|draft|7 now|0=-10 1=10
before|draft|changed|0=-10 1=10
before|draft|delivered|0=9 1=-9
before|draft|mandate|0=-10 1=10
before|draft|reluctant|0=-5 1=5
before|dressé|0=7 1=-7
before|dressé|10 past|0=7 1=-7
before|dressé|obstacle|0=7 1=-7
before|drone|0=6 1=-5
before|drone|contribution|0=6 1=-5
before|due|1=-10 2=9
before|due|7 now|1=-10 2=8
before|due|contribution|1=-7 2=9
before|due|pledged|0=-6 2=10
before|during|1=8 2=-8
before|during|7 ahead|2=-9
before|during|7 now|0=8 1=-10
before|during|7 past|0=-11 1=11
before|during|contribution|1=9 2=-8
before|during|delivered|0=-10 1=11
before|during|mandate|0=5
before|during|pledged|0=9 2=-7
before|décoré|0=13 1=-13
before|décoré|10 past|0=13 1=-13
before|décoré|contribution|0=13 1=-13
before|décoré|delivered|0=13 1=-13
before|each|0=-8 1=8
before|each|contribution|0=-8 1=8
before|each|delivered|0=-8 1=8
before|earlier|0=19 1=-18
before|earlier|10 now|0=19 1=-18
before|earlier|contribution|0=19 1=-18
before|earlier|delivered|0=12 1=-12
before|early|0=-8 1=11
before|early|10 now|0=-6 1=6
before|early|4 ahead|0=-17 1=10 2=7
before|early|4 past|0=-9 1=10
before|early|7 ahead|1=-7
before|early|7 now|0=-8 1=20 2=-11
before|early|7 past|0=26 1=-26
before|early|authorised|0=10 1=-8
before|early|committed|0=-8 1=8
before|early|considering|0=-19 1=9 2=10
before|early|contribution|0=-16 1=22 2=-7
before|early|delivered|0=-11 1=12
before|early|extended|0=-5 2=6
before|early|mandate|1=-9
before|early|pledged|1=15 2=-11
before|early|refused|0=13 1=-12
before|early|suspended|0=20 1=-17
before|effectué|0=-6 1=6
before|effect|0=-7 1=7
before|effect|agreement drafting|0=-7 1=7
before|effect|agreement|0=-7 1=7
before|embarked|0=-10 1=10
before|embarked|10 past|0=-10 1=10
before|embarked|contribution|0=-8 1=8
before|embarked|withdrawn|0=-7 1=8
before|embark|0=-8 1=15 2=-7
before|embark|10 ahead|0=-10 1=17 2=-6
before|embark|contribution|0=-8 1=15 2=-7
before|embark|withdrawn|0=-8 1=15 2=-7
before|ends|7 now|0=9 1=-8
before|engineers|0=-8 1=8
before|engineers|7 past|0=-8 1=8
before|engineers|contribution|0=-8 1=8
before|engineers|pledged|0=-8 1=8
before|entendre|0=-5 1=5
before|entendre|10 past|0=-5 1=5
before|entendre|contribution|0=-5 1=5
before|envolent|0=-6 1=7
before|envolent|10 now|0=-6 1=7
before|envolent|contribution|0=-6 1=7
before|envolent|delivered|0=-6 1=7
before|envolera|0=-19 2=23
before|envolera|10 past|0=-19 2=23
before|envolera|contribution|0=-19 2=23
before|envolera|pledged|0=-19 2=23
before|envolée|0=9 1=-9
before|envolée|10 past|0=9 1=-9
before|envolée|contribution|0=8 1=-8
before|envolée|pledged|0=8 1=-8
before|euros|1=11 2=-9
before|euros|4 now|0=8 2=-9
before|euros|7 past|0=-5 1=5
before|euros|contribution|1=11 2=-9
before|euros|delivered|0=-11 1=11
before|euros|pledged|0=11 2=-9
before|evacuated|0=6 1=-5
before|every|0=6
before|excluded|0=-8 1=9
before|excluded|10 past|0=-8 1=9
before|excluded|contribution|0=-6 1=7
before|excluded|pledged|0=-7 1=8
before|expected|10 now|0=-9 1=6
before|expected|10 past|0=11 1=-14
before|expected|1=-22 2=19
before|expected|7 now|1=-14 2=11
before|expected|contribution|1=-15 2=20
before|expected|pledged|1=-15 2=20
before|expired|0=5 1=-5
before|explained|0=-11 1=12
before|explained|committed|0=7 1=-7
before|explained|contribution|0=-6 1=6
before|explained|engagement held|0=9 1=-9
before|explained|engagement|0=9 1=-9
before|explained|obstacle|0=-14 1=14
before|explained|withdrawn|0=-7 1=7
before|expressed|10 now|0=-7 1=7
before|expressed|pledged|0=-6 1=6
before|expressing|0=-6 1=7
before|expressing|10 past|0=-6 1=7
before|extended|0=-15 1=16
before|extended|10 past|0=-8 1=8
before|extended|7 now|1=6
before|extended|extended|0=-9 1=10
before|extended|mandate|0=-9 1=10
before|finished|0=9 1=-9
before|finished|10 now|0=-6 1=6
before|finished|10 past|0=12 1=-12
before|finished|contribution|0=6 1=-6
before|finished|delivered|0=6 1=-6
before|first|0=8 1=-8
before|first|7 now|0=6 1=-6
before|first|contribution|0=8 1=-8
before|first|delivered|0=6 1=-6
before|fly|0=-6 1=-5 2=12
before|fly|7 now|2=7
before|fly|contribution|0=-6 1=-5 2=12
before|fly|pledged|0=-10 2=12
before|followed|7 now|0=-7 1=7
before|followed|delivered|0=-9 1=9
before|following|10 past|0=-9 1=9
before|following|7 past|0=9 1=-9
before|following|contribution|0=-10 1=11
before|following|pledged|0=-9 1=10
before|follow|10 past|0=10 1=-7
before|follow|1=-14 2=13
before|follow|7 ahead|1=11 2=-7
before|follow|7 now|1=-17 2=18
before|follow|contribution|1=-11 2=13
before|follow|pledged|1=6
before|follow|withdrawn|0=8 1=-16 2=8
before|footprint|0=13 1=-13
before|footprint|7 past|0=13 1=-13
before|footprint|contribution|0=13 1=-13
before|footprint|delivered|0=13 1=-13
before|force|0=9 2=-11
before|force|7 now|1=12 2=-9
before|force|agreement|0=-6 1=6
before|force|authorised|0=9 1=-8
before|force|contribution|0=7 2=-10
before|force|mandate|0=5
before|force|pledged|1=12 2=-10
before|force|withdrawn|0=9 1=-8
before|forward|0=-16 1=21 2=-5
before|forward|7 now|1=8
before|forward|7 past|0=-11 1=11
before|forward|contribution|0=-16 1=21 2=-5
before|forward|pledged|0=-16 1=21 2=-5
before|for|0=18 1=-21
before|for|10 ahead|0=-13 1=37 2=-24
before|for|10 past|0=20 1=-17
before|for|4 ahead|0=-11 1=-10 2=21
before|for|4 now|0=14 1=6 2=-20
before|for|7 ahead|1=8 2=-6
before|for|7 now|0=-12 1=-9 2=21
before|for|7 past|0=27 1=-43 2=16
before|for|authorised|1=7
before|for|committed|0=-11 1=-12 2=23
before|for|contribution|1=-38 2=33
before|for|delivered|0=-14 1=16
before|for|engagement cancelled|0=-8 1=9
before|for|engagement held|0=-17 1=19
before|for|engagement planned|0=-14 1=16
before|for|engagement|0=-38 1=43
before|for|extended|1=22 2=-17
before|for|mandate|0=-6 1=28 2=-22
before|for|obstacle|0=26 1=-25
before|for|pledged|0=17 1=-33 2=15
before|for|request|0=24 1=-24
before|for|suspended|0=12 1=-9
before|found|10 past|0=6 1=-6
before|found|contribution|0=9 1=-9
before|found|obstacle|0=-9 1=9
before|found|pledged|0=9 1=-9
before|franchi|10 past|1=5
before|franchi|1=5
before|franchi|contribution|1=5
before|franchi|withdrawn|1=5
before|from|0=29 1=-23 2=-6
before|from|10 ahead|0=18 2=-21
before|from|10 now|0=-12 1=20 2=-8
before|from|4 ahead|0=-23 2=24
before|from|7 ahead|0=18 1=-16
before|from|7 long-ago|0=-21 1=22
before|from|7 now|0=10 1=-17 2=6
before|from|7 past|0=32 1=-27
before|from|authorised|0=-17 1=23 2=-6
before|from|changed|0=7
before|from|committed|1=-14 2=18
before|from|contribution|0=-16 1=-19 2=35
before|from|delivered|0=13 1=-12
before|from|engagement planned|0=-9 1=10
before|from|engagement|0=-6 1=8
before|from|extended|0=48 1=-29 2=-19
before|from|mandate|0=38 1=-9 2=-29
before|from|requirement|0=10 2=-8
before|from|suspended|0=-10 2=7
before|from|withdrawn|0=-25 1=16 2=9
before|fund|0=-14 1=21 2=-6
before|fund|4 now|0=12 2=-11
before|fund|4 past|0=-7 1=7
before|fund|7 now|0=-18 1=13 2=5
before|fund|contribution|0=-14 1=21 2=-6
before|fund|delivered|0=-19 1=19
before|fund|pledged|0=12 1=-6 2=-6
before|fund|suspended|0=-8 1=8
before|gangs|7 now|0=6 1=-6
before|gangs|contribution|0=6 1=-6
before|gangs|delivered|0=6 1=-6
before|gave|10 now|0=-7 1=7
before|gave|10 past|0=6 1=-6
before|gave|authorised|0=-5 1=6
before|gave|contribution|0=-10 1=10
before|gave|mandate|0=-6 1=6
before|gave|obstacle|0=5 1=-5
before|gave|request|0=9 1=-9
before|gendarmes|0=-9 2=9
before|gendarmes|4 now|0=-9 2=9
before|gendarmes|contribution|0=-9 2=9
before|gendarmes|pledged|0=-9 2=9
before|georgetown|0=8 1=-6
before|georgetown|contribution|0=8 1=-6
before|georgetown|pledged|0=8 1=-6
before|given|obstacle|0=-6 1=6
before|go|10 ahead|0=8 2=-8
before|go|7 ahead|2=6
before|go|7 now|1=-9 2=13
before|go|7 past|0=-11 1=12
before|go|committed|0=-6 1=7
before|go|contribution|0=-5 2=5
before|go|withdrawn|1=-6 2=10
before|grew|0=14 1=-14
before|grew|10 past|0=14 1=-14
before|group|0=7 1=-7
before|group|7 past|0=6 1=-6
before|group|contribution|0=9 1=-9
before|group|delivered|0=6 1=-6
before|haiti|10 now|1=-6 2=5
before|haiti|1=-20 2=21
before|haiti|4 now|0=19 1=-10 2=-9
before|haiti|7 ahead|2=6
before|haiti|7 now|0=6
before|haiti|7 past|0=-12 1=-9 2=21
before|haiti|committed|0=13 1=-12
before|haiti|considering|0=5
before|haiti|contribution|0=-11 1=-16 2=26
before|haiti|delivered|0=-29 1=31
before|haiti|engagement held|0=-12 1=13
before|haiti|engagement|0=-8 1=10
before|haiti|obstacle|0=5
before|haiti|pledged|0=-22 1=-25 2=47
before|haiti|withdrawn|0=18 1=-5 2=-13
before|half|contribution|0=6 1=-5
before|has|0=12 1=-12
before|has|10 now|0=12 1=-12
before|has|contribution|0=7 1=-7
before|has|delivered|0=7 1=-7
before|haïti|2=6
before|haïti|7 ahead|2=6
before|haïti|contribution|0=-7 2=6
before|haïti|pledged|0=-6 2=6
before|headquarters|0=-9 1=7
before|headquarters|7 now|0=-9
before|headquarters|contribution|0=-7
before|hearing|0=-5 1=5
before|hearing|10 past|0=-5 1=5
before|hearing|considering|0=-5 1=5
before|hearing|contribution|0=-5 1=5
before|helicopters|1=5
before|helicopters|7 past|1=5
before|helicopters|contribution|1=5
before|helicopters|pledged|1=5
before|help|0=-5 1=6
before|here|7 now|0=16 1=-15
before|here|7 past|0=-16 1=16
before|here|delivered|0=-8 1=8
before|here|pledged|0=7 1=-6
before|him|0=7 1=-6
before|him|contribution|1=5
before|him|obstacle|0=6 1=-6
before|his|0=-6 1=7
before|his|10 now|0=-15 1=15
before|his|contribution|0=-6 1=7
before|his|pledged|0=-15 1=15
before|hold|0=-12 1=14
before|hold|10 past|0=-6 1=6
before|hold|contribution|0=-7 1=9
before|hold|engagement planned|0=-5 1=6
before|hold|engagement|0=-6 1=7
before|hold|suspended|0=-7 1=9
before|home|1=-6
before|home|7 ahead|0=-5 1=-5 2=11
before|home|7 now|0=13 1=-9
before|home|7 past|0=-8 1=8
before|home|committed|0=6 1=-6
before|home|delivered|0=12 1=-12
before|home|withdrawn|0=-21 1=16
before|hospital|1=5
before|hospital|contribution|1=5
before|hospital|pledged|1=5
before|hundred|0=5
before|hundred|4 now|0=5
before|hundred|contribution|0=5
before|illegal|0=11 1=-11
before|illegal|10 past|0=11 1=-11
before|illegal|authorised|0=7 1=-7
before|illegal|contribution|0=8 1=-8
before|illegal|mandate|0=7 1=-7
before|illegal|pledged|0=8 1=-8
before|indicated|0=9 1=-7
before|indicated|10 now|0=7 1=-7
before|indicated|10 past|0=5
before|indicated|7 now|0=-5 1=6
before|indicated|7 past|0=-6 1=6
before|indicated|committed|0=-12 1=12
before|indicated|considering|0=19 1=-19
before|indicated|contribution|0=-11 1=12
before|indicated|delivered|0=-6 1=6
before|indicated|obstacle|0=15 1=-15
before|indicated|pledged|0=7 1=-6
before|indicated|refused|0=-8 1=8
before|indicated|request|0=6 1=-6
before|indicated|withdrawn|0=-8 1=8
before|informed|10 now|0=6 1=-6
before|informed|committed|0=12 1=-12
before|informed|contribution|0=11 1=-11
before|informed|obstacle|0=-8 1=8
before|insisted|0=-8 1=9
before|insisted|4 past|0=-7 1=7
before|insisted|contribution|0=-12 1=13
before|insisted|withdrawn|0=-10 1=10
before|inspecté|0=-6 1=6
before|inspecté|10 past|0=-6 1=6
before|inspecté|engagement held|0=-6 1=6
before|inspecté|engagement|0=-6 1=6
before|installés|0=-6 1=6
before|installés|10 past|0=-6 1=6
before|installés|contribution|0=-6 1=6
before|installés|delivered|0=-6 1=6
before|instructors|0=7 1=-7
before|instructors|10 now|0=5 1=-5
before|instructors|4 ahead|0=-5 2=7
before|instructors|contribution|0=6 1=-6
before|instructors|delivered|0=5 1=-5
before|interrogé|0=7 1=-6
before|interrogé|10 now|0=15 1=-15
before|interrogé|10 past|0=-9 1=9
before|interrogé|considering|0=12 1=-12
before|interrogé|contribution|0=7 1=-7
before|interrogé|pledged|1=5
before|intervened|agreement drafting|0=-7 1=7
before|intervened|agreement|0=-7 1=7
before|intervened|contribution|0=6
before|intervened|obstacle|0=8 1=-8
before|intervened|pledged|0=6
before|interview|0=-11 1=11
before|interview|10 past|0=-8 1=8
before|in|0=14 1=15 2=-23
before|in|10 ahead|0=69 1=-47 2=-22
before|in|10 now|0=7 1=-6
before|in|10 past|0=37 1=-36
before|in|4 ahead|0=-9 1=-16 2=25
before|in|4 long-ago|0=-21 1=35 2=-15
before|in|4 now|0=8 1=-23 2=15
before|in|4 past|0=-41 1=45
before|in|7 ahead|0=-15 1=-24 2=41
before|in|7 long-ago|1=6 2=-9
before|in|7 now|0=23 2=-27
before|in|7 past|1=35 2=-40
before|in|agreement drafting|0=20 1=-24
before|in|agreement signed|2=5
before|in|agreement|0=14 1=-24 2=10
before|in|authorised|1=9 2=-6
before|in|changed|0=8 2=-6
before|in|committed|0=-25 1=11 2=12
before|in|considering|0=11 1=-6
before|in|contribution|0=8 1=14 2=-12
before|in|delivered|0=21 1=6 2=-21
before|in|engagement held|1=8
before|in|engagement planned|0=23 1=-27
before|in|engagement|0=24 1=-25
before|in|extended|1=9 2=-9
before|in|mandate|1=16 2=-17
before|in|obstacle|0=12 2=-6
before|in|pledged|1=18 2=-9
before|in|refused|0=6
before|in|reluctant|0=24 1=-16 2=-8
before|in|request|0=-18 1=27 2=-10
before|in|requirement|1=12 2=-10
before|in|suspended|1=9 2=-6
before|in|withdrawn|0=-12 2=22
before|issued|10 past|0=12 1=-12
before|issued|7 past|0=-8 1=9
before|issued|committed|0=8 1=-8
before|issued|withdrawn|0=-8 1=9
before|is|0=6 1=-8
before|is|10 now|0=7 1=-7
before|is|contribution|0=6 1=-5
before|is|delivered|0=6 1=-5
before|its|0=9 1=-7
before|its|10 past|0=13 1=-12
before|its|7 past|0=-7 1=7
before|its|contribution|0=5
before|its|delivered|0=-16 1=16
before|its|request|0=7 1=-6
before|its|suspended|0=15 1=-14
before|it|0=7 2=-7
before|it|10 past|0=-8 1=8
before|it|4 now|0=6 1=-5
before|it|7 now|0=16 1=-13
before|it|7 past|0=-12 1=12
before|it|committed|0=-6 1=6
before|it|contribution|0=10
before|it|delivered|0=6 1=-6
before|it|engagement|0=-7 1=8
before|it|pledged|1=7
before|it|refused|0=7 1=-6
before|jakarta|0=7 1=-7
before|jakarta|7 now|0=7 1=-7
before|jakarta|contribution|0=7 1=-7
before|jakarta|pledged|0=7 1=-7
before|jamaica|0=-7 2=6
before|jamaica|7 ahead|0=-9 2=9
before|jamaica|contribution|0=-7 2=6
before|jamaica|pledged|2=6
before|jerusalem|0=-10 1=10
before|jerusalem|10 past|0=-10 1=10
before|jerusalem|contribution|0=-10 1=10
before|jerusalem|refused|0=-10 1=10
before|joined|0=-6 1=8
before|joined|10 past|0=-10 1=10
before|joined|contribution|0=-6 1=8
before|joined|delivered|0=-9 1=9
before|join|0=6 2=-6
before|join|4 now|0=6 2=-5
before|join|contribution|0=6 2=-6
before|join|pledged|0=6 2=-5
before|journalists|0=8 1=-7
before|journalists|10 past|0=15 1=-15
before|journalists|7 past|0=-8 1=8
before|journalists|considering|0=-8 1=8
before|journalists|contribution|0=8 1=-7
before|journalists|pledged|0=15 1=-15
before|juba|1=5 2=-5
before|juba|7 now|1=5 2=-5
before|juba|contribution|1=5 2=-5
before|juba|withdrawn|1=6
before|judge|0=10 1=-10
before|judge|10 past|0=10 1=-10
before|judge|contribution|0=14 1=-13
before|judge|pledged|0=14 1=-13
before|kathmandu|0=-8 1=8
before|kathmandu|7 now|0=-8 1=8
before|kenyans|0=-6 1=-13 2=18
before|kenyans|7 now|0=-6 1=-13 2=18
before|kenyans|contribution|0=-6 1=-13 2=18
before|kenyans|withdrawn|0=-6 1=-13 2=18
before|kfor|0=-17 1=10 2=7
before|kfor|contribution|0=-17 1=10 2=7
before|kfor|delivered|0=-11 1=12
before|kigali|0=-7 1=7
before|kigali|agreement|0=-7 1=7
before|kingston|0=5
before|kingston|contribution|0=6
before|kingston|pledged|0=6
before|known|0=-10 1=10
before|known|7 past|0=-6 1=6
before|known|considering|0=-8 1=8
before|known|contribution|0=-10 1=10
before|kosovo|7 now|0=7 1=-7
before|kroner|committed|0=8 1=-7
before|lacroix|contribution|0=8 1=-5
before|lacroix|pledged|0=5
before|lamented|0=-6 1=6
before|lamented|10 past|0=8 1=-8
before|lamented|7 past|0=-14 1=14
before|lamented|contribution|0=8 1=-8
before|lamented|obstacle|0=-12 1=12
before|lamented|pledged|0=7 1=-7
before|landed|0=-7 1=8
before|landed|10 now|0=-5 1=5
before|landed|10 past|0=-13 1=14
before|landed|7 past|0=13 1=-13
before|landed|contribution|0=-8 1=9
before|landed|withdrawn|0=-8 1=8
before|land|0=-20 2=23
before|land|10 ahead|0=-9 2=10
before|land|10 now|0=-18 1=-7 2=25
before|land|10 past|1=9 2=-6
before|land|7 now|0=10 2=-7
before|land|contribution|0=-22 2=23
before|land|pledged|0=-22 2=23
before|last|pledged|0=8
before|late|1=-6
before|late|4 now|0=12 1=-11
before|late|7 ahead|0=7 1=-7
before|late|7 now|0=-10 2=7
before|late|7 past|0=-7 1=8
before|late|committed|0=-10 2=11
before|late|contribution|0=-12 1=8
before|late|delivered|0=8 1=-8
before|late|obstacle|0=10 1=-10
before|late|pledged|0=-8 1=14 2=-6
before|launched|0=9 1=-8
before|launched|10 now|0=-6 1=6
before|launched|10 past|0=12 1=-12
before|launched|contribution|0=6 1=-6
before|launched|delivered|0=6 1=-6
before|launched|obstacle|0=6 1=-6
before|launched|request|0=-8 1=8
before|lawmakers|0=10 1=-9
before|lawmakers|7 now|0=10 1=-9
before|lawmakers|contribution|0=10 1=-9
before|lawmakers|pledged|0=10 1=-9
before|learned|0=13 1=-13
before|learned|10 now|0=-11 1=11
before|learned|10 past|0=24 1=-24
before|learned|contribution|0=17 1=-17
before|learned|pledged|0=7 1=-7
before|learned|suspended|0=9 1=-9
before|leave|0=13 1=-11
before|leave|10 ahead|0=17 1=-6 2=-12
before|leave|contribution|0=12 1=-10
before|leave|withdrawn|0=7
before|leaving|contribution|0=-6
before|lebanon|0=-15 1=8 2=6
before|lebanon|4 ahead|0=-11 2=11
before|lebanon|7 now|0=-6 1=11
before|lebanon|contribution|0=-17 1=10 2=6
before|lebanon|pledged|0=-11 2=11
before|lebanon|withdrawn|0=-6 1=11
before|left|10 now|0=-12 1=13
before|left|10 past|0=-12 1=12
before|left|4 past|0=15 1=-15
before|left|contribution|1=-5
before|left|delivered|0=-18 1=18
before|left|pledged|1=-7 2=6
before|left|withdrawn|0=29 1=-25
before|letter|10 past|0=9 1=-8
before|letter|1=7
before|letter|changed|0=10 1=-9
before|letter|mandate|0=10 1=-9
before|letter|request|0=-12 1=13
before|lieu|10 past|1=-7 2=11
before|lieu|1=-11 2=10
before|lieu|contribution|1=-7 2=11
before|lieu|withdrawn|1=-7 2=11
before|london|0=-7 1=8
before|london|7 past|0=-5 1=6
before|losses|0=8 1=-8
before|losses|7 now|0=8 1=-8
before|losses|contribution|0=8 1=-8
before|losses|delivered|0=8 1=-8
before|made|4 past|0=-6 1=7
before|made|7 past|0=7 1=-6
before|maintained|0=-6 1=6
before|maintained|10 past|0=-6 1=6
before|mali|0=-7 1=-9 2=16
before|mali|4 now|0=-12 2=16
before|mali|contribution|0=-11 1=-5 2=16
before|mali|withdrawn|0=-12 2=16
before|mandate|1=9 2=-8
before|mandate|7 now|1=5
before|mandate|7 past|0=6 1=-6
before|mandate|extended|0=-10 1=18 2=-7
before|mandate|mandate|0=-11 1=18 2=-7
before|means|0=-15 1=15
before|means|7 now|0=-15 1=15
before|means|contribution|0=-15 1=15
before|means|delivered|0=-15 1=15
before|meeting|0=-8 2=10
before|meeting|10 past|0=-11 1=12
before|meeting|7 now|1=-7 2=11
before|meeting|engagement held|0=5 1=-5
before|meeting|engagement|1=-14 2=11
before|meeting|pledged|0=-5 1=6
before|meet|0=-8 1=9
before|meet|engagement planned|0=-8 1=9
before|meet|engagement|0=-8 1=9
before|members|10 now|0=6 1=-6
before|members|10 past|0=-6 1=6
before|members|authorised|0=-7 1=7
before|members|contribution|0=14 1=-12
before|members|mandate|0=-8 1=8
before|met|10 now|0=16 1=-15
before|met|10 past|0=-14 1=16
before|met|contribution|0=-6 1=8
before|met|engagement|0=5
before|met|extended|0=-6 1=6
before|met|mandate|0=-8 1=9
before|met|pledged|0=-6 1=8
before|met|request|0=11 1=-10
before|million|0=6 2=-7
before|million|10 past|0=-7 1=7
before|million|4 now|0=16 1=-12
before|million|7 now|0=-5 1=9
before|million|7 past|0=7 1=-7
before|million|contribution|2=-6
before|million|delivered|0=-9 1=9
before|million|pledged|0=13 1=-7 2=-6
before|ministers|0=7
before|ministers|7 now|0=6
before|ministers|extended|0=-5 1=5
before|ministers|mandate|0=-5 1=5
before|ministers|request|0=8 1=-7
before|minister|0=8 1=-7
before|minister|7 now|0=8 1=-8
before|minusma|0=11 1=-11
before|minusma|10 past|0=11 1=-11
before|minusma|contribution|0=11 1=-11
before|minusma|withdrawn|0=11 1=-11
before|mission|0=11 2=-14
before|mission|10 ahead|1=10 2=-6
before|mission|10 now|0=17 1=-17
before|mission|10 past|0=-16 1=16
before|mission|4 now|0=5
before|mission|7 now|0=8
before|mission|authorised|0=-8 1=8
before|mission|committed|0=6
before|mission|contribution|0=10 2=-7
before|mission|engagement|0=8 1=-8
before|mission|extended|1=10 2=-5
before|mission|mandate|0=-15 1=21 2=-6
before|mission|pledged|0=11 1=-6
before|mission|reluctant|0=-7 1=7
before|mission|request|0=7 1=-7
before|mogadishu|1=5
before|mogadishu|contribution|0=-13 1=13
before|monde|0=-5 1=6
before|monde|7 now|0=-5 1=6
before|monde|considering|0=-5 1=6
before|monde|contribution|0=-5 1=6
before|money|0=-7 1=8
before|months|1=9 2=-8
before|months|4 past|0=9 1=-8
before|months|contribution|0=9 1=-8
before|months|mandate|0=-10 1=17 2=-7
before|months|withdrawn|0=9 1=-8
before|month|0=7 1=-6
before|more|1=-7 2=10
before|more|4 now|1=-7 2=10
before|more|contribution|1=-7 2=10
before|more|delivered|0=6 1=-6
before|mozambique|1=-7
before|mozambique|7 now|1=-7
before|mozambique|contribution|1=-7
before|mozambique|delivered|0=9 1=-9
before|mps|1=5
before|murders|0=9 1=-9
before|murders|4 past|0=9 1=-9
before|murders|contribution|0=9 1=-9
before|murders|refused|0=9 1=-9
before|nairobi|0=-9 1=12
before|nairobi|7 now|1=5
before|nairobi|contribution|0=11 2=-13
before|nairobi|engagement held|0=-10 1=10
before|nairobi|engagement planned|1=-8 2=11
before|nairobi|engagement|0=-13 2=11
before|nairobi|obstacle|0=-9 1=9
before|nairobi|pledged|1=12 2=-11
before|nairobi|withdrawn|0=8 1=-6
before|named|0=-13 1=13
before|nassau|0=-8 2=11
before|nassau|7 now|0=-8 2=11
before|nations|0=-8 1=11
before|nations|7 past|0=-13 1=13
before|nations|contribution|0=-14 1=15
before|nations|mandate|0=6 1=-6
before|nations|request|0=5
before|nearly|0=14 1=-14
before|nearly|7 past|0=11 1=-11
before|niamey|2=-5
before|niamey|7 now|2=-5
before|niamey|contribution|0=8 2=-5
before|niamey|pledged|0=8 2=-5
before|no.|0=-8 1=8
before|no.|10 past|0=-8 1=8
before|not|0=15 1=-7 2=-8
before|not|10 past|0=6 1=-6
before|not|contribution|0=12 1=-5 2=-7
before|not|pledged|0=8 2=-7
before|number|0=13 1=-13
before|number|10 past|0=13 1=-13
before|number|contribution|0=13 1=-13
before|number|delivered|0=13 1=-13
before|offered|0=-5 1=9
before|offered|4 past|0=13 1=-11
before|offered|7 past|0=-15 1=16
before|offered|contribution|0=-10 1=13
before|offered|pledged|0=-12 1=15
before|offer|0=6 1=-6
before|offer|7 past|0=6 1=-6
before|offer|request|0=6 1=-6
before|officers|0=-7 1=10
before|officers|10 past|0=11 1=-11
before|officers|7 now|0=-7 2=8
before|officers|7 past|0=-16 1=19
before|officers|contribution|0=-6 1=10
before|officers|delivered|0=6 1=-6
before|officers|pledged|0=-14 1=10
before|officers|withdrawn|1=10 2=-6
before|off|0=6 1=-5
before|off|10 now|0=6 1=-6
before|off|committed|0=10 1=-10
before|off|contribution|0=6 1=-6
before|of|0=11 1=-11 2=-6
before|of|10 ahead|0=38 1=-27 2=-10
before|of|10 now|0=6
before|of|10 past|0=-40 1=51 2=-9
before|of|4 ahead|0=52 1=-29 2=-22
before|of|4 long-ago|0=-17 1=22
before|of|4 now|0=27 1=-13 2=-12
before|of|4 past|0=8 2=-8
before|of|7 ahead|2=12
before|of|7 long-ago|0=15 1=-13
before|of|7 now|0=-48 1=-15 2=64
before|of|7 past|0=-9 1=22 2=-12
before|of|agreement drafting|0=-14 1=18
before|of|agreement signed|0=20 1=-18
before|of|agreement sought|0=-14 1=6 2=9
before|of|agreement|0=-8 1=6
before|of|authorised|1=6
before|of|changed|1=11 2=-6
before|of|committed|0=30 2=-32
before|of|considering|0=-16 2=14
before|of|contribution|0=12 1=-23
before|of|delivered|0=13 2=-10
before|of|ended|0=-11 1=19 2=-8
before|of|engagement held|1=5
before|of|engagement planned|0=19 1=-10 2=-9
before|of|engagement|0=16 2=-11
before|of|extended|0=23 1=-25
before|of|mandate|1=10 2=-13
before|of|pledged|0=5 1=15 2=-8
before|of|refused|0=19 1=-18
before|of|reluctant|0=-6 2=9
before|of|request|1=-7
before|of|requirement|0=-15 1=9 2=6
before|of|suspended|0=-13 1=17
before|of|withdrawn|0=-8 1=-33 2=40
before|one|0=-7 2=5
before|one|contribution|0=-7 2=5
before|only|0=-8 1=10
before|only|10 past|0=-8 1=9
before|only|contribution|1=6
before|only|pledged|0=-7 1=8
before|on|0=13 1=19 2=-20
before|on|10 ahead|1=-19 2=19
before|on|10 now|1=40 2=-29
before|on|10 past|0=16 1=17 2=-21
before|on|agreement drafting|0=13 1=-9
before|on|agreement signed|0=-10 1=14
before|on|agreement sought|0=-12 1=12
before|on|agreement|0=-7 1=22 2=-10
before|on|authorised|1=11 2=-8
before|on|changed|0=11 2=-11
before|on|committed|1=28 2=-20
before|on|considering|0=10 2=-9
before|on|contribution|0=8 1=10 2=-5
before|on|delivered|0=18 1=27 2=-36
before|on|ended|0=-12 1=-37 2=50
before|on|engagement held|0=15 1=19 2=-26
before|on|engagement planned|1=16 2=-11
before|on|engagement|0=13 1=26 2=-32
before|on|extended|0=8 1=33 2=-37
before|on|mandate|0=13 1=17 2=-22
before|on|obstacle|0=21 2=-24
before|on|pledged|1=-26 2=45
before|on|refused|0=32 1=-18 2=-10
before|on|reluctant|1=10
before|on|request|0=22 2=-15
before|on|requirement|0=-11 1=19
before|on|suspended|0=5 2=-6
before|on|withdrawn|0=-30 1=15 2=32
before|operations|0=6
before|ordonné|authorised|0=-7 1=7
before|ordonné|mandate|0=-7 1=7
before|ordonné|pledged|0=5 1=-5
before|ottawa|0=-9 1=9
before|ottawa|request|0=-5 1=5
before|out|1=-5 2=5
before|out|7 ahead|2=8
before|out|7 past|0=-6 1=6
before|out|contribution|1=-8 2=7
before|out|pledged|0=-6 2=10
before|out|withdrawn|0=7
before|overcome|0=-6 1=6
before|overcome|10 past|0=-6 1=6
before|overcome|agreement signed|0=5
before|overcome|agreement|0=5
before|overcome|obstacle|0=-11 1=11
before|over|1=8 2=-9
before|over|7 past|0=-10 1=10
before|over|contribution|1=8 2=-9
before|over|delivered|0=-10 1=10
before|paid|0=-11 1=11
before|paid|contribution|0=-11 1=11
before|paid|delivered|0=-11 1=11
before|paquetages|0=10 1=-7
before|paquetages|10 past|0=10 1=-7
before|paquetages|contribution|0=10 1=-7
before|paquetages|pledged|0=10 1=-7
before|parade|0=9 1=-9
before|parade|10 past|0=9 1=-9
before|parade|contribution|0=9 1=-9
before|parade|refused|0=9 1=-9
before|paris|0=-9 1=12
before|paris|contribution|0=-6 1=9
before|paris|pledged|0=-6 1=9
before|parliament|0=-12 1=13
before|parliament|10 past|0=-7 1=7
before|parliament|7 now|0=-5 1=6
before|parliament|contribution|0=-13 1=14
before|parliament|pledged|0=-6 1=7
before|part|0=8 1=-8
before|part|10 now|0=6 1=-6
before|part|engagement held|0=6 1=-6
before|part|engagement|0=6 1=-6
before|passed|0=-8 1=8
before|passed|committed|0=-5 1=6
before|passed|contribution|0=-5 1=6
before|paying|0=-9 1=10
before|paying|4 past|0=-9 1=10
before|paying|contribution|0=-13 1=13
before|paying|suspended|0=-13 1=13
before|peace|0=-6 1=7
before|peace|10 past|0=-6 1=7
before|peace|contribution|1=6
before|peace|pledged|1=6
before|pemba|0=-5 1=6
before|pemba|10 past|0=-5 1=6
before|pemba|contribution|0=-11 1=11
before|pemba|withdrawn|0=-11 1=11
before|people|0=-10 1=14
before|people|contribution|0=-10 1=14
before|people|pledged|0=-10 1=14
before|permis|0=-5 1=5
before|permis|10 past|0=-5 1=5
before|permis|contribution|0=-5 1=5
before|permis|delivered|0=-5 1=5
before|phone|0=-7 1=8
before|phone|7 now|0=-7 1=8
before|phone|contribution|0=-7 1=8
before|phone|pledged|0=-7 1=8
before|place|1=-18 2=16
before|place|4 ahead|0=-12 2=12
before|place|7 now|0=7 1=-7
before|place|contribution|0=-12 2=16
before|place|mandate|0=14 1=-14
before|place|pledged|0=-16 2=16
before|plaint|0=6 1=-6
before|plaint|10 past|0=6 1=-6
before|plaint|obstacle|0=6 1=-6
before|planned|0=24 1=-23
before|planned|10 now|0=-5 1=5
before|planned|10 past|0=21 1=-21
before|planned|changed|0=-5 1=5
before|planned|engagement held|0=5
before|planned|engagement|0=5
before|planned|extended|0=22 1=-22
before|planned|mandate|0=17 1=-16
before|platoon|0=9 1=-9
before|platoon|4 past|0=9 1=-9
before|platoon|contribution|0=9 1=-9
before|platoon|delivered|0=9 1=-9
before|pledged|10 past|0=-6 1=10
before|pledged|1=7 2=-5
before|pledged|7 past|0=5 1=-5
before|pledged|contribution|0=-9 1=14 2=-5
before|pledged|engagement held|0=7 1=-6
before|pledged|engagement|0=7 1=-6
before|pledged|pledged|0=-13 1=18
before|point|1=-5 2=7
before|point|contribution|1=-5 2=7
before|police|0=-6
before|police|7 past|0=-6 1=7
before|police|contribution|0=-6
before|port-au-prince|10 past|0=-10 1=10
before|port-au-prince|1=11 2=-11
before|port-au-prince|7 now|0=14 2=-10
before|port-au-prince|contribution|1=5 2=-10
before|port-au-prince|engagement planned|0=6 1=-6
before|port-au-prince|pledged|0=7 2=-10
before|port|0=-9 1=10
before|port|10 past|0=-7 1=7
before|port|contribution|0=-9 1=10
before|port|pledged|0=-7 1=7
before|possible|0=5
before|predecessors|0=-9 2=10
before|predecessors|7 now|0=-9 2=10
before|predecessors|contribution|0=-9 2=10
before|predecessors|pledged|0=-9 2=10
before|prepared|0=6 1=-6
before|prepared|7 past|0=6 1=-6
before|prepared|considering|0=6 1=-6
before|prepared|contribution|0=6 1=-6
before|presenciaron|0=8 1=-8
before|presenciaron|10 past|0=8 1=-8
before|press|pledged|1=6
before|press|reluctant|0=6 1=-5
before|procédé|0=-9 1=9
before|procédé|10 past|0=-9 1=9
before|procédé|contribution|0=-9 1=9
before|procédé|delivered|0=-9 1=9
before|profité|0=8 1=-8
before|profité|10 past|0=8 1=-8
before|profité|contribution|0=8 1=-7
before|profité|pledged|0=8 1=-7
before|prohibited|0=-7 1=7
before|prohibited|obstacle|0=-7 1=7
before|prolonged|0=10 1=-9
before|prolonged|7 past|0=7 1=-6
before|prolonged|mandate|0=10 1=-9
before|promised|1=7 2=-8
before|promised|4 past|0=15 1=-13
before|promised|7 now|0=-11 1=17 2=-6
before|promised|contribution|1=8 2=-8
before|promised|pledged|1=9 2=-8
before|proposed|0=-12 1=12
before|proposed|7 past|0=-12 1=12
before|proposed|considering|0=-9 1=10
before|proposed|contribution|0=-9 1=10
before|provided|0=-7 1=8
before|provided|contribution|1=5
before|province|7 now|0=11 1=-11
before|province|7 past|0=-6 1=6
before|province|delivered|0=11 1=-11
before|province|withdrawn|0=-6 1=6
before|published|delivered|0=22 1=-22
before|published|pledged|0=-23 1=24
before|put|0=-7 1=8
before|put|10 now|0=-6 1=6
before|put|delivered|0=-11 1=11
before|put|ended|0=-6 1=6
before|put|mandate|0=-6 1=6
before|put|pledged|0=6 1=-5
before|put|suspended|0=7 1=-7
before|qualifié|0=6 1=-6
before|qualifié|10 past|0=6 1=-6
before|qualifié|contribution|0=6 1=-6
before|qualifié|delivered|0=6 1=-6
before|raises|0=7 1=-7
before|raises|10 now|0=7 1=-7
before|raises|contribution|0=7 1=-7
before|raises|delivered|0=7 1=-7
before|reached|0=6 1=-16 2=10
before|reached|10 past|0=16 1=-16
before|reached|4 now|0=-9 2=10
before|reached|contribution|0=6 1=-16 2=10
before|reached|delivered|0=16 1=-16
before|reaffirmed|10 now|1=5
before|reaffirmed|contribution|0=-13 1=14
before|reaffirmed|engagement held|0=6 1=-6
before|reaffirmed|engagement|0=6 1=-6
before|reaffirmed|pledged|0=-8 1=9
before|recalled|contribution|0=5 1=-5
before|recalled|delivered|0=5 1=-5
before|received|0=-9 1=10
before|received|10 now|0=8 1=-8
before|received|10 past|0=-17 1=18
before|received|contribution|0=-14 1=15
before|received|delivered|0=-6 1=6
before|received|engagement held|0=5 1=-5
before|received|engagement|0=5 1=-5
before|receiving|0=-13 1=14
before|receiving|10 now|0=-12 1=13
before|receiving|agreement drafting|0=7 1=-7
before|receiving|agreement|0=7 1=-7
before|receiving|contribution|0=-18 1=18
before|receiving|pledged|0=-18 1=18
before|reconnu|0=6
before|reconnu|considering|0=-18 1=18
before|reconnu|contribution|1=5
before|reconnu|obstacle|0=9 1=-9
before|reconnu|pledged|0=13 1=-11
before|redit|0=-14 1=16
before|redit|10 past|0=-14 1=16
before|redit|requirement|0=-10 1=11
before|refused|0=5 1=-5
before|refused|10 past|0=5 1=-5
before|refused|obstacle|0=5 1=-5
before|reiterated|0=-5 1=6
before|reiterated|contribution|0=-9 1=9
before|reiterated|obstacle|0=6 1=-6
before|reiterated|refused|0=-5 1=5
before|rejected|0=-8 1=8
before|rejected|obstacle|0=-5 1=5
before|released|0=-16 1=17
before|released|4 now|0=-26 1=27
before|released|7 past|0=10 1=-10
before|released|committed|1=5
before|released|contribution|0=-21 1=22
before|released|delivered|0=-17 1=17
before|relieved|10 past|0=-10 1=10
before|relieved|7 now|0=11 1=-11
before|renewed|0=-12 1=13
before|renewed|10 past|0=-14 1=14
before|renewed|7 past|0=5
before|renewed|authorised|0=11 1=-11
before|renewed|contribution|0=-5 1=5
before|renewed|extended|0=-5 1=6
before|renewed|mandate|0=6
before|renewed|obstacle|0=-11 1=11
before|renew|0=6 1=6 2=-12
before|renew|7 ahead|0=6 1=6 2=-12
before|renew|contribution|0=11 2=-10
before|renew|pledged|0=11 2=-10
before|renvoyé|0=11 1=-11
before|renvoyé|10 past|0=11 1=-11
before|renvoyé|contribution|0=6 1=-6
before|renvoyé|obstacle|0=6 1=-6
before|renvoyé|pledged|0=6 1=-6
before|repatriates|0=10 1=-8
before|repatriates|7 now|0=10 1=-8
before|repatriates|contribution|0=10 1=-8
before|repatriates|withdrawn|0=8 1=-5
before|repeated|0=-28 1=29
before|repeated|10 past|0=-18 1=18
before|repeated|7 now|0=-6 1=6
before|repeated|contribution|0=-22 1=23
before|repeated|pledged|0=-8 1=9
before|repeated|refused|0=-14 1=14
before|replaced|0=-7 1=5
before|replaced|7 now|0=-5 1=6
before|replace|0=6 1=-6
before|replace|7 now|0=6 1=-6
before|reported|0=7 1=-7
before|reporters|contribution|0=10 1=-10
before|reporters|pledged|0=10 1=-10
before|resigned|0=9 1=-9
before|resolution|0=-17 1=17
before|resolution|7 now|0=-17 1=17
before|resolution|mandate|0=-8 1=8
before|returned|10 past|1=9 2=-7
before|returned|1=12 2=-7
before|returned|contribution|0=-8 1=15 2=-7
before|returned|delivered|0=-7 1=7
before|returned|obstacle|0=7 1=-7
before|returned|withdrawn|1=8 2=-7
before|returns|0=-12 1=12
before|returns|7 now|0=-12 1=12
before|returns|contribution|0=-12 1=12
before|returns|delivered|0=-12 1=12
before|reuters|0=14 1=-14
before|reuters|7 past|0=11 1=-11
before|revealed|10 now|0=5 1=-5
before|revealed|10 past|0=-6 1=6
before|revealed|committed|0=6 1=-6
before|revealed|pledged|0=-6 1=6
before|riigikogu|0=10 1=-10
before|riigikogu|10 now|0=10 1=-10
before|riigikogu|committed|0=10 1=-10
before|riigikogu|contribution|0=10 1=-10
before|riksdag|0=-13 1=14
before|riksdag|10 now|0=-13 1=14
before|riksdag|contribution|0=-13 1=14
before|riksdag|withdrawn|0=-13 1=14
before|rio|0=7 2=-7
before|rotated|0=-6 1=6
before|rotated|7 now|0=-6 1=6
before|rotated|contribution|0=-6 1=6
before|rotated|delivered|0=-6 1=6
before|rotation|0=-10 2=11
before|rotation|7 now|0=-10 2=11
before|rotation|contribution|0=-10 2=11
before|rotation|pledged|0=-10 2=11
before|rota|10 past|1=7
before|rota|1=7
before|rota|contribution|1=7
before|rota|pledged|1=7
before|ruled|0=-10 1=11
before|ruled|10 past|0=-6 1=6
before|ruled|obstacle|0=-14 1=14
before|rule|0=5 1=-5
before|rule|obstacle|0=5 1=-5
before|ruling|0=9 2=-8
before|ruling|7 ahead|0=9 2=-8
before|réceptionné|0=-8 1=8
before|réceptionné|10 past|0=-8 1=8
before|réceptionné|contribution|0=-8 1=8
before|réceptionné|delivered|0=-8 1=8
before|said|10 now|0=-17 1=17
before|said|10 past|0=26 1=-24
before|said|1=17 2=-15
before|said|7 now|1=15 2=-13
before|said|authorised|0=6 1=-5
before|said|changed|0=7 1=-7
before|said|committed|0=22 1=-22
before|said|considering|0=-17 1=18
before|said|contribution|1=11 2=-13
before|said|ended|0=-16 1=16
before|said|engagement held|0=8 1=-8
before|said|engagement|0=8 1=-8
before|said|obstacle|0=-7 1=7
before|said|pledged|1=15 2=-12
before|said|refused|0=-27 1=27
before|said|reluctant|0=-14 1=14
before|said|request|0=11 1=-11
before|said|requirement|0=-11 1=12
before|said|withdrawn|0=36 1=-36
before|sail|0=8 2=-7
before|sail|7 ahead|0=8 2=-7
before|sail|contribution|0=8 2=-7
before|sail|pledged|0=15 2=-15
before|salvadorans|0=-14 1=14
before|salvadorans|4 now|0=-12 1=12
before|salvadorans|contribution|0=-14 1=14
before|salvadorans|delivered|0=-14 1=14
before|salvador|7 now|0=7 1=-7
before|same|10 now|0=-6 1=7
before|same|1=6 2=-6
before|same|7 now|2=-5
before|same|contribution|2=-6
before|same|delivered|0=6 1=-6
before|same|pledged|2=-5
before|santo|0=25 1=-24
before|santo|10 past|0=25 1=-24
before|santo|contribution|0=25 1=-24
before|santo|pledged|0=25 1=-24
before|sarajevo|10 past|0=-6 1=6
before|savoir|0=9 1=-8
before|savoir|10 now|0=-10 1=11
before|savoir|10 past|0=8 1=-7
before|savoir|7 past|0=12 1=-11
before|savoir|considering|0=7 1=-7
before|savoir|obstacle|0=7 1=-7
before|savoir|pledged|0=-13 1=14
before|savoir|refused|0=11 1=-11
before|savoir|suspended|0=-8 1=8
before|saw|0=6 1=-6
before|saw|7 now|0=6 1=-6
before|say|0=6 1=-6
before|sea|withdrawn|0=-6 1=8
before|second|0=9 1=-9
before|second|10 now|0=9 1=-9
before|second|contribution|0=9 1=-9
before|second|delivered|0=9 1=-9
before|secretariat|0=-9 1=9
before|secretariat|contribution|0=-9 1=9
before|secretariat|withdrawn|0=-9 1=9
before|security|0=11 1=-5 2=-6
before|security|contribution|0=11 1=-5 2=-6
before|security|pledged|0=10 2=-6
before|senators|7 now|0=10 1=-9
before|senators|pledged|0=10 1=-9
before|sent|7 ahead|2=5
before|sent|pledged|1=-9
before|session|0=8 1=-8
before|set|10 ahead|0=-8 1=-5 2=13
before|set|1=-9 2=13
before|set|contribution|1=-6 2=6
before|set|extended|2=6
before|set|mandate|2=8
before|ships|7 now|0=7 1=-7
before|ships|delivered|0=6 1=-6
before|sien|0=-5 1=5
before|sien|10 past|0=-5 1=5
before|sien|authorised|0=-5 1=5
before|sien|mandate|0=-5 1=5
before|signed|0=5
before|signed|10 past|0=7 1=-6
before|signed|7 now|1=6
before|signed|agreement drafting|0=8 1=-7
before|signed|agreement|0=5
before|signed|committed|0=-9 1=9
before|signed|contribution|0=-5 1=6
before|signed|obstacle|0=6 1=-6
before|sign|0=6 1=-5
before|sign|agreement drafting|0=6
before|sign|agreement|0=6
before|since|0=25 2=-29
before|since|10 past|0=-8 1=12
before|since|4 long-ago|0=26 1=-21 2=-5
before|since|4 past|0=11 1=-10
before|since|7 ahead|0=12 1=-10
before|since|7 now|0=-34 1=38
before|since|7 past|0=20 1=-8 2=-10
before|since|agreement drafting|0=-16 1=19
before|since|agreement sought|0=7 1=-6
before|since|agreement|1=7
before|since|changed|0=6 1=-5
before|since|committed|0=29 1=-29
before|since|considering|0=16 1=-15
before|since|contribution|0=18 2=-22
before|since|delivered|1=19 2=-11
before|since|engagement held|0=6 1=-6
before|since|engagement|0=6 1=-6
before|since|extended|0=6 1=-6
before|since|mandate|0=15 1=-13
before|since|pledged|0=47 1=-39 2=-8
before|since|refused|0=-42 1=43
before|since|reluctant|0=-7 1=8
before|since|request|0=-10 1=11
before|since|suspended|0=-33 1=33
before|since|withdrawn|0=16 1=-13
before|site|0=7 1=-14 2=7
before|site|10 past|0=13 1=-13
before|site|considering|0=13 1=-13
before|site|contribution|0=7 1=-14 2=7
before|soldiers|0=-12 1=5 2=7
before|soldiers|4 long-ago|0=5
before|soldiers|4 past|1=5
before|soldiers|7 past|0=6 1=-6
before|soldiers|contribution|0=-14 1=7 2=7
before|soldiers|pledged|0=-7 2=9
before|somalia|0=19 1=-12 2=-6
before|somalia|4 now|0=8
before|somalia|contribution|0=19 1=-12 2=-6
before|somalia|pledged|0=10 2=-5
before|somalia|withdrawn|0=9 1=-7
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
before|so|0=6
before|so|7 now|0=10 1=-9
before|so|contribution|0=-10 1=11
before|so|mandate|0=12 1=-11
before|so|reluctant|0=-10 1=10
before|so|withdrawn|0=-9 1=10
before|spent|0=-5 1=6
before|spent|10 now|0=-6 1=6
before|spent|committed|0=-6 1=6
before|spent|delivered|0=11 1=-11
before|spent|pledged|0=-8 1=9
before|spokesman|0=-6 1=6
before|spokesman|10 now|0=-6 1=6
before|spokesman|considering|0=-6 1=6
before|spokesman|contribution|0=-6 1=6
before|spokesperson|0=-14 1=14
before|spokesperson|10 past|0=-14 1=14
before|spokesperson|contribution|0=-14 1=14
before|spokesperson|delivered|0=-14 1=14
before|started|0=-8 1=10
before|started|7 now|0=-8 1=10
before|started|contribution|0=-8 1=10
before|started|withdrawn|0=-8 1=10
before|statement|10 past|0=-5 1=5
before|states|0=7 1=-6
before|states|4 past|0=6 1=-6
before|states|contribution|0=10 1=-9
before|states|pledged|0=6 1=-6
before|strength|0=-8 1=8
before|strength|7 past|0=-8 1=8
before|strength|contribution|0=-8 1=8
before|strength|pledged|0=-8 1=8
before|succombé|0=8 1=-8
before|succombé|10 past|0=8 1=-8
before|succombé|contribution|0=8 1=-8
before|succombé|delivered|0=8 1=-8
before|summit|0=-10 1=11
before|summit|10 past|0=-9 1=9
before|summit|contribution|1=5
before|summit|mandate|0=-6 1=6
before|summit|pledged|0=-9 1=10
before|support|0=-7 1=7
before|support|7 past|0=-7 1=7
before|support|contribution|0=-6 1=6
before|support|pledged|0=-6 1=6
before|tabarre|0=-6 1=6
before|tabarre|7 now|0=-6 1=6
before|taken|0=-16 1=17
before|taken|10 past|0=-6 1=6
before|taken|7 past|0=-13 1=14
before|taken|contribution|0=-18 1=18
before|taken|pledged|0=-13 1=14
before|tangier|0=-10 2=11
before|tangier|10 ahead|0=-10 2=11
before|tangier|contribution|0=-10 2=11
before|tangier|pledged|0=-10 2=11
before|telephone|0=10 1=-9
before|telephone|contribution|0=8 1=-8
before|telephone|pledged|0=8 1=-8
before|term|0=5
before|term|7 past|0=5
before|term|contribution|0=5
before|term|pledged|0=5
before|thanked|0=8 1=-7
before|thanked|10 past|0=8 1=-7
before|thanked|contribution|0=8 1=-7
before|thanked|pledged|0=8 1=-7
before|than|0=13 1=-19 2=7
before|than|4 past|0=14 1=-13
before|than|committed|0=6 1=-5
before|than|contribution|0=13 1=-16
before|than|withdrawn|1=-6
before|that|0=24 1=-22
before|that|7 now|0=7 1=-7
before|that|7 past|0=16 1=-16
before|that|mandate|0=6 1=-5
before|their|0=20 1=-15
before|their|7 now|0=14 1=-11
before|their|contribution|0=5
before|their|mandate|0=5
before|them|0=11 2=-13
before|them|7 now|2=-6
before|them|contribution|0=11 2=-13
before|them|pledged|0=9 2=-13
before|there|0=9 1=-6
before|there|contribution|0=6
before|these|0=9 1=-9
before|these|7 now|0=9 1=-9
before|these|contribution|0=7 1=-7
before|these|delivered|0=7 1=-7
before|the|0=25 2=-28
before|the|10 ahead|0=-15 1=-8 2=23
before|the|10 now|1=-11 2=15
before|the|10 past|0=-16 1=33 2=-14
before|the|4 ahead|0=11 1=-10
before|the|7 ahead|0=42 1=-6 2=-36
before|the|7 now|0=6 1=12 2=-18
before|the|agreement drafting|0=-10 1=11
before|the|agreement signed|1=6
before|the|agreement sought|0=11 1=-11
before|the|agreement|1=6
before|the|authorised|0=8 1=-6
before|the|changed|0=7 1=-6
before|the|committed|1=6
before|the|contribution|0=9 1=8 2=-16
before|the|ended|0=-22 1=20
before|the|engagement held|0=-6 1=7
before|the|engagement|0=-10 1=13
before|the|extended|0=8 1=10 2=-18
before|the|mandate|1=17 2=-18
before|the|obstacle|0=12 1=-10
before|the|pledged|0=16 1=-16
before|the|reluctant|0=-7 1=7
before|the|request|0=21 1=-20
before|the|requirement|1=-10 2=8
before|the|suspended|0=20 1=-18
before|the|withdrawn|0=-18 1=25 2=-7
before|this|0=-18 1=25 2=-7
before|this|7 now|0=-13 1=19 2=-6
before|this|contribution|0=-18 1=24 2=-6
before|this|delivered|0=-14 1=14
before|this|withdrawn|0=-17 1=18
before|through|0=-11 1=-12 2=23
before|through|10 ahead|0=-9 2=12
before|through|4 ahead|0=-9 2=13
before|through|4 now|0=-15 2=15
before|through|7 ahead|0=22 2=-17
before|through|contribution|0=-5 2=9
before|through|extended|0=-5 1=-6 2=12
before|through|mandate|0=-8 1=-7 2=15
before|till|0=-12 2=14
before|till|7 ahead|0=-12 2=14
before|till|changed|0=-5 2=6
before|till|mandate|0=-5 2=6
before|time|0=5
before|to|0=30 1=-50 2=24
before|to|10 ahead|0=-25 1=-17 2=44
before|to|10 now|0=11 1=-11
before|to|4 ahead|0=11 1=8 2=-18
before|to|7 ahead|1=-6
before|to|7 past|0=24 1=-17 2=-6
before|to|authorised|0=-23 1=21
before|to|changed|0=-6 2=8
before|to|committed|0=34 1=-19 2=-15
before|to|contribution|0=28 1=-12 2=-16
before|to|delivered|0=-15 1=16
before|to|ended|0=15 2=-11
before|to|engagement planned|0=7
before|to|engagement|0=9
before|to|extended|0=-28 1=-36 2=60
before|to|mandate|0=-40 1=-21 2=59
before|to|obstacle|0=6
before|to|pledged|0=9 1=-12
before|to|request|0=16 1=-15
before|to|requirement|0=23 2=-21
before|to|withdrawn|0=-5
before|transferred|0=10 2=-6
before|transferred|7 now|0=10 2=-6
before|transferred|contribution|0=10 2=-6
before|transported|10 past|0=-6 1=6
before|traveled|0=7 1=-7
before|traveled|7 now|0=7 1=-7
before|traveled|contribution|0=9 1=-8
before|traveled|reluctant|0=9 1=-8
before|travel|2=8
before|travel|7 now|2=6
before|travel|contribution|2=8
before|travel|pledged|2=8
before|tried|0=7 1=-7
before|tried|10 now|0=7 1=-7
before|tried|committed|0=7 1=-7
before|tried|contribution|0=7 1=-7
before|troops|0=-12 2=15
before|troops|4 now|0=-12 2=15
before|troops|contribution|0=-12 2=15
before|troops|pledged|0=-12 2=15
before|truncaron|0=6 1=-6
before|truncaron|10 past|0=6 1=-6
before|unanimously|0=9 1=-9
before|unanimously|10 past|0=9 1=-9
before|unanimously|contribution|0=7 1=-7
before|unanimously|withdrawn|0=7 1=-7
before|unconstitutional|agreement sought|0=8 1=-8
before|unconstitutional|agreement|0=14 1=-14
before|unconstitutional|contribution|0=9 1=-9
before|unconstitutional|obstacle|0=-18 1=18
before|unconstitutional|pledged|0=9 1=-9
before|undof|0=-7 2=7
before|undof|7 ahead|0=-7 2=7
before|undof|contribution|0=-7 2=7
before|undof|pledged|0=-7 2=7
before|unifil|0=-6 1=6
before|unifil|7 now|0=-6 1=6
before|unifil|contribution|0=-6 1=6
before|unifil|delivered|0=-6 1=6
before|until|0=33 1=-66 2=33
before|until|10 ahead|0=-12 1=-28 2=43
before|until|10 past|0=45 1=-30 2=-16
before|until|4 ahead|0=21 2=-20
before|until|7 ahead|1=-22 2=23
before|until|7 now|0=6
before|until|7 past|0=-15 1=16
before|until|authorised|0=-10 1=6
before|until|changed|0=-15 2=17
before|until|committed|0=18 1=-23 2=5
before|until|considering|0=6 2=-6
before|until|contribution|0=61 1=-38 2=-23
before|until|delivered|0=16 1=-14
before|until|ended|0=8 1=-6
before|until|engagement|1=8
before|until|extended|0=-29 1=-37 2=57
before|until|mandate|0=-42 1=-38 2=67
before|until|obstacle|0=13 1=-6 2=-7
before|until|pledged|0=12 2=-13
before|until|request|0=11 2=-7
before|until|requirement|1=11 2=-14
before|until|suspended|0=-6 2=7
before|until|withdrawn|0=8 2=-9
before|un|7 past|0=5
before|up|1=5 2=-7
before|up|7 now|0=-5 1=12 2=-7
before|up|authorised|0=-9 1=9
before|up|contribution|0=11 2=-7
before|up|delivered|0=9 1=-9
before|up|mandate|0=-9 1=9
before|up|pledged|1=10 2=-6
before|urged|10 past|0=7 1=-7
before|urged|request|0=5 1=-5
before|very|0=-10 1=10
before|very|10 now|0=-8 1=8
before|very|contribution|0=-9 1=9
before|very|suspended|0=-6 1=6
before|vigueur|10 now|0=6 1=-5
before|visited|0=-5 1=5
before|visited|engagement held|0=-5 1=5
before|visited|engagement|0=-5 1=5
before|visit|0=17 1=-14
before|visit|10 past|0=13 1=-11
before|visit|7 now|0=-7 1=7
before|visit|contribution|0=15 1=-13
before|visit|pledged|0=14 1=-13
before|visit|request|0=6 1=-6
before|volontaire|0=-8 1=9
before|volontaire|4 past|0=-8 1=9
before|volontaire|contribution|0=-8 1=9
before|volontaire|pledged|0=-8 1=9
before|volunteered|4 past|0=5 1=-5
before|volunteered|withdrawn|0=5 1=-5
before|voted|7 now|0=12 1=-10
before|voted|7 past|0=-11 1=11
before|voted|committed|0=-8 1=8
before|voted|contribution|0=6
before|voted|delivered|0=15 1=-15
before|voted|mandate|0=-6 1=6
before|voted|pledged|0=5
before|votes|0=7 1=-7
before|votes|7 now|0=7 1=-7
before|votes|committed|0=7 1=-7
before|votes|contribution|0=7 1=-7
before|vote|10 now|0=-10 2=11
before|vote|10 past|0=-15 1=15
before|vote|7 now|0=14 1=-11
before|vote|authorised|0=-7 1=8
before|vote|committed|0=-11 1=11
before|vote|delivered|0=7 1=-7
before|vote|extended|0=15 1=-17
before|vote|mandate|0=5 1=-7
before|vote|obstacle|0=-5 1=6
before|warned|10 past|0=7 1=-7
before|warned|delivered|0=5 1=-5
before|warned|reluctant|0=-7 1=7
before|washington|0=15 1=-8 2=-7
before|washington|contribution|0=15 1=-11
before|washington|engagement held|0=-8 1=8
before|washington|engagement|0=-12 1=12
before|washington|pledged|0=9 1=-5
before|washington|request|0=12 1=-11
before|welcomed|authorised|0=7 1=-7
before|welcomed|mandate|0=7 1=-7
before|went|1=6
before|went|contribution|1=6
before|what|agreement drafting|0=8 1=-8
before|what|agreement|0=8 1=-8
before|which|obstacle|0=5
before|who|0=11 1=-11
before|who|7 past|0=6 1=-6
before|wilhelmshaven|0=7 1=-6
before|wilhelmshaven|contribution|0=7 1=-6
before|willing|0=19 1=-19
before|willing|10 past|0=19 1=-19
before|will|0=-6
before|will|10 ahead|1=7
before|will|7 ahead|2=5
before|will|contribution|2=6
before|will|pledged|2=6
before|withdrew|0=-6 1=6
before|withdrew|4 past|0=-6 1=6
before|withdrew|contribution|0=-6 1=6
before|withdrew|withdrawn|0=-6 1=6
before|with|0=-13 1=5 2=8
before|with|10 now|0=-10 1=10
before|with|authorised|0=-13 2=8
before|with|mandate|0=-13 2=8
before|word|1=-9 2=6
before|word|7 ahead|1=-9 2=6
before|world|0=-8 1=9
before|world|4 past|0=-8 1=9
before|world|contribution|0=-8 1=9
before|writing|0=-7 1=8
before|writing|7 now|0=-9 1=10
before|writing|committed|0=-9 1=10
before|writing|contribution|0=-9 1=10
before|written|engagement held|0=8 1=-8
before|written|engagement|0=8 1=-8
before|written|pledged|0=-8 1=8
before|wrote|0=-8 1=8
before|wrote|10 past|0=-11 1=11
before|wrote|contribution|0=-8 1=8
before|wrote|withdrawn|0=-11 1=11
before|yesterday|delivered|0=-6 1=6
before|york|10 past|0=10 1=-10
before|york|1=6 2=-9
before|york|7 now|0=-7 1=15 2=-8
before|york|contribution|0=-18 1=24 2=-6
before|york|delivered|0=9 1=-9
before|york|mandate|0=-11 1=11
before|york|pledged|0=-18 1=24 2=-6
before|york|request|0=30 1=-28
before|zhang|0=11 1=-11
before|zhang|7 past|0=11 1=-11
before|zhang|contribution|0=11 1=-11
before|zhang|reluctant|0=11 1=-11
before|éireann|0=12 1=-11
before|éireann|7 now|0=12 1=-11
before|éireann|contribution|0=12 1=-11
before|éireann|withdrawn|0=12 1=-11
bias|0=23 2=-31
counted|alone|0=29 2=-28
counted|of|0=58 1=-33 2=-29
count|1|true|1=22 2=-15
count|2|false|0=22 1=-18 2=-19
count|2|true|0=16 1=14 2=-23
count|3|false|0=51 1=-18 2=-45
count|3|true|0=45 1=-21 2=-27
gap|after 0 0|0=5 1=6 2=-12
gap|after 0 0|1|0=-9 2=12
gap|after 0 0|2|0=13 1=8 2=-20
gap|after 0 0|else|0=-9 2=7
gap|after 0 0|loose|0=8 1=21 2=-28
gap|after 0 0|main|2=7
gap|after 0 0|own|0=10 1=-9
gap|after 0 1|1=10
gap|after 0 1|1|1=15 2=-5
gap|after 0 1|2|1=-18 2=11
gap|after 0 1|3|0=19 1=-19
gap|after 0 1|beside|0=-7 2=10
gap|after 0 1|down|0=22 1=-25
gap|after 0 1|else|0=-31 1=18 2=13
gap|after 0 1|loose|0=9 1=-10
gap|after 0 1|main|0=5 2=-10
gap|after 0 1|own|1=11
gap|after 0 2|1|0=-7 1=6
gap|after 0 2|2|1=-7 2=5
gap|after 0 2|3|0=10 1=-7
gap|after 0 2|beside|1=-10 2=6
gap|after 0 2|down|1=8 2=-7
gap|after 0 2|else|0=-11 2=14
gap|after 0 2|loose|0=-8 1=8
gap|after 0 2|main|0=11 2=-7
gap|after 0 2|own|0=9 1=-10
gap|after 1 0|0=21 2=-22
gap|after 1 0|1|0=16 1=-8 2=-7
gap|after 1 0|2|1=9 2=-14
gap|after 1 0|else|0=15 1=-12
gap|after 1 0|loose|0=-10 1=9
gap|after 1 0|main|0=6 1=-6
gap|after 1 0|own|0=9 1=10 2=-19
gap|after 1 1|0=13 1=-11 2=-7
gap|after 1 1|1|0=-8 1=-8 2=17
gap|after 1 1|2|0=9 2=-6
gap|after 1 1|3|0=20 2=-18
gap|after 1 1|else|0=6 1=-19 2=13
gap|after 1 1|loose|0=8 2=-10
gap|after 1 1|main|0=-10 1=-8 2=19
gap|after 1 1|own|0=25 2=-23
gap|after 1 2|0=11 2=-16
gap|after 1 2|1|2=-6
gap|after 1 2|2|0=18 2=-24
gap|after 1 2|3|2=-5
gap|after 1 2|beside|0=9 2=-5
gap|after 1 2|down|2=-6
gap|after 1 2|else|1=-7 2=8
gap|after 1 2|loose|0=14 1=-14
gap|after 1 2|main|1=13 2=-19
gap|after 1 2|own|0=17 1=-17
gap|after 2 0|0=17 1=-13
gap|after 2 0|1|0=10 1=-7
gap|after 2 0|2|0=-10 1=11
gap|after 2 0|3|0=17 1=-17
gap|after 2 0|loose|0=-8 2=6
gap|after 2 0|own|0=23 1=-13 2=-10
gap|after 2 1|0=11 1=-8
gap|after 2 1|1|1=8 2=-13
gap|after 2 1|2|0=-16 1=11 2=6
gap|after 2 1|3|0=23 1=-29 2=6
gap|after 2 1|down|0=6 2=-6
gap|after 2 1|else|1=7
gap|after 2 1|loose|0=10 2=-12
gap|after 2 1|main|0=-10 1=8
gap|after 2 1|own|0=6 1=-24 2=18
gap|after 2 2|0=13 2=-19
gap|after 2 2|1|1=16 2=-16
gap|after 2 2|2|0=12 1=-5 2=-7
gap|after 2 2|3|0=13 1=-15
gap|after 2 2|down|0=-8
gap|after 2 2|else|0=19 2=-16
gap|after 2 2|loose|0=-8 1=-9 2=18
gap|after 2 2|main|0=16 2=-18
gap|after 2 2|own|0=-6 1=17 2=-11
gap|before 0 0|0=11 1=17 2=-18
gap|before 0 0|1|0=7 1=17 2=-15
gap|before 0 0|2|1=7
gap|before 0 0|3|0=17 2=-14
gap|before 0 0|beside|0=6 1=-5
gap|before 0 0|else|1=7 2=-5
gap|before 0 0|main|0=5
gap|before 0 0|own|0=10 1=6 2=-6
gap|before 0 0|up|1=21 2=-17
gap|before 0 1|1=30 2=-27
gap|before 0 1|1|0=19 2=-19
gap|before 0 1|2|1=16 2=-15
gap|before 0 1|3|0=-23 1=18
gap|before 0 1|else|0=-9 1=19 2=-9
gap|before 0 1|main|1=14 2=-15
gap|before 0 1|own|1=6
gap|before 0 2|1=5
gap|before 0 2|1|0=-10 1=11
gap|before 0 2|2|0=8
gap|before 0 2|else|0=5
gap|before 0 2|main|0=-12 1=11
gap|before 1 0|0=14 1=13 2=-20
gap|before 1 0|1|0=6 1=18 2=-17
gap|before 1 0|2|0=6 2=-6
gap|before 1 0|3|0=14 1=-14
gap|before 1 0|beside|0=13 2=-12
gap|before 1 0|else|0=15 2=-12
gap|before 1 0|main|0=8 1=-19 2=11
gap|before 1 0|own|1=21 2=-19
gap|before 1 0|up|0=-14 1=15
gap|before 1 1|0=12 1=7 2=-21
gap|before 1 1|1|1=8
gap|before 1 1|2|0=13 1=-8
gap|before 1 1|3|1=12 2=-13
gap|before 1 1|else|0=16 2=-16
gap|before 1 2|0=23 1=8 2=-30
gap|before 1 2|1|0=-9 1=23 2=-14
gap|before 1 2|2|0=15 1=-10
gap|before 1 2|3|0=16 1=-5 2=-11
gap|before 1 2|else|0=8 2=-9
gap|before 1 2|main|0=7 1=14 2=-21
gap|before 1 2|up|0=7 1=-7
gap|before 2 0|1=17 2=-17
gap|before 2 0|1|1=8 2=-6
gap|before 2 0|2|0=10 2=-6
gap|before 2 0|3|0=-9 1=11
gap|before 2 0|main|1=10 2=-14
gap|before 2 0|own|2=5
gap|before 2 0|up|1=7
gap|before 2 1|0=14 1=19 2=-32
gap|before 2 1|1|0=17 2=-20
gap|before 2 1|2|0=13 2=-8
gap|before 2 1|3|0=-17 1=20
gap|before 2 1|else|1=11 2=-16
gap|before 2 1|main|0=9 2=-12
gap|before 2 1|own|0=-7 1=10
gap|before 2 1|up|0=6 1=-5
gap|before 2 2|0=17 2=-18
gap|before 2 2|1|1=6 2=-6
gap|before 2 2|2|0=24 1=-15 2=-8
gap|before 2 2|3|0=-8 1=10
gap|before 2 2|else|0=9 2=-10
gap|before 2 2|main|1=8 2=-7
gap|before 2 2|up|0=7 1=-7
kind|agreement|0=24 2=-31
kind|contribution|0=18 2=-26
kind|engagement|0=16 1=43 2=-44
kind|mandate|0=11 1=5 2=-10
kind|obstacle|0=36 2=-52
kind|request|0=29 1=11 2=-41
kind|requirement|0=43 1=-57 2=-19
lead|0|0=-7 1=43 2=-42
lead|0|10 ahead|1=-9 2=5
lead|0|10 now|0=-29 1=52 2=-21
lead|0|10 past|0=-43 1=59 2=-34
lead|0|4 ahead|0=-8 2=12
lead|0|4 long-ago|0=11 1=-10
lead|0|4 now|0=8 1=-14 2=6
lead|0|4 past|0=9 1=-9
lead|0|7 ahead|0=7
lead|0|7 now|0=6 2=-7
lead|0|7 past|0=28 1=-26
lead|1|0=21 1=-27 2=-5
lead|1|10 ahead|1=-12 2=14
lead|1|10 now|0=-52 1=65 2=-12
lead|1|10 past|0=-23 1=49 2=-19
lead|1|4 ahead|0=10 2=-8
lead|1|4 now|1=-7 2=7
lead|1|4 past|0=10 1=-8
lead|1|7 ahead|1=-19 2=24
lead|1|7 long-ago|0=7 1=-6
lead|1|7 now|0=17 1=-23 2=5
lead|1|7 past|0=49 1=-42 2=-7
lead|2|0=98 1=-59 2=-40
lead|2|10 ahead|0=17 1=-11 2=-6
lead|2|10 now|0=10 1=-9
lead|2|10 past|0=-18 1=21
lead|2|4 now|0=6
lead|2|7 ahead|0=23 1=-6 2=-17
lead|2|7 now|0=11 1=-9
lead|2|7 past|0=35 1=-32
lead|acts|0=38 1=11 2=-48
lead|agreement drafting|1=5
lead|agreement signed|0=-10 1=11
lead|arrive|0=-24 1=36 2=-9
lead|ask|0=-7 1=18 2=-11
lead|authorised|0=-22 1=7 2=14
lead|authorise|0=-21 1=21
lead|back|0=-6 1=10
lead|bar|0=-36 1=37
lead|changed|0=16 2=-12
lead|change|0=21 1=-20
lead|committed|0=-11 1=15
lead|considering|0=21 1=-14 2=-7
lead|consider|0=36 1=-23 2=-13
lead|delivered|0=8 1=22 2=-20
lead|due|0=35 1=6 2=-41
lead|ended|0=7 1=13 2=-20
lead|end|0=13 1=-24 2=12
lead|engagement held|0=16 1=-12
lead|extended|0=-28 2=22
lead|extend|0=-27 1=6 2=21
lead|fail|0=-8 1=8
lead|future main|0=-6 1=9
lead|future that|0=-15 1=6 2=8
lead|give|0=-23 1=-28 2=51
lead|hold|0=-9 2=9
lead|keep|0=22 1=-21
lead|leave|0=28 1=-21 2=-8
lead|light|0=36 2=-34
lead|meet|0=11 1=-10
lead|none gerund|0=9 2=-6
lead|none infinitive|0=-7 1=12 2=-5
lead|none participle|0=-8 1=13
lead|none|0=36 1=-22 2=-10
lead|obstacle|0=27 1=-13 2=-11
lead|oppose|0=6 1=-6
lead|past main|0=46 1=-40 2=-6
lead|past participle|0=16 1=-16
lead|past perfect main|0=-14 1=22 2=-8
lead|past that|0=11 1=-11
lead|pledged|0=21 1=-20
lead|possible that|0=-9 1=9
lead|present main|0=12 1=20 2=-24
lead|present relative|0=9 1=-8
lead|present sub|0=27 1=-18 2=-9
lead|promise|0=-18 1=11 2=8
lead|refused|1=10 2=-7
lead|refuse|0=-17 1=18
lead|reluctant|0=26 1=-12 2=-14
lead|request|0=38 1=-30 2=-8
lead|requirement|0=24 1=-19
lead|says|0=30 2=-29
lead|say|0=21 2=-18
lead|serve|0=36 1=-8 2=-28
lead|sign|0=8 1=-7
lead|suspended|1=10 2=-9
lead|unverbed|0=27 2=-17
lead|want|0=-6 1=7
lead|withdrawn|0=-9 1=11
lead|would main|1=7 2=-8
opens|"|apart|0=-58 1=57
opens|"|together|0=-71 1=31 2=40
opens|(|apart|0=14 1=-13
opens|(|together|0=-19 1=19
opens|*|apart|0=5 1=-5
opens|+|apart|0=11 1=-11
opens|-|apart|0=17 1=-25 2=8
opens|-|together|0=-25 1=25
opens|/|together|0=5 1=-5
opens|11|together|0=-7 1=7
opens|12|apart|0=7 1=-6
opens|12|together|0=-7 1=7
opens|13|apart|0=-8 1=9
opens|13|together|0=-29 1=29
opens|14|apart|0=8 1=-8
opens|14|together|0=-14 1=15
opens|1=19 2=-17
opens|1er|apart|0=8 1=-8
opens|20|apart|0=14 2=-10
opens|22|together|0=-26 1=26
opens|230|together|0=-21 1=22
opens|26|apart|0=9 1=-7
opens|26|together|0=5 1=-5
opens|2|together|0=23 1=-22
opens|34|together|0=-16 1=16
opens|35|together|0=-13 1=13
opens|400|apart|0=-27 1=27
opens|400|together|0=-13 1=13
opens|450|together|0=-21 1=21
opens|4|apart|0=7 1=-7
opens|5|apart|0=6
opens|800|together|0=6 1=-6
opens|8|together|0=-39 1=39
opens|=|apart|0=5
opens|abidjan|together|0=-19 1=19
opens|abinader|apart|0=10 1=-10
opens|about|apart|0=20 1=-12 2=-8
opens|about|together|0=19 1=-14 2=-5
opens|abu|together|0=7 1=-7
opens|according to|together|0=-22 1=23
opens|according|apart|0=-10 2=10
opens|according|together|0=-36 1=39
opens|accra|together|0=7 1=-7
opens|acting|apart|0=-11 1=12
opens|addressing|apart|1=-6 2=7
opens|admiral|together|0=6 1=-6
opens|adopted|apart|0=6 2=-6
opens|adopted|together|0=-6 1=9
opens|afterwards|together|0=-9 1=9
opens|after|apart|0=-13 1=5 2=8
opens|after|together|0=-23 1=24
opens|agreement|0=21 1=-19
opens|ahead|apart|0=8 1=-8
opens|aircraft|apart|0=-23 1=23
opens|albania|apart|0=6
opens|albania|together|0=14 1=-13
opens|albert|together|0=-7 1=8
opens|alemania|apart|0=11 1=-11
opens|algeria|apart|0=-18 1=22
opens|algeria|together|0=-9 1=9
opens|ali|together|0=14 1=-13
opens|all|apart|0=-18 1=19
opens|all|together|0=-31 1=28
opens|also|apart|0=6
opens|also|together|0=-10 1=10
opens|although|together|0=-7 1=7
opens|ambassadors|together|0=-10 1=10
opens|ambassador|apart|0=21 1=-13 2=-8
opens|american|apart|0=7 1=-7
opens|american|together|0=14 1=-13
opens|america|apart|0=-27 1=27
opens|america|together|0=8 1=-8
opens|amman|together|0=12 1=-12
opens|among|apart|0=9 1=-8
opens|among|together|0=6 1=-6
opens|anand|apart|0=-14 1=14
opens|anand|together|0=-8 1=8
opens|andrew|together|0=10 1=-10
opens|angie|together|0=-19 1=19
opens|angola|apart|0=9 1=-7
opens|angola|together|0=22 1=-19
opens|anita|apart|0=7
opens|ankara|apart|0=7
opens|ankara|together|0=18 1=-17
opens|announcements|apart|0=-40 1=40
opens|another|apart|0=8 1=-8
opens|another|together|0=-6 1=10
opens|answering|together|0=-15 1=15
opens|anthony|together|0=5 1=-5
opens|antigua|apart|0=10 1=-6
opens|antony|apart|0=-34 1=34
opens|antony|together|0=-29 1=29
opens|antónio|apart|0=13 1=-13
opens|an|apart|0=-27 1=35 2=-9
opens|an|together|0=9 1=-25 2=16
opens|apart|together|0=5 1=-5
opens|appearing|apart|0=-23 1=23
opens|arab|together|0=7 1=-7
opens|argentina|apart|0=-10 1=15
opens|argentina|together|0=10 1=-5
opens|ariel|together|0=-6 1=6
opens|armando|apart|0=-7 1=7
opens|armoured|together|0=-18 1=18
opens|army|apart|0=5 1=-5
opens|around|apart|0=-8 1=8
opens|as for|apart|0=-10 1=10
opens|as for|together|0=-22 1=23
opens|asimismo|apart|0=6 1=-6
opens|asked|apart|0=9 1=-20 2=11
opens|asked|together|0=-67 1=68
opens|aspides|apart|0=12 1=-10
opens|assistant|apart|0=7 1=-7
opens|as|apart|0=-15 1=25 2=-9
opens|as|together|0=-41 1=27 2=14
opens|athens|together|0=13 1=-12
opens|atmis|apart|0=20 1=-18
opens|at|apart|1=9 2=-10
opens|at|together|0=-24 1=16 2=8
opens|august|together|0=-12 1=12
opens|aukot|apart|0=-6 1=6
opens|aukot|together|0=-7 1=7
opens|austin|apart|0=-7 1=7
opens|australian|apart|0=7 1=-7
opens|australia|apart|0=5
opens|australia|together|0=26 1=-25
opens|austria|apart|0=17 1=-16
opens|austria|together|0=-16 1=18
opens|au|apart|0=11 1=-11
opens|azerbaijan|apart|0=17 1=-17
opens|azerbaijan|together|0=17 1=-17
opens|a|apart|0=9
opens|a|together|0=12 2=-16
opens|babi|together|0=-12 1=12
opens|back|apart|0=-18 1=18
opens|bahamian|apart|0=5 1=-5
opens|bahamian|together|0=14 1=-13
opens|bah|apart|0=8 1=-8
opens|bangladesh|apart|0=34 1=-25 2=-9
opens|bangladesh|together|0=28 1=-20 2=-9
opens|barbados|apart|0=9 1=-9
opens|barbados|together|0=17 1=-15
opens|barely|together|0=-5 1=5
opens|because|together|0=7 1=-7
opens|beforehand|together|0=-9 1=9
opens|before|together|0=6 1=-5
opens|beijing|together|0=-9 1=9
opens|beirut|together|0=5 1=-5
opens|belgium|apart|0=9 1=-7
opens|belgium|together|0=33 1=-28 2=-5
opens|belize|apart|0=8 1=-7
opens|belize|together|0=15 1=-13
opens|benin|apart|0=25 1=-21
opens|benin|together|0=9
opens|berlin|apart|0=9 1=-8
opens|berlin|together|0=8 1=-6
opens|besides|apart|0=-18 1=19
opens|besides|together|0=-13 1=13
opens|beside|together|0=-20 1=21
opens|between|apart|0=-15 2=14
opens|between|together|0=5
opens|biden|apart|0=10 1=-10
opens|biden|together|0=-8 1=9
opens|bintou|together|0=-20 1=20
opens|blair|together|0=-9 1=9
opens|blinken|apart|0=-49 1=49
opens|blinken|together|1=5
opens|boris|together|0=7 1=-7
opens|both|together|0=-5 1=7
opens|botswana|apart|0=12 1=-13
opens|botswana|together|0=20 1=-16
opens|brazil|apart|0=8 1=-8
opens|brazil|together|0=23 1=-22
opens|brigadier|apart|0=-20 2=16
opens|brigadier|together|0=6 1=-6
opens|britain|apart|0=11 2=-9
opens|britain|together|0=-42 1=49 2=-8
opens|british|apart|0=10 1=-10
opens|british|together|0=5 1=-5
opens|brussels|apart|0=-5 1=6
opens|budapest|together|0=7 1=-5
opens|bulgaria|apart|0=13 1=-12
opens|bulgaria|together|0=23 1=-20
opens|burkina|apart|0=5 1=-5
opens|burkina|together|0=12 1=-11
opens|burundians|together|0=-29 1=29
opens|burundi|apart|0=33 1=-26 2=-6
opens|burundi|together|0=24 1=-29 2=5
opens|by|apart|0=-58 1=61
opens|by|together|0=-26 1=17 2=9
opens|c$|apart|0=-6 1=6
opens|cabinet|apart|0=-11 1=11
opens|cairo|apart|0=11 1=-10
opens|cairo|together|0=-9 1=9
opens|cameroon|apart|0=-6 1=6
opens|canada|apart|0=-30 1=37 2=-7
opens|canada|together|0=5 1=-15 2=10
opens|canberra|together|0=6 1=-6
opens|cape|together|0=14 1=-14
opens|captain|apart|0=7 1=-7
opens|caricom|apart|0=13 1=-13
opens|carney|apart|0=5 1=-5
opens|celle-ci|apart|0=10 1=-6
opens|ceux-ci|apart|0=6 1=-6
opens|chadians|together|0=7 1=-7
opens|chad|apart|0=-12 1=27 2=-16
opens|chad|together|1=18 2=-17
opens|chancellor|apart|0=5 1=-5
opens|chang|together|0=-10 1=11
opens|chiefs|apart|0=16 1=-15
opens|chiefs|together|0=-5 1=5
opens|chief|apart|0=7 1=-7
opens|chile|together|0=-7 1=7
opens|china|apart|0=-11 1=23 2=-12
opens|china|together|0=-8 1=12
opens|chinese|together|0=-6 1=7
opens|christofides|apart|0=-12 2=12
opens|christopher|together|0=-11 1=11
opens|colombia|together|0=-10 1=10
opens|colonel|apart|0=-8 1=8
opens|congo|apart|0=15 1=-12
opens|congo|together|0=-6 1=6
opens|congress|together|0=-5 1=6
opens|contributions|together|0=8 1=-8
opens|contribution|1=5 2=5
opens|copenhagen|apart|0=6 1=-6
opens|copenhagen|together|0=-10 1=11
opens|costa|apart|0=11 1=-11
opens|costs|together|0=8 1=-7
opens|cotonou|apart|0=9 1=-9
opens|council|together|0=-15 1=9 2=7
opens|counsel|apart|0=-10 1=10
opens|countries|apart|0=11 1=-11
opens|countries|together|0=8 1=-8
opens|croatia|apart|0=-9 1=9
opens|croatia|together|0=9 1=-8
opens|crosetto|apart|0=-14 1=14
opens|cyprus|apart|0=12 1=-11
opens|cyprus|together|0=12 1=-12
opens|cyril|together|0=10 1=-10
opens|czechia|together|0=-9 1=9
opens|czech|apart|0=11 1=-11
opens|czech|together|0=-10 2=12
opens|côte|apart|0=16 1=-15
opens|dakar|together|0=7 1=-6
opens|dar|together|1=5
opens|davis|apart|0=-45 1=46
opens|december|apart|0=6 1=-5
opens|decide|apart|0=-18 1=18
opens|decision|apart|0=-8 1=8
opens|defence|apart|0=20 1=-16
opens|defence|together|0=7 1=-7
opens|defense|apart|0=5 1=-5
opens|denmark|apart|0=22 1=-21
opens|departures|apart|0=-11 1=11
opens|deputy|apart|0=-23 1=27
opens|dhaka|apart|0=-8 2=10
opens|dhaka|together|0=7 1=-6
opens|diplomats|apart|0=-20 1=20
opens|diplomats|together|0=11 2=-7
opens|djibouti|apart|0=5
opens|djibouti|together|0=19 1=-16
opens|dominican|apart|0=6
opens|donald|together|0=8 1=-8
opens|donors|apart|0=7 1=-7
opens|donors|together|0=9 1=-9
opens|dorothy|together|0=-30 1=30
opens|drawn|apart|0=-44 1=44
opens|driving|apart|0=6
opens|drones|apart|0=5 1=-5
opens|drones|together|0=-42 1=46
opens|dr|apart|0=12 1=-12
opens|dublin|together|0=5 1=-5
opens|during|apart|0=-33 1=34
opens|during|together|0=-23 1=26
opens|each|apart|0=6
opens|each|together|0=6 1=-6
opens|ecowas|apart|0=-6 1=6
opens|ecuador|apart|0=8 1=-7
opens|ecuador|together|0=6
opens|egyptian|apart|0=9 1=-9
opens|egyptian|together|0=7 1=-7
opens|egypt|apart|1=20 2=-16
opens|egypt|together|0=32 1=-24 2=-8
opens|eighteen|apart|0=6 1=-6
opens|eight|apart|0=-17 1=18
opens|eight|together|0=-5 1=6
opens|ekuru|apart|0=-21 1=22
opens|ekuru|together|0=-60 1=60
opens|eleven|apart|0=7 1=-7
opens|eleven|together|0=12 1=-12
opens|el|apart|0=6
opens|el|together|0=-23 1=13 2=10
opens|emmanuel|together|0=-15 1=15
opens|engagement|0=17 1=-15
opens|en|together|0=-23 1=20
opens|españa|apart|0=7 1=-7
opens|estonia|together|0=5
opens|ethiopian|together|0=5 1=-5
opens|ethiopia|apart|0=18 1=-13 2=-5
opens|ethiopia|together|0=24 1=-22
opens|eufor|apart|0=9 1=-9
opens|eunavfor|apart|0=-16 1=17
opens|everyone|together|0=-17 1=9 2=9
opens|farhan|apart|0=-9 2=10
opens|fifty-seven|together|0=8 1=-8
opens|fiji|together|0=5
opens|finland|apart|0=-19 2=17
opens|finland|together|0=16 1=-14
opens|five|apart|0=6 1=-6
opens|five|together|0=13 1=-13
opens|following|apart|0=-21 1=17
opens|follow|together|0=5 1=-5
opens|food|together|0=6 1=-5
opens|foreign|apart|0=7 1=-20 2=13
opens|foreign|together|0=-22 1=23
opens|forty|apart|0=5 1=-5
opens|for|apart|0=-12 1=17 2=-5
opens|for|together|0=26 1=-23
opens|fourteen|apart|0=-7 1=7
opens|fourteen|together|0=-17 1=18
opens|four|apart|0=-25 1=25
opens|france|together|0=26 1=-15 2=-10
opens|francia|apart|0=10 1=-10
opens|french|apart|0=12 1=-11
opens|french|together|0=8 1=-8
opens|friedrich|together|0=19 1=-19
opens|from|apart|0=-20 1=25
opens|from|together|1=-5 2=10
opens|fuel|together|0=5 1=-5
opens|further|apart|0=-26 1=26
opens|garry|together|0=-6 1=6
opens|gen.|together|0=-19 1=19
opens|geng|apart|0=6 1=-5
opens|germany|apart|0=26 1=-33 2=7
opens|germany|together|0=27 1=-23
opens|german|apart|0=7 1=-7
opens|ghana|together|0=12 1=-10
opens|giorgia|apart|0=-16 1=16
opens|giorgia|together|0=-15 1=16
opens|governments|together|0=-9 1=9
opens|government|apart|0=-8 1=8
opens|government|together|0=-16 1=17
opens|greece|apart|0=18 1=-14
opens|greece|together|0=33 1=-30
opens|guatemalan|together|0=-24 1=24
opens|guatemala|apart|0=-42 1=34 2=8
opens|guatemala|together|0=-6 1=10
opens|guinea-bissau|apart|0=16 1=-16
opens|guinea-bissau|together|0=8 1=-8
opens|guterres|together|0=-25 1=25
opens|guyana|apart|0=20 1=-20
opens|guyana|together|0=16 1=-15
opens|haitian|apart|0=14 1=-14
opens|haiti|apart|0=13 1=-12
opens|heads|apart|0=-21 1=23
opens|heads|together|0=-15 1=7 2=8
opens|henry|together|0=11 1=-11
opens|her|apart|0=-23 1=24
opens|her|together|0=-18 1=19
opens|he|apart|0=-8 1=30 2=-18
opens|he|together|0=-33 1=54 2=-12
opens|his|apart|0=-11 1=14
opens|his|together|0=7
opens|holness|apart|0=-9 1=14
opens|honduras|apart|0=-5 1=6
opens|honduras|together|0=5
opens|horas|apart|0=-37 1=37
opens|hours|apart|0=-19 1=19
opens|hours|together|0=-13 1=13
opens|however|together|0=-17 1=17
opens|how|apart|0=6 1=-5
opens|how|together|0=6 1=-6
opens|hungary|apart|0=6 1=-5
opens|hungary|together|0=16 1=-15
opens|if|apart|0=-13 1=14
opens|if|together|0=-22 1=23
opens|in total|together|0=6 1=-6
opens|indeed|together|0=7 1=-7
opens|india|apart|0=23 1=-20
opens|india|together|0=22 1=-19
opens|indonesian|apart|0=-16 1=16
opens|indonesia|apart|0=19 1=-14
opens|indonesia|together|0=10 1=-9
opens|inspectors|apart|0=-9 1=9
opens|instead|apart|0=9 1=-8
opens|instead|together|0=8 1=-8
opens|instructors|together|0=6 1=-6
opens|intelligence|together|0=10 1=-10
opens|interior|apart|0=-12 1=13
opens|interior|together|0=-10 1=11
opens|investigators|together|0=6 1=-6
opens|in|apart|1=14 2=-13
opens|in|together|1=16 2=-18
opens|iraq|apart|0=6 1=-6
opens|ireland|apart|0=14 1=-11
opens|ireland|together|0=30 1=-29
opens|isaac|together|0=-9 1=9
opens|islamabad|apart|0=13 1=-11
opens|israel|apart|0=-8 2=8
opens|israel|together|0=14 1=-14
opens|italian|apart|0=15 1=-14
opens|italian|together|0=13 1=-13
opens|italia|apart|0=6 1=-6
opens|italy|apart|0=20 1=-9 2=-12
opens|italy|together|0=29 1=-24 2=-5
opens|its|apart|0=23 1=-10 2=-12
opens|its|together|1=12 2=-14
opens|it|apart|1=15 2=-16
opens|it|together|0=-13 1=13 2=8
opens|ivory|apart|1=8
opens|ivory|together|1=-13 2=8
opens|i|together|0=9 1=-9
opens|jack|apart|0=5 1=-11 2=5
opens|jakarta|apart|0=7 1=-6
opens|jakarta|together|0=-14 1=14
opens|jamaica|apart|1=7 2=-8
opens|jamaica|together|0=27 1=-34 2=7
opens|james|together|1=6
opens|january|apart|0=7 1=-7
opens|japan|apart|0=-13 1=14
opens|japan|together|0=12 1=-11
opens|jean-pierre|apart|0=-28 1=28
opens|john|together|0=-13 1=-8 2=21
opens|joined|apart|0=-22 1=10 2=12
opens|jordan|apart|0=20 1=-19
opens|jordan|together|0=10 1=-9
opens|josep|apart|0=6 1=-6
opens|judge|apart|0=-29 1=29
opens|judge|together|0=-17 1=17
opens|july|apart|0=7 1=-7
opens|justice|apart|0=-22 1=27
opens|justice|together|0=-57 1=57
opens|kaja|together|0=7 1=-6
opens|kampala|apart|0=-12 2=12
opens|kathmandu|together|0=6 1=-6
opens|kazakhstan|apart|0=-23 1=32 2=-9
opens|kazakhstan|together|0=20 1=-19
opens|keir|together|0=-10 1=11
opens|kenyans|apart|0=-23 2=24
opens|kenyan|apart|0=-36 1=38
opens|kenyan|together|1=-16 2=11
opens|kenya|apart|0=10 1=-44 2=36
opens|kenya|together|0=17 1=-18
opens|kfor|apart|0=20 1=-20
opens|kfor|together|0=19 1=-19
opens|khartoum|together|0=6 1=-6
opens|kigali|apart|0=9 1=-9
opens|kigali|together|1=-11 2=11
opens|kingston|together|0=13 1=-13
opens|king|together|0=11 1=-10
opens|kinshasa|apart|1=11 2=-6
opens|kinshasa|together|0=18 1=-17
opens|kipchumba|together|0=5
opens|kithure|apart|0=-9 2=9
opens|kithure|together|0=-23 1=23
opens|kosovo|apart|0=-6 1=6
opens|kosovo|together|0=7 1=-7
opens|kuala|apart|0=-8 2=9
opens|kuwait|apart|0=-24 1=24
opens|lack|together|0=-12 1=12
opens|lacroix|apart|0=11 1=-11
opens|last|apart|0=20 1=-10 2=-10
opens|last|together|0=16 1=-15
opens|later|together|0=-8 1=8
opens|late|apart|0=6 1=-6
opens|latvia|apart|0=10 1=-10
opens|lawyers|apart|0=-26 1=27
opens|lawyers|together|0=-5 1=5
opens|lawyer|together|0=-7 1=7
opens|leaders|apart|0=12 1=-12
opens|leaders|together|0=6 1=-6
opens|lebanon|together|0=8 1=-7
opens|leslie|apart|0=5 1=-5
opens|lesotho|apart|0=11 1=-5 2=-5
opens|lesotho|together|0=17 1=-14
opens|less than|apart|0=8 1=-8
opens|linda|apart|0=5 1=-5
opens|linda|together|0=-17 1=18
opens|lisa|together|0=6
opens|lisbon|apart|0=9 1=-9
opens|lisbon|together|0=7 1=-7
opens|lithuania|apart|0=12 1=-5 2=-6
opens|london|apart|0=-6 1=6
opens|london|together|0=-26 1=28
opens|londres|together|0=-27 1=28
opens|los|together|0=-10 1=10
opens|luis|together|0=6 1=-6
opens|lula|together|0=6 1=-6
opens|macron|apart|0=-16 1=16
opens|macron|together|0=-8 1=8
opens|madrid|apart|0=9 1=-9
opens|madrid|together|0=31 1=-30
opens|major|apart|0=-10 1=10
opens|making|apart|0=-13 2=14
opens|malawi|apart|0=21 1=-16
opens|malawi|together|0=14 1=-12
opens|mali|apart|0=16 1=-13
opens|mali|together|0=-7 1=8
opens|maputo|together|0=6 1=-6
opens|marco|apart|0=5
opens|marco|together|0=-10 1=10
opens|mark|together|0=-10 1=10
opens|maría|together|0=-5 1=5
opens|mdf|apart|0=-10 1=10
opens|meanwhile|together|0=9 1=-7
opens|mediators|together|0=-8 1=8
opens|members|apart|0=-14 1=15
opens|members|together|0=-17 1=17
opens|member|apart|0=10 1=-9
opens|member|together|1=-11 2=11
opens|met|together|0=-10 1=10
opens|mexico|apart|0=-8 1=8
opens|mexico|together|0=-27 1=27
opens|mia|apart|0=8 1=-6
opens|micheál|together|0=-20 1=21
opens|military|apart|1=-10 2=11
opens|military|together|0=7 1=-7
opens|ministers|apart|0=8
opens|ministers|together|0=8 1=-8
opens|minister|apart|0=7 1=-7
opens|minusca|together|0=16 1=-16
opens|minusma|apart|0=8 1=-7
opens|mohamed|together|0=-5 1=5
opens|moldova|together|0=13 1=-13
opens|monday|apart|0=8 1=-8
opens|money|apart|0=20 1=-18
opens|money|together|0=8 1=-8
opens|mongolia|apart|0=-24 1=24
opens|mongolia|together|0=14 1=-14
opens|monica|together|0=-19 1=19
opens|more|apart|0=-8 1=10
opens|more|together|0=20 1=-18
opens|moscow|together|0=-8 1=9
opens|most|apart|0=-8 1=8
opens|most|together|0=9 1=-9
opens|mozambique|apart|0=12 1=-12
opens|mozambique|together|0=6 1=-5
opens|mr.|apart|0=7 1=-7
opens|mr|apart|0=-18 1=24 2=-6
opens|mr|together|0=-22 1=24
opens|ms|apart|0=-10 1=10
opens|ms|together|0=-30 1=30
opens|mudavadi|apart|0=-6 1=6
opens|murió|together|0=-12 1=12
opens|musalia|together|0=-8 1=9
opens|my|apart|0=-8 1=8
opens|n'djamena|apart|0=7 1=-6
opens|n'djamena|together|0=-6 2=11
opens|nairobi|apart|0=-7 1=10
opens|namibia|together|0=6
opens|nassau|together|0=12 1=-12
opens|national|apart|0=-14 1=-12 2=26
opens|nato|apart|0=19 1=-15
opens|nato|together|0=16 1=-15
opens|nearly|apart|0=11 1=-11
opens|nearly|together|0=-17 1=17
opens|negotiations|together|0=5
opens|neighbouring|apart|0=-33 1=33
opens|neighbouring|together|0=-38 1=38
opens|neither|apart|0=5 1=-5
opens|nepal|apart|0=-7 1=7
opens|new|apart|0=-21 1=27 2=-6
opens|new|together|0=16 1=-16
opens|next|apart|0=-8 2=10
opens|nigerian|apart|0=-16 1=16
opens|nigeria|apart|0=24 1=-19
opens|nigeria|together|0=37 1=-36
opens|niger|apart|0=22 1=-22
opens|niger|together|0=8 1=-8
opens|ninety-eight|apart|0=-23 1=23
opens|none|apart|0=-22 2=24
opens|north|apart|0=6 1=-6
opens|nor|apart|0=8 1=-8
opens|nor|together|0=7 1=-7
opens|nothing|apart|0=-11 1=11
opens|not|apart|0=-19 1=19
opens|not|together|0=-18 1=18
opens|no|apart|0=-14 1=14
opens|no|together|0=-18 1=8 2=11
opens|obstacle|0=-20 1=21
opens|offers|together|0=-13 1=14
opens|officers|apart|0=-11 1=11
opens|officers|together|0=-9 1=9
opens|officials|apart|0=23 1=-22
opens|officials|together|0=12 1=-12
opens|of|apart|0=-29 1=11 2=18
opens|of|together|0=9 1=-8
opens|olaf|together|0=5 1=-5
opens|ombaka|apart|0=8 1=-8
opens|once|apart|0=-24 1=24
opens|one|apart|0=15 1=-14
opens|one|together|0=19 1=-17
opens|only|apart|0=20 1=-20
opens|only|together|1=5
opens|on|apart|0=11 2=-11
opens|on|together|0=20 1=-14 2=-6
opens|opposition|apart|0=-10 1=10
opens|oslo|together|0=10 1=-9
opens|others|apart|0=15 1=-7 2=-8
opens|others|together|0=5
opens|other|apart|0=14 1=-13
opens|ottawa|apart|0=17 1=-14
opens|ottawa|together|0=17 1=-15
opens|otunge|apart|0=6
opens|otunge|together|0=8 1=-8
opens|our|apart|0=8 1=-8
opens|our|together|0=-8 1=9
opens|pakistani|together|0=-27 1=27
opens|pakistan|apart|0=14 1=-13
opens|panama|apart|0=6
opens|panama|together|0=-17 1=21
opens|paraguay|apart|0=11 1=-10
opens|paraguay|together|0=6 1=-5
opens|paris|together|0=7
opens|parliament|apart|0=11 1=-11
opens|participants|apart|0=-7 1=7
opens|part|together|0=-10 1=10
opens|personnel|together|0=7 1=-7
opens|peru|apart|0=11 1=-11
opens|peru|together|1=7
opens|petitioners|apart|0=-10 1=10
opens|petitioners|together|0=-11 1=11
opens|petitioner|apart|0=-9 1=9
opens|philip|together|0=12 1=-12
opens|photographs|together|0=-26 1=26
opens|poland|apart|0=10 1=-10
opens|poland|together|0=8 1=-5
opens|police|apart|0=11 1=-11
opens|police|together|0=15 1=-13
opens|portugal|apart|0=5 1=-15 2=10
opens|portugal|together|0=25 1=-21
opens|port|apart|0=-11 1=11
opens|prabowo|apart|0=5 1=-5
opens|prabowo|together|0=-6 1=6
opens|preguntado|apart|0=-12 1=12
opens|president|apart|0=-13 1=-18 2=31
opens|pretoria|together|0=11 1=-11
opens|prime|apart|0=8 2=-7
opens|prime|together|0=26 1=-25
opens|principal|apart|0=-15 1=6 2=9
opens|principal|together|0=-9 1=9
opens|promised|apart|0=5
opens|qatar|apart|0=16 1=-15
opens|question|apart|0=6 1=-6
opens|rabat|apart|0=-19 1=19
opens|rae|together|0=8 1=-8
opens|ramdin|apart|0=8 1=-8
opens|rations|apart|0=-15 2=15
opens|reading|apart|0=-8 1=8
opens|rear|apart|0=6 1=-6
opens|received|together|0=7 1=-7
opens|remains|together|0=-9 1=9
opens|replaces|together|0=5 1=-5
opens|reports|together|0=6 1=-6
opens|representatives|apart|0=12 1=-12
opens|request|0=-31 1=32
opens|requirement|0=16 2=-15
opens|researchers|apart|0=-35 1=35
opens|resolution|apart|0=-54 1=40 2=14
opens|resolution|together|0=-28 1=19 2=9
opens|resources|apart|0=6 1=-6
opens|riyadh|apart|0=-21 1=21
opens|romania|apart|0=11 1=-10
opens|romania|together|0=24 1=-20
opens|rome|apart|0=11 1=-11
opens|rome|together|0=18 1=-17
opens|roughly|apart|0=-12 1=12
opens|rubio|apart|0=-6 1=9
opens|russia|apart|0=-40 1=41
opens|russia|together|0=-47 1=49
opens|ruto|apart|0=-10 1=12
opens|ruto|together|0=-39 1=30 2=9
opens|rwandan|together|0=6 1=-6
opens|rwanda|apart|0=35 1=-30 2=-5
opens|r|apart|0=-9 1=9
opens|s'|apart|0=-27 1=21 2=6
opens|sadc|apart|0=23 1=-18 2=-6
opens|sadc|together|0=5
opens|sainte-lucie|together|0=6
opens|salvador|apart|0=-42 1=42
opens|saudi|apart|0=7 1=-7
opens|secretary-general|apart|0=-6 1=9
opens|secretary-general|together|0=9 1=-9
opens|secretary|apart|0=-18 1=18
opens|secretary|together|0=-5 1=6
opens|security|apart|0=8 1=-8
opens|security|together|0=6 1=-6
opens|seen|apart|0=-30 1=30
opens|sen.|apart|0=7 1=-7
opens|senators|together|0=-6 1=6
opens|senegal|apart|0=27 1=-26
opens|senegal|together|0=26 1=-25
opens|senior|apart|0=6 1=-6
opens|seoul|together|0=8 1=-6
opens|september|apart|0=7 1=-7
opens|serbia|apart|0=13 1=-12
opens|serbia|together|0=-16 1=16
opens|seventy-eight|together|0=-7 1=7
opens|seventy-five|apart|0=-20 1=20
opens|seventy-four|apart|0=-20 1=20
opens|seventy|apart|0=-6 1=6
opens|seventy|together|0=-26 1=26
opens|seven|apart|0=14 1=-14
opens|seven|together|0=-10 1=11
opens|several|apart|0=-35 1=39
opens|several|together|1=7
opens|se|apart|0=7 1=-6
opens|seúl|apart|0=-7 1=7
opens|she|apart|0=-15 1=19
opens|she|together|0=-33 1=43 2=-7
opens|ships|apart|0=-9 1=9
opens|sierra|apart|0=-23 1=26
opens|sierra|together|0=-15 1=17
opens|since|apart|0=-31 1=32
opens|singapore|together|0=11 1=-10
opens|sixteen|together|0=5 1=-5
opens|six|apart|0=-29 1=22 2=7
opens|six|together|0=-14 1=14
opens|slovakia|apart|0=18 1=-16
opens|slovakia|together|0=8 1=-7
opens|slovaks|apart|0=6 1=-6
opens|slovenia|apart|0=15 1=-13
opens|slovenia|together|0=13 1=-13
opens|sofia|together|0=-8 1=9
opens|soldiers|apart|0=6 1=-5
opens|soldiers|together|0=12 1=-12
opens|somalia|apart|0=16 1=-12
opens|somalia|together|0=14 1=-13
opens|somali|apart|0=-19 1=19
opens|some|together|0=18 1=-16
opens|south|apart|0=15 2=-16
opens|south|together|0=14 2=-11
opens|so|apart|0=-16 1=19
opens|so|together|0=13 1=-17
opens|spain|apart|0=42 1=-33 2=-9
opens|spain|together|0=33 1=-30
opens|speakers|together|0=-41 1=41
opens|speaking|apart|0=-18 1=9 2=9
opens|speaking|together|0=9 1=-8
opens|sri|apart|0=-8 1=13
opens|sri|together|0=-14 1=17
opens|staff|apart|0=8 1=-8
opens|starmer|apart|0=-29 1=29
opens|states|together|2=-6
opens|state|apart|0=6 1=-5
opens|stockholm|together|0=7 1=-7
opens|strong|together|0=-19 1=19
opens|struck|together|0=-8 1=8
opens|stéphane|together|0=8 1=-8
opens|such|together|0=6 1=-6
opens|sudan|together|0=-6 1=6
opens|sudáfrica|apart|0=-7 1=8
opens|supports|together|0=7 1=-7
opens|suriname|together|0=15 1=-14
opens|sweden|apart|0=12 1=-9
opens|sweden|together|0=18 1=-13
opens|switzerland|apart|0=8 1=-8
opens|switzerland|together|0=10 1=-9
opens|taipei|together|0=-19 1=19
opens|tajani|together|0=-7 1=7
opens|talks|apart|0=-8 1=8
opens|talks|together|0=-16 1=16
opens|tanzania|apart|0=10 1=-8
opens|tanzania|together|0=8
opens|ten|apart|0=8 1=-8
opens|ten|together|0=21 1=-21
opens|that|apart|0=16 1=-16
opens|that|together|2=-6
opens|their|apart|0=-29 1=17 2=12
opens|their|together|1=9 2=-6
opens|there|apart|1=7
opens|there|together|0=13 1=-12
opens|these|together|0=-7 1=7
opens|they|apart|0=-21 1=5 2=17
opens|they|together|0=-45 1=24 2=28
opens|the|apart|0=8 1=9 2=-23
opens|the|together|1=16 2=-12
opens|thirdway|apart|0=-9 1=9
opens|thirteen|apart|0=-12 1=12
opens|thirteen|together|0=-46 1=47
opens|thirty-five|together|0=-8 1=8
opens|thirty|together|0=6 1=-6
opens|this|apart|0=8 1=-5
opens|those|apart|0=6 1=-6
opens|those|together|0=9 1=-9
opens|thus|apart|0=7 1=-6
opens|today|apart|0=-22 1=22
opens|together|together|0=7 1=-7
opens|togo|apart|0=11 1=-10
opens|togo|together|0=14 1=-14
opens|tokyo|together|0=9 1=-7
opens|tomorrow|apart|0=8 1=-8
opens|to|apart|0=21 1=-20
opens|to|together|0=-53 1=57
opens|transport|together|0=-12 1=13
opens|trinidad|apart|0=13 1=-13
opens|troops|apart|0=-11 1=11
opens|troop|together|0=-10 1=10
opens|tunis|apart|0=6 1=-6
opens|turkey|together|0=25 1=-20
opens|turquía|apart|0=5
opens|tusk|together|0=7 1=-7
opens|twelve|apart|0=-22 1=22
opens|twelve|together|0=-13 1=14
opens|twenty-four|apart|0=9 1=-9
opens|twenty-four|together|0=8 1=-8
opens|twenty-six|together|0=-8 1=8
opens|two|apart|0=-28 1=-23 2=51
opens|two|together|0=-38 1=25 2=14
opens|türkiye|apart|0=6
opens|türkiye|together|0=9 1=-9
opens|u.s.|together|0=-23 1=23
opens|ugandans|together|0=13 1=-13
opens|ugandan|apart|0=9 1=-8
opens|uganda|apart|0=-13 1=-12 2=25
opens|uganda|together|0=39 1=-48 2=8
opens|unanimously|apart|0=6 2=-5
opens|under|apart|0=5 2=-7
opens|under|together|0=-11 1=9
opens|undof|apart|0=6 1=-6
opens|unifil|apart|0=10 1=-10
opens|united|apart|0=-9 1=9
opens|until|apart|0=8 1=-5
opens|until|together|0=17 1=-16
opens|un|apart|0=10 1=-10
opens|up|apart|0=-68 1=26 2=42
opens|up|together|0=12 1=-11
opens|uruguay|apart|0=10 1=-9
opens|uruguay|together|0=21 1=-18
opens|us|apart|0=27 1=-26
opens|vehicles|together|0=19 1=-19
opens|vilnius|apart|0=8 1=-8
opens|warsaw|together|0=12 1=-11
opens|washington|apart|0=41 1=-32 2=-9
opens|washington|together|0=28 1=-23 2=-6
opens|wexler|apart|0=-15 1=16
opens|we|apart|0=-21 1=22
opens|what|apart|0=12 1=-10
opens|what|together|0=-22 1=15 2=7
opens|when|apart|0=-8 1=8
opens|whether|apart|0=7 1=-7
opens|whether|together|0=9 1=-9
opens|while|apart|0=-7 1=7
opens|white|together|0=-8 1=8
opens|who|apart|0=12 1=-12
opens|who|together|0=6 1=-6
opens|william|apart|0=6 1=-13 2=7
opens|william|together|0=32 1=-31
opens|within|apart|0=-17 1=23 2=-6
opens|within|together|0=-10 1=10
opens|without|apart|0=14 1=-6 2=-7
opens|with|apart|0=-36 1=27 2=9
opens|with|together|0=-16 1=20
opens|would|together|0=-11 1=12
opens|youssouf|apart|0=-8 1=8
opens|zambia|together|0=15 1=-15
opens|zhang|apart|0=-23 1=23
opens|zimbabwe|apart|0=-21 1=22
opens|zimbabwe|together|0=9 1=-7
opens|«|apart|0=-10 2=10
opens|«|together|0=-16 1=20
opens|álvarez|apart|0=12 1=-10
opens|álvarez|together|0=-15 1=15
opens|–|apart|0=21 1=-20
opens|–|together|0=-14 1=14
opens|“|apart|0=-21 1=11 2=10
opens|•|apart|0=13 1=-12
role|arrive|agreement drafting|1=7
role|arrive|agreement signed|0=10 1=-9
role|arrive|authorised|0=17 1=-22
role|arrive|changed|0=28 1=-27
role|arrive|committed|0=-5 1=-29 2=35
role|arrive|considering|0=-18 1=-16 2=34
role|arrive|delivered|0=-42 1=82 2=-33
role|arrive|engagement planned|0=8 1=-8
role|arrive|extended|0=5 1=-13 2=8
role|arrive|obstacle|0=25 1=-22
role|arrive|pledged|0=10 1=-42 2=35
role|arrive|reluctant|0=20 1=-19
role|arrive|request|0=6
role|arrive|requirement|0=-12 1=-14 2=26
role|arrive|suspended|0=20 1=-15 2=-5
role|arrive|withdrawn|1=23 2=-20
role|ask|agreement drafting|0=15 1=-14
role|ask|changed|0=18 1=-26 2=8
role|ask|committed|0=-19 1=19
role|ask|delivered|0=38 1=-38
role|ask|ended|0=21 1=-18
role|ask|engagement held|0=-11 1=12
role|ask|engagement planned|0=-16 1=6 2=9
role|ask|extended|0=28 1=-28
role|ask|obstacle|0=6 1=-6
role|ask|pledged|0=14 2=-13
role|ask|reluctant|0=6 1=-6
role|ask|request|0=-67 1=72
role|ask|requirement|0=-26 1=32 2=-6
role|ask|suspended|0=11 1=-11
role|ask|withdrawn|1=8
role|authorise|authorised|0=-27 1=17 2=9
role|authorise|changed|0=-21 1=21
role|authorise|committed|0=-5 1=6
role|authorise|delivered|0=19 1=-19
role|authorise|ended|0=-18 1=14
role|authorise|extended|0=-22 1=27 2=-5
role|authorise|pledged|0=12 1=-20 2=8
role|authorise|reluctant|0=-8 1=8
role|authorise|request|0=17 1=-17
role|authorise|requirement|0=11 1=-8
role|authorise|withdrawn|0=11 1=-11
role|back|agreement drafting|0=-24 1=25
role|back|authorised|0=-18 1=22
role|back|changed|0=22 1=-21
role|back|committed|0=9 2=-13
role|back|delivered|0=-10 1=10
role|back|ended|0=-6 1=6
role|back|engagement planned|0=12 1=-11
role|back|extended|0=8 1=-10
role|back|obstacle|0=16 1=-16
role|back|pledged|0=-7 1=22 2=-15
role|back|refused|0=19 1=-19
role|back|requirement|0=8 1=-7
role|back|suspended|0=-11 1=11
role|bar|agreement drafting|0=10 1=-10
role|bar|delivered|0=6 1=-6
role|bar|obstacle|0=-32 1=34
role|bar|pledged|0=21 1=-19
role|bar|refused|0=-7 1=7
role|bind|agreement drafting|0=-9 1=9
role|bind|agreement signed|0=5
role|bind|authorised|0=-62 1=49 2=11
role|bind|changed|0=-25 1=31 2=-6
role|bind|committed|0=-36 1=64 2=-29
role|bind|considering|1=-31 2=28
role|bind|delivered|0=49 1=-47
role|bind|ended|0=-21 1=22
role|bind|engagement held|0=9 1=-8
role|bind|extended|0=-15 1=24 2=-8
role|bind|obstacle|0=12 1=-12
role|bind|pledged|0=46 1=-20 2=-26
role|bind|reluctant|0=-36 1=36
role|bind|request|0=27 1=-26
role|bind|requirement|0=33 1=-28 2=-5
role|bind|suspended|0=13 1=-12
role|bind|withdrawn|0=26 1=-28
role|change|changed|0=-15 1=13
role|change|committed|0=-5 1=5
role|change|delivered|0=-14 1=14
role|change|pledged|0=-10 1=8
role|change|requirement|1=5
role|consider|agreement drafting|0=23 1=-23
role|consider|authorised|0=7 1=-6
role|consider|committed|0=14 1=-13
role|consider|considering|1=5 2=-10
role|consider|delivered|0=25 1=-25
role|consider|engagement planned|0=-16 1=17
role|consider|extended|0=10 1=5 2=-16
role|consider|obstacle|0=6 1=-6
role|consider|pledged|0=20 1=-14 2=-5
role|consider|reluctant|0=-12 1=12
role|consider|request|0=-29 1=30
role|consider|requirement|0=7
role|consider|withdrawn|0=5
role|draft|delivered|0=7 1=-7
role|due|authorised|0=19 1=-10 2=-9
role|due|changed|0=-7 1=8
role|due|considering|0=-14 1=18
role|due|delivered|0=-9 1=10
role|due|ended|1=5 2=-5
role|due|engagement held|0=-8 1=10
role|due|engagement planned|0=-15 1=17
role|due|extended|0=-26 1=43 2=-17
role|due|obstacle|0=18 1=-17
role|due|pledged|0=12 1=-35 2=23
role|due|suspended|0=5 1=-5
role|due|withdrawn|1=14 2=-14
role|end|authorised|1=-11 2=16
role|end|committed|0=21 1=-20
role|end|considering|0=10 1=-9
role|end|delivered|0=35 1=-35
role|end|ended|0=-29 1=19 2=11
role|end|engagement held|0=19 1=-18
role|end|engagement planned|0=7 1=-6
role|end|extended|1=-24 2=22
role|end|pledged|0=-22 1=41 2=-19
role|end|request|0=-6 1=7
role|end|requirement|0=11 2=-9
role|end|withdrawn|0=-17 2=19
role|extend|committed|0=-23 1=12 2=11
role|extend|delivered|0=9 1=-9
role|extend|extended|0=-25 1=15 2=9
role|extend|obstacle|0=-21 1=22
role|extend|requirement|0=12 1=-8
role|extend|withdrawn|0=6
role|fail|obstacle|0=-13 1=13
role|fail|pledged|0=8 1=-8
role|fail|withdrawn|0=5 1=-5
role|give|agreement drafting|0=-8 1=10
role|give|agreement signed|0=7 1=-5
role|give|authorised|0=-14 1=26 2=-12
role|give|changed|0=-15 1=6 2=9
role|give|committed|0=-10 2=15
role|give|considering|1=22 2=-27
role|give|delivered|0=-13 1=53 2=-31
role|give|ended|0=22 1=-24
role|give|engagement planned|0=19 1=-11 2=-7
role|give|extended|0=-21 2=21
role|give|obstacle|0=8 2=-8
role|give|pledged|0=-14 1=-14 2=33
role|give|refused|0=6
role|give|reluctant|0=7
role|give|request|1=-15 2=12
role|give|requirement|0=16 1=-6 2=-10
role|give|suspended|0=36 1=-34
role|give|withdrawn|0=-28 1=7 2=21
role|hesitate|delivered|0=14 1=-14
role|hesitate|extended|0=6 1=-6
role|hesitate|reluctant|0=-34 1=34
role|hold|agreement drafting|0=8 1=-8
role|hold|changed|1=5 2=-8
role|hold|delivered|0=44 1=-43
role|hold|ended|0=-8 2=12
role|hold|engagement held|0=-13 1=13
role|hold|extended|0=10 1=-15
role|hold|pledged|0=-13 1=-10 2=23
role|hold|suspended|0=-79 1=74
role|hold|withdrawn|0=16 1=-9 2=-7
role|keep|agreement drafting|0=19 1=-18
role|keep|authorised|0=11 1=-12
role|keep|changed|0=6 1=-18 2=12
role|keep|committed|0=-24 1=13 2=10
role|keep|considering|1=6
role|keep|delivered|0=-12 1=17
role|keep|ended|1=6 2=-10
role|keep|engagement held|1=5
role|keep|extended|0=17 2=-18
role|keep|obstacle|0=7 1=-6
role|keep|pledged|0=16 1=-60 2=44
role|keep|refused|0=7 1=-7
role|keep|request|0=-17 1=23 2=-7
role|keep|requirement|0=13 1=-9
role|keep|suspended|0=9 1=-9
role|keep|withdrawn|0=-24 1=9 2=15
role|leave|agreement signed|0=6 1=-6
role|leave|authorised|2=-6
role|leave|changed|0=16 1=-12
role|leave|committed|1=-19 2=14
role|leave|delivered|0=-11 1=17
role|leave|ended|0=29 1=-25
role|leave|engagement held|0=32 1=-32
role|leave|engagement planned|0=8 1=-7
role|leave|extended|1=-8 2=11
role|leave|pledged|0=8 1=-49 2=43
role|leave|refused|0=16 1=-16
role|leave|reluctant|0=12 1=-9
role|leave|request|0=32 1=-29
role|leave|requirement|1=16 2=-12
role|leave|suspended|1=6
role|leave|withdrawn|0=-49 1=76 2=-8
role|light|agreement drafting|0=-12 1=15
role|light|agreement signed|0=7 1=-6
role|light|agreement sought|0=-5 1=5
role|light|authorised|0=9 2=-11
role|light|changed|0=-16 1=25 2=-9
role|light|committed|0=9 1=-7
role|light|considering|0=15 1=-16
role|light|delivered|0=-22 1=34 2=-7
role|light|ended|0=11 1=-8
role|light|engagement planned|0=20 1=-26 2=6
role|light|extended|0=6 1=-7
role|light|obstacle|0=9 1=-6
role|light|pledged|0=-20 1=24
role|light|refused|0=11 1=-11
role|light|reluctant|0=-21 1=13 2=8
role|light|request|0=12 1=-8
role|light|requirement|1=7 2=-5
role|light|suspended|0=-6 2=10
role|light|withdrawn|0=7 1=-17 2=10
role|meet|agreement drafting|0=23 1=-22
role|meet|changed|0=45 1=-45
role|meet|committed|0=9 1=-9
role|meet|considering|1=5
role|meet|delivered|1=6
role|meet|engagement held|0=-11 1=32 2=-15
role|meet|engagement planned|0=-34 1=31
role|meet|extended|0=10 1=-11
role|meet|pledged|0=-21 1=12 2=8
role|meet|refused|0=12 1=-12
role|meet|reluctant|0=15 1=-14
role|meet|request|0=-18 1=19
role|meet|requirement|0=-8 1=8
role|meet|suspended|0=18 1=-18
role|meet|withdrawn|0=11 2=-13
role|need|requirement|0=-31 2=35
role|none|agreement drafting|0=-20 1=26 2=-6
role|none|agreement sought|0=16 1=-15
role|none|authorised|0=-7 2=9
role|none|changed|0=-16 1=25 2=-8
role|none|committed|0=16 2=-12
role|none|delivered|0=9 1=7 2=-13
role|none|ended|0=-7 1=-12 2=19
role|none|extended|0=37 1=-26 2=-11
role|none|obstacle|1=11 2=-8
role|none|pledged|0=-16 1=26 2=-11
role|none|reluctant|0=12 1=-11
role|none|request|0=-13 1=9
role|none|requirement|1=-12 2=14
role|none|suspended|0=-12 1=15
role|none|withdrawn|0=-32 1=11 2=21
role|oppose|delivered|0=8 1=-8
role|oppose|obstacle|0=-9 1=9
role|oppose|pledged|0=-5 1=6
role|oppose|request|0=-9 1=9
role|promise|agreement drafting|0=-17 1=8 2=9
role|promise|agreement signed|0=-35 1=38
role|promise|authorised|0=14 1=-9
role|promise|changed|0=-26 1=30
role|promise|committed|1=-5 2=9
role|promise|considering|0=-9 1=22 2=-12
role|promise|delivered|0=23 1=-18
role|promise|ended|0=-40 1=39
role|promise|engagement cancelled|0=-8 1=9
role|promise|engagement held|0=12 1=-9
role|promise|extended|1=39 2=-38
role|promise|obstacle|0=26 1=-23
role|promise|pledged|0=-48 1=41 2=19
role|promise|refused|1=7
role|promise|reluctant|0=11 1=-8
role|promise|request|0=36 1=-32
role|promise|requirement|0=11 1=-22 2=12
role|promise|suspended|0=5 2=-8
role|promise|withdrawn|0=39 1=-33 2=-6
role|refuse|authorised|0=14 1=-14
role|refuse|changed|0=13 1=-13
role|refuse|committed|0=28 1=-28
role|refuse|considering|0=13 1=-13
role|refuse|delivered|0=13 1=-13
role|refuse|engagement held|0=-8 1=8
role|refuse|obstacle|0=-41 1=42
role|refuse|pledged|1=15 2=-16
role|refuse|refused|0=-62 1=63
role|refuse|reluctant|0=7 1=-7
role|refuse|request|0=24 1=-24
role|refuse|suspended|0=14 1=-14
role|refuse|withdrawn|0=-24 1=35 2=-11
role|say|agreement drafting|0=10 1=-17 2=6
role|say|agreement signed|0=-14 1=16
role|say|authorised|0=9 1=-7
role|say|changed|0=20 1=-20
role|say|committed|0=16 1=-26 2=10
role|say|considering|0=-10 1=23 2=-8
role|say|delivered|0=30 1=-23 2=-9
role|say|ended|0=9 1=-11
role|say|engagement held|0=15 1=-14
role|say|engagement planned|0=8
role|say|extended|0=19 1=-21
role|say|obstacle|0=23 1=-13 2=-9
role|say|pledged|0=-6 1=30 2=-13
role|say|refused|0=-32 1=39
role|say|reluctant|1=5
role|say|requirement|0=-35 1=33
role|say|suspended|0=-10 1=12
role|say|withdrawn|0=30 1=-17 2=-9
role|serve|agreement drafting|1=6
role|serve|agreement signed|0=20 1=-18
role|serve|agreement sought|0=6 1=-6
role|serve|authorised|0=28 1=-17 2=-12
role|serve|committed|1=12 2=-15
role|serve|considering|1=-12 2=17
role|serve|delivered|1=9 2=-9
role|serve|ended|1=-6
role|serve|engagement held|0=-17 1=17
role|serve|engagement planned|0=-16 1=25 2=-9
role|serve|extended|0=-10 2=8
role|serve|obstacle|0=-9 1=11
role|serve|pledged|0=-11 1=21 2=-8
role|serve|refused|0=6 1=-5
role|serve|request|0=18 1=-17
role|serve|requirement|1=11 2=-10
role|serve|withdrawn|0=-19 1=-22 2=41
role|sign|agreement drafting|0=-18 1=11 2=7
role|sign|agreement signed|0=-30 1=37 2=-8
role|sign|authorised|0=-17 1=17
role|sign|changed|0=-18 1=18
role|sign|committed|0=-6 1=9
role|sign|considering|0=18 1=-18
role|sign|delivered|0=10 1=-10
role|sign|engagement held|0=-6 1=6
role|sign|extended|0=-7 1=7
role|sign|obstacle|0=17 1=-16
role|sign|pledged|0=36 1=-17 2=-18
role|sign|request|0=6 1=-6
role|sign|requirement|0=7 1=-7
role|thank|authorised|0=15 1=-15
role|thank|delivered|0=26 1=-26
role|thank|request|0=8 1=-8
role|thank|withdrawn|0=7 1=-7
role|want|agreement drafting|0=12 1=-11
role|want|pledged|0=11 1=-16
role|want|suspended|0=-10 1=11
role|want|withdrawn|0=9 2=-7
says|acts|agreement drafting|0=-6 1=16 2=-9
says|acts|agreement signed|0=-10 1=18 2=-6
says|acts|agreement sought|1=-7 2=8
says|acts|authorised|0=-16 1=33 2=-15
says|acts|changed|0=7 1=11 2=-15
says|acts|committed|1=16 2=-5
says|acts|considering|0=5 1=-29 2=24
says|acts|delivered|0=27 1=29 2=-48
says|acts|ended|0=-33 1=8 2=27
says|acts|engagement held|0=13 1=29 2=-36
says|acts|engagement planned|0=-19 1=33 2=-13
says|acts|extended|1=18
says|acts|obstacle|0=34 2=-43
says|acts|pledged|0=-6 1=-54 2=47
says|acts|refused|1=9 2=-9
says|acts|reluctant|1=13 2=-15
says|acts|request|0=23 1=5 2=-22
says|acts|requirement|0=19 1=-43 2=19
says|acts|suspended|0=17 1=-8 2=-9
says|acts|withdrawn|0=-10 1=-9 2=29
says|says|agreement drafting|0=10 1=-15 2=5
says|says|agreement sought|0=7 1=-7
says|says|authorised|0=18 1=-16
says|says|changed|0=10 1=-9
says|says|committed|0=6 1=-29 2=24
says|says|considering|0=-7 1=21 2=-9
says|says|delivered|0=40 1=-36 2=-15
says|says|engagement held|0=-9 1=12
says|says|engagement planned|0=13 1=-10
says|says|extended|0=37 1=-27 2=-10
says|says|obstacle|0=21 1=-8 2=-12
says|says|pledged|0=-5 1=30 2=-14
says|says|refused|0=-23 1=33 2=-6
says|says|reluctant|1=6
says|says|request|0=17 1=-15
says|says|requirement|0=-19 1=18
says|says|suspended|0=-15 1=20
says|says|withdrawn|0=-18 1=43 2=-16
slot|agreement drafting|0=8 1=14 2=-20
slot|agreement signed|0=10 1=14 2=-21
slot|agreement sought|0=19 1=-26 2=6
slot|authorised|0=22 1=6 2=-22
slot|changed|0=30 2=-34
slot|committed|0=6 2=-11
slot|considering|0=23 1=-13 2=-22
slot|delivered|0=35 2=-53
slot|ended|0=5 1=-8
slot|engagement cancelled|0=8 1=-7
slot|engagement held|0=22 1=38 2=-45
slot|engagement planned|0=-17 1=31 2=-11
slot|extended|0=-12 2=18
slot|obstacle|0=36 2=-52
slot|pledged|1=-11 2=10
slot|refused|0=28 1=11 2=-44
slot|reluctant|0=28 1=21 2=-43
slot|request|0=29 1=11 2=-41
slot|requirement|0=43 1=-57 2=-19
slot|suspended|0=11 1=26 2=-34
slot|withdrawn|0=-6 1=6
turn|last|1=16 2=-39
turn|last|agreement drafting|0=27 1=-27
turn|last|agreement ended|0=7 1=-7
turn|last|agreement in-force|0=-9 1=9
turn|last|agreement signed|0=7 1=-6
turn|last|ahead|false|0=5 1=14 2=-37
turn|last|ahead|true|1=18 2=-32
turn|last|authorised|0=38 1=-33
turn|last|changed|0=36 1=-35
turn|last|committed|0=-20 1=28 2=-10
turn|last|considering|0=-16 1=22
turn|last|delivered|0=9 1=21 2=-29
turn|last|engagement cancelled|0=17 1=-17
turn|last|engagement held|0=37 1=-16 2=-18
turn|last|engagement planned|0=-20 1=20
turn|last|extended|0=-11 1=11 2=5
turn|last|future main|0=-18 1=25 2=-8
turn|last|future relative|0=14 1=-12
turn|last|future that|0=5
turn|last|holder|future main|0=75 1=-83 2=6
turn|last|holder|future relative|0=31 1=-30
turn|last|holder|future sub|0=11 1=-11
turn|last|holder|none gerund|0=-34 1=35
turn|last|holder|none participle|0=-28 1=32
turn|last|holder|past main|1=22 2=-41
turn|last|holder|past participle|0=-20 1=25
turn|last|holder|past perfect main|0=-6 1=21 2=-25
turn|last|holder|past perfect sub|0=-28 1=29
turn|last|holder|past perfect that|0=-9 1=9
turn|last|holder|past relative|0=-10 1=19
turn|last|holder|past sub|0=-23 1=25
turn|last|holder|past that|0=-39 1=40
turn|last|holder|possible relative|0=6 1=-6
turn|last|holder|possible sub|0=11 1=-11
turn|last|holder|present infinitive|1=-28 2=31
turn|last|holder|present main|0=16 1=-7
turn|last|holder|present relative|0=15 1=-14
turn|last|holder|present sub|0=-6 1=7
turn|last|holder|present that|0=-7 1=7
turn|last|holder|should main|0=21 1=-31 2=10
turn|last|holder|should relative|0=12 1=-12
turn|last|holder|unverbed|0=19 1=-19
turn|last|holder|would main|0=19 1=-19
turn|last|none infinitive|0=-12 1=14
turn|last|none participle|0=-9 1=11
turn|last|obstacle|1=22 2=-12
turn|last|past main|0=11 1=9 2=-31
turn|last|past participle|0=-25 1=14 2=11
turn|last|past perfect main|0=9 1=9 2=-22
turn|last|past perfect that|0=-8 1=8
turn|last|past sub|0=6 1=-5
turn|last|past that|0=13 1=-12
turn|last|pledged|0=9 2=-13
turn|last|possible main|0=-8 1=10
turn|last|possible relative|0=-17 1=17
turn|last|possible sub|0=-5 1=5
turn|last|possible that|0=9 1=-9
turn|last|present infinitive|0=13 1=-7
turn|last|present main|1=16 2=-12
turn|last|present relative|0=23 1=-20
turn|last|present that|0=-6 1=7
turn|last|refused|0=-32 1=36
turn|last|reluctant|0=-41 1=43
turn|last|request|0=18 1=-8
turn|last|requirement|0=21 1=-18
turn|last|should main|1=-8 2=10
turn|last|should sub|0=7 1=-7
turn|last|should that|0=12 1=-12
turn|last|suspended|0=-18 1=20
turn|last|unverbed|0=29 1=-5 2=-16
turn|last|withdrawn|1=8 2=-14
turn|last|would perfect relative|0=-6 1=6
turn|last|would sub|0=15 1=-14
turn|last|would that|0=-15 1=20
turn|next|0=66 1=-103
turn|next|agreement drafting|0=28 1=-24
turn|next|agreement signed|0=42 1=-38
turn|next|ahead|false|0=67 1=-97 2=-11
turn|next|ahead|true|0=52 1=-97 2=15
turn|next|authorised|0=9
turn|next|changed|0=-29 1=34
turn|next|committed|0=74 1=-75 2=-11
turn|next|considering|0=32 1=-24
turn|next|delivered|0=73 1=-85 2=-28
turn|next|ended|0=20 1=-24 2=5
turn|next|engagement cancelled|0=-23 1=23
turn|next|engagement held|0=16 2=-18
turn|next|engagement planned|0=20 1=-6 2=-13
turn|next|extended|0=18 1=-6 2=-12
turn|next|future main|1=-26 2=23
turn|next|future relative|0=6 2=-9
turn|next|future that|1=-10 2=8
turn|next|holder|future main|0=-164 1=73 2=94
turn|next|holder|future relative|0=-30 1=12 2=18
turn|next|holder|future sub|0=-6 1=7
turn|next|holder|future that|0=-9 2=10
turn|next|holder|none gerund|0=10 1=-7
turn|next|holder|none participle|0=21 1=-39 2=17
turn|next|holder|past main|0=91 1=-118 2=-30
turn|next|holder|past participle|0=40 1=-37
turn|next|holder|past perfect main|0=87 1=-94 2=-28
turn|next|holder|past perfect relative|0=15 1=-11
turn|next|holder|past perfect sub|0=15 1=-13
turn|next|holder|past perfect that|0=7 1=-6
turn|next|holder|past relative|0=58 1=-55 2=-5
turn|next|holder|past sub|0=32 1=-30
turn|next|holder|past that|0=26 1=-21 2=-5
turn|next|holder|possible main|0=-15 2=10
turn|next|holder|possible relative|0=-10 1=10
turn|next|holder|present infinitive|0=-50 1=46
turn|next|holder|present main|0=-58 1=18 2=47
turn|next|holder|present relative|0=-25 1=15 2=9
turn|next|holder|present sub|0=-23 1=13 2=10
turn|next|holder|should main|0=-31 1=40 2=-9
turn|next|holder|unverbed|0=-7 1=8
turn|next|holder|would main|0=-7 1=7
turn|next|holder|would that|0=-34 1=11 2=23
turn|next|none gerund|0=21 1=-17
turn|next|none infinitive|0=26 1=-18 2=-8
turn|next|none participle|0=16 1=-11 2=-6
turn|next|obstacle|0=50 1=-47 2=-12
turn|next|past main|0=75 1=-98 2=-5
turn|next|past participle|0=8 1=-12
turn|next|past perfect main|0=58 1=-66 2=-9
turn|next|past perfect relative|0=18 1=-9 2=-8
turn|next|past perfect sub|0=7 1=-5
turn|next|past perfect that|0=9 1=-8
turn|next|past relative|0=20 1=-34 2=15
turn|next|past sub|0=29 1=-28
turn|next|past that|0=24 1=-21
turn|next|pledged|1=-93 2=103
turn|next|possible main|1=-8 2=10
turn|next|possible that|0=8 1=-7
turn|next|present infinitive|0=51 1=-43 2=-14
turn|next|present main|0=-37 1=7 2=51
turn|next|present relative|0=9 1=-13
turn|next|present sub|0=-6 2=9
turn|next|present that|0=15 1=-13
turn|next|refused|0=48 1=-43
turn|next|reluctant|0=51 1=-48
turn|next|request|0=54 1=-49
turn|next|requirement|0=10
turn|next|should main|0=-27 1=36 2=-9
turn|next|should relative|0=-7 2=10
turn|next|suspended|0=36 1=-31
turn|next|unverbed|0=25 1=-21
turn|next|withdrawn|0=21 1=-43 2=29
turn|next|would main|0=5
turn|next|would relative|0=-11 1=15
turn|next|would that|0=29 1=-40 2=18
way|10 ahead|0=21 1=-75 2=44
way|10 ahead|agreement drafting|0=-6
way|10 ahead|agreement signed|0=13 1=-9
way|10 ahead|agreement|0=11 1=-7
way|10 ahead|authorised|0=16 1=-14
way|10 ahead|changed|0=15 2=-18
way|10 ahead|committed|0=31 1=-5 2=-27
way|10 ahead|considering|0=17 1=-11 2=-6
way|10 ahead|contribution|0=34 1=-63 2=7
way|10 ahead|delivered|0=51 1=-42 2=-28
way|10 ahead|ended|0=-32 2=32
way|10 ahead|engagement held|0=-13 1=23 2=-10
way|10 ahead|engagement planned|0=-8 1=15 2=-7
way|10 ahead|engagement|0=-25 1=41 2=-17
way|10 ahead|extended|0=-67 1=-32 2=73
way|10 ahead|future main|0=-30 1=23 2=12
way|10 ahead|future perfect main|0=-14 1=8 2=6
way|10 ahead|future relative|0=-13 1=-7 2=20
way|10 ahead|future sub|0=-6 2=6
way|10 ahead|mandate|0=-67 1=-45 2=79
way|10 ahead|none gerund|1=-7
way|10 ahead|none infinitive|1=-8
way|10 ahead|none participle|0=9 1=8 2=-17
way|10 ahead|obstacle|0=64 1=-51 2=-19
way|10 ahead|past main|0=6 1=-48 2=39
way|10 ahead|past participle|0=-6 1=6
way|10 ahead|past perfect main|0=24 1=-52 2=27
way|10 ahead|past perfect relative|0=6
way|10 ahead|past perfect sub|0=7 2=-5
way|10 ahead|past perfect that|0=7
way|10 ahead|past relative|0=16 2=-16
way|10 ahead|past sub|0=22 1=-8 2=-14
way|10 ahead|pledged|0=-19 1=-27 2=51
way|10 ahead|possible that|1=-7 2=7
way|10 ahead|present infinitive|0=5 1=-16 2=11
way|10 ahead|present main|1=-33 2=30
way|10 ahead|present relative|0=-23 1=11 2=12
way|10 ahead|present sub|0=20 1=-11 2=-8
way|10 ahead|present that|1=-8 2=12
way|10 ahead|refused|0=12 1=-7
way|10 ahead|reluctant|0=42 1=-21 2=-21
way|10 ahead|request|1=-6 2=6
way|10 ahead|requirement|0=25 1=-10 2=-13
way|10 ahead|should main|0=-6 2=10
way|10 ahead|should relative|0=14 2=-12
way|10 ahead|should that|0=16 2=-14
way|10 ahead|unverbed|0=11 1=-26 2=17
way|10 ahead|withdrawn|0=-52 1=24 2=30
way|10 ahead|would main|0=18 2=-19
way|10 ahead|would relative|0=14 2=-16
way|10 ahead|would that|1=31 2=-32
way|10 long-ago|0=9 2=-7
way|10 long-ago|authorised|0=-11 1=12
way|10 long-ago|contribution|0=12 1=-11
way|10 long-ago|ended|0=5
way|10 long-ago|extended|0=7 1=-5
way|10 long-ago|present main|0=5
way|10 long-ago|requirement|0=-7 1=8
way|10 now|0=22 1=18 2=-41
way|10 now|agreement drafting|0=8 1=-5
way|10 now|agreement signed|0=-8 1=9
way|10 now|agreement|1=6
way|10 now|authorised|0=46 1=-42
way|10 now|changed|0=-18 1=20
way|10 now|committed|0=-8 1=14 2=-5
way|10 now|considering|0=-22 1=26
way|10 now|contribution|0=21 1=6 2=-34
way|10 now|delivered|0=30 1=-15 2=-28
way|10 now|ended|0=-5 1=11 2=-6
way|10 now|engagement held|0=-19 1=30
way|10 now|engagement planned|0=43 1=-40
way|10 now|engagement|0=23 1=-7 2=-9
way|10 now|extended|0=-22 1=27
way|10 now|future main|0=15 1=8 2=-22
way|10 now|future relative|0=15 1=-13
way|10 now|future that|0=-23 1=25
way|10 now|mandate|1=19 2=-18
way|10 now|none gerund|0=11 1=-10
way|10 now|none infinitive|0=25 1=-23
way|10 now|none participle|0=-16 1=21 2=-5
way|10 now|obstacle|0=-6 1=19 2=-9
way|10 now|past main|0=5 1=29 2=-23
way|10 now|past participle|0=14 1=-25 2=11
way|10 now|past perfect main|0=10 1=5 2=-13
way|10 now|past perfect relative|0=7 1=-6
way|10 now|past perfect sub|0=-6 1=7
way|10 now|past perfect that|0=8 1=-7
way|10 now|past relative|0=18 1=-14
way|10 now|past sub|0=-7 1=8
way|10 now|pledged|1=13 2=-8
way|10 now|possible main|0=-20 1=24
way|10 now|possible that|0=-22 1=23
way|10 now|present infinitive|1=6
way|10 now|present main|0=19 1=15 2=-34
way|10 now|present relative|0=-18 1=15
way|10 now|present sub|0=15 1=-13
way|10 now|present that|0=11 1=-10
way|10 now|reluctant|0=-7 1=9
way|10 now|request|0=-19 1=33
way|10 now|requirement|0=27 1=-24
way|10 now|should main|1=-25 2=29
way|10 now|should relative|0=11 1=-11
way|10 now|suspended|0=14 1=-12
way|10 now|unverbed|0=7 1=14 2=-18
way|10 now|withdrawn|0=36 1=-31 2=-7
way|10 now|would main|0=-19 1=9 2=9
way|10 now|would perfect main|0=5 1=-5
way|10 now|would relative|0=-5 1=6
way|10 now|would sub|0=7 1=-7
way|10 past|0=15 1=36 2=-42
way|10 past|agreement drafting|0=9 2=-8
way|10 past|agreement signed|0=-9 1=18 2=-7
way|10 past|agreement sought|0=18 1=-18
way|10 past|agreement|0=19 1=7 2=-21
way|10 past|authorised|0=18 1=12 2=-24
way|10 past|changed|0=-11 1=22 2=-7
way|10 past|committed|0=7 1=36 2=-33
way|10 past|considering|0=13 1=16 2=-27
way|10 past|contribution|0=14 1=26 2=-37
way|10 past|delivered|0=28 1=8 2=-46
way|10 past|engagement held|0=19 1=27 2=-34
way|10 past|engagement planned|0=-34 1=46 2=-10
way|10 past|engagement|0=9 1=41 2=-37
way|10 past|extended|1=44 2=-38
way|10 past|future main|0=7 1=8 2=-14
way|10 past|future perfect main|0=8 1=-7
way|10 past|future relative|1=7 2=-10
way|10 past|future sub|0=10 1=-9
way|10 past|future that|0=20 1=-24
way|10 past|mandate|0=11 1=46 2=-44
way|10 past|none gerund|0=6 2=-10
way|10 past|none infinitive|1=21 2=-17
way|10 past|none participle|0=5 1=9 2=-11
way|10 past|obstacle|1=49 2=-39
way|10 past|past main|0=13 1=49 2=-37
way|10 past|past participle|0=14 1=-13
way|10 past|past perfect main|0=17 1=26 2=-39
way|10 past|past perfect relative|0=20 1=-9 2=-11
way|10 past|past perfect sub|0=8 1=-6
way|10 past|past relative|1=8 2=-8
way|10 past|past sub|1=12 2=-7
way|10 past|past that|0=-6 1=23 2=-13
way|10 past|pledged|1=18 2=-15
way|10 past|possible main|0=-17 1=17
way|10 past|possible sub|0=-20 1=20
way|10 past|possible that|0=10 1=-9
way|10 past|present gerund|0=-13 1=13
way|10 past|present infinitive|0=10 1=32 2=-37
way|10 past|present main|0=14 1=19 2=-31
way|10 past|present relative|1=17 2=-17
way|10 past|present sub|2=6
way|10 past|present that|0=9 2=-9
way|10 past|refused|1=36 2=-28
way|10 past|reluctant|0=-42 1=69 2=-20
way|10 past|request|0=-7 1=57 2=-31
way|10 past|requirement|0=39 1=-28 2=-32
way|10 past|should main|0=9 1=8 2=-18
way|10 past|should perfect main|0=5 1=-5
way|10 past|should relative|0=-10 2=10
way|10 past|should sub|0=11 1=-11
way|10 past|suspended|0=11 2=-12
way|10 past|unverbed|1=44 2=-41
way|10 past|withdrawn|0=25 1=-11 2=-23
way|10 past|would main|1=20 2=-8
way|10 past|would perfect main|1=5
way|10 past|would perfect relative|0=6 1=-6
way|10 past|would relative|1=6
way|10 past|would sub|0=-13 1=14
way|10 past|would that|0=12 1=12 2=-17
way|4 ahead|0=47 1=-102 2=38
way|4 ahead|agreement|0=7
way|4 ahead|authorised|1=-22 2=24
way|4 ahead|committed|0=-7 1=-22 2=29
way|4 ahead|considering|0=-21 1=12 2=9
way|4 ahead|contribution|1=-61 2=63
way|4 ahead|delivered|0=23 1=-11 2=-10
way|4 ahead|ended|0=14 1=-6 2=-8
way|4 ahead|engagement planned|0=-8 1=8
way|4 ahead|engagement|1=8
way|4 ahead|extended|0=34 1=-13 2=-20
way|4 ahead|future main|0=15 1=-9 2=-5
way|4 ahead|future that|2=6
way|4 ahead|mandate|0=49 1=-43 2=-6
way|4 ahead|none infinitive|0=8
way|4 ahead|none participle|0=14 2=-12
way|4 ahead|obstacle|0=7 1=-5
way|4 ahead|past main|0=-10 1=-20 2=30
way|4 ahead|past participle|0=7 2=-5
way|4 ahead|past perfect main|1=-16 2=11
way|4 ahead|past relative|0=8 2=-5
way|4 ahead|past that|0=6
way|4 ahead|pledged|0=14 1=-6 2=-8
way|4 ahead|possible main|0=-17 1=-10 2=27
way|4 ahead|present infinitive|0=12 2=-12
way|4 ahead|present main|0=14 2=-12
way|4 ahead|present relative|0=-6 2=10
way|4 ahead|refused|0=6
way|4 ahead|reluctant|0=12 1=-6 2=-6
way|4 ahead|request|0=14 1=-11
way|4 ahead|requirement|0=12 2=-11
way|4 ahead|should main|0=7 2=-7
way|4 ahead|unverbed|0=16 1=-11
way|4 ahead|withdrawn|0=-30 1=-14 2=43
way|4 ahead|would main|1=-9 2=6
way|4 ahead|would that|0=-11 1=7
way|4 long-ago|0=45 1=-30 2=-42
way|4 long-ago|agreement drafting|0=-38 1=41
way|4 long-ago|agreement signed|0=15 1=-14
way|4 long-ago|agreement|0=-21 1=25
way|4 long-ago|authorised|0=-24 1=25
way|4 long-ago|changed|0=12 1=-12
way|4 long-ago|committed|0=-10 1=12
way|4 long-ago|considering|0=12 1=-12
way|4 long-ago|contribution|0=33 1=-11 2=-36
way|4 long-ago|delivered|0=15 2=-16
way|4 long-ago|ended|0=8 1=-7
way|4 long-ago|engagement held|0=14 1=-14
way|4 long-ago|engagement|0=14 1=-14
way|4 long-ago|extended|0=18 1=-14
way|4 long-ago|future main|0=19 1=-17
way|4 long-ago|mandate|0=14 1=-7 2=-7
way|4 long-ago|none infinitive|0=6 1=-5
way|4 long-ago|obstacle|0=9 1=-8
way|4 long-ago|past main|1=9 2=-10
way|4 long-ago|past participle|0=-6 1=6
way|4 long-ago|past perfect main|0=15 1=-10
way|4 long-ago|past perfect sub|0=6 1=-6
way|4 long-ago|past relative|0=-16 1=19
way|4 long-ago|past sub|0=-6 1=7
way|4 long-ago|past that|0=19 1=-18
way|4 long-ago|pledged|0=-10 1=29 2=-14
way|4 long-ago|possible relative|0=-7 1=7
way|4 long-ago|present main|0=28 1=-14 2=-13
way|4 long-ago|present relative|0=11 1=-11
way|4 long-ago|present that|0=-17 1=18
way|4 long-ago|refused|0=11 1=-10
way|4 long-ago|reluctant|0=12 1=-12
way|4 long-ago|request|0=16 1=-15
way|4 long-ago|requirement|0=8 1=-7
way|4 long-ago|unverbed|0=12 1=-6
way|4 long-ago|withdrawn|0=20 1=-13 2=-7
way|4 long-ago|would main|0=-5 1=6
way|4 now|0=52 1=-72 2=-11
way|4 now|authorised|0=10 1=-9
way|4 now|committed|0=29 1=-15 2=-14
way|4 now|considering|0=14 1=-11
way|4 now|contribution|0=9
way|4 now|delivered|0=-28 1=46 2=-8
way|4 now|ended|0=12 1=-8
way|4 now|engagement held|0=13 1=-12
way|4 now|engagement planned|0=7 1=-7
way|4 now|engagement|0=20 1=-19
way|4 now|extended|0=16 1=-9 2=-6
way|4 now|future main|0=-14 1=-33 2=48
way|4 now|future perfect main|0=6
way|4 now|future relative|1=6 2=-7
way|4 now|future sub|0=6
way|4 now|future that|0=6 1=-16 2=10
way|4 now|mandate|0=42 1=-29 2=-12
way|4 now|none participle|0=-7 2=8
way|4 now|obstacle|0=19 1=-17
way|4 now|past main|0=-6 1=8
way|4 now|past participle|0=-5 1=6
way|4 now|past perfect main|0=8 1=10 2=-17
way|4 now|past perfect sub|0=6
way|4 now|past relative|0=-28 1=26
way|4 now|past that|0=7 2=-5
way|4 now|pledged|0=12 1=-28 2=16
way|4 now|possible main|0=10 1=-7
way|4 now|possible that|0=7
way|4 now|present infinitive|0=-12 1=13
way|4 now|present main|0=40 1=-21 2=-19
way|4 now|present relative|0=20 1=-10 2=-10
way|4 now|present sub|1=-7 2=5
way|4 now|present that|0=9 1=-6
way|4 now|refused|0=9 1=-7
way|4 now|reluctant|0=20 1=-18
way|4 now|request|0=24 1=-21
way|4 now|requirement|0=-5 1=-9 2=14
way|4 now|unverbed|0=41 1=-32 2=-8
way|4 now|withdrawn|0=-44 1=41
way|4 now|would relative|0=-7 2=10
way|4 now|would that|0=7 1=-7
way|4 past|0=45 1=-15 2=-47
way|4 past|agreement signed|0=-8 1=8
way|4 past|agreement|0=-5 1=6
way|4 past|authorised|0=-7 1=8
way|4 past|contribution|0=22 1=19 2=-42
way|4 past|delivered|0=25 1=-19 2=-6
way|4 past|engagement held|0=8 1=-8
way|4 past|engagement|0=8 1=-8
way|4 past|extended|0=17 1=-14
way|4 past|future main|0=7 1=-6
way|4 past|mandate|0=11 2=-6
way|4 past|none infinitive|0=-13 1=13
way|4 past|obstacle|0=24 1=-23
way|4 past|past main|0=-18 1=34 2=-16
way|4 past|past participle|0=8 1=-6
way|4 past|past perfect main|0=-11 1=17 2=-6
way|4 past|past perfect relative|0=-12 1=14
way|4 past|past perfect that|0=9 1=-9
way|4 past|past relative|1=5
way|4 past|past sub|1=6
way|4 past|past that|0=17 1=-16
way|4 past|pledged|1=27 2=-25
way|4 past|possible that|0=-12 1=12
way|4 past|present infinitive|0=-6 1=10
way|4 past|present main|0=33 1=-27
way|4 past|present relative|0=13 1=-12
way|4 past|present sub|0=8 1=-8
way|4 past|present that|0=5
way|4 past|reluctant|0=14 1=-14
way|4 past|request|0=10 1=-9
way|4 past|suspended|0=-19 1=19
way|4 past|unverbed|0=15 1=-10
way|4 past|withdrawn|1=17 2=-14
way|4 past|would main|0=9 1=-9
way|4 past|would sub|0=-10 1=10
way|4 past|would that|0=14 1=-14
way|7 ahead|0=15 1=-81 2=51
way|7 ahead|agreement drafting|0=19 1=-14
way|7 ahead|agreement signed|1=-7
way|7 ahead|agreement|0=22 1=-22
way|7 ahead|authorised|0=7 1=-7
way|7 ahead|changed|0=20 1=-18
way|7 ahead|committed|0=-34 1=-38 2=74
way|7 ahead|considering|1=-24 2=26
way|7 ahead|contribution|1=-67 2=52
way|7 ahead|delivered|0=73 1=-63 2=-50
way|7 ahead|ended|0=-17 1=13
way|7 ahead|engagement held|0=6 1=9 2=-15
way|7 ahead|engagement planned|1=13 2=-10
way|7 ahead|engagement|1=22 2=-24
way|7 ahead|extended|0=-21 1=-14 2=35
way|7 ahead|future main|1=24
way|7 ahead|future perfect main|0=-19 1=7 2=11
way|7 ahead|future relative|1=-13 2=13
way|7 ahead|future sub|0=-33 2=35
way|7 ahead|future that|0=-17 1=10 2=8
way|7 ahead|mandate|0=-10 1=-26 2=37
way|7 ahead|none infinitive|0=8 1=-20 2=11
way|7 ahead|none participle|0=11 1=-14
way|7 ahead|obstacle|0=59 1=-42 2=-22
way|7 ahead|past main|0=26 1=-51 2=16
way|7 ahead|past participle|0=10 1=10 2=-20
way|7 ahead|past perfect main|0=11 1=-25 2=13
way|7 ahead|past perfect relative|1=-10 2=10
way|7 ahead|past perfect sub|1=10 2=-12
way|7 ahead|past perfect that|1=-11 2=12
way|7 ahead|past relative|1=-15 2=13
way|7 ahead|past sub|0=7 1=-9
way|7 ahead|past that|0=16 1=-14
way|7 ahead|pledged|0=-37 1=-37 2=72
way|7 ahead|possible main|0=-6 1=-12 2=17
way|7 ahead|possible relative|1=8 2=-8
way|7 ahead|possible that|0=-8 2=12
way|7 ahead|present infinitive|0=24 1=-24
way|7 ahead|present main|0=8 1=-26 2=16
way|7 ahead|present relative|0=21 1=-6 2=-15
way|7 ahead|present sub|0=-8 2=10
way|7 ahead|present that|0=20 1=-15 2=-6
way|7 ahead|refused|0=17 1=-7 2=-10
way|7 ahead|reluctant|0=17 1=-15
way|7 ahead|request|0=46 1=-43
way|7 ahead|requirement|0=-44 1=-12 2=60
way|7 ahead|should main|2=-8
way|7 ahead|should relative|0=8 2=-12
way|7 ahead|should that|0=-6 2=6
way|7 ahead|suspended|0=24 1=-17 2=-7
way|7 ahead|unverbed|0=15 1=-53 2=34
way|7 ahead|withdrawn|0=-52 1=35 2=28
way|7 ahead|would main|0=25 1=-8 2=-17
way|7 ahead|would relative|0=-8 1=-6 2=14
way|7 long-ago|0=26 2=-24
way|7 long-ago|agreement drafting|0=-13 1=14
way|7 long-ago|agreement|0=-13 1=14
way|7 long-ago|authorised|0=-40 1=43
way|7 long-ago|committed|0=18 1=-16
way|7 long-ago|contribution|0=18 2=-14
way|7 long-ago|delivered|0=-30 1=34
way|7 long-ago|ended|0=19 1=-16
way|7 long-ago|extended|0=27 1=-25
way|7 long-ago|future main|0=6 1=-5
way|7 long-ago|mandate|0=8 2=-8
way|7 long-ago|none participle|0=-5 1=5
way|7 long-ago|past main|0=7 2=-7
way|7 long-ago|past participle|0=-26 1=26
way|7 long-ago|past perfect main|0=27 1=-26
way|7 long-ago|past sub|0=-25 1=25
way|7 long-ago|past that|1=5
way|7 long-ago|pledged|1=9
way|7 long-ago|possible main|0=-8 1=8
way|7 long-ago|present infinitive|0=-6 1=8
way|7 long-ago|present main|0=29 1=-24
way|7 long-ago|present relative|0=10 1=-10
way|7 long-ago|reluctant|0=8 1=-8
way|7 long-ago|unverbed|1=9
way|7 long-ago|withdrawn|0=26 1=-22
way|7 long-ago|would that|0=9 1=-8
way|7 now|0=12 1=-12 2=-9
way|7 now|agreement drafting|0=9 1=-11
way|7 now|agreement signed|0=-5 1=10
way|7 now|agreement sought|1=-9 2=7
way|7 now|agreement|0=5 1=-10
way|7 now|authorised|0=16 2=-11
way|7 now|changed|0=14 1=-9
way|7 now|committed|0=-8 1=26 2=-18
way|7 now|considering|0=35 1=-26 2=-9
way|7 now|contribution|1=-6 2=9
way|7 now|delivered|0=-9 1=52 2=-35
way|7 now|ended|2=-7
way|7 now|engagement held|0=-11 1=20 2=-9
way|7 now|engagement planned|0=-12 2=17
way|7 now|engagement|0=-27 1=18 2=10
way|7 now|extended|1=14 2=-14
way|7 now|future main|1=-17 2=19
way|7 now|future perfect main|0=11 2=-10
way|7 now|future relative|0=-19 2=21
way|7 now|future sub|0=10 2=-6
way|7 now|future that|1=-7
way|7 now|mandate|0=32 2=-35
way|7 now|none gerund|0=15 1=-9 2=-6
way|7 now|none infinitive|0=5 1=10 2=-15
way|7 now|obstacle|0=20 2=-13
way|7 now|past main|0=9 1=18 2=-25
way|7 now|past participle|1=-7
way|7 now|past perfect main|0=13 1=26 2=-39
way|7 now|past perfect relative|0=19 1=-17
way|7 now|past perfect sub|0=-5 1=10
way|7 now|past perfect that|0=18 2=-15
way|7 now|past relative|0=7 1=9 2=-17
way|7 now|past sub|0=-6 2=8
way|7 now|past that|1=25 2=-22
way|7 now|pledged|0=-6 1=-68 2=66
way|7 now|possible main|0=-8 2=6
way|7 now|possible that|1=9 2=-7
way|7 now|present infinitive|0=-10 1=-8 2=18
way|7 now|present main|0=6 1=-15 2=8
way|7 now|present relative|0=31 1=-23 2=-8
way|7 now|present sub|0=-12 1=11
way|7 now|present that|0=14 1=-8 2=-6
way|7 now|refused|0=7 2=-11
way|7 now|reluctant|0=27 1=-23
way|7 now|request|0=11 1=6 2=-16
way|7 now|requirement|0=23 1=-20
way|7 now|should main|1=-21 2=24
way|7 now|should perfect main|0=5
way|7 now|should relative|0=5
way|7 now|should that|2=7
way|7 now|suspended|0=-15 1=29 2=-15
way|7 now|unverbed|0=13 1=-5 2=-7
way|7 now|withdrawn|0=-26 1=15 2=10
way|7 now|would main|0=-19 1=6 2=13
way|7 now|would relative|0=-20 1=38 2=-18
way|7 now|would sub|0=8 1=-7
way|7 now|would that|0=-20 1=13 2=7
way|7 past|0=25 1=25 2=-50
way|7 past|agreement drafting|0=13 1=-9
way|7 past|agreement|0=8 2=-7
way|7 past|authorised|1=9 2=-7
way|7 past|committed|0=-10 1=22 2=-9
way|7 past|contribution|0=23 1=20 2=-46
way|7 past|delivered|0=22 1=13 2=-40
way|7 past|ended|1=5 2=-7
way|7 past|engagement cancelled|0=6 1=-5
way|7 past|engagement held|0=8 1=-7
way|7 past|engagement|0=13 1=-12
way|7 past|extended|0=-11 1=23 2=-12
way|7 past|future main|0=28 1=-14 2=-13
way|7 past|future perfect main|0=17 1=-16
way|7 past|future relative|0=16 1=-28 2=11
way|7 past|future sub|0=-7 1=7
way|7 past|mandate|0=-7 1=40 2=-32
way|7 past|none infinitive|0=-19 1=21
way|7 past|none participle|0=7
way|7 past|obstacle|1=23 2=-23
way|7 past|past main|0=8 1=43 2=-36
way|7 past|past participle|0=-10 1=-5 2=16
way|7 past|past perfect main|0=14 1=18 2=-31
way|7 past|past perfect relative|0=8
way|7 past|past perfect sub|0=15 1=-15
way|7 past|past perfect that|0=-9 1=10
way|7 past|past relative|0=-11 1=11
way|7 past|past sub|0=-24 1=28
way|7 past|past that|0=13 1=-10
way|7 past|pledged|0=25 1=-10 2=-28
way|7 past|possible main|0=5
way|7 past|possible that|0=7 1=-6
way|7 past|present infinitive|0=8 1=5 2=-12
way|7 past|present main|0=21 1=16 2=-42
way|7 past|present relative|0=15 1=-11
way|7 past|present sub|0=6
way|7 past|present that|0=-11 1=15
way|7 past|reluctant|0=-17 1=18
way|7 past|request|0=9 2=-7
way|7 past|requirement|0=30 1=-16 2=-14
way|7 past|should main|1=5
way|7 past|should perfect main|1=-7 2=12
way|7 past|should relative|0=5
way|7 past|should that|0=-14 1=15
way|7 past|suspended|0=-17 1=19
way|7 past|unverbed|0=10 1=25 2=-32
way|7 past|withdrawn|0=24 2=-27
way|7 past|would main|0=15 1=-14
way|7 past|would perfect that|0=10 1=-10
way|7 past|would that|2=-6
`;
