// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at|beside|0=20 1=-13 2=-7
at|beside|1|true|0=19 1=-14
at|beside|acts|0=20 1=-13 2=-7
at|beside|authorised|0=12 2=-7
at|beside|by|0=7 2=-5
at|beside|change|0=5 1=-5
at|beside|committed|1=7 2=-7
at|beside|consider|0=5 2=-5
at|beside|contribution|0=12 1=-7
at|beside|delivered|0=10 1=-9
at|beside|future that|0=18 2=-13
at|beside|give|0=25 1=-9 2=-16
at|beside|in|0=-7 1=7
at|beside|light|0=-16 1=9 2=6
at|beside|mandate|0=7 1=-5
at|beside|none infinitive|0=13 2=-12
at|beside|on|0=11 1=-10
at|beside|past perfect that|0=11 1=-7
at|beside|past that|0=-24 2=21
at|beside|present that|2=7
at|beside|refused|0=6 1=-5
at|beside|since|0=6 1=-6
at|beside|the|0=8
at|beside|to|0=8 2=-7
at|beside|would that|0=5 2=-7
at|down|0=16 1=-9 2=-12
at|down|1|true|1=7
at|down|2|false|0=22 1=-26
at|down|2|true|0=-10 1=12
at|down|3|false|0=15 2=-11
at|down|acts|0=19 1=-8 2=-15
at|down|after|1=9 2=-8
at|down|agreement drafting|0=-11 1=12
at|down|agreement|0=-11 1=13
at|down|and|0=-13 1=6 2=8
at|down|arrive|0=-17 1=6 2=10
at|down|ask|0=18 1=-16
at|down|assembly|0=6 1=-6
at|down|authorised|0=15 2=-16
at|down|authorise|0=-8 1=6
at|down|before|0=-16 2=18
at|down|beyond|0=12 2=-8
at|down|bind|0=9 1=8 2=-17
at|down|by|0=-21 1=-11 2=33
at|down|changed|0=-12 1=20 2=-8
at|down|committed|1=-5
at|down|consider|0=-11 1=11
at|down|contribution|1=7
at|down|due|0=10 1=-7
at|down|early|1=6
at|down|ended|1=-11 2=14
at|down|end|0=7
at|down|engagement held|0=-5 1=9
at|down|engagement planned|2=-7
at|down|engagement|1=12 2=-11
at|down|extended|1=-14 2=9
at|down|extend|1=-5 2=9
at|down|first|0=-12 1=12
at|down|force|0=6
at|down|for|0=-11 1=8
at|down|from|0=13 1=-16
at|down|future sub|0=7 1=-7
at|down|future that|0=-6 2=9
at|down|haiti|0=-13 1=12
at|down|hold|0=-6 1=16 2=-11
at|down|in|0=10 1=6 2=-17
at|down|it|0=-7 1=7
at|down|keep|0=13 1=-16
at|down|late|2=6
at|down|leave|0=21 1=-35 2=14
at|down|london|0=-7 1=7
at|down|mandate|0=6
at|down|meeting|0=5
at|down|meet|1=18 2=-18
at|down|nairobi|0=10 2=-10
at|down|need|0=-6 2=8
at|down|none participle|0=15 2=-12
at|down|none|0=-16 1=22 2=-6
at|down|not|0=-6 1=6
at|down|of|0=6 1=-10
at|down|on|0=-8 1=6
at|down|past main|0=-16 1=15
at|down|past perfect main|1=-8 2=10
at|down|past perfect relative|0=13 2=-9
at|down|past perfect sub|0=6
at|down|past perfect that|0=-7 1=12
at|down|past relative|0=-9 1=7
at|down|past that|0=44 2=-40
at|down|past|0=-6 2=7
at|down|pledged|0=-12 2=18
at|down|present infinitive|0=-34 1=12 2=22
at|down|present main|1=8 2=-9
at|down|present relative|1=-20 2=23
at|down|present that|0=5
at|down|promise|0=-16 1=7 2=9
at|down|refuse|0=-7 1=7
at|down|request|0=13 1=-29 2=16
at|down|requirement|0=14 1=-6 2=-8
at|down|say|0=10 1=-18 2=8
at|down|serve|0=23 1=-21
at|down|should main|0=18 1=-7 2=-10
at|down|the|0=13 2=-9
at|down|through|0=-16 2=18
at|down|to|0=6 1=10 2=-16
at|down|until|0=20 1=-12 2=-7
at|down|vote|0=-6 1=6
at|down|washington|0=-13 1=7 2=6
at|down|withdrawn|1=7
at|down|would main|0=-8 2=12
at|down|york|0=13 1=-12
at|else|'s|0=9 1=-8
at|else|,|1=18 2=-16
at|else|0=12 2=-21
at|else|1|true|1=13 2=-18
at|else|2|false|0=11 1=-11 2=-5
at|else|2|true|0=17 2=-22
at|else|3|false|0=26 1=-18 2=-7
at|else|3|true|0=11 1=-18 2=6
at|else|90th|0=-9 2=10
at|else|^|0=-21 1=26
at|else|about|0=7 1=-7
at|else|abstained|0=5
at|else|abuja|0=7 1=-6
at|else|acts|0=11 2=-21
at|else|africa|0=13 1=-13
at|else|after|0=9 2=-13
at|else|agreement drafting|1=6 2=-7
at|else|agreement signed|0=-16 1=10 2=6
at|else|agreement|0=-17 1=18
at|else|agrees|0=7 2=-7
at|else|and|0=-7
at|else|around|0=-10 1=-9 2=19
at|else|ask|0=-6 2=10
at|else|assembled|0=-17 1=17
at|else|assembly|0=6 1=-6
at|else|as|0=5 1=-7
at|else|at|0=-8 1=8
at|else|authorised|1=9 2=-8
at|else|authorise|1=10 2=-9
at|else|a|0=16 1=-16
at|else|back|0=18 1=-10 2=-7
at|else|bahamas|0=-8 1=8
at|else|bar|0=-13 1=14
at|else|before|0=12 1=-21 2=10
at|else|began|0=-6 1=6
at|else|beginning|0=-12 2=13
at|else|begins|2=6
at|else|between|1=6
at|else|beyond|1=16 2=-16
at|else|bind|0=18 2=-16
at|else|by|0=14 1=-33 2=20
at|else|came|0=-24 1=24
at|else|change|0=13 1=-14
at|else|cloud|0=-7 1=7
at|else|come|0=-5 1=-9 2=15
at|else|committed|0=-8 2=11
at|else|concluded|0=13 1=-13
at|else|confirms|0=-6 1=6
at|else|considering|0=15 2=-18
at|else|consider|0=-14 1=20 2=-6
at|else|contingents|0=6 1=-6
at|else|contribution|0=13 2=-19
at|else|conversation|0=10 1=-10
at|else|council|0=17 1=-15
at|else|dated|0=-18 1=20
at|else|delivered|0=29 1=-6 2=-33
at|else|depart|0=10 1=-7
at|else|despite|0=11 1=-11
at|else|did|0=12 1=-11
at|else|discussed|0=-5 1=7
at|else|distributed|0=-16 1=16
at|else|domingo|0=-7 1=8
at|else|down|0=7 1=-6
at|else|draft|0=-9 1=9
at|else|due|0=-9 2=10
at|else|during|0=11 1=-6
at|else|early|1=14 2=-12
at|else|effect|0=-8 1=8
at|else|ended|0=-26 1=5 2=20
at|else|end|1=-16 2=12
at|else|engagement held|1=10 2=-8
at|else|engagement planned|0=-6 1=6
at|else|engagement|1=18 2=-10
at|else|envolera|0=-11 2=12
at|else|expected|0=14 2=-10
at|else|expressing|0=-6 1=6
at|else|extended|2=-5
at|else|extend|0=10 2=-15
at|else|fly|0=8 1=-7
at|else|followed|0=-5 1=5
at|else|following|0=7 1=-6
at|else|follow|0=-8 2=10
at|else|force|2=5
at|else|for|0=-19 2=16
at|else|future main|1=19 2=-17
at|else|future perfect main|1=-5 2=5
at|else|future relative|2=-5
at|else|future sub|1=-12 2=13
at|else|future that|0=11 1=-25 2=15
at|else|go|0=7 1=-8
at|else|group|0=6 1=-6
at|else|had|1=9 2=-9
at|else|haiti|0=-21 1=5 2=16
at|else|hesitate|0=-9 1=10
at|else|hold|0=-5 1=-17 2=22
at|else|home|0=10 1=-10
at|else|in|0=8 2=-8
at|else|it|0=-21 1=23
at|else|jamaica|1=-6
at|else|jerusalem|0=-10 1=10
at|else|keep|0=28 1=-6 2=-21
at|else|kenya|0=-17 1=17
at|else|kingston|0=6
at|else|kosovo|0=5
at|else|kroner|0=7 1=-7
at|else|lacroix|0=6
at|else|landed|0=14 1=-13
at|else|land|0=-12 1=-7 2=19
at|else|last|1=5
at|else|late|0=21 1=-8 2=-13
at|else|launched|0=10 1=-10
at|else|leaves|0=6 1=-5
at|else|leave|1=-12 2=9
at|else|leaving|0=-6
at|else|left|0=-23 1=23
at|else|light|1=6 2=-5
at|else|mali|0=6 1=-6
at|else|mandate|0=-11 1=13 2=7
at|else|meet|1=17 2=-13
at|else|met|0=-11 1=12
at|else|million|0=6 1=-6
at|else|mission|0=-14 1=12
at|else|money|0=10 1=-9
at|else|months|1=9 2=-6
at|else|nairobi|0=9 2=-7
at|else|need|0=16 1=-13
at|else|none gerund|0=-10 1=16 2=-6
at|else|none infinitive|0=-6 2=6
at|else|none participle|0=10 1=6 2=-17
at|else|none|0=13 1=-13
at|else|oath|0=6 1=-5
at|else|obstacle|0=37 1=-29 2=-11
at|else|offered|0=9 1=-8
at|else|office|0=6 1=-6
at|else|on|0=10 1=24 2=-39
at|else|oppose|0=10 1=-10
at|else|out|2=7
at|else|over|1=7
at|else|parade|0=9 1=-9
at|else|past infinitive|0=7
at|else|past main|0=9 2=-8
at|else|past participle|0=-7 1=-9 2=16
at|else|past perfect main|0=9 1=-10
at|else|past perfect relative|0=-15 2=14
at|else|past relative|0=6 1=-7
at|else|past sub|0=-13 1=16
at|else|past that|0=17 1=-8 2=-9
at|else|planned|0=29 1=-29
at|else|pledged|0=-5 2=7
at|else|possible main|0=-8 1=8
at|else|possible relative|0=-11 1=20 2=-9
at|else|possible sub|2=6
at|else|possible that|0=21 1=-16 2=-5
at|else|present infinitive|0=10 1=10 2=-20
at|else|present main|0=13 2=-21
at|else|present relative|0=8 2=-7
at|else|present sub|0=-7 1=-10 2=17
at|else|present that|0=-12 1=13
at|else|promise|0=9 2=-10
at|else|provided|0=12 1=-9
at|else|receiving|0=-9 1=10
at|else|refuse|0=-15 1=18
at|else|released|0=-24 1=24
at|else|reluctant|0=15 1=-11
at|else|renew|0=6
at|else|repeated|0=-14 1=15
at|else|request|0=13 2=-15
at|else|requirement|0=-7 1=-8 2=15
at|else|returned|0=-10 1=10
at|else|ruling|0=5
at|else|sail|0=7 2=-7
at|else|same|0=11 1=-11
at|else|says|0=17 1=-11 2=-8
at|else|say|0=-14 1=20
at|else|sent|0=-9 1=5
at|else|serve|0=-8 1=12
at|else|should main|1=7 2=-6
at|else|should perfect main|0=-6 1=6
at|else|should relative|0=-8 2=11
at|else|sign|0=7 2=-9
at|else|since|0=7 1=6 2=-12
at|else|soldiers|0=5
at|else|somalia|0=7
at|else|so|0=-17 1=18
at|else|spent|0=-8 1=9
at|else|states|0=7 1=-7
at|else|summit|0=-8 1=9
at|else|suspended|0=8 2=-8
at|else|taken|0=-16 1=17
at|else|thank|0=9 1=-9
at|else|than|0=-9 2=10
at|else|that|0=9 1=-8
at|else|these|0=7 1=-7
at|else|the|1=11 2=-11
at|else|this|1=6 2=-7
at|else|through|0=9 1=-9
at|else|time|0=9 1=-9
at|else|tirana|0=-14 1=14
at|else|took|0=-6 1=6
at|else|to|0=-16 2=12
at|else|travel|2=7
at|else|troops|0=6
at|else|until|1=-17 2=16
at|else|un|0=6 1=-6
at|else|up|1=12 2=-10
at|else|very|0=-10 1=10
at|else|volontaire|0=-8 1=8
at|else|votes|0=7 1=-7
at|else|want|1=-7
at|else|washington|1=6 2=-8
at|else|welcomed|0=-10 1=10
at|else|when|0=-5 2=6
at|else|which|0=9 1=-9
at|else|who|0=6 1=-6
at|else|withdrawn|2=6
at|else|world|0=-7 1=7
at|else|would main|0=7
at|else|would relative|0=9 1=6 2=-15
at|else|would sub|0=10 1=-17 2=6
at|else|writing|0=-14 1=15
at|else|you|0=7 1=-6
at|else|zhang|0=7 1=-7
at|else|»|0=-7 1=7
at|loose|(|0=13 1=-12
at|loose|,|0=-33 1=27 2=6
at|loose|0=6 1=8 2=-17
at|loose|1,650|0=7 1=-7
at|loose|2|false|0=9 1=9 2=-17
at|loose|2|true|1=23 2=-21
at|loose|3|false|1=14 2=-9
at|loose|3|true|0=29 1=-26
at|loose|:|0=-9 1=9
at|loose|^|1=5 2=-8
at|loose|abdullah|0=6 1=-6
at|loose|about|0=-5 1=5
at|loose|acts|0=8 2=-17
at|loose|against|0=-8 1=8
at|loose|again|0=-10 1=10
at|loose|agreed|0=-6 1=6
at|loose|agreement drafting|0=5
at|loose|agreement signed|0=-10 1=12
at|loose|agreement|1=10 2=-5
at|loose|and|0=7 1=-12 2=5
at|loose|announced|0=10 1=-9
at|loose|approved|0=-6 1=6
at|loose|arrival|0=-12 1=12
at|loose|arrived|0=-7 1=7
at|loose|arrive|0=9 1=-10
at|loose|ask|1=26 2=-24
at|loose|assembly|0=-6 1=6
at|loose|as|0=9 1=-7
at|loose|at|0=-17 1=18
at|loose|authorised|0=-29 1=19 2=10
at|loose|authorise|0=5
at|loose|a|0=7 1=-7
at|loose|back|0=17 1=-17
at|loose|bar|0=-20 1=21
at|loose|between|0=19 1=-18
at|loose|bind|0=23 1=-13 2=-10
at|loose|by|0=-13 1=-9 2=25
at|loose|called|0=7 1=-7
at|loose|came|0=-12 1=12
at|loose|changed|0=8 1=-8
at|loose|change|0=-21 1=22
at|loose|committed|0=-7
at|loose|considering|0=6 1=-11 2=5
at|loose|consider|0=22 1=-19
at|loose|contribution|0=-6 2=6
at|loose|court|0=-21 1=21
at|loose|created|0=6 1=-5
at|loose|dated|0=-6 1=7
at|loose|decided|0=-8 1=8
at|loose|delivered|0=17 1=6 2=-26
at|loose|dispatched|0=10 1=-10
at|loose|due|0=-9 1=12
at|loose|easter|0=6 1=-6
at|loose|embark|1=11 2=-7
at|loose|end|1=-12 2=7
at|loose|engagement|0=7
at|loose|expected|1=-6 2=6
at|loose|explained|0=-10 1=10
at|loose|extended|0=5 1=12 2=-17
at|loose|extend|0=-15 1=19
at|loose|fail|0=-6 1=6
at|loose|force|0=8 1=-8
at|loose|for|1=-8 2=10
at|loose|found|0=-16 1=16
at|loose|from|0=9 2=-11
at|loose|given|0=-12 1=13
at|loose|give|0=-19 1=13 2=10
at|loose|hold|0=-29 1=31
at|loose|informed|0=-8 1=8
at|loose|intervened|0=11 1=-10
at|loose|in|1=16 2=-23
at|loose|its|0=6 1=-6
at|loose|keep|0=12 1=-22 2=9
at|loose|lamented|0=-14 1=14
at|loose|landed|0=-7 1=7
at|loose|late|0=7 1=-6
at|loose|leave|0=28 1=-8 2=-21
at|loose|light|0=-5
at|loose|mandate|1=8
at|loose|meet|0=-11 2=14
at|loose|named|0=12 1=-8
at|loose|need|0=-9 1=-8 2=17
at|loose|none|1=22 2=-23
at|loose|obstacle|1=34 2=-36
at|loose|of|0=21 1=-12 2=-9
at|loose|only|0=-7 1=8
at|loose|on|0=5 1=9 2=-14
at|loose|opened|0=5 1=-5
at|loose|oppose|0=-16 1=16
at|loose|out|0=-5 1=6
at|loose|over|0=-15 1=15
at|loose|paid|0=-6 1=6
at|loose|patients|0=9 1=-9
at|loose|plaint|0=6 1=-6
at|loose|pledged|1=-13 2=12
at|loose|port-au-prince|0=6 1=-6
at|loose|presenciaron|0=7 1=-7
at|loose|prohibited|0=-7 1=7
at|loose|promise|0=22 1=-7 2=-17
at|loose|published|0=11 1=-11
at|loose|reached|0=5 1=-5
at|loose|received|0=6 1=-5
at|loose|refused|0=-6 1=6
at|loose|reiterated|0=5 1=-5
at|loose|rejected|0=-7 1=7
at|loose|reluctant|1=6
at|loose|renewed|0=-8 1=8
at|loose|renvoyé|0=6 1=-6
at|loose|request|0=33 1=-31
at|loose|requirement|0=11 1=-19 2=5
at|loose|returned|0=8 1=-8
at|loose|ruled|0=-19 1=19
at|loose|rule|0=6 1=-6
at|loose|réceptionné|0=-7 1=7
at|loose|same|0=-10 1=10
at|loose|savoir|0=-7 1=7
at|loose|says|0=-8 1=14
at|loose|say|0=8 1=-19 2=13
at|loose|serve|1=-10 2=6
at|loose|sets|0=10 1=-10
at|loose|ships|0=7 1=-7
at|loose|sign|0=11 1=-9
at|loose|since|0=9 1=-5
at|loose|suspended|0=-9 1=10
at|loose|tangier|0=-12 2=12
at|loose|thank|0=-10 1=10
at|loose|than|0=-8 1=8
at|loose|that|0=6 1=-5
at|loose|the|0=6 2=-7
at|loose|this|0=-17 1=17
at|loose|till|0=-9 2=10
at|loose|to|0=21 1=-7 2=-15
at|loose|truncaron|0=6 1=-6
at|loose|unconstitutional|0=-17 1=17
at|loose|until|0=7 1=-30 2=23
at|loose|unverbed|0=6 1=8 2=-17
at|loose|vigueur|0=6 1=-6
at|loose|vote|0=9 2=-6
at|loose|want|0=9 1=-9
at|loose|warned|0=-9 1=9
at|loose|washington|0=11 1=-10
at|loose|whatever|0=-8 1=8
at|loose|withdrawn|0=-26 2=24
at|loose|with|0=-5 2=9
at|main|"|0=10 1=-6
at|main|'s|0=-10 1=10
at|main|(|1=13 2=-13
at|main|,|0=-13 1=8 2=5
at|main|0=11 1=7 2=-22
at|main|1|true|0=9 1=23 2=-20
at|main|2|false|0=10 2=-16
at|main|2|true|0=12 2=-20
at|main|3,400|0=-10 1=10
at|main|3|false|0=12 2=-8
at|main|790|0=5 1=-5
at|main|833|0=16 2=-15
at|main|83|0=-13 1=13
at|main|;|0=10 1=-8
at|main|^|0=11 1=-7
at|main|about|0=8 1=-8
at|main|adoption|0=-6 1=6
at|main|after|0=-10 1=6
at|main|against|0=13 1=-7 2=-6
at|main|again|0=13 1=-13
at|main|agreed|0=8
at|main|agreement drafting|0=-26 1=19 2=6
at|main|agreement signed|0=9
at|main|agreement sought|0=11 1=-10
at|main|airport|0=-11 1=11
at|main|alliance|0=-9 1=9
at|main|announced|0=-23 1=26
at|main|approved|0=-5 1=5
at|main|area|0=-10 2=6
at|main|arrive|1=-9
at|main|ask|0=9 1=18 2=-27
at|main|assured|0=-8 1=8
at|main|as|0=22 1=-14 2=-8
at|main|at|0=-18 1=23 2=-5
at|main|authorised|0=17 1=-13
at|main|authorise|0=-27 1=23
at|main|a|0=-8 1=13 2=-5
at|main|back|0=-11 1=13
at|main|bar|0=13 1=-13
at|main|base|0=11 1=-11
at|main|bbc|0=-9 1=9
at|main|been|0=6 1=-5
at|main|before|0=15 1=-9 2=-6
at|main|began|0=-5 1=6
at|main|beirut|0=-14 1=15
at|main|belmopan|0=-5 1=5
at|main|berlin|0=-10 1=10
at|main|between|1=8
at|main|beyond|0=9 2=-6
at|main|bind|0=7 1=22 2=-26
at|main|blessing|0=6 1=-6
at|main|brussels|0=-6 1=6
at|main|by|0=9 1=-15 2=9
at|main|cabinet|0=-8 1=8
at|main|came|0=17 1=-17
at|main|capital|0=-8 1=8
at|main|certifié|0=-5 1=6
at|main|changed|0=-14 2=13
at|main|change|0=-9 1=10
at|main|cités|0=7 1=-7
at|main|cité|0=6 1=-6
at|main|closed|0=-7 1=7
at|main|clos|0=7 1=-6
at|main|come|1=7 2=-8
at|main|committed|0=14 2=-14
at|main|committee|0=-15 1=15
at|main|comrades|0=5
at|main|concluded|0=-8 1=8
at|main|concludes|0=13 1=-13
at|main|conference|0=-8 1=8
at|main|considering|1=21 2=-17
at|main|consider|0=12 1=-6 2=-6
at|main|contingent|0=10 2=-8
at|main|contribution|0=10 1=6 2=-20
at|main|council|0=-11 1=12
at|main|course|0=9 1=-9
at|main|dated|0=17 1=-16
at|main|decided|0=-27 1=30
at|main|declared|0=6 1=-6
at|main|delivered|0=29 2=-39
at|main|departed|0=-14 1=16
at|main|departs|0=-12 1=13
at|main|depart|0=6 1=-6
at|main|diffusée|0=-5 1=5
at|main|disclosed|0=-7 1=7
at|main|dispatched|0=-6 1=6
at|main|dollars|0=8 1=-8
at|main|donors|0=-6 1=6
at|main|due|0=-8 1=25 2=-17
at|main|during|0=7 1=-6
at|main|early|0=-17 1=5 2=11
at|main|easter|0=-13 1=13
at|main|effectué|0=-7 1=7
at|main|ended|0=7 1=-8
at|main|end|1=-25 2=20
at|main|engagement held|1=8
at|main|engagement planned|0=12 2=-8
at|main|engagement|0=13 2=-14
at|main|entebbe|0=-11 1=14
at|main|envolé|0=11 1=-11
at|main|expected|1=-8 2=7
at|main|extended|1=16 2=-16
at|main|extend|2=-7
at|main|fail|0=7 1=-7
at|main|followed|0=-10 1=10
at|main|follow|0=13 1=-15
at|main|force|1=6 2=-7
at|main|for|0=17 2=-18
at|main|from|0=6
at|main|future main|0=9 1=22 2=-23
at|main|future perfect main|0=-14 1=10
at|main|future relative|0=6 2=-6
at|main|future sub|1=7
at|main|future that|0=10 1=-16 2=6
at|main|georgetown|0=8 1=-7
at|main|give|0=-18 1=-16 2=35
at|main|goes|0=-10 2=10
at|main|government|1=5
at|main|greeted|0=5 1=-5
at|main|hailed|0=-8 1=8
at|main|haiti|0=15 1=-5 2=-10
at|main|half|0=10 1=-9
at|main|has|0=-10 1=10
at|main|heard|0=-5 1=5
at|main|hearing|0=-6 1=6
at|main|help|0=-6 1=6
at|main|hesitate|0=-9 1=9
at|main|his|0=-9 1=9
at|main|hold|0=-6
at|main|holness|0=-6 1=6
at|main|home|0=-15 1=6 2=9
at|main|illegal|0=6 1=-7
at|main|indicated|0=5 1=-5
at|main|informed|0=18 1=-18
at|main|initialed|0=7 1=-7
at|main|insisted|0=-6 1=6
at|main|interview|0=6 1=-6
at|main|in|0=5 2=-14
at|main|issued|0=8 1=-8
at|main|its|0=-18 1=19
at|main|it|0=15 1=-13
at|main|kagame|0=6 1=-6
at|main|keep|0=-25 1=-12 2=37
at|main|killarney|0=-5 1=5
at|main|known|0=-19 1=19
at|main|know|0=9 1=-9
at|main|lamented|0=14 1=-14
at|main|landed|0=-12 1=13
at|main|learned|0=27 1=-27
at|main|leave|0=-7 1=-22 2=27
at|main|left|0=27 1=-24
at|main|letter|0=-6 1=6
at|main|light|1=15 2=-13
at|main|mali|0=-11 2=16
at|main|meeting|0=-15 1=16
at|main|meet|0=24 2=-30
at|main|million|0=9
at|main|minusma|0=6 1=-6
at|main|mission|0=8 1=-7
at|main|mozambique|0=8 1=-8
at|main|murders|0=6 1=-6
at|main|nairobi|0=-11 2=9
at|main|need|1=-5
at|main|none gerund|0=14 2=-9
at|main|none infinitive|0=11 2=-13
at|main|none participle|0=-9 1=15
at|main|none|1=7
at|main|noted|0=8 1=-8
at|main|not|0=9 1=-5
at|main|no|0=6
at|main|obstacle|0=23 1=-12 2=-12
at|main|offered|0=6 1=-5
at|main|officers|0=-6
at|main|officials|0=12 1=-11
at|main|of|0=9 2=-11
at|main|only|0=11 1=-10
at|main|on|0=16 1=17 2=-22
at|main|oppose|0=-17 1=17
at|main|or|0=-8 2=9
at|main|others|0=7 2=-7
at|main|out|0=-8
at|main|over|0=10 1=-10
at|main|paquetages|0=7
at|main|passage|0=-6 1=6
at|main|past main|1=-28 2=19
at|main|past perfect main|0=23 1=-16 2=-14
at|main|past perfect relative|0=-7 2=10
at|main|past perfect sub|0=35 1=-14 2=-21
at|main|past perfect that|0=-10 1=8
at|main|past relative|0=-11 1=-6 2=20
at|main|past sub|0=-17 1=18
at|main|past that|1=-13 2=10
at|main|phone|0=-11 1=12
at|main|pledged|2=14
at|main|police|0=7 1=-6
at|main|port-au-prince|0=9 1=-14
at|main|possible main|0=-6 2=13
at|main|possible relative|0=8 1=-7
at|main|possible sub|0=-7 2=6
at|main|possible that|0=-11 2=8
at|main|present infinitive|1=21 2=-12
at|main|present main|0=13 2=-19
at|main|present relative|0=6 1=-6
at|main|present sub|0=14 2=-17
at|main|present that|0=29 1=-24 2=-5
at|main|press|0=5
at|main|procédé|0=-6 1=6
at|main|profité|0=6 1=-6
at|main|promised|0=15 1=-15
at|main|promise|1=9
at|main|proposed|0=-11 1=11
at|main|received|0=-20 1=20
at|main|refused|1=26 2=-20
at|main|refuse|0=-9 1=21 2=-12
at|main|reiterated|0=-7 1=7
at|main|reluctant|1=22 2=-18
at|main|renewed|0=7 1=-7
at|main|repeated|0=-12 1=13
at|main|reported|0=-9 1=9
at|main|reporters|0=-10 1=10
at|main|request|0=-9 1=24 2=-11
at|main|requirement|0=-13 1=-5 2=18
at|main|returned|0=-5 1=6
at|main|returns|0=-12 1=12
at|main|revealed|0=9 1=-9
at|main|right|0=-16 1=19
at|main|riksdag|0=-10 1=10
at|main|said|0=-9 1=15
at|main|santo|0=18 1=-18
at|main|savoir|0=9 1=-9
at|main|says|0=19 1=28 2=-39
at|main|say|0=28 1=16 2=-38
at|main|sea|1=5 2=-7
at|main|security|0=7
at|main|serve|0=-8
at|main|set|0=-13 1=-7 2=20
at|main|shillings|0=5 1=-6
at|main|should main|0=-21 1=35 2=-14
at|main|should relative|0=-11 1=11
at|main|should that|0=-12 1=20 2=-8
at|main|sien|0=-7 1=7
at|main|signed|0=-8 1=8
at|main|sign|1=15 2=-10
at|main|since|1=5 2=-7
at|main|site|0=14 1=-14
at|main|soldiers|1=13 2=-10
at|main|soupiré|0=5 1=-5
at|main|so|0=10 1=-10
at|main|spokesman|0=-5 1=5
at|main|states|0=-18 1=21
at|main|suspended|0=8 1=10 2=-13
at|main|taken|0=-5 1=5
at|main|take|0=5
at|main|thanked|0=8 1=-8
at|main|thank|0=-12 1=13
at|main|than|0=7 1=-7
at|main|them|0=6
at|main|these|0=5 1=-5
at|main|the|0=6 1=-7
at|main|this|0=6
at|main|till|0=9 1=-10
at|main|to|1=-15 2=11
at|main|tried|0=7 1=-7
at|main|trip|0=-13 1=13
at|main|troops|0=-6 2=7
at|main|undertook|0=6
at|main|until|0=-16 1=12 2=5
at|main|visit|0=14 1=-14
at|main|vote|0=-7 1=7
at|main|want|1=-5
at|main|warned|0=8 1=-8
at|main|washington|0=7
at|main|withdrawn|1=10 2=-8
at|main|with|0=-9 1=9
at|main|would main|0=-7
at|main|would relative|0=-9 1=31 2=-22
at|main|would sub|0=-13 1=8 2=5
at|main|would that|0=27 1=7 2=-33
at|main|wrote|0=-9 1=9
at|main|éireann|0=5 1=-5
at|main|énuméré|0=-8 1=8
at|own|'s|0=12 1=-10
at|own|(|0=-16 1=16
at|own|,|0=31 1=-29
at|own|0=10 1=13 2=-13
at|own|1,100|0=5 1=-5
at|own|1|true|0=7 1=15 2=-12
at|own|2|false|0=14 1=-26 2=6
at|own|2|true|0=11 1=10 2=-12
at|own|3|false|0=33 1=-19 2=-14
at|own|3|true|1=11 2=-8
at|own|4,000|2=-6
at|own|5,000|1=7
at|own|72|0=-12 1=12
at|own|790|0=5 1=-5
at|own|833|0=-6 2=6
at|own|:|0=20 1=-12 2=-8
at|own|;|0=8 1=-5
at|own|^|0=8 1=5 2=-10
at|own|ababa|0=-10 1=10
at|own|about|0=8 1=-11
at|own|accompagné|0=7 1=-7
at|own|accra|0=-7 1=7
at|own|acts|0=12 1=14 2=-17
at|own|adopted|0=-11 1=11
at|own|adoption|0=-9 1=9
at|own|affirmed|0=6 1=-6
at|own|after|0=16 1=-15
at|own|against|0=-7 1=7
at|own|ago|0=17 1=-15
at|own|agreed|0=17 1=-12 2=-5
at|own|agreement drafting|0=19 1=-16
at|own|agreement in-force|0=-10 1=11
at|own|agreement signed|1=9 2=-7
at|own|agreement sought|1=-8 2=9
at|own|agreement|0=8 1=6 2=-7
at|own|aircraft|0=-6 1=6
at|own|all|0=6 1=-6
at|own|and|0=33 1=-22 2=-11
at|own|announced|0=9 2=-5
at|own|apiece|0=-10 1=10
at|own|appeal|0=5 1=-5
at|own|approval|0=-8 1=9
at|own|approved|0=-5 1=6
at|own|around|1=-7
at|own|arrival|0=5
at|own|arrive|0=9 1=5 2=-6
at|own|asked|0=-6 1=9
at|own|ask|0=9
at|own|assured|0=11 1=-11
at|own|as|1=14 2=-9
at|own|attended|0=-6 1=6
at|own|at|0=29 1=-28
at|own|authorised|1=14
at|own|authorise|2=6
at|own|authority|0=6 1=-6
at|own|available|1=7
at|own|a|0=11 1=-10
at|own|baby|0=13 1=-13
at|own|back|0=13 1=13 2=-22
at|own|base|0=-9 1=10
at|own|battalion|0=-9 2=5
at|own|before|0=33 1=-17 2=-16
at|own|began|0=11 1=-11
at|own|benin|0=10 1=-7
at|own|berlin|0=-6 1=6
at|own|between|0=32 1=-18 2=-14
at|own|beyond|0=17 1=-20
at|own|billion|0=-5 1=6
at|own|bind|0=7
at|own|bloc|0=6
at|own|boosted|0=5 1=-5
at|own|brussels|0=9 1=-8
at|own|bujumbura|0=-6 1=6
at|own|bunagana|0=-7
at|own|by|0=7 1=6
at|own|cabinet|0=11 1=-11
at|own|cairo|0=10 1=-9
at|own|call|0=-5 1=5
at|own|came|0=17 1=-17
at|own|cautioned|0=-6 1=6
at|own|changed|0=20 2=-19
at|own|change|0=-25 1=24
at|own|circuler|0=7 1=-7
at|own|city|2=-6
at|own|closed|0=-6 1=6
at|own|college|0=-11 1=11
at|own|command|0=6
at|own|commission|0=-9 1=9
at|own|committed|0=-12 2=20
at|own|committee|0=12 1=-11
at|own|completed|0=7 1=-7
at|own|confirmed|0=-7 1=11
at|own|congo|0=7 1=-9
at|own|consent|0=-5 1=6
at|own|considering|0=10 1=-36 2=26
at|own|consider|0=18 1=-10 2=-8
at|own|contribution|1=6
at|own|council|0=6
at|own|country|0=10 1=-10
at|own|counts|0=9 1=-9
at|own|course|1=5
at|own|croats|0=10 1=-10
at|own|dangled|0=-10 1=10
at|own|dated|0=6 1=-6
at|own|date|0=19 1=-19
at|own|days|0=12 1=-12
at|own|debate|0=6
at|own|decided|0=-10 1=10
at|own|decides|0=8 1=-6
at|own|decide|0=6 2=-5
at|own|decision|0=-13 1=13
at|own|delivered|0=15 1=29 2=-37
at|own|departs|0=8 1=-6
at|own|departure|0=-12 1=13
at|own|depart|0=-5 1=14 2=-9
at|own|deposited|0=-13 1=13
at|own|despite|0=12 1=-9
at|own|djibouti|0=-7 1=7
at|own|dollars|0=-11 1=15
at|own|drafted|0=6 1=-6
at|own|draft|0=5 1=-5
at|own|dressé|0=6 1=-6
at|own|due|0=-6 1=-8 2=14
at|own|during|0=-16 1=15
at|own|décoré|0=7 1=-7
at|own|early|0=8 1=-9
at|own|easter|0=14 1=-14
at|own|effectué|0=10 1=-10
at|own|embarked|0=-7 1=7
at|own|embark|0=-8 1=9
at|own|ended|0=6 2=-10
at|own|end|0=6 1=6 2=-11
at|own|engagement held|0=11 1=31 2=-36
at|own|engagement planned|0=-25 1=26
at|own|engagement|1=37 2=-34
at|own|envolent|0=-6 1=6
at|own|envolés|1=5
at|own|envolé|0=-5 1=6
at|own|euros|1=13 2=-10
at|own|every|0=7
at|own|excluded|0=-6 1=7
at|own|expected|0=-9 1=-8 2=17
at|own|expressed|0=-5 1=6
at|own|extended|1=8
at|own|extend|0=-13 2=18
at|own|fail|0=-11 1=11
at|own|first|0=7 1=-7
at|own|fly|0=-8 2=9
at|own|following|0=-7 1=7
at|own|follow|2=6
at|own|footprint|0=13 1=-13
at|own|force|0=-12 1=9
at|own|foreseen|0=6
at|own|forward|0=-9 1=13
at|own|for|0=21 1=-29 2=8
at|own|francis|0=17 1=-17
at|own|from|0=18 1=-6 2=-12
at|own|fund|0=-12 1=20 2=-8
at|own|future main|0=14 1=-39 2=25
at|own|future perfect main|0=12 1=-18 2=6
at|own|future perfect relative|1=-6
at|own|future perfect that|0=-6 2=6
at|own|future relative|0=-6 1=-25 2=33
at|own|future sub|0=11 2=-13
at|own|future that|0=-10 1=-11 2=24
at|own|give|1=18 2=-7
at|own|gone|0=-7 1=7
at|own|greeted|0=7 1=-7
at|own|ground|2=6
at|own|guard|1=6
at|own|haiti|0=22 1=-24
at|own|hard|0=-6 1=6
at|own|has|0=12 1=-11
at|own|haïti|0=-6 2=6
at|own|help|0=6 1=-6
at|own|here|0=-6 1=7
at|own|him|0=8
at|own|his|0=-6 1=6
at|own|hold|0=7 1=-20 2=13
at|own|holness|0=6 1=-6
at|own|home|0=-6 2=6
at|own|hospital|0=-5 1=6
at|own|indicated|0=6
at|own|initialled|1=5
at|own|installés|1=5
at|own|interview|0=-10 1=10
at|own|into|1=-6
at|own|in|1=6 2=-11
at|own|issued|0=6 1=-6
at|own|its|0=12 1=-10
at|own|it|0=24 1=-19 2=-5
at|own|jamaica|0=-19 1=11 2=8
at|own|juba|1=6
at|own|kathmandu|0=-6 1=6
at|own|keep|0=16 1=-16
at|own|kenyans|1=-6 2=7
at|own|kfor|0=-13 1=5 2=8
at|own|kigali|0=-10 1=11
at|own|lamented|0=-8 1=8
at|own|land|1=6
at|own|last|0=-7 1=9
at|own|late|0=-10 2=10
at|own|launched|0=-11 1=11
at|own|leaves|0=-8 2=7
at|own|leave|0=18 2=-8
at|own|leaving|0=-10 1=12
at|own|lebanon|0=-14 1=9 2=5
at|own|letter|0=5
at|own|light|1=23 2=-18
at|own|lu|1=5
at|own|mandate|0=10 1=13 2=-17
at|own|meeting|0=12 1=-24 2=12
at|own|meet|0=21 1=-7
at|own|members|0=-13 1=14
at|own|men|0=-8 1=11
at|own|met|0=5 1=-13 2=8
at|own|million|0=-9 1=13
at|own|minister|0=8 1=-8
at|own|minusma|0=7 1=-7
at|own|mission|0=16 1=-6 2=-9
at|own|money|0=-8 1=8
at|own|months|0=10 1=-9
at|own|mozambique|0=-6
at|own|mps|0=6
at|own|mueda|0=6 1=-6
at|own|n'djamena|0=-7 1=8
at|own|nairobi|0=-21 1=7 2=15
at|own|nassau|0=-9 2=11
at|own|nearly|0=7 1=-7
at|own|need|0=10 2=-7
at|own|negative|0=10 1=-10
at|own|no.|0=-7 1=7
at|own|none gerund|1=-13 2=16
at|own|none infinitive|0=-8 2=14
at|own|none participle|1=-10
at|own|none|0=-6 1=6 2=12
at|own|not|0=5
at|own|number|0=10 1=-10
at|own|obstacle|0=44 1=-33 2=-27
at|own|offered|0=-6 1=7
at|own|officers|0=-11 1=13
at|own|office|0=-7 1=7
at|own|of|0=6 1=-9
at|own|one|0=5 2=-10
at|own|only|0=5
at|own|on|0=12 1=10 2=-8
at|own|open|0=-6 1=6
at|own|operation|0=6
at|own|out|0=12 1=-8
at|own|overcome|0=-10 1=10
at|own|over|0=25 1=-14 2=-10
at|own|paris|1=5
at|own|parlé|0=-5 1=5
at|own|participation|0=-6 1=7
at|own|partners|0=7 1=-7
at|own|part|0=16 1=-16
at|own|past main|1=37 2=-34
at|own|past participle|0=7 1=16 2=-24
at|own|past perfect main|0=-11 1=40 2=-22
at|own|past perfect relative|1=7
at|own|past perfect that|1=17 2=-17
at|own|past relative|0=7 1=27 2=-32
at|own|past sub|0=13 1=7 2=-20
at|own|past that|0=-7 1=11 2=-5
at|own|payments|0=-5 1=5
at|own|peace|0=-5 1=5
at|own|people|0=-15 1=10
at|own|perhaps|2=7
at|own|place|0=11 1=-17 2=6
at|own|plan|0=9 1=-9
at|own|pledged|0=-10 1=-24 2=27
at|own|police|0=-15 1=11
at|own|port-au-prince|0=-21 1=19
at|own|port|0=-10 1=11
at|own|possible main|1=-15 2=19
at|own|possible relative|0=10 1=-11
at|own|possible sub|0=12 2=-11
at|own|possible that|1=-31 2=30
at|own|present infinitive|1=-10 2=19
at|own|present main|1=-17 2=16
at|own|present relative|0=12 2=-11
at|own|present sub|0=7 1=-26 2=20
at|own|present that|0=-5 1=-26 2=32
at|own|present|0=5 1=-5
at|own|prolonged|0=6
at|own|promised|2=-6
at|own|promise|0=-7 1=19
at|own|provided|0=-18 1=19
at|own|province|0=6 1=-6
at|own|put|0=-12 1=13
at|own|reached|0=5 1=-11 2=6
at|own|reaffirmed|0=-7 1=7
at|own|recalled|0=-6 1=6
at|own|received|0=9 1=-9
at|own|reconnu|0=7
at|own|redit|0=-7 1=13 2=-6
at|own|refused|0=21 1=-11 2=-7
at|own|refuse|0=26 2=-25
at|own|reiterated|0=-6 1=7
at|own|reluctant|1=-11 2=16
at|own|renewed|0=-8 1=15 2=-7
at|own|renew|1=7 2=-9
at|own|renvoyé|0=5
at|own|repartis|1=5
at|own|replaced|0=-6
at|own|reporters|0=-6 1=6
at|own|request|1=23 2=-20
at|own|requirement|0=12 1=-24 2=13
at|own|reserve|0=6 1=-6
at|own|resolution|0=-10 1=10
at|own|resolved|0=10 1=-10
at|own|returned|1=9 2=-11
at|own|revealed|0=-6 1=6
at|own|rio|1=8 2=-8
at|own|rota|1=6
at|own|ruling|0=9 2=-9
at|own|ruto|0=-8 1=9
at|own|salvadorans|0=-14 1=14
at|own|same|1=9 2=-5
at|own|santo|0=8 1=-8
at|own|savoir|0=10 1=-10
at|own|says|2=15
at|own|say|0=11 1=11 2=-11
at|own|sea|0=-6 2=8
at|own|second|0=5 1=-5
at|own|sent|1=-7 2=8
at|own|serve|1=6
at|own|session|0=14 1=-14
at|own|set|1=-13 2=8
at|own|shillings|0=-8 1=8
at|own|should main|0=8 1=-39 2=34
at|own|should perfect main|0=14 1=-25 2=11
at|own|should perfect relative|1=-7 2=5
at|own|should perfect that|0=7 1=-7
at|own|should relative|0=31 2=-32
at|own|should that|0=37 1=-13 2=-24
at|own|sign|0=-12 1=9
at|own|since|0=35 1=-21 2=-15
at|own|soldiers|2=7
at|own|somalia|0=13 1=-9
at|own|somalie|0=7 1=-7
at|own|so|0=16 1=-16
at|own|statement|0=12 1=-12
at|own|sudan|0=13 1=-13
at|own|summit|0=-6 1=7
at|own|support|0=-7 1=7
at|own|suspended|0=-8 2=8
at|own|talk|1=-9 2=12
at|own|tanzania|1=-8 2=9
at|own|thank|0=21 1=-20
at|own|than|0=21 1=-15 2=-7
at|own|them|2=-8
at|own|then|0=-8 1=8
at|own|there|0=20 1=-11 2=-9
at|own|these|0=6 1=-6
at|own|the|0=6
at|own|this|1=10 2=-7
at|own|through|0=-13 2=11
at|own|till|0=11 2=-7
at|own|to|0=9 1=-43 2=36
at|own|transferred|2=-6
at|own|travel|2=6
at|own|unanimously|0=5
at|own|unconstitutional|0=10 1=-10
at|own|unloaded|0=-7 1=7
at|own|until|0=19 1=-21 2=11
at|own|visitors|0=7 1=-6
at|own|voted|0=10 1=-8
at|own|votes|0=12 1=-12
at|own|vote|1=-8 2=9
at|own|want|1=-15 2=11
at|own|warned|0=6
at|own|washington|2=-6
at|own|welcomed|0=13 1=-12
at|own|which|0=-5 1=5
at|own|willing|0=18 1=-18
at|own|will|0=-6 1=6
at|own|withdrawn|0=-10 2=24
at|own|would main|0=30 1=-28
at|own|would perfect that|0=10 1=-10
at|own|would relative|1=-20 2=23
at|own|would that|0=12 1=-45 2=33
at|own|written|0=8 1=-8
at|own|wunstorf|0=-7 1=8
at|own|year|0=7 1=-7
at|own|yesterday|0=-6 1=6
at|own|york|0=-18 1=26 2=-8
at|up|(|0=-5 1=6
at|up|,|0=21 1=-16
at|up|0=12 1=19 2=-24
at|up|1|true|0=6 1=21 2=-18
at|up|2|false|0=14 1=11 2=-25
at|up|2|true|0=13 1=-10
at|up|3|false|0=-9 2=9
at|up|3|true|1=7 2=-5
at|up|^|0=-14 1=6 2=7
at|up|acte|0=11 1=-11
at|up|acts|1=13
at|up|after|0=11 1=-11
at|up|agreed|0=-20 1=21
at|up|agreement drafting|0=7 1=-7
at|up|agreement|0=6
at|up|announced|0=10 1=-8
at|up|arrive|0=-14 2=17
at|up|asked|0=10 1=-10
at|up|ask|0=16 1=-9 2=-7
at|up|assured|0=9 1=-9
at|up|authorised|0=-10 1=11
at|up|authorise|0=8 1=-7
at|up|back|0=-9 1=9
at|up|bar|0=10 1=-10
at|up|before|0=-7 2=9
at|up|began|0=10 1=-10
at|up|bind|0=-35 1=24 2=13
at|up|cautioned|0=6 1=-6
at|up|changed|0=18 1=-17
at|up|change|0=7 1=-7
at|up|committed|0=-19 1=27 2=-5
at|up|confirmed|0=16 1=-16
at|up|considering|0=-19 2=14
at|up|consider|0=29 1=-25
at|up|contribution|0=8 1=20 2=-20
at|up|council|0=-9 1=9
at|up|debate|0=-11 1=13
at|up|decided|0=32 1=-31
at|up|declared|0=10 1=-10
at|up|delivered|0=21 1=-17
at|up|earlier|0=6 1=-6
at|up|ended|0=-13 1=15
at|up|end|0=13 1=-8
at|up|engagement planned|0=8 1=-7
at|up|engagement|0=10 1=-10
at|up|fail|0=-5 1=5
at|up|for|0=10 2=-6
at|up|found|0=8 1=-8
at|up|from|0=-14 2=15
at|up|future that|0=-12 1=18 2=-6
at|up|give|0=-8 2=10
at|up|haiti|0=-5 1=-5 2=11
at|up|hinted|0=-8 1=8
at|up|illegal|0=7 1=-7
at|up|indicated|0=-5 1=5
at|up|in|1=7 2=-6
at|up|its|0=9 1=-9
at|up|jakarta|0=6 1=-6
at|up|keep|0=-5 1=-9 2=14
at|up|known|0=11 1=-11
at|up|late|0=-7 1=7
at|up|leave|0=7 1=-8
at|up|letter|0=5 1=-5
at|up|light|0=5
at|up|mandate|1=11 2=-7
at|up|meet|0=34 1=-33
at|up|monde|0=-8 1=8
at|up|nations|0=-9 1=9
at|up|none gerund|0=27 1=-21 2=-6
at|up|none infinitive|0=-7 1=-16 2=23
at|up|none|0=7 1=7 2=-14
at|up|offered|0=-14 1=15
at|up|officers|0=9 1=-9
at|up|of|0=-26 1=23
at|up|on|0=26 1=7 2=-25
at|up|parliament|0=-6 1=6
at|up|past perfect that|0=23 1=-28 2=5
at|up|past that|0=20 1=-12
at|up|pledged|0=22 1=-8 2=-6
at|up|port-au-prince|0=-10 1=12
at|up|possible that|1=10 2=-9
at|up|present infinitive|1=17 2=-9
at|up|present that|1=9 2=-6
at|up|press|0=7 1=-7
at|up|promised|0=-10 1=11
at|up|promise|0=-30 1=52 2=-22
at|up|refused|0=-23 1=24
at|up|reported|0=14 1=-14
at|up|reporters|0=6 1=-5
at|up|resolved|0=5 1=-5
at|up|says|0=18 1=18 2=-30
at|up|say|0=7 1=25 2=-23
at|up|serve|2=-6
at|up|should that|0=-10 1=10
at|up|sign|0=-34 1=34
at|up|since|0=-11 1=11
at|up|states|0=6 1=-6
at|up|suspended|0=8 1=-8
at|up|thank|0=15 1=-15
at|up|the|0=-8 2=8
at|up|third|0=9 1=-9
at|up|this|0=14 1=-9
at|up|to|0=6 1=-6
at|up|until|0=10 1=-6
at|up|us|0=12 1=-11
at|up|victory|0=6 1=-6
at|up|voted|0=-7 1=8
at|up|want|0=12 1=-12
at|up|withdrawn|1=6 2=-8
at|up|would that|1=25 2=-18
at|up|wrote|0=-7 1=8
at|up|york|0=11 1=-11
back|0|0=16 2=-28
back|0|acts|agreement|1=10 2=-10
back|0|acts|contribution|0=10 2=-21
back|0|acts|engagement|0=9 1=13 2=-19
back|0|acts|mandate|0=-14 1=23
back|0|acts|obstacle|0=12 1=16 2=-33
back|0|acts|request|0=12 1=8 2=-12
back|0|acts|requirement|0=30 1=-20 2=-18
back|0|agreement drafting|0=10
back|0|agreement sought|0=-5 1=7
back|0|arrive|1=6
back|0|ask|0=14 2=-6
back|0|authorised|0=23 1=-6 2=-17
back|0|authorise|1=9 2=-6
back|0|back|0=10 1=8 2=-14
back|0|bar|0=-34 1=34
back|0|bind|0=25 2=-28
back|0|changed|1=15 2=-11
back|0|change|0=-31 1=46 2=-14
back|0|committed|0=9 1=-6
back|0|considering|0=11 1=15 2=-27
back|0|consider|1=18 2=-18
back|0|delivered|0=25 2=-50
back|0|draft|0=14 1=-14
back|0|ended|1=14 2=-15
back|0|end|0=33 1=-13 2=-22
back|0|engagement held|0=14 1=19 2=-21
back|0|engagement planned|1=8 2=-5
back|0|extended|0=-11 1=-10 2=30
back|0|extend|0=-11 1=-7 2=19
back|0|fail|0=-6 1=8
back|0|future main|future main|0=28 1=-33
back|0|future main|future perfect main|0=-7 1=11
back|0|future main|future that|0=15 1=-7 2=-7
back|0|future main|none participle|0=8
back|0|future main|past main|0=29 1=-51 2=24
back|0|future main|past participle|0=8 1=-5
back|0|future main|past perfect main|0=24 1=-33 2=10
back|0|future main|past perfect relative|0=6
back|0|future main|past perfect sub|0=8
back|0|future main|past perfect that|0=8
back|0|future main|past relative|0=9 1=-7
back|0|future main|past sub|0=12 1=-8
back|0|future main|past that|0=13 1=-15
back|0|future main|possible main|0=16 1=-8 2=-8
back|0|future main|present infinitive|0=7 1=-8
back|0|future main|present main|0=12 1=-25 2=14
back|0|future main|present relative|0=-14 1=5 2=9
back|0|future main|present sub|0=9 1=-6
back|0|future main|present that|1=-8
back|0|future main|should main|0=6
back|0|future main|unverbed|0=-14 1=7 2=7
back|0|future main|would main|0=25 1=-32 2=7
back|0|future main|would that|0=18 1=-24 2=6
back|0|future relative|future main|0=12 1=-7
back|0|future relative|past main|0=-19 1=13 2=5
back|0|future relative|past perfect main|0=5
back|0|future relative|past that|0=6 1=-6
back|0|future relative|present main|0=24 1=-19
back|0|future relative|present relative|0=6 2=-6
back|0|future relative|unverbed|0=8
back|0|future sub|past main|0=5 1=-5
back|0|future sub|past perfect main|0=-9 2=11
back|0|future sub|present main|0=7 1=-6
back|0|future that|future main|0=19 2=-18
back|0|future that|past main|0=-10 2=11
back|0|future that|past perfect main|1=7
back|0|future that|past that|0=-18 2=18
back|0|future that|present infinitive|0=6 2=-6
back|0|future that|present main|0=6
back|0|future that|would that|0=-29 1=43 2=-14
back|0|give|0=-6 1=-18 2=31
back|0|hesitate|1=8 2=-9
back|0|hold|0=23 1=-17 2=-6
back|0|keep|0=21 1=-6 2=-21
back|0|leave|0=7 1=-24 2=15
back|0|light|0=24 2=-40
back|0|meet|0=14 1=16 2=-33
back|0|need|0=10 1=-6
back|0|none gerund|future main|0=-14 2=10
back|0|none gerund|none gerund|0=6 1=-6
back|0|none gerund|past main|0=-19 1=23
back|0|none gerund|past relative|0=9 1=-9
back|0|none gerund|past that|0=-7 1=7
back|0|none gerund|possible main|0=-15 1=20
back|0|none gerund|present infinitive|0=-41 1=42
back|0|none gerund|present main|0=6 2=-6
back|0|none gerund|present that|0=8 1=-7
back|0|none gerund|unverbed|2=-5
back|0|none gerund|would main|0=-29 1=29
back|0|none infinitive|future main|0=9 1=-7
back|0|none infinitive|none participle|0=-8 1=9
back|0|none infinitive|past perfect main|0=-5 2=8
back|0|none infinitive|present main|0=-10 2=10
back|0|none infinitive|unverbed|0=6 1=-5
back|0|none participle|future main|1=-8 2=7
back|0|none participle|future that|0=-9 1=9
back|0|none participle|none infinitive|0=-6 1=7
back|0|none participle|none participle|0=-5 1=7
back|0|none participle|past main|1=9 2=-11
back|0|none participle|past perfect main|0=-30 1=31
back|0|none participle|past perfect relative|0=-21 1=22
back|0|none participle|past perfect that|0=-10 1=10
back|0|none participle|possible main|1=-5
back|0|none participle|possible that|0=-7 1=7
back|0|none participle|present main|0=-13 1=14
back|0|none participle|present relative|0=7 1=-6
back|0|none participle|present that|0=-25 1=25
back|0|none participle|should main|1=-14 2=10
back|0|none participle|unverbed|0=17 1=-18
back|0|none participle|would main|0=8 1=-8
back|0|none participle|would relative|0=-17 1=17
back|0|none|0=14 1=8 2=-28
back|0|obstacle|0=19 1=9 2=-36
back|0|oppose|0=-9 1=13
back|0|past main|future main|1=21 2=-23
back|0|past main|future relative|1=12 2=-9
back|0|past main|future sub|0=18 1=-17
back|0|past main|future that|1=7 2=-9
back|0|past main|none gerund|0=-11 1=12
back|0|past main|none infinitive|0=-16 1=17
back|0|past main|none participle|0=-16 1=17
back|0|past main|past main|0=-13 1=40 2=-29
back|0|past main|past participle|0=-8 2=9
back|0|past main|past perfect main|0=16 2=-21
back|0|past main|past perfect relative|0=35 1=-33
back|0|past main|past perfect sub|0=-10 1=12
back|0|past main|past perfect that|0=-35 1=36
back|0|past main|past relative|0=-25 1=27 2=6
back|0|past main|past sub|0=-16 1=21 2=-6
back|0|past main|past that|1=9 2=-10
back|0|past main|possible main|0=-20 1=14 2=7
back|0|past main|possible relative|0=-14 1=14
back|0|past main|possible sub|0=-10 1=10
back|0|past main|present infinitive|1=28 2=-18
back|0|past main|present main|1=37 2=-34
back|0|past main|present relative|0=13 1=-9
back|0|past main|present sub|0=16 1=-13
back|0|past main|present that|1=9 2=-5
back|0|past main|should main|0=-7 1=9
back|0|past main|should perfect main|0=-11 1=11
back|0|past main|should that|0=18 1=-18
back|0|past main|unverbed|1=29 2=-27
back|0|past main|would main|0=-6 1=17 2=-7
back|0|past main|would perfect main|0=-11 1=11
back|0|past main|would sub|0=7 1=-7
back|0|past main|would that|0=-12 1=36 2=-23
back|0|past participle|future main|0=6
back|0|past participle|none gerund|0=-13 1=13
back|0|past participle|past main|0=-20 1=28 2=-7
back|0|past participle|past participle|0=-14 1=18
back|0|past participle|past perfect relative|0=-6 1=6
back|0|past participle|past perfect that|0=12 1=-12
back|0|past participle|past relative|0=-41 1=42
back|0|past participle|possible main|0=-6 2=8
back|0|past participle|present infinitive|0=7 1=-7
back|0|past participle|present that|1=6
back|0|past participle|should main|1=-9 2=12
back|0|past participle|unverbed|0=-12 1=13
back|0|past participle|would main|0=-24 1=24
back|0|past participle|would that|2=-7
back|0|past perfect main|future main|0=-25 1=40 2=-14
back|0|past perfect main|future relative|0=6 1=-5
back|0|past perfect main|future that|0=10 1=-9
back|0|past perfect main|none gerund|0=15 1=-15
back|0|past perfect main|none infinitive|1=6
back|0|past perfect main|none participle|0=-19 1=20
back|0|past perfect main|past main|0=-10 1=8 2=8
back|0|past perfect main|past perfect main|0=-59 1=60 2=14
back|0|past perfect main|past perfect relative|0=14 1=-13
back|0|past perfect main|past perfect that|0=-15 1=6 2=9
back|0|past perfect main|past sub|0=-20 1=21
back|0|past perfect main|past that|0=7 1=-6
back|0|past perfect main|possible main|0=14 1=-23 2=8
back|0|past perfect main|possible that|0=-6 1=7
back|0|past perfect main|present infinitive|0=6
back|0|past perfect main|present main|0=-21 1=32
back|0|past perfect main|present relative|0=-13 1=14
back|0|past perfect main|present sub|0=-16 1=17
back|0|past perfect main|present that|0=13 1=-12
back|0|past perfect main|should main|0=-19 1=20
back|0|past perfect main|unverbed|0=-12 1=11
back|0|past perfect main|would main|0=-5 1=6
back|0|past perfect main|would relative|0=-20 1=21
back|0|past perfect main|would that|1=5
back|0|past perfect participle|present main|0=-19 1=19
back|0|past perfect relative|future main|1=-9 2=11
back|0|past perfect relative|past main|0=18 1=-16
back|0|past perfect relative|past perfect main|1=-6 2=11
back|0|past perfect relative|past relative|0=6 1=-6
back|0|past perfect relative|past that|0=5
back|0|past perfect relative|possible main|0=-13 1=13
back|0|past perfect relative|present infinitive|0=6 1=-6
back|0|past perfect relative|present main|1=-9 2=12
back|0|past perfect relative|present that|0=-6 1=6
back|0|past perfect relative|unverbed|0=-10 1=10
back|0|past perfect relative|would main|0=10 1=-10
back|0|past perfect relative|would that|0=12 1=-11
back|0|past perfect sub|past main|0=28 1=-27
back|0|past perfect sub|past perfect main|0=-9 1=10
back|0|past perfect sub|present infinitive|0=6 1=-6
back|0|past perfect sub|present main|0=-6 1=6
back|0|past perfect sub|would that|0=6 1=-6
back|0|past perfect that|past main|0=28 1=-21 2=-7
back|0|past perfect that|present main|0=10 1=-10
back|0|past perfect that|unverbed|0=8 1=-8
back|0|past perfect that|would main|0=6
back|0|past relative|future main|0=23 1=-39 2=17
back|0|past relative|future sub|0=-7 1=8
back|0|past relative|none gerund|0=17 1=-17
back|0|past relative|past main|0=12 1=-9
back|0|past relative|past participle|0=16 1=-16
back|0|past relative|past perfect main|0=6
back|0|past relative|past perfect relative|0=9
back|0|past relative|past perfect sub|0=-9 1=10
back|0|past relative|past perfect that|0=12 1=-12
back|0|past relative|past relative|0=-9 1=10
back|0|past relative|past sub|0=-5 1=-7 2=12
back|0|past relative|possible main|0=5 1=-5
back|0|past relative|present infinitive|0=26 1=-23
back|0|past relative|present main|0=9 2=-5
back|0|past relative|present sub|0=9 1=-7
back|0|past relative|present that|0=14 1=-12
back|0|past relative|unverbed|0=23 1=-21
back|0|past relative|would main|0=5
back|0|past relative|would relative|0=-30 1=32
back|0|past relative|would that|0=18 1=-25 2=7
back|0|past sub|future main|0=-14 1=19
back|0|past sub|future relative|0=7
back|0|past sub|future that|0=7
back|0|past sub|none gerund|0=-21 1=22
back|0|past sub|past main|0=-44 1=39 2=5
back|0|past sub|past perfect relative|0=9 1=-9
back|0|past sub|past relative|0=11 1=-11
back|0|past sub|past that|0=-23 1=23
back|0|past sub|possible sub|0=7 1=-6
back|0|past sub|possible that|0=6 1=-6
back|0|past sub|present infinitive|0=-18 1=20
back|0|past sub|present main|0=-10 1=14
back|0|past sub|present relative|0=-25 1=25
back|0|past sub|present sub|0=11 1=-10
back|0|past sub|present that|0=-15 1=16
back|0|past sub|should main|0=-7 1=7
back|0|past sub|would main|0=7 1=-7
back|0|past sub|would that|0=-33 1=25 2=9
back|0|past that|future main|0=12 1=-10
back|0|past that|past main|0=19 1=-17
back|0|past that|past perfect main|0=9 1=-9
back|0|past that|past perfect relative|0=-10 1=10
back|0|past that|past that|1=7
back|0|past that|present infinitive|0=9 1=-9
back|0|past that|present main|0=12 1=-17 2=6
back|0|past that|present that|0=6 1=-6
back|0|past that|unverbed|0=12 1=-11
back|0|past that|would that|0=16 1=-14
back|0|pledged|1=-11 2=32
back|0|possible main|future main|1=9 2=-6
back|0|possible main|present infinitive|0=6
back|0|possible main|present main|0=13 1=-17
back|0|possible main|unverbed|0=5
back|0|possible main|would that|0=7
back|0|possible relative|future relative|0=7 1=-6
back|0|possible relative|past main|0=6
back|0|possible sub|past perfect main|0=-7 1=7
back|0|possible sub|present infinitive|0=-8 1=8
back|0|possible sub|present main|0=-11 1=11
back|0|possible that|future sub|0=-15 2=15
back|0|possible that|past main|0=7
back|0|possible that|present main|0=6
back|0|possible that|would that|0=-19 2=22
back|0|present infinitive|future main|0=-7 2=11
back|0|present infinitive|future that|0=-6 1=-6 2=13
back|0|present infinitive|none infinitive|0=-11 1=11
back|0|present infinitive|past main|0=7 1=-42 2=38
back|0|present infinitive|past participle|0=9 1=-6
back|0|present infinitive|past perfect main|0=29 1=-18 2=-12
back|0|present infinitive|past perfect that|0=5
back|0|present infinitive|past relative|0=5 1=6 2=-11
back|0|present infinitive|past sub|0=8
back|0|present infinitive|past that|0=9 1=-6
back|0|present infinitive|possible main|0=12 1=-9
back|0|present infinitive|possible that|0=8 1=-8
back|0|present infinitive|present infinitive|1=-12 2=15
back|0|present infinitive|present main|0=-21 1=19
back|0|present infinitive|present relative|1=-9 2=12
back|0|present infinitive|present sub|2=5
back|0|present infinitive|present that|2=7
back|0|present infinitive|unverbed|0=-5 1=8
back|0|present infinitive|would main|0=34 1=-25 2=-9
back|0|present infinitive|would that|0=-18 1=-7 2=25
back|0|present main|future main|0=18 1=-39 2=22
back|0|present main|future perfect main|0=-6 2=7
back|0|present main|future that|0=9 1=-6
back|0|present main|none gerund|0=7 1=-8
back|0|present main|none infinitive|0=8 1=-6
back|0|present main|none participle|1=-16 2=17
back|0|present main|past main|0=-14 1=6 2=14
back|0|present main|past participle|0=-7 1=8
back|0|present main|past perfect main|0=12 2=-14
back|0|present main|past perfect relative|0=10 1=-7
back|0|present main|past perfect sub|0=-6 1=6
back|0|present main|past relative|0=24 1=-22
back|0|present main|past that|0=-17 1=22
back|0|present main|possible main|1=-10 2=13
back|0|present main|present infinitive|0=11 1=6 2=-17
back|0|present main|present main|0=12 1=-9
back|0|present main|present relative|1=11 2=-11
back|0|present main|present sub|0=8 1=-15 2=7
back|0|present main|present that|0=19 1=-11 2=-9
back|0|present main|should main|0=-21 2=22
back|0|present main|should that|0=-16 1=16
back|0|present main|unverbed|0=10 1=-13 2=5
back|0|present main|would main|0=36 1=-29 2=-7
back|0|present main|would relative|0=19 1=-14
back|0|present main|would that|0=-10 2=12
back|0|present relative|future main|0=16 1=-6 2=-11
back|0|present relative|future that|0=6 1=-6
back|0|present relative|none gerund|0=9 1=-9
back|0|present relative|past main|0=32 1=-28
back|0|present relative|past participle|0=-5 2=7
back|0|present relative|past perfect main|0=15 1=-10
back|0|present relative|past relative|0=8 1=-6
back|0|present relative|past sub|0=-9 1=9
back|0|present relative|present infinitive|0=-14 2=12
back|0|present relative|present main|0=28 1=-13 2=-14
back|0|present relative|present relative|0=5
back|0|present relative|present that|1=5
back|0|present relative|unverbed|0=10 1=-6
back|0|present relative|would main|0=6 1=-6
back|0|present relative|would that|0=13 2=-8
back|0|present sub|future main|0=-14 1=17
back|0|present sub|past main|0=6 2=-7
back|0|present sub|past relative|0=-5 2=9
back|0|present sub|past that|0=8 1=-6
back|0|present sub|present main|0=15 1=-13
back|0|present sub|unverbed|1=7
back|0|present sub|would main|0=5
back|0|present that|future main|0=-10 2=13
back|0|present that|none gerund|0=-6 1=6
back|0|present that|past main|0=12 1=-7
back|0|present that|past perfect main|0=16 1=-15
back|0|present that|past sub|0=8 2=-7
back|0|present that|present main|1=-7
back|0|present that|present that|0=7 1=-7
back|0|promise|1=8 2=-7
back|0|refused|0=12 1=13 2=-24
back|0|refuse|0=9 2=-7
back|0|reluctant|0=-5 1=34 2=-18
back|0|request|0=9 1=14 2=-19
back|0|requirement|0=27 1=-20 2=-15
back|0|says|agreement|0=8 1=-7
back|0|says|contribution|0=20 2=-14
back|0|says|engagement|0=11
back|0|says|mandate|0=48 1=-44
back|0|says|obstacle|0=21 1=-13
back|0|says|request|1=17
back|0|says|requirement|0=-9 2=9
back|0|say|0=24 2=-24
back|0|serve|0=20 1=-11 2=-15
back|0|should main|future main|0=14 1=-6 2=-7
back|0|should main|none infinitive|0=11 1=-8
back|0|should main|past perfect main|0=20 1=-11 2=-9
back|0|should main|past relative|0=-6 1=6
back|0|should main|present infinitive|0=6
back|0|should main|present main|2=-7
back|0|should main|unverbed|0=5
back|0|should main|would main|1=-10 2=12
back|0|should perfect main|present main|0=5
back|0|should relative|present main|0=12 1=-10
back|0|should relative|unverbed|0=-28 1=30
back|0|should that|past main|1=5
back|0|should that|present main|0=6
back|0|sign|1=9 2=-7
back|0|suspended|0=7 1=5 2=-10
back|0|thank|0=-17 1=17
back|0|unverbed|future main|0=-50 1=17 2=33
back|0|unverbed|future relative|0=-13 1=13
back|0|unverbed|future that|0=-39 1=40
back|0|unverbed|none gerund|0=-7 1=7
back|0|unverbed|none infinitive|0=-14 1=10
back|0|unverbed|none participle|0=-19 1=20
back|0|unverbed|past main|0=-37 1=34 2=9
back|0|unverbed|past participle|0=-12 1=12
back|0|unverbed|past perfect main|0=-23 1=25
back|0|unverbed|past relative|0=-30 1=31
back|0|unverbed|past sub|0=6 1=-6
back|0|unverbed|past that|0=10 1=-10
back|0|unverbed|possible that|0=12 1=-12
back|0|unverbed|present infinitive|0=-24 1=22
back|0|unverbed|present main|0=-60 1=77 2=-17
back|0|unverbed|present relative|0=-34 1=35
back|0|unverbed|present sub|0=-23 1=23
back|0|unverbed|present that|0=23 1=-23
back|0|unverbed|should main|0=5
back|0|unverbed|should that|0=6 1=-6
back|0|unverbed|unverbed|0=-38 1=31 2=7
back|0|unverbed|would main|0=-12 1=16
back|0|unverbed|would relative|0=9
back|0|unverbed|would that|0=-28 1=7 2=21
back|0|want|0=10 2=-6
back|0|withdrawn|1=20 2=-28
back|0|would main|past main|0=18 1=-17
back|0|would main|past perfect main|0=8 1=-7
back|0|would main|present main|0=8 1=-6
back|0|would main|present relative|0=-8 2=11
back|0|would relative|future main|0=-10 2=10
back|0|would relative|present main|0=-11 2=13
back|0|would relative|present sub|0=-9 2=9
back|0|would that|future main|2=6
back|0|would that|future relative|0=-10 2=10
back|0|would that|none participle|0=6
back|0|would that|past main|0=29 1=-14 2=-14
back|0|would that|past perfect main|0=22 1=-14 2=-8
back|0|would that|past that|2=6
back|0|would that|present infinitive|1=-12 2=8
back|0|would that|present main|0=21 1=-10 2=-10
back|0|would that|present that|0=9
back|0|would that|unverbed|0=6
back|0|would that|would main|0=-7 2=9
back|0|would that|would that|0=-13 1=8
back|10 ahead|0=7 1=-34 2=23
back|10 long-ago|0=25 1=-22
back|10 now|0=7 1=28 2=-43
back|10 past|0=18 1=17 2=-51
back|1|0=23 1=-7 2=-35
back|1|acts|agreement|0=5
back|1|acts|contribution|0=18 1=-6 2=-27
back|1|acts|engagement|0=9 1=9 2=-13
back|1|acts|mandate|0=-7 1=11
back|1|acts|obstacle|0=9 1=18 2=-28
back|1|acts|request|0=15 2=-16
back|1|acts|requirement|0=35 1=-26 2=-16
back|1|agreement drafting|0=14 1=-12
back|1|agreement signed|0=6
back|1|arrive|0=20 1=-15 2=-15
back|1|ask|0=19 1=-7 2=-12
back|1|authorised|0=17 2=-12
back|1|authorise|0=-7 2=6
back|1|back|0=7 1=-6
back|1|bar|0=-39 1=42
back|1|bind|0=16 1=10 2=-30
back|1|changed|0=10 2=-9
back|1|change|0=11 1=-10
back|1|committed|0=9 1=9 2=-17
back|1|considering|0=15 1=6 2=-23
back|1|delivered|0=35 1=-18 2=-46
back|1|draft|0=17 1=-16
back|1|due|0=15 2=-18
back|1|ended|0=-6 1=-18 2=25
back|1|end|0=41 1=-41
back|1|engagement cancelled|0=7 1=-7
back|1|engagement held|0=9 1=9 2=-9
back|1|engagement planned|2=-7
back|1|extended|2=-9
back|1|fail|0=8 1=-8
back|1|future main|future main|0=-23 1=26
back|1|future main|future relative|0=-10 2=10
back|1|future main|future that|0=5
back|1|future main|none infinitive|0=6
back|1|future main|past main|0=26 1=-37 2=12
back|1|future main|past participle|0=-8 2=9
back|1|future main|past perfect main|0=28 1=-19 2=-9
back|1|future main|past perfect that|2=7
back|1|future main|past relative|0=-15 2=19
back|1|future main|past sub|2=-5
back|1|future main|possible main|0=-12 2=10
back|1|future main|present infinitive|0=9 1=-16 2=7
back|1|future main|present main|0=6 1=-10 2=6
back|1|future main|present relative|0=6
back|1|future main|present sub|0=8
back|1|future main|present that|0=-40 2=36
back|1|future main|unverbed|0=15 1=-31 2=17
back|1|future main|would main|0=11 1=-8
back|1|future main|would that|0=19 1=-9 2=-10
back|1|future relative|past main|0=19 1=-12 2=-6
back|1|future relative|past perfect main|0=5
back|1|future relative|present infinitive|0=-8 2=11
back|1|future relative|present main|0=7 1=-12 2=5
back|1|future sub|past main|0=5
back|1|future that|future main|0=-9 1=9
back|1|future that|past main|0=6
back|1|future that|present main|2=8
back|1|give|1=-10 2=8
back|1|hold|1=9 2=-10
back|1|keep|0=17 1=6 2=-24
back|1|leave|0=22 1=-24
back|1|light|0=17 1=-10 2=-13
back|1|meet|1=-5 2=15
back|1|need|0=11 1=-8
back|1|none gerund|future main|0=-44 1=49
back|1|none gerund|past main|0=-21 1=30 2=-8
back|1|none gerund|would that|0=-10 1=13
back|1|none infinitive|none infinitive|0=10 1=-7
back|1|none infinitive|past perfect main|0=8 1=-6
back|1|none infinitive|present main|0=8 1=-8
back|1|none infinitive|would that|0=-9 2=9
back|1|none participle|future main|1=7
back|1|none participle|none infinitive|0=-56 1=57
back|1|none participle|none participle|0=8 1=-7
back|1|none participle|past perfect main|0=-16 1=9 2=8
back|1|none participle|past perfect relative|0=7 1=-7
back|1|none participle|past sub|0=-8 1=8
back|1|none participle|possible main|0=-17 1=17
back|1|none participle|present infinitive|2=6
back|1|none participle|present main|1=-5 2=6
back|1|none participle|present relative|0=-11 1=11
back|1|none participle|should main|0=6 1=-6
back|1|none participle|unverbed|0=16 1=-16
back|1|none participle|would that|0=-7 1=10
back|1|none|0=25 2=-38
back|1|obstacle|0=15 1=11 2=-31
back|1|past main|future main|1=6 2=-6
back|1|past main|none gerund|0=-20 1=22
back|1|past main|none infinitive|0=-17 1=17
back|1|past main|none participle|0=18 1=-17
back|1|past main|past main|0=-8 1=37 2=-25
back|1|past main|past perfect main|0=20 2=-19
back|1|past main|past perfect relative|0=-7 1=10
back|1|past main|past sub|0=-10 1=12
back|1|past main|possible main|0=-10 1=13
back|1|past main|possible sub|0=8 1=-8
back|1|past main|possible that|2=5
back|1|past main|present infinitive|0=-8 1=21 2=-5
back|1|past main|present main|1=31 2=-31
back|1|past main|present relative|1=-9 2=11
back|1|past main|present sub|0=-18 1=21
back|1|past main|present that|0=-8 1=14 2=-7
back|1|past main|should main|0=-15 1=18
back|1|past main|unverbed|0=16 2=-20
back|1|past main|would relative|0=18 1=-18
back|1|past main|would that|0=-11 1=22 2=-7
back|1|past participle|future that|0=-9 2=12
back|1|past participle|past perfect main|0=-8 1=8
back|1|past participle|past perfect that|0=-8 1=8
back|1|past participle|possible main|0=-10 1=10
back|1|past participle|possible that|0=-8 1=8
back|1|past participle|present infinitive|0=5
back|1|past participle|present main|0=-18 1=20
back|1|past participle|present relative|0=-9 1=9
back|1|past participle|present that|0=-6 1=6
back|1|past participle|should that|0=7 1=-7
back|1|past participle|unverbed|0=23 1=-23
back|1|past participle|would main|0=-17 1=17
back|1|past participle|would relative|0=6 1=-6
back|1|past participle|would that|0=-25 1=26
back|1|past perfect main|future main|0=-11 1=14
back|1|past perfect main|none gerund|0=-10 1=11
back|1|past perfect main|past main|0=28 1=-24
back|1|past perfect main|past perfect main|0=-30 1=32 2=6
back|1|past perfect main|past perfect relative|0=-10 1=11
back|1|past perfect main|past perfect that|0=5
back|1|past perfect main|past relative|0=6 1=-6
back|1|past perfect main|past that|0=-19 1=19
back|1|past perfect main|possible that|0=8 1=-8
back|1|past perfect main|present infinitive|0=14 1=-13
back|1|past perfect main|present main|0=-6 1=20 2=-8
back|1|past perfect main|present relative|0=6 1=-6
back|1|past perfect main|present that|0=22 1=-20
back|1|past perfect main|should main|0=10 1=-10
back|1|past perfect main|unverbed|0=10 1=-8
back|1|past perfect main|would main|0=11 1=-10
back|1|past perfect main|would sub|0=-12 1=12
back|1|past perfect main|would that|0=17 1=-16
back|1|past perfect relative|future main|0=8 1=-7
back|1|past perfect relative|past main|0=8 1=-8
back|1|past perfect relative|unverbed|0=6 1=-6
back|1|past perfect sub|past main|0=10 1=-9
back|1|past perfect sub|past perfect main|0=8 1=-8
back|1|past perfect sub|past relative|0=-12 1=12
back|1|past perfect sub|unverbed|0=-27 1=27
back|1|past perfect that|future that|0=-23 1=23
back|1|past perfect that|past main|0=13 1=-10
back|1|past perfect that|unverbed|0=6 1=-6
back|1|past perfect that|would that|0=7 1=-7
back|1|past relative|future main|0=13 1=-10
back|1|past relative|future that|0=8 1=-8
back|1|past relative|past main|1=9
back|1|past relative|past participle|0=-5 1=5
back|1|past relative|past perfect relative|0=7 1=-7
back|1|past relative|past perfect that|0=-8 1=9
back|1|past relative|possible that|0=-7 1=7
back|1|past relative|present infinitive|0=10 1=-8
back|1|past relative|present main|0=11
back|1|past relative|present sub|0=8 1=-8
back|1|past relative|present that|0=6
back|1|past relative|should main|0=-8 1=8
back|1|past relative|should that|0=-8 1=9
back|1|past relative|unverbed|0=8 1=-7
back|1|past relative|would main|0=15 1=-15
back|1|past relative|would that|0=17 1=-13
back|1|past sub|future main|0=22 1=-22
back|1|past sub|future that|0=5 1=-5
back|1|past sub|none gerund|0=8 1=-8
back|1|past sub|past participle|0=-9 1=9
back|1|past sub|past perfect that|0=-12 1=12
back|1|past sub|past relative|0=6 1=-6
back|1|past sub|past that|0=-34 1=34
back|1|past sub|possible that|0=8 1=-8
back|1|past sub|present relative|0=7 1=-7
back|1|past sub|present sub|0=6 1=-6
back|1|past sub|present that|0=6 1=-6
back|1|past sub|unverbed|0=-15 1=15
back|1|past sub|would main|0=-8 1=8
back|1|past that|future main|0=7 1=-7
back|1|past that|past main|0=25 1=-24
back|1|past that|past that|0=9 1=-8
back|1|past that|present infinitive|0=8 1=-8
back|1|past that|unverbed|0=7 1=-7
back|1|past that|would that|0=8 1=-7
back|1|pledged|1=8
back|1|possible main|future main|0=-9 2=10
back|1|possible main|past that|0=-15 1=16
back|1|possible main|present infinitive|0=-7 1=10
back|1|possible relative|past main|1=7 2=-5
back|1|possible relative|unverbed|0=-11 1=11
back|1|possible that|past main|0=6
back|1|present infinitive|future main|0=-6 1=-15 2=20
back|1|present infinitive|future that|1=-5 2=6
back|1|present infinitive|none gerund|1=6 2=-6
back|1|present infinitive|past main|1=-16 2=18
back|1|present infinitive|past participle|0=-8 2=10
back|1|present infinitive|past perfect main|0=7 1=-13 2=6
back|1|present infinitive|past perfect relative|1=5
back|1|present infinitive|past relative|0=9
back|1|present infinitive|past that|0=7
back|1|present infinitive|possible main|1=9 2=-5
back|1|present infinitive|present infinitive|0=-12 2=14
back|1|present infinitive|present main|1=-20 2=21
back|1|present infinitive|present relative|1=-6 2=8
back|1|present infinitive|present that|0=9 1=-7
back|1|present infinitive|should that|0=-18 2=18
back|1|present infinitive|unverbed|0=-23 1=28 2=-5
back|1|present infinitive|would that|0=-10 2=9
back|1|present main|future main|0=22 1=-15 2=-7
back|1|present main|future relative|1=8
back|1|present main|future that|0=5 2=-6
back|1|present main|none gerund|0=6
back|1|present main|none infinitive|0=8 1=-8
back|1|present main|none participle|0=11 1=-9
back|1|present main|past main|0=13 2=-13
back|1|present main|past participle|0=9 1=-7
back|1|present main|past perfect main|0=25 1=-35 2=10
back|1|present main|past relative|0=-9 2=10
back|1|present main|past sub|0=13 1=-8
back|1|present main|past that|0=7
back|1|present main|possible main|1=-12 2=8
back|1|present main|present infinitive|0=30 1=-29
back|1|present main|present main|0=8
back|1|present main|present relative|0=15 1=-13
back|1|present main|present sub|0=12 1=-8
back|1|present main|present that|1=7
back|1|present main|unverbed|0=-12 1=23 2=-11
back|1|present main|would main|0=8
back|1|present main|would that|0=8 1=-5
back|1|present relative|future main|0=9
back|1|present relative|past main|0=36 1=-28 2=-7
back|1|present relative|past perfect main|0=12 1=-11
back|1|present relative|past perfect that|0=6 1=-6
back|1|present relative|past relative|0=6 1=-6
back|1|present relative|past sub|0=-11 2=12
back|1|present relative|past that|0=-7 1=8
back|1|present relative|possible main|0=9 1=-8
back|1|present relative|present infinitive|2=6
back|1|present relative|present main|0=8 1=-13 2=5
back|1|present relative|present relative|0=-6 1=6
back|1|present relative|present that|0=-6 1=6
back|1|present relative|unverbed|0=-9 2=7
back|1|present relative|would main|0=12 1=-12
back|1|present relative|would that|0=8 1=-5
back|1|present sub|future main|0=-5 2=8
back|1|present sub|past main|0=21 1=-14 2=-6
back|1|present sub|past perfect main|0=7 1=-6
back|1|present sub|past relative|0=6
back|1|present sub|present main|0=6
back|1|present sub|present that|0=-20 1=20
back|1|present sub|would that|0=-6 1=10
back|1|present that|past main|0=9 1=-8
back|1|promise|0=10 1=8 2=-22
back|1|refused|0=34 1=-23 2=-20
back|1|reluctant|1=20 2=-10
back|1|request|0=12 1=12 2=-21
back|1|requirement|0=33 1=-23 2=-19
back|1|says|agreement|0=24 1=-23
back|1|says|contribution|0=21 2=-32
back|1|says|engagement|0=8 1=-6
back|1|says|mandate|0=36 1=-33
back|1|says|obstacle|0=14 1=-11
back|1|says|request|1=11
back|1|says|requirement|0=-5 1=6
back|1|say|0=23 2=-31
back|1|serve|0=10 1=7 2=-18
back|1|should main|future main|0=5
back|1|should main|past perfect main|0=8 1=-7
back|1|should main|present main|0=-7 1=8
back|1|should perfect main|past main|0=-8 1=8
back|1|should relative|unverbed|0=10 1=-9
back|1|sign|1=9
back|1|suspended|0=26 1=-23
back|1|thank|0=-11 1=12
back|1|unverbed|future that|0=-25 1=25
back|1|unverbed|none gerund|0=-5 1=5
back|1|unverbed|none infinitive|0=-5 1=5
back|1|unverbed|none participle|0=-21 1=10 2=11
back|1|unverbed|past main|0=-20 1=13 2=7
back|1|unverbed|past participle|0=-8 1=8
back|1|unverbed|past perfect main|0=-27 1=17 2=10
back|1|unverbed|past perfect sub|0=-9 1=9
back|1|unverbed|past perfect that|0=8 1=-8
back|1|unverbed|past sub|0=-10 1=10
back|1|unverbed|possible main|0=-11 1=12
back|1|unverbed|possible that|0=-11 1=11
back|1|unverbed|present infinitive|0=-57 1=58
back|1|unverbed|present main|0=-46 1=39 2=8
back|1|unverbed|present relative|0=-12 1=12
back|1|unverbed|present sub|0=-14 1=14
back|1|unverbed|present that|0=-10 1=10
back|1|unverbed|unverbed|0=-17 1=18
back|1|unverbed|would main|0=-6 1=6
back|1|unverbed|would relative|0=-14 1=15
back|1|unverbed|would that|0=-12 2=10
back|1|want|0=-8
back|1|would main|past main|0=-16 1=19
back|1|would that|future main|0=7
back|1|would that|past main|0=-13 2=12
back|1|would that|past perfect main|0=6
back|1|would that|present infinitive|0=-6 2=8
back|1|would that|present main|1=-5 2=5
back|1|would that|unverbed|0=7 1=-7
back|1|would that|would that|0=9 1=-6
back|2|0=26 1=-14 2=-34
back|2|acts|contribution|0=22 1=-12 2=-29
back|2|acts|engagement|0=6 1=-9
back|2|acts|mandate|1=19 2=-22
back|2|acts|obstacle|0=10 1=12 2=-22
back|2|acts|request|0=10 2=-11
back|2|acts|requirement|0=28 1=-27
back|2|agreement drafting|0=-9 1=11
back|2|agreement in-force|0=-8 1=8
back|2|agreement signed|0=35 1=-34
back|2|arrive|0=9 1=-16 2=6
back|2|ask|0=21 1=-9 2=-10
back|2|authorised|0=11 1=-8
back|2|back|0=42 1=-37
back|2|bar|0=-9 1=10
back|2|bind|0=10 2=-13
back|2|changed|1=6
back|2|change|0=18 1=-29 2=11
back|2|committed|0=8
back|2|considering|0=23 1=-27
back|2|consider|0=8 2=-7
back|2|delivered|0=34 1=-16 2=-43
back|2|due|0=23 1=-34 2=12
back|2|ended|0=20 1=-14 2=-5
back|2|end|0=8 1=-14 2=7
back|2|engagement held|0=11
back|2|engagement planned|0=-13 1=6 2=8
back|2|extended|0=7 2=-12
back|2|future main|future main|1=-10 2=13
back|2|future main|none gerund|1=-6 2=9
back|2|future main|none infinitive|0=-9 2=10
back|2|future main|none participle|0=-10 1=12
back|2|future main|past main|1=-17 2=17
back|2|future main|past participle|0=-9 2=10
back|2|future main|past perfect main|0=10 1=-12
back|2|future main|present infinitive|0=17 1=-7 2=-9
back|2|future main|present main|0=30 1=-17 2=-13
back|2|future main|present sub|0=-7 2=8
back|2|future main|present that|0=5
back|2|future main|unverbed|0=9 1=-9
back|2|future main|would that|0=11 1=-7
back|2|future perfect main|future main|0=-23 2=24
back|2|future perfect main|unverbed|0=-12 2=12
back|2|future relative|future main|0=7 2=-6
back|2|future relative|present infinitive|0=-22 1=22
back|2|future relative|present main|0=7
back|2|future relative|would that|0=7 1=-7
back|2|future sub|past main|0=-8 1=9
back|2|future sub|unverbed|0=-11 1=12
back|2|future that|future main|1=12 2=-8
back|2|future that|past main|1=-10 2=11
back|2|future that|would that|0=-8 2=9
back|2|hesitate|0=13 1=-13
back|2|hold|1=9 2=-12
back|2|keep|0=13 1=-11
back|2|leave|0=29 1=-38 2=7
back|2|light|0=12 2=-14
back|2|meet|1=14 2=-15
back|2|none gerund|future main|0=5
back|2|none gerund|past main|0=11 1=-7
back|2|none gerund|past perfect main|0=-6 1=8
back|2|none gerund|past sub|0=-8 1=8
back|2|none gerund|past that|0=-9 1=9
back|2|none gerund|present infinitive|0=7 1=-7
back|2|none gerund|present main|0=-10 1=10
back|2|none gerund|present that|0=-8 1=8
back|2|none gerund|unverbed|0=-9 1=9
back|2|none infinitive|past perfect main|0=8
back|2|none infinitive|present main|0=-10 1=11
back|2|none participle|none infinitive|0=-7 1=9
back|2|none participle|past main|0=-26 1=28
back|2|none participle|past perfect main|0=5
back|2|none participle|past perfect relative|0=-8 1=9
back|2|none participle|past sub|0=6 1=-6
back|2|none participle|possible that|0=-19 1=19
back|2|none participle|present infinitive|0=-5 1=5
back|2|none participle|present main|0=9 1=-7
back|2|none participle|present relative|0=-26 1=26
back|2|none participle|unverbed|0=16 1=-15
back|2|none participle|would main|0=-5 1=5
back|2|none participle|would that|0=-6 1=7
back|2|none|0=26 2=-44
back|2|obstacle|0=20 2=-26
back|2|oppose|0=5 1=-29 2=24
back|2|past main|future main|1=13 2=-15
back|2|past main|future relative|0=-15 2=11
back|2|past main|future sub|0=-7 1=7
back|2|past main|future that|0=-22 1=13 2=8
back|2|past main|none gerund|0=-20 1=22
back|2|past main|none infinitive|0=-11 1=11
back|2|past main|none participle|0=11 1=-11
back|2|past main|past main|1=35 2=-33
back|2|past main|past perfect main|0=31 1=-22 2=-12
back|2|past main|past perfect relative|0=-22 1=23
back|2|past main|past perfect that|0=6
back|2|past main|past relative|0=6
back|2|past main|past that|0=-9 1=14
back|2|past main|possible main|0=7 1=-5
back|2|past main|possible relative|0=-15 1=15
back|2|past main|present infinitive|1=7 2=-7
back|2|past main|present main|0=6 1=7 2=-12
back|2|past main|present sub|0=-14 1=7 2=7
back|2|past main|present that|0=-30 1=34
back|2|past main|should main|0=-12 1=14
back|2|past main|should that|0=-21 1=22
back|2|past main|unverbed|1=20 2=-9
back|2|past main|would main|0=-16 1=19
back|2|past main|would that|0=-22 1=32 2=-6
back|2|past participle|future main|0=-31 1=34
back|2|past participle|none participle|0=5 1=-5
back|2|past participle|past main|0=-6 1=8
back|2|past participle|past perfect main|0=-6 1=6
back|2|past participle|past sub|0=6 1=-6
back|2|past participle|past that|0=8 1=-7
back|2|past participle|possible main|0=-10 1=10
back|2|past participle|present infinitive|0=-8 1=8
back|2|past participle|present main|0=-33 1=38
back|2|past participle|present sub|0=5 1=-5
back|2|past participle|present that|0=-9 1=9
back|2|past participle|unverbed|0=-17 1=17
back|2|past participle|would main|0=-22 1=22
back|2|past participle|would that|0=8 1=-7
back|2|past perfect main|future main|0=12 1=-7
back|2|past perfect main|future relative|0=5
back|2|past perfect main|none infinitive|0=27 1=-26
back|2|past perfect main|none participle|0=-14 1=15
back|2|past perfect main|past participle|0=-5 1=5
back|2|past perfect main|past perfect main|0=-34 1=43
back|2|past perfect main|past perfect that|0=-7 1=7
back|2|past perfect main|possible that|0=6 1=-5
back|2|past perfect main|present main|0=23 1=-17
back|2|past perfect main|present relative|0=14 1=-14
back|2|past perfect main|present sub|0=-7 1=7
back|2|past perfect main|present that|0=10 1=-10
back|2|past perfect main|should main|0=16 1=-13
back|2|past perfect main|unverbed|0=-19 1=20
back|2|past perfect main|would main|0=-8 1=8
back|2|past perfect main|would that|0=-6 1=8
back|2|past perfect relative|past perfect main|0=11 1=-11
back|2|past perfect relative|present main|0=6 1=-6
back|2|past perfect relative|would that|0=5
back|2|past perfect sub|past main|0=5
back|2|past perfect sub|past perfect main|0=-14 1=14
back|2|past perfect sub|unverbed|0=-12 1=12
back|2|past perfect that|past perfect main|0=-8 1=8
back|2|past perfect that|would that|0=8 1=-8
back|2|past relative|future that|0=7 1=-7
back|2|past relative|past main|0=6
back|2|past relative|past perfect main|0=13 1=-12
back|2|past relative|past perfect relative|0=6 1=-6
back|2|past relative|past sub|0=5
back|2|past relative|past that|0=12 1=-11
back|2|past relative|possible that|0=5 1=-5
back|2|past relative|present infinitive|0=-18 1=7 2=11
back|2|past relative|present main|0=12 1=-9
back|2|past relative|present relative|0=-7 1=7
back|2|past relative|present that|0=6 1=-6
back|2|past relative|unverbed|0=8 1=-8
back|2|past sub|future main|0=-8 1=9
back|2|past sub|past participle|0=-8 1=8
back|2|past sub|past relative|0=9 1=-9
back|2|past sub|past that|0=12 1=-12
back|2|past sub|possible that|0=-10 1=10
back|2|past sub|present infinitive|0=9 1=-8
back|2|past sub|present main|0=5
back|2|past sub|unverbed|0=6 1=-5
back|2|past sub|would that|0=9 1=-7
back|2|past that|future main|0=5
back|2|past that|would that|0=7
back|2|pledged|2=-7
back|2|possible main|past main|0=13 1=-12
back|2|present infinitive|future main|0=-11 1=-10 2=21
back|2|present infinitive|future that|0=-9 1=10
back|2|present infinitive|past main|1=-15 2=18
back|2|present infinitive|past participle|0=5
back|2|present infinitive|past relative|0=-14 2=11
back|2|present infinitive|past that|1=-10 2=7
back|2|present infinitive|present infinitive|2=6
back|2|present infinitive|present main|1=-15 2=17
back|2|present infinitive|present that|0=-7 2=10
back|2|present infinitive|unverbed|0=11 1=-8
back|2|present infinitive|would that|0=8 1=-6
back|2|present main|future main|0=-19 1=25 2=-6
back|2|present main|future that|0=-10 1=-10 2=19
back|2|present main|none infinitive|0=11 1=-11
back|2|present main|past main|1=-6 2=7
back|2|present main|past participle|0=6
back|2|present main|past relative|0=-8 1=9
back|2|present main|past sub|0=13 1=-13
back|2|present main|past that|0=15 1=-13
back|2|present main|possible main|0=-7 2=8
back|2|present main|possible that|1=-12 2=12
back|2|present main|present infinitive|1=6 2=-7
back|2|present main|present main|0=20 1=-29 2=13
back|2|present main|present sub|1=-10 2=11
back|2|present main|present that|0=12 1=-11
back|2|present main|unverbed|0=11 1=-15
back|2|present main|would main|0=9 1=-8
back|2|present main|would that|0=-6
back|2|present relative|past main|0=13 2=-12
back|2|present relative|past perfect main|0=7 1=-6
back|2|present relative|present infinitive|0=7 1=-7
back|2|present relative|present main|0=5
back|2|present relative|unverbed|0=7 1=-7
back|2|present relative|would main|0=7 1=-7
back|2|present sub|past main|0=23 1=-18
back|2|present sub|past that|0=7 1=-6
back|2|present sub|present main|0=11 1=-10
back|2|present sub|present sub|0=5
back|2|present sub|present that|0=-10 1=11
back|2|present sub|unverbed|0=7 1=-6
back|2|present that|past main|0=5
back|2|present that|past that|0=-7 1=7
back|2|present that|would main|0=-8 2=9
back|2|present that|would that|0=7 1=-7
back|2|promise|0=-9 1=15
back|2|refused|0=21 1=-8 2=-14
back|2|refuse|0=-8 1=10
back|2|reluctant|0=14 2=-6
back|2|request|1=17 2=-15
back|2|requirement|0=35 1=-35 2=-7
back|2|says|agreement|0=21 1=-21
back|2|says|contribution|0=17 1=-9 2=-13
back|2|says|engagement|0=-10 1=11
back|2|says|mandate|0=33 1=-36
back|2|says|obstacle|0=20 1=-18
back|2|says|request|0=-12 1=14
back|2|says|requirement|0=11 1=-10
back|2|say|0=20 2=-30
back|2|serve|0=21 2=-27
back|2|should main|present main|0=7
back|2|should main|would that|0=6
back|2|should relative|would main|0=7
back|2|should that|past main|0=-9 1=10
back|2|sign|0=-14 1=19
back|2|thank|0=13 1=-12
back|2|unverbed|future main|0=-13 1=14
back|2|unverbed|future that|0=6 1=-6
back|2|unverbed|none infinitive|0=-9 1=9
back|2|unverbed|past main|1=7
back|2|unverbed|past perfect main|0=-15 1=16
back|2|unverbed|past perfect relative|0=6 1=-6
back|2|unverbed|past sub|0=7 1=-6
back|2|unverbed|past that|0=-8 1=9
back|2|unverbed|possible main|0=-8 1=9
back|2|unverbed|possible that|0=-6 1=6
back|2|unverbed|present infinitive|0=-11 1=12
back|2|unverbed|present main|0=-6 2=9
back|2|unverbed|present sub|0=-16 1=16
back|2|unverbed|present that|0=-7 1=8
back|2|unverbed|unverbed|0=-11 2=12
back|2|unverbed|would main|0=-11 1=12
back|2|unverbed|would that|0=-27 1=27
back|2|want|0=7
back|2|withdrawn|1=-5 2=14
back|2|would main|past main|0=5
back|2|would main|present infinitive|0=-24 1=24
back|2|would main|present main|0=-8 2=11
back|2|would that|future main|0=-6 2=7
back|2|would that|past main|0=13 1=-9
back|2|would that|past perfect relative|0=-11 1=12
back|2|would that|present main|1=8
back|3|0=31 1=-14 2=-43
back|3|acts|contribution|0=23 1=-5 2=-36
back|3|acts|mandate|0=8 2=-7
back|3|acts|obstacle|0=12 1=7 2=-18
back|3|acts|request|0=10 2=-7
back|3|acts|requirement|0=26 1=-11 2=-13
back|3|agreement drafting|1=5
back|3|arrive|0=26 1=-13 2=-21
back|3|ask|0=-7 1=20 2=-10
back|3|authorised|0=17 1=-16
back|3|authorise|0=10 1=-9
back|3|back|0=13 1=-9
back|3|bar|0=-44 1=45
back|3|bind|0=33 1=-31
back|3|changed|0=5
back|3|change|0=6 1=-6
back|3|committed|0=20 1=-17
back|3|considering|0=12 2=-10
back|3|consider|0=-15 1=18
back|3|delivered|0=29 1=-17 2=-32
back|3|ended|0=22 1=-19
back|3|end|0=28 1=-14 2=-13
back|3|engagement held|1=6
back|3|extended|2=-6
back|3|extend|0=-8 1=15 2=-7
back|3|future main|future main|0=-13 1=17
back|3|future main|none participle|0=-11 2=11
back|3|future main|past main|1=14 2=-14
back|3|future main|past perfect main|0=15 1=-10
back|3|future main|past that|0=6 1=-6
back|3|future main|present infinitive|0=11 1=-7
back|3|future main|present main|1=-12 2=14
back|3|future main|present relative|0=5
back|3|future main|unverbed|1=6
back|3|future main|would main|0=-5 1=-5 2=10
back|3|future main|would that|0=5
back|3|future relative|should main|0=-10 1=10
back|3|future that|future main|0=-8 2=9
back|3|future that|future relative|0=-12 2=12
back|3|give|0=-8 2=22
back|3|hold|0=42 1=-37
back|3|keep|0=46 1=-33 2=-15
back|3|leave|0=-5 1=11
back|3|light|0=22 1=-18 2=-8
back|3|meet|0=11 2=-13
back|3|none gerund|past main|0=-16 1=17
back|3|none gerund|past participle|0=-12 1=12
back|3|none gerund|past that|0=-31 1=31
back|3|none gerund|present infinitive|0=5
back|3|none gerund|present main|0=7 1=-7
back|3|none gerund|present that|0=-5 1=5
back|3|none gerund|unverbed|0=-6 1=7
back|3|none participle|future main|0=7 1=-7
back|3|none participle|none participle|0=-6 1=6
back|3|none participle|past main|0=-8 1=8
back|3|none participle|past perfect main|0=9 1=-8
back|3|none participle|present infinitive|0=-8 1=8
back|3|none participle|present main|0=-16 1=8 2=8
back|3|none participle|unverbed|0=11 1=-11
back|3|none|0=19 1=14 2=-43
back|3|obstacle|0=29 1=-17 2=-22
back|3|oppose|0=-24 1=-8 2=31
back|3|past main|future main|0=-12 1=21 2=-5
back|3|past main|future relative|0=11 1=-11
back|3|past main|future sub|0=-6 1=6
back|3|past main|future that|0=8 1=-6
back|3|past main|none gerund|0=-15 1=15
back|3|past main|none infinitive|0=8 1=-8
back|3|past main|past main|0=-11 1=30 2=-10
back|3|past main|past participle|0=-11 1=12
back|3|past main|past perfect main|0=19 1=-7 2=-9
back|3|past main|past perfect relative|0=-9 1=9
back|3|past main|past relative|1=-10 2=10
back|3|past main|past that|0=-14 1=15
back|3|past main|possible sub|0=7 1=-7
back|3|past main|possible that|0=-31 1=31
back|3|past main|present infinitive|0=-38 1=28 2=19
back|3|past main|present main|0=19 2=-25
back|3|past main|present relative|0=23 1=-22
back|3|past main|present sub|0=-16 1=17
back|3|past main|present that|0=6
back|3|past main|unverbed|1=17 2=-9
back|3|past main|would main|0=-25 1=16 2=8
back|3|past main|would relative|0=15 1=-15
back|3|past main|would sub|0=-11 1=11
back|3|past main|would that|0=-9 1=17 2=-5
back|3|past participle|future main|0=6 1=-5
back|3|past participle|past main|0=-26 1=26
back|3|past participle|past perfect main|0=-20 1=20
back|3|past participle|present that|0=-19 1=19
back|3|past participle|would that|0=-9 1=10
back|3|past perfect main|future main|0=8 1=-5
back|3|past perfect main|future relative|0=5
back|3|past perfect main|none infinitive|0=16 1=-16
back|3|past perfect main|none participle|0=10 1=-10
back|3|past perfect main|past main|0=25 1=-24
back|3|past perfect main|past perfect main|0=-37 1=39
back|3|past perfect main|past that|0=11 1=-11
back|3|past perfect main|possible main|0=6 1=-6
back|3|past perfect main|possible that|0=5 1=-5
back|3|past perfect main|present infinitive|0=7 1=-7
back|3|past perfect main|present main|0=26 1=-19
back|3|past perfect main|present relative|0=7 1=-7
back|3|past perfect main|present that|0=8 1=-8
back|3|past perfect main|should main|0=11 1=-11
back|3|past perfect main|would main|0=5
back|3|past perfect relative|future main|0=7 1=-7
back|3|past perfect relative|past perfect main|0=9 1=-9
back|3|past perfect relative|past perfect relative|0=-25 1=25
back|3|past perfect relative|would main|0=-11 1=11
back|3|past perfect that|past perfect main|0=-8 1=8
back|3|past perfect that|past relative|0=-12 1=12
back|3|past perfect that|past that|0=-9 1=9
back|3|past perfect that|present infinitive|0=5 1=-5
back|3|past perfect that|present main|0=-9 1=9
back|3|past relative|future main|0=8 1=-7
back|3|past relative|future that|0=5 1=-5
back|3|past relative|past main|0=38 1=-36
back|3|past relative|past perfect main|0=10 1=-10
back|3|past relative|past relative|0=7 1=-7
back|3|past relative|past sub|0=-8 1=8
back|3|past relative|past that|0=11 1=-11
back|3|past relative|present infinitive|0=12 1=-12
back|3|past relative|present main|0=12 1=-11
back|3|past relative|present relative|0=6 1=-6
back|3|past relative|unverbed|0=13 1=-13
back|3|past relative|would main|0=-14 1=14
back|3|past relative|would that|0=-9 1=10
back|3|past sub|future main|0=7 1=-7
back|3|past sub|past main|0=-24 1=25
back|3|past sub|past perfect main|0=7 1=-7
back|3|past sub|past relative|0=5
back|3|past sub|past sub|0=-10 1=10
back|3|past sub|past that|0=-8 1=8
back|3|past sub|present infinitive|0=6 1=-6
back|3|past sub|present main|0=8 1=-8
back|3|past sub|present relative|0=5 1=-5
back|3|past sub|unverbed|0=14 1=-14
back|3|past sub|would main|0=-18 1=18
back|3|past that|past that|0=-10 1=10
back|3|past that|possible that|0=-11 1=11
back|3|pledged|0=8 1=17 2=-30
back|3|present infinitive|future main|0=10 2=-5
back|3|present infinitive|future relative|0=-11 2=12
back|3|present infinitive|future that|0=-9 1=10
back|3|present infinitive|past main|0=-11 1=10
back|3|present infinitive|past perfect main|0=-21 1=10 2=11
back|3|present infinitive|present infinitive|0=-6
back|3|present infinitive|present main|0=6 1=-7
back|3|present infinitive|unverbed|0=-14 1=6 2=8
back|3|present infinitive|would main|0=6 1=-5
back|3|present infinitive|would that|0=7 1=-5
back|3|present main|future main|0=20 1=-17
back|3|present main|none infinitive|0=7 1=-7
back|3|present main|past main|0=17 1=-18
back|3|present main|past perfect main|0=-6 1=8
back|3|present main|past perfect that|0=-8 1=8
back|3|present main|past that|0=10 1=-10
back|3|present main|possible main|0=-10 1=11
back|3|present main|possible that|0=-10 1=10
back|3|present main|present infinitive|0=17 1=-14
back|3|present main|present main|0=18 1=-22 2=7
back|3|present main|present relative|0=6
back|3|present main|present sub|0=7 1=-5
back|3|present main|unverbed|0=-9 2=9
back|3|present main|would main|0=-15 1=15
back|3|present main|would that|0=-6 2=9
back|3|present relative|future main|0=11 1=-9
back|3|present relative|past main|0=8 1=-6
back|3|present relative|past perfect main|0=5 1=-5
back|3|present relative|present main|0=8 1=-7
back|3|present relative|unverbed|2=5
back|3|present sub|past main|0=8 1=-14 2=6
back|3|promise|0=18 2=-17
back|3|refused|0=31 1=-25 2=-9
back|3|refuse|0=20 1=-15
back|3|reluctant|0=41 1=-39
back|3|request|0=7 1=8 2=-10
back|3|requirement|0=28 1=-13 2=-15
back|3|says|contribution|0=30 1=-13 2=-31
back|3|says|mandate|0=38 1=-37
back|3|says|obstacle|0=33 1=-32
back|3|says|request|0=-6 1=6
back|3|say|0=24 2=-32
back|3|serve|0=9 1=6 2=-12
back|3|should main|future main|0=6 2=-6
back|3|should main|past perfect main|0=-8 1=9
back|3|sign|0=10 1=-7
back|3|suspended|0=-27 1=29
back|3|thank|0=15 1=-14
back|3|unverbed|none participle|0=6 1=-5
back|3|unverbed|past main|0=-24 1=25
back|3|unverbed|past participle|0=6 1=-6
back|3|unverbed|past perfect main|0=-32 1=33
back|3|unverbed|past perfect relative|0=-8 1=8
back|3|unverbed|past perfect that|0=7 1=-7
back|3|unverbed|past relative|0=5 1=-5
back|3|unverbed|past sub|0=-8 1=8
back|3|unverbed|possible main|0=-9 1=9
back|3|unverbed|present infinitive|0=13 1=-12
back|3|unverbed|present main|0=10 1=-9
back|3|unverbed|present relative|0=-11 1=11
back|3|unverbed|present sub|0=-25 1=25
back|3|unverbed|present that|0=-8 1=8
back|3|unverbed|would main|0=18 1=-18
back|3|unverbed|would that|0=-16 1=16
back|3|want|0=12 1=-12
back|3|withdrawn|1=6
back|3|would main|past main|0=-19 1=20
back|3|would that|future main|0=-8 1=9
back|3|would that|past main|0=11 1=-7
back|3|would that|past relative|0=-11 1=12
back|4 ahead|0=19 1=-46 2=23
back|4 long-ago|0=44 1=-38 2=-35
back|4 now|0=26 1=-26 2=-8
back|4 past|0=38 1=-29 2=-27
back|7 ahead|0=18 1=-48 2=16
back|7 long-ago|0=42 1=-37 2=-14
back|7 now|1=-19 2=21
back|7 past|0=37 1=-23 2=-46
back|apart|0=20 1=-6 2=-32
back|apart|0|0=9 2=-11
back|apart|10 ahead|1=-14 2=22
back|apart|10 long-ago|0=14 1=-12
back|apart|10 now|0=7 1=28 2=-42
back|apart|10 past|0=13 1=25 2=-50
back|apart|1|0=17 2=-29
back|apart|2|0=22 1=-6 2=-35
back|apart|3|0=28 1=-11 2=-40
back|apart|4 ahead|0=8 1=-32 2=26
back|apart|4 long-ago|0=41 1=-33 2=-28
back|apart|4 now|0=27 1=-23 2=-7
back|apart|4 past|0=30 1=-20 2=-15
back|apart|7 ahead|0=10 1=-49 2=32
back|apart|7 long-ago|0=27 1=-21
back|apart|7 now|1=-22 2=22
back|apart|7 past|0=41 1=-31 2=-45
back|future main|0=15 1=-23
back|future relative|0=5 1=-27 2=22
back|future sub|0=-8 1=-16 2=24
back|future that|0=16 1=-6 2=-12
back|last|false|0=23 1=-20 2=-21
back|last|true|0=23 1=-5 2=-37
back|none gerund|0=16 2=-17
back|none infinitive|0=21 2=-19
back|none participle|0=9 1=-12 2=6
back|own|0|0=18 1=16 2=-49
back|own|1|0=34 1=-36 2=-28
back|own|2|0=27 1=-86 2=49
back|past infinitive|1=-8 2=10
back|past main|0=17 1=6 2=-34
back|past participle|0=-10 2=14
back|past perfect infinitive|0=5 1=-5
back|past perfect main|0=33 1=-16 2=-44
back|past perfect relative|0=36 1=-12 2=-34
back|past perfect sub|0=7 1=7 2=-13
back|past perfect that|0=11 1=-6
back|past relative|0=16 1=-7 2=-15
back|past sub|1=11 2=-13
back|past that|0=9 1=17 2=-28
back|possible main|0=-12 2=20
back|possible relative|0=-9 1=12
back|possible sub|0=10 1=-7
back|possible that|0=-5 1=15
back|present infinitive|0=25 1=-11 2=-30
back|present main|0=26 1=-13 2=-36
back|present relative|0=28 1=-22 2=-20
back|present sub|1=-18 2=21
back|present that|0=11 1=5 2=-17
back|should main|0=16 1=-25 2=10
back|should perfect main|0=-14 2=9
back|should relative|0=29 1=-23 2=-6
back|should that|0=-22 1=7 2=16
back|together|0=27 1=-9 2=-38
back|together|0|0=20 2=-35
back|together|10 ahead|0=17 1=-44 2=20
back|together|10 long-ago|0=12 1=-10
back|together|10 now|0=6 1=21 2=-27
back|together|10 past|0=24 1=9 2=-50
back|together|1|0=28 1=-12 2=-38
back|together|2|0=31 1=-29 2=-24
back|together|3|0=37 1=-22 2=-36
back|together|4 ahead|0=16 1=-17
back|together|4 long-ago|0=31 1=-19 2=-18
back|together|4 now|1=-5 2=8
back|together|4 past|0=25 1=-15 2=-11
back|together|7 ahead|0=25 1=-30 2=-12
back|together|7 long-ago|0=23 1=-17
back|together|7 now|1=-9 2=18
back|together|7 past|0=28 1=-10 2=-39
back|unverbed|0=21 2=-38
back|would main|0=6 1=12 2=-15
back|would perfect main|0=9 1=-8
back|would perfect relative|0=-8 1=8
back|would perfect that|0=5
back|would relative|0=-10 1=27 2=-18
back|would sub|2=-8
back|would that|1=22 2=-17
before|"|1=-11 2=7
before|"|7 now|0=9 1=-14
before|"|contribution|1=-11 2=7
before|"|pledged|0=6 1=-13 2=7
before|'s|0=11 1=-8
before|'s|10 now|0=9 1=-8
before|'s|10 past|0=-13 1=14
before|'s|7 now|0=15 1=-14
before|'s|pledged|0=-8 1=10
before|(|0=-16 1=24 2=-7
before|(|10 ahead|0=-28 1=34 2=-6
before|(|10 now|0=-13 1=13
before|(|10 past|0=16 1=-15
before|(|7 past|0=8 1=-8
before|(|considering|0=31 1=-31
before|(|contribution|1=-7 2=11
before|(|delivered|0=6 1=-6
before|(|extended|0=6 1=9 2=-15
before|(|mandate|1=20 2=-18
before|(|pledged|0=-52 1=41 2=11
before|)|10 past|0=-5 1=5
before|,|0=6 2=-11
before|,|10 now|0=15 1=-51 2=36
before|,|10 past|0=-7 1=23 2=-16
before|,|4 past|0=10 1=-9
before|,|7 ahead|1=5 2=-6
before|,|7 now|1=24 2=-20
before|,|7 past|0=-18 1=20
before|,|agreement signed|0=-11 1=11
before|,|agreement|0=-14 1=14
before|,|authorised|0=-23 1=24
before|,|changed|0=7 1=-7
before|,|committed|0=28 1=-27
before|,|contribution|0=10 1=-22 2=11
before|,|delivered|0=-47 1=47
before|,|ended|0=12 2=-7
before|,|extended|1=9 2=-13
before|,|mandate|1=22 2=-21
before|,|pledged|0=-51 1=40 2=12
before|,|refused|0=15 1=-15
before|,|reluctant|0=23 1=-23
before|,|request|0=7 1=-6
before|,|suspended|0=7 1=-7
before|,|withdrawn|0=33 1=-36
before|-|10 now|0=7 1=-7
before|-|mandate|0=-9 1=9
before|1,000|4 now|0=5
before|1,100|0=5 1=-5
before|1,100|contribution|0=5 1=-5
before|1,100|delivered|0=5 1=-5
before|1,500|0=6 1=-6
before|1,500|7 past|0=6 1=-6
before|1,500|contribution|0=6 1=-6
before|1,650|0=14 1=-13
before|1,650|7 now|0=14 1=-13
before|1,650|contribution|0=14 1=-13
before|1,650|delivered|0=12 1=-12
before|2026|0=-8 1=9
before|2026|extended|0=-8 1=9
before|2026|mandate|0=-8 1=9
before|3,400|0=-11 1=11
before|3,400|7 now|0=-11 1=11
before|3,400|contribution|0=-11 1=11
before|3,400|delivered|0=-11 1=11
before|300|0=6
before|300|4 ahead|0=7 2=-6
before|300|contribution|0=6
before|4,000|2=-6
before|4,000|contribution|2=-6
before|400|4 past|0=6 1=-6
before|400|7 ahead|1=7
before|400|delivered|0=6 1=-6
before|5,000|10 now|0=6 1=-6
before|5,000|1=6
before|5,000|contribution|1=6
before|5,000|delivered|0=6 1=-6
before|60|1=-5 2=5
before|60|7 now|1=-5 2=5
before|60|contribution|1=-5 2=5
before|72|0=-8 1=8
before|72|10 past|0=-8 1=8
before|72|contribution|0=-8 1=8
before|72|delivered|0=-8 1=8
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
before|90th|0=-10 2=11
before|90th|7 ahead|0=-10 2=11
before|90th|contribution|0=-10 2=11
before|90th|pledged|0=-10 2=11
before|:|10 past|0=-28 1=28
before|:|contribution|0=-5 1=13 2=-8
before|:|delivered|0=-6 1=6
before|:|pledged|2=-8
before|;|0=14 1=-10
before|;|10 now|0=12 1=-12
before|;|10 past|0=-7 1=7
before|;|7 now|0=5
before|;|contribution|0=15 1=-11
before|;|delivered|0=10 1=-10
before|^|0=-8 1=24 2=-15
before|^|10 long-ago|0=-20 1=20
before|^|10 now|0=64 1=-62
before|^|10 past|1=13 2=-13
before|^|4 long-ago|0=11 1=-11
before|^|4 now|0=-8 1=10
before|^|4 past|0=12 1=-10
before|^|7 ahead|0=-13 1=-15 2=28
before|^|7 long-ago|0=-13 1=13
before|^|7 now|0=-14 1=38 2=-22
before|^|7 past|0=-27 1=28
before|^|agreement drafting|0=-9 1=10
before|^|agreement signed|1=5
before|^|agreement|0=-14 1=15
before|^|authorised|0=29 1=-39 2=10
before|^|changed|0=-12 1=13
before|^|committed|0=-9 1=10
before|^|considering|0=10 1=-8
before|^|contribution|0=-12 1=9
before|^|ended|0=-9 1=11
before|^|engagement planned|0=-10 1=11
before|^|engagement|0=-7 1=8
before|^|extended|0=9 1=14 2=-22
before|^|mandate|0=16 2=-15
before|^|obstacle|0=-9 1=9
before|^|pledged|0=-6 1=21 2=-15
before|^|refused|0=14 1=-14
before|^|reluctant|0=9 1=-9
before|^|requirement|0=9 1=-7
before|^|suspended|0=-6 1=8
before|^|withdrawn|0=-20 2=21
before|ababa|0=-10 1=10
before|ababa|7 now|0=-5 1=5
before|ababa|request|0=-5 1=5
before|abdullah|0=6 1=-6
before|abdullah|7 now|0=6 1=-6
before|abdullah|contribution|0=6 1=-6
before|abdullah|delivered|0=6 1=-6
before|about|0=18 1=-21
before|about|10 past|0=13 1=-13
before|about|contribution|0=7 1=-10
before|about|engagement held|0=13 1=-13
before|about|engagement|0=13 1=-13
before|about|obstacle|0=-6 1=6
before|about|pledged|1=-8 2=9
before|abstained|0=7 1=-7
before|abstained|4 past|0=11 1=-11
before|abstained|contribution|0=7 1=-6
before|abuja|authorised|0=7 1=-6
before|abuja|mandate|0=7 1=-6
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
before|added|4 past|0=-6 1=6
before|added|delivered|0=-9 1=9
before|added|pledged|1=-7
before|admited|contribution|0=-10 1=10
before|admited|suspended|0=-7 1=7
before|adopted|0=-16 1=17
before|adopted|10 past|0=-12 1=12
before|adopted|authorised|0=-8 1=8
before|adopted|extended|0=-8 1=9
before|adopted|mandate|0=-19 1=20
before|adoption|0=-14 1=15
before|adoption|10 now|0=-11 1=12
before|adoption|authorised|0=-6 1=6
before|adoption|mandate|0=-9 1=10
before|adviser|0=10 1=-10
before|adviser|10 past|0=10 1=-10
before|affairs|0=-8 1=8
before|affairs|contribution|0=-8 1=8
before|affairs|pledged|0=-8 1=8
before|affirmed|10 past|0=8 1=-7
before|affirmed|committed|0=-6 1=6
before|affirmed|obstacle|0=6 1=-6
before|affirmed|pledged|0=-22 1=22
before|affirmed|suspended|0=10 1=-10
before|affirmed|withdrawn|0=11 1=-11
before|africa|0=13 1=-13
before|africa|7 now|0=9 1=-9
before|africa|considering|0=8 1=-8
before|africa|contribution|0=11 1=-11
before|africa|request|0=-5 1=5
before|after|0=22 1=-5 2=-17
before|after|10 ahead|0=-6 1=6
before|after|10 past|0=11 1=-10
before|after|7 ahead|0=13 2=-10
before|after|7 now|0=-20 1=21
before|after|7 past|0=13 1=-12
before|after|authorised|0=-11 1=11
before|after|committed|0=-25 1=25
before|after|considering|0=27 1=-23
before|after|contribution|0=40 1=-21 2=-18
before|after|ended|0=-12 1=9
before|after|engagement held|0=6 1=-5
before|after|engagement planned|0=6 1=-5
before|after|engagement|0=11 1=-11
before|after|mandate|0=-22 1=20
before|after|obstacle|0=-10 1=10
before|after|pledged|1=9 2=-10
before|after|refused|0=22 1=-22
before|after|withdrawn|0=9
before|against|10 past|2=-6
before|against|1=8 2=-6
before|against|contribution|0=13 1=-7 2=-6
before|against|obstacle|0=-14 1=14
before|against|pledged|0=13 1=-7 2=-6
before|again|7 now|0=7
before|again|7 past|0=-5 1=5
before|again|contribution|0=19 1=-16
before|again|engagement held|0=-6 1=6
before|again|engagement|0=-6 1=6
before|again|obstacle|0=-9 1=9
before|again|pledged|0=14 1=-11
before|ago|0=20 1=-18
before|ago|7 now|0=15 1=-14
before|ago|contribution|0=10 1=-9
before|ago|delivered|0=5 1=-5
before|agreed|10 past|0=-5 1=5
before|agreed|1=13 2=-11
before|agreed|7 ahead|0=13 2=-8
before|agreed|7 now|0=-12 1=12
before|agreed|authorised|0=-11 1=11
before|agreed|contribution|0=8 2=-10
before|agreed|delivered|0=10 1=-10
before|agreed|mandate|0=-7 1=8
before|agreed|obstacle|0=-6 1=6
before|agreed|pledged|0=-11 1=13
before|agreed|withdrawn|0=13 2=-8
before|agreement|0=-7 1=7
before|agreement|10 now|0=-7 1=7
before|agreement|committed|0=-7 1=7
before|agreement|contribution|0=-7 1=7
before|agrees|0=7 2=-7
before|agrees|10 ahead|0=7 2=-7
before|agrees|contribution|0=7 2=-7
before|agrees|pledged|0=7 2=-7
before|ahead|0=5
before|ahead|delivered|0=-8 1=8
before|aircraft|0=-6 1=6
before|aircraft|10 past|0=-6 1=6
before|aircraft|contribution|0=-6 1=6
before|aircraft|delivered|0=-6 1=6
before|airfield|0=-10 1=10
before|airfield|10 now|0=-10 1=10
before|airfield|contribution|0=-10 1=10
before|airfield|delivered|0=-10 1=10
before|airport|0=-9 1=11
before|airport|10 past|0=-10 1=10
before|airport|contribution|0=-10 1=12
before|airport|delivered|0=-19 1=19
before|alliance|0=-8 1=8
before|alliance|7 past|0=-11 1=11
before|alliance|contribution|0=-11 1=11
before|alliance|pledged|0=-11 1=11
before|allies|request|0=-8 1=8
before|all|0=6 1=-6
before|all|7 now|0=10 1=-10
before|all|contribution|0=6 1=-6
before|all|delivered|0=10 1=-10
before|also|10 past|0=6 1=-6
before|also|obstacle|0=6 1=-6
before|and|0=10 1=-19 2=10
before|and|10 ahead|0=15 2=-14
before|and|10 now|0=15 1=-15
before|and|10 past|0=-34 1=10 2=23
before|and|4 long-ago|0=-17 1=17
before|and|4 past|0=7 1=-7
before|and|7 ahead|0=-7 2=12
before|and|7 now|0=21 1=-18
before|and|committed|0=-15 1=10 2=5
before|and|considering|0=6 2=-6
before|and|contribution|1=-12 2=12
before|and|delivered|0=-12 1=13
before|and|engagement held|0=9 1=-9
before|and|engagement planned|0=5
before|and|engagement|0=15 1=-13
before|and|obstacle|0=9 1=-9
before|and|pledged|0=15 1=-20 2=5
before|and|request|0=-11 1=11
before|and|withdrawn|0=5 1=-15 2=9
before|ankara|0=-7 1=7
before|ankara|7 now|0=-7 1=7
before|announced|0=7 2=-11
before|announced|10 past|0=-13 1=15
before|announced|4 past|0=11 1=-10
before|announced|7 now|0=-5 1=11 2=-6
before|announced|7 past|0=7 1=-7
before|announced|committed|0=22 1=-22
before|announced|contribution|1=9 2=-10
before|announced|delivered|0=7 1=-7
before|announced|engagement held|0=-12 1=12
before|announced|engagement|0=-7 1=7
before|announced|obstacle|0=10 1=-10
before|announced|pledged|0=11 2=-10
before|announced|refused|0=-7 1=7
before|announced|requirement|0=7 1=-7
before|announced|suspended|0=-8 1=9
before|announced|withdrawn|0=-23 1=24
before|answered|0=-8 1=8
before|answered|10 past|0=-8 1=8
before|answered|contribution|0=-8 1=8
before|answered|pledged|0=-8 1=8
before|apiece|0=-10 1=10
before|apiece|4 past|0=-10 1=10
before|apiece|contribution|0=-10 1=10
before|apiece|delivered|0=-10 1=10
before|appeal|0=7 1=-7
before|appeal|10 past|0=5 1=-5
before|appeal|obstacle|0=7 1=-7
before|approval|0=-8 1=8
before|approval|committed|0=-6 1=7
before|approved|0=-15 1=15
before|approved|10 now|0=-9 1=9
before|approved|4 past|0=-8 1=8
before|approved|authorised|0=-14 1=15
before|approved|delivered|0=12 1=-12
before|approved|mandate|0=-18 1=19
before|approved|obstacle|0=-5 1=5
before|area|0=-13 1=6 2=6
before|area|10 past|0=-8 1=8
before|area|contribution|0=-13 1=6 2=6
before|area|delivered|0=-8 1=8
before|army|0=9 1=-9
before|army|contribution|0=9 1=-9
before|around|0=5 1=-21 2=15
before|around|10 ahead|0=-8 2=9
before|around|10 past|2=7
before|around|7 past|0=16 1=-16
before|around|contribution|0=-11 1=-13 2=24
before|around|delivered|0=10 1=-10
before|around|mandate|0=16 1=-7 2=-9
before|around|pledged|0=-21 2=25
before|arrival|0=-6 1=7
before|arrival|7 now|0=-6 1=6
before|arrival|contribution|0=-11 1=12
before|arrival|delivered|0=-11 1=12
before|arrived|0=-5 1=6
before|arrived|10 now|0=-16 1=16
before|arrived|10 past|0=6 1=-6
before|arrived|4 now|0=-9 1=9
before|arrived|4 past|0=-11 1=11
before|arrived|7 now|0=7 1=-6
before|arrived|7 past|0=17 1=-17
before|arrived|agreement drafting|0=6 1=-6
before|arrived|agreement|0=6 1=-6
before|arrived|contribution|0=-8 1=9
before|arrived|delivered|0=-21 1=21
before|arrived|obstacle|0=5 1=-5
before|arrived|pledged|0=6 1=-6
before|arrived|withdrawn|0=7 1=-7
before|arrive|0=-10 1=-16 2=26
before|arrive|10 ahead|0=-5
before|arrive|7 now|0=-16 1=-9 2=25
before|arrive|contribution|0=-9 1=-17 2=26
before|arrive|delivered|0=15 1=-15
before|arrive|pledged|0=-24 2=26
before|arriving|0=9 1=-7
before|arriving|7 now|0=9 1=-7
before|arriving|contribution|0=9 1=-7
before|artibonite|0=7 1=-7
before|artibonite|contribution|0=7 1=-7
before|artibonite|delivered|0=7 1=-7
before|asked|10 past|0=-6 1=6
before|asked|1=6
before|asked|7 now|0=11 1=-7
before|asked|7 past|0=-11 1=11
before|asked|contribution|0=16 1=-12
before|asked|obstacle|0=-6 1=6
before|asked|pledged|0=5
before|asked|refused|0=7 1=-7
before|asked|request|0=-7 1=7
before|aspides|0=6
before|aspides|contribution|0=6
before|aspides|pledged|0=6
before|assembled|0=-17 1=17
before|assembled|7 now|0=-17 1=17
before|assembled|considering|0=-16 1=16
before|assembled|contribution|0=-16 1=16
before|assembly|10 past|0=-21 1=22
before|assembly|7 now|0=31 1=-29
before|assembly|7 past|0=-14 1=14
before|assembly|committed|0=-6 1=6
before|assembly|contribution|0=-10 1=12
before|assembly|delivered|0=8 1=-8
before|assembly|pledged|0=-13 1=14
before|assembly|request|0=8 1=-7
before|assured|0=11 1=-11
before|assured|10 past|0=11 1=-11
before|assured|contribution|0=13 1=-13
before|assured|pledged|0=17 1=-17
before|assures|0=-7 1=7
before|assures|10 past|0=-7 1=7
before|assures|contribution|0=-7 1=7
before|assures|pledged|0=-7 1=7
before|as|0=32 1=-15 2=-17
before|as|7 ahead|0=22 1=-6 2=-16
before|as|agreement drafting|0=8 1=-7
before|as|agreement|0=9 1=-8
before|as|contribution|0=19 1=-5 2=-14
before|as|mandate|0=9 1=-9
before|as|pledged|0=17 2=-14
before|attended|0=-6 1=6
before|attended|10 past|0=-6 1=6
before|attended|agreement drafting|0=-5 1=5
before|attended|agreement|0=-5 1=5
before|at|0=-11 1=20 2=-8
before|at|10 now|0=-13 1=13
before|at|10 past|0=16 2=-12
before|at|7 past|0=-8 1=8
before|at|authorised|0=9 1=-9
before|at|considering|0=6 1=-6
before|at|contribution|0=-13 1=28 2=-14
before|at|delivered|0=9 1=-9
before|at|engagement held|0=-8 1=8
before|at|engagement|0=-11 1=11
before|at|mandate|1=-7 2=7
before|at|pledged|0=-24 1=38 2=-14
before|at|request|0=9 1=-9
before|authorised|4 past|0=5
before|authorised|7 now|0=-8 1=8
before|authorised|7 past|0=6 1=-6
before|authorised|committed|0=-9 1=9
before|authorised|mandate|0=-6 1=7
before|authorised|pledged|0=12 1=-12
before|authority|0=6 1=-6
before|authority|7 past|0=6 1=-6
before|available|1=6
before|available|4 now|0=-7 1=8
before|available|committed|0=-7 1=8
before|available|contribution|1=6
before|awaited|2=7
before|awaited|7 now|2=7
before|awaited|contribution|2=7
before|awaited|pledged|2=7
before|a|0=26 1=-20 2=-6
before|a|10 past|0=20 1=-19
before|a|7 now|0=-10 1=11
before|a|7 past|0=6 1=-6
before|a|considering|0=-7 1=7
before|a|contribution|2=-6
before|a|engagement held|0=11 1=-11
before|a|engagement|0=11 1=-11
before|a|obstacle|0=7 1=-7
before|a|pledged|0=10 2=-6
before|a|reluctant|0=-14 1=14
before|a|withdrawn|0=13 1=-13
before|baby|0=13 1=-13
before|baby|7 now|0=13 1=-13
before|baby|contribution|0=13 1=-13
before|baby|delivered|0=13 1=-13
before|back|0=-13 1=5 2=8
before|back|7 ahead|0=-6 2=10
before|back|contribution|0=-13 1=5 2=8
before|back|withdrawn|0=-14 1=7 2=8
before|bahamas|0=-13 1=14
before|bahamas|4 past|0=-10 1=11
before|bahamas|contribution|0=-10 1=11
before|bahamas|pledged|0=-10 1=11
before|bangui|0=12 1=-12
before|bangui|contribution|0=11 1=-11
before|banjska|0=7 1=-7
before|banjska|7 past|0=7 1=-7
before|banjska|contribution|0=7 1=-7
before|banjska|delivered|0=7 1=-7
before|barracks|0=7 1=-6
before|barracks|10 past|0=7 1=-6
before|barracks|contribution|0=7 1=-6
before|barracks|pledged|0=7 1=-6
before|barrage|obstacle|0=6 1=-6
before|base|contribution|0=-9 1=10
before|base|engagement held|0=8 1=-8
before|base|engagement|0=8 1=-8
before|base|pledged|0=10 1=-9
before|base|withdrawn|0=-15 1=15
before|basseterre|0=9 1=-9
before|basseterre|7 now|0=11 1=-11
before|basseterre|contribution|0=9 1=-9
before|basseterre|pledged|0=9 1=-9
before|battalion|0=-12 2=14
before|battalion|7 now|0=-11 2=14
before|battalion|contribution|0=-12 2=14
before|battalion|pledged|0=-14 2=14
before|bbc|1=5
before|bbc|7 now|0=8 1=-7
before|bbc|7 past|0=-11 1=11
before|bbc|contribution|0=-7 1=7
before|bbc|refused|0=-11 1=11
before|been|0=9 1=-8
before|been|7 now|0=8 1=-8
before|been|considering|0=-9 1=9
before|been|delivered|0=8 1=-8
before|been|engagement held|0=8 1=-9
before|been|engagement|0=8 1=-9
before|before|0=32 1=-50 2=19
before|before|10 ahead|1=-19 2=20
before|before|10 past|1=-10 2=8
before|before|4 ahead|0=21 2=-20
before|before|7 ahead|0=16 1=-14
before|before|7 now|0=-8 1=-6 2=14
before|before|authorised|2=7
before|before|changed|0=7 2=-8
before|before|committed|2=8
before|before|considering|0=6
before|before|contribution|0=21 1=-31 2=10
before|before|delivered|0=11 1=-11
before|before|ended|0=6
before|before|mandate|0=11 2=-6
before|before|obstacle|0=12 1=-12
before|before|pledged|1=-13 2=11
before|before|reluctant|0=-10 2=11
before|before|request|1=-6 2=9
before|before|requirement|0=-5 2=6
before|before|suspended|0=-9 2=10
before|before|withdrawn|0=25 2=-27
before|began|10 past|0=-29 1=30
before|began|7 now|0=22 1=-22
before|began|7 past|0=8 1=-8
before|began|delivered|0=24 1=-24
before|began|pledged|0=-7 1=8
before|began|withdrawn|0=-16 1=17
before|beginning|0=-12 2=13
before|beginning|contribution|0=-12 2=13
before|beginning|pledged|0=-12 2=13
before|begins|1=-5
before|begins|7 ahead|0=-10 2=14
before|begins|7 now|0=8 2=-8
before|begins|contribution|1=-5
before|begins|pledged|0=11 2=-10
before|begins|withdrawn|0=-10 2=14
before|begin|0=-6 1=9
before|begin|engagement held|0=-6 1=6
before|begin|engagement|0=-6 1=6
before|begun|0=-10 1=14
before|begun|10 now|0=-11 1=11
before|begun|10 past|0=-16 1=16
before|begun|7 now|0=17 1=-13
before|begun|agreement drafting|0=8 1=-8
before|begun|agreement|0=8 1=-8
before|begun|contribution|0=-11 1=14
before|begun|delivered|0=-18 1=18
before|begun|withdrawn|0=5
before|beirut|0=-26 1=27
before|beirut|7 now|0=-19 1=21
before|beirut|contribution|0=-19 1=20
before|beirut|pledged|0=-19 1=20
before|belmopan|0=-5 1=5
before|belmopan|10 past|0=-5 1=5
before|belmopan|contribution|0=-5 1=5
before|belmopan|pledged|0=-5 1=5
before|benin|0=15 1=-12
before|benin|7 now|0=14 1=-12
before|benin|contribution|0=15 1=-12
before|benin|pledged|0=10 1=-7
before|beni|7 now|0=5
before|beni|contribution|0=5
before|beni|pledged|0=5
before|berlin|0=-15 1=16
before|berlin|7 past|0=-12 1=12
before|berlin|contribution|0=-12 1=12
before|berlin|withdrawn|0=-13 1=13
before|between|0=46 1=-25 2=-21
before|between|10 ahead|0=9 2=-7
before|between|10 now|0=7 1=-7
before|between|7 ahead|0=17 2=-12
before|between|7 past|0=12 1=-12
before|between|contribution|0=33 1=-12 2=-21
before|between|obstacle|0=5 1=-5
before|between|pledged|0=6 2=-5
before|between|withdrawn|0=22 1=-7 2=-15
before|beyond|0=39 1=-11 2=-27
before|beyond|10 ahead|0=38 1=-14 2=-24
before|beyond|7 ahead|0=-9 1=11
before|beyond|7 past|0=5 1=-5
before|beyond|considering|0=7
before|beyond|contribution|0=18 2=-21
before|beyond|engagement|0=6 1=-6
before|beyond|extended|0=11 1=-5 2=-6
before|beyond|mandate|0=11 1=-5 2=-6
before|beyond|pledged|0=17 2=-16
before|beyond|withdrawn|0=-10 1=10
before|billion|0=-5 1=6
before|billion|4 past|0=-5 1=6
before|billion|contribution|0=-5 1=6
before|birthday|0=-8 2=12
before|birthday|10 past|0=-8 2=12
before|blessing|0=5
before|blessing|7 past|0=5
before|blessing|contribution|0=6 1=-6
before|blessing|pledged|0=6 1=-6
before|blinken|0=-8 1=10
before|blinken|7 now|0=-7 1=9
before|blinken|contribution|0=-6 1=8
before|blinken|pledged|0=-6 1=8
before|bloc|0=7
before|bloc|contribution|0=7
before|boosted|0=5 1=-5
before|boosted|7 now|0=5 1=-5
before|boosted|contribution|0=5 1=-5
before|boosted|delivered|0=5 1=-5
before|breakfast|0=-10 1=10
before|breakfast|10 now|0=-10 1=10
before|breakfast|contribution|0=-10 1=10
before|breakfast|pledged|0=-10 1=10
before|bridge|0=9 1=-9
before|bridge|7 past|0=9 1=-9
before|bridge|contribution|0=9 1=-9
before|bridge|delivered|0=9 1=-9
before|broadcast|0=11 1=-11
before|broadcast|10 now|0=11 1=-11
before|broadcast|contribution|0=11 1=-11
before|broadcast|refused|0=11 1=-11
before|brussels|7 past|0=-11 1=11
before|brussels|contribution|0=7 1=-6
before|brussels|engagement|0=-6 1=7
before|bujumbura|0=-11 1=12
before|bujumbura|contribution|0=-8 1=10
before|bujumbura|withdrawn|0=-8 1=9
before|bunagana|0=-17 1=14
before|bunagana|contribution|0=-17 1=14
before|bunagana|delivered|0=-14 1=14
before|by|10 ahead|0=-37 2=40
before|by|10 now|0=-8 1=8
before|by|10 past|1=-41 2=33
before|by|1=-58 2=41
before|by|4 ahead|0=11 2=-10
before|by|7 ahead|0=15 1=-25 2=13
before|by|7 now|0=-6 1=-6 2=12
before|by|authorised|0=12 2=-15
before|by|changed|0=5
before|by|committed|1=-13 2=15
before|by|considering|0=-27 2=28
before|by|contribution|0=13 1=-27 2=16
before|by|delivered|0=5 1=8 2=-14
before|by|ended|1=-8 2=5
before|by|engagement held|0=6 1=-5
before|by|engagement planned|0=8 1=-6
before|by|engagement|0=14 1=-11
before|by|extended|0=15 2=-12
before|by|mandate|0=35 1=-8 2=-26
before|by|obstacle|0=10 2=-6
before|by|pledged|0=21 1=-32 2=15
before|by|reluctant|0=6 2=-5
before|by|request|0=-9 1=-8 2=17
before|by|requirement|0=-66 2=73
before|by|withdrawn|0=5 1=19 2=-9
before|cabinet|4 past|0=-8 1=8
before|cabinet|7 now|0=8 1=-8
before|cabinet|pledged|0=-8 1=8
before|cairo|0=14 1=-11
before|cairo|10 past|0=6 1=-6
before|cairo|7 past|0=6 1=-6
before|cairo|contribution|0=11 1=-8
before|cairo|pledged|0=-11 1=14
before|cairo|withdrawn|0=22 1=-21
before|called|10 past|1=5
before|called|7 past|0=11 1=-10
before|called|authorised|1=5
before|called|mandate|1=5
before|call|engagement|0=-5 1=5
before|came|10 past|0=9 1=-8
before|came|4 now|0=-17 1=17
before|came|7 now|0=25 1=-24
before|came|7 past|0=-16 1=16
before|came|contribution|0=5
before|came|delivered|0=-5 1=6
before|came|pledged|0=6
before|canada|10 now|0=14 1=-14
before|canada|7 now|1=8
before|canada|7 past|0=-7 1=7
before|canada|delivered|0=11 1=-11
before|canada|pledged|0=-6 1=11
before|cap-haïtien|0=-8 1=8
before|cap-haïtien|contribution|0=-8 1=8
before|cap-haïtien|delivered|0=-8 1=8
before|capital|0=-12 1=14
before|capital|7 now|0=-9 1=11
before|capital|contribution|0=-6 1=7
before|capital|delivered|0=-10 1=10
before|capital|engagement held|0=-6 1=6
before|capital|engagement|0=-7 1=7
before|cautioned|4 past|0=-6 1=6
before|cautioned|7 now|0=9 1=-9
before|cautioned|contribution|0=9 1=-9
before|cautioned|reluctant|0=9 1=-9
before|certain|0=9 1=-9
before|certain|7 past|0=9 1=-9
before|certain|contribution|0=9 1=-9
before|certain|refused|0=7 1=-7
before|certifié|0=-5 1=6
before|certifié|10 past|0=-5 1=6
before|certifié|contribution|0=-5 1=6
before|certifié|pledged|0=-5 1=6
before|chaired|0=11 1=-11
before|chaired|contribution|0=5 1=-5
before|chaired|delivered|0=5 1=-5
before|circulated|0=-6 1=6
before|circulated|10 past|0=-5 1=6
before|circulated|changed|0=-16 1=16
before|circulated|mandate|0=-7 1=8
before|circuler|extended|0=10 1=-10
before|circuler|mandate|0=7 1=-7
before|city|0=9 2=-8
before|city|10 ahead|0=9 2=-8
before|city|contribution|0=9 2=-8
before|city|pledged|0=12 2=-8
before|cités|0=7 1=-7
before|cités|10 past|0=7 1=-7
before|cités|request|0=7 1=-7
before|cité|0=6 1=-6
before|cité|10 now|0=6 1=-6
before|cité|considering|0=6 1=-6
before|cité|contribution|0=6 1=-6
before|cleared|committed|0=-6 1=6
before|closed|0=-13 1=14
before|closed|10 now|0=-10 1=10
before|closed|contribution|0=-9 1=10
before|closed|pledged|0=-10 1=10
before|clos|0=7 1=-6
before|clos|10 past|0=7 1=-6
before|clos|contribution|0=7 1=-6
before|clos|pledged|0=7 1=-6
before|cloud|0=-7 1=7
before|cloud|7 past|0=-7 1=7
before|cloud|contribution|0=-7 1=7
before|cloud|withdrawn|0=-7 1=7
before|college|0=-11 1=11
before|college|10 now|0=-11 1=11
before|college|contribution|0=-11 1=11
before|college|delivered|0=-11 1=11
before|colombo|committed|0=-7 1=7
before|colombo|withdrawn|0=7 1=-6
before|come|10 ahead|0=5
before|come|7 ahead|0=-10 2=11
before|come|delivered|0=5 1=-5
before|come|pledged|0=-7
before|command|0=7
before|command|contribution|0=7
before|commission|0=-9 1=9
before|committee|0=-5 1=8
before|committee|10 now|0=6 1=-6
before|committee|10 past|0=-11 1=11
before|committee|considering|0=-11 1=11
before|committee|contribution|0=-10 1=11
before|committee|obstacle|0=-5 1=5
before|committee|requirement|0=11 1=-8
before|commons|0=10 1=-10
before|commons|10 past|0=10 1=-10
before|commons|contribution|0=10 1=-10
before|commons|withdrawn|0=10 1=-10
before|completed|0=10 1=-10
before|completed|10 past|0=13 1=-13
before|completed|changed|0=6 1=-6
before|completed|contribution|0=6 1=-6
before|completed|delivered|0=6 1=-6
before|completed|mandate|0=6 1=-6
before|completes|0=6 1=-6
before|completes|10 now|0=6 1=-6
before|completes|contribution|0=6 1=-6
before|comrades|pledged|0=5
before|concluded|0=6 1=-5
before|concluded|10 now|0=6 1=-6
before|concluded|agreement signed|0=-8 1=8
before|concluded|agreement|0=-8 1=8
before|concluded|committed|0=-8 1=8
before|concluded|contribution|0=9 1=-9
before|concluded|pledged|0=17 1=-17
before|concludes|0=13 1=-12
before|concludes|10 past|0=13 1=-12
before|concludes|contribution|0=13 1=-13
before|concludes|pledged|0=13 1=-13
before|conference|0=-10 1=10
before|conference|7 now|0=-6 1=7
before|conference|contribution|0=-10 1=10
before|conference|pledged|0=-8 1=9
before|confirmed|0=16 1=-11
before|confirmed|10 past|0=28 1=-26
before|confirmed|7 now|0=6
before|confirmed|7 past|0=-14 1=14
before|confirmed|contribution|0=-9 1=13
before|confirmed|ended|0=9 1=-9
before|confirmed|mandate|0=9 1=-9
before|confirmed|pledged|1=8
before|confirmed|request|0=9 1=-9
before|confirms|0=-8 1=8
before|confirms|10 now|0=-8 1=8
before|confirms|contribution|0=-8 1=8
before|confirms|pledged|0=-8 1=8
before|congo|0=11 1=-16 2=5
before|congo|4 now|0=10 1=-9
before|congo|7 ahead|0=-6 2=6
before|congo|contribution|0=7 1=-12 2=6
before|congo|delivered|0=9 1=-9
before|congo|pledged|0=-6 2=6
before|congratulated|pledged|0=-9 1=9
before|congratulated|withdrawn|0=6 1=-6
before|congress|pledged|0=7 1=-7
before|consent|1=5
before|consent|7 now|1=5
before|consent|committed|0=-5 1=6
before|consent|contribution|1=5
before|considers|0=6 1=-6
before|considers|10 now|0=6 1=-6
before|considers|considering|0=6 1=-6
before|considers|contribution|0=6 1=-6
before|contingents|1=-7
before|contingents|7 past|0=6 1=-6
before|contingents|contribution|1=-6
before|contingents|pledged|1=-6
before|contingent|0=5
before|contingent|7 ahead|0=-9 2=9
before|contingent|7 now|0=14 2=-11
before|contingent|contribution|0=7
before|contingent|pledged|0=7
before|contributors|0=10 1=-10
before|contributors|7 past|0=10 1=-10
before|contributors|contribution|0=10 1=-10
before|contributors|withdrawn|0=10 1=-10
before|conversation|10 now|0=10 1=-10
before|conversation|7 past|0=-7 1=7
before|cotonou|0=-9 1=9
before|council|10 past|0=-24 1=25
before|council|1=10 2=-7
before|council|7 now|0=32 1=-29
before|council|7 past|0=-11 1=13
before|council|authorised|0=5
before|council|changed|0=14 1=-14
before|council|contribution|0=13 1=-11
before|council|delivered|0=-14 1=14
before|council|ended|0=-16 1=16
before|council|engagement held|0=27 1=-27
before|council|engagement|0=27 1=-27
before|council|extended|1=6
before|council|obstacle|0=-16 1=16
before|council|pledged|0=29 1=-27
before|council|reluctant|0=7 1=-6
before|council|request|0=-35 1=35
before|council|requirement|0=8 1=-7
before|council|withdrawn|0=-12 1=12
before|country|0=14 1=-13
before|country|10 now|0=5 1=-5
before|country|10 past|0=6 1=-6
before|country|7 now|0=9 1=-8
before|country|7 past|0=-7 1=7
before|country|contribution|0=9 1=-8
before|country|delivered|0=6 1=-6
before|country|pledged|0=6
before|counts|0=9 1=-9
before|counts|10 now|0=9 1=-9
before|counts|contribution|0=9 1=-9
before|counts|delivered|0=9 1=-9
before|course|0=7
before|course|10 past|0=9 1=-9
before|course|committed|0=9 1=-9
before|course|contribution|0=7
before|court|0=-13 1=14
before|court|7 now|0=-8 1=8
before|court|7 past|0=-5 1=5
before|court|obstacle|0=-21 1=21
before|created|0=5
before|created|7 now|0=10 1=-10
before|created|7 past|1=5
before|created|delivered|0=6 1=-6
before|created|reluctant|0=-6 1=7
before|croats|0=12 1=-12
before|croats|7 now|0=12 1=-12
before|croats|contribution|0=12 1=-12
before|cyprus|0=-7 1=8
before|cyprus|7 now|0=-7 1=8
before|cyprus|contribution|0=-7 1=8
before|dangled|0=-10 1=10
before|dangled|7 past|0=-10 1=10
before|dangled|contribution|0=-10 1=10
before|dangled|pledged|0=-10 1=10
before|dated|10 past|0=13 1=-10
before|dated|1=5
before|dated|7 past|0=-15 1=15
before|dated|changed|0=8 1=-7
before|dated|committed|0=-36 1=37
before|dated|considering|0=-13 1=14
before|dated|delivered|0=24 1=-24
before|dated|mandate|0=15 1=-15
before|dated|obstacle|0=25 1=-25
before|dated|pledged|0=29 1=-28
before|dated|request|0=-38 1=38
before|date|0=10 1=-19 2=9
before|date|10 now|0=19 1=-19
before|date|contribution|0=-5 2=9
before|days|0=14 1=-13
before|days|7 now|0=6 1=-6
before|days|7 past|0=6 1=-5
before|days|engagement planned|0=8 1=-8
before|days|engagement|0=5
before|days|obstacle|0=6 1=-6
before|day|7 now|0=-8 1=8
before|day|contribution|0=-8 1=8
before|day|delivered|0=-8 1=8
before|day|mandate|0=7 1=-6
before|debate|0=-11 1=15
before|debate|7 now|0=6
before|debate|7 past|0=-18 1=18
before|debate|contribution|1=6
before|debate|pledged|0=9 1=-5
before|decided|0=-14 1=20 2=-5
before|decided|10 now|0=-14 1=15
before|decided|7 now|0=9 1=-6
before|decided|7 past|0=-16 1=16
before|decided|changed|0=12 1=-11
before|decided|committed|0=-24 1=24
before|decided|contribution|1=5
before|decided|delivered|0=10 1=-10
before|decided|ended|0=-14 1=15
before|decided|mandate|0=-9 1=10
before|decided|obstacle|0=-8 1=8
before|decided|refused|0=22 1=-21
before|decides|0=8 1=-6
before|decides|10 now|0=8 1=-6
before|decides|contribution|0=6 1=-6
before|decides|delivered|0=6 1=-6
before|decide|0=12 1=-5 2=-7
before|decide|7 ahead|0=8
before|decide|7 now|0=8 1=-7
before|decide|considering|0=7 1=-5
before|decide|contribution|0=8 1=-5
before|decide|extended|0=10 1=-6
before|decision|0=-9 1=9
before|decision|7 now|0=-9 1=9
before|decision|mandate|0=-9 1=9
before|declared|10 past|0=-6 1=6
before|declared|7 past|0=16 1=-16
before|declared|contribution|0=14 1=-14
before|declared|pledged|0=14 1=-14
before|declined|0=-6 1=6
before|declined|contribution|0=-6 1=6
before|declined|refused|0=-6 1=6
before|decree|0=-7 1=7
before|decree|committed|0=-7 1=7
before|decree|contribution|0=-7 1=7
before|delegation|0=-7 1=7
before|delegation|7 now|0=-7 1=7
before|delegation|contribution|0=-7 1=7
before|delegation|pledged|0=-7 1=7
before|delivered|0=-23 1=26
before|delivered|10 past|0=-9 1=9
before|delivered|7 now|0=-7 1=9
before|delivered|contribution|0=-9 1=12
before|delivered|delivered|0=-8 1=8
before|departed|0=-10 1=12
before|departed|10 past|0=-7 1=7
before|departed|7 now|0=-16 1=18
before|departed|7 past|0=12 1=-12
before|departed|contribution|0=-10 1=12
before|departed|delivered|0=-5 1=5
before|departed|withdrawn|0=-5 1=7
before|departs|0=-10 1=15
before|departs|10 now|0=-18 1=21
before|departs|10 past|0=8 1=-6
before|departs|contribution|0=-9 1=13
before|departs|delivered|0=16 1=-16
before|departs|engagement held|0=8 1=-8
before|departs|engagement|0=8 1=-8
before|departs|obstacle|0=-9 1=9
before|departs|pledged|0=-18 1=21
before|departs|withdrawn|0=-6 1=8
before|departure|0=-9 1=11
before|departure|7 past|0=-9 1=9
before|departure|contribution|0=-12 1=13
before|departure|withdrawn|0=-13 1=14
before|depart|0=14 2=-13
before|depart|10 now|0=9 1=-8
before|depart|10 past|0=-10 1=15
before|depart|7 now|0=9 1=-6
before|depart|contribution|0=6 1=7 2=-13
before|depart|delivered|0=5 1=-5
before|depart|engagement planned|0=7 1=-7
before|depart|engagement|0=7 1=-7
before|depart|pledged|1=12 2=-13
before|deployed|0=-6 1=-5 2=11
before|deployed|7 ahead|0=-11 2=11
before|deployed|contribution|0=-6 1=-5 2=11
before|deployed|pledged|0=-11 2=11
before|deploys|0=-7 2=7
before|deploys|7 ahead|0=-7 2=7
before|deploys|contribution|0=-7 2=7
before|deploys|pledged|0=-7 2=7
before|deposited|0=-17 1=18
before|deposited|10 now|0=7 1=-6
before|deposited|10 past|0=-9 1=9
before|deposited|7 now|0=-15 1=15
before|deposited|committed|0=-6 1=7
before|deposited|delivered|0=-7 1=7
before|deposited|obstacle|0=-15 1=15
before|deposited|pledged|0=11 1=-11
before|despite|0=14 1=-11
before|despite|10 past|0=14 1=-11
before|despite|agreement signed|0=7 1=-7
before|despite|agreement|0=12 1=-12
before|despite|contribution|0=18 1=-15
before|despite|obstacle|0=-16 1=16
before|despite|pledged|0=18 1=-15
before|did|0=13 1=-12
before|did|10 past|0=6 1=-5
before|did|4 past|0=5
before|did|contribution|0=13 1=-12
before|did|pledged|0=11 1=-9
before|died|0=6 1=-6
before|died|contribution|0=6 1=-5
before|diffusée|0=-7 1=7
before|diffusée|10 past|0=-7 1=7
before|diffusée|contribution|0=-7 1=7
before|diffusée|pledged|0=-7 1=7
before|disclosed|0=-7 1=7
before|disclosed|7 now|0=-11 1=11
before|disclosed|contribution|0=-7 1=7
before|disclosed|delivered|0=5 1=-5
before|disclosed|pledged|0=-11 1=11
before|disclosed|suspended|0=7 1=-7
before|discussed|0=-8 1=9
before|discussed|10 past|0=-10 1=10
before|discussed|contribution|0=-8 1=9
before|discussed|reluctant|0=-10 1=10
before|dispatched|delivered|0=-11 1=11
before|dispatched|obstacle|0=10 1=-10
before|dispatched|pledged|0=8 1=-8
before|distributed|0=-16 1=16
before|distributed|7 past|0=-16 1=16
before|distributed|contribution|0=-16 1=16
before|distributed|pledged|0=-16 1=16
before|djibouti|0=-7 1=7
before|djibouti|7 now|0=-7 1=7
before|doha|0=7 1=-7
before|doha|7 now|0=7 1=-7
before|doha|engagement|0=7 1=-7
before|dollars|2=-6
before|dollars|4 now|2=-6
before|dollars|4 past|0=-9 1=9
before|dollars|considering|0=7 1=-7
before|dollars|contribution|0=7
before|dollars|delivered|0=-8 1=8
before|dollars|obstacle|0=-6 1=6
before|dollars|pledged|0=9
before|domingo|0=-7 1=8
before|done|contribution|0=5
before|donors|0=-6 1=6
before|donors|10 past|0=-6 1=6
before|down|7 now|0=11 1=-7
before|down|7 past|0=-6 1=6
before|down|contribution|1=5
before|down|refused|0=-7 1=7
before|drafted|10 past|0=10 1=-10
before|drafted|7 past|0=-12 1=12
before|draft|0=-6 1=6
before|draft|7 now|0=-10 1=10
before|draft|7 past|0=8 1=-8
before|draft|changed|0=-9 1=9
before|draft|delivered|0=15 1=-15
before|draft|mandate|0=-9 1=9
before|draft|obstacle|0=5 1=-5
before|draft|reluctant|0=-16 1=16
before|dressé|0=6 1=-6
before|dressé|10 past|0=6 1=-6
before|dressé|obstacle|0=6 1=-6
before|drone|0=6 1=-5
before|drone|contribution|0=6 1=-5
before|drone|delivered|0=5 1=-5
before|dublin|0=-9 1=9
before|dublin|7 past|0=-7 1=7
before|dublin|contribution|0=-7 1=7
before|dublin|delivered|0=-7 1=7
before|due|0=15 1=-27 2=13
before|due|7 ahead|0=-10 2=11
before|due|7 now|0=20 1=-22
before|due|contribution|0=23 1=-36 2=13
before|due|pledged|0=-6 1=-9 2=15
before|due|suspended|0=22 1=-21
before|during|4 past|0=6 1=-6
before|during|7 ahead|2=-8
before|during|7 now|0=6 1=-10
before|during|7 past|0=-9 1=9
before|during|delivered|0=-6 1=6
before|during|pledged|0=11 1=-6
before|duty|0=6 1=-5
before|duty|10 past|0=6 1=-5
before|duty|contribution|0=6 1=-5
before|décoré|0=7 1=-7
before|décoré|10 past|0=7 1=-7
before|décoré|contribution|0=7 1=-7
before|décoré|delivered|0=7 1=-7
before|each|0=-9 1=9
before|each|4 past|0=-14 1=14
before|each|contribution|0=-6 1=7
before|each|delivered|0=-6 1=7
before|earlier|0=15 1=-15
before|earlier|10 now|0=15 1=-15
before|earlier|contribution|0=15 1=-15
before|earlier|delivered|0=6 1=-6
before|early|0=-21 1=25
before|early|10 now|0=-14 1=14
before|early|4 ahead|0=-20 1=11 2=9
before|early|7 ahead|0=-11 1=8
before|early|7 now|1=11 2=-14
before|early|7 past|0=11 1=-11
before|early|authorised|0=-9 1=15 2=-6
before|early|committed|0=-9 1=9
before|early|considering|0=-26 1=10 2=16
before|early|contribution|0=-10 1=13
before|early|delivered|0=-7 1=8
before|early|extended|0=5 1=-12 2=7
before|early|mandate|0=-6 1=6
before|early|pledged|1=10 2=-13
before|early|refused|0=8 1=-7
before|early|suspended|0=28 1=-25
before|early|withdrawn|0=-6 1=8
before|easter|0=7 1=-7
before|easter|10 past|0=7 1=-7
before|easter|contribution|0=7 1=-7
before|easter|delivered|0=12 1=-12
before|effectué|contribution|0=8 1=-8
before|effectué|delivered|0=8 1=-8
before|effectué|engagement held|0=-5 1=5
before|effectué|engagement|0=-5 1=5
before|effect|0=-8 1=8
before|effect|agreement drafting|0=-8 1=8
before|effect|agreement|0=-8 1=8
before|embarked|0=-7 1=7
before|embarked|10 past|0=-7 1=7
before|embarked|contribution|0=-5 1=5
before|embark|0=-16 1=19
before|embark|10 ahead|0=-18 1=17
before|embark|contribution|0=-16 1=19
before|embark|pledged|0=-8 2=8
before|embark|withdrawn|0=-9 1=20 2=-11
before|ended|10 past|0=-5 1=6
before|ended|agreement drafting|0=6 1=-6
before|ended|agreement|0=6 1=-6
before|ends|7 now|0=9 1=-8
before|entebbe|0=-11 1=15
before|entebbe|10 past|0=-11 1=14
before|entebbe|contribution|0=-11 1=14
before|entebbe|pledged|0=-11 1=14
before|entendre|0=-8 1=8
before|entendre|10 past|0=-8 1=8
before|entendre|contribution|0=-8 1=8
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
before|envolé|0=5
before|envolé|10 past|0=5
before|envolé|contribution|0=5
before|envolé|pledged|0=11 1=-11
before|envoy|contribution|0=-7 1=8
before|envoy|pledged|0=-7 1=8
before|eufor|1=5
before|eufor|7 now|1=5
before|eufor|contribution|1=5
before|eufor|withdrawn|1=5
before|euros|0=-7 1=18 2=-11
before|euros|4 now|0=11 2=-11
before|euros|4 past|0=-9 1=9
before|euros|7 past|0=-6 1=6
before|euros|contribution|0=-8 1=18 2=-10
before|euros|delivered|0=-15 1=15
before|euros|pledged|0=9 2=-10
before|evacuated|0=7 1=-6
before|every|0=8 1=-6
before|excluded|0=-7 1=8
before|excluded|10 past|0=-7 1=8
before|excluded|contribution|1=5
before|excluded|pledged|1=5
before|expected|0=6 1=-27 2=21
before|expected|10 now|0=-10 1=8
before|expected|10 past|0=9 1=-11
before|expected|7 now|0=7 1=-24 2=16
before|expected|contribution|1=-25 2=22
before|expected|delivered|0=7 1=-6
before|expected|pledged|0=-6 1=-17 2=23
before|expects|0=8
before|expects|7 now|0=8
before|expects|contribution|0=8
before|expects|pledged|0=8
before|expired|10 past|0=7 1=-7
before|expired|contribution|0=6 1=-6
before|expired|delivered|0=6 1=-6
before|explained|0=-13 1=13
before|explained|committed|0=7 1=-7
before|explained|engagement held|0=9 1=-9
before|explained|engagement|0=9 1=-9
before|explained|obstacle|0=-12 1=12
before|explained|pledged|0=-7 1=7
before|expressed|0=-5 1=6
before|expressed|10 now|0=-12 1=12
before|expressed|4 past|0=7 1=-6
before|expressed|considering|0=7 1=-6
before|expressed|pledged|0=-10 1=11
before|expressing|0=-6 1=6
before|expressing|10 past|0=-6 1=6
before|extended|0=-25 1=26
before|extended|10 past|0=-9 1=9
before|extended|7 now|0=-14 1=15
before|extended|extended|0=-11 1=12
before|extended|mandate|0=-11 1=12
before|extended|obstacle|0=-13 1=13
before|extend|0=9 2=-7
before|facebook|0=-11 1=13
before|facebook|7 now|0=-11 1=13
before|facebook|contribution|0=-11 1=13
before|facebook|pledged|0=-11 1=13
before|farewell|7 now|0=5
before|farewell|withdrawn|0=5
before|field|0=6 1=-6
before|field|10 now|0=6 1=-6
before|field|contribution|0=6 1=-6
before|filed|0=-8 1=8
before|filed|7 past|0=-11 1=11
before|finished|10 now|0=-9 1=9
before|finished|contribution|0=-7 1=7
before|finished|delivered|0=-7 1=7
before|finished|mandate|0=9 1=-9
before|fly|1=-8 2=12
before|fly|7 now|2=8
before|fly|contribution|1=-8 2=12
before|fly|pledged|0=-8 2=13
before|followed|0=-16 1=17
before|followed|10 past|0=-19 1=19
before|followed|7 now|0=-7 1=7
before|followed|contribution|0=-16 1=17
before|followed|withdrawn|0=-14 1=15
before|following|10 past|0=-8 1=9
before|following|7 past|0=12 1=-12
before|following|agreement drafting|0=6 1=-6
before|following|agreement|0=6 1=-6
before|following|delivered|0=7 1=-7
before|following|pledged|0=-7 1=8
before|follow|10 past|0=12 1=-7 2=-5
before|follow|1=-21 2=19
before|follow|7 ahead|0=-13 1=10
before|follow|7 now|1=-21 2=18
before|follow|contribution|0=-6 1=-14 2=21
before|follow|engagement|0=5
before|follow|pledged|0=-19 2=15
before|follow|withdrawn|0=17 1=-16
before|footprint|0=13 1=-13
before|footprint|7 past|0=13 1=-13
before|footprint|contribution|0=13 1=-13
before|footprint|delivered|0=13 1=-13
before|force|10 past|0=-6 1=6
before|force|1=5
before|force|4 ahead|0=-11 2=14
before|force|4 now|0=10 2=-6
before|force|7 now|1=15 2=-10
before|force|7 past|0=8 1=-7
before|force|agreement drafting|0=-9 1=9
before|force|agreement|0=-9 1=10
before|force|authorised|0=11 1=-10
before|force|changed|0=-7 1=7
before|force|contribution|1=5
before|foreseen|0=12 1=-7 2=-5
before|foreseen|7 now|0=10 1=-5
before|foreseen|contribution|0=11 1=-6
before|foreseen|delivered|0=6 1=-6
before|forward|0=-13 1=18
before|forward|7 now|1=8
before|forward|7 past|0=-9 1=9
before|forward|contribution|0=-13 1=18
before|forward|pledged|0=-13 1=18
before|for|0=14 1=-30 2=15
before|for|10 ahead|0=-16 1=34 2=-18
before|for|10 now|0=-12 1=13
before|for|10 past|0=18 1=-24 2=6
before|for|4 ahead|1=-7 2=9
before|for|4 now|1=19 2=-22
before|for|4 past|0=8 1=-6
before|for|7 ahead|0=-12 2=8
before|for|7 now|0=-20 1=-9 2=29
before|for|7 past|0=46 1=-53 2=6
before|for|agreement drafting|0=5
before|for|agreement|0=7 1=-5
before|for|authorised|0=5
before|for|changed|0=-12 1=13
before|for|committed|1=-16 2=13
before|for|considering|0=-7 2=8
before|for|contribution|0=11 1=-43 2=33
before|for|delivered|0=-11 1=13
before|for|engagement held|0=-18 1=20
before|for|engagement planned|0=-29 1=31
before|for|engagement|0=-45 1=50
before|for|extended|0=7 1=8 2=-15
before|for|mandate|0=7 1=18 2=-24
before|for|obstacle|0=29 1=-28
before|for|pledged|0=9 1=-32 2=23
before|for|request|0=16 1=-15
before|for|requirement|0=-9 1=-5 2=14
before|for|suspended|0=6
before|found|0=-8 1=8
before|found|10 past|0=6 1=-6
before|found|contribution|0=8 1=-8
before|found|obstacle|0=-16 1=16
before|found|pledged|0=8 1=-8
before|francis|0=17 1=-17
before|francis|10 past|0=17 1=-17
before|francis|request|0=17 1=-17
before|from|0=26 1=-28
before|from|10 ahead|0=8 1=11 2=-19
before|from|10 now|0=-17 1=26 2=-9
before|from|10 past|1=-9 2=9
before|from|4 ahead|0=-36 1=9 2=27
before|from|4 long-ago|0=7 1=-5
before|from|4 now|0=6
before|from|4 past|0=6 1=-6
before|from|7 ahead|0=13 1=-26 2=14
before|from|7 long-ago|0=-24 1=25
before|from|7 now|0=34 1=-24 2=-9
before|from|7 past|0=30 1=-22 2=-9
before|from|agreement drafting|0=-8 1=9
before|from|agreement signed|0=7 1=-6
before|from|authorised|0=-17 1=24 2=-7
before|from|changed|0=11 1=-7
before|from|committed|0=-12 1=-12 2=24
before|from|considering|0=13 1=-9
before|from|contribution|0=-10 1=-26 2=36
before|from|delivered|1=-9 2=8
before|from|engagement planned|1=6
before|from|extended|0=45 1=-25 2=-20
before|from|mandate|0=40 1=-9 2=-31
before|from|pledged|0=13 1=-30 2=19
before|from|refused|0=7 1=-6
before|from|request|0=-10 1=11
before|from|suspended|0=-19 1=17
before|from|withdrawn|0=-11 1=24 2=-13
before|fund|0=-8 1=19 2=-11
before|fund|10 past|0=-6 1=6
before|fund|4 now|0=12 2=-9
before|fund|4 past|0=-9 1=9
before|fund|7 now|0=-8 1=9
before|fund|contribution|0=-15 1=26 2=-11
before|fund|delivered|0=-15 1=15
before|fund|obstacle|0=7 1=-7
before|fund|pledged|0=21 1=-11 2=-10
before|fund|suspended|0=-21 1=21
before|gave|0=-10 2=9
before|gave|10 ahead|0=6 2=-5
before|gave|10 now|0=-8 1=8
before|gave|7 now|0=-13 2=15
before|gave|authorised|0=-7 1=7
before|gave|contribution|0=-15 1=6 2=9
before|gave|mandate|0=-7 1=8
before|gave|pledged|0=-7 2=10
before|gave|request|0=8 1=-8
before|georgetown|0=8 1=-7
before|georgetown|contribution|0=8 1=-7
before|georgetown|pledged|0=8 1=-7
before|given|7 past|0=6 1=-6
before|given|obstacle|0=-12 1=12
before|gives|10 ahead|0=-6 2=7
before|giving|0=-9 1=9
before|giving|7 past|0=-9 1=9
before|giving|contribution|0=-9 1=9
before|giving|delivered|0=-9 1=9
before|glad|0=-10 1=10
before|glad|10 past|0=-10 1=10
before|glad|considering|0=-10 1=10
before|glad|contribution|0=-10 1=10
before|goes|0=-10 2=10
before|goes|4 ahead|0=-10 2=10
before|goes|contribution|0=-10 2=10
before|goes|pledged|0=-10 2=10
before|goma|0=-9 1=9
before|goma|7 past|0=-10 1=10
before|goma|contribution|0=-6 1=6
before|gone|contribution|0=-7 1=7
before|gone|withdrawn|0=-7 1=7
before|good|0=-7 1=9
before|good|7 now|0=-8 1=9
before|good|contribution|0=-7 1=9
before|good|delivered|0=-6 1=6
before|good|pledged|0=6 1=-6
before|good|withdrawn|0=-8 1=9
before|governments|engagement|0=7 1=-7
before|government|0=-8 1=10
before|government|7 now|0=-9 1=11
before|government|contribution|0=-7 1=9
before|government|pledged|0=-10 1=11
before|go|0=6 1=-8
before|go|10 ahead|0=16 2=-15
before|go|7 ahead|0=-11 2=14
before|go|7 now|0=5 1=-14 2=9
before|go|7 past|0=-11 1=12
before|go|contribution|0=5 1=-7
before|go|withdrawn|0=11 1=-9
before|granted|7 now|1=5
before|granted|delivered|0=7 1=-7
before|greeted|0=12 1=-12
before|greeted|10 now|0=6 1=-6
before|greeted|10 past|0=6 1=-6
before|greeted|authorised|0=-9 1=9
before|greeted|contribution|0=11 1=-11
before|greeted|mandate|0=-9 1=9
before|greeted|pledged|0=11 1=-11
before|greeted|request|0=9 1=-9
before|grew|0=14 1=-14
before|grew|10 past|0=14 1=-14
before|ground|2=6
before|ground|contribution|2=6
before|group|0=7 1=-6
before|group|7 now|0=-8 1=8
before|group|7 past|0=7 1=-7
before|gulf|0=14 1=-14
before|gulf|7 now|0=14 1=-14
before|gun|0=8 2=-7
before|gun|10 ahead|0=8 2=-7
before|gun|contribution|0=8 2=-7
before|gun|pledged|0=8 2=-7
before|had|10 past|0=-11 1=12
before|had|1=12 2=-9
before|had|7 ahead|0=10 2=-9
before|had|contribution|1=12 2=-9
before|had|pledged|1=10 2=-9
before|hailed|0=-11 1=11
before|hailed|10 past|0=-11 1=11
before|hailed|contribution|0=-8 1=8
before|hailed|delivered|0=-8 1=8
before|haiti|10 ahead|0=23 2=-23
before|haiti|10 past|0=-18 2=23
before|haiti|1=-17 2=18
before|haiti|4 now|1=-13 2=9
before|haiti|7 ahead|0=-18 2=13
before|haiti|7 now|0=40 1=-7 2=-33
before|haiti|7 past|0=-27 1=6 2=21
before|haiti|authorised|0=-8 1=10
before|haiti|committed|0=13 1=-13
before|haiti|contribution|1=-24 2=26
before|haiti|delivered|0=-33 1=35
before|haiti|engagement|1=6
before|haiti|mandate|0=-8 1=10
before|haiti|obstacle|0=8 1=-7
before|haiti|pledged|0=-11 1=-31 2=42
before|haiti|suspended|0=7 1=-6
before|haiti|withdrawn|0=13 2=-10
before|half|0=10 1=-9
before|half|4 past|0=7 1=-6
before|half|contribution|0=11 1=-10
before|half|withdrawn|0=9 1=-8
before|hard|0=-6 1=6
before|hard|4 now|0=-6 1=6
before|hard|contribution|0=-6 1=6
before|hard|delivered|0=-6 1=6
before|has|10 now|0=10 1=-10
before|has|authorised|0=11 1=-11
before|has|delivered|0=9 1=-9
before|has|extended|0=-8 1=8
before|haïti|0=-6 2=6
before|haïti|7 ahead|2=6
before|haïti|contribution|0=-8 2=6
before|haïti|pledged|0=-6 2=6
before|headquarters|0=-9 1=6
before|headquarters|7 now|0=-8
before|headquarters|contribution|0=-6
before|heard|0=-8 1=8
before|hearing|considering|0=-7 1=7
before|held|10 now|0=-6 1=6
before|held|suspended|0=8 1=-7
before|helicopters|7 past|0=-7 1=7
before|helicopters|pledged|0=-7 1=7
before|henry|0=7 1=-7
before|henry|10 past|0=7 1=-7
before|henry|contribution|0=11 1=-11
before|henry|pledged|0=11 1=-11
before|here|0=-23 1=24
before|here|10 past|0=-13 1=13
before|here|7 past|0=-11 1=11
before|here|considering|0=-17 1=17
before|here|contribution|0=-14 1=15
before|here|delivered|0=-11 1=11
before|here|pledged|0=14 1=-13
before|here|request|0=-10 1=10
before|him|0=14 1=-8 2=-5
before|him|obstacle|0=7 1=-7
before|hinted|0=-8 1=8
before|hinted|7 now|0=-8 1=8
before|hinted|considering|0=-8 1=8
before|hinted|contribution|0=-8 1=8
before|his|0=-7 1=7
before|his|10 now|0=-13 1=13
before|his|contribution|0=-7 1=7
before|his|pledged|0=-13 1=13
before|hold|0=-11 1=13
before|hold|10 past|0=-6 1=7
before|hold|contribution|0=-6 1=7
before|hold|engagement planned|0=-6 1=7
before|hold|engagement|0=-7 1=8
before|hold|suspended|0=-6 1=7
before|holness|contribution|0=-9 1=10
before|holness|pledged|0=-9 1=10
before|home|10 now|0=6 1=-6
before|home|1=-9 2=13
before|home|4 now|1=6 2=-9
before|home|7 ahead|0=-8 1=-9 2=17
before|home|7 now|1=-10 2=7
before|home|7 past|0=-6 1=7
before|home|contribution|0=-10 2=13
before|home|delivered|0=12 1=-12
before|home|withdrawn|0=-16 2=17
before|hospital|0=-5 1=6
before|hospital|contribution|0=-5 1=6
before|hospital|pledged|0=-5 1=6
before|hosted|2=-5
before|hosted|7 now|0=5
before|hosted|obstacle|0=6 1=-6
before|host|0=-5 1=5
before|host|7 ahead|0=-5 1=5
before|host|engagement planned|0=-5 1=5
before|host|engagement|0=-5 1=5
before|idea|0=5 1=-5
before|idea|10 past|0=5 1=-5
before|illegal|0=10 1=-10
before|illegal|10 past|0=10 1=-10
before|illegal|authorised|0=6 1=-7
before|illegal|contribution|0=7 1=-7
before|illegal|mandate|0=6 1=-7
before|illegal|pledged|0=7 1=-7
before|indicated|10 now|0=14 1=-14
before|indicated|7 past|0=-10 1=10
before|indicated|committed|0=-15 1=15
before|indicated|considering|0=20 1=-20
before|indicated|contribution|0=-15 1=17
before|indicated|obstacle|0=12 1=-12
before|indicated|refused|0=-12 1=12
before|indicated|request|0=8 1=-8
before|indicated|suspended|0=-5 1=5
before|informed|0=6 1=-6
before|informed|10 now|0=9 1=-9
before|informed|committed|0=16 1=-16
before|informed|contribution|0=14 1=-14
before|informed|obstacle|0=-8 1=8
before|initialed|contribution|0=6 1=-6
before|initialed|pledged|0=7 1=-7
before|initialled|1=5
before|initialled|agreement|1=5
before|insisted|0=-9 1=10
before|insisted|4 past|0=-7 1=7
before|insisted|contribution|0=-12 1=13
before|insisted|withdrawn|0=-9 1=10
before|inspecté|0=-6 1=6
before|inspecté|10 past|0=-6 1=6
before|inspecté|engagement held|0=-6 1=6
before|inspecté|engagement|0=-6 1=6
before|installés|0=-9 1=9
before|installés|10 past|0=-9 1=9
before|installés|contribution|0=-9 1=9
before|installés|delivered|0=-9 1=9
before|instructors|4 ahead|0=-5 2=7
before|instructors|7 past|0=-12 1=12
before|instructors|delivered|0=-6 1=6
before|interest|0=-5 1=5
before|interest|4 past|0=-5 1=5
before|interest|contribution|0=-5 1=5
before|interrogé|0=6 1=-6
before|interrogé|10 now|0=13 1=-13
before|interrogé|10 past|0=-6 1=7
before|interrogé|considering|0=11 1=-11
before|interrogé|contribution|0=8 1=-7
before|intervened|0=5
before|intervened|10 past|0=5
before|intervened|agreement drafting|0=-7 1=8
before|intervened|agreement|0=-7 1=8
before|intervened|contribution|0=6
before|intervened|obstacle|0=8 1=-8
before|intervened|pledged|0=6
before|interview|0=-7 1=8
before|interview|10 past|0=-9 1=9
before|interview|pledged|0=6 1=-6
before|into|1=-7
before|into|contribution|2=6
before|into|pledged|0=-5 2=6
before|in|0=12 1=17 2=-21
before|in|10 ahead|0=92 1=-62 2=-30
before|in|10 now|0=29 1=-28
before|in|10 past|0=34 1=-33
before|in|4 ahead|0=-7 1=-24 2=32
before|in|4 long-ago|0=-27 1=44 2=-12
before|in|4 now|0=8 1=-27 2=18
before|in|4 past|0=-19 1=24
before|in|7 ahead|0=-13 1=-24 2=40
before|in|7 long-ago|0=-7 1=15 2=-9
before|in|7 past|1=38 2=-44
before|in|agreement drafting|0=11 1=-17 2=7
before|in|agreement signed|0=-14 1=8 2=6
before|in|agreement sought|0=7 1=-7
before|in|agreement|1=-8 2=12
before|in|authorised|2=-5
before|in|changed|0=8
before|in|committed|0=-24 2=22
before|in|considering|0=-9 1=18 2=-10
before|in|contribution|0=10 1=13 2=-12
before|in|delivered|0=28 1=6 2=-29
before|in|ended|0=-20 2=15
before|in|engagement held|0=-6 1=10
before|in|engagement planned|0=14 1=-20 2=5
before|in|engagement|0=12 1=-14
before|in|extended|1=9 2=-13
before|in|mandate|0=-7 1=14 2=-9
before|in|obstacle|0=21 1=-11 2=-9
before|in|pledged|1=24 2=-13
before|in|refused|0=7
before|in|reluctant|0=13 1=-9
before|in|request|1=15 2=-8
before|in|requirement|1=19 2=-14
before|in|suspended|0=9 2=-7
before|in|withdrawn|1=-21 2=32
before|islands|pledged|0=7 1=-7
before|islands|refused|0=-6 1=6
before|issued|10 past|0=12 1=-12
before|issued|7 past|0=-9 1=10
before|issued|committed|0=8 1=-8
before|issued|obstacle|0=6 1=-6
before|issued|withdrawn|0=-9 1=10
before|is|0=6 1=-6
before|is|10 now|0=10 1=-9
before|is|changed|0=5
before|is|mandate|0=5
before|its|0=12 1=-8
before|its|10 past|0=11 1=-11
before|its|contribution|0=10 1=-6
before|its|delivered|0=-17 1=17
before|its|mandate|0=-6 1=6
before|its|pledged|0=10 1=-9
before|its|request|0=7 1=-7
before|it|0=7 2=-10
before|it|10 now|0=-13 1=14
before|it|10 past|0=-8 1=8
before|it|7 now|0=21 1=-17
before|it|contribution|0=16 1=-7 2=-9
before|it|delivered|0=13 1=-13
before|it|engagement|0=-6 1=7
before|it|pledged|0=-14 1=19 2=-5
before|it|refused|0=7 1=-7
before|jakarta|0=6 1=-6
before|jakarta|7 now|0=6 1=-6
before|jakarta|contribution|0=6 1=-6
before|jakarta|pledged|0=6 1=-6
before|jamaica|0=-5 2=9
before|jamaica|4 now|0=12 1=-12
before|jamaica|4 past|0=-20 1=20
before|jamaica|7 ahead|0=-7 2=7
before|jamaica|7 now|0=7 1=-8
before|jamaica|contribution|2=9
before|jamaica|pledged|0=-6 2=9
before|jerusalem|0=-13 1=13
before|jerusalem|10 past|0=-13 1=13
before|jerusalem|contribution|0=-13 1=13
before|jerusalem|refused|0=-13 1=13
before|joined|0=-9 1=12
before|joined|10 past|0=-13 1=13
before|joined|7 now|0=-6 1=8
before|joined|7 past|0=10 1=-10
before|joined|contribution|0=-9 1=12
before|joined|delivered|0=-14 1=14
before|join|0=5
before|join|contribution|0=5
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
before|kagame|contribution|0=6 1=-6
before|kagame|pledged|0=6 1=-6
before|kampala|0=-13 1=13
before|kampala|7 past|0=-12 1=12
before|kampala|considering|0=-6 1=6
before|kampala|contribution|0=-7 1=7
before|kananga|0=-5 1=5
before|kananga|4 past|0=-5 1=5
before|kananga|contribution|0=-5 1=5
before|kananga|withdrawn|0=-5 1=5
before|kathmandu|0=-10 1=10
before|kathmandu|7 now|0=-6 1=6
before|kenyans|1=-10 2=7
before|kenyans|7 now|1=-10 2=7
before|kenyans|contribution|1=-10 2=7
before|kenyans|withdrawn|1=-10 2=7
before|kenya|0=-14 1=14
before|kenya|7 past|0=-15 1=15
before|kenya|request|0=-9 1=9
before|kfor|0=-19 1=11 2=8
before|kfor|committed|0=-7 2=8
before|kfor|contribution|0=-19 1=11 2=8
before|kfor|delivered|0=-12 1=12
before|kigali|0=-15 1=16
before|kigali|10 past|0=-7 1=7
before|kigali|7 past|0=-5 1=5
before|kigali|agreement|0=-7 1=7
before|killarney|0=-5 1=5
before|killarney|10 now|0=-5 1=5
before|killarney|contribution|0=-5 1=5
before|killarney|pledged|0=-5 1=5
before|killed|0=7 1=-7
before|kingston|contribution|0=6
before|kingston|pledged|0=6
before|known|0=-12 1=12
before|known|4 past|0=9 1=-9
before|known|7 past|0=-10 1=10
before|known|considering|0=-14 1=14
before|known|contribution|0=-6 1=6
before|known|pledged|0=14 1=-14
before|know|10 now|0=-9 1=9
before|know|10 past|0=11 1=-11
before|know|pledged|0=-13 1=13
before|know|suspended|0=14 1=-14
before|kosovo|10 now|0=-6 1=7
before|kosovo|4 past|0=6 1=-6
before|kosovo|7 now|0=8 1=-8
before|kosovo|contribution|0=5
before|kosovo|pledged|0=7 1=-6
before|kroner|committed|0=7 1=-7
before|lacroix|0=6
before|lacroix|7 now|0=6
before|lacroix|contribution|0=6
before|lamented|0=-7 1=7
before|lamented|10 past|0=6 1=-6
before|lamented|7 past|0=-14 1=14
before|lamented|contribution|0=8 1=-8
before|lamented|obstacle|0=-13 1=13
before|lamented|pledged|0=6 1=-6
before|landau|0=9 2=-5
before|landau|7 now|0=9 2=-5
before|landau|contribution|0=9 2=-5
before|landau|pledged|0=9 2=-5
before|landed|0=-8 1=9
before|landed|10 now|0=-7 1=7
before|landed|10 past|0=-6 1=7
before|landed|7 now|0=-13 1=13
before|landed|7 past|0=18 1=-18
before|landed|contribution|0=-8 1=9
before|landed|delivered|0=-12 1=12
before|landed|pledged|0=11 1=-11
before|landed|withdrawn|0=-8 1=8
before|land|0=-17 2=21
before|land|10 ahead|0=-8 2=9
before|land|10 now|0=-16 1=-9 2=24
before|land|10 past|1=9 2=-8
before|land|7 now|0=9 2=-6
before|land|contribution|0=-17 2=21
before|land|pledged|0=-17 2=21
before|last|0=7 2=-10
before|last|7 now|0=8 2=-10
before|last|contribution|1=6 2=-10
before|last|delivered|0=-13 1=13
before|last|pledged|0=19 1=-10 2=-9
before|late|0=8 1=-7
before|late|4 now|0=12 1=-10
before|late|7 ahead|0=14 1=-12
before|late|7 now|0=-9 2=6
before|late|7 past|0=-10 1=13
before|late|committed|0=-12 2=14
before|late|contribution|0=-15 1=9 2=5
before|late|delivered|0=11 1=-11
before|late|obstacle|0=12 1=-12
before|late|pledged|1=12 2=-8
before|late|request|0=10 1=-9
before|late|withdrawn|0=-9 1=9
before|launched|0=7 1=-7
before|launched|10 now|0=-8 1=8
before|launched|10 past|0=9 1=-9
before|launched|7 now|0=6 1=-5
before|launched|contribution|0=7 1=-7
before|launched|delivered|0=7 1=-7
before|launched|request|0=-8 1=8
before|leaders|contribution|1=5
before|learned|0=15 1=-15
before|learned|10 now|0=-5 1=5
before|learned|10 past|0=21 1=-21
before|learned|contribution|0=20 1=-20
before|learned|pledged|0=11 1=-11
before|learned|suspended|0=9 1=-9
before|least|0=7
before|least|contribution|0=5
before|leaves|2=7
before|leaves|7 now|2=7
before|leaves|contribution|1=-10 2=7
before|leaves|delivered|0=9 1=-9
before|leave|0=7
before|leave|10 ahead|0=18 1=-5 2=-12
before|leave|10 now|0=-10 1=12
before|leave|7 now|2=6
before|leave|committed|0=-12 1=13
before|leave|contribution|0=5
before|leave|pledged|0=5 1=-8
before|leave|suspended|0=10 1=-10
before|leaving|0=-18 1=18
before|leaving|7 now|0=-7 1=11
before|leaving|contribution|0=-19 1=18
before|leaving|withdrawn|0=-7 1=11
before|lebanon|2=6
before|lebanon|4 ahead|0=-8 2=10
before|lebanon|contribution|0=-6 2=6
before|lebanon|pledged|0=-12 2=12
before|lebanon|withdrawn|0=6 2=-6
before|left|0=-8 1=7
before|left|10 now|0=-12 1=12
before|left|4 past|0=13 1=-12
before|left|7 now|0=-6
before|left|contribution|0=-6 1=5
before|left|delivered|0=-11 1=12
before|left|pledged|1=-8 2=7
before|left|withdrawn|0=12 1=-6 2=-6
before|letter|0=11 1=-9
before|letter|10 past|0=7 1=-7
before|letter|7 now|0=-8 1=9
before|letter|7 past|0=12 1=-11
before|letter|changed|0=15 1=-14
before|letter|committed|0=-9 1=9
before|letter|mandate|0=15 1=-14
before|letter|obstacle|0=11 1=-11
before|letter|request|0=-14 1=15
before|level|0=-14 2=14
before|level|4 ahead|0=-14 2=14
before|level|committed|0=-14 2=14
before|level|contribution|0=-14 2=14
before|lieu|1=-7
before|lithuania|2=-6
before|lithuania|7 now|2=-6
before|lithuania|contribution|2=-6
before|london|0=-11 1=12
before|london|7 past|0=-7 1=7
before|london|engagement held|0=-5 1=5
before|london|engagement|0=-6 1=6
before|lu|10 past|1=5
before|lu|1=5
before|lu|contribution|1=5
before|lu|withdrawn|1=5
before|made|4 past|0=-10 1=10
before|made|7 past|0=7 1=-7
before|made|pledged|0=-11 1=11
before|magazine|0=-5 1=5
before|magazine|7 past|0=-5 1=5
before|magazine|contribution|0=-5 1=5
before|magazine|reluctant|0=-5 1=5
before|maintained|0=-8 1=8
before|maintained|10 past|0=-8 1=8
before|mali|0=-10 1=-12 2=22
before|mali|4 now|0=-16 1=-6 2=22
before|mali|4 past|0=6 1=-6
before|mali|contribution|0=-13 1=-9 2=22
before|mali|withdrawn|0=-16 1=-6 2=22
before|mandate|1=12 2=-7
before|mandate|extended|0=-11 1=18 2=-7
before|mandate|mandate|0=-12 1=19 2=-7
before|mandate|obstacle|0=5 1=-5
before|means|0=-15 1=15
before|means|7 now|0=-15 1=15
before|means|contribution|0=-15 1=15
before|means|delivered|0=-15 1=15
before|medics|0=-6 2=6
before|medics|4 ahead|0=-6 2=6
before|medics|contribution|0=-6 2=6
before|meeting|0=-7 2=11
before|meeting|10 past|0=-9 1=9
before|meeting|7 now|0=-6 1=-5 2=11
before|meeting|engagement|1=-14 2=12
before|meeting|pledged|0=-8 1=8
before|meet|0=-11 1=13
before|meet|engagement planned|0=-8 1=10
before|meet|engagement|0=-11 1=13
before|members|10 now|0=6 1=-6
before|members|10 past|0=-10 1=10
before|members|authorised|0=-5 1=6
before|members|contribution|0=19 1=-16
before|members|delivered|0=7 1=-6
before|members|mandate|0=-14 1=15
before|men|1=5
before|men|contribution|1=6
before|met|10 now|0=15 1=-14
before|met|10 past|0=-6 1=8
before|met|1=-8
before|met|4 now|0=-5 2=8
before|met|authorised|0=6 1=-6
before|met|contribution|0=-6 2=6
before|met|extended|0=-13 1=13
before|met|mandate|0=-14 1=14
before|met|obstacle|0=9 1=-9
before|met|pledged|0=-8 2=6
before|met|request|0=10 1=-10
before|million|0=9 2=-11
before|million|10 past|0=-7 1=7
before|million|4 now|0=18 1=-11 2=-7
before|million|7 now|1=7
before|million|contribution|1=5 2=-10
before|million|delivered|0=-9 1=10
before|million|pledged|0=15 1=-5 2=-10
before|ministers|0=7 1=-6
before|ministers|7 now|0=8 1=-7
before|ministers|request|0=8 1=-7
before|minister|0=7 1=-6
before|minister|10 past|0=-8 1=8
before|minister|7 past|0=8 1=-7
before|minister|engagement held|0=-6 1=6
before|minister|engagement|0=-6 1=6
before|minusma|0=13 1=-13
before|minusma|10 past|0=10 1=-10
before|minusma|contribution|0=13 1=-13
before|minusma|withdrawn|0=13 1=-13
before|mission|0=9 2=-8
before|mission|10 ahead|1=8 2=-5
before|mission|10 now|0=19 1=-19
before|mission|10 past|0=-11 1=11
before|mission|4 now|0=7
before|mission|4 past|0=-7 1=9
before|mission|7 now|1=-7
before|mission|authorised|0=-14 1=14
before|mission|committed|0=9 1=-6
before|mission|contribution|0=10 1=-8
before|mission|engagement held|0=7 1=-7
before|mission|engagement|0=6 1=-6
before|mission|extended|0=-9 1=14 2=-5
before|mission|mandate|0=-27 1=33 2=-6
before|mission|pledged|0=12 1=-14
before|mission|refused|0=6 1=-6
before|mission|reluctant|0=-11 1=11
before|mission|request|0=15 1=-15
before|mission|withdrawn|0=-12 1=13
before|mogadishu|0=-7 1=8
before|mogadishu|contribution|0=-12 1=13
before|mogadishu|delivered|0=-11 1=11
before|monde|0=-8 1=8
before|monde|7 now|0=-8 1=8
before|monde|considering|0=-8 1=8
before|monde|contribution|0=-8 1=8
before|money|0=-7 1=8
before|money|4 past|1=6
before|money|contribution|1=6
before|months|0=9 2=-7
before|months|4 past|0=7 1=-7
before|months|contribution|0=7 1=-7
before|months|extended|2=-6
before|months|mandate|2=-6
before|months|withdrawn|0=7 1=-7
before|more|4 now|1=-7 2=9
before|more|7 now|0=5 1=5 2=-10
before|more|contribution|0=9 1=-11
before|more|delivered|0=10 1=-10
before|motion|0=-12 1=12
before|mozambique|1=-6
before|mozambique|7 now|1=-6
before|mozambique|contribution|1=-6
before|mozambique|delivered|0=8 1=-8
before|mps|0=-6 1=7
before|mps|10 past|0=-7 1=7
before|mps|7 now|0=-6 1=7
before|mps|committed|0=5 1=-5
before|mps|pledged|0=-13 1=15
before|mps|refused|0=8 1=-7
before|mueda|0=6 1=-6
before|mueda|7 now|0=6 1=-6
before|murders|0=6 1=-6
before|murders|4 past|0=6 1=-6
before|murders|contribution|0=6 1=-6
before|murders|pledged|0=6 1=-6
before|n'djamena|1=6
before|n'djamena|7 now|1=8
before|n'djamena|delivered|0=-7 1=7
before|nairobi|0=-11 1=9
before|nairobi|10 now|0=-15 1=-7 2=23
before|nairobi|7 ahead|0=10 2=-10
before|nairobi|7 now|0=-8 1=18 2=-10
before|nairobi|contribution|1=8 2=-8
before|nairobi|engagement held|0=-9 1=10
before|nairobi|engagement planned|0=6 1=-17 2=11
before|nairobi|engagement|1=-8 2=11
before|nairobi|obstacle|0=-6 1=6
before|nairobi|pledged|2=-6
before|nairobi|suspended|0=-16 1=16
before|nairobi|withdrawn|0=7 1=-5
before|named|0=8
before|named|7 past|0=14 1=-14
before|named|contribution|0=16 1=-13
before|named|reluctant|0=8 1=-7
before|nassau|0=-8 2=11
before|nassau|7 now|0=-8 2=11
before|nations|1=5
before|nations|committed|0=-10 1=11
before|nations|contribution|0=-10 1=11
before|nations|delivered|0=8 1=-8
before|nations|request|0=7 1=-7
before|nearly|0=11 1=-10
before|nearly|7 past|0=11 1=-11
before|negative|0=10 1=-10
before|negative|10 past|0=10 1=-10
before|negative|request|0=10 1=-10
before|niamey|2=-5
before|niamey|7 now|2=-5
before|niamey|contribution|0=8 2=-5
before|niamey|pledged|0=8 2=-5
before|no.|0=-7 1=7
before|no.|10 past|0=-7 1=7
before|noted|0=8 1=-8
before|noted|10 past|0=8 1=-8
before|noted|contribution|0=8 1=-8
before|noted|pledged|0=8 1=-8
before|note|0=-6 1=6
before|note|10 past|0=-6 1=6
before|note|contribution|0=-6 1=6
before|note|pledged|0=-6 1=6
before|notice|0=11 1=-11
before|notice|7 now|0=16 1=-15
before|notice|committed|0=11 1=-11
before|notice|contribution|0=11 1=-11
before|not|0=14 1=-5 2=-9
before|not|contribution|0=17 1=-9 2=-9
before|not|pledged|0=9 2=-9
before|not|withdrawn|0=8 1=-8
before|no|0=11 2=-8
before|no|10 ahead|0=9 2=-8
before|no|contribution|0=8 2=-8
before|no|pledged|0=8 2=-8
before|number|0=12 1=-12
before|number|10 past|0=12 1=-12
before|number|contribution|0=12 1=-12
before|number|delivered|0=12 1=-12
before|oath|0=6 1=-5
before|oath|7 now|0=6 1=-5
before|oath|contribution|0=6 1=-5
before|offered|4 past|0=15 1=-13
before|offered|7 past|0=-13 1=14
before|offered|contribution|0=-13 1=16
before|offered|pledged|0=-18 1=21
before|offer|request|0=8 1=-8
before|officers|0=-8 1=7
before|officers|10 past|0=10 1=-9
before|officers|7 ahead|0=8
before|officers|7 now|0=-10 2=14
before|officers|7 past|0=-22 1=23
before|officers|delivered|0=14 1=-13
before|officers|pledged|0=-23 1=13 2=10
before|officers|withdrawn|0=-7 1=14 2=-7
before|office|7 now|0=6 1=-6
before|office|contribution|0=6 1=-6
before|officials|0=12 1=-11
before|officials|10 past|0=12 1=-11
before|officials|contribution|0=12 1=-11
before|officials|reluctant|0=9 1=-9
before|off|1=5
before|off|committed|0=13 1=-13
before|off|delivered|0=-18 1=18
before|of|0=9 1=-11
before|of|10 ahead|0=26 1=-16 2=-10
before|of|10 past|0=-24 1=45 2=-18
before|of|4 ahead|0=58 1=-41 2=-15
before|of|4 long-ago|0=-15 1=21 2=-6
before|of|4 now|0=26 1=-5 2=-21
before|of|4 past|1=10 2=-10
before|of|7 ahead|2=17
before|of|7 long-ago|0=16 1=-14
before|of|7 now|0=-50 1=-20 2=72
before|of|7 past|0=5 1=6 2=-9
before|of|agreement drafting|0=-7 1=14 2=-7
before|of|agreement signed|0=27 1=-25
before|of|agreement sought|0=-16 1=7 2=9
before|of|authorised|2=6
before|of|changed|1=14 2=-9
before|of|committed|0=20 1=26 2=-45
before|of|considering|0=-26 1=17 2=9
before|of|contribution|0=12 1=-23
before|of|delivered|0=10 2=-5
before|of|ended|0=-9 1=11
before|of|engagement held|0=11 1=-9
before|of|engagement planned|0=7 2=-8
before|of|engagement|0=18 1=-7 2=-11
before|of|extended|0=11 1=-15 2=5
before|of|mandate|0=-9
before|of|obstacle|0=6
before|of|pledged|0=18 2=-11
before|of|refused|0=27 1=-26
before|of|reluctant|1=-18 2=17
before|of|request|0=-10 1=10
before|of|requirement|0=-16 1=12
before|of|suspended|0=-18 1=17
before|of|withdrawn|0=-9 1=-38 2=40
before|one|10 ahead|0=10 2=-10
before|one|2=-5
before|one|contribution|2=-5
before|one|pledged|0=6 2=-5
before|only|0=7
before|only|10 now|0=9 1=-9
before|only|10 past|0=-11 1=11
before|only|7 now|0=6
before|only|authorised|0=-6 1=6
before|only|committed|0=10 1=-9
before|only|contribution|0=5
before|only|mandate|1=5
before|only|obstacle|0=6 1=-6
before|on|0=15 1=19 2=-22
before|on|10 ahead|0=-19 1=-51 2=58
before|on|10 now|0=7 1=41 2=-36
before|on|10 past|0=17 1=18 2=-24
before|on|agreement drafting|0=24 1=-19
before|on|agreement signed|0=-17 1=24
before|on|agreement sought|0=-14 1=14
before|on|agreement|1=19 2=-16
before|on|authorised|0=11 1=20 2=-21
before|on|changed|0=20 2=-10
before|on|committed|1=32 2=-30
before|on|considering|0=14 1=13 2=-21
before|on|contribution|0=8 1=13 2=-8
before|on|delivered|0=17 1=20 2=-40
before|on|ended|0=-11 1=-41 2=57
before|on|engagement held|0=22 1=20 2=-33
before|on|engagement planned|1=16 2=-15
before|on|engagement|0=22 1=24 2=-38
before|on|extended|0=23 1=39 2=-62
before|on|mandate|0=23 1=20 2=-40
before|on|obstacle|0=21 1=7 2=-33
before|on|pledged|1=-15 2=34
before|on|refused|0=34 1=-5 2=-24
before|on|reluctant|1=21 2=-16
before|on|request|0=35 2=-26
before|on|requirement|1=14
before|on|suspended|0=16 1=5 2=-14
before|on|withdrawn|0=-28 1=8 2=40
before|opened|0=8 1=-7
before|opened|10 past|0=7 1=-7
before|opened|contribution|0=8 1=-8
before|opened|delivered|0=8 1=-8
before|open|0=-6 1=6
before|open|10 past|0=-6 1=6
before|open|contribution|0=-6 1=6
before|open|delivered|0=-6 1=6
before|operation|committed|0=-6 1=6
before|operation|withdrawn|0=7 1=-7
before|ordonné|authorised|0=-9 1=9
before|ordonné|contribution|0=8 1=-7
before|ordonné|mandate|0=-9 1=9
before|ordonné|pledged|0=12 1=-11
before|or|0=-6 2=9
before|or|10 past|0=-15 2=17
before|or|contribution|0=-6 2=9
before|or|pledged|0=-6 2=9
before|ottawa|0=-13 1=13
before|ottawa|request|0=-9 1=9
before|out|0=-7 2=8
before|out|10 now|0=-27 1=27
before|out|7 ahead|1=-8 2=12
before|out|7 now|0=16 1=-11
before|out|contribution|0=-12 1=-5 2=17
before|out|delivered|0=17 1=-17
before|out|mandate|0=12 2=-8
before|out|obstacle|0=-12 1=12
before|out|pledged|0=-8 1=-6 2=13
before|out|refused|0=-9 1=10
before|out|suspended|0=-17 1=17
before|out|withdrawn|1=-10
before|overcome|0=-6 1=7
before|overcome|10 past|0=-6 1=7
before|overcome|obstacle|0=-10 1=10
before|over|0=20 2=-19
before|over|10 past|0=7 1=-6
before|over|7 ahead|0=14 2=-12
before|over|7 now|1=7
before|over|7 past|0=-14 1=14
before|over|contribution|0=21 2=-19
before|over|delivered|0=-17 1=17
before|over|obstacle|0=-11 1=11
before|over|pledged|0=34 1=-19 2=-15
before|paid|0=-16 1=16
before|paid|7 now|0=-8 1=8
before|paid|contribution|0=-16 1=16
before|paid|delivered|0=-16 1=16
before|paper|0=6
before|paper|7 now|0=6
before|paper|contribution|0=6
before|paper|pledged|0=6
before|paquetages|0=7
before|paquetages|10 past|0=7
before|paquetages|contribution|0=7
before|paquetages|pledged|0=7
before|parade|0=9 1=-9
before|parade|10 past|0=9 1=-9
before|parade|contribution|0=9 1=-9
before|parade|refused|0=9 1=-9
before|paris|10 past|0=7 1=-7
before|paris|contribution|0=7 1=-7
before|paris|delivered|0=7 1=-7
before|paris|engagement|0=-6 1=7
before|parliament|considering|0=16 1=-16
before|parliament|pledged|0=-9 1=11
before|parliament|refused|0=-5 1=5
before|parlé|0=-8 1=8
before|parlé|10 past|0=-7 1=7
before|participation|0=-6 1=7
before|participation|contribution|0=-6 1=7
before|partners|0=7 1=-7
before|partners|10 past|0=13 1=-13
before|partners|7 past|0=-6 1=6
before|partners|request|0=7 1=-7
before|part|0=10 1=-10
before|part|10 now|0=13 1=-13
before|part|engagement held|0=12 1=-12
before|part|engagement|0=12 1=-12
before|passage|0=-9 1=9
before|passage|10 past|0=-7 1=8
before|passage|contribution|0=-7 1=7
before|passage|pledged|0=-7 1=7
before|passed|0=-10 1=11
before|past|0=-6 2=7
before|past|10 ahead|0=-6 2=7
before|past|contribution|0=-6 2=7
before|patients|0=16 1=-16
before|patients|7 now|0=16 1=-16
before|patients|contribution|0=16 1=-16
before|patients|delivered|0=16 1=-16
before|paying|0=-10 1=10
before|paying|4 past|0=-10 1=10
before|paying|contribution|0=-13 1=13
before|paying|suspended|0=-13 1=13
before|payments|0=-10 1=10
before|payments|7 now|0=-10 1=10
before|payments|contribution|0=-10 1=10
before|payments|delivered|0=-10 1=10
before|peacekeepers|0=8 1=-8
before|peace|0=-5 1=5
before|peace|10 past|0=-5 1=5
before|pemba|0=-7 1=7
before|pemba|10 past|0=-7 1=7
before|pemba|contribution|0=-12 1=12
before|pemba|withdrawn|0=-11 1=11
before|people|0=-21 1=11 2=10
before|people|4 now|0=-10 1=8
before|people|7 ahead|0=-8 2=9
before|people|committed|0=-8 2=9
before|people|contribution|0=-21 1=11 2=10
before|people|pledged|0=-13 1=12
before|perhaps|0=-10 2=14
before|perhaps|7 now|0=-10 2=14
before|perhaps|contribution|0=-10 2=14
before|perhaps|pledged|0=-10 2=14
before|permis|authorised|0=6 1=-6
before|permis|mandate|0=6 1=-6
before|phone|0=-11 1=12
before|phone|10 past|0=-5 1=6
before|phone|7 now|0=-6 1=6
before|phone|contribution|0=-11 1=12
before|phone|pledged|0=-11 1=12
before|place|10 past|0=7 1=-7
before|place|1=-19 2=14
before|place|4 ahead|0=-11 2=12
before|place|7 now|0=13 1=-12
before|place|contribution|0=-12 2=15
before|place|mandate|0=13 1=-13
before|place|pledged|0=-15 2=15
before|plaint|0=6 1=-6
before|plaint|10 past|0=6 1=-6
before|plaint|obstacle|0=6 1=-6
before|planned|0=26 1=-25
before|planned|10 past|0=22 1=-21
before|planned|contribution|0=8 1=-7
before|planned|extended|0=18 1=-18
before|planned|mandate|0=14 1=-13
before|planned|reluctant|0=6 1=-6
before|plan|0=9 1=-9
before|plan|7 now|0=9 1=-9
before|platoon|0=6 1=-6
before|platoon|4 past|0=6 1=-6
before|platoon|contribution|0=6 1=-6
before|platoon|delivered|0=6 1=-6
before|pledged|10 past|0=-9 1=11
before|pledged|1=8 2=-6
before|pledged|7 now|0=10 1=-8
before|pledged|7 past|1=5
before|pledged|contribution|0=-10 1=15 2=-6
before|pledged|engagement held|0=7 1=-7
before|pledged|engagement|0=7 1=-7
before|pledged|pledged|0=-16 1=21 2=-6
before|plénière|authorised|0=6 1=-6
before|plénière|mandate|0=6 1=-6
before|point|0=-9 2=12
before|point|4 ahead|0=-9 2=12
before|point|contribution|0=-9 2=12
before|point|withdrawn|0=-9 2=12
before|police|0=-9 1=5
before|police|10 past|0=-6 1=6
before|police|7 now|1=-6
before|police|7 past|1=5
before|police|contribution|0=-7
before|port-au-prince|0=-8 1=13
before|port-au-prince|10 ahead|0=-5 2=6
before|port-au-prince|10 now|0=-14 1=16
before|port-au-prince|7 ahead|0=-8
before|port-au-prince|7 now|0=36 1=-25 2=-12
before|port-au-prince|7 past|0=-13 1=13
before|port-au-prince|contribution|1=7
before|port-au-prince|delivered|0=5 1=-5
before|port-au-prince|pledged|0=-9 1=12
before|port-au-prince|request|0=-6 1=6
before|port|0=-10 1=11
before|port|10 past|0=-7 1=8
before|port|contribution|0=-10 1=11
before|port|pledged|0=-7 1=8
before|possible|0=5
before|predecessors|0=-8 2=9
before|predecessors|7 now|0=-8 2=9
before|predecessors|contribution|0=-8 2=9
before|predecessors|pledged|0=-8 2=9
before|presenciaron|0=7 1=-7
before|presenciaron|10 past|0=7 1=-7
before|present|10 now|0=5 1=-5
before|present|delivered|0=5 1=-5
before|president|0=8 1=-7
before|president|7 past|0=12 1=-12
before|president|authorised|0=9 1=-9
before|president|mandate|0=9 1=-9
before|pressed|authorised|0=6 1=-6
before|pressed|mandate|0=6 1=-6
before|press|0=7
before|press|7 now|0=7
before|pristina|0=10 1=-10
before|procédé|0=-9 1=9
before|procédé|10 past|0=-9 1=9
before|procédé|contribution|0=-9 1=9
before|procédé|delivered|0=-9 1=9
before|profité|0=7 1=-7
before|profité|10 past|0=7 1=-7
before|profité|contribution|0=6 1=-6
before|profité|pledged|0=6 1=-6
before|prohibited|0=-7 1=7
before|prohibited|obstacle|0=-7 1=7
before|prolonged|0=6
before|prolonged|7 now|0=6 1=-6
before|prolonged|mandate|0=6
before|promised|0=6 2=-8
before|promised|4 past|0=30 1=-27
before|promised|7 now|0=-11 1=15
before|promised|7 past|0=-13 1=13
before|promised|authorised|0=7 1=-7
before|promised|contribution|1=10 2=-8
before|promised|mandate|0=7 1=-7
before|promised|pledged|0=-8 1=16 2=-8
before|proposed|0=-13 1=13
before|proposed|7 past|0=-13 1=13
before|proposed|considering|0=-11 1=11
before|proposed|contribution|0=-11 1=11
before|provided|0=-6 1=9
before|provided|10 now|0=-6 1=7
before|provided|contribution|1=5
before|provided|pledged|1=5
before|province|7 past|0=-6 1=6
before|province|delivered|0=10 1=-10
before|province|withdrawn|0=-6 1=6
before|published|0=5
before|published|10 past|1=6
before|published|7 now|0=7 1=-7
before|published|delivered|0=15 1=-15
before|published|obstacle|0=6 1=-6
before|published|pledged|0=-21 1=22
before|put|0=-11 1=12
before|put|10 now|0=-6 1=6
before|put|10 past|0=-5 1=6
before|put|contribution|0=-6 1=7
before|put|delivered|0=-12 1=12
before|put|ended|0=-6 1=6
before|put|mandate|0=-6 1=6
before|put|suspended|0=6 1=-6
before|reached|0=10 1=-16 2=6
before|reached|10 past|0=14 1=-14
before|reached|4 now|0=-5 2=6
before|reached|contribution|0=9 1=-14 2=6
before|reached|delivered|0=14 1=-14
before|reached|pledged|0=-5 2=6
before|ready|0=-5 1=5
before|ready|contribution|0=-5 1=5
before|reaffirmed|0=-7 1=7
before|reaffirmed|contribution|0=-17 1=17
before|reaffirmed|engagement held|0=6 1=-6
before|reaffirmed|engagement|0=6 1=-6
before|reaffirmed|pledged|0=-8 1=9
before|reaffirmed|refused|0=-6 1=6
before|recalled|delivered|0=5 1=-5
before|received|0=-8 1=9
before|received|10 now|0=6 1=-6
before|received|10 past|0=-19 1=21
before|received|4 now|0=7 1=-7
before|received|contribution|0=-9 1=11
before|received|suspended|0=-6 1=6
before|received|withdrawn|0=-7 1=7
before|receiving|0=-9 1=11
before|receiving|10 now|0=-10 1=11
before|receiving|agreement drafting|0=8 1=-8
before|receiving|agreement|0=8 1=-8
before|receiving|contribution|0=-17 1=18
before|receiving|pledged|0=-17 1=18
before|reconnu|0=11 2=-7
before|reconnu|10 past|0=9 2=-7
before|reconnu|considering|0=-20 1=20
before|reconnu|contribution|2=-7
before|reconnu|obstacle|0=8 1=-8
before|reconnu|pledged|0=21 1=-14 2=-7
before|redit|0=-12 1=19 2=-8
before|redit|10 past|0=-12 1=19 2=-8
before|redit|contribution|1=5 2=-6
before|redit|pledged|1=6 2=-6
before|redit|requirement|0=-10 1=11
before|reiterated|0=-9 1=9
before|reiterated|10 past|1=5
before|reiterated|contribution|0=-12 1=13
before|reiterated|obstacle|0=6 1=-6
before|rejected|0=-10 1=10
before|rejected|10 past|0=-6 1=6
before|rejected|obstacle|0=-7 1=7
before|released|0=-23 1=23
before|released|4 now|0=-24 1=24
before|released|committed|0=-6 1=7
before|released|contribution|0=-26 1=27
before|released|delivered|0=-22 1=22
before|relieved|10 past|0=-9 1=9
before|relieved|7 now|0=6 1=-11
before|renewed|0=-10 1=18 2=-8
before|renewed|10 past|0=-15 1=16
before|renewed|7 now|0=-6 1=6
before|renewed|7 past|0=16 1=-16
before|renewed|authorised|0=11 1=-11
before|renewed|contribution|2=-7
before|renewed|extended|0=-10 1=11
before|renewed|obstacle|0=-10 1=10
before|renew|0=8 1=6 2=-14
before|renew|7 ahead|0=8 1=6 2=-14
before|renew|contribution|0=14 2=-13
before|renew|pledged|0=14 2=-13
before|renvoyé|0=11 1=-11
before|renvoyé|10 past|0=11 1=-11
before|renvoyé|contribution|0=5
before|renvoyé|obstacle|0=6 1=-6
before|renvoyé|pledged|0=5
before|repartis|10 past|1=5
before|repartis|1=5
before|repartis|contribution|1=5
before|repartis|withdrawn|1=5
before|repatriates|0=7
before|repatriates|7 now|0=7
before|repatriates|contribution|0=7
before|repeated|0=-24 1=25
before|repeated|10 past|0=-20 1=20
before|repeated|7 past|0=-6 1=6
before|repeated|contribution|0=-22 1=24
before|repeated|refused|0=-19 1=19
before|replaced|0=-6
before|replaced|7 now|1=5
before|replace|0=6 1=-6
before|replace|7 now|0=6 1=-6
before|replied|0=-6 1=6
before|replied|10 past|0=-6 1=6
before|replied|contribution|0=-6 1=6
before|reported|0=6 1=-5
before|reported|7 now|0=-11 1=11
before|reported|7 past|0=8 1=-8
before|reporters|contribution|0=9 1=-8
before|reporters|pledged|0=9 1=-8
before|reserve|0=7 1=-7
before|reserve|4 past|0=7 1=-7
before|reserve|contribution|0=7 1=-7
before|reserve|delivered|0=7 1=-7
before|resolution|0=-19 1=20
before|resolution|7 now|0=-15 1=15
before|resolution|mandate|0=-9 1=10
before|resolved|0=7 1=-7
before|resolved|contribution|0=7 1=-7
before|resolved|delivered|0=8 1=-8
before|resolved|mandate|0=-6 1=7
before|returned|10 past|1=10 2=-12
before|returned|1=16 2=-12
before|returned|contribution|0=-8 1=20 2=-12
before|returned|delivered|0=-11 1=11
before|returned|obstacle|0=8 1=-8
before|returned|withdrawn|1=9 2=-12
before|returns|0=-12 1=12
before|returns|7 now|0=-12 1=12
before|returns|contribution|0=-12 1=12
before|returns|delivered|0=-12 1=12
before|reuters|0=7 1=-7
before|reuters|7 now|0=-7 1=8
before|reuters|7 past|0=12 1=-12
before|reuters|reluctant|0=-7 1=8
before|revealed|10 now|0=10 1=-10
before|revealed|10 past|0=-9 1=10
before|revealed|committed|0=6 1=-6
before|revealed|pledged|0=-9 1=10
before|revealed|suspended|0=7 1=-7
before|right|0=-22 1=25
before|right|7 now|0=-18 1=21
before|right|contribution|0=-22 1=25
before|right|pledged|0=-12 1=15
before|right|refused|0=-10 1=10
before|riksdag|0=-13 1=13
before|riksdag|10 now|0=-13 1=13
before|riksdag|contribution|0=-13 1=13
before|riksdag|withdrawn|0=-13 1=13
before|rio|1=11 2=-8
before|rio|7 now|2=-8
before|rio|contribution|1=8 2=-8
before|rio|pledged|1=8 2=-8
before|rotated|0=-7 1=7
before|rotated|7 now|0=-7 1=7
before|rotated|contribution|0=-7 1=7
before|rotated|delivered|0=-7 1=7
before|rota|0=-8 1=13
before|rota|10 past|1=6
before|rota|contribution|0=-8 1=13
before|rota|pledged|1=6
before|ruled|0=-8 1=8
before|ruled|10 past|0=-6 1=6
before|ruled|contribution|0=11 1=-11
before|ruled|obstacle|0=-19 1=19
before|ruled|pledged|0=11 1=-11
before|rule|0=6 1=-6
before|rule|obstacle|0=6 1=-6
before|ruling|0=16 2=-13
before|ruling|10 ahead|0=8 2=-7
before|ruling|7 ahead|0=7 2=-6
before|ruling|contribution|0=15 2=-13
before|ruling|pledged|0=15 2=-13
before|ruto|engagement held|0=6 1=-5
before|ruto|engagement|0=5
before|réceptionné|0=-9 1=9
before|réceptionné|10 past|0=-9 1=9
before|réceptionné|contribution|0=-9 1=9
before|réceptionné|delivered|0=-9 1=9
before|said|10 past|0=25 1=-20
before|said|1=11 2=-9
before|said|7 now|1=15 2=-13
before|said|7 past|1=5
before|said|authorised|0=16 1=-16
before|said|changed|0=6 1=-6
before|said|committed|0=25 1=-25
before|said|considering|0=-29 1=29
before|said|contribution|1=15 2=-6
before|said|delivered|0=7 1=-7
before|said|ended|0=-19 1=19
before|said|engagement held|0=10 1=-10
before|said|engagement|0=10 1=-10
before|said|obstacle|0=-7 1=7
before|said|refused|0=-38 1=39
before|said|reluctant|0=-15 1=15
before|said|request|0=14 1=-14
before|said|requirement|0=-14 1=15
before|said|withdrawn|0=43 1=-42
before|sail|0=11 2=-10
before|sail|7 ahead|0=11 2=-10
before|sail|contribution|0=11 2=-10
before|sail|pledged|0=19 2=-18
before|salvadorans|0=-14 1=14
before|salvadorans|4 now|0=-10 1=10
before|salvadorans|contribution|0=-14 1=14
before|salvadorans|delivered|0=-14 1=14
before|same|10 now|0=-9 1=9
before|same|1=8 2=-6
before|same|7 now|0=11 1=-6
before|same|contribution|2=-5
before|same|delivered|0=9 1=-9
before|same|pledged|0=-7 1=12
before|santo|0=26 1=-26
before|santo|10 past|0=26 1=-26
before|santo|contribution|0=26 1=-26
before|santo|pledged|0=26 1=-26
before|sarajevo|0=-5 1=6
before|sarajevo|10 past|0=-9 1=10
before|sarajevo|contribution|1=5
before|sarajevo|pledged|0=-9 1=9
before|savoir|0=10 1=-9
before|savoir|10 now|0=-11 1=11
before|savoir|10 past|0=10 1=-9
before|savoir|7 past|0=10 1=-10
before|savoir|considering|0=18 1=-18
before|savoir|delivered|0=-17 1=17
before|savoir|obstacle|0=11 1=-11
before|savoir|pledged|0=-15 1=16
before|savoir|refused|0=21 1=-21
before|savoir|suspended|0=-10 1=10
before|say|0=9 1=-8
before|say|contribution|0=6 1=-5
before|say|pledged|0=6 1=-5
before|sea|withdrawn|0=-6 1=8
before|second|0=9 1=-9
before|second|10 now|0=9 1=-9
before|second|contribution|0=9 1=-9
before|second|delivered|0=9 1=-9
before|secretariat|0=-10 1=11
before|secretariat|7 now|0=-9 1=9
before|secretariat|contribution|0=-10 1=11
before|secretariat|withdrawn|0=-10 1=11
before|security|0=13 1=-5 2=-8
before|security|7 now|0=7
before|security|contribution|0=13 1=-5 2=-8
before|security|pledged|0=12 2=-8
before|senators|7 now|0=6 1=-6
before|senators|7 past|0=-6 1=6
before|senators|reluctant|0=-6 1=6
before|sent|0=-9 2=12
before|sent|7 ahead|0=-10 2=10
before|sent|7 now|0=-7
before|sent|contribution|0=-9 2=12
before|sent|delivered|0=-9 1=10
before|sent|pledged|1=-13 2=12
before|serve|0=-5 2=6
before|serve|4 ahead|0=-5 2=6
before|serve|contribution|0=-5 2=6
before|session|0=14 1=-14
before|session|engagement held|0=18 1=-18
before|session|engagement|0=18 1=-18
before|sets|0=7 1=-7
before|sets|7 past|0=7 1=-7
before|sets|obstacle|0=10 1=-10
before|set|0=-9 1=-20 2=28
before|set|10 ahead|0=-22 1=-8 2=30
before|set|7 past|0=10 1=-9
before|set|contribution|1=-13 2=12
before|set|mandate|0=-12 1=-6 2=18
before|set|withdrawn|1=-13 2=9
before|shabelle|0=-5 1=6
before|shabelle|10 past|0=-5 1=6
before|shabelle|contribution|0=-5 1=6
before|shabelle|withdrawn|0=-5 1=6
before|shaken|0=9
before|shaken|7 now|0=9
before|shaken|contribution|0=9
before|shaken|pledged|0=9
before|shillings|0=-9 1=9
before|shillings|4 past|0=-10 1=10
before|shillings|contribution|0=-9 1=9
before|ships|7 now|0=8 1=-7
before|ships|delivered|0=7 1=-7
before|sien|0=-7 1=7
before|sien|10 past|0=-7 1=7
before|sien|authorised|0=-7 1=7
before|sien|mandate|0=-7 1=7
before|signature|0=-7 1=7
before|signature|10 past|0=-7 1=7
before|signed|10 past|0=8 1=-7
before|signed|1=6
before|signed|7 now|0=-9 1=10
before|signed|agreement drafting|0=8 1=-7
before|signed|agreement signed|0=-9 1=10
before|signed|pledged|0=5 1=-5
before|since|0=31 2=-35
before|since|10 now|0=15 1=-15
before|since|10 past|0=-13 1=27 2=-8
before|since|4 long-ago|0=23 1=-18
before|since|7 ahead|0=19 1=-17
before|since|7 long-ago|0=9 1=-8
before|since|7 now|0=-28 1=33 2=-5
before|since|7 past|0=21 2=-17
before|since|agreement drafting|0=-16 1=18
before|since|agreement|0=-10 1=12
before|since|authorised|0=7 1=-7
before|since|changed|0=11 1=-11
before|since|committed|0=42 1=-40
before|since|considering|0=16 1=-16
before|since|contribution|0=19 1=8 2=-30
before|since|delivered|1=31 2=-20
before|since|engagement held|0=22 1=-22
before|since|engagement planned|0=-6 1=6
before|since|engagement|0=17 1=-17
before|since|mandate|0=16 1=-13
before|since|obstacle|1=5
before|since|pledged|0=54 1=-46 2=-8
before|since|refused|0=-37 1=38
before|since|requirement|0=7 1=-5
before|since|suspended|0=-45 1=45
before|since|withdrawn|0=6 2=-8
before|site|0=8 1=-15 2=7
before|site|10 past|0=14 1=-14
before|site|considering|0=14 1=-14
before|site|contribution|0=8 1=-15 2=7
before|soldiers|4 long-ago|0=6 1=-5
before|soldiers|7 ahead|0=21 2=-20
before|soldiers|7 now|0=-9 2=10
before|soldiers|contribution|1=5
before|soldiers|delivered|0=-11 1=11
before|soldiers|pledged|0=6
before|somalia|0=24 1=-16 2=-8
before|somalia|4 ahead|0=5
before|somalia|4 now|0=9 1=-6
before|somalia|7 past|0=7 1=-6
before|somalia|contribution|0=24 1=-16 2=-8
before|somalia|pledged|0=11 1=-7
before|somalia|withdrawn|0=10 1=-9
before|somalie|0=7 1=-7
before|somalie|10 past|0=7 1=-7
before|somalie|contribution|0=7 1=-7
before|somalie|withdrawn|0=7 1=-7
before|some|0=-8 1=8
before|some|10 past|0=-8 1=8
before|some|contribution|0=-7 1=7
before|some|suspended|0=-8 1=8
before|soupiré|0=5 1=-5
before|soupiré|10 past|0=5 1=-5
before|soupiré|contribution|0=5 1=-5
before|soupiré|pledged|0=5 1=-5
before|so|0=5
before|so|4 past|0=-6 1=7
before|so|7 now|0=15 1=-15
before|so|contribution|0=-16 1=17
before|so|mandate|0=12 1=-12
before|so|reluctant|0=-12 1=12
before|so|request|0=6 1=-6
before|spain|considering|0=6 1=-6
before|spent|0=-9 1=11
before|spent|10 now|0=-12 1=12
before|spent|10 past|0=7 1=-6
before|spent|7 past|1=5
before|spent|committed|0=-8 1=9
before|spent|delivered|0=7 1=-7
before|spent|engagement held|0=-7 1=7
before|spent|pledged|0=-12 1=13
before|spent|withdrawn|0=10 1=-10
before|spokesman|0=-5 1=5
before|spokesman|10 now|0=-5 1=5
before|spokesman|considering|0=-5 1=5
before|spokesman|contribution|0=-5 1=5
before|staff|4 ahead|0=6
before|staff|considering|0=6
before|started|0=-8 1=10
before|started|7 now|0=-8 1=10
before|started|contribution|0=-8 1=10
before|started|withdrawn|0=-8 1=10
before|start|0=6 1=-5
before|stated|0=-7 1=8
before|stated|7 now|0=-7 1=8
before|stated|contribution|0=-7 1=8
before|stated|reluctant|0=-7 1=8
before|statement|0=13 1=-13
before|statement|10 now|0=12 1=-12
before|statement|contribution|0=11 1=-10
before|statement|withdrawn|0=6 1=-6
before|states|0=-10 1=15
before|states|4 past|0=12 1=-12
before|states|7 now|0=-15 1=19
before|states|7 past|0=-8 1=8
before|states|considering|0=13 1=-12
before|states|contribution|0=-8 1=13
before|states|delivered|0=-19 1=19
before|states|pledged|1=7
before|stay|0=-16 1=16
before|stay|10 past|0=-16 1=16
before|stay|contribution|0=-16 1=16
before|stay|pledged|0=-16 1=16
before|strength|0=-8 1=8
before|strength|7 past|0=-8 1=8
before|strength|contribution|0=-8 1=8
before|strength|pledged|0=-8 1=8
before|submited|0=-6 1=6
before|submited|10 past|0=-6 1=6
before|sudan|0=15 1=-14
before|sudan|10 now|0=5 1=-5
before|sudan|10 past|0=9 1=-9
before|sudan|contribution|0=9 1=-9
before|sudan|delivered|0=5 1=-5
before|summit|0=-12 1=14
before|summit|10 past|0=-8 1=9
before|summit|mandate|0=-6 1=6
before|summit|pledged|0=-9 1=10
before|support|0=-11 1=11
before|support|7 past|0=-11 1=11
before|support|contribution|0=-9 1=10
before|support|pledged|0=-9 1=10
before|tabarre|0=-6 1=6
before|tabarre|7 now|0=-6 1=6
before|tabled|0=-5 1=5
before|tabled|7 past|0=-5 1=5
before|tabled|contribution|0=-13 1=13
before|tabled|delivered|0=-13 1=13
before|taken|0=-20 1=21
before|taken|10 past|0=-8 1=8
before|taken|7 past|0=-14 1=14
before|taken|committed|0=-8 1=8
before|taken|contribution|0=-23 1=23
before|taken|pledged|0=-14 1=15
before|take|0=5
before|take|7 now|0=5
before|take|contribution|0=5
before|take|pledged|0=5
before|talk|1=-11 2=12
before|talk|engagement planned|1=-9 2=12
before|talk|engagement|1=-9 2=12
before|tangier|0=-12 2=12
before|tangier|10 ahead|0=-12 2=12
before|tangier|contribution|0=-12 2=12
before|tangier|pledged|0=-12 2=12
before|tanzania|1=-11 2=7
before|tanzania|7 now|1=-11 2=7
before|tanzania|contribution|2=7
before|tanzania|withdrawn|2=7
before|team|0=7 1=-7
before|team|7 now|0=7 1=-7
before|telephone|0=5
before|telephone|10 past|0=6 1=-6
before|telephone|7 now|0=-9 1=10
before|telephone|engagement held|0=-8 1=8
before|telephone|engagement|1=5
before|telephone|request|0=10 1=-10
before|thanked|0=8 1=-8
before|thanked|10 past|0=8 1=-8
before|thanked|contribution|0=8 1=-8
before|thanked|pledged|0=8 1=-8
before|than|0=11 1=-14
before|than|10 past|0=-20 1=20
before|than|4 past|0=22 1=-21
before|than|7 past|0=9 1=-8
before|than|committed|0=8 1=-7
before|than|contribution|0=8 1=-7
before|than|delivered|0=-18 1=18
before|than|pledged|0=8 1=-8
before|than|request|0=5
before|than|withdrawn|0=9 1=-9
before|that|0=22 1=-17 2=-5
before|that|7 now|0=7 1=-7
before|that|7 past|0=17 1=-17
before|that|contribution|0=11 1=-8
before|that|obstacle|0=5 1=-5
before|their|0=15 1=-10
before|their|7 now|0=15 1=-12
before|their|7 past|0=-6 1=6
before|their|contribution|0=5
before|them|0=9 2=-11
before|them|7 ahead|0=15 2=-11
before|them|7 past|0=-13 1=13
before|them|committed|0=12 1=-12
before|them|contribution|0=5 1=6 2=-11
before|them|delivered|0=-20 1=20
before|them|pledged|2=-6
before|then|0=-9 1=9
before|then|10 now|0=-8 1=8
before|then|contribution|0=-9 1=9
before|then|delivered|0=-8 1=8
before|there|0=24 1=-11 2=-13
before|there|10 now|0=14 1=-14
before|there|10 past|0=6 1=-6
before|there|4 ahead|0=7 2=-7
before|there|7 now|1=11 2=-6
before|there|contribution|0=13 2=-13
before|there|delivered|0=-7 1=7
before|there|engagement held|0=6 1=-6
before|there|engagement|0=6 1=-6
before|there|pledged|0=15 2=-13
before|these|0=20 1=-19
before|these|10 past|0=9 1=-9
before|these|7 now|0=11 1=-11
before|these|contribution|0=16 1=-16
before|these|delivered|0=9 1=-9
before|these|pledged|0=7 1=-6
before|the|0=23 2=-20
before|the|10 ahead|0=-11 1=-14 2=25
before|the|10 now|1=-13 2=11
before|the|10 past|0=-10 1=29 2=-16
before|the|4 ahead|0=11 1=-10
before|the|7 ahead|0=44 1=-8 2=-36
before|the|7 now|1=13 2=-7
before|the|agreement drafting|0=-6 1=7
before|the|agreement signed|0=-9 1=10
before|the|agreement sought|0=12 1=-12
before|the|agreement|1=5
before|the|authorised|0=-7 1=5
before|the|changed|0=12 1=-11
before|the|committed|0=10 1=-9
before|the|considering|0=24 1=-23
before|the|contribution|0=7 1=11 2=-16
before|the|ended|0=-7 1=13 2=-6
before|the|engagement cancelled|0=-5 1=5
before|the|engagement held|1=5
before|the|engagement|0=-7 1=9
before|the|extended|2=-5
before|the|mandate|1=12 2=-11
before|the|obstacle|0=11 1=-10
before|the|pledged|0=12 1=-8
before|the|refused|0=-27 1=28
before|the|reluctant|0=-15 1=16
before|the|request|0=24 1=-23
before|the|requirement|1=-9 2=8
before|the|suspended|0=9 1=-7
before|the|withdrawn|0=-11 1=17
before|third|0=9 1=-9
before|third|10 now|0=9 1=-9
before|third|contribution|0=9 1=-9
before|third|pledged|0=9 1=-9
before|this|1=27 2=-24
before|this|7 ahead|0=15 1=-8 2=-7
before|this|7 now|0=-17 1=33 2=-16
before|this|contribution|1=21 2=-23
before|this|pledged|0=13 2=-15
before|this|withdrawn|0=-10 1=18 2=-8
before|through|0=-19 1=-10 2=29
before|through|10 ahead|0=-7 2=9
before|through|10 past|0=5
before|through|4 ahead|0=-11 1=-6 2=17
before|through|4 now|0=-13 2=14
before|through|7 ahead|0=18 1=-8 2=-11
before|through|committed|0=16 2=-12
before|through|considering|0=-13 2=13
before|through|contribution|1=-5
before|through|extended|0=-14 1=-14 2=28
before|through|mandate|0=-15 1=-15 2=30
before|through|requirement|0=5 2=-5
before|till|0=11 1=-15
before|till|10 past|0=6 1=-6
before|till|7 ahead|0=6 1=-6
before|till|changed|0=-8 2=9
before|till|considering|0=6 1=-6
before|till|contribution|0=30 1=-11 2=-20
before|till|delivered|0=-12 2=12
before|till|extended|2=6
before|till|mandate|0=-11 2=15
before|till|pledged|0=16 2=-16
before|till|withdrawn|0=19 2=-16
before|time|0=6 1=-10
before|time|10 past|0=6 1=-6
before|time|authorised|0=6 1=-6
before|time|mandate|0=6 1=-6
before|tirana|0=-9 1=13
before|tirana|7 now|0=-9 1=13
before|tirana|contribution|0=-9 1=13
before|tirana|delivered|0=-16 1=17
before|took|7 past|0=-5 1=5
before|took|mandate|0=-6 1=6
before|to|0=30 1=-57 2=27
before|to|10 ahead|0=-24 1=-11 2=41
before|to|10 now|2=-5
before|to|10 past|0=9 1=-7
before|to|4 ahead|0=10 1=7 2=-17
before|to|7 ahead|1=-10 2=14
before|to|7 now|0=5
before|to|7 past|0=34 1=-29
before|to|agreement drafting|0=-7 1=8
before|to|agreement|0=-7 1=8
before|to|authorised|0=-40 1=40
before|to|changed|2=9
before|to|committed|0=38 1=-25 2=-13
before|to|considering|0=7
before|to|contribution|0=34 1=-15 2=-18
before|to|delivered|0=-8 1=10
before|to|ended|0=15 2=-11
before|to|engagement planned|0=8 1=-5
before|to|engagement|0=6
before|to|extended|0=-21 1=-56 2=64
before|to|mandate|0=-46 1=-23 2=63
before|to|obstacle|0=8 1=-6
before|to|pledged|0=18 1=-13 2=-5
before|to|reluctant|0=6
before|to|request|0=16 1=-16
before|to|requirement|0=29 2=-27
before|to|withdrawn|0=-34 1=20 2=14
before|transferred|0=8 2=-6
before|transferred|7 now|0=11 1=-5 2=-6
before|transferred|contribution|0=8 2=-6
before|transported|10 past|0=-5 1=6
before|travel|1=-7 2=10
before|travel|7 ahead|2=6
before|travel|7 now|1=-5
before|travel|contribution|0=-6 1=-5 2=11
before|travel|pledged|0=-6 1=-5 2=11
before|tried|0=7 1=-7
before|tried|10 now|0=7 1=-7
before|tried|committed|0=7 1=-7
before|tried|contribution|0=7 1=-7
before|trip|0=-17 1=17
before|trip|7 now|0=-17 1=17
before|trip|considering|0=-17 1=17
before|trip|contribution|0=-17 1=17
before|troops|1=-12 2=7
before|troops|4 now|0=-12 2=13
before|troops|7 now|0=16 1=-11 2=-6
before|troops|contribution|1=-12 2=7
before|troops|pledged|0=-12 2=13
before|troops|withdrawn|0=16 1=-11 2=-6
before|truncaron|0=6 1=-6
before|truncaron|10 past|0=6 1=-6
before|twice|0=-8 1=8
before|twice|4 now|0=-8 1=8
before|twice|contribution|0=-8 1=8
before|twice|delivered|0=-8 1=8
before|unanimously|0=12 1=-11
before|unanimously|10 past|0=13 1=-13
before|unanimously|contribution|0=11 1=-11
before|unanimously|withdrawn|0=11 1=-11
before|unconstitutional|agreement sought|0=10 1=-10
before|unconstitutional|agreement|0=15 1=-15
before|unconstitutional|obstacle|0=-17 1=17
before|under|0=11 1=-9
before|under|7 past|0=10 1=-9
before|undof|0=-6 2=6
before|undof|7 ahead|0=-6 2=6
before|undof|contribution|0=-6 2=6
before|undof|pledged|0=-6 2=6
before|unifil|7 now|0=-7 1=7
before|unloaded|delivered|0=-7 1=7
before|until|0=19 1=-64 2=39
before|until|10 ahead|1=-42 2=45
before|until|10 past|0=37 1=-29 2=-10
before|until|4 ahead|0=29 2=-26
before|until|4 past|0=-15 1=15
before|until|7 ahead|1=-39 2=34
before|until|7 now|0=-14 1=17
before|until|7 past|0=-7 1=7
before|until|authorised|0=-29 1=11 2=18
before|until|changed|0=-22 2=24
before|until|committed|0=15 1=-31 2=17
before|until|considering|0=15 2=-11
before|until|contribution|0=50 1=-9 2=-42
before|until|delivered|1=-8
before|until|ended|0=19 1=-6 2=-13
before|until|engagement planned|2=8
before|until|engagement|2=8
before|until|extended|0=-25 1=-53 2=58
before|until|mandate|0=-44 1=-50 2=71
before|until|obstacle|0=22 1=-14 2=-9
before|until|pledged|1=50 2=-46
before|until|reluctant|0=9 2=-7
before|until|request|0=10 2=-6
before|until|requirement|1=11 2=-9
before|until|suspended|0=-5 2=7
before|until|withdrawn|0=15 1=-11
before|un|7 past|0=7 1=-6
before|un|committed|0=6 1=-5
before|un|contribution|0=6 1=-5
before|up|0=8 2=-10
before|up|10 past|0=-10 1=10
before|up|7 now|1=10 2=-9
before|up|7 past|0=11 1=-11
before|up|authorised|0=-10 1=11
before|up|contribution|0=17 1=-8 2=-9
before|up|delivered|0=17 1=-17
before|up|mandate|0=-10 1=11
before|up|pledged|0=-7 1=15 2=-8
before|urged|10 past|0=7 1=-7
before|us|0=6 1=-12 2=6
before|us|7 now|2=6
before|us|contribution|0=6 1=-12 2=6
before|us|pledged|0=6 1=-12 2=6
before|very|0=-16 1=16
before|very|10 now|0=-7 1=7
before|very|10 past|0=-9 1=9
before|very|contribution|0=-15 1=15
before|very|delivered|0=-7 1=7
before|very|suspended|0=-6 1=6
before|victory|0=8 1=-8
before|victory|7 now|0=8 1=-8
before|victory|contribution|0=8 1=-8
before|victory|pledged|0=8 1=-8
before|video|engagement held|0=-7 1=7
before|video|engagement|0=-7 1=7
before|vigueur|0=5
before|vigueur|10 now|0=6 1=-6
before|visited|0=-6 1=6
before|visited|7 past|0=-5 1=5
before|visited|engagement held|0=-6 1=6
before|visited|engagement|0=-6 1=6
before|visitors|0=-6 1=7
before|visitors|7 now|0=-5 1=6
before|visit|0=21 1=-18
before|visit|10 past|0=18 1=-15
before|visit|7 now|0=-7 1=7
before|visit|contribution|0=16 1=-14
before|visit|engagement|0=-5 1=6
before|visit|pledged|0=16 1=-13
before|visit|request|0=6 1=-6
before|volontaire|0=-10 1=11
before|volontaire|4 past|0=-10 1=11
before|volontaire|contribution|0=-10 1=11
before|volontaire|pledged|0=-10 1=11
before|volunteered|0=6
before|volunteered|4 past|0=7 1=-6
before|volunteered|contribution|0=5
before|volunteered|withdrawn|0=9 1=-8
before|voted|10 now|0=10 1=-10
before|voted|10 past|0=-6 1=6
before|voted|7 now|0=9 1=-7
before|voted|7 past|0=-11 1=11
before|voted|committed|0=-9 1=9
before|voted|contribution|0=5
before|voted|delivered|0=17 1=-17
before|voted|pledged|0=7 1=-5
before|voted|refused|0=-5 1=5
before|votes|0=16 1=-10 2=-6
before|votes|10 past|0=15 1=-15
before|votes|contribution|0=20 1=-19
before|votes|reluctant|0=15 1=-15
before|vote|0=-8 1=6
before|vote|10 now|0=-13 2=10
before|vote|10 past|0=-14 1=14
before|vote|7 now|0=16 1=-14
before|vote|7 past|0=-7 1=7
before|vote|authorised|0=-10 1=11
before|vote|committed|0=-16 1=16
before|vote|delivered|0=10 1=-9
before|vote|extended|0=11 1=-15
before|vote|obstacle|0=-5 1=5
before|wants|0=5 1=-5
before|warned|10 past|0=6 1=-5
before|warned|contribution|1=5
before|warned|delivered|0=5 1=-5
before|warned|reluctant|0=-10 1=10
before|warned|requirement|0=7 1=-6
before|washington|0=8 2=-13
before|washington|10 ahead|0=16 1=-7 2=-8
before|washington|4 past|0=-15 1=15
before|washington|considering|0=5
before|washington|contribution|0=19 1=-8 2=-11
before|washington|engagement held|0=-6 1=6
before|washington|engagement planned|0=-7 1=8
before|washington|engagement|0=-13 1=14
before|washington|mandate|0=-6 1=6
before|washington|obstacle|0=11 1=-11
before|washington|pledged|0=5 2=-10
before|washington|suspended|0=6 1=-6
before|was|1=7
before|was|contribution|0=-7 1=9
before|was|delivered|0=-10 1=10
before|welcomed|contribution|0=-7 1=7
before|welcomed|delivered|0=-9 1=9
before|went|delivered|0=7 1=-7
before|went|withdrawn|0=-6 1=7
before|whatever|0=-5 1=6
before|whatever|10 past|0=-5 1=6
before|whatever|obstacle|0=-8 1=8
before|when|0=-5 2=6
before|which|0=10 1=-9
before|which|4 past|0=16 1=-15
before|which|7 past|0=-6 1=6
before|which|obstacle|0=5 1=-5
before|who|7 past|0=8 1=-8
before|willing|0=16 1=-16
before|willing|10 past|0=16 1=-16
before|willing|contribution|0=6 1=-6
before|willing|pledged|0=6 1=-6
before|will|0=-8
before|will|10 ahead|1=6
before|will|7 ahead|2=6
before|will|contribution|0=-6 2=7
before|will|pledged|0=-6 2=7
before|withdrew|0=-5 1=6
before|withdrew|4 past|0=-5 1=6
before|withdrew|contribution|0=-5 1=6
before|withdrew|withdrawn|0=-5 1=6
before|with|0=-23 1=15 2=8
before|with|10 now|0=-14 1=14
before|with|authorised|0=-12 2=9
before|with|contribution|0=-8 1=8
before|with|mandate|0=-14 1=5 2=9
before|with|pledged|0=-8 1=8
before|word|1=-8
before|word|7 ahead|1=-8
before|world|0=-10 1=11
before|world|4 past|0=-7 1=7
before|world|contribution|0=-10 1=11
before|world|pledged|0=-11 1=12
before|writing|0=-15 1=16
before|writing|7 now|0=-7 1=7
before|writing|7 past|0=-9 1=9
before|writing|contribution|0=-7 1=7
before|written|0=9 1=-9
before|written|10 past|0=9 1=-9
before|written|contribution|0=7 1=-7
before|written|delivered|0=5 1=-5
before|written|engagement held|0=6 1=-6
before|written|engagement|0=6 1=-6
before|wrote|0=-16 1=17
before|wrote|10 past|0=-12 1=12
before|wrote|7 now|0=-7 1=8
before|wrote|contribution|0=-16 1=17
before|wrote|delivered|0=6 1=-6
before|wrote|pledged|0=-14 1=14
before|wrote|withdrawn|0=-8 1=8
before|wunstorf|0=-7 1=8
before|wunstorf|7 now|0=-7 1=8
before|wunstorf|contribution|0=-7 1=8
before|wunstorf|withdrawn|0=-7 1=8
before|yesterday|delivered|0=-6 1=6
before|york|0=9 2=-14
before|york|10 now|0=16 1=-16
before|york|7 now|0=-10 1=21 2=-12
before|york|7 past|0=5
before|york|authorised|0=-7 1=7
before|york|changed|0=-6 1=6
before|york|contribution|0=-14 1=26 2=-11
before|york|delivered|0=9 1=-9
before|york|engagement planned|1=6
before|york|engagement|0=-9 1=10
before|york|mandate|0=-12 1=12
before|york|pledged|0=-16 1=27 2=-11
before|york|request|0=42 1=-41
before|york|suspended|0=7 1=-7
before|york|withdrawn|0=-9 1=9
before|you|0=7 1=-6
before|you|10 past|0=7 1=-6
before|you|contribution|0=7 1=-6
before|you|pledged|0=7 1=-6
before|zhang|0=15 1=-14
before|zhang|7 past|0=15 1=-14
before|zhang|contribution|0=15 1=-14
before|zhang|reluctant|0=15 1=-14
before|»|0=-9 1=9
before|»|10 past|0=-7 1=7
before|»|contribution|0=-7 1=7
before|»|delivered|0=-7 1=7
before|éireann|0=14 1=-13
before|éireann|7 now|0=14 1=-13
before|éireann|contribution|0=14 1=-13
before|éireann|withdrawn|0=14 1=-13
before|énuméré|0=-8 1=8
before|énuméré|10 past|0=-8 1=8
before|énuméré|committed|0=-8 1=8
before|énuméré|contribution|0=-8 1=8
bias|0=21 2=-30
counted|alone|0=31 2=-31
counted|of|0=46 1=-41 2=-11
count|1|true|0=6 1=22 2=-17
count|2|false|0=18 1=-13 2=-19
count|2|true|0=15 2=-24
count|3|false|0=47 1=-25 2=-40
count|3|true|0=34 1=-24 2=-15
gap|after 0 0|1=11 2=-13
gap|after 0 0|1|1=9
gap|after 0 0|2|0=8 1=11 2=-19
gap|after 0 0|3|1=6
gap|after 0 0|else|0=-30 1=18 2=12
gap|after 0 0|loose|0=12 1=24 2=-34
gap|after 0 0|own|0=10 1=-23 2=9
gap|after 0 1|0=6 1=10
gap|after 0 1|1|1=13 2=-5
gap|after 0 1|2|0=6 1=-12
gap|after 0 1|3|0=25 1=-30
gap|after 0 1|beside|0=-9 2=11
gap|after 0 1|down|0=32 1=-40 2=8
gap|after 0 1|else|0=-21 1=16 2=5
gap|after 0 1|loose|0=7 2=-6
gap|after 0 1|main|0=-8 1=9
gap|after 0 1|own|0=6 1=11 2=-5
gap|after 0 2|1|0=-6 1=10
gap|after 0 2|2=-10
gap|after 0 2|2|0=8 2=-9
gap|after 0 2|3|0=17 1=-14
gap|after 0 2|beside|1=-8 2=7
gap|after 0 2|down|0=9 2=-9
gap|after 0 2|else|1=-12 2=13
gap|after 0 2|loose|1=6
gap|after 0 2|main|0=6 1=8 2=-15
gap|after 0 2|own|1=10 2=-7
gap|after 1 0|0=16 2=-15
gap|after 1 0|1|0=7
gap|after 1 0|2|0=13 1=6 2=-18
gap|after 1 0|3|2=7
gap|after 1 0|else|0=12 1=-13
gap|after 1 0|loose|0=-24 1=19
gap|after 1 0|main|0=19 1=-8 2=-11
gap|after 1 0|own|0=11 2=-13
gap|after 1 1|0=9 1=-6 2=-8
gap|after 1 1|1|0=-9 2=8
gap|after 1 1|2|0=11 2=-8
gap|after 1 1|3|0=23 1=-13 2=-10
gap|after 1 1|down|0=-20 1=14 2=6
gap|after 1 1|else|1=-28 2=28
gap|after 1 1|loose|0=10 2=-6
gap|after 1 1|own|0=32 1=-8 2=-28
gap|after 1 2|0=11 2=-17
gap|after 1 2|1|0=7 1=6 2=-8
gap|after 1 2|2|0=15 2=-22
gap|after 1 2|3|1=23 2=-27
gap|after 1 2|beside|0=11 2=-11
gap|after 1 2|down|0=8 1=7 2=-15
gap|after 1 2|else|0=8 1=-6 2=-6
gap|after 1 2|loose|0=12 1=-11
gap|after 1 2|main|1=10 2=-14
gap|after 1 2|own|0=27 1=-24
gap|after 2 0|0=9 1=-11
gap|after 2 0|1|0=7 2=-6
gap|after 2 0|2|0=-6
gap|after 2 0|3|0=8 1=-14 2=6
gap|after 2 0|loose|1=6
gap|after 2 0|main|0=-6 2=7
gap|after 2 0|own|0=13 1=-13
gap|after 2 1|0=10 1=-12
gap|after 2 1|1|0=-6 2=5
gap|after 2 1|2|2=-6
gap|after 2 1|3|0=20 1=-21
gap|after 2 1|down|0=14 2=-11
gap|after 2 1|loose|2=-9
gap|after 2 1|main|1=9
gap|after 2 1|own|1=-26 2=24
gap|after 2 2|0=15 2=-23
gap|after 2 2|1|0=7 1=8 2=-15
gap|after 2 2|2|0=20 2=-28
gap|after 2 2|3|1=-13 2=15
gap|after 2 2|down|0=-13 1=10
gap|after 2 2|else|0=27 1=-18 2=-17
gap|after 2 2|loose|0=-7 1=-16 2=26
gap|after 2 2|main|0=17 1=7 2=-29
gap|after 2 2|own|0=-10 1=23 2=-13
gap|before 0 0|0=11 1=19 2=-19
gap|before 0 0|1|0=11 1=18 2=-20
gap|before 0 0|2|1=14
gap|before 0 0|3|0=14 2=-11
gap|before 0 0|else|0=10 1=17 2=-27
gap|before 0 0|main|0=-8 2=17
gap|before 0 0|own|0=20 1=10 2=-21
gap|before 0 0|up|1=20 2=-11
gap|before 0 1|0=11 1=29 2=-36
gap|before 0 1|1|0=18 1=21 2=-37
gap|before 0 1|2|1=21 2=-18
gap|before 0 1|3|0=-12 1=-5 2=17
gap|before 0 1|else|1=21 2=-24
gap|before 0 1|main|0=10 1=11 2=-17
gap|before 0 1|own|0=-7 1=16 2=-9
gap|before 0 2|1=20 2=-18
gap|before 0 2|1|1=12 2=-13
gap|before 0 2|2|1=8 2=-6
gap|before 0 2|else|1=8
gap|before 0 2|main|1=11 2=-13
gap|before 1 0|0=14 1=6 2=-25
gap|before 1 0|1|0=11 1=19 2=-23
gap|before 1 0|2|0=9 1=-9
gap|before 1 0|3|0=10 1=12 2=-22
gap|before 1 0|beside|0=19 1=-7 2=-13
gap|before 1 0|else|0=14 1=10 2=-27
gap|before 1 0|main|1=-14 2=14
gap|before 1 0|own|0=11 1=21 2=-27
gap|before 1 0|up|1=14 2=-14
gap|before 1 1|0=14 1=9 2=-27
gap|before 1 1|1|0=8 1=13 2=-15
gap|before 1 1|2|0=8 2=-9
gap|before 1 1|3|0=6 1=7 2=-12
gap|before 1 1|else|0=14 1=9 2=-22
gap|before 1 1|own|1=8 2=-6
gap|before 1 1|up|0=8 2=-12
gap|before 1 2|0=20 1=6 2=-23
gap|before 1 2|1|1=21 2=-19
gap|before 1 2|2|0=17 1=-12
gap|before 1 2|3|0=5 1=-5
gap|before 1 2|else|1=-14 2=10
gap|before 1 2|main|0=13 1=19 2=-30
gap|before 2 0|0=8 1=6 2=-11
gap|before 2 0|1|1=15 2=-15
gap|before 2 0|2|0=12 1=-19 2=8
gap|before 2 0|3|0=-8 1=8
gap|before 2 0|else|0=-8 2=5
gap|before 2 0|main|0=14 1=-9
gap|before 2 0|own|1=9 2=-5
gap|before 2 1|0=17 1=13 2=-32
gap|before 2 1|1|0=15 1=16 2=-29
gap|before 2 1|else|0=16 2=-14
gap|before 2 1|main|0=19 2=-16
gap|before 2 1|own|0=-28 1=23 2=5
gap|before 2 1|up|0=10 2=-7
gap|before 2 2|0=14 1=14 2=-29
gap|before 2 2|1|1=18 2=-17
gap|before 2 2|2|0=13 1=-11
gap|before 2 2|3|1=10 2=-9
gap|before 2 2|else|1=-7 2=6
gap|before 2 2|main|0=22 1=9 2=-32
gap|before 2 2|own|0=-13 1=16
kind|agreement|0=29 2=-35
kind|contribution|0=17 2=-24
kind|engagement|0=21 1=43 2=-47
kind|mandate|0=13 1=12 2=-16
kind|obstacle|0=34 2=-53
kind|request|0=27 1=16 2=-45
kind|requirement|0=41 1=-57 2=-19
lead|0|0=-9 1=43 2=-40
lead|0|10 now|0=-13 1=42 2=-23
lead|0|10 past|0=-50 1=66 2=-43
lead|0|4 ahead|2=6
lead|0|4 long-ago|0=18 1=-17
lead|0|4 now|0=-8 1=-20 2=28
lead|0|4 past|0=11 1=-10
lead|0|7 ahead|0=8 1=-16 2=8
lead|0|7 now|1=11 2=-12
lead|0|7 past|0=44 1=-40
lead|1|0=36 1=-35 2=-21
lead|1|10 ahead|1=-9 2=15
lead|1|10 now|0=-49 1=60 2=-11
lead|1|10 past|0=-34 1=67 2=-21
lead|1|4 ahead|0=14 2=-10
lead|1|4 long-ago|0=12 1=-8
lead|1|4 now|0=5 1=-10 2=5
lead|1|4 past|0=12 1=-10
lead|1|7 ahead|0=6 1=-30 2=24
lead|1|7 long-ago|0=8 1=-6
lead|1|7 now|0=19 1=-10 2=-8
lead|1|7 past|0=50 1=-44 2=-6
lead|2|0=93 1=-53 2=-49
lead|2|10 ahead|0=6 1=-6
lead|2|10 now|0=8 1=-8
lead|2|10 past|0=-18 1=21
lead|2|4 ahead|0=7 2=-6
lead|2|4 long-ago|0=6
lead|2|4 past|0=6 1=-5
lead|2|7 ahead|0=36 1=-11 2=-24
lead|2|7 now|0=-10 1=13
lead|2|7 past|0=44 1=-41
lead|acts|0=38 1=14 2=-51
lead|agreement drafting|0=10 1=-6
lead|agreement signed|0=-14 1=16
lead|arrive|0=-23 1=19 2=8
lead|ask|0=-15 1=29 2=-14
lead|authorised|0=-29 1=10 2=19
lead|authorise|0=-15 1=20
lead|back|0=-15 1=21 2=-6
lead|bar|0=-44 1=45
lead|bind|1=7 2=-6
lead|changed|0=17 2=-15
lead|change|0=27 1=-26
lead|committed|0=19 1=-6 2=-13
lead|considering|0=13 1=-6 2=-6
lead|consider|0=37 1=-17 2=-19
lead|delivered|1=27 2=-21
lead|due|0=41 1=22 2=-62
lead|ended|0=8 1=15 2=-23
lead|end|0=10 1=-20 2=9
lead|engagement held|0=26 1=-17 2=-8
lead|engagement planned|1=6
lead|extended|0=-30 2=33
lead|extend|0=-43 1=10 2=33
lead|fail|0=-7 1=7
lead|future main|1=10 2=-9
lead|future that|1=7 2=-7
lead|give|0=-19 1=-35 2=54
lead|hold|0=-11 2=8
lead|keep|0=18 1=-22
lead|leave|0=31 1=-16 2=-15
lead|light|0=42 1=-15 2=-27
lead|meet|0=22 2=-18
lead|none gerund|0=8 1=-6
lead|none infinitive|0=-9 1=16 2=-7
lead|none participle|0=-10 1=16 2=-7
lead|none|0=45 1=-30 2=-10
lead|obstacle|0=39 1=-11 2=-24
lead|oppose|0=10 1=-10
lead|past main|0=37 1=-36
lead|past participle|0=17 1=-16
lead|past perfect main|1=10 2=-15
lead|past perfect relative|0=15 1=-15
lead|pledged|0=19 1=-14
lead|possible main|0=8
lead|possible that|0=-7 1=7
lead|present infinitive|0=6 1=-16 2=12
lead|present main|0=5 1=22 2=-17
lead|present relative|0=12 1=-12
lead|present sub|0=16 2=-15
lead|present that|0=8 2=-10
lead|promise|0=-23 1=16 2=10
lead|refused|0=-14 1=22 2=-9
lead|refuse|0=-17 1=17
lead|reluctant|0=23 1=-8 2=-15
lead|request|0=36 1=-19 2=-11
lead|requirement|0=32 1=-26
lead|says|0=27 1=12 2=-33
lead|say|0=35 2=-21
lead|serve|0=41 1=-21 2=-19
lead|sign|0=-10 1=11
lead|suspended|1=10 2=-7
lead|unverbed|0=27 2=-19
lead|withdrawn|0=-16 1=14
lead|would main|1=15 2=-14
lead|would relative|1=5
opens|"|apart|0=-52 1=45 2=17
opens|"|together|0=-66 1=15 2=52
opens|(|apart|0=19 1=-17
opens|(|together|0=-20 1=20
opens|*|apart|0=7 1=-7
opens|+|apart|0=8 1=-8
opens|-|apart|0=9 1=-14 2=5
opens|-|together|0=-38 1=38
opens|/|together|0=9 1=-9
opens|11|together|0=-7 1=7
opens|12|apart|0=13 1=-13
opens|12|together|0=-9 1=9
opens|13|apart|0=-9 1=10
opens|13|together|0=-32 1=32
opens|14|apart|0=13 1=-13
opens|14|together|0=-18 1=19
opens|18|apart|0=6 1=-6
opens|18|together|0=-24 1=25
opens|1:50|apart|0=-10 1=10
opens|1=12 2=-7
opens|1er|apart|0=8 1=-8
opens|1|apart|0=6 1=-6
opens|20|apart|0=13 2=-9
opens|22|together|0=-34 1=34
opens|230|together|0=-22 1=22
opens|26|apart|0=11 1=-9
opens|2|together|0=20 1=-19
opens|34|together|0=-16 1=16
opens|35|together|0=-13 1=13
opens|380|apart|0=-22 1=22
opens|3|apart|0=12 1=-12
opens|400|apart|0=-18 1=18
opens|4|apart|0=7 1=-7
opens|6|apart|0=9 1=-9
opens|6|together|0=-10 1=10
opens|800|together|0=7 1=-7
opens|8|together|0=-41 1=41
opens|991|apart|0=-10 1=10
opens|=|apart|0=6 1=-6
opens|abdelatty|together|0=9 1=-9
opens|abidjan|together|0=-27 1=27
opens|abinader|apart|0=17 1=-17
opens|abinader|together|0=10 1=-10
opens|aboard|apart|0=-23 1=23
opens|about|apart|0=38 1=-27 2=-10
opens|about|together|0=7 2=-5
opens|above|together|0=6 1=-6
opens|abu|together|0=7 1=-7
opens|according to|apart|0=9 1=-9
opens|according to|together|0=-19 1=22
opens|according|together|0=-47 1=49
opens|accra|together|0=9 1=-9
opens|acting|apart|0=-6 1=7
opens|acting|together|0=-6 1=7
opens|addressing|apart|1=-6 2=6
opens|adopted|apart|0=7 2=-7
opens|adopted|together|1=12 2=-9
opens|advance|apart|0=-20 1=21
opens|afterwards|apart|0=-16 1=16
opens|afterwards|together|0=-16 1=16
opens|after|apart|0=-7 1=-5 2=13
opens|after|together|0=-31 1=32
opens|against|apart|0=7 1=-7
opens|agreement|0=10 1=-9
opens|ahead|apart|0=13 1=-9
opens|aircraft|apart|0=-23 1=23
opens|airlift|apart|0=-32 1=33
opens|alassane|apart|0=-14 1=14
opens|albania|apart|0=-8 1=12
opens|albania|together|0=21 1=-18
opens|albert|together|0=-6 1=6
opens|alemania|apart|0=17 1=-16
opens|alfred|apart|0=5
opens|alfred|together|0=-15 1=15
opens|algeria|apart|0=-6 1=11
opens|algeria|together|0=-13 1=14
opens|ali|together|0=15 1=-15
opens|all|apart|0=-20 1=20
opens|all|together|0=-42 1=33 2=10
opens|almost|apart|0=-6 1=6
opens|already|together|0=6 1=-6
opens|also|apart|0=-13 1=15
opens|also|together|0=-8 1=8
opens|although|together|0=-14 1=14
opens|ambassadors|together|0=-8 1=8
opens|ambassador|apart|0=8 2=-10
opens|ambassador|together|0=7 1=-6
opens|american|apart|0=-8 1=8
opens|american|together|0=16 1=-15
opens|america|apart|0=-8 1=8
opens|america|together|0=-6 1=7
opens|amman|together|0=13 1=-13
opens|among|apart|0=10 1=-9
opens|anand|apart|0=-6 1=6
opens|anand|together|0=-8 1=8
opens|andrew|apart|0=-14 1=17
opens|andrew|together|0=13 1=-13
opens|and|apart|0=-9 1=9
opens|angie|together|0=-20 1=20
opens|angola|apart|0=15 1=-13
opens|angola|together|0=29 1=-26
opens|anita|apart|0=6
opens|ankara|apart|0=14 1=-9
opens|ankara|together|0=31 1=-30
opens|announcements|apart|0=-41 1=41
opens|another|apart|0=11 1=-9
opens|another|together|0=19 1=-16
opens|answering|together|0=-15 1=15
opens|anthony|together|0=5 1=-5
opens|antigua|apart|0=33 1=-27 2=-5
opens|antigua|together|1=-8 2=10
opens|antony|apart|0=-27 1=27
opens|antony|together|0=-8 1=8
opens|antónio|apart|0=12 1=-12
opens|any|together|0=-5 1=5
opens|an|apart|0=-14 1=26 2=-12
opens|an|together|0=-6 1=-5 2=11
opens|appearing|apart|0=-24 1=24
opens|arab|together|0=12 1=-12
opens|argentina|apart|0=-10 1=13
opens|argentina|together|0=8 2=-6
opens|ariel|apart|0=15 1=-15
opens|ariel|together|0=-14 1=14
opens|armed|apart|0=-21 1=21
opens|armenia|together|0=5
opens|armoured|together|0=-14 1=14
opens|around|apart|0=-5 1=6
opens|as for|apart|0=-18 1=18
opens|as for|together|0=-23 1=25
opens|asimismo|apart|0=8 1=-8
opens|asked|apart|0=11 2=-7
opens|asked|together|0=-89 1=90
opens|aspides|apart|0=9 1=-7
opens|assistant|apart|0=9 1=-9
opens|astana|together|0=6 1=-6
opens|asunción|together|0=8 1=-8
opens|as|apart|0=-23 1=30 2=-8
opens|as|together|0=-24 1=18 2=6
opens|athens|together|0=16 1=-15
opens|atmis|apart|0=22 1=-20
opens|at|apart|1=25 2=-17
opens|at|together|0=-42 1=36 2=5
opens|august|apart|0=8 1=-8
opens|august|together|0=-11 1=11
opens|aukot|apart|0=-9 1=9
opens|aukot|together|0=-8 1=8
opens|aussom|apart|0=7 1=-6
opens|austin|apart|0=-35 1=35
opens|australian|apart|0=17 1=-17
opens|australia|apart|0=11 1=-11
opens|australia|together|0=32 1=-31
opens|austria|apart|0=21 1=-20
opens|authorised|apart|0=5 1=-5
opens|au|apart|0=13 1=-13
opens|azerbaijan|apart|0=23 1=-23
opens|azerbaijan|together|0=21 1=-21
opens|a|apart|1=-7 2=17
opens|baghdad|together|0=9 1=-9
opens|bahamas|apart|0=9 1=-9
opens|bahamian|apart|0=8 1=-8
opens|bahamian|together|0=18 1=-16
opens|bahrain|together|0=5 1=-5
opens|bah|apart|0=10 1=-10
opens|baku|apart|0=8 1=-7
opens|baku|together|0=6 1=-6
opens|bamako|together|0=7 1=-7
opens|bangladesh|apart|0=32 1=-19 2=-13
opens|bangladesh|together|0=15 2=-12
opens|banjul|together|0=6 1=-6
opens|barbados|apart|0=-21 1=22
opens|barbados|together|0=20 1=-18
opens|barbara|apart|0=-7 1=7
opens|barely|apart|0=-12 1=12
opens|barely|together|0=-6 1=6
opens|baroness|apart|0=5 1=-5
opens|because|together|0=6 1=-6
opens|beforehand|together|0=-17 1=19
opens|before|apart|0=15 1=-6 2=-9
opens|before|together|0=8 1=-6
opens|behind|apart|0=7 1=-7
opens|beijing|apart|0=-12 1=12
opens|beijing|together|0=-7 1=7
opens|belgium|apart|0=21 1=-16
opens|belgium|together|0=38 1=-33
opens|belize|apart|0=19 1=-15
opens|belize|together|0=33 1=-28 2=-5
opens|benin|apart|0=21 1=-15 2=-6
opens|benin|together|0=21 1=-13 2=-8
opens|berlin|apart|0=22 1=-21
opens|berlin|together|0=31 1=-28
opens|besides|apart|0=-21 1=22
opens|besides|together|0=-10 1=10
opens|beside|together|0=-10 1=10
opens|between|apart|1=-6 2=10
opens|beyond|together|0=7 1=-6
opens|biden|together|0=-33 1=34
opens|bill|together|0=7 1=-7
opens|bintou|together|0=-9 1=9
opens|bissau|together|0=6 1=-5
opens|blair|together|0=-9 1=9
opens|blinken|apart|0=-52 1=53
opens|blinken|together|0=-12 1=13
opens|bolivia|together|0=7 1=-7
opens|boris|together|0=7 1=-7
opens|both|apart|1=6
opens|both|together|0=-12 1=14
opens|botswana|apart|0=18 1=-24 2=6
opens|botswana|together|0=23 1=-18 2=-5
opens|brazil|apart|0=10 1=-9
opens|brazil|together|0=31 1=-31
opens|brigadier|apart|0=-24 1=10 2=15
opens|brigadier|together|1=5
opens|britain|apart|0=29 1=-10 2=-19
opens|britain|together|0=-39 1=49 2=-10
opens|brussels|together|0=5
opens|bucharest|apart|0=8 1=-7
opens|bucharest|together|0=5 1=-5
opens|budapest|together|0=-6 1=8
opens|buenos|together|0=9 1=-9
opens|bulgarian|apart|0=6 1=-5
opens|bulgaria|apart|0=28 1=-22 2=-6
opens|bulgaria|together|0=29 1=-26
opens|burkina|apart|0=7 1=-7
opens|burkina|together|0=11 1=-10
opens|burundians|together|0=-26 1=27
opens|burundi|apart|0=44 1=-33 2=-11
opens|burundi|together|0=16 1=-15
opens|but|together|0=-7 1=10
opens|by|apart|0=-51 1=55
opens|by|together|0=-29 1=23 2=7
opens|c$|apart|0=-5 1=5
opens|cabinet|apart|0=-13 1=14
opens|cabinet|together|0=7 1=-6
opens|cairo|apart|0=19 1=-19
opens|cairo|together|0=-16 1=16
opens|cameroon|apart|0=13 1=-5 2=-7
opens|cameroon|together|0=5
opens|canada|apart|0=-17 1=37 2=-18
opens|canada|together|0=9 1=6 2=-12
opens|canadian|apart|0=-7 1=7
opens|cape|apart|0=16 1=-16
opens|cape|together|0=21 1=-21
opens|caricom|apart|0=17 1=-17
opens|caricom|together|0=6
opens|carney|apart|0=5 1=-5
opens|celle-ci|apart|0=12 1=-8
opens|ceux-ci|apart|0=10 1=-10
opens|chadians|together|0=8 1=-8
opens|chad|apart|1=26 2=-25
opens|chad|together|1=15 2=-11
opens|chancellor|apart|0=-19 1=9 2=10
opens|chancellor|together|0=6 1=-6
opens|chang|apart|0=6 1=-6
opens|chang|together|0=-10 1=10
opens|chiefs|apart|0=18 1=-17
opens|chiefs|together|0=-6 1=6
opens|chief|apart|0=8 1=-8
opens|chile|apart|0=7 1=-6
opens|chile|together|0=7 1=-6
opens|china|apart|0=-12 1=30 2=-18
opens|china|together|0=-7 1=15 2=-8
opens|chinese|together|0=-6 1=7
opens|christine|together|0=8 1=-8
opens|christofides|apart|0=-27 1=15 2=12
opens|christofides|together|0=9 1=-6
opens|christopher|apart|0=9 1=-7
opens|christopher|together|0=-10 1=10
opens|civilian|apart|0=-17 1=17
opens|civil|together|0=-16 1=16
opens|claudia|together|0=-17 1=17
opens|colombia|together|0=-9 1=10
opens|coming|apart|0=-19 1=19
opens|congo|apart|0=13 1=-7 2=-6
opens|congressional|together|0=10 1=-10
opens|congress|apart|0=14 1=-13
opens|congress|together|0=-7 1=8
opens|conille|together|0=-6 1=6
opens|containers|apart|0=6 1=-6
opens|contingents|together|0=6
opens|contractors|apart|0=6 1=-6
opens|contributions|together|0=12 1=-12
opens|contribution|0=-9 1=6 2=17
opens|copenhagen|apart|0=10 1=-6
opens|copenhagen|together|0=7 1=-5
opens|costa|apart|0=-7 1=7
opens|costa|together|0=-11 1=13
opens|costs|together|0=10 1=-8
opens|cotonou|apart|0=11 1=-11
opens|cotonou|together|0=-6 1=6
opens|council|together|0=-16 1=9 2=7
opens|counsel|apart|0=-8 1=8
opens|countries|apart|0=21 1=-20
opens|critics|together|0=-8 2=11
opens|croatia|apart|0=-19 1=19
opens|croatia|together|0=14 1=-12
opens|crosetto|apart|0=-21 1=21
opens|currently|apart|0=7 1=-6
opens|cyprus|apart|0=16 1=-15
opens|cyprus|together|0=11 1=-11
opens|cyril|apart|0=6 1=-6
opens|cyril|together|0=11 1=-11
opens|czechia|together|0=-8 1=8
opens|czech|apart|0=14 1=-12
opens|czech|together|0=-21 2=23
opens|côte|apart|0=13 1=-11
opens|côte|together|0=10 1=-10
opens|dakar|together|0=9 1=-8
opens|danish|apart|0=-13 1=13
opens|dar|apart|0=7 1=-6
opens|davis|apart|0=-51 1=51
opens|decide|apart|0=-19 1=19
opens|decision|apart|0=-9 1=9
opens|defence|apart|0=9 2=-6
opens|defence|together|0=6
opens|defense|apart|0=8 1=-7
opens|denis|together|0=-13 1=13
opens|denmark|apart|0=12 1=-6 2=-6
opens|denmark|together|0=6
opens|departures|apart|0=-11 1=11
opens|deployed|apart|0=8 1=-8
opens|deputy|apart|0=-30 1=35 2=-6
opens|de|apart|0=6 1=-6
opens|dhaka|apart|0=6
opens|dhaka|together|0=9 1=-9
opens|dinamarca|apart|0=7 1=-7
opens|diplomats|apart|0=-8 1=9
opens|diplomats|together|0=14 1=-8 2=-6
opens|djibouti|apart|0=12 1=-7
opens|djibouti|together|0=23 1=-19
opens|doha|together|0=-12 1=13
opens|dominican|apart|0=7 1=-5
opens|donald|together|0=9 1=-9
opens|donors|apart|0=11 1=-11
opens|donors|together|0=5 1=-5
opens|dorothy|together|0=-31 1=31
opens|downing|apart|0=-5 1=6
opens|drawn|apart|0=-51 1=53
opens|driving|apart|0=6
opens|drones|apart|0=8 1=-8
opens|drones|together|0=-40 1=46 2=-6
opens|dr|apart|0=10 1=-7
opens|duale|apart|0=-6 1=7
opens|dublin|together|0=9 1=-7
opens|during|apart|0=-34 1=35
opens|during|together|0=-20 1=24
opens|dutch|together|0=-7 1=7
opens|each|apart|0=5 1=-5
opens|each|together|0=16 1=-16
opens|earlier|apart|0=13 1=-10
opens|early|apart|0=-6 1=6
opens|ecowas|apart|0=-5 1=6
opens|ecowas|together|0=7 1=-7
opens|ecuador|apart|0=5 1=-5
opens|ecuador|together|0=14 1=-6 2=-8
opens|egipto|apart|0=-7 1=7
opens|egyptian|apart|0=7 1=-7
opens|egyptian|together|0=7 1=-6
opens|egypt|apart|0=21 2=-24
opens|egypt|together|0=41 1=-31 2=-10
opens|eighteen|apart|0=9 1=-8
opens|eighty|apart|0=-16 1=16
opens|eight|apart|0=-18 1=21
opens|eight|together|0=-20 1=21
opens|ekuru|apart|0=-35 1=35
opens|ekuru|together|0=-70 1=70
opens|eleven|together|0=14 1=-13
opens|el|apart|0=31 1=-28
opens|el|together|0=-21 1=14 2=7
opens|emmanuel|apart|0=11 1=-11
opens|emmanuel|together|0=-20 1=20
opens|engagement|0=22 1=-18
opens|engineers|together|0=-7 1=7
opens|en|together|0=-26 1=21
opens|equipment|together|0=10 1=-10
opens|españa|apart|0=7 1=-7
opens|estonia|apart|0=-12 1=13
opens|estonia|together|0=11 1=-10
opens|ethiopia|apart|0=-6 1=20 2=-14
opens|ethiopia|together|0=5
opens|eufor|apart|0=16 1=-15
opens|eunavfor|apart|0=-16 1=17
opens|eu|apart|0=5
opens|even|apart|0=7 1=-6
opens|everyone|together|0=-19 1=10 2=10
opens|explaining|apart|0=-27 1=28
opens|farhan|apart|0=-15 2=18
opens|february|apart|0=6 1=-6
opens|field|apart|0=-6 1=7
opens|fifteen|apart|0=-14 1=10
opens|fifteen|together|0=6 1=-6
opens|fifty-eight|apart|0=-22 1=22
opens|fifty-five|together|0=-16 1=16
opens|fifty-seven|together|0=-41 1=41
opens|fiji|apart|0=-5 1=8
opens|fiji|together|0=18 1=-17
opens|finland|apart|0=-32 1=20 2=12
opens|finland|together|0=25 1=-22
opens|first|apart|0=-12 1=13
opens|five|apart|0=-15 1=15
opens|following|apart|0=-19 1=16
opens|follow|together|0=5 1=-5
opens|food|together|0=5 1=-5
opens|foreign|apart|0=-21 1=9 2=12
opens|foreign|together|0=-16 1=17
opens|forty|apart|0=12 1=-11
opens|forty|together|0=12 1=-11
opens|for|apart|0=-26 1=15 2=11
opens|for|together|1=-7 2=10
opens|fourteen|apart|0=-37 1=37
opens|fourteen|together|0=-17 1=18
opens|four|apart|0=-19 1=20
opens|four|together|0=-5 1=8
opens|france|apart|0=28 1=-26
opens|france|together|0=26 1=-13 2=-12
opens|francia|apart|0=15 1=-15
opens|freetown|together|0=10 1=-10
opens|french|together|0=15 1=-15
opens|friedrich|apart|0=-11 1=11
opens|friedrich|together|0=25 1=-24
opens|from|apart|0=-13 2=15
opens|from|together|0=-11 1=7
opens|fuel|apart|1=-8 2=8
opens|fuel|together|0=5 1=-5
opens|further|apart|0=-16 1=17
opens|further|together|0=-14 1=14
opens|gabon|apart|0=-7 1=7
opens|gambia|apart|1=5
opens|gambia|together|1=7
opens|gen.|apart|0=5 1=-5
opens|gen.|together|0=-22 1=22
opens|general|apart|0=-10 1=10
opens|general|together|0=8 1=-8
opens|germany|apart|0=52 1=-36 2=-16
opens|germany|together|0=41 1=-34 2=-5
opens|german|apart|0=11 1=-11
opens|german|together|0=-19 1=19
opens|ghana|apart|0=6 1=5 2=-11
opens|ghana|together|0=24 1=-20
opens|giorgia|together|0=-47 1=48
opens|gitega|apart|0=5 1=-5
opens|godfrey|apart|0=-6 1=6
opens|goma|apart|0=-22 1=22
opens|governments|together|0=-17 1=17
opens|government|apart|0=-19 1=20
opens|government|together|0=-32 1=39 2=-8
opens|great|apart|0=6 1=-5
opens|great|together|0=8 1=-8
opens|greece|apart|0=12 1=-6 2=-6
opens|greece|together|0=32 1=-29
opens|greeks|apart|0=7 1=-7
opens|grenada|together|0=5
opens|guatemalan|apart|0=-9 1=9
opens|guatemalan|together|0=-24 1=24
opens|guatemala|apart|0=-12 1=12
opens|guatemala|together|0=-14 1=11
opens|guinea-bissau|apart|0=20 1=-20
opens|guinea-bissau|together|0=16 1=-16
opens|guinea|apart|0=-6 1=6
opens|guterres|apart|0=-6 1=6
opens|guterres|together|0=-24 1=25
opens|guyana|apart|0=34 1=-33
opens|guyanese|apart|0=5 1=-5
opens|guyanese|together|0=9 1=-9
opens|haitian|apart|0=20 1=-19
opens|haiti|apart|0=26 1=-25
opens|half|apart|0=-7 1=8
opens|half|together|0=6 1=-6
opens|hassan|together|0=7 1=-7
opens|haïti|apart|0=7 1=-7
opens|haïti|together|0=-9 1=9
opens|heads|apart|0=-14 1=15
opens|heads|together|0=-15 1=8 2=7
opens|helicopters|together|0=9 1=-9
opens|helsinki|together|0=8 1=-7
opens|henry|apart|0=6 1=-6
opens|henry|together|0=11 1=-11
opens|her|apart|0=-31 1=33
opens|her|together|0=-13 1=14
opens|he|apart|0=-12 1=32 2=-13
opens|he|together|0=-34 1=54 2=-11
opens|high|apart|0=-21 1=21
opens|his|apart|0=-20 1=27 2=-7
opens|his|together|0=-18 1=6 2=12
opens|holness|apart|0=-12 1=16
opens|holness|together|0=-13 1=14
opens|honduras|apart|0=13 1=-12
opens|honduras|together|0=28 1=-28
opens|horas|apart|0=-35 1=35
opens|hormis|together|0=-9 1=9
opens|hours|apart|0=-56 1=57
opens|hours|together|0=-14 1=15
opens|however|together|0=-26 1=26
opens|how|together|0=11 1=-11
opens|hungary|apart|0=12 1=-7
opens|hungary|together|0=28 1=-25
opens|i'm|together|0=14 1=-14
opens|if|apart|0=-23 1=33 2=-10
opens|if|together|0=-14 1=14
opens|indeed|together|0=8 1=-8
opens|india|apart|0=32 1=-29
opens|india|together|0=33 1=-27 2=-5
opens|indonesian|apart|0=-21 1=21
opens|indonesia|apart|0=-9 1=5
opens|indonesia|together|0=8 1=-5
opens|inspector|apart|1=5
opens|instead|apart|0=9 1=-9
opens|instead|together|0=7 1=-7
opens|instructors|apart|0=6 1=-6
opens|instructors|together|0=9 1=-9
opens|insurance|apart|0=6 1=-6
opens|intelligence|together|0=-7 1=7
opens|interim|apart|0=-11 1=11
opens|interior|apart|0=-12 1=18 2=-6
opens|interior|together|0=-18 1=18
opens|interrogé|together|0=-7 1=7
opens|into|apart|0=7 1=-7
opens|in|apart|1=5
opens|in|together|0=10 1=11 2=-20
opens|iraq|apart|0=15 1=-13
opens|ireland|apart|0=44 1=-35 2=-8
opens|ireland|together|0=46 1=-44
opens|irish|apart|0=6 1=-6
opens|isaac|together|0=-9 1=9
opens|islamabad|apart|0=13 1=-11
opens|islamabad|together|0=8 1=-6
opens|israel|apart|1=-9 2=8
opens|israel|together|0=18 1=-18
opens|italians|together|0=5 1=-5
opens|italian|apart|0=9 1=-7
opens|italian|together|0=13 1=-12
opens|italia|apart|0=6 1=-6
opens|italy|apart|0=9 1=6 2=-15
opens|italy|together|0=37 1=-30 2=-6
opens|its|apart|0=17 2=-15
opens|its|together|1=18 2=-16
opens|it|apart|0=-5 1=8
opens|it|together|0=-19 1=21 2=10
opens|ivory|apart|1=6
opens|ivory|together|0=23 1=-31 2=8
opens|i|together|0=9 1=-9
opens|jack|apart|0=21 1=-24
opens|jakarta|together|0=-22 1=23
opens|jamaicans|apart|0=19 1=-19
opens|jamaican|apart|0=-5 1=5
opens|jamaica|apart|0=22 1=-6 2=-16
opens|jamaica|together|0=39 1=-52 2=14
opens|january|apart|0=8 1=-8
opens|japan|apart|0=-14 1=22 2=-8
opens|japan|together|0=18 1=-17
opens|jean-pierre|apart|0=-33 1=33
opens|jens|together|0=13 1=-13
opens|jim|together|0=-8 1=8
opens|joe|apart|0=12 1=-12
opens|joe|together|0=-27 1=27
opens|johnny|together|0=-7 1=7
opens|john|together|1=-11 2=11
opens|jordan|apart|0=31 1=-31
opens|jordan|together|0=23 1=-22
opens|josep|apart|0=-12 1=12
opens|josep|together|0=-9 1=9
opens|juba|apart|0=-9 1=9
opens|judge|apart|0=-47 1=47
opens|judge|together|0=-50 1=51
opens|july|apart|0=8 1=-8
opens|justice|apart|0=-35 1=35
opens|justice|together|0=-61 1=61
opens|justin|apart|0=-36 1=37
opens|just|apart|0=-6 1=6
opens|kamla|together|0=6 1=-6
opens|kampala|apart|0=-12 2=12
opens|kampala|together|0=6 1=-6
opens|kanja|together|0=6 1=-6
opens|kazakhstan|apart|0=-13 1=32 2=-19
opens|kazakhstan|together|0=27 1=-26
opens|keir|together|0=-18 1=18
opens|kenia|apart|0=5 1=-5
opens|kenyans|apart|0=-22 2=24
opens|kenyan|apart|0=-23 1=23
opens|kenyan|together|1=-10 2=10
opens|kenya|apart|0=14 1=-54 2=37
opens|kenya|together|0=19 1=-11 2=-10
opens|kfor|apart|0=24 1=-23
opens|kfor|together|0=20 1=-20
opens|khartoum|together|0=9 1=-9
opens|kigali|apart|0=15 1=-14
opens|kigali|together|0=-10 1=-12 2=22
opens|kingdom|apart|0=7 1=-7
opens|kingston|apart|0=8 1=-8
opens|kingston|together|0=9 1=-8
opens|king|apart|0=7 1=-7
opens|king|together|0=14 1=-14
opens|kinshasa|apart|0=21 1=-10 2=-10
opens|kinshasa|together|0=28 1=-26
opens|kipchumba|together|0=8 1=-5
opens|kithure|apart|0=-16 2=16
opens|kithure|together|0=-21 1=22
opens|koome|apart|0=9 1=-9
opens|korir|apart|0=-5 1=5
opens|kosovo|together|0=13 1=-13
opens|kuala|apart|0=-26 2=26
opens|kuala|together|0=8 1=-8
opens|kuwait|apart|0=-9 1=9
opens|kuwait|together|0=-13 1=13
opens|lack|together|0=-9 1=9
opens|lacroix|apart|0=12 1=-12
opens|landau|apart|0=-5 1=5
opens|last|apart|0=12 2=-12
opens|last|together|0=19 1=-17
opens|later|together|0=-7 1=7
opens|late|apart|0=11 1=-11
opens|latvia|apart|0=12 1=-11
opens|latvia|together|0=9 1=-8
opens|laurent|apart|0=-7 1=8
opens|lawmakers|apart|0=-10 1=11
opens|lawyers|apart|0=-11 1=11
opens|lawyers|together|0=-33 1=33
opens|lawyer|apart|0=7 1=-7
opens|leaders|apart|0=14 1=-13
opens|leaders|together|0=7 1=-5
opens|leader|apart|0=-8 1=8
opens|lebanon|apart|0=9 1=-7
opens|lebanon|together|0=15 1=-13
opens|legally|apart|0=-12 1=12
opens|lesotho|apart|0=14 1=-13
opens|lesotho|together|0=12 1=-21 2=9
opens|less than|apart|0=8 1=-8
opens|less|together|0=6 1=-6
opens|le|together|0=-21 1=21
opens|liberia|together|0=14 1=-14
opens|lilongwe|together|0=-7 1=7
opens|linda|together|0=-14 1=14
opens|lisa|together|0=11 1=-7
opens|lisbon|apart|0=8 1=-8
opens|lisbon|together|0=17 1=-13
opens|lithuania|apart|0=18 1=-11 2=-7
opens|lithuania|together|0=15 1=-14
opens|london|apart|0=-10 1=11
opens|london|together|0=-14 1=16
opens|londres|together|0=-19 1=21
opens|los|together|0=-11 1=11
opens|luis|apart|0=-5 1=5
opens|luis|together|0=11 1=-11
opens|luxembourg|together|0=5
opens|macron|apart|0=-18 1=19
opens|macron|together|0=-10 1=10
opens|madrid|apart|0=8 1=-8
opens|madrid|together|0=41 1=-40
opens|mahamat|together|0=6 1=-6
opens|major|apart|0=-13 1=14
opens|making|apart|0=-11 2=11
opens|malawi|apart|0=36 1=-28 2=-9
opens|malawi|together|0=30 1=-27
opens|malaysia|apart|0=6 1=-6
opens|mali|apart|0=15 1=-13
opens|malta|apart|0=5 1=-5
opens|malta|together|0=8 1=-8
opens|many|apart|0=8 1=-8
opens|maputo|together|0=10 1=-10
opens|march|apart|0=9 1=-9
opens|march|together|0=-5 1=5
opens|marco|apart|0=-10 1=12
opens|marco|together|0=-17 1=17
opens|maria|apart|0=-7 1=7
opens|marizamunda|apart|0=-8 1=8
opens|mark|together|0=-11 1=11
opens|maría|apart|0=-7 1=7
opens|maría|together|0=-19 1=19
opens|may|apart|0=6 1=-6
opens|mdf|apart|0=-9 1=9
opens|meanwhile|together|0=18 1=-15
opens|mediators|together|0=-9 1=9
opens|medical|apart|0=-12 1=12
opens|members|apart|0=-13 1=8
opens|members|together|0=-25 1=25
opens|member|apart|0=13 1=-12
opens|member|together|1=-13 2=11
opens|met|together|0=-12 1=12
opens|mexican|together|0=5 1=-5
opens|mexico|apart|0=12 1=-12
opens|mexico|together|0=-13 1=13
opens|mia|apart|0=10 1=-7
opens|micheál|together|0=-15 1=16
opens|mike|apart|0=-7 1=7
opens|military|apart|1=-11 2=12
opens|military|together|0=7 1=-7
opens|ministers|apart|0=-12 1=16
opens|ministers|together|0=9 1=-9
opens|minister|apart|1=-7 2=11
opens|minister|together|0=6
opens|minusca|together|0=16 1=-16
opens|minusma|apart|0=10 1=-8
opens|mogadishu|apart|0=7 1=-7
opens|mogadishu|together|0=6 1=-6
opens|mohamed|apart|0=5
opens|moldova|together|0=11 1=-11
opens|monday|apart|0=8 1=-8
opens|money|apart|0=35 1=-33
opens|money|together|0=25 1=-25
opens|monica|apart|0=-20 1=20
opens|monica|together|0=-15 1=15
opens|montenegro|together|0=7 1=-7
opens|monusco|apart|0=9 1=-8
opens|more than|together|0=9 1=-9
opens|more|apart|0=-22 1=24
opens|more|together|0=6
opens|morocco|apart|0=8
opens|morocco|together|0=17 1=-11 2=-6
opens|moscow|apart|1=-11 2=12
opens|moscow|together|0=-18 1=20
opens|most|apart|0=5 1=-5
opens|most|together|0=13 1=-12
opens|mozambican|apart|0=5 1=-5
opens|mozambique|apart|0=17 1=-17
opens|mr.|apart|0=-9 1=-15 2=23
opens|mr|apart|0=-26 1=36 2=-10
opens|mr|together|0=-28 1=30
opens|ms.|apart|0=-18 1=18
opens|ms|together|0=-32 1=32
opens|much|apart|0=6 1=-6
opens|mudavadi|apart|0=7 1=-6
opens|mudavadi|together|0=5 1=-5
opens|munroe|apart|0=6
opens|murió|together|0=-7 1=7
opens|musalia|apart|0=10 1=-10
opens|musalia|together|0=-9 1=9
opens|mwita|together|0=-10 1=10
opens|n'djamena|apart|0=16 1=-15
opens|n'djamena|together|0=6 1=-14 2=8
opens|nairobi|apart|0=-12 1=14
opens|nairobi|together|0=-6 1=13 2=-7
opens|namibia|apart|0=11 1=-10
opens|namibia|together|0=6 1=-5
opens|nassau|apart|0=17 1=-17
opens|nassau|together|0=15 1=-15
opens|national|apart|0=10 1=-16 2=6
opens|nato|apart|0=34 1=-26 2=-8
opens|nato|together|0=19 1=-18
opens|nearly|apart|0=16 1=-16
opens|nearly|together|0=-7 1=7
opens|neighbouring|apart|0=-36 1=37
opens|neighbouring|together|0=-45 1=45
opens|neither|apart|0=10 1=-10
opens|nepal|apart|0=6 1=-5
opens|nepal|together|0=27 1=-26
opens|new|apart|0=-12 1=20 2=-8
opens|new|together|0=31 1=-30
opens|next|apart|0=-22 1=-5 2=28
opens|next|together|0=6 1=-6
opens|nicholas|apart|0=6 1=-6
opens|nigerian|apart|0=-7 1=7
opens|nigeria|apart|0=28 1=-22 2=-6
opens|nigeria|together|0=42 1=-41
opens|niger|apart|0=29 1=-28
opens|niger|together|0=10 1=-10
opens|night-vision|together|0=8 1=-8
opens|nineteen|apart|0=-5 1=5
opens|nineteen|together|0=-7 1=7
opens|nine|apart|0=-29 1=29
opens|nine|together|0=6 1=-6
opens|noboa|apart|0=-8 1=8
opens|nobody|together|0=7 1=-7
opens|none|apart|0=-29 1=-6 2=35
opens|none|together|0=10 1=-10
opens|north|apart|0=7 1=-6
opens|north|together|0=7 1=-6
opens|norway|apart|0=9 1=-6
opens|norway|together|0=-9 1=12
opens|nor|apart|0=8 1=-8
opens|nor|together|0=7 1=-7
opens|nothing|apart|0=-26 1=26
opens|nothing|together|0=7 1=-6
opens|not|apart|0=-10 1=10
opens|not|together|0=-15 1=15
opens|now|together|0=9 1=-9
opens|no|apart|0=-21 1=22
opens|nyusi|apart|0=6 1=-6
opens|obstacle|0=-9 1=12
opens|october|apart|0=18 1=-17
opens|offers|apart|0=11 1=-11
opens|offers|together|0=-15 1=15
opens|officers|apart|0=-13 1=14
opens|officers|together|0=-21 1=21
opens|officials|apart|0=28 1=-24
opens|of|apart|1=7 2=-11
opens|of|together|1=5 2=-6
opens|olaf|together|0=17 1=-17
opens|omar|apart|0=10 1=-10
opens|ombaka|apart|0=8 1=-8
opens|once|apart|0=-34 1=43 2=-10
opens|once|together|0=7 1=-6
opens|one|apart|0=18 1=-16
opens|one|together|0=17 1=-15
opens|only|apart|0=36 1=-36
opens|on|together|1=7
opens|operation|together|0=5 1=-5
opens|opposed|apart|0=10 1=-9
opens|opposition|apart|0=-19 1=20
opens|opposition|together|0=6 1=-6
opens|oslo|together|0=11 1=-10
opens|others|apart|0=10 2=-9
opens|others|together|0=7 1=-5
opens|other|apart|0=28 1=-27
opens|other|together|0=12 1=-11
opens|ottawa|apart|0=25 1=-22
opens|ottawa|together|0=30 1=-27
opens|otunge|apart|0=7
opens|otunge|together|0=7 1=-7
opens|ouagadougou|together|0=5 1=-5
opens|our|apart|0=14 1=-8 2=-7
opens|our|together|0=-18 1=19
opens|outside|apart|0=-8 1=8
opens|out|apart|0=-5 1=6
opens|out|together|0=-14 1=14
opens|over|apart|0=17 1=-17
opens|over|together|0=-9 1=9
opens|pakistani|together|0=-24 1=25
opens|pakistan|apart|0=22 1=-19
opens|pakistan|together|0=-21 1=27 2=-6
opens|panama|together|0=-21 1=29 2=-7
opens|paraguay|apart|0=27 1=-26
opens|paris|apart|0=13 1=-19 2=6
opens|paris|together|1=6
opens|parliament|apart|0=16 1=-15
opens|participants|apart|0=-7 1=7
opens|part|together|0=-26 1=26
opens|patrols|apart|0=6 1=-6
opens|paul|together|0=6 1=-6
opens|people|together|0=8 1=-8
opens|personnel|apart|0=27 1=-27
opens|personnel|together|0=7 1=-7
opens|peru|apart|0=26 1=-26
opens|peru|together|0=14 1=-11
opens|petitioners|apart|0=-20 1=20
opens|petitioners|together|0=-20 1=20
opens|petitioner|apart|0=-15 1=15
opens|philip|together|0=15 1=-15
opens|photographs|together|0=-29 1=29
opens|plans|together|0=6 1=-6
opens|poland|apart|0=19 1=-18
opens|police|apart|0=6 1=-6
opens|police|together|0=13 1=-12
opens|port-au-prince|apart|0=5 1=-5
opens|portugal|apart|1=-13 2=17
opens|portugal|together|0=39 1=-32 2=-7
opens|port|apart|0=-7 1=7
opens|preparations|together|0=-7 1=8
opens|present|apart|0=-8 1=8
opens|president|apart|0=-16 1=-19 2=39
opens|president|together|0=-30 1=21 2=9
opens|pressed|apart|0=7 1=-6
opens|pretoria|apart|0=10 1=-9
opens|pretoria|together|0=16 1=-15
opens|prime|apart|0=20 1=-14 2=-6
opens|prime|together|0=29 1=-28
opens|principal|apart|0=-44 1=34 2=10
opens|procedures|apart|0=6 1=-6
opens|promised|apart|0=12 1=-7 2=-5
opens|psara|apart|0=-10 1=10
opens|qatar|apart|1=5
opens|questionnée|together|0=6 1=-6
opens|question|apart|0=-19 1=19
opens|question|together|0=5 1=-5
opens|rabat|apart|0=-19 1=19
opens|rabat|together|0=15 1=-12
opens|rae|together|0=9 1=-9
opens|ramaphosa|together|0=8 1=-8
opens|ramdin|apart|0=10 1=-10
opens|ramdin|together|0=6 1=-6
opens|rations|apart|0=-7 1=-7 2=14
opens|reading|apart|0=-8 1=8
opens|reform|apart|0=7 1=-7
opens|reports|apart|0=-5 1=5
opens|reports|together|0=6 1=-6
opens|representative|together|0=11 1=-11
opens|republicans|apart|0=-6 1=6
opens|request|0=-12 1=12
opens|requirement|1=9 2=-14
opens|researchers|apart|0=-25 1=25
opens|resolution|apart|0=-56 1=51 2=6
opens|resolution|together|0=-32 1=21 2=10
opens|resources|apart|0=6 1=-6
opens|rest|apart|0=-7 1=7
opens|riga|together|0=6 1=-6
opens|riyadh|apart|0=-19 1=19
opens|robinson|apart|0=-12 1=12
opens|robles|apart|0=-6 1=6
opens|romania|apart|0=30 1=-29
opens|romania|together|0=32 1=-28
opens|rome|apart|0=22 1=-6 2=-15
opens|rome|together|0=18 1=-17
opens|rotation|apart|0=-35 1=37
opens|roughly|apart|0=-11 1=11
opens|ruben|apart|0=-23 1=23
opens|rubio|apart|0=-17 1=19
opens|russia|apart|0=-30 1=32
opens|russia|together|0=-57 1=61
opens|ruto|apart|0=-27 1=6 2=21
opens|ruto|together|0=-49 1=43 2=5
opens|rwandan|apart|0=18 1=-17
opens|rwandan|together|0=5 1=-5
opens|rwanda|apart|0=55 1=-47 2=-7
opens|rwanda|together|1=-6 2=6
opens|r|apart|0=-9 1=9
opens|s'|apart|0=-25 1=19 2=6
opens|sadc|apart|0=28 1=-21 2=-7
opens|sadc|together|1=9 2=-6
opens|saint-cyr|apart|0=10 1=-10
opens|sainte-lucie|together|0=6
opens|saint|together|0=16 1=-16
opens|salaries|together|0=-9 1=9
opens|salvadorans|apart|0=-9 1=9
opens|salvadoran|apart|0=-61 1=25 2=36
opens|salvador|apart|0=-45 1=45
opens|samim|apart|0=5
opens|san|apart|0=6 1=-5
opens|san|together|0=9 1=-9
opens|saudi|apart|0=11 1=-11
opens|second|apart|0=-9 1=9
opens|secretary-general|apart|0=7 1=-5
opens|secretary-general|together|0=9 1=-9
opens|secretary|apart|0=-13 1=13
opens|secretary|together|0=-6 1=7
opens|sector|apart|0=-10 1=10
opens|security|apart|0=8 1=-7
opens|seen|apart|0=-14 1=14
opens|sen.|apart|0=10 1=-10
opens|senator|apart|0=7 1=-7
opens|sending|apart|0=-14 1=14
opens|senegal|apart|0=34 1=-31
opens|senegal|together|0=25 1=-24
opens|senior|apart|0=10 1=-10
opens|separately|apart|0=7
opens|september|apart|0=10 1=-8
opens|serbia|apart|0=7 1=-6
opens|set|apart|0=7 1=-7
opens|seventeen|apart|0=-6 1=6
opens|seventy-eight|together|0=-8 1=8
opens|seventy-five|apart|0=-18 1=19
opens|seventy-four|apart|0=-45 1=45
opens|seventy|together|0=-33 1=33
opens|seven|together|0=-15 1=17
opens|several|apart|0=-10 1=16 2=-6
opens|several|together|0=6
opens|se|apart|0=8 1=-7
opens|seúl|apart|0=-7 1=7
opens|she|apart|0=-24 1=34 2=-9
opens|she|together|0=-32 1=43 2=-6
opens|shortly|apart|0=-8 1=8
opens|should|apart|0=-11 1=11
opens|sierra|apart|0=-24 1=29 2=-6
opens|sierra|together|0=-32 1=40 2=-8
opens|since|apart|0=-23 1=25
opens|since|together|2=-7
opens|singapore|apart|0=10 1=-10
opens|singapore|together|0=13 1=-13
opens|sixteen|apart|0=-6 1=6
opens|sixty|apart|0=-13 1=13
opens|sixty|together|0=-10 1=10
opens|six|apart|0=-59 1=29 2=29
opens|six|together|0=-30 1=32
opens|slovakia|apart|0=-10 1=15
opens|slovakia|together|0=27 1=-23
opens|slovaks|apart|0=6 1=-6
opens|slovenia|apart|0=20 1=-18
opens|slovenia|together|0=10 1=-8
opens|so far|apart|0=7 1=-6
opens|sofia|apart|0=10 1=-10
opens|soldiers|apart|0=16 1=-15
opens|soldiers|together|0=6 1=-6
opens|somalia|apart|0=21 1=-14 2=-7
opens|somalia|together|0=18 1=-17
opens|somali|apart|0=-15 1=15
opens|some|apart|0=14 1=-8
opens|some|together|0=23 1=-17 2=-5
opens|sources|apart|0=23 1=-18
opens|south|apart|0=32 1=-14 2=-18
opens|south|together|0=17 2=-16
opens|so|together|0=22 1=-24
opens|spain|apart|0=35 1=-24 2=-11
opens|spain|together|0=54 1=-49
opens|spanish|apart|0=13 1=-13
opens|speakers|together|0=-39 1=39
opens|speaking|apart|0=-37 1=24 2=14
opens|sri|apart|0=-20 1=28 2=-8
opens|sri|together|0=-16 1=21 2=-5
opens|staff|apart|0=8 1=-8
opens|starmer|apart|0=-22 1=22
opens|states|together|2=-6
opens|state|apart|0=-46 1=33 2=13
opens|stephane|apart|0=9 1=-9
opens|still|apart|0=9 1=-8
opens|still|together|0=-8 1=8
opens|strong|together|0=-15 1=15
opens|struck|together|0=-8 1=8
opens|sturge|apart|0=-19 1=19
opens|stéphane|together|0=10 1=-10
opens|støre|apart|0=7 1=-7
opens|such|apart|0=-26 1=26
opens|such|together|0=6 1=-6
opens|sudáfrica|apart|0=-8 1=10
opens|supports|together|0=7 1=-7
opens|support|together|0=-11 1=11
opens|suriname|apart|0=16 1=-15
opens|suriname|together|0=36 1=-33
opens|sweden|apart|0=11 2=-10
opens|sweden|together|0=28 1=-20 2=-8
opens|switzerland|apart|0=12 1=-12
opens|switzerland|together|0=13 1=-13
opens|syria|apart|0=-13 1=14
opens|sánchez|apart|0=8 1=-8
opens|taipei|together|0=-17 1=17
opens|tajani|apart|0=-10 1=11
opens|tajani|together|0=-6 1=6
opens|taken|together|0=-6 1=6
opens|talks|apart|0=-25 1=25
opens|tanzania|apart|0=25 1=-23
opens|tanzania|together|0=18 1=-13
opens|ten|apart|0=23 1=-20
opens|ten|together|0=25 1=-23
opens|terrance|together|0=-7 1=7
opens|that|apart|1=-8 2=10
opens|that|together|0=10 2=-10
opens|their|apart|0=-50 1=14 2=35
opens|their|together|0=-14 2=18
opens|then|apart|0=-12 1=12
opens|then|together|0=-18 1=18
opens|there|apart|1=6
opens|these|apart|0=-6 2=10
opens|these|together|0=-24 1=14 2=10
opens|they|apart|0=-6 1=17 2=-6
opens|they|together|0=-53 1=35 2=37
opens|the|apart|0=6 1=6 2=-15
opens|the|together|0=-6 1=22 2=-10
opens|thirdway|apart|0=-8 1=8
opens|thirteen|apart|0=-11 1=11
opens|thirteen|together|0=-43 1=44
opens|thirty-five|apart|0=9 1=-9
opens|thirty-five|together|0=-9 1=9
opens|thirty-one|apart|0=-15 1=15
opens|this|apart|0=7 2=-6
opens|this|together|0=10 1=-9
opens|those|apart|0=18 1=-17
opens|those|together|0=5
opens|three|apart|1=5
opens|three|together|0=6 1=-5
opens|today|apart|0=-28 1=28
opens|todd|together|0=5 1=-5
opens|together|together|0=-15 1=15
opens|togo|apart|0=-10 1=11
opens|togo|together|0=28 1=-24
opens|tokyo|apart|0=6 1=-6
opens|tokyo|together|0=12 1=-10
opens|tomorrow|apart|0=12 1=-11
opens|total|apart|0=-12 1=12
opens|to|together|0=-50 1=54
opens|training|apart|0=6 1=-6
opens|training|together|0=6
opens|transport|apart|0=8 1=-7
opens|transport|together|0=-13 1=14
opens|treasury|apart|0=6 1=-5
opens|trinidad|apart|0=29 1=-28
opens|trinidad|together|0=11 1=-9
opens|troop-contributing|together|0=-6 1=6
opens|troops|apart|0=-20 1=22
opens|troops|together|0=-13 1=14
opens|troop|together|0=-10 1=10
opens|tunis|apart|0=11 1=-11
opens|turkey|apart|0=19 1=-15
opens|turkey|together|0=38 1=-34
opens|turquía|apart|0=6
opens|tusk|together|0=8 1=-8
opens|twelve|apart|0=-45 1=46
opens|twelve|together|0=-17 1=18
opens|twenty-eight|apart|0=-14 1=14
opens|twenty-four|apart|0=-32 1=33
opens|twenty-one|apart|0=10 1=-10
opens|twenty-six|together|0=-7 1=7
opens|twenty-two|apart|0=-7 1=7
opens|twenty|apart|0=6 1=-6
opens|two|apart|0=-19 1=-27 2=45
opens|two|together|0=-36 1=24 2=12
opens|tánaiste|apart|0=7 1=-7
opens|türkiye|apart|0=22 1=-19
opens|türkiye|together|0=7 1=-7
opens|u.s.|apart|0=-5 1=8
opens|u.s.|together|0=-16 1=16
opens|ugandans|together|0=12 1=-12
opens|ugandan|apart|0=11 1=-9
opens|uganda|apart|0=15 1=-31 2=17
opens|uganda|together|0=23 1=-28
opens|ukraine|together|0=6 1=-6
opens|ulan|together|0=5
opens|un-assessed|together|0=14 1=-14
opens|under|apart|0=-6 1=15 2=-9
opens|undof|apart|0=15 1=-11
opens|unifil|apart|0=14 1=-14
opens|united|apart|0=-6 1=6
opens|units|apart|0=-20 1=20
opens|unless|together|0=-5 1=5
opens|unlike|together|0=6 1=-6
opens|until|apart|0=19 1=-15
opens|until|together|1=-11 2=9
opens|un|apart|0=14 1=-11
opens|up|apart|0=-68 1=31 2=37
opens|uruguay|apart|0=30 1=-25
opens|uruguay|together|0=20 1=-12 2=-7
opens|us|apart|0=34 1=-32
opens|us|together|0=-13 1=9
opens|vehicles|together|0=26 1=-26
opens|vice|apart|0=8 1=-8
opens|victoria|together|0=5 1=-5
opens|video|apart|0=-19 1=19
opens|vieira|apart|0=-14 1=14
opens|vienna|together|0=7 1=-7
opens|vilnius|apart|0=8 1=-8
opens|warsaw|apart|0=5 1=-5
opens|warsaw|together|0=16 1=-15
opens|washington|apart|0=36 1=-21 2=-14
opens|washington|together|0=22 1=-16
opens|welcomed|together|0=-14 1=14
opens|wexler|apart|0=-15 1=16
opens|we|apart|0=-34 1=38
opens|we|together|0=-14 1=16
opens|what|apart|0=7
opens|what|together|0=7 1=-13 2=6
opens|when|together|0=-22 1=22
opens|whether|apart|0=8 1=-8
opens|while|apart|0=-22 1=22
opens|who|apart|0=25 1=-25
opens|who|together|0=7 1=-7
opens|why|apart|0=14 1=-14
opens|william|apart|1=-6
opens|william|together|0=31 1=-29
opens|within|apart|0=-14 1=18
opens|within|together|0=-44 1=34 2=10
opens|without|apart|0=9 2=-7
opens|with|apart|0=-14 2=10
opens|with|together|0=-14 1=17
opens|would|together|0=-12 1=12
opens|written|apart|0=-12 1=12
opens|yet|apart|0=16 1=-16
opens|youssouf|apart|0=-7 1=7
opens|zambian|apart|0=-9 1=9
opens|zambia|apart|0=8 1=-6
opens|zambia|together|0=19 1=-19
opens|zhang|apart|0=-23 1=23
opens|zimbabwe|apart|0=-23 1=24
opens|zimbabwe|together|0=13 1=-12
opens|«|apart|0=-22 1=14 2=8
opens|«|together|0=-26 1=32 2=-5
opens|álvarez|apart|0=14 1=-12
opens|álvarez|together|0=-14 1=15
opens|–|apart|0=44 1=-38 2=-6
opens|–|together|0=-16 1=16
opens|“|apart|0=-34 1=19 2=15
opens|•|apart|0=13 1=-12
opens|▪|apart|0=8 1=-8
role|arrive|agreement signed|0=7 1=-6
role|arrive|authorised|0=32 1=-27 2=-5
role|arrive|changed|0=27 1=-24
role|arrive|committed|0=-24 2=28
role|arrive|considering|0=-25 1=-22 2=47
role|arrive|delivered|0=-31 1=76 2=-38
role|arrive|ended|0=-7 2=7
role|arrive|engagement held|0=10 1=-5
role|arrive|engagement planned|0=13 1=-13
role|arrive|extended|0=-10 1=14
role|arrive|obstacle|0=33 1=-31
role|arrive|pledged|1=-60 2=53
role|arrive|refused|0=8 1=-8
role|arrive|reluctant|0=39 1=-32 2=-7
role|arrive|request|0=9
role|arrive|requirement|0=-13 1=-17 2=31
role|arrive|suspended|0=9 1=-5
role|arrive|withdrawn|1=25 2=-19
role|ask|agreement drafting|0=27 1=-26
role|ask|authorised|0=37 1=-35
role|ask|changed|0=37 1=-46 2=9
role|ask|committed|0=-10 1=11
role|ask|delivered|0=48 1=-47
role|ask|ended|0=19 1=-16
role|ask|engagement planned|0=-19 1=9 2=10
role|ask|extended|0=32 1=-25 2=-7
role|ask|pledged|0=-6 1=23 2=-17
role|ask|refused|1=6
role|ask|reluctant|0=11 1=-11
role|ask|request|0=-61 1=71 2=-9
role|ask|requirement|0=-21 1=34 2=-13
role|ask|suspended|0=13 1=-13
role|ask|withdrawn|0=-48 1=52
role|authorise|authorised|0=-42 1=36 2=7
role|authorise|changed|0=-10 1=11
role|authorise|committed|0=-13 1=13
role|authorise|considering|0=-7 1=7
role|authorise|delivered|0=25 1=-24
role|authorise|ended|0=-19 1=20
role|authorise|engagement held|0=9 1=-9
role|authorise|extended|0=-24 1=27
role|authorise|obstacle|0=17 1=-17
role|authorise|pledged|0=22 1=-31 2=8
role|authorise|reluctant|0=-21 1=22
role|authorise|request|0=8 1=-8
role|authorise|requirement|0=19 1=-12 2=-7
role|authorise|withdrawn|0=10 1=-9
role|back|agreement drafting|0=-35 1=35
role|back|agreement signed|0=-7 1=8
role|back|authorised|0=-15 1=19
role|back|changed|0=10 1=-10
role|back|committed|1=17 2=-16
role|back|considering|0=19 1=-19
role|back|ended|0=-6 1=7
role|back|engagement held|0=-6 1=6
role|back|engagement planned|0=19 1=-18
role|back|obstacle|0=6 1=-6
role|back|pledged|0=-11 1=24 2=-13
role|back|refused|0=30 1=-30
role|back|reluctant|0=-8 1=10
role|back|request|0=9 1=-9
role|back|requirement|0=9 1=-8
role|back|suspended|0=-10 1=10
role|back|withdrawn|0=32 1=-30
role|bar|agreement drafting|0=20 1=-20
role|bar|agreement signed|0=6 1=-6
role|bar|authorised|0=10 1=-10
role|bar|committed|0=-7 1=7
role|bar|delivered|0=8 1=-8
role|bar|obstacle|0=-43 1=45
role|bar|pledged|0=24 1=-22
role|bar|refused|0=-11 1=11
role|bind|agreement drafting|0=-20 1=22
role|bind|authorised|0=-71 1=53 2=14
role|bind|changed|0=-36 1=40
role|bind|committed|0=-40 1=63 2=-25
role|bind|considering|0=9 1=-36 2=27
role|bind|delivered|0=54 1=-51
role|bind|ended|0=-22 1=22
role|bind|engagement held|0=20 1=-19
role|bind|extended|0=-13 1=27 2=-14
role|bind|obstacle|0=24 1=-24
role|bind|pledged|0=48 1=-19 2=-31
role|bind|refused|0=-7 1=7
role|bind|reluctant|0=-17 1=18
role|bind|request|0=42 1=-40
role|bind|requirement|0=36 1=-29 2=-7
role|bind|suspended|0=21 1=-21
role|bind|withdrawn|0=7 1=-12 2=5
role|change|changed|0=-27 1=23
role|change|committed|0=-7 1=7
role|change|delivered|0=-12 1=12
role|change|engagement held|0=5 1=-5
role|change|refused|0=14 1=-14
role|change|request|0=-11 1=11
role|consider|agreement drafting|0=22 1=-22
role|consider|authorised|0=12 1=-11
role|consider|changed|0=-5 1=7
role|consider|committed|0=8 1=-6
role|consider|considering|0=13 2=-10
role|consider|delivered|0=42 1=-42
role|consider|engagement held|0=-21 1=21
role|consider|engagement planned|0=-20 1=23
role|consider|extended|0=21 1=-12 2=-9
role|consider|obstacle|0=12 1=-12
role|consider|pledged|0=13 1=-7 2=-6
role|consider|reluctant|0=-20 1=20
role|consider|request|0=-38 1=39
role|consider|requirement|1=-7
role|consider|withdrawn|0=13 1=-13
role|draft|delivered|0=6 1=-6
role|draft|engagement held|0=-6 1=6
role|due|authorised|0=12 2=-13
role|due|changed|0=-15 1=18
role|due|considering|0=-19 1=22
role|due|ended|1=6
role|due|engagement cancelled|0=8 1=-8
role|due|engagement held|0=-6 1=8
role|due|engagement planned|0=-14 1=17
role|due|extended|0=-11 1=45 2=-34
role|due|obstacle|0=17 1=-17
role|due|pledged|1=-39 2=44
role|end|agreement drafting|0=-7 1=9
role|end|authorised|0=-7 1=-11 2=18
role|end|changed|0=12 1=-10
role|end|committed|0=22 1=-19
role|end|delivered|0=37 1=-36
role|end|ended|0=-24 1=16 2=8
role|end|engagement held|0=9 1=-9
role|end|engagement planned|0=6 1=-6
role|end|extended|1=-27 2=23
role|end|pledged|1=35 2=-39
role|end|refused|0=7 1=-7
role|end|reluctant|0=8
role|end|request|0=-6 1=7
role|end|suspended|0=-14 1=14
role|end|withdrawn|0=-14 1=-10 2=24
role|extend|delivered|0=12 1=-11
role|extend|extended|0=-46 1=21 2=24
role|extend|obstacle|0=-27 1=28
role|extend|pledged|0=11 2=-10
role|extend|reluctant|1=7
role|extend|requirement|0=14 1=-8 2=-6
role|extend|withdrawn|0=7 1=-8
role|fail|obstacle|0=-11 1=11
role|fail|pledged|0=6 1=-6
role|fail|refused|0=-18 1=18
role|fail|withdrawn|0=6 1=-6
role|give|agreement signed|0=15 1=-13
role|give|authorised|0=-19 1=17
role|give|changed|0=-14 1=18
role|give|committed|0=-13 1=-13 2=26
role|give|considering|1=24 2=-29
role|give|delivered|0=-15 1=53 2=-29
role|give|ended|0=19 1=-20
role|give|engagement planned|0=17 1=-8 2=-10
role|give|extended|0=-23 1=-5 2=25
role|give|obstacle|0=9 2=-11
role|give|pledged|0=-23 1=-28 2=51
role|give|refused|0=13 1=-9
role|give|request|0=9 1=-23 2=14
role|give|requirement|0=8 1=9 2=-18
role|give|suspended|0=38 1=-36
role|give|withdrawn|0=-20 1=11 2=9
role|hesitate|authorised|0=-7 1=7
role|hesitate|considering|0=-5 1=5
role|hesitate|delivered|0=16 1=-16
role|hesitate|obstacle|0=8 1=-8
role|hesitate|pledged|0=19 1=-19
role|hesitate|reluctant|0=-58 1=59
role|hold|agreement drafting|0=12 1=-12
role|hold|agreement signed|0=15 1=-14
role|hold|authorised|0=13 1=-6 2=-7
role|hold|committed|0=8 1=-7
role|hold|considering|2=-6
role|hold|delivered|0=29 1=-29
role|hold|ended|0=-24 1=11 2=13
role|hold|engagement held|0=-14 1=14
role|hold|engagement planned|0=-6 1=6
role|hold|extended|0=15 1=-5 2=-9
role|hold|pledged|0=-6 1=-27 2=34
role|hold|request|0=13 1=-12
role|hold|suspended|0=-110 1=105
role|hold|withdrawn|0=11 1=-8
role|keep|authorised|1=-6
role|keep|changed|1=-12 2=14
role|keep|delivered|0=-25 1=24
role|keep|ended|0=38 1=-25 2=-12
role|keep|engagement held|0=-7 1=8
role|keep|engagement planned|0=10 1=-7
role|keep|extended|0=15 1=-20
role|keep|pledged|0=10 1=-40 2=31
role|keep|refused|0=15 1=-15
role|keep|request|0=-20 1=25 2=-6
role|keep|requirement|0=6 1=-11
role|keep|withdrawn|0=-12 2=9
role|leave|agreement drafting|1=7 2=-6
role|leave|agreement signed|0=10 1=-10
role|leave|authorised|0=-11 1=17 2=-6
role|leave|changed|0=19 1=-16
role|leave|committed|0=14 1=-20 2=6
role|leave|considering|0=-22 1=15 2=7
role|leave|delivered|0=-14 1=16
role|leave|ended|0=35 1=-26 2=-10
role|leave|engagement held|0=44 1=-43
role|leave|engagement planned|0=12 1=-10
role|leave|extended|1=-8 2=11
role|leave|obstacle|0=-9 1=11
role|leave|pledged|0=10 1=-43 2=35
role|leave|refused|0=33 1=-33
role|leave|reluctant|0=11 1=-15
role|leave|request|0=43 1=-40
role|leave|requirement|1=16 2=-18
role|leave|suspended|0=9 1=-6
role|leave|withdrawn|0=-50 1=70 2=7
role|light|agreement drafting|0=-15 1=18
role|light|authorised|0=12 2=-10
role|light|changed|0=-24 1=30 2=-6
role|light|committed|0=16 1=-18
role|light|considering|0=20 1=-17
role|light|delivered|0=-7 1=28 2=-15
role|light|ended|0=20 1=-15
role|light|engagement planned|0=20 1=-26 2=6
role|light|extended|2=-9
role|light|obstacle|0=6
role|light|pledged|0=-17 1=17
role|light|refused|0=-16 1=17
role|light|request|2=-5
role|light|requirement|0=7 1=6 2=-13
role|light|suspended|0=-31 1=21 2=10
role|light|withdrawn|1=-21 2=19
role|meet|agreement drafting|0=24 1=-23
role|meet|authorised|0=24 1=-18 2=-6
role|meet|changed|0=36 1=-36
role|meet|considering|1=6
role|meet|delivered|0=-6 1=10
role|meet|ended|2=-5
role|meet|engagement held|0=-12 1=40 2=-22
role|meet|engagement planned|0=-43 1=32 2=12
role|meet|extended|0=9 1=-8
role|meet|pledged|0=-25 1=5 2=22
role|meet|refused|0=14 1=-14
role|meet|reluctant|0=9 1=-9
role|meet|request|0=-28 1=32
role|meet|requirement|0=8
role|meet|suspended|0=22 1=-21
role|meet|withdrawn|0=32 1=-15 2=-17
role|need|changed|0=-5 1=5
role|need|delivered|0=6 1=-5
role|need|extended|0=13 1=-13
role|need|pledged|0=8 2=-7
role|need|requirement|0=-24 1=-6 2=30
role|none|agreement drafting|0=-11 1=16
role|none|agreement signed|0=8 1=-7
role|none|agreement sought|0=18 1=-18
role|none|authorised|0=-24 1=8 2=16
role|none|changed|1=8 2=-8
role|none|committed|0=8 1=-7
role|none|delivered|0=15 1=9 2=-24
role|none|ended|0=-11 1=-10 2=21
role|none|engagement held|0=6
role|none|engagement planned|1=7
role|none|extended|0=18 1=-16
role|none|obstacle|1=22 2=-15
role|none|pledged|0=-9
role|none|refused|0=12 1=-11
role|none|reluctant|0=8 1=-12
role|none|request|0=-22 1=20
role|none|requirement|0=12 1=-22 2=9
role|none|suspended|0=-9 1=14 2=-5
role|none|withdrawn|0=-30 1=16 2=16
role|oppose|considering|0=-5 1=5
role|oppose|delivered|0=9 1=-9
role|oppose|obstacle|0=-10 1=11
role|oppose|refused|0=-13 1=14
role|oppose|request|0=-9 1=9
role|oppose|suspended|0=5 1=-5
role|promise|agreement drafting|0=-19 1=11 2=8
role|promise|agreement signed|0=-35 1=39
role|promise|authorised|0=-8 1=12
role|promise|changed|0=-41 1=38
role|promise|committed|0=-6 1=8
role|promise|considering|1=15 2=-19
role|promise|delivered|0=23 1=-13 2=-8
role|promise|ended|0=-36 1=38
role|promise|engagement cancelled|0=-6 1=7
role|promise|engagement held|0=13 1=-9
role|promise|extended|0=-11 1=38 2=-25
role|promise|obstacle|0=29 1=-24
role|promise|pledged|0=-39 1=38 2=16
role|promise|reluctant|0=40 1=-34 2=-6
role|promise|request|0=63 1=-60
role|promise|requirement|1=-17 2=22
role|promise|suspended|0=12 2=-12
role|promise|withdrawn|0=26 1=-45 2=19
role|refuse|authorised|0=13 1=-13
role|refuse|changed|0=18 1=-18
role|refuse|committed|0=27 1=-27
role|refuse|considering|0=11 1=-11
role|refuse|delivered|0=23 1=-23
role|refuse|ended|0=-6 1=6
role|refuse|extended|0=8 1=-8
role|refuse|obstacle|0=-40 1=41
role|refuse|pledged|1=23 2=-21
role|refuse|refused|0=-77 1=78
role|refuse|reluctant|0=9 1=-8
role|refuse|request|0=29 1=-29
role|refuse|suspended|0=21 1=-21
role|refuse|withdrawn|0=-38 1=57 2=-18
role|say|agreement drafting|0=8 1=-15 2=7
role|say|agreement signed|0=-15 1=17
role|say|agreement sought|0=7 1=-7
role|say|authorised|0=12 1=-10
role|say|changed|0=17 1=-17
role|say|committed|0=19 1=-39 2=21
role|say|considering|1=27 2=-23
role|say|delivered|0=32 1=-24 2=-18
role|say|ended|0=5 1=-19 2=14
role|say|engagement held|0=6
role|say|engagement planned|0=9 1=-7
role|say|extended|0=26 1=-31 2=5
role|say|obstacle|0=35 1=-24 2=-19
role|say|pledged|1=34 2=-22
role|say|refused|0=-12 1=32 2=-17
role|say|reluctant|0=-17 1=25 2=-6
role|say|request|0=14 1=-10
role|say|requirement|0=-29 1=32
role|say|suspended|0=-15 1=29 2=-7
role|say|withdrawn|0=39 1=-16 2=-20
role|serve|agreement drafting|0=-11 1=13
role|serve|agreement signed|0=16 1=-15
role|serve|agreement sought|0=6 1=-6
role|serve|authorised|0=35 1=-21 2=-14
role|serve|changed|0=17 1=-14
role|serve|committed|0=-19 1=24
role|serve|considering|0=8 1=-20 2=12
role|serve|delivered|0=6 1=14 2=-16
role|serve|ended|0=-7 2=5
role|serve|engagement held|0=-16 1=17
role|serve|engagement planned|0=-18 1=28 2=-10
role|serve|extended|1=13 2=-13
role|serve|obstacle|1=7
role|serve|pledged|0=-11 1=7 2=8
role|serve|reluctant|0=5 1=-13 2=8
role|serve|request|0=14 1=-13
role|serve|requirement|0=-17 1=13
role|serve|suspended|0=26 1=-26
role|serve|withdrawn|0=-16 1=-15 2=31
role|sign|agreement drafting|0=-17 1=9 2=8
role|sign|agreement signed|0=-38 1=45 2=-7
role|sign|authorised|0=-23 1=23
role|sign|changed|0=-13 1=13
role|sign|committed|0=-23 1=27
role|sign|considering|0=18 1=-18
role|sign|delivered|0=25 1=-25
role|sign|engagement held|0=-10 1=10
role|sign|obstacle|0=9 1=-9
role|sign|pledged|0=35 1=-14 2=-21
role|sign|request|0=-6 1=6
role|sign|requirement|0=11 1=-10
role|sign|suspended|0=12 1=-12
role|sign|withdrawn|0=8 1=-8
role|thank|agreement drafting|0=-6 1=6
role|thank|changed|0=7 1=-7
role|thank|considering|0=6 1=-6
role|thank|delivered|0=45 1=-45
role|thank|engagement held|0=-7 1=7
role|thank|refused|0=-10 1=10
role|thank|request|0=-13 1=13
role|thank|withdrawn|0=6 1=-6
role|want|agreement drafting|0=12 1=-10
role|want|authorised|0=-6 1=7
role|want|delivered|0=-5 1=5
role|want|extended|0=7 1=-7
role|want|obstacle|0=11 1=-11
role|want|pledged|0=13 1=-28 2=15
role|want|reluctant|0=8 1=-8
role|want|request|0=-6 1=7
role|want|requirement|0=-8 2=8
role|want|withdrawn|1=-6
says|acts|agreement drafting|0=-12 1=28 2=-12
says|acts|agreement in-force|0=-6 1=8
says|acts|agreement signed|0=-20 1=31 2=-8
says|acts|agreement sought|2=8
says|acts|authorised|0=-11 1=31 2=-16
says|acts|changed|1=19 2=-12
says|acts|committed|0=-8 1=26 2=-10
says|acts|considering|0=11 1=-41 2=27
says|acts|delivered|0=23 1=31 2=-46
says|acts|ended|0=-25 1=13 2=16
says|acts|engagement held|0=8 1=38 2=-39
says|acts|engagement planned|0=-19 1=32 2=-11
says|acts|extended|1=18 2=-8
says|acts|obstacle|0=39 1=-8 2=-46
says|acts|pledged|0=-6 1=-45 2=39
says|acts|refused|0=17 1=9 2=-22
says|acts|reluctant|1=13 2=-12
says|acts|request|0=24 1=11 2=-28
says|acts|requirement|0=22 1=-54 2=23
says|acts|suspended|0=24 1=-9 2=-12
says|acts|withdrawn|0=-8 1=-9 2=27
says|says|agreement drafting|0=10 1=-16 2=6
says|says|agreement sought|0=10 1=-10
says|says|authorised|0=22 1=-19
says|says|changed|0=20 1=-20
says|says|committed|0=-6 1=-11 2=24
says|says|considering|0=7 1=24 2=-25
says|says|delivered|0=43 1=-38 2=-23
says|says|ended|1=-12 2=14
says|says|engagement held|0=7 1=5 2=-6
says|says|engagement planned|0=13 1=-11
says|says|extended|0=25 1=-18 2=-7
says|says|obstacle|0=20 2=-22
says|says|pledged|1=28 2=-13
says|says|refused|0=-11 1=36 2=-20
says|says|reluctant|0=9 2=-7
says|says|request|0=12
says|says|requirement|0=-15 1=9 2=10
says|says|suspended|0=-15 1=33 2=-10
says|says|withdrawn|0=-17 1=49 2=-20
slot|agreement drafting|0=18 1=7 2=-27
slot|agreement in-force|1=5
slot|agreement signed|0=21 1=7 2=-25
slot|agreement sought|0=12 1=-18 2=7
slot|authorised|0=22 1=16 2=-28
slot|changed|0=31 1=12 2=-45
slot|committed|0=11 2=-17
slot|considering|0=25 2=-32
slot|delivered|0=34 2=-51
slot|ended|0=12 1=-21
slot|engagement cancelled|0=10 1=-8
slot|engagement held|0=27 1=37 2=-47
slot|engagement planned|0=-19 1=41 2=-16
slot|extended|0=-8 1=-7 2=12
slot|obstacle|0=34 2=-53
slot|pledged|1=-11 2=11
slot|refused|0=30 1=14 2=-48
slot|reluctant|0=23 1=17 2=-44
slot|request|0=27 1=16 2=-45
slot|requirement|0=41 1=-57 2=-19
slot|suspended|0=13 1=31 2=-39
slot|withdrawn|0=-6 1=10
turn|last|1=17 2=-42
turn|last|agreement drafting|0=30 1=-28
turn|last|agreement ended|0=7 1=-7
turn|last|agreement signed|0=9 1=-7
turn|last|ahead|false|0=6 1=15 2=-41
turn|last|ahead|true|1=20 2=-39
turn|last|authorised|0=39 1=-28
turn|last|changed|0=41 1=-36
turn|last|committed|1=15 2=-19
turn|last|considering|0=-26 1=35 2=-15
turn|last|delivered|0=9 1=24 2=-35
turn|last|ended|0=-9 1=10
turn|last|engagement cancelled|0=21 1=-21
turn|last|engagement held|0=37 1=-14 2=-26
turn|last|engagement planned|0=-28 1=28
turn|last|extended|1=6
turn|last|future main|0=-18 1=27 2=-19
turn|last|future perfect main|0=-8 1=8
turn|last|future relative|0=5
turn|last|holder|future main|0=87 1=-94 2=8
turn|last|holder|future relative|0=21 1=-20
turn|last|holder|future sub|0=11 1=-11
turn|last|holder|future that|0=12 1=-11
turn|last|holder|none gerund|0=-38 1=40
turn|last|holder|none participle|0=-29 1=34
turn|last|holder|past main|1=20 2=-44
turn|last|holder|past participle|0=-16 1=29 2=-6
turn|last|holder|past perfect main|1=15 2=-27
turn|last|holder|past perfect sub|0=-27 1=27
turn|last|holder|past perfect that|0=-46 1=46
turn|last|holder|past relative|1=20 2=-13
turn|last|holder|past sub|0=-15 1=27
turn|last|holder|past that|0=-19 1=20
turn|last|holder|possible main|0=21 1=-20
turn|last|holder|possible relative|0=-20 1=21
turn|last|holder|present infinitive|0=-10 1=-18 2=32
turn|last|holder|present main|0=24 2=-7
turn|last|holder|present relative|0=17 1=-16
turn|last|holder|present that|0=-17 1=17
turn|last|holder|should main|0=5 1=-15 2=10
turn|last|holder|should perfect that|0=20 1=-20
turn|last|holder|should relative|0=14 1=-14
turn|last|holder|unverbed|0=19 1=-19
turn|last|holder|would main|0=9 1=-9
turn|last|holder|would perfect relative|0=7 1=-7
turn|last|holder|would that|0=10 1=-8
turn|last|none gerund|0=-15 1=19
turn|last|none infinitive|0=-20 1=22
turn|last|none participle|0=8
turn|last|obstacle|1=27 2=-21
turn|last|past main|0=9 1=12 2=-38
turn|last|past participle|0=-15 2=12
turn|last|past perfect main|0=17 1=13 2=-28
turn|last|past perfect relative|0=5
turn|last|past perfect that|0=9 1=-9
turn|last|past relative|0=24 1=-12
turn|last|past sub|0=11 1=-7
turn|last|pledged|0=9 1=6 2=-29
turn|last|possible main|0=-27 1=30
turn|last|possible relative|0=-7 1=8
turn|last|possible sub|0=-6 1=6
turn|last|possible that|0=11 1=-11
turn|last|present infinitive|0=19 1=-7 2=-13
turn|last|present main|0=5 1=22 2=-26
turn|last|present relative|0=27 1=-19
turn|last|present sub|1=5
turn|last|present that|0=-8 1=11
turn|last|refused|0=-35 1=41 2=-13
turn|last|reluctant|0=-37 1=42
turn|last|request|0=5 1=8 2=-13
turn|last|requirement|0=7
turn|last|should main|0=-11 2=10
turn|last|should perfect that|0=7 1=-7
turn|last|should that|0=12 1=-12
turn|last|suspended|1=10
turn|last|unverbed|0=27 2=-25
turn|last|withdrawn|0=11 1=5 2=-23
turn|last|would relative|0=15 1=-14
turn|last|would sub|0=6 1=-6
turn|last|would that|0=-7 1=16 2=-9
turn|next|0=62 1=-100
turn|next|agreement drafting|0=36 1=-29
turn|next|agreement signed|0=55 1=-51
turn|next|ahead|false|0=66 1=-96 2=-12
turn|next|ahead|true|0=49 1=-98 2=21
turn|next|authorised|0=11 2=-7
turn|next|changed|0=-22 1=31 2=-5
turn|next|committed|0=88 1=-96 2=-19
turn|next|considering|0=52 1=-55 2=-7
turn|next|delivered|0=73 1=-87 2=-35
turn|next|ended|0=10 1=-15 2=5
turn|next|engagement cancelled|0=-23 1=23
turn|next|engagement held|0=20 1=-9 2=-26
turn|next|engagement planned|0=29 1=-19 2=-11
turn|next|extended|0=14 2=-21
turn|next|future main|0=8 1=-33 2=22
turn|next|future relative|0=-10 1=11
turn|next|future that|0=-9 1=-15 2=23
turn|next|holder|future main|0=-179 1=57 2=159
turn|next|holder|future relative|0=-46 1=39 2=6
turn|next|holder|future sub|0=-17 2=12
turn|next|holder|future that|0=-38 2=39
turn|next|holder|none gerund|0=19 1=-15 2=-5
turn|next|holder|none participle|0=25 1=-39 2=17
turn|next|holder|past main|0=91 1=-114 2=-40
turn|next|holder|past participle|0=43 1=-38 2=-7
turn|next|holder|past perfect main|0=83 1=-91 2=-29
turn|next|holder|past perfect relative|1=-13 2=9
turn|next|holder|past perfect sub|0=14 1=-13
turn|next|holder|past perfect that|0=11 1=-10
turn|next|holder|past relative|0=62 1=-63 2=-14
turn|next|holder|past sub|0=43 1=-37 2=-7
turn|next|holder|past that|0=21 1=-18
turn|next|holder|possible main|0=-19 1=9 2=10
turn|next|holder|possible relative|0=-10 1=11
turn|next|holder|present infinitive|0=-86 1=49 2=32
turn|next|holder|present main|0=-95 1=10 2=131
turn|next|holder|present relative|0=-30 1=13 2=17
turn|next|holder|present sub|0=-40 1=18 2=21
turn|next|holder|present that|0=-13 1=15
turn|next|holder|should main|0=-62 1=43 2=19
turn|next|holder|unverbed|0=-8 1=9
turn|next|holder|would main|0=-5 1=5
turn|next|holder|would relative|0=-10 1=11
turn|next|holder|would that|0=-48 1=10 2=39
turn|next|none gerund|0=31 1=-23
turn|next|none infinitive|0=27 1=-15 2=-11
turn|next|none participle|0=28 1=-17 2=-9
turn|next|obstacle|0=52 1=-52 2=-22
turn|next|past infinitive|0=6 1=-6
turn|next|past main|0=77 1=-101 2=-14
turn|next|past participle|0=9 1=-19 2=9
turn|next|past perfect main|0=55 1=-72
turn|next|past perfect relative|0=23 1=-14 2=-10
turn|next|past perfect sub|0=9 1=-8
turn|next|past perfect that|0=14 1=-13
turn|next|past relative|0=30 1=-36 2=11
turn|next|past sub|0=39 1=-34
turn|next|past that|0=34 1=-25
turn|next|pledged|0=17 1=-110 2=96
turn|next|possible main|0=6 1=-13 2=11
turn|next|possible that|1=-10 2=11
turn|next|present infinitive|0=53 1=-58 2=-12
turn|next|present main|0=-16 1=-14 2=44
turn|next|present relative|0=-12 1=-13 2=31
turn|next|present sub|1=-14 2=17
turn|next|present that|0=10 1=-12 2=6
turn|next|refused|0=68 1=-70 2=-13
turn|next|reluctant|0=67 1=-65
turn|next|request|0=64 1=-63 2=-13
turn|next|requirement|0=21 1=-7 2=-8
turn|next|should main|0=-36 1=40
turn|next|should relative|2=8
turn|next|suspended|0=47 1=-41 2=-5
turn|next|unverbed|0=31 1=-44
turn|next|withdrawn|0=19 1=-67 2=56
turn|next|would main|0=17 1=-14
turn|next|would relative|1=7
turn|next|would that|0=36 1=-56 2=28
way|10 ahead|0=19 1=-73 2=42
way|10 ahead|agreement signed|0=12 1=-8
way|10 ahead|agreement|0=12 1=-5 2=-7
way|10 ahead|authorised|0=12 2=-9
way|10 ahead|changed|0=19 1=5 2=-24
way|10 ahead|committed|0=27 1=-12 2=-16
way|10 ahead|considering|0=32 1=-12 2=-20
way|10 ahead|contribution|0=32 1=-68 2=15
way|10 ahead|delivered|0=56 1=-46 2=-38
way|10 ahead|ended|0=-33 2=35
way|10 ahead|engagement cancelled|0=-9 1=10
way|10 ahead|engagement held|0=-18 1=31 2=-13
way|10 ahead|engagement planned|0=-9 1=18 2=-9
way|10 ahead|engagement|0=-36 1=57 2=-22
way|10 ahead|extended|0=-72 1=-37 2=76
way|10 ahead|future main|0=-20 1=25
way|10 ahead|future perfect main|0=-11 2=7
way|10 ahead|future relative|0=-28 1=14 2=15
way|10 ahead|future that|0=-7 1=8
way|10 ahead|mandate|0=-73 1=-41 2=78
way|10 ahead|none gerund|0=-22 2=21
way|10 ahead|none infinitive|0=-5 1=-8 2=13
way|10 ahead|none participle|2=-8
way|10 ahead|obstacle|0=72 1=-65 2=-27
way|10 ahead|past main|0=15 1=-65 2=42
way|10 ahead|past perfect main|0=32 1=-59 2=21
way|10 ahead|past perfect relative|0=-6
way|10 ahead|past perfect sub|0=9 2=-8
way|10 ahead|past relative|0=34 1=-20 2=-14
way|10 ahead|past sub|0=31 1=-10 2=-21
way|10 ahead|past that|0=6 1=-5
way|10 ahead|pledged|0=-26 1=-32 2=63
way|10 ahead|possible that|0=-7 1=-7 2=13
way|10 ahead|present infinitive|0=10 1=-23 2=12
way|10 ahead|present main|0=15 1=-43 2=24
way|10 ahead|present relative|0=-10 2=10
way|10 ahead|present sub|1=-8 2=9
way|10 ahead|present that|1=-10 2=14
way|10 ahead|refused|0=17 1=-10 2=-7
way|10 ahead|reluctant|0=50 1=-27 2=-20
way|10 ahead|request|1=-11 2=8
way|10 ahead|requirement|0=29 1=-15 2=-14
way|10 ahead|should main|0=18 1=-16
way|10 ahead|should relative|0=24 2=-22
way|10 ahead|should that|0=20 2=-18
way|10 ahead|suspended|0=-22 1=22
way|10 ahead|unverbed|0=8 1=-16 2=10
way|10 ahead|withdrawn|0=-34 1=-14 2=53
way|10 ahead|would main|0=14 1=9 2=-23
way|10 ahead|would relative|1=15 2=-13
way|10 ahead|would that|0=7 1=31 2=-39
way|10 long-ago|2=-6
way|10 long-ago|authorised|0=-9 1=10
way|10 long-ago|contribution|0=15 1=-13
way|10 long-ago|delivered|0=5 1=-5
way|10 long-ago|pledged|0=6
way|10 long-ago|request|0=-6 1=7
way|10 long-ago|requirement|0=-7 1=8
way|10 now|0=21 1=19 2=-40
way|10 now|agreement signed|0=-9 1=10
way|10 now|agreement|0=-8 1=11
way|10 now|authorised|0=54 1=-50
way|10 now|changed|0=-18 1=22
way|10 now|committed|0=-18 1=33 2=-10
way|10 now|considering|0=-17 1=25
way|10 now|contribution|0=19 1=9 2=-32
way|10 now|delivered|0=35 1=-21 2=-34
way|10 now|ended|0=-9 1=12
way|10 now|engagement held|0=-14 1=35 2=-9
way|10 now|engagement planned|0=42 1=-38
way|10 now|engagement|0=21 2=-15
way|10 now|extended|0=-16 1=31 2=-12
way|10 now|future main|0=8 1=20 2=-26
way|10 now|future relative|0=14 1=-11
way|10 now|future sub|0=7 1=-7
way|10 now|future that|0=-5 1=8
way|10 now|mandate|0=13 1=21 2=-26
way|10 now|none gerund|0=7 1=-6
way|10 now|none infinitive|0=30 1=-28
way|10 now|none participle|0=-12 1=17
way|10 now|obstacle|1=26 2=-16
way|10 now|past main|0=6 1=25 2=-21
way|10 now|past participle|0=17 1=-28 2=11
way|10 now|past perfect main|0=21 2=-19
way|10 now|past perfect relative|0=-9 1=11
way|10 now|past perfect that|0=21 1=-19
way|10 now|past relative|0=24 1=-19
way|10 now|past sub|0=-14 1=15
way|10 now|past that|1=6
way|10 now|pledged|1=12
way|10 now|possible main|0=-20 1=22
way|10 now|possible relative|0=-11 1=11
way|10 now|possible sub|0=17 1=-17
way|10 now|possible that|0=-24 1=26
way|10 now|present infinitive|0=-8 1=6 2=7
way|10 now|present main|0=19 1=22 2=-39
way|10 now|present relative|0=-10 1=12
way|10 now|present sub|0=14 1=-10
way|10 now|present that|0=-6 1=8
way|10 now|refused|0=-12 1=19
way|10 now|reluctant|0=-13 1=18
way|10 now|request|0=-13 1=34 2=-6
way|10 now|requirement|0=37 1=-32 2=-6
way|10 now|should main|1=-29 2=28
way|10 now|should relative|0=15 1=-14
way|10 now|should that|0=-13 1=14
way|10 now|suspended|0=20 1=-19
way|10 now|unverbed|0=10 1=16 2=-24
way|10 now|withdrawn|0=47 1=-43 2=-11
way|10 now|would main|0=-15 2=10
way|10 now|would relative|0=10 1=-9
way|10 now|would sub|0=5 1=-5
way|10 now|would that|1=10
way|10 past|0=15 1=32 2=-40
way|10 past|agreement drafting|0=6 1=11 2=-14
way|10 past|agreement signed|1=14 2=-12
way|10 past|agreement sought|0=7 1=-7
way|10 past|agreement|0=15 1=21 2=-28
way|10 past|authorised|0=28 1=11 2=-32
way|10 past|changed|1=24 2=-13
way|10 past|committed|0=12 1=38 2=-38
way|10 past|considering|0=7 1=32 2=-34
way|10 past|contribution|0=14 1=24 2=-35
way|10 past|delivered|0=29 1=8 2=-47
way|10 past|engagement cancelled|0=8 1=-8
way|10 past|engagement held|0=19 1=33 2=-39
way|10 past|engagement planned|0=-36 1=48 2=-8
way|10 past|engagement|0=11 1=43 2=-40
way|10 past|extended|1=49 2=-49
way|10 past|future main|0=7 1=15 2=-20
way|10 past|future relative|0=14 1=-8 2=-6
way|10 past|future sub|0=15 1=-14
way|10 past|future that|0=6 1=-15 2=8
way|10 past|mandate|0=18 1=44 2=-49
way|10 past|none gerund|0=7 1=18 2=-19
way|10 past|none infinitive|1=21 2=-20
way|10 past|none participle|1=16 2=-17
way|10 past|obstacle|1=50 2=-44
way|10 past|past main|0=15 1=48 2=-40
way|10 past|past participle|0=6 1=-6
way|10 past|past perfect infinitive|0=5 1=-5
way|10 past|past perfect main|0=19 1=19 2=-38
way|10 past|past perfect relative|0=26 1=-10 2=-19
way|10 past|past perfect sub|0=11 1=-9
way|10 past|past perfect that|2=-5
way|10 past|past relative|1=19 2=-16
way|10 past|past sub|1=18 2=-17
way|10 past|past that|1=35 2=-25
way|10 past|pledged|1=19 2=-15
way|10 past|possible main|0=-7 1=20 2=-7
way|10 past|possible sub|0=-14 1=16
way|10 past|possible that|1=-8 2=6
way|10 past|present gerund|0=-8 1=8
way|10 past|present infinitive|0=8 1=36 2=-37
way|10 past|present main|0=16 1=17 2=-33
way|10 past|present relative|1=16 2=-8
way|10 past|present sub|1=-5
way|10 past|present that|0=9 2=-12
way|10 past|refused|1=46 2=-38
way|10 past|reluctant|0=-28 1=64 2=-31
way|10 past|request|1=54 2=-39
way|10 past|requirement|0=38 1=-27 2=-35
way|10 past|should main|1=16 2=-15
way|10 past|should perfect that|0=7 1=-7
way|10 past|should relative|1=-8 2=9
way|10 past|suspended|0=27 1=-8 2=-23
way|10 past|unverbed|0=6 1=36 2=-39
way|10 past|withdrawn|0=21 1=-15 2=-16
way|10 past|would main|1=30 2=-20
way|10 past|would perfect relative|0=16 1=-16
way|10 past|would sub|0=-15 1=16
way|10 past|would that|0=9 1=18 2=-20
way|4 ahead|0=40 1=-108 2=49
way|4 ahead|agreement|0=7
way|4 ahead|authorised|0=-11 1=-27 2=38
way|4 ahead|committed|0=-6 1=-28 2=34
way|4 ahead|considering|0=-22 1=10 2=12
way|4 ahead|contribution|0=8 1=-76 2=66
way|4 ahead|delivered|0=30 1=-13 2=-14
way|4 ahead|ended|0=12 1=-6 2=-6
way|4 ahead|engagement|2=-6
way|4 ahead|extended|0=45 1=-14 2=-30
way|4 ahead|future main|1=-16 2=15
way|4 ahead|future relative|2=6
way|4 ahead|future that|1=8 2=-9
way|4 ahead|mandate|0=48 1=-50
way|4 ahead|none gerund|0=10 2=-7
way|4 ahead|none infinitive|0=11 2=-6
way|4 ahead|none participle|0=9 2=-7
way|4 ahead|obstacle|0=9 1=-7
way|4 ahead|past main|1=-29 2=26
way|4 ahead|past participle|0=-10 2=11
way|4 ahead|past perfect main|0=22 1=-20
way|4 ahead|past perfect sub|0=-7 2=7
way|4 ahead|past relative|0=-10 2=14
way|4 ahead|past sub|2=7
way|4 ahead|past that|0=11 2=-9
way|4 ahead|pledged|0=15 1=-13
way|4 ahead|possible main|0=-9 1=-10 2=18
way|4 ahead|present infinitive|0=20 2=-18
way|4 ahead|present main|0=12 1=-9
way|4 ahead|present relative|2=8
way|4 ahead|present sub|0=7 2=-5
way|4 ahead|refused|0=6
way|4 ahead|reluctant|0=9 1=-8
way|4 ahead|request|0=15 1=-12
way|4 ahead|should main|0=8 2=-8
way|4 ahead|suspended|0=10 2=-6
way|4 ahead|unverbed|0=8 1=-16 2=8
way|4 ahead|withdrawn|0=-31 1=-9 2=44
way|4 ahead|would main|1=-11 2=9
way|4 ahead|would that|1=6
way|4 long-ago|0=46 1=-34 2=-45
way|4 long-ago|agreement drafting|0=-40 1=41
way|4 long-ago|agreement signed|0=22 1=-21
way|4 long-ago|agreement|0=-16 1=19
way|4 long-ago|authorised|0=-26 1=28
way|4 long-ago|changed|0=11 1=-11
way|4 long-ago|committed|0=-11 1=13
way|4 long-ago|considering|0=24 1=-23
way|4 long-ago|contribution|0=37 1=-19 2=-41
way|4 long-ago|delivered|0=19 2=-24
way|4 long-ago|ended|0=7 1=-6
way|4 long-ago|engagement held|0=20 1=-19
way|4 long-ago|engagement|0=20 1=-19
way|4 long-ago|extended|0=37 1=-32
way|4 long-ago|future main|0=29 1=-28
way|4 long-ago|future that|0=9 1=-9
way|4 long-ago|mandate|0=30 1=-21 2=-7
way|4 long-ago|none gerund|0=10 1=-10
way|4 long-ago|none infinitive|0=6 1=-6
way|4 long-ago|obstacle|0=12 1=-10
way|4 long-ago|past main|0=5 1=15 2=-17
way|4 long-ago|past participle|0=-19 1=20
way|4 long-ago|past perfect main|0=21 1=-14
way|4 long-ago|past perfect relative|1=6
way|4 long-ago|past perfect sub|0=5 1=-5
way|4 long-ago|past relative|0=-28 1=32
way|4 long-ago|past that|0=24 1=-23
way|4 long-ago|pledged|1=24 2=-19
way|4 long-ago|possible main|0=5
way|4 long-ago|present infinitive|0=18 1=-15
way|4 long-ago|present main|0=20 2=-20
way|4 long-ago|present relative|0=8 1=-7
way|4 long-ago|present sub|0=6 1=-6
way|4 long-ago|present that|0=-25 1=25
way|4 long-ago|refused|0=26 1=-25
way|4 long-ago|reluctant|0=13 1=-12
way|4 long-ago|request|0=-6 1=7
way|4 long-ago|requirement|0=11 1=-9
way|4 long-ago|unverbed|0=29 1=-21
way|4 long-ago|withdrawn|0=8 2=-7
way|4 now|0=48 1=-74 2=-9
way|4 now|authorised|0=9 1=-8
way|4 now|committed|0=41 1=-25 2=-16
way|4 now|considering|0=19 1=-15
way|4 now|contribution|0=8 1=-11
way|4 now|delivered|0=-35 1=62 2=-11
way|4 now|ended|0=15 1=-10 2=-6
way|4 now|engagement held|0=14 1=-13
way|4 now|engagement planned|0=9 1=-8
way|4 now|engagement|0=23 1=-21
way|4 now|extended|0=21 1=-14 2=-7
way|4 now|future main|1=-46 2=51
way|4 now|future perfect main|0=7
way|4 now|future relative|1=5 2=-7
way|4 now|future that|0=9 1=-20 2=10
way|4 now|mandate|0=50 1=-35 2=-14
way|4 now|none gerund|0=10 2=-5
way|4 now|none participle|0=-8 2=8
way|4 now|obstacle|0=28 1=-24
way|4 now|past main|0=-5 1=9
way|4 now|past perfect main|0=9 1=9 2=-17
way|4 now|past perfect relative|1=7
way|4 now|past perfect sub|0=6
way|4 now|past relative|0=-28 1=26
way|4 now|past sub|0=7
way|4 now|past that|0=7 2=-8
way|4 now|pledged|0=-11 1=-15 2=30
way|4 now|possible main|0=7 1=-5
way|4 now|possible that|0=17 1=-9 2=-8
way|4 now|present infinitive|1=-10 2=12
way|4 now|present main|0=47 1=-26 2=-24
way|4 now|present relative|0=24 1=-18 2=-6
way|4 now|present sub|0=-14 1=5 2=9
way|4 now|present that|0=14 1=-11
way|4 now|refused|0=21 1=-16
way|4 now|reluctant|0=20 1=-17
way|4 now|request|0=30 1=-27
way|4 now|requirement|1=-13 2=13
way|4 now|should main|0=5
way|4 now|suspended|0=5
way|4 now|unverbed|0=17 1=-9 2=-7
way|4 now|withdrawn|0=-38 1=34
way|4 now|would main|0=7
way|4 now|would relative|2=7
way|4 now|would sub|0=-5 2=6
way|4 past|0=43 1=-16 2=-48
way|4 past|agreement drafting|0=6 1=-6
way|4 past|agreement signed|0=-19 1=19
way|4 past|agreement|0=-13 1=13
way|4 past|contribution|0=18 1=28 2=-44
way|4 past|delivered|0=21 1=-9 2=-14
way|4 past|engagement held|0=15 1=-15
way|4 past|engagement|0=15 1=-15
way|4 past|extended|0=15 1=-11
way|4 past|future main|0=21 1=-18
way|4 past|future sub|0=5 1=-5
way|4 past|mandate|0=16 1=-8 2=-8
way|4 past|none gerund|0=-7 1=8
way|4 past|none infinitive|0=-17 1=18
way|4 past|obstacle|0=39 1=-36
way|4 past|past main|1=25 2=-19
way|4 past|past perfect main|0=13 1=-7 2=-5
way|4 past|past perfect relative|0=-5 1=8
way|4 past|past perfect sub|0=6
way|4 past|past relative|0=6 2=-5
way|4 past|past sub|0=-13 1=15
way|4 past|past that|0=12 1=-11
way|4 past|pledged|0=-9 1=37 2=-27
way|4 past|possible that|0=-15 1=16
way|4 past|present infinitive|0=-8 1=13
way|4 past|present main|0=19 1=-7 2=-9
way|4 past|present that|0=8 1=-7
way|4 past|refused|0=15 1=-14
way|4 past|reluctant|0=19 1=-19
way|4 past|request|0=18 1=-16
way|4 past|should main|0=-5 1=5
way|4 past|suspended|0=-23 1=23
way|4 past|unverbed|0=34 1=-28
way|4 past|withdrawn|1=17 2=-14
way|4 past|would main|0=11 1=-11
way|4 past|would that|0=11 1=-10
way|7 ahead|0=15 1=-81 2=49
way|7 ahead|agreement drafting|0=23 1=-19
way|7 ahead|agreement signed|0=7 1=-9
way|7 ahead|agreement|0=30 1=-28
way|7 ahead|authorised|1=10 2=-9
way|7 ahead|changed|0=30 1=-23 2=-7
way|7 ahead|committed|0=-16 1=-57 2=76
way|7 ahead|considering|0=8 1=-38 2=30
way|7 ahead|contribution|1=-70 2=55
way|7 ahead|delivered|0=63 1=-73 2=-30
way|7 ahead|ended|0=-13 1=7 2=6
way|7 ahead|engagement cancelled|0=6 1=-5
way|7 ahead|engagement held|0=13 1=8 2=-20
way|7 ahead|engagement planned|1=16 2=-12
way|7 ahead|engagement|0=13 1=19 2=-31
way|7 ahead|extended|0=-23 1=-14 2=40
way|7 ahead|future main|1=11 2=12
way|7 ahead|future perfect main|0=-27 2=22
way|7 ahead|future relative|0=15 1=-6 2=-9
way|7 ahead|future sub|0=-37 1=5 2=32
way|7 ahead|future that|0=-18 2=17
way|7 ahead|mandate|0=-8 1=-23 2=33
way|7 ahead|none gerund|0=9 1=-12
way|7 ahead|none infinitive|0=6 1=-28 2=22
way|7 ahead|none participle|0=12 1=-10
way|7 ahead|obstacle|0=68 1=-57 2=-32
way|7 ahead|past main|0=25 1=-67 2=30
way|7 ahead|past participle|0=8 2=-9
way|7 ahead|past perfect main|0=9 1=-24 2=14
way|7 ahead|past perfect relative|0=22 1=-22
way|7 ahead|past perfect sub|0=10 1=7 2=-18
way|7 ahead|past perfect that|1=-11 2=7
way|7 ahead|past relative|0=20 1=-29 2=8
way|7 ahead|past sub|0=24 1=-22
way|7 ahead|past that|0=29 1=-18 2=-11
way|7 ahead|pledged|0=-32 1=-69 2=82
way|7 ahead|possible main|0=-12 1=-16 2=28
way|7 ahead|possible relative|1=6 2=-6
way|7 ahead|possible that|1=-7 2=8
way|7 ahead|present infinitive|0=18 1=-30 2=13
way|7 ahead|present main|0=8 1=-35 2=24
way|7 ahead|present relative|0=14 1=-14
way|7 ahead|present sub|1=-13 2=11
way|7 ahead|present that|0=24 1=-21
way|7 ahead|refused|0=33 1=-13 2=-18
way|7 ahead|reluctant|0=30 1=-24 2=-6
way|7 ahead|request|0=59 1=-58 2=-5
way|7 ahead|requirement|0=-38 1=-20 2=64
way|7 ahead|should main|0=-12 1=15
way|7 ahead|should that|0=-7 1=8
way|7 ahead|suspended|0=25 1=-19
way|7 ahead|unverbed|1=-42 2=39
way|7 ahead|withdrawn|0=-61 1=70 2=19
way|7 ahead|would main|0=21 1=-16
way|7 ahead|would relative|0=8 1=-6
way|7 ahead|would that|2=9
way|7 long-ago|0=31 1=-9 2=-29
way|7 long-ago|authorised|0=-48 1=50
way|7 long-ago|committed|0=10 1=-7
way|7 long-ago|contribution|0=14 2=-18
way|7 long-ago|delivered|0=-20 1=26
way|7 long-ago|ended|0=26 1=-23
way|7 long-ago|engagement held|0=5 1=-5
way|7 long-ago|engagement|0=5 1=-5
way|7 long-ago|extended|0=28 1=-25
way|7 long-ago|future main|0=10 1=-8
way|7 long-ago|mandate|0=8 2=-8
way|7 long-ago|none participle|0=-8 1=9
way|7 long-ago|obstacle|0=7 1=-7
way|7 long-ago|past main|0=5 2=-5
way|7 long-ago|past participle|0=-12 1=12
way|7 long-ago|past perfect main|0=14 1=-12
way|7 long-ago|past perfect relative|0=9 1=-9
way|7 long-ago|past perfect sub|0=-8 1=8
way|7 long-ago|past sub|0=-20 1=21
way|7 long-ago|past that|0=-10 1=10
way|7 long-ago|pledged|0=-6 1=9
way|7 long-ago|present main|0=24 1=-19
way|7 long-ago|present relative|0=11 1=-11
way|7 long-ago|reluctant|0=8 1=-7
way|7 long-ago|unverbed|1=9
way|7 long-ago|withdrawn|0=21 1=-15 2=-6
way|7 long-ago|would that|0=10 1=-10
way|7 now|0=13 1=-12 2=-12
way|7 now|agreement drafting|0=7 1=-7
way|7 now|agreement signed|1=9 2=-5
way|7 now|agreement sought|1=-8 2=8
way|7 now|agreement|1=-6
way|7 now|authorised|0=17 2=-13
way|7 now|changed|0=8 2=-7
way|7 now|committed|0=-10 1=29 2=-20
way|7 now|considering|0=44 1=-23 2=-20
way|7 now|contribution|2=5
way|7 now|delivered|1=47 2=-41
way|7 now|ended|0=7 2=-7
way|7 now|engagement held|1=18 2=-11
way|7 now|engagement planned|0=-15 2=14
way|7 now|engagement|0=-22 1=22 2=5
way|7 now|extended|1=18 2=-22
way|7 now|future main|1=-26 2=26
way|7 now|future perfect main|0=11 2=-13
way|7 now|future relative|0=-26 1=-11 2=37
way|7 now|future sub|0=5 2=-6
way|7 now|future that|0=21 1=-9 2=-11
way|7 now|mandate|0=34 1=9 2=-44
way|7 now|none gerund|0=17 2=-19
way|7 now|none infinitive|0=7 1=10 2=-17
way|7 now|none participle|0=11 1=-12
way|7 now|obstacle|0=29 1=-12 2=-21
way|7 now|past main|1=13
way|7 now|past participle|0=10 2=-13
way|7 now|past perfect main|0=7 1=35 2=-40
way|7 now|past perfect relative|0=9 1=-11
way|7 now|past perfect sub|0=5 1=9 2=-14
way|7 now|past perfect that|0=12 2=-15
way|7 now|past relative|0=6 1=14 2=-19
way|7 now|past sub|0=-14 1=18
way|7 now|past that|1=7
way|7 now|pledged|0=-12 1=-65 2=67
way|7 now|possible that|0=13 1=-15
way|7 now|present infinitive|0=-8 2=12
way|7 now|present main|1=-12 2=9
way|7 now|present relative|0=41 1=-22 2=-19
way|7 now|present that|0=16 1=-8 2=-8
way|7 now|refused|0=14 2=-10
way|7 now|reluctant|0=23 1=-16 2=-7
way|7 now|request|0=20 2=-17
way|7 now|requirement|0=28 1=-36 2=8
way|7 now|should main|1=-19 2=16
way|7 now|should perfect main|0=11 1=-10
way|7 now|should relative|1=12 2=-9
way|7 now|suspended|0=-25 1=42 2=-16
way|7 now|unverbed|0=18 1=6 2=-25
way|7 now|withdrawn|0=-23 1=10 2=14
way|7 now|would main|0=-18 1=7 2=11
way|7 now|would relative|0=-15 1=36 2=-21
way|7 now|would sub|0=9 1=-9
way|7 now|would that|0=-24 1=13 2=11
way|7 past|0=25 1=24 2=-51
way|7 past|agreement drafting|0=14 1=-12
way|7 past|agreement signed|0=8 1=-6
way|7 past|agreement|0=19 1=-12 2=-7
way|7 past|authorised|1=14 2=-13
way|7 past|committed|1=21 2=-15
way|7 past|considering|0=7 2=-9
way|7 past|contribution|0=24 1=19 2=-48
way|7 past|delivered|0=23 1=14 2=-43
way|7 past|ended|1=8 2=-6
way|7 past|engagement held|0=14 1=-11
way|7 past|engagement|0=18 1=-16
way|7 past|extended|0=-11 1=27 2=-14
way|7 past|future main|0=35 1=-20 2=-21
way|7 past|future perfect main|0=20 1=-19
way|7 past|future relative|0=16 1=-27 2=11
way|7 past|future that|0=11 1=-8
way|7 past|mandate|1=40 2=-36
way|7 past|none gerund|0=12 1=-10
way|7 past|none infinitive|0=-24 1=25
way|7 past|obstacle|0=6 1=31 2=-33
way|7 past|past main|0=6 1=40 2=-39
way|7 past|past participle|2=6
way|7 past|past perfect main|0=13 1=27 2=-36
way|7 past|past perfect relative|2=-5
way|7 past|past perfect sub|0=12 1=-11
way|7 past|past perfect that|0=-10 1=12
way|7 past|past relative|0=-7 1=10
way|7 past|past sub|0=-16 1=20
way|7 past|pledged|0=26 2=-36
way|7 past|present infinitive|0=19 2=-23
way|7 past|present main|0=24 1=13 2=-46
way|7 past|present relative|0=17 1=-9
way|7 past|present sub|0=12 1=-10
way|7 past|present that|1=8
way|7 past|refused|0=20 1=-12 2=-8
way|7 past|reluctant|0=-12 1=17
way|7 past|request|0=6 1=14 2=-17
way|7 past|requirement|0=34 1=-19 2=-22
way|7 past|should main|1=5
way|7 past|should perfect main|0=-6 1=-6 2=12
way|7 past|should relative|0=5 1=-5
way|7 past|suspended|0=-18 1=20
way|7 past|unverbed|0=18 1=18 2=-39
way|7 past|withdrawn|0=21 1=13 2=-36
way|7 past|would main|0=11 1=-8
way|7 past|would perfect that|0=11 1=-10
way|7 past|would relative|0=-18 1=19
way|7 past|would that|0=5 1=8 2=-12
`;
