// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=6
at|beside|1|true|0=7
at|beside|3|false|0=-7
at|beside|acts|0=6
at|beside|contribution|0=5
at|beside|in|0=-7 1=7
at|down|1=-9 2=7
at|down|1|true|0=-5
at|down|2|true|1=-5
at|down|3|true|0=8 2=-7
at|down|acts|1=-6 2=8
at|down|agreement drafting|0=6 1=-10
at|down|agreement|1=-7
at|down|arrive|1=-7 2=9
at|down|authorised|1=9 2=-7
at|down|bind|0=-5 1=5
at|down|by|0=-17 2=19
at|down|changed|0=6 1=-6
at|down|committed|0=6
at|down|contribution|1=-7
at|down|delivered|1=6
at|down|ended|1=-9 2=5
at|down|end|1=-6 2=6
at|down|engagement planned|0=-8 1=10
at|down|engagement|0=-12 1=14
at|down|extended|0=-8 2=9
at|down|give|0=11 1=-10
at|down|in|0=19 1=-16
at|down|leave|0=9 1=-7
at|down|light|0=14 1=-14
at|down|mandate|1=-7 2=6
at|down|meet|0=-8 1=10
at|down|need|0=-8 2=8
at|down|none|0=-12 1=16
at|down|obstacle|0=-8 1=12
at|down|of|0=11 2=-6
at|down|on|0=-20 1=16
at|down|past perfect main|0=23 1=-25
at|down|pledged|1=-5 2=8
at|down|present infinitive|1=5
at|down|request|0=21 1=-12 2=-9
at|down|requirement|0=-7 2=8
at|down|say|0=6 1=-5
at|down|since|0=-10 1=11
at|else|,|0=-10 1=11
at|else|0=24 2=-25
at|else|1|true|1=13 2=-12
at|else|2|false|0=13 2=-11
at|else|2|true|0=-10 2=15
at|else|3|false|0=19 1=-7 2=-12
at|else|3|true|0=9 2=-6
at|else|^|0=-7 1=7
at|else|acts|0=9 1=11 2=-20
at|else|adopted|0=-7 1=8
at|else|agreement signed|1=5
at|else|ask|2=-5
at|else|assembled|0=-10 1=11
at|else|authorised|0=-9 1=9
at|else|authorise|0=-11 1=15
at|else|back|0=-6 1=8
at|else|before|0=12 1=-12
at|else|bind|1=7
at|else|by|0=18 1=-6 2=-12
at|else|changed|0=-6 1=10
at|else|change|0=6 1=-6
at|else|committed|0=-9 1=10
at|else|considering|0=-5 1=9
at|else|consider|0=6 1=-5
at|else|contribution|0=13 2=-13
at|else|decide|0=11 1=-11
at|else|delivered|0=12 2=-8
at|else|due|0=-5
at|else|end|0=8 1=-11
at|else|engagement held|0=-7 1=11
at|else|engagement planned|0=6
at|else|engagement|1=8 2=-6
at|else|excluded|0=-5 1=5
at|else|extended|0=6 1=-10
at|else|extend|0=6 2=-5
at|else|from|0=9 2=-6
at|else|future main|1=18 2=-14
at|else|future relative|0=25 1=-24
at|else|give|0=-13 1=9
at|else|haiti|0=-10 1=11
at|else|hold|0=7 1=-6
at|else|intervened|0=-6 1=6
at|else|in|1=10 2=-7
at|else|keep|0=-13 1=10
at|else|land|0=-8 2=11
at|else|leave|0=19 1=-13 2=-5
at|else|light|0=17 1=-10 2=-7
at|else|mandate|0=-11 1=12
at|else|meet|0=-7 1=18 2=-11
at|else|mogadishu|0=5
at|else|nations|0=8 1=-6
at|else|none gerund|0=-7 1=8
at|else|none infinitive|0=-15 2=13
at|else|none|0=19 1=-14
at|else|obstacle|0=16 1=-14
at|else|of|0=9 2=-7
at|else|on|0=9 1=-6
at|else|past main|1=-11 2=11
at|else|past participle|0=-6 1=8
at|else|past perfect main|0=25 1=-13 2=-12
at|else|past perfect relative|0=-18 1=8 2=10
at|else|past that|0=10 1=-10
at|else|place|0=5 1=-5
at|else|pledged|0=-16 1=8 2=8
at|else|plénière|0=7 1=-7
at|else|port-au-prince|0=10 1=-9
at|else|possible relative|1=5
at|else|possible that|0=10 1=-10
at|else|present infinitive|0=12 1=-11
at|else|present relative|0=7
at|else|present sub|0=-12 1=13
at|else|present that|0=-12 1=14
at|else|refuse|0=-21 1=23
at|else|reluctant|0=5
at|else|request|0=13 1=-10
at|else|says|0=22 1=-16 2=-7
at|else|say|0=8 2=-5
at|else|serve|1=-10 2=12
at|else|should main|0=-12 1=12
at|else|since|0=11 1=-9
at|else|suspended|0=11 1=-8
at|else|that|0=7 1=-5
at|else|to|0=-11 2=10
at|else|traveled|0=-8 1=8
at|else|until|0=7 1=-11
at|else|up|0=-5 1=7
at|else|withdrawn|0=9 1=-7
at|else|would main|0=13 2=-11
at|else|would relative|0=-9 1=9
at|else|would that|0=15 1=-10
at|loose|,|0=8 1=-7
at|loose|0=5 2=-10
at|loose|2|true|0=-9 1=23 2=-14
at|loose|3|false|1=-6
at|loose|3|true|0=14 1=-14
at|loose|^|0=13 1=-11
at|loose|acts|1=18 2=-14
at|loose|agreement drafting|0=-11 1=12
at|loose|agreement signed|0=-6 1=7
at|loose|agreement|0=-17 1=19
at|loose|announced|0=11 1=-11
at|loose|arrived|0=-12 1=13
at|loose|arrive|1=-17 2=14
at|loose|at|0=-5 1=5
at|loose|bar|0=-14 1=15
at|loose|bind|0=24 1=-22
at|loose|by|0=-18 2=21
at|loose|changed|0=8 1=-6
at|loose|committed|0=-8 1=9
at|loose|concluded|0=5
at|loose|considering|0=9 1=-9
at|loose|contribution|0=7
at|loose|delivered|0=12 1=-6 2=-6
at|loose|deposited|0=8 1=-7
at|loose|due|0=5
at|loose|early|0=-5 1=8
at|loose|end|0=10 2=-7
at|loose|engagement held|0=10 1=-10
at|loose|engagement|0=15 1=-15
at|loose|for|1=-8 2=8
at|loose|found|0=-8 1=8
at|loose|give|0=6 2=-8
at|loose|hold|0=-9 1=10
at|loose|intervened|0=8 1=-8
at|loose|in|0=-5 1=5
at|loose|its|0=5
at|loose|keep|0=9 1=-7
at|loose|leave|1=10 2=-8
at|loose|light|0=-12 1=19 2=-7
at|loose|mandate|1=-6
at|loose|meet|0=-6
at|loose|met|0=6 1=-6
at|loose|million|0=-10 1=10
at|loose|none|0=-24 1=17 2=7
at|loose|obstacle|0=-10 1=25 2=-14
at|loose|of|0=11 1=-9
at|loose|on|0=-10 1=19 2=-9
at|loose|pledged|0=8 1=-15 2=7
at|loose|promise|0=17 1=-10 2=-7
at|loose|received|0=6 1=-6
at|loose|refuse|0=-10 1=11
at|loose|rejected|0=-8 1=8
at|loose|requirement|0=10 1=-14
at|loose|says|0=9 1=-13
at|loose|say|2=6
at|loose|serve|2=8
at|loose|since|0=-6 1=8
at|loose|to|0=9
at|loose|unconstitutional|0=-10 1=10
at|loose|until|2=5
at|loose|unverbed|0=5 2=-10
at|loose|warned|0=-7 1=7
at|loose|withdrawn|0=-14 1=15
at|main|,|0=-11 1=14
at|main|0=10 1=10 2=-23
at|main|1|true|1=14 2=-10
at|main|2|false|0=-7 1=9
at|main|2|true|0=16 1=-12
at|main|3|false|0=18 2=-14
at|main|3|true|0=-7 1=7
at|main|833|0=8 2=-8
at|main|^|0=9
at|main|acts|0=6
at|main|affirmed|0=-6 1=6
at|main|after|0=10 1=-10
at|main|and|0=9 1=-8
at|main|announced|0=-10 1=12
at|main|arrived|0=12 1=-11
at|main|ask|0=-11 1=12
at|main|authorised|2=-8
at|main|authorise|0=-14 1=16
at|main|back|0=7 1=-6
at|main|been|0=7 1=-7
at|main|bind|1=-7 2=8
at|main|by|2=9
at|main|changed|0=6 1=-9
at|main|committed|0=18 1=-11 2=-7
at|main|confirmed|0=15 1=-14
at|main|congratulated|0=6 1=-6
at|main|considering|0=-7 1=10
at|main|consider|0=6
at|main|contribution|0=7 2=-13
at|main|council|0=5
at|main|delivered|0=24 1=-18 2=-6
at|main|departed|0=-9 1=13
at|main|departs|0=-6 1=6
at|main|early|0=9 2=-5
at|main|ended|1=5
at|main|engagement planned|0=-5 1=6
at|main|engagement|0=-6 1=9
at|main|explained|1=5
at|main|extend|0=6 1=-5
at|main|for|0=13 1=-7 2=-7
at|main|from|0=7 1=-7
at|main|future main|0=-6 1=16 2=-10
at|main|future relative|0=-12 1=15
at|main|future that|0=7 1=-6
at|main|give|0=-12 1=13
at|main|haiti|0=7 1=-5
at|main|hold|0=-9 2=10
at|main|indicated|1=5
at|main|in|0=12 1=-8
at|main|it|0=-6 1=6
at|main|keep|0=8 1=-9
at|main|learned|0=11 1=-10
at|main|leave|1=-14 2=12
at|main|light|0=21 1=-8 2=-13
at|main|mandate|0=9 2=-5
at|main|none gerund|1=-12 2=10
at|main|none participle|2=-8
at|main|none|0=-12 1=19 2=-7
at|main|not|0=7 1=-6
at|main|offered|0=9 1=-9
at|main|office|0=7 1=-7
at|main|of|0=-18 2=18
at|main|on|0=16 2=-16
at|main|oppose|0=-7 1=7
at|main|past main|0=16 1=-13
at|main|past participle|0=16 1=-16
at|main|past perfect main|0=28 1=-25
at|main|past perfect relative|0=-16 1=13
at|main|past perfect that|0=7 1=-7
at|main|past that|0=-12 1=8
at|main|pledged|0=10 1=-22 2=12
at|main|possible main|0=-16 1=18
at|main|present infinitive|0=-27 1=26
at|main|present main|0=18 1=-6 2=-12
at|main|present relative|0=18 1=-18
at|main|present that|0=7 1=-7
at|main|procédé|0=-5 1=5
at|main|promise|1=12 2=-14
at|main|proposed|0=-9 1=9
at|main|refused|0=-28 1=29
at|main|reluctant|0=-10 1=12
at|main|repatriates|0=11 1=-9
at|main|reporters|0=-8 1=8
at|main|said|1=8
at|main|sarajevo|0=-6 1=6
at|main|says|0=8 1=14 2=-22
at|main|say|0=13 2=-17
at|main|serve|0=19 1=-25 2=6
at|main|should main|0=14 1=-9
at|main|should relative|0=-10 2=10
at|main|should that|0=10 1=-10
at|main|signed|0=-6 1=6
at|main|since|0=-14 1=15
at|main|the|0=5 1=-7
at|main|to|0=-5 1=-7 2=12
at|main|visit|0=7 1=-7
at|main|want|0=-8 1=8
at|main|warned|0=6 1=-6
at|main|welcomed|0=-12 1=12
at|main|withdrawn|0=-5
at|main|would main|0=-14 1=15
at|main|would sub|0=-6 1=6
at|main|would that|0=-7 1=9
at|own|,|0=20 1=-9 2=-11
at|own|-|0=8 1=-7
at|own|0=12 2=-9
at|own|1|true|1=16 2=-7
at|own|2|false|0=8 1=-27 2=20
at|own|2|true|0=5 1=13 2=-17
at|own|30|0=20 1=-20
at|own|3|false|0=15 1=-22 2=7
at|own|3|true|0=5 1=7 2=-12
at|own|833|0=-5 2=6
at|own|^|0=-12 1=10
at|own|acts|0=15 1=5 2=-13
at|own|agreement drafting|0=11 1=-15
at|own|agreement ended|0=6 1=-6
at|own|agreement signed|0=-13 1=18
at|own|agreement|1=-7 2=7
at|own|announced|1=5
at|own|arrived|0=-6 1=6
at|own|ask|0=9 2=-6
at|own|back|0=-23 1=27
at|own|bar|0=14 1=-13
at|own|between|0=7 1=-7
at|own|bind|0=-6 1=14 2=-8
at|own|changed|0=8 2=-8
at|own|completed|0=7 1=-7
at|own|considering|0=6 1=-14 2=8
at|own|consider|1=10 2=-8
at|own|contribution|0=-11 2=20
at|own|country|0=6 1=-6
at|own|counts|0=8 1=-7
at|own|delivered|1=26 2=-20
at|own|depart|0=-5 1=7
at|own|despite|0=5
at|own|due|0=-6 1=-8 2=14
at|own|earlier|0=10 1=-10
at|own|ended|0=-13 1=6 2=7
at|own|end|0=29 1=-27
at|own|engagement held|1=7 2=-10
at|own|engagement planned|0=-14 1=22 2=-8
at|own|engagement|0=-9 1=29 2=-18
at|own|euros|0=-6 1=7
at|own|expected|1=-11 2=10
at|own|extended|0=7 2=-9
at|own|extend|0=-16 1=9 2=7
at|own|for|1=-8
at|own|from|1=-11 2=6
at|own|fund|0=-9 1=9
at|own|future main|1=-41 2=46
at|own|future relative|0=11 1=-19 2=8
at|own|future that|0=24 1=-19 2=-6
at|own|give|1=6
at|own|haiti|1=-14 2=18
at|own|hesitate|0=-9 1=9
at|own|hold|0=15 1=-7 2=-7
at|own|indicated|0=10 1=-10
at|own|in|1=7
at|own|keep|0=42 1=-29 2=-13
at|own|landed|1=5
at|own|late|0=-8 2=8
at|own|launched|0=-8 1=8
at|own|leave|1=6
at|own|left|0=-5 2=6
at|own|mandate|2=-5
at|own|may|0=6
at|own|meet|0=9 1=-13
at|own|men|0=-5 1=6
at|own|months|0=-5 1=6
at|own|nassau|0=-5 2=8
at|own|none gerund|0=-6
at|own|none infinitive|0=9 1=-6
at|own|none|0=-14 1=10
at|own|obstacle|0=45 1=-38 2=-7
at|own|october|0=9 1=-8
at|own|officers|0=-8
at|own|on|0=7 1=9 2=-8
at|own|past main|0=-11 1=45 2=-30
at|own|past participle|1=7 2=-8
at|own|past perfect main|0=-15 1=30 2=-14
at|own|past perfect relative|0=8 1=-7
at|own|past perfect that|0=-12 1=20 2=-8
at|own|past relative|0=-13 1=23 2=-10
at|own|past sub|0=-9 1=14 2=-5
at|own|past that|0=17 1=-12 2=-5
at|own|pledged|0=-15 1=-18 2=34
at|own|police|0=-9 2=5
at|own|port-au-prince|0=-8 1=13
at|own|possible main|0=-15 1=11
at|own|possible that|0=-16 2=19
at|own|present infinitive|0=13 1=-12
at|own|present main|1=-22 2=17
at|own|present relative|1=9 2=-10
at|own|present sub|0=14 1=-14
at|own|promise|0=-10 1=7
at|own|raises|0=8 1=-8
at|own|refuse|0=8 1=-6
at|own|reluctant|0=8
at|own|renewed|0=-7 1=7
at|own|request|0=-15 1=23 2=-8
at|own|requirement|0=18 1=-10 2=-7
at|own|said|0=5
at|own|says|2=6
at|own|say|0=28 1=-35 2=8
at|own|serve|1=-6 2=5
at|own|should main|1=19 2=-18
at|own|should perfect main|0=11 1=-11
at|own|sign|0=-25 1=17 2=8
at|own|since|0=43 1=-34 2=-9
at|own|suspended|0=-6 1=15 2=-9
at|own|than|2=-5
at|own|them|2=-8
at|own|the|1=12 2=-12
at|own|to|0=23 1=-33 2=10
at|own|troops|0=-9 2=10
at|own|until|1=-12 2=9
at|own|votes|0=6 1=-5
at|own|want|0=-12 1=13
at|own|withdrawn|0=-11 1=-10 2=21
at|own|would main|0=6
at|own|would that|1=-5 2=8
at|up|,|0=19 1=-18
at|up|0=8 1=17 2=-24
at|up|1|true|1=7 2=-9
at|up|2|false|1=10 2=-12
at|up|2|true|0=5
at|up|^|0=-17 1=18
at|up|acts|0=-9 1=27 2=-18
at|up|agreed|0=-7 1=7
at|up|arrive|1=6
at|up|asked|0=12 1=-12
at|up|ask|0=8 1=-8
at|up|bind|0=-8 1=9
at|up|changed|0=12 1=-11
at|up|change|0=5 1=-5
at|up|considering|0=-6 1=7
at|up|consider|0=16 1=-15
at|up|contribution|1=25 2=-22
at|up|decided|0=5 1=-5
at|up|delivered|0=11 1=-11
at|up|ended|0=-7 1=8
at|up|found|0=8 1=-8
at|up|future that|0=-10 1=10
at|up|give|0=7 1=-6
at|up|in|0=-11 1=16 2=-5
at|up|keep|0=-6 1=7
at|up|light|0=-17 1=18
at|up|meet|0=13 1=-13
at|up|none gerund|0=9 1=-8
at|up|none infinitive|0=-16 1=17
at|up|none|0=20 1=-19
at|up|offered|0=-8 1=8
at|up|of|0=-14 1=16
at|up|on|0=15 1=-13
at|up|past that|0=12 1=-11
at|up|pledged|0=10 1=9 2=-19
at|up|present infinitive|0=8 1=8 2=-16
at|up|present that|0=14 1=-14
at|up|promise|0=-16 1=23 2=-7
at|up|refused|0=-10 1=11
at|up|reluctant|0=-8 1=8
at|up|request|0=6 1=-6
at|up|says|0=16 1=-10 2=-6
at|up|say|1=6 2=-5
at|up|sign|0=-6 1=6
at|up|would that|0=-14 1=18
back|0|0=11 2=-19
back|0|acts|agreement|0=-7 1=11
back|0|acts|contribution|0=8 2=-10
back|0|acts|engagement|2=-5
back|0|acts|mandate|0=-24 1=13 2=10
back|0|acts|obstacle|1=11
back|0|acts|request|0=11 1=-8
back|0|acts|requirement|0=11 1=-6
back|0|agreement drafting|0=-10 1=12
back|0|agreement signed|0=16 1=-14
back|0|arrive|1=28 2=-25
back|0|ask|0=-12 1=16
back|0|authorised|0=8 2=-7
back|0|authorise|0=-13 1=15
back|0|back|0=-32 1=33
back|0|bind|1=7
back|0|changed|0=-13 1=14
back|0|committed|1=6
back|0|considering|0=-11 1=16
back|0|delivered|0=24 1=-9 2=-20
back|0|due|0=8 1=-5
back|0|ended|0=10 1=-15
back|0|end|0=17 1=-9 2=-8
back|0|engagement held|2=-5
back|0|engagement planned|0=-7 1=8
back|0|extended|1=-10 2=12
back|0|extend|0=-10 2=7
back|0|future main|future main|2=8
back|0|future main|past main|0=11 1=-13
back|0|future main|past perfect main|1=-9 2=6
back|0|future main|past that|0=-9 2=11
back|0|future main|possible main|0=5
back|0|future main|present infinitive|0=6
back|0|future main|present main|0=13 1=-10
back|0|future main|present relative|0=-12 1=12
back|0|future main|unverbed|1=5
back|0|future relative|past perfect sub|0=-15 2=20
back|0|future that|would that|0=-29 1=32
back|0|give|0=10 1=-14 2=6
back|0|hold|0=23 1=-22
back|0|keep|1=5
back|0|leave|1=-33 2=35
back|0|light|0=10 1=-12
back|0|meet|0=-12 1=11
back|0|none gerund|past that|0=-15 1=15
back|0|none gerund|unverbed|0=7 1=-6
back|0|none participle|future main|0=-5 1=5
back|0|none participle|none infinitive|0=-8 1=8
back|0|none participle|none participle|0=-15 1=15
back|0|none participle|past main|0=-15 1=15
back|0|none participle|present main|0=-7 1=7
back|0|none|0=-11 1=10
back|0|obstacle|2=-6
back|0|past main|future main|1=-9 2=8
back|0|past main|future that|0=7 1=-6
back|0|past main|past main|0=-21 1=34 2=-7
back|0|past main|past participle|0=-14 2=11
back|0|past main|past perfect main|0=16 1=-13
back|0|past main|past perfect relative|0=13 1=-12
back|0|past main|past perfect that|0=-12 1=12
back|0|past main|past sub|0=-10 1=11
back|0|past main|possible that|0=6 1=-6
back|0|past main|present infinitive|1=-8 2=7
back|0|past main|present main|0=-15 1=20
back|0|past main|present relative|0=23 1=-22
back|0|past main|should main|0=7 1=-7
back|0|past main|unverbed|0=-11 1=16
back|0|past main|would main|0=10 1=-10
back|0|past main|would that|0=16 1=-15
back|0|past participle|past perfect main|0=-11 1=12
back|0|past participle|past relative|0=-31 1=31
back|0|past participle|present infinitive|0=8 1=-7
back|0|past participle|present main|0=-9 1=10
back|0|past participle|unverbed|0=6 1=-6
back|0|past perfect main|none gerund|0=6 1=-6
back|0|past perfect main|none infinitive|0=14 1=-13
back|0|past perfect main|none participle|0=-13 1=13
back|0|past perfect main|past main|0=-22 1=18
back|0|past perfect main|past perfect main|0=-44 1=45
back|0|past perfect main|past relative|0=14 1=-14
back|0|past perfect main|past sub|0=-19 1=19
back|0|past perfect main|past that|0=5 1=-5
back|0|past perfect main|present infinitive|0=8 1=-5
back|0|past perfect main|present main|0=-12 1=11
back|0|past perfect main|present relative|0=-18 1=18
back|0|past perfect main|present sub|0=-7 1=8
back|0|past perfect main|unverbed|1=6
back|0|past perfect main|would relative|0=-20 1=20
back|0|past perfect main|would that|0=8 1=-8
back|0|past perfect relative|past main|0=6 1=-5
back|0|past perfect relative|present main|0=8 1=-7
back|0|past relative|future main|0=-8 1=8
back|0|past relative|none gerund|0=-6 1=6
back|0|past relative|past perfect main|0=6 1=-6
back|0|past relative|past relative|0=-12 1=12
back|0|past relative|present infinitive|0=7 1=-7
back|0|past relative|present main|0=6 1=-8
back|0|past relative|present relative|0=-6 1=6
back|0|past relative|unverbed|0=9 1=-9
back|0|past relative|would that|0=15 1=-15
back|0|past sub|past main|0=13 1=-12
back|0|past sub|present infinitive|0=-8 1=9
back|0|past sub|present main|0=7 1=-7
back|0|past sub|unverbed|0=-7 1=7
back|0|past that|present main|0=-9
back|0|pledged|0=6 1=-24 2=23
back|0|present infinitive|future main|0=-8 2=10
back|0|present infinitive|past main|0=11 1=-15
back|0|present infinitive|present main|0=-12 1=6 2=6
back|0|present infinitive|unverbed|2=6
back|0|present main|future main|1=-9 2=5
back|0|present main|none participle|0=5
back|0|present main|past main|0=11 1=-11
back|0|present main|present infinitive|1=7
back|0|present main|present main|0=-10 1=20 2=-10
back|0|present main|present relative|1=5
back|0|present main|unverbed|0=8 1=-6
back|0|present main|would relative|0=8 2=-7
back|0|present sub|future main|0=-23 1=25
back|0|present that|unverbed|0=-9 1=9
back|0|promise|0=-9 1=13
back|0|refused|0=8 1=-6
back|0|reluctant|0=-16 1=20
back|0|request|0=-20 1=23
back|0|requirement|0=14 1=-8 2=-5
back|0|says|agreement|0=14 1=-13
back|0|says|contribution|2=7
back|0|says|engagement|0=-9 1=9
back|0|says|mandate|0=26 1=-25
back|0|says|obstacle|0=7 1=-6
back|0|says|request|0=-31 1=31
back|0|say|0=16 1=-21 2=10
back|0|serve|0=25 1=-19 2=-7
back|0|should main|past main|0=-8 1=9
back|0|should main|past perfect main|0=8 1=-8
back|0|sign|0=-10 1=11
back|0|suspended|0=10 1=-9
back|0|thank|0=9 1=-9
back|0|unverbed|future main|0=-7 1=9
back|0|unverbed|none infinitive|0=-9 1=9
back|0|unverbed|past main|0=-13 1=14
back|0|unverbed|past perfect main|0=-7 1=5
back|0|unverbed|present main|0=-15 1=13
back|0|unverbed|would main|0=-7 1=8
back|0|want|0=-12 1=12
back|0|withdrawn|0=-17 2=13
back|0|would main|past main|0=6 1=-6
back|10 ahead|1=-21 2=24
back|10 long-ago|0=10 1=-7
back|10 now|1=30 2=-29
back|10 past|0=16 1=17 2=-43
back|1|0=28 1=-11 2=-33
back|1|acts|agreement|0=5
back|1|acts|contribution|0=18 2=-22
back|1|acts|engagement|0=6
back|1|acts|mandate|1=7 2=-6
back|1|acts|obstacle|0=-10 1=13
back|1|acts|request|0=14 1=-12
back|1|acts|requirement|0=11 1=-8
back|1|arrive|1=11 2=-7
back|1|authorised|0=7 2=-5
back|1|authorise|0=-23 1=24
back|1|bar|0=-5 1=5
back|1|bind|0=12 1=-10
back|1|considering|0=25 1=-24
back|1|delivered|0=11 2=-13
back|1|ended|0=6 1=-5
back|1|end|0=20 1=-19
back|1|extended|0=-21 1=14 2=7
back|1|future main|future main|0=-6 2=9
back|1|future main|past main|0=8 1=-7
back|1|future main|present infinitive|1=-7 2=11
back|1|future main|present main|0=7 1=-5
back|1|future main|unverbed|0=10 1=-9
back|1|give|0=9 1=-23 2=15
back|1|keep|0=-18 1=20
back|1|leave|0=15 1=-9 2=-6
back|1|light|0=16 1=-8 2=-8
back|1|meet|0=-20 1=12 2=8
back|1|need|0=6 1=-5
back|1|none gerund|past main|0=-9 1=10
back|1|none participle|future main|0=5
back|1|none participle|none infinitive|0=-15 1=15
back|1|none participle|past perfect main|0=-5 1=5
back|1|none participle|present main|0=-6 1=6
back|1|none|0=6 2=-7
back|1|obstacle|1=6
back|1|past main|future main|0=15 1=-14
back|1|past main|none infinitive|0=-17 1=17
back|1|past main|past main|0=-20 1=27
back|1|past main|past perfect main|0=8 1=-7
back|1|past main|past perfect that|0=5
back|1|past main|past sub|0=10 1=-10
back|1|past main|past that|0=-14 1=14
back|1|past main|present infinitive|0=-8 1=9
back|1|past main|present relative|0=6 1=-6
back|1|past main|present that|0=6 1=-6
back|1|past main|should main|0=-10 1=10
back|1|past main|would main|0=-7 1=8
back|1|past main|would that|0=-12 1=13
back|1|past participle|present main|0=7 1=-7
back|1|past participle|would that|0=7 1=-7
back|1|past perfect main|future main|0=13 1=-12
back|1|past perfect main|none infinitive|0=-6 1=6
back|1|past perfect main|past main|0=7 1=-6
back|1|past perfect main|past perfect main|0=-22 1=23
back|1|past perfect main|past relative|0=6 1=-6
back|1|past perfect main|present main|0=-22 1=23
back|1|past perfect main|present relative|0=-7 1=7
back|1|past perfect main|unverbed|0=-18 1=18
back|1|past perfect main|would that|0=15 1=-15
back|1|past perfect relative|past perfect main|0=-9 1=10
back|1|past perfect sub|past main|0=-11 1=11
back|1|past perfect sub|present main|0=-5 1=5
back|1|past perfect that|past main|0=7 1=-7
back|1|past relative|future main|0=-9 1=10
back|1|past relative|past main|0=12 1=-11
back|1|past relative|past perfect main|0=8 1=-7
back|1|past relative|present infinitive|0=-10 1=10
back|1|past relative|unverbed|0=10 1=-10
back|1|past sub|future main|0=6 1=-6
back|1|past sub|past main|0=6 1=-5
back|1|pledged|0=-12 1=19
back|1|present infinitive|present infinitive|0=-8 1=9
back|1|present infinitive|present main|1=-10 2=12
back|1|present infinitive|unverbed|0=-8 1=8
back|1|present main|future main|0=6
back|1|present main|past main|0=18 1=-24 2=6
back|1|present main|past perfect main|0=10 1=-10
back|1|present main|past that|0=-10 1=10
back|1|present main|present infinitive|0=6
back|1|present main|present main|0=13 1=-8
back|1|present main|unverbed|0=10 1=-9
back|1|present main|would main|0=6
back|1|present main|would that|0=5
back|1|present relative|present that|0=-22 1=22
back|1|present relative|would that|0=-11 1=11
back|1|promise|0=-11 1=9
back|1|refused|0=23 1=-21
back|1|request|0=-8 1=10
back|1|requirement|0=13 1=-10
back|1|says|contribution|0=27 1=-23
back|1|says|mandate|0=-7 2=7
back|1|says|obstacle|0=6 1=-6
back|1|says|request|0=-22 1=22
back|1|say|0=20 1=-14
back|1|sign|0=5
back|1|unverbed|future main|0=-8 1=8
back|1|unverbed|past relative|0=5 1=-5
back|1|unverbed|past that|0=-8 1=8
back|1|unverbed|present main|0=-22 1=22
back|1|unverbed|unverbed|0=-28 1=29
back|1|withdrawn|0=13 1=-9
back|2|0=34 1=-21 2=-32
back|2|acts|agreement|0=7 1=-7
back|2|acts|contribution|0=31 1=-18 2=-24
back|2|acts|mandate|0=-6 1=9
back|2|acts|obstacle|0=-6 1=8
back|2|acts|request|0=10 1=-8
back|2|acts|requirement|0=7 1=-5
back|2|agreement signed|0=10 1=-9
back|2|authorised|0=11 1=-8
back|2|authorise|0=-9 1=9
back|2|back|0=11 1=-11
back|2|bar|0=-19 1=19
back|2|bind|0=10 1=-9
back|2|committed|0=5
back|2|considering|0=8 1=-18 2=10
back|2|consider|0=5 1=-5
back|2|delivered|0=32 1=-24 2=-8
back|2|due|1=5
back|2|ended|0=6 1=-6
back|2|end|0=6 1=-12 2=6
back|2|engagement held|0=-7 1=8
back|2|future main|past main|0=-7 1=8
back|2|future main|past perfect main|0=6 1=-6
back|2|future main|present infinitive|0=6 2=-5
back|2|give|0=11 2=-6
back|2|hold|0=7 1=-7
back|2|keep|0=13 1=-11
back|2|leave|0=16 1=-14
back|2|light|0=-8 1=12
back|2|meet|0=13 1=-11
back|2|none participle|past main|0=-11 1=11
back|2|none participle|past perfect main|0=-7 1=7
back|2|none participle|unverbed|0=5 1=-5
back|2|past main|future main|0=10 1=-9
back|2|past main|past main|0=-36 1=40
back|2|past main|past relative|0=8 1=-8
back|2|past main|present infinitive|0=-11 1=12
back|2|past main|present main|0=12 1=-11
back|2|past main|present that|0=-10 1=10
back|2|past main|unverbed|0=-5 1=6
back|2|past main|would that|0=-13 1=13
back|2|past participle|unverbed|0=-11 1=11
back|2|past perfect main|none participle|1=6
back|2|past perfect main|past main|0=16 1=-15
back|2|past perfect main|past perfect main|0=-33 1=34
back|2|past perfect main|present main|0=11 1=-11
back|2|past perfect main|unverbed|0=10 1=-10
back|2|past perfect that|past main|0=-8 1=8
back|2|past relative|present infinitive|0=-9 1=9
back|2|past sub|past main|0=5 1=-5
back|2|pledged|1=8 2=-8
back|2|present infinitive|past perfect main|0=5 1=-5
back|2|present infinitive|present infinitive|0=-12 2=12
back|2|present main|future main|0=-7 2=8
back|2|present main|past main|0=10 1=-9
back|2|present main|past perfect main|0=-8 1=8
back|2|present main|present main|0=12 1=-11
back|2|present main|unverbed|0=7 1=-6
back|2|promise|0=-5 1=9
back|2|refused|0=23 1=-22
back|2|refuse|0=-9 1=9
back|2|reluctant|0=-8 1=9
back|2|request|0=-10 1=12
back|2|requirement|0=9 1=-7
back|2|says|agreement|0=5
back|2|says|contribution|1=-6
back|2|says|engagement|0=-8 1=9
back|2|says|mandate|0=19 1=-18
back|2|says|request|0=-20 1=20
back|2|say|0=-10 1=7
back|2|serve|0=13 1=-11
back|2|sign|0=11 1=-10
back|2|suspended|0=-11 1=12
back|2|unverbed|present infinitive|1=5
back|2|unverbed|present main|1=-6 2=8
back|2|unverbed|unverbed|0=-21 1=21
back|2|want|0=-12 1=12
back|2|withdrawn|0=-13 1=17
back|2|would that|past perfect main|0=-12 1=12
back|3|0=41 1=-32 2=-31
back|3|acts|agreement|0=6
back|3|acts|contribution|0=18 2=-17
back|3|acts|engagement|1=5
back|3|acts|mandate|0=14 1=-11
back|3|acts|obstacle|0=-6 1=8
back|3|acts|request|0=14 1=-14
back|3|acts|requirement|0=5
back|3|arrive|1=-6 2=6
back|3|ask|0=-6 1=6
back|3|authorised|0=14 1=-13
back|3|authorise|0=7 1=-7
back|3|back|0=15 1=-14
back|3|bar|0=-26 1=26
back|3|bind|0=29 1=-28
back|3|committed|0=15 1=-13
back|3|considering|0=7 1=-7
back|3|consider|0=-16 1=16
back|3|delivered|1=14 2=-7
back|3|end|0=8 1=-7
back|3|engagement held|0=-16 1=17
back|3|future relative|past main|0=-10 1=10
back|3|give|0=-18 1=19
back|3|hold|0=10 1=-7
back|3|leave|0=-15 1=8 2=7
back|3|light|0=5
back|3|meet|0=10 1=-9
back|3|none participle|past perfect main|0=5 1=-5
back|3|none participle|present main|2=8
back|3|none|0=21 1=-17
back|3|past main|future main|0=-28 1=30
back|3|past main|past main|0=-8 1=10
back|3|past main|past perfect main|0=13 1=-12
back|3|past main|past that|0=5
back|3|past main|present infinitive|0=5
back|3|past main|unverbed|0=11 1=-10
back|3|past participle|past main|0=-5 1=5
back|3|past participle|past perfect relative|0=-12 1=12
back|3|past perfect main|past main|0=-12 1=12
back|3|past perfect main|past perfect main|0=-11 1=12
back|3|past perfect main|past relative|0=-10 1=10
back|3|past perfect main|present main|1=5
back|3|past perfect main|unverbed|0=-9 1=10
back|3|past perfect main|would that|0=-19 1=19
back|3|past relative|past main|0=9 1=-9
back|3|past relative|would main|0=-22 1=22
back|3|pledged|0=-21 1=29
back|3|present infinitive|present infinitive|0=-9 2=10
back|3|present main|past main|0=8 1=-7
back|3|present main|present main|0=11 1=-10
back|3|present relative|unverbed|0=-11 2=12
back|3|promise|0=-18 1=27 2=-9
back|3|refused|0=18 1=-16
back|3|refuse|0=5 1=-5
back|3|reluctant|0=20 1=-20
back|3|request|0=12 1=-11
back|3|requirement|0=6
back|3|says|contribution|0=13 1=-10
back|3|says|engagement|0=-6 1=6
back|3|says|mandate|0=7 1=-7
back|3|says|obstacle|0=9 1=-9
back|3|say|0=8
back|3|serve|0=15 1=-13
back|3|should main|past perfect main|0=-10 1=10
back|3|sign|0=17 1=-16
back|3|suspended|0=-9 1=10
back|3|unverbed|past main|0=-5 1=5
back|3|unverbed|present main|0=6 1=-5
back|3|unverbed|unverbed|0=-19 1=19
back|3|withdrawn|0=11 1=-8
back|4 ahead|0=12 1=-13
back|4 long-ago|0=20 1=-10 2=-8
back|4 now|0=28 1=-20 2=-8
back|4 past|0=31 1=-27
back|7 ahead|0=30 1=-18 2=-16
back|7 long-ago|0=21 1=-16
back|7 now|1=-11 2=15
back|7 past|0=28 1=-14 2=-27
back|apart|0=24 1=-11 2=-28
back|apart|0|0=-5 2=10
back|apart|10 ahead|0=-8 1=9
back|apart|10 now|1=16 2=-17
back|apart|10 past|0=8 1=14 2=-22
back|apart|1|0=18 2=-22
back|apart|2|0=17 2=-15
back|apart|3|0=23 1=-17 2=-11
back|apart|4 ahead|1=-7
back|apart|4 now|0=10 1=-7
back|apart|4 past|0=7 1=-6
back|apart|7 ahead|1=-14 2=16
back|apart|7 long-ago|0=7 1=-6
back|apart|7 now|0=9 1=-9
back|apart|7 past|0=16 2=-10
back|future main|0=18 1=-34 2=15
back|future relative|0=16 1=-13
back|future sub|0=8 1=-7
back|future that|0=30 1=-27
back|last|false|0=29 1=-30 2=-9
back|last|true|0=29 1=-12 2=-41
back|none gerund|0=7
back|none infinitive|1=9 2=-7
back|none participle|1=7 2=-5
back|own|0|0=18 1=16 2=-47
back|own|1|0=51 1=-53 2=-29
back|own|2|0=29 1=-62 2=30
back|past main|0=15 1=13 2=-34
back|past participle|0=-14 1=5 2=9
back|past perfect main|0=22 2=-25
back|past perfect relative|0=22 1=-16 2=-6
back|past perfect sub|1=-16 2=19
back|past relative|0=-12 1=18 2=-6
back|past sub|0=-7 1=10
back|past that|0=-10 1=8
back|possible main|0=-9 1=12
back|possible that|0=19 1=-17
back|present infinitive|1=-10 2=13
back|present main|0=26 1=-18 2=-21
back|present relative|0=15 1=-7 2=-7
back|present sub|0=14 1=-10
back|should main|0=8 1=-13
back|should that|0=6 1=-5
back|together|0=32 1=-18 2=-39
back|together|0|0=14 1=5 2=-24
back|together|10 ahead|1=-28 2=24
back|together|10 long-ago|0=5
back|together|10 now|1=18 2=-11
back|together|10 past|0=16 1=14 2=-38
back|together|1|0=26 1=-15 2=-23
back|together|2|0=34 1=-24 2=-23
back|together|3|0=40 1=-26 2=-24
back|together|4 ahead|0=9 1=-6
back|together|4 long-ago|0=17 1=-11 2=-5
back|together|4 now|0=18 1=-13
back|together|4 past|0=23 1=-20
back|together|7 ahead|0=35 2=-35
back|together|7 long-ago|0=13 1=-10
back|together|7 now|0=-11 2=14
back|together|7 past|0=24 1=-12 2=-17
back|unverbed|0=10 1=7 2=-17
back|would main|0=15 1=-6 2=-9
back|would relative|0=-11 1=18 2=-8
back|would that|1=12 2=-7
before|(|contribution|0=-8 1=8
before|,|0=25 1=-9 2=-16
before|,|10 now|0=40 1=-31 2=-9
before|,|10 past|0=-6 1=12 2=-6
before|,|7 past|0=-9 1=9
before|,|agreement signed|0=-11 1=12
before|,|agreement|0=-6 1=7
before|,|authorised|0=7 1=-7
before|,|changed|0=-12 1=13
before|,|considering|0=-5 1=5
before|,|contribution|1=7 2=-9
before|,|delivered|0=17 1=-17
before|,|mandate|0=-5 1=8
before|,|obstacle|0=5 1=-5
before|,|pledged|1=7 2=-6
before|,|refused|0=-13 1=14
before|,|reluctant|0=-7 1=8
before|,|request|0=31 1=-30
before|,|suspended|0=6 1=-6
before|,|withdrawn|0=10 1=-9
before|-|0=9 1=-8
before|-|10 now|0=9 1=-8
before|-|contribution|0=12 1=-12
before|-|suspended|0=12 1=-11
before|30|0=24 1=-23
before|30|7 past|0=22 1=-22
before|30|authorised|0=15 1=-15
before|30|mandate|0=22 1=-22
before|^|0=-15 1=20 2=-5
before|^|10 ahead|0=11 1=-14
before|^|10 long-ago|0=-5 1=6
before|^|10 now|0=15 1=-14
before|^|7 ahead|0=-6
before|^|7 now|0=-15 1=17
before|^|7 past|0=-20 1=21
before|^|authorised|0=-5 2=7
before|^|committed|0=-6 1=6
before|^|contribution|1=9
before|^|delivered|0=12 1=-12
before|^|ended|0=6 1=-5
before|^|engagement held|0=11 1=-11
before|^|engagement|0=10 1=-9
before|^|extended|0=-6 1=11
before|^|mandate|0=-7
before|^|obstacle|0=-10 1=11
before|^|pledged|0=13 1=-12
before|^|withdrawn|0=-15 1=16
before|adopted|0=-12 1=13
before|adopted|10 past|0=-9 1=10
before|adopted|extended|1=6
before|adopted|mandate|0=-9 1=10
before|affirmed|0=-6 1=6
before|affirmed|10 now|0=-9 1=9
before|affirmed|contribution|0=-10 1=11
before|affirmed|obstacle|0=6 1=-6
before|affirmed|pledged|0=-9 1=9
before|after|0=12 1=-11
before|after|10 past|0=10 1=-10
before|after|contribution|0=10 1=-10
before|after|withdrawn|0=10 1=-10
before|agreed|contribution|0=-7 1=7
before|agreed|pledged|0=-7 1=7
before|and|0=8 1=-7
before|and|10 past|0=-7 1=7
before|and|7 now|0=13 1=-12
before|and|contribution|0=11 1=-10
before|and|withdrawn|0=11 1=-10
before|announced|10 now|0=-7 1=8
before|announced|10 past|0=8 1=-5
before|announced|1=6
before|approved|10 past|0=5
before|approved|authorised|0=-8 1=8
before|approved|contribution|0=7 1=-5
before|approved|mandate|0=-9 1=9
before|arrived|0=-8 1=9
before|arrived|10 now|0=-8 1=8
before|arrived|10 past|0=13 1=-12
before|arrived|4 now|0=-13 1=13
before|arrived|contribution|0=-6 1=7
before|arrived|delivered|0=-10 1=11
before|asked|0=12 1=-12
before|asked|7 now|0=12 1=-12
before|asked|contribution|0=12 1=-12
before|assembled|0=-10 1=11
before|assembled|7 now|0=-10 1=11
before|assembled|considering|0=-8 1=9
before|assembled|contribution|0=-8 1=9
before|assembly|0=-7 1=7
before|assembly|7 past|0=-7 1=7
before|assembly|request|0=-7 1=7
before|at|0=-11 1=11
before|at|10 past|0=-11 1=11
before|at|contribution|0=-11 1=11
before|at|delivered|0=-11 1=11
before|a|0=6 1=-6
before|a|10 past|0=8 1=-8
before|a|withdrawn|0=8 1=-8
before|bangui|0=11 1=-11
before|bangui|contribution|0=11 1=-11
before|been|0=7 1=-7
before|been|7 now|0=7 1=-7
before|been|contribution|0=7 1=-7
before|been|delivered|0=7 1=-7
before|before|0=10 1=-11
before|before|10 ahead|0=6
before|before|10 past|0=9 1=-9
before|before|7 ahead|0=-9 2=10
before|before|committed|0=6 1=-6
before|before|contribution|0=8 1=-10
before|before|pledged|0=-6 2=6
before|begun|0=-9 1=9
before|begun|10 past|0=-5 1=5
before|begun|contribution|0=-5 1=5
before|begun|delivered|0=-5 1=5
before|between|0=13 1=-13
before|between|10 past|0=9 1=-9
before|between|contribution|0=13 1=-13
before|between|delivered|0=6 1=-6
before|by|0=-14 1=-21 2=35
before|by|10 ahead|0=-14 2=17
before|by|10 past|0=9 1=-6
before|by|7 ahead|0=-10 1=-11 2=22
before|by|contribution|0=5 1=-16 2=10
before|by|delivered|0=6
before|by|ended|1=6
before|by|mandate|2=-8
before|by|obstacle|0=6
before|by|pledged|2=8
before|by|request|0=6
before|by|requirement|0=-33 2=36
before|by|withdrawn|0=5 1=-10 2=5
before|circuler|contribution|0=-7 1=7
before|circuler|delivered|0=-7 1=7
before|circuler|extended|0=8 1=-8
before|circuler|mandate|0=8 1=-8
before|city|0=6
before|city|10 ahead|0=6
before|city|contribution|0=6
before|city|pledged|0=6
before|completed|0=7 1=-7
before|completed|10 past|0=7 1=-7
before|completed|changed|0=7 1=-7
before|completed|mandate|0=7 1=-7
before|concluded|0=5
before|concluded|10 now|0=5
before|concluded|contribution|0=5
before|concluded|pledged|0=5
before|confirmed|0=21 1=-20
before|confirmed|10 past|0=21 1=-20
before|confirmed|contribution|0=13 1=-13
before|confirmed|ended|0=5 1=-5
before|confirmed|mandate|0=5 1=-5
before|confirmed|pledged|0=15 1=-15
before|congratulated|0=6 1=-6
before|congratulated|10 past|0=6 1=-6
before|congratulated|contribution|0=6 1=-6
before|congratulated|withdrawn|0=6 1=-6
before|consider|0=5
before|consider|7 now|0=5
before|consider|considering|0=5
before|consider|contribution|0=5
before|council|10 now|0=-6 1=7
before|council|7 now|0=14 1=-14
before|council|7 past|0=-6 1=8
before|council|contribution|0=15 1=-14
before|council|delivered|0=8 1=-8
before|council|ended|0=-10 1=11
before|council|extended|0=-12 1=13
before|council|mandate|0=-18 1=21
before|country|0=6 1=-6
before|country|contribution|0=6 1=-6
before|counts|0=8 1=-7
before|counts|10 now|0=8 1=-7
before|counts|contribution|0=8 1=-7
before|counts|delivered|0=8 1=-7
before|day|0=-8 1=9
before|day|7 now|0=-8 1=9
before|day|contribution|0=-8 1=9
before|day|delivered|0=-8 1=9
before|decided|4 past|0=6 1=-5
before|decide|0=12 1=-10
before|decide|10 past|0=12 1=-10
before|decide|extended|0=12 1=-10
before|decide|mandate|0=12 1=-10
before|delivered|0=-11 1=11
before|departed|0=-12 1=16
before|departed|7 now|0=-10 1=14
before|departed|contribution|0=-12 1=16
before|departed|withdrawn|0=-10 1=14
before|departs|0=-16 1=17
before|departs|10 now|0=-10 1=12
before|departs|10 past|0=-6 1=6
before|departs|contribution|0=-10 1=12
before|departs|obstacle|0=-6 1=6
before|departs|pledged|0=-10 1=12
before|depart|10 past|0=-5 1=7
before|depart|1=7
before|depart|contribution|1=7
before|depart|pledged|1=7
before|deposited|1=6
before|deposited|contribution|1=6
before|deposited|pledged|0=8 1=-7
before|descendieron|10 now|1=5
before|descendieron|1=5
before|descendieron|contribution|1=5
before|despite|0=5
before|despite|10 past|0=5
before|despite|contribution|0=5
before|dollars|4 past|0=-5 1=6
before|earlier|0=13 1=-13
before|earlier|10 now|0=13 1=-13
before|earlier|contribution|0=13 1=-13
before|earlier|delivered|0=9 1=-9
before|early|1=11 2=-6
before|early|7 now|0=-11 1=14
before|early|contribution|0=-8 1=13
before|early|delivered|0=-8 1=8
before|early|pledged|1=6
before|euros|0=-6 1=7
before|euros|contribution|0=-6 1=7
before|excluded|0=-6 1=6
before|excluded|10 past|0=-6 1=6
before|excluded|contribution|0=-6 1=6
before|excluded|pledged|0=-5 1=5
before|expected|10 now|0=-6 2=8
before|expected|1=-11 2=10
before|expected|7 now|0=6 1=-9
before|expected|contribution|1=-9 2=10
before|expected|pledged|1=-9 2=10
before|explained|10 past|1=5
before|explained|1=5
before|explained|contribution|1=5
before|force|0=7 1=-7
before|force|7 now|0=6 1=-6
before|force|authorised|0=5 1=-5
before|force|mandate|0=5 1=-5
before|for|0=20 1=-24
before|for|10 ahead|1=5
before|for|10 past|0=10 1=-9
before|for|4 ahead|0=-10 2=11
before|for|4 now|0=13 2=-10
before|for|7 now|1=-8
before|for|7 past|0=12 1=-11
before|for|committed|1=6
before|for|contribution|0=17 1=-25 2=8
before|for|engagement held|0=-10 1=10
before|for|engagement|0=-12 1=13
before|for|obstacle|0=12 1=-11
before|for|pledged|0=9 1=-22 2=12
before|found|contribution|0=8 1=-8
before|found|obstacle|0=-8 1=8
before|found|pledged|0=8 1=-8
before|from|0=22 1=-20
before|from|10 ahead|0=6
before|from|10 past|0=14 1=-13
before|from|7 long-ago|0=-10 1=10
before|from|7 past|0=13 1=-10
before|from|authorised|0=6
before|from|changed|0=9 2=-6
before|from|contribution|0=-19 2=14
before|from|delivered|0=-13 1=13
before|from|engagement held|0=9 1=-9
before|from|engagement|0=9 1=-9
before|from|extended|0=13 1=-6 2=-6
before|from|mandate|0=28 1=-13 2=-14
before|from|pledged|0=-14 2=17
before|fund|0=-9 1=9
before|fund|4 now|0=-6 1=7
before|fund|contribution|0=-9 1=9
before|fund|delivered|0=-9 1=9
before|go|0=-9 2=8
before|go|contribution|0=-9 2=8
before|grew|0=12 1=-12
before|grew|10 past|0=12 1=-12
before|haiti|0=-8 1=-8 2=16
before|haiti|10 now|0=10 1=-8
before|haiti|4 now|0=-6 2=7
before|haiti|7 now|1=7
before|haiti|contribution|0=-9 1=-8 2=16
before|haiti|delivered|0=-7 1=8
before|haiti|pledged|0=-7 1=-12 2=19
before|hold|0=-7 1=8
before|hold|contribution|0=-6 1=7
before|hold|suspended|0=-6 1=7
before|home|0=-11 1=6
before|home|contribution|0=-11 1=6
before|home|withdrawn|0=-11 1=6
before|indicated|10 past|0=5
before|indicated|delivered|0=12 1=-12
before|indicated|pledged|0=12 1=-11
before|indicated|suspended|0=-12 1=12
before|intervened|agreement drafting|0=-6 1=6
before|intervened|agreement|0=-6 1=6
before|intervened|obstacle|0=8 1=-8
before|in|10 ahead|0=6
before|in|1=20 2=-20
before|in|4 ahead|1=-9 2=6
before|in|4 long-ago|1=8 2=-8
before|in|4 now|0=-9 2=11
before|in|4 past|0=-20 1=21
before|in|7 ahead|1=-31 2=30
before|in|7 long-ago|0=-13 1=18 2=-6
before|in|7 now|0=21 1=-9 2=-12
before|in|7 past|0=22 1=16 2=-38
before|in|agreement drafting|0=19 1=-18
before|in|agreement signed|0=-6 1=8
before|in|agreement|0=13 1=-10
before|in|authorised|0=-26 1=20 2=6
before|in|changed|0=20 1=-18
before|in|committed|0=-5 1=9
before|in|considering|0=17 1=-21
before|in|contribution|0=-5 1=12
before|in|delivered|1=6 2=-9
before|in|ended|0=13 1=-15
before|in|engagement|0=6
before|in|extended|0=-13 1=20 2=-8
before|in|mandate|0=-7 1=7
before|in|obstacle|1=8
before|in|pledged|0=6
before|in|refused|0=-12 1=12
before|in|reluctant|0=10
before|in|request|0=-8 1=10
before|in|requirement|0=6
before|in|suspended|0=-7 1=11
before|in|withdrawn|0=-17 2=17
before|its|0=5
before|its|10 past|0=5
before|its|request|0=5
before|it|0=-8 1=10
before|it|4 past|0=-5 1=5
before|it|authorised|0=-11 1=12
before|it|delivered|0=8 1=-8
before|it|mandate|0=-11 1=12
before|land|0=-10 2=10
before|land|10 now|0=-8 2=11
before|land|contribution|0=-10 2=10
before|land|pledged|0=-10 2=10
before|late|0=-12 2=8
before|late|7 ahead|0=-6 2=9
before|late|7 past|0=-5 1=6
before|late|committed|0=-6 2=9
before|late|contribution|0=-18 1=9 2=9
before|late|delivered|0=-11 1=11
before|launched|contribution|0=7 1=-7
before|launched|delivered|0=7 1=-7
before|lead|1=5
before|lead|4 past|1=5
before|lead|contribution|1=5
before|lead|pledged|1=5
before|learned|0=11 1=-10
before|learned|10 past|0=11 1=-10
before|learned|contribution|0=11 1=-10
before|learned|suspended|0=11 1=-10
before|left|2=6
before|left|7 now|2=6
before|left|contribution|0=-5 2=6
before|may|0=7
before|members|0=5
before|members|7 now|0=5
before|members|contribution|0=9 1=-6
before|men|0=-5 1=6
before|men|4 past|0=-5 1=6
before|men|contribution|0=-5 1=6
before|met|0=9 1=-8
before|met|10 now|0=15 1=-14
before|met|10 past|0=-5 1=6
before|met|authorised|0=9 1=-9
before|met|engagement held|0=5
before|met|engagement|0=5
before|million|0=-17 1=18
before|million|4 past|0=-15 1=16
before|million|contribution|0=-17 1=18
before|million|delivered|0=-20 1=20
before|mission|10 past|0=-6 1=6
before|mission|1=7
before|mogadishu|0=5
before|mogadishu|7 past|0=5
before|months|0=-5 1=6
before|nassau|0=-5 2=8
before|nassau|7 now|0=-5 2=8
before|nations|1=7
before|nations|4 past|0=-9 1=9
before|nations|contribution|0=-9 1=9
before|nations|pledged|0=-9 1=9
before|not|0=9 1=-9
before|not|10 past|0=9 1=-9
before|not|contribution|0=7 1=-6
before|not|withdrawn|0=7 1=-6
before|october|0=9 1=-8
before|october|4 past|0=9 1=-8
before|october|authorised|0=6 1=-6
before|october|mandate|0=6 1=-6
before|offered|4 past|0=7 1=-7
before|offered|7 past|0=-6 1=6
before|officers|0=-16 1=13
before|officers|7 now|2=6
before|officers|7 past|0=-11 1=14
before|officers|contribution|0=-16 1=12
before|officers|pledged|0=-11 1=7
before|office|0=8 1=-8
before|office|10 past|0=7 1=-7
before|office|engagement held|0=7 1=-7
before|office|engagement|0=7 1=-7
before|of|10 ahead|0=7 1=-6
before|of|10 past|0=-28 1=30
before|of|1=-6
before|of|4 ahead|0=15 1=-15
before|of|4 long-ago|0=-10 1=11
before|of|4 now|0=21 1=-16
before|of|7 ahead|0=-11 2=11
before|of|7 now|0=-13 1=-6 2=20
before|of|7 past|0=21 1=-8 2=-13
before|of|agreement drafting|0=-18 1=20
before|of|agreement|0=-19 1=13 2=6
before|of|authorised|0=7
before|of|committed|0=18 1=-9 2=-9
before|of|considering|0=-12 1=13
before|of|contribution|2=7
before|of|delivered|1=8 2=-6
before|of|extended|1=-6 2=8
before|of|mandate|0=11 1=-14
before|of|reluctant|0=9 1=-9
before|of|requirement|0=8 2=-5
before|of|withdrawn|0=-18 1=-6 2=25
before|on|0=16 1=20 2=-27
before|on|10 now|0=-16 1=32 2=-14
before|on|10 past|0=24 1=9 2=-27
before|on|agreement drafting|0=13 1=-11
before|on|agreement ended|0=6 1=-6
before|on|agreement|0=16 1=-13
before|on|authorised|0=-12 1=18 2=-7
before|on|considering|0=13 1=-12
before|on|contribution|0=6
before|on|delivered|0=5
before|on|ended|0=6 1=-13 2=6
before|on|engagement planned|1=7
before|on|engagement|1=8
before|on|extended|0=8 1=10 2=-18
before|on|mandate|1=18 2=-22
before|on|pledged|0=-6 1=-8 2=17
before|on|refused|0=12 1=-11
before|on|reluctant|1=5
before|on|request|0=-13 1=14
before|on|withdrawn|0=-28 1=20 2=9
before|ordonné|contribution|0=6 1=-6
before|ordonné|pledged|0=7 1=-7
before|place|1=-5 2=6
before|place|7 ahead|0=-6 2=7
before|place|7 now|0=5 1=-5
before|place|contribution|2=6
before|place|pledged|0=-6 2=7
before|plénière|0=7 1=-7
before|plénière|10 past|0=7 1=-7
before|plénière|authorised|0=7 1=-7
before|plénière|mandate|0=7 1=-7
before|police|0=-9
before|police|7 now|1=-5
before|police|7 past|0=-9 1=9
before|police|contribution|0=-9
before|port-au-prince|2=-5
before|port-au-prince|7 now|0=7
before|port-au-prince|contribution|0=-6 1=11
before|port-au-prince|delivered|0=5 1=-5
before|port-au-prince|engagement|0=7 1=-7
before|port-au-prince|pledged|0=-12 1=17
before|procédé|0=-6 1=6
before|procédé|10 past|0=-6 1=6
before|procédé|contribution|0=-6 1=6
before|procédé|delivered|0=-6 1=6
before|promised|2=-6
before|promised|contribution|2=-6
before|promised|pledged|2=-6
before|proposed|0=-12 1=12
before|proposed|7 past|0=-12 1=12
before|proposed|considering|0=-12 1=12
before|proposed|contribution|0=-12 1=12
before|raises|0=8 1=-8
before|raises|10 now|0=8 1=-8
before|raises|contribution|0=8 1=-8
before|raises|delivered|0=8 1=-8
before|received|pledged|0=6 1=-6
before|rejected|0=-8 1=8
before|rejected|obstacle|0=-8 1=8
before|relieved|0=13 1=-13
before|relieved|7 now|0=13 1=-13
before|relieved|contribution|0=13 1=-13
before|relieved|delivered|0=13 1=-13
before|renewed|0=-7 1=7
before|renewed|10 past|0=-6 1=6
before|renewed|obstacle|0=-6 1=6
before|repatriates|0=9
before|repatriates|7 now|0=9
before|repatriates|contribution|0=9
before|repatriates|withdrawn|0=7
before|repeated|0=-6 1=6
before|repeated|7 past|0=-6 1=6
before|repeated|contribution|0=-6 1=6
before|repeated|refused|0=-6 1=6
before|reporters|0=-8 1=8
before|resolution|0=-9 1=10
before|resolution|mandate|0=-9 1=10
before|said|0=11 2=-8
before|said|10 past|0=25 1=-23
before|said|7 now|1=6 2=-5
before|said|7 past|0=-7 1=7
before|said|changed|0=8 1=-8
before|said|considering|0=-8 1=10
before|said|contribution|0=-13 1=20 2=-7
before|said|delivered|0=7 1=-7
before|said|obstacle|0=10 1=-10
before|said|pledged|0=-17 1=21
before|said|refused|0=-9 1=10
before|said|reluctant|0=-10 1=10
before|said|request|0=13 1=-13
before|said|withdrawn|0=21 1=-21
before|sarajevo|0=-6 1=6
before|sarajevo|10 past|0=-6 1=6
before|sarajevo|contribution|0=-6 1=6
before|sarajevo|pledged|0=-6 1=6
before|signed|0=-7 1=8
before|signed|10 past|1=5
before|signed|committed|0=-6 1=6
before|signed|contribution|0=-6 1=6
before|since|0=29 1=-13 2=-16
before|since|10 past|0=22 1=-22
before|since|4 long-ago|0=8 2=-5
before|since|4 past|0=14 1=-14
before|since|7 long-ago|0=7 1=-7
before|since|7 now|0=-40 1=43
before|since|7 past|0=15 1=-9 2=-5
before|since|agreement drafting|0=-7 1=8
before|since|agreement|0=-7 1=8
before|since|committed|0=7 1=-6
before|since|contribution|1=11 2=-11
before|since|delivered|0=-28 1=32
before|since|ended|0=5
before|since|engagement held|0=10 1=-10
before|since|engagement|0=10 1=-10
before|since|mandate|0=7 1=-5
before|since|obstacle|0=20 1=-20
before|since|pledged|0=9 1=-5
before|since|refused|0=-16 1=16
before|since|withdrawn|0=20 1=-17
before|taken|0=-11 1=11
before|than|2=-5
before|that|0=16 1=-15
before|that|7 now|0=7 1=-6
before|that|contribution|0=12 1=-11
before|them|0=7 2=-8
before|them|contribution|0=6 2=-8
before|them|pledged|2=-8
before|there|0=5
before|there|contribution|0=5
before|the|0=14 1=6 2=-20
before|the|10 ahead|1=16 2=-15
before|the|10 now|0=-13 1=-7 2=20
before|the|10 past|0=-16 1=21
before|the|7 ahead|0=19 2=-15
before|the|7 now|0=33 1=-29
before|the|7 past|0=-7 1=7
before|the|agreement|0=-5 1=6
before|the|authorised|1=7 2=-8
before|the|committed|0=-8 1=8
before|the|contribution|1=10 2=-10
before|the|delivered|0=8 1=-7
before|the|ended|0=-24 1=12 2=11
before|the|extended|0=9 2=-10
before|the|mandate|0=-15 1=22 2=-7
before|the|obstacle|0=16 1=-15
before|the|pledged|0=17 1=-15
before|the|request|0=16 1=-16
before|the|withdrawn|0=-21 1=28 2=-7
before|to|0=17 1=-45 2=28
before|to|10 ahead|0=-15 1=-10 2=25
before|to|10 past|1=-8 2=8
before|to|4 ahead|0=7 2=-6
before|to|7 past|0=26 1=-24
before|to|authorised|0=-7 2=6
before|to|committed|0=13 1=-7 2=-6
before|to|contribution|0=12 1=-9
before|to|engagement held|0=12 1=-11
before|to|engagement|0=12 1=-11
before|to|extended|0=-20 1=-13 2=32
before|to|mandate|0=-26 1=-15 2=40
before|to|obstacle|0=8 1=-6
before|to|requirement|0=8 2=-7
before|troops|0=-8 2=9
before|troops|4 now|0=-8 2=9
before|troops|contribution|0=-8 2=9
before|troops|pledged|0=-8 2=9
before|unconstitutional|obstacle|0=-10 1=10
before|until|0=6 1=-27 2=21
before|until|10 ahead|0=-9 1=-11 2=20
before|until|7 ahead|1=-10 2=6
before|until|authorised|0=5
before|until|changed|0=-10 2=11
before|until|committed|0=9 2=-5
before|until|contribution|0=32 1=-15 2=-18
before|until|delivered|0=8 1=-6
before|until|engagement planned|0=-5 1=6
before|until|engagement|0=-7 1=9
before|until|extended|0=-23 1=-10 2=32
before|until|mandate|0=-27 1=-16 2=43
before|until|obstacle|0=7
before|until|pledged|0=18 2=-15
before|up|0=-10 1=15 2=-5
before|up|7 now|0=-13 1=18 2=-5
before|up|contribution|0=-10 1=15 2=-5
before|up|pledged|0=-13 1=18 2=-5
before|visit|0=9 1=-9
before|visit|10 past|0=9 1=-9
before|visit|contribution|0=9 1=-9
before|visit|pledged|0=7 1=-7
before|voted|10 past|0=5
before|voted|delivered|0=13 1=-12
before|votes|0=6 1=-5
before|votes|7 now|0=6 1=-5
before|votes|committed|0=6 1=-5
before|votes|contribution|0=6 1=-5
before|warned|10 past|0=6 1=-6
before|warned|7 now|0=-6 1=7
before|washington|7 now|0=8 1=-7
before|washington|engagement held|0=-6 1=7
before|washington|engagement|0=-6 1=7
before|welcomed|0=-13 1=14
before|welcomed|10 past|0=-13 1=14
before|welcomed|contribution|0=-13 1=14
before|welcomed|delivered|0=-13 1=14
before|york|7 past|0=-6 1=6
before|york|engagement held|0=-7 1=7
before|york|engagement|0=-8 1=8
before|york|request|0=8 1=-7
bias|0=33 1=-11 2=-42
count|1|true|1=30 2=-20
count|2|false|0=20 1=-21
count|2|true|0=14 1=10 2=-21
count|3|false|0=40 1=-33 2=-7
count|3|true|0=32 1=-6 2=-26
dateline|0=-6 1=15 2=-9
gap|after 0 0|1|1=-7
gap|after 0 0|2=6
gap|after 0 0|else|0=-9 1=9
gap|after 0 0|loose|0=8 2=-5
gap|after 0 0|own|1=-10 2=6
gap|after 0 1|1=5
gap|after 0 1|1|0=-9 1=9 2=8
gap|after 0 1|2|1=6 2=-6
gap|after 0 1|3|0=21 1=-15 2=-6
gap|after 0 1|beside|0=9
gap|after 0 1|down|1=-8 2=9
gap|after 0 1|else|0=-16 1=5 2=11
gap|after 0 1|loose|0=12 2=-10
gap|after 0 1|own|1=10
gap|after 0 2|1=-8 2=9
gap|after 0 2|2|0=-8 1=-7 2=16
gap|after 0 2|3|0=8
gap|after 0 2|down|1=5 2=-7
gap|after 0 2|else|1=7 2=-7
gap|after 0 2|loose|1=-11 2=13
gap|after 0 2|main|1=-11 2=7
gap|after 1 0|0=15 1=-8 2=-7
gap|after 1 0|1|0=9 2=-6
gap|after 1 0|loose|1=5 2=-5
gap|after 1 0|own|0=16 1=-15
gap|after 1 1|0=8 2=-7
gap|after 1 1|2|0=17 1=-17
gap|after 1 1|3|0=-8 1=13 2=-5
gap|after 1 1|loose|0=6 1=-12 2=6
gap|after 1 1|main|1=9
gap|after 1 1|own|0=20 1=-12 2=-8
gap|after 1 2|0=6 2=-6
gap|after 1 2|1|0=-8 2=14
gap|after 1 2|2|0=21 1=-7 2=-13
gap|after 1 2|3|0=-5 1=12 2=-6
gap|after 1 2|down|1=-8 2=9
gap|after 1 2|else|0=24 1=-21
gap|after 1 2|loose|1=8 2=-5
gap|after 1 2|own|0=-14 1=17
gap|after 2 0|2|0=-9 1=9
gap|after 2 1|1=-7 2=8
gap|after 2 1|2|1=7
gap|after 2 1|3|0=7 1=-15 2=8
gap|after 2 1|own|1=-9 2=6
gap|after 2 2|0=15 1=-6 2=-9
gap|after 2 2|1|1=13 2=-16
gap|after 2 2|2|0=6 1=-17 2=11
gap|after 2 2|3|0=6
gap|after 2 2|down|0=7
gap|after 2 2|else|0=19 1=-26 2=7
gap|after 2 2|loose|0=-8 1=14 2=-6
gap|after 2 2|main|0=-11 1=12
gap|before 0 0|0=18 1=9 2=-25
gap|before 0 0|1|1=19 2=-14
gap|before 0 0|2|0=6 2=-9
gap|before 0 0|3|0=16 1=-14
gap|before 0 0|main|0=12 1=-13
gap|before 0 0|own|0=17 2=-15
gap|before 0 0|up|0=-14 1=23 2=-9
gap|before 0 1|1=9 2=-12
gap|before 0 1|1|1=5 2=-6
gap|before 0 1|2|1=7 2=-6
gap|before 0 1|else|0=-9 1=11
gap|before 0 1|up|0=15 1=-8 2=-7
gap|before 0 2|2|0=-5 1=6
gap|before 0 2|main|0=-10 1=11
gap|before 1 0|0=14 1=12 2=-24
gap|before 1 0|2|0=8 2=-13
gap|before 1 0|3|2=-9
gap|before 1 0|else|0=14 2=-13
gap|before 1 0|main|0=9 2=-6
gap|before 1 0|up|0=-6 1=12 2=-6
gap|before 1 1|1=8 2=-12
gap|before 1 1|1|1=8 2=-6
gap|before 1 1|3|0=6
gap|before 1 1|else|0=7 2=-8
gap|before 1 2|0=-6 1=11 2=-5
gap|before 1 2|2|0=-11 1=12
gap|before 1 2|3|0=5 1=-5
gap|before 1 2|else|0=-7 1=8
gap|before 1 2|main|1=8
gap|before 2 0|1|1=6 2=-7
gap|before 2 0|2|1=-8 2=8
gap|before 2 0|main|0=14 1=-6 2=-8
gap|before 2 0|own|0=-10 2=12
gap|before 2 0|up|0=-5 1=6
gap|before 2 1|0=14 1=-7 2=-7
gap|before 2 1|1|1=6 2=-5
gap|before 2 1|2|0=15 1=-14
gap|before 2 1|else|0=10 1=-8
gap|before 2 1|up|0=9 1=-9
gap|before 2 2|2|1=6
gap|before 2 2|else|0=-6 1=8
gap|before 2 2|main|0=5
kind|agreement|0=13 1=-6 2=-7
kind|contribution|0=24 1=-7 2=-31
kind|engagement|1=42 2=-40
kind|mandate|0=9 2=-9
kind|obstacle|0=40 1=-8 2=-46
kind|request|0=26 1=9 2=-35
kind|requirement|0=56 1=-63 2=-10
lead|0|10 ahead|0=10 1=-6
lead|0|10 now|1=10 2=-12
lead|0|10 past|0=-48 1=59 2=-12
lead|0|1=32 2=-27
lead|0|4 now|1=-6 2=6
lead|0|7 now|0=12 1=-5 2=-7
lead|0|7 past|0=13 1=-12
lead|1|10 ahead|1=-7 2=9
lead|1|10 now|1=8 2=-5
lead|1|10 past|0=-29 1=40 2=-11
lead|1|4 long-ago|0=8 1=-7
lead|1|4 past|0=6
lead|1|7 ahead|0=-8
lead|1|7 long-ago|0=5
lead|1|7 now|0=-15 2=15
lead|1|7 past|0=32 1=-29
lead|2|0=52 1=-27 2=-25
lead|2|10 ahead|0=22 2=-18
lead|2|10 now|0=5 1=-5
lead|2|10 past|0=-7 1=9
lead|2|7 now|0=10 1=-8
lead|2|7 past|0=12 1=-11
lead|acts|0=42 2=-37
lead|arrive|0=-18 1=9 2=9
lead|ask|0=-6 1=8
lead|authorised|1=8 2=-5
lead|back|0=-7 1=7
lead|bar|0=-19 1=19
lead|bind|0=13 2=-9
lead|changed|0=-6 1=7
lead|committed|0=-15 2=14
lead|considering|1=6
lead|consider|0=18 2=-15
lead|delivered|1=15 2=-11
lead|due|0=11 2=-8
lead|ended|1=13 2=-13
lead|engagement held|0=25 1=-22
lead|extended|0=-14 1=10
lead|future main|0=6 2=-5
lead|give|1=-22 2=24
lead|hold|0=-12 1=12
lead|keep|0=11 1=-11
lead|leave|0=40 1=-31 2=-9
lead|light|1=11 2=-8
lead|none participle|0=-21 1=15 2=6
lead|none|0=22 1=-11 2=-11
lead|obstacle|0=11 1=-5 2=-6
lead|past main|0=10 1=-17 2=7
lead|past perfect main|0=-11 1=13
lead|pledged|0=19 1=-29 2=10
lead|present infinitive|0=-6
lead|present main|1=21 2=-21
lead|present sub|0=19 1=-13 2=-6
lead|promise|0=-18 1=23
lead|refused|0=-24 1=28
lead|refuse|0=-18 1=18
lead|reluctant|0=9 2=-7
lead|request|0=25 1=-20
lead|requirement|0=6 1=-5
lead|says|1=10 2=-12
lead|say|0=35 1=-24 2=-11
lead|serve|0=10 1=-14
lead|suspended|0=14 1=-13
lead|unverbed|0=33 1=-9 2=-24
lead|want|0=-12 1=13
lead|withdrawn|0=7 1=8 2=-14
lead|would main|0=9 1=-7
opens|"|apart|0=-32 1=34
opens|"|together|1=-12 2=11
opens|-|together|0=-19 1=19
opens|0=-24 1=23
opens|12|apart|0=5
opens|13|together|0=-14 1=14
opens|20|apart|0=5
opens|22|together|0=-17 1=17
opens|380|apart|0=-11 1=11
opens|3|apart|0=7 1=-6
opens|400|apart|0=-10 1=10
opens|400|together|0=-9 1=9
opens|8|together|0=-28 1=28
opens|about|apart|0=15 1=-12
opens|according|apart|0=-12 1=12
opens|addis|together|0=-6 1=7
opens|adopted|together|0=9 2=-8
opens|agreement|0=9 1=-7
opens|albania|together|0=6 1=-5
opens|all|apart|0=-26 1=26
opens|all|together|0=8 1=-8
opens|angola|together|0=9 1=-9
opens|antonio|together|0=8 1=-7
opens|antony|together|0=-30 1=30
opens|antónio|together|0=-11 1=12
opens|an|apart|0=-8 1=8
opens|an|together|0=20 1=-19
opens|as for|together|0=-27 1=29
opens|asked|apart|0=29 1=-29
opens|asked|together|0=-7 1=7
opens|as|apart|0=9
opens|as|together|0=-16 1=16
opens|at|apart|0=-10 1=13
opens|august|apart|0=12 1=-12
opens|austria|together|0=-5 1=5
opens|a|apart|0=26 1=-28
opens|a|together|0=37 1=-33
opens|bangladesh|together|0=13 1=-12
opens|barbados|together|0=8 1=-8
opens|belgium|apart|0=-8 1=8
opens|belgium|together|0=16 1=-13
opens|belmopan|apart|0=10 1=-10
opens|benin|apart|0=-21 1=21
opens|both|together|0=-8 1=8
opens|botswana|together|0=7 1=-7
opens|britain|together|0=-7 1=8
opens|burundi|apart|0=5 1=-5
opens|by|together|0=-16 2=12
opens|canada|apart|0=-23 1=24
opens|celle-ci|apart|0=7
opens|chad|apart|1=5
opens|chad|together|0=-10 1=11
opens|chile|together|0=-11 1=11
opens|china|apart|0=-6 1=6
opens|china|together|0=5
opens|contribution|0=7
opens|dansou|apart|0=-10 1=10
opens|denmark|together|0=10 1=-9
opens|deputy|apart|0=-28 1=31
opens|djibouti|together|0=9 1=-8
opens|donald|apart|0=-9 1=9
opens|dorothy|together|0=-7 1=7
opens|duale|apart|0=-11 1=11
opens|during|together|0=9 1=-9
opens|earlier|apart|0=-7 1=7
opens|ecuador|together|0=-7 1=7
opens|egypt|together|0=15 1=-13
opens|eight|together|0=6 1=-6
opens|ekuru|apart|0=-12 1=12
opens|ekuru|together|0=-42 1=43
opens|eleven|together|0=10 1=-10
opens|el|apart|0=-9 1=9
opens|el|together|0=7 1=-7
opens|españa|apart|0=7 1=-7
opens|estonia|together|0=12 1=-12
opens|ethiopian|together|0=5 1=-5
opens|ethiopia|together|0=10 1=-9
opens|fifty-seven|together|0=9 1=-8
opens|finland|together|0=5
opens|foreign|apart|0=6 1=-6
opens|france|together|0=16 1=-12
opens|from|apart|0=-17 1=17
opens|germany|apart|0=22 1=-20
opens|germany|together|0=-8 1=10
opens|ghana|together|0=5 1=-5
opens|government|together|0=-16 1=9 2=7
opens|greece|together|0=15 1=-14
opens|guatemala|apart|0=-9 1=9
opens|haiti|apart|0=12 1=-12
opens|heads|together|2=5
opens|her|together|0=5 1=-5
opens|he|apart|0=13 1=-12
opens|he|together|0=-34 1=38
opens|his|together|0=20 1=-20
opens|holness|together|0=5 1=-5
opens|honduras|apart|0=-9 1=9
opens|however|together|0=-19 1=19
opens|in total|together|0=-7 1=7
opens|india|together|0=7 1=-6
opens|indonesia|apart|0=-24 1=15 2=10
opens|indonesia|together|0=11 1=-11
opens|instead|apart|0=6 1=-6
opens|interior|together|0=-17 1=18
opens|in|apart|0=28 1=-26
opens|in|together|0=-10 1=13
opens|ireland|together|0=6
opens|italy|apart|0=-21 1=23
opens|italy|together|0=16 1=-15
opens|its|together|0=-7 1=10
opens|it|apart|0=-19 1=21
opens|it|together|0=6 1=-8
opens|jakarta|apart|0=-14 2=15
opens|jakarta|together|0=-5 1=5
opens|jamaica|together|0=24 1=-23
opens|japan|together|0=5 1=-5
opens|joe|together|0=-8 1=8
opens|justice|together|0=-19 1=19
opens|kenyatta|together|0=-8 1=8
opens|kenya|apart|0=-29 1=12 2=16
opens|kenya|together|0=22 1=-17
opens|kfor|together|0=14 1=-14
opens|kingston|together|0=6 1=-6
opens|kithure|together|0=-17 1=17
opens|last|apart|0=14 1=-13
opens|last|together|0=-8 1=9
opens|late|together|0=6 1=-6
opens|lesotho|together|0=8 1=-8
opens|linda|together|0=-11 1=11
opens|lithuania|apart|0=-7 1=8
opens|lithuania|together|0=7 1=-7
opens|london|together|0=-12 1=12
opens|londres|apart|0=-8 1=8
opens|londres|together|0=-8 1=9
opens|los|together|0=-9 1=9
opens|mandate|0=-9 2=13
opens|meanwhile|together|0=-18 1=19
opens|members|apart|0=-5 1=5
opens|member|together|0=9 1=-8
opens|moldova|together|0=9 1=-9
opens|money|apart|0=9 1=-8
opens|mongolia|apart|0=-21 1=21
opens|monica|together|0=-9 1=9
opens|more|apart|0=8 1=-7
opens|morocco|together|0=6 1=-6
opens|mr|together|0=-16 1=16
opens|ms|together|0=-30 1=30
opens|nairobi|apart|0=-6 2=9
opens|nairobi|together|0=-5 1=5
opens|nepal|apart|0=-18 1=18
opens|new|apart|0=-8 1=10
opens|nigeria|together|0=21 1=-21
opens|norway|apart|0=7 1=-6
opens|norway|together|0=-8 1=8
opens|not|together|0=-6 1=6
opens|no|together|0=10 1=-9
opens|obstacle|0=-15 1=17
opens|of|apart|0=-13 1=14
opens|of|together|0=9 1=-8
opens|on|apart|0=11 1=-10
opens|on|together|0=6
opens|opposition|apart|0=-12 1=12
opens|other|together|0=5
opens|ottawa|together|0=7 1=-6
opens|pakistani|together|0=-23 1=23
opens|paris|apart|0=-7 1=7
opens|poland|apart|0=5 1=-5
opens|poland|together|0=8 1=-7
opens|portugal|together|0=6
opens|prime|apart|0=-12 1=12
opens|qatar|apart|0=9 1=-8
opens|qatar|together|0=-9 1=9
opens|ramdin|apart|0=6 1=-6
opens|remains|together|0=-9 1=9
opens|request|0=-23 1=24
opens|requirement|0=7 1=-7
opens|resolution|apart|0=-16 1=12
opens|romania|together|0=5 1=-5
opens|rome|together|0=7 1=-7
opens|russia|together|0=-23 1=23
opens|ruto|apart|0=-6 1=6
opens|rwanda|together|0=10 1=-10
opens|senegal|together|0=8 1=-8
opens|seventy-five|apart|0=-20 1=20
opens|several|apart|0=6 1=-5
opens|she|together|0=-8 1=9
opens|sierra|apart|0=-19 1=20
opens|sierra|together|0=-42 1=43
opens|six|together|0=7 1=-7
opens|some|apart|0=5
opens|some|together|0=16 1=-15
opens|south|apart|0=8 1=-7
opens|so|together|0=-6
opens|spain|apart|0=9 1=-8
opens|spain|together|0=12 1=-11
opens|speakers|together|0=-31 1=32
opens|speaking|together|0=-18 1=7 2=11
opens|sri|together|0=-25 1=25
opens|staff|apart|0=5 1=-5
opens|starmer|apart|0=-25 1=26
opens|støre|apart|0=6 1=-5
opens|suriname|together|0=6 1=-5
opens|sweden|together|0=6 1=-6
opens|tajani|together|0=-8 1=8
opens|that|together|0=-6 1=6
opens|their|together|0=-39 1=40
opens|there|apart|0=-15 1=15
opens|these|together|0=-21 1=21
opens|they|apart|0=15 1=-13
opens|they|together|0=-15 1=17
opens|the|apart|0=18 1=-15 2=-6
opens|the|together|0=5 1=6 2=-12
opens|thirdway|apart|0=-7 1=7
opens|thirteen|apart|0=7 1=-7
opens|thirteen|together|0=-13 1=13
opens|this|apart|0=-7 1=8
opens|this|together|0=10 1=-10
opens|three|together|0=10 1=-10
opens|togo|together|0=7 1=-6
opens|to|apart|0=8 1=-8
opens|to|together|0=-17 1=17
opens|troop|apart|0=-10 1=10
opens|turkey|apart|0=-7 1=8
opens|turkey|together|0=7
opens|twelve|apart|0=-12 1=12
opens|twelve|together|0=-23 1=25
opens|twenty-four|together|0=5 1=-5
opens|two|apart|0=-8 1=9
opens|türkiye|apart|0=-10 1=10
opens|türkiye|together|0=6 1=-6
opens|uganda|apart|0=6 1=-6
opens|uganda|together|1=-12 2=11
opens|under|together|0=6 1=-6
opens|united|apart|0=-7 1=8
opens|unless|together|0=-9 1=9
opens|up|apart|0=6 1=-6
opens|uruguay|together|0=6 1=-6
opens|us|apart|0=10 1=-10
opens|washington|apart|0=15 1=-12
opens|washington|together|0=27 1=-25
opens|william|together|0=10 1=-10
opens|without|together|0=-6 1=6
opens|«|together|0=-25 1=26
opens|•|apart|0=25 1=-23
role|arrive|authorised|0=20 1=-16
role|arrive|changed|0=14 1=-14
role|arrive|committed|0=-12 1=7
role|arrive|considering|2=6
role|arrive|delivered|0=-32 1=41 2=-8
role|arrive|engagement planned|0=-8 1=10
role|arrive|pledged|0=13 1=-20 2=7
role|arrive|requirement|0=-8 2=13
role|arrive|suspended|0=18 1=-16
role|arrive|withdrawn|0=-17 2=13
role|ask|delivered|0=24 1=-24
role|ask|extended|0=14 1=-10
role|ask|pledged|0=5
role|ask|request|0=-34 1=39
role|ask|suspended|0=7 1=-7
role|authorise|authorised|0=-16 1=21
role|authorise|changed|0=-6 1=6
role|authorise|committed|0=-8 1=8
role|authorise|delivered|0=19 1=-19
role|authorise|ended|0=-6 1=7
role|authorise|extended|0=-9 1=10
role|authorise|pledged|0=12 1=-12
role|authorise|reluctant|0=-9 1=9
role|authorise|request|0=-8 1=8
role|authorise|requirement|0=6 1=-5
role|back|agreement drafting|0=-6 1=6
role|back|authorised|0=-13 1=14
role|back|delivered|0=-13 1=13
role|back|obstacle|0=7 1=-6
role|back|pledged|0=-17 1=17
role|back|refused|0=15 1=-15
role|back|reluctant|0=12 1=-9
role|bar|agreement drafting|0=14 1=-14
role|bar|obstacle|0=-23 1=24
role|bind|authorised|0=6 1=-7
role|bind|changed|0=-27 1=28
role|bind|committed|0=-21 1=19
role|bind|delivered|0=17 1=-16
role|bind|extended|0=-7 1=14 2=-7
role|bind|obstacle|0=20 1=-19
role|bind|pledged|0=27 1=-29
role|bind|reluctant|0=-17 1=18
role|bind|request|1=5
role|bind|requirement|0=15 1=-12
role|bind|withdrawn|1=-6
role|change|changed|0=11 1=-7
role|change|delivered|0=8 1=-8
role|consider|agreement drafting|0=6 1=-5
role|consider|authorised|0=5
role|consider|committed|0=7 1=-6
role|consider|considering|0=8 1=-7
role|consider|request|0=-5 1=5
role|due|authorised|0=-6 1=6
role|due|engagement held|0=-15 1=17
role|due|obstacle|0=7 1=-7
role|due|pledged|1=-17 2=14
role|end|agreement ended|0=6 1=-6
role|end|changed|0=16 1=-14
role|end|ended|0=-21 1=11 2=10
role|end|engagement held|0=10 1=-10
role|end|obstacle|0=6
role|end|reluctant|0=6 1=-6
role|end|requirement|0=6
role|extend|extended|0=-6
role|give|agreement drafting|0=-6 1=8
role|give|agreement signed|0=6
role|give|authorised|0=-7 1=10
role|give|changed|1=-7
role|give|committed|1=9 2=-9
role|give|considering|0=-6 1=9
role|give|delivered|0=-25 1=36 2=-11
role|give|ended|1=-12 2=10
role|give|engagement held|0=8 1=-6
role|give|engagement planned|0=-7 1=9
role|give|extended|0=-13 2=13
role|give|obstacle|0=12 1=-6 2=-5
role|give|pledged|0=8 1=-22 2=14
role|give|reluctant|0=12 1=-12
role|give|request|0=19 1=-17
role|give|requirement|1=8 2=-10
role|give|withdrawn|0=-14 1=11
role|hesitate|reluctant|0=-15 1=15
role|hold|agreement drafting|0=10 1=-10
role|hold|pledged|1=-12 2=9
role|hold|suspended|0=-30 1=36 2=-6
role|hold|withdrawn|0=12 1=-12
role|keep|authorised|0=-11 1=11
role|keep|changed|0=8 1=-11
role|keep|considering|0=11 1=-11
role|keep|delivered|0=6
role|keep|ended|0=6
role|keep|engagement held|0=5
role|keep|extended|0=7 1=-10
role|keep|obstacle|0=18 1=-18
role|keep|pledged|0=6 2=-6
role|keep|withdrawn|0=-5
role|leave|agreement drafting|0=7 1=-7
role|leave|changed|0=6
role|leave|delivered|0=24 1=-24
role|leave|ended|0=-7 1=9
role|leave|pledged|0=-10 1=-6 2=16
role|leave|request|0=9 1=-7
role|leave|requirement|0=8 2=-7
role|leave|suspended|0=6
role|leave|withdrawn|0=-20 1=29 2=-9
role|light|agreement drafting|0=-9 1=11
role|light|authorised|0=8 2=-5
role|light|changed|0=-6 1=6
role|light|considering|0=6 1=-6
role|light|delivered|0=-16 1=20
role|light|ended|0=6
role|light|engagement held|0=6
role|light|engagement planned|0=17 1=-17
role|light|extended|0=-6 2=9
role|light|pledged|0=-7 1=18 2=-11
role|light|request|0=9 1=-7
role|meet|agreement signed|0=6 1=-5
role|meet|authorised|0=12 1=-12
role|meet|changed|0=20 1=-20
role|meet|considering|0=11 1=-9
role|meet|delivered|0=-11 1=12
role|meet|engagement held|0=-10 1=12
role|meet|engagement planned|0=-13 1=16
role|meet|pledged|0=-5
role|meet|request|0=-7 1=8
role|meet|suspended|0=11 1=-11
role|meet|withdrawn|0=-7 1=7
role|need|requirement|0=-11 2=12
role|none|agreement drafting|0=-14 1=16
role|none|agreement signed|0=-7 1=7
role|none|authorised|0=-17 1=10 2=8
role|none|committed|0=10 1=-7
role|none|considering|1=-5 2=6
role|none|delivered|0=14 1=-11
role|none|ended|0=13 1=-7 2=-6
role|none|engagement planned|0=-11 1=11
role|none|extended|0=28 1=-16 2=-12
role|none|obstacle|1=9
role|none|pledged|0=-14 1=16
role|none|refused|0=-8 1=8
role|none|request|0=8 1=-8
role|none|requirement|1=-6 2=6
role|none|withdrawn|0=-18 2=14
role|oppose|pledged|0=-7 1=7
role|promise|agreement signed|0=-5 1=6
role|promise|authorised|0=-8 1=7
role|promise|changed|0=-16 1=17
role|promise|committed|0=16 1=-13
role|promise|considering|0=-20 1=21
role|promise|delivered|0=19 1=-18
role|promise|ended|0=-11 2=10
role|promise|extended|0=-12 2=7
role|promise|obstacle|0=20 1=-18
role|promise|pledged|0=-40 1=53 2=-14
role|promise|request|0=16 1=-16
role|promise|requirement|0=12 1=-7
role|promise|suspended|0=-6 1=7
role|promise|withdrawn|0=13 1=-7 2=-6
role|refuse|obstacle|0=-18 1=19
role|refuse|pledged|1=8
role|refuse|refused|0=-23 1=24
role|refuse|request|0=5
role|say|agreement drafting|1=-10 2=6
role|say|authorised|0=6 1=-5
role|say|changed|0=6 1=-5
role|say|committed|0=15 1=-14
role|say|considering|0=-19 1=21
role|say|delivered|0=22 1=-21
role|say|ended|0=5
role|say|engagement planned|0=9 1=-9
role|say|extended|0=11 1=-9
role|say|obstacle|0=9 1=-5
role|say|refused|0=-30 1=32
role|say|reluctant|0=7 1=-7
role|say|request|0=13 1=-10
role|say|requirement|0=-11 1=13
role|say|suspended|0=6
role|say|withdrawn|0=10 1=-8
role|serve|agreement signed|0=6 1=-6
role|serve|authorised|0=8 1=-7
role|serve|delivered|0=-16 1=20
role|serve|engagement held|0=7 1=-7
role|serve|engagement planned|0=-7 1=8
role|serve|obstacle|0=-17 1=18
role|serve|pledged|0=14 1=-30 2=16
role|serve|request|0=10 1=-8
role|serve|requirement|0=-7 2=9
role|serve|withdrawn|0=7 1=-11
role|sign|agreement drafting|0=-17 1=9 2=8
role|sign|agreement signed|0=-29 1=35 2=-6
role|sign|committed|0=-5 1=6
role|sign|delivered|0=8 1=-8
role|sign|pledged|0=16 1=-10 2=-6
role|thank|withdrawn|0=6 1=-6
role|want|agreement signed|0=-14 1=15
role|want|engagement held|0=-7 1=7
says|acts|agreement ended|0=6 1=-6
says|acts|agreement signed|0=-21 1=30 2=-9
says|acts|authorised|0=-19 1=30 2=-12
says|acts|changed|0=25 1=-17 2=-7
says|acts|committed|0=-10 1=19 2=-9
says|acts|considering|0=9 1=-13
says|acts|delivered|0=19 1=23 2=-38
says|acts|ended|0=-28 1=15 2=13
says|acts|engagement held|0=8 1=10 2=-15
says|acts|engagement planned|0=-33 1=45 2=-12
says|acts|extended|0=-9 2=9
says|acts|obstacle|0=27 2=-25
says|acts|pledged|0=9 1=-50 2=37
says|acts|refused|0=-7 1=10
says|acts|reluctant|0=-8 1=16 2=-9
says|acts|request|0=13 2=-17
says|acts|requirement|0=29 1=-39 2=10
says|acts|suspended|0=10 2=-15
says|acts|withdrawn|1=-24 2=21
says|says|agreement drafting|0=7 1=-12 2=5
says|says|agreement signed|1=6
says|says|authorised|0=8 1=-8
says|says|changed|0=6 1=-5
says|says|committed|0=18 1=-14
says|says|considering|0=-14 1=16
says|says|delivered|0=39 1=-36
says|says|ended|0=10 1=-10
says|says|engagement held|1=7
says|says|engagement planned|0=12 1=-12
says|says|extended|0=11 1=-9
says|says|obstacle|0=20 1=-16
says|says|pledged|0=-12 1=9 2=7
says|says|refused|0=-33 1=34
says|says|reluctant|0=7 1=-7
says|says|request|0=14 1=-9
says|says|requirement|0=-7 1=9
says|says|withdrawn|0=-18 1=23
slot|agreement drafting|0=7 1=-6
slot|agreement ended|0=6 1=-6
slot|agreement signed|1=13 2=-14
slot|agreement sought|1=-7 2=8
slot|authorised|0=28 2=-32
slot|changed|0=13 2=-11
slot|committed|0=12 2=-8
slot|considering|0=21 1=-23
slot|delivered|0=40 1=-8 2=-53
slot|ended|0=8 1=-11
slot|engagement cancelled|0=12 1=-12
slot|engagement held|0=12 1=22 2=-29
slot|engagement planned|0=-21 1=36 2=-15
slot|extended|0=-35 1=9 2=28
slot|obstacle|0=40 1=-8 2=-46
slot|pledged|1=-18 2=15
slot|refused|0=9 1=7 2=-16
slot|reluctant|0=6 1=20 2=-23
slot|request|0=26 1=9 2=-35
slot|requirement|0=56 1=-63 2=-10
slot|suspended|0=11 1=8 2=-19
slot|withdrawn|0=-9 1=10
turn|last|0=-6 1=20 2=-23
turn|last|ahead|false|1=16 2=-17
turn|last|ahead|true|1=11 2=-7
turn|last|authorised|0=30 1=-29
turn|last|changed|0=14 1=-14
turn|last|committed|0=-7 1=8
turn|last|considering|0=-7 1=8
turn|last|delivered|0=7
turn|last|ended|0=-6 1=7
turn|last|engagement held|0=5
turn|last|extended|0=-11 1=15
turn|last|future main|0=-20 1=16
turn|last|future relative|0=25 1=-23
turn|last|holder|future main|0=19 1=-27 2=7
turn|last|holder|future relative|0=14 1=-14
turn|last|holder|none gerund|0=-22 1=23
turn|last|holder|past main|1=16 2=-23
turn|last|holder|past participle|0=-17 1=19
turn|last|holder|past perfect main|1=12 2=-9
turn|last|holder|past perfect relative|0=-7 1=7
turn|last|holder|past sub|0=-8 1=8
turn|last|holder|past that|0=-20 1=21
turn|last|holder|possible main|0=-6 1=7
turn|last|holder|present infinitive|1=-13 2=10
turn|last|holder|present main|1=-6 2=5
turn|last|holder|present relative|0=12 1=-11
turn|last|holder|should main|0=10 1=-9
turn|last|holder|unverbed|0=5
turn|last|none infinitive|1=6
turn|last|none participle|0=7 1=-6
turn|last|obstacle|1=6
turn|last|past perfect main|0=-16 1=22 2=-5
turn|last|past perfect relative|0=-19 1=20
turn|last|past perfect sub|0=-7 1=7
turn|last|past that|0=7 1=-7
turn|last|pledged|0=-12 1=7 2=10
turn|last|possible main|0=-22 1=22
turn|last|possible that|0=6 1=-6
turn|last|present main|0=7 1=-11
turn|last|present relative|0=8 1=-6
turn|last|present that|0=5
turn|last|reluctant|0=-26 1=26
turn|last|request|0=14 1=-12
turn|last|requirement|0=19 1=-17
turn|last|should main|0=16 1=-15
turn|last|should that|0=10 1=-10
turn|last|suspended|0=-10 1=11
turn|last|unverbed|0=16 1=-11 2=-5
turn|last|withdrawn|0=-9 1=11
turn|last|would main|0=-14 1=14
turn|last|would relative|0=8 1=-7
turn|last|would that|0=-21 1=22
turn|next|0=81 1=-104 2=-13
turn|next|agreement signed|0=13 1=-12
turn|next|ahead|false|0=84 1=-92 2=-25
turn|next|ahead|true|0=24 1=-47 2=25
turn|next|authorised|0=-19 1=20
turn|next|committed|0=14 1=-14
turn|next|considering|0=9 1=-8
turn|next|delivered|0=33 1=-28
turn|next|ended|0=7 1=-6
turn|next|engagement held|0=9
turn|next|engagement planned|1=6
turn|next|extended|0=12 1=-7 2=-5
turn|next|future main|1=-10 2=11
turn|next|holder|future main|0=-48 1=21 2=27
turn|next|holder|future sub|0=5 1=-5
turn|next|holder|none participle|0=16 1=-15
turn|next|holder|past main|0=85 1=-94 2=-20
turn|next|holder|past participle|0=22 1=-21
turn|next|holder|past perfect main|0=66 1=-61 2=-6
turn|next|holder|past perfect sub|0=10 1=-9
turn|next|holder|past relative|0=13 1=-12
turn|next|holder|past sub|0=11 1=-10
turn|next|holder|present infinitive|0=-7 1=8
turn|next|holder|present main|0=-46 1=39 2=7
turn|next|holder|present relative|0=-8 1=8
turn|next|holder|present sub|0=6 1=-5
turn|next|holder|should main|0=-18 1=20
turn|next|holder|unverbed|0=-5 1=6
turn|next|none gerund|0=8 1=-7
turn|next|none infinitive|0=12 1=-11
turn|next|none participle|0=6 1=-6
turn|next|obstacle|0=11 1=-11
turn|next|past main|0=62 1=-60 2=-8
turn|next|past perfect main|0=40 1=-35
turn|next|past relative|0=6 1=-6
turn|next|pledged|0=7 1=-31 2=29
turn|next|present infinitive|0=11 1=-10
turn|next|present main|1=9 2=-5
turn|next|present relative|0=-8 2=11
turn|next|refused|0=11 1=-10
turn|next|reluctant|0=11 1=-11
turn|next|request|0=11 1=-10
turn|next|should main|0=-18 1=20
turn|next|should relative|0=-11 2=11
turn|next|unverbed|0=11 1=-8
turn|next|withdrawn|0=12 1=-11
turn|next|would that|0=12 1=-11
way|10 ahead|0=25 1=-74 2=45
way|10 ahead|agreement signed|0=6
way|10 ahead|agreement|1=-6
way|10 ahead|authorised|1=15 2=-12
way|10 ahead|changed|1=-5
way|10 ahead|committed|0=15 2=-10
way|10 ahead|contribution|0=42 1=-33 2=-13
way|10 ahead|delivered|0=14 1=-8 2=-6
way|10 ahead|ended|0=-16 1=-6 2=22
way|10 ahead|engagement held|0=-6 1=10
way|10 ahead|engagement planned|0=-8 1=11
way|10 ahead|engagement|0=-13 1=21 2=-8
way|10 ahead|extended|0=-41 1=-31 2=72
way|10 ahead|future main|0=-18 1=11 2=7
way|10 ahead|mandate|0=-55 1=-27 2=82
way|10 ahead|none gerund|0=-10 2=10
way|10 ahead|none participle|0=10
way|10 ahead|obstacle|0=30 1=-19 2=-11
way|10 ahead|past main|0=-7 1=-14 2=20
way|10 ahead|past perfect main|1=-15 2=11
way|10 ahead|past relative|0=8 1=-6
way|10 ahead|pledged|0=-21 2=19
way|10 ahead|possible that|0=-10 2=11
way|10 ahead|present infinitive|0=-6 2=10
way|10 ahead|present main|1=-28 2=25
way|10 ahead|present relative|0=6
way|10 ahead|reluctant|0=19 1=-12 2=-7
way|10 ahead|request|0=10 1=-8
way|10 ahead|requirement|0=10 2=-8
way|10 ahead|suspended|0=6
way|10 ahead|unverbed|0=31 1=-22 2=-9
way|10 ahead|withdrawn|0=5 2=-5
way|10 ahead|would relative|0=10 2=-7
way|10 ahead|would that|0=-13 1=26 2=-13
way|10 now|0=24 1=14 2=-40
way|10 now|agreement signed|0=-10 1=12
way|10 now|agreement|0=-7 1=12 2=-5
way|10 now|authorised|0=33 1=-31
way|10 now|changed|0=12 1=-11
way|10 now|committed|0=13 1=-11
way|10 now|considering|1=6
way|10 now|contribution|0=20 2=-20
way|10 now|delivered|0=8
way|10 now|engagement held|0=-6 1=10
way|10 now|engagement planned|0=16 1=-15
way|10 now|engagement|0=10 1=-5
way|10 now|extended|0=-31 1=42 2=-11
way|10 now|future main|0=-6 1=9
way|10 now|future relative|0=12 1=-11
way|10 now|future that|0=7 1=-6
way|10 now|mandate|0=10 2=-14
way|10 now|none participle|0=7
way|10 now|obstacle|0=22 1=-18
way|10 now|past main|1=8
way|10 now|past participle|0=7 1=-7
way|10 now|past perfect main|0=22 1=-18
way|10 now|past perfect relative|0=-8 1=9
way|10 now|past perfect that|0=-9 1=12
way|10 now|past sub|0=-7 1=8
way|10 now|pledged|0=-8 1=10
way|10 now|possible main|0=-26 1=27
way|10 now|possible sub|0=7 1=-6
way|10 now|present infinitive|1=10 2=-9
way|10 now|present main|1=15 2=-12
way|10 now|present relative|1=-8 2=10
way|10 now|present sub|0=14 1=-13
way|10 now|present that|0=9 1=-8
way|10 now|refused|0=-14 1=15
way|10 now|reluctant|0=-18 1=20
way|10 now|request|0=-30 1=34
way|10 now|should that|0=8 1=-8
way|10 now|suspended|0=27 1=-26
way|10 now|unverbed|0=-16 1=26 2=-10
way|10 now|withdrawn|0=18 1=-14
way|10 now|would main|0=5
way|10 now|would that|0=6
way|10 past|0=19 1=40 2=-51
way|10 past|agreement drafting|0=13 1=-11
way|10 past|agreement ended|0=6 1=-6
way|10 past|agreement signed|0=-5 1=9
way|10 past|agreement|0=16 1=-11 2=-5
way|10 past|changed|0=-11 1=14
way|10 past|committed|0=-12 1=16
way|10 past|considering|0=11 1=-8
way|10 past|contribution|0=12 1=36 2=-44
way|10 past|delivered|0=14 1=15 2=-29
way|10 past|ended|1=8 2=-6
way|10 past|engagement cancelled|0=6 1=-6
way|10 past|engagement held|1=9 2=-7
way|10 past|engagement planned|0=-12 1=14
way|10 past|engagement|1=17 2=-9
way|10 past|extended|0=-5 1=18 2=-12
way|10 past|future main|1=5
way|10 past|future perfect relative|0=-5 1=6
way|10 past|future relative|0=29 1=-27
way|10 past|future that|0=16 1=-15
way|10 past|mandate|0=-10 1=42 2=-28
way|10 past|none gerund|0=-6 1=8
way|10 past|none infinitive|1=8
way|10 past|none participle|0=-10 1=12
way|10 past|obstacle|0=-12 1=28 2=-11
way|10 past|past main|1=46 2=-32
way|10 past|past participle|0=15 1=-13
way|10 past|past perfect main|0=7 1=22 2=-25
way|10 past|past perfect relative|0=20 1=-19
way|10 past|past perfect sub|0=6 1=-6
way|10 past|past relative|0=-14 1=16
way|10 past|past sub|0=8 1=-7
way|10 past|pledged|1=25 2=-26
way|10 past|possible main|1=6
way|10 past|possible that|0=9 1=-9
way|10 past|present infinitive|0=6 1=5 2=-10
way|10 past|present main|1=34 2=-31
way|10 past|present relative|1=6
way|10 past|present that|0=24 1=-23
way|10 past|reluctant|0=-36 1=40
way|10 past|request|0=7
way|10 past|requirement|0=43 1=-37 2=-6
way|10 past|should relative|0=-10 2=10
way|10 past|should that|0=9 1=-8
way|10 past|suspended|0=10 1=-8
way|10 past|unverbed|1=31 2=-22
way|10 past|withdrawn|0=19 1=-10 2=-10
way|10 past|would main|0=-15 1=17
way|10 past|would relative|0=-25 1=26
way|10 past|would that|0=-13 1=16
way|4 ahead|0=47 1=-47
way|4 ahead|authorised|0=11 1=-8
way|4 ahead|committed|1=-8 2=8
way|4 ahead|contribution|0=10 1=-29 2=19
way|4 ahead|delivered|0=10 1=-8
way|4 ahead|extended|0=15 1=-6 2=-9
way|4 ahead|future main|1=-7 2=5
way|4 ahead|mandate|0=30 1=-16 2=-15
way|4 ahead|past main|1=-7 2=7
way|4 ahead|past perfect main|0=12 1=-8
way|4 ahead|pledged|0=6 1=-6
way|4 ahead|present infinitive|0=11 2=-7
way|4 ahead|present main|0=11 1=-11
way|4 ahead|reluctant|0=7 1=-5
way|4 ahead|unverbed|1=-5 2=8
way|4 ahead|withdrawn|0=-17 2=16
way|4 ahead|would that|1=7
way|4 long-ago|0=33 1=-10 2=-24
way|4 long-ago|agreement|0=-7 1=8
way|4 long-ago|authorised|0=-22 1=23
way|4 long-ago|changed|0=6 1=-6
way|4 long-ago|committed|0=8 1=-8
way|4 long-ago|considering|0=8 1=-8
way|4 long-ago|contribution|0=14 2=-15
way|4 long-ago|delivered|0=16 1=-12
way|4 long-ago|ended|0=5
way|4 long-ago|engagement held|0=8 1=-8
way|4 long-ago|engagement|0=8 1=-8
way|4 long-ago|extended|0=8 1=-5
way|4 long-ago|future main|0=11 1=-9
way|4 long-ago|mandate|1=8 2=-5
way|4 long-ago|obstacle|0=7 1=-6
way|4 long-ago|past main|0=6
way|4 long-ago|past perfect main|0=13 1=-10
way|4 long-ago|pledged|0=-12 1=21 2=-9
way|4 long-ago|present main|0=14 1=-11
way|4 long-ago|refused|0=-12 1=12
way|4 long-ago|request|0=12 1=-11
way|4 long-ago|unverbed|1=7
way|4 now|0=38 1=-41
way|4 now|contribution|0=-9 1=-9 2=19
way|4 now|delivered|0=-7 1=11
way|4 now|engagement held|0=9 1=-8
way|4 now|engagement|0=9 1=-8
way|4 now|extended|0=9 2=-5
way|4 now|future main|0=-17 1=-9 2=26
way|4 now|future that|2=6
way|4 now|mandate|0=12 1=-6 2=-6
way|4 now|obstacle|0=8 1=-6
way|4 now|past main|0=21 1=-11 2=-10
way|4 now|past perfect main|1=10 2=-8
way|4 now|past that|0=7
way|4 now|pledged|1=-20 2=19
way|4 now|present infinitive|0=-14 1=-6 2=19
way|4 now|present main|0=14 2=-9
way|4 now|present relative|0=8 2=-6
way|4 now|request|0=9 1=-8
way|4 now|requirement|0=9 2=-7
way|4 now|should main|0=7 2=-6
way|4 now|unverbed|0=9 2=-8
way|4 now|withdrawn|0=-11 2=8
way|4 now|would that|0=-6 2=7
way|4 past|0=39 1=-12 2=-26
way|4 past|authorised|0=10 1=-8
way|4 past|changed|0=6 1=-5
way|4 past|considering|0=-7 1=7
way|4 past|contribution|0=11 1=10 2=-20
way|4 past|delivered|0=22 1=-20
way|4 past|future main|0=11 1=-7
way|4 past|mandate|0=18 1=-14
way|4 past|obstacle|0=7 1=-7
way|4 past|past main|1=5 2=-7
way|4 past|past perfect main|0=12 1=-9
way|4 past|past relative|0=7 1=-5
way|4 past|pledged|0=-7 1=19 2=-12
way|4 past|possible relative|1=5
way|4 past|present main|0=-10 1=11
way|4 past|present relative|0=6 1=-6
way|4 past|unverbed|0=12 1=-10
way|7 ahead|0=17 1=-79 2=57
way|7 ahead|authorised|0=8 1=-12
way|7 ahead|changed|0=6
way|7 ahead|committed|1=-6 2=6
way|7 ahead|considering|0=-18 2=21
way|7 ahead|contribution|0=8 1=-69 2=58
way|7 ahead|delivered|0=38 1=-17 2=-20
way|7 ahead|ended|0=-10 1=10
way|7 ahead|engagement held|0=14 1=-5 2=-9
way|7 ahead|engagement planned|0=-23 1=28
way|7 ahead|engagement|0=-9 1=23 2=-14
way|7 ahead|extended|0=-12 2=9
way|7 ahead|future main|0=-20 1=11 2=9
way|7 ahead|future that|0=14 2=-10
way|7 ahead|mandate|0=-8 2=8
way|7 ahead|none gerund|1=-6
way|7 ahead|none participle|0=5
way|7 ahead|obstacle|0=24 1=-14 2=-10
way|7 ahead|past main|0=10 1=-21 2=11
way|7 ahead|past perfect main|1=-17 2=13
way|7 ahead|past perfect relative|0=-12 2=14
way|7 ahead|past perfect that|0=5
way|7 ahead|pledged|0=-26 1=-26 2=56
way|7 ahead|possible main|0=-6 2=7
way|7 ahead|possible that|0=-7 2=8
way|7 ahead|present infinitive|1=-8 2=6
way|7 ahead|present main|0=-6
way|7 ahead|present relative|1=11 2=-8
way|7 ahead|present sub|0=5
way|7 ahead|reluctant|0=10 2=-6
way|7 ahead|request|0=26 1=-16 2=-10
way|7 ahead|requirement|0=-28 2=31
way|7 ahead|should main|0=9 2=-8
way|7 ahead|suspended|0=13 2=-9
way|7 ahead|unverbed|1=-19 2=22
way|7 ahead|withdrawn|0=-13 2=16
way|7 ahead|would main|0=17 2=-15
way|7 ahead|would that|2=8
way|7 long-ago|0=14 2=-13
way|7 long-ago|agreement signed|0=9 1=-9
way|7 long-ago|agreement|0=10 1=-9
way|7 long-ago|authorised|1=5
way|7 long-ago|contribution|2=-6
way|7 long-ago|delivered|0=-11 1=12
way|7 long-ago|extended|0=9 1=-7
way|7 long-ago|mandate|0=11 1=-5 2=-5
way|7 long-ago|past main|1=5 2=-6
way|7 long-ago|past participle|0=-5 1=5
way|7 long-ago|past perfect main|0=13 1=-12
way|7 long-ago|present main|0=14 1=-12
way|7 long-ago|request|0=-9 1=9
way|7 long-ago|unverbed|0=-11 1=13
way|7 long-ago|withdrawn|0=14 1=-12
way|7 now|1=11 2=-7
way|7 now|agreement drafting|0=-6 2=5
way|7 now|agreement signed|1=6
way|7 now|agreement|0=-13 2=11
way|7 now|authorised|0=12 1=-8
way|7 now|considering|2=-6
way|7 now|contribution|0=-12 2=14
way|7 now|delivered|1=17 2=-18
way|7 now|engagement held|0=-22 1=26
way|7 now|engagement planned|0=8 1=-5
way|7 now|engagement|0=-14 1=21 2=-7
way|7 now|extended|0=15 1=-13
way|7 now|future main|0=21 1=-26
way|7 now|future relative|0=-10 1=7
way|7 now|future that|0=9 1=-6
way|7 now|mandate|0=27 1=-18 2=-8
way|7 now|none gerund|0=6 1=-6
way|7 now|none infinitive|0=-8 1=16 2=-8
way|7 now|none participle|0=-24 1=18 2=6
way|7 now|obstacle|1=11 2=-7
way|7 now|past main|1=16 2=-17
way|7 now|past participle|1=5 2=-8
way|7 now|past perfect main|1=23 2=-18
way|7 now|past perfect sub|0=-14 1=-5 2=20
way|7 now|past relative|0=-8 1=12
way|7 now|past that|0=-15 1=10 2=5
way|7 now|pledged|0=23 1=-57 2=35
way|7 now|possible main|0=-12 1=14
way|7 now|present main|1=-25 2=23
way|7 now|present relative|0=12 1=-7 2=-6
way|7 now|present sub|0=-8 1=10
way|7 now|refused|0=10 1=-6
way|7 now|reluctant|0=17 1=-14
way|7 now|request|0=6 2=-7
way|7 now|requirement|0=9
way|7 now|should main|0=-5
way|7 now|suspended|0=-19 1=23
way|7 now|unverbed|0=30 1=-23 2=-7
way|7 now|withdrawn|0=-45 1=36 2=8
way|7 now|would that|1=-10 2=5
way|7 past|0=22 1=36 2=-54
way|7 past|agreement|0=5 2=-5
way|7 past|authorised|0=-23 1=27
way|7 past|changed|0=-12 1=13
way|7 past|committed|0=-5 1=9
way|7 past|considering|0=19 1=-17
way|7 past|contribution|0=24 1=15 2=-42
way|7 past|delivered|0=15 2=-17
way|7 past|ended|0=20 1=-15
way|7 past|engagement cancelled|0=6 1=-6
way|7 past|engagement held|0=10 1=-9
way|7 past|engagement|0=16 1=-15
way|7 past|extended|1=12 2=-8
way|7 past|future main|0=29 1=-18 2=-11
way|7 past|future relative|0=10 1=-9
way|7 past|mandate|0=-19 1=37 2=-18
way|7 past|none gerund|0=6 1=-6
way|7 past|obstacle|0=-16 1=24 2=-6
way|7 past|past main|0=-5 1=23 2=-17
way|7 past|past participle|0=-9 2=11
way|7 past|past perfect main|1=17 2=-13
way|7 past|past perfect relative|0=-6 1=7
way|7 past|past perfect sub|0=16 1=-16
way|7 past|past relative|0=-25 1=28
way|7 past|past sub|0=-13 1=14
way|7 past|past that|0=7 1=-6
way|7 past|pledged|0=20 1=-7 2=-15
way|7 past|possible main|0=7 1=-6
way|7 past|possible that|0=8 1=-7
way|7 past|present infinitive|0=-5 1=11 2=-6
way|7 past|present main|0=17 2=-17
way|7 past|present relative|0=8 1=-7
way|7 past|present sub|0=16 1=-16
way|7 past|present that|0=-31 1=31
way|7 past|requirement|0=14 1=-10
way|7 past|should main|0=-6 1=7
way|7 past|suspended|0=-27 1=28
way|7 past|unverbed|1=15 2=-11
way|7 past|withdrawn|0=14 2=-16
way|7 past|would main|0=7 1=-7
way|7 past|would that|0=5
`;
