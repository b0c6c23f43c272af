// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=20 1=-14 2=-6
at|beside|1|true|0=14 1=-10
at|beside|acts|0=20 1=-14 2=-6
at|beside|arrive|1=-6
at|beside|authorised|0=12 1=-5 2=-7
at|beside|by|0=7 2=-6
at|beside|committed|0=6 2=-5
at|beside|contribution|0=12 1=-7
at|beside|future that|0=9 2=-5
at|beside|give|0=12 2=-9
at|beside|in|0=-12 1=8
at|beside|light|0=-7 2=7
at|beside|mandate|0=7 1=-6
at|beside|none infinitive|0=13 2=-12
at|beside|of|0=-6 2=7
at|beside|on|0=8
at|beside|past perfect that|0=14 1=-6 2=-8
at|beside|past that|0=-13 2=14
at|beside|pledged|0=5 1=-7
at|beside|present infinitive|2=5
at|beside|since|0=6 1=-6
at|beside|the|0=8
at|down|0=15 1=-11 2=-8
at|down|1|true|0=-7 1=9
at|down|2|false|0=15 1=-27 2=12
at|down|2|true|1=8
at|down|3|false|0=16 2=-14
at|down|acts|0=22 1=-11 2=-16
at|down|after|1=9 2=-8
at|down|ahead|0=5
at|down|and|0=-10 2=6
at|down|arrive|0=-17 2=13
at|down|ask|0=21 1=-18
at|down|assembly|0=8 1=-7
at|down|authorised|0=8 1=12 2=-20
at|down|authorise|0=-9 1=8
at|down|before|0=-17 2=18
at|down|beyond|0=11 1=-5 2=-5
at|down|bind|0=-7 1=13 2=-6
at|down|by|0=-6 1=-11 2=17
at|down|changed|2=-6
at|down|committed|0=11 1=-7
at|down|consider|0=-6 1=6
at|down|contribution|0=-6 1=15 2=-7
at|down|delivered|1=6
at|down|despite|0=-8 1=8
at|down|due|0=17 1=-14
at|down|ended|0=-5 1=-7 2=12
at|down|engagement held|1=5
at|down|engagement planned|1=7 2=-8
at|down|engagement|1=10 2=-13
at|down|extended|1=-7 2=7
at|down|extend|0=6 1=-5
at|down|first|0=-14 1=14
at|down|for|0=5
at|down|from|0=13 1=-26 2=13
at|down|give|2=7
at|down|haiti|1=10 2=-6
at|down|hold|1=11 2=-11
at|down|in|0=21 2=-19
at|down|it|0=-8 1=8
at|down|keep|0=26 1=-9 2=-16
at|down|late|1=-7 2=6
at|down|leave|0=20 1=-34 2=14
at|down|light|0=-11 2=10
at|down|mandate|0=5 2=-8
at|down|meet|1=17 2=-15
at|down|need|2=6
at|down|none participle|0=14 2=-11
at|down|none|0=-25 1=33 2=-8
at|down|obstacle|0=6
at|down|on|0=7 2=-7
at|down|past main|0=-18 1=13 2=8
at|down|past perfect main|0=14 1=-16
at|down|past perfect relative|0=6
at|down|past perfect that|0=-13 1=8
at|down|past relative|1=7 2=-5
at|down|past sub|0=-14 1=11
at|down|past that|0=17 2=-17
at|down|patrol|0=5
at|down|pledged|0=-6
at|down|present infinitive|0=-25 1=8 2=17
at|down|present relative|1=-10 2=10
at|down|present that|0=21 2=-19
at|down|promise|0=-11 1=9
at|down|refuse|0=-7 1=8
at|down|reluctant|0=-12 2=13
at|down|request|0=20 1=-34 2=14
at|down|requirement|2=9
at|down|says|0=-8 2=9
at|down|say|0=11 1=-14
at|down|serve|0=21 1=-22
at|down|should main|0=7
at|down|since|0=10 1=-6
at|down|suspended|1=7
at|down|through|0=-13 2=15
at|down|to|1=12 2=-13
at|down|until|0=18 1=-9 2=-9
at|down|withdrawn|0=6 2=-7
at|down|would main|1=-6
at|down|would that|1=-10 2=6
at|down|york|0=10 1=-9
at|else|'s|0=10 1=-9
at|else|(|1=5
at|else|,|1=12 2=-12
at|else|0=12 2=-23
at|else|1|true|1=13 2=-19
at|else|2|false|0=10 1=-12
at|else|2|true|0=10 2=-12
at|else|3|false|0=11 2=-6
at|else|90th|0=-10 2=11
at|else|^|1=10
at|else|acts|0=13 2=-24
at|else|adopted|1=6
at|else|after|0=13 2=-12
at|else|agreement drafting|1=12 2=-7
at|else|agreement signed|0=-16 1=10 2=6
at|else|agreement|0=-17 1=18
at|else|agrees|0=7 2=-6
at|else|and|0=-8 2=7
at|else|announced|0=8 1=-7
at|else|arrived|0=-13 1=13
at|else|arrive|0=8 2=-8
at|else|ask|1=6
at|else|assembled|0=-17 1=17
at|else|assembly|0=7 1=-7
at|else|as|0=6
at|else|authorised|0=-11 1=13
at|else|authorise|0=-9 1=10
at|else|a|0=14 1=-14
at|else|back|1=-9 2=6
at|else|bahamas|0=-7 1=8
at|else|before|0=13 1=-24 2=11
at|else|began|0=-7 1=8
at|else|beginning|0=-11 2=11
at|else|beyond|0=-8 1=20 2=-11
at|else|bind|0=12 2=-14
at|else|by|0=11 1=-18 2=8
at|else|came|0=-8 1=9
at|else|changed|0=-7 1=8
at|else|come|2=9
at|else|committed|0=-16 2=17
at|else|confirms|0=-5 1=6
at|else|congo|0=7 1=-6
at|else|considering|0=20 1=-15
at|else|consider|0=-12 1=16
at|else|contingents|0=8 1=-8
at|else|contribution|0=16 1=-7 2=-18
at|else|country|0=6 1=-6
at|else|dated|0=-10 1=11
at|else|delivered|0=23 2=-26
at|else|despite|0=9 1=-9
at|else|did|0=8 1=-7
at|else|distributed|0=-14 1=14
at|else|domingo|0=-8 1=9
at|else|due|0=-7 1=13 2=-6
at|else|during|0=10 1=-7
at|else|dutchman|0=6 1=-6
at|else|early|1=11 2=-10
at|else|effectuer|0=5 1=-5
at|else|effect|0=-7 1=7
at|else|ended|0=-15 2=14
at|else|end|1=-21 2=21
at|else|engagement held|1=9 2=-5
at|else|engagement planned|1=9 2=-8
at|else|engagement|0=-8 1=23 2=-14
at|else|envolera|0=-10 2=12
at|else|expressing|0=-6 1=6
at|else|extended|0=11 1=-6 2=-5
at|else|extend|2=-9
at|else|fail|0=5
at|else|force|0=8 1=-8
at|else|for|0=-23 2=20
at|else|from|2=5
at|else|future main|1=25 2=-28
at|else|future perfect main|2=9
at|else|future relative|0=-8 1=7
at|else|future sub|0=-14 1=-5 2=19
at|else|future that|1=-13 2=9
at|else|give|2=-5
at|else|group|0=6 1=-6
at|else|had|0=8 2=-7
at|else|haiti|0=-23 1=13 2=10
at|else|held|0=-7 1=7
at|else|hold|0=-14 2=13
at|else|home|0=6 1=-6
at|else|in|0=11 2=-12
at|else|it|0=-6 1=7
at|else|jerusalem|0=-9 1=9
at|else|keep|0=18 1=-8 2=-9
at|else|kingston|0=6
at|else|kroner|0=6 1=-6
at|else|land|0=-13 1=-8 2=21
at|else|last|0=6
at|else|late|0=19 1=-11 2=-9
at|else|launched|0=9 1=-9
at|else|leave|0=-6 2=6
at|else|leaving|0=-5
at|else|left|0=-18 1=18
at|else|light|1=12 2=-10
at|else|made|0=6 1=-6
at|else|mali|0=8 1=-8
at|else|mandate|0=-12 1=11 2=6
at|else|meet|1=19 2=-20
at|else|met|0=-15 1=16
at|else|mission|0=-15 1=21 2=-6
at|else|months|1=8 2=-7
at|else|nairobi|0=6 2=-8
at|else|named|0=-10 1=10
at|else|none gerund|0=-29 1=32
at|else|none infinitive|0=-8 2=9
at|else|none participle|0=9 1=10 2=-19
at|else|none|0=11 1=-16 2=6
at|else|obstacle|0=31 1=-25 2=-6
at|else|offered|0=8 1=-8
at|else|officers|0=5 2=-6
at|else|of|0=13 1=-13
at|else|on|0=11 1=18 2=-32
at|else|oppose|0=7 1=-7
at|else|parade|0=10 1=-10
at|else|past main|0=7 2=-7
at|else|past participle|1=-14 2=13
at|else|past perfect main|0=8 1=-11
at|else|past perfect relative|0=9 1=-18 2=9
at|else|past perfect sub|0=13 1=-6 2=-7
at|else|past perfect that|1=-6 2=7
at|else|past relative|0=6
at|else|past sub|0=-7 2=7
at|else|past that|1=7 2=-10
at|else|place|1=-8 2=6
at|else|planned|0=24 1=-24
at|else|possible main|0=-10 2=11
at|else|possible relative|0=-6 1=11
at|else|possible sub|0=7 1=-12 2=5
at|else|possible that|0=9 1=-6
at|else|prepared|0=6 1=-6
at|else|present infinitive|0=23 2=-25
at|else|present main|0=14 2=-17
at|else|present relative|1=7
at|else|present sub|0=-6 1=-8 2=14
at|else|present that|1=17 2=-13
at|else|promise|0=10 2=-7
at|else|provided|0=7 1=-7
at|else|published|0=-8 1=8
at|else|receiving|0=-9 1=10
at|else|refuse|0=-11 1=14
at|else|released|0=-12 1=13
at|else|reluctant|0=24 1=-12 2=-12
at|else|renew|0=5
at|else|repeated|0=-13 1=14
at|else|request|1=10 2=-12
at|else|requirement|0=-9
at|else|returned|0=-10 1=10
at|else|sail|0=7 2=-7
at|else|same|0=8 1=-8
at|else|savoir|0=-7 1=7
at|else|say|0=-7 1=8
at|else|serve|0=-7 2=8
at|else|should main|0=-23 1=23
at|else|should relative|0=-5 2=7
at|else|should that|1=-7 2=8
at|else|signed|0=8 1=-7
at|else|sign|1=12 2=-7
at|else|since|0=8 2=-9
at|else|soldiers|0=5
at|else|somalia|0=7
at|else|so|0=-23 1=23
at|else|spent|0=-7 1=7
at|else|suspended|0=11 2=-7
at|else|taken|0=-14 1=14
at|else|term|0=5
at|else|thank|0=16 1=-15
at|else|than|0=-7 1=-6 2=13
at|else|that|0=9 1=-8
at|else|there|0=-5 1=7
at|else|the|0=8 1=6 2=-14
at|else|through|1=-8
at|else|tirana|0=-13 1=13
at|else|to|0=-25 2=22
at|else|until|0=13 1=-23 2=10
at|else|un|0=7 1=-7
at|else|up|1=9 2=-10
at|else|very|0=-7 1=7
at|else|volontaire|0=-9 1=9
at|else|want|1=-5
at|else|washington|0=-7 1=8
at|else|welcomed|0=-11 1=11
at|else|which|0=8 1=-7
at|else|who|0=7 1=-7
at|else|world|0=-9 1=9
at|else|would main|0=5 1=9 2=-15
at|else|would relative|0=6 2=-6
at|else|would sub|0=6
at|else|would that|0=18 1=-11 2=-7
at|else|writing|0=-7 1=7
at|else|zhang|0=6 1=-6
at|else|»|0=-8 1=8
at|loose|(|0=16 1=-15
at|loose|,|0=-40 1=32 2=8
at|loose|0=7 1=7 2=-18
at|loose|1,650|0=6 1=-6
at|loose|1|true|1=6
at|loose|2|true|0=9 1=19 2=-27
at|loose|3|false|0=-6 1=20 2=-14
at|loose|3|true|0=34 1=-32
at|loose|:|0=-12 1=12
at|loose|abdullah|0=6 1=-6
at|loose|about|1=5
at|loose|acts|0=9 2=-14
at|loose|against|0=-10 1=10
at|loose|again|0=-10 1=10
at|loose|agreed|0=-5 1=5
at|loose|agreement signed|0=-6 1=10
at|loose|agreement|1=9
at|loose|and|0=5 1=-11 2=5
at|loose|announced|0=10 1=-10
at|loose|arrived|0=-6 1=6
at|loose|arrive|0=16 2=-15
at|loose|ask|0=-7 1=25 2=-18
at|loose|assured|0=6 1=-6
at|loose|as|0=8 1=-7
at|loose|at|0=-11 1=11
at|loose|authorised|0=-21 1=18
at|loose|authorise|0=15 1=-14
at|loose|a|0=7 1=-7
at|loose|back|0=25 1=-24
at|loose|bar|0=-19 1=20
at|loose|before|0=11 2=-10
at|loose|between|0=19 1=-18
at|loose|bind|0=15 1=-12
at|loose|by|0=-30 1=-10 2=40
at|loose|changed|0=14 1=-14
at|loose|change|0=-14 1=17
at|loose|considering|1=-6 2=10
at|loose|consider|0=16 1=-10 2=-6
at|loose|contribution|0=-7 2=10
at|loose|council|0=8 1=-7
at|loose|court|0=-15 1=15
at|loose|dated|1=5
at|loose|delivered|0=12 2=-12
at|loose|dispatched|0=10 1=-10
at|loose|due|0=-5 1=18 2=-13
at|loose|early|0=-10 1=11
at|loose|embark|1=8
at|loose|ended|1=-7
at|loose|end|0=16 1=-23 2=7
at|loose|engagement held|1=5
at|loose|engagement planned|0=5
at|loose|engagement|0=5
at|loose|expected|1=-6 2=6
at|loose|explained|0=-9 1=9
at|loose|extended|0=6 2=-10
at|loose|extend|0=-18 1=11 2=7
at|loose|fail|0=-10 1=10
at|loose|force|0=13 1=-13
at|loose|found|0=-8 1=8
at|loose|from|1=10 2=-13
at|loose|given|0=-7 1=7
at|loose|give|0=-16 1=22
at|loose|hold|0=-23 1=25
at|loose|informed|0=-7 1=7
at|loose|intervened|0=9 1=-8
at|loose|in|0=-8 1=7
at|loose|its|0=9 1=-9
at|loose|keep|1=-14 2=16
at|loose|lamented|0=-13 1=13
at|loose|leave|0=26 1=-16 2=-10
at|loose|light|1=-12 2=7
at|loose|meet|0=-8 1=-8 2=16
at|loose|need|0=-20 1=-7 2=27
at|loose|none|1=19 2=-15
at|loose|obstacle|0=-6 1=38 2=-31
at|loose|officers|0=-5
at|loose|of|0=12 1=-13
at|loose|only|0=-6 1=6
at|loose|on|1=20 2=-16
at|loose|oppose|0=-17 1=17
at|loose|or|2=6
at|loose|out|0=-5 1=6
at|loose|patients|0=10 1=-9
at|loose|plaint|0=6 1=-6
at|loose|pledged|0=8 1=-22 2=11
at|loose|port-au-prince|0=13 1=-13
at|loose|prohibited|0=-7 1=7
at|loose|promise|0=25 2=-23
at|loose|published|0=9 1=-9
at|loose|reached|0=5 1=-5
at|loose|received|0=9 1=-8
at|loose|refuse|0=-17 1=17
at|loose|rejected|0=-5 1=5
at|loose|renewed|0=-10 1=10
at|loose|renvoyé|0=5 1=-5
at|loose|request|0=31 1=-29
at|loose|requirement|0=19 1=-18
at|loose|returned|0=7 1=-7
at|loose|ruled|0=-17 1=17
at|loose|rule|0=5 1=-5
at|loose|réceptionné|0=-7 1=7
at|loose|same|0=-10 1=10
at|loose|savoir|0=-7 1=7
at|loose|says|0=-5 1=17 2=-9
at|loose|say|0=8 1=-15 2=9
at|loose|serve|1=-6 2=6
at|loose|ships|0=7 1=-7
at|loose|sign|0=6
at|loose|since|0=8
at|loose|suspended|0=-10 1=11
at|loose|tangier|0=-11 2=11
at|loose|thank|0=7 1=-7
at|loose|that|0=5
at|loose|the|1=15 2=-14
at|loose|this|0=-11 1=11
at|loose|to|0=16 2=-11
at|loose|truncaron|0=5 1=-5
at|loose|unconstitutional|0=-18 1=18
at|loose|until|0=19 1=-17
at|loose|unverbed|0=7 1=7 2=-18
at|loose|vigueur|0=6 1=-6
at|loose|vote|0=5 2=-7
at|loose|want|0=8 1=-8
at|loose|warned|0=-7 1=7
at|loose|washington|0=6 1=-5
at|loose|withdrawn|0=-24 1=16 2=7
at|loose|with|0=-8 2=8
at|loose|york|0=-6 1=6
at|main|"|0=10 1=-6
at|main|'s|0=-10 1=10
at|main|(|0=-7 1=13 2=-7
at|main|,|0=-9 1=18 2=-9
at|main|0=11 1=7 2=-21
at|main|1,650|0=5
at|main|1|true|0=10 1=20 2=-18
at|main|2|false|0=11 1=9 2=-24
at|main|2|true|2=-8
at|main|3,400|0=-8 1=8
at|main|833|0=17 2=-17
at|main|83|0=-9 1=9
at|main|;|0=10 1=-8
at|main|^|0=11 1=-11
at|main|about|0=8 1=-8
at|main|acts|1=-6 2=5
at|main|affirmed|0=-6 1=6
at|main|after|0=-16 1=12
at|main|against|0=8 1=-6
at|main|again|0=10 1=-10
at|main|agreed|0=6 1=-5
at|main|agreement drafting|0=-24 1=16 2=8
at|main|agreement signed|0=8
at|main|agreement sought|0=10 1=-9
at|main|agreement|0=-9 1=5
at|main|airport|0=-10 1=10
at|main|alliance|0=-9 1=9
at|main|and|1=-9 2=9
at|main|announced|0=-16 1=20
at|main|approved|0=-10 1=10
at|main|arrived|0=11 1=-10
at|main|arrive|1=-18 2=21
at|main|ask|1=30 2=-30
at|main|assured|0=-12 1=12
at|main|as|0=14 1=-11
at|main|at|0=-16 1=18
at|main|authorised|0=20 1=-11 2=-8
at|main|authorise|0=-30 1=24 2=6
at|main|a|1=12 2=-9
at|main|back|0=-20 1=17
at|main|bbc|0=-7 1=7
at|main|been|0=6 1=-6
at|main|before|0=17 1=-6 2=-11
at|main|began|0=7 1=-7
at|main|berlin|0=-10 1=10
at|main|between|0=12 1=-7
at|main|beyond|0=10 1=-5 2=-5
at|main|bind|0=6 1=14 2=-19
at|main|blessing|0=6 1=-6
at|main|brussels|1=5
at|main|by|0=11 1=-20 2=10
at|main|cairo|2=5
at|main|capital|0=-7 1=8
at|main|certifié|1=5
at|main|changed|1=-9 2=11
at|main|cités|0=6 1=-6
at|main|cité|0=6 1=-6
at|main|closed|0=-10 1=10
at|main|clos|0=7 1=-6
at|main|come|0=-5 1=9
at|main|committed|0=28 2=-23
at|main|completed|0=-6 1=6
at|main|comrades|0=6 1=-6
at|main|concluded|0=-6 1=6
at|main|concludes|0=13 1=-13
at|main|confirmed|0=5
at|main|considering|1=30 2=-27
at|main|consider|0=13 1=-7 2=-6
at|main|contribution|0=12 1=18 2=-19
at|main|council|0=-7 1=9
at|main|course|0=8 1=-8
at|main|dated|0=9 1=-8
at|main|decided|0=-25 1=28
at|main|decide|0=6
at|main|delivered|0=27 2=-35
at|main|departed|0=-13 1=16
at|main|departs|0=-10 1=11
at|main|deployed|0=5 1=-5
at|main|dispatched|0=-5 1=5
at|main|due|0=-10 1=33 2=-23
at|main|early|0=-9 1=12
at|main|effectué|0=-6 1=6
at|main|ended|0=-11 2=9
at|main|end|1=-22 2=20
at|main|engagement held|1=8
at|main|engagement planned|0=14 1=-8 2=-6
at|main|engagement|0=12 2=-10
at|main|envolée|0=5
at|main|envolé|0=13 1=-13
at|main|expected|0=6 1=-6
at|main|extended|1=16 2=-13
at|main|extend|2=-7
at|main|facebook|0=-12 1=13
at|main|fail|0=14 1=-14
at|main|finished|0=7 1=-7
at|main|follow|0=7 1=-9
at|main|force|2=-7
at|main|for|0=9 1=7 2=-16
at|main|from|0=14 2=-15
at|main|future main|1=16 2=-11
at|main|future perfect main|1=7 2=-5
at|main|future relative|0=10 1=-6
at|main|future sub|0=-14 1=17
at|main|future that|1=9 2=-8
at|main|georgetown|0=9 1=-7
at|main|give|0=-7 1=-12 2=18
at|main|go|2=-7
at|main|groups|2=5
at|main|hailed|0=-7 1=7
at|main|haiti|0=12 1=-11
at|main|half|0=7 1=-7
at|main|heard|0=-5 1=6
at|main|help|0=-6 1=7
at|main|his|0=-9 1=10
at|main|hold|1=-5
at|main|home|0=-7
at|main|hosted|2=-5
at|main|illegal|0=6 1=-6
at|main|indicated|1=6
at|main|informed|0=16 1=-16
at|main|insisted|0=-5 1=6
at|main|inspecté|0=-5 1=5
at|main|in|0=14 2=-19
at|main|issued|0=8 1=-8
at|main|it|1=9
at|main|keep|0=-20 1=-10 2=31
at|main|known|0=-10 1=10
at|main|lamented|0=15 1=-15
at|main|landed|0=-10 1=11
at|main|launched|0=6 1=-6
at|main|learned|0=25 1=-25
at|main|leave|1=-25 2=22
at|main|lebanon|2=5
at|main|left|0=25 1=-22
at|main|light|1=13 2=-14
at|main|meeting|0=-8 1=9
at|main|meet|0=14 2=-18
at|main|million|0=8
at|main|mission|0=6 1=-5
at|main|mozambique|0=9 1=-9
at|main|nairobi|0=7 1=-7
at|main|none gerund|0=9 1=-8
at|main|none infinitive|1=10 2=-15
at|main|none participle|1=10 2=-11
at|main|none|0=-6
at|main|noted|0=8 1=-8
at|main|not|0=9
at|main|obstacle|0=12 2=-6
at|main|officials|0=12 1=-12
at|main|of|2=-8
at|main|on|0=14 1=17 2=-19
at|main|oppose|0=-21 1=21
at|main|or|0=-7 2=8
at|main|out|1=-6
at|main|paquetages|0=11 1=-7
at|main|past main|0=7 1=-30 2=18
at|main|past perfect main|0=23 1=-17 2=-12
at|main|past perfect relative|0=7 1=-11
at|main|past perfect sub|0=28 1=-10 2=-18
at|main|past perfect that|1=-5
at|main|past relative|0=-27 2=29
at|main|past sub|1=21 2=-22
at|main|past that|0=6 1=-16 2=10
at|main|phone|0=-6 1=7
at|main|pledged|0=-10 2=24
at|main|police|0=6
at|main|port-au-prince|0=8 2=-5
at|main|possible main|1=-9 2=10
at|main|possible relative|0=-16 1=16
at|main|possible sub|0=-13 1=7 2=7
at|main|possible that|0=5
at|main|present gerund|0=-11 1=11
at|main|present infinitive|0=-6 1=14
at|main|present main|2=-8
at|main|present sub|0=12 2=-14
at|main|present that|0=28 1=-25
at|main|procédé|0=-6 1=6
at|main|profité|0=7 1=-7
at|main|promised|0=14 1=-14
at|main|promise|1=12
at|main|proposed|0=-9 1=10
at|main|qualifié|0=5 1=-5
at|main|received|0=-15 1=16
at|main|reconnu|1=5
at|main|refused|0=6 1=11 2=-14
at|main|refuse|0=-8 1=16 2=-9
at|main|reiterated|0=-6 1=7
at|main|relieved|0=-6 1=6
at|main|reluctant|1=19 2=-14
at|main|renewed|0=7 1=-6
at|main|repatriates|0=11 1=-10
at|main|repeated|0=-9 1=10
at|main|reporters|0=-12 1=12
at|main|request|0=-9 1=19 2=-7
at|main|requirement|0=-17 2=12
at|main|returned|0=-6 1=7
at|main|returns|0=-13 1=13
at|main|revealed|0=7 1=-7
at|main|riigikogu|0=12 1=-12
at|main|riksdag|0=-11 1=11
at|main|said|0=-9 1=15
at|main|santo|0=18 1=-18
at|main|savoir|0=18 1=-18
at|main|says|0=20 1=29 2=-39
at|main|say|0=31 1=10 2=-36
at|main|serve|1=6 2=-5
at|main|set|0=-12 2=16
at|main|should relative|0=-11 1=10
at|main|should that|1=13 2=-9
at|main|sien|0=-7 1=7
at|main|signed|0=-12 1=13
at|main|sign|0=9 2=-6
at|main|since|1=11 2=-8
at|main|site|0=14 1=-14
at|main|soldiers|0=-13 1=13
at|main|some|0=-7 1=7
at|main|soupiré|0=10 1=-10
at|main|so|0=5
at|main|spent|0=-12 1=13
at|main|spokesman|0=-6 1=6
at|main|spokesperson|0=-14 1=14
at|main|statement|0=-9 1=10
at|main|suspended|0=18 1=-10 2=-7
at|main|taken|0=-7 1=7
at|main|thanked|0=8 1=-8
at|main|thank|0=-8 1=10
at|main|these|0=6 1=-6
at|main|the|0=9 1=-8
at|main|this|0=6
at|main|till|0=-6 2=7
at|main|to|0=6 1=-17 2=12
at|main|traveled|0=6 1=-6
at|main|travel|0=-5 2=7
at|main|tried|0=-9 1=10
at|main|until|0=-28 1=12 2=16
at|main|visit|0=16 1=-15
at|main|vote|0=-7 1=7
at|main|want|1=6 2=-7
at|main|warned|0=7 1=-7
at|main|washington|0=6
at|main|withdrawn|1=6 2=-6
at|main|with|0=-5 1=5
at|main|would main|0=-19 1=18
at|main|would relative|0=-15 1=27 2=-11
at|main|would sub|0=-11 1=12
at|main|would that|0=40 1=-11 2=-29
at|main|wrote|0=-9 1=9
at|main|énuméré|0=-6 1=6
at|own|"|2=5
at|own|'s|0=10 1=-8
at|own|)|0=-6
at|own|,|0=26 1=-24
at|own|-|0=10 1=-10
at|own|0=10 1=12 2=-12
at|own|1,100|0=6 1=-6
at|own|190|0=-6 1=6
at|own|1|true|1=16 2=-10
at|own|2,000|0=-5 1=5
at|own|25|0=-6 1=6
at|own|2|false|0=17 1=-31 2=9
at|own|2|true|0=13 1=9 2=-14
at|own|300|0=8 2=-5
at|own|3|false|0=35 1=-33
at|own|3|true|0=7 1=10 2=-17
at|own|4,000|2=-6
at|own|400|0=12 1=-10
at|own|4|0=15 1=-15
at|own|5,000|1=7
at|own|833|0=-6 2=6
at|own|:|0=21 1=-13 2=-8
at|own|;|0=5
at|own|^|0=-13 1=14
at|own|ababa|0=-7 1=8
at|own|about|1=-11 2=8
at|own|accompagné|0=8 1=-8
at|own|acts|0=11 1=14 2=-15
at|own|adopted|0=-10 1=10
at|own|adoption|0=-9 1=9
at|own|affirmed|0=5 1=-5
at|own|after|0=17 1=-14
at|own|ago|0=9 1=-7
at|own|agreement drafting|0=18 1=-15
at|own|agreement signed|1=7 2=-5
at|own|agreement sought|1=-6 2=9
at|own|agreement|0=7
at|own|aircraft|0=-5 1=5
at|own|all|0=7 1=-7
at|own|and|0=38 1=-18 2=-20
at|own|apiece|0=-10 1=11
at|own|appeal|0=6 1=-6
at|own|approval|0=-8 1=8
at|own|arrival|0=-6 1=6
at|own|arrive|0=10
at|own|asked|0=-6 1=8
at|own|ask|0=-7 1=8
at|own|assembly|0=-6 1=7
at|own|assured|0=11 1=-11
at|own|as|1=13 2=-17
at|own|attended|0=-6 1=6
at|own|at|1=-6
at|own|authorised|0=-7 1=8 2=7
at|own|authorise|0=-6 1=-6 2=13
at|own|available|1=6
at|own|a|0=9 1=-8
at|own|baby|0=14 1=-14
at|own|back|0=8 1=18 2=-25
at|own|barrage|0=5 1=-5
at|own|base|0=-11 1=12
at|own|before|0=16 1=-9 2=-6
at|own|begin|1=8
at|own|benin|0=11 1=-9
at|own|between|0=13 2=-14
at|own|beyond|0=17 1=-18
at|own|bind|0=10 1=7 2=-10
at|own|border|0=7 1=-7
at|own|british|0=5 1=-5
at|own|by|0=5 2=6
at|own|cabinet|0=12 1=-9
at|own|cairo|0=8 1=-7
at|own|call|0=-6 1=6
at|own|came|0=6 1=-6
at|own|canada|0=-10 1=13
at|own|cap-haïtien|0=-5 1=5
at|own|changed|0=10 1=15 2=-23
at|own|change|0=-32 1=28
at|own|circuler|0=8 1=-8
at|own|closed|0=-5 1=5
at|own|come|0=8 2=-10
at|own|commission|0=-8 1=8
at|own|committed|0=-11 1=-11 2=29
at|own|committee|0=10 1=-9
at|own|confirmed|0=-7 1=11
at|own|congo|0=7 1=-9
at|own|considering|0=9 1=-28 2=19
at|own|consider|0=25 1=6 2=-30
at|own|country|0=8 1=-8
at|own|counts|0=9 1=-9
at|own|course|1=6
at|own|dead|0=6 1=-6
at|own|decide|0=6 2=-6
at|own|decision|0=-12 1=13
at|own|declined|0=-5 1=6
at|own|delivered|0=20 1=26 2=-40
at|own|departs|0=9 2=-5
at|own|departure|0=-11 1=12
at|own|depart|0=-10 1=15 2=-5
at|own|deposited|0=-11 1=11
at|own|despite|0=12 1=-9
at|own|dollars|1=5
at|own|draft|0=5 1=-5
at|own|dressé|0=7 1=-7
at|own|due|0=-14 1=-10 2=23
at|own|during|0=-12 1=17
at|own|décoré|0=13 1=-13
at|own|earlier|0=11 1=-11
at|own|early|0=15 1=-21 2=5
at|own|effectué|0=6 1=-6
at|own|embarked|0=-6 1=7
at|own|ended|0=15 1=-7 2=-7
at|own|end|0=16 2=-16
at|own|engagement cancelled|0=-5 1=6
at|own|engagement held|0=13 1=26 2=-32
at|own|engagement planned|0=-29 1=24 2=7
at|own|engagement|1=35 2=-29
at|own|envolent|0=-6 1=6
at|own|envolé|0=-7 1=7
at|own|euros|1=11 2=-9
at|own|every|0=6
at|own|excluded|0=-6 1=6
at|own|expected|0=-7 1=-7 2=14
at|own|extended|1=7
at|own|extend|0=-12 2=17
at|own|first|0=16 1=-16
at|own|fly|0=-7 2=8
at|own|following|0=-6 1=6
at|own|follow|1=-12 2=15
at|own|footprint|0=14 1=-14
at|own|force|0=-15 1=18
at|own|forward|0=-6 1=11
at|own|for|0=16 1=-26 2=10
at|own|from|0=16 1=-8 2=-8
at|own|fund|1=14 2=-12
at|own|future main|0=17 1=-41 2=25
at|own|future perfect main|0=18 1=-13 2=-6
at|own|future perfect relative|1=-5
at|own|future perfect that|0=-7 2=8
at|own|future relative|0=-6 1=-34 2=41
at|own|future sub|0=13 2=-8
at|own|future that|1=-11 2=11
at|own|gendarmes|0=-9 2=9
at|own|give|1=18 2=-6
at|own|go|0=-8 1=-6 2=14
at|own|haiti|0=11 1=-23 2=12
at|own|has|0=11 1=-11
at|own|haïti|2=5
at|own|helicopters|1=5
at|own|hesitate|0=-11 1=11
at|own|him|0=7
at|own|hold|1=-18 2=13
at|own|home|0=-9
at|own|hospital|1=5
at|own|hundred|0=5
at|own|indicated|0=16 1=-14
at|own|instructors|0=7 1=-7
at|own|interrogé|0=6 1=-5
at|own|interview|0=-9 1=9
at|own|in|1=6 2=-12
at|own|its|0=10 1=-9
at|own|it|0=24 1=-24
at|own|jamaica|0=-13 1=10
at|own|join|0=6 2=-6
at|own|juba|1=7
at|own|judge|0=14 1=-14
at|own|kathmandu|0=-7 1=7
at|own|keep|0=18 1=-21
at|own|kenyans|1=-5
at|own|kfor|0=-12 1=5 2=6
at|own|kigali|0=-10 1=11
at|own|kosovo|1=5
at|own|lamented|0=-8 1=8
at|own|landed|0=5
at|own|land|1=6
at|own|last|1=8
at|own|late|0=-8 2=7
at|own|launched|0=-10 1=11
at|own|leaves|0=-9 2=6
at|own|leave|0=22 2=-14
at|own|lebanon|0=-11 1=10
at|own|left|2=5
at|own|lieu|1=-8 2=9
at|own|light|1=17 2=-7
at|own|made|0=-9 1=9
at|own|mandate|0=8 1=12 2=-14
at|own|meeting|1=-15 2=12
at|own|meet|0=22 1=-14
at|own|members|0=-12 1=13
at|own|men|0=-7 1=10
at|own|met|0=7 1=-16 2=8
at|own|million|1=7
at|own|minusma|0=7 1=-7
at|own|missions|0=9 1=-9
at|own|mission|0=14 1=-5 2=-9
at|own|more|0=-8 2=10
at|own|mozambique|0=-6
at|own|n'djamena|0=-6 1=7
at|own|nairobi|0=-22 1=13 2=9
at|own|nassau|0=-9 2=11
at|own|nearly|0=11 1=-11
at|own|need|0=20 1=-12 2=-8
at|own|no.|0=-7 1=8
at|own|none gerund|0=22 1=-16 2=-6
at|own|none infinitive|0=-7 2=9
at|own|none participle|1=-10 2=8
at|own|none|0=-8 1=7 2=11
at|own|not|0=5
at|own|number|0=10 1=-10
at|own|obstacle|0=46 1=-35 2=-19
at|own|officers|0=-11 1=11
at|own|office|0=-6 1=6
at|own|of|0=13 1=-15
at|own|on|0=12
at|own|overcome|0=-10 1=10
at|own|over|2=-6
at|own|paris|1=6
at|own|part|0=9 1=-9
at|own|past main|1=38 2=-29
at|own|past participle|1=17 2=-21
at|own|past perfect main|0=-14 1=41 2=-20
at|own|past perfect relative|0=6 2=-7
at|own|past perfect that|0=-18 1=36 2=-18
at|own|past relative|0=9 1=34 2=-43
at|own|past sub|0=9 1=8 2=-17
at|own|past that|0=-10 1=14
at|own|peace|0=-6 1=6
at|own|people|0=-12 1=9
at|own|permis|0=-6 1=6
at|own|place|1=-11 2=7
at|own|pledged|0=-12 1=-27 2=30
at|own|police|0=-11 1=8
at|own|port-au-prince|0=-23 1=28 2=-5
at|own|port|0=-10 1=10
at|own|possible main|0=-15 2=13
at|own|possible relative|0=14 1=-10
at|own|possible that|1=-21 2=25
at|own|present infinitive|2=10
at|own|present main|1=-18 2=10
at|own|present relative|0=21 1=-9 2=-12
at|own|present sub|0=11 1=-5 2=-5
at|own|present that|0=-10 1=-23 2=33
at|own|prolonged|0=8 1=-7
at|own|promised|0=5 2=-6
at|own|promise|0=-9 1=16
at|own|provided|0=-16 1=17
at|own|province|0=8 1=-8
at|own|put|0=-10 1=10
at|own|raises|0=8 1=-8
at|own|reached|1=-10 2=9
at|own|reaffirmed|0=-6 1=6
at|own|reconnu|0=10 1=-7
at|own|redit|0=-9 1=13
at|own|refused|0=9
at|own|refuse|0=26 1=-9 2=-18
at|own|reluctant|0=7 1=-6
at|own|renewed|1=9 2=-6
at|own|renew|1=7 2=-10
at|own|renvoyé|0=6 1=-6
at|own|repatriated|0=7 1=-7
at|own|replaced|0=-6
at|own|request|0=-6 1=25 2=-15
at|own|requirement|0=15 1=-18
at|own|resolution|0=-10 1=10
at|own|resolved|0=11 1=-10
at|own|returned|0=6 2=-11
at|own|reuters|0=5 1=-5
at|own|rio|1=7 2=-8
at|own|rota|1=6
at|own|said|0=12 1=-11
at|own|sail|0=-10 2=11
at|own|salvadorans|0=-14 1=14
at|own|salvador|0=-6 1=6
at|own|same|2=-5
at|own|santo|0=9 1=-9
at|own|savoir|0=7 1=-6
at|own|says|1=-5 2=14
at|own|say|0=6
at|own|second|0=6 1=-6
at|own|security|0=7 2=-5
at|own|sent|1=-6 2=8
at|own|serve|0=-7 1=15 2=-6
at|own|session|0=8 1=-8
at|own|set|1=-5
at|own|should main|0=18 1=-37 2=21
at|own|should perfect main|1=-10 2=11
at|own|should relative|0=29 2=-24
at|own|should that|0=32 1=-11 2=-21
at|own|sign|0=-10 1=5
at|own|since|0=31 1=-20 2=-10
at|own|soldiers|0=-7 2=9
at|own|somalia|0=13 1=-9
at|own|somalie|0=7 1=-7
at|own|so|0=20 1=-20
at|own|spent|0=8 1=-8
at|own|statement|0=9 1=-9
at|own|sudan|0=6 1=-6
at|own|summit|0=-5 1=6
at|own|supported|0=6 1=-6
at|own|support|0=-7 1=7
at|own|suspended|0=-19 1=11 2=7
at|own|than|0=14 1=-8 2=-6
at|own|that|0=10 1=-10
at|own|them|0=8 2=-13
at|own|then|0=-7 1=7
at|own|there|0=10 1=-5
at|own|the|0=13 1=-5 2=-6
at|own|this|0=-7 1=8
at|own|through|0=-16 2=13
at|own|to|0=22 1=-38 2=21
at|own|unanimously|0=7 1=-7
at|own|unconstitutional|0=17 1=-17
at|own|unifil|0=-6 1=6
at|own|until|0=19 1=-23 2=12
at|own|visit|0=-6 2=9
at|own|volunteered|0=5
at|own|voted|0=6
at|own|votes|0=9 1=-9
at|own|vote|0=-8 2=9
at|own|washington|0=9 2=-7
at|own|welcomed|0=14 1=-14
at|own|which|0=-8 1=8
at|own|willing|0=18 1=-18
at|own|will|0=-6 1=6
at|own|withdrawn|0=-13 2=23
at|own|would main|0=29 1=-31
at|own|would perfect that|0=10 1=-9
at|own|would relative|0=-7 1=-11 2=17
at|own|would that|0=18 1=-45 2=28
at|own|written|0=8 1=-8
at|own|year|0=7 1=-7
at|own|yesterday|0=-6 1=6
at|own|york|0=-7 1=12 2=-5
at|up|,|0=32 1=-29
at|up|0=10 1=19 2=-22
at|up|1|true|0=5 1=16 2=-14
at|up|2|false|0=6 1=7 2=-14
at|up|3|true|0=-5 1=10
at|up|^|0=-8 1=8
at|up|acte|0=11 1=-11
at|up|acts|1=17 2=-7
at|up|after|0=11 1=-11
at|up|agreed|0=-7 1=7
at|up|agreement drafting|0=8 1=-8
at|up|agreement sought|0=-5 1=5
at|up|agreement|0=8 1=-7
at|up|and|0=-16 1=16
at|up|announced|0=7 1=-6
at|up|arrive|0=-16 1=-6 2=22
at|up|asked|0=8 1=-8
at|up|ask|0=14 1=-11
at|up|assured|0=9 1=-9
at|up|back|0=-13 1=14
at|up|bar|0=10 1=-10
at|up|bbc|0=5 1=-5
at|up|began|0=10 1=-10
at|up|bind|0=-30 1=18 2=12
at|up|by|0=13 1=-8 2=-5
at|up|cautioned|0=6 1=-6
at|up|changed|0=10 1=-10
at|up|change|0=6 1=-6
at|up|committed|0=-18 1=25
at|up|confirmed|0=14 1=-13
at|up|considering|0=-21 1=8 2=12
at|up|consider|0=34 1=-31
at|up|contribution|1=26 2=-18
at|up|council|0=-7 1=7
at|up|debate|0=-11 1=11
at|up|decided|0=18 1=-17
at|up|delivered|0=36 1=-35
at|up|ended|0=-17 1=18
at|up|engagement held|0=6 1=-6
at|up|engagement|0=11 1=-11
at|up|for|0=9 2=-5
at|up|found|0=9 1=-9
at|up|from|0=-14 2=13
at|up|future that|0=-29 1=16 2=13
at|up|give|0=-10 1=16 2=-6
at|up|hinted|0=-7 1=7
at|up|illegal|0=8 1=-8
at|up|in|0=-8 1=14 2=-9
at|up|jakarta|0=6 1=-6
at|up|jamaica|0=-10 2=7
at|up|journalists|0=5 1=-5
at|up|keep|0=-11 2=14
at|up|know|0=6 1=-5
at|up|late|0=-11 1=11
at|up|lawmakers|0=9 1=-8
at|up|leave|0=23 1=-21
at|up|light|0=7 1=-6
at|up|meet|0=23 1=-16 2=-7
at|up|monde|0=-7 1=7
at|up|nations|0=-10 1=10
at|up|none gerund|0=20 1=-14 2=-6
at|up|none infinitive|1=-17 2=18
at|up|none|1=13 2=-10
at|up|offered|0=-16 1=17
at|up|officers|0=9 1=-8
at|up|of|0=-30 1=28
at|up|on|0=22 1=15 2=-30
at|up|parliament|0=-10 1=11
at|up|past perfect that|0=21 1=-29 2=8
at|up|past that|0=16 1=-5 2=-8
at|up|pledged|0=20 2=-12
at|up|possible that|1=12 2=-10
at|up|present infinitive|0=11 1=10 2=-18
at|up|present that|2=-5
at|up|promised|0=-10 1=11
at|up|promise|0=-22 1=44 2=-23
at|up|refused|0=-29 1=30
at|up|refuse|0=6 1=-5
at|up|reluctant|0=-17 1=18
at|up|reporters|0=7 1=-6
at|up|request|0=8 1=-7
at|up|said|0=-5 1=9
at|up|says|0=17 1=12 2=-22
at|up|say|0=5 1=17 2=-15
at|up|serve|0=6 2=-5
at|up|should that|0=-18 1=18
at|up|sign|0=-22 1=22
at|up|since|0=-18 1=19
at|up|thank|0=15 1=-15
at|up|the|0=-13 1=-7 2=20
at|up|to|0=6 1=-6
at|up|until|0=8
at|up|victory|0=6
at|up|would that|1=18 2=-13
at|up|wrote|0=11 1=-11
at|up|york|0=8 1=-8
back|0|0=15 2=-25
back|0|acts|agreement|1=13 2=-10
back|0|acts|contribution|0=9 1=5 2=-19
back|0|acts|engagement|1=18 2=-14
back|0|acts|mandate|0=-23 1=25 2=8
back|0|acts|obstacle|0=9 1=16 2=-26
back|0|acts|request|0=8 1=7
back|0|acts|requirement|0=28 1=-16 2=-15
back|0|agreement drafting|1=8
back|0|agreement signed|2=-5
back|0|agreement sought|0=10 1=-8
back|0|arrive|1=9 2=-6
back|0|ask|0=14 1=-15 2=8
back|0|authorised|0=6 2=-6
back|0|authorise|1=6 2=-6
back|0|back|0=6 1=8 2=-12
back|0|bar|0=-16 1=17
back|0|bind|0=21 1=-5 2=-16
back|0|changed|1=14 2=-10
back|0|change|0=-41 1=52 2=-12
back|0|committed|2=13
back|0|considering|0=12 1=7 2=-16
back|0|consider|1=9 2=-11
back|0|delivered|0=25 2=-48
back|0|draft|0=6 1=-6
back|0|due|0=-23 1=26
back|0|ended|1=8 2=-13
back|0|end|0=30 2=-27
back|0|engagement held|0=9 1=20 2=-16
back|0|engagement planned|0=-5 1=8
back|0|extended|1=-20 2=28
back|0|extend|0=-29 2=30
back|0|future main|future perfect main|0=-8 1=12
back|0|future main|future that|0=7 1=-8
back|0|future main|none participle|0=8
back|0|future main|past main|0=27 1=-43 2=18
back|0|future main|past participle|0=10 1=-6
back|0|future main|past perfect main|0=27 1=-25
back|0|future main|past perfect relative|0=7 2=-6
back|0|future main|past perfect sub|0=5
back|0|future main|past perfect that|0=7
back|0|future main|past relative|0=7 1=-6
back|0|future main|past sub|0=8 1=-6
back|0|future main|past that|1=-8 2=6
back|0|future main|possible main|0=13 1=-7 2=-6
back|0|future main|present infinitive|2=-6
back|0|future main|present main|0=15 1=-9
back|0|future main|present relative|1=8 2=-5
back|0|future main|present sub|0=9 1=-6
back|0|future main|present that|0=11 2=-7
back|0|future main|should main|0=5
back|0|future main|unverbed|0=-19 1=10 2=10
back|0|future main|would main|0=10 1=-19 2=8
back|0|future main|would that|0=10 1=-21 2=11
back|0|future relative|future main|0=9 1=-8
back|0|future relative|past main|0=-7
back|0|future relative|present main|0=11 1=-8
back|0|future relative|would that|0=6 2=-6
back|0|future sub|past perfect main|0=-9 2=11
back|0|future that|future main|0=17 2=-17
back|0|future that|past main|0=-8 1=-7 2=15
back|0|future that|present main|0=5
back|0|future that|would that|0=-32 1=43 2=-11
back|0|give|0=-5 1=-18 2=31
back|0|hesitate|0=-5 1=16 2=-11
back|0|hold|0=21 1=-19
back|0|keep|0=21 1=-17 2=-8
back|0|leave|0=22 1=-34 2=7
back|0|light|0=26 1=6 2=-42
back|0|meet|0=12 1=16 2=-27
back|0|need|0=6
back|0|none gerund|future main|0=-22 1=14 2=7
back|0|none gerund|past main|0=-18 1=20
back|0|none gerund|past perfect main|0=-6 1=6
back|0|none gerund|past that|0=-7 1=7
back|0|none gerund|possible main|0=-6 1=10
back|0|none gerund|present infinitive|0=-15 1=17
back|0|none gerund|present main|0=6
back|0|none gerund|unverbed|0=10 1=-5
back|0|none gerund|would main|0=-22 1=23
back|0|none infinitive|future main|0=9 1=-6
back|0|none infinitive|past main|0=6 1=-6
back|0|none infinitive|past perfect main|0=6
back|0|none infinitive|present main|1=-8 2=10
back|0|none infinitive|unverbed|0=6 1=-5
back|0|none participle|future main|0=7 1=-13 2=6
back|0|none participle|future relative|0=-18 1=18
back|0|none participle|future that|0=-10 1=10
back|0|none participle|none infinitive|0=-15 1=16
back|0|none participle|none participle|0=-14 1=14
back|0|none participle|past perfect main|0=-37 1=41
back|0|none participle|past perfect relative|0=-13 1=13
back|0|none participle|past perfect that|0=-10 1=10
back|0|none participle|possible that|0=-6 1=7
back|0|none participle|present main|0=-22 1=16 2=5
back|0|none participle|present relative|0=8 1=-7
back|0|none participle|present that|0=-35 1=35
back|0|none participle|should main|0=5 1=-14 2=9
back|0|none participle|unverbed|0=10 1=-11
back|0|none participle|would main|0=8 1=-8
back|0|none participle|would relative|0=-17 1=17
back|0|none|0=11 1=7 2=-19
back|0|obstacle|0=18 1=6 2=-30
back|0|oppose|0=-11 1=13
back|0|past main|future main|0=6 1=13 2=-15
back|0|past main|future perfect main|0=6 1=-6
back|0|past main|future relative|2=-7
back|0|past main|future that|0=12 1=-8
back|0|past main|none gerund|0=-16 1=17
back|0|past main|none participle|0=-16 1=17
back|0|past main|past main|0=-8 1=36 2=-29
back|0|past main|past participle|0=-6 2=9
back|0|past main|past perfect main|0=11 2=-10
back|0|past main|past perfect relative|0=31 1=-28
back|0|past main|past perfect sub|0=-7 1=7
back|0|past main|past perfect that|0=-15 1=16
back|0|past main|past relative|0=-21 1=18 2=5
back|0|past main|past sub|0=-6 1=8
back|0|past main|past that|1=12 2=-8
back|0|past main|possible main|0=-11 1=6
back|0|past main|possible sub|0=-6 1=6
back|0|past main|possible that|0=8 1=-7
back|0|past main|present infinitive|1=14 2=-9
back|0|past main|present main|1=34 2=-30
back|0|past main|present relative|0=14 1=-12
back|0|past main|present sub|0=5
back|0|past main|present that|0=-7 1=13 2=-6
back|0|past main|should main|0=-16 1=17
back|0|past main|should that|0=6 1=-6
back|0|past main|unverbed|1=19 2=-21
back|0|past main|would main|1=5 2=-6
back|0|past main|would perfect main|0=-10 1=10
back|0|past main|would relative|0=-8 1=9
back|0|past main|would that|0=-9 1=31 2=-19
back|0|past participle|future main|0=14 1=-12
back|0|past participle|none gerund|0=7 1=-7
back|0|past participle|past main|0=-26 1=30
back|0|past participle|past participle|0=-18 1=18
back|0|past participle|past perfect main|0=18 1=-18
back|0|past participle|past perfect that|0=14 1=-14
back|0|past participle|past relative|0=-52 1=53
back|0|past participle|possible main|1=-8 2=7
back|0|past participle|possible that|0=-5 1=5
back|0|past participle|present infinitive|0=19 1=-19
back|0|past participle|present relative|0=-14 1=14
back|0|past participle|present that|0=6
back|0|past participle|should main|0=-10 2=11
back|0|past participle|unverbed|0=-13 1=14
back|0|past participle|would main|0=-27 1=27
back|0|past participle|would that|0=-6 1=12 2=-6
back|0|past perfect main|future main|0=-24 1=37 2=-13
back|0|past perfect main|future that|0=10 1=-9
back|0|past perfect main|none gerund|0=17 1=-17
back|0|past perfect main|none participle|0=-17 1=18
back|0|past perfect main|past main|0=-5 2=7
back|0|past perfect main|past perfect main|0=-56 1=55 2=13
back|0|past perfect main|past perfect relative|0=18 1=-17
back|0|past perfect main|past perfect that|0=-15 1=6 2=9
back|0|past perfect main|past relative|0=7 1=-7
back|0|past perfect main|past sub|0=-23 1=24
back|0|past perfect main|past that|0=-8 1=10
back|0|past perfect main|possible main|0=14 1=-20 2=7
back|0|past perfect main|possible that|0=-7 1=8
back|0|past perfect main|present infinitive|2=-5
back|0|past perfect main|present main|0=-26 1=35
back|0|past perfect main|present relative|0=-17 1=17
back|0|past perfect main|present sub|0=-16 1=16
back|0|past perfect main|present that|0=21 1=-20
back|0|past perfect main|should main|0=-27 1=28
back|0|past perfect main|unverbed|0=-15 2=16
back|0|past perfect main|would main|0=8 1=-8
back|0|past perfect main|would relative|0=-18 1=18
back|0|past perfect main|would sub|0=-7 1=7
back|0|past perfect main|would that|0=15 1=-14
back|0|past perfect participle|present main|0=-18 1=18
back|0|past perfect relative|future main|0=-6 2=10
back|0|past perfect relative|past main|0=9 1=-9
back|0|past perfect relative|past perfect main|1=-12 2=11
back|0|past perfect relative|past relative|0=7 1=-7
back|0|past perfect relative|possible main|0=-12 1=12
back|0|past perfect relative|present main|0=-8 2=11
back|0|past perfect relative|present that|0=-5 1=5
back|0|past perfect relative|unverbed|0=-6 1=7
back|0|past perfect relative|would main|0=10 1=-10
back|0|past perfect relative|would that|0=11 1=-11
back|0|past perfect sub|past main|0=22 1=-21
back|0|past perfect sub|past perfect main|0=-6 1=7
back|0|past perfect sub|present main|0=-14 1=14
back|0|past perfect sub|would that|0=6 1=-5
back|0|past perfect that|past main|0=23 1=-15 2=-9
back|0|past perfect that|present main|0=10 1=-10
back|0|past perfect that|would main|0=6
back|0|past relative|future main|0=20 1=-17
back|0|past relative|future that|0=-10 1=11
back|0|past relative|past main|0=16 1=-7 2=-7
back|0|past relative|past participle|0=6
back|0|past relative|past perfect main|0=12 1=-12
back|0|past relative|past perfect relative|0=6
back|0|past relative|past perfect that|0=10 1=-10
back|0|past relative|past sub|1=-7 2=11
back|0|past relative|present infinitive|0=36 1=-33
back|0|past relative|present main|0=37 1=-32
back|0|past relative|present relative|0=10 1=-10
back|0|past relative|present sub|0=11 1=-9
back|0|past relative|unverbed|0=17 1=-17
back|0|past relative|would relative|0=-27 1=31
back|0|past relative|would that|0=28 1=-35 2=7
back|0|past sub|future that|0=8
back|0|past sub|none gerund|0=-16 1=16
back|0|past sub|past main|0=-47 1=39 2=8
back|0|past sub|past perfect main|0=20 1=-18
back|0|past sub|past relative|0=10 1=-10
back|0|past sub|past that|0=-16 1=16
back|0|past sub|present infinitive|0=10 1=-9
back|0|past sub|present main|0=-7 1=8
back|0|past sub|present relative|0=-24 1=24
back|0|past sub|present sub|0=11 1=-9
back|0|past sub|present that|0=-6 1=6
back|0|past sub|should main|0=-15 1=15
back|0|past sub|unverbed|0=11 1=-11
back|0|past sub|would main|0=18 1=-18
back|0|past sub|would that|0=-17 1=8 2=10
back|0|past that|future main|0=11 1=-9
back|0|past that|past main|0=13 1=-11
back|0|past that|past perfect main|0=8 1=-8
back|0|past that|past perfect relative|0=-11 1=11
back|0|past that|present infinitive|0=7 1=-7
back|0|past that|present main|0=11 1=-16 2=5
back|0|past that|present that|0=6 1=-6
back|0|past that|would that|0=14 1=-10
back|0|pledged|1=-8 2=27
back|0|possible main|future main|1=9 2=-5
back|0|possible main|past main|0=-12 2=9
back|0|possible main|present infinitive|0=6 2=-5
back|0|possible main|present main|1=-8
back|0|possible main|would that|0=7 1=-6
back|0|possible relative|future relative|0=6 1=-6
back|0|possible relative|past main|0=5
back|0|possible sub|present main|0=-10 1=10
back|0|possible that|future sub|0=-16 2=16
back|0|possible that|present main|2=9
back|0|possible that|would that|0=-18 2=20
back|0|present infinitive|future main|0=-12 1=10
back|0|present infinitive|future relative|0=10 2=-7
back|0|present infinitive|future that|0=-6 2=10
back|0|present infinitive|past main|0=11 1=-48 2=38
back|0|present infinitive|past perfect main|0=21 1=-11 2=-10
back|0|present infinitive|past relative|0=6 2=-6
back|0|present infinitive|past sub|0=9 1=-6
back|0|present infinitive|past that|0=16 1=-12
back|0|present infinitive|possible main|0=8 1=-6
back|0|present infinitive|possible that|0=6 1=-6
back|0|present infinitive|present infinitive|1=-7
back|0|present infinitive|present main|0=-33 2=30
back|0|present infinitive|present relative|0=8 1=-6
back|0|present infinitive|present sub|2=7
back|0|present infinitive|present that|2=6
back|0|present infinitive|unverbed|1=-7 2=6
back|0|present infinitive|would main|0=27 1=-19 2=-8
back|0|present infinitive|would sub|0=6
back|0|present infinitive|would that|0=-32 2=31
back|0|present main|future main|0=28 1=-33
back|0|present main|future perfect main|0=-8 2=8
back|0|present main|future that|0=6
back|0|present main|none gerund|2=8
back|0|present main|none infinitive|0=9 1=-6
back|0|present main|none participle|1=-10 2=7
back|0|present main|past perfect main|0=-5 1=25 2=-18
back|0|present main|past perfect relative|0=10 2=-6
back|0|present main|past perfect sub|0=-7 1=7
back|0|present main|past relative|0=25 1=-23
back|0|present main|past sub|0=9 1=-9
back|0|present main|past that|0=-11 1=18 2=-7
back|0|present main|possible main|1=-12 2=9
back|0|present main|possible sub|0=-9 1=9
back|0|present main|present infinitive|0=-10 1=15
back|0|present main|present relative|1=7
back|0|present main|present sub|0=6 1=-14 2=9
back|0|present main|present that|0=20 1=-9 2=-11
back|0|present main|should main|0=-7 2=5
back|0|present main|should relative|0=-8 1=8
back|0|present main|unverbed|0=11 1=-19 2=9
back|0|present main|would main|0=26 1=-22
back|0|present main|would relative|0=17 1=-12
back|0|present main|would that|1=-6
back|0|present relative|future main|0=21 1=-12 2=-9
back|0|present relative|past main|0=25 1=-18 2=-7
back|0|present relative|past perfect main|0=14 1=-9 2=-5
back|0|present relative|past relative|0=7 1=-7
back|0|present relative|present infinitive|2=9
back|0|present relative|present main|1=-13 2=12
back|0|present relative|present relative|0=5
back|0|present relative|unverbed|1=7
back|0|present sub|future main|0=-19 1=21
back|0|present sub|past main|1=7
back|0|present sub|past relative|2=7
back|0|present sub|past that|0=6
back|0|present sub|present infinitive|0=6
back|0|present sub|present main|0=10 1=-8
back|0|present that|future main|0=-15 2=16
back|0|present that|past perfect main|0=14 1=-13
back|0|present that|past sub|0=8 2=-7
back|0|present that|present infinitive|0=-5 1=7
back|0|present that|present that|0=-5 1=5
back|0|present that|unverbed|0=-8 1=8
back|0|promise|1=8
back|0|refused|0=9 1=13 2=-17
back|0|refuse|0=11 2=-8
back|0|reluctant|0=-8 1=27
back|0|request|0=7 1=12 2=-10
back|0|requirement|0=25 1=-11 2=-18
back|0|says|agreement|0=12 1=-11
back|0|says|contribution|0=20 2=-11
back|0|says|mandate|0=50 1=-47
back|0|says|obstacle|0=19 1=-15
back|0|says|request|1=11
back|0|says|requirement|0=-6 1=7
back|0|say|0=20 2=-20
back|0|serve|0=24 1=-15 2=-14
back|0|should main|future main|0=18 1=-9 2=-9
back|0|should main|future relative|0=9 2=-9
back|0|should main|none infinitive|0=9 1=-6
back|0|should main|none participle|0=5
back|0|should main|past main|0=6
back|0|should main|past perfect main|0=20 1=-11 2=-9
back|0|should main|present main|0=12 2=-7
back|0|should main|would main|1=-11 2=12
back|0|should relative|past main|2=5
back|0|should relative|present main|0=6
back|0|should that|past main|0=9
back|0|should that|would main|0=-5 1=6
back|0|suspended|0=8 2=-9
back|0|thank|0=-18 1=18
back|0|unverbed|future main|0=-29 1=11 2=18
back|0|unverbed|future relative|0=-17 1=17
back|0|unverbed|future that|0=-29 1=30
back|0|unverbed|none gerund|0=-10 1=10
back|0|unverbed|none infinitive|0=-10 1=8
back|0|unverbed|none participle|0=-6 1=8
back|0|unverbed|past main|0=-42 1=36 2=10
back|0|unverbed|past participle|0=-12 1=12
back|0|unverbed|past perfect main|0=-28 1=22 2=5
back|0|unverbed|past relative|0=-30 1=31
back|0|unverbed|past that|0=9 1=-9
back|0|unverbed|possible main|0=-7 1=7
back|0|unverbed|possible that|0=10 1=-10
back|0|unverbed|present infinitive|0=-40 1=40
back|0|unverbed|present main|0=-59 1=65 2=-6
back|0|unverbed|present relative|0=-34 1=35
back|0|unverbed|present that|0=20 1=-20
back|0|unverbed|unverbed|0=-43 1=47
back|0|unverbed|would main|1=8
back|0|unverbed|would that|0=-33 1=14 2=19
back|0|want|0=7
back|0|withdrawn|1=13 2=-8
back|0|would main|past main|0=12 1=-11
back|0|would main|present main|0=5
back|0|would main|present relative|0=-8 2=9
back|0|would relative|present main|0=-6 2=9
back|0|would that|future main|2=9
back|0|would that|future relative|0=-8 2=9
back|0|would that|none participle|0=10 1=-8
back|0|would that|past main|0=10 1=-17 2=7
back|0|would that|past perfect main|0=18 1=-9 2=-9
back|0|would that|past relative|0=6
back|0|would that|past that|0=8
back|0|would that|present infinitive|1=-12 2=8
back|0|would that|present main|0=19 1=-9 2=-10
back|0|would that|present that|0=10 2=-5
back|0|would that|unverbed|0=6
back|0|would that|would main|0=-6 2=8
back|0|would that|would that|0=-9 1=8
back|10 ahead|0=9 1=-29 2=16
back|10 long-ago|0=24 1=-20
back|10 now|0=5 1=30 2=-41
back|10 past|0=19 1=16 2=-51
back|1|0=23 1=-8 2=-35
back|1|acts|agreement|1=8
back|1|acts|contribution|0=17 2=-28
back|1|acts|engagement|0=10 2=-9
back|1|acts|mandate|1=10 2=-15
back|1|acts|obstacle|0=10 1=11 2=-20
back|1|acts|request|0=11 2=-10
back|1|acts|requirement|0=27 1=-19 2=-7
back|1|arrive|0=15 1=-14
back|1|ask|0=21 1=-15 2=-6
back|1|authorised|0=23 1=-8 2=-13
back|1|authorise|0=6
back|1|back|1=13 2=-6
back|1|bar|0=-38 1=41
back|1|bind|0=13 1=9 2=-23
back|1|changed|1=6 2=-5
back|1|committed|1=16 2=-14
back|1|considering|1=20 2=-18
back|1|consider|0=36 1=-24 2=-12
back|1|delivered|0=34 1=-17 2=-43
back|1|draft|0=9 1=-9
back|1|due|0=15 1=-9 2=-6
back|1|ended|1=-8
back|1|end|0=41 1=-31 2=-10
back|1|engagement cancelled|0=7 1=-7
back|1|engagement held|0=8 1=5 2=-5
back|1|engagement planned|1=7 2=-5
back|1|extend|1=-6
back|1|fail|0=-7 1=7
back|1|future main|future main|0=-20 1=20
back|1|future main|none infinitive|0=-5 2=9
back|1|future main|past main|0=16 1=-24 2=9
back|1|future main|past perfect main|0=22 1=-16 2=-6
back|1|future main|past relative|0=-6 2=9
back|1|future main|possible main|0=-8 2=10
back|1|future main|present infinitive|0=11 1=-11
back|1|future main|present main|1=-6
back|1|future main|present that|0=-38 2=39
back|1|future main|should main|0=-10 1=12
back|1|future main|unverbed|0=22 1=-19
back|1|future main|would main|0=9 1=-7
back|1|future main|would that|0=21 1=-10 2=-11
back|1|future relative|past main|0=8
back|1|future relative|present infinitive|0=-9 2=10
back|1|future relative|present main|1=-12 2=9
back|1|future that|present main|0=-8 2=9
back|1|give|1=-11 2=7
back|1|hesitate|1=5
back|1|hold|0=23 1=-14 2=-9
back|1|keep|0=10 1=8 2=-17
back|1|leave|0=16 1=-13
back|1|light|0=25 1=-12 2=-19
back|1|meet|0=-7 1=-10 2=28
back|1|need|0=10 1=-8
back|1|none gerund|future main|0=-38 1=41
back|1|none gerund|past main|0=-28 1=33
back|1|none gerund|past perfect main|0=8 1=-8
back|1|none gerund|present infinitive|0=5 1=-5
back|1|none gerund|present main|0=-7 1=10
back|1|none gerund|unverbed|0=10 1=-10
back|1|none gerund|would that|1=7
back|1|none infinitive|none infinitive|0=11 1=-8
back|1|none infinitive|past perfect main|0=7 1=-6
back|1|none infinitive|present main|0=8 1=-7
back|1|none infinitive|present relative|0=6 1=-6
back|1|none infinitive|would main|0=-7 1=7
back|1|none participle|future main|0=24 1=-21
back|1|none participle|none infinitive|0=-50 1=54
back|1|none participle|past perfect main|0=-29 1=22 2=7
back|1|none participle|past perfect relative|0=7 1=-6
back|1|none participle|past that|0=9 1=-9
back|1|none participle|present infinitive|1=-6 2=7
back|1|none participle|present sub|0=-16 1=16
back|1|none participle|unverbed|0=7 1=-7
back|1|none participle|would that|0=-7 1=11
back|1|none|0=22 2=-32
back|1|obstacle|0=16 2=-23
back|1|past main|future main|1=14 2=-9
back|1|past main|future relative|0=14 1=-12
back|1|past main|future sub|0=9 1=-8
back|1|past main|future that|0=8
back|1|past main|none infinitive|0=-15 1=15
back|1|past main|none participle|0=13 1=-12
back|1|past main|past main|0=-9 1=41 2=-29
back|1|past main|past participle|0=7 1=-6
back|1|past main|past perfect main|0=29 1=-18 2=-12
back|1|past main|past perfect relative|0=-16 1=18
back|1|past main|past perfect sub|0=17 1=-15
back|1|past main|past perfect that|0=7 1=-6
back|1|past main|past relative|0=6
back|1|past main|past sub|0=-6 1=7
back|1|past main|past that|0=8
back|1|past main|possible main|0=-22 1=26
back|1|past main|possible relative|0=-15 1=15
back|1|past main|possible sub|0=6 1=-6
back|1|past main|present infinitive|1=8 2=-10
back|1|past main|present main|1=28 2=-30
back|1|past main|present relative|0=-6 1=-6 2=11
back|1|past main|present that|0=14 1=-10
back|1|past main|unverbed|0=10 1=6 2=-14
back|1|past main|would main|0=-16 1=18
back|1|past main|would relative|0=15 1=-14
back|1|past main|would sub|1=5
back|1|past main|would that|0=-11 1=20 2=-6
back|1|past participle|future main|0=6 1=-6
back|1|past participle|past main|1=6
back|1|past participle|past participle|0=-10 1=10
back|1|past participle|past perfect main|0=-9 1=9
back|1|past participle|possible main|0=-12 1=12
back|1|past participle|possible that|0=-8 1=8
back|1|past participle|present main|0=-16 1=17
back|1|past participle|present that|0=-6 1=6
back|1|past participle|unverbed|0=25 1=-25
back|1|past participle|would main|0=-15 1=15
back|1|past participle|would that|0=-15 1=15
back|1|past perfect main|future main|0=-15 1=17
back|1|past perfect main|none infinitive|1=6
back|1|past perfect main|none participle|0=-9 1=9
back|1|past perfect main|past main|0=16 1=-13
back|1|past perfect main|past perfect main|0=-33 1=32 2=7
back|1|past perfect main|past perfect relative|0=-9 1=10
back|1|past perfect main|past perfect that|0=7 1=-7
back|1|past perfect main|past relative|0=11 1=-11
back|1|past perfect main|past sub|0=7 1=-7
back|1|past perfect main|past that|0=-5 1=5
back|1|past perfect main|possible that|0=10 1=-10
back|1|past perfect main|present infinitive|0=12 1=-11
back|1|past perfect main|present main|0=-19 1=32 2=-6
back|1|past perfect main|present relative|0=-8 1=8
back|1|past perfect main|present that|0=12 1=-11
back|1|past perfect main|should main|0=17 1=-17
back|1|past perfect main|unverbed|0=12 1=-11
back|1|past perfect main|would main|0=-8 1=9
back|1|past perfect main|would sub|0=-13 1=12
back|1|past perfect main|would that|0=25 1=-25
back|1|past perfect relative|past main|0=12 1=-12
back|1|past perfect relative|present main|0=7 1=-7
back|1|past perfect relative|would that|0=-6 1=6
back|1|past perfect sub|past main|0=6 1=-5
back|1|past perfect sub|past relative|0=-12 1=12
back|1|past perfect sub|unverbed|0=-10 1=11
back|1|past perfect that|future that|0=-23 1=23
back|1|past perfect that|past main|0=5
back|1|past relative|future main|0=5
back|1|past relative|future relative|0=6
back|1|past relative|future that|0=5
back|1|past relative|past participle|0=5 1=-5
back|1|past relative|past perfect main|0=9 1=-9
back|1|past relative|past perfect relative|0=7 1=-7
back|1|past relative|past perfect that|0=-9 1=9
back|1|past relative|past that|0=-10 1=11
back|1|past relative|present main|0=15 1=-13
back|1|past relative|present relative|0=8 1=-8
back|1|past relative|present sub|0=9 1=-9
back|1|past relative|would main|0=10 1=-10
back|1|past relative|would that|0=28 1=-25
back|1|past sub|future main|0=15 1=-15
back|1|past sub|past main|0=7
back|1|past sub|past perfect main|0=7 1=-7
back|1|past sub|past perfect that|0=-11 1=11
back|1|past sub|past sub|0=-13 1=13
back|1|past sub|past that|0=-5 1=6
back|1|past sub|possible that|0=7 1=-7
back|1|past sub|present main|0=11 1=-10
back|1|past sub|unverbed|0=-6 1=6
back|1|past that|future main|0=6 1=-6
back|1|past that|past main|0=11 1=-11
back|1|past that|past perfect main|0=8 1=-7
back|1|past that|present infinitive|0=6 1=-6
back|1|past that|present main|0=6 1=-5
back|1|past that|would that|0=5
back|1|pledged|1=6
back|1|possible main|past that|0=-15 1=15
back|1|possible main|present infinitive|0=-6 1=9
back|1|possible main|present main|0=7 1=-5
back|1|possible relative|past main|0=-7 1=7
back|1|present infinitive|future main|0=-16 1=-11 2=27
back|1|present infinitive|future that|0=-12 2=16
back|1|present infinitive|none gerund|1=7
back|1|present infinitive|past main|1=-14 2=14
back|1|present infinitive|past participle|0=-8 2=11
back|1|present infinitive|past perfect main|1=-9 2=6
back|1|present infinitive|past perfect relative|0=-7 1=8
back|1|present infinitive|past relative|0=5
back|1|present infinitive|possible main|0=14 1=-6 2=-8
back|1|present infinitive|present infinitive|0=-7
back|1|present infinitive|present main|0=-7 1=-7 2=15
back|1|present infinitive|present that|0=6
back|1|present infinitive|should that|0=-17 2=18
back|1|present infinitive|unverbed|0=-25 1=29
back|1|present infinitive|would that|0=-17 1=14
back|1|present main|future main|0=10 1=-9
back|1|present main|future that|0=10 1=-7
back|1|present main|none gerund|0=7 1=-7
back|1|present main|none infinitive|0=5
back|1|present main|none participle|0=7 1=-7
back|1|present main|past participle|0=5
back|1|present main|past perfect main|0=31 1=-35
back|1|present main|past perfect relative|1=5
back|1|present main|past relative|0=-17 1=7 2=10
back|1|present main|possible main|1=-6 2=7
back|1|present main|present infinitive|1=-11 2=9
back|1|present main|present main|0=16 1=-19 2=6
back|1|present main|present relative|0=15 1=-13
back|1|present main|present sub|0=6
back|1|present main|present that|0=-5 1=8
back|1|present main|unverbed|0=-6 1=10
back|1|present main|would that|0=7 1=-5
back|1|present relative|past main|0=20 1=-18
back|1|present relative|past perfect main|0=8 1=-7
back|1|present relative|possible main|0=7 1=-7
back|1|present relative|present infinitive|0=-6 2=7
back|1|present relative|present main|0=15 1=-13
back|1|present relative|present relative|0=-8 1=8
back|1|present relative|present that|0=-7 1=7
back|1|present relative|would main|0=9 1=-9
back|1|present relative|would that|0=6
back|1|present sub|future main|0=-7 2=10
back|1|present sub|past main|0=7
back|1|present sub|present main|0=8 1=-7
back|1|present sub|present that|0=-20 1=20
back|1|present sub|unverbed|0=-5 1=6
back|1|present sub|would that|0=-8 1=11
back|1|present that|past main|0=8 1=-7
back|1|promise|0=8 1=6 2=-15
back|1|refused|0=32 1=-22 2=-14
back|1|refuse|0=-8 1=9
back|1|reluctant|0=6 1=7 2=-5
back|1|request|0=12 1=7 2=-14
back|1|requirement|0=28 1=-20 2=-11
back|1|says|agreement|0=16 1=-16
back|1|says|contribution|0=26 1=-12 2=-26
back|1|says|mandate|0=18 1=-23
back|1|says|obstacle|0=11 1=-11
back|1|say|0=18 2=-24
back|1|serve|0=20 1=11 2=-34
back|1|should main|future main|0=6
back|1|should main|past main|0=8 2=-5
back|1|should main|present main|0=5
back|1|sign|0=-12 1=14
back|1|suspended|0=35 1=-33
back|1|thank|0=-16 1=16
back|1|unverbed|future that|0=-40 1=41
back|1|unverbed|none infinitive|0=-5 1=5
back|1|unverbed|none participle|0=-31 1=10 2=21
back|1|unverbed|past main|0=-27 1=18 2=9
back|1|unverbed|past perfect main|0=-17 1=18
back|1|unverbed|past perfect that|0=9 1=-8
back|1|unverbed|past relative|0=-7 1=7
back|1|unverbed|past sub|0=-14 1=14
back|1|unverbed|past that|0=-6 1=6
back|1|unverbed|possible main|0=-19 1=19
back|1|unverbed|possible that|0=-7 1=7
back|1|unverbed|present infinitive|0=-57 1=58
back|1|unverbed|present main|0=-57 1=49 2=8
back|1|unverbed|present relative|0=-8 1=8
back|1|unverbed|present that|0=-7 1=7
back|1|unverbed|unverbed|0=-28 1=29
back|1|unverbed|would main|0=-5 1=5
back|1|unverbed|would relative|0=-15 1=16
back|1|unverbed|would that|0=-10 2=11
back|1|want|1=-13 2=17
back|1|withdrawn|2=7
back|1|would that|future main|0=5
back|1|would that|past main|0=-21 1=8 2=13
back|1|would that|present infinitive|2=7
back|1|would that|present main|0=9 2=-6
back|1|would that|present sub|0=-7 2=9
back|1|would that|unverbed|0=5
back|1|would that|would that|0=9 1=-6
back|2|0=27 1=-15 2=-34
back|2|acts|contribution|0=24 1=-8 2=-35
back|2|acts|engagement|0=14 1=-21 2=6
back|2|acts|mandate|1=12 2=-15
back|2|acts|obstacle|0=6 1=11 2=-12
back|2|acts|request|0=8 2=-6
back|2|acts|requirement|0=23 1=-27 2=7
back|2|agreement in-force|0=-9 1=9
back|2|agreement signed|0=24 1=-23
back|2|arrive|0=6
back|2|ask|0=8 2=-9
back|2|authorised|0=8 1=-9
back|2|back|0=37 1=-33
back|2|bar|0=-12 1=12
back|2|bind|0=6 2=-6
back|2|change|0=7 1=-18 2=11
back|2|committed|0=6 1=-6
back|2|considering|0=22 1=-33 2=13
back|2|delivered|0=33 1=-16 2=-40
back|2|draft|0=6 1=-6
back|2|due|0=34 1=-27 2=-6
back|2|ended|0=22 1=-18
back|2|end|0=10 1=-25 2=15
back|2|engagement planned|0=-5 2=8
back|2|extended|1=12 2=-10
back|2|extend|0=20 1=-18
back|2|fail|0=11 1=-11
back|2|future main|future main|0=-11 1=-7 2=17
back|2|future main|none gerund|0=8 1=-6
back|2|future main|none infinitive|0=-10 2=10
back|2|future main|none participle|0=-10 1=12
back|2|future main|past main|0=19 1=-6 2=-13
back|2|future main|past perfect main|0=9 1=-13
back|2|future main|past that|0=-10 2=12
back|2|future main|present infinitive|0=11 2=-7
back|2|future main|present main|0=22 1=-14 2=-8
back|2|future main|present sub|0=-11 2=12
back|2|future main|unverbed|0=12 1=-7
back|2|future main|would that|0=11 1=-6
back|2|future perfect main|future main|0=-23 2=24
back|2|future perfect main|unverbed|0=-12 2=12
back|2|future relative|present infinitive|0=-22 1=23
back|2|future relative|would that|0=6 1=-6
back|2|future sub|past main|0=-11 1=12
back|2|future that|past main|1=-8 2=11
back|2|future that|would that|0=-19 2=20
back|2|give|1=5
back|2|hesitate|0=10 1=-9
back|2|hold|1=6 2=-8
back|2|keep|0=22 1=-9 2=-11
back|2|leave|0=34 1=-34
back|2|light|0=6
back|2|meet|1=7
back|2|need|0=8 1=-7
back|2|none gerund|past main|0=13 1=-12
back|2|none gerund|past that|0=-8 1=7
back|2|none gerund|present infinitive|0=8 1=-8
back|2|none gerund|present main|0=9 1=-8
back|2|none gerund|unverbed|0=-5 1=5
back|2|none infinitive|past perfect main|0=6
back|2|none infinitive|present main|0=-10 1=11
back|2|none participle|future main|0=-11 1=12
back|2|none participle|none participle|0=5 1=-5
back|2|none participle|past main|0=-21 1=21
back|2|none participle|past perfect relative|0=-7 1=8
back|2|none participle|possible that|0=-20 1=20
back|2|none participle|present relative|0=-8 1=8
back|2|none participle|unverbed|0=7 1=-7
back|2|none|0=20 1=6 2=-35
back|2|obstacle|0=19 1=-5 2=-16
back|2|oppose|0=-8 1=-16 2=24
back|2|past main|future main|0=26 1=-18 2=-7
back|2|past main|future relative|0=-18 1=7 2=11
back|2|past main|future that|0=-21 1=14 2=7
back|2|past main|none gerund|0=-19 1=20
back|2|past main|none infinitive|0=-10 1=11
back|2|past main|none participle|0=18 1=-17
back|2|past main|past main|0=5 1=26 2=-31
back|2|past main|past participle|0=-20 1=22
back|2|past main|past perfect main|0=34 1=-28 2=-7
back|2|past main|past perfect relative|0=-13 1=13
back|2|past main|past perfect that|0=-12 1=13
back|2|past main|past that|0=-5 1=8
back|2|past main|possible relative|0=-8 1=8
back|2|past main|possible that|0=-8 1=9
back|2|past main|present infinitive|2=-5
back|2|past main|present main|1=6
back|2|past main|present sub|0=-30 1=23 2=7
back|2|past main|present that|0=-30 1=33
back|2|past main|should that|0=-19 1=19
back|2|past main|unverbed|1=9 2=-8
back|2|past main|would main|0=-15 1=18
back|2|past main|would relative|0=19 1=-19
back|2|past main|would sub|0=5
back|2|past main|would that|0=-22 1=29 2=-5
back|2|past participle|future main|0=-39 1=40
back|2|past participle|past main|0=17 1=-16
back|2|past participle|past perfect main|0=-9 1=9
back|2|past participle|past that|0=5
back|2|past participle|possible main|0=-10 1=10
back|2|past participle|present main|0=-17 1=19
back|2|past participle|present that|0=-9 1=9
back|2|past participle|unverbed|0=-8 1=9
back|2|past participle|would main|0=-33 1=33
back|2|past participle|would that|0=7
back|2|past perfect main|future main|0=7
back|2|past perfect main|future relative|0=6 1=-6
back|2|past perfect main|none infinitive|0=26 1=-25
back|2|past perfect main|none participle|1=5
back|2|past perfect main|past participle|0=-8 1=8
back|2|past perfect main|past perfect main|0=-31 1=38
back|2|past perfect main|past perfect relative|0=-12 1=12
back|2|past perfect main|past perfect that|0=-7 1=7
back|2|past perfect main|past relative|0=8 1=-8
back|2|past perfect main|possible that|0=6 1=-5
back|2|past perfect main|present main|0=24 1=-18
back|2|past perfect main|present sub|0=-10 1=10
back|2|past perfect main|should main|0=14 1=-13
back|2|past perfect main|unverbed|0=-10 1=11
back|2|past perfect main|would relative|0=8 1=-8
back|2|past perfect relative|past perfect main|0=8 1=-8
back|2|past perfect sub|past perfect main|0=-14 1=14
back|2|past perfect that|past perfect main|0=-9 1=9
back|2|past perfect that|would that|0=8 1=-7
back|2|past relative|future main|0=9 1=-8
back|2|past relative|future that|0=6 1=-6
back|2|past relative|past perfect main|0=10 1=-10
back|2|past relative|past perfect relative|0=5
back|2|past relative|past that|0=9 1=-9
back|2|past relative|present infinitive|0=-34 1=23 2=10
back|2|past relative|present main|0=7 1=-5
back|2|past sub|future main|0=-13 1=13
back|2|past sub|past relative|0=8 1=-8
back|2|past sub|past that|0=12 1=-11
back|2|past sub|present infinitive|0=6 1=-5
back|2|past sub|would main|0=-7 1=7
back|2|past sub|would that|0=7 1=-6
back|2|past that|would that|0=5
back|2|pledged|0=8 1=8 2=-21
back|2|possible main|past main|0=11 1=-10
back|2|present infinitive|future main|1=-6 2=7
back|2|present infinitive|future that|0=-11 1=11
back|2|present infinitive|none gerund|0=-5 1=5
back|2|present infinitive|past main|0=16 1=-13
back|2|present infinitive|past perfect main|0=10 1=-7
back|2|present infinitive|past relative|0=6 1=-6
back|2|present infinitive|past that|1=-8 2=12
back|2|present infinitive|present infinitive|0=-8 2=10
back|2|present infinitive|present main|1=-10 2=8
back|2|present infinitive|present that|0=-7 2=10
back|2|present infinitive|unverbed|0=7
back|2|present infinitive|would that|0=10 1=-7
back|2|present main|future main|0=-11 1=9
back|2|present main|future that|0=8 1=-6
back|2|present main|none infinitive|0=10 1=-10
back|2|present main|past main|1=-15 2=11
back|2|present main|past relative|1=6
back|2|present main|past sub|0=11 1=-11
back|2|present main|past that|0=11 1=-9
back|2|present main|possible main|2=8
back|2|present main|possible that|0=9 1=-9
back|2|present main|present infinitive|0=-9 1=14 2=-6
back|2|present main|present main|0=17 1=-29 2=14
back|2|present main|present relative|0=6 1=-5
back|2|present main|present sub|0=8 1=-7
back|2|present main|present that|0=12 1=-11
back|2|present main|unverbed|0=21 1=-18
back|2|present main|would that|1=-10 2=8
back|2|present relative|past main|1=6 2=-10
back|2|present relative|past perfect main|0=8 1=-7
back|2|present relative|present infinitive|0=-9 2=11
back|2|present sub|past main|0=17 1=-15
back|2|present sub|past that|0=7 1=-6
back|2|present sub|present that|0=-12 1=12
back|2|present that|would main|0=-8 2=9
back|2|promise|1=13
back|2|refused|0=16 1=-6 2=-9
back|2|refuse|0=-12 1=15
back|2|reluctant|0=5
back|2|request|1=19 2=-8
back|2|requirement|0=30 1=-34
back|2|says|agreement|0=16 1=-16
back|2|says|contribution|0=12 1=-11
back|2|says|engagement|0=-16 1=17
back|2|says|mandate|0=24 1=-27
back|2|says|obstacle|0=20 1=-19
back|2|says|request|0=-18 1=18
back|2|says|requirement|0=8 1=-7
back|2|say|0=17 2=-23
back|2|serve|0=23 2=-22
back|2|should relative|would main|0=7
back|2|sign|0=-15 1=19
back|2|unverbed|future main|0=-21 1=22
back|2|unverbed|future that|0=7 1=-7
back|2|unverbed|none infinitive|0=-9 1=9
back|2|unverbed|past main|0=14 1=-12
back|2|unverbed|past perfect main|0=-24 1=24
back|2|unverbed|past perfect relative|0=6 1=-6
back|2|unverbed|past perfect that|0=5 1=-5
back|2|unverbed|past relative|0=-14 1=14
back|2|unverbed|past that|0=-10 1=10
back|2|unverbed|possible main|0=-8 1=8
back|2|unverbed|present infinitive|1=6
back|2|unverbed|present main|1=-7 2=9
back|2|unverbed|present sub|0=-17 1=17
back|2|unverbed|unverbed|0=-20 1=8 2=12
back|2|unverbed|would main|0=-12 1=13
back|2|unverbed|would that|0=-34 1=34
back|2|want|0=-6 1=8
back|2|withdrawn|0=-15 2=22
back|2|would main|present infinitive|0=-24 1=24
back|2|would that|future main|1=-6 2=8
back|2|would that|past main|0=9 1=-6
back|2|would that|past perfect relative|0=-11 1=12
back|2|would that|past that|0=-10 2=12
back|2|would that|present main|0=-7 1=9
back|3|0=32 1=-16 2=-44
back|3|acts|contribution|0=23 2=-36
back|3|acts|mandate|0=26 1=-16 2=-10
back|3|acts|obstacle|1=11 2=-8
back|3|acts|request|0=11 1=-5
back|3|acts|requirement|0=15 2=-6
back|3|agreement drafting|1=6
back|3|arrive|0=24 1=-9 2=-18
back|3|ask|0=-10 1=15
back|3|authorised|0=18 1=-12
back|3|authorise|0=14 1=-12
back|3|bar|0=-39 1=39
back|3|bind|0=36 1=-38
back|3|changed|0=6 1=-6
back|3|committed|0=8 1=-6
back|3|considering|0=20 1=-12 2=-6
back|3|consider|0=-7 1=9
back|3|delivered|0=26 2=-37
back|3|due|0=-8 2=6
back|3|ended|0=18 1=-16
back|3|end|0=23 1=-13 2=-10
back|3|engagement held|0=-13 1=15
back|3|engagement planned|0=7 1=-6
back|3|extended|0=7
back|3|extend|0=-23 1=29
back|3|future main|none participle|0=-11 2=12
back|3|future main|past main|1=13 2=-9
back|3|future main|past perfect main|0=9 1=-6
back|3|future main|present infinitive|2=8
back|3|future main|present main|0=9 1=-5
back|3|future main|present relative|0=5
back|3|future that|future relative|0=-32 2=33
back|3|give|0=8 1=6 2=-12
back|3|hold|0=34 1=-30
back|3|keep|0=29 1=-19 2=-9
back|3|leave|0=-23 1=15 2=13
back|3|light|0=35 1=-22 2=-16
back|3|meet|0=14 2=-9
back|3|none gerund|past main|0=-17 1=18
back|3|none gerund|past participle|0=-12 1=12
back|3|none gerund|past that|0=-27 1=27
back|3|none gerund|present infinitive|0=-6 1=6
back|3|none gerund|present main|0=6 1=-6
back|3|none gerund|present that|0=-5 1=5
back|3|none gerund|unverbed|0=-8 1=8
back|3|none participle|future main|0=6 1=-5
back|3|none participle|future that|0=-7 1=7
back|3|none participle|none participle|0=-6 1=7
back|3|none participle|present main|0=-16 1=7 2=9
back|3|none participle|unverbed|0=8 1=-7
back|3|none participle|would that|0=-6 1=6
back|3|none|0=19 1=11 2=-37
back|3|obstacle|0=23 1=-13 2=-12
back|3|oppose|0=-25 1=-6 2=31
back|3|past main|future main|0=-13 1=17
back|3|past main|future relative|0=9 1=-8
back|3|past main|future sub|0=-6 1=6
back|3|past main|future that|0=20 1=-20
back|3|past main|none gerund|0=-14 1=15
back|3|past main|past main|0=-14 1=35 2=-11
back|3|past main|past participle|0=6 1=-6
back|3|past main|past perfect main|0=22 1=-13 2=-5
back|3|past main|past perfect that|0=-6 1=6
back|3|past main|past relative|0=9 1=-20 2=11
back|3|past main|past sub|0=-10 1=11
back|3|past main|past that|0=-18 1=21
back|3|past main|possible main|0=-12 1=12
back|3|past main|possible sub|0=5 1=-5
back|3|past main|possible that|0=-10 1=10
back|3|past main|present infinitive|1=10 2=-5
back|3|past main|present main|1=19 2=-19
back|3|past main|present relative|0=6 1=-6
back|3|past main|present sub|0=-9 1=9
back|3|past main|present that|0=-7 1=9
back|3|past main|should main|0=6 1=-6
back|3|past main|unverbed|1=6
back|3|past main|would main|2=7
back|3|past main|would relative|0=15 1=-15
back|3|past main|would sub|0=-5 1=5
back|3|past main|would that|0=-19 1=25 2=-5
back|3|past participle|past main|0=-25 1=25
back|3|past participle|past perfect main|0=-12 1=12
back|3|past participle|past that|0=-15 1=15
back|3|past participle|present infinitive|0=8 1=-7
back|3|past participle|present that|0=-10 1=10
back|3|past perfect main|future main|1=6
back|3|past perfect main|future relative|0=7 1=-7
back|3|past perfect main|none infinitive|0=11 1=-11
back|3|past perfect main|none participle|0=8 1=-8
back|3|past perfect main|past main|0=20 1=-19
back|3|past perfect main|past perfect main|0=-44 1=45
back|3|past perfect main|past that|0=9 1=-9
back|3|past perfect main|possible main|0=6
back|3|past perfect main|present infinitive|0=5
back|3|past perfect main|present main|0=14 1=-9
back|3|past perfect main|present relative|0=8 1=-8
back|3|past perfect main|present that|0=6 1=-6
back|3|past perfect main|should main|0=8 1=-8
back|3|past perfect main|unverbed|0=-7 1=7
back|3|past perfect main|would that|0=-7 1=8
back|3|past perfect relative|past perfect main|0=8 1=-8
back|3|past perfect relative|past perfect relative|0=-25 1=25
back|3|past perfect relative|present main|0=6 1=-6
back|3|past perfect that|past main|0=-10 1=10
back|3|past perfect that|past that|0=-6 1=6
back|3|past perfect that|present infinitive|0=5 1=-5
back|3|past relative|past main|0=38 1=-38
back|3|past relative|past perfect main|0=-8 1=8
back|3|past relative|past sub|0=-5 1=5
back|3|past relative|past that|0=9 1=-9
back|3|past relative|present infinitive|0=8 1=-8
back|3|past relative|present main|0=11 1=-10
back|3|past relative|present relative|0=5 1=-5
back|3|past relative|unverbed|0=6 1=-6
back|3|past relative|would main|0=-9 1=9
back|3|past relative|would that|0=-9 1=10
back|3|past sub|past main|0=-26 1=26
back|3|past sub|past that|0=-9 1=9
back|3|past sub|present infinitive|0=5
back|3|past sub|present main|0=14 1=-14
back|3|past sub|unverbed|0=11 1=-10
back|3|past sub|would that|1=5
back|3|past that|past main|0=10 1=-10
back|3|past that|possible that|0=-12 1=12
back|3|pledged|1=17 2=-18
back|3|present infinitive|future main|0=7
back|3|present infinitive|future relative|0=-10 2=11
back|3|present infinitive|past main|0=-9 1=15 2=-6
back|3|present infinitive|past perfect main|1=-8 2=11
back|3|present infinitive|present main|0=15 1=-10 2=-5
back|3|present infinitive|present that|0=-10 1=11
back|3|present infinitive|unverbed|0=6
back|3|present infinitive|would main|0=-6 2=10
back|3|present infinitive|would that|0=6
back|3|present main|future main|0=13 1=-9
back|3|present main|none infinitive|0=7 1=-7
back|3|present main|past main|0=10
back|3|present main|past perfect that|0=-6 1=6
back|3|present main|past that|0=7 1=-7
back|3|present main|present infinitive|0=15 1=-14
back|3|present main|present main|0=30 1=-37 2=8
back|3|present main|unverbed|0=-20 1=9 2=11
back|3|present main|would main|0=-19 1=19
back|3|present main|would that|0=-12 2=10
back|3|present relative|present main|0=5
back|3|present relative|unverbed|0=-9 2=11
back|3|present relative|would main|0=5 1=-5
back|3|present sub|past main|0=9 1=-7
back|3|promise|0=9
back|3|refused|0=44 1=-41
back|3|refuse|0=13 1=-10
back|3|reluctant|0=35 1=-34
back|3|request|1=5
back|3|requirement|0=23 1=-11 2=-8
back|3|says|contribution|0=30 1=-15 2=-26
back|3|says|engagement|0=-8 1=8
back|3|says|mandate|0=23 1=-23
back|3|says|obstacle|0=26 1=-25
back|3|says|request|0=-10 1=10
back|3|says|requirement|0=8 1=-7
back|3|say|0=25 1=-7 2=-26
back|3|serve|0=19 1=-17
back|3|should main|future main|0=5
back|3|should main|past perfect main|0=-9 1=10
back|3|sign|0=5
back|3|suspended|0=-34 1=35
back|3|unverbed|future that|0=11 1=-11
back|3|unverbed|past main|0=-38 1=40
back|3|unverbed|past participle|0=6 1=-6
back|3|unverbed|past perfect main|0=-35 1=36
back|3|unverbed|past sub|0=-7 1=7
back|3|unverbed|past that|0=7 1=-7
back|3|unverbed|possible that|0=-10 1=10
back|3|unverbed|present infinitive|0=11 1=-10
back|3|unverbed|present main|0=22 1=-22
back|3|unverbed|present sub|0=-7 1=7
back|3|unverbed|present that|0=10 1=-10
back|3|unverbed|unverbed|0=-6 1=7
back|3|unverbed|would main|0=20 1=-20
back|3|unverbed|would that|0=-18 1=18
back|3|want|0=9 1=-8
back|3|withdrawn|0=13 2=-8
back|3|would main|past main|0=-11 1=12
back|3|would that|past main|0=7
back|3|would that|past relative|0=-11 1=11
back|4 ahead|0=23 1=-39 2=13
back|4 long-ago|0=44 1=-38 2=-31
back|4 now|0=20 1=-23
back|4 past|0=46 1=-42 2=-20
back|7 ahead|0=18 1=-43 2=11
back|7 long-ago|0=33 1=-26 2=-11
back|7 now|1=-23 2=27
back|7 past|0=37 1=-25 2=-44
back|apart|0=21 1=-7 2=-31
back|apart|0|0=6
back|apart|10 ahead|1=-19 2=21
back|apart|10 long-ago|0=12 1=-9
back|apart|10 now|1=31 2=-39
back|apart|10 past|0=14 1=23 2=-49
back|apart|1|0=17 2=-27
back|apart|2|0=24 1=-7 2=-36
back|apart|3|0=29 1=-11 2=-41
back|apart|4 ahead|0=9 1=-23 2=16
back|apart|4 long-ago|0=40 1=-33 2=-20
back|apart|4 now|0=26 1=-18 2=-8
back|apart|4 past|0=28 1=-20 2=-6
back|apart|7 ahead|0=8 1=-37 2=25
back|apart|7 long-ago|0=18 1=-13
back|apart|7 now|1=-37 2=35
back|apart|7 past|0=38 1=-26 2=-42
back|future main|0=15 1=-19 2=-5
back|future relative|1=-27 2=29
back|future sub|0=10 1=-21 2=11
back|future that|0=13 1=-11
back|last|false|0=26 1=-17 2=-29
back|last|true|0=23 1=-7 2=-35
back|none gerund|0=17 2=-14
back|none infinitive|0=17 2=-13
back|none participle|0=6 1=-17 2=15
back|own|0|0=19 1=14 2=-49
back|own|1|0=34 1=-37 2=-25
back|own|2|0=26 1=-77 2=42
back|past infinitive|0=5
back|past main|0=18 1=7 2=-37
back|past participle|0=-9 1=10
back|past perfect main|0=35 1=-16 2=-46
back|past perfect relative|0=32 1=-10 2=-29
back|past perfect sub|1=-7
back|past perfect that|0=16 2=-13
back|past relative|0=15 1=-5 2=-12
back|past sub|0=-8 1=26 2=-14
back|past that|0=10 1=11 2=-21
back|possible main|0=-13 2=17
back|possible that|0=-6 1=22 2=-13
back|present infinitive|0=17 1=-5 2=-21
back|present main|0=27 1=-18 2=-32
back|present relative|0=32 1=-17 2=-27
back|present sub|0=-9 1=-13 2=25
back|present that|1=20 2=-14
back|should main|0=15 1=-25 2=10
back|should perfect main|0=5
back|should relative|0=18 1=-15
back|should sub|0=8 1=-6
back|should that|0=-21 1=5 2=16
back|together|0=26 1=-9 2=-38
back|together|0|0=19 2=-35
back|together|10 ahead|0=13 1=-24 2=7
back|together|10 long-ago|0=12 1=-11
back|together|10 now|0=6 1=19 2=-23
back|together|10 past|0=22 1=11 2=-49
back|together|1|0=28 1=-12 2=-39
back|together|2|0=29 1=-27 2=-23
back|together|3|0=35 1=-24 2=-32
back|together|4 ahead|0=17 1=-15
back|together|4 long-ago|0=26 1=-14 2=-14
back|together|4 now|0=-6 1=-6 2=20
back|together|4 past|0=33 1=-25 2=-7
back|together|7 ahead|0=27 1=-32 2=-10
back|together|7 long-ago|0=18 1=-13
back|together|7 now|0=-9 2=13
back|together|7 past|0=31 1=-18 2=-36
back|unverbed|0=24 1=-6 2=-37
back|would main|1=10
back|would perfect that|0=5
back|would relative|0=-16 1=26 2=-11
back|would that|0=-11 1=24
before|"|0=8 1=-10
before|"|7 now|0=13 1=-12
before|"|contribution|0=8 1=-9
before|"|pledged|0=10 1=-11
before|'s|0=10 1=-7
before|'s|10 now|0=10 1=-9
before|'s|10 past|0=-13 1=14
before|'s|7 now|0=14 1=-12
before|'s|pledged|0=-7 1=8
before|(|10 ahead|1=10 2=-12
before|(|10 past|0=-6 1=6
before|(|1=13 2=-13
before|(|contribution|0=9 1=-8
before|(|extended|1=12 2=-11
before|(|mandate|0=-8 1=20 2=-12
before|)|0=-6
before|)|contribution|0=-6
before|,|0=9 1=10 2=-19
before|,|10 ahead|0=-11 2=11
before|,|10 now|0=35 1=-31
before|,|10 past|1=10 2=-6
before|,|4 past|0=-6 1=7
before|,|7 now|1=12 2=-16
before|,|7 past|0=-15 1=16
before|,|agreement drafting|0=-11 1=11
before|,|agreement signed|0=-6 1=6
before|,|agreement|0=-17 1=17
before|,|authorised|0=-21 1=21
before|,|committed|0=19 1=-18
before|,|contribution|0=12 1=-11
before|,|delivered|0=-32 1=33
before|,|ended|0=10 2=-9
before|,|extended|2=-6
before|,|mandate|0=-7 1=22 2=-16
before|,|obstacle|0=10 1=-9
before|,|pledged|0=-34 1=41 2=-7
before|,|refused|0=20 1=-19
before|,|reluctant|0=7 1=-7
before|,|request|0=11 1=-10
before|,|suspended|0=-6 1=6
before|,|withdrawn|0=35 1=-45 2=10
before|-|0=14 1=-13
before|-|10 now|0=17 1=-16
before|-|contribution|0=25 1=-24
before|-|suspended|0=21 1=-21
before|1,100|0=6 1=-6
before|1,100|contribution|0=6 1=-6
before|1,100|delivered|0=6 1=-6
before|1,500|0=7 1=-7
before|1,500|7 past|0=7 1=-7
before|1,500|contribution|0=7 1=-7
before|1,650|0=14 1=-13
before|1,650|7 now|0=14 1=-13
before|1,650|contribution|0=14 1=-13
before|1,650|delivered|0=12 1=-12
before|1000|0=7 1=-6
before|1000|10 now|0=7 1=-6
before|190|10 past|1=5
before|190|1=5
before|190|contribution|1=5
before|190|withdrawn|0=-6 1=6
before|2,000|withdrawn|0=-5 1=5
before|2026|0=-8 1=9
before|2026|extended|0=-8 1=9
before|2026|mandate|0=-8 1=9
before|25|0=-6 1=6
before|25|7 past|0=-6 1=6
before|25|contribution|0=-6 1=6
before|25|delivered|0=-6 1=6
before|3,400|0=-9 1=9
before|3,400|7 now|0=-9 1=9
before|3,400|contribution|0=-9 1=9
before|3,400|delivered|0=-9 1=9
before|300|0=7
before|300|4 ahead|0=8 2=-7
before|300|contribution|0=7
before|4,000|2=-6
before|4,000|contribution|2=-6
before|400|0=13 1=-11
before|400|contribution|0=13 1=-11
before|4|0=15 1=-15
before|4|7 past|0=15 1=-15
before|4|contribution|0=15 1=-15
before|4|withdrawn|0=15 1=-15
before|5,000|10 now|0=6 1=-6
before|5,000|1=5
before|5,000|contribution|1=5
before|5,000|delivered|0=6 1=-6
before|60|1=-5
before|60|7 now|1=-5
before|60|contribution|1=-5
before|700|0=6 1=-5
before|700|4 past|0=6 1=-5
before|700|contribution|0=6 1=-5
before|833|0=11 2=-10
before|833|7 ahead|0=11 2=-10
before|833|contribution|0=11 2=-10
before|833|pledged|0=11 2=-10
before|83|0=-9 1=9
before|83|10 past|0=-9 1=9
before|83|contribution|0=-9 1=9
before|83|delivered|0=-9 1=9
before|90th|0=-10 2=11
before|90th|7 ahead|0=-10 2=11
before|90th|contribution|0=-10 2=11
before|90th|pledged|0=-10 2=11
before|:|10 past|0=-29 1=30
before|:|2=-5
before|:|contribution|0=-8 1=16 2=-8
before|:|delivered|0=-8 1=8
before|:|obstacle|0=5 1=-5
before|:|pledged|2=-8
before|;|0=13 1=-11
before|;|10 now|0=12 1=-11
before|;|contribution|0=12 1=-11
before|;|delivered|0=10 1=-10
before|^|0=-14 1=21 2=-5
before|^|10 ahead|0=7 1=-14 2=8
before|^|10 long-ago|0=-16 1=17
before|^|10 now|0=51 1=-48
before|^|10 past|1=17 2=-14
before|^|4 past|0=5
before|^|7 ahead|0=-8 1=-8 2=15
before|^|7 long-ago|0=-11 1=12
before|^|7 now|0=-13 1=19 2=-5
before|^|7 past|0=-22 1=23
before|^|agreement drafting|0=-7 1=8
before|^|agreement signed|0=-9 1=9
before|^|agreement|0=-16 1=17
before|^|authorised|0=16 1=-26 2=10
before|^|changed|0=5 1=-5
before|^|considering|0=-16 1=19
before|^|contribution|0=-19 1=10 2=8
before|^|delivered|0=-6 1=7
before|^|ended|0=-11 1=15
before|^|engagement held|0=9 1=-9
before|^|engagement planned|1=5
before|^|extended|0=13 2=-17
before|^|mandate|0=24 1=-13 2=-11
before|^|obstacle|0=-11 1=12
before|^|pledged|0=11 2=-6
before|^|refused|0=18 1=-18
before|^|reluctant|0=14 1=-14
before|^|request|0=-6 1=6
before|^|requirement|0=8 1=-6
before|^|suspended|0=-9 1=10
before|^|withdrawn|0=-26 1=7 2=19
before|ababa|0=-7 1=8
before|abdullah|0=6 1=-6
before|abdullah|7 now|0=6 1=-6
before|abdullah|contribution|0=6 1=-6
before|abdullah|delivered|0=6 1=-6
before|about|0=11 1=-19 2=7
before|about|10 past|0=14 1=-13
before|about|contribution|1=-8 2=7
before|about|engagement held|0=12 1=-12
before|about|engagement|0=12 1=-12
before|about|obstacle|0=-5 1=5
before|about|pledged|1=-8 2=8
before|abstained|4 past|0=10 1=-9
before|abstained|7 past|0=-5 1=5
before|accompagné|0=8 1=-8
before|accompagné|10 past|0=8 1=-8
before|accompagné|contribution|0=8 1=-8
before|accompagné|delivered|0=8 1=-8
before|account|0=7 1=-7
before|account|10 now|0=7 1=-7
before|accra|0=-13 1=13
before|accra|7 now|0=-10 1=10
before|accra|contribution|0=-13 1=13
before|accra|delivered|0=-10 1=10
before|acte|0=11 1=-11
before|acte|10 past|0=11 1=-11
before|acte|contribution|0=11 1=-11
before|acte|withdrawn|0=11 1=-11
before|added|7 past|0=6 1=-6
before|added|delivered|0=-6 1=6
before|added|pledged|0=9 1=-9
before|admited|contribution|0=-9 1=9
before|admited|obstacle|0=5 1=-5
before|admited|suspended|0=-7 1=7
before|adopted|0=-13 1=15
before|adopted|10 now|0=-6 1=7
before|adopted|10 past|0=-9 1=9
before|adopted|ended|1=5
before|adopted|extended|0=-8 1=9
before|adopted|mandate|0=-18 1=19
before|adopted|reluctant|0=-5 1=5
before|adoption|0=-11 1=12
before|adoption|10 now|0=-9 1=9
before|adoption|mandate|0=-6 1=6
before|affirmed|10 now|0=-5 1=5
before|affirmed|10 past|0=7 1=-7
before|affirmed|committed|0=-7 1=7
before|affirmed|contribution|0=-6 1=7
before|affirmed|obstacle|0=6 1=-6
before|affirmed|pledged|0=-24 1=25
before|affirmed|suspended|0=10 1=-10
before|affirmed|withdrawn|0=13 1=-12
before|after|0=21 2=-19
before|after|10 ahead|1=7 2=-6
before|after|10 past|0=11 1=-10
before|after|7 ahead|0=14 2=-10
before|after|7 now|0=-18 1=19
before|after|7 past|0=10 1=-10
before|after|committed|0=-20 1=20
before|after|considering|0=29 1=-24
before|after|contribution|0=29 1=-11 2=-19
before|after|ended|0=-10 1=9
before|after|engagement planned|0=7 1=-6
before|after|engagement|0=8 1=-8
before|after|mandate|0=-10 1=9
before|after|obstacle|0=-8 1=8
before|after|pledged|2=-6
before|after|withdrawn|0=11 2=-8
before|against|contribution|0=8 1=-6
before|against|obstacle|0=-10 1=10
before|against|pledged|0=8 1=-6
before|again|contribution|0=15 1=-13
before|again|pledged|0=13 1=-11
before|ago|0=13 1=-11
before|ago|7 now|0=10 1=-8
before|ago|contribution|0=7
before|agreed|0=-9 1=12
before|agreed|7 now|0=-11 1=11
before|agreed|7 past|0=8 1=-7
before|agreed|committed|0=-9 1=9
before|agreed|contribution|0=-15 1=17
before|agreed|extended|0=-6 1=6
before|agreed|pledged|0=-14 1=17
before|agreement|0=-7 1=7
before|agreement|10 now|0=-7 1=7
before|agreement|committed|0=-7 1=7
before|agreement|contribution|0=-7 1=7
before|agrees|0=7 2=-6
before|agrees|10 ahead|0=7 2=-6
before|agrees|contribution|0=7 2=-6
before|agrees|pledged|0=7 2=-6
before|ahead|0=10 1=-9
before|ahead|7 now|0=5
before|aircraft|0=-5 1=5
before|aircraft|10 past|0=-5 1=5
before|aircraft|contribution|0=-5 1=5
before|aircraft|delivered|0=-5 1=5
before|airport|0=-10 1=11
before|airport|10 past|0=-10 1=10
before|airport|contribution|0=-10 1=11
before|airport|delivered|0=-18 1=18
before|alliance|0=-9 1=9
before|alliance|7 past|0=-9 1=9
before|alliance|contribution|0=-9 1=9
before|alliance|pledged|0=-9 1=9
before|all|0=7 1=-7
before|all|7 now|0=7 1=-7
before|all|contribution|0=7 1=-7
before|all|delivered|0=7 1=-7
before|and|0=10 1=-16 2=7
before|and|10 ahead|0=8 2=-7
before|and|10 now|0=6 1=-6
before|and|10 past|0=-23 1=8 2=15
before|and|4 long-ago|0=-8 1=8
before|and|4 past|0=6 1=-6
before|and|7 ahead|2=6
before|and|7 now|0=28 1=-25
before|and|7 past|0=-7 1=9
before|and|committed|2=6
before|and|contribution|1=-9 2=8
before|and|delivered|0=-19 1=20
before|and|engagement held|0=11 1=-11
before|and|engagement|0=16 1=-15
before|and|obstacle|0=8 1=-8
before|and|pledged|0=6 1=-14 2=8
before|and|request|0=-12 1=12
before|and|withdrawn|0=14 1=-14
before|announced|0=10 2=-10
before|announced|10 now|0=33 1=-32
before|announced|10 past|0=-25 1=27
before|announced|4 past|0=7 1=-7
before|announced|7 now|0=-15 1=20
before|announced|7 past|0=8 1=-8
before|announced|committed|0=33 1=-33
before|announced|contribution|0=8 2=-9
before|announced|delivered|0=9 1=-9
before|announced|engagement held|0=-7 1=7
before|announced|pledged|0=13 2=-9
before|announced|refused|0=-7 1=7
before|announced|requirement|0=5 1=-5
before|announced|suspended|0=-9 1=9
before|announced|withdrawn|0=-27 1=28
before|answered|0=-6 1=6
before|answered|10 past|0=-6 1=6
before|answered|contribution|0=-6 1=6
before|answered|pledged|0=-6 1=6
before|apiece|0=-10 1=11
before|apiece|4 past|0=-10 1=11
before|apiece|contribution|0=-10 1=11
before|apiece|delivered|0=-10 1=11
before|appeal|0=8 1=-8
before|appeal|10 past|0=6 1=-6
before|appeal|obstacle|0=8 1=-8
before|approval|0=-8 1=8
before|approval|committed|0=-7 1=7
before|approval|contribution|0=-7 1=7
before|approved|0=-15 1=16
before|approved|10 now|0=-8 1=8
before|approved|4 past|0=-7 1=7
before|approved|authorised|0=-12 1=13
before|approved|committed|0=-7 1=8
before|approved|delivered|0=11 1=-11
before|approved|mandate|0=-14 1=15
before|area|0=-8 2=6
before|area|contribution|0=-8 2=6
before|around|0=-9 2=9
before|around|10 ahead|0=-9 2=9
before|around|contribution|0=-9 2=9
before|around|pledged|0=-9 2=9
before|arrival|0=-6 1=6
before|arrival|7 now|0=-5 1=5
before|arrival|contribution|0=-9 1=9
before|arrival|delivered|0=-9 1=9
before|arrived|0=-11 1=12
before|arrived|10 now|0=-12 1=12
before|arrived|10 past|0=14 1=-13
before|arrived|4 now|0=-9 1=9
before|arrived|4 past|0=-10 1=10
before|arrived|7 now|0=-6 1=6
before|arrived|7 past|0=12 1=-12
before|arrived|agreement drafting|0=8 1=-8
before|arrived|agreement|0=8 1=-8
before|arrived|contribution|0=-14 1=15
before|arrived|delivered|0=-17 1=17
before|arrived|obstacle|0=5 1=-5
before|arrived|pledged|0=5 1=-5
before|arrive|0=-23 2=25
before|arrive|7 now|0=-19 2=22
before|arrive|contribution|0=-23 2=26
before|arrive|pledged|0=-23 2=26
before|arriving|0=8 1=-6
before|arriving|7 now|0=8 1=-6
before|arriving|contribution|0=8 1=-6
before|asked|0=6
before|asked|7 now|0=9 1=-6
before|asked|contribution|0=13 1=-9
before|asked|refused|0=7 1=-7
before|asked|withdrawn|0=-5 1=5
before|aspides|0=7 2=-5
before|aspides|4 ahead|0=5
before|aspides|contribution|0=7 2=-5
before|aspides|pledged|0=7 2=-5
before|assembled|0=-17 1=17
before|assembled|7 now|0=-17 1=17
before|assembled|considering|0=-16 1=16
before|assembled|contribution|0=-16 1=16
before|assembly|0=-6 1=7
before|assembly|10 past|0=-8 1=8
before|assembly|7 now|0=15 1=-14
before|assembly|7 past|0=-11 1=11
before|assembly|contribution|0=-14 1=15
before|assembly|engagement planned|0=7 1=-6
before|assembly|engagement|0=7 1=-6
before|assembly|pledged|0=-14 1=14
before|assured|0=14 1=-14
before|assured|10 past|0=14 1=-14
before|assured|committed|0=-6 1=6
before|assured|contribution|0=16 1=-15
before|assured|pledged|0=21 1=-21
before|assures|0=-6 1=6
before|assures|10 past|0=-6 1=6
before|assures|contribution|0=-6 1=6
before|assures|pledged|0=-6 1=6
before|as|0=32 1=-8 2=-24
before|as|7 ahead|0=17 2=-16
before|as|7 now|0=13 1=-6 2=-7
before|as|contribution|0=26 2=-23
before|as|mandate|0=9 1=-8
before|as|pledged|0=27 2=-22
before|atmis|0=5 2=-5
before|atmis|4 ahead|0=5 2=-5
before|atmis|considering|0=5 2=-5
before|atmis|contribution|0=5 2=-5
before|attended|0=-6 1=6
before|attended|10 past|0=-5 1=5
before|attended|agreement drafting|0=-5 1=5
before|attended|agreement|0=-5 1=5
before|at|0=-25 1=25
before|at|10 now|0=-6 1=6
before|at|7 past|0=-18 1=19
before|at|contribution|0=-27 1=31
before|at|pledged|0=-22 1=26
before|authorised|4 past|0=7 1=-7
before|authorised|7 now|0=-8 1=9
before|authorised|7 past|0=7 1=-7
before|authorised|committed|0=-9 1=10
before|authorised|pledged|0=10 1=-10
before|available|1=5 2=-5
before|available|4 ahead|0=6
before|available|4 now|0=-6 1=7
before|available|committed|0=-6 1=7
before|available|considering|0=6
before|available|contribution|1=5 2=-5
before|a|0=27 1=-17 2=-11
before|a|10 past|0=22 1=-22
before|a|7 ahead|0=9 2=-8
before|a|7 now|0=-14 1=16
before|a|7 past|0=6 1=-6
before|a|considering|0=-7 1=7
before|a|contribution|1=6 2=-10
before|a|engagement held|0=11 1=-11
before|a|engagement|0=11 1=-11
before|a|obstacle|0=7 1=-7
before|a|pledged|0=13 2=-9
before|a|reluctant|0=-21 1=21
before|a|withdrawn|0=15 1=-15
before|baby|0=14 1=-14
before|baby|7 now|0=14 1=-14
before|baby|contribution|0=14 1=-14
before|baby|delivered|0=14 1=-14
before|back|0=-9 2=9
before|back|7 ahead|0=-7 2=9
before|back|contribution|0=-9 2=9
before|back|withdrawn|0=-9 2=9
before|bahamas|0=-13 1=13
before|bahamas|4 past|0=-11 1=11
before|bahamas|contribution|0=-11 1=11
before|bahamas|pledged|0=-11 1=11
before|bangui|0=12 1=-12
before|bangui|contribution|0=11 1=-11
before|banjska|0=7 1=-7
before|banjska|7 past|0=7 1=-7
before|banjska|contribution|0=7 1=-7
before|banjska|delivered|0=7 1=-7
before|barbados|0=-7 1=7
before|barrage|0=5 1=-5
before|barrage|10 past|0=5 1=-5
before|barrage|obstacle|0=7 1=-7
before|base|0=-14 1=14
before|base|10 now|0=-7 1=8
before|base|7 past|0=-7 1=8
before|base|contribution|0=-13 1=14
before|base|withdrawn|0=-12 1=13
before|basseterre|0=9 1=-8
before|basseterre|7 now|0=11 1=-10
before|basseterre|contribution|0=8 1=-8
before|basseterre|pledged|0=8 1=-8
before|battalion|0=-10 2=13
before|battalion|7 now|0=-10 2=13
before|battalion|contribution|0=-10 2=13
before|battalion|pledged|0=-10 2=13
before|bbc|7 now|0=8 1=-8
before|bbc|7 past|0=-7 1=7
before|bbc|refused|0=-7 1=7
before|been|0=10 1=-10
before|been|7 now|0=10 1=-10
before|been|considering|0=-8 1=8
before|been|delivered|0=10 1=-10
before|been|engagement held|0=8 1=-8
before|been|engagement|0=8 1=-8
before|before|0=37 1=-43 2=6
before|before|10 ahead|0=8 1=-17 2=9
before|before|10 past|0=10 1=-6
before|before|4 ahead|0=15 2=-14
before|before|7 ahead|1=-12 2=10
before|before|7 now|1=-6 2=5
before|before|authorised|0=-6 2=8
before|before|changed|0=10 2=-5
before|before|committed|0=9 1=-9
before|before|contribution|0=26 1=-22
before|before|delivered|0=5
before|before|ended|0=8 1=-5
before|before|mandate|0=13 1=-12
before|before|pledged|1=-9 2=10
before|before|request|1=-8 2=8
before|before|suspended|0=-8 2=9
before|before|withdrawn|0=15 2=-20
before|began|10 past|0=-14 1=15
before|began|7 now|0=24 1=-24
before|began|7 past|0=-6 1=6
before|began|delivered|0=11 1=-10
before|began|pledged|0=-7 1=8
before|beginning|0=-11 2=11
before|beginning|contribution|0=-11 2=11
before|beginning|pledged|0=-11 2=11
before|begins|2=9
before|begins|7 ahead|0=-9 2=13
before|begins|contribution|2=9
before|begins|withdrawn|0=-9 2=13
before|begin|10 past|1=6 2=-6
before|begin|1=9 2=-6
before|begin|contribution|2=-6
before|begin|engagement held|0=-6 1=6
before|begin|engagement|0=-6 1=6
before|begin|withdrawn|1=6 2=-6
before|begun|10 now|0=-13 1=13
before|begun|10 past|0=-10 1=10
before|begun|1=9
before|begun|7 now|0=18 1=-14
before|begun|agreement drafting|0=7 1=-7
before|begun|agreement|0=7 1=-7
before|begun|contribution|0=-14 1=19
before|begun|delivered|0=-20 1=20
before|begun|request|0=11 1=-11
before|benin|0=16 1=-13
before|benin|7 now|0=15 1=-13
before|benin|committed|0=10 1=-10
before|benin|contribution|0=16 1=-13
before|berlin|0=-14 1=14
before|berlin|7 past|0=-13 1=13
before|berlin|contribution|0=-13 1=13
before|berlin|withdrawn|0=-14 1=14
before|between|0=48 1=-29 2=-19
before|between|10 ahead|0=6
before|between|10 past|0=22 1=-21
before|between|7 ahead|0=14 2=-13
before|between|7 past|0=6 1=-6
before|between|contribution|0=37 1=-19 2=-19
before|between|delivered|0=12 1=-12
before|between|pledged|0=12 2=-9
before|between|withdrawn|0=13 2=-9
before|beyond|0=31 1=-9 2=-22
before|beyond|10 ahead|0=39 1=-17 2=-22
before|beyond|7 ahead|0=-14 1=12
before|beyond|contribution|0=17 2=-20
before|beyond|engagement|0=6 1=-6
before|beyond|extended|0=6 1=-6
before|beyond|mandate|0=6 1=-6
before|beyond|pledged|0=10 2=-9
before|beyond|withdrawn|1=7 2=-5
before|be|0=5
before|bill|10 past|0=-6 1=6
before|bill|committed|0=-6 1=6
before|bill|contribution|0=-6 1=6
before|blessing|0=5
before|blessing|7 past|0=5
before|blessing|contribution|0=6 1=-6
before|blessing|pledged|0=6 1=-6
before|bloc|0=6
before|bloc|7 now|0=6
before|bloc|contribution|0=6
before|bloc|pledged|0=6
before|border|0=7 1=-7
before|border|10 now|0=7 1=-7
before|border|contribution|0=7 1=-7
before|british|0=5 1=-5
before|british|4 past|0=5 1=-5
before|british|contribution|0=5 1=-5
before|british|withdrawn|0=5 1=-5
before|brussels|1=5
before|bujumbura|0=-9 1=10
before|bujumbura|contribution|0=-7 1=8
before|bujumbura|withdrawn|0=-7 1=8
before|bunagana|0=-14 1=10
before|bunagana|contribution|0=-14 1=10
before|bunagana|delivered|0=-11 1=11
before|by|0=7 1=-67 2=44
before|by|10 ahead|0=-28 2=27
before|by|10 now|0=-5 1=6
before|by|10 past|0=7 1=-31 2=22
before|by|4 ahead|0=10 2=-9
before|by|7 ahead|0=16 1=-29 2=16
before|by|7 now|0=-8 1=-15 2=24
before|by|authorised|0=13 2=-10
before|by|committed|0=12 1=-22 2=11
before|by|considering|0=-9 1=-6 2=16
before|by|contribution|0=25 1=-35 2=10
before|by|delivered|1=11 2=-12
before|by|ended|1=-8
before|by|engagement|0=7
before|by|extended|0=17 2=-15
before|by|mandate|0=37 1=-13 2=-24
before|by|obstacle|0=15 1=-10
before|by|pledged|0=23 1=-22
before|by|reluctant|0=10 2=-9
before|by|request|0=-13 2=17
before|by|requirement|0=-69 2=73
before|by|withdrawn|1=9
before|cabinet|0=10 1=-6
before|cabinet|10 past|0=11 1=-10
before|cabinet|4 past|0=-9 1=9
before|cabinet|7 now|0=12 1=-8
before|cabinet|delivered|0=5 1=-5
before|cabinet|pledged|1=8
before|cairo|10 past|0=10 1=-10
before|cairo|1=-6
before|cairo|7 now|1=7
before|cairo|contribution|0=5 1=-9
before|cairo|pledged|0=-7 1=11
before|cairo|withdrawn|0=13 1=-21 2=8
before|call|engagement|0=-6 1=6
before|came|7 now|0=10 1=-10
before|came|7 past|0=-11 1=11
before|came|pledged|0=6 1=-5
before|canada|1=11 2=-6
before|canada|7 now|1=6 2=-6
before|canada|contribution|1=10 2=-6
before|canada|pledged|1=8 2=-6
before|cap-haïtien|0=-5 1=5
before|cap-haïtien|7 now|0=-5 1=5
before|cap-haïtien|contribution|0=-5 1=5
before|cap-haïtien|delivered|0=-5 1=5
before|capital|0=-10 1=12
before|capital|7 now|0=-8 1=10
before|capital|contribution|0=-6 1=8
before|capital|delivered|0=-10 1=10
before|cautioned|0=8 1=-8
before|cautioned|7 now|0=8 1=-8
before|cautioned|contribution|0=8 1=-8
before|cautioned|reluctant|0=8 1=-8
before|certain|0=12 1=-12
before|certain|7 past|0=12 1=-12
before|certain|contribution|0=12 1=-12
before|certain|refused|0=8 1=-8
before|certifié|10 past|1=5
before|certifié|1=5
before|certifié|contribution|1=5
before|certifié|pledged|1=5
before|chaired|0=6 1=-6
before|circulated|0=-6 1=7
before|circulated|changed|0=-12 1=12
before|circuler|extended|0=10 1=-10
before|circuler|mandate|0=7 1=-7
before|city|0=12 2=-8
before|city|10 ahead|0=8 2=-8
before|city|contribution|0=12 2=-8
before|city|pledged|0=12 2=-8
before|cités|0=6 1=-6
before|cités|10 past|0=6 1=-6
before|cités|request|0=6 1=-6
before|cité|0=6 1=-6
before|cité|10 now|0=6 1=-6
before|cité|considering|0=6 1=-6
before|cité|contribution|0=6 1=-6
before|clarifier|0=7 1=-7
before|clarifier|10 now|0=7 1=-7
before|clarifier|contribution|0=7 1=-7
before|clarifier|suspended|0=6 1=-6
before|cleared|committed|0=-5 1=6
before|closed|0=-15 1=15
before|closed|10 now|0=-9 1=9
before|closed|contribution|0=-11 1=12
before|closed|pledged|0=-9 1=9
before|clos|0=7 1=-6
before|clos|10 past|0=7 1=-6
before|clos|contribution|0=7 1=-6
before|clos|pledged|0=7 1=-6
before|colombo|0=6
before|colombo|7 now|0=6
before|colombo|contribution|0=6
before|colombo|withdrawn|0=6
before|come|10 ahead|0=9 2=-9
before|come|1=5
before|come|7 ahead|0=-12 2=14
before|come|7 now|1=8 2=-9
before|come|contribution|1=8
before|come|pledged|1=8
before|commission|0=-8 1=8
before|committee|7 now|0=6
before|committee|contribution|1=5
before|committee|requirement|0=6
before|commons|0=9 1=-9
before|commons|10 past|0=9 1=-9
before|commons|contribution|0=9 1=-9
before|commons|withdrawn|0=9 1=-9
before|completed|0=-7 1=7
before|completed|7 past|0=-11 1=11
before|completed|changed|0=8 1=-8
before|completed|contribution|0=-13 1=13
before|completed|delivered|0=-13 1=13
before|completed|mandate|0=8 1=-8
before|completes|0=6 1=-5
before|completes|10 now|0=6 1=-5
before|completes|contribution|0=6 1=-5
before|comrades|pledged|0=6 1=-6
before|concluded|10 now|0=7 1=-7
before|concluded|10 past|0=-10 1=10
before|concluded|agreement signed|0=-10 1=10
before|concluded|agreement|0=-10 1=10
before|concluded|committed|0=-6 1=6
before|concluded|contribution|0=7 1=-7
before|concluded|pledged|0=13 1=-13
before|concludes|0=12 1=-11
before|concludes|10 past|0=12 1=-11
before|concludes|contribution|0=13 1=-13
before|concludes|pledged|0=13 1=-13
before|confirmed|0=15 1=-10 2=-5
before|confirmed|10 now|1=5
before|confirmed|10 past|0=28 1=-26
before|confirmed|7 past|0=-13 1=13
before|confirmed|committed|0=-6 1=6
before|confirmed|contribution|0=-8 1=13 2=-5
before|confirmed|ended|0=11 1=-11
before|confirmed|mandate|0=11 1=-11
before|confirms|0=-7 1=7
before|confirms|10 now|0=-7 1=7
before|confirms|contribution|0=-7 1=7
before|confirms|pledged|0=-7 1=7
before|congo|0=15 1=-17
before|congo|4 now|0=9 1=-9
before|congo|contribution|0=12 1=-13
before|congo|delivered|0=8 1=-8
before|congratulated|pledged|0=-8 1=9
before|congratulated|withdrawn|0=7 1=-7
before|considers|0=7 1=-7
before|considers|10 now|0=7 1=-7
before|considers|considering|0=7 1=-7
before|considers|contribution|0=7 1=-7
before|contingents|0=19 1=-18
before|contingents|7 past|0=19 1=-18
before|contingents|contribution|0=13 1=-12
before|contingents|pledged|0=13 1=-12
before|contingent|7 ahead|0=-8 2=8
before|contingent|7 now|0=10 2=-8
before|contributors|0=13 1=-13
before|contributors|7 past|0=13 1=-13
before|contributors|contribution|0=13 1=-13
before|contributors|withdrawn|0=13 1=-13
before|cotonou|0=-7 1=7
before|cotonou|7 now|1=5
before|council|10 now|1=6
before|council|10 past|0=-16 1=16
before|council|1=9 2=-8
before|council|7 now|0=25 1=-23
before|council|7 past|0=-7 1=10
before|council|authorised|0=6 1=-5
before|council|changed|0=13 1=-13
before|council|contribution|0=9 1=-6
before|council|delivered|0=-8 1=8
before|council|ended|0=-14 1=15
before|council|mandate|0=6
before|council|pledged|0=23 1=-21
before|council|reluctant|0=6 1=-6
before|council|request|0=-26 1=26
before|council|requirement|0=8 1=-7
before|council|withdrawn|0=-12 1=12
before|country|0=14 1=-13
before|country|10 now|0=5 1=-5
before|country|7 past|0=6 1=-6
before|country|contribution|0=9 1=-9
before|country|delivered|0=11 1=-11
before|counts|0=9 1=-9
before|counts|10 now|0=9 1=-9
before|counts|contribution|0=9 1=-9
before|counts|delivered|0=9 1=-9
before|course|0=6
before|course|10 past|0=8 1=-8
before|course|committed|0=8 1=-8
before|course|contribution|0=6
before|court|0=-8 1=9
before|court|7 now|0=-8 1=8
before|court|contribution|0=7 1=-6
before|court|obstacle|0=-15 1=15
before|court|pledged|0=7 1=-6
before|created|0=7 1=-7
before|created|7 now|0=7 1=-7
before|dated|0=-8 1=10
before|dated|7 past|0=-9 1=9
before|dated|changed|0=5 1=-5
before|dated|committed|0=-40 1=40
before|dated|delivered|0=14 1=-14
before|dated|mandate|0=5 1=-5
before|dated|obstacle|0=16 1=-16
before|dated|pledged|0=16 1=-16
before|dated|request|0=-30 1=30
before|dated|withdrawn|0=14 1=-13
before|dawn|0=5 1=-5
before|dawn|10 now|0=5 1=-5
before|dawn|contribution|0=5 1=-5
before|dawn|delivered|0=5 1=-5
before|day|0=-6 1=7
before|day|7 now|0=-7 1=7
before|day|contribution|0=-7 1=7
before|day|delivered|0=-7 1=7
before|dead|0=7 1=-7
before|dead|10 past|0=6 1=-6
before|dead|contribution|0=6 1=-6
before|dead|delivered|0=6 1=-6
before|debate|0=-17 1=17
before|debate|7 past|0=-17 1=17
before|debate|contribution|0=-10 1=10
before|decided|0=-15 1=21 2=-6
before|decided|10 now|0=-14 1=14
before|decided|10 past|0=8 1=-8
before|decided|7 now|1=6
before|decided|7 past|0=-15 1=16
before|decided|changed|0=6 1=-5
before|decided|committed|0=-16 1=17
before|decided|contribution|1=8
before|decided|delivered|0=10 1=-10
before|decided|ended|0=-11 1=12
before|decided|mandate|0=-9 1=10
before|decided|refused|0=15 1=-15
before|decided|withdrawn|0=-5 1=6
before|decide|0=14 1=-6 2=-8
before|decide|7 ahead|0=11 1=-6
before|decide|7 now|0=6 1=-5
before|decide|considering|0=10 1=-7
before|decide|contribution|0=10 1=-7
before|decide|extended|0=10 1=-6
before|decision|0=-12 1=13
before|decision|7 now|0=-12 1=13
before|decision|mandate|0=-12 1=13
before|declared|0=-6 1=7
before|declared|contribution|0=-6 1=7
before|declared|pledged|0=-6 1=7
before|declined|0=-8 1=8
before|declined|4 now|0=-5 1=5
before|declined|contribution|0=-8 1=8
before|declined|refused|0=-8 1=8
before|delivered|0=-19 1=22
before|delivered|10 past|0=-10 1=10
before|delivered|7 now|0=-8 1=10
before|delivered|contribution|0=-5 1=8
before|departed|0=-10 1=13
before|departed|10 past|0=-7 1=7
before|departed|7 now|0=-15 1=18
before|departed|7 past|0=12 1=-12
before|departed|contribution|0=-10 1=13
before|departed|withdrawn|0=-6 1=8
before|departs|0=-6 1=13 2=-7
before|departs|10 now|0=-20 1=22
before|departs|10 past|0=13 1=-9
before|departs|contribution|1=10 2=-7
before|departs|delivered|0=13 1=-13
before|departs|engagement held|0=6 1=-6
before|departs|engagement|0=6 1=-6
before|departs|obstacle|0=-9 1=9
before|departs|pledged|0=-14 1=19 2=-6
before|departure|0=-8 1=10
before|departure|7 past|0=-8 1=9
before|departure|contribution|0=-11 1=12
before|departure|withdrawn|0=-12 1=13
before|depart|10 past|0=-10 1=15 2=-5
before|depart|1=11 2=-11
before|depart|7 ahead|0=8 2=-6
before|depart|contribution|1=13 2=-10
before|depart|pledged|1=15 2=-10
before|deployed|1=-5 2=8
before|deployed|7 ahead|0=-8 2=8
before|deployed|7 past|0=5 1=-5
before|deployed|contribution|1=-5 2=8
before|deployed|delivered|0=5 1=-5
before|deployed|pledged|0=-8 2=8
before|deploys|0=-7 2=8
before|deploys|7 ahead|0=-7 2=8
before|deploys|contribution|0=-7 2=8
before|deploys|pledged|0=-7 2=8
before|deposited|0=-17 1=17
before|deposited|10 now|0=7 1=-6
before|deposited|10 past|0=-8 1=8
before|deposited|7 now|0=-15 1=16
before|deposited|committed|0=-7 1=7
before|deposited|delivered|0=-5 1=5
before|deposited|obstacle|0=-15 1=15
before|deposited|pledged|0=10 1=-9
before|despite|0=17 1=-13
before|despite|10 past|0=17 1=-13
before|despite|agreement signed|0=6 1=-6
before|despite|agreement|0=9 1=-9
before|despite|contribution|0=16 1=-12
before|despite|obstacle|0=-8 1=8
before|despite|pledged|0=13 1=-10
before|did|pledged|0=6 1=-6
before|died|0=5 1=-5
before|diffusée|0=-6 1=6
before|diffusée|10 past|0=-6 1=6
before|diffusée|contribution|0=-6 1=6
before|diffusée|pledged|0=-6 1=6
before|disclosed|10 past|0=10 1=-10
before|disclosed|7 now|0=-12 1=13
before|disclosed|delivered|0=5 1=-5
before|disclosed|pledged|0=-12 1=13
before|disclosed|suspended|0=6 1=-6
before|dispatched|contribution|0=-8 1=8
before|dispatched|delivered|0=-8 1=8
before|dispatched|obstacle|0=10 1=-10
before|distributed|0=-14 1=14
before|distributed|7 past|0=-14 1=14
before|distributed|contribution|0=-14 1=14
before|distributed|pledged|0=-14 1=14
before|doha|0=7 1=-7
before|doha|7 now|0=7 1=-7
before|doha|engagement|0=7 1=-7
before|dollars|10 past|0=-7 1=7
before|dollars|1=5
before|dollars|4 past|0=-9 1=9
before|dollars|obstacle|0=-6 1=6
before|domingo|0=-8 1=9
before|door|0=-7 1=8
before|door|4 past|0=-7 1=8
before|door|contribution|0=-7 1=8
before|door|withdrawn|0=-7 1=8
before|drafted|0=-9 1=9
before|drafted|7 past|0=-9 1=9
before|drafted|contribution|0=-9 1=9
before|drafted|delivered|0=-9 1=9
before|draft|0=-9 1=9
before|draft|7 now|0=-11 1=11
before|draft|7 past|0=6 1=-6
before|draft|changed|0=-9 1=9
before|draft|delivered|0=10 1=-10
before|draft|mandate|0=-9 1=9
before|draft|reluctant|0=-9 1=9
before|dressé|0=7 1=-7
before|dressé|10 past|0=7 1=-7
before|dressé|obstacle|0=7 1=-7
before|drone|0=7 1=-6
before|drone|contribution|0=7 1=-6
before|drone|delivered|0=6 1=-6
before|due|1=-13 2=8
before|due|7 ahead|2=6
before|due|7 now|0=8 1=-10
before|due|contribution|1=-10 2=8
before|due|pledged|2=9
before|during|1=7 2=-9
before|during|7 ahead|1=5 2=-8
before|during|7 now|0=12 1=-11
before|during|7 past|0=-10 1=10
before|during|contribution|1=7 2=-9
before|during|delivered|0=-9 1=9
before|during|mandate|0=5 1=-5
before|during|pledged|0=12 2=-9
before|dutchman|0=6 1=-6
before|dutchman|7 now|0=6 1=-6
before|dutchman|contribution|0=6 1=-6
before|dutchman|delivered|0=6 1=-6
before|décoré|0=13 1=-13
before|décoré|10 past|0=13 1=-13
before|décoré|contribution|0=13 1=-13
before|décoré|delivered|0=13 1=-13
before|earlier|0=19 1=-19
before|earlier|10 now|0=19 1=-19
before|earlier|contribution|0=19 1=-19
before|earlier|delivered|0=12 1=-12
before|early|0=-7 1=12 2=-6
before|early|10 now|0=-9 1=9
before|early|4 ahead|0=-19 1=11 2=8
before|early|4 past|1=5
before|early|7 ahead|1=-5
before|early|7 now|1=20 2=-17
before|early|7 past|0=25 1=-25
before|early|authorised|0=9 1=-8
before|early|committed|0=-9 1=9
before|early|considering|0=-21 1=9 2=12
before|early|contribution|0=-16 1=25 2=-9
before|early|delivered|0=-20 1=20
before|early|engagement planned|1=6
before|early|extended|2=6
before|early|mandate|1=-10
before|early|obstacle|0=6 1=-5
before|early|pledged|1=11 2=-14
before|early|refused|0=11 1=-10
before|early|suspended|0=21 1=-18
before|effectuer|0=5 1=-5
before|effectuer|10 past|0=5 1=-5
before|effectuer|engagement held|0=5 1=-5
before|effectuer|engagement|0=5 1=-5
before|effect|0=-7 1=7
before|effect|agreement drafting|0=-7 1=7
before|effect|agreement|0=-7 1=7
before|embarked|0=-6 1=7
before|embarked|10 past|0=-6 1=7
before|embark|0=-10 1=17 2=-7
before|embark|10 ahead|0=-11 1=17 2=-6
before|embark|contribution|0=-10 1=17 2=-7
before|embark|withdrawn|0=-10 1=17 2=-7
before|ends|7 now|0=6
before|envolent|0=-6 1=6
before|envolent|10 now|0=-6 1=6
before|envolent|contribution|0=-6 1=6
before|envolent|delivered|0=-6 1=6
before|envolera|0=-10 2=12
before|envolera|10 past|0=-10 2=12
before|envolera|contribution|0=-10 2=12
before|envolera|pledged|0=-10 2=12
before|envolée|0=7 1=-6
before|envolée|10 past|0=7 1=-6
before|envolée|contribution|0=5
before|envolée|pledged|0=5
before|envolé|0=6 1=-6
before|envolé|10 past|0=6 1=-6
before|envolé|contribution|0=6 1=-6
before|envolé|delivered|0=-5 1=5
before|envolé|pledged|0=13 1=-13
before|envoy|contribution|0=-8 1=8
before|envoy|pledged|0=-8 1=8
before|eufor|1=6
before|eufor|7 now|1=6
before|eufor|contribution|1=6
before|eufor|withdrawn|1=6
before|euros|1=11 2=-9
before|euros|4 now|0=9 2=-9
before|euros|7 past|0=-6 1=6
before|euros|contribution|1=11 2=-9
before|euros|delivered|0=-9 1=9
before|euros|pledged|0=9 2=-9
before|evacuated|0=7 1=-7
before|every|0=6
before|excluded|0=-7 1=8
before|excluded|10 past|0=-7 1=8
before|excluded|contribution|0=-6 1=6
before|excluded|pledged|0=-6 1=7
before|expected|10 now|0=-7
before|expected|10 past|0=8 1=-11
before|expected|1=-23 2=21
before|expected|7 now|1=-16 2=14
before|expected|contribution|1=-18 2=22
before|expected|pledged|0=-8 1=-15 2=22
before|explained|0=-11 1=11
before|explained|committed|0=7 1=-7
before|explained|contribution|0=-5 1=6
before|explained|engagement held|0=8 1=-8
before|explained|engagement|0=8 1=-8
before|explained|obstacle|0=-14 1=14
before|explained|withdrawn|0=-8 1=8
before|expressed|10 now|0=-7 1=8
before|expressed|pledged|0=-6 1=6
before|expressing|0=-6 1=6
before|expressing|10 past|0=-6 1=6
before|extended|0=-15 1=16
before|extended|10 past|0=-8 1=9
before|extended|7 now|1=5
before|extended|extended|0=-9 1=10
before|extended|mandate|0=-9 1=10
before|facebook|0=-12 1=13
before|facebook|7 now|0=-12 1=13
before|facebook|contribution|0=-12 1=13
before|facebook|pledged|0=-12 1=13
before|farewell|7 now|0=7 1=-5
before|farewell|withdrawn|0=7 1=-5
before|filed|0=-8 1=8
before|filed|obstacle|0=-8 1=8
before|finished|0=6 1=-6
before|finished|10 now|0=-11 1=11
before|finished|10 past|0=14 1=-14
before|first|0=7 1=-7
before|first|contribution|0=7 1=-7
before|fly|0=-5 1=-6 2=11
before|fly|7 now|1=-5 2=7
before|fly|contribution|0=-5 1=-6 2=11
before|fly|pledged|0=-10 2=11
before|followed|0=-13 1=13
before|followed|10 past|0=-12 1=13
before|followed|7 now|0=-6 1=6
before|followed|contribution|0=-13 1=13
before|followed|delivered|0=-7 1=7
before|followed|withdrawn|0=-5 1=5
before|following|10 past|0=-8 1=8
before|following|7 past|0=9 1=-9
before|following|agreement drafting|0=6 1=-6
before|following|agreement|0=6 1=-6
before|following|contribution|0=-10 1=10
before|following|pledged|0=-9 1=9
before|follow|10 past|0=10
before|follow|1=-23 2=18
before|follow|7 now|1=-14 2=15
before|follow|contribution|1=-21 2=18
before|follow|pledged|0=-10 2=14
before|follow|withdrawn|0=15 1=-14
before|footprint|0=14 1=-14
before|footprint|7 past|0=14 1=-14
before|footprint|contribution|0=14 1=-14
before|footprint|delivered|0=14 1=-14
before|force|0=14 2=-12
before|force|7 now|0=-6 1=15 2=-9
before|force|agreement drafting|0=-9 1=10
before|force|agreement|0=-10 1=11
before|force|authorised|0=11 1=-11
before|force|contribution|0=6 2=-11
before|force|mandate|0=7 1=-6
before|force|pledged|1=6 2=-11
before|force|request|0=9 1=-8
before|force|withdrawn|0=8 1=-7
before|forward|0=-16 1=21
before|forward|7 now|1=8
before|forward|7 past|0=-11 1=12
before|forward|contribution|0=-16 1=21
before|forward|pledged|0=-16 1=21
before|for|0=17 1=-20
before|for|10 ahead|1=35 2=-33
before|for|10 now|0=-11 1=11
before|for|10 past|0=20 1=-17
before|for|4 ahead|0=-11 1=-9 2=19
before|for|4 now|1=29 2=-26
before|for|7 now|0=-14 1=-15 2=29
before|for|7 past|0=31 1=-50 2=19
before|for|agreement|0=6 1=-5
before|for|authorised|1=5
before|for|committed|0=-10 1=-14 2=24
before|for|considering|0=-10 2=11
before|for|contribution|0=9 1=-34 2=25
before|for|delivered|0=-13 1=15
before|for|engagement cancelled|0=-7 1=8
before|for|engagement held|0=-9 1=11
before|for|engagement planned|0=-26 1=27
before|for|engagement|0=-42 1=46
before|for|extended|1=14 2=-10
before|for|mandate|0=-6 1=20 2=-15
before|for|obstacle|0=26 1=-25
before|for|pledged|0=25 1=-26
before|for|request|0=18 1=-17
before|for|requirement|0=6 1=-5
before|for|suspended|0=13 1=-9
before|found|10 past|0=6 1=-6
before|found|contribution|0=9 1=-9
before|found|obstacle|0=-8 1=8
before|found|pledged|0=9 1=-9
before|from|0=30 1=-24 2=-6
before|from|10 ahead|0=8 1=9 2=-17
before|from|10 now|0=-9 1=17 2=-8
before|from|10 past|1=-8 2=8
before|from|4 ahead|0=-21 2=22
before|from|7 ahead|0=19 1=-17
before|from|7 long-ago|0=-24 1=24
before|from|7 now|0=20 1=-18
before|from|7 past|0=30 1=-23 2=-7
before|from|authorised|0=-13 1=19 2=-5
before|from|changed|0=10 1=-6
before|from|committed|1=-24 2=26
before|from|considering|0=12 1=-10
before|from|contribution|0=-12 1=-25 2=38
before|from|delivered|0=16 1=-14
before|from|engagement planned|0=-7 1=9
before|from|engagement|1=6
before|from|extended|0=44 1=-23 2=-20
before|from|mandate|0=41 1=-11 2=-30
before|from|pledged|0=-10 2=14
before|from|refused|0=5 1=-5
before|from|request|0=-8 1=8
before|from|requirement|0=13 2=-10
before|from|suspended|0=-14 1=10
before|from|withdrawn|0=-22 1=24
before|fund|0=-13 1=21 2=-7
before|fund|4 now|0=15 2=-12
before|fund|4 past|0=-5 1=6
before|fund|7 now|0=-20 1=16
before|fund|contribution|0=-13 1=21 2=-7
before|fund|delivered|0=-20 1=20
before|fund|pledged|0=14 1=-7 2=-7
before|fund|suspended|0=-8 1=9
before|gave|10 now|0=-6 1=6
before|gave|10 past|0=6 1=-6
before|gave|authorised|0=-6 1=6
before|gave|contribution|0=-9 1=9
before|gave|mandate|0=-6 1=6
before|gave|obstacle|0=6 1=-6
before|gave|request|0=9 1=-9
before|gendarmes|0=-9 2=9
before|gendarmes|4 now|0=-9 2=9
before|gendarmes|contribution|0=-9 2=9
before|gendarmes|pledged|0=-9 2=9
before|georgetown|0=9 1=-7
before|georgetown|contribution|0=9 1=-7
before|georgetown|pledged|0=9 1=-7
before|given|7 past|0=6 1=-5
before|given|obstacle|0=-6 1=7
before|giving|delivered|0=-9 1=9
before|goma|0=-8 1=9
before|goma|7 past|0=-9 1=9
before|goma|contribution|0=-5 1=5
before|government|0=-6 1=8
before|government|7 now|0=-6 1=8
before|government|contribution|1=6
before|go|10 ahead|0=9 2=-9
before|go|2=8
before|go|7 now|0=-6 1=-9 2=15
before|go|7 past|0=-10 1=11
before|go|committed|1=6
before|go|contribution|0=-8 2=9
before|go|pledged|2=5
before|go|withdrawn|1=-6 2=5
before|granted|4 long-ago|0=5 1=-5
before|granted|delivered|0=5 1=-5
before|grew|0=14 1=-14
before|grew|10 past|0=14 1=-14
before|group|7 past|0=8 1=-8
before|group|contribution|0=7 1=-7
before|group|delivered|0=8 1=-8
before|had|2=-7
before|had|7 ahead|0=8 2=-7
before|had|contribution|2=-7
before|had|pledged|0=8 2=-7
before|hailed|0=-11 1=11
before|hailed|10 past|0=-11 1=11
before|hailed|contribution|0=-9 1=9
before|hailed|delivered|0=-9 1=9
before|haiti|10 now|1=-9 2=5
before|haiti|10 past|0=-7 1=8
before|haiti|1=-11 2=15
before|haiti|4 ahead|0=-6 2=6
before|haiti|4 now|1=-12 2=8
before|haiti|7 ahead|0=-14 2=10
before|haiti|7 now|0=40 2=-36
before|haiti|7 past|0=-23 2=20
before|haiti|authorised|0=-7 1=9
before|haiti|committed|0=14 1=-14
before|haiti|considering|0=5
before|haiti|contribution|1=-19 2=22
before|haiti|delivered|0=-33 1=34
before|haiti|engagement held|0=-8 1=8
before|haiti|mandate|0=-7 1=9
before|haiti|pledged|0=-8 1=-36 2=44
before|haiti|withdrawn|0=15 2=-15
before|half|0=7 1=-6
before|half|4 past|0=5
before|half|contribution|0=11 1=-10
before|half|withdrawn|0=9 1=-8
before|has|0=13 1=-13
before|has|10 now|0=13 1=-13
before|has|contribution|0=7 1=-7
before|has|delivered|0=7 1=-7
before|haïti|2=5
before|haïti|7 ahead|2=5
before|haïti|contribution|0=-7 2=6
before|haïti|pledged|0=-5 2=6
before|headquarters|0=-9 1=6
before|headquarters|7 now|0=-8
before|headquarters|contribution|0=-6
before|hearing|0=-5 1=5
before|hearing|10 past|0=-5 1=5
before|hearing|considering|0=-5 1=5
before|hearing|contribution|0=-5 1=5
before|held|0=-8 1=8
before|held|10 now|0=-5 1=5
before|helicopters|1=5
before|helicopters|7 past|1=5
before|helicopters|contribution|1=5
before|helicopters|pledged|1=5
before|help|0=-5 1=6
before|here|7 now|0=17 1=-16
before|here|7 past|0=-16 1=16
before|here|delivered|0=-7 1=7
before|here|pledged|0=8 1=-7
before|him|0=10 1=-6
before|him|obstacle|0=6 1=-6
before|hinted|0=-7 1=7
before|hinted|7 now|0=-7 1=7
before|hinted|considering|0=-7 1=7
before|hinted|contribution|0=-7 1=7
before|his|0=-5 1=6
before|his|10 now|0=-14 1=14
before|his|contribution|0=-5 1=6
before|his|pledged|0=-14 1=14
before|hold|0=-11 1=13
before|hold|10 past|0=-5 1=6
before|hold|contribution|0=-6 1=8
before|hold|engagement planned|1=5
before|hold|engagement|0=-6 1=6
before|hold|suspended|0=-6 1=8
before|home|2=7
before|home|4 now|2=-7
before|home|7 ahead|0=-8 1=-6 2=14
before|home|7 now|0=11 1=-13
before|home|7 past|0=-11 1=12
before|home|contribution|0=-7 2=7
before|home|delivered|0=9 1=-9
before|home|withdrawn|0=-11 2=10
before|hospital|1=5
before|hospital|contribution|1=5
before|hospital|pledged|1=5
before|hosted|2=-5
before|hosted|7 now|0=6
before|hosted|contribution|2=-5
before|hosted|pledged|2=-5
before|host|1=5
before|host|7 ahead|1=5
before|host|engagement planned|1=5
before|host|engagement|1=5
before|hundred|0=5
before|hundred|4 now|0=5
before|hundred|contribution|0=5
before|illegal|0=11 1=-11
before|illegal|10 past|0=11 1=-11
before|illegal|authorised|0=6 1=-6
before|illegal|contribution|0=8 1=-8
before|illegal|mandate|0=6 1=-6
before|illegal|pledged|0=8 1=-8
before|indicated|0=8 1=-6
before|indicated|10 now|0=11 1=-11
before|indicated|7 now|0=-9 1=10
before|indicated|7 past|0=-6 1=6
before|indicated|committed|0=-14 1=14
before|indicated|considering|0=19 1=-19
before|indicated|contribution|0=-12 1=14
before|indicated|obstacle|0=13 1=-13
before|indicated|pledged|0=8 1=-5
before|indicated|refused|0=-9 1=9
before|indicated|request|0=7 1=-7
before|indicated|suspended|0=-5 1=5
before|indicated|withdrawn|0=-8 1=8
before|informed|0=6 1=-6
before|informed|10 now|0=9 1=-9
before|informed|committed|0=15 1=-14
before|informed|contribution|0=13 1=-13
before|informed|obstacle|0=-7 1=7
before|insisted|0=-9 1=10
before|insisted|4 past|0=-7 1=7
before|insisted|contribution|0=-12 1=13
before|insisted|withdrawn|0=-10 1=10
before|inspecté|0=-6 1=6
before|inspecté|10 past|0=-6 1=6
before|inspecté|engagement held|0=-6 1=6
before|inspecté|engagement|0=-6 1=6
before|instructors|0=9 1=-8
before|instructors|10 now|0=5 1=-5
before|instructors|4 ahead|0=-6 2=7
before|instructors|contribution|0=8 1=-7
before|instructors|delivered|0=5 1=-5
before|interest|0=-9 1=10
before|interest|4 past|0=-9 1=10
before|interest|considering|0=-14 1=14
before|interest|contribution|0=-9 1=10
before|interrogé|0=6 1=-5
before|interrogé|10 now|0=14 1=-14
before|interrogé|10 past|0=-8 1=9
before|interrogé|considering|0=12 1=-12
before|interrogé|contribution|0=6 1=-6
before|interrogé|pledged|0=-5 1=6
before|intervened|agreement drafting|0=-7 1=7
before|intervened|agreement|0=-7 1=7
before|intervened|contribution|0=6
before|intervened|obstacle|0=8 1=-8
before|intervened|pledged|0=6
before|interview|0=-11 1=11
before|interview|10 past|0=-8 1=8
before|into|0=-6 2=7
before|into|7 ahead|0=-6 2=7
before|into|contribution|0=-7 2=7
before|into|pledged|0=-7 2=7
before|in|0=13 1=15 2=-22
before|in|10 ahead|0=77 1=-50 2=-27
before|in|10 now|0=18 1=-17
before|in|10 past|0=33 1=-33
before|in|4 ahead|0=-16 1=-17 2=34
before|in|4 long-ago|0=-22 1=37 2=-14
before|in|4 now|0=14 1=-25 2=11
before|in|4 past|0=-28 1=33 2=-5
before|in|7 ahead|0=-17 1=-18 2=38
before|in|7 long-ago|1=11 2=-9
before|in|7 now|0=9
before|in|7 past|1=34 2=-42
before|in|agreement drafting|0=15 1=-21 2=6
before|in|agreement signed|0=-13 1=6 2=6
before|in|agreement|1=-14 2=12
before|in|authorised|0=5 2=-5
before|in|changed|0=8 2=-5
before|in|committed|0=-22 1=14 2=5
before|in|considering|0=11 1=-6 2=-5
before|in|contribution|0=10 1=12 2=-12
before|in|delivered|0=24 1=7 2=-24
before|in|ended|0=-18 1=8 2=11
before|in|engagement held|0=-8 1=12
before|in|engagement planned|0=28 1=-33 2=5
before|in|engagement|0=24 1=-26
before|in|extended|1=12 2=-15
before|in|mandate|1=15 2=-13
before|in|obstacle|0=14 1=-6 2=-6
before|in|pledged|1=16 2=-6
before|in|refused|0=9 1=-8
before|in|reluctant|0=33 1=-20 2=-13
before|in|request|0=-12 1=21 2=-9
before|in|requirement|1=14 2=-10
before|in|suspended|0=-11 1=17 2=-6
before|in|withdrawn|0=-9 1=-11 2=29
before|islands|pledged|0=7 1=-7
before|islands|refused|0=-6 1=6
before|issued|10 past|0=13 1=-13
before|issued|7 past|0=-9 1=9
before|issued|committed|0=8 1=-8
before|issued|withdrawn|0=-9 1=9
before|is|10 ahead|0=-5
before|is|10 now|0=9 1=-9
before|is|1=-6
before|is|contribution|0=6 1=-6
before|is|delivered|0=6 1=-6
before|its|0=15 1=-13
before|its|10 past|0=12 1=-12
before|its|7 now|0=6 1=-6
before|its|contribution|0=10 1=-8
before|its|delivered|0=-9 1=9
before|its|mandate|0=-7 1=7
before|its|pledged|0=11 1=-10
before|its|request|0=7 1=-7
before|it|10 past|0=-7 1=7
before|it|2=-6
before|it|4 now|1=6
before|it|7 now|0=15 1=-13
before|it|7 past|1=5
before|it|contribution|0=9 1=-5
before|it|delivered|0=6 1=-6
before|it|engagement|0=-7 1=7
before|it|mandate|0=-10 1=12
before|it|pledged|1=6
before|jakarta|0=6 1=-6
before|jakarta|7 now|0=6 1=-6
before|jakarta|contribution|0=6 1=-6
before|jakarta|pledged|0=6 1=-6
before|jamaica|0=-9 2=13
before|jamaica|4 past|0=-11 1=11
before|jamaica|7 ahead|0=-6 2=6
before|jamaica|7 now|1=-9 2=7
before|jamaica|7 past|0=6 1=-6
before|jamaica|contribution|0=-9 2=13
before|jamaica|pledged|0=-11 2=13
before|jerusalem|0=-12 1=12
before|jerusalem|10 past|0=-12 1=12
before|jerusalem|contribution|0=-12 1=12
before|jerusalem|refused|0=-12 1=12
before|joined|10 past|0=-17 1=18
before|joined|7 now|0=6
before|joined|7 past|0=15 1=-15
before|join|0=7 2=-7
before|join|4 now|0=6 2=-6
before|join|contribution|0=7 2=-7
before|join|pledged|0=6 2=-6
before|journalists|0=9 1=-9
before|journalists|10 past|0=15 1=-15
before|journalists|7 past|0=-7 1=7
before|journalists|considering|0=-7 1=7
before|journalists|contribution|0=9 1=-9
before|journalists|pledged|0=15 1=-15
before|juba|1=6 2=-6
before|juba|7 now|1=6 2=-6
before|juba|contribution|1=6 2=-6
before|juba|withdrawn|1=7
before|judge|0=7 1=-7
before|judge|10 past|0=7 1=-7
before|kananga|0=-5 1=5
before|kananga|4 past|0=-5 1=5
before|kananga|contribution|0=-5 1=5
before|kananga|withdrawn|0=-5 1=5
before|kathmandu|0=-7 1=7
before|kathmandu|7 now|0=-7 1=7
before|kenyans|1=-11 2=14
before|kenyans|7 now|1=-11 2=14
before|kenyans|contribution|1=-11 2=14
before|kenyans|withdrawn|1=-11 2=14
before|kfor|0=-17 1=11 2=6
before|kfor|committed|0=-6 2=7
before|kfor|contribution|0=-17 1=11 2=6
before|kfor|delivered|0=-12 1=12
before|kigali|0=-9 1=11
before|kigali|10 past|0=-6 1=6
before|kigali|agreement|0=-7 1=7
before|kingston|contribution|0=6
before|kingston|pledged|0=6
before|known|0=-13 1=13
before|known|4 past|0=-6 1=6
before|known|considering|0=-11 1=11
before|known|contribution|0=-13 1=13
before|know|10 now|0=-7 1=8
before|know|10 past|0=8 1=-8
before|know|pledged|0=-7 1=8
before|know|suspended|0=8 1=-8
before|kosovo|4 past|0=6 1=-6
before|kosovo|7 now|0=5 1=-5
before|kroner|committed|0=6 1=-6
before|lacroix|contribution|0=7 1=-5
before|lamented|0=-5 1=6
before|lamented|10 past|0=8 1=-8
before|lamented|7 past|0=-13 1=13
before|lamented|contribution|0=8 1=-8
before|lamented|obstacle|0=-12 1=12
before|lamented|pledged|0=7 1=-7
before|landau|0=10
before|landau|7 now|0=10
before|landau|contribution|0=10
before|landau|pledged|0=10
before|landed|0=-7 1=9
before|landed|10 past|0=-10 1=11
before|landed|7 past|0=9 1=-9
before|landed|contribution|0=-8 1=9
before|landed|delivered|1=5
before|landed|withdrawn|0=-8 1=8
before|land|0=-18 2=23
before|land|10 ahead|0=-8 2=8
before|land|10 now|0=-19 1=-9 2=28
before|land|10 past|1=9 2=-7
before|land|7 now|0=10 2=-7
before|land|contribution|0=-20 2=23
before|land|pledged|0=-20 2=23
before|last|0=6 2=-6
before|last|7 now|0=7 2=-6
before|last|contribution|0=5 2=-6
before|last|pledged|0=9 2=-5
before|late|1=-6
before|late|4 now|0=17 1=-14
before|late|7 ahead|0=7 1=-7
before|late|7 now|0=-10 2=7
before|late|7 past|0=-10 1=12
before|late|committed|0=-10 2=12
before|late|contribution|0=-13 1=11
before|late|delivered|0=6 1=-6
before|late|obstacle|0=6 1=-5
before|late|pledged|1=12 2=-10
before|launched|0=8 1=-7
before|launched|10 now|0=-6 1=6
before|launched|10 past|0=10 1=-10
before|launched|authorised|0=5
before|launched|mandate|0=5
before|launched|obstacle|0=6 1=-6
before|launched|request|0=-9 1=9
before|lawmakers|0=6
before|lawmakers|7 now|0=6
before|lawmakers|contribution|0=6
before|learned|0=13 1=-13
before|learned|10 now|0=-10 1=10
before|learned|10 past|0=23 1=-23
before|learned|contribution|0=18 1=-18
before|learned|pledged|0=8 1=-8
before|learned|suspended|0=9 1=-9
before|leave|0=12 2=-8
before|leave|10 ahead|0=16 1=-6 2=-10
before|leave|10 now|0=-8 1=9
before|leave|contribution|0=11 2=-8
before|leave|pledged|1=5 2=-7
before|leave|withdrawn|0=7 1=-5
before|leaving|0=-11 1=13
before|leaving|7 now|0=-8 1=13
before|leaving|contribution|0=-11 1=13
before|leaving|withdrawn|0=-8 1=13
before|lebanon|0=-7
before|lebanon|4 ahead|0=-8 2=9
before|lebanon|7 now|1=7 2=-6
before|lebanon|contribution|0=-9 1=5
before|lebanon|pledged|0=-14 2=15
before|lebanon|withdrawn|0=5 1=6 2=-11
before|left|10 now|0=-11 1=12
before|left|10 past|0=-5 1=6
before|left|4 past|0=13 1=-13
before|left|7 now|1=-6
before|left|delivered|0=-19 1=19
before|left|pledged|1=-12 2=7
before|left|withdrawn|0=14 1=-10
before|letter|10 past|0=11 1=-10
before|letter|7 now|0=-12 1=13
before|letter|7 past|0=9 1=-9
before|letter|changed|0=8 1=-8
before|letter|committed|0=-12 1=13
before|letter|contribution|0=-6 1=7
before|letter|mandate|0=8 1=-8
before|letter|obstacle|0=10 1=-10
before|letter|request|0=-13 1=14
before|level|0=-14 2=14
before|level|4 ahead|0=-14 2=14
before|level|committed|0=-14 2=14
before|level|contribution|0=-14 2=14
before|lieu|10 past|1=-8 2=9
before|lieu|1=-11 2=9
before|lieu|contribution|1=-8 2=9
before|lieu|withdrawn|1=-8 2=9
before|london|0=-7 1=8
before|losses|0=8 1=-8
before|losses|7 now|0=8 1=-8
before|losses|contribution|0=8 1=-8
before|losses|delivered|0=8 1=-8
before|made|delivered|0=6 1=-6
before|magazine|0=-5 1=5
before|magazine|7 past|0=-5 1=5
before|magazine|contribution|0=-5 1=5
before|magazine|reluctant|0=-5 1=5
before|maintained|0=-7 1=7
before|maintained|10 past|0=-7 1=7
before|mali|0=-5 1=-11 2=16
before|mali|4 now|0=-13 2=17
before|mali|4 past|0=8 1=-8
before|mali|contribution|0=-9 1=-7 2=17
before|mali|withdrawn|0=-13 2=17
before|mandate|1=9 2=-8
before|mandate|7 past|0=6 1=-5
before|mandate|extended|0=-10 1=17 2=-7
before|mandate|mandate|0=-11 1=18 2=-7
before|mandate|obstacle|0=5 1=-5
before|medics|2=6
before|medics|4 ahead|2=6
before|medics|contribution|2=6
before|meeting|0=-9 2=10
before|meeting|10 past|0=-11 1=12
before|meeting|7 now|0=-5 1=-6 2=11
before|meeting|engagement|1=-15 2=12
before|meeting|pledged|0=-5 1=6
before|meet|0=-8 1=9
before|meet|engagement planned|0=-8 1=9
before|meet|engagement|0=-8 1=9
before|members|10 now|0=7 1=-6
before|members|10 past|0=-10 1=10
before|members|authorised|0=-7 1=7
before|members|contribution|0=19 1=-17
before|members|delivered|0=7 1=-7
before|members|mandate|0=-15 1=16
before|men|contribution|1=5
before|met|10 now|0=16 1=-15
before|met|10 past|0=-13 1=15
before|met|2=5
before|met|4 now|0=-6 2=8
before|met|contribution|0=-17 1=11 2=6
before|met|extended|0=-6 1=7
before|met|mandate|0=-8 1=9
before|met|obstacle|0=6 1=-6
before|met|pledged|0=-17 1=11 2=6
before|met|request|0=11 1=-11
before|million|0=10 2=-10
before|million|10 past|0=-7 1=7
before|million|4 now|0=19 1=-14 2=-6
before|million|7 now|0=-6 1=9
before|million|contribution|0=6 2=-9
before|million|delivered|0=-10 1=10
before|million|pledged|0=18 1=-10 2=-8
before|ministers|0=6
before|ministers|7 now|0=7 1=-6
before|ministers|extended|0=-5 1=5
before|ministers|mandate|0=-5 1=5
before|ministers|request|0=8 1=-8
before|minister|0=7 1=-7
before|minister|7 now|0=7 1=-7
before|minusca|1=7
before|minusca|7 now|1=7
before|minusca|contribution|1=7
before|minusca|withdrawn|1=7
before|minusma|0=11 1=-11
before|minusma|10 past|0=11 1=-11
before|minusma|contribution|0=11 1=-11
before|minusma|withdrawn|0=11 1=-11
before|missions|0=9 1=-9
before|missions|4 past|0=9 1=-9
before|missions|contribution|0=9 1=-9
before|missions|delivered|0=9 1=-9
before|mission|0=9 1=7 2=-16
before|mission|10 ahead|1=9 2=-5
before|mission|10 now|0=19 1=-18
before|mission|10 past|0=-9 1=9
before|mission|4 now|0=7
before|mission|4 past|0=-5 1=6
before|mission|7 past|0=-5 1=6
before|mission|authorised|0=-9 1=9
before|mission|committed|0=11 1=-7
before|mission|contribution|0=8 2=-10
before|mission|ended|0=6 1=-6
before|mission|engagement|0=9 1=-9
before|mission|extended|0=-8 1=13 2=-5
before|mission|mandate|0=-17 1=22 2=-6
before|mission|pledged|0=13 1=-7 2=-5
before|mission|reluctant|0=-7 1=7
before|mission|request|0=8 1=-8
before|mission|withdrawn|0=-11 1=11
before|mogadishu|0=-6 1=6
before|mogadishu|contribution|0=-13 1=14
before|mogadishu|delivered|0=-11 1=11
before|monde|0=-7 1=7
before|monde|7 now|0=-7 1=7
before|monde|considering|0=-7 1=7
before|monde|contribution|0=-7 1=7
before|months|1=9 2=-7
before|months|4 past|0=7 1=-7
before|months|contribution|0=7 1=-7
before|months|mandate|0=-9 1=16 2=-7
before|months|withdrawn|0=7 1=-7
before|month|0=7 1=-6
before|more|1=-5 2=9
before|more|4 now|1=-5 2=9
before|more|contribution|1=-5 2=9
before|more|delivered|0=6 1=-5
before|mozambique|1=-7
before|mozambique|7 now|1=-7
before|mozambique|contribution|1=-7
before|mozambique|delivered|0=9 1=-9
before|mps|1=5
before|mps|contribution|0=7 1=-6
before|murders|0=9 1=-9
before|murders|4 past|0=9 1=-9
before|murders|contribution|0=9 1=-9
before|murders|refused|0=9 1=-9
before|n'djamena|1=8
before|n'djamena|7 now|1=7
before|n'djamena|contribution|1=6
before|n'djamena|delivered|0=-6 1=6
before|nairobi|1=8
before|nairobi|contribution|0=19 1=-7 2=-13
before|nairobi|engagement held|0=-11 1=11
before|nairobi|engagement planned|1=-7 2=11
before|nairobi|engagement|0=-15 2=11
before|nairobi|obstacle|0=-9 1=9
before|nairobi|pledged|0=10 2=-11
before|nairobi|withdrawn|0=7
before|named|0=-10 1=10
before|named|4 past|0=5 1=-5
before|named|refused|0=5 1=-5
before|nassau|0=-8 2=11
before|nassau|7 now|0=-8 2=11
before|nations|0=-10 1=13
before|nations|7 past|0=-11 1=11
before|nations|committed|0=-9 1=10
before|nations|contribution|0=-18 1=19
before|nations|mandate|0=7 1=-7
before|nearly|0=14 1=-14
before|nearly|7 past|0=11 1=-11
before|niamey|1=7
before|niamey|7 now|1=7
before|no.|0=-7 1=8
before|no.|10 past|0=-7 1=8
before|noted|0=8 1=-8
before|noted|10 past|0=8 1=-8
before|noted|contribution|0=8 1=-8
before|noted|pledged|0=8 1=-8
before|notice|0=14 1=-14
before|notice|7 now|0=14 1=-14
before|notice|committed|0=14 1=-14
before|notice|contribution|0=14 1=-14
before|not|0=17 1=-7 2=-9
before|not|10 past|0=6 1=-6
before|not|7 now|0=5
before|not|contribution|0=14 1=-5 2=-9
before|not|pledged|0=9 2=-9
before|number|0=13 1=-13
before|number|10 past|0=13 1=-13
before|number|contribution|0=13 1=-13
before|number|delivered|0=13 1=-13
before|offered|4 past|0=16 1=-14
before|offered|7 past|0=-13 1=13
before|offered|contribution|0=-10 1=13
before|offered|pledged|0=-14 1=17
before|offer|request|0=7 1=-7
before|officers|0=-6 1=7
before|officers|10 past|0=9 1=-8
before|officers|7 now|1=-6 2=11
before|officers|7 past|0=-18 1=21
before|officers|contribution|0=-5 1=6
before|officers|delivered|0=14 1=-14
before|officers|pledged|0=-19 1=11 2=8
before|officers|withdrawn|0=-8 1=15 2=-7
before|officials|0=12 1=-12
before|officials|10 past|0=12 1=-12
before|officials|contribution|0=12 1=-12
before|officials|reluctant|0=10 1=-10
before|off|committed|0=12 1=-12
before|off|delivered|0=-10 1=10
before|of|0=7 1=-12
before|of|10 ahead|0=29 1=-21 2=-7
before|of|10 past|0=-39 1=53 2=-12
before|of|4 ahead|0=51 1=-30 2=-19
before|of|4 long-ago|0=-15 1=21 2=-5
before|of|4 now|0=34 1=-18 2=-15
before|of|4 past|1=8 2=-8
before|of|7 ahead|1=-7 2=15
before|of|7 long-ago|0=15 1=-13
before|of|7 now|0=-51 1=-13 2=66
before|of|7 past|1=12 2=-5
before|of|agreement drafting|0=-11 1=18 2=-7
before|of|agreement signed|0=21 1=-19
before|of|agreement sought|0=-15 1=6 2=9
before|of|agreement|0=-5
before|of|authorised|1=8
before|of|changed|0=-6 1=13 2=-6
before|of|committed|0=26 1=10 2=-36
before|of|considering|0=-25 1=11 2=14
before|of|contribution|0=6 1=-20 2=8
before|of|delivered|0=13 1=-8
before|of|ended|0=-7 1=12 2=-5
before|of|engagement held|0=10 1=-7
before|of|engagement planned|0=7 2=-8
before|of|engagement|0=18 1=-6 2=-11
before|of|extended|0=21 1=-27 2=6
before|of|mandate|1=5 2=-8
before|of|obstacle|0=7
before|of|pledged|0=11 1=19 2=-12
before|of|refused|0=17 1=-16
before|of|reluctant|0=-17 1=-15 2=32
before|of|requirement|0=-13 1=8
before|of|suspended|0=-21 1=20
before|of|withdrawn|1=-37 2=32
before|only|0=-8 1=9
before|only|10 past|0=-8 1=9
before|only|contribution|1=5
before|only|pledged|0=-7 1=8
before|on|0=15 1=18 2=-21
before|on|10 ahead|1=-33 2=33
before|on|10 long-ago|1=5
before|on|10 now|1=34 2=-27
before|on|10 past|0=17 1=18 2=-23
before|on|7 ahead|2=5
before|on|agreement drafting|0=16 1=-13
before|on|agreement signed|0=-11 1=15
before|on|agreement sought|0=-11 1=11
before|on|agreement|1=19 2=-11
before|on|authorised|1=13 2=-7
before|on|changed|0=10 2=-9
before|on|committed|1=34 2=-24
before|on|considering|0=15 1=6 2=-17
before|on|contribution|0=8 1=11 2=-7
before|on|delivered|0=17 1=19 2=-37
before|on|ended|0=-7 1=-41 2=50
before|on|engagement held|0=16 1=21 2=-29
before|on|engagement planned|1=14 2=-11
before|on|engagement|0=15 1=27 2=-34
before|on|extended|0=17 1=37 2=-52
before|on|mandate|0=18 1=19 2=-30
before|on|obstacle|0=22 2=-26
before|on|pledged|1=-23 2=38
before|on|refused|0=33 1=-11 2=-19
before|on|reluctant|0=7 2=-9
before|on|request|0=32 1=-8 2=-19
before|on|requirement|0=-10 1=21
before|on|suspended|0=6 2=-8
before|on|withdrawn|0=-33 1=8 2=41
before|operations|0=6
before|operations|contribution|0=5
before|ordonné|authorised|0=-8 1=8
before|ordonné|contribution|0=8 1=-7
before|ordonné|mandate|0=-8 1=8
before|ordonné|pledged|0=13 1=-12
before|ordonné|withdrawn|0=-5 1=5
before|or|0=-11 2=14
before|or|10 past|0=-16 2=18
before|or|contribution|0=-11 2=14
before|or|pledged|0=-11 2=14
before|ottawa|0=-13 1=13
before|ottawa|request|0=-10 1=10
before|out|0=-8 2=11
before|out|4 past|0=7 1=-6
before|out|7 ahead|0=-13 1=-5 2=18
before|out|7 now|2=-6
before|out|contribution|0=-9 2=13
before|out|pledged|2=5
before|out|refused|0=-12 1=12
before|out|withdrawn|1=-8 2=8
before|overcome|0=-5 1=6
before|overcome|10 past|0=-5 1=6
before|overcome|obstacle|0=-10 1=10
before|over|1=10 2=-6
before|over|7 past|0=-8 1=8
before|over|contribution|1=10 2=-6
before|over|delivered|0=-10 1=10
before|paid|0=-10 1=10
before|paid|contribution|0=-10 1=10
before|paid|delivered|0=-10 1=10
before|paquetages|0=11 1=-7
before|paquetages|10 past|0=11 1=-7
before|paquetages|contribution|0=11 1=-7
before|paquetages|pledged|0=11 1=-7
before|parade|0=10 1=-10
before|parade|10 past|0=10 1=-10
before|parade|contribution|0=10 1=-10
before|parade|refused|0=10 1=-10
before|paris|1=6
before|paris|engagement|1=6
before|parliament|0=-9 1=13
before|parliament|10 past|0=-7 1=7
before|parliament|7 now|1=6
before|parliament|contribution|0=-10 1=14
before|parliament|withdrawn|0=-7 1=8
before|parlé|0=-7 1=7
before|parlé|10 past|0=-6 1=6
before|participation|0=-6 1=6
before|participation|contribution|0=-6 1=6
before|part|0=6 1=-6
before|part|10 now|0=7 1=-7
before|part|engagement held|0=7 1=-7
before|part|engagement|0=7 1=-7
before|passed|0=-5 1=6
before|patients|0=17 1=-16
before|patients|7 now|0=17 1=-16
before|patients|contribution|0=17 1=-16
before|patients|delivered|0=17 1=-16
before|patrol|0=9 1=-8
before|patrol|10 past|0=9 1=-8
before|patrol|contribution|0=9 1=-8
before|patrol|pledged|0=9 1=-8
before|paying|0=-9 1=9
before|paying|4 past|0=-9 1=9
before|paying|contribution|0=-11 1=11
before|paying|suspended|0=-11 1=11
before|peace|0=-6 1=6
before|peace|10 past|0=-6 1=6
before|peace|contribution|1=5
before|peace|pledged|1=5
before|pemba|0=-6 1=7
before|pemba|10 past|0=-6 1=7
before|pemba|contribution|0=-12 1=12
before|pemba|withdrawn|0=-10 1=11
before|people|0=-18 1=20
before|people|4 now|0=-11 1=19 2=-7
before|people|7 ahead|0=-5 2=6
before|people|committed|0=-5 2=6
before|people|contribution|0=-18 1=20
before|people|pledged|0=-13 1=21 2=-8
before|phone|0=-6 1=7
before|phone|7 now|0=-6 1=7
before|phone|contribution|0=-6 1=7
before|phone|pledged|0=-6 1=7
before|place|1=-19 2=19
before|place|4 ahead|0=-16 2=17
before|place|7 now|0=7 1=-7
before|place|contribution|0=-14 2=19
before|place|mandate|0=14 1=-14
before|place|pledged|0=-19 2=19
before|plaint|0=6 1=-6
before|plaint|10 past|0=6 1=-6
before|plaint|obstacle|0=6 1=-6
before|planned|0=22 1=-21
before|planned|10 now|0=-5 1=6
before|planned|10 past|0=19 1=-19
before|planned|changed|0=-5 1=6
before|planned|engagement held|0=5 1=-5
before|planned|engagement|0=5 1=-5
before|planned|extended|0=21 1=-21
before|planned|mandate|0=16 1=-15
before|pledged|10 past|0=-8 1=11
before|pledged|1=8
before|pledged|7 past|0=6 1=-6
before|pledged|contribution|0=-11 1=15
before|pledged|engagement held|0=7 1=-7
before|pledged|engagement|0=7 1=-7
before|pledged|pledged|0=-16 1=20
before|point|0=-9 2=12
before|point|4 ahead|0=-9 2=12
before|point|contribution|0=-9 2=12
before|point|withdrawn|0=-9 2=12
before|police|0=-6
before|police|7 past|0=-7 1=7
before|police|contribution|0=-6
before|port-au-prince|10 now|0=-7 1=7
before|port-au-prince|10 past|0=-5 1=5
before|port-au-prince|1=15 2=-14
before|port-au-prince|7 now|0=18 1=-10 2=-8
before|port-au-prince|7 past|0=-5 1=5
before|port-au-prince|contribution|1=15 2=-13
before|port-au-prince|engagement planned|0=6 1=-6
before|port-au-prince|engagement|0=7 1=-6
before|port-au-prince|pledged|1=16 2=-13
before|port|0=-9 1=10
before|port|10 past|0=-7 1=8
before|port|contribution|0=-9 1=10
before|port|pledged|0=-7 1=8
before|position|0=8 1=-8
before|position|7 now|0=8 1=-8
before|position|contribution|0=8 1=-8
before|position|delivered|0=8 1=-8
before|predecessors|0=-7 2=8
before|predecessors|7 now|0=-7 2=8
before|predecessors|contribution|0=-7 2=8
before|predecessors|pledged|0=-7 2=8
before|prepared|0=6 1=-6
before|prepared|7 past|0=6 1=-6
before|prepared|considering|0=6 1=-6
before|prepared|contribution|0=6 1=-6
before|present|0=7 1=-7
before|present|10 now|0=8 1=-8
before|present|contribution|0=7 1=-7
before|press|pledged|0=-8 1=10
before|press|reluctant|0=7 1=-7
before|pristina|0=10 1=-10
before|procédé|0=-9 1=9
before|procédé|10 past|0=-9 1=9
before|procédé|contribution|0=-9 1=9
before|procédé|delivered|0=-9 1=9
before|profité|0=8 1=-8
before|profité|10 past|0=8 1=-8
before|profité|contribution|0=7 1=-7
before|profité|pledged|0=7 1=-7
before|prohibited|0=-7 1=7
before|prohibited|obstacle|0=-7 1=7
before|prolonged|0=8 1=-7
before|prolonged|mandate|0=8 1=-7
before|promised|0=8 2=-9
before|promised|4 past|0=25 1=-22
before|promised|7 now|0=-13 1=18 2=-5
before|promised|contribution|0=6 2=-9
before|promised|pledged|1=7 2=-8
before|proposed|0=-12 1=12
before|proposed|7 past|0=-12 1=12
before|proposed|considering|0=-9 1=9
before|proposed|contribution|0=-9 1=9
before|provided|0=-8 1=9
before|provided|10 now|1=5
before|provided|contribution|1=6
before|provided|pledged|1=5
before|province|7 past|0=-6 1=6
before|province|withdrawn|0=-6 1=6
before|published|7 now|0=6 1=-6
before|published|delivered|0=21 1=-21
before|published|pledged|0=-24 1=25
before|put|0=-10 1=10
before|put|10 past|1=6
before|put|contribution|0=-5 1=6
before|put|delivered|0=-9 1=9
before|put|ended|0=-6 1=6
before|put|mandate|0=-6 1=6
before|put|suspended|0=6 1=-6
before|qualifié|0=5 1=-5
before|qualifié|10 past|0=5 1=-5
before|qualifié|contribution|0=5 1=-5
before|qualifié|delivered|0=5 1=-5
before|raises|0=8 1=-8
before|raises|10 now|0=8 1=-8
before|raises|contribution|0=8 1=-8
before|raises|delivered|0=8 1=-8
before|reached|0=6 1=-15 2=9
before|reached|10 past|0=15 1=-15
before|reached|4 now|0=-8 2=9
before|reached|contribution|0=6 1=-15 2=9
before|reached|delivered|0=15 1=-15
before|reaffirmed|0=-5 1=6
before|reaffirmed|contribution|0=-15 1=16
before|reaffirmed|engagement held|0=7 1=-7
before|reaffirmed|engagement|0=7 1=-7
before|reaffirmed|pledged|0=-8 1=9
before|reaffirmed|refused|0=-6 1=6
before|received|0=-11 1=12
before|received|10 now|0=6 1=-6
before|received|10 past|0=-17 1=18
before|received|contribution|0=-13 1=14
before|received|delivered|0=-6 1=6
before|receiving|0=-12 1=13
before|receiving|10 now|0=-11 1=12
before|receiving|agreement drafting|0=9 1=-9
before|receiving|agreement|0=9 1=-9
before|receiving|contribution|0=-18 1=19
before|receiving|pledged|0=-18 1=19
before|reconnu|0=10 2=-5
before|reconnu|10 past|0=6 2=-5
before|reconnu|considering|0=-22 1=22
before|reconnu|contribution|2=-5
before|reconnu|obstacle|0=9 1=-9
before|reconnu|pledged|0=18 1=-13
before|redit|0=-13 1=19 2=-6
before|redit|10 past|0=-13 1=19 2=-6
before|redit|contribution|1=6 2=-5
before|redit|pledged|1=6 2=-5
before|redit|requirement|0=-10 1=11
before|refused|0=6 1=-6
before|refused|10 past|0=6 1=-6
before|refused|obstacle|0=6 1=-6
before|reiterated|0=-6 1=6
before|reiterated|contribution|0=-10 1=10
before|reiterated|obstacle|0=6 1=-6
before|reiterated|refused|0=-5 1=5
before|rejected|0=-8 1=8
before|rejected|obstacle|0=-5 1=5
before|released|0=-5 1=6
before|released|4 now|0=-12 1=13
before|released|7 past|0=8 1=-8
before|released|committed|0=-5 1=6
before|released|contribution|0=-10 1=11
before|relieved|10 past|0=-10 1=10
before|relieved|7 now|0=11 1=-11
before|renewed|0=-6 1=12 2=-6
before|renewed|10 past|0=-14 1=14
before|renewed|authorised|0=10 1=-10
before|renewed|contribution|2=-6
before|renewed|extended|0=-7 1=7
before|renewed|obstacle|0=-12 1=12
before|renew|0=8 1=6 2=-14
before|renew|7 ahead|0=8 1=6 2=-14
before|renew|contribution|0=14 2=-12
before|renew|pledged|0=14 2=-12
before|renvoyé|0=11 1=-11
before|renvoyé|10 past|0=11 1=-11
before|renvoyé|contribution|0=6 1=-6
before|renvoyé|obstacle|0=5 1=-5
before|renvoyé|pledged|0=6 1=-6
before|repatriates|0=9 1=-6
before|repatriates|7 now|0=9 1=-6
before|repatriates|contribution|0=9 1=-6
before|repatriates|withdrawn|0=7
before|repeated|0=-29 1=29
before|repeated|10 past|0=-19 1=19
before|repeated|7 now|0=-6 1=7
before|repeated|contribution|0=-23 1=24
before|repeated|pledged|0=-10 1=10
before|repeated|refused|0=-14 1=14
before|replaced|0=-10 1=9
before|replaced|7 now|0=-9 1=9
before|replaced|contribution|0=-7 1=5
before|replaced|delivered|0=-5 1=6
before|replace|0=6 1=-6
before|replace|7 now|0=6 1=-6
before|replied|0=-7 1=7
before|replied|10 past|0=-7 1=7
before|replied|contribution|0=-7 1=7
before|reported|7 now|0=-13 1=13
before|reported|contribution|0=-13 1=13
before|reported|reluctant|0=-15 1=15
before|reporters|0=-8 1=9
before|reporters|10 past|0=-15 1=15
before|reporters|7 now|0=6
before|reserve|0=6 1=-6
before|reserve|4 past|0=6 1=-6
before|reserve|contribution|0=6 1=-6
before|reserve|delivered|0=6 1=-6
before|resolution|0=-17 1=17
before|resolution|7 now|0=-16 1=17
before|resolution|mandate|0=-7 1=7
before|resolved|0=11 1=-11
before|resolved|delivered|0=7 1=-7
before|returned|10 past|1=12 2=-11
before|returned|1=14 2=-11
before|returned|contribution|0=-5 1=16 2=-11
before|returned|delivered|0=-8 1=7
before|returned|obstacle|0=7 1=-7
before|returned|withdrawn|1=9 2=-11
before|returns|0=-13 1=13
before|returns|7 now|0=-13 1=13
before|returns|contribution|0=-13 1=13
before|returns|delivered|0=-13 1=13
before|reuters|0=7 1=-7
before|reuters|7 now|0=-9 1=9
before|reuters|7 past|0=12 1=-12
before|reuters|agreement drafting|0=5 1=-5
before|reuters|agreement|0=5 1=-5
before|reuters|reluctant|0=-9 1=9
before|revealed|10 now|0=10 1=-10
before|revealed|10 past|0=-8 1=8
before|revealed|committed|0=5 1=-5
before|revealed|contribution|0=5 1=-5
before|revealed|pledged|0=-6 1=6
before|revealed|suspended|0=8 1=-8
before|riigikogu|0=12 1=-12
before|riigikogu|10 now|0=12 1=-12
before|riigikogu|committed|0=12 1=-12
before|riigikogu|contribution|0=12 1=-12
before|riksdag|0=-14 1=14
before|riksdag|10 now|0=-14 1=14
before|riksdag|contribution|0=-14 1=14
before|riksdag|withdrawn|0=-14 1=14
before|rio|1=7 2=-8
before|rio|7 now|1=6 2=-8
before|rio|contribution|1=6 2=-8
before|rio|pledged|1=6 2=-8
before|rotated|0=-6 1=6
before|rotated|7 now|0=-6 1=6
before|rotated|contribution|0=-6 1=6
before|rotated|delivered|0=-6 1=6
before|rotation|0=-10 2=11
before|rotation|7 now|0=-10 2=11
before|rotation|contribution|0=-10 2=11
before|rotation|pledged|0=-10 2=11
before|rota|0=-8 1=12
before|rota|10 past|1=6
before|rota|contribution|0=-8 1=12
before|rota|pledged|1=6
before|ruled|0=-8 1=9
before|ruled|10 past|0=-5 1=6
before|ruled|contribution|0=9 1=-9
before|ruled|obstacle|0=-17 1=17
before|ruled|pledged|0=9 1=-9
before|rule|0=5 1=-5
before|rule|obstacle|0=5 1=-5
before|ruling|0=10 2=-8
before|ruling|7 ahead|0=9 2=-8
before|réceptionné|0=-8 1=8
before|réceptionné|10 past|0=-8 1=8
before|réceptionné|contribution|0=-8 1=8
before|réceptionné|delivered|0=-8 1=8
before|said|10 now|0=-11 1=12
before|said|10 past|0=33 1=-29
before|said|1=16 2=-12
before|said|7 now|0=-13 1=29 2=-17
before|said|authorised|0=8 1=-8
before|said|changed|0=7 1=-6
before|said|committed|0=18 1=-18
before|said|considering|0=-33 1=34
before|said|contribution|1=13 2=-11
before|said|ended|0=-15 1=16
before|said|engagement held|0=13 1=-13
before|said|engagement|0=13 1=-13
before|said|obstacle|0=-9 1=10
before|said|pledged|2=-9
before|said|refused|0=-33 1=33
before|said|reluctant|0=-7 1=8
before|said|request|0=9 1=-9
before|said|requirement|0=-13 1=13
before|said|withdrawn|0=48 1=-47
before|sail|0=6 2=-5
before|sail|7 ahead|0=6 2=-5
before|sail|contribution|0=6 2=-5
before|sail|pledged|0=13 2=-13
before|salvadorans|0=-14 1=14
before|salvadorans|4 now|0=-10 1=11
before|salvadorans|contribution|0=-14 1=14
before|salvadorans|delivered|0=-14 1=14
before|salvador|0=-6 1=6
before|salvador|contribution|0=-6 1=6
before|salvador|delivered|0=-6 1=6
before|same|10 now|0=-7 1=8
before|same|2=-6
before|same|7 now|0=11 1=-5 2=-5
before|same|contribution|2=-6
before|same|delivered|0=6 1=-6
before|same|pledged|1=6 2=-5
before|santo|0=27 1=-26
before|santo|10 past|0=27 1=-26
before|santo|contribution|0=27 1=-26
before|santo|pledged|0=27 1=-26
before|sarajevo|10 past|0=-7 1=7
before|sarajevo|pledged|0=-7 1=7
before|savoir|0=10 1=-9
before|savoir|10 now|0=-10 1=10
before|savoir|10 past|0=8 1=-8
before|savoir|7 past|0=12 1=-11
before|savoir|considering|0=20 1=-20
before|savoir|delivered|0=-7 1=7
before|savoir|obstacle|0=7 1=-7
before|savoir|pledged|0=-29 1=30
before|savoir|refused|0=21 1=-21
before|savoir|suspended|0=-5 1=5
before|saw|0=6 1=-6
before|saw|7 now|0=6 1=-6
before|say|0=7 1=-6
before|sea|withdrawn|0=-6 1=8
before|second|0=10 1=-10
before|second|10 now|0=10 1=-10
before|second|contribution|0=10 1=-10
before|second|delivered|0=10 1=-10
before|secretariat|0=-11 1=12
before|secretariat|7 now|0=-10 1=10
before|secretariat|contribution|0=-11 1=12
before|secretariat|withdrawn|0=-11 1=12
before|security|0=11 2=-6
before|security|contribution|0=11 2=-6
before|security|pledged|0=10 2=-6
before|sent|1=-6 2=9
before|sent|7 ahead|0=-5 2=5
before|sent|contribution|1=-6 2=9
before|sent|pledged|1=-9 2=9
before|session|0=8 1=-8
before|set|0=-9 1=-10 2=19
before|set|10 ahead|0=-13 1=-6 2=19
before|set|contribution|0=-7 1=-7 2=14
before|set|mandate|2=6
before|set|withdrawn|1=-7 2=10
before|shabelle|0=-6 1=6
before|shabelle|10 past|0=-6 1=6
before|shabelle|contribution|0=-6 1=6
before|shabelle|withdrawn|0=-6 1=6
before|shaken|0=10
before|shaken|7 now|0=10
before|shaken|contribution|0=10
before|shaken|pledged|0=10
before|ships|7 now|0=7 1=-7
before|ships|delivered|0=7 1=-7
before|sien|0=-7 1=7
before|sien|10 past|0=-7 1=7
before|sien|authorised|0=-7 1=7
before|sien|mandate|0=-7 1=7
before|signed|10 past|0=8 1=-7
before|signed|1=5
before|signed|7 now|0=-8 1=9
before|signed|agreement drafting|0=8 1=-7
before|signed|agreement signed|0=-7 1=8
before|signed|committed|0=-8 1=8
before|sign|0=6
before|sign|agreement drafting|0=6
before|sign|agreement|0=6
before|since|0=30 2=-33
before|since|10 now|0=11 1=-11
before|since|10 past|0=-11 1=17
before|since|4 long-ago|0=22 1=-17
before|since|4 past|0=7 1=-6
before|since|7 ahead|0=19 1=-13 2=-6
before|since|7 now|0=-28 1=33
before|since|7 past|0=18 2=-12
before|since|agreement drafting|0=-16 1=19
before|since|agreement sought|0=6 1=-6
before|since|agreement|0=-6 1=9
before|since|committed|0=33 1=-33
before|since|considering|0=22 1=-22
before|since|contribution|0=21 2=-27
before|since|delivered|1=25 2=-14
before|since|engagement held|0=9 1=-9
before|since|engagement|0=9 1=-9
before|since|mandate|0=13 1=-10
before|since|obstacle|1=5
before|since|pledged|0=49 1=-40 2=-8
before|since|refused|0=-37 1=37
before|since|reluctant|0=-11 1=12
before|since|suspended|0=-37 1=37
before|since|withdrawn|0=19 1=-10 2=-9
before|site|0=9 1=-15 2=6
before|site|10 past|0=14 1=-14
before|site|considering|0=14 1=-14
before|site|contribution|0=9 1=-15 2=6
before|soldiers|0=-13 2=8
before|soldiers|4 long-ago|0=7 1=-6
before|soldiers|4 past|1=5
before|soldiers|7 now|2=5
before|soldiers|contribution|0=-15 1=7 2=8
before|soldiers|delivered|0=-16 1=16
before|soldiers|pledged|0=-8 2=11
before|soldiers|withdrawn|0=9 1=-7
before|somalia|0=25 1=-16 2=-9
before|somalia|4 ahead|0=7 2=-6
before|somalia|4 now|0=8 1=-6
before|somalia|7 past|0=7 1=-7
before|somalia|contribution|0=25 1=-16 2=-9
before|somalia|pledged|0=13 1=-7 2=-5
before|somalia|withdrawn|0=10 1=-8
before|somalie|0=7 1=-7
before|somalie|10 past|0=7 1=-7
before|somalie|contribution|0=7 1=-7
before|somalie|withdrawn|0=7 1=-7
before|some|0=-7 1=7
before|some|10 past|0=-7 1=7
before|some|contribution|0=-7 1=7
before|some|suspended|0=-7 1=7
before|soupiré|0=10 1=-10
before|soupiré|10 past|0=10 1=-10
before|soupiré|contribution|0=10 1=-10
before|soupiré|pledged|0=10 1=-10
before|so|4 past|0=-9 1=10
before|so|7 now|0=11 1=-10
before|so|contribution|0=-15 1=16
before|so|mandate|0=12 1=-12
before|so|reluctant|0=-9 1=9
before|so|withdrawn|0=-8 1=9
before|spent|0=-12 1=13
before|spent|10 now|0=-6 1=6
before|spent|10 past|0=-5 1=6
before|spent|committed|0=-6 1=6
before|spent|contribution|1=6
before|spent|delivered|0=11 1=-11
before|spent|engagement held|0=-8 1=8
before|spent|engagement|0=-5 1=5
before|spent|pledged|0=-10 1=11
before|spokesman|0=-6 1=6
before|spokesman|10 now|0=-6 1=6
before|spokesman|considering|0=-6 1=6
before|spokesman|contribution|0=-6 1=6
before|spokesperson|0=-14 1=14
before|spokesperson|10 past|0=-14 1=14
before|spokesperson|contribution|0=-14 1=14
before|spokesperson|delivered|0=-14 1=14
before|staff|4 ahead|0=7
before|staff|considering|0=7
before|started|0=-8 1=9
before|started|7 now|0=-8 1=9
before|started|contribution|0=-8 1=9
before|started|withdrawn|0=-8 1=9
before|stated|0=-8 1=8
before|stated|7 now|0=-8 1=8
before|stated|contribution|0=-8 1=8
before|stated|reluctant|0=-8 1=8
before|states|0=8 1=-7
before|states|4 past|0=7 1=-7
before|states|contribution|0=10 1=-10
before|states|pledged|0=7 1=-7
before|strength|0=-8 1=8
before|strength|7 past|0=-8 1=8
before|strength|contribution|0=-8 1=8
before|strength|pledged|0=-8 1=8
before|sudan|0=7 1=-7
before|sudan|10 now|0=7 1=-7
before|sudan|contribution|0=7 1=-7
before|sudan|delivered|0=7 1=-7
before|summit|0=-8 1=9
before|summit|mandate|0=-6 1=7
before|supported|0=5 1=-5
before|supported|10 past|0=5 1=-5
before|supported|contribution|0=5 1=-5
before|supported|pledged|0=8 1=-8
before|support|0=-10 1=11
before|support|7 past|0=-10 1=11
before|support|contribution|0=-9 1=10
before|support|pledged|0=-9 1=10
before|tabarre|0=-7 1=7
before|tabarre|7 now|0=-7 1=7
before|tabled|contribution|0=-12 1=12
before|tabled|delivered|0=-12 1=12
before|taken|0=-19 1=20
before|taken|10 past|0=-9 1=10
before|taken|7 past|0=-14 1=14
before|taken|committed|0=-7 1=7
before|taken|contribution|0=-21 1=21
before|taken|pledged|0=-14 1=14
before|tangier|0=-11 2=11
before|tangier|10 ahead|0=-11 2=11
before|tangier|contribution|0=-11 2=11
before|tangier|pledged|0=-11 2=11
before|telephone|0=15 1=-13
before|telephone|7 now|0=8 1=-7
before|telephone|contribution|0=10 1=-9
before|telephone|engagement held|0=-5 1=5
before|telephone|pledged|0=10 1=-9
before|term|0=5
before|term|7 past|0=5
before|term|contribution|0=5
before|term|pledged|0=5
before|thanked|0=8 1=-8
before|thanked|10 past|0=8 1=-8
before|thanked|contribution|0=8 1=-8
before|thanked|pledged|0=8 1=-8
before|than|0=11 1=-17 2=6
before|than|4 past|0=14 1=-13
before|than|committed|0=7 1=-7
before|than|contribution|0=10 1=-13
before|than|pledged|0=-9 2=9
before|than|withdrawn|0=11 2=-6
before|that|0=24 1=-23
before|that|7 now|0=7 1=-6
before|that|7 past|0=17 1=-17
before|that|mandate|0=6 1=-5
before|that|obstacle|0=5 1=-5
before|their|0=18 1=-12 2=-6
before|their|7 now|0=16 1=-12
before|their|contribution|0=6
before|them|0=16 2=-14
before|them|7 now|0=8 2=-7
before|them|contribution|0=13 2=-14
before|them|pledged|0=11 2=-14
before|then|10 now|0=-7 1=7
before|then|delivered|0=-7 1=7
before|there|0=10 2=-10
before|there|10 now|0=9 1=-9
before|there|4 ahead|0=10 2=-10
before|there|7 now|0=-13 1=13
before|there|contribution|0=8 2=-10
before|there|pledged|0=10 2=-10
before|these|0=14 1=-14
before|these|7 now|0=14 1=-14
before|these|contribution|0=12 1=-12
before|these|delivered|0=12 1=-12
before|the|0=22 2=-19
before|the|10 ahead|0=-6 1=-10 2=16
before|the|10 now|1=-9 2=14
before|the|10 past|0=-12 1=30 2=-16
before|the|4 ahead|0=12 1=-13
before|the|7 ahead|0=40 1=-5 2=-35
before|the|7 now|0=-12 1=13
before|the|agreement drafting|0=-7 1=8
before|the|agreement signed|0=-7 1=8
before|the|agreement sought|0=10 1=-10
before|the|agreement|1=6
before|the|changed|0=9 1=-8
before|the|committed|1=7
before|the|considering|0=15 1=-14
before|the|contribution|0=9 2=-11
before|the|ended|0=-18 1=14
before|the|engagement|0=-9 1=11
before|the|extended|0=5 1=10 2=-15
before|the|mandate|1=14 2=-14
before|the|obstacle|0=9 1=-7
before|the|pledged|0=18 1=-18
before|the|refused|0=-18 1=18
before|the|reluctant|0=-8 1=9
before|the|request|0=23 1=-22
before|the|requirement|1=-10 2=9
before|the|suspended|0=25 1=-23
before|the|withdrawn|0=-22 1=23
before|this|0=-15 1=22 2=-7
before|this|7 now|0=-10 1=17 2=-7
before|this|contribution|0=-17 1=23 2=-6
before|this|delivered|0=-14 1=15
before|this|withdrawn|0=-16 1=18
before|through|0=-18 1=-8 2=26
before|through|10 ahead|0=-5 2=8
before|through|10 past|0=6 1=-5
before|through|4 ahead|0=-13 2=17
before|through|4 now|0=-13 2=14
before|through|7 ahead|0=20 1=-8 2=-12
before|through|committed|0=10 2=-7
before|through|extended|0=-13 1=-14 2=27
before|through|mandate|0=-15 1=-15 2=30
before|till|0=-11 2=14
before|till|7 ahead|0=-13 2=15
before|till|changed|2=6
before|till|mandate|2=6
before|time|1=-5
before|tirana|0=-7 1=11
before|tirana|7 now|0=-7 1=11
before|tirana|contribution|0=-7 1=11
before|tirana|delivered|0=-15 1=15
before|to|0=30 1=-54 2=26
before|to|10 ahead|0=-34 1=-14 2=50
before|to|10 now|0=9 2=-5
before|to|10 past|0=15 1=-13
before|to|4 ahead|0=11 1=8 2=-19
before|to|7 ahead|1=-6 2=5
before|to|7 past|0=30 1=-24 2=-6
before|to|authorised|0=-28 1=29
before|to|changed|0=-5 2=7
before|to|committed|0=30 1=-20 2=-10
before|to|contribution|0=36 1=-26 2=-9
before|to|ended|0=15 2=-11
before|to|engagement planned|0=8 1=-5
before|to|engagement|0=5
before|to|extended|0=-27 1=-38 2=61
before|to|mandate|0=-44 1=-15 2=57
before|to|obstacle|0=7 1=-5
before|to|pledged|1=-10 2=8
before|to|request|0=15 1=-14
before|to|requirement|0=25 2=-23
before|to|withdrawn|0=-6 1=6
before|transferred|0=12 1=-5 2=-6
before|transferred|7 now|0=12 1=-5 2=-6
before|transferred|contribution|0=12 1=-5 2=-6
before|transported|10 past|0=-6 1=6
before|traveled|contribution|0=6 1=-6
before|traveled|reluctant|0=6 1=-6
before|travel|0=-5 2=9
before|travel|7 now|2=8
before|travel|contribution|0=-5 2=9
before|travel|pledged|0=-5 2=9
before|tried|0=-13 1=14
before|tried|10 now|0=-13 1=14
before|tried|contribution|0=-13 1=14
before|tried|pledged|0=-13 1=14
before|troops|0=-10 2=15
before|troops|4 now|0=-10 2=15
before|troops|contribution|0=-10 2=15
before|troops|pledged|0=-12 2=15
before|truncaron|0=5 1=-5
before|truncaron|10 past|0=5 1=-5
before|twice|0=-9 1=9
before|twice|4 now|0=-9 1=9
before|twice|contribution|0=-9 1=9
before|twice|delivered|0=-9 1=9
before|unanimously|0=14 1=-14
before|unanimously|10 past|0=14 1=-14
before|unanimously|contribution|0=12 1=-12
before|unanimously|withdrawn|0=12 1=-12
before|unconstitutional|agreement sought|0=8 1=-8
before|unconstitutional|agreement|0=14 1=-14
before|unconstitutional|contribution|0=9 1=-9
before|unconstitutional|obstacle|0=-18 1=18
before|unconstitutional|pledged|0=9 1=-9
before|undof|0=-5 2=5
before|undof|7 ahead|0=-5 2=5
before|undof|contribution|0=-5 2=5
before|undof|pledged|0=-5 2=5
before|unifil|0=-6 1=6
before|unifil|7 now|0=-6 1=6
before|unifil|contribution|0=-6 1=6
before|unifil|delivered|0=-6 1=6
before|until|0=27 1=-61 2=32
before|until|10 ahead|0=-12 1=-35 2=48
before|until|10 past|0=49 1=-33 2=-17
before|until|4 ahead|0=25 2=-23
before|until|4 past|0=-16 1=16
before|until|7 ahead|0=11 1=-29 2=20
before|until|7 now|0=7
before|until|7 past|0=-21 1=21
before|until|authorised|0=-7
before|until|changed|0=-17 2=18
before|until|committed|0=19 1=-29 2=10
before|until|considering|0=9 2=-7
before|until|contribution|0=58 1=-27 2=-32
before|until|delivered|1=-5 2=8
before|until|ended|0=8 1=-6
before|until|engagement|1=6
before|until|extended|0=-29 1=-38 2=56
before|until|mandate|0=-39 1=-42 2=66
before|until|obstacle|0=13 1=-6 2=-7
before|until|pledged|0=12 1=16 2=-28
before|until|reluctant|0=5
before|until|request|0=9 2=-6
before|until|requirement|1=11 2=-8
before|until|suspended|2=7
before|until|withdrawn|0=17 2=-14
before|un|7 past|0=8 1=-7
before|un|committed|0=6 1=-5
before|un|contribution|0=6 1=-5
before|up|10 now|0=6 1=-6
before|up|1=8 2=-10
before|up|7 now|0=-9 1=18 2=-9
before|up|authorised|1=6
before|up|contribution|0=5 2=-9
before|up|delivered|0=8 1=-8
before|up|mandate|1=6
before|up|pledged|0=-11 1=19 2=-8
before|urged|10 past|0=7 1=-7
before|urged|request|0=5 1=-5
before|very|0=-11 1=11
before|very|10 now|0=-8 1=8
before|very|contribution|0=-10 1=10
before|very|suspended|0=-7 1=7
before|victory|0=9 1=-7
before|victory|7 now|0=9 1=-7
before|victory|contribution|0=9 1=-7
before|victory|pledged|0=9 1=-7
before|vigueur|0=5
before|vigueur|10 now|0=6 1=-6
before|visited|0=-6 1=6
before|visited|engagement held|0=-6 1=6
before|visited|engagement|0=-6 1=6
before|visit|0=13 1=-19 2=6
before|visit|10 past|0=9 1=-16 2=7
before|visit|7 now|0=-7 1=7
before|visit|contribution|0=11 1=-18 2=7
before|visit|engagement planned|1=5
before|visit|engagement|1=5
before|visit|pledged|0=10 1=-17 2=7
before|visit|request|0=6 1=-6
before|volontaire|0=-11 1=12
before|volontaire|4 past|0=-11 1=12
before|volontaire|contribution|0=-11 1=12
before|volontaire|pledged|0=-11 1=12
before|volunteered|4 past|0=7 1=-6
before|volunteered|withdrawn|0=7 1=-6
before|voted|7 now|0=12 1=-10
before|voted|7 past|0=-9 1=9
before|voted|committed|0=-9 1=9
before|voted|delivered|0=14 1=-14
before|votes|2=-7
before|votes|7 now|0=9 1=-9
before|votes|committed|0=9 1=-9
before|votes|contribution|0=9 1=-9
before|vote|10 now|0=-10 2=10
before|vote|10 past|0=-13 1=14
before|vote|7 now|0=16 1=-13
before|vote|7 past|0=-6 1=6
before|vote|authorised|0=-9 1=10
before|vote|committed|0=-15 1=15
before|vote|delivered|0=9 1=-9
before|vote|extended|0=14 1=-17
before|vote|mandate|1=-5
before|wants|0=8 1=-7
before|wants|7 past|0=6 1=-6
before|wants|contribution|0=6 1=-6
before|wants|withdrawn|0=6 1=-6
before|warned|10 past|0=6 1=-6
before|warned|contribution|0=-5 1=6
before|warned|reluctant|0=-9 1=9
before|washington|0=13 2=-10
before|washington|10 ahead|0=8 2=-9
before|washington|4 past|0=-14 1=15
before|washington|7 now|0=12 1=-12
before|washington|7 past|0=6 1=-6
before|washington|contribution|0=17 1=-9 2=-8
before|washington|engagement held|0=-11 1=12
before|washington|engagement|0=-7 1=8
before|washington|pledged|0=13 1=-5 2=-7
before|washington|request|0=6 1=-5
before|welcomed|authorised|0=7 1=-7
before|welcomed|contribution|0=-7 1=7
before|welcomed|delivered|0=-9 1=9
before|welcomed|mandate|0=7 1=-7
before|which|obstacle|0=5 1=-5
before|who|0=13 1=-12
before|who|7 past|0=6 1=-6
before|willing|0=18 1=-18
before|willing|10 past|0=18 1=-18
before|will|0=-8
before|will|10 ahead|1=7
before|will|7 ahead|2=7
before|will|contribution|0=-6 2=7
before|will|pledged|0=-6 2=7
before|with|0=-20 1=13 2=8
before|with|10 now|0=-11 1=11
before|with|authorised|0=-12 2=8
before|with|contribution|0=-6 1=7
before|with|mandate|0=-12 2=8
before|with|pledged|0=-8 1=8
before|word|1=-8 2=5
before|word|7 ahead|1=-8 2=5
before|world|0=-9 1=9
before|world|4 past|0=-9 1=9
before|world|contribution|0=-9 1=9
before|writing|0=-12 1=13
before|writing|7 now|0=-14 1=15
before|writing|committed|0=-7 1=8
before|writing|contribution|0=-7 1=8
before|written|0=11 1=-11
before|written|10 past|0=11 1=-11
before|written|engagement held|0=7 1=-7
before|written|engagement|0=7 1=-7
before|wrote|10 past|0=-12 1=13
before|wrote|withdrawn|0=-12 1=13
before|year|0=8 1=-7
before|year|extended|0=7 1=-7
before|year|mandate|0=7 1=-7
before|yesterday|delivered|0=-6 1=6
before|york|0=8 2=-8
before|york|10 now|0=13 1=-13
before|york|10 past|0=7 1=-6
before|york|7 now|0=-13 1=19 2=-7
before|york|changed|0=-7 1=7
before|york|contribution|0=-18 1=24 2=-6
before|york|delivered|0=11 1=-11
before|york|engagement|1=5
before|york|mandate|0=-13 1=14
before|york|pledged|0=-19 1=25 2=-6
before|york|request|0=43 1=-42
before|york|withdrawn|0=-11 1=11
before|zhang|0=10 1=-10
before|zhang|7 past|0=10 1=-10
before|zhang|contribution|0=10 1=-10
before|zhang|reluctant|0=10 1=-10
before|ziouani|0=-11 1=11
before|ziouani|7 past|0=-11 1=11
before|ziouani|contribution|0=-11 1=11
before|ziouani|pledged|0=-11 1=11
before|»|0=-8 1=9
before|»|10 past|0=-8 1=8
before|»|contribution|0=-8 1=8
before|»|delivered|0=-8 1=8
before|éireann|0=13 1=-13
before|éireann|7 now|0=13 1=-13
before|éireann|contribution|0=13 1=-13
before|éireann|withdrawn|0=13 1=-13
before|énuméré|0=-6 1=6
before|énuméré|10 past|0=-6 1=6
before|énuméré|committed|0=-6 1=6
before|énuméré|contribution|0=-6 1=6
bias|0=22 2=-31
counted|alone|0=27 2=-29
counted|of|0=56 1=-29 2=-32
count|1|true|0=5 1=22 2=-15
count|2|false|0=20 1=-20 2=-15
count|2|true|0=15 1=6 2=-26
count|3|false|0=47 1=-20 2=-40
count|3|true|0=45 1=-20 2=-28
gap|after 0 0|1=10 2=-11
gap|after 0 0|1|0=-9 2=15
gap|after 0 0|2|0=15 1=8 2=-23
gap|after 0 0|3|0=-6 1=10
gap|after 0 0|else|0=-14 1=9 2=6
gap|after 0 0|loose|0=7 1=27 2=-33
gap|after 0 0|main|2=5
gap|after 0 0|own|0=6 1=-14 2=7
gap|after 0 1|1=11
gap|after 0 1|1|1=16 2=-7
gap|after 0 1|2|1=-16 2=11
gap|after 0 1|3|0=23 1=-22
gap|after 0 1|beside|0=-8 2=11
gap|after 0 1|down|0=16 1=-24 2=8
gap|after 0 1|else|0=-20 1=13 2=7
gap|after 0 1|loose|0=8 2=-6
gap|after 0 1|main|0=8 1=6 2=-14
gap|after 0 1|own|1=11
gap|after 0 2|1|0=-8 1=10
gap|after 0 2|2=-7
gap|after 0 2|2|0=8 1=-5
gap|after 0 2|3|0=13 1=-7 2=-6
gap|after 0 2|beside|1=-10 2=8
gap|after 0 2|down|0=-10 1=15
gap|after 0 2|else|1=-6 2=10
gap|after 0 2|loose|0=-7 1=11
gap|after 0 2|main|0=14 2=-13
gap|after 0 2|own|0=15 1=-8 2=-7
gap|after 1 0|0=12 2=-12
gap|after 1 0|1|0=12 2=-11
gap|after 1 0|2|0=7 2=-9
gap|after 1 0|3|0=-7 2=8
gap|after 1 0|else|0=10 1=-10
gap|after 1 0|loose|0=-13 1=9
gap|after 1 0|main|0=9 1=-9
gap|after 1 0|own|0=6 1=10 2=-15
gap|after 1 1|0=13 1=-9 2=-9
gap|after 1 1|1|1=-6 2=10
gap|after 1 1|3|0=23 1=-5 2=-17
gap|after 1 1|down|0=14 1=-12
gap|after 1 1|else|0=-5 1=-15 2=21
gap|after 1 1|loose|0=6 2=-7
gap|after 1 1|main|0=-9 2=10
gap|after 1 1|own|0=24 2=-28
gap|after 1 2|0=11 2=-14
gap|after 1 2|1|0=8 1=6
gap|after 1 2|2|0=16 1=6 2=-26
gap|after 1 2|3|1=8 2=-7
gap|after 1 2|beside|0=13 2=-9
gap|after 1 2|down|1=12 2=-14
gap|after 1 2|loose|0=15 1=-19
gap|after 1 2|main|0=6 1=20 2=-13
gap|after 1 2|own|0=18 1=-17
gap|after 2 0|0=10 1=-13
gap|after 2 0|1|0=11 1=-10
gap|after 2 0|2|0=-15 1=11
gap|after 2 0|3|0=14 1=-14
gap|after 2 0|loose|0=-11 2=8
gap|after 2 0|own|0=18 1=-14
gap|after 2 1|0=9 1=-7
gap|after 2 1|1|1=7
gap|after 2 1|2|0=-10 1=14
gap|after 2 1|3|0=26 1=-30
gap|after 2 1|down|0=9 2=-10
gap|after 2 1|else|1=10 2=-8
gap|after 2 1|loose|0=7
gap|after 2 1|main|0=-8 1=11
gap|after 2 1|own|1=-23 2=21
gap|after 2 2|0=14 2=-20
gap|after 2 2|1|1=13 2=-12
gap|after 2 2|2|0=18 2=-24
gap|after 2 2|3|0=8 1=-23 2=16
gap|after 2 2|down|0=-5
gap|after 2 2|else|0=19 1=-13 2=-8
gap|after 2 2|loose|1=-11 2=15
gap|after 2 2|main|0=17 2=-23
gap|after 2 2|own|0=-16 1=26 2=-10
gap|before 0 0|0=12 1=19 2=-22
gap|before 0 0|1|0=6 1=18 2=-14
gap|before 0 0|2|0=9 1=13 2=-15
gap|before 0 0|3|0=16 2=-14
gap|before 0 0|else|1=16 2=-13
gap|before 0 0|main|0=6 2=-7
gap|before 0 0|own|0=16 1=8 2=-16
gap|before 0 0|up|1=17 2=-10
gap|before 0 1|1=29 2=-26
gap|before 0 1|1|0=13 1=6 2=-16
gap|before 0 1|2|1=17 2=-18
gap|before 0 1|3|0=-20 1=15 2=5
gap|before 0 1|else|0=-7 1=17 2=-10
gap|before 0 1|main|1=10 2=-9
gap|before 0 1|own|1=10 2=-8
gap|before 0 2|0=7 1=9 2=-17
gap|before 0 2|1|1=10 2=-12
gap|before 0 2|else|0=9 2=-8
gap|before 0 2|main|0=-6 1=13 2=-7
gap|before 1 0|0=14 1=15 2=-22
gap|before 1 0|1|0=8 1=25 2=-26
gap|before 1 0|2|0=7 1=-11
gap|before 1 0|3|0=12 1=-9
gap|before 1 0|beside|0=12 2=-12
gap|before 1 0|else|0=11 2=-11
gap|before 1 0|main|0=6 1=-20 2=13
gap|before 1 0|own|0=11 1=23 2=-32
gap|before 1 0|up|0=-12 1=16
gap|before 1 1|0=12 1=10 2=-18
gap|before 1 1|1|1=15 2=-15
gap|before 1 1|2|0=7 1=-12 2=5
gap|before 1 1|3|1=5 2=-9
gap|before 1 1|else|0=12 1=10 2=-20
gap|before 1 1|main|2=8
gap|before 1 1|up|0=8 2=-8
gap|before 1 2|0=16 1=8 2=-23
gap|before 1 2|1|1=12 2=-6
gap|before 1 2|2|0=14 1=-11
gap|before 1 2|3|0=7 1=7 2=-14
gap|before 1 2|else|0=7 2=-7
gap|before 1 2|main|1=16 2=-15
gap|before 1 2|up|0=9 1=-8
gap|before 2 0|0=9 1=14 2=-22
gap|before 2 0|2|0=9 2=-11
gap|before 2 0|3|1=8 2=-8
gap|before 2 0|else|0=8 1=6 2=-14
gap|before 2 0|own|0=-6 2=5
gap|before 2 1|0=13 1=17 2=-30
gap|before 2 1|1|0=18 1=11 2=-29
gap|before 2 1|2|1=-7
gap|before 2 1|3|0=-10 1=12
gap|before 2 1|else|0=6 1=7 2=-13
gap|before 2 1|main|0=18 1=-6 2=-12
gap|before 2 1|own|0=-14 1=8 2=5
gap|before 2 1|up|1=7 2=-8
gap|before 2 2|0=17 2=-19
gap|before 2 2|1|1=19 2=-17
gap|before 2 2|2|0=19 1=-28 2=9
gap|before 2 2|3|1=9 2=-8
gap|before 2 2|else|0=10 1=-17 2=8
gap|before 2 2|main|1=22 2=-25
kind|agreement|0=25 2=-32
kind|contribution|0=17 2=-25
kind|engagement|0=19 1=43 2=-46
kind|mandate|0=13 1=8 2=-14
kind|obstacle|0=36 2=-52
kind|request|0=30 1=11 2=-42
kind|requirement|0=42 1=-55 2=-20
lead|0|10 ahead|1=-17 2=12
lead|0|10 now|0=-28 1=52 2=-19
lead|0|10 past|0=-45 1=60 2=-37
lead|0|1=44 2=-49
lead|0|4 ahead|0=-5 2=9
lead|0|4 long-ago|0=13 1=-12
lead|0|4 now|1=-12 2=8
lead|0|4 past|0=11 1=-10
lead|0|7 ahead|0=15 2=-14
lead|0|7 now|0=5 1=6 2=-11
lead|0|7 past|0=35 1=-32
lead|1|0=24 1=-36
lead|1|10 ahead|0=-8 2=11
lead|1|10 now|0=-52 1=65 2=-12
lead|1|10 past|0=-25 1=56 2=-21
lead|1|4 ahead|0=5
lead|1|4 long-ago|0=7
lead|1|4 now|1=-8 2=6
lead|1|7 ahead|0=6 1=-26 2=20
lead|1|7 long-ago|0=6 1=-5
lead|1|7 now|0=17 1=-33 2=16
lead|1|7 past|0=54 1=-47 2=-7
lead|2|0=98 1=-63 2=-39
lead|2|10 ahead|0=14 1=-12
lead|2|10 now|0=7 1=-6
lead|2|10 past|0=-14 1=17
lead|2|4 ahead|2=6
lead|2|4 now|0=6
lead|2|7 ahead|0=36 1=-7 2=-29
lead|2|7 now|0=12 1=-10
lead|2|7 past|0=32 1=-30
lead|acts|0=37 1=12 2=-48
lead|agreement drafting|0=9 1=-5
lead|agreement signed|0=-12 1=14
lead|arrive|0=-33 1=37
lead|ask|1=14 2=-13
lead|authorised|0=-27 1=12 2=15
lead|authorise|0=-16 1=22 2=-5
lead|bar|0=-35 1=36
lead|bind|0=6 1=-7
lead|changed|0=13 2=-12
lead|change|0=23 1=-22
lead|considering|0=13 2=-9
lead|consider|0=41 1=-26 2=-15
lead|delivered|0=18 1=19 2=-26
lead|due|0=36 2=-40
lead|ended|1=17 2=-16
lead|end|0=8 1=-25 2=16
lead|engagement held|0=24 1=-20
lead|extended|0=-31 2=28
lead|extend|0=-26 2=28
lead|fail|0=-7 1=7
lead|future that|0=-10 2=10
lead|give|0=-20 1=-20 2=40
lead|hold|0=-17 1=9 2=8
lead|keep|0=17 1=-19
lead|leave|0=19 1=-24 2=5
lead|light|0=31 1=7 2=-38
lead|meet|0=9 1=-6
lead|none infinitive|0=-6 1=13 2=-7
lead|none participle|0=-10 1=21 2=-11
lead|none|0=45 1=-32 2=-10
lead|obstacle|0=30 1=-15 2=-11
lead|oppose|0=14 1=-14
lead|past main|0=47 1=-43
lead|past participle|0=17 1=-17
lead|past perfect main|0=-10 1=18 2=-8
lead|pledged|0=19 1=-21 2=8
lead|possible that|0=-6 1=6
lead|present infinitive|0=6 1=-9
lead|present main|0=7 1=25 2=-24
lead|present relative|0=12 1=-12
lead|present sub|0=30 1=-15 2=-15
lead|present that|0=24 1=-22
lead|promise|0=-20 1=21
lead|refused|0=-14 1=21 2=-7
lead|refuse|0=-19 1=20
lead|reluctant|0=27 1=-16 2=-11
lead|request|0=37 1=-28 2=-9
lead|requirement|0=28 1=-20 2=-7
lead|says|0=34 2=-32
lead|say|0=14 1=14 2=-21
lead|serve|0=54 1=-22 2=-32
lead|suspended|1=11 2=-12
lead|unverbed|0=20 1=8 2=-18
lead|withdrawn|1=9 2=-11
lead|would main|0=6 1=7 2=-13
lead|would relative|0=-5 1=6
opens|"|apart|0=-44 1=54 2=-5
opens|"|together|0=-73 1=22 2=52
opens|(|apart|0=14 1=-13
opens|(|together|0=-18 1=18
opens|*|apart|0=7 1=-7
opens|+|apart|0=11 1=-11
opens|-|apart|0=14 1=-20 2=7
opens|-|together|0=-40 1=40
opens|/|together|0=9 1=-9
opens|11|together|0=-7 1=7
opens|12|apart|0=13 1=-13
opens|13|apart|0=-8 1=9
opens|13|together|0=-30 1=30
opens|14|apart|0=10 1=-10
opens|14|together|0=-16 1=17
opens|18|apart|0=5 1=-5
opens|1=15 2=-14
opens|1er|apart|0=8 1=-8
opens|20|apart|0=14 2=-11
opens|22|together|0=-35 1=35
opens|230|together|0=-21 1=22
opens|26|apart|0=10 1=-7
opens|2|together|0=22 1=-20
opens|34|together|0=-17 1=17
opens|35|together|0=-13 1=13
opens|380|apart|0=-23 1=23
opens|3|apart|0=6 1=-6
opens|400|apart|0=-19 1=19
opens|4|apart|0=8 1=-8
opens|6|apart|0=9 1=-9
opens|6|together|0=-8 1=8
opens|800|together|0=7 1=-7
opens|8|together|0=-40 1=40
opens|=|apart|0=6 1=-6
opens|abdel-fatau|apart|0=-14 1=14
opens|abdelatty|together|0=9 1=-9
opens|abidjan|together|0=-19 1=19
opens|abinader|apart|0=11 1=-11
opens|about|apart|0=22 1=-11 2=-10
opens|about|together|0=19 1=-14
opens|abu|together|0=7 1=-6
opens|according to|together|0=-29 1=31
opens|according|apart|0=-5 2=6
opens|according|together|0=-41 1=42
opens|accra|together|0=9 1=-9
opens|acting|apart|0=-10 1=11
opens|addressing|apart|1=-7 2=7
opens|admiral|together|0=5 1=-5
opens|adopted|apart|0=7 2=-7
opens|adopted|together|0=-9 1=12
opens|after|apart|0=-22 2=19
opens|after|together|0=-19 1=19
opens|agreement|0=12 1=-11
opens|ahead|apart|0=10 1=-10
opens|aircraft|apart|0=-34 1=34
opens|alassane|apart|0=-10 1=10
opens|albania|apart|0=-24 1=28
opens|albania|together|0=16 1=-14
opens|albert|together|0=-8 1=8
opens|alemania|apart|0=15 1=-15
opens|algeria|apart|0=-26 1=31
opens|algeria|together|0=-7 1=7
opens|ali|together|0=-21 1=21
opens|all|apart|0=-22 1=23
opens|all|together|0=-29 1=26
opens|already|together|0=8 1=-8
opens|also|apart|0=11 1=-7
opens|also|together|0=-8 1=8
opens|ambassadors|together|0=-9 1=9
opens|ambassador|apart|0=19 1=-8 2=-11
opens|american|apart|0=12 1=-12
opens|american|together|0=22 1=-21
opens|america|apart|0=-25 1=25
opens|america|together|0=10 1=-10
opens|amman|together|0=12 1=-12
opens|among|apart|0=16 1=-15
opens|among|together|0=19 1=-18
opens|analysts|apart|0=6 1=-6
opens|anand|apart|0=-6 1=6
opens|anand|together|0=-8 1=8
opens|andrew|together|0=16 1=-15
opens|angie|together|0=-20 1=20
opens|angola|apart|0=11 1=-10
opens|angola|together|0=28 1=-26
opens|anita|apart|0=9 1=-7
opens|ankara|apart|0=9
opens|ankara|together|0=22 1=-21
opens|announcements|apart|0=-40 1=40
opens|another|apart|0=12 1=-11
opens|another|together|0=6
opens|answering|together|0=-15 1=15
opens|anthony|together|0=6 1=-6
opens|antigua|apart|0=20 1=-17
opens|antigua|together|0=-15 1=16
opens|antonio|apart|0=6 1=-6
opens|antony|apart|0=-32 1=33
opens|antony|together|0=-23 1=23
opens|antónio|apart|0=6
opens|an|apart|0=-31 1=40 2=-9
opens|an|together|0=12 1=-28 2=16
opens|apart|together|0=5
opens|appearing|apart|0=-23 1=23
opens|arab|together|0=12 1=-12
opens|argentina|apart|1=7 2=-7
opens|argentina|together|2=-6
opens|ariel|together|0=-8 1=8
opens|armed|apart|0=-14 1=14
opens|armoured|together|0=-10 1=10
opens|army|apart|0=6 1=-6
opens|as for|apart|0=-17 1=17
opens|as for|together|0=-21 1=24
opens|asimismo|apart|0=7 1=-7
opens|asked|apart|0=11 1=-21 2=10
opens|asked|together|0=-79 1=80
opens|aspides|apart|0=14 1=-11
opens|assistant|apart|0=9 1=-9
opens|asunción|together|0=7 1=-7
opens|as|apart|0=-7 1=19 2=-12
opens|as|together|0=-40 1=33 2=7
opens|athens|together|0=14 1=-13
opens|atmis|apart|0=19 1=-18
opens|at|apart|1=12 2=-12
opens|at|together|0=-31 1=23 2=8
opens|august|apart|0=6 1=-6
opens|august|together|0=-12 1=12
opens|aukot|apart|0=-6 1=6
opens|aukot|together|0=-8 1=8
opens|australian|apart|0=13 1=-13
opens|australia|apart|0=6 1=-5
opens|australia|together|0=15 1=-14
opens|austria|apart|0=13 1=-12
opens|austria|together|0=-14 1=16
opens|au|apart|0=13 1=-13
opens|azerbaijan|apart|0=17 1=-16
opens|azerbaijan|together|0=24 1=-23
opens|a|apart|2=7
opens|a|together|0=8 1=6 2=-14
opens|back|apart|0=-16 1=16
opens|bagdad|together|0=6 1=-6
opens|bahamian|apart|0=8 1=-8
opens|bahamian|together|0=15 1=-14
opens|bahrain|together|0=6 1=-6
opens|bah|apart|0=7 1=-7
opens|bamako|apart|0=6
opens|bangladesh|apart|0=27 1=-13 2=-14
opens|bangladesh|together|0=31 1=-20 2=-11
opens|bangui|apart|0=5
opens|barbados|apart|0=10 1=-9
opens|barbados|together|0=28 1=-26
opens|barely|apart|0=-12 1=12
opens|barely|together|0=-6 1=6
opens|bases|together|0=-7 1=7
opens|because|apart|0=6 1=-6
opens|because|together|0=7 1=-7
opens|beforehand|together|0=-19 1=19
opens|beijing|together|0=-7 1=7
opens|belgium|apart|0=13 1=-11
opens|belgium|together|0=32 1=-27 2=-6
opens|belize|apart|0=17 1=-16
opens|belize|together|0=20 1=-16
opens|benin|apart|0=26 1=-20 2=-6
opens|benin|together|0=6 2=-7
opens|berlin|apart|0=17 1=-15
opens|berlin|together|0=15 1=-11
opens|besides|apart|0=-14 1=15
opens|besides|together|0=-14 1=14
opens|beside|together|0=-10 1=11
opens|between|apart|0=-8 2=10
opens|biden|apart|0=13 1=-13
opens|biden|together|0=-41 1=42
opens|bill|together|0=6 1=-6
opens|bintou|together|0=-18 1=19
opens|blair|together|0=-10 1=10
opens|blinken|apart|0=-45 1=46
opens|boris|together|0=7 1=-7
opens|bosnia|together|0=5 1=-5
opens|botswana|apart|0=19 1=-17
opens|botswana|together|0=19 1=-14
opens|brazil|apart|0=11 1=-10
opens|brazil|together|0=23 1=-23
opens|brigadier|apart|0=-9 1=10
opens|brigadier|together|0=7 1=-7
opens|britain|apart|0=23 1=-10 2=-13
opens|britain|together|0=-44 1=53 2=-10
opens|budapest|together|0=7 1=-5
opens|buenos|together|0=7 1=-7
opens|bulgarian|apart|0=7 1=-7
opens|bulgaria|apart|0=19 1=-17
opens|bulgaria|together|0=29 1=-27
opens|burkina|apart|0=7 1=-6
opens|burkina|together|0=12 1=-11
opens|burundians|together|0=-26 1=27
opens|burundi|apart|0=46 1=-36 2=-10
opens|burundi|together|0=17 1=-21
opens|but|together|0=-12 1=15
opens|by|apart|0=-57 1=68 2=-11
opens|by|together|0=-20 1=12 2=8
opens|c$|apart|0=-5 1=5
opens|cabinet|apart|0=-10 1=10
opens|cairo|apart|0=15 1=-14
opens|cairo|together|0=-7 1=7
opens|cameroon|apart|0=7 2=-7
opens|canada|apart|0=-29 1=38 2=-9
opens|canada|together|0=6 1=-12 2=7
opens|canberra|together|0=6 1=-6
opens|cape|together|0=16 1=-15
opens|captain|apart|0=11 1=-10
opens|caricom|apart|0=15 1=-15
opens|carney|apart|0=5 1=-5
opens|celle-ci|apart|0=10 1=-7
opens|ceux-ci|apart|0=6 1=-6
opens|chadians|together|0=7 1=-7
opens|chad|apart|1=27 2=-23
opens|chad|together|0=5 1=16 2=-21
opens|chancellor|apart|0=-20 1=10 2=10
opens|chang|apart|0=7 1=-7
opens|chang|together|0=-11 1=11
opens|chiefs|apart|0=15 1=-14
opens|chiefs|together|0=-6 1=6
opens|chile|together|0=-11 1=12
opens|china|apart|0=-15 1=30 2=-15
opens|china|together|0=-12 1=18 2=-6
opens|chinese|together|0=-6 1=6
opens|christofides|apart|0=-32 1=20 2=12
opens|christofides|together|0=7
opens|christopher|together|0=-8 1=8
opens|civil|together|0=-7 1=7
opens|colombia|together|0=-7 1=7
opens|congo|apart|0=10 1=-9
opens|congo|together|0=-7 1=7
opens|congress|together|0=-15 1=15
opens|contributions|together|0=11 1=-10
opens|contribution|2=12
opens|copenhagen|apart|0=6 1=-6
opens|copenhagen|together|0=-11 1=12
opens|costa|apart|0=13 1=-12
opens|costa|together|1=7
opens|costs|together|0=8 1=-7
opens|cotonou|apart|0=10 1=-10
opens|council|together|0=-16 1=9 2=7
opens|counsel|apart|0=-9 1=9
opens|countries|apart|0=13 1=-13
opens|countries|together|0=8 1=-7
opens|croatia|apart|0=-15 1=15
opens|croatia|together|0=10 1=-8
opens|crosetto|apart|0=-21 1=22
opens|currently|apart|0=5
opens|cyprus|apart|0=14 1=-13
opens|cyprus|together|0=18 1=-17
opens|cyril|apart|0=6 1=-6
opens|cyril|together|0=10 1=-10
opens|czechia|together|0=-8 1=8
opens|czech|apart|0=12 1=-12
opens|czech|together|0=-20 2=22
opens|côte|apart|0=22 1=-20
opens|côte|together|0=8 1=-7
opens|dakar|together|0=10 1=-9
opens|danish|apart|0=-14 1=14
opens|davis|apart|0=-44 1=44
opens|decide|apart|0=-19 1=19
opens|decision|apart|0=-8 1=8
opens|defence|apart|1=10
opens|defense|apart|0=7 1=-7
opens|denis|together|0=-13 1=13
opens|denmark|apart|0=31 1=-26
opens|departures|apart|0=-11 1=11
opens|deputy|apart|0=-35 1=43 2=-8
opens|de|apart|0=5 1=-5
opens|dhaka|together|0=7 1=-7
opens|dinamarca|apart|0=6 1=-6
opens|diplomats|apart|0=-29 1=30
opens|diplomats|together|0=10 2=-6
opens|djibouti|apart|0=28 1=-26
opens|djibouti|together|0=21 1=-18
opens|donald|together|0=8 1=-8
opens|donors|apart|0=10 1=-10
opens|donors|together|0=12 1=-11
opens|dorothy|together|0=-26 1=26
opens|drawn|apart|0=-44 1=44
opens|driving|apart|0=6
opens|drones|apart|0=8 1=-8
opens|drones|together|0=-41 1=46
opens|dr|apart|0=14 1=-13
opens|duale|apart|0=-7 1=9
opens|dublin|together|0=6 1=-6
opens|during|apart|0=-39 1=39
opens|during|together|0=-25 1=28
opens|each|apart|0=6 1=-6
opens|each|together|0=8 1=-8
opens|ecowas|together|0=6 1=-6
opens|ecuador|apart|0=8 1=-7
opens|ecuador|together|0=19 1=-12 2=-6
opens|egipto|apart|0=-7 1=7
opens|egyptian|apart|0=9 1=-9
opens|egyptian|together|0=6 1=-6
opens|egypt|apart|0=10 1=8 2=-18
opens|egypt|together|0=40 1=-31 2=-9
opens|eighteen|apart|0=-11 1=11
opens|eighteen|together|0=6 1=-5
opens|eight|apart|0=-13 1=14
opens|ekuru|apart|0=-17 1=17
opens|ekuru|together|0=-68 1=68
opens|eleven|apart|0=-11 1=12
opens|eleven|together|0=13 1=-13
opens|el|apart|0=15 1=-11
opens|el|together|0=-16 1=7 2=9
opens|emmanuel|apart|0=5 1=-5
opens|emmanuel|together|0=-29 1=29
opens|engagement|0=21 1=-18
opens|en|together|0=-25 1=21
opens|equipment|together|0=8 1=-8
opens|españa|apart|0=6 1=-6
opens|estonia|apart|0=-15 1=17
opens|estonia|together|0=8 1=-6
opens|ethiopia|apart|0=-35 1=39
opens|ethiopia|together|0=26 1=-24
opens|eufor|apart|0=10 1=-10
opens|eunavfor|apart|0=-17 1=18
opens|everyone|together|0=-19 1=10 2=9
opens|explaining|apart|0=-15 1=16
opens|farhan|apart|0=-14 2=18
opens|fifteen|apart|0=-15 1=11
opens|fifty-seven|together|0=-42 1=42
opens|fiji|apart|0=9
opens|finance|apart|0=5 1=-5
opens|finland|apart|0=-25 1=13 2=12
opens|finland|together|0=15 1=-12
opens|first|apart|0=-10 1=11
opens|five|apart|0=6 1=-6
opens|five|together|0=13 1=-13
opens|following|apart|0=-20 1=17
opens|follow|together|0=6 1=-6
opens|food|together|0=5 1=-5
opens|foreign|apart|0=-18 1=7 2=11
opens|foreign|together|0=-12 1=13
opens|forty|apart|0=7 1=-6
opens|for|apart|0=-35 1=25 2=10
opens|for|together|0=20 1=-16
opens|fourteen|apart|0=-12 1=12
opens|fourteen|together|0=-22 1=23
opens|four|apart|0=-23 1=23
opens|four|together|0=10 1=-10
opens|france|apart|0=22 1=-19
opens|france|together|0=23 1=-11 2=-11
opens|francia|apart|0=12 1=-11
opens|french|together|0=7 1=-7
opens|friedrich|together|0=21 1=-20
opens|from|apart|0=-7 1=14 2=-7
opens|from|together|0=-5 1=-5 2=11
opens|fuel|together|0=6 1=-6
opens|further|apart|0=-25 1=25
opens|gen.|apart|0=7 1=-7
opens|gen.|together|0=-19 1=19
opens|general|apart|0=-8 1=8
opens|geng|apart|0=6 1=-5
opens|germany|apart|0=30 1=-31
opens|germany|together|0=35 1=-30
opens|german|apart|0=9 1=-9
opens|german|together|0=-6 1=6
opens|ghana|apart|0=-8 1=-11 2=19
opens|ghana|together|0=20 1=-18
opens|giorgia|apart|0=-16 1=16
opens|giorgia|together|0=-25 1=27
opens|governments|together|0=-9 1=9
opens|government|apart|0=-28 1=29
opens|government|together|0=-13 1=14
opens|greece|apart|0=14 1=-10
opens|greece|together|0=35 1=-31
opens|greeks|apart|0=5 1=-5
opens|grenada|apart|0=6 1=-6
opens|grenada|together|0=5 1=-5
opens|guatemalan|together|0=-24 1=24
opens|guatemala|apart|0=-22 1=13 2=8
opens|guatemala|together|0=-9 1=15 2=-6
opens|guinea-bissau|apart|0=17 1=-16
opens|guinea-bissau|together|0=13 1=-13
opens|guterres|together|0=-32 1=33
opens|guyana|apart|0=25 1=-24
opens|guyana|together|0=22 1=-20
opens|haitian|apart|0=16 1=-16
opens|haiti|apart|0=18 1=-17
opens|hankins|together|0=-8 1=8
opens|hassan|together|0=7 1=-7
opens|heads|apart|0=-19 1=20
opens|heads|together|0=-15 1=7 2=8
opens|helicopters|together|0=6 1=-6
opens|helsinki|together|0=7 1=-6
opens|henry|together|0=12 1=-12
opens|her|apart|0=-29 1=31
opens|her|together|0=-17 1=18
opens|he|apart|0=-9 1=27 2=-13
opens|he|together|0=-34 1=56 2=-16
opens|his|apart|0=-11 1=14
opens|holness|apart|0=-23 1=31 2=-7
opens|honduras|together|0=9 1=-9
opens|horas|apart|0=-35 1=35
opens|hours|apart|0=-33 1=33
opens|hours|together|0=-11 1=11
opens|however|apart|0=7 1=-6
opens|however|together|0=-25 1=25
opens|how|apart|0=5 1=-5
opens|how|together|0=6 1=-6
opens|hungary|apart|1=8 2=-6
opens|hungary|together|0=21 1=-19
opens|if|apart|0=-24 1=25
opens|if|together|0=-17 1=18
opens|in total|together|0=5 1=-5
opens|indeed|together|0=8 1=-8
opens|india|apart|0=31 1=-26
opens|india|together|0=31 1=-27
opens|indonesian|apart|0=-14 1=14
opens|indonesian|together|0=6 1=-6
opens|indonesia|apart|0=21 1=-26
opens|indonesia|together|0=-14 1=16
opens|instead|together|0=8 1=-8
opens|instructors|together|0=8 1=-8
opens|insurance|apart|0=5 1=-5
opens|intelligence|together|0=11 1=-11
opens|interior|apart|0=-9 1=17 2=-8
opens|interrogé|together|0=-7 1=7
opens|investigators|together|0=5 1=-5
opens|in|apart|0=-8 2=13
opens|in|together|1=30 2=-22
opens|iraq|apart|0=9 1=-9
opens|ireland|apart|0=23 1=-16 2=-8
opens|ireland|together|0=38 1=-36
opens|isaac|together|0=-10 1=10
opens|islamabad|apart|0=10 1=-9
opens|israel|apart|0=8 1=-8
opens|israel|together|0=14 1=-14
opens|italian|together|0=11 1=-11
opens|italia|apart|0=5 1=-5
opens|italy|apart|1=12 2=-14
opens|italy|together|0=33 1=-27 2=-5
opens|its|apart|0=24 1=-11 2=-12
opens|its|together|1=15 2=-16
opens|it|apart|0=-6 1=11
opens|it|together|0=-14 1=13 2=11
opens|ivory|apart|0=-9 1=12
opens|ivory|together|1=-24 2=19
opens|i|together|0=10 1=-9
opens|jack|apart|0=17 1=-20
opens|jakarta|together|0=-33 1=34
opens|jamaica|apart|0=11 1=6 2=-17
opens|jamaica|together|0=35 1=-40 2=6
opens|james|together|0=-13 1=14
opens|january|apart|0=8 1=-8
opens|japan|apart|0=-8 1=9
opens|japan|together|0=16 1=-15
opens|jean-noël|apart|0=-16 1=16
opens|jean-pierre|apart|0=-20 1=21
opens|jens|together|0=18 1=-18
opens|joe|apart|0=9 1=-9
opens|john|together|0=-14 1=-8 2=22
opens|jordan|apart|0=25 1=-25
opens|jordan|together|0=15 1=-15
opens|josep|apart|0=6 1=-6
opens|juba|apart|0=-12 1=12
opens|judge|apart|0=-37 1=37
opens|judge|together|0=-31 1=31
opens|july|apart|0=10 1=-10
opens|justice|apart|0=-17 1=17
opens|justice|together|0=-59 1=59
opens|justin|apart|0=-37 1=37
opens|just|apart|0=-19 1=19
opens|kaja|together|0=5
opens|kampala|apart|0=-23 2=23
opens|kathmandu|together|0=7 1=-7
opens|kazakhstan|apart|0=-26 1=38 2=-12
opens|kazakhstan|together|0=25 1=-24
opens|keir|together|0=-9 1=9
opens|kenyans|apart|0=-23 2=24
opens|kenyan|apart|0=-26 1=39 2=-13
opens|kenyan|together|0=11 1=-10
opens|kenya|apart|0=11 1=-59 2=49
opens|kenya|together|0=13 1=-15
opens|key|apart|0=10 1=-10
opens|kfor|apart|0=19 1=-19
opens|kfor|together|0=18 1=-18
opens|kigali|apart|0=12 1=-12
opens|kigali|together|1=-10 2=11
opens|kingdom|apart|0=9 1=-9
opens|kingston|together|0=20 1=-31 2=11
opens|king|together|0=9 1=-9
opens|kinshasa|apart|0=10 2=-8
opens|kinshasa|together|0=18 1=-15
opens|kipchumba|together|0=9
opens|kithure|apart|0=-16 2=16
opens|kithure|together|0=-23 1=24
opens|kosovo|together|0=10 1=-10
opens|kuala|apart|0=-27 2=27
opens|kuala|together|0=6 1=-6
opens|kuwait|apart|0=-23 1=23
opens|lack|together|0=-13 1=13
opens|lacroix|apart|0=11 1=-11
opens|larissa|together|0=5
opens|last|apart|0=18 1=-7 2=-11
opens|last|together|0=6
opens|later|together|0=-8 1=8
opens|late|apart|0=8 1=-8
opens|latvia|apart|0=12 1=-12
opens|latvia|together|0=8 1=-8
opens|laurent|apart|0=-7 1=7
opens|lawyers|apart|0=-13 1=13
opens|lawyer|together|0=-8 1=8
opens|leaders|apart|0=12 1=-12
opens|leaders|together|0=6
opens|leader|apart|0=-9 1=9
opens|lebanon|apart|0=8 1=-7
opens|lebanon|together|0=13 1=-11
opens|lesotho|apart|0=8 1=-9
opens|lesotho|together|0=12 1=-20 2=8
opens|less than|apart|0=7 1=-7
opens|liberia|together|0=7 1=-7
opens|linda|apart|0=10 1=-10
opens|linda|together|0=-14 1=14
opens|lisbon|apart|0=8 1=-8
opens|lisbon|together|0=9 1=-8
opens|lithuania|apart|0=12 1=-8
opens|lithuania|together|0=8 1=-8
opens|london|apart|0=-6 1=6
opens|london|together|0=-29 1=31
opens|londres|together|0=-23 1=25
opens|los|together|0=-11 1=11
opens|luis|together|0=10 1=-10
opens|lula|together|0=10 1=-10
opens|lutundula|apart|0=-14 1=14
opens|macron|apart|0=-11 1=12
opens|macron|together|0=-19 1=19
opens|madrid|apart|0=8 1=-7
opens|madrid|together|0=34 1=-33
opens|mahamat|together|0=6 1=-6
opens|major|apart|0=-7 1=7
opens|making|apart|0=-11 2=12
opens|malawi|apart|0=36 1=-30 2=-6
opens|malawi|together|0=32 1=-30
opens|malaysia|apart|0=6 1=-5
opens|mali|apart|0=20 1=-17
opens|malta|apart|0=5 1=-5
opens|mandate|1=6 2=-7
opens|maputo|together|0=6 1=-6
opens|marco|apart|0=6
opens|marco|together|0=-11 1=11
opens|marizamunda|apart|0=-8 1=8
opens|mark|together|0=-11 1=11
opens|maría|together|0=-5 1=6
opens|may|apart|0=6 1=-6
opens|mdf|apart|0=-9 1=9
opens|meanwhile|together|0=13 1=-12
opens|members|apart|0=-11 2=7
opens|members|together|0=-27 1=27
opens|member|apart|0=11 1=-10
opens|member|together|1=-11 2=10
opens|met|together|0=-11 1=11
opens|mexico|together|0=-14 1=14
opens|mia|apart|0=8 1=-6
opens|micheál|together|0=-16 1=17
opens|military|apart|1=-11 2=11
opens|military|together|0=7 1=-7
opens|ministers|apart|2=-6
opens|ministers|together|0=8 1=-8
opens|minister|apart|0=-9 2=11
opens|minister|together|1=5
opens|minusca|together|0=16 1=-16
opens|minusma|apart|0=9 1=-7
opens|mohamed|apart|0=5
opens|mohamed|together|0=-6 1=6
opens|moldova|together|0=12 1=-12
opens|monday|apart|0=8 1=-8
opens|money|apart|0=20 1=-18
opens|money|together|0=9 1=-9
opens|mongolia|apart|0=-13 1=14
opens|mongolia|together|0=18 1=-17
opens|monica|apart|0=-15 1=15
opens|monica|together|0=-15 1=15
opens|more than|together|0=9 1=-8
opens|more|together|0=11 1=-10
opens|morocco|apart|0=-6 1=9
opens|morocco|together|0=10 2=-6
opens|moscow|together|0=-25 1=26
opens|most|apart|0=-15 1=15
opens|most|together|0=8 1=-8
opens|mozambique|apart|0=13 1=-13
opens|mr.|apart|0=-8 1=-14 2=22
opens|mr|apart|0=-40 1=44
opens|mr|together|0=-28 1=30
opens|ms.|apart|0=-9 1=9
opens|ms|apart|0=-7 1=7
opens|ms|together|0=-31 1=31
opens|murió|together|0=-7 1=7
opens|musalia|together|0=-8 1=9
opens|mwita|together|0=-9 1=9
opens|my|apart|0=-8 1=8
opens|n'djamena|apart|0=10 1=-9
opens|n'djamena|together|1=-10 2=11
opens|nairobi|together|1=6 2=-6
opens|namibia|apart|0=7 1=-7
opens|namibia|together|0=7 1=-5
opens|nassau|apart|0=6 1=-6
opens|nassau|together|0=16 1=-16
opens|national|apart|0=-6 1=-17 2=23
opens|nato|apart|0=21 1=-17
opens|nato|together|0=18 1=-17
opens|nearly|apart|0=13 1=-13
opens|nearly|together|0=-17 1=17
opens|neighbouring|apart|0=-37 1=37
opens|neighbouring|together|0=-38 1=38
opens|neither|apart|0=6 1=-6
opens|nepal|apart|0=-12 1=13
opens|nepal|together|0=9 1=-7
opens|new|apart|0=-11 1=17 2=-6
opens|new|together|0=20 1=-19
opens|next|apart|0=-14 1=-6 2=20
opens|nigerian|apart|0=-18 1=18
opens|nigeria|apart|0=32 1=-28
opens|nigeria|together|0=41 1=-41
opens|niger|apart|0=24 1=-23
opens|niger|together|0=10 1=-10
opens|ninety-eight|apart|0=-23 1=23
opens|none|apart|0=-36 1=-6 2=42
opens|north|apart|0=8 1=-7
opens|norway|apart|0=5
opens|norway|together|0=6
opens|nor|apart|0=10 1=-9
opens|nor|together|0=7 1=-7
opens|nothing|apart|0=-22 1=22
opens|not|apart|0=-18 1=18
opens|not|together|0=-13 1=13
opens|no|apart|0=-26 1=26
opens|obstacle|0=-20 1=21
opens|offers|together|0=-14 1=15
opens|officers|apart|0=-14 1=14
opens|officers|together|0=-26 1=26
opens|officials|apart|0=28 1=-28
opens|officials|together|0=12 1=-11
opens|of|apart|0=-13 2=11
opens|of|together|0=14 1=-11
opens|olaf|together|0=15 1=-15
opens|ombaka|apart|0=8 1=-8
opens|once|apart|0=-26 1=26
opens|once|together|0=7 1=-7
opens|one|apart|0=-7 1=8
opens|one|together|0=17 1=-15
opens|only|apart|0=24 1=-23
opens|only|together|0=-9 1=10
opens|on|apart|0=18 2=-17
opens|on|together|0=8 2=-6
opens|opposition|apart|0=-10 1=10
opens|opposition|together|0=7 1=-7
opens|oslo|together|0=9 1=-9
opens|others|apart|0=15 1=-7 2=-9
opens|other|apart|0=19 1=-19
opens|ottawa|apart|0=18 1=-15
opens|ottawa|together|0=24 1=-22
opens|otunge|apart|0=6
opens|otunge|together|0=8 1=-8
opens|ouagadougou|apart|0=5 1=-5
opens|our|apart|0=9 1=-9
opens|our|together|0=-18 1=19
opens|outgoing|apart|0=5
opens|pakistani|together|0=-25 1=25
opens|pakistan|apart|0=15 1=-14
opens|panama|together|0=-24 1=27
opens|paraguay|apart|0=15 1=-13
opens|paraguay|together|0=7 1=-7
opens|paris|apart|2=7
opens|paris|together|0=7
opens|parliament|apart|0=17 1=-16
opens|participants|apart|0=-7 1=7
opens|part|together|0=-10 1=10
opens|paul|together|0=5 1=-5
opens|personnel|apart|0=27 1=-27
opens|personnel|together|0=7 1=-7
opens|peru|apart|0=16 1=-16
opens|petitioners|apart|0=-10 1=10
opens|petitioner|apart|0=-9 1=9
opens|philip|together|0=15 1=-15
opens|photographs|together|0=-28 1=29
opens|photo|apart|0=-11 1=11
opens|plans|together|0=7 1=-7
opens|poland|apart|0=16 1=-16
opens|police|apart|0=21 1=-21
opens|police|together|0=14 1=-11
opens|portugal|apart|0=-16 2=19
opens|portugal|together|0=29 1=-23 2=-6
opens|port|apart|0=-11 1=11
opens|port|together|0=-6 1=6
opens|prabowo|apart|0=9 1=-9
opens|prabowo|together|0=-6 1=6
opens|preguntado|apart|0=-7 1=7
opens|preparations|together|0=-7 1=8
opens|president|apart|0=-8 1=-24 2=33
opens|president|together|0=-8 2=12
opens|pretoria|apart|0=7 1=-7
opens|pretoria|together|0=10 1=-10
opens|prime|apart|0=14 1=-7 2=-7
opens|prime|together|0=29 1=-28
opens|principal|apart|0=-13 2=9
opens|qatar|together|0=-8 1=9
opens|questionnée|together|0=6 1=-6
opens|question|together|0=5 1=-5
opens|rabat|apart|0=-19 1=19
opens|rabat|together|0=5
opens|rae|together|0=14 1=-14
opens|ramdin|apart|0=8 1=-8
opens|rations|apart|0=-15 2=15
opens|reading|apart|0=-8 1=8
opens|rear|apart|0=8 1=-8
opens|recalls|apart|0=7 1=-5
opens|reform|apart|0=6 1=-6
opens|remains|together|0=-9 1=9
opens|representatives|apart|0=11 1=-11
opens|representative|together|0=6 1=-6
opens|request|0=-25 1=25
opens|requirement|0=15 2=-17
opens|researchers|apart|0=-36 1=36
opens|resolution|apart|0=-40 1=46 2=-7
opens|resolution|together|0=-40 1=30 2=10
opens|resources|apart|0=6 1=-6
opens|responding|apart|0=-14 1=15
opens|riga|together|0=7 1=-7
opens|riyadh|apart|0=-20 1=20
opens|romania|apart|0=19 1=-18
opens|romania|together|0=30 1=-26
opens|rome|apart|0=17 1=-16
opens|rome|together|0=16 1=-15
opens|roughly|apart|0=-12 1=12
opens|rubio|apart|0=-6 1=8
opens|rubio|together|0=6 1=-5
opens|russia|apart|0=-40 1=41
opens|russia|together|0=-52 1=55
opens|ruto|apart|0=-13 1=17
opens|ruto|together|0=-32 1=35
opens|rwandan|apart|0=7 1=-6
opens|rwandan|together|0=6 1=-6
opens|rwanda|apart|0=42 1=-36 2=-5
opens|rwanda|together|1=5
opens|r|apart|0=-19 1=19
opens|s'|apart|0=-26 1=20 2=6
opens|sadc|apart|0=26 1=-20 2=-6
opens|sadc|together|0=5
opens|sadio|together|0=7 1=-7
opens|sainte-lucie|together|0=6
opens|saint|together|0=8 1=-8
opens|salvadoran|apart|0=5
opens|salvador|apart|0=-41 1=41
opens|saudi|apart|0=8 1=-8
opens|second|apart|0=-9 1=9
opens|secretary-general|apart|1=7
opens|secretary-general|together|0=7 1=-7
opens|secretary|apart|0=-18 1=18
opens|secretary|together|1=6
opens|sector|apart|0=-7 1=7
opens|security|apart|0=8 1=-8
opens|security|together|0=6 1=-6
opens|seen|apart|0=-22 1=22
opens|sen.|apart|0=8 1=-8
opens|senegal|apart|0=37 1=-35
opens|senegal|together|0=33 1=-32
opens|senior|apart|0=9 1=-9
opens|seoul|apart|1=6
opens|seoul|together|0=13 1=-10
opens|separately|apart|0=6
opens|september|apart|0=8 1=-7
opens|serbia|apart|0=13 1=-13
opens|serbia|together|0=-16 1=16
opens|set|apart|0=6 1=-6
opens|seventeen|apart|0=10 1=-10
opens|seventy-five|apart|0=-20 1=20
opens|seventy-four|apart|0=-20 1=20
opens|seventy|together|0=-35 1=35
opens|seven|apart|0=16 1=-16
opens|seven|together|0=-7 1=9
opens|several|apart|0=-14 1=18
opens|several|together|0=7 1=-6
opens|se|apart|0=9 1=-8
opens|seúl|apart|0=-7 1=7
opens|she|apart|0=-30 1=41 2=-11
opens|she|together|0=-30 1=40 2=-6
opens|should|together|0=6 1=-6
opens|sierra|apart|0=-25 1=30 2=-5
opens|sierra|together|0=-15 1=20 2=-5
opens|similar|together|0=5 1=-5
opens|since|apart|0=-37 1=38
opens|singapore|together|0=8 1=-8
opens|sixteen|together|0=6 1=-5
opens|sixty|together|0=-9 1=9
opens|six|apart|0=-50 1=41 2=9
opens|six|together|0=-28 1=29
opens|slovakia|apart|0=21 1=-18
opens|slovakia|together|0=14 1=-13
opens|slovaks|apart|0=6 1=-6
opens|slovenia|apart|0=16 1=-14
opens|slovenia|together|0=12 1=-11
opens|sofia|apart|0=6 1=-6
opens|sofia|together|0=-12 1=12
opens|soldiers|apart|0=10 1=-8
opens|soldiers|together|0=11 1=-11
opens|somalia|apart|0=17 1=-9 2=-8
opens|somalia|together|0=19 1=-17
opens|somali|apart|0=-18 1=19
opens|some|apart|0=11 1=-8
opens|some|together|0=17 1=-15
opens|south|apart|0=21 2=-20
opens|south|together|0=14 2=-14
opens|so|apart|0=-14 1=18
opens|so|together|0=5 1=-9
opens|spain|apart|0=43 1=-32 2=-10
opens|spain|together|0=47 1=-44
opens|speakers|together|0=-40 1=40
opens|speaking|apart|0=-35 1=22 2=13
opens|speaking|together|0=10 1=-9
opens|sri|apart|0=-19 1=26 2=-7
opens|sri|together|0=-21 1=26 2=-5
opens|staff|apart|0=9 1=-9
opens|starmer|apart|0=-29 1=29
opens|states|together|2=-5
opens|state|apart|0=-5 1=6
opens|stephane|apart|0=6 1=-6
opens|still|apart|0=5 1=-5
opens|stockholm|together|0=10 1=-10
opens|strong|together|0=-19 1=19
opens|struck|together|0=-7 1=7
opens|sturge|apart|0=-20 1=20
opens|støre|apart|0=9 1=-8
opens|such|together|0=6 1=-6
opens|sudan|apart|0=6 1=-6
opens|sudáfrica|apart|0=-5 1=8
opens|supports|together|0=7 1=-7
opens|support|together|0=-12 1=12
opens|suriname|together|0=16 1=-15
opens|sweden|apart|2=-7
opens|sweden|together|0=20 1=-16
opens|switzerland|apart|0=8 1=-8
opens|switzerland|together|0=12 1=-12
opens|syria|apart|0=-16 1=16
opens|sánchez|apart|0=6 1=-6
opens|taipei|together|0=-17 1=17
opens|tajani|together|0=-6 1=6
opens|talks|apart|0=-8 1=8
opens|talks|together|0=-22 1=22
opens|tanzania|apart|0=15 1=-13
opens|tanzania|together|0=12 1=-7 2=-5
opens|ten|apart|0=9 1=-9
opens|ten|together|0=24 1=-22
opens|that|apart|0=12 1=-12
opens|that|together|2=-7
opens|their|apart|0=-45 1=19 2=26
opens|their|together|0=-21 1=19
opens|then|together|0=-24 1=24
opens|there|apart|0=6
opens|there|together|0=10 1=-8
opens|these|apart|0=-8 2=10
opens|these|together|0=-31 1=21 2=10
opens|they|apart|0=-17 2=16
opens|they|together|0=-50 1=32 2=28
opens|the|apart|0=10 1=7 2=-24
opens|the|together|0=-6 1=18 2=-6
opens|thirdway|apart|0=-8 1=8
opens|third|apart|0=6 1=-6
opens|thirteen|apart|0=-8 1=9
opens|thirteen|together|0=-51 1=52
opens|thirty-five|together|0=-8 1=8
opens|thirty|together|0=6 1=-6
opens|this|apart|0=7
opens|those|apart|0=10 1=-9
opens|three|apart|0=9 1=-8
opens|three|together|0=21 1=-21
opens|thus|apart|0=8 1=-7
opens|today|apart|0=-28 1=28
opens|todd|together|0=5 1=-5
opens|togo|together|0=19 1=-17
opens|tokyo|together|0=11 1=-9
opens|to|apart|0=21 1=-18
opens|to|together|0=-57 1=61
opens|transport|apart|0=6 1=-5
opens|transport|together|0=-12 1=13
opens|treasury|apart|0=6 1=-5
opens|trinidad|apart|0=20 1=-19
opens|trinidad|together|0=7
opens|troop-contributing|together|0=-5 1=5
opens|troops|apart|0=-14 1=15
opens|troop|together|0=-12 1=12
opens|tunis|apart|0=10 1=-10
opens|turkey|together|0=33 1=-27 2=-6
opens|turquía|apart|0=5
opens|tusk|together|0=7 1=-7
opens|twelve|apart|0=-30 1=30
opens|twelve|together|0=-18 1=19
opens|twenty-four|apart|0=11 1=-11
opens|twenty-four|together|0=6 1=-6
opens|twenty-one|apart|0=7 1=-7
opens|twenty-six|together|0=-14 1=14
opens|two|apart|0=-29 1=-20 2=50
opens|two|together|0=-32 1=19 2=13
opens|türkiye|apart|0=16 1=-13
opens|türkiye|together|0=9 1=-9
opens|u.n.|apart|0=-6 1=6
opens|u.s.|apart|0=8 1=-8
opens|u.s.|together|0=-38 1=38
opens|ugandans|together|0=13 1=-13
opens|ugandan|apart|0=10 1=-9
opens|uganda|apart|1=-23 2=27
opens|uganda|together|0=46 1=-54 2=8
opens|ukraine|apart|0=-6 1=7
opens|unanimously|apart|0=7 2=-6
opens|under|apart|1=11 2=-7
opens|undof|apart|0=7 1=-7
opens|unifil|apart|0=12 1=-12
opens|united|apart|0=-6 1=6
opens|until|apart|0=12 1=-10
opens|until|together|0=12 1=-12
opens|un|apart|0=9 1=-7
opens|up|apart|0=-63 1=26 2=37
opens|uruguay|apart|0=12 1=-10
opens|uruguay|together|0=11 1=-7
opens|us|apart|0=27 1=-25
opens|vehicles|together|0=18 1=-18
opens|victoria|together|0=9 1=-9
opens|vienna|together|0=8 1=-8
opens|vilnius|apart|0=9 1=-9
opens|warsaw|together|0=15 1=-14
opens|washington|apart|0=35 1=-21 2=-14
opens|washington|together|0=28 1=-20 2=-8
opens|wexler|apart|0=-15 1=16
opens|we|apart|0=-32 1=32
opens|we|together|0=8 1=-7
opens|what|apart|0=13 1=-11
opens|what|together|0=-9 2=7
opens|whether|apart|0=8 1=-8
opens|while|apart|0=-8 1=8
opens|white|together|0=-8 1=8
opens|who|apart|0=16 1=-16
opens|who|together|0=6 1=-6
opens|william|apart|0=7 1=-14 2=7
opens|william|together|0=31 1=-29
opens|within|apart|0=-17 1=22 2=-5
opens|within|together|0=-9 1=9
opens|without|apart|0=-14 1=14
opens|without|together|0=6 1=-5
opens|with|apart|0=-26 1=17 2=9
opens|with|together|0=-23 1=26
opens|yet|apart|0=11 1=-11
opens|youssouf|apart|0=-7 1=8
opens|zambia|together|0=15 1=-15
opens|zhang|apart|0=-22 1=22
opens|zimbabwe|apart|0=-20 1=20
opens|zimbabwe|together|0=9 1=-8
opens|«|apart|0=-10 2=9
opens|«|together|0=-28 1=34 2=-5
opens|álvarez|apart|0=13 1=-11
opens|álvarez|together|0=-15 1=16
opens|–|apart|0=28 1=-23 2=-5
opens|–|together|0=-15 1=15
opens|“|apart|0=-16 1=7 2=9
opens|•|apart|0=11 1=-9
role|arrive|agreement signed|0=10 1=-9
role|arrive|authorised|0=26 1=-31
role|arrive|changed|0=23 1=-22
role|arrive|committed|0=7 1=-21 2=15
role|arrive|considering|0=-26 1=-15 2=42
role|arrive|delivered|0=-40 1=82 2=-35
role|arrive|ended|0=-5 2=6
role|arrive|engagement planned|0=8 1=-8
role|arrive|extended|2=6
role|arrive|obstacle|0=22 1=-20
role|arrive|pledged|1=-44 2=43
role|arrive|refused|0=-8 1=8
role|arrive|reluctant|0=31 1=-30
role|arrive|request|0=16 1=-12
role|arrive|requirement|0=-17 1=-13 2=30
role|arrive|suspended|0=20 1=-17
role|arrive|withdrawn|1=20 2=-22
role|ask|agreement drafting|0=9 1=-9
role|ask|authorised|0=8 1=-5
role|ask|changed|0=24 1=-32 2=7
role|ask|committed|0=-21 1=21
role|ask|delivered|0=47 1=-47
role|ask|ended|0=12 1=-10
role|ask|engagement planned|0=-14 2=10
role|ask|extended|0=27 1=-20 2=-6
role|ask|pledged|0=14 1=7 2=-21
role|ask|refused|0=5
role|ask|request|0=-58 1=64 2=-6
role|ask|requirement|0=-25 1=42 2=-18
role|ask|suspended|0=17 1=-17
role|ask|withdrawn|0=-33 1=37
role|authorise|authorised|0=-38 1=30 2=8
role|authorise|changed|0=-23 1=23
role|authorise|committed|0=-7 1=7
role|authorise|delivered|0=27 1=-27
role|authorise|ended|0=-18 1=14
role|authorise|extended|0=-11 1=15
role|authorise|obstacle|0=5 1=-5
role|authorise|pledged|1=-15 2=12
role|authorise|reluctant|0=-10 1=10
role|authorise|request|0=16 1=-16
role|authorise|requirement|0=13 1=-11
role|authorise|withdrawn|0=6 1=-6
role|back|agreement drafting|0=-31 1=32
role|back|authorised|0=-17 1=22
role|back|changed|0=14 1=-14
role|back|committed|0=13 2=-15
role|back|considering|0=8 1=-7
role|back|ended|0=-7 1=7
role|back|engagement held|0=-5 1=5
role|back|engagement planned|0=14 1=-13
role|back|obstacle|0=15 1=-15
role|back|pledged|0=-14 1=13
role|back|refused|0=28 1=-27
role|back|requirement|0=9 1=-8
role|back|suspended|0=-12 1=12
role|back|withdrawn|0=8 1=-8
role|bar|agreement drafting|0=16 1=-16
role|bar|delivered|0=7 1=-7
role|bar|obstacle|0=-36 1=38
role|bar|pledged|0=22 1=-21
role|bar|refused|0=-11 1=11
role|bind|agreement drafting|0=-6 1=8
role|bind|authorised|0=-66 1=45 2=20
role|bind|changed|0=-30 1=33
role|bind|committed|0=-39 1=62 2=-24
role|bind|considering|1=-23 2=21
role|bind|delivered|0=54 1=-52
role|bind|ended|0=-21 1=21
role|bind|engagement held|0=17 1=-17
role|bind|extended|0=-22 1=29 2=-7
role|bind|obstacle|0=11 1=-10
role|bind|pledged|0=61 1=-31 2=-30
role|bind|reluctant|0=-36 1=37
role|bind|request|0=28 1=-26
role|bind|requirement|0=36 1=-31 2=-5
role|bind|suspended|0=14 1=-14
role|bind|withdrawn|0=10 1=-10
role|change|changed|0=-17 1=13
role|change|committed|0=-5 1=5
role|change|delivered|0=-18 1=19
role|consider|agreement drafting|0=22 1=-22
role|consider|authorised|0=7 1=-5
role|consider|committed|0=14 1=-12
role|consider|considering|0=9 2=-10
role|consider|delivered|0=30 1=-30
role|consider|engagement held|0=-11 1=11
role|consider|engagement planned|0=-18 1=20
role|consider|extended|0=15 2=-14
role|consider|pledged|0=27 1=-10 2=-17
role|consider|request|0=-26 1=26
role|consider|requirement|0=7
role|draft|delivered|0=6 1=-6
role|due|authorised|0=25 1=-17 2=-8
role|due|considering|0=-19 1=22
role|due|delivered|1=6
role|due|ended|1=6 2=-6
role|due|engagement held|0=-12 1=13
role|due|engagement planned|0=-17 1=20
role|due|extended|0=-20 1=42 2=-22
role|due|obstacle|0=18 1=-18
role|due|pledged|1=-24 2=26
role|due|suspended|0=5 1=-5
role|due|withdrawn|0=6 1=11 2=-17
role|end|agreement drafting|1=5
role|end|authorised|0=-7 1=-11 2=17
role|end|committed|0=17 1=-17
role|end|delivered|0=25 1=-24
role|end|ended|0=-29 1=21 2=8
role|end|engagement held|0=19 1=-18
role|end|engagement planned|0=7 1=-7
role|end|extended|0=11 1=-34 2=23
role|end|pledged|0=-18 1=35 2=-18
role|end|refused|0=8 1=-8
role|end|request|0=-10 1=10
role|end|requirement|0=12 2=-8
role|end|withdrawn|0=-18 2=20
role|extend|changed|0=6 2=-5
role|extend|committed|0=-19 2=17
role|extend|delivered|0=16 1=-16
role|extend|extended|0=-26 1=15 2=11
role|extend|obstacle|0=-22 1=23
role|extend|reluctant|1=6
role|extend|requirement|0=8
role|extend|withdrawn|0=11 1=-7
role|fail|obstacle|0=-16 1=16
role|fail|pledged|0=13 1=-13
role|fail|withdrawn|0=5 1=-5
role|give|agreement drafting|1=6
role|give|agreement signed|0=10 1=-7
role|give|authorised|0=-13 1=28 2=-15
role|give|changed|0=-21 1=12 2=9
role|give|committed|0=-10 1=-6 2=16
role|give|considering|1=40 2=-36
role|give|delivered|0=-15 1=57 2=-34
role|give|ended|0=13 1=-17
role|give|engagement planned|0=23 1=-15 2=-8
role|give|extended|0=-26 2=26
role|give|obstacle|0=11 2=-8
role|give|pledged|0=-19 1=-19 2=41
role|give|refused|0=9 1=-7
role|give|reluctant|0=7 2=-8
role|give|request|1=-17 2=12
role|give|requirement|0=18 2=-13
role|give|suspended|0=35 1=-34
role|give|withdrawn|0=-24 2=21
role|hesitate|delivered|0=14 1=-14
role|hesitate|extended|0=5 1=-5
role|hesitate|reluctant|0=-37 1=38
role|hold|agreement drafting|0=5 1=-5
role|hold|agreement signed|0=12 1=-12
role|hold|authorised|1=9 2=-9
role|hold|changed|1=6 2=-7
role|hold|considering|1=8
role|hold|delivered|0=43 1=-43
role|hold|ended|0=-11 2=13
role|hold|engagement held|0=-12 1=12
role|hold|extended|0=6 1=-8
role|hold|pledged|0=-6 1=-21 2=26
role|hold|suspended|0=-83 1=76 2=7
role|hold|withdrawn|0=14 1=-6 2=-7
role|keep|agreement drafting|0=10 1=-8
role|keep|authorised|0=9 1=-12
role|keep|changed|0=5 1=-18 2=13
role|keep|committed|0=-19 1=19
role|keep|considering|0=8 1=-9
role|keep|delivered|0=-24 1=19 2=7
role|keep|ended|0=7 2=-12
role|keep|engagement held|0=-6 1=6
role|keep|extended|0=18 1=-12 2=-6
role|keep|obstacle|0=11 1=-10
role|keep|pledged|0=14 1=-57 2=44
role|keep|refused|0=10 1=-10
role|keep|reluctant|0=5
role|keep|request|0=-19 1=24 2=-5
role|keep|requirement|0=14 1=-10
role|keep|withdrawn|0=-19 1=9 2=10
role|leave|agreement drafting|1=5
role|leave|agreement signed|0=5 1=-5
role|leave|authorised|0=-6 1=8
role|leave|changed|0=15 1=-12
role|leave|committed|1=-19 2=21
role|leave|considering|0=9 1=-6
role|leave|delivered|0=-14 1=22 2=-5
role|leave|ended|0=39 1=-36
role|leave|engagement held|0=28 1=-28
role|leave|engagement planned|0=12 1=-11
role|leave|extended|1=-8 2=8
role|leave|pledged|0=9 1=-36 2=28
role|leave|refused|0=18 1=-18
role|leave|reluctant|0=21 1=-18
role|leave|request|0=34 1=-31
role|leave|requirement|1=16 2=-12
role|leave|suspended|0=10 1=-5
role|leave|withdrawn|0=-48 1=63 2=6
role|light|agreement drafting|0=-14 1=17
role|light|agreement sought|0=-5 1=5
role|light|authorised|0=15 2=-11
role|light|changed|0=-19 1=23
role|light|committed|0=16 1=-21
role|light|considering|0=11 1=-9
role|light|delivered|0=-27 1=33
role|light|ended|0=15 1=-12
role|light|engagement planned|0=15 1=-21 2=6
role|light|extended|0=5
role|light|obstacle|0=6
role|light|pledged|0=-22 1=26
role|light|refused|0=9 1=-9
role|light|reluctant|0=-25 1=16 2=9
role|light|request|0=10 1=-5
role|light|requirement|1=13 2=-9
role|light|suspended|1=-7 2=10
role|light|withdrawn|0=12 1=-20 2=8
role|meet|agreement drafting|0=22 1=-21
role|meet|changed|0=47 1=-46
role|meet|committed|0=10 1=-10
role|meet|considering|0=-16 1=19
role|meet|delivered|1=7
role|meet|engagement held|0=-13 1=36 2=-17
role|meet|engagement planned|0=-29 1=26
role|meet|extended|0=8 1=-7
role|meet|pledged|0=-17 1=8 2=9
role|meet|refused|0=11 1=-11
role|meet|reluctant|0=15 1=-15
role|meet|request|0=-24 1=26
role|meet|suspended|0=15 1=-15
role|meet|withdrawn|0=19 2=-16
role|need|pledged|0=6 2=-5
role|need|requirement|0=-33 2=38
role|none|agreement drafting|0=-16 1=22 2=-6
role|none|agreement sought|0=15 1=-15
role|none|authorised|0=-7 2=7
role|none|changed|0=-11 1=18 2=-7
role|none|committed|0=8 1=7 2=-15
role|none|considering|0=-12 2=11
role|none|delivered|0=11 1=9 2=-17
role|none|ended|0=-5 1=-13 2=18
role|none|engagement held|0=8 1=-6
role|none|extended|0=35 1=-21 2=-15
role|none|obstacle|1=8 2=-9
role|none|pledged|0=-18 1=27 2=-9
role|none|refused|1=5
role|none|reluctant|0=6 1=-17 2=11
role|none|request|0=-12 1=9
role|none|requirement|1=-18 2=20
role|none|suspended|0=-19 1=25 2=-6
role|none|withdrawn|0=-23 2=25
role|oppose|delivered|0=9 1=-9
role|oppose|obstacle|0=-9 1=9
role|oppose|pledged|1=6
role|oppose|refused|0=-11 1=11
role|oppose|request|0=-9 1=9
role|promise|agreement drafting|0=-11 2=9
role|promise|agreement signed|0=-35 1=39
role|promise|authorised|0=10
role|promise|changed|0=-23 1=29 2=-6
role|promise|committed|2=9
role|promise|considering|0=-7 1=17 2=-10
role|promise|delivered|0=27 1=-20
role|promise|ended|0=-34 1=37
role|promise|engagement cancelled|0=-7 1=8
role|promise|engagement held|0=11 1=-8
role|promise|engagement planned|1=7
role|promise|extended|0=-9 1=40 2=-30
role|promise|obstacle|0=25 1=-22
role|promise|pledged|0=-44 1=40 2=17
role|promise|refused|0=7 1=-5
role|promise|reluctant|0=10 1=-7
role|promise|request|0=43 1=-40
role|promise|requirement|0=8 1=-19 2=12
role|promise|suspended|1=9 2=-9
role|promise|withdrawn|0=37 1=-42 2=6
role|refuse|authorised|0=14 1=-14
role|refuse|changed|0=19 1=-19
role|refuse|committed|0=16 1=-16
role|refuse|considering|0=26 1=-26
role|refuse|delivered|0=22 1=-22
role|refuse|engagement held|0=-10 1=10
role|refuse|obstacle|0=-36 1=36
role|refuse|pledged|0=-6 1=22 2=-16
role|refuse|refused|0=-74 1=75
role|refuse|request|0=26 1=-26
role|refuse|suspended|0=14 1=-13
role|refuse|withdrawn|0=-32 1=44 2=-12
role|say|agreement drafting|0=6 1=-12 2=6
role|say|agreement signed|0=-13 1=15
role|say|authorised|0=16 1=-15
role|say|changed|0=17 1=-17
role|say|committed|0=13 1=-24 2=12
role|say|considering|1=24 2=-16
role|say|delivered|0=30 1=-21 2=-14
role|say|ended|0=7 1=-9
role|say|engagement held|0=17 1=-15
role|say|engagement planned|0=8 1=-5
role|say|extended|0=26 1=-29
role|say|obstacle|0=27 1=-17 2=-12
role|say|pledged|1=21 2=-9
role|say|refused|0=-31 1=45 2=-12
role|say|request|0=10 1=-9
role|say|requirement|0=-30 1=28
role|say|suspended|0=-16 1=20
role|say|withdrawn|0=42 1=-25 2=-15
role|serve|agreement signed|0=19 1=-18
role|serve|agreement sought|0=5 1=-5
role|serve|authorised|0=27 1=-16 2=-11
role|serve|changed|0=13 1=-11
role|serve|committed|1=16 2=-12
role|serve|considering|0=7 1=-24 2=16
role|serve|delivered|1=11 2=-12
role|serve|ended|1=-7
role|serve|engagement held|0=-19 1=20
role|serve|engagement planned|0=-18 1=27 2=-9
role|serve|extended|0=-10 1=5
role|serve|obstacle|0=-11 1=13
role|serve|pledged|0=-13 1=11
role|serve|request|0=17 1=-15
role|serve|requirement|1=12 2=-10
role|serve|suspended|0=7 1=-6
role|serve|withdrawn|0=-11 1=-18 2=29
role|sign|agreement drafting|0=-17 1=9 2=8
role|sign|agreement signed|0=-31 1=37 2=-7
role|sign|authorised|0=-19 1=19
role|sign|changed|0=-18 1=18
role|sign|considering|0=15 1=-15
role|sign|delivered|0=14 1=-14
role|sign|engagement held|0=-8 1=8
role|sign|extended|0=-8 1=8
role|sign|obstacle|0=10 1=-10
role|sign|pledged|0=33 1=-15 2=-18
role|sign|request|0=12 1=-12
role|sign|requirement|0=9 1=-8
role|thank|authorised|0=16 1=-16
role|thank|considering|0=6 1=-6
role|thank|delivered|0=39 1=-39
role|thank|pledged|0=-14 1=16
role|thank|request|0=-10 1=10
role|thank|withdrawn|0=7 1=-7
role|want|agreement drafting|0=12 1=-10
role|want|delivered|0=-7 1=7
role|want|obstacle|0=6 1=-6
role|want|pledged|0=9 1=-12
role|want|reluctant|0=11 1=-10
role|want|request|0=-6 1=7
role|want|suspended|0=-9 1=10
role|want|withdrawn|0=7 1=-6
says|acts|agreement drafting|0=-6 1=16 2=-9
says|acts|agreement signed|0=-12 1=21 2=-6
says|acts|agreement sought|2=8
says|acts|authorised|0=-16 1=34 2=-16
says|acts|changed|0=8 1=10 2=-15
says|acts|committed|1=21 2=-11
says|acts|considering|0=9 1=-29 2=19
says|acts|delivered|0=26 1=29 2=-47
says|acts|ended|0=-36 1=9 2=29
says|acts|engagement held|0=13 1=31 2=-37
says|acts|engagement planned|0=-21 1=36 2=-14
says|acts|extended|0=-8 1=22
says|acts|obstacle|0=34 2=-43
says|acts|pledged|1=-55 2=43
says|acts|refused|0=9 1=8 2=-13
says|acts|reluctant|1=10 2=-12
says|acts|request|0=24 1=6 2=-23
says|acts|requirement|0=20 1=-46 2=20
says|acts|suspended|0=16 1=-7 2=-9
says|acts|withdrawn|0=-9 1=-7 2=27
says|says|agreement drafting|1=-10 2=6
says|says|agreement sought|0=7 1=-7
says|says|authorised|0=23 1=-22
says|says|changed|0=15 1=-15
says|says|committed|0=8 1=-32 2=25
says|says|considering|1=22 2=-17
says|says|delivered|0=43 1=-39 2=-20
says|says|engagement held|0=-7 1=13
says|says|engagement planned|0=16 1=-13
says|says|extended|0=36 1=-27 2=-9
says|says|obstacle|0=20 1=-5 2=-15
says|says|pledged|0=-9 1=31 2=-10
says|says|refused|0=-21 1=39 2=-16
says|says|reluctant|0=-5 1=12
says|says|request|0=15 1=-12
says|says|requirement|0=-18 1=17
says|says|suspended|0=-20 1=26
says|says|withdrawn|0=-14 1=41 2=-17
slot|agreement drafting|0=12 1=10 2=-21
slot|agreement in-force|0=-5 1=7
slot|agreement signed|0=13 1=11 2=-22
slot|agreement sought|0=20 1=-26 2=6
slot|authorised|0=21 1=12 2=-26
slot|changed|0=32 1=7 2=-41
slot|committed|0=7 2=-11
slot|considering|0=26 1=-7 2=-30
slot|delivered|0=35 2=-53
slot|ended|0=9 1=-12
slot|engagement cancelled|0=8 1=-7
slot|engagement held|0=24 1=38 2=-46
slot|engagement planned|0=-16 1=33 2=-14
slot|extended|0=-10 2=17
slot|obstacle|0=36 2=-52
slot|pledged|1=-10 2=11
slot|refused|0=30 1=13 2=-46
slot|reluctant|0=23 1=14 2=-39
slot|request|0=30 1=11 2=-42
slot|requirement|0=42 1=-55 2=-20
slot|suspended|0=12 1=30 2=-38
slot|withdrawn|0=-7 1=9
turn|last|1=17 2=-40
turn|last|agreement drafting|0=26 1=-26
turn|last|agreement ended|0=7 1=-7
turn|last|agreement in-force|0=-9 1=9
turn|last|agreement signed|0=12 1=-11
turn|last|ahead|false|0=5 1=15 2=-38
turn|last|ahead|true|1=20 2=-33
turn|last|authorised|0=35 1=-29
turn|last|changed|0=37 1=-35
turn|last|committed|0=-14 1=24 2=-13
turn|last|considering|0=-16 1=24 2=-7
turn|last|delivered|0=8 1=23 2=-31
turn|last|engagement cancelled|0=17 1=-17
turn|last|engagement held|0=35 1=-13 2=-21
turn|last|engagement planned|0=-26 1=26
turn|last|future main|0=-23 1=30 2=-12
turn|last|future relative|0=12 1=-10
turn|last|holder|future main|0=77 1=-85 2=7
turn|last|holder|future relative|0=33 1=-31
turn|last|holder|future sub|0=11 1=-11
turn|last|holder|none gerund|0=-42 1=43
turn|last|holder|none infinitive|0=8 1=-8
turn|last|holder|none participle|0=-22 1=26
turn|last|holder|past main|1=23 2=-42
turn|last|holder|past participle|0=-21 1=30
turn|last|holder|past perfect main|1=16 2=-26
turn|last|holder|past perfect sub|0=-23 1=24
turn|last|holder|past perfect that|0=-20 1=21
turn|last|holder|past relative|1=17
turn|last|holder|past sub|0=-18 1=23
turn|last|holder|past that|0=-37 1=38
turn|last|holder|possible relative|0=6 1=-6
turn|last|holder|possible sub|0=12 1=-12
turn|last|holder|present infinitive|0=-13 1=-20 2=32
turn|last|holder|present main|0=21 1=-14 2=10
turn|last|holder|present relative|0=20 1=-19
turn|last|holder|present sub|0=-11 1=12
turn|last|holder|present that|0=-14 1=14
turn|last|holder|should main|0=23 1=-32 2=10
turn|last|holder|unverbed|0=13 1=-12
turn|last|holder|would main|0=20 1=-20
turn|last|none infinitive|0=-13 1=15
turn|last|obstacle|1=25 2=-14
turn|last|past main|0=9 1=11 2=-34
turn|last|past participle|0=-13 2=11
turn|last|past perfect main|1=15 2=-25
turn|last|past perfect relative|0=-6 1=7
turn|last|past perfect that|0=12 1=-12
turn|last|past relative|0=13 1=-8
turn|last|past sub|0=12 1=-10
turn|last|past that|0=20 1=-17
turn|last|pledged|0=11 2=-18
turn|last|possible main|0=-21 1=22
turn|last|possible relative|0=-27 1=27
turn|last|possible that|0=10 1=-10
turn|last|present infinitive|0=11
turn|last|present main|1=15 2=-12
turn|last|present relative|0=30 1=-28
turn|last|present that|0=-21 1=21
turn|last|refused|0=-39 1=44 2=-8
turn|last|reluctant|0=-37 1=41
turn|last|request|0=14 2=-7
turn|last|requirement|0=17 1=-14
turn|last|should main|0=-7 2=10
turn|last|should sub|0=8 1=-8
turn|last|should that|0=10 1=-10
turn|last|suspended|0=-12 1=16
turn|last|unverbed|0=32 1=-7 2=-18
turn|last|withdrawn|0=5 1=9 2=-18
turn|last|would perfect relative|0=-5 1=5
turn|last|would relative|0=20 1=-19
turn|last|would that|0=-22 1=28 2=-5
turn|next|0=64 1=-101
turn|next|agreement drafting|0=27 1=-21
turn|next|agreement signed|0=44 1=-40
turn|next|ahead|false|0=67 1=-96 2=-12
turn|next|ahead|true|0=51 1=-98 2=18
turn|next|authorised|0=12
turn|next|changed|0=-27 1=33
turn|next|committed|0=80 1=-83 2=-14
turn|next|considering|0=46 1=-40 2=-8
turn|next|delivered|0=72 1=-85 2=-31
turn|next|ended|0=13 1=-20 2=7
turn|next|engagement cancelled|0=-22 1=22
turn|next|engagement held|0=16 2=-21
turn|next|engagement planned|0=19 2=-14
turn|next|extended|0=14 2=-17
turn|next|future main|0=6 1=-25 2=19
turn|next|future that|1=-11 2=10
turn|next|holder|future main|0=-175 1=62 2=127
turn|next|holder|future relative|0=-39 1=21 2=17
turn|next|holder|future sub|0=-7 1=7
turn|next|holder|future that|0=-11 2=12
turn|next|holder|none gerund|0=12 1=-10
turn|next|holder|none participle|0=20 1=-38 2=18
turn|next|holder|past main|0=92 1=-116 2=-36
turn|next|holder|past participle|0=39 1=-36
turn|next|holder|past perfect main|0=85 1=-93 2=-28
turn|next|holder|past perfect relative|0=15 1=-12
turn|next|holder|past perfect sub|0=16 1=-14
turn|next|holder|past perfect that|0=9 1=-8
turn|next|holder|past relative|0=55 1=-53 2=-6
turn|next|holder|past sub|0=31 1=-28
turn|next|holder|past that|0=23 1=-19
turn|next|holder|possible main|0=-13 2=12
turn|next|holder|possible relative|0=-10 1=10
turn|next|holder|present infinitive|0=-48 1=43
turn|next|holder|present main|0=-79 1=16 2=89
turn|next|holder|present relative|0=-34 1=23 2=10
turn|next|holder|present sub|0=-33 1=22 2=10
turn|next|holder|should main|0=-50 1=38 2=12
turn|next|holder|would main|0=-7 1=7
turn|next|holder|would relative|0=-10 1=10
turn|next|holder|would that|0=-40 1=10 2=30
turn|next|none gerund|0=26 1=-21
turn|next|none infinitive|0=29 1=-19 2=-10
turn|next|none participle|0=20 1=-13 2=-6
turn|next|obstacle|0=50 1=-47 2=-14
turn|next|past main|0=74 1=-99 2=-7
turn|next|past participle|0=11 1=-15
turn|next|past perfect main|0=59 1=-68 2=-13
turn|next|past perfect relative|0=19 1=-11 2=-8
turn|next|past perfect sub|0=7 1=-6
turn|next|past perfect that|0=13 1=-12
turn|next|past relative|0=31 1=-33
turn|next|past sub|0=29 1=-27
turn|next|past that|0=34 1=-27
turn|next|pledged|0=16 1=-103 2=91
turn|next|possible main|1=-15 2=11
turn|next|possible that|0=8 1=-7
turn|next|present infinitive|0=49 1=-49 2=-7
turn|next|present main|0=-26 2=48
turn|next|present relative|1=-11 2=13
turn|next|present sub|1=-6 2=7
turn|next|present that|0=16 1=-13
turn|next|refused|0=64 1=-63 2=-8
turn|next|reluctant|0=57 1=-53
turn|next|request|0=59 1=-55 2=-7
turn|next|requirement|0=12
turn|next|should main|0=-33 1=33
turn|next|should relative|0=-6 2=9
turn|next|suspended|0=38 1=-32
turn|next|unverbed|0=29 1=-34
turn|next|withdrawn|0=13 1=-51 2=48
turn|next|would main|0=8 1=-7
turn|next|would relative|0=-11 1=16
turn|next|would that|0=31 1=-47 2=24
way|10 ahead|0=20 1=-73 2=43
way|10 ahead|agreement drafting|0=-7 1=6
way|10 ahead|agreement signed|0=13 1=-8
way|10 ahead|agreement|0=10 1=-5
way|10 ahead|authorised|0=12 1=-7 2=-5
way|10 ahead|changed|0=20 2=-22
way|10 ahead|committed|0=32 1=-8 2=-26
way|10 ahead|considering|0=24 1=-13 2=-12
way|10 ahead|contribution|0=33 1=-64 2=9
way|10 ahead|delivered|0=53 1=-44 2=-33
way|10 ahead|ended|0=-38 2=35
way|10 ahead|engagement held|0=-17 1=27 2=-11
way|10 ahead|engagement planned|0=-9 1=16 2=-7
way|10 ahead|engagement|0=-29 1=46 2=-17
way|10 ahead|extended|0=-65 1=-38 2=74
way|10 ahead|future main|0=-35 1=31 2=12
way|10 ahead|future perfect main|0=-14 1=6 2=7
way|10 ahead|future relative|0=-11 1=-5 2=16
way|10 ahead|future that|0=-15 2=18
way|10 ahead|mandate|0=-68 1=-44 2=78
way|10 ahead|none gerund|1=-6 2=7
way|10 ahead|none infinitive|0=-6 1=-8 2=15
way|10 ahead|none participle|0=6 1=10 2=-16
way|10 ahead|obstacle|0=64 1=-51 2=-20
way|10 ahead|past main|0=11 1=-51 2=35
way|10 ahead|past perfect main|0=26 1=-53 2=24
way|10 ahead|past perfect sub|0=7 2=-5
way|10 ahead|past relative|0=13 1=-8 2=-6
way|10 ahead|past sub|0=27 1=-8 2=-19
way|10 ahead|past that|0=15 2=-11
way|10 ahead|pledged|0=-22 1=-37 2=64
way|10 ahead|possible main|1=-6
way|10 ahead|possible that|1=-7 2=5
way|10 ahead|present infinitive|0=6 1=-16 2=10
way|10 ahead|present main|0=10 1=-37 2=25
way|10 ahead|present relative|0=-20 1=12 2=8
way|10 ahead|present sub|0=17 1=-8 2=-9
way|10 ahead|present that|0=-5 1=-9 2=14
way|10 ahead|refused|0=12 1=-7
way|10 ahead|reluctant|0=47 1=-22 2=-23
way|10 ahead|request|1=-10 2=8
way|10 ahead|requirement|0=23 1=-11 2=-10
way|10 ahead|should main|0=-6 2=7
way|10 ahead|should relative|0=15 2=-14
way|10 ahead|should that|0=16 2=-14
way|10 ahead|suspended|0=-13 1=14
way|10 ahead|unverbed|0=18 1=-28 2=10
way|10 ahead|withdrawn|0=-44 1=15 2=33
way|10 ahead|would main|0=13 1=10 2=-23
way|10 ahead|would relative|0=11 2=-14
way|10 ahead|would that|1=27 2=-26
way|10 long-ago|0=10 2=-8
way|10 long-ago|authorised|0=-10 1=11
way|10 long-ago|contribution|0=13 1=-10
way|10 long-ago|ended|0=6
way|10 long-ago|extended|0=8 1=-6
way|10 long-ago|pledged|0=8 1=-6
way|10 long-ago|present main|0=6
way|10 long-ago|requirement|0=-7 1=8
way|10 now|0=22 1=20 2=-41
way|10 now|agreement drafting|0=6
way|10 now|agreement signed|0=-5 1=7
way|10 now|agreement|1=6
way|10 now|authorised|0=50 1=-47
way|10 now|changed|0=-19 1=22
way|10 now|committed|0=-8 1=18 2=-7
way|10 now|considering|0=-14 1=20
way|10 now|contribution|0=22 1=9 2=-35
way|10 now|delivered|0=29 1=-12 2=-31
way|10 now|ended|0=-14 1=17
way|10 now|engagement held|0=-19 1=30
way|10 now|engagement planned|0=45 1=-42
way|10 now|engagement|0=25 1=-8 2=-10
way|10 now|extended|0=-16 1=26 2=-8
way|10 now|future main|0=12 1=10 2=-20
way|10 now|future relative|0=20 1=-18
way|10 now|future sub|1=5
way|10 now|future that|0=-32 1=35
way|10 now|mandate|1=20 2=-19
way|10 now|none gerund|0=7 1=-6
way|10 now|none infinitive|0=23 1=-21
way|10 now|none participle|1=8 2=-5
way|10 now|obstacle|0=-7 1=21 2=-9
way|10 now|past main|0=10 1=26 2=-27
way|10 now|past participle|0=18 1=-29 2=11
way|10 now|past perfect main|0=16 2=-17
way|10 now|past perfect that|0=16 1=-13
way|10 now|past relative|0=18 1=-15
way|10 now|past sub|0=-11 1=12
way|10 now|pledged|1=20 2=-9
way|10 now|possible main|0=-24 1=26
way|10 now|possible relative|0=-16 1=16
way|10 now|possible sub|0=9 1=-9
way|10 now|possible that|0=-35 1=36
way|10 now|present infinitive|1=7 2=-6
way|10 now|present main|0=20 1=12 2=-32
way|10 now|present relative|0=-18 1=16
way|10 now|present sub|0=10 1=-8
way|10 now|present that|0=12 1=-11
way|10 now|refused|1=5
way|10 now|reluctant|0=-7 1=10
way|10 now|request|0=-24 1=39
way|10 now|requirement|0=28 1=-24
way|10 now|should main|1=-28 2=29
way|10 now|should relative|0=11 1=-10
way|10 now|suspended|0=14 1=-12
way|10 now|unverbed|0=9 1=11 2=-19
way|10 now|withdrawn|0=46 1=-41 2=-10
way|10 now|would main|0=-21 1=10 2=10
way|10 now|would perfect main|0=5 1=-5
way|10 now|would relative|0=7 1=-5
way|10 now|would that|0=14 1=-11
way|10 past|0=15 1=35 2=-41
way|10 past|agreement drafting|0=11 2=-10
way|10 past|agreement in-force|0=-7 1=7
way|10 past|agreement signed|0=-8 1=17 2=-8
way|10 past|agreement sought|0=20 1=-19
way|10 past|agreement|0=17 1=12 2=-24
way|10 past|authorised|0=22 1=9 2=-26
way|10 past|changed|0=-11 1=23 2=-8
way|10 past|committed|0=8 1=38 2=-35
way|10 past|considering|0=10 1=28 2=-33
way|10 past|contribution|0=15 1=26 2=-36
way|10 past|delivered|0=30 2=-47
way|10 past|engagement cancelled|0=5 1=-5
way|10 past|engagement held|0=23 1=25 2=-36
way|10 past|engagement planned|0=-38 1=52 2=-12
way|10 past|engagement|0=12 1=40 2=-39
way|10 past|extended|1=45 2=-42
way|10 past|future main|0=11 1=10 2=-19
way|10 past|future perfect main|0=12 1=-12
way|10 past|future relative|0=5 1=-5
way|10 past|future sub|0=16 1=-16
way|10 past|future that|0=24 1=-28
way|10 past|mandate|0=14 1=44 2=-45
way|10 past|none gerund|1=13 2=-13
way|10 past|none infinitive|1=22 2=-19
way|10 past|none participle|1=15 2=-13
way|10 past|obstacle|1=49 2=-40
way|10 past|past main|0=14 1=47 2=-38
way|10 past|past participle|0=7 1=-6
way|10 past|past perfect main|0=21 1=20 2=-40
way|10 past|past perfect relative|0=12 2=-12
way|10 past|past perfect sub|0=10 1=-8
way|10 past|past perfect that|0=-11 1=17
way|10 past|past relative|0=7 1=13 2=-18
way|10 past|past sub|1=15 2=-9
way|10 past|past that|0=-6 1=33 2=-19
way|10 past|pledged|1=20 2=-17
way|10 past|possible main|0=-11 1=15
way|10 past|possible relative|0=-9 1=9
way|10 past|possible sub|0=-9 1=10
way|10 past|possible that|0=9 1=-7
way|10 past|present gerund|0=-11 1=11
way|10 past|present infinitive|0=10 1=31 2=-35
way|10 past|present main|0=13 1=22 2=-32
way|10 past|present relative|1=17 2=-11
way|10 past|present that|0=23 1=-13 2=-12
way|10 past|refused|1=37 2=-34
way|10 past|reluctant|0=-39 1=70 2=-26
way|10 past|request|0=-6 1=59 2=-34
way|10 past|requirement|0=38 1=-25 2=-33
way|10 past|should main|1=9 2=-11
way|10 past|should relative|0=-7 2=9
way|10 past|should sub|0=10 1=-10
way|10 past|should that|0=5
way|10 past|suspended|0=19 2=-16
way|10 past|unverbed|1=42 2=-40
way|10 past|withdrawn|0=20 1=-11 2=-16
way|10 past|would main|1=20 2=-12
way|10 past|would perfect relative|0=6 1=-6
way|10 past|would relative|1=6 2=-5
way|10 past|would sub|0=-21 1=22
way|10 past|would that|0=10 1=16 2=-18
way|4 ahead|0=44 1=-108 2=46
way|4 ahead|agreement|0=8
way|4 ahead|authorised|1=-23 2=21
way|4 ahead|committed|0=-13 1=-23 2=36
way|4 ahead|considering|0=-20 1=9 2=12
way|4 ahead|contribution|1=-74 2=73
way|4 ahead|delivered|0=29 1=-12 2=-14
way|4 ahead|ended|0=15 1=-5 2=-9
way|4 ahead|engagement planned|0=-6 1=7
way|4 ahead|engagement|1=8
way|4 ahead|extended|0=31 1=-13 2=-18
way|4 ahead|future main|0=9 1=-11
way|4 ahead|mandate|0=51 1=-43 2=-7
way|4 ahead|none infinitive|0=13 2=-10
way|4 ahead|none participle|0=7 2=-6
way|4 ahead|obstacle|0=8 1=-6
way|4 ahead|past main|1=-22 2=20
way|4 ahead|past perfect main|0=16 1=-16
way|4 ahead|past relative|0=9 2=-5
way|4 ahead|pledged|0=21 1=-9 2=-12
way|4 ahead|possible main|0=-18 1=-10 2=27
way|4 ahead|present infinitive|2=-6
way|4 ahead|present main|0=10 1=-8
way|4 ahead|reluctant|1=-9 2=7
way|4 ahead|request|0=13 1=-11
way|4 ahead|requirement|0=13 2=-12
way|4 ahead|should main|0=7 2=-7
way|4 ahead|unverbed|1=-14 2=14
way|4 ahead|withdrawn|0=-25 1=-16 2=41
way|4 ahead|would main|0=7 1=-9
way|4 ahead|would relative|2=6
way|4 ahead|would that|0=-6 1=7
way|4 long-ago|0=46 1=-33 2=-43
way|4 long-ago|agreement drafting|0=-37 1=39
way|4 long-ago|agreement signed|0=19 1=-18
way|4 long-ago|agreement|0=-16 1=19
way|4 long-ago|authorised|0=-33 1=34
way|4 long-ago|changed|0=13 1=-12
way|4 long-ago|committed|0=-7 1=9
way|4 long-ago|considering|0=13 1=-12
way|4 long-ago|contribution|0=33 1=-12 2=-38
way|4 long-ago|delivered|0=16 2=-19
way|4 long-ago|ended|0=10 1=-8
way|4 long-ago|engagement held|0=13 1=-13
way|4 long-ago|engagement|0=13 1=-13
way|4 long-ago|extended|0=22 1=-18
way|4 long-ago|future main|0=28 1=-26
way|4 long-ago|future that|0=8 1=-7
way|4 long-ago|mandate|0=11 2=-6
way|4 long-ago|none infinitive|0=5 1=-5
way|4 long-ago|obstacle|0=13 1=-12
way|4 long-ago|past main|1=13 2=-12
way|4 long-ago|past participle|0=-21 1=21
way|4 long-ago|past perfect main|0=20 1=-15
way|4 long-ago|past perfect sub|0=7 1=-7
way|4 long-ago|past relative|0=-24 1=26
way|4 long-ago|past that|0=21 1=-20
way|4 long-ago|pledged|0=-7 1=28 2=-15
way|4 long-ago|present infinitive|0=12 1=-11
way|4 long-ago|present main|0=29 1=-15 2=-15
way|4 long-ago|present relative|0=8 1=-8
way|4 long-ago|present that|0=-25 1=25
way|4 long-ago|refused|0=15 1=-14
way|4 long-ago|reluctant|0=17 1=-17
way|4 long-ago|request|0=18 1=-17
way|4 long-ago|requirement|0=9 1=-7
way|4 long-ago|suspended|0=7 1=-7
way|4 long-ago|unverbed|0=13 1=-7
way|4 long-ago|withdrawn|0=8 2=-7
way|4 long-ago|would main|0=-6 1=6
way|4 now|0=51 1=-73 2=-10
way|4 now|authorised|0=11 1=-10
way|4 now|committed|0=37 1=-21 2=-16
way|4 now|considering|0=18 1=-15
way|4 now|contribution|0=10 1=-10
way|4 now|delivered|0=-29 1=50 2=-9
way|4 now|ended|0=14 1=-8 2=-6
way|4 now|engagement held|0=15 1=-14
way|4 now|engagement planned|0=8 1=-7
way|4 now|engagement|0=23 1=-21
way|4 now|extended|0=10 2=-9
way|4 now|future main|0=-11 1=-36 2=48
way|4 now|future perfect main|0=5
way|4 now|future relative|2=-7
way|4 now|future that|0=7 1=-17 2=9
way|4 now|mandate|0=40 1=-23 2=-16
way|4 now|none participle|0=-10 2=8
way|4 now|obstacle|0=20 1=-17
way|4 now|past main|0=-19 1=15 2=6
way|4 now|past participle|0=10 1=-8
way|4 now|past perfect main|0=10 1=7 2=-16
way|4 now|past perfect sub|0=7
way|4 now|past perfect that|1=6
way|4 now|past relative|0=-25 1=23
way|4 now|past that|1=7 2=-9
way|4 now|pledged|1=-12 2=17
way|4 now|possible main|0=6
way|4 now|possible that|0=11 2=-7
way|4 now|present main|0=43 1=-19 2=-24
way|4 now|present relative|0=25 1=-13 2=-12
way|4 now|present sub|1=-9 2=10
way|4 now|present that|0=11 1=-8
way|4 now|refused|0=9 1=-6
way|4 now|reluctant|0=21 1=-18
way|4 now|request|0=28 1=-24
way|4 now|requirement|1=-12 2=14
way|4 now|unverbed|0=33 1=-19 2=-13
way|4 now|withdrawn|0=-40 1=29 2=10
way|4 now|would relative|0=-8 2=10
way|4 now|would that|1=-9 2=5
way|4 past|0=43 1=-13 2=-48
way|4 past|agreement drafting|0=7 1=-7
way|4 past|agreement signed|0=-18 1=19
way|4 past|agreement|0=-11 1=12
way|4 past|authorised|0=-6 1=7
way|4 past|committed|0=9 1=-8
way|4 past|contribution|0=19 1=25 2=-43
way|4 past|delivered|0=23 1=-16 2=-8
way|4 past|ended|0=6
way|4 past|engagement held|0=8 1=-8
way|4 past|engagement|0=8 1=-8
way|4 past|extended|0=17 1=-15
way|4 past|future main|0=25 1=-23
way|4 past|mandate|0=15 1=-8 2=-6
way|4 past|none infinitive|0=-14 1=14
way|4 past|none participle|1=5
way|4 past|obstacle|0=27 1=-25
way|4 past|past main|0=-13 1=31 2=-17
way|4 past|past participle|0=11 1=-9
way|4 past|past perfect main|0=-9 1=15 2=-5
way|4 past|past perfect that|0=10 1=-9
way|4 past|past relative|0=8
way|4 past|past sub|0=-19 1=22
way|4 past|past that|0=5
way|4 past|pledged|1=28 2=-25
way|4 past|possible that|0=-10 1=10
way|4 past|present main|0=20 1=-11 2=-6
way|4 past|present that|0=8 1=-7
way|4 past|reluctant|0=15 1=-15
way|4 past|request|0=17 1=-15
way|4 past|requirement|1=6
way|4 past|suspended|0=-20 1=21
way|4 past|unverbed|0=14 1=-9
way|4 past|withdrawn|0=-7 1=22 2=-15
way|4 past|would main|0=10 1=-9
way|4 past|would that|0=21 1=-20
way|7 ahead|0=15 1=-81 2=51
way|7 ahead|agreement drafting|0=16 1=-14
way|7 ahead|agreement signed|0=6 1=-9
way|7 ahead|agreement|0=22 1=-23
way|7 ahead|authorised|1=5
way|7 ahead|changed|0=23 1=-17 2=-6
way|7 ahead|committed|0=-36 1=-45 2=84
way|7 ahead|considering|1=-31 2=31
way|7 ahead|contribution|1=-70 2=54
way|7 ahead|delivered|0=73 1=-66 2=-49
way|7 ahead|ended|0=-9 1=8
way|7 ahead|engagement held|0=8 1=9 2=-17
way|7 ahead|engagement planned|1=15 2=-12
way|7 ahead|engagement|1=24 2=-28
way|7 ahead|extended|0=-21 1=-18 2=40
way|7 ahead|future main|0=-9 1=23 2=6
way|7 ahead|future perfect main|0=-11 1=7
way|7 ahead|future relative|1=-12 2=9
way|7 ahead|future sub|0=-25 2=27
way|7 ahead|future that|0=-21 1=10 2=13
way|7 ahead|mandate|0=-7 1=-23 2=31
way|7 ahead|none gerund|0=13 2=-9
way|7 ahead|none infinitive|1=-26 2=21
way|7 ahead|none participle|0=14 1=-17
way|7 ahead|obstacle|0=59 1=-44 2=-23
way|7 ahead|past main|0=23 1=-59 2=26
way|7 ahead|past participle|0=8 1=6 2=-14
way|7 ahead|past perfect main|1=-25 2=22
way|7 ahead|past perfect relative|1=-12 2=10
way|7 ahead|past perfect sub|0=5 1=10 2=-15
way|7 ahead|past perfect that|1=-14 2=13
way|7 ahead|past relative|0=10 1=-16 2=6
way|7 ahead|past sub|0=28 1=-10 2=-17
way|7 ahead|past that|0=14 1=-14
way|7 ahead|pledged|0=-36 1=-51 2=77
way|7 ahead|possible main|1=-11 2=11
way|7 ahead|possible relative|1=8 2=-8
way|7 ahead|possible sub|0=-10 2=11
way|7 ahead|possible that|1=-7 2=11
way|7 ahead|present infinitive|0=18 1=-25 2=10
way|7 ahead|present main|0=6 1=-35 2=27
way|7 ahead|present relative|0=17 1=-9 2=-9
way|7 ahead|present sub|1=6
way|7 ahead|present that|0=15 1=-8 2=-7
way|7 ahead|refused|0=23 1=-10 2=-12
way|7 ahead|reluctant|0=21 1=-22
way|7 ahead|request|0=50 1=-47
way|7 ahead|requirement|0=-42 1=-13 2=60
way|7 ahead|should main|0=8 1=7 2=-15
way|7 ahead|should relative|0=6 1=5 2=-11
way|7 ahead|should that|0=-15 1=10 2=5
way|7 ahead|suspended|0=20 1=-12 2=-8
way|7 ahead|unverbed|0=22 1=-61 2=34
way|7 ahead|withdrawn|0=-52 1=45 2=31
way|7 ahead|would main|0=19 1=-12 2=-7
way|7 ahead|would relative|0=-8 1=-5 2=14
way|7 ahead|would that|0=9 1=-7 2=6
way|7 long-ago|0=26 2=-25
way|7 long-ago|agreement drafting|0=-13 1=13
way|7 long-ago|agreement|0=-12 1=13
way|7 long-ago|authorised|0=-39 1=42
way|7 long-ago|committed|0=18 1=-16
way|7 long-ago|contribution|0=17 2=-15
way|7 long-ago|delivered|0=-28 1=32
way|7 long-ago|ended|0=17 1=-14
way|7 long-ago|extended|0=25 1=-23
way|7 long-ago|future main|0=11 1=-10
way|7 long-ago|mandate|2=-8
way|7 long-ago|past main|0=6 2=-6
way|7 long-ago|past participle|0=-23 1=23
way|7 long-ago|past perfect main|0=27 1=-25
way|7 long-ago|past perfect relative|0=9 1=-9
way|7 long-ago|past perfect sub|0=-7 1=8
way|7 long-ago|past sub|0=-21 1=21
way|7 long-ago|present infinitive|0=-8 1=9
way|7 long-ago|present main|0=27 1=-23
way|7 long-ago|present relative|0=8 1=-8
way|7 long-ago|present that|0=-9 1=9
way|7 long-ago|reluctant|0=8 1=-8
way|7 long-ago|unverbed|0=-6 1=11 2=-5
way|7 long-ago|withdrawn|0=18 1=-12 2=-6
way|7 long-ago|would that|0=9 1=-8
way|7 now|0=12 1=-11 2=-10
way|7 now|agreement drafting|0=8 1=-9
way|7 now|agreement signed|0=-7 1=12 2=-5
way|7 now|agreement sought|1=-9 2=7
way|7 now|agreement|1=-6
way|7 now|authorised|0=19 1=-8 2=-11
way|7 now|changed|0=15 1=-9 2=-5
way|7 now|committed|0=-13 1=37 2=-24
way|7 now|considering|0=44 1=-25 2=-19
way|7 now|contribution|1=-6 2=9
way|7 now|delivered|0=-7 1=51 2=-34
way|7 now|ended|2=-7
way|7 now|engagement held|0=-9 1=20 2=-11
way|7 now|engagement planned|0=-11 1=-6 2=17
way|7 now|engagement|0=-24 1=17 2=9
way|7 now|extended|1=23 2=-19
way|7 now|future main|0=8 1=-17 2=10
way|7 now|future perfect main|1=6 2=-9
way|7 now|future relative|0=-43 2=43
way|7 now|future sub|0=8
way|7 now|future that|0=12 2=-9
way|7 now|mandate|0=35 1=6 2=-41
way|7 now|none gerund|0=14 1=6 2=-20
way|7 now|none infinitive|1=14 2=-17
way|7 now|none participle|0=6 1=-6
way|7 now|obstacle|0=22 2=-15
way|7 now|past main|0=7 1=13 2=-19
way|7 now|past participle|0=9 2=-7
way|7 now|past perfect main|0=15 1=33 2=-48
way|7 now|past perfect relative|0=31 1=-19 2=-12
way|7 now|past perfect sub|0=-12 1=9
way|7 now|past perfect that|0=11 2=-15
way|7 now|past relative|0=5 1=17 2=-22
way|7 now|past that|0=-15 1=11
way|7 now|pledged|0=-10 1=-69 2=70
way|7 now|possible main|2=6
way|7 now|possible that|0=8 2=-6
way|7 now|present infinitive|0=-9 2=9
way|7 now|present main|1=-26 2=23
way|7 now|present relative|0=45 1=-30 2=-15
way|7 now|present sub|1=-10 2=10
way|7 now|present that|0=24 1=-11 2=-13
way|7 now|refused|0=16 2=-11
way|7 now|reluctant|0=27 1=-17 2=-9
way|7 now|request|0=13 1=6 2=-18
way|7 now|requirement|0=23 1=-21
way|7 now|should main|1=-23 2=26
way|7 now|should perfect main|0=5
way|7 now|should that|0=-6 2=7
way|7 now|suspended|0=-14 1=29 2=-15
way|7 now|unverbed|0=21 2=-20
way|7 now|withdrawn|0=-26 1=13 2=13
way|7 now|would main|0=-20 1=13 2=6
way|7 now|would relative|0=-24 1=42 2=-18
way|7 now|would sub|0=8 1=-7
way|7 now|would that|0=-28 1=19 2=8
way|7 past|0=25 1=25 2=-49
way|7 past|agreement drafting|0=14 1=-10
way|7 past|agreement signed|0=7
way|7 past|agreement|0=16 1=-9 2=-7
way|7 past|authorised|1=8 2=-8
way|7 past|committed|0=-11 1=24 2=-11
way|7 past|considering|1=9
way|7 past|contribution|0=22 1=22 2=-45
way|7 past|delivered|0=22 1=14 2=-41
way|7 past|ended|1=7 2=-7
way|7 past|engagement cancelled|0=5
way|7 past|engagement held|0=7 1=-7
way|7 past|engagement|0=12 1=-11
way|7 past|extended|0=-9 1=21 2=-12
way|7 past|future main|0=27 1=-9 2=-17
way|7 past|future perfect main|0=17 1=-16
way|7 past|future relative|0=11 1=-22 2=11
way|7 past|future sub|0=-7 1=8
way|7 past|mandate|1=37 2=-32
way|7 past|none infinitive|0=-19 1=20
way|7 past|obstacle|1=24 2=-25
way|7 past|past main|0=6 1=45 2=-34
way|7 past|past participle|0=-12 1=-5 2=17
way|7 past|past perfect main|0=12 1=25 2=-33
way|7 past|past perfect sub|0=29 1=-29
way|7 past|past relative|0=-18 1=10 2=9
way|7 past|past sub|0=-17 1=21
way|7 past|past that|0=7
way|7 past|pledged|0=24 1=-9 2=-27
way|7 past|possible main|0=8 1=-5
way|7 past|present infinitive|0=6 1=10 2=-14
way|7 past|present main|0=23 1=12 2=-44
way|7 past|present relative|0=10
way|7 past|present sub|0=14 1=-12
way|7 past|present that|1=7
way|7 past|refused|0=6
way|7 past|reluctant|0=-14 1=16
way|7 past|request|0=7 2=-9
way|7 past|requirement|0=30 1=-15 2=-14
way|7 past|should perfect main|1=-9 2=12
way|7 past|should relative|0=6 1=-6
way|7 past|should that|0=-14 1=15
way|7 past|suspended|0=-11 1=13
way|7 past|unverbed|0=11 1=24 2=-34
way|7 past|withdrawn|0=21 1=8 2=-31
way|7 past|would main|0=13 1=-11
way|7 past|would perfect that|0=10 1=-10
way|7 past|would relative|0=-11 1=11
way|7 past|would that|2=-8
`;
