// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at beside 1 true|0=5
at beside 3 false|0=-5 1=5
at beside pledged|0=5
at down 2 false|2=5
at down acts|0=-7 2=7
at down by|0=-8 2=9
at down hold|1=6
at down light|1=-6
at down mandate|2=5
at down of|0=6
at down on|0=-6 1=8
at down past perfect main|0=5 1=-5
at down present main|1=5 2=-5
at down request|0=10 1=-7
at down say|0=7
at else 1 true|1=6 2=-5
at else 2 false|1=12 2=-12
at else 2 true|1=-9 2=10
at else 3 false|0=11 2=-7
at else 3 true|0=6 2=-6
at else ^|1=5
at else acts|1=12 2=-15
at else adopted|1=6
at else agreement signed|0=-6 1=8
at else agreement|0=-5 1=8
at else arrive|0=-9 2=7
at else ask|1=7 2=-6
at else authorise|1=7
at else before|0=8 1=-8
at else by|0=6 1=-6
at else contribution|0=5 2=-7
at else delivered|0=12 1=-7
at else extended|1=-7
at else extend|0=10 2=-9
at else from|0=10 1=-6
at else future main|1=8 2=-8
at else future relative|0=19 1=-18
at else give|1=-12 2=14
at else haiti|0=-7 1=8
at else in|0=10 1=-6
at else keep|0=7 1=-6
at else light|0=-15 1=16
at else mandate|1=-6
at else meet|1=6
at else none infinitive|0=-7 2=6
at else none|0=12 1=-5 2=-6
at else of|0=12 1=-6 2=-6
at else past main|0=16 1=-19
at else past participle|1=5
at else past perfect main|0=9 2=-6
at else past perfect relative|0=-10 1=10
at else past relative|0=-8 1=8
at else past sub|0=7 1=-6
at else pledged|0=-6
at else present main|0=-15 1=11
at else present relative|0=11 1=-8
at else present that|0=-7 1=8
at else refuse|0=-15 1=15
at else reluctant|0=6
at else request|0=8
at else says|0=13 1=-7 2=-6
at else say|0=16 1=-11 2=-6
at else serve|0=-5
at else sign|0=8 1=-7
at else so|0=-6 1=6
at else suspended|1=6
at else the|0=-11 2=7
at else to|0=-8 2=9
at else until|0=15 2=-11
at else want|0=6 1=-6
at else would main|0=14 2=-9
at else|0=16 1=5 2=-21
at loose 1 true|1=5
at loose 2 false|0=16 1=-12
at loose 2 true|0=-7 1=17 2=-10
at loose acts|1=16 2=-13
at loose agreement drafting|0=-9 1=10
at loose agreement|0=-11 1=12
at loose arrived|0=-11 1=11
at loose at|0=-6 1=6
at loose authorise|0=5
at loose bar|0=-12 1=13
at loose bind|0=21 1=-21
at loose change|0=8 1=-8
at loose committed|0=-6 1=6
at loose contribution|0=18 1=-12 2=-5
at loose delivered|0=14 1=-11
at loose end|0=8 2=-6
at loose engagement held|0=10 1=-10
at loose engagement|0=10 1=-10
at loose give|0=11 1=-6 2=-6
at loose hold|0=-7 1=9
at loose intervened|0=6 1=-6
at loose in|0=-7 1=11
at loose leave|1=6 2=-7
at loose none|0=-14 1=9
at loose obstacle|0=-10 1=23 2=-13
at loose of|0=8 1=-7
at loose on|0=-6 1=10
at loose promise|1=6
at loose refuse|0=-10 1=11
at loose rejected|0=-8 1=8
at loose requirement|1=-7
at loose says|0=12 1=-10
at loose serve|0=-6
at loose since|0=6 1=-6
at loose unverbed|0=9 1=6 2=-15
at loose|0=9 1=6 2=-15
at main ,|0=-8 1=10
at main 1 true|0=-6 1=8
at main 2 false|0=-8 2=6
at main 2 true|0=14 1=-7 2=-7
at main 3 false|2=-6
at main arrive|0=16 1=-17
at main authorised|0=-6 1=7
at main a|0=7 1=-7
at main back|0=5 1=-5
at main committed|0=12 1=-9
at main considering|1=5
at main contribution|0=14 1=-13
at main delivered|0=8 2=-7
at main engagement|1=8
at main extended|0=-11 1=10
at main future main|0=-5 1=11 2=-5
at main future relative|0=5 1=-5
at main give|0=-9 1=12
at main hold|0=-5 2=8
at main keep|0=-7 1=8
at main leave|0=9 1=-15 2=6
at main light|0=7
at main mandate|0=-12 1=14
at main meet|0=-6 1=7
at main none participle|0=10 1=-10
at main none|0=-17 1=19
at main of|0=-12 1=7 2=6
at main on|0=25 1=-14 2=-11
at main past main|0=16 1=-7 2=-9
at main past participle|0=5
at main past perfect main|0=13 1=-7 2=-6
at main past perfect relative|0=-11 1=7
at main past perfect that|0=10 1=-9
at main past relative|0=-5
at main past that|0=-16 1=8 2=7
at main pledged|1=-9 2=6
at main possible main|0=-7 1=7
at main possible sub|0=-5 1=5
at main present infinitive|0=-16 1=18
at main present main|0=21 1=-13 2=-8
at main present relative|0=-5
at main present sub|0=9 1=-8
at main promise|0=9 2=-8
at main refused|0=-12 1=12
at main reporters|1=5
at main said|1=6
at main says|0=6 1=6 2=-12
at main say|0=15 1=-5 2=-9
at main should relative|0=-6 2=9
at main since|0=-7 1=7
at main suspended|0=-7 1=8
at main the|0=10 1=-14
at main to|1=-8 2=8
at main want|1=5
at main withdrawn|0=11 1=-19 2=7
at main would sub|0=-8 1=8
at main|1=9 2=-11
at own ,|0=12 1=-7
at own 1 true|1=18 2=-16
at own 2 false|0=14 1=-18
at own 3 false|0=9 1=-14
at own ^|0=-10 1=11
at own acts|0=10 2=-12
at own agreement ended|0=6 1=-6
at own agreement signed|0=-7 1=10
at own agreement|2=5
at own and|0=10 1=-9
at own approved|0=-7 1=8
at own arrive|0=6 2=-7
at own ask|0=19 1=-13 2=-6
at own authorised|0=5 1=6 2=-11
at own back|0=-18 1=20
at own before|0=9 1=-8
at own between|0=7 1=-7
at own bind|1=9 2=-7
at own by|1=-6
at own committed|0=6
at own considering|0=6 1=-9
at own consider|0=6
at own contribution|0=-17 1=8 2=10
at own delivered|0=-14 1=24 2=-11
at own despite|0=6 1=-6
at own due|0=-8 2=7
at own ended|2=8
at own end|0=10 1=-8
at own engagement held|1=5 2=-9
at own engagement planned|0=-11 1=16 2=-6
at own engagement|0=-7 1=22 2=-14
at own expected|1=-10 2=10
at own extended|0=-10 2=6
at own fail|0=6 1=-6
at own for|0=7 1=-9
at own from|1=-6
at own future main|0=-10 1=-18 2=28
at own future relative|0=9 1=-8
at own give|0=-10 1=16 2=-6
at own hold|1=6
at own in|0=-11 1=9
at own keep|0=21 1=-10 2=-11
at own late|0=-6 1=6
at own leave|0=-12 2=8
at own light|1=-9
at own meet|0=14 1=-22 2=9
at own men|2=-6
at own nassau|2=5
at own none|0=-28 1=19 2=9
at own obstacle|0=29 1=-27
at own officers|0=-11 1=6 2=5
at own of|0=-13 2=9
at own on|1=10
at own past main|0=-12 1=36 2=-22
at own past participle|2=-6
at own past perfect main|0=-16 1=29 2=-14
at own past perfect relative|0=11 1=-10
at own past relative|0=-5 1=12 2=-6
at own past sub|0=-10 1=12
at own pledged|1=-22 2=21
at own possible that|0=-9 2=11
at own present infinitive|0=6
at own present main|0=17 1=-16
at own present relative|0=11 1=-11
at own refuse|0=5
at own requirement|0=17 1=-11 2=-6
at own says|0=9 1=-11
at own say|0=25 1=-22
at own sign|0=-13 1=7 2=5
at own the|1=7
at own to|0=18 1=-25 2=8
at own until|1=-8
at own urged|0=7 1=-7
at own voted|0=8 1=-8
at own withdrawn|0=-20 1=15 2=5
at own would that|0=9 1=-5
at own|0=15 2=-10
at up 1 true|0=5
at up 2 false|0=-8 1=10
at up acts|0=-7 1=13 2=-6
at up asked|0=8 1=-7
at up bind|0=-8 1=9
at up committed|1=5
at up consider|0=8 1=-7
at up contribution|0=-5 1=12 2=-7
at up ended|1=5
at up mandate|1=6
at up meet|0=6 1=-6
at up none infinitive|0=-7 1=9
at up none|0=12 1=-12
at up past that|0=10 1=-9
at up possible that|0=7 1=-6
at up promise|0=-12 1=15
at up request|0=11 1=-11
at up said|0=-8 1=8
at up says|0=12 1=-9
at up say|0=12 1=-9
at up sign|0=-10 1=11
at up withdrawn|0=-7 1=8
at up would that|0=-6 1=8
at up|0=5 2=-9
back 0 agreement drafting|0=8 1=-7
back 0 agreement signed|0=14 1=-13
back 0 arrive|2=-7
back 0 ask|0=-18 1=19
back 0 authorised|0=8 1=-6
back 0 authorise|0=-7 1=9
back 0 back|0=-27 1=29
back 0 bind|0=19 1=-16
back 0 changed|0=-12 1=13
back 0 consider|0=7 1=-6
back 0 delivered|0=18 1=-11 2=-6
back 0 end|0=9 1=-7
back 0 engagement held|1=7
back 0 give|0=14 1=-14
back 0 hold|0=11 1=-10
back 0 leave|1=-11 2=15
back 0 light|0=35 1=-31
back 0 meet|0=-8 1=11
back 0 none|0=-28 1=23 2=6
back 0 obstacle|0=13 1=-10
back 0 pledged|1=-13 2=14
back 0 promise|1=8 2=-10
back 0 refused|0=16 1=-15
back 0 reluctant|0=-21 1=24
back 0 request|0=-13 1=15
back 0 requirement|0=10 1=-6
back 0 say|1=-6 2=6
back 0 serve|0=9 1=-6
back 0 sign|0=-7 1=8
back 0 suspended|0=9 1=-8
back 0 withdrawn|0=-10 1=8
back 0|0=27 1=-10 2=-22
back 1 agreement drafting|0=6
back 1 agreement signed|0=-7 1=8
back 1 arrive|0=-14 1=17
back 1 ask|0=-29 1=30
back 1 authorised|0=10 1=-9
back 1 authorise|0=-12 1=13
back 1 back|0=-16 1=17
back 1 bind|0=9 1=-7
back 1 considering|0=12 1=-10
back 1 delivered|0=9 1=-6
back 1 end|0=10 1=-9
back 1 extended|0=6
back 1 give|0=15 1=-12
back 1 keep|0=6 1=-5
back 1 leave|0=12 1=-9
back 1 light|0=17 1=-15
back 1 none|0=5
back 1 obstacle|0=12 1=-11
back 1 pledged|0=-8 1=20 2=-12
back 1 promise|0=11 1=-7
back 1 refused|0=11 1=-10
back 1 refuse|0=6 1=-6
back 1 request|0=-14 1=16
back 1 requirement|0=11 1=-10
back 1 say|0=18 1=-15
back 1 serve|0=13 1=-12
back 1 withdrawn|0=10 1=-8
back 10 ahead|0=8 1=-16 2=8
back 10 now|0=-10 1=28 2=-17
back 10 past|0=16 1=13 2=-30
back 1|0=62 1=-38 2=-39
back 4 ahead|2=8
back 4 long-ago|0=12 1=-8
back 4 now|0=13 1=-9
back 4 past|0=7
back 7 ahead|0=13 1=-7 2=-5
back 7 now|0=6 1=-7
back 7 past|0=34 1=-25 2=-8
back future main|0=25 1=-36 2=11
back future relative|0=6
back future that|0=12 1=-10
back last false|0=28 1=-22 2=-6
back last true|0=50 1=-26 2=-47
back none gerund|0=-7 1=9
back none infinitive|0=-12 1=13
back none participle|0=-8 1=9
back own 0|0=23 1=26 2=-54
back own 1|0=56 1=-43 2=-12
back own 2|0=26 1=-41 2=15
back past main|1=23 2=-18
back past participle|1=6
back past perfect main|0=20 1=-15
back past perfect relative|0=6 1=-5
back past sub|0=-16 1=17
back possible main|0=-11 1=13
back possible that|0=5
back present infinitive|0=18 1=-22
back present main|0=15 1=-10
back present relative|0=15 1=-13
back present that|0=8 1=-7
back unverbed|1=11 2=-13
back would main|0=11 1=-10
back would relative|0=-9 1=9
before , 10 now|0=19 1=-13 2=-5
before , 10 past|0=-16 1=19
before , contribution|0=-7 1=13 2=-5
before , obstacle|0=5 1=-5
before , pledged|1=6
before , withdrawn|0=7 1=-5
before ,|0=8 2=-9
before 100 7 now|1=5
before 100 contribution|1=5
before 100 delivered|1=5
before 100|1=5
before ^ 10 past|0=-8 1=10
before ^ 7 now|0=-8 1=8
before ^ agreement signed|1=5
before ^ agreement|1=5
before ^|0=-13 1=16
before a 10 past|0=7 1=-7
before a contribution|0=7 1=-7
before a withdrawn|0=7 1=-7
before adopted extended|1=7
before adopted mandate|0=-6 1=9
before adopted|0=-7 1=9
before after|0=6 1=-5
before and 7 past|0=6 1=-6
before and contribution|0=10 1=-9
before and delivered|0=7 1=-6
before and|0=10 1=-9
before announced 10 past|1=6
before announced contribution|1=6
before announced pledged|1=5
before announced|1=6
before approved|1=6
before arrived 4 now|0=-9 1=10
before arrived contribution|0=-12 1=13
before arrived delivered|0=-12 1=13
before arrived|0=-12 1=13
before asked 7 now|0=8 1=-7
before asked contribution|0=8 1=-7
before asked|0=8 1=-7
before at 10 past|0=-10 1=11
before at contribution|0=-10 1=11
before at delivered|0=-10 1=11
before at|0=-10 1=11
before a|0=7 1=-7
before before 10 past|0=17 1=-16
before before authorised|0=8 1=-8
before before committed|0=5 1=-5
before before contribution|0=5 1=-11 2=6
before before mandate|0=8 1=-7
before before pledged|2=7
before before|0=11 1=-16 2=5
before begun|0=-8 1=8
before benin 7 now|0=7 1=-6
before benin contribution|0=7 1=-6
before benin|0=7 1=-6
before between contribution|0=7 1=-7
before between|0=7 1=-7
before by 10 ahead|0=-6 2=207
before by 10 past|0=11 1=-9
before by 7 ahead|0=-5 1=-6 2=211
before by contribution|1=-8 2=13
before by engagement held|0=6
before by engagement|0=6
before by requirement|0=-8 2=10
before by withdrawn|1=-6 2=9
before by|1=-16 2=15
before council|0=6
before decided mandate|1=6
before decided|1=6
before departed contribution|1=5
before departed|1=5
before descendieron 10 now|1=6
before descendieron contribution|1=6
before descendieron|1=6
before despite 10 past|0=6 1=-6
before despite contribution|0=6 1=-6
before despite|0=6 1=-6
before earlier 10 now|0=7 1=-7
before earlier contribution|0=7 1=-7
before earlier delivered|0=7 1=-7
before earlier|0=7 1=-7
before expected 10 now|2=7
before expected 7 now|1=-7
before expected contribution|1=-7 2=10
before expected pledged|1=-7 2=10
before expected|1=-10 2=10
before for 4 now|0=8
before for 7 ahead|1=-6
before for contribution|0=6 1=-8
before for pledged|1=-7
before force|0=8 1=-8
before for|0=11 1=-10
before from 10 ahead|0=11 2=-7
before from 7 ahead|0=-7 2=7
before from 7 past|0=7 1=-7
before from contribution|1=-6 2=6
before from mandate|0=10 2=-5
before from pledged|0=-6 2=7
before from|0=14 1=-13
before haiti 7 now|0=-7 1=8
before haiti contribution|0=-7 1=8
before haiti delivered|0=-7 1=8
before haiti|0=-7 1=8
before in 4 ahead|0=7
before in 4 now|2=6
before in 7 ahead|0=-8 1=-19 2=27
before in 7 long-ago|0=-7 1=8
before in 7 now|2=-6
before in 7 past|1=28 2=-28
before in agreement signed|0=-8 1=10
before in agreement|1=7
before in authorised|0=-10 1=11
before in changed|0=10 1=-8
before in committed|0=-6 1=8
before in considering|0=6 1=-11
before in contribution|1=-11 2=10
before in delivered|0=10 2=-6
before in ended|0=11 1=-9
before in extended|1=9
before in mandate|0=6 2=-9
before in obstacle|1=6
before in pledged|0=-9
before in reluctant|0=17 1=-15
before in requirement|0=-7 1=7
before in withdrawn|0=-13 2=11
before indicated pledged|0=5
before indicated suspended|0=-6 1=6
before intervened obstacle|0=6 1=-6
before in|0=-8 1=16 2=-8
before late 7 past|0=-6 1=6
before late contribution|0=-6 1=6
before late delivered|0=-6 1=6
before late|0=-6 1=6
before launched 10 past|0=6 1=-6
before launched contribution|0=7 1=-7
before launched delivered|0=7 1=-7
before lead 4 past|1=5
before lead contribution|1=5
before lead pledged|1=5
before lead|1=5
before men contribution|2=-6
before men|2=-6
before met 10 now|0=7 1=-6
before met 10 past|1=6
before mission 10 past|0=-6 1=6
before mission|1=6
before nassau 7 now|2=5
before nassau|2=5
before not 10 past|0=6 1=-5
before not|0=6 1=-5
before of 10 past|0=-9 1=11
before of 4 ahead|0=17 1=-15
before of 4 now|0=10 1=-12
before of 4 past|0=9 1=-8
before of 7 now|0=-12 2=13
before of 7 past|0=-11 1=12
before of agreement drafting|0=-9 1=11
before of agreement|0=-12 1=7 2=5
before of committed|0=9 1=-6
before of contribution|0=-6 2=8
before of delivered|0=-9 1=11
before of extended|1=-6
before of mandate|0=9 1=-9
before of withdrawn|1=-12 2=17
before officers contribution|0=-11 1=6 2=5
before officers pledged|0=-9 2=7
before officers|0=-11 1=6 2=5
before of|1=-6 2=6
before on 10 now|1=14 2=-15
before on 10 past|0=14 1=5 2=-18
before on agreement drafting|0=8 1=-7
before on agreement ended|0=6 1=-6
before on agreement|0=14 1=-11
before on committed|0=11 1=-9
before on considering|0=8 1=-8
before on contribution|1=9 2=-6
before on delivered|0=-5 1=7
before on engagement|1=5 2=-5
before on extended|0=5 2=-7
before on mandate|1=8 2=-8
before on obstacle|0=-17 1=19
before on pledged|0=6 1=-9
before on reluctant|0=-9 1=9
before on request|0=10 1=-8
before on requirement|0=9 1=-8
before on withdrawn|0=-13 1=15
before on|0=15 1=15 2=-27
before port-au-prince contribution|0=-10 1=13
before port-au-prince pledged|0=-13 1=16
before port-au-prince|1=8
before rejected obstacle|0=-8 1=8
before rejected|0=-8 1=8
before reporters|1=5
before said 10 past|0=-11 1=12
before said 7 past|0=-6 1=6
before said considering|1=6
before said contribution|0=-12 1=15
before said pledged|0=-11 1=12
before said|0=-15 1=18
before signed 10 past|1=5
before signed|0=-5 1=7
before since 4 long-ago|0=7
before since agreement drafting|1=6
before since agreement|1=6
before since contribution|2=-6
before since obstacle|0=11 1=-10
before since pledged|0=10 1=-8
before since withdrawn|0=-7 1=8
before since|0=6 2=-8
before so contribution|0=-6 1=6
before so|0=-6 1=6
before the 10 ahead|0=-7
before the 10 now|1=-15 2=13
before the 10 past|0=-7 1=13 2=-6
before the 7 ahead|0=8 2=-6
before the authorised|0=-7 1=10
before the contribution|2=-5
before the ended|0=-7 2=8
before the extended|0=-7 2=6
before the mandate|0=-21 1=9 2=12
before the obstacle|0=15 1=-14
before the pledged|1=-5
before the request|0=5 1=-5
before the withdrawn|0=-5 1=11 2=-6
before to 10 ahead|0=-9 1=-11 2=19
before to 10 past|0=12 1=-18 2=5
before to 7 ahead|0=-5 2=7
before to 7 past|0=9 1=-7
before to committed|0=6
before to contribution|1=-7
before to engagement held|0=11 1=-11
before to engagement|0=11 1=-11
before to extended|0=-18 1=-11 2=29
before to mandate|0=-13 1=-15 2=28
before to pledged|2=6
before to|0=11 1=-37 2=26
before troops 4 now|2=6
before troops contribution|2=6
before troops pledged|2=6
before troops|2=6
before until 10 ahead|0=8 1=-6 2=198
before until 4 ahead|2=198
before until 7 ahead|0=13 1=-6 2=192
before until committed|0=6
before until contribution|0=19 1=-5 2=-14
before until extended|1=-6 2=7
before until mandate|1=-6 2=8
before until obstacle|0=7 2=-5
before until pledged|0=11 2=-8
before until|0=25 1=-13 2=-12
before urged 10 past|0=7 1=-7
before urged request|0=9 1=-9
before urged|0=7 1=-7
before voted 10 past|0=8 1=-8
before voted contribution|0=9 1=-9
before voted delivered|0=9 1=-9
before voted|0=8 1=-8
before2 , descendieron|1=6
before2 , in|0=-10 1=12
before2 , met|0=-6 1=6
before2 , said|0=-9 1=10
before2 , the|0=-11 1=11
before2 2,500 by|0=-8 2=8
before2 ; on|0=5 1=-5
before2 ^ ^|0=-13 1=16
before2 ^ benin|0=7 1=-6
before2 ^ earlier|0=7 1=-7
before2 ^ in|0=-9 1=9
before2 ^ since|0=6 1=-6
before2 about 100|1=5
before2 agreed in|0=-7 1=7
before2 agreed on|0=6 1=-5
before2 and on|0=-8 1=9
before2 announced in|0=5
before2 announced on|0=-6 1=6
before2 appealed on|0=-14 1=14
before2 arish on|0=-5 2=9
before2 arrived the|0=10 1=-10
before2 as at|0=-10 1=11
before2 assembly on|0=6 1=-6
before2 assured the|0=6 1=-6
before2 atmis in|0=10 1=-9
before2 authorise the|1=-5 2=7
before2 bases by|0=7 2=-6
before2 be asked|0=8 1=-7
before2 berlin ,|0=6
before2 blinken on|0=-5 1=5
before2 both arrived|0=-9 1=10
before2 brussels ,|0=9 1=-8
before2 brussels on|0=-5 1=5
before2 by the|0=7 2=-6
before2 cabinet on|0=19 1=-19
before2 capital on|0=8 1=-8
before2 colleagues on|0=-14 1=14
before2 command on|0=-6 1=6
before2 committee on|0=14 1=-14
before2 conference on|0=5 1=-5
before2 confirmed on|0=11 1=-10
before2 consented on|0=-6 1=6
before2 council on|0=-6 1=8
before2 country in|0=-12 1=13
before2 course of|0=-12 2=9
before2 day before|0=6
before2 decided on|0=-6 1=7
before2 deliver in|2=6
before2 disclosed on|0=15 1=-15
before2 doha on|0=12 1=-12
before2 dollars in|0=6
before2 dollars on|0=-6 1=7
before2 end of|0=22 1=-26
before2 engineers on|0=7 1=-7
before2 extended on|0=-5 1=6
before2 failed on|0=6 1=-6
before2 gangs on|0=-5 1=5
before2 goes in|0=12 1=-11
before2 grounded since|0=9 1=-9
before2 guyana on|0=6 1=-6
before2 haiti ,|0=10 1=-10
before2 haiti in|0=-9 1=7
before2 haiti on|0=-19 1=24 2=-5
before2 has announced|1=6
before2 has departed|1=5
before2 has urged|0=7 1=-7
before2 has voted|0=8 1=-8
before2 held on|0=-5 1=5
before2 in a|0=7 1=-7
before2 in haiti|0=-7 1=8
before2 initialled on|0=-6 1=6
before2 is expected|2=7
before2 issued on|0=-5 1=5
before2 itself on|0=5 1=-5
before2 jamaica on|0=5 1=-5
before2 joly on|0=6 1=-6
before2 journalists on|0=7 1=-7
before2 juba on|0=8 1=-8
before2 kenya in|1=5
before2 kenyans expected|1=-5 2=7
before2 landed on|0=6 1=-6
before2 leaders on|0=16 1=-16
before2 leave by|0=9 2=-9
before2 leave in|1=-6 2=10
before2 leaves on|0=5 1=-5
before2 lebanon despite|0=6 1=-6
before2 letter of|0=-7 1=7
before2 maintained on|0=9 1=-9
before2 mandate on|2=6
before2 mandate to|0=5
before2 meeting of|0=-6 1=6
before2 middle of|0=8 1=-6
before2 million in|0=-6 1=7
before2 million since|0=7 1=-7
before2 million until|2=6
before2 monusco until|0=10 2=-9
before2 nairobi ,|1=5
before2 names on|1=5
before2 note on|0=5 1=-5
before2 of in|0=6 1=-6
before2 officers for|1=-5 2=5
before2 officers on|0=11 1=-11
before2 operation launched|0=7 1=-7
before2 operational in|0=5 1=-5
before2 operations on|1=6
before2 options in|0=-5 1=6
before2 out on|0=-8 2=7
before2 paris ,|0=-14 1=15
before2 paris on|0=-7 1=7
before2 peace on|0=-7 1=7
before2 plan in|0=-6 1=6
before2 pleaded on|0=9 1=-9
before2 port-au-prince on|0=-12 1=13
before2 postponed to|0=-6 2=9
before2 reporters on|0=7 1=-7
before2 rubio on|0=8 1=-8
before2 ruled on|0=-6 1=6
before2 ruto on|0=6 1=-5
before2 said on|0=8 2=-5
before2 security council|0=9 1=-8
before2 signed in|0=6 1=-5
before2 soldadas until|0=8 2=-7
before2 somalia on|0=9 1=-9
before2 start of|0=-10 1=11
before2 statement on|0=-9 1=9
before2 stationed since|0=-5 1=5
before2 summit on|0=5
before2 telephone on|0=10 1=-10
before2 theirs by|0=6 1=-5
before2 them on|0=-13 1=13
before2 through nassau|2=5
before2 to lead|1=5
before2 told reporters|1=5
before2 travel the|1=-7 2=6
before2 tried on|0=6 1=-6
before2 ukrainian troops|2=6
before2 until in|0=12 1=-11
before2 until the|2=7
before2 unwanted on|0=7 1=-7
before2 up in|0=6 1=-5
before2 up on|0=6 1=-6
before2 volunteered on|0=7 1=-7
before2 vote before|0=8 1=-8
before2 vote on|0=-5 1=6
before2 voted in|0=-6 1=6
before2 votes on|0=7 1=-7
before2 was signed|0=-5 1=6
before2 washington ,|1=5
before2 welcomed the|0=-8 1=8
before2 x on|0=11 1=-10
bias|0=53 1=-22 2=-54
count 1 true|1=32 2=-25
count 2 false|0=14 1=-11
count 2 true|0=7 1=5 2=-12
count 3 false|0=24 1=-15 2=-9
count 3 true|0=13 2=-12
dateline|1=11 2=-9
first 12|0=8 1=-8
first 15|0=-18 2=14
first 19|1=6
first 1er|0=12 2=-8
first 1|1=6 2=-6
first 2023|0=6
first 2024|0=8
first 2025|0=6
first 2026|0=9 1=-8
first 20|0=9 2=-6
first 22|0=-9 1=9
first 24|0=-6 1=8
first 25|0=7 1=-6
first 30|0=-12 1=8
first 31|0=-7 1=-12 2=18
first 4|0=8 1=-8
first 6|0=-7 2=8
first 9|0=-7 1=10
first april|0=-12 2=13
first august|0=-22 1=14 2=7
first dec.|0=11 1=-10
first december|2=5
first earlier|0=-11 1=13
first feb|1=5
first five|0=10 1=-9
first friday|0=23 1=-22
first jan.|0=-9 1=9
first january|1=-16 2=12
first jan|0=-6 1=6
first july|0=12 2=-10
first last|0=-27 1=47 2=-20
first march|0=-11 1=10
first may|1=10 2=-6
first monday|0=11 2=-10
first next|0=13 1=-6 2=-7
first nov.|1=5
first november|0=-8 1=5
first october|1=9 2=-7
first oct|0=6 1=-6
first saturday|0=-10 2=13
first september|0=25 1=-21
first sunday|0=20 1=-18
first the|1=7 2=-7
first this|0=-13 1=7 2=7
first thursday|0=8 2=-5
first today|2=-5
first tuesday|0=9 1=-6
first wednesday|0=18 1=-11 2=-7
first yesterday|0=12 1=-10
gap after 0 0 1|0=8 2=-5
gap after 0 0 2|0=-16 1=14
gap after 0 0 else|0=-8 1=8
gap after 0 0 loose|0=7 2=-6
gap after 0 0 own|0=-7
gap after 0 0|0=-8 1=11
gap after 0 1 1|0=-13 1=11
gap after 0 1 2|2=6
gap after 0 1 3|0=9 1=-5
gap after 0 1 beside|0=6
gap after 0 1 down|0=-7
gap after 0 1 else|0=-7
gap after 0 1 loose|0=12 1=-9
gap after 0 1 main|0=10 2=-5
gap after 0 1 own|0=-17 1=9 2=11
gap after 0 1|2=6
gap after 0 2 1|0=-14 1=12
gap after 0 2 2|0=9
gap after 0 2 3|0=11 1=-6 2=-5
gap after 0 2 down|0=10 1=-8
gap after 0 2 else|0=14 2=-11
gap after 0 2 main|0=-16 1=14
gap after 0 2|0=6 2=-8
gap after 1 0 own|0=7 1=-6
gap after 1 0|0=6
gap after 1 1 1|1=5
gap after 1 1 2|1=-9 2=5
gap after 1 1 3|0=6
gap after 1 1 else|0=-8
gap after 1 1 loose|0=8 1=-7
gap after 1 1 main|0=-12 1=11
gap after 1 1 own|0=29 1=-22 2=-7
gap after 1 1|0=9 1=-5
gap after 1 2 1|1=-9 2=5
gap after 1 2 2|2=-8
gap after 1 2 3|1=7
gap after 1 2 down|0=-10 1=6
gap after 1 2 else|0=5
gap after 1 2 main|0=16 1=-11
gap after 1 2 own|0=-6 1=6
gap after 1 2|2=-5
gap after 2 1 1|0=-11 1=10
gap after 2 1 2|0=11 1=-10
gap after 2 1 3|1=-7
gap after 2 1 loose|0=-10 1=8
gap after 2 1 own|0=14 1=-15
gap after 2 1|1=-7
gap after 2 2 1|0=-7 1=14 2=-7
gap after 2 2 2|0=18 1=-22
gap after 2 2 else|0=20 1=-18
gap after 2 2 loose|1=13 2=-8
gap after 2 2 main|0=-11 1=6 2=5
gap after 2 2|0=10 2=-7
gap before 0 0 1|1=9 2=-8
gap before 0 0 2|1=9 2=-6
gap before 0 0 main|2=5
gap before 0 0 own|1=18 2=-13
gap before 0 0 up|1=6 2=-5
gap before 0 0|1=16 2=-14
gap before 0 1 1|0=6
gap before 0 1 2|0=-11 1=12
gap before 0 1 else|0=-6 1=7
gap before 0 1|0=-5 1=8
gap before 1 0 1|2=-5
gap before 1 0 2|0=5 2=-7
gap before 1 0 main|0=6 2=-5
gap before 1 0 own|1=5
gap before 1 0|0=9 1=6 2=-15
gap before 1 1 1|0=12 1=-9
gap before 1 1 2|0=-7 1=6
gap before 1 1|0=7
gap before 1 2 2|0=-8 1=9
gap before 1 2 main|0=-7 1=10
gap before 1 2|0=-9 1=12
gap before 2 0 1|0=-8 1=9
gap before 2 0 3|0=8 1=-6
gap before 2 1 1|0=8
gap before 2 1 2|0=8 1=-9
gap before 2 1 else|0=10 1=-9
gap before 2 1|0=15 1=-13
gap before 2 2 1|0=9 1=-9
gap before 2 2 main|0=13 1=-11
gap before 2 2|0=12 1=-10
kind agreement|0=11 1=-6
kind contribution|0=37 1=-25 2=-31
kind engagement|0=-10 1=39 2=-29
kind obstacle|0=41 1=-18 2=-23
kind request|1=19 2=-21
kind requirement|0=43 1=-37 2=-6
lemma add|0=-6
lemma adopt|0=-7 1=10
lemma agree up|0=-8 1=9
lemma agree|0=-7 1=8
lemma announce else|0=6 1=-5
lemma announce main|0=-7 1=9
lemma announce own|0=-11 2=6
lemma announce|0=-6
lemma approve loose|0=7 1=-6
lemma approve own|0=-12 1=6 2=6
lemma approve|1=-6
lemma arrive else|0=7 1=-7
lemma arrive main|0=8 1=-7
lemma arrive|0=14 1=-9 2=-5
lemma ask else|0=9 2=-6
lemma ask loose|0=-7 1=7
lemma ask own|0=-9 1=10
lemma ask up|0=8 1=-7
lemma ask|1=7 2=-7
lemma assure loose|0=6 1=-6
lemma authorise main|2=7
lemma authorise|0=-6
lemma authorize own|1=6
lemma be else|0=7
lemma be loose|0=6
lemma be own|0=-12 1=8
lemma begin main|0=-8 1=8
lemma begin|0=-9 1=11
lemma block loose|0=-7 1=7
lemma block|0=-7 1=7
lemma bring main|0=9 1=-8
lemma bring|0=12 1=-10
lemma call else|0=-10 1=10
lemma call loose|0=13 1=-13
lemma call own|0=8 1=-8
lemma call|0=9 1=-8
lemma close else|0=-6 1=6
lemma close loose|0=8 2=-6
lemma close|1=5 2=-7
lemma come else|0=-6 1=8
lemma come own|1=-10 2=8
lemma commit own|0=5 1=-5
lemma commit up|1=5
lemma comprise loose|0=-6 1=6
lemma comprise|0=-10 1=11
lemma confer|0=7 1=-7
lemma confirm loose|0=6 1=-6
lemma confirm|0=6 1=-6
lemma consent main|0=-6 1=6
lemma contribute own|0=10 1=-10
lemma contribute|0=12 1=-10
lemma convene else|0=-8 1=8
lemma convene|0=-8 1=8
lemma cover own|2=-6
lemma cover|2=-8
lemma decide|0=-9 1=12
lemma declare main|0=-6 1=6
lemma declare|0=-6 1=6
lemma delay down|1=6
lemma delay|0=-8 1=10
lemma deliver else|2=6
lemma deliver own|0=-6 1=6
lemma deliver|0=-9 2=6
lemma depart main|0=7
lemma depart own|0=-11 1=13
lemma depart|1=6
lemma deploy main|0=5 1=-5
lemma deploy own|0=-15 2=13
lemma deploy|0=-9 2=13
lemma deposit own|0=6 1=-5
lemma disclose main|0=11 1=-11
lemma disclose|0=15 1=-15
lemma disembark main|0=9 1=-9
lemma disembark|0=8 1=-8
lemma do loose|0=-9 1=10
lemma do|1=8
lemma end else|1=-8
lemma end own|0=12 1=-10
lemma endorse|0=-6 1=6
lemma end|0=20 1=-22
lemma exclude|0=-8 1=9
lemma expect own|1=-7 2=10
lemma expect|1=-8 2=10
lemma explain main|0=5 1=-5
lemma explain|0=5 1=-5
lemma extend own|0=7 2=-7
lemma fail own|0=6 1=-6
lemma fail|0=6 1=-6
lemma fly main|0=5 1=-9
lemma fly own|0=-14 2=14
lemma fly|0=-10 1=-9 2=19
lemma follow|0=5
lemma get own|0=6 1=-5
lemma get|0=6 1=-5
lemma give main|0=7 1=-9
lemma give own|0=6 1=-6
lemma give|0=9 1=-15 2=6
lemma go else|0=-8 1=7
lemma go loose|0=-9 1=9
lemma go own|0=23 1=-15 2=-9
lemma go|0=8 2=-9
lemma have else|1=-6
lemma have loose|0=-10 1=6
lemma have own|0=6 2=-5
lemma have|0=8
lemma hold else|0=-10 1=10
lemma hold loose|0=7 1=-7
lemma hold|0=-6 1=7
lemma hope own|0=8 1=-8
lemma hope|0=8 1=-8
lemma host own|0=-8 1=9
lemma host|0=-10 1=11
lemma initial main|0=-6 1=6
lemma initial|0=-8 1=8
lemma intervene loose|0=6 1=-6
lemma issue|0=-5 1=5
lemma join own|0=6 1=-6
lemma join|0=11 1=-9
lemma keep own|0=12 2=-8
lemma keep|0=13 2=-9
lemma land loose|0=9 1=-8
lemma land own|0=-9 1=9
lemma launch loose|0=5
lemma launch own|0=-5 1=5
lemma lead else|0=10 1=-9
lemma lead own|1=10 2=-7
lemma lead|0=6 2=-8
lemma learn main|0=7 1=-7
lemma learn|0=7 1=-7
lemma leave loose|0=7 2=-6
lemma leave main|0=-6 2=9
lemma look main|1=5
lemma look|0=-7 1=8
lemma maintain own|0=9 1=-9
lemma maintain|0=9 1=-9
lemma make main|0=9 1=-8
lemma make|0=9 1=-7
lemma meet own|0=12 1=-10
lemma meet|0=6 1=-5
lemma need|2=7
lemma offer main|0=5
lemma offer|0=8
lemma open own|0=6 1=-6
lemma pass|0=5
lemma patrol own|0=-6 1=6
lemma patrol|0=-6 1=6
lemma pay|0=11 1=-8
lemma plead own|0=9 1=-9
lemma plead|0=9 1=-9
lemma pledge main|0=6 1=-6
lemma postpone main|0=-5 2=9
lemma postpone|0=-5 2=9
lemma prefer else|0=5
lemma prefer|0=5
lemma press own|0=5
lemma press|0=5
lemma prolong else|0=10 2=-9
lemma prolong|0=12 2=-9
lemma promise main|0=10 1=-6
lemma promise own|0=-11 1=18 2=-7
lemma promise|0=-8 1=20 2=-12
lemma provide own|0=11 2=-9
lemma provide|0=11 2=-9
lemma put loose|0=8 1=-7
lemma put own|0=-6
lemma raise main|0=-5 1=6
lemma raise|0=-8 1=8
lemma reach main|0=-10 1=10
lemma reach|0=-12 1=9
lemma reject loose|0=-8 1=8
lemma reject|0=-8 1=8
lemma release loose|0=6 1=-6
lemma relieve else|0=-6 1=7
lemma remain own|0=14 1=-9
lemma remain|0=12 1=-10
lemma repatriate own|0=-6 1=9
lemma repatriate|1=5
lemma replace own|0=12 1=-10
lemma replace|0=18 1=-18
lemma report main|0=9 1=-9
lemma report|0=17 1=-11 2=-6
lemma request own|0=10 1=-9
lemma request|0=10 1=-9
lemma reveal|0=9 1=-8
lemma rule loose|0=-8 1=9
lemma rule|0=-8 1=9
lemma run|0=-9 2=6
lemma say else|0=5
lemma say loose|0=-15 1=15
lemma say main|0=-10 1=16 2=-6
lemma say up|1=5
lemma say|0=-15 1=25 2=-11
lemma see own|0=12 1=-12
lemma see|0=18 1=-17
lemma send main|0=-10 1=13
lemma send own|1=-6
lemma send|0=-15 1=13
lemma set own|0=-6 1=6
lemma set|0=-9 1=9
lemma sign else|0=5
lemma sign own|0=-12 1=6 2=5
lemma sign up|0=-7 1=7
lemma sign|0=-11 1=8
lemma speak loose|0=8 1=-8
lemma speak|0=14 1=-13
lemma station|0=-5 1=5
lemma stop loose|0=8 1=-8
lemma stop|0=8 1=-8
lemma suspend loose|0=-6 1=7
lemma suspend|0=-7 1=9
lemma take main|0=5 1=-5
lemma take|0=5 1=-13 2=7
lemma talk|0=-7 1=7
lemma telephone own|0=7 1=-6
lemma telephone|0=7 1=-6
lemma tell else|0=-13 1=14
lemma tell loose|0=-6 1=6
lemma tell main|1=6
lemma tell own|0=9 1=-8
lemma tell up|0=10 1=-10
lemma tell|1=8
lemma train main|0=6
lemma transfer main|0=-6 1=6
lemma transfer own|0=9 1=-9
lemma transform|0=10 1=-8
lemma travel own|1=-5 2=6
lemma travel|0=-8 1=-8 2=16
lemma try own|0=6 1=-6
lemma try|0=6 1=-6
lemma turn|1=5
lemma use down|1=5
lemma use up|0=15 1=-15
lemma use|0=11 1=-10
lemma visit main|0=-5 1=6
lemma visit up|0=7 1=-7
lemma visit|1=7
lemma volunteer main|0=7 1=-7
lemma volunteer|0=7 1=-7
lemma vote main|0=-8 1=9
lemma vote own|0=8
lemma vote|1=10 2=-6
lemma want else|0=6 1=-6
lemma want|0=6 1=-6
lemma warn main|0=-8 1=8
lemma warn|0=-7 1=7
lemma welcome else|0=-8 1=8
lemma welcome|0=-10 1=11
lemma will|2=6
lemma withdraw own|0=-10 2=9
lemma withdraw|0=-16 1=8 2=8
lemma work own|0=6 1=-5
lemma work|0=6 1=-5
next "|2=-5
next $|1=-8 2=8
next 's|0=16 1=-13
next (|0=7
next ,|1=5
next -|0=-13 1=15
next .|0=-9 1=-15 2=24
next 230|0=8 1=-8
next ;|0=22 1=-12 2=-10
next and|0=8 1=-6
next antónio|0=-8 1=8
next are|0=5
next as|0=-20 1=6 2=13
next a|0=-7 1=10
next because|0=12 1=-10
next bulletin|0=7 1=-7
next but|0=-7 2=5
next by|0=-6
next for|1=-7 2=8
next gave|0=10 1=-10
next had|0=-10 1=11
next has|0=14 1=-8 2=-7
next in|0=10 2=-12
next its|0=7
next it|0=-10 1=11
next morning|0=-8 1=8
next offered|0=7 1=-6
next of|0=-9 1=18 2=-9
next on|1=13 2=-8
next ruto|0=-5 1=5
next se|0=10 1=-10
next that|0=14 1=-8 2=-6
next the|0=18 1=-7 2=-11
next to|1=8 2=-9
next under|0=-6 2=6
next unless|0=11 1=-9
next was|0=-7 1=9
next which|1=-10 2=7
next with|0=9 2=-7
next –|0=-10 1=12
opens contribution|0=15 1=-9 2=-6
opens engagement|0=-11 1=11
opens request|0=-18 1=19
opens requirement|0=8
opens|0=-9 1=23 2=-14
role arrive changed|0=9 1=-9
role arrive delivered|0=-18 1=21
role arrive engagement held|0=13 1=-12
role arrive obstacle|0=7 1=-7
role arrive pledged|0=-10 2=7
role arrive suspended|0=6 1=-6
role ask authorised|0=7 1=-6
role ask extended|0=10 1=-6
role ask obstacle|0=6 1=-5
role ask request|0=-8 1=11
role authorise authorised|0=-15 1=17
role authorise delivered|0=18 1=-18
role authorise extended|0=-7 1=9
role authorise pledged|0=7 1=-6
role back delivered|0=-7 1=7
role back pledged|0=-6 1=9
role back refused|0=5 1=-5
role bar obstacle|0=-12 1=13
role bind authorised|1=11 2=-7
role bind changed|0=5
role bind committed|0=-18 1=13 2=5
role bind delivered|0=11 1=-10
role bind extended|1=8
role bind obstacle|0=23 1=-22
role bind pledged|0=13 1=-18
role bind reluctant|0=-6 1=7
role bind request|0=-8 1=8
role bind requirement|0=5
role change changed|0=5
role consider engagement held|0=-6 1=6
role due engagement held|0=-6 1=7
role due pledged|2=7
role end agreement drafting|0=5 1=-5
role end agreement ended|0=6 1=-6
role extend extended|0=10 2=-7
role fail obstacle|0=6 1=-6
role give authorised|0=7
role give committed|1=5
role give considering|0=6 1=-5
role give delivered|0=-14 1=23 2=-8
role give ended|1=-5 2=7
role give engagement planned|0=-6 1=7
role give extended|0=-15 1=7 2=8
role give pledged|0=18 1=-19
role give requirement|1=7
role give withdrawn|0=-10 2=9
role hold pledged|2=9
role hold suspended|0=-17 1=19
role keep committed|0=5
role keep engagement held|0=9 1=-9
role keep pledged|0=16 1=-7 2=-9
role leave delivered|0=11 1=-10
role leave withdrawn|0=-26 1=16 2=10
role light agreement drafting|0=-7 1=9
role light delivered|0=-6 1=9
role light extended|0=-15 1=6 2=9
role light obstacle|0=6 1=-6
role light pledged|2=6
role light withdrawn|0=5
role meet changed|0=8 1=-7
role meet delivered|0=14 1=-11
role meet engagement held|0=-12 1=15
role meet engagement planned|0=-6 1=9
role meet pledged|0=-13 2=13
role need requirement|0=-7 2=10
role none agreement drafting|0=-12 1=13
role none committed|0=11 1=-10
role none obstacle|0=-19 1=21
role none pledged|0=-11 1=13
role none refused|0=5
role promise changed|0=-6 1=7
role promise committed|0=-6 1=7
role promise delivered|0=9 1=-6
role promise ended|0=-6 2=7
role promise engagement held|0=10 1=-6
role promise extended|0=-9 2=6
role promise obstacle|0=10 1=-9
role promise pledged|0=-27 1=28
role promise request|0=16 1=-16
role promise requirement|0=7
role promise withdrawn|0=-8 1=10
role refuse obstacle|0=-10 1=11
role refuse refused|0=-17 1=19
role say agreement drafting|0=6 1=-5
role say committed|0=20 1=-20
role say engagement planned|0=12 1=-11
role say extended|0=11 1=-7
role say pledged|0=20 1=-12 2=-9
role say refused|0=-15 1=15
role say reluctant|0=7 1=-7
role say request|0=13 1=-11
role say withdrawn|0=7 1=-6
role serve engagement held|0=5 1=-5
role serve obstacle|0=-16 1=16
role serve pledged|0=7 1=-7
role sign agreement drafting|0=-5 2=6
role sign agreement signed|0=-19 1=23
role sign authorised|0=5 1=-5
role sign committed|0=-10 1=11
role sign extended|0=6 1=-6
role want agreement signed|1=5
says acts agreement drafting|0=-6 1=6
says acts agreement ended|0=6 1=-6
says acts agreement signed|0=-13 1=19 2=-6
says acts authorised|0=-8 1=24 2=-16
says acts changed|0=20 1=-16
says acts committed|0=-17 1=22
says acts considering|0=22 1=-24
says acts delivered|0=10 1=15 2=-25
says acts ended|1=-6 2=7
says acts engagement held|0=7 2=-11
says acts engagement planned|0=-28 1=36 2=-8
says acts extended|0=-34 1=12 2=22
says acts obstacle|1=14 2=-16
says acts pledged|0=16 1=-39 2=22
says acts refused|1=7
says acts request|0=10 2=-13
says acts requirement|0=23 1=-23
says acts suspended|1=8
says acts withdrawn|0=-8 1=-7 2=14
says says agreement drafting|0=8 1=-8
says says committed|0=27 1=-24
says says considering|0=-11 1=12
says says delivered|0=9 1=-8
says says engagement held|0=6
says says engagement planned|0=13 1=-13
says says extended|0=10 1=-7
says says obstacle|0=13 1=-11
says says pledged|0=-10 1=10
says says refused|0=-15 1=15
says says reluctant|0=7 1=-7
says says request|0=18 1=-16
says says withdrawn|0=-10 1=14
slot agreement drafting|0=16 1=-13
slot agreement ended|0=6 1=-6
slot agreement signed|0=-9 1=17 2=-8
slot agreement sought|2=6
slot authorised|0=11 1=9 2=-19
slot changed|0=6 2=-6
slot committed|0=8 2=-10
slot considering|0=24 1=-22
slot delivered|0=43 1=-10 2=-37
slot ended|1=-6 2=6
slot engagement held|0=9 1=11 2=-20
slot engagement planned|0=-23 1=32 2=-9
slot extended|0=-18 2=20
slot obstacle|0=41 1=-18 2=-23
slot pledged|1=-21 2=18
slot refused|0=8 2=-5
slot reluctant|0=-11 1=19 2=-8
slot request|1=19 2=-21
slot requirement|0=43 1=-37 2=-6
slot suspended|0=6 2=-5
slot withdrawn|0=-17 1=7 2=10
turn last ahead false|1=18 2=-14
turn last ahead true|0=-15 1=22 2=-7
turn last authorised|0=15 1=-14
turn last delivered|1=6
turn last ended|0=-14 1=15
turn last engagement planned|0=8 1=-7
turn last extended|0=-9 1=13
turn last future main|0=-14 1=10
turn last future relative|0=16 1=-15
turn last holder future main|0=7 1=-12
turn last holder future relative|0=6 1=-5
turn last holder none gerund|0=-17 1=18
turn last holder none participle|0=-12 1=14
turn last holder past main|0=-7 1=23 2=-15
turn last holder past perfect main|0=-20 1=25
turn last holder past relative|0=11 1=-10
turn last holder past sub|0=-8 1=9
turn last holder present infinitive|0=16 1=-15
turn last holder present main|0=7 1=-12
turn last holder unverbed|0=9 1=-9
turn last none infinitive|0=-10 1=12
turn last none participle|0=6 1=-5
turn last obstacle|0=-6 1=7
turn last past main|0=16 1=-9 2=-6
turn last past perfect main|0=-8 1=12
turn last past perfect relative|0=-12 1=12
turn last pledged|0=-22 1=20
turn last possible main|0=-12 1=12
turn last present infinitive|0=-5 1=8
turn last present relative|0=10 1=-7
turn last present sub|0=6 1=-6
turn last reluctant|0=-16 1=16
turn last request|0=17 1=-15
turn last requirement|0=23 1=-22
turn last suspended|0=-6 1=7
turn last unverbed|0=12 1=-9
turn last withdrawn|0=-13 1=15
turn last would that|0=-18 1=18
turn last|0=-19 1=35 2=-21
turn next agreement signed|0=11 1=-10
turn next ahead false|0=83 1=-79 2=-17
turn next ahead true|0=13 1=-31 2=18
turn next committed|0=9 1=-8
turn next delivered|0=12 1=-11
turn next ended|0=6
turn next engagement held|0=6
turn next engagement planned|0=-6 1=7
turn next extended|0=20 1=-14 2=-6
turn next holder future main|0=-18 2=16
turn next holder none participle|0=8 1=-7
turn next holder past main|0=67 1=-62 2=-9
turn next holder past participle|0=14 1=-13
turn next holder past perfect main|0=41 1=-36
turn next holder past perfect sub|0=7 1=-6
turn next holder past relative|0=9 1=-8
turn next holder past sub|0=8 1=-7
turn next holder present infinitive|1=5
turn next holder present main|0=-26 1=18 2=7
turn next holder unverbed|0=-10 1=10
turn next none gerund|0=7 1=-7
turn next none infinitive|0=6 1=-5
turn next obstacle|0=8 1=-8
turn next past main|0=59 1=-55
turn next past perfect main|0=23 1=-19
turn next pledged|1=-21 2=21
turn next present infinitive|0=10 1=-9
turn next present main|0=-13 1=17
turn next present relative|0=-7 2=9
turn next reluctant|0=7 1=-6
turn next request|0=8 1=-7
turn next withdrawn|0=11 1=-9
turn next would main|0=-6 1=6
turn next would that|0=7 1=-6
turn next|0=84 1=-100
way 10 ahead authorised|1=9 2=-7
way 10 ahead committed|0=11 1=-5 2=-6
way 10 ahead contribution|0=27 1=-18 2=-9
way 10 ahead ended|0=-8 1=-8 2=15
way 10 ahead engagement held|0=-6 1=7
way 10 ahead engagement|0=-7 1=9
way 10 ahead extended|0=-23 1=-18 2=41
way 10 ahead future main|1=7 2=-9
way 10 ahead mandate|0=-32 1=-18 2=50
way 10 ahead obstacle|0=9
way 10 ahead past main|0=-14 2=18
way 10 ahead past perfect main|1=-8 2=6
way 10 ahead pledged|1=-9 2=7
way 10 ahead present infinitive|0=-12 2=10
way 10 ahead present main|1=-13 2=16
way 10 ahead reluctant|0=5
way 10 ahead requirement|0=11 2=-7
way 10 ahead unverbed|0=16 1=-9 2=-7
way 10 ahead would that|0=8 2=-6
way 10 ahead|0=11 1=-37 2=27
way 10 now agreement drafting|0=13 1=-12
way 10 now agreement signed|0=-8 1=9
way 10 now agreement|0=6
way 10 now authorised|0=10 1=-8
way 10 now changed|0=7 1=-7
way 10 now committed|0=-12 1=13
way 10 now contribution|1=7 2=-10
way 10 now delivered|0=14 1=-12
way 10 now engagement held|0=-9 1=12
way 10 now engagement planned|0=12 1=-11
way 10 now extended|1=9 2=-7
way 10 now future main|1=7
way 10 now future relative|0=7 1=-6
way 10 now mandate|0=14 1=-6 2=-8
way 10 now obstacle|0=9 1=-8
way 10 now past main|0=-17 1=27 2=-10
way 10 now past participle|0=8 1=-8
way 10 now past perfect main|0=9 1=-6
way 10 now past perfect relative|0=-6 1=6
way 10 now past perfect that|0=-9 1=11
way 10 now past relative|0=-12 1=13
way 10 now past sub|0=-11 1=12
way 10 now past that|0=8 1=-7
way 10 now pledged|0=-11 1=12
way 10 now possible main|0=-14 1=14
way 10 now present infinitive|0=11 1=-8
way 10 now present main|0=14 1=-12
way 10 now present relative|1=-8 2=6
way 10 now present sub|0=6
way 10 now refused|0=11 1=-11
way 10 now reluctant|0=-8 1=9
way 10 now request|0=-33 1=35
way 10 now suspended|0=6 1=-5
way 10 now would that|0=-5 1=6
way 10 now|1=29 2=-30
way 10 past agreement ended|0=6 1=-6
way 10 past agreement|0=9
way 10 past authorised|0=7
way 10 past changed|0=-7 1=9
way 10 past considering|0=17 1=-15
way 10 past contribution|1=39 2=-31
way 10 past ended|0=-13 1=18
way 10 past engagement held|2=-5
way 10 past engagement planned|0=-9 1=11
way 10 past engagement|1=11 2=-6
way 10 past extended|1=14 2=-11
way 10 past future main|0=18 1=-15
way 10 past future relative|0=17 1=-17
way 10 past future that|0=14 1=-13
way 10 past mandate|0=-16 1=36 2=-20
way 10 past none gerund|0=-7 1=9
way 10 past none infinitive|0=-22 1=25
way 10 past obstacle|0=12 1=-9
way 10 past past main|0=-12 1=35 2=-20
way 10 past past perfect main|0=-7 1=22 2=-15
way 10 past past perfect relative|0=5
way 10 past past perfect that|0=12 1=-12
way 10 past past relative|0=15 1=-12
way 10 past past sub|0=-10 1=12
way 10 past pledged|0=-17 1=26 2=-8
way 10 past possible main|0=-11 1=11
way 10 past possible that|0=6 1=-6
way 10 past present infinitive|0=10 1=-7
way 10 past present main|1=10 2=-9
way 10 past present relative|0=16 1=-15
way 10 past present sub|0=5 1=-5
way 10 past present that|0=6 1=-6
way 10 past reluctant|0=-38 1=39
way 10 past requirement|0=29 1=-26
way 10 past should relative|0=-6 2=9
way 10 past should that|0=6 1=-6
way 10 past unverbed|0=-21 1=29 2=-9
way 10 past withdrawn|0=12 1=-6 2=-6
way 10 past would main|0=7 1=-6
way 10 past would relative|0=-13 1=13
way 10 past would that|0=-7 1=8
way 10 past|0=20 1=43 2=-53
way 4 ahead authorised|0=13 1=-8 2=-5
way 4 ahead committed|1=-7 2=9
way 4 ahead contribution|0=6 1=-20 2=14
way 4 ahead extended|0=7
way 4 ahead future main|0=-6 2=11
way 4 ahead mandate|0=23 1=-13 2=-11
way 4 ahead past main|2=9
way 4 ahead past perfect main|0=9 1=-5
way 4 ahead pledged|0=10 2=-8
way 4 ahead present infinitive|0=11 1=-6 2=-5
way 4 ahead present main|0=5
way 4 ahead withdrawn|0=-12 2=16
way 4 ahead|0=32 1=-33
way 4 long-ago contribution|0=8 2=-7
way 4 long-ago delivered|0=15 1=-14
way 4 long-ago past perfect main|0=14 1=-11
way 4 long-ago|0=15 2=-10
way 4 now contribution|0=-8 2=10
way 4 now delivered|0=-15 1=17
way 4 now engagement held|0=7 1=-7
way 4 now engagement|0=7 1=-7
way 4 now future main|0=-10 1=-6 2=16
way 4 now past main|0=10 2=-5
way 4 now past perfect main|0=7
way 4 now pledged|1=-9 2=5
way 4 now present main|0=6
way 4 now request|0=6
way 4 now requirement|0=8
way 4 now withdrawn|1=-5 2=8
way 4 now|0=19 1=-22
way 4 past contribution|0=14 2=-11
way 4 past delivered|0=8 1=-7
way 4 past obstacle|0=9 1=-9
way 4 past past main|0=7
way 4 past past perfect main|0=5
way 4 past past relative|0=5
way 4 past pledged|2=-6
way 4 past present infinitive|0=-6 1=7
way 4 past present main|1=6
way 4 past unverbed|0=9 1=-9
way 4 past|0=24 1=-11 2=-13
way 7 ahead committed|0=6
way 7 ahead considering|2=6
way 7 ahead contribution|1=-44 2=43
way 7 ahead delivered|0=21 1=-10 2=-11
way 7 ahead engagement held|0=20 1=-14 2=-6
way 7 ahead engagement planned|0=-22 1=25
way 7 ahead engagement|1=11 2=-9
way 7 ahead future main|1=6 2=-10
way 7 ahead obstacle|0=12 1=-6 2=-6
way 7 ahead past main|0=24 1=-16 2=-8
way 7 ahead past perfect main|1=-10 2=8
way 7 ahead past that|2=7
way 7 ahead pledged|0=-19 1=-14 2=33
way 7 ahead possible that|0=-10 2=12
way 7 ahead present main|0=7 1=-6
way 7 ahead request|0=16 1=-10 2=-7
way 7 ahead requirement|0=-12 2=14
way 7 ahead unverbed|1=-9 2=8
way 7 ahead withdrawn|0=-7 1=-13 2=21
way 7 ahead would main|0=10 2=-9
way 7 ahead would that|2=5
way 7 ahead|0=19 1=-53 2=35
way 7 long-ago delivered|0=-6 1=7
way 7 long-ago past participle|1=5
way 7 long-ago|1=6
way 7 now agreement drafting|1=-6
way 7 now agreement signed|1=5
way 7 now agreement|0=-5 2=10
way 7 now changed|0=9 1=-8
way 7 now considering|1=5
way 7 now delivered|0=7
way 7 now engagement held|0=-10 1=13
way 7 now engagement planned|1=6
way 7 now engagement|0=-13 1=19 2=-6
way 7 now extended|2=6
way 7 now future main|0=-23 1=-6 2=29
way 7 now mandate|1=-6
way 7 now obstacle|0=-6 1=8
way 7 now past participle|1=9 2=-5
way 7 now past perfect main|0=-13 1=20 2=-7
way 7 now pledged|1=-24 2=22
way 7 now present main|0=8
way 7 now reluctant|0=7 1=-7
way 7 now request|0=14 1=-11
way 7 now requirement|0=6
way 7 now unverbed|0=11 1=-7
way 7 now withdrawn|0=-13 1=21 2=-8
way 7 past authorised|0=-13 1=13
way 7 past changed|0=-10 1=11
way 7 past committed|0=-5 1=7
way 7 past considering|0=6 1=-5
way 7 past contribution|0=24 1=9 2=-32
way 7 past delivered|0=-11 1=15
way 7 past ended|0=16 1=-13
way 7 past extended|0=7 2=-6
way 7 past future main|0=20 1=-18
way 7 past future relative|0=13 1=-12
way 7 past mandate|1=9 2=-10
way 7 past none gerund|0=-5 1=5
way 7 past obstacle|0=-14 1=17
way 7 past past main|0=18 2=-20
way 7 past past participle|0=-7 1=8
way 7 past past perfect main|0=5 2=-8
way 7 past past relative|0=-25 1=26
way 7 past past that|0=-11 1=12
way 7 past pledged|0=18 2=-16
way 7 past present main|2=-7
way 7 past reluctant|0=15 1=-15
way 7 past suspended|0=-10 1=11
way 7 past unverbed|0=-15 1=20 2=-5
way 7 past withdrawn|0=10 2=-9
way 7 past would that|0=6
way 7 past|0=15 1=40 2=-53
`;
/** How much each clue speaks for each topic, by its place in the list of topics. */
export const TOPIC_WEIGHTS = `
b 's FIGURE|4=8
b 's LEADER|1=6
b 's ^high|0=11
b 's ^national|12=9
b 's ^senate|2=5
b 's adviser|1=6
b 's ambassador|18=7
b 's budget|1=-8
b 's capital|0=-7
b 's chair|9=6
b 's chief|5=7 7=5 18=5 22=13
b 's commander|5=8
b 's command|5=6
b 's contingent|4=7
b 's court|7=5
b 's decision|0=14 24=5
b 's defense|0=5 9=7 22=18
b 's envoy|25=5
b 's force|22=6
b 's foreign|6=5 10=7 19=20
b 's gang|25=6
b 's government|5=8 25=5
b 's headquarters|12=5 22=8
b 's king|22=6
b 's large|10=5
b 's leader|10=10 20=-6 22=6 26=5
b 's mandate|24=8
b 's minister|7=5 19=6
b 's mission|8=8
b 's next|3=5
b 's officer|10=6
b 's office|2=5
b 's parliament|2=9
b 's peace|22=6
b 's plan|0=5
b 's police|1=5 10=6 19=7
b 's president|1=11 19=15 20=8 23=8
b 's prime|2=8 19=11 21=6
b 's promise|0=8
b 's request|5=-11 23=8 25=6
b 's security|19=8
b 's share|11=7
b 's soldier|26=9
b 's special|7=6
b 's training|25=8
b 's wish|10=8
b / STATE|19=7
b AU 's|2=6 16=8 22=5
b AU and|5=5
b AU ask|6=9
b AU call|5=7
b AU have|23=6
b CARICOM in|19=9
b CARICOM leader|20=-6
b DATE 's|1=5 7=-6 24=6
b DATE DATE|26=8
b DATE EU|23=5 25=8
b DATE FIGURE|19=11 21=11 26=6
b DATE LEADER|21=11
b DATE STATE|2=13 7=5 13=6 21=6 22=7
b DATE UNSC|24=6
b DATE about|17=5
b DATE according|1=7
b DATE advise|2=11
b DATE and|2=-7 3=5 11=-11 18=7 21=-9 23=-10 24=14 26=7
b DATE approve|14=6
b DATE as|4=6 10=9 25=6
b DATE at|21=12
b DATE be|10=5
b DATE by|3=6 5=11 18=16 19=-6 20=15 23=6 24=8
b DATE call|5=9
b DATE council|2=8 12=8
b DATE deployment|2=7
b DATE do|0=6
b DATE during|16=6 22=8
b DATE follow|3=7
b DATE for|2=5 3=5 9=9 11=7 22=12 23=8 25=5
b DATE government|5=7
b DATE have|1=5 5=10 17=9 21=6
b DATE he|11=7 22=13
b DATE if|23=6
b DATE in|5=-6 6=8 8=8 14=6 17=13 18=-6 19=10 21=27 22=7
b DATE it|1=6 26=8
b DATE morning|5=5
b DATE not|4=5
b DATE official|19=8
b DATE of|16=7
b DATE on|2=6 19=8 23=5 24=8
b DATE renew|24=-5
b DATE resolution|23=8
b DATE she|19=6
b DATE so|1=5
b DATE that|2=9 5=-8 7=6 9=6 10=5 11=9 12=12 26=5
b DATE there|2=6
b DATE to|2=-6 9=5 10=17 11=-6 12=-6 18=9 20=9 22=42 23=16 25=19 26=18
b DATE without|24=5
b DATE with|7=5 11=6 12=-6 19=13 20=8 24=16
b ECOWAS have|23=7
b EU 's|25=8
b EU DATE|21=7 23=5
b EU STATE|19=6
b EU foreign|11=7 14=6 23=7 25=6
b EU have|25=6
b EU minister|14=7 23=7
b EU to|10=5
b FIGURE EU|11=7 25=7
b FIGURE FIGURE|18=7
b FIGURE HOST|11=-6 14=12 19=-5
b FIGURE STATE|2=-9
b FIGURE abstention|23=8 24=-6
b FIGURE ask|13=8
b FIGURE at|7=-5 11=10
b FIGURE before|11=8 12=6
b FIGURE be|4=14 11=13 25=5
b FIGURE by|11=-7 14=8
b FIGURE civilian|11=10
b FIGURE container|26=9
b FIGURE could|11=9
b FIGURE country|19=17 21=17
b FIGURE day|3=6 5=13 11=-6 19=33 22=19
b FIGURE delegation|19=8 21=7
b FIGURE flight|2=7
b FIGURE for|1=14
b FIGURE frigate|13=8
b FIGURE government|4=6
b FIGURE have|0=6 1=7 22=6
b FIGURE head|26=6
b FIGURE helicopter|13=6
b FIGURE hour|4=6
b FIGURE in|2=-6 4=7
b FIGURE last|24=6
b FIGURE leader|1=7 19=17 20=5 21=12
b FIGURE man|11=10 19=6
b FIGURE member|2=7 10=7 11=20 23=7
b FIGURE military|11=6
b FIGURE minute|19=6
b FIGURE month|1=10 2=5 18=10 21=-7 24=20 25=25
b FIGURE more|5=6 24=6
b FIGURE nation|19=6
b FIGURE officer|1=-5 11=20
b FIGURE official|2=6
b FIGURE of|1=6 23=-5
b FIGURE others|21=6
b FIGURE patrol|2=7
b FIGURE peacekeeper|26=7
b FIGURE people|7=6 11=6 25=11
b FIGURE percent|5=-5
b FIGURE place|11=8
b FIGURE plan|11=9
b FIGURE policeman|0=8 11=8
b FIGURE police|11=15 24=7
b FIGURE president|6=6
b FIGURE set|11=6
b FIGURE ship|13=29
b FIGURE soldier|2=-9 11=16 19=-9 22=-8 23=-10
b FIGURE strong|19=6
b FIGURE thing|4=5
b FIGURE to|6=13 25=7
b FIGURE troop|11=19 24=-5
b FIGURE uniformed|11=8
b FIGURE which|25=7
b FIGURE will|3=8
b FIGURE year|1=-7 11=-6 17=11 23=6 26=21
b G20 in|10=6 21=-9
b HOST 's|2=14 10=20 11=-5 22=8 25=11
b HOST DATE|4=6 22=11
b HOST FIGURE|24=6
b HOST LEADER|6=5
b HOST STATE|23=6
b HOST and|21=11 25=11 26=10
b HOST army|2=5
b HOST ask|10=-9
b HOST as|3=7 5=10
b HOST at|21=12
b HOST be|3=6 16=-6 21=-6
b HOST counterpart|20=-5
b HOST force|10=7
b HOST for|5=6 22=5
b HOST government|5=10
b HOST have|2=7 6=-8 8=29 9=6 11=13 17=12
b HOST he|2=7 5=5
b HOST in|5=7 17=-8
b HOST minister|6=9 7=8
b HOST mission|11=8
b HOST of|11=11 23=7
b HOST once|18=7
b HOST on|0=6 22=15
b HOST president|5=6
b HOST say|18=7
b HOST soldier|14=6 24=10
b HOST to|2=10 4=5
b HOST until|2=6 25=5
b HOST urge|6=6
b HOST want|5=8 8=8
b HOST water|4=8
b HOST which|10=5
b HOST will|1=5 21=5
b HOST with|10=5 19=7 22=6
b HOST would|5=6
b LEADER 's|0=8 2=12 19=5
b LEADER and|19=15 20=8
b LEADER announce|19=11
b LEADER appeal|4=6 9=6
b LEADER arrive|22=-6
b LEADER before|19=8
b LEADER by|20=6
b LEADER foreign|16=7 19=6
b LEADER for|22=8
b LEADER have|1=8 19=19 20=12
b LEADER in|21=10
b LEADER not|9=8 22=6
b LEADER on|1=5 19=9
b LEADER say|2=-5 23=9
b LEADER speak|10=6
b LEADER telephone|10=5
b LEADER tell|10=-6 22=7
b LEADER that|5=8
b LEADER to|2=5 20=15
b LEADER urge|10=5
b LEADER use|6=10 7=5
b LEADER visit|22=5
b LEADER who|7=6 19=6
b MISSION 's|5=8
b MISSION and|16=6 25=6
b MISSION at|21=6
b MISSION be|12=11 13=6 24=13
b MISSION mission|23=7
b MISSION of|23=7
b MISSION which|6=5 25=5
b MISSION will|13=5
b MONEY and|2=7 19=5
b MONEY for|1=-13 12=10
b MONEY have|12=6
b MONEY in|1=-5 12=-5
b MONEY its|19=7
b MONEY month|1=8
b MONEY of|1=-6
b MONEY that|12=12
b MONEY to|1=-7
b MONEY until|12=7
b MONEY which|1=5
b NATO 's|5=11 8=8 22=19
b NATO troop|2=-6
b SADC 's|1=7
b SADC force|1=6
b SADC have|10=7 23=6 26=6
b SADC in|26=15
b STATE 's|0=12 1=11 2=-8 3=-10 4=8 5=-17 6=9 8=-7 11=-11 13=-9 14=-6 16=-8 19=12 21=-14 24=-11 25=-8 26=-9
b STATE DATE|2=6 16=6 19=19 21=-5 22=-7
b STATE FIGURE|1=12 11=-5
b STATE LEADER|22=7
b STATE STATE|1=-7 2=-11 5=6 7=-6 10=-5 11=7 13=6 16=8 18=10 22=-7 24=-6
b STATE ^armed|5=6
b STATE ^foreign|6=6
b STATE ^secretary|19=9
b STATE ^wire|5=6
b STATE about|18=5 21=5
b STATE abstain|23=6 24=-7
b STATE administration|5=7
b STATE and|0=-9 2=7 3=-8 4=-9 8=-6 10=12 12=-6 13=5 16=14 17=7 18=16 19=8 21=25 22=-10 23=8 24=-5 25=16
b STATE appeal|10=6
b STATE army|2=12
b STATE as|2=7 5=6
b STATE backstop|10=16
b STATE be|1=-6 2=25 5=-7 7=15 10=5 11=13 18=-6 19=-16 22=-8 23=-9 24=6 25=-6
b STATE block|2=9
b STATE boot|2=6
b STATE bring|21=9
b STATE by|7=6 11=6 19=6
b STATE call|10=6
b STATE can|2=15 4=8
b STATE chief|10=6 19=8
b STATE colleague|10=6 16=7 19=6 20=7
b STATE commander|5=8
b STATE commando|5=6
b STATE company|5=7
b STATE confirm|10=8
b STATE could|10=7
b STATE counterpart|19=6 20=17
b STATE court|17=10
b STATE defense|5=6
b STATE delegation|19=10
b STATE diplomat|17=6
b STATE draft|23=12 24=6
b STATE embassy|2=8
b STATE expect|3=5
b STATE first|4=6
b STATE follow|23=5
b STATE foreign|21=8
b STATE for|4=6 5=13 10=-5 22=11
b STATE from|19=6
b STATE gendarme|5=7
b STATE government|2=-12 10=-12
b STATE have|0=-12 1=-16 2=19 3=-8 4=-6 5=21 8=-7 9=-10 10=-13 11=-24 12=-5 17=-8 18=-8 19=-7 21=-7 22=-12 24=-7 25=-7 26=-8
b STATE hope|5=8
b STATE host|19=9
b STATE in|17=8 21=8 22=8
b STATE keep|3=5
b STATE lead|22=5
b STATE lobby|10=8
b STATE lose|1=5
b STATE main|2=6
b STATE meet|2=20
b STATE minister|3=8 18=6
b STATE mission|21=5
b STATE newspaper|22=8
b STATE not|5=-6 12=7
b STATE object|2=12
b STATE officer|22=5
b STATE official|2=14 11=5 19=6
b STATE of|21=16
b STATE on|16=9 19=13 21=21
b STATE open|21=-9
b STATE oppose|2=7
b STATE peacekeeper|18=7
b STATE police|4=10 11=-5 17=5
b STATE praise|10=6
b STATE president|5=17 9=12 19=11 20=-6
b STATE press|10=6
b STATE put|9=8 22=6
b STATE reiterate|2=8
b STATE reject|2=-5
b STATE repatriate|1=8
b STATE request|5=8 6=8 7=12
b STATE s'|2=8 5=7
b STATE say|2=-6 22=-6
b STATE secretary|10=6
b STATE se|1=8 10=7 16=16 23=14
b STATE share|18=5
b STATE sign|18=14
b STATE so|9=8 22=6
b STATE speak|2=7
b STATE staff|4=5
b STATE state|1=6
b STATE study|5=8
b STATE take|19=8
b STATE that|5=5 19=13
b STATE to|5=33 7=11 9=15 10=8 14=6 19=8 21=9 22=12 25=9
b STATE troop|2=12 5=-5
b STATE undertake|16=5
b STATE want|10=19
b STATE where|19=10 22=7
b STATE which|5=-5 8=8
b STATE who|4=7 17=7 23=7
b STATE will|1=-5 2=-5 3=6 5=6 19=7 24=-5
b STATE with|1=7 5=5 21=9
b STATE would|2=5 7=7 25=14
b STATE y|2=8
b UN 's|4=-5 10=6
b UN DATE|23=14
b UN STATE|10=8
b UN ^general|19=11
b UN and|16=7
b UN ask|5=-7
b UN be|18=7
b UN call|6=7
b UN fact-finding|5=10
b UN for|18=5
b UN have|2=6 4=6 5=7 10=5 12=6 18=7 21=8 26=8
b UN in|24=5
b UN not|12=7
b UN on|16=8
b UN operation|2=9
b UN peacekeeping|2=7
b UN support|9=6
b UN to|5=-10 6=7 9=11
b UNSC authorize|6=5
b UNSC be|2=8 17=5
b UNSC give|24=7
b UNSC have|23=7 25=6
b UNSC in|23=5
b UNSC on|2=7 23=12
b UNSC resolution|18=7
b UNSC that|2=8
b UNSC to|10=13
b UNSC vote|26=5
b ^africa 's|26=9
b ^afrique southern|20=7
b ^albin ^kurti|5=7
b ^bintou ^keita|2=8 18=11
b ^cabo ^delgado|5=8
b ^chacha ^mwita|17=-6
b ^chiefs of|19=12
b ^christine ^lambrecht|2=9
b ^christophe ^lutundula|18=11
b ^christopher ^musa|5=8 22=9
b ^coast ^guard|5=6
b ^council decide|24=5
b ^de ^janeiro|10=8 19=-9 21=15
b ^defence ^minister|4=5 22=10
b ^delays in|4=6
b ^delegations from|21=5
b ^east african|12=5
b ^el ^arish|18=9
b ^european leader|19=7
b ^foreign ^minister|18=11
b ^foto FIGURE|16=7
b ^gaza force|9=7
b ^general LEADER|22=6
b ^general ^assembly|19=12
b ^godfrey ^otunge|19=6
b ^goma airport|2=8
b ^gryparis tell|13=7
b ^hamas have|3=8
b ^high ^court|0=12
b ^human right|5=5
b ^inspector ^general|22=6
b ^jack ^christofides|7=7
b ^janeiro on|21=6
b ^jim ^risch|2=12
b ^joseph ^aoun|22=8
b ^korir ^sing|1=-5 2=7
b ^lake STATE|7=5
b ^member ^states|6=7
b ^minister HOST|17=7 19=10
b ^minister of|1=6
b ^ministry of|5=7
b ^mr LEADER|0=8
b ^national ^assembly|12=8
b ^national ^defence|5=7
b ^new ^york|1=8 6=6 19=6 21=18
b ^nueva ^york|19=7
b ^prime ^minister|17=6 19=18 20=9
b ^rear ^admiral|13=10
b ^red ^sea|13=8 24=5
b ^republican lawmaker|2=7
b ^resolution FIGURE|25=5
b ^rio ^de|10=8 19=-9 21=15
b ^secretary LEADER|6=6
b ^secretary of|10=8 19=8
b ^senate on|2=5
b ^senior official|21=6
b ^simon ^harris|20=-6 22=8
b ^state LEADER|19=8
b ^state ^house|17=5
b ^states to|6=7
b ^un-backed mission|10=10 12=5
b ^vasileios ^gryparis|13=10
b ^york STATE|21=7
b ^york on|6=6 19=6
b ^york say|18=7
b ^york to|19=7
b a FIGURE|5=6
b about HOST|10=8
b about half|11=7
b about mission|20=6
b about quarter|1=8
b about what|21=6
b absence of|1=6 4=5
b abstain from|25=5
b account of|3=6
b accuse of|2=6
b activation of|23=20
b advance team|3=6
b adviser say|1=7
b african leader|5=6 10=-7 21=6 24=6
b after FIGURE|2=7 26=8
b after ceasefire|5=5
b after its|26=7
b after meeting|19=8
b after request|26=6
b after video|18=7 20=5
b again in|19=9
b against HOST|25=6
b agree on|14=7 19=-9 24=6
b agree that|18=7
b agree with|18=8
b agreement between|17=9
b agreement be|17=19
b agreement of|0=7
b agreement on|17=8
b agreement sign|17=-9
b agreement that|17=5
b agreement which|17=9
b agreement with|18=14
b ahead of|22=8
b aid of|5=7
b air force|19=6
b air support|7=8
b air transport|9=8
b aircraft and|9=6
b airport hold|3=10
b alliance 's|22=6
b allow for|11=7
b allow them|2=7
b ally to|10=8
b also for|5=5 6=7 9=7
b ambassador in|6=5 18=7
b and AU|12=-5
b and FIGURE|7=13 11=26 13=10 19=-6 21=9 26=6
b and HOST|2=-5 5=-8 16=18 17=12 18=10
b and LEADER|19=6
b and STATE|0=-9 2=24 3=-8 4=-10 5=7 6=8 8=-5 10=-6 11=9 12=-6 16=11 17=-7 18=8 19=6 20=7 22=-10 23=8 24=-10 25=17 26=-8
b and UN|18=14 21=9
b and add|24=7
b and again|10=6
b and air|9=8
b and approve|25=8
b and ask|5=9 6=5 10=-5 24=10
b and be|9=6 11=-7
b and by|2=5 11=6 26=9
b and council|2=7
b and drone|13=6 23=5
b and equipment|6=-7
b and fund|1=6
b and go|10=7
b and half|11=8
b and have|5=14 23=6
b and helicopter|5=6 7=8 19=7
b and his|19=6
b and its|6=8
b and lawsuit|1=7
b and mission|18=5
b and money|1=7
b and more|5=9 6=6
b and none|26=5
b and officer|5=8
b and of|21=14
b and on|4=7 19=8
b and plane|4=8
b and police|11=5
b and promise|22=5
b and second|25=7
b and security|1=9
b and soldier|11=12
b and so|0=6
b and staff|4=7
b and that|1=7 5=12 6=7 9=7
b and their|5=6
b and to|5=5 6=5
b and transport|5=5 6=7 9=7
b and vehicle|7=8
b and will|6=5 7=7 19=7
b and with|19=13 25=6
b announce DATE|10=5
b announce at|19=6
b answer that|4=6
b appeal for|6=6
b appeal to|1=5 7=6 10=6
b appropriation of|12=5
b approval of|2=9
b approve extension|24=8
b approve mission|14=6 23=6
b argue that|2=7
b armed force|5=7
b armored vehicle|13=5
b army be|2=6 5=6
b army in|2=6
b around airport|3=6
b arrears be|1=17
b arrival of|3=5
b arrive DATE|22=8
b arrive in|11=7
b as HOST|20=5
b as STATE|2=7
b as enemy|2=8
b as he|10=6
b as long|2=5 3=5
b as of|3=7
b as part|25=6
b as plan|4=6
b as possible|5=6
b as soon|5=5 20=5
b as well|5=5
b ask FIGURE|6=9
b ask STATE|5=8 6=8 9=7
b ask UNSC|9=7 10=6
b ask UN|9=11
b ask about|1=6 4=7
b ask and|5=6
b ask by|5=13 9=7
b ask council|10=12
b ask for|5=14 7=9 9=8 12=7 13=12
b ask government|6=-5
b ask how|11=8
b ask member|7=12 13=16 24=6
b ask of|6=7 7=6 10=5
b ask that|5=-6 6=11 25=12
b ask them|5=5 10=6
b ask to|5=-7
b ask what|10=9
b ask à|5=7
b assess contribution|2=8
b assessment team|22=5
b assistance mission|25=10
b at FIGURE|4=6 11=11 19=5
b at HOST|2=9 25=6
b at MONEY|1=-9 12=5
b at NATO|5=6 19=5
b at STATE|4=7 19=15 23=8
b at UN|1=5
b at ^el|18=5
b at ^northwood|19=8 20=9
b at close|21=7
b at first|14=7
b at force|22=8
b at headquarters|7=6
b at home|1=7
b at invitation|5=7 21=8
b at its|5=6 19=-5
b at once|19=7
b at present|2=6 4=10
b at request|5=15
b at sea|1=6 19=8
b at summit|24=6
b at time|7=-5
b at which|19=11
b attack on|3=6
b authorize FIGURE|11=8 21=5
b authorize mission|23=8
b authorized strength|11=8
b back by|4=7 25=8
b base and|2=7
b base at|18=5
b base be|4=5
b base to|16=6
b battalion be|5=6
b battalion in|20=5
b battalion of|5=6
b be HOST|10=8
b be MONEY|12=7
b be STATE|2=12 11=-6
b be adjourn|0=9
b be agree|13=8 18=8
b be answer|5=6
b be approach|5=5 10=8
b be approve|1=6
b be ask|5=23 9=9 10=-6
b be assure|10=6
b be being|2=6 6=12 7=8 9=7 17=8
b be block|3=8
b be call|19=8
b be cancel|22=13
b be close|22=8
b be come|20=6
b be cut|3=15
b be declare|11=-6
b be deliver|19=5
b be deploy|17=6 25=5
b be dispatch|5=7
b be due|5=7 19=7
b be earmark|5=6
b be empty|1=10
b be exclude|2=8
b be expect|10=6 22=11
b be extend|24=19
b be finalize|18=7
b be fix|16=6
b be for|11=7
b be give|7=-5 19=9
b be go|18=7
b be hear|10=6
b be hold|9=7 19=7 21=7
b be informed|17=5
b be initial|17=5
b be in|1=7 2=11 5=11 12=7 13=6 16=8 22=8
b be know|2=18
b be lack|1=-7 12=10 13=6
b be leave|26=8
b be longer|2=7 26=8
b be look|5=6 10=6
b be main|1=8
b be make|5=7
b be miss|17=6
b be money|1=9
b be move|23=9
b be negotiate|16=-5
b be never|1=8
b be none|2=7
b be nothing|2=6
b be not|4=12 5=-5 7=5 10=-7 12=8
b be now|11=8
b be offer|11=7
b be of|1=7
b be on|11=-7
b be open|4=7 20=7
b be out|4=5 18=5
b be part|1=7 19=7
b be place|22=6
b be plan|11=5 21=7
b be post|0=7
b be prepare|5=9 24=8
b be press|9=7
b be prolonged|24=13
b be promise|2=5 4=8 11=14
b be protect|7=6
b be push|4=7
b be ready|5=8
b be renew|6=6 24=10
b be report|4=5
b be review|7=8
b be second-largest|6=6
b be send|5=7
b be settle|1=6 16=6
b be short|4=8 13=5
b be sign|17=13 18=22
b be so|0=10
b be speak|19=8
b be still|4=7 17=6
b be tell|2=6 11=8
b be that|5=6
b be there|11=10
b be think|9=7
b be to|5=-6 10=-5 19=12 21=13 24=-5
b be treat|2=8
b be try|10=5
b be very|10=8
b be visit|1=6
b be wait|2=6 4=7
b be weigh|22=8
b be willing|2=6
b be withdraw|9=7
b be with|16=9
b be write|0=7
b because STATE|25=7
b because base|4=7
b because of|22=5
b before DATE|11=8
b before FIGURE|19=8
b before UNSC|24=6
b before end|6=8
b before it|2=6
b begin DATE|5=8 23=7
b begin with|13=5
b behalf of|9=6
b behind close|19=6
b being prepare|6=5 18=6
b beside HOST|21=6
b between STATE|17=9
b bid to|6=10
b bloc 's|26=5
b bloc have|23=5
b boot on|2=5
b bring STATE|11=7
b bring its|2=7
b bring what|19=7
b budget MONEY|12=6
b budget for|1=6
b build and|4=5
b but STATE|2=22 3=6
b but have|23=5
b but it|5=6 7=6
b but say|11=5
b but she|3=7
b but under|25=6
b by DATE|11=21 13=6 16=6
b by FIGURE|4=10 5=10 13=7
b by HOST|2=8 5=7
b by LEADER|1=5
b by STATE|2=7 5=10 9=7 17=7 21=10 23=7 25=8
b by UNSC|18=7
b by UN|5=10 7=5 19=7 25=8
b by ^m23|2=6
b by council|11=6
b by court|0=6
b by end|11=-11
b by government|8=8
b by late|12=7
b by phone|20=6
b by president|5=5
b by spring|11=8
b by telephone|20=5
b by videoconference|20=7
b by video|20=17
b by way|18=11
b by which|10=8 11=10
b by year|14=8 24=8
b call for|5=7
b call on|6=22 10=18 20=7
b can be|2=6
b can not|2=29 4=16
b capital DATE|22=6
b capital by|0=-6
b capital of|5=6
b cause of|22=6
b ceiling of|11=32 25=9
b chair and|21=8
b chair of|5=11 22=8
b chief LEADER|20=6 22=6
b chief of|5=5 18=8 19=12 20=11 22=9
b close door|19=6
b close of|21=7
b coalition 's|19=8
b coalition of|21=5
b colleague on|20=7
b come and|5=6 6=5
b come forward|5=7 7=6
b come home|25=7
b come in.|12=5
b come in|4=7
b come of|1=9 23=9
b come to|11=5 22=10
b come up|24=6
b come with|9=8 19=6 22=6
b command in|5=6
b command of|19=6
b command say|13=6
b command to|10=8
b commander have|7=14 13=8
b commander of|7=5 19=6
b commander say|7=7
b commando battalion|5=7
b committee be|2=5
b committee of|12=9
b common cost|12=5
b community to|10=6
b company and|7=6 19=7
b company for|5=8
b company in|1=8
b company of|5=5
b comprise FIGURE|11=6
b concede that|1=7
b conclude with|17=10
b condition of|3=9
b conference for|21=8
b conference in|10=7 21=6
b conference of|21=13
b conference on|21=11
b confirm on|10=8
b confirm that|4=5 5=6 23=6 26=6
b consent to|1=5
b consider deploy|19=6
b contingent FIGURE|3=5
b contingent be|22=7
b contingent have|4=7
b contingent of|2=9 5=7 25=6
b contribute to|5=-5 10=14
b contribute troop|1=7
b contribution to|19=-5
b convoy of|4=10
b could contribute|10=7
b could do|7=7
b could go|2=5
b could not|2=5 4=6 10=7 12=6
b council be|2=10 20=5
b council for|10=5
b council have|26=6
b council of|12=8
b council on|7=7
b council to|10=6
b counterpart in|19=6
b country 's|18=7
b country have|6=-5 11=5 17=-6 23=6
b country must|10=16
b country of|10=7
b country se|19=7 21=7
b country to|10=13 20=5
b country which|1=8
b country with|21=6
b coup in|2=5
b course for|8=9
b court in|0=12
b court of|16=5
b cut by|3=8
b cut in|1=6
b cut off|3=7
b cut of|25=7
b day DATE|19=6 22=6 25=8
b day after|21=5 26=6
b day and|9=7
b day before|23=6
b day be|16=5
b day in|5=7 19=7
b day of|17=5
b day they|19=7
b day to|5=5
b deal with|2=7
b decide DATE|11=7 24=17 25=11 26=8
b decide on|24=8 25=7
b decide to|26=11
b decision have|22=5
b decision take|24=6
b declaration of|18=12
b decline STATE|2=7 5=-5
b defense minister|7=10 9=6 19=6 22=25
b defense ministry|0=6 5=12
b defense staff|7=5
b delay deployment|3=6
b delay of|25=7
b delegate of|6=5 21=8
b delegation of|22=11
b demand by|17=8
b demand to|6=6
b depart DATE|2=8
b depart not|4=5
b depart to|26=6
b depend on|2=6 4=7
b deploy in|7=6 19=7
b deployment be|4=6
b deployment in|2=22
b deployment of|0=8 2=-9 11=-14 18=5
b deployment to|5=7
b diplomat say|2=22 10=8
b do depart|2=8
b do more|10=18
b do not|1=-7 2=-7 10=-5
b do so|6=7 24=11
b do with|7=12
b do year|10=7
b donor conference|21=6
b donor meeting|1=7 19=7
b donor to|6=11
b down request|8=8
b draft by|23=6
b draft of|18=7 23=12
b draft resolution|25=9
b draft that|24=8
b draw up|19=6
b due in|5=5
b due to|19=9
b during visit|16=6 22=7
b eastern STATE|2=7
b effect on|18=8
b election be|1=5
b en have|24=7
b en send|5=7
b end and|11=7
b end in|26=6
b end of|6=7 23=10 24=6 26=-9
b end on|25=6
b end without|19=7
b end with|25=6
b european country|20=10
b evacuate wounded|18=7
b evacuation of|16=8
b event in|6=6
b everything that|4=9
b exchange of|18=11
b exclude not|2=6
b exclude send|5=7
b expect DATE|3=9
b expect in|22=6
b expect to|10=6
b express its|6=8
b extend its|3=5
b extension by|18=6
b extension of|10=5 24=6
b facility for|4=11
b federal police|8=6
b field kitchen|7=9
b fifth of|4=6
b fight for|24=6
b fighting have|3=6
b figure for|11=5
b finance by|11=5
b find MONEY|1=5
b fire by|23=5
b first STATE|4=6
b first group|11=7
b first time|22=13
b first year|12=14
b fly in|19=5
b fly them|1=6
b fly to|22=6
b follow STATE|5=8
b for AU|6=9
b for DATE|1=6 19=21
b for FIGURE|1=10 3=10 7=18 11=26 13=18 19=8 21=6 24=19 25=10
b for HOST|1=9 10=16 11=7 21=12 23=8
b for LEADER|2=6
b for MONEY|6=6 12=9
b for STATE|2=5 3=6 5=-6 10=12
b for ^gaza|9=7
b for ^un-backed|10=6
b for and|1=8
b for boot|4=16
b for by|7=6 13=7
b for cause|22=6
b for donor|21=8
b for equipment|19=6
b for first|12=11 22=7
b for foreign|2=7 3=9
b for fuel|9=11
b for helicopter|7=10
b for help|6=6
b for initial|23=6
b for international|5=7
b for its|5=-6 8=7 10=6
b for it|6=-6 10=14 22=8
b for mission|4=-5 6=9 10=10
b for money|7=-9 9=9
b for more|5=10 7=16 8=6 9=7 10=-12
b for officer|16=6
b for other|6=7
b for police|6=-6 7=-6
b for reason|21=7
b for resolution|23=8
b for same|10=6
b for second|7=9
b for security|19=5
b for soldier|0=7 6=8 9=7
b for support|10=24
b for talk|22=6
b for them|4=19
b for training|9=6
b for troop|5=-7
b for want|4=8
b for warship|7=9
b for week|24=6
b for year|6=5 8=8 12=10 24=19
b force 's|7=6 12=7 22=6
b force FIGURE|21=5
b force LEADER|22=9
b force against|25=6
b force agreement|17=12
b force and|9=6
b force at|5=6
b force be|9=7 16=5 21=10
b force but|11=5
b force for|5=6 10=7 11=6 21=10
b force have|1=7 4=5 11=-12 16=8 18=6
b force in|2=-5 10=17 11=7 19=-7 21=-6 24=14
b force must|1=9
b force now|23=6
b force of|11=9 23=15
b force on|23=11
b force should|25=7
b force to|5=15 11=13 23=7 25=6
b force with|17=6
b foreign affair|2=10 3=8
b foreign minister|2=-7 10=11 11=9 19=29 23=5
b foreign ministry|2=14 6=7 18=7 21=7
b foreign policy|20=6
b foreign secretary|10=8 19=7
b foreign security|5=6
b foreign soldier|2=8
b form of|2=7
b forward with|5=8 7=6
b from DATE|11=8 25=6
b from EU|19=6
b from FIGURE|11=6 19=16 25=9
b from HOST|3=7 4=6 23=7
b from STATE|1=-6 2=13 3=8 5=8
b from country|21=6
b from vote|25=5
b fund have|1=13
b fund of|1=-5 6=-6
b further FIGURE|11=10
b gang to|5=6 6=5
b gap of|1=11
b gathering of|20=5 21=-5
b general LEADER|22=12
b general STATE|3=9
b give FIGURE|19=9
b give date|23=10
b give figure|11=5
b give its|2=6
b give it|25=7
b give mission|10=5 24=7
b give up|3=8
b go by|11=7
b go on|1=5 10=14 18=7
b go thru|19=9
b government ask|25=7
b government have|5=6 10=-11
b government in|2=14
b government of|2=-8 5=-10
b government that|10=8
b government to|2=6 10=5
b government want|5=8
b green light|23=5
b ground in|2=5
b group have|5=6
b group of|4=5 11=7
b génération of|21=12
b half of|11=14 21=7
b hang in|0=9
b hasten deployment|5=5
b have FIGURE|2=-6 4=5 7=6 11=7 13=21 17=6 24=-6
b have adopt|12=-6
b have agree|18=7 23=5
b have already|1=5 6=5 16=5 22=6 25=6
b have also|7=8
b have appeal|19=7
b have ask|5=-15 7=12 9=9 10=12 12=5 13=5
b have begin|5=6
b have be|2=-15 3=-6 5=25 6=-6 7=-5 9=-6 10=5 11=18 13=-8 18=12 19=6 21=-12 22=19 23=-6 25=-5
b have bring|19=8
b have budget|12=5
b have close|2=8
b have decide|24=6 26=19
b have decline|2=6
b have delay|3=6 4=7
b have demand|6=6
b have depart|10=6 26=6
b have do|2=7 10=6
b have draw|19=7
b have earlier|10=6
b have fail|25=7
b have find|1=6
b have first|2=7 5=6
b have follow|21=7
b have formally|26=7
b have gather|21=5
b have go|21=8
b have have|1=6 8=8
b have hold|0=6 21=5
b have indicate|5=5
b have intend|10=8
b have invite|19=8
b have in|19=9
b have it|25=6
b have justifié|2=7
b have keep|3=6
b have leave|2=7
b have let|2=12
b have lobby|6=8
b have long|5=7
b have mandate|23=5
b have meanwhile|4=6 10=7
b have need|11=6
b have new|1=7
b have not|3=8 4=15 10=-7 17=-5
b have offer|23=6
b have open|6=8
b have order|23=7 25=7
b have promise|1=11
b have put|2=11 23=6
b have release|10=6
b have request|8=14 10=10
b have rule|2=7
b have say|2=8 5=18 6=12 19=9
b have sign|16=15 17=-6 18=-5
b have slow|4=5
b have speak|11=9
b have still|10=7
b have them|7=6 13=7
b have until|24=5 26=8
b have warn|4=5
b have wish|6=5
b have work|4=6 11=8
b have write|3=9 7=7 8=9 23=8
b have yet|0=5
b he appeal|7=9
b he ask|6=-7 7=-6
b he be|19=5
b he call|6=-5
b he could|7=7
b he expect|23=7
b he have|2=-5 7=-7 9=5
b he lack|12=12
b he mean|10=9 11=8
b he meet|22=8
b he need|7=7 19=8
b he not|2=9
b he receive|19=9
b he say|22=9
b he speak|21=7
b he tell|22=8
b he thank|5=5
b he would|1=5
b head of|10=-5 25=7 26=6
b headquarters in|7=8 22=8
b hear parler|2=7
b heavy weapon|4=5
b helicopter and|7=9
b helicopter to|11=5
b him on|6=6
b him to|5=7 22=7
b his HOST|20=-6
b his STATE|10=6 16=7 19=6 20=8
b his country|10=-8
b his government|5=6 10=-5
b his officer|22=6
b hold DATE|20=8
b hold back|1=6
b hold in|19=12
b hold on|0=6 2=7
b hold talk|6=16 19=9 21=-5
b hold up|0=6 3=14 9=7
b home FIGURE|1=5 26=8
b home in|25=7
b host have|10=8
b hour and|19=5
b how many|11=8
b human right|10=7
b hunt for|7=5
b hurried to|5=8 22=7
b hurry to|10=6
b i ask|6=7
b if mission|22=8
b if money|1=-6
b impartial force|5=7 10=8
b impose by|2=7
b in DATE|1=9 2=-10 4=-8 5=-8 6=-6 7=9 8=5 10=-11 12=-6 16=9 18=6 19=-14 21=-6 22=6 23=8 24=-8
b in EU|7=-5 19=13 21=6
b in FIGURE|19=-7
b in HOST|0=-15 1=8 8=-5 9=7 10=8 11=15 18=9 23=-12 24=10 25=6
b in MISSION|1=-6
b in STATE|0=8 3=-5 4=9 7=7 9=-7 11=-7 17=7 19=87 20=-10 21=39 22=18 24=7
b in ^gaza|2=12 10=8
b in ^goma|2=5
b in ^new|1=10 18=6 19=9 21=8
b in ^nueva|19=7
b in ^red|13=8
b in ^rio|5=6 19=-10 21=21
b in ^santiago|5=6
b in air|0=9
b in bid|6=10
b in by|19=6
b in capital|0=6
b in court|16=6
b in draft|25=6
b in end|11=16
b in form|22=8
b in full|4=8
b in its|3=5 7=6 19=7
b in it|25=7
b in letter|5=10
b in margin|21=8
b in mission|12=5
b in need|4=-5 12=6 13=8
b in new|2=6 16=6
b in operation|2=9
b in order|5=6 6=5
b in past|8=8
b in place|1=8 4=11 26=6
b in presence|17=8
b in response|5=6
b in room|21=8
b in sea|23=6
b in south|20=5
b in total FIGURE|11=8
b in town|22=6
b in training|4=8
b include STATE|2=7
b increase of|22=9
b indicate that|5=5
b insist on|10=9
b inspector general|22=7
b instructor at|8=8
b intend not|2=6
b intent on|18=6
b intent with|18=6
b interior minister|10=6
b international community|10=6
b international force|5=-5 11=-8
b international support|6=7
b into MISSION|23=5
b into UN|2=8 25=-6
b into it|5=6
b invitation of|5=6 21=10
b island of|7=5
b it FIGURE|25=6
b it STATE|2=6
b it accuse|2=8
b it also|8=6
b it ask|6=-6 9=-5
b it be|5=-9 22=-5
b it could|10=6
b it do|3=7
b it for|8=8
b it have|1=13 2=-7 7=6 19=8
b it may|11=5
b it say|4=7
b it to|1=7 10=9 24=9
b it want|5=5 7=6 13=6
b it will|19=-6 25=6
b it would|2=14 5=7 6=-6 11=5
b its HOST|7=7
b its ambassador|6=5
b its approval|2=11
b its battalion|5=-8
b its border|5=-5 8=8
b its budget|1=6 12=-9
b its cabinet|22=7
b its ceiling|11=10
b its chief|21=5
b its commander|7=5 13=13
b its country|7=6 19=7
b its director|3=6
b its foreign|10=11
b its frigate|3=6
b its headquarters|3=5
b its helicopter|4=8
b its mandate|3=6 26=5
b its member|5=7 19=8
b its military|25=8
b its minister|5=8 12=7
b its mission|26=6
b its operation|26=6
b its own|11=-7
b its part|2=6
b its people|2=7
b its police|2=12
b its readiness|23=7
b its resolution|6=6
b its secretary|10=5
b its soldier|1=15
b its standby|23=7
b its support|10=5
b join by|20=-5
b join force|7=5
b join mission|10=6
b joint cost|12=7
b joint force|11=7
b judge in|0=5
b keep FIGURE|11=7
b keep STATE|3=6
b keep ceiling|11=6
b keep its|25=5
b keep their|20=5 24=7
b kenyan-led mission|6=6 19=6
b kill FIGURE|3=6
b know that|2=11
b know to|2=7
b l' have|6=8
b lack funding|1=-9 12=9
b lack of|1=17 6=-6
b land in|22=5
b last time|24=6
b late month|5=5
b late year|12=7
b lead by|22=22
b lead force|10=6
b leader agree|26=5
b leader have|10=10
b leader in|22=6
b leader of|21=7 24=6
b leader say|19=7
b leader to|19=8 21=7
b learn of|12=9
b leave STATE|16=5
b leave late|5=5
b less than|1=7
b let its|26=12
b let it|2=11
b like STATE|7=9 10=5
b like to|2=7 5=14
b list in|6=9 7=9
b loan to|4=6
b lobby for|6=7
b logistical support|9=5
b logistics and|1=7
b long as|0=6 2=5 3=5
b look for|10=10
b look into|5=6
b lose FIGURE|1=5
b lui have|12=8
b main secretary|1=-5 2=7
b make it|2=7
b man and|5=7 7=7
b man have|11=7 19=11
b man in|3=8
b man to|5=6
b mandate FIGURE|24=5
b mandate allow|11=7
b mandate and|21=5
b mandate be|24=24
b mandate in|3=6
b mandate of|11=-5 26=5
b margin of|19=11 21=10
b maritime patrol|3=6
b matter be|2=7
b matter of|18=5
b may have|11=8
b may not|0=13
b mean for|21=8
b mean to|11=5
b medical evacuation|4=9 16=7
b meet DATE|19=11 20=7
b meet STATE|19=9
b meet again|19=8
b meet in|20=6
b meet with|2=20 10=6
b meeting at|19=7
b meeting in|19=11 21=7
b meeting of|19=7 21=11
b meeting on|19=6
b member be|19=8
b member of|2=9 10=16 11=10 18=6
b member on|23=5
b member state|7=15 13=11 14=7
b member to|5=11 24=7
b member vote|23=7
b memorandum between|16=8
b memorandum of|16=24 19=9 22=7
b memorandum on|16=21
b memorandum with|16=14 17=6
b merchant ship|23=5
b military assistance|25=8
b military mission|26=9
b minister HOST|21=7
b minister LEADER|12=9 21=6
b minister be|0=9 16=7 19=16
b minister decide|11=8 24=9 25=7
b minister for|19=5
b minister from|19=6
b minister have|2=13 5=7
b minister of|3=8 5=7 7=7 19=8 21=10
b minister on|14=6 19=12
b minister say|4=7 10=6
b minister tell|9=7 10=5 19=5
b minister to|19=10
b minister who|10=6
b ministerial meeting|19=6
b ministry in|5=5 18=7
b ministry of|8=14
b ministry say|10=5
b mission 's|2=12 3=7 18=6 24=5
b mission FIGURE|16=6
b mission STATE|6=7 10=6
b mission and|5=7 24=6
b mission be|4=6 11=10 12=11 22=8 25=8
b mission by|25=10
b mission can|2=7
b mission cost|12=8
b mission from|4=6
b mission have|1=6 10=5
b mission into|2=7 25=-6
b mission in|4=-6 11=5 13=8 22=-7 23=6 25=19
b mission need|11=5
b mission of|6=5 12=6 23=10 24=7 25=9 26=14
b mission on|23=9
b mission to|5=-8 14=13 24=6
b mission will|1=5
b mission would|2=5
b money and|6=8 9=9 19=7 26=8
b money for|1=12 6=-5
b money to|1=8
b money would|10=6
b month STATE|25=6
b month and|4=6 12=-5 25=5
b month of|1=12
b month which|19=8
b more and|10=-7
b more for|10=5
b more of|5=7 25=6
b more people|5=8
b more to|6=6
b move to|23=9
b much of|2=7
b multinational force|18=6
b multinational mission|5=8
b multinational security|2=-7
b must be|16=7
b name to|18=5
b nation be|19=6
b nation to|5=-5 6=7
b national security|1=7
b naval operation|23=9
b need FIGURE|11=10 13=14
b need MONEY|1=-5
b need of|4=-5 11=6 12=6 13=7
b need to|4=7
b negotiate bilateral|17=5
b never come|4=8
b new FIGURE|2=6
b new mission|16=11
b new money|1=7
b next contingent|3=5
b nobody have|1=13
b nobody will|26=9
b none against|23=7
b none of|2=6 26=5
b north of|24=6 26=9
b not STATE|12=7
b not agree|2=8
b not allow|2=14
b not among|7=8
b not arrive|4=7
b not be|0=7 2=-5 3=6 4=9 9=6
b not bring|2=7
b not can|2=7
b not come|3=5
b not cover|0=6 1=6 4=8
b not depart|2=6 4=5
b not for|4=5
b not give|3=8 11=5
b not go|1=5 22=6
b not have|1=10 17=-5
b not hear|2=7
b not intend|2=6
b not in|1=5
b not its|12=7
b not move|4=6
b not not|9=8 22=5
b not pay|1=6
b not pledge|9=8 22=6
b not ready|4=8
b not say|2=-6
b not send|4=7 5=-5
b not to|1=5
b nous have|6=8
b now have|23=6
b now in|11=8
b number FIGURE|11=8
b number of|11=5
b object to|2=8
b observer and|11=5
b of AU|5=7 21=6 23=5
b of DATE|2=-8 19=-11 23=8 26=-6
b of EU|10=5 12=8
b of FIGURE|1=-15 2=-5 3=6 5=11 11=66 12=19 18=-6 22=-10 23=8 24=12 25=10 26=-9
b of G20|19=-6 21=9
b of HOST|2=7 19=13 20=10 26=23
b of MISSION|6=11 23=7
b of MONEY|1=11 12=6
b of NATO|5=6
b of SADC|26=16
b of STATE|1=-7 2=13 4=-8 5=-7 11=-9 12=7 19=-15 21=18
b of UNSC|2=8 5=10
b of UN|1=7 2=16 5=9 21=8 24=5 25=10
b of ^abyei|11=6 25=6
b of ^afrique|20=7
b of ^council|24=6
b of ^défense|3=8
b of ^european|24=5
b of ^intérieur|8=8
b of ^lake|7=5
b of ^national|5=6
b of ^red|24=6
b of ^state|1=6 10=8 19=8 25=7
b of african|19=8
b of agreement|17=7
b of aid|8=9
b of allowance|1=5
b of army|5=6
b of assistance|12=6
b of base|16=5
b of bloc|24=6
b of coalition|19=9
b of contingent|4=6 5=7
b of cut|25=7
b of defense|7=8 18=5 19=8
b of diesel|4=11
b of equipment|1=7 4=9
b of european|20=8
b of force|2=-9 17=18 21=10 22=8 23=11 24=-6
b of foreign|5=7 22=7
b of fuel|4=7
b of funding|1=5 2=6
b of fund|1=6 6=-6 12=6
b of government|2=12
b of génération|21=12
b of helicopter|4=-5 7=7 13=8
b of intent|18=12
b of international|10=9
b of its|1=19 5=-10 12=-6 21=-7 23=8
b of it|2=10
b of joint|12=9
b of law|3=9
b of letter|18=5
b of meeting|19=8
b of member|14=7
b of memorandum|16=13
b of mission|1=-6 2=6 3=13 5=-6 11=-7 19=10
b of multinational|18=6
b of note|18=6
b of officer|22=9
b of parliament|10=6
b of participant|21=7
b of partner|10=6
b of peacekeeper|2=7 18=6 25=6
b of peacekeeping|12=-5
b of prime|2=14
b of protest|22=6
b of présence|26=6
b of region|10=6
b of resolution|23=11
b of resource|4=8
b of security|3=9 9=6
b of staff|5=7 10=6 17=6 19=12 22=10
b of state|19=6 20=7 21=12 22=-5 26=7
b of such|9=7 18=8
b of summit|21=6
b of support|2=6
b of text|2=8
b of their|9=8
b of them|2=-7 5=8
b of transition|23=7
b of troop|0=5 2=9
b of understanding|16=24 19=9 22=7
b of unit|4=6
b of vehicle|2=6 7=-6 21=6
b of volunteer|21=5
b of what|1=9 2=5
b of which|11=5 23=6
b of whom|2=5
b of winter|11=-6 24=5
b of withdrawal|5=10
b offer of|5=-5
b offer to|23=5
b office say|2=6
b officer FIGURE|24=8
b officer and|11=12
b officer at|22=9
b officer from|21=10
b officer have|11=-5
b officer in|3=5
b officer may|0=7
b officer to|10=-6 16=11
b officer train|4=5
b officer will|4=6 10=6
b official from|19=8
b official of|1=6
b official say|4=6 10=9 16=7
b official tell|11=9
b official who|2=7 11=6
b on DATE|0=6 2=9 3=-5 4=-7 6=-5 9=7 12=-6 13=-7 14=6 17=7 18=9 20=19 21=30 22=6 23=17 24=8
b on EU|14=6
b on FIGURE|2=22 10=8
b on HOST|21=7
b on MISSION|19=6 21=6
b on MONEY|1=6 2=5
b on STATE|2=11 10=14
b on UN|6=9
b on account|3=6
b on behalf|9=6
b on day|25=8
b on force|22=5
b on future|18=6
b on ground|11=-8
b on his|10=6
b on in|22=8
b on its|5=7
b on loan|4=6
b on margin|19=12
b on paper|1=5 11=8
b on planning|19=10
b on police|17=6
b on request|5=6
b on screen|21=7
b on second|16=7
b on status|17=10
b on subject|10=6
b on table|23=7 26=8
b on their|3=6 19=5
b on time|4=7
b on which|2=6
b on who|4=7
b once STATE|21=6
b once more|5=7 6=6 18=5
b only FIGURE|11=-6
b only have|4=7
b open on|21=-9
b open their|6=13
b open to|20=7
b operation MISSION|24=11
b operation have|25=6
b operation in|23=6 26=6
b operation of|2=15 23=6
b operation to|12=11 23=12
b opposed to|2=13
b or not|12=-5
b order be|26=8
b order by|1=5
b order to|22=5
b other country|6=9 10=19
b other donor|6=7
b other nation|6=6
b other partner|6=6
b other state|10=7
b others to|7=5
b our STATE|9=7
b our man|2=7
b our officer|0=7
b our partner|6=6
b out and|0=6
b out of|6=-6
b out on|26=5
b outgoing mission|2=6
b over STATE|0=17
b owe to|1=14
b parliament have|0=7
b parliament on|9=7 10=6
b part and|2=8
b part have|2=6
b part of|1=6 5=7 19=10 23=6 25=6
b participate in|21=7
b participate to|21=5
b partner be|10=6
b partner for|7=-6
b partner to|6=11
b pass thru|16=7 19=6
b patrol aircraft|3=6
b pay FIGURE|1=5
b pay and|5=5
b pay for|1=8 4=9 19=5
b pay what|1=8
b peace to|2=6
b peacekeeper and|26=9
b peacekeeper be|3=7 18=6
b peacekeeper in|1=5
b peacekeeper to|5=5
b peacekeeper will|18=13
b peacekeeping mission|11=6 23=-5 24=-8
b peacekeeping operation|2=6 25=6
b people to|11=6 25=10
b phone to|20=6
b place in|11=8 21=8
b plan FIGURE|19=7
b plan be|18=7
b plan for|11=-5 19=5
b plan have|1=5
b plan in|21=7
b plan of|2=17
b plan that|1=8
b planned deployment|0=5
b play part|10=5
b plead for|5=9 6=8
b pledge DATE|21=6
b pledge so|23=6
b pledge to|1=8 9=8
b point out|0=6 10=7
b point to|11=8
b police and|1=5 8=6 11=11 19=6
b police by|11=6
b police for|5=6
b police have|10=8 22=5
b police officer|4=5 11=-6
b police to|5=13 10=-6 17=7
b police unit|2=8
b police will|11=6
b policy chief|20=6
b post in|5=6
b praise STATE|10=6
b premier HOST|2=6
b prepare for|19=6
b prepare to|5=9
b presence of|17=8
b present FIGURE|4=5
b president HOST|1=5 10=-7
b president LEADER|2=8 4=6 17=7 20=8
b president ^joseph|22=8
b president have|1=6 19=11
b president hold|19=5
b president say|10=9
b press for|26=6
b prime minister|2=18 4=5 19=14 21=7
b principal secretary|2=7 3=8
b profit of|11=5
b promise FIGURE|6=6 22=5
b promise by|11=6
b promise of|0=8
b promise to|1=7
b protect civilian|19=6
b provide for|11=11
b put deployment|2=14
b put off|1=7
b put soldier|5=5
b put their|6=5 16=5 18=9 22=7
b quart of|1=8
b quarter of|1=14 11=5
b rain have|4=5
b raise ceiling|11=6 25=10
b raise its|21=9
b rather than|25=6
b ration and|9=12
b reach FIGURE|14=8
b reach HOST|22=8
b readiness to|2=7
b ready FIGURE|4=6
b ready to|5=8
b receive in|21=7
b reciprocal agreement|17=8
b regional bloc|2=5
b regret that|9=7
b reinforce MISSION|5=5
b reiterate that|2=7
b release MONEY|2=5
b remain on|1=5 23=7
b remain to|17=7
b remain until|5=6
b renew for|24=10
b renew until|24=7
b reply that|1=7
b report of|25=8
b representative of|21=7
b request be|7=8
b request by|5=10
b request for|5=-10 7=18
b request from|5=15
b request of|5=14 26=6
b request that|5=-7 8=6
b request to|7=9 8=8 10=-9
b require FIGURE|11=6
b reserve its|6=9
b resignation of|2=14
b resolution FIGURE|18=6 23=9
b resolution that|23=-9
b resource be|6=5 25=5
b respond to|6=7
b response to|5=5
b right chief|10=8
b right group|5=5
b rise to|21=8
b road from|3=8
b room for|4=5
b rotate its|2=8
b rotation of|2=10 4=5
b rule of|21=6
b rule on|0=-6
b référence to|2=8
b s' have|5=7 10=6
b s' y|2=7
b say FIGURE|2=6 22=6
b say LEADER|2=6 19=8
b say STATE|9=6 17=6
b say after|18=7 19=13 20=6
b say and|11=7 13=5
b say be|5=5
b say decision|22=5
b say he|1=6 7=7 13=6 23=7
b say in|22=8
b say no.|5=6
b say officer|1=8
b say of|10=14
b say on|1=6 2=6 4=6 19=-7 21=-7
b say savoir|5=8 22=7
b say that|6=5 10=-9 13=-5 20=-7 22=-8
b say they|2=9
b say to|6=8
b se be|10=7
b se continue|16=8
b se decide|24=8
b se have|16=8
b second contingent|19=6
b second phase|25=7
b secretary LEADER|19=6
b secretary for|2=7 3=9
b secretary general|3=8 22=7
b secretary of|19=7 21=8
b security adviser|19=9
b security force|10=6
b security mission|1=8 2=-7 25=-7
b security situation|22=8
b see STATE|5=8
b seek support|5=-5 10=10
b senate have|2=9
b senator on|2=10
b send FIGURE|5=-7 7=7 10=-5 11=-7
b send force|23=11
b send home|1=10 5=-5 26=8
b send its|4=8
b send more|5=5
b send our|2=7
b send police|5=7
b send to|5=10
b send troop|0=6
b serve there|4=5
b set up|9=9 14=7
b share to|11=7
b she be|19=6
b she do|3=7 11=5
b ship and|13=12
b ship from|23=5
b ship in|1=6
b ship to|13=5
b short of|1=-8 4=8
b should have|26=6
b side event|19=8 21=7
b sign DATE|18=6
b sign declaration|18=8
b sign in|16=7 18=16
b sign memorandum|17=-7
b sign with|18=-6
b since DATE|2=-8 4=6 19=-7 22=-5
b sit in|21=8
b sit on|2=11
b slow deployment|4=6
b so STATE|9=8 22=6
b so far|11=-8 19=7 23=10
b so long|0=6
b so that|10=6
b soldier FIGURE|11=10
b soldier STATE|1=8
b soldier and|0=6 11=11
b soldier be|11=-8 26=8
b soldier but|2=7 3=6 5=5 6=7 9=7
b soldier by|24=5
b soldier from|11=6
b soldier go|1=5
b soldier have|5=5
b soldier on|14=6
b soldier remain|5=6
b soldier there|5=5
b soldier to|2=-8 5=-13 11=-5
b soldier who|5=5
b soldier would|2=7 9=7
b somebody to|7=7
b soon as|5=5 20=5
b source of|1=6
b southern african|5=7 10=-8 21=5
b speak at|19=7
b speak by|20=8
b speak for|2=6 10=6
b speak of|11=15 21=6
b speak on|5=5
b special representative|7=7
b speed up|10=-5
b spend DATE|19=6
b spend FIGURE|22=11
b squadron of|7=7
b stabilization force|10=10 23=8
b staff by|4=5
b stage of|2=6
b standby force|23=11
b state for|13=8
b state of|20=8
b state to|7=8
b statement of|13=8 18=6 23=7
b status of|17=29
b status-of-forces agreement|2=6 17=17
b status-of-mission agreement|0=6 17=14
b stay at|1=8
b stay away|2=8
b stay in|0=6
b stay of|19=7
b stay on|22=8
b stay until|19=8
b step up|10=6
b still not|1=5
b still stand|2=5
b still to|17=6
b stop to|1=6
b strike on|3=7
b such force|9=7
b sue over|0=17
b summit in|24=6
b summit of|21=-11
b support MISSION|10=8
b support for|5=-7 6=6 10=28 19=-8
b support it|2=6
b support of|10=8
b take DATE|26=8
b take it|24=6
b take part|2=5 19=7 20=6
b take place|21=8
b take up|5=6
b talk in|19=9
b talk on|17=6 22=6
b talk with|6=5
b target of|24=5
b team from|3=6
b team of|22=8
b telephone STATE|10=6 20=6
b tell CARICOM|19=6
b tell HOST|22=6
b tell UNSC|2=8
b tell ^new|2=6
b tell by|2=8
b tell council|7=7
b tell him|20=7
b tell parliament|9=7
b text be|16=9 17=6
b thank him|20=8
b thank them|20=5 22=8
b that EU|6=6 25=6
b that FIGURE|9=7 11=10
b that MONEY|6=6
b that STATE|1=-7 2=13 5=21 9=5 19=10 21=5 22=8
b that ask|10=12
b that be|0=11 11=6 19=-6 21=6
b that effect|18=8
b that force|25=7
b that foreign|2=8
b that go|23=5
b that have|3=6 4=7 12=12
b that he|2=-6 7=5 9=6 20=-5
b that it|2=7 5=-7 6=6 8=5 19=-5
b that kill|3=7
b that last|16=6 22=7
b that mandate|6=5
b that mission|12=7
b that money|1=-6 6=-6 10=5
b that not|2=7
b that other|6=5 12=7
b that se|10=7
b that she|2=8
b that their|21=5
b that there|1=8 2=6
b that would|0=7
b their arrival|5=6
b their battalion|20=5
b their force|6=6
b their name|18=9
b their summit|21=5
b them DATE|3=7
b them FIGURE|11=6
b them for|20=5 22=8
b them from|19=5
b them have|5=5 26=5
b them in|4=6
b them that|22=6
b them to|6=8 10=6
b there be|2=12 4=7 7=5 22=9
b there by|11=5 16=6 22=7
b there for|4=6
b there where|2=7
b there will|2=5
b there would|2=12
b they be|10=5
b they will|2=9 24=7
b they would|2=-6 10=8
b think about|9=7
b threat of|10=9
b thru STATE|16=7 19=6
b time in|22=5
b to DATE|0=10 23=5 24=44
b to EU|1=6 8=9
b to FIGURE|11=25 19=-5 23=-5 25=11
b to HOST|2=-11 5=20 11=-8 19=6 22=14
b to MISSION|5=12 19=-7 21=10
b to MONEY|12=9 21=5
b to STATE|1=7 9=7 10=-6 22=35
b to UNSC|10=8 23=6
b to UN|10=9
b to ^cabo|5=8
b to ^european|10=7
b to argue|10=6
b to ask|7=8
b to authorise|10=5
b to authorize|23=6
b to begin|13=5
b to be|1=7 2=-6 5=15 6=-8 11=-6 17=12 23=6 24=-7
b to bring|11=14
b to clear|7=5
b to come|5=16 6=5 7=6 25=6
b to continue|21=7
b to contribute|6=5
b to convene|19=10
b to country|10=8
b to cover|9=9
b to deployment|0=5 1=5
b to deploy|5=7
b to disarm|5=5 6=5
b to discuss|19=6 22=16
b to do|5=-7 6=19 10=7
b to end|26=5
b to en|5=7
b to extend|10=13
b to finance|6=8
b to find|2=5
b to fly|1=8
b to follow|5=7
b to foreign|2=7
b to government|7=7
b to go|10=5 23=7
b to have|11=13
b to help|20=5
b to him|17=6
b to his|20=-6
b to host|21=8
b to idea|2=6
b to interest|10=6
b to international|10=6
b to its|5=-5 6=11
b to it|2=8
b to join|8=8
b to keep|21=5 24=10 25=5
b to l'|20=7
b to lead|10=7 23=6
b to learn|12=9
b to les|2=6
b to let|10=-6 26=12
b to make|25=6
b to match|6=8
b to meet|19=9
b to member|7=7
b to mission|1=-8 2=-6 6=-8 10=-5 11=-6 19=-6
b to name|16=5
b to nothing|9=8 22=6
b to not|2=8
b to participate|21=7
b to pay|6=14
b to plan|21=5
b to prepare|19=6
b to profit|11=5
b to prolong|24=6
b to protect|19=5
b to put|4=7 6=5
b to rally|6=6 10=10
b to reach|4=7 14=8
b to reinforce|5=12 10=-5
b to remain|5=14
b to replace|23=6 25=12
b to request|5=8
b to run|17=7
b to say|10=7
b to secretary|3=9
b to secure|6=5
b to see|5=10 10=10 19=9 22=11
b to send|0=5 1=7 5=9 7=6 10=-10 11=-6 19=-6 23=7 26=6
b to set|9=7 14=7
b to share|7=7 11=9
b to sign|16=6 19=6
b to speak|19=7
b to speed|10=-5
b to stay|2=7 5=16 22=7
b to step|10=9
b to study|22=8
b to support|2=-5 10=6
b to take|2=9 5=-6 19=-8 20=7 21=-5
b to tell|20=7
b to thank|20=14 22=8
b to that|12=7 18=8
b to their|5=-5
b to them|2=6
b to think|9=7
b to train|14=13
b to transform|2=9 23=-6 25=14
b to turn|10=5 19=6
b to use|1=5
b together with|21=8
b train FIGURE|14=13
b train HOST|5=5
b train since|4=5
b training and|6=-6 7=-5
b training mission|24=6 25=12
b transform mission|2=10 25=12
b transport aircraft|5=5 6=7 7=6 9=7
b travel DATE|9=8 22=6
b travel to|4=6 22=16
b trip to|12=7 22=14
b troop and|7=5 11=10
b troop at|14=7
b troop contributor|19=7
b troop in|2=-7
b troop to|0=-6
b troop-contributing country|17=5
b trust fund|12=-8
b try to|10=7
b turn down|7=9 8=8
b under STATE|24=6
b under agreement|18=7
b under resolution|24=5
b under which|18=18
b understanding with|2=8
b undertake to|16=5
b uniformed personnel|11=12
b unit and|10=6
b unit of|5=7
b until DATE|12=-6 23=-9 24=34 26=8
b until STATE|2=9
b until end|23=7 24=-5
b until to|1=6 12=6 24=8
b up UN|9=7
b up before|24=6
b up deployment|0=6 3=13
b up its|1=5 3=8
b up to|24=6
b urge STATE|5=9
b urge them|6=8
b urge to|10=7
b use of|2=11
b use up|1=6
b vehicle and|4=7 7=6
b vehicle to|4=7
b video call|20=6
b video link|20=8
b video on|20=7
b visit HOST|22=12
b vote against|2=5 24=6
b vote and|24=5
b vote be|23=6
b vote for|23=7
b vote to|23=-6
b vote with|24=-8
b wait for|2=9 4=6
b want STATE|5=19 10=12
b want of|4=8
b want to|5=-8 10=-8
b water for|3=7
b way of|18=11
b we ask|10=5
b we have|6=5
b we need|10=14
b we would|10=5
b weapon and|3=8
b week in|22=5
b week to|10=5
b welcome DATE|21=9
b well and|5=8
b well below|11=8
b what be|20=5
b what it|1=6 10=6 13=6
b what remain|1=6
b what they|10=7 19=12
b what to|21=5
b what we|7=6 10=6
b when UN|10=6
b where he|2=6
b where it|3=8
b where they|10=7 19=5
b which STATE|2=12 18=11 23=14 25=6
b which UNSC|6=5 23=6 25=12
b which be|2=-6 13=8
b which come|19=8
b which have|4=8 6=6 8=8 24=-5
b which he|10=12 11=8
b which it|2=7 6=6
b which lead|10=5
b which they|1=6 5=6
b which would|25=8
b who chair|10=6
b who command|13=7 22=12
b who find|1=-5
b who have|1=-5 4=6
b who not|10=7
b who speak|2=6
b who want|8=8 17=7
b who will|1=7 3=7 4=5
b who would|4=6 5=6 7=5 19=10
b whom be|2=6
b whom will|11=-5
b will allow|17=5
b will also|19=8
b will be|21=5 26=6
b will do|24=7
b will fly|18=6
b will go|11=6
b will have|1=6 13=5 25=7
b will leave|18=7
b will make|7=5
b will meet|19=14
b will not|1=8 2=24 3=10
b will pay|4=5
b will take|21=7
b will visit|22=7
b will vote|24=7
b willing but|2=8
b wish that|6=5
b wish to|10=6 14=8
b with CARICOM|19=6
b with FIGURE|2=-6 19=-6
b with HOST|0=9 5=-7 19=-8
b with LEADER|17=5 21=7
b with MONEY|12=-6 24=11
b with STATE|2=-10 16=14 17=9 18=6 19=12 23=8 24=-6
b with UN|16=7 18=12 21=5
b with ^prime|19=9
b with country|1=9
b with force|16=5
b with her|19=6
b with him|6=6
b with his|10=6 16=7 19=5 22=12
b with it|19=6
b with man|5=6 7=6
b with new|25=6
b with other|20=6
b with president|2=5 6=6 22=6
b with troop|21=6
b withdrawal of|5=11
b withhold its|1=5 2=9
b within FIGURE|18=7
b without delay|5=11
b without political|2=7
b work on|19=10
b work with|11=8
b would allow|0=7
b would also|25=9
b would be|2=13
b would cost|1=6
b would end|26=6
b would give|11=6
b would have|2=-6
b would he|11=-6
b would like|2=5 5=26 7=14 19=6
b would not|2=17 9=6 25=6
b would pay|4=7
b would rather|5=6
b would stay|22=8
b write to|3=9 7=6 8=9
b y be|2=8
b y oppose|2=7
b year 's|14=8
b year after|26=9
b year of|26=5
b year on|24=8
b year to|10=5 17=7 24=10
b yet to|0=5
bias|0=-504 1=-528 2=-502 3=-509 4=-504 5=-471 6=-461 7=-452 8=-432 9=-448 10=-449 11=-496 12=-516 13=-504 14=-496 15=-495 16=-382 17=-399 18=-393 19=-483 20=-478 21=-485 22=-470 23=-372 24=-388 25=-365 26=-369
c access|0=-5 1=-13 2=16 3=30 4=33 5=-24 6=-7 7=-11 9=-5 10=-14 11=-12 12=-6 13=-8 16=-9 17=-8 18=-9 19=-20 20=-6 21=-7 22=-12 23=-9 24=-9 25=-9
c accord|0=17 1=-8 2=14 6=-12 7=-8 8=-6 9=-8 10=-9 11=-6 12=-7 16=93 17=75 18=32 21=-8 23=-15 24=-5 25=-6 26=-9
c alter|2=16 3=-8 6=-10 7=6 8=7 9=-6 10=9 11=13 13=-6 16=-9 17=8 19=8 24=-8 25=63 26=-12
c apart|0=-8 1=-17 2=-7 3=-9 4=-12 5=-5 6=-12 7=-12 8=5 10=-13 11=-9 17=-9 19=-27 20=-8 21=-6 22=-9 23=-17 24=-8 25=-8 26=-9
c ask|0=-10 1=-17 2=-10 3=-19 5=115 6=86 7=65 8=9 9=37 10=74 11=-16 12=-11 13=13 14=-13 15=-11 16=-20 17=-10 18=-17 20=-8 21=-19 22=-15 23=-15 24=-12 25=-6
c block|0=20 1=21 2=29 3=27 4=22 7=-11 8=-9 9=-6 10=-10 11=-11 12=-17 13=-13 14=-8 15=-6 16=-15 17=-7 18=-16 20=10 21=-9 22=-19 23=-13 26=-11
c bloc|0=-10 2=-19 3=-9 4=-7 5=12 6=7 8=-7 9=9 10=11 17=-10 18=9 19=52 20=7 21=22 22=12 23=22 25=-7 26=17
c conference|1=-8 2=-6 4=5 11=5 18=7 19=-7 20=7 21=65 24=9
c cost|0=-6 1=24 2=-19 3=-7 4=-17 5=-16 6=-6 9=-11 10=6 11=-17 12=29 13=-11 14=9 15=-6 16=-14 18=-13 19=-26 20=-12 21=-22 22=-20 23=-7 24=24 25=-15 26=14
c council|1=-14 2=36 3=-8 5=5 8=-6 9=8 10=7 11=18 12=6 13=-7 14=-7 16=-8 19=-19 21=-14 22=-9 23=17 24=38 25=50 26=21
c court|0=73 2=-18 4=-7 5=-10 7=16 10=-8 11=-11 12=-6 13=-9 16=7 17=20 18=-6 20=-7 22=-12 24=-14 25=-9 26=-8
c danger|0=-11 1=-20 3=31 4=-15 5=8 6=9 7=16 8=-9 9=-6 10=-14 11=-7 12=-12 14=-7 15=-6 17=-12 19=-24 20=-11 21=-13 22=-10 23=-8 24=-9 26=-15
c draft|1=-11 2=29 3=-5 4=-8 5=-13 6=-7 7=-7 10=-12 11=12 12=7 16=27 17=6 19=8 20=-6 22=-9 23=25 24=14 25=23
c duty|0=-8 1=-20 2=-15 3=-9 4=-5 5=-16 6=-7 7=-12 8=-8 9=-22 11=-11 12=-25 13=-10 14=-32 15=-29 16=-16 17=-18 18=-27 19=-22 20=-17 21=-26 22=-19 23=-15 24=-21 25=-26 26=-15
c end|1=-5 2=-9 3=9 4=-5 7=-10 8=-6 9=-8 10=-10 12=-6 13=-6 14=5 17=15 22=-6 23=-8 24=-6 26=43
c force|0=-13 1=-16 2=-24 3=-20 4=-28 5=-52 6=-43 7=-43 8=-36 9=-24 11=6 12=-17 13=-33 14=-35 15=-37 16=-30 17=-23 18=-22 19=-27 20=-25 21=-29 22=-6 23=-11 24=-22 25=-18
c former|1=-15 2=-9 6=-9 7=-10 9=-12 13=-12 15=-6 17=-13 19=-15 20=-11 23=-7 24=-16
c found|0=-9 1=-6 2=-10 4=-13 5=-19 7=-7 8=-10 11=26 12=-20 13=-11 15=-7 16=-10 17=-11 18=-9 19=-21 20=-7 21=-6 22=-17 23=55 24=31 25=13 26=9
c gear|0=-16 1=-6 2=-10 3=-8 4=60 5=-10 6=-9 7=31 8=-11 9=24 10=-20 11=-25 12=-19 13=26 14=-11 15=-10 16=-10 17=-17 19=-9 20=-7 21=-17 22=-14 23=-11 24=-18 25=-14 26=-17
c give|0=-8 1=-14 2=-29 3=-9 4=-9 6=-12 7=-11 8=-21 9=-14 10=-11 11=-7 12=-30 13=-16 14=-21 15=-18 16=-23 17=-24 18=-23 20=-20 21=-20 22=-15 23=-8 24=-17 25=-24 26=-18
c mandate|0=-7 5=-15 7=-7 9=-8 10=-10 11=13 12=-6 16=-8 17=-7 18=7 19=-15 22=-6 23=12 24=47 25=10
c meet|0=-7 1=-6 3=-7 4=-15 5=-7 7=-12 8=-9 11=6 13=-9 14=-8 15=-6 17=13 18=-16 19=97 20=13 21=57 22=22 23=-17 24=-9 25=-11 26=-12
c money|0=-18 1=78 3=-12 4=-18 5=-14 6=63 7=-10 8=-13 9=-12 10=-34 11=-20 12=31 13=-21 14=-14 15=-12 17=-21 18=-21 19=-5 20=-19 21=-8 22=-15 23=-24 24=-15 25=-14 26=-12
c named|0=-6 1=6 2=-8 3=-8 4=-8 5=6 8=-5 9=-9 11=-9 13=5 17=-8 18=-8 20=-6 21=8 23=6 24=6 26=-9
c need|1=30 2=11 3=-6 4=24 6=-13 7=7 8=10 10=18 11=8 12=37 13=44 14=-6 15=-5 17=8 18=-12 20=-6 21=-6 22=-10 23=-6 24=-8 25=-13 26=-12
c object|0=8 1=-13 2=42 4=-11 5=-19 6=-11 7=-10 9=-10 10=-10 11=-11 12=-9 13=-8 14=-5 16=-10 17=-9 18=-10 19=-12 20=-9 21=-7 22=-6 23=-10 26=-10
c others|0=-18 2=-23 3=-22 4=-19 5=-7 6=21 7=9 8=-8 9=-6 10=29 11=-25 12=-15 13=-7 14=-8 15=-13 16=-18 18=-17 20=8 21=26 22=-18 23=-9 24=-23 25=-12 26=-18
c parliament|0=-5 1=-17 2=34 4=-10 5=-17 6=-17 7=-21 8=-8 11=-19 12=5 14=-7 15=-5 16=-10 17=-6 18=-7 20=-11 21=-11 22=-7 23=-21 24=-20 25=-7 26=-12
c phone|1=-7 3=-6 4=-8 5=-15 7=-8 9=-9 11=-11 12=-8 13=-7 16=-6 18=5 19=-14 20=96 21=-7 22=-6 23=-7 24=-9
c prolong|0=9 1=11 2=15 4=-15 5=14 6=-6 9=-9 10=6 11=24 14=-6 17=15 19=-6 20=-7 22=5 24=60 25=-12
c resolve|0=24 1=-7 2=13 5=-13 8=-5 9=7 10=-6 11=-7 12=-7 13=-6 14=13 16=9 17=5 20=-6 21=-6 22=-6
c say|0=-21 1=-13 2=-11 3=-17 4=-20 5=-14 6=-20 8=-21 10=-9 11=-6 12=-18 13=8 14=-12 15=-17 16=-13 17=-13 18=-7 19=-5 21=-15 23=-10 24=-17 25=-14 26=-15
c shut|1=12 3=14 11=-6 16=-7 21=7 22=5 25=6
c sign|1=-12 2=-6 3=-7 4=-8 5=-13 6=-5 7=-7 9=-6 10=-12 11=-5 12=-6 16=55 17=55 18=48 19=-11 20=-7 21=-7 23=17 24=13 25=17
c size|1=12 2=10 3=10 4=31 5=-19 6=-18 7=-14 8=-8 9=-6 10=11 11=56 15=-5 16=-15 17=-7 18=10 19=-7 20=-9 23=-12 24=-6
c sum|0=-8 2=-7 3=-9 4=-11 5=-14 6=-13 7=-11 8=-7 9=-9 10=-10 11=-5 12=45 13=-7 14=-6 15=-5 16=-11 17=-8 18=-9 20=-8 21=-5 22=-10 23=-10 24=7 25=-7 26=-10
c vacuum|1=12 2=28 5=-9 6=-9 7=-5 9=-5 11=-5 24=-6 26=-5
c visit|0=-7 5=-14 8=-7 11=-8 13=-10 14=-6 16=-9 17=-7 19=8 20=-14 21=-9 22=88 23=-12 24=-17 25=-9
c vote|1=-9 2=-13 3=-6 4=-8 5=-11 6=-11 9=-7 10=-16 11=-16 13=-5 17=-8 18=-8 20=-6 21=-9 22=-7 23=8 24=37 26=8
c wait|0=10 1=27 2=9 4=17 7=-8 8=-13 9=-14 13=-12 14=-10 15=-8 16=-5 18=-5 19=-5 21=-11 22=-26 23=-12 24=19
c want|0=-7 1=-17 3=12 5=38 6=9 7=23 8=10 10=25 11=-6 12=-7 15=-5 18=-9 19=-8 24=-13 26=-9
cc access accord|2=8 4=5
cc access alter|4=8
cc access ask|4=11 5=-15 8=10 10=-6
cc access block|2=10 3=21 4=26
cc access bloc|22=5
cc access conference|4=8 21=5
cc access cost|3=7
cc access council|9=6
cc access danger|2=11 3=23
cc access duty|2=13 3=13 4=18 5=-15 8=9 11=6 22=-7
cc access end|3=20
cc access force|2=20 3=31 4=-7 5=-9 10=-6
cc access former|4=6
cc access gear|2=14 3=8 4=24
cc access give|4=26 5=-6
cc access mandate|2=13
cc access meet|22=8
cc access money|4=11
cc access need|2=16 4=15 9=5 11=9
cc access others|2=11
cc access parliament|19=-6
cc access prolong|0=6
cc access resolve|2=7 3=7 4=9
cc access say|2=24 3=10 4=-8 5=-6
cc access shut|3=7
cc access size|4=6 11=-11
cc access vacuum|4=7
cc access wait|3=14 4=8
cc access want|3=7 4=7 5=-6 9=6
cc access weather|4=8
cc accord alter|17=9 25=5
cc accord apart|16=14
cc accord ask|0=6 5=5 6=-5 17=10 20=7
cc accord block|0=7 2=-5 3=9 4=15 5=8 17=7 21=-7
cc accord bloc|16=14 18=15 20=5 21=-14
cc accord conference|21=-10
cc accord cost|17=12
cc accord council|5=14 10=9 17=6 25=5
cc accord court|0=9 17=25 21=7
cc accord danger|16=10 18=8 19=-5
cc accord draft|2=-6 17=14
cc accord duty|0=18 1=-6 2=18 4=12 5=-6 16=37 17=32 18=7 22=13
cc accord end|16=12 17=18
cc accord force|0=12 2=5 3=7 11=-12 16=47 17=52 18=19 23=-6 25=-6
cc accord former|16=16 18=10 21=11
cc accord found|16=5 25=6
cc accord gear|2=7 16=12 18=27
cc accord give|4=5 5=-8 16=9 18=6 19=12
cc accord mandate|18=7 24=5
cc accord meet|2=-6 16=18 17=35 19=5 22=7
cc accord money|16=20 17=-5 19=-5 25=6
cc accord named|16=7 21=6
cc accord need|0=5 2=5 4=9 11=-6 16=5 17=10 19=5
cc accord object|3=10
cc accord others|0=16 2=11 10=-5 16=8 17=24 18=-5 19=6 20=7 21=12
cc accord phone|20=12
cc accord prolong|0=7 1=6 2=8 10=8 17=17 18=7
cc accord resolve|0=8 2=-6 16=20 17=9 18=7
cc accord say|2=12 5=-8 10=-5 16=20 17=18 18=11 20=6 21=-9
cc accord sign|0=5 2=-7 5=-9 10=-5 16=34 17=36 18=31 21=-12 23=-5 24=-6 25=-5
cc accord size|16=-7 19=5 21=-6
cc accord visit|17=5 18=15
cc accord vote|16=9 19=7 25=6
cc accord wait|0=5 2=15 16=13 17=15
cc accord want|3=10
cc alter ask|2=8 4=5 5=11 7=13 8=12 10=15 25=-6
cc alter block|2=8 4=9 10=6
cc alter bloc|21=6
cc alter conference|4=8 10=6
cc alter cost|1=7
cc alter council|2=-6 11=9 25=35
cc alter court|0=10 1=5 10=5 17=9
cc alter danger|5=6
cc alter draft|2=10 25=25
cc alter duty|0=5 4=6 5=5 7=9 8=8 22=-6 23=7
cc alter force|2=24 4=-7 5=-15 6=-5 8=12 10=-18 11=16 19=-6 25=54 26=-8
cc alter former|8=11 25=7
cc alter found|2=-6 23=-8 24=-5 25=20
cc alter gear|7=9 25=-5
cc alter give|1=-5 10=19 21=5
cc alter mandate|25=16
cc alter meet|5=12 19=10 24=6
cc alter money|10=-6 12=6 21=6 25=10
cc alter named|1=5 5=5 19=-8 23=26 25=12
cc alter need|0=5
cc alter object|2=15
cc alter others|5=-7 17=9 19=11
cc alter parliament|17=7 19=8
cc alter phone|10=7
cc alter resolve|2=7 4=11 12=-5 17=8
cc alter say|2=-7 5=6 10=11 17=6 21=8 22=11
cc alter shut|1=9
cc alter sign|17=9 25=27
cc alter size|1=6 10=7 11=13 24=6 25=17
cc alter sum|1=-5 21=8
cc alter visit|10=6
cc alter vote|24=-5 25=8
cc alter wait|12=7 24=6 25=15
cc apart ask|5=5 6=-6 10=-9
cc apart block|2=11
cc apart bloc|12=6 19=-7 22=6 23=-5
cc apart council|17=7
cc apart danger|2=-7
cc apart duty|1=-7 8=10 16=7 21=7
cc apart force|5=10 16=6 18=8 23=-12
cc apart former|2=10 5=-5 10=7
cc apart found|23=-10
cc apart give|2=7 19=-8 21=-7
cc apart meet|16=8 19=-16
cc apart money|1=-6 2=6 21=-6 22=9 23=-7
cc apart named|19=6
cc apart need|2=6
cc apart others|16=9 22=5
cc apart prolong|2=11
cc apart say|5=-5 19=5
cc apart sum|21=-6
cc apart vacuum|12=6
cc apart visit|22=-7
cc apart wait|5=-5 19=-7
cc apart want|22=7
cc ask block|0=6 1=5 2=14 5=17 6=16 10=12 11=-5 19=-11 24=7 25=7
cc ask bloc|5=18 7=12 9=9 10=13 12=7 19=9 21=7 22=5 24=11
cc ask conference|4=7 5=8 21=9 24=9
cc ask cost|5=-9 6=10 8=10 26=13
cc ask council|5=15 6=8 9=9 10=22 25=8 26=6
cc ask court|5=-8 7=16 17=11 24=-5
cc ask danger|2=-7 5=19 6=6 7=14 10=-7 25=5
cc ask draft|2=6 5=-7 10=-8 12=8 26=10
cc ask duty|0=8 2=-19 3=-6 4=10 5=40 6=33 7=51 8=27 9=22 10=40 11=-6 13=19 16=-6 17=8 19=11 21=-6 22=-8 23=-10 24=-6 26=9
cc ask end|5=5 6=10 10=-5 19=8 25=7
cc ask force|1=-7 3=-6 4=11 5=35 6=8 7=11 8=12 9=42 10=25 11=-12 13=-5 16=-6 21=-8 23=-13
cc ask former|4=6 5=6 8=9 10=16
cc ask found|2=6 6=11 9=15 10=22 24=-8 26=19
cc ask gear|1=-8 5=15 6=10 7=54 9=48 10=-5 13=8 25=-6
cc ask give|2=5 4=5 5=26 6=35 7=8 10=39 19=17 21=-7 23=-10 24=7
cc ask mandate|5=-10
cc ask meet|5=14 6=15 9=15 10=5 19=-6 20=8
cc ask money|1=5 6=104 10=-8 12=6
cc ask named|5=16 10=6 19=-6 25=6
cc ask need|1=-8 4=-6 5=-8 7=8 9=7 10=-16 13=18
cc ask object|0=-5 5=-10 8=7 10=-8
cc ask others|1=-8 4=-7 6=28 7=29 10=20 13=8 21=-10 23=-5 24=-5 26=-5
cc ask parliament|0=-9 2=10 5=-6 6=-7 7=-15 12=8 19=10 23=-5
cc ask phone|4=-8 5=-12 7=-6 9=-7 12=-6 13=-6 17=-5 20=8 24=-6 25=-6 26=-5
cc ask prolong|5=27 6=-5 7=8 10=18 19=-6 25=-7 26=9
cc ask resolve|4=7 6=8 7=5 9=14 25=8
cc ask say|1=9 2=-9 5=21 7=10 9=15 10=16 13=21 20=5 21=-12 23=-6 25=-7 26=6
cc ask sign|0=5 5=-5 10=-6 17=6 25=12
cc ask size|2=-6 4=12 6=-8 10=13 11=6 12=-5
cc ask sum|6=11 12=12
cc ask vacuum|6=-6 10=9 12=5
cc ask visit|1=6 4=11 6=7 7=9 10=10 19=6 22=13
cc ask vote|2=-7 10=-8 23=13 25=-10
cc ask wait|0=5 1=14 4=-6 5=21 6=15 10=18 19=-9 23=-6
cc ask want|2=8 6=5 7=11 10=-7 19=9 25=6
cc bloc block|5=12 21=10 24=13
cc bloc conference|1=-5 5=8 10=-6 20=7 21=11 24=12
cc bloc cost|14=8 19=-5 21=-10 26=8
cc bloc council|5=8 6=5 19=-12 24=-9
cc bloc court|7=8 9=7 10=6 19=-5 23=5
cc bloc danger|7=6 9=5 10=-7 23=6
cc bloc draft|9=5 16=6 19=8
cc bloc duty|1=-11 6=6 9=6 10=8 16=14 19=15 20=11 21=23 23=10 24=-14 26=15
cc bloc end|18=9 20=7 21=15 26=28
cc bloc force|5=8 6=11 9=8 14=6 18=10 19=8 21=13 22=-7 23=33 24=8 26=18
cc bloc former|6=9 16=10 22=-5
cc bloc found|9=5 11=-6 14=7 16=6 19=-7 20=6 23=7 25=8 26=20
cc bloc gear|9=12 18=14
cc bloc give|1=-5 2=8 6=-8 10=7 12=-10 19=-6 23=29
cc bloc mandate|6=7 18=7 19=-6 26=14
cc bloc meet|2=5 5=5 19=14 20=9 21=13 22=12 23=-6
cc bloc money|5=-11 6=12 19=7 21=6 22=6 23=-6
cc bloc named|5=-6 6=6 7=6 19=14
cc bloc need|1=-11 10=15 12=8 19=-5 21=6
cc bloc others|6=5 7=11 20=16 21=12 24=7 25=7 26=6
cc bloc parliament|21=6
cc bloc phone|5=7 10=-8 20=16 26=6
cc bloc prolong|5=10 19=-6 22=9 24=9
cc bloc resolve|1=6 7=7 14=8 16=6 18=13 19=-5 21=6 26=12
cc bloc say|2=-10 11=7 12=8 16=7 19=19 20=19 21=8 25=6 26=8
cc bloc shut|21=9
cc bloc sign|18=8 19=-5
cc bloc size|18=6 19=7
cc bloc sum|6=14 12=5
cc bloc vacuum|12=5 20=-8 23=9
cc bloc visit|22=9 26=7
cc bloc wait|1=15 6=16 18=6 23=11
cc bloc want|10=13 22=6
cc block conference|4=7 5=6 19=6 21=8 24=8
cc block cost|1=15 2=-6
cc block council|0=6 2=12 5=11 25=16
cc block court|0=46 1=13 2=-10 5=-10 6=-7
cc block danger|2=7 3=30
cc block duty|0=26 1=15 3=8 4=29 6=-7 7=-5 13=-5 16=-5 19=-12 22=-7 26=-6
cc block end|2=-5 3=7 5=7 25=9
cc block force|0=20 1=17 2=18 3=42 4=6 5=10 12=-12 13=-6 16=-6 18=-7 20=8 22=-9 23=-6 24=12 26=-5
cc block former|1=-5 4=10
cc block found|0=8 1=11 3=6 10=7
cc block gear|2=6 3=7 4=30
cc block give|0=6 1=9 2=-10 5=-9 10=13
cc block mandate|3=7 24=12
cc block meet|1=9 6=19 19=23
cc block money|1=34 2=8 4=-12 10=-6 12=-10 19=-7
cc block named|6=8
cc block need|1=9 4=21 5=13 11=7 23=9
cc block object|2=25 3=7
cc block others|0=12 5=-7 6=6 9=6 20=8
cc block parliament|2=24 3=6 21=6
cc block phone|2=10 19=-7 20=27
cc block prolong|3=10
cc block resolve|0=5 1=5 2=6 3=7 4=13 25=8
cc block say|2=8 5=-6 10=-6 19=-10 21=-6
cc block sign|0=7 17=9
cc block size|1=13 4=-5 5=7 21=-6 24=6
cc block sum|1=12
cc block vacuum|1=6 20=7
cc block visit|2=5 3=12
cc block vote|2=-11
cc block wait|1=8 2=10 4=-7 19=-6 21=-7 25=5
cc block want|3=9 4=11 23=5
cc conference cost|6=5 21=-6 24=6
cc conference duty|4=7 11=6 18=10 19=-7 20=10 21=14
cc conference end|19=6 21=14 26=6
cc conference force|1=-6 5=7 10=-6 11=7 18=9 21=45 24=12
cc conference found|24=6 26=7
cc conference give|10=8 21=24 23=5
cc conference meet|20=6 21=17
cc conference money|1=-6 6=5 21=13
cc conference named|21=11
cc conference need|11=7
cc conference others|21=28
cc conference phone|10=-7 18=10
cc conference prolong|24=8
cc conference resolve|4=8 21=8
cc conference say|10=6 18=9 20=10 21=23
cc conference shut|21=10
cc conference size|21=6
cc conference wait|21=12 23=5
cc conference want|21=7
cc cost council|23=8 24=9 25=-5 26=10
cc cost court|0=7 1=10 17=-5
cc cost danger|3=8
cc cost duty|1=22 3=-6 4=-9 5=-8 7=-6 8=8 10=-10 11=-10 19=-9 21=-8 26=20
cc cost end|2=6 3=7 6=9 11=7 14=10 23=-6 24=-6
cc cost force|1=33 4=-8 5=-10 10=22 11=-8 12=31 19=-14 21=-13 24=23 25=-10 26=22
cc cost former|2=5 10=6 12=17
cc cost found|1=12 12=-8 14=6 21=-7 23=12 24=12 26=10
cc cost gear|1=7 5=8 7=16 10=6
cc cost give|1=19 6=-7 21=-7 24=18
cc cost mandate|24=12 26=5
cc cost meet|10=5 11=7 12=10 22=-8 24=-5
cc cost money|10=-6 11=-7 12=23 19=-5 24=8 26=-5
cc cost named|24=10
cc cost need|2=9 5=6 7=6 10=-6 12=13 17=-6
cc cost others|1=7 10=-8 17=-6 19=-6 21=-9 24=5
cc cost parliament|2=5 10=6 12=5 17=-6
cc cost prolong|17=12 21=-6 23=-8 24=17
cc cost resolve|1=-5 2=-7 6=9 11=6 14=18 23=-6
cc cost say|7=8 19=-8
cc cost shut|12=5
cc cost size|1=8 12=9 14=11 21=-7
cc cost sum|1=-11 6=7 12=31 24=13
cc cost visit|6=5
cc cost vote|24=27
cc cost wait|1=25 3=8 5=-5 6=9 24=5
cc cost want|5=6 7=6 14=11
cc council court|0=7
cc council danger|6=6 9=5 25=16
cc council draft|9=8 10=-6 23=5 25=8
cc council duty|2=5 7=10 10=20 12=9 24=10 25=20 26=20
cc council end|23=5 24=-6 25=5 26=27
cc council force|1=-8 2=7 5=10 7=8 9=13 11=7 17=-7 18=-7 19=-13 21=-7 23=16 25=24 26=25
cc council former|6=6 10=12 25=14 26=11
cc council found|2=-11 5=-10 19=-7 23=5 24=12 25=8
cc council gear|2=7 4=5 7=13 9=9
cc council give|0=6 5=10 11=7 19=8 24=14 25=-5
cc council mandate|2=-6 5=-5 10=-5 11=-7 18=6 26=-5
cc council meet|2=-7
cc council money|10=6 12=13
cc council named|2=6 6=6 11=9 23=11 24=-7 25=12
cc council need|2=7 7=8 9=5
cc council object|19=5 25=10
cc council others|5=12 11=18 18=8
cc council parliament|10=6 25=6
cc council phone|20=6
cc council prolong|5=-5 23=-8 24=13 25=-8 26=-5
cc council resolve|11=6 19=-7 23=8 25=6 26=9
cc council say|2=6 7=8 9=9 11=16 24=6
cc council shut|25=9 26=8
cc council sign|17=6 23=17 25=5
cc council size|5=5 11=13 18=9 25=11
cc council sum|10=7 12=15
cc council vacuum|20=6
cc council visit|2=10 19=5
cc council vote|2=-8 10=-8 23=-8 24=12 25=7 26=16
cc council wait|5=10 6=5 11=5 20=6 23=-14 24=13 25=14
cc council want|6=7 9=6 25=7
cc court danger|5=5 7=12
cc court draft|16=11 17=6
cc court duty|0=44 1=9 3=5 6=-7 16=-6 17=14 19=7 21=5
cc court end|0=6 17=7
cc court force|0=58 2=-16 3=-6 5=5 7=12 11=-6 17=10 23=5 24=-8
cc court former|0=15 4=7
cc court found|0=8 5=5 6=6 24=-7
cc court gear|2=9 5=7 7=18 9=7 16=7 21=8
cc court give|0=18 1=5 3=9 7=20 19=5
cc court meet|0=6 1=9 9=7 10=5 16=6
cc court money|0=5 1=7 5=12 6=17 10=-6
cc court named|16=7 21=8
cc court need|0=13
cc court object|0=7 2=-7
cc court others|7=18 21=6
cc court parliament|0=9 5=5
cc court prolong|24=-5
cc court resolve|0=10 1=-5 17=12
cc court say|0=10 2=-6 5=6 10=-10 17=13
cc court sign|0=7 17=23
cc court size|0=9 1=6 4=7 23=5
cc court visit|0=6 17=5
cc court vote|0=10
cc court wait|0=28 3=9 7=12 24=-7
cc court want|2=10 7=6
cc danger draft|9=5 24=7
cc danger duty|1=-7 2=-7 3=20 5=-15 7=6 10=-9 19=-5 22=-5 23=-7 25=-5
cc danger end|3=8 16=10 24=7
cc danger force|1=-8 2=-5 3=35 4=-5 6=7 7=15 10=-8 16=7 19=-12 22=-6 24=-7 25=10 26=-8
cc danger former|3=17
cc danger found|2=-8 6=12 23=-12 25=8 26=-5
cc danger gear|4=-6 13=6 23=6
cc danger give|3=12 6=6 7=8 23=5
cc danger mandate|2=7
cc danger meet|2=-5 5=7 21=8
cc danger money|5=13 6=21 7=18
cc danger named|5=12 6=5 7=6 11=6 23=8 25=8 26=-5
cc danger need|13=7
cc danger object|2=-6 25=8
cc danger others|2=-5 5=7 7=11
cc danger parliament|2=-8
cc danger phone|18=5
cc danger prolong|3=6 5=9 24=8
cc danger resolve|5=-6 7=6 26=-5
cc danger say|2=-12 3=-5 7=12 13=6 21=-5
cc danger shut|3=9
cc danger sign|18=7 24=7
cc danger size|3=6 11=6
cc danger wait|3=7 7=6
cc danger want|6=11 7=6 13=8 21=6 25=6
cc draft duty|1=-5 2=21 5=-5 11=13 12=9 18=11 19=-12 21=9 24=12 25=8
cc draft end|23=7 24=6
cc draft force|1=-6 2=18 5=-7 9=6 10=-7 11=17 17=17 19=-7 23=7 25=19
cc draft former|2=9 18=10 23=10
cc draft found|26=10
cc draft give|11=6 19=12
cc draft mandate|23=11 24=-6 25=8
cc draft meet|17=10 21=13
cc draft money|2=11 12=11 19=10
cc draft named|2=9
cc draft need|17=8
cc draft object|2=7 25=19
cc draft others|2=-9 11=6 23=15
cc draft parliament|12=8 25=8
cc draft prolong|11=10 16=10 23=18 24=9 26=11
cc draft resolve|2=7 16=6 23=7
cc draft say|2=-5 11=5 16=7 17=11 19=8 23=16 25=16 26=10
cc draft sign|1=-5 2=6 16=13 19=-5 21=7 23=18 24=17 25=20
cc draft size|2=6 23=6
cc draft sum|12=12 19=12
cc draft vote|23=-6 24=5
cc draft wait|2=-6
cc duty end|0=5 1=-8 2=12 10=-6 11=-14 17=10 22=-5 24=6 26=18
cc duty force|2=22 5=-23 6=-12 7=9 14=-9 15=-6 17=-7 18=12 23=20 24=-19 25=-10 26=23
cc duty former|0=7 2=-9 3=15 6=-6 8=6 10=-5 13=-5 19=-13 22=14 23=-11
cc duty found|0=11 3=-6 9=10 10=10 11=-8 12=-11 19=-6 21=-8 22=-6 23=35 24=14 26=7
cc duty gear|2=10 4=29 5=-15 7=21 8=-5 9=12 10=-15 11=-8 13=31 17=-6 18=6 19=-13 20=-5 22=-20 26=-6
cc duty give|1=8 3=11 5=12 6=-6 8=-8 10=9 11=13 12=-10 17=-8 20=-7 21=-19 25=-13
cc duty mandate|1=6 5=-8 11=-8 23=21 24=13 26=7
cc duty meet|4=-6 11=10 12=-5 19=5 20=24 21=25 22=23
cc duty money|1=40 2=-12 4=-10 6=32 7=-7 8=-5 11=-15 12=10 13=-8 17=-5 18=-7 24=-5 25=-6 26=-7
cc duty named|1=15 2=-5 5=-10 10=-19 19=-10 21=16 23=8
cc duty need|0=10 1=7 4=21 5=-10 10=6 11=17 13=23 16=-6 19=17 24=-6 26=-5
cc duty object|2=26 4=-6 5=-12 8=6 10=-8 24=-6
cc duty others|0=14 1=-13 4=-10 6=33 7=7 8=-8 9=-6 10=13 11=-11 12=11 17=-12 18=-7 19=-17 22=-10 24=-9 26=-5
cc duty parliament|0=7 1=-7 2=8 7=-5 9=5 23=-10 24=-6
cc duty phone|5=-11 6=8 10=-7 18=14 20=33
cc duty prolong|0=18 1=-6 5=14 6=6 10=12 11=8 13=7 17=16 24=15
cc duty resolve|2=13 4=6 5=-5 9=7 11=-27 16=10 17=6 19=12 21=-6 26=15
cc duty say|1=-9 5=16 6=9 8=-8 10=21 12=6 13=20 17=-7 18=9 20=11 21=-21 22=-9 23=-9 24=-7 25=-11 26=-10
cc duty shut|1=8 2=9 3=11 21=8 25=9
cc duty sign|0=9 1=-5 2=-6 16=28 17=12 18=20 19=-10 21=9 24=9 25=10
cc duty size|2=-14 3=9 4=17 5=-13 6=-5 7=-5 11=11 12=-8 21=-9 23=-8 25=-5
cc duty sum|5=-5 6=8 10=-7 12=23 19=-17
cc duty vacuum|2=24 10=6
cc duty visit|3=9 4=5 5=-5 10=-9 12=8 19=16 22=17
cc duty vote|2=-9 23=14 24=25 25=-7
cc duty wait|0=14 1=11 5=-15 6=-9 7=-6 9=-6 10=6 11=-12 13=-7 17=8 24=-6 25=10
cc duty want|1=-7 2=21 4=7 5=-5 6=16
cc duty weather|4=7
cc end force|11=16 16=10 17=6 18=5 19=9 24=-12 25=-11 26=50
cc end former|3=-7
cc end found|0=6 20=7 23=-6 24=-6 26=21
cc end gear|18=9
cc end give|2=10 5=-7 19=7 21=-5 25=7 26=5
cc end mandate|11=-6 23=7 25=5
cc end meet|19=9 24=6
cc end money|4=6 19=-5
cc end named|11=-10 24=-5
cc end need|2=6 4=7 17=9 19=8
cc end others|2=-9 5=8 17=7 21=10 26=8
cc end parliament|0=7
cc end phone|19=6 20=8 26=6
cc end prolong|5=9 11=9 17=9 22=13 24=12
cc end resolve|2=-11 11=9 12=-11 14=8 22=-6 25=9 26=7
cc end say|1=6 2=-9 3=11 17=9 18=-7 21=11 22=10 23=-7 26=12
cc end shut|3=-5 4=-6 16=-6 22=7
cc end sign|17=22 23=7 24=11 26=7
cc end size|4=5 14=11 18=6 24=5
cc end sum|2=5
cc end visit|3=7 21=5 26=10
cc end vote|0=7 25=5 26=19
cc end wait|0=5 1=-6 2=-7 3=14 6=11 17=5
cc end want|3=6 5=-6 14=11 17=9
cc force former|1=-11 3=5 6=-5 8=8 14=7 16=7 18=-5 22=-7 24=-10 26=6
cc force found|1=7 2=11 5=-12 6=8 7=-6 9=9 11=29 12=-13 14=10 17=-6 18=-10 19=-15 23=50 25=-13
cc force gear|0=-7 1=-12 3=9 4=29 7=21 9=30 10=-7 11=-5 12=-6 13=23 17=-5 18=13 21=-5 22=-9 24=-11 25=-12 26=-7
cc force give|1=5 2=-13 3=-10 4=-19 5=22 6=-7 7=-6 8=-7 9=-5 10=-9 11=-8 12=-17 13=-7 14=-9 15=-7 16=-10 17=-9 18=-6 19=-9 20=-9 23=15 24=-5 25=-14
cc force mandate|1=-8 5=-7 10=-5 11=20 18=-5 19=-8 23=-16 24=22
cc force meet|2=-11 6=12 7=-5 9=6 10=6 17=13 18=-6 19=69 20=14 21=21 22=17 23=-12
cc force money|0=-7 1=30 4=-14 5=7 6=37 10=-20 11=-6 12=30 13=-8 17=-6 18=-6 20=-7 22=-6 23=-8 25=-5
cc force named|2=-9 3=-7 4=-6 9=-7 10=5 13=7 17=-7 21=12 23=5 24=-13 26=-6
cc force need|1=18 2=13 10=33 11=18 12=22 13=19 16=-5 17=6 18=-7 19=-5 22=-6 24=5 25=-7 26=-6
cc force object|2=17 3=5 4=-9 5=-11 8=6 10=-11 19=-9 22=-6 24=7 26=-5
cc force others|1=-10 2=-7 3=-14 4=-12 5=15 7=-7 10=14 11=-29 13=-6 16=-6 20=-11 21=21
cc force parliament|2=15 5=-9 9=5 10=15 11=-7 19=-8 22=6 23=-14 24=-9
cc force phone|2=-7 6=-11 11=-7 18=12 20=60 21=-6
cc force prolong|1=12 3=9 4=-5 5=16 10=9 11=30 13=6 19=-6 21=-12 23=7 24=24 25=-11 26=-8
cc force resolve|0=16 3=-5 4=-5 9=6 14=6 16=8 25=-11 26=14
cc force say|4=10 5=-6 6=-8 9=16 13=-6 17=5 18=13 19=13 20=8 21=10 22=15 23=6 24=-7 25=11 26=-7
cc force shut|1=13 2=-5 3=18 19=5 22=9
cc force sign|1=-7 5=-7 10=-7 16=12 17=16 18=46 22=-7 25=14
cc force size|0=7 1=-10 4=20 5=-6 6=-7 7=-5 10=-11 11=35 13=8 16=-8 18=13 19=-12 23=-6 24=10 25=12 26=9
cc force sum|1=12 5=-6 6=-11 10=-11 12=43 19=9 24=15
cc force vacuum|1=20 2=37 20=12 23=6
cc force visit|1=-17 3=7 4=9 5=-9 10=-8 11=-10 16=-8 20=-6 21=-6 22=55 24=-8 25=-8 26=5
cc force vote|5=-6 10=-12 11=-8 25=-9 26=10
cc force wait|0=-5 1=17 2=18 4=14 5=8 11=-6 13=-5 19=-13 20=13 23=7 24=33 26=16
cc force want|1=-6 2=-9 3=20 4=-5 5=12 6=26 10=44 11=6 19=-7 22=13 24=-6
cc former found|1=-5 14=9 22=5 25=6 26=5
cc former gear|4=5 10=5
cc former give|3=13 5=9 16=8 19=-10 22=-6 23=-6
cc former mandate|1=6 6=7 18=7 23=-5
cc former meet|3=7 12=7 18=7 21=5 22=20
cc former money|2=6 5=-5 12=14 16=9
cc former need|1=-8 4=9
cc former object|2=10 22=7
cc former others|2=-6 4=6 5=7 14=8 18=-6 19=-9 21=15 22=-6 23=11
cc former prolong|2=12 3=6 10=7 24=5
cc former resolve|18=6 19=-5
cc former say|1=-12 3=7 6=-6 11=8 14=8 16=12 18=-6 19=-5 22=-9 23=13
cc former sign|18=8 23=11
cc former size|3=8 4=14 10=5 11=7
cc former sum|2=11 10=6 12=13
cc former visit|3=5 4=6 11=8
cc former vote|25=5
cc former wait|2=-7 4=9 6=5 11=6 18=7 21=6 23=-5
cc former want|3=7 4=10
cc found gear|3=7 7=8 9=12 24=-6
cc found give|2=7 9=8 10=20 11=5 23=15 24=-7
cc found mandate|1=-7 2=-17 5=-8 10=-10 11=15 19=-10 23=-14 24=32
cc found meet|5=5
cc found money|2=-6 3=7 5=12 6=7 10=12 12=-6
cc found named|6=11 11=9 23=6 24=-10
cc found need|2=9 5=-7 10=-8 23=7
cc found object|1=6 2=18 11=-6 23=-8
cc found others|1=8 5=-5 10=-6 11=6 14=8 18=8 23=9 25=6
cc found parliament|0=9 1=8 3=6 10=7 11=-8 12=-7 23=-13 24=-8
cc found phone|20=7 26=7
cc found prolong|3=5 10=-6 21=-5 24=36 26=6
cc found resolve|11=7 14=7 16=6 26=7
cc found say|1=9 2=-21 10=11 11=9 14=9 21=18 22=-7 23=21 24=-5 25=7 26=19
cc found shut|19=5 25=9 26=6
cc found size|1=6 2=-6 3=11 11=7 18=8
cc found sum|6=-5 10=5 12=-9
cc found visit|3=7
cc found vote|2=-12 5=-5 6=-6 10=-8 11=-12 19=-6 21=-5 23=7 24=8 25=6 26=7
cc found wait|5=-6 23=-9 24=15
cc found want|2=8 6=12 10=-7 23=9 25=11
cc gear give|2=-10 4=11 5=-8 6=-7 7=6 13=7 18=10 25=-6
cc gear mandate|3=7
cc gear meet|9=11 16=7
cc gear money|1=8 2=-6 3=5 4=8 5=25 6=15 7=6 9=13 11=7 12=-6 19=9 24=-5
cc gear named|13=13 16=7 19=13 21=7 24=5
cc gear need|2=-6 4=11 7=24 9=8 10=-6 13=43
cc gear others|1=11 2=11 5=15 6=-8 7=9 9=6 10=-6 18=8 19=-5
cc gear parliament|3=7 7=-9 19=6
cc gear phone|7=7 19=6 20=9
cc gear prolong|0=5 3=10 4=-6 5=5 13=8
cc gear say|0=-5 2=16 4=19 6=-5 7=9 9=8 10=7 11=-8 13=19 21=-9 22=-12
cc gear shut|3=9 25=9
cc gear sign|18=20
cc gear size|1=6 11=-9 13=9
cc gear sum|1=13 10=6 19=15
cc gear vacuum|4=6
cc gear visit|3=7 19=-5
cc gear vote|24=5
cc gear wait|4=35 5=-9 7=7 25=7
cc gear want|2=6 4=6 5=5 7=19 13=5 19=7
cc give mandate|5=-7 25=9
cc give meet|2=15 5=5 6=-5 21=-10
cc give money|0=-6 3=-8 6=16 7=6 9=-8 10=-9 12=-17 13=-6 17=-6 18=-6 19=6 20=-6 23=-7 24=-6 26=-6
cc give named|1=21 5=10 6=-5 10=-10 13=6 24=6
cc give need|5=6 10=-9 24=6
cc give object|2=-9 21=6
cc give others|3=-5 5=14 6=5 7=8 9=5 10=-6 19=17 22=7 23=-7 24=-7
cc give parliament|2=14 10=15 23=-6
cc give phone|6=13 19=9 20=9
cc give prolong|5=-8 19=-6
cc give resolve|0=9 1=11 5=-6 11=5 25=7
cc give say|0=-5 1=-20 6=-5 7=-8 9=6 11=10 12=-7 13=5 16=7 20=-6 26=-6
cc give shut|1=5 3=10 4=8
cc give sign|5=-5 11=6 17=-8 18=8 19=6
cc give size|1=-11 2=-7 4=7 5=-7 11=21
cc give sum|1=6 5=-6 6=-14 12=-11 19=13
cc give vacuum|1=5 4=7 23=5
cc give visit|2=6 4=-6 5=-5 9=10 22=22
cc give vote|24=15 25=7
cc give wait|1=17 3=6 5=7 10=22 11=-6 17=-5 21=8 24=8 26=12
cc give want|2=9 5=21 6=7 7=19 10=-9 11=-6
cc give weather|4=8
cc mandate meet|18=7 19=-6
cc mandate money|1=8 3=7 24=-6
cc mandate named|24=10
cc mandate object|25=5
cc mandate others|2=5 6=5 18=8 23=-5
cc mandate parliament|3=8
cc mandate prolong|3=6 6=6 11=-12 21=-6 23=-12 24=20
cc mandate resolve|18=6 19=-5 23=9 25=7 26=5
cc mandate say|5=-5 21=11
cc mandate sign|23=15 25=8
cc mandate size|18=9 24=5
cc mandate visit|3=8
cc mandate vote|24=18
cc mandate wait|1=-6 2=-5 6=6 11=-5 18=6 24=17
cc mandate want|6=7
cc meet money|2=10 12=13 21=6 22=5
cc meet named|5=5 6=9 11=10 16=7 21=11
cc meet need|11=8 12=7 19=-7 21=7
cc meet object|3=5
cc meet others|1=8 2=-5 5=-7 6=9 9=10 10=-11 19=22 20=18 21=29 22=9
cc meet parliament|2=18 17=-7 19=10
cc meet phone|19=-12 20=38
cc meet prolong|10=9 21=7 24=6
cc meet resolve|9=5 18=6 19=-5 24=6
cc meet say|1=-7 2=-12 6=-5 17=7 19=24 20=20 22=-8
cc meet shut|19=10
cc meet sign|17=12 18=-10 21=9
cc meet size|2=25 24=6
cc meet sum|2=5 12=7 19=11
cc meet vacuum|19=7 20=-8
cc meet visit|19=11 22=28
cc meet vote|2=-6 19=7
cc meet wait|1=15 12=11 18=6 20=7 21=6 22=-6
cc meet want|5=-5 21=10 22=6
cc money named|1=17 6=-9 12=6 21=6 24=8
cc money need|1=39 5=6 10=-6 12=52 13=-6
cc money object|1=-7 2=18 21=6
cc money others|1=32 2=-5 6=40 7=-6 10=-23 19=7 21=6
cc money parliament|1=-12 2=56 3=7 19=9
cc money phone|6=11 10=-9 19=6
cc money prolong|1=20 3=7 24=5
cc money resolve|11=-6 19=-8
cc money say|1=35 6=8 11=-7 12=5 13=-5 16=7 19=29 22=-6 24=-6
cc money shut|1=11
cc money sign|1=-5 2=5
cc money size|1=19 6=-7 12=10 26=10
cc money sum|0=-7 3=-8 4=-10 5=-14 6=-8 7=-10 8=-6 9=-8 10=-9 11=-11 12=27 13=-6 14=-6 16=-10 17=-8 18=-8 20=-7 22=-9 23=-9 25=-6 26=-9
cc money vacuum|1=14 4=7 6=-5 10=5
cc money visit|1=13 2=9 3=7 6=11 12=9 19=8 22=-5
cc money wait|1=24 2=5 7=9 12=17 21=15 22=8 26=9
cc money want|6=12 10=-5 21=7 22=7
cc named need|1=-8 5=10 6=-8 11=6 12=12 13=6 19=-8 21=7
cc named object|11=5 23=9
cc named others|10=7 24=-5
cc named phone|6=-8 10=-8
cc named prolong|24=5
cc named resolve|7=7 11=-14 24=-5
cc named say|1=7 13=6 19=14
cc named shut|1=17 11=-5
cc named size|1=-11 11=-10 12=6 13=6 22=10
cc named sum|1=-8 24=10
cc named vote|24=14 26=6
cc named wait|1=-7 11=9 25=10 26=5
cc named want|5=8 6=6 10=12 11=7 21=6 23=-5 25=6
cc need object|2=6
cc need others|1=-6 2=16 4=-7 5=10 8=10 10=23 11=6 17=-8
cc need parliament|5=-6 13=7 17=-6
cc need phone|6=-9 19=8
cc need prolong|0=5 4=-6 8=10 13=7 17=9
cc need resolve|0=6 2=10 19=7
cc need say|1=-10 2=28 4=-19 5=-5 6=6 10=9 13=24 19=11 21=-5
cc need shut|12=5
cc need sign|2=5 16=6 17=18 19=8
cc need size|2=-8 3=7 4=13 10=5
cc need sum|1=15 2=6 12=32
cc need visit|19=9
cc need vote|2=5 16=9 19=8 23=5
cc need wait|5=-5 10=-8 12=6 19=11
cc need want|1=-8 4=7 5=6 6=-6 8=17 10=11 12=-5 17=8 19=-7
cc object others|2=7 10=-5
cc object parliament|2=15
cc object prolong|25=-5
cc object say|0=-7 1=-7 2=-16 10=6 23=-5
cc object sign|25=12
cc object size|10=9
cc object vacuum|2=7
cc object visit|2=10 19=5 22=5
cc object vote|2=7 24=7
cc object wait|2=-6 21=6
cc object want|2=10 3=10
cc others parliament|2=10 12=9
cc others phone|5=-7 6=15 10=-5 19=-12 20=34 21=-8
cc others prolong|0=6 2=-11 7=8 8=10 21=-6 23=6 24=6
cc others resolve|2=-9 3=7 5=5 17=6 21=17 26=9
cc others say|1=7 5=-7 6=13 7=18 10=15 11=10 12=16 19=-7 20=7 21=13 24=-6 25=7
cc others sign|0=6 16=8 17=13 23=8
cc others size|1=12 5=-9 10=13 11=-8 13=5 17=-5 18=9 21=-6
cc others sum|1=19 6=6 12=10
cc others vacuum|2=15 4=7 10=10
cc others visit|3=7 4=12 5=-6 9=10 10=7 12=10 19=-7 22=14 26=7
cc others wait|0=8 2=24 5=9 6=10 10=-6 21=15 24=-7
cc others want|2=10 5=15 6=17 7=14 8=10 10=7 21=5 22=13
cc parliament phone|19=6
cc parliament prolong|3=8 24=-5
cc parliament resolve|9=9 17=11
cc parliament say|2=-6 5=-6 9=6 19=-8
cc parliament sign|17=11 25=8
cc parliament size|2=6
cc parliament sum|1=-7 2=18 12=6 19=9
cc parliament vacuum|2=5
cc parliament visit|3=7 5=6 22=8
cc parliament vote|0=6
cc parliament wait|0=10 1=-7 5=-6 6=-5 10=14 23=-5 24=-5
cc parliament want|2=7 10=-7
cc phone prolong|10=7
cc phone resolve|0=6
cc phone say|10=-5 11=-6 18=8 20=30 21=-10
cc phone size|19=-6
cc phone sum|19=7
cc phone vacuum|20=7
cc phone visit|22=8
cc phone wait|20=23
cc phone want|20=5
cc prolong resolve|11=8
cc prolong say|1=6 2=21 7=8 11=-8 18=6 19=-8 22=5 23=7 25=-6 26=9
cc prolong shut|22=11
cc prolong sign|16=9 17=9 18=8 24=9
cc prolong size|1=9 3=6 11=17
cc prolong sum|12=6 24=13
cc prolong visit|3=10 18=8
cc prolong vote|2=-6 23=-6 25=-7
cc prolong wait|0=7 11=6 23=-10 24=13
cc prolong want|2=-7 6=9 8=10 17=9
cc resolve say|2=9 3=6 9=8 10=6 11=7 17=6 21=8 23=-7 26=8
cc resolve sign|0=9 17=15 23=8
cc resolve size|0=10 14=11 18=6 19=10
cc resolve visit|3=8 21=6 22=7 26=7
cc resolve vote|24=9 25=5 26=7
cc resolve wait|2=-9 6=8 18=5 23=6
cc resolve want|0=6 14=11
cc say shut|1=16 12=5 22=10 26=5
cc say sign|5=-6 11=5 16=11 17=12 18=23 23=7 25=10
cc say size|1=22 4=16 5=-5 11=8 12=-5 19=-14 23=-7
cc say sum|1=8 12=15 19=14
cc say visit|2=9 3=14 4=14 5=-8 9=9 10=6 11=7 12=8 18=6 19=9 22=29 26=6
cc say vote|2=-13 26=5
cc say wait|1=11 2=7 4=11 6=-5 11=7 18=-6 19=8 22=-6 24=9 26=-7
cc say want|2=-5 3=10 5=-7 6=7 7=6 13=10 22=-6 23=7
cc shut sign|17=5
cc shut size|11=-5
cc shut sum|12=6
cc shut wait|3=7 25=9
cc shut want|3=7
cc sign size|16=-6 18=8 23=6 25=5
cc sign visit|17=7 18=15 22=6
cc sign vote|16=8 19=8 24=8
cc sign wait|16=14 17=6 24=7
cc sign want|17=13
cc size sum|1=14
cc size vacuum|2=12
cc size visit|1=6 3=7 4=10
cc size vote|11=-5
cc size wait|2=5 24=7 26=12
cc size want|3=8 14=11
cc sum vacuum|12=5
cc sum visit|1=16 6=5 12=11
cc sum vote|24=5
cc sum wait|1=5 12=9 21=12 24=6
cc sum want|21=8
cc vacuum wait|1=8 12=5 20=6 23=6
cc visit vote|25=5
cc visit wait|1=-6 11=9 19=8 22=-9
cc vote wait|0=7 2=-6 26=6
cc wait want|3=6 10=-8 21=6
cn access block|3=14 4=17
cn access danger|3=8
cn access duty|3=-6 4=16
cn access end|3=7
cn access force|3=21 9=6
cn access former|3=-5
cn access gear|0=6 2=8
cn access mandate|2=13
cn access others|4=7
cn access resolve|3=8
cn access shut|3=12
cn accord access|2=10
cn accord alter|17=6 19=6
cn accord ask|10=7 17=9
cn accord bloc|18=6
cn accord council|5=5 10=9
cn accord court|17=10 21=8
cn accord duty|16=9 18=14
cn accord force|3=10 16=7 17=41 18=-16 19=-6 21=-6
cn accord former|16=6 18=9
cn accord found|16=7
cn accord gear|16=7 18=11 21=8
cn accord give|17=-5
cn accord meet|16=13 17=15 19=-6
cn accord money|16=15 25=6
cn accord others|16=6 17=23
cn accord resolve|0=5
cn accord say|2=7 17=6 18=7
cn accord sign|16=8 17=10 18=9
cn accord size|21=-5
cn accord visit|22=-6
cn accord wait|13=5 17=11
cn alter access|4=7
cn alter ask|2=7 5=-6 7=15 8=13 10=12 25=-12
cn alter block|1=5 2=5 10=7
cn alter duty|23=9
cn alter force|2=32 5=-11 6=-5 10=-5 11=-7 22=6 24=-7 25=40
cn alter gear|7=7
cn alter give|10=9
cn alter mandate|25=7
cn alter money|7=5 19=-9 21=7
cn alter object|23=-6
cn alter parliament|19=9
cn alter prolong|25=6
cn alter resolve|2=8 4=11 17=7
cn alter size|10=8 24=6 25=11
cn apart accord|16=-6 17=-6
cn apart block|2=6
cn apart bloc|19=-7
cn apart council|17=7
cn apart force|5=7 18=5
cn apart found|23=-5
cn apart object|2=6
cn apart others|21=7
cn apart say|12=5
cn ask access|5=-5
cn ask alter|2=9 4=7 5=-9 10=7 19=6 25=-13
cn ask apart|5=8 10=-7
cn ask block|1=5 5=11 24=8
cn ask bloc|5=10 7=5 19=11 20=6
cn ask cost|8=11
cn ask council|5=-9 6=6 9=8 10=37 25=9 26=6
cn ask court|4=5 7=18 10=7 17=10 19=5
cn ask danger|7=11 18=5
cn ask duty|5=10 6=9 10=7 25=9
cn ask force|5=24 7=-13 10=-17 19=-8 25=-6
cn ask former|6=7
cn ask found|2=5 9=9 10=6 23=11 26=11
cn ask gear|5=-11 7=15
cn ask give|1=-5 6=27 7=-5
cn ask mandate|26=8
cn ask meet|19=-5
cn ask money|1=5 5=-13 6=36 9=-6 10=-12 12=7
cn ask need|6=-8
cn ask object|5=-6 8=9
cn ask others|2=6 6=36 7=16 9=5 10=29 13=11 19=-8 20=8
cn ask parliament|5=7 19=6
cn ask phone|4=-8 5=-7 7=-6 9=-7 12=-6 13=-6 17=-5 20=7 24=-6 25=-6 26=-5
cn ask prolong|5=6 10=14
cn ask resolve|4=7
cn ask say|7=16 10=7 13=12 24=9 26=10
cn ask size|5=-6 10=15 25=6
cn ask vacuum|10=14
cn ask visit|1=7 5=7 6=9
cn ask vote|23=12
cn ask wait|5=18 6=22
cn ask want|2=6 10=7
cn bloc access|22=6
cn bloc accord|18=-6
cn bloc apart|2=5 12=7 22=8
cn bloc ask|5=11 6=11 10=9 12=8
cn bloc block|1=6
cn bloc conference|1=-5 5=8 10=-6 20=7 24=12
cn bloc council|5=6 6=6
cn bloc draft|9=6 19=6 21=6
cn bloc duty|1=-8 5=-8 9=8 10=14 19=13 21=6 23=11 24=-6 26=6
cn bloc end|26=8
cn bloc force|1=7 6=12 10=11 16=9 23=8 24=9
cn bloc former|6=8 19=10
cn bloc found|9=6 14=7 21=6 23=15 26=11
cn bloc gear|18=5
cn bloc give|5=5 12=-8 23=13
cn bloc mandate|21=6 26=12
cn bloc meet|7=5 9=7 22=-9
cn bloc money|21=6
cn bloc need|10=7
cn bloc others|9=6 19=-10 20=14 21=10 22=-5 25=9 26=9
cn bloc parliament|2=-6
cn bloc phone|5=12
cn bloc prolong|21=8 24=8
cn bloc resolve|10=5
cn bloc say|1=-6 10=-8 11=9 19=11 20=9 23=-6 25=9 26=12
cn bloc sign|18=-6 19=-5
cn bloc visit|10=6 21=6 22=23 26=8
cn bloc wait|1=7 6=5 19=9 23=8
cn bloc want|10=7
cn block access|2=6 4=-5 11=6
cn block accord|3=10 4=6
cn block apart|2=7
cn block ask|20=5
cn block bloc|21=8
cn block conference|21=7
cn block danger|4=9
cn block duty|4=13 10=5
cn block force|0=15 1=-11 2=31 3=30 5=-7 6=-6 10=-7 11=10 19=-7 20=8 23=-6 24=7
cn block former|2=7 4=13
cn block found|1=8 2=6
cn block give|0=6 1=11 5=-11 10=15
cn block meet|6=22 19=20
cn block money|1=5 2=13 4=-7 12=-6
cn block need|1=11 4=13
cn block object|2=8 3=8
cn block others|2=-5
cn block phone|20=9
cn block size|11=10 24=6
cn block vacuum|1=8
cn block visit|2=6 3=6
cn block vote|2=-7
cn block wait|2=-7 5=7 25=7
cn block want|4=6
cn conference alter|4=8
cn conference ask|4=8
cn conference bloc|20=9
cn conference force|21=14
cn conference meet|21=7
cn conference others|20=9
cn conference resolve|4=8
cn conference say|20=10 21=-6
cn conference wait|21=5
cn cost alter|1=10
cn cost block|1=6
cn cost bloc|24=-6
cn cost duty|1=-6
cn cost end|14=11
cn cost force|26=10
cn cost former|10=8
cn cost found|21=-6 23=-5 24=10
cn cost gear|10=7
cn cost give|1=7 10=9
cn cost money|1=-18 2=8 12=25
cn cost need|5=7 7=8
cn cost others|1=12 5=7 7=7
cn cost parliament|12=11
cn cost resolve|11=-6 14=11
cn cost size|11=-8
cn cost wait|1=13
cn cost want|5=8 7=8
cn council alter|11=9 23=-8 25=34
cn council ask|5=9 10=-6
cn council block|2=11 25=17
cn council bloc|24=-6
cn council duty|0=6 7=8 12=10 23=6 25=21 26=15
cn council end|26=15
cn council force|2=-7 10=7 11=-5 23=12 24=7
cn council former|6=8
cn council found|2=-10 10=9 23=11 25=11
cn council give|5=5 24=10
cn council mandate|18=8 24=-6
cn council phone|5=6
cn council prolong|23=-7 24=7 25=-7 26=-6
cn council resolve|19=-6
cn council say|11=11 25=-5
cn council shut|26=8
cn council size|11=9 23=6 25=13
cn council vote|10=-6 23=-8 24=6 26=20
cn council wait|6=8
cn court ask|10=-6
cn court block|0=31 5=-8 6=-5
cn court danger|5=5 7=12
cn court duty|0=24 10=-6
cn court force|0=19 2=-6
cn court former|0=9
cn court gear|7=11
cn court give|0=6
cn court money|6=17
cn court others|0=6 1=7 5=-7 7=8 8=5 10=12
cn court parliament|0=14 17=-5
cn court resolve|0=9
cn court say|0=7
cn court size|0=11
cn court wait|0=17
cn danger access|2=9 3=27
cn danger block|2=12 3=27
cn danger cost|3=8
cn danger duty|3=9 7=6 10=-5
cn danger end|16=10
cn danger force|2=-8 3=12 6=5 16=10 23=10 25=7 26=-5
cn danger give|7=5
cn danger money|6=10 7=11
cn danger others|7=13
cn danger say|7=12 9=5
cn danger visit|4=5
cn draft accord|18=8
cn draft alter|2=9 25=12
cn draft ask|2=5
cn draft council|9=9 23=10
cn draft court|16=11
cn draft danger|2=5 24=8
cn draft duty|18=10
cn draft force|23=-6 25=8
cn draft found|23=-6 25=-6
cn draft give|2=5 11=7
cn draft mandate|23=9 25=10
cn draft meet|19=-6
cn draft money|2=8
cn draft others|23=8 25=6
cn draft say|11=7 23=20 25=5
cn draft sign|16=10 19=-11 21=7 23=18 24=17 25=20
cn draft size|2=6
cn duty access|0=5 3=-5
cn duty accord|2=14 5=-6 16=13 17=-8 18=-10 21=8
cn duty alter|5=-7 7=8 12=-6 19=6 23=-5
cn duty ask|2=-11 4=-6 5=19 6=14 7=27 8=19 10=26 11=-6 13=6 19=10 20=-5 21=-6
cn duty block|0=13 1=12 2=-12 3=15 4=13 5=-5 11=-7 19=-6
cn duty bloc|6=5 10=8 19=9 21=10
cn duty cost|1=17 2=-9 8=10 12=5 26=8
cn duty council|10=16 24=9
cn duty court|17=-6 19=9
cn duty draft|2=23 11=6 19=-6 24=7
cn duty end|0=7 2=9 17=9 19=-7
cn duty force|1=-6 2=28 6=-6 7=-8 8=-7 9=-7 10=-10 12=-8 13=-10 17=-7 19=11 21=-11 24=-16 26=6
cn duty former|1=17 3=7 4=-6 5=5 7=-5 18=6 19=-7 23=-5
cn duty found|6=6 11=-5 12=-8 21=-5 23=14 24=-7
cn duty gear|1=14 2=-9 3=11 4=6 9=-5 13=28 21=6 23=6 24=5
cn duty give|0=-10 4=-7 5=-13 7=-5 8=-6 9=-7 11=15 12=-6 13=-10 16=-6 17=-7 21=-14 24=-9 25=-6
cn duty mandate|6=6 23=7 24=-12 26=7
cn duty meet|1=6 2=-6 11=11 19=12 20=16 21=8 22=8
cn duty money|1=25 4=-9 5=-9 7=-7 11=-6 12=7 19=9 21=-6
cn duty need|1=5 2=-9 10=8 11=12 12=6 13=19 19=9
cn duty object|2=15 5=-8 8=7
cn duty others|0=11 1=6 2=12 7=8 13=9 19=-10
cn duty parliament|2=-6
cn duty phone|5=-5 20=23
cn duty prolong|0=19 2=5 5=8 10=5 24=-7
cn duty resolve|2=8 11=-15 16=12 17=7 19=6 26=6
cn duty say|4=5 5=13 7=5 9=-6 10=-21 13=15 19=7 20=-5 23=-7 26=-5
cn duty shut|2=11 3=7 4=6 19=-5
cn duty sign|2=-6 11=6 16=34 18=-5 19=-8 22=7 24=6
cn duty size|1=-7 4=8 19=6
cn duty vacuum|10=12
cn duty visit|1=7 3=7 4=12 22=8
cn duty vote|0=5 2=-7 24=16
cn duty wait|0=8 1=8 2=-19 4=-7 5=-11 11=-6 17=5 23=6 26=8
cn duty want|21=5
cn end accord|16=7
cn end bloc|21=16
cn end conference|21=16
cn end cost|6=10 11=5
cn end duty|24=8
cn end force|3=6 11=15 18=-5 20=6 26=20
cn end found|0=7 26=10
cn end gear|5=6
cn end mandate|26=11
cn end meet|19=11
cn end need|19=9
cn end resolve|2=-10 11=9 12=-11 14=8 22=-6 25=9 26=7
cn end say|5=7 19=9
cn end shut|3=-5 4=-6 16=-6 22=7
cn end sign|17=16 26=8
cn end wait|0=7 3=9
cn force accord|0=6 2=7 11=-6 17=27 18=8
cn force alter|5=-5 10=-7 11=10 23=9 25=16
cn force apart|5=6
cn force ask|4=8 5=15 6=-9 24=8
cn force block|1=7 2=-7 4=-6 5=10 6=10 9=7 11=-12 21=11 24=6
cn force bloc|5=-5 11=10 18=8
cn force conference|21=7
cn force cost|1=9 2=-7 11=-7 12=18 19=-5
cn force council|6=7 24=6 25=15
cn force court|0=7 16=7 23=11
cn force danger|2=-12 11=8 21=5 25=6
cn force draft|9=6
cn force duty|0=-5 1=28 2=-5 3=-9 4=7 5=7 6=-13 9=-8 11=13 13=20 18=9 19=-16 22=10 25=9
cn force end|11=13 16=9 22=11 26=15
cn force former|2=-7 14=9 16=9 22=8
cn force found|11=8 21=16 23=17 24=16 25=8 26=-8
cn force gear|1=-7 4=7 5=16 6=6 7=15 13=28 19=10
cn force give|5=9 7=8 11=-14 17=9 19=11 22=10
cn force mandate|21=5 23=8 24=26 26=-6
cn force meet|1=6 5=6 6=14 10=5 17=6 19=-9 21=7
cn force money|1=5 5=20 6=16 9=14 10=-6 12=27 19=10 21=7 24=-8
cn force need|1=-19 5=6 10=-6 11=15 12=29 13=23 19=-5
cn force object|21=5 23=-7 25=7
cn force others|0=8 1=-6 6=8 10=-17 11=-9 18=10 19=9 22=6
cn force phone|10=-5
cn force prolong|1=13 5=15 6=6 11=12 24=15 25=-7
cn force resolve|1=7 9=9 11=10 14=7
cn force say|2=17 3=7 6=-9 7=5 10=6 11=-7 13=-5 17=8 21=14 22=12 23=-5
cn force shut|22=11
cn force sign|18=33
cn force size|1=-11 4=7 5=8 11=11 12=6 19=-5 21=7 25=7
cn force vacuum|2=7 12=6
cn force visit|1=-9 2=-10 5=-7 11=-5 19=-7
cn force vote|24=-10
cn force wait|1=11 2=21 10=-11 17=6 24=14
cn force want|3=11 10=-6 11=-7 21=6
cn former alter|8=11 19=5
cn former apart|2=7
cn former ask|5=6 8=11 10=7
cn former block|0=6 19=5
cn former cost|1=-7 12=18
cn former council|10=8
cn former danger|3=15 5=6
cn former draft|2=9
cn former duty|1=11 4=5 21=6 22=15
cn former force|4=13 22=-9 26=6
cn former found|2=7
cn former mandate|18=7
cn former meet|22=7
cn former object|2=7 3=5
cn former others|5=8
cn former prolong|24=5
cn former resolve|2=10
cn former visit|19=5 25=6
cn former wait|4=7
cn former want|4=6
cn found alter|23=-8 25=18
cn found ask|5=6 6=6
cn found cost|12=-12
cn found council|11=7 18=9
cn found court|5=6 6=6
cn found danger|6=7 25=7
cn found duty|0=9 24=10
cn found end|25=5
cn found force|5=-5 6=14 11=15 12=-9 14=12 18=-6 19=-9 21=-9 22=-6 23=37 24=-9 25=-10 26=-7
cn found gear|7=7 23=8
cn found give|5=6 11=5
cn found mandate|1=-8 2=-11 5=-7 10=-8 11=16 19=-9 24=25 26=6
cn found money|5=5 24=8
cn found need|23=6
cn found object|1=6 2=10 23=-7 24=8
cn found others|0=6
cn found parliament|0=8
cn found prolong|6=7 24=40 26=13
cn found resolve|23=6 25=6
cn found say|21=7
cn found size|11=10 19=7
cn found visit|22=7
cn found vote|2=-12 10=-6 11=-11 19=-6 23=6 24=12 25=9 26=9
cn found wait|0=6 2=6 11=-8 23=8 24=10 26=6
cn found want|23=6
cn gear access|9=5
cn gear ask|7=14 13=12 18=5 19=6
cn gear block|1=-7 4=11
cn gear cost|5=7 7=7
cn gear court|2=10 21=9
cn gear danger|23=7
cn gear duty|2=17 4=20 13=-7
cn gear force|6=-9 7=6 10=-5 16=10 19=-5 23=6 24=-5
cn gear give|4=13
cn gear money|4=14 5=10 7=11 8=5
cn gear need|1=-5 4=5 6=6 9=10
cn gear phone|18=5 19=7
cn gear say|2=6 10=10 13=7
cn gear shut|25=9
cn gear size|1=10 4=13
cn gear visit|3=7 4=10
cn gear want|9=6
cn give accord|2=8 18=5
cn give alter|10=7
cn give ask|10=-5
cn give block|2=-5 10=5
cn give cost|1=-8 12=5 24=10
cn give duty|1=24 2=-5 3=9 10=12
cn give end|1=5
cn give force|0=6 1=13 2=-26 3=-10 4=-13 5=-10 7=-13 8=-9 9=-15 10=-13 11=-22 12=-6 13=-9 14=-8 15=-6 16=-8 17=-12 18=-16 19=-6 20=-9 21=-16 22=-9 23=9 24=7 25=-14
cn give former|0=6 11=7
cn give found|2=7 10=11 24=-6
cn give gear|9=7 19=8
cn give meet|11=6
cn give money|2=6 5=-7 6=9 10=-9 12=-15 19=-5 22=-5
cn give others|1=12 7=7 10=6 19=6
cn give resolve|1=5
cn give say|11=7
cn give sign|18=5
cn give size|4=10 10=7 11=6 23=5
cn give visit|2=5 22=-6
cn give wait|5=8 12=-8
cn mandate alter|25=7
cn mandate block|24=5
cn mandate cost|24=6 25=5 26=6
cn mandate council|25=8
cn mandate duty|11=-6 24=11
cn mandate end|23=11
cn mandate force|11=10 19=-6 21=-6 23=-16 25=-8 26=7
cn mandate found|11=15 23=-8
cn mandate give|11=7 25=7
cn mandate money|1=13
cn mandate prolong|6=8 24=21
cn mandate resolve|18=7 23=13
cn mandate say|2=-5 21=7
cn mandate size|11=7
cn mandate wait|11=-7 24=9
cn meet accord|17=6 22=10
cn meet alter|5=13 19=-7 24=7
cn meet ask|5=18 10=7
cn meet block|1=9 19=8
cn meet bloc|2=5 5=10 18=6 19=22 20=14 21=6 22=7
cn meet conference|20=7 21=12
cn meet cost|10=8 22=-7
cn meet court|1=6 19=-6
cn meet draft|19=8
cn meet duty|10=9 17=-7 19=-6
cn meet end|19=5
cn meet force|17=8 19=37 20=6 21=7 22=9
cn meet former|3=6 19=6
cn meet give|19=-7
cn meet money|2=13 12=6 19=-9 22=7 24=5
cn meet object|2=5
cn meet others|19=5 21=-5
cn meet parliament|5=6 19=17 21=6
cn meet phone|19=-11 20=28
cn meet prolong|10=10
cn meet resolve|9=6
cn meet shut|19=5
cn meet size|24=7
cn meet vacuum|20=-7
cn meet visit|22=10
cn meet wait|1=5 19=15
cn money alter|1=-9
cn money block|1=10
cn money bloc|2=6
cn money cost|1=-8 12=26
cn money council|25=6
cn money court|0=7 1=12
cn money danger|5=7 6=6
cn money duty|1=37 2=-10 12=9 19=-6 22=5
cn money force|2=10 4=-9 5=-7 6=28 9=-10 10=-13 12=-5 22=-8 23=-9 24=-10 25=-6 26=7
cn money former|12=14 16=5
cn money found|25=6
cn money gear|1=-6 5=9 7=-6 9=13 12=-5 19=9
cn money give|0=-7 2=-9 3=-6 6=10 9=-7 10=-11 12=-7 21=-11 24=-8
cn money meet|1=7 12=7 19=11
cn money need|1=16 5=6 6=11
cn money others|1=18
cn money parliament|2=10
cn money prolong|1=11
cn money resolve|1=12
cn money say|10=7 12=-10
cn money size|1=18
cn money vacuum|1=9 12=6
cn money visit|1=7 2=5
cn money wait|1=23 2=5 12=30 19=-7 21=11
cn need access|2=12
cn need accord|11=-5 16=9 17=-6 19=8
cn need block|4=-6 5=14 7=5
cn need cost|2=8 12=10
cn need duty|0=6 4=7 11=-5 13=9
cn need force|4=-7 5=13 6=7 11=33 19=-6 21=5
cn need found|1=-5 10=-5
cn need gear|1=7 4=12 5=-7 7=8 13=39
cn need give|5=9
cn need mandate|24=-5
cn need meet|12=8 17=-5
cn need money|1=30 2=-6 6=-12 12=55 19=10
cn need others|2=15 5=7 7=7 10=16
cn need prolong|0=6 1=7
cn need say|13=5
cn need sign|17=20
cn need size|2=-5 10=7 11=-8
cn need wait|12=7
cn object access|2=7
cn object accord|3=11
cn object alter|2=12
cn object ask|5=-5
cn object bloc|2=-6
cn object danger|4=6 23=-6 25=8
cn object draft|2=9
cn object force|2=14 5=-10 8=7 25=-5
cn object former|2=9 4=6
cn object found|1=7 2=20
cn object meet|2=-5
cn object money|2=17
cn object prolong|2=11
cn object say|2=-9 10=10
cn others access|3=5
cn others accord|2=9 17=15 18=-14
cn others alter|5=-6
cn others apart|5=5 10=-9
cn others ask|10=14 25=9
cn others block|2=-9
cn others bloc|5=-7 6=9 7=9 10=10
cn others conference|21=13
cn others cost|1=6 12=-8 17=-5
cn others court|17=-6
cn others duty|1=-9 2=-10 4=-6 6=8 7=-15 17=-11 19=-12 21=-8 25=6
cn others force|0=11 4=-6 5=21 6=5 9=-8 10=11 11=-10 17=-6 19=-12 21=19 22=7 23=8
cn others former|5=6 7=8 10=-8 21=8
cn others found|0=5 18=9 21=5
cn others gear|7=6 13=6
cn others give|2=-8 5=5 6=8 7=5 10=-12 17=-5 23=-5
cn others mandate|2=7
cn others meet|1=8 5=-6 9=7 19=13 20=13 22=13
cn others money|1=-8 2=-11 4=6 6=27 7=-5 10=-13
cn others need|4=-5 5=7 8=11 10=7 13=7
cn others object|2=9
cn others parliament|17=7
cn others phone|5=-8 19=-6 20=13
cn others prolong|7=9 24=10
cn others resolve|3=8 21=6
cn others say|1=6 4=6 6=-6 7=23 9=8 12=9 13=7 14=6 16=-7 18=-6 19=6 20=6 22=-5 23=6 25=11
cn others sign|17=13 18=-16
cn others size|4=-6 11=-8 13=7 21=6
cn others vacuum|10=12
cn others visit|22=-6 26=8
cn others vote|2=6
cn others wait|6=11
cn others want|2=10 5=9 8=11 10=-5 21=7
cn parliament access|19=-5 22=5
cn parliament alter|17=7
cn parliament ask|2=-10 5=-9 6=-5 7=-10
cn parliament block|2=22
cn parliament cost|2=5 12=-8
cn parliament draft|12=8
cn parliament duty|0=5 5=-6 10=-7 11=-5 22=6
cn parliament force|2=-6 22=7
cn parliament found|3=6 5=-5 11=-6 12=-6 23=-7
cn parliament give|19=6
cn parliament mandate|3=8
cn parliament meet|2=16
cn parliament money|1=-5 2=11
cn parliament object|2=11
cn parliament others|10=7
cn parliament prolong|3=8
cn parliament resolve|17=11
cn parliament visit|19=-6
cn parliament vote|0=6 2=6
cn parliament wait|0=9 10=7
cn parliament want|2=5
cn phone ask|10=7 20=14
cn phone bloc|20=14
cn phone conference|18=10
cn phone duty|6=8
cn phone end|20=9 26=7
cn phone force|10=-10 20=10
cn phone gear|7=5
cn phone give|10=-7
cn phone meet|19=-6 20=9
cn phone money|6=-6
cn phone need|6=-7
cn phone others|6=22 10=-6 20=26
cn phone say|10=5
cn prolong access|0=6
cn prolong accord|1=7
cn prolong apart|2=8
cn prolong block|2=-7
cn prolong cost|1=6 24=12
cn prolong draft|16=11 23=10 26=11
cn prolong duty|10=9 11=7 24=7
cn prolong end|11=6 17=10 24=13
cn prolong force|5=-6 10=7 23=-7 24=6 25=-7 26=-6
cn prolong former|2=8 5=7
cn prolong found|3=6 11=-7 23=-7
cn prolong gear|1=6
cn prolong give|11=6
cn prolong mandate|3=7 11=-8 23=-6 24=6
cn prolong object|2=9
cn prolong others|0=9 6=6 8=11 17=6
cn prolong resolve|11=6
cn prolong say|2=19
cn prolong sign|16=11 17=10
cn prolong wait|11=13 19=8 24=23
cn resolve access|4=6
cn resolve accord|16=23
cn resolve ask|9=6
cn resolve block|2=5
cn resolve cost|6=10 11=12 12=8 14=7
cn resolve danger|5=-6 7=7
cn resolve draft|2=8 16=6
cn resolve duty|2=8 9=10
cn resolve end|3=9
cn resolve force|2=-5 11=6 21=-6
cn resolve found|11=6 26=6
cn resolve gear|4=7
cn resolve give|0=10
cn resolve mandate|21=5 26=6
cn resolve money|1=-9 11=-5
cn resolve need|19=10
cn resolve say|19=5
cn resolve sign|17=5
cn resolve size|0=11 11=8
cn resolve wait|1=-8
cn say access|2=8
cn say accord|2=8 16=9 20=6
cn say ask|6=-5 9=6 26=10
cn say bloc|10=7 19=9 22=11 23=7
cn say conference|10=6 18=10 21=9
cn say cost|1=7
cn say council|2=14 7=9
cn say court|0=7
cn say danger|13=8
cn say draft|25=7
cn say duty|1=-19 2=-16 3=-8 4=-6 5=-15 6=-7 7=-15 13=6 21=-7 23=-6
cn say end|3=8 21=10 26=7
cn say force|1=8 5=-10 10=8 11=-6 22=-5 25=7 26=7
cn say former|7=6 22=-5
cn say found|2=-8 26=11
cn say gear|1=9 4=8 13=-6
cn say give|1=-10 2=-6 5=-15 11=12 21=-6
cn say meet|19=9 21=-8
cn say money|6=15 12=7 19=10
cn say need|13=17
cn say object|19=5
cn say others|5=-6 10=7 19=-6
cn say parliament|2=-5 9=8 12=8 17=7
cn say phone|11=-5 18=10 19=-7 20=9
cn say prolong|1=9 7=10 11=-5 22=-5
cn say resolve|3=8 21=16 26=7
cn say shut|1=15
cn say sign|24=6 25=7
cn say size|0=6 13=7
cn say visit|18=8 26=8
cn say vote|2=-7
cn say wait|1=-9 19=8
cn say want|5=-9 20=5 23=9
cn shut access|4=7
cn shut duty|1=9
cn shut force|1=6 3=7
cn shut former|3=9
cn shut meet|19=6
cn sign accord|0=8 2=-9 18=11 19=6 21=-9
cn sign ask|17=7 25=5
cn sign council|23=7
cn sign draft|23=7
cn sign duty|18=16
cn sign end|16=7
cn sign force|17=7 18=-6 23=-6
cn sign former|23=11
cn sign give|11=7
cn sign mandate|23=12 25=11
cn sign others|17=7 23=11
cn sign prolong|18=8
cn sign resolve|0=5 16=6
cn sign say|11=7 23=10
cn sign wait|2=7 16=7
cn size accord|11=8 24=5
cn size alter|25=6
cn size cost|1=15 11=-6 14=11
cn size duty|1=5 11=11
cn size force|0=9 3=-7 4=-9 5=-9 11=14 21=-8 24=7 25=13
cn size found|3=12 11=6 24=-6
cn size gear|4=-9 13=6
cn size give|1=-7 13=6 19=-6
cn size mandate|23=7 24=-6
cn size meet|2=27
cn size money|1=-16 12=15
cn size others|1=9 10=6 11=-6 18=9
cn size prolong|11=12
cn size resolve|11=-11 19=12
cn size wait|11=-5
cn vacuum bloc|20=-8
cn vacuum council|20=6
cn vacuum duty|2=28 10=7
cn vacuum force|2=11
cn vacuum gear|4=7
cn vacuum meet|21=6
cn vacuum others|2=5
cn vacuum phone|20=8
cn visit access|3=8 4=5 22=-5
cn visit apart|22=-6
cn visit ask|7=11
cn visit block|1=-8
cn visit bloc|2=6
cn visit council|19=6 25=6
cn visit danger|4=5
cn visit duty|1=-8 22=11
cn visit force|1=-8 22=21 26=6
cn visit former|22=14
cn visit gear|22=-6
cn visit give|10=7
cn visit meet|21=9
cn visit money|1=-6 2=8
cn visit others|12=10
cn visit parliament|5=9 19=-5
cn visit say|11=10 22=-6
cn visit size|4=5
cn visit wait|1=-8
cn vote alter|23=-6
cn vote council|23=-12
cn vote duty|24=5
cn vote end|25=7 26=6
cn vote force|10=-5 23=-8
cn vote found|23=-8 24=-7 25=7
cn vote mandate|23=12
cn vote money|24=5
cn vote need|23=6
cn vote object|2=13 24=7
cn vote prolong|24=14
cn vote resolve|24=5 25=6
cn vote want|23=6
cn wait access|3=7 4=9
cn wait accord|2=18
cn wait apart|18=5
cn wait ask|5=-6
cn wait bloc|6=8
cn wait cost|1=-7 6=9 11=10 12=6
cn wait council|20=8 24=7
cn wait court|0=10 3=10 5=5 7=7
cn wait danger|5=5 7=7
cn wait duty|1=-5 2=11 5=-7 21=6 22=6
cn wait end|3=6 6=10 23=7 26=-6
cn wait force|1=-9 4=-5 10=8 23=5
cn wait former|1=6 4=-5 6=9 18=9 19=6 21=6
cn wait found|0=7 1=9 10=5 23=-8 24=-6
cn wait gear|2=7 4=29 5=-6 25=8
cn wait give|1=-6 22=8 23=7 26=11
cn wait mandate|18=7
cn wait meet|1=8 2=6 12=7 19=-8 20=9
cn wait money|1=12 2=6 6=-6 12=11 22=7
cn wait need|1=-8 23=5
cn wait others|2=19
cn wait parliament|0=9 2=-8
cn wait resolve|6=10 23=9 26=-5
cn wait shut|3=7 19=7 25=9
cn wait sign|16=9 17=14
cn wait size|1=8 4=6 26=10
cn wait vacuum|1=12 12=6 20=7 23=7
cn wait visit|19=10
cn wait vote|0=7
cn wait want|23=6
cn want alter|5=7
cn want block|3=10 21=5
cn want bloc|21=-6
cn want danger|6=7 25=7
cn want duty|2=9
cn want force|5=32 11=8 19=-5 22=8 23=14
cn want found|6=14 23=10 25=6
cn want gear|2=10 7=6 9=6 13=7 19=9
cn want give|5=33 7=21
cn want mandate|6=7
cn want meet|21=7
cn want money|7=6 10=-5
cn want need|1=-7 4=6 5=7 6=-9 8=17 10=10 12=-5 17=9 19=-7
cn want others|5=11 6=11 7=14 10=9 22=10
cn want sign|17=12
cn want size|14=11
cn want vote|23=5
cn want wait|16=5 23=5
cn weather duty|4=7
date-ahead|0=14 1=18 2=-20 4=-8 5=-6 7=-7 9=-7 10=-12 11=37 12=-6 17=-9 18=-9 19=-6 21=32 22=19 23=9 24=68 25=9 26=16
date-past|0=6 1=-12 2=5 4=-10 5=21 6=-25 8=-14 9=6 11=-29 12=-17 13=-12 14=-8 15=-15 17=32 18=25 19=51 20=18 21=15 22=44 23=50 24=28 25=17 26=39
first|0=-27 1=-49 2=-53 3=-21 4=-37 5=-28 6=-47 7=-59 8=-41 9=-43 10=-40 11=-46 12=-28 13=-34 14=-39 15=-38 16=-26 17=-32 18=-30 19=-25 20=-16 21=-30 22=-41 23=-53 24=-6 25=-41 26=-34
mission about|2=8 19=12 20=7
mission behind|6=8
mission between|16=8
mission by|19=7
mission for|0=-7 1=-7 2=-11 3=-8 4=-13 6=14 8=-7 9=7 10=26 12=-23 13=-5 18=-9 19=-7 20=-8 22=-13 24=-13 25=-13 26=-7
mission into|2=14 10=10
mission in|1=-12 12=8 16=9 19=-8 23=-7 24=-7
mission of|2=-5 3=17 4=-8 5=-5 9=15 11=6 13=-5 16=-10 18=12 19=10 21=14 22=13 23=21 25=21
mission on|2=-9 5=-6 10=-10 17=-5 18=7 20=6 22=12 23=-10 25=-5
mission over|0=11
mission to|0=-9 3=-10 5=14 6=-13 7=-9 8=-5 9=-7 10=-8 11=-21 12=-9 13=-6 14=-5 16=6 17=-7 18=-7 19=-24 20=-8 22=-10 25=-10 26=-8
mission under|18=7
mission up|0=7 3=18 10=-8 14=9 23=6
mission with|16=5 17=-6
mission |1=29 2=12 3=-17 4=14 6=-9 7=-14 8=-7 9=-16 10=7 11=24 12=18 13=11 14=-10 15=-11 16=-20 17=-25 18=-11 19=15 20=-15 21=-10 22=-26 23=35 24=28 25=23 26=20
mission-named|0=-6 1=6 2=-8 3=-8 4=-8 5=6 8=-5 9=-9 11=-9 13=5 17=-8 18=-8 20=-6 21=8 23=6 24=6 26=-9
no-stop|0=-19 1=-24 2=-13 3=-17 4=-18 5=-27 6=-10 7=-16 8=-16 9=-15 10=19 11=-25 13=-14 14=-13 15=-12 16=-19 17=-15 18=-16 19=-25 20=-15 21=-21 22=-21 23=-11 24=-18 25=-18 26=-22
o abstain vote|23=-7 25=8
o accord paper|13=5
o adopt monday|12=-6 23=6
o agree monday|14=9 21=6 23=7
o agree thursday|23=7
o agree wednesday|19=-7
o allocate million|12=-7
o allow police|17=9
o allow soldier|11=9
o allow them|2=10
o announce dollar|10=5 12=9
o announce friday|10=7
o announce meeting|21=6
o announce support|10=7
o announce thursday|21=6
o appeal community|10=9
o appeal country|5=6 8=5
o appeal mission|6=9 9=6
o appeal state|5=5 10=-5
o approve 2023|23=7
o approve deployment|9=6
o approve extension|24=11
o approve force|9=6
o approve mission|14=8 23=10
o approve month|23=7 24=8
o approve october|25=6
o approve personnel|6=6
o approve year|23=7
o arrest soldier|2=5
o arrive  force|7=6 22=7
o arrive  haiti|22=11
o arrive  in.|10=11 12=7
o arrive  member|11=7
o arrive  mission|8=11 10=7
o arrive  saturday|2=11
o arrive  tomorrow|22=11
o arrive  week|4=8
o arrive by end|11=-8 14=11
o arrive by force|19=8
o arrive for hour|19=6
o arrive for talk|22=11
o arrive in march|9=6
o arrive in week|22=7
o arrive monday|22=-5
o arrive of force|23=10
o arrive of them|5=8
o arrive on saturday|22=5 24=8
o arrive on sunday|19=5 22=9
o arrive on wednesday|23=10
o arrive port-au-prince|22=6
o arrive príncipe|22=9
o arrive to haiti|4=8
o arrive to mission|2=7
o arrive to nairobi|22=6
o arrive to príncipe|22=9
o arrive to ukraine|22=7
o arrive with it|19=8
o ask  contributor|5=7
o ask  council|9=9 10=17
o ask  country|6=5 10=8
o ask  decision|2=12
o ask  force|5=6 23=6
o ask  government|6=-8
o ask  him|2=8
o ask  it|8=11
o ask  leader|10=-6 19=11
o ask  member|7=6 13=6 24=9
o ask  mission|5=-10 10=-5
o ask  month|5=8
o ask  nations|9=10 25=5
o ask  partner|5=-6 7=-9
o ask  peacekeeper|5=-5
o ask  soldier|23=6
o ask  state|7=10 10=11 13=15
o ask  support|5=-10 7=11 10=17
o ask  them|5=9 6=11 10=7
o ask  week|10=12
o ask by washington|5=11
o ask council|9=9 10=16
o ask for force|5=23 10=7
o ask for helicopter|7=16
o ask for it|10=20
o ask for mission|6=8 7=8
o ask for money|7=-12
o ask for more|5=8 7=18 9=6
o ask for officer|5=7
o ask for option|2=7 25=6
o ask for support|4=8
o ask for vehicle|7=7
o ask for warship|7=11
o ask force|5=19 7=9 10=-7
o ask government|6=-8
o ask haiti|19=9
o ask helicopter|7=7
o ask in haiti|10=6
o ask in letter|5=14
o ask in nairobi|19=8
o ask it|10=13 25=10
o ask member|7=6 13=6 24=9
o ask mission|6=-7
o ask monday|9=6
o ask money|1=9 5=6 7=-8 9=7
o ask more|5=6 7=8 9=6
o ask nairobi|19=8
o ask nations|9=10 25=5
o ask nation|10=5
o ask nato|7=8 13=9
o ask of country|20=8
o ask of force|7=7
o ask of guyana|6=7
o ask of mission|6=-6 9=7
o ask of soldier|5=10
o ask of state|10=-5
o ask of them|5=9 26=8
o ask of withdrawal|5=6 22=6
o ask on donor|6=7
o ask on friday|1=6
o ask on monday|5=10 9=6 10=-10 19=6
o ask on thursday|19=6
o ask on tuesday|5=7
o ask on wednesday|9=8
o ask option|2=7 25=6
o ask partner|6=-10 7=-9
o ask police|5=5 6=-9 7=-8
o ask secretary-general|12=8
o ask soldier|6=9 9=9
o ask states|7=10
o ask state|7=11 13=15
o ask ten|7=7 13=22
o ask them|5=16 9=9 10=7
o ask time|10=7
o ask to community|5=-5 10=9
o ask to country|5=6 8=5
o ask to fund|1=7 6=-7
o ask to partner|5=-6 6=-6 10=5
o ask use|1=7 6=-6 9=6
o ask vehicle|7=-6
o ask washington|5=6 9=9
o assess contribution|2=11
o assume responsibility|9=5
o authorise  monday|12=-6
o authorise  operation|23=14
o authorise for resolution|23=13
o authorise on monday|23=6
o authorise the|11=5 23=5
o authorize force|6=7 25=8 26=-5
o authorize haiti|23=9
o authorize mission|23=16 25=-9
o authorize month|6=7 25=5
o authorize october|23=11
o authorize officer|11=9
o authorize september|6=7 23=-5 25=7
o back  blessing|2=5 10=5
o back  force|7=7 19=9 22=-6 23=8
o back  it|2=8
o back  mission|2=-9 5=-7 10=22 19=-9
o back  part|1=9 2=9 19=9
o back  rebel|2=9
o back  resolution|23=-5
o back  the|21=12
o back force|23=11
o back in force|21=10
o back mission|10=6
o back of ceasefire|21=7
o back of force|2=-5 5=7 6=7 25=7
o back of government|5=8
o back on friday|17=5
o bar  deployment|0=8 3=5
o bar  dispatch|0=7
o be 2,500|11=15
o be all|11=6 12=7 17=8
o be april|18=7
o be army|2=9 5=8
o be a|3=10
o be base|16=8
o be boot|2=9
o be command|5=8
o be council|2=11
o be country|11=10
o be day|19=8
o be dollar|1=10 12=12
o be end|18=7
o be equipment|13=6
o be force|5=5 11=6 16=12
o be fund|3=5 4=6 12=8
o be government|5=18 10=10
o be ground|2=7 11=-10
o be guard|7=7
o be haiti|11=6 13=6
o be half|1=6
o be hand|1=6
o be helicopter|4=-9 13=20
o be hurry|5=6 10=6
o be idea|2=9
o be march|19=8
o be member|2=-6
o be monday|24=5
o be money|12=6
o be month|24=15
o be nation|19=9
o be need|4=-7 12=9 13=11
o be none|2=9 4=6
o be nothing|2=8
o be no|2=9 26=11
o be number|10=7
o be october|7=6 11=8
o be officer|11=-6
o be one|2=8
o be onu|2=17 10=10
o be operation|2=8
o be option|5=6
o be part|1=9 19=9
o be peacekeeper|10=10
o be personnel|11=-9
o be place|1=12 2=8 4=6 22=6
o be plan|1=10 18=7
o be port-au-prince|4=8 19=5
o be present|2=9 4=6
o be reason|1=12 3=5 4=6
o be request|5=15 7=10
o be road|4=6
o be security|1=6
o be states|2=8
o be state|7=10 11=5
o be table|26=11
o be talk|11=6 19=-10
o be them|4=8
o be there|11=14
o be the|1=7
o be third|4=6
o be those|21=10
o be thursday|24=5
o be today|19=9
o be training|19=-5
o be truce|18=5
o be vehicle|4=6
o be worry|3=10
o be year|1=8 12=11 24=6
o bear cost|5=8 7=8
o become mission|25=21
o bind  deployment|9=6
o bind  euro|24=8
o bind  extension|24=11
o bind  force|23=-12 26=-6
o bind  friday|9=6
o bind  million|12=-8
o bind  mission|14=6 23=21 24=-6 25=-11
o bind  month|23=8
o bind  motion|2=7
o bind  october|23=9
o bind  week|25=6
o bind by council|23=5
o bind by resolution|18=9
o bind for force|23=11
o bind for month|6=7 25=6
o bind for soldier|0=9
o bind for year|23=8
o bind in 2023|23=9
o bind in may|23=8
o bind in nairobi|16=8 22=9
o bind in york|19=7
o bind of force|6=7 9=6 25=7
o bind of million|12=-7
o bind of mission|23=8
o bind of personnel|6=6
o bind on mission|23=-6
o bind on monday|14=8 19=7 23=7
o bind on tuesday|23=-7
o bind to deployment|1=7
o bind to general|3=12
o block deployment|0=5
o bring force|11=11 21=7
o bring haiti|2=10
o bring home|1=6
o bring mission|11=7
o bring them|19=11
o call donor|6=7
o call force|5=10
o call it|10=9
o call mission|6=-8 10=-9
o call monday|5=9 19=10
o call partner|6=6
o call un|6=8
o challenge decision|0=7
o change  it|2=7
o change  mission|2=16 25=13
o change into operation|2=14 25=-9
o change on tuesday|23=6
o cite security|2=5
o close door|19=7
o come december|25=9
o come force|23=11
o come it|6=-7 19=8
o come personnel|8=5
o come thursday|21=6
o consider  agreement|16=-8 18=-5
o consider  a|11=7 23=9
o consider  contribution|2=11
o consider  force|19=10
o consider  mission|19=11 22=-10
o consider  request|5=11 7=11
o consider  situation|22=18
o consider  talk|6=22 19=12 21=-7
o consider  troop|11=7 23=9
o consider  week|6=6
o consider by telephone|20=-6
o consider for force|9=10
o consider for mission|2=6
o consider in talk|19=-5
o consider into it|5=8
o consider mission|25=11
o consider of force|22=23
o consider on force|19=6
o consider on mission|17=5
o consider on thursday|19=6
o contribute dollar|1=12
o contribute force|10=7
o cost year|12=10
o cut quarter|1=6
o decide friday|12=-6 24=24
o decide month|11=10 25=9
o decide thursday|26=16
o declare deployment|0=5
o decline request|5=-7
o delay deployment|3=8
o delay hurdle|1=5
o demand court|17=13
o deploy country|7=8 19=10
o deploy force|10=8 23=5
o deploy haiti|5=6
o deploy month|3=6
o deploy officer|3=6 5=10
o deploy personnel|24=6
o deploy sudan|19=8
o discuss force|19=9
o discuss mission|19=6
o discuss telephone|20=-6
o do mission|6=-8 10=12
o do same|6=7
o do week|23=11
o do year|2=6 10=10
o draft resolution|23=-5
o due  week|22=10
o end  door|19=7
o end  mandate|26=12
o end mandate|20=5 26=7
o end mission|20=5
o end of mission|26=8
o expect month|3=7
o expect week|22=8
o extend  mission|24=5
o extend 2025|24=7
o extend mandate|3=7 24=6
o extend soldier|3=8
o extend time|24=8
o extend until 2026|25=5
o extend year|24=5
o face year|1=7
o fight rebel|9=6
o finance force|6=6 11=9
o finance mission|19=7
o fly force|22=6
o fly them|1=8
o fly week|4=6
o give  allowance|1=11
o give  all|9=12
o give  amisom|23=10
o give  brigade|2=8
o give  ceiling|11=8 25=13
o give  company|5=-8
o give  contingent|5=-5
o give  contribution|19=-6 21=8
o give  date|5=5 23=13
o give  day|9=10 22=15
o give  deployment|2=18
o give  dollar|1=9
o give  drone|2=6
o give  each|7=12
o give  figure|11=7
o give  force|5=8 11=10 21=5 23=20 24=5
o give  friday|19=10
o give  fuel|11=7
o give  helicopter|4=10
o give  in.|2=10
o give  it|10=8 24=10 25=11
o give  mandate|3=7
o give  man|2=8 5=10
o give  member|18=9
o give  million|12=-8
o give  mission|5=9 6=14 11=6 19=10 24=10 25=12
o give  monday|12=-6
o give  month|1=9 3=6 24=6 25=23
o give  name|11=8
o give  officer|5=6 10=-7 11=-9
o give  one|5=7 13=7
o give  peacekeeper|1=7 5=6 26=11
o give  police|2=-5 5=14 10=-7 17=-5 19=-5
o give  pound|21=5
o give  share|11=10
o give  soldier|5=-11 10=-6 11=-9 14=6
o give  support|9=10
o give  them|1=7 25=6
o give  the|24=8
o give  thursday|19=16
o give  today|5=11 19=-5 22=5
o give  tomorrow|5=10
o give  troop|2=-6 10=-7 11=-6 14=8 19=-6
o give  unit|2=11 24=6 25=8
o give  water|4=11
o give  week|19=7 22=15
o give  year|24=15
o give among them|1=5
o give at request|5=13 23=11 24=5 25=9
o give at time|7=-7
o give blessing|2=5 10=5
o give by end|11=-6 24=7
o give by states|5=8
o give by way|18=7
o give date|23=13
o give euro|24=7
o give figure|11=7
o give for force|11=8 19=5
o give for mission|10=-5
o give for month|25=6
o give for soldier|1=8 3=8
o give for time|24=8
o give for week|4=6
o give for year|10=6 12=5
o give force|11=7 24=7
o give friday|19=9
o give in brussels|24=7
o give in country|7=8 19=10
o give in december|21=5
o give in haiti|5=-7 6=-5 9=7
o give in haití|10=10
o give in haïti|5=17
o give in january|3=8
o give in london|21=6
o give in march|19=6
o give in may|23=7
o give in port-au-prince|19=-6
o give in republic|24=6
o give in santiago|5=8
o give in somalia|6=9 10=5
o give in york|19=13 22=5
o give it|25=10
o give mission|10=6 24=8
o give monday|23=7
o give month|24=5 25=8
o give of 2,500|11=14
o give of coalition|19=12
o give of cost|5=8 7=8
o give of force|11=15 25=13
o give of headquarters|5=7
o give of member|11=7
o give of minister|2=19
o give of mission|11=-5 18=8 24=7
o give of officer|21=7
o give of onu|5=7
o give of own|23=12
o give of resolution|23=16
o give of september|19=5
o give of soldier|11=-11
o give of staff|5=-7
o give of state|14=9
o give of them|25=8
o give on monday|22=7
o give on sunday|21=5
o give on territory|14=9
o give on thursday|11=6 21=7 24=7
o give on tuesday|19=-6 21=9
o give on wednesday|10=5
o give operation|23=7
o give to 2025|24=7
o give to capital|10=9
o give to dollar|21=8
o give to end|1=6
o give to force|5=6 19=-10
o give to haiti|5=-6 10=-5
o give to mission|0=-13 2=-9 5=9 6=-7 7=-5 10=-10 11=-8 19=-8 23=-6 25=-8
o give to soldier|24=7
o give to sudan|5=15 19=8
o give until 2026|24=7
o give up office|9=13
o give year|24=21
o go agreement|17=15
o go december|12=6
o go force|22=9
o go mission|2=7
o hasten deployment|5=7
o have 2,500|11=6
o have august|1=9
o have disposal|13=6
o have dollar|1=7 11=-5
o have end|23=8
o have frigate|13=11
o have gaza|2=8
o have haiti|11=8
o have instructor|8=11
o have it|25=9
o have mandate|23=5
o have man|2=9 4=6
o have money|1=8
o have month|23=9
o have need|9=5 11=8
o have nothing|10=8
o have onu|2=11
o have personnel|10=6 11=11
o have police|11=8
o have responsabilité|23=9
o have sea|13=11
o have ship|7=5 13=16
o have soldier|2=5
o have state|4=6
o have them|7=8 11=5 13=8
o have three|11=6
o have troop|24=-6
o have year|17=10
o hear parler|2=9
o help mission|10=8
o hesitate from vote|25=7
o hold  deployment|3=6 11=-7
o hold  funding|2=-5
o hold  rotation|2=11 4=7
o hold assembly|21=7
o hold by hurdle|1=5
o hold call|20=5
o hold deployment|0=8 3=18
o hold for mission|2=-7
o hold force|9=9 19=8
o hold in february|1=7
o hold mission|19=6
o hold of contingent|2=7
o hold of force|9=10
o hold of police|2=9
o hold of soldier|2=-6 11=-5
o hold on hold|2=-6 19=-7
o hold on ice|2=6
o hold on thursday|2=7
o hold road|11=6
o hold talk|6=22 19=12 21=-7
o hold the|11=6
o hold thursday|0=5
o hold up deployment|0=8 3=18
o host conference|21=8
o host london|21=9
o introduce tuesday|2=13
o join force|7=6
o join mission|8=11 10=6
o keep  battalion|5=-6 20=7
o keep  ceiling|11=9 24=6
o keep  contingent|5=7 19=8
o keep  deployment|5=7 10=-5
o keep  man|24=9
o keep  mission|10=8 26=11
o keep  soldier|11=9 25=8
o keep  there|24=9
o keep  unit|25=8
o keep  week|19=5
o keep at home|1=10
o keep battalion|5=-6 20=7
o keep ceiling|11=9 24=6
o keep contingent|5=6
o keep man|24=9
o keep mission|24=5
o keep of force|5=6
o keep of man|5=11
o keep of soldier|11=8 24=5
o keep on thursday|10=8
o keep promise|1=12 5=-6 6=-5 10=5
o keep soldier|11=16 24=5 25=8
o keep there|24=9
o keep to mission|4=8
o keep up deployment|10=-7
o kill them|3=9
o kill year|3=9
o land saturday|22=5
o land sunday|19=5
o launch operation|23=14
o launch year|23=8
o lead haiti|10=6
o lead mission|10=8 20=6
o lead police|19=-5 22=17
o lead year|10=8
o leave  helicopter|18=5
o leave  home|1=6
o leave  month|5=7
o leave  peacekeeper|10=10
o leave  the|26=12
o leave  week|2=9
o leave after year|26=12
o leave by end|18=7
o leave in december|25=9
o leave in july|22=8
o leave month|5=6 18=10
o leave of force|1=5
o leave of month|2=6
o leave of soldier|1=6
o leave on tuesday|21=9
o leave on wednesday|19=12 21=10
o leave peacekeeper|10=10
o leave per cent|1=6
o leave wednesday|19=12
o leave week|2=9
o leave within month|18=10
o leave year|26=11
o lend force|5=8
o light  all|11=6 12=7
o light  a|3=10
o light  force|6=8
o light  it|24=6
o light  member|2=-6
o light  million|12=-6
o light  mission|25=30
o light  monday|24=14 26=9
o light  name|18=12
o light  none|2=9 4=7
o light  nothing|2=8
o light  number|10=7 11=6 21=5
o light  option|5=6
o light  patrol|1=9
o light  place|19=5 21=11 22=8 24=6
o light  reason|1=11 3=5 4=6
o light  same|6=7
o light  soldier|5=18
o light  there|5=7
o light  the|1=7
o light  today|19=9
o light  training|19=-5
o light  troop|22=6
o light  truce|18=5
o light  use|6=8
o light  week|23=11
o light  year|10=10 12=-6
o light among those|21=10
o light at present|2=9 4=7
o light at table|21=5
o light for mission|6=-6 10=8
o light for month|24=16
o light for year|24=7
o light in fund|3=5 4=6
o light in haiti|13=6
o light in hand|1=6
o light in hurry|5=6 10=6
o light in march|22=7
o light in may|22=7
o light in mission|2=8 5=5
o light in need|4=-7 12=9 13=11
o light in port-au-prince|19=5
o light of army|5=8
o light of base|16=8
o light of council|2=12 19=6 24=8
o light of dollar|1=9
o light of equipment|13=6
o light of force|11=6 22=6
o light of helicopter|4=-8 7=10 13=12
o light of mission|22=6
o light of money|1=-7 12=7
o light of soldier|1=7
o light of vehicle|4=6
o light on day|25=11
o light on friday|17=7
o light on monday|19=5
o light on table|26=11
o light on thursday|24=5
o light since october|7=6
o light to force|16=8
o light to it|2=6
o light to mission|5=-6 6=-6
o look it|5=8
o lose soldier|1=6
o make mind|2=-5 20=6
o make mission|5=-7 6=-5 25=8
o make soldier|20=6
o meet  ambassador|19=9
o meet  euro|24=7
o meet  meeting|19=7
o meet  minister|19=15
o meet  monday|20=9
o meet  month|22=7
o meet  officer|22=6
o meet  port-au-prince|22=8
o meet  president|19=5
o meet  talk|19=-8
o meet  thursday|21=6
o meet  today|19=7
o meet  wallet|6=6
o meet about mission|20=7
o meet accra|19=11
o meet at headquarters|19=7
o meet by link|20=11
o meet by telephone|20=8
o meet by video|20=9
o meet for day|19=7 22=8
o meet for time|22=10
o meet force|19=10
o meet in accra|19=11 21=5
o meet in kingston|19=-10
o meet in luanda|19=-7
o meet in nairobi|19=15
o meet in october|1=5 19=5
o meet in port-au-prince|22=6
o meet in washington|19=10
o meet minister|19=13
o meet mission|19=6
o meet monday|22=-5
o meet of assembly|19=16
o meet of contribution|19=10
o meet of country|19=6
o meet of force|19=-5 21=7 22=-5
o meet of france|5=-7
o meet of million|2=10
o meet of mission|19=13
o meet of states|21=8
o meet of state|20=11
o meet of troop|2=7
o meet of ukraine|20=7
o meet on force|22=6
o meet on friday|22=-6
o meet on march|19=-6
o meet on monday|19=-10 20=10 21=-15
o meet on tuesday|20=9
o meet on wednesday|10=7 20=13 21=6
o meet president|19=7
o meet summit|20=9
o meet thursday|20=5
o meet today|19=7
o meet tuesday|19=-6
o meet washington|19=10
o meet with minister|20=7
o need  dollar|12=12
o need  funding|1=-9 12=13
o need  helicopter|4=6
o need  million|12=10
o need  support|10=7
o need  year|12=6
o need in haiti|11=7
o need million|1=5
o negotiate agreement|16=-9 18=-6
o none  abstention|24=6
o none  base|22=15
o none  civilian|19=8
o none  cost|7=10 12=-6
o none  coup|2=7
o none  day|5=6 7=7 19=6
o none  december|21=5
o none  deployment|4=7
o none  dollar|1=7
o none  draft|21=6
o none  euro|12=11
o none  friday|12=11 17=7
o none  fund|6=7
o none  gap|1=15
o none  helmet|25=5
o none  him|5=10 22=9
o none  in.|2=10
o none  it|0=9 1=9 2=-6 6=5
o none  leader|1=10
o none  man|3=12
o none  meeting|21=11
o none  million|12=7
o none  monday|21=5
o none  month|2=8 18=7
o none  officer|16=10
o none  part|6=6 10=6 23=10
o none  patrol|2=11
o none  police|5=-5 8=9 17=9
o none  power|24=5
o none  readiness|2=10
o none  rebel|9=6
o none  resolution|23=-7 24=9
o none  responsibility|9=5
o none  road|4=8
o none  rwanda|2=11
o none  seven|3=9
o none  soldier|0=6
o none  them|2=8
o none  there|9=6 19=6 24=5
o none  thursday|19=19
o none  tuesday|2=9
o none  wednesday|17=6
o none  week|0=-6 16=7 19=-6 21=5
o none  year|1=6 3=8
o none at home|18=5
o none at weekend|10=6
o none by end|19=6
o none by quarter|1=6
o none by washington|2=14
o none for day|3=10
o none for haiti|10=9
o none for mission|1=9 6=9
o none for month|4=8
o none for soldier|11=9 24=6
o none for them|4=7
o none for week|24=8
o none for year|12=16 24=5
o none in abuja|2=7 19=5
o none in air|0=12
o none in bid|6=13 19=-6
o none in capital|0=-6
o none in delgado|19=5
o none in force|10=8
o none in gaza|19=6
o none in goma|2=8
o none in haiti|1=9
o none in mission|11=12 16=8
o none in niger|2=7 23=6
o none in room|21=10
o none in september|1=-7
o none in somalia|1=12
o none in sudan|18=5
o none in york|1=12 6=8
o none of agreement|17=10
o none of coalition|19=6
o none of country|0=6
o none of dollar|1=5
o none of force|23=25
o none of it|2=18
o none of million|1=5 12=5
o none of mission|25=5
o none of money|1=9
o none of security|3=12
o none of soldier|1=13
o none of state|10=7 21=7
o none of them|3=8
o none of troop|0=6
o none of vehicle|21=9
o none on friday|19=-9 24=5
o none on haiti|21=11
o none on million|2=16
o none on monday|0=6
o none on road|3=6
o none on saturday|2=14 3=10
o none on thursday|6=9 21=7 23=5
o none on tuesday|2=11 5=11 22=8
o none on wednesday|21=10
o none to dollar|1=6
o none to paper|13=5
o none with euro|24=6
o none within month|9=5
o offer haiti|21=5
o offer man|5=8
o offer place|11=11
o offer soldier|21=7
o open monday|21=-11
o open wallet|6=6
o oppose  mission|2=-5
o oppose of mission|2=9
o owe dollar|1=6
o owe month|1=17
o participate force|21=17
o pay end|1=6
o pay force|19=7
o pay fund|1=-5
o pay mission|5=-6 6=11
o pay october|1=6
o pay soldier|1=7
o pay them|4=10
o plan force|21=17
o play part|6=6 10=6
o pledge dollar|1=7
o pledge mission|12=-5
o pledge soldier|19=6
o postpone soldier|5=5
o prepare mission|19=8
o present draft|21=6
o prevent deployment|3=6
o prolong 2026|24=6 25=5
o prolong mission|24=5
o promise  airport|2=11
o promise  all|17=8
o promise  before|26=11
o promise  date|2=11
o promise  day|23=8
o promise  deployment|0=5
o promise  dollar|12=6
o promise  euro|12=-5
o promise  force|11=-6
o promise  friday|10=7 24=23
o promise  man|5=8
o promise  million|2=6 6=7
o promise  mission|2=5 24=-12
o promise  month|3=7 11=6 25=9
o promise  police|22=10
o promise  promise|1=12 5=-6 6=-5 10=5
o promise  ship|1=8
o promise  soldier|2=10 11=6
o promise  them|22=8
o promise  the|10=7 21=6 23=8
o promise  thursday|21=15 26=12
o promise  time|24=6
o promise  year|24=-6
o promise by government|5=11
o promise by states|25=5
o promise by telephone|20=6
o promise for mission|12=-7
o promise for month|2=6 24=5
o promise for police|1=8
o promise for year|24=18
o promise force|1=9 11=-7
o promise in august|11=7 23=9
o promise in february|7=10 24=6
o promise in haïti|21=5
o promise in january|1=8 17=10
o promise in june|5=6
o promise in washington|19=9
o promise in york|21=6
o promise million|2=7 6=8
o promise mission|6=10
o promise of man|11=7 23=9
o promise of mission|6=7 24=-5
o promise of officer|11=6 22=8
o promise of soldier|21=6
o promise on friday|12=-6 21=7
o promise on monday|24=10
o promise on thursday|24=-7
o promise on tuesday|10=12 25=8
o promise police|22=5
o promise to 2026|24=9
o promise to force|1=10
o promise to mission|6=9
o promise until 2026|24=-5
o promise within week|22=7
o protect civilian|19=7
o provide haiti|5=6
o provide helicopter|7=5
o provide police|5=5
o provide support|9=10
o provide troop|11=9
o put deployment|2=18
o put dollar|1=6
o put february|3=6
o put force|6=7 10=5
o put hold|19=-6
o put ice|2=6
o put million|12=-5
o put minister|2=19
o put name|18=12
o put number|11=6 21=5
o put plan|2=6 18=7
o put signature|16=8 22=10
o put soldier|5=7
o put troop|11=6 23=9
o put week|19=-6
o put year|26=7
o raise ceiling|11=8 25=13
o raise contribution|19=-6 21=8
o raise dollar|21=8
o raise force|11=9 19=-6 21=9 25=13
o raise mission|19=6 24=7
o rally mission|6=8 10=7
o reach haiti|22=11
o receive euro|24=7
o reduce troop|1=6
o refuse  no|2=9
o refuse  request|5=-9
o refuse down request|7=8 8=11
o refuse for troop|5=-9
o refuse of force|2=-8
o refuse of troop|2=-8
o reinforce mission|5=12
o reject force|2=-9
o release million|2=7
o release monday|19=7
o remain day|5=8
o remain personnel|11=6
o remain the|5=8
o remain year|11=6
o renew mission|2=5 6=7 24=-17
o renew month|2=6 24=6
o renew time|24=6
o renew vote|24=-10
o replace amisom|23=10
o replace mission|25=15
o replace them|25=6
o report tuesday|21=7
o request withdrawal|5=10
o run month|25=6
o say  assembly|11=6
o say  council|2=9 7=9
o say  day|24=5
o say  decision|26=7
o say  him|20=9
o say  journalist|7=-7
o say  leader|19=8 22=8
o say  member|10=-6
o say  no.|5=8
o say  official|20=6
o say  parler|2=9
o say  parliament|9=10
o say  the|26=11
o say  thursday|26=11
o say  tuesday|6=-6 9=5
o say  wednesday|2=5
o say  week|1=5
o say  yesterday|26=7
o say ababa|19=7
o say affair|2=10
o say by end|10=5
o say day|24=5
o say for affair|2=9 3=12
o say force|10=13
o say friday|2=6
o say in ababa|19=7
o say in brussels|7=-7 19=12
o say in kingston|19=9
o say in nairobi|10=9
o say in pristina|22=20
o say in york|18=9
o say monday|5=6
o say month|10=5
o say no.|5=8
o say of force|1=7 10=13
o say of mission|3=10 10=13
o say of staff|10=8
o say of state|21=5
o say of troop|2=11
o say official|20=6
o say on friday|2=5
o say on monday|5=6 21=-5
o say on sunday|21=5
o say on thursday|19=-5 22=6
o say on tuesday|1=11 2=8 4=8 5=-5 9=9 12=5 22=7 24=5
o say on wednesday|7=9 11=14 20=7
o say thursday|19=-6
o say tuesday|1=12 2=7 4=8 9=5 12=6 24=6
o say visit|10=6
o say york|18=9
o secure bid|6=7
o see force|22=6
o see friday|17=7
o see it|2=6
o see soldier|5=11
o see troop|22=6
o see wednesday|19=13
o seek force|10=11
o seek haiti|10=6
o seek support|5=-7 10=13
o send force|23=13
o send headquarters|5=7
o send helicopter|4=10
o send man|2=9
o send mission|0=-8 2=-7 5=11 10=-8 11=-6 19=-5
o send officer|0=5 10=-6
o send one|5=8
o send own|23=8
o send peacekeeper|1=7 5=7 26=11
o send police|5=10
o send soldier|5=-11 11=-6 23=-5
o send sudan|5=12
o send tomorrow|5=10
o send troop|0=7 2=-7 5=-6
o serve  boot|2=9
o serve  call|20=5
o serve  dollar|1=8
o serve  force|24=5
o serve  frigate|13=11
o serve  instructor|8=11
o serve  it|25=9
o serve  mandate|23=5
o serve  man|2=9 4=6
o serve  month|23=9
o serve  need|9=5 11=8
o serve  nothing|10=8
o serve  people|19=7
o serve  police|11=13
o serve  responsabilité|23=9
o serve  saturday|5=8
o serve  ship|7=5 13=16
o serve  soldier|2=6 5=7
o serve  there|11=12
o serve  the|5=8 11=8
o serve  troop|11=8 24=-6
o serve  year|17=10
o serve at disposal|13=6
o serve for year|1=-6
o serve force|24=5
o serve from kenya|19=7
o serve in country|11=9
o serve in gaza|2=17
o serve in haiti|11=7 19=6
o serve in place|1=12 2=8 4=6
o serve in sea|13=11
o serve in somalia|11=5
o serve of assembly|21=8
o serve of million|12=7
o serve of officer|11=5
o serve of onu|2=10
o serve of personnel|10=6 11=5
o serve of them|11=5 19=7
o serve of year|11=6
o serve on ground|2=6 11=-10
o serve on thursday|0=5
o serve them|11=8
o serve there|4=7
o serve until end|11=6 23=8
o serve up mind|2=-5 20=6
o set date|2=10
o set dollar|21=5
o set mission|4=5 14=9
o set office|9=13
o settle february|16=9 18=7
o sign  agreement|16=-6 18=-7
o sign  declaration|18=11
o sign  memorandum|16=7 17=-10 18=-5
o sign  paper|16=8 18=11 19=7
o sign agreement|16=-8 17=12 18=-9
o sign declaration|18=11
o sign deployment|18=12
o sign force|16=-5 17=12 18=10
o sign friday|18=5
o sign government|17=7
o sign haiti|0=9 17=-7
o sign in january|17=6
o sign in nairobi|17=11
o sign intent|18=11
o sign january|17=6
o sign memorandum|17=-10 18=-5
o sign mission|17=-11
o sign monday|17=8
o sign of force|17=9 18=7
o sign of intent|18=11
o sign of understanding|19=6
o sign officer|18=7
o sign on deployment|18=12
o sign on mission|16=6 17=-9
o sign on monday|14=9 21=6 23=7
o sign on thursday|18=-6 23=7
o sign on tuesday|18=22
o sign on wednesday|19=-7
o sign pact|18=-6
o sign paper|16=8 18=10 19=7
o sign the|17=9
o sign thursday|18=-6
o sign tuesday|18=29
o sign understanding|19=7
o sign week|18=5
o sign with haiti|17=-7
o slow deployment|4=8
o speak contribution|19=10
o speak day|5=8
o speak minister|20=8
o speak mission|20=8
o speed deployment|10=-7
o spend contingent|22=8
o spend day|22=15
o spend week|22=15
o start week|19=6
o station ukraine|18=7
o study force|22=11
o support force|2=-6 7=8 19=7
o support it|2=9
o support mission|10=8
o support rebel|2=9
o suspend contingent|2=5
o suspend mali|2=7
o suspend operation|2=6
o suspend rotation|2=8
o suspend thursday|2=7
o take decision|24=5
o take end|24=6
o take friday|17=5
o take it|24=8
o take june|24=5
o take march|22=7
o take may|22=6
o take mission|22=6
o take monday|24=8 26=9
o take month|24=6
o take mozambique|26=9
o take part|2=10
o take place|17=5 21=10 24=5
o take position|5=8
o take rein|22=7
o take them|5=8
o telephone ruto|20=11
o tell assembly|11=5
o tell council|2=9 7=9
o tell him|20=9
o tell journalist|7=-7
o tell kingston|19=9
o tell leader|19=8 22=8
o tell member|10=-6
o tell parliament|9=10
o tell state|21=5
o tell thursday|22=6
o tell tuesday|9=10 22=8
o tell wednesday|7=9 11=15
o tell week|1=6
o terminate mandate|26=5
o terminate mission|26=12
o thank  him|20=12
o thank  them|20=7 22=11
o thank him|20=12
o thank them|20=7 22=11
o train soldier|14=8
o train troop|14=9
o train year|14=8
o transform force|25=7
o transform mission|2=13 12=8 23=-6 25=22
o transform operation|25=7
o travel talk|22=7
o travel week|4=9 22=11
o turn it|2=7
o turn mission|25=-5
o turn operation|2=12 25=-10
o turn request|7=8 8=11
o turn tuesday|23=6
o urge country|10=8
o urge them|6=11
o visit month|22=10
o visit port-au-prince|22=6
o visit saturday|22=7
o visit talk|22=-9
o vote mission|23=-6
o vote resolution|23=12
o wait haiti|2=6
o want  it|2=7
o want force|9=6 11=6
o want it|2=7
o welcome the|21=12
o withhold mission|2=11
o work congress|19=7
o write minister|7=10
o write resolution|23=11
proposed|0=-63 1=11 3=-48 4=-51 5=-26 6=-38 7=-36 8=-35 9=-37 10=-57 11=-44 12=-11 13=-41 14=-55 15=-66 16=-34 17=-58 18=-26 19=-21 20=-34 21=-35 22=-44 24=15 25=-60 26=-20
question|0=-6 1=-10 2=-6 3=-6 4=-7 5=-8 6=-6 7=-6 8=-6 10=-8 11=6 13=-6 16=-6 17=-7 18=-7 19=-8 20=-5 21=-6 22=-6 24=-7 26=-6
rule agreement agreement mou|2=-6 16=40 17=-17 18=-15 19=16
rule agreement agreement other|0=10 2=7 17=23 18=21 19=-7 21=14
rule agreement agreement treaty|0=7 2=-7 16=-24 17=31 18=-13 19=8
rule agreement mou|2=-6 16=40 17=-17 18=-15 19=16
rule agreement one|0=8 17=27 21=20
rule agreement other|0=10 2=7 17=23 18=21 19=-7 21=14
rule agreement treaty|0=7 2=-7 16=-24 17=31 18=-13 19=8
rule agreement two|0=6 3=-5 5=-5 10=-7 16=17 17=10 18=-8 19=17 21=-13 22=-8 23=-6 24=-6 25=-6
rule agreement verb|0=15 1=-5 3=-5 5=-6 6=-5 10=-8 16=12 17=31 18=-5 19=14 20=-6 21=7 22=-9 23=-6 24=-6 25=-7
rule engagement.call engagement call|10=10 19=-7 20=17
rule engagement.call mission|10=13
rule engagement.call name|10=12 19=-6 20=15
rule engagement.call other|20=12
rule engagement.call telephone|10=11 19=-6 20=14
rule engagement.move come|22=7
rule engagement.move engagement visit|1=7 21=7
rule engagement.move fly|22=9
rule engagement.move go|1=8 21=8 22=-9
rule engagement.move mission|1=8 22=12
rule engagement.move name|1=7 21=7 22=7
rule engagement.move other|21=8 22=-12
rule engagement.noun after|7=9 10=15 13=9 18=20 19=8 21=-9 22=5
rule engagement.noun at|6=-7 11=5 20=12 21=7 22=-6 23=12 24=14
rule engagement.noun by|10=-7 11=-7 19=-6 20=12
rule engagement.noun call|5=-13 6=-6 10=-11 11=-9 18=15 19=-15 20=33 21=-14 22=-6
rule engagement.noun conference|2=-6 5=13 6=12 10=-5 19=11 21=19 23=5 24=16
rule engagement.noun dated|1=10 2=-9 3=8 5=-10 6=11 7=6 9=-6 10=-18 11=19 13=7 17=14 18=-9 19=-8 21=19 22=-8 24=-7 25=-7
rule engagement.noun during|9=12 19=-12 21=21 22=-5
rule engagement.noun engagement call|5=-13 6=-6 10=-11 11=-9 18=15 19=-15 20=33 21=-14 22=-6
rule engagement.noun engagement conference|2=-6 5=13 6=12 10=-5 19=11 21=19 23=5 24=16
rule engagement.noun engagement meeting|1=-6 2=-8 3=7 5=-14 6=13 9=6 10=-8 11=15 12=10 13=6 16=-8 17=6 18=-6 19=-23 21=18 22=6 24=-8 26=-7
rule engagement.noun engagement visit|10=5 21=-5 22=9
rule engagement.noun for|5=8 10=-10 19=-17 21=6 22=15
rule engagement.noun in|5=-11 19=-12 20=9 21=-11 22=-11 24=7
rule engagement.noun meeting|1=-6 2=-8 3=7 5=-14 6=13 9=6 10=-8 11=15 12=10 13=6 16=-8 17=6 18=-6 19=-23 21=18 22=6 24=-8 26=-7
rule engagement.noun mission|1=-8 2=-8 5=11 6=33 9=-6 10=-29 11=11 16=-8 17=-8 18=-6 19=-23 20=30 21=18 22=8 24=15
rule engagement.noun of|11=16 16=-6 17=18 19=17 21=-9 25=9
rule engagement.noun one|0=-6 2=-6 4=-8 5=-7 6=25 10=-7 12=9 16=-7 17=-11 18=-12 19=-28 21=-9 24=9 26=-6
rule engagement.noun on|10=-7 20=-11 22=-13
rule engagement.noun other|0=-5 3=6 4=-7 5=-28 6=-19 10=14 12=12 16=-6 17=12 18=9 20=-6 23=-7 24=-11 25=-6 26=-6
rule engagement.noun two|2=-6 5=-9 6=-11 10=-8 11=8 16=-8 17=15 18=15 20=19 21=25 24=-5
rule engagement.noun undated|1=-16 3=-6 5=-7 7=-8 11=-11 12=11 16=-10 17=-9 18=11 19=-14 20=27 21=-5 22=15 24=10 26=-6
rule engagement.noun visit|10=5 21=-5 22=9
rule engagement.noun |2=-10 3=7 4=-5 5=-6 6=35 9=-6 17=-8 18=-7 20=7 21=20 22=30 23=-12 24=-8 25=-5
rule engagement.tell engagement meeting|19=19 22=14
rule engagement.tell mission|19=18 22=16
rule engagement.tell name|19=19 22=14
rule engagement.tell tell|19=17 22=16
rule engagement.visit engagement visit|5=14 10=10 19=-9 22=-6
rule engagement.visit mission|10=9
rule engagement.visit name|5=15 10=10 19=-8 22=-9
rule engagement.visit other|5=16 19=-7 22=-8
rule engagement.visit tour|22=-6
rule engagement.visit visit|5=14 10=10 19=-8
rule engagement.with engagement meeting|2=-6 5=-8 17=14 18=-8 19=-6 21=-6 22=-19
rule engagement.with meet|10=-6 18=-5 19=-14 21=-20 22=-28
rule engagement.with mission|5=-7 19=30 21=-19 22=-11
rule engagement.with name|5=-8 18=-8 19=-13 21=-6 22=-18
rule engagement.with other|17=16 19=-36 20=-5 21=13 22=-8
rule engagement.with pronoun|17=14 19=7
rule engagement.with receive|5=-6 10=7 22=11
rule engagement.with see|17=14 19=11
rule engagement.with sit|21=22
rule mandate.authorised EU|14=34 23=10
rule mandate.authorised SADC|26=7
rule mandate.authorised UNSC|1=-5 2=-7 6=8 14=-7 18=12 24=-22 26=-14
rule mandate.authorised adopted|1=-6 2=-7 6=8 14=27 18=12 21=-7 23=16 24=-28 25=5 26=-7
rule mandate.authorised adopt|23=-17
rule mandate.authorised approve|11=8 14=15 23=21 25=11 26=5
rule mandate.authorised authorise|10=5 23=10 24=-6 25=-6
rule mandate.authorised authorize|6=12 23=-13 24=-10 25=8
rule mandate.authorised create|23=-5
rule mandate.authorised endorse|18=19 23=-10
rule mandate.authorised infinitive|14=19 23=17
rule mandate.authorised instrument|11=6 18=18 24=-13
rule mandate.authorised launch|23=11
rule mandate.authorised main|2=-5 11=-9 14=10 18=13 21=-6 23=14 24=-15
rule mandate.authorised mandate authorised|1=-7 2=-8 6=7 14=27 18=11 19=-5 21=-8 24=-27 26=-9
rule mandate.authorised participle|23=-15
rule mandate.authorised proposed|23=-16 25=-5
rule mandate.authorised relative|6=13 10=5 11=6 23=-7 24=-6 25=10
rule mandate.authorised sub|23=-6
rule mandate.authorised |1=-6 2=-7 6=9 11=-10 14=27 18=-7 21=-7 24=-14 26=-7
rule mandate.changed UNSC|9=6 23=17 24=-6 25=-7
rule mandate.changed adopted|2=-7 12=16 23=-9 24=-6 25=17
rule mandate.changed infinitive|23=7 24=-5 25=10
rule mandate.changed main|12=18 25=5
rule mandate.changed mandate changed|9=6 12=16 23=16 24=-8
rule mandate.changed proposed|9=7 23=26 25=-14
rule mandate.changed replace|23=18
rule mandate.changed transform|12=16 23=-16 25=18
rule mandate.changed turn|9=7 23=7 25=-15
rule mandate.changed |9=6 12=16 23=11 24=-7
rule mandate.ended SADC|19=-6 20=7
rule mandate.ended UNSC|23=-5 26=11
rule mandate.ended adopted|20=5 23=-7 24=-6 26=13
rule mandate.ended close|11=5 19=7
rule mandate.ended end|19=-7 20=7
rule mandate.ended infinitive|23=-6 26=17
rule mandate.ended main|20=7 26=9
rule mandate.ended mandate ended|20=5 23=-8 24=-7 25=-6 26=18
rule mandate.ended terminate|26=22
rule mandate.ended |20=5 23=-8 24=-7 25=-6 26=18
rule mandate.extended SADC|24=9
rule mandate.extended UNSC|10=-9 11=-10 23=-16 24=13 26=-6
rule mandate.extended adopted|10=-8 11=-11 21=-6 23=-16 24=-7 25=-14 26=-6
rule mandate.extended extend|2=-6 10=-8 21=-5 23=-9 24=28 25=-9 26=-8
rule mandate.extended infinitive|24=7 26=6
rule mandate.extended main|10=-9 11=-10 23=-14 24=12 25=-13 26=-14
rule mandate.extended mandate extended|10=-9 11=-12 21=-6 23=-18 24=12 25=-5 26=-8
rule mandate.extended prolong|26=6
rule mandate.extended proposed|24=20 25=8
rule mandate.extended relative|25=9
rule mandate.extended renew|2=9 11=-5 24=-38 25=6
rule mandate.extended |10=-9 11=-12 21=-6 23=-17 24=16 26=-8
rule need.bare requirement personnel|11=5
rule need.cost cost|1=17 11=-8 12=8
rule need.cost given|1=19
rule need.cost requirement funding|1=14 12=5
rule need.size force|2=8 11=-11 12=13 19=6 23=16 25=5
rule need.size mission|4=7 11=43 19=-9 21=-6 24=9 25=6
rule need.size no-plan|2=6 4=7 11=-22 12=11 21=-8 23=15 24=7 25=12 26=-5
rule need.size plan|4=-10 10=-6 11=33 13=-9 19=5 21=16 23=-10
rule need.size requirement personnel|0=-6 3=-6 10=-7 11=12 12=10 13=-10 21=8 22=-6 24=7 25=11
rule need.size short|11=8
rule need.size strong|11=-32 12=5 19=17 26=7
rule need.size |0=-6 3=-6 10=-7 11=12 12=10 13=-10 21=8 22=-6 24=7 25=11
rule obstacle.access mission|2=13 3=-7
rule obstacle.access obstacle political|2=9 3=-7
rule obstacle.access suspend|2=7 3=-6
rule obstacle.bar affects|0=49 1=-10 2=-29 3=-5 4=-7 24=-6
rule obstacle.bar block|0=13 2=16
rule obstacle.bar close|2=-7
rule obstacle.bar delay|2=6 3=16 4=-8 5=8
rule obstacle.bar mission|0=-5 2=12 3=19 4=11 5=6 12=-5
rule obstacle.bar obstacle funding|1=13 4=-6
rule obstacle.bar obstacle legal|0=42 2=-7 24=-6
rule obstacle.bar obstacle logistical|4=17
rule obstacle.bar obstacle political|0=7 1=-10 5=7
rule obstacle.bar obstacle security|3=24
rule obstacle.bar prevent|0=10 3=11
rule obstacle.bar prohibit|0=10
rule obstacle.bar slow|4=15
rule obstacle.bar stop|2=-6
rule obstacle.bar suspend|2=-13
rule obstacle.consent affects|1=20 2=18
rule obstacle.consent approve|2=-8 12=5
rule obstacle.consent have|2=-7
rule obstacle.consent obstacle political|1=20 2=23
rule obstacle.consent vote|2=-8
rule obstacle.funding mission|0=8 1=-9 2=-11 4=17 5=-7 6=8 10=-9 12=11 19=-6 22=11 23=-10 24=-6
rule obstacle.funding near0|0=7 1=-17 2=-16 10=-8 11=8 12=7 22=13 23=-8
rule obstacle.funding near1|1=8 3=9 4=17
rule obstacle.funding o:allowance|22=16
rule obstacle.funding o:budget|2=6 6=18 11=-5 12=9
rule obstacle.funding o:contributions|1=-8
rule obstacle.funding o:financial|1=5 23=-9
rule obstacle.funding o:funding|0=7 12=19
rule obstacle.funding o:funds|0=7 1=13 4=-8 6=-15
rule obstacle.funding o:fund|1=-14 3=11 4=13 6=6
rule obstacle.funding o:money|4=-8 6=-5 10=-5 11=8
rule obstacle.funding o:pay|12=-15
rule obstacle.funding o:resources|4=19
rule obstacle.funding o:wages|1=-25 4=11
rule obstacle.funding obstacle funding|0=7 1=-7 2=-13 4=16 5=-7 6=8 10=-9 11=6 12=10 19=-6 22=11 23=-10 24=-6
rule obstacle.funding w:cut|1=-9 11=-5
rule obstacle.funding w:delay|1=11
rule obstacle.funding w:frozen|1=-14
rule obstacle.funding w:lacking|1=-13 12=25
rule obstacle.funding w:lack|0=6 1=13 4=8 6=-16 12=-8
rule obstacle.funding w:late|1=-19 4=11 12=-14
rule obstacle.funding w:owe|6=6
rule obstacle.funding w:problem|1=15
rule obstacle.funding w:question|1=-12 23=-9
rule obstacle.funding w:shortage|1=12 4=-11 11=5
rule obstacle.funding w:shortfall|1=-11 3=11 4=13
rule obstacle.funding w:short|4=7 12=10
rule obstacle.funding w:stop|1=-16 6=8
rule obstacle.funding w:unpaid|1=-16
rule obstacle.funding w:want of|1=10
rule obstacle.legal affects|0=40 1=9 2=-10 3=-6 4=-6 5=-8 6=-5 7=-6 10=-7 17=14 19=-7 22=-7 23=7
rule obstacle.legal mission|0=-24 17=7
rule obstacle.legal near0|0=18 1=12 2=-9 4=-5 5=-6 10=-7 17=-7 19=-6 22=-6 23=7
rule obstacle.legal near1|0=9 17=11
rule obstacle.legal near3|0=-15 17=14
rule obstacle.legal o:court|2=-7 10=-5 11=-5 17=29
rule obstacle.legal o:injunction|0=-12
rule obstacle.legal o:lawsuit|0=8 1=18
rule obstacle.legal o:unconstitutional|0=10
rule obstacle.legal obstacle legal|0=16 1=8 2=-12 3=-7 4=-7 5=-9 6=-6 7=-7 10=-9 11=-8 16=-5 17=21 18=-5 19=-8 21=-5 22=-8 23=6 24=-6
rule obstacle.legal w:block|0=-5
rule obstacle.legal w:challenge|0=-9
rule obstacle.legal w:declare|0=7
rule obstacle.legal w:injunction|0=-12
rule obstacle.legal w:lawsuit|0=8 1=18
rule obstacle.legal w:order|0=-13
rule obstacle.legal w:rule|0=-8 23=12
rule obstacle.legal w:stop|0=5 17=8
rule obstacle.legal w:unconstitutional|0=10
rule obstacle.logistical mission|0=-5 2=-10 3=-7 4=-6 5=13 6=14 7=11 10=-8 11=10 12=-9 13=24
rule obstacle.logistical near0|2=-7 4=34 5=5 7=-10 11=-8 12=-5 13=36 22=6
rule obstacle.logistical near1|1=-7 4=-33 5=7 6=11 7=21 9=7 11=19 13=-11
rule obstacle.logistical near2|4=-6
rule obstacle.logistical o:aircraft|4=14
rule obstacle.logistical o:armoured|4=-8 13=16 22=8
rule obstacle.logistical o:base|4=7
rule obstacle.logistical o:camp|4=-7
rule obstacle.logistical o:equipment|1=12 4=7 5=10 6=7 7=8
rule obstacle.logistical o:fuel|4=-17
rule obstacle.logistical o:helicopters|4=-7 7=-7 13=11
rule obstacle.logistical o:parts|4=10
rule obstacle.logistical o:personnel|5=13 6=8 19=6
rule obstacle.logistical o:resources|1=-5 4=18
rule obstacle.logistical o:ships|4=-8 13=21
rule obstacle.logistical o:spare|4=5
rule obstacle.logistical o:staff|1=5
rule obstacle.logistical o:training|4=-9
rule obstacle.logistical o:transport|7=18
rule obstacle.logistical o:troops|1=8 2=-8 4=-14
rule obstacle.logistical o:vehicles|1=-6 4=8 7=6
rule obstacle.logistical obstacle logistical|0=-5 2=-10 3=-7 4=-6 5=13 6=14 7=11 10=-8 11=10 12=-9 13=24
rule obstacle.logistical w:delay|1=9 4=-7
rule obstacle.logistical w:few|4=13
rule obstacle.logistical w:lacks|4=15 13=-8
rule obstacle.logistical w:lack|1=17 4=31 13=-11 22=8
rule obstacle.logistical w:need|1=-6 4=-39 5=11 6=13 7=17 9=10 11=7 13=22
rule obstacle.logistical w:not been|1=-6 4=11
rule obstacle.logistical w:out of|4=-19
rule obstacle.logistical w:short of|13=14
rule obstacle.logistical w:shortage|1=5 4=8
rule obstacle.logistical w:want of|4=9
rule obstacle.logistical w:without|1=-10 4=-14 5=8 6=7 7=6 11=7 13=-8
rule obstacle.oppose affects|2=6
rule obstacle.oppose block|2=-8
rule obstacle.oppose mission|2=14 24=6 25=-7
rule obstacle.oppose object|2=22
rule obstacle.oppose obstacle political|2=20 5=-5 24=6 25=-7
rule obstacle.oppose oppose|2=25 24=7
rule obstacle.oppose reject|2=-31
rule obstacle.oppose veto|2=14
rule obstacle.political affects|2=12
rule obstacle.political mission|0=-8 1=-8 2=-18 5=-9 6=-5 9=12 10=-7 19=-7 21=-9 25=16
rule obstacle.political near0|0=-8 1=-6 2=23 5=-8 9=13 10=-7 19=-7 21=-9 25=17
rule obstacle.political near1|2=-17
rule obstacle.political near2|2=-11
rule obstacle.political o:china|2=56
rule obstacle.political o:hamas|2=-7
rule obstacle.political o:israel|2=-9
rule obstacle.political o:opposition|0=-6 2=-54 5=-6 25=12
rule obstacle.political o:russia|21=-5 25=11
rule obstacle.political o:veto|2=-13
rule obstacle.political obstacle political|0=-9 1=-8 2=-5 5=-10 6=-6 9=12 10=-7 19=-8 21=-10 25=15
rule obstacle.political w:against|2=10
rule obstacle.political w:freeze|2=-5 21=-5
rule obstacle.political w:hold|2=14
rule obstacle.political w:opposed|2=8
rule obstacle.political w:opposition|0=-6 2=-54 5=-6 25=12
rule obstacle.political w:veto|2=-13
rule obstacle.security mission|2=-6 4=8
rule obstacle.security near0|3=-8
rule obstacle.security near1|3=7 4=12
rule obstacle.security o:airport|2=-5 3=-14 4=9
rule obstacle.security obstacle security|2=-6 4=8
rule obstacle.security w:closed|3=-9
rule obstacle.security w:held up|3=15
rule obstacle.told affects|0=8 2=-6
rule obstacle.told legal|0=8 2=-6
rule obstacle.told obstacle legal|0=8 2=-6
rule obstacle.wait affects|1=6 5=-7 10=17
rule request.noun request backing|10=-7
rule request.noun request equipment|7=13
rule request.noun request personnel|5=-27
rule request.verb appeal|1=13 4=15 5=-8 6=6 7=-12 8=7 9=10 10=8 19=-8 24=-6
rule request.verb ask|1=-11 4=-5 5=-51 6=-53 7=-23 10=-21 13=-5 19=22 23=-6 25=17
rule request.verb call|6=7 7=9 8=6 10=14 20=10 22=8
rule request.verb demand|6=28
rule request.verb encourage|5=-9 6=23
rule request.verb infinitive|5=-10 9=6 10=32
rule request.verb invite|5=-12
rule request.verb lobby|5=11 7=16 9=7 19=19
rule request.verb main|0=-9 2=-12 5=14 7=9 8=23 10=-43 11=-7 12=7 13=-10 17=-5 18=-5 19=5 21=-8 24=-14 25=7 26=-7
rule request.verb name|0=-8 2=-12 5=-13 6=11 8=24 9=27 10=20 11=-6 12=10 13=-8 18=-5 19=11 20=5 21=-8 23=-6 24=-9 25=6 26=-7
rule request.verb no-to|2=-7 4=8 6=-14 7=-12 8=20 9=-11 10=-11 12=10 20=-9 23=-6 25=8
rule request.verb participle|5=-10 9=9
rule request.verb plead|1=10 5=16 10=-9 12=12
rule request.verb press|23=10
rule request.verb pronoun|5=33 6=-33 7=7 9=-14 10=-15 13=7 19=11
rule request.verb relative|5=7 19=17
rule request.verb request backing|1=6 2=-5 4=13 5=61 6=10 7=-5 8=-7 9=-6 19=19 25=12
rule request.verb request equipment|1=-7 4=-7 5=9 7=22 8=7 9=7 10=-11 12=6 13=5 19=-15 24=-6
rule request.verb request funding|5=-12 6=15 7=-15 8=6 9=18 10=-23 19=-8 24=-6
rule request.verb request logistics|6=6 7=19 8=6 9=23
rule request.verb request personnel|1=-11 2=-5 4=-5 5=9 6=-23 8=39 10=26 19=17 20=11 24=-7
rule request.verb request training|5=7 6=-16 7=-13 8=13 9=8
rule request.verb request|6=-5 7=11 8=14 9=6 10=-10 13=9
rule request.verb seek|5=14 6=5 10=23
rule request.verb that|7=-12 10=6 13=9
rule request.verb to|2=-7 4=-7 6=12 7=16 9=24 10=10 13=-5 19=20 20=12 21=-9 22=-6 24=-6
rule request.verb unsaid|5=-15 6=20 10=-6
rule request.verb urge|1=-10 5=10 9=-8 10=-12
rule request.want hope|5=22
rule request.want main|2=5 5=22 6=9 7=5 11=5 19=-6 21=9
rule request.want name|2=6 5=22 6=13 10=7 11=6 19=-6 21=8
rule request.want no-to|5=-8 6=13 7=7 10=-9 21=11
rule request.want pronoun|7=7
rule request.want request backing|5=-7 6=12 10=7 19=-5 21=9
rule request.want request personnel|2=8 5=29 11=7
rule request.want to|2=6 5=28 10=12 11=6 19=-6
rule request.want want|7=6 10=10
s abstain STATE|23=8 24=-10
s abstain noun|24=6
s accord STATE|11=-5
s accord none|2=7 25=6
s accord noun|4=6
s accord pronoun|13=5 22=10
s according none|4=15
s according noun|1=9 12=8 24=9
s accuse pronoun|2=9
s add HOST|10=6
s add noun|24=8
s adjourn noun|0=12
s admit noun|1=-7
s adopt legislatures|12=-8
s adopt none|24=7
s advance STATE|24=6
s affect missionNouns|1=11 19=6
s affirm noun|10=8
s agree EU|14=9 21=5
s agree HOST|18=10 20=7
s agree missionNouns|18=9
s agree none|2=11
s agree noun|13=10 21=10 23=5 24=7 26=6
s aim noun|0=-6
s allow STATE|2=9
s allow none|0=9
s allow noun|11=11 17=9
s allow pronoun|2=10
s announce LEADER|20=6
s announce noun|10=5 12=5
s answer noun|4=8
s appeal HOST|6=7 7=6 10=6 19=9
s appeal LEADER|4=8 8=5
s appeal STATE|1=8 6=-6 10=10
s appeal pronoun|7=11
s approach STATE|5=7
s approve EU|14=8
s approve UNSC|25=6 26=6
s approve legislatures|2=-7
s approve none|6=6
s approve noun|1=8 23=7
s approve pronoun|24=8 25=11
s argue STATE|2=9 10=7
s arrest pronoun|2=5
s arrive HOST|0=5 10=-6
s arrive STATE|2=-13 3=6 4=10 5=9 7=-6 8=8 10=14 18=-5 20=-11 23=6 24=-6
s arrive legislatures|2=11
s arrive missionNouns|1=6 10=14
s arrive none|2=9 9=10 10=-7 14=11 18=9 20=7
s arrive noun|2=-15 3=11 4=6 5=-10 6=-10 7=-6 8=-8 10=21 13=-9 14=-6 16=-6 19=-7 22=11 24=-5 25=-13 26=7
s arrive pronoun|1=7 2=-12 3=-6 4=-8 10=-7 21=-6 22=8
s ask AU|6=5 9=6 12=6
s ask EU|6=6
s ask HOST|2=-5 5=24 8=25 9=6 10=22 11=-6 19=8 25=6
s ask LEADER|4=7 5=-19 10=21 19=14
s ask SADC|6=5 10=9
s ask STATE|1=5 2=-7 5=32 6=27 7=31 8=-8 10=15 19=-6 20=-5 21=-10 23=-7
s ask UNSC|6=7 25=7
s ask UN|1=-6 5=9 6=11
s ask missionNouns|4=8 10=6
s ask none|1=7 2=-5 4=7 7=-7 11=8
s ask noun|0=11 1=-12 2=10 3=-5 5=26 6=14 7=12 8=-9 9=7 11=-9 13=21 16=-6 17=6 18=-6 20=-9 21=7 26=10
s ask pronoun|4=-9 7=24 9=11 10=32 13=9 19=6
s assess noun|2=11 22=6
s assign STATE|5=8
s assure LEADER|20=8
s assure noun|10=7 22=7
s assure pronoun|11=7
s attack noun|3=6
s attend STATE|19=6
s attribué noun|12=11
s authorise UNSC|23=8
s authorise legislatures|12=-8
s authorise none|24=6
s authorise noun|11=10
s authorise pronoun|10=6 23=9
s authorize UNSC|6=6 23=20 26=-6
s authorize noun|11=8
s await noun|0=7 16=13
s back STATE|1=-8 4=-6 5=-10 7=-6 11=-6 16=-6 18=-5 20=12 21=-8
s back UNSC|23=15
s back UN|16=6
s back legislatures|2=5
s back missionNouns|18=9 19=10 21=6
s back none|2=-6 6=7 10=7 18=10 25=13
s back noun|2=-14 4=-6 5=6 8=8 10=11 11=-8 13=-5 16=-5 21=12 22=9 25=-7
s back pronoun|2=31 17=5 21=-6 22=14
s bar STATE|2=7
s bar courts|0=17
s bar legislatures|2=9
s bar noun|0=8 2=8 3=14 4=7
s be MISSION|24=10
s be STATE|2=17 4=-7 6=-6 7=11 11=-7 12=-7 16=-6 17=-6 18=-6 19=-12 20=18 22=5 23=-10
s be missionNouns|1=-8 11=28 12=18 13=16 23=5
s be none|0=6 5=-6
s be noun|0=-10 1=22 2=-17 4=13 5=7 6=-12 8=-8 9=-10 10=-13 11=-14 13=-14 14=-7 15=-6 16=8 18=-7 19=-14 20=-6 21=-5 22=-21 23=-17 24=-6 25=-6
s be pronoun|0=-7 1=5 2=16 8=-5 9=-7 12=-9 16=-8 19=13 20=-13 23=-7 24=-10 25=-7 26=-7
s bear STATE|5=8 7=8
s beat noun|24=8
s become missionNouns|25=21
s beg HOST|5=11
s begin STATE|5=9
s begin missionNouns|2=9 4=6
s begin none|23=9
s begin pronoun|5=9
s believe noun|17=7
s belong noun|7=7
s bind EU|14=8 23=7 24=8
s bind HOST|7=7 8=12
s bind LEADER|10=7
s bind STATE|2=5 3=10 12=-6 23=7
s bind UNSC|2=-5 23=15 25=14
s bind UN|10=10
s bind legislatures|0=8 5=-6 11=-7 23=-7 24=-6
s bind missionNouns|18=9 23=-7 25=5
s bind none|6=8 23=12
s bind noun|0=6 1=11 4=-5 5=6 7=7 11=13 12=-5 24=-11 26=-6
s bind pronoun|2=6 12=-7 24=5 25=9
s blame pronoun|1=9 4=8
s block STATE|2=7
s block legislatures|2=5
s block noun|2=6 3=9
s brief noun|19=11
s bring STATE|1=6 2=8 11=9 19=11
s bring none|16=7
s bring noun|11=16 21=8
s budget noun|11=6 12=6
s build noun|3=5 4=5
s call LEADER|5=-6 10=-8 20=6
s call STATE|5=-7 19=-6
s call missionNouns|5=6
s call noun|2=7 4=-5 10=17 20=-6 21=7
s can noun|4=8
s cancel STATE|21=9 22=21
s cancel noun|22=22
s carry STATE|25=6
s carry missionNouns|12=-6
s chair LEADER|2=7
s chair noun|10=9
s challenge noun|0=7
s change none|2=13 25=14
s change noun|2=6 10=6 19=7 25=-5
s circulate noun|23=6
s clarify noun|2=6
s close STATE|2=8
s close UNSC|26=8
s close missionNouns|22=11
s come LEADER|8=5
s come STATE|3=7 5=6 6=6 19=6
s come none|9=11 20=7 22=6
s come noun|2=-6 6=-12 10=6 19=11 23=7 24=7 25=5
s come pronoun|5=7 7=7
s command pronoun|22=16
s complain noun|1=7
s comprise missionNouns|19=6
s comprise noun|5=8
s concede noun|1=10
s conclude noun|17=14 18=6
s confirm STATE|5=7 10=11 23=8
s confirm noun|21=6 26=8
s confirm pronoun|4=8
s consent noun|1=7 11=6 23=6
s consider AU|22=8
s consider EU|6=7
s consider NATO|19=6
s consider STATE|2=-13 5=20 6=9 7=24 10=-16 13=6 16=6 18=-5 19=6 21=-7 22=20
s consider UNSC|26=8
s consider legislatures|12=8
s consider none|16=11 24=9
s consider noun|1=-6 4=-6 5=21 9=6 10=-10 18=-5 19=10 22=10 23=14 26=5
s consider pronoun|2=-5 4=-7 5=-10 11=-6 12=7 19=-8 25=8
s continue none|16=11
s continue noun|1=5
s contribute none|2=8
s contribute noun|1=10 5=-7 6=12 10=9
s contribute pronoun|10=8 13=7
s convene noun|19=15
s cost noun|1=9 12=-10
s could pronoun|2=11
s count noun|10=7
s cover EU|21=5
s cover STATE|9=21
s cover noun|0=9 1=16 4=10 10=11 17=6
s create noun|23=-5
s cut noun|3=20 4=7
s date noun|25=6
s decide EU|11=10 25=17
s decide STATE|2=6
s decide UNSC|24=9
s decide courts|0=6
s decide none|11=6 24=10 25=6
s decide noun|12=-7 23=6 24=19 26=20
s declare courts|0=8
s declare noun|11=-8
s decline STATE|2=8
s delay missionNouns|1=6
s delay noun|1=6 3=12 4=18
s deliver noun|4=6 5=7 12=-6 19=6
s demand noun|5=-8 17=12
s demand pronoun|10=8
s deny STATE|2=6
s depart missionNouns|10=8
s depart none|2=11 4=7
s depart noun|26=7
s depend missionNouns|25=6
s depend none|19=5
s depend noun|2=10
s deploy STATE|3=5 5=9 10=7
s deploy missionNouns|7=8 19=9 24=6 25=5
s deploy none|10=10
s deploy noun|17=9 19=11
s describe pronoun|23=7
s dig noun|6=10
s disarm STATE|5=8 6=7
s discuss NATO|19=6
s discuss STATE|19=14 20=-9 22=14
s dispatch noun|5=8
s do HOST|2=6
s do LEADER|10=10 20=6
s do STATE|5=-6 6=-6 10=18
s do legislatures|2=12
s do none|21=7
s do noun|1=9 6=17 10=5 23=9
s do pronoun|3=9 6=15 7=8 24=13
s double STATE|5=-5
s draft STATE|17=6 19=6 23=-7
s draft noun|16=5 19=16 23=7
s draw STATE|17=5
s draw noun|19=9
s due STATE|3=5 10=9
s due missionNouns|11=11 19=9
s due noun|1=-5 2=-5 11=6 21=6 22=-7
s due pronoun|1=8 2=6 20=-6
s earmark noun|5=8 21=11
s encourage noun|6=9
s end STATE|2=7
s end UNSC|26=10
s end missionNouns|22=11 26=9
s end noun|2=-5 5=-6 21=-6 24=-5 25=15
s end pronoun|21=6 26=8
s envisage noun|11=5
s equip noun|5=6 6=9 7=6
s evacuate STATE|18=9
s exclude STATE|2=8
s exclude noun|2=8
s exist noun|0=12
s expect STATE|3=12 10=8
s expect noun|3=9
s expect pronoun|6=6 23=9
s explain noun|3=6 19=5
s explain pronoun|5=9 19=5
s express STATE|6=11
s extend UNSC|10=5 24=7
s extend legislatures|3=8
s extend noun|24=27
s extend pronoun|10=10 24=10
s face missionNouns|0=-7 1=15
s fail missionNouns|25=9
s fail noun|1=-9 2=12 17=8 25=6
s fall noun|22=6
s feed pronoun|3=10
s fight STATE|18=5 24=8
s fight none|3=8
s file noun|0=7
s fill STATE|21=11
s finalize noun|17=10
s finance STATE|19=7
s finance noun|6=10
s find STATE|6=6
s find missionNouns|18=5
s find noun|1=-7 2=-5
s find pronoun|1=7
s fire noun|23=7
s fix noun|16=8 19=6
s float noun|19=6
s fly STATE|19=-7 22=10
s fly none|19=8
s fly noun|3=6
s fly pronoun|1=11 2=11
s follow STATE|23=7
s follow noun|3=8 5=8 10=-7 17=-8 21=8 26=7
s get missionNouns|2=5
s give AU|5=7 9=6 12=-7
s give ECOWAS|23=7
s give EU|6=7 14=17 23=11 25=9
s give HOST|2=9 19=-8 20=6 21=10
s give LEADER|10=6 19=17
s give MISSION|1=10
s give STATE|0=-15 1=-22 2=-8 3=-14 4=-11 5=11 6=-24 7=-9 8=-13 10=-27 11=-22 12=-20 13=-11 14=-11 15=-9 16=-21 17=-20 18=13 19=-13 20=-16 21=6 22=-21 23=-11 24=-16 25=-15 26=-15
s give UNSC|5=-6 9=7 10=6 24=12 25=16
s give UN|1=-5 5=-10 6=7
s give legislatures|3=7
s give missionNouns|2=-5 5=-9 7=7 11=11 19=10 24=8 25=6
s give none|0=-7 1=6 2=6 5=-5 19=5 22=-8 26=8
s give noun|0=21 3=5 4=30 5=23 7=-9 8=-11 9=-15 10=-18 11=8 12=-16 13=-15 14=-9 15=-7 17=6 18=-12 20=-7 24=14 25=5 26=-12
s give pronoun|0=-8 1=6 4=-11 5=-6 6=-12 7=-10 9=-6 17=-5 18=-6 19=-9 20=-6 22=-9 25=-8 26=-7
s go STATE|10=7 11=9 19=5 21=9 23=6
s go missionNouns|1=7 10=7
s go none|18=10
s go noun|1=14 3=7 11=-8 17=12 22=-5
s go pronoun|2=-5 22=7
s govern noun|16=5
s guarantee noun|3=6
s have AU|9=6 10=9
s have MISSION|13=7
s have STATE|2=15 4=12 8=9 10=-6 11=-7 12=-5 13=10 25=6
s have UN|26=12
s have legislatures|2=-5
s have missionNouns|1=8 11=11 13=9 23=10
s have none|20=9
s have noun|1=18 10=-5 11=-9 17=8 23=-6
s have pronoun|1=-5 4=-6 7=-5 10=-6 11=9 17=5 19=12 22=-5 25=7
s hear STATE|2=9
s hear legislatures|19=9
s help HOST|5=6 7=7
s help STATE|6=11 10=6
s help none|25=8
s herald noun|4=6 21=7
s hesitate STATE|2=-5 10=-5 23=7 24=-11
s hesitate missionNouns|1=6 23=6
s hesitate none|23=-6
s hesitate noun|24=6
s hit noun|1=7 3=5
s hold EU|19=-6
s hold HOST|1=7 2=13 5=5
s hold STATE|1=-14 2=10 4=-8 6=9 9=7 10=-7 11=-8 21=-8
s hold courts|0=6
s hold legislatures|1=6 2=20
s hold none|3=8 11=6 20=11
s hold noun|0=10 2=-12 3=14 4=15 6=-5 17=-6 19=22 21=6 22=-8 24=-7
s hold pronoun|6=7
s hope STATE|5=16 23=6
s host STATE|19=10 21=23
s hunt STATE|5=6 7=7
s impose noun|2=18
s include noun|2=10
s increase noun|5=9
s inform noun|5=9
s initial noun|16=5 17=12
s intend STATE|2=9 10=10
s introduce noun|2=13
s invite STATE|5=-5
s join STATE|8=10 20=-8
s join noun|7=6 10=23
s join pronoun|20=7
s keep EU|6=7 25=8
s keep HOST|7=7
s keep LEADER|19=7 20=7 21=8
s keep MISSION|13=7
s keep STATE|2=-9 5=18 7=-6 10=8 11=-9 18=6 22=7
s keep missionNouns|2=11 4=19 5=-7 9=-5 12=-7 24=9
s keep none|5=9 16=10 19=9 22=12 23=13 25=7 26=10
s keep noun|0=7 1=9 2=-7 3=5 7=-7 11=8 16=-5 17=13 18=-7 19=-10 21=-8 22=-10 23=-5 24=10 25=-6 26=-6
s keep pronoun|1=-6 4=-6 5=9 10=-7 11=7 19=5 20=6 21=8 23=-5
s kill noun|3=6
s know STATE|2=9 23=6
s know pronoun|2=14
s lack missionNouns|1=-9 12=13 13=6
s lack noun|1=9 4=6
s lack pronoun|4=12 12=16
s lament pronoun|10=6 26=6
s land noun|22=-5
s last noun|1=5 9=6 16=7 18=7 22=9
s launch none|23=8
s launch noun|5=6
s launch pronoun|10=6 23=9
s lead STATE|2=-5 10=11 19=-11 20=6 22=10 23=9
s lead noun|22=14
s leave STATE|1=16 2=-18 3=-6 4=-6 5=-11 6=-5 7=-6 10=-10 11=-10 18=9 19=-7 22=7 24=-6 25=-6 26=-6
s leave noun|0=9 1=7 2=8 3=-13 5=-7 7=-8 10=6 11=-13 17=-6 19=-6 22=10 23=-10 24=-8
s leave pronoun|2=-6 19=-5 26=10
s lend pronoun|5=9
s let HOST|19=6
s let STATE|2=7
s let noun|2=11 3=10 10=-9 26=13
s lift noun|17=7
s light HOST|2=6 5=13
s light LEADER|10=9
s light MISSION|24=10
s light STATE|0=-6 2=6 4=-6 6=-10 7=7 9=5 11=-14 12=-10 13=-5 16=-8 19=-19 20=-6 21=-5 22=15 23=-14 25=-7 26=-5
s light UNSC|17=7
s light legislatures|2=20
s light missionNouns|2=-6 11=34 12=18 13=15 19=-7 25=18 26=12
s light none|1=-11 2=-5 3=-5 5=-8 7=-6 19=5 21=5
s light noun|0=-17 1=16 2=-16 4=5 5=-31 6=15 8=-11 9=-15 10=-23 11=-20 12=-13 13=-17 14=-9 15=-8 17=-8 18=-10 19=5 20=-10 22=-8 23=-12 24=12 26=5
s light pronoun|0=-10 1=-13 2=-9 3=6 4=-6 7=7 8=-6 9=-8 10=-6 12=-10 14=-5 18=-5 19=8 20=-8 21=-6 22=-7 23=-7 25=-9 26=-9
s like STATE|2=9 5=17 7=11 10=7
s lobby STATE|5=6 6=11 7=8 19=9
s lodge noun|4=6
s look STATE|5=6 10=13
s look noun|21=5
s look pronoun|2=5
s lose STATE|1=7
s lose missionNouns|1=6
s lose pronoun|18=5
s make STATE|2=17 10=-7
s make none|6=8
s make noun|1=9 5=-9 6=-11 19=11 25=7
s make pronoun|20=5
s mandate noun|24=5
s mean noun|1=6 21=10
s mean pronoun|10=12 11=15
s meet CARICOM|19=-9
s meet HOST|11=11
s meet LEADER|2=6 10=7 19=-10 20=14 21=13
s meet SADC|22=-6
s meet STATE|11=6 19=43 20=9 22=6
s meet legislatures|19=-5
s meet missionNouns|1=11 2=26
s meet none|5=7 6=10 20=8
s meet noun|2=-7 4=6 5=-14 10=5 11=7 12=-6 16=-5 19=47 20=17 23=-5
s meet pronoun|2=-8 19=9 20=15 21=12 22=9
s miss noun|1=-8 4=5 17=8
s move noun|4=7 23=11
s must noun|16=6
s name STATE|16=7
s need HOST|8=12
s need missionNouns|1=-15 11=11 12=16 13=14
s need noun|1=16 4=10 11=11
s need pronoun|2=6 4=7 7=10 10=16 12=16 13=12 19=13
s negotiate noun|23=9
s none ECOWAS|19=5 23=9
s none EU|23=7 24=6
s none HOST|2=7 3=6 19=-7 22=-6
s none LEADER|2=7 7=5 10=5 21=8
s none MISSION|24=6
s none STATE|2=40 3=-9 4=-8 5=-16 6=23 8=-5 9=-8 12=-11 13=-8 16=10 19=-17 20=-8 23=-8 24=14 26=-6
s none UNSC|23=-5 25=9
s none UN|1=11 4=6
s none courts|0=-11
s none legislatures|2=19 12=11 17=-6
s none missionNouns|0=-10 1=38 2=6 6=-6 10=-6 11=-10 19=-7 24=-6 25=12
s none none|0=8 1=-9 2=-10 3=8 4=13 5=8 7=-5 9=-5 10=-9 13=-5 17=-6 18=-5 19=-10 20=-5 21=-10 23=-9 24=-6
s none noun|0=39 3=8 4=-17 5=-36 6=-23 7=-25 8=-21 9=-19 10=-20 11=-20 12=8 13=-7 14=-17 15=-14 16=14 18=-25 20=-19 22=-22 23=-25 24=-10 25=-13 26=-22
s none pronoun|0=-9 2=5 3=11 4=7 5=-17 6=10 10=-14 12=-8 13=-6 14=-7 15=-6 16=-7 17=-8 18=-11 20=-10 21=-9 22=-10 23=-13 24=-10 25=-11 26=-9
s object STATE|2=8
s oblige noun|1=7
s observe noun|1=6
s offer STATE|23=7
s offer none|21=7
s offer noun|11=9
s open none|6=11
s open noun|4=10 19=-5 21=-14
s oppose STATE|2=39
s order noun|1=7 23=5
s owe UN|1=6
s owe noun|5=7
s owe pronoun|1=11
s participate STATE|24=7
s participate noun|21=16
s pass legislatures|0=7 2=7
s pass missionNouns|25=6
s pay EU|6=8
s pay STATE|6=7
s pay missionNouns|19=6
s pay none|1=7 4=9 19=6
s pay noun|1=-7 2=-5 19=-7 22=6
s pay pronoun|6=-6
s place STATE|5=-6
s plan STATE|11=-8 21=6
s plan UN|25=7
s plan missionNouns|11=9
s plan noun|11=9 21=8
s plan pronoun|13=7 26=11
s play STATE|10=7
s play pronoun|6=6
s plead HOST|5=7
s plead LEADER|10=8
s pledge LEADER|9=11 22=8
s pledge STATE|12=-5
s pledge noun|2=-6
s pledge pronoun|1=7 10=15
s point pronoun|10=10 11=11
s police pronoun|10=6
s post noun|0=9 5=8
s prepare STATE|5=5 19=7 23=11 24=11
s prepare noun|5=6 6=7 18=7
s present noun|21=6
s press noun|26=19
s press pronoun|9=10
s prevent noun|3=5
s prohibit courts|0=7
s prolong noun|24=13 25=5
s promise AU|11=5 23=8
s promise EU|11=10 12=-5 25=17
s promise HOST|4=7 10=-5 18=9 22=7 24=-5
s promise LEADER|9=13 10=7 19=5 20=13 22=8
s promise MISSION|24=10
s promise NATO|16=6
s promise STATE|0=-11 1=-6 2=12 4=-13 5=8 8=-7 9=-6 10=7 11=-24 12=-13 13=-8 14=-6 17=-9 18=-9 19=-17 21=-6 22=-16 23=11 24=-15 25=-12 26=-10
s promise UNSC|2=7 23=-7
s promise UN|9=5 25=6
s promise courts|0=14
s promise legislatures|17=-5
s promise missionNouns|25=10
s promise none|2=19 5=-9 19=-6 21=9 24=7
s promise noun|0=-12 1=-14 2=-24 3=10 4=22 6=-9 7=-13 8=-8 9=-10 11=7 14=-6 15=-5 17=10 18=-5 19=-16 21=31 22=12 23=-6 24=8 25=-9 26=18
s promise pronoun|1=8 2=9 6=7 7=12 10=22 11=15 17=7 23=6 24=-6 26=6
s prononcer noun|1=6
s protect STATE|7=8
s protect noun|17=8 19=6
s provide STATE|19=-6
s provide noun|11=7
s provide pronoun|7=7 11=6
s put STATE|9=10 22=6
s put UNSC|26=8
s put UN|2=6
s put noun|1=-5 2=14 4=13 6=12 11=10 16=12 17=12 18=5 19=8 22=7 23=8
s raise noun|11=11 21=8 24=5
s rally noun|10=7
s reach STATE|4=9 10=10 22=11
s read noun|0=-6
s reaffirm noun|21=7
s recall noun|1=6
s receive LEADER|21=10 22=6
s receive STATE|19=7
s receive missionNouns|1=8 9=5
s receive noun|24=6
s receive pronoun|19=9
s refuse HOST|2=13
s refuse STATE|0=-7 2=20 5=-21 8=8
s refuse missionNouns|21=5
s refuse none|5=20
s refuse noun|2=6 10=-6
s refuse pronoun|1=8 2=20 19=-5
s regret pronoun|9=10
s reinforce STATE|5=11 10=-7
s reinforce noun|5=5
s reiterate STATE|2=10
s reject HOST|2=6
s reject STATE|2=-15
s reject noun|2=-11
s release noun|19=7
s relieve none|21=6
s remain missionNouns|1=7 11=16
s remain none|1=7
s remain noun|5=23 17=9 23=9
s remove noun|0=5
s renew MISSION|24=10
s renew UNSC|2=5 24=-9
s renew noun|6=7 17=9 24=7
s repatriate STATE|1=11
s replace UNSC|25=10
s replace none|25=6
s replace noun|25=6
s reply STATE|5=7
s reply pronoun|1=10
s report noun|19=11 21=6
s report pronoun|4=7
s request HOST|8=19
s request STATE|6=10 9=7
s request noun|5=18 7=9 10=-5
s require missionNouns|11=9
s reserve STATE|6=12
s respond pronoun|6=9
s resume pronoun|3=6
s reveal noun|6=-6
s review noun|21=7 26=8
s rise noun|21=11
s rotate STATE|2=11
s rule STATE|2=8
s rule courts|0=-6
s rule pronoun|3=10
s run missionNouns|1=5
s run noun|17=9 24=-6 25=5 26=6
s run pronoun|21=6
s say AU|11=12
s say HOST|1=6 2=27 7=9
s say LEADER|3=9 4=-7 6=22 23=9
s say MISSION|1=13
s say NATO|22=9
s say STATE|1=-8 2=29 3=-8 4=-7 5=11 6=-8 7=-9 9=6 10=18 12=-7 16=-6 17=6 21=-5 22=-13 25=-7 26=-7
s say UN|10=8 16=5
s say legislatures|12=12 19=13
s say missionNouns|26=14
s say none|2=-7 5=16 17=-6
s say noun|0=-20 3=14 4=-10 5=-13 6=-24 7=-17 8=-11 9=-11 10=12 12=-8 13=8 14=-9 15=-8 17=6 18=5 22=-17 23=-11 24=-12 25=-11
s say pronoun|0=-6 1=9 2=9 3=-5 4=22 6=-10 7=-8 9=-8 10=11 16=-7 17=-5 18=-9 22=13 24=-7 25=-6
s secure none|6=7
s see HOST|5=9 10=8
s see STATE|10=9 22=5
s see none|19=11
s see noun|22=9
s see pronoun|2=7 17=6 19=12
s seek STATE|10=10
s seize noun|24=5
s send STATE|0=-6 3=-6 5=11 6=-8 9=-6 10=-7 11=-12 16=-5 18=-6 19=-13 21=-9 22=-8 23=-8 24=-7 25=-5 26=-5
s send missionNouns|5=-7
s send none|5=5 23=7 26=11
s send noun|0=11 2=-7 5=18 10=-6
s send pronoun|5=-9
s serve AU|9=6 10=9
s serve MISSION|13=7
s serve STATE|2=10 3=-5 4=8 5=-8 6=-6 7=-6 8=8 11=-18 12=-9 17=-5 19=-6 22=-7 23=-6
s serve UN|26=12
s serve missionNouns|1=13 2=-7 11=15 13=7 23=7 26=-5
s serve none|1=11 4=7 19=-8 20=19
s serve noun|1=10 2=6 3=-10 4=-11 5=7 6=-8 7=-10 8=-7 9=-7 11=13 12=-9 16=-10 17=22 20=-5 21=14 22=-13 24=-9 25=-9 26=-7
s serve pronoun|1=-8 4=-9 5=-7 7=-7 11=19 19=14 20=6 22=-6 25=5
s set UNSC|9=8
s set noun|1=-7 16=6 22=-5
s set pronoun|2=10
s settle STATE|18=7
s settle noun|1=8 2=8 16=15 22=5
s share STATE|11=12
s share noun|12=-6
s share pronoun|7=10
s shell noun|3=10
s ship noun|23=7
s shoulder STATE|10=11
s sign HOST|17=10 18=-7
s sign STATE|16=13 18=29 19=-12
s sign none|16=8
s sign noun|16=7 17=10 18=10 24=6
s sign pronoun|2=6 17=6
s sink noun|13=6
s sit STATE|19=9
s sit noun|21=10
s slow noun|4=7
s speak HOST|11=12
s speak LEADER|10=7 21=9
s speak STATE|1=5 2=7 18=6
s speak none|5=7
s speak noun|2=5 11=6 19=16
s speak pronoun|20=10 21=8
s speed STATE|5=5
s spend noun|6=-5 19=12 22=15
s spend pronoun|19=5
s staff noun|4=7
s stand missionNouns|19=8
s stand noun|1=-6
s stand pronoun|2=7
s start missionNouns|4=5
s start noun|10=7
s state noun|1=8
s station noun|18=5
s stay STATE|2=9 5=10 22=10
s stay none|5=11 22=9
s stay noun|0=10 1=8 17=8
s stay pronoun|19=10
s step noun|10=7
s step pronoun|10=5
s stop noun|1=-6 10=7
s strike noun|2=6
s study STATE|5=14 22=10
s sue noun|0=25
s supply STATE|18=5
s supply noun|4=6
s support STATE|10=-8
s support none|2=-6 10=8 25=6
s support noun|7=7 8=11 19=9
s support pronoun|2=17
s suspend HOST|2=11
s suspend noun|2=-8
s take STATE|19=6 20=8 22=7
s take missionNouns|26=8
s take none|24=5
s take noun|1=-6 2=-6 4=-6 5=-11 19=-14 21=6 24=13
s task noun|23=5
s telephone STATE|10=6 20=12
s tell AU|11=12
s tell LEADER|12=7
s tell STATE|9=13 10=-11
s tell noun|1=10 3=-5 5=-6 11=8 13=12 20=6
s tell pronoun|2=7 22=9
s terminate UNSC|26=6
s thank LEADER|10=8 20=9 23=8
s thank STATE|20=10
s thank noun|20=6 22=10
s thank pronoun|5=7
s think STATE|9=9
s think pronoun|11=-9
s throw noun|0=6 10=11
s train EU|14=17 25=8
s train noun|4=7
s train pronoun|5=8
s transform UNSC|23=-8
s travel STATE|4=8
s travel noun|22=14
s treat noun|2=11
s try STATE|10=10
s try noun|10=9
s turn STATE|5=-8 7=7 8=10 10=6
s turn noun|2=6 5=5 7=10 19=7 25=-5
s undertake STATE|16=7
s urge HOST|6=9
s urge LEADER|5=-7 10=11
s urge none|5=9
s urge noun|2=10 4=6
s urge pronoun|5=5 10=7
s use LEADER|5=6 7=7 10=8
s use STATE|6=9
s use missionNouns|1=8 23=6
s visit STATE|5=7
s visit noun|1=7
s voice STATE|2=10
s vote UNSC|24=5 26=6
s wait STATE|2=7 4=21
s wait pronoun|2=5
s want HOST|5=20 8=11 16=5
s want LEADER|5=6 6=12 7=7
s want STATE|2=19 4=18 5=16 7=8 10=35 17=8
s want none|4=6
s want noun|2=-10 5=-9 8=8 10=-8 19=-5
s want pronoun|2=13 5=6 7=8 10=-9 13=6
s warn noun|12=8
s warn pronoun|4=7
s weigh STATE|5=-5
s welcome pronoun|2=9
s will STATE|7=7
s will noun|2=11 11=5 12=6 22=7
s will pronoun|19=-5
s withdraw STATE|1=-6 2=-6 22=-6
s withdraw noun|9=9
s withhold noun|2=5
s work STATE|19=11
s work missionNouns|4=8
s work noun|4=8 11=11 19=6
s wound noun|16=10
s write HOST|8=12
s write STATE|3=11 23=10
s write noun|0=9 7=8 25=6
silence 0|0=-15 1=-10 2=13 3=-14 4=-14 5=-7 6=-19 7=-19 8=-30 9=-19 10=14 13=-23 14=-24 15=-28 16=-28 17=-26 18=-16 20=-22 21=-14 22=-25 23=15 24=8 26=-10
silence 1|0=-29 1=-30 2=-26 3=-47 4=-27 5=-24 6=-39 7=-28 8=-22 9=-56 10=-21 12=-36 13=-39 14=-46 15=-41 16=-41 17=-32 18=-56 19=-30 20=-29 21=-25 22=-47 23=-47 24=-9 25=-22 26=-29
silence 2|0=-22 1=-32 2=-33 3=-25 4=-44 5=-38 6=-19 7=-18 8=-21 9=-26 10=-43 11=-32 12=-34 13=-29 14=-30 15=-27 17=-30 18=-36 19=-30 20=-42 21=-37 22=-34 23=-25 24=-34 25=-35 26=-35
silence 3|0=-18 1=-20 2=-42 3=-36 4=-25 5=-5 6=-18 7=-24 8=-28 9=-14 10=-24 11=-28 12=-13 13=-20 14=-22 15=-20 16=-21 17=-22 18=-28 19=-17 20=-16 21=-34 22=-13 23=-23 24=-27 25=-31 26=-30
silence 4|0=-36 1=-48 2=-28 3=-40 4=-35 5=-53 6=-31 7=-52 8=-51 9=-47 10=-41 11=-36 12=-54 13=-48 14=-36 15=-40 16=-40 17=-36 18=-38 19=-37 20=-44 21=-38 22=-25 23=-55 24=-63 25=-49 26=-54
t backing bare against|2=7
t backing bare as|25=9
t backing bare for|2=6 4=6 5=-8 10=37
t backing bare from|5=8
t backing bare in|6=5
t backing bare of|1=-5 2=-7 6=-6 8=11 12=7 19=6
t backing bare with|19=8
t backing bare |4=8 6=7 7=-11 9=7 10=15 12=-12 16=-5 19=-7 21=7 23=14 24=-7 25=-11 26=-5
t backing bare|1=-16 4=17 7=-16 8=8 10=41 11=-7 12=-13 16=-10 17=-8 18=-7 20=-7 22=-5 23=11 24=-9 26=-9
t equipment bare for|1=-6 4=11 5=14 6=6 7=49 8=-6 9=10 10=-6
t equipment bare from|23=7
t equipment bare in|4=-6
t equipment bare of|1=7 4=8 11=-6 13=12 21=6
t equipment bare on|4=11
t equipment bare up|3=12
t equipment bare with|5=9
t equipment bare |1=-9 2=-17 3=13 4=8 5=-20 6=-8 7=8 9=-9 10=-15 11=-14 12=-12 14=-5 16=-9 17=-8 18=-6 19=-11 20=-7 21=-12 22=-15 23=-12 24=-12
t equipment bare|0=-9 1=-14 2=-18 3=17 4=37 7=65 8=-7 9=-7 10=-26 11=-20 12=-17 13=13 14=-8 15=-7 16=-13 17=-14 18=-14 19=-12 20=-12 21=-10 22=-19 23=-11 24=-20 25=-10 26=-9
t equipment figure for|7=15
t equipment figure |4=-7 5=-7 7=15 13=50
t equipment figure|5=-10 7=29 13=53 21=-6
t funding bare about|1=8
t funding bare at|1=7
t funding bare for|4=-6 5=11 6=16 8=-5 9=8 24=-5
t funding bare from|1=-6 6=6
t funding bare in|4=6
t funding bare lack|1=-8
t funding bare of|1=28 4=8 5=9 6=-15 7=9 10=-5 12=19 19=6
t funding bare on|2=8 4=8 5=-5 16=5 22=-7
t funding bare over|1=-6
t funding bare up|1=10
t funding bare without|1=6
t funding bare with|6=7 8=5
t funding bare |0=-6 1=19 3=-8 4=-6 5=-10 7=7 12=12 13=-7 16=-7 17=-6 18=-7 19=-6 20=-6 22=-8 23=-8 24=-7
t funding bare|0=-9 1=42 2=10 3=-9 6=24 7=19 8=-5 10=-13 11=-10 12=17 13=-13 14=-7 15=-6 16=-7 17=-11 18=-13 19=-14 20=-10 21=-6 22=-21 23=-9 24=-12
t funding figure at|1=-12 11=10 12=10
t funding figure for|1=-6 6=5 12=12
t funding figure of|1=9 2=11 11=-7 12=9
t funding figure on|1=8 2=15
t funding figure to|12=12 19=-5 21=7
t funding figure with|12=-8 19=6 24=15
t funding figure |0=-7 1=-9 2=-14 3=-8 4=-9 5=-11 6=-9 7=-8 8=-5 9=-7 10=-7 11=-7 12=13 13=-5 14=-5 16=-8 17=-6 18=-6 19=-8 20=-6 21=-7 22=-6 23=-9 25=-9 26=-8
t funding figure|0=-9 1=-6 3=-10 4=-13 5=-16 6=-8 7=-12 8=-8 9=-10 10=-11 11=-8 12=43 13=-8 14=-7 15=-6 16=-12 17=-9 18=-12 20=-8 21=-7 22=-11 23=-11 24=5 25=-9 26=-10
t logistics bare about|18=7
t logistics bare around|3=8
t logistics bare at|4=-7 7=6 19=9 22=10
t logistics bare for|4=-7 7=-7 9=20 12=6
t logistics bare in|1=6 3=7 10=6
t logistics bare of|1=5 4=16 12=-11
t logistics bare on|4=6 16=24 19=9
t logistics bare to|22=-6
t logistics bare up|9=9
t logistics bare |0=-9 1=-10 4=20 5=-12 6=-5 9=12 13=-7 16=-10 17=-7 19=-11 20=-6 21=-9 22=19 23=-10 24=-7 25=-7 26=-7
t logistics bare|0=-14 2=-9 4=27 5=-21 6=-11 7=-8 8=-6 9=26 10=-6 11=-10 12=-7 13=-14 14=-7 15=-6 16=21 17=-15 18=6 20=-9 21=-15 22=16 23=-16 24=-15 25=-7 26=-12
t personnel bare about|9=9 20=6
t personnel bare as|7=7
t personnel bare by|25=6
t personnel bare for|0=13 2=-8 4=12 5=46 8=15 9=10 10=-16 16=6
t personnel bare from|5=8
t personnel bare in|2=9 5=-7 25=9
t personnel bare of|0=6 1=25 2=12 3=-9 5=6 7=5 11=6 12=-6 13=-5 17=11 19=14 20=-6 22=17 23=-8 24=-8
t personnel bare on|5=9
t personnel bare to|2=-6 5=-13
t personnel bare with|5=14 7=8 19=-9 21=6 22=23
t personnel bare |0=9 1=-17 3=15 4=-23 5=19 6=-12 7=-23 9=-27 10=-22 11=30 12=-18 13=-14 14=-14 15=-12 16=-17 17=-11 19=-6 21=-30 23=-13 24=-9 25=-19 26=-10
t personnel bare|0=7 1=-11 2=-11 4=-6 5=64 6=-14 8=11 9=-10 10=-46 11=13 12=-27 13=-23 14=-19 15=-17 16=-15 17=-5 18=-5 19=9 21=-23 22=23 23=-27 24=-22 25=-16 26=-16
t personnel figure at|4=7
t personnel figure for|1=11 3=7 5=10 11=24
t personnel figure from|11=8 25=14
t personnel figure in|11=12 19=-5
t personnel figure of|2=-6 4=-7 5=13 11=5 19=-8 22=-6 23=9 26=-7
t personnel figure on|10=11
t personnel figure to|24=6
t personnel figure with|7=7
t personnel figure |0=-15 1=-21 2=-23 3=-11 4=-12 5=-36 6=-16 7=-17 8=-9 10=-27 11=18 12=-11 13=-8 15=-8 16=-7 17=-12 18=-20 19=-25 20=-11 21=-16 22=-20 23=-14 24=-22 25=-22 26=-10
t personnel figure|0=-12 1=-16 2=-35 3=-6 4=-14 6=-14 7=-12 8=-12 9=-9 10=-20 11=55 12=-18 13=-14 15=-10 16=-15 17=-15 18=-22 19=-50 20=-16 21=-20 22=-29 23=-8 24=-17 25=-11 26=-18
t training bare for|6=-9 7=-8
t training bare in|4=10 18=5 19=8
t training bare with|8=5
t training bare |2=-5 4=-5 8=15 17=-11 19=-8
t training bare|2=-8 6=-10 7=-9 8=16 11=-8 17=-13 25=6
told agreement mou|2=-6 16=340 17=-17 18=-15 19=16
told agreement other|0=10 2=7 17=23 18=321 19=-7 21=14
told agreement treaty|0=7 2=-7 16=-24 17=331 18=-13 19=8
told agreement|0=14 1=-5 3=-6 4=-5 5=-6 6=-5 10=-8 16=13 17=37 18=-5 19=14 20=-6 21=6 22=-9 23=-7 24=-6 25=-7
told engagement call|5=-14 6=-7 11=-9 18=14 19=-22 20=349 21=-15 22=-10
told engagement conference|2=-6 5=13 6=12 10=-5 19=11 21=319 23=5 24=16
told engagement meeting|0=-6 1=-9 2=-16 3=5 5=-23 6=9 10=-10 11=11 12=8 13=5 16=-8 17=20 18=-15 19=301 20=-9 21=8 23=-8 24=-12 26=-10
told engagement visit|2=-7 4=-6 5=9 6=-6 10=12 18=-5 19=-15 20=-8 22=303
told engagement|0=-13 2=-26 4=-13 5=-14 6=6 8=-8 9=-8 14=-8 15=-6 16=-16 17=15 18=-9 19=-8 20=31 21=17 22=12 23=-11 25=-10 26=-13
told mandate authorised|1=-7 2=-8 6=7 14=27 18=11 19=-5 21=-8 23=301 24=-27 26=-9
told mandate changed|9=6 12=16 23=16 24=-8 25=302
told mandate ended|20=5 23=-8 24=-7 25=-6 26=318
told mandate extended|10=-9 11=-12 21=-6 23=-18 24=312 25=-5 26=-8
told mandate|0=-8 1=-13 2=-14 3=-8 4=-6 5=-9 10=-17 11=-15 12=10 14=23 16=-7 17=-7 19=-12 21=-19 22=-10 23=-10 24=-29 25=-9
told obstacle funding|0=6 1=313 2=-16 4=10 5=-8 6=7 10=8 11=5 12=7 13=-5 19=-7 22=10 23=-10 24=-6
told obstacle legal|0=358 1=8 2=-25 3=-10 4=-10 5=-11 6=-7 7=-8 10=-11 11=-9 16=-6 17=19 18=-6 19=-10 21=-6 22=-9 24=-11 25=-6
told obstacle logistical|0=-7 1=-9 2=-13 3=-10 4=311 5=6 6=14 7=10 10=-8 11=9 12=-9 13=23
told obstacle political|2=329 3=-17 4=-13 5=-9 6=-12 7=-7 8=-6 9=8 10=-15 11=-9 13=-7 16=-6 17=-7 18=-6 19=-14 20=-6 21=-13 22=-8 23=-9
told obstacle security|2=-10 3=321
told obstacle|0=32 2=-14 5=-24 7=-10 8=-15 10=-26 11=-8 12=-6 13=8 14=-11 15=-10 16=-19 17=6 18=-18 19=-32 20=-17 21=-24 23=-20 24=-25 25=-10 26=-17
told request backing|2=-10 4=12 5=52 6=26 7=-7 8=-8 9=-7 10=327 11=-5 19=12 20=-7 21=7 25=10 26=-5
told request equipment|1=-8 4=-8 5=8 7=339 8=7 9=6 10=-12 12=6 19=-16 24=-6
told request funding|2=5 4=-5 6=322 7=-15 8=6 9=18 10=-18 19=-9 24=-7
told request logistics|6=6 7=19 8=6 9=323
told request personnel|1=-13 4=-6 5=325 6=-16 7=-6 8=38 10=21 19=15 20=10 24=-8
told request training|5=7 6=-16 7=-13 8=313 9=8
told request|0=-11 2=-7 3=-7 5=7 6=13 7=16 8=19 9=11 10=19 16=-7 17=-7 18=-7 19=12 22=-7 23=-9 24=-13 26=-10
told requirement equipment|13=305
told requirement funding|1=14 12=305
told requirement personnel|0=-6 3=-6 10=-7 11=312 12=10 13=-10 21=8 22=-6 24=7 25=11
told requirement|0=-7 1=16 3=-9 4=-6 7=-9 8=-5 9=-6 10=-11 11=11 14=-5 16=-6 17=-7 18=-7 19=-6 22=-8 24=10 25=7 26=-9
v abstain none|24=-8
v abstain past|23=8 25=6
v accord none|5=-6 22=7
v according present|1=8 4=14 12=8 24=8
v accuse present|2=8
v acknowledge past|10=8
v add none|10=5
v add present|24=9
v address present|23=-5
v adjourn past passive|0=12
v admit past|1=-7
v adopt past|12=-8 24=7
v advance past|24=6
v advise past|2=14
v affirm present|10=8
v agree past passive|13=11 18=9 26=7
v agree past|2=-6 10=-5 14=9 18=9 19=-8 21=5 23=26 24=6
v agree possible not|21=7
v agree present passive|16=6
v agree present|19=-5
v allocate past|12=-7
v allow future|17=7
v allow present|11=8 21=5 25=5
v allow would|0=9
v announce none passive|12=7
v announce past passive|5=5
v announce past|2=-7 5=-5 12=-5 19=6 22=5
v answer past|4=7
v appeal past|1=6 4=7 5=-6 7=22 10=11
v approach past passive|5=8 10=11
v approve past passive|23=6
v approve past|2=-6 14=7 24=8 25=14 26=7
v approve present|6=5 11=7 23=5
v argue none|2=5
v argue past|2=10
v argue present|10=8
v arrive future not|2=-6 4=16
v arrive future passive|11=-6
v arrive future|11=8 19=-5 22=14
v arrive none not|2=11
v arrive none|1=8 3=8 10=23
v arrive past not|1=12 4=18 22=6
v arrive past passive|23=6
v arrive past|1=-13 2=-15 3=-10 4=-10 5=-7 6=-8 7=-8 8=-5 9=9 10=-7 11=-12 13=-6 16=-9 18=6 20=6 22=17 24=-7
v arrive possible not|2=11 3=7 12=6
v arrive possible|11=10
v arrive present not|3=6
v arrive present|5=21 6=7 8=5 9=-7 10=6 11=-14 12=-5 14=8 16=-6 17=-8 18=-7 19=9 21=-12 22=-16 25=-6
v arrive should|10=21 26=7
v arrive would not|6=-7
v arrive would|21=6
v ask none passive|6=11 9=10 17=6
v ask none|5=-10 10=35
v ask past not|26=7
v ask past passive not|5=-6
v ask past passive|4=6 5=44 6=19 7=8 9=10 19=19 26=10
v ask past|2=-13 3=-10 5=57 6=23 7=27 8=12 9=11 10=32 13=8 14=-6 15=-6 16=-10 17=-7 18=-11 20=-12 22=-8 23=-16 24=-8 26=-10
v ask present passive|5=5 6=7 7=12 9=10
v ask present|2=-6 4=-5 6=23 7=13 10=39 11=-7 13=17 19=-10 20=-6
v ask would|6=5
v assess past|2=11
v assess present|22=6
v assure future|11=9
v assure past|20=7 22=7
v attack past|3=6
v authorise none passive|11=7 21=5
v authorise past|11=5 12=-9 23=17 25=-6 26=-5
v authorise present|23=7
v authorize past passive|23=-6
v authorize past|23=14
v authorize present|11=9 23=6
v await present|0=7 16=13
v back none passive|21=5 22=10 23=11
v back none|2=13 18=9 20=9 21=9 23=6
v back past not|24=7
v back past passive|18=8 22=12 23=-8
v back past|1=6 2=-12 5=-8 6=6 10=-6 11=-7
v back present passive|5=5 16=5 25=7
v back present|1=-6 2=14 4=-7 5=-12 8=8 10=31 11=-6 21=-13 24=-7
v back would not|2=8
v back would|5=7 19=7
v bar past|0=12
v bar present passive|3=11 4=6
v bar present|0=13 2=18 3=5
v be future not|3=6
v be future|18=5 19=-6 20=5
v be past passive|4=7
v be past|0=-6 1=8 2=-30 3=-11 4=-12 5=13 6=-7 8=-5 9=-7 10=-8 12=-11 16=-7 17=5 18=-9 20=-8 23=-10 24=9 25=-8
v be present not|5=7
v be present|1=31 2=25 3=-5 5=-14 6=-11 8=-11 9=-15 11=6 12=20 14=-10 15=-9 18=-14 19=-22 21=-9 22=-12 23=-12 24=-17 25=-12 26=-12
v be would not|2=8
v be would|1=6 2=11 19=6
v beat present|24=8
v become past|25=11
v beg past|5=14
v begin none passive|23=9
v begin past passive|5=10
v begin past|5=8 19=6
v begin present|13=7
v believe present|17=7
v belong present|7=7
v bind future|24=8
v bind none passive|9=6 11=15 21=5
v bind none|10=6
v bind past passive|0=8 11=-6 25=6
v bind past|1=-5 3=6 4=-7 5=-10 8=8 9=-6 11=-15 12=-21 19=-10 21=-9 23=15 24=-6 25=14
v bind present|2=7 5=6 7=7 11=12 24=-5 26=-7
v bind should|0=7 1=5
v bind would|2=-5
v blame past|1=9 4=10
v block past|2=6
v block present passive|3=11 4=6
v block present|2=14
v bring none|11=10
v bring past|19=12
v bring present|1=5 11=16 16=6 21=11
v bring would|19=5
v budget past|12=7
v call none|10=10
v call past passive|10=7 19=12
v call past|2=5 6=12 20=-5
v call present|10=-6
v can possible|4=7
v cancel past passive|22=8
v cancel past|21=9 22=25
v carry future|12=-6
v carry past passive|10=10
v carry past|25=6
v chair present|2=6 10=8
v change none|2=25 25=5
v change past|23=6
v change present|10=13 12=8 19=7 25=7
v cite none|2=5
v cite past|3=12
v cite present|4=7
v clarify past|2=6
v clear present|2=9 7=7
v close past passive|22=11
v close past|2=6 19=7
v come none|10=7
v come past not|4=11
v come past passive|19=-6 21=10
v come past|1=-6 9=15 19=8 20=9 21=-6 22=16 23=6
v come present|5=19 6=5 7=6 10=-7 19=7 24=6
v command present|22=16
v complain present|1=8
v complete present|26=11
v comprise present|19=7
v concede past|1=10
v conclude past|26=11
v confirm past|4=7 5=6 10=10 21=5 23=7 26=8
v consider future|6=8
v consider none|7=11 16=11 21=5
v consider past passive not|5=-5
v consider past passive|5=34 9=13 10=-7
v consider past|2=5 4=-7 5=-9 6=11 9=10 10=-7 11=8 19=12 20=-8 22=-5 26=14
v consider present passive|6=8 7=12 9=10
v consider present|2=-13 4=-7 5=8 6=-8 10=-7 11=-13 12=13 18=-9 19=5 21=-9 22=40 25=-6
v continue none|21=10
v continue past|1=6
v continue present|11=5 16=10 23=8
v contribute future|10=5
v contribute none|6=10 10=8
v contribute past|21=5
v contribute possible|10=9
v contribute present|1=8 2=6 6=10 13=6
v convene past passive|19=5
v convene past|20=5
v cost none|19=5
v cost present|12=-9
v cost would|1=9
v could possible|2=11
v count none|10=7
v cover none|9=12 21=5
v cover present not|0=10 4=11 17=6
v cover present|1=10 9=9 10=12
v create past|23=-6
v cut past passive|3=20
v cut past|4=8
v debate present|24=10
v decide future|23=8 24=11
v decide none|2=8
v decide past not|2=-5
v decide past passive|11=6 25=6
v decide past|4=5 11=10 12=-7 24=26 25=22 26=36
v declare past passive|11=-8
v declare past|0=6
v decline past|2=7
v delay past passive|1=6
v delay past|2=6 3=12 4=9
v delay present|1=6
v deliver future|12=-6
v deliver past passive|5=8 19=7
v demand none passive|17=6
v demand past|2=-6 5=-12
v demand present|6=9
v depart future not|4=7
v depart past|10=8
v depart present|2=10
v depart should|26=8
v depend none|25=7
v depend past|4=10 19=5
v depend present|2=8
v deploy future passive|10=8
v deploy none passive|7=8 19=10
v deploy none|5=12 19=8
v deploy past|11=-5
v deploy possible|24=6
v deploy present passive|17=9 25=8
v deploy present|3=5 10=7 23=5
v describe past|23=7
v discuss past|19=7 20=-6
v discuss present|19=6 22=21
v do future|24=10
v do none|6=18
v do past not|1=5
v do past|1=9 2=9 10=7
v do possible|7=10
v do present|3=8 4=-6 5=-12 6=5 10=16 21=5 23=8
v do should|10=11
v draft past passive|16=5
v draft past|19=16 23=-7
v draft present|17=7 19=7
v draw past|19=9
v due future not|3=6
v due past passive|11=6
v due past|20=-7
v due present passive|11=17 21=6 22=9
v due present|19=6
v due would|1=9
v earmark none passive|21=17
v earmark past passive|5=8
v encourage present|6=6
v end future|25=9 26=6
v end none|3=9 26=7
v end past passive|22=10
v end past|5=-6 19=11 20=7 21=-8 25=6 26=9
v end present|11=-5 23=-8 24=-6 26=6
v end would|21=6 26=9
v endorse past|18=9
v equip present|5=6 6=9 7=6
v exclude past|2=9
v exclude present not|2=7
v exclude present|5=10
v exist present|0=9
v expect none passive|3=15
v expect past|3=7 23=9
v expect present passive|22=16
v expect present|6=6
v explain past|3=5 5=8
v express past|6=10
v express present|11=6 23=6
v extend none|10=8
v extend past passive|24=26
v extend past|3=6 23=-5 24=10
v extend present|10=9 24=11
v face present|0=-6 1=14
v fail none|1=-8 4=6
v fail past|2=13 17=8 25=15
v fall past|22=6
v fight none|3=8 9=5
v fight past|24=8
v fight present|18=5
v file past|0=6
v fill past|21=11
v finance future|19=7
v finance none passive|11=7
v find past passive|12=6
v find present|1=-9 2=6 6=6
v fire past passive|23=7
v fly future|18=9
v fly none|4=5
v fly past|22=15
v fly present|1=8 3=7 22=-6
v follow none|3=9 23=7
v follow past|21=10
v follow present|5=9 10=-7 17=-10
v foresee present|23=7
v form past|24=6
v freeze past passive|1=-7
v freeze present passive|1=8
v gather past|21=6
v give future not|5=-6
v give future passive not|4=7
v give future passive|1=-6 5=7 11=-10 19=-5 21=12
v give future|2=-11 5=7 6=-8 7=9 11=-7 12=-7 22=-8 24=-7
v give none passive|4=6 7=7 11=15 19=7
v give none|2=-11 3=-6 5=17 6=14 9=11 10=7 19=-9 20=-5 22=-13 24=-6 25=-7 26=-6
v give past not|3=10 11=7
v give past passive not|1=10
v give past passive|2=-7 5=7 7=-11 10=5 16=-6 19=9 21=-7 23=6 24=17
v give past|1=-18 2=-8 3=-7 4=-6 5=-13 6=-23 7=-17 8=-9 9=-12 11=-21 12=-18 13=-13 14=-7 15=-6 17=-8 19=10 20=-13 21=17 23=-7 24=18 25=25 26=-13
v give possible not|2=30 4=18
v give possible passive not|0=13
v give possible|4=10 5=-7 10=5 19=11
v give present not|0=9 2=9 4=11 5=-7 17=6
v give present passive not|1=8
v give present passive|20=6
v give present|0=-9 4=-21 6=17 8=-6 9=6 10=-20 11=7 12=-17 14=8 15=-6 16=-8 17=-7 18=-15 19=-22 22=-17 23=13 25=5
v give would passive|2=10
v give would|2=-7 4=7 11=6 18=7
v go future|11=9
v go none|1=10 19=8
v go past not|22=9
v go past passive|23=7
v go past|17=6 18=9 21=9
v go possible not|2=11 12=6
v go present|1=5 2=-6 10=22 17=6 21=-6 23=6
v go would|21=6
v grant past|18=5 25=9
v guarantee present|10=9
v have future not|2=7
v have future passive|17=6
v have future|13=7 23=8 25=9
v have none|21=8
v have past|2=-13 8=9 11=-5 21=-5
v have possible|11=10
v have present not|2=6 10=8
v have present|4=9 5=-12 6=-6 7=7 9=6 10=-7 11=-10 13=18 18=-8 21=-10 22=-11 23=-7 24=-7 25=-7 26=8
v have would not|24=6 25=9
v hear none not|2=9
v help none|19=6 25=8
v help present|6=19 20=7
v herald present|4=6 21=7
v hesitate none|24=-8
v hesitate past|23=13 25=5
v hesitate present|1=13 7=6
v hire past|4=8
v hit none passive|3=6
v hold future passive|19=17 21=5
v hold future|6=6 20=15
v hold none passive|19=5
v hold none|3=13 10=6
v hold past passive|0=10 3=-6
v hold past|0=7 1=-11 3=17 5=-6 6=7 10=-8 11=-8 21=-9 22=-6 23=-5 24=-5
v hold present passive|1=8
v hold present|2=24 4=-6 6=-6 9=7 11=5 19=-11
v hope past|23=6
v hope present|5=14
v host future passive|21=11
v host future|21=8
v host past|19=12 21=7
v hunt present|5=6 7=7
v impose past passive|2=10
v impose present|2=6
v increase past|5=9
v indicate past|5=6
v inform present|5=9
v initial past|16=11
v insist present|10=11
v intend present not|2=8
v interest present|10=9
v invite past passive|5=-6
v invite past|19=10
v invite present|10=9
v join none|10=8
v join present|5=6 7=5 8=10
v join should|10=22
v justifié past|2=9
v keep future not|3=6
v keep future|12=-7
v keep none passive|23=9
v keep none|19=9 20=7 21=10 23=6 25=7
v keep past passive|5=13
v keep past|2=-9 3=7 10=8 18=-5 19=7 23=-5
v keep possible not|1=6 2=9 4=6
v keep present passive|17=8
v keep present|0=-11 2=-11 5=27 6=14 9=-10 11=12 16=6 22=8 23=-6 24=9 26=12
v keep should|0=14 17=6
v keep would|10=-5 22=6
v kill past|3=7
v know present passive|2=24 19=5
v know present|23=5
v lack past|12=8
v lack present|4=20 12=19
v lament past|1=10
v lament present|26=6
v land past passive|19=6
v last past|9=6 16=7 22=9
v last present|1=5 18=7
v launch past|5=6 10=5 23=7
v launch present|23=8
v lay past|19=11
v lead none passive|22=11
v lead past passive|11=6 22=14
v lead past|10=6 19=-8
v lead present|10=5 20=5
v learn present|12=12
v leave future passive|25=9
v leave future|18=15
v leave past passive|4=8
v leave past|0=-6 1=-5 3=-5 4=-7 5=-8 7=-6 10=-7 11=-5 16=-5 17=-5 19=-7 21=10 22=14 25=-5 26=-6
v leave present not|2=-5 16=7
v leave present passive|22=10
v leave present|0=8 1=28 2=-13 3=-7 5=-9 6=-8 7=-6 11=-16 22=-9 23=-6 24=-8 25=-6 26=6
v leave should|1=6
v lend present|5=8
v let past|2=7
v let present|5=-6 10=-7 26=22
v lift present|4=7 17=7
v light future not|3=10
v light future passive|19=-5
v light future|2=-6 11=-10 21=10 24=6
v light none passive|17=7
v light none|2=-6 5=-7 6=16 10=8
v light past passive|5=-8 6=-9 10=7 19=6 24=8
v light past|0=-13 2=6 3=-9 4=-10 5=-12 6=-7 7=5 8=-8 9=-10 10=-9 12=-14 14=-6 15=-5 16=-12 18=-13 19=9 22=-11 23=-14 24=20 26=6
v light possible|7=9
v light present not|5=6 10=-5
v light present passive|5=7
v light present|0=-8 1=9 4=5 5=-7 6=14 8=-13 9=-6 11=14 12=8 14=-11 15=-10 18=-10 19=-8 20=-11 23=-6 24=-8 25=-6 26=7
v light should|1=7 10=10 25=9
v light would not|2=8
v like would|2=7 5=35 7=19 19=8
v live present|24=6
v lobby past|6=10
v look future|21=5
v look present|5=10 7=6 10=11 22=9
v lose future|1=6
v lose present|1=7
v make past passive|6=-6 19=10
v make past|1=5 2=21 7=6
v make present passive|5=7
v make present|10=-7 25=8
v make would|2=5
v match present|5=5 6=10
v mean past passive|1=6 11=7 21=10
v mean past|11=11
v mean present|10=12
v meet future passive|19=24
v meet future|19=17 21=14 22=17
v meet none passive|5=-6 20=13
v meet none|5=14 10=6 18=7 21=11 22=-11
v meet past passive|19=27
v meet past|2=5 3=-7 4=-7 5=-8 6=5 9=-7 11=10 12=-8 16=-6 18=-7 19=15 20=52 21=5 22=5 23=-10 26=-6
v meet present passive|4=11
v meet present|2=18 11=11 21=-9 22=-12 23=-8
v miss none|1=-8 4=6
v miss past|17=8
v move past passive|23=12
v must should|16=6
v name present|16=7
v need future|1=-7 2=6
v need none|19=5
v need past passive|4=10 5=6 6=7
v need past|7=8 12=8
v need present|4=9 8=10 10=13 11=6 12=20 13=16 17=6 19=12 24=-5
v need would|1=8 13=11
v negotiate present|18=-6 23=10
v none future not|1=6 2=17
v none future passive|6=7 11=13 19=-6
v none future|3=15 17=5 19=10 21=-6 22=9
v none none passive|3=5 17=7
v none none|0=14 1=-6 2=-9 3=18 4=8 5=-9 6=-11 9=6 11=-6 18=-5 19=-13 21=17 23=-9 25=7
v none past not|4=6 17=-6
v none past passive not|12=11 16=7
v none past passive|0=10 2=8 3=11 4=-14 11=-11 12=6 18=-8 19=-11 20=-6 21=-8 22=-8 25=-7
v none past|1=18 2=23 3=-9 4=7 5=-17 6=-6 7=-21 8=-15 9=-12 10=-11 11=-17 13=-17 14=-12 15=-10 16=-11 17=-9 18=-15 19=-23 20=-15 22=-18 23=-15 25=-13 26=-15
v none possible passive|2=8 19=5 23=6
v none possible|2=7 4=6 6=6
v none present not|3=8 7=-7
v none present passive not|2=8
v none present passive|1=-8 2=11 7=5 12=-10 23=-6
v none present|1=48 2=27 4=11 5=-11 6=22 9=-8 10=-10 11=-9 12=-13 14=-10 15=-8 16=17 18=-8 19=5 20=-16 21=-7 22=-6 23=-10 24=8 26=-16
v none should|16=5
v none would|0=14 2=-10 11=-9 17=5 19=-5
v object present|2=11
v observe past|1=6
v offer past passive|11=10 21=5
v offer past|10=-6 11=-7 23=6
v offer present|21=6
v open past|6=10 19=-6 21=-14
v open present|6=5
v oppose past|2=14
v oppose present not|2=-6
v oppose present|2=17
v order past passive|1=7
v order past|23=15 25=9
v owe past passive|5=7
v owe present|1=23
v participate future|21=6
v participate none|21=10
v partner present|5=8
v pass past|2=6
v pass present|25=6
v pay future not|1=8
v pay future|4=7
v pay none|2=5 6=10
v pay past passive not|1=11
v pay past passive|22=7
v pay past|19=-6
v pay present|1=-9 6=14 19=8
v pay would|4=9 7=6
v place present|5=-6
v plan none passive|5=5 26=11
v plan past passive|11=8
v plan past|4=8
v plan present passive|11=10 21=10
v plan present|13=7 21=6 25=6
v play present|6=6 10=6
v plead past|5=17 6=13 7=6
v plead present|12=6
v pledge none passive|10=9
v pledge past not|9=11 19=6 22=8
v pledge past|11=-6 12=-6 21=9
v point past|10=10 11=11
v police present|10=5
v post present|5=8
v praise past|10=8
v prepare past passive not|4=5
v prepare past passive|6=7
v prepare present passive|18=7
v prepare present|5=5 19=7 23=10 24=11
v present past|21=6
v press present|9=9
v prevent present|0=5 3=6
v prohibit past|0=7
v prolong present|24=9 25=5
v promise future not|2=10
v promise future|11=13 12=5 19=-8 20=5 23=9 24=9
v promise none passive|3=14 10=7 11=-5 21=14 26=10
v promise none|2=6 5=-5 17=-6
v promise past not|2=-8 9=10 22=7
v promise past passive|4=11 5=7 10=-5 11=17 13=9 17=7 21=8 24=10 26=5
v promise past|1=-16 2=-13 4=9 6=-15 8=-9 9=-6 10=-16 12=-30 13=-13 14=-8 15=-6 18=-5 19=-23 20=8 21=18 22=8 23=14 25=9 26=23
v promise possible not|1=7
v promise possible|21=5
v promise present not|2=18
v promise present passive|3=5 6=7 18=7
v promise present|0=-9 1=-7 2=14 3=-9 5=10 9=-10 10=25 12=-8 14=-6 16=-5 18=-9 19=-10 20=-7 22=-8 24=-20 26=-8
v promise would passive|5=6 10=8
v promise would|10=8 25=10
v propose past|11=6 23=8
v protect present|17=8 19=6
v provide none|9=6
v provide present|5=6 11=10
v put past passive|4=5 16=7
v put past|2=14 16=6 22=8 23=8 25=5 26=7
v put present|2=9 4=8 6=11 9=10 18=10 22=5
v put would|10=5
v raise none passive|11=5
v raise past|11=7 21=16 25=11
v rally present|6=8 10=14
v reach past|22=11
v reach present|4=9 14=11
v read past passive|0=-6
v reaffirm past|21=7
v recall past|1=6
v receive past|19=12 24=6
v receive present|9=5
v reduce present|1=6
v refuse future|2=8
v refuse past|0=-8 8=7 19=-9 25=-5
v refuse present not|2=6
v refuse present passive|2=11
v refuse present|2=25 5=10
v refuse would|2=16
v regret present|9=9
v reinforce none|5=7
v reinforce present|5=9 10=-7
v reiterate present|2=10
v reject past|2=-8
v reject present|2=-5
v release past|2=8 10=8 12=-5 19=6
v remain future|1=6
v remain past|5=8 21=5
v remain present|1=9 5=14 11=14 17=7 23=7
v remark past|4=11 10=10
v remove present|2=6
v renew past not|0=6
v renew past passive|17=10 24=15
v renew past|7=10
v renew present passive|6=8
v repatriate present|1=11
v replace present|23=8 25=16
v reply past not|5=7
v reply past|1=9 2=8
v report past passive|4=7
v report past|19=11 21=9
v request none passive|6=12
v request past passive|5=5
v request past|5=-6 7=14 8=18 10=6
v request present|5=20
v reserve present|6=12
v resign past|2=5
v respond present|6=9
v restore present|23=6
v resume present|5=11
v retort past|10=11
v review past|21=7 26=8
v rise none|21=11
v rule past|2=9
v rule present|3=11
v run past|1=13
v run present|1=-7 17=9 24=-7 26=5
v say future|19=8
v say none not|2=9
v say none|2=10 10=13 17=9
v say past not|1=8 2=-9
v say past passive|2=8 5=-11 11=8 19=-6 20=15
v say past|0=-18 1=14 2=-18 3=9 5=7 6=-10 7=-22 8=-15 9=-13 10=21 11=-13 12=-12 14=-12 15=-10 16=-10 17=-10 18=-9 19=-8 20=-13 23=-13 24=-20 25=-14 26=6
v say possible not|5=6
v say present passive|2=22 10=7
v say present|0=-6 2=16 6=-8 8=-6 9=-7 12=6 18=-6 21=-7 23=8 24=-5 25=-8
v say should|19=7
v secure present|6=7
v see future|19=11
v see none|10=10
v see present|2=7 5=13 17=6 19=11 22=14
v seek past|5=13
v seek present|5=-6 10=13
v seize past|24=5
v send future passive|5=8
v send none|2=-8 5=18 10=-7
v send possible not|2=9 4=10
v send present not|5=-6
v send present|1=8 5=8 7=7 10=-9 11=-6 19=-8 23=10 26=9
v send would|5=-5
v serve future not|2=6
v serve future passive|10=8 17=5 19=12
v serve future|2=-5 11=8 13=6 20=14 23=7 25=7
v serve none not|1=10
v serve none passive|19=6
v serve none|10=11 21=7
v serve past passive|0=10 25=-5
v serve past|2=-20 3=-6 4=-6 6=-5 8=8 10=-7 11=-11 16=-5 19=-8 22=-5 23=-6
v serve possible|11=21
v serve present not|2=5 10=8
v serve present passive|17=9 25=7
v serve present|1=6 3=-10 4=11 6=-13 7=-6 8=-9 10=-12 12=-9 13=7 14=-7 15=-5 16=-6 17=8 18=-14 19=-5 21=-13 22=-16 23=-6 24=-6 25=-13
v serve would not|2=13 24=6 25=9
v serve would passive|18=5
v serve would|2=5 11=12
v set past|1=-6
v set present|9=11 14=9
v settle past|16=7 18=7
v settle present passive|1=7 2=9
v settle present|22=6
v share future passive|11=12
v share past|12=-6
v share present|7=10
v ship none|23=7
v shout past|21=6
v shrink past|1=6
v sign future passive|16=7 17=8 19=8
v sign none|17=10
v sign past passive|2=10 18=24 19=-6
v sign past|2=-7 14=8 16=29 17=-6 18=13 19=-6 21=-9 23=10
v sign present passive|17=9 18=6
v sign present|19=-6
v sit past|19=12 21=10
v sit present|2=15
v slow past|4=7
v speak none|1=5 5=8 10=5 18=7 19=6 21=12
v speak past|11=9 20=9 21=6
v speak present|2=16 11=10
v speed present|10=-7
v spend past passive|1=6
v spend past|19=17 20=-6 22=14
v stand present|1=-8 2=6
v start past|19=5
v start present|10=7
v state past|1=7
v stay present|1=8 2=7 5=20 11=-6 19=8 22=8 24=-6
v stay should|0=14 17=6
v stay would|22=11
v step present|10=12
v stop present|1=-10 10=6
v strike past passive|2=6
v study present|5=15 22=10
v sue past|0=25
v supply future|18=5
v support none|2=7
v support present|5=-7 7=6 8=10 10=11 19=5
v suspend past passive|2=8 4=6
v suspend past|2=-6
v swear past passive|2=6
v take future passive|19=-5
v take future|21=8 22=5
v take none|5=-5 20=9
v take past passive|22=7
v take past|11=-6 19=9 26=7
v take present|2=11 19=-9 21=-8 24=5
v take would|24=6
v telephone past|10=5 20=24
v tell past passive|2=7 11=10
v tell past|3=-7 5=-11 9=5 10=-11 11=7 13=9 16=-5 18=-5 19=-6 22=13
v tell present|12=7 20=9
v terminate past|26=10
v thank none|20=9
v thank present|11=5 20=18 22=10 23=5
v think past|9=9
v think present|9=9 11=-9
v threaten past|23=6
v threaten present|1=6
v throw present|10=11
v train none passive|4=7
v train past|25=8
v train present|14=17
v train would|5=8
v transform none|2=14 25=15
v transform present|12=8 23=-6 25=8
v travel future|22=8
v travel past|22=8
v try past|10=11
v try present|10=7
v turn none|2=11 25=-9
v turn past|7=9 8=10 23=6
v turn present|10=7 19=7
v undertake past|16=7
v urge past|1=-6 2=9 4=5 5=23 6=9 10=7
v use past|1=6 6=8 10=8 21=5
v use possible passive|23=6
v veto past|2=7
v visit future|22=9
v visit none|5=9 22=-7
v voice past|2=9
v vote future|24=8
v vote past passive|24=6
v vote past|11=-6 24=-8 26=5
v wait past|4=11
v wait present|2=7 4=10
v want future|21=5
v want past not|2=7
v want past passive|13=9
v want past|4=12 6=6
v want present|2=6 4=15 5=16 7=10 8=18 10=27 11=-9 12=-5 13=-6 16=8 17=10 19=-7 21=-5
v want would|2=12 5=33 7=18 19=11 20=5
v warn past|4=7 12=7
v warn present|2=5
v weigh present|5=-5 22=11
v welcome past|6=5 23=-6 25=6
v will future|2=8 7=5 19=-7 22=5
v wish past|6=7
v wish present|16=6
v withhold past|1=7 2=14
v withhold present|2=5
v work past|4=8 11=11 19=7
v work present|4=8 19=6
v would would|11=-9
v wound past|16=10
v write past passive|0=9 25=7
v write past|3=11 7=9 8=11 19=-6 23=9
w 's|0=20 1=9 2=12 3=-7 4=-12 8=-7 10=7 11=-32 13=-15 15=-9 16=-12 17=-7 19=11 20=-6 21=-20 22=23 23=-14 24=-10 25=6
w /|19=7
w AU|5=9 6=22 9=5 10=6 11=14 16=7 19=-12 21=7 23=9
w CARICOM|6=9 9=5 20=-7 21=7
w DATE|0=11 4=-17 5=9 6=-15 8=-12 10=-12 11=8 12=-11 13=-12 14=-8 15=-13 16=8 17=12 18=10 19=47 20=16 21=44 22=34 23=40 24=46 25=11 26=12
w ECOWAS|19=7 23=15
w EU|2=-6 5=-5 8=7 13=13 14=19 19=7 21=7 22=-6 23=6 25=25
w FIGURE|0=-25 1=-19 2=-15 3=-12 4=8 5=-16 6=-11 8=-31 9=-30 10=-44 11=80 12=-6 13=14 14=-11 15=-23 16=-22 17=-19 18=-24 19=10 20=-16 22=-19 23=-21 24=-13 26=-13
w G20|10=7 19=-10 21=7
w G7|10=12
w HOST|0=-11 2=27 3=-10 4=-12 5=33 6=-17 8=13 10=18 11=-6 12=-17 13=-16 15=-12 17=11 19=10 21=21 22=19 23=-24
w LEADER|1=9 2=-5 5=-11 6=20 9=15 10=21 12=8 13=-8 14=-5 16=-7 17=7 18=-6 19=42 20=40 21=7 22=29 24=-15 25=-8 26=-8
w MISSION|2=-6 3=-6 4=-6 9=-6 11=-7 17=-6 18=-6 21=6 26=-7
w MONEY|0=-6 2=-5 3=-7 4=-8 5=-11 6=-10 7=-8 8=-5 9=-7 10=-7 12=33 16=-8 17=-6 18=-7 20=-6 22=-7 23=-7 24=5 25=-5 26=-7
w NATO|5=19 7=5 8=8 13=6 22=17 23=-7
w OAS|10=6 17=5
w SADC|1=12 26=33
w STATE|0=-31 1=-46 2=28 3=-32 4=-48 5=-10 6=-29 7=-25 8=-54 9=-33 10=7 11=-105 12=-62 13=-49 14=-39 15=-43 16=-15 17=-25 18=-30 20=-45 21=-16 22=-20 23=-45 24=-53 25=-44 26=-64
w UNSC|1=-5 2=12 9=9 23=26 24=21 25=16 26=8
w UN|0=-6 2=24 3=-7 4=-11 5=12 6=7 7=-6 8=-6 9=19 10=20 11=-10 12=8 13=-7 16=10 17=-8 18=17 21=12 22=-8 25=12
w ^abyei|11=6 18=7 25=6
w ^admiral|13=10
w ^africa|5=6 26=8
w ^afrique|20=7
w ^agencia|2=6
w ^albin|5=7
w ^ali|6=6
w ^aoun|22=8
w ^arish|18=9
w ^assembly|12=7 19=11
w ^bintou|2=8 18=11
w ^blue|3=9
w ^brigadier|1=8
w ^bundestag|3=6
w ^cabinet|5=6
w ^cabo|5=8
w ^chacha|17=-6
w ^chiefs|19=12
w ^christine|2=9
w ^christofides|7=7
w ^christopher|5=8 22=9
w ^christophe|18=11
w ^coast|5=6
w ^commanders|19=6
w ^command|5=7
w ^committee|12=6
w ^conference|4=6
w ^conille|5=5 6=5
w ^costs|12=-6
w ^council|11=14 19=-5 24=17 25=6 26=5
w ^countries|5=5 6=7 9=7
w ^court|0=12
w ^defence|11=-5 19=9 22=6
w ^delays|4=6
w ^delegations|21=5
w ^delgado|5=8
w ^de|10=8 19=-9 21=15
w ^défense|3=8
w ^east|12=5
w ^el|18=8
w ^european|5=7 10=6 19=6 24=11
w ^eutm|12=6
w ^f-16|5=8
w ^finul|26=12
w ^force|5=5 11=-6
w ^foreign|18=12
w ^foto|16=7
w ^françois|6=5 25=5
w ^further|11=8
w ^gaza|2=10 9=6 10=6
w ^general|2=-5 11=5 19=9 22=8
w ^godfrey|19=6
w ^goma|2=12
w ^government|18=7
w ^group|10=8
w ^gryparis|13=10
w ^guard|5=6
w ^gulf|6=8 19=8
w ^hamas|3=7
w ^harris|20=-6 22=8
w ^henry|5=6
w ^high|0=12
w ^house|1=6 2=12 19=5
w ^houthi|23=5
w ^human|5=5
w ^inspector|22=6
w ^interior|10=7
w ^intérieur|8=8
w ^irini|24=5
w ^jack|7=7
w ^janeiro|10=8 19=-9 21=19
w ^jim|2=12
w ^joint|5=7
w ^joseph|22=8
w ^keita|2=8 18=11
w ^kenyatta|9=8
w ^korir|1=-5 2=7
w ^kurti|5=7
w ^lagos|7=5
w ^lake|7=5
w ^lambrecht|2=9
w ^lawyers|0=8
w ^lusa|26=7
w ^lutundula|18=11
w ^m23|2=12
w ^mahamat|5=8
w ^member|6=7
w ^military|19=5
w ^minister|2=-8 5=-5 10=7 17=5 18=8 19=11 20=8 21=-5
w ^ministry|5=6 10=7
w ^mr|0=8 19=-5
w ^musa|5=8 22=9
w ^mwita|17=-6
w ^naples|5=12
w ^national|12=8
w ^new|1=8 6=5 19=6 21=18
w ^northwood|19=8 20=9
w ^nueva|19=7
w ^operation|24=5
w ^otunge|19=6
w ^partners|10=8
w ^pemba|22=7 26=8
w ^prime|17=6 19=18 20=9
w ^rear|13=10
w ^red|13=8 24=5
w ^republican|2=7
w ^resolution|25=5
w ^rio|5=5 10=7 19=-10 21=18
w ^risch|2=16
w ^santiago|5=6 22=6
w ^sea|13=7
w ^secretary|6=8 10=7 19=8
w ^senate|2=19
w ^senator|7=-6
w ^senior|21=6
w ^simon|20=-6 22=8
w ^sing|1=-5 2=7
w ^states|6=7
w ^state|1=6 10=7 19=8 21=-6 25=7
w ^taoiseach|22=9
w ^total|11=-7
w ^tribune|4=8
w ^un-backed|10=10 12=5
w ^union|7=7
w ^vasileios|13=10
w ^vice|4=6
w ^wharf|4=7
w ^wire|5=7
w ^york|1=8 6=5 19=13 21=22
w ^zvecan|5=6
w ^élysée|18=6
w about|1=11 5=-7 6=-5 19=11 22=-7
w above|1=9
w abroad|0=8
w absence|1=6 4=5
w abstain|23=6
w abstention|23=9 24=5
w accommodate|4=9
w accommodation|4=5
w according|1=6 4=10 12=6 24=6
w accord|17=7
w account|3=5
w acknowledge|3=8 10=6
w acting|22=6
w activation|23=20
w activity|3=6
w additional|12=-6 23=-6
w add|24=6
w adjourn|0=9
w administration|2=12 5=6
w admit|1=-6
w adopt|12=-6 23=-6
w advance|3=6 12=-6
w adviser|0=5 1=13 10=5 19=11
w advise|2=10 8=6
w affair|2=10 3=8 21=7
w affect|1=8
w affirm|10=6
w african|5=6 10=-5 19=11 24=6
w afternoon|19=7
w afterwards|11=6
w after|1=-7 2=23 5=10 6=-7 11=-16 13=5 18=10 19=14 24=7 26=23
w against|0=10 2=9 19=-5
w again|2=-6 4=6 10=6
w agreement|0=16 16=-14 17=66 18=6 21=-7
w agree|10=-5 13=7 14=6 18=13 19=-8 20=7 21=6 23=15
w ahead|22=8
w aid|5=6 8=8 10=-7
w aircraft|4=8 6=5 7=12 9=12
w airport|3=10 4=7
w air|0=8 6=-6 7=7 9=31 10=7 11=-7 19=6
w alliance|22=14
w allocate|12=-6
w allowance|1=8 22=5
w allow|0=6 2=13 11=7 17=6
w ally|10=6 20=10
w alone|10=6
w alongside|11=8
w already|1=12 2=6 5=-5 11=-5 12=-6
w also|2=-8 4=-5 6=6 10=-5 12=-7 22=-5 24=7 25=6
w although|2=5
w altogether|4=5
w ambassador|5=-10 6=8 18=6 19=6
w among|7=7 19=-5
w and|0=-7 3=-5 5=20 6=17 7=6 8=-12 9=16 10=16 11=11 12=-21 14=-17 15=-14 16=5 18=20 19=20 21=27 22=-26 23=-16 24=11 25=18 26=7
w announce|1=-6 2=-6 11=-5
w annual|12=6
w answer|5=10
w anywhere|22=6
w appeal|6=6 7=15 10=8
w approach|10=16
w appropriation|12=5
w approval|1=7 2=11 10=6
w approve|2=-10 23=9 25=10
w argue|2=14 10=5
w argument|5=6
w armed|5=6
w armored|5=-6
w army|2=11 10=-8 11=-7
w around|3=5 5=12 20=5
w arrangement|4=7
w arrears|1=16 22=6
w arrive|4=7 22=-8
w ask|0=-7 2=-12 5=20 7=10 9=25 10=18 13=23 18=-5 23=-10 25=14 26=-7
w assembly|10=10
w assessment|22=8
w assess|2=8
w assign|5=6
w assistance|5=5 10=-6 25=12
w assure|11=6 20=6
w as|2=-5 3=7 4=-9 5=13 19=-12 21=-10 22=-8 24=-10
w attack|3=8
w attribué|12=8
w at|0=-6 1=-8 2=-9 3=-12 4=10 5=14 6=-10 7=-11 9=-10 10=-9 12=-5 16=-13 17=-5 19=50 21=30 22=7 24=-6 25=-9 26=-11
w authorise|10=7 11=10
w authority|2=5
w authorized|11=6
w authorize|11=11 23=10 24=-7 26=-6
w automne|5=8
w await|0=5 16=9
w away|1=7 2=8 3=6 10=8
w a|2=7 5=8
w backer|11=6
w backing|9=8 22=6
w backstop|10=16
w back|4=13 23=12 25=6
w ban|0=6 2=5
w base|4=17 19=-5 22=14
w battalion|12=-6 20=6
w bear|5=5 7=5
w beat|24=6
w because|1=15 2=14 4=26 9=8 22=10 25=11
w become|25=15
w before|1=-7 4=-5 5=-6 11=5 19=9 20=8 22=-5
w begin|5=9
w beg|5=10
w behalf|9=6
w behind|10=9
w being|2=6 6=11 7=8 9=7 17=7
w below|11=8
w beside|21=15 23=6
w between|16=13 17=10
w beyond|4=10
w be|0=-15 2=11 3=-23 5=-10 6=-23 7=-20 8=-33 9=-17 10=-10 11=-8 13=-9 14=-29 15=-25 16=-13 20=-19 21=-16 23=-27 25=-16 26=-26
w bid|6=10
w big|25=6
w bilateral|16=-5
w blame|1=6 4=6
w block|2=11 3=6
w bloc|19=7 23=14
w boot|4=15
w border|5=-6 8=7
w breakfast|21=7
w briefing|2=8
w brief|11=5 19=8
w brigade|2=5 8=8 11=5 19=10
w brigadier|22=5
w bring|11=16 19=11 21=7
w brother|5=6
w budget|1=23 12=11 22=-5
w burden|10=8
w but|0=-7 2=12 3=12 4=7 5=9 7=8 11=5 16=7 19=-6
w bypass|2=9
w by|3=9 5=27 6=-17 10=-15 11=20 13=8 15=-6 18=23 19=-10 20=20 21=-10 22=6
w call|4=-6 5=-5 9=-5 20=5
w camp|4=-7 11=-5
w cancel|21=7 22=31
w can|2=30 3=6 4=22
w capital|10=11 22=7
w carabiniere|5=5
w caribbean|1=5
w carry|12=-5
w cash|1=9
w cause|22=5
w cease|3=7
w ceiling|11=55 25=8
w central|5=7
w certain|2=8
w chairman|2=9
w chair|2=6 5=14 9=5 19=-10 21=9 22=6
w change|10=8
w chiefly|4=5
w chief|7=9 10=9 18=12 19=31 20=15 22=16
w cite|3=8
w civilian|11=8 23=-5
w clearance|2=9
w clearing|5=8
w close|3=-8 19=6 22=6
w closure|3=10
w co-hosted|21=8
w coalition|19=21
w colleague|10=8 16=7 19=8 20=10
w colonel|22=5
w come|2=-8 5=7 9=7 20=5 22=7
w commander|2=-5 5=13 7=29 13=12 19=13 21=-5 22=5
w commando|5=12
w command|4=5 13=5 22=10
w commissioner|22=6
w committee|2=11 12=5
w common|12=6
w community|10=6
w company|1=6 5=9
w complete|26=8
w comprise|5=5 11=5
w concede|1=7
w concerné|20=8
w conclude|17=12 26=6
w condition|1=7 3=8
w conference|18=7 19=-11 21=48
w confer|19=5 20=7 21=5
w confirm|10=6 26=5
w consider|21=5 25=7
w constitutional|23=9
w container|26=8
w contempt|0=12
w contingent|2=7 4=11 11=-6 22=7
w continue|16=7 21=6 23=5
w contribute|5=-5 6=13 10=15 19=-5
w contribution|1=-9 2=8 6=5 10=-8 11=6 12=-6
w contributor|16=7 21=6 23=8
w convene|19=13
w convoy|3=6 4=13
w coordinate|21=8
w coordonner|22=10
w corridor|5=5
w cost|1=7 7=12 12=9
w could|2=17 5=-8 10=10 11=13 19=10 22=-5
w council|2=19 7=8 10=6 12=6 19=-6 23=-9 24=-6 25=10
w counterpart|19=9 20=13
w country|2=-15 4=-7 5=-6 6=5 7=8 9=-5 10=14 11=6 16=-6 19=14 20=9 21=15 22=-5 25=-5
w course|8=8
w court|0=23 1=-6 2=-5 17=15
w cover|0=6 1=12 4=7 9=15 10=8
w creation|6=5 25=5
w credit|21=8
w crew|5=7
w crisis|1=8 20=-6
w current|1=7
w cut|1=9 3=14 25=6
w danger|3=6
w date|10=5 11=-6 23=5
w day|5=15 11=-8 19=37 22=13 25=9
w deal|2=12
w debate|24=12
w decide|11=11 12=-6 17=-6 23=6 24=25 25=20 26=25
w decision|0=13 2=14 24=9
w declaration|18=12
w declare|0=6 11=-6
w decline|2=5
w defence|9=9
w defense|5=6 6=-6 7=13 9=5 10=-6 16=6 19=11 22=28
w delay|1=15 3=7 4=13 5=15 25=6
w delegate|10=7 21=7
w delegation|6=6 19=21 21=6 22=12
w deliver|4=5
w demand|5=-9 6=8 17=9
w department|4=6
w departure|0=5 5=5
w depart|2=12
w depend|2=7 4=7
w deplore|4=6
w deployment|0=27 1=7 2=14 3=18 4=6 5=6 10=-17 11=-16 19=-6 24=-5 25=-6
w deploy|5=8 10=8 19=14
w deputy|22=9
w detail|16=7
w detention|2=7 21=6
w diesel|4=16
w dig|6=7
w dinner|19=7
w diplomat|2=19 5=17 10=9 17=5
w director|3=6
w disarm|5=5 6=5
w disburse|12=6
w disclose|5=6 10=7
w discussion|19=-6
w discuss|19=8 20=-7 22=13
w disengagement|18=13
w disparu|2=8
w dispatch|5=12
w dollar|12=7
w donor|1=13 6=25 21=16
w door|19=5
w doubt|2=13
w down|7=7 8=7 10=-6
w do|3=7 4=-6 5=-17 6=13 9=-6 10=18 12=-6 13=-6 18=-6 19=-5 22=-9 25=-6 26=-6
w draft|16=-7 18=7 19=-6 21=6 23=15 24=13 25=16
w draw|19=5
w drift|1=8
w drone|2=9 6=7 7=11 13=5
w due|1=9 5=8 19=12
w during|18=6 19=8 21=6 22=13
w each|19=5
w earlier|10=5 25=6
w early|20=6
w earmark|5=5 21=12
w eastern|2=6
w east|5=7 10=-6
w economy|10=5
w effect|18=12
w effort|10=8
w embassy|2=8
w empty|1=10
w encourage|6=13
w endorse|18=7
w end|2=-7 11=7 12=-8 14=6 25=7 26=5
w enemy|2=8
w enough|10=5
w envisage|11=11
w envoy|18=7 25=8
w en|5=12 20=7
w equipment|4=7 5=13 6=-6
w equip|6=6
w european|20=11
w evacuate|18=7
w evacuation|4=9 16=7
w evaluate|12=9
w eventual|11=6
w event|6=6 21=15
w even|1=6 22=8
w everything|4=9
w exchange|18=11
w exclude|2=19
w exist|0=9
w expand|11=9 25=7
w expect|3=14 5=-8 6=5 22=9
w expire|16=7
w explain|19=7
w express|6=7
w extend|10=9 23=-7 24=27
w extension|18=6 24=15
w face|1=10
w facility|4=11
w fact-finding|5=10
w fail|2=10 25=11
w far|1=8 11=-8 19=7 23=10
w fase|5=6
w federal|8=6
w feed|3=7
w fellow|2=5
w few|1=6 5=5 22=9 25=7
w field|7=7 9=7
w fifth|1=7 4=6
w fighting|3=10
w fight|3=5 5=6
w fill|21=12
w finalize|17=7 18=5
w final|24=5
w finance|11=9 19=6 21=-5
w financial|6=7
w first|1=-11 6=-6 10=-10 11=6 12=13 18=-5 21=-5 24=-6
w fix|16=6
w flight|2=9 3=-5 4=5
w flow|4=6
w fly|2=6
w following|16=5
w follow|3=5 10=-7 17=-6 21=5
w food|11=5
w footing|6=6
w force|0=-12 1=9 2=-20 3=-11 4=-10 5=18 6=-8 8=-7 9=13 10=13 11=17 13=-6 14=-6 17=10 19=-6 21=23 22=9 23=28 26=-9
w foreign|1=-7 2=20 3=5 5=12 10=7 11=6 19=28 21=12
w formally|26=15
w form|2=6 22=8
w fortnight|1=6
w forward|5=6 7=6
w for|0=-10 2=7 4=20 5=20 6=7 7=30 9=10 10=22 11=8 14=-13 15=-11 16=-16 17=-11 18=-10 20=-19 21=11 22=19 23=20 24=7 25=-6 26=-23
w framework|3=8
w freeze|2=-5
w friend|9=7
w frigate|2=-6 13=10
w from|0=-6 1=-17 3=11 7=-8 8=-6 10=-19 13=-6 16=-6 18=-8 19=8 20=-8 22=-9 24=-10 25=19 26=-6
w fuel|9=14 11=6
w full|1=6 4=12
w funding|2=12 12=5
w fund|6=12 10=-7 19=-9
w further|2=7 11=11
w future|2=7 18=6
w gang|2=-6 3=-8 23=-5
w gap|1=23
w gathering|21=6
w general staff|19=8
w general|3=7 10=16 22=11 23=-5
w get|2=5 5=-5
w gift|1=9 6=5
w give|1=-7 3=5 5=-12 7=-9 11=5 19=13 21=-6 23=10 24=17
w government|1=-19 2=14 3=-7 5=11 6=-13 9=-9 10=-22 11=-11 12=-12 13=-6 16=-6 18=-10 19=-13 20=-7 22=-13 23=-10 24=-9 26=-6
w go|1=14 4=-6 5=-9 6=-8 7=-5 10=9 17=7 21=5 23=6 24=-8
w grant|25=7
w great|10=6
w green|23=5
w ground|2=5 11=-8
w group|2=-6 5=14 11=5
w guarantee|19=7
w guard|5=-9 8=7 20=5
w guest|2=7 10=6
w gun|1=-6
w génération|21=12
w half|11=13 21=5
w hall|6=7
w handover|16=6
w hang|0=9
w hard|2=7
w hasten|5=5
w have|0=-10 1=-6 4=11 5=-7 6=-11 7=-9 9=-15 10=-17 11=-13 12=-20 13=-14 14=-21 15=-18 16=-17 17=-16 18=-15 19=-14 20=-8 21=-14 22=-12 24=-22 25=-20
w headquarters|7=8 12=5 19=10 22=13
w head|10=-6 25=7 26=5
w hearing|0=13 7=-6
w hear|19=7
w heavy|4=5
w helicopter|7=38 11=5 13=19 18=5
w helmet|3=6 6=7
w help|6=12
w hemisphere|10=5
w her|0=-5 19=5 21=-5
w he|0=-8 2=-9 3=-10 4=6 5=8 6=-13 7=6 8=-7 10=8 12=11 13=8 14=-5 16=-10 18=-13 19=9 20=-6 21=-8 22=10 24=-8 25=-9 26=-9
w high-level|6=6 21=6
w him|5=6 19=-5 20=14 21=7 22=10
w hire|4=5
w his|0=9 1=-5 3=-6 6=-9 7=-6 9=-6 11=-5 19=16 22=8 24=-5
w hit|1=6
w hold|0=8 2=15 3=8 5=-6 6=11 19=14 20=10 22=-6
w home|1=22 2=-6 5=-11 19=-7 26=6
w hope|5=11
w hospital|16=9
w host|10=5 21=16
w hotel|19=6 21=6
w hour|4=5
w however|2=-5
w how|2=-5 11=10 12=6 19=6
w human|10=7
w hundred|5=8
w hunt|7=5
w hurdle|1=6
w hurried|5=8 22=7
w hurry|5=5 19=5
w if|1=-13 2=-9 5=-12 22=5
w immediate|1=5
w immunity|17=6
w impartial|5=7 10=8
w implore|5=7
w impose|2=11
w in total|11=8
w in.|2=15 10=7 12=5
w include|2=6
w including|10=7
w increase|5=12 22=8
w independent|5=7 10=8
w inform|5=6
w initial|16=12 17=7 23=5
w insist|10=8
w inspector|22=7
w instead|3=6
w instructor|8=8
w instrument|18=8
w insurance|4=7
w insurgent|7=5
w intelligence|10=7
w intend|10=7
w intention|18=6 19=6
w intent|18=12
w interest|10=6
w interior|8=6 10=5
w international|2=-8 5=-6 11=-8 19=-5
w intervene|17=5
w intervention|2=7
w into|2=6 19=7
w introduce|2=10
w invitation|5=6 21=10
w invite|5=-6 19=8
w in|0=-13 1=-8 2=-11 3=-15 4=-7 7=-5 8=-13 9=-19 10=-18 11=-29 12=-25 13=-14 14=-18 15=-19 17=-8 19=29 20=-9 21=20 22=14 23=-24 24=-16 25=6
w island|7=5
w itself|10=10
w its|0=-11 3=5 4=-12 5=-15 6=21 7=6 9=-10 10=-9 12=-13 14=-9 15=-7 16=-14 17=-18 18=-8 19=-12 20=-6 21=-15 22=-16 23=11 24=-13
w it|2=6 3=-7 4=-7 5=-16 6=-14 9=-16 11=9 12=-6 14=-8 15=-7 16=-9 18=-9 20=-8 22=-12 23=-11 24=12 25=10
w i|6=8 7=6 9=12 20=6
w job|25=6
w joint|11=7 12=13 24=6
w join|8=6 10=17 21=-5 22=-6
w journalist|7=-5
w justifié|2=7
w just|11=-5
w keep|3=8 11=13 24=17
w kenyan-led|6=6 19=6
w king|22=6
w kitchen|7=9
w know|2=13
w l'|6=7 20=8
w lack|1=18 4=19 6=-7 12=16
w lament|1=7
w landing|3=6
w lapse|26=6
w large|23=-8
w last|8=7 11=-10 17=6 23=-5
w later|19=6
w latter|16=7 19=6
w launch|23=16
w lawmaker|2=9
w lawsuit|1=6
w lawyer|16=8
w law|0=7 3=8 16=5
w lay|19=8
w leader|2=-11 5=7 7=-7 19=22 21=12 24=12
w lead|2=-6 10=7 19=-9 22=18
w learn|12=9
w leave|0=9 3=-7 5=-7 7=-6 10=-6 11=-9 21=-7 22=-10 23=-7 24=-5 25=-6
w legal|0=6
w lend|5=5
w less|1=7
w les|2=6
w letter|2=13 5=12 18=7 19=-6
w let|2=11 3=15 5=-6 10=-7 26=15
w level|11=6 21=5
w le|5=6 17=6
w lift|2=6 4=8 17=5
w light|23=5
w like|5=24 7=13 19=6
w link|20=8
w list|6=8 7=8 19=5
w little|1=6
w loan|4=6
w lobby|6=7 10=6 19=7
w logistical|9=13
w logistics|1=6 9=12
w loin|12=7
w longer|2=5 26=8
w long|0=5 2=5 5=5 19=7
w look|5=5 10=6
w lose|1=9
w lui|12=8
w lunch|19=8
w main|2=10 5=5
w make|2=14 7=6 10=-7 11=-6 19=7
w mandate|1=-6 2=-7 11=10 19=-6 23=-8 24=21 26=5
w many|11=6
w man|1=-9 5=32 19=9
w margin|19=10 21=10
w maritime|3=5
w match|6=7
w matter|2=16
w mattress|5=6
w may|0=8 11=11
w meanwhile|4=5 10=6
w mean|1=12 2=5 10=8 11=12 21=7
w medevac|7=6 13=7
w medical|4=8 16=7
w meeting|12=6 19=59 21=31
w meet|2=15 5=-6 19=19 20=11
w member|3=-6 4=-5 6=7 7=17 10=6 11=15 13=15 14=5 23=17 24=7
w memorandum|16=85 18=-8 22=6
w merchant|23=5
w mes|3=9
w me|3=8
w military|10=-9 25=5 26=10
w mine|5=8
w ministerial|19=6
w minister|7=22 14=9 19=41 21=10 22=12 24=10
w ministry|2=13 6=6 8=14 12=-5 16=11 18=6 21=6
w minute|19=6
w missile|23=5
w mission|0=-27 1=-20 2=-10 5=-24 7=-13 8=-7 9=-14 10=10 11=16 12=6 13=-10 15=-9 16=-6 17=-17 18=-5 19=-9 21=-20 22=-17 23=-5 25=21 26=9
w miss|1=-6 17=6
w money|1=33 2=9 6=11 9=6 10=7 26=6
w month|1=18 5=7 18=9 21=-7 24=22 25=24
w more than|19=8
w more|1=-5 5=25 6=12 7=18 11=-8 12=-5 19=-6 22=8
w most|7=-6 13=9
w movement|2=6 23=5
w move|4=13 23=8
w much|2=8
w multinational|2=-7 5=6
w must|0=9 1=13 10=14 16=11
w my|13=8 20=7
w name|18=8 19=-6 21=7
w national|1=6 6=-6
w nation|5=-7 6=6 19=5
w naval|23=15
w nearer|3=8 21=5
w necessary|16=7 19=6
w needed|12=8
w need|1=-9 4=-10 10=9 11=9 12=5 13=18 19=9
w negotiate|16=15 18=-6 23=6
w nevertheless|21=7
w never|1=6 4=7 11=5
w newspaper|22=6
w new|0=6 12=-5 16=12 19=-6 21=-7 25=7
w next|5=-5 19=7 21=11
w night-vision|7=6
w no.|5=5
w nobody|1=16 2=6 26=7
w nord|26=7
w north|24=6 26=8
w nor|2=9 5=6 23=6
w note|18=6
w nothing|9=7
w notice|19=8
w not|0=16 1=16 2=50 3=20 4=42 5=-13 6=-25 7=-10 8=-13 10=-19 11=-12 13=-18 14=-9 15=-9 16=-17 17=-14 18=-17 19=-22 20=-9 21=-14 22=-13 23=-19 24=-10 25=-6 26=-16
w nous|6=13 20=8
w now|1=-6 5=-5 8=7 19=-7
w number|2=-6 5=-6 7=-5 11=7
w objection|19=8
w object|2=11
w obligatoire|2=7 11=5
w oblige|1=5
w observer|11=5
w obstacle|2=8
w offer|5=-6 6=-5 10=-6 19=-7
w officer|0=10 2=-8 6=-7 10=-11 11=10 16=12 19=-9 22=15 23=-6 25=-7 26=-6
w office|9=10 19=-6
w official|1=12 2=13 4=8 11=14 16=11 19=34 22=-5
w off|3=6
w of|0=-15 1=17 2=26 4=-7 6=-22 7=-22 8=-13 9=-17 10=-14 11=-16 12=-6 13=-20 14=-23 15=-24 17=-6 20=-8 23=7 24=-14 26=-6
w once|6=5 18=7 19=5
w only|1=13 10=8 17=7
w on|0=-6 2=10 3=-7 7=-10 8=-12 9=-7 10=13 11=-17 12=-19 13=-19 15=-10 16=20 17=8 18=9 19=11 20=14 21=11 23=9 24=9 25=-8
w open|4=9 6=10 19=-11 21=-12
w operation|1=-5 2=25 10=-7 11=-5 12=12 19=-7 23=19 24=17 25=6 26=15
w opposed|2=13
w oppose|2=14
w opposition|2=-15
w option|23=6
w order|0=5 3=7 23=8 25=6 26=10
w ordonné|20=8
w ordre|1=7
w organization|6=8 9=5
w or|12=-6
w others|10=5
w other|6=32 8=5 10=36 12=11 22=-5
w our|4=-6 11=-7 19=-6
w outgoing|2=6
w out|5=-11 6=-10 11=-7 17=6 19=-8 22=-7 23=-7 24=-8
w overflight|2=5
w over|0=14 2=-6 11=7 19=-10
w owe|1=16 22=7
w own|1=-7 5=-6 11=-8 23=12
w pact|18=-5
w pair|23=8
w paper|11=7 16=13 18=7 24=6
w paragraph|2=12
w parler|2=7
w parliament|0=6 2=-9 9=6
w participant|21=11
w participate|7=6 21=12
w partner|6=7 7=-8 10=6
w part|2=6 4=6 19=15
w passage|6=5 25=8
w pass|16=6
w past|8=8
w patience|1=6
w patrol|1=6 2=12 3=7 4=11 5=-7
w payment|1=15
w pay|2=-6 6=6 10=-7 12=-6 21=-6
w peacekeeper|3=9 5=-7 11=-9 18=16 19=-8 25=9 26=13
w peacekeeping|2=9 12=-7 19=-5 23=-9 24=-7 25=20
w peace|2=10 5=-6 12=5
w people|25=10
w percent|5=-5
w permanent|5=5 6=5 22=8
w personnel|0=-5 1=-9 2=-7 5=6 6=6 11=8
w persuade|5=8 22=7
w phase|25=7
w phone|20=9
w place|1=7 2=5 4=10 5=-12 10=-5 11=14 21=6
w plane|4=5
w planned|0=5
w planner|11=21 19=6 22=6
w planning|9=7 19=9 20=8 21=7
w plan|0=9 1=6 2=11 5=-8 6=-5 11=6 12=-5 18=12 23=-10 24=-7 26=5
w platoon|22=6
w plead|5=12 6=8
w pledge|5=-6 9=6 10=8 11=-8 12=-6 21=7 22=5
w point|0=5 10=6 11=7
w policeman|0=9 11=7
w police|3=-8 6=-14 7=-13 9=-8 10=-10 11=26 18=-9 20=-6 21=-6 23=-8 26=-7
w policy|20=5
w political|2=8
w possible|2=7 5=8 22=7
w postponement|5=5
w posture|25=8
w post|0=7 3=7
w practice|1=6
w praise|10=6
w predictable|4=6 6=5 25=5
w premier|2=5 19=5
w prepare|5=7 23=7 24=8
w presence|17=7
w presencia|16=6
w present|4=9 11=-7 21=7
w president|1=11 2=9 3=-5 5=17 7=-6 9=8 10=-7 11=-7 16=-7 18=-8 19=29 20=15 21=-9 22=26 24=-5 25=-6
w press|9=5 26=13
w price|12=10
w prime|2=18 4=5 19=14 21=7
w principal|2=7 3=8
w problem|1=5
w procurement|4=5
w profit|11=5
w prohibit|0=6
w prolonged|24=33
w prolong|24=9
w promise|0=6 1=14 2=6 5=-8 7=6 11=13 22=9
w propose|23=5
w protect|7=7
w protest|22=5
w protocol|16=9 21=7
w provide|9=6 11=7 19=-7
w province|0=6
w présence|26=6
w prévisible|6=7
w public|4=6
w purse|1=7
w push|4=10
w put|2=13 4=10 6=6 9=6 16=11 17=11 18=6 22=8
w quarter|1=24 4=5
w quart|1=8
w radio|21=6
w raise|11=6 21=11 25=5
w rally|6=6 10=10
w rare|1=6
w rather|25=6
w ration|9=12
w reach|4=5 10=6 14=8 22=7
w readied|0=6
w readiness|2=7 19=8 23=6
w ready|4=12 5=5 17=5
w reason|1=8 5=6 21=7
w rebel|2=5
w reciprocal|0=5 17=11
w recommend|12=6
w reduction|1=8
w refuel|2=8
w refusal|2=8
w region|10=8
w regret|9=7
w reimbursement|16=12
w reimburse|1=6
w reinforcement|3=8 5=6
w reinforce|5=12 10=-5
w reiterate|2=7
w reject|2=-13
w release|2=13
w remainder|4=7
w remaining|1=6
w remain|1=10 2=-6 5=13 8=7 11=11
w remark|4=8 10=7
w remove|2=12
w renewal|2=6 10=6
w renew|0=7 7=8 17=7
w reopen|3=6
w repatriate|1=8
w replace|23=5 25=15
w reply|1=5 5=6
w report|2=-10 25=6
w representative|7=8 21=7
w request|5=48 6=10 7=31 8=20 9=7 10=-11 19=-8
w require|11=6 13=6
w reservation|2=7
w reserve|5=6 6=8
w resignation|2=12
w resolution|1=7 5=-8 23=17 24=8 25=5
w resource|4=6 6=5 25=5
w respond|6=6
w responsabilité|23=7
w response|5=5 10=6
w result|19=10
w resume|5=8
w retort|10=8
w reverse|2=5
w review|7=8 26=5
w right|10=6
w ring|20=6
w rise|21=8
w road|3=10 4=7
w role|10=5 23=6
w room|4=5 21=15
w rotate|2=8
w rotation|2=13
w rule|0=-10 3=7 21=5
w ruling|0=19
w run|17=6 24=-6
w référence|2=8
w républicains|2=6
w s'|5=5
w sail|1=6
w salary|1=10
w same|8=7 10=16 22=6
w savoir|5=8 22=7
w say|0=-14 4=-12 5=11 7=-10 8=-9 9=-6 12=-14 14=-8 15=-7 17=-6 19=-9 20=-8 24=-6 25=-7
w scramble|10=16
w screen|21=7
w sea|9=7 19=7 23=5
w second-largest|6=6
w second|5=8 7=16 16=6 19=17 22=5 25=6
w secretariat|1=9 12=5
w secretary|1=-8 2=10 3=16 10=17 19=12 21=6 22=7
w sector|3=7
w security|1=15 2=-9 3=11 6=-10 17=-5 18=-5 19=12 25=-9
w seek|10=12
w see|5=7 10=7 19=13 22=11
w senate|2=12
w senator|2=15
w send|2=-8 3=-8 5=12 6=-10 9=-7 10=-15 11=-17 16=-6 17=-7 19=-9 21=-10 22=-9 24=-10 25=-7
w senior|1=6
w serve|11=9
w session|19=7
w setback|1=6
w settle|1=6 2=5 16=12
w set|1=-5 9=7 11=7 14=6 22=-6
w seventh|1=7
w several|3=7 5=9 12=6
w se|1=16 2=-5 10=12 11=-7 16=13 19=24 23=6 24=8
w share|7=6 11=15
w shell|3=7
w she|3=9 10=6 11=9
w shield|23=5
w ship|2=-5 4=-9 13=26
w short|4=5 11=-6
w shoulder|10=8
w should|2=-5 5=-7 11=10 25=5
w side|19=15 21=6
w signature|16=8 17=8 22=7
w signing|17=11
w sign|16=10 17=10 18=27 21=-8
w since|1=7 3=8 4=10 5=12 12=-6 19=-11 21=-7 22=-12
w single|9=7
w site|9=6
w sitting|2=5
w situation|22=13
w sit|2=7 19=6 21=7
w so far|2=7 25=7
w soil|14=6
w soldier|1=18 3=-6 4=-13 5=15 7=-7 8=-6 9=5 10=-16 11=13 12=-5 13=-8 17=-6 18=-7 19=-19 21=-8 22=-20 23=-14 24=5
w somebody|7=10
w soon|5=8 10=-7 20=5
w source|1=6
w southern|5=6 10=-9 20=6 26=13
w south|20=5
w so|0=8 2=-7 4=7 5=-5 9=6 19=9 23=7 24=17
w speak|2=6 11=11 19=5 20=7 21=12 22=-6
w special|7=6
w speed|10=-5
w spend|19=13 22=10
w spokesman|5=-7 6=-6 26=6
w spokesperson|1=5
w spring|11=7
w squadron|7=7
w stabilization|10=9 23=8
w staff|4=10 7=5 11=7 17=5 19=14 22=8
w stage|2=6
w standby|23=10 26=7
w standing|7=8 23=6
w stand|1=-6
w statement|13=7 18=5 23=6
w state|1=6 7=13 11=-8 13=8 14=6 21=10 22=-8 26=5
w station|18=6
w status-of-forces|2=6 17=18
w status-of-mission|0=6 17=17
w status|17=31 18=-7
w stay|0=7 5=12 11=-5 19=11 22=13 24=-7
w step|10=11
w still|2=10 3=6 4=8
w stopover|18=6
w strike|3=7
w strong|11=-6 19=5
w study|5=9 7=7 13=6 22=7
w subject|10=6
w such|2=18 9=7 10=12 18=7
w sue|0=18
w summit|5=6 20=6 24=9
w sum|11=5
w supply|3=7 4=8 18=7
w support|1=-6 4=13 5=-17 9=12 10=43 12=-6 19=-6 21=-7 22=-8 23=-9 24=-6
w suspend|3=-5
w suyo|16=9
w table|19=16 26=8
w take|0=-5 1=-8 2=-5 4=-8 5=-9 7=-7 11=-8 12=-5 16=-6 19=-9 24=8 25=-6
w talk|2=-6 6=14 21=-8
w team|3=5 22=22
w telephone|20=22
w tell|3=-6 5=-10 9=6 10=-10 11=12 13=5 19=-6 20=7 22=7
w terminate|26=11
w territory|14=7
w text|16=7 17=8
w thanks|6=8
w thank|20=19 22=5
w than|1=6 5=-6 8=7
w that|2=10 4=23 6=10 7=-11 8=-6 11=10 12=11 13=-7 14=-9 15=-7 16=-6 23=-20 24=-9
w their|2=-10 3=14 4=-7 5=-11 6=7 7=-9 9=11 10=17 11=-7 18=9 21=9 22=-6 24=10
w them|4=9 5=8 17=-5 21=-6 22=11 24=-6 25=5
w then|21=5
w theory|11=8
w there|0=-5 2=29 3=7 4=12 13=-5 22=17
w they|0=-6 4=-12 5=-6 7=-7 16=-5 18=-7 19=10 22=-8 24=9 25=-6 26=-6
w thing|10=5
w think|9=6 11=-7
w third|4=9
w threat|10=8
w throw|10=8
w thru|16=6 19=19
w time|1=-5 5=-8 6=-5 7=-8 10=5 11=-6 22=6 24=10
w together|19=6 21=17
w too|1=8
w total|3=8 11=-11 12=7
w tough|25=5
w tour|22=-11
w town|22=6
w tow|4=6
w to|2=-11 3=-36 4=-25 5=10 6=47 7=-8 8=-14 10=34 11=-9 12=-9 13=-32 14=-9 15=-22 16=-10 17=-7 18=-13 19=-15 20=-6 22=15 23=-8 25=16 26=-16
w trade|19=-5
w trainer|5=-6 8=7
w training|6=-7 9=8 11=-7 19=-11 25=17
w train|14=12
w transformation|2=10
w transform|2=9 12=6 25=19
w transition|23=10
w transport|6=5 9=14
w travel|9=8 22=25
w treasury|1=6
w treat|2=7
w trip|12=7 22=20
w troop-contributing|17=5
w troop|1=7 3=-7 4=-13 5=-17 10=-13 11=17 19=-9 22=-10 24=-8 25=-7
w trust|12=-8
w try|10=13
w turn|2=5 7=11 8=9 25=-8
w twice|1=6
w two-day|19=9
w u.n.-backed|11=6
w unanimously|23=-6 24=9 26=10
w understanding|2=6 16=23 19=8 22=6
w under|0=6 1=-5 2=8 5=-11 11=-6 18=25 23=-5 24=7
w uniformed|11=12
w unit|2=5 9=7 11=6 25=5
w unless|4=7
w until|1=8 2=18 4=6 24=34 25=8
w up|2=-8 3=19 9=12 10=-6 11=-7 12=-6 14=5 22=-5 24=10 25=-5
w urgently|13=6
w urge|1=-6 2=6 5=13 6=9 10=12
w use|1=8 2=7 6=10 7=5
w vehicle|1=-7 2=10 4=25 5=6 7=9 9=-5
w very|10=7
w vest|6=9 7=8
w vet|2=5
w videoconference|20=18
w video|18=7 19=-8 20=25
w virtual|20=6
w visit|22=38
w voice|2=7
w voluntary|1=10
w vote|2=-8 11=-8 24=9 25=6
w wage|1=-9
w wait|2=8 4=14
w waiver|6=8
w want|5=5 6=-7 8=12 10=8 17=6 19=-5
w warship|7=13
w water|3=9 4=9
w way|18=10
w weapon|3=7
w weekend|16=5 22=7
w week|2=-6 23=6 24=7
w weigh|22=8
w well|4=-6 6=9 10=6 11=6 17=5
w we|1=-8 2=-7 3=-7 5=-9 10=11 11=-9 13=-6 18=-5
w what|1=14 2=-6 5=-9 10=14 19=16 20=6 21=15
w when|16=6 19=13
w where|19=14 22=8
w whether|5=-6
w which|0=13 2=16 4=10 5=5 6=13 7=13 10=14 11=12 12=-13 17=8 18=20 23=16 24=-8 25=23 26=-7
w whole|8=8
w whom|19=9 22=10
w who|1=-9 4=11 6=-10 9=-6 10=5 11=6 12=-7 18=-6 20=-6 21=-5 24=-6 25=-6 26=-6
w willing|2=6
w will|0=-11 1=5 3=16 4=-6 5=-6 6=-11 8=-8 10=-10 14=-7 15=-6 18=5 19=11 21=7 23=-15
w winter|5=7 11=-6 24=5
w wish|6=7 10=6 14=8
w withdrawal|5=8 10=-6 11=-5 19=-7 20=10 23=-6
w withdraw|1=-6 2=-5 5=-5 9=6 22=-5
w withhold|2=14
w without|2=8 4=-11 13=-7 21=-5
w with|3=-9 4=-13 5=-6 6=5 7=19 10=-10 12=-11 13=-6 14=-7 15=-6 16=32 17=10 18=11 19=20 20=7 21=9 22=17 24=-7 25=6 26=-12
w word|10=-5
w workshop|19=8 21=6
w work|4=10 11=9 19=11
w worry|3=7
w would|1=-7 2=24 3=-9 4=-6 5=13 6=-15 7=6 8=-6 12=-6 16=-8 22=-9 23=-9 25=9
w wounded|18=8
w wound|16=7
w write|0=6 3=7 7=6 8=8 19=-5 23=5
w year|1=-10 4=-5 5=-7 7=-6 8=5 12=39 14=11 17=9 21=-9 24=29 25=-7 26=16
w yet|0=7 1=9
w y|10=5
w à|5=6
w č|9=7
`;
