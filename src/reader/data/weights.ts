// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=21 1=-14 2=-7
at|beside|1|true|0=23 1=-13 2=-10
at|beside|acts|0=14 1=-8 2=-7
at|beside|authorised|0=15 1=-6 2=-9
at|beside|by|0=7 2=-5
at|beside|change|0=6 1=-6
at|beside|committed|1=6 2=-8
at|beside|contribution|0=14 1=-13
at|beside|explained|0=6 1=-6
at|beside|future that|0=15 1=-5 2=-10
at|beside|give|0=21 1=-5 2=-16
at|beside|in|0=-5
at|beside|light|0=-14 1=9
at|beside|mandate|0=12 1=-7 2=-5
at|beside|none infinitive|0=14 2=-13
at|beside|past perfect that|0=8 1=-8
at|beside|past that|0=-19 2=16
at|beside|pledged|2=8
at|beside|present that|1=-9 2=7
at|beside|promise|0=8 1=-7
at|beside|refused|0=7 1=-6
at|beside|says|0=7 1=-7
at|beside|say|0=6 1=-6
at|beside|since|0=7 1=-7
at|beside|the|0=9 1=-6
at|beside|to|0=10 2=-9
at|beside|would that|1=6 2=-6
at|down|,|0=7
at|down|0=17 1=-10 2=-12
at|down|1|true|1=14 2=-7
at|down|2|false|0=20 1=-26 2=6
at|down|2|true|0=-10 2=6
at|down|3|false|0=12 2=-11
at|down|3|true|0=10 1=-5
at|down|acts|0=20 1=-9 2=-16
at|down|after|1=8 2=-6
at|down|agreement drafting|0=-11 1=9
at|down|agreement in-force|0=6
at|down|agreement|0=-9 1=9
at|down|ahead|0=5 1=-5
at|down|and|0=-10 2=5
at|down|arrive|0=-17 2=12
at|down|ask|0=18 1=-15
at|down|assembly|0=7 1=-6
at|down|authorised|0=10 1=9 2=-18
at|down|authorise|0=-10 1=10
at|down|back|1=-5 2=8
at|down|before|0=-17 2=20
at|down|beyond|0=12 2=-9
at|down|bind|0=15 2=-18
at|down|by|0=-15 1=-9 2=25
at|down|changed|0=-17 1=23 2=-5
at|down|consider|0=-12 1=12
at|down|contribution|1=11
at|down|council|0=-5 1=5
at|down|delivered|0=7
at|down|despite|0=-5 1=5
at|down|due|0=10 1=-6
at|down|early|0=-9 1=11
at|down|ended|0=11 1=-18 2=7
at|down|end|1=-5
at|down|engagement held|1=10
at|down|engagement planned|1=6 2=-7
at|down|engagement|1=13 2=-12
at|down|extended|0=6 1=-15 2=8
at|down|extend|0=8 1=-8
at|down|first|0=-13 1=13
at|down|force|0=6
at|down|for|1=7 2=-9
at|down|from|0=22 1=-17
at|down|fund|2=6
at|down|future sub|0=7 1=-7
at|down|future that|0=-7 2=9
at|down|give|0=-6
at|down|haiti|0=-13 1=10
at|down|hold|0=-7 1=18 2=-10
at|down|in|0=11 1=8 2=-19
at|down|keep|0=15 1=-20 2=6
at|down|last|0=10 1=-9
at|down|late|2=7
at|down|leave|0=20 1=-28 2=8
at|down|london|0=-8 1=8
at|down|mandate|0=10 2=-8
at|down|meeting|0=7 1=-6
at|down|meet|1=21 2=-20
at|down|nations|0=6 1=-6
at|down|need|0=-15 2=16
at|down|none gerund|0=15 2=-14
at|down|none participle|0=16 2=-12
at|down|none|0=-7 1=17 2=-10
at|down|not|0=-7 1=7
at|down|obstacle|0=13 1=-9
at|down|of|0=8 1=-7
at|down|on|0=-19 1=7 2=12
at|down|past main|0=-13 1=19
at|down|past perfect main|0=-5 1=-6 2=11
at|down|past perfect relative|0=19 1=-11 2=-8
at|down|past perfect that|0=-8 1=10
at|down|past relative|0=-9 1=7
at|down|past sub|0=-7
at|down|past that|0=49 2=-46
at|down|past|0=-7 2=7
at|down|pledged|0=-10 2=17
at|down|present infinitive|0=-35 1=13 2=22
at|down|present main|0=-10 1=8
at|down|present relative|0=-6 1=-15 2=21
at|down|present sub|1=-9
at|down|present that|0=11 2=-10
at|down|promise|0=-8 1=13 2=-6
at|down|refuse|0=-7 1=7
at|down|request|0=10 1=-27 2=17
at|down|requirement|0=11 1=-6
at|down|says|2=6
at|down|say|0=9 1=-20 2=11
at|down|send|0=7
at|down|serve|0=13 1=-14
at|down|should main|0=9 1=-8
at|down|since|0=7 1=-5
at|down|suspended|0=-10 2=8
at|down|the|0=11 2=-10
at|down|this|0=6
at|down|through|0=-16 2=17
at|down|to|1=9 2=-8
at|down|until|0=22 1=-11 2=-12
at|down|vote|0=-5 1=5
at|down|washington|0=-13 1=8 2=5
at|down|withdrawn|1=13 2=-9
at|down|would main|1=-9 2=13
at|down|would that|0=-12 1=5 2=7
at|down|written|0=-5 1=5
at|down|york|0=11 1=-11
at|else|'s|0=9 1=-8
at|else|,|0=-12 1=30 2=-18
at|else|0=12 2=-21
at|else|1|true|1=13 2=-21
at|else|2|false|0=12 1=-12 2=-6
at|else|2|true|0=13 2=-16
at|else|3|false|0=24 1=-17 2=-6
at|else|3|true|0=9 1=-18 2=10
at|else|90th|0=-10 2=10
at|else|^|0=-32 1=30
at|else|about|0=7 1=-7
at|else|abuja|0=7 1=-7
at|else|acts|0=11 2=-20
at|else|adopted|0=-6 1=7
at|else|africa|0=13 1=-12
at|else|after|0=15 2=-14
at|else|agreed|0=9 1=-8
at|else|agreement drafting|1=8 2=-8
at|else|agreement signed|0=-16 1=11
at|else|agreement|0=-15 1=19
at|else|and|0=-9 1=8
at|else|around|0=-8 1=-9 2=18
at|else|arrive|1=17 2=-21
at|else|ask|1=-10 2=10
at|else|assembled|0=-18 1=18
at|else|as|2=5
at|else|at|0=-11 1=14
at|else|authorised|1=10 2=-7
at|else|authorise|0=12 1=6 2=-18
at|else|a|0=18 1=-18
at|else|back|0=11 1=-9
at|else|bahamas|0=-7 1=8
at|else|bar|0=-11 1=13
at|else|base|0=8 2=-6
at|else|before|0=10 1=-22 2=12
at|else|beginning|0=-11 2=11
at|else|begins|2=5
at|else|begun|1=6
at|else|between|1=5
at|else|beyond|1=12 2=-16
at|else|bind|2=-5
at|else|budapest|0=6 1=-5
at|else|by|0=13 1=-30 2=18
at|else|came|0=-24 1=25
at|else|changed|2=-6
at|else|change|0=7 1=-7
at|else|cloud|0=-7 1=7
at|else|come|0=-7 1=-9 2=16
at|else|committed|0=-11 1=-5 2=20
at|else|concluded|0=14 1=-14
at|else|confirms|0=-6 1=7
at|else|considering|0=8 2=-10
at|else|consider|1=11 2=-6
at|else|contingents|0=5 1=-5
at|else|contingent|2=6
at|else|contribution|0=11 2=-14
at|else|conversation|0=9 1=-9
at|else|council|0=25 1=-24
at|else|country|0=5
at|else|coup|0=8 1=-8
at|else|dated|0=-15 1=17
at|else|delivered|0=31 1=-9 2=-34
at|else|depart|0=11 1=-6 2=-5
at|else|despite|0=13 1=-12
at|else|did|0=12 1=-11
at|else|discussed|1=7
at|else|distributed|0=-15 1=15
at|else|domingo|0=-7 1=8
at|else|down|0=6
at|else|draft|0=-9 1=9
at|else|due|0=-14 1=-7 2=22
at|else|during|0=10 1=-6
at|else|early|0=-5 1=19 2=-14
at|else|effect|0=-8 1=8
at|else|ended|0=-23 2=19
at|else|ends|0=8
at|else|end|1=-17 2=20
at|else|engagement held|1=15 2=-11
at|else|engagement|1=16 2=-14
at|else|envolera|0=-11 2=12
at|else|expressing|0=-6 1=6
at|else|extended|0=5
at|else|extend|0=8 1=7 2=-15
at|else|fly|0=8 1=-7
at|else|followed|0=-5 1=5
at|else|following|0=6 1=-5
at|else|follow|0=-13 2=16
at|else|force|0=-12 1=7 2=5
at|else|for|0=-30 1=11 2=19
at|else|from|0=8 2=-7
at|else|future infinitive|0=-10 2=10
at|else|future main|1=16 2=-16
at|else|future perfect main|0=-6
at|else|future relative|1=-8 2=6
at|else|future sub|0=-11 1=-11 2=22
at|else|future that|0=5 1=-16 2=11
at|else|general|0=5 1=-5
at|else|give|1=15 2=-20
at|else|goma|0=-9 1=9
at|else|go|1=-7
at|else|group|0=6 1=-5
at|else|had|1=8 2=-9
at|else|haiti|2=7
at|else|her|0=-20 1=20
at|else|hesitate|0=-7 1=8
at|else|hold|1=-16 2=21
at|else|home|0=15 1=-14
at|else|house|0=-7 1=7
at|else|in|0=13 2=-16
at|else|it|0=-26 1=28
at|else|jamaica|1=-6
at|else|jerusalem|0=-9 1=9
at|else|keep|0=23 1=-12 2=-11
at|else|kenya|0=-18 1=18
at|else|kingston|0=5
at|else|kosovo|0=7 1=-7
at|else|kroner|0=7 1=-7
at|else|landed|0=16 1=-16
at|else|land|0=-9 1=-8 2=17
at|else|last|1=8
at|else|late|0=26 1=-12 2=-14
at|else|launched|0=8 1=-8
at|else|leaves|1=-8 2=11
at|else|leave|1=-17 2=12
at|else|left|0=-18 1=18
at|else|list|0=8 1=-8
at|else|lubumbashi|0=-8 1=8
at|else|mali|0=6 1=-5
at|else|mandate|0=-11 1=20
at|else|meet|0=-7 1=17
at|else|met|0=-8 1=10
at|else|minister|0=7 1=-7
at|else|mission|0=-16 1=12
at|else|money|0=5
at|else|months|1=8 2=-6
at|else|nairobi|1=7 2=-7
at|else|need|0=13 1=-9
at|else|none gerund|0=-7 1=14 2=-7
at|else|none infinitive|0=6 1=-12 2=6
at|else|none participle|1=17 2=-21
at|else|none|0=20 2=-27
at|else|obstacle|0=38 1=-30 2=-15
at|else|offered|0=6 1=-5
at|else|officers|1=5 2=-7
at|else|office|0=12 1=-11
at|else|of|0=-6 1=-8 2=16
at|else|on|0=11 1=20 2=-37
at|else|oppose|0=17 1=-17
at|else|out|0=-7 2=9
at|else|parade|0=10 1=-10
at|else|parliament|0=11 1=-9
at|else|past main|0=9 1=-6 2=-6
at|else|past participle|1=-9 2=11
at|else|past perfect main|1=-9
at|else|past perfect relative|0=-19 2=18
at|else|past perfect sub|0=-6 1=6
at|else|past perfect that|0=10 2=-13
at|else|past relative|0=13 1=-14
at|else|past sub|1=16 2=-11
at|else|past that|0=9 2=-9
at|else|pemba|1=5
at|else|people|1=5
at|else|planned|0=27 1=-27
at|else|pledged|0=-8 2=11
at|else|possible relative|1=10 2=-13
at|else|possible sub|0=-7
at|else|possible that|0=20 1=-13 2=-7
at|else|preparing|0=6 1=-6
at|else|present infinitive|0=23 1=5 2=-29
at|else|present main|0=12 1=6 2=-22
at|else|present relative|0=20 1=-15
at|else|present sub|0=-14 2=13
at|else|present that|0=-15 1=17
at|else|presidency|0=6
at|else|prolonged|0=-5 1=5
at|else|promised|2=-6
at|else|promise|1=5 2=-5
at|else|received|0=8 1=-8
at|else|receiving|0=-8 1=11
at|else|refuse|0=-16 1=-8 2=24
at|else|released|0=-6 1=7
at|else|relieved|0=8 1=-7
at|else|reluctant|0=18 1=-15
at|else|renewed|0=-8 1=8
at|else|renew|0=6 2=-5
at|else|repeated|0=-15 1=15
at|else|requested|0=-6 1=6
at|else|request|0=16 2=-20
at|else|requirement|1=-7 2=8
at|else|returned|0=-12 1=12
at|else|round|0=5 1=-5
at|else|ruling|0=5
at|else|said|0=-5 1=6
at|else|sail|0=5
at|else|same|0=10 1=-10
at|else|says|0=15 1=-10 2=-7
at|else|say|0=-11 1=22 2=-9
at|else|sent|0=-9 1=5
at|else|serve|0=-13 1=8 2=7
at|else|should main|0=-9 1=13
at|else|should relative|0=-8 2=11
at|else|should that|0=-7 2=9
at|else|signed|1=6
at|else|sign|0=11 1=8 2=-19
at|else|since|0=9 1=6 2=-15
at|else|soldiers|0=6 1=-6
at|else|somalia|0=12 2=-8
at|else|so|0=-15 1=16
at|else|spent|0=-8 1=8
at|else|states|0=6 1=-6
at|else|summit|0=-8 1=9
at|else|sum|0=5 1=-5
at|else|suspended|0=9 2=-10
at|else|taken|0=-20 1=21
at|else|term|0=5
at|else|thank|0=14 1=-13
at|else|than|1=-6 2=11
at|else|that|0=9 1=-8
at|else|them|0=-7 1=7
at|else|these|0=8 1=-8
at|else|the|0=5 1=12 2=-16
at|else|this|0=-8 1=10
at|else|through|0=8 1=-13
at|else|tirana|0=-15 1=15
at|else|took|0=-5 1=6
at|else|to|0=-15 2=15
at|else|travel|0=-5 2=7
at|else|troops|0=6
at|else|until|0=-5 1=-22 2=29
at|else|un|0=7 1=-7
at|else|up|1=10 2=-9
at|else|very|0=-11 1=11
at|else|volontaire|0=-8 1=8
at|else|votes|0=9 1=-7
at|else|want|0=5 1=-9
at|else|washington|2=-10
at|else|which|0=7 1=-7
at|else|who|0=7 1=-7
at|else|withdrawn|2=8
at|else|world|0=-6 1=7
at|else|would main|0=16 1=-11 2=-5
at|else|would relative|0=11 1=13 2=-24
at|else|would sub|0=7 1=-13 2=7
at|else|would that|0=8 1=-9
at|else|writing|0=-14 1=14
at|else|york|0=10 2=-8
at|else|zhang|0=7 1=-7
at|loose|(|0=9 1=-8
at|loose|,|0=-32 1=25 2=7
at|loose|0=6 1=10 2=-19
at|loose|1,650|0=6 1=-6
at|loose|2|false|0=11 1=14 2=-27
at|loose|2|true|1=21 2=-17
at|loose|3|false|1=15 2=-13
at|loose|3|true|0=21 1=-16 2=-5
at|loose|:|0=-14 1=14
at|loose|^|0=7 2=-8
at|loose|abdullah|0=6 1=-6
at|loose|about|0=-5 1=5
at|loose|acts|0=9 1=7 2=-22
at|loose|again|0=-10 1=10
at|loose|agreed|0=-7 1=7
at|loose|agreement drafting|0=7
at|loose|agreement signed|0=-10 1=12
at|loose|agreement|1=7
at|loose|and|1=-16 2=13
at|loose|announced|0=9 1=-9
at|loose|approved|0=-5 1=5
at|loose|arrival|0=-13 1=13
at|loose|ask|1=26 2=-22
at|loose|assured|0=6 1=-6
at|loose|as|0=9 1=-7
at|loose|at|0=-18 1=19
at|loose|authorised|0=-23 1=9 2=14
at|loose|authorise|0=7 1=-5
at|loose|a|0=7 1=-7
at|loose|back|0=9 1=-9
at|loose|bar|0=-14 1=15
at|loose|before|0=-10 2=6
at|loose|begun|0=-6 1=6
at|loose|between|0=23 1=-20
at|loose|bind|0=24 1=-12 2=-13
at|loose|by|0=-18 2=25
at|loose|came|0=-7 1=7
at|loose|changed|0=8 1=-7
at|loose|change|0=-19 1=21
at|loose|committed|0=-7
at|loose|considering|1=-13 2=9
at|loose|consider|0=21 1=-19
at|loose|contribution|2=7
at|loose|court|0=-23 1=23
at|loose|dated|1=5
at|loose|decided|0=-10 1=10
at|loose|delivered|0=16 2=-21
at|loose|deployment|0=-5 1=5
at|loose|despite|0=-9 1=9
at|loose|dispatched|0=10 1=-10
at|loose|due|1=19 2=-14
at|loose|early|0=-10 1=12
at|loose|easter|0=7 1=-7
at|loose|end|0=8 1=-18 2=10
at|loose|engagement held|1=6
at|loose|engagement planned|0=5
at|loose|expected|0=5
at|loose|explained|0=-9 1=9
at|loose|extended|0=10 1=18 2=-27
at|loose|extend|0=-29 1=24
at|loose|fail|0=-9 1=9
at|loose|force|0=8 1=-8
at|loose|for|1=-6 2=7
at|loose|found|0=-16 1=16
at|loose|from|2=-7
at|loose|gave|1=-5
at|loose|given|0=-7 1=7
at|loose|give|0=-16 1=15
at|loose|goma|0=-10 1=10
at|loose|heared|0=5 1=-5
at|loose|hold|0=-27 1=29
at|loose|informed|0=-8 1=8
at|loose|intervened|0=11 1=-11
at|loose|in|1=8 2=-10
at|loose|its|0=9 1=-9
at|loose|keep|0=13 1=-13
at|loose|lamented|0=-13 1=13
at|loose|landed|0=-9 1=9
at|loose|late|0=5
at|loose|leave|0=41 1=-16 2=-25
at|loose|left|0=-11 1=12
at|loose|light|2=11
at|loose|mandate|0=6 1=8 2=-15
at|loose|meet|0=-11 1=-6 2=17
at|loose|members|0=18 1=-18
at|loose|met|0=5
at|loose|named|0=12 1=-9
at|loose|need|1=-11 2=14
at|loose|none|0=-6 1=21 2=-14
at|loose|obstacle|1=34 2=-38
at|loose|officers|0=-6
at|loose|of|0=20 1=-14 2=-6
at|loose|only|0=-10 1=10
at|loose|on|0=12 1=11 2=-26
at|loose|opened|0=6 1=-6
at|loose|oppose|0=-11 1=11
at|loose|or|2=5
at|loose|ottawa|0=-10 1=10
at|loose|out|0=-5 1=6
at|loose|over|0=-17 1=17
at|loose|paid|0=-5 1=6
at|loose|patients|0=9 1=-9
at|loose|petition|0=5 1=-5
at|loose|plaint|0=6 1=-6
at|loose|pledged|1=-13 2=12
at|loose|port-au-prince|0=8 1=-8
at|loose|presenciaron|0=7 1=-7
at|loose|prohibited|0=-8 1=8
at|loose|promise|0=20 1=-6 2=-16
at|loose|reaffirmed|0=5 1=-5
at|loose|refuse|0=6 1=-6
at|loose|rejected|0=-7 1=7
at|loose|reluctant|0=-11 1=13
at|loose|renewed|0=-8 1=8
at|loose|renvoyé|0=6 1=-6
at|loose|request|0=19 1=-18
at|loose|requirement|0=12 1=-21 2=6
at|loose|returned|0=7 1=-7
at|loose|ruled|0=-24 1=24
at|loose|rule|0=6 1=-6
at|loose|réceptionné|0=-8 1=8
at|loose|said|0=5
at|loose|same|0=-9 1=9
at|loose|savoir|0=-6 1=6
at|loose|says|0=-12 1=11 2=8
at|loose|say|0=7 1=-19 2=15
at|loose|serve|0=11 1=-6 2=-5
at|loose|sets|0=10 1=-10
at|loose|set|0=5
at|loose|ships|0=7 1=-6
at|loose|sign|1=-6 2=7
at|loose|tangier|0=-11 2=12
at|loose|thank|0=-7 1=8
at|loose|than|0=-8 1=8
at|loose|that|0=6 1=-5
at|loose|there|0=9 1=-9
at|loose|the|0=5 2=-6
at|loose|this|0=-17 1=17
at|loose|till|0=-9 2=10
at|loose|to|0=20 2=-18
at|loose|truncaron|0=6 1=-6
at|loose|unconstitutional|0=-17 1=17
at|loose|until|0=8 1=-35 2=27
at|loose|unverbed|0=6 1=10 2=-19
at|loose|vigueur|0=6 1=-6
at|loose|vote|0=8
at|loose|want|0=11 1=-9
at|loose|warned|0=-8 1=8
at|loose|washington|0=10 1=-9
at|loose|whatever|0=-7 1=7
at|loose|who|0=-5 1=5
at|loose|withdrawn|0=-29 1=8 2=20
at|loose|with|0=-7 2=10
at|main|"|0=10 1=-6
at|main|'s|0=-10 1=11
at|main|(|1=11 2=-10
at|main|,|0=-16 1=6 2=10
at|main|0=11 1=7 2=-22
at|main|1,650|0=5
at|main|1|true|0=9 1=22 2=-21
at|main|2|false|0=9 2=-16
at|main|2|true|0=9 1=14 2=-26
at|main|3,400|0=-10 1=10
at|main|3|false|0=7 1=-10
at|main|3|true|0=8 2=-12
at|main|790|0=6 1=-5
at|main|833|0=16 2=-16
at|main|83|0=-13 1=13
at|main|;|0=11 1=-9
at|main|^|0=20 1=-8 2=-12
at|main|adoption|0=-5 1=5
at|main|after|0=-9 1=6
at|main|against|0=12 1=-6 2=-7
at|main|again|0=11 1=-11
at|main|agreed|0=7
at|main|agreement drafting|0=-24 1=18 2=6
at|main|agreement in-force|0=6 1=-5
at|main|agreement signed|0=18 1=-15
at|main|airport|0=-14 1=14
at|main|alliance|0=-8 1=8
at|main|and|0=15 1=-16
at|main|announced|0=-25 1=28
at|main|approved|0=-9 1=9
at|main|area|0=-11 2=7
at|main|army|0=-6 1=6
at|main|arrive|1=-8 2=11
at|main|asked|0=5
at|main|ask|0=15 1=15 2=-30
at|main|assured|0=-10 1=10
at|main|as|0=31 1=-19 2=-12
at|main|at|1=7 2=-6
at|main|authorised|0=18 1=-11 2=-6
at|main|authorise|0=-26 1=23
at|main|a|0=-9 1=16 2=-7
at|main|back|0=-12 1=18 2=-6
at|main|bar|0=16 1=-15
at|main|base|0=15 1=-14
at|main|bbc|0=-9 1=9
at|main|been|0=6 1=-6
at|main|before|0=15 1=-11
at|main|began|0=-6 1=10
at|main|beirut|0=-19 1=20
at|main|berlin|0=-9 1=9
at|main|between|0=-6 1=11 2=-5
at|main|beyond|0=12 1=-7
at|main|be|0=5
at|main|bind|1=25 2=-25
at|main|blessing|0=7 1=-7
at|main|by|2=10
at|main|cabinet|0=-7 1=7
at|main|came|0=20 1=-19
at|main|capitals|0=10 1=-9
at|main|capital|0=-6 1=6
at|main|certifié|0=-6 1=7
at|main|changed|0=-16 2=18
at|main|change|0=-10 1=11
at|main|cités|0=6 1=-6
at|main|cité|0=6 1=-6
at|main|closed|0=-9 1=10
at|main|clos|0=7 1=-6
at|main|come|1=7
at|main|committed|0=17 1=11 2=-23
at|main|committee|0=-14 1=14
at|main|concluded|0=-8 1=8
at|main|concludes|0=13 1=-13
at|main|conference|0=-16 1=16
at|main|considering|1=22 2=-12
at|main|consider|0=11 2=-8
at|main|contribution|0=9 1=6 2=-20
at|main|council|0=-22 1=23
at|main|course|0=11 1=-11
at|main|dated|0=8 1=-7
at|main|decided|0=-27 1=31
at|main|declared|0=7 1=-6
at|main|delivered|0=28 2=-37
at|main|departed|0=-13 1=14
at|main|departs|0=-8 1=9
at|main|depart|0=-6 1=-12 2=19
at|main|diffusée|0=-5 1=5
at|main|disclosed|0=-10 1=10
at|main|dispatched|0=-6 1=6
at|main|dollars|0=9 1=-9
at|main|due|0=-9 1=29 2=-20
at|main|during|0=16 1=-15
at|main|early|0=-20 2=16
at|main|easter|0=-13 1=13
at|main|effectué|0=-7 1=7
at|main|ended|1=-8 2=8
at|main|end|1=-14 2=18
at|main|engagement cancelled|0=-9 1=9
at|main|engagement held|0=10 2=-6
at|main|engagement planned|0=8 2=-8
at|main|engagement|0=11 1=8 2=-16
at|main|entebbe|0=-12 1=14
at|main|envolé|0=13 1=-13
at|main|expected|0=10 1=-9
at|main|explained|0=-8 1=9
at|main|extended|1=20 2=-25
at|main|extend|0=-6 1=15 2=-9
at|main|filed|0=-11 1=12
at|main|finished|0=-18 1=18
at|main|followed|0=-5 1=5
at|main|follow|0=6 1=-17 2=12
at|main|force|2=-6
at|main|for|0=19 2=-22
at|main|from|1=-14 2=10
at|main|future infinitive|0=10 2=-9
at|main|future main|0=12 1=26 2=-31
at|main|future perfect main|0=-19 1=7 2=12
at|main|future relative|1=5 2=-11
at|main|future sub|0=-11 1=13
at|main|future that|0=7 1=-6
at|main|give|0=-17 1=-20 2=40
at|main|goes|0=6
at|main|go|2=-7
at|main|groups|2=5
at|main|hailed|0=-6 1=6
at|main|haiti|0=-9 1=15 2=-6
at|main|half|0=8 1=-8
at|main|has|0=-10 1=10
at|main|hearing|0=-5 1=5
at|main|help|0=-6 1=7
at|main|hesitate|0=-16 1=16
at|main|him|0=10 1=-10
at|main|his|0=-11 1=11
at|main|holness|0=-5 1=5
at|main|home|0=-30 1=21 2=9
at|main|illegal|0=6 1=-6
at|main|informed|0=18 1=-18
at|main|initialed|0=7 1=-7
at|main|insisted|0=-5 1=6
at|main|interview|0=10 1=-9
at|main|in|0=7 2=-13
at|main|issued|0=8 1=-8
at|main|its|0=-14 1=16
at|main|it|0=11 1=-8
at|main|keep|0=-22 1=-6 2=28
at|main|killarney|0=-5 1=5
at|main|known|0=-21 1=21
at|main|know|0=11 1=-11
at|main|lamented|0=15 1=-15
at|main|landed|0=-9 1=9
at|main|last|0=13 1=-13
at|main|launched|0=5 1=-5
at|main|learned|0=25 1=-25
at|main|leave|1=-28 2=27
at|main|left|0=24 1=-19
at|main|letter|0=-5 1=5
at|main|light|0=-8 1=19 2=-10
at|main|limogé|0=5 1=-5
at|main|ljubljana|0=8 1=-8
at|main|lusaka|0=-5 1=7
at|main|mandate|2=-5
at|main|meeting|0=-14 1=14
at|main|meet|0=24 2=-24
at|main|million|0=9
at|main|minusma|0=7 1=-7
at|main|mission|0=10 1=-8
at|main|monusco|0=9 1=-9
at|main|mozambique|0=8 1=-8
at|main|nairobi|0=-16 1=7 2=8
at|main|nations|0=-10 1=10
at|main|need|0=-5 1=6
at|main|none gerund|0=6 1=14 2=-16
at|main|none infinitive|0=7 2=-12
at|main|none participle|0=-14 1=16
at|main|noted|0=8 1=-8
at|main|not|0=10 1=-6
at|main|obstacle|0=23 1=-9 2=-16
at|main|officers|0=-9
at|main|officials|0=11 1=-11
at|main|off|0=5
at|main|of|0=10 2=-13
at|main|only|0=9 1=-8
at|main|on|0=14 1=7 2=-25
at|main|oppose|0=-10 1=10
at|main|or|0=-7 2=8
at|main|others|0=6 2=-6
at|main|out|2=7
at|main|over|0=12 1=-12
at|main|paquetages|0=8
at|main|paris|0=-10 1=14
at|main|passage|0=-6 1=6
at|main|past main|1=-28 2=20
at|main|past participle|2=5
at|main|past perfect main|0=27 1=-13 2=-24
at|main|past perfect relative|1=-7 2=10
at|main|past perfect sub|0=25 1=-13 2=-12
at|main|past relative|0=-15 2=15
at|main|past sub|0=-24 1=20 2=11
at|main|past that|1=-17 2=15
at|main|phone|0=-11 1=11
at|main|platoon|0=-5 1=5
at|main|pledged|1=6 2=11
at|main|police|0=12 1=-11
at|main|port-au-prince|0=18 1=-11 2=-7
at|main|port|0=-7 1=7
at|main|possible main|0=9 1=-7
at|main|possible relative|0=7 1=-6
at|main|possible sub|2=8
at|main|possible that|0=-10 2=7
at|main|present infinitive|1=20 2=-17
at|main|present main|0=7 2=-8
at|main|present sub|0=11 2=-10
at|main|present that|0=20 1=-21
at|main|procédé|0=-7 1=7
at|main|promised|0=14 1=-12
at|main|promise|1=6
at|main|proposed|0=-11 1=11
at|main|received|0=-25 1=25
at|main|refused|1=24 2=-22
at|main|refuse|1=15 2=-13
at|main|reiterated|0=-7 1=7
at|main|reluctant|1=17 2=-16
at|main|renewed|0=8 1=-8
at|main|repeated|1=5
at|main|repeat|0=10 1=-10
at|main|reported|0=-10 1=10
at|main|reporters|0=-11 1=12
at|main|request|1=18 2=-15
at|main|requirement|0=-21 2=22
at|main|returns|0=-13 1=13
at|main|revealed|0=17 1=-17
at|main|right|0=-15 1=16
at|main|riksdag|0=-8 1=9
at|main|ruto|0=9 1=-9
at|main|said|1=11
at|main|santo|0=13 1=-13
at|main|savoir|0=18 1=-18
at|main|says|0=17 1=29 2=-38
at|main|say|0=27 1=18 2=-41
at|main|sea|2=-7
at|main|set|0=-11 1=-7 2=18
at|main|should main|1=27 2=-27
at|main|should relative|1=5
at|main|should that|0=-18 1=26 2=-7
at|main|sien|0=-7 1=7
at|main|sign|0=-12 1=12
at|main|since|0=9 2=-6
at|main|site|0=15 1=-15
at|main|soldiers|1=13 2=-12
at|main|some|0=-5 1=6
at|main|soupiré|0=9 1=-9
at|main|so|0=9 1=-9
at|main|spokesman|0=-5 1=5
at|main|statement|0=-10 1=10
at|main|states|1=7
at|main|strengthened|0=7 1=-6
at|main|suspended|0=8 1=13 2=-16
at|main|take|0=5
at|main|text|0=-9 1=9
at|main|thanked|0=7 1=-7
at|main|thank|0=-17 1=18
at|main|than|0=6 1=-6
at|main|them|0=8 1=-6
at|main|these|0=5 1=-5
at|main|the|1=-13 2=14
at|main|told|0=-10 1=10
at|main|to|0=-5 1=-12 2=17
at|main|traveled|0=6 1=-6
at|main|travel|1=-7 2=9
at|main|tried|0=7 1=-7
at|main|trip|0=-13 1=13
at|main|troops|0=-15 2=16
at|main|underlined|0=-8 1=8
at|main|until|0=-14 1=22 2=-7
at|main|visit|0=14 1=-14
at|main|voted|0=6 1=-5
at|main|want|0=12 1=-19 2=7
at|main|warned|0=10 1=-10
at|main|washington|0=6
at|main|was|1=8
at|main|welcomed|0=11 1=-11
at|main|went|0=10 1=-10
at|main|will|2=5
at|main|withdrawn|1=14 2=-12
at|main|with|0=-9 1=9
at|main|word|0=-7
at|main|would main|0=-8 1=9
at|main|would relative|1=25 2=-22
at|main|would sub|0=-12 1=8
at|main|would that|0=26 1=6 2=-30
at|main|wrote|0=-9 1=9
at|main|york|0=7 1=-6
at|main|éireann|0=7 1=-6
at|main|énuméré|0=-8 1=8
at|own|"|1=-8 2=6
at|own|'s|0=11 1=-9
at|own|(|0=-11 1=12
at|own|)|0=-8 1=5
at|own|,|0=35 1=-38
at|own|0=11 1=13 2=-14
at|own|1,000|0=7 2=-9
at|own|1,690|0=5 1=-5
at|own|15|0=-5 1=5
at|own|1|true|0=6 1=15 2=-11
at|own|2,000|0=-6 1=6
at|own|2|false|0=18 1=-26
at|own|2|true|0=15 1=8 2=-15
at|own|3|false|0=34 1=-16 2=-18
at|own|3|true|1=7 2=-10
at|own|4,000|2=-6
at|own|400|0=5 1=-5
at|own|5,000|1=8
at|own|600|0=5
at|own|72|0=-11 1=11
at|own|833|0=-6 2=6
at|own|:|0=21 1=-11 2=-10
at|own|;|0=8 1=-7
at|own|^|0=6
at|own|ababa|0=-9 1=9
at|own|about|0=8 1=-10
at|own|abstained|0=11 1=-11
at|own|abyei|0=-7 1=7
at|own|accompagné|0=7 1=-7
at|own|accra|0=-7 1=7
at|own|acts|0=12 1=15 2=-18
at|own|adopted|0=-11 1=11
at|own|adoption|0=-8 1=9
at|own|affirmed|0=15 1=-15
at|own|after|0=5
at|own|against|0=-5 1=5
at|own|again|0=-5 1=5
at|own|ago|0=16 1=-15
at|own|agreed|0=21 1=-16
at|own|agreement drafting|0=29 1=-19 2=-8
at|own|agreement in-force|0=-18 1=19
at|own|agreement signed|0=5 1=9 2=-8
at|own|agreement sought|1=-6 2=10
at|own|agreement|0=12 1=11 2=-14
at|own|aircraft|0=-5 1=5
at|own|all|0=13 1=-12
at|own|and|0=31 1=-22 2=-8
at|own|answered|0=-5 1=5
at|own|apiece|0=-10 1=10
at|own|approval|0=-9 1=9
at|own|approved|0=7 1=-6
at|own|around|1=-7 2=10
at|own|arrival|0=6 1=-5
at|own|arrive|0=8 1=6
at|own|asked|0=-9 1=11
at|own|ask|0=24 1=-9 2=-6
at|own|aspides|0=8
at|own|assured|0=8 1=-8
at|own|as|0=-16 1=15
at|own|attended|0=-7 1=7
at|own|at|0=24 1=-16 2=-8
at|own|authorised|1=17 2=-11
at|own|authorise|1=-6 2=11
at|own|authority|0=5 1=-5
at|own|available|0=-5 1=7
at|own|a|0=11 1=-9
at|own|baby|0=14 1=-14
at|own|back|0=19 1=8 2=-24
at|own|base|0=-14 1=14
at|own|battalion|0=-8 2=5
at|own|before|0=38 1=-15 2=-23
at|own|begun|0=13 1=-12
at|own|benin|0=12 1=-11
at|own|berlin|0=-6 1=6
at|own|between|0=33 1=-17 2=-16
at|own|beyond|0=16 1=-21
at|own|bind|0=9
at|own|boosted|0=6 1=-6
at|own|bujumbura|0=-6 1=6
at|own|bunagana|0=-8
at|own|by|0=6 2=8
at|own|cabinet|0=12 1=-12
at|own|cairo|0=7 1=-6
at|own|call|0=-6 1=6
at|own|came|0=14 1=-13
at|own|camp|0=8 1=-8
at|own|capitals|0=-5 1=5
at|own|capital|0=-8 2=6
at|own|cautioned|0=-7 1=7
at|own|changed|0=20 2=-19
at|own|change|0=-24 1=28
at|own|circulated|0=-7 1=7
at|own|circuler|0=7 1=-7
at|own|closed|0=-7 1=7
at|own|come|0=12 2=-9
at|own|committed|0=-9 1=-6 2=25
at|own|committee|0=12 1=-11
at|own|compared|0=6 1=-6
at|own|concluded|0=-7 1=7
at|own|confirmed|1=6
at|own|congo|0=8 1=-10
at|own|consent|1=5
at|own|considering|0=9 1=-34 2=25
at|own|consider|0=24 1=-5 2=-18
at|own|contingent|0=6
at|own|contribution|1=6 2=5
at|own|country|0=10 1=-10
at|own|counts|0=9 1=-9
at|own|course|1=6
at|own|croats|0=11 1=-10
at|own|dangled|0=-9 1=10
at|own|dated|0=7 1=-7
at|own|date|0=20 1=-20
at|own|days|0=10 1=-10
at|own|debate|0=6
at|own|decided|0=-9 1=10
at|own|decides|0=6 1=-5
at|own|decision|0=-12 1=13
at|own|delivered|0=14 1=31 2=-39
at|own|departure|0=-11 1=12
at|own|depart|0=-9 1=12
at|own|deposited|0=-8 1=8
at|own|despite|0=14 1=-11
at|own|differed|0=16 1=-16
at|own|djibouti|0=-9 1=10
at|own|dollars|0=-11 1=16
at|own|down|1=7
at|own|drafted|0=5 1=-5
at|own|draft|0=5
at|own|due|0=-14 1=-8 2=21
at|own|during|0=-22 1=17 2=6
at|own|décoré|0=7 1=-7
at|own|early|0=20 1=-22
at|own|easter|0=13 1=-13
at|own|embakasi|0=-5 1=5
at|own|embarked|0=-8 1=8
at|own|embark|0=-10 1=9
at|own|ended|0=5
at|own|end|0=9 1=6 2=-13
at|own|engagement held|0=12 1=32 2=-37
at|own|engagement planned|0=-26 1=29
at|own|engagement|1=37 2=-35
at|own|envolent|0=-6 1=6
at|own|envolés|1=5
at|own|envolé|0=-6 1=6
at|own|euros|1=14 2=-11
at|own|every|0=5
at|own|excluded|0=-7 1=7
at|own|expected|0=-12 1=-13 2=25
at|own|exposé|0=9 1=-9
at|own|expressed|0=-8 1=8
at|own|extended|1=10
at|own|extend|0=-9 2=14
at|own|fail|0=-8 1=9
at|own|finished|0=5 1=-5
at|own|first|0=7 1=-7
at|own|fly|0=-8 2=9
at|own|following|0=-7 1=7
at|own|follow|0=9 2=-10
at|own|footprint|0=13 1=-13
at|own|force|0=-8 1=9
at|own|foreseen|0=6
at|own|forward|0=-8 1=12
at|own|for|0=17 1=-38 2=21
at|own|francis|0=16 1=-16
at|own|frigate|0=-5
at|own|from|0=8 1=5 2=-11
at|own|fund|0=-9 1=18 2=-9
at|own|future main|0=14 1=-39 2=26
at|own|future perfect main|0=30 1=-25
at|own|future perfect relative|2=8
at|own|future perfect that|0=-6 2=6
at|own|future relative|1=-30 2=36
at|own|future sub|0=13 1=-6 2=-6
at|own|future that|0=-5 1=-5 2=14
at|own|gave|0=-7 2=7
at|own|georgetown|0=-6 1=7
at|own|give|1=17 2=-6
at|own|goma|0=6 1=-5
at|own|gone|0=-8 1=9
at|own|governments|0=5 1=-5
at|own|go|1=-7
at|own|greeted|0=7 1=-7
at|own|ground|2=6
at|own|group|0=10 1=-10
at|own|guard|1=6
at|own|hailed|0=-6 1=6
at|own|haiti|0=27 1=-25
at|own|hard|0=-6 1=6
at|own|has|0=10 1=-10
at|own|have|0=-7 1=7
at|own|haïti|0=-7 2=6
at|own|here|0=-7 1=7
at|own|hesitate|0=-10 1=12
at|own|him|0=7
at|own|his|0=-6 1=6
at|own|hold|0=9 1=-21 2=12
at|own|home|1=-8 2=6
at|own|hospital|0=-5 1=6
at|own|house|0=-8 1=8
at|own|indicated|0=6
at|own|initialed|0=-5 1=5
at|own|insisted|1=5
at|own|interview|0=-5 1=5
at|own|in|1=7 2=-13
at|own|issued|0=6 1=-6
at|own|its|0=12 1=-10
at|own|it|0=22 1=-17 2=-5
at|own|jamaica|0=-10 1=7
at|own|joined|0=5 1=-5
at|own|join|0=-6 2=7
at|own|juba|1=7
at|own|keep|0=18 1=-17
at|own|kenyans|0=-9 2=13
at|own|kfor|0=-14 1=6 2=8
at|own|kigali|0=-8 1=9
at|own|korea|0=-7 1=7
at|own|kosovo|1=5
at|own|lamented|0=-8 1=8
at|own|land|0=-5 1=6
at|own|lapses|0=6
at|own|last|0=-17 1=19
at|own|late|0=-7 2=11
at|own|launched|0=-8 1=8
at|own|leaves|0=-7 2=6
at|own|leave|0=21 1=-9
at|own|leaving|0=-14 1=12
at|own|lebanon|0=-13 1=9
at|own|left|0=-8 1=8
at|own|light|0=-6 1=26 2=-12
at|own|lilongwe|0=-7 1=7
at|own|lomé|0=6
at|own|lu|1=6
at|own|mali|0=-11 2=9
at|own|mandate|0=12 1=13 2=-19
at|own|matched|0=13 1=-13
at|own|meeting|1=-13 2=12
at|own|meet|0=23 2=-13
at|own|members|0=-19 1=19
at|own|men|0=-10 1=12
at|own|met|1=-11 2=8
at|own|million|0=-10 1=16 2=-6
at|own|minister|0=6 1=-5
at|own|minusma|0=6 1=-6
at|own|mission|0=10 2=-10
at|own|money|0=-9 1=9
at|own|mozambique|0=-6
at|own|mps|0=7 1=-6
at|own|mueda|0=6 1=-6
at|own|n'djamena|0=-6 1=7
at|own|nairobi|0=-10 2=12
at|own|nations|0=6 1=-6
at|own|nearly|0=7 1=-7
at|own|negative|0=11 1=-11
at|own|no.|0=-8 1=8
at|own|none gerund|1=-16 2=15
at|own|none infinitive|0=-8 2=11
at|own|none participle|1=-20 2=16
at|own|none|1=14
at|own|obstacle|0=48 1=-39 2=-31
at|own|officers|0=-8 1=8
at|own|office|0=-8 1=8
at|own|off|0=-9 1=9
at|own|old|0=5
at|own|on|0=13 1=10 2=-8
at|own|open|0=-6 1=6
at|own|opposed|0=7 1=-7
at|own|or|0=10 2=-9
at|own|out|0=8
at|own|overcome|0=-10 1=10
at|own|over|0=22 1=-13 2=-9
at|own|paris|1=5
at|own|participation|0=-6 1=7
at|own|partners|0=6 1=-6
at|own|part|0=9 1=-8
at|own|past main|0=6 1=35 2=-33
at|own|past participle|0=9 1=13 2=-22
at|own|past perfect main|0=-13 1=38 2=-16
at|own|past perfect relative|1=8 2=-6
at|own|past perfect sub|0=5
at|own|past perfect that|0=14 1=15 2=-29
at|own|past relative|0=-6 1=29 2=-21
at|own|past sub|1=10 2=-13
at|own|past that|0=-12 1=16
at|own|peacekeepers|0=10 1=-10
at|own|people|0=-14 1=11
at|own|perhaps|2=6
at|own|permis|0=-6 1=6
at|own|place|0=10 1=-17 2=7
at|own|plan|0=6 1=-5
at|own|pledged|0=-11 1=-27 2=30
at|own|police|0=-22 1=14 2=8
at|own|port-au-prince|0=-22 1=28 2=-6
at|own|possible main|1=-13 2=13
at|own|possible relative|0=5 1=-12 2=7
at|own|possible sub|0=20 2=-19
at|own|possible that|0=11 1=-36 2=26
at|own|present infinitive|0=10 1=-21 2=17
at|own|present main|1=-14 2=14
at|own|present relative|0=8 1=-8
at|own|present sub|0=11 1=-17 2=6
at|own|present that|1=-20 2=22
at|own|president|0=7 1=-7
at|own|prolonged|0=6 1=-5
at|own|promised|1=6 2=-5
at|own|promise|1=19 2=-7
at|own|provided|0=-15 1=16
at|own|province|0=7 1=-7
at|own|put|0=-10 1=10
at|own|ratified|0=5 1=-5
at|own|reached|1=-11 2=6
at|own|reaffirmed|0=-8 1=10
at|own|recalled|0=-7 1=7
at|own|received|0=9 1=-8
at|own|reconnu|0=7
at|own|redit|0=-7 1=13 2=-6
at|own|refused|0=17 2=-10
at|own|refuse|0=13 1=-19 2=6
at|own|reiterated|0=-6 1=7
at|own|relieved|0=-12 1=8
at|own|reluctant|1=-16 2=22
at|own|renewed|1=12 2=-8
at|own|renew|1=8 2=-8
at|own|renvoyé|0=5 1=-5
at|own|repartis|1=5
at|own|replaced|0=-7 1=5
at|own|reporters|0=-5 1=5
at|own|republic|0=-5 1=5
at|own|request|0=13 1=14 2=-19
at|own|requirement|0=14 1=-20 2=7
at|own|reserve|0=6 1=-6
at|own|resolution|0=-9 1=9
at|own|resolved|0=9 1=-9
at|own|retrouvés|0=-5 1=5
at|own|returned|0=13 2=-10
at|own|revealed|0=-10 1=10
at|own|rio|1=8 2=-7
at|own|rota|1=6
at|own|ruling|0=10 2=-9
at|own|ruto|0=-9 1=9
at|own|salvadorans|0=-16 1=16
at|own|salvador|0=10 1=-10
at|own|same|1=8 2=-5
at|own|santo|0=8 1=-8
at|own|savoir|0=6 1=-5
at|own|says|1=-6 2=18
at|own|say|0=10 1=11 2=-8
at|own|sea|0=-10 2=9
at|own|second|0=5 1=-5
at|own|security|0=7
at|own|sent|1=-6 2=8
at|own|session|0=14 1=-14
at|own|set|1=-11 2=9
at|own|shillings|0=-10 1=10
at|own|should main|0=16 1=-49 2=36
at|own|should perfect main|0=19 1=-24 2=5
at|own|should perfect relative|1=-6
at|own|should perfect that|0=7 1=-7
at|own|should relative|0=42 1=-12 2=-30
at|own|should that|0=32 1=-15 2=-17
at|own|sign|0=-11 1=17
at|own|since|0=34 1=-18 2=-17
at|own|soldiers|0=-13 2=13
at|own|somalia|0=13 1=-6 2=-8
at|own|somalie|0=7 1=-7
at|own|so|0=15 1=-15
at|own|spain|1=6
at|own|spoken|0=-9 1=10
at|own|statement|0=8 1=-7
at|own|succombé|0=7 1=-7
at|own|sudan|0=10 1=-10
at|own|summit|0=-7 1=8
at|own|support|0=-8 1=8
at|own|talk|1=-9 2=12
at|own|tanzania|1=-8 2=9
at|own|thank|0=15 1=-13
at|own|than|0=24 1=-11 2=-13
at|own|them|0=6 1=12 2=-17
at|own|there|0=6 2=-7
at|own|these|0=6 1=-6
at|own|the|0=9
at|own|this|0=9 2=-12
at|own|through|0=-15 2=12
at|own|till|0=8 1=-8
at|own|to|0=14 1=-41 2=29
at|own|transferred|2=-6
at|own|travelled|0=13 1=-9
at|own|trip|0=-5 1=5
at|own|unconstitutional|0=11 1=-11
at|own|under|0=5
at|own|unloaded|0=-10 1=10
at|own|until|0=20 1=-31 2=17
at|own|volunteers|0=8 1=-8
at|own|voted|0=9 1=-7
at|own|votes|0=13 1=-12
at|own|want|1=-15 2=12
at|own|washington|0=6 2=-5
at|own|went|0=-6 1=7
at|own|wilhelmshaven|0=8 1=-7
at|own|willing|0=18 1=-18
at|own|will|0=-7 1=7
at|own|withdrawn|0=-16 2=30
at|own|would main|0=14 1=-21 2=8
at|own|would perfect that|0=10 1=-10
at|own|would relative|0=-8 1=-21 2=30
at|own|would that|0=10 1=-45 2=34
at|own|written|0=8 1=-8
at|own|wunstorf|0=-7 1=8
at|own|year|0=7 1=-7
at|own|yesterday|0=-5 1=5
at|own|york|0=-20 1=28 2=-8
at|own|zhang|0=8 1=-8
at|up|(|1=6
at|up|,|0=23 1=-17 2=-6
at|up|0=10 1=20 2=-22
at|up|1|true|0=6 1=20 2=-17
at|up|2|false|0=15 1=6 2=-21
at|up|2|true|0=7
at|up|3|false|0=-6
at|up|3|true|0=-5 1=11 2=-5
at|up|^|0=-15 1=12
at|up|acte|0=11 1=-11
at|up|acts|1=11
at|up|after|0=11 1=-11
at|up|agreed|0=-24 1=24
at|up|and|0=-16 1=16
at|up|announced|0=11 1=-9
at|up|arrive|0=-20 1=-19 2=38
at|up|asked|0=12 1=-12
at|up|ask|0=16 1=-7 2=-9
at|up|assured|0=8 1=-8
at|up|authorised|0=-13 1=14
at|up|back|0=-10 1=10
at|up|bar|0=10 1=-10
at|up|before|0=-7 2=9
at|up|began|0=12 1=-12
at|up|bind|0=-27 1=18 2=12
at|up|broadcast|0=11 1=-11
at|up|by|0=13 1=-9
at|up|cautioned|0=8 1=-8
at|up|changed|0=15 1=-13
at|up|change|0=7 1=-7
at|up|committed|0=-12 1=22 2=-7
at|up|confirmed|0=8 1=-8
at|up|considering|0=-17 1=6 2=12
at|up|consider|0=26 1=-19 2=-6
at|up|contribution|0=10 1=17 2=-18
at|up|council|0=-9 1=9
at|up|debate|0=-13 1=13
at|up|decided|0=32 1=-31
at|up|decide|0=6 1=-5
at|up|declared|0=16 1=-16
at|up|delivered|0=29 1=-24
at|up|due|1=5
at|up|earlier|0=6 1=-6
at|up|ended|0=-13 1=15
at|up|end|0=15 1=-9 2=-6
at|up|engagement|0=8 1=-8
at|up|fail|1=5
at|up|for|0=10 2=-5
at|up|found|0=9 1=-9
at|up|from|0=-13 2=14
at|up|future that|0=-18 1=18
at|up|give|0=-16 1=-5 2=21
at|up|haiti|0=-5 1=-6 2=11
at|up|hinted|0=-8 1=8
at|up|his|0=6 1=-6
at|up|illegal|0=8 1=-8
at|up|informed|0=-7 1=7
at|up|interview|0=-5 1=5
at|up|in|0=-9 1=17 2=-12
at|up|jakarta|0=6 1=-6
at|up|jamaica|0=-11 2=7
at|up|keep|1=-10 2=11
at|up|known|0=8 1=-8
at|up|last|0=10 1=-9
at|up|late|0=-13 1=13
at|up|leave|0=13 1=-12
at|up|left|0=14 1=-14
at|up|light|1=7 2=-6
at|up|mandate|0=-10 1=18 2=-7
at|up|meeting|0=-9 1=9
at|up|meet|0=30 1=-28
at|up|monde|0=-8 1=8
at|up|mps|0=-5 1=5
at|up|nations|0=-12 1=13
at|up|none gerund|0=12 1=-17
at|up|none infinitive|0=-12 1=-6 2=18
at|up|none|1=10 2=-14
at|up|offered|0=-13 1=14
at|up|officers|0=9 1=-9
at|up|of|0=-13 1=18
at|up|only|0=11 1=-11
at|up|on|0=27 1=6 2=-25
at|up|parliament|0=-13 1=13
at|up|past perfect that|0=23 1=-29 2=6
at|up|past that|0=20 1=-8 2=-7
at|up|pledged|0=22 1=-5 2=-7
at|up|port-au-prince|0=-13 1=15
at|up|possible that|0=-6 1=16 2=-9
at|up|present infinitive|1=16 2=-7
at|up|present that|0=-8 1=15 2=-6
at|up|promised|0=-11 1=12
at|up|promise|0=-19 1=45 2=-26
at|up|refused|0=-26 1=28
at|up|reported|0=19 1=-19
at|up|savoir|0=-10 1=10
at|up|says|0=17 1=22 2=-32
at|up|say|0=7 1=26 2=-26
at|up|serve|2=-7
at|up|should that|0=-5 1=6
at|up|sign|0=-30 1=30
at|up|since|0=-7 1=8
at|up|thank|0=23 1=-23
at|up|the|0=-5 2=7
at|up|third|0=9 1=-9
at|up|this|0=16 1=-10 2=-6
at|up|to|0=9 1=-8
at|up|until|0=9 1=-6
at|up|us|0=12 1=-12
at|up|victory|0=5
at|up|voted|0=-7 1=7
at|up|want|0=12 1=-11
at|up|washington|0=-5 1=6
at|up|would perfect that|1=5
at|up|would that|0=13 1=15 2=-22
at|up|writing|0=-7 1=7
at|up|wrote|0=-6 1=7
at|up|york|0=6 1=-6
at|up|–|0=6 1=-6
back|0|0=17 2=-29
back|0|acts|agreement|0=6 1=8 2=-10
back|0|acts|contribution|0=11 2=-23
back|0|acts|engagement|0=8 1=15 2=-21
back|0|acts|mandate|0=-15 1=27 2=-6
back|0|acts|obstacle|0=11 1=19 2=-36
back|0|acts|request|0=11 1=12 2=-18
back|0|acts|requirement|0=26 1=-26 2=-7
back|0|agreement signed|0=6
back|0|arrive|1=7 2=-9
back|0|ask|0=16 2=-12
back|0|authorised|0=12 2=-11
back|0|authorise|1=14 2=-7
back|0|back|0=9 1=8 2=-13
back|0|bar|0=-28 1=29
back|0|bind|0=24 1=-6 2=-23
back|0|changed|1=15 2=-16
back|0|change|0=-19 1=31 2=-12
back|0|committed|0=9
back|0|considering|0=14 1=14 2=-30
back|0|consider|1=21 2=-22
back|0|delivered|0=25 2=-50
back|0|draft|0=21 1=-19
back|0|ended|1=15 2=-14
back|0|end|0=34 1=-14 2=-22
back|0|engagement held|0=16 1=18 2=-23
back|0|engagement planned|0=-5 1=11 2=-6
back|0|extended|1=-14 2=23
back|0|extend|0=-28 1=-11 2=40
back|0|future main|future main|0=22 1=-29 2=7
back|0|future main|future perfect main|0=-7 1=12
back|0|future main|future that|0=5 1=-9
back|0|future main|none gerund|0=9 1=-5
back|0|future main|none participle|0=9 2=-5
back|0|future main|past main|0=32 1=-51 2=20
back|0|future main|past participle|0=9 1=-5
back|0|future main|past perfect main|0=36 1=-32
back|0|future main|past perfect relative|0=8 2=-6
back|0|future main|past perfect sub|0=10 2=-6
back|0|future main|past perfect that|0=-5 2=10
back|0|future main|past relative|1=-11 2=8
back|0|future main|past sub|0=13 1=-8
back|0|future main|past that|0=15 1=-18
back|0|future main|possible main|0=20 1=-10 2=-9
back|0|future main|present infinitive|0=15 1=-11
back|0|future main|present main|0=17 1=-19
back|0|future main|present sub|0=11 1=-8
back|0|future main|present that|0=13 1=-6 2=-7
back|0|future main|unverbed|0=-10 2=9
back|0|future main|would main|0=26 1=-34 2=8
back|0|future main|would that|0=12 1=-23 2=11
back|0|future relative|future main|0=10 1=-7
back|0|future relative|past main|0=-6 1=5
back|0|future relative|past perfect main|0=5
back|0|future relative|past that|0=7 1=-7
back|0|future relative|present main|0=23 1=-19
back|0|future relative|present relative|0=7 2=-5
back|0|future relative|unverbed|0=7
back|0|future relative|would main|0=8 1=-7
back|0|future sub|past main|0=6 1=-6
back|0|future sub|past perfect main|0=-8 2=11
back|0|future sub|present main|0=8 1=-8
back|0|future that|future main|0=18 2=-18
back|0|future that|past main|0=-25 1=6 2=19
back|0|future that|past perfect main|1=7
back|0|future that|past sub|0=-8 2=8
back|0|future that|past that|0=-17 2=18
back|0|future that|present infinitive|0=6 2=-5
back|0|future that|would that|0=-31 1=44 2=-13
back|0|give|0=-5 1=-19 2=32
back|0|hesitate|2=-7
back|0|hold|0=17 1=-11 2=-5
back|0|keep|0=20 1=-12 2=-14
back|0|leave|0=14 1=-28 2=9
back|0|light|0=19 2=-32
back|0|meet|0=10 1=23 2=-41
back|0|need|0=16 1=-11 2=-5
back|0|none gerund|future main|0=-22 1=12 2=10
back|0|none gerund|none gerund|0=7 1=-7
back|0|none gerund|past main|0=-17 1=19
back|0|none gerund|past perfect main|0=-6 1=8
back|0|none gerund|past perfect that|0=5 1=-5
back|0|none gerund|past relative|0=11 1=-11
back|0|none gerund|possible main|0=-10 1=15
back|0|none gerund|present infinitive|0=-35 1=37
back|0|none gerund|present that|0=7 1=-6
back|0|none gerund|unverbed|0=9 2=-6
back|0|none gerund|would main|0=-28 1=28
back|0|none gerund|would that|0=5 1=-5
back|0|none infinitive|future main|0=7
back|0|none infinitive|none participle|0=-8 1=9
back|0|none infinitive|past main|0=6 1=-6
back|0|none infinitive|unverbed|0=7 1=-6
back|0|none participle|future main|0=-15 2=17
back|0|none participle|future relative|0=-19 1=19
back|0|none participle|future that|0=-9 1=9
back|0|none participle|none infinitive|1=6
back|0|none participle|past main|0=9 1=-7
back|0|none participle|past perfect main|0=-39 1=29 2=11
back|0|none participle|past perfect relative|0=-16 1=16
back|0|none participle|possible main|1=-6
back|0|none participle|possible that|0=-13 1=13
back|0|none participle|present main|0=-13 1=14
back|0|none participle|present relative|0=6 1=-6
back|0|none participle|present that|0=-15 1=15
back|0|none participle|should main|0=5 1=-14 2=9
back|0|none participle|unverbed|0=9 1=-11
back|0|none participle|would main|0=8 1=-8
back|0|none participle|would relative|0=-19 1=19
back|0|none participle|would that|0=6
back|0|none|0=16 1=10 2=-35
back|0|obstacle|0=19 1=10 2=-38
back|0|past main|future main|1=22 2=-22
back|0|past main|future relative|1=6
back|0|past main|future sub|0=17 1=-17
back|0|past main|future that|1=5 2=-9
back|0|past main|none gerund|0=-9 1=10
back|0|past main|none infinitive|0=-10 1=10
back|0|past main|none participle|0=-27 1=28
back|0|past main|past main|0=-13 1=41 2=-34
back|0|past main|past participle|0=-13 2=10
back|0|past main|past perfect main|0=7 1=12 2=-19
back|0|past main|past perfect relative|0=29 1=-26
back|0|past main|past perfect sub|0=-7 1=8
back|0|past main|past perfect that|0=-29 1=30
back|0|past main|past relative|0=-12 1=24 2=-6
back|0|past main|past sub|0=-19 1=23
back|0|past main|past that|0=11 2=-11
back|0|past main|possible main|0=-20 1=15 2=6
back|0|past main|possible sub|0=-7 1=7
back|0|past main|present infinitive|0=-6 1=23 2=-8
back|0|past main|present main|1=37 2=-36
back|0|past main|present relative|0=10 1=-7
back|0|past main|present sub|0=6
back|0|past main|present that|0=-17 1=15
back|0|past main|should main|0=-19 1=21
back|0|past main|should relative|0=6 1=-6
back|0|past main|should that|0=7 1=-7
back|0|past main|unverbed|1=26 2=-30
back|0|past main|would main|0=-10 1=20
back|0|past main|would relative|0=8 1=-7
back|0|past main|would sub|0=-19 1=19
back|0|past main|would that|1=27 2=-19
back|0|past participle|future main|0=6
back|0|past participle|future that|0=-9 1=9
back|0|past participle|none gerund|0=-11 1=11
back|0|past participle|past main|1=11 2=-6
back|0|past participle|past participle|0=-8 1=11
back|0|past participle|past perfect main|0=7 1=-6
back|0|past participle|past perfect relative|0=-7 1=7
back|0|past participle|past perfect that|0=13 1=-13
back|0|past participle|past relative|0=-44 1=45
back|0|past participle|past that|0=6 1=-5
back|0|past participle|possible main|0=-8 2=9
back|0|past participle|possible relative|0=7 1=-7
back|0|past participle|present infinitive|0=6
back|0|past participle|present sub|0=-6 1=6
back|0|past participle|should main|0=-9 2=11
back|0|past participle|would main|0=-22 1=22
back|0|past participle|would that|1=8 2=-6
back|0|past perfect main|future main|0=-18 1=32 2=-15
back|0|past perfect main|future perfect main|0=9 1=-9
back|0|past perfect main|future relative|0=5
back|0|past perfect main|future that|0=7 2=-8
back|0|past perfect main|none gerund|0=17 1=-17
back|0|past perfect main|none infinitive|0=-7 1=8
back|0|past perfect main|none participle|0=-19 1=20
back|0|past perfect main|past main|0=-6 2=11
back|0|past perfect main|past perfect main|0=-55 1=60 2=8
back|0|past perfect main|past perfect relative|0=12 1=-11
back|0|past perfect main|past perfect that|0=-15 2=11
back|0|past perfect main|past relative|0=5 1=-5
back|0|past perfect main|past sub|0=-7 1=7
back|0|past perfect main|possible main|0=6 1=-14 2=8
back|0|past perfect main|possible that|1=5
back|0|past perfect main|present infinitive|0=9 1=-5
back|0|past perfect main|present main|0=-21 1=34
back|0|past perfect main|present relative|0=-7 1=7
back|0|past perfect main|present sub|0=-19 1=19
back|0|past perfect main|present that|0=21 1=-20
back|0|past perfect main|should main|0=-16 1=17
back|0|past perfect main|unverbed|0=-9 2=13
back|0|past perfect main|would main|0=-10 1=11
back|0|past perfect main|would relative|0=-7 1=7
back|0|past perfect main|would that|1=6
back|0|past perfect participle|present main|0=-10 1=10
back|0|past perfect relative|future main|1=-9 2=11
back|0|past perfect relative|none gerund|0=5 1=-5
back|0|past perfect relative|past main|0=19 1=-18
back|0|past perfect relative|past perfect main|1=-16 2=11
back|0|past perfect relative|past relative|0=7 1=-7
back|0|past perfect relative|past that|0=7 1=-6
back|0|past perfect relative|possible main|0=-13 1=13
back|0|past perfect relative|present infinitive|0=7 1=-7
back|0|past perfect relative|present main|1=-14 2=12
back|0|past perfect relative|present that|0=-6 1=6
back|0|past perfect relative|unverbed|0=-8 1=9
back|0|past perfect relative|would main|0=11 1=-11
back|0|past perfect relative|would that|0=13 1=-13
back|0|past perfect sub|past main|0=32 1=-31
back|0|past perfect that|past main|0=36 1=-26 2=-9
back|0|past perfect that|present main|0=10 1=-10
back|0|past perfect that|unverbed|0=8 1=-8
back|0|past perfect that|would main|0=7 1=-6
back|0|past relative|future main|0=17 1=-34 2=17
back|0|past relative|future sub|0=-17 1=17
back|0|past relative|future that|0=-7 1=7
back|0|past relative|none gerund|0=15 1=-15
back|0|past relative|none participle|0=-9 1=9
back|0|past relative|past main|0=12 1=-8
back|0|past relative|past participle|0=19 1=-18
back|0|past relative|past perfect main|0=6 1=-5
back|0|past relative|past perfect relative|0=7
back|0|past relative|past perfect sub|0=-10 1=10
back|0|past relative|past relative|0=-6 1=6
back|0|past relative|past sub|0=-19 1=8 2=12
back|0|past relative|possible main|1=10 2=-6
back|0|past relative|possible that|0=13 1=-13
back|0|past relative|present infinitive|0=24 1=-21
back|0|past relative|present main|0=13 2=-6
back|0|past relative|present relative|0=9 1=-9
back|0|past relative|present sub|0=14 1=-12
back|0|past relative|present that|0=13 1=-11
back|0|past relative|unverbed|0=15 1=-13
back|0|past relative|would main|0=20 1=-19
back|0|past relative|would relative|0=-29 1=31
back|0|past relative|would sub|0=11 1=-11
back|0|past relative|would that|0=9 1=-17 2=8
back|0|past sub|future main|0=-14 1=17
back|0|past sub|future that|1=6
back|0|past sub|none gerund|0=-14 1=14
back|0|past sub|past main|0=-40 1=36 2=6
back|0|past sub|past perfect main|1=8
back|0|past sub|past perfect relative|0=10 1=-10
back|0|past sub|past relative|0=18 1=-18
back|0|past sub|past sub|0=5 1=-5
back|0|past sub|past that|0=-32 1=33
back|0|past sub|possible sub|0=7 1=-6
back|0|past sub|present relative|0=-20 1=20
back|0|past sub|present sub|0=10 1=-9
back|0|past sub|present that|0=-14 1=14
back|0|past sub|should main|0=-7 1=7
back|0|past sub|would that|0=-35 1=25 2=10
back|0|past that|future main|0=11 1=-11
back|0|past that|future that|0=8 2=-5
back|0|past that|past main|0=17 1=-14
back|0|past that|past perfect main|0=11 1=-11
back|0|past that|present main|0=16 1=-20 2=5
back|0|past that|present that|0=7 1=-6
back|0|past that|unverbed|0=6 1=-5
back|0|past that|would main|0=6 1=-6
back|0|past that|would that|0=22 1=-20
back|0|pledged|1=-7 2=24
back|0|possible main|future main|1=9 2=-5
back|0|possible main|present infinitive|0=7 2=-6
back|0|possible main|present main|0=15 1=-19
back|0|possible main|would that|0=7 1=-5
back|0|possible relative|future relative|0=8 1=-8
back|0|possible relative|past main|0=7
back|0|possible relative|unverbed|0=-7 1=7
back|0|possible sub|past main|0=-5
back|0|possible sub|past perfect main|0=-8 1=8
back|0|possible sub|present infinitive|0=-8 1=8
back|0|possible sub|present main|0=-10 1=10
back|0|possible that|future sub|0=-14 2=14
back|0|possible that|past main|0=9 1=-5
back|0|possible that|present main|0=6
back|0|possible that|would that|0=-19 2=22
back|0|present infinitive|future main|0=-17 2=18
back|0|present infinitive|future relative|0=6 1=-6
back|0|present infinitive|future that|1=-6
back|0|present infinitive|none gerund|0=7 1=-5
back|0|present infinitive|none infinitive|0=-11 1=11
back|0|present infinitive|past main|0=10 1=-50 2=41
back|0|present infinitive|past participle|0=-6 1=-6 2=13
back|0|present infinitive|past perfect main|0=27 1=-20 2=-6
back|0|present infinitive|past perfect that|0=-6 1=8
back|0|present infinitive|past relative|1=7 2=-10
back|0|present infinitive|past sub|0=9 1=-5
back|0|present infinitive|past that|0=13 1=-9
back|0|present infinitive|possible main|0=13 1=-7 2=-6
back|0|present infinitive|possible that|0=6 1=-5
back|0|present infinitive|present infinitive|0=15 1=-20
back|0|present infinitive|present main|0=-22 1=19 2=5
back|0|present infinitive|present relative|0=-10 2=11
back|0|present infinitive|present that|0=-6 2=9
back|0|present infinitive|unverbed|1=-7 2=7
back|0|present infinitive|would main|0=27 1=-20 2=-8
back|0|present infinitive|would relative|0=7 1=-7
back|0|present infinitive|would sub|0=5
back|0|present main|future main|0=9 1=-47 2=37
back|0|present main|future perfect main|0=-7 2=8
back|0|present main|future that|0=10 1=-7
back|0|present main|none gerund|1=-9 2=12
back|0|present main|none infinitive|0=8 1=-6
back|0|present main|none participle|0=-7 1=-10 2=17
back|0|present main|past main|0=-17 1=12 2=12
back|0|present main|past perfect main|0=8 1=11 2=-17
back|0|present main|past perfect relative|0=12 1=-8
back|0|present main|past perfect sub|0=-8 1=8
back|0|present main|past relative|0=32 1=-30
back|0|present main|past that|0=-31 1=36 2=-5
back|0|present main|possible main|0=6 1=-19 2=12
back|0|present main|possible relative|0=-20 1=22
back|0|present main|possible sub|0=-10 1=10
back|0|present main|possible that|0=9 1=-9
back|0|present main|present infinitive|0=8 1=13 2=-20
back|0|present main|present main|0=13 2=-7
back|0|present main|present relative|0=7 2=-9
back|0|present main|present sub|0=11 1=-17 2=6
back|0|present main|present that|0=13 2=-9
back|0|present main|should main|0=-29 2=30
back|0|present main|should relative|0=-10 1=10
back|0|present main|should that|0=-16 1=16
back|0|present main|unverbed|0=13 1=-11
back|0|present main|would main|0=34 1=-21 2=-13
back|0|present main|would relative|0=17 1=-12
back|0|present main|would that|0=-8 2=8
back|0|present relative|future main|0=16 1=-6 2=-10
back|0|present relative|future that|0=-14 1=14
back|0|present relative|none gerund|0=10 1=-10
back|0|present relative|past main|0=35 1=-24 2=-11
back|0|present relative|past perfect main|0=13 1=-8
back|0|present relative|past relative|0=8 1=-8
back|0|present relative|past sub|0=-10 1=10
back|0|present relative|past that|0=6 1=-6
back|0|present relative|present infinitive|0=-12 2=11
back|0|present relative|present main|0=5 2=-6
back|0|present relative|present relative|0=6 1=-5
back|0|present relative|present that|1=5
back|0|present relative|would that|0=16 1=-8 2=-8
back|0|present sub|future main|0=-8 1=13
back|0|present sub|past main|0=-8
back|0|present sub|past relative|0=6
back|0|present sub|past that|0=9 1=-6
back|0|present sub|present main|0=22 1=-17
back|0|present sub|unverbed|0=6
back|0|present sub|would main|0=6 1=-5
back|0|present that|future main|0=-10 2=12
back|0|present that|none gerund|0=-5 1=5
back|0|present that|past main|0=16 1=-12
back|0|present that|past perfect main|0=15 1=-14
back|0|present that|past sub|0=7 2=-6
back|0|present that|present infinitive|1=6
back|0|present that|present main|0=-8 2=9
back|0|present that|present that|0=5 1=-5
back|0|promise|0=6 1=11 2=-16
back|0|refused|0=15 1=11 2=-26
back|0|refuse|0=7 2=-9
back|0|reluctant|0=-7 1=37 2=-22
back|0|request|0=10 1=15 2=-24
back|0|requirement|0=22 1=-22 2=-7
back|0|says|agreement|0=9 1=-8
back|0|says|contribution|0=21 2=-17
back|0|says|engagement|0=16
back|0|says|mandate|0=55 1=-51
back|0|says|obstacle|0=26 1=-15
back|0|says|request|1=16
back|0|says|requirement|0=-11 2=7
back|0|say|0=24 2=-26
back|0|serve|0=22 1=-7 2=-23
back|0|should main|future main|0=13 1=-6 2=-7
back|0|should main|none infinitive|0=6
back|0|should main|none participle|0=7 1=-7
back|0|should main|past main|0=5
back|0|should main|past perfect main|0=21 1=-14 2=-8
back|0|should main|past perfect that|0=-10 1=12
back|0|should main|past relative|0=-9 1=10
back|0|should main|present main|2=-8
back|0|should main|unverbed|0=6
back|0|should main|would main|1=-10 2=12
back|0|should perfect main|past main|0=8 1=-8
back|0|should perfect main|present main|0=7 1=-6
back|0|should relative|present main|0=10 1=-9
back|0|should relative|unverbed|0=-26 1=27
back|0|should that|future main|0=9 2=-9
back|0|should that|present main|0=6
back|0|sign|1=8 2=-8
back|0|suspended|0=22 1=-12 2=-9
back|0|thank|0=-12 1=12
back|0|unverbed|future main|0=-41 2=38
back|0|unverbed|future relative|0=-12 1=12
back|0|unverbed|future that|0=-37 1=38
back|0|unverbed|none gerund|0=-6 1=6
back|0|unverbed|none infinitive|0=-14 1=10
back|0|unverbed|none participle|0=-23 1=23
back|0|unverbed|past main|0=-43 1=34 2=19
back|0|unverbed|past participle|0=-11 1=11
back|0|unverbed|past perfect main|0=-18 1=21
back|0|unverbed|past relative|0=-25 1=25
back|0|unverbed|past that|0=6 1=-6
back|0|unverbed|possible that|0=10 1=-10
back|0|unverbed|present infinitive|0=-35 1=31
back|0|unverbed|present main|0=-57 1=75 2=-16
back|0|unverbed|present relative|0=-42 1=42
back|0|unverbed|present sub|0=-7 1=8
back|0|unverbed|present that|0=7 1=-7
back|0|unverbed|should that|0=6 1=-6
back|0|unverbed|unverbed|0=-38 1=34
back|0|unverbed|would main|0=-7 1=10
back|0|unverbed|would relative|0=5
back|0|unverbed|would that|0=-39 1=22 2=17
back|0|want|0=11 1=-5 2=-6
back|0|withdrawn|1=11 2=-18
back|0|would main|past main|0=18 1=-17
back|0|would main|past perfect main|0=9 1=-7
back|0|would main|present infinitive|0=7 1=-6
back|0|would main|present main|0=9 1=-6
back|0|would main|present relative|0=-8 2=11
back|0|would relative|future main|0=-10 2=10
back|0|would relative|present main|2=9
back|0|would that|future main|0=13 2=-9
back|0|would that|future relative|0=-10 2=11
back|0|would that|past main|0=37 1=-18 2=-19
back|0|would that|past perfect main|0=23 1=-14 2=-8
back|0|would that|past that|0=9 2=-5
back|0|would that|present infinitive|0=5 1=-13 2=8
back|0|would that|present main|0=23 1=-13 2=-10
back|0|would that|unverbed|0=5
back|0|would that|would main|0=-8 2=10
back|0|would that|would that|0=-7 1=11
back|10 ahead|0=6 1=-34 2=25
back|10 long-ago|0=27 1=-24
back|10 now|0=8 1=27 2=-44
back|10 past|0=19 1=17 2=-51
back|1|0=23 1=-6 2=-37
back|1|acts|agreement|0=-16 1=24
back|1|acts|contribution|0=19 2=-30
back|1|acts|engagement|0=8 1=11 2=-14
back|1|acts|mandate|0=-12 1=13 2=5
back|1|acts|obstacle|0=9 1=20 2=-31
back|1|acts|request|0=15 1=6 2=-20
back|1|acts|requirement|0=38 1=-30 2=-20
back|1|agreement drafting|0=11 1=-8
back|1|agreement signed|0=11 1=-9
back|1|arrive|0=22 1=-25 2=-8
back|1|ask|0=16 2=-14
back|1|authorised|0=20 1=-6 2=-14
back|1|authorise|1=6
back|1|back|0=9 1=-8
back|1|bar|0=-41 1=43
back|1|bind|0=20 2=-25
back|1|changed|0=12 2=-9
back|1|change|0=16 1=-15
back|1|committed|0=10 1=5 2=-15
back|1|considering|0=12 2=-10
back|1|consider|0=6 1=9 2=-15
back|1|delivered|0=36 1=-20 2=-46
back|1|draft|0=18 1=-17
back|1|due|0=18 1=5 2=-23
back|1|ended|0=-9 2=13
back|1|end|0=41 1=-42
back|1|engagement cancelled|0=9 1=-9
back|1|engagement held|0=12 1=6 2=-11
back|1|engagement planned|1=5 2=-7
back|1|extended|0=-8 1=-6 2=11
back|1|extend|0=-6
back|1|fail|0=9 1=-9
back|1|future main|future main|0=-32 1=30
back|1|future main|future relative|0=-9 2=9
back|1|future main|future that|0=5
back|1|future main|none infinitive|0=-5 2=9
back|1|future main|past main|0=33 1=-39 2=7
back|1|future main|past perfect main|0=31 1=-22 2=-8
back|1|future main|past perfect that|0=6
back|1|future main|past relative|2=9
back|1|future main|possible main|0=-13 2=11
back|1|future main|possible sub|0=-8 2=8
back|1|future main|present infinitive|0=20 1=-18
back|1|future main|present main|1=-12 2=10
back|1|future main|present sub|2=7
back|1|future main|present that|0=-33 1=5 2=28
back|1|future main|unverbed|0=14 1=-32 2=17
back|1|future main|would main|0=14 1=-11
back|1|future main|would that|0=24 1=-16 2=-8
back|1|future relative|past main|0=19 1=-13 2=-5
back|1|future relative|past perfect main|0=6
back|1|future relative|present infinitive|0=-8 2=11
back|1|future relative|present main|0=8 1=-13 2=5
back|1|future that|future main|0=-9 1=9
back|1|future that|past main|0=7
back|1|future that|present infinitive|0=-10 1=11
back|1|future that|present main|0=-5 2=8
back|1|give|0=7 1=-10
back|1|hold|0=8 2=-11
back|1|keep|0=17 2=-21
back|1|leave|0=23 1=-37 2=9
back|1|light|0=26 1=-17 2=-21
back|1|meet|2=15
back|1|need|0=12 1=-10
back|1|none gerund|future main|0=-35 1=39
back|1|none gerund|past main|0=-24 1=30 2=-6
back|1|none gerund|past perfect main|0=5 1=-5
back|1|none gerund|past that|0=-6 1=6
back|1|none gerund|present main|0=-8 1=10
back|1|none gerund|would that|1=6
back|1|none infinitive|none infinitive|0=11 1=-8
back|1|none infinitive|past perfect main|0=7 1=-6
back|1|none infinitive|present main|0=6 1=-5
back|1|none infinitive|would that|0=-10 2=10
back|1|none participle|future main|1=6
back|1|none participle|none infinitive|0=-56 1=58
back|1|none participle|none participle|0=8 1=-7
back|1|none participle|past main|0=-23 1=15 2=9
back|1|none participle|past perfect main|0=-18 1=11 2=7
back|1|none participle|past perfect relative|0=6 1=-6
back|1|none participle|past sub|0=-8 1=8
back|1|none participle|past that|0=10 1=-9
back|1|none participle|possible main|0=-13 1=13
back|1|none participle|present infinitive|1=-6
back|1|none participle|present main|1=-6
back|1|none participle|present relative|0=-8 1=8
back|1|none participle|should main|0=7 1=-7
back|1|none participle|unverbed|0=16 1=-16
back|1|none participle|would that|0=-18 1=21
back|1|none|0=26 2=-42
back|1|obstacle|0=17 1=10 2=-34
back|1|past main|future main|1=12 2=-7
back|1|past main|future relative|0=-14 1=15
back|1|past main|future sub|0=13 1=-12
back|1|past main|future that|0=13 1=-10
back|1|past main|none gerund|0=-20 1=21
back|1|past main|none infinitive|0=-22 1=22
back|1|past main|none participle|0=16 1=-15
back|1|past main|past main|0=-10 1=41 2=-29
back|1|past main|past perfect main|0=18 2=-24
back|1|past main|past perfect relative|0=-6 1=8
back|1|past main|past perfect sub|0=11 1=-10
back|1|past main|past relative|1=7
back|1|past main|past sub|0=-9 1=10
back|1|past main|past that|1=6
back|1|past main|possible main|0=-18 1=22
back|1|past main|possible relative|0=-10 1=10
back|1|past main|possible that|0=7
back|1|past main|present infinitive|1=14 2=-15
back|1|past main|present main|1=26 2=-28
back|1|past main|present relative|1=-6 2=11
back|1|past main|present sub|0=-16 1=19
back|1|past main|present that|0=-12 1=16 2=-5
back|1|past main|should main|0=-20 1=21
back|1|past main|should relative|0=5 1=-5
back|1|past main|unverbed|0=13 1=10 2=-24
back|1|past main|would main|1=5
back|1|past main|would relative|0=27 1=-26
back|1|past main|would sub|0=12 1=-12
back|1|past main|would that|0=-10 1=20
back|1|past participle|future main|0=10 1=-10
back|1|past participle|future that|0=-9 2=12
back|1|past participle|past main|1=7
back|1|past participle|past participle|0=-8 1=8
back|1|past participle|past perfect main|0=-7 1=8
back|1|past participle|past perfect that|0=-8 1=8
back|1|past participle|possible main|0=-6 1=6
back|1|past participle|possible that|0=-8 1=8
back|1|past participle|present infinitive|0=8 1=-8
back|1|past participle|present main|0=-11 1=13
back|1|past participle|present relative|0=-6 1=6
back|1|past participle|should that|0=7 1=-7
back|1|past participle|unverbed|0=20 1=-19
back|1|past participle|would main|0=-12 1=12
back|1|past participle|would relative|0=5 1=-5
back|1|past participle|would that|0=-25 1=26
back|1|past perfect main|future main|0=-10 1=12
back|1|past perfect main|future relative|0=8 1=-8
back|1|past perfect main|none gerund|0=-11 1=11
back|1|past perfect main|none participle|1=5
back|1|past perfect main|past main|0=40 1=-36
back|1|past perfect main|past perfect main|0=-39 1=33 2=14
back|1|past perfect main|past perfect relative|0=-12 1=12
back|1|past perfect main|past perfect that|0=6 1=-6
back|1|past perfect main|past relative|0=-13 1=13
back|1|past perfect main|past sub|0=6 1=-6
back|1|past perfect main|past that|0=-6 1=7
back|1|past perfect main|possible that|0=7 1=-7
back|1|past perfect main|present infinitive|0=19 1=-18
back|1|past perfect main|present main|0=-14 1=17 2=6
back|1|past perfect main|present that|0=18 1=-17
back|1|past perfect main|should main|0=19 1=-18
back|1|past perfect main|unverbed|0=8 1=-6
back|1|past perfect main|would main|0=10 1=-10
back|1|past perfect main|would sub|0=-10 1=10
back|1|past perfect main|would that|0=18 1=-17
back|1|past perfect relative|future main|0=8 1=-7
back|1|past perfect relative|past main|0=14 1=-13
back|1|past perfect relative|past perfect main|0=-8 1=8
back|1|past perfect relative|present infinitive|0=6 1=-5
back|1|past perfect relative|present main|0=16 1=-16
back|1|past perfect relative|unverbed|0=6 1=-6
back|1|past perfect relative|would main|0=9 1=-9
back|1|past perfect sub|past main|0=-14 1=14
back|1|past perfect sub|past perfect main|0=8 1=-8
back|1|past perfect sub|past relative|0=-12 1=12
back|1|past perfect sub|unverbed|0=-27 1=27
back|1|past perfect sub|would that|0=-15 1=15
back|1|past perfect that|past main|0=16 1=-15
back|1|past perfect that|would that|0=7 1=-7
back|1|past relative|future main|0=18 1=-15
back|1|past relative|future that|0=9 1=-8
back|1|past relative|past main|1=9
back|1|past relative|past perfect main|0=29 1=-27
back|1|past relative|past perfect relative|0=6 1=-6
back|1|past relative|past perfect that|0=-5 1=5
back|1|past relative|past sub|0=6 1=-6
back|1|past relative|past that|0=-21 1=21
back|1|past relative|possible main|0=10 1=-10
back|1|past relative|possible that|0=-6 1=6
back|1|past relative|present infinitive|0=15 1=-13
back|1|past relative|present main|0=9
back|1|past relative|present relative|0=11 1=-11
back|1|past relative|should main|0=-7 1=7
back|1|past relative|unverbed|0=6
back|1|past relative|would main|0=19 1=-19
back|1|past relative|would that|0=16 1=-15
back|1|past sub|future main|0=15 1=-14
back|1|past sub|future that|0=6 1=-6
back|1|past sub|none gerund|0=12 1=-12
back|1|past sub|past main|0=9 1=-5
back|1|past sub|past perfect main|0=12 1=-11
back|1|past sub|past perfect that|0=-12 1=12
back|1|past sub|past relative|0=10 1=-10
back|1|past sub|past sub|0=-13 1=13
back|1|past sub|past that|0=-26 1=26
back|1|past sub|possible that|0=10 1=-10
back|1|past sub|present infinitive|0=10 1=-10
back|1|past sub|present main|0=-11 2=11
back|1|past sub|present relative|0=10 1=-9
back|1|past sub|present sub|0=6 1=-5
back|1|past sub|present that|0=9 1=-9
back|1|past sub|unverbed|0=-15 1=16
back|1|past sub|would main|0=-12 1=12
back|1|past sub|would that|0=-6 1=7
back|1|past that|none gerund|0=6 1=-6
back|1|past that|past main|0=14 1=-14
back|1|past that|past that|0=-12 1=13
back|1|past that|present infinitive|0=10 1=-9
back|1|past that|present main|0=11 1=-10
back|1|past that|present relative|0=-10 1=10
back|1|past that|would that|0=11 1=-10
back|1|pledged|1=10 2=-7
back|1|possible main|future main|0=-9 2=10
back|1|possible main|past main|0=16 1=-14
back|1|possible main|past perfect main|0=5
back|1|possible main|past that|0=-17 1=17
back|1|possible main|possible main|0=-10 2=10
back|1|possible main|present infinitive|0=-19 1=10 2=9
back|1|possible main|present main|0=6 1=-7
back|1|possible relative|past main|1=6 2=-7
back|1|possible relative|present main|0=-9 1=9
back|1|possible relative|unverbed|0=-11 1=11
back|1|possible that|past main|0=6
back|1|present infinitive|future main|0=-8 1=-15 2=23
back|1|present infinitive|future that|1=-6 2=6
back|1|present infinitive|past main|1=-12 2=10
back|1|present infinitive|past participle|0=-9 2=11
back|1|present infinitive|past perfect main|0=14 1=-20 2=5
back|1|present infinitive|past perfect relative|1=5
back|1|present infinitive|past perfect sub|0=-10 1=11
back|1|present infinitive|past relative|0=5
back|1|present infinitive|past that|0=8
back|1|present infinitive|possible main|0=6
back|1|present infinitive|present infinitive|0=-11 2=15
back|1|present infinitive|present main|0=-7 1=-16 2=24
back|1|present infinitive|present relative|0=6
back|1|present infinitive|present that|0=10 1=-8
back|1|present infinitive|should that|0=-18 2=18
back|1|present infinitive|unverbed|0=-25 1=30 2=-5
back|1|present infinitive|would main|0=-6 1=7
back|1|present infinitive|would that|0=-10 2=8
back|1|present main|future main|0=24 1=-18 2=-6
back|1|present main|future perfect main|0=-10 2=11
back|1|present main|future relative|1=7
back|1|present main|future that|0=11 1=-8
back|1|present main|none gerund|0=12 1=-12
back|1|present main|none infinitive|0=8 1=-8
back|1|present main|none participle|0=10 1=-8
back|1|present main|past main|0=16 2=-15
back|1|present main|past participle|0=-11 1=13
back|1|present main|past perfect main|0=17 1=-26 2=9
back|1|present main|past perfect relative|0=7 1=-6
back|1|present main|past relative|0=-26 1=15 2=11
back|1|present main|past sub|0=11 1=-7
back|1|present main|past that|0=12 1=-10
back|1|present main|possible main|1=-10 2=10
back|1|present main|possible that|0=-9 1=9
back|1|present main|present infinitive|0=15 1=-9 2=-6
back|1|present main|present main|0=21 2=-22
back|1|present main|present relative|0=13 1=-12
back|1|present main|present sub|0=11 1=-7
back|1|present main|present that|1=8
back|1|present main|unverbed|0=-11 1=24 2=-12
back|1|present main|would main|2=-6
back|1|present main|would that|0=13 1=-11
back|1|present relative|future main|0=9
back|1|present relative|past main|0=38 1=-30 2=-8
back|1|present relative|past perfect main|0=12 1=-11
back|1|present relative|past perfect that|0=7 1=-7
back|1|present relative|past relative|0=6 1=-6
back|1|present relative|past that|0=7 1=-6
back|1|present relative|possible main|0=8 1=-7
back|1|present relative|present infinitive|1=-7 2=6
back|1|present relative|present main|0=10 2=-8
back|1|present relative|present that|0=-5 1=5
back|1|present relative|unverbed|0=-6 2=5
back|1|present relative|would main|0=6 1=-6
back|1|present relative|would that|0=8 1=-5
back|1|present sub|future main|0=-6 2=8
back|1|present sub|past main|0=15 1=-8 2=-6
back|1|present sub|past perfect main|0=7 1=-6
back|1|present sub|past relative|0=6
back|1|present sub|present relative|0=-14 1=14
back|1|present sub|present that|0=-20 1=20
back|1|present sub|would that|0=-7 1=10
back|1|present that|past main|0=10 1=-9
back|1|promise|0=12 1=10 2=-27
back|1|refused|0=29 1=-14 2=-22
back|1|refuse|0=8 1=-6
back|1|reluctant|1=17 2=-11
back|1|request|0=12 1=14 2=-24
back|1|requirement|0=38 1=-28 2=-23
back|1|says|agreement|0=40 1=-39
back|1|says|contribution|0=25 2=-33
back|1|says|engagement|0=15 1=-12
back|1|says|mandate|0=42 1=-40
back|1|says|obstacle|0=23 1=-19
back|1|says|request|1=12
back|1|say|0=21 2=-33
back|1|serve|0=13 1=9 2=-25
back|1|should main|past perfect main|0=7 1=-6
back|1|should main|present main|0=8 1=-8
back|1|should main|unverbed|0=5
back|1|should perfect main|past main|0=-7 1=8
back|1|should relative|unverbed|0=9 1=-8
back|1|sign|0=-11 1=17
back|1|suspended|0=20 1=-16
back|1|thank|0=-9 1=9
back|1|unverbed|future that|0=-22 1=22
back|1|unverbed|none gerund|0=-8 1=8
back|1|unverbed|none participle|0=-21 1=9 2=12
back|1|unverbed|past main|0=-11 1=8
back|1|unverbed|past participle|0=-10 1=10
back|1|unverbed|past perfect main|0=-21 1=22
back|1|unverbed|past perfect sub|0=-11 1=11
back|1|unverbed|past perfect that|0=9 1=-9
back|1|unverbed|past sub|0=-5 1=6
back|1|unverbed|possible main|0=-15 1=15
back|1|unverbed|possible that|0=-8 1=8
back|1|unverbed|present infinitive|0=-54 1=55
back|1|unverbed|present main|0=-52 1=54
back|1|unverbed|present relative|0=-13 1=13
back|1|unverbed|present sub|0=-11 1=11
back|1|unverbed|present that|0=-10 1=10
back|1|unverbed|unverbed|0=-24 1=25
back|1|unverbed|would main|0=-6 1=6
back|1|unverbed|would relative|0=-13 1=14
back|1|unverbed|would that|0=-24 1=13 2=10
back|1|want|0=-25 1=24
back|1|withdrawn|0=14 2=-14
back|1|would main|past main|0=-18 1=22
back|1|would main|unverbed|0=-8 1=10
back|1|would relative|past main|0=8 2=-7
back|1|would that|future main|0=9 2=-5
back|1|would that|past main|0=-11 2=13
back|1|would that|past perfect main|0=8
back|1|would that|present infinitive|0=-6 2=8
back|1|would that|present main|1=-6 2=5
back|1|would that|unverbed|0=7 1=-6
back|2|0=25 1=-15 2=-33
back|2|acts|contribution|0=23 1=-14 2=-28
back|2|acts|engagement|0=7 1=-8
back|2|acts|mandate|1=13 2=-11
back|2|acts|obstacle|0=12 1=11 2=-25
back|2|acts|request|0=9 1=9 2=-14
back|2|acts|requirement|0=28 1=-30
back|2|agreement drafting|0=-9 1=11
back|2|agreement in-force|0=-7 1=7
back|2|agreement signed|0=30 1=-29
back|2|arrive|0=12 1=-12
back|2|ask|0=16 2=-13
back|2|authorised|0=13 1=-15
back|2|authorise|0=17 1=-12
back|2|back|0=32 1=-28
back|2|bar|0=-11 1=11
back|2|bind|1=7 2=-7
back|2|changed|1=-5 2=7
back|2|change|0=18 1=-29 2=11
back|2|considering|0=19 1=-18
back|2|consider|1=6 2=-8
back|2|delivered|0=37 1=-22 2=-44
back|2|due|0=27 1=-34 2=8
back|2|ended|0=21 1=-15 2=-6
back|2|end|0=6 1=-21 2=16
back|2|engagement held|0=8 2=-6
back|2|engagement planned|0=-8 2=8
back|2|extended|1=17 2=-18
back|2|extend|1=8 2=-6
back|2|fail|0=11 1=-11
back|2|future main|future main|1=-7
back|2|future main|none gerund|1=-6 2=9
back|2|future main|none infinitive|0=-9 2=9
back|2|future main|none participle|0=-10 1=12
back|2|future main|past main|0=8 1=-20 2=13
back|2|future main|past perfect main|0=12 1=-13
back|2|future main|past sub|0=5
back|2|future main|past that|0=-19 1=-12 2=32
back|2|future main|possible main|0=5
back|2|future main|present infinitive|0=23 1=-11 2=-12
back|2|future main|present main|0=25 1=-20
back|2|future main|present sub|2=6
back|2|future main|present that|0=7
back|2|future main|unverbed|0=11 1=-13
back|2|future main|would that|0=12 1=-8
back|2|future perfect main|future main|0=-24 2=24
back|2|future perfect main|unverbed|0=-12 2=12
back|2|future relative|future main|0=8 2=-7
back|2|future relative|present infinitive|0=-20 1=22
back|2|future relative|present main|0=9 2=-6
back|2|future relative|would that|0=6 1=-6
back|2|future sub|past main|0=-8 1=9
back|2|future sub|unverbed|0=-11 1=12
back|2|future that|future main|0=7 2=-7
back|2|future that|past main|1=-10 2=11
back|2|future that|would that|0=-8 2=9
back|2|give|0=8 1=9 2=-19
back|2|hesitate|0=15 1=-15
back|2|hold|1=11 2=-14
back|2|keep|0=24 1=-22
back|2|leave|0=24 1=-50 2=25
back|2|light|0=21 1=-15 2=-12
back|2|meet|1=15 2=-13
back|2|none gerund|future main|0=6
back|2|none gerund|past main|0=8
back|2|none gerund|past perfect main|0=-6 1=7
back|2|none gerund|past sub|0=-7 1=7
back|2|none gerund|past that|0=-8 1=8
back|2|none gerund|present infinitive|0=8 1=-8
back|2|none gerund|unverbed|0=-8 1=8
back|2|none infinitive|past perfect main|0=6
back|2|none infinitive|present main|0=-9 1=11
back|2|none participle|none infinitive|0=-7 1=9
back|2|none participle|past main|0=-22 1=23
back|2|none participle|past perfect main|0=6
back|2|none participle|past perfect relative|0=-10 1=10
back|2|none participle|possible that|0=-18 1=18
back|2|none participle|present main|0=9 1=-8
back|2|none participle|present relative|0=-6 1=6
back|2|none participle|present sub|0=-9 1=9
back|2|none participle|unverbed|0=14 1=-13
back|2|none participle|would main|0=-5 1=5
back|2|none|0=22 2=-37
back|2|obstacle|0=18 2=-29
back|2|oppose|1=-20 2=24
back|2|past main|future main|0=12 1=6 2=-16
back|2|past main|future relative|0=-14 2=11
back|2|past main|future that|0=-9 2=9
back|2|past main|none gerund|0=-28 1=30
back|2|past main|none infinitive|0=-6 1=6
back|2|past main|none participle|0=15 1=-14
back|2|past main|past main|1=35 2=-31
back|2|past main|past participle|0=-7 1=8
back|2|past main|past perfect main|0=25 1=-12 2=-15
back|2|past main|past perfect relative|0=-23 1=12 2=12
back|2|past main|past perfect sub|0=-11 1=11
back|2|past main|past relative|0=10 1=-9
back|2|past main|past that|0=-8 1=14 2=-6
back|2|past main|possible relative|0=-13 1=13
back|2|past main|present infinitive|0=10 2=-10
back|2|past main|present main|1=10 2=-10
back|2|past main|present relative|0=-16 1=17
back|2|past main|present sub|0=-17 1=9 2=8
back|2|past main|present that|0=-30 1=33
back|2|past main|should main|0=7 1=-5
back|2|past main|should that|0=-22 1=22
back|2|past main|unverbed|1=18 2=-11
back|2|past main|would main|0=-16 1=20
back|2|past main|would relative|0=9 1=-8
back|2|past main|would sub|0=8 1=-8
back|2|past main|would that|0=-20 1=32 2=-7
back|2|past participle|future main|0=-30 1=33
back|2|past participle|future that|0=5 1=-5
back|2|past participle|past main|0=-8 1=9
back|2|past participle|past sub|0=6 1=-6
back|2|past participle|past that|0=8 1=-8
back|2|past participle|possible main|0=-8 1=8
back|2|past participle|present infinitive|0=-31 1=31
back|2|past participle|present main|0=-28 1=30
back|2|past participle|present that|0=-6 1=6
back|2|past participle|unverbed|0=-20 1=20
back|2|past participle|would main|0=-26 1=26
back|2|past participle|would that|0=10 1=-10
back|2|past perfect main|future main|0=7
back|2|past perfect main|future relative|0=6 1=-6
back|2|past perfect main|none infinitive|0=23 1=-22
back|2|past perfect main|none participle|0=-7 1=7
back|2|past perfect main|past participle|0=-6 1=6
back|2|past perfect main|past perfect main|0=-31 1=39
back|2|past perfect main|past perfect relative|0=-14 1=14
back|2|past perfect main|past perfect that|0=-7 1=7
back|2|past perfect main|possible that|0=6 1=-6
back|2|past perfect main|present infinitive|0=5
back|2|past perfect main|present main|0=21 1=-14
back|2|past perfect main|present relative|0=12 1=-12
back|2|past perfect main|present sub|0=-7 1=7
back|2|past perfect main|present that|0=10 1=-10
back|2|past perfect main|should main|0=14 1=-12
back|2|past perfect main|unverbed|0=-10 1=11
back|2|past perfect main|would relative|0=-9 1=9
back|2|past perfect main|would that|1=7
back|2|past perfect relative|past main|0=8 1=-7
back|2|past perfect relative|past perfect main|0=12 1=-11
back|2|past perfect relative|present main|0=6 1=-6
back|2|past perfect relative|would that|0=6 1=-5
back|2|past perfect sub|past main|0=-15 1=16
back|2|past perfect sub|past perfect main|0=-14 1=14
back|2|past perfect that|past main|0=7 1=-7
back|2|past perfect that|past perfect main|0=-10 1=10
back|2|past perfect that|present main|0=-8 1=8
back|2|past perfect that|would that|0=9 1=-9
back|2|past relative|future that|0=7 1=-6
back|2|past relative|past main|0=6
back|2|past relative|past sub|0=7 1=-6
back|2|past relative|past that|0=11 1=-10
back|2|past relative|possible that|0=6 1=-6
back|2|past relative|present infinitive|0=-19 1=8 2=11
back|2|past relative|present main|0=8
back|2|past relative|present relative|0=-7 1=7
back|2|past relative|present that|0=5 1=-5
back|2|past relative|would main|0=-5 1=5
back|2|past relative|would that|0=14 1=-12
back|2|past sub|future main|0=-8 1=9
back|2|past sub|past main|0=9 1=-7
back|2|past sub|past participle|0=-8 1=8
back|2|past sub|past relative|0=9 1=-9
back|2|past sub|past that|0=12 1=-12
back|2|past sub|possible that|0=-9 1=10
back|2|past sub|present infinitive|0=10 1=-10
back|2|past sub|present main|0=-7 1=9
back|2|past sub|unverbed|0=5
back|2|past sub|would main|0=-9 1=10
back|2|past sub|would that|0=-5 1=8
back|2|past that|future main|0=5
back|2|past that|past main|0=8 1=-5
back|2|past that|unverbed|0=6 1=-6
back|2|past that|would that|0=8 2=-5
back|2|possible main|past main|0=13 1=-12
back|2|possible relative|present main|0=-10 1=10
back|2|present infinitive|future main|0=-6 1=-11 2=18
back|2|present infinitive|future that|0=-9 1=9
back|2|present infinitive|none gerund|1=6
back|2|present infinitive|past main|0=19 1=-17
back|2|present infinitive|past perfect main|0=7
back|2|present infinitive|past relative|1=6
back|2|present infinitive|past that|1=-9 2=9
back|2|present infinitive|possible that|0=-9 2=9
back|2|present infinitive|present infinitive|0=-15 2=17
back|2|present infinitive|present main|1=-14 2=15
back|2|present infinitive|present that|0=-6 2=10
back|2|present infinitive|unverbed|2=7
back|2|present infinitive|would main|0=-11 1=13
back|2|present infinitive|would that|0=-7 1=-10 2=18
back|2|present main|future main|0=-18 1=25 2=-7
back|2|present main|future that|0=-10 1=-9 2=19
back|2|present main|none infinitive|0=11 1=-11
back|2|present main|past main|2=8
back|2|present main|past participle|0=8 1=-7
back|2|present main|past perfect main|0=6 1=-8
back|2|present main|past relative|0=-16 1=18
back|2|present main|past sub|0=15 1=-14
back|2|present main|past that|0=16 1=-14
back|2|present main|possible main|0=-5 2=9
back|2|present main|possible that|1=-11 2=12
back|2|present main|present infinitive|0=7 2=-8
back|2|present main|present main|0=35 1=-43 2=10
back|2|present main|present relative|0=10 1=-8
back|2|present main|present sub|0=-11 2=10
back|2|present main|present that|0=11 1=-10
back|2|present main|should main|0=5
back|2|present main|unverbed|0=10 1=-15 2=5
back|2|present main|would main|0=15 1=-13
back|2|present main|would that|0=5 1=-7
back|2|present relative|future main|0=7
back|2|present relative|past main|0=6 1=11 2=-16
back|2|present relative|past perfect main|0=8 1=-7
back|2|present relative|present infinitive|0=15 1=-15
back|2|present relative|unverbed|0=7 1=-7
back|2|present relative|would main|0=7 1=-7
back|2|present relative|would that|0=9 1=-7
back|2|present sub|future main|0=6
back|2|present sub|past main|0=19 1=-13 2=-6
back|2|present sub|past that|0=7 1=-7
back|2|present sub|present infinitive|0=6
back|2|present sub|present main|0=5 1=-12 2=7
back|2|present sub|present that|0=-11 1=12
back|2|present sub|unverbed|0=7 1=-7
back|2|present that|past that|0=-6 1=6
back|2|present that|would main|0=-7 2=8
back|2|present that|would that|0=8 1=-8
back|2|promise|1=9
back|2|refused|0=26 1=-14 2=-17
back|2|refuse|0=-13 1=16
back|2|reluctant|0=18 1=-8 2=-6
back|2|request|0=6 1=17 2=-19
back|2|requirement|0=35 1=-39 2=-5
back|2|says|agreement|0=17 1=-17
back|2|says|contribution|0=18 1=-8 2=-16
back|2|says|engagement|0=-8 1=8
back|2|says|mandate|0=32 1=-35
back|2|says|obstacle|0=15 1=-12
back|2|says|request|0=-7 1=10
back|2|says|requirement|0=14 1=-12
back|2|say|0=21 2=-32
back|2|serve|0=14 2=-19
back|2|should main|past main|0=6
back|2|should main|present main|0=6
back|2|should main|would that|0=6
back|2|should relative|would main|0=7
back|2|should that|past main|0=-7 1=8
back|2|sign|1=6
back|2|suspended|0=7 1=-5
back|2|thank|0=14 1=-13
back|2|unverbed|future main|0=-18 1=20
back|2|unverbed|future relative|0=5 1=-5
back|2|unverbed|future that|0=-10 1=10
back|2|unverbed|none gerund|0=-7 1=7
back|2|unverbed|none infinitive|0=-9 1=9
back|2|unverbed|past perfect main|0=-10 2=11
back|2|unverbed|past perfect relative|0=5 1=-5
back|2|unverbed|past sub|0=6
back|2|unverbed|past that|0=-9 1=9
back|2|unverbed|possible that|0=-6 1=6
back|2|unverbed|present infinitive|0=-20 1=23
back|2|unverbed|present main|0=-13 1=6 2=7
back|2|unverbed|present relative|0=-11 1=12
back|2|unverbed|present sub|0=-22 1=11 2=11
back|2|unverbed|unverbed|0=-18 1=6 2=11
back|2|unverbed|would that|0=-41 1=42
back|2|want|0=5
back|2|withdrawn|2=7
back|2|would main|past main|0=6
back|2|would main|present infinitive|0=-24 1=24
back|2|would main|present main|0=-9 2=11
back|2|would that|future main|0=-29 1=23 2=6
back|2|would that|none gerund|0=-12 1=12
back|2|would that|past main|0=15 1=-11
back|2|would that|past perfect main|0=6
back|2|would that|past perfect relative|0=-11 1=12
back|2|would that|present main|1=9
back|3|0=29 1=-12 2=-41
back|3|acts|agreement|0=10 1=-8
back|3|acts|contribution|0=24 1=-7 2=-35
back|3|acts|mandate|0=6 2=-6
back|3|acts|obstacle|0=13 1=7 2=-21
back|3|acts|request|0=10 2=-10
back|3|acts|requirement|0=30 1=-14 2=-16
back|3|arrive|0=31 1=-23 2=-20
back|3|ask|1=19 2=-15
back|3|authorised|0=24 1=-20
back|3|authorise|0=12 1=-10
back|3|bar|0=-36 1=36
back|3|bind|0=28 1=-24 2=-6
back|3|changed|0=8 1=-6
back|3|change|0=8 1=-8
back|3|committed|0=28 1=-14 2=-12
back|3|considering|0=15 2=-13
back|3|consider|0=-18 1=17
back|3|delivered|0=28 1=-14 2=-33
back|3|due|1=-5 2=7
back|3|ended|0=25 1=-20
back|3|end|0=22 2=-18
back|3|engagement held|1=7
back|3|extended|0=-12 1=11
back|3|extend|0=-32 1=44 2=-11
back|3|future main|future main|0=-22 1=14 2=8
back|3|future main|past main|0=7 1=13 2=-20
back|3|future main|past perfect main|0=18 1=-12 2=-6
back|3|future main|present infinitive|0=13 1=-8
back|3|future main|present main|1=-16 2=13
back|3|future main|present relative|0=6
back|3|future main|unverbed|0=9 1=-7
back|3|future main|would main|0=-5 2=10
back|3|future main|would that|0=6
back|3|future relative|should main|0=-10 1=10
back|3|future that|future main|0=-8 2=9
back|3|future that|future relative|0=-12 2=12
back|3|give|0=-8 2=21
back|3|hold|0=43 1=-37 2=-6
back|3|keep|0=41 1=-39
back|3|leave|1=-5 2=10
back|3|light|0=22 1=-15 2=-11
back|3|meet|0=13 2=-14
back|3|need|0=6
back|3|none gerund|past participle|0=-12 1=12
back|3|none gerund|past that|0=-30 1=30
back|3|none gerund|present infinitive|0=6 1=-6
back|3|none gerund|present main|0=9 1=-9
back|3|none gerund|present that|0=-8 1=8
back|3|none gerund|would main|0=-15 1=15
back|3|none participle|future main|0=8 1=-7
back|3|none participle|none participle|0=-6 1=7
back|3|none participle|past main|0=-14 1=14
back|3|none participle|past perfect main|0=14 1=-12
back|3|none participle|present infinitive|0=-9 1=9
back|3|none participle|unverbed|0=10 1=-9
back|3|none participle|would main|2=7
back|3|none|0=21 1=13 2=-46
back|3|obstacle|0=22 2=-25
back|3|oppose|0=-36 2=33
back|3|past main|future main|1=11 2=-6
back|3|past main|future relative|0=13 1=-13
back|3|past main|future sub|0=-11 1=11
back|3|past main|future that|0=12 1=-10
back|3|past main|none gerund|0=-16 1=16
back|3|past main|none infinitive|0=8 1=-8
back|3|past main|none participle|0=14 1=-14
back|3|past main|past main|0=-7 1=28 2=-14
back|3|past main|past participle|0=-12 1=12
back|3|past main|past perfect main|0=8 2=-6
back|3|past main|past relative|0=-8 2=11
back|3|past main|past sub|0=-5 1=6
back|3|past main|past that|0=-7 1=9
back|3|past main|possible main|0=-16 1=16
back|3|past main|possible sub|0=8 1=-8
back|3|past main|possible that|0=-27 1=28
back|3|past main|present infinitive|0=-27 1=19 2=17
back|3|past main|present main|0=21 2=-28
back|3|past main|present relative|0=28 1=-27
back|3|past main|present sub|0=-14 1=17
back|3|past main|unverbed|1=12 2=-11
back|3|past main|would main|0=-29 1=20 2=9
back|3|past main|would relative|0=12 1=-12
back|3|past main|would sub|0=-13 1=13
back|3|past main|would that|0=-5 1=13
back|3|past participle|future main|0=10 1=-9
back|3|past participle|past main|0=-32 1=33
back|3|past participle|past perfect main|0=-31 1=31
back|3|past participle|past sub|0=-9 1=9
back|3|past participle|past that|0=-11 1=11
back|3|past participle|present infinitive|0=9 1=-8
back|3|past participle|present main|0=-10 1=11
back|3|past participle|present that|0=-19 1=19
back|3|past participle|would that|0=-17 1=17
back|3|past perfect main|future main|0=11 1=-8
back|3|past perfect main|future relative|0=6 1=-6
back|3|past perfect main|none gerund|0=5
back|3|past perfect main|none infinitive|0=17 1=-17
back|3|past perfect main|none participle|0=11 1=-11
back|3|past perfect main|past main|0=17 1=-25 2=8
back|3|past perfect main|past perfect main|0=-38 1=40
back|3|past perfect main|past perfect that|0=6 1=-6
back|3|past perfect main|past that|0=15 1=-15
back|3|past perfect main|possible main|0=7 1=-7
back|3|past perfect main|possible that|0=6 1=-6
back|3|past perfect main|present infinitive|0=10 1=-10
back|3|past perfect main|present main|0=22 1=-13 2=-6
back|3|past perfect main|present relative|0=8 1=-8
back|3|past perfect main|present that|0=7 1=-7
back|3|past perfect main|should main|0=11 1=-11
back|3|past perfect main|unverbed|0=6 1=-5
back|3|past perfect main|would main|0=5 1=-5
back|3|past perfect main|would relative|0=-9 1=9
back|3|past perfect main|would that|0=-6 1=7
back|3|past perfect relative|future main|0=8 1=-8
back|3|past perfect relative|past perfect main|0=10 1=-10
back|3|past perfect relative|past perfect relative|0=-25 1=25
back|3|past perfect relative|present main|0=14 1=-14
back|3|past perfect relative|would main|0=-12 1=12
back|3|past perfect that|past main|0=-18 1=18
back|3|past perfect that|past perfect main|0=-7 1=7
back|3|past perfect that|past relative|0=-12 1=12
back|3|past perfect that|past that|0=-7 1=7
back|3|past perfect that|present infinitive|0=5 1=-5
back|3|past perfect that|present main|0=-8 1=8
back|3|past relative|past main|0=32 1=-31
back|3|past relative|past relative|0=7 1=-7
back|3|past relative|past that|0=12 1=-12
back|3|past relative|present infinitive|0=15 1=-15
back|3|past relative|present main|0=16 1=-16
back|3|past relative|present relative|0=7 1=-7
back|3|past relative|unverbed|0=17 1=-17
back|3|past relative|would main|0=-6 1=6
back|3|past relative|would that|0=-8 1=9
back|3|past sub|future main|0=9 1=-9
back|3|past sub|past main|0=-17 1=18
back|3|past sub|past sub|0=-10 1=10
back|3|past sub|past that|0=-5 1=6
back|3|past sub|present infinitive|0=7 1=-6
back|3|past sub|unverbed|0=18 1=-18
back|3|past sub|would main|0=-17 1=17
back|3|past that|past perfect main|0=6 1=-6
back|3|past that|past perfect relative|0=-12 1=12
back|3|past that|past that|0=-10 1=10
back|3|past that|possible that|0=-11 1=11
back|3|past that|present main|0=7 1=-7
back|3|past that|unverbed|0=5 1=-5
back|3|pledged|0=9 1=13 2=-26
back|3|possible main|past main|0=-13 1=14
back|3|possible relative|past main|0=-10 1=10
back|3|possible relative|present main|0=-11 1=12
back|3|present infinitive|future main|0=12 1=-6 2=-6
back|3|present infinitive|future relative|0=-11 2=11
back|3|present infinitive|future that|0=-8 1=11
back|3|present infinitive|past main|2=6
back|3|present infinitive|past perfect main|0=-10 1=11
back|3|present infinitive|past relative|0=-9 1=9
back|3|present infinitive|past that|0=6
back|3|present infinitive|present infinitive|0=-37 1=15 2=21
back|3|present infinitive|present main|1=8 2=-9
back|3|present infinitive|unverbed|0=-16 2=13
back|3|present infinitive|would main|0=7
back|3|present infinitive|would that|0=8 1=-6
back|3|present main|future main|0=18 1=-21
back|3|present main|future relative|0=6 1=-5
back|3|present main|none infinitive|0=8 1=-8
back|3|present main|past main|0=19 1=-16
back|3|present main|past perfect main|0=-10 2=9
back|3|present main|past perfect relative|0=5
back|3|present main|past perfect that|0=-6 1=7
back|3|present main|past relative|0=7 1=-6
back|3|present main|past that|0=10 1=-10
back|3|present main|possible main|0=-6 1=7
back|3|present main|possible sub|0=-11 2=11
back|3|present main|possible that|0=-9 1=9
back|3|present main|present infinitive|0=14 1=-23 2=9
back|3|present main|present main|0=32 1=-34
back|3|present main|present sub|0=9 1=-7
back|3|present main|present that|0=6 1=-6
back|3|present main|unverbed|0=-7 2=6
back|3|present main|would main|0=-12 1=12
back|3|present main|would that|0=-6 2=7
back|3|present relative|future main|0=7
back|3|present relative|past main|0=12 1=-9
back|3|present relative|past perfect main|0=7 1=-6
back|3|present relative|past that|0=-9 1=10
back|3|present relative|present infinitive|0=-13 1=17
back|3|present relative|present main|0=9 1=-8
back|3|present relative|present relative|0=-11 1=11
back|3|present sub|past main|0=16 1=-20
back|3|present sub|present main|0=8 1=-6
back|3|present sub|would that|0=6 1=-6
back|3|present that|present main|0=6 1=-6
back|3|present that|unverbed|0=-8 1=9
back|3|promise|0=20 2=-21
back|3|refused|0=33 1=-26 2=-11
back|3|refuse|0=22 1=-16 2=-6
back|3|reluctant|0=38 1=-36
back|3|request|0=7 1=10 2=-13
back|3|requirement|0=32 1=-16 2=-19
back|3|says|contribution|0=23 1=-6 2=-27
back|3|says|mandate|0=39 1=-39
back|3|says|obstacle|0=18 1=-16
back|3|says|request|0=-7 1=8
back|3|say|0=25 1=-7 2=-29
back|3|serve|1=25 2=-26
back|3|should main|future main|0=8 2=-7
back|3|should main|past perfect main|0=-8 1=9
back|3|should main|present main|0=-8 2=11
back|3|sign|0=9 1=-7
back|3|suspended|0=-32 1=33
back|3|thank|0=15 1=-14
back|3|unverbed|future main|0=-20 1=21
back|3|unverbed|future relative|0=-6 1=6
back|3|unverbed|past main|0=-20 1=22
back|3|unverbed|past participle|0=6 1=-6
back|3|unverbed|past perfect main|0=-35 1=36
back|3|unverbed|past perfect relative|0=-8 1=9
back|3|unverbed|past perfect that|0=9 1=-9
back|3|unverbed|past relative|0=6 1=-6
back|3|unverbed|past sub|0=-14 1=15
back|3|unverbed|past that|0=8 1=-8
back|3|unverbed|present infinitive|0=-8 1=9
back|3|unverbed|present relative|0=-11 1=11
back|3|unverbed|present sub|0=-14 1=14
back|3|unverbed|present that|0=-11 1=11
back|3|unverbed|would main|0=21 1=-21
back|3|unverbed|would that|0=-17 1=17
back|3|want|0=13 1=-13
back|3|withdrawn|2=8
back|3|would main|past main|0=-13 1=14
back|3|would that|future main|0=-8 1=9
back|3|would that|past main|0=13 1=-7 2=-5
back|3|would that|past relative|0=-12 1=12
back|3|would that|would that|0=5
back|4 ahead|0=22 1=-44 2=16
back|4 long-ago|0=48 1=-45 2=-36
back|4 now|0=27 1=-16 2=-22
back|4 past|0=36 1=-25 2=-30
back|7 ahead|0=17 1=-49 2=18
back|7 long-ago|0=44 1=-41 2=-14
back|7 now|1=-18 2=18
back|7 past|0=36 1=-23 2=-45
back|apart|0=20 1=-5 2=-31
back|apart|0|0=10 2=-13
back|apart|10 ahead|0=-6 1=-6 2=20
back|apart|10 long-ago|0=13 1=-11
back|apart|10 now|0=8 1=27 2=-43
back|apart|10 past|0=13 1=25 2=-50
back|apart|1|0=17 2=-30
back|apart|2|0=23 1=-9 2=-32
back|apart|3|0=26 1=-8 2=-39
back|apart|4 ahead|0=10 1=-30 2=22
back|apart|4 long-ago|0=46 1=-42 2=-29
back|apart|4 now|0=29 1=-18 2=-16
back|apart|4 past|0=37 1=-28 2=-19
back|apart|7 ahead|0=5 1=-49 2=39
back|apart|7 long-ago|0=33 1=-27
back|apart|7 now|1=-23 2=19
back|apart|7 past|0=40 1=-31 2=-43
back|future main|0=11 1=-22
back|future perfect main|0=-5 2=7
back|future relative|1=-24 2=21
back|future sub|1=-16 2=20
back|future that|0=18 1=-7 2=-14
back|last|false|0=23 1=-18 2=-23
back|last|true|0=23 1=-5 2=-37
back|none gerund|0=17 1=-5 2=-12
back|none infinitive|0=19 1=-9 2=-9
back|none participle|0=15 1=-11
back|own|0|0=16 1=16 2=-47
back|own|1|0=37 1=-38 2=-31
back|own|2|0=29 1=-81 2=39
back|past infinitive|0=8 1=-7
back|past main|0=18 1=7 2=-36
back|past participle|1=8
back|past perfect main|0=34 1=-17 2=-45
back|past perfect relative|0=34 1=-18 2=-27
back|past perfect sub|0=7 2=-7
back|past perfect that|0=14 1=-6 2=-7
back|past relative|0=21 2=-29
back|past sub|1=23 2=-26
back|past that|1=17 2=-18
back|possible main|0=-8 2=25
back|possible relative|0=-23 1=28 2=-5
back|possible sub|0=-7 1=-7 2=15
back|possible that|1=13
back|present infinitive|0=21 1=-8 2=-25
back|present main|0=26 1=-13 2=-37
back|present relative|0=31 1=-20 2=-27
back|present sub|0=-9 2=17
back|present that|0=14 2=-17
back|should main|0=13 1=-31 2=20
back|should perfect main|0=-6 2=9
back|should perfect relative|0=7
back|should relative|0=18 1=-15
back|should sub|0=11 1=-8
back|should that|0=-27 1=11 2=16
back|together|0=26 1=-8 2=-39
back|together|0|0=20 2=-36
back|together|10 ahead|0=18 1=-53 2=27
back|together|10 long-ago|0=14 1=-12
back|together|10 now|0=6 1=22 2=-29
back|together|10 past|0=24 1=9 2=-50
back|together|1|0=29 1=-12 2=-40
back|together|2|0=29 1=-26 2=-27
back|together|3|0=36 1=-23 2=-34
back|together|4 ahead|0=19 1=-16
back|together|4 long-ago|0=32 1=-21 2=-19
back|together|4 now|0=6
back|together|4 past|0=16 2=-13
back|together|7 ahead|0=30 1=-34 2=-17
back|together|7 long-ago|0=22 1=-16
back|together|7 now|0=-6 1=-6 2=18
back|together|7 past|0=27 1=-8 2=-40
back|unverbed|0=22 2=-37
back|would main|0=8 1=11 2=-15
back|would perfect main|0=12 1=-11
back|would perfect relative|0=-8 1=8
back|would relative|1=14 2=-18
back|would sub|2=-9
back|would that|1=23 2=-19
before|"|0=6 1=-15 2=9
before|"|7 now|0=5 1=-12 2=7
before|"|contribution|0=5 1=-14 2=9
before|"|pledged|1=-12 2=9
before|'s|0=13 1=-10
before|'s|10 now|0=5 1=-5
before|'s|10 past|0=-13 1=14
before|'s|7 now|0=14 1=-13
before|'s|7 past|0=6 1=-6
before|'s|engagement held|0=10 1=-10
before|'s|engagement|0=10 1=-10
before|'s|pledged|0=-11 1=12
before|(|0=-14 1=20 2=-5
before|(|10 ahead|0=-26 1=30
before|(|10 now|0=-13 1=13
before|(|10 past|0=19 1=-17
before|(|7 past|0=7 1=-7
before|(|considering|0=39 1=-39
before|(|contribution|1=-13 2=16
before|(|extended|0=14 2=-18
before|(|mandate|1=18 2=-21
before|(|pledged|0=-59 1=43 2=16
before|)|0=-8 1=5
before|)|contribution|0=-6
before|,|0=7 2=-10
before|,|10 ahead|0=-8
before|,|10 now|0=29 1=-60 2=30
before|,|10 past|0=-14 1=29 2=-15
before|,|4 ahead|0=6 1=-5
before|,|4 past|0=10 1=-10
before|,|7 ahead|2=-6
before|,|7 now|0=-12 1=30 2=-18
before|,|7 past|0=-11 1=12
before|,|agreement signed|0=-12 1=12
before|,|agreement|0=-13 1=14
before|,|authorised|0=-16 1=17
before|,|committed|0=23 1=-21
before|,|contribution|0=17 1=-30 2=12
before|,|delivered|0=-40 1=41
before|,|ended|1=6 2=-8
before|,|engagement planned|0=-8 1=9
before|,|engagement|0=-7 1=8
before|,|extended|0=12 2=-12
before|,|mandate|1=22 2=-20
before|,|pledged|0=-41 1=28 2=14
before|,|refused|0=19 1=-19
before|,|reluctant|0=14 1=-13
before|,|request|0=9 1=-8
before|,|withdrawn|0=43 1=-45
before|-|10 now|0=12 1=-11
before|-|contribution|0=13 1=-12
before|-|mandate|0=-10 1=10
before|1,500|0=6 1=-6
before|1,500|7 past|0=6 1=-6
before|1,500|contribution|0=6 1=-6
before|1,650|0=14 1=-14
before|1,650|7 now|0=14 1=-14
before|1,650|contribution|0=14 1=-14
before|1,650|delivered|0=12 1=-11
before|1,690|0=5 1=-5
before|1,690|7 past|0=5 1=-5
before|1,690|contribution|0=5 1=-5
before|1,690|delivered|0=5 1=-5
before|155|0=-7 2=8
before|155|7 ahead|0=-7 2=8
before|155|contribution|0=-7 2=8
before|155|pledged|0=-7 2=8
before|15|4 past|0=-5 1=5
before|15|committed|0=-5 1=5
before|15|contribution|0=-5 1=5
before|2,000|withdrawn|0=-6 1=6
before|2026|0=-8 1=9
before|2026|extended|0=-8 1=9
before|2026|mandate|0=-8 1=9
before|3,400|0=-11 1=11
before|3,400|7 now|0=-11 1=11
before|3,400|contribution|0=-11 1=11
before|3,400|delivered|0=-11 1=11
before|300|0=5
before|300|4 ahead|0=6 2=-5
before|300|contribution|0=5
before|4,000|2=-6
before|4,000|contribution|2=-6
before|400|0=6 1=-6
before|400|4 past|0=6 1=-6
before|400|contribution|0=6 1=-6
before|400|delivered|0=6 1=-6
before|5,000|10 now|0=5 1=-5
before|5,000|1=6
before|5,000|contribution|1=6
before|5,000|delivered|0=5 1=-5
before|600|7 ahead|0=-6 2=6
before|72|0=-7 1=7
before|72|10 past|0=-7 1=7
before|72|contribution|0=-7 1=7
before|72|delivered|0=-7 1=7
before|790|0=10 1=-10
before|790|7 now|0=10 1=-10
before|790|contribution|0=10 1=-10
before|790|delivered|0=10 1=-10
before|833|0=10 2=-10
before|833|7 ahead|0=10 2=-10
before|833|contribution|0=10 2=-10
before|833|pledged|0=10 2=-10
before|83|0=-13 1=13
before|83|10 past|0=-13 1=13
before|83|contribution|0=-13 1=13
before|83|delivered|0=-13 1=13
before|90th|0=-11 2=12
before|90th|7 ahead|0=-11 2=12
before|90th|contribution|0=-11 2=12
before|90th|pledged|0=-11 2=12
before|:|10 past|0=-28 1=28
before|:|2=-7
before|:|4 ahead|0=6
before|:|contribution|1=15 2=-11
before|:|delivered|0=-8 1=8
before|:|mandate|0=-6
before|:|pledged|1=7 2=-7
before|:|withdrawn|0=5
before|;|0=18 1=-14
before|;|10 now|0=11 1=-10
before|;|10 past|0=-6 1=6
before|;|7 now|0=5
before|;|contribution|0=16 1=-13
before|;|delivered|0=11 1=-11
before|;|engagement held|0=6 1=-6
before|;|engagement|0=6 1=-6
before|;|extended|0=-5 1=5
before|;|mandate|0=-5 1=5
before|^|0=-7 1=23 2=-14
before|^|10 ahead|0=-7 2=12
before|^|10 long-ago|0=-23 1=24
before|^|10 now|0=69 1=-65
before|^|10 past|0=7 1=12 2=-15
before|^|4 long-ago|0=10 1=-10
before|^|4 now|0=-8 1=9
before|^|7 ahead|0=-14 1=-13 2=27
before|^|7 long-ago|0=-13 1=13
before|^|7 now|0=-7 1=37 2=-27
before|^|7 past|0=-25 1=27
before|^|agreement drafting|0=-14 1=14
before|^|agreement|0=-9 1=10
before|^|authorised|0=27 1=-37 2=10
before|^|changed|0=-16 1=16
before|^|committed|0=-11 1=12
before|^|considering|0=-10 1=14
before|^|contribution|0=-18 1=10 2=8
before|^|delivered|0=-6 1=7
before|^|ended|0=-14 1=16
before|^|engagement planned|0=-7 1=8
before|^|engagement|1=6
before|^|extended|0=13 1=14 2=-27
before|^|mandate|0=9 1=9 2=-19
before|^|obstacle|0=-13 1=13
before|^|pledged|0=6 2=-7
before|^|refused|0=16 1=-16
before|^|reluctant|0=14 1=-13
before|^|request|0=11 1=-11
before|^|requirement|0=7
before|^|suspended|1=6
before|^|withdrawn|0=-21 2=19
before|ababa|0=-8 1=9
before|ababa|7 now|0=-5 1=5
before|ababa|request|0=-6 1=6
before|abdullah|0=6 1=-6
before|abdullah|7 now|0=6 1=-6
before|abdullah|contribution|0=6 1=-6
before|abdullah|delivered|0=6 1=-6
before|about|0=14 1=-16
before|about|10 past|0=8 1=-8
before|about|engagement held|0=13 1=-13
before|about|engagement|0=13 1=-13
before|about|obstacle|0=-5 1=5
before|about|pledged|0=-5 2=9
before|abstained|0=11 1=-11
before|abstained|4 past|0=9 1=-9
before|abstained|7 past|0=-8 1=8
before|abstained|contribution|0=11 1=-11
before|abstained|reluctant|0=9 1=-9
before|abuja|authorised|0=7 1=-7
before|abuja|mandate|0=7 1=-7
before|abyei|0=-7 1=7
before|abyei|7 now|0=-7 1=7
before|abyei|contribution|0=-7 1=7
before|abyei|delivered|0=-7 1=7
before|accompagné|0=7 1=-7
before|accompagné|10 past|0=7 1=-7
before|accompagné|contribution|0=7 1=-7
before|accompagné|delivered|0=7 1=-7
before|account|0=7 1=-7
before|account|10 now|0=7 1=-7
before|accra|0=-9 1=10
before|accra|7 now|0=-6 1=6
before|accra|contribution|0=-8 1=8
before|acte|0=11 1=-11
before|acte|10 past|0=11 1=-11
before|acte|contribution|0=11 1=-11
before|acte|withdrawn|0=11 1=-11
before|added|4 past|0=-5 1=5
before|added|delivered|0=-9 1=9
before|added|pledged|1=-7
before|admited|0=-5 1=5
before|admited|10 past|0=-5 1=5
before|admited|contribution|0=-11 1=11
before|admited|obstacle|0=5 1=-5
before|admited|suspended|0=-9 1=9
before|adopted|0=-17 1=18
before|adopted|10 past|0=-13 1=14
before|adopted|authorised|0=-7 1=7
before|adopted|extended|0=-9 1=9
before|adopted|mandate|0=-20 1=20
before|adoption|0=-14 1=14
before|adoption|10 now|0=-11 1=12
before|adoption|authorised|0=-5 1=5
before|adoption|mandate|0=-9 1=9
before|affairs|0=-7 1=7
before|affairs|contribution|0=-10 1=10
before|affairs|pledged|0=-10 1=10
before|affirmed|0=10 1=-9
before|affirmed|10 past|0=8 1=-8
before|affirmed|committed|0=-8 1=8
before|affirmed|obstacle|0=6 1=-6
before|affirmed|pledged|0=-20 1=21
before|affirmed|suspended|0=19 1=-19
before|affirmed|withdrawn|0=9 1=-9
before|africa|0=13 1=-12
before|africa|7 now|0=11 1=-10
before|africa|considering|0=7 1=-7
before|africa|contribution|0=9 1=-9
before|after|0=21 2=-21
before|after|10 ahead|0=-6
before|after|4 ahead|0=5
before|after|7 ahead|0=19 2=-15
before|after|7 now|0=-16 1=17
before|after|7 past|0=11 1=-11
before|after|authorised|0=-13 1=13
before|after|committed|0=-21 1=21
before|after|considering|0=27 1=-22
before|after|contribution|0=38 1=-15 2=-23
before|after|delivered|0=8 1=-8
before|after|ended|0=-10 1=6
before|after|engagement held|0=6 1=-6
before|after|engagement planned|0=7 1=-7
before|after|engagement|0=13 1=-12
before|after|extended|1=5
before|after|mandate|0=-28 1=24
before|after|obstacle|0=-7 1=7
before|after|pledged|0=-19 1=30 2=-11
before|after|refused|0=34 1=-34
before|after|withdrawn|0=7 2=-7
before|against|10 past|0=8 2=-7
before|against|2=-7
before|against|contribution|0=12 1=-6 2=-7
before|against|obstacle|0=-8 1=9
before|against|pledged|0=12 1=-6 2=-7
before|again|contribution|0=15 1=-15
before|again|delivered|0=5 1=-5
before|again|engagement held|0=-6 1=6
before|again|engagement|0=-7 1=7
before|again|obstacle|0=-8 1=8
before|again|pledged|0=10 1=-10
before|ago|0=19 1=-18
before|ago|7 now|0=16 1=-14
before|ago|contribution|0=10 1=-9
before|agreed|0=6 2=-11
before|agreed|7 ahead|0=12 2=-8
before|agreed|7 now|0=-8 1=8
before|agreed|7 past|0=6 1=-5
before|agreed|committed|0=-5 1=5
before|agreed|contribution|1=6 2=-10
before|agreed|delivered|0=9 1=-9
before|agreed|obstacle|0=-7 1=7
before|agreed|pledged|0=-13 1=15
before|agreed|request|0=12 1=-12
before|agreed|withdrawn|0=12 2=-8
before|agreement|0=-8 1=8
before|agreement|10 now|0=-8 1=8
before|agreement|committed|0=-8 1=8
before|agreement|contribution|0=-8 1=8
before|aircraft|10 past|0=-5 1=5
before|aircraft|contribution|0=-5 1=5
before|aircraft|delivered|0=-5 1=5
before|airfield|0=-10 1=10
before|airfield|10 now|0=-10 1=10
before|airfield|contribution|0=-10 1=10
before|airfield|delivered|0=-10 1=10
before|airport|0=-6 1=9
before|airport|10 past|0=-13 1=13
before|airport|7 now|0=6
before|airport|contribution|0=-6 1=8
before|airport|delivered|0=-23 1=23
before|airport|refused|0=9 1=-8
before|alliance|0=-8 1=8
before|alliance|7 past|0=-11 1=11
before|alliance|contribution|0=-11 1=11
before|alliance|pledged|0=-11 1=11
before|allies|request|0=-7 1=7
before|all|0=13 1=-12
before|all|7 now|0=17 1=-17
before|all|delivered|0=8 1=-8
before|also|10 past|0=6 1=-6
before|also|obstacle|0=6 1=-6
before|americans|0=-9 1=10
before|americans|7 now|0=-9 1=10
before|americans|contribution|0=-9 1=10
before|americans|withdrawn|0=-9 1=10
before|and|0=13 1=-26 2=12
before|and|10 ahead|0=22 2=-20
before|and|10 now|0=16 1=-16
before|and|10 past|0=-42 1=7 2=34
before|and|4 long-ago|0=-18 1=18
before|and|4 past|0=9 1=-8
before|and|7 ahead|0=-6 2=9
before|and|7 now|0=24 1=-20
before|and|committed|0=-15 1=12
before|and|contribution|0=-13 1=-12 2=24
before|and|delivered|0=-15 1=17
before|and|engagement planned|0=14 1=-11
before|and|engagement|0=17 1=-14
before|and|mandate|0=12 2=-8
before|and|obstacle|0=12 1=-12
before|and|pledged|0=10 1=-27 2=18
before|and|request|0=-11 1=11
before|and|withdrawn|1=-12 2=13
before|ankara|0=-8 1=8
before|ankara|7 now|0=-7 1=7
before|ankara|contribution|0=-6 1=6
before|announced|10 past|0=-14 1=17
before|announced|1=9 2=-12
before|announced|4 past|0=14 1=-14
before|announced|7 now|1=9 2=-7
before|announced|committed|0=20 1=-20
before|announced|contribution|1=8 2=-12
before|announced|delivered|0=7 1=-7
before|announced|engagement held|0=-11 1=12
before|announced|engagement|0=-7 1=7
before|announced|obstacle|0=10 1=-10
before|announced|pledged|0=7 2=-10
before|announced|refused|0=-7 1=7
before|announced|requirement|0=6 1=-6
before|announced|suspended|0=-9 1=9
before|announced|withdrawn|0=-13 1=15
before|apiece|0=-10 1=10
before|apiece|4 past|0=-10 1=10
before|apiece|contribution|0=-10 1=10
before|apiece|delivered|0=-10 1=10
before|appeal|10 past|0=6 1=-6
before|appeal|obstacle|0=7 1=-7
before|approval|0=-7 1=7
before|approval|committed|0=-8 1=9
before|approval|contribution|1=5
before|approved|0=-10 1=12
before|approved|7 now|0=-12 1=13
before|approved|7 past|0=6 1=-6
before|approved|authorised|0=-9 1=9
before|approved|committed|0=-15 1=16
before|approved|delivered|0=10 1=-10
before|approved|mandate|0=-15 1=16
before|approved|pledged|0=7 1=-7
before|area|0=-13 1=6 2=7
before|area|10 past|0=-8 1=8
before|area|contribution|0=-13 1=6 2=7
before|area|delivered|0=-8 1=8
before|army|7 now|0=-6 1=6
before|army|withdrawn|0=-10 1=10
before|around|10 ahead|0=-6 2=8
before|around|10 past|0=-6 1=-5 2=11
before|around|1=-21 2=19
before|around|7 past|0=15 1=-14
before|around|contribution|0=-12 1=-15 2=27
before|around|delivered|0=10 1=-9
before|around|mandate|0=15 1=-6 2=-9
before|around|pledged|0=-22 1=-6 2=28
before|arrival|0=-7 1=7
before|arrival|7 now|0=-7 1=7
before|arrival|contribution|0=-12 1=12
before|arrival|delivered|0=-12 1=12
before|arrived|0=-6 1=7
before|arrived|10 now|0=-8 1=9
before|arrived|4 now|0=-8 1=8
before|arrived|4 past|0=-10 1=10
before|arrived|7 past|0=16 1=-16
before|arrived|agreement drafting|0=6 1=-6
before|arrived|agreement|0=6 1=-6
before|arrived|contribution|0=-6 1=7
before|arrived|delivered|0=-22 1=22
before|arrived|pledged|0=10 1=-10
before|arrive|0=-16 1=-11 2=27
before|arrive|7 now|0=-22 2=26
before|arrive|contribution|0=-16 1=-12 2=27
before|arrive|pledged|0=-24 2=27
before|arriving|0=8 1=-7
before|arriving|7 now|0=8 1=-7
before|arriving|contribution|0=8 1=-7
before|artibonite|0=7 1=-7
before|artibonite|contribution|0=7 1=-7
before|artibonite|delivered|0=7 1=-7
before|asked|10 past|0=-7 1=7
before|asked|7 now|0=12 1=-9
before|asked|7 past|0=-12 1=12
before|asked|contribution|0=18 1=-15
before|asked|obstacle|0=-7 1=7
before|asked|request|0=-8 1=8
before|aspides|0=12 1=-7
before|aspides|contribution|0=12 1=-7
before|aspides|delivered|0=6 1=-6
before|aspides|pledged|0=6
before|assembled|0=-18 1=18
before|assembled|7 now|0=-18 1=18
before|assembled|considering|0=-17 1=17
before|assembled|contribution|0=-17 1=17
before|assembly|10 past|0=-10 1=11
before|assembly|7 now|0=11 1=-9
before|assembly|7 past|0=-15 1=16
before|assembly|committed|0=-6 1=7
before|assembly|contribution|0=-17 1=19
before|assembly|delivered|0=8 1=-8
before|assembly|engagement planned|0=11 1=-9
before|assembly|engagement|0=11 1=-9
before|assembly|obstacle|0=6 1=-6
before|assembly|pledged|0=-19 1=20
before|assured|0=12 1=-12
before|assured|10 past|0=12 1=-12
before|assured|committed|0=-6 1=6
before|assured|contribution|0=14 1=-14
before|assured|pledged|0=19 1=-19
before|assures|0=-8 1=8
before|assures|10 past|0=-8 1=8
before|assures|contribution|0=-8 1=8
before|assures|pledged|0=-8 1=8
before|as|0=23 1=-16 2=-7
before|as|10 now|0=11 1=-10
before|as|7 ahead|0=8 1=-6
before|as|7 now|0=6
before|as|agreement drafting|0=8 1=-7
before|as|agreement|0=8 1=-7
before|as|considering|0=-19 2=20
before|as|contribution|0=14 1=-11
before|as|mandate|0=8 1=-7
before|as|pledged|0=33 1=-11 2=-23
before|as|request|0=-6 1=6
before|atmis|0=8 2=-7
before|atmis|4 ahead|0=8 2=-7
before|atmis|considering|0=8 2=-7
before|atmis|contribution|0=8 2=-7
before|attended|0=-7 1=7
before|attended|10 past|0=-6 1=6
before|attended|agreement drafting|0=-6 1=6
before|attended|agreement|0=-6 1=6
before|at|0=-9 1=26 2=-18
before|at|10 now|0=-15 1=16
before|at|10 past|0=17 2=-14
before|at|7 now|1=7
before|at|7 past|0=-9 1=9
before|at|considering|0=15 1=-15
before|at|contribution|0=-11 1=28 2=-17
before|at|engagement held|0=-9 1=9
before|at|engagement|0=-11 1=12
before|at|obstacle|0=5 1=-5
before|at|pledged|0=-29 1=46 2=-16
before|at|refused|0=10 1=-10
before|at|requirement|0=5
before|authorised|4 past|0=6 1=-6
before|authorised|7 now|0=-7 1=7
before|authorised|7 past|0=8 1=-8
before|authorised|authorised|0=-6 1=6
before|authorised|committed|0=-8 1=9
before|authorised|mandate|0=-9 1=9
before|authorised|pledged|0=11 1=-11
before|authority|0=5 1=-5
before|authority|7 past|0=5 1=-5
before|authorized|authorised|0=-6 1=6
before|authorized|mandate|0=-6 1=6
before|available|1=7
before|available|4 now|0=-6 1=8
before|available|committed|0=-6 1=8
before|available|considering|0=6
before|available|contribution|1=7
before|awaited|2=7
before|awaited|7 now|2=7
before|awaited|contribution|2=7
before|awaited|pledged|2=7
before|a|0=27 1=-18 2=-9
before|a|10 past|0=18 1=-17
before|a|7 ahead|0=7 2=-7
before|a|7 now|0=-9 1=10
before|a|7 past|0=6 1=-6
before|a|considering|0=-7 1=7
before|a|contribution|1=6 2=-9
before|a|engagement held|0=11 1=-11
before|a|engagement|0=11 1=-11
before|a|obstacle|0=8 1=-8
before|a|pledged|0=11 2=-8
before|a|reluctant|0=-15 1=15
before|a|withdrawn|0=12 1=-12
before|baby|0=14 1=-14
before|baby|7 now|0=14 1=-14
before|baby|contribution|0=14 1=-14
before|baby|delivered|0=14 1=-14
before|back|0=-12 1=6 2=6
before|back|7 ahead|0=-7 2=10
before|back|contribution|0=-12 1=6 2=6
before|back|withdrawn|0=-15 1=8 2=7
before|bahamas|0=-14 1=15
before|bahamas|4 past|0=-11 1=11
before|bahamas|contribution|0=-11 1=11
before|bahamas|pledged|0=-11 1=11
before|bangui|0=12 1=-12
before|bangui|contribution|0=11 1=-11
before|banjska|0=6 1=-6
before|banjska|7 past|0=6 1=-6
before|banjska|contribution|0=6 1=-6
before|banjska|delivered|0=6 1=-6
before|barrage|obstacle|0=6 1=-6
before|base|10 now|0=-5 1=6
before|base|7 past|0=6 1=-6
before|base|delivered|0=-6 1=6
before|base|engagement held|0=6 1=-6
before|base|engagement|0=6 1=-6
before|base|pledged|0=18 1=-12 2=-7
before|base|withdrawn|0=-14 1=8 2=6
before|basseterre|0=8 1=-8
before|basseterre|7 now|0=10 1=-10
before|basseterre|contribution|0=8 1=-8
before|basseterre|pledged|0=8 1=-8
before|battalion|0=-12 2=14
before|battalion|7 now|0=-11 2=14
before|battalion|contribution|0=-12 2=14
before|battalion|pledged|0=-14 2=14
before|bbc|1=5
before|bbc|7 now|0=8 1=-8
before|bbc|7 past|0=-12 1=12
before|bbc|contribution|0=-7 1=7
before|bbc|refused|0=-12 1=12
before|been|0=10 1=-9
before|been|7 now|0=9 1=-9
before|been|considering|0=-8 1=8
before|been|delivered|0=9 1=-9
before|been|engagement held|0=8 1=-8
before|been|engagement|0=8 1=-8
before|before|0=28 1=-49 2=22
before|before|10 ahead|0=-17 1=-17 2=34
before|before|10 past|0=-5 1=-13 2=19
before|before|4 ahead|0=24 2=-23
before|before|7 ahead|0=34 1=-14 2=-20
before|before|7 now|0=-9 2=12
before|before|authorised|2=8
before|before|changed|0=8 2=-8
before|before|committed|0=-8 2=8
before|before|considering|0=-10 1=-7 2=17
before|before|contribution|0=16 1=-34 2=19
before|before|delivered|0=11 1=-10
before|before|ended|0=6
before|before|engagement|0=-7 1=7
before|before|extended|0=9 2=-10
before|before|mandate|0=20 1=-7 2=-13
before|before|obstacle|0=9 1=-8
before|before|pledged|1=-12 2=9
before|before|reluctant|0=-9 2=9
before|before|request|1=-6 2=8
before|before|requirement|0=-6 2=7
before|before|withdrawn|0=25 2=-23
before|began|10 past|0=-19 1=20
before|began|7 now|0=14 1=-10
before|began|7 past|0=6 1=-6
before|began|contribution|0=-5 1=10
before|began|delivered|0=13 1=-13
before|began|pledged|1=7
before|began|withdrawn|0=-15 1=16
before|beginning|0=-11 2=11
before|beginning|contribution|0=-11 2=11
before|beginning|pledged|0=-11 2=11
before|begins|0=6 1=-6
before|begins|7 ahead|0=-11 2=15
before|begins|7 now|0=14 2=-12
before|begins|contribution|0=6 1=-6
before|begins|pledged|0=17 2=-15
before|begins|withdrawn|0=-11 2=15
before|begin|1=7
before|begin|engagement held|0=-6 1=6
before|begin|engagement|0=-6 1=6
before|begun|10 now|0=-10 1=10
before|begun|7 now|0=16 1=-12
before|begun|agreement drafting|0=7 1=-7
before|begun|agreement|0=7 1=-7
before|begun|contribution|0=-15 1=19
before|begun|delivered|0=-24 1=24
before|begun|ended|0=12 1=-12
before|begun|mandate|0=6 1=-6
before|begun|pledged|0=8 1=-7
before|begun|request|0=9 1=-9
before|beirut|0=-16 1=17
before|beirut|7 now|0=-10 1=11
before|beirut|contribution|0=-15 1=16
before|beirut|pledged|0=-15 1=16
before|belmopan|10 past|0=-5 1=5
before|benin|0=17 1=-15
before|benin|7 now|0=16 1=-15
before|benin|committed|0=11 1=-11
before|benin|contribution|0=17 1=-15
before|beni|7 now|0=5
before|beni|contribution|0=5
before|beni|pledged|0=5
before|berlin|0=-15 1=15
before|berlin|7 past|0=-12 1=12
before|berlin|contribution|0=-12 1=12
before|berlin|withdrawn|0=-12 1=12
before|between|0=50 1=-25 2=-25
before|between|10 ahead|0=10 2=-8
before|between|10 now|0=6 1=-6
before|between|10 past|0=-7 1=7
before|between|7 ahead|0=21 2=-17
before|between|7 past|0=20 1=-20
before|between|contribution|0=31 1=-8 2=-23
before|between|delivered|0=6 1=-6
before|between|pledged|1=9 2=-10
before|between|withdrawn|0=21 1=-9 2=-13
before|beyond|0=43 1=-15 2=-27
before|beyond|10 ahead|0=36 1=-13 2=-22
before|beyond|10 past|0=7 1=-6
before|beyond|7 ahead|0=-8 1=12
before|beyond|7 past|0=12 1=-11
before|beyond|considering|0=7
before|beyond|contribution|0=23 2=-19
before|beyond|extended|0=9 1=-5
before|beyond|mandate|0=13 1=-6 2=-7
before|beyond|pledged|0=18 2=-17
before|beyond|reluctant|0=7 1=-5
before|beyond|withdrawn|0=-10 1=7
before|be|0=15 1=-11
before|be|7 now|0=11 1=-7
before|be|contribution|0=15 1=-11
before|be|pledged|0=8
before|birthday|0=-8 2=12
before|birthday|10 past|0=-8 2=12
before|blessing|contribution|0=7 1=-7
before|blessing|pledged|0=7 1=-7
before|blinken|0=-8 1=10
before|blinken|7 now|0=-7 1=9
before|blinken|contribution|0=-6 1=8
before|blinken|pledged|0=-6 1=8
before|boosted|0=6 1=-6
before|boosted|7 now|0=6 1=-6
before|boosted|contribution|0=6 1=-6
before|boosted|delivered|0=6 1=-6
before|borrell|0=-8 1=11
before|borrell|7 now|0=-8 1=11
before|breakfast|0=-10 1=11
before|breakfast|10 now|0=-10 1=11
before|breakfast|contribution|0=-10 1=11
before|breakfast|pledged|0=-10 1=11
before|bridge|0=9 1=-9
before|bridge|7 past|0=9 1=-9
before|bridge|contribution|0=9 1=-9
before|bridge|delivered|0=9 1=-9
before|broadcaster|7 past|0=-10 1=10
before|broadcaster|refused|0=-10 1=10
before|broadcast|0=14 1=-14
before|broadcast|10 now|0=14 1=-14
before|broadcast|contribution|0=14 1=-14
before|broadcast|refused|0=10 1=-10
before|brussels|0=-7 1=8
before|brussels|10 past|0=-8 1=8
before|brussels|7 now|0=7 1=-6
before|brussels|7 past|0=-10 1=10
before|brussels|pledged|0=-7 1=7
before|budapest|10 past|0=6 1=-5
before|bujumbura|0=-10 1=11
before|bujumbura|contribution|0=-7 1=9
before|bujumbura|withdrawn|0=-6 1=8
before|bunagana|0=-17 1=14
before|bunagana|contribution|0=-17 1=14
before|bunagana|delivered|0=-14 1=14
before|by|10 ahead|0=-36 2=35
before|by|10 now|0=-15 1=16
before|by|10 past|0=9 1=-41 2=28
before|by|1=-53 2=39
before|by|4 ahead|0=8 2=-7
before|by|7 ahead|0=11 1=-32 2=20
before|by|7 now|2=6
before|by|agreement drafting|1=-8
before|by|agreement signed|0=7 1=-6
before|by|agreement|0=12 1=-14
before|by|authorised|0=9 1=10 2=-19
before|by|committed|1=-7 2=12
before|by|considering|0=-25 2=26
before|by|contribution|0=10 1=-21 2=16
before|by|delivered|1=10 2=-15
before|by|ended|1=-11 2=15
before|by|engagement planned|0=13 1=-10
before|by|engagement|0=16 1=-12
before|by|extended|0=15 1=10 2=-25
before|by|mandate|0=24 1=8 2=-31
before|by|obstacle|0=13 1=-8 2=-5
before|by|pledged|0=21 1=-47 2=17
before|by|refused|0=-10 1=10
before|by|request|0=-8 1=-9 2=16
before|by|requirement|0=-67 1=-6 2=76
before|by|withdrawn|0=11 1=16 2=-12
before|cabinet|4 past|0=-7 1=7
before|cabinet|pledged|0=-7 1=7
before|cairo|0=8 1=-5
before|cairo|10 past|0=10 1=-9
before|cairo|7 past|0=-5 1=5
before|cairo|contribution|0=8 1=-6
before|cairo|pledged|0=-7 1=10
before|cairo|withdrawn|0=18 1=-18
before|called|10 past|0=-6 1=6
before|called|authorised|0=-6 1=6
before|called|mandate|0=-6 1=6
before|call|0=-8 1=9
before|call|10 past|0=-9 1=9
before|call|engagement held|0=-7 1=7
before|call|engagement|0=-9 1=9
before|came|4 now|0=-17 1=17
before|came|7 now|0=36 1=-35
before|came|7 past|0=-12 1=12
before|came|contribution|0=9 1=-8
before|came|delivered|0=-8 1=8
before|came|pledged|0=7 1=-6
before|came|suspended|0=8 1=-8
before|camp|0=7 1=-7
before|canada|10 now|0=14 1=-14
before|canada|2=-5
before|canada|7 now|1=8
before|canada|7 past|0=-7 1=7
before|canada|contribution|0=5
before|canada|delivered|0=11 1=-11
before|canada|pledged|0=-6 1=11
before|cap-haïtien|0=-9 1=9
before|cap-haïtien|contribution|0=-9 1=9
before|cap-haïtien|delivered|0=-9 1=9
before|capitals|0=12 1=-9
before|capitals|7 now|0=17 1=-14
before|capitals|contribution|0=15 1=-12
before|capitals|request|0=-6 1=6
before|capitals|withdrawn|0=15 1=-12
before|capital|0=-15 1=9 2=6
before|capital|7 now|0=-14 1=7 2=6
before|capital|contribution|0=-15 1=8 2=6
before|capital|delivered|0=-11 1=11
before|cautioned|4 past|0=-7 1=7
before|cautioned|7 now|0=8 1=-8
before|cautioned|contribution|0=8 1=-8
before|cautioned|reluctant|0=8 1=-8
before|certain|0=7 1=-7
before|certain|7 past|0=7 1=-7
before|certain|contribution|0=7 1=-7
before|certifié|0=-6 1=7
before|certifié|10 past|0=-6 1=7
before|certifié|contribution|0=-6 1=7
before|certifié|pledged|0=-6 1=7
before|chaired|10 past|0=-8 1=8
before|chaired|contribution|0=-7 1=7
before|circulated|0=-8 1=8
before|circulated|10 past|0=-5 1=6
before|circulated|changed|0=-15 1=15
before|circulated|mandate|0=-7 1=7
before|circuler|extended|0=11 1=-11
before|circuler|mandate|0=8 1=-8
before|city|0=5
before|city|contribution|0=5
before|city|pledged|0=7
before|cités|0=6 1=-6
before|cités|10 past|0=6 1=-6
before|cités|request|0=6 1=-6
before|cité|0=6 1=-6
before|cité|10 now|0=6 1=-6
before|cité|considering|0=6 1=-6
before|cité|contribution|0=6 1=-6
before|cleared|committed|0=-5 1=5
before|closed|0=-16 1=17
before|closed|10 now|0=-9 1=10
before|closed|contribution|0=-12 1=14
before|closed|pledged|0=-9 1=10
before|clos|0=7 1=-6
before|clos|10 past|0=7 1=-6
before|clos|contribution|0=7 1=-6
before|clos|pledged|0=7 1=-6
before|cloud|0=-7 1=7
before|cloud|7 past|0=-7 1=7
before|cloud|contribution|0=-7 1=7
before|cloud|withdrawn|0=-7 1=7
before|coalition|0=8 1=-8
before|colombo|withdrawn|0=6 1=-5
before|come|10 past|0=-6 1=6
before|come|1=-7
before|come|7 ahead|0=-12 2=13
before|come|7 now|2=-6
before|come|7 past|0=14 1=-14
before|come|contribution|1=-7
before|come|delivered|0=11 1=-11
before|come|pledged|0=-7
before|command|0=7 2=-5
before|command|contribution|0=7 2=-5
before|committee|10 now|0=10 1=-10
before|committee|10 past|0=-5 1=5
before|committee|7 now|0=-6 1=9
before|committee|committed|0=8 1=-7
before|committee|considering|0=-5 1=5
before|committee|contribution|0=-10 1=11
before|committee|refused|0=-9 1=9
before|committee|requirement|0=9 1=-7
before|commons|0=10 1=-10
before|commons|10 past|0=10 1=-10
before|commons|contribution|0=10 1=-10
before|commons|withdrawn|0=10 1=-10
before|compared|0=6 1=-6
before|compared|10 past|0=6 1=-6
before|compared|obstacle|0=6 1=-6
before|completed|10 past|0=10 1=-10
before|completed|7 past|0=-13 1=13
before|completed|changed|0=6 1=-6
before|completed|contribution|0=-6 1=6
before|completed|delivered|0=-6 1=6
before|completed|mandate|0=6 1=-6
before|completes|0=6 1=-5
before|completes|10 now|0=6 1=-5
before|completes|contribution|0=6 1=-5
before|concluded|agreement signed|0=-6 1=6
before|concluded|agreement|0=-6 1=6
before|concluded|committed|0=-8 1=8
before|concluded|contribution|0=9 1=-9
before|concluded|pledged|0=17 1=-17
before|concludes|0=12 1=-12
before|concludes|10 past|0=12 1=-12
before|concludes|contribution|0=13 1=-13
before|concludes|pledged|0=13 1=-13
before|conference|0=-8 1=10
before|conference|contribution|0=6
before|confirmed|0=13 1=-9
before|confirmed|10 now|1=5
before|confirmed|10 past|0=30 1=-27
before|confirmed|7 past|0=-14 1=14
before|confirmed|committed|0=-7 1=7
before|confirmed|contribution|0=-11 1=15
before|confirmed|ended|0=9 1=-9
before|confirmed|mandate|0=9 1=-9
before|confirmed|pledged|1=7
before|confirmed|request|0=8 1=-8
before|confirms|0=-6 1=7
before|confirms|10 now|0=-6 1=7
before|confirms|contribution|0=-6 1=7
before|confirms|pledged|0=-6 1=7
before|congo|0=12 1=-14
before|congo|4 now|0=11 1=-10
before|congo|contribution|0=10 1=-13
before|congo|delivered|0=10 1=-10
before|congratulated|pledged|0=-10 1=10
before|congratulated|withdrawn|0=6 1=-6
before|congress|10 past|0=6 1=-6
before|consent|committed|1=5
before|considers|0=6 1=-6
before|considers|10 now|0=6 1=-6
before|considers|considering|0=6 1=-6
before|considers|contribution|0=6 1=-6
before|contingents|0=6 1=-12 2=6
before|contingents|7 past|0=12 1=-11
before|contingents|contribution|0=6 1=-11 2=6
before|contingents|pledged|0=6 1=-11 2=6
before|contingent|0=8 1=-6
before|contingent|7 ahead|0=-9 2=9
before|contingent|7 now|0=13 2=-10
before|contingent|contribution|0=9 1=-7
before|contingent|pledged|0=6
before|contributors|0=9 1=-9
before|contributors|7 past|0=10 1=-10
before|contributors|contribution|0=10 1=-10
before|contributors|withdrawn|0=10 1=-10
before|conversation|10 now|0=9 1=-9
before|conversation|7 past|0=-6 1=6
before|cotonou|0=-9 1=9
before|cotonou|10 past|0=-6 1=6
before|cotonou|contribution|0=-6 1=6
before|cotonou|withdrawn|0=-6 1=6
before|council|10 now|0=15 1=-13
before|council|10 past|0=-27 1=27
before|council|1=8 2=-6
before|council|4 past|0=-6 1=6
before|council|7 now|0=22 1=-20
before|council|7 past|0=-6 1=8
before|council|authorised|0=8 1=-7
before|council|changed|0=11 1=-11
before|council|committed|0=8 1=-8
before|council|contribution|0=14 1=-12
before|council|delivered|0=-26 1=26
before|council|ended|0=-14 1=14
before|council|engagement held|0=28 1=-28
before|council|engagement|0=28 1=-28
before|council|extended|0=-11 1=12
before|council|mandate|0=-5 1=8
before|council|obstacle|0=-14 1=14
before|council|pledged|0=29 1=-28
before|council|refused|0=7 1=-7
before|council|reluctant|0=6 1=-6
before|council|request|0=-34 1=35
before|council|requirement|0=9 1=-8
before|council|withdrawn|0=-11 1=11
before|counterpart|0=17 1=-17
before|counterpart|10 now|0=17 1=-17
before|country|0=15 1=-14
before|country|10 now|0=6 1=-6
before|country|10 past|0=6 1=-6
before|country|7 now|0=10 1=-9
before|country|7 past|0=-8 1=8
before|country|contribution|0=8 1=-7
before|country|delivered|0=6 1=-6
before|country|mandate|0=6 1=-6
before|counts|0=9 1=-9
before|counts|10 now|0=9 1=-9
before|counts|contribution|0=9 1=-9
before|counts|delivered|0=9 1=-9
before|coup|0=8 1=-8
before|coup|authorised|0=8 1=-8
before|coup|mandate|0=8 1=-8
before|course|0=8 1=-5
before|course|10 past|0=11 1=-11
before|course|committed|0=11 1=-11
before|course|contribution|0=8 1=-5
before|court|0=-15 1=16
before|court|7 now|0=-8 1=8
before|court|7 past|0=-7 1=7
before|court|obstacle|0=-23 1=23
before|created|0=9 1=-8
before|created|7 now|0=9 1=-9
before|croats|0=13 1=-12
before|croats|7 now|0=13 1=-12
before|croats|contribution|0=13 1=-12
before|croats|reluctant|0=5
before|cyprus|0=-7 1=8
before|cyprus|7 now|0=-7 1=8
before|cyprus|contribution|0=-7 1=8
before|dakar|0=-6 1=6
before|dakar|10 past|0=-6 1=6
before|dakar|contribution|0=-6 1=6
before|dakar|withdrawn|0=-6 1=6
before|dangled|0=-9 1=10
before|dangled|7 past|0=-9 1=10
before|dangled|contribution|0=-9 1=10
before|dangled|pledged|0=-9 1=10
before|dated|0=-7 1=9
before|dated|10 past|0=7 1=-5
before|dated|7 past|0=-14 1=14
before|dated|agreement|0=-8 1=8
before|dated|authorised|0=-6 1=6
before|dated|changed|0=10 1=-10
before|dated|committed|0=-51 1=52
before|dated|delivered|0=34 1=-34
before|dated|mandate|0=13 1=-13
before|dated|obstacle|0=30 1=-29
before|dated|pledged|0=29 1=-28
before|dated|refused|0=-6 1=6
before|dated|request|0=-36 1=36
before|dated|requirement|0=-9 1=9
before|date|0=12 1=-21 2=9
before|date|10 now|0=20 1=-20
before|date|contribution|0=-5 2=9
before|date|mandate|0=11 1=-11
before|dawn|0=5 1=-5
before|dawn|10 now|0=5 1=-5
before|dawn|contribution|0=5 1=-5
before|dawn|delivered|0=5 1=-5
before|days|0=14 1=-14
before|days|7 past|0=5 1=-5
before|days|engagement planned|0=9 1=-8
before|days|obstacle|0=6 1=-6
before|day|7 now|0=-8 1=8
before|day|contribution|0=-8 1=8
before|day|delivered|0=-8 1=8
before|day|mandate|0=6 1=-5
before|debate|0=-13 1=15
before|debate|7 now|0=6
before|debate|7 past|0=-17 1=17
before|debate|contribution|1=7
before|debate|pledged|0=5
before|decided|0=-19 1=24 2=-5
before|decided|10 now|0=-17 1=18
before|decided|7 past|1=5
before|decided|changed|0=11 1=-10
before|decided|committed|0=-14 1=15
before|decided|contribution|0=-11 1=14
before|decided|delivered|0=11 1=-11
before|decided|ended|0=-9 1=10
before|decided|extended|0=-7 1=7
before|decided|mandate|0=-8 1=10
before|decided|pledged|0=-8 1=10
before|decided|reluctant|0=-9 1=10
before|decided|requirement|0=5
before|decides|0=6 1=-5
before|decides|10 now|0=6 1=-5
before|decides|contribution|0=6 1=-6
before|decides|delivered|0=6 1=-6
before|decide|0=11 2=-7
before|decide|10 now|1=6
before|decide|7 ahead|0=9 1=-5
before|decide|7 now|0=12 1=-11
before|decide|considering|0=6
before|decide|contribution|0=12 1=-9
before|decide|extended|0=10 1=-7
before|decide|mandate|1=5
before|decision|0=-10 1=10
before|decision|7 now|0=-8 1=9
before|decision|mandate|0=-10 1=10
before|declared|10 now|0=17 1=-16
before|declared|10 past|0=-6 1=6
before|declared|7 now|0=-9 1=10
before|declared|contribution|0=13 1=-12
before|declared|pledged|0=13 1=-12
before|declined|0=-5 1=5
before|declined|contribution|0=-5 1=5
before|declined|refused|0=-5 1=5
before|delegation|0=-7 1=8
before|delegation|7 now|0=-7 1=8
before|delegation|contribution|0=-7 1=8
before|delegation|pledged|0=-7 1=8
before|delhi|0=11 2=-10
before|delhi|7 ahead|0=11 2=-10
before|delhi|contribution|0=11 2=-10
before|delhi|pledged|0=11 2=-10
before|delivered|0=-21 1=24
before|delivered|10 past|0=-11 1=11
before|delivered|7 now|0=-9 1=10
before|delivered|contribution|0=-7 1=9
before|delivered|delivered|0=-5 1=5
before|demanded|0=7 1=-7
before|departed|0=-13 1=16
before|departed|10 past|0=-6 1=6
before|departed|7 now|0=-20 1=23
before|departed|7 past|0=13 1=-13
before|departed|contribution|0=-13 1=16
before|departed|delivered|0=-9 1=9
before|departed|withdrawn|1=7
before|departs|0=-11 1=16
before|departs|10 now|0=-18 1=20
before|departs|10 past|0=7
before|departs|contribution|0=-10 1=15
before|departs|delivered|0=9 1=-9
before|departs|engagement held|0=8 1=-8
before|departs|engagement|0=8 1=-8
before|departs|obstacle|0=-9 1=9
before|departs|pledged|0=-18 1=20
before|departure|0=-8 1=9
before|departure|7 past|0=-8 1=8
before|departure|contribution|0=-11 1=12
before|departure|withdrawn|0=-13 1=14
before|depart|10 now|0=9 1=-8
before|depart|10 past|0=-8 1=15 2=-7
before|depart|1=-8 2=10
before|depart|7 ahead|0=6 2=-6
before|depart|7 now|0=-7 1=-13 2=20
before|depart|contribution|0=-9 2=10
before|depart|delivered|0=6 1=-6
before|depart|engagement planned|0=6 1=-6
before|depart|engagement|0=6 1=-6
before|depart|pledged|0=8 1=12 2=-20
before|depart|withdrawn|0=-23 1=-7 2=31
before|deployed|2=9
before|deployed|7 ahead|0=-9 2=9
before|deployed|contribution|2=9
before|deployed|pledged|0=-9 2=9
before|deployment|obstacle|0=-5 1=5
before|deploys|0=-7 2=8
before|deploys|7 ahead|0=-7 2=8
before|deploys|contribution|0=-7 2=8
before|deploys|pledged|0=-7 2=8
before|deploy|0=6 2=-5
before|deploy|4 now|0=9 2=-5
before|deploy|contribution|0=9 2=-5
before|deploy|pledged|0=6 2=-5
before|deposited|0=-13 1=14
before|deposited|10 now|0=6 1=-6
before|deposited|10 past|0=-10 1=10
before|deposited|7 now|0=-9 1=10
before|deposited|committed|0=-6 1=7
before|deposited|delivered|0=-8 1=8
before|deposited|obstacle|0=-16 1=16
before|deposited|pledged|0=11 1=-10
before|despite|0=13 1=-9
before|despite|10 past|0=13 1=-9
before|despite|agreement signed|0=7 1=-7
before|despite|agreement|0=11 1=-11
before|despite|contribution|0=22 1=-18
before|despite|obstacle|0=-20 1=20
before|despite|pledged|0=20 1=-16
before|did|0=13 1=-12
before|did|10 past|0=6 1=-5
before|did|contribution|0=13 1=-11
before|did|pledged|0=10 1=-9
before|died|0=7 1=-7
before|died|contribution|0=6 1=-6
before|differed|0=8 1=-8
before|differed|10 now|0=8 1=-8
before|diffusée|0=-7 1=8
before|diffusée|10 past|0=-7 1=8
before|diffusée|contribution|0=-7 1=8
before|diffusée|pledged|0=-7 1=8
before|disclosed|0=-10 1=10
before|disclosed|7 now|0=-11 1=11
before|disclosed|contribution|0=-10 1=10
before|disclosed|pledged|0=-11 1=11
before|disclosed|suspended|0=7 1=-7
before|discussed|0=-7 1=9
before|discussed|10 past|0=-9 1=9
before|discussed|contribution|0=-7 1=9
before|discussed|reluctant|0=-9 1=9
before|dispatched|delivered|0=-10 1=10
before|dispatched|obstacle|0=10 1=-10
before|dispatched|pledged|0=8 1=-8
before|disponible|0=5
before|disponible|10 ahead|0=5
before|distributed|0=-15 1=15
before|distributed|7 past|0=-15 1=15
before|distributed|contribution|0=-15 1=15
before|distributed|pledged|0=-15 1=15
before|djibouti|0=-14 1=14
before|djibouti|10 past|0=-9 1=9
before|djibouti|7 now|0=-6 1=6
before|djibouti|contribution|0=-9 1=9
before|djibouti|delivered|0=-9 1=9
before|doha|engagement held|0=6 1=-6
before|dollars|2=-7
before|dollars|4 now|2=-6
before|dollars|4 past|0=-9 1=9
before|dollars|considering|0=8 1=-8
before|dollars|contribution|0=9
before|dollars|delivered|0=-8 1=8
before|dollars|obstacle|0=-7 1=7
before|dollars|pledged|0=10 1=-5
before|domingo|0=-8 1=8
before|down|2=-5
before|down|7 now|0=11 1=-8
before|down|7 past|0=-9 1=9
before|down|contribution|1=7 2=-5
before|down|pledged|0=11 1=-6 2=-5
before|down|refused|0=-13 1=13
before|dozen|2=5
before|dozen|7 now|2=5
before|dozen|contribution|2=5
before|dozen|pledged|2=5
before|drafted|10 past|0=10 1=-10
before|drafted|7 past|0=-12 1=12
before|draft|10 past|0=-8 1=9
before|draft|7 past|0=7 1=-7
before|draft|delivered|0=10 1=-10
before|draft|reluctant|0=-14 1=14
before|drone|0=5
before|drone|contribution|0=5
before|due|0=11 1=-30 2=19
before|due|10 now|0=13 1=-7 2=-6
before|due|7 ahead|0=-11 2=12
before|due|7 now|1=-18 2=13
before|due|contribution|0=19 1=-38 2=19
before|due|pledged|0=-5 1=-17 2=23
before|due|suspended|0=23 1=-22
before|during|4 past|0=6 1=-6
before|during|7 ahead|1=6 2=-8
before|during|7 now|1=-11 2=9
before|during|7 past|0=-9 1=10
before|during|contribution|0=7 1=-8
before|during|delivered|0=-6 1=6
before|during|pledged|1=-5
before|during|refused|0=9 1=-9
before|duty|0=6 1=-6
before|duty|10 past|0=6 1=-6
before|duty|contribution|0=6 1=-6
before|décoré|0=7 1=-7
before|décoré|10 past|0=7 1=-7
before|décoré|contribution|0=7 1=-7
before|décoré|delivered|0=7 1=-7
before|each|0=-8 1=9
before|each|4 past|0=-14 1=14
before|each|contribution|0=-6 1=6
before|each|delivered|0=-6 1=6
before|earlier|0=14 1=-14
before|earlier|10 now|0=14 1=-14
before|earlier|contribution|0=14 1=-14
before|earlier|delivered|0=6 1=-6
before|early|0=-23 1=23
before|early|10 now|0=-10 1=10
before|early|4 ahead|0=-14 2=15
before|early|7 ahead|0=-13 1=10
before|early|7 now|1=15 2=-16
before|early|authorised|0=-9 1=15 2=-6
before|early|committed|0=-8 1=8
before|early|considering|0=-11 2=11
before|early|contribution|0=-7 1=7
before|early|delivered|0=-16 1=16
before|early|extended|1=-11 2=7
before|early|obstacle|0=-6 1=7
before|early|pledged|0=6 2=-6
before|early|refused|0=8 1=-8
before|early|request|0=-5 1=5
before|early|suspended|0=24 1=-22
before|early|withdrawn|0=-11 1=13
before|easter|0=6 1=-6
before|easter|10 past|0=6 1=-6
before|easter|contribution|0=8 1=-8
before|easter|delivered|0=13 1=-13
before|effect|0=-8 1=8
before|effect|agreement drafting|0=-8 1=8
before|effect|agreement|0=-8 1=8
before|embakasi|0=-5 1=5
before|embarked|0=-8 1=8
before|embarked|10 past|0=-8 1=8
before|embarked|contribution|0=-6 1=6
before|embark|0=-15 1=18
before|embark|10 ahead|0=-15 1=18
before|embark|contribution|0=-15 1=18
before|embark|withdrawn|0=-10 1=19 2=-8
before|ended|10 past|0=-7 1=8
before|ended|agreement drafting|0=11 1=-10
before|ended|agreement|0=11 1=-10
before|ended|contribution|1=6
before|ended|withdrawn|0=-9 1=10
before|ends|0=11 1=-6
before|ends|7 now|0=8 1=-7
before|ends|contribution|0=10 1=-6
before|end|0=-7 1=7
before|end|7 now|0=-16 1=17
before|end|contribution|0=-16 1=16
before|end|mandate|0=7 1=-7
before|end|refused|0=-16 1=16
before|engineers|0=-8 1=8
before|engineers|7 past|0=-8 1=8
before|engineers|contribution|0=-8 1=8
before|engineers|pledged|0=-8 1=8
before|entebbe|0=-12 1=15
before|entebbe|10 past|0=-12 1=14
before|entebbe|contribution|0=-12 1=14
before|entebbe|pledged|0=-12 1=14
before|entendre|0=-8 1=8
before|entendre|10 past|0=-8 1=8
before|entendre|contribution|0=-8 1=8
before|entendre|pledged|0=-7 1=7
before|envolent|0=-6 1=6
before|envolent|10 now|0=-6 1=6
before|envolent|contribution|0=-6 1=6
before|envolent|delivered|0=-6 1=6
before|envolera|0=-11 2=12
before|envolera|10 past|0=-11 2=12
before|envolera|contribution|0=-11 2=12
before|envolera|pledged|0=-11 2=12
before|envolée|0=6 1=-6
before|envolée|10 past|0=6 1=-6
before|envolés|10 past|1=5
before|envolés|1=5
before|envolés|contribution|1=5
before|envolé|0=7 1=-7
before|envolé|10 past|0=7 1=-7
before|envolé|contribution|0=7 1=-7
before|envolé|pledged|0=13 1=-13
before|envoy|contribution|0=-8 1=8
before|envoy|pledged|0=-8 1=8
before|eufor|1=5
before|eufor|7 now|1=5
before|eufor|contribution|1=5
before|eufor|withdrawn|1=5
before|euros|0=-7 1=18 2=-11
before|euros|4 now|0=13 2=-11
before|euros|4 past|0=-9 1=9
before|euros|7 past|0=-6 1=7
before|euros|contribution|0=-8 1=19 2=-11
before|euros|delivered|0=-16 1=16
before|euros|pledged|0=8 2=-10
before|evacuated|0=7 1=-7
before|every|0=7
before|excluded|0=-7 1=8
before|excluded|10 past|0=-7 1=8
before|excluded|contribution|1=5
before|excluded|pledged|0=-5 1=6
before|expected|0=7 1=-31 2=23
before|expected|10 now|0=-18 1=9 2=9
before|expected|10 past|0=6 1=-18 2=11
before|expected|7 ahead|0=-7 2=7
before|expected|7 now|0=25 1=-22
before|expected|contribution|0=8 1=-32 2=25
before|expected|delivered|0=6 1=-6
before|expected|pledged|1=-26 2=25
before|expects|0=8
before|expects|7 now|0=8
before|expects|contribution|0=8
before|expects|pledged|0=8
before|expired|10 past|0=6 1=-6
before|expired|contribution|0=6 1=-6
before|expired|delivered|0=6 1=-6
before|explained|0=-11 1=11
before|explained|10 now|0=6 1=-6
before|explained|committed|0=7 1=-7
before|explained|contribution|0=-5 1=6
before|explained|engagement held|0=9 1=-9
before|explained|engagement|0=9 1=-9
before|explained|obstacle|0=-8 1=8
before|explained|suspended|0=-9 1=9
before|explained|withdrawn|0=-8 1=8
before|exposé|0=9 1=-9
before|exposé|10 past|0=9 1=-9
before|exposé|engagement held|0=9 1=-9
before|exposé|engagement|0=9 1=-9
before|expressed|0=-11 1=11
before|expressed|10 now|0=-11 1=11
before|expressed|contribution|0=-9 1=10
before|expressed|pledged|0=-9 1=10
before|expressing|0=-6 1=6
before|expressing|10 past|0=-6 1=6
before|extended|0=-26 1=27
before|extended|10 past|0=-9 1=9
before|extended|7 now|0=-14 1=15
before|extended|extended|0=-12 1=13
before|extended|mandate|0=-12 1=13
before|extended|obstacle|0=-13 1=13
before|extend|0=12 1=-5 2=-7
before|extend|7 now|0=11 2=-7
before|extend|contribution|0=11 2=-7
before|facebook|0=-12 1=13
before|facebook|7 now|0=-12 1=13
before|facebook|contribution|0=-12 1=13
before|facebook|pledged|0=-12 1=13
before|farewell|7 now|0=5
before|farewell|withdrawn|0=5
before|filed|0=-11 1=11
before|filed|7 past|0=-15 1=15
before|filed|contribution|0=-11 1=12
before|filed|pledged|0=-11 1=12
before|finished|0=-10 1=10
before|finished|10 now|0=-5 1=5
before|finished|10 past|0=-9 1=9
before|finished|contribution|0=-18 1=18
before|finished|delivered|0=-18 1=18
before|finished|mandate|0=8 1=-8
before|fixed|0=5 1=-5
before|fly|1=-8 2=12
before|fly|7 now|1=-5 2=8
before|fly|contribution|1=-8 2=12
before|fly|pledged|0=-7 2=12
before|followed|0=-9 1=10
before|followed|10 past|0=-8 1=8
before|followed|7 now|0=-9 1=9
before|followed|contribution|0=-9 1=10
before|followed|delivered|0=13 1=-13
before|followed|withdrawn|0=-19 1=19
before|following|10 past|0=-8 1=9
before|following|2=-5
before|following|7 past|0=12 1=-12
before|following|delivered|0=7 1=-7
before|following|pledged|0=-7 1=7
before|follow|10 ahead|0=11 2=-8
before|follow|1=-20 2=19
before|follow|7 ahead|0=-11 1=9
before|follow|7 now|1=-22 2=24
before|follow|contribution|0=-7 1=-12 2=20
before|follow|engagement|0=7 1=-6
before|follow|pledged|0=-16 1=7 2=8
before|follow|withdrawn|0=10 1=-17 2=8
before|footprint|0=13 1=-13
before|footprint|7 past|0=13 1=-13
before|footprint|contribution|0=13 1=-13
before|footprint|delivered|0=13 1=-13
before|force|10 past|0=-9 1=9
before|force|1=9 2=-5
before|force|4 ahead|2=9
before|force|4 now|0=6
before|force|7 now|1=13 2=-9
before|force|7 past|0=8 1=-8
before|force|agreement drafting|0=-9 1=9
before|force|agreement|0=-10 1=10
before|force|authorised|0=10 1=-9
before|force|changed|0=-6 1=6
before|force|committed|0=6 1=-6
before|force|contribution|1=8
before|force|pledged|0=-10 1=7
before|force|withdrawn|1=9 2=-7
before|foreseen|0=11 1=-6 2=-5
before|foreseen|7 now|0=10 1=-5
before|foreseen|contribution|0=11 1=-6
before|foreseen|delivered|0=6 1=-6
before|forward|0=-13 1=17
before|forward|4 past|0=6 1=-6
before|forward|7 now|1=7
before|forward|7 past|0=-15 1=15
before|forward|contribution|0=-13 1=17
before|forward|pledged|0=-13 1=17
before|for|0=15 1=-30 2=12
before|for|10 ahead|0=-29 1=31
before|for|10 now|0=-7 1=8
before|for|10 past|1=-11 2=7
before|for|4 ahead|0=-5 1=-6 2=11
before|for|4 now|0=10 1=14 2=-24
before|for|4 past|0=6 1=-6
before|for|7 ahead|0=18 2=-20
before|for|7 now|0=-7 1=-17 2=24
before|for|7 past|0=34 1=-51 2=16
before|for|authorised|0=-8 1=14 2=-6
before|for|changed|0=-16 1=18
before|for|committed|1=-15 2=17
before|for|considering|0=-12 2=12
before|for|contribution|0=21 1=-45 2=24
before|for|delivered|0=-13 1=15
before|for|engagement held|0=-23 1=25
before|for|engagement planned|0=-18 1=20
before|for|engagement|0=-38 1=43 2=-5
before|for|extended|0=7 2=-5
before|for|mandate|0=-8 1=27 2=-19
before|for|obstacle|0=22 1=-20
before|for|pledged|0=10 1=-34 2=24
before|for|request|0=24 1=-22
before|for|requirement|0=-8 1=-6 2=15
before|for|suspended|0=9 1=-5
before|for|withdrawn|0=26 2=-25
before|found|0=-7 1=7
before|found|10 past|0=7 1=-7
before|found|contribution|0=9 1=-9
before|found|obstacle|0=-16 1=16
before|found|pledged|0=9 1=-9
before|francis|0=16 1=-16
before|francis|10 past|0=16 1=-16
before|francis|request|0=16 1=-16
before|from|0=24 1=-27
before|from|10 ahead|0=12 1=11 2=-23
before|from|10 now|0=-6 1=17 2=-11
before|from|10 past|0=11 1=-24 2=12
before|from|4 ahead|0=-35 1=9 2=26
before|from|4 long-ago|0=7 1=-5
before|from|4 now|0=5
before|from|4 past|1=5
before|from|7 ahead|0=16 1=-27 2=13
before|from|7 long-ago|0=-32 1=33
before|from|7 now|0=26 1=-22
before|from|7 past|0=29 1=-19 2=-11
before|from|agreement drafting|0=-8 1=8
before|from|agreement signed|0=8 1=-7
before|from|authorised|0=-22 1=29 2=-6
before|from|changed|0=16 1=-13
before|from|committed|1=-28 2=30
before|from|considering|0=10 1=-6
before|from|contribution|0=-7 1=-33 2=38
before|from|delivered|0=21 1=-18
before|from|ended|0=-7 1=9
before|from|extended|0=51 1=-28 2=-22
before|from|mandate|0=37 2=-34
before|from|obstacle|0=7 1=-7
before|from|pledged|0=9 1=-24 2=18
before|from|refused|0=5
before|from|request|0=-17 1=18
before|from|requirement|0=8
before|from|suspended|0=-28 1=16 2=12
before|from|withdrawn|0=-22 1=32 2=-10
before|fund|0=-9 1=15 2=-7
before|fund|10 past|0=-5 1=5
before|fund|4 now|0=14 2=-10
before|fund|4 past|0=-10 1=10
before|fund|7 now|0=-11 1=7
before|fund|contribution|0=-16 1=23 2=-7
before|fund|delivered|0=-12 1=12
before|fund|obstacle|0=7 1=-7
before|fund|pledged|0=17 1=-11 2=-6
before|fund|suspended|0=-20 1=21
before|gave|0=-16 2=18
before|gave|10 now|0=-6 1=6
before|gave|7 now|0=-11 2=13
before|gave|authorised|0=-7 1=7
before|gave|contribution|0=-22 2=18
before|gave|mandate|0=-6 1=6
before|gave|obstacle|0=5 1=-5
before|gave|pledged|0=-15 2=18
before|gave|request|0=7 1=-7
before|georgetown|10 now|0=-11 1=11
before|given|obstacle|0=-7 1=7
before|gives|10 ahead|0=-7 2=7
before|giving|0=-7 1=7
before|giving|7 past|0=-7 1=7
before|giving|contribution|0=-7 1=7
before|giving|delivered|0=-10 1=11
before|glad|0=-9 1=9
before|glad|10 past|0=-9 1=9
before|glad|considering|0=-9 1=9
before|glad|contribution|0=-9 1=9
before|goes|0=6
before|goes|4 ahead|0=6
before|goes|contribution|0=6
before|goes|withdrawn|0=6
before|goma|0=-14 1=14
before|goma|7 past|0=-10 1=10
before|goma|contribution|0=-10 1=10
before|gone|contribution|0=-8 1=9
before|gone|withdrawn|0=-8 1=9
before|good|delivered|0=-7 1=7
before|good|pledged|0=5 1=-5
before|governments|0=5 1=-5
before|governments|engagement|0=7 1=-7
before|government|0=-6 1=8
before|government|7 now|0=-7 1=10
before|government|considering|0=6
before|government|contribution|1=7
before|government|pledged|0=-11 1=12
before|go|0=8 1=-9
before|go|10 ahead|0=18 2=-17
before|go|7 ahead|0=-12 2=15
before|go|7 now|1=-12 2=10
before|go|contribution|0=7 1=-8
before|go|withdrawn|0=15 1=-13
before|granted|delivered|0=5 1=-5
before|greeted|0=7 1=-7
before|greeted|authorised|0=-8 1=8
before|greeted|contribution|0=7 1=-6
before|greeted|mandate|0=-8 1=8
before|greeted|pledged|0=7 1=-6
before|greeted|request|0=9 1=-9
before|grew|0=14 1=-14
before|grew|10 past|0=14 1=-14
before|ground|2=6
before|ground|contribution|2=6
before|group|0=12 1=-12
before|group|7 now|0=-9 1=9
before|group|7 past|0=5 1=-5
before|group|contribution|0=10 1=-10
before|gulf|0=15 1=-14
before|gulf|7 now|0=15 1=-14
before|had|0=-8 1=17 2=-9
before|had|10 past|0=-16 1=16
before|had|7 ahead|0=10 2=-9
before|had|contribution|1=12 2=-9
before|had|pledged|1=10 2=-9
before|hailed|0=-12 1=12
before|hailed|10 past|0=-12 1=12
before|hailed|contribution|0=-9 1=9
before|hailed|delivered|0=-9 1=9
before|haiti|10 ahead|0=20 2=-19
before|haiti|10 now|0=-12 1=21 2=-9
before|haiti|10 past|0=-11 1=-14 2=24
before|haiti|1=-9 2=12
before|haiti|4 now|1=-16 2=17
before|haiti|7 ahead|0=-19 2=20
before|haiti|7 now|0=42 2=-43
before|haiti|7 past|0=-24 2=21
before|haiti|authorised|1=5
before|haiti|committed|0=18 1=-18
before|haiti|contribution|0=-15 1=-5 2=20
before|haiti|delivered|0=-30 1=32
before|haiti|mandate|1=5
before|haiti|obstacle|0=9 1=-9
before|haiti|pledged|0=-11 1=-24 2=35
before|haiti|suspended|0=11 1=-11
before|haiti|withdrawn|0=-7 1=17 2=-10
before|half|0=15 1=-14
before|half|4 past|0=13 1=-12
before|half|authorised|0=5 1=-5
before|half|contribution|0=9 1=-8
before|half|mandate|0=5 1=-5
before|half|withdrawn|0=7 1=-7
before|harare|0=-7 2=7
before|harare|mandate|0=-7 2=7
before|hard|0=-6 1=6
before|hard|4 now|0=-6 1=6
before|hard|contribution|0=-6 1=6
before|hard|delivered|0=-6 1=6
before|has|10 now|0=9 1=-9
before|has|authorised|0=9 1=-9
before|has|delivered|0=9 1=-9
before|has|extended|0=-8 1=8
before|have|0=-7 1=7
before|haïti|0=-7 2=6
before|haïti|7 ahead|2=6
before|haïti|contribution|0=-8 2=7
before|haïti|pledged|0=-6 2=7
before|headquarters|0=-11 1=8
before|headquarters|7 now|0=-8
before|headquarters|contribution|0=-7
before|heard|0=-6 1=6
before|heared|obstacle|0=5 1=-5
before|hearing|considering|0=-7 1=7
before|held|10 now|0=-6 1=6
before|held|request|1=5
before|helicopters|7 past|0=-7 1=7
before|helicopters|pledged|0=-7 1=7
before|help|request|0=-6 1=6
before|here|0=-22 1=23
before|here|10 past|0=-11 1=11
before|here|7 past|0=-11 1=11
before|here|considering|0=-13 1=13
before|here|contribution|0=-11 1=12
before|here|delivered|0=-11 1=11
before|here|pledged|0=12 1=-12
before|here|request|0=-11 1=11
before|her|0=-20 1=20
before|her|10 past|0=-20 1=20
before|her|considering|0=-20 1=20
before|her|contribution|0=-20 1=20
before|hessen|0=6 1=-6
before|hessen|7 past|0=6 1=-6
before|hessen|contribution|0=6 1=-6
before|him|0=16 1=-12
before|him|10 now|0=6 1=-6
before|him|engagement held|0=8 1=-8
before|him|engagement|0=8 1=-8
before|him|obstacle|0=8 1=-8
before|hinted|0=-8 1=8
before|hinted|7 now|0=-8 1=8
before|hinted|considering|0=-8 1=8
before|hinted|contribution|0=-8 1=8
before|his|0=-10 1=10
before|his|10 now|0=-13 1=13
before|his|considering|0=6 1=-6
before|his|contribution|0=-9 1=10
before|his|pledged|0=-14 1=14
before|hold|0=-13 1=15
before|hold|10 past|0=-7 1=8
before|hold|7 now|1=6
before|hold|contribution|0=-8 1=9
before|hold|engagement planned|0=-8 1=9
before|hold|engagement|0=-9 1=9
before|hold|suspended|0=-8 1=9
before|holness|0=-8 1=8
before|holness|10 past|0=-8 1=8
before|holness|contribution|0=-8 1=8
before|holness|pledged|0=-8 1=8
before|home|1=-7 2=12
before|home|4 now|1=8 2=-6
before|home|7 ahead|0=-6 1=-10 2=17
before|home|7 now|1=-8
before|home|7 past|1=5
before|home|contribution|0=-11 2=12
before|home|withdrawn|0=-18 2=13
before|hospital|0=-5 1=6
before|hospital|contribution|0=-5 1=6
before|hospital|pledged|0=-5 1=6
before|hosted|7 now|0=5
before|hosted|obstacle|0=6 1=-6
before|host|1=5
before|host|7 ahead|1=5
before|host|engagement planned|1=5
before|host|engagement|1=5
before|house|0=-9 1=9
before|house|10 now|0=-5 1=5
before|idea|0=6 1=-6
before|idea|10 past|0=6 1=-6
before|illegal|0=10 1=-10
before|illegal|10 past|0=10 1=-10
before|illegal|authorised|0=6 1=-6
before|illegal|contribution|0=8 1=-8
before|illegal|mandate|0=6 1=-6
before|illegal|pledged|0=8 1=-8
before|indicated|10 now|0=12 1=-12
before|indicated|7 now|0=-9 1=10
before|indicated|7 past|0=-11 1=11
before|indicated|committed|0=-12 1=12
before|indicated|considering|0=19 1=-19
before|indicated|contribution|0=-14 1=16
before|indicated|engagement held|0=-5 1=5
before|indicated|obstacle|0=13 1=-13
before|indicated|pledged|0=7 1=-6
before|indicated|refused|0=-14 1=14
before|indicated|request|0=7 1=-7
before|indicated|suspended|0=-6 1=6
before|informed|10 now|0=10 1=-10
before|informed|committed|0=13 1=-13
before|informed|contribution|0=12 1=-11
before|informed|obstacle|0=-8 1=8
before|initialed|contribution|0=6 1=-6
before|initialed|pledged|0=7 1=-7
before|insisted|0=-10 1=11
before|insisted|4 past|0=-7 1=7
before|insisted|contribution|0=-13 1=14
before|insisted|withdrawn|0=-10 1=10
before|installés|0=-9 1=9
before|installés|10 past|0=-9 1=9
before|installés|contribution|0=-9 1=9
before|installés|delivered|0=-9 1=9
before|instructors|4 ahead|0=-5 2=7
before|instructors|7 past|0=-12 1=12
before|instructors|delivered|0=-6 1=6
before|interest|0=-8 1=8
before|interest|4 past|0=-8 1=8
before|interest|contribution|0=-8 1=8
before|interrogé|0=5
before|interrogé|10 now|0=13 1=-13
before|interrogé|10 past|0=-8 1=8
before|interrogé|considering|0=11 1=-11
before|interrogé|contribution|0=6 1=-6
before|intervened|agreement drafting|0=-8 1=9
before|intervened|agreement|0=-8 1=9
before|intervened|contribution|0=6 1=-5
before|intervened|obstacle|0=9 1=-9
before|intervened|pledged|0=6 1=-5
before|interview|10 past|0=-10 1=10
before|interview|7 now|0=9 1=-9
before|interview|contribution|0=7 1=-6
before|into|0=9 1=-6
before|into|4 ahead|0=8 2=-7
before|in|0=13 1=16 2=-22
before|in|10 ahead|0=95 1=-63 2=-31
before|in|10 now|0=33 1=-32
before|in|10 past|0=48 1=-48
before|in|4 ahead|0=-16 1=-23 2=39
before|in|4 long-ago|0=-33 1=52 2=-13
before|in|4 now|1=-22 2=18
before|in|4 past|0=-7 1=14 2=-7
before|in|7 ahead|0=-17 1=-20 2=41
before|in|7 long-ago|1=8 2=-9
before|in|7 now|0=9 1=-8
before|in|7 past|1=37 2=-45
before|in|agreement drafting|0=20 1=-27 2=7
before|in|agreement signed|0=-15 1=7 2=7
before|in|agreement sought|0=7 1=-7
before|in|agreement|1=-19 2=15
before|in|authorised|0=21 1=-11 2=-5
before|in|changed|0=5
before|in|committed|0=-31 1=17 2=11
before|in|considering|0=-6
before|in|contribution|0=9 1=13 2=-12
before|in|delivered|0=22 1=14 2=-31
before|in|ended|0=-29 1=15 2=13
before|in|engagement cancelled|0=5
before|in|engagement held|1=8
before|in|engagement planned|0=11 1=-17 2=6
before|in|engagement|0=10 1=-12
before|in|extended|1=11 2=-12
before|in|mandate|1=10 2=-10
before|in|obstacle|0=23 1=-11 2=-11
before|in|pledged|1=19 2=-11
before|in|refused|0=14 1=-11
before|in|reluctant|0=28 1=-20 2=-8
before|in|request|0=-11 1=24 2=-8
before|in|requirement|1=21 2=-21
before|in|suspended|0=7 2=-7
before|in|withdrawn|1=-20 2=34
before|islands|pledged|0=7 1=-7
before|islands|refused|0=-5 1=5
before|issued|10 past|0=12 1=-12
before|issued|7 past|0=-9 1=10
before|issued|committed|0=8 1=-8
before|issued|obstacle|0=6 1=-6
before|issued|withdrawn|0=-9 1=10
before|is|0=9 1=-9
before|is|10 now|0=8 1=-8
before|its|0=16 1=-11
before|its|10 past|0=9 1=-9
before|its|4 past|0=10 1=-9
before|its|contribution|0=12 1=-7
before|its|delivered|0=-19 1=19
before|its|mandate|0=-6 1=6
before|its|pledged|0=10 1=-10
before|its|withdrawn|0=8 1=-7
before|it|10 now|0=-18 1=19
before|it|10 past|0=-13 1=13
before|it|1=15 2=-13
before|it|4 now|1=5
before|it|7 now|0=19 1=-16
before|it|contribution|0=17 1=-6 2=-11
before|it|delivered|0=12 1=-12
before|it|engagement planned|0=-6 1=6
before|it|engagement|0=-8 1=8
before|it|extended|0=-12 1=12
before|it|mandate|0=-10 1=11
before|it|pledged|0=-13 1=21 2=-8
before|it|refused|0=6 1=-5
before|jakarta|0=6 1=-6
before|jakarta|7 now|0=6 1=-6
before|jakarta|contribution|0=6 1=-6
before|jakarta|pledged|0=6 1=-6
before|jamaica|0=-8 1=-6 2=14
before|jamaica|4 now|0=11 1=-11
before|jamaica|4 past|0=-23 1=23
before|jamaica|7 ahead|0=-9 2=9
before|jamaica|7 now|0=9 1=-15 2=5
before|jamaica|contribution|0=-8 1=-6 2=15
before|jamaica|pledged|0=-11 2=15
before|jerusalem|0=-11 1=11
before|jerusalem|10 past|0=-11 1=11
before|jerusalem|contribution|0=-11 1=11
before|jerusalem|refused|0=-11 1=11
before|joined|10 past|0=-18 1=18
before|joined|1=6
before|joined|7 past|0=17 1=-17
before|joined|contribution|1=6
before|joined|delivered|0=-7 1=7
before|join|2=6
before|join|4 ahead|0=-11 2=11
before|join|4 now|0=6 2=-5
before|join|considering|0=-11 2=11
before|join|contribution|2=6
before|join|pledged|0=6 2=-5
before|journalists|0=7 1=-7
before|journalists|10 past|0=16 1=-16
before|journalists|7 past|0=-9 1=9
before|journalists|considering|0=-9 1=9
before|journalists|contribution|0=7 1=-7
before|journalists|pledged|0=16 1=-16
before|juba|2=-6
before|juba|7 now|1=6 2=-6
before|juba|contribution|2=-6
before|juba|withdrawn|1=7
before|kampala|0=-13 1=13
before|kampala|7 past|0=-11 1=11
before|kampala|considering|0=-6 1=6
before|kampala|contribution|0=-7 1=7
before|kananga|0=-5 1=6
before|kananga|4 past|0=-5 1=6
before|kananga|contribution|0=-5 1=6
before|kananga|withdrawn|0=-5 1=6
before|kenyans|0=-13 1=-9 2=22
before|kenyans|7 now|0=-11 1=-11 2=22
before|kenyans|contribution|0=-11 1=-11 2=22
before|kenyans|withdrawn|0=-11 1=-11 2=22
before|kenya|0=-5 1=6
before|kenya|7 now|0=13 1=-12
before|kenya|7 past|0=-15 1=15
before|kenya|engagement held|0=7 1=-7
before|kenya|engagement|0=6 1=-6
before|kenya|request|0=-11 1=11
before|kfor|0=-19 1=11 2=8
before|kfor|committed|0=-7 2=8
before|kfor|contribution|0=-19 1=11 2=8
before|kfor|delivered|0=-12 1=12
before|kigali|0=-14 1=15
before|kigali|10 past|0=-6 1=6
before|kigali|7 past|0=-5 1=5
before|kigali|agreement|0=-7 1=7
before|killarney|0=-5 1=5
before|killarney|10 now|0=-5 1=5
before|killarney|contribution|0=-5 1=5
before|killarney|pledged|0=-5 1=5
before|killed|0=6 1=-6
before|kingston|0=6
before|kingston|7 now|0=7
before|kingston|pledged|0=10 1=-8
before|known|0=-12 1=12
before|known|10 past|0=-6 1=6
before|known|4 past|0=7 1=-7
before|known|7 past|0=-6 1=6
before|known|considering|0=-16 1=16
before|known|contribution|0=-6 1=6
before|known|pledged|0=12 1=-12
before|know|10 now|0=-10 1=10
before|know|10 past|0=12 1=-12
before|know|pledged|0=-14 1=14
before|know|suspended|0=15 1=-15
before|korea|0=-7 1=7
before|korea|7 now|0=-7 1=7
before|korea|request|0=-7 1=7
before|kosovo|0=5
before|kosovo|10 now|0=-6 1=7
before|kosovo|4 past|0=8 1=-8
before|kosovo|7 now|0=6 1=-6
before|kosovo|contribution|0=6
before|kosovo|pledged|0=10 1=-8
before|kroner|committed|0=7 1=-7
before|lacroix|contribution|0=7 1=-5
before|lamented|0=-7 1=7
before|lamented|10 past|0=6 1=-6
before|lamented|7 past|0=-13 1=13
before|lamented|contribution|0=7 1=-7
before|lamented|obstacle|0=-12 1=12
before|lamented|pledged|0=6 1=-6
before|landau|0=9
before|landau|7 now|0=9
before|landau|contribution|0=9
before|landau|pledged|0=9
before|landed|0=-9 1=11
before|landed|7 now|0=-8 1=9
before|landed|7 past|0=6 1=-5
before|landed|contribution|0=-10 1=11
before|landed|delivered|0=-13 1=13
before|landed|pledged|0=12 1=-12
before|landed|withdrawn|0=-9 1=9
before|land|0=-16 2=20
before|land|10 ahead|0=-8 2=8
before|land|10 now|0=-18 1=-8 2=26
before|land|10 past|1=9 2=-7
before|land|7 now|0=14 2=-10
before|land|contribution|0=-16 2=20
before|land|pledged|0=-16 2=20
before|lapses|0=7
before|lapses|7 ahead|0=6
before|lapses|mandate|0=6
before|last|0=19 1=-10 2=-9
before|last|7 now|0=13 2=-9
before|last|contribution|0=10 2=-9
before|last|delivered|0=-13 1=13
before|last|engagement held|0=9 1=-9
before|last|engagement|0=9 1=-9
before|last|pledged|0=29 1=-21 2=-8
before|last|withdrawn|0=-7 1=7
before|late|0=7 1=-8
before|late|4 now|0=9 1=-8
before|late|7 ahead|0=12 1=-11
before|late|7 now|0=-10 2=7
before|late|7 past|0=-10 1=12
before|late|committed|0=-12 2=13
before|late|contribution|0=-11 2=7
before|late|delivered|0=18 1=-18
before|late|mandate|2=-5
before|late|obstacle|0=11 1=-11
before|late|pledged|0=-15 1=20 2=-6
before|late|request|0=6 1=-6
before|launched|0=9 1=-8
before|launched|authorised|0=10 1=-10
before|launched|mandate|0=10 1=-10
before|launched|obstacle|0=5 1=-5
before|launched|request|0=-11 1=11
before|learned|0=14 1=-14
before|learned|10 now|0=-6 1=6
before|learned|10 past|0=20 1=-20
before|learned|contribution|0=20 1=-20
before|learned|pledged|0=11 1=-11
before|learned|suspended|0=8 1=-8
before|least|0=7
before|least|contribution|0=6
before|leaves|0=-10 1=-7 2=16
before|leaves|7 now|2=5
before|leaves|contribution|1=-12 2=16
before|leaves|delivered|0=10 1=-10
before|leaves|pledged|0=-14 2=17
before|leave|0=6 2=-7
before|leave|10 ahead|0=18 1=-6 2=-12
before|leave|10 now|0=-11 1=13
before|leave|committed|0=-13 1=14
before|leave|contribution|2=-7
before|leave|pledged|0=13 1=-10
before|leave|suspended|0=7 1=-7
before|leaving|0=-26 1=19 2=7
before|leaving|7 now|0=-15 1=10
before|leaving|contribution|0=-26 1=19 2=7
before|leaving|pledged|0=-12 2=13
before|leaving|withdrawn|0=-6 1=11 2=-6
before|lebanon|0=-6 2=6
before|lebanon|4 ahead|0=-9 2=11
before|lebanon|7 now|1=5 2=-5
before|lebanon|contribution|0=-9 2=6
before|lebanon|pledged|0=-12 2=12
before|lebanon|withdrawn|2=-6
before|left|10 now|0=-17 1=17
before|left|1=9 2=-6
before|left|4 past|0=18 1=-17
before|left|7 now|0=9 1=-6
before|left|7 past|0=-11 1=11
before|left|contribution|2=-5
before|left|delivered|0=-10 1=11
before|left|pledged|0=9 1=-8
before|letter|10 past|0=7 1=-7
before|letter|7 now|0=-13 1=14
before|letter|7 past|0=10 1=-10
before|letter|changed|0=10 1=-10
before|letter|committed|0=-8 1=9
before|letter|contribution|0=-5 1=6
before|letter|mandate|0=10 1=-10
before|letter|obstacle|0=11 1=-11
before|letter|request|0=-12 1=12
before|level|0=-15 2=15
before|level|4 ahead|0=-15 2=15
before|level|committed|0=-15 2=15
before|level|contribution|0=-15 2=15
before|lieu|1=-7
before|lilongwe|0=-7 1=7
before|limogé|0=5 1=-5
before|limogé|10 past|0=5 1=-5
before|limogé|contribution|0=5 1=-5
before|limogé|pledged|0=5 1=-5
before|list|0=8 1=-8
before|list|7 past|0=8 1=-8
before|list|committed|0=8 1=-8
before|list|contribution|0=8 1=-8
before|lithuania|2=-7
before|lithuania|7 now|2=-7
before|lithuania|contribution|2=-7
before|ljubljana|0=8 1=-8
before|ljubljana|7 now|0=8 1=-8
before|ljubljana|contribution|0=8 1=-8
before|ljubljana|pledged|0=8 1=-8
before|lomé|0=6
before|lomé|7 now|0=6
before|london|0=-10 1=11
before|london|7 past|0=-8 1=8
before|london|engagement held|0=-6 1=6
before|london|engagement|0=-7 1=7
before|losses|0=8 1=-8
before|losses|7 now|0=8 1=-8
before|losses|contribution|0=8 1=-8
before|losses|delivered|0=8 1=-8
before|luanda|contribution|1=5
before|luanda|pledged|1=5
before|lubumbashi|0=-9 1=9
before|lubumbashi|7 now|0=-9 1=9
before|lusaka|10 past|0=-6 1=7
before|lusaka|contribution|0=-5 1=7
before|lu|10 past|1=6
before|lu|1=6
before|lu|contribution|1=6
before|lu|withdrawn|1=6
before|made|0=7 1=-6
before|made|4 past|0=-10 1=10
before|made|7 now|0=12 1=-12
before|made|contribution|0=9 1=-8
before|made|delivered|0=19 1=-19
before|made|pledged|0=-10 1=11
before|magazine|0=-5 1=5
before|magazine|7 past|0=-5 1=5
before|magazine|contribution|0=-5 1=5
before|magazine|reluctant|0=-5 1=5
before|maintained|0=-8 1=8
before|maintained|10 past|0=-8 1=8
before|mali|2=9
before|mali|4 past|0=6 1=-5
before|mali|contribution|2=9
before|mandate|1=8 2=-7
before|mandate|7 past|0=8 1=-7
before|mandate|contribution|0=8 1=-8
before|mandate|delivered|0=7 1=-7
before|mandate|extended|0=-12 1=19 2=-6
before|mandate|mandate|0=-13 1=20 2=-6
before|matched|0=12 1=-11
before|matched|contribution|0=12 1=-11
before|matched|pledged|0=12 1=-11
before|medics|0=-6 2=6
before|medics|4 ahead|0=-6 2=6
before|medics|contribution|0=-6 2=6
before|meeting|0=-14 2=11
before|meeting|10 past|0=-12 1=13
before|meeting|7 now|1=-8 2=12
before|meeting|engagement held|0=5 1=-5
before|meeting|engagement|1=-16 2=12
before|meeting|mandate|0=-9 1=9
before|meet|0=-10 1=11
before|meet|engagement planned|0=-8 1=9
before|meet|engagement|0=-10 1=11
before|members|10 now|0=6 1=-6
before|members|10 past|0=-12 1=12
before|members|changed|0=-9 1=9
before|members|contribution|0=25 1=-23
before|members|delivered|0=14 1=-14
before|members|mandate|0=-19 1=20
before|men|1=6
before|men|4 past|0=-5 1=5
before|men|contribution|1=6
before|met|10 now|0=14 1=-12
before|met|10 past|0=-10 1=12
before|met|4 now|2=8
before|met|authorised|0=8 1=-8
before|met|contribution|0=-12 1=7
before|met|extended|0=-12 1=12
before|met|mandate|0=-12 1=12
before|met|pledged|0=-8
before|met|request|0=18 1=-18
before|met|requirement|0=7 1=-6
before|million|0=7 1=5 2=-12
before|million|10 past|0=-6 1=6
before|million|4 now|0=18 1=-14
before|million|7 now|0=-12 1=19 2=-7
before|million|contribution|1=9 2=-11
before|million|delivered|0=-8 1=8
before|million|pledged|0=10 2=-10
before|ministers|0=8 1=-6
before|ministers|7 now|0=8 1=-6
before|ministers|extended|0=-5 1=5
before|ministers|mandate|0=-5 1=5
before|ministers|request|0=7 1=-7
before|minister|0=8 1=-8
before|minister|10 past|0=-7 1=7
before|minister|7 past|0=12 1=-12
before|minister|contribution|0=6 1=-6
before|minusca|1=7
before|minusca|7 now|1=7
before|minusca|contribution|1=7
before|minusca|withdrawn|1=7
before|minusma|0=13 1=-13
before|minusma|10 past|0=9 1=-9
before|minusma|contribution|0=13 1=-13
before|minusma|withdrawn|0=13 1=-13
before|mission|0=6 2=-10
before|mission|10 ahead|1=8
before|mission|10 now|0=19 1=-19
before|mission|10 past|0=-11 1=11
before|mission|4 now|0=7
before|mission|4 past|0=-11 1=12
before|mission|7 now|1=-6
before|mission|authorised|0=-18 1=18
before|mission|committed|0=8 1=-6
before|mission|contribution|0=10 1=-7
before|mission|engagement held|0=7 1=-7
before|mission|engagement|0=6 1=-6
before|mission|extended|0=-9 1=14 2=-5
before|mission|mandate|0=-29 1=35 2=-6
before|mission|pledged|0=19 1=-19
before|mission|refused|0=6 1=-6
before|mission|reluctant|0=-10 1=10
before|mission|request|0=14 1=-14
before|mission|withdrawn|0=-15 1=15
before|mogadishu|0=-7 1=8
before|mogadishu|contribution|0=-12 1=13
before|mogadishu|delivered|0=-12 1=12
before|monde|0=-8 1=8
before|monde|7 now|0=-8 1=8
before|monde|considering|0=-8 1=8
before|monde|contribution|0=-8 1=8
before|months|2=-7
before|months|4 past|0=9 1=-8
before|months|contribution|0=9 1=-8
before|months|extended|1=11 2=-6
before|months|mandate|1=11 2=-6
before|months|withdrawn|0=9 1=-8
before|month|0=5
before|monusco|1=-9 2=7
before|monusco|7 past|0=9 1=-9
before|monusco|contribution|1=-9 2=7
before|monusco|withdrawn|0=9 1=-9
before|more|4 now|1=-7 2=9
before|more|7 now|0=5 2=-10
before|more|contribution|0=9 1=-11
before|more|delivered|0=11 1=-10
before|mozambique|1=-6
before|mozambique|7 now|1=-6
before|mozambique|contribution|1=-6
before|mozambique|delivered|0=8 1=-8
before|mps|0=-11 1=13
before|mps|10 past|1=5
before|mps|7 now|1=6
before|mps|contribution|0=-7 1=8
before|mps|pledged|0=-13 1=15
before|mps|refused|0=7 1=-7
before|mueda|0=6 1=-6
before|mueda|7 now|0=6 1=-6
before|murders|0=6 1=-6
before|murders|4 past|0=6 1=-6
before|murders|contribution|0=6 1=-6
before|n'djamena|7 now|1=7
before|n'djamena|delivered|0=-6 1=6
before|nairobi|0=-18 1=14
before|nairobi|10 now|0=-12 1=-11 2=22
before|nairobi|10 past|0=-10 1=10
before|nairobi|7 now|1=12 2=-13
before|nairobi|agreement drafting|0=6 1=-6
before|nairobi|contribution|1=8 2=-6
before|nairobi|delivered|0=10 1=-9
before|nairobi|engagement held|0=-13 1=13
before|nairobi|engagement planned|1=-14 2=11
before|nairobi|engagement|0=-10 2=11
before|nairobi|pledged|0=-6 1=10
before|nairobi|suspended|0=-15 1=16
before|nairobi|withdrawn|0=9 1=-8
before|named|0=8
before|named|7 past|0=14 1=-14
before|named|contribution|0=16 1=-13
before|named|reluctant|0=7 1=-7
before|nations|0=-8 1=10
before|nations|4 past|0=6 1=-6
before|nations|7 now|0=-7 1=10
before|nations|committed|0=-8 1=9
before|nations|considering|0=-12 1=12
before|nations|contribution|0=-17 1=18
before|nations|mandate|0=6 1=-5
before|nations|request|0=8 1=-8
before|nearly|0=8 1=-8
before|nearly|7 past|0=9 1=-9
before|nearly|authorised|0=8 1=-8
before|nearly|mandate|0=8 1=-8
before|needs|0=-8 1=10
before|needs|requirement|0=-8 1=11
before|negative|10 past|0=11 1=-11
before|niamey|contribution|0=8
before|niamey|pledged|0=8
before|no.|0=-8 1=8
before|no.|10 past|0=-8 1=8
before|noted|0=8 1=-8
before|noted|10 past|0=8 1=-8
before|noted|contribution|0=8 1=-8
before|noted|pledged|0=8 1=-8
before|note|0=-6 1=6
before|note|10 past|0=-6 1=6
before|note|contribution|0=-6 1=6
before|note|pledged|0=-6 1=6
before|notice|0=11 1=-10
before|notice|7 now|0=17 1=-16
before|notice|committed|0=11 1=-10
before|notice|contribution|0=11 1=-10
before|not|0=15 1=-6 2=-9
before|not|contribution|0=17 1=-9 2=-8
before|not|pledged|0=9 2=-8
before|not|withdrawn|0=8 1=-8
before|no|0=12 2=-9
before|no|10 ahead|0=10 2=-9
before|no|contribution|0=9 2=-9
before|no|pledged|0=9 2=-9
before|number|0=7 1=-7
before|number|10 past|0=7 1=-7
before|number|contribution|0=7 1=-7
before|number|delivered|0=7 1=-7
before|objection|0=7 1=-7
before|objection|7 now|0=7 1=-7
before|objection|contribution|0=7 1=-7
before|objection|refused|0=7 1=-7
before|offered|1=5
before|offered|4 past|0=14 1=-13
before|offered|7 past|0=-13 1=14
before|offered|contribution|0=-14 1=17
before|offered|pledged|0=-23 1=25
before|offer|request|0=9 1=-9
before|officers|0=-8 1=9
before|officers|10 past|0=10 1=-10
before|officers|4 past|0=-6 1=7
before|officers|7 ahead|0=5
before|officers|7 now|0=-10 2=10
before|officers|7 past|0=-15 1=16
before|officers|delivered|0=13 1=-13
before|officers|pledged|0=-25 1=17 2=8
before|officers|suspended|0=11 1=-11
before|officers|withdrawn|0=-6 1=14 2=-7
before|office|0=10 1=-9
before|office|7 now|0=10 1=-9
before|office|contribution|0=7 1=-7
before|office|engagement held|0=9 1=-9
before|office|engagement|0=9 1=-9
before|officials|0=11 1=-11
before|officials|10 past|0=11 1=-11
before|officials|contribution|0=11 1=-11
before|officials|reluctant|0=9 1=-9
before|off|0=-7 1=8
before|off|committed|0=13 1=-12
before|off|delivered|0=-18 1=18
before|off|pledged|0=8 1=-7
before|of|0=7 1=-8
before|of|10 ahead|0=32 1=-20 2=-12
before|of|10 now|0=-13 1=19 2=-7
before|of|10 past|0=-20 1=44 2=-19
before|of|4 ahead|0=55 1=-42 2=-12
before|of|4 long-ago|0=-6 1=11 2=-5
before|of|4 now|0=28 1=-9 2=-20
before|of|4 past|0=-5 1=15 2=-11
before|of|7 ahead|2=19
before|of|7 long-ago|0=18 1=-16
before|of|7 now|0=-48 1=-24 2=74
before|of|7 past|1=12 2=-12
before|of|agreement drafting|0=-10 1=16 2=-6
before|of|agreement signed|0=27 1=-24
before|of|agreement sought|0=-16 1=7 2=9
before|of|authorised|0=-5 1=6
before|of|changed|1=9 2=-7
before|of|committed|0=16 1=14 2=-30
before|of|considering|0=-16 1=19
before|of|contribution|0=12 1=-30
before|of|delivered|0=9 1=-11 2=8
before|of|ended|0=-7 1=11
before|of|engagement held|0=11 1=-8
before|of|engagement planned|2=-8
before|of|engagement|0=15 2=-11
before|of|extended|0=15 1=-23 2=9
before|of|pledged|0=20 1=6 2=-16
before|of|refused|0=23 1=-22
before|of|reluctant|1=-26 2=28
before|of|request|0=-13 1=13
before|of|requirement|0=-17 1=19
before|of|suspended|0=-24 1=26
before|of|withdrawn|1=-42 2=35
before|old|0=5
before|one|10 ahead|0=11 2=-11
before|one|7 now|0=-8 2=8
before|one|pledged|0=5
before|only|0=11 1=-7
before|only|10 past|0=-8 1=8
before|only|7 now|0=16 1=-13
before|only|authorised|0=-11 1=12
before|only|contribution|0=6
before|only|mandate|0=-11 1=12
before|only|obstacle|0=6 1=-6
before|on|0=14 1=20 2=-23
before|on|10 ahead|0=-21 1=-50 2=56
before|on|10 now|1=45 2=-33
before|on|10 past|0=17 1=20 2=-26
before|on|7 ahead|0=-23 1=-12 2=35
before|on|agreement drafting|0=17 1=-11
before|on|agreement in-force|0=7 1=-6
before|on|agreement signed|0=-16 1=27 2=-6
before|on|agreement sought|0=-18 1=19
before|on|agreement|1=27 2=-19
before|on|authorised|0=15 1=20 2=-27
before|on|changed|0=25 1=-7 2=-11
before|on|committed|0=10 1=30 2=-32
before|on|considering|0=17 1=13 2=-24
before|on|contribution|0=7 1=15 2=-9
before|on|delivered|0=15 1=22 2=-41
before|on|ended|0=-14 1=-44 2=66
before|on|engagement held|0=21 1=22 2=-35
before|on|engagement planned|0=8 1=14 2=-16
before|on|engagement|0=20 1=27 2=-39
before|on|extended|0=22 1=42 2=-65
before|on|mandate|0=24 1=20 2=-40
before|on|obstacle|0=24 2=-35
before|on|pledged|1=-11 2=31
before|on|refused|0=32 2=-27
before|on|reluctant|0=8 1=14 2=-18
before|on|request|0=26 1=7 2=-25
before|on|requirement|1=7 2=-7
before|on|suspended|0=13 1=12 2=-18
before|on|withdrawn|0=-32 1=12 2=43
before|open|0=-6 1=6
before|open|10 past|0=-6 1=6
before|open|contribution|0=-6 1=6
before|open|delivered|0=-6 1=6
before|operation|1=7
before|operation|contribution|1=6
before|opposed|0=6 1=-6
before|opposed|changed|0=7 1=-7
before|opposed|mandate|0=7 1=-7
before|ordered|0=8 1=-8
before|ordered|7 now|0=8 1=-8
before|ordered|authorised|0=10 1=-10
before|ordered|mandate|0=10 1=-10
before|ordonné|authorised|0=-10 1=10
before|ordonné|contribution|0=8 1=-7
before|ordonné|mandate|0=-10 1=10
before|ordonné|pledged|0=12 1=-11
before|or|10 past|0=-17 2=19
before|or|7 ahead|0=10 2=-9
before|ottawa|0=-16 1=16
before|ottawa|engagement|0=-8 1=9
before|ottawa|request|0=-7 1=7
before|out|10 ahead|0=-8 2=9
before|out|10 now|0=-26 1=26
before|out|10 past|1=5
before|out|1=-6 2=9
before|out|4 past|0=6 1=-5
before|out|7 ahead|0=-6 1=-8 2=14
before|out|7 now|0=24 1=-15 2=-9
before|out|7 past|0=7 1=-7
before|out|contribution|0=-7 1=-8 2=15
before|out|delivered|0=11 1=-11
before|out|obstacle|0=-11 1=12
before|out|pledged|0=-7 1=-9 2=16
before|out|suspended|0=-16 1=17
before|out|withdrawn|1=-6
before|overcome|0=-9 1=10
before|overcome|10 past|0=-6 1=6
before|overcome|agreement|0=8 1=-7
before|overcome|obstacle|0=-17 1=17
before|over|0=28 1=-11 2=-17
before|over|10 past|0=10 1=-10
before|over|7 ahead|0=14 2=-13
before|over|7 now|0=-6 1=6
before|over|7 past|0=-8 1=8
before|over|changed|0=9 1=-8
before|over|contribution|0=26 1=-11 2=-15
before|over|delivered|0=-11 1=11
before|over|mandate|0=9 1=-8
before|over|obstacle|0=-8 1=8
before|over|pledged|0=33 1=-21 2=-11
before|over|request|0=-9 1=9
before|paid|0=-15 1=15
before|paid|7 now|0=-7 1=7
before|paid|contribution|0=-16 1=16
before|paid|delivered|0=-16 1=16
before|paper|0=6
before|paper|contribution|0=6
before|paper|pledged|0=6
before|paquetages|0=8
before|paquetages|10 past|0=8
before|paquetages|contribution|0=8
before|paquetages|pledged|0=8
before|paraded|0=8 1=-8
before|paraded|10 past|0=8 1=-8
before|paraded|contribution|0=8 1=-8
before|parade|0=10 1=-10
before|parade|10 past|0=10 1=-10
before|parade|contribution|0=10 1=-10
before|parade|refused|0=10 1=-10
before|paris|0=-10 1=16 2=-6
before|paris|7 now|0=-12 1=17 2=-6
before|paris|contribution|1=8
before|paris|delivered|0=10 1=-10
before|paris|engagement planned|1=5
before|paris|engagement|0=-6 1=7
before|paris|pledged|0=-13 1=18
before|parliament|2=-5
before|parliament|7 now|0=7
before|parliament|considering|0=15 1=-14
before|parliament|contribution|2=-5
before|parliament|refused|0=-6 1=6
before|parliament|reluctant|0=-10 1=10
before|parlé|0=-7 1=7
before|parlé|10 past|0=-6 1=6
before|parlé|engagement held|0=-7 1=7
before|parlé|engagement|0=-7 1=7
before|participation|0=-9 1=10
before|participation|4 past|1=5
before|participation|contribution|0=-9 1=10
before|participation|withdrawn|1=5
before|partners|0=6 1=-6
before|partners|10 past|0=12 1=-12
before|partners|7 past|0=-6 1=6
before|partners|request|0=7 1=-7
before|part|10 now|0=8 1=-7
before|part|engagement held|0=10 1=-10
before|passage|0=-10 1=10
before|passage|10 past|0=-8 1=9
before|passage|contribution|0=-7 1=7
before|passage|pledged|0=-7 1=7
before|passed|0=-9 1=9
before|past|0=-7 2=7
before|past|10 ahead|0=-7 2=7
before|past|contribution|0=-7 2=7
before|patients|0=16 1=-16
before|patients|7 now|0=16 1=-16
before|patients|contribution|0=16 1=-16
before|patients|delivered|0=16 1=-16
before|paying|0=-12 1=12
before|paying|4 past|0=-12 1=12
before|paying|contribution|0=-13 1=13
before|paying|suspended|0=-13 1=13
before|payments|0=-8 1=8
before|payments|7 now|0=-8 1=8
before|payments|contribution|0=-8 1=8
before|payments|delivered|0=-8 1=8
before|peacekeepers|0=10 1=-10
before|peacekeepers|contribution|0=10 1=-10
before|peacekeepers|delivered|0=10 1=-10
before|pemba|contribution|0=-8 1=9
before|pemba|withdrawn|0=-6 1=7
before|people|0=-25 1=17 2=8
before|people|4 now|0=-8 1=7
before|people|4 past|0=-8 1=9
before|people|7 ahead|0=-8 2=9
before|people|committed|0=-8 2=9
before|people|contribution|0=-26 1=17 2=8
before|people|pledged|0=-18 1=18
before|perhaps|0=-10 2=13
before|perhaps|7 now|0=-10 2=13
before|perhaps|contribution|0=-10 2=13
before|perhaps|pledged|0=-10 2=13
before|petition|0=5 1=-5
before|petition|obstacle|0=5 1=-5
before|phone|0=-12 1=13
before|phone|10 past|0=-6 1=7
before|phone|7 now|0=-6 1=7
before|phone|contribution|0=-11 1=11
before|phone|pledged|0=-11 1=11
before|place|0=6 1=-19 2=13
before|place|10 past|0=6 1=-6
before|place|4 ahead|0=-12 2=12
before|place|7 now|0=13 1=-13
before|place|contribution|0=-11 2=14
before|place|mandate|0=13 1=-13
before|place|pledged|0=-14 2=14
before|plaint|0=6 1=-6
before|plaint|10 past|0=6 1=-6
before|plaint|obstacle|0=6 1=-6
before|plane|10 now|0=10 1=-10
before|planned|0=26 1=-25
before|planned|10 past|0=21 1=-21
before|planned|extended|0=20 1=-20
before|planned|mandate|0=16 1=-15
before|plan|0=6 1=-5
before|plan|7 now|0=10 1=-10
before|plan|mandate|0=11 1=-11
before|pledged|10 past|0=-9 1=12
before|pledged|1=8 2=-7
before|pledged|7 now|0=11 1=-8
before|pledged|7 past|1=5
before|pledged|committed|0=10 1=-10
before|pledged|contribution|0=-8 1=15 2=-7
before|pledged|engagement held|0=7 1=-7
before|pledged|engagement|0=7 1=-7
before|pledged|pledged|0=-16 1=23 2=-6
before|point|0=-10 2=12
before|point|4 ahead|0=-10 2=12
before|point|contribution|0=-10 2=12
before|point|withdrawn|0=-10 2=12
before|police|0=-9 2=7
before|police|7 now|1=-5
before|police|contribution|0=-14 1=7 2=7
before|police|pledged|0=-10 2=7
before|port-au-prince|0=-7 1=18 2=-11
before|port-au-prince|10 now|0=-15 1=17
before|port-au-prince|7 ahead|0=-16 2=13
before|port-au-prince|7 now|0=33 1=-14 2=-18
before|port-au-prince|7 past|0=-18 1=18
before|port-au-prince|contribution|1=8 2=-10
before|port-au-prince|delivered|0=6 1=-6
before|port-au-prince|engagement|1=6
before|port-au-prince|pledged|1=13 2=-9
before|port-au-prince|request|0=-5 1=5
before|port|0=-8 1=9
before|port|7 past|0=-5 1=5
before|port|contribution|0=-8 1=9
before|port|delivered|0=-5 1=5
before|predecessors|0=-8 2=9
before|predecessors|7 now|0=-8 2=9
before|predecessors|contribution|0=-8 2=9
before|predecessors|pledged|0=-8 2=9
before|preparing|0=6 1=-6
before|preparing|10 past|0=6 1=-6
before|preparing|request|0=6 1=-6
before|presenciaron|0=7 1=-7
before|presenciaron|10 past|0=7 1=-7
before|presidency|0=6
before|presidency|7 now|0=6
before|presidency|contribution|0=6
before|presidency|pledged|0=6
before|president|0=11 1=-11
before|president|7 past|0=11 1=-11
before|president|authorised|0=9 1=-9
before|president|mandate|0=9 1=-9
before|press|0=8 1=-5
before|press|7 now|0=8 1=-5
before|procédé|0=-10 1=10
before|procédé|10 past|0=-10 1=10
before|procédé|contribution|0=-10 1=10
before|procédé|delivered|0=-10 1=10
before|prohibited|0=-8 1=8
before|prohibited|obstacle|0=-8 1=8
before|projects|0=6 1=-6
before|projects|4 now|0=6 1=-6
before|projects|contribution|0=6 1=-6
before|projects|delivered|0=6 1=-6
before|prolonged|10 now|0=-8 1=8
before|prolonged|7 now|0=6 1=-6
before|prolonged|mandate|0=6 1=-5
before|prolonged|obstacle|0=-5 1=5
before|promised|0=7 1=7 2=-13
before|promised|4 past|0=36 1=-34
before|promised|7 now|0=-18 1=28 2=-10
before|promised|7 past|0=-11 1=11
before|promised|authorised|0=11 1=-10
before|promised|contribution|1=18 2=-13
before|promised|mandate|0=11 1=-10
before|promised|pledged|0=-9 1=23 2=-13
before|proposed|0=-14 1=14
before|proposed|7 past|0=-14 1=14
before|proposed|considering|0=-12 1=12
before|proposed|contribution|0=-12 1=12
before|provided|0=-11 1=14
before|provided|10 now|0=-5 1=6
before|provided|4 past|0=-11 1=11
before|provided|contribution|0=-7 1=10
before|province|7 past|0=-6 1=6
before|province|delivered|0=10 1=-10
before|province|withdrawn|0=-6 1=6
before|published|delivered|0=17 1=-17
before|published|mandate|0=6 1=-6
before|published|pledged|0=-22 1=23
before|put|0=-13 1=13
before|put|10 now|0=-5 1=5
before|put|10 past|0=-7 1=8
before|put|contribution|0=-9 1=9
before|put|delivered|0=-15 1=15
before|put|ended|0=-5 1=5
before|put|mandate|0=-5 1=5
before|put|suspended|0=6 1=-6
before|ratified|0=11 1=-11
before|ratified|10 past|0=11 1=-11
before|ratified|committed|0=13 1=-13
before|ratified|contribution|0=13 1=-13
before|reached|0=10 1=-16 2=6
before|reached|10 past|0=14 1=-14
before|reached|4 now|0=-6 2=6
before|reached|contribution|0=8 1=-14 2=6
before|reached|delivered|0=14 1=-14
before|reached|pledged|0=-6 2=6
before|ready|0=-6 1=6
before|ready|contribution|0=-6 1=6
before|reaffirmed|0=-7 1=10
before|reaffirmed|contribution|0=-18 1=21
before|reaffirmed|engagement held|0=6 1=-6
before|reaffirmed|engagement|0=6 1=-6
before|reaffirmed|obstacle|0=5 1=-5
before|reaffirmed|pledged|0=-12 1=14
before|received|0=-7 1=9
before|received|10 now|0=5 1=-5
before|received|10 past|0=-18 1=19
before|received|contribution|1=7
before|received|pledged|0=11 1=-9
before|received|suspended|0=-8 1=8
before|received|withdrawn|0=-7 1=7
before|receiving|0=-9 1=11
before|receiving|10 now|0=-10 1=12
before|receiving|agreement drafting|0=7 1=-7
before|receiving|agreement|0=7 1=-7
before|receiving|contribution|0=-16 1=18
before|receiving|pledged|0=-16 1=18
before|reconnu|0=11 2=-6
before|reconnu|10 past|0=9 2=-6
before|reconnu|considering|0=-20 1=20
before|reconnu|contribution|2=-6
before|reconnu|obstacle|0=8 1=-8
before|reconnu|pledged|0=20 1=-14 2=-6
before|redit|0=-11 1=18 2=-7
before|redit|10 past|0=-11 1=18 2=-7
before|redit|contribution|1=5 2=-6
before|redit|pledged|2=-6
before|redit|requirement|0=-10 1=10
before|reiterated|0=-10 1=10
before|reiterated|10 past|1=5
before|reiterated|contribution|0=-12 1=12
before|reiterated|obstacle|0=6 1=-6
before|reiterated|refused|0=-5 1=5
before|rejected|0=-5 1=5
before|rejected|10 past|0=-5 1=5
before|rejected|obstacle|0=-7 1=7
before|released|4 now|0=-6 1=7
before|released|committed|0=-11 1=12
before|released|contribution|0=-7 1=8
before|relieved|10 past|0=-6 1=6
before|relieved|7 now|0=6 1=-9
before|relieved|withdrawn|0=8 1=-7
before|renewed|0=-12 1=21 2=-9
before|renewed|10 now|0=-5 1=5
before|renewed|10 past|0=-16 1=16
before|renewed|7 now|0=-13 1=13
before|renewed|7 past|0=17 1=-17
before|renewed|authorised|0=5
before|renewed|contribution|2=-6
before|renewed|extended|0=-6 1=8
before|renewed|obstacle|0=-10 1=10
before|renew|0=6 1=7 2=-13
before|renew|7 ahead|0=6 1=7 2=-13
before|renew|contribution|0=13 2=-12
before|renew|pledged|0=13 2=-12
before|renvoyé|0=12 1=-12
before|renvoyé|10 past|0=12 1=-12
before|renvoyé|contribution|0=5 1=-5
before|renvoyé|obstacle|0=6 1=-6
before|renvoyé|pledged|0=5 1=-5
before|repartis|10 past|1=5
before|repartis|1=5
before|repartis|contribution|1=5
before|repartis|withdrawn|1=5
before|repatriates|0=6
before|repatriates|7 now|0=6
before|repatriates|contribution|0=6
before|repeated|0=-23 1=24
before|repeated|10 past|0=-20 1=20
before|repeated|7 past|0=-6 1=6
before|repeated|contribution|0=-26 1=26
before|repeated|pledged|0=-9 1=9
before|repeated|refused|0=-21 1=21
before|repeat|0=10 1=-10
before|repeat|10 now|0=10 1=-10
before|repeat|contribution|0=10 1=-10
before|repeat|pledged|0=10 1=-10
before|replaced|0=-7 1=5
before|replaced|7 now|0=-5 1=5
before|replace|0=5 1=-5
before|replace|7 now|0=5 1=-5
before|reported|0=9 1=-9
before|reported|10 past|0=11 1=-11
before|reported|7 now|0=-12 1=12
before|reported|7 past|0=8 1=-8
before|reporters|0=-8 1=9
before|reporters|10 past|0=-9 1=10
before|reporters|pledged|0=6 1=-5
before|republic|0=-8 1=9
before|republic|7 past|0=-7 1=7
before|republic|contribution|0=-9 1=9
before|republic|delivered|0=-8 1=8
before|requested|request|0=-10 1=10
before|reserve|0=7 1=-7
before|reserve|4 past|0=7 1=-7
before|reserve|contribution|0=7 1=-7
before|reserve|delivered|0=7 1=-7
before|resolution|0=-13 1=15
before|resolution|10 now|0=-8 1=8
before|resolution|7 now|0=-6 1=8
before|resolution|mandate|0=-14 1=14
before|resolution|obstacle|0=-9 1=9
before|resolved|0=7 1=-6
before|resolved|committed|0=-6 1=6
before|resolved|contribution|0=6 1=-6
before|resolved|delivered|0=8 1=-8
before|resolved|mandate|0=-6 1=7
before|retrouver|0=-6 1=6
before|retrouver|engagement held|0=-6 1=6
before|retrouver|engagement|0=-6 1=6
before|retrouvés|0=-5 1=5
before|retrouvés|engagement held|0=-5 1=5
before|retrouvés|engagement|0=-5 1=5
before|returned|0=5 1=6 2=-11
before|returned|10 past|0=12 2=-11
before|returned|contribution|0=-8 1=19 2=-11
before|returned|delivered|0=-6 1=6
before|returned|obstacle|0=10 1=-10
before|returned|pledged|0=5
before|returned|withdrawn|0=-7 1=18 2=-11
before|returns|0=-13 1=13
before|returns|7 now|0=-13 1=13
before|returns|contribution|0=-13 1=13
before|returns|delivered|0=-13 1=13
before|reuters|0=7 1=-7
before|reuters|7 now|0=-7 1=7
before|reuters|7 past|0=11 1=-11
before|reuters|reluctant|0=-7 1=7
before|revealed|0=7 1=-7
before|revealed|contribution|0=11 1=-10
before|right|0=-21 1=22
before|right|7 now|0=-17 1=18
before|right|contribution|0=-21 1=22
before|right|pledged|0=-10 1=11
before|right|refused|0=-11 1=11
before|riksdag|0=-11 1=12
before|riksdag|10 now|0=-11 1=12
before|riksdag|contribution|0=-11 1=12
before|riksdag|withdrawn|0=-11 1=12
before|rio|1=11 2=-7
before|rio|7 now|2=-7
before|rio|contribution|1=7 2=-7
before|rio|pledged|1=7 2=-7
before|rome|contribution|0=7 1=-6
before|rome|pledged|0=7 1=-6
before|rotated|0=-7 1=7
before|rotated|7 now|0=-7 1=7
before|rotated|contribution|0=-7 1=7
before|rotated|delivered|0=-7 1=7
before|rota|0=-9 1=14
before|rota|10 past|1=6
before|rota|contribution|0=-9 1=14
before|rota|pledged|1=6
before|round|0=5 1=-5
before|round|10 past|0=5 1=-5
before|ruled|0=-13 1=13
before|ruled|contribution|0=12 1=-11
before|ruled|obstacle|0=-24 1=24
before|ruled|pledged|0=12 1=-11
before|rule|0=6 1=-6
before|rule|obstacle|0=6 1=-6
before|ruling|0=16 2=-14
before|ruling|10 ahead|0=9 2=-8
before|ruling|7 ahead|0=7 2=-6
before|ruling|contribution|0=15 2=-14
before|ruling|pledged|0=15 2=-14
before|réceptionné|0=-10 1=10
before|réceptionné|10 past|0=-10 1=10
before|réceptionné|contribution|0=-10 1=10
before|réceptionné|delivered|0=-10 1=10
before|said|0=5 1=12 2=-11
before|said|10 now|0=7 1=-6
before|said|10 past|0=21 1=-13
before|said|4 past|0=-11 1=12
before|said|7 now|0=7 2=-13
before|said|7 past|0=-11 1=12
before|said|agreement|0=-6 1=6
before|said|authorised|0=16 1=-16
before|said|changed|0=6 1=-6
before|said|committed|0=25 1=-25
before|said|considering|0=-27 1=27
before|said|contribution|0=-6 1=19 2=-8
before|said|delivered|0=8 1=-8
before|said|ended|0=-21 1=22
before|said|engagement held|0=18 1=-18
before|said|engagement|0=18 1=-18
before|said|obstacle|0=-17 1=17
before|said|pledged|0=-6 1=10
before|said|refused|0=-45 1=45
before|said|reluctant|0=-9 1=9
before|said|request|0=31 1=-31
before|said|requirement|0=-18 1=19
before|said|withdrawn|0=43 1=-42
before|sailed|0=7 2=-5
before|sailed|7 now|0=7 2=-5
before|sailed|contribution|0=7 2=-5
before|sailed|pledged|0=7 2=-5
before|sail|0=11 2=-11
before|sail|7 ahead|0=11 2=-11
before|sail|contribution|0=11 2=-11
before|sail|pledged|0=17 2=-17
before|salvadorans|0=-16 1=16
before|salvadorans|4 now|0=-12 1=12
before|salvadorans|contribution|0=-16 1=16
before|salvadorans|delivered|0=-16 1=16
before|salvador|0=10 1=-10
before|salvador|10 past|0=15 1=-15
before|salvador|contribution|0=10 1=-10
before|salvador|delivered|0=-6 1=6
before|same|10 now|0=-10 1=10
before|same|1=6 2=-6
before|same|7 now|0=10 1=-5 2=-5
before|same|contribution|2=-6
before|same|delivered|0=8 1=-8
before|same|pledged|0=-10 1=15 2=-5
before|santo|0=25 1=-24
before|santo|10 past|0=25 1=-24
before|santo|contribution|0=21 1=-21
before|santo|pledged|0=21 1=-21
before|sarajevo|0=-7 1=8
before|sarajevo|10 past|0=-9 1=9
before|sarajevo|contribution|0=-6 1=7
before|sarajevo|pledged|0=-9 1=9
before|savoir|0=8 1=-7
before|savoir|10 now|0=-10 1=10
before|savoir|10 past|0=5
before|savoir|7 past|0=12 1=-12
before|savoir|considering|0=12 1=-12
before|savoir|contribution|0=-9 1=9
before|savoir|delivered|0=-16 1=16
before|savoir|obstacle|0=14 1=-14
before|savoir|pledged|0=-20 1=21
before|savoir|refused|0=20 1=-20
before|savoir|suspended|0=-5 1=5
before|saw|0=6 1=-5
before|saw|7 now|0=6 1=-5
before|say|0=11 1=-9
before|say|contribution|0=7 1=-6
before|say|pledged|0=7 1=-6
before|sea|7 now|2=6
before|sea|withdrawn|0=-5 1=6
before|second|0=9 1=-9
before|second|10 now|0=9 1=-9
before|second|contribution|0=9 1=-9
before|second|delivered|0=9 1=-9
before|secretariat|0=-11 1=12
before|secretariat|7 now|0=-9 1=10
before|secretariat|contribution|0=-11 1=12
before|secretariat|withdrawn|0=-11 1=12
before|secretary-general|0=7 1=-7
before|secretary-general|7 past|0=10 1=-10
before|security|0=12 1=-8
before|security|10 past|0=7 1=-6
before|security|contribution|0=12 1=-8
before|security|pledged|0=11 1=-7
before|senators|7 past|0=-5 1=5
before|senators|reluctant|0=-5 1=5
before|send|0=7
before|send|contribution|0=7
before|sent|0=-8 1=-5 2=13
before|sent|10 past|0=6
before|sent|7 ahead|0=-10 2=10
before|sent|7 now|0=-8
before|sent|contribution|0=-8 1=-5 2=13
before|sent|delivered|0=-11 1=12
before|sent|pledged|1=-17 2=13
before|serve|0=-6 2=6
before|serve|4 ahead|0=-6 2=6
before|serve|contribution|0=-6 2=6
before|session|0=14 1=-14
before|session|engagement held|0=18 1=-18
before|session|engagement|0=18 1=-18
before|sets|0=15 1=-15
before|sets|7 past|0=7 1=-7
before|sets|obstacle|0=10 1=-10
before|set|10 ahead|0=-17 1=-12 2=29
before|set|1=-23 2=27
before|set|7 past|0=11 1=-9
before|set|contribution|1=-12 2=11
before|set|engagement held|0=5 1=-5
before|set|engagement|0=5 1=-5
before|set|mandate|0=-12 1=-5 2=18
before|set|pledged|0=-6 2=6
before|set|withdrawn|0=7 1=-12
before|shabelle|0=-6 1=6
before|shabelle|10 past|0=-6 1=6
before|shabelle|contribution|0=-6 1=6
before|shabelle|withdrawn|0=-6 1=6
before|shaken|0=8
before|shaken|7 now|0=8
before|shaken|contribution|0=8
before|shaken|pledged|0=8
before|shillings|0=-5 1=5
before|shillings|contribution|0=-6 1=6
before|ships|7 now|0=7 1=-7
before|ships|delivered|0=7 1=-6
before|sien|0=-7 1=7
before|sien|10 past|0=-7 1=7
before|sien|authorised|0=-7 1=7
before|sien|mandate|0=-7 1=7
before|signature|0=-7 1=7
before|signature|10 past|0=-7 1=7
before|signed|10 past|0=8 1=-8
before|signed|7 now|0=-6 1=8
before|signed|agreement drafting|0=11 1=-10
before|signed|agreement signed|0=-8 1=8
before|signed|committed|0=-8 1=9
before|signed|contribution|0=-8 1=9
before|signed|obstacle|0=9 1=-9
before|sign|10 ahead|0=6 1=-5
before|since|0=33 1=-5 2=-37
before|since|10 now|0=12 1=-12
before|since|10 past|0=-8 1=23 2=-8
before|since|4 long-ago|0=18 1=-14 2=-5
before|since|4 past|0=14 1=-13
before|since|7 ahead|0=26 1=-18 2=-8
before|since|7 now|0=-24 1=29
before|since|7 past|0=20 2=-20
before|since|agreement drafting|0=-17 1=18
before|since|agreement signed|0=6 1=-6
before|since|agreement|0=-15 1=16
before|since|changed|0=13 1=-12
before|since|committed|0=37 1=-35
before|since|considering|0=24 1=-24
before|since|contribution|0=18 1=12 2=-32
before|since|delivered|0=-7 1=35 2=-22
before|since|ended|0=9 1=-8
before|since|engagement held|0=21 1=-21
before|since|engagement|0=16 1=-16
before|since|mandate|0=20 1=-18
before|since|obstacle|1=7
before|since|pledged|0=56 1=-48 2=-9
before|since|refused|0=-41 1=42
before|since|reluctant|0=-10 1=10
before|since|request|0=12 1=-12
before|since|requirement|0=10 1=-6
before|since|suspended|0=-42 1=42
before|since|withdrawn|0=15 1=-8 2=-7
before|site|0=8 1=-16 2=7
before|site|10 past|0=15 1=-15
before|site|considering|0=15 1=-15
before|site|contribution|0=8 1=-16 2=7
before|soldiers|0=-6 1=6
before|soldiers|10 past|0=-9 1=9
before|soldiers|4 long-ago|0=6 1=-6
before|soldiers|7 ahead|0=13 2=-12
before|soldiers|7 now|0=-8 2=9
before|soldiers|contribution|0=-8 1=8
before|soldiers|delivered|0=-9 1=9
before|somalia|0=29 1=-13 2=-16
before|somalia|4 now|0=8 1=-6
before|somalia|7 ahead|0=12 2=-11
before|somalia|contribution|0=29 1=-12 2=-16
before|somalia|pledged|0=18 2=-14
before|somalia|withdrawn|0=9 1=-8
before|somalie|0=7 1=-7
before|somalie|10 past|0=7 1=-7
before|somalie|contribution|0=7 1=-7
before|somalie|withdrawn|0=7 1=-7
before|some|0=-10 1=10
before|some|10 past|0=-6 1=6
before|some|contribution|0=-10 1=10
before|some|suspended|0=-9 1=9
before|soupiré|0=9 1=-9
before|soupiré|10 past|0=9 1=-9
before|soupiré|contribution|0=9 1=-9
before|soupiré|pledged|0=9 1=-9
before|so|0=6
before|so|4 now|0=5
before|so|4 past|0=-9 1=9
before|so|7 now|0=15 1=-15
before|so|7 past|0=-6 1=6
before|so|contribution|0=-16 1=17
before|so|mandate|0=12 1=-11
before|so|reluctant|0=-14 1=14
before|so|request|0=6 1=-6
before|spain|7 now|1=7
before|spain|considering|0=8 1=-8
before|spain|contribution|1=7
before|spain|pledged|0=-13 1=16
before|spend|0=12 2=-10
before|spend|7 ahead|0=10 2=-9
before|spend|contribution|0=10 2=-10
before|spent|0=-7 1=8
before|spent|10 now|0=-9 1=9
before|spent|10 past|0=8 1=-7
before|spent|7 past|1=5
before|spent|committed|0=-6 1=6
before|spent|delivered|0=12 1=-12
before|spent|engagement held|0=-11 1=11
before|spent|engagement|0=-8 1=8
before|spent|obstacle|0=7 1=-7
before|spent|pledged|0=-9 1=10
before|spent|request|0=-5 1=5
before|spoken|1=5
before|spoken|4 past|0=-9 1=10
before|spoken|contribution|1=5
before|spoken|pledged|1=5
before|spokesman|0=-5 1=5
before|spokesman|10 now|0=-5 1=5
before|spokesman|considering|0=-5 1=5
before|spokesman|contribution|0=-5 1=5
before|staff|2=-5
before|staff|4 ahead|0=5
before|staff|considering|0=5
before|started|0=-7 1=9
before|started|7 now|0=-7 1=9
before|started|contribution|0=-7 1=9
before|started|withdrawn|0=-7 1=9
before|start|0=6 1=-5
before|stated|0=-7 1=7
before|stated|7 now|0=-7 1=7
before|stated|contribution|0=-7 1=7
before|stated|reluctant|0=-7 1=7
before|statement|10 now|0=6 1=-6
before|states|1=8
before|states|4 past|0=11 1=-11
before|states|7 now|0=-18 1=22
before|states|considering|0=6 1=-6
before|states|pledged|0=-5 1=9
before|states|request|0=-5 1=5
before|stay|0=-15 1=16
before|stay|10 past|0=-15 1=16
before|stay|contribution|0=-15 1=16
before|stay|pledged|0=-15 1=16
before|stopped|0=-5 1=6
before|stopped|7 past|0=-5 1=6
before|stopped|obstacle|0=-6 1=6
before|strengthened|0=7 1=-6
before|strengthened|7 past|0=7 1=-6
before|strengthened|contribution|0=7 1=-6
before|strengthened|delivered|0=7 1=-6
before|strength|0=-8 1=8
before|strength|7 past|0=-8 1=8
before|strength|contribution|0=-8 1=8
before|strength|pledged|0=-8 1=8
before|submited|0=-5 1=5
before|submited|10 past|0=-5 1=5
before|succombé|0=7 1=-7
before|succombé|10 past|0=7 1=-7
before|succombé|contribution|0=7 1=-7
before|succombé|delivered|0=7 1=-7
before|sudan|0=11 1=-11
before|sudan|10 now|0=6 1=-6
before|sudan|10 past|0=5 1=-5
before|sudan|contribution|0=6 1=-6
before|sudan|delivered|0=6 1=-6
before|summit|0=-13 1=15
before|summit|10 past|0=-9 1=10
before|summit|contribution|1=5
before|summit|mandate|0=-6 1=6
before|summit|pledged|0=-8 1=9
before|sum|0=8 1=-8
before|sum|4 past|0=8 1=-8
before|sum|contribution|0=8 1=-8
before|sum|pledged|0=8 1=-8
before|support|0=-11 1=12
before|support|7 past|0=-11 1=12
before|support|contribution|0=-10 1=10
before|support|pledged|0=-10 1=10
before|tabarre|0=-6 1=6
before|tabarre|7 now|0=-6 1=6
before|tabled|0=-6 1=6
before|tabled|7 past|0=-6 1=6
before|tabled|contribution|0=-13 1=13
before|tabled|delivered|0=-13 1=13
before|table|0=-5 1=7
before|table|contribution|0=-5 1=7
before|table|pledged|0=-11 1=13
before|taken|0=-22 1=23
before|taken|10 past|0=-5 1=5
before|taken|7 past|0=-13 1=14
before|taken|committed|0=-5 1=5
before|taken|contribution|0=-20 1=20
before|taken|mandate|0=-6 1=6
before|taken|pledged|0=-14 1=14
before|take|0=5
before|take|7 now|0=5
before|take|contribution|0=5
before|take|pledged|0=5
before|talk|1=-11 2=12
before|talk|engagement planned|1=-9 2=12
before|talk|engagement|1=-9 2=12
before|tangier|0=-11 2=12
before|tangier|10 ahead|0=-11 2=12
before|tangier|contribution|0=-11 2=12
before|tangier|pledged|0=-11 2=12
before|tanzania|1=-11 2=6
before|tanzania|7 now|1=-11 2=6
before|tanzania|contribution|2=7
before|tanzania|withdrawn|2=7
before|team|0=7 1=-7
before|team|7 now|0=7 1=-7
before|telephone|0=6
before|telephone|engagement held|0=-9 1=9
before|telephone|engagement|1=6
before|telephone|request|0=10 1=-10
before|term|0=5
before|term|7 past|0=5
before|term|contribution|0=5
before|term|pledged|0=5
before|text|7 past|0=-9 1=9
before|text|contribution|0=-9 1=9
before|text|pledged|0=-9 1=9
before|thanked|0=7 1=-7
before|thanked|10 past|0=7 1=-7
before|thanked|contribution|0=7 1=-7
before|thanked|pledged|0=7 1=-7
before|than|0=7 1=-13 2=6
before|than|10 past|0=-20 1=20
before|than|4 past|0=21 1=-20
before|than|7 past|0=7 1=-7
before|than|committed|0=7 1=-7
before|than|contribution|0=12 1=-6 2=-6
before|than|delivered|0=-18 1=18
before|than|pledged|0=11 1=-11
before|than|withdrawn|0=13 1=-7 2=-6
before|that|0=19 1=-17
before|that|7 now|0=8 1=-7
before|that|7 past|0=18 1=-18
before|that|obstacle|0=6 1=-6
before|their|0=13 1=-9
before|their|7 now|0=15 1=-12
before|their|7 past|0=-6 1=6
before|them|0=10 1=9 2=-19
before|them|7 ahead|0=15 2=-11
before|them|7 now|2=-7
before|them|7 past|0=-11 1=11
before|them|committed|0=7 1=-7
before|them|contribution|0=7 1=12 2=-19
before|them|delivered|0=-21 1=21
before|them|pledged|0=8 2=-13
before|then|10 now|0=-8 1=8
before|then|7 past|0=6 1=-6
before|then|delivered|0=-8 1=8
before|then|pledged|0=9 1=-9
before|there|0=21 1=-9 2=-12
before|there|10 now|0=12 1=-12
before|there|10 past|0=8 1=-8
before|there|4 ahead|1=6 2=-9
before|there|contribution|0=18 1=-7 2=-12
before|there|engagement held|0=6 1=-6
before|there|engagement planned|0=-10 1=11
before|there|pledged|0=13 2=-11
before|these|0=21 1=-20
before|these|10 past|0=10 1=-10
before|these|7 now|0=10 1=-10
before|these|contribution|0=16 1=-15
before|these|delivered|0=9 1=-9
before|these|pledged|0=7 1=-7
before|the|0=25 1=-5 2=-18
before|the|10 ahead|0=-10 1=-13 2=23
before|the|10 now|1=-9 2=10
before|the|10 past|0=-12 1=32 2=-16
before|the|4 ahead|0=9 1=-9
before|the|7 ahead|0=48 1=-15 2=-34
before|the|agreement drafting|0=-8 1=8
before|the|agreement signed|0=-9 1=10
before|the|agreement sought|0=12 1=-12
before|the|agreement|1=6
before|the|changed|0=16 1=-14
before|the|committed|0=21 1=-21
before|the|considering|0=26 1=-24
before|the|contribution|0=7 1=9 2=-14
before|the|ended|0=-6 1=16 2=-11
before|the|engagement|1=6
before|the|extended|0=-7 1=7
before|the|mandate|1=11 2=-10
before|the|obstacle|0=17 1=-16
before|the|pledged|0=11 1=-12
before|the|refused|0=-22 1=22
before|the|reluctant|0=-21 1=23
before|the|request|0=18 1=-17
before|the|requirement|1=-10 2=9
before|the|suspended|0=13 1=-12
before|the|withdrawn|0=-21 1=30 2=-8
before|third|0=10 1=-10
before|third|10 now|0=9 1=-9
before|third|contribution|0=9 1=-9
before|third|pledged|0=9 1=-9
before|this|1=24 2=-24
before|this|7 ahead|0=12 1=-8
before|this|7 now|0=-10 1=29 2=-18
before|this|contribution|1=24 2=-23
before|this|mandate|0=13 1=-13
before|this|pledged|1=13 2=-17
before|this|withdrawn|0=-11 1=16 2=-6
before|through|0=-20 1=-13 2=33
before|through|10 ahead|0=-6 2=9
before|through|10 past|0=6 1=-6
before|through|4 ahead|0=-7 1=-8 2=15
before|through|4 now|0=-13 2=13
before|through|7 ahead|0=12 1=-9
before|through|committed|0=16 2=-13
before|through|considering|0=-13 2=14
before|through|contribution|1=-5
before|through|extended|0=-19 1=-15 2=34
before|through|mandate|0=-21 1=-16 2=37
before|through|obstacle|0=-12 1=12
before|through|requirement|0=5 2=-5
before|till|10 ahead|2=7
before|till|1=-14 2=9
before|till|7 ahead|0=9 1=-11
before|till|changed|0=-6 2=8
before|till|contribution|0=18 1=-7 2=-11
before|till|delivered|0=-23 2=24
before|till|mandate|1=-6 2=10
before|till|pledged|0=14 2=-14
before|till|withdrawn|0=27 1=-5 2=-22
before|time|0=6 1=-10
before|time|7 now|0=7 1=-7
before|time|contribution|1=-7
before|time|delivered|0=7 1=-7
before|tirana|0=-10 1=14
before|tirana|7 now|0=-10 1=14
before|tirana|contribution|0=-10 1=14
before|tirana|delivered|0=-16 1=17
before|told|0=-5 1=5
before|told|committed|0=-8 1=8
before|told|contribution|0=-6 1=6
before|took|7 past|0=-5 1=6
before|took|mandate|0=-5 1=6
before|to|0=23 1=-55 2=31
before|to|10 ahead|0=-24 1=-14 2=44
before|to|10 now|0=-6 1=10
before|to|10 past|0=12 1=-15
before|to|4 ahead|0=8 1=7 2=-15
before|to|7 ahead|1=-13 2=11
before|to|7 now|0=11 1=-5 2=-5
before|to|7 past|0=27 1=-23
before|to|agreement drafting|0=-5 1=6
before|to|agreement|0=-5 1=6
before|to|authorised|0=-40 1=39
before|to|changed|0=-9 2=7
before|to|committed|0=36 1=-22 2=-14
before|to|considering|0=5 2=-5
before|to|contribution|0=45 1=-26 2=-19
before|to|delivered|1=5
before|to|ended|0=15 2=-11
before|to|engagement planned|0=8 1=-5
before|to|engagement|0=9 1=-5
before|to|extended|0=-21 1=-61 2=66
before|to|mandate|0=-48 1=-25 2=65
before|to|pledged|0=34 1=-12 2=-22
before|to|reluctant|0=6
before|to|request|0=6
before|to|requirement|0=27 2=-24
before|to|withdrawn|0=-40 1=8 2=32
before|transferred|0=8 2=-6
before|transferred|7 now|0=11 1=-5 2=-6
before|transferred|contribution|0=8 2=-6
before|transféré|0=-5 1=5
before|transféré|10 past|0=-5 1=5
before|transféré|committed|0=-5 1=5
before|transféré|contribution|0=-5 1=5
before|transported|10 past|0=-6 1=6
before|traveled|contribution|0=6 1=-6
before|traveled|reluctant|0=6 1=-6
before|travelled|0=7
before|travel|1=-12 2=12
before|travel|7 ahead|0=-10 2=12
before|travel|7 now|1=-9 2=7
before|travel|contribution|1=-10 2=12
before|travel|pledged|0=-8 2=12
before|tried|0=10 1=-10
before|tried|10 now|0=7 1=-7
before|tried|committed|0=7 1=-7
before|tried|contribution|0=7 1=-7
before|trip|0=-18 1=18
before|trip|7 now|0=-18 1=18
before|trip|considering|0=-16 1=17
before|trip|contribution|0=-16 1=17
before|troops|1=-12 2=14
before|troops|4 now|0=-19 2=20
before|troops|7 now|0=16 1=-10 2=-6
before|troops|contribution|1=-12 2=14
before|troops|pledged|0=-19 2=20
before|troops|withdrawn|0=16 1=-10 2=-6
before|truncaron|0=6 1=-6
before|truncaron|10 past|0=6 1=-6
before|twice|0=-9 1=9
before|twice|4 now|0=-9 1=9
before|twice|contribution|0=-9 1=9
before|twice|delivered|0=-9 1=9
before|u.n.|0=-6 1=6
before|u.n.|7 past|0=-6 1=6
before|u.n.|contribution|0=-6 1=6
before|u.n.|pledged|0=-6 1=6
before|unanimously|0=12 1=-12
before|unanimously|10 past|0=13 1=-13
before|unanimously|contribution|0=11 1=-11
before|unanimously|withdrawn|0=11 1=-11
before|unconstitutional|agreement sought|0=11 1=-11
before|unconstitutional|agreement|0=16 1=-16
before|unconstitutional|obstacle|0=-17 1=17
before|underlined|0=-8 1=8
before|underlined|10 now|0=-8 1=8
before|underlined|request|0=-8 1=8
before|undertook|7 past|0=-5 1=5
before|undertook|contribution|1=6
before|undertook|pledged|1=8
before|under|0=12 1=-11
before|under|7 past|0=10 1=-10
before|under|contribution|0=5
before|undof|0=-7 2=7
before|undof|7 ahead|0=-7 2=7
before|undof|contribution|0=-7 2=7
before|undof|pledged|0=-7 2=7
before|unifil|7 now|0=-8 1=8
before|unit|7 past|0=9 1=-8
before|unit|contribution|0=9 1=-8
before|unit|pledged|0=9 1=-8
before|unlawful|0=-5 1=5
before|unlawful|10 past|0=-5 1=5
before|unloaded|delivered|0=-10 1=10
before|until|0=19 1=-68 2=42
before|until|10 ahead|0=-8 1=-44 2=48
before|until|10 past|0=36 1=-27 2=-11
before|until|4 ahead|0=17 2=-14
before|until|7 ahead|0=11 1=-39 2=28
before|until|7 now|0=-14 1=18
before|until|7 past|0=-9 1=9
before|until|agreement|0=6
before|until|authorised|0=-32 1=11 2=21
before|until|changed|0=-21 2=21
before|until|committed|0=8 1=-36 2=28
before|until|considering|0=16 2=-13
before|until|contribution|0=47 1=-8 2=-41
before|until|delivered|0=11 1=-17 2=6
before|until|ended|0=21 1=-7 2=-13
before|until|engagement planned|2=9
before|until|engagement|1=-6 2=8
before|until|extended|0=-24 1=-58 2=57
before|until|mandate|0=-41 1=-56 2=69
before|until|obstacle|0=22 1=-14 2=-8
before|until|pledged|0=-10 1=63 2=-52
before|until|reluctant|0=10 2=-8
before|until|request|0=10 2=-7
before|until|requirement|0=-5 1=10
before|until|suspended|0=-5 2=8
before|until|withdrawn|0=17 1=-9 2=-8
before|un|7 past|0=10 1=-9
before|un|contribution|0=8 1=-7
before|up|10 past|0=-8 1=8
before|up|1=6 2=-9
before|up|7 now|1=9 2=-8
before|up|authorised|0=-8 1=9
before|up|contribution|0=10 2=-8
before|up|delivered|0=19 1=-19
before|up|mandate|0=-8 1=9
before|up|pledged|0=-6 1=13 2=-7
before|urged|10 past|0=6 1=-6
before|us|0=6 1=-12 2=6
before|us|7 now|2=6
before|us|contribution|0=6 1=-12 2=6
before|us|pledged|0=6 1=-12 2=6
before|very|0=-16 1=16
before|very|10 now|0=-8 1=8
before|very|10 past|0=-8 1=8
before|very|contribution|0=-15 1=15
before|very|delivered|0=-7 1=7
before|very|suspended|0=-7 1=7
before|victory|0=8 1=-8
before|victory|7 now|0=8 1=-8
before|victory|contribution|0=8 1=-8
before|victory|pledged|0=8 1=-8
before|video|engagement held|0=-8 1=8
before|video|engagement|0=-8 1=8
before|vigueur|10 now|0=6 1=-6
before|vigueur|obstacle|0=5 1=-5
before|visited|0=-6 1=6
before|visited|7 past|0=-5 1=5
before|visited|engagement held|0=-6 1=6
before|visited|engagement|0=-6 1=6
before|visitors|0=-12 1=12
before|visitors|7 now|0=-11 1=11
before|visit|0=21 1=-17
before|visit|10 past|0=18 1=-14
before|visit|7 now|0=-7 1=7
before|visit|contribution|0=16 1=-14
before|visit|engagement|0=-5 1=6
before|visit|pledged|0=16 1=-13
before|visit|request|0=5 1=-5
before|volontaire|0=-10 1=10
before|volontaire|4 past|0=-10 1=10
before|volontaire|contribution|0=-10 1=10
before|volontaire|pledged|0=-10 1=10
before|volunteered|4 past|0=7 1=-6
before|volunteered|7 past|0=-7 1=8
before|volunteered|pledged|0=-9 1=10
before|volunteered|withdrawn|0=8 1=-8
before|volunteers|0=11 1=-11
before|volunteers|7 past|0=11 1=-11
before|volunteers|contribution|0=11 1=-11
before|volunteers|pledged|0=7 1=-7
before|voted|10 now|0=9 1=-9
before|voted|10 past|0=-8 1=8
before|voted|7 now|0=10 1=-8
before|voted|7 past|0=-11 1=11
before|voted|committed|0=-10 1=10
before|voted|contribution|0=5
before|voted|delivered|0=16 1=-16
before|voted|pledged|0=8 1=-6
before|votes|0=17 1=-11 2=-6
before|votes|10 past|0=15 1=-15
before|votes|contribution|0=21 1=-20
before|votes|reluctant|0=15 1=-15
before|vote|10 ahead|0=12 1=-8
before|vote|10 now|0=-11 1=11
before|vote|10 past|0=-13 1=13
before|vote|1=10 2=-7
before|vote|7 now|0=15 1=-13
before|vote|7 past|0=-7 1=7
before|vote|committed|0=-15 1=16
before|vote|delivered|0=9 1=-9
before|vote|extended|0=12 1=-8
before|vote|mandate|2=-6
before|vote|obstacle|0=-6 1=6
before|warned|10 past|0=8 1=-8
before|warned|1=5
before|warned|4 past|0=-14 1=14
before|warned|contribution|0=-5 1=6
before|warned|mandate|0=6 1=-6
before|warned|obstacle|0=-13 1=13
before|warned|reluctant|0=-9 1=9
before|warned|requirement|0=8 1=-7
before|washington|0=8 1=6 2=-14
before|washington|10 ahead|0=18 1=-10 2=-8
before|washington|4 past|0=-16 1=16
before|washington|7 now|0=8 2=-5
before|washington|considering|0=6 1=-5
before|washington|contribution|0=21 1=-9 2=-11
before|washington|engagement planned|0=-9 1=9
before|washington|engagement|0=-11 1=12
before|washington|mandate|0=-7 1=7
before|washington|obstacle|0=9 1=-8
before|washington|pledged|0=8 2=-11
before|washington|reluctant|0=6 1=-6
before|was|0=-11 1=14
before|was|4 past|0=-6 1=6
before|was|authorised|0=5 1=-5
before|was|contribution|0=-11 1=15
before|was|delivered|0=-7 1=8
before|was|pledged|1=7
before|welcomed|0=7 1=-6
before|welcomed|contribution|0=-14 1=14
before|welcomed|delivered|0=-16 1=16
before|welcomed|request|0=18 1=-17
before|went|0=7 1=-6
before|went|contribution|0=7 1=-6
before|went|delivered|0=7 1=-7
before|whatever|10 past|1=5
before|whatever|1=5
before|whatever|obstacle|0=-7 1=7
before|which|0=6 1=-5
before|which|4 past|0=13 1=-12
before|which|7 past|0=-5 1=5
before|which|obstacle|0=5 1=-5
before|who|7 past|0=8 1=-8
before|who|obstacle|0=-5 1=5
before|wilhelmshaven|0=9 1=-8
before|wilhelmshaven|contribution|0=9 1=-8
before|willing|0=16 1=-16
before|willing|10 past|0=16 1=-16
before|willing|contribution|0=6 1=-5
before|willing|pledged|0=6 1=-5
before|will|0=-9
before|will|10 ahead|1=7
before|will|7 ahead|2=7
before|will|contribution|0=-6 2=7
before|will|pledged|0=-6 2=7
before|with|0=-24 1=14 2=9
before|with|10 now|0=-12 1=12
before|with|10 past|0=-5 1=5
before|with|authorised|0=-13 2=10
before|with|mandate|0=-19 1=10 2=10
before|word|1=-6
before|word|7 ahead|1=-8
before|word|contribution|0=-6
before|word|pledged|0=-6
before|work|0=6 1=-6
before|work|mandate|0=6 1=-6
before|world|0=-10 1=10
before|world|4 past|0=-6 1=7
before|world|contribution|0=-10 1=10
before|world|pledged|0=-11 1=11
before|writing|0=-17 1=17
before|writing|7 now|0=-10 1=11
before|writing|7 past|0=-6 1=6
before|writing|contribution|0=-10 1=11
before|written|0=8 1=-8
before|written|10 past|0=8 1=-8
before|written|agreement drafting|0=-5 1=5
before|written|agreement|0=-5 1=5
before|written|contribution|0=6 1=-6
before|written|engagement held|0=6 1=-6
before|written|engagement|0=6 1=-6
before|wrote|0=-24 1=25
before|wrote|10 past|0=-11 1=11
before|wrote|7 now|0=-14 1=15
before|wrote|contribution|0=-16 1=17
before|wrote|pledged|0=-14 1=15
before|wrote|withdrawn|0=-5 1=6
before|wunstorf|0=-7 1=8
before|wunstorf|7 now|0=-7 1=8
before|wunstorf|contribution|0=-7 1=8
before|wunstorf|withdrawn|0=-7 1=8
before|x|10 past|1=5
before|x|1=5
before|x|contribution|1=5
before|x|pledged|1=5
before|yesterday|delivered|0=-5 1=5
before|yes|0=-5 1=6
before|yes|4 past|0=-5 1=6
before|yes|contribution|0=-6 1=6
before|yes|pledged|0=-6 1=6
before|york|0=13 1=5 2=-17
before|york|10 now|0=14 1=-14
before|york|10 past|0=-7 1=7
before|york|7 now|0=-8 1=24 2=-15
before|york|7 past|0=18 1=-17
before|york|authorised|0=-8 1=8
before|york|changed|0=-7 1=7
before|york|contribution|0=-8 1=23 2=-15
before|york|delivered|0=6 1=-6
before|york|engagement held|0=-11 1=11
before|york|engagement planned|0=-5 1=6
before|york|engagement|0=-16 1=17
before|york|mandate|0=-14 1=14
before|york|pledged|0=-15 1=30 2=-15
before|york|refused|0=5 1=-5
before|york|request|0=47 1=-46
before|york|suspended|0=5 1=-5
before|zhang|0=19 1=-18
before|zhang|7 past|0=19 1=-18
before|zhang|contribution|0=19 1=-18
before|zhang|reluctant|0=19 1=-18
before|éireann|0=15 1=-14
before|éireann|7 now|0=15 1=-14
before|éireann|contribution|0=15 1=-14
before|éireann|withdrawn|0=15 1=-14
before|énuméré|0=-8 1=8
before|énuméré|10 past|0=-8 1=8
before|énuméré|committed|0=-8 1=8
before|énuméré|contribution|0=-8 1=8
before|–|1=-7
before|–|7 past|0=6 1=-6
before|–|contribution|0=6 1=-6
before|–|refused|0=6 1=-6
bias|0=21 2=-30
counted|alone|0=32 2=-34
counted|of|0=51 1=-46 2=-16
count|1|true|0=7 1=22 2=-17
count|2|false|0=18 1=-11 2=-20
count|2|true|0=13 2=-23
count|3|false|0=37 1=-23 2=-31
count|3|true|0=40 1=-21 2=-27
gap|after 0 0|1=11 2=-14
gap|after 0 0|1|1=6
gap|after 0 0|2|0=11 1=11 2=-22
gap|after 0 0|3|0=-16 1=17
gap|after 0 0|else|0=-30 1=26
gap|after 0 0|loose|0=8 1=25 2=-30
gap|after 0 0|main|1=7
gap|after 0 0|own|0=7 1=-27 2=15
gap|after 0 1|0=6 1=11
gap|after 0 1|1|1=13 2=-6
gap|after 0 1|2|0=6 1=-9
gap|after 0 1|3|0=14 1=-31 2=16
gap|after 0 1|beside|0=-12 2=15
gap|after 0 1|down|0=30 1=-42 2=12
gap|after 0 1|else|0=-26 1=14 2=13
gap|after 0 1|loose|0=12 2=-16
gap|after 0 1|main|1=6
gap|after 0 1|own|0=6 1=11 2=-5
gap|after 0 2|1=6 2=-12
gap|after 0 2|1|1=11 2=-7
gap|after 0 2|2|0=8 2=-7
gap|after 0 2|beside|0=-6 2=6
gap|after 0 2|down|0=16 1=-8 2=-12
gap|after 0 2|else|1=-18 2=19
gap|after 0 2|loose|1=10 2=-7
gap|after 0 2|main|1=17 2=-23
gap|after 0 2|own|0=-12 1=18 2=-6
gap|after 1 0|0=20 2=-16
gap|after 1 0|1|0=13 2=-9
gap|after 1 0|2|0=7 1=7 2=-14
gap|after 1 0|3|1=-8 2=10
gap|after 1 0|else|0=17 1=-14
gap|after 1 0|loose|0=-30 1=20 2=11
gap|after 1 0|main|0=14 1=-6 2=-8
gap|after 1 0|own|0=22 2=-18
gap|after 1 1|0=9 2=-9
gap|after 1 1|1|0=-6
gap|after 1 1|2|0=9 1=-7
gap|after 1 1|3|0=20 1=-5 2=-14
gap|after 1 1|down|0=-15 1=8 2=7
gap|after 1 1|else|0=-6 1=-19 2=24
gap|after 1 1|loose|0=15 2=-14
gap|after 1 1|main|0=-9 2=12
gap|after 1 1|own|0=32 2=-32
gap|after 1 2|0=10 2=-18
gap|after 1 2|1|0=6 2=-11
gap|after 1 2|2|0=12 2=-18
gap|after 1 2|3|0=16 1=12 2=-29
gap|after 1 2|beside|0=16 1=-7 2=-9
gap|after 1 2|down|1=13 2=-17
gap|after 1 2|else|0=9 2=-8
gap|after 1 2|loose|0=16 1=-16
gap|after 1 2|main|1=12 2=-15
gap|after 1 2|own|0=33 1=-34
gap|after 2 0|0=21 1=-16 2=-5
gap|after 2 0|1|1=-8 2=8
gap|after 2 0|2|0=7 2=-10
gap|after 2 0|3|0=14 1=-11
gap|after 2 0|loose|0=-13 1=18
gap|after 2 0|main|0=-6 1=-6 2=12
gap|after 2 0|own|0=36 1=-24 2=-12
gap|after 2 1|0=11 1=-12
gap|after 2 1|1|0=-11 2=10
gap|after 2 1|3|0=30 1=-24 2=-6
gap|after 2 1|down|1=5 2=-9
gap|after 2 1|loose|1=5 2=-7
gap|after 2 1|own|1=-23 2=23
gap|after 2 2|0=14 2=-22
gap|after 2 2|1|0=9 1=8 2=-19
gap|after 2 2|2|0=19 2=-26
gap|after 2 2|3|1=-14 2=19
gap|after 2 2|down|0=-9 1=12
gap|after 2 2|else|0=27 1=-15 2=-21
gap|after 2 2|loose|0=-8 1=-20 2=31
gap|after 2 2|main|0=14 1=7 2=-26
gap|after 2 2|own|0=-6 1=23 2=-17
gap|before 0 0|0=12 1=20 2=-21
gap|before 0 0|1|0=12 1=20 2=-22
gap|before 0 0|2|1=11
gap|before 0 0|3|0=10 2=-11
gap|before 0 0|else|0=11 1=11 2=-22
gap|before 0 0|main|0=-6 2=10
gap|before 0 0|own|0=20 1=13 2=-25
gap|before 0 0|up|1=20 2=-11
gap|before 0 1|0=8 1=29 2=-33
gap|before 0 1|1|0=13 1=21 2=-30
gap|before 0 1|2|1=22 2=-21
gap|before 0 1|3|0=-13 2=15
gap|before 0 1|else|0=7 1=19 2=-26
gap|before 0 1|main|0=8 1=14 2=-17
gap|before 0 1|own|0=-14 1=23 2=-9
gap|before 0 1|up|0=7 1=-6 2=5
gap|before 0 2|1=17 2=-17
gap|before 0 2|1|0=6 1=6 2=-10
gap|before 0 2|2|1=6 2=-8
gap|before 0 2|3|0=-6 1=6
gap|before 0 2|else|0=-5 1=11 2=-5
gap|before 0 2|main|0=-7 1=18 2=-10
gap|before 0 2|up|0=17 1=-15
gap|before 1 0|0=11 1=5 2=-21
gap|before 1 0|1|0=10 1=18 2=-21
gap|before 1 0|2|0=8 1=-7
gap|before 1 0|3|1=12 2=-15
gap|before 1 0|beside|0=17 1=-6 2=-11
gap|before 1 0|else|0=10 1=10 2=-22
gap|before 1 0|main|1=-15 2=10
gap|before 1 0|own|0=10 1=22 2=-28
gap|before 1 0|up|0=-6 1=16 2=-10
gap|before 1 1|0=18 2=-27
gap|before 1 1|1|1=14 2=-11
gap|before 1 1|2|0=9 1=6 2=-15
gap|before 1 1|3|0=24 1=-8 2=-16
gap|before 1 1|else|0=11 2=-12
gap|before 1 1|main|0=8 2=-8
gap|before 1 1|own|0=13 2=-9
gap|before 1 1|up|1=10 2=-11
gap|before 1 2|0=19 1=12 2=-27
gap|before 1 2|1|1=26 2=-22
gap|before 1 2|2|0=17 1=-12
gap|before 1 2|3|0=7 1=-5
gap|before 1 2|else|0=9 1=-12
gap|before 1 2|main|0=17 1=15 2=-28
gap|before 1 2|up|1=6
gap|before 2 0|0=10 2=-11
gap|before 2 0|1|0=6 1=14 2=-17
gap|before 2 0|2|0=12 1=-20 2=9
gap|before 2 0|3|0=-10 1=8
gap|before 2 0|else|0=-5
gap|before 2 0|main|0=19 1=-8 2=-12
gap|before 2 0|up|0=-7 1=9
gap|before 2 1|0=18 1=12 2=-34
gap|before 2 1|1|0=10 1=15 2=-21
gap|before 2 1|3|0=13 2=-13
gap|before 2 1|else|0=10 1=7 2=-16
gap|before 2 1|main|0=23 1=-11 2=-14
gap|before 2 1|own|0=-30 1=24 2=6
gap|before 2 1|up|0=16 2=-13
gap|before 2 2|0=19 1=12 2=-35
gap|before 2 2|1|1=18 2=-18
gap|before 2 2|2|0=16 1=-6 2=-9
gap|before 2 2|3|1=6 2=-9
gap|before 2 2|else|0=10 1=-8
gap|before 2 2|main|0=23 1=7 2=-33
gap|before 2 2|own|0=-13 1=16
kind|agreement|0=29 1=9 2=-41
kind|contribution|0=16 2=-24
kind|engagement|0=22 1=43 2=-48
kind|mandate|0=11 1=13 2=-15
kind|obstacle|0=33 2=-53
kind|request|0=27 1=17 2=-45
kind|requirement|0=40 1=-56 2=-18
lead|0|0=-7 1=38 2=-38
lead|0|10 ahead|0=7 1=-10
lead|0|10 now|0=-13 1=42 2=-17
lead|0|10 past|0=-46 1=63 2=-51
lead|0|4 ahead|0=9 1=-8
lead|0|4 long-ago|0=20 1=-18
lead|0|4 now|0=-12 1=-30 2=42
lead|0|4 past|0=12 1=-12
lead|0|7 ahead|1=-19 2=20
lead|0|7 long-ago|0=5
lead|0|7 now|0=10 1=14 2=-23
lead|0|7 past|0=57 1=-51 2=-5
lead|1|0=34 1=-38 2=-21
lead|1|10 ahead|0=-6 2=17
lead|1|10 now|0=-60 1=72 2=-14
lead|1|10 past|0=-20 1=65 2=-29
lead|1|4 ahead|1=-7
lead|1|4 long-ago|0=10 1=-5 2=-5
lead|1|4 now|1=-10
lead|1|4 past|0=17 1=-14
lead|1|7 ahead|0=14 1=-39 2=25
lead|1|7 long-ago|0=12 1=-10
lead|1|7 now|0=21 1=-10 2=-10
lead|1|7 past|0=55 1=-46 2=-8
lead|2|0=90 1=-56 2=-57
lead|2|10 ahead|0=21 1=-5 2=-16
lead|2|10 now|0=-5 1=6
lead|2|10 past|0=-16 1=24 2=-6
lead|2|4 ahead|0=7 2=-6
lead|2|4 long-ago|0=11 1=-8
lead|2|4 now|0=5
lead|2|4 past|0=8 1=-7
lead|2|7 ahead|0=30 1=-16 2=-14
lead|2|7 long-ago|0=6
lead|2|7 now|0=-16 1=16
lead|2|7 past|0=48 1=-42
lead|acts|0=29 1=23 2=-49
lead|agreement drafting|0=17 1=-10 2=-8
lead|agreement signed|0=-15 1=17
lead|arrive|0=-10 1=10 2=8
lead|ask|1=19 2=-20
lead|authorised|0=-30 1=9 2=22
lead|authorise|0=-12 1=20 2=-8
lead|back|1=23 2=-18
lead|bar|0=-32 1=35
lead|bind|1=9 2=-6
lead|changed|0=21 2=-16
lead|change|0=19 1=-17
lead|committed|0=7 1=-7
lead|considering|0=16 1=-12
lead|consider|0=45 1=-25 2=-20
lead|delivered|0=12 1=34 2=-34
lead|due|0=50 1=13 2=-63
lead|ended|1=14 2=-11
lead|end|0=15 1=-31 2=16
lead|engagement held|0=27 1=-10 2=-12
lead|extended|0=-24 1=-15 2=38
lead|extend|0=-57 1=16 2=41
lead|future main|0=9 1=7 2=-14
lead|give|0=-22 1=-26 2=49
lead|hold|1=-8 2=8
lead|keep|1=-16 2=14
lead|leave|0=10 1=-42 2=33
lead|light|0=29 2=-27
lead|meet|0=24 2=-17
lead|need|0=6
lead|none gerund|0=6 2=-5
lead|none infinitive|0=-7 1=19 2=-12
lead|none participle|0=-6 1=-6 2=12
lead|none|0=50 1=-11 2=-28
lead|obstacle|0=49 1=-14 2=-34
lead|oppose|0=15 1=-15
lead|past main|0=30 1=-15 2=-14
lead|past participle|0=25 1=-24
lead|past perfect main|0=10 1=9 2=-19
lead|past perfect relative|0=16 1=-16
lead|pledged|0=9 1=-18 2=16
lead|possible that|0=-10 1=11
lead|present infinitive|2=7
lead|present main|0=9 1=20 2=-17
lead|present relative|0=12 1=-12
lead|present sub|0=25 1=-7 2=-18
lead|present that|0=8 2=-12
lead|promise|0=-20 1=30
lead|refused|0=-15 1=29 2=-12
lead|refuse|0=-13 1=20 2=-7
lead|reluctant|0=18 2=-21
lead|request|0=42 1=-14 2=-16
lead|requirement|0=40 1=-31 2=-9
lead|says|0=38 2=-27
lead|say|0=25 1=16 2=-33
lead|serve|0=36 1=-15 2=-20
lead|sign|0=-7 1=10
lead|suspended|0=-18 1=27 2=-10
lead|thank|0=7 1=-7
lead|unverbed|0=30 1=6 2=-23
lead|withdrawn|0=-7 1=22 2=-11
lead|would main|0=-8 1=26 2=-18
lead|would relative|0=-6 1=6
opens|"|apart|0=-56 1=40 2=26
opens|"|together|0=-67 1=21 2=46
opens|(|apart|0=9 1=-7
opens|(|together|0=-19 1=19
opens|*|apart|0=7 1=-7
opens|-|apart|1=-7 2=5
opens|-|together|0=-37 1=37
opens|/|together|0=8 1=-8
opens|10,000|apart|0=-6 1=6
opens|11|together|0=-7 1=7
opens|12:47|apart|0=6 1=-6
opens|12|apart|0=9 1=-9
opens|13|apart|0=-8 1=9
opens|13|together|0=-31 1=31
opens|14|apart|0=13 1=-13
opens|14|together|0=-17 1=18
opens|18|apart|0=5 1=-5
opens|18|together|0=-24 1=25
opens|1:50|apart|0=-9 1=9
opens|1=12 2=-6
opens|1er|apart|0=8 1=-8
opens|1|apart|0=6 1=-6
opens|200|together|0=5 1=-5
opens|20|apart|0=12 2=-8
opens|22|together|0=-27 1=27
opens|230|together|0=-22 1=22
opens|26|apart|0=11 1=-9
opens|2|apart|0=5 1=-5
opens|2|together|0=23 1=-22
opens|34|together|0=-15 1=15
opens|35|together|0=-14 1=14
opens|380|apart|0=-23 1=23
opens|3|apart|0=7 1=-7
opens|3|together|0=-6 1=6
opens|400|apart|0=-17 1=17
opens|450|together|0=-21 1=21
opens|4|apart|0=7 1=-7
opens|590|apart|0=-7 2=9
opens|6|apart|0=9 1=-9
opens|6|together|0=-6 1=7
opens|800|together|0=6 1=-6
opens|8|together|0=-41 1=41
opens|991|apart|0=-11 1=11
opens|=|apart|0=6 1=-5
opens|abdelatty|together|0=9 1=-9
opens|abidjan|together|0=-7 1=7
opens|aboard|apart|0=-17 1=17
opens|about|apart|0=29 1=-17 2=-11
opens|about|together|0=6 2=-5
opens|above|together|0=6 1=-6
opens|abuja|together|0=5 1=-5
opens|abu|together|0=7 1=-7
opens|according to|apart|0=12 1=-12
opens|according to|together|0=-28 1=30
opens|according|apart|0=-8 1=-12 2=21
opens|according|together|0=-45 1=47
opens|accra|together|0=10 1=-10
opens|acting|apart|0=-22 1=20
opens|acting|together|0=-20 1=13 2=7
opens|addis|together|0=-13 1=13
opens|addressing|apart|0=6 1=-13 2=7
opens|adopted|apart|0=8 2=-8
opens|adopted|together|0=-5 1=14 2=-9
opens|advance|apart|0=-20 1=20
opens|afterwards|apart|0=-20 1=22
opens|afterwards|together|0=-5 1=6
opens|after|apart|0=-11 2=12
opens|after|together|0=-29 1=30
opens|against|apart|0=7 1=-7
opens|agreement|0=10 1=-9
opens|ahead|apart|0=13 1=-10
opens|aircraft|apart|0=-23 1=23
opens|aircraft|together|0=-13 1=13
opens|airlift|apart|0=-31 1=31
opens|air|together|0=-8 1=8
opens|alassane|apart|0=-8 1=8
opens|albania|apart|0=-14 1=17
opens|albania|together|0=23 1=-20
opens|albert|together|0=-8 1=8
opens|alemania|apart|0=17 1=-16
opens|alfred|apart|0=5
opens|alfred|together|0=-10 1=10
opens|algeria|apart|0=-13 1=18
opens|algeria|together|0=-7 1=7
opens|ali|together|0=13 1=-13
opens|all|apart|0=-9 1=9
opens|all|together|0=-31 1=20 2=11
opens|almost|apart|0=-5 1=5
opens|already|together|0=5 1=-5
opens|also|apart|0=-23 1=18 2=5
opens|also|together|0=-5 1=5
opens|although|together|0=-14 1=14
opens|altogether|together|0=5 1=-5
opens|alvarez|apart|0=5 1=-5
opens|ambassadors|apart|0=13 1=-12
opens|ambassadors|together|0=-10 1=11
opens|ambassador|apart|0=21 1=-10 2=-11
opens|american|apart|0=-14 1=15
opens|american|together|0=12 1=-10
opens|amman|together|0=10 1=-10
opens|among|together|0=6 1=-5
opens|analysts|apart|0=-6 1=6
opens|anand|apart|0=-12 1=12
opens|anand|together|0=-8 1=8
opens|andrew|apart|0=-21 1=24
opens|andrew|together|0=19 1=-18
opens|and|together|0=7 1=-6
opens|angie|together|0=-21 1=21
opens|angola|apart|0=14 1=-13
opens|angola|together|0=29 1=-27
opens|anita|apart|0=6
opens|ankara|apart|0=15 1=-10
opens|ankara|together|0=33 1=-32
opens|announcements|apart|0=-42 1=42
opens|another|apart|0=14 1=-12
opens|answering|together|0=-15 1=15
opens|anthony|apart|0=-39 1=39
opens|anthony|together|0=6 1=-6
opens|antigua|apart|0=25 1=-19 2=-6
opens|antigua|together|0=23 1=-21
opens|antony|apart|0=-31 1=32
opens|antony|together|0=-14 1=14
opens|antónio|together|0=10 1=-10
opens|an|apart|0=-12 1=21 2=-9
opens|an|together|0=-8 2=8
opens|apart|apart|0=5 1=-5
opens|appearing|apart|0=-25 1=25
opens|arab|together|0=8 1=-8
opens|argentina|apart|0=-7 1=10
opens|argentina|together|0=-6 1=12 2=-6
opens|ariel|apart|0=16 1=-16
opens|ariel|together|0=-27 1=27
opens|armed|apart|0=-16 1=16
opens|armenia|apart|0=5
opens|armenia|together|0=10 1=-10
opens|as for|apart|0=-18 1=18
opens|as for|together|0=-23 1=24
opens|asimismo|apart|0=7 1=-7
opens|asked|apart|0=25 1=-16 2=-9
opens|asked|together|0=-62 1=63
opens|aspides|apart|0=10 1=-8
opens|assistant|apart|0=8 1=-8
opens|assistant|together|0=-12 1=12
opens|astana|together|0=8 1=-8
opens|asunción|together|0=7 1=-7
opens|as|apart|0=-26 1=32 2=-6
opens|as|together|0=-30 1=24 2=6
opens|athens|together|0=20 1=-19
opens|atmis|apart|0=21 1=-19
opens|at|apart|1=24 2=-18
opens|at|together|0=-47 1=33 2=15
opens|august|apart|0=8 1=-8
opens|august|together|0=-12 1=12
opens|aukot|apart|0=-19 1=19
opens|aukot|together|0=-35 1=35
opens|aussom|apart|0=10 1=-8
opens|austin|apart|0=-25 1=25
opens|australian|apart|0=17 1=-17
opens|australian|together|0=7 1=-5
opens|australia|apart|0=15 1=-14
opens|australia|together|0=32 1=-31
opens|austria|apart|0=20 1=-19
opens|austria|together|0=11 1=-9
opens|authorised|apart|0=5
opens|au|apart|0=13 1=-13
opens|azerbaijan|apart|0=32 1=-32
opens|azerbaijan|together|0=30 1=-30
opens|a|apart|0=-8 1=-16 2=32
opens|a|together|0=12 2=-13
opens|babi|together|0=-12 1=12
opens|bahamas|apart|0=9 1=-9
opens|bahamian|apart|0=10 1=-10
opens|bahamian|together|0=18 1=-17
opens|bah|apart|0=7 1=-7
opens|baku|apart|0=7 1=-7
opens|baku|together|0=6 1=-6
opens|bangladesh|apart|0=32 1=-16 2=-15
opens|bangladesh|together|0=16 1=-7 2=-9
opens|banjul|together|0=8 1=-8
opens|barbados|apart|0=-9 1=11
opens|barbados|together|0=24 1=-23
opens|barely|apart|0=-9 1=9
opens|because|apart|0=9 1=-9
opens|because|together|0=-8 1=9
opens|beforehand|apart|0=-7 1=7
opens|beforehand|together|0=-17 1=19
opens|before|apart|1=11 2=-8
opens|beijing|apart|0=-15 1=15
opens|beijing|together|0=-11 1=11
opens|beirut|together|0=6 1=-6
opens|belgium|apart|0=22 1=-18
opens|belgium|together|0=40 1=-36
opens|belize|apart|0=27 1=-21 2=-6
opens|belize|together|0=42 1=-38
opens|benin|apart|0=18 1=-9 2=-8
opens|benin|together|0=9 2=-9
opens|berlin|apart|0=36 1=-35
opens|berlin|together|0=32 1=-29
opens|bern|together|0=8 1=-8
opens|besides|apart|0=-22 1=22
opens|besides|together|0=-9 1=9
opens|beside|together|0=-9 1=10
opens|between|apart|0=-19 1=6 2=13
opens|between|together|0=-29 1=30
opens|biden|together|0=-32 1=33
opens|bill|together|0=7 1=-7
opens|bintou|together|0=-8 1=9
opens|birhanu|apart|0=6 1=-6
opens|blair|together|0=-9 1=9
opens|blinken|apart|0=-46 1=46
opens|blinken|together|0=-23 1=24
opens|bolivia|together|0=8 1=-8
opens|boris|together|0=6 1=-6
opens|both|together|0=-9 1=11
opens|botswana|apart|0=22 1=-16 2=-6
opens|botswana|together|0=33 1=-27 2=-6
opens|brazil|together|0=33 1=-33
opens|brigadier|apart|0=-13 1=14
opens|britain|apart|0=26 1=-5 2=-20
opens|britain|together|0=-33 1=42 2=-9
opens|brussels|apart|0=9 1=-7
opens|bucharest|apart|0=8 1=-7
opens|budapest|apart|0=6
opens|buenos|together|0=9 1=-9
opens|building|apart|0=5 1=-5
opens|bujumbura|apart|0=6 1=-6
opens|bulgarian|apart|0=6 1=-6
opens|bulgaria|apart|0=28 1=-22 2=-6
opens|bulgaria|together|0=32 1=-29
opens|burkina|apart|0=10 1=-10
opens|burkina|together|0=11 1=-11
opens|burundians|together|0=-26 1=27
opens|burundi|apart|0=48 1=-37 2=-11
opens|burundi|together|0=18 2=-13
opens|but|apart|0=6 1=-6
opens|but|together|0=-18 1=21
opens|by|apart|0=-55 1=57
opens|by|together|0=-12 1=6 2=6
opens|c.|apart|0=6 1=-6
opens|cabinet|apart|0=-26 1=29
opens|cabinet|together|0=6
opens|cairo|apart|0=26 1=-26
opens|cairo|together|0=-14 1=15
opens|cameroon|apart|0=13 1=-7 2=-6
opens|cameroon|together|0=5
opens|canada|apart|0=-15 1=35 2=-17
opens|canada|together|0=10 1=6 2=-13
opens|canadian|apart|0=-6 1=6
opens|canadian|together|0=-19 1=19
opens|cape|apart|0=19 1=-19
opens|cape|together|0=20 1=-20
opens|captain|apart|0=6 1=-6
opens|caribbean|apart|0=6 1=-6
opens|caricom|apart|0=20 1=-19
opens|caricom|together|0=12 1=-11
opens|carney|apart|0=5 1=-5
opens|celle-ci|apart|0=12 1=-8
opens|ceux-ci|apart|0=8 1=-8
opens|chadians|together|0=9 1=-9
opens|chad|apart|1=21 2=-22
opens|chad|together|1=14 2=-15
opens|chancellor|apart|0=-10 2=10
opens|chang|apart|0=6 1=-6
opens|chang|together|0=-11 1=11
opens|chiefs|apart|0=18 1=-17
opens|chile|apart|0=7 1=-6
opens|chile|together|0=12 1=-11
opens|china|apart|0=-16 1=35 2=-18
opens|china|together|0=-18 1=24 2=-6
opens|chinese|together|0=-6 1=6
opens|christine|together|0=8 1=-8
opens|christofides|apart|0=-17 1=5 2=12
opens|christofides|together|0=12 1=-10
opens|christopher|apart|0=9 1=-6
opens|christopher|together|0=-7 1=7
opens|claudia|together|0=-18 1=18
opens|close|apart|0=13 1=-13
opens|colombia|together|0=13 1=-13
opens|come|together|0=-9 1=9
opens|coming|apart|0=-19 1=19
opens|committee|apart|0=5
opens|common|together|0=-12 2=12
opens|congolese|together|0=8 1=-8
opens|congo|apart|0=8
opens|congressional|together|0=9 1=-9
opens|congress|apart|0=8 1=-7
opens|conille|apart|0=-9 1=11
opens|conille|together|0=-7 1=7
opens|containers|together|0=7 1=-6
opens|contingents|together|0=7 1=-6
opens|contractors|apart|0=6 1=-6
opens|contributions|together|0=12 1=-11
opens|contribution|0=-15 1=8 2=22
opens|copenhagen|apart|0=9 1=-6
opens|costa|apart|0=-7 1=8
opens|costs|together|0=10 1=-8
opens|cotonou|apart|0=14 1=-13
opens|council|together|0=-15 1=8 2=7
opens|counsel|apart|0=-7 1=8
opens|countries|apart|0=20 1=-19
opens|critics|together|0=-8 2=12
opens|croatia|apart|0=-20 1=20
opens|croatia|together|0=15 1=-15
opens|crosetto|apart|0=-23 1=23
opens|currently|apart|0=6 1=-6
opens|cyprus|apart|0=16 1=-16
opens|cyprus|together|0=12 1=-11
opens|cyril|apart|0=6 1=-6
opens|cyril|together|0=11 1=-11
opens|czechia|together|0=-5 1=5
opens|czech|apart|0=13 1=-12
opens|czech|together|0=-21 2=23
opens|dakar|together|0=8 1=-7
opens|danish|apart|0=-13 1=13
opens|dansou|apart|0=-10 1=10
opens|dar|apart|0=7 1=-7
opens|davis|apart|0=-51 1=51
opens|davis|together|0=-8 1=8
opens|december|apart|0=5 1=-5
opens|decide|apart|0=-19 1=19
opens|decision|apart|0=-8 1=8
opens|defence|apart|0=9
opens|defence|together|0=10 1=-9
opens|defense|apart|0=6 1=-6
opens|denis|together|0=-13 1=13
opens|denmark|apart|0=29 1=-23 2=-6
opens|denmark|together|0=-6 1=10
opens|departures|apart|0=-11 1=11
opens|deployed|apart|0=9 1=-9
opens|deputy|apart|0=-30 1=35 2=-5
opens|de|apart|0=7 1=-7
opens|dhaka|apart|0=14 1=-13
opens|dhaka|together|0=16 1=-15
opens|dinamarca|apart|0=7 1=-7
opens|diplomats|apart|0=-10 1=12
opens|diplomats|together|0=12 1=-6 2=-6
opens|djibouti|apart|0=25 1=-22
opens|djibouti|together|0=30 1=-27
opens|doha|together|0=-13 1=13
opens|dominican|apart|0=7 1=-6
opens|donald|together|0=9 1=-9
opens|donors|apart|0=11 1=-11
opens|donors|together|0=8 1=-8
opens|dorothy|together|0=-30 1=30
opens|drawn|apart|0=-6 1=7
opens|driving|apart|0=6
opens|drones|apart|0=8 1=-8
opens|drones|together|0=-42 1=45
opens|duale|apart|0=-10 1=11
opens|dublin|apart|0=6 1=-6
opens|dublin|together|0=10 1=-8
opens|dujarric|apart|0=5 1=-5
opens|during|apart|0=-36 1=32
opens|during|together|0=-25 1=27
opens|each|together|0=17 1=-17
opens|earlier|apart|0=15 1=-12
opens|earlier|together|0=-43 1=43
opens|ecowas|together|0=8 1=-8
opens|ecuador|together|0=19 1=-12 2=-7
opens|edgard|together|0=5 1=-5
opens|egyptian|apart|0=8 1=-8
opens|egyptian|together|0=6 1=-6
opens|egypt|apart|0=16 1=6 2=-22
opens|egypt|together|0=42 1=-34 2=-8
opens|eighteen|apart|0=-7 1=8
opens|eighty|apart|0=-15 1=15
opens|eight|apart|0=-17 1=20
opens|eight|together|0=-26 1=27
opens|ekuru|apart|0=-36 1=36
opens|ekuru|together|0=-73 1=73
opens|eleven|apart|0=-10 1=11
opens|el|apart|0=26 1=-22
opens|el|together|0=-10 2=8
opens|emmanuel|apart|0=9 1=-9
opens|emmanuel|together|0=-14 1=14
opens|engagement|0=26 1=-19
opens|en|together|0=-25 1=22
opens|equipment|together|0=6 1=-6
opens|españa|apart|0=8 1=-8
opens|established|together|0=11 1=-11
opens|estonia|together|0=12 1=-10
opens|ethiopia|apart|1=14 2=-11
opens|ethiopia|together|0=15 1=-12
opens|eufor|apart|0=15 1=-15
opens|eunavfor|apart|0=-16 1=18
opens|eu|apart|0=6
opens|eu|together|0=5 1=-5
opens|even|apart|0=10 1=-9
opens|everyone|together|0=-17 1=9 2=8
opens|explaining|apart|0=-29 1=29
opens|farhan|apart|0=-15 2=18
opens|fewer|apart|0=5 1=-5
opens|fewer|together|0=-15 1=16
opens|field|apart|0=-6 1=7
opens|fifteen|apart|0=-10 1=10
opens|fifteen|together|0=5 1=-5
opens|fifty-eight|apart|0=-23 1=23
opens|fifty-seven|together|0=6 1=-6
opens|fiji|apart|0=-26 1=28
opens|fiji|together|0=30 1=-30
opens|finance|apart|0=7 1=-7
opens|finland|apart|0=-37 1=25 2=12
opens|finland|together|0=30 1=-27
opens|first|together|0=11 1=-9
opens|five|apart|0=-19 1=19
opens|following|apart|0=-19 1=16
opens|follow|together|0=5 1=-5
opens|food|together|0=6 1=-6
opens|foreign|apart|0=-14 2=13
opens|foreign|together|0=-12 1=12
opens|forty|apart|0=8 1=-8
opens|forty|together|0=9 1=-9
opens|for|apart|0=-19 1=24
opens|for|together|1=-12 2=13
opens|fourteen|apart|0=-33 1=34
opens|fourteen|together|0=-27 1=25
opens|four|apart|0=-20 1=21
opens|four|together|0=6
opens|france|apart|0=25 1=-21
opens|france|together|0=24 2=-21
opens|francia|apart|0=16 1=-16
opens|freetown|together|0=10 1=-10
opens|french|apart|0=-6 1=7
opens|french|together|0=19 1=-19
opens|friday|apart|0=6 1=-5
opens|friedrich|apart|0=-12 1=12
opens|friedrich|together|0=16 1=-16
opens|from|apart|0=-39 1=13 2=25
opens|from|together|0=-17 1=10 2=7
opens|fuel|apart|1=-9 2=8
opens|fuel|together|0=-22 1=23
opens|further|apart|0=-14 1=16
opens|further|together|0=-14 1=14
opens|gabon|apart|0=-7 1=7
opens|garry|apart|0=-28 1=8 2=19
opens|gen.|apart|0=-8 1=8
opens|gen.|together|0=-19 1=19
opens|general|apart|0=-8 1=8
opens|general|together|0=8 1=-7
opens|germany|apart|0=33 1=-15 2=-18
opens|germany|together|0=27 1=-17 2=-8
opens|german|apart|0=14 1=-11
opens|german|together|0=-15 1=15
opens|ghana|apart|1=7 2=-10
opens|ghana|together|0=27 1=-24
opens|giorgia|apart|0=5 1=-5
opens|giorgia|together|0=-42 1=43
opens|godfrey|apart|0=-6 1=6
opens|goma|apart|0=-22 1=22
opens|governments|together|0=-18 1=18
opens|government|apart|0=-20 1=20
opens|government|together|0=-19 1=23
opens|great|together|0=8 1=-8
opens|greece|apart|0=14 1=-8 2=-5
opens|greece|together|0=38 1=-35
opens|greeks|apart|0=6 1=-6
opens|grenada|apart|0=5 1=-5
opens|grenada|together|0=13 1=-12
opens|guatemalans|together|0=6 1=-6
opens|guatemalan|together|0=-24 1=24
opens|guatemala|apart|0=-25 1=27
opens|guatemala|together|2=-7
opens|guinea-bissau|apart|0=22 1=-21
opens|guinea-bissau|together|0=17 1=-17
opens|gulf|apart|0=9 1=-9
opens|guterres|apart|0=-10 1=10
opens|guterres|together|0=-24 1=25
opens|guyana|apart|0=24 1=-22
opens|guyana|together|0=-6 1=10
opens|guyanese|apart|0=7 1=-7
opens|guyanese|together|0=10 1=-10
opens|haitian|apart|0=24 1=-23
opens|haiti|apart|0=21 1=-19
opens|hankins|together|0=-8 1=8
opens|hassan|together|0=7 1=-7
opens|haïti|apart|0=8 1=-8
opens|haïti|together|0=-9 1=9
opens|heads|apart|0=-12 1=13
opens|heads|together|0=-16 1=8 2=8
opens|helicopters|together|1=-14 2=12
opens|helsinki|together|0=9 1=-8
opens|henry|apart|0=10 1=-9
opens|henry|together|0=6 1=-6
opens|her|apart|0=-23 1=25
opens|her|together|0=-13 1=16
opens|he|apart|0=-20 1=35
opens|he|together|0=-35 1=59 2=-19
opens|high|apart|0=-21 1=21
opens|his|apart|0=-25 1=35 2=-9
opens|his|together|0=-22 1=18
opens|holness|apart|0=-19 1=22
opens|holness|together|0=-26 1=27
opens|honduras|together|0=33 1=-33
opens|horas|apart|0=-26 1=26
opens|hormis|together|0=-9 1=9
opens|hours|apart|0=-69 1=70
opens|hours|together|0=-14 1=15
opens|however|together|0=-17 1=17
opens|how|apart|0=5
opens|how|together|0=11 1=-11
opens|humanitarian|apart|0=-15 1=15
opens|hungary|apart|0=9 2=-6
opens|hungary|together|0=28 1=-25
opens|i'm|together|0=14 1=-14
opens|if|apart|0=-32 1=32
opens|if|together|0=-20 1=20
opens|indeed|together|0=9 1=-9
opens|india|apart|0=33 1=-29
opens|india|together|0=38 1=-32 2=-6
opens|indonesian|apart|0=-21 1=21
opens|indonesia|apart|0=-11 1=10
opens|indonesia|together|0=-7 1=-13 2=20
opens|inspector|apart|1=5
opens|instead|apart|0=10 1=-10
opens|instead|together|0=12 1=-12
opens|instructors|apart|0=6 1=-6
opens|instructors|together|0=6 1=-6
opens|insufficient|together|0=-17 1=17
opens|intelligence|together|0=-7 1=7
opens|interim|apart|0=-11 1=11
opens|interior|apart|0=-9 1=7
opens|interior|together|0=-19 1=20
opens|interrogé|together|0=-6 1=6
opens|into|apart|0=9 1=-9
opens|in|apart|1=8 2=-8
opens|in|together|0=12 1=10 2=-22
opens|iraq|apart|0=13 1=-13
opens|ireland|apart|0=44 1=-36 2=-7
opens|ireland|together|0=52 1=-49
opens|irish|apart|0=6 1=-6
opens|isaac|together|0=-15 1=15
opens|islamabad|apart|0=11 1=-10
opens|islamabad|together|0=12 1=-11
opens|israel|apart|1=-11 2=8
opens|israel|together|0=20 1=-20
opens|italians|together|0=5 1=-5
opens|italian|apart|0=7 1=-6
opens|italian|together|0=14 1=-14
opens|italia|apart|0=8 1=-7
opens|italy|apart|0=18 2=-20
opens|italy|together|0=36 1=-29
opens|its|apart|0=17 1=-18
opens|its|together|0=11 1=6 2=-15
opens|it|apart|0=10 1=16 2=-27
opens|it|together|0=-18 1=27
opens|ivory|apart|0=8
opens|ivory|together|0=15 1=-23 2=8
opens|i|together|0=12 1=-11
opens|jack|apart|0=10 1=-26 2=15
opens|jakarta|apart|0=8 1=-7
opens|jakarta|together|0=-27 1=27
opens|jamaicans|apart|0=20 1=-20
opens|jamaican|apart|0=-13 1=13
opens|jamaica|apart|0=18 1=-10 2=-7
opens|jamaica|together|0=38 1=-35
opens|james|together|0=-11 1=12
opens|january|apart|0=10 1=-10
opens|japan|apart|0=-18 1=26 2=-8
opens|japan|together|0=20 1=-18
opens|jean-pierre|apart|0=-34 1=34
opens|jeffrey|together|0=-6 1=7
opens|jens|together|0=18 1=-18
opens|jim|together|0=-7 1=7
opens|joe|apart|0=13 1=-13
opens|joe|together|0=-31 1=31
opens|johnny|together|0=-7 1=7
opens|john|together|1=-12 2=11
opens|jordan|apart|0=33 1=-33
opens|jordan|together|0=27 1=-27
opens|josé|together|0=11 1=-11
opens|judge|apart|0=-42 1=42
opens|judge|together|0=-51 1=51
opens|july|apart|0=14 1=-14
opens|june|apart|0=9 1=-8
opens|justice|apart|0=-45 1=45
opens|justice|together|0=-59 1=59
opens|justin|apart|0=-35 1=35
opens|just|apart|0=-6 1=6
opens|kaja|together|0=5
opens|kamla|together|0=6 1=-6
opens|kampala|apart|0=-12 2=12
opens|kampala|together|0=6 1=-6
opens|kanja|together|0=6 1=-6
opens|kathmandu|together|0=6 1=-6
opens|kazakhstan|apart|0=-15 1=36 2=-20
opens|kazakhstan|together|0=27 1=-25
opens|keir|together|0=-10 1=10
opens|kenia|apart|0=6 1=-6
opens|kenyans|apart|0=-14 1=-10 2=24
opens|kenyan|apart|0=-29 1=25
opens|kenyan|together|0=7 1=-5
opens|kenyatta|apart|0=-7 1=7
opens|kenya|apart|0=11 1=-48 2=34
opens|kenya|together|0=12 2=-10
opens|kfor|apart|0=24 1=-24
opens|kfor|together|0=21 1=-21
opens|khartoum|together|0=9 1=-9
opens|kigali|apart|0=15 1=-15
opens|kigali|together|0=-6 1=-16 2=22
opens|kingdom|apart|0=9 1=-9
opens|kingston|apart|1=-11 2=13
opens|kingston|together|0=19 1=-30 2=12
opens|king|apart|0=10 1=-6
opens|king|together|0=14 1=-14
opens|kinshasa|apart|0=7 2=-10
opens|kinshasa|together|0=28 1=-26
opens|kipchumba|together|0=-9 1=12
opens|kithure|apart|0=-16 2=16
opens|kithure|together|0=-32 1=32
opens|koome|apart|0=6 1=-6
opens|korir|apart|0=-5 1=5
opens|kosovo|apart|0=10 2=-7
opens|kosovo|together|0=15 1=-14
opens|ksh|apart|0=6 1=-6
opens|kuala|apart|0=-17 2=17
opens|kuala|together|0=9 1=-9
opens|kuwait|apart|0=-15 1=15
opens|kuwait|together|0=-13 1=13
opens|kyiv|apart|0=12 1=-12
opens|kyiv|together|0=5 1=-5
opens|lack|together|0=-9 1=9
opens|lacroix|apart|0=12 1=-12
opens|landau|apart|0=-5 1=5
opens|last|apart|0=26 1=-13 2=-14
opens|last|together|0=20 1=-18
opens|later|together|0=-12 1=12
opens|late|apart|0=12 1=-12
opens|latvia|apart|0=13 1=-12
opens|latvia|together|0=13 1=-13
opens|laurent|apart|0=-9 1=9
opens|laurent|together|0=10 1=-10
opens|lawmakers|apart|0=-28 1=28
opens|lawyers|apart|0=-9 1=9
opens|lawyers|together|0=-24 1=24
opens|lawyer|apart|0=7 1=-7
opens|leaders|apart|0=14 1=-13
opens|leaders|together|0=7 1=-5
opens|lebanon|apart|0=13 1=-11
opens|lebanon|together|0=20 1=-19
opens|lesotho|apart|0=24 1=-14 2=-10
opens|lesotho|together|0=21 1=-18
opens|less than|apart|0=7 1=-7
opens|lessons|apart|0=5 1=-5
opens|less|together|0=7 1=-7
opens|le|together|0=-21 1=21
opens|liberia|together|0=13 1=-12
opens|libreville|together|0=6 1=-6
opens|lieutenant|apart|0=5 1=-5
opens|lilongwe|together|0=-7 1=7
opens|linda|apart|0=6 1=-6
opens|linda|together|0=-25 1=25
opens|lisbon|apart|0=8 1=-8
opens|lisbon|together|0=16 1=-14
opens|lithuania|apart|0=25 1=-16 2=-10
opens|lithuania|together|0=15 1=-15
opens|logistics|apart|0=5 1=-5
opens|london|apart|0=-10 1=10
opens|london|together|0=-7 1=9
opens|londres|together|0=-25 1=26
opens|los|together|0=-11 1=11
opens|luis|apart|0=-10 1=10
opens|luis|together|0=12 1=-12
opens|lula|together|0=-5 1=5
opens|luxembourg|apart|0=-9 1=9
opens|luxembourg|together|0=6 1=-5
opens|macron|apart|0=-23 1=23
opens|macron|together|0=-17 1=17
opens|madrid|apart|0=11 1=-11
opens|madrid|together|0=39 1=-38
opens|mahamat|together|0=7 1=-6
opens|major|apart|0=-11 1=11
opens|making|apart|0=-12 2=12
opens|malawi|apart|0=35 1=-28 2=-8
opens|malawi|together|0=41 1=-38
opens|malaysia|together|0=6 1=-6
opens|mali|apart|0=6 1=-5
opens|mali|together|0=-8 1=8
opens|malta|apart|0=6 1=-6
opens|malta|together|0=9 1=-9
opens|mandate|0=12 2=-8
opens|many|apart|0=11 1=-11
opens|maputo|together|0=8 1=-8
opens|march|apart|0=18 1=-17
opens|marco|apart|0=-10 1=12
opens|marco|together|0=-16 1=17
opens|maria|apart|0=-7 1=7
opens|mark|together|0=-23 1=23
opens|maría|apart|0=-11 1=11
opens|maría|together|0=-19 1=19
opens|mauritania|together|0=7 1=-7
opens|may|apart|0=6 1=-6
opens|mccaul|together|0=-8 1=8
opens|mdf|apart|0=-10 1=10
opens|meanwhile|together|0=19 1=-16
opens|mediators|together|0=-9 1=9
opens|medical|together|0=7 1=-7
opens|meloni|together|0=-8 1=8
opens|members|apart|0=13 1=-23 2=10
opens|members|together|0=-11 1=11
opens|member|together|1=-11 2=11
opens|merz|together|0=9 1=-9
opens|met|together|0=-11 1=11
opens|mexican|together|0=5 1=-5
opens|mexico|apart|0=6 1=-6
opens|mia|apart|0=8 1=-7
opens|mia|together|0=7 1=-7
opens|micheál|together|0=-17 1=17
opens|mike|apart|0=-12 1=12
opens|military|apart|1=-9 2=12
opens|military|together|0=7 1=-7
opens|ministers|apart|0=-11 1=15
opens|ministers|together|0=9 1=-9
opens|minister|apart|0=8 2=-9
opens|minusca|apart|0=5
opens|minusca|together|0=15 1=-15
opens|minusma|apart|0=9 1=-8
opens|miroslav|together|0=-9 1=9
opens|mogadishu|apart|0=7 1=-7
opens|mogadishu|together|0=6 1=-6
opens|moldova|apart|0=-10 1=10
opens|moldova|together|0=10 1=-10
opens|monday|apart|0=9 1=-9
opens|money|apart|0=34 1=-31
opens|money|together|0=29 1=-29
opens|mongolia|together|0=-13 1=15
opens|monica|apart|0=-14 1=14
opens|monica|together|0=-15 1=15
opens|montenegro|together|0=6 1=-6
opens|monusco|apart|0=15 1=-14
opens|more than|together|0=13 1=-13
opens|more|apart|0=-10 1=13
opens|more|together|0=19 1=-19
opens|morocco|apart|0=6
opens|morocco|together|0=16 1=-11 2=-6
opens|moscow|apart|0=-13 2=12
opens|moscow|together|0=-26 1=27
opens|most|together|0=-6 1=6
opens|mozambican|apart|0=5 1=-5
opens|mozambique|apart|1=-12 2=8
opens|mozambique|together|0=12 1=-9
opens|mps|apart|0=-6 1=6
opens|mr.|apart|0=-8 1=-15 2=23
opens|mr|apart|0=-29 1=25
opens|mr|together|0=-26 1=29
opens|ms.|apart|0=-18 1=18
opens|ms|together|0=-32 1=32
opens|much|apart|0=6 1=-6
opens|mudavadi|apart|0=12 1=-11
opens|mudavadi|together|0=6 1=-6
opens|munroe|apart|0=7 1=-6
opens|murió|together|0=-7 1=7
opens|murkomen|together|0=-20 1=20
opens|musalia|apart|0=10 1=-10
opens|mwita|together|0=-9 1=9
opens|n'djamena|apart|0=8 1=-8
opens|n'djamena|together|0=-19 1=11 2=8
opens|nairobi|apart|0=-7 1=11
opens|nairobi|together|0=8 2=-6
opens|namibia|apart|0=11 1=-10
opens|namibia|together|0=9 1=-8
opens|nassau|apart|0=18 1=-18
opens|nassau|together|0=16 1=-16
opens|national|apart|0=12 1=-13
opens|nato|apart|0=31 1=-25 2=-6
opens|nato|together|0=19 1=-19
opens|nearly|apart|0=16 1=-16
opens|negotiations|together|0=6
opens|neighboring|together|0=-11 1=11
opens|neighbouring|apart|0=-31 1=33
opens|neighbouring|together|0=-44 1=44
opens|neither|apart|0=-7 1=7
opens|neither|together|0=-9 1=9
opens|nepal|apart|0=9 1=-9
opens|nepal|together|0=26 1=-24
opens|nevertheless|together|0=-25 1=25
opens|new|apart|0=-8 1=14 2=-6
opens|new|together|0=29 1=-28
opens|next|apart|0=-20 1=-8 2=28
opens|next|together|0=8 1=-8
opens|nicholas|apart|0=9 1=-8
opens|nichols|apart|0=5 1=-5
opens|nigerian|apart|0=-17 1=17
opens|nigeria|apart|0=27 1=-21 2=-6
opens|nigeria|together|0=37 1=-37
opens|niger|apart|0=33 1=-32
opens|niger|together|0=10 1=-10
opens|night-vision|together|0=8 1=-8
opens|nineteen|together|0=-6 1=6
opens|nine|apart|0=-30 1=30
opens|noboa|apart|0=-9 1=9
opens|nobody|together|0=12 1=-12
opens|none|apart|0=-32 2=35
opens|none|together|0=13 1=-13
opens|north|apart|0=7 1=-6
opens|north|together|0=10 1=-10
opens|norway|apart|0=8 1=-6
opens|norway|together|0=-12 1=15
opens|norwegian|together|0=-6 1=6
opens|nor|apart|0=10 1=-10
opens|nothing|apart|0=-45 1=45
opens|nothing|together|0=11 1=-10
opens|not|apart|0=-17 1=18
opens|not|together|0=-10 1=10
opens|nov.|apart|0=5 1=-5
opens|now|apart|0=5
opens|no|apart|0=-22 1=22
opens|nyusi|apart|0=5 1=-5
opens|obstacle|0=-7 1=12
opens|oct.|apart|0=9 1=-9
opens|october|apart|0=21 1=-20
opens|offers|apart|0=17 1=-17
opens|offers|together|0=-26 1=15 2=11
opens|officers|apart|0=-16 1=17
opens|officers|together|0=-24 1=24
opens|officials|apart|0=27 1=-27
opens|of|apart|0=12 2=-9
opens|of|together|0=13 1=-5
opens|olaf|together|0=14 1=-14
opens|omar|apart|0=6 1=-6
opens|ombaka|apart|0=8 1=-8
opens|once|apart|0=-27 1=37 2=-9
opens|one|apart|0=19 1=-18
opens|one|together|0=21 1=-19
opens|only|apart|0=38 1=-37
opens|only|together|0=-7 1=8
opens|on|together|0=-8 1=20 2=-8
opens|opposed|apart|0=9 1=-9
opens|opposition|apart|0=-12 1=13
opens|opposition|together|0=-11 1=11
opens|oslo|together|0=10 1=-10
opens|others|apart|0=23 1=-17 2=-7
opens|others|together|0=9 1=-7
opens|other|apart|0=24 1=-24
opens|other|together|0=12 1=-11
opens|ottawa|apart|0=25 1=-22
opens|ottawa|together|0=32 1=-29
opens|otunge|apart|0=6
opens|otunge|together|0=8 1=-8
opens|ouagadougou|together|0=6 1=-6
opens|our|apart|0=17 1=-10 2=-7
opens|our|together|0=-17 1=18
opens|out|apart|1=5
opens|out|together|0=-10 1=11
opens|over|apart|0=16 1=-16
opens|over|together|0=-14 1=15
opens|pakistani|together|0=-26 1=27
opens|pakistan|apart|0=29 1=-26
opens|pakistan|together|0=-22 1=25
opens|panama|apart|0=6
opens|panama|together|0=-23 1=31 2=-7
opens|paraguay|apart|0=29 1=-29
opens|paris|apart|0=14 1=-12
opens|paris|together|1=8
opens|parliament|apart|0=9 1=-8
opens|parliament|together|0=-5 1=6
opens|participants|apart|0=-7 1=7
opens|partners|apart|0=-10 1=10
opens|part|together|0=-25 1=25
opens|patrols|apart|0=8 1=-8
opens|patrols|together|0=6 1=-6
opens|paul|together|0=6 1=-6
opens|peacekeepers|apart|0=-9 1=9
opens|pentagon|apart|0=-19 1=19
opens|people|together|0=9 1=-9
opens|personnel|apart|0=29 1=-28
opens|personnel|together|0=8 1=-7
opens|peru|apart|0=21 1=-21
opens|peru|together|0=13 1=-11
opens|petitioners|together|0=-14 1=15
opens|petitioner|apart|0=-6 1=6
opens|philip|together|0=15 1=-15
opens|photographs|together|0=-21 1=21
opens|photo|apart|0=-11 1=11
opens|pilots|apart|0=8 1=-8
opens|plans|together|0=6 1=-6
opens|pledges|together|0=12 1=-12
opens|poland|apart|1=6
opens|poland|together|0=7
opens|police|apart|0=18 1=-18
opens|police|together|0=15 1=-13
opens|port-au-prince|apart|0=5 1=-5
opens|port-au-prince|together|0=6 1=-6
opens|portugal|apart|1=-17 2=18
opens|portugal|together|0=36 1=-29 2=-7
opens|port|together|0=-26 1=26
opens|prabowo|apart|0=6 1=-6
opens|prabowo|together|0=-6 1=6
opens|preguntado|apart|0=12 1=-12
opens|preparations|together|0=-14 1=15
opens|president|apart|0=-25 1=-21 2=53
opens|president|together|0=-38 1=18 2=21
opens|pressed|apart|0=-33 1=34
opens|pretoria|apart|0=13 1=-10
opens|pretoria|together|0=17 1=-16
opens|prime|apart|0=15 1=-12
opens|prime|together|0=27 1=-26
opens|principal|apart|0=-45 1=34 2=11
opens|promised|apart|0=14 1=-9 2=-5
opens|promised|together|0=6 1=-6
opens|promises|together|0=-14 1=14
opens|provided|apart|0=-11 2=11
opens|questionnée|together|0=7 1=-7
opens|question|apart|0=-16 1=16
opens|question|together|0=5 1=-5
opens|rabat|together|0=20 1=-18
opens|rae|together|0=14 1=-14
opens|ramaphosa|together|0=8 1=-8
opens|ramdin|apart|0=10 1=-10
opens|ramdin|together|0=6 1=-6
opens|rations|apart|0=-14 2=14
opens|reading|apart|0=-7 1=8
opens|reaffirming|apart|0=-11 1=11
opens|recalling|apart|0=-7 1=7
opens|recalls|apart|0=7
opens|reform|apart|0=7 1=-7
opens|regarding|apart|0=-10 1=10
opens|rep.|apart|0=-9 1=9
opens|reporters|apart|0=-11 1=11
opens|reports|apart|0=-6 1=6
opens|representative|together|0=11 1=-11
opens|republicans|apart|0=-6 1=6
opens|republicans|together|0=8 1=-8
opens|request|0=-20 1=20
opens|requirement|0=16 2=-15
opens|researchers|apart|0=-25 1=25
opens|resolution|apart|0=-64 1=46 2=18
opens|resolution|together|0=-48 1=34 2=14
opens|resources|apart|0=6 1=-6
opens|responding|apart|0=-5 1=5
opens|risch|apart|0=-5 1=5
opens|riyadh|apart|0=-18 1=18
opens|roberto|apart|0=-9 1=9
opens|robinson|apart|0=-12 1=12
opens|romania|apart|0=35 1=-34
opens|romania|together|0=28 1=-24
opens|rome|apart|0=16 2=-12
opens|rome|together|0=27 1=-26
opens|rotation|apart|0=-34 1=37
opens|roughly|apart|0=-10 1=11
opens|royal|apart|0=-17 1=17
opens|ruben|apart|0=-23 1=23
opens|rubio|apart|0=-16 1=17
opens|rubio|together|0=-18 1=19
opens|russia|apart|0=-29 1=27
opens|russia|together|0=-46 1=46
opens|ruto|apart|0=-10 1=19 2=-9
opens|ruto|together|0=-47 1=55 2=-9
opens|rwandan|together|0=6 1=-6
opens|rwanda|apart|0=57 1=-50 2=-6
opens|rwanda|together|1=-10 2=8
opens|r|apart|0=-9 1=9
opens|s'|apart|0=-26 1=20 2=6
opens|sadc|apart|0=32 1=-25 2=-8
opens|sadc|together|0=13 1=-7 2=-6
opens|saint-cyr|apart|0=7 1=-7
opens|sainte-lucie|together|0=7
opens|saint|together|0=17 1=-17
opens|salaries|together|0=-13 1=13
opens|salvadorans|apart|0=-9 1=9
opens|salvadoran|apart|0=-61 1=25 2=36
opens|salvador|apart|0=-46 1=46
opens|samim|apart|0=14 1=-6 2=-8
opens|santo|together|0=7 1=-7
opens|san|apart|0=6 1=-6
opens|san|together|0=11 1=-11
opens|saudi|apart|0=11 1=-11
opens|second|apart|0=-7 1=7
opens|secretary-general|apart|0=6
opens|secretary-general|together|0=9 1=-9
opens|secretary|apart|0=-10 1=10
opens|secretary|together|0=-6 1=7
opens|sector|apart|0=-7 1=7
opens|security|apart|0=8 1=-8
opens|sen.|apart|0=10 1=-10
opens|senator|apart|0=7 1=-7
opens|sending|apart|0=-14 1=14
opens|sending|together|0=-18 1=18
opens|senegal|apart|0=38 1=-35
opens|senegal|together|0=27 1=-26
opens|senior|apart|0=9 1=-9
opens|senior|together|0=-6 1=7
opens|seoul|together|0=8
opens|september|apart|0=9 1=-8
opens|september|together|0=6 1=-6
opens|serbia|apart|0=7 1=-7
opens|serbia|together|0=-6 1=6
opens|set|apart|0=7 1=-7
opens|seventeen|apart|0=-5 1=5
opens|seventy-five|apart|0=-18 1=18
opens|seventy-four|apart|0=-45 1=45
opens|seventy|together|0=-31 1=31
opens|seven|apart|0=11 1=-8
opens|seven|together|0=-17 1=19
opens|several|apart|0=-15 1=23 2=-8
opens|several|together|0=10 1=-8
opens|se|apart|0=8 1=-7
opens|seúl|apart|0=-6 1=6
opens|she|apart|0=-28 1=41 2=-11
opens|she|together|0=-34 1=46 2=-7
opens|shortly|apart|0=-7 1=7
opens|should|apart|0=-20 1=20
opens|sierra|apart|0=-27 1=33 2=-6
opens|sierra|together|0=-46 1=53 2=-7
opens|since|apart|0=-25 1=27
opens|since|together|0=19 1=-11 2=-7
opens|singapore|together|0=13 1=-12
opens|sir|apart|0=6 1=-6
opens|sitting|apart|0=-5 1=5
opens|sixteen|apart|0=-7 1=7
opens|sixteen|together|0=6 1=-6
opens|sixty|apart|0=-13 1=13
opens|six|apart|0=-61 1=32 2=30
opens|six|together|0=-30 1=31
opens|slovakia|apart|0=-11 1=15
opens|slovakia|together|0=26 1=-22
opens|slovaks|apart|0=6 1=-6
opens|slovenia|apart|0=21 1=-18
opens|slovenia|together|0=13 1=-13
opens|so far|apart|0=7 1=-6
opens|sofia|apart|0=9 1=-9
opens|soldiers|apart|0=-21 1=23
opens|somalia|apart|0=14 1=-8 2=-6
opens|somalia|together|0=20 1=-18
opens|somali|apart|0=-9 1=9
opens|some|apart|0=16 1=-9
opens|some|together|0=16 1=-9 2=-6
opens|sources|apart|0=28 1=-24
opens|south|apart|0=32 1=-12 2=-20
opens|south|together|0=15 2=-17
opens|so|apart|0=7
opens|so|together|0=18 1=-19
opens|spain|apart|0=40 1=-26 2=-14
opens|spain|together|0=29 1=-41 2=13
opens|spanish|apart|0=7 1=-7
opens|speakers|together|0=-32 1=32
opens|speaking|apart|0=-5 1=9
opens|speaking|together|0=-13 1=15
opens|sri|apart|0=-22 1=30 2=-9
opens|sri|together|2=-8
opens|staff|apart|0=6 1=-6
opens|starmer|apart|0=-13 1=13
opens|states|apart|0=7 1=-6
opens|states|together|1=9 2=-6
opens|state|apart|0=-46 1=32 2=14
opens|stephane|apart|0=9 1=-9
opens|still|apart|0=9 1=-8
opens|still|together|0=-8 1=8
opens|strong|together|0=-17 1=17
opens|struck|together|0=-7 1=7
opens|sturge|apart|0=-18 1=18
opens|stéphane|together|0=11 1=-11
opens|støre|apart|0=7 1=-7
opens|such|apart|0=-16 1=16
opens|such|together|0=-10 1=10
opens|sudáfrica|apart|0=-8 1=10
opens|supports|together|0=6 1=-6
opens|support|together|0=-19 1=19
opens|suriname|apart|0=17 1=-16
opens|suriname|together|0=27 1=-24
opens|sweden|apart|0=19 1=-8 2=-11
opens|sweden|together|0=26 1=-19 2=-7
opens|switzerland|apart|0=13 1=-13
opens|switzerland|together|0=19 1=-18
opens|syria|apart|0=-12 1=13
opens|sánchez|apart|0=7 1=-7
opens|taipei|together|0=-18 1=18
opens|tajani|apart|0=-10 1=10
opens|tajani|together|0=-6 1=6
opens|taken|together|0=-13 1=13
opens|talks|apart|0=-26 1=26
opens|talon|together|0=-27 1=27
opens|tanzania|apart|0=25 1=-22
opens|tanzania|together|0=21 1=-17
opens|ten|apart|0=25 1=-23
opens|ten|together|0=22 1=-22
opens|terrance|together|0=-7 1=7
opens|that|apart|1=-10 2=6
opens|that|together|0=20 1=-13 2=-8
opens|their|apart|0=-28 1=8 2=20
opens|their|together|0=6 1=-7
opens|then|apart|0=6 1=-6
opens|there|apart|1=8
opens|there|together|1=5
opens|these|together|0=-7 1=7
opens|they|apart|0=-14 1=17
opens|they|together|0=-32 1=31 2=15
opens|the|apart|0=7 1=9 2=-21
opens|the|together|0=-8 1=20 2=-6
opens|thirdway|apart|0=-7 1=7
opens|third|apart|0=6 1=-6
opens|thirteen|apart|0=-19 1=19
opens|thirteen|together|0=-44 1=46
opens|thirty-five|together|0=-9 1=9
opens|thirty-four|apart|0=-6 1=6
opens|thirty-one|apart|0=-16 1=16
opens|this|apart|0=8 2=-7
opens|this|together|0=16 1=-14
opens|those|together|0=9 1=-8
opens|three|apart|0=6
opens|three|together|0=11 1=-10
opens|thursday|apart|0=5
opens|today|apart|0=-39 1=39
opens|todd|together|0=6 1=-6
opens|together|together|0=-10 1=10
opens|togo|apart|0=-8 1=9
opens|togo|together|0=29 1=-26
opens|tokyo|together|0=13 1=-11
opens|tomorrow|apart|0=10 1=-9
opens|tonga|together|0=5 1=-5
opens|too|apart|0=5 1=-5
opens|total|apart|0=-12 1=12
opens|to|apart|1=5
opens|to|together|0=-42 1=47 2=-5
opens|training|apart|0=6 1=-6
opens|transport|apart|0=8 1=-7
opens|transport|together|0=-13 1=14
opens|treasury|apart|0=7 1=-6
opens|trinidad|apart|0=37 1=-36
opens|trinidad|together|0=6
opens|troop-contributing|together|0=-5 1=5
opens|troops|apart|0=-11 1=12
opens|troops|together|0=-9 1=10
opens|troop|together|0=-12 1=12
opens|trudeau|apart|0=9 1=-9
opens|trudeau|together|0=14 1=-14
opens|tunis|apart|0=11 1=-11
opens|turkey|apart|0=23 1=-19
opens|turkey|together|0=44 1=-40
opens|turquía|apart|0=6
opens|tusk|together|0=8 1=-8
opens|twelve|apart|0=-46 1=48
opens|twelve|together|0=-22 1=23
opens|twenty-four|apart|0=-34 1=34
opens|twenty-four|together|0=-23 1=23
opens|twenty-one|apart|0=9 1=-9
opens|twenty-six|apart|0=-17 1=17
opens|twenty-six|together|0=-7 1=7
opens|twenty-two|apart|0=-7 1=7
opens|twenty|apart|0=-7 1=7
opens|twenty|together|0=7 1=-7
opens|two|apart|0=-16 1=-33 2=49
opens|two|together|0=-31 1=29
opens|tánaiste|apart|0=8 1=-8
opens|türkiye|apart|0=14 1=-10
opens|türkiye|together|0=7 1=-6
opens|u.s.|together|0=-10 1=10
opens|ugandans|together|0=10 1=-9
opens|ugandan|apart|0=8 1=-7
opens|uganda|apart|0=18 1=-34 2=17
opens|uganda|together|0=29 1=-36 2=7
opens|ukraine|apart|0=12 1=-9
opens|ulan|together|0=5
opens|un-assessed|together|0=8 1=-8
opens|unanimously|apart|0=6
opens|under|apart|1=11 2=-10
opens|under|together|0=-6
opens|undof|apart|0=16 1=-11
opens|unifil|apart|0=14 1=-13
opens|unifil|together|0=9 1=-9
opens|units|apart|0=-20 1=20
opens|unless|together|0=-7 1=7
opens|unlike|together|0=7 1=-6
opens|unmiss|apart|0=7 1=-7
opens|until|apart|0=25 1=-19 2=-6
opens|un|apart|0=20 1=-16
opens|un|together|0=9 1=-9
opens|up|apart|0=-61 1=25 2=37
opens|up|together|0=16 1=-15
opens|uruguay|apart|0=16 1=-12
opens|uruguay|together|0=19 1=-14 2=-5
opens|us|apart|0=30 1=-29
opens|us|together|0=-13 1=10
opens|vehicles|together|0=27 1=-27
opens|vice|apart|0=9 1=-9
opens|victoria|apart|0=-14 1=14
opens|victoria|together|0=7 1=-7
opens|video|apart|0=-19 1=19
opens|vieira|apart|0=-15 1=15
opens|vienna|together|0=7 1=-7
opens|vilnius|apart|0=8 1=-8
opens|vilnius|together|0=9 1=-9
opens|volodymyr|apart|0=5 1=-5
opens|voluntary|apart|0=6 1=-6
opens|warsaw|apart|0=6 1=-6
opens|warsaw|together|0=19 1=-19
opens|washington|apart|0=40 1=-22 2=-17
opens|washington|together|0=22 1=-10 2=-10
opens|wednesday|apart|0=-9 1=9
opens|welcomed|together|0=-15 1=15
opens|wexler|apart|0=-16 1=16
opens|we|apart|0=-16 1=20
opens|whatever|together|0=-19 1=21
opens|what|apart|0=-10 1=13
opens|what|together|0=-13 1=7 2=5
opens|when|apart|0=-8 1=11
opens|when|together|0=-29 1=32
opens|where|apart|0=6 1=-6
opens|whether|apart|0=10 1=-10
opens|while|apart|0=-17 1=17
opens|white|together|0=-7 1=7
opens|whoever|together|0=-8 1=8
opens|who|apart|0=25 1=-25
opens|who|together|0=7 1=-7
opens|william|apart|0=-41 1=11 2=30
opens|william|together|0=25 1=-23
opens|will|apart|0=7 1=-7
opens|within|apart|0=-11 1=15
opens|within|together|0=-45 1=35 2=10
opens|without|apart|0=17 1=-18
opens|with|apart|0=-15 1=9 2=7
opens|with|together|0=-13 1=16
opens|writing|apart|0=-26 1=28
opens|written|apart|0=-16 1=16
opens|yesterday|apart|0=7 1=-7
opens|yet|apart|0=18 1=-18
opens|youssouf|apart|0=-7 1=8
opens|you|apart|0=-8 1=8
opens|zambian|apart|0=-9 1=9
opens|zambia|apart|0=7 1=-5
opens|zambia|together|0=20 1=-20
opens|zhang|apart|0=-24 1=24
opens|zimbabwe|apart|0=-22 1=23
opens|zimbabwe|together|0=15 1=-13
opens|«|apart|0=-14 1=17
opens|«|together|0=-26 1=23
opens|álvarez|apart|0=14 1=-12
opens|álvarez|together|0=-14 1=14
opens|–|apart|0=39 1=-34 2=-5
opens|–|together|0=-16 1=16
opens|•|apart|0=11 1=-9
opens|▪|apart|0=6 1=-6
role|arrive|agreement drafting|0=5
role|arrive|agreement signed|0=6 1=-6
role|arrive|authorised|0=33 1=-26 2=-6
role|arrive|changed|0=25 1=-24
role|arrive|committed|0=-22 1=-14 2=36
role|arrive|considering|0=-68 2=66
role|arrive|delivered|0=-26 1=73 2=-40
role|arrive|engagement held|0=11
role|arrive|engagement planned|0=16 1=-15
role|arrive|extended|0=-13 1=17
role|arrive|obstacle|0=40 1=-37
role|arrive|pledged|1=-62 2=43
role|arrive|reluctant|0=42 1=-33 2=-9
role|arrive|request|0=8 2=-5
role|arrive|requirement|0=-8 1=-23 2=31
role|arrive|suspended|0=6
role|arrive|withdrawn|1=19 2=-17
role|ask|agreement drafting|0=34 1=-33
role|ask|authorised|0=48 1=-46
role|ask|changed|0=30 1=-37 2=7
role|ask|considering|0=-9 1=9
role|ask|delivered|0=49 1=-48
role|ask|ended|0=19 1=-16
role|ask|engagement held|0=-11 1=11
role|ask|engagement planned|0=-14 2=10
role|ask|extended|0=52 1=-47
role|ask|pledged|0=10 1=8 2=-18
role|ask|refused|1=6
role|ask|request|0=-81 1=87 2=-7
role|ask|requirement|0=-22 1=37 2=-14
role|ask|suspended|0=10 1=-10
role|ask|withdrawn|0=-30 1=43 2=-13
role|authorise|authorised|0=-46 1=41 2=6
role|authorise|changed|0=-9 1=11
role|authorise|committed|0=-20 1=20
role|authorise|delivered|0=32 1=-32
role|authorise|ended|0=-21 1=22
role|authorise|engagement held|0=15 1=-15
role|authorise|extended|0=-31 1=29
role|authorise|obstacle|0=9 1=-9
role|authorise|pledged|0=18 1=-18
role|authorise|refused|0=22 1=-22
role|authorise|reluctant|0=-23 1=24
role|authorise|request|0=9 1=-9
role|authorise|requirement|0=19 1=-10 2=-9
role|back|agreement drafting|0=-40 1=41
role|back|agreement signed|0=-9 1=9
role|back|authorised|0=-16 1=19
role|back|committed|0=6 1=14 2=-21
role|back|considering|0=32 1=-29
role|back|ended|0=-9 1=10
role|back|engagement planned|0=12 1=-11
role|back|pledged|0=-12 1=21 2=-10
role|back|refused|0=33 1=-33
role|back|reluctant|0=-11 1=13
role|back|request|0=6 1=-6
role|back|requirement|0=9 1=-8
role|back|withdrawn|0=27 1=-38 2=11
role|bar|agreement drafting|0=19 1=-19
role|bar|agreement signed|0=6 1=-6
role|bar|authorised|0=9 1=-9
role|bar|delivered|0=8 1=-8
role|bar|obstacle|0=-38 1=39
role|bar|pledged|0=28 1=-25
role|bar|refused|0=-12 1=12
role|bind|agreement drafting|0=-10 1=11
role|bind|authorised|0=-63 1=46 2=14
role|bind|changed|0=-34 1=39
role|bind|committed|0=-41 1=70 2=-33
role|bind|considering|1=-34 2=37
role|bind|delivered|0=64 1=-60
role|bind|ended|0=-20 1=20
role|bind|engagement held|0=17 1=-17
role|bind|extended|0=-18 1=33 2=-15
role|bind|obstacle|0=28 1=-27
role|bind|pledged|0=44 1=-24 2=-22
role|bind|reluctant|0=-20 1=21
role|bind|request|0=46 1=-44
role|bind|requirement|0=36 1=-30 2=-5
role|bind|suspended|0=20 1=-20
role|change|changed|0=-30 1=26
role|change|committed|0=-6 1=6
role|change|delivered|0=-14 1=14
role|change|pledged|1=20 2=-15
role|change|refused|0=15 1=-15
role|consider|agreement drafting|0=10 1=-10
role|consider|authorised|0=20 1=-19
role|consider|committed|0=12 1=-11
role|consider|considering|0=20 1=-5 2=-14
role|consider|delivered|0=42 1=-41
role|consider|engagement held|0=-22 1=23
role|consider|engagement planned|0=-27 1=29
role|consider|extended|0=20 1=-13 2=-8
role|consider|obstacle|0=21 1=-21
role|consider|pledged|0=17 2=-15
role|consider|refused|0=12 1=-11
role|consider|reluctant|0=-30 1=31
role|consider|request|0=-40 1=40
role|consider|requirement|0=6 1=-7
role|consider|withdrawn|0=8 1=-8
role|draft|delivered|0=12 1=-12
role|draft|engagement held|0=-6 1=6
role|draft|pledged|0=-13 1=13
role|due|authorised|0=9 1=6 2=-15
role|due|changed|0=-22 1=25
role|due|considering|0=-8 1=11
role|due|engagement cancelled|0=8 1=-8
role|due|engagement held|0=-9 1=11
role|due|engagement planned|0=-14 1=17
role|due|extended|0=-24 1=54 2=-30
role|due|pledged|0=11 1=-47 2=37
role|due|refused|0=5
role|due|request|0=12 1=-12
role|due|withdrawn|0=-10 1=13
role|end|authorised|0=-9 1=-10 2=19
role|end|changed|0=9 1=-7
role|end|committed|0=23 1=-19
role|end|delivered|0=28 1=-27
role|end|ended|0=-28 1=21 2=7
role|end|engagement held|0=11 1=-11
role|end|engagement planned|0=6 1=-5
role|end|extended|0=8 1=-27 2=19
role|end|obstacle|0=-7 1=8
role|end|pledged|1=22 2=-18
role|end|refused|0=8 1=-8
role|end|reluctant|0=7
role|end|suspended|0=-15 1=15
role|end|withdrawn|0=-13 1=-6 2=20
role|extend|committed|0=-10 1=12
role|extend|delivered|0=11 1=-10
role|extend|engagement held|0=6 1=-6
role|extend|extended|0=-39 1=25 2=15
role|extend|obstacle|0=-32 1=34
role|extend|reluctant|0=-6 1=9
role|extend|requirement|0=16 1=-10 2=-6
role|extend|withdrawn|0=12 1=-15
role|fail|obstacle|0=-12 1=12
role|fail|refused|0=-15 1=15
role|fail|request|0=-7 1=7
role|fail|withdrawn|0=5 1=-5
role|give|agreement signed|0=34 1=-32
role|give|authorised|0=-22 1=18
role|give|changed|0=-14 1=15
role|give|committed|0=-12 1=-16 2=28
role|give|considering|0=20 1=14 2=-34
role|give|delivered|0=-15 1=52 2=-28
role|give|ended|0=9 2=-8
role|give|engagement held|2=-5
role|give|engagement planned|0=13 2=-11
role|give|extended|0=-27 2=25
role|give|obstacle|0=10 2=-13
role|give|pledged|0=-22 1=-27 2=49
role|give|refused|0=6
role|give|request|0=11 1=-25 2=14
role|give|requirement|1=12 2=-18
role|give|suspended|0=33 1=-42 2=9
role|give|withdrawn|0=-26 1=12 2=14
role|hesitate|considering|0=-5 1=5
role|hesitate|delivered|0=19 1=-19
role|hesitate|obstacle|0=11 1=-11
role|hesitate|pledged|0=17 1=-17
role|hesitate|refused|0=-10 1=10
role|hesitate|reluctant|0=-52 1=54
role|hesitate|suspended|0=-13 1=13
role|hold|agreement drafting|0=13 1=-13
role|hold|agreement signed|0=12 1=-12
role|hold|authorised|0=18 1=-11 2=-7
role|hold|changed|0=-6 1=6
role|hold|committed|0=24 1=-23
role|hold|considering|0=5 2=-7
role|hold|delivered|0=28 1=-28
role|hold|ended|0=-21 1=7 2=14
role|hold|engagement held|0=-21 1=21
role|hold|engagement planned|0=-7 1=7
role|hold|extended|0=13 2=-16
role|hold|pledged|1=-43 2=38
role|hold|request|0=16 1=-15
role|hold|suspended|0=-115 1=111
role|hold|withdrawn|0=6 1=-8
role|keep|agreement drafting|0=-9 1=11
role|keep|agreement sought|0=-7 1=8
role|keep|authorised|0=-6
role|keep|changed|0=14 1=-27 2=13
role|keep|committed|0=-9 1=11
role|keep|considering|0=12 1=-13
role|keep|delivered|0=-23 1=25
role|keep|ended|0=46 1=-40 2=-6
role|keep|engagement held|0=-12 1=12
role|keep|engagement planned|0=10 1=-7
role|keep|extended|0=5 1=-14 2=8
role|keep|obstacle|0=10 1=-9
role|keep|pledged|0=7 1=-42 2=35
role|keep|refused|0=17 1=-17
role|keep|reluctant|0=9
role|keep|request|0=-8 1=13
role|keep|requirement|0=13 1=-11
role|keep|withdrawn|0=-14 1=14
role|leave|agreement drafting|0=9 1=-5
role|leave|agreement signed|0=8 1=-8
role|leave|authorised|0=-7 1=13 2=-6
role|leave|changed|0=13 1=-10
role|leave|committed|0=15 1=-27 2=12
role|leave|considering|0=-28 1=28
role|leave|delivered|0=-13 1=29 2=-10
role|leave|ended|0=39 1=-26 2=-13
role|leave|engagement held|0=51 1=-51
role|leave|engagement planned|0=13 1=-11
role|leave|extended|0=6 1=-14 2=9
role|leave|obstacle|0=-13 1=16
role|leave|pledged|0=5 1=-55 2=49
role|leave|refused|0=33 1=-33
role|leave|reluctant|0=29 1=-47 2=18
role|leave|request|0=41 1=-39
role|leave|requirement|0=6 1=17 2=-23
role|leave|suspended|0=10 1=-7
role|leave|withdrawn|0=-50 1=78
role|light|agreement drafting|0=-24 1=26
role|light|authorised|0=12 2=-9
role|light|changed|0=-21 1=26 2=-6
role|light|committed|0=5 1=-15 2=10
role|light|considering|1=-18 2=17
role|light|delivered|0=-11 1=20
role|light|ended|0=17 1=-10 2=-7
role|light|engagement planned|0=18 1=-23
role|light|obstacle|0=7
role|light|pledged|0=-9 1=17 2=-6
role|light|refused|0=-23 1=24
role|light|reluctant|0=14 1=-16
role|light|request|0=-7 1=13 2=-6
role|light|requirement|0=8 2=-8
role|light|suspended|0=-24 1=26
role|light|withdrawn|0=9 1=-22 2=13
role|meet|agreement drafting|0=14 1=-13
role|meet|authorised|0=15 1=-9 2=-5
role|meet|changed|0=49 1=-49
role|meet|committed|1=12 2=-8
role|meet|delivered|1=8
role|meet|ended|0=7 2=-7
role|meet|engagement held|0=-12 1=43 2=-25
role|meet|engagement planned|0=-39 1=26 2=13
role|meet|extended|0=17 1=-11 2=-6
role|meet|obstacle|0=12 1=-11
role|meet|pledged|0=-26 2=29
role|meet|refused|0=12 1=-12
role|meet|reluctant|0=16 1=-16
role|meet|request|0=-34 1=38
role|meet|requirement|0=-6 1=8
role|meet|suspended|0=32 1=-32
role|meet|withdrawn|0=15 1=-8 2=-7
role|need|agreement drafting|0=8 1=-8
role|need|delivered|0=7 1=-7
role|need|pledged|0=6 2=-6
role|need|requirement|0=-35 2=32
role|none|agreement drafting|0=-10 1=13
role|none|agreement signed|0=7 1=-6
role|none|agreement sought|0=21 1=-21
role|none|authorised|0=-10 1=6
role|none|changed|1=11 2=-7
role|none|committed|0=10 1=-10
role|none|considering|1=8 2=-6
role|none|delivered|0=21 2=-26
role|none|ended|0=-11 1=-18 2=29
role|none|engagement held|0=15 1=-7
role|none|engagement planned|0=-5 1=8
role|none|extended|0=18 1=-12 2=-6
role|none|obstacle|1=24 2=-18
role|none|pledged|0=-5 1=10 2=-5
role|none|reluctant|0=12 1=-13
role|none|request|0=-23 1=22
role|none|requirement|1=-7 2=9
role|none|suspended|0=-7 1=11
role|none|withdrawn|0=-34 1=15 2=21
role|oppose|changed|0=13 1=-13
role|oppose|considering|0=-5 1=5
role|oppose|delivered|0=16 1=-16
role|oppose|obstacle|0=-11 1=11
role|oppose|pledged|0=-8 1=9
role|oppose|refused|0=-12 1=12
role|oppose|request|0=-9 1=9
role|promise|agreement drafting|0=-15 1=7 2=8
role|promise|agreement signed|0=-37 1=42
role|promise|authorised|0=-7 1=10
role|promise|changed|0=-31 1=31
role|promise|committed|0=-10 2=15
role|promise|considering|0=9 1=23 2=-32
role|promise|delivered|0=26 1=-14 2=-10
role|promise|ended|0=-38 1=35
role|promise|engagement cancelled|1=6
role|promise|engagement held|0=12 1=-6
role|promise|engagement planned|1=7
role|promise|extended|0=-9 1=38 2=-27
role|promise|obstacle|0=36 1=-31 2=-6
role|promise|pledged|0=-37 1=40 2=12
role|promise|refused|1=7
role|promise|reluctant|0=32 1=-24 2=-8
role|promise|request|0=62 1=-58
role|promise|requirement|1=-22 2=22
role|promise|suspended|0=16 1=-6 2=-10
role|promise|withdrawn|0=27 1=-47 2=17
role|refuse|agreement drafting|0=6 1=-6
role|refuse|agreement signed|0=15 1=-15
role|refuse|authorised|0=11 1=-11
role|refuse|changed|0=22 1=-22
role|refuse|committed|0=32 1=-32
role|refuse|considering|0=7 1=-6
role|refuse|delivered|0=26 1=-26
role|refuse|ended|0=-6 1=6
role|refuse|extended|0=7 1=-8
role|refuse|obstacle|0=-45 1=46
role|refuse|pledged|0=-19 1=24 2=-5
role|refuse|refused|0=-86 1=87
role|refuse|reluctant|0=-10 1=-9 2=19
role|refuse|request|0=39 1=-39
role|refuse|suspended|0=25 1=-25
role|refuse|withdrawn|0=-39 1=36
role|say|agreement drafting|0=12 1=-20 2=8
role|say|agreement signed|0=-15 1=16
role|say|authorised|0=7
role|say|changed|0=14 1=-14
role|say|committed|0=19 1=-36 2=21
role|say|considering|0=6 1=25 2=-25
role|say|delivered|0=27 1=-16 2=-20
role|say|ended|0=13 1=-27 2=14
role|say|engagement held|1=7
role|say|engagement planned|0=9 1=-6
role|say|extended|0=39 1=-44 2=5
role|say|obstacle|0=32 1=-18 2=-23
role|say|pledged|1=32 2=-24
role|say|refused|0=-8 1=32 2=-19
role|say|reluctant|0=-28 1=39 2=-8
role|say|request|0=20 1=-13
role|say|requirement|0=-29 1=34
role|say|suspended|1=20 2=-9
role|say|withdrawn|0=46 1=-22 2=-22
role|serve|agreement drafting|0=-9 1=10
role|serve|agreement in-force|0=-7 1=8
role|serve|agreement signed|0=22 1=-21
role|serve|agreement sought|0=7 1=-6
role|serve|authorised|0=35 1=-22 2=-13
role|serve|changed|0=8 1=-5
role|serve|committed|0=-8 1=16 2=-8
role|serve|considering|0=8 1=-15 2=7
role|serve|delivered|0=10 1=10 2=-18
role|serve|ended|0=-10 2=8
role|serve|engagement cancelled|0=5
role|serve|engagement held|0=-24 1=24
role|serve|engagement planned|0=-9 1=18 2=-9
role|serve|extended|1=11 2=-15
role|serve|obstacle|0=-8 1=10
role|serve|pledged|0=-14 1=6 2=13
role|serve|refused|0=7 1=-7
role|serve|reluctant|0=11 1=-16
role|serve|request|0=17 1=-15
role|serve|requirement|0=-19 1=6 2=13
role|serve|suspended|0=21 1=-21
role|serve|withdrawn|0=-32 2=27
role|sign|agreement drafting|0=-15 1=18
role|sign|agreement signed|0=-47 1=55 2=-8
role|sign|authorised|0=-34 1=34
role|sign|changed|0=-20 1=20
role|sign|committed|0=-15 1=20
role|sign|considering|1=-21 2=20
role|sign|delivered|0=22 1=-22
role|sign|ended|0=-6 1=6
role|sign|extended|1=9 2=-8
role|sign|obstacle|0=19 1=-18
role|sign|pledged|0=33 1=-13 2=-20
role|sign|request|0=7 1=-7
role|sign|requirement|0=12 1=-12
role|sign|withdrawn|0=12 1=-12
role|thank|agreement drafting|0=-6 1=6
role|thank|changed|0=8 1=-8
role|thank|delivered|0=41 1=-41
role|thank|engagement held|0=-9 1=9
role|thank|pledged|0=16 1=-13
role|thank|refused|0=-10 1=10
role|thank|request|0=-18 1=18
role|thank|withdrawn|0=6 1=-6
role|want|agreement drafting|0=10 1=-9
role|want|agreement sought|0=-14 1=14
role|want|authorised|0=-6 1=7
role|want|committed|0=-10 1=10
role|want|engagement held|0=11 1=-11
role|want|extended|0=7 1=-6
role|want|obstacle|0=25 1=-24
role|want|pledged|0=13 1=-37 2=24
role|want|reluctant|0=7 1=-7
role|want|request|0=-13 1=13
role|want|requirement|0=-6 2=6
role|want|withdrawn|0=13 1=-13
says|acts|agreement drafting|1=24 2=-18
says|acts|agreement in-force|0=-11 1=13
says|acts|agreement signed|0=-13 1=27 2=-11
says|acts|agreement sought|0=-8 2=7
says|acts|authorised|0=-9 1=35 2=-22
says|acts|changed|1=23 2=-12
says|acts|committed|0=-7 1=25 2=-10
says|acts|considering|1=-46 2=41
says|acts|delivered|0=23 1=30 2=-45
says|acts|ended|0=-20 1=10 2=15
says|acts|engagement held|0=10 1=37 2=-41
says|acts|engagement planned|0=-26 1=41 2=-12
says|acts|extended|1=21 2=-13
says|acts|obstacle|0=40 1=-12 2=-47
says|acts|pledged|0=-6 1=-43 2=39
says|acts|refused|0=16 1=14 2=-24
says|acts|reluctant|1=14
says|acts|request|0=26 1=10 2=-28
says|acts|requirement|0=21 1=-49 2=18
says|acts|suspended|0=30 1=-13 2=-13
says|acts|withdrawn|0=-7 1=-6 2=22
says|says|agreement drafting|0=11 1=-18 2=7
says|says|authorised|0=26 1=-21
says|says|changed|0=16 1=-16
says|says|committed|1=-26 2=28
says|says|considering|1=28 2=-27
says|says|delivered|0=46 1=-43 2=-25
says|says|ended|1=-18 2=14
says|says|engagement held|0=7 1=8 2=-8
says|says|engagement planned|0=21 1=-18
says|says|extended|0=27 1=-20 2=-7
says|says|obstacle|0=21 2=-26
says|says|pledged|1=26 2=-13
says|says|refused|1=32 2=-23
says|says|reluctant|0=19 1=-5 2=-10
says|says|request|0=8 2=-7
says|says|requirement|0=-17 1=11 2=11
says|says|suspended|0=-16 1=38 2=-13
says|says|withdrawn|0=-33 1=49
slot|agreement drafting|0=23 1=7 2=-34
slot|agreement in-force|0=-12 1=14
slot|agreement signed|0=23 1=8 2=-28
slot|agreement sought|0=10 1=-16 2=6
slot|authorised|0=20 1=20 2=-29
slot|changed|0=34 2=-42
slot|committed|0=11 2=-17
slot|considering|0=22 2=-26
slot|delivered|0=34 2=-51
slot|ended|0=9 1=-15
slot|engagement cancelled|0=7
slot|engagement held|0=28 1=37 2=-48
slot|engagement planned|0=-16 1=41 2=-19
slot|extended|0=-8 1=-9 2=13
slot|obstacle|0=33 2=-53
slot|pledged|1=-10 2=10
slot|refused|0=29 1=15 2=-49
slot|reluctant|0=21 1=18 2=-44
slot|request|0=27 1=17 2=-45
slot|requirement|0=40 1=-56 2=-18
slot|suspended|0=13 1=32 2=-41
slot|withdrawn|1=7
turn|last|1=16 2=-42
turn|last|agreement drafting|0=35 1=-31
turn|last|agreement ended|0=8 1=-8
turn|last|agreement signed|0=14 1=-11
turn|last|ahead|false|1=15 2=-39
turn|last|ahead|true|1=18 2=-42
turn|last|authorised|0=49 1=-30 2=-7
turn|last|changed|0=34 1=-26
turn|last|committed|1=13 2=-21
turn|last|considering|0=-22 1=31 2=-18
turn|last|delivered|0=8 1=26 2=-37
turn|last|ended|0=-11 1=12
turn|last|engagement cancelled|0=22 1=-22
turn|last|engagement held|0=36 1=-13 2=-28
turn|last|engagement planned|0=-32 1=32
turn|last|extended|1=13 2=-12
turn|last|future main|0=-13 1=24 2=-22
turn|last|future perfect main|0=-18 1=18
turn|last|future relative|0=8 1=-6
turn|last|future sub|0=7 1=-7
turn|last|future that|1=6
turn|last|holder|future main|0=83 1=-90 2=8
turn|last|holder|future relative|0=27 1=-27
turn|last|holder|future sub|0=16 1=-16
turn|last|holder|future that|0=15 1=-13
turn|last|holder|none gerund|0=-27 1=31
turn|last|holder|none infinitive|0=5 1=-5
turn|last|holder|none participle|0=-35 1=32 2=7
turn|last|holder|past main|1=19 2=-45
turn|last|holder|past participle|0=-23 1=31 2=-8
turn|last|holder|past perfect main|1=15 2=-28
turn|last|holder|past perfect sub|0=-15 1=15
turn|last|holder|past perfect that|0=-46 1=46
turn|last|holder|past relative|1=19 2=-17
turn|last|holder|past sub|0=-17 1=30 2=-7
turn|last|holder|past that|0=-18 1=18
turn|last|holder|possible main|0=18 1=-17
turn|last|holder|possible relative|0=-21 1=21
turn|last|holder|possible that|0=-6 1=6
turn|last|holder|present infinitive|0=-8 1=-19 2=32
turn|last|holder|present main|0=15 2=7
turn|last|holder|present relative|0=14 1=-12
turn|last|holder|present sub|0=6 1=-6
turn|last|holder|present that|0=-17 1=17
turn|last|holder|should main|0=6
turn|last|holder|should perfect main|0=11 1=-11
turn|last|holder|should perfect relative|0=12 1=-11
turn|last|holder|should perfect that|0=20 1=-20
turn|last|holder|should relative|0=14 1=-14
turn|last|holder|unverbed|0=17 1=-17
turn|last|holder|would main|0=6 1=-6
turn|last|holder|would perfect relative|0=7 1=-7
turn|last|holder|would relative|0=10 1=-10
turn|last|holder|would that|0=11 1=-8
turn|last|none infinitive|0=-15 1=17
turn|last|none participle|0=15 1=-19 2=8
turn|last|obstacle|1=34 2=-26
turn|last|past main|0=9 1=12 2=-39
turn|last|past participle|0=-13 1=5 2=12
turn|last|past perfect main|0=16 1=15 2=-29
turn|last|past perfect sub|0=9 1=-9
turn|last|past perfect that|0=20 1=-20
turn|last|past relative|0=30 1=-14 2=-7
turn|last|past sub|0=10
turn|last|pledged|0=7 1=5 2=-25
turn|last|possible main|0=-27 1=31
turn|last|possible that|0=15 1=-15
turn|last|present infinitive|0=11 2=-17
turn|last|present main|0=12 1=13 2=-19
turn|last|present relative|0=29 1=-18
turn|last|present sub|0=-9 1=11
turn|last|present that|0=-8 1=12
turn|last|refused|0=-28 1=36 2=-16
turn|last|reluctant|0=-37 1=42 2=-6
turn|last|request|0=12 2=-18
turn|last|requirement|0=6 2=-6
turn|last|should main|1=5
turn|last|should perfect that|0=7 1=-7
turn|last|suspended|1=9
turn|last|unverbed|0=30 2=-27
turn|last|withdrawn|0=17 2=-24
turn|last|would perfect that|0=-5 1=5
turn|last|would that|0=-18 1=27 2=-11
turn|next|0=62 1=-99
turn|next|agreement drafting|0=41 1=-34
turn|next|agreement signed|0=61 1=-58
turn|next|ahead|false|0=68 1=-97 2=-16
turn|next|ahead|true|0=45 1=-95 2=24
turn|next|authorised|0=9 2=-8
turn|next|changed|0=-23 1=33
turn|next|committed|0=87 1=-95 2=-22
turn|next|considering|0=57 1=-63 2=-11
turn|next|delivered|0=75 1=-91 2=-36
turn|next|ended|0=10 1=-15 2=6
turn|next|engagement cancelled|0=-22 1=23
turn|next|engagement held|0=23 1=-12 2=-28
turn|next|engagement planned|0=35 1=-23 2=-12
turn|next|extended|0=19 1=-6 2=-19
turn|next|future main|0=12 1=-37 2=19
turn|next|future relative|0=-13 1=6
turn|next|future sub|2=7
turn|next|future that|1=-19 2=23
turn|next|holder|future main|0=-175 1=52 2=167
turn|next|holder|future relative|0=-62 1=47 2=15
turn|next|holder|future sub|0=-16 2=12
turn|next|holder|future that|0=-39 2=40
turn|next|holder|none gerund|0=11 2=-7
turn|next|holder|none participle|0=18 1=-39 2=23
turn|next|holder|past main|0=90 1=-113 2=-41
turn|next|holder|past participle|0=42 1=-37 2=-9
turn|next|holder|past perfect main|0=85 1=-94 2=-29
turn|next|holder|past perfect relative|1=-13 2=8
turn|next|holder|past perfect sub|0=17 1=-15
turn|next|holder|past perfect that|0=12 1=-11
turn|next|holder|past relative|0=60 1=-75
turn|next|holder|past sub|0=50 1=-46 2=-8
turn|next|holder|past that|0=24 1=-21
turn|next|holder|possible main|0=-19 1=8 2=11
turn|next|holder|possible relative|0=-10 1=11
turn|next|holder|present infinitive|0=-98 1=40 2=54
turn|next|holder|present main|0=-88 1=14 2=121
turn|next|holder|present relative|0=-36 1=20 2=14
turn|next|holder|present sub|0=-30 1=20 2=10
turn|next|holder|present that|0=-13 1=13
turn|next|holder|should main|0=-60 1=53 2=7
turn|next|holder|should perfect relative|0=-11 1=12
turn|next|holder|unverbed|0=-8 1=8
turn|next|holder|would main|0=-6 1=6
turn|next|holder|would relative|0=-21 1=21
turn|next|holder|would that|0=-85 1=12 2=73
turn|next|none gerund|0=34 1=-25
turn|next|none infinitive|0=27 1=-16 2=-12
turn|next|none participle|0=26 1=-22
turn|next|obstacle|0=56 1=-59 2=-25
turn|next|past infinitive|0=6 1=-6
turn|next|past main|0=80 1=-101 2=-19
turn|next|past participle|0=9 1=-20 2=12
turn|next|past perfect main|0=58 1=-72 2=-10
turn|next|past perfect relative|0=8 1=-14
turn|next|past perfect sub|0=11 1=-11
turn|next|past perfect that|0=16 1=-16
turn|next|past relative|0=31 1=-47 2=19
turn|next|past sub|0=41 1=-36
turn|next|past that|0=39 1=-30 2=-5
turn|next|pledged|0=17 1=-107 2=94
turn|next|possible main|0=11 1=-16 2=10
turn|next|possible that|1=-14 2=11
turn|next|present infinitive|0=48 1=-55 2=-10
turn|next|present main|0=-14 1=-23 2=50
turn|next|present relative|0=-6 1=-16 2=30
turn|next|present sub|0=6 1=-13 2=8
turn|next|present that|0=16 1=-18 2=7
turn|next|refused|0=73 1=-77 2=-16
turn|next|reluctant|0=66 1=-64 2=-6
turn|next|request|0=66 1=-67 2=-18
turn|next|requirement|0=24 1=-10 2=-9
turn|next|should main|0=-36 1=41 2=-5
turn|next|should relative|2=9
turn|next|suspended|0=55 1=-51 2=-6
turn|next|unverbed|0=25 1=-30
turn|next|withdrawn|0=16 1=-69 2=62
turn|next|would main|0=23 1=-19
turn|next|would relative|1=7
turn|next|would sub|0=7 1=-6
turn|next|would that|0=35 1=-62 2=36
way|10 ahead|0=19 1=-75 2=45
way|10 ahead|agreement drafting|1=5
way|10 ahead|agreement signed|0=17 1=-12 2=-6
way|10 ahead|agreement sought|0=-7 1=8
way|10 ahead|agreement|0=11 2=-10
way|10 ahead|authorised|0=18 1=-14 2=-6
way|10 ahead|changed|0=15 1=7 2=-23
way|10 ahead|committed|0=27 1=-15 2=-12
way|10 ahead|considering|0=14 1=-16
way|10 ahead|contribution|0=33 1=-72 2=17
way|10 ahead|delivered|0=57 1=-48 2=-40
way|10 ahead|ended|0=-40 1=17 2=29
way|10 ahead|engagement cancelled|0=-17 1=19
way|10 ahead|engagement held|0=-11 1=25 2=-14
way|10 ahead|engagement planned|0=-9 1=19 2=-10
way|10 ahead|engagement|0=-39 1=63 2=-25
way|10 ahead|extended|0=-74 1=-45 2=79
way|10 ahead|future infinitive|0=-10 2=10
way|10 ahead|future main|0=-14 1=15 2=7
way|10 ahead|future perfect main|0=-8 1=-5 2=13
way|10 ahead|future relative|0=-11 1=12
way|10 ahead|future that|0=15 1=5 2=-21
way|10 ahead|mandate|0=-76 1=-44 2=80
way|10 ahead|none gerund|0=-24 1=7 2=17
way|10 ahead|none infinitive|1=-7 2=11
way|10 ahead|obstacle|0=78 1=-74 2=-33
way|10 ahead|past main|0=18 1=-65 2=39
way|10 ahead|past participle|2=-9
way|10 ahead|past perfect main|0=28 1=-59 2=25
way|10 ahead|past perfect sub|0=11 2=-9
way|10 ahead|past relative|0=30 1=-11 2=-20
way|10 ahead|past sub|0=32 1=-10 2=-22
way|10 ahead|past that|0=-11 1=-8 2=19
way|10 ahead|pledged|0=-20 1=-38 2=62
way|10 ahead|possible main|0=6
way|10 ahead|possible that|1=-9 2=7
way|10 ahead|present infinitive|0=8 1=-23 2=15
way|10 ahead|present main|0=10 1=-38 2=24
way|10 ahead|present relative|0=-8 2=7
way|10 ahead|present sub|0=-8 1=-15 2=23
way|10 ahead|present that|1=-13 2=11
way|10 ahead|refused|0=21 1=-12 2=-8
way|10 ahead|reluctant|0=59 1=-30 2=-27
way|10 ahead|request|1=-19 2=16
way|10 ahead|requirement|0=32 1=-18 2=-17
way|10 ahead|should main|0=11 1=-24 2=14
way|10 ahead|should relative|0=23 2=-21
way|10 ahead|should that|0=12 2=-12
way|10 ahead|suspended|0=-18 1=20
way|10 ahead|unverbed|1=-20 2=20
way|10 ahead|withdrawn|0=-37 1=-8 2=50
way|10 ahead|would main|0=16 1=10 2=-26
way|10 ahead|would relative|1=15 2=-15
way|10 ahead|would that|0=7 1=21 2=-28
way|10 long-ago|2=-5
way|10 long-ago|authorised|0=-9 1=9
way|10 long-ago|contribution|0=15 1=-13
way|10 long-ago|delivered|0=6 1=-5
way|10 long-ago|ended|0=5
way|10 long-ago|extended|0=6
way|10 long-ago|pledged|0=6 1=-5
way|10 long-ago|present main|0=6
way|10 long-ago|request|0=-8 1=8
way|10 long-ago|requirement|0=-7 1=8
way|10 now|0=20 1=20 2=-40
way|10 now|agreement signed|0=-17 1=18
way|10 now|agreement sought|0=6 1=-6
way|10 now|agreement|0=-14 1=18
way|10 now|authorised|0=38 1=-33 2=-6
way|10 now|changed|0=-9 1=12
way|10 now|committed|0=-13 1=29 2=-12
way|10 now|considering|0=-8 1=18 2=-6
way|10 now|contribution|0=18 1=9 2=-31
way|10 now|delivered|0=37 1=-23 2=-35
way|10 now|ended|0=-11 1=15
way|10 now|engagement held|0=-12 1=37 2=-12
way|10 now|engagement planned|0=46 1=-42
way|10 now|engagement|0=24 2=-18
way|10 now|extended|1=29 2=-20
way|10 now|future main|0=8 1=17 2=-23
way|10 now|future relative|0=9 1=-6
way|10 now|future sub|0=12 1=-11
way|10 now|future that|0=-13 1=16
way|10 now|mandate|0=14 1=28 2=-33
way|10 now|none infinitive|0=29 1=-26
way|10 now|none participle|0=-15 2=14
way|10 now|obstacle|1=30 2=-21
way|10 now|past main|0=9 1=25 2=-25
way|10 now|past participle|0=15 1=-26 2=11
way|10 now|past perfect main|0=21 2=-22
way|10 now|past perfect relative|1=9 2=-6
way|10 now|past perfect that|0=29 1=-28
way|10 now|past relative|0=16 1=-12
way|10 now|past sub|0=-15 1=17
way|10 now|past that|0=-8 1=12
way|10 now|pledged|1=10
way|10 now|possible main|0=-21 1=24
way|10 now|possible relative|0=-12 1=12
way|10 now|possible sub|0=16 1=-16
way|10 now|possible that|0=-24 1=25
way|10 now|present infinitive|0=-7 1=12
way|10 now|present main|0=19 1=18 2=-36
way|10 now|present relative|0=11 1=-8
way|10 now|refused|0=-10 1=19
way|10 now|reluctant|0=-13 1=21
way|10 now|request|0=-8 1=34 2=-11
way|10 now|requirement|0=40 1=-35 2=-8
way|10 now|should main|0=11 1=-29 2=19
way|10 now|should relative|0=15 1=-15
way|10 now|should that|0=-26 1=26
way|10 now|suspended|0=12 1=-11
way|10 now|unverbed|0=11 1=19 2=-29
way|10 now|withdrawn|0=36 1=-28 2=-14
way|10 now|would main|0=-22 1=13 2=9
way|10 now|would relative|0=12 1=-10
way|10 now|would sub|0=11 1=-10
way|10 now|would that|1=6
way|10 past|0=15 1=32 2=-40
way|10 past|agreement drafting|0=10 1=9 2=-18
way|10 past|agreement in-force|0=-6 1=6
way|10 past|agreement signed|1=14 2=-15
way|10 past|agreement sought|0=13 1=-13
way|10 past|agreement|0=17 1=22 2=-30
way|10 past|authorised|0=30 1=12 2=-34
way|10 past|changed|1=23 2=-15
way|10 past|committed|0=11 1=42 2=-40
way|10 past|considering|0=6 1=35 2=-36
way|10 past|contribution|0=14 1=24 2=-35
way|10 past|delivered|0=30 1=8 2=-48
way|10 past|ended|0=7
way|10 past|engagement cancelled|0=12 1=-12
way|10 past|engagement held|0=21 1=33 2=-40
way|10 past|engagement planned|0=-39 1=54 2=-10
way|10 past|engagement|0=13 1=43 2=-41
way|10 past|extended|1=50 2=-50
way|10 past|future main|0=7 1=15 2=-21
way|10 past|future perfect relative|0=-10 1=11
way|10 past|future relative|0=8 1=-10
way|10 past|future sub|0=10 1=-15 2=6
way|10 past|future that|0=13 1=-20
way|10 past|mandate|0=21 1=42 2=-50
way|10 past|none gerund|1=26 2=-22
way|10 past|none infinitive|1=21 2=-20
way|10 past|none participle|1=18 2=-13
way|10 past|obstacle|1=50 2=-46
way|10 past|past main|0=16 1=48 2=-41
way|10 past|past participle|0=10 1=-10
way|10 past|past perfect main|0=21 1=19 2=-41
way|10 past|past perfect relative|0=25 1=-24 2=-6
way|10 past|past perfect sub|0=9 1=-6
way|10 past|past perfect that|1=10 2=-7
way|10 past|past relative|1=18 2=-15
way|10 past|past sub|0=7 1=17 2=-19
way|10 past|past that|1=34 2=-28
way|10 past|pledged|1=19 2=-15
way|10 past|possible main|1=27 2=-12
way|10 past|possible perfect main|0=-6 1=6
way|10 past|possible relative|0=17 1=-16
way|10 past|possible sub|0=-9 1=10
way|10 past|present gerund|0=-9 1=9
way|10 past|present infinitive|0=8 1=34 2=-37
way|10 past|present main|0=14 1=22 2=-34
way|10 past|present relative|1=23 2=-11
way|10 past|present sub|0=15 1=-8 2=-8
way|10 past|present that|0=8 1=8 2=-15
way|10 past|refused|1=48 2=-39
way|10 past|reluctant|0=-25 1=61 2=-32
way|10 past|request|1=53 2=-41
way|10 past|requirement|0=35 1=-22 2=-37
way|10 past|should main|1=17 2=-14
way|10 past|should perfect main|0=13 1=-12
way|10 past|should perfect relative|0=9 1=-8
way|10 past|should perfect that|0=7 1=-7
way|10 past|should relative|0=-7 2=10
way|10 past|should that|0=8 1=-7
way|10 past|suspended|0=29 1=-9 2=-26
way|10 past|unverbed|0=8 1=37 2=-41
way|10 past|withdrawn|0=22 1=-18 2=-15
way|10 past|would main|1=32 2=-23
way|10 past|would perfect relative|0=16 1=-16
way|10 past|would sub|0=-27 1=29
way|10 past|would that|0=10 1=27 2=-18
way|4 ahead|0=43 1=-113 2=48
way|4 ahead|agreement|0=5
way|4 ahead|authorised|0=-8 1=-30 2=38
way|4 ahead|committed|1=-25 2=24
way|4 ahead|considering|0=-19 2=18
way|4 ahead|contribution|0=10 1=-80 2=67
way|4 ahead|delivered|0=28 1=-11 2=-13
way|4 ahead|ended|0=13 1=-6 2=-7
way|4 ahead|engagement planned|1=5
way|4 ahead|engagement|2=-5
way|4 ahead|extended|0=44 1=-16 2=-27
way|4 ahead|future main|0=-6 1=-12 2=19
way|4 ahead|future relative|0=-6 2=8
way|4 ahead|future that|1=9 2=-5
way|4 ahead|mandate|0=50 1=-55
way|4 ahead|none gerund|0=9 2=-7
way|4 ahead|none infinitive|0=13 2=-9
way|4 ahead|none participle|0=16 2=-14
way|4 ahead|obstacle|0=10 1=-8
way|4 ahead|past main|1=-30 2=31
way|4 ahead|past participle|0=8 2=-6
way|4 ahead|past perfect main|0=17 1=-19
way|4 ahead|past perfect sub|0=-7 2=7
way|4 ahead|past relative|0=10 2=-7
way|4 ahead|past sub|2=7
way|4 ahead|past that|0=14 2=-11
way|4 ahead|pledged|0=11 1=-13
way|4 ahead|possible main|0=-10 1=-9 2=19
way|4 ahead|possible that|2=6
way|4 ahead|present infinitive|0=15 1=-6 2=-9
way|4 ahead|present main|0=18 1=-19 2=5
way|4 ahead|present relative|2=7
way|4 ahead|present sub|0=8 2=-6
way|4 ahead|refused|0=7
way|4 ahead|reluctant|0=9 1=-7
way|4 ahead|request|0=16 1=-13
way|4 ahead|requirement|0=9 2=-7
way|4 ahead|suspended|0=8
way|4 ahead|unverbed|1=-18 2=19
way|4 ahead|withdrawn|0=-25 1=-12 2=42
way|4 ahead|would main|1=-12 2=9
way|4 ahead|would relative|2=6
way|4 ahead|would that|1=7 2=-9
way|4 long-ago|0=46 1=-34 2=-46
way|4 long-ago|agreement drafting|0=-28 1=30
way|4 long-ago|agreement signed|0=22 1=-21
way|4 long-ago|agreement|0=-19 1=21
way|4 long-ago|authorised|0=-28 1=29
way|4 long-ago|changed|0=9 1=-9
way|4 long-ago|committed|1=5
way|4 long-ago|considering|0=22 1=-20
way|4 long-ago|contribution|0=39 1=-22 2=-42
way|4 long-ago|delivered|0=20 2=-25
way|4 long-ago|ended|0=14 1=-12
way|4 long-ago|engagement held|0=20 1=-20
way|4 long-ago|engagement|0=20 1=-20
way|4 long-ago|extended|0=32 1=-27 2=-5
way|4 long-ago|future main|0=29 1=-27
way|4 long-ago|future that|0=10 1=-10
way|4 long-ago|mandate|0=29 1=-20 2=-7
way|4 long-ago|none gerund|0=13 1=-12
way|4 long-ago|none infinitive|0=6 1=-6
way|4 long-ago|obstacle|0=21 1=-18
way|4 long-ago|past main|1=20 2=-18
way|4 long-ago|past participle|0=-23 1=24
way|4 long-ago|past perfect main|0=25 1=-18
way|4 long-ago|past relative|0=-21 1=26
way|4 long-ago|past that|0=26 1=-25
way|4 long-ago|pledged|1=24 2=-20
way|4 long-ago|possible main|0=6 1=-5
way|4 long-ago|present infinitive|0=17 1=-13
way|4 long-ago|present main|0=27 1=-8 2=-21
way|4 long-ago|present relative|0=8 1=-7
way|4 long-ago|present sub|0=7 1=-6
way|4 long-ago|present that|0=-30 1=31
way|4 long-ago|refused|0=27 1=-25
way|4 long-ago|reluctant|0=5
way|4 long-ago|request|0=-6 1=8
way|4 long-ago|unverbed|0=29 1=-21 2=-5
way|4 long-ago|withdrawn|0=20 1=-9 2=-8
way|4 now|0=49 1=-76 2=-9
way|4 now|authorised|0=12 1=-11
way|4 now|committed|0=40 1=-21 2=-19
way|4 now|considering|0=21 1=-16
way|4 now|contribution|0=9 1=-14
way|4 now|delivered|0=-37 1=66 2=-12
way|4 now|ended|0=15 1=-9 2=-5
way|4 now|engagement held|0=16 1=-15
way|4 now|engagement planned|0=13 1=-12
way|4 now|engagement|0=29 1=-28
way|4 now|extended|0=17 1=-8 2=-9
way|4 now|future main|1=-48 2=50
way|4 now|future perfect main|0=6
way|4 now|future relative|0=13 1=-6 2=-7
way|4 now|future that|0=10 1=-19 2=9
way|4 now|mandate|0=47 1=-31 2=-15
way|4 now|none gerund|0=12 1=-6 2=-6
way|4 now|none participle|0=-11 2=8
way|4 now|obstacle|0=34 1=-29
way|4 now|past main|1=7
way|4 now|past participle|0=9 1=-7
way|4 now|past perfect main|0=5 1=16 2=-21
way|4 now|past perfect relative|1=7 2=-7
way|4 now|past perfect sub|0=8 1=-6
way|4 now|past relative|0=-29 1=27
way|4 now|past sub|1=5
way|4 now|past that|0=7 2=-6
way|4 now|pledged|0=-10 1=-21 2=34
way|4 now|possible main|0=8 1=-6
way|4 now|possible that|0=16 1=-8 2=-8
way|4 now|present infinitive|0=-9 1=-19 2=30
way|4 now|present main|0=49 1=-30 2=-24
way|4 now|present relative|0=20 1=-15
way|4 now|present sub|1=9
way|4 now|present that|0=12 1=-9
way|4 now|refused|0=21 1=-18
way|4 now|reluctant|0=23 1=-20
way|4 now|request|0=29 1=-26
way|4 now|requirement|0=5 1=-17 2=14
way|4 now|should main|0=6
way|4 now|should that|0=6
way|4 now|suspended|0=8 1=-6
way|4 now|unverbed|0=10 1=-7
way|4 now|withdrawn|0=-40 1=36
way|4 now|would main|0=8
way|4 now|would relative|2=7
way|4 now|would that|0=6 2=-9
way|4 past|0=41 1=-11 2=-50
way|4 past|agreement drafting|0=9 1=-8
way|4 past|agreement signed|0=-20 1=20
way|4 past|agreement|0=-11 1=11
way|4 past|changed|0=-6 1=6
way|4 past|committed|0=-8 1=10
way|4 past|contribution|0=20 1=26 2=-46
way|4 past|delivered|0=18 2=-16
way|4 past|engagement held|0=16 1=-16
way|4 past|engagement|0=16 1=-16
way|4 past|extended|0=15 1=-9 2=-5
way|4 past|future that|0=-11 1=12
way|4 past|mandate|0=13 2=-9
way|4 past|none infinitive|0=-16 1=17
way|4 past|none participle|0=9 1=-8
way|4 past|obstacle|0=34 1=-30
way|4 past|past main|0=7 1=16 2=-22
way|4 past|past participle|0=8 1=-6
way|4 past|past perfect main|0=22 1=-16 2=-6
way|4 past|past perfect relative|1=6
way|4 past|past perfect sub|0=8 1=-7
way|4 past|past perfect that|0=17 1=-17
way|4 past|past relative|0=6 2=-6
way|4 past|past sub|0=-25 1=26
way|4 past|past that|0=8 1=-7
way|4 past|pledged|0=-17 1=50 2=-29
way|4 past|possible main|0=9 1=-9
way|4 past|possible that|0=-15 1=16
way|4 past|present infinitive|0=-6 1=11
way|4 past|present main|0=24 1=-11 2=-11
way|4 past|present relative|0=5
way|4 past|present sub|0=-12 1=13
way|4 past|refused|0=18 1=-17
way|4 past|reluctant|0=21 1=-20
way|4 past|request|0=17 1=-15
way|4 past|suspended|0=-16 1=16
way|4 past|unverbed|0=45 1=-38 2=-6
way|4 past|withdrawn|0=8 1=7 2=-15
way|4 past|would main|0=7 1=-6
way|4 past|would relative|0=-11 1=11
way|4 past|would that|0=7 1=-6
way|7 ahead|0=16 1=-82 2=49
way|7 ahead|agreement drafting|0=22 1=-18
way|7 ahead|agreement signed|0=8 1=-11
way|7 ahead|agreement|0=36 1=-33
way|7 ahead|changed|0=27 1=-20 2=-7
way|7 ahead|committed|0=-13 1=-61 2=76
way|7 ahead|considering|1=-39 2=38
way|7 ahead|contribution|1=-72 2=54
way|7 ahead|delivered|0=66 1=-77 2=-34
way|7 ahead|ended|0=-17 2=15
way|7 ahead|engagement cancelled|0=6 1=-5
way|7 ahead|engagement held|0=9 1=13 2=-21
way|7 ahead|engagement planned|1=14 2=-13
way|7 ahead|engagement|0=12 1=23 2=-33
way|7 ahead|extended|0=-18 1=-13 2=36
way|7 ahead|future main|1=10 2=11
way|7 ahead|future perfect main|0=-26 1=6 2=20
way|7 ahead|future relative|0=5
way|7 ahead|future sub|0=-49 1=6 2=43
way|7 ahead|future that|0=-29 1=7 2=25
way|7 ahead|mandate|0=-10 1=-28 2=39
way|7 ahead|none gerund|0=14 1=-12
way|7 ahead|none infinitive|1=-28 2=25
way|7 ahead|none participle|0=12 1=-10
way|7 ahead|obstacle|0=70 1=-62 2=-35
way|7 ahead|past main|0=23 1=-72 2=36
way|7 ahead|past participle|0=13 2=-14
way|7 ahead|past perfect main|1=-22 2=17
way|7 ahead|past perfect relative|0=19 1=-24
way|7 ahead|past perfect sub|0=5 1=7 2=-12
way|7 ahead|past perfect that|0=20 2=-20
way|7 ahead|past relative|0=16 1=-35 2=18
way|7 ahead|past sub|0=20 1=-24
way|7 ahead|past that|0=28 1=-17 2=-11
way|7 ahead|pledged|0=-28 1=-71 2=80
way|7 ahead|possible main|1=-27 2=29
way|7 ahead|possible relative|1=7
way|7 ahead|possible sub|0=-12 2=14
way|7 ahead|possible that|1=-7
way|7 ahead|present infinitive|0=19 1=-24 2=7
way|7 ahead|present main|0=9 1=-40 2=27
way|7 ahead|present relative|0=16 1=-16
way|7 ahead|present sub|1=-15 2=16
way|7 ahead|present that|0=16 1=-13
way|7 ahead|refused|0=38 1=-16 2=-21
way|7 ahead|reluctant|0=17 1=-23
way|7 ahead|request|0=64 1=-64 2=-9
way|7 ahead|requirement|0=-48 1=-25 2=81
way|7 ahead|should relative|0=7
way|7 ahead|should that|0=-11 1=6 2=5
way|7 ahead|suspended|0=16 1=-9 2=-6
way|7 ahead|unverbed|0=12 1=-52 2=35
way|7 ahead|withdrawn|0=-59 1=64 2=23
way|7 ahead|would main|0=22 1=-22
way|7 ahead|would relative|0=14 1=-5 2=-9
way|7 ahead|would that|1=-5 2=16
way|7 long-ago|0=32 1=-10 2=-30
way|7 long-ago|authorised|0=-54 1=56
way|7 long-ago|committed|0=13 1=-10
way|7 long-ago|contribution|0=15 2=-18
way|7 long-ago|delivered|0=-12 1=19
way|7 long-ago|ended|0=27 1=-24
way|7 long-ago|engagement held|0=5
way|7 long-ago|engagement|0=5
way|7 long-ago|extended|0=37 1=-33
way|7 long-ago|future main|0=15 1=-14
way|7 long-ago|mandate|0=10 2=-9
way|7 long-ago|none participle|0=-8 1=8
way|7 long-ago|obstacle|0=9 1=-8
way|7 long-ago|past main|2=-5
way|7 long-ago|past participle|0=-13 1=14
way|7 long-ago|past perfect main|0=24 1=-21
way|7 long-ago|past perfect relative|0=7 1=-7
way|7 long-ago|past perfect sub|0=-9 1=9
way|7 long-ago|past relative|0=-7 1=8
way|7 long-ago|past sub|0=-19 1=20
way|7 long-ago|pledged|0=-9 1=13
way|7 long-ago|present infinitive|0=7 1=-6
way|7 long-ago|present main|0=25 1=-19 2=-6
way|7 long-ago|present that|0=-11 1=11
way|7 long-ago|reluctant|0=6 1=-6
way|7 long-ago|request|0=-9 1=10
way|7 long-ago|unverbed|1=8
way|7 long-ago|withdrawn|0=13 1=-7 2=-6
way|7 long-ago|would that|0=9 1=-9
way|7 now|0=13 1=-12 2=-11
way|7 now|agreement drafting|0=9 2=-9
way|7 now|agreement signed|1=6 2=-5
way|7 now|agreement sought|1=-9 2=9
way|7 now|agreement|0=9
way|7 now|authorised|0=15 2=-12
way|7 now|changed|0=9 2=-7
way|7 now|committed|0=-26 1=22
way|7 now|considering|0=44 1=-22 2=-23
way|7 now|contribution|1=-6 2=9
way|7 now|delivered|1=44 2=-35
way|7 now|ended|0=10 2=-9
way|7 now|engagement held|1=19 2=-13
way|7 now|engagement planned|0=-18 2=15
way|7 now|engagement|0=-21 1=23
way|7 now|extended|1=20 2=-22
way|7 now|future infinitive|0=10 2=-9
way|7 now|future main|0=13 1=-43 2=28
way|7 now|future perfect main|0=5
way|7 now|future perfect relative|1=-7
way|7 now|future relative|0=-25 1=-15 2=40
way|7 now|future sub|1=10 2=-11
way|7 now|future that|0=12 2=-8
way|7 now|mandate|0=34 1=9 2=-44
way|7 now|none gerund|0=22 1=-7 2=-15
way|7 now|none infinitive|0=6 1=9 2=-15
way|7 now|none participle|0=10 1=-9
way|7 now|obstacle|0=32 1=-15 2=-25
way|7 now|past main|1=18 2=-7
way|7 now|past perfect main|0=11 1=31 2=-40
way|7 now|past perfect relative|0=14 1=-9
way|7 now|past perfect sub|1=6
way|7 now|past perfect that|0=12 2=-14
way|7 now|past relative|1=20 2=-22
way|7 now|past sub|0=-11 1=22 2=-11
way|7 now|past that|1=18 2=-15
way|7 now|pledged|0=-9 1=-60 2=60
way|7 now|possible main|0=6 1=-5
way|7 now|possible relative|0=-18 1=21
way|7 now|possible sub|0=6
way|7 now|possible that|0=12 1=-12
way|7 now|present main|1=-24 2=21
way|7 now|present relative|0=32 1=-19 2=-12
way|7 now|present sub|1=10 2=-9
way|7 now|present that|0=40 1=-24 2=-15
way|7 now|refused|0=21 1=-8 2=-12
way|7 now|reluctant|0=24 1=-13 2=-10
way|7 now|request|0=21 2=-19
way|7 now|requirement|0=31 1=-41 2=10
way|7 now|should main|1=-14 2=17
way|7 now|should perfect main|0=17 1=-10 2=-7
way|7 now|should relative|2=-7
way|7 now|should that|0=-11 2=9
way|7 now|suspended|0=-29 1=46 2=-18
way|7 now|unverbed|0=17 2=-23
way|7 now|withdrawn|0=-23 1=7 2=18
way|7 now|would main|0=-13 2=13
way|7 now|would relative|0=-20 1=36 2=-16
way|7 now|would sub|0=11 1=-10
way|7 now|would that|0=-20 1=15
way|7 past|0=25 1=22 2=-50
way|7 past|agreement drafting|0=13 1=-11
way|7 past|agreement in-force|0=-5 1=6
way|7 past|agreement signed|0=6
way|7 past|agreement|0=16 1=-8 2=-8
way|7 past|authorised|1=18 2=-16
way|7 past|changed|0=7 1=-6
way|7 past|committed|1=21 2=-18
way|7 past|considering|0=8 1=5 2=-11
way|7 past|contribution|0=24 1=17 2=-47
way|7 past|delivered|0=24 1=13 2=-44
way|7 past|ended|0=-6 1=12 2=-6
way|7 past|engagement cancelled|0=6 1=-6
way|7 past|engagement held|0=13 1=-10
way|7 past|engagement|0=19 1=-15
way|7 past|extended|0=-5 1=26 2=-18
way|7 past|future main|0=30 1=-10 2=-24
way|7 past|future perfect main|0=17 1=-16
way|7 past|future perfect relative|0=9 1=-8
way|7 past|future relative|0=14 1=-24 2=11
way|7 past|future that|0=19 1=-15
way|7 past|mandate|1=37 2=-38
way|7 past|none gerund|0=6
way|7 past|none infinitive|0=-23 1=25
way|7 past|obstacle|1=37 2=-36
way|7 past|past main|0=6 1=40 2=-39
way|7 past|past participle|0=-7 2=6
way|7 past|past perfect main|0=14 1=21 2=-33
way|7 past|past perfect relative|0=-9 2=6
way|7 past|past perfect sub|0=16 1=-14
way|7 past|past perfect that|0=-16 1=17
way|7 past|past relative|1=9
way|7 past|past sub|0=-11 1=16
way|7 past|past that|1=6
way|7 past|pledged|0=23 2=-33
way|7 past|possible relative|0=9 1=-8
way|7 past|possible that|0=8
way|7 past|present infinitive|0=22 2=-26
way|7 past|present main|0=24 1=13 2=-47
way|7 past|present relative|0=25 1=-15 2=-7
way|7 past|present sub|0=19 1=-16
way|7 past|present that|1=7
way|7 past|refused|0=24 1=-14 2=-11
way|7 past|reluctant|0=-15 1=20
way|7 past|request|0=8 1=16 2=-21
way|7 past|requirement|0=42 1=-31 2=-24
way|7 past|should main|1=6
way|7 past|should perfect main|0=-9 2=12
way|7 past|should relative|0=5
way|7 past|suspended|0=-17 1=19
way|7 past|unverbed|0=18 1=18 2=-41
way|7 past|withdrawn|0=21 1=15 2=-37
way|7 past|would main|0=8 1=-6
way|7 past|would perfect that|0=11 1=-11
way|7 past|would relative|0=8 1=-7
way|7 past|would that|1=17 2=-14
`;
