// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=19 1=-13 2=-6
at|beside|1|true|0=12 1=-12
at|beside|acts|0=19 1=-13 2=-6
at|beside|authorised|0=14 1=-6 2=-8
at|beside|by|0=8 2=-7
at|beside|committed|1=7 2=-6
at|beside|contribution|0=9 1=-6
at|beside|delivered|0=11 1=-10
at|beside|future that|0=12 1=-7 2=-6
at|beside|give|0=21 1=-10 2=-11
at|beside|in|0=-11 1=7
at|beside|light|0=-14 1=9 2=5
at|beside|mandate|0=10 1=-7
at|beside|none infinitive|0=14 2=-13
at|beside|none|1=-6
at|beside|of|2=6
at|beside|on|0=7 1=-6
at|beside|past perfect that|0=12 1=-8
at|beside|past that|0=-17 2=15
at|beside|since|0=6 1=-6
at|beside|the|0=9 1=-5
at|beside|to|0=9 2=-8
at|beside|would that|1=5 2=-6
at|down|0=17 1=-9 2=-12
at|down|2|false|0=25 1=-24
at|down|2|true|0=-16 1=15
at|down|3|false|0=13 2=-13
at|down|acts|0=19 1=-6 2=-17
at|down|after|1=9 2=-8
at|down|agreement drafting|0=-6 1=6
at|down|and|0=-10 1=5 2=5
at|down|around|2=7
at|down|arrive|0=-10 1=-6 2=15
at|down|ask|0=15 1=-12
at|down|assembly|0=7 1=-7
at|down|authorised|0=19 1=5 2=-24
at|down|back|1=-6
at|down|before|0=-17 2=18
at|down|beyond|1=-6
at|down|bind|0=-6 1=16 2=-10
at|down|by|0=-15 1=-8 2=23
at|down|changed|0=-6 1=12 2=-6
at|down|committed|0=9 1=-5
at|down|contribution|1=13 2=-13
at|down|due|0=16 1=-13
at|down|early|0=-7 1=8
at|down|ended|0=-8 1=-8 2=16
at|down|end|0=7 1=-6
at|down|engagement planned|0=-5 1=13 2=-8
at|down|engagement|1=15 2=-13
at|down|extended|1=-11 2=13
at|down|extend|1=-5
at|down|first|0=-10 1=10
at|down|force|0=6
at|down|from|0=15 1=-22 2=7
at|down|future main|0=12 1=-9
at|down|future sub|0=7 1=-7
at|down|future that|0=-7 2=9
at|down|give|0=-6 2=5
at|down|haiti|1=12 2=-10
at|down|hold|0=-6 1=15 2=-9
at|down|in|0=13 1=-14
at|down|it|0=-6 1=6
at|down|keep|0=15 1=-15
at|down|late|2=7
at|down|leave|0=27 1=-34 2=7
at|down|london|0=-6 1=6
at|down|meet|1=14 2=-13
at|down|need|0=-6 2=6
at|down|none participle|0=15 2=-12
at|down|none|0=-21 1=37 2=-16
at|down|of|0=11 1=-6
at|down|on|1=10 2=-6
at|down|past main|0=-17 1=12 2=7
at|down|past perfect main|1=-13 2=10
at|down|past perfect relative|0=7 1=-5
at|down|past perfect that|0=-5 1=9
at|down|past relative|1=11 2=-10
at|down|past sub|0=-7
at|down|past that|0=23 2=-24
at|down|patrol|0=6 1=-6
at|down|pledged|0=-13 2=14
at|down|present infinitive|0=-31 1=11 2=19
at|down|present main|0=-6 1=10
at|down|present relative|0=-10 1=-10 2=19
at|down|present sub|0=5
at|down|present that|0=12 2=-11
at|down|promise|0=-17 1=17
at|down|refuse|0=-8 1=8
at|down|request|0=16 1=-32 2=16
at|down|requirement|1=-5
at|down|say|0=11 1=-20 2=9
at|down|serve|0=15 1=-13
at|down|should main|0=13 1=-6 2=-8
at|down|the|0=14 2=-14
at|down|through|0=-18 2=19
at|down|to|1=12 2=-16
at|down|until|0=15 1=-9 2=-5
at|down|withdrawn|1=11 2=-10
at|down|written|0=-5 1=5
at|down|york|0=11 1=-10
at|else|'s|0=10 1=-9
at|else|(|0=-6
at|else|,|1=13 2=-13
at|else|0=12 2=-21
at|else|1|true|1=11 2=-15
at|else|2|false|0=10 1=-12
at|else|2|true|0=15 2=-20
at|else|3|false|0=18 1=-7 2=-9
at|else|90th|0=-11 2=12
at|else|^|1=10
at|else|abuja|0=6 1=-5
at|else|acts|0=12 2=-20
at|else|after|0=11 2=-14
at|else|again|0=5
at|else|agreement drafting|1=6 2=-7
at|else|agreement signed|0=-20 1=14 2=6
at|else|agreement|0=-16 1=17
at|else|and|0=-14 1=6 2=8
at|else|announced|0=8 1=-7
at|else|around|0=-12 1=-13 2=25
at|else|assembled|0=-16 1=16
at|else|assembly|0=6 1=-6
at|else|as|0=10 1=-6
at|else|authorised|0=-8 1=11
at|else|authorise|0=-6 1=12 2=-6
at|else|a|0=14 1=-13
at|else|back|0=5 1=-9
at|else|bahamas|0=-6 1=7
at|else|bar|0=-7 1=8
at|else|before|1=-24 2=24
at|else|began|0=-9 1=9
at|else|beginning|0=-11 2=11
at|else|between|0=-9 1=9
at|else|beyond|0=-6 1=18 2=-12
at|else|bind|0=9 2=-8
at|else|by|0=12 1=-12
at|else|cairo|0=5 1=-5
at|else|came|0=-19 1=19
at|else|changed|0=-9 1=7
at|else|come|1=-6 2=8
at|else|committed|0=-8 2=7
at|else|confirms|0=-5 1=6
at|else|congo|0=5
at|else|considering|0=13 2=-9
at|else|consider|0=-9 1=14
at|else|contingents|0=11 1=-11
at|else|contribution|0=17 1=-5 2=-20
at|else|council|0=19 1=-17
at|else|country|0=10 1=-9
at|else|dated|0=-7 1=8
at|else|delivered|0=26 2=-29
at|else|despite|0=11 1=-10
at|else|did|0=13 1=-11
at|else|distributed|0=-15 1=15
at|else|domingo|0=-7 1=8
at|else|down|0=8 1=-7
at|else|due|1=7
at|else|during|0=9 1=-7
at|else|early|1=10 2=-11
at|else|effect|0=-8 1=8
at|else|ended|0=-16 2=14
at|else|end|1=-17 2=21
at|else|engagement held|1=11 2=-7
at|else|engagement planned|0=-6 1=6
at|else|engagement|0=-10 1=19 2=-7
at|else|envolera|0=-11 2=12
at|else|expected|0=6
at|else|expressing|0=-6 1=6
at|else|extended|0=6 2=-7
at|else|extend|0=9 2=-12
at|else|fail|0=6
at|else|following|0=6 1=-5
at|else|follow|0=-7 2=10
at|else|for|0=-17 2=15
at|else|from|1=-11 2=7
at|else|future main|1=24 2=-21
at|else|future perfect main|2=6
at|else|future relative|1=8 2=-5
at|else|future sub|0=-19 2=23
at|else|future that|0=8 1=-25 2=16
at|else|give|1=8 2=-12
at|else|group|0=6 1=-6
at|else|had|0=8 2=-7
at|else|haiti|0=-17 1=5 2=12
at|else|held|0=-7 1=7
at|else|hold|0=-13 2=15
at|else|home|0=8 1=-7
at|else|in|0=10 2=-15
at|else|it|0=-29 1=31
at|else|jamaica|1=-6 2=5
at|else|jerusalem|0=-9 1=9
at|else|keep|0=20 2=-19
at|else|kenya|0=-16 1=16
at|else|kingston|0=6
at|else|kosovo|0=6 1=-6
at|else|kroner|0=6 1=-6
at|else|landed|0=12 1=-11
at|else|land|0=-8 1=-8 2=16
at|else|last|1=6
at|else|late|0=19 1=-9 2=-11
at|else|launched|0=11 1=-10
at|else|leaves|0=7 1=-6
at|else|leave|1=-8 2=8
at|else|leaving|0=-6
at|else|left|0=-16 1=16
at|else|light|0=-8 1=9
at|else|mali|0=7 1=-7
at|else|mandate|0=-16 1=16 2=8
at|else|meet|0=-6 1=19 2=-9
at|else|met|0=-9 1=11
at|else|million|0=6 1=-6
at|else|mission|0=-7 1=13 2=-6
at|else|months|1=8 2=-7
at|else|nairobi|0=11 2=-9
at|else|named|0=-11 1=11
at|else|none gerund|0=-23 1=26
at|else|none infinitive|0=-10 2=11
at|else|none participle|1=17 2=-22
at|else|none|0=14 1=-8 2=-7
at|else|obstacle|0=29 1=-22 2=-7
at|else|offered|0=7 1=-7
at|else|of|0=5 1=-5
at|else|on|0=10 1=18 2=-32
at|else|oppose|0=10 1=-10
at|else|parade|0=10 1=-10
at|else|past main|0=7
at|else|past participle|1=-8 2=11
at|else|past perfect main|0=9 1=-6
at|else|past perfect relative|0=7 1=-13 2=6
at|else|past perfect sub|1=-6 2=7
at|else|past perfect that|0=11 1=-12
at|else|past relative|0=13 1=-5 2=-8
at|else|past sub|0=-13 2=9
at|else|past that|1=-7
at|else|place|0=7 1=-7
at|else|planned|0=21 1=-21
at|else|pledged|1=7
at|else|pont-sondé|0=9 1=-8
at|else|possible main|0=-8 2=6
at|else|possible relative|1=8 2=-5
at|else|possible sub|1=-9 2=6
at|else|possible that|0=17 1=-12
at|else|prepared|0=5 1=-5
at|else|present infinitive|0=17 1=10 2=-26
at|else|present main|0=16 2=-24
at|else|present relative|1=7 2=-10
at|else|present sub|0=-5
at|else|present that|0=-6 1=5
at|else|promise|0=12 2=-9
at|else|provided|0=11 1=-9
at|else|published|0=-8 1=8
at|else|received|0=8 1=-7
at|else|receiving|0=-8 1=10
at|else|refuse|0=-11 1=14
at|else|released|0=-23 1=23
at|else|reluctant|0=22 1=-15 2=-7
at|else|renew|0=6 2=-5
at|else|repeated|0=-13 1=13
at|else|request|0=6 1=10 2=-14
at|else|requirement|1=-12 2=14
at|else|returned|0=-9 1=9
at|else|sail|0=6 2=-6
at|else|same|0=8 1=-8
at|else|says|0=6
at|else|serve|0=-12 2=15
at|else|should main|0=-18 1=15
at|else|should perfect main|0=-6 1=6
at|else|should relative|0=-12 2=14
at|else|should that|1=-8 2=9
at|else|signed|0=7 1=-7
at|else|sign|1=6 2=-8
at|else|since|0=13 2=-11
at|else|somalia|0=7
at|else|so|0=-19 1=19
at|else|spent|0=-8 1=8
at|else|summit|0=-9 1=10
at|else|suspended|0=18 1=-12 2=-6
at|else|taken|0=-14 1=14
at|else|thank|0=16 1=-15
at|else|than|0=-8 2=12
at|else|that|0=8 1=-7
at|else|them|0=-10 1=11
at|else|these|0=6 1=-6
at|else|the|0=9 1=5 2=-14
at|else|this|1=11 2=-9
at|else|through|0=11 1=-9
at|else|tirana|0=-14 1=14
at|else|took|1=5
at|else|to|0=-10 2=13
at|else|travel|2=6
at|else|troops|0=6
at|else|until|1=-18 2=15
at|else|un|0=6 1=-6
at|else|up|1=5 2=-9
at|else|very|0=-10 1=10
at|else|volontaire|0=-8 1=8
at|else|votes|0=8 1=-7
at|else|want|1=-7
at|else|washington|0=-16 1=19
at|else|welcomed|0=-10 1=10
at|else|when|0=-5 2=5
at|else|who|0=8 1=-8
at|else|withdrawn|0=-9 2=13
at|else|world|0=-7 1=8
at|else|would main|0=6 1=8 2=-13
at|else|would relative|0=15 2=-19
at|else|would that|0=10 1=-12
at|else|writing|0=-14 1=14
at|else|york|0=8 1=-5
at|else|zhang|0=6 1=-5
at|else|»|0=-8 1=8
at|loose|(|0=19 1=-17
at|loose|,|0=-37 1=30 2=7
at|loose|0=6 1=7 2=-17
at|loose|1,650|0=6 1=-6
at|loose|2|false|0=6 1=6 2=-11
at|loose|2|true|1=28 2=-32
at|loose|3|false|1=10 2=-8
at|loose|3|true|0=34 1=-29
at|loose|:|0=-14 1=14
at|loose|^|2=-7
at|loose|abdullah|0=6 1=-6
at|loose|about|0=-5 1=5
at|loose|acts|0=7 2=-16
at|loose|against|0=-9 1=9
at|loose|again|0=-10 1=10
at|loose|agreement signed|0=-5 1=8
at|loose|agreement|0=-6 1=10
at|loose|and|0=8 1=-13
at|loose|announced|0=9 1=-9
at|loose|approved|0=-6 1=6
at|loose|arrival|0=-10 1=10
at|loose|arrived|0=-6 1=7
at|loose|arrive|0=11 2=-9
at|loose|ask|0=-8 1=27 2=-19
at|loose|as|0=8 1=-6
at|loose|at|0=-10 1=11
at|loose|authorised|0=-25 1=16 2=10
at|loose|authorise|0=10 1=-10
at|loose|a|0=7 1=-7
at|loose|back|0=27 1=-27
at|loose|bar|0=-20 1=22
at|loose|before|0=12 2=-11
at|loose|between|0=20 1=-20
at|loose|bind|0=23 1=-21
at|loose|by|0=-23 1=-11 2=36
at|loose|came|0=-10 1=10
at|loose|changed|0=10 1=-10
at|loose|change|0=-14 1=16
at|loose|committed|0=-5 1=-6 2=11
at|loose|considering|0=15 1=-22 2=7
at|loose|consider|0=24 1=-15 2=-8
at|loose|contribution|0=-7 2=9
at|loose|court|0=-19 1=19
at|loose|created|0=5
at|loose|delivered|0=11 2=-15
at|loose|dispatched|0=10 1=-10
at|loose|due|0=-12 1=15
at|loose|early|0=-7 1=10
at|loose|easter|0=7 1=-7
at|loose|embark|1=7
at|loose|ended|0=-6
at|loose|end|0=29 1=-32
at|loose|engagement planned|0=5
at|loose|engagement|0=7
at|loose|euros|0=-7 1=8
at|loose|expected|1=-7
at|loose|explained|0=-9 1=9
at|loose|extended|1=9 2=-11
at|loose|extend|0=-24 1=18 2=7
at|loose|force|0=10 1=-10
at|loose|found|0=-8 1=8
at|loose|from|0=5 1=13 2=-18
at|loose|given|0=-7 1=7
at|loose|give|0=-20 1=11 2=11
at|loose|hold|0=-23 1=25
at|loose|informed|0=-8 1=8
at|loose|intervened|0=10 1=-9
at|loose|in|1=9 2=-13
at|loose|its|0=7 1=-6
at|loose|keep|0=6 1=-23 2=17
at|loose|lamented|0=-14 1=14
at|loose|late|0=5 1=-5
at|loose|leave|0=24 1=-13 2=-12
at|loose|light|1=-8 2=6
at|loose|meet|0=-7 2=8
at|loose|need|0=-16 1=-7 2=23
at|loose|none|0=-7 1=19 2=-11
at|loose|obstacle|1=35 2=-34
at|loose|of|0=11 1=-17 2=6
at|loose|only|0=-6 1=7
at|loose|on|1=17 2=-13
at|loose|opened|0=5 1=-5
at|loose|oppose|0=-19 1=20
at|loose|out|0=-5 1=5
at|loose|patients|0=10 1=-9
at|loose|plaint|0=6 1=-6
at|loose|pledged|1=-7
at|loose|port-au-prince|0=11 1=-10
at|loose|prohibited|0=-7 1=7
at|loose|promise|0=22 1=9 2=-32
at|loose|published|0=10 1=-10
at|loose|reached|0=5 1=-5
at|loose|received|0=9 1=-8
at|loose|refused|0=-13 1=13
at|loose|refuse|0=-17 1=18
at|loose|reiterated|0=5 1=-5
at|loose|rejected|0=-5 1=5
at|loose|renewed|0=-8 1=8
at|loose|renvoyé|0=6 1=-6
at|loose|request|0=30 1=-27
at|loose|requirement|0=19 1=-18 2=-5
at|loose|returned|0=8 1=-8
at|loose|ruled|0=-17 1=17
at|loose|rule|0=6 1=-6
at|loose|réceptionné|0=-7 1=7
at|loose|same|0=-9 1=10
at|loose|says|1=9
at|loose|say|0=9 1=-12 2=6
at|loose|several|0=5 1=-5
at|loose|ships|0=7 1=-6
at|loose|since|0=11 1=-7
at|loose|suspended|0=-11 1=12
at|loose|that|0=5
at|loose|there|0=6
at|loose|this|0=-16 1=17
at|loose|to|0=17 1=-7 2=-11
at|loose|truncaron|0=6 1=-6
at|loose|unconstitutional|0=-18 1=18
at|loose|until|0=8 1=-24 2=17
at|loose|unverbed|0=6 1=7 2=-17
at|loose|vigueur|0=6 1=-6
at|loose|visit|0=5 1=-5
at|loose|vote|0=8 2=-5
at|loose|want|0=9 1=-8
at|loose|warned|0=-9 1=9
at|loose|washington|0=10 1=-9
at|loose|whatever|0=-9 1=9
at|loose|withdrawn|0=-23 1=11 2=11
at|loose|with|0=-8 2=8
at|loose|york|0=-6 1=6
at|main|"|0=10 1=-6
at|main|'s|0=-9 1=10
at|main|(|0=-10 1=16 2=-6
at|main|,|0=-5 1=8
at|main|0=12 1=7 2=-21
at|main|1,650|0=5
at|main|1|true|0=10 1=21 2=-19
at|main|2|false|0=9 2=-15
at|main|2|true|0=9 2=-15
at|main|3,400|0=-9 1=9
at|main|3|false|0=8 1=6 2=-13
at|main|3|true|1=-5
at|main|790|0=6 1=-6
at|main|833|0=16 2=-16
at|main|83|0=-11 1=11
at|main|;|0=9 1=-7
at|main|about|0=11 1=-11
at|main|acts|1=-6
at|main|affirmed|0=-14 1=14
at|main|after|0=-11 1=8
at|main|against|0=8 1=-5
at|main|again|0=11 1=-10
at|main|agreed|0=6
at|main|agreement drafting|0=-24 1=18 2=7
at|main|agreement signed|0=8
at|main|agreement sought|0=9 1=-9
at|main|airport|0=-10 1=10
at|main|alliance|0=-9 1=9
at|main|and|1=-6 2=6
at|main|announced|0=-17 1=21
at|main|approved|0=-6 1=6
at|main|arrived|0=7 1=-6
at|main|arrive|1=-17 2=17
at|main|ask|1=22 2=-27
at|main|assured|0=-18 1=18
at|main|as|0=23 1=-14 2=-9
at|main|at|0=-20 1=22
at|main|authorised|0=20 1=-9 2=-11
at|main|authorise|0=-25 1=21
at|main|a|0=-7 1=14 2=-7
at|main|back|0=-18 1=14
at|main|bar|0=17 1=-16
at|main|base|0=10 1=-9
at|main|bbc|0=-7 1=7
at|main|been|0=6 1=-5
at|main|before|0=22 1=-9 2=-13
at|main|beirut|0=-14 1=14
at|main|berlin|0=-10 1=10
at|main|between|0=11 1=-9
at|main|beyond|0=9 2=-6
at|main|bind|1=18 2=-20
at|main|blessing|0=7 1=-6
at|main|brussels|0=-6 1=6
at|main|by|0=10 1=-23 2=15
at|main|cabinet|0=-7 1=7
at|main|cairo|0=-5 2=7
at|main|came|0=10 1=-8
at|main|certifié|0=-5 1=6
at|main|changed|0=-7 2=11
at|main|cités|0=6 1=-6
at|main|cité|0=7 1=-7
at|main|closed|0=-9 1=9
at|main|clos|0=8 1=-6
at|main|come|1=7 2=-6
at|main|committed|0=21 2=-14
at|main|committee|0=-6 1=6
at|main|comrades|0=5
at|main|concluded|0=-7 1=7
at|main|concludes|0=13 1=-13
at|main|considering|1=24 2=-13
at|main|consider|0=16 1=-7 2=-9
at|main|contribution|0=12 1=18 2=-19
at|main|council|0=-12 1=14
at|main|course|0=8 1=-8
at|main|dated|0=10 1=-9
at|main|decided|0=-26 1=29
at|main|decide|0=7 1=-5
at|main|declared|0=10 1=-9
at|main|delivered|0=28 1=-7 2=-32
at|main|departed|0=-15 1=17
at|main|departs|0=-8 1=9
at|main|disclosed|0=-7 1=7
at|main|dispatched|0=-6 1=6
at|main|donors|0=-5 1=6
at|main|due|0=-6 1=30 2=-24
at|main|during|0=8 1=-7
at|main|early|0=-9 2=7
at|main|easter|0=-8 1=8
at|main|effectué|0=-6 1=6
at|main|end|1=-16 2=18
at|main|engagement held|1=9
at|main|engagement planned|0=16 1=-8 2=-8
at|main|engagement|0=15 2=-13
at|main|envolé|0=14 1=-14
at|main|expected|1=-10 2=10
at|main|explained|0=-6 1=7
at|main|extended|0=-5 1=14 2=-10
at|main|extend|1=9 2=-7
at|main|fail|0=6 1=-6
at|main|follow|0=12 1=-14
at|main|force|1=5 2=-7
at|main|for|0=12 2=-13
at|main|from|0=9 2=-6
at|main|future main|0=9 1=21 2=-22
at|main|future perfect main|0=-11 1=6 2=5
at|main|future relative|1=-11 2=9
at|main|future sub|0=-13 1=15
at|main|future that|0=12 1=-6 2=-6
at|main|georgetown|0=9 1=-7
at|main|give|0=-17 1=-18 2=35
at|main|government|1=5
at|main|go|2=-5
at|main|gulf|0=5 1=-5
at|main|hailed|0=-7 1=7
at|main|haiti|0=14 2=-10
at|main|half|0=9 1=-9
at|main|has|0=-10 1=10
at|main|help|0=-6 1=7
at|main|his|0=-9 1=10
at|main|hold|1=-6
at|main|home|0=-15 1=12
at|main|hosted|2=-5
at|main|illegal|0=6 1=-6
at|main|indicated|0=7 1=-7
at|main|informed|0=18 1=-18
at|main|insisted|0=-5 1=6
at|main|inspecté|0=-5 1=5
at|main|in|0=7 1=6 2=-12
at|main|issued|0=9 1=-9
at|main|its|0=-18 1=18
at|main|keep|0=-13 1=-15 2=28
at|main|known|0=-18 1=18
at|main|kosovo|0=-7 1=7
at|main|lamented|0=16 1=-16
at|main|landed|0=-15 1=15
at|main|last|0=8 1=-7
at|main|late|0=5 2=-7
at|main|launched|0=6 1=-6
at|main|learned|0=27 1=-27
at|main|leave|1=-25 2=18
at|main|lebanon|2=5
at|main|left|0=25 1=-20
at|main|letter|0=-6 1=6
at|main|light|1=13 2=-13
at|main|limogé|0=6 1=-6
at|main|mandate|2=-7
at|main|meeting|0=-16 1=16
at|main|meet|0=23 2=-27
at|main|members|0=5
at|main|million|0=8
at|main|minusma|0=7 1=-7
at|main|mozambique|0=8 1=-8
at|main|nairobi|1=-7 2=9
at|main|none gerund|0=11 2=-9
at|main|none infinitive|0=11 2=-14
at|main|none participle|1=7 2=-9
at|main|none|0=-8 2=9
at|main|noted|0=8 1=-8
at|main|not|0=8
at|main|no|0=7 2=-5
at|main|obstacle|0=17 1=-7 2=-8
at|main|offered|0=10 1=-10
at|main|officials|0=12 1=-12
at|main|of|0=9 2=-13
at|main|on|0=16 1=17 2=-22
at|main|oppose|0=-12 1=12
at|main|or|0=-7 2=8
at|main|others|0=6 2=-6
at|main|over|0=10 1=-10
at|main|paquetages|0=8 1=-5
at|main|passage|0=-6 1=6
at|main|past main|0=8 1=-30 2=16
at|main|past participle|2=-5
at|main|past perfect main|0=18 1=-17 2=-5
at|main|past perfect relative|1=9 2=-5
at|main|past perfect sub|0=22 2=-19
at|main|past perfect that|1=7 2=-10
at|main|past relative|0=-21 1=-11 2=34
at|main|past sub|0=-18 1=30 2=-10
at|main|past that|0=9 1=-19 2=10
at|main|phone|0=-7 1=7
at|main|pledged|2=13
at|main|police|0=7 1=-6
at|main|port-au-prince|0=20 1=-15
at|main|port|0=-6 1=6
at|main|possible relative|0=6 1=-5
at|main|possible sub|0=-10 2=8
at|main|possible that|0=-13 2=9
at|main|present infinitive|0=-7 1=15
at|main|present main|0=8 2=-11
at|main|present relative|0=6 1=-6
at|main|present sub|0=14 2=-9
at|main|present that|0=19 1=-13 2=-6
at|main|press|0=7 1=-5
at|main|procédé|0=-6 1=6
at|main|profité|0=5 1=-5
at|main|promised|0=14 1=-14
at|main|promise|1=12
at|main|proposed|0=-9 1=10
at|main|qualifié|0=5 1=-5
at|main|received|0=-22 1=23
at|main|refused|1=15 2=-15
at|main|refuse|0=-13 1=26 2=-13
at|main|reiterated|0=-6 1=6
at|main|reluctant|0=-10 1=24 2=-12
at|main|renewed|0=7 1=-7
at|main|repeated|0=-10 1=10
at|main|reported|0=-7 1=7
at|main|reporters|0=-12 1=13
at|main|request|0=-12 1=25 2=-9
at|main|requirement|0=-24 2=21
at|main|returned|0=-5 1=6
at|main|returns|0=-13 1=13
at|main|right|0=-17 1=21
at|main|riksdag|0=-11 1=11
at|main|said|0=-9 1=13
at|main|savoir|0=14 1=-14
at|main|says|0=20 1=30 2=-38
at|main|say|0=31 1=14 2=-38
at|main|sea|2=-7
at|main|serve|0=-17 1=6 2=11
at|main|set|0=-10 2=12
at|main|should main|0=-20 1=27 2=-6
at|main|should perfect main|0=5
at|main|should relative|0=-8 1=8
at|main|should that|1=12 2=-8
at|main|sien|0=-7 1=7
at|main|signed|0=-12 1=12
at|main|sign|1=6 2=-10
at|main|since|0=5 2=-7
at|main|site|0=14 1=-14
at|main|soupiré|0=6 1=-6
at|main|so|0=9 1=-8
at|main|spokesman|0=-6 1=6
at|main|students|0=6 1=-5
at|main|suspended|0=5 1=7 2=-9
at|main|telephone|0=6 1=-5
at|main|text|0=-9 1=9
at|main|thanked|0=8 1=-8
at|main|thank|0=-16 1=17
at|main|than|0=5 1=-5
at|main|these|0=5 1=-5
at|main|the|0=6 1=-9
at|main|this|0=5
at|main|till|2=6
at|main|to|1=-13 2=15
at|main|traveled|0=9 1=-8
at|main|travel|0=-6 2=8
at|main|tried|0=7 1=-7
at|main|troops|0=-6 2=7
at|main|undertook|0=7 1=-6
at|main|until|0=-18 1=14
at|main|visit|0=15 1=-15
at|main|vote|0=-8 1=8
at|main|want|0=9 2=-7
at|main|warned|0=8 1=-8
at|main|washington|0=8
at|main|will|2=5
at|main|withdrawn|2=-10
at|main|with|0=-8 1=8
at|main|would main|0=-15 1=11
at|main|would relative|1=14 2=-11
at|main|would sub|0=-12 1=13
at|main|would that|0=32 1=-6 2=-25
at|main|wrote|0=-11 1=11
at|main|énuméré|0=-6 1=6
at|own|'s|0=12 1=-10
at|own|(|0=-9 1=8
at|own|)|0=-6
at|own|,|0=30 1=-30
at|own|0=11 1=13 2=-14
at|own|1,100|0=5 1=-5
at|own|1|true|1=17 2=-12
at|own|2|false|0=18 1=-31 2=7
at|own|2|true|0=14 1=7 2=-13
at|own|3|false|0=31 1=-26 2=-5
at|own|3|true|1=14 2=-10
at|own|4,000|2=-5
at|own|400|2=-5
at|own|5,000|1=7
at|own|72|0=-12 1=12
at|own|790|0=5 1=-5
at|own|833|0=-6 2=6
at|own|:|0=27 1=-20 2=-8
at|own|;|0=8 1=-6
at|own|^|1=8 2=-7
at|own|ababa|0=-9 1=9
at|own|about|1=-8 2=6
at|own|abyei|0=-8 1=8
at|own|accompagné|0=7 1=-7
at|own|accord|0=-6 1=6
at|own|accra|0=-6 1=6
at|own|accédé|0=8 1=-8
at|own|acts|0=11 1=15 2=-16
at|own|adopted|0=-10 1=10
at|own|adoption|0=-8 1=9
at|own|affirmed|0=10 1=-10
at|own|after|0=17 1=-17
at|own|agreed|0=11 1=-6 2=-5
at|own|agreement drafting|0=17 1=-15
at|own|agreement in-force|0=-12 1=13
at|own|agreement signed|1=6 2=-5
at|own|agreement sought|1=-9 2=9
at|own|agreement|0=5 1=5
at|own|aircraft|0=-6 1=6
at|own|all|0=10 1=-10
at|own|and|0=33 1=-21 2=-12
at|own|announced|2=-6
at|own|apiece|0=-10 1=10
at|own|appeal|0=7 1=-7
at|own|approval|0=-8 1=9
at|own|arrive|0=7
at|own|asked|1=7
at|own|ask|1=9
at|own|assembly|0=-8 1=8
at|own|assured|0=9 1=-8
at|own|as|0=-6 1=17 2=-11
at|own|attended|0=-6 1=6
at|own|at|0=9 1=-11
at|own|authorised|0=-5 1=11
at|own|authorise|0=-10 2=14
at|own|authority|0=7 1=-7
at|own|available|1=6
at|own|a|0=15 1=-13
at|own|baby|0=14 1=-14
at|own|back|0=6 1=17 2=-21
at|own|base|0=-15 1=16
at|own|battalion|0=-5
at|own|before|0=25 1=-10 2=-15
at|own|began|0=10 1=-10
at|own|begun|0=5
at|own|benin|0=12 1=-11
at|own|berlin|0=-5 1=5
at|own|between|0=22 1=-8 2=-14
at|own|beyond|0=22 1=-16 2=-6
at|own|bind|0=12 2=-7
at|own|bujumbura|0=-5 1=6
at|own|bunagana|0=-7
at|own|by|0=6
at|own|cabinet|0=11 1=-11
at|own|call|0=-6 1=6
at|own|came|0=17 1=-17
at|own|canada|0=-10 1=13
at|own|capital|0=-6 1=6
at|own|cautioned|0=-7 1=7
at|own|changed|0=17 1=10 2=-24
at|own|change|0=-30 1=25
at|own|circuler|0=7 1=-7
at|own|city|2=-6
at|own|closed|0=-7 1=7
at|own|come|0=9 2=-10
at|own|commission|0=-9 1=9
at|own|committed|0=-15 2=24
at|own|committee|0=10 1=-8
at|own|congo|0=8 1=-9
at|own|consent|0=-10 1=11
at|own|considering|0=13 1=-29 2=16
at|own|consider|0=19 2=-23
at|own|contribution|2=5
at|own|council|0=7
at|own|country|0=12 1=-12
at|own|counts|0=9 1=-9
at|own|course|1=6
at|own|dated|0=-12 1=12
at|own|date|0=19 1=-19
at|own|debate|0=6
at|own|decided|0=-8 1=9
at|own|decides|0=6 1=-6
at|own|decision|0=-12 1=13
at|own|delivered|0=20 1=27 2=-41
at|own|departed|0=10 1=-10
at|own|departure|0=-13 1=14
at|own|depart|0=-6 1=12 2=-6
at|own|deposited|0=-12 1=12
at|own|despite|0=12 1=-9
at|own|djibouti|0=-6 1=6
at|own|dollars|0=-6 1=10
at|own|draft|0=7 1=-7
at|own|dressé|0=7 1=-7
at|own|due|0=-8 1=-6 2=14
at|own|during|0=-14 1=19 2=-5
at|own|décoré|0=7 1=-7
at|own|early|0=8 1=-11
at|own|easter|0=6 1=-6
at|own|effectué|0=5 1=-5
at|own|embarked|0=-5 1=5
at|own|ended|0=6
at|own|end|0=15 2=-13
at|own|engagement held|0=13 1=28 2=-34
at|own|engagement planned|0=-30 1=29
at|own|engagement|1=36 2=-33
at|own|envolent|0=-6 1=6
at|own|envolé|0=-6 1=6
at|own|euros|1=10 2=-9
at|own|every|0=10 1=-8
at|own|excluded|0=-6 1=6
at|own|expected|1=-8 2=11
at|own|exposé|0=9 1=-9
at|own|extended|0=6 1=9 2=-6
at|own|extend|0=-15 2=19
at|own|first|0=7 1=-7
at|own|fly|0=-7 2=8
at|own|following|0=-6 1=6
at|own|follow|2=8
at|own|footprint|0=13 1=-13
at|own|forces|0=-5 1=5
at|own|force|0=-14 1=16
at|own|foreseen|0=7 2=-6
at|own|forward|0=-8 1=12
at|own|for|0=13 1=-26 2=13
at|own|from|0=17 2=-13
at|own|fund|0=-10 1=17 2=-8
at|own|future main|0=18 1=-39 2=23
at|own|future perfect main|0=28 1=-18 2=-9
at|own|future perfect relative|1=-5
at|own|future perfect that|0=-6 2=6
at|own|future relative|1=-34 2=39
at|own|future sub|0=19 1=-11 2=-7
at|own|future that|1=-9 2=12
at|own|give|1=22 2=-10
at|own|gone|0=-6 1=6
at|own|go|1=-7
at|own|greeted|0=6 1=-6
at|own|ground|2=5
at|own|hailed|0=-5 1=5
at|own|haiti|0=11 1=-27 2=16
at|own|hard|0=-5 1=5
at|own|has|0=9 1=-9
at|own|haïti|0=-5 2=5
at|own|helicopters|1=5
at|own|help|0=7 1=-7
at|own|him|0=10
at|own|his|1=5
at|own|hold|1=-24 2=20
at|own|home|1=-13 2=11
at|own|hospital|1=5
at|own|indicated|0=10 1=-8
at|own|insisted|1=5
at|own|interrogé|0=5
at|own|interview|0=-8 1=9
at|own|into|0=5 1=-6
at|own|in|1=8 2=-15
at|own|issued|0=7 1=-7
at|own|its|0=12 1=-11
at|own|it|0=30 1=-24 2=-6
at|own|jamaica|0=-15 1=12
at|own|juba|1=6
at|own|judge|0=13 1=-13
at|own|kathmandu|0=-6 1=6
at|own|keep|0=19 1=-23
at|own|kenyans|1=-8 2=11
at|own|kfor|0=-12 1=5 2=7
at|own|kigali|0=-10 1=10
at|own|lamented|0=-7 1=7
at|own|landed|0=5 1=-5
at|own|land|1=6
at|own|last|1=7
at|own|late|0=-10 2=9
at|own|launched|0=-11 1=11
at|own|leaves|0=-7 2=7
at|own|leave|0=18 2=-9
at|own|leaving|0=-9 1=10
at|own|lebanon|0=-11 1=10
at|own|left|2=5
at|own|letter|1=6
at|own|light|1=17 2=-11
at|own|mandate|0=8 1=15 2=-18
at|own|meeting|1=-15 2=12
at|own|meet|0=19 1=-13
at|own|members|0=-14 1=14
at|own|men|0=-8 1=10
at|own|met|0=6 1=-14 2=8
at|own|million|0=-5 1=9
at|own|minister|0=9 1=-9
at|own|minusma|0=6 1=-6
at|own|mission|0=17 1=-9 2=-8
at|own|more|0=-7 2=9
at|own|mozambique|0=-6
at|own|mps|0=10 1=-10
at|own|n'djamena|0=-7 1=8
at|own|nairobi|0=-20 1=8 2=12
at|own|nassau|0=-9 2=11
at|own|nearly|0=11 1=-11
at|own|need|0=15 1=-8 2=-7
at|own|no.|0=-7 1=7
at|own|none gerund|1=-10 2=6
at|own|none infinitive|2=9
at|own|none|1=8
at|own|number|0=10 1=-10
at|own|obstacle|0=43 1=-31 2=-23
at|own|officers|0=-9 1=12
at|own|office|0=-6 1=6
at|own|of|0=6 1=-15 2=5
at|own|on|0=14 1=8 2=-8
at|own|open|0=-5 1=5
at|own|overcome|0=-10 1=10
at|own|over|0=6 2=-9
at|own|paris|0=-7 1=7
at|own|partners|0=7 1=-7
at|own|part|0=21 1=-21
at|own|past main|1=37 2=-29
at|own|past participle|1=27 2=-29
at|own|past perfect main|0=-15 1=40 2=-18
at|own|past perfect relative|1=8 2=-11
at|own|past perfect sub|0=-6 1=9
at|own|past perfect that|0=-5 1=29 2=-24
at|own|past relative|1=35 2=-38
at|own|past sub|0=8 1=7 2=-16
at|own|past that|1=15 2=-12
at|own|peace|0=-5 1=6
at|own|people|0=-11 1=13
at|own|perhaps|2=6
at|own|permis|0=-7 1=7
at|own|place|1=-7 2=7
at|own|platoon|0=6 1=-6
at|own|pledged|0=-14 1=-32 2=36
at|own|police|0=-12 1=8
at|own|port-au-prince|0=-37 1=28 2=8
at|own|possible main|0=-14 1=-11 2=25
at|own|possible relative|0=12 2=-8
at|own|possible sub|0=13 2=-11
at|own|possible that|1=-18 2=22
at|own|present infinitive|1=-15 2=15
at|own|present main|1=-13 2=8
at|own|present relative|0=31 1=-7 2=-24
at|own|present sub|0=10 1=-22 2=11
at|own|present that|0=-8 1=-24 2=32
at|own|prolonged|0=7 1=-6
at|own|promised|2=-6
at|own|promise|0=-10 1=19
at|own|provided|0=-16 1=17
at|own|province|0=7 1=-7
at|own|put|0=-12 1=12
at|own|reached|1=-10 2=9
at|own|reaffirmed|0=-6 1=6
at|own|received|0=5 1=-5
at|own|reconnu|0=12 1=-7 2=-5
at|own|redit|0=-8 1=13
at|own|refused|0=18 1=-12 2=-5
at|own|refuse|0=21 2=-16
at|own|reiterated|0=-6 1=6
at|own|reluctant|0=6 1=-5
at|own|renewed|0=-8 1=13
at|own|renew|1=7 2=-9
at|own|repartis|1=5
at|own|repatriated|0=6 1=-6
at|own|replaced|0=-6
at|own|request|1=22 2=-17
at|own|requirement|0=13 1=-13
at|own|reserve|0=6 1=-6
at|own|resolute|0=5
at|own|resolution|0=-10 1=10
at|own|resolved|0=8 1=-7
at|own|returned|1=7 2=-10
at|own|reuters|0=5 1=-5
at|own|rio|1=6 2=-8
at|own|rota|1=6
at|own|ruto|0=-8 1=9
at|own|said|0=7 1=-8
at|own|salvadorans|0=-13 1=13
at|own|same|1=7 2=-6
at|own|savoir|0=7 1=-7
at|own|says|0=6 2=11
at|own|say|0=10 1=6 2=-6
at|own|sea|0=-9 2=8
at|own|second|0=5 1=-5
at|own|sent|2=8
at|own|serve|1=18 2=-12
at|own|session|0=7 1=-7
at|own|set|1=-8 2=10
at|own|should main|0=16 1=-38 2=24
at|own|should perfect main|0=10 1=-21 2=11
at|own|should perfect relative|2=7
at|own|should relative|0=36 2=-32
at|own|should that|0=24 1=-13 2=-11
at|own|sign|0=-10 1=5 2=6
at|own|since|0=28 1=-16 2=-11
at|own|soldiers|1=-6 2=10
at|own|somalia|0=13 1=-7 2=-5
at|own|somalie|0=8 1=-8
at|own|so|0=16 1=-16
at|own|statement|0=12 1=-12
at|own|sudan|0=5 1=-5
at|own|summit|0=-5 1=6
at|own|support|0=-7 1=7
at|own|suspended|0=-12 1=6 2=6
at|own|talk|1=-9 2=12
at|own|thank|0=9 1=-7
at|own|than|0=18 1=-11 2=-7
at|own|that|0=10 1=-10
at|own|them|0=10 2=-9
at|own|then|0=-8 1=8
at|own|there|0=14 1=-10
at|own|these|0=11 1=-11
at|own|third|0=6
at|own|this|0=10 2=-8
at|own|through|0=-15 2=13
at|own|till|0=11 2=-7
at|own|to|0=13 1=-41 2=30
at|own|unanimously|0=5 1=-5
at|own|unconstitutional|0=17 1=-17
at|own|until|0=20 1=-25 2=13
at|own|urged|0=6 1=-6
at|own|visitors|0=6 1=-6
at|own|visit|0=-7 2=7
at|own|voted|0=7 1=-6
at|own|votes|0=12 1=-12
at|own|want|1=-7 2=7
at|own|warned|0=6 1=-5
at|own|washington|0=9 2=-7
at|own|welcomed|0=10 1=-10
at|own|which|0=-6 1=6
at|own|willing|0=19 1=-18
at|own|will|0=-6 1=6
at|own|withdrawn|0=-12 2=25
at|own|would main|0=19 1=-23
at|own|would perfect that|0=11 1=-11
at|own|would relative|0=-10 1=-10 2=20
at|own|would that|0=17 1=-47 2=31
at|own|written|0=8 1=-8
at|own|wunstorf|0=-6 1=7
at|own|year|0=8 1=-8
at|own|yesterday|0=-5 1=5
at|own|york|0=-10 1=17 2=-7
at|up|(|0=-5 1=6
at|up|,|0=22 1=-18
at|up|0=11 1=19 2=-22
at|up|1|true|0=7 1=17 2=-16
at|up|2|false|0=8 1=12 2=-20
at|up|2|true|0=8 1=-6
at|up|3|false|0=-8 2=9
at|up|3|true|1=8 2=-6
at|up|^|0=-13 1=9
at|up|acte|0=10 1=-10
at|up|acts|1=9
at|up|affirmed|0=14 1=-14
at|up|after|0=10 1=-10
at|up|agreed|0=-16 1=16
at|up|agreement drafting|0=6 1=-6
at|up|agreement|0=10 1=-9
at|up|announced|0=8 1=-7
at|up|arrive|0=-13 2=18
at|up|asked|0=10 1=-10
at|up|assured|0=24 1=-24
at|up|authorised|0=-10 1=11
at|up|back|0=-9 1=9
at|up|bar|0=10 1=-10
at|up|bbc|0=6 1=-6
at|up|before|0=-8 2=10
at|up|began|0=10 1=-9
at|up|bind|0=-33 1=21 2=12
at|up|broadcast|0=14 1=-14
at|up|by|0=7 1=-8
at|up|call|0=10 1=-9
at|up|cautioned|0=7 1=-7
at|up|changed|0=18 1=-17
at|up|change|0=7 1=-7
at|up|committed|0=-15 1=22 2=-5
at|up|confirmed|0=13 1=-13
at|up|considering|0=-24 1=11 2=12
at|up|consider|0=35 1=-32
at|up|contribution|1=24 2=-17
at|up|council|0=-9 1=9
at|up|debate|0=-10 1=12
at|up|decided|0=23 1=-22
at|up|delivered|0=21 1=-19
at|up|due|0=-9 1=12
at|up|earlier|0=7 1=-7
at|up|ended|0=-15 1=18
at|up|end|0=11 1=-6
at|up|engagement planned|0=11 1=-11
at|up|engagement|0=14 1=-14
at|up|for|0=8 2=-5
at|up|found|0=8 1=-8
at|up|from|0=-16 2=15
at|up|future that|0=-15 1=9 2=5
at|up|give|0=-8
at|up|haiti|2=8
at|up|hinted|0=-7 1=7
at|up|illegal|0=7 1=-7
at|up|indicated|0=-7 1=7
at|up|interrogé|0=6 1=-6
at|up|in|0=-9 1=16 2=-9
at|up|jakarta|0=7 1=-7
at|up|keep|0=-11 2=12
at|up|kenyans|1=-8 2=8
at|up|known|0=7 1=-7
at|up|late|0=-8 1=8
at|up|leave|0=12 1=-11
at|up|light|0=7 1=-6
at|up|mandate|1=10 2=-7
at|up|meet|0=20 1=-29 2=9
at|up|monde|0=-7 1=7
at|up|nairobi|1=5
at|up|nations|0=-13 1=13
at|up|none gerund|0=21 1=-15 2=-7
at|up|none infinitive|0=-7 1=-14 2=20
at|up|none|1=9 2=-14
at|up|offered|0=-17 1=18
at|up|officers|0=9 1=-9
at|up|of|0=-27 1=26
at|up|on|0=19 1=11 2=-22
at|up|parliament|1=6
at|up|past perfect that|0=25 1=-31 2=5
at|up|past that|0=17 1=-11
at|up|pledged|0=25 1=-11 2=-6
at|up|possible that|0=-5 1=16 2=-11
at|up|present infinitive|1=17 2=-10
at|up|present that|1=6
at|up|press|0=7 1=-7
at|up|promised|0=-10 1=11
at|up|promise|0=-22 1=45 2=-23
at|up|refused|0=-28 1=29
at|up|refuse|0=13 1=-12
at|up|reluctant|0=-10 1=11
at|up|reported|0=18 1=-18
at|up|reporters|0=7 1=-7
at|up|request|0=7 1=-6
at|up|savoir|0=-11 1=11
at|up|says|0=15 1=19 2=-28
at|up|say|0=10 1=19 2=-21
at|up|serve|0=8 2=-6
at|up|should that|0=-12 1=12
at|up|sign|0=-35 1=36
at|up|since|0=-23 1=24
at|up|thank|0=17 1=-17
at|up|the|0=-12 2=8
at|up|this|0=14 1=-9
at|up|to|0=5 1=-5
at|up|until|0=11 1=-5 2=-5
at|up|victory|0=6 1=-6
at|up|voted|0=-5 1=6
at|up|want|0=14 1=-14
at|up|would that|1=22 2=-19
at|up|york|0=7 1=-7
back|0|0=16 2=-27
back|0|acts|agreement|1=15 2=-10
back|0|acts|contribution|0=9 1=7 2=-21
back|0|acts|engagement|0=6 1=14 2=-15
back|0|acts|mandate|0=-17 1=23
back|0|acts|obstacle|0=11 1=16 2=-30
back|0|acts|request|0=10 1=8 2=-9
back|0|acts|requirement|0=27 1=-19 2=-12
back|0|agreement drafting|0=10 2=-5
back|0|arrive|1=7 2=-5
back|0|ask|0=9 1=-6 2=6
back|0|authorised|0=16 2=-13
back|0|authorise|1=8 2=-7
back|0|back|0=10 1=6 2=-12
back|0|bar|0=-18 1=19
back|0|bind|0=23 2=-23
back|0|changed|0=-8 1=23 2=-16
back|0|change|0=-31 1=43 2=-12
back|0|committed|2=18
back|0|considering|0=9 1=14 2=-21
back|0|consider|1=17 2=-13
back|0|delivered|0=27 2=-48
back|0|draft|0=6 1=-6
back|0|due|0=-5 1=7
back|0|ended|0=7 1=6 2=-13
back|0|end|0=38 1=-11 2=-29
back|0|engagement held|0=12 1=19 2=-18
back|0|engagement planned|1=5
back|0|extended|0=-8 1=-15 2=31
back|0|extend|0=-29 1=-8 2=37
back|0|future main|future main|0=17 1=-23 2=6
back|0|future main|future perfect main|0=-7 1=11
back|0|future main|future that|0=15 1=-8 2=-7
back|0|future main|none participle|0=8
back|0|future main|past main|0=35 1=-45 2=12
back|0|future main|past participle|0=10 1=-7
back|0|future main|past perfect main|0=30 1=-26
back|0|future main|past perfect relative|0=6
back|0|future main|past perfect that|0=6
back|0|future main|past relative|0=7 1=-7
back|0|future main|past sub|1=-6 2=9
back|0|future main|past that|1=-9 2=11
back|0|future main|possible main|0=17 1=-9 2=-8
back|0|future main|present infinitive|0=7
back|0|future main|present main|0=11 1=-13
back|0|future main|present relative|0=-9 1=6
back|0|future main|present sub|0=10 1=-7
back|0|future main|present that|0=13 2=-8
back|0|future main|should main|0=5
back|0|future main|unverbed|0=-22 1=13 2=9
back|0|future main|would main|0=22 1=-18
back|0|future main|would that|0=11 1=-22 2=11
back|0|future relative|future main|0=9 1=-7
back|0|future relative|present main|0=20 1=-17
back|0|future relative|unverbed|0=6
back|0|future sub|past main|0=5 1=-5
back|0|future sub|past perfect main|0=-8 2=11
back|0|future sub|present main|0=8 1=-7
back|0|future that|future main|0=17 2=-16
back|0|future that|past main|0=-6 1=-8 2=14
back|0|future that|past perfect main|0=-6 1=10
back|0|future that|present infinitive|0=5
back|0|future that|would that|0=-34 1=43 2=-9
back|0|give|0=-5 1=-17 2=30
back|0|hesitate|1=12 2=-8
back|0|hold|0=21 1=-18
back|0|keep|0=19 1=-17 2=-6
back|0|leave|0=16 1=-23
back|0|light|0=25 1=8 2=-45
back|0|meet|0=16 1=20 2=-43
back|0|need|0=7
back|0|none gerund|future main|0=-12 2=10
back|0|none gerund|past main|0=-22 1=26
back|0|none gerund|past relative|0=9 1=-9
back|0|none gerund|past that|0=-7 1=7
back|0|none gerund|possible main|0=-14 1=18
back|0|none gerund|present infinitive|0=-43 1=45
back|0|none gerund|present main|0=14 1=-9
back|0|none gerund|would main|0=-22 1=22
back|0|none infinitive|future main|0=8 1=-6
back|0|none infinitive|none participle|0=-7 1=8
back|0|none infinitive|past main|0=6 1=-6
back|0|none infinitive|present main|0=8 1=-7
back|0|none infinitive|unverbed|0=6
back|0|none participle|future main|1=-18 2=18
back|0|none participle|future relative|0=-18 1=18
back|0|none participle|future that|0=-10 1=10
back|0|none participle|none infinitive|1=6
back|0|none participle|none participle|0=-12 1=13
back|0|none participle|past main|0=6 2=-11
back|0|none participle|past perfect main|0=-40 1=32 2=8
back|0|none participle|past perfect relative|0=-21 1=22
back|0|none participle|past perfect that|0=-10 1=10
back|0|none participle|possible main|0=6 1=-5
back|0|none participle|possible that|0=-8 1=8
back|0|none participle|present main|0=-27 1=23
back|0|none participle|present relative|0=6 1=-5
back|0|none participle|present that|0=-22 1=22
back|0|none participle|should main|0=5 1=-14 2=9
back|0|none participle|unverbed|0=14 1=-15
back|0|none participle|would main|0=7 1=-7
back|0|none participle|would relative|0=-18 1=18
back|0|none|0=14 2=-21
back|0|obstacle|0=19 1=6 2=-33
back|0|oppose|0=-7 1=10
back|0|past main|future main|1=19 2=-15
back|0|past main|future perfect main|0=7 1=-7
back|0|past main|future relative|0=13 1=-11
back|0|past main|future sub|0=13 1=-13
back|0|past main|future that|0=7 2=-9
back|0|past main|none gerund|0=-5 1=6
back|0|past main|none infinitive|0=-10 1=11
back|0|past main|none participle|0=-17 1=18
back|0|past main|past main|0=-9 1=37 2=-32
back|0|past main|past participle|1=-9 2=8
back|0|past main|past perfect main|0=10 2=-12
back|0|past main|past perfect relative|0=22 1=-20
back|0|past main|past perfect sub|0=-7 1=8
back|0|past main|past perfect that|0=-23 1=24
back|0|past main|past relative|0=-22 1=20 2=7
back|0|past main|past sub|0=-12 1=19 2=-7
back|0|past main|past that|0=7 2=-5
back|0|past main|possible main|0=-14 2=16
back|0|past main|possible relative|0=-12 1=12
back|0|past main|possible sub|0=-12 1=12
back|0|past main|possible that|0=8 1=-7
back|0|past main|present infinitive|1=13
back|0|past main|present main|1=37 2=-33
back|0|past main|present relative|0=12 1=-10
back|0|past main|present sub|0=15 1=-12
back|0|past main|present that|1=5
back|0|past main|should main|0=-9 1=11
back|0|past main|should sub|0=-7 1=7
back|0|past main|unverbed|0=6 1=18 2=-24
back|0|past main|would main|1=13 2=-6
back|0|past main|would perfect main|0=-9 1=9
back|0|past main|would relative|0=6
back|0|past main|would sub|0=11 1=-11
back|0|past main|would that|0=-6 1=26 2=-18
back|0|past participle|none gerund|0=7 1=-7
back|0|past participle|past main|0=-27 1=33 2=-6
back|0|past participle|past participle|0=-19 1=21
back|0|past participle|past perfect main|0=11 1=-11
back|0|past participle|past perfect that|0=13 1=-13
back|0|past participle|past relative|0=-42 1=43
back|0|past participle|past that|0=-11 1=11
back|0|past participle|possible main|1=-8 2=8
back|0|past participle|possible that|0=-5 1=5
back|0|past participle|present infinitive|0=8 1=-7
back|0|past participle|present main|0=7
back|0|past participle|present relative|0=-6 1=6
back|0|past participle|present that|1=7
back|0|past participle|should main|0=-9 2=11
back|0|past participle|unverbed|0=-11 1=12
back|0|past participle|would main|0=-31 1=31
back|0|past participle|would that|0=-11 1=16
back|0|past perfect main|future main|0=-30 1=43 2=-13
back|0|past perfect main|future that|0=7 1=-6
back|0|past perfect main|none gerund|0=14 1=-14
back|0|past perfect main|none infinitive|0=-6 1=6
back|0|past perfect main|none participle|0=-18 1=19
back|0|past perfect main|past main|0=-12 2=12
back|0|past perfect main|past perfect infinitive|0=6 1=-6
back|0|past perfect main|past perfect main|0=-54 1=62
back|0|past perfect main|past perfect relative|0=19 1=-18
back|0|past perfect main|past perfect that|0=-15 1=5 2=10
back|0|past perfect main|past sub|0=-16 1=16
back|0|past perfect main|possible main|0=17 1=-23 2=6
back|0|past perfect main|possible that|0=-8 1=9
back|0|past perfect main|present main|0=-25 1=35
back|0|past perfect main|present relative|0=-13 1=13
back|0|past perfect main|present sub|0=-9 1=9
back|0|past perfect main|present that|0=15 1=-15
back|0|past perfect main|should main|0=-22 1=23
back|0|past perfect main|unverbed|0=-8
back|0|past perfect main|would relative|0=-20 1=20
back|0|past perfect participle|present main|0=-27 1=27
back|0|past perfect relative|future main|1=-7 2=11
back|0|past perfect relative|past main|0=9 1=-7
back|0|past perfect relative|past perfect main|1=-12 2=11
back|0|past perfect relative|past relative|0=6 1=-6
back|0|past perfect relative|possible main|0=-12 1=12
back|0|past perfect relative|present infinitive|0=5 1=-5
back|0|past perfect relative|present main|0=-5 1=-6 2=11
back|0|past perfect relative|unverbed|0=-17 1=18
back|0|past perfect relative|would main|0=9 1=-9
back|0|past perfect relative|would that|0=12 1=-12
back|0|past perfect sub|past main|0=17 1=-16
back|0|past perfect sub|present infinitive|0=6 1=-6
back|0|past perfect sub|would that|0=6
back|0|past perfect that|past main|0=28 1=-20 2=-8
back|0|past perfect that|present main|0=10 1=-10
back|0|past perfect that|unverbed|0=7 1=-7
back|0|past perfect that|would main|0=5
back|0|past relative|future main|0=26 1=-24
back|0|past relative|future sub|0=-8 1=9
back|0|past relative|future that|0=-10 1=10
back|0|past relative|none gerund|0=10 1=-10
back|0|past relative|past main|0=15 2=-7
back|0|past relative|past participle|0=14 1=-13
back|0|past relative|past perfect relative|0=8
back|0|past relative|past perfect sub|0=-9 1=10
back|0|past relative|past perfect that|0=13 1=-13
back|0|past relative|past sub|1=-8 2=11
back|0|past relative|possible that|0=11 1=-11
back|0|past relative|present infinitive|0=43 1=-41
back|0|past relative|present main|0=16 1=-9 2=-5
back|0|past relative|present sub|0=9 1=-7
back|0|past relative|present that|0=11 1=-9
back|0|past relative|should main|0=-5 1=6
back|0|past relative|unverbed|0=26 1=-25
back|0|past relative|would main|0=9 1=-8
back|0|past relative|would relative|0=-28 1=30
back|0|past relative|would that|0=31 1=-39 2=8
back|0|past sub|future relative|0=6
back|0|past sub|future that|0=6
back|0|past sub|none gerund|0=-22 1=22
back|0|past sub|past main|0=-46 1=38 2=9
back|0|past sub|past perfect main|0=17 1=-14
back|0|past sub|past perfect relative|0=6 1=-6
back|0|past sub|past relative|0=10 1=-10
back|0|past sub|past sub|0=9 1=-9
back|0|past sub|past that|0=-14 1=14
back|0|past sub|possible sub|0=8 1=-8
back|0|past sub|present infinitive|0=7
back|0|past sub|present main|0=-7 1=13 2=-6
back|0|past sub|present relative|0=-26 1=26
back|0|past sub|present sub|0=10 1=-8
back|0|past sub|present that|0=-6 1=6
back|0|past sub|should main|0=-7 1=7
back|0|past sub|unverbed|0=-9 1=10
back|0|past sub|would main|0=20 1=-20
back|0|past sub|would that|0=-33 1=22 2=11
back|0|past that|future main|0=9 1=-9
back|0|past that|past main|0=13 1=-12
back|0|past that|past perfect main|0=7 1=-7
back|0|past that|past that|0=-5 1=7
back|0|past that|present infinitive|0=13 1=-13
back|0|past that|present main|0=11 1=-16
back|0|past that|present that|0=7 1=-7
back|0|past that|unverbed|0=11 1=-10
back|0|past that|would that|0=13 1=-10
back|0|pledged|1=-6 2=24
back|0|possible main|future main|1=9 2=-7
back|0|possible main|present infinitive|0=6
back|0|possible main|present main|0=6 1=-10
back|0|possible main|would that|0=7 1=-6
back|0|possible relative|future relative|0=8 1=-8
back|0|possible relative|past main|0=7
back|0|possible sub|present infinitive|0=-8 1=8
back|0|possible sub|present main|0=-11 1=11
back|0|possible that|future sub|0=-18 2=18
back|0|possible that|past main|0=6
back|0|possible that|would that|0=-20 2=22
back|0|present infinitive|future main|0=-13 1=9
back|0|present infinitive|future that|0=-8 1=-6 2=14
back|0|present infinitive|past main|0=16 1=-42 2=27
back|0|present infinitive|past participle|1=-6 2=7
back|0|present infinitive|past perfect main|0=25 1=-14 2=-12
back|0|present infinitive|past relative|1=7 2=-10
back|0|present infinitive|past sub|0=8
back|0|present infinitive|past that|0=11 1=-9
back|0|present infinitive|possible main|0=12 1=-9
back|0|present infinitive|present infinitive|0=-5 1=-11 2=16
back|0|present infinitive|present main|0=-9 1=5
back|0|present infinitive|present relative|1=-7 2=12
back|0|present infinitive|present that|2=7
back|0|present infinitive|would main|0=20 1=-20
back|0|present infinitive|would that|0=-17 2=14
back|0|present main|future main|0=15 1=-34 2=19
back|0|present main|future perfect main|0=-7 2=8
back|0|present main|future that|0=14 1=-13
back|0|present main|none gerund|1=-6 2=6
back|0|present main|none infinitive|0=7 1=-5
back|0|present main|none participle|1=-17 2=20
back|0|present main|past main|1=6
back|0|present main|past participle|0=-10 1=5
back|0|present main|past perfect main|1=8 2=-10
back|0|present main|past perfect relative|0=8 1=-5
back|0|present main|past perfect sub|0=-8 1=8
back|0|present main|past relative|0=21 1=-19
back|0|present main|past that|0=-23 1=25
back|0|present main|possible main|1=-15 2=11
back|0|present main|present infinitive|0=6 1=7 2=-13
back|0|present main|present main|1=-6 2=8
back|0|present main|present relative|0=6 2=-9
back|0|present main|present sub|0=9 1=-17 2=8
back|0|present main|present that|0=22 1=-13 2=-9
back|0|present main|should main|0=-8 2=6
back|0|present main|should that|0=-16 1=16
back|0|present main|unverbed|0=8 1=-16 2=9
back|0|present main|would main|0=22 1=-18
back|0|present main|would relative|0=7
back|0|present relative|future main|0=21 1=-12 2=-9
back|0|present relative|past main|0=24 1=-15 2=-9
back|0|present relative|past participle|0=-8 2=10
back|0|present relative|past perfect main|0=15 1=-10
back|0|present relative|past relative|0=8 1=-7
back|0|present relative|present infinitive|0=-14 2=11
back|0|present relative|present main|0=10 1=-16 2=6
back|0|present relative|would that|0=8 2=-7
back|0|present sub|future main|0=-12 1=15
back|0|present sub|past main|1=5 2=-7
back|0|present sub|past relative|1=-6 2=9
back|0|present sub|past that|0=10 1=-8
back|0|present sub|present main|0=11 1=-9
back|0|present that|future main|0=-15 2=17
back|0|present that|past main|0=10 1=-7
back|0|present that|past perfect main|0=17 1=-15
back|0|present that|past sub|0=7 2=-6
back|0|present that|present infinitive|0=-5 1=6
back|0|present that|present main|0=-15 2=12
back|0|present that|unverbed|0=-8 1=8
back|0|promise|1=6
back|0|refused|0=14 1=7 2=-18
back|0|refuse|0=17 1=-11 2=-6
back|0|reluctant|1=33 2=-20
back|0|request|0=9 1=13 2=-15
back|0|requirement|0=26 1=-16 2=-15
back|0|says|agreement|0=17 1=-16
back|0|says|contribution|0=23 1=-8 2=-12
back|0|says|engagement|0=11
back|0|says|mandate|0=45 1=-41
back|0|says|obstacle|0=22 1=-17
back|0|says|request|1=13
back|0|say|0=18 2=-22
back|0|serve|0=17 1=-12 2=-9
back|0|should main|future main|0=13 1=-7 2=-6
back|0|should main|none infinitive|0=11 1=-7
back|0|should main|past perfect main|0=21 1=-12 2=-8
back|0|should main|past perfect that|0=-9 1=12
back|0|should main|present main|0=12 1=-5 2=-7
back|0|should main|would main|1=-10 2=12
back|0|should perfect main|present main|0=5
back|0|should relative|past main|2=5
back|0|should relative|present main|0=6
back|0|should relative|unverbed|0=-29 1=31
back|0|should that|past main|0=9 1=-6
back|0|should that|would main|0=-6 1=6
back|0|sign|1=9 2=-7
back|0|suspended|1=8 2=-9
back|0|thank|0=-6 1=6
back|0|unverbed|future main|0=-36 1=6 2=30
back|0|unverbed|future relative|0=-15 1=15
back|0|unverbed|future that|0=-35 1=35
back|0|unverbed|none gerund|0=-9 1=9
back|0|unverbed|none infinitive|0=-7
back|0|unverbed|none participle|0=-15 1=16
back|0|unverbed|past main|0=-42 1=32 2=15
back|0|unverbed|past participle|0=-11 1=11
back|0|unverbed|past perfect main|0=-18 1=22
back|0|unverbed|past relative|0=-28 1=28
back|0|unverbed|past that|0=13 1=-13
back|0|unverbed|possible that|0=8 1=-8
back|0|unverbed|present infinitive|0=-19 1=27 2=-8
back|0|unverbed|present main|0=-71 1=79 2=-8
back|0|unverbed|present relative|0=-34 1=34
back|0|unverbed|present sub|0=-20 1=21
back|0|unverbed|present that|0=23 1=-23
back|0|unverbed|unverbed|0=-38 1=42
back|0|unverbed|would main|0=-11 1=15
back|0|unverbed|would relative|0=11 1=-8
back|0|unverbed|would that|0=-33 1=11 2=22
back|0|want|1=7 2=-8
back|0|withdrawn|1=13 2=-6
back|0|would main|future relative|0=-7 2=7
back|0|would main|past main|0=23 1=-22
back|0|would main|present main|0=6 1=-6
back|0|would main|present relative|0=-9 2=11
back|0|would relative|present main|0=-5 2=7
back|0|would that|future main|2=10
back|0|would that|none participle|0=6
back|0|would that|past main|0=11 1=-18 2=7
back|0|would that|past perfect main|0=25 1=-16 2=-9
back|0|would that|past relative|0=5
back|0|would that|past that|0=8 2=-5
back|0|would that|present infinitive|1=-13 2=8
back|0|would that|present main|0=20 1=-9 2=-11
back|0|would that|present that|0=10 1=-5
back|0|would that|unverbed|0=8 2=-6
back|0|would that|would main|0=-7 2=9
back|0|would that|would that|0=-6 1=11 2=-5
back|10 ahead|0=9 1=-35 2=21
back|10 long-ago|0=24 1=-21
back|10 now|0=9 1=25 2=-42
back|10 past|0=19 1=17 2=-51
back|1|0=23 1=-8 2=-35
back|1|acts|agreement|0=-6 1=12
back|1|acts|contribution|0=17 2=-27
back|1|acts|engagement|0=10 1=5 2=-11
back|1|acts|mandate|2=-7
back|1|acts|obstacle|0=10 1=14 2=-24
back|1|acts|request|0=13 2=-13
back|1|acts|requirement|0=35 1=-29 2=-12
back|1|arrive|0=10 1=-15
back|1|ask|0=24 1=-18 2=-6
back|1|authorised|0=24 1=-6 2=-16
back|1|back|1=11 2=-8
back|1|bar|0=-37 1=41
back|1|bind|0=12 2=-17
back|1|changed|1=-7
back|1|change|0=8 1=-6
back|1|committed|1=15 2=-14
back|1|considering|0=6 1=17 2=-21
back|1|delivered|0=34 1=-15 2=-44
back|1|draft|0=10 1=-10
back|1|due|1=18 2=-18
back|1|ended|1=-13 2=14
back|1|end|0=44 1=-31 2=-13
back|1|engagement cancelled|0=7 1=-7
back|1|engagement held|0=8 1=8 2=-7
back|1|engagement planned|1=6 2=-7
back|1|extended|1=6 2=-7
back|1|extend|0=6 1=-7
back|1|future main|future main|0=-15 1=23 2=-8
back|1|future main|none infinitive|0=5
back|1|future main|past main|0=16 1=-30 2=16
back|1|future main|past perfect main|0=26 1=-17 2=-8
back|1|future main|past perfect that|0=7
back|1|future main|past relative|0=-6 2=10
back|1|future main|past that|1=7
back|1|future main|possible main|0=-11 2=10
back|1|future main|present infinitive|0=5 1=-15 2=9
back|1|future main|present main|1=-18 2=17
back|1|future main|present sub|0=7
back|1|future main|present that|0=-43 1=7 2=37
back|1|future main|unverbed|0=17 1=-25 2=8
back|1|future main|would main|0=9 1=-7
back|1|future main|would that|0=20 1=-12 2=-9
back|1|future relative|past main|0=11 1=-7
back|1|future relative|present infinitive|0=-7 2=11
back|1|future relative|present main|0=14 1=-12
back|1|future that|present main|0=-9 2=9
back|1|give|0=7 1=-11
back|1|hesitate|0=-6 1=6
back|1|hold|0=15 1=-5 2=-10
back|1|keep|0=10 2=-13
back|1|leave|0=28 1=-35
back|1|light|0=19 1=-10 2=-14
back|1|meet|0=-5 1=-11 2=29
back|1|need|0=10 1=-8
back|1|none gerund|future main|0=-36 1=39
back|1|none gerund|past main|0=-20 1=26 2=-6
back|1|none gerund|would that|0=-11 1=14
back|1|none infinitive|none infinitive|0=10 1=-7
back|1|none infinitive|past perfect main|0=6
back|1|none infinitive|present main|0=6 1=-5
back|1|none infinitive|would main|0=-5 1=5
back|1|none participle|none infinitive|0=-59 1=61
back|1|none participle|none participle|0=5
back|1|none participle|past main|0=10 1=-9
back|1|none participle|past perfect main|0=-18 1=10 2=8
back|1|none participle|past perfect relative|0=7 1=-6
back|1|none participle|past that|0=10 1=-9
back|1|none participle|present infinitive|2=7
back|1|none participle|present main|2=6
back|1|none participle|present relative|0=-14 1=15
back|1|none participle|present sub|0=-7 1=7
back|1|none participle|unverbed|0=12 1=-12
back|1|none participle|would that|0=-13 1=16
back|1|none|0=25 2=-38
back|1|obstacle|0=20 2=-27
back|1|past main|future main|1=8
back|1|past main|future relative|0=-16 1=17
back|1|past main|future sub|0=9 1=-8
back|1|past main|future that|2=7
back|1|past main|none gerund|0=-7 1=8
back|1|past main|none infinitive|0=-19 1=20
back|1|past main|none participle|0=14 1=-13
back|1|past main|past main|0=-13 1=41 2=-23
back|1|past main|past perfect main|0=28 1=-15 2=-16
back|1|past main|past perfect relative|0=-15 1=17
back|1|past main|past perfect sub|0=16 1=-15
back|1|past main|past perfect that|0=-7 1=8
back|1|past main|past relative|0=-5 1=6
back|1|past main|past sub|0=-10 1=11
back|1|past main|past that|0=13 1=-11
back|1|past main|possible main|0=-15 1=20
back|1|past main|possible relative|0=-11 1=11
back|1|past main|possible that|0=-9 2=6
back|1|past main|present infinitive|1=18 2=-12
back|1|past main|present main|1=32 2=-32
back|1|past main|present relative|0=-6 1=-5 2=11
back|1|past main|present sub|0=-6 1=10
back|1|past main|present that|0=13 1=-9
back|1|past main|should main|0=-22 1=24
back|1|past main|should that|0=6 1=-6
back|1|past main|unverbed|0=11 1=7 2=-17
back|1|past main|would main|0=-9 1=12
back|1|past main|would relative|0=10 1=-10
back|1|past main|would that|0=-20 1=27
back|1|past participle|future main|0=7 1=-6
back|1|past participle|future that|0=-11 2=12
back|1|past participle|past main|0=9 1=-7
back|1|past participle|past participle|0=-9 1=9
back|1|past participle|past perfect main|0=-8 1=8
back|1|past participle|past perfect that|0=-8 1=8
back|1|past participle|past that|0=6 1=-6
back|1|past participle|possible main|0=-10 1=10
back|1|past participle|present main|0=-14 1=15
back|1|past participle|present relative|0=-8 1=8
back|1|past participle|present that|0=-6 1=6
back|1|past participle|should main|0=-12 1=12
back|1|past participle|should that|0=7 1=-7
back|1|past participle|unverbed|0=16 1=-16
back|1|past participle|would main|0=-18 1=18
back|1|past participle|would that|0=-21 1=21
back|1|past perfect main|future main|0=-16 1=19
back|1|past perfect main|none gerund|0=-11 1=11
back|1|past perfect main|past main|0=31 1=-28
back|1|past perfect main|past perfect main|0=-30 1=39
back|1|past perfect main|past perfect relative|0=-12 1=12
back|1|past perfect main|past sub|0=5 1=-5
back|1|past perfect main|possible that|0=7 1=-7
back|1|past perfect main|present infinitive|0=13 1=-12
back|1|past perfect main|present main|0=-13 1=27 2=-7
back|1|past perfect main|present sub|0=6 1=-6
back|1|past perfect main|present that|0=20 1=-18
back|1|past perfect main|should main|0=18 1=-17
back|1|past perfect main|unverbed|0=13 1=-12
back|1|past perfect main|would main|0=9 1=-9
back|1|past perfect main|would relative|0=6 1=-6
back|1|past perfect main|would sub|0=-12 1=12
back|1|past perfect main|would that|0=23 1=-22
back|1|past perfect relative|future main|0=6 1=-5
back|1|past perfect relative|past main|0=14 1=-14
back|1|past perfect relative|present main|0=11 1=-10
back|1|past perfect relative|unverbed|0=7 1=-6
back|1|past perfect relative|would that|1=6
back|1|past perfect sub|past main|0=9 1=-9
back|1|past perfect sub|past relative|0=-12 1=12
back|1|past perfect sub|unverbed|0=-22 1=22
back|1|past perfect that|past main|0=21 1=-18
back|1|past perfect that|would that|0=6 1=-6
back|1|past relative|future main|0=15 1=-13
back|1|past relative|future that|0=6 1=-5
back|1|past relative|past perfect main|0=23 1=-23
back|1|past relative|past perfect relative|0=5 1=-5
back|1|past relative|past perfect that|0=-9 1=9
back|1|past relative|past that|0=-7 1=7
back|1|past relative|present infinitive|0=6
back|1|past relative|present main|0=12 1=-9
back|1|past relative|present relative|0=8 1=-8
back|1|past relative|present sub|0=9 1=-9
back|1|past relative|unverbed|0=11 1=-11
back|1|past relative|would main|0=7 1=-7
back|1|past relative|would that|0=18 1=-16
back|1|past sub|future main|0=15 1=-15
back|1|past sub|past main|0=7
back|1|past sub|past perfect main|0=8 1=-7
back|1|past sub|past perfect that|0=-11 1=12
back|1|past sub|past relative|0=5 1=-5
back|1|past sub|past sub|1=5
back|1|past sub|past that|0=-8 1=8
back|1|past sub|possible main|0=-8 1=8
back|1|past sub|possible that|0=7 1=-7
back|1|past sub|unverbed|0=-15 1=15
back|1|past sub|would main|0=-14 1=14
back|1|past that|past main|0=22 1=-22
back|1|past that|past that|0=9 1=-8
back|1|past that|present infinitive|0=9 1=-9
back|1|past that|present main|0=7 1=-7
back|1|past that|would that|0=7 1=-6
back|1|possible main|future main|0=-9 2=10
back|1|possible main|past that|0=-18 1=18
back|1|possible main|present infinitive|0=-8 1=10
back|1|possible main|present main|0=6 1=-5
back|1|possible relative|past main|0=-7 1=7
back|1|present infinitive|future main|0=-5 1=-12 2=18
back|1|present infinitive|future that|1=-5 2=8
back|1|present infinitive|none gerund|1=6
back|1|present infinitive|past main|0=-7 1=-10 2=17
back|1|present infinitive|past participle|0=-7 2=10
back|1|present infinitive|past perfect main|0=5 1=-11 2=6
back|1|present infinitive|past perfect relative|0=-6 1=6
back|1|present infinitive|past relative|0=7
back|1|present infinitive|possible main|1=9 2=-7
back|1|present infinitive|present infinitive|2=6
back|1|present infinitive|present main|0=-6 1=-12 2=18
back|1|present infinitive|present that|0=7
back|1|present infinitive|should that|0=-17 2=18
back|1|present infinitive|unverbed|0=-38 1=31 2=6
back|1|present infinitive|would that|0=-11 1=8
back|1|present main|future main|0=17 1=-12 2=-6
back|1|present main|future that|0=12 1=-8
back|1|present main|none gerund|0=8 1=-7
back|1|present main|none infinitive|0=5
back|1|present main|none participle|0=9 1=-8
back|1|present main|past main|0=6 2=-8
back|1|present main|past participle|0=7 1=-5
back|1|present main|past perfect main|0=27 1=-30
back|1|present main|past perfect relative|0=-6 1=6
back|1|present main|past relative|0=-13 2=10
back|1|present main|past that|0=7
back|1|present main|possible main|1=-6 2=8
back|1|present main|present infinitive|0=24 1=-25
back|1|present main|present main|0=18 1=-9 2=-6
back|1|present main|present relative|0=13 1=-12
back|1|present main|present sub|0=12 2=-7
back|1|present main|present that|1=8
back|1|present main|unverbed|0=-15 1=23 2=-8
back|1|present main|would that|0=12 1=-10
back|1|present relative|past main|0=26 1=-21
back|1|present relative|past perfect main|0=10 1=-9
back|1|present relative|past perfect that|0=8 1=-8
back|1|present relative|present infinitive|0=-6 2=7
back|1|present relative|present main|0=-8 1=-8 2=16
back|1|present relative|present relative|0=-7 1=7
back|1|present relative|present that|0=-7 1=7
back|1|present relative|unverbed|1=-8 2=9
back|1|present relative|would main|0=14 1=-13
back|1|present relative|would that|0=8 1=-6
back|1|present sub|future main|0=-6 2=9
back|1|present sub|past main|0=17 1=-12
back|1|present sub|past perfect main|0=5
back|1|present sub|past relative|0=6
back|1|present sub|present that|0=-19 1=19
back|1|present sub|would that|0=-8 1=11
back|1|present that|past main|0=8 1=-7
back|1|present that|present main|1=5
back|1|promise|0=11 1=8 2=-23
back|1|refused|0=30 1=-20 2=-16
back|1|refuse|0=7 1=-5
back|1|reluctant|1=19 2=-6
back|1|request|0=11 1=10 2=-18
back|1|requirement|0=32 1=-24 2=-15
back|1|says|agreement|0=24 1=-24
back|1|says|contribution|0=25 1=-9 2=-27
back|1|says|mandate|0=21 1=-27 2=6
back|1|says|obstacle|0=24 1=-23
back|1|says|request|1=7
back|1|says|requirement|0=-8 1=9
back|1|say|0=18 2=-26
back|1|serve|0=15 1=13 2=-31
back|1|should main|past main|1=8 2=-7
back|1|should main|past perfect main|0=7
back|1|should main|present main|0=8 1=-7
back|1|should perfect main|past main|0=-10 1=10
back|1|should relative|unverbed|0=10 1=-9
back|1|sign|0=-10 1=12
back|1|suspended|0=33 1=-31
back|1|unverbed|future main|0=-8 1=9
back|1|unverbed|future that|0=-19 1=20
back|1|unverbed|none infinitive|0=-5 1=5
back|1|unverbed|none participle|0=-22 1=10 2=12
back|1|unverbed|past main|0=-26 1=17 2=9
back|1|unverbed|past participle|0=-19 1=19
back|1|unverbed|past perfect main|0=-13 1=14
back|1|unverbed|past perfect sub|0=-11 1=11
back|1|unverbed|past perfect that|0=9 1=-9
back|1|unverbed|past sub|0=-11 1=11
back|1|unverbed|possible main|0=-15 1=15
back|1|unverbed|present infinitive|0=-56 1=57
back|1|unverbed|present main|0=-61 1=63
back|1|unverbed|present relative|0=-6 1=6
back|1|unverbed|present sub|0=-15 1=16
back|1|unverbed|unverbed|0=-21 1=22
back|1|unverbed|would relative|0=-16 1=16
back|1|unverbed|would that|0=-11 2=10
back|1|want|1=-6 2=5
back|1|withdrawn|0=8 1=-6
back|1|would main|past main|0=-11 1=14
back|1|would that|future main|0=7
back|1|would that|past main|0=-13 2=13
back|1|would that|past perfect main|0=-6 2=9
back|1|would that|present infinitive|0=-6 2=8
back|1|would that|present main|0=10 2=-5
back|1|would that|unverbed|0=6 1=-6
back|1|would that|would that|0=9 1=-5
back|2|0=26 1=-14 2=-34
back|2|acts|agreement|1=5
back|2|acts|contribution|0=22 1=-8 2=-32
back|2|acts|engagement|0=8 1=-12
back|2|acts|mandate|0=13 2=-17
back|2|acts|obstacle|0=15 2=-17
back|2|acts|request|0=13 2=-9
back|2|acts|requirement|0=22 1=-22
back|2|agreement drafting|0=6
back|2|agreement in-force|0=-19 1=19
back|2|agreement signed|0=28 1=-27
back|2|arrive|0=8 1=-10
back|2|ask|0=9 2=-10
back|2|authorised|0=10 1=-9
back|2|back|0=35 1=-30
back|2|bind|0=7 2=-8
back|2|changed|0=8 1=-5
back|2|change|0=12 1=-23 2=11
back|2|considering|0=24 1=-32 2=9
back|2|consider|1=6 2=-6
back|2|delivered|0=30 1=-9 2=-41
back|2|due|0=27 1=-31
back|2|ended|0=29 1=-24
back|2|end|1=-7 2=10
back|2|engagement planned|0=-9 2=8
back|2|extended|1=13 2=-11
back|2|extend|0=19 1=-15
back|2|fail|0=13 1=-13
back|2|future main|future main|1=-9 2=12
back|2|future main|none gerund|0=7 1=-6
back|2|future main|none infinitive|0=-10 2=10
back|2|future main|none participle|0=-10 1=12
back|2|future main|past main|0=8 1=-14 2=6
back|2|future main|past perfect main|0=10 1=-13
back|2|future main|present infinitive|0=13 1=-6 2=-7
back|2|future main|present main|0=26 1=-16 2=-11
back|2|future main|present sub|0=-9 2=10
back|2|future main|unverbed|0=14 1=-7 2=-7
back|2|future main|would that|0=8 1=-6
back|2|future perfect main|future main|0=-23 2=24
back|2|future perfect main|unverbed|0=-12 2=12
back|2|future relative|present infinitive|0=-22 1=22
back|2|future relative|present main|0=6
back|2|future relative|would that|0=7 1=-7
back|2|future sub|past main|0=-10 1=10
back|2|future sub|unverbed|0=-11 1=12
back|2|future that|future main|0=-10 1=12
back|2|future that|past main|0=-5 1=-5 2=11
back|2|future that|would that|0=-9 2=10
back|2|hesitate|0=11 1=-10
back|2|hold|1=7 2=-10
back|2|keep|0=7
back|2|leave|0=29 1=-25 2=-6
back|2|light|0=22 1=-6 2=-19
back|2|meet|1=17 2=-11
back|2|need|0=10 1=-9
back|2|none gerund|past main|0=7
back|2|none gerund|past perfect main|0=-9 1=10
back|2|none gerund|past that|0=-8 1=8
back|2|none gerund|present infinitive|0=7 1=-7
back|2|none infinitive|past perfect main|0=7
back|2|none infinitive|present main|0=-10 1=11
back|2|none participle|future main|0=-12 1=14
back|2|none participle|none infinitive|0=-8 1=10
back|2|none participle|past main|0=-28 1=29
back|2|none participle|past perfect main|0=11 1=-10
back|2|none participle|past perfect relative|0=-9 1=9
back|2|none participle|possible that|0=-21 1=21
back|2|none participle|present infinitive|0=-6 1=6
back|2|none participle|present main|0=6
back|2|none participle|present relative|0=-8 1=8
back|2|none participle|unverbed|0=9 1=-9
back|2|none participle|would main|0=-6 1=6
back|2|none|0=24 2=-33
back|2|obstacle|0=19 2=-21
back|2|oppose|1=-28 2=24
back|2|past main|future main|0=10 2=-8
back|2|past main|future that|0=-16 1=7 2=8
back|2|past main|none gerund|0=-19 1=20
back|2|past main|none infinitive|0=-5 1=6
back|2|past main|none participle|0=17 1=-17
back|2|past main|past main|1=28 2=-33
back|2|past main|past participle|0=-12 1=13
back|2|past main|past perfect main|0=26 1=-16 2=-9
back|2|past main|past perfect relative|0=-17 1=17
back|2|past main|past relative|0=5
back|2|past main|past that|0=-9 1=12
back|2|past main|possible main|0=-7 1=9
back|2|past main|possible relative|0=-8 1=8
back|2|past main|possible that|0=-14 1=15
back|2|past main|present infinitive|2=-6
back|2|past main|present main|2=-6
back|2|past main|present sub|0=-20 1=13 2=6
back|2|past main|present that|0=-33 1=37
back|2|past main|should main|0=5
back|2|past main|should that|0=-10 1=10
back|2|past main|unverbed|1=13 2=-12
back|2|past main|would main|0=-10 1=13
back|2|past main|would relative|0=18 1=-17
back|2|past main|would that|0=-26 1=33
back|2|past participle|future main|0=-38 1=40
back|2|past participle|past perfect main|0=-9 1=9
back|2|past participle|past sub|0=5 1=-5
back|2|past participle|possible main|0=-10 1=10
back|2|past participle|present infinitive|0=7 1=-7
back|2|past participle|present main|0=-22 1=26
back|2|past participle|present that|0=-21 1=21
back|2|past participle|unverbed|0=-7 1=8
back|2|past participle|would main|0=-24 1=24
back|2|past participle|would sub|0=8 1=-8
back|2|past perfect main|future main|0=7
back|2|past perfect main|none infinitive|0=21 1=-20
back|2|past perfect main|none participle|0=-7 1=8
back|2|past perfect main|past main|0=-6 1=8
back|2|past perfect main|past participle|0=-8 1=8
back|2|past perfect main|past perfect main|0=-31 1=39
back|2|past perfect main|past perfect relative|0=-13 1=13
back|2|past perfect main|past perfect that|0=-6 1=6
back|2|past perfect main|present main|0=28 1=-22
back|2|past perfect main|present relative|0=12 1=-12
back|2|past perfect main|present sub|0=-8 1=8
back|2|past perfect main|present that|0=10 1=-10
back|2|past perfect main|should main|0=15 1=-13
back|2|past perfect main|unverbed|0=-16 1=17
back|2|past perfect relative|past main|0=9 1=-9
back|2|past perfect relative|past perfect main|0=9 1=-8
back|2|past perfect relative|present main|0=6 1=-6
back|2|past perfect sub|past main|0=5
back|2|past perfect sub|past perfect main|0=-15 1=15
back|2|past perfect that|past perfect main|0=-9 1=9
back|2|past perfect that|would that|0=7 1=-7
back|2|past relative|future main|0=11 1=-11
back|2|past relative|future that|0=7 1=-7
back|2|past relative|past perfect main|0=12 1=-12
back|2|past relative|past perfect relative|0=6 1=-5
back|2|past relative|past sub|0=6 1=-6
back|2|past relative|past that|0=11 1=-10
back|2|past relative|present infinitive|0=-27 1=16 2=11
back|2|past relative|present that|0=6 1=-6
back|2|past relative|unverbed|0=-5 1=5
back|2|past relative|would main|0=-10 1=10
back|2|past sub|future main|0=-11 1=11
back|2|past sub|past main|0=6 1=-5
back|2|past sub|past participle|0=-9 1=9
back|2|past sub|past relative|0=7 1=-7
back|2|past sub|past that|0=11 1=-11
back|2|past sub|present infinitive|0=5
back|2|past sub|would main|0=-10 1=10
back|2|past sub|would that|0=6 1=-5
back|2|past that|past main|0=-10 1=12
back|2|past that|would that|0=5
back|2|pledged|0=7 2=-13
back|2|possible main|past main|0=11 1=-10
back|2|present infinitive|future main|1=-8 2=6
back|2|present infinitive|future that|0=-8 1=9
back|2|present infinitive|none gerund|0=-6 1=6
back|2|present infinitive|past main|0=12 1=-14
back|2|present infinitive|past participle|0=5
back|2|present infinitive|past perfect main|0=13 1=-9
back|2|present infinitive|past relative|1=5
back|2|present infinitive|past that|1=-8 2=11
back|2|present infinitive|present infinitive|0=-6 2=8
back|2|present infinitive|present main|0=6 1=-13 2=7
back|2|present infinitive|present that|0=-7 2=11
back|2|present infinitive|unverbed|0=11 1=-8
back|2|present infinitive|would that|0=8 1=-5
back|2|present main|future main|0=-19 1=20
back|2|present main|future that|0=9 1=-8
back|2|present main|none infinitive|0=9 1=-9
back|2|present main|past main|1=-18 2=15
back|2|present main|past participle|0=6 1=-6
back|2|present main|past perfect main|2=6
back|2|present main|past perfect relative|0=5
back|2|present main|past sub|0=13 1=-13
back|2|present main|past that|0=16 1=-14
back|2|present main|possible main|0=-9 2=8
back|2|present main|possible that|1=-9 2=12
back|2|present main|present infinitive|1=9 2=-5
back|2|present main|present main|0=19 1=-28 2=11
back|2|present main|present relative|0=6
back|2|present main|present sub|1=-11 2=11
back|2|present main|present that|0=9 1=-8
back|2|present main|unverbed|0=16 1=-24 2=7
back|2|present main|would main|0=9 1=-9
back|2|present main|would that|2=8
back|2|present relative|past main|0=10 2=-10
back|2|present relative|past perfect main|0=7 1=-7
back|2|present relative|unverbed|0=6 1=-6
back|2|present relative|would main|0=10 1=-10
back|2|present sub|past main|0=22 1=-18
back|2|present sub|past that|0=5 1=-5
back|2|present sub|present main|1=-7 2=10
back|2|present sub|present that|0=-11 1=11
back|2|present sub|unverbed|0=7 1=-7
back|2|present that|past that|0=-6 1=7
back|2|present that|would main|0=-8 2=9
back|2|promise|0=-6 1=18
back|2|refused|0=24 1=-14 2=-11
back|2|refuse|1=7
back|2|reluctant|0=11
back|2|request|1=15 2=-12
back|2|requirement|0=30 1=-31
back|2|says|agreement|0=19 1=-19
back|2|says|contribution|0=18 1=-18 2=-5
back|2|says|engagement|0=-16 1=17
back|2|says|mandate|0=28 1=-31
back|2|says|obstacle|0=9 1=-7
back|2|says|request|0=-15 1=16
back|2|says|requirement|0=10 1=-9
back|2|say|0=15 1=6 2=-25
back|2|serve|0=29 1=-7 2=-24
back|2|should relative|would main|0=6
back|2|should that|past main|0=-9 1=9
back|2|sign|0=-16 1=20
back|2|thank|0=6 1=-5
back|2|unverbed|future main|0=-17 1=18
back|2|unverbed|future that|0=6 1=-6
back|2|unverbed|none infinitive|0=-10 1=10
back|2|unverbed|past perfect main|0=-26 1=15 2=11
back|2|unverbed|past perfect that|0=6 1=-6
back|2|unverbed|past that|0=-11 1=11
back|2|unverbed|possible main|0=-6 1=6
back|2|unverbed|possible that|0=-7 1=7
back|2|unverbed|present infinitive|0=-6 1=8
back|2|unverbed|present main|1=-11 2=9
back|2|unverbed|present relative|1=5
back|2|unverbed|present sub|0=-13 1=14
back|2|unverbed|present that|0=-8 1=8
back|2|unverbed|unverbed|0=-18 1=6 2=11
back|2|unverbed|would main|0=-13 1=14
back|2|unverbed|would that|0=-31 1=31
back|2|withdrawn|1=-5 2=15
back|2|would main|present infinitive|0=-24 1=24
back|2|would main|present main|0=-11 2=12
back|2|would that|future main|0=-6 2=7
back|2|would that|past main|0=10 1=-8
back|2|would that|present main|0=6
back|3|0=32 1=-14 2=-45
back|3|acts|contribution|0=23 2=-39
back|3|acts|mandate|0=21 1=-17
back|3|acts|obstacle|0=11 1=5 2=-13
back|3|acts|request|0=14 1=-6 2=-5
back|3|acts|requirement|0=21 1=-7 2=-9
back|3|agreement drafting|0=-7 1=9
back|3|arrive|0=32 1=-20 2=-21
back|3|ask|0=-5 1=13 2=-6
back|3|authorised|0=16 1=-18
back|3|authorise|0=12 1=-11
back|3|bar|0=-44 1=44
back|3|bind|0=33 1=-34
back|3|changed|0=6 1=-5
back|3|committed|0=29 1=-19 2=-9
back|3|considering|0=11 2=-7
back|3|consider|0=-17 1=19
back|3|delivered|0=29 1=-9 2=-39
back|3|due|0=-6
back|3|ended|0=23 1=-20
back|3|end|0=29 1=-18 2=-10
back|3|engagement held|1=8
back|3|engagement planned|0=7 1=-6
back|3|extended|0=9 2=-6
back|3|extend|0=-16 1=21
back|3|future main|future main|0=-13 1=17
back|3|future main|past main|0=-9 1=18 2=-9
back|3|future main|past perfect main|0=14 1=-10
back|3|future main|present infinitive|0=10 1=-7
back|3|future main|present main|1=-11 2=6
back|3|future main|would that|0=5
back|3|future that|future relative|0=-12 2=12
back|3|give|0=13 2=-16
back|3|hold|0=38 1=-33
back|3|keep|0=44 1=-33 2=-11
back|3|leave|0=-20 1=13 2=14
back|3|light|0=18 1=-24 2=6
back|3|meet|0=18 1=-7 2=-10
back|3|none gerund|past main|0=-26 1=27
back|3|none gerund|past participle|0=-12 1=12
back|3|none gerund|past that|0=-29 1=29
back|3|none gerund|present infinitive|0=-6 1=6
back|3|none gerund|present main|0=6 1=-6
back|3|none gerund|unverbed|0=-8 1=8
back|3|none participle|future main|0=8 1=-7
back|3|none participle|future that|0=-5 1=5
back|3|none participle|none participle|0=-6 1=7
back|3|none participle|present main|0=-14 1=5 2=9
back|3|none participle|unverbed|0=11 1=-10
back|3|none|0=17 1=14 2=-38
back|3|obstacle|0=28 1=-17 2=-17
back|3|oppose|0=-25 1=-8 2=33
back|3|past main|future main|1=8
back|3|past main|future sub|0=-13 1=13
back|3|past main|none gerund|0=-8 1=8
back|3|past main|none infinitive|0=6 1=-6
back|3|past main|none participle|0=7 1=-6
back|3|past main|past main|0=-8 1=31 2=-16
back|3|past main|past participle|0=6 1=-5
back|3|past main|past perfect main|0=21 1=-11 2=-7
back|3|past main|past relative|0=5 1=-17 2=11
back|3|past main|past that|0=-8 1=9
back|3|past main|possible main|0=-14 1=14
back|3|past main|possible sub|0=6 1=-6
back|3|past main|possible that|0=-16 1=16
back|3|past main|present infinitive|0=-18 1=26
back|3|past main|present main|0=15 1=7 2=-22
back|3|past main|present relative|0=16 1=-16
back|3|past main|present sub|0=-21 1=22
back|3|past main|present that|0=-7 1=8
back|3|past main|should main|0=9 1=-8
back|3|past main|unverbed|1=9 2=-6
back|3|past main|would main|0=-22 1=13 2=9
back|3|past main|would relative|0=13 1=-13
back|3|past main|would sub|0=-14 1=14
back|3|past main|would that|0=-17 1=23
back|3|past participle|future main|0=5
back|3|past participle|past main|0=-25 1=25
back|3|past participle|past perfect main|0=-26 1=26
back|3|past participle|past that|0=-7 1=7
back|3|past participle|present that|0=-19 1=19
back|3|past perfect main|future main|0=7
back|3|past perfect main|none infinitive|0=16 1=-16
back|3|past perfect main|none participle|0=10 1=-10
back|3|past perfect main|past main|0=16 1=-15
back|3|past perfect main|past perfect main|0=-39 1=41
back|3|past perfect main|past that|0=12 1=-12
back|3|past perfect main|possible main|0=8 1=-7
back|3|past perfect main|present infinitive|0=5 1=-5
back|3|past perfect main|present main|0=19 1=-13
back|3|past perfect main|present relative|0=7 1=-7
back|3|past perfect main|present that|0=8 1=-8
back|3|past perfect main|should main|0=10 1=-10
back|3|past perfect main|would main|0=6 1=-5
back|3|past perfect relative|future main|0=6 1=-6
back|3|past perfect relative|past perfect main|0=9 1=-9
back|3|past perfect relative|past perfect relative|0=-25 1=25
back|3|past perfect that|past main|0=-5 1=6
back|3|past perfect that|past perfect main|0=-8 1=8
back|3|past perfect that|past relative|0=-22 1=22
back|3|past perfect that|past that|0=-19 1=19
back|3|past perfect that|present infinitive|0=6 1=-6
back|3|past relative|future main|0=7 1=-5
back|3|past relative|future that|0=6 1=-6
back|3|past relative|past main|0=39 1=-38
back|3|past relative|past perfect main|0=8 1=-7
back|3|past relative|past relative|0=6 1=-6
back|3|past relative|past sub|0=-8 1=8
back|3|past relative|past that|0=12 1=-12
back|3|past relative|present infinitive|0=10 1=-10
back|3|past relative|unverbed|0=11 1=-11
back|3|past sub|future main|0=6 1=-6
back|3|past sub|past main|0=-28 1=28
back|3|past sub|past perfect main|0=6 1=-6
back|3|past sub|past sub|0=-10 1=10
back|3|past sub|past that|0=-9 1=9
back|3|past sub|present main|0=6 1=-5
back|3|past sub|unverbed|0=15 1=-15
back|3|past sub|would main|0=-18 1=19
back|3|past that|past that|0=-10 1=10
back|3|past that|possible that|0=-11 1=11
back|3|past that|present main|0=5
back|3|pledged|1=20 2=-24
back|3|present infinitive|future main|0=7
back|3|present infinitive|future relative|0=-10 2=11
back|3|present infinitive|future that|0=-10 1=12
back|3|present infinitive|past main|0=-11 1=18 2=-6
back|3|present infinitive|past perfect main|0=-21 1=10 2=11
back|3|present infinitive|present infinitive|0=-21 1=27 2=-5
back|3|present infinitive|present main|0=11 1=-6
back|3|present infinitive|unverbed|1=6
back|3|present infinitive|would main|0=5
back|3|present infinitive|would that|0=9 1=-7
back|3|present main|future main|0=17 1=-14
back|3|present main|none infinitive|0=8 1=-8
back|3|present main|past main|0=16 1=-20
back|3|present main|past perfect that|0=-7 1=7
back|3|present main|past that|0=10 1=-10
back|3|present main|present infinitive|0=13 1=-11
back|3|present main|present main|0=25 1=-32 2=9
back|3|present main|present sub|0=5
back|3|present main|present that|0=5
back|3|present main|would main|0=-14 1=14
back|3|present main|would that|0=-10 2=10
back|3|present relative|future main|0=9 1=-8
back|3|present relative|past that|0=-10 2=11
back|3|present relative|present main|0=6 1=-5
back|3|present relative|unverbed|0=-9 2=11
back|3|present sub|past main|1=-11 2=8
back|3|promise|0=13 1=6 2=-19
back|3|refused|0=26 1=-19 2=-7
back|3|refuse|0=21 1=-17
back|3|reluctant|0=46 1=-44
back|3|request|0=6 1=6 2=-7
back|3|requirement|0=23 1=-8 2=-12
back|3|says|contribution|0=31 1=-15 2=-28
back|3|says|mandate|0=33 1=-32
back|3|says|obstacle|0=28 1=-27
back|3|says|request|0=-11 1=11
back|3|say|0=18 2=-29
back|3|serve|0=15 2=-14
back|3|should main|future main|0=6
back|3|should main|past perfect main|0=-9 1=10
back|3|should main|present main|0=-10 2=12
back|3|sign|0=9 1=-7
back|3|suspended|0=-31 1=32
back|3|unverbed|past main|0=-21 1=22
back|3|unverbed|past participle|0=6 1=-6
back|3|unverbed|past perfect main|0=-35 1=36
back|3|unverbed|past perfect that|0=9 1=-9
back|3|unverbed|past relative|0=5 1=-5
back|3|unverbed|past sub|0=-8 1=8
back|3|unverbed|possible main|0=-11 1=11
back|3|unverbed|present infinitive|0=13 1=-12
back|3|unverbed|present main|0=30 1=-29
back|3|unverbed|present sub|0=-15 1=15
back|3|unverbed|present that|0=-7 1=7
back|3|unverbed|should that|0=-8 1=8
back|3|unverbed|would main|0=19 1=-18
back|3|unverbed|would that|0=-19 1=19
back|3|want|0=8 1=-7
back|3|would main|past main|0=-11 1=12
back|3|would that|past main|0=-10 1=15
back|3|would that|past relative|0=-11 1=11
back|3|would that|present main|0=-5 1=5
back|4 ahead|0=23 1=-41 2=13
back|4 long-ago|0=44 1=-37 2=-33
back|4 now|0=25 1=-23 2=-8
back|4 past|0=41 1=-33 2=-24
back|7 ahead|0=16 1=-42 2=13
back|7 long-ago|0=38 1=-32 2=-12
back|7 now|1=-18 2=21
back|7 past|0=36 1=-23 2=-45
back|apart|0=21 1=-6 2=-32
back|apart|0|0=8 2=-7
back|apart|10 ahead|1=-17 2=22
back|apart|10 long-ago|0=12 1=-10
back|apart|10 now|0=9 1=26 2=-41
back|apart|10 past|0=14 1=23 2=-49
back|apart|1|0=17 2=-28
back|apart|2|0=23 1=-6 2=-35
back|apart|3|0=30 1=-9 2=-45
back|apart|4 ahead|0=13 1=-26 2=15
back|apart|4 long-ago|0=38 1=-29 2=-25
back|apart|4 now|0=20 1=-9 2=-9
back|apart|4 past|0=27 1=-17 2=-11
back|apart|7 ahead|0=11 1=-42 2=23
back|apart|7 long-ago|0=21 1=-15
back|apart|7 now|1=-25 2=27
back|apart|7 past|0=39 1=-27 2=-44
back|future main|0=14 1=-22
back|future relative|0=17 1=-25 2=7
back|future sub|0=7 1=-19 2=11
back|future that|0=16 1=-15
back|last|false|0=24 1=-20 2=-23
back|last|true|0=23 1=-6 2=-37
back|none gerund|0=24 1=-8 2=-17
back|none infinitive|0=24 1=-7 2=-19
back|none participle|0=10 1=-14 2=7
back|own|0|0=18 1=14 2=-48
back|own|1|0=35 1=-35 2=-30
back|own|2|0=27 1=-83 2=47
back|past infinitive|0=9 1=-8
back|past main|0=18 1=6 2=-36
back|past participle|0=-20 1=11 2=17
back|past perfect infinitive|0=6 1=-6
back|past perfect main|0=35 1=-18 2=-45
back|past perfect relative|0=35 1=-14 2=-28
back|past perfect sub|0=11 2=-8
back|past perfect that|0=9 1=6 2=-14
back|past relative|0=16 1=-5 2=-15
back|past sub|1=14 2=-16
back|past that|0=10 1=11 2=-23
back|possible main|0=-21 1=9 2=25
back|possible relative|0=-12 1=13
back|possible sub|1=8
back|possible that|1=5
back|present infinitive|0=22 1=-5 2=-31
back|present main|0=25 1=-15 2=-32
back|present relative|0=32 1=-28 2=-18
back|present sub|0=-9 1=-15 2=28
back|present that|0=8 1=7 2=-14
back|should main|0=19 1=-27 2=8
back|should perfect main|0=7 1=-7
back|should relative|0=27 1=-21 2=-6
back|should that|0=-26 1=10 2=16
back|together|0=26 1=-9 2=-38
back|together|0|0=20 2=-36
back|together|10 ahead|0=17 1=-39 2=15
back|together|10 long-ago|0=12 1=-11
back|together|10 now|0=7 1=17 2=-25
back|together|10 past|0=22 1=11 2=-49
back|together|1|0=29 1=-14 2=-38
back|together|2|0=30 1=-29 2=-23
back|together|3|0=32 1=-25 2=-26
back|together|4 ahead|0=14 1=-14
back|together|4 long-ago|0=31 1=-19 2=-16
back|together|4 now|0=10 1=-16 2=12
back|together|4 past|0=30 1=-22 2=-9
back|together|7 ahead|0=19 1=-24 2=-6
back|together|7 long-ago|0=22 1=-17
back|together|7 now|2=13
back|together|7 past|0=29 1=-14 2=-37
back|unverbed|0=21 2=-39
back|would main|1=12 2=-12
back|would perfect relative|0=-10 1=10
back|would perfect that|0=5
back|would relative|0=-15 1=30 2=-15
back|would sub|0=11 1=-5 2=-6
back|would that|0=-6 1=25 2=-14
before|"|1=-11 2=7
before|"|7 now|0=9 1=-14
before|"|contribution|1=-11 2=7
before|"|pledged|0=6 1=-13 2=7
before|'s|0=12 1=-10
before|'s|10 now|0=10 1=-9
before|'s|10 past|0=-12 1=13
before|'s|7 now|0=15 1=-14
before|'s|pledged|0=-6 1=7
before|(|0=-15 1=16
before|(|10 ahead|0=-13 1=11
before|(|10 now|0=-14 1=14
before|(|considering|0=25 1=-25
before|(|contribution|1=-16 2=20
before|(|engagement|1=5
before|(|extended|0=6 1=12 2=-18
before|(|mandate|1=20 2=-20
before|(|pledged|0=-40 1=19 2=20
before|)|0=-6
before|)|contribution|0=-6
before|,|0=8 1=6 2=-14
before|,|10 ahead|0=-6
before|,|10 now|0=36 1=-51 2=15
before|,|10 past|0=-14 1=24 2=-11
before|,|4 past|0=7 1=-6
before|,|7 now|1=17 2=-16
before|,|7 past|0=-20 1=22
before|,|agreement signed|0=-7 1=7
before|,|agreement|0=-9 1=10
before|,|authorised|0=-19 1=20
before|,|committed|0=19 1=-18
before|,|contribution|0=10 1=-15
before|,|delivered|0=-36 1=36
before|,|ended|0=11 2=-9
before|,|extended|2=-7
before|,|mandate|1=16 2=-17
before|,|obstacle|0=6 1=-5
before|,|pledged|0=-39 1=38
before|,|refused|0=18 1=-18
before|,|reluctant|0=11 1=-11
before|,|withdrawn|0=39 1=-47 2=8
before|-|10 now|0=6 1=-6
before|1,100|0=5 1=-5
before|1,100|contribution|0=5 1=-5
before|1,100|delivered|0=5 1=-5
before|1,500|0=7 1=-6
before|1,500|7 past|0=7 1=-6
before|1,500|contribution|0=7 1=-6
before|1,650|0=14 1=-13
before|1,650|7 now|0=14 1=-13
before|1,650|contribution|0=14 1=-13
before|1,650|delivered|0=12 1=-12
before|2026|0=-8 1=8
before|2026|extended|0=-8 1=8
before|2026|mandate|0=-8 1=8
before|3,400|0=-10 1=10
before|3,400|7 now|0=-10 1=10
before|3,400|contribution|0=-10 1=10
before|3,400|delivered|0=-10 1=10
before|300|0=5
before|300|4 ahead|0=6
before|300|contribution|0=5
before|4,000|2=-5
before|4,000|contribution|2=-5
before|400|2=-5
before|400|4 past|0=6 1=-6
before|400|contribution|2=-5
before|400|delivered|0=6 1=-6
before|5,000|10 now|0=6 1=-6
before|5,000|1=5
before|5,000|contribution|1=5
before|5,000|delivered|0=6 1=-6
before|60|1=-5
before|60|7 now|1=-5
before|60|contribution|1=-5
before|72|0=-8 1=8
before|72|10 past|0=-8 1=8
before|72|contribution|0=-8 1=8
before|72|delivered|0=-8 1=8
before|790|0=11 1=-11
before|790|7 now|0=11 1=-11
before|790|contribution|0=11 1=-11
before|790|delivered|0=11 1=-11
before|833|0=10 2=-9
before|833|7 ahead|0=10 2=-9
before|833|contribution|0=10 2=-9
before|833|pledged|0=10 2=-9
before|83|0=-11 1=11
before|83|10 past|0=-11 1=11
before|83|contribution|0=-11 1=11
before|83|delivered|0=-11 1=11
before|90th|0=-12 2=13
before|90th|7 ahead|0=-12 2=13
before|90th|contribution|0=-12 2=13
before|90th|pledged|0=-12 2=13
before|:|0=5
before|:|10 past|0=-26 1=26
before|:|contribution|1=12 2=-8
before|:|pledged|2=-8
before|;|0=14 1=-10
before|;|10 now|0=12 1=-11
before|;|10 past|0=-5 1=6
before|;|7 past|0=5 1=-5
before|;|contribution|0=13 1=-11
before|;|delivered|0=13 1=-13
before|^|0=-8 1=21 2=-11
before|^|10 ahead|0=8 1=-11
before|^|10 long-ago|0=-18 1=18
before|^|10 now|0=57 1=-54
before|^|10 past|1=12 2=-15
before|^|4 long-ago|0=12 1=-12
before|^|4 now|0=-8 1=8
before|^|7 ahead|0=-8 1=-17 2=25
before|^|7 long-ago|0=-9 1=10
before|^|7 now|0=-26 1=44 2=-17
before|^|7 past|0=-17 1=18
before|^|agreement drafting|0=-11 1=11
before|^|agreement|0=-14 1=14
before|^|authorised|0=17 1=-27 2=10
before|^|committed|0=-5 1=6
before|^|contribution|0=-14 1=9
before|^|ended|0=-11 1=13
before|^|engagement held|0=8 1=-8
before|^|engagement planned|0=-9 1=10
before|^|extended|0=8 1=11 2=-18
before|^|mandate|0=17 1=-6 2=-12
before|^|obstacle|0=-17 1=17
before|^|pledged|1=18 2=-13
before|^|refused|0=16 1=-16
before|^|request|0=7 1=-6
before|^|requirement|0=7 1=-6
before|^|withdrawn|0=-19 2=20
before|ababa|0=-9 1=9
before|abdullah|0=6 1=-6
before|abdullah|7 now|0=6 1=-6
before|abdullah|contribution|0=6 1=-6
before|abdullah|delivered|0=6 1=-6
before|about|0=13 1=-18 2=6
before|about|10 past|0=13 1=-13
before|about|contribution|0=6 1=-12 2=6
before|about|engagement held|0=12 1=-12
before|about|engagement|0=12 1=-12
before|about|obstacle|0=-5 1=5
before|about|pledged|1=-11 2=7
before|abstained|0=6 1=-5
before|abstained|4 past|0=11 1=-10
before|abstained|contribution|0=6 1=-5
before|abuja|7 now|0=6 1=-5
before|abuja|authorised|0=6 1=-5
before|abuja|mandate|0=6 1=-5
before|abyei|0=-8 1=8
before|abyei|7 now|0=-8 1=8
before|abyei|contribution|0=-8 1=8
before|abyei|delivered|0=-8 1=8
before|accompagné|0=7 1=-7
before|accompagné|10 past|0=7 1=-7
before|accompagné|contribution|0=7 1=-7
before|accompagné|delivered|0=7 1=-7
before|accord|0=-6 1=6
before|accord|10 past|0=-6 1=6
before|accord|contribution|0=-6 1=6
before|account|0=7 1=-7
before|account|10 now|0=7 1=-7
before|account|contribution|0=5 1=-5
before|account|delivered|0=5 1=-5
before|accra|0=-13 1=14
before|accra|7 now|0=-11 1=12
before|accra|contribution|0=-11 1=11
before|accra|delivered|0=-9 1=9
before|accédé|0=8 1=-8
before|accédé|10 past|0=8 1=-8
before|accédé|request|0=8 1=-8
before|acte|0=10 1=-10
before|acte|10 past|0=10 1=-10
before|acte|contribution|0=10 1=-10
before|acte|withdrawn|0=10 1=-10
before|added|4 past|0=-6 1=6
before|added|7 past|0=5
before|added|delivered|0=-8 1=9
before|added|pledged|0=8 1=-8
before|admited|contribution|0=-9 1=9
before|admited|obstacle|0=5 1=-5
before|admited|suspended|0=-7 1=7
before|adopted|0=-15 1=16
before|adopted|10 now|0=-7 1=7
before|adopted|10 past|0=-10 1=10
before|adopted|authorised|0=-6 1=6
before|adopted|committed|0=5
before|adopted|extended|0=-8 1=9
before|adopted|mandate|0=-21 1=22
before|adoption|0=-11 1=11
before|adoption|10 now|0=-8 1=9
before|adoption|authorised|0=-6 1=6
before|adoption|mandate|0=-6 1=6
before|affairs|0=-7 1=7
before|affairs|contribution|0=-7 1=7
before|affairs|pledged|0=-7 1=7
before|affirmed|0=8 1=-7
before|affirmed|10 past|0=9 1=-9
before|affirmed|committed|0=-6 1=6
before|affirmed|delivered|0=7 1=-7
before|affirmed|obstacle|0=6 1=-6
before|affirmed|pledged|0=-23 1=23
before|affirmed|suspended|0=11 1=-11
before|affirmed|withdrawn|0=11 1=-11
before|after|0=23 1=-5 2=-18
before|after|10 ahead|0=-9 1=10
before|after|10 past|0=23 1=-22
before|after|7 ahead|0=14 2=-11
before|after|7 now|0=-25 1=26
before|after|7 past|0=11 1=-10
before|after|authorised|0=-11 1=11
before|after|committed|0=-20 1=20
before|after|considering|0=26 1=-22
before|after|contribution|0=37 1=-20 2=-18
before|after|ended|0=-10 1=9
before|after|engagement planned|0=5
before|after|engagement|0=9 1=-8
before|after|mandate|0=-15 1=14
before|after|obstacle|0=-10 1=11
before|after|pledged|1=8 2=-9
before|after|refused|0=22 1=-22
before|against|contribution|0=8 1=-5
before|against|obstacle|0=-9 1=9
before|against|pledged|0=8 1=-5
before|again|7 now|0=6
before|again|contribution|0=15 1=-13
before|again|engagement held|0=-5 1=5
before|again|engagement|0=-5 1=5
before|again|obstacle|0=-9 1=9
before|again|pledged|0=13 1=-11
before|ago|0=10 1=-8
before|ago|7 now|0=10 1=-8
before|agreed|1=15 2=-11
before|agreed|4 past|1=5
before|agreed|7 ahead|0=12 2=-8
before|agreed|7 now|0=-14 1=14
before|agreed|7 past|0=6
before|agreed|authorised|0=-7 1=7
before|agreed|committed|0=-10 1=11
before|agreed|contribution|1=6 2=-10
before|agreed|extended|0=-6 1=6
before|agreed|mandate|0=-8 1=8
before|agreed|pledged|0=-7 1=9
before|agreed|withdrawn|0=12 2=-8
before|agreement|0=-6 1=6
before|agreement|10 now|0=-6 1=6
before|agreement|committed|0=-6 1=6
before|agreement|contribution|0=-6 1=6
before|ahead|0=6 1=-5
before|aircraft|0=-6 1=6
before|aircraft|10 past|0=-6 1=6
before|aircraft|contribution|0=-6 1=6
before|aircraft|delivered|0=-6 1=6
before|airfield|0=-9 1=9
before|airfield|10 now|0=-9 1=9
before|airfield|contribution|0=-9 1=9
before|airfield|delivered|0=-9 1=9
before|airport|0=-9 1=11
before|airport|10 past|0=-10 1=10
before|airport|contribution|0=-9 1=11
before|airport|delivered|0=-19 1=19
before|alliance|0=-9 1=9
before|alliance|7 past|0=-9 1=9
before|alliance|contribution|0=-9 1=9
before|alliance|pledged|0=-9 1=9
before|all|0=10 1=-10
before|all|7 now|0=10 1=-10
before|all|contribution|0=10 1=-10
before|all|delivered|0=10 1=-10
before|and|0=9 1=-19 2=10
before|and|10 ahead|0=6 2=-5
before|and|10 now|0=11 1=-11
before|and|10 past|0=-26 1=13 2=13
before|and|4 long-ago|0=-8 1=8
before|and|4 past|0=5 1=-5
before|and|7 ahead|0=-8 2=11
before|and|7 now|0=23 1=-19
before|and|agreement signed|0=6 1=-6
before|and|agreement|0=6 1=-6
before|and|committed|0=-15 1=12
before|and|considering|0=7 2=-7
before|and|contribution|0=-9 2=12
before|and|delivered|0=-14 1=15
before|and|engagement held|0=11 1=-11
before|and|engagement|0=16 1=-14
before|and|obstacle|0=8 1=-8
before|and|pledged|0=8 1=-12
before|and|request|0=-12 1=12
before|and|withdrawn|0=6 1=-19 2=13
before|ankara|0=-6 1=6
before|ankara|7 now|0=-6 1=6
before|announced|0=10 2=-10
before|announced|10 now|0=17 1=-16
before|announced|10 past|0=-18 1=21
before|announced|4 past|0=8 1=-8
before|announced|7 now|1=9 2=-5
before|announced|committed|0=34 1=-34
before|announced|contribution|0=8 2=-10
before|announced|engagement held|0=-8 1=8
before|announced|pledged|0=21 1=-12 2=-10
before|announced|refused|0=-8 1=8
before|announced|requirement|0=5 1=-5
before|announced|withdrawn|0=-37 1=38
before|answered|0=-8 1=8
before|answered|10 past|0=-8 1=8
before|answered|contribution|0=-8 1=8
before|answered|pledged|0=-8 1=8
before|apiece|0=-10 1=10
before|apiece|4 past|0=-10 1=10
before|apiece|contribution|0=-10 1=10
before|apiece|delivered|0=-10 1=10
before|appeal|0=8 1=-8
before|appeal|10 past|0=7 1=-7
before|appeal|obstacle|0=8 1=-8
before|approval|0=-8 1=8
before|approval|committed|0=-6 1=7
before|approval|contribution|1=5
before|approved|0=-12 1=13
before|approved|10 now|0=-8 1=8
before|approved|4 past|0=-6 1=7
before|approved|authorised|0=-14 1=14
before|approved|delivered|0=10 1=-10
before|approved|mandate|0=-17 1=17
before|area|0=-8 2=7
before|area|contribution|0=-8 2=7
before|army|0=10 1=-10
before|army|contribution|0=10 1=-10
before|around|0=-7 1=-25 2=32
before|around|10 ahead|0=-18 2=19
before|around|10 past|0=-6 1=-7 2=13
before|around|7 past|0=17 1=-17
before|around|contribution|0=-14 1=-17 2=32
before|around|delivered|0=10 1=-10
before|around|pledged|0=-24 1=-8 2=32
before|arrival|0=-11 1=11
before|arrival|10 past|0=6 1=-6
before|arrival|7 now|0=-13 1=13
before|arrival|contribution|0=-14 1=14
before|arrival|delivered|0=-14 1=14
before|arrived|0=-7 1=8
before|arrived|10 now|0=-11 1=11
before|arrived|10 past|0=10 1=-10
before|arrived|4 now|0=-8 1=8
before|arrived|4 past|0=-10 1=10
before|arrived|7 past|0=11 1=-11
before|arrived|agreement drafting|0=7 1=-7
before|arrived|agreement|0=7 1=-7
before|arrived|contribution|0=-10 1=11
before|arrived|delivered|0=-15 1=15
before|arrived|engagement held|0=-5 1=5
before|arrived|engagement|0=-5 1=5
before|arrived|obstacle|0=6 1=-6
before|arrived|pledged|0=5
before|arrive|0=-14 1=-11 2=25
before|arrive|7 now|0=-22 2=25
before|arrive|contribution|0=-13 1=-12 2=26
before|arrive|pledged|0=-23 2=26
before|arriving|0=8 1=-7
before|arriving|7 now|0=8 1=-7
before|arriving|contribution|0=8 1=-7
before|asked|1=6
before|asked|4 past|0=5 1=-5
before|asked|7 now|0=9 1=-6
before|asked|7 past|0=-13 1=13
before|asked|contribution|0=16 1=-12
before|asked|refused|0=9 1=-9
before|asked|request|0=-7 1=7
before|aspides|0=8 2=-7
before|aspides|4 ahead|0=7 2=-6
before|aspides|contribution|0=8 2=-7
before|aspides|pledged|0=8 2=-7
before|assembled|0=-16 1=16
before|assembled|7 now|0=-16 1=16
before|assembled|considering|0=-15 1=15
before|assembled|contribution|0=-15 1=15
before|assembly|10 past|0=-6 1=6
before|assembly|7 now|0=20 1=-19
before|assembly|7 past|0=-12 1=12
before|assembly|committed|0=-5 1=5
before|assembly|contribution|0=-10 1=10
before|assembly|delivered|0=8 1=-8
before|assembly|engagement planned|0=7 1=-6
before|assembly|engagement|0=7 1=-6
before|assembly|pledged|0=-13 1=13
before|assured|0=15 1=-14
before|assured|10 past|0=15 1=-14
before|assured|committed|0=-6 1=6
before|assured|contribution|0=17 1=-16
before|assured|pledged|0=22 1=-21
before|as|0=34 1=-10 2=-24
before|as|7 ahead|0=24 2=-22
before|as|contribution|0=26 2=-22
before|as|mandate|0=7 1=-7
before|as|pledged|0=26 2=-22
before|attended|0=-6 1=6
before|attended|10 past|0=-5 1=5
before|attended|agreement drafting|0=-5 1=5
before|attended|agreement|0=-5 1=5
before|at|0=-25 1=27
before|at|10 now|0=-9 1=10
before|at|10 past|0=6
before|at|7 now|1=5
before|at|7 past|0=-15 1=16
before|at|contribution|0=-26 1=33 2=-6
before|at|mandate|2=5
before|at|pledged|0=-21 1=27 2=-6
before|authorised|4 past|0=6 1=-5
before|authorised|7 now|0=-7 1=8
before|authorised|7 past|0=8 1=-8
before|authorised|committed|0=-7 1=8
before|authorised|pledged|0=8 1=-8
before|authority|0=7 1=-7
before|authority|7 past|0=7 1=-7
before|available|1=6
before|available|4 now|0=-7 1=8
before|available|committed|0=-7 1=8
before|available|contribution|1=6
before|a|0=28 1=-19 2=-9
before|a|10 past|0=20 1=-18
before|a|7 ahead|0=7 2=-7
before|a|7 now|0=-10 1=10
before|a|7 past|0=5 1=-5
before|a|considering|0=-7 1=7
before|a|contribution|2=-8
before|a|engagement held|0=11 1=-11
before|a|engagement|0=11 1=-11
before|a|obstacle|0=7 1=-7
before|a|pledged|0=11 2=-8
before|a|reluctant|0=-14 1=14
before|a|withdrawn|0=10 1=-10
before|baby|0=14 1=-14
before|baby|7 now|0=14 1=-14
before|baby|contribution|0=14 1=-14
before|baby|delivered|0=14 1=-14
before|back|0=-13 2=8
before|back|7 ahead|0=-7 2=11
before|back|contribution|0=-13 2=8
before|back|withdrawn|0=-14 1=6 2=8
before|bahamas|0=-14 1=15
before|bahamas|4 past|0=-11 1=12
before|bahamas|contribution|0=-11 1=12
before|bahamas|pledged|0=-11 1=12
before|bangui|0=12 1=-12
before|bangui|contribution|0=12 1=-12
before|banjska|0=6 1=-6
before|banjska|7 past|0=6 1=-6
before|banjska|contribution|0=6 1=-6
before|banjska|delivered|0=6 1=-6
before|barbados|1=5
before|barracks|0=6 1=-6
before|barracks|10 past|0=6 1=-6
before|barracks|contribution|0=6 1=-6
before|barracks|pledged|0=6 1=-6
before|barrage|obstacle|0=7 1=-7
before|base|0=-7 1=8
before|base|10 now|0=-8 1=8
before|base|4 past|0=6 1=-6
before|base|contribution|0=-6 1=7
before|base|pledged|0=6 1=-5
before|base|withdrawn|0=-13 1=13
before|basseterre|0=10 1=-9
before|basseterre|7 now|0=12 1=-11
before|basseterre|contribution|0=9 1=-9
before|basseterre|pledged|0=9 1=-9
before|battalion|0=-10 2=14
before|battalion|7 now|0=-11 2=14
before|battalion|contribution|0=-10 2=14
before|battalion|pledged|0=-11 2=14
before|bbc|7 now|0=8 1=-8
before|bbc|7 past|0=-9 1=9
before|bbc|refused|0=-9 1=9
before|been|0=9 1=-8
before|been|7 now|0=8 1=-8
before|been|considering|0=-9 1=9
before|been|delivered|0=8 1=-8
before|been|engagement held|0=8 1=-8
before|been|engagement|0=8 1=-8
before|before|0=34 1=-46 2=12
before|before|10 ahead|0=6 1=-14 2=8
before|before|10 past|0=15 1=-11
before|before|4 ahead|0=17 2=-15
before|before|7 ahead|1=-14 2=14
before|before|7 now|1=-7 2=11
before|before|contribution|0=34 1=-27 2=-7
before|before|delivered|0=10 1=-10
before|before|ended|0=7 1=-5
before|before|mandate|0=11 1=-9
before|before|obstacle|0=7 1=-7
before|before|pledged|1=-10 2=8
before|before|request|1=-8 2=8
before|before|requirement|0=-14 2=15
before|before|suspended|0=-9 2=10
before|before|withdrawn|0=21 2=-23
before|began|0=14 1=-14
before|began|10 past|0=-8 1=8
before|began|7 now|0=18 1=-18
before|began|contribution|0=7 1=-7
before|began|delivered|0=16 1=-16
before|began|pledged|0=-9 1=9
before|beginning|0=-11 2=11
before|beginning|contribution|0=-11 2=11
before|beginning|pledged|0=-11 2=11
before|begins|0=-5 2=9
before|begins|7 ahead|0=-9 2=13
before|begins|contribution|0=-5 2=9
before|begins|withdrawn|0=-9 2=13
before|begin|1=7
before|begin|engagement held|0=-6 1=6
before|begin|engagement|0=-6 1=6
before|begun|10 now|0=-9 1=9
before|begun|10 past|0=-12 1=13
before|begun|1=9
before|begun|7 now|0=17 1=-13
before|begun|agreement drafting|0=7 1=-7
before|begun|agreement|0=7 1=-7
before|begun|contribution|0=-15 1=19
before|begun|delivered|0=-22 1=22
before|begun|request|0=11 1=-11
before|begun|withdrawn|0=6
before|beirut|0=-24 1=25
before|beirut|7 now|0=-18 1=19
before|beirut|contribution|0=-18 1=19
before|beirut|pledged|0=-18 1=19
before|benin|0=16 1=-14
before|benin|7 now|0=16 1=-14
before|benin|committed|0=10 1=-10
before|benin|contribution|0=16 1=-14
before|berlin|0=-15 1=15
before|berlin|7 past|0=-13 1=13
before|berlin|contribution|0=-13 1=13
before|berlin|withdrawn|0=-13 1=13
before|between|0=47 1=-29 2=-18
before|between|10 ahead|0=8 2=-7
before|between|10 past|0=17 1=-17
before|between|7 ahead|0=13 2=-10
before|between|7 past|0=10 1=-9
before|between|contribution|0=37 1=-19 2=-18
before|between|delivered|0=12 1=-12
before|between|pledged|0=6 2=-6
before|between|withdrawn|0=16 1=-5 2=-11
before|beyond|0=30 1=-8 2=-21
before|beyond|10 ahead|0=35 1=-16 2=-19
before|beyond|7 ahead|0=-11 1=12
before|beyond|contribution|0=12 1=5 2=-17
before|beyond|engagement|0=7 1=-7
before|beyond|extended|0=13 2=-10
before|beyond|mandate|0=8
before|beyond|pledged|0=10 2=-9
before|beyond|withdrawn|0=-7 1=10
before|blessing|0=5 1=-5
before|blessing|7 past|0=5 1=-5
before|blessing|contribution|0=7 1=-6
before|blessing|pledged|0=7 1=-6
before|broadcast|0=16 1=-16
before|broadcast|10 now|0=16 1=-16
before|broadcast|contribution|0=16 1=-16
before|broadcast|refused|0=13 1=-13
before|brussels|0=-10 1=11
before|brussels|7 now|1=6
before|brussels|7 past|0=-9 1=9
before|brussels|request|0=-7 1=7
before|bujumbura|0=-9 1=11
before|bujumbura|contribution|0=-7 1=9
before|bujumbura|withdrawn|0=-6 1=8
before|bunagana|0=-16 1=14
before|bunagana|contribution|0=-16 1=14
before|bunagana|delivered|0=-14 1=14
before|but|0=5 1=-5
before|but|7 past|0=5 1=-5
before|by|10 ahead|0=-31 2=30
before|by|10 now|1=5
before|by|10 past|0=12 1=-41 2=27
before|by|1=-62 2=44
before|by|4 ahead|0=11 2=-9
before|by|7 ahead|0=10 1=-30 2=20
before|by|7 now|0=-9 2=10
before|by|authorised|0=19 1=-5 2=-13
before|by|committed|0=-7 1=-10 2=16
before|by|considering|0=-18 1=-7 2=26
before|by|contribution|0=17 1=-30 2=14
before|by|delivered|0=12 2=-13
before|by|ended|1=-8 2=8
before|by|engagement held|0=5
before|by|engagement planned|0=8 1=-6
before|by|engagement|0=13 1=-10
before|by|extended|0=15 2=-13
before|by|mandate|0=38 1=-16 2=-22
before|by|obstacle|0=7 2=-6
before|by|pledged|0=21 1=-25 2=7
before|by|reluctant|0=6 2=-5
before|by|request|0=-11 2=15
before|by|requirement|0=-65 2=70
before|by|withdrawn|1=20 2=-9
before|cabinet|4 past|0=-7 1=8
before|cabinet|7 now|0=8 1=-8
before|cabinet|pledged|0=-7 1=8
before|cairo|1=-8 2=6
before|cairo|7 now|0=6
before|cairo|contribution|2=6
before|cairo|engagement held|0=5 1=-5
before|cairo|engagement|0=5 1=-5
before|cairo|pledged|1=8
before|cairo|withdrawn|1=-11 2=9
before|call|contribution|0=10 1=-9
before|call|engagement|0=-6 1=6
before|call|pledged|0=10 1=-9
before|came|10 past|0=6
before|came|4 now|0=-14 1=14
before|came|7 now|0=32 1=-32
before|came|7 past|0=-19 1=19
before|came|delivered|0=-8 1=8
before|came|pledged|0=8 1=-7
before|canada|1=10 2=-5
before|canada|7 now|1=5
before|canada|contribution|1=9
before|canada|pledged|1=7
before|capitals|0=8 1=-8
before|capital|0=-10 1=10
before|capital|7 now|0=-13 1=14
before|capital|engagement held|0=-5 1=6
before|capital|engagement|0=-5 1=6
before|cautioned|4 past|0=-7 1=7
before|cautioned|7 now|0=9 1=-9
before|cautioned|contribution|0=9 1=-9
before|cautioned|reluctant|0=9 1=-9
before|certain|0=11 1=-11
before|certain|7 past|0=11 1=-11
before|certain|contribution|0=11 1=-11
before|certain|refused|0=8 1=-8
before|certifié|0=-5 1=6
before|certifié|10 past|0=-5 1=6
before|certifié|contribution|0=-5 1=6
before|certifié|pledged|0=-5 1=6
before|chaired|0=11 1=-10
before|chaired|contribution|0=5 1=-5
before|chaired|delivered|0=5 1=-5
before|circulated|0=-6 1=6
before|circulated|10 past|0=-5 1=5
before|circulated|changed|0=-12 1=12
before|circuler|extended|0=9 1=-9
before|circuler|mandate|0=6 1=-6
before|city|0=10 2=-8
before|city|10 ahead|0=9 2=-8
before|city|contribution|0=10 2=-8
before|city|pledged|0=12 2=-8
before|cités|0=6 1=-6
before|cités|10 past|0=6 1=-6
before|cités|request|0=6 1=-6
before|cité|0=7 1=-7
before|cité|10 now|0=7 1=-7
before|cité|considering|0=7 1=-7
before|cité|contribution|0=7 1=-7
before|cleared|committed|0=-5 1=6
before|closed|0=-15 1=16
before|closed|10 now|0=-8 1=9
before|closed|contribution|0=-12 1=13
before|closed|pledged|0=-8 1=9
before|close|10 now|0=9 1=-7
before|clos|0=8 1=-6
before|clos|10 past|0=8 1=-6
before|clos|contribution|0=8 1=-6
before|clos|pledged|0=8 1=-6
before|colombo|withdrawn|0=6
before|come|10 ahead|0=5 2=-5
before|come|7 ahead|0=-11 2=13
before|come|7 now|2=-8
before|commission|0=-9 1=9
before|committee|10 now|0=6 1=-6
before|committee|10 past|0=-11 1=11
before|committee|7 now|0=6
before|committee|considering|0=-11 1=11
before|committee|contribution|0=-9 1=12
before|committee|obstacle|0=6 1=-6
before|commons|0=9 1=-9
before|commons|10 past|0=9 1=-9
before|commons|contribution|0=9 1=-9
before|commons|withdrawn|0=9 1=-9
before|completed|10 past|0=7 1=-7
before|completed|changed|0=7 1=-7
before|completed|mandate|0=7 1=-7
before|completes|0=6 1=-5
before|completes|10 now|0=6 1=-5
before|completes|contribution|0=6 1=-5
before|comrades|pledged|0=5
before|concluded|10 now|0=6 1=-6
before|concluded|10 past|0=-11 1=11
before|concluded|agreement signed|0=-11 1=11
before|concluded|agreement|0=-11 1=11
before|concluded|committed|0=-7 1=7
before|concluded|contribution|0=7 1=-7
before|concluded|pledged|0=13 1=-13
before|concludes|0=12 1=-11
before|concludes|10 past|0=12 1=-11
before|concludes|contribution|0=13 1=-13
before|concludes|pledged|0=13 1=-13
before|confirmed|0=18 1=-14
before|confirmed|10 now|0=-6 1=6
before|confirmed|10 past|0=30 1=-27
before|confirmed|7 now|0=8 1=-6
before|confirmed|7 past|0=-14 1=14
before|confirmed|committed|0=-6 1=6
before|confirmed|contribution|0=-7 1=12
before|confirmed|ended|0=9 1=-9
before|confirmed|mandate|0=9 1=-9
before|confirmed|request|0=10 1=-10
before|confirms|0=-5 1=6
before|confirms|10 now|0=-5 1=6
before|confirms|contribution|0=-5 1=6
before|confirms|pledged|0=-5 1=6
before|congo|0=15 1=-16
before|congo|4 now|0=9 1=-9
before|congo|contribution|0=11 1=-12
before|congo|delivered|0=9 1=-9
before|congratulated|pledged|0=-8 1=9
before|congratulated|withdrawn|0=7 1=-7
before|consent|0=-8 1=10
before|consent|7 now|0=-8 1=10
before|consent|contribution|0=-8 1=10
before|consent|pledged|1=7
before|considers|0=6 1=-6
before|considers|10 now|0=6 1=-6
before|considers|considering|0=6 1=-6
before|considers|contribution|0=6 1=-6
before|contingents|0=7 1=-12
before|contingents|7 past|0=11 1=-11
before|contingents|contribution|2=5
before|contingents|pledged|2=5
before|contingent|7 ahead|0=-8 2=8
before|contingent|7 now|0=10 2=-8
before|contributors|0=10 1=-10
before|contributors|7 past|0=10 1=-10
before|contributors|contribution|0=10 1=-10
before|contributors|withdrawn|0=10 1=-10
before|conversation|0=-7 1=7
before|conversation|7 past|0=-6 1=6
before|cotonou|0=-5 1=6
before|council|10 past|0=-17 1=18
before|council|1=10 2=-7
before|council|7 now|0=24 1=-21
before|council|7 past|0=-12 1=14
before|council|authorised|0=10 1=-9
before|council|changed|0=12 1=-12
before|council|contribution|0=16 1=-14
before|council|delivered|0=-20 1=20
before|council|ended|0=-16 1=17
before|council|engagement held|0=14 1=-14
before|council|engagement|0=14 1=-14
before|council|obstacle|0=-14 1=14
before|council|pledged|0=33 1=-31
before|council|reluctant|0=8 1=-8
before|council|request|0=-32 1=33
before|council|requirement|0=10 1=-9
before|council|withdrawn|0=-8 1=8
before|country|0=18 1=-17
before|country|7 now|0=7 1=-6
before|country|contribution|0=15 1=-14
before|country|delivered|0=15 1=-15
before|country|withdrawn|0=-5 1=5
before|counts|0=9 1=-9
before|counts|10 now|0=9 1=-9
before|counts|contribution|0=9 1=-9
before|counts|delivered|0=9 1=-9
before|course|0=6
before|course|10 past|0=8 1=-8
before|course|committed|0=8 1=-8
before|course|contribution|0=6
before|court|0=-16 1=16
before|court|7 now|0=-12 1=12
before|court|obstacle|0=-19 1=19
before|created|7 now|0=8 1=-8
before|created|7 past|0=-6 1=6
before|created|reluctant|0=-6 1=6
before|dated|0=-7 1=9
before|dated|7 past|0=-11 1=11
before|dated|changed|0=5 1=-5
before|dated|committed|0=-33 1=34
before|dated|contribution|0=10 1=-8
before|dated|delivered|0=22 1=-22
before|dated|mandate|0=5 1=-5
before|dated|obstacle|0=19 1=-19
before|dated|pledged|0=18 1=-18
before|dated|request|0=-39 1=39
before|dated|withdrawn|0=14 1=-13
before|date|0=10 1=-20 2=10
before|date|10 now|0=19 1=-19
before|date|contribution|0=-6 2=10
before|dawn|0=5 1=-5
before|dawn|10 now|0=5 1=-5
before|dawn|contribution|0=5 1=-5
before|dawn|delivered|0=5 1=-5
before|day|0=-7 1=8
before|day|7 now|0=-8 1=8
before|day|contribution|0=-8 1=8
before|day|delivered|0=-8 1=8
before|debate|0=-10 1=14
before|debate|7 now|0=6
before|debate|7 past|0=-17 1=17
before|debate|pledged|0=11 1=-8
before|decided|0=-16 1=21 2=-6
before|decided|10 now|0=-13 1=13
before|decided|7 past|0=-16 1=16
before|decided|changed|0=9 1=-8
before|decided|committed|0=-25 1=26
before|decided|contribution|0=-6 1=9
before|decided|delivered|0=11 1=-11
before|decided|ended|0=-14 1=15
before|decided|mandate|0=-9 1=11
before|decided|refused|0=16 1=-16
before|decides|0=6 1=-6
before|decides|10 now|0=6 1=-6
before|decides|contribution|0=6 1=-6
before|decides|delivered|0=6 1=-6
before|decide|0=14 1=-7 2=-7
before|decide|7 ahead|0=10 1=-6
before|decide|7 now|0=7 1=-6
before|decide|considering|0=10 1=-7
before|decide|contribution|0=10 1=-7
before|decide|extended|0=9 1=-6
before|decision|0=-13 1=14
before|decision|7 now|0=-10 1=11
before|decision|mandate|0=-12 1=13
before|declared|7 now|1=5
before|declared|7 past|0=5 1=-5
before|declared|contribution|0=6 1=-5
before|declared|pledged|0=6 1=-5
before|declined|0=-5 1=5
before|declined|contribution|0=-5 1=5
before|declined|refused|0=-5 1=5
before|delegation|0=-6 1=7
before|delegation|7 now|0=-6 1=7
before|delegation|contribution|0=-6 1=7
before|delegation|pledged|0=-6 1=7
before|delivered|0=-21 1=23
before|delivered|10 past|0=-11 1=11
before|delivered|7 now|0=-8 1=9
before|delivered|contribution|0=-7 1=9
before|delivered|delivered|0=-5 1=5
before|departed|1=5
before|departed|7 now|0=-17 1=19
before|departed|7 past|0=11 1=-11
before|departed|contribution|1=5
before|departed|withdrawn|0=-7 1=10
before|departs|0=-10 1=15
before|departs|10 now|0=-18 1=20
before|departs|10 past|0=8 1=-6
before|departs|contribution|0=-10 1=14
before|departs|delivered|0=8 1=-8
before|departs|engagement held|0=8 1=-8
before|departs|engagement|0=8 1=-8
before|departs|obstacle|0=-9 1=9
before|departs|pledged|0=-18 1=20
before|departure|0=-10 1=11
before|departure|7 past|0=-9 1=10
before|departure|contribution|0=-13 1=14
before|departure|withdrawn|0=-14 1=14
before|depart|10 past|0=-6 1=12 2=-6
before|depart|1=10 2=-11
before|depart|7 ahead|0=7 2=-5
before|depart|contribution|1=11 2=-11
before|depart|pledged|1=12 2=-11
before|deployed|1=-7 2=8
before|deployed|7 ahead|0=-7 2=8
before|deployed|contribution|1=-7 2=8
before|deployed|delivered|0=7 1=-7
before|deployed|pledged|0=-7 2=8
before|deploys|0=-7 2=8
before|deploys|7 ahead|0=-7 2=8
before|deploys|contribution|0=-7 2=8
before|deploys|pledged|0=-7 2=8
before|deposited|0=-16 1=18
before|deposited|10 now|0=7 1=-7
before|deposited|10 past|0=-8 1=8
before|deposited|7 now|0=-16 1=16
before|deposited|committed|0=-7 1=8
before|deposited|delivered|0=-6 1=6
before|deposited|obstacle|0=-14 1=14
before|deposited|pledged|0=11 1=-10
before|despite|0=15 1=-11
before|despite|10 past|0=15 1=-11
before|despite|agreement signed|0=7 1=-7
before|despite|agreement|0=11 1=-11
before|despite|contribution|0=18 1=-15
before|despite|obstacle|0=-15 1=15
before|despite|pledged|0=17 1=-13
before|did|0=14 1=-12
before|did|10 past|0=7 1=-6
before|did|contribution|0=14 1=-12
before|did|pledged|0=12 1=-10
before|died|0=6 1=-6
before|died|contribution|0=5
before|diffusée|0=-7 1=7
before|diffusée|10 past|0=-7 1=7
before|diffusée|contribution|0=-7 1=7
before|diffusée|pledged|0=-7 1=7
before|disclosed|0=-7 1=7
before|disclosed|7 now|0=-10 1=11
before|disclosed|contribution|0=-7 1=7
before|disclosed|pledged|0=-10 1=11
before|dispatched|delivered|0=-11 1=11
before|dispatched|obstacle|0=10 1=-10
before|dispatched|pledged|0=8 1=-8
before|distributed|0=-15 1=15
before|distributed|7 past|0=-15 1=15
before|distributed|contribution|0=-15 1=15
before|distributed|pledged|0=-15 1=15
before|djibouti|0=-6 1=6
before|djibouti|7 now|0=-6 1=6
before|doha|0=7 1=-7
before|doha|7 now|0=7 1=-7
before|doha|engagement|0=7 1=-7
before|dollars|10 past|0=-7 1=7
before|dollars|1=8 2=-6
before|dollars|4 now|2=-5
before|dollars|4 past|0=-6 1=6
before|dollars|obstacle|0=-6 1=6
before|domingo|0=-7 1=8
before|done|contribution|0=6
before|donors|0=-5 1=6
before|donors|10 past|0=-5 1=6
before|down|7 now|0=10 1=-6
before|down|pledged|0=5
before|down|refused|0=-5 1=5
before|drafted|0=-9 1=9
before|drafted|7 past|0=-9 1=9
before|drafted|contribution|0=-9 1=9
before|drafted|delivered|0=-9 1=9
before|draft|0=-7 1=7
before|draft|7 now|0=-11 1=12
before|draft|7 past|0=6 1=-6
before|draft|changed|0=-9 1=9
before|draft|delivered|0=14 1=-14
before|draft|mandate|0=-9 1=9
before|draft|reluctant|0=-11 1=12
before|dressé|0=7 1=-7
before|dressé|10 past|0=7 1=-7
before|dressé|obstacle|0=7 1=-7
before|drone|0=9 1=-8
before|drone|10 past|0=7 1=-7
before|drone|contribution|0=9 1=-8
before|drone|delivered|0=8 1=-8
before|dublin|0=-8 1=8
before|dublin|7 past|0=-7 1=7
before|dublin|contribution|0=-7 1=7
before|dublin|delivered|0=-7 1=7
before|due|0=11 1=-18 2=6
before|due|7 ahead|0=-7 2=8
before|due|7 now|0=11 1=-10
before|due|7 past|0=6 1=-6
before|due|contribution|0=18 1=-25 2=7
before|due|pledged|1=-5 2=7
before|due|suspended|0=16 1=-16
before|during|1=6 2=-9
before|during|7 ahead|2=-8
before|during|7 now|0=11 1=-11
before|during|7 past|0=-8 1=8
before|during|contribution|1=6 2=-8
before|during|delivered|0=-11 1=12
before|during|mandate|0=5
before|during|pledged|0=14 1=-6 2=-8
before|duty|0=5
before|duty|10 past|0=5
before|duty|contribution|0=5
before|décoré|0=7 1=-7
before|décoré|10 past|0=7 1=-7
before|décoré|contribution|0=7 1=-7
before|décoré|delivered|0=7 1=-7
before|each|0=-7 1=7
before|each|4 past|0=-14 1=15
before|each|contribution|0=-7 1=7
before|each|delivered|0=-7 1=7
before|earlier|0=16 1=-16
before|earlier|10 now|0=16 1=-16
before|earlier|contribution|0=16 1=-16
before|earlier|delivered|0=7 1=-7
before|early|0=-14 1=19
before|early|10 now|0=-9 1=9
before|early|4 ahead|0=-20 1=11 2=10
before|early|7 ahead|0=-9 2=9
before|early|7 now|0=10 1=11 2=-21
before|early|7 past|0=15 1=-15
before|early|authorised|1=6
before|early|committed|0=-7 1=8
before|early|considering|0=-25 1=10 2=16
before|early|contribution|0=-14 1=19 2=-5
before|early|delivered|0=-12 1=12
before|early|engagement planned|1=6
before|early|extended|1=-5 2=7
before|early|mandate|0=-6
before|early|obstacle|0=6 1=-6
before|early|pledged|0=12 2=-14
before|early|refused|0=9 1=-9
before|early|suspended|0=22 1=-18
before|early|withdrawn|0=-12 1=15
before|easter|delivered|0=6 1=-6
before|effect|0=-8 1=8
before|effect|agreement drafting|0=-8 1=8
before|effect|agreement|0=-8 1=8
before|embarked|0=-9 1=10
before|embarked|10 past|0=-9 1=10
before|embarked|contribution|0=-7 1=8
before|embarked|withdrawn|0=-7 1=7
before|embark|0=-9 1=17 2=-8
before|embark|10 ahead|0=-12 1=18 2=-6
before|embark|contribution|0=-9 1=17 2=-8
before|embark|withdrawn|0=-9 1=17 2=-8
before|ended|10 past|0=-10 1=10
before|ends|0=5
before|ends|7 now|0=9 1=-8
before|end|0=8 1=-8
before|end|mandate|0=8 1=-8
before|entendre|0=-9 1=9
before|entendre|10 past|0=-9 1=9
before|entendre|contribution|0=-9 1=9
before|entendre|pledged|0=-6 1=6
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
before|envolé|0=8 1=-8
before|envolé|10 past|0=8 1=-8
before|envolé|contribution|0=8 1=-8
before|envolé|pledged|0=14 1=-14
before|envoy|0=-6 1=7
before|envoy|7 now|0=-6 1=7
before|envoy|contribution|0=-6 1=7
before|envoy|pledged|0=-6 1=7
before|eufor|withdrawn|1=5
before|euros|0=-9 1=18 2=-9
before|euros|4 now|0=9 2=-9
before|euros|4 past|0=-11 1=11
before|euros|7 past|0=-5 1=6
before|euros|contribution|0=-9 1=18 2=-9
before|euros|delivered|0=-17 1=17
before|euros|pledged|0=9 2=-8
before|evacuated|0=7 1=-6
before|every|0=10 1=-8
before|every|7 ahead|0=6
before|excluded|0=-7 1=8
before|excluded|10 past|0=-7 1=8
before|excluded|contribution|0=-5 1=6
before|excluded|pledged|0=-5 1=6
before|expected|10 now|0=-10 1=9
before|expected|10 past|0=9 1=-11
before|expected|1=-29 2=24
before|expected|7 now|0=8 1=-26 2=18
before|expected|contribution|1=-26 2=25
before|expected|delivered|0=8 1=-7
before|expected|pledged|0=-7 1=-19 2=26
before|expects|0=8
before|expects|7 now|0=8
before|expects|contribution|0=8
before|expects|pledged|0=8
before|expired|10 past|0=7 1=-7
before|expired|contribution|0=7 1=-7
before|expired|delivered|0=7 1=-7
before|explained|0=-13 1=14
before|explained|committed|0=7 1=-7
before|explained|contribution|1=5
before|explained|engagement held|0=9 1=-9
before|explained|engagement|0=9 1=-9
before|explained|obstacle|0=-11 1=11
before|explained|withdrawn|0=-7 1=7
before|exposé|0=9 1=-9
before|exposé|10 past|0=9 1=-9
before|exposé|engagement held|0=9 1=-9
before|exposé|engagement|0=9 1=-9
before|expressed|0=-6 1=6
before|expressed|10 now|0=-10 1=11
before|expressed|pledged|0=-9 1=9
before|expressing|0=-6 1=6
before|expressing|10 past|0=-6 1=6
before|extended|0=-16 1=17
before|extended|10 past|0=-9 1=10
before|extended|7 now|1=5
before|extended|extended|0=-11 1=11
before|extended|mandate|0=-11 1=11
before|facebook|0=-11 1=12
before|facebook|7 now|0=-11 1=12
before|facebook|contribution|0=-11 1=12
before|facebook|pledged|0=-11 1=12
before|farewell|7 now|0=8 1=-7
before|farewell|withdrawn|0=8 1=-7
before|filed|0=-9 1=9
before|filed|7 past|0=-12 1=12
before|finished|10 now|0=-11 1=11
before|finished|10 past|0=7 1=-7
before|fixed|0=5 1=-5
before|fly|0=-6 1=-6 2=12
before|fly|7 now|1=-6 2=7
before|fly|contribution|0=-6 1=-6 2=12
before|fly|pledged|0=-10 2=12
before|followed|0=-12 1=12
before|followed|10 past|0=-13 1=13
before|followed|7 now|0=-6 1=7
before|followed|contribution|0=-12 1=12
before|followed|delivered|0=-8 1=8
before|following|10 past|0=-10 1=10
before|following|7 past|0=12 1=-12
before|following|contribution|1=5
before|following|delivered|0=8 1=-8
before|following|pledged|0=-10 1=10
before|follow|10 past|0=9 1=-5
before|follow|1=-21 2=21
before|follow|7 ahead|0=-12 1=9
before|follow|7 now|1=-19 2=16
before|follow|contribution|0=-7 1=-15 2=22
before|follow|engagement|0=6
before|follow|pledged|0=-25 1=8 2=17
before|follow|withdrawn|0=19 1=-18
before|footprint|0=13 1=-13
before|footprint|7 past|0=13 1=-13
before|footprint|contribution|0=13 1=-13
before|footprint|delivered|0=13 1=-13
before|forces|0=-5 1=5
before|force|10 past|0=-6 1=6
before|force|1=9 2=-12
before|force|7 now|1=9 2=-9
before|force|agreement drafting|0=-8 1=9
before|force|agreement|0=-9 1=10
before|force|authorised|0=12 1=-12
before|force|changed|0=-6 1=6
before|force|contribution|1=12 2=-11
before|force|delivered|0=-6 1=6
before|force|pledged|0=8 2=-10
before|force|request|0=6 1=-5
before|foreseen|2=-6
before|foreseen|7 now|2=-6
before|foreseen|contribution|2=-6
before|forward|0=-12 1=17
before|forward|7 now|1=7
before|forward|7 past|0=-8 1=8
before|forward|contribution|0=-12 1=17
before|forward|pledged|0=-12 1=17
before|for|0=22 1=-27
before|for|10 ahead|0=-9 1=36 2=-27
before|for|10 now|0=-9 1=9
before|for|10 past|0=19 1=-15
before|for|4 ahead|0=-12 1=-8 2=21
before|for|4 now|1=25 2=-20
before|for|4 past|0=7 1=-7
before|for|7 ahead|0=-7 2=7
before|for|7 now|0=-9 1=-14 2=22
before|for|7 past|0=45 1=-52 2=7
before|for|authorised|1=7
before|for|committed|1=-16 2=14
before|for|considering|0=-9 2=10
before|for|contribution|0=10 1=-40 2=30
before|for|delivered|0=-14 1=16
before|for|engagement held|0=-13 1=14
before|for|engagement planned|0=-28 1=30
before|for|engagement|0=-40 1=45
before|for|extended|1=11 2=-10
before|for|mandate|1=20 2=-20
before|for|obstacle|0=28 1=-27
before|for|pledged|0=12 1=-30 2=18
before|for|request|0=18 1=-17
before|for|suspended|0=12 1=-8
before|for|withdrawn|2=-7
before|found|10 past|0=5 1=-5
before|found|contribution|0=8 1=-8
before|found|obstacle|0=-8 1=8
before|found|pledged|0=8 1=-8
before|from|0=31 1=-26 2=-6
before|from|10 ahead|0=11 1=12 2=-23
before|from|10 now|0=-12 1=20 2=-9
before|from|10 past|1=-19 2=16
before|from|4 ahead|0=-29 2=31
before|from|4 long-ago|0=5
before|from|4 past|0=9 1=-9
before|from|7 ahead|0=23 1=-19
before|from|7 long-ago|0=-27 1=28
before|from|7 now|0=24 1=-16 2=-8
before|from|7 past|0=21 1=-14 2=-7
before|from|authorised|0=-18 1=23 2=-5
before|from|changed|0=11 1=-6
before|from|committed|0=-15 1=-7 2=22
before|from|considering|0=11 1=-10
before|from|contribution|0=-10 1=-26 2=36
before|from|delivered|0=13 1=-12
before|from|engagement planned|0=-8 1=10
before|from|engagement|0=-6 1=8
before|from|extended|0=45 1=-24 2=-21
before|from|mandate|0=37 1=-7 2=-30
before|from|pledged|0=9 1=-27 2=18
before|from|request|0=-7 1=8
before|from|requirement|0=11 2=-8
before|from|suspended|0=-22 1=18
before|from|withdrawn|0=-10 1=16 2=-6
before|fund|0=-19 1=22
before|fund|4 now|0=9 2=-7
before|fund|4 past|0=-6 1=6
before|fund|7 now|0=-17 1=13
before|fund|contribution|0=-19 1=22
before|fund|delivered|0=-8 1=8
before|fund|pledged|0=7
before|fund|suspended|0=-19 1=19
before|gangs|7 now|0=6 1=-6
before|gangs|contribution|0=6 1=-6
before|gangs|delivered|0=6 1=-6
before|gave|10 now|0=-7 1=7
before|gave|10 past|0=6 1=-5
before|gave|authorised|0=-7 1=7
before|gave|contribution|0=-8 1=8
before|gave|mandate|0=-7 1=7
before|gave|obstacle|0=6 1=-6
before|gave|request|0=8 1=-8
before|georgetown|0=9 1=-7
before|georgetown|contribution|0=9 1=-7
before|georgetown|pledged|0=9 1=-7
before|given|obstacle|0=-6 1=6
before|gives|10 ahead|0=-6 2=6
before|giving|0=-5 1=5
before|giving|7 past|0=-5 1=5
before|giving|contribution|0=-5 1=5
before|giving|delivered|0=-10 1=10
before|goma|0=-8 1=8
before|goma|7 past|0=-10 1=10
before|goma|contribution|0=-5 1=5
before|gone|contribution|0=-6 1=6
before|gone|withdrawn|0=-6 1=6
before|governments|engagement|0=7 1=-7
before|government|0=-8 1=10
before|government|7 now|0=-9 1=12
before|government|contribution|0=-8 1=10
before|government|pledged|0=-10 1=12
before|go|10 ahead|0=6 2=-5
before|go|7 ahead|0=-11 2=14
before|go|committed|0=-5 1=6
before|go|contribution|2=5
before|go|withdrawn|1=-6
before|greeted|0=6 1=-6
before|greeted|10 past|0=6 1=-6
before|greeted|request|0=10 1=-10
before|grew|0=15 1=-14
before|grew|10 past|0=15 1=-14
before|ground|2=5
before|ground|contribution|2=5
before|group|7 now|0=-7 1=7
before|group|7 past|0=6 1=-6
before|gulf|0=5 1=-5
before|gulf|7 now|0=5 1=-5
before|had|2=-7
before|had|7 ahead|0=8 2=-7
before|had|contribution|2=-7
before|had|pledged|0=8 2=-7
before|hailed|0=-12 1=12
before|hailed|10 past|0=-12 1=12
before|hailed|contribution|0=-9 1=9
before|hailed|delivered|0=-9 1=9
before|haiti|10 now|0=5 1=-7
before|haiti|10 past|0=-21 2=23
before|haiti|1=-15 2=15
before|haiti|4 now|0=20 1=-10 2=-10
before|haiti|7 ahead|0=-14 2=13
before|haiti|7 now|0=35 2=-34
before|haiti|7 past|0=-23 2=21
before|haiti|authorised|0=-8 1=10
before|haiti|committed|0=15 1=-14
before|haiti|contribution|1=-24 2=23
before|haiti|delivered|0=-28 1=29
before|haiti|engagement held|0=-6 1=6
before|haiti|mandate|0=-8 1=10
before|haiti|pledged|0=-12 1=-30 2=42
before|haiti|withdrawn|0=17 2=-13
before|half|0=10 1=-8
before|half|4 past|0=7 1=-6
before|half|contribution|0=11 1=-10
before|half|withdrawn|0=8 1=-7
before|hard|0=-5 1=5
before|hard|4 now|0=-5 1=5
before|hard|contribution|0=-5 1=5
before|hard|delivered|0=-5 1=5
before|has|10 now|0=8 1=-7
before|has|delivered|0=10 1=-10
before|has|extended|0=-7 1=7
before|haïti|0=-5 2=5
before|haïti|7 ahead|2=5
before|haïti|contribution|0=-7 2=6
before|haïti|pledged|0=-5 2=6
before|headquarters|0=-9 1=6
before|headquarters|7 now|0=-8
before|headquarters|contribution|0=-6
before|hearing|0=-6 1=6
before|hearing|10 past|0=-6 1=6
before|hearing|considering|0=-6 1=6
before|hearing|contribution|0=-6 1=6
before|helicopters|1=5
before|helicopters|7 past|1=5
before|helicopters|contribution|1=5
before|helicopters|pledged|1=5
before|here|0=-6 1=7
before|here|7 now|0=11 1=-10
before|here|7 past|0=-13 1=13
before|here|contribution|0=-5 1=6
before|here|delivered|0=-13 1=13
before|here|pledged|0=8 1=-7
before|him|0=13 1=-8 2=-5
before|him|obstacle|0=7 1=-7
before|hinted|0=-7 1=7
before|hinted|7 now|0=-7 1=7
before|hinted|considering|0=-7 1=7
before|hinted|contribution|0=-7 1=7
before|his|0=-6 1=7
before|his|10 now|0=-14 1=14
before|his|contribution|0=-6 1=7
before|his|pledged|0=-14 1=14
before|hold|0=-12 1=14
before|hold|10 past|0=-5 1=6
before|hold|contribution|0=-6 1=7
before|hold|engagement planned|0=-6 1=6
before|hold|engagement|0=-6 1=7
before|hold|suspended|0=-6 1=7
before|home|1=-12 2=13
before|home|4 now|0=10 2=-5
before|home|7 ahead|0=-8 1=-8 2=16
before|home|7 now|1=-8
before|home|7 past|0=-7 1=8
before|home|contribution|0=-6 1=-6 2=13
before|home|delivered|0=10 1=-10
before|home|withdrawn|0=-19 1=5 2=13
before|hospital|1=5
before|hospital|contribution|1=5
before|hospital|pledged|1=5
before|hosted|2=-5
before|hosted|7 now|0=6
before|hosted|contribution|2=-5
before|hosted|pledged|2=-5
before|host|0=-5 1=6
before|host|7 ahead|0=-5 1=6
before|host|engagement planned|0=-5 1=6
before|host|engagement|0=-5 1=6
before|illegal|0=10 1=-10
before|illegal|10 past|0=10 1=-10
before|illegal|authorised|0=6 1=-6
before|illegal|contribution|0=7 1=-7
before|illegal|mandate|0=6 1=-6
before|illegal|pledged|0=7 1=-7
before|indicated|10 now|0=13 1=-12
before|indicated|10 past|0=9 1=-8
before|indicated|7 now|0=-8 1=9
before|indicated|7 past|0=-8 1=8
before|indicated|committed|0=-13 1=13
before|indicated|considering|0=14 1=-13
before|indicated|contribution|0=-11 1=13
before|indicated|engagement held|0=-6 1=6
before|indicated|engagement|0=-6 1=6
before|indicated|obstacle|0=12 1=-12
before|indicated|refused|0=-11 1=11
before|indicated|request|0=7 1=-7
before|indicated|withdrawn|0=-7 1=7
before|informed|0=6 1=-6
before|informed|10 now|0=10 1=-10
before|informed|committed|0=16 1=-16
before|informed|contribution|0=14 1=-14
before|informed|obstacle|0=-8 1=8
before|insisted|0=-10 1=11
before|insisted|4 past|0=-7 1=8
before|insisted|contribution|0=-13 1=14
before|insisted|withdrawn|0=-11 1=11
before|inspecté|0=-6 1=6
before|inspecté|10 past|0=-6 1=6
before|inspecté|engagement held|0=-6 1=6
before|inspecté|engagement|0=-6 1=6
before|instructors|10 now|0=7 1=-7
before|instructors|4 ahead|0=-6 2=7
before|instructors|7 past|0=-13 1=13
before|instructors|delivered|0=-6 1=6
before|interest|0=-6 1=6
before|interest|4 past|0=-6 1=6
before|interest|contribution|0=-6 1=6
before|interrogé|0=5
before|interrogé|10 now|0=14 1=-14
before|interrogé|10 past|0=-9 1=9
before|interrogé|considering|0=11 1=-10
before|interrogé|contribution|0=6 1=-6
before|intervened|agreement drafting|0=-7 1=8
before|intervened|agreement|0=-7 1=8
before|intervened|contribution|0=6
before|intervened|obstacle|0=8 1=-8
before|intervened|pledged|0=6
before|interview|0=-11 1=11
before|interview|10 past|0=-9 1=9
before|interview|contribution|1=5
before|into|1=-6
before|into|contribution|2=9
before|into|pledged|0=-9 2=9
before|in|0=12 1=16 2=-21
before|in|10 ahead|0=89 1=-58 2=-31
before|in|10 now|0=29 1=-27
before|in|10 past|0=37 1=-36
before|in|4 ahead|0=-7 1=-21 2=27
before|in|4 long-ago|0=-26 1=41 2=-13
before|in|4 now|1=-26 2=25
before|in|4 past|0=-17 1=21
before|in|7 ahead|0=-16 1=-19 2=38
before|in|7 long-ago|0=-10 1=19 2=-10
before|in|7 past|1=37 2=-42
before|in|agreement drafting|0=17 1=-23 2=6
before|in|agreement signed|0=-17 1=11 2=6
before|in|agreement sought|0=7 1=-7
before|in|agreement|1=-15 2=12
before|in|authorised|0=8 2=-6
before|in|changed|2=-6
before|in|committed|0=-25 1=12 2=10
before|in|considering|1=5
before|in|contribution|0=8 1=14 2=-12
before|in|delivered|0=25 1=7 2=-26
before|in|ended|0=-16 1=5 2=11
before|in|engagement held|0=-7 1=11 2=-5
before|in|engagement planned|0=19 1=-26 2=7
before|in|engagement|0=17 1=-19
before|in|extended|0=5 1=6 2=-12
before|in|mandate|1=13 2=-13
before|in|obstacle|0=18 1=-9 2=-7
before|in|pledged|1=21 2=-13
before|in|reluctant|0=27 1=-21 2=-7
before|in|request|1=8 2=-7
before|in|requirement|0=-10 1=22 2=-12
before|in|suspended|0=-7 1=13 2=-6
before|in|withdrawn|0=-8 1=-21 2=37
before|islands|pledged|0=7 1=-6
before|islands|refused|0=-6 1=6
before|issued|0=6 1=-6
before|issued|10 past|0=13 1=-13
before|issued|7 past|0=-9 1=9
before|issued|committed|0=9 1=-9
before|issued|obstacle|0=7 1=-7
before|issued|withdrawn|0=-9 1=9
before|is|10 ahead|0=-5
before|is|10 now|0=8 1=-7
before|its|0=8 1=-7
before|its|10 past|0=12 1=-12
before|its|contribution|0=5
before|its|delivered|0=-15 1=15
before|its|mandate|0=-6 1=6
before|its|pledged|0=11 1=-10
before|its|request|0=7 1=-7
before|it|10 now|0=-19 1=21
before|it|10 past|0=-11 1=11
before|it|1=17 2=-12
before|it|7 ahead|0=6 2=-5
before|it|7 now|0=24 1=-21
before|it|7 past|0=-6 1=6
before|it|considering|0=5
before|it|contribution|0=15 1=-5 2=-10
before|it|delivered|0=13 1=-13
before|it|engagement|0=-6 1=7
before|it|extended|0=-14 1=15
before|it|mandate|0=-14 1=15
before|it|pledged|0=-13 1=18 2=-5
before|jakarta|0=7 1=-7
before|jakarta|7 now|0=7 1=-7
before|jakarta|contribution|0=7 1=-7
before|jakarta|pledged|0=7 1=-7
before|jamaica|2=5
before|jamaica|4 now|0=13 1=-13
before|jamaica|4 past|0=-20 1=20
before|jamaica|7 ahead|0=-8 2=8
before|jamaica|7 now|0=10 1=-7
before|jamaica|contribution|2=5
before|jamaica|pledged|2=5
before|jerusalem|0=-11 1=11
before|jerusalem|10 past|0=-11 1=11
before|jerusalem|contribution|0=-11 1=11
before|jerusalem|refused|0=-11 1=11
before|joined|10 past|0=-13 1=13
before|joined|1=7
before|joined|7 now|0=-7 1=9
before|joined|7 past|0=16 1=-16
before|joined|contribution|1=7
before|joined|delivered|0=-9 1=9
before|journalists|0=7 1=-7
before|journalists|10 past|0=16 1=-16
before|journalists|7 past|0=-9 1=9
before|journalists|considering|0=-9 1=9
before|journalists|contribution|0=7 1=-7
before|journalists|pledged|0=16 1=-16
before|juba|1=5 2=-6
before|juba|7 now|1=5 2=-6
before|juba|contribution|1=5 2=-6
before|juba|withdrawn|1=6
before|judge|0=11 1=-11
before|judge|10 past|0=11 1=-11
before|judge|contribution|0=13 1=-13
before|judge|pledged|0=13 1=-13
before|kampala|0=-8 1=8
before|kampala|7 past|0=-6 1=6
before|kananga|0=-6 1=6
before|kananga|4 past|0=-6 1=6
before|kananga|contribution|0=-6 1=6
before|kananga|withdrawn|0=-6 1=6
before|kathmandu|0=-10 1=10
before|kathmandu|7 now|0=-6 1=6
before|kenyans|1=-16 2=19
before|kenyans|7 now|1=-16 2=19
before|kenyans|contribution|1=-16 2=19
before|kenyans|withdrawn|1=-16 2=19
before|kenya|0=-12 1=13
before|kenya|7 past|0=-13 1=13
before|kenya|request|0=-7 1=8
before|kfor|0=-17 1=11 2=7
before|kfor|committed|0=-6 2=7
before|kfor|contribution|0=-17 1=11 2=7
before|kfor|delivered|0=-12 1=12
before|kigali|0=-14 1=15
before|kigali|10 past|0=-7 1=7
before|kigali|agreement|0=-7 1=7
before|kingston|contribution|0=6
before|kingston|pledged|0=6
before|known|0=-10 1=10
before|known|4 past|0=5 1=-5
before|known|considering|0=-13 1=13
before|known|pledged|0=11 1=-11
before|know|10 now|0=-6 1=7
before|know|pledged|0=-16 1=17
before|know|suspended|0=14 1=-14
before|kosovo|10 now|0=-17 1=17
before|kosovo|4 past|0=8 1=-8
before|kosovo|7 now|0=8 1=-8
before|kosovo|delivered|0=-7 1=7
before|kosovo|pledged|0=6 1=-6
before|kroner|committed|0=6 1=-6
before|lacroix|contribution|0=8 1=-6
before|lamented|0=-5 1=5
before|lamented|10 past|0=8 1=-8
before|lamented|7 past|0=-14 1=14
before|lamented|contribution|0=8 1=-8
before|lamented|obstacle|0=-11 1=12
before|lamented|pledged|0=7 1=-7
before|landau|0=10 2=-5
before|landau|7 now|0=10 2=-5
before|landau|contribution|0=10 2=-5
before|landau|pledged|0=10 2=-5
before|landed|10 now|0=-8 1=8
before|landed|10 past|0=-12 1=13
before|landed|7 past|0=13 1=-13
before|landed|delivered|0=-10 1=11
before|landed|pledged|0=12 1=-11
before|land|0=-14 2=18
before|land|10 ahead|0=-7 2=8
before|land|10 now|0=-18 1=-9 2=27
before|land|10 past|1=9 2=-7
before|land|7 now|0=13 2=-9
before|land|contribution|0=-14 2=19
before|land|pledged|0=-14 2=19
before|last|0=6 2=-6
before|last|7 now|2=-6
before|last|contribution|0=6 2=-6
before|last|pledged|0=10 2=-6
before|late|0=9 1=-7
before|late|4 now|0=10 1=-9
before|late|7 ahead|0=15 1=-10 2=-5
before|late|7 now|0=-9 2=7
before|late|7 past|0=-7 1=10
before|late|committed|0=-13 2=15
before|late|contribution|0=-12 1=10
before|late|delivered|0=19 1=-19
before|late|obstacle|0=6 1=-5
before|late|pledged|0=-6 1=18 2=-13
before|late|request|0=8 1=-8
before|late|withdrawn|0=-10 1=10
before|launched|0=9 1=-9
before|launched|10 now|0=-7 1=7
before|launched|10 past|0=10 1=-10
before|launched|7 now|0=6 1=-6
before|launched|contribution|0=7 1=-7
before|launched|delivered|0=7 1=-7
before|launched|obstacle|0=6 1=-6
before|launched|request|0=-8 1=8
before|leaders|contribution|1=5
before|learned|0=16 1=-16
before|learned|10 now|0=-5 1=5
before|learned|10 past|0=21 1=-21
before|learned|contribution|0=21 1=-21
before|learned|pledged|0=11 1=-10
before|learned|suspended|0=10 1=-10
before|least|0=8 2=-6
before|least|7 ahead|0=7 2=-6
before|least|committed|0=6 2=-5
before|least|contribution|0=6 2=-5
before|leaves|1=-6 2=6
before|leaves|7 now|1=-6 2=6
before|leaves|contribution|1=-10 2=6
before|leaves|delivered|0=10 1=-10
before|leave|0=11 1=-7
before|leave|10 ahead|0=15 2=-11
before|leave|contribution|0=9 1=-6
before|leave|withdrawn|0=8
before|leaving|0=-17 1=16
before|leaving|7 now|0=-6 1=10
before|leaving|contribution|0=-17 1=16
before|leaving|withdrawn|0=-6 1=10
before|lebanon|4 ahead|0=-9 2=10
before|lebanon|contribution|0=-8
before|lebanon|pledged|0=-15 2=15
before|lebanon|withdrawn|0=7 2=-10
before|left|10 now|0=-12 1=12
before|left|4 past|0=10 1=-10
before|left|delivered|0=-15 1=15
before|left|pledged|1=-7
before|left|withdrawn|0=11 1=-7
before|letter|10 past|0=10 1=-9
before|letter|7 now|0=-13 1=14
before|letter|7 past|0=15 1=-14
before|letter|changed|0=7 1=-6
before|letter|committed|0=-8 1=9
before|letter|contribution|0=-5 1=6
before|letter|mandate|0=7 1=-6
before|letter|obstacle|0=11 1=-11
before|letter|request|0=-10 1=11
before|level|0=-16 2=16
before|level|4 ahead|0=-16 2=16
before|level|committed|0=-16 2=16
before|level|contribution|0=-16 2=16
before|lieu|1=-8
before|limogé|0=6 1=-6
before|limogé|10 past|0=6 1=-6
before|limogé|contribution|0=6 1=-6
before|limogé|pledged|0=6 1=-6
before|london|0=-8 1=8
before|london|7 past|0=-6 1=6
before|losses|0=8 1=-8
before|losses|7 now|0=8 1=-8
before|losses|contribution|0=8 1=-8
before|losses|delivered|0=8 1=-8
before|lu|0=-5 1=6
before|lu|10 past|0=-5 1=6
before|lu|contribution|0=-5 1=6
before|lu|withdrawn|0=-5 1=6
before|made|4 past|0=-9 1=9
before|made|7 past|0=7 1=-7
before|made|pledged|0=-10 1=10
before|magazine|0=-5 1=5
before|magazine|7 past|0=-5 1=5
before|magazine|contribution|0=-5 1=5
before|magazine|reluctant|0=-5 1=5
before|maintained|0=-7 1=7
before|maintained|10 past|0=-7 1=7
before|mali|1=-8 2=10
before|mali|4 past|0=7 1=-7
before|mali|contribution|0=-5 2=10
before|mandate|1=8 2=-7
before|mandate|7 past|0=6 1=-6
before|mandate|contribution|0=5
before|mandate|extended|0=-10 1=17 2=-6
before|mandate|mandate|0=-11 1=18 2=-6
before|mandate|obstacle|0=5 1=-5
before|means|0=-16 1=16
before|means|7 now|0=-16 1=16
before|means|contribution|0=-16 1=16
before|means|delivered|0=-16 1=16
before|medics|0=-6 2=7
before|medics|4 ahead|0=-6 2=7
before|medics|contribution|0=-6 2=7
before|meeting|0=-6 2=11
before|meeting|10 past|0=-8 1=9
before|meeting|7 now|0=-6 2=11
before|meeting|engagement|1=-15 2=12
before|meeting|pledged|0=-8 1=9
before|meeting|request|1=5
before|meet|0=-11 1=13
before|meet|engagement planned|0=-9 1=11
before|meet|engagement|0=-11 1=13
before|members|10 now|0=6 1=-6
before|members|10 past|0=-10 1=10
before|members|authorised|0=-5 1=6
before|members|contribution|0=18 1=-16
before|members|delivered|0=6 1=-5
before|members|mandate|0=-14 1=15
before|men|1=5
before|men|contribution|1=5
before|met|10 now|0=14 1=-12
before|met|10 past|0=-8 1=10
before|met|4 now|2=8
before|met|authorised|0=8 1=-8
before|met|contribution|0=-10 1=5
before|met|extended|0=-10 1=10
before|met|mandate|0=-9 1=10
before|met|obstacle|0=7 1=-7
before|met|pledged|0=-11 1=6
before|met|request|0=11 1=-11
before|million|0=9 2=-9
before|million|10 past|0=-7 1=7
before|million|4 now|0=14 1=-9
before|million|7 now|1=8
before|million|7 past|0=6 1=-5
before|million|contribution|0=6 2=-8
before|million|delivered|0=-10 1=10
before|million|pledged|0=17 1=-10 2=-7
before|ministers|0=6
before|ministers|7 now|0=6 1=-5
before|ministers|request|0=7 1=-7
before|minister|0=9 1=-8
before|minister|10 past|1=5
before|minister|7 now|0=6 1=-6
before|minister|7 past|0=8 1=-7
before|minusca|1=6
before|minusca|7 now|1=6
before|minusca|contribution|1=6
before|minusca|withdrawn|1=6
before|minusma|0=13 1=-13
before|minusma|10 past|0=10 1=-9
before|minusma|contribution|0=13 1=-13
before|minusma|withdrawn|0=13 1=-13
before|mission|0=10 2=-15
before|mission|10 ahead|1=9 2=-5
before|mission|10 now|0=19 1=-18
before|mission|10 past|0=-13 1=14
before|mission|4 now|0=6
before|mission|4 past|0=-8 1=9
before|mission|7 now|0=6
before|mission|authorised|0=-13 1=13
before|mission|committed|0=10 1=-7
before|mission|contribution|0=11 2=-9
before|mission|delivered|0=-5 1=5
before|mission|engagement held|0=7 1=-7
before|mission|engagement|0=6 1=-6
before|mission|extended|0=-8 1=13 2=-5
before|mission|mandate|0=-25 1=31 2=-6
before|mission|pledged|0=17 1=-12 2=-5
before|mission|refused|0=6 1=-6
before|mission|reluctant|0=-9 1=9
before|mission|request|0=16 1=-16
before|mission|suspended|0=5
before|mission|withdrawn|0=-13 1=13
before|mogadishu|0=-7 1=8
before|mogadishu|contribution|0=-12 1=13
before|mogadishu|delivered|0=-11 1=11
before|monde|0=-7 1=7
before|monde|7 now|0=-7 1=7
before|monde|considering|0=-7 1=7
before|monde|contribution|0=-7 1=7
before|money|0=-11 1=11
before|months|1=8 2=-8
before|months|4 past|0=9 1=-8
before|months|contribution|0=9 1=-8
before|months|mandate|0=-9 1=16 2=-7
before|months|withdrawn|0=9 1=-8
before|month|0=6 1=-6
before|more|2=9
before|more|4 now|2=9
before|more|contribution|2=9
before|mozambique|1=-6
before|mozambique|7 now|1=-6
before|mozambique|contribution|1=-6
before|mozambique|delivered|0=8 1=-8
before|mps|10 past|0=-7 1=7
before|mps|refused|0=5
before|murders|0=10 1=-10
before|murders|4 past|0=10 1=-10
before|murders|contribution|0=10 1=-10
before|murders|refused|0=7 1=-7
before|n'djamena|1=5
before|n'djamena|7 now|1=7
before|n'djamena|delivered|0=-6 1=6
before|n'djamena|pledged|0=5
before|nairobi|0=-13 1=7 2=6
before|nairobi|10 now|0=-15 1=-7 2=22
before|nairobi|7 now|1=9 2=-11
before|nairobi|engagement held|0=-12 1=12
before|nairobi|engagement planned|1=-15 2=11
before|nairobi|engagement|0=-7 2=10
before|nairobi|obstacle|0=-9 1=9
before|nairobi|pledged|0=-11 1=12
before|nairobi|withdrawn|0=8 1=-6
before|named|0=-11 1=11
before|nassau|0=-8 2=11
before|nassau|7 now|0=-8 2=11
before|nations|1=7
before|nations|committed|0=-8 1=9
before|nations|contribution|0=-12 1=13
before|nations|delivered|0=6 1=-6
before|nations|mandate|0=7 1=-6
before|nations|pledged|0=-6 1=6
before|nations|request|0=6 1=-6
before|nearly|0=14 1=-13
before|nearly|7 past|0=11 1=-11
before|niamey|1=6
before|niamey|7 now|1=6
before|no.|0=-7 1=7
before|no.|10 past|0=-7 1=7
before|noted|0=8 1=-8
before|noted|10 past|0=8 1=-8
before|noted|contribution|0=8 1=-8
before|noted|pledged|0=8 1=-8
before|notice|0=11 1=-10
before|notice|7 now|0=16 1=-16
before|notice|committed|0=11 1=-10
before|notice|contribution|0=11 1=-10
before|not|0=19 1=-10 2=-8
before|not|10 past|0=9 1=-9
before|not|contribution|0=16 1=-8 2=-8
before|not|pledged|0=8 2=-8
before|not|withdrawn|0=7 1=-7
before|no|0=13 2=-8
before|no|10 ahead|0=10 2=-8
before|no|contribution|0=10 2=-8
before|no|pledged|0=9 2=-8
before|number|0=12 1=-12
before|number|10 past|0=12 1=-12
before|number|contribution|0=12 1=-12
before|number|delivered|0=12 1=-12
before|offered|4 past|0=16 1=-15
before|offered|7 past|0=-14 1=14
before|offered|contribution|0=-9 1=12
before|offered|pledged|0=-12 1=15
before|offer|request|0=8 1=-8
before|officers|0=-10 1=8
before|officers|10 past|0=10 1=-10
before|officers|7 now|0=-12 2=15
before|officers|7 past|0=-18 1=21
before|officers|delivered|0=13 1=-12
before|officers|pledged|0=-20 1=9 2=11
before|officers|withdrawn|0=-9 1=15 2=-7
before|officials|0=12 1=-12
before|officials|10 past|0=12 1=-12
before|officials|contribution|0=12 1=-12
before|officials|reluctant|0=10 1=-10
before|off|committed|0=12 1=-12
before|off|delivered|0=-16 1=16
before|of|0=8 1=-14
before|of|10 ahead|0=31 1=-22 2=-9
before|of|10 past|0=-37 1=55 2=-16
before|of|4 ahead|0=42 1=-34 2=-6
before|of|4 long-ago|0=-12 1=18 2=-5
before|of|4 now|0=27 1=-11 2=-16
before|of|4 past|1=14 2=-11
before|of|7 ahead|0=10 1=-11 2=13
before|of|7 long-ago|0=16 1=-14
before|of|7 now|0=-49 1=-20 2=70
before|of|7 past|1=11 2=-6
before|of|agreement drafting|0=-11 1=18 2=-7
before|of|agreement signed|0=26 1=-24
before|of|agreement sought|0=-15 1=6 2=9
before|of|authorised|1=5
before|of|changed|1=10 2=-9
before|of|committed|0=30 2=-32
before|of|considering|0=-24 1=12 2=12
before|of|contribution|0=6 1=-16
before|of|delivered|1=-7 2=6
before|of|ended|0=-10 1=15
before|of|engagement held|0=10 1=-6
before|of|engagement planned|0=10 2=-9
before|of|engagement|0=20 1=-7 2=-13
before|of|extended|0=15 1=-25 2=10
before|of|obstacle|0=10 1=-5
before|of|pledged|0=14 1=15 2=-18
before|of|refused|0=6 1=-5
before|of|reluctant|1=-10 2=8
before|of|request|0=-5
before|of|requirement|0=-15 2=13
before|of|suspended|0=-30 1=28
before|of|withdrawn|1=-45 2=37
before|only|10 past|0=-10 1=10
before|only|1=7
before|only|7 now|0=8 1=-5
before|only|authorised|0=-5 1=5
before|only|mandate|0=-7 1=8
before|on|0=15 1=19 2=-22
before|on|10 ahead|1=-47 2=41
before|on|10 long-ago|1=5
before|on|10 now|0=9 1=36 2=-33
before|on|10 past|0=16 1=20 2=-23
before|on|agreement drafting|0=16 1=-12
before|on|agreement signed|0=-11 1=16
before|on|agreement sought|0=-16 1=16
before|on|agreement|1=19 2=-13
before|on|authorised|0=8 1=19 2=-19
before|on|changed|0=13 2=-10
before|on|committed|1=31 2=-26
before|on|considering|0=10 1=17 2=-21
before|on|contribution|0=8 1=12 2=-8
before|on|delivered|0=18 1=18 2=-39
before|on|ended|0=-13 1=-43 2=59
before|on|engagement held|0=20 1=20 2=-31
before|on|engagement planned|1=17 2=-12
before|on|engagement|0=18 1=26 2=-36
before|on|extended|0=16 1=35 2=-49
before|on|mandate|0=17 1=20 2=-30
before|on|obstacle|0=27 2=-29
before|on|pledged|1=-19 2=35
before|on|refused|0=28 2=-20
before|on|reluctant|1=9 2=-11
before|on|request|0=27 2=-22
before|on|requirement|0=-13 1=28
before|on|suspended|0=14 2=-11
before|on|withdrawn|0=-28 2=42
before|opened|0=8 1=-8
before|opened|10 past|0=7 1=-7
before|opened|contribution|0=8 1=-8
before|opened|delivered|0=8 1=-8
before|open|0=-5 1=5
before|open|10 past|0=-5 1=5
before|open|contribution|0=-5 1=5
before|open|delivered|0=-5 1=5
before|ordonné|authorised|0=-8 1=9
before|ordonné|contribution|0=8 1=-7
before|ordonné|mandate|0=-8 1=9
before|ordonné|pledged|0=11 1=-11
before|or|0=-10 2=13
before|or|10 past|0=-13 2=16
before|or|contribution|0=-10 2=13
before|or|pledged|0=-10 2=13
before|ottawa|0=-13 1=13
before|ottawa|request|0=-9 1=9
before|out|0=-9 2=6
before|out|10 ahead|0=7
before|out|10 now|0=-23 1=23
before|out|4 past|0=7 1=-6
before|out|7 ahead|0=-11 1=-5 2=16
before|out|7 now|0=11 1=-9
before|out|contribution|0=-15 2=11
before|out|pledged|2=7
before|out|suspended|0=-15 1=15
before|out|withdrawn|1=-11 2=8
before|overcome|0=-6 1=6
before|overcome|10 past|0=-6 1=6
before|overcome|obstacle|0=-10 1=10
before|over|0=20 2=-17
before|over|10 past|0=17 1=-17
before|over|7 ahead|0=14 2=-13
before|over|7 past|0=-12 1=12
before|over|contribution|0=18 2=-17
before|over|delivered|0=-17 1=17
before|over|pledged|0=31 1=-18 2=-13
before|paid|0=-10 1=10
before|paid|contribution|0=-10 1=10
before|paid|delivered|0=-10 1=10
before|paquetages|0=8 1=-5
before|paquetages|10 past|0=8 1=-5
before|paquetages|contribution|0=8 1=-5
before|paquetages|pledged|0=8 1=-5
before|parade|0=10 1=-10
before|parade|10 past|0=10 1=-10
before|parade|contribution|0=10 1=-10
before|parade|refused|0=10 1=-10
before|paris|engagement|0=-6 1=6
before|parliament|considering|0=16 1=-16
before|parliament|withdrawn|0=-9 1=9
before|parlé|0=-5 1=5
before|parlé|engagement held|0=-5 1=5
before|parlé|engagement|0=-5 1=5
before|participation|0=-6 1=7
before|participation|contribution|0=-6 1=7
before|partners|0=7 1=-7
before|part|0=14 1=-14
before|part|10 now|0=18 1=-18
before|part|engagement held|0=16 1=-16
before|part|engagement|0=16 1=-16
before|passage|0=-9 1=10
before|passage|10 past|0=-8 1=9
before|passage|contribution|0=-7 1=8
before|passage|pledged|0=-7 1=8
before|passed|0=-6 1=7
before|patients|0=17 1=-17
before|patients|7 now|0=17 1=-17
before|patients|contribution|0=17 1=-17
before|patients|delivered|0=17 1=-17
before|patrol|0=6 1=-6
before|patrol|10 past|0=6 1=-6
before|patrol|contribution|0=6 1=-6
before|patrol|pledged|0=6 1=-6
before|paying|0=-10 1=10
before|paying|4 past|0=-10 1=10
before|paying|contribution|0=-12 1=12
before|paying|suspended|0=-12 1=12
before|peace|0=-5 1=6
before|peace|10 past|0=-5 1=6
before|pemba|0=-6 1=7
before|pemba|10 past|0=-6 1=7
before|pemba|contribution|0=-12 1=12
before|pemba|withdrawn|0=-10 1=10
before|people|0=-17 1=12
before|people|7 ahead|0=-9 2=10
before|people|committed|0=-9 2=10
before|people|contribution|0=-17 1=12
before|people|pledged|0=-8 1=13 2=-5
before|perhaps|0=-9 2=13
before|perhaps|7 now|0=-9 2=13
before|perhaps|contribution|0=-9 2=13
before|perhaps|pledged|0=-9 2=13
before|phone|0=-7 1=7
before|phone|7 now|0=-7 1=7
before|phone|contribution|0=-7 1=7
before|phone|pledged|0=-7 1=7
before|place|1=-15 2=10
before|place|7 now|0=15 1=-14
before|place|contribution|0=-7 2=11
before|place|pledged|0=-10 2=11
before|plaint|0=6 1=-6
before|plaint|10 past|0=6 1=-6
before|plaint|obstacle|0=6 1=-6
before|planned|0=21 1=-20
before|planned|10 now|1=5
before|planned|10 past|0=17 1=-17
before|planned|changed|1=5
before|planned|engagement held|0=6 1=-6
before|planned|engagement|0=6 1=-6
before|planned|extended|0=15 1=-15
before|planned|mandate|0=10 1=-10
before|plan|7 now|0=10 1=-10
before|platoon|0=10 1=-10
before|platoon|4 past|0=10 1=-10
before|platoon|contribution|0=10 1=-10
before|platoon|delivered|0=10 1=-10
before|pledged|10 past|0=-12 1=15
before|pledged|2=-8
before|pledged|7 now|0=14 1=-9
before|pledged|contribution|1=11 2=-8
before|pledged|engagement held|0=7 1=-7
before|pledged|engagement|0=7 1=-7
before|pledged|pledged|0=-6 1=14 2=-8
before|point|0=-7 1=-6 2=13
before|point|4 ahead|0=-10 2=13
before|point|contribution|0=-7 1=-6 2=13
before|point|withdrawn|0=-10 2=13
before|police|0=-5
before|police|7 now|1=-5
before|police|7 past|0=-6 1=7
before|police|contribution|0=-5
before|police|delivered|0=-5 1=5
before|pont-sondé|0=9 1=-8
before|pont-sondé|7 now|0=9 1=-8
before|port-au-prince|10 ahead|0=8 2=-7
before|port-au-prince|10 now|0=-16 1=17
before|port-au-prince|1=6 2=-8
before|port-au-prince|7 now|0=22 1=-23
before|port-au-prince|7 past|0=-12 1=12
before|port-au-prince|contribution|2=-7
before|port-au-prince|delivered|0=9 1=-9
before|port-au-prince|engagement planned|0=5
before|port-au-prince|engagement|0=5
before|port-au-prince|pledged|0=-6 1=13 2=-7
before|port|0=-7 1=8
before|port|contribution|0=-7 1=8
before|predecessors|0=-8 2=9
before|predecessors|7 now|0=-8 2=9
before|predecessors|contribution|0=-8 2=9
before|predecessors|pledged|0=-8 2=9
before|prepared|0=5 1=-5
before|prepared|7 past|0=5 1=-5
before|prepared|considering|0=5 1=-5
before|prepared|contribution|0=5 1=-5
before|present|0=8 1=-7
before|present|10 now|0=9 1=-8
before|present|contribution|0=8 1=-7
before|president|0=5 1=-5
before|president|7 past|0=9 1=-9
before|press|0=8 1=-5
before|press|7 now|0=8 1=-5
before|press|contribution|0=6
before|press|reluctant|0=6 1=-6
before|pristina|0=11 1=-10
before|pristina|contribution|0=5 1=-5
before|pristina|delivered|0=5 1=-5
before|procédé|0=-9 1=9
before|procédé|10 past|0=-9 1=9
before|procédé|contribution|0=-9 1=9
before|procédé|delivered|0=-9 1=9
before|profité|0=6 1=-6
before|profité|10 past|0=6 1=-6
before|profité|contribution|0=5 1=-5
before|profité|pledged|0=5 1=-5
before|prohibited|0=-7 1=7
before|prohibited|obstacle|0=-7 1=7
before|projects|0=6 1=-6
before|projects|4 now|0=6 1=-6
before|projects|contribution|0=6 1=-6
before|projects|delivered|0=6 1=-6
before|prolonged|0=7 1=-6
before|prolonged|7 now|0=7 1=-6
before|prolonged|mandate|0=7 1=-6
before|promised|0=11 2=-8
before|promised|4 past|0=35 1=-32
before|promised|7 now|0=-11 1=16
before|promised|authorised|0=5 1=-5
before|promised|contribution|2=-8
before|promised|mandate|0=5 1=-5
before|promised|pledged|1=10 2=-8
before|proposed|0=-12 1=12
before|proposed|7 past|0=-12 1=12
before|proposed|considering|0=-9 1=10
before|proposed|contribution|0=-9 1=10
before|provided|0=-5 1=8
before|provided|10 now|0=-6 1=6
before|provided|contribution|1=5
before|province|0=6 1=-6
before|province|7 now|0=10 1=-10
before|province|7 past|0=-6 1=6
before|province|contribution|0=6 1=-6
before|province|delivered|0=12 1=-12
before|province|withdrawn|0=-6 1=6
before|published|10 past|0=-7 1=8
before|published|7 now|0=6 1=-6
before|published|contribution|0=-5 1=6
before|published|delivered|0=14 1=-14
before|published|mandate|0=6 1=-6
before|published|pledged|0=-23 1=24
before|put|0=-10 1=11
before|put|10 now|0=-5 1=5
before|put|10 past|0=-5 1=6
before|put|contribution|0=-6 1=7
before|put|delivered|0=-11 1=11
before|put|ended|0=-6 1=6
before|put|mandate|0=-6 1=6
before|put|suspended|0=7 1=-7
before|qualifié|0=5 1=-5
before|qualifié|10 past|0=5 1=-5
before|qualifié|contribution|0=5 1=-5
before|qualifié|delivered|0=5 1=-5
before|reached|0=6 1=-15 2=9
before|reached|10 past|0=14 1=-14
before|reached|4 now|0=-8 2=9
before|reached|contribution|0=6 1=-15 2=9
before|reached|delivered|0=14 1=-14
before|ready|1=5
before|ready|contribution|1=5
before|reaffirmed|0=-7 1=8
before|reaffirmed|contribution|0=-16 1=17
before|reaffirmed|engagement held|0=7 1=-7
before|reaffirmed|engagement|0=7 1=-7
before|reaffirmed|pledged|0=-8 1=9
before|reaffirmed|refused|0=-8 1=8
before|recalled|contribution|0=5 1=-5
before|recalled|delivered|0=5 1=-5
before|received|10 now|0=5 1=-5
before|received|10 past|0=-14 1=16
before|received|4 now|0=6 1=-6
before|received|contribution|1=5
before|received|pledged|0=11 1=-10
before|received|suspended|0=-6 1=6
before|received|withdrawn|0=-5 1=5
before|receiving|0=-9 1=11
before|receiving|10 now|0=-10 1=11
before|receiving|agreement drafting|0=8 1=-8
before|receiving|agreement|0=8 1=-8
before|receiving|contribution|0=-16 1=18
before|receiving|pledged|0=-16 1=18
before|reconnu|0=15 1=-7 2=-8
before|reconnu|10 past|0=12 2=-8
before|reconnu|considering|0=-20 1=20
before|reconnu|contribution|0=5 2=-8
before|reconnu|obstacle|0=8 1=-8
before|reconnu|pledged|0=24 1=-16 2=-7
before|redit|0=-11 1=18 2=-6
before|redit|10 past|0=-11 1=18 2=-6
before|redit|contribution|2=-6
before|redit|pledged|1=5 2=-6
before|redit|requirement|0=-10 1=11
before|refused|10 past|0=5 1=-5
before|refused|obstacle|0=5 1=-5
before|reiterated|0=-7 1=8
before|reiterated|contribution|0=-11 1=11
before|reiterated|obstacle|0=6 1=-6
before|reiterated|refused|0=-6 1=6
before|rejected|0=-5 1=5
before|rejected|obstacle|0=-5 1=5
before|released|0=-16 1=17
before|released|4 now|0=-23 1=23
before|released|7 past|0=7 1=-7
before|released|contribution|0=-20 1=21
before|released|delivered|0=-17 1=17
before|relieved|10 past|0=-10 1=10
before|relieved|7 now|0=12 1=-11
before|renewed|0=-6 1=12 2=-6
before|renewed|10 past|0=-15 1=15
before|renewed|7 past|0=13 1=-12
before|renewed|authorised|0=10 1=-9
before|renewed|extended|0=-5 1=6
before|renewed|obstacle|0=-11 1=11
before|renew|0=9 1=6 2=-14
before|renew|7 ahead|0=9 1=6 2=-14
before|renew|contribution|0=14 2=-13
before|renew|pledged|0=14 2=-13
before|renvoyé|0=11 1=-11
before|renvoyé|10 past|0=11 1=-11
before|renvoyé|obstacle|0=6 1=-6
before|repartis|10 past|1=5
before|repartis|1=5
before|repartis|contribution|1=5
before|repartis|withdrawn|1=5
before|repatriates|0=7
before|repatriates|7 now|0=7
before|repatriates|contribution|0=7
before|repeated|0=-25 1=26
before|repeated|10 past|0=-18 1=19
before|repeated|contribution|0=-24 1=24
before|repeated|pledged|0=-9 1=10
before|repeated|refused|0=-14 1=15
before|replaced|0=-11 1=9
before|replaced|7 now|0=-9 1=9
before|replaced|contribution|0=-7 1=6
before|replaced|delivered|0=-6 1=6
before|replace|0=5 1=-5
before|replace|7 now|0=5 1=-5
before|replied|0=-6 1=7
before|replied|10 past|0=-6 1=7
before|replied|contribution|0=-6 1=7
before|reported|0=11 1=-11
before|reported|7 now|0=-9 1=9
before|reported|7 past|0=12 1=-12
before|reporters|0=-8 1=9
before|reporters|10 past|0=-15 1=15
before|reporters|7 now|0=5
before|reserve|0=6 1=-6
before|reserve|4 past|0=6 1=-6
before|reserve|contribution|0=6 1=-6
before|reserve|delivered|0=6 1=-6
before|resolute|0=9 1=-7
before|resolute|10 past|0=9 1=-7
before|resolute|contribution|0=8 1=-7
before|resolute|withdrawn|0=8 1=-7
before|resolution|0=-18 1=18
before|resolution|7 now|0=-15 1=16
before|resolution|mandate|0=-8 1=9
before|resolved|0=8 1=-8
before|resolved|committed|0=-5 1=6
before|resolved|delivered|0=8 1=-8
before|returned|10 past|1=9 2=-11
before|returned|1=15 2=-11
before|returned|contribution|0=-8 1=19 2=-11
before|returned|delivered|0=-11 1=11
before|returned|obstacle|0=8 1=-8
before|returned|withdrawn|1=8 2=-11
before|returns|0=-13 1=13
before|returns|7 now|0=-13 1=13
before|returns|contribution|0=-13 1=13
before|returns|delivered|0=-13 1=13
before|reuters|0=8 1=-8
before|reuters|7 now|0=-7 1=7
before|reuters|7 past|0=12 1=-12
before|reuters|agreement drafting|0=5 1=-5
before|reuters|agreement|0=5 1=-5
before|reuters|reluctant|0=-7 1=7
before|revealed|10 now|0=6 1=-6
before|revealed|10 past|0=-6 1=6
before|revealed|committed|0=6 1=-6
before|revealed|pledged|0=-6 1=6
before|right|0=-19 1=23
before|right|7 now|0=-19 1=23
before|right|contribution|0=-19 1=23
before|right|pledged|0=-8 1=11
before|right|refused|0=-11 1=12
before|riksdag|0=-14 1=15
before|riksdag|10 now|0=-14 1=15
before|riksdag|contribution|0=-14 1=15
before|riksdag|withdrawn|0=-14 1=15
before|rio|1=6 2=-8
before|rio|7 now|1=5 2=-8
before|rio|contribution|1=5 2=-8
before|rio|pledged|1=5 2=-8
before|rotated|0=-6 1=6
before|rotated|7 now|0=-6 1=6
before|rotated|contribution|0=-6 1=6
before|rotated|delivered|0=-6 1=6
before|rota|0=-8 1=13
before|rota|10 past|1=6
before|rota|contribution|0=-8 1=13
before|rota|pledged|1=6
before|ruled|0=-6 1=7
before|ruled|10 past|0=-5 1=5
before|ruled|contribution|0=11 1=-11
before|ruled|obstacle|0=-17 1=17
before|ruled|pledged|0=11 1=-11
before|rule|0=6 1=-6
before|rule|obstacle|0=6 1=-6
before|ruling|0=8 2=-8
before|ruling|7 ahead|0=8 2=-8
before|ruto|engagement held|0=6 1=-6
before|ruto|engagement|0=5 1=-5
before|réceptionné|0=-9 1=9
before|réceptionné|10 past|0=-9 1=9
before|réceptionné|contribution|0=-9 1=9
before|réceptionné|delivered|0=-9 1=9
before|said|10 now|0=-11 1=12
before|said|10 past|0=30 1=-26
before|said|1=11 2=-9
before|said|7 now|1=13 2=-13
before|said|7 past|0=-10 1=11
before|said|authorised|0=11 1=-10
before|said|changed|0=6 1=-6
before|said|committed|0=21 1=-21
before|said|considering|0=-28 1=29
before|said|contribution|1=13 2=-7
before|said|ended|0=-17 1=17
before|said|engagement held|0=12 1=-12
before|said|engagement|0=12 1=-12
before|said|obstacle|0=-7 1=7
before|said|pledged|1=8 2=-5
before|said|refused|0=-34 1=34
before|said|reluctant|0=-11 1=12
before|said|request|0=13 1=-12
before|said|requirement|0=-12 1=13
before|said|withdrawn|0=47 1=-46
before|sail|0=10 2=-10
before|sail|7 ahead|0=10 2=-10
before|sail|contribution|0=10 2=-10
before|sail|pledged|0=18 2=-17
before|salvadorans|0=-13 1=13
before|salvadorans|4 now|0=-10 1=10
before|salvadorans|contribution|0=-13 1=13
before|salvadorans|delivered|0=-13 1=13
before|same|10 now|0=-9 1=10
before|same|1=8 2=-7
before|same|7 now|0=11 1=-5 2=-6
before|same|contribution|2=-7
before|same|delivered|0=7 1=-7
before|same|pledged|1=11 2=-6
before|sarajevo|10 past|0=-9 1=9
before|sarajevo|7 now|0=5
before|sarajevo|considering|0=5
before|sarajevo|pledged|0=-8 1=9
before|savoir|0=10 1=-10
before|savoir|10 now|0=-9 1=9
before|savoir|10 past|0=8 1=-7
before|savoir|7 past|0=12 1=-12
before|savoir|considering|0=15 1=-15
before|savoir|delivered|0=-8 1=8
before|savoir|obstacle|0=8 1=-8
before|savoir|pledged|0=-22 1=23
before|savoir|refused|0=21 1=-21
before|savoir|suspended|0=-8 1=8
before|saw|0=6 1=-6
before|saw|7 now|0=6 1=-6
before|say|0=6 1=-6
before|sea|withdrawn|0=-5 1=7
before|second|0=9 1=-9
before|second|10 now|0=9 1=-9
before|second|contribution|0=9 1=-9
before|second|delivered|0=9 1=-9
before|secretariat|0=-10 1=11
before|secretariat|7 now|0=-9 1=10
before|secretariat|contribution|0=-10 1=11
before|secretariat|withdrawn|0=-10 1=11
before|security|0=11 1=-5 2=-6
before|security|contribution|0=11 1=-5 2=-6
before|security|pledged|0=10 2=-6
before|senators|7 past|0=-6 1=6
before|senators|reluctant|0=-6 1=6
before|sent|10 past|0=5
before|sent|1=-9 2=10
before|sent|7 ahead|0=-5 2=5
before|sent|contribution|1=-9 2=10
before|sent|pledged|1=-13 2=10
before|serve|0=-5 2=6
before|serve|4 ahead|0=-5 2=6
before|serve|contribution|0=-5 2=6
before|session|0=7 1=-7
before|set|0=-10 1=-12 2=22
before|set|10 ahead|0=-14 1=-8 2=23
before|set|contribution|2=9
before|set|mandate|0=-9 1=-6 2=15
before|set|pledged|0=-5 2=6
before|several|0=5 1=-5
before|several|10 past|0=5 1=-5
before|several|obstacle|0=5 1=-5
before|shabelle|0=-6 1=6
before|shabelle|10 past|0=-6 1=6
before|shabelle|contribution|0=-6 1=6
before|shabelle|withdrawn|0=-6 1=6
before|shaken|0=9 1=-5
before|shaken|7 now|0=9 1=-5
before|shaken|contribution|0=9 1=-5
before|shaken|pledged|0=9 1=-5
before|ships|7 now|0=7 1=-7
before|ships|delivered|0=7 1=-6
before|sien|0=-7 1=7
before|sien|10 past|0=-7 1=7
before|sien|authorised|0=-7 1=7
before|sien|mandate|0=-7 1=7
before|signed|10 past|0=11 1=-10
before|signed|7 now|0=-10 1=12
before|signed|agreement drafting|0=8 1=-7
before|signed|agreement signed|0=-9 1=10
before|sign|0=5
before|sign|agreement drafting|0=5
before|sign|agreement|0=5
before|since|0=29 2=-33
before|since|10 now|0=14 1=-14
before|since|10 past|0=-13 1=21
before|since|4 long-ago|0=15 1=-10
before|since|4 past|0=13 1=-12
before|since|7 ahead|0=20 1=-17
before|since|7 now|0=-34 1=40 2=-5
before|since|7 past|0=23 1=-8 2=-14
before|since|agreement drafting|0=-14 1=16
before|since|agreement sought|0=5 1=-5
before|since|agreement|0=-11 1=14
before|since|authorised|0=6 1=-5
before|since|changed|0=5
before|since|committed|0=33 1=-33
before|since|considering|0=17 1=-17
before|since|contribution|0=18 1=8 2=-27
before|since|delivered|0=-5 1=28 2=-16
before|since|engagement held|0=18 1=-18
before|since|engagement|0=20 1=-19
before|since|mandate|0=15 1=-13
before|since|obstacle|1=6
before|since|pledged|0=45 1=-36 2=-9
before|since|refused|0=-42 1=42
before|since|reluctant|0=-7 1=7
before|since|request|1=5
before|since|requirement|0=6
before|since|suspended|0=-40 1=40
before|since|withdrawn|0=26 1=-20 2=-6
before|site|0=8 1=-15 2=7
before|site|10 past|0=14 1=-14
before|site|considering|0=14 1=-14
before|site|contribution|0=8 1=-15 2=7
before|skirmish|0=10 1=-10
before|skirmish|10 past|0=10 1=-10
before|skirmish|contribution|0=10 1=-10
before|soldiers|0=-11 2=10
before|soldiers|4 long-ago|0=5
before|soldiers|4 past|0=6 1=-6
before|soldiers|7 now|2=6
before|soldiers|contribution|0=-12 2=10
before|soldiers|delivered|0=-8 1=8
before|soldiers|pledged|0=-9 2=12
before|soldiers|withdrawn|0=6
before|somalia|0=24 1=-15 2=-9
before|somalia|4 ahead|0=6 2=-5
before|somalia|4 now|0=9 1=-6
before|somalia|contribution|0=24 1=-15 2=-9
before|somalia|pledged|0=8
before|somalia|withdrawn|0=14 1=-9
before|somalie|0=8 1=-8
before|somalie|10 past|0=8 1=-8
before|somalie|contribution|0=8 1=-8
before|somalie|withdrawn|0=8 1=-8
before|some|suspended|0=-8 1=8
before|soupiré|0=6 1=-6
before|soupiré|10 past|0=6 1=-6
before|soupiré|contribution|0=6 1=-6
before|soupiré|pledged|0=6 1=-6
before|so|4 past|0=-8 1=9
before|so|7 now|0=13 1=-13
before|so|contribution|0=-16 1=16
before|so|mandate|0=12 1=-12
before|so|reluctant|0=-10 1=10
before|so|withdrawn|0=-6 1=7
before|spent|10 now|0=-6 1=6
before|spent|1=6
before|spent|committed|0=-6 1=6
before|spent|delivered|0=18 1=-18
before|spent|pledged|0=-13 1=14
before|spokesman|0=-6 1=6
before|spokesman|10 now|0=-6 1=6
before|spokesman|considering|0=-6 1=6
before|spokesman|contribution|0=-6 1=6
before|staff|2=-5
before|staff|4 ahead|0=6
before|staff|considering|0=6
before|staff|contribution|2=-5
before|started|0=-9 1=11
before|started|7 now|0=-9 1=11
before|started|contribution|0=-9 1=11
before|started|withdrawn|0=-9 1=11
before|start|0=6 1=-6
before|stated|0=-8 1=8
before|stated|7 now|0=-8 1=8
before|stated|contribution|0=-8 1=8
before|stated|reluctant|0=-8 1=8
before|statement|0=10 1=-10
before|statement|10 now|0=9 1=-9
before|statement|contribution|0=8 1=-8
before|statement|pledged|0=5
before|states|4 past|0=9 1=-8
before|states|7 now|0=-10 1=12
before|stay|0=-16 1=17
before|stay|10 past|0=-16 1=17
before|stay|contribution|0=-16 1=17
before|stay|pledged|0=-16 1=17
before|strength|0=-8 1=8
before|strength|7 past|0=-8 1=8
before|strength|contribution|0=-8 1=8
before|strength|pledged|0=-8 1=8
before|students|0=6 1=-5
before|students|4 now|0=6 1=-5
before|students|contribution|0=6 1=-5
before|students|refused|0=6 1=-5
before|submited|0=-6 1=6
before|submited|10 past|0=-6 1=6
before|sudan|0=7 1=-7
before|sudan|10 now|0=7 1=-7
before|sudan|contribution|0=7 1=-7
before|sudan|delivered|0=7 1=-7
before|summit|0=-12 1=14
before|summit|10 past|0=-9 1=10
before|summit|contribution|1=6
before|summit|mandate|0=-6 1=6
before|summit|pledged|0=-9 1=11
before|support|0=-10 1=11
before|support|7 past|0=-10 1=11
before|support|contribution|0=-9 1=10
before|support|pledged|0=-9 1=10
before|tabarre|0=-5 1=6
before|tabarre|7 now|0=-5 1=6
before|tabled|0=-5 1=5
before|tabled|7 past|0=-5 1=5
before|tabled|contribution|0=-13 1=13
before|tabled|delivered|0=-13 1=13
before|taken|0=-19 1=19
before|taken|10 past|0=-8 1=9
before|taken|7 past|0=-14 1=14
before|taken|contribution|0=-19 1=20
before|taken|pledged|0=-14 1=15
before|talk|1=-9 2=12
before|talk|engagement planned|1=-9 2=12
before|talk|engagement|1=-9 2=12
before|tasks|1=5
before|team|0=8 1=-8
before|team|7 now|0=8 1=-8
before|telephone|0=14 1=-12
before|telephone|10 past|0=8 1=-8
before|telephone|contribution|0=7 1=-5
before|telephone|engagement held|0=-7 1=7
before|telephone|pledged|0=7 1=-5
before|telephone|request|0=10 1=-10
before|text|7 past|0=-9 1=9
before|text|contribution|0=-9 1=9
before|text|pledged|0=-9 1=9
before|thanked|0=8 1=-8
before|thanked|10 past|0=8 1=-8
before|thanked|contribution|0=8 1=-8
before|thanked|pledged|0=8 1=-8
before|than|0=16 1=-21
before|than|4 past|0=17 1=-16
before|than|committed|0=6 1=-6
before|than|contribution|0=13 1=-14
before|than|withdrawn|1=-5
before|that|0=27 1=-22 2=-5
before|that|7 now|0=7 1=-6
before|that|7 past|0=16 1=-16
before|that|contribution|0=11 1=-7
before|that|mandate|0=6 1=-6
before|their|0=7
before|their|7 now|0=5
before|their|contribution|0=5
before|them|0=6 2=-10
before|them|7 ahead|0=15 2=-12
before|them|7 now|0=-7
before|them|7 past|0=-8 1=8
before|them|contribution|1=8 2=-10
before|them|delivered|0=-9 1=10
before|then|0=-6 1=7
before|then|10 now|0=-8 1=8
before|then|contribution|0=-6 1=7
before|then|delivered|0=-8 1=8
before|there|0=25 1=-14 2=-11
before|there|10 now|0=14 1=-14
before|there|4 ahead|0=8 2=-8
before|there|7 now|0=-5 1=8
before|there|contribution|0=15 2=-11
before|there|pledged|0=12 2=-10
before|there|reluctant|0=6 1=-6
before|these|0=24 1=-23
before|these|10 past|0=9 1=-8
before|these|7 now|0=15 1=-15
before|these|contribution|0=16 1=-15
before|these|delivered|0=8 1=-8
before|these|pledged|0=7 1=-7
before|the|0=25 2=-21
before|the|10 ahead|0=-6 1=-12 2=18
before|the|10 now|1=-8 2=12
before|the|10 past|0=-20 1=38 2=-15
before|the|4 ahead|0=10 1=-9
before|the|7 ahead|0=42 1=-6 2=-36
before|the|7 now|0=9 1=-6
before|the|agreement drafting|0=-7 1=8
before|the|agreement signed|0=-12 1=13
before|the|agreement sought|0=13 1=-13
before|the|agreement|0=-6 1=8
before|the|changed|0=7 1=-6
before|the|committed|0=-10 1=13
before|the|considering|0=19 1=-18
before|the|contribution|0=12 2=-14
before|the|ended|0=-11 1=13
before|the|engagement|0=-8 1=10
before|the|extended|1=7 2=-12
before|the|mandate|1=12 2=-13
before|the|obstacle|0=9 1=-8
before|the|pledged|0=12 1=-10
before|the|refused|0=-12 1=12
before|the|reluctant|0=-10 1=10
before|the|request|0=22 1=-21
before|the|requirement|1=-11 2=9
before|the|suspended|0=37 1=-36
before|the|withdrawn|0=-25 1=30
before|third|0=6
before|third|10 past|0=6
before|third|contribution|0=6
before|third|pledged|0=6
before|this|0=7 1=19 2=-26
before|this|7 ahead|0=19 1=-9 2=-10
before|this|7 now|0=-16 1=32 2=-16
before|this|7 past|0=6 1=-5
before|this|contribution|1=22 2=-26
before|this|mandate|0=13 1=-12
before|this|pledged|0=9 1=6 2=-15
before|this|withdrawn|1=15 2=-11
before|through|0=-16 1=-9 2=25
before|through|10 ahead|0=-7 2=11
before|through|4 ahead|0=-16 2=20
before|through|4 now|0=-14 2=15
before|through|7 ahead|0=28 1=-8 2=-20
before|through|authorised|2=5
before|through|committed|0=7
before|through|extended|0=-8 1=-15 2=23
before|through|mandate|0=-11 1=-16 2=27
before|till|1=-8 2=8
before|till|7 ahead|2=8
before|till|changed|0=-6 2=8
before|till|contribution|0=15 2=-12
before|till|mandate|0=-7 2=11
before|time|1=-5
before|tirana|0=-9 1=12
before|tirana|7 now|0=-9 1=12
before|tirana|contribution|0=-9 1=12
before|tirana|delivered|0=-16 1=16
before|took|mandate|1=5
before|to|0=32 1=-58 2=27
before|to|10 ahead|0=-35 1=-12 2=49
before|to|10 now|0=12 1=-7
before|to|10 past|0=10 1=-8
before|to|4 ahead|0=14 1=8 2=-21
before|to|7 ahead|1=-8 2=9
before|to|7 past|0=29 1=-24 2=-5
before|to|authorised|0=-40 1=40
before|to|changed|0=-5 2=9
before|to|committed|0=28 1=-18 2=-10
before|to|considering|0=5
before|to|contribution|0=33 1=-23 2=-9
before|to|delivered|0=-9 1=11
before|to|ended|0=14 2=-11
before|to|engagement planned|0=8
before|to|engagement|0=7 2=-5
before|to|extended|0=-20 1=-49 2=60
before|to|mandate|0=-47 1=-16 2=59
before|to|obstacle|0=9 1=-7
before|to|pledged|0=10 1=-12
before|to|request|0=14 1=-14
before|to|requirement|0=27 2=-25
before|to|withdrawn|0=-11 2=9
before|transferred|0=11 2=-6
before|transferred|7 now|0=11 2=-6
before|transferred|contribution|0=11 2=-6
before|transported|10 past|0=-6 1=6
before|traveled|0=7 1=-7
before|traveled|7 now|0=7 1=-7
before|traveled|contribution|0=9 1=-8
before|traveled|reluctant|0=9 1=-8
before|travel|0=-5 1=-6 2=11
before|travel|7 ahead|2=6
before|travel|7 now|2=5
before|travel|contribution|0=-8 2=12
before|travel|pledged|0=-8 2=12
before|tried|0=7 1=-7
before|tried|10 now|0=7 1=-7
before|tried|committed|0=7 1=-7
before|tried|contribution|0=7 1=-7
before|troops|1=-13 2=8
before|troops|4 now|0=-12 2=14
before|troops|7 now|0=17 1=-11 2=-6
before|troops|contribution|1=-13 2=8
before|troops|pledged|0=-12 2=14
before|troops|withdrawn|0=17 1=-11 2=-6
before|truncaron|0=6 1=-6
before|truncaron|10 past|0=6 1=-6
before|twice|0=-7 1=8
before|twice|4 now|0=-7 1=8
before|twice|contribution|0=-7 1=8
before|twice|delivered|0=-7 1=8
before|unanimously|0=12 1=-12
before|unanimously|10 past|0=13 1=-13
before|unanimously|contribution|0=11 1=-11
before|unanimously|withdrawn|0=11 1=-11
before|unconstitutional|10 past|0=5
before|unconstitutional|agreement sought|0=8 1=-8
before|unconstitutional|agreement|0=14 1=-14
before|unconstitutional|contribution|0=9 1=-9
before|unconstitutional|obstacle|0=-18 1=18
before|unconstitutional|pledged|0=9 1=-9
before|under|0=9 1=-9
before|under|7 past|0=9 1=-9
before|undof|0=-6 2=6
before|undof|7 ahead|0=-6 2=6
before|undof|contribution|0=-6 2=6
before|undof|pledged|0=-6 2=6
before|unifil|7 now|0=-6 1=6
before|until|0=21 1=-62 2=37
before|until|10 ahead|1=-40 2=38
before|until|10 past|0=53 1=-43 2=-10
before|until|4 ahead|0=10 2=-8
before|until|4 past|0=-24 1=24
before|until|7 ahead|0=11 1=-33 2=23
before|until|7 now|0=-12 1=15
before|until|7 past|0=-10 1=10
before|until|authorised|0=-19 2=18
before|until|changed|0=-17 2=18
before|until|committed|0=10 1=-19 2=9
before|until|considering|0=11 2=-8
before|until|contribution|0=53 1=-12 2=-42
before|until|delivered|0=-6 2=8
before|until|ended|0=18 1=-5 2=-13
before|until|engagement planned|0=-5 2=8
before|until|engagement|0=-7 2=8
before|until|extended|0=-30 1=-42 2=58
before|until|mandate|0=-40 1=-48 2=68
before|until|obstacle|0=18 1=-11 2=-7
before|until|pledged|0=13 1=23 2=-37
before|until|reluctant|0=5
before|until|request|0=10 2=-6
before|until|requirement|1=11 2=-6
before|until|suspended|0=-5 2=7
before|until|withdrawn|0=20 1=-8 2=-12
before|un|7 past|0=7 1=-6
before|up|10 now|0=5 1=-5
before|up|1=6 2=-9
before|up|7 now|1=10 2=-7
before|up|authorised|0=-8 1=10
before|up|contribution|0=10 2=-7
before|up|delivered|0=7 1=-6
before|up|mandate|0=-8 1=10
before|up|pledged|1=9 2=-6
before|urged|10 past|0=6 1=-6
before|urged|changed|0=5 1=-5
before|urged|mandate|0=5 1=-5
before|us|1=-10 2=5
before|us|contribution|1=-10 2=5
before|us|pledged|1=-10 2=5
before|very|0=-14 1=14
before|very|10 now|0=-12 1=12
before|very|contribution|0=-13 1=13
before|very|suspended|0=-10 1=10
before|victory|0=9 1=-8
before|victory|7 now|0=9 1=-8
before|victory|contribution|0=9 1=-8
before|victory|pledged|0=9 1=-8
before|video|0=-5 1=5
before|video|engagement held|0=-5 1=5
before|video|engagement|0=-5 1=5
before|vigueur|0=6 1=-5
before|vigueur|10 now|0=6 1=-6
before|vigueur|obstacle|0=5 1=-5
before|visited|0=-6 1=6
before|visited|engagement held|0=-6 1=6
before|visited|engagement|0=-6 1=6
before|visitors|0=-6 1=7
before|visitors|7 now|1=6
before|visit|0=16 1=-20
before|visit|10 past|0=13 1=-17
before|visit|7 now|0=-7 1=7
before|visit|contribution|0=10 1=-16 2=5
before|visit|engagement planned|1=5
before|visit|engagement|0=-5 1=6
before|visit|obstacle|0=5 1=-5
before|visit|pledged|0=10 1=-15 2=5
before|visit|request|0=6 1=-6
before|volontaire|0=-10 1=11
before|volontaire|4 past|0=-10 1=11
before|volontaire|contribution|0=-10 1=11
before|volontaire|pledged|0=-10 1=11
before|volunteered|4 past|0=8 1=-7
before|volunteered|7 past|0=-8 1=9
before|volunteered|pledged|0=-8 1=9
before|volunteered|withdrawn|0=8 1=-7
before|voted|7 now|0=13 1=-11
before|voted|7 past|0=-9 1=10
before|voted|committed|0=-9 1=9
before|voted|contribution|0=6
before|voted|delivered|0=17 1=-17
before|voted|mandate|1=5
before|voted|pledged|0=6
before|votes|0=16 1=-10 2=-7
before|votes|10 past|0=14 1=-14
before|votes|contribution|0=20 1=-19
before|votes|reluctant|0=14 1=-14
before|vote|0=-5 1=13 2=-8
before|vote|10 now|0=-7 1=8
before|vote|10 past|0=-13 1=13
before|vote|7 now|0=9 1=-7
before|vote|authorised|0=-8 1=9
before|vote|changed|0=-10 1=10
before|vote|committed|0=-9 1=9
before|vote|delivered|0=10 1=-10
before|vote|extended|0=17 1=-11 2=-6
before|vote|mandate|1=8 2=-7
before|vote|obstacle|0=-9 1=9
before|wants|0=7 1=-7
before|wants|7 past|0=7 1=-7
before|wants|contribution|0=7 1=-7
before|wants|withdrawn|0=7 1=-7
before|warned|10 past|0=5
before|warned|delivered|0=6 1=-6
before|warned|reluctant|0=-10 1=10
before|warned|requirement|0=8 1=-7
before|washington|0=11 2=-11
before|washington|10 ahead|0=8 2=-8
before|washington|4 past|0=-14 1=14
before|washington|7 now|0=6
before|washington|7 past|0=11 1=-11
before|washington|contribution|0=13 2=-9
before|washington|engagement held|0=-13 1=14
before|washington|engagement|0=-9 1=11
before|washington|obstacle|0=7 1=-7
before|washington|pledged|2=-8
before|washington|request|0=5
before|was|1=5
before|was|contribution|0=-6 1=8
before|was|delivered|0=-9 1=9
before|welcomed|authorised|0=6 1=-6
before|welcomed|contribution|0=-8 1=8
before|welcomed|delivered|0=-5 1=5
before|welcomed|mandate|0=6 1=-6
before|whatever|0=-6 1=7
before|whatever|10 past|0=-6 1=7
before|whatever|obstacle|0=-9 1=9
before|when|0=-5 2=5
before|which|0=-5 1=7
before|which|4 long-ago|0=6 1=-6
before|which|7 now|0=-11 1=11
before|which|contribution|0=-17 1=17
before|which|delivered|0=-8 1=8
before|which|obstacle|0=6 1=-6
before|which|pledged|0=-8 1=8
before|who|0=14 1=-13
before|who|7 past|0=8 1=-8
before|willing|0=16 1=-16
before|willing|10 past|0=16 1=-16
before|willing|contribution|0=6 1=-5
before|willing|pledged|0=6 1=-5
before|will|0=-8
before|will|10 ahead|1=6
before|will|7 ahead|2=7
before|will|contribution|0=-6 2=7
before|will|pledged|0=-6 2=7
before|with|0=-16 1=8 2=7
before|with|10 now|0=-14 1=15
before|with|authorised|0=-12 2=8
before|with|mandate|0=-12 2=8
before|with|pledged|0=-7 1=8
before|word|1=-8
before|word|7 ahead|1=-8
before|world|0=-11 1=11
before|world|4 past|0=-7 1=8
before|world|contribution|0=-11 1=11
before|world|pledged|0=-12 1=12
before|writing|0=-12 1=13
before|writing|7 past|0=-8 1=8
before|written|0=9 1=-9
before|written|10 past|0=9 1=-9
before|written|agreement drafting|0=-5 1=5
before|written|agreement|0=-5 1=5
before|written|contribution|0=8 1=-8
before|written|delivered|0=6 1=-6
before|written|engagement held|0=7 1=-7
before|written|engagement|0=7 1=-7
before|wrote|0=-6 1=6
before|wrote|10 past|0=-9 1=9
before|wrote|7 now|0=-10 1=10
before|wrote|contribution|0=-6 1=6
before|wrote|delivered|0=6 1=-6
before|wrote|pledged|0=-12 1=13
before|wrote|withdrawn|0=-11 1=11
before|wunstorf|0=-6 1=7
before|wunstorf|7 now|0=-6 1=7
before|wunstorf|contribution|0=-6 1=7
before|wunstorf|withdrawn|0=-6 1=7
before|yesterday|delivered|0=-5 1=5
before|york|0=9 2=-11
before|york|10 now|0=14 1=-14
before|york|7 now|1=13 2=-9
before|york|authorised|0=-7 1=7
before|york|changed|0=-7 1=7
before|york|contribution|0=-7 1=16 2=-9
before|york|delivered|0=12 1=-12
before|york|engagement held|1=5
before|york|engagement planned|0=-5 1=6
before|york|engagement|0=-10 1=11
before|york|mandate|0=-14 1=14
before|york|pledged|0=-17 1=26 2=-8
before|york|request|0=37 1=-36
before|york|suspended|0=8 1=-8
before|york|withdrawn|0=-9 1=9
before|zhang|0=13 1=-13
before|zhang|7 past|0=13 1=-13
before|zhang|contribution|0=13 1=-13
before|zhang|reluctant|0=13 1=-13
before|»|0=-9 1=9
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
counted|alone|0=34 2=-30
counted|of|0=50 1=-47 2=-8
count|1|true|0=6 1=21 2=-16
count|2|false|0=20 1=-18 2=-17
count|2|true|0=15 1=6 2=-27
count|3|false|0=47 1=-16 2=-44
count|3|true|0=37 1=-22 2=-19
gap|after 0 0|1=8 2=-14
gap|after 0 0|1|0=-7 2=11
gap|after 0 0|2|0=16 2=-21
gap|after 0 0|3|1=11 2=-8
gap|after 0 0|else|0=-23 1=11 2=12
gap|after 0 0|loose|0=10 1=30 2=-39
gap|after 0 0|own|0=9 1=-20 2=8
gap|after 0 1|0=5 1=10
gap|after 0 1|1|1=15 2=-7
gap|after 0 1|2|1=-16 2=7
gap|after 0 1|3|0=31 1=-35
gap|after 0 1|beside|2=9
gap|after 0 1|down|0=25 1=-33 2=9
gap|after 0 1|else|0=-20 1=11 2=9
gap|after 0 1|loose|0=5 2=-6
gap|after 0 1|main|1=10 2=-13
gap|after 0 1|own|0=5 1=10
gap|after 0 2|1=6 2=-10
gap|after 0 2|1|1=12 2=-7
gap|after 0 2|2|0=9 1=-5
gap|after 0 2|beside|1=-8 2=10
gap|after 0 2|down|1=8 2=-7
gap|after 0 2|else|1=-14 2=13
gap|after 0 2|loose|1=10
gap|after 0 2|main|0=6 1=6 2=-13
gap|after 0 2|own|1=9 2=-9
gap|after 1 0|0=14 2=-14
gap|after 1 0|1|1=-5 2=5
gap|after 1 0|2|0=11 1=13 2=-23
gap|after 1 0|3|1=-7
gap|after 1 0|loose|0=-10 2=6
gap|after 1 0|main|0=12 1=-12
gap|after 1 0|own|0=15 2=-20
gap|after 1 1|0=10 1=-8 2=-7
gap|after 1 1|1|0=-10 2=12
gap|after 1 1|2|0=9 2=-6
gap|after 1 1|3|0=25 1=-11 2=-14
gap|after 1 1|down|0=-6 1=5
gap|after 1 1|else|1=-25 2=28
gap|after 1 1|loose|0=9 2=-8
gap|after 1 1|main|0=-6 2=10
gap|after 1 1|own|0=28 2=-31
gap|after 1 2|0=12 2=-16
gap|after 1 2|1|0=7 1=9 2=-5
gap|after 1 2|2|0=16 2=-25
gap|after 1 2|3|0=10 1=9 2=-19
gap|after 1 2|beside|0=8 2=-11
gap|after 1 2|down|1=9 2=-11
gap|after 1 2|loose|0=14 1=-18
gap|after 1 2|main|0=8 1=21 2=-16
gap|after 1 2|own|0=22 1=-21
gap|after 2 0|0=6 1=-14 2=8
gap|after 2 0|1|0=13 1=-22 2=9
gap|after 2 0|2|0=-10 1=16 2=-6
gap|after 2 0|3|1=-8 2=5
gap|after 2 0|loose|0=-5 1=9
gap|after 2 0|own|0=19 1=-18
gap|after 2 1|0=7 1=-10
gap|after 2 1|1|2=5
gap|after 2 1|2|1=8
gap|after 2 1|3|0=19 1=-19
gap|after 2 1|down|0=11 2=-11
gap|after 2 1|else|0=6 2=-8
gap|after 2 1|loose|0=7
gap|after 2 1|main|0=-20 1=16
gap|after 2 1|own|1=-23 2=20
gap|after 2 2|0=15 2=-24
gap|after 2 2|1|1=11 2=-14
gap|after 2 2|2|0=16 2=-20
gap|after 2 2|3|0=12 1=-14
gap|after 2 2|down|0=-9 1=7
gap|after 2 2|else|0=28 1=-17 2=-17
gap|after 2 2|loose|0=-10 1=-16 2=28
gap|after 2 2|main|0=18 1=8 2=-29
gap|after 2 2|own|0=-12 1=24 2=-12
gap|before 0 0|0=13 1=19 2=-21
gap|before 0 0|1|0=10 1=20 2=-21
gap|before 0 0|2|1=10 2=-6
gap|before 0 0|3|0=15 1=-8 2=-7
gap|before 0 0|beside|0=5
gap|before 0 0|else|0=7 1=16 2=-22
gap|before 0 0|main|2=5
gap|before 0 0|own|0=18 1=8 2=-17
gap|before 0 0|up|1=20 2=-12
gap|before 0 1|0=6 1=31 2=-33
gap|before 0 1|1|0=20 1=7 2=-23
gap|before 0 1|2|1=19 2=-21
gap|before 0 1|3|0=-24 1=18 2=6
gap|before 0 1|else|1=18 2=-17
gap|before 0 1|main|0=7 1=19 2=-22
gap|before 0 1|own|1=11 2=-7
gap|before 0 1|up|1=-8 2=9
gap|before 0 2|1=15 2=-17
gap|before 0 2|1|1=14 2=-13
gap|before 0 2|else|1=7
gap|before 0 2|main|1=11 2=-11
gap|before 0 2|up|0=7 1=-5
gap|before 1 0|0=15 1=16 2=-24
gap|before 1 0|1|0=13 1=21 2=-27
gap|before 1 0|2|0=10 1=-14
gap|before 1 0|3|2=-8
gap|before 1 0|beside|0=20 1=-7 2=-12
gap|before 1 0|else|0=11 1=6 2=-18
gap|before 1 0|main|1=-15 2=13
gap|before 1 0|own|0=10 1=24 2=-31
gap|before 1 0|up|1=6 2=-8
gap|before 1 1|0=15 1=13 2=-24
gap|before 1 1|1|1=15 2=-10
gap|before 1 1|2|0=10 2=-14
gap|before 1 1|3|0=12 1=-7 2=-5
gap|before 1 1|else|0=13 1=7 2=-19
gap|before 1 1|main|1=-9 2=6
gap|before 1 1|own|1=11 2=-7
gap|before 1 1|up|0=9 2=-12
gap|before 1 2|0=10 1=12 2=-20
gap|before 1 2|1|1=16 2=-12
gap|before 1 2|2|0=10 2=-7
gap|before 1 2|else|1=-7
gap|before 1 2|main|0=16 1=8 2=-23
gap|before 1 2|up|0=-10 1=10
gap|before 2 0|0=6 1=10 2=-14
gap|before 2 0|1|1=13 2=-16
gap|before 2 0|2|0=5 1=-11 2=6
gap|before 2 0|3|0=-6 1=7
gap|before 2 0|else|0=-7 2=6
gap|before 2 0|main|0=9 2=-13
gap|before 2 1|0=12 1=17 2=-30
gap|before 2 1|1|0=17 1=10 2=-26
gap|before 2 1|2|0=5 1=-6
gap|before 2 1|3|0=-11 1=16
gap|before 2 1|else|0=11 1=8 2=-19
gap|before 2 1|main|0=11 2=-7
gap|before 2 1|own|0=-20 1=15
gap|before 2 1|up|0=7 2=-7
gap|before 2 2|0=13 1=8 2=-21
gap|before 2 2|1|1=11 2=-6
gap|before 2 2|2|0=15 1=-19
gap|before 2 2|3|1=15 2=-18
gap|before 2 2|else|0=11 1=-11
gap|before 2 2|main|0=11 1=7 2=-18
gap|before 2 2|own|0=-13 1=16
kind|agreement|0=25 1=7 2=-34
kind|contribution|0=17 2=-25
kind|engagement|0=20 1=42 2=-46
kind|mandate|0=13 1=10 2=-15
kind|obstacle|0=35 2=-52
kind|request|0=28 1=15 2=-43
kind|requirement|0=42 1=-57 2=-20
lead|0|10 ahead|0=-5
lead|0|10 now|0=-20 1=46 2=-20
lead|0|10 past|0=-49 1=65 2=-38
lead|0|1=42 2=-46
lead|0|4 long-ago|0=16 1=-14
lead|0|4 now|1=-18 2=14
lead|0|4 past|0=11 1=-10
lead|0|7 ahead|0=9 1=-13
lead|0|7 long-ago|0=5
lead|0|7 now|0=10 2=-11
lead|0|7 past|0=34 1=-31
lead|1|0=30 1=-37 2=-7
lead|1|10 ahead|0=-15 2=12
lead|1|10 now|0=-61 1=62
lead|1|10 past|0=-34 1=65 2=-22
lead|1|4 ahead|0=14 2=-10
lead|1|4 long-ago|0=19 1=-16
lead|1|4 now|1=-6 2=8
lead|1|4 past|0=8 1=-7
lead|1|7 ahead|0=7 1=-22 2=15
lead|1|7 long-ago|0=12 1=-9
lead|1|7 now|0=15 1=-24 2=8
lead|1|7 past|0=61 1=-55 2=-6
lead|2|0=90 1=-51 2=-43
lead|2|10 ahead|0=10 1=-6
lead|2|10 now|0=8 1=-7
lead|2|10 past|0=-18 1=22
lead|2|4 long-ago|0=6
lead|2|7 ahead|0=28 1=-9 2=-19
lead|2|7 now|1=10 2=-5
lead|2|7 past|0=44 1=-42
lead|acts|0=38 1=11 2=-49
lead|agreement drafting|2=-5
lead|agreement signed|0=-12 1=15
lead|arrive|0=-31 1=31
lead|ask|1=18 2=-15
lead|authorised|0=-26 1=12 2=14
lead|authorise|0=-17 1=23 2=-6
lead|back|0=-16 1=24 2=-8
lead|bar|0=-36 1=40
lead|bind|1=16 2=-13
lead|changed|0=11 2=-11
lead|change|0=27 1=-26
lead|committed|0=13 1=-7 2=-6
lead|considering|0=22 1=-16 2=-6
lead|consider|0=30 1=-16 2=-15
lead|delivered|0=11 1=18 2=-17
lead|due|0=36 1=21 2=-57
lead|ended|0=-10 1=24 2=-14
lead|end|0=11 1=-22 2=12
lead|engagement held|0=20 1=-17
lead|extended|0=-24 2=23
lead|extend|0=-41 1=7 2=34
lead|fail|0=-7 1=7
lead|future main|0=5
lead|future that|0=-19 1=21
lead|give|0=-18 1=-30 2=48
lead|hold|0=-8 2=7
lead|keep|0=36 1=-33
lead|leave|0=16 1=-21
lead|light|0=36 2=-33
lead|none infinitive|0=-11 1=18 2=-6
lead|none participle|0=-11 1=15
lead|none|0=47 1=-35 2=-7
lead|obstacle|0=34 1=-16 2=-14
lead|oppose|0=14 1=-14
lead|past main|0=28 1=-34 2=6
lead|past participle|0=17 1=-17
lead|past perfect main|1=16 2=-16
lead|past perfect relative|0=15 1=-15
lead|pledged|0=11 1=-13
lead|possible main|0=12 1=-13
lead|present infinitive|0=13 1=-7
lead|present main|1=23 2=-19
lead|present relative|0=17 1=-12
lead|present sub|0=32 1=-17 2=-15
lead|promise|0=-13 1=14
lead|refused|1=14 2=-10
lead|refuse|0=-25 1=25
lead|reluctant|0=20 1=-7 2=-13
lead|request|0=32 1=-21 2=-11
lead|requirement|0=39 1=-30 2=-8
lead|says|0=26 1=10 2=-32
lead|say|0=27 2=-17
lead|serve|0=50 1=-35 2=-15
lead|suspended|1=9 2=-10
lead|unverbed|0=22 1=5 2=-17
lead|withdrawn|0=-11 1=20 2=-9
lead|would main|0=9 2=-11
opens|"|apart|0=-47 1=46 2=8
opens|"|together|0=-64 1=15 2=49
opens|(|apart|0=16 1=-14
opens|(|together|0=-19 1=19
opens|*|apart|0=9 1=-9
opens|+|apart|0=9 1=-9
opens|-|apart|0=18 1=-25 2=7
opens|-|together|0=-27 1=27
opens|/|together|0=10 1=-10
opens|11|together|0=-7 1=7
opens|12|apart|0=10 1=-10
opens|12|together|0=-5 1=5
opens|13|apart|0=-9 1=10
opens|13|together|0=-30 1=30
opens|14|apart|0=11 1=-11
opens|14|together|0=-12 1=12
opens|18|apart|0=6 1=-6
opens|18|together|0=-22 1=23
opens|1=15 2=-9
opens|1er|apart|0=9 1=-9
opens|1|apart|0=5 1=-5
opens|200|together|0=6 1=-6
opens|20|apart|0=15 2=-10
opens|22|together|0=-34 1=34
opens|230|together|0=-21 1=22
opens|26|apart|0=11 1=-9
opens|2|together|0=23 1=-21
opens|34|together|0=-17 1=17
opens|35|together|0=-14 1=14
opens|380|apart|0=-22 1=22
opens|3|apart|0=11 1=-11
opens|400|apart|0=-17 1=17
opens|4|apart|0=7 1=-7
opens|6|apart|0=7 1=-7
opens|6|together|0=-7 1=7
opens|800|together|0=7 1=-7
opens|8|together|0=-40 1=40
opens|991|apart|0=-10 1=10
opens|=|apart|0=5 1=-5
opens|abdel-fatau|apart|0=-15 1=15
opens|abdelatty|together|0=9 1=-9
opens|abidjan|together|0=-20 1=20
opens|abinader|apart|0=17 1=-17
opens|aboard|apart|0=-23 1=23
opens|about|apart|0=30 1=-20 2=-9
opens|about|together|0=23 1=-18
opens|above|together|0=6 1=-6
opens|abu|together|0=8 1=-7
opens|according to|apart|0=8 1=-8
opens|according to|together|0=-19 1=22
opens|according|apart|0=-10 2=7
opens|according|together|0=-51 1=53
opens|accra|together|0=7 1=-7
opens|acting|apart|0=-7 1=8
opens|addis|together|0=-5 1=6
opens|addressing|apart|1=-7 2=7
opens|adopted|apart|0=6 2=-6
opens|adopted|together|0=-12 1=16
opens|adopting|apart|0=-14 1=8 2=6
opens|afterwards|together|0=-16 1=16
opens|after|apart|0=-18 2=14
opens|after|together|0=-7 1=8
opens|against|apart|0=5
opens|agreement|0=10 1=-9
opens|ahead|apart|0=9 1=-9
opens|aircraft|apart|0=-34 1=34
opens|airlift|apart|0=-32 1=32
opens|alassane|apart|0=-11 1=11
opens|alassane|together|0=5 1=-5
opens|albania|apart|0=-9 1=12
opens|albania|together|0=16 1=-13
opens|albares|apart|0=8 1=-8
opens|albert|together|0=-8 1=8
opens|alemania|apart|0=18 1=-17
opens|alfred|apart|0=5
opens|alfred|together|0=-14 1=14
opens|algeria|apart|0=-20 1=24
opens|algeria|together|0=-6 1=6
opens|all|apart|0=-24 1=31 2=-7
opens|all|together|0=-35 1=33
opens|almost|apart|0=-7 1=7
opens|already|together|0=6 1=-6
opens|also|apart|0=-15 1=17
opens|also|together|0=-9 1=9
opens|although|together|0=-14 1=14
opens|altogether|apart|1=6
opens|ambassadors|together|0=-8 1=8
opens|ambassador|apart|0=16 1=-8 2=-8
opens|ambassador|together|0=7 1=-6
opens|american|apart|0=14 1=-14
opens|american|together|0=15 1=-14
opens|america|apart|0=-14 1=15
opens|america|together|0=10 1=-8
opens|amman|together|0=12 1=-12
opens|among|apart|0=21 1=-20
opens|among|together|0=5
opens|anand|apart|0=-7 1=7
opens|anand|together|0=-8 1=8
opens|andrew|together|0=12 1=-12
opens|and|apart|0=-10 1=10
opens|angie|together|0=-20 1=20
opens|angola|apart|0=14 1=-12
opens|angola|together|0=28 1=-26
opens|anita|apart|0=6
opens|ankara|apart|0=13 1=-9
opens|ankara|together|0=23 1=-22
opens|announcements|apart|0=-41 1=41
opens|another|apart|0=19 1=-18
opens|answering|together|0=-15 1=15
opens|anthony|together|0=5 1=-5
opens|antigua|apart|0=26 1=-23
opens|antonio|apart|0=6 1=-6
opens|antony|apart|0=-30 1=31
opens|antony|together|0=-17 1=17
opens|an|apart|0=-21 1=32 2=-11
opens|an|together|0=9 1=-22 2=13
opens|appearing|apart|0=-23 1=23
opens|arab|together|0=8 1=-8
opens|argentina|apart|0=-8 1=12
opens|argentina|together|2=-6
opens|ariel|together|0=-20 1=20
opens|armando|apart|0=-5 1=5
opens|armed|apart|0=-16 1=16
opens|armoured|together|0=-10 1=10
opens|army|apart|0=8 1=-8
opens|as for|apart|0=-16 1=16
opens|as for|together|0=-22 1=24
opens|asimismo|apart|0=7 1=-7
opens|asked|together|0=-79 1=80
opens|aspides|apart|0=9 1=-7
opens|assistant|apart|0=9 1=-9
opens|astana|together|0=5 1=-5
opens|asunción|together|0=6 1=-6
opens|as|apart|0=-30 1=45 2=-16
opens|as|together|0=-31 1=25 2=6
opens|athens|together|0=15 1=-14
opens|atmis|apart|0=21 1=-19
opens|at|apart|0=7 1=6 2=-12
opens|at|together|0=-38 1=34
opens|august|together|0=-12 1=12
opens|aukot|apart|0=-7 1=7
opens|aukot|together|0=-9 1=9
opens|austin|apart|0=-12 1=12
opens|australian|apart|0=14 1=-14
opens|australia|apart|0=7 1=-6
opens|australia|together|0=31 1=-30
opens|austria|apart|0=17 1=-16
opens|austria|together|1=6
opens|au|apart|0=13 1=-13
opens|azerbaijan|apart|0=21 1=-20
opens|azerbaijan|together|0=34 1=-33
opens|a|together|0=15 2=-15
opens|bagdad|together|0=6 1=-6
opens|bahamian|apart|0=6 1=-6
opens|bahamian|together|0=18 1=-16
opens|bahrain|together|0=6 1=-6
opens|bah|apart|0=7 1=-7
opens|bangladesh|apart|0=22 1=-9 2=-12
opens|bangladesh|together|0=10 2=-12
opens|barbados|apart|0=15 1=-15
opens|barbados|together|0=27 1=-25
opens|barely|apart|0=-12 1=12
opens|barely|together|0=-6 1=6
opens|because|together|0=6 1=-6
opens|beforehand|together|0=-17 1=18
opens|before|apart|0=20 1=-10 2=-9
opens|before|together|0=16 1=-14
opens|behind|apart|0=13 1=-13
opens|belgium|apart|0=21 1=-17
opens|belgium|together|0=34 1=-29
opens|belize|apart|0=7 1=-5
opens|belize|together|0=30 1=-25 2=-5
opens|benin|apart|0=32 1=-27
opens|benin|together|0=12 1=-6 2=-7
opens|berlin|apart|0=21 1=-20
opens|berlin|together|0=15 1=-11
opens|besides|apart|0=-28 1=29
opens|besides|together|0=-15 1=15
opens|beside|together|0=-10 1=11
opens|between|apart|0=-8 2=13
opens|beyond|together|0=5
opens|biden|apart|0=13 1=-13
opens|biden|together|0=-35 1=35
opens|bill|together|0=6 1=-6
opens|bintou|together|0=-10 1=10
opens|blair|together|0=-10 1=10
opens|blinken|apart|0=-42 1=42
opens|blinken|together|0=-8 1=8
opens|boris|together|0=6 1=-6
opens|both|together|1=6
opens|botswana|apart|0=22 1=-27
opens|botswana|together|0=21 1=-16 2=-5
opens|brazil|apart|0=13 1=-12
opens|brazil|together|0=26 1=-26
opens|brigadier|apart|0=-14 1=15
opens|brigadier|together|0=7 1=-7
opens|britain|apart|0=22 1=-8 2=-13
opens|britain|together|0=-41 1=47 2=-7
opens|brussels|apart|0=-6 1=7
opens|bucharest|apart|0=6 1=-6
opens|budapest|together|0=9 1=-7
opens|buenos|together|0=8 1=-8
opens|bulgarian|apart|0=6 1=-6
opens|bulgaria|apart|0=20 1=-18
opens|bulgaria|together|0=24 1=-21
opens|burkina|apart|0=6 1=-6
opens|burkina|together|0=11 1=-10
opens|burundians|together|0=-26 1=26
opens|burundi|apart|0=41 1=-32 2=-8
opens|burundi|together|0=14 1=-5 2=-8
opens|but|together|0=-5 1=9
opens|by|apart|0=-38 1=49 2=-11
opens|by|together|0=-24 1=17 2=8
opens|cabinet|apart|0=-11 1=12
opens|cairo|apart|0=17 1=-17
opens|cairo|together|0=-5 1=5
opens|cameroon|apart|0=9 2=-6
opens|cameroon|together|0=5
opens|canada|apart|0=-20 1=29 2=-8
opens|canada|together|0=9 1=-6
opens|canberra|together|0=6 1=-5
opens|cape|apart|0=9 1=-9
opens|cape|together|0=18 1=-18
opens|captain|apart|0=7 1=-7
opens|caricom|apart|0=17 1=-16
opens|caricom|together|0=8 1=-7
opens|celle-ci|apart|0=11 1=-7
opens|ceux-ci|apart|0=6 1=-6
opens|chadians|together|0=9 1=-9
opens|chad|apart|0=-9 1=28 2=-19
opens|chad|together|1=22 2=-17
opens|chancellor|apart|0=-19 1=9 2=11
opens|chancellor|together|0=6 1=-6
opens|chang|apart|0=6 1=-6
opens|chang|together|0=-10 1=10
opens|chiefs|apart|0=18 1=-16
opens|chiefs|together|0=-5 1=5
opens|china|apart|0=-19 1=28 2=-9
opens|china|together|0=-19 1=25 2=-6
opens|chinese|together|0=-8 1=8
opens|christofides|apart|0=-31 1=19 2=12
opens|christofides|together|0=9 1=-6
opens|christopher|together|0=-8 1=8
opens|civil|together|0=-7 1=8
opens|colonel|apart|0=-7 1=7
opens|coming|apart|0=-19 1=19
opens|congo|apart|0=16 1=-15
opens|congo|together|0=-12 1=12
opens|congress|apart|0=6
opens|congress|together|0=-8 1=8
opens|conille|together|0=5 1=-5
opens|contingents|together|0=6
opens|contractors|apart|0=6 1=-6
opens|contributions|together|0=12 1=-11
opens|contribution|0=-8 1=7 2=12
opens|copenhagen|apart|0=9 1=-6
opens|costa|apart|0=11 1=-10
opens|costs|together|0=9 1=-8
opens|cotonou|apart|0=10 1=-10
opens|council|apart|0=-15 1=15
opens|council|together|0=-16 1=9 2=8
opens|counsel|apart|0=-9 1=9
opens|countries|apart|0=16 1=-15
opens|countries|together|0=7 1=-7
opens|croatia|apart|0=-15 1=15
opens|croatia|together|0=11 1=-10
opens|crosetto|apart|0=-21 1=21
opens|cyprus|apart|0=15 1=-15
opens|cyprus|together|0=12 1=-11
opens|cyril|apart|0=6 1=-5
opens|cyril|together|0=10 1=-10
opens|czechia|together|0=-8 1=8
opens|czech|apart|0=12 1=-12
opens|czech|together|0=-20 2=23
opens|côte|apart|0=28 1=-27
opens|côte|together|0=11 1=-10
opens|dakar|together|0=10 1=-10
opens|danish|apart|0=-14 1=14
opens|dar|apart|0=6 1=-6
opens|davis|apart|0=-49 1=49
opens|decide|apart|0=-18 1=18
opens|defence|apart|0=11 1=-6 2=-6
opens|defense|apart|0=6 1=-6
opens|denis|together|0=-13 1=13
opens|denmark|apart|0=33 1=-29
opens|denmark|together|1=5
opens|dennis|together|0=6 1=-6
opens|departures|apart|0=-11 1=11
opens|deputy|apart|0=-39 1=45 2=-6
opens|deputy|together|0=5 1=-5
opens|de|apart|0=6 1=-6
opens|dhaka|together|0=6 1=-6
opens|dinamarca|apart|0=6 1=-6
opens|diplomats|apart|0=-19 1=20
opens|diplomats|together|0=12 1=-6 2=-6
opens|djibouti|apart|0=12 1=-8
opens|djibouti|together|0=23 1=-19
opens|donald|together|0=8 1=-8
opens|donors|apart|0=11 1=-11
opens|dorothy|apart|0=-5 1=5
opens|dorothy|together|0=-30 1=30
opens|downing|apart|0=-6 1=6
opens|drawn|apart|0=-41 1=41
opens|driving|apart|0=5
opens|drones|apart|0=8 1=-7
opens|drones|together|0=-40 1=45 2=-5
opens|dr|apart|0=12 1=-12
opens|duale|apart|0=-10 1=10
opens|dublin|apart|0=5 1=-5
opens|dublin|together|0=6 1=-6
opens|dujarric|apart|0=5 1=-5
opens|during|apart|0=-24 1=26
opens|during|together|0=-25 1=29
opens|each|apart|0=-9 1=9
opens|each|together|0=9 1=-9
opens|early|apart|0=-7 1=7
opens|ecowas|apart|0=-7 1=7
opens|ecuador|apart|0=15 1=-15
opens|ecuador|together|0=11 2=-7
opens|egipto|apart|0=-8 1=8
opens|egyptian|apart|0=8 1=-8
opens|egyptian|together|0=6 1=-6
opens|egypt|apart|0=14 2=-14
opens|egypt|together|0=45 1=-36 2=-9
opens|eighty|apart|0=-16 1=16
opens|eight|apart|0=-16 1=17
opens|eight|together|0=-13 1=14
opens|ekuru|apart|0=-17 1=17
opens|ekuru|together|0=-63 1=63
opens|eleven|apart|0=-6 1=7
opens|eleven|together|0=13 1=-13
opens|el|apart|0=15 1=-12
opens|el|together|0=-25 1=16 2=8
opens|emmanuel|apart|0=6 1=-6
opens|emmanuel|together|0=-26 1=26
opens|engagement|0=23 1=-20
opens|en|together|0=-25 1=21
opens|equipment|together|0=10 1=-10
opens|españa|apart|0=8 1=-8
opens|estonia|apart|0=-15 1=17
opens|estonia|together|0=8 1=-7
opens|ethiopia|apart|0=-15 1=28 2=-13
opens|ethiopia|together|1=7
opens|eufor|apart|0=12 1=-12
opens|eunavfor|apart|0=-17 1=18
opens|eu|apart|0=5
opens|even|apart|0=6 1=-5
opens|everyone|together|0=-20 1=10 2=10
opens|explaining|apart|0=-30 1=30
opens|farhan|apart|0=-14 2=18
opens|fewer|together|0=8 1=-7
opens|fifteen|apart|0=-15 1=10
opens|fifty-eight|apart|0=-22 1=22
opens|fifty-seven|together|0=-42 1=42
opens|finland|apart|0=-36 1=22 2=13
opens|finland|together|0=15 1=-13
opens|first|apart|0=-7 1=7
opens|five|apart|0=-19 1=19
opens|five|together|0=13 1=-13
opens|following|apart|0=-23 1=21
opens|food|together|0=5
opens|foreign|apart|0=-17 2=12
opens|foreign|together|0=-11 1=11
opens|forty|apart|0=8 1=-7
opens|for|apart|0=-15 1=19
opens|for|together|1=-10 2=13
opens|fourteen|apart|0=-12 1=13
opens|fourteen|together|0=-21 1=23
opens|four|apart|0=-23 1=24
opens|france|apart|0=22 1=-19
opens|france|together|0=26 1=-10 2=-15
opens|francia|apart|0=12 1=-12
opens|freetown|together|0=7 1=-7
opens|french|apart|0=9 1=-8
opens|french|together|0=13 1=-13
opens|friedrich|apart|0=-10 1=10
opens|friedrich|together|0=23 1=-23
opens|from|apart|0=8 2=-6
opens|from|together|0=-7 2=8
opens|further|apart|0=-19 1=20
opens|further|together|0=-6 1=6
opens|gambia|apart|0=-6 1=7
opens|gen.|together|0=-20 1=20
opens|general|apart|0=-7 1=7
opens|general|together|0=7 1=-6
opens|geng|apart|0=7 1=-7
opens|germany|apart|0=39 1=-33 2=-6
opens|germany|together|0=35 1=-29
opens|german|apart|0=10 1=-10
opens|german|together|0=-5 1=5
opens|ghana|apart|1=7
opens|ghana|together|0=17 1=-14
opens|giorgia|together|0=-23 1=24
opens|gitega|apart|0=6 1=-6
opens|godfrey|apart|0=-6 1=6
opens|governments|together|0=-17 1=17
opens|government|apart|0=-34 1=35
opens|government|together|0=15 1=-9 2=-6
opens|great|together|0=8 1=-8
opens|greece|apart|0=7 2=-6
opens|greece|together|0=36 1=-33
opens|greeks|apart|0=6 1=-6
opens|grenada|apart|0=6 1=-6
opens|grenada|together|0=6 1=-5
opens|guatemalan|together|0=-24 1=24
opens|guatemala|apart|0=-21 1=13 2=9
opens|guatemala|together|1=8 2=-5
opens|guinea-bissau|apart|0=18 1=-18
opens|guinea-bissau|together|0=14 1=-14
opens|guinea|apart|0=-10 1=10
opens|guterres|together|0=-34 1=35
opens|guyana|apart|0=26 1=-25
opens|guyana|together|0=14 1=-11
opens|haitian|apart|0=18 1=-17
opens|haiti|apart|0=15 1=-14
opens|haiti|together|1=6
opens|hassan|together|0=7 1=-7
opens|haïti|apart|0=7 1=-7
opens|headquarters|apart|0=5 1=-5
opens|heads|apart|0=-20 1=21
opens|heads|together|0=-15 1=7 2=7
opens|helicopters|together|0=6 1=-6
opens|helsinki|together|0=8 1=-7
opens|henry|together|0=11 1=-11
opens|her|apart|0=-31 1=32
opens|he|apart|0=-11 1=29 2=-12
opens|he|together|0=-38 1=57 2=-9
opens|his|apart|0=-15 1=19
opens|holness|apart|0=-14 1=18
opens|holness|together|0=-13 1=14
opens|honduras|together|0=15 1=-15
opens|hours|apart|0=-47 1=47
opens|hours|together|0=-14 1=14
opens|however|apart|1=5
opens|however|together|0=-17 1=17
opens|how|together|0=6 1=-6
opens|hungary|apart|1=6
opens|hungary|together|0=23 1=-22
opens|i'm|together|0=12 1=-12
opens|if|apart|0=-11 1=19 2=-8
opens|if|together|0=-15 1=16
opens|indeed|together|0=8 1=-8
opens|india|apart|0=29 1=-25
opens|india|together|0=31 1=-27
opens|indonesian|apart|0=-21 1=21
opens|indonesia|together|0=7 1=-6
opens|inspectors|apart|0=-9 1=9
opens|instead|together|0=8 1=-8
opens|instructors|apart|0=6 1=-6
opens|instructors|together|0=8 1=-8
opens|insurance|apart|0=6 1=-6
opens|intelligence|together|0=-7 1=7
opens|interior|apart|0=-6 1=17 2=-11
opens|interior|together|0=-12 1=12
opens|interrogé|together|0=-7 1=7
opens|into|apart|0=6 1=-6
opens|in|apart|1=16 2=-7
opens|in|together|0=10 1=17 2=-25
opens|iraq|apart|0=11 1=-10
opens|ireland|apart|0=25 1=-18 2=-8
opens|ireland|together|0=41 1=-39
opens|irish|apart|0=6 1=-6
opens|isaac|together|0=-9 1=9
opens|islamabad|apart|0=11 1=-9
opens|israel|apart|0=12 1=-11
opens|israel|together|0=16 1=-16
opens|italian|apart|0=6
opens|italian|together|0=15 1=-15
opens|italia|apart|0=6 1=-6
opens|italy|apart|0=6 1=6 2=-12
opens|italy|together|0=40 1=-34 2=-5
opens|its|apart|0=21 1=-8 2=-12
opens|its|together|1=18 2=-19
opens|it|apart|2=8
opens|it|together|0=-22 1=26 2=8
opens|ivory|together|0=11 1=-28 2=17
opens|i|apart|0=-6 1=9
opens|i|together|0=10 1=-9
opens|jack|apart|0=16 1=-20
opens|jakarta|together|0=-26 1=27
opens|jamaicans|apart|0=18 1=-18
opens|jamaican|apart|0=-15 1=15
opens|jamaica|apart|1=12 2=-15
opens|jamaica|together|0=46 1=-48
opens|james|together|0=-6 1=7
opens|january|apart|0=7 1=-7
opens|japan|apart|0=-7 1=11
opens|japan|together|0=20 1=-19
opens|jean-pierre|apart|0=-13 1=13
opens|jens|together|0=13 1=-13
opens|jim|together|0=-10 1=10
opens|joe|apart|0=9 1=-9
opens|joe|together|0=-25 1=25
opens|john|together|1=-7 2=11
opens|jordan|apart|0=28 1=-27
opens|jordan|together|0=13 1=-13
opens|judge|apart|0=-40 1=40
opens|judge|together|0=-44 1=44
opens|july|apart|0=9 1=-8
opens|justice|apart|0=-16 1=16
opens|justice|together|0=-55 1=55
opens|justin|apart|0=-38 1=38
opens|just|apart|0=-5 1=5
opens|kaja|together|0=5
opens|kamla|together|0=5 1=-5
opens|kathmandu|together|0=5 1=-5
opens|kazakhstan|apart|0=-18 1=35 2=-16
opens|kazakhstan|together|0=26 1=-24
opens|keir|together|0=-16 1=16
opens|kenyans|apart|0=-21 2=24
opens|kenyan|apart|0=-27 1=34 2=-6
opens|kenyan|together|1=-9 2=11
opens|kenya|apart|0=13 1=-66 2=51
opens|kenya|together|0=13 1=-19 2=8
opens|kfor|apart|0=22 1=-22
opens|kfor|together|0=19 1=-19
opens|khartoum|together|0=8 1=-8
opens|kigali|apart|0=15 1=-15
opens|kigali|together|1=-9 2=11
opens|kingdom|apart|0=8 1=-8
opens|kingston|apart|0=8 1=-8
opens|kingston|together|0=14 1=-14
opens|king|apart|0=9 1=-6
opens|king|together|0=10 1=-9
opens|kinshasa|apart|1=9 2=-10
opens|kinshasa|together|0=23 1=-20
opens|kipchumba|together|0=7
opens|kithure|apart|0=-16 2=16
opens|kithure|together|0=-26 1=26
opens|koome|apart|0=9 1=-9
opens|kosovo|together|0=10 1=-10
opens|kuala|apart|0=-8 2=8
opens|kuala|together|0=6 1=-6
opens|kuwait|apart|0=-14 1=14
opens|lack|together|0=-9 1=10
opens|lacroix|apart|0=11 1=-11
opens|larissa|together|0=5 1=-5
opens|last|apart|1=12 2=-12
opens|last|together|0=18 1=-15
opens|later|together|0=-8 1=8
opens|late|apart|0=12 1=-12
opens|latvia|apart|0=12 1=-12
opens|latvia|together|0=8 1=-8
opens|laurent|apart|0=-6 1=6
opens|lawmakers|apart|0=-18 1=18
opens|lawyers|apart|0=-23 1=23
opens|lawyers|together|0=-16 1=16
opens|lawyer|together|0=-8 1=8
opens|leaders|apart|0=11 1=-11
opens|leader|apart|0=-7 1=7
opens|lebanon|together|0=8 1=-7
opens|lesotho|apart|0=9 1=-12
opens|lesotho|together|0=12 1=-20 2=7
opens|less than|apart|0=7 1=-7
opens|liberia|together|0=8 1=-8
opens|linda|apart|0=11 1=-11
opens|linda|together|0=-15 1=15
opens|lisa|together|0=-7 2=6
opens|lisbon|apart|0=8 1=-8
opens|lisbon|together|0=9 1=-7
opens|lithuania|apart|0=16 1=-10 2=-6
opens|lithuania|together|0=10 1=-10
opens|london|apart|0=-11 1=12
opens|london|together|0=-25 1=27
opens|londres|together|0=-22 1=24
opens|los|together|0=-11 1=11
opens|luis|together|0=10 1=-10
opens|lutundula|apart|0=-15 1=15
opens|macron|apart|0=-12 1=13
opens|macron|together|0=-19 1=19
opens|madrid|apart|0=11 1=-11
opens|madrid|together|0=31 1=-30
opens|mahamat|together|0=6 1=-6
opens|major|apart|0=-18 1=18
opens|making|apart|0=-12 2=12
opens|malawi|apart|0=27 1=-23
opens|malawi|together|0=24 1=-21
opens|malaysia|apart|0=6 1=-6
opens|malta|apart|0=6 1=-5
opens|maputo|together|0=6 1=-5
opens|marco|apart|0=6
opens|marco|together|0=-17 1=17
opens|mark|together|0=-11 1=11
opens|maría|together|0=-20 1=20
opens|may|apart|0=6 1=-6
opens|mdf|apart|0=-9 1=9
opens|meanwhile|together|0=15 1=-13
opens|mediators|together|0=-9 1=9
opens|members|apart|0=-6 2=8
opens|members|together|0=-8 1=8
opens|member|apart|0=11 1=-10
opens|member|together|1=-10 2=11
opens|met|together|0=-12 1=12
opens|mexican|together|0=7 1=-7
opens|mexico|apart|0=8 1=-7
opens|mexico|together|0=-17 1=17
opens|mia|apart|0=11 1=-7
opens|micheál|together|0=-19 1=19
opens|military|apart|1=-10 2=12
opens|military|together|0=7 1=-7
opens|ministers|apart|1=9
opens|ministers|together|0=9 1=-9
opens|minister|apart|0=-12 2=12
opens|minusca|together|0=16 1=-16
opens|minusma|apart|0=9 1=-8
opens|mogadishu|apart|0=6 1=-6
opens|mohamed|apart|0=6
opens|moldova|together|0=11 1=-11
opens|monday|apart|0=8 1=-8
opens|money|apart|0=23 1=-21
opens|money|together|0=12 1=-12
opens|mongolia|apart|0=-5 1=6
opens|mongolia|together|0=20 1=-18
opens|monica|apart|0=-14 1=14
opens|monica|together|0=-15 1=15
opens|montenegro|together|0=6 1=-6
opens|more than|together|0=10 1=-10
opens|more|apart|0=-27 1=29
opens|more|together|0=29 1=-28
opens|morocco|together|0=5 2=-6
opens|moscow|apart|0=7 1=-7
opens|moscow|together|0=-24 1=25
opens|most|apart|0=-8 1=8
opens|most|together|0=10 1=-10
opens|mozambique|apart|0=15 1=-15
opens|mr.|apart|0=-15 1=-19 2=34
opens|mr|apart|0=-29 1=37 2=-8
opens|mr|together|0=-24 1=27
opens|ms.|apart|0=-9 1=9
opens|ms|apart|0=-10 1=10
opens|ms|together|0=-31 1=31
opens|much|apart|0=6 1=-6
opens|mudavadi|apart|0=-9 1=9
opens|mudavadi|together|0=-6 1=6
opens|murió|together|0=-13 1=13
opens|musalia|apart|0=11 1=-11
opens|musalia|together|0=-13 1=14
opens|my|apart|0=-7 1=7
opens|n'djamena|apart|0=10 1=-9
opens|n'djamena|together|0=13 1=-24 2=11
opens|nairobi|apart|1=7
opens|nairobi|together|0=9
opens|namibia|apart|0=9 1=-9
opens|namibia|together|0=6 1=-5
opens|nassau|apart|0=7 1=-7
opens|nassau|together|0=15 1=-15
opens|national|apart|0=12 1=-19 2=7
opens|nato|apart|0=22 1=-18
opens|nato|together|0=16 1=-15
opens|nearly|apart|0=14 1=-14
opens|nearly|together|0=-8 1=8
opens|neighbouring|apart|0=-36 1=36
opens|neighbouring|together|0=-47 1=47
opens|neither|apart|0=6 1=-6
opens|nepal|apart|0=8 1=-8
opens|nepal|together|0=23 1=-21
opens|new|apart|0=-18 1=26 2=-8
opens|new|together|0=23 1=-23
opens|next|apart|0=-28 2=28
opens|nigerian|apart|0=-14 1=14
opens|nigeria|apart|0=27 1=-23
opens|nigeria|together|0=41 1=-40
opens|niger|apart|0=32 1=-31
opens|niger|together|0=10 1=-10
opens|night-vision|together|0=9 1=-9
opens|nineteen|apart|0=-5 1=5
opens|nineteen|together|0=-6 1=6
opens|ninety-eight|apart|0=-23 1=23
opens|none|apart|0=-31 2=34
opens|north|apart|0=7 1=-7
opens|norway|apart|0=7 1=-6
opens|norway|together|0=-11 1=13
opens|nor|apart|0=7 1=-7
opens|nor|together|0=7 1=-7
opens|nothing|apart|0=7 1=-7
opens|not|apart|0=-17 1=17
opens|not|together|0=-13 1=13
opens|no|apart|0=-17 1=17
opens|no|together|0=-7 2=10
opens|nyusi|apart|0=5 1=-5
opens|obstacle|0=-12 1=13
opens|offers|together|0=-25 1=14 2=11
opens|officers|apart|0=-10 1=11
opens|officers|together|0=-22 1=22
opens|officials|apart|0=35 1=-31
opens|officials|together|0=9 1=-9
opens|of|apart|0=6 1=-6
opens|olaf|together|0=19 1=-19
opens|ombaka|apart|0=8 1=-8
opens|once|apart|0=-37 1=37
opens|one|together|0=18 1=-16
opens|only|apart|0=30 1=-30
opens|on|apart|0=13 2=-9
opens|on|together|0=6 1=-6
opens|opposed|apart|0=10 1=-9
opens|opposition|apart|0=-10 1=10
opens|oslo|together|0=10 1=-9
opens|others|apart|0=22 1=-15 2=-7
opens|others|together|0=7 1=-5
opens|other|apart|0=26 1=-26
opens|ottawa|apart|0=21 1=-19
opens|ottawa|together|0=27 1=-26
opens|otunge|apart|0=7
opens|otunge|together|0=8 1=-8
opens|our|apart|0=8 1=-8
opens|our|together|0=-18 1=19
opens|outgoing|apart|0=5
opens|outside|apart|0=-8 1=8
opens|out|apart|0=-7 1=8
opens|out|together|0=-12 1=12
opens|pakistani|together|0=-25 1=25
opens|pakistan|apart|0=24 1=-22
opens|pakistan|together|0=-26 1=31
opens|panama|together|0=-23 1=27
opens|paraguay|apart|0=15 1=-14
opens|paris|apart|1=-11 2=7
opens|paris|together|0=10 1=-6
opens|parliament|apart|0=16 1=-15
opens|participants|apart|0=-7 1=7
opens|part|together|0=-18 1=18
opens|paul|together|0=5 1=-5
opens|personnel|apart|0=28 1=-28
opens|personnel|together|0=9 1=-9
opens|peru|apart|0=23 1=-23
opens|peru|together|0=10 1=-7
opens|petitioners|apart|0=-10 1=10
opens|petitioners|together|0=-11 1=11
opens|petitioner|apart|0=-8 1=8
opens|philip|together|0=10 1=-10
opens|photographs|together|0=-29 1=29
opens|photo|apart|0=-11 1=11
opens|plans|together|0=6 1=-6
opens|poland|apart|0=21 1=-20
opens|poland|together|0=8
opens|police|apart|0=21 1=-21
opens|police|together|0=6
opens|polls|apart|0=-12 1=12
opens|portugal|apart|1=-11 2=16
opens|portugal|together|0=33 1=-26 2=-7
opens|port|apart|0=-8 1=8
opens|prabowo|together|0=-6 1=6
opens|preguntado|apart|0=10 1=-10
opens|preparations|together|0=-8 1=9
opens|presenting|apart|0=5 1=-5
opens|present|apart|0=-8 1=8
opens|president|apart|0=-15 1=-25 2=41
opens|president|together|0=-11 2=9
opens|pressed|apart|0=-18 1=18
opens|pretoria|apart|0=6 1=-6
opens|pretoria|together|0=11 1=-10
opens|prime|apart|0=20 1=-14 2=-6
opens|prime|together|0=26 1=-25
opens|principal|apart|0=-14 2=10
opens|psara|apart|0=-10 1=10
opens|qatar|together|0=-9 1=10
opens|questionnée|together|0=5 1=-5
opens|question|apart|0=-26 1=26
opens|question|together|0=5 1=-5
opens|rabat|apart|0=-19 1=19
opens|rabat|together|0=7 1=-5
opens|rae|together|0=12 1=-12
opens|ramdin|apart|0=10 1=-9
opens|rations|apart|0=-14 2=14
opens|reading|apart|0=-8 1=8
opens|recalls|apart|0=5
opens|received|together|0=7 1=-7
opens|reform|apart|0=6 1=-6
opens|remains|together|0=-9 1=9
opens|reports|apart|0=-25 1=25
opens|reports|together|0=6 1=-6
opens|representatives|apart|0=11 1=-11
opens|representative|together|0=5 1=-5
opens|request|0=-16 1=16
opens|requirement|1=9 2=-13
opens|researchers|apart|0=-36 1=36
opens|resolution|apart|0=-54 1=46 2=8
opens|resolution|together|0=-35 1=26 2=10
opens|resources|apart|0=6 1=-6
opens|responding|apart|0=-6 1=6
opens|riyadh|apart|0=-19 1=19
opens|romania|apart|0=20 1=-19
opens|romania|together|0=31 1=-27
opens|rome|apart|0=27 1=-15 2=-12
opens|rome|together|0=16 1=-15
opens|roughly|apart|0=-11 1=11
opens|ruben|apart|0=-24 1=24
opens|rubio|apart|0=-6 1=8
opens|russia|apart|0=-28 1=28
opens|russia|together|0=-53 1=55
opens|ruto|apart|0=-31 1=18 2=13
opens|ruto|together|0=-46 1=51 2=-6
opens|rwandan|apart|0=11 1=-10
opens|rwandan|together|0=7 1=-6
opens|rwanda|apart|0=50 1=-44 2=-6
opens|r|apart|0=-10 1=10
opens|s'|apart|0=-27 1=20 2=6
opens|sadc|apart|0=26 1=-19 2=-6
opens|sadc|together|1=10
opens|sadio|together|0=7 1=-7
opens|sainte-lucie|together|0=7
opens|saint|together|0=9 1=-9
opens|salaries|together|0=-7 1=7
opens|salvadorans|apart|0=-9 1=9
opens|salvador|apart|0=-42 1=42
opens|samim|apart|0=10 1=-10
opens|saudi|apart|0=9 1=-8
opens|second|apart|0=-9 1=9
opens|secretary-general|apart|0=-5 1=7
opens|secretary-general|together|0=9 1=-9
opens|secretary|together|0=-5 1=6
opens|sector|apart|0=-6 1=6
opens|security|apart|0=7 1=-7
opens|seen|apart|0=-28 1=28
opens|sen.|apart|0=9 1=-9
opens|senator|apart|0=6 1=-6
opens|senegal|apart|0=25 1=-23
opens|senegal|together|0=20 1=-19
opens|senior|apart|0=10 1=-10
opens|seoul|together|0=12 1=-9
opens|separately|apart|0=5
opens|september|apart|0=9 1=-7
opens|serbia|together|0=-14 1=14
opens|set|apart|0=6 1=-6
opens|seventeen|apart|0=7 1=-7
opens|seventy-eight|together|0=-8 1=8
opens|seventy-five|apart|0=-20 1=21
opens|seventy-four|apart|0=-20 1=20
opens|seventy|together|0=-34 1=34
opens|seven|apart|0=5
opens|seven|together|0=-20 1=23
opens|several|apart|0=-29 1=34 2=-6
opens|se|apart|0=8 1=-7
opens|seúl|apart|0=-7 1=7
opens|she|apart|0=-16 1=23 2=-7
opens|she|together|0=-34 1=46 2=-8
opens|ships|apart|0=-8 1=8
opens|sierra|apart|0=-29 1=33
opens|sierra|together|0=-22 1=29 2=-8
opens|since|apart|0=-23 1=24
opens|since|together|0=9 2=-6
opens|singapore|apart|0=10 1=-9
opens|singapore|together|0=14 1=-13
opens|sixteen|apart|0=-6 1=6
opens|six|apart|0=-58 1=27 2=31
opens|six|together|0=-11 1=13
opens|slovakia|apart|0=-17 1=20
opens|slovakia|together|0=15 1=-14
opens|slovaks|apart|0=6 1=-6
opens|slovenia|apart|0=18 1=-15
opens|slovenia|together|0=11 1=-11
opens|so far|apart|0=6 1=-5
opens|social|apart|0=-5 1=7
opens|sofia|apart|0=6 1=-6
opens|soldiers|apart|0=8 1=-6
opens|soldiers|together|0=13 1=-13
opens|somalia|apart|0=23 1=-17 2=-6
opens|somalia|together|0=15 1=-14
opens|somali|apart|0=-9 1=9
opens|some|apart|0=10 1=-6
opens|some|together|0=20 1=-15
opens|sources|apart|0=7 1=-5
opens|south|apart|0=24 1=-8 2=-16
opens|south|together|0=9 1=6 2=-15
opens|so|together|0=21 1=-22
opens|spain|apart|0=55 1=-44 2=-11
opens|spain|together|0=53 1=-50
opens|speakers|together|0=-40 1=40
opens|speaking|apart|0=-21 1=25
opens|speaking|together|0=9 1=-8
opens|sri|apart|0=-28 1=36 2=-8
opens|sri|together|0=-20 1=25
opens|staff|apart|0=7 1=-7
opens|starmer|apart|0=-24 1=24
opens|states|together|2=-5
opens|state|apart|0=-13 1=13
opens|stephane|apart|0=6 1=-6
opens|still|apart|0=6 1=-6
opens|stockholm|together|0=17 1=-17
opens|strong|together|0=-16 1=16
opens|struck|together|0=-8 1=8
opens|sturge|apart|0=-21 1=21
opens|stéphane|together|0=8 1=-8
opens|støre|apart|0=8 1=-7
opens|such|together|0=6 1=-6
opens|sudáfrica|apart|0=-8 1=10
opens|supports|together|0=6 1=-6
opens|support|together|0=-16 1=16
opens|suriname|apart|0=10 1=-9
opens|suriname|together|0=24 1=-21
opens|sweden|apart|0=12 1=-5 2=-7
opens|sweden|together|0=31 1=-27
opens|switzerland|apart|0=10 1=-9
opens|switzerland|together|0=12 1=-11
opens|syria|apart|0=-14 1=15
opens|sánchez|apart|0=7 1=-6
opens|taipei|together|0=-18 1=18
opens|tajani|together|0=-5 1=6
opens|taken|together|0=-6 1=6
opens|talks|apart|0=-32 1=32
opens|talks|together|0=-16 1=16
opens|tanzania|apart|0=12 1=-9
opens|tanzania|together|0=13 1=-9
opens|ten|apart|0=14 1=-13
opens|ten|together|0=26 1=-25
opens|that|apart|0=20 1=-17
opens|that|together|0=5 2=-7
opens|their|apart|0=-31 1=11 2=20
opens|their|together|0=-7
opens|then|apart|0=5 1=-5
opens|there|apart|0=-16 1=19
opens|these|apart|0=-7 2=10
opens|these|together|0=-23 1=13 2=10
opens|they|apart|0=-18 1=19
opens|they|together|0=-53 1=43 2=24
opens|the|apart|0=7 1=6 2=-18
opens|the|together|0=-5 1=19 2=-10
opens|thirdway|apart|0=-9 1=9
opens|third|apart|0=6 1=-6
opens|thirteen|apart|0=-8 1=8
opens|thirteen|together|0=-45 1=46
opens|thirty-five|together|0=-9 1=9
opens|thirty|together|0=7 1=-6
opens|those|apart|0=10 1=-9
opens|three|apart|0=-5 1=6
opens|today|apart|0=-22 1=22
opens|todd|together|0=5 1=-5
opens|together|together|0=-15 1=15
opens|togo|together|0=23 1=-19
opens|tokyo|together|0=12 1=-9
opens|to|apart|0=7
opens|to|together|0=-49 1=53
opens|training|together|0=5
opens|transport|apart|0=6 1=-6
opens|transport|together|0=-13 1=14
opens|treasury|apart|0=5
opens|trinidad|apart|0=24 1=-23
opens|troop-contributing|together|0=-5 1=5
opens|troops|apart|0=-12 1=13
opens|troop|together|0=-10 1=10
opens|tunis|apart|0=8 1=-8
opens|turkey|apart|0=9 1=-5
opens|turkey|together|0=31 1=-27
opens|turquía|apart|0=5
opens|tusk|together|0=7 1=-7
opens|twelve|apart|0=-43 1=43
opens|twelve|together|0=-17 1=18
opens|twenty-four|apart|0=-17 1=17
opens|twenty-four|together|0=7 1=-7
opens|twenty-one|apart|0=9 1=-9
opens|twenty-six|together|0=-7 1=7
opens|twenty-two|apart|0=-8 1=8
opens|twenty|apart|0=5 1=-5
opens|two|apart|0=-23 1=-21 2=44
opens|two|together|0=-31 1=20 2=11
opens|türkiye|apart|0=13 1=-10
opens|türkiye|together|0=6 1=-6
opens|u.s.|apart|0=-7 1=9
opens|u.s.|together|0=-16 1=16
opens|ugandans|together|0=13 1=-12
opens|ugandan|apart|0=9 1=-8
opens|uganda|apart|0=8 1=-25 2=17
opens|uganda|together|0=20 1=-26 2=6
opens|ukraine|apart|0=-5 1=7
opens|unanimously|apart|0=7 2=-6
opens|under|apart|0=-8 1=16 2=-8
opens|undof|apart|0=9 1=-8
opens|unifil|apart|0=14 1=-14
opens|unlike|together|0=5 1=-5
opens|until|apart|0=17 1=-13
opens|until|together|1=-12 2=9
opens|un|apart|0=11 1=-10
opens|up|apart|0=-58 1=19 2=38
opens|up|together|1=-13 2=10
opens|uruguay|apart|0=15 1=-14
opens|uruguay|together|0=21 1=-16
opens|us|apart|0=30 1=-28
opens|us|together|0=-14 1=11
opens|vehicles|together|0=25 1=-25
opens|vice|apart|0=8 1=-8
opens|victoria|together|0=10 1=-10
opens|vienna|together|0=7 1=-7
opens|vilnius|apart|0=9 1=-9
opens|warsaw|together|0=16 1=-15
opens|washington|apart|0=35 1=-24 2=-11
opens|washington|together|0=28 1=-20 2=-8
opens|wexler|apart|0=-15 1=16
opens|we|apart|0=-42 1=43
opens|what|apart|0=8 1=-6
opens|what|together|2=5
opens|whether|apart|0=15 1=-14
opens|whether|together|0=11 1=-11
opens|while|apart|0=-35 1=35
opens|white|together|0=-8 1=8
opens|who|apart|0=20 1=-20
opens|who|together|0=6 1=-5
opens|why|apart|0=7 1=-7
opens|william|apart|0=10 1=-13
opens|william|together|0=34 1=-32
opens|will|apart|0=6 1=-6
opens|within|apart|0=-15 1=19
opens|within|together|0=-9 1=9
opens|without|apart|0=17 1=-10 2=-7
opens|without|together|0=-10 2=10
opens|with|apart|0=-17 1=7 2=10
opens|with|together|0=-21 1=24
opens|written|apart|0=-12 1=12
opens|yet|apart|0=15 1=-15
opens|youssouf|apart|0=-7 1=8
opens|zambia|apart|0=6
opens|zambia|together|0=16 1=-16
opens|zhang|apart|0=-22 1=22
opens|zimbabwe|apart|0=-27 1=28
opens|zimbabwe|together|0=12 1=-11
opens|«|apart|0=-30 1=23 2=7
opens|«|together|0=-37 1=31 2=6
opens|álvarez|apart|0=14 1=-12
opens|álvarez|together|0=-14 1=15
opens|–|apart|0=38 1=-32 2=-5
opens|–|together|0=-15 1=15
opens|“|apart|0=-25 1=16 2=9
opens|▪|apart|0=6 1=-6
role|arrive|agreement drafting|0=7
role|arrive|agreement signed|0=7 1=-7
role|arrive|authorised|0=24 1=-28
role|arrive|changed|0=34 1=-31
role|arrive|committed|0=-8 1=-14 2=22
role|arrive|considering|0=-20 1=-22 2=42
role|arrive|delivered|0=-36 1=80 2=-37
role|arrive|engagement planned|0=14 1=-13
role|arrive|obstacle|0=28 1=-26
role|arrive|pledged|1=-55 2=49
role|arrive|refused|0=-7 1=7
role|arrive|reluctant|0=19 1=-18
role|arrive|request|0=13 1=-9
role|arrive|requirement|0=-12 1=-20 2=32
role|arrive|suspended|0=8 1=-5
role|arrive|withdrawn|1=27 2=-20
role|ask|agreement drafting|0=14 1=-13
role|ask|authorised|0=15 1=-13
role|ask|changed|0=27 1=-35 2=9
role|ask|committed|0=-22 1=23
role|ask|delivered|0=39 1=-39
role|ask|ended|0=20 1=-17
role|ask|engagement planned|0=-15 2=10
role|ask|extended|0=25 1=-18 2=-7
role|ask|pledged|0=12 1=18 2=-30
role|ask|refused|1=6
role|ask|reluctant|0=6 1=-6
role|ask|request|0=-59 1=66 2=-6
role|ask|requirement|0=-24 1=38 2=-14
role|ask|suspended|0=12 1=-12
role|ask|withdrawn|0=-33 1=37
role|authorise|authorised|0=-35 1=26 2=9
role|authorise|changed|0=-10 1=10
role|authorise|committed|0=-19 1=19
role|authorise|delivered|0=14 1=-14
role|authorise|ended|0=-23 1=18 2=5
role|authorise|engagement held|0=10 1=-10
role|authorise|extended|0=-12 1=15
role|authorise|obstacle|0=6 1=-6
role|authorise|pledged|0=14 1=-17
role|authorise|reluctant|0=-12 1=12
role|authorise|request|0=7 1=-7
role|authorise|requirement|0=17 1=-12 2=-6
role|authorise|withdrawn|0=9 1=-9
role|back|agreement drafting|0=-39 1=40
role|back|authorised|0=-13 1=18
role|back|committed|1=8 2=-11
role|back|considering|0=20 1=-20
role|back|ended|0=-7 1=7
role|back|engagement planned|0=13 1=-11
role|back|obstacle|0=11 1=-11
role|back|pledged|0=-12 1=17
role|back|refused|0=36 1=-36
role|back|requirement|0=9 1=-8
role|back|suspended|0=-6 1=7
role|back|withdrawn|0=8 1=-13
role|bar|agreement drafting|0=10 1=-10
role|bar|agreement signed|0=6 1=-5
role|bar|authorised|0=7 1=-7
role|bar|committed|0=-5 1=5
role|bar|delivered|0=8 1=-8
role|bar|obstacle|0=-37 1=39
role|bar|pledged|0=25 1=-23
role|bar|refused|0=-12 1=12
role|bind|agreement drafting|0=-13 1=15
role|bind|authorised|0=-70 1=51 2=16
role|bind|changed|0=-39 1=36
role|bind|committed|0=-45 1=66 2=-24
role|bind|considering|0=-7 1=-19 2=26
role|bind|delivered|0=53 1=-50
role|bind|ended|0=-24 1=24
role|bind|engagement held|0=22 1=-22
role|bind|extended|0=-20 1=24
role|bind|obstacle|0=12 1=-11
role|bind|pledged|0=48 1=-13 2=-36
role|bind|reluctant|0=-25 1=25
role|bind|request|0=39 1=-36
role|bind|requirement|0=35 1=-30 2=-5
role|bind|suspended|0=23 1=-23
role|bind|withdrawn|0=26 1=-26
role|change|changed|0=-22 1=19
role|change|committed|0=-6 1=6
role|change|delivered|0=-10 1=11
role|consider|agreement drafting|0=26 1=-26
role|consider|authorised|0=12 1=-10
role|consider|committed|0=13 1=-12
role|consider|considering|0=14 2=-14
role|consider|delivered|0=34 1=-34
role|consider|engagement held|0=-16 1=16
role|consider|engagement planned|0=-14 1=15
role|consider|extended|0=15 2=-13
role|consider|obstacle|0=11 1=-11
role|consider|pledged|0=19 2=-15
role|consider|reluctant|0=-11 1=11
role|consider|request|0=-31 1=32
role|consider|requirement|0=8
role|draft|delivered|0=6 1=-6
role|due|authorised|0=22 1=-11 2=-10
role|due|changed|0=-7 1=9
role|due|considering|0=-22 1=22
role|due|delivered|0=-10 1=12
role|due|ended|1=7
role|due|engagement cancelled|0=7 1=-7
role|due|engagement held|0=-13 1=15
role|due|engagement planned|0=-16 1=18
role|due|extended|0=-10 1=41 2=-31
role|due|obstacle|0=21 1=-20
role|due|pledged|1=-34 2=33
role|due|withdrawn|0=-10 1=23 2=-13
role|end|agreement drafting|1=6
role|end|authorised|0=-9 1=-8 2=17
role|end|committed|0=20 1=-19
role|end|delivered|0=39 1=-38
role|end|ended|0=-26 1=16 2=9
role|end|engagement held|0=15 1=-15
role|end|engagement planned|0=7 1=-6
role|end|extended|0=13 1=-32 2=18
role|end|pledged|0=-9 1=31 2=-22
role|end|refused|0=9 1=-8
role|end|withdrawn|0=-13 2=10
role|extend|changed|0=5 2=-5
role|extend|committed|0=-16 1=10 2=6
role|extend|delivered|0=14 1=-13
role|extend|extended|0=-39 1=17 2=22
role|extend|obstacle|0=-23 1=24
role|extend|requirement|0=11 1=-7
role|extend|withdrawn|0=13 1=-7 2=-6
role|fail|obstacle|0=-9 1=9
role|fail|pledged|0=9 1=-9
role|fail|refused|0=-6 1=6
role|fail|withdrawn|0=6 1=-6
role|give|agreement signed|0=10 1=-8
role|give|authorised|0=-20 1=21
role|give|changed|0=-15 1=11
role|give|committed|0=-6 1=-15 2=21
role|give|considering|0=-7 1=36 2=-28
role|give|delivered|0=-12 1=56 2=-35
role|give|ended|0=22 1=-15 2=-7
role|give|engagement planned|0=19 1=-11 2=-8
role|give|extended|0=-26 2=28
role|give|obstacle|0=8 2=-10
role|give|pledged|0=-19 1=-27 2=46
role|give|refused|0=7
role|give|reluctant|0=9 2=-5
role|give|request|1=-15 2=11
role|give|requirement|0=10 1=7 2=-16
role|give|suspended|0=34 1=-33
role|give|withdrawn|0=-26 2=22
role|hesitate|delivered|0=14 1=-14
role|hesitate|pledged|0=17 1=-16
role|hesitate|reluctant|0=-43 1=44
role|hold|agreement drafting|0=6 1=-6
role|hold|agreement signed|0=16 1=-15
role|hold|authorised|0=15 1=-7 2=-7
role|hold|changed|1=6 2=-7
role|hold|delivered|0=38 1=-38
role|hold|ended|0=-16 2=12
role|hold|engagement held|0=-12 1=12
role|hold|engagement planned|1=5
role|hold|extended|1=-7
role|hold|pledged|1=-24 2=26
role|hold|request|0=7 1=-7
role|hold|suspended|0=-98 1=93
role|hold|withdrawn|0=7 1=-5
role|keep|agreement drafting|0=5
role|keep|authorised|1=-9 2=6
role|keep|changed|1=-15 2=14
role|keep|committed|0=-9 2=7
role|keep|delivered|0=-18 1=15 2=6
role|keep|ended|0=27 1=-11 2=-16
role|keep|engagement held|0=-8 1=9
role|keep|extended|0=15 1=-15
role|keep|obstacle|0=8 1=-7
role|keep|pledged|1=-40 2=39
role|keep|refused|0=9 1=-9
role|keep|request|0=-21 1=27 2=-6
role|keep|requirement|0=12 1=-9
role|keep|suspended|0=6 1=-6
role|keep|withdrawn|2=9
role|leave|authorised|0=-9 1=14 2=-5
role|leave|changed|0=18 1=-14
role|leave|committed|0=13 1=-27 2=13
role|leave|delivered|0=-15 1=24 2=-6
role|leave|ended|0=36 1=-32
role|leave|engagement held|0=40 1=-39
role|leave|engagement planned|0=11 1=-10
role|leave|extended|1=-7 2=8
role|leave|pledged|1=-43 2=40
role|leave|refused|0=20 1=-20
role|leave|reluctant|0=11 1=-10
role|leave|request|0=34 1=-32
role|leave|requirement|1=17 2=-18
role|leave|suspended|0=10 1=-7
role|leave|withdrawn|0=-50 1=70
role|light|agreement drafting|0=-12 1=15
role|light|authorised|0=13 2=-10
role|light|changed|0=-19 1=24 2=-5
role|light|committed|0=15 1=-14
role|light|considering|0=15 1=-11
role|light|delivered|0=-23 1=23 2=7
role|light|ended|0=10 1=-8
role|light|engagement planned|0=19 1=-25 2=6
role|light|obstacle|0=7
role|light|pledged|0=-21 1=22
role|light|reluctant|0=-6 1=10
role|light|request|1=5 2=-5
role|light|requirement|1=10 2=-9
role|light|suspended|0=-18 1=8 2=10
role|light|withdrawn|0=20 1=-34 2=13
role|meet|agreement drafting|0=23 1=-22
role|meet|authorised|0=17 1=-11 2=-6
role|meet|changed|0=44 1=-44
role|meet|considering|0=-9 1=11
role|meet|delivered|0=-12 1=15
role|meet|ended|0=6 2=-6
role|meet|engagement held|0=-14 1=40 2=-20
role|meet|engagement planned|0=-37 1=28 2=10
role|meet|extended|0=7
role|meet|obstacle|0=9 1=-8
role|meet|pledged|0=-25 2=29
role|meet|refused|0=9 1=-9
role|meet|reluctant|0=15 1=-15
role|meet|request|0=-25 1=28
role|meet|requirement|0=-7 1=7
role|meet|suspended|0=21 1=-21
role|meet|withdrawn|0=14 1=-7 2=-7
role|need|delivered|0=6 1=-5
role|need|pledged|0=6 2=-5
role|need|requirement|0=-28 1=-6 2=35
role|none|agreement drafting|0=-15 1=20
role|none|agreement sought|0=21 1=-20
role|none|authorised|0=-14 1=14
role|none|changed|0=-5 1=14 2=-8
role|none|considering|1=-10 2=13
role|none|delivered|0=15 1=6 2=-19
role|none|ended|0=-13 1=-8 2=21
role|none|engagement planned|0=-11 1=14
role|none|extended|0=28 1=-18 2=-10
role|none|obstacle|1=18 2=-11
role|none|pledged|0=-6 1=15 2=-10
role|none|reluctant|0=11 1=-18 2=7
role|none|request|0=-13 1=10
role|none|requirement|1=-21 2=17
role|none|suspended|0=-15 1=20 2=-5
role|none|withdrawn|0=-22 1=7 2=16
role|oppose|committed|0=9 1=-9
role|oppose|considering|0=-5 1=5
role|oppose|delivered|0=9 1=-9
role|oppose|obstacle|0=-12 1=13
role|oppose|pledged|0=-10 1=11
role|oppose|refused|0=-11 1=11
role|oppose|request|0=-9 1=9
role|promise|agreement drafting|0=-21 1=13 2=9
role|promise|agreement signed|0=-33 1=36
role|promise|authorised|1=8 2=-8
role|promise|changed|0=-32 1=39 2=-6
role|promise|considering|0=-9 1=26 2=-17
role|promise|delivered|0=22 1=-13 2=-6
role|promise|ended|0=-36 1=33
role|promise|engagement cancelled|0=-7 1=8
role|promise|engagement held|0=6
role|promise|engagement planned|1=6
role|promise|extended|1=39 2=-33
role|promise|obstacle|0=21 1=-18
role|promise|pledged|0=-46 1=38 2=22
role|promise|refused|0=12 1=-10
role|promise|reluctant|0=23 1=-20
role|promise|request|0=54 1=-51
role|promise|requirement|1=-16 2=12
role|promise|suspended|1=6 2=-11
role|promise|withdrawn|0=42 1=-49 2=5
role|refuse|authorised|0=13 1=-13
role|refuse|changed|0=20 1=-20
role|refuse|committed|0=24 1=-24
role|refuse|considering|0=13 1=-13
role|refuse|delivered|0=26 1=-26
role|refuse|engagement held|0=-10 1=10
role|refuse|obstacle|0=-41 1=41
role|refuse|pledged|1=19 2=-20
role|refuse|refused|0=-73 1=73
role|refuse|reluctant|0=7 1=-6
role|refuse|request|0=27 1=-27
role|refuse|suspended|0=12 1=-12
role|refuse|withdrawn|0=-42 1=54 2=-12
role|say|agreement drafting|0=8 1=-15 2=7
role|say|agreement signed|0=-11 1=13
role|say|agreement sought|0=6 1=-6
role|say|authorised|0=11 1=-9
role|say|changed|0=19 1=-19
role|say|committed|0=24 1=-37 2=14
role|say|considering|1=19 2=-18
role|say|delivered|0=33 1=-25 2=-15
role|say|ended|1=-12 2=13
role|say|engagement held|0=10 1=-7
role|say|engagement planned|0=9 1=-6
role|say|extended|0=28 1=-31
role|say|obstacle|0=31 1=-20 2=-15
role|say|pledged|1=31 2=-20
role|say|refused|0=-25 1=41 2=-14
role|say|reluctant|0=-11 1=16
role|say|request|0=13 1=-11
role|say|requirement|0=-35 1=33
role|say|suspended|0=-7 1=13
role|say|withdrawn|0=32 1=-13 2=-16
role|serve|agreement drafting|0=-5 1=7
role|serve|agreement signed|0=17 1=-16
role|serve|authorised|0=29 1=-18 2=-10
role|serve|changed|0=8 1=-6
role|serve|committed|0=-9 1=20 2=-11
role|serve|considering|1=-21 2=17
role|serve|delivered|0=11 2=-12
role|serve|engagement held|0=-20 1=20
role|serve|engagement planned|0=-16 1=27 2=-10
role|serve|extended|0=-11 1=11
role|serve|obstacle|0=-10 1=13
role|serve|pledged|0=-16 1=15 2=5
role|serve|refused|0=10 1=-10
role|serve|reluctant|0=7 1=-6
role|serve|request|0=17 1=-15
role|serve|requirement|1=6
role|serve|suspended|0=6
role|serve|withdrawn|0=-16 1=-24 2=40
role|sign|agreement drafting|0=-14 1=6 2=8
role|sign|agreement signed|0=-30 1=37 2=-8
role|sign|authorised|0=-23 1=24
role|sign|changed|0=-18 1=18
role|sign|committed|0=-18 1=21
role|sign|considering|0=16 1=-16
role|sign|delivered|0=14 1=-14
role|sign|engagement held|0=-10 1=10
role|sign|obstacle|0=6 1=-6
role|sign|pledged|0=39 1=-21 2=-18
role|sign|requirement|0=10 1=-10
role|sign|suspended|0=6 1=-6
role|thank|authorised|0=8 1=-8
role|thank|considering|0=6 1=-6
role|thank|delivered|0=37 1=-37
role|thank|engagement held|0=-6 1=6
role|thank|pledged|0=-6 1=9
role|thank|request|0=-12 1=12
role|thank|withdrawn|0=7 1=-7
role|want|agreement drafting|0=11 1=-10
role|want|authorised|0=-6 1=6
role|want|delivered|0=-5 1=5
role|want|obstacle|0=8 1=-8
role|want|pledged|0=20 1=-26 2=6
role|want|reluctant|0=9 1=-9
role|want|request|0=-6 1=7
role|want|suspended|0=-6 1=7
role|want|withdrawn|0=11 1=-8
says|acts|agreement drafting|0=-8 1=20 2=-10
says|acts|agreement signed|0=-19 1=27 2=-6
says|acts|agreement sought|2=8
says|acts|authorised|0=-11 1=32 2=-19
says|acts|changed|1=16 2=-13
says|acts|committed|0=-10 1=23 2=-6
says|acts|considering|0=10 1=-38 2=27
says|acts|delivered|0=26 1=28 2=-46
says|acts|ended|0=-28 1=13 2=18
says|acts|engagement held|0=11 1=35 2=-39
says|acts|engagement planned|0=-22 1=33 2=-10
says|acts|extended|1=20
says|acts|obstacle|0=36 2=-45
says|acts|pledged|0=-6 1=-51 2=43
says|acts|refused|0=8 1=12 2=-16
says|acts|reluctant|0=6 1=19 2=-21
says|acts|request|0=27 1=6 2=-26
says|acts|requirement|0=21 1=-52 2=23
says|acts|suspended|0=25 1=-14 2=-10
says|acts|withdrawn|0=-11 1=-6 2=27
says|says|agreement drafting|1=-10 2=7
says|says|agreement signed|0=8 1=-6
says|says|agreement sought|0=10 1=-10
says|says|authorised|0=19 1=-17
says|says|changed|0=18 1=-18
says|says|committed|0=7 1=-23 2=18
says|says|considering|0=6 1=19 2=-20
says|says|delivered|0=40 1=-35 2=-20
says|says|ended|0=-7 1=-5 2=13
says|says|engagement held|1=8
says|says|engagement planned|0=13 1=-10
says|says|extended|0=25 1=-15 2=-10
says|says|obstacle|0=16 2=-17
says|says|pledged|1=28 2=-14
says|says|refused|0=-17 1=37 2=-17
says|says|reluctant|0=7
says|says|request|0=7
says|says|requirement|0=-16 1=15
says|says|suspended|0=-25 1=35 2=-5
says|says|withdrawn|0=-13 1=39 2=-14
slot|agreement drafting|0=13 1=12 2=-24
slot|agreement in-force|0=-10 1=12
slot|agreement signed|0=20 1=5 2=-23
slot|agreement sought|0=16 1=-22 2=6
slot|authorised|0=24 1=14 2=-30
slot|changed|0=32 2=-37
slot|committed|0=9 2=-12
slot|considering|0=26 1=-8 2=-30
slot|delivered|0=35 2=-52
slot|ended|0=8 1=-20 2=7
slot|engagement cancelled|0=14 1=-12
slot|engagement held|0=25 1=38 2=-46
slot|engagement planned|0=-18 1=35 2=-13
slot|extended|0=-10 2=12
slot|obstacle|0=35 2=-52
slot|pledged|1=-10 2=11
slot|refused|0=30 1=13 2=-47
slot|reluctant|0=26 1=18 2=-50
slot|request|0=28 1=15 2=-43
slot|requirement|0=42 1=-57 2=-20
slot|suspended|0=11 1=32 2=-37
slot|withdrawn|0=-7 1=8
turn|last|1=17 2=-42
turn|last|agreement drafting|0=32 1=-31
turn|last|agreement ended|0=7 1=-7
turn|last|agreement signed|0=7 1=-5
turn|last|ahead|false|0=6 1=15 2=-39
turn|last|ahead|true|1=20 2=-40
turn|last|authorised|0=40 1=-31
turn|last|changed|0=38 1=-35
turn|last|committed|0=-12 1=23 2=-15
turn|last|considering|0=-22 1=30 2=-10
turn|last|delivered|0=12 1=21 2=-33
turn|last|engagement cancelled|0=21 1=-21
turn|last|engagement held|0=38 1=-14 2=-24
turn|last|engagement planned|0=-23 1=23
turn|last|extended|1=10 2=-9
turn|last|future main|0=-19 1=27 2=-15
turn|last|future relative|0=11 1=-9
turn|last|future that|0=-6 1=7
turn|last|holder|future main|0=79 1=-86 2=7
turn|last|holder|future relative|0=33 1=-32
turn|last|holder|future sub|0=12 1=-12
turn|last|holder|future that|0=8 1=-6
turn|last|holder|none gerund|0=-40 1=41
turn|last|holder|none infinitive|0=7 1=-6
turn|last|holder|none participle|0=-25 1=28
turn|last|holder|past main|1=20 2=-43
turn|last|holder|past participle|0=-26 1=32
turn|last|holder|past perfect main|1=17 2=-27
turn|last|holder|past perfect sub|0=-29 1=29
turn|last|holder|past perfect that|0=-30 1=31
turn|last|holder|past relative|1=14 2=-7
turn|last|holder|past sub|0=-23 1=30
turn|last|holder|past that|0=-29 1=30
turn|last|holder|possible sub|0=5 1=-5
turn|last|holder|present infinitive|0=-15 1=-15 2=31
turn|last|holder|present main|0=25 1=-10
turn|last|holder|present relative|0=22 1=-21
turn|last|holder|should main|0=8 1=-6
turn|last|holder|should relative|0=15 1=-15
turn|last|holder|unverbed|0=13 1=-13
turn|last|holder|would main|0=16 1=-16
turn|last|holder|would that|1=6
turn|last|none gerund|1=7
turn|last|none infinitive|0=-15 1=17
turn|last|obstacle|1=31 2=-17
turn|last|past main|0=7 1=13 2=-36
turn|last|past participle|0=-17 1=6 2=11
turn|last|past perfect main|0=10 1=10 2=-26
turn|last|past perfect relative|0=-7 1=8
turn|last|past perfect sub|0=7 1=-6
turn|last|past perfect that|0=11 1=-11
turn|last|past relative|0=17 1=-11
turn|last|past sub|0=15 1=-13
turn|last|past that|0=11 1=-8
turn|last|pledged|0=11 2=-25
turn|last|possible main|0=-22 1=24
turn|last|possible relative|0=-8 1=8
turn|last|possible that|0=9 1=-9
turn|last|present infinitive|0=18 1=-7 2=-8
turn|last|present main|1=22 2=-21
turn|last|present relative|0=25 1=-21
turn|last|present that|0=-6 1=7
turn|last|refused|0=-35 1=41 2=-10
turn|last|reluctant|0=-35 1=39
turn|last|request|0=13 2=-10
turn|last|requirement|0=10
turn|last|should main|0=-11 1=13
turn|last|should that|0=9 1=-9
turn|last|suspended|0=-6 1=10
turn|last|unverbed|0=36 1=-9 2=-21
turn|last|withdrawn|1=14 2=-19
turn|last|would relative|0=20 1=-19
turn|last|would that|0=-21 1=28 2=-7
turn|next|0=63 1=-102
turn|next|agreement drafting|0=33 1=-27
turn|next|agreement signed|0=46 1=-42
turn|next|ahead|false|0=68 1=-97 2=-14
turn|next|ahead|true|0=46 1=-100 2=29
turn|next|authorised|0=6
turn|next|changed|0=-23 1=31
turn|next|committed|0=84 1=-89 2=-16
turn|next|considering|0=50 1=-45 2=-11
turn|next|delivered|0=74 1=-89 2=-32
turn|next|ended|0=19 1=-24 2=6
turn|next|engagement cancelled|0=-23 1=23
turn|next|engagement held|0=21 1=-9 2=-24
turn|next|engagement planned|0=23 1=-14 2=-8
turn|next|extended|0=12 2=-17
turn|next|future main|0=11 1=-36 2=21
turn|next|future sub|0=-7 2=9
turn|next|future that|1=-13 2=13
turn|next|holder|future main|0=-169 1=70 2=125
turn|next|holder|future relative|0=-46 1=31 2=15
turn|next|holder|future sub|0=-16 2=12
turn|next|holder|future that|0=-37 2=38
turn|next|holder|none gerund|0=20 1=-15 2=-7
turn|next|holder|none participle|0=26 1=-42 2=16
turn|next|holder|past main|0=92 1=-116 2=-38
turn|next|holder|past participle|0=41 1=-37
turn|next|holder|past perfect main|0=84 1=-91 2=-30
turn|next|holder|past perfect relative|0=14 1=-12
turn|next|holder|past perfect sub|0=16 1=-14
turn|next|holder|past perfect that|0=8 1=-7
turn|next|holder|past relative|0=60 1=-59 2=-10
turn|next|holder|past sub|0=37 1=-32
turn|next|holder|past that|0=23 1=-19
turn|next|holder|possible main|0=-20 1=11 2=9
turn|next|holder|possible relative|0=-11 1=11
turn|next|holder|present infinitive|0=-57 1=40 2=12
turn|next|holder|present main|0=-91 1=15 2=113
turn|next|holder|present relative|0=-30 1=20 2=9
turn|next|holder|present sub|0=-38 1=17 2=21
turn|next|holder|present that|0=-10 1=12
turn|next|holder|should main|0=-55 1=36 2=18
turn|next|holder|would main|0=-5 1=5
turn|next|holder|would relative|0=-10 1=10
turn|next|holder|would that|0=-45 1=9 2=36
turn|next|none gerund|0=29 1=-22
turn|next|none infinitive|0=29 1=-16 2=-13
turn|next|none participle|0=22 1=-14 2=-8
turn|next|obstacle|0=51 1=-50 2=-17
turn|next|past main|0=76 1=-100 2=-11
turn|next|past participle|1=-17 2=11
turn|next|past perfect main|0=56 1=-71 2=-5
turn|next|past perfect relative|0=16 1=-11 2=-5
turn|next|past perfect sub|0=10 1=-9
turn|next|past perfect that|0=10 1=-9
turn|next|past relative|0=23 1=-40 2=20
turn|next|past sub|0=36 1=-32
turn|next|past that|0=33 1=-24 2=-6
turn|next|pledged|0=13 1=-103 2=97
turn|next|possible main|1=-12 2=10
turn|next|possible that|1=-10 2=10
turn|next|present infinitive|0=46 1=-50
turn|next|present main|0=-16 1=-7 2=34
turn|next|present relative|1=-12 2=13
turn|next|present sub|0=-6 1=-11 2=16
turn|next|present that|0=8 1=-11
turn|next|refused|0=66 1=-66 2=-10
turn|next|reluctant|0=60 1=-57
turn|next|request|0=65 1=-64 2=-10
turn|next|requirement|0=15 1=-5
turn|next|should main|0=-28 1=32
turn|next|should relative|2=8
turn|next|suspended|0=42 1=-36
turn|next|unverbed|0=26 1=-29
turn|next|withdrawn|0=11 1=-64 2=66
turn|next|would main|0=15 1=-12
turn|next|would relative|0=-12 1=16
turn|next|would that|0=31 1=-51 2=29
way|10 ahead|0=18 1=-72 2=44
way|10 ahead|agreement drafting|0=-8 1=8
way|10 ahead|agreement signed|0=13 1=-8
way|10 ahead|agreement|0=9 2=-6
way|10 ahead|authorised|0=11 2=-7
way|10 ahead|changed|0=19 2=-20
way|10 ahead|committed|0=31 1=-10 2=-23
way|10 ahead|considering|0=28 1=-10 2=-18
way|10 ahead|contribution|0=34 1=-68 2=13
way|10 ahead|delivered|0=54 1=-43 2=-36
way|10 ahead|ended|0=-32 2=34
way|10 ahead|engagement held|0=-21 1=34 2=-13
way|10 ahead|engagement planned|0=-8 1=16 2=-9
way|10 ahead|engagement|0=-34 1=55 2=-22
way|10 ahead|extended|0=-72 1=-31 2=75
way|10 ahead|future main|0=-31 1=29 2=10
way|10 ahead|future perfect main|0=-13 1=7 2=6
way|10 ahead|future relative|1=-6 2=8
way|10 ahead|future that|0=-14 1=6 2=9
way|10 ahead|mandate|0=-72 1=-39 2=78
way|10 ahead|none gerund|0=-18 1=5 2=13
way|10 ahead|none infinitive|0=-8 1=-8 2=16
way|10 ahead|none participle|0=8 1=8 2=-16
way|10 ahead|obstacle|0=67 1=-57 2=-22
way|10 ahead|past main|0=11 1=-60 2=43
way|10 ahead|past perfect main|0=32 1=-57 2=21
way|10 ahead|past perfect relative|1=6 2=-6
way|10 ahead|past perfect that|0=17 2=-15
way|10 ahead|past relative|0=16 1=-14
way|10 ahead|past sub|0=28 1=-9 2=-19
way|10 ahead|past that|2=10
way|10 ahead|pledged|0=-22 1=-41 2=66
way|10 ahead|possible main|1=-6 2=7
way|10 ahead|possible that|1=-6 2=9
way|10 ahead|present infinitive|0=6 1=-13 2=7
way|10 ahead|present main|0=12 1=-52 2=36
way|10 ahead|present relative|1=7 2=-7
way|10 ahead|present sub|1=-8 2=6
way|10 ahead|present that|0=-9 1=-8 2=18
way|10 ahead|refused|0=14 1=-8 2=-5
way|10 ahead|reluctant|0=50 1=-23 2=-24
way|10 ahead|request|1=-10 2=8
way|10 ahead|requirement|0=24 1=-13 2=-9
way|10 ahead|should main|1=-15 2=12
way|10 ahead|should relative|0=22 2=-20
way|10 ahead|should that|0=9 2=-9
way|10 ahead|suspended|0=-27 1=29
way|10 ahead|unverbed|0=17 1=-11 2=-6
way|10 ahead|withdrawn|0=-35 1=-9 2=47
way|10 ahead|would main|0=14 1=10 2=-24
way|10 ahead|would relative|0=9 2=-12
way|10 ahead|would that|1=36 2=-35
way|10 long-ago|0=10 2=-8
way|10 long-ago|authorised|0=-11 1=12
way|10 long-ago|contribution|0=15 1=-12
way|10 long-ago|ended|0=6
way|10 long-ago|extended|0=8 1=-6
way|10 long-ago|pledged|0=9 1=-7
way|10 long-ago|present infinitive|0=5
way|10 long-ago|present main|0=5
way|10 long-ago|requirement|0=-6 1=7
way|10 now|0=20 1=21 2=-40
way|10 now|agreement drafting|0=10 1=-7
way|10 now|agreement signed|0=-11 1=12
way|10 now|agreement|1=8
way|10 now|authorised|0=52 1=-49
way|10 now|changed|0=-14 1=17
way|10 now|committed|0=-18 1=29 2=-8
way|10 now|considering|0=-14 1=20
way|10 now|contribution|0=18 1=9 2=-31
way|10 now|delivered|0=30 1=-13 2=-32
way|10 now|ended|0=-14 1=19 2=-5
way|10 now|engagement held|0=-15 1=32 2=-7
way|10 now|engagement planned|0=40 1=-37
way|10 now|engagement|0=22 2=-12
way|10 now|extended|0=-15 1=34 2=-16
way|10 now|future main|0=11 1=17 2=-26
way|10 now|future relative|0=7
way|10 now|future that|0=-19 1=22
way|10 now|mandate|0=13 1=24 2=-30
way|10 now|none gerund|0=8 1=-6
way|10 now|none infinitive|0=26 1=-24
way|10 now|none participle|0=-6 1=12 2=-5
way|10 now|obstacle|0=-6 1=24 2=-12
way|10 now|past main|1=24 2=-17
way|10 now|past participle|0=14 1=-25 2=11
way|10 now|past perfect main|0=19 2=-18
way|10 now|past perfect that|0=18 1=-16
way|10 now|past relative|0=20 1=-16
way|10 now|past sub|0=-9 1=9
way|10 now|past that|0=-6 1=9
way|10 now|pledged|1=16
way|10 now|possible main|0=-13 1=16
way|10 now|possible relative|0=-10 1=11
way|10 now|possible that|0=-26 1=28
way|10 now|present infinitive|0=-5 1=8
way|10 now|present main|0=18 1=17 2=-34
way|10 now|present relative|0=-5
way|10 now|refused|0=-12 1=17
way|10 now|reluctant|0=-6 1=9
way|10 now|request|0=-20 1=38 2=-5
way|10 now|requirement|0=29 1=-24
way|10 now|should main|0=9 1=-26 2=18
way|10 now|should relative|0=12 1=-11
way|10 now|suspended|0=20 1=-19
way|10 now|unverbed|0=11 1=12 2=-22
way|10 now|withdrawn|0=49 1=-43 2=-10
way|10 now|would main|0=-18 1=8 2=10
way|10 now|would that|0=6
way|10 past|0=15 1=34 2=-40
way|10 past|agreement drafting|0=11 2=-12
way|10 past|agreement signed|1=16 2=-9
way|10 past|agreement sought|0=9 1=-9
way|10 past|agreement|0=18 1=13 2=-25
way|10 past|authorised|0=26 1=10 2=-29
way|10 past|changed|0=-14 1=29 2=-10
way|10 past|committed|0=9 1=39 2=-36
way|10 past|considering|0=10 1=30 2=-35
way|10 past|contribution|0=14 1=26 2=-35
way|10 past|delivered|0=29 1=9 2=-47
way|10 past|engagement cancelled|0=8 1=-7
way|10 past|engagement held|0=21 1=29 2=-37
way|10 past|engagement planned|0=-39 1=47 2=-5
way|10 past|engagement|0=12 1=41 2=-38
way|10 past|extended|0=6 1=43 2=-44
way|10 past|future main|0=8 1=13 2=-18
way|10 past|future perfect main|0=10 1=-9
way|10 past|future relative|0=6 1=-9
way|10 past|future sub|0=15 1=-22 2=7
way|10 past|future that|0=9 1=-13
way|10 past|mandate|0=16 1=44 2=-46
way|10 past|none gerund|1=21 2=-15
way|10 past|none infinitive|0=5 1=20 2=-22
way|10 past|none participle|1=19 2=-15
way|10 past|obstacle|1=53 2=-42
way|10 past|past main|0=15 1=48 2=-39
way|10 past|past participle|1=-9 2=5
way|10 past|past perfect infinitive|0=6 1=-6
way|10 past|past perfect main|0=20 1=20 2=-39
way|10 past|past perfect relative|0=26 1=-16 2=-12
way|10 past|past perfect sub|0=14 1=-13
way|10 past|past perfect that|1=7
way|10 past|past relative|1=14 2=-10
way|10 past|past sub|1=22 2=-13
way|10 past|past that|0=-5 1=35 2=-22
way|10 past|pledged|1=20 2=-16
way|10 past|possible main|0=-10 1=24
way|10 past|possible sub|0=-10 1=11
way|10 past|possible that|1=-9 2=9
way|10 past|present gerund|0=-7 1=7
way|10 past|present infinitive|0=9 1=33 2=-34
way|10 past|present main|0=16 1=21 2=-35
way|10 past|present relative|1=17 2=-15
way|10 past|present sub|2=8
way|10 past|present that|0=6 2=-8
way|10 past|refused|1=39 2=-35
way|10 past|reluctant|0=-36 1=69 2=-28
way|10 past|request|1=55 2=-36
way|10 past|requirement|0=40 1=-28 2=-36
way|10 past|should main|1=15 2=-12
way|10 past|should perfect main|0=7 1=-7
way|10 past|should relative|1=-11 2=9
way|10 past|suspended|0=19 2=-18
way|10 past|unverbed|1=41 2=-41
way|10 past|withdrawn|0=18 1=-17 2=-10
way|10 past|would main|1=27 2=-16
way|10 past|would perfect relative|0=14 1=-14
way|10 past|would sub|0=-17 1=18
way|10 past|would that|0=10 1=15 2=-17
way|4 ahead|0=44 1=-107 2=44
way|4 ahead|agreement|0=7
way|4 ahead|authorised|1=-24 2=20
way|4 ahead|committed|0=-11 1=-25 2=36
way|4 ahead|considering|0=-16 1=8 2=9
way|4 ahead|contribution|0=8 1=-74 2=66
way|4 ahead|delivered|0=27 1=-12 2=-12
way|4 ahead|ended|0=6
way|4 ahead|engagement planned|1=7
way|4 ahead|engagement|1=8
way|4 ahead|extended|0=39 1=-15 2=-23
way|4 ahead|future main|0=7 1=-13 2=6
way|4 ahead|future that|0=7
way|4 ahead|mandate|0=52 1=-45 2=-6
way|4 ahead|none gerund|0=6
way|4 ahead|none infinitive|0=9
way|4 ahead|none participle|0=12 2=-11
way|4 ahead|obstacle|0=8 1=-6
way|4 ahead|past main|1=-24 2=28
way|4 ahead|past participle|0=7 2=-6
way|4 ahead|past perfect main|0=16 1=-19
way|4 ahead|past perfect sub|0=-7 2=8
way|4 ahead|past relative|0=9 2=-6
way|4 ahead|past that|0=9 2=-7
way|4 ahead|pledged|0=16 1=-8 2=-9
way|4 ahead|possible main|0=-16 1=-9 2=26
way|4 ahead|present infinitive|0=10 2=-15
way|4 ahead|present main|0=8 1=-7
way|4 ahead|present relative|0=-10 2=13
way|4 ahead|refused|0=6
way|4 ahead|reluctant|1=-7
way|4 ahead|request|0=14 1=-12
way|4 ahead|requirement|0=5
way|4 ahead|should main|0=9 2=-8
way|4 ahead|unverbed|1=-13 2=13
way|4 ahead|withdrawn|0=-19 1=-14 2=34
way|4 ahead|would main|0=8 1=-10
way|4 ahead|would that|1=7
way|4 long-ago|0=47 1=-37 2=-44
way|4 long-ago|agreement drafting|0=-36 1=37
way|4 long-ago|agreement signed|0=20 1=-19
way|4 long-ago|agreement|0=-13 1=16
way|4 long-ago|authorised|0=-23 1=24
way|4 long-ago|changed|0=11 1=-11
way|4 long-ago|committed|0=-9 1=11
way|4 long-ago|considering|0=20 1=-19
way|4 long-ago|contribution|0=37 1=-19 2=-39
way|4 long-ago|delivered|0=25 1=-8 2=-22
way|4 long-ago|ended|0=9 1=-7
way|4 long-ago|engagement held|0=18 1=-18
way|4 long-ago|engagement|0=18 1=-18
way|4 long-ago|extended|0=27 1=-23
way|4 long-ago|future main|0=31 1=-29
way|4 long-ago|future that|0=9 1=-8
way|4 long-ago|mandate|0=25 1=-18 2=-6
way|4 long-ago|none infinitive|0=5
way|4 long-ago|obstacle|0=15 1=-14
way|4 long-ago|past main|1=15 2=-14
way|4 long-ago|past participle|0=-22 1=22
way|4 long-ago|past perfect main|0=24 1=-17
way|4 long-ago|past perfect sub|0=7 1=-7
way|4 long-ago|past relative|0=-19 1=23
way|4 long-ago|past that|0=24 1=-23
way|4 long-ago|pledged|0=-8 1=31 2=-16
way|4 long-ago|present infinitive|0=14 1=-12
way|4 long-ago|present main|0=22 2=-17
way|4 long-ago|present relative|0=10 1=-10
way|4 long-ago|present sub|0=6 1=-6
way|4 long-ago|present that|0=-26 1=26
way|4 long-ago|refused|0=12 1=-10
way|4 long-ago|reluctant|0=18 1=-17
way|4 long-ago|request|1=5
way|4 long-ago|requirement|0=10 1=-9
way|4 long-ago|suspended|0=6 1=-6
way|4 long-ago|unverbed|0=18 1=-11
way|4 long-ago|withdrawn|0=11 2=-7
way|4 now|0=51 1=-71 2=-14
way|4 now|authorised|0=11 1=-10
way|4 now|committed|0=39 1=-23 2=-15
way|4 now|considering|0=20 1=-17
way|4 now|contribution|0=10 1=-9
way|4 now|delivered|0=-38 1=63 2=-10
way|4 now|ended|0=16 1=-10 2=-6
way|4 now|engagement held|0=16 1=-15
way|4 now|engagement planned|0=8 1=-7
way|4 now|engagement|0=24 1=-22
way|4 now|extended|0=12 2=-9
way|4 now|future main|1=-41 2=40
way|4 now|future perfect main|0=6
way|4 now|future relative|1=7 2=-7
way|4 now|future that|0=6 1=-18 2=12
way|4 now|mandate|0=43 1=-27 2=-16
way|4 now|none gerund|0=6
way|4 now|none participle|0=-9 2=8
way|4 now|obstacle|0=23 1=-20
way|4 now|past main|0=-15 1=11 2=8
way|4 now|past perfect main|0=13 1=9 2=-21
way|4 now|past relative|0=-27 1=26
way|4 now|past that|0=14 1=-8 2=-6
way|4 now|pledged|1=-19 2=21
way|4 now|possible main|0=7 1=-5
way|4 now|possible that|0=12 2=-7
way|4 now|present infinitive|0=-13 1=5 2=8
way|4 now|present main|0=44 1=-21 2=-24
way|4 now|present relative|0=24 1=-14 2=-9
way|4 now|present sub|1=-9
way|4 now|present that|0=12 1=-9
way|4 now|refused|0=19 1=-15
way|4 now|reluctant|0=20 1=-17
way|4 now|request|0=26 1=-23
way|4 now|requirement|1=-13 2=11
way|4 now|should main|0=5
way|4 now|unverbed|0=16 1=-6 2=-9
way|4 now|withdrawn|0=-45 1=39
way|4 now|would relative|0=-7 2=10
way|4 past|0=45 1=-16 2=-49
way|4 past|agreement drafting|0=7 1=-6
way|4 past|agreement signed|0=-19 1=19
way|4 past|agreement|0=-12 1=13
way|4 past|authorised|1=5
way|4 past|changed|1=5
way|4 past|contribution|0=17 1=31 2=-45
way|4 past|delivered|0=18 1=-7 2=-11
way|4 past|engagement held|0=12 1=-12
way|4 past|engagement|0=12 1=-12
way|4 past|extended|0=18 1=-15
way|4 past|future main|0=20 1=-18
way|4 past|mandate|0=13 1=-6 2=-7
way|4 past|none gerund|0=-8 1=9
way|4 past|none infinitive|0=-15 1=16
way|4 past|none participle|0=-5 1=6
way|4 past|obstacle|0=32 1=-30
way|4 past|past main|1=25 2=-18
way|4 past|past participle|0=8 1=-6
way|4 past|past perfect main|1=6 2=-5
way|4 past|past perfect relative|0=-10 1=13
way|4 past|past perfect sub|0=5
way|4 past|past perfect that|0=14 1=-14
way|4 past|past sub|0=-18 1=20
way|4 past|past that|0=15 1=-14
way|4 past|pledged|0=-9 1=39 2=-29
way|4 past|possible main|0=6 1=-5
way|4 past|possible that|0=-9 1=9
way|4 past|present infinitive|1=9
way|4 past|present main|0=19 1=-10 2=-6
way|4 past|present relative|0=6 1=-6
way|4 past|present that|0=9 1=-8
way|4 past|refused|0=9 1=-8
way|4 past|reluctant|0=12 1=-11
way|4 past|request|0=28 1=-26
way|4 past|requirement|0=-5 1=6
way|4 past|should main|0=-5 1=5
way|4 past|suspended|0=-17 1=17
way|4 past|unverbed|0=32 1=-25 2=-6
way|4 past|withdrawn|1=15 2=-14
way|4 past|would main|0=10 1=-10
way|4 past|would that|0=10 1=-8
way|7 ahead|0=17 1=-81 2=48
way|7 ahead|agreement drafting|0=21 1=-16
way|7 ahead|agreement signed|0=6 1=-9
way|7 ahead|agreement|0=27 1=-26
way|7 ahead|authorised|1=7
way|7 ahead|changed|0=22 1=-21
way|7 ahead|committed|0=-26 1=-52 2=80
way|7 ahead|considering|0=-9 1=-31 2=41
way|7 ahead|contribution|1=-69 2=52
way|7 ahead|delivered|0=71 1=-70 2=-45
way|7 ahead|ended|0=-12 1=6 2=7
way|7 ahead|engagement cancelled|0=6 1=-5
way|7 ahead|engagement held|0=7 1=10 2=-17
way|7 ahead|engagement planned|1=13 2=-12
way|7 ahead|engagement|0=11 1=18 2=-29
way|7 ahead|extended|0=-21 1=-13 2=37
way|7 ahead|future main|0=-6 1=15 2=10
way|7 ahead|future perfect main|0=-19 1=6 2=14
way|7 ahead|future relative|0=-6 1=-12 2=18
way|7 ahead|future sub|0=-20 2=22
way|7 ahead|future that|0=-26 1=16 2=11
way|7 ahead|mandate|0=-14 1=-24 2=40
way|7 ahead|none gerund|0=13 1=-9
way|7 ahead|none infinitive|0=9 1=-26 2=17
way|7 ahead|none participle|0=22 1=-17
way|7 ahead|obstacle|0=64 1=-51 2=-28
way|7 ahead|past main|0=22 1=-61 2=29
way|7 ahead|past participle|2=-7
way|7 ahead|past perfect main|1=-30 2=26
way|7 ahead|past perfect relative|0=14 1=-20 2=6
way|7 ahead|past perfect sub|1=9 2=-12
way|7 ahead|past relative|0=21 1=-22
way|7 ahead|past sub|0=25 1=-19 2=-6
way|7 ahead|past that|0=18 1=-19
way|7 ahead|pledged|0=-36 1=-58 2=81
way|7 ahead|possible main|0=-10 1=-17 2=27
way|7 ahead|possible relative|1=7 2=-12
way|7 ahead|possible that|1=-7 2=8
way|7 ahead|present infinitive|0=14 1=-13
way|7 ahead|present main|1=-26 2=21
way|7 ahead|present relative|0=11 1=-9
way|7 ahead|present sub|0=7 1=-14 2=8
way|7 ahead|present that|0=18 1=-18
way|7 ahead|refused|0=28 1=-12 2=-15
way|7 ahead|reluctant|0=41 1=-20 2=-22
way|7 ahead|request|0=54 1=-51
way|7 ahead|requirement|0=-39 1=-15 2=61
way|7 ahead|should main|1=17 2=-16
way|7 ahead|should relative|0=6 2=-9
way|7 ahead|should that|0=-20 1=9 2=10
way|7 ahead|suspended|0=22 1=-17
way|7 ahead|unverbed|0=10 1=-51 2=39
way|7 ahead|withdrawn|0=-57 1=61 2=28
way|7 ahead|would main|0=28 1=-14 2=-14
way|7 ahead|would relative|0=8 1=-5
way|7 ahead|would sub|0=10 2=-8
way|7 ahead|would that|0=9 1=-13 2=12
way|7 long-ago|0=29 2=-28
way|7 long-ago|agreement drafting|0=-15 1=15
way|7 long-ago|agreement|0=-11 1=12
way|7 long-ago|authorised|0=-42 1=44
way|7 long-ago|committed|0=12 1=-10
way|7 long-ago|contribution|0=19 2=-16
way|7 long-ago|delivered|0=-18 1=23
way|7 long-ago|ended|0=18 1=-14
way|7 long-ago|engagement held|0=5 1=-5
way|7 long-ago|engagement|0=5 1=-5
way|7 long-ago|extended|0=31 1=-28
way|7 long-ago|future main|0=10 1=-9
way|7 long-ago|mandate|0=8 2=-8
way|7 long-ago|none participle|0=-8 1=9
way|7 long-ago|obstacle|0=7 1=-6
way|7 long-ago|past main|0=9 2=-5
way|7 long-ago|past participle|0=-21 1=22
way|7 long-ago|past perfect main|0=20 1=-18
way|7 long-ago|past perfect relative|0=5 1=-5
way|7 long-ago|past perfect sub|0=-8 1=8
way|7 long-ago|past sub|0=-18 1=19
way|7 long-ago|past that|0=-8 1=8
way|7 long-ago|present infinitive|0=6 1=-5
way|7 long-ago|present main|0=23 1=-17 2=-6
way|7 long-ago|present relative|0=8 1=-8
way|7 long-ago|reluctant|0=7 1=-6
way|7 long-ago|request|0=-5 1=7
way|7 long-ago|unverbed|0=-6 1=12 2=-5
way|7 long-ago|withdrawn|0=20 1=-13 2=-7
way|7 long-ago|would that|0=10 1=-9
way|7 now|0=13 1=-12 2=-11
way|7 now|agreement drafting|0=9 1=-7
way|7 now|agreement signed|1=10 2=-5
way|7 now|agreement sought|1=-8 2=7
way|7 now|agreement|0=5 1=-6
way|7 now|authorised|0=15 2=-12
way|7 now|changed|0=13 1=-7 2=-6
way|7 now|committed|0=-8 1=26 2=-18
way|7 now|considering|0=43 1=-25 2=-17
way|7 now|contribution|2=6
way|7 now|delivered|0=-7 1=47 2=-31
way|7 now|ended|0=9 2=-7
way|7 now|engagement held|0=-9 1=20 2=-10
way|7 now|engagement planned|0=-11 2=14
way|7 now|engagement|0=-24 1=21 2=7
way|7 now|extended|1=21 2=-19
way|7 now|future main|0=7 1=-29 2=22
way|7 now|future perfect main|0=16 2=-15
way|7 now|future relative|0=-13 1=-8 2=22
way|7 now|future that|0=15 1=-14
way|7 now|mandate|0=35 1=6 2=-41
way|7 now|none gerund|0=26 1=-8 2=-18
way|7 now|none infinitive|0=8 1=10 2=-18
way|7 now|none participle|0=11 1=-14
way|7 now|obstacle|0=31 1=-14 2=-18
way|7 now|past main|1=23 2=-20
way|7 now|past participle|0=9 2=-14
way|7 now|past perfect main|0=7 1=35 2=-40
way|7 now|past perfect relative|0=25 1=-7 2=-18
way|7 now|past perfect sub|1=13 2=-12
way|7 now|past perfect that|0=17 2=-20
way|7 now|past relative|1=22 2=-23
way|7 now|past sub|0=-23 1=16 2=7
way|7 now|past that|1=10 2=-9
way|7 now|pledged|0=-11 1=-58 2=61
way|7 now|possible relative|0=6 1=-6
way|7 now|possible sub|0=6
way|7 now|present infinitive|0=-8 2=10
way|7 now|present main|1=-26 2=30
way|7 now|present relative|0=39 1=-25 2=-14
way|7 now|present sub|0=11 1=-6 2=-5
way|7 now|present that|0=18 1=-11 2=-7
way|7 now|refused|0=13 2=-10
way|7 now|reluctant|0=24 1=-18 2=-5
way|7 now|request|0=19 2=-16
way|7 now|requirement|0=27 1=-30
way|7 now|should main|0=-8 1=-23 2=31
way|7 now|should perfect main|0=11 1=-10
way|7 now|should relative|1=5
way|7 now|should that|0=-10 2=8
way|7 now|suspended|0=-16 1=30 2=-14
way|7 now|unverbed|0=9
way|7 now|withdrawn|0=-27 1=19 2=8
way|7 now|would main|0=-19 2=15
way|7 now|would relative|0=-24 1=41 2=-17
way|7 now|would sub|0=7 1=-6
way|7 now|would that|0=-25 1=18 2=6
way|7 past|0=26 1=24 2=-50
way|7 past|agreement drafting|0=12 1=-9
way|7 past|agreement in-force|0=-15 1=15
way|7 past|agreement signed|0=15 1=-12
way|7 past|agreement|0=11 1=-5 2=-6
way|7 past|authorised|1=16 2=-10
way|7 past|committed|1=15 2=-12
way|7 past|considering|1=9 2=-6
way|7 past|contribution|0=24 1=19 2=-47
way|7 past|delivered|0=24 1=10 2=-42
way|7 past|ended|2=-7
way|7 past|engagement held|0=11 1=-10
way|7 past|engagement|0=15 1=-14
way|7 past|extended|0=-13 1=26 2=-12
way|7 past|future main|0=33 1=-18 2=-18
way|7 past|future perfect main|0=18 1=-17
way|7 past|future relative|0=21 1=-32 2=11
way|7 past|future that|0=16 1=-14
way|7 past|mandate|1=37 2=-34
way|7 past|none gerund|0=7 1=-5
way|7 past|none infinitive|0=-23 1=24
way|7 past|obstacle|0=7 1=25 2=-29
way|7 past|past main|0=8 1=47 2=-37
way|7 past|past participle|0=-6 2=7
way|7 past|past perfect main|0=11 1=28 2=-35
way|7 past|past perfect sub|0=10 1=-9
way|7 past|past perfect that|0=-14 1=16
way|7 past|past relative|0=-10 1=7 2=5
way|7 past|past sub|0=-12 1=17 2=-5
way|7 past|pledged|0=26 1=-6 2=-32
way|7 past|possible sub|0=5 1=-5
way|7 past|present infinitive|0=18 2=-19
way|7 past|present main|0=21 1=17 2=-44
way|7 past|present relative|0=13 1=-7
way|7 past|present sub|0=9 1=-7
way|7 past|present that|0=-6 1=10
way|7 past|refused|0=9
way|7 past|reluctant|0=-16 1=19
way|7 past|request|0=6 1=10 2=-13
way|7 past|requirement|0=31 1=-16 2=-19
way|7 past|should perfect main|1=-10 2=12
way|7 past|should that|0=-7 1=8
way|7 past|suspended|0=-12 1=13
way|7 past|unverbed|0=14 1=22 2=-37
way|7 past|withdrawn|0=17 1=15 2=-33
way|7 past|would perfect that|0=11 1=-11
way|7 past|would that|1=5 2=-9
`;
