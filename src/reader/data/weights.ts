// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at beside 1 true|0=6
at beside 3 false|0=-6 1=6
at beside acts|0=7
at beside in|0=-5 1=5
at beside|0=7
at down 1 true|0=-7 1=5
at down 2 false|0=6 1=-9
at down acts|2=7
at down agreement drafting|0=8 1=-7
at down agreement|0=5
at down authorised|1=5 2=-5
at down bind|0=-6 1=6
at down by|0=-14 2=14
at down delivered|0=-11 1=12
at down ended|0=10 1=-9
at down extended|0=-7 2=9
at down give|0=10 1=-8
at down hold|1=6
at down leave|1=-6
at down light|1=-6
at down mandate|1=-7
at down need|0=-6 2=7
at down none|0=-12 1=13
at down obstacle|0=-14 1=15
at down on|0=-10 1=12
at down past main|1=-6
at down past perfect main|0=15 1=-13
at down present main|1=6 2=-6
at down request|0=21 1=-16
at down requirement|0=-8 2=8
at down says|0=6
at down say|0=9 1=-6
at down statement|0=5
at down|1=-6
at else ,|0=-6 1=6
at else 1 true|2=-7
at else 2 false|0=8 1=8 2=-15
at else 2 true|1=-10 2=10
at else 3 false|2=-7
at else 3 true|0=9 2=-6
at else acts|0=6 1=14 2=-19
at else adopted|0=-6 1=7
at else agreement signed|0=-7 1=9
at else agreement|0=-7 1=9
at else arrive|0=5 1=-11 2=6
at else ask|1=7
at else authorised|1=7
at else authorise|0=-6 1=7
at else back|0=-9 1=11
at else before|0=7 1=-7
at else by|0=14 1=-7 2=-7
at else changed|0=6
at else contribution|0=8 2=-12
at else dated|0=9 1=-8
at else decide|0=10 1=-10
at else delivered|0=13 1=-9
at else engagement held|0=-10 1=14
at else engagement|0=-8 1=12
at else extended|0=9 1=-13
at else extend|0=12 2=-12
at else from|0=9 1=-6
at else future main|1=10 2=-6
at else future relative|0=21 1=-20
at else give|0=-16 2=14
at else haiti|0=-5 1=6
at else intervened|0=-5 1=5
at else in|1=10 2=-5
at else keep|0=11 1=-10
at else leave|0=14 1=-6 2=-9
at else light|0=-11 1=10
at else mandate|0=9 1=-10
at else meet|1=13 2=-9
at else none gerund|0=-5 1=6
at else none infinitive|0=-8 2=6
at else none participle|0=-11 1=12
at else none|0=15 1=-7 2=-8
at else of|0=24 1=-17 2=-7
at else on|0=-10 1=8
at else past main|0=10 1=-15 2=5
at else past perfect main|0=16 1=-14
at else past perfect relative|0=-12 1=13
at else past relative|2=-6
at else past sub|0=11 1=-10
at else pledged|1=6
at else possible that|0=6 1=-5
at else present main|0=-8 1=8
at else present relative|0=13 1=-11
at else present that|0=-10 1=11
at else promise|0=-6
at else refuse|0=-15 1=17
at else request|0=11 1=-7
at else requirement|0=7
at else says|0=18 1=-12 2=-6
at else say|0=26 1=-20 2=-6
at else serve|2=7
at else sign|0=13 1=-12
at else suspended|0=-5 1=5
at else the|0=-16 1=7 2=9
at else to|0=-7 2=8
at else until|0=24 1=-11 2=-13
at else withdrawn|0=9 1=-5
at else would main|0=7 2=-8
at else would that|0=17 1=-8 2=-9
at else »|0=-5 1=5
at else|0=23 2=-25
at loose ,|0=13 1=-12
at loose 1 true|2=-6
at loose 2 false|0=9 1=-14
at loose 2 true|0=-12 1=25 2=-12
at loose 3 true|0=8 1=-7
at loose acts|0=-11 1=21 2=-9
at loose agreement drafting|0=-12 1=13
at loose agreement|0=-14 1=16
at loose announced|0=9 1=-8
at loose arrived|0=-9 1=9
at loose arrive|0=-9 2=6
at loose at|0=-9 1=9
at loose authorise|0=5
at loose back|0=8 1=-7
at loose bar|0=-14 1=14
at loose bind|0=26 1=-25
at loose by|0=-10 2=13
at loose considering|0=6 1=-6
at loose contribution|0=16 1=-11 2=-5
at loose delivered|0=13 1=-10
at loose deposited|0=8 1=-7
at loose end|0=9 2=-7
at loose engagement held|0=15 1=-15
at loose engagement|0=15 1=-15
at loose give|0=11 2=-6
at loose intervened|0=8 1=-8
at loose in|1=9
at loose leave|2=-7
at loose none|0=-25 1=21
at loose obstacle|0=-8 1=22 2=-14
at loose on|0=-9 1=14
at loose promise|0=10 1=-6
at loose refuse|0=-11 1=11
at loose rejected|0=-8 1=8
at loose requirement|1=-6 2=6
at loose says|0=20 1=-19
at loose serve|0=-12 2=9
at loose since|0=11 1=-9
at loose unverbed|0=8 2=-11
at loose withdrawn|0=-8 1=10
at loose|0=8 2=-11
at main ,|0=-12 1=14
at main 1 true|0=-11 1=18 2=-5
at main 2 false|0=-5
at main 2 true|0=15 1=-5 2=-9
at main 3 false|0=11 2=-7
at main ^|0=11 1=-9
at main acts|2=-7
at main announced|0=-7 1=9
at main arrive|0=6
at main ask|0=-11 1=12
at main a|0=6 1=-6
at main bind|2=7
at main changed|0=7 1=-7
at main circuler|0=-5 1=5
at main considering|0=-11 1=13
at main decided|0=-5 1=5
at main delivered|0=14 1=-8 2=-6
at main departed|0=-10 1=13
at main departs|0=-5 1=5
at main engagement planned|0=-6 1=6
at main engagement|1=7
at main extended|0=-13 1=11
at main future main|0=-8 1=14 2=-6
at main give|0=-16 1=12
at main hold|0=-8 2=10
at main indicated|0=7 1=-6
at main in|0=16 1=-14
at main landed|0=7 1=-7
at main learned|0=8 1=-8
at main leave|2=7
at main light|0=11 1=-9
at main mandate|0=-12 1=14
at main meet|0=10 1=-9
at main none gerund|0=7 1=-6
at main none participle|0=11 1=-8
at main none|0=-10 1=12
at main obstacle|0=8 1=-6
at main office|0=7 1=-7
at main of|1=-5 2=5
at main on|0=32 1=-19 2=-14
at main past main|0=16 1=-11
at main past perfect main|0=24 1=-18 2=-6
at main past perfect relative|2=5
at main past perfect that|0=8 1=-7
at main past relative|0=-10 1=8
at main past sub|0=-9 1=7
at main past that|1=-8 2=6
at main pledged|0=9 1=-15 2=5
at main possible main|0=-8 1=11
at main possible sub|0=5 1=-5
at main present infinitive|0=-27 1=32
at main present main|0=19 1=-5 2=-14
at main present sub|0=9 1=-9
at main promise|1=6 2=-10
at main refused|0=-16 1=17
at main repatriates|0=10 1=-9
at main reporters|0=-7 1=7
at main requirement|0=7 2=-6
at main said|0=-18 1=20
at main says|1=12 2=-11
at main say|0=20 1=-6 2=-14
at main serve|0=6
at main should main|0=5 1=-5
at main should relative|0=-8 2=11
at main since|0=-15 1=16
at main thank|0=-5 1=5
at main the|1=-9
at main to|1=-10 2=11
at main want|0=-5 1=6
at main withdrawn|0=-7 2=9
at main would main|0=-11 1=12
at main would sub|0=-8 1=8
at main would that|0=-6 1=7
at main york|0=6 1=-6
at main|1=14 2=-18
at own ,|0=17 1=-8 2=-8
at own -|0=8 1=-7
at own 1 true|0=8 1=11 2=-15
at own 2 false|1=-15 2=15
at own 2 true|1=7
at own 3 false|0=14 1=-12
at own 3 true|1=5 2=-7
at own ^|0=-22 1=24
at own acts|0=14 2=-13
at own agreement drafting|0=8 1=-12
at own agreement ended|0=6 1=-6
at own agreement signed|0=-12 1=15
at own agreement|1=-8 2=8
at own approved|0=-9 1=10
at own arrived|0=-8 1=9
at own arrive|1=-8 2=8
at own ask|0=19 1=-13 2=-6
at own authorised|0=14 1=-11
at own authorise|0=-8 1=9
at own back|0=-11 1=18 2=-7
at own bar|0=10 1=-10
at own before|0=24 1=-8 2=-16
at own between|0=9 1=-9
at own bind|1=5 2=-9
at own changed|0=-5 1=8
at own committed|0=7
at own completed|0=8 1=-8
at own considering|1=-7 2=10
at own consider|0=11 2=-8
at own contribution|0=-26 1=12 2=19
at own country|0=5 1=-5
at own delivered|1=21 2=-15
at own despite|0=8 1=-7
at own due|1=-8 2=10
at own earlier|0=8 1=-8
at own ended|0=-12 1=6 2=6
at own end|0=19 1=-15
at own engagement held|1=6 2=-9
at own engagement planned|0=-15 1=22 2=-6
at own engagement|0=-13 1=28 2=-15
at own expected|1=-11 2=11
at own extended|0=7 2=-11
at own extend|0=-12 2=9
at own for|0=12 1=-14
at own from|0=11 1=-8
at own fund|0=-7 1=8
at own future main|1=-35 2=37
at own future relative|0=11 1=-10
at own future that|0=9 1=-11
at own give|0=-10 1=8
at own haiti|1=-6 2=10
at own hesitate|0=-8 1=9
at own in|2=5
at own keep|0=21 1=-7 2=-14
at own late|0=-10 1=10
at own launched|0=-8 1=8
at own leave|1=10 2=-7
at own light|0=8 1=-6
at own mandate|0=8 2=-11
at own meet|0=14 1=-14
at own men|2=-7
at own mission|1=6
at own nassau|2=8
at own none gerund|0=-6
at own none infinitive|0=14 1=-9 2=-5
at own none|0=-9 1=-6 2=16
at own obstacle|0=53 1=-47 2=-7
at own october|0=7 1=-6
at own officers|0=-15 1=11
at own of|0=-19 2=15
at own on|1=7 2=-7
at own past main|0=-7 1=36 2=-25
at own past participle|1=7 2=-6
at own past perfect main|0=-12 1=22 2=-10
at own past perfect relative|0=9 1=-7
at own past perfect sub|0=-7 1=9
at own past perfect that|1=14 2=-13
at own past relative|0=-12 1=19 2=-7
at own past sub|1=5
at own pledged|0=-9 1=-21 2=30
at own port-au-prince|1=11 2=-7
at own possible main|0=-25 1=18 2=7
at own possible that|0=-8 2=12
at own present infinitive|0=9 1=-19 2=11
at own present main|0=13 1=-12
at own present sub|0=8 1=-8
at own promise|0=-20 1=20
at own raises|0=7 1=-7
at own received|0=6 1=-6
at own refused|0=-8 1=10
at own refuse|0=5
at own reluctant|1=6
at own repatriated|0=10 1=-10
at own request|0=-17 1=23 2=-6
at own requirement|0=23 1=-17 2=-6
at own say|0=23 1=-25
at own serve|0=-10 1=15
at own should main|1=9 2=-7
at own sign|0=-20 1=12 2=8
at own since|0=14 1=-9
at own suspended|1=5
at own the|1=9 2=-12
at own to|0=18 1=-29 2=11
at own troops|0=-10 2=11
at own unanimously|0=9 1=-8
at own until|1=-9
at own urged|0=8 1=-8
at own voted|0=7 1=-7
at own want|0=-7 1=8
at own washington|0=5
at own withdrawn|0=-12 2=10
at own would that|0=7
at own|0=15 2=-12
at up ,|0=10 1=-9
at up 1 true|1=7 2=-8
at up 2 false|0=-8 1=11
at up 3 false|0=8 1=-8
at up 3 true|0=5 1=-5
at up ^|0=-12 1=13
at up acts|1=12 2=-8
at up arrive|0=-5 1=6
at up asked|0=11 1=-11
at up bind|0=-13 1=14
at up changed|0=14 1=-13
at up consider|0=13 1=-12
at up contribution|0=-11 1=22 2=-11
at up council|0=-5 1=6
at up delivered|0=6 1=-6
at up ended|0=-8 1=10
at up give|0=7 1=-6
at up in|0=-19 1=20
at up meet|0=12 1=-12
at up none gerund|0=10 1=-10
at up none infinitive|0=-18 1=19
at up none|0=16 1=-15
at up past perfect that|0=-10 1=10
at up past that|0=6 1=-5
at up pledged|1=8 2=-8
at up possible that|0=12 1=-11
at up present infinitive|1=7 2=-6
at up present that|0=21 1=-20
at up promise|0=-9 1=13
at up refused|0=-8 1=9
at up request|0=19 1=-19
at up said|0=12 1=-10
at up says|0=15 1=-8 2=-7
at up say|1=11 2=-6
at up sign|0=-9 1=9
at up would that|0=-10 1=15
at up|0=11 2=-15
back 0 agreement drafting|0=-13 1=16
back 0 agreement signed|0=24 1=-23
back 0 arrive|0=7 2=-11
back 0 ask|0=-10 1=14
back 0 authorise|0=-7 1=8
back 0 back|0=-17 1=19
back 0 bar|0=-10 1=10
back 0 bind|0=14 1=-11
back 0 changed|0=-13 1=15
back 0 considering|0=11 1=-7
back 0 delivered|0=23 1=-11 2=-9
back 0 due|0=7
back 0 ended|0=7 1=-6
back 0 end|0=6 2=-7
back 0 engagement planned|0=-8 1=9
back 0 extended|0=-12 1=-7 2=19
back 0 give|1=-11 2=12
back 0 hold|0=21 1=-20
back 0 leave|0=9 1=-22 2=13
back 0 light|0=20 1=-26 2=6
back 0 meet|1=6
back 0 none|0=-20 1=17
back 0 obstacle|0=-6 1=13 2=-7
back 0 pledged|0=15 1=-17
back 0 promise|1=5 2=-9
back 0 refused|0=15 1=-13
back 0 refuse|0=9 1=-8
back 0 reluctant|1=6
back 0 request|0=-26 1=30
back 0 requirement|0=14 1=-9 2=-5
back 0 say|0=10 2=-9
back 0 serve|0=15 1=-11
back 0 suspended|0=13 1=-12
back 0 want|0=-13 1=14
back 0 withdrawn|0=-13 1=12
back 0|0=28 2=-37
back 1 agreement drafting|0=12 1=-11
back 1 agreement signed|0=-8 1=9
back 1 arrive|0=-14 1=11
back 1 ask|0=-7 1=9
back 1 authorised|0=15 1=-10
back 1 authorise|0=-19 1=20
back 1 bar|0=-9 1=9
back 1 bind|0=15 1=-11
back 1 changed|0=-6 1=8
back 1 change|0=-8 1=8
back 1 considering|0=19 1=-17
back 1 delivered|0=13 2=-6
back 1 due|0=6 1=-5
back 1 end|0=12 1=-16
back 1 engagement planned|0=6
back 1 extended|0=-9 1=6
back 1 give|1=-8 2=10
back 1 hesitate|0=7 1=-7
back 1 keep|0=-17 1=18
back 1 leave|0=24 1=-18 2=-7
back 1 light|0=15 1=-7 2=-8
back 1 meet|0=-7 2=6
back 1 none|0=17 1=-10 2=-8
back 1 obstacle|0=5
back 1 pledged|0=-18 1=16 2=6
back 1 promise|0=8 2=-10
back 1 refused|0=18 1=-16
back 1 refuse|0=12 1=-10
back 1 reluctant|0=-11 1=12
back 1 requirement|0=15 1=-12
back 1 say|0=12 1=-6 2=-6
back 1 serve|0=20 1=-18
back 1 suspended|0=6 1=-5
back 1 thank|0=6 1=-6
back 1 withdrawn|0=16 1=-12
back 10 ahead|0=-9 1=-11 2=20
back 10 now|0=-8 1=40 2=-28
back 10 past|1=36 2=-38
back 1|0=53 1=-38 2=-39
back 4 ahead|1=-9 2=6
back 4 long-ago|0=20 1=-13 2=-7
back 4 now|0=21 1=-15 2=-6
back 4 past|0=20 1=-14 2=-5
back 7 ahead|0=24 1=-16 2=-7
back 7 long-ago|0=17 1=-13
back 7 now|1=-7 2=9
back 7 past|0=38 1=-23 2=-17
back future main|0=22 1=-22
back future relative|0=8 1=-6
back future that|0=20 1=-18
back last false|0=31 1=-24 2=-9
back last true|0=42 1=-17 2=-50
back none infinitive|0=-16 1=7 2=9
back own 0|0=23 1=26 2=-59
back own 1|0=50 1=-42 2=-13
back own 2|0=41 1=-57 2=16
back past main|0=8 1=22 2=-28
back past perfect main|0=19 1=-7 2=-11
back past perfect relative|0=16 1=-15
back past perfect sub|0=7 1=-7
back past perfect that|0=6
back past relative|0=-9 1=12
back past sub|0=-12 1=14
back past that|0=6 2=-7
back possible main|0=-13 1=15
back possible that|0=8 1=-7
back present infinitive|0=10 1=-13
back present main|0=16 1=-14
back present relative|0=18 1=-15
back present that|0=-6 1=9
back should main|1=-8
back unverbed|0=15 2=-13
back would main|0=20 1=-13 2=-6
back would that|0=-19 1=15
before , 10 now|0=33 1=-24 2=-9
before , 10 past|0=-15 1=19
before , agreement drafting|0=5
before , agreement signed|0=-7 1=8
before , considering|0=-7 1=7
before , contribution|0=-9 1=16 2=-7
before , delivered|0=7 1=-6
before , engagement held|0=6 1=-5
before , engagement|0=6 1=-5
before , obstacle|0=8 1=-7
before , pledged|0=-8 1=12
before , refused|0=-11 1=11
before , request|0=16 1=-15
before , withdrawn|0=13 1=-12
before ,|0=23 1=-9 2=-13
before - 10 now|0=8 1=-7
before - contribution|0=10 1=-10
before - suspended|0=10 1=-10
before -|0=8 1=-7
before 100 7 now|0=-5 1=6
before 100 contribution|0=-5 1=6
before 100 delivered|0=-5 1=6
before 100|0=-5 1=6
before ^ 10 past|1=7
before ^ 7 now|0=-11 1=12
before ^ 7 past|0=-11 1=11
before ^ authorised|0=-7 1=7
before ^ contribution|0=-7 1=9
before ^ mandate|0=-7 1=8
before ^ pledged|0=8 1=-7
before ^ suspended|0=-5 1=5
before ^|0=-24 1=28
before a 10 past|0=6 1=-6
before a contribution|0=6 1=-6
before a withdrawn|0=6 1=-6
before adopted 10 past|0=-8 1=9
before adopted extended|0=-6 1=7
before adopted mandate|0=-7 1=9
before adopted|0=-11 1=13
before after pledged|0=-5 1=5
before after withdrawn|0=8 1=-8
before after|0=6
before and 10 past|0=-6 1=6
before and 7 past|0=8 1=-8
before announced|1=6
before approved authorised|0=-7 1=7
before approved mandate|0=-7 1=7
before approved|0=-7 1=8
before arrived 4 now|0=-14 1=15
before arrived contribution|0=-18 1=18
before arrived delivered|0=-18 1=18
before arrived|0=-17 1=18
before asked 7 now|0=11 1=-11
before asked contribution|0=11 1=-11
before asked|0=11 1=-11
before at 10 past|0=-14 1=14
before at contribution|0=-14 1=14
before at delivered|0=-14 1=14
before at|0=-14 1=14
before a|0=6 1=-6
before before 10 ahead|0=7 2=194
before before 10 past|0=8 1=-8
before before 7 ahead|0=8 2=194
before before authorised|0=9 1=-9
before before contribution|0=12 1=-7
before before extended|0=6 2=-5
before before mandate|0=11 1=-6 2=-6
before before pledged|0=5
before before|0=23 1=-11 2=-12
before begun|0=-11 1=11
before between 10 past|0=8 1=-8
before between contribution|0=12 1=-12
before between delivered|0=8 1=-8
before between|0=12 1=-12
before by 10 ahead|0=-13 2=214
before by 10 past|0=11 1=-9
before by 7 ahead|2=201
before by contribution|1=-10 2=13
before by ended|1=7 2=-6
before by engagement held|0=7 1=-5
before by engagement|0=7 1=-5
before by mandate|1=7 2=-11
before by obstacle|0=5
before by pledged|0=-6 2=7
before by requirement|0=-15 2=17
before by withdrawn|1=-7 2=5
before by|1=-11 2=13
before circuler 10 past|0=-5 1=5
before circuler contribution|0=-5 1=5
before circuler delivered|0=-5 1=5
before circuler|0=-5 1=5
before completed 10 past|0=8 1=-8
before completed authorised|0=8 1=-8
before completed mandate|0=8 1=-8
before completed|0=8 1=-8
before council 7 now|0=9 1=-8
before council 7 past|0=-6 1=7
before council contribution|0=8 1=-8
before council ended|0=-10 1=11
before council extended|0=-9 1=10
before council mandate|0=-13 1=16
before council|1=6
before country contribution|0=5 1=-5
before country|0=5 1=-5
before dated mandate|0=7 1=-7
before decide 10 past|0=11 1=-9
before decide extended|0=11 1=-9
before decide mandate|0=11 1=-9
before decided 4 past|0=5
before decided 7 past|0=-5 1=5
before decide|0=11 1=-9
before departed 7 now|0=-12 1=15
before departed contribution|0=-12 1=15
before departed withdrawn|0=-12 1=15
before departed|0=-12 1=15
before departs 10 now|0=-9 1=11
before departs 10 past|0=-5 1=5
before departs contribution|0=-9 1=11
before departs obstacle|0=-5 1=5
before departs pledged|0=-9 1=11
before departs|0=-15 1=17
before deposited pledged|0=8 1=-7
before descendieron 10 now|0=-6 1=7
before descendieron contribution|0=-6 1=7
before descendieron|0=-6 1=7
before despite 10 past|0=8 1=-7
before despite contribution|0=8 1=-7
before despite|0=8 1=-7
before earlier 10 now|0=9 1=-9
before earlier contribution|0=9 1=-9
before earlier delivered|0=9 1=-9
before earlier|0=9 1=-9
before expected 10 now|0=-6 2=9
before expected 7 now|0=6 1=-8
before expected contribution|1=-9 2=11
before expected pledged|1=-9 2=11
before expected|1=-11 2=11
before for 4 now|0=7
before for 7 ahead|1=-7 2=5
before for contribution|1=-8
before for engagement held|0=-6 1=7
before for engagement|0=-7 1=9
before for pledged|1=-7
before for request|0=10 1=-10
before force|0=10 1=-10
before for|0=14 1=-13
before from 10 ahead|0=21 1=-7 2=-14
before from 7 ahead|0=-8 2=9
before from 7 past|0=7 1=-6
before from contribution|1=-6 2=8
before from extended|0=16 2=-12
before from mandate|0=21 1=-8 2=-13
before from pledged|0=-9 2=10
before from|0=21 1=-16 2=-6
before fund 4 now|0=-7 1=8
before fund contribution|0=-7 1=8
before fund delivered|0=-7 1=8
before fund|0=-7 1=8
before haiti 4 now|2=5
before haiti 7 now|1=5
before haiti contribution|0=-13 2=10
before haiti delivered|1=5
before haiti pledged|0=-8 2=10
before haiti|0=-9 2=9
before hold contribution|0=-7 1=8
before hold suspended|0=-7 1=8
before hold|0=-8 1=9
before in 4 ahead|0=13 1=-7 2=-5
before in 4 long-ago|0=5 2=-6
before in 4 now|0=-6 2=9
before in 4 past|0=-12 1=13
before in 7 ahead|0=-10 1=-26 2=36
before in 7 long-ago|0=-19 1=23
before in 7 now|1=6
before in 7 past|0=25 1=8 2=-32
before in agreement drafting|0=11 1=-10
before in agreement signed|0=-12 1=14
before in authorised|0=-15 1=9 2=7
before in changed|0=9 1=-7
before in considering|1=-7
before in contribution|0=-22 1=13 2=10
before in delivered|0=8 2=-9
before in ended|0=10 1=-8
before in engagement|1=7
before in extended|1=10 2=-6
before in obstacle|0=6
before in pledged|0=-16 1=7 2=10
before in reluctant|0=9
before in request|0=5
before in suspended|0=-7 1=7
before in withdrawn|0=-20 1=9 2=12
before indicated 10 past|0=8 1=-8
before indicated contribution|0=8 1=-8
before indicated delivered|0=7 1=-7
before indicated|0=8 1=-8
before intervened agreement drafting|0=-5 1=5
before intervened agreement|0=-5 1=5
before intervened obstacle|0=8 1=-8
before in|0=-13 1=21 2=-6
before it 4 past|0=-7 1=7
before it delivered|0=8 1=-8
before it|1=5
before late 7 past|0=-10 1=10
before late contribution|0=-10 1=10
before late delivered|0=-10 1=10
before late|0=-10 1=10
before launched contribution|0=6 1=-6
before launched delivered|0=6 1=-6
before lead 4 past|1=5
before lead contribution|1=5
before lead pledged|1=5
before lead|1=5
before learned 10 past|0=8 1=-8
before learned contribution|0=8 1=-8
before learned suspended|0=8 1=-8
before learned|0=8 1=-8
before meeting 10 now|0=11 1=-10
before meeting|0=11 1=-10
before men contribution|2=-7
before men|2=-7
before mission 10 past|0=-7 1=7
before mission authorised|0=-6 1=6
before mission mandate|0=-6 1=6
before mission|1=8
before money 7 now|0=9 1=-9
before money contribution|0=9 1=-9
before money delivered|0=9 1=-9
before money|0=9 1=-9
before nassau 7 now|2=8
before nassau|2=8
before nations|0=-7 1=8
before not 10 past|0=6 1=-6
before not|0=6 1=-6
before october 4 past|0=7 1=-6
before october|0=7 1=-6
before of 10 past|0=-18 1=19
before of 4 ahead|0=14 1=-13
before of 4 long-ago|0=-11 1=12
before of 4 now|0=28 1=-23
before of 4 past|0=12 1=-10
before of 7 ahead|0=-9 2=12
before of 7 now|0=-11 2=14
before of 7 past|0=7 2=-6
before of agreement drafting|0=-11 1=12
before of agreement|0=-14 1=7 2=6
before of authorised|0=13 1=-10
before of committed|0=11 1=-7
before of contribution|2=7
before of delivered|0=-7 1=11
before of extended|2=8
before of mandate|0=14 1=-18
before of pledged|0=8 1=-8
before of withdrawn|0=-16 2=16
before office 10 past|0=7 1=-7
before office engagement held|0=6 1=-5
before office engagement|0=6 1=-5
before officers 7 past|0=-10 1=11
before officers contribution|0=-15 1=11
before officers pledged|0=-11 1=6
before officers|0=-15 1=11
before office|0=7 1=-7
before of|0=7 1=-16 2=8
before on 10 ahead|0=10 1=-9
before on 10 now|1=17 2=-12
before on 10 past|0=14 1=14 2=-22
before on agreement drafting|0=13 1=-12
before on agreement ended|0=6 1=-6
before on agreement|0=18 1=-15
before on considering|0=8 1=-7
before on contribution|1=9 2=-6
before on ended|0=-5 2=7
before on engagement|1=6
before on extended|0=10 2=-14
before on mandate|1=7 2=-11
before on obstacle|0=-10 1=13
before on pledged|0=11 1=-19 2=8
before on reluctant|0=-9 1=9
before on request|1=5
before on requirement|0=9 1=-8
before on withdrawn|0=-12 1=13
before on|0=16 1=19 2=-28
before police 7 past|0=-7 1=8
before police contribution|0=-7 1=8
before police delivered|0=-7 1=8
before police|0=-7 1=8
before port-au-prince 7 now|0=6 2=-5
before port-au-prince contribution|0=-7 1=14 2=-7
before port-au-prince engagement held|0=6 1=-5
before port-au-prince engagement|0=5
before port-au-prince pledged|0=-8 1=15 2=-7
before port-au-prince|1=9 2=-8
before procédé 10 past|0=-6 1=6
before procédé contribution|0=-6 1=6
before procédé delivered|0=-6 1=6
before procédé|0=-6 1=6
before raises 10 now|0=7 1=-7
before raises contribution|0=7 1=-7
before raises delivered|0=7 1=-7
before raises|0=7 1=-7
before received contribution|0=7 1=-7
before received delivered|0=9 1=-9
before rejected obstacle|0=-8 1=8
before rejected|0=-8 1=8
before relieved 7 now|0=10 1=-10
before relieved contribution|0=10 1=-10
before relieved delivered|0=10 1=-10
before relieved|0=10 1=-10
before repatriated 10 past|0=10 1=-10
before repatriated contribution|0=10 1=-10
before repatriated withdrawn|0=10 1=-10
before repatriated|0=10 1=-10
before repatriates 7 now|0=8 1=-5
before repatriates contribution|0=8 1=-5
before repatriates withdrawn|0=6
before repatriates|0=8 1=-5
before repeated 7 past|0=-7 1=7
before repeated contribution|0=-7 1=7
before repeated refused|0=-7 1=7
before repeated|0=-7 1=7
before reporters|0=-7 1=7
before said 10 past|0=8 1=-6
before said 7 past|1=5
before said authorised|0=6 1=-6
before said considering|0=-9 1=11
before said contribution|0=-10 1=15
before said pledged|0=-8 1=10
before said withdrawn|0=7 1=-7
before said|1=6
before signed 10 past|1=6
before signed contribution|0=-8 1=8
before signed|0=-5 1=6
before since 10 past|0=7 1=-6
before since 4 long-ago|0=13 1=-9
before since 7 long-ago|0=7 1=-7
before since 7 now|0=-22 1=22
before since 7 past|0=8
before since agreement drafting|0=-9 1=10
before since agreement|0=-9 1=10
before since contribution|2=-6
before since delivered|0=-10 1=13
before since ended|0=6
before since mandate|0=6
before since obstacle|0=10 1=-10
before since pledged|0=16 1=-14
before since refused|0=-12 1=13
before since withdrawn|0=7 1=-6
before since|0=15 1=-6 2=-10
before statement 10 now|0=5
before statement request|0=5
before statement|0=5
before the 10 now|1=-13 2=16
before the 10 past|0=-10 1=16 2=-6
before the 7 ahead|0=10 2=-9
before the authorised|0=7 2=-6
before the contribution|1=8
before the ended|0=-12 2=14
before the engagement held|1=5
before the engagement|0=-6 1=6
before the extended|0=-7 1=9
before the mandate|0=-13 1=7 2=6
before the obstacle|0=12 1=-11
before the pledged|0=5 1=-9
before the request|0=6 1=-6
before the withdrawn|0=-8 1=15 2=-8
before them contribution|0=6 2=-5
before them|0=6 2=-5
before to 10 ahead|0=-12 1=-11 2=24
before to 10 past|0=11 1=-17 2=6
before to 7 past|0=13 1=-11
before to committed|0=7
before to contribution|0=10 1=-10
before to extended|0=-21 1=-14 2=36
before to mandate|0=-17 1=-19 2=36
before to pledged|1=-5
before to requirement|0=6 2=-5
before to|0=14 1=-43 2=29
before troops 4 now|0=-10 2=11
before troops contribution|0=-10 2=11
before troops pledged|0=-10 2=11
before troops|0=-10 2=11
before unanimously 10 past|0=8 1=-8
before unanimously contribution|0=9 1=-8
before unanimously withdrawn|0=9 1=-8
before unanimously|0=8 1=-8
before until 10 ahead|0=7 1=-7 2=200
before until 10 past|0=9 1=-8
before until 4 ahead|2=199
before until 7 ahead|0=14 2=191
before until committed|0=8 2=-6
before until contribution|0=28 2=-23
before until extended|0=-6 1=-9 2=16
before until mandate|1=-14 2=17
before until obstacle|0=9 2=-7
before until pledged|0=18 2=-16
before until|0=31 1=-20 2=-12
before urged 10 past|0=8 1=-8
before urged request|0=9 1=-9
before urged|0=8 1=-8
before voted 10 past|0=10 1=-10
before voted contribution|0=9 1=-9
before voted delivered|0=12 1=-12
before voted|0=7 1=-7
before washington 7 now|0=8 1=-7
before washington|0=8 1=-7
before york contribution|0=6 1=-6
before york delivered|0=5 1=-5
before york|0=5
before » 10 past|0=-5 1=5
before » request|0=-5 1=5
before »|0=-5 1=5
bias|0=45 1=-14 2=-50
count 1 true|0=5 1=32 2=-28
count 2 false|0=15 1=-21 2=6
count 2 true|0=8 1=13 2=-20
count 3 false|0=32 1=-18 2=-13
count 3 true|0=24 1=-9 2=-15
dateline|1=16 2=-13
gap after 0 0 1|0=15 2=-11
gap after 0 0 2|0=-18 1=18
gap after 0 0 loose|1=5 2=-6
gap after 0 0 own|0=-8 1=13 2=-5
gap after 0 0|1=14 2=-11
gap after 0 1 1|0=-20 1=14 2=11
gap after 0 1 2|0=6 1=-7
gap after 0 1 3|0=22 1=-8 2=-15
gap after 0 1 beside|0=9 1=-5
gap after 0 1 down|2=5
gap after 0 1 else|0=-13 1=7 2=6
gap after 0 1 loose|0=12 1=-5 2=-7
gap after 0 1 main|0=9 1=-6
gap after 0 1 own|0=-9 1=10
gap after 0 2 1|0=-9 1=9
gap after 0 2 2|0=19 1=-19
gap after 0 2 3|2=-8
gap after 0 2 down|0=9 2=-7
gap after 0 2 else|1=13 2=-16
gap after 0 2 loose|1=-10 2=9
gap after 0 2 main|1=-8 2=8
gap after 0 2|0=13 1=-6 2=-7
gap after 1 0 2|0=10 1=-9
gap after 1 0 own|0=10 1=-9
gap after 1 0|0=14 1=-13
gap after 1 1 1|1=6
gap after 1 1 2|0=10 1=-10
gap after 1 1 3|0=7
gap after 1 1 loose|0=7 1=-6
gap after 1 1 own|0=20 1=-15 2=-5
gap after 1 1|0=13 1=-7 2=-6
gap after 1 2 1|2=6
gap after 1 2 2|1=8 2=-8
gap after 1 2 3|0=7
gap after 1 2 down|1=-7 2=7
gap after 1 2 else|0=13 1=-14
gap after 1 2 loose|0=-5 1=7
gap after 1 2 main|0=9 2=-10
gap after 1 2 own|0=-12 1=13
gap after 1 2|0=6
gap after 2 0 2|0=-7 1=8
gap after 2 0 3|0=6 1=-5
gap after 2 1 2|0=5 1=-10
gap after 2 1 3|1=-8 2=8
gap after 2 1 loose|0=-6
gap after 2 1 own|0=11 1=-21 2=10
gap after 2 1|1=-13 2=11
gap after 2 2 1|0=-8 1=17 2=-8
gap after 2 2 2|0=22 1=-27
gap after 2 2 3|1=7
gap after 2 2 else|0=17 1=-15
gap after 2 2 loose|1=7
gap after 2 2 main|0=-16 1=13
gap after 2 2|0=10 2=-6
gap before 0 0 1|0=-6 1=19 2=-13
gap before 0 0 2|0=8 2=-7
gap before 0 0 3|0=7 1=-7
gap before 0 0 else|0=7 1=-6
gap before 0 0 main|0=8 1=-13 2=6
gap before 0 0 own|1=17 2=-16
gap before 0 0 up|0=-5 1=14 2=-9
gap before 0 0|0=9 1=12 2=-20
gap before 0 1 1|0=6
gap before 0 1 2|0=-14 1=16
gap before 0 1 else|0=-13 1=13
gap before 0 1 up|0=10 1=-8
gap before 0 1|0=-5 1=10
gap before 0 2 1|0=-6 1=7
gap before 0 2 else|0=-5 1=5
gap before 0 2 main|0=-7 1=8
gap before 0 2|0=-6 1=7
gap before 1 0 1|1=5 2=-8
gap before 1 0 2|0=11 1=-8
gap before 1 0 3|0=-10 1=12
gap before 1 0 else|0=7 2=-5
gap before 1 0 main|1=10 2=-8
gap before 1 0 own|0=7 1=-7
gap before 1 0 up|0=-8 1=9
gap before 1 0|1=10 2=-13
gap before 1 1 1|0=12 1=-7 2=-5
gap before 1 1 2|0=-12 1=12
gap before 1 1 else|0=-8 1=11
gap before 1 1|2=-5
gap before 1 2 2|0=-12 1=13
gap before 1 2 main|0=-10 1=12
gap before 1 2|0=-11 1=14
gap before 2 0 1|1=6 2=-7
gap before 2 0 3|0=8 1=-8
gap before 2 0 else|2=-6
gap before 2 0|0=5 2=-8
gap before 2 1 1|0=9 1=-6
gap before 2 1 else|0=13 1=-12
gap before 2 1 main|1=6
gap before 2 1|0=15 1=-10
gap before 2 2 1|0=19 1=-17
gap before 2 2 2|0=-8 1=8
gap before 2 2 main|0=13 1=-12
gap before 2 2|0=14 1=-11
kind contribution|0=33 1=-18 2=-33
kind engagement|1=38 2=-33
kind obstacle|0=41 1=-8 2=-36
kind request|0=13 1=13 2=-26
kind requirement|0=56 1=-50 2=-9
opens contribution|0=22 1=-15 2=-7
opens engagement|0=-16 1=17
opens mandate|0=10 1=-17 2=7
opens obstacle|0=-11 1=12
opens request|0=-36 1=36
opens requirement|0=13 1=-8 2=-5
opens|0=-14 1=25 2=-10
role arrive changed|0=14 1=-14
role arrive considering|0=-6 2=8
role arrive delivered|0=-24 1=30 2=-6
role arrive engagement held|0=10 1=-9
role arrive obstacle|0=-6 1=7
role arrive pledged|1=-11 2=12
role arrive requirement|1=-6 2=6
role arrive suspended|0=9 1=-9
role arrive withdrawn|0=-7 1=6
role ask authorised|0=6
role ask changed|0=-6 1=6
role ask extended|0=11 1=-7
role ask obstacle|0=7 1=-6
role ask request|0=-16 1=21
role authorise authorised|0=-15 1=17
role authorise committed|0=-7 1=7
role authorise delivered|0=18 1=-18
role authorise ended|0=-6 1=6
role authorise extended|0=-7 1=8
role authorise pledged|0=7 1=-7
role authorise reluctant|1=5
role authorise requirement|0=7 1=-6
role back delivered|0=-10 1=11
role back obstacle|0=6 1=-6
role back pledged|0=-13 1=17
role back refused|0=13 1=-13
role bar agreement drafting|0=10 1=-10
role bar obstacle|0=-14 1=14
role bind authorised|0=9 2=-8
role bind committed|0=-26 1=20 2=6
role bind delivered|0=14 1=-13
role bind extended|0=-11 1=16 2=-5
role bind obstacle|0=22 1=-21
role bind pledged|0=12 1=-21 2=9
role bind reluctant|0=-16 1=17
role bind request|0=-7 1=7
role bind requirement|0=10 1=-9
role bind withdrawn|0=6 1=-6
role change delivered|0=8 1=-8
role consider agreement drafting|0=5
role consider considering|0=6
role due engagement held|0=-12 1=14
role due obstacle|0=5 1=-5
role due pledged|1=-14 2=10
role end agreement drafting|0=6 1=-6
role end agreement ended|0=6 1=-6
role end changed|0=6
role end ended|0=-13 1=9
role end extended|0=7 1=-7
role end requirement|0=6 2=-5
role give committed|2=-7
role give considering|0=6
role give delivered|0=-23 1=31 2=-8
role give ended|1=-16 2=11
role give engagement planned|0=-9 1=11
role give extended|0=-8 2=11
role give obstacle|0=16 1=-12
role give pledged|1=-17 2=15
role give refused|0=-5 1=6
role give request|0=14 1=-12
role give requirement|1=5
role give withdrawn|0=-21 1=12 2=9
role hesitate reluctant|0=-6 1=7
role hold pledged|1=-8 2=11
role hold suspended|0=-21 1=25
role hold withdrawn|0=7 1=-6
role keep committed|0=6
role keep considering|0=9 1=-9
role keep delivered|0=5
role keep ended|0=8 1=-7
role keep engagement held|0=6 1=-6
role keep pledged|0=14 2=-13
role leave changed|0=6
role leave delivered|0=13 1=-12
role leave ended|0=-6 1=11 2=-5
role leave pledged|0=12 1=-8
role leave requirement|0=7 2=-7
role leave withdrawn|0=-18 1=15
role light agreement drafting|0=-6 1=7
role light committed|0=5
role light delivered|0=-13 1=16
role light engagement held|0=7 1=-7
role light extended|0=-7 2=5
role light obstacle|0=18 1=-18
role light withdrawn|0=6
role meet agreement drafting|0=9 1=-8
role meet agreement signed|0=8 1=-8
role meet changed|0=14 1=-14
role meet considering|0=5 1=-5
role meet delivered|0=14 1=-13
role meet engagement held|0=-6 1=9
role meet engagement planned|0=-10 1=14
role meet obstacle|0=6 1=-5
role meet pledged|0=-7 1=7
role meet request|0=6 1=-5
role meet suspended|0=8 1=-8
role meet withdrawn|0=-9 1=9
role need requirement|0=-10 2=12
role none agreement drafting|0=-10 1=11
role none authorised|0=-15 1=6 2=9
role none committed|0=11 1=-10
role none delivered|0=23 1=-20
role none extended|1=-10 2=5
role none obstacle|0=-19 1=23
role none withdrawn|0=-13 1=5 2=8
role promise authorised|0=-7 1=9
role promise changed|0=-8 1=8
role promise considering|0=-14 1=14
role promise delivered|0=5
role promise ended|0=-13 2=8
role promise engagement held|0=5
role promise obstacle|0=6 1=-6
role promise pledged|0=-21 1=23
role promise request|0=24 1=-23
role promise requirement|0=8
role refuse obstacle|0=-14 1=14
role refuse pledged|1=6
role refuse refused|0=-17 1=18
role say agreement drafting|0=6 1=-6
role say authorised|0=15 1=-14
role say committed|0=20 1=-19
role say considering|0=-20 1=23
role say engagement planned|0=10 1=-10
role say extended|0=9 1=-6
role say obstacle|0=10 1=-8
role say pledged|1=12 2=-9
role say refused|0=-19 1=20
role say reluctant|0=8 1=-8
role say request|0=19 1=-17
role say requirement|1=6
role say withdrawn|0=21 1=-19
role serve authorised|0=6 1=-6
role serve delivered|0=-7 1=8
role serve engagement held|0=7 1=-6
role serve obstacle|0=-20 1=21
role serve requirement|2=6
role sign agreement drafting|0=-10 2=8
role sign agreement signed|0=-29 1=33
role sign committed|0=-11 1=11
role sign extended|0=7 1=-7
role sign obstacle|0=5 1=-5
role sign pledged|0=6 2=-5
role want agreement signed|0=-10 1=10
role want engagement held|0=-7 1=7
role want obstacle|0=8 1=-8
says acts agreement ended|0=6 1=-6
says acts agreement signed|0=-23 1=29 2=-6
says acts authorised|0=-11 1=25 2=-14
says acts changed|0=29 1=-22 2=-7
says acts committed|0=-20 1=26 2=-6
says acts considering|0=15 1=-25 2=9
says acts delivered|0=17 1=14 2=-30
says acts ended|0=-8 2=8
says acts engagement held|1=13 2=-13
says acts engagement planned|0=-32 1=40 2=-8
says acts extended|0=-17 1=10 2=7
says acts obstacle|0=23 2=-22
says acts pledged|0=15 1=-41 2=26
says acts refused|0=-11 1=14
says acts reluctant|1=11 2=-7
says acts request|0=16 2=-16
says acts requirement|0=32 1=-35
says acts suspended|1=8
says acts withdrawn|0=-7 1=-9 2=16
says says agreement drafting|0=9 1=-9
says says authorised|0=15 1=-14
says says committed|0=31 1=-28
says says considering|0=-27 1=29
says says delivered|0=15 1=-14
says says engagement held|0=10 1=-7
says says engagement planned|0=12 1=-11
says says extended|0=9 1=-6
says says obstacle|0=21 1=-19
says says pledged|0=-16 1=17
says says refused|0=-21 1=22
says says reluctant|0=8 1=-8
says says request|0=21 1=-19
says says requirement|1=5
says says suspended|0=-6 1=7
says says withdrawn|0=-6 1=10
slot agreement drafting|0=10 1=-7
slot agreement ended|0=6 1=-6
slot agreement signed|0=-11 1=19 2=-9
slot agreement sought|1=-6 2=8
slot authorised|0=20 2=-24
slot changed|0=10 2=-10
slot committed|0=13 2=-12
slot considering|0=19 1=-20
slot delivered|0=47 1=-14 2=-46
slot ended|2=6
slot engagement held|0=13 1=11 2=-23
slot engagement planned|0=-22 1=33 2=-10
slot extended|0=-29 2=26
slot obstacle|0=41 1=-8 2=-36
slot pledged|1=-22 2=17
slot refused|1=7 2=-8
slot reluctant|0=-8 1=22 2=-13
slot request|0=13 1=13 2=-26
slot requirement|0=56 1=-50 2=-9
slot suspended|0=8 2=-6
slot withdrawn|0=-8 2=8
turn last ahead false|1=14 2=-16
turn last ahead true|0=-8 1=13
turn last authorised|0=39 1=-38
turn last changed|0=15 1=-15
turn last committed|0=-12 1=13
turn last delivered|0=-14 1=15
turn last ended|0=-15 1=16
turn last engagement planned|0=6 1=-6
turn last extended|0=-11 1=15
turn last future main|0=-12 1=7
turn last future relative|0=20 1=-19
turn last holder future main|0=22 1=-29 2=7
turn last holder future relative|0=7 1=-7
turn last holder none gerund|0=-28 1=30
turn last holder none infinitive|0=5
turn last holder none participle|0=-6 1=8
turn last holder past main|1=19 2=-17
turn last holder past perfect main|0=-13 1=20 2=-7
turn last holder past relative|0=10 1=-9
turn last holder past sub|0=-11 1=12
turn last holder past that|0=-13 1=13
turn last holder present infinitive|0=13 1=-12
turn last holder present main|0=-5 2=7
turn last holder unverbed|0=12 1=-12
turn last none infinitive|0=-15 1=16
turn last none participle|0=8 1=-7
turn last obstacle|0=-6 1=7
turn last past main|0=15 1=-7 2=-5
turn last past perfect main|0=-12 1=16
turn last past perfect relative|0=-6 1=6
turn last past perfect that|0=-9 1=10
turn last past relative|0=8 1=-8
turn last past that|0=15 1=-15
turn last pledged|0=-22 1=17
turn last possible main|0=-15 1=15
turn last present main|0=15 1=-21 2=6
turn last reluctant|0=-19 1=19
turn last request|0=12 1=-10
turn last requirement|0=22 1=-21
turn last suspended|0=-6 1=6
turn last unverbed|0=12 1=-8
turn last would main|0=-13 1=14
turn last would relative|0=5
turn last would that|0=-26 1=27
turn last|0=-7 1=22 2=-20
turn next agreement signed|0=13 1=-12
turn next ahead false|0=85 1=-88 2=-19
turn next ahead true|0=14 1=-34 2=21
turn next changed|0=-14 1=14
turn next committed|0=10 1=-10
turn next delivered|0=16 1=-15
turn next ended|0=7 1=-6
turn next engagement held|0=6
turn next extended|0=15 1=-10
turn next holder future main|0=-36 1=18 2=17
turn next holder none participle|0=10 1=-9
turn next holder past main|0=76 1=-78 2=-12
turn next holder past participle|0=15 1=-14
turn next holder past perfect main|0=47 1=-42
turn next holder past perfect sub|0=9 1=-8
turn next holder past relative|0=12 1=-11
turn next holder past sub|0=9 1=-8
turn next holder present main|0=-34 1=25 2=9
turn next holder unverbed|0=-16 1=16
turn next none gerund|0=7 1=-6
turn next none infinitive|0=7 1=-6
turn next obstacle|0=11 1=-10
turn next past main|0=64 1=-61
turn next past perfect main|0=24 1=-21
turn next pledged|1=-28 2=24
turn next present infinitive|0=15 1=-14
turn next present main|0=-13 1=18
turn next present relative|0=-8 2=10
turn next reluctant|0=9 1=-8
turn next request|0=10 1=-9
turn next withdrawn|0=9 1=-7
turn next would relative|0=-7 1=7
turn next would that|0=9 1=-8
turn next|0=83 1=-105 2=-6
way 10 ahead authorised|1=16 2=-14
way 10 ahead committed|0=14 1=-6 2=-8
way 10 ahead contribution|0=34 1=-11 2=-22
way 10 ahead delivered|0=7
way 10 ahead ended|0=-12 1=-14 2=26
way 10 ahead engagement held|0=-11 1=12
way 10 ahead engagement planned|1=6
way 10 ahead engagement|0=-15 1=18
way 10 ahead extended|0=-32 1=-28 2=60
way 10 ahead future main|1=6 2=-7
way 10 ahead mandate|0=-44 1=-28 2=72
way 10 ahead none infinitive|2=7
way 10 ahead none participle|0=6
way 10 ahead obstacle|0=23 1=-15 2=-8
way 10 ahead past main|1=-19 2=22
way 10 ahead past perfect main|1=-11 2=11
way 10 ahead pledged|0=-9 1=14 2=-5
way 10 ahead present infinitive|2=5
way 10 ahead present main|1=-15 2=12
way 10 ahead reluctant|0=10 1=-8
way 10 ahead request|0=6
way 10 ahead requirement|0=11 2=-8
way 10 ahead should main|0=-8 1=7
way 10 ahead unverbed|0=18 1=-16
way 10 ahead withdrawn|0=6
way 10 ahead would that|0=-19 1=28 2=-9
way 10 ahead|0=17 1=-45 2=28
way 10 now agreement signed|0=-6 1=8
way 10 now agreement|0=-6 1=11
way 10 now authorised|0=26 1=-25
way 10 now changed|0=12 1=-11
way 10 now considering|0=-9 1=11
way 10 now contribution|0=10 2=-13
way 10 now delivered|0=23 1=-21
way 10 now engagement planned|0=15 1=-15
way 10 now engagement|0=14 1=-10
way 10 now extended|0=-25 1=35 2=-10
way 10 now future main|0=-14 1=18
way 10 now future relative|0=10 1=-10
way 10 now mandate|0=12 2=-12
way 10 now none infinitive|0=-6 1=8
way 10 now none participle|0=8 1=-7
way 10 now obstacle|0=10 1=-7
way 10 now past main|0=-12 1=25 2=-12
way 10 now past participle|0=6 1=-5
way 10 now past perfect main|0=23 1=-18
way 10 now past perfect that|0=-17 1=19
way 10 now past sub|0=-12 1=12
way 10 now past that|0=6 1=-5
way 10 now possible main|0=-18 1=19
way 10 now possible sub|0=10 1=-10
way 10 now present infinitive|1=8
way 10 now present main|1=6
way 10 now present relative|1=-8 2=9
way 10 now present that|0=19 1=-19
way 10 now refused|1=5
way 10 now reluctant|0=-6 1=7
way 10 now request|0=-30 1=33
way 10 now suspended|0=11 1=-10
way 10 now unverbed|1=9 2=-5
way 10 now withdrawn|1=5
way 10 now would that|0=16 1=-14
way 10 now|0=13 1=29 2=-38
way 10 past agreement ended|0=6 1=-6
way 10 past agreement|0=10
way 10 past changed|0=-19 1=21
way 10 past considering|0=19 1=-18
way 10 past contribution|0=11 1=29 2=-35
way 10 past delivered|1=6 2=-9
way 10 past ended|0=-9 1=15 2=-5
way 10 past engagement held|1=9
way 10 past engagement planned|0=-8 1=9
way 10 past engagement|0=-7 1=12 2=-6
way 10 past extended|1=10 2=-11
way 10 past future relative|0=19 1=-18
way 10 past future that|0=17 1=-16
way 10 past mandate|0=-22 1=45 2=-22
way 10 past none infinitive|0=-15 1=19
way 10 past none participle|0=-9 1=11
way 10 past obstacle|1=9
way 10 past past main|0=-9 1=40 2=-24
way 10 past past perfect main|1=17 2=-15
way 10 past past relative|0=-7 1=10
way 10 past past sub|1=6
way 10 past past that|0=10 1=-9
way 10 past pledged|1=17 2=-11
way 10 past possible main|0=-15 1=15
way 10 past possible that|0=11 1=-10
way 10 past present infinitive|2=-5
way 10 past present main|1=15 2=-12
way 10 past present relative|0=12 1=-10
way 10 past present sub|0=6 1=-6
way 10 past present that|0=12 1=-11
way 10 past refused|0=7 1=-6
way 10 past reluctant|0=-51 1=53
way 10 past request|0=12 1=-8
way 10 past requirement|0=31 1=-27
way 10 past should main|0=11 1=-10
way 10 past should relative|0=-8 2=11
way 10 past should that|0=6 1=-6
way 10 past suspended|0=13 1=-12
way 10 past unverbed|0=-14 1=25 2=-10
way 10 past withdrawn|0=14 1=-6 2=-7
way 10 past would relative|0=-10 1=10
way 10 past|0=21 1=40 2=-51
way 4 ahead authorised|0=10 1=-6
way 4 ahead committed|1=-7 2=8
way 4 ahead contribution|1=-23 2=19
way 4 ahead extended|0=12 1=-6 2=-6
way 4 ahead future main|1=-9 2=10
way 4 ahead mandate|0=27 1=-14 2=-12
way 4 ahead past main|1=-7 2=6
way 4 ahead pledged|0=16 2=-12
way 4 ahead present infinitive|0=5 1=-8
way 4 ahead present main|0=11 1=-8
way 4 ahead reluctant|0=6 1=-5
way 4 ahead withdrawn|0=-23 2=27
way 4 ahead would that|1=6
way 4 ahead|0=33 1=-36
way 4 long-ago contribution|1=6 2=-10
way 4 long-ago delivered|0=14 1=-12
way 4 long-ago ended|0=5
way 4 long-ago extended|0=8 1=-5
way 4 long-ago future main|0=8 1=-6
way 4 long-ago mandate|0=10 1=-5 2=-5
way 4 long-ago past main|1=5
way 4 long-ago past perfect main|0=8 1=-5
way 4 long-ago past perfect that|0=6 1=-6
way 4 long-ago pledged|1=7 2=-6
way 4 long-ago present main|0=8 1=-6
way 4 long-ago refused|0=-12 1=13
way 4 long-ago request|0=6 1=-6
way 4 long-ago unverbed|0=6
way 4 long-ago|0=25 1=-6 2=-18
way 4 now contribution|0=-10 1=-6 2=16
way 4 now delivered|0=-15 1=17
way 4 now engagement held|0=13 1=-12
way 4 now engagement|0=13 1=-12
way 4 now extended|0=8
way 4 now future main|0=-21 1=-8 2=29
way 4 now mandate|0=11 1=-6 2=-5
way 4 now obstacle|0=7 1=-6
way 4 now past main|0=13 1=-7 2=-6
way 4 now past perfect main|0=13 1=-9
way 4 now past that|0=7
way 4 now pledged|1=-13 2=9
way 4 now present infinitive|2=5
way 4 now requirement|0=7
way 4 now should main|0=7 2=-6
way 4 now withdrawn|0=-7 2=12
way 4 now|0=33 1=-37
way 4 past contribution|1=16 2=-14
way 4 past delivered|0=8 1=-7
way 4 past future main|0=7
way 4 past mandate|0=12 1=-8
way 4 past obstacle|0=12 1=-11
way 4 past past main|0=11 1=-6 2=-5
way 4 past past perfect main|0=11 1=-8
way 4 past pledged|0=-8 1=17 2=-9
way 4 past present main|0=-6 1=8
way 4 past unverbed|0=14 1=-13
way 4 past would that|0=-6 1=7
way 4 past|0=23 2=-20
way 7 ahead authorised|1=-6 2=8
way 7 ahead changed|0=7
way 7 ahead committed|0=5
way 7 ahead considering|0=-10 2=13
way 7 ahead contribution|0=12 1=-58 2=46
way 7 ahead delivered|0=26 1=-13 2=-13
way 7 ahead engagement held|0=14 1=-6 2=-8
way 7 ahead engagement planned|0=-20 1=23
way 7 ahead engagement|0=-5 1=17 2=-12
way 7 ahead extended|0=-8 2=7
way 7 ahead future main|1=5 2=-9
way 7 ahead mandate|0=-10 2=6
way 7 ahead none infinitive|0=-6 2=8
way 7 ahead obstacle|0=16 1=-8 2=-8
way 7 ahead past main|0=21 1=-23
way 7 ahead past perfect main|1=-11 2=10
way 7 ahead past perfect relative|2=6
way 7 ahead past perfect that|0=11 2=-8
way 7 ahead pledged|0=-19 1=-19 2=38
way 7 ahead possible that|0=-9 2=11
way 7 ahead present infinitive|1=-6
way 7 ahead reluctant|0=7
way 7 ahead request|0=23 1=-16 2=-7
way 7 ahead requirement|0=-16 2=19
way 7 ahead unverbed|0=-6 1=-10 2=15
way 7 ahead withdrawn|1=-17 2=18
way 7 ahead would main|0=10 2=-9
way 7 ahead|0=22 1=-65 2=42
way 7 long-ago authorised|1=6
way 7 long-ago delivered|0=-5 1=7
way 7 long-ago extended|0=6
way 7 long-ago past relative|0=-7 1=7
way 7 long-ago withdrawn|0=6 1=-5
way 7 long-ago|0=5 2=-8
way 7 now agreement drafting|0=-5 2=5
way 7 now agreement signed|0=-7 1=9
way 7 now agreement|0=-15 2=11
way 7 now authorised|0=9 1=-6
way 7 now committed|0=-11 1=14
way 7 now contribution|0=-8 2=7
way 7 now delivered|0=9 2=-8
way 7 now engagement held|0=-14 1=17
way 7 now engagement planned|1=6
way 7 now engagement|0=-17 1=24 2=-6
way 7 now future main|0=-6 1=-14 2=20
way 7 now future relative|0=-13 1=13
way 7 now future that|0=7
way 7 now mandate|0=12 1=-11
way 7 now none infinitive|1=7 2=-6
way 7 now obstacle|0=6
way 7 now past main|1=7 2=-9
way 7 now past participle|1=7 2=-6
way 7 now past perfect main|0=-9 1=21 2=-11
way 7 now past relative|0=9 1=-8
way 7 now past that|1=5
way 7 now pledged|1=-44 2=48
way 7 now possible main|0=-12 1=13
way 7 now present infinitive|2=6
way 7 now present main|1=-12 2=11
way 7 now present relative|0=6
way 7 now present sub|0=-6 1=7
way 7 now reluctant|0=9 1=-8
way 7 now request|2=-5
way 7 now requirement|0=6
way 7 now should main|0=-6
way 7 now unverbed|0=15 1=-9 2=-6
way 7 now withdrawn|0=-14 1=37 2=-23
way 7 now would that|0=-10 2=11
way 7 now|0=-13 1=17
way 7 past agreement drafting|0=15 1=-12
way 7 past agreement|0=14 1=-10
way 7 past authorised|0=-21 1=23
way 7 past committed|1=5
way 7 past considering|0=12 1=-11
way 7 past contribution|0=28 1=10 2=-39
way 7 past delivered|0=-14 1=19
way 7 past ended|0=12 1=-7
way 7 past engagement held|0=13 1=-12
way 7 past engagement|0=13 1=-12
way 7 past extended|1=6 2=-7
way 7 past future main|0=21 1=-16
way 7 past future relative|0=17 1=-17
way 7 past future that|0=6 1=-5
way 7 past mandate|0=-12 1=27 2=-14
way 7 past none infinitive|0=10 1=-10
way 7 past none participle|0=7 1=-7
way 7 past obstacle|0=-33 1=37
way 7 past past main|1=18 2=-20
way 7 past past participle|0=-6 1=7
way 7 past past perfect main|0=8 2=-10
way 7 past past perfect that|0=-5 1=6
way 7 past past relative|0=-31 1=33
way 7 past past that|0=-11 1=11
way 7 past pledged|0=22 2=-21
way 7 past present main|0=18 1=-10 2=-8
way 7 past present that|0=-25 1=26
way 7 past reluctant|0=12 1=-12
way 7 past request|1=6
way 7 past requirement|0=9 1=-6
way 7 past suspended|0=-17 1=17
way 7 past unverbed|0=-12 1=18 2=-6
way 7 past withdrawn|0=16 1=-7 2=-9
way 7 past|0=21 1=47 2=-60
`;
/** How much each clue speaks for each topic, by its place in the list of topics. */
export const TOPIC_WEIGHTS = `
b 's FIGURE|4=19
b 's LEADER|1=11 19=11 22=-15
b 's ^high|0=21
b 's ^national|12=10
b 's ^prime|6=14
b 's ^senate|2=15 23=10
b 's ambassador|12=11
b 's and|19=10
b 's base|22=18
b 's capital|0=-10
b 's chair|5=9 9=9
b 's chief|5=11 19=-10 22=16
b 's command|5=14
b 's contingent|4=10
b 's decision|0=10 23=12
b 's defense|12=-9 19=13 22=15
b 's first|19=13
b 's flag|11=11
b 's foreign|6=17 19=28 22=13
b 's frigate|23=10
b 's government|7=-13 10=-12
b 's governor|19=-10
b 's large|10=9
b 's leader|10=19 24=11
b 's mandate|24=13
b 's minister|7=10 19=11
b 's mission|19=9
b 's next|3=11
b 's parliament|2=13
b 's plan|0=14 1=11
b 's police|22=12
b 's president|6=-9 19=10 20=28 23=15
b 's prime|2=9 10=-11 19=20 20=21
b 's promise|0=9
b 's representative|2=11
b 's request|5=-19
b 's security|19=12
b 's share|11=10
b 's soldier|26=10
b 's standby|23=9
b 's strength|11=-17
b 's training|25=12
b 's wish|10=17
b / STATE|19=14
b AU 's|2=11 12=10 16=12 22=10
b AU and|16=11
b AU for|9=12
b AU have|23=11
b AU in|6=10
b AU official|11=16
b CARICOM in|19=15
b CARICOM leader|20=-11
b DATE 's|7=-10 24=11
b DATE DATE|5=18 19=-9
b DATE FIGURE|19=10 21=12 22=-10
b DATE LEADER|21=17 22=10
b DATE MONEY|12=-10
b DATE STATE|2=13 19=12 22=10
b DATE UNSC|23=20
b DATE ^wire|19=12
b DATE according|1=10
b DATE accord|23=-10
b DATE advise|2=13
b DATE afternoon|19=18
b DATE after|10=11 19=9
b DATE and|2=-24 10=-20 11=-16 18=24 21=-19 24=30
b DATE as|4=10 10=15
b DATE at|8=15 19=11 21=20
b DATE be|23=-12
b DATE but|23=24
b DATE by|5=12 10=11 18=13 19=-11 20=23 23=20 24=-11 26=9
b DATE call|5=20
b DATE council|2=17 12=10
b DATE deployment|2=11
b DATE do|0=10
b DATE evening|20=-12
b DATE far|11=-10
b DATE follow|3=10
b DATE for|2=9 5=12 9=15 11=15 22=15
b DATE government|5=12
b DATE have|5=10 17=11 24=13
b DATE he|22=12
b DATE if|2=10
b DATE in|2=-9 6=10 8=10 19=15 21=33 22=10
b DATE its|7=12 11=9 13=11
b DATE it|1=10 26=12
b DATE last|19=-10
b DATE mission|24=10
b DATE of|23=10 26=10
b DATE on|19=18 24=10
b DATE promise|22=11
b DATE raise|21=11
b DATE resolution|23=13
b DATE so|1=13 2=11
b DATE that|5=-14 7=13 12=16 19=-13 26=11
b DATE their|19=-10
b DATE there|2=9
b DATE to|2=-13 6=17 12=-11 19=10 20=10 21=15 22=49 23=12 24=15 25=26 26=18
b DATE under|23=-18 24=14
b DATE unless|1=9 12=12
b DATE week|23=9
b DATE when|19=12
b DATE which|2=10 24=14
b DATE will|1=16 4=18
b DATE with|7=10 11=10 19=13 20=20 24=24
b DATE would|19=12
b ECOWAS 's|23=11
b ECOWAS have|23=26
b ECOWAS leader|23=10
b ECOWAS president|2=9
b EU DATE|21=14
b EU STATE|19=13
b EU foreign|11=12 14=11 23=26 25=10
b EU give|23=9
b EU have|25=10
b EU in|8=18
b EU on|19=11
b EU to|10=14
b FIGURE /|19=13
b FIGURE DATE|11=14
b FIGURE HOST|14=18
b FIGURE STATE|1=-12 2=-14 23=-14
b FIGURE UNSC|11=16
b FIGURE ^european|19=13
b FIGURE abstention|23=20
b FIGURE and|2=-10
b FIGURE ask|13=15
b FIGURE at|11=18
b FIGURE authorize|11=18
b FIGURE before|11=11
b FIGURE be|2=-11 11=23
b FIGURE by|14=13
b FIGURE carabiniere|5=11
b FIGURE civilian|11=21
b FIGURE committee|2=19
b FIGURE container|26=12
b FIGURE could|11=14
b FIGURE country|5=-11 19=11 20=12 21=26
b FIGURE day|3=11 5=18 11=-9 17=11 19=31 22=18
b FIGURE delegation|19=9
b FIGURE fifth|4=13
b FIGURE for|1=18
b FIGURE frigate|13=9
b FIGURE from|11=-22
b FIGURE government|21=13
b FIGURE have|1=14
b FIGURE head|26=10
b FIGURE helicopter|13=11
b FIGURE hour|4=13 19=9
b FIGURE in|2=-13
b FIGURE last|24=12
b FIGURE leader|1=11 19=28 20=13 21=17
b FIGURE man|19=14
b FIGURE member|10=19 11=27
b FIGURE minute|19=9
b FIGURE mission|1=14
b FIGURE month|1=12 18=11 19=-15 21=-17 23=21 24=25 25=21
b FIGURE more|24=14
b FIGURE nation|19=10
b FIGURE officer|5=-15 10=-10 11=33
b FIGURE official|9=10
b FIGURE of|10=-11 11=-12 23=-13
b FIGURE people|5=-13 7=10 11=11 25=13
b FIGURE percent|5=-15
b FIGURE personnel|0=11 11=24 22=12 24=-12
b FIGURE phase|25=11
b FIGURE place|10=-9
b FIGURE plan|11=27
b FIGURE policeman|0=10 11=10
b FIGURE police|11=21 17=-15 19=-10 23=-10
b FIGURE respectively|17=9
b FIGURE républicains|2=10
b FIGURE security|21=11
b FIGURE set|11=15
b FIGURE ship|13=35
b FIGURE soldier|0=-16 1=-22 2=-25 4=-14 10=-18 11=11 19=-28 21=-9 22=-18 23=-16
b FIGURE state|21=14
b FIGURE strong|11=-22
b FIGURE thing|4=11
b FIGURE to|6=20 25=13
b FIGURE troop|0=-10 2=-14 4=-15 11=27 21=-10 24=-13
b FIGURE uniformed|11=22
b FIGURE vote|10=11
b FIGURE well|11=9
b FIGURE when|23=13
b FIGURE who|4=12
b FIGURE will|11=11
b FIGURE year|1=-11 11=-15 14=11 17=12 23=13 26=21
b G20 in|21=-10
b HOST 's|2=19 10=22 11=-12 23=-12
b HOST DATE|22=14
b HOST FIGURE|24=15
b HOST HOST|22=13
b HOST LEADER|19=-10
b HOST STATE|21=-11
b HOST UN|26=10
b HOST and|2=18 25=10 26=14
b HOST army|5=-13 23=10
b HOST ask|5=15 10=-16
b HOST as|3=10
b HOST at|21=13
b HOST authority|2=11
b HOST be|3=11 16=-13 21=-13
b HOST colleague|19=15
b HOST could|21=9
b HOST counterpart|20=-9
b HOST force|11=15
b HOST for|2=11 5=12 10=11 23=10
b HOST government|5=19
b HOST have|1=11 8=33 11=10 23=-10
b HOST into|25=11
b HOST in|22=17
b HOST leader|22=10
b HOST mission|22=11
b HOST official|19=12
b HOST of|5=11 11=15
b HOST on|19=-10
b HOST president|5=12
b HOST prime|22=-9
b HOST say|18=10
b HOST sign|19=-17
b HOST since|26=10
b HOST soldier|24=16
b HOST statement|18=10
b HOST to|2=19 19=11 25=12
b HOST troop|14=9
b HOST until|12=10
b HOST urge|6=13
b HOST want|5=12
b HOST water|4=14
b HOST which|10=13
b HOST with|19=16
b HOST year|24=10
b LEADER 's|2=12
b LEADER STATE|10=9
b LEADER and|19=24 20=15
b LEADER announce|19=12
b LEADER appeal|4=9 9=14
b LEADER arrive|22=-9
b LEADER before|19=11
b LEADER do|19=12
b LEADER foreign|16=11
b LEADER have|19=15 20=14
b LEADER in|21=16
b LEADER not|9=10
b LEADER on|19=12
b LEADER say|2=-14 23=16
b LEADER tell|22=10
b LEADER to|2=13 20=15
b LEADER urge|6=11
b LEADER use|6=10
b LEADER visit|22=15
b LEADER who|19=10
b MISSION 's|1=-10
b MISSION and|16=12
b MISSION at|5=9 10=-9 21=10
b MISSION be|1=-10 12=14 13=10 23=17 24=15
b MISSION could|11=14
b MISSION from|6=9
b MISSION have|1=21 11=-19
b MISSION in|26=-10
b MISSION mission|23=14
b MISSION only|12=13
b MISSION on|21=-11 23=20
b MISSION to|10=-11
b MISSION which|21=12
b MISSION with|23=15
b MISSION would|19=12
b MONEY FIGURE|12=-10
b MONEY and|12=-12
b MONEY be|6=11 12=16
b MONEY for|1=-16 2=-13 6=-16 12=10 19=-19 23=-9
b MONEY in|1=-10 12=-12
b MONEY its|19=9
b MONEY it|6=16
b MONEY mean|1=9
b MONEY month|1=13
b MONEY more|22=10
b MONEY of|1=-16 2=14
b MONEY on|19=16
b MONEY seek|12=21
b MONEY sum|17=13
b MONEY that|2=15 12=20
b MONEY to|1=-13 12=-11 19=-12 21=-10
b MONEY until|12=13
b MONEY year|12=12
b NATO 's|22=19
b SADC 's|1=13
b SADC have|9=9 26=9
b SADC head|24=9
b SADC in|10=-13 26=17
b SADC leader|21=-9
b STATE 's|0=20 2=-11 4=9 5=-12 6=15 11=-15 13=-12 16=-10 17=-12 18=-11 19=12 20=16 21=-25 23=18 24=-17 25=-21
b STATE DATE|1=-11 6=10 11=12 21=-15 24=12
b STATE FIGURE|1=10 23=-15
b STATE HOST|19=12
b STATE LEADER|22=10
b STATE STATE|2=-22 7=-9 16=11 18=18 23=-9
b STATE ^national|2=9
b STATE ^secretary|19=13
b STATE ^wire|5=10
b STATE about|21=10
b STATE abstain|24=-13
b STATE administration|5=10
b STATE advance|3=9
b STATE adviser|1=11
b STATE agree|10=-10
b STATE ambassador|5=-9
b STATE and|0=-22 2=13 4=-18 5=-16 6=-20 10=21 12=-9 13=11 16=9 18=18 19=22 21=20 22=-25 25=21
b STATE army|2=20
b STATE ask|7=9 10=-17
b STATE as|2=11 5=10
b STATE attack|22=9
b STATE at|2=11 10=12 18=15 22=10
b STATE backstop|10=20
b STATE battalion|5=-9
b STATE be|1=-18 2=12 4=-10 5=-19 6=-14 7=10 12=-13 19=-16 22=-20 23=-23 24=11
b STATE block|2=11
b STATE bring|21=17
b STATE can|2=17
b STATE chief|10=13 19=10 22=9
b STATE colleague|16=14 19=11 20=10
b STATE commander|22=12
b STATE company|5=9
b STATE confirm|10=10
b STATE contingent|11=-15
b STATE continue|10=10
b STATE contribute|11=-11
b STATE could|10=10
b STATE counterpart|6=10 19=14 20=12
b STATE court|11=10 17=11
b STATE create|23=10
b STATE delegate|10=10
b STATE delegation|19=22
b STATE do|2=11
b STATE draft|23=14
b STATE embassy|2=10
b STATE engineer|4=15
b STATE envoy|10=14
b STATE expect|3=9
b STATE extend|19=-11
b STATE first|4=10
b STATE for|5=15 7=14 19=22 22=9
b STATE from|19=13
b STATE gendarme|5=10
b STATE give|21=14
b STATE government|2=-18 6=-10 10=-18
b STATE grant|0=12
b STATE have|0=-14 1=-18 2=10 3=-17 4=-20 6=-11 7=-15 10=-21 11=-42 12=-22 17=-11 18=-17 19=-26 21=-14 22=-20 24=-15 25=-14
b STATE his|5=12
b STATE hope|5=12
b STATE instead|3=9
b STATE in|16=11 17=12
b STATE judge|0=11
b STATE meet|2=15
b STATE minister|3=14
b STATE mission|21=11
b STATE not|5=-11 12=10
b STATE object|2=32
b STATE offer|10=-11
b STATE official|2=21 19=12
b STATE of|21=22 23=9
b STATE on|19=23 21=21 23=-10
b STATE peacekeeper|18=10
b STATE police|4=11 11=-11 17=19
b STATE praise|10=11
b STATE prepare|23=15
b STATE president|5=24 9=17 10=-13 22=14
b STATE press|10=15
b STATE prime|19=-10 20=12
b STATE provide|11=12 24=11
b STATE put|9=11
b STATE reach|22=11
b STATE reiterate|2=10
b STATE repatriate|1=11
b STATE request|7=18
b STATE s'|2=10 5=11
b STATE say|6=11 11=-10
b STATE secretary|10=21 19=17
b STATE senate|2=9
b STATE set|23=14
b STATE se|1=13 16=17 23=18
b STATE share|5=9
b STATE sign|16=14 18=13 19=-11
b STATE soldier|2=-9 11=-13 19=-11 21=-9 22=-16
b STATE staff|4=11
b STATE state|1=11
b STATE stop|17=12
b STATE take|23=10
b STATE team|22=14
b STATE that|19=13 23=-9
b STATE to|5=22 7=17 9=16 10=29 21=11 22=17
b STATE troop|1=12 2=16
b STATE turn|10=9
b STATE where|17=10 19=22 22=12
b STATE which|1=-12 2=-12 6=-9 23=-14
b STATE whose|6=17
b STATE will|1=-13 5=10 6=-10 10=-11 23=-11
b STATE within|18=9
b STATE with|21=15
b STATE would|25=17
b STATE y|18=14
b UN DATE|23=12
b UN LEADER|5=19
b UN ^general|19=20
b UN ask|5=-14
b UN be|18=14
b UN call|6=10
b UN fact-finding|5=17
b UN force|2=14 23=-13 24=12
b UN have|2=11 10=10 18=9 21=14
b UN headquarters|5=10
b UN member|12=11
b UN on|16=9
b UN operation|2=19
b UN peacekeeping|2=25 5=10 10=9
b UN report|11=9
b UN s'|10=17
b UN share|10=11
b UN support|9=10
b UN to|5=-19 6=12 9=15 10=-20 23=-11
b UNSC DATE|25=13
b UNSC agree|23=10
b UNSC authorize|23=15 26=-13
b UNSC be|2=9
b UNSC by|26=19
b UNSC for|24=12
b UNSC give|1=11
b UNSC have|23=10 25=14
b UNSC in|10=9 23=18
b UNSC member|23=10
b UNSC on|10=-10 23=18 24=16
b UNSC that|2=15 25=-12
b UNSC to|10=19
b UNSC which|24=9
b UNSC would|11=12 23=-17 25=10
b ^admiral ^vasileios|7=11
b ^africa 's|26=15
b ^albin ^kurti|5=11
b ^assembly be|12=13
b ^assembly on|5=12
b ^assembly vote|2=14
b ^bintou ^keita|2=12 18=13
b ^blue helmet|3=12
b ^brigadier ^general|1=13
b ^cabo ^delgado|5=15
b ^caribbean state|5=12
b ^chiefs of|19=17
b ^christine ^lambrecht|2=11
b ^christophe ^lutundula|18=16
b ^christopher ^musa|5=16 22=13
b ^coast ^guard|5=9
b ^constitutional ^court|0=10
b ^council decide|26=12
b ^council in|1=12 23=-16
b ^de ^janeiro|10=10 21=20
b ^defence ^minister|4=12 22=23
b ^defence minister|19=10
b ^ekuru ^aukot|0=14
b ^european donor|6=10
b ^european leader|19=10
b ^executive ^secretary|5=15
b ^force ^command|5=12
b ^foreign ^affairs|5=9
b ^foreign ^minister|18=13
b ^foreign ^secretary|6=11
b ^foto FIGURE|16=12
b ^general ^assembly|19=20
b ^godfrey ^otunge|19=10
b ^goma DATE|22=12
b ^goma airport|2=12
b ^goma and|3=12
b ^gryparis have|7=12
b ^gryparis tell|13=9
b ^hamas have|3=15
b ^high ^court|0=32
b ^house of|1=10
b ^jeff ^nyagah|21=-10
b ^jim ^risch|2=16
b ^joseph ^aoun|22=19
b ^kivu by|18=10
b ^korir ^sing|2=13
b ^lake STATE|7=10
b ^latin STATE|5=11
b ^member ^states|6=21 10=-11
b ^miami herald|21=9
b ^minister HOST|17=10 19=15
b ^minister of|19=-11
b ^mr LEADER|23=-9
b ^national ^defence|5=12
b ^new ^york|1=12 6=16 17=-17 18=19 19=13 21=22
b ^north ^kivu|3=12
b ^nueva ^york|19=12
b ^prime ^minister|21=-9
b ^red ^sea|13=10
b ^republican lawmaker|2=10
b ^resolution 2793|23=10
b ^richard ^marles|7=10
b ^rio ^de|21=23
b ^rooivalk helicopter|1=9
b ^rudzani ^maphwanya|4=10
b ^secretary of|5=11 10=17 19=20 21=-10
b ^senate be|2=17
b ^senate have|2=10
b ^senate to|2=12
b ^senior official|21=11
b ^simon ^harris|20=-16 22=11
b ^state LEADER|5=10 19=16 22=9
b ^state ^house|17=10
b ^states to|6=14 10=-11
b ^un-backed mission|1=-17 5=-10 11=11 19=-11
b ^vasileios ^gryparis|13=15
b ^west african|19=9 23=11
b ^wharf ^jérémie|4=12
b ^york DATE|19=13 22=10
b ^york STATE|21=10
b ^york UN|5=9
b ^york by|17=-10 18=12
b ^york to|19=14
b a FIGURE|5=11
b about ^un-backed|19=9
b about half|11=14
b about mission|20=16
b about quarter|1=13
b about send|10=9
b about what|21=13
b absence of|4=10
b abstain when|23=-9
b abuse while|24=-10
b accord on|17=16
b accord to|4=11 23=-12
b according STATE|12=10
b account of|3=9 10=12 11=10
b activation of|23=31
b activism in|0=-11
b add FIGURE|11=-10
b add battalion|5=18
b adopt DATE|24=12
b advance and|24=11
b affair have|19=14
b affirm that|10=13
b african leader|5=15 10=-11 23=12
b after FIGURE|26=10
b after LEADER|19=11
b after STATE|5=16 10=10
b after UNSC|26=12
b after conference|21=14
b after debate|24=10
b after its|26=9
b after it|2=13 23=10
b after meeting|13=9 19=14
b after request|26=9
b after telephone|20=11
b after truce|21=10
b after which|21=15
b again ask|5=14
b again at|6=9
b again in|19=16
b again on|19=-12
b against FIGURE|11=17
b against STATE|0=9
b against his|0=14
b against it|2=13
b against use|2=16
b agenda when|19=-12
b agree by|13=13
b agree in|24=13
b agree to|10=-25 23=13
b agree with|11=19 23=-9
b agreement between|17=21
b agreement be|17=24
b agreement for|17=10
b agreement of|0=10
b agreement on|16=-11 17=21
b agreement sign|17=-16
b agreement that|17=23 18=11
b agreement which|17=11
b agreement with|18=24
b aide in|2=12
b aim at|12=9
b air cover|2=10 10=12
b air support|4=9
b air transport|9=10
b airport have|4=11
b airport hold|3=15
b allow it|0=10
b allow them|2=12
b ally to|10=16
b almost year|11=11
b already FIGURE|2=11
b already promise|6=12
b already put|16=12 22=12
b already train|25=10
b also for|5=11 6=9 9=10
b also take|23=9
b although STATE|1=-9
b ambassador do|10=10
b ambassador from|19=9
b ambassador in|6=11 18=12
b among them|1=12
b and AU|21=13
b and FIGURE|0=-10 5=-10 7=14 11=22 13=19 19=-26 23=-13
b and HOST|2=-13 5=-16 6=-12 16=12 17=9
b and STATE|0=-17 2=22 4=-17 6=12 10=-10 12=-13 18=9 19=9 22=-31 25=15 26=-12
b and UN|18=11 21=16
b and add|24=10
b and air|9=10
b and ammunition|4=-10
b and approve|25=13
b and ask|5=22 23=-14 25=10
b and at|19=-10
b and back|10=9
b and be|10=10 24=-11
b and by|26=10
b and commander|5=13
b and convoy|4=12
b and deplore|22=10
b and drone|13=10
b and end|19=18
b and fund|1=13
b and gang|5=15 6=14
b and half|11=12 12=10
b and have|5=26 6=11 10=-14 23=12
b and helicopter|5=12 7=15 19=11
b and his|17=11
b and in|19=-12
b and its|0=11 2=20
b and it|23=10
b and i|9=9
b and meet|10=11
b and more|5=15 6=13 7=12
b and of|1=-11 11=11 21=12
b and on|4=10
b and order|3=21
b and personnel|6=10
b and plane|4=10
b and president|19=10
b and prime|2=10
b and remainder|11=10
b and say|2=-9 10=10 21=11
b and senior|19=10
b and soldier|11=22 23=11
b and somebody|7=10
b and so|0=10
b and staff|4=10
b and tell|22=9
b and thank|10=12
b and that|2=-10 5=13 6=11 11=-12 12=-9
b and their|18=10
b and to|5=12 6=14 23=-13
b and vehicle|4=10
b and will|7=11 19=23
b and with|19=21
b announce at|17=13
b announce in|5=9
b appeal for|10=-10
b appeal to|1=13
b approve DATE|9=10 23=11
b approve by|1=11
b approve extension|24=13
b approve force|23=-9
b approve mission|23=10
b argue that|17=11 19=12
b armed force|5=11
b armored personnel|5=-10
b armored vehicle|7=17
b army be|2=11
b army chief|19=14
b around airport|3=11
b around table|19=9
b arrears be|1=31
b arrest FIGURE|2=10
b arrival have|2=16
b arrival of|3=22
b arrive DATE|22=16
b arrive in|4=10 11=13
b as enemy|2=11
b as he|10=9
b as many|11=11
b as much|6=12
b as possible|5=14
b as soon|5=11 20=11
b as well|2=10 6=9
b aside to|5=13
b ask FIGURE|6=13
b ask NATO|5=-10
b ask STATE|5=10 6=16 7=13 9=10 10=-11
b ask UNSC|6=11 9=9
b ask UN|10=-10 25=11
b ask by|5=37
b ask council|10=9
b ask for|5=21 6=-9 8=10 13=14 19=14
b ask government|6=-11
b ask how|11=11
b ask its|7=12
b ask it|24=-12
b ask member|5=11 7=18 13=20 24=9
b ask mission|5=-11
b ask of|6=10
b ask other|10=10
b ask partner|6=-14 7=-9
b ask that|5=-9 6=11 25=11
b ask them|2=10
b ask to|5=-23
b ask us|23=14
b ask à|5=12
b assessment team|22=11
b assistance mission|25=14
b at FIGURE|4=11 11=20
b at HOST|2=12
b at MONEY|1=-9 11=10 12=27
b at NATO|5=11 19=9
b at STATE|19=20 23=10
b at UN|10=15
b at ^el|18=15
b at ^northwood|19=17 20=14
b at condition|22=10
b at end|21=10 22=9
b at force|21=10
b at full|11=-17
b at him|22=10
b at invitation|5=10
b at its|5=12
b at last|20=10
b at meeting|19=18
b at once|5=-10 19=9
b at present|4=11
b at request|10=-19 19=10
b at risk|2=11
b at same|17=11
b at sea|1=12 19=14
b at start|23=11
b at summit|11=11 23=15
b at table|21=10
b at their|19=-10
b at them|1=9
b at weekend|10=11
b attack airport|3=10
b attack by|23=13
b authorize FIGURE|11=21
b authorize MISSION|23=11
b authorize by|23=12
b authorize in|4=12
b authorize it|23=11
b authorize mission|23=14
b authorized strength|11=20
b avenir of|20=9
b back by|4=14 25=15
b back district|11=12
b bank have|1=-10
b base and|1=17 2=12
b base be|4=14
b base have|4=15
b battalion in|20=12
b be FIGURE|1=-10
b be STATE|2=17 11=-12 19=11
b be against|2=18
b be agree|13=12
b be approve|1=13 11=-10
b be ask|5=36 6=-12
b be at|11=-22
b be being|6=17 7=11 17=13
b be block|3=9 4=13
b be brief|19=10
b be call|19=11
b be cancel|20=9 22=15
b be come|20=10
b be cut|3=18
b be decide|25=18
b be delay|1=9
b be deliver|19=12
b be deploy|11=23
b be due|4=9 5=15
b be empty|1=11
b be exclude|2=14
b be expect|19=-10 22=11
b be extend|24=20
b be fix|19=10
b be fly|1=12
b be force|23=10
b be form|20=9
b be go|18=11
b be hold|2=14 9=11
b be informed|17=10
b be in|12=12 13=10 16=14 20=17 21=-10 22=23
b be its|23=10
b be know|2=25
b be lack|1=-12 12=12
b be late|11=11
b be launch|23=14
b be longer|26=12
b be look|5=12
b be main|1=12
b be mean|11=17
b be meet|5=10 19=-9
b be money|1=13
b be move|23=10
b be need|6=14
b be negotiate|17=18
b be never|1=10
b be none|2=12
b be nothing|2=12
b be not|4=17 5=-10 11=-9 19=-17
b be nowhere|12=-11
b be offer|11=13
b be one-off|6=11
b be on|11=-13
b be open|20=11
b be oppose|2=10
b be part|1=9
b be pause|2=9
b be pay|6=-15 22=11
b be plan|11=13
b be present|21=19
b be press|5=14 9=14
b be prolonged|11=9 24=22
b be promise|4=10
b be protect|7=9
b be push|9=10
b be put|4=16
b be ready|4=12
b be read|21=11
b be record|19=9
b be relieve|11=-10
b be renew|6=10 24=17
b be review|7=10
b be settle|1=10 16=14
b be set|8=11
b be short|12=14 13=9
b be sign|0=11 17=21 18=30
b be so|0=19
b be speak|19=17
b be still|4=14 17=11
b be subject|11=12
b be suppose|11=14
b be tell|11=13
b be that|5=9
b be there|23=10
b be to|2=-20 10=-13 11=12 16=-11 21=23 22=17 23=-19 24=-15
b be unclear|1=-11
b be wait|4=11
b be want|11=10
b be wary|9=10
b be weigh|5=-11
b be what|19=9 23=12
b be with|7=10 16=10
b be work|11=13 24=13
b be write|0=12
b because FIGURE|4=11
b because HOST|5=10
b because STATE|2=18
b because base|4=13
b because it|0=12
b because member|1=11
b because of|1=13
b before DATE|11=12
b before FIGURE|19=17
b before STATE|19=9
b before UNSC|24=12
b before end|6=17
b begin DATE|5=11 23=9
b begin with|13=9
b behind closed|19=14
b behind it|10=16
b being prepare|6=12
b between STATE|18=12
b bid to|6=18 19=-14
b bilateral agreement|17=15
b border FIGURE|9=11
b brigade of|2=10 11=12
b bring his|1=10
b bring mission|11=10
b bring them|19=14
b bring what|19=13
b budget for|12=19
b build and|4=9
b but STATE|2=38 9=13
b but do|23=12
b but have|4=12
b but it|1=-12 23=-10
b but not|11=11 20=-10
b but number|11=10
b but only|23=9
b but send|3=9
b but she|3=11
b but then|10=12
b but under|25=9
b buy their|1=-14
b by AU|24=-10
b by DATE|11=33 23=-16 26=10
b by EU|8=11
b by FIGURE|2=-9 4=13 5=16 13=11
b by HOST|2=18 23=12 25=11 26=15
b by LEADER|1=11 11=10
b by NATO|13=11
b by SADC|5=10
b by STATE|0=10 2=11 5=25 10=10 20=18 21=18 23=15
b by UNSC|23=27 24=-14 26=14
b by UN|1=-15 5=23 6=-10 7=9 10=-10 19=14 25=13
b by ^council|1=11 23=-13
b by council|11=11
b by court|0=11
b by deputy|22=17
b by end|11=-19 18=10
b by fifth|1=14
b by financial|1=12
b by lack|4=12
b by late|12=11
b by money|4=15
b by phone|10=-10 20=12
b by quarter|1=9
b by sea|9=11
b by stage|25=11
b by telephone|20=22
b by their|2=10
b by videoconference|20=14
b by video|20=13
b by way|18=18
b by which|11=13 23=10
b by year|14=14
b call MISSION|23=15
b call be|20=-10
b call for|7=11 10=-18 20=-13
b call home|18=9
b call mission|20=-10
b call on|6=22 10=19
b call with|20=24
b can not|2=26 3=16 4=18
b capital and|10=10
b capital by|0=-10
b capital on|22=15
b capital to|6=11 10=9
b case against|0=12
b cause of|22=14
b ceiling of|11=36 24=12 25=12
b ceiling to|11=12
b chair and|21=14
b chair of|5=10
b change with|17=10
b chief LEADER|22=10
b chief executive|19=-10
b chief have|21=10
b chief meeting|19=12
b chief of|10=9 18=9 19=11 22=15 23=11
b city to|5=13
b close in|26=9
b close to|3=-12
b closed door|19=14
b closure of|3=13
b coalition of|21=11
b colleague on|20=12
b come as|3=11
b come by|18=10
b come forward|5=15 6=12 7=12 19=10
b come from|11=16 19=-10
b come late|1=-13
b come of|1=9 23=9
b come together|19=14
b come to|11=20 19=12 22=16
b come up|24=11
b come with|19=12
b command MISSION|10=11
b command in|5=12
b command to|10=10
b commander have|7=11 13=12
b commander who|11=9
b commando battalion|5=9
b commit troop|10=12
b commitment to|20=21
b committee chairman|2=16
b committee of|12=16
b community to|5=-11 10=11
b company and|7=11 19=12
b company in|1=13
b complain of|24=-12
b comprise FIGURE|11=14
b concede that|1=13
b conclude with|17=14
b conference for|21=15
b conference in|10=14 21=20
b conference of|21=20
b conference on|19=-9 21=31
b congressional aide|2=13
b conscience money|10=12
b consider deploy|19=10
b constitutional court|0=-11
b contingent FIGURE|3=11
b contingent and|10=16
b contingent have|4=10
b contingent of|2=12 11=-9 25=10
b continue be|23=10
b contribute country|5=13
b contribute soldier|5=10
b contribute to|5=-17 10=22
b contribution from|11=10 23=11
b contribution to|19=-11 21=10
b contributor to|20=9
b convene by|19=12
b conversation with|19=10 20=15
b convoy of|4=11
b convoy that|3=9
b could bring|19=10
b could do|7=11
b could keep|2=11
b could not|4=17 11=20
b council be|2=17 20=15
b council for|10=13
b council have|23=9 26=9
b council in|4=11
b council on|7=10
b council to|6=12
b council vote|23=-10
b count FIGURE|11=13
b counterpart in|19=14
b country 's|10=-12
b country MONEY|1=10
b country be|10=-10 11=11
b country have|5=-9
b country meet|19=16
b country must|10=23
b country of|10=15
b country se|19=16 21=11
b country to|10=19
b country where|10=-12
b country which|1=10
b country would|5=-10
b course for|8=12
b court case|0=26
b court in|0=10
b cover only|1=11
b create by|23=15
b crisis in|1=21
b crisis of|1=17
b current year|12=11
b cut off|3=12
b day DATE|19=13 22=11 25=13
b day after|20=13 23=13
b day and|9=10
b day in|19=12
b day of|17=12 19=12
b day they|19=16
b de FIGURE|11=11
b decide DATE|24=21 25=16
b decide on|23=9 24=15 25=11
b decision be|21=9
b decision to|23=11
b declaration of|18=14
b decline STATE|5=-10
b defense agreement|17=12
b defense chief|19=13
b defense minister|7=13 9=11 16=12 19=10 22=32
b defense ministry|5=10
b delay arrival|3=15
b delay deployment|4=9
b delay once|1=10
b delay question|0=-16
b delegate of|21=15
b delegation from|22=10
b delegation in|6=9
b delegation of|22=17
b delivery have|4=12
b demand by|17=11
b demand to|6=13
b depart DATE|2=14
b department say|8=9 16=9
b departure of|2=14 5=10
b depend on|4=10 10=16
b deplore violence|19=-10
b deploy FIGURE|22=9
b deploy and|23=10
b deploy few|11=17
b deploy in|7=10 19=10 26=14
b deploy officer|5=9
b deploy only|10=12
b deployment be|4=11
b deployment in|2=23
b deployment of|0=17 2=-12 11=-38
b deployment to|5=13 10=-9
b deployment will|2=9
b desert and|5=10
b diplomat say|2=30 9=10 23=12
b discuss crisis|20=-10
b discuss international|19=13
b dispatch of|0=-11
b do in|7=-11
b do its|11=11
b do likewise|5=11
b do more|5=-11 6=-13 10=27
b do not|0=9 1=-12 5=-14 6=-9 19=-13 21=-11
b do so|6=11
b do with|7=16 11=-11
b do year|10=13
b document abuse|24=-11
b document be|19=11
b donor meeting|19=16 21=10
b donor to|5=-9 6=24
b down for|19=13
b draft by|23=23
b draft that|23=10
b draft under|23=-12
b due to|2=-11 19=13
b during meeting|19=-11 21=10
b during visit|16=10
b eastern STATE|2=18
b effort to|6=9
b en have|24=10
b end of|2=-9 11=-10 23=12 26=-17
b end without|19=19
b endorse budget|12=10
b enter its|0=9
b envisage FIGURE|11=15
b equipment for|5=10
b european country|20=15
b even as|10=10
b evening and|20=-13
b everything that|4=13
b exchange of|18=18
b exclude not|2=10
b exit date|10=13
b expect DATE|3=17
b expect FIGURE|1=11
b expect at|22=9
b expect in|22=12
b expect of|3=12
b expert from|19=10
b expire on|16=14
b explain how|19=11
b express its|6=11
b extend mission|10=13
b extension by|18=15
b extra year|24=9
b facility for|4=16
b fact-finding trip|22=12
b fall from|25=11
b far few|1=10
b far have|5=22
b far struggle|11=10
b feed its|12=-11
b few than|11=13
b field kitchen|7=12
b fight gang|22=14
b fight rebel|9=9
b final time|24=11
b finance STATE|17=12
b finance force|6=12
b financial hurdle|1=10
b financing of|6=10
b find MONEY|1=9
b first on|11=11
b first time|22=17
b first year|12=21
b flight FIGURE|4=12
b flight have|3=10
b flight which|4=12
b fly to|22=23
b follow STATE|5=9
b food and|18=10
b food fuel|11=12
b for AU|6=17
b for DATE|11=-11 19=22 21=9
b for EU|19=10
b for FIGURE|2=-19 5=-14 7=19 11=36 13=20 19=11 24=17 25=14
b for HOST|1=18 5=10 6=-16 21=18 23=17
b for MISSION|5=-17 19=-11 21=-9 23=12
b for MONEY|1=-10 12=14
b for STATE|3=15 10=9
b for ^g5|9=11
b for air|9=9
b for boot|4=20
b for country|10=12
b for deployment|19=10
b for donor|21=16
b for extension|10=11
b for first|12=22 22=15
b for foreign|3=14
b for fuel|9=14
b for have|10=10
b for helicopter|7=21
b for help|10=18
b for hour|19=10
b for humanitarian|12=-12
b for independent|5=11
b for initial|23=17
b for it|2=-9 5=9 10=11 11=15 22=12
b for joint|24=10
b for lack|2=10
b for lead|23=-9
b for man|5=11
b for mine|5=12
b for mission|11=-10 12=-12
b for money|6=10 7=-13 9=16
b for month|0=14
b for more|5=12 6=15 7=20 8=10 9=11 10=-26
b for multinational|10=-10
b for other|6=11
b for outside|10=13
b for peacekeeper|2=10
b for police|6=-11 7=-12
b for region|10=11
b for reinforcement|5=19
b for renewal|10=11
b for ship|7=12
b for soldier|0=11 6=9
b for stabilization|0=11
b for support|10=32
b for talk|22=9
b for them|4=23
b for troop|1=11
b for want|4=13
b for warship|7=20
b for whole|8=14
b for year|6=10 8=9 12=15 24=21
b force 's|11=-11
b force FIGURE|21=10
b force LEADER|22=9
b force agreement|17=25
b force be|1=-10 11=25 19=-11
b force commander|22=12
b force generation|21=9
b force have|11=-20 16=14
b force in|10=26 19=-17
b force must|1=14
b force of|11=32 23=16 25=16
b force on|23=14
b force remain|1=12
b force should|11=11
b force to|5=11 10=-22 23=21
b force until|24=14
b force which|11=-13
b force will|11=-16
b foreign affair|2=14 3=10
b foreign force|2=-13
b foreign minister|2=-17 5=13 10=11 19=30 20=12 21=-13 22=9 23=21
b foreign ministry|10=-10 18=11
b foreign policy|20=10
b foreign secretary|10=17 19=10
b foreign security|5=11
b foreign soldier|2=14
b foresee FIGURE|11=19
b form core|6=11
b formed police|24=10
b forward DATE|10=11
b forward by|11=13
b forward draft|25=-13
b forward with|5=23 7=16
b freeze MONEY|1=-11
b friendly country|5=17
b frigate have|23=12
b from DATE|11=12 25=11
b from FIGURE|11=10 19=19 21=10 25=11
b from HOST|23=10
b from STATE|0=-9 2=18 4=-13 10=14 11=-13 12=-9 18=-11 20=-10
b from attack|23=12
b from country|21=10
b from join|4=13
b from other|11=12
b from side|19=10
b from state|11=9
b fuel and|9=10
b full strength|11=-15
b fund and|1=-15
b fund for|5=-10 12=-11
b fund have|1=25
b fund of|6=-13
b funding for|1=-12 2=-9
b funding of|2=9
b funding shortfall|1=10
b further FIGURE|11=11
b gang leader|5=-9
b gang seize|23=10
b gang to|5=15 6=13
b gathering in|21=13
b gathering of|21=-11
b general LEADER|22=17
b generation conference|21=13
b gift and|1=13 6=10
b give FIGURE|19=15
b give as|6=14
b give force|23=11
b give green|23=14
b give it|25=10
b give mission|10=12
b give up|3=11
b go further|2=13
b go on|10=15 18=11
b go thru|19=22
b go to|0=-9 17=11
b go unpaid|1=15
b go until|1=10
b government ask|5=12
b government be|5=-12
b government from|0=15
b government have|0=11 5=10 10=-30
b government he|2=18
b government in|5=11
b government its|19=10
b government of|2=-13 5=-16
b government that|10=15
b government want|5=13
b government who|8=14
b green light|23=13
b ground of|22=10
b grow to|11=14
b génération of|21=19
b half be|11=18
b half of|11=18
b hang in|0=10
b hasten deployment|5=12
b have FIGURE|0=13 2=-15 11=14 13=11
b have admit|4=14
b have adopt|12=-10
b have again|4=-9
b have agree|10=-10 18=12
b have already|1=12 16=9
b have also|7=11 21=9
b have approve|11=11
b have ask|7=17 8=11 11=12 12=14
b have assent|0=-9
b have authorise|23=11
b have authorized|11=17
b have be|1=14 2=-14 3=-23 5=20 6=-22 11=10 17=-10 21=-21 22=20
b have break|2=10
b have budget|12=12
b have buy|1=-9 12=11
b have close|2=11
b have come|5=-9
b have command|7=11
b have cut|4=9
b have debt|12=13
b have decide|26=25
b have delay|3=9
b have demand|10=-9
b have depart|10=12
b have earlier|10=10
b have first|5=10
b have follow|21=11
b have formally|26=11
b have gather|19=-11 21=13
b have give|23=14
b have go|0=-9 21=12
b have hit|0=10
b have hope|5=10
b have however|2=10
b have intend|10=13
b have invite|5=12 19=9
b have its|2=10
b have justifié|2=11
b have keep|4=15
b have lament|1=11
b have leave|4=-11
b have let|2=19
b have lift|11=-10
b have mandate|23=11
b have meanwhile|4=9
b have more|3=9
b have never|25=10
b have new|1=11
b have not|1=20 2=-12 3=11 4=17 10=-11 17=-10 23=-9
b have offer|2=10 11=-14
b have open|6=9
b have order|25=13
b have pay|6=-11 12=-9
b have plan|11=-22
b have pledge|1=13
b have put|11=-9
b have receive|1=14
b have recommend|25=-11
b have request|6=12 8=14 10=17
b have say|4=-10 5=20 6=10 10=-10
b have shrink|1=10
b have sign|16=23
b have slow|4=17
b have so|11=10
b have speak|11=9
b have still|10=9
b have them|13=10
b have threaten|1=-14
b have until|11=-10 26=10
b have urge|6=13 10=-18
b have use|1=11
b have voice|2=10 10=12
b have welcome|21=9
b have work|4=12 11=11
b have write|3=9 8=14 23=10
b have yet|17=15
b he and|19=12
b he appeal|6=10
b he argue|2=11
b he could|7=12
b he demand|10=9
b he have|5=12 7=-11 9=9 13=11
b he lack|12=13
b he mean|11=15
b he meet|22=12
b he need|13=15
b he not|2=14
b he point|10=13 11=15
b he receive|19=20
b he serve|11=11
b he thank|5=10
b he urge|6=10
b head of|5=15 10=-10 19=-13 22=18
b headquarters and|12=10
b headquarters in|7=11
b headquarters say|3=9
b health minister|18=9
b health ministry|12=-9
b heavy weapon|4=11
b helicopter and|7=20
b helicopter for|7=9
b helicopter which|18=14
b help and|6=10
b help as|6=10
b help depend|10=10
b help in|10=17
b her HOST|22=12
b her country|10=10
b him to|5=11 22=10
b his HOST|20=-15
b his STATE|16=10 19=9 20=14
b his battalion|0=11
b his country|10=-22 22=17
b his government|5=10
b his minister|0=10
b his office|19=12
b his spokesman|19=10
b his troop|22=-9
b his visit|10=12
b hold DATE|20=14
b hold FIGURE|10=10
b hold in|21=17
b hold its|21=-12
b hold on|2=11
b hold talk|6=26 19=16 21=-12
b hold up|2=25 3=24
b hole in|1=10 2=12
b home FIGURE|5=-10
b home though|7=11
b home unless|2=10
b honor their|10=10
b hope STATE|5=11
b hope to|19=14
b host have|10=10
b hour and|19=11
b hour he|9=10
b hour on|20=13 21=-9
b house in|2=13
b however of|4=9
b hurry to|10=10
b if mission|22=9
b impartial force|5=15
b impose by|2=12
b in DATE|4=20 7=10 8=12 10=-11 18=19 19=-27 23=24
b in EU|19=9 21=18
b in FIGURE|24=-11
b in HOST|0=-35 3=-10 19=-14 23=-13 25=11
b in MISSION|1=-14
b in STATE|0=17 1=-18 2=10 3=-10 6=-9 9=-9 10=-13 11=-28 16=11 19=71 20=-28 21=26 22=14 24=16
b in UNSC|24=16
b in ^atlanta|19=-10
b in ^gaza|2=17 10=15
b in ^naples|5=15
b in ^new|1=20 10=10 17=-10 18=15 19=20 21=11
b in ^north|3=10
b in ^nueva|19=12 21=9
b in ^red|13=15
b in ^rio|5=11 11=9 19=-23 21=22
b in bid|6=16
b in by|19=14
b in camp|11=-11
b in capital|0=14 11=10
b in case|0=-9
b in chair|21=15
b in contingent|2=11 25=11
b in corridor|5=11
b in country|2=-16 23=-12
b in current|1=12
b in desert|5=10
b in doubt|2=17
b in end|11=17
b in favor|11=-10 23=9
b in form|22=14
b in full|4=16 19=9
b in hall|6=14
b in hurry|10=9
b in its|19=12
b in it|20=10 25=14
b in letter|5=9
b in limbo|2=17
b in margin|21=12
b in mission|10=-11
b in need|4=-11 13=12
b in operation|2=17
b in order|5=11 22=10
b in past|8=11
b in place|1=10 4=17 5=-13
b in position|10=9
b in presence|17=12
b in resolution|24=-10
b in robe|0=-9
b in room|21=9
b in single|19=-13
b in south|20=10
b in total FIGURE|11=11
b in training|4=12
b in uniforme|11=9
b in which|5=-11
b in write|5=10
b include contribution|11=9
b include funding|1=10
b increase of|22=11
b initial year|23=13
b initiative of|23=13
b insist on|10=11
b inspect mission|22=11
b instructor at|8=12
b intend to|19=-10
b intent on|18=13
b intent with|18=13
b international community|5=-11
b international force|1=-14 2=-16 5=-18 6=-12 11=-11 22=9
b international support|6=13
b into MISSION|11=12
b into UN|2=25
b into force|10=11
b island of|7=11
b it DATE|22=9 23=10
b it accuse|2=12
b it also|8=11 12=-11
b it ask|6=-15 9=-10 10=14
b it await|0=11
b it be|17=10 23=13
b it by|24=11
b it criticize|23=-9
b it do|3=11
b it for|8=15
b it give|23=16
b it have|1=15 2=-14 5=-14 7=9
b it help|24=9
b it into|2=12
b it in|7=12 23=24
b it may|11=14
b it provide|11=12
b it run|21=13
b it say|4=18
b it should|11=10
b it to|1=15 10=26
b it want|5=11 7=10 13=12
b it would|2=9 5=11 6=-9 7=11 23=16
b its FIGURE|4=11 11=-17
b its HOST|7=9
b its approval|2=19 23=14
b its arrival|2=16
b its battalion|5=-14
b its border|5=-10 8=13
b its budget|1=20
b its cabinet|22=10
b its ceiling|11=10
b its commander|7=10 13=20
b its contributor|23=10
b its director|3=11
b its due|1=10
b its first|23=10
b its force|23=14
b its foreign|10=22
b its future|21=10
b its mandate|24=11 25=12
b its military|20=11
b its minister|12=14
b its misgiving|10=11
b its mission|26=12
b its officer|5=-11
b its own|2=-10 7=10 11=-14
b its partner|5=-11 7=14
b its part|2=10
b its payment|1=13
b its people|2=11 12=-10
b its plan|25=9
b its predecessor|12=9
b its resolution|23=11
b its soldier|1=19
b its standby|23=12
b its strength|11=10
b join FIGURE|4=11
b join effort|10=11
b join mission|10=11
b join partie|21=11
b judge in|0=16
b judgment that|0=10
b keep FIGURE|4=12
b keep STATE|3=11
b keep ceiling|11=10 24=15
b keep her|1=9
b keep promise|1=11
b keep their|10=10
b kenyan-led mission|6=12
b know that|2=13
b know to|2=10
b l' have|1=10
b lack agreement|17=-9
b lack de|4=-12
b lack funding|1=-19 12=11
b lack of|1=22 4=20
b lament that|10=10
b land and|2=11
b land at|21=9
b large force|23=-10
b last minute|20=10
b last stop|22=10
b last time|24=13
b last weekend|16=9
b late and|1=-9
b launch on|23=22
b law and|3=10
b lawmaker who|2=17
b lawyer on|22=9
b lead UN|10=9
b lead by|19=-9 22=27 23=12
b lead mission|10=-12
b leader agree|24=12
b leader and|5=-11
b leader have|10=14
b leader in|22=9
b leader meeting|23=10
b leader of|2=-14 10=10
b leader say|19=16
b learn of|12=13
b leave before|19=12
b leave by|11=10
b leave plan|2=14
b leave unanswered|5=12
b leave with|19=9
b less than|11=13 12=10
b let its|26=10
b let it|2=18
b let their|3=11
b light to|23=11
b like STATE|7=11 10=12
b like to|5=11
b list in|6=11 7=12
b list of|5=-9
b loan of|19=-15
b loan to|5=-11
b lobby for|6=9 9=10
b logistics and|1=10
b long as|0=15 3=10
b look for|10=19
b look into|5=9
b look on|19=9
b main secretary|1=-10
b make secret|10=11
b make so|19=10
b make to|1=14 10=14
b make up|19=-13
b man and|5=13 7=15 23=9
b man have|19=23
b man in|3=11
b man there|2=11
b man to|1=9
b mandate allow|11=9
b mandate and|21=11
b mandate be|24=28
b mandate come|24=12
b mandate expire|24=-10
b mandate for|24=11 25=11
b mandate have|23=10
b mandate of|11=-13 21=-9 23=-23 25=-12 26=11
b many as|11=10
b margin of|5=11 21=17
b maritime patrol|3=11
b may deploy|24=12
b may have|11=19
b may not|0=15
b may serve|11=9
b mean FIGURE|11=13
b mean for|21=10
b mean to|11=11
b meanwhile send|10=10
b medical evacuation|4=17 16=13
b meet DATE|19=10 20=15
b meet STATE|19=12
b meet again|19=12
b meet behind|19=10
b meet from|6=9
b meet in|19=17 21=10
b meet on|5=13
b meet president|22=11
b meet with|2=20
b meeting have|21=9
b meeting in|11=10 19=23 23=9 24=9
b meeting of|19=19 21=15 22=-13
b meeting on|19=10
b member and|11=14
b member be|19=9
b member for|23=10
b member of|2=10 10=18 11=14 18=13 19=-9 24=13
b member state|7=29 10=-13 13=13
b member that|11=9
b member to|5=9 6=9 10=16
b member vote|23=12
b memorandum between|16=12
b memorandum of|16=43 18=-10 19=20
b memorandum on|16=25 17=-15 19=-13
b memorandum that|16=12
b memorandum with|16=26
b merchant ship|10=9 23=10
b migration and|19=-12
b military assistance|24=-10 25=9
b military intervention|5=17
b military mission|26=13
b minister LEADER|12=9 21=12
b minister and|19=-12
b minister be|19=22
b minister disclose|20=12
b minister fly|19=-10 22=17
b minister for|6=11 19=9
b minister from|19=18
b minister give|23=12
b minister have|2=12 5=9
b minister in|19=11
b minister of|3=9 11=13
b minister on|14=10 19=25 23=11
b minister say|12=-11
b minister sign|18=9
b minister to|19=20
b minister will|20=17
b ministerial meeting|19=19
b ministry of|8=18
b ministry say|5=-10
b misgiving about|10=12
b mission 's|2=19 22=16
b mission STATE|6=9
b mission and|5=13
b mission be|10=-11 12=11
b mission by|25=17
b mission cost|12=18
b mission could|1=11 12=11
b mission for|23=23
b mission from|4=10
b mission have|1=9 4=12 11=-11
b mission into|2=12 25=-12
b mission in|2=-16 3=-11 5=-10 7=-9 11=12 13=9 22=-13 25=11
b mission of|23=17 26=11
b mission only|12=13
b mission on|23=19
b mission remain|11=12
b mission stand|19=13
b mission their|10=10
b mission to|5=-16 14=10
b mission until|2=14 24=13
b mission will|1=13
b mission wish|5=10
b mission with|23=11
b money and|4=12 5=10 6=12 9=13 19=10
b money could|2=15
b money for|19=-11
b money have|1=10
b money it|1=-11
b money lack|1=17
b money to|1=12
b month STATE|23=10
b month after|19=10 23=-10
b month be|0=13 10=10
b month by|23=14
b month for|23=11
b month which|5=12
b more STATE|4=15
b more for|6=-11
b more funding|6=13
b more in|19=10
b more money|6=16
b more officer|10=-11
b more of|5=10
b more on|18=10
b more people|5=10
b more than|1=15 5=-11
b most of|19=14
b mostly about|19=-13
b move to|23=10
b multinational force|21=13
b multinational mission|5=14 6=9
b multinational security|0=-12 2=-14 10=-18 24=-19
b name DATE|10=9
b name and|25=12
b nation be|19=11
b nation to|5=-16
b national police|4=-12
b national security|1=11
b naval operation|23=22
b near border|9=10
b nearer to|21=10
b need FIGURE|4=-15 11=19 13=22
b need MONEY|1=-12 12=11
b need and|5=10 6=14
b need at|7=11
b need for|12=-11
b need more|10=10
b need not|7=11
b need of|13=10
b need to|4=10
b negotiate bilateral|17=21
b negotiation on|24=10
b never count|11=13
b never properly|1=12
b never reach|25=10
b new mission|16=18
b new one|2=10 5=11
b news conference|21=-10
b next step|19=11
b nobody have|1=23
b nobody will|26=10
b none against|2=-9 23=15
b none of|2=11
b none with|23=-12
b north of|24=11 26=14
b not UN|10=11
b not agree|2=9 21=9
b not allow|2=15 22=-12
b not among|7=11
b not arrive|4=12
b not be|0=10 1=10 2=-12 11=-10
b not cover|0=9 4=10
b not exist|2=14
b not gift|6=13 10=-10
b not its|12=10
b not move|4=14
b not not|9=14 22=10
b not only|2=10
b not pay|1=17 6=-10
b not pledge|9=9
b not ready|4=12
b not reopen|11=12
b not say|2=-13
b not send|4=12 5=-10
b not to|1=9 10=-10
b not want|4=-9
b not yet|11=14
b nous have|6=10
b now come|18=11
b now have|23=13
b nowhere in|12=-10
b number FIGURE|11=22
b object to|2=13
b observer and|11=10
b of AU|19=-9
b of DATE|1=-12 2=-13 3=16 5=12 19=-11 23=12
b of EU|10=23
b of FIGURE|0=-10 1=-19 2=-10 3=18 4=-14 5=-10 7=-12 11=54 12=17 19=14 21=-11 22=-13 24=14 25=18 26=-11
b of G20|19=-13 21=10
b of HOST|5=18 11=-10 19=10 26=28
b of MISSION|6=22 11=10 23=12
b of MONEY|2=22 12=25 18=-10 19=-18
b of SADC|10=-13 26=27
b of STATE|2=27 5=-23 6=-12 7=-12 10=12 11=-17 19=-15 22=10
b of UNSC|5=10 11=-9 23=11
b of UN|2=12 10=12 21=10 23=-14 25=14
b of ^abyei|11=10 25=13
b of ^board|19=11
b of ^defensa|1=10
b of ^general|19=17
b of ^international|5=10
b of ^intérieur|16=9
b of ^lake|7=15
b of ^red|24=10
b of ^state|1=10 5=9 19=16 20=9
b of ^union|7=17
b of agreement|17=12
b of aid|8=11
b of ammunition|7=-11
b of army|22=14
b of barrack|4=10
b of bed|23=11
b of call|10=10
b of camp|3=9
b of city|4=-10
b of coalition|19=15 21=16
b of contributor|20=11
b of country|0=10 19=13
b of court|0=12
b of danger|3=10
b of defense|18=11
b of deployment|19=9
b of diesel|4=16
b of everything|4=12
b of expert|24=-11
b of first|12=13
b of flight|2=11 4=13
b of force|0=-9 2=-19 4=-9 10=-13 17=26 23=15 24=-12
b of foreign|5=10
b of funding|1=11 12=-10
b of fund|1=9 12=10
b of government|2=27
b of guarantee|19=11
b of générale|5=10
b of génération|21=14
b of helicopter|13=12
b of his|19=13
b of intent|18=23
b of international|10=11 22=10
b of its|2=-16 5=-27 11=-14 19=-10
b of it|2=14
b of joint|12=18
b of law|3=10
b of member|10=-18
b of memorandum|16=15
b of mission|2=16 4=-11 10=-13 19=14 21=-11 22=-14
b of money|1=11 4=-12 7=11
b of multinational|18=9
b of national|5=10
b of note|18=12
b of officer|21=9 22=10
b of opposition|2=-11
b of organization|6=11
b of participant|21=13
b of partner|10=9
b of peacekeeping|12=-11
b of plan|11=9
b of police|23=12
b of port|18=12
b of president|2=9 19=-9
b of prime|2=22
b of region|10=11
b of resistance|2=11
b of resolution|23=18
b of resource|4=14
b of same|18=10
b of security|3=9
b of spare|4=11
b of stabilization|21=10
b of staff|5=11 19=13 22=18
b of state|20=9
b of talk|10=13 19=9
b of their|6=-10 9=10 18=-9
b of them|2=-14 5=10 11=10 21=-10 23=-10
b of they|1=11
b of troop|0=14
b of understanding|16=37 18=-10 19=20 22=11
b of unit|4=12
b of vehicle|2=10 7=-11
b of what|1=15
b of which|1=10
b of withdrawal|5=11
b off at|19=10
b off several|2=9
b offer man|5=15
b offer of|21=12
b offer to|10=-10
b office in|4=9 24=-9
b office say|19=9
b officer FIGURE|24=10
b officer and|11=26
b officer at|22=11
b officer be|4=10
b officer deploy|11=18
b officer expect|1=15
b officer from|19=-11 21=14
b officer have|1=-10 11=-16
b officer in|17=9
b officer pledge|11=-10
b officer to|5=12 10=-15 16=10
b officer who|22=14
b officer will|4=13
b official from|16=10 19=21
b official have|10=12
b official of|1=10
b official say|9=9 10=10 16=10
b official tell|12=10
b on DATE|0=-10 3=-17 4=-27 9=20 12=-9 17=13 20=15 21=15 22=14 23=19
b on FIGURE|2=28 10=13
b on HOST|21=19
b on MONEY|1=9
b on STATE|2=18 5=-11 10=17
b on UN|6=24
b on ^member|6=17
b on behalf|9=11
b on day|25=14
b on deployment|5=11
b on fact-finding|22=18
b on force|22=12
b on foreign|19=12
b on for|22=9
b on ground|11=-15
b on his|10=9
b on international|7=11
b on killing|24=-11
b on margin|21=11
b on mission|19=-12
b on paper|11=18
b on partner|6=10
b on planning|19=25
b on police|17=11
b on road|3=11
b on screen|21=11
b on standby|4=10
b on status|17=24
b on table|23=13 26=13
b on tarmac|5=11
b on their|3=10 5=-10 19=14
b on time|10=-10
b on to|22=-12
b on turn|2=10
b on voluntary|10=17
b on who|4=11
b once gun|18=10
b once more|1=10 5=12 18=12
b one-off not|6=11
b only FIGURE|5=10 11=-17
b only MONEY|12=39
b only be|2=10
b only have|1=9 4=10 10=11
b only until|1=10
b open on|19=9
b open their|6=19
b open to|20=12
b operation DATE|26=20
b operation MISSION|24=18
b operation for|23=11
b operation of|2=20 23=10
b operation on|26=12
b operation to|12=12 23=13
b operation which|25=10
b oppose mission|2=12
b opposed to|2=19
b opposition describe|10=10
b opposition lawmaker|2=11
b or in|21=9
b or not|12=-14
b order ECOWAS|23=9
b order be|26=15
b order to|22=10
b organization be|6=9
b other ^gulf|19=10
b other country|6=13 10=21
b other government|5=10
b other hand|21=10
b other in|5=10
b other partner|6=12
b other state|10=14
b other volunteer|11=10
b others must|10=10
b our partner|6=15
b out and|0=10
b out of|1=-9 6=-17 11=-14
b out on|23=-10
b out who|16=9
b outside help|10=14
b over STATE|0=21
b over to|21=9
b overflight right|2=10
b owe MONEY|1=12
b owe to|1=16
b own be|7=11
b pact sign|18=14
b panel of|24=-16
b paper be|11=13
b parliament have|2=15 17=11
b part and|2=12
b part have|2=14
b part in|20=12
b part of|1=13 10=-10 19=11 25=10
b part on|21=12
b participate in|21=9
b participate to|21=13
b partner for|7=-9
b partner that|9=11
b partner to|5=-17 6=22
b pass thru|16=9
b patrol by|1=9
b pay FIGURE|1=11
b pay for|1=17 2=-11 4=12 19=10
b pay into|12=9
b pay what|1=14
b peace and|12=14
b peace to|2=10
b peacekeeper be|3=9 18=10
b peacekeeper there|3=13
b peacekeeper to|5=11
b peacekeeper will|18=17
b peacekeeping mission|6=-10
b peacekeeping operation|2=18 25=10
b pending STATE|0=13
b people for|5=12
b people to|11=12 25=13
b people with|10=9
b personnel among|11=10
b personnel and|11=-11
b personnel be|5=14
b personnel deploy|11=10
b personnel equipment|8=10
b personnel for|5=10
b personnel from|11=10
b personnel ready|0=13
b petition be|0=-15
b phone to|20=10
b place STATE|11=11
b place at|2=11
b place of|23=-11
b plan FIGURE|11=18
b plan agree|11=13
b plan and|11=11
b plan be|11=-12 18=11
b plan for|19=14 21=-11
b plan have|0=11 1=15 2=-10
b plan in|0=14
b plan of|2=18 11=-9
b plan to|11=-9
b planned deployment|0=10
b plead for|5=24 7=14 12=11
b pledge be|11=-10
b pledge by|2=-12
b pledge for|2=9
b pledge to|9=14 22=10
b point out|10=9
b point to|11=11
b police and|8=9 11=23
b police by|11=9
b police force|12=12
b police have|4=-10
b police may|11=10
b police mission|1=10 17=9
b police officer|4=13 17=-11 19=-17
b police to|5=16
b police unit|24=9
b police visit|22=11
b police will|11=10
b policy chief|21=9
b port and|11=10
b port in|18=13
b port road|11=14
b post in|5=12
b praise STATE|10=13
b premier HOST|2=11
b prepare to|5=11
b presence of|17=13
b president HOST|25=11
b president LEADER|2=13 4=13 17=10
b president STATE|20=20
b president ^joseph|22=17
b president and|20=18
b president at|19=10
b president call|6=11
b president complain|11=9
b president have|1=10 19=15
b president hold|19=10
b president of|20=-10
b president say|10=10 20=9
b president telephone|20=20
b president who|0=-12 23=14
b press STATE|5=20
b press it|10=15
b press say|26=10
b prevent deployment|3=14
b prime minister|2=18 20=19 22=-13
b principal secretary|2=12 3=12
b problem and|0=10
b problem so|1=9 4=13
b prolong its|24=-12
b promise FIGURE|11=-13
b promise but|11=14
b promise of|5=16
b promise that|11=11
b promise to|22=-9
b protect civilian|19=14
b provide for|11=13
b provide police|5=11
b provide to|24=11
b push back|4=9
b put DATE|26=10
b put FIGURE|11=-9
b put MONEY|1=10
b put deployment|2=17
b put number|11=11 21=9
b put off|4=13
b put their|18=13
b put to|24=15
b quart of|1=12 10=10
b quarter of|1=15 11=9
b quick reaction|5=13
b radio station|7=11
b raise its|21=15
b ration and|9=12
b reach FIGURE|11=16 14=11
b reach HOST|22=12
b read out|21=9
b readiness to|2=14
b ready FIGURE|4=12
b ready for|0=17
b rebel have|10=-11
b receive in|21=9
b receive less|1=12
b reciprocal agreement|16=-10 17=21
b reference to|2=10 24=10
b reform of|5=11
b refusal of|2=12 26=9
b refuse overflight|2=12
b region to|10=12
b regional force|10=-10
b regret that|2=10 9=10
b reinforce MISSION|5=9
b reinforce peacekeeping|5=9
b reiterate that|2=11
b relieve of|21=10
b remain at|11=11
b remain of|1=9
b remain on|4=10
b remain to|17=11
b remainder from|11=11
b renew for|24=17
b renew on|10=-11
b renew until|24=9
b renewal of|24=11
b reopen port|11=9
b repeat it|7=13
b report of|25=11
b report warn|1=18
b representative of|17=-12 18=15 19=-10
b representative say|2=10
b request be|7=12
b request by|5=14
b request come|10=14
b request for|7=23 10=9
b request from|5=22
b request of|8=13 10=-19
b request that|8=11
b request to|7=17 10=-13
b reserve its|6=12
b resignation of|2=20
b resistance from|2=17
b resolution 2699|23=19
b resolution 2719|6=11
b resolution 2767|23=9
b resolution adopt|24=10
b resolution of|23=10
b resolution that|23=-26
b resolution to|23=11
b resolution which|23=10
b resource be|6=15 23=-10
b respectively who|17=10
b response to|5=10
b rest to|11=11
b right chief|10=14
b risk to|1=14
b road for|4=10
b road from|3=15
b rotate its|2=12
b rotation of|2=13
b run out|23=-10 24=-11
b référence to|2=15
b s' have|10=11
b s' y|2=10
b same FIGURE|11=11
b same time|17=10
b same week|18=10
b sanction as|2=15 26=10
b savoir its|22=14
b say DATE|19=-9
b say HOST|10=10
b say STATE|5=14 9=11
b say after|19=11 20=14
b say and|1=-10 11=11 13=11 19=-11
b say be|2=11
b say but|9=12
b say dispatch|2=9
b say he|1=10 13=9 23=11
b say in|5=-14 8=10
b say it|10=-10
b say officer|1=9
b say of|10=21
b say on|1=14 2=11 11=-14 19=-11
b say savoir|22=10
b say so|11=15
b say statement|23=9
b say that|10=-15 12=-20 20=-15 21=-11 22=-14
b say to|6=10
b say who|1=13
b schedule for|19=14 22=9
b se be|10=12
b se continue|16=10
b se decide|24=10
b search for|10=14
b second contingent|19=11
b secretary for|2=10
b secretary general|3=11 22=10
b secretary of|10=12 19=15
b security adviser|19=13
b security mission|1=10 2=-16 23=11 24=-19
b security personnel|21=10
b security situation|22=10
b see president|19=17
b see troop|22=12
b seek have|12=21
b seek support|10=15
b senate have|2=22
b senator from|5=10
b senator on|2=13
b send FIGURE|0=-14 5=-45 11=-17 21=-10
b send home|1=11 26=12
b send its|4=10 5=-16
b send it|23=11
b send more|7=10
b send police|5=28
b send to|5=13
b send troop|2=-13
b serve in|2=-10 5=12 22=11
b serve under|11=11
b set aside|21=9
b set up|8=10 9=12 23=16
b several country|11=13
b several have|5=10
b several of|3=10
b several week|2=10
b several year|12=9
b share FIGURE|11=12
b share cost|6=12 7=14
b share to|11=14
b she ask|19=16
b she be|19=10
b she do|3=9
b ship and|13=16
b short of|1=-11 4=10 12=19
b should be|11=11
b should come|6=9
b should have|4=10 11=22
b shrink by|1=12
b shut by|2=11
b side event|19=13
b sign DATE|18=15
b sign between|17=-11 18=15
b sign declaration|18=26
b sign in|16=12 17=17 18=20
b sign memorandum|16=31 17=-23
b sign reciprocal|17=10
b sign with|2=10 17=11
b since DATE|16=9 19=-13 23=-14 26=17
b since insurgent|5=13
b single sentence|19=-10
b sit down|19=21
b sit on|2=15
b slow deployment|4=13
b slow to|2=9
b small force|23=12
b so STATE|9=11
b so far|5=12 12=-11 23=16
b so long|0=11
b so that|10=12 20=10
b so to|10=9
b so vague|10=15
b soldier FIGURE|1=15
b soldier and|1=11 11=30
b soldier but|5=12 6=13 9=14
b soldier for|23=10
b soldier from|5=-9 19=-12 23=-9
b soldier have|5=10 11=-10
b soldier of|11=-11
b soldier remain|5=13
b soldier to|2=-14 5=-14 10=-12
b soldier who|4=10 5=11
b soon as|5=12 20=18
b source of|1=11
b southern african|5=10
b speak for|10=11 19=13
b speak next|19=-9
b speak of|11=26
b speak on|5=10
b spend DATE|20=-10
b spend FIGURE|22=17
b spend on|2=11
b spokesman of|6=-9
b spokesperson for|1=10
b squadron of|7=12
b stabilization force|1=-9 2=-9 10=12 19=-13
b staff and|11=10
b staff officer|24=12
b standby force|23=25
b start in|19=10
b start of|23=10
b state call|10=10
b state for|7=11 13=13
b state of|4=10
b state to|5=13 6=16
b state visit|22=-11
b statement STATE|21=11
b statement of|13=16 18=16
b status of|17=41
b status-of-forces agreement|17=29
b status-of-mission agreement|17=17
b stay at|1=11
b stay away|2=16
b stay in|0=13
b stay of|19=10
b stay out|23=17
b step up|10=10
b still have|0=-11
b still outstanding|1=-10
b still to|11=15
b still wait|4=10
b stop to|1=12
b strand by|4=10
b strength by|11=-20
b strength to|11=-9
b strike on|3=12
b strike out|2=10
b strong force|11=-12
b strong have|11=20
b strong of|11=-10
b submit draft|23=-10
b sud of|26=9
b sue over|0=21
b summit in|5=13 23=11 24=11
b summit on|11=9 21=12
b support MISSION|10=12
b support for|5=-13 10=17 19=-12
b support mission|24=10
b support of|10=15
b supporter of|23=-11
b suppose to|11=20
b supreme court|0=15
b suspend its|2=-10
b suspend most|2=10
b table in|19=11
b take DATE|26=9
b take initiative|23=11
b take on|10=11
b take part|2=12 10=13 20=20 21=10
b take place|21=12
b talk for|7=12
b talk in|19=17
b talk on|22=12
b talk with|21=-14
b tanker and|4=9
b target of|11=12
b tarmac by|5=11
b team as|20=9
b team be|22=11
b team of|22=11
b telephone about|10=10
b telephone call|20=12
b telephone conversation|20=13
b tell HOST|22=20
b tell STATE|7=10
b tell UNSC|2=16
b tell ^new|2=11
b tell by|2=12
b tell council|7=11
b tell delegate|21=10
b tell her|22=10
b tell him|20=10
b tell journalist|24=14
b tell member|6=12 10=9
b tell president|22=9
b tell reporter|19=-11
b text be|16=11
b text of|16=11
b text that|2=-10
b than half|1=11 11=21
b than quarter|11=9
b than year|1=9
b thank him|20=17
b that MONEY|6=24 10=-10
b that STATE|2=13 4=18 17=16 19=21 24=10
b that UNSC|23=9 25=-9
b that UN|5=9
b that also|24=-12
b that ask|10=18
b that be|10=-9 11=18 17=23 19=-13
b that can|6=15
b that clear|23=10
b that condition|2=10
b that deployment|2=10
b that effect|18=10
b that field|19=10
b that force|25=13
b that grant|18=10
b that have|7=10 12=12
b that he|2=-13 7=14
b that hold|0=10
b that its|4=10 6=9 11=-9 23=-10 25=14
b that it|12=-10 19=-14
b that kill|3=10
b that last|16=16 22=17
b that mandate|6=10
b that mission|4=15 19=16
b that money|1=-10 10=9
b that move|4=17
b that nobody|19=11
b that other|6=10 12=10 19=10
b that president|0=-10
b that several|5=11
b that she|2=14
b that soldier|1=19
b that their|21=10
b that they|10=-10
b that we|5=10
b that would|5=15 16=9 22=10
b their activity|3=13
b their force|6=10
b their minister|21=11
b their name|18=11
b their own|1=-9 5=10
b their partner|10=9
b their pledge|10=12
b their promise|10=17
b their soldier|1=10
b their summit|21=11
b their way|19=13
b them DATE|3=12
b them FIGURE|1=10 11=12
b them for|10=11 20=9 22=11
b them from|19=9
b them in|1=9
b them that|22=14
b them to|6=12
b them under|13=9
b there after|5=9
b there be|2=20 22=12
b there by|11=9 16=11 22=11
b there for|4=10 21=10
b there would|2=17
b they be|3=9 4=12
b they see|2=10
b they se|19=10
b they stay|19=9
b they will|2=9
b they would|10=16
b thing have|17=16
b thing in|2=12
b this be|23=9
b though it|7=12
b threat of|10=12
b throw out|0=12
b time and|10=12
b time as|11=11
b to AU|6=16 9=10
b to DATE|0=14 12=21 19=-10 24=46
b to EU|8=12
b to FIGURE|1=-11 5=-13 11=30 19=-13 24=-14 26=12
b to HOST|2=-13 5=12 11=-13 22=17 23=-13
b to MISSION|11=-11 19=-20 21=15
b to MONEY|1=-11 19=-15 21=9
b to STATE|22=30 23=13
b to UNSC|10=10
b to UN|5=-11 6=10
b to ^cabo|5=16
b to ^caribbean|17=10
b to ^european|10=9
b to ^gao|2=13
b to ^élysée|18=10 21=22
b to act|10=11
b to argue|10=10
b to ask|6=13 7=21
b to authorize|23=15
b to be|2=-14 7=11 10=-11 11=14 17=18 24=-10
b to bring|11=9
b to budget|12=-10
b to close|26=14
b to come|5=24 7=16 11=12
b to command|10=16
b to conclude|17=19
b to contribute|6=9
b to convene|19=16
b to country|10=12
b to cripple|1=21
b to deployment|1=14
b to deploy|5=10 23=10
b to discuss|19=18 22=11
b to do|6=14 10=18 21=9
b to end|11=-11 26=12
b to en|5=15
b to extend|10=16
b to feed|12=-11
b to fight|18=9
b to finance|6=16
b to find|6=10
b to follow|5=19
b to force|5=-14 10=14
b to foreign|2=10
b to form|17=9
b to get|10=10
b to give|5=-14 6=21
b to go|19=17
b to ground|2=9
b to have|7=10 11=33
b to hear|19=13
b to help|5=-10 6=14 20=12 23=10
b to hold|2=-15 5=10 10=10
b to host|21=12
b to idea|2=10
b to inspect|22=12
b to its|6=12
b to it|2=11
b to join|8=13
b to know|23=10
b to lead|10=17
b to learn|12=13
b to leave|4=23 5=-10
b to let|10=-11 24=10 26=15
b to lift|4=10
b to live|24=9
b to look|6=10 22=16
b to make|5=11 6=11
b to meeting|19=12
b to meet|17=11 19=11
b to mission|1=-14 2=-11 6=-11 11=-11 22=-9
b to month|3=13
b to name|7=10 13=11
b to new|10=14
b to nothing|9=14 22=11
b to not|2=11
b to number|11=17
b to paper|16=15
b to participate|21=9
b to pass|0=10
b to pay|6=43 10=-14
b to place|5=-11
b to plan|21=11 23=9
b to point|24=11
b to press|10=-10
b to prolong|24=12
b to provide|5=13 10=-13
b to put|4=13
b to raise|6=12
b to rally|10=25
b to reach|14=10
b to reinforce|5=26 10=-15
b to remain|5=18
b to replace|23=13 25=13
b to reporter|19=10
b to resume|23=9
b to review|19=14
b to say|10=16
b to see|10=13 19=17 22=21
b to send|1=17 5=25 7=9 10=-28 11=-18 21=-10 23=12 26=10
b to set|9=10 14=9
b to share|6=15 7=9 11=14
b to sign|17=20
b to small|24=-9
b to southern|5=13
b to speak|19=13
b to stand|10=11
b to stay|5=22 22=12
b to step|10=13
b to stop|4=-9
b to support|10=9
b to take|4=-10 10=15 19=-12 20=12 25=9
b to talk|22=9
b to tell|20=11
b to terminate|23=-13 24=-12 26=10
b to thank|20=17
b to their|10=11 19=15
b to train|14=12
b to transform|23=-11 25=15
b to travel|22=10
b to trust|1=-10
b to turn|19=11
b together in|21=11
b total of|11=-17
b town it|11=10
b train FIGURE|14=14
b training ground|22=10
b training mission|25=11
b transform mission|2=14 25=15
b transport aircraft|7=10
b transport problem|4=12
b travel to|19=-11 22=17
b treat as|2=10
b troop after|5=11
b troop and|5=15 11=24
b troop contributor|19=13
b troop from|11=-11
b troop have|1=13 4=9
b troop in|2=-13
b troop of|5=13 11=16
b troop promise|11=-11
b troop-contributing country|17=9
b trust fund|2=-12 12=-16
b turn down|7=20
b two-day meeting|19=18
b unanimously on|26=14
b unanimously while|23=10
b under mission|11=13
b under resolution|23=-12 24=10
b under which|11=10 16=11 18=14 23=-12 25=10
b understanding between|16=10
b understanding on|16=10
b understanding with|2=14
b unease about|10=10
b uniformed personnel|11=20
b unit and|10=12
b unit for|9=11
b unit that|25=10
b unit to|22=9
b unpaid for|1=15
b until DATE|0=12 24=39
b until STATE|2=14
b until end|23=13 24=-10
b until it|3=13
b until to|12=10 24=18
b up UN|9=11
b up by|8=12
b up deployment|3=12
b up its|3=10
b urge STATE|5=26 10=-10
b urge him|2=10
b urge international|5=-12
b urge other|5=16
b us FIGURE|23=14
b use of|2=18 18=15
b use up|1=13
b vague mandate|10=12
b vehicle STATE|7=12
b vehicle and|5=13 7=10
b vehicle for|7=9
b video call|20=14
b video conference|18=11 20=9
b visit HOST|22=17
b visit STATE|22=24
b visit of|22=13
b visit to|17=10 22=11
b voice its|10=10
b voluntary gift|1=14
b vote STATE|24=9
b vote in|11=-13
b vote on|23=-13 24=10
b vote to|24=-19
b vote unanimously|26=11
b vote while|10=12
b vote with|24=-17
b wait for|2=12
b wait in|4=13
b want STATE|5=26 10=22
b want it|2=13 10=-10
b want of|1=10
b want to|4=-14 5=-13 10=-13
b warning that|5=10
b wary of|9=11
b water and|4=12
b way of|18=17
b way to|21=12
b we have|6=18
b we lack|11=10
b we need|10=15
b we say|12=-9
b week ago|4=11
b week to|22=10
b weekend to|5=11
b welcome DATE|21=15
b welcome UNSC|23=10
b well FIGURE|11=-14
b well and|5=14
b well below|11=16
b what it|13=10
b what mission|21=12
b what they|10=14 19=19
b what we|10=10
b when council|23=-9
b when mission|26=12
b where he|2=9
b where it|19=10
b where they|10=9
b whether STATE|5=-13
b which FIGURE|4=10 11=9
b which HOST|10=9
b which MONEY|12=-10
b which STATE|10=-13 11=-9 19=-10 21=19
b which UNSC|25=20
b which UN|18=11
b which be|1=17 2=-14 9=11 10=-12 11=15 23=-10
b which draft|10=10
b which foresee|11=11
b which have|1=-10 2=-9 10=-16 11=-15 24=-9
b which he|10=18
b which so|5=21
b which would|19=-10
b while plane|20=12
b who arrive|4=11
b who ask|10=-10
b who come|19=17
b who command|13=13 22=15
b who have|1=-11 2=13 11=11 19=-12
b who hold|23=13
b who not|10=12
b who should|4=10
b who speak|2=11
b who still|2=12
b who will|12=9
b who would|5=14 19=15
b whom be|2=9
b whom will|11=-14
b whose FIGURE|6=13
b will also|19=11
b will be|19=-15 21=9 23=-10
b will do|24=16
b will finance|19=9
b will fly|18=9
b will have|13=11 25=11
b will hear|19=10
b will live|24=11
b will meet|19=27
b will not|2=33 3=15
b will now|25=10
b will provide|7=9
b will remain|4=10
b willing but|2=11
b wish its|5=11
b wish to|14=14
b with CARICOM|19=15
b with FIGURE|2=-18 4=-25 7=10 11=-23 19=-16
b with HOST|17=12 18=12 19=-12
b with MONEY|24=11
b with STATE|1=-11 2=-18 12=-11 16=21 17=18 19=15 20=22 24=-20
b with UN|18=18 21=10
b with contributor|11=10 16=9
b with country|1=12
b with force|11=12
b with foreign|2=10
b with her|19=15
b with him|6=15
b with his|16=13 22=19
b with it|19=11
b with knowledge|10=11
b with leader|20=9
b with man|5=9
b with money|21=-13
b with official|13=11
b with other|20=10
b with our|17=10
b with personnel|5=13
b with president|19=10
b with troop|5=14
b withdrawal by|25=13
b withdrawal of|5=15
b withhold its|2=18
b within week|22=14
b without FIGURE|0=13
b without delay|5=20 7=16
b without statement|19=11
b work in|24=13
b work on|17=10 19=9
b would also|25=17
b would comprise|11=13
b would end|21=10
b would fill|21=9
b would give|10=11
b would have|2=-11
b would keep|7=11
b would let|16=12
b would like|5=36 7=24 19=10 25=9
b would need|13=14
b would not|2=9 9=10 25=10
b would put|10=9
b would rather|5=12
b would send|5=-15
b would stay|22=14 23=10
b would wait|2=15
b would work|5=9
b write to|8=12
b y be|2=11
b y have|18=13
b year 's|14=12
b year FIGURE|12=9
b year STATE|11=10 23=10
b year after|10=-12 26=13
b year and|12=12 23=11
b year at|12=11
b year be|12=11
b year that|10=10
b year to|12=-16 24=19
b yet arrive|11=13
b yet to|2=-10 17=17
b à disposition|5=9
bias|0=-374 1=-367 2=-350 3=-410 4=-397 5=-406 6=-376 7=-363 8=-463 9=-441 10=-330 11=-356 12=-372 13=-454 14=-573 15=-606 16=-389 17=-374 18=-417 19=-335 20=-360 21=-402 22=-398 23=-377 24=-352 25=-394 26=-410
c access|0=-14 1=-18 2=18 3=28 4=25 5=-26 6=-15 7=-20 10=-29 12=-13 16=-10 17=-18 19=-48 20=-10 21=-10 22=-11 24=-16 25=-13
c accord|0=19 1=-9 6=-18 9=-9 16=43 17=47 18=25 20=12 23=-27 25=-9 26=-11
c alter|5=-9 9=-14 10=-10 11=24 16=-13 19=13 23=-14 24=-25 25=44 26=-16
c apart|0=-15 1=-29 3=-17 4=-22 5=-11 6=-32 7=-20 10=-22 11=-24 17=-22 19=-26 20=-27 22=-13 23=-27 24=-21 25=-16 26=-12
c ask|0=-12 1=-9 3=-9 5=58 6=48 7=31 8=23 9=35 10=59 11=-37 13=20 16=-21 17=-16 18=-15 19=-10 20=22 22=-18 24=-14 26=13
c block|0=14 1=13 2=29 3=27 4=24 12=-20 13=-9 16=-17 18=-13 20=-16 22=-17 23=-25 26=-23
c bloc|0=-12 3=-13 4=-9 5=21 6=15 9=10 17=-22 18=19 19=19 21=27 22=18 23=25 25=-22 26=13
c conference|21=47 22=-10
c cost|1=16 2=-10 3=-12 4=-21 5=-21 6=13 8=16 9=-15 12=29 13=-10 14=16 16=-19 18=-21 19=-29 20=-17 21=-17 22=-20 24=11 25=-25 26=13
c council|0=-14 2=27 3=-13 6=17 7=12 10=11 11=27 19=-26 21=-20 22=-12 23=30 24=26 25=41
c court|0=59 2=-29 6=-13 7=14 12=-10 16=12 17=23 18=-17 20=-13 24=-19 25=-10
c danger|0=-27 1=-36 2=-14 3=27 4=-11 8=-9 9=-12 10=-22 12=-26 17=-24 19=-42 20=-20 21=-23 24=-29 26=-25
c draft|0=-11 1=-14 2=28 4=-11 5=-17 6=-9 7=-9 10=-18 11=23 16=23 17=14 19=17 24=19 25=25 26=9
c duty|0=10 4=10 5=18 8=15 10=13 14=-11 25=-19
c end|4=11 6=-13 7=-14 9=-9 10=-22 14=9 17=14 26=36
c force|0=10 3=22 7=-14 10=28 11=10 14=11 17=10 19=21 20=13 21=16 22=11 23=11
c former|7=-10 16=10 17=-16 18=-12 20=-23 23=-18 24=-18 25=-9
c found|4=-12 7=-11 9=10 11=30 12=-31 14=16 16=-15 17=-17 19=-17 22=-22 23=38 24=34 25=12 26=11
c gear|0=-25 4=24 5=-11 7=36 9=13 10=-15 11=-20 12=-24 13=19 16=-13 17=-32 19=-18 22=-9 23=-16 24=-20 25=-11 26=-21
c give|5=18 8=-15 12=-17 16=-17 18=-11 20=-27 22=-12 23=21 24=-17 25=-15 26=-15
c mandate|0=-12 5=-12 7=-10 9=-12 16=-12 17=-11 18=16 19=-25 21=-10 23=20 24=34
c meet|2=16 3=-10 4=-19 6=-13 7=-19 11=-15 17=15 19=32 20=19 21=40 22=16 23=-17 25=-18 26=-13
c money|1=40 3=-11 5=-11 6=49 10=-16 11=-9 12=27 13=-17 17=-27 18=-11 20=-13 22=-23 23=-16 25=-12 26=-11
c named|0=-13 1=20 3=-19 4=-11 7=-14 13=10 17=-21 22=-16 24=10
c need|1=32 2=27 4=23 7=9 8=15 10=12 12=32 13=37 18=-18 20=-13 23=-10 24=-10 26=-10
c object|1=-10 2=39 5=-27 6=-17 7=-15 10=-16 12=-20 13=-10 16=-12 18=-13 19=-18 20=-16 22=-15
c others|0=-25 2=-12 3=-19 4=-16 6=17 7=24 10=25 12=-17 16=-12 17=12 19=9 20=18 21=25 24=-19
c parliament|1=11 2=29 4=-17 5=-15 6=-15 7=-27 10=-15 11=-23 17=-12 18=-9 19=-10 20=-18 22=-13 23=-38 24=-25 25=-14 26=-10
c phone|0=-15 1=-9 2=-11 7=-10 17=-11 19=-10 20=73 23=-13
c prolong|0=13 1=19 5=19 10=-17 11=21 17=10 19=-17 20=-14 21=-13 22=11 24=34 25=-23
c resolve|1=-13 4=-20 5=-11 10=-11 11=-11 12=-17 14=22 20=-10 25=15
c say|0=-18 2=-14 3=-11 4=-16 9=14 10=11 13=12 17=-20 24=-12 25=-11 26=-12
c shut|1=-15 5=-14 10=-11 16=-9 21=9 24=-9 26=14
c sign|1=-19 4=-11 5=-25 7=-10 10=-13 16=40 17=30 18=36 19=9 23=11 24=14 25=32
c size|0=23 1=13 2=16 3=10 4=23 5=-21 6=-25 7=-17 11=32 16=-28 18=11 19=-14 20=-23 22=-14 24=-21
c sum|0=-18 3=-10 4=-14 5=-19 6=-10 7=-19 9=-10 10=-13 12=39 16=-13 18=-14 20=-11 21=-10 22=-17 23=-20 24=13 26=-10
c vacuum|0=-11 1=14 2=27 5=-14 11=-10 19=-13 20=-11 21=-12 22=-17 24=-12
c visit|5=-17 11=-14 13=-12 19=22 20=-14 22=50 23=-23 24=-26 25=-19
c vote|1=-21 2=-27 4=-12 5=-25 6=-20 7=-12 10=-22 11=-15 17=-18 20=-11 21=-17
c wait|0=18 1=20 3=-12 4=10 5=-13 6=10 7=-13 8=-13 9=-15 13=-11 20=12 22=-21 23=-17 24=12
c want|5=30 7=26 8=18 10=25 18=-13 19=-21 20=-19 21=-11 22=11 24=-12 26=-19
cc access alter|4=17
cc access ask|5=-26 7=-10 8=11 9=13 10=-22
cc access block|3=13 4=32 21=9
cc access bloc|5=10 22=10
cc access conference|4=10 21=14
cc access cost|11=-10 22=11
cc access danger|3=30 4=-12 11=-10 23=10
cc access draft|2=-9
cc access duty|2=27 3=12 5=-28 8=11 9=9 10=-13 11=9 22=-14
cc access end|3=26 5=-9
cc access force|2=10 3=40 4=-11 5=-28 6=-9 7=-10 9=11 10=-24 20=-9
cc access found|23=12
cc access gear|3=24 4=14 7=-12
cc access give|3=15 5=-13 11=14 21=11
cc access meet|5=13 22=11
cc access named|11=11
cc access need|4=19 5=-13 11=9
cc access object|2=9 9=11
cc access others|2=18 5=10 10=-11 11=-11
cc access parliament|2=-24
cc access phone|21=10
cc access prolong|3=-12 4=13
cc access resolve|2=17 3=9 4=13 23=10
cc access say|2=15 3=14 4=-15 9=9 11=14 23=11
cc access shut|3=12
cc access sign|18=-15
cc access size|11=-21
cc access visit|2=16 11=-9 19=-9
cc access wait|4=10
cc access want|4=11 5=-18 11=14
cc access weather|4=10
cc accord alter|17=12
cc accord apart|16=19 17=-19
cc accord ask|5=20 6=-12 10=18 11=-12 20=18 21=-10
cc accord block|2=-11 3=10 4=15 17=9 18=-9
cc accord bloc|5=-13 16=17 18=24 21=-12
cc accord conference|21=-16
cc accord cost|11=18 17=19 23=10
cc accord council|10=13 12=-11 24=-16
cc accord court|0=13 17=37 18=-10
cc accord danger|18=16 19=-17 23=-11
cc accord draft|16=13
cc accord duty|0=12 5=-12 6=-12 10=26 12=-16 16=28 17=19 18=10 23=-20
cc accord end|12=11 16=12 17=26 19=10
cc accord force|0=10 6=-11 16=37 17=27 18=17 19=14 21=-17 23=-10
cc accord former|11=11 16=23 21=14
cc accord found|12=-10
cc accord gear|5=-15 16=20 17=-17 18=27
cc accord give|0=9 16=17 17=15 18=13 19=12
cc accord meet|2=-14 16=18 17=22 21=-12
cc accord money|11=11 12=-15 16=16
cc accord named|5=-11 11=12 16=15 17=11 23=-20
cc accord need|17=11 18=-10
cc accord object|0=12 2=-12 3=10 17=16
cc accord others|0=14 2=13 5=-10 10=-15 16=21 17=16 18=-12 19=13
cc accord phone|20=17
cc accord prolong|0=11 17=11 18=13
cc accord resolve|11=9 16=26 18=15
cc accord say|4=-10 5=-11 10=-15 16=25 17=25 18=-10 19=-18 21=-15 22=-15 24=10
cc accord shut|1=11 17=11 19=10
cc accord sign|0=16 2=-11 5=-13 10=-10 16=31 17=39 18=19 21=-15 22=14
cc accord size|0=9 2=-11 11=11 16=-10 17=23
cc accord sum|18=-11 23=10
cc accord vacuum|1=-10
cc accord visit|2=-9 17=19 18=29
cc accord wait|0=13 1=-11 16=27 17=20 18=-15
cc alter apart|21=-16
cc alter ask|2=13 5=20 8=17 11=13 12=14
cc alter block|1=9 2=9 4=20 10=11
cc alter bloc|11=14 22=-9 23=18 25=-12
cc alter conference|4=15
cc alter cost|1=11 21=-16
cc alter council|10=-19 11=16 25=34
cc alter court|0=20 10=11 17=10
cc alter danger|19=-16 23=11
cc alter draft|2=15 11=16 25=34
cc alter duty|0=10 1=-10 10=-15 12=13 17=13 22=-9 23=14
cc alter end|23=11
cc alter force|2=25 4=-16 5=-25 7=-10 8=12 10=-11 11=-13 21=-10 24=-10 25=33 26=-15
cc alter former|2=9 23=-17
cc alter found|10=-16 23=-10 24=-19 25=33
cc alter gear|11=12
cc alter give|2=-15 10=27 11=10 19=15 21=13
cc alter mandate|2=10 25=19
cc alter meet|5=18 11=11 19=22 25=10
cc alter money|1=15 6=12 12=12
cc alter named|2=-17 23=17 25=14
cc alter object|2=26
cc alter others|2=-9 12=13 17=21 19=15 25=14
cc alter parliament|17=12 24=-10
cc alter phone|8=9 20=10
cc alter prolong|24=-10 25=10
cc alter resolve|2=12 4=13 11=-11
cc alter say|4=-10 17=17
cc alter shut|1=10 11=10 21=9
cc alter sign|11=14 17=16 25=27
cc alter size|2=-13 4=-9 10=10 11=17 12=14 19=11 25=20
cc alter sum|1=-20 10=16 12=10 19=10
cc alter vacuum|1=17
cc alter visit|10=10 11=-9 22=-11
cc alter vote|2=10 24=-12 25=16
cc alter wait|2=10 11=11 20=10 23=9 24=10 25=22
cc alter want|21=-11
cc apart ask|0=-10 6=-12 10=-12 12=10 24=-17
cc apart block|5=16
cc apart bloc|2=14 6=-9 10=-15 19=-19 20=-11 22=11
cc apart conference|19=-11
cc apart cost|1=-12 6=-11 24=-13
cc apart council|10=-13
cc apart court|6=-10
cc apart danger|2=-10 3=-9 19=-18 21=-11
cc apart draft|19=10 23=-12
cc apart duty|1=-18 4=-12 5=-15 7=-15 8=14 9=12 11=-12 12=-15 22=-12
cc apart end|19=-11
cc apart force|1=-12 3=-11 4=-11 9=13 10=-16 11=-15 18=13 20=-10 25=-11
cc apart former|5=-10
cc apart found|10=-14 23=-15 24=-16
cc apart gear|2=-14 4=-10 7=-13 22=11
cc apart give|2=12 5=-19 10=-12 19=-13 21=-17
cc apart mandate|24=-12
cc apart meet|2=-10 12=-15 19=-29 20=-10 21=-13
cc apart money|1=-13 5=-12 6=-11 10=-12 19=-21 21=-15 22=13 23=-10
cc apart need|1=-10
cc apart object|2=-16
cc apart others|2=-20 10=14 16=13 19=-15
cc apart phone|5=-9 20=-10 21=16
cc apart prolong|24=-11
cc apart say|5=-24 11=-12 20=-10 24=-11
cc apart sign|16=11 17=-10
cc apart sum|2=-12 6=-12 19=-9 21=-23
cc apart wait|12=9 19=-19
cc apart want|5=10 22=12
cc ask block|2=14 6=21 10=18 11=-13 19=-15
cc ask bloc|9=12 12=11 21=12
cc ask conference|1=-9 5=14 10=-10 21=21
cc ask cost|5=-16 6=17 8=21 23=10 26=13
cc ask council|5=27 6=12 7=13 10=31 11=-13 23=10
cc ask court|2=-14 5=-9 6=-35 17=18
cc ask danger|2=-16 7=17 9=-10 11=11 24=-18
cc ask draft|5=-12 10=-21 11=14 23=-18 25=15 26=10
cc ask duty|0=14 2=-10 5=40 6=27 7=50 8=31 9=15 10=27 13=13 19=10 21=-32 22=-15
cc ask end|2=-14 5=11 6=12 19=12 23=-12
cc ask force|1=-16 5=26 6=25 7=11 8=13 9=24 10=35 11=-19 13=-14 20=12 23=-9 24=15 25=-13
cc ask former|1=-12 8=14 10=11 21=-14 22=-9
cc ask found|2=24 5=-12 6=13 7=14 9=10 10=35 20=9 26=23
cc ask gear|2=-11 4=-11 5=20 6=25 7=55 8=9 9=26 10=10
cc ask give|5=27 6=19 7=30 9=15 10=38 12=10 13=-10 19=22 20=-10 23=-21
cc ask mandate|1=9 5=-11 24=-12
cc ask meet|6=19 7=12 12=12
cc ask money|0=-13 1=13 5=-12 6=77 12=14
cc ask named|1=-10 5=22 19=-13 24=-10
cc ask need|6=18 7=14 9=10 10=-17 13=18 21=-12
cc ask object|1=-10 5=-11
cc ask others|4=-12 6=21 7=14 10=28 11=-13 12=11
cc ask parliament|0=-17 2=11 5=12 6=-11 7=-21
cc ask phone|0=-12 5=-27 7=-21 9=-17 10=23 17=-10 20=34
cc ask prolong|1=-14 5=28 7=10 21=11 25=-12
cc ask resolve|2=-12 5=10 6=14 9=10 21=-9 23=-16 26=11
cc ask say|1=19 2=-11 5=31 6=24 7=11 8=11 9=17 10=11 11=-13 12=15 13=13 19=10 23=-9 24=-16 25=-11
cc ask shut|1=-10 3=11
cc ask sign|0=14 2=10 17=13 25=22
cc ask size|2=11 4=22 6=-9 9=10 10=19 20=-9 26=13
cc ask sum|5=-9 6=17 10=16 12=26
cc ask vacuum|2=-9 10=20
cc ask visit|4=13
cc ask vote|5=-14 6=-11 25=-16
cc ask wait|1=9 4=-12 10=28 19=-14 25=-10
cc ask want|7=14 10=-32 19=12 23=-14
cc bloc block|1=19 2=-22 5=10 10=13 21=13 22=10 23=-10 24=13
cc bloc conference|6=14 10=-20 11=10 12=11 20=11 21=13 23=14 24=15 26=13
cc bloc cost|1=11 10=-9 12=15 14=9 21=-20 23=-9
cc bloc council|19=-20 24=-18
cc bloc danger|2=-9 5=-13 10=-12 19=-13 21=-19
cc bloc draft|9=9 16=11 19=15 21=10
cc bloc duty|1=-21 7=10 10=11 12=11 16=10 21=23 23=24 24=-25 26=23
cc bloc end|1=-9 2=-11 5=14 10=-11 18=10 21=12 24=-16 26=31
cc bloc force|1=10 5=11 9=11 10=15 11=10 14=13 17=-12 20=-12 23=25 26=18
cc bloc former|5=-12 6=11 16=13 18=9 21=-15
cc bloc found|1=-13 2=14 6=-12 10=-14 12=14 14=9 20=12 23=23 24=-19 26=30
cc bloc gear|5=-17 7=15 9=10 10=-16 18=16 20=11 22=13
cc bloc give|2=19 11=-10 12=-11 19=13 22=-10 23=30
cc bloc mandate|6=10 24=-10 26=20
cc bloc meet|5=19 6=9 10=12 17=-13 18=17 19=16 20=16 21=13
cc bloc money|1=10 5=-21 6=21 12=14 19=21 23=-14
cc bloc named|5=-16 21=-14 23=13
cc bloc need|1=-14 2=-10 6=9 10=19 12=13 19=-12 21=20
cc bloc object|2=-9 10=-11
cc bloc others|4=-12 7=15 10=14 13=11 20=26 23=13 24=12
cc bloc parliament|2=18 5=-13 19=11
cc bloc phone|1=-9 10=-10 20=18 21=21 26=14
cc bloc prolong|5=14 19=-20 21=-9 22=10 24=21
cc bloc resolve|1=12 18=20 26=13
cc bloc say|2=-18 9=-11 26=17
cc bloc sign|18=18
cc bloc size|2=10 23=-13
cc bloc sum|1=-10 6=15 10=-11 12=17 19=20 21=-16 23=-10
cc bloc vacuum|19=-16 20=-18 23=10
cc bloc visit|11=9 19=10 21=13 22=20 26=10
cc bloc vote|22=9 24=-11
cc bloc wait|1=20 6=9 19=-17 22=-9
cc bloc want|5=20 10=21 13=10 21=10 22=10
cc block conference|4=11 5=12 11=11 19=10
cc block cost|0=12 1=21 2=11 21=-9 23=-15
cc block council|0=11 2=17 5=20 23=-10 25=19
cc block court|0=44 1=16 2=-25 10=11 23=-9
cc block danger|2=-13 3=38 23=19
cc block duty|0=19 1=15 3=18 4=30 6=-12 10=-18 11=-18 12=-13 17=-11 19=-29 20=-11
cc block end|2=-17 3=15 5=13 23=-20
cc block force|0=25 1=32 2=27 3=24 4=21 5=-11 12=-22 13=-10 16=-9 21=20 23=-27 24=13
cc block former|0=18 1=-13 4=13 11=-13 17=12
cc block found|0=18 24=15
cc block gear|2=10 3=13 4=40 6=11 23=15
cc block give|1=-16 10=21 21=-12
cc block mandate|1=-12 2=12 23=-12 24=20
cc block meet|0=9 1=9 6=19 10=-11 19=14 24=10
cc block money|1=22 2=18 4=-9 10=-15 12=-14
cc block named|0=-9 2=10 6=14
cc block need|1=32 2=10 4=19 5=10 7=17
cc block object|0=13 1=12 2=37 4=10 11=-10 23=9
cc block others|0=22 1=22 4=-11 5=-12 6=18 10=10 21=15 23=-10
cc block parliament|1=11 2=20 12=-9
cc block phone|2=12 20=17
cc block prolong|1=17
cc block resolve|2=15 3=14 4=17 23=-14
cc block say|0=11 1=10 2=21 4=9 5=-22 11=13 19=-12
cc block shut|3=16 19=12
cc block sign|17=16
cc block size|0=14 1=26 2=10 4=-9 5=12 10=-11 11=11 12=-9 24=13
cc block sum|0=-9 2=18 21=-16
cc block vacuum|20=12
cc block visit|2=16 3=17 23=-11
cc block vote|24=11
cc block wait|1=28 3=-13 4=12 5=13 24=-15
cc block want|0=10 2=11 11=-12
cc block weather|4=11
cc conference danger|21=-9
cc conference duty|2=11 11=21 20=12 21=30
cc conference end|21=26 26=10
cc conference force|1=-11 10=-23 19=-22 21=39 22=-11 24=14
cc conference found|12=12 21=9 26=11
cc conference gear|21=26
cc conference give|5=-17 6=-12 10=14 21=23
cc conference meet|21=21
cc conference money|6=12 19=-9
cc conference named|23=15
cc conference need|11=19 21=10
cc conference others|6=9 19=10
cc conference parliament|2=9 23=10 26=9
cc conference phone|10=-12 21=20 26=11
cc conference prolong|5=9 24=13
cc conference resolve|21=20 26=9
cc conference say|5=-18 10=13 23=-18
cc conference shut|21=11
cc conference size|21=19 23=-10
cc conference sum|1=-11 12=15
cc conference visit|11=10 21=22
cc conference wait|1=-9 6=12 21=18 23=14
cc cost council|1=-13 6=9 10=-11 23=21 25=-11 26=19
cc cost court|0=15 6=-9 17=-12
cc cost danger|6=-11 11=-14 12=-18 23=12
cc cost draft|2=10
cc cost duty|1=21 3=-11 4=-13 5=-13 6=10 7=-14 10=-15 11=-10 12=-13 19=-25 21=-14 22=-11 25=-9 26=16
cc cost end|3=12 10=-13 11=16 23=-10
cc cost force|1=26 3=-12 4=-16 5=-16 10=18 12=26 14=12 19=-18 21=-24 23=12 24=22 25=-17 26=20
cc cost former|10=-13 12=10 19=-10 21=-12 22=-9 23=14 24=-10
cc cost found|2=10 5=-10 8=10 12=-11 23=11 24=24 26=13
cc cost gear|2=-10 11=-9 12=-18 19=-10
cc cost give|1=18 5=-19 6=-15 10=12 11=-11 19=-10 21=-12 23=-13 24=18
cc cost mandate|2=17 11=10 24=12 26=15
cc cost meet|1=17 6=-15 11=14 12=17 20=12 21=-17
cc cost money|7=-11 10=-13 12=16 21=-13 24=19
cc cost named|11=14 23=9 26=11
cc cost need|1=11 2=9 10=-15 12=16 17=-10 21=-9
cc cost object|10=-9 12=-22
cc cost others|5=10 6=12 10=-13 11=-18 17=-13 19=-28 21=-15 22=17 23=16 24=12
cc cost parliament|1=19 21=-10 24=-10
cc cost phone|21=-10
cc cost prolong|1=-14 5=-13 12=16 17=10 19=-10 21=-9 24=23
cc cost resolve|1=-23 11=13 14=13 19=-11 23=-13 26=9
cc cost say|1=13 2=-12 4=-12 5=-22 10=-14 11=-12 12=9 23=-17 24=-12
cc cost shut|1=12 19=11
cc cost sign|23=14 24=-12
cc cost size|1=13 11=11 19=9 23=-17
cc cost sum|1=9 2=-13 10=-14 12=33 21=-17 23=-10 24=12
cc cost vacuum|1=-9 2=-10 12=-11
cc cost vote|2=17 24=26
cc cost wait|3=10 10=11 11=22 12=18
cc cost want|6=12 12=10 14=10
cc council danger|2=-9 5=-10 6=11 23=13 24=-15 25=19
cc council draft|9=9 10=-11
cc council duty|7=12 10=13 11=12 23=17 25=14 26=12
cc council end|10=-10 24=-17 26=29
cc council force|0=-10 2=18 3=-10 6=17 7=12 11=12 17=-11 18=-9 19=-24 23=38 24=24 25=23 26=19
cc council former|5=-10 10=11 12=-10 23=9 25=15 26=15
cc council found|2=-22 5=-12 7=-9 9=9 10=25 11=17 12=-16 19=-9 23=33 24=20 25=14 26=-9
cc council gear|4=15 7=18 9=11 11=-10
cc council give|9=11 11=15 25=-16
cc council mandate|2=-20 6=11
cc council meet|2=-13 21=-12 23=9
cc council money|6=11
cc council named|6=11 11=22 23=18 25=17
cc council need|10=11 19=-12 24=-12
cc council object|2=19 10=-11 24=11
cc council others|2=-14 5=17 10=10 11=19 18=9 23=12 25=12 26=-11
cc council parliament|2=11 23=-12
cc council phone|10=-14 19=-10 20=19 23=-12
cc council prolong|23=-11 24=27 25=-14
cc council resolve|23=19
cc council say|2=14 5=-11 7=15 9=11 10=9 23=18
cc council shut|26=11
cc council sign|2=10 10=-9 23=15
cc council size|5=10 10=-11 11=27 18=9 23=16 25=17
cc council vote|2=-14 24=25 25=9 26=16
cc council wait|0=-11 5=15 20=11 23=-10 24=14
cc council want|6=15 23=14 25=11
cc court danger|0=-9 5=14 6=10 7=16
cc court draft|16=14 17=13 22=11
cc court duty|0=44 1=16 2=-19 6=-12 10=-12 12=-11 16=-10 17=15 18=-11
cc court force|0=73 1=-19 2=-19 3=-10 6=-23 7=16 17=28 18=-11 24=-18
cc court former|0=21 4=14
cc court found|0=11 5=11 6=12 24=-15
cc court gear|5=15 6=13 7=25
cc court give|0=29 3=10 5=15 6=12 7=19 19=11
cc court meet|0=13 1=10 5=9 9=12 19=20
cc court money|1=19 2=-9 5=9 6=21 10=-14
cc court named|0=10 16=9 21=9
cc court need|0=22 12=11
cc court object|0=29 1=11 2=-22
cc court others|0=26 5=10 9=10
cc court parliament|2=-9
cc court prolong|24=-10
cc court resolve|0=15 17=13 19=9
cc court say|0=18 2=-10 10=-24 17=20 23=-9
cc court sign|0=18 17=27
cc court size|0=27 1=14 2=-17 12=11
cc court sum|6=-21
cc court visit|0=18
cc court vote|0=11
cc court wait|0=51 6=10 7=11 22=10 24=-11
cc court want|0=12
cc danger draft|25=11
cc danger duty|0=-21 1=-18 2=-16 3=24 4=-17 5=-16 6=-12 7=12 10=-16 12=-13 13=-10 20=-10 26=-9
cc danger end|22=13
cc danger force|0=-19 1=-23 2=-24 3=46 10=-14 13=-10 19=-14 20=-10 22=11 25=18 26=-10
cc danger former|0=-9 2=-14 3=12 4=-9 22=-10
cc danger found|6=10 10=14 23=11 24=-19 26=-9
cc danger gear|3=10 9=-10 13=-11 21=-10 23=12
cc danger give|3=16 4=-13 7=11 10=-10 21=-12
cc danger mandate|2=13 11=-13
cc danger meet|2=-11 17=-10 19=-23
cc danger money|1=-20 6=16 7=16 12=-16
cc danger named|4=11 5=13 23=21 26=-10
cc danger need|1=-12 4=11 7=-10 23=24
cc danger object|25=10
cc danger others|1=-9 2=-15 16=-9 19=-17
cc danger parliament|2=-9
cc danger phone|10=-9
cc danger resolve|5=-15 7=9 23=12 26=-11
cc danger say|1=-14 2=-18 4=13 7=14 12=-12 16=-9 17=-13 19=-14 21=-17 22=-14 24=-12
cc danger sign|22=9
cc danger size|4=-11 18=9
cc danger sum|12=-12
cc danger visit|22=15
cc danger vote|2=-10 23=13 24=-16
cc danger wait|2=-13 24=-22
cc danger want|3=9 6=15 23=-9
cc draft duty|2=10 5=-9 11=22 12=16 16=14 17=-9 19=-10 21=13 24=12
cc draft end|23=12
cc draft force|1=-9 2=11 5=-13 10=-20 17=29 23=13 24=12 25=20
cc draft former|16=10 18=9
cc draft found|11=20 16=10 23=-17 24=11 26=20
cc draft gear|18=10
cc draft give|11=11 17=-9 19=10
cc draft mandate|24=-11
cc draft meet|11=-10 16=11 17=17 19=13 21=14
cc draft money|2=18 12=13
cc draft named|2=16
cc draft need|2=12
cc draft object|2=18 25=14
cc draft others|2=-15 11=12 18=-10 19=10 23=10 25=16
cc draft parliament|2=11 25=14
cc draft prolong|10=9 11=18 16=11 23=17 24=24 25=13 26=10
cc draft resolve|2=24 11=11 16=13 22=11
cc draft say|17=17 22=-10 23=15
cc draft shut|19=11
cc draft sign|1=-10 23=22 24=11 25=23
cc draft size|2=9
cc draft sum|12=9
cc draft vote|2=-12 25=-11
cc draft wait|11=15 23=-14 24=12
cc draft want|2=14 24=9
cc duty end|1=-19 2=10 11=-28 17=10 23=-17 24=11 25=-11 26=10
cc duty force|0=12 2=14 4=12 5=-36 21=-17 24=-10 25=-10 26=10
cc duty former|3=23 5=-12 8=11 17=-10 19=-25 20=-10 21=-18 23=-9
cc duty found|2=24 3=-11 6=-13 9=10 10=15 11=9 12=-19 21=-19 23=22 26=12
cc duty gear|4=26 5=-26 7=28 9=12 10=-11 13=34 17=-16 18=-9 19=-17 20=-18 22=-33 23=11
cc duty give|1=10 4=-11 8=-9 9=-13 10=10 13=11 16=-14 19=-12 21=-27 24=-16 25=-21
cc duty mandate|2=9 11=-21 23=19 24=23 25=13 26=11
cc duty meet|4=-9 5=-19 6=-14 16=-12 18=-9 19=24 20=25 21=15 22=11 23=-13
cc duty money|0=11 1=37 2=-12 3=-10 6=21 11=-10 12=17 13=-10 17=-10 19=-26 26=-11
cc duty named|1=13 10=-32 12=10 18=-13 19=-14 21=20 22=-10 26=13
cc duty need|2=-12 10=-13 11=33 13=28
cc duty object|0=14 2=25 4=-15 5=-22 10=-13 11=-12 12=-17 23=-12
cc duty others|0=17 1=-16 2=9 4=-14 6=12 8=-12 10=11 18=-19 22=-25 23=9 24=-13 25=-12
cc duty parliament|1=9 2=-15 10=12 11=-18 23=-13 24=-10
cc duty phone|1=-14 11=10 18=20 20=37 21=-11
cc duty prolong|3=11 17=14
cc duty resolve|1=-15 2=20 6=-11 10=-10 11=-26 21=-17 24=-12 26=25
cc duty say|1=-19 3=-26 5=-16 8=-11 13=12 19=-21 21=-17 22=-11 24=-23 25=-16 26=-15
cc duty shut|2=10 4=-13 19=-11 21=15 25=10
cc duty sign|0=13 1=-14 17=20 19=-25 21=13 23=-17 24=15 25=11
cc duty size|4=19 5=-26 11=14 18=-13 21=-14 22=-9 23=-16
cc duty sum|0=-13 1=-15 5=-10 6=15 7=-10 10=-24 12=21 18=-14 19=-31 21=-13
cc duty vacuum|0=-9 1=17 2=12 19=10
cc duty visit|2=12 4=13 10=-16 11=11 19=20 22=19
cc duty vote|1=-13 24=19
cc duty wait|0=20 1=11 5=-26 6=-14 7=-9 13=-11 17=12 18=-10 22=-11 26=10
cc duty want|2=15 4=16 6=16 10=-27 11=9 13=12
cc end force|0=-10 1=9 2=16 3=11 11=12 18=11 22=11 23=-10 24=-14 25=-10 26=37
cc end former|3=-16 23=-13
cc end found|2=16 11=13 20=11 26=29
cc end gear|10=13 18=14
cc end give|5=-13 19=25 25=10
cc end mandate|19=-10 24=-18 25=12 26=14
cc end meet|19=14
cc end money|6=9 12=10
cc end named|11=-17 23=-14 24=-11
cc end need|1=12 4=12 12=18 17=9 19=22 21=-12 25=10
cc end others|1=10 5=10 11=-13 17=14 19=14
cc end parliament|1=9 2=21 21=-9
cc end phone|19=20 21=-10 26=10
cc end prolong|5=9 11=17 22=17
cc end resolve|12=-22 26=11
cc end say|2=-17 4=11 18=-15 21=13 26=9
cc end shut|1=-14 3=-13 4=-12 12=10 19=-21 22=9 26=16
cc end sign|11=-11 17=23
cc end size|4=14 12=10 16=-11
cc end visit|18=10 19=-9 22=10 26=19
cc end vote|1=10 26=18
cc end wait|1=-10 3=10 6=14 11=-11 19=-15 25=-10
cc end want|2=-11 3=11 4=12 17=14
cc force former|0=-12 3=11 6=-14 8=12 9=-12 10=-15 16=12 20=-9 22=-11 24=-18 25=-11 26=9
cc force found|5=-24 7=-12 11=29 12=-15 14=15 17=-11 19=-23 21=-10 23=37
cc force gear|2=-26 3=17 4=35 7=18 8=11 9=21 13=25 17=-15 18=14 20=-9 21=-11 22=-11 23=11 24=-15 25=-22 26=-11
cc force give|4=-19 5=22 11=10 13=-15 16=-26 17=-16 20=-15 25=-19
cc force mandate|1=-15 5=-16 11=26 19=-17 24=28 25=-15 26=17
cc force meet|1=-13 2=-11 3=-14 10=10 17=11 19=52 20=17 21=29 22=13 23=-9 24=17
cc force money|0=-16 1=28 6=22 8=12 10=-16 12=23 13=-11
cc force named|2=-22 3=-16 12=-14 20=-13 21=12 24=-14
cc force need|1=28 6=14 7=9 10=20 11=33 12=30 13=27 16=-9 18=-12 19=10 24=-10
cc force object|0=14 1=-18 2=22 3=15 5=-17 10=-11 12=-23 17=9 19=-19 22=-15
cc force others|3=-15 4=-22 6=10 9=-11 10=16 19=10 23=12
cc force parliament|2=21 4=-11 6=-11 10=11 11=-13 20=-10 21=-10 24=-13
cc force phone|18=20 20=50 23=-11
cc force prolong|1=14 5=13 7=-10 11=20 12=12 19=-21 24=45 25=-21
cc force resolve|0=21 3=-14 4=-9 5=-14 18=11 21=-20 24=-15 25=-16 26=15
cc force say|4=13 9=14 10=-14 12=-11 13=-27 16=-13 19=14 24=-11 26=-10
cc force shut|1=10 2=-10 3=12 4=-12 5=-10 11=10 12=10 19=10 26=13
cc force sign|1=-11 16=37 17=27 18=49 25=19
cc force size|0=15 1=-18 5=-16 7=-11 10=-16 11=22 25=14 26=13
cc force sum|0=-14 5=-11 6=-17 7=-11 10=-15 12=38 21=-18 24=23
cc force vacuum|1=12 2=24 4=-10
cc force visit|1=-13 2=11 5=-9 10=-11 11=-15 12=-10 16=-18 17=-13 18=18 22=38 23=-18 24=-13 25=-13
cc force vote|0=-12 5=-15 6=-10 7=-15 10=-18 21=-9 24=18 25=-15
cc force wait|1=20 2=17 3=-11 4=29 5=-17 7=-15 9=-10 12=15 13=-12 16=12 20=15 23=-24 24=26 25=9
cc force want|2=-10 3=12 10=15 19=-14 21=17 24=-10 26=-12
cc former found|0=13 1=-9 14=10 23=11
cc former gear|5=-14 22=-9 23=19
cc former give|4=-17 10=-11 11=-20 19=-22 22=-18 23=-18 26=9
cc former mandate|2=12 10=-12 23=-17
cc former meet|2=-11 5=-9 10=-17 12=14 22=23
cc former money|0=-10 1=14 5=-10 12=17
cc former named|5=-10
cc former need|1=-22 4=13
cc former others|0=11 1=-13 2=-11 7=10 10=-11 14=12 19=-18 22=-9 23=22
cc former parliament|6=-10 10=13
cc former phone|5=-11
cc former prolong|2=16 4=14 5=10 22=-9
cc former resolve|1=-10 18=10
cc former say|1=-15 5=-10 6=-9 18=-12 19=-15 21=-12 22=-12
cc former sign|16=13 18=14
cc former size|2=-9 3=14 4=9 9=12
cc former sum|2=11 10=18 12=13 21=-11
cc former vacuum|2=-11
cc former visit|0=10 2=-9 10=-16 11=10
cc former vote|10=-10 23=-17
cc former wait|2=-19 5=-14 17=-9 18=9
cc former want|1=-11 4=9 6=-14
cc found gear|2=-12 7=13 9=18 10=10
cc found give|6=10 10=11 11=11 19=-10 24=-9
cc found mandate|1=-10 2=-37 10=-12 19=-17 22=-13 24=12
cc found meet|10=-13 20=15 23=12 24=11
cc found money|2=-10 4=12 5=10 10=21 12=-23
cc found named|1=9 5=-10 6=11 10=12 23=24 26=-12
cc found need|1=18 10=-9 23=15
cc found object|2=22 10=-13 11=-10 23=-15 24=14
cc found others|1=16 7=-12 10=-16 11=16 25=18 26=-10
cc found parliament|0=11 2=14 11=-21 24=-14 25=-9
cc found phone|20=17
cc found prolong|10=-16 24=26
cc found resolve|2=10 21=-10 23=20 25=16 26=14
cc found say|1=14 2=-25 11=-11 21=16 23=9 24=-19 25=12 26=15
cc found shut|11=11 19=11 26=17
cc found size|3=11 10=-16 11=29 19=10 24=-9
cc found sum|1=-11 6=-12 12=-19
cc found vacuum|2=-11 12=-12
cc found visit|26=10
cc found vote|5=-10 6=-10 10=-14 21=-10 26=10
cc found wait|1=-12 6=-9 10=12 21=-13 24=22 26=-11
cc found want|2=17 6=17 10=-14 23=13 25=19
cc gear give|0=12 1=-14 2=-15 4=11 5=-10 6=-12 7=27 13=-9 17=-14 21=-14 23=13
cc gear mandate|6=10 10=9 23=-11
cc gear meet|6=9 9=19 16=10 19=-9 20=10
cc gear money|1=19 4=19 5=28 6=16 7=18 9=18 12=-13 18=-9 19=13 22=-12
cc gear named|13=9 21=11
cc gear need|2=-11 4=14 5=10 7=29 9=12 11=9 12=9 13=40 22=10
cc gear object|4=12 23=9
cc gear others|3=-10 5=11 6=-13 7=25 8=11 9=17 10=-21 17=-10 19=-15 20=-10 21=22
cc gear parliament|2=-11 3=9 7=-15 19=9
cc gear phone|20=20
cc gear prolong|3=11 5=11 7=14 9=11 13=9 21=9 23=12
cc gear say|0=-9 4=21 6=-21 7=14 9=13 11=-24 19=-19 20=14 21=-26
cc gear shut|4=-16 25=10
cc gear sign|17=-13 18=21
cc gear size|2=-10 4=13 9=15
cc gear sum|18=-12 19=13
cc gear visit|3=15 19=-16 22=21
cc gear vote|24=11
cc gear wait|3=-9 4=42 5=-22 6=-10 11=-12 13=-9 25=11
cc gear want|1=-11 4=13 7=24 22=18
cc give meet|1=-11 11=-13
cc give money|0=-10 1=15 2=14 3=-11 6=31 10=-31 12=-25 18=-9 20=-10 23=-28
cc give named|6=-12 11=-19 17=9 19=-12 22=-10 23=12
cc give need|11=10 12=12
cc give object|0=11 2=-17 5=-13 10=14
cc give others|2=16 4=-9 5=24 7=14 19=13 20=-15 23=10 24=-15
cc give parliament|2=26 6=-12 23=-12
cc give phone|2=13 10=12 11=10 20=16
cc give prolong|0=10 2=-15 10=-11 24=17
cc give resolve|5=-12 11=11 19=15 23=-10
cc give say|0=-13 2=-17 3=-13 10=-19 12=-31 23=9 26=-11
cc give shut|1=11 3=12 19=14
cc give sign|0=11 17=14 24=-11
cc give size|5=-19 17=11 19=-10
cc give sum|1=-16 5=-9 6=-14 19=15 23=-10
cc give visit|4=-13 5=-13 9=12 22=31
cc give vote|1=-9 2=-10 11=-17 24=20
cc give wait|2=15 6=10 10=30 20=9 21=-16 26=14
cc give want|1=-14 5=27 7=19 10=-15 21=14
cc mandate meet|19=-13 25=10
cc mandate money|3=12
cc mandate named|23=15
cc mandate object|24=17
cc mandate others|6=11 11=-11 18=10 23=-11
cc mandate prolong|2=-17 23=-21 24=19 26=-12
cc mandate resolve|11=10 25=18
cc mandate say|2=-13 10=-13 21=10 23=10 24=-17
cc mandate shut|11=9
cc mandate sign|23=12 24=-10
cc mandate size|11=30 18=14 23=-15
cc mandate vote|10=-10 24=22
cc mandate wait|2=-10 6=9 11=-11 26=-16
cc mandate want|6=13 23=12
cc meet money|1=14 2=-21 12=12
cc meet named|11=20 16=15 19=23 21=16 22=-15
cc meet need|1=16 10=17 19=12
cc meet object|19=-10
cc meet others|6=22 9=14 10=-16 16=13 17=12 18=-12 19=26 20=16 21=28 22=10
cc meet parliament|2=20 12=-9 17=-9 19=32
cc meet phone|6=-13 20=49
cc meet prolong|5=-9 19=-9 24=27
cc meet resolve|2=-10 9=10 16=10 19=14 20=16
cc meet say|1=-13 2=-11 18=-18 19=34 20=13 21=-10 22=-10 24=11
cc meet shut|19=22 21=11
cc meet sign|21=13 22=-9
cc meet size|2=12 12=12 19=18 22=-9 24=10
cc meet sum|6=-17 12=21 19=15
cc meet vacuum|20=-10
cc meet visit|19=13 21=-13 22=35
cc meet vote|24=13
cc meet wait|1=12 2=15 11=16 19=11 20=13 21=18 22=-15
cc meet want|10=14 17=-10 22=12
cc money named|1=15 2=-13 12=15 19=-17 21=15
cc money need|1=24 4=-13 6=9 7=9 11=-24 12=41 13=-10
cc money object|1=-10 2=16 10=9 12=-9
cc money others|1=23 2=-11 6=41 9=15 10=-25 12=-10 17=-10 18=-10 19=-21 22=9
cc money parliament|1=11 2=28 19=27 21=15
cc money phone|5=-17 6=30 11=11
cc money prolong|1=25 6=9 24=12
cc money resolve|2=19 11=-14 19=-18
cc money say|0=-13 6=19 7=-11 11=-27 16=11 18=-12 20=-10 23=-20 24=-11
cc money shut|12=13
cc money sign|1=-9
cc money size|0=12 1=12 10=-14 11=25 12=20 20=-10
cc money sum|0=-22 1=-12 2=-23 4=-14 5=-18 7=-16 9=-11 10=-10 11=-16 12=22 16=-13 18=-16 20=-11 21=-10 22=-9
cc money vacuum|1=15 2=-10
cc money visit|1=14 6=21 12=10
cc money vote|1=-13
cc money wait|1=23 4=-14 6=18 7=10 11=9 12=24 17=-9 21=19 26=9
cc money want|1=15 2=-13 6=12 22=12
cc named need|5=16 6=-13 12=13 13=9 23=11
cc named object|1=-13 2=13 23=20
cc named others|6=10 7=-10 11=-19 21=12 23=-15 25=-12
cc named parliament|11=-13
cc named phone|5=-12 6=-20 23=13
cc named prolong|24=21
cc named resolve|7=11 23=-15 24=-14
cc named say|1=21 2=-23 19=12 21=-27
cc named shut|1=23 26=12
cc named size|1=-15 5=-11 11=9 21=-9 26=11
cc named sum|12=11 19=11 23=-14 24=12
cc named visit|22=9
cc named vote|2=-10 11=10 24=30
cc named wait|4=-9 5=-10 11=13 25=10
cc named want|5=18 10=17 23=-13 25=10
cc need object|2=11 11=11
cc need others|2=26 4=-14 8=15 10=18 11=9 13=13 17=-12 22=13 26=-9
cc need parliament|2=12 5=-14 13=9 17=-12
cc need phone|19=19
cc need prolong|8=12 17=10 23=12
cc need resolve|2=13 12=-17 19=20
cc need say|2=23 5=-14 10=14 11=-14 13=22 19=10 21=-21
cc need shut|1=-26 12=11
cc need sign|2=11 17=25 23=10
cc need size|1=10 2=-23 3=18 4=9 10=10 19=-14 23=-12
cc need sum|1=9 12=41 21=-23
cc need visit|1=-10 2=-9 22=10
cc need vote|16=14 19=10 23=11 24=-10
cc need wait|4=27 5=-12 12=11 25=13
cc need want|2=10 4=11 5=-16 6=-18 8=18 10=13 12=-10 13=13 23=-10
cc object others|5=-12 10=-18 11=-16
cc object parliament|0=14 1=13 2=25 19=-9
cc object phone|5=10
cc object prolong|2=16 25=-12
cc object resolve|1=-17 2=17
cc object say|1=-26 2=-18 3=12 5=-12 10=12 12=-12 23=-10 24=-9
cc object shut|4=10
cc object sign|17=11
cc object size|0=16 2=10
cc object sum|1=-13 2=14 10=10
cc object visit|0=16 17=11
cc object vote|2=25 25=-11
cc object wait|0=20 1=-14 2=9
cc others phone|2=-15 6=11 7=9 9=10 10=-13 19=-23 20=39 21=-12 23=-10
cc others prolong|2=-20 8=12 11=-12 21=-12 24=18
cc others resolve|2=-11 20=10 21=19
cc others say|0=-13 2=14 5=15 6=23 7=21 10=19 11=-11 12=14 20=13 21=16 22=-13 25=10
cc others shut|1=-13 19=15
cc others sign|16=21 17=22
cc others size|1=-9 5=-17 11=13 18=15 23=-15
cc others sum|1=-10 2=-16 10=-21 19=-28 21=-14
cc others vacuum|2=16 10=12 19=-13
cc others visit|0=22 2=20 4=11 5=-20 6=15 17=12 22=19 23=-12 26=16
cc others vote|5=-10 10=-11 11=-18
cc others wait|2=25 3=-11 21=16 24=-12
cc others want|5=14 7=13 8=12 22=14 26=-12
cc parliament prolong|3=13 24=-14
cc parliament resolve|2=15 17=13
cc parliament say|2=-10 6=-11 10=14 12=-10 21=-15
cc parliament sign|25=11
cc parliament size|2=20 19=-10
cc parliament sum|1=-9 2=28
cc parliament vacuum|19=13
cc parliament visit|0=10 3=9
cc parliament vote|0=9 2=11 24=-20
cc parliament wait|2=17 10=11 11=-9
cc parliament want|2=12
cc phone prolong|10=11
cc phone resolve|0=12 20=13 22=10
cc phone say|2=-14 5=-11 6=13 9=10 11=-11 18=11 20=42
cc phone sign|19=9 20=11
cc phone sum|10=-10 19=12 22=11
cc phone vacuum|19=-10 25=9
cc phone visit|22=13
cc phone wait|1=-10 5=-14 11=13 19=12 20=35
cc phone want|6=-10 11=14
cc prolong resolve|11=13
cc prolong say|2=16 7=11 10=16 19=-17 21=-11 22=12 23=11 25=-12
cc prolong shut|22=11 26=10
cc prolong sign|17=13 18=12 24=14
cc prolong size|3=15 9=12 11=26
cc prolong sum|1=16 2=11 6=-14 12=20 24=18
cc prolong visit|18=12 23=10
cc prolong vote|25=-20
cc prolong wait|1=15 2=-11 3=-11 12=12 23=-14 24=21 26=-17
cc prolong want|2=-17 3=10 6=14 8=13 17=12
cc resolve say|3=10 5=-17 11=11 12=-10 19=13
cc resolve sign|0=12 11=-14 17=19 19=9 23=20 24=12
cc resolve size|0=10 1=-13 2=-13 14=12 19=21 26=13
cc resolve sum|1=-11 21=14
cc resolve visit|19=-11 21=12 22=11 26=11
cc resolve vote|26=-13
cc resolve wait|1=-19 21=9 23=12
cc resolve want|0=10 4=14 14=10 23=11
cc say shut|12=16 22=9
cc say sign|5=-11 16=16 17=17 18=29 23=14 25=9
cc say size|1=13 2=-14 4=25 5=-17 7=-12 11=24
cc say sum|10=-11 12=12 18=-12 23=-10
cc say vacuum|20=-10
cc say visit|3=11 4=12 5=-16 16=-9 21=11 22=20 23=9 26=12
cc say vote|1=-10 2=-27
cc say wait|0=-10 3=-9 5=-10 7=10 10=-10 18=-12 20=16 22=-12 23=-10
cc say want|2=-15 3=12 7=11 10=20 11=-15 21=-15
cc shut sum|2=9
cc shut wait|4=-10 19=9 25=13
cc sign size|1=-12 25=13
cc sign sum|17=12 18=-15
cc sign visit|16=17 17=14 18=12 22=15
cc sign vote|16=14 23=18 24=10 25=-12
cc sign wait|2=11 16=25 17=16 21=-12 23=-9 24=13
cc sign want|10=10 17=14 19=11
cc size vacuum|11=10 19=-10
cc size visit|4=11 16=-13
cc size vote|2=10 23=-15
cc size wait|1=-9 11=39 12=15 19=9 23=-11 26=13
cc size want|3=14 4=11
cc sum visit|1=18 12=16 22=12
cc sum vote|2=-10
cc sum wait|6=9 10=-15 12=18 19=-10 21=9 24=12
cc vacuum visit|2=13
cc visit vote|2=14
cc visit wait|1=10 11=25 21=10
cc visit want|1=-10 2=-10
cc vote wait|2=-11
cc vote want|23=9 25=10
cc wait want|4=14 5=-9 7=17 10=-19 23=11
cn access block|3=23 4=20
cn access bloc|5=10
cn access danger|3=30
cn access duty|2=14 3=11 19=16
cn access end|3=11
cn access force|3=16 5=-12
cn access gear|0=9 2=13
cn access give|3=11
cn access mandate|2=19
cn access others|4=10
cn access resolve|18=10
cn access say|9=17 11=10
cn access shut|3=13 4=-10
cn access want|11=10
cn accord alter|19=11
cn accord ask|10=10
cn accord block|17=11
cn accord bloc|18=11
cn accord council|10=14
cn accord court|17=21 21=12
cn accord duty|0=15 16=11 18=17
cn accord force|0=-10 16=21 17=25 18=-16
cn accord former|18=9
cn accord found|16=9
cn accord meet|16=17 18=28
cn accord money|16=19 17=-18 18=10
cn accord others|16=12 17=29 18=-11
cn accord prolong|17=10
cn accord say|18=11
cn accord sign|0=14 16=9 17=13 18=32
cn accord size|11=13 17=-13 18=13 19=12
cn accord wait|17=12
cn alter access|4=9
cn alter accord|17=12
cn alter ask|2=11 3=10 6=-11 7=16 10=16 11=10
cn alter block|10=11
cn alter cost|12=-11
cn alter council|24=-11
cn alter danger|25=12
cn alter end|19=10
cn alter force|2=35 5=-23 6=-15 10=-15 25=32
cn alter former|1=14
cn alter gear|5=-10
cn alter give|10=11
cn alter mandate|25=10
cn alter money|1=-23
cn alter object|2=10 23=-9
cn alter others|19=12
cn alter parliament|19=13 24=-10
cn alter resolve|2=13 4=10 17=11
cn alter size|10=12 23=-10 25=10
cn alter wait|2=12
cn apart accord|17=-11
cn apart block|2=10
cn apart conference|21=-13
cn apart council|17=15
cn apart danger|24=-12
cn apart end|19=-9
cn apart force|18=13
cn apart meet|19=-14
cn apart money|7=-10 9=9 12=-9
cn apart others|21=9
cn apart phone|22=11
cn apart resolve|19=-12
cn apart say|10=10
cn apart want|21=-10
cn ask accord|13=10 24=-11
cn ask alter|4=11 5=-14 11=9 19=13
cn ask apart|5=16
cn ask block|2=-10 5=12 10=15
cn ask bloc|10=-9 19=11
cn ask cost|8=9
cn ask council|5=-17 6=23 10=35 25=12 26=10
cn ask court|6=17 7=23 10=19 17=9 19=12
cn ask danger|6=-10 7=9
cn ask duty|5=23 7=14 12=12 25=10
cn ask force|2=14 5=24 7=-25 8=9 10=-25 11=13 20=-23
cn ask former|5=10
cn ask found|2=20 23=9 26=11
cn ask gear|5=-18 7=26 10=11
cn ask give|1=-21 5=26 6=40
cn ask meet|10=-10 12=10 19=-10 20=12
cn ask money|5=-19 6=42 7=-11 10=-33 21=10
cn ask others|0=-10 5=14 6=33 7=20 8=12 9=22 10=33 13=9 19=-15 21=10
cn ask parliament|5=11
cn ask phone|0=-11 1=-20 2=-12 4=-13 9=-10 10=17 17=-11 20=18
cn ask prolong|2=12 5=14 10=14
cn ask say|4=-11 7=26 13=21 21=-11 26=11
cn ask size|4=15
cn ask vacuum|2=-11 10=11
cn ask visit|5=10 6=11
cn ask vote|23=15
cn ask wait|5=9 6=14 12=9
cn bloc apart|12=17 21=-14 22=9
cn bloc ask|5=19 6=23 12=13
cn bloc block|11=10 21=9
cn bloc conference|5=13 6=11 10=-16 12=10 20=12 22=-9 23=13 24=12 26=10
cn bloc cost|12=11
cn bloc council|23=-12
cn bloc draft|21=9 23=14
cn bloc duty|1=-20 5=-10 10=9 19=17 20=-20 23=12 24=-12
cn bloc end|21=-10 26=21
cn bloc force|1=16 5=17 10=11 11=-10 18=14 19=11 21=17 22=12
cn bloc former|6=10 19=12
cn bloc found|11=-10 12=11 26=18
cn bloc give|21=-11 23=13
cn bloc mandate|23=-15 26=20
cn bloc meet|10=20 19=12 20=9 22=-24 24=9
cn bloc money|1=10 5=-9 7=-9 12=-13 19=9
cn bloc need|5=10 22=11
cn bloc others|5=-15 10=-17 11=-17 19=-22 20=18 21=13 22=-10 23=9 26=14
cn bloc phone|5=10 10=-9 20=12 26=13
cn bloc prolong|24=16
cn bloc resolve|21=-12
cn bloc say|1=-15 10=-16 11=11 19=-14 24=13 25=10
cn bloc shut|11=11
cn bloc size|11=14 23=11
cn bloc vacuum|19=-9
cn bloc visit|10=9 22=28 26=10
cn bloc wait|1=15 19=9
cn bloc want|5=12 10=13 13=10 21=17
cn block access|2=17 11=12
cn block accord|3=10
cn block court|0=9
cn block danger|4=15 23=9
cn block duty|2=-16 4=14
cn block end|1=10 2=-10 23=-9
cn block force|0=22 2=15 3=31 5=-11 6=-10 10=-21 12=-15 21=-9 23=-28 26=-15
cn block former|4=16
cn block found|1=12
cn block gear|0=-15 3=11 23=9
cn block give|5=-15 10=13
cn block meet|2=11 6=27 19=41 21=-12
cn block money|12=-10
cn block need|4=22
cn block object|2=22 4=11
cn block others|2=-15
cn block parliament|2=-17
cn block phone|20=15
cn block say|2=-11
cn block shut|19=13
cn block size|0=14 11=13 24=11
cn block visit|0=14 2=12 21=-11
cn block vote|2=-10
cn block wait|1=-17 4=-9 5=20 11=-11
cn block want|1=-11
cn conference accord|5=10
cn conference apart|21=-13
cn conference ask|1=-9 4=13
cn conference force|11=14 19=-10 21=29
cn conference meet|5=9 19=16
cn conference others|20=11 21=21
cn conference phone|20=10 26=9
cn conference resolve|4=16
cn conference say|21=-10
cn cost alter|1=15 11=-11
cn cost ask|8=12 10=-11 26=9
cn cost block|0=9 1=18
cn cost bloc|12=10 24=-10
cn cost council|23=22 24=-9
cn cost duty|6=-9 12=-16
cn cost end|14=11
cn cost force|12=13
cn cost former|12=17 23=10
cn cost found|11=-11 23=-12 24=14
cn cost give|2=-10 10=24 12=14
cn cost mandate|23=-13 24=10
cn cost meet|10=-11
cn cost money|1=-20 12=32
cn cost need|5=13 7=12
cn cost others|1=11 10=-12 23=24
cn cost parliament|12=16
cn cost size|1=-13 11=-15
cn cost wait|1=17
cn council alter|11=12 23=-17 25=36
cn council apart|24=-11
cn council ask|5=14 23=11
cn council block|2=14 25=16
cn council cost|6=11 24=-16
cn council duty|23=13 25=16 26=10
cn council end|23=-15 26=24
cn council force|2=-11 6=-10 23=10 24=12
cn council found|2=-12 5=-13 10=16 11=11 23=35 24=-23 25=14
cn council give|24=16
cn council mandate|2=-10 11=-13 18=15 23=-10
cn council need|7=12 10=9
cn council others|5=20 6=11 10=-9
cn council phone|5=14
cn council prolong|2=-11 11=-16 23=-18 25=-16 26=-10
cn council resolve|23=-21
cn council say|11=10
cn council shut|19=10 26=15
cn council size|11=22 23=22 25=23
cn council vote|10=-13 23=-11 25=10
cn council wait|6=9
cn council want|6=11
cn court accord|0=-10 17=15
cn court block|0=38
cn court duty|0=35 2=-10 10=-9
cn court force|0=25 10=-15 17=13
cn court former|0=12
cn court gear|7=11
cn court give|0=14 6=15 7=-10
cn court meet|16=9
cn court money|6=25 10=-16
cn court object|0=23 2=-18
cn court others|0=11 1=14 5=-10 10=11
cn court parliament|0=32 1=11 2=-14 17=-10
cn court resolve|0=12
cn court say|0=24 7=-12 12=11
cn court size|0=17
cn court wait|0=23 22=10
cn danger access|3=24 11=-9
cn danger alter|19=-10
cn danger block|2=10 3=23 23=12
cn danger bloc|5=-15
cn danger cost|11=-9
cn danger duty|0=-10 7=12 10=-14
cn danger end|3=-10
cn danger force|2=-11 6=13 10=11 25=12 26=-12
cn danger former|23=14
cn danger found|23=-11
cn danger money|6=11 7=12
cn danger object|3=10
cn danger others|7=14
cn danger say|7=16
cn draft alter|2=12 25=12
cn draft apart|17=-11
cn draft ask|23=-10
cn draft duty|10=-9 18=11
cn draft force|18=11
cn draft former|23=14
cn draft found|25=-12
cn draft mandate|2=11 11=-10 25=11
cn draft meet|19=-11
cn draft money|2=11
cn draft phone|19=12
cn draft say|2=10 23=20
cn draft sign|19=-13 21=11 23=15 25=12
cn draft vote|23=13
cn duty access|0=10 3=-13
cn duty accord|1=-10 2=12 5=-20 18=-29
cn duty alter|0=9 1=13 2=-16 5=-12 7=11
cn duty apart|11=-11 12=-11
cn duty ask|1=-10 2=-13 5=10 6=34 7=30 8=22 13=12 20=-12 23=-21 26=13
cn duty block|0=16 1=14 3=15 4=23 6=-13 11=-15 12=-15 20=-15
cn duty bloc|10=11 21=12
cn duty cost|0=12 2=-14 5=-11 8=10 12=12 26=11
cn duty council|6=10 25=14
cn duty court|17=-9
cn duty danger|3=10 19=12
cn duty draft|2=16 16=9 21=10
cn duty end|3=-9 19=-17
cn duty force|1=-15 2=20 5=14 7=-22 8=-11 9=-12 12=-11 13=-11 17=-15 21=-12 22=-15 24=-18
cn duty former|1=9 2=-10 4=-9 10=-17 12=-11 21=-12 23=-13
cn duty found|1=-17 6=12 10=-14 11=-19 20=10 23=32 24=-13
cn duty gear|1=17 2=-16 4=9 6=-12 9=-13 11=9 13=28 22=-10
cn duty give|1=11 2=-26 4=-23 6=-13 9=-10 10=-27 13=-13 16=-9 19=-15 21=-11 23=-18 24=-16
cn duty mandate|2=-10 11=-15 23=20 24=-14 25=-19
cn duty meet|5=-14 6=-14 10=-11 11=16 19=18 20=13
cn duty money|1=27 4=-18 5=-16 10=-10 11=-19 12=9 21=-13 23=-9
cn duty need|0=-10 4=-12 5=-10 6=13 7=15 11=21 13=24 23=-12 24=-10
cn duty object|2=30 5=-15 8=9 10=-13
cn duty others|2=22 5=-20 9=-11 11=-9 19=-16 22=-9
cn duty parliament|2=-16
cn duty phone|5=-12 10=-16 20=29 21=-13
cn duty prolong|0=21 11=-10
cn duty resolve|1=-19 11=-14 12=-10 16=12
cn duty say|2=-14 3=11 4=-22 6=10 9=-11 10=-29 13=24 20=-9 21=13
cn duty shut|3=10 19=-14
cn duty sign|2=-15 16=27 17=12 23=-17
cn duty size|9=10
cn duty vacuum|1=-11 10=22
cn duty visit|3=15 4=12
cn duty vote|0=9 2=-12
cn duty wait|0=12 2=-35 5=-24 6=-12
cn duty want|2=-15 10=-14
cn end access|3=-11
cn end accord|16=11
cn end block|2=-9
cn end bloc|21=24
cn end conference|21=32
cn end cost|11=14
cn end duty|24=12
cn end force|1=10 5=11 18=-11 24=-9 25=-9 26=28
cn end found|0=11 20=10 24=-17 26=24
cn end gear|5=11
cn end mandate|24=-16 26=25
cn end meet|19=18 26=-11
cn end need|19=17
cn end resolve|2=-10 12=-25 26=9
cn end say|1=11 19=21
cn end shut|2=-9 3=-22 11=-9 26=13
cn end sign|17=24
cn end wait|3=11
cn force access|2=10 3=-13 18=10
cn force accord|17=22
cn force alter|2=12 5=-14 11=19 25=20
cn force apart|2=9 21=-9
cn force ask|2=-14 21=-10
cn force block|1=9 6=19 19=-18 21=20
cn force bloc|5=-20 6=-11 10=-12 18=10 21=-15
cn force conference|2=10 21=19
cn force cost|12=25 24=11
cn force council|6=18 11=-10 25=13
cn force court|0=14 16=17
cn force danger|2=-12 3=-14 4=-10 5=-19 10=-10 22=14
cn force duty|0=-12 1=22 4=11 5=-11 6=-24 7=-12 10=-20 12=14 13=18 19=-25 22=-24 23=-17 24=-12
cn force end|2=-10 22=14 23=-12
cn force former|2=-15 3=-11 5=10 11=-14
cn force found|2=12 8=9 10=18 11=10 21=12 23=30 26=-9
cn force gear|1=-21 3=-10 5=14 6=13 7=23 10=-16 13=31
cn force give|1=-11 2=-23 4=-28 6=-11 10=-17 19=9 21=-14
cn force mandate|1=-11 2=-10 11=20 21=10 24=27 26=-10
cn force meet|2=-12 6=13 12=-12 19=-17 22=-11
cn force money|5=35 6=18 7=12 9=17 10=-20 12=32 21=15 24=-15
cn force need|1=-10 2=-12 5=12 6=10 11=28 12=30 13=27 19=-11
cn force object|10=-14 23=-20
cn force others|1=-16 10=-22 18=11 19=-9 23=-13
cn force phone|10=-10 23=15
cn force prolong|1=14 4=12 5=20 10=-24 19=-12 21=-11 24=18 25=-13
cn force resolve|9=11 10=11 11=21 24=-14
cn force say|1=10 6=-14 9=-10 11=-33 13=-11 18=-11
cn force shut|1=15 22=14
cn force sign|18=30 23=22
cn force size|1=-14 4=9 10=-9 11=25 19=-10 21=13 23=-18
cn force visit|1=-11 2=-14 3=-14 4=-10 5=-13 11=-9 19=-18 23=-11
cn force vote|11=-9 23=10 24=-13
cn force wait|2=13 4=17 6=-27 7=-11 10=-34 17=12 22=-15 24=23 25=-11 26=-13
cn force want|1=13 3=10 10=-16
cn former access|3=-16
cn former accord|0=11 17=10
cn former alter|8=11
cn former ask|5=24 23=13
cn former block|4=-12 19=16 23=-9
cn former cost|12=24
cn former council|10=15
cn former court|0=11
cn former danger|3=21 5=11
cn former draft|2=12
cn former duty|1=14
cn former end|1=-11
cn former force|1=-12 5=-14 10=-9 11=-16 19=-10 22=-14 23=-17 26=14
cn former give|2=-9 5=-11 10=16
cn former meet|22=11
cn former money|10=15 11=9 12=9
cn former others|22=-10
cn former resolve|2=10
cn former say|10=-13
cn former shut|3=-10
cn former visit|26=9
cn found alter|2=-10 10=-10 24=-13 25=15
cn found apart|2=11 23=12
cn found ask|2=15
cn found bloc|12=10
cn found cost|2=-9 11=-10 12=-18 24=10
cn found council|18=12 23=28 25=-11
cn found court|0=15 5=9 6=13
cn found duty|24=18
cn found end|25=16
cn found force|10=-12 11=23 12=-15 14=16 17=-12 19=-15 21=-23 23=40 25=-10
cn found give|11=12 23=-13
cn found mandate|1=-16 10=-10 19=-9 22=-11 24=31
cn found meet|24=10
cn found money|1=-12 5=12 6=11
cn found need|5=-10 24=-10
cn found others|0=12 11=-23
cn found parliament|0=10 2=9
cn found prolong|6=13 23=-13 24=31
cn found resolve|26=-13
cn found say|23=11
cn found sign|23=-10
cn found size|11=27 19=10
cn found vote|5=-10 10=-11 11=-17 24=11 26=18
cn found wait|23=10 24=15
cn found want|23=16
cn gear access|9=10
cn gear ask|13=18
cn gear block|1=-18 4=15 5=10 7=12 22=9
cn gear conference|21=11
cn gear court|2=10 21=12
cn gear danger|10=11 23=9
cn gear duty|2=15 4=32 18=11 23=13
cn gear end|4=9
cn gear force|1=-16 2=-9 7=11 9=-12 10=-12 11=-11 19=-16 21=-10 24=-9
cn gear former|4=-13
cn gear money|4=15 5=14 7=20 8=11 10=-9
cn gear need|1=-11 4=14 5=9 9=11
cn gear object|10=14
cn gear phone|20=13
cn gear say|3=-11 7=-9 10=11 13=10
cn gear visit|4=15
cn gear wait|4=14
cn gear want|4=17 9=12
cn give alter|6=10 21=-12
cn give ask|5=-15 10=-10
cn give block|1=-10 2=-16 5=16 10=9
cn give cost|1=-11 2=-10 6=-12 24=12
cn give danger|22=10
cn give duty|1=27 2=-15 10=12 11=-11 18=9 23=-10
cn give force|0=-10 3=-14 4=-11 5=18 6=-21 7=-23 9=-11 11=-25 12=-9 13=-11 16=-12 18=-13 19=-32 21=-16 25=-21
cn give former|1=-10 6=-12 11=-12
cn give found|1=10 10=15 24=-15
cn give gear|5=-20 6=-9 7=11 10=-12 19=15 23=-11 25=-11
cn give money|5=-13 7=-10 12=-18
cn give need|10=12
cn give others|1=9 11=-12
cn give prolong|10=-11
cn give resolve|1=11 21=16
cn give say|10=-12
cn give visit|22=-15
cn give vote|7=-12
cn give wait|1=-12 2=-10 6=15 10=-13 23=-10
cn give want|11=11
cn mandate alter|24=-10
cn mandate cost|24=15
cn mandate council|11=-9
cn mandate draft|11=-9 23=12 24=-12
cn mandate duty|11=-10 23=14 24=13
cn mandate end|23=17 26=-12
cn mandate force|19=-9 21=-13 23=-45 24=11 25=-19 26=12
cn mandate found|23=-26 24=12
cn mandate money|1=19
cn mandate prolong|24=35
cn mandate resolve|18=11 23=17 26=-14
cn mandate say|2=-10
cn mandate sign|23=-10
cn mandate size|11=20
cn mandate vote|24=16
cn mandate wait|11=-11 24=20
cn meet access|5=11
cn meet accord|19=-16
cn meet alter|5=10 19=-9 21=10
cn meet apart|19=-18 21=-11
cn meet ask|5=13 6=-10 21=9
cn meet block|1=12 2=-11
cn meet bloc|5=24 20=9
cn meet cost|6=10
cn meet council|24=-9
cn meet draft|23=-11
cn meet end|19=-11
cn meet force|1=10 2=-17 11=-11 19=32 23=-9
cn meet found|2=-10 23=18
cn meet money|19=-14 22=11
cn meet need|19=-9
cn meet object|2=9
cn meet others|5=-12 10=-13 17=-13 19=11 21=-21 23=12
cn meet parliament|19=20 21=22
cn meet phone|19=-14 20=33
cn meet prolong|10=12 19=-9 24=12
cn meet resolve|19=-9
cn meet say|9=9 21=-9
cn meet shut|19=15 21=11
cn meet size|24=10
cn meet wait|19=12
cn money access|11=9
cn money alter|1=-24 6=-13
cn money apart|2=-13 12=-21
cn money ask|2=13 6=-17 10=12 12=22
cn money block|1=27
cn money bloc|1=-11 5=10 6=11 19=10
cn money conference|5=13 6=13 19=12 21=-10
cn money cost|1=9 12=29 23=12
cn money court|0=27 1=19 2=-12 11=12
cn money duty|1=24 2=-31 6=-14 10=-13 11=-21 12=23 17=-15 18=14 19=-15
cn money end|1=-9
cn money force|0=-12 2=-17 4=-14 5=-17 6=30 9=-21 10=-30 12=12 19=-22 21=-15 22=-18 23=-19 24=-14
cn money former|12=16
cn money found|1=-9 23=-11
cn money gear|4=20 5=13 9=20 12=-11 19=12
cn money give|0=-13 5=-16 7=-20 19=-14 23=-17 24=-12
cn money meet|1=12 11=9 12=17
cn money need|1=32 6=17
cn money object|2=-11
cn money others|1=9 6=-24
cn money parliament|1=10
cn money phone|10=11
cn money prolong|1=22 12=9
cn money resolve|12=-15
cn money say|6=-20 12=-16 19=9 21=-14
cn money shut|1=-14
cn money sign|17=-12 18=17
cn money size|1=22 2=9
cn money vacuum|1=13
cn money visit|2=10
cn money wait|1=16 12=19 19=-11 21=16
cn money want|11=15
cn need accord|16=10 17=-10 19=9
cn need apart|12=-11
cn need ask|5=-15 10=-14
cn need block|1=28 2=-10 5=18 7=13
cn need cost|1=14 2=12 21=-16
cn need danger|4=15
cn need duty|11=-13 13=16
cn need force|4=-17 10=-20 11=41 12=15 22=11 23=-12
cn need former|4=-11
cn need found|2=-12 10=-10 24=-17
cn need gear|4=25 5=-9 13=41
cn need give|1=-13 5=13 6=-10
cn need meet|12=11
cn need money|1=35 2=-18 5=-13 6=-13 11=-12 12=45 19=17
cn need object|2=-11
cn need others|2=24 5=10 10=13
cn need parliament|0=11
cn need prolong|10=12
cn need resolve|2=-9
cn need say|21=-15
cn need sign|17=29
cn need size|2=-13 10=12
cn need vacuum|10=10
cn need wait|12=11
cn object alter|2=15 25=-11
cn object apart|2=-10
cn object ask|10=-11
cn object block|2=13
cn object bloc|2=-12
cn object court|0=15
cn object danger|4=18 10=9 25=13
cn object duty|2=-10
cn object force|2=18 5=-20 8=12 10=11 25=-11
cn object found|2=36 11=9
cn object gear|2=11
cn object money|1=-15 2=30
cn object say|2=-24
cn object sign|2=-11
cn object size|0=10
cn object vacuum|2=-15
cn object visit|2=11
cn object vote|23=10
cn object wait|1=-11 2=10
cn others access|3=10
cn others accord|17=28 18=-14
cn others alter|25=19
cn others apart|10=-10
cn others ask|21=-10 25=13
cn others block|2=-13 6=-18 10=15
cn others bloc|5=-18 7=11 10=11
cn others conference|21=23
cn others cost|11=-13
cn others council|10=16
cn others court|10=-14 17=-13
cn others duty|1=15 2=-28 4=-13 7=-20 10=28 11=-30 12=-11 19=-23 21=-20 22=-11 23=-11
cn others end|26=11
cn others force|1=-15 5=15 6=-10 7=-12 9=-14 10=12 11=10 17=-17 19=-14 23=9
cn others former|7=10 10=-22
cn others found|0=10 5=12 18=9
cn others gear|5=-15 7=13 10=-11 19=-13
cn others give|1=18 6=11 19=-22 22=-14 23=-14
cn others mandate|2=10 23=-15
cn others meet|5=-11 6=11 10=-9 19=13 20=10 21=22 22=17 24=10
cn others money|2=-22 6=44 9=-10 10=-35 12=-12 23=10
cn others need|1=-13 4=-16 5=12 8=14 12=-11 13=18
cn others parliament|2=-14
cn others phone|5=-14 20=13 21=10
cn others prolong|7=15 10=-12 12=10 24=16
cn others resolve|3=10
cn others say|1=11 6=-12 7=23 9=10 11=11 16=-12 18=-10 21=10 25=11
cn others shut|26=10
cn others sign|17=21 18=-21 19=-11
cn others size|11=-17
cn others vacuum|10=14
cn others visit|26=10
cn others vote|2=12
cn others wait|1=-9 6=15 11=13 21=13
cn others want|8=11 21=13
cn parliament access|22=9
cn parliament alter|17=9 21=12
cn parliament ask|2=-25 6=-12 7=-15
cn parliament block|1=-11 2=44 21=10
cn parliament bloc|10=-10
cn parliament cost|12=-13
cn parliament duty|5=-9 10=-12 18=-9
cn parliament found|5=-10 11=-17 23=-13
cn parliament give|19=11 21=-10
cn parliament mandate|3=11
cn parliament meet|2=14
cn parliament money|1=-10 2=14 10=11
cn parliament need|5=-13
cn parliament object|0=13 12=-12 25=11
cn parliament prolong|3=10
cn parliament resolve|17=11
cn parliament say|2=-27
cn parliament size|2=10
cn parliament vacuum|2=-10
cn parliament vote|2=9
cn parliament wait|0=13 10=15
cn phone alter|10=9
cn phone ask|5=-11 20=17
cn phone block|20=-10
cn phone bloc|7=10 10=-14 20=12
cn phone conference|18=13 20=12
cn phone duty|5=13
cn phone end|20=14 26=11
cn phone force|4=10 19=-11 20=18
cn phone gear|7=10
cn phone give|10=-17
cn phone meet|5=-10 19=-16 20=24
cn phone money|5=-11
cn phone need|21=10
cn phone others|6=25 20=39
cn phone say|9=10 10=9 20=13
cn prolong apart|2=12 24=-12
cn prolong ask|7=9 10=-10
cn prolong block|2=-11 10=12
cn prolong cost|24=18
cn prolong danger|5=11
cn prolong draft|23=13 26=13
cn prolong duty|9=11 10=11
cn prolong end|17=13 24=16
cn prolong force|1=-20 19=-16 21=-10 24=27 25=-13
cn prolong found|10=-11 23=-19
cn prolong gear|1=9
cn prolong mandate|3=12 10=-18 23=-19 24=24
cn prolong money|1=-12
cn prolong need|4=-10 6=10 13=11
cn prolong object|2=10
cn prolong others|8=9
cn prolong say|2=17 24=9
cn prolong sign|16=10 17=14
cn prolong wait|2=-12 11=9 24=38 26=-13
cn resolve accord|16=19
cn resolve ask|9=12
cn resolve bloc|21=19
cn resolve conference|21=17
cn resolve cost|1=-12 6=12 11=17 14=10
cn resolve duty|2=14 9=13 23=9
cn resolve force|11=-13 19=-9 21=-12
cn resolve found|11=12 23=10 24=-11 26=10
cn resolve give|0=11
cn resolve mandate|20=12 26=16
cn resolve meet|19=12
cn resolve money|1=-23 11=-10 12=10
cn resolve need|19=21
cn resolve say|19=16 21=-9
cn resolve size|0=15
cn resolve visit|11=10
cn resolve vote|2=10 25=9
cn resolve wait|1=-23
cn say access|2=10
cn say accord|16=12 20=9
cn say alter|20=12
cn say apart|19=15
cn say ask|0=9 2=-11
cn say bloc|19=17 22=10
cn say conference|5=-12 18=14 21=12
cn say council|2=16
cn say court|0=16 17=12
cn say draft|25=12
cn say duty|1=-16 2=-35 3=-11 4=-19 5=-11 6=-18 7=-23 9=-12 12=-12 19=-10
cn say end|10=9 21=13 23=10 26=10
cn say force|0=13 4=-12 11=-18 13=-10 18=-10 19=-18 20=-11 21=-13 26=9
cn say former|2=-9 7=10 10=11
cn say found|2=-10 5=10 23=15 26=10
cn say gear|5=-9 20=20
cn say give|1=-9 5=-33 6=-16 11=17
cn say meet|23=9
cn say money|2=9 6=24 7=-14 10=14 11=-9 12=-11 19=11 21=-18
cn say need|4=-12 6=-10 11=-10 13=23 19=13 21=-10
cn say others|10=-9 19=-29 23=-11
cn say parliament|2=-16 9=11 11=11 12=10 19=-17
cn say phone|5=-9 18=10 19=-9 20=17
cn say prolong|1=10 6=9 7=11 23=15 24=16
cn say resolve|21=22 23=16
cn say shut|1=17
cn say sign|16=13 24=12
cn say visit|10=-15 21=15
cn say wait|1=-11 2=-11 24=-12
cn say want|19=10 23=13
cn shut block|3=19
cn shut bloc|21=14
cn shut danger|3=16
cn shut duty|1=11 4=-12
cn shut force|1=14
cn shut meet|16=-16 19=19
cn sign accord|2=-15 16=14 17=19 21=-14 22=18
cn sign ask|17=10
cn sign block|17=12
cn sign cost|23=11
cn sign draft|10=10 23=12
cn sign duty|18=13 23=11
cn sign force|16=-19 17=10 18=-11 19=-12
cn sign give|11=9 18=-9 22=12
cn sign mandate|2=14 23=17 24=11 25=11
cn sign others|23=11
cn sign prolong|18=11
cn sign resolve|16=12
cn sign say|11=11 23=13
cn sign size|25=10
cn sign wait|2=14
cn size accord|11=10
cn size alter|11=-15
cn size ask|2=12
cn size block|0=11 1=10
cn size cost|1=25 14=15 19=9
cn size danger|19=11
cn size duty|1=14 11=15 12=11
cn size end|11=-11
cn size force|1=-22 3=-13 5=-20 6=-9 11=19 12=18 21=-13 23=-16 25=18
cn size former|11=-19
cn size found|3=11 11=19
cn size gear|4=-15 7=9 9=12
cn size give|1=-13 5=-13 11=21 13=12 21=10
cn size meet|2=22 12=9 19=-10
cn size money|1=-14 12=17
cn size object|2=21
cn size others|1=13
cn size resolve|11=-20 19=19
cn size say|2=-10 11=-12
cn size wait|1=-20 23=-11
cn vacuum bloc|20=-13
cn vacuum duty|2=30
cn vacuum force|19=12
cn vacuum gear|4=10
cn vacuum others|2=9
cn vacuum phone|20=15
cn vacuum wait|1=-11
cn visit access|2=10 19=9
cn visit accord|16=-12
cn visit ask|5=-9
cn visit bloc|11=13 21=11
cn visit conference|11=10 21=10
cn visit force|1=-14 2=15 17=14 19=-10 22=35
cn visit former|22=24
cn visit gear|3=15 22=-19
cn visit give|3=10
cn visit meet|19=-11 21=10
cn visit money|6=13
cn visit others|5=-11 10=-11 12=14 19=-9
cn visit parliament|22=10
cn visit say|11=10
cn visit size|0=10 17=11
cn visit wait|4=10 22=-13
cn vote ask|2=14
cn vote council|23=-31
cn vote duty|2=11
cn vote end|26=15
cn vote force|7=-9 10=-11 23=-17 25=-11
cn vote found|23=-14 24=-11
cn vote meet|24=13
cn vote money|24=12
cn vote object|25=-14
cn vote others|11=-10
cn vote prolong|24=33
cn vote say|23=18
cn wait access|4=14
cn wait accord|1=-10 2=19
cn wait apart|10=11
cn wait ask|5=-10
cn wait block|1=11 4=-12
cn wait bloc|21=-13
cn wait conference|21=-11
cn wait cost|1=-14 6=10 10=14 11=20 12=17 21=10
cn wait council|20=11
cn wait court|0=20 3=9 5=11 7=11
cn wait draft|11=11 25=11
cn wait duty|1=9 2=-13 4=15 5=-9 10=-11 11=-19 12=-11 17=-9 23=-18
cn wait end|2=-10 6=16 11=-11 19=-11 26=-10
cn wait force|4=-10 6=-16
cn wait former|1=20 2=-15 4=-15 6=13 10=-15 18=11 19=10
cn wait found|2=-13 10=10 11=-10 23=-18 24=-19
cn wait gear|4=39 5=-11
cn wait give|1=-14 2=-12 26=11
cn wait mandate|18=12 23=-10 24=-12
cn wait meet|2=10 12=16 19=12 20=20 21=-14
cn wait money|1=16 6=-17 12=19 22=11
cn wait need|1=-13 12=-15 25=11
cn wait others|2=26
cn wait parliament|1=-11 2=-19
cn wait prolong|2=9 5=-9 24=-11
cn wait resolve|1=11 6=12 22=11 23=10 26=-9
cn wait say|4=-10 23=-13
cn wait shut|19=13 25=11
cn wait sign|2=-11 16=13 17=28 18=-15
cn wait size|6=9 11=-13
cn wait vacuum|1=15
cn wait visit|11=11
cn wait want|25=12
cn want block|3=12 21=17
cn want council|23=13
cn want danger|6=12 10=10 23=-12 25=10
cn want duty|2=12 7=14
cn want force|5=16 10=-15 22=15
cn want found|6=12 10=-10 23=16 25=9
cn want gear|2=15 10=-10 19=9 22=10
cn want give|5=31 6=-12 7=14
cn want mandate|6=24
cn want meet|21=12
cn want money|1=15 6=-16
cn want need|5=15 6=-14 8=20 17=11
cn want object|3=10
cn want others|5=11 6=18 7=10 10=9 22=11 23=-9
cn want sign|0=12 17=20
cn want size|14=17
cn want vote|23=19
cn want wait|11=-11
cn weather duty|4=9
date-ahead|1=-11 2=-11 7=-11 10=-23 11=17 12=-17 16=-13 17=-11 18=-16 21=28 22=21 24=57 26=20
date-past|0=10 5=20 6=-14 7=15 8=15 9=11 12=-18 17=32 18=31 19=29 20=9 21=14 22=35 23=40 25=20 26=32
first|1=-25 2=-13 4=-15 7=-34 8=-12 9=-23 12=9 16=-10 20=16 21=-12 22=-22 23=-23 25=-21
k c0|0=-12 8=22 10=17 11=14 14=19 18=-15 20=-22 24=11 25=-13
k c102|2=-14 10=-13 11=-14 20=-10
k c103|2=-15 6=13 19=10 21=18
k c104|0=-9 1=-12 2=-10 3=-12 6=-25 7=9 9=-9 11=-17 13=-11 18=-9 19=15 20=-10 21=-28 24=-19 26=-13
k c106|5=-22 7=-9 10=14 13=17 19=11 22=20 23=23
k c109|6=13
k c110|1=-20 2=-11 4=-12 19=-14 21=-9
k c111|2=-14 4=-17 9=11 19=-14
k c112|1=-12 11=-9 17=-11 19=-10
k c113|3=-14 5=32 7=26 8=26 10=-10 12=-16 16=-21 17=-16 19=-30 21=12 22=-20 23=-12 24=-13
k c115|1=11 4=-10
k c116|1=-24 2=-19 4=-16 5=-19 7=-26 10=-10 11=-20 12=-10 13=-18 19=-16 22=-11 24=-19
k c117|0=-11 1=37 4=14 6=31 7=18 12=-35 22=-9 23=-15 24=-15 25=-9
k c119|1=11 5=-23 6=-12 16=10 19=-11
k c11|1=-15 5=-9 11=-10 19=-11 21=-14 22=30
k c121|3=12 4=-12
k c122|0=49 1=-18 2=-26 7=16 10=13 11=-18 19=-10 20=-10 22=-14 24=-15
k c123|1=-11 4=-9 10=-11 22=13
k c124|1=-14 2=13 4=-14 10=-14 11=-15 19=-10 23=-9
k c125|5=14 7=13
k c126|0=10 1=13 7=-11 9=12 19=-17 21=10
k c127|21=-15
k c128|0=17 2=-9 19=-12 24=-11
k c129|0=-17 1=-12 6=-26 8=10 18=-16 20=-14 21=-12 25=-10 26=-13
k c130|2=41 10=-15 19=-10 26=10
k c131|1=-11 9=10 10=-15 12=-10 21=-12 25=10
k c132|1=-12 10=10
k c135|0=19 1=11 5=-15 6=-19 17=-10 19=-31 23=-19
k c137|2=19 5=-10 8=10 9=10 12=-15 19=-17
k c138|1=9 2=-16 5=-14 6=-11 7=10 16=-12 21=14 22=-14
k c139|5=-9 23=-16
k c13|10=-11 21=-13
k c140|19=-13
k c141|1=-14 2=-13 4=-13 5=-24 11=-10 12=-12 22=-11
k c142|10=12
k c144|3=-17 5=15 6=-16 7=23 9=-10 12=-10 13=24 16=-10 19=-13 21=-14 22=11 23=-18 24=-16 25=-11
k c146|5=-11 10=-9 11=-10 12=-9 18=12 19=-27 20=43 21=-18
k c147|2=-19 10=-21 11=14 12=-22 16=14 17=13 18=13 19=-9 20=-12 24=22
k c148|11=-16 17=-9 19=-19 21=-12 23=10 26=-14
k c149|2=-19 5=-10 7=-11 21=-9
k c150|5=11 6=12 19=21 21=21
k c152|6=14
k c153|3=16 5=11 9=13 10=18 12=-22 13=-26 16=-11 18=-10 19=37 22=36 25=-20 26=-20
k c154|19=14 21=14
k c155|0=-19 1=-16 2=-18 3=-25 4=-15 5=25 7=15 9=18 16=-9 22=19 26=-20
k c156|0=-17 1=-10 2=-15 3=-14 4=-38 5=-11 6=-21 9=11 10=-15 11=-35 12=-18 17=-13 18=-12 19=-23 21=-15 22=-16 25=-12 26=10
k c157|2=9 4=10 6=12 10=13
k c158|2=-22 4=-12 5=-23 6=-12 10=-10 11=-16 12=-11 16=-9 17=-10 19=-33 20=-9 21=-17 22=-10 24=11
k c159|2=-11 3=10 6=-11
k c15|0=-11 1=12 2=-13 4=-15 6=14 9=-9 18=-12 21=-13 23=12 26=-12
k c160|0=-26 1=-25 4=-18 5=28 10=-15 13=-14 17=-10 18=-14 21=-16 22=-13 23=-10 24=-15 25=-12 26=-13
k c161|0=-20 1=-20 3=19 4=42 5=-20 9=17 10=-24 11=-21 13=-13 14=16 16=12 17=-18 18=-29 19=-41 20=-12 21=-20 22=15 24=-13
k c162|0=-12 5=-12 6=21 10=-9 19=-27 22=-22
k c165|0=-13 1=-12 2=-20 4=-13 5=-31 7=-11 10=-19 11=-15 19=-13 20=-10 23=-13 24=-14
k c167|1=10
k c169|0=-10 1=-20 2=-13 10=-13 12=-10 23=-11
k c16|0=20 1=-12 2=-22 3=-12 4=-12 5=-23 6=-22 7=-21 11=-30 13=-11 17=-9 18=-15 20=-9 22=-13
k c170|2=-16 10=-14 11=-15 19=-10 20=12 21=-10 23=-18
k c174|1=34 2=12 4=43 5=28 7=-11 10=-14 11=-15 12=-9 16=16 17=12 24=-21
k c175|7=-10 10=-11 11=-19 25=17
k c176|0=-22 3=15 16=-10 17=40 18=-17
k c178|0=-12 1=31 4=-13
k c179|2=-20 5=-15 6=14 10=-16 17=-9 19=-16 22=-10 23=-9
k c17|2=-9 8=14 11=-11 18=-10 19=-12 22=-11
k c180|0=-9 6=-13 11=-10 20=31 21=-12
k c181|0=13 1=-13 2=-30 5=15 6=-27 7=-26 9=-23 10=-25 11=13 12=-13 13=-14 16=-11 19=-10 20=-11 21=-23 23=-22 24=-13 25=-15
k c183|10=-9 11=-18
k c184|1=-18 2=-9 4=11 5=-11 18=23
k c185|1=12 4=-13 6=17 9=15 10=-18 17=-10 18=15 19=-12 23=14 24=-21 26=-15
k c186|1=-10 5=-14 6=-12 11=14 24=-10
k c187|1=9 9=14 10=-10 24=-11
k c18|1=-18 5=-9 12=-11 19=-14
k c191|1=-20 4=-9 10=10 12=16 21=10 22=-10 23=-13
k c192|5=-12 16=-16 17=21 18=-12
k c193|4=14
k c194|5=14 6=-11
k c195|1=-11 5=-10 10=-12 17=-9 19=10 21=28 24=-10
k c196|1=-27 3=-11 4=40 7=14 9=-12 10=-19 11=-14 12=-10 13=-10 17=-10 22=10 23=-12
k c197|12=-13
k c198|2=-12 6=-16 11=-16 19=-18
k c19|5=-26 10=-10
k c200|0=11 1=-41 3=-17 5=24 6=-25 7=10 9=9 10=16 11=-13 12=-38 13=-13 16=-13 18=-30 20=-27 22=-25 23=-21 24=-16 25=-18 26=-29
k c202|0=-10 1=-17 2=43 3=-11 5=12 12=-10 17=-11 20=14 23=-35 24=-15 26=-13
k c203|0=22 1=-10 3=-9 11=-14 12=-12 16=-31 17=52 18=16 19=-17 22=-11
k c205|1=-17 2=27 10=-16 11=-11 16=-10 20=25 21=-12 22=-15
k c207|5=-10 7=-11 10=-28 19=-13
k c208|2=9 16=37 19=9 22=14
k c209|2=11 7=-11 10=-12 11=-12 17=9 20=-11 23=-21
k c20|1=-10 2=-13 11=-9 12=-25 24=-21
k c212|1=19 2=11 3=9 6=-11 8=-14 9=24 10=-11 14=12 16=-31 17=11 19=-20 20=-14 22=14 23=14
k c213|16=17 17=11
k c214|1=-15 2=22 7=-10 10=-17 11=-9 12=-14 21=-12
k c215|6=-18 10=13
k c216|1=-12 4=11 5=-26 10=-16 12=14 16=-15 17=-15 18=16
k c218|2=-11 4=13 20=19
k c219|0=-16 1=-36 2=-14 4=11 5=-17 6=-23 7=-19 10=-48 11=-26 12=-31 17=-13 19=-30 20=11 21=12 23=-23 25=13 26=-10
k c21|0=-9 2=-10 19=-11
k c220|1=-19 2=-13 3=9 11=13 12=-15 16=-9 21=-12 22=-16 23=-13 24=-17 25=13
k c221|0=28 1=36 2=15 3=14 4=15 5=12 6=-22 11=-16 12=-11 23=-20
k c222|0=17 1=-9 2=11 11=-17 23=-11
k c224|19=-20
k c225|2=-25 3=-11 4=-11 6=-13 19=-19 20=13 21=-13 22=-9
k c227|7=-9
k c228|1=39 2=23 5=-15 6=20 7=-10 9=-17 10=-17 11=15 12=28 16=-12 18=10 20=-10 22=-18 23=-18 24=-18 25=-11
k c22|21=-11
k c230|5=-15 10=-9 19=16
k c231|7=12
k c235|0=-42 1=-11 5=-23 6=21 9=-15 11=-14 13=-10 14=14 17=-14 19=-37 20=14 22=13 26=14
k c236|0=14 1=-11 2=-11 4=16 19=17 22=-15 23=15 24=-9
k c237|1=-9 2=-16 4=16 6=-10 12=-20
k c238|0=-14 1=22 2=-19 5=-14 12=20 21=-13 23=-9
k c239|1=-13 2=-10 4=-16 10=-9
k c240|1=9
k c241|20=20
k c242|1=-18 2=14 10=-11 11=60 19=-10 23=-10
k c244|11=-9 14=13 18=9 19=-15 21=-17
k c245|2=11 5=19 11=11 21=16
k c247|11=-12 20=-13
k c248|2=14 3=-9 4=-24 5=-32 7=-28 9=-10 10=-35 12=-14 16=54 18=-17 19=22 20=-12 21=-10 22=34 23=19 24=13 25=10 26=17
k c24|2=27 10=-10 11=-10 19=-10 26=23
k c250|10=15 11=41 12=-16 19=-10 21=-16 23=10
k c251|4=-13 5=-10 6=-10 11=-22 12=14 23=-11 25=29
k c252|0=13 1=26 2=10 3=18 4=20 6=-15 7=-15 10=-24 16=-11 20=-10 21=19 22=-22 23=-14 24=-17
k c254|0=-22 6=13 7=19 8=-10 9=-15 11=26 13=10 16=-12 17=-15 18=-10 19=-31 20=-20 22=-13 23=14 24=12 25=34 26=-11
k c25|0=12 3=10 4=-16 5=-14 12=-11 17=10 18=-13 19=-24 21=-19 22=-13 24=23 26=11
k c26|0=-9 2=-19 5=-11 10=12 19=-14 23=-10
k c27|12=-14
k c28|10=12
k c30|5=12
k c32|1=-10 2=-12 4=-10 10=11 11=-11 16=-12 19=-16 22=17
k c33|1=-9 2=21 3=24 5=-14 19=-16 21=-11
k c34|0=-13 1=-13 2=-27 4=11 7=12 8=10 9=20 11=11 12=-22 18=16 19=-15 22=-21 23=-18
k c35|5=-11 11=9 17=10
k c38|1=32 2=-11 6=-17 12=-12 19=-11 20=-29 22=-16 23=-9 24=29 25=-13
k c3|2=20 6=-10 9=13 10=22 11=-30 12=-33 13=-9 16=-9 17=-10 18=-10 20=-10 21=13 22=11 24=-16
k c40|6=-10 7=-18 9=-13 11=-11 19=15 21=27 22=-21 25=-12
k c42|1=-11 2=-13 5=-11 6=-12 11=-9 19=-14 22=-10
k c44|2=-25 3=-17 4=-22 6=20 9=-11 12=9 17=-24 19=-11 22=-15 25=-29 26=23
k c45|2=-12 3=-10 4=24 5=-13 7=44 10=-12 13=23 18=21 22=-11
k c47|10=-9 19=-11
k c49|2=-14 5=-16 6=-9 10=-14 19=-23 20=-15 21=-17
k c4|7=12 19=10
k c53|0=14 18=25 19=13 20=13
k c55|0=-9 2=-20 3=9 9=-11 10=-10 19=-21 21=11 22=-11
k c58|1=-12 4=-9 10=10 14=16 17=-13 19=-9 20=29 21=13 23=-20 24=-14 25=-9 26=-17
k c5|0=-11 1=12 2=-26 5=-9 6=-10 10=-12 11=-21 12=16 17=-11 18=-11 22=-10
k c63|1=-9 2=-9 10=-9 11=-9 19=-18 20=10
k c64|0=-19 2=18 5=15 7=-18 8=-16 10=14 11=10 12=-15 14=-11 16=-9 18=-13 20=-18 22=15 25=-16 26=-22
k c65|2=-11 5=-9 19=-14
k c67|5=9 11=-11 19=-11 22=-10
k c68|19=14 21=10
k c69|2=-13 5=13 9=10 19=-11 20=11 21=15 23=-9 24=10
k c6|21=18
k c71|0=-13 2=-10 3=18 5=9 6=-13 7=-10 9=10 11=-23 12=-11 13=-12 16=-10 17=-25 18=-26 19=27 21=23 22=36 23=25 24=14 25=21
k c72|19=-14
k c73|5=-12 8=10
k c75|1=-10 16=11 19=-16
k c76|1=-12 4=17 5=-12 6=-20 7=-11 10=-17 21=-13 24=-11
k c77|24=-11 25=10
k c78|0=10
k c79|0=-32 1=23 4=13 6=-11 7=-17 9=-14 10=-14 11=-14 12=-11 13=-12 16=-17 17=-17 20=-23 24=-15 25=10
k c80|0=16 1=-17 3=9 5=10 6=-12 7=-12 8=-26 9=-10 11=10 12=-15 13=10 14=-13 23=11 26=23
k c81|0=-13 1=-16 2=-12 3=-29 4=-17 6=-10 7=-15 9=-12 10=-11 11=-14 12=-17 16=-11 19=-10 24=-18
k c82|1=-9 2=-24 4=19 6=-9 18=-10 19=-11
k c83|3=-12 4=-10 5=10 7=-13 9=13 11=-10 12=-28 19=-15 23=-37 24=-24
k c85|0=-12 1=-9 2=-11 3=23 4=-12 5=-18 6=-13 10=-20 11=-18 12=-18 13=32 19=-13 20=-11 21=-23 22=13 24=-14 25=-13
k c88|0=-11 1=-19 2=-23 4=-11 10=-9 12=-15 16=10 17=-11 19=-12 20=-19 21=-17
k c8|5=-10
k c90|0=24
k c91|2=-14 4=-11 11=11 21=24
k c95|0=-19 1=16 2=-17 5=-19 6=12 8=-9 9=-13 10=10 17=-19 19=-23 22=-12 23=-24 26=-12
k c96|1=12 5=-15 6=40 7=-13 9=15 10=-13 11=12 17=-10 19=-22 21=27 22=-12 24=-15
k c97|5=-17 6=10 7=15 10=-11
k c98|2=-13 3=-22 6=10 7=-9 11=17 20=12 22=-18 23=-19 25=-10 26=-12
k c99|0=-11 1=14 2=15 4=19 6=-14 7=-12 12=16 16=14 21=-10 22=-19
ks c0 AU|10=12 23=9
ks c0 LEADER|9=10 20=11
ks c0 MISSION|13=9
ks c0 SADC|20=9
ks c0 STATE|1=-17 2=17 4=9 6=-12 10=-9 11=-21 12=-11 19=12 21=-12 23=-22 26=-10
ks c0 UNSC|9=10 25=-14 26=19
ks c0 legislatures|2=-15
ks c0 missionNouns|2=-18 4=12 8=9 11=22 19=-9 23=11 25=-14
ks c0 none|20=11 26=12
ks c0 noun|0=-25 2=-17 5=-19 10=-9 13=-10 17=18 19=11 20=-12 21=12 22=-24 23=-22 24=-14 25=20 26=-12
ks c0 pronoun|1=-9 2=12 4=-14 5=-11 11=9 19=10 21=16 22=-13 24=-9
ks c104 CARICOM|5=10
ks c104 STATE|2=-14 5=-18 19=-11 23=-13
ks c104 none|10=9
ks c104 noun|10=-17 19=-9 21=-10 22=11
ks c11 STATE|10=12
ks c11 noun|1=-13 21=-9
ks c113 HOST|8=19 10=-10
ks c113 LEADER|5=-11
ks c113 STATE|2=-12 6=-21 10=-9 19=-11 20=-19
ks c113 UN|6=11
ks c113 none|0=10
ks c113 noun|1=-15 5=12 6=-16 7=9 10=-14 18=-10 19=-9 20=-24 23=-14
ks c113 pronoun|5=-11 6=15 20=-9
ks c116 noun|3=10
ks c122 HOST|7=10 10=11 19=12
ks c122 LEADER|4=12
ks c122 STATE|5=-15 7=-10 10=22
ks c122 noun|10=-10
ks c122 pronoun|7=14
ks c124 courts|0=-9
ks c124 none|5=13
ks c124 noun|11=-14
ks c125 STATE|5=11 7=10
ks c126 EU|21=14
ks c126 STATE|9=16
ks c126 noun|1=11
ks c127 STATE|5=17
ks c128 noun|0=13
ks c129 STATE|7=14
ks c129 noun|21=11 26=12
ks c130 STATE|2=16
ks c131 STATE|23=13
ks c131 none|6=12 23=-9 25=10
ks c132 noun|10=11
ks c137 noun|19=9
ks c138 noun|1=11
ks c141 noun|18=9
ks c144 STATE|10=11
ks c144 pronoun|22=13
ks c147 noun|11=12
ks c148 noun|1=-11
ks c15 STATE|2=-11 6=-11
ks c15 missionNouns|11=9
ks c15 none|2=11
ks c15 noun|1=12 6=11 10=-13 11=-15 17=12 18=-10
ks c15 pronoun|13=13
ks c150 STATE|5=13 6=9
ks c153 STATE|17=11
ks c153 noun|6=19 12=9
ks c155 AU|6=9 10=-13 23=-9
ks c155 ECOWAS|2=10 23=17
ks c155 EU|14=13 23=10
ks c155 HOST|6=-10 7=-11 8=13 18=9 19=-10 22=12 24=-13
ks c155 LEADER|10=28 21=13
ks c155 MISSION|5=11 24=9
ks c155 SADC|7=11
ks c155 STATE|1=-10 2=20 3=-13 4=-14 10=11 11=-13 16=-13 17=-10 18=-15 19=-16 20=-14 21=-19 22=-17 25=-24
ks c155 UNSC|10=-11 11=18 23=10 24=-13
ks c155 UN|1=-11 5=15 7=-11 25=-9
ks c155 courts|0=17
ks c155 legislatures|0=-11 1=-11 2=-25 5=-13 11=-16
ks c155 missionNouns|2=-11 18=13 19=-10
ks c155 none|1=12 10=-18 11=11 16=11 23=-9
ks c155 noun|6=14 8=-9 11=-22 12=11 17=22 24=22
ks c155 pronoun|1=13 2=-17 10=24 19=12 23=-9
ks c156 pronoun|3=10
ks c158 STATE|23=-13
ks c158 UNSC|24=19 25=15
ks c158 missionNouns|11=11
ks c158 noun|11=-10 23=10
ks c159 missionNouns|22=10
ks c159 pronoun|3=14
ks c161 EU|14=18
ks c161 STATE|5=-10 18=-11 19=-14
ks c161 legislatures|2=10
ks c161 noun|22=13
ks c162 STATE|6=10
ks c162 none|6=9
ks c162 noun|4=18 21=-9
ks c165 noun|2=-9 5=-14 24=-11
ks c167 noun|1=10
ks c173 noun|0=11
ks c174 STATE|18=10
ks c174 missionNouns|1=-12 12=11
ks c174 noun|1=13 17=18
ks c174 pronoun|4=12 12=21
ks c175 noun|5=13
ks c175 pronoun|2=-10 25=13
ks c176 pronoun|3=17
ks c179 pronoun|6=9
ks c18 STATE|2=13 10=13
ks c180 LEADER|20=13
ks c180 STATE|20=12
ks c181 noun|3=15
ks c185 LEADER|7=10 10=19
ks c185 missionNouns|11=-18 23=9
ks c185 noun|18=-10
ks c185 pronoun|3=13
ks c186 none|17=-10
ks c186 noun|12=17
ks c187 noun|1=11 24=-10
ks c19 noun|6=13 19=17
ks c191 STATE|17=15
ks c191 noun|6=9
ks c195 STATE|19=-10 20=-9 21=23
ks c195 noun|5=-10
ks c198 none|3=11 5=12 10=-10
ks c20 STATE|5=12 22=9
ks c200 none|10=10 25=11
ks c200 noun|2=-9 8=14 21=21
ks c200 pronoun|2=21
ks c202 STATE|19=13
ks c202 missionNouns|20=10
ks c202 none|24=10
ks c202 noun|10=13
ks c203 none|25=10
ks c203 noun|4=11 5=10
ks c203 pronoun|22=14
ks c207 STATE|5=-12 10=-13
ks c207 missionNouns|11=18
ks c207 noun|4=11 10=-13 11=-10 17=12 22=10
ks c207 pronoun|5=9 7=11 10=10
ks c209 STATE|5=11
ks c209 missionNouns|26=11
ks c212 STATE|3=12 6=10 10=10 11=-14
ks c212 missionNouns|7=11 19=10 24=14
ks c212 none|5=10 11=28
ks c212 noun|10=-15 19=13
ks c218 STATE|20=16
ks c218 pronoun|17=10
ks c219 STATE|20=10
ks c219 noun|12=-12
ks c221 noun|3=10
ks c222 legislatures|2=13
ks c222 missionNouns|25=13
ks c222 noun|10=12
ks c228 HOST|4=15
ks c228 STATE|11=-14 21=13
ks c228 missionNouns|11=18
ks c228 none|11=-14 12=10
ks c228 noun|11=36 23=-10
ks c228 pronoun|13=12
ks c230 STATE|19=14
ks c230 noun|19=-11
ks c235 EU|23=10
ks c235 MISSION|23=22
ks c235 pronoun|10=12 23=11
ks c236 noun|19=15
ks c238 STATE|10=17 11=17
ks c238 noun|6=15
ks c238 pronoun|7=11
ks c240 pronoun|1=10 4=10
ks c242 legislatures|2=14
ks c242 noun|3=10 4=10
ks c245 STATE|21=10
ks c245 noun|2=9
ks c248 AU|23=16
ks c248 CARICOM|19=-9
ks c248 NATO|19=10
ks c248 STATE|2=-16 17=-11 20=-12 23=-9
ks c248 none|18=9 19=-11
ks c248 noun|11=-11 17=14 19=13 21=-12 22=-14
ks c248 pronoun|22=13
ks c25 STATE|2=-11
ks c25 missionNouns|23=10
ks c25 noun|10=15 23=10
ks c250 STATE|10=17 24=16
ks c250 missionNouns|5=10 11=12
ks c250 none|14=10
ks c250 noun|2=-10
ks c250 pronoun|11=25
ks c251 LEADER|10=11
ks c251 missionNouns|1=17
ks c251 none|2=15 25=18
ks c251 noun|2=-15 7=10 16=9 24=10
ks c251 pronoun|12=14 19=13
ks c252 HOST|5=-9 10=9
ks c252 LEADER|22=-11
ks c252 MISSION|24=15 26=12
ks c252 SADC|22=13
ks c252 STATE|2=22 6=-11 11=-17 12=-10 16=-9 17=-10 19=-16 23=-28
ks c252 UNSC|17=11
ks c252 missionNouns|11=13 12=26 13=25 24=11 25=11
ks c252 none|0=15 1=21 4=-14 5=-11 11=12 12=11
ks c252 noun|1=16 4=20 6=-27 9=-13 10=-23 11=12 12=-13 13=-11 16=14 18=-9 19=-18 22=-12 25=-13
ks c252 pronoun|0=-10 1=-26 5=-9 7=-12 10=-14 16=-10 20=-26 24=-13
ks c254 UNSC|25=18
ks c254 missionNouns|25=12
ks c254 none|4=9
ks c254 noun|5=13 11=-11
ks c26 STATE|6=11
ks c3 LEADER|9=24 22=11
ks c3 STATE|2=9 5=-21 10=-19 12=-14 19=-25 21=-12
ks c3 missionNouns|11=-21
ks c3 none|2=15 5=17
ks c3 noun|5=-10 6=-19 10=9
ks c3 pronoun|1=11 6=12
ks c33 STATE|24=10
ks c33 noun|11=16
ks c34 STATE|10=17 18=9
ks c34 none|1=9
ks c38 pronoun|3=9
ks c44 noun|21=-9
ks c49 noun|0=10
ks c53 noun|0=17
ks c55 noun|2=13
ks c58 HOST|11=14 16=11
ks c58 LEADER|6=10 20=-9 23=12
ks c58 STATE|10=-15 18=9 19=-11 21=-14
ks c58 UN|10=10
ks c58 legislatures|12=12
ks c58 noun|1=-13 6=-9 11=14 17=-11 19=15 22=9
ks c58 pronoun|1=-11 10=-13 20=18 21=14
ks c64 AU|1=12 11=19 23=11
ks c64 EU|21=11
ks c64 HOST|2=11 5=18 7=10 8=15 19=-16 22=10 23=-9
ks c64 LEADER|2=11 4=-14 5=10 6=31 8=9 10=10 11=-11
ks c64 MISSION|1=11
ks c64 NATO|16=9 22=19
ks c64 SADC|22=13
ks c64 STATE|1=-23 2=23 5=11 7=-19 9=14 10=39 11=-25 12=-15 19=-12 20=-20 21=-35 22=-16 23=11 24=-9 26=-10
ks c64 UNSC|25=12
ks c64 UN|1=-11 4=-10
ks c64 missionNouns|1=22 4=-18 6=-12 10=-11 11=-18 16=-11 19=-17 21=-10 22=10
ks c64 none|1=-13 2=-14 6=-11 9=10 10=-23 11=-17 17=-13 19=-14
ks c64 noun|0=-16 2=10 3=-12 6=-27 7=-10 9=-11 10=-11 12=-12 17=-11 21=-14 22=-14 23=-24 25=-9
ks c64 pronoun|1=-17 4=-20 7=17 9=-9 10=-13 11=20 12=-13 18=-14 19=-10 20=-18 21=-26 25=-11 26=-10
ks c71 HOST|19=13
ks c71 STATE|11=-10
ks c71 legislatures|0=-12
ks c71 missionNouns|23=-10
ks c71 none|10=13 11=11 19=19
ks c71 noun|0=-12 1=9 3=9 19=-14 23=-11 24=-11
ks c76 HOST|2=14 4=11
ks c76 missionNouns|11=12
ks c79 STATE|1=-19 2=15 5=-9 21=-13
ks c79 missionNouns|0=-11 1=11 19=14
ks c79 noun|0=-9 1=-22 2=-23 3=15 21=-12 22=-10
ks c79 pronoun|2=10 19=16
ks c80 AU|5=15 22=-11 24=-10
ks c80 CARICOM|19=-10 20=-17
ks c80 ECOWAS|11=11 23=26
ks c80 EU|2=11 19=-10 23=21 24=9 25=22
ks c80 HOST|2=12 10=-14 17=14 18=-12 19=-14
ks c80 LEADER|5=-9 19=19 20=18
ks c80 MISSION|1=12 24=-11
ks c80 NATO|5=12
ks c80 SADC|21=-13 26=13
ks c80 STATE|0=-17 1=-22 2=11 4=-21 5=14 6=-12 7=-24 11=-18 13=-18 16=16 18=24 20=-11 21=-23 22=-25 23=-12 24=-21 25=-36 26=-32
ks c80 UNSC|2=-14 5=-11 19=10 23=-19 24=21
ks c80 UN|5=-16 6=-9 7=-12 10=-18 19=-12
ks c80 legislatures|2=17 3=10 11=-12 19=-10
ks c80 missionNouns|1=11 2=-15 5=-13 7=-14 10=-11 11=24 13=14 17=-11 19=-29 23=10
ks c80 none|0=13 1=10 2=-14 12=-23 13=-10 19=-20 25=16
ks c80 noun|0=15 2=-13 4=-10 9=-19 10=15 11=15 12=-25 13=-30 17=-11 18=22 21=12
ks c80 pronoun|0=-18 1=-28 3=-11 4=-19 5=-19 9=-19 11=-14 12=-9 13=20 16=-10 17=12 18=-18 25=-12
ks c81 STATE|10=17
ks c81 none|23=10
ks c82 noun|3=15
ks c85 STATE|4=-9 19=-13 22=19
ks c85 none|5=11 19=11
ks c85 noun|18=14
ks c85 pronoun|1=14 2=13
ks c87 noun|7=13
ks c88 HOST|8=12
ks c88 STATE|3=14 16=12 20=-14
ks c88 noun|2=-12 7=9
ks c90 noun|0=26
ks c95 AU|12=-13
ks c95 HOST|21=17
ks c95 STATE|1=-13 12=-11
ks c95 missionNouns|12=10 19=13
ks c95 none|1=18 4=11
ks c95 noun|12=-30 21=-12
ks c95 pronoun|2=-12
ks c96 courts|0=11
ks c96 noun|18=10
ks c99 LEADER|20=11 23=9
ks c99 STATE|5=21 10=12
ks c99 none|4=10
ks c99 noun|5=-10 21=15 26=27
ks c99 pronoun|9=9 10=-11 24=-12
kv c0|3=-11 5=-24 6=-23 10=-14 11=21 13=10 18=-17 20=12 22=-13 24=-33 26=25
kv c104|1=-22 2=-14 6=-15 10=13 12=-10 19=-22 21=-15 22=20 24=-10
kv c106|2=10 5=-10 11=9
kv c111|1=10
kv c113|0=-11 2=-19 3=-9 5=15 7=11 8=13 10=-16 12=-11 20=-38 21=-20 25=-14 26=-10
kv c119|11=10 19=9
kv c11|1=-12 6=17 21=-12
kv c122|4=10 5=9 6=29 7=23 9=9 10=11
kv c124|0=-11 1=-12 2=9 4=-10 11=-16 19=-11
kv c125|5=9
kv c126|1=14 2=15 9=15 10=12 12=12 19=-10
kv c127|5=13 10=12
kv c128|0=10 19=-10 24=-12
kv c129|7=9 23=9
kv c130|2=12
kv c131|23=9
kv c137|2=32 6=-10 12=-12
kv c139|10=15
kv c141|18=14
kv c144|22=10
kv c147|1=-10 2=-9 5=-9 23=-12
kv c148|1=-13
kv c150|4=10 5=17 6=20 7=9 19=12
kv c153|6=21 11=11 17=10 19=10
kv c155|3=-18 4=-13 5=21 6=29 7=19 9=25 10=10 11=-13 13=19 14=11 17=11 18=-24 19=-21 22=9 23=-27 25=11
kv c156|2=-12
kv c158|6=-9 26=-10
kv c159|3=11 6=-12 12=-10 22=9
kv c15|0=-11 1=11 4=-11 7=13 10=14 18=-13 19=14 21=-14 26=-12
kv c161|1=-12 4=11 5=-11 10=-11 14=12 17=-10 18=-15 19=-18 22=12
kv c162|2=-10 4=9 6=16 19=-14 21=-16
kv c165|0=-10 2=-16 4=-11 5=-16 11=-10 22=-9 23=-9 24=-10
kv c173|0=14
kv c174|4=17 11=15 12=21 16=18 17=13
kv c175|2=-15 21=10 25=11
kv c176|2=10 3=12 17=-11
kv c178|4=-10 20=-11
kv c179|6=13 10=-13
kv c180|19=-9 20=18
kv c181|3=13 11=-11
kv c185|6=13 11=-18 23=24
kv c186|11=-11 12=15 17=-10
kv c187|24=-13
kv c18|10=9
kv c191|1=-10
kv c195|2=-10 5=-15 21=35
kv c198|6=-10 11=-17 17=10 19=-13
kv c19|6=16 21=-14
kv c200|5=-10 8=16 22=-14
kv c202|6=-11 20=14
kv c203|11=-12 12=-12 19=-20
kv c207|1=-10 4=11 5=-18 10=-12
kv c209|5=11
kv c20|5=15 22=12
kv c212|2=-11 4=-13 5=16 11=20 19=17
kv c215|6=-9
kv c216|21=12
kv c218|20=20
kv c219|12=-10
kv c221|0=13 3=12
kv c222|0=17 1=-9 11=-12 23=-15
kv c228|1=-10 2=-11 4=19 11=14 23=-14 26=14
kv c230|19=15
kv c235|23=32
kv c236|0=13 19=11
kv c237|4=11
kv c238|0=-11 6=10 10=10 12=-16
kv c240|4=10
kv c242|1=-12 2=25
kv c244|4=10
kv c245|6=-14 21=25
kv c248|0=-11 1=-13 2=-28 4=-9 16=-12 21=-10 22=23 23=-10 24=-18 26=-10
kv c24|11=-13
kv c250|2=-10 11=28 14=13 24=10 25=10
kv c251|1=13 4=-12 6=-9 11=-10 12=16 23=11 25=18
kv c252|1=21 2=12 8=-16 9=-9 11=10 18=-23 24=-23 25=-21 26=-9
kv c254|5=11 23=11 25=23
kv c25|23=10
kv c26|10=29
kv c33|3=12 11=13
kv c34|1=12 5=-11
kv c36|11=-11
kv c38|1=-10
kv c3|5=-19 11=-36 12=-24 24=-14
kv c44|19=-10 21=-10
kv c49|21=9
kv c53|0=17
kv c58|0=-16 1=-15 7=-11 17=-13 20=22 22=-17 24=-15
kv c63|11=-11
kv c64|3=-19 4=-10 5=28 10=25 14=-9 17=14 19=19 22=26 25=-19 26=-16
kv c65|12=11
kv c71|0=-29 1=12 2=-10 3=9 4=12 7=-9 17=-11 19=-15 20=-13 21=-20 24=-13 26=-9
kv c72|3=-10
kv c75|2=11
kv c76|1=-20 4=15 6=-14 12=-13 19=-15
kv c79|1=-23 4=-15 5=-9 7=-9 20=-9 21=-18 22=-23
kv c80|2=20 6=-9 7=-14 8=-17 9=-11 11=-11 13=-15 14=-12 16=17 20=14 21=9 24=10
kv c82|3=10
kv c85|1=11 7=-10 13=13 18=16 21=-10 22=13
kv c88|1=-11 2=-11 5=10 8=10 19=-13 20=-16
kv c90|0=28
kv c95|1=12 2=-19 5=-33 6=15 7=-20 10=-10 12=-10 21=-17 23=-10 24=-13
kv c96|18=15 25=9
kv c99|3=-11 6=-13 9=12 22=-10 26=22
mission about|20=18 22=14
mission between|16=9
mission by|24=-9
mission down|26=9
mission for|1=-14 4=-18 6=-17 8=-9 10=18 11=-11 12=-16 16=-10 18=-13 19=-18 20=-13 22=-16 23=27 24=-23 25=-15 26=-9
mission into|2=22 23=-15
mission in|0=-12 1=-32 10=-25 11=-15 13=-9 19=-15 21=-19 23=-27 24=-18
mission of|0=-11 1=-21 2=11 3=19 4=-18 7=-16 11=-11 12=-14 16=-11 18=18 19=16 22=11 25=21 26=-15
mission on|2=-20 6=-12 10=-26 12=-12 16=24 19=-12 21=18 22=9 23=-18 24=-11
mission over|0=14
mission to|0=-19 1=-19 3=-15 4=-16 6=-15 7=-19 11=-52 12=-18 17=-14 18=-13 19=-38 21=-15 22=-17 23=-14 25=-25 26=-13
mission up|3=17 5=13 14=9 19=-11 23=29
mission with|17=-11 21=-9
mission |0=15 1=9 3=-28 4=12 5=-24 6=-18 7=-29 9=-10 10=12 11=32 12=15 13=16 16=-23 17=-29 19=-18 20=-30 22=-11 23=28 24=13 25=29 26=22
mission-named|2=-21 3=-14 5=-9 7=-11 9=-14 12=9 17=-10 21=10 23=11
no-stop|0=-47 1=-52 2=-46 3=-30 4=-32 5=-39 6=-37 7=-39 8=-14 9=-17 10=-22 11=-53 13=-14 16=-31 17=-31 18=-25 19=-69 20=-30 21=-37 22=-41 23=-29 24=-37 25=-27 26=-35
o abstain vote|23=-10
o accord account|10=10
o accord agreement|17=10
o accord call|10=10
o accord people|10=10
o accord statement|5=12 19=12
o accuse rwanda|2=13
o add battalion|5=11 10=-10
o adopt budget|12=-11
o adopt force|26=10
o adopt monday|11=-9
o adopt resolution|23=-10
o adopt vote|10=10 23=10
o adopt year|26=11
o advise police|8=10
o agree contributor|11=16 21=9
o agree schedule|19=9
o agree somalia|11=10
o allocate million|12=-10
o allow mission|23=11
o allow police|17=11 19=11
o allow soldier|11=11
o allow them|2=11
o announce aid|19=15
o announce commitment|20=10
o announce dollar|12=12 22=10
o announce haiti|19=13
o announce minister|16=13
o announce money|22=9
o announce time|17=10
o appeal community|10=12
o appeal country|5=25 6=14 7=12
o appeal funding|6=14
o appeal mission|6=22 9=10
o appeal neighbor|5=12
o appeal state|5=12 7=-10
o approve 2023|23=14
o approve abuja|2=11
o approve council|1=11 23=9
o approve delgado|24=10
o approve dollar|12=12
o approve end|24=-10
o approve force|5=-10
o approve haiti|10=-10
o approve half|11=9
o approve july|24=13
o approve may|23=15
o approve mission|14=10 23=20 24=-10
o approve monday|25=-9
o approve month|23=13 24=10
o approve october|1=12 10=16 11=-9
o approve request|5=-10
o approve summit|12=10
o approve thursday|24=-11
o approve tuesday|24=-10
o approve vote|24=-22
o approve year|23=10
o arrest soldier|2=16
o arrive  effort|10=12
o arrive  force|5=10 10=-14
o arrive  in.|10=14 12=11
o arrive  member|11=20 21=13
o arrive  saturday|2=16
o arrive  terminal|3=10
o arrive  today|11=15
o arrive  tomorrow|22=16
o arrive  week|4=11
o arrive by air|18=14
o arrive by end|11=-12 14=14
o arrive by force|19=12
o arrive date|3=12
o arrive for hour|19=9
o arrive for month|1=13
o arrive for talk|22=20
o arrive from states|10=11
o arrive in area|23=14
o arrive in march|9=9
o arrive in may|4=14 21=10
o arrive in naples|5=13
o arrive may|4=16
o arrive of community|5=-11
o arrive of force|23=14
o arrive of million|12=12
o arrive of officer|11=-11
o arrive of own|5=13
o arrive of size|25=11
o arrive on saturday|24=12
o arrive on thursday|19=-12 21=-9 22=11
o arrive to haiti|4=10
o arrive to mission|2=10
o arrive to nairobi|17=11
o arrive to port-au-prince|22=30
o arrive tuesday|19=9
o arrive with him|6=12
o arrive with troop|5=14
o ask  activism|0=-12
o ask  army|5=12
o ask  aspides|23=24
o ask  call|5=10
o ask  contributor|5=15
o ask  council|6=16 7=10 10=20
o ask  country|10=23
o ask  decision|2=13
o ask  donor|6=16
o ask  figure|11=10
o ask  force|23=9
o ask  friday|6=11
o ask  government|5=19 6=-9
o ask  group|5=14
o ask  him|2=11
o ask  it|8=12
o ask  leader|10=-15 19=10
o ask  member|1=-10 5=17 10=29 21=9 24=10
o ask  minister|6=-9
o ask  mission|5=-15 10=-13 20=-16
o ask  nations|9=12 25=9
o ask  nation|10=11
o ask  october|5=13 24=10
o ask  partner|5=-22
o ask  peacekeeper|10=14
o ask  ruling|6=-10
o ask  secretary-general|10=-13
o ask  soldier|23=12
o ask  states|7=11
o ask  state|5=10 7=10 10=13 13=14
o ask  support|5=-20 7=10 10=20
o ask  them|6=18 10=17
o ask  us|23=10
o ask  week|10=12
o ask ago|10=9
o ask at notice|19=15
o ask by washington|5=14 9=10
o ask council|9=12 10=12
o ask croatia|7=9
o ask donor|6=9
o ask engineer|5=9
o ask expert|24=-11
o ask for equipment|7=10
o ask for force|5=24 10=9
o ask for fuel|9=14
o ask for funding|6=16
o ask for fund|6=11
o ask for haiti|21=-13
o ask for helicopter|5=-12 7=30
o ask for it|5=9 10=23
o ask for mission|6=17 7=14
o ask for monday|19=18
o ask for money|6=13 7=-10
o ask for month|9=11
o ask for more|7=23
o ask for officer|5=9 10=-12
o ask for option|2=13
o ask for people|5=12
o ask for release|6=9
o ask for support|4=15 6=13 10=10
o ask for them|7=10
o ask for troop|5=16
o ask for vehicle|7=14
o ask for warship|7=17
o ask force|5=11
o ask fund|6=-10
o ask government|5=18 6=-11
o ask haiti|1=10
o ask helicopter|5=-12 7=12
o ask in 2022|10=9
o ask in haiti|5=-10
o ask in letter|5=10
o ask in nairobi|19=15
o ask in november|2=13
o ask in october|5=15
o ask in robe|0=-11
o ask in vote|2=10
o ask intervention|5=21 10=-11
o ask it|10=17 24=-10 25=17
o ask may|5=-11
o ask member|1=-9 5=13 24=11
o ask million|6=15
o ask mission|6=-10 10=-15
o ask more|7=14
o ask nairobi|19=13
o ask nations|7=-11
o ask nation|10=15
o ask nato|7=9 13=13
o ask november|2=12 25=10
o ask number|7=-15
o ask october|5=20
o ask of expert|24=-9
o ask of force|7=9
o ask of region|10=22
o ask of soldier|5=13
o ask of them|5=23
o ask of year|24=10
o ask off operation|2=10 26=9
o ask on friday|1=10
o ask on mission|21=11
o ask on monday|5=19 10=-16 21=12
o ask on partner|6=13 10=-9
o ask on state|10=20
o ask on tuesday|5=14
o ask on wednesday|7=10 9=14
o ask option|2=14
o ask partner|5=-13 6=-19 7=12 9=12
o ask police|6=-10
o ask secretary-general|10=-10 24=12
o ask soldier|5=14 6=10 9=14
o ask states|7=14
o ask state|7=19 13=17
o ask support|6=11 10=-11
o ask ten|13=25
o ask them|5=18 7=15 10=16
o ask to community|10=9
o ask to country|7=9
o ask to fund|6=-17
o ask to neighbor|5=10
o ask un|10=-11
o ask use|1=12
o ask us|23=18
o ask washington|5=9 6=9
o ask without delay|5=19
o attack airport|3=10
o attend meeting|19=11
o authorise  appeal|5=9
o authorise  budget|12=-14
o authorise  force|23=13
o authorise  monday|11=-9
o authorise  operation|23=15
o authorise  resolution|24=-11
o authorise by council|23=15
o authorise by resolution|23=11
o authorise by vote|24=10
o authorise for force|23=16
o authorise for year|23=17
o authorise in phase|26=9
o authorise october|23=10
o authorise on tuesday|25=11
o authorise over year|26=11
o authorise the|23=20
o authorise under resolution|23=-11 24=14
o authorise with vote|23=10
o authorize 2023|23=24
o authorize 2027|23=12
o authorize council|23=15
o authorize haiti|23=14
o authorize it|23=26
o authorize mission|23=17 25=-10
o authorize month|6=12
o authorize october|11=9 23=14
o authorize officer|11=14
o authorize plea|10=9
o authorize september|4=10 6=14 25=9
o authorize soldier|11=10
o authorize year|23=19
o await country|0=15
o back  blessing|1=14 10=12
o back  decision|23=16
o back  effort|23=11
o back  force|2=-9 10=21
o back  it|2=13 23=-15
o back  mission|2=-13 5=-17 6=-11 10=17 23=-11
o back  part|1=13
o back  rebel|2=10
o back  support|21=-10
o back  text|2=10
o back  the|21=17
o back at request|10=-27
o back by brigadier|22=13
o back by kenya|11=10
o back by office|25=11
o back in conference|21=16
o back in harare|21=-10
o back in session|21=10
o back of police|22=11
o back of state|10=-12
o back of understanding|17=-12
o back on monday|23=16
o back on thursday|21=16
o back to mission|9=9
o back with contributor|11=11
o bar  deployment|0=20
o bar  dispatch|0=13
o bar  money|2=12
o bar  police|0=9
o bar  withdrawal|0=16
o bar for month|2=9
o bar for week|0=9
o be 2,500|11=23
o be 200|4=13
o be 5,500|11=26
o be account|11=12
o be agenda|19=-11
o be all|4=9
o be april|11=-10
o be army|5=19
o be arrest|17=10
o be boot|2=11
o be budget|1=16
o be concern|1=15
o be council|2=15
o be court|11=12 16=15
o be delgado|21=13
o be department|7=13
o be dollar|1=9 12=15
o be end|22=12
o be everything|4=15
o be february|16=10
o be figure|11=12
o be force|16=16 19=-15
o be fund|1=-12 4=9 12=20
o be gaza|2=10
o be goma|22=12
o be goodwill|11=9
o be government|2=13 5=17 10=9
o be ground|11=-15
o be guard|7=9
o be half|11=18
o be helicopter|4=-16 13=28
o be hurry|10=10
o be march|19=15
o be matter|11=-11
o be member|2=-12
o be mission|5=10 12=-13 19=-9 23=-10
o be money|1=10 12=12
o be month|24=14
o be nairobi|22=11
o be nation|19=10
o be need|12=10 13=15
o be none|2=13 4=10
o be nothing|2=13
o be no|26=14
o be number|11=12
o be october|7=10 11=13
o be offer|11=10
o be officer|11=-10
o be one-off|6=13
o be onu|2=15
o be option|5=12
o be paper|11=19
o be peacekeeper|10=13
o be personnel|11=-17
o be place|1=13 2=11 11=13 20=15
o be port-au-prince|19=10
o be quarter|1=14
o be reason|1=19
o be refugee|9=12
o be remainder|11=9
o be request|5=16 7=14
o be rico|3=-11
o be security|26=12
o be state|7=12 11=16
o be strength|11=-25
o be table|26=13
o be talk|11=11 19=-16
o be them|4=15
o be there|4=13
o be those|19=10 21=9
o be today|19=18
o be way|2=10
o be week|19=-12 22=15
o be worry|1=11 3=14
o be year|1=10 12=10
o bear cost|5=14 7=11
o become mission|25=29
o begin friday|5=11
o bind  agreement|17=9
o bind  approval|2=9 23=15
o bind  deployment|23=-10
o bind  dispatch|0=-11
o bind  extension|24=17
o bind  force|11=10 24=-10 25=14 26=-13
o bind  it|23=13
o bind  light|23=18
o bind  million|2=9 12=-11
o bind  mission|11=-16 23=27 24=-11 25=-23
o bind  month|23=13
o bind  motion|2=15
o bind  october|11=-9
o bind  officer|11=12
o bind  september|23=11
o bind  successor|23=10
o bind  the|23=13
o bind  way|19=9
o bind  year|23=18
o bind about force|23=11
o bind after plea|10=10
o bind at summit|2=16 23=16
o bind by council|1=10 11=11 23=20 26=-9
o bind by lawmaker|2=10
o bind by resolution|18=9
o bind by vote|24=-21
o bind for force|23=12
o bind for haiti|26=-10
o bind for it|11=9 23=10
o bind in 2023|23=30
o bind in abuja|2=14
o bind in december|1=10 25=9
o bind in favor|10=9 11=-12
o bind in haiti|23=13
o bind in january|5=14 6=10 16=15 22=13
o bind in june|8=12
o bind in may|23=18
o bind in nairobi|16=10 22=11
o bind in october|10=27
o bind in september|4=15 11=9 23=9
o bind in york|19=12
o bind of force|6=12
o bind of minister|25=-10
o bind of mission|23=10
o bind of soldier|0=-9
o bind of state|7=12 23=10
o bind on mission|23=-14
o bind on monday|14=11 19=12 24=10 25=-14
o bind on october|23=18
o bind on september|6=11 23=-11
o bind on thursday|24=-14
o bind on tuesday|2=-10 23=-19
o bind outside help|10=16
o bind to general|3=16
o bind to minister|7=15
o bind without debate|23=9
o bind without delay|23=10
o block deployment|0=10
o block money|2=14
o bring end|2=12
o bring force|21=11
o bring good|5=-9
o bring home|1=11
o bring share|11=15
o build it|4=11
o buy boot|1=-10
o call activism|0=-13
o call aspides|23=12
o call decision|2=12
o call donor|6=13
o call figure|11=16
o call force|5=17
o call funding|6=15
o call group|10=13
o call member|10=12
o call mission|10=-16 20=-12
o call monday|5=15 19=10
o call money|10=9
o call notice|19=14
o call operation|2=10
o call partner|6=16 10=-9
o call robe|0=-12
o call ruling|0=-12
o call states|6=11
o call state|10=19
o call un|6=10
o cancel nairobi|20=13 21=12 22=12
o chair assembly|19=13
o chair meeting|19=19
o change  force|25=11
o change  it|2=10 25=-13
o change  mission|2=15 25=13
o change into force|23=-14 25=11
o change into operation|2=19 25=-13
o change mission|19=11
o change on tuesday|23=11
o change with government|19=11
o cite security|2=10
o clear way|19=9
o close july|26=17
o come air|18=15
o come force|23=14
o come it|23=14
o come man|5=11 7=10
o come march|9=10
o come meeting|5=9 6=10 19=20
o come monday|19=10
o come money|5=9 6=10
o commit themself|21=9
o commit troop|10=14
o complain gunfire|24=-10
o complete mission|26=9
o comprise personnel|11=10
o conclude agreement|22=10
o confirm tuesday|10=11
o congratulate re-election|20=-9
o consider  agreement|16=-11
o consider  a|11=12 23=11
o consider  force|19=26
o consider  increase|22=15
o consider  mission|19=26 22=-15
o consider  report|25=11
o consider  request|5=13 7=9
o consider  situation|22=22
o consider  step|19=9
o consider  talk|6=27 19=26 21=-10
o consider at condition|22=10
o consider by states|5=14
o consider for force|9=9
o consider in haiti|19=17
o consider in statement|19=-13
o consider in washington|19=10
o consider into it|5=13
o consider mission|25=17
o consider of force|22=27
o consider of state|25=14 26=10
o consider on monday|19=10
o consider on thursday|19=10
o consider with minister|19=10
o continue base|1=10
o contribute battalion|5=13
o contribute dollar|1=17
o contribute force|5=-11 10=12
o contribute mission|10=-11
o contribute troop|5=13
o contribute vehicle|7=11
o cost dollar|1=14
o cost month|12=-11
o cost year|12=26
o count them|11=9
o count time|11=12
o create council|23=9
o create force|23=14
o create resolution|23=15
o create year|23=10
o cripple mission|1=10 23=-11
o cut quarter|1=13
o deal force|19=9
o deal hunger|5=10
o decide deployment|5=13
o decide friday|12=-10 24=27
o decide mission|23=10
o decide month|11=11 25=10
o decide security|24=12
o decide soldier|23=12
o decide thursday|26=13
o decide tuesday|25=9
o delay arrival|3=21
o delay deployment|3=13
o delay force|3=11
o delay hurdle|1=9
o delay mission|3=10
o delay question|0=-12
o delay troop|4=-12
o delay week|2=10
o deliver monday|12=-11
o demand court|17=15
o demand member|7=9
o depend gift|10=13
o deplore haiti|19=-14
o deplore sentence|19=-11
o deplore violence|19=-10
o deploy all|3=14
o deploy contingent|11=11
o deploy country|11=11
o deploy haiti|5=11
o deploy haïti|5=16
o deploy month|3=10
o deploy personnel|11=14 24=10
o deploy possible|5=11
o deploy president|23=12
o deploy sudan|19=14
o deploy the|26=14
o describe money|10=10
o discuss crisis|20=-10
o discuss force|19=23
o discuss haiti|22=-9
o discuss meeting|19=-14
o discuss mission|19=16 22=-11
o dispatch police|0=11
o do mission|5=-11 6=-16 10=16
o do part|6=-9 10=13
o do same|6=9
o do week|23=19
o do year|10=12
o draft haiti|17=-9
o draft per cent|2=9
o draw budget|2=10
o due  month|22=12
o due  the|19=12
o due  week|22=12
o due of force|21=12
o due on monday|22=14
o due to it|2=10
o end  mandate|24=-15 26=16
o end  mission|26=16
o end  month|23=14
o end  operation|26=12
o end  year|12=10
o end in goma|1=-12
o end in haiti|26=9
o end in july|26=16
o end june|26=10
o end mandate|26=12
o end month|3=11
o end of mission|20=9 23=-15 24=-9 26=17
o end of month|3=11
o end on 2|26=-10
o end on december|25=11
o end on friday|26=-10
o end statement|19=11
o endorse council|11=13 23=10
o endorse mission|12=15
o escort mission|13=10
o evacuate mission|18=11
o exist haiti|2=9
o expect april|3=9
o expect month|3=13
o expect officer|1=11
o express reservation|2=15
o express thanks|6=15
o extend 2025|2=-9
o extend 2026|23=-10
o extend by month|24=13
o extend country|24=-9
o extend force|24=9
o extend january|24=-10
o extend mandate|3=9 26=-11
o extend mission|24=21
o extend monday|24=10
o extend police|5=-11
o extend time|24=15
o extend tuesday|0=12
o extend until 2026|26=9
o extend year|24=11
o extradite leader|5=-9
o face home|0=-10
o face million|1=15 12=10
o face year|1=13
o fall soldier|25=11
o feed people|12=-10
o field soldier|11=-14
o fight airport|3=11
o fight troop|9=10
o fill gap|2=11
o finance force|6=13 11=16
o finance police|17=11
o find money|1=-10
o fly force|5=11
o fly june|22=-10
o fly talk|19=-15 22=12
o fly week|4=9
o follow displace|21=10
o follow own|5=15
o foresee officer|11=9
o foresee troop|11=12
o form mission|23=10
o free resistance|2=10
o free thousand|20=9
o freeze money|1=-10
o gather thursday|21=10
o get operation|10=10
o give  1000|11=13
o give  2026|26=12
o give  24|19=13 22=11
o give  allowance|1=9
o give  all|9=11
o give  amisom|23=12
o give  battalion|5=13
o give  brigade|2=9
o give  ceiling|25=10
o give  change|11=-10
o give  company|5=-10
o give  contingent|5=-19
o give  contribution|21=11
o give  date|23=9
o give  day|2=10 9=13 22=21
o give  deployment|2=17
o give  dollar|10=9 12=-14 21=-11
o give  each|7=18
o give  euro|12=-9
o give  force|6=9 21=18 23=16
o give  friday|19=14
o give  fuel|11=11
o give  fund|6=10 8=10
o give  gang|5=11 6=11
o give  haitians|5=14
o give  helicopter|4=14
o give  history|2=10
o give  interview|22=9
o give  it|11=9 12=15 24=10 25=13
o give  mandate|23=-10
o give  member|18=10
o give  million|1=-15 12=-14
o give  mission|6=14 24=20 25=19
o give  money|5=-11
o give  month|11=-13 25=25
o give  name|11=11
o give  number|11=-13
o give  officer|4=12 10=-14 11=-25 17=-9 18=-13 23=-14
o give  one|13=9
o give  operation|26=14
o give  patrol|4=9
o give  peacekeeper|1=14
o give  people|12=-12
o give  personnel|0=-12
o give  police|0=13 10=-10 11=-10 19=-10
o give  president|23=10
o give  price|12=14
o give  proposal|2=10
o give  request|0=10
o give  rest|11=15
o give  same|3=9
o give  share|11=11
o give  soldier|2=-10 5=-11 6=-10 11=-19 19=-10 23=-13
o give  stay|5=-10
o give  support|5=-11 9=13
o give  team|20=12
o give  the|26=15
o give  thursday|19=18
o give  today|5=12 22=10
o give  tomorrow|5=15
o give  troop|2=-18 11=-11 14=11 19=-11 21=-11
o give  unit|2=10
o give  us$|1=-9
o give  use|18=12
o give  us|23=10
o give  vehicle|7=15
o give  water|4=12
o give  week|22=16
o give  year|1=-19 2=-13 8=11 11=15 24=25
o give after district|23=11
o give approval|23=10
o give as enemy|2=12
o give at all|1=19 12=-11
o give at camp|16=10
o give at dollar|12=15
o give at headquarters|19=12
o give at request|8=13 25=14
o give at time|5=-11
o give blessing|1=13
o give by contribution|9=11
o give by end|11=-11
o give by february|16=12
o give by states|5=13
o give by way|18=12
o give date|23=13
o give euro|24=12
o give for day|22=10
o give for deployment|10=10
o give for force|11=11
o give for fund|10=10
o give for haiti|23=17
o give for it|2=-10
o give for member|11=10 12=10
o give for mission|5=-12 6=23 10=-23 11=-13 19=11
o give for month|23=17 25=12
o give for more|1=13
o give for them|4=12
o give for time|24=15
o give for troop|11=16
o give for week|4=12
o give for year|10=11 11=10 12=9
o give friday|19=15
o give from country|19=10 21=11
o give from djibouti|3=12 16=13
o give from mission|25=9
o give in 2023|23=23
o give in brussels|24=10
o give in congo|24=9
o give in december|21=12
o give in doubt|2=14
o give in full|1=11 7=-9
o give in haiti|0=-9 5=-16 23=-10
o give in haití|10=11
o give in haïti|5=17
o give in january|3=11
o give in june|11=-13 18=10
o give in may|23=10
o give in mission|6=9 10=-10
o give in port-au-prince|19=-9
o give in republic|24=10
o give in resolution|25=13
o give in september|21=12
o give in york|19=17 21=10
o give it|24=12 25=13
o give light|23=14
o give minute|19=20 21=-10
o give mission|5=-12 10=15 19=-11 24=12
o give monday|23=22
o give month|23=14 25=10
o give nairobi|24=12
o give of 2,500|11=18
o give of 800|11=-10
o give of bill|4=11
o give of coalition|19=17
o give of cost|5=11 7=10
o give of defense|18=10
o give of forces|5=9
o give of force|24=10 25=14
o give of government|2=13
o give of kingdom|19=10
o give of member|11=9
o give of million|12=23
o give of minister|2=10
o give of mission|18=19 25=-11
o give of month|24=11 25=11
o give of officer|21=10
o give of onu|5=13 6=13
o give of own|5=12 23=14
o give of peace|19=14
o give of port|18=16
o give of resolution|24=-9
o give of soldier|11=-23
o give of staff|5=-15
o give of state|14=10
o give of un|5=-11
o give on 2|24=-11
o give on haiti|19=9
o give on mission|19=-13 21=13
o give on territory|14=10
o give on thursday|19=11 24=10
o give on tuesday|21=14 23=-10
o give on wednesday|10=10
o give since month|5=15
o give soldier|10=9
o give than half|1=12
o give time|7=-10
o give to 2,500|11=23
o give to 2025|24=11
o give to capital|10=10
o give to dollar|21=14
o give to force|2=-13 10=20 11=-9 19=-12 23=-10
o give to fund|1=-10
o give to mission|0=-23 2=-18 5=13 6=-10 7=-11 10=-18 11=-10 23=-11 25=-13
o give to number|3=11
o give to officer|5=-10
o give to sudan|5=22 19=12
o give tuesday|24=10
o give under agreement|18=16
o give until 2025|2=-9
o give up force|5=9 23=15
o give up mission|14=9 23=10
o give up office|9=15
o give up weapon|3=10
o give us|23=19
o give weapon|3=12
o give week|23=10
o give with million|17=11
o give with officer|22=9
o give without date|10=10
o give year|24=21
o go december|1=9
o go end|5=16
o go mission|2=10
o go month|1=14
o go police|5=10
o go port-au-prince|22=15
o go promise|5=12
o go side|19=9
o go thursday|20=10
o go week|22=14
o go year|22=9
o grant mission|18=9
o grant port|18=11
o grow officer|11=17
o hasten deployment|5=15
o have 1000|19=10
o have 2,500|11=17
o have 750|4=12
o have assent|0=-9
o have august|1=14
o have border|9=12
o have budget|1=15
o have camp|4=16
o have command|7=9
o have country|11=-11
o have debt|12=11
o have force|0=10
o have frigate|7=11 13=16
o have gaza|2=10
o have goma|3=10
o have government|2=17 11=13
o have instructor|8=15
o have man|1=10 2=10 4=11
o have mission|0=15 5=12
o have month|23=10
o have nairobi|19=15
o have need|9=9
o have nothing|10=9
o have onu|1=16 2=9
o have people|11=13
o have personnel|0=15 5=9 10=9 11=19
o have responsabilité|23=12
o have sea|13=12
o have ship|7=11 13=13
o have soldier|1=-12 11=-11
o have them|1=9 2=11 13=10
o have three|13=9
o head government|19=16
o hear case|0=-12
o hear parler|2=16
o hear report|22=10
o help army|23=12
o help haiti|6=10
o help rebel|23=16
o hesitate by lack|4=11
o hesitate of refugee|9=11
o hold  arrival|3=14
o hold  building|3=11 4=-17
o hold  deployment|0=9 3=12 11=-12
o hold  funding|1=-10 2=-13
o hold  it|2=11
o hold  question|0=-13
o hold  rotation|2=22
o hold  us$|2=-10
o hold assembly|21=14
o hold by hurdle|1=12
o hold by lack|1=9
o hold by money|4=16
o hold by week|2=11
o hold call|20=10
o hold capital|23=12
o hold country|2=-12
o hold deployment|3=24
o hold for mission|2=-17
o hold for month|2=11
o hold force|19=16
o hold friday|21=10
o hold in january|17=11
o hold in nairobi|17=10
o hold margin|21=19
o hold million|2=10
o hold mission|19=14
o hold monday|19=14
o hold money|21=11
o hold month|2=10
o hold november|19=13
o hold october|19=-11
o hold of camp|3=10
o hold of contingent|2=15
o hold of force|3=15 9=11
o hold of mission|2=13 3=14
o hold of officer|11=-10
o hold of peacekeeper|3=10
o hold of police|2=20
o hold of soldier|2=-10 11=-10
o hold of troop|1=14
o hold on hold|2=-9 11=-9
o hold on thursday|2=18
o hold president|19=13
o hold talk|6=34 19=17 21=-12
o hold the|11=11
o hold thursday|19=-9
o hold to mission|2=-9
o hold to request|10=11
o hold up deployment|3=18
o hold video|20=10
o host conference|21=17
o host haiti|21=16
o host london|21=14
o host march|19=9
o host meeting|19=11
o host mission|19=-11 21=18
o host tuesday|21=13
o inspect base|22=16
o inspect camp|0=10
o introduce tuesday|2=20
o join coalition|21=15
o join effort|10=14
o join force|5=14 7=10
o join mission|8=11 10=11
o join place|4=9
o keep  battalion|5=-14
o keep  ceiling|11=13 24=16
o keep  contingent|5=18
o keep  deployment|5=19 10=-9
o keep  friday|5=16
o keep  man|5=14 21=11 24=11
o keep  mission|26=14
o keep  operation|21=14
o keep  soldier|7=9
o keep  there|24=11
o keep  week|19=9
o keep at home|1=14
o keep battalion|5=-14
o keep ceiling|11=17 24=17
o keep contingent|5=15
o keep engineer|4=11
o keep force|24=9
o keep home|2=9
o keep in mission|7=11
o keep in mozambique|25=9
o keep in place|10=-12
o keep in the|20=9
o keep man|5=10 24=11
o keep mission|7=10
o keep mozambique|25=9
o keep of man|5=9
o keep of soldier|11=14
o keep place|10=-13
o keep promise|1=23
o keep soldier|11=23 24=9 25=11
o keep there|21=9 24=10
o keep to mission|4=16
o keep up deployment|10=-11
o keep use|2=9
o kill month|24=-10
o kill them|3=14
o kill year|3=13
o land terminal|3=11
o launch operation|23=24
o launch year|23=15
o lead brigadier|22=16
o lead country|10=13 20=10
o lead haiti|10=20
o lead it|11=14 23=-12 25=14
o lead mission|5=-10 10=13
o lead more|10=14
o lead police|22=22
o lead request|10=-24
o lead state|10=-17
o lead year|10=17
o leave  company|1=9
o leave  deployment|0=11 2=12
o leave  force|11=-10
o leave  funding|2=11
o leave  helicopter|18=12
o leave  peacekeeper|10=10
o leave  plan|2=11
o leave  post|1=12
o leave  the|26=9
o leave  time|22=10
o leave after year|26=11
o leave by end|11=-10
o leave country|19=-9
o leave deployment|2=11
o leave in haiti|0=10
o leave in july|22=13
o leave in june|4=12
o leave in limbo|2=15
o leave in phase|25=11
o leave june|4=14
o leave limbo|2=11
o leave mission|4=11
o leave month|5=14
o leave mozambique|26=14
o leave of april|18=10
o leave of month|5=10
o leave of mozambique|26=15
o leave of officer|0=12
o leave on mission|21=18
o leave on promise|5=12
o leave on wednesday|19=17
o leave peacekeeper|10=13
o leave the|26=12
o leave to mission|0=10
o leave wednesday|19=12
o leave week|4=10
o leave year|26=13
o let mission|24=10
o let work|24=14
o lift mission|11=9
o light  all|4=10
o light  anyone|4=9
o light  a|3=9
o light  case|2=10
o light  dollar|12=-13
o light  force|6=18 23=12
o light  ground|22=10
o light  initiative|23=14
o light  it|2=-10 10=-10
o light  mission|11=-12 24=12 25=25
o light  monday|26=11
o light  name|18=12
o light  none|2=10
o light  number|11=16 21=10
o light  one-off|6=12
o light  place|21=17 23=-14
o light  quarter|1=9
o light  reason|1=14 3=9
o light  rein|22=13
o light  resolution|23=13
o light  secret|10=10
o light  soldier|5=18 22=9
o light  there|4=10 5=14
o light  the|1=10
o light  thing|2=9
o light  treaty|17=10
o light  troop|22=14
o light  week|19=-12 23=9
o light  year|10=10 12=-10
o light among those|19=10 21=12
o light at end|22=14
o light at present|2=10
o light at strength|11=-19
o light at table|21=15
o light by spring|11=-9
o light for force|19=-15
o light for haiti|11=17
o light for mission|5=-11 6=-11 10=10 19=-11
o light for month|11=10 24=23
o light for year|12=-14
o light from italy|22=14
o light from state|11=10
o light in city|1=-9
o light in force|16=10
o light in goma|22=13
o light in haiti|13=13 23=-10
o light in hurry|5=10
o light in june|26=14
o light in march|22=10
o light in may|22=10
o light in mission|2=9
o light in nairobi|0=12
o light in need|4=-10 13=14
o light in officer|4=-14
o light of army|5=13
o light of base|16=11
o light of cash|1=-13
o light of council|2=11 19=9
o light of dollar|1=9
o light of everything|4=15
o light of force|4=9
o light of fund|12=16
o light of government|2=9
o light of helicopter|7=12 13=14
o light of mission|22=13 23=-23 24=-10
o light of money|12=19
o light of month|24=12
o light of officer|11=-14 22=10
o light of police|23=18
o light of soldier|1=9
o light of state|19=18
o light of talk|11=10
o light of that|2=13
o light on agenda|19=-18
o light on ground|4=12
o light on monday|19=11
o light on paper|11=21
o light on table|26=14
o light on way|19=12 22=9
o light since february|16=14
o light since october|7=14
o light to council|23=12
o light to force|16=10
o light to mission|5=-10 6=-10 10=13
o light with people|7=13
o light with school|12=9
o live year|24=9
o look country|5=10 7=10
o look force|10=12
o look it|5=10
o look way|21=10
o lose soldier|1=10
o make contribution|10=-11
o make force|19=-9 23=-10
o make haiti|1=9
o make man|5=11
o make mind|2=-9
o make mission|25=11
o make promise|5=11
o make secret|10=12
o make state|19=16
o mandate council|23=12
o meet  ago|22=-10
o meet  capital|6=14
o meet  conference|21=17
o meet  country|10=-13
o meet  day|5=-11
o meet  evening|20=-16
o meet  haiti|10=11
o meet  headquarters|22=18
o meet  meeting|19=18
o meet  minister|19=14 20=9
o meet  objection|17=17
o meet  port-au-prince|22=20
o meet  president|19=15
o meet  request|5=11
o meet  talk|19=-14
o meet  them|2=13
o meet  thursday|21=11
o meet  today|19=17
o meet  wednesday|21=-9
o meet  week|17=9 22=10
o meet about future|10=10
o meet about mission|20=10 22=12
o meet accra|19=9 22=-16
o meet after meeting|19=9
o meet at headquarters|19=19
o meet by link|20=21
o meet by phone|20=12
o meet by telephone|20=14
o meet by video|20=13
o meet door|19=10
o meet for hour|21=11
o meet for talk|20=10
o meet for time|22=19
o meet force|19=20
o meet head|5=10
o meet in accra|19=11 22=-11
o meet in doha|19=14
o meet in haiti|25=9
o meet in kingston|19=-16 21=11
o meet in luanda|19=-9
o meet in nairobi|19=13
o meet in paris|19=16
o meet in town|22=9
o meet in washington|19=17
o meet kingston|19=-15 21=11
o meet luanda|19=-12
o meet minister|19=22 22=-14
o meet mission|5=14 19=12
o meet monday|19=18 22=-15
o meet objection|17=9
o meet of assembly|19=22
o meet of blinken|19=12
o meet of country|19=10
o meet of force|19=-13
o meet of forum|19=12
o meet of france|5=-10
o meet of million|2=11
o meet of mission|5=9 22=15
o meet of mongolia|19=-11
o meet of month|22=-10
o meet of police|19=14
o meet of staff|5=9 19=10
o meet of states|21=11
o meet of state|20=12
o meet of summit|21=9
o meet of training|9=10
o meet of troop|2=10
o meet of ukraine|20=13
o meet officer|22=11
o meet on force|19=15
o meet on friday|21=10
o meet on march|21=10
o meet on margin|19=16
o meet on mission|19=20
o meet on monday|21=-13
o meet on saturday|22=11
o meet on thursday|22=11
o meet on trade|19=-10
o meet on trip|22=14
o meet on tuesday|20=10
o meet on wednesday|19=11 20=18
o meet paris|19=12
o meet president|19=20
o meet resistance|2=21
o meet staff|19=12
o meet state|19=-9 20=16
o meet summit|20=17
o meet talk|19=10
o meet thursday|19=-11 20=15
o meet to leader|21=17
o meet today|19=12
o meet tuesday|19=-12
o meet ukraine|20=10
o meet videoconference|20=10
o meet washington|17=10 19=21
o meet with minister|19=-10 21=-11
o name week|10=11
o need  aircraft|7=10
o need  dollar|12=28
o need  funding|1=-17
o need  million|1=9 12=23
o need  money|19=14
o need  month|12=-11
o need  officer|11=9
o need  ship|13=12
o need  soldier|11=12
o need  support|4=15
o need  vehicle|13=14
o need at home|7=14
o need dollar|12=10
o need for year|12=18
o need home|7=15
o need in haiti|11=11 12=9
o need million|1=14
o need money|19=14
o need of dollar|12=11
o need of million|12=-15
o need ship|13=14
o need soldier|11=14
o need troop|11=11
o negotiate agreement|16=-9
o none  abuse|24=-10
o none  activation|23=22
o none  airport|3=20
o none  appeal|10=13
o none  authority|2=15
o none  base|22=24
o none  bill|2=10
o none  camp|0=11
o none  ceiling|11=13 26=11
o none  civilian|19=13
o none  concern|10=11
o none  control|3=12
o none  cost|6=17 7=10 12=-16
o none  coup|2=11
o none  day|7=10
o none  deployment|4=10 23=10
o none  district|11=12
o none  dollar|1=18
o none  draft|11=9 23=-21
o none  euro|12=11
o none  force|1=11 11=10 23=14
o none  friday|12=13 17=13
o none  funding|1=10
o none  fund|6=10
o none  group|23=9
o none  helmet|25=9
o none  heure|19=10
o none  him|5=11 11=10 22=10
o none  in.|2=12
o none  it|0=14 1=24 2=-10 6=13 17=-11 19=15
o none  leader|1=10
o none  man|3=10
o none  ministry|16=12
o none  mission|1=25 23=-17
o none  month|18=9
o none  november|25=11
o none  october|23=17
o none  order|0=13
o none  others|18=10
o none  part|10=11
o none  patrol|2=16
o none  police|17=13
o none  prison|17=10 22=11
o none  resolution|23=-13 24=10
o none  road|4=13 11=11
o none  rwanda|2=16
o none  sanction|2=12 23=9 26=9
o none  seven|3=14
o none  soldier|2=16
o none  stay|23=11
o none  strength|11=10 25=10
o none  support|19=-11
o none  target|11=12
o none  terminal|3=9
o none  thanks|6=12
o none  there|19=12
o none  thursday|19=11
o none  time|22=-15
o none  town|11=10
o none  vote|24=-11
o none  weight|10=20
o none among them|1=9
o none at end|21=12
o none at nations|10=21
o none at summit|11=10
o none at weekend|10=10
o none by end|19=10
o none by fifth|1=20
o none by rebel|23=11
o none by washington|2=14
o none for force|4=9 6=12
o none for haiti|10=9
o none for mission|1=15
o none for peacekeeper|2=10
o none for soldier|24=10
o none for them|4=12
o none for year|12=20
o none from gang|11=9
o none from grenada|11=-10
o none from july|26=11
o none in abuja|2=11 11=11 19=10
o none in air|0=10
o none in apartment|2=-10
o none in august|7=9
o none in bid|6=17 19=-13
o none in capital|25=11
o none in case|0=18
o none in congo|1=10
o none in delgado|19=11
o none in force|10=11
o none in gaza|19=9
o none in haiti|19=-18 23=11
o none in house|2=14
o none in january|0=12
o none in nairobi|21=-11
o none in october|23=15
o none in port-au-prince|19=11
o none in rio|5=10 7=12
o none in room|21=13
o none in september|1=-9
o none in ukraine|10=11
o none in washington|2=14
o none in york|1=13
o none of agreement|17=15
o none of allowance|1=18
o none of call|10=10
o none of coalition|19=9
o none of country|0=10
o none of day|17=11 19=18
o none of défense|19=12
o none of equipment|4=9
o none of euro|12=-12
o none of flight|2=10 4=10
o none of force|11=-10 23=33
o none of g20|21=12
o none of it|2=14
o none of minister|19=10
o none of ministry|21=13
o none of mission|23=13 25=10
o none of money|1=12
o none of officer|11=-10
o none of region|19=10
o none of security|3=11 17=-10
o none of soldier|1=12
o none of staff|5=21 17=10 22=17
o none of state|10=9 19=10 21=12
o none of them|3=9
o none of troop|0=12
o none of violence|23=-12
o none on duty|4=-12
o none on force|11=13
o none on gift|10=14
o none on haiti|21=12
o none on million|2=21
o none on monday|0=15
o none on saturday|2=15 22=-9
o none on sunday|11=-12
o none on thursday|17=9 21=11
o none on tuesday|2=11 19=-10
o none on website|5=9
o none over year|11=10 12=10
o none than year|21=-10
o none to account|10=9
o none to communique|24=12
o none to him|17=20
o none to officer|11=15
o none to people|10=9
o none to statement|19=10
o none with euro|24=11
o number personnel|11=13
o offer conference|21=14
o offer haiti|21=12
o offer officer|1=10
o offer place|11=13
o offer troop|2=12
o open monday|21=-10
o open talk|19=-15
o oppose against it|2=12
o oppose in haiti|2=-9
o oppose of force|2=-10
o oppose of mission|2=12
o order force|23=28
o outnumber duty|4=-10
o owe dollar|1=20
o owe month|1=13
o participate force|21=24
o pass 2023|23=9
o pass sanction|23=10
o pause police|2=10
o pay all|1=18 12=-10
o pay force|19=12
o pay full|19=11
o pay fund|1=-18 10=10
o pay gang|6=9
o pay in.|12=10
o pay million|12=11
o pay mission|5=-13 6=21
o pay them|4=11
o pay transport|7=11 9=14
o plan force|21=16
o plan officer|11=9
o plan the|19=12 21=9
o play part|10=11
o pledge million|2=10
o pledge mission|1=-11
o postpone soldier|5=9
o praise leadership|19=10
o prefer force|11=13
o prepare deployment|22=10
o prepare mission|19=12
o present draft|21=9
o present force|11=10
o present summit|11=11 21=10
o prevent deployment|3=12
o prolong month|24=13
o promise  all|17=12
o promise  august|24=-12
o promise  before|26=14
o promise  commitment|20=16
o promise  date|2=11
o promise  euro|12=-14
o promise  friday|24=22
o promise  fund|17=10
o promise  intelligence|10=12
o promise  it|24=-10
o promise  mandate|21=15 24=14
o promise  man|5=18
o promise  mission|4=13 24=-16
o promise  money|1=-10
o promise  month|3=10 21=-10
o promise  more|7=10
o promise  operation|23=11
o promise  peacekeeper|5=11
o promise  police|22=14
o promise  promise|1=19 5=-9 6=-12 10=13
o promise  sunday|23=10
o promise  them|22=11
o promise  there|22=11
o promise  the|21=11 25=11
o promise  thursday|26=10
o promise  word|21=9
o promise  year|10=13
o promise at meeting|5=9 19=17
o promise at time|17=10
o promise by benin|11=17
o promise by government|5=13
o promise by kenya|5=12
o promise by states|25=11
o promise by vote|24=-20
o promise country|10=-14 22=-11
o promise euro|22=10
o promise for april|19=9
o promise for equipment|19=13
o promise for force|1=-11
o promise for mission|1=-14 6=-14 10=-17 12=-10 19=-24
o promise for month|2=10 25=14
o promise for november|19=9
o promise for police|1=12
o promise for vote|23=12
o promise for week|20=16
o promise for year|24=32
o promise force|11=-10
o promise in december|24=12
o promise in february|7=13
o promise in haiti|19=-11 23=10
o promise in january|1=14 17=11
o promise in june|5=13
o promise in march|19=12
o promise in port-au-prince|4=15 22=9
o promise in resolution|11=9 25=13
o promise in support|10=11
o promise in washington|19=10
o promise in week|5=10
o promise million|2=11 6=10
o promise mission|1=-11 11=-14
o promise of 200|11=-9
o promise of assembly|1=11
o promise of benin|21=-10
o promise of day|19=13
o promise of man|2=12 23=14
o promise of million|2=9 12=-10
o promise of mission|6=10
o promise of officer|1=9 22=11
o promise of people|11=-10
o promise of soldier|21=9
o promise of talk|25=10
o promise of us$|12=13
o promise on deployment|5=16
o promise on friday|0=11 12=-9 21=10
o promise on mission|23=12
o promise on monday|24=13
o promise on thursday|21=15 24=-13
o promise on time|10=-11
o promise on tuesday|10=13 19=-11 21=-9 25=12
o promise peacekeeper|5=17
o promise to 2026|24=14
o promise to force|1=11
o promise to mission|2=-12
o promise with president|20=11
o protect civilian|19=11
o provide 1000|11=13
o provide fund|5=11
o provide haiti|5=15
o provide helicopter|7=15
o provide mission|10=-10
o provide month|24=15
o provide police|5=11
o provide rest|11=13
o provide support|9=13 25=-12
o provide them|11=15
o provide troop|11=13
o put condition|2=12
o put council|23=16 25=-14
o put deployment|2=13
o put dollar|12=17
o put doubt|2=14
o put february|11=-9
o put force|6=14 11=10 23=10
o put ground|4=12
o put january|16=13 22=13
o put minister|2=13
o put money|4=13
o put name|18=16
o put number|11=11 21=13
o put officer|3=10
o put operation|25=9
o put personnel|23=9
o put place|4=10
o put plan|2=13
o put price|12=16
o put resolution|25=-11
o put signature|22=11
o put time|2=15
o put troop|4=10 11=13 23=11
o put year|12=18
o question force|23=9
o quit force|11=-13
o raise ceiling|23=-12 25=15
o raise contribution|12=9
o raise force|21=15 25=10
o raise haiti|6=9
o raise million|12=10
o rally mission|10=19
o reach end|14=15
o reach haiti|22=11
o reach member|11=17
o reach today|11=10
o reaffirm mission|21=-10
o rebuild clinic|21=-11
o receive euro|24=10
o receive italy|19=-12
o receive march|19=10
o receive million|12=14
o receive minister|19=11
o receive mission|19=11
o refer question|23=-11
o refuse  deployment|2=-13
o refuse  it|5=10
o refuse  no|9=9 10=11
o refuse  peace|2=11
o refuse  plan|2=-15
o refuse  right|2=13
o refuse down request|7=15 8=15
o refuse for troop|5=-16
o refuse monday|9=12
o refuse of force|2=-11
o refuse on monday|9=11
o refuse right|2=11
o reinforce mission|5=23 10=-12
o reject force|2=-17
o reject participation|2=9
o release dollar|2=10
o release million|2=24
o release mission|12=-9
o release monday|19=9
o remain day|5=10
o remain personnel|11=10
o remain year|11=12
o renew friday|24=9
o renew haiti|24=-11
o renew mandate|24=10
o renew mission|2=10
o renew month|25=9
o renew thursday|24=-12
o renew time|10=-14
o renew vote|24=-18
o renew year|24=16
o repeat it|7=15
o replace amisom|23=13
o replace mission|25=10
o report week|19=9
o request withdrawal|5=20
o run 2|24=-13
o run force|23=-13
o say  assembly|11=14
o say  commitment|20=18
o say  council|2=18
o say  day|24=11
o say  decision|26=9
o say  delegate|21=12
o say  dispatch|2=9
o say  him|20=17
o say  journalist|24=11
o say  lack|1=15
o say  leader|22=14
o say  memorandum|16=15
o say  no.|5=11
o say  parler|2=12
o say  parliament|9=11
o say  people|19=11
o say  reporter|19=-14
o say  security|2=14
o say  the|26=13
o say  thursday|26=14
o say  week|2=16
o say  yesterday|5=11
o say ababa|19=10
o say after meeting|19=13
o say all|1=15 11=11
o say as money|10=9
o say by end|10=14
o say capital|11=11
o say defense|22=12
o say for affair|2=10 3=14
o say for part|2=12
o say force|10=10
o say foreign|5=10
o say in ankara|2=11 5=14
o say in brussels|7=-10 19=12
o say in cairo|18=9
o say in capital|11=10
o say in june|7=13
o say in kingston|19=19
o say in lebanon|10=9
o say in nairobi|10=11
o say in pristina|10=-10 22=26
o say in statement|5=-10
o say no|10=13
o say of blinken|20=9
o say of equipment|1=13 4=11
o say of force|1=10 2=-11 10=21
o say of million|2=12
o say of mission|3=11 10=17
o say of republic|11=11
o say of state|21=11 23=-10
o say of troop|2=12
o say of us$|19=-10
o say on monday|5=10 21=-10
o say on saturday|8=9
o say on thursday|10=12 22=12
o say on tuesday|1=14 2=12 4=11 5=-11 6=-10 9=9 12=10 23=11 24=10
o say on wednesday|2=-10 7=13 11=17
o say pristina|22=13
o say spoke|19=-12
o say staff|10=10
o say state|23=-9
o say thursday|21=10
o say to commission|12=9
o say tuesday|4=10 21=-13 24=14
o say visit|22=-11
o say wednesday|19=-9
o say yesterday|5=10 26=9
o say york|18=10
o secure bid|6=11
o see force|22=12
o see friday|17=13 19=11
o see him|22=-9
o see plan|2=10
o see soldier|5=11 22=10
o see troop|22=10
o see wednesday|19=17
o seek force|10=18
o seek haiti|10=12
o seek support|5=-13 10=22
o send 2023|23=19
o send conference|21=10
o send contingent|5=-10
o send each|7=17
o send force|5=13 23=10
o send group|11=-15
o send headquarters|5=10
o send helicopter|4=12
o send it|23=12
o send mission|0=-10 2=-16 5=16 10=-26 19=-9
o send officer|5=13 11=-13
o send own|5=10 23=12
o send peacekeeper|26=13
o send personnel|5=-12
o send plan|2=12
o send request|5=10
o send same|3=10
o send soldier|2=-10 5=-23 11=-19
o send sudan|5=12
o send team|20=12
o send there|22=10
o send troop|2=-9 5=-12
o serve  2,500|11=17
o serve  750|4=11
o serve  airfield|9=9
o serve  assent|0=-12
o serve  budget|1=19
o serve  camp|4=13
o serve  command|7=9
o serve  country|10=10
o serve  debt|12=11
o serve  dollar|1=10
o serve  force|24=12 26=9
o serve  frigate|7=9 13=11
o serve  government|2=20 11=16
o serve  instructor|8=9
o serve  it|24=10 25=12
o serve  man|1=12 2=13
o serve  member|1=12
o serve  money|1=10
o serve  need|9=10
o serve  officer|4=-9 11=14
o serve  parole|5=12
o serve  peacekeeper|11=10
o serve  people|11=11 19=10
o serve  personnel|0=16 5=10
o serve  police|11=11
o serve  port|4=-12
o serve  saturday|5=11 21=10
o serve  ship|10=13 13=16
o serve  soldier|1=-9 5=14
o serve  there|4=12
o serve  the|11=11
o serve  today|11=10
o serve  troop|24=-10
o serve  week|21=11
o serve among them|11=12
o serve at end|23=12
o serve by video|20=13
o serve country|11=10
o serve for force|0=9
o serve for haiti|1=9
o serve for mission|0=15 21=15
o serve for year|1=-9
o serve force|11=19
o serve from country|11=18
o serve from kenya|19=12
o serve in country|2=-10
o serve in gaza|2=22
o serve in goma|3=17
o serve in haiti|5=17
o serve in november|19=11
o serve in place|2=15 11=11
o serve in sea|7=9 13=15
o serve of 2,500|11=17
o serve of 5,500|11=24
o serve of assembly|21=17
o serve of capital|23=10
o serve of dollar|12=13
o serve of march|23=12
o serve of onu|2=17
o serve of personnel|11=17
o serve of police|11=12
o serve on force|21=9
o serve on ground|11=-17
o serve on mission|20=12
o serve on standby|4=15
o serve than half|11=18
o serve them|11=12
o serve there|4=11
o serve under flag|11=16
o serve until end|23=15
o serve with force|11=14
o set 2023|23=9
o set abstention|23=11
o set cost|12=-12
o set date|2=11
o set euro|12=-10
o set force|5=11 23=11
o set fund|24=12
o set it|24=9
o set million|12=-11
o set mission|14=11
o set office|9=15 25=-10
o set september|23=10
o set year|8=16
o settle february|16=12
o share cost|6=15 7=14 12=-15
o share mission|11=15
o share nations|10=15
o shoulder burden|10=18
o sign  declaration|18=13
o sign  memorandum|16=15 17=-15
o sign  paper|18=10
o sign  statement|18=19
o sign 1|17=20
o sign accord|17=10
o sign agreement|16=-20 17=30 18=-17
o sign day|16=10 19=12
o sign declaration|18=19
o sign deployment|18=14
o sign force|17=14 18=12
o sign friday|17=-10 18=13
o sign haiti|0=10
o sign in haiti|16=12
o sign in kinshasa|18=10
o sign in nairobi|17=14
o sign in september|17=9
o sign intent|18=23
o sign kenya|17=-16
o sign march|17=11
o sign meeting|19=10
o sign memorandum|16=23 17=-11
o sign mission|17=-17 18=-10 19=-25
o sign of force|17=19
o sign of intent|18=21
o sign of mission|19=12
o sign of understanding|16=24 18=-9 19=22
o sign officer|18=12
o sign on 1|17=20
o sign on mission|16=20 17=-21 18=-10 19=-18
o sign on monday|14=9 21=11 23=9
o sign on schedule|19=10
o sign on thursday|18=-9 23=10
o sign on tuesday|18=25
o sign paper|18=12 19=10
o sign personnel|17=-10 18=10
o sign right|18=9
o sign september|17=14
o sign statement|18=10
o sign states|17=13
o sign them|17=10
o sign the|17=13
o sign thursday|18=-15
o sign troop|17=12
o sign tuesday|18=24
o sign under agreement|17=10
o sign understanding|16=31 17=-17
o sit chair|19=-10 21=9
o sit room|21=15
o sit table|19=14
o slow deployment|4=13
o speak affair|19=14
o speak anonymity|1=11
o speak commander|19=11
o speak counterpart|20=-19
o speak leader|21=-12
o speak million|2=10
o speak minister|19=-18
o speak monday|19=-10 20=-18
o speak office|2=12
o speak phone|20=11
o speak reporter|19=10
o speak union|19=14
o speed deployment|10=-12
o spend contingent|22=11
o spend day|22=19
o spend defense|6=-11
o spend haiti|19=11
o spend there|19=10
o spend thursday|19=20
o spend week|22=18
o start week|19=9
o station ukraine|18=12
o stay it|0=10
o stay june|22=10
o step year|10=11
o stop dollar|6=12
o stop mission|2=13
o strand lack|4=13
o study request|5=13
o submit draft|11=10 23=-11 25=9
o support force|2=-10 7=12 10=-11 19=10
o support it|2=13
o support mission|10=17
o suspend mali|2=14
o suspend operation|2=13
o suspend rotation|2=14
o suspend soldier|2=-9
o suspend thursday|2=13
o take capital|5=12
o take council|24=12
o take end|24=13
o take force|6=10 23=-10
o take initiative|23=19
o take italy|22=12
o take it|20=14 24=9
o take january|5=10
o take march|22=11
o take may|22=11
o take mission|11=12 22=9 23=-11
o take monday|24=9 26=10
o take month|24=10
o take mozambique|26=13
o take officer|3=11
o take part|2=10
o take place|23=-15
o take position|5=10
o take the|5=-11
o take thursday|21=23
o take tuesday|11=-10
o take visit|22=10
o talk it|19=12
o talk mission|22=10
o telephone ruto|20=21
o tell agency|2=11
o tell assembly|11=12 19=-10
o tell conference|21=-9
o tell council|2=18 4=9 7=11
o tell country|5=13
o tell delegate|21=11
o tell him|20=16
o tell journalist|24=11
o tell kingston|19=11
o tell leader|19=20
o tell meeting|19=-9
o tell member|10=-10
o tell nairobi|2=11
o tell parliament|9=14
o tell reporter|19=-14
o tell thursday|22=10
o tell tuesday|9=11 22=11
o tell wednesday|7=13 11=10
o tell week|11=9
o terminate mission|23=-14 26=25
o thank  council|20=-10
o thank  them|20=10 22=13
o thank for sacrifice|11=9 23=9
o thank him|20=26
o thank them|20=12 22=9
o threaten closure|6=-10
o train force|23=10
o train troop|14=10
o train year|14=9
o transfer mission|6=14 10=-10
o transform mission|2=18 25=26
o transform operation|2=12 25=11
o travel him|6=10
o travel memorandum|22=12
o travel week|4=11 22=19
o treat enemy|2=9
o turn force|11=15
o turn it|2=10
o turn mission|11=11
o turn operation|2=14 25=-14
o turn power|11=11 25=10
o turn request|7=14 8=9
o urge community|5=-10
o urge donor|6=11
o urge it|10=12
o urge state|1=-11 5=11
o urge them|6=13
o veto haiti|2=-9
o visit ago|22=-9
o visit country|10=-14 22=-13
o visit mission|22=12
o visit month|22=16
o visit police|22=13
o visit port-au-prince|19=12 22=15
o visit saturday|22=15
o visit trip|22=20
o visit week|10=12
o vote favor|11=-10
o vote force|23=14
o vote mission|23=-13
o vote monday|24=11
o want  it|2=15
o want  member|10=21
o want  mission|10=-18
o want for force|10=9
o want for way|21=17
o want fund|1=13
o want haiti|10=-9
o want in haiti|2=14 10=-10
o want it|2=14 5=-10 10=-9
o want member|10=18
o want mission|10=-14 22=10
o welcome decision|23=10
o welcome resolution|23=14
o welcome the|21=13
o widen arm|24=-13
o win district|11=10
o win gang|11=9
o win vote|24=-10
o withhold mission|2=14
o work mission|4=10
o work officer|11=-13
o worry haiti|19=-10
o write minister|7=14
o write states|5=13
p access around|3=11
p access from|3=12
p access near|9=11
p access of|18=13
p access on|3=24 5=11 11=-12 21=12
p access without|2=11
p access |1=-11 5=-22 10=-10 19=-12 22=-14 23=11
p accord in|5=16
p accord of|0=-9 16=37 17=26 18=15 22=17
p accord on|11=27 17=36
p accord to|22=9
p accord |0=29 1=-12 2=11 5=-9 6=-10 11=-21 16=51 17=35 18=14 19=13 21=-22 22=-22 23=-10
p alter to|2=13
p alter |5=15 25=19
p apart about|19=-11
p apart after|21=13
p apart for|10=-11
p apart in|2=-11 6=-9
p apart of|2=-10 8=14 21=-11
p apart on|19=-13 20=-10
p apart since|2=13
p apart to|10=11
p apart with|12=14
p apart |0=-13 1=-9 3=-9 4=-9 6=-10 10=-20 11=-13
p ask after|10=12
p ask at|8=14 10=-24 23=10
p ask down|7=13 8=10
p ask in|6=21 10=-12 19=-14 20=15
p ask on|5=17
p ask to|5=25 10=9
p ask |5=12 7=24 10=24 12=-11 19=-11
p bloc at|2=10 10=-9 19=-9 23=15
p bloc by|19=10 20=16 24=-12
p bloc for|5=10 6=10 19=18
p bloc from|19=21
p bloc of|1=-10 6=-11 10=15 19=-25 21=34 23=14
p bloc to|1=-11 6=16 9=9 12=12 21=24
p bloc with|19=12 20=-14
p bloc |0=-13 1=-18 5=18 6=-13 7=-16 10=11 16=-12 17=-9 19=19 22=20 23=17 24=12 26=26
p block by|1=11
p block for|1=16
p block into|0=12
p block on|0=-11 1=-9 11=-20
p block to|2=14
p block without|5=11 10=13
p block |0=12 1=18 2=15 3=-13 22=15 25=10
p conference after|21=13
p conference at|5=11 11=13 19=-15 23=11
p conference during|21=11
p conference for|5=10 21=12 22=10
p conference in|20=18 21=16
p conference of|21=13
p conference to|21=24
p conference |1=-16 12=17 19=-28 21=20 23=-13
p cost about|1=-10 10=-10
p cost after|26=12
p cost at|12=-14
p cost by|12=14 24=19
p cost for|1=-23 8=11 11=-21 12=38 19=-16 24=21 26=-10
p cost in|1=17 19=9 21=-11
p cost of|1=-10 6=11 10=-12 19=-10 26=-12
p cost on|14=11
p cost over|11=11
p cost since|2=10
p cost to|12=-11 26=11
p cost with|6=15
p cost |2=-14 4=-11 11=-19 12=27 18=-9 19=-17 21=-13 22=-14 23=12 24=11 25=-11
p council before|24=12
p council by|5=9 11=10 23=40 24=-19 26=-10
p council in|24=13
p council of|2=11 5=9 24=17
p council to|9=9
p council |2=13 5=-17 6=14 9=25 11=17 19=-18 21=-15 22=-11 23=21 24=37 25=36 26=11
p court by|0=26 17=23
p court on|0=13
p court with|16=14
p court |0=34 1=-15 2=-24 3=-10 4=-11 5=-21 7=-12 10=-18 11=-12 12=10 19=-19 21=-10
p danger after|3=-13
p danger against|25=18
p danger because of|3=10
p danger before|2=9
p danger by|2=10 3=15 4=-9
p danger for|5=13
p danger from|11=11 23=19
p danger in|23=-10
p danger of|2=-9 5=-13 24=-16
p danger since|4=11
p danger to|7=-9 21=10
p danger |1=-20 2=10 3=12 4=-17 6=13 7=11 10=-19 12=-14 18=-10 19=-34 21=-10 23=-13 25=-10
p draft of|2=12
p draft on|26=11
p draft |1=-12 2=19 5=-11 11=10 19=10 22=-12 24=11 25=28
p duty for|24=15
p duty in|4=-14 13=14
p duty off|2=13
p duty on|10=-13
p duty |1=-10 4=-10 5=-18 24=9
p end at|11=9 19=11 21=9 22=10
p end before|6=22 11=-9
p end by|5=13 11=-9
p end for|1=9
p end in|11=30 25=10 26=9
p end until|23=12 24=-10
p end |0=9 1=11 2=14 3=25 26=14
p force about|2=10 5=10 16=-12 19=14 20=12
p force at|11=10
p force by|10=10 23=-11 25=18
p force down|26=9
p force for|0=25 1=-14 4=-18 5=11 6=18 7=-11 8=-17 9=10 16=-10 19=-33 20=-14 21=14 22=-21 23=-9 24=-21 25=-25 26=-10
p force into|2=20 6=-12 23=-11
p force in|0=-11 1=-21 5=-12 6=-10 10=-17 11=-19 19=-30 22=-11 23=-19 24=-17 25=10
p force of|1=13 2=19 3=27 7=-10 11=10 12=-21 13=-15 16=-11 18=15 20=-16 22=21 26=-14
p force on|2=-25 6=-14 7=-10 10=-25 17=-10 20=13 21=17 23=-14 24=-12
p force than|2=9
p force to|0=-16 3=-17 4=-10 6=-21 7=-13 11=-37 12=-20 18=-15 19=-45 21=-26 22=-27 23=-16 26=-11
p force up|3=14 5=12 23=21
p force within|17=-11 18=14
p force with|1=-9 4=-22 10=-11 19=-12
p force |2=-10 3=-18 6=-25 7=-30 12=13 13=-10 16=-29 17=-17 18=-24 19=20 20=-34 21=-19 23=13 26=17
p former in|8=14
p former |1=-12 5=-15 6=-14 22=-13
p found by|11=13
p found in|22=11
p found of|2=-10 3=16
p found |5=-10 11=-10 19=-14 21=-13 24=17 25=9 26=16
p gear against|3=12
p gear as|25=9
p gear at|4=-10
p gear for|1=-10 4=15 5=31 6=-10 7=38 9=21 10=-10 19=10
p gear into|7=9
p gear in|11=-9 17=-9
p gear lack|4=12
p gear of|4=22 9=-10 11=-20 19=-11
p gear on|4=16 5=-9 7=-10
p gear to|4=11
p gear without|4=-9
p gear with|5=12 7=12
p gear |4=21 5=-18 6=-20 11=-21 12=-12 13=28 16=-11 17=-14 19=-13 21=-22 23=-10 24=-16
p give on|19=22
p give with|10=11
p give |1=11 6=-14 19=-13
p mandate by|18=13
p mandate in|11=11 23=11 25=20
p mandate of|10=-12 11=-11 24=-13
p mandate on|24=16
p mandate under|23=-21 24=12
p mandate |11=19 16=-9 19=-13 24=24
p meet after|19=12
p meet at|20=9 21=18
p meet during|9=12 19=-12
p meet for|19=-14
p meet in|5=10 19=-29 21=19
p meet of|10=10 11=16 22=11 23=11
p meet on|19=27
p meet |2=-22 19=34 21=25
p money at|1=-11 11=11
p money by|4=15
p money for|6=34 9=13 12=11
p money in|12=-9
p money lack|1=-9
p money of|2=25 4=-24 7=9 10=-17 11=-20 12=23 17=-11 19=-9 22=-12
p money on|2=18 3=9 23=11
p money over|1=-25
p money to|2=-11 12=21 19=-11 21=9 23=-10
p money up|2=14
p money without|1=13
p money with|1=-15 12=-16 17=17 21=-13 24=9
p money |0=-17 1=19 3=-13 5=-15 7=-14 9=-11 10=9 12=19 16=-14 17=-14 18=-9 20=-26 24=-16
p need by|1=13 4=16
p need for|2=12 22=10
p need in|4=-10 13=16
p need of|13=11
p need |1=42 2=20 4=12 6=-10 11=10 12=17 19=10 23=-11
p object by|2=-11
p object of|22=13
p object |1=9 2=17 17=17 24=10 25=12
p others among|19=-10
p others at|21=11
p others by|8=11 11=-14 23=12
p others for|6=12 10=22
p others from|1=12 11=19 19=11 21=13
p others in|1=-10 2=-16 5=-12 6=-11 10=-13 16=-13 19=-20 21=-13 23=-13 24=-11
p others of|5=-14 6=-11 7=-14 11=-27 17=-10 18=-14 19=10 20=27 21=21 23=-13 26=9
p others on|1=-13 5=10 6=11 9=9
p others to|6=22 7=12 10=15
p others without|2=10
p others with|1=10 11=25 18=11 23=-12
p others |1=-34 3=-15 4=-11 5=13 8=-17 10=10 11=-24 13=13 17=-15 18=-15 19=-34 20=-13 21=21 22=-27 23=-20 24=-11 25=-11 26=-16
p parliament at|19=21
p parliament in|2=11
p parliament of|2=18 19=14 21=16
p parliament on|2=19
p parliament |0=-11 1=-11 2=24 10=-12 19=-36 21=-17 22=-13 23=-19 24=-14
p phone by|20=36
p phone in|20=15
p phone of|10=13
p phone on|20=-18
p phone |10=-17 20=17
p prolong for|24=17
p prolong on|24=20 26=-11
p prolong |5=-9 18=12
p resolve at|11=10 21=14 23=-10
p resolve before|6=17 11=-11
p resolve by|10=10 11=-17 14=14
p resolve in|11=30
p resolve to|1=9
p say in|4=10 5=-19 7=9 10=-15
p say of|6=-18 10=-21 14=9 17=-11 23=-9
p say on|5=17 8=10 10=12
p say to|1=10 7=11
p say |1=-11 4=-13 5=-16 6=-15 9=-13 10=-12 13=13 16=-15 19=-14 23=10 25=14
p shut at|16=-13 21=11
p shut of|25=10
p sign on|17=9
p sign |11=19 16=10 17=16 19=-13 23=11 25=21
p size at|11=-21
p size in|1=12 4=15 19=14 23=11
p size of|1=10
p size over|0=12
p size to|11=16
p size |2=17 4=-18 9=10 10=-15 11=30 18=20 19=-15 21=-11 23=-12 24=20 25=11
p vacuum |2=29 20=-9
p visit after|22=9
p visit by|22=13
p visit during|22=22
p visit for|1=10
p visit of|6=10
p visit on|6=-11
p visit |1=-12 5=-11 6=-10 9=11 16=-13 21=12 22=62
p vote by|24=-10
p vote in|11=-15
p vote |0=-10 16=10
p wait |26=12
p want |14=13
p weather |4=14
proposed|0=-54 1=25 3=-18 4=-10 5=13 8=17 10=-42 11=-19 17=-19 18=-9 20=-20 21=15 22=-21 24=24 26=21
question|1=-18 5=-12 6=-10 10=-14 11=9 17=-12 19=-11 24=-9
rule agreement agreement mou|2=-9 16=39 17=-19 18=-24 19=18 22=13
rule agreement agreement other|0=15 18=21 19=-23 21=9
rule agreement agreement treaty|2=-19 16=-49 17=50
rule agreement alone|18=10
rule agreement mou|0=-10 16=38 17=-16 18=-24 19=12
rule agreement one|17=31 21=15
rule agreement other|16=-18 17=18 18=20 19=-21
rule agreement treaty|0=12 2=-12 17=49 18=-11 22=-9
rule agreement two|0=18 10=-11 11=-13 16=27 17=38 19=12 20=-10 21=-14 23=-9
rule agreement verb|2=-12 10=-14 11=-13 16=10 17=26 18=13 19=-18 20=-12 23=-10 24=-10
rule engagement.call engagement call|19=-13 20=9
rule engagement.call mission|10=12 19=-9 20=25
rule engagement.call name|19=-11 20=17
rule engagement.call other|10=-10 20=-20
rule engagement.call telephone|10=12 19=-10
rule engagement.move come|21=11
rule engagement.move engagement visit|16=10 21=13
rule engagement.move fly|22=30
rule engagement.move go|22=-32
rule engagement.move mission|1=9 22=20
rule engagement.move name|1=11 17=-11 19=-17 21=11 22=30
rule engagement.move other|19=-14 21=15 22=-10
rule engagement.move pronoun|17=9
rule engagement.noun after|10=9 11=11 18=17 19=20 21=-20 24=14
rule engagement.noun at|2=14 19=9 24=10 26=10
rule engagement.noun before|12=16 21=-11
rule engagement.noun by|10=10 19=-18 20=23
rule engagement.noun call|5=-30 18=14 19=-36 20=56 21=-32 22=-10
rule engagement.noun conference|5=15 10=-17 11=-13 12=-11 20=-32 21=32 24=15
rule engagement.noun dated|2=-20 4=-12 6=11 9=-10 10=-23 17=15 20=30 21=35 22=14 23=-16 24=-13 26=-10
rule engagement.noun during|9=11 17=-18 21=23 22=-14
rule engagement.noun engagement call|5=-21 10=-13 19=-31 20=41 21=-35
rule engagement.noun engagement conference|5=13 11=-9 20=-36 21=9 26=14
rule engagement.noun engagement meeting|1=-12 2=-18 5=-25 11=14 16=-12 17=-12 18=-12 19=-41 20=-18 22=-25 24=13
rule engagement.noun engagement visit|19=-14 21=-17 22=10
rule engagement.noun for|10=-9 21=-15
rule engagement.noun in|5=-21 10=-11 19=-38 20=16 21=-17
rule engagement.noun meeting|1=-10 2=-16 5=-16 6=20 11=20 12=10 18=-11 21=14 22=-16 23=-9 24=11 26=-19
rule engagement.noun mission|6=19 9=-11 10=-14 11=12 16=-29 17=-15 19=15 20=39 21=24 22=-26 24=18 26=11
rule engagement.noun off|17=13
rule engagement.noun of|10=10 11=16 17=14 19=21 20=-18 21=-22
rule engagement.noun one|2=-12 3=-10 7=-10 10=-16 11=-13 12=13 16=-11 18=-14 19=-27 21=10 22=-10 23=-14 26=-15
rule engagement.noun on|20=-22 22=-14
rule engagement.noun other|3=10 4=-12 5=-21 10=12 11=-9 16=-15 17=10 19=-37 20=9 23=-13 24=-23
rule engagement.noun to|21=17
rule engagement.noun two|2=-18 5=-16 11=13 16=-20 17=12 18=10 20=34 21=31 23=-19
rule engagement.noun undated|5=-20 6=14 7=-12 10=-20 12=10 16=-18 17=-9 20=23 21=-10 22=-11 24=18
rule engagement.noun visit|19=-12 21=-13 22=15
rule engagement.noun |1=11 3=11 4=-11 5=-11 6=11 10=-31 18=-10 19=-14 20=-21 22=18 23=-19 24=-19 26=-12
rule engagement.tell engagement meeting|10=-9 19=20
rule engagement.tell mission|19=21
rule engagement.tell name|19=9
rule engagement.tell tell|10=-9 19=23 22=12
rule engagement.visit engagement visit|2=-10 18=-13 19=-14 22=-11
rule engagement.visit mission|6=16 18=-11
rule engagement.visit name|5=-11 19=-15 22=-17
rule engagement.visit tour|18=-11
rule engagement.visit visit|19=-11 22=-15
rule engagement.with engagement meeting|2=-21 5=-14 7=12 16=-9 17=10 18=-9 20=-27 21=-21 22=-43 24=-12
rule engagement.with meet|2=-16 10=-13 18=-9 21=-26 22=-29 24=-12
rule engagement.with mission|2=-12 5=-14 19=22 20=-13 21=-35 22=-11 23=-11 24=-12
rule engagement.with name|2=-21 5=-15 17=-13 18=-10 20=-28 21=-21 22=-19 24=-13
rule engagement.with other|19=-21 22=-14
rule engagement.with pronoun|7=14 17=11
rule engagement.with receive|5=-13 10=13
rule engagement.with see|19=16
rule engagement.with sit|21=16
rule engagement.with speak|19=-26 21=-10
rule engagement.with talk|19=-14
rule mandate.authorised AU|1=-10 12=23 23=-10
rule mandate.authorised ECOWAS|2=11 26=9
rule mandate.authorised EU|8=18 10=-12 14=23
rule mandate.authorised SADC|23=11
rule mandate.authorised UNSC|2=-21 6=-17 11=-15 12=-15 23=18 24=-29 25=-17 26=-25
rule mandate.authorised adopted|1=-12 9=-9 10=9 14=20 21=-9 24=-19 25=13
rule mandate.authorised adopt|10=10 23=-21 26=10
rule mandate.authorised approve|14=10 23=14 24=-11 25=-18
rule mandate.authorised authorise|11=-25 23=17 24=-16 25=-12
rule mandate.authorised authorize|1=-10 6=9 24=-18 26=-14
rule mandate.authorised create|11=-15 23=12 25=-9
rule mandate.authorised endorse|1=-14 12=12 18=18 23=-13 25=-12
rule mandate.authorised infinitive|23=12
rule mandate.authorised instrument|11=-14 18=14 23=16 24=-26 25=-9
rule mandate.authorised launch|23=33
rule mandate.authorised main|1=-18 2=-11 6=-13 10=-40 11=-9 12=9 14=14 18=17 23=23 24=-37 25=10
rule mandate.authorised mandate authorised|2=-18 5=-14 8=12 9=-11 10=11 14=13 18=12 21=-11 24=-26
rule mandate.authorised participle|10=16 11=12 23=10
rule mandate.authorised pass|23=-29 24=10
rule mandate.authorised proposed|24=-12 25=-26
rule mandate.authorised relative|10=14 24=-24 25=-17
rule mandate.authorised set|8=15 11=-9 23=19
rule mandate.authorised sub|10=13
rule mandate.authorised vote|23=10
rule mandate.authorised |2=-11 10=12 14=17 21=-10 23=23 24=-20
rule mandate.changed UNSC|2=-14 24=-12 25=12
rule mandate.changed adopted|12=13 23=-22 24=-14 25=24
rule mandate.changed infinitive|11=13 25=27
rule mandate.changed main|12=17 25=17
rule mandate.changed mandate changed|12=16 25=19
rule mandate.changed proposed|11=10 23=12
rule mandate.changed relative|2=-11
rule mandate.changed replace|25=12
rule mandate.changed transform|11=-12 12=10 23=-13 24=-9 25=15
rule mandate.changed turn|11=14
rule mandate.changed |23=-9 25=19
rule mandate.ended AU|24=-19 26=19
rule mandate.ended ECOWAS|21=-11
rule mandate.ended SADC|23=-9 26=19
rule mandate.ended UNSC|23=-29 25=-9
rule mandate.ended adopted|24=-32 25=-11 26=27
rule mandate.ended close|11=10
rule mandate.ended end|19=-10 21=-14 25=-11 26=15
rule mandate.ended infinitive|23=-18
rule mandate.ended main|20=12 21=-13
rule mandate.ended mandate ended|21=-13 24=-24 25=-16 26=17
rule mandate.ended proposed|1=11 23=-10
rule mandate.ended terminate|26=36
rule mandate.ended |11=13 21=-13 23=-14 25=-16 26=24
rule mandate.extended EU|1=-10 12=11
rule mandate.extended SADC|24=13
rule mandate.extended UNSC|2=-13 10=-10 11=-26 23=-25 24=22 26=-10
rule mandate.extended adopted|1=-12 10=-21 11=-16 19=-16 21=-10 23=-36 24=19 25=-14 26=-30
rule mandate.extended extend|10=-11 19=-10 23=-17 24=25 26=-13
rule mandate.extended infinitive|24=11
rule mandate.extended main|1=-14 2=-15 10=-15 11=-14 23=-28 24=31 25=-12 26=-21
rule mandate.extended mandate extended|1=-10 2=-15 5=15 10=-18 11=-22 23=-30 24=32 25=-11 26=-21
rule mandate.extended prolong|23=-9
rule mandate.extended proposed|24=13
rule mandate.extended relative|24=23
rule mandate.extended renew|11=-13 23=-18 24=-24
rule mandate.extended |1=-12 5=10 10=-20 11=-16 19=-15 23=-31 24=20 26=-13
rule need.bare requirement equipment|4=-13
rule need.bare requirement funding|6=12 12=-13
rule need.cost cost|6=-12 12=38
rule need.cost given|2=12
rule need.cost requirement funding|12=26 21=-11
rule need.cost |2=-11 12=33 19=11 21=-14 24=11
rule need.size force|1=-10 2=11 12=11 23=28
rule need.size mission|11=58
rule need.size no-plan|11=18 23=25 25=12 26=-16
rule need.size plan|0=-11 2=-15 3=-12 11=46 21=15 25=-15
rule need.size requirement personnel|0=-13 3=-14 6=-10 10=-12 11=41 12=11 21=11 22=-10 23=19 25=10
rule need.size short|11=-39
rule need.size strong|11=-43 19=14 20=11 26=10
rule need.size |0=-16 3=-14 6=-11 10=-11 11=55 19=-11 22=-9 24=14 25=27
rule obstacle.access halt|2=-9
rule obstacle.access mission|2=-12 4=-14
rule obstacle.access obstacle political|2=11 3=14 4=-13
rule obstacle.access suspend|2=12
rule obstacle.bar affects|0=40 1=-15 2=-36 11=-11 24=-11
rule obstacle.bar block|0=14 2=20
rule obstacle.bar close|2=-10
rule obstacle.bar delay|0=10 4=14 12=11
rule obstacle.bar halt|1=-13
rule obstacle.bar hamper|1=12 2=-9
rule obstacle.bar mission|0=-10 1=18 3=22 4=11 5=12 12=-14 21=-11 23=-17
rule obstacle.bar obstacle funding|1=30 2=-9 12=-12 23=-14
rule obstacle.bar obstacle legal|0=46 2=-11
rule obstacle.bar obstacle logistical|4=19
rule obstacle.bar obstacle political|1=-12 2=17
rule obstacle.bar obstacle security|3=22
rule obstacle.bar prevent|3=13
rule obstacle.bar prohibit|0=10
rule obstacle.bar slow|1=12 4=9
rule obstacle.bar stop|2=10
rule obstacle.bar suspend|2=-33
rule obstacle.consent affects|0=-20 1=17 2=16 17=14
rule obstacle.consent approve|1=-10 17=10
rule obstacle.consent obstacle political|0=-13 2=16 17=15
rule obstacle.consent put|2=-11
rule obstacle.consent ratify|17=17
rule obstacle.consent refuse|2=10
rule obstacle.consent vote|2=-17
rule obstacle.consent withhold|2=21
rule obstacle.funding affects|2=11
rule obstacle.funding mission|0=20 1=16 2=-27 4=10 10=-15 11=10 12=14 19=-11 23=-12
rule obstacle.funding near0|0=21 1=16 2=-19 4=-11 6=-15 22=10
rule obstacle.funding near1|1=11 4=21 21=-14
rule obstacle.funding o:allowance|1=-11 22=11
rule obstacle.funding o:budget|2=15 6=12 21=-10
rule obstacle.funding o:cash|1=-10 12=-10
rule obstacle.funding o:financial|1=15
rule obstacle.funding o:funding|1=18 2=-12
rule obstacle.funding o:funds|0=14 1=27 4=-12 6=-16
rule obstacle.funding o:fund|3=16 4=13
rule obstacle.funding o:money|1=16 5=-14 11=10 12=11
rule obstacle.funding o:pay|6=-16 12=-22
rule obstacle.funding o:resources|4=-10
rule obstacle.funding o:treasury|1=9
rule obstacle.funding o:wages|1=-18
rule obstacle.funding obstacle funding|0=17 1=22 2=-15 4=16 5=-9 10=-16 21=-13 23=-25
rule obstacle.funding w:arrear|1=-14
rule obstacle.funding w:cut|1=-20
rule obstacle.funding w:delay|1=20 4=-16
rule obstacle.funding w:empty|1=11
rule obstacle.funding w:freeze|1=-20
rule obstacle.funding w:frozen|1=-30
rule obstacle.funding w:froze|1=-11
rule obstacle.funding w:gap|0=-10 1=12 21=-12
rule obstacle.funding w:lacking|1=-19 12=17
rule obstacle.funding w:lacks|1=12 11=11
rule obstacle.funding w:lack|0=12 1=18 6=-11 12=-14
rule obstacle.funding w:late|1=-14 4=24 12=-17
rule obstacle.funding w:owe|1=9
rule obstacle.funding w:problem|0=14 1=35 4=17
rule obstacle.funding w:question|1=-27
rule obstacle.funding w:shortage|1=12
rule obstacle.funding w:short|4=10 11=-10 12=9
rule obstacle.funding w:unclear|1=-18 12=10
rule obstacle.funding w:unpaid|1=-12
rule obstacle.funding w:want of|1=16 5=-14
rule obstacle.funding w:withhold|1=-11 2=17
rule obstacle.legal affects|0=41 1=-9 2=-23 4=-13 5=-11 10=-10 17=18 19=-12
rule obstacle.legal mission|0=-13
rule obstacle.legal near0|0=26 2=-19 5=-10 10=-11 17=12 19=-9
rule obstacle.legal near1|0=15
rule obstacle.legal o:court|0=20 2=-14 10=-10 11=-10 17=15
rule obstacle.legal o:injunction|0=-14
rule obstacle.legal o:judgment|0=16 17=14
rule obstacle.legal o:lawsuit|1=15
rule obstacle.legal o:unconstitutional|0=27 17=-13
rule obstacle.legal obstacle legal|0=37 2=-26 4=-13 5=-14 10=-12 11=-11 12=-9 17=20 19=-14 22=-12
rule obstacle.legal w:against|0=-19
rule obstacle.legal w:appeal|0=-17
rule obstacle.legal w:ban|0=19
rule obstacle.legal w:challenge|0=17
rule obstacle.legal w:contempt|0=10
rule obstacle.legal w:declare|0=13
rule obstacle.legal w:forbid|0=12
rule obstacle.legal w:found|0=18
rule obstacle.legal w:judgment|0=15 17=9
rule obstacle.legal w:lawsuit|0=15
rule obstacle.legal w:lift|17=11
rule obstacle.legal w:order|0=-23
rule obstacle.legal w:petition|0=24 2=-11
rule obstacle.legal w:rule|0=-15
rule obstacle.legal w:ruling|0=12 17=9
rule obstacle.legal w:strike|0=-11
rule obstacle.legal w:suspend|0=-16
rule obstacle.legal w:unconstitutional|0=14 17=-12
rule obstacle.logistical affects|1=18
rule obstacle.logistical mission|1=-37 4=10 5=13 6=11 12=-16 13=26 21=-12
rule obstacle.logistical near0|1=-11 2=-15 3=-15 4=17 7=-17 11=-12 12=-9 13=29
rule obstacle.logistical near1|2=-11 4=-30 5=17 6=15 7=13 9=10 10=9 11=9 13=-13 21=-10
rule obstacle.logistical near2|2=14 4=-19 11=-10
rule obstacle.logistical o:ammunition|4=-17
rule obstacle.logistical o:armoured|13=18 22=10
rule obstacle.logistical o:base|4=19
rule obstacle.logistical o:camp|4=-16
rule obstacle.logistical o:equipment|5=11
rule obstacle.logistical o:fuel|4=-22
rule obstacle.logistical o:helicopters|7=-13 11=-12 13=10 20=9
rule obstacle.logistical o:logistics|9=10
rule obstacle.logistical o:personnel|4=-21
rule obstacle.logistical o:resources|11=14
rule obstacle.logistical o:roads|4=-17
rule obstacle.logistical o:ships|4=-12 13=21
rule obstacle.logistical o:spare|4=15
rule obstacle.logistical o:staff|4=-14
rule obstacle.logistical o:training|4=-11
rule obstacle.logistical o:transport|4=-13 7=10
rule obstacle.logistical o:troops|4=-39 10=10 11=-12
rule obstacle.logistical o:vehicles|4=12
rule obstacle.logistical o:vehicle|4=-10
rule obstacle.logistical o:visas|2=25 11=10
rule obstacle.logistical obstacle logistical|0=-11 1=10 5=11 6=16 7=10 12=-14 13=17 21=-16
rule obstacle.logistical w:below|4=-9 11=-10
rule obstacle.logistical w:delay|1=12 4=-10
rule obstacle.logistical w:few|4=-21
rule obstacle.logistical w:insufficient|4=-11
rule obstacle.logistical w:lacked|4=11
rule obstacle.logistical w:lacking|13=10
rule obstacle.logistical w:lack|4=31 13=-14 22=15
rule obstacle.logistical w:missing|4=18
rule obstacle.logistical w:need|4=-53 6=20 7=14 9=9 11=16 13=34
rule obstacle.logistical w:not been|4=10
rule obstacle.logistical w:old|4=-19 21=-9
rule obstacle.logistical w:out of|4=-33
rule obstacle.logistical w:shortage|4=11
rule obstacle.logistical w:slow|2=11
rule obstacle.logistical w:unfinished|4=15
rule obstacle.logistical w:want of|4=13 13=-9
rule obstacle.logistical w:without|4=-27 5=18 6=14 7=16 13=-11
rule obstacle.oppose affects|2=19
rule obstacle.oppose mission|2=10 10=-11 25=-14
rule obstacle.oppose object|2=30
rule obstacle.oppose obstacle political|2=34 10=-10 25=-19
rule obstacle.oppose oppose|2=23
rule obstacle.oppose reject|2=-16
rule obstacle.political affects|2=-9
rule obstacle.political mission|1=-23 5=-12 6=-12 9=9 10=10 11=-9 19=-11 21=-12 25=11
rule obstacle.political near0|0=-12 1=-17 5=-10 6=-13 9=9 19=-15 25=18
rule obstacle.political near1|2=-19
rule obstacle.political near2|2=-20
rule obstacle.political near3|2=-20 10=9
rule obstacle.political o:china|2=43 10=11
rule obstacle.political o:lawmakers|2=-15
rule obstacle.political o:opposition|1=-11 2=-45 5=-10 6=-9 10=9 25=15
rule obstacle.political o:parliament|2=-18
rule obstacle.political o:politicians|2=-10
rule obstacle.political o:senators|2=13
rule obstacle.political o:veto|2=-9
rule obstacle.political obstacle political|1=-22 3=-9 5=-13 6=-14 9=11 11=-11 12=-9 19=-14 25=22
rule obstacle.political w:against|2=16
rule obstacle.political w:block|2=-11
rule obstacle.political w:hold|2=21
rule obstacle.political w:objection|2=-10
rule obstacle.political w:opposed|2=22
rule obstacle.political w:opposition|1=-10 2=-54 5=-10
rule obstacle.political w:resistance|2=26 25=11
rule obstacle.security mission|2=-16 3=-16
rule obstacle.security near0|2=-11 3=-14
rule obstacle.security near2|3=-11 11=12
rule obstacle.security near3|3=-23
rule obstacle.security o:airport|2=-11 4=12
rule obstacle.security o:attack|3=-10
rule obstacle.security o:drone|3=-18
rule obstacle.security o:gangs|3=-18
rule obstacle.security o:gang|21=10
rule obstacle.security obstacle security|2=-13 3=-16
rule obstacle.security w:closed|3=-21
rule obstacle.security w:close|3=-10
rule obstacle.security w:held up|3=23
rule obstacle.security w:shut|3=-11
rule obstacle.security w:unable|3=-10
rule obstacle.told affects|0=17 1=15 2=-14
rule obstacle.told legal|0=17 1=12 2=-16
rule obstacle.told obstacle legal|0=16 1=17 2=-20
rule obstacle.wait affects|5=-13 10=9
rule request.duty request backing|10=18
rule request.need request funding|5=18 6=20 10=11
rule request.need request personnel|6=10
rule request.noun request backing|5=10 6=13 8=12 10=-15 23=9
rule request.noun request equipment|7=28
rule request.noun request funding|1=10 2=15 19=-12
rule request.noun request personnel|2=-9 5=-15
rule request.verb appeal|0=-12 5=11 6=31 7=-19 9=9 10=13
rule request.verb approach|5=31 10=12
rule request.verb ask|5=-11 10=-35 11=17 12=13 19=25 21=9 25=10
rule request.verb call|5=18 6=17 7=14 20=-17 22=16
rule request.verb demand|6=29 10=-16
rule request.verb encourage|6=28 10=-9
rule request.verb gerund|5=-11
rule request.verb infinitive|5=-11 6=12 7=23
rule request.verb lobby|5=20 10=-16 19=11
rule request.verb main|0=-19 2=-34 5=19 6=12 7=13 8=23 9=21 12=10 13=-13 21=-11 23=-18 24=-18 26=-10
rule request.verb name|0=-15 5=16 6=11 7=16 8=19 9=29 13=-10 21=-14 23=-11 26=-11
rule request.verb no-to|0=-10 5=25 8=21 9=-12 20=-18 25=-13 26=-10
rule request.verb participle|9=13
rule request.verb plead|1=15 5=22 6=-13 12=13 19=-11 23=12
rule request.verb press|9=12 10=-14
rule request.verb pronoun|6=17 7=9 23=10
rule request.verb push|2=12
rule request.verb relative|1=-9 10=-29 19=13 24=9
rule request.verb request backing|0=-12 1=12 4=13 5=-15 7=-17 8=-14 10=15 19=14 24=15
rule request.verb request equipment|1=-11 5=-10 7=39 8=12 9=13 10=-21 19=-9
rule request.verb request funding|6=37 9=22 10=-50 19=-13
rule request.verb request logistics|6=22 8=9 9=13 10=-9
rule request.verb request personnel|1=-19 5=14 6=-21 7=20 8=30 9=11 10=17 11=9 19=24 24=-12
rule request.verb request training|5=16 8=20 9=14
rule request.verb request|8=14
rule request.verb seek|5=14 24=10
rule request.verb sub|7=15
rule request.verb that|7=-14 8=9 10=9 13=9
rule request.verb to|2=-21 5=33 6=21 9=12 12=11 19=17 21=-24 23=-19 24=-11
rule request.verb turn|7=-10
rule request.verb unsaid|10=-23
rule request.verb urge|1=-18 5=14 9=-18 21=-10
rule request.want hope|5=27
rule request.want main|5=18 21=9
rule request.want name|1=-10 2=11 5=16 6=10 10=-17 24=-10
rule request.want no-to|5=-17 10=-35 21=15
rule request.want request backing|10=-13 21=15
rule request.want request personnel|2=10 5=23
rule request.want to|5=27 6=-11
rule request.want want|6=-11
s abstain STATE|11=10 23=23 24=-9
s abstain noun|24=13
s accord STATE|10=10
s accord missionNouns|24=11
s accord noun|4=9 12=-9
s accord pronoun|13=9 22=11
s according none|11=10
s according noun|12=9 24=10
s acknowledge noun|3=10
s act noun|10=15
s add HOST|10=10
s add none|3=12 5=15 10=-10
s admit noun|4=10
s adopt EU|23=-9
s adopt UNSC|23=-11
s adopt legislatures|12=-10
s adopt none|23=-12
s adopt noun|10=10 11=14 26=9
s advise legislatures|2=10
s advise pronoun|8=14
s affect missionNouns|1=24
s afford noun|6=14
s agree EU|14=11
s agree HOST|18=11 20=10
s agree STATE|10=-24
s agree missionNouns|11=10 18=10
s agree noun|20=10 24=18 26=9
s aim none|12=12
s aim noun|0=-10
s allow STATE|2=10 9=10
s allow noun|11=12 24=-9
s allow pronoun|2=13
s announce STATE|19=-11
s announce noun|11=-10
s answer none|0=13
s appeal LEADER|4=18
s appeal STATE|0=-9 1=15 10=11
s appeal noun|10=-9
s appeal pronoun|6=16 7=14
s approach STATE|5=17
s approve ECOWAS|26=9
s approve UNSC|11=20 23=12 25=13
s approve legislatures|2=-18 5=-12
s approve missionNouns|1=15
s approve none|6=11 23=9
s approve noun|11=15 24=-11
s approve pronoun|24=17
s argue STATE|2=15 10=10
s argue noun|19=11
s argue pronoun|2=15
s arrest pronoun|2=15
s arrive HOST|10=-11
s arrive STATE|0=-14 2=-23 8=14 11=10 17=11 18=-14 19=-17 20=-20 22=9 24=-10
s arrive legislatures|2=11
s arrive missionNouns|11=11
s arrive none|5=14 9=10 10=-15 21=-11
s arrive noun|0=-10 2=-25 6=-14 7=-14 11=-15 12=16 13=-17 16=-10 19=-12 23=-17 24=-19 25=-17
s arrive pronoun|2=-15 10=-14 19=-11 21=-10 22=16 23=-10
s ask AU|1=10 5=-10 10=-15 12=11
s ask CARICOM|7=12 9=18
s ask EU|6=11
s ask HOST|5=18 8=23 11=-13
s ask LEADER|4=11 5=-17 10=17 19=19
s ask MISSION|5=17
s ask SADC|6=11 9=11
s ask STATE|0=-10 2=-15 5=28 6=17 7=15 10=31 11=11 23=-15
s ask UNSC|6=12 10=-11 24=-11 25=10
s ask UN|1=-11 5=28 6=15 11=12
s ask missionNouns|5=10 23=9
s ask none|5=-11 10=-10 24=11
s ask noun|1=-17 2=10 5=12 8=-12 11=-17 13=16 17=-9 20=-30 24=-22 26=13
s ask pronoun|5=15 6=32 7=17 9=15 12=-10 13=9 20=-12
s assign STATE|5=10
s assist STATE|20=14
s assure noun|10=11 22=11
s attack noun|3=16
s attend STATE|19=21
s attend noun|19=-11
s attribué noun|12=20
s authorise MISSION|23=27
s authorise STATE|23=-9
s authorise UNSC|23=14
s authorise legislatures|12=-13
s authorise missionNouns|23=13
s authorise none|24=10
s authorise noun|11=10 25=-11
s authorise pronoun|10=15 23=12
s authorize UNSC|6=11 23=14
s authorize missionNouns|11=14
s authorize noun|11=22
s authorize pronoun|23=11
s await noun|16=16
s await pronoun|0=10
s back SADC|24=9
s back STATE|1=-9 2=-18 5=-20 7=-11 16=-10 20=9 21=-12 22=-9
s back UNSC|1=10 23=11
s back UN|23=11
s back missionNouns|0=12 19=10
s back none|2=-10 10=24 18=12 25=13
s back noun|2=-22 6=-13 8=12 11=-18 19=10 21=11 23=13 24=-10
s back pronoun|2=25 19=10 22=14
s bar STATE|2=16
s bar courts|0=28
s bar legislatures|2=22
s bar none|0=15
s bar noun|0=19 3=21 11=-12
s be HOST|2=11 11=9
s be LEADER|22=-11
s be MISSION|26=13
s be SADC|1=14 22=10
s be STATE|1=-11 2=13 4=-12 5=-16 10=-11 11=-19 19=-23 20=11 23=-26
s be UNSC|17=13
s be missionNouns|1=-15 12=16 13=13 23=14
s be none|0=9 4=-10 5=-11 11=10
s be noun|2=-22 6=-16 9=-12 10=-13 11=-11 12=-10 13=-15 16=15 19=-35 22=-20 23=-20 24=-14 26=-11
s be pronoun|2=14 10=-11 12=-11 16=-9 20=-15 24=-12
s bear STATE|5=13 7=13
s become missionNouns|25=24
s beg HOST|5=15
s begin STATE|19=9
s begin missionNouns|2=11
s begin none|23=12
s begin noun|23=-11
s begin pronoun|5=13
s believe noun|11=-13
s bind AU|9=12 12=11
s bind ECOWAS|2=13 26=11
s bind EU|14=12 23=9 24=12
s bind HOST|8=11 10=11 23=11
s bind LEADER|10=9
s bind STATE|6=-9 10=-17 24=-9 25=-9
s bind UNSC|2=-11 11=14 23=23 25=21
s bind UN|10=10
s bind legislatures|2=-12 11=-18 18=-9 23=-14
s bind missionNouns|1=15 26=-13
s bind none|6=10 23=16
s bind noun|1=10 2=9 10=-19 11=25 22=12 24=-20 25=-10 26=-10
s bind pronoun|2=14 23=12 25=11
s blame pronoun|1=9
s block legislatures|2=17
s block missionNouns|2=12
s block noun|2=11 4=17
s brief noun|19=9
s bring STATE|1=12
s bring missionNouns|19=-10
s bring noun|5=-13 21=14 23=-9
s bring pronoun|11=-10
s buy noun|1=-9
s call ECOWAS|2=9
s call HOST|10=-10
s call LEADER|5=-10
s call STATE|5=-13 6=-12 10=-14
s call UN|6=12
s call missionNouns|5=11
s call noun|1=-10 4=-9 10=19 20=-23
s call pronoun|6=12 20=-10
s can noun|4=9
s cancel STATE|21=12 22=12
s cancel noun|4=9 19=-9 20=14 22=18
s carry noun|7=11
s cease noun|3=17
s chair LEADER|2=12
s chair STATE|1=10
s chair missionNouns|20=10
s chair noun|10=9
s challenge noun|0=11
s change UNSC|25=13
s change none|2=11 25=11
s change noun|10=10 17=11 19=12
s circulate noun|24=-10
s cite pronoun|4=12
s clarify noun|2=12
s clear pronoun|2=15 11=10
s close UNSC|26=15
s close missionNouns|22=11
s close noun|1=-18 3=-13 19=-12
s come STATE|3=10 6=10
s come none|9=17 20=11 22=11
s come noun|2=-15 5=-10 6=-9 19=11
s come pronoun|5=11 7=10 11=9
s command STATE|10=15
s command pronoun|22=16
s complain noun|1=18 24=-11
s comprise missionNouns|19=15
s concede noun|1=12 4=10
s conclude noun|17=17 18=9
s consent noun|1=9
s consider AU|22=11
s consider EU|6=11
s consider STATE|2=-19 5=19 7=17 10=-12 13=9 16=11 17=-13 20=-10 21=-9 22=10 23=-9
s consider UNSC|6=9
s consider UN|25=-13
s consider none|4=10 19=-9
s consider noun|1=-16 2=-13 4=-9 5=18 6=-19 10=-16 19=14 20=-10 25=11
s consider pronoun|2=-11 5=-11 19=11 23=11
s continue none|16=13
s contribute STATE|2=-9 6=-10
s contribute none|7=11
s contribute noun|6=15
s convene noun|19=19 21=19
s coordinate noun|5=-12
s cost missionNouns|12=13
s cost noun|1=11
s could pronoun|2=18
s count missionNouns|11=14
s cover STATE|2=14 9=15
s cover noun|1=22 4=12
s create noun|23=-11
s cripple none|1=13
s cut UN|1=9
s cut noun|4=10
s date noun|1=-14
s decide ECOWAS|23=21
s decide EU|11=17 23=12 25=20
s decide SADC|23=11
s decide UNSC|24=13
s decide legislatures|17=-10
s decide none|24=17
s decide noun|24=14 25=14 26=24
s declare courts|0=21
s declare noun|11=-9
s declare pronoun|17=9
s decline courts|0=-9
s decline none|5=19
s delay legislatures|0=-17
s delay missionNouns|1=12
s delay noun|2=15 3=16 4=18
s demand noun|17=12
s demand pronoun|5=11 7=10
s depart missionNouns|10=14
s depart none|2=13 4=10
s depend missionNouns|10=17
s depend noun|12=12
s depend pronoun|4=11
s deplore pronoun|4=13 19=-12
s deploy STATE|10=10 11=-11
s deploy missionNouns|7=14 19=13
s deploy none|11=31
s deploy noun|10=-12 11=14 17=10 19=13 26=16
s describe noun|2=-10
s describe pronoun|23=9
s determine noun|24=15
s devote none|19=-11
s disclose STATE|20=19
s discuss STATE|17=-9 20=-17
s discuss noun|22=-11 25=12
s discuss pronoun|19=18
s do HOST|2=10
s do LEADER|10=11
s do STATE|5=-12 10=14
s do legislatures|2=13
s do none|10=-9
s do noun|6=15 24=-13
s do pronoun|7=11 24=15
s document pronoun|24=-9
s draft STATE|0=-9 2=-10 23=-11
s draft noun|17=14 19=13 23=20 25=-10
s draw STATE|17=10
s draw noun|19=12
s draw pronoun|11=9
s drift noun|1=12
s drop noun|2=13
s due HOST|22=10
s due missionNouns|4=-13 11=15
s due noun|1=-18
s due pronoun|11=12
s earmark noun|5=13 21=13
s encourage noun|6=13 10=-11
s end AU|23=12 26=12
s end SADC|26=14
s end UNSC|26=23
s end missionNouns|22=9 26=23
s end noun|1=-16 2=-11 3=-14 5=-11 11=-12 24=-11 25=22
s end pronoun|1=10
s endorse AU|12=11
s endorse missionNouns|18=14
s envisage noun|11=15
s equip noun|6=10
s estimate noun|11=-12 12=17
s evacuate STATE|18=13
s exist noun|0=13 2=12
s expect HOST|22=10
s expect STATE|3=18
s expect noun|3=15
s expel HOST|2=10
s expire noun|16=12 24=-16
s explain noun|3=10
s explain pronoun|5=11
s express STATE|6=14
s express legislatures|2=13
s extend EU|24=13
s extend STATE|24=10
s extend legislatures|3=12
s extend noun|23=-12 24=28 26=-11
s extend pronoun|10=11 24=13
s face missionNouns|0=-13 1=12
s face noun|0=-11
s face pronoun|19=13
s fail noun|1=-11 2=13 10=-9 17=12
s fall noun|11=-15
s feed pronoun|3=11
s fight STATE|24=13
s fight missionNouns|22=14
s fight noun|10=-11
s fill STATE|21=11
s fill noun|6=-10 19=-11
s finalize noun|17=27
s finance STATE|19=11
s finance noun|6=24
s find STATE|6=17
s find noun|1=-10 2=-12
s fly STATE|19=-13 22=16
s fly none|5=11 19=10
s fly noun|18=9 22=-10
s fly pronoun|1=11 2=12
s follow missionNouns|2=9
s follow noun|18=-9
s foresee STATE|11=11 23=10
s foresee noun|1=-9
s form noun|23=15
s freeze noun|1=-13 2=-11
s gang none|23=10
s give AU|5=9 9=11 12=-11
s give ECOWAS|23=21 26=-10
s give EU|14=15 23=14 25=11
s give HOST|19=-12
s give LEADER|19=21 21=-9
s give MISSION|1=10
s give SADC|23=15
s give STATE|0=-26 1=-38 2=-15 3=-24 4=-22 6=-11 7=-21 8=-12 10=-29 11=-14 12=-29 13=-11 16=-24 17=-28 19=-16 20=-29 21=11 22=-33 23=-38 24=-24 25=-10 26=-22
s give UNSC|1=9 2=-14 5=-10 25=17 26=-9
s give UN|1=-10 5=-11
s give courts|0=9
s give legislatures|3=9 11=-10
s give missionNouns|23=13 24=14
s give none|1=22 22=-13 23=-11
s give noun|0=17 2=-11 4=23 5=20 8=-11 10=-28 12=-16 13=-18 16=-10 21=-15 24=16 26=-17
s give pronoun|0=-14 1=10 2=-9 3=13 6=9 7=-22 10=-17 11=-13 16=12 21=14 25=-10
s go MISSION|11=-10
s go STATE|11=10 17=12 19=9 21=13 22=-11
s go missionNouns|22=9
s go none|18=14
s go noun|0=-9 2=-10 3=9 5=-19 6=-11 11=-15 17=14 21=-10 24=-11
s go pronoun|5=-11
s grow missionNouns|11=22
s grow noun|2=11
s guarantee noun|11=11
s guard STATE|10=12
s hamper missionNouns|4=14
s hand noun|23=-9
s hang noun|0=17
s have AU|10=13
s have MISSION|13=9
s have STATE|1=-11 5=-10 11=-11 23=-14
s have UNSC|26=9
s have UN|26=13
s have legislatures|2=-10
s have missionNouns|1=14 2=-12 9=9 11=10 12=10 23=21 24=-10
s have none|5=12 20=13
s have noun|0=-18 1=15 3=9 5=-13 11=-26 22=-9
s have pronoun|4=-13 11=13 25=9
s head SADC|24=12
s head noun|19=14
s hear STATE|2=12 19=13
s help STATE|6=21 10=12
s help noun|5=-11 6=-10
s hesitate STATE|2=-10 5=-17 9=12 17=-10 23=17
s hesitate legislatures|2=16
s hesitate missionNouns|4=10
s hesitate none|23=-9
s hesitate noun|1=9 11=-11 21=-10 23=-17
s hit missionNouns|0=11
s hold HOST|2=12 5=11 11=-9
s hold STATE|0=-14 1=-19 2=-16 4=-17 9=9 10=-15 11=-30 12=-9 21=-9
s hold UNSC|19=12
s hold courts|0=14 17=9
s hold legislatures|0=-11 2=40
s hold missionNouns|1=13 21=9
s hold none|1=-9 2=16 11=10
s hold noun|1=-16 3=34 11=-12 17=-10 19=18 22=-9 24=-18
s hold pronoun|2=-14
s honor noun|10=13
s hope STATE|5=29
s hope noun|21=-10
s hope pronoun|11=10
s host STATE|21=31
s impose noun|2=20
s include missionNouns|11=-13
s include noun|2=10 11=10
s increase noun|5=11
s indicate pronoun|5=13
s inform noun|5=13
s initial noun|17=15
s insist pronoun|17=12
s inspect STATE|22=13
s intend STATE|2=10 10=11
s introduce noun|2=20
s join STATE|8=15 20=-15 22=-13
s join noun|10=20 11=-9 21=10
s keep EU|6=10 23=10 25=13
s keep HOST|5=11
s keep LEADER|20=11 21=12
s keep MISSION|13=9
s keep STATE|0=-10 10=23 11=-17 23=-11
s keep missionNouns|2=9 4=19 11=-12
s keep none|19=21 22=13 23=14 25=11 26=13
s keep noun|2=-25 3=-15 4=21 5=-14 7=-14 11=17 17=15 18=-12 19=-19 20=-13 21=-16 22=-15 25=-9 26=-10
s keep pronoun|5=13 10=-10 20=10
s know STATE|23=11
s know pronoun|2=14
s lack missionNouns|1=-16 4=11 12=10
s lack noun|1=18
s lack pronoun|4=14 12=17
s lament STATE|1=14
s lament pronoun|10=14 26=13
s land pronoun|3=9
s last noun|12=-10 16=9 22=9
s launch EU|23=16
s launch MISSION|23=16
s launch none|23=12
s launch noun|23=11
s launch pronoun|10=13 23=12
s lay STATE|19=15
s lead CARICOM|5=10
s lead STATE|2=-11 5=-11 19=-13 22=10
s lead noun|10=-14 22=15
s leave EU|2=10
s leave STATE|0=-12 1=10 2=-35 5=-13 6=-9 10=-22 11=-27 19=-11
s leave missionNouns|25=15
s leave none|0=11
s leave noun|3=-13 6=-13 7=-15 11=-30 17=-11 19=-17 23=-18 24=-9
s leave pronoun|5=-10 26=12
s lend pronoun|5=16
s let UNSC|25=10
s let missionNouns|1=10
s let noun|3=11 6=10 26=14
s let pronoun|17=9
s lift STATE|2=13
s lift noun|17=11
s light LEADER|22=-13
s light MISSION|26=14
s light SADC|22=13
s light STATE|1=-17 6=-15 10=-15 11=-27 12=-13 16=-12 19=-19 20=-11 21=-25 22=19 23=-19
s light UNSC|23=-10 25=13
s light legislatures|2=12
s light missionNouns|2=-15 12=17 13=17 25=16
s light none|1=-25 2=-15 5=-15 21=9 23=9
s light noun|0=-21 1=22 2=-14 5=-23 6=22 7=-21 8=-9 9=-17 11=-22 12=-17 13=-20 16=-13 17=-26 18=-10 21=-10 23=-12
s light pronoun|0=-12 1=-20 6=10 12=-10 20=-13 21=-11 22=-13 26=-10
s like STATE|2=14 5=18 25=11
s live noun|10=9
s lobby STATE|5=14 6=18 10=-11
s lodge noun|0=12
s look STATE|10=19
s look noun|21=11 22=18
s make STATE|2=14 19=-9
s make missionNouns|24=12
s make none|6=11
s make noun|23=-10 25=10
s mandate missionNouns|23=11
s match noun|6=12
s mean pronoun|10=10 11=10
s meet AU|22=-11
s meet CARICOM|19=-19
s meet HOST|11=15
s meet LEADER|20=19
s meet MISSION|23=12
s meet STATE|10=-14 17=-13 19=24 20=-12 21=-9 22=19 23=-11
s meet legislatures|19=-10
s meet missionNouns|1=22 2=12 20=10
s meet none|21=9
s meet noun|1=-13 5=-19 18=-12 19=18 20=9 21=17 22=-10 23=-12
s meet pronoun|1=-12 5=13 7=10 10=-11 19=10 20=14 21=21 22=13
s miss noun|1=-12 4=10
s name noun|11=10
s need HOST|8=16
s need missionNouns|1=-25 11=23 12=26 13=24
s need none|12=-13
s need noun|6=17 12=-10 21=13
s need pronoun|7=15 10=11 11=14 13=14 19=15 21=12
s negotiate STATE|16=11
s negotiate noun|16=10 23=10
s none AU|21=-9 22=-11 23=11
s none ECOWAS|23=21
s none EU|23=13 24=9
s none HOST|10=-15
s none LEADER|10=10 19=-12 21=12
s none MISSION|24=10
s none STATE|0=-9 2=16 3=-18 5=-34 12=-26 13=-9 19=-16 20=-14 21=-21 22=-16 23=-34
s none UNSC|11=22 23=16 25=16
s none UN|1=13 23=15
s none legislatures|2=9
s none missionNouns|1=36 6=-14 19=-20 22=15 23=12 25=10
s none none|0=10 2=-19 3=11 10=-15 12=10 19=-17 21=-17 23=-15 24=-10
s none noun|0=15 3=17 5=-16 7=-22 8=-19 9=-28 10=-23 11=-34 16=12 17=10 18=-36 19=-12 20=-13 21=-15 22=-12 23=-18 25=-16 26=-31
s none pronoun|0=12 3=13 5=-20 6=12 10=-25 13=11 18=-9 19=-14 20=-15 21=-10 22=-12 23=-12 24=-12 25=-13
s number missionNouns|11=28
s number noun|11=-14
s object STATE|2=20
s offer STATE|5=-13 10=-13
s offer none|1=9 5=16 21=11
s offer pronoun|11=-11
s open none|6=17
s open noun|4=11 18=11 21=-12
s operate missionNouns|12=11
s oppose STATE|2=57 10=-10
s oppose noun|11=-12
s order ECOWAS|23=14
s order courts|0=-9
s order noun|23=15
s owe UN|1=9
s owe noun|5=15
s owe pronoun|1=21
s participate noun|21=27
s pass legislatures|0=10 2=13
s pass missionNouns|25=9
s pay AU|12=-13
s pay EU|6=10
s pay STATE|6=-13
s pay missionNouns|19=13
s pay none|1=18 4=13 19=9
s pay noun|1=-18 12=16 21=-13
s pay pronoun|2=-11
s plan HOST|4=9
s plan STATE|11=-14 21=14
s plan UN|25=11
s plan missionNouns|11=19
s plan none|11=-17
s plan noun|11=25
s plan pronoun|11=-10 13=11
s plead HOST|5=11
s plead LEADER|10=10
s plead STATE|5=13
s plead pronoun|7=14 10=12 23=11
s pledge LEADER|9=10
s pledge STATE|10=-10
s pledge noun|10=-11 11=-26
s pledge pronoun|10=13 19=13
s point pronoun|10=15 11=10
s police pronoun|10=9
s post noun|5=14
s prefer UN|11=12
s prepare STATE|23=12 24=10
s prepare noun|18=11
s present noun|19=-14 21=15
s press STATE|5=15 10=11
s press noun|26=14
s press pronoun|2=12 9=14
s prevent noun|3=17
s prolong noun|12=10 24=29
s promise ECOWAS|23=13
s promise EU|11=15 12=-12 23=9 25=24
s promise HOST|4=11 10=-10 18=13 20=9
s promise LEADER|4=10 9=23 20=12
s promise MISSION|1=11 24=14
s promise SADC|23=16 26=14
s promise STATE|0=-12 2=11 5=12 9=-11 10=-10 11=-38 12=-30 16=-10 17=-10 18=-14 19=-29 21=-28 23=15 24=-21 25=-19 26=-14
s promise UN|9=10 11=10 25=9
s promise courts|0=24
s promise legislatures|2=-14 17=-11
s promise missionNouns|1=-10 10=-15 11=-16 19=-10 25=9
s promise none|2=15 4=-17 5=9 10=-12 11=-13
s promise noun|1=-10 2=-20 4=22 5=14 7=-15 9=-14 10=12 21=23 23=-9 24=17 26=12
s promise pronoun|1=17 7=10 12=-10 13=9 17=14 23=-10 24=-10
s prononcer noun|1=10
s protect noun|5=11 17=9 19=16
s provide STATE|18=-10
s provide noun|11=10
s provide pronoun|7=16 11=9
s push noun|4=10
s put STATE|2=-12 9=9 21=-10
s put UNSC|26=10
s put legislatures|2=10
s put missionNouns|4=11
s put noun|2=22 4=11 6=9 11=18 16=9 19=13 21=9 23=15
s put pronoun|12=9 23=10
s raise noun|5=10 11=14 23=-10 25=9
s rally noun|10=23
s reach STATE|4=10 22=14
s reach missionNouns|5=12
s reach none|14=16
s reach pronoun|11=15
s reaffirm noun|21=13
s rebuild noun|19=10 21=-9
s recall noun|11=10 12=9
s receive LEADER|19=12 21=10
s receive UN|6=-9
s receive missionNouns|1=12
s receive noun|1=-10 5=-11 21=-9
s receive pronoun|19=10
s reduce pronoun|1=14
s refuse HOST|2=19
s refuse STATE|0=-11 2=10 5=-33 6=-12 7=13 9=11 10=15
s refuse missionNouns|1=-16
s refuse none|5=19
s refuse noun|10=-14
s refuse pronoun|1=11 2=16 19=-11 23=10
s regret pronoun|9=10
s reinforce STATE|5=12 10=-11
s reject STATE|2=-12
s reject noun|2=-10
s release noun|19=11
s relieve none|21=11
s remain STATE|4=17
s remain missionNouns|11=21 24=10
s remain none|1=11
s remain noun|1=14 17=11
s renew missionNouns|10=-11
s renew noun|17=13 24=10
s renew pronoun|7=10
s reopen noun|1=-9
s repatriate STATE|1=16
s replace UNSC|25=15
s replace none|25=9
s replace noun|11=-11
s reply STATE|5=10 7=9
s report noun|19=12
s request HOST|8=21
s request STATE|6=11 9=13
s request noun|5=15
s request pronoun|5=-9
s require missionNouns|11=12
s require noun|1=-10 13=12
s resign noun|2=11
s resume STATE|5=10
s reveal noun|6=-10
s review STATE|7=13
s review noun|21=10 26=12
s review pronoun|22=12
s rise noun|21=12
s rotate STATE|2=9
s rule STATE|2=12
s rule pronoun|3=13
s run noun|17=12 23=-19
s run pronoun|21=13
s say AU|1=10 11=15
s say EU|21=14
s say HOST|2=22 7=11
s say LEADER|2=-18 4=-16 6=26 10=9 21=9
s say MISSION|1=12
s say NATO|22=16
s say STATE|1=-41 2=16 3=-11 5=-11 6=-20 7=-11 10=11 12=-21 16=-12 18=-15 21=-32 22=-26 26=-9
s say UN|2=-9
s say legislatures|12=10 19=10
s say missionNouns|5=9
s say none|2=-22 5=19 10=-11
s say noun|0=-22 1=-13 2=-33 4=-15 5=-10 6=-40 7=-20 8=-13 13=17 17=-15 21=-11 22=-34 23=-13 24=-32 25=-22 26=-14
s say pronoun|0=-14 1=24 2=13 4=18 6=11 9=-9 11=-11 17=11 19=-11 21=-15 24=-22
s secure none|6=10
s see HOST|10=15
s see STATE|10=12 22=19
s see noun|5=-12 21=15 22=20
s see pronoun|2=9 5=12
s seek STATE|10=16
s seek noun|12=24
s seek pronoun|10=17
s send LEADER|19=9
s send SADC|23=20
s send STATE|2=-31 3=-10 6=-17 9=-10 10=-18 11=-17 17=-9 19=-18 21=-16 22=-11 23=-17 24=-10
s send missionNouns|5=-13 11=-11
s send none|26=12
s send noun|2=-17 5=15 7=14 10=-23 11=-10
s send pronoun|5=-24 10=-11 23=-10
s serve AU|5=11 9=10 10=12
s serve LEADER|20=11
s serve MISSION|11=10
s serve STATE|2=9 3=-11 6=-12 11=-31 12=-13 17=-13 19=-18 23=-23
s serve UNSC|5=13 26=11
s serve UN|26=15
s serve missionNouns|1=14 2=-19 11=25 19=-12
s serve none|1=10 11=18 19=-13 20=11
s serve noun|1=13 3=-16 4=-16 6=-15 7=-12 12=-17 16=-17 19=-9 21=19 22=-30 24=-18 25=-15 26=-12
s serve pronoun|1=-19 4=-23 5=-11 11=26 22=-9 23=-10
s set missionNouns|23=12
s set noun|1=-14 16=10 21=9
s set pronoun|11=-12 12=-10
s settle STATE|18=11
s settle noun|1=15 16=13 19=15
s share STATE|10=10 11=16
s share noun|6=17
s share pronoun|7=10
s shell noun|3=11
s shoulder STATE|10=14
s show noun|5=-9 24=-11
s sign HOST|17=22 18=-14
s sign LEADER|16=15 19=13
s sign STATE|16=36 17=-18 18=22 19=-18
s sign missionNouns|18=11
s sign none|19=11
s sign noun|0=14 17=15 18=20 19=12 22=-10
s sign pronoun|17=20
s sink noun|13=10
s sit legislatures|2=10
s sit noun|21=14
s slow noun|4=14
s slow pronoun|2=13
s spare noun|1=9
s speak HOST|11=12
s speak LEADER|10=12 21=10
s speak STATE|10=-9 18=13 21=-12
s speak none|21=12
s speak noun|18=-9 19=18 21=-16
s speak pronoun|1=-9 19=-10 20=17 21=12
s spend none|1=10
s spend noun|6=-11 19=19
s staff noun|4=13
s stand missionNouns|19=12
s stand pronoun|2=11
s start none|19=14
s start noun|10=10 19=-10
s state noun|1=10
s state pronoun|21=9
s station noun|18=12
s stay HOST|5=10
s stay STATE|5=9 11=-9 22=11
s stay noun|24=-11
s stay pronoun|19=11 23=10 26=10
s step noun|10=15
s step pronoun|10=11
s stop STATE|1=-11
s stop noun|1=-11
s strand none|4=12
s strike STATE|2=12 24=12
s struggle noun|11=10
s study STATE|5=15 22=11
s submit STATE|23=-10
s sue noun|0=31
s support none|25=11
s support noun|8=13
s support pronoun|2=19
s suppose missionNouns|11=21
s suspect noun|5=-10
s suspend HOST|2=12
s suspend noun|2=-21
s swear HOST|2=16
s take STATE|20=11 23=14
s take UNSC|25=21
s take missionNouns|11=12
s take none|10=15
s take noun|1=-14 2=-15 4=-11 10=-11 11=-26 12=-9 19=-22 20=14 21=16 23=14 24=14
s talk pronoun|5=9
s task noun|23=11
s telephone STATE|20=10
s tell HOST|22=10
s tell LEADER|12=10
s tell STATE|10=-18 19=12
s tell missionNouns|5=12
s tell noun|1=17 2=11 5=-19 7=11 13=13 24=10
s terminate UNSC|26=13
s thank LEADER|10=14 23=9
s thank noun|19=-13
s thank pronoun|5=12 10=-11
s threaten noun|1=12
s throw noun|0=11
s trade noun|21=-9
s train EU|14=16
s train pronoun|5=10
s transform UNSC|25=11
s travel STATE|4=9 22=10
s travel noun|6=14 22=17
s treat noun|2=11
s try STATE|10=10
s try noun|5=9
s turn HOST|7=-10
s turn STATE|7=18 8=11 10=15
s turn UNSC|11=10
s turn noun|2=11 7=11
s turn pronoun|2=11
s undertake STATE|16=11
s urge HOST|6=12
s urge LEADER|5=-14 10=12
s urge STATE|6=17
s urge none|5=11
s urge pronoun|5=23
s use LEADER|10=10
s use STATE|6=10
s use pronoun|3=14
s vet STATE|2=13
s visit HOST|22=13
s visit STATE|10=9
s voice STATE|2=14 10=12
s vote STATE|23=-13
s vote UNSC|24=17 25=13
s vote legislatures|1=9
s vote noun|11=-10
s vote pronoun|23=11
s wait STATE|2=12 4=18
s wait pronoun|6=12
s want HOST|5=22 8=11 25=10
s want LEADER|6=15
s want STATE|1=-11 2=28 4=12 6=-13 10=40 11=-10
s want UN|10=10 19=13
s want noun|2=-13 5=-17 7=-12 8=11 10=-19 19=-13 22=-10
s want pronoun|4=-12 7=22 10=-12 13=12 22=-10
s warn HOST|2=9
s warn noun|1=30
s warn pronoun|1=14 4=10
s water noun|3=14
s weigh noun|22=15
s welcome STATE|23=15
s welcome none|6=14 23=-10 25=13
s will noun|21=10
s win noun|24=-14
s withdraw STATE|1=-16 2=-10 22=-10
s withdraw missionNouns|26=11
s withdraw noun|9=10 23=-9
s withhold legislatures|2=14
s withhold none|2=10
s withhold noun|2=17
s work STATE|24=12
s work missionNouns|11=-15
s work noun|4=13 11=16 17=10
s wrap noun|21=13
s write HOST|8=10 10=11
s write noun|5=10 6=11
silence 0|0=9 5=15 9=14 12=12 17=-13 19=16 23=19 24=11
silence 1|0=-15 3=-20 6=-48 7=-18 9=-29 10=-13 12=-14 13=-9 16=-26 17=-19 18=-18 19=-21 20=-43 23=-40 24=-21 25=-12
silence 2|1=-24 2=-12 4=-18 6=-11 10=-24 11=-28 12=-16 13=-12 17=-24 18=-11 19=-11 20=-44 22=-19 23=-27 24=-12 25=-24 26=-26
silence 3|0=-20 1=-33 2=-13 3=-26 4=-21 5=20 7=-13 8=-15 10=-17 11=-28 12=-17 13=-17 17=-26 18=-10 20=-24 21=-29 23=-23 24=-24 25=-27 26=-23
silence 4|0=-39 1=-32 2=-32 3=-26 4=-44 5=-37 6=-15 7=-50 8=-30 9=-42 10=-62 11=-47 12=-36 13=-37 14=11 16=-28 17=-39 18=-24 19=-49 20=-52 21=-23 22=-11 23=-60 24=-68 25=-44 26=-43
t backing bare against|2=11
t backing bare by|9=10
t backing bare for|4=12 10=35
t backing bare from|5=14
t backing bare in|2=-10
t backing bare of|8=11 10=-10 12=11 19=11
t backing bare on|10=15 11=-11
t backing bare outside|10=15
t backing bare to|2=11
t backing bare |2=-18 5=-21 12=-15 19=16 20=-16 21=-11 23=12 25=-13
t backing bare|0=-10 1=-27 3=-9 6=10 7=-13 8=13 10=31 12=-21 16=-14 17=-16 20=-16 22=-17 23=23 24=-16 25=-17 26=-13
t equipment bare against|3=11
t equipment bare for|1=-15 5=17 7=47 9=15 10=-9
t equipment bare lack|4=10
t equipment bare of|4=29 7=14 19=-11
t equipment bare on|19=9
t equipment bare to|7=-10
t equipment bare up|3=13
t equipment bare without|4=-11
t equipment bare with|5=16 7=11
t equipment bare |1=-25 2=-16 3=11 5=-17 7=18 10=-11 12=-26 13=13 17=-11 19=-11 21=-11 22=-19 24=-12
t equipment bare|1=-28 2=-11 3=17 4=33 7=36 10=-31 11=-13 12=-29 13=19 16=-13 17=-24 20=-9 21=-13 22=-29 23=-17 24=-24 26=-10
t equipment figure for|7=48
t equipment figure |4=-12 5=-18 6=-10 7=13 10=-13 13=43 21=-9 22=-11 23=-9
t equipment figure|2=-22 5=-25 6=-13 7=30 10=-14 11=-19 13=46 16=-9 19=-16 21=-13 22=-19 23=-14
t funding bare about|19=-10
t funding bare at|1=11
t funding bare by|4=15
t funding bare for|6=41 10=-13 12=-21
t funding bare from|1=-11 6=17 7=-9
t funding bare in|1=24 21=-10
t funding bare of|6=-15 7=14 10=-9 12=19 17=-16 19=9
t funding bare on|2=20 4=12
t funding bare over|6=11
t funding bare to|2=-10 12=-9 19=-9
t funding bare with|6=18 21=-11
t funding bare |1=28 2=13 4=-10 6=12 7=11 9=12 11=-16 19=-29 20=-11 22=-10 23=-9
t funding bare|1=32 2=11 6=39 10=-31 11=-23 13=-11 20=-12 22=-21 23=-16 24=-9
t funding figure at|1=-10 11=19 12=16
t funding figure for|1=-15 6=-11 12=14
t funding figure of|1=-13 2=21 10=-11 11=-14 12=26 23=-11
t funding figure on|1=11 2=14
t funding figure to|12=12
t funding figure up|19=10
t funding figure with|12=-12 17=18 24=14
t funding figure |0=-19 4=-12 5=-11 6=-30 10=-11 11=-13 12=10 16=-10 17=-11 18=-11 19=14 21=-17 23=-10
t funding figure|0=-19 3=-10 4=-17 5=-22 6=-10 7=-16 9=-11 11=-10 12=31 16=-14 17=-11 18=-21 20=-12 21=-12 22=-16 23=-13 25=-11 26=-10
t logistics bare around|3=11
t logistics bare at|2=-9 3=-10 4=-23 21=-10
t logistics bare for|1=10 4=-13 9=19 11=10
t logistics bare in|3=13 11=-11
t logistics bare of|1=-12 4=11 12=-19 18=18 19=-15 22=-11
t logistics bare on|16=29
t logistics bare to|22=-9
t logistics bare with|3=9
t logistics bare |1=-16 4=19 5=-22 7=-10 9=19 16=-12 17=-11 19=-18 21=-23 22=23 23=-20
t logistics bare|0=-17 2=-21 3=9 4=35 5=-41 7=-21 9=26 10=-28 13=-11 16=18 17=-10 20=-23 21=-24 22=18 23=-22 24=-20 26=-14
t personnel bare about|19=9
t personnel bare beside|5=12
t personnel bare by|2=-11 23=-11
t personnel bare for|0=12 2=-12 4=12 5=54 8=22 9=10 10=-45 11=-10 23=-13
t personnel bare from|5=11
t personnel bare in|2=10 5=-16 25=13
t personnel bare of|1=14 2=-12 3=-19 6=-12 9=-11 10=-16 12=-10 17=19 18=-13 20=-24 21=-9 22=18 24=-9 25=-10
t personnel bare to|5=-9
t personnel bare with|2=-10 5=31 7=14 22=17
t personnel bare |1=-12 4=-12 5=29 6=-15 7=-21 9=-27 10=-29 12=-29 13=-11 16=-18 17=-32 18=18 19=-36 21=-36 23=-11 25=-29 26=-12
t personnel bare|1=-15 2=-20 4=-24 5=44 6=-23 7=-15 10=-43 11=11 12=-28 13=-16 16=-10 17=-16 20=-10 21=-27 22=15 23=-14 24=-25 25=-26 26=-11
t personnel figure at|4=9 11=10 23=-11
t personnel figure before|19=14
t personnel figure by|25=11
t personnel figure for|1=11 3=12 4=-13 11=37 23=-11
t personnel figure from|25=13
t personnel figure into|11=11 25=12
t personnel figure in|11=16
t personnel figure of|3=9 4=-13 11=18 12=-13 19=-28 20=-10
t personnel figure on|1=17
t personnel figure to|11=19
t personnel figure up|23=11
t personnel figure with|4=-17 11=-18 19=-11
t personnel figure |1=-37 2=-26 4=-11 5=-50 6=-20 7=-10 8=-11 9=-14 10=-56 11=33 12=-25 16=-15 17=-12 18=-30 19=-36 20=-15 22=-16 24=-36 25=-28 26=-19
t personnel figure|0=-15 1=-18 2=-21 4=11 6=-21 8=-15 9=-21 10=-41 11=44 12=-28 13=-14 16=-21 17=-20 18=-32 19=-49 20=-23 21=-35 22=-19 24=-24 25=-9
t training bare for|6=-11 7=-10
t training bare in|4=13 18=9
t training bare of|9=10
t training bare |2=-9 8=17 17=-16 19=-11
t training bare|2=-10 3=-11 6=-15 7=-13 8=29 10=-9 11=-16 17=-15 23=-18
told agreement mou|0=-11 2=-10 16=306 17=-31 18=-23 19=-19 22=10
told agreement other|16=-18 17=10 18=256 19=-13 21=10
told agreement treaty|0=14 2=-15 17=301 18=-14
told agreement|2=-10 10=-13 11=-11 16=24 17=32 18=27 19=16 20=-13 24=-10 25=-10
told engagement call|5=-29 19=-45 20=275 21=-35 22=-14
told engagement conference|5=27 10=-22 11=-12 19=21 20=-27 21=206
told engagement meeting|0=-10 1=-18 2=-17 5=-30 7=10 9=10 11=15 13=12 18=-19 19=205 20=-20 22=16 23=-19 26=-13
told engagement visit|2=-16 4=-12 5=-9 18=-17 19=-35 20=-15 22=219 23=-11
told engagement|0=-23 1=-12 2=-28 3=-13 4=-19 5=-14 6=18 8=-9 10=10 17=13 18=-23 19=22 20=46 21=22 22=24 23=-25 24=13 25=-11 26=-18
told mandate authorised|1=-12 2=-11 6=-10 8=12 9=-9 14=16 18=14 21=-10 23=213 24=-41
told mandate changed|2=-12 12=12 24=-11 25=279
told mandate ended|21=-16 24=-25 25=-17 26=289
told mandate extended|1=-10 2=-15 10=-10 11=-10 19=-10 21=-10 23=-36 24=252 26=-14
told mandate|0=-12 1=-10 3=-10 4=-12 5=-17 6=-10 8=12 9=-15 12=13 14=16 16=-9 18=-15 19=-26 20=-18 21=-32 22=-13 24=16 25=13 26=24
told obstacle funding|0=14 1=201 2=-18 5=-14 12=16 21=-11 23=-18
told obstacle legal|0=228 1=15 2=-52 3=-15 4=-19 5=-15 10=-18 11=-21 16=-11 17=18 18=-12 19=-21 21=-9 22=-12 24=-19
told obstacle logistical|0=-10 1=-27 2=-17 4=212 5=14 6=10 7=16 12=-21 13=37 21=-17
told obstacle political|0=-10 1=-27 2=212 4=-25 5=-17 6=-22 7=-12 10=-11 11=-19 12=-10 16=-17 18=-16 19=-23 20=-9 21=-17 23=-16 24=-10
told obstacle security|0=-10 2=-18 3=254
told obstacle|0=32 1=15 3=16 4=10 5=-35 7=-15 8=-14 10=-30 13=22 16=-31 17=-10 18=-30 19=-34 20=-15 21=-26 22=-16 23=-35 24=-30 25=-16 26=-15
told request backing|0=-9 2=11 4=14 5=36 6=22 7=-14 8=11 9=-26 10=269 11=-18 19=12 20=-15 21=9 23=14 24=-9 26=-9
told request equipment|1=-16 7=291 8=15 10=-23 19=-12
told request funding|1=-15 6=258 8=12 9=22 10=-46 19=-31 21=14 24=-10
told request logistics|6=23 9=293 10=-13 22=-10
told request personnel|1=-18 2=-14 5=238 6=-28 8=24 19=11 24=-10
told request training|8=319 9=12
told request|0=-23 1=20 5=37 6=23 7=22 8=24 10=28 17=-10 21=16 22=-15 24=-18 26=-14
told requirement equipment|4=-17 11=10 13=302
told requirement funding|1=10 10=-11 12=196 21=-9
told requirement personnel|0=-15 3=-15 6=-11 10=-12 11=172 19=-16 22=-11 24=-11 25=13
told requirement|0=-16 2=-12 3=-16 5=-14 7=-13 9=-9 10=-20 11=31 12=14 17=-11 22=-15 24=9 25=12 26=-18
v abstain past|11=-10
v accord none|5=-11 11=-10 19=-11
v according present|4=17
v acknowledge past|10=10
v acknowledge present|3=10
v act present|2=9
v add present|5=18 11=-11 24=17
v address past|5=10 21=14
v adjourn past passive|0=14
v adopt none|23=-10
v adopt past|12=-11 23=-20
v advance past|24=14
v advise past|2=11
v affect present passive|1=12
v affect present|1=11
v agree past passive|2=-9 10=-9 11=19 13=17 26=9
v agree past|2=-14 10=-22 18=12 23=19 24=15
v agree possible not|21=12
v aim past|12=13
v allocate past|12=-9
v allow past|23=14
v allow present passive not|2=13
v allow present|21=12
v allow would|0=11 6=11
v announce past passive|5=10
v announce past|6=-12 12=-10 19=-9
v appeal past passive|5=14 6=12
v appeal past|4=12 5=12 6=15 7=17
v approach past passive|10=15
v approach past|5=9
v approve past passive|5=10 23=12
v approve past|2=-19 5=-14 11=12 14=10 26=10
v approve present|11=12 23=19
v approve would|23=-13
v argue past|19=15
v argue present|10=11
v arrest past|2=11
v arrive future not|4=21
v arrive future passive|22=15
v arrive future|2=-10 11=10 19=-17
v arrive none not|2=12
v arrive none|3=11 4=12 10=26 21=-10
v arrive past not|1=17 4=16 5=-10 25=12
v arrive past passive not|11=10
v arrive past passive|2=-12 11=-9 19=16 22=-9
v arrive past|0=-18 2=-25 3=-22 4=-10 6=-14 7=-11 10=-12 11=-21 12=-9 16=-12 19=-21 22=27 23=-13 24=-11
v arrive possible not|2=16 3=11
v arrive possible passive|1=12
v arrive possible|11=9
v arrive present not|3=11
v arrive present|1=-15 2=-14 5=23 6=15 11=-19 14=11 21=-16 22=-16 25=-10
v arrive should|1=-11 10=18 11=18 18=11
v arrive would|22=-9
v ask none passive|6=15 9=16
v ask none|10=32 23=-10
v ask past passive not|5=-11
v ask past passive|5=32 6=9 7=11 10=-10 12=17 19=20 23=9
v ask past|1=-12 2=-11 3=-11 4=18 5=52 6=17 7=37 8=29 9=11 10=27 12=-13 13=17 16=-11 18=-12 20=-18 21=-9 24=-19
v ask present passive|5=9 7=16 9=12
v ask present|5=12 6=31 7=18 10=26 11=-10 13=19 17=-10 19=-16 20=-13
v ask would|10=10 24=10
v assist present|20=9
v assure future|11=11
v assure past|20=10
v attack past|3=15
v authorise none passive|11=12
v authorise none|23=-16
v authorise past passive|23=23
v authorise past|2=-18 10=13 12=-9
v authorise present|23=20
v authorise would|25=-16
v authorize past|23=26 24=-11 25=-17
v authorize present passive|11=10
v authorize present|11=11 23=13
v await present|0=18 16=13
v back none passive|23=12
v back none|2=10 11=12 18=16 21=16 23=-13 25=10
v back past passive|0=13 5=11 11=10
v back past|2=-28 4=-10 6=10 11=-24 12=-14
v back present passive|2=9 11=-12 16=11 25=10
v back present|1=-10 4=-14 5=-23 6=-21 10=57 11=-17 21=-20
v back would|10=-11 23=11
v bar past passive|4=10
v bar past|0=30
v bar present passive|3=17
v bar present|0=14 2=15
v be future|19=-18
v be past passive|1=-10 5=-10 20=-13
v be past|0=-12 2=-21 4=10 6=-23 10=-25 12=-30 18=-10 22=15 24=16 25=-11 26=11
v be possible|19=10
v be present not|5=14
v be present|1=26 2=10 5=-24 6=-18 12=27 17=-15 18=-12 19=-10 22=-18 24=-21 25=-14 26=-11
v be would|10=-11
v beat past passive|11=-9
v beat present|24=10
v become would|4=12
v beg past|10=9
v begin none passive|23=11
v begin past passive|5=10
v begin present|23=-9
v believe present|11=-10 17=9
v belong present|7=12
v bind future passive|23=-9
v bind none passive|11=19
v bind past passive|11=19 19=-10 26=-9
v bind past|0=-10 1=-14 5=-22 12=-13 19=-14 20=-17 23=20
v bind present|0=-15 2=12 7=12 24=-14 26=-13
v bind should|0=9
v blame past|1=10 4=11
v block past|0=18 2=10
v block present passive|3=14
v block present|2=19
v break past|2=10
v brief past passive|19=16
v bring past|22=9
v bring present passive|2=9 5=-9
v bring present|5=-10 21=17
v bring would|19=-11
v budget past|12=13
v buy past|1=-10
v call past passive|19=19
v call past|1=-16 7=-12 11=11 20=-14
v call present|10=-12
v can possible|4=13
v cancel past passive|4=9
v cancel past|22=18
v carry past passive|10=10
v carry past|25=12
v carry present|5=9 7=-11
v chair past|19=17
v chair present|10=15
v change none|2=29
v change past|17=13
v change present|11=-9 12=14 19=12 23=-18 25=15
v change would|25=10
v cite none|4=10
v cite past|3=14
v cite present|4=13
v close future|1=10
v close past|26=-12
v co-hosted present|21=10
v come future|5=9
v come past not|4=12 5=-9
v come past passive|21=14
v come past|1=-10 2=-11 9=14 19=15 22=15
v come present|5=22 7=10 10=-14
v come should|18=12
v command present|10=16 22=18
v commit none|10=17
v commit past|21=10
v complain past|24=-12
v complete present|4=9 26=14
v comprise present|19=11
v comprise would|11=10
v concede past|1=12
v conclude past|26=11
v condemn past|19=-11
v confine present passive|4=9
v congratulate present|20=-11
v consider future|19=-13
v consider none passive|24=12
v consider none|7=10 16=10
v consider past passive not|5=-10
v consider past passive|5=42
v consider past|5=-18 9=13 10=-14 11=13 20=-10 21=-14 26=12
v consider present passive|9=10
v consider present|2=-18 6=-12 9=10 10=-27 11=-24 12=10 18=-11 19=12 21=-16 22=11
v consider would passive|5=12
v continue none|21=12
v continue past|1=12 10=10
v continue present|16=17
v contribute none|6=15
v contribute present|13=10
v contribute would|19=11
v convene past passive|19=12
v cost would|1=11 12=15
v could possible|2=14
v count none|10=14
v court present|0=-11
v cover none|9=15
v cover present not|0=14 4=9 17=10
v cover present|1=11 10=12
v create none|23=-9
v create past passive|23=18
v create present|23=13
v cripple present|1=22 23=-15
v cut past passive|3=13
v cut past|4=13
v cut present|1=12
v date present passive|25=11
v date present|1=-11
v deal past|19=12
v debate present|24=14
v decide none|17=-10
v decide past passive|25=16
v decide past|2=-15 12=-10 23=10 24=15 25=17 26=45
v decide present|23=9
v declare past passive|11=-10
v declare past|0=14
v delay past|3=23
v deliver past passive|5=11 19=16
v demand past|2=-15 5=-11
v demand present|6=9
v depend none|12=14 25=11
v depend past|4=15
v depend present|10=17
v deplore past|19=-16 22=9
v deplore present|4=13
v deploy future|11=10
v deploy none passive|7=12 19=12 26=20
v deploy none|5=21 19=15
v deploy possible|24=13
v deploy present passive|5=9 11=27 25=11
v deploy present|23=10
v describe present|10=11
v devote past passive|22=9
v devote past|19=-13
v disarm present|23=10
v disclose past|17=11
v disclose present|5=15
v discuss present|19=14
v dismiss past|1=-10
v do future|24=16
v do none|6=22
v do past|23=-10
v do present|1=-12 5=-9 6=10 10=12 23=17
v do should|10=19
v document present|24=-12
v draft none passive|23=14
v draft past passive|23=16
v draft past|2=-10 19=14 23=-12
v draft present passive|17=12
v draft present|17=16 19=9
v draw past|19=10
v drift past|1=12
v drop past passive|2=16
v due past passive|11=11 19=12
v due present passive|0=11 10=-11 11=25 16=-12 22=10 24=-9
v due would|1=17
v earmark none passive|21=23
v earmark past passive|5=18
v eat past|22=10
v echo past|10=10
v end none not|23=10
v end none|3=14 26=11
v end past passive|1=-9 22=10
v end past|1=-9 19=19 20=10 21=-19 26=26
v end present|2=-10 11=-11 23=-25 24=-14 26=9
v endorse past passive|11=12
v endorse past|12=10 18=15 23=-11
v equip present|6=10
v escort present|24=10
v estimate past passive|11=-9
v estimate past|17=-11
v everything present|1=15
v exclude present not|2=15
v exist past not|2=18
v exist present|0=11
v expect none passive|1=11 3=21
v expect past|3=12
v expect present passive|19=-12 22=16
v expect present|4=13 6=12
v expire present|24=-11
v explain past|5=11 19=12
v explain should|19=12
v extend none|10=11
v extend past passive|24=37
v extend past|3=10 5=-10 10=-11 23=-13 24=9
v extend present|10=9 23=-10 24=16
v face present|0=-10 1=15
v fail none|1=-13
v fail past|2=14 25=16
v feed present|12=-12
v fight none|25=9
v fill present|6=-9
v fill would|21=10
v finance future|17=13
v finance none passive|11=9
v finance none|5=13 6=17
v find past passive|1=12 12=16
v find past|0=15 1=-10 12=-13
v find present|6=16 11=-13
v flee none|4=10
v fly future|18=14
v fly past|3=-10 18=10 22=10
v fly possible|2=11
v fly present|3=11 22=-9
v follow none|3=11
v follow present|5=28 17=-11
v foresee past|11=10
v foresee present|11=18
v form future passive|17=12
v form present|23=14
v freeze past passive|1=-17
v freeze past|2=-12
v gather past|21=18
v get past passive|2=9
v get past|24=10
v get present not|2=9
v give future not|5=-14
v give future passive not|4=11
v give future passive|1=-14 2=-19 11=-27 16=-15 18=-11 19=-12 21=14 23=-9
v give future|2=-22 5=16 6=-19 7=15 21=-10 22=-12 23=-12 24=-12
v give none passive|11=17 26=12
v give none|2=-21 4=-9 6=25 9=9 12=-11 19=-21 20=-11 21=-15 22=-10 23=-11 24=-12 26=-11
v give past not|1=28 3=10 11=11
v give past passive not|1=16
v give past passive|2=-23 7=-19 11=10 19=-11 22=-9 24=23
v give past|1=-12 2=-34 4=-12 5=-24 6=-43 7=-30 9=-20 11=-16 12=-21 13=-18 17=-26 20=-16 21=17 22=-10 24=9 26=-24
v give possible not|2=22 4=12
v give possible passive not|0=13
v give possible|5=-18 24=11
v give present not|4=10 5=-17
v give present passive not|2=10
v give present passive|5=-13 10=-10
v give present|0=-15 1=11 4=-16 6=27 7=18 9=11 10=-25 12=-35 13=-10 14=11 16=-10 17=-22 18=-17 19=-19 20=-16 22=-16 23=20
v give should passive|16=10
v give should|3=13
v give would passive|19=9
v give would|1=-13 19=-14 21=12 23=-12
v go future|11=9
v go none|1=15
v go past|10=-11 17=15 18=10 22=-12
v go possible not|2=13
v go present|1=9 2=-10 5=-22 11=-9 22=-11 23=18 24=-11
v grant past|0=10 18=12 25=9
v grow present|11=14
v guarantee present|11=9
v guard none|10=13
v halt past passive|1=9
v hamper past passive|1=10
v have future not|2=15
v have future passive|11=18
v have future|23=10 25=11
v have none not|1=17
v have none|11=-10
v have past|1=10 2=-23 5=-10 8=9 10=-9 11=-11
v have possible|11=26
v have present not|3=11
v have present|0=11 4=11 5=-16 6=-19 7=14 9=16 11=-14 12=-12 13=22 17=-10 18=-15 19=-10 21=-17 22=-21 23=-11 24=-14 25=-14
v have should|11=27
v have would not|24=11
v head past passive|0=9
v head present|10=-13 19=14 24=12
v hear future|19=9
v hear past|22=9
v hear present|19=13
v help none|19=9
v help present|6=14 10=12 11=-10 20=11 21=-10 23=10
v herald present|19=12 21=10
v hesitate none|24=-10
v hesitate past|2=-11 5=-20 6=-10 21=-10 23=24
v hesitate present|1=29 2=-10
v hire past|4=14
v hit past|0=12
v hold future passive|4=-10 21=11
v hold future|20=14 21=-10
v hold none|3=18 5=10
v hold past passive|2=12 20=11
v hold past|0=16 1=-22 2=11 3=22 5=-13 10=-12 11=-24 20=-10 22=-9 23=-11 24=-11
v hold present passive|1=11 2=-11 4=11
v hold present|1=13 2=26 4=-18 6=-10 9=11 19=-17 21=-9 23=13
v honor past|10=11
v hope none|19=10
v hope present|5=15 13=9
v host past|19=17 21=13
v hunt present|5=13 7=12
v ignore past|0=10
v impose past passive|2=12
v impose present|2=12
v include present|11=10
v indicate past|5=9
v inform present|5=14
v initial past|16=10
v initial present passive|17=11
v inspect present|22=12
v invite past|2=14 5=17 19=14
v invite present|10=11
v join future passive|22=9
v join none|4=9
v join present|11=-11 22=-11
v join should|10=14
v justifié past|2=12
v keep future passive|11=9
v keep none passive|23=12
v keep past passive|5=17
v keep past|0=-12 2=-19 18=-13 19=16
v keep possible|2=13
v keep present passive|17=13
v keep present|0=-18 2=-27 4=12 5=11 6=9 7=-10 10=11 12=11 16=10 19=-12 21=-11 24=19 26=9
v keep should|0=14
v keep would|2=-10 7=10 10=-17
v kill past passive|5=-11
v kill past|0=-9
v know past passive|1=9
v know present passive|2=27
v know present|2=-13 23=18
v lack past|12=12
v lack present|4=15 11=10 12=18 13=12
v lament past|1=11
v lament present|26=11
v land past passive|3=9
v land past|19=-9
v last past|9=12 16=12 22=10
v launch past passive|23=20
v launch past|5=13 6=11 10=11 23=14
v lay past|19=10
v lead none passive|11=9
v lead past passive|0=10 11=9 20=14 22=16
v lead past|10=12
v learn present|12=18
v leave future passive|19=10 25=10
v leave future|11=-14 18=14 19=-11
v leave none|23=-14
v leave past passive|4=26 19=-11 20=13
v leave past|0=-10 1=-12 3=-12 4=-24 7=-10 10=-18 11=-23 19=-19 22=23 23=-17 26=-10
v leave possible not|2=9
v leave present|0=13 1=12 2=-24 3=-14 4=13 5=-27 6=-12 7=-11 10=-10 11=-17 19=-22 22=-11 23=-13 24=-13 26=10
v leave would passive not|9=14
v lend present|7=-14
v let present|5=-14 10=-12 17=9 24=9 26=16
v let would|16=13
v lift present|4=14
v light future not|3=15
v light future|2=-13 19=-12 21=10
v light none|2=-10 5=-12 6=14
v light past passive|2=-12 5=-11 6=-14 19=10 22=11
v light past|1=-13 3=-10 5=-12 6=-11 9=-16 10=-16 11=-12 12=-35 16=-13 18=-13 19=20 20=-21 21=-18 22=-10
v light present not|5=11
v light present passive|5=11
v light present|3=14 5=-9 8=-10 11=11 20=-23 21=-10
v light should passive|11=10
v light should|1=11 10=19 25=12
v light would|16=14 19=-12 23=9
v like would|5=35 7=30 19=15
v live present|24=10
v lobby past|6=11
v look future|21=10
v look present|5=13 10=11 22=14
v lower present|26=10
v make past passive|5=-11 6=-12 19=14
v make past|19=-10 24=10
v make present|6=11 10=-13 11=-13
v mandate past|23=14
v match present|5=12
v mean past passive|11=-11 21=14
v mean past|11=12
v mean present passive|11=16
v mean present|10=14
v meet future passive|19=16
v meet future|19=17 21=14 22=18
v meet none passive|20=10
v meet none|5=11 10=13 19=-16 21=15
v meet past passive|19=26 20=12
v meet past|0=-11 1=13 2=12 4=-18 5=-9 9=-10 12=-15 18=-18 19=23 20=31 22=18 23=-17
v meet present|0=13 1=-15 2=15 11=18 21=-12 22=-14 23=-14
v mention past|1=9
v miss none|1=-12 4=13
v miss past passive|21=-9
v move past passive|23=15
v move present|5=-12
v name present passive not|10=-10
v name present passive|11=13
v near present|12=9
v need future passive|11=10 21=9
v need past passive|1=-9 4=10 6=11 12=11
v need past|4=18 12=-11
v need present passive|23=-9
v need present|12=29 13=21 19=18 24=-11
v need would|4=-10 11=14 13=21
v negotiate present|23=14
v none future not|2=16
v none future passive|11=12 19=-12
v none future|1=-14 3=20 11=-16 19=10 25=10
v none none not|4=9
v none none|0=10 2=-12 3=18 5=-14 6=-10 7=-11 12=-10 19=-17 20=-13 21=12 22=-12 23=-12 25=13
v none past passive not|12=14 22=-11
v none past passive|1=-20 2=13 4=-13 5=-14 6=-16 9=-10 10=-12 12=9 16=-14 17=-13 18=-13 19=-27 20=-14 22=-12 23=-22 24=-13
v none past|0=-17 3=-10 5=-35 6=-23 7=-24 8=-13 9=-11 11=-27 13=-17 16=-18 17=-23 18=-24 19=-22 20=-28 24=-13 25=-15 26=-13
v none possible not|3=13 11=10
v none possible|5=15 10=-9 19=-13
v none present passive|5=-11 11=13 12=-15 19=-11 21=11
v none present|0=11 1=36 5=-45 6=14 7=-24 11=10 12=-31 16=27 17=-13 20=-29 21=-11 23=-11 26=-14
v none should|5=-17
v none would|0=13 2=-15
v number future passive|11=11
v number future|11=10
v object present|2=28
v offer past|10=-25 11=-22 19=-11
v open past passive|19=13
v open past|6=12 21=-12
v open present passive|4=16
v oppose past passive|2=13
v oppose past|10=-10
v oppose present|2=23
v order past|0=-15 23=28 25=12
v outnumber present passive|4=-10
v owe present|1=44
v parlé past|19=10
v participate none|21=10
v partner present|2=10
v pass past|2=10 24=14
v pay future not|1=13
v pay none|6=15
v pay past not|1=32
v pay past passive not|1=24
v pay past passive|1=-26
v pay past|1=-11 6=-19 11=-10 12=-14
v pay present passive not|10=9
v pay present|1=-31 2=-17 6=21 10=-16 11=14 12=-13
v pay would passive|19=10
v pay would|4=14
v place present|5=-10
v plan none passive|11=13
v plan past passive|11=19
v plan past|11=-9
v plan present passive|11=12 21=10
v plan present|21=11
v plead past|5=26 6=23 7=20 10=11
v pledge past not|19=11
v pledge past passive|11=-16
v pledge past|6=-11 10=-12 12=-9 19=-11
v point past|11=17
v post present|5=11
v prepare present|19=9 23=12
v present past passive|11=13 21=12
v present present|19=-10
v press past passive|26=11
v press past|5=10 9=9
v press present|2=11 9=13 10=-11
v prevent present|3=11
v prohibit past|0=20
v prolong present|24=17
v promise future|11=15 19=-11 24=10
v promise none passive|3=15 11=9 21=13
v promise none|10=-9
v promise past not|2=-16 4=-9 10=-10
v promise past passive|4=12 5=10 10=-19 12=-12 17=10 22=-13 23=-11 24=11 25=12
v promise past|1=-22 2=-29 4=15 5=-11 6=-37 7=-18 9=-12 10=-17 11=-14 12=-33 13=-16 18=-18 19=-24 20=13 21=32 24=17
v promise possible not|1=10
v promise possible|21=14
v promise present not|2=19
v promise present passive|6=13 20=9 23=-10
v promise present|0=-12 3=-11 4=15 5=-14 9=-12 10=20 12=-22 19=-29 22=-15 23=17 24=-33 26=-11
v promise would passive|10=11
v promise would|5=-11 24=11 25=11
v propose past|11=10 23=11
v protect present|17=11 23=10
v provide none|9=10 10=-12 11=10
v provide present|5=9 11=12 25=-9
v push past|9=10
v put none passive|24=13
v put past passive|4=15
v put past|2=14 11=-12 16=13 22=12
v put present|1=9 2=10 9=12 10=-9 11=19 18=11 24=-10
v put should|4=12
v put would|10=11 23=11
v raise future|21=-9
v raise none passive|11=11
v raise past|11=12 21=20 25=18
v raise present|11=-10
v rally present|10=35
v reach past|22=11
v reach present|4=10 11=13 14=13
v read past passive|21=10
v rebuild none|19=14
v recall past|12=11
v receive past|19=-24
v receive present|9=11
v recommend past|11=11
v recommend present|12=13
v reduce present|1=9
v refer past|23=-11
v refuse future|2=10
v refuse past passive|5=-10
v refuse past|0=-14 4=-15 5=-24 6=-10 7=9 9=10 19=-17 20=-11
v refuse present not|2=15
v refuse present passive|2=13
v refuse present|0=-10 2=28 10=-10 11=-9
v refuse would|2=11 23=14
v regret present|9=9
v regroup past|5=10
v reinforce none|5=12
v reinforce present|5=15 10=-14
v reject past|2=-12
v release past|2=10 10=12 12=-13
v release present|2=12
v relieve none|11=11 21=13
v relieve present|11=-13
v remain future|4=14
v remain past|5=11
v remain present|1=23 4=11 11=22 17=9
v remark past|10=13
v remove past|2=14
v renew past passive|24=18
v renew past|7=10 23=-10
v renew present passive|24=-15
v renew present|24=-11
v renew would|24=14
v reopen possible not|11=12
v repair present|12=-10
v repatriate present|1=12
v replace present|23=15 25=12
v reply past not|5=9
v reply past|2=13
v report past|21=9
v request none passive|6=17
v request past|7=18 8=16
v request present|5=27
v reserve present|6=11
v resign past|2=12
v restore present|10=-11
v resume none|23=11
v resume present|5=17
v retort past|10=14
v review none|7=15
v review past|21=10
v rule present|3=13
v run past|1=9
v run present|17=12 21=12 23=-16
v say future|19=15
v say none|1=-16 5=-14 6=-10 10=-12 12=-15 17=11 21=-14
v say past not|2=-12
v say past passive|5=-25 20=10 22=-11 23=-10 24=11
v say past|0=-32 1=29 4=9 5=-19 7=-27 9=-14 10=-18 12=-13 17=-16 19=-14 20=11 22=-22 23=-14 24=-31 25=-15
v say possible not|5=12
v say present passive|2=10 10=10
v say present|2=12 5=-18 9=-9 10=-18 11=-12 17=-16 19=-18 24=-22 25=-10
v say should|19=11
v see future|19=11
v see none|10=11 22=11
v see present|5=20 19=16 22=35
v seek none|10=9
v seek past passive|12=16
v seek past|5=16
v seek present|10=9
v seize past|23=12
v send future not|5=-11
v send future passive|11=-11
v send future|5=-12
v send none|2=-23
v send past|4=-11 5=-20
v send possible not|2=12 4=11
v send present not|5=-19
v send present|1=14 5=14 7=9 10=-31 11=-14 19=-9 21=-11 26=9
v send would|5=-18
v serve future not|2=18
v serve future passive|10=11 11=31 21=14
v serve future|13=9 20=11 21=-18
v serve none not|1=9
v serve none passive|19=10
v serve none|5=10 10=19 11=-21 19=-11 23=-11
v serve past not|11=15 23=-9
v serve past passive|0=12 11=21 20=11 21=11
v serve past|1=-12 2=-11 3=-13 6=-12 7=-11 10=-15 11=-31 19=-37 22=-13 23=-15
v serve possible|11=35
v serve present not|3=10
v serve present passive|11=17 17=14 19=10
v serve present|0=15 1=16 2=-11 3=-20 4=13 6=-19 10=-28 12=-15 17=-14 20=11 21=-22 22=-18 23=-14 24=-9 25=-22
v serve should|0=-9 11=28
v serve would not|2=12
v serve would|19=-9
v set past passive|8=11
v set present|9=15 12=-12 23=16
v settle past|16=10 18=12
v settle present passive|1=11 2=9
v share past|10=13
v share present|6=16
v shell none|3=9
v should should|5=-14
v show past passive|22=9
v shrink past|1=10
v sign future passive|17=13
v sign none|17=12
v sign past passive|16=10 17=11 18=16
v sign past|2=-11 10=-14 16=35 18=14 21=-15 22=-10 25=-10
v sign possible not|21=14
v sign present passive|17=14
v sign present|17=13
v sit past|19=18
v sit present|2=18
v slow past|4=15 23=10
v spare present|1=17
v speak none|18=11 21=15
v speak past|1=-12 17=-9 20=-14 21=-11 22=-10
v speak present|2=16 11=15
v spend past passive|1=20
v spend past|1=-12 19=17 20=-9 22=18
v stand present|1=-10 19=10
v stand would|23=14
v start present|10=11
v state past|1=13
v stay past|26=10
v stay present|5=21 10=-12 11=-15
v stay should|0=17
v stay would|22=16 23=9
v step present|10=18
v stop past passive|1=-10
v stop present|10=13
v study present|5=17
v submit past|23=-14 25=12
v sue past|0=29
v supply future|18=11
v support none|11=11
v support present|8=13 10=12
v suppose past passive|11=11
v suspend past passive|2=9
v take past passive|20=12
v take past|2=-10 11=-25 21=10
v take present|4=-14 6=9 7=-10 10=10 19=-17 21=-10 23=-10
v take would|23=13 24=9
v talk should|19=-10
v telephone past|20=18
v tell past passive|2=10
v tell past|3=-13 10=-23 12=10 17=-10 21=-17 22=16 23=-10
v tell present|20=20
v terminate past|26=18
v terminate present|26=11
v thank none|20=17
v thank past|2=-11 19=-23 20=-15 21=-13
v thank present|20=11 22=15
v think past|9=11
v think present|5=-16 9=10 11=-12
v threaten past|1=-9 23=11
v threaten present|1=27 23=-10
v throw present|10=15
v train present|23=11
v train would|5=10
v transfer past passive|6=16
v transform none|2=18 25=19
v transform present|11=-11 23=-15
v travel past|22=12
v treat would passive|2=14
v try past|10=13
v try present|10=12
v turn none|2=18 25=-19
v turn past|2=-10 3=9 6=-11 7=17 8=12 10=12
v turn present|8=10 11=10 19=10 25=11
v turn would|2=14 11=10
v urge none|10=16
v urge past|1=-12 5=32 9=-10
v use past|10=13
v visit future|10=10 22=12
v visit none|10=11
v visit past passive|19=13 22=10
v visit past|10=-16 22=14
v visit present|22=-12
v voice past|2=9 10=11
v vote future passive|26=-10
v vote future|24=16
v vote past passive|25=10
v vote past|2=-9 11=-12 25=-10
v wait past|4=10
v wait present|4=9
v wait would|2=15 6=13
v want future passive|11=11
v want future|21=12
v want past not|2=11 4=-11
v want past|4=15
v want present|4=18 6=-11 8=9 10=17 11=-17 13=-10 17=9 19=-12 22=-9
v want would|5=29 7=22 19=13
v warn past|1=18 21=-10
v warn present|1=17 2=10
v weigh present|5=-17 22=10
v will future|19=-10
v win past|24=-10
v wish present|16=10
v withhold none|2=14
v withhold past|2=19
v withhold present|2=10
v work past|4=9 11=9 19=10
v work present|11=-11
v would would|11=-10
v write none|5=13
v write past passive|0=11 25=9
v write past|6=11 7=10 20=-12
w 's|0=11 2=16 4=-15 11=-41 12=13 17=-15 20=27 21=-9 22=35 23=-21 24=-16 25=13
w *|10=9
w /|19=14
w 12th|19=10
w 2699|23=17
w 2719|6=14
w 2767|23=10
w 2793|23=10
w AU|1=10 5=16 6=26 10=-17 11=25 19=-18 23=16
w CARICOM|6=12 9=10 20=-13 22=-9 23=-17
w DATE|0=21 3=13 5=14 6=-22 9=11 12=-16 13=-9 16=19 17=12 18=24 19=38 20=18 21=39 22=27 23=39 24=26 25=20 26=21
w ECOWAS|21=-9 23=44
w EU|8=12 11=-10 13=18 14=15 21=13 22=-16 23=13 25=31
w FIGURE|0=-15 4=10 8=-25 9=-12 10=-46 11=43 12=-11 13=28 14=12 17=-21 18=-24 19=10 20=-19
w G20|19=-11 21=14
w G7|10=20
w HOST|0=-19 2=23 4=-14 5=25 6=-15 8=25 10=30 12=-26 13=-10 14=14 17=15 19=18 20=-17 21=22 22=10 23=-25 26=10
w IGAD|21=-9
w LEADER|6=29 9=17 10=20 11=-11 16=-13 17=14 19=40 20=31 21=23 22=33 24=-19 25=-12
w MISSION|3=-12 5=11 19=10 23=14
w MONEY|0=-13 4=-11 5=-14 6=-10 7=-12 10=-11 12=40 16=-10 18=-11
w NATO|5=22 13=11 19=16 22=10 23=-10
w OAS|18=10
w SADC|1=11 10=-10 11=-10 21=-10 22=9 23=11 24=10 26=32
w STATE|1=-21 2=20 3=-12 4=-12 6=16 8=-17 9=-15 10=11 11=-41 12=-52 13=-16 16=15 21=11 22=10 24=-21 25=-14 26=-42
w UNSC|2=-13 5=14 6=-12 7=-10 9=10 23=44 24=20 25=22 26=21
w UN|0=-19 2=23 3=-12 7=-12 9=20 10=23 12=13 16=11 17=-17 18=23 19=-18 21=10 22=-13 23=-23 24=11 25=21 26=-16
w WB|12=-16
w ^abyei|11=10 18=9 25=12
w ^admiral|7=12 13=10
w ^affairs|2=13
w ^africa|26=11
w ^agencia|2=12
w ^albares|26=9
w ^albin|5=14
w ^ansa|10=10
w ^aoun|22=13
w ^arish|18=12
w ^assembly|11=12 19=21 21=10
w ^bintou|18=19
w ^blue|3=19
w ^cabo|5=14
w ^carreiras|7=9 19=10
w ^chacha|17=-10
w ^chiefs|19=17
w ^christine|2=18
w ^christopher|22=11
w ^christophe|18=13
w ^coast|5=11
w ^command|5=10
w ^committee|12=13
w ^community|10=11
w ^conference|4=10
w ^conille|5=10 6=12
w ^costs|12=-11
w ^council|1=16 10=-10 11=10 19=-17 20=-9 23=-16 24=14
w ^countries|5=10 9=11
w ^court|0=26
w ^defence|11=-9 21=-9
w ^delays|4=12
w ^delegations|21=9
w ^delgado|5=14
w ^deployment|11=-11
w ^de|1=10 21=11
w ^east|19=11
w ^el|18=18
w ^european|10=13 24=16
w ^executive|1=13 22=12
w ^f-16|5=14
w ^finul|23=-10 26=16
w ^foreign|6=12 18=17 22=-10
w ^foto|16=11
w ^françois|23=-9
w ^further|11=13
w ^gaza|2=13
w ^general|1=9 4=15 10=-9 19=13 22=19
w ^goma|2=9 22=11
w ^government|5=-15 10=-9
w ^group|10=16
w ^gryparis|7=12 13=10
w ^gulf|6=16 19=18
w ^harris|20=-16 22=12
w ^helena|7=13 19=15
w ^helicopters|7=13
w ^henry|5=11 22=10
w ^high|0=35
w ^house|2=20
w ^houthi|23=10
w ^ibrahim|2=10
w ^intérieur|8=11
w ^janeiro|11=12 21=20
w ^jim|2=12
w ^jonas|10=11
w ^joseph|22=19
w ^keita|18=13
w ^kenyatta|9=14
w ^kivu|18=11
w ^korir|2=10
w ^lack|4=11 23=14
w ^lagos|7=11
w ^lambrecht|2=15
w ^late|4=11
w ^latin|5=14
w ^la|19=10
w ^lucas|19=9
w ^lucía|7=11
w ^lutundula|18=17
w ^m23|2=12 23=11
w ^magosi|22=9
w ^mahamat|5=14
w ^maphwanya|4=12
w ^marles|7=10
w ^mccaul|2=11
w ^member|6=19
w ^miami|19=9
w ^michel|22=18
w ^mid-2026|25=9
w ^minister|2=-16 5=-10 10=12 18=11 21=-13 22=15
w ^ministry|10=10
w ^mohammed|7=10 19=9
w ^mr|0=11 19=-10
w ^musa|5=16 22=12
w ^muslim|10=10
w ^mwita|17=-10
w ^naples|5=20
w ^national|12=9 19=-9 24=-13
w ^new|18=10 19=20 21=26
w ^northwood|19=14 20=10
w ^north|3=10
w ^nueva|19=12
w ^opposition|2=-16
w ^parliament|2=-9
w ^partners|10=12 21=12
w ^pemba|26=11
w ^political|2=15
w ^prime|2=-10 21=-9
w ^puerto|3=-10
w ^ramdin|5=10
w ^rear|7=13 13=10
w ^red|24=12
w ^representative|19=-10
w ^republican|2=17
w ^republic|19=15
w ^richard|7=10
w ^rio|5=10 10=10 21=18
w ^risch|2=21
w ^sandf|4=13
w ^santiago|5=12
w ^sea|13=11 24=10
w ^secretary|5=13 19=26
w ^senate|2=29
w ^senator|7=-9
w ^senior|21=14
w ^simon|20=-16 22=10
w ^sing|2=11
w ^staff|5=10
w ^states|5=13 6=17 10=-12 24=-10
w ^state|5=9 17=15 19=13 21=-9
w ^taoiseach|22=11
w ^trade|21=16
w ^tribune|4=14
w ^un-backed|2=-9
w ^union|7=11
w ^vasileios|13=17
w ^west|19=10 23=16
w ^wharf|4=14
w ^wire|5=16 19=9
w ^york|1=15 6=11 17=-11 18=12 19=18 21=34
w ^young|2=13
w ^élysée|18=10 21=23
w about|1=15 2=-12 5=-23 7=-11 10=9 16=-11 20=27 22=-18
w above|1=15
w abroad|0=21 4=-12 5=-9
w absence|1=9
w abstain|23=16
w abstention|23=17
w according|4=14 12=10 24=10
w accord|17=18 19=-12 23=-19
w account|3=10 10=12
w accusation|19=-17
w acknowledge|10=11
w action|5=10
w activation|23=29
w additional|11=12
w add|3=12 11=-12 19=-12
w adjourn|0=10
w administration|2=17
w adopt|11=9 12=-9 19=11 23=-19
w advance|3=13
w adviser|1=15 10=10 19=17
w affair|2=14 3=12 21=13
w affect|1=16
w affirm|10=13
w afford|6=11
w african|10=-16 19=11 24=10
w after|1=-14 2=13 4=-10 5=28 10=-10 11=-19 19=10 20=13 21=13 26=30
w against|3=11 11=10 19=-11 25=10
w again|3=-11
w agenda|19=-17
w ago|4=10
w agreement|0=14 16=-11 17=58
w agree|10=-25 14=10 18=22 21=-10 24=12
w ahead|22=9
w aid|2=-10 5=15 8=10 10=-15 11=-10 24=-12
w aircraft|3=16 5=9 7=13 9=14 13=11
w airfield|9=14
w airport|3=19 11=-10
w air|4=12 6=-11 9=34 17=-9
w alive|21=9
w alliance|22=20
w allocate|12=-9
w allowance|1=17 22=10
w allow|0=10 2=17 22=-11 23=15
w ally|10=11
w alone|5=12
w already|1=26 5=-11 11=-10
w also|2=-22 4=-9 10=-18 12=-14 19=-15 22=-12
w although|1=-13 5=-9
w ambassador|2=-13 5=-23 6=10 21=-10
w ammunition|4=-15 7=-10
w among|1=14 2=-11 10=-9 19=-11
w anchor|2=11
w and|4=9 5=19 6=11 7=16 8=-9 9=26 10=10 11=22 13=16 16=27 17=14 18=18 20=-18 25=19
w announce|2=-10 11=-10
w annual|12=17
w anyone|4=10
w anywhere|22=11
w appeal|7=20 10=21
w approach|10=17
w approval|1=11 2=10 23=17
w approve|5=-13 11=9 23=12 24=-18
w arab|10=13
w argue|2=14 4=-12 19=15
w argument|5=9
w armed|5=10
w armored|5=-10 7=20
w army|0=-10 4=-17 10=-13 12=-9 18=-14 21=-18
w arm|10=-9
w around|5=13
w arrangement|18=12
w arrears|1=9 12=11
w arrival|2=9 3=14 11=-10
w arrive|4=12 11=12 19=-10 22=-20
w aside|5=11 7=11 12=-11
w ask|0=-9 2=-19 5=13 9=30 10=12 13=29 20=-10 24=-10 25=18
w assessment|22=15
w assign|5=13
w assistance|25=14
w assist|20=10
w assure|11=10 20=9
w as|0=10 4=-15 5=12 7=18 10=-9 19=-23 21=-10 22=-15 24=-19 25=9
w attack|3=12 11=-9 19=-12
w attribué|12=15
w at|0=-18 1=-29 3=-14 6=-10 8=11 9=-14 11=11 12=12 16=-14 19=17 21=33 22=17 23=10 25=-20 26=-15
w authorise|11=9
w authorized|11=21
w authorize|11=33 21=10 23=25 24=-14
w autumn|11=-12
w avenir|20=10
w await|0=15 16=15
w a|2=10 5=14
w backing|9=12
w back|1=-12 4=23 5=-10 25=10
w banner|21=10
w ban|0=17
w barge|4=10
w bar|0=20
w base|4=38 5=-10 11=-13 22=22 23=-9
w battalion|5=10 10=-17 12=-11
w beat|24=10
w because|0=15 1=36 2=35 4=31 11=-9 22=15 25=12
w become|25=18
w bed|4=9 23=10
w before|0=-15 4=-10 19=9 20=11 22=-12 23=-10 26=-11
w begin|10=-11
w behalf|7=9 9=10
w behind|4=-10 10=15 19=12
w being|2=11 6=16 9=10 17=9
w believe|11=-12
w below|11=19
w beside|21=15
w between|16=15 17=13 20=10
w beyond|4=14
w be|1=17 2=14 7=-25 8=-11 10=-26 12=22 13=11 17=14 20=-11 22=11 23=-10 26=-13
w bid|6=16
w big|10=-9 11=10 25=10
w bilateral|2=9 16=-11 17=16
w bishop|20=-12
w blame|4=13
w blessing|23=-9
w block|1=-9 2=22
w bloc|6=10 23=19
w boot|2=11 4=21
w border|4=-12 5=-12 8=11 9=13
w breakfast|21=11
w briefing|2=11
w brief|19=10
w brigade|2=14 8=13 11=12 19=13
w bring|5=-15 11=15 21=10
w brother|5=10
w budget|1=25 2=12 6=-10 11=-11 12=32 21=-10
w build|4=9
w but|0=-12 1=-11 2=14 3=18 4=15 6=-13 9=18 11=15 12=-19 18=-9 19=-19 20=-10 21=-11
w buy|1=-11
w by|0=11 3=9 4=11 5=27 11=18 16=-11 17=-11 18=25 20=17 22=-11 23=19
w cabinet|19=-16
w call|0=-10 1=-11 6=11 20=17 21=11
w camp|5=-11
w cancel|21=11 22=15
w can|2=28 3=9 4=18 6=12 10=-13 19=-10
w capital|0=-11 2=-16 5=12 19=-12 22=18
w careful|11=11
w casualty|20=10
w ceasefire|21=10
w ceiling|11=47 24=9 25=11
w central|5=9 21=11
w certain|2=11
w chair|5=21 9=9 19=-12 20=10 21=10
w challenge|0=13
w chamber|2=9 24=-10
w change|10=13
w charge|2=-11
w chief|7=11 18=10 19=41 20=14 22=16
w cite|3=13 4=10
w city|4=-10
w civilian|1=-11 11=15
w clearance|2=13
w clearing|5=12
w climate|21=-11
w closed|19=13
w close|3=-21
w closure|3=20
w coalition|19=21 21=17
w colleague|10=14 16=14 19=17 23=-9
w come|2=-19 11=12 19=18
w commander|5=12 7=34 10=-18 13=21 21=-11
w commando|5=11
w command|10=12 11=-10 13=11 22=11
w comment|4=-9
w commission|12=11
w commitment|2=-11 20=16
w committee|2=24
w common|1=9
w communique|24=10
w community|5=-12
w complain|24=-10
w concern|10=9
w concerné|20=11
w conclude|17=20 26=10
w conference|19=-25 21=53
w confer|19=12 20=10
w conscience|10=16
w consent|1=10 2=16
w consider|19=9 25=10
w constitutional|0=-17 23=14
w consultation|19=-10
w contempt|0=16
w contingent|1=-11 3=10 11=-29 23=-10
w continue|16=11 21=15
w contribute|6=9 10=19
w contribution|1=-14 11=14 23=13
w contributor|11=13 16=13 21=10 23=15
w convene|19=24 20=14 21=15
w conversation|20=14
w convoy|4=14
w coordinate|5=-11 21=16
w coordonner|22=17
w core|6=14
w corridor|5=9
w cost|6=11 7=12 10=-10 24=-11
w could|2=16 4=15 6=-11 11=25 19=22 21=10
w council|2=30 6=15 10=-11 19=-12 23=-24
w counterpart|6=10
w country|1=-14 2=-30 4=-14 6=-15 19=10 20=10 21=11 22=-11 23=-19 24=-12
w count|11=13
w courage|5=9
w course|8=15
w court|0=29 17=15
w cover|1=16 2=16 9=14 10=12
w create|23=21
w creation|6=13 23=-9 25=9
w credit|21=11
w crew|5=12
w cripple|1=27 23=-11
w crisis|1=21 20=-10
w current|1=21
w cut|3=22
w date|11=-15 19=-9
w day|1=-10 11=-14 16=10 19=31 21=-10 23=18
w deal|2=12
w debate|2=-17 24=12
w decide|17=-12 23=22 24=27 25=23 26=35
w decision|19=-11
w declaration|18=21
w declare|0=10 11=-9
w defence|9=11
w defense|7=11 10=-12 11=-10 12=-9 17=14 19=9 22=24 23=-9
w delay|1=24 3=27 5=28 6=9 7=10
w delegate|21=13
w delegation|19=23 22=17
w deliberate|0=14
w demand|2=-12 5=-12 6=16 10=-15
w demining|19=12
w depart|2=17
w depend|10=14
w deployment|0=41 1=16 2=11 3=22 4=11 5=13 10=-11 11=-45 24=-19
w deploy|2=-10 5=10 11=16
w deputy|22=9
w detailed|7=10
w detail|16=9
w detention|2=14
w determine|24=11
w diesel|4=20
w dig|6=11
w dinner|19=13
w diplomat|2=30 11=10
w director|19=-10
w disclose|5=12 10=10 20=12
w discuss|19=15 20=-10
w disengagement|18=16 23=-9
w dispatch|11=-9
w disposition|5=11
w dollar|12=9
w donor|1=15 4=11 5=-10 6=39 10=-14 19=10 21=21
w door|19=13
w down|7=17 8=11 10=-15 19=10
w do|4=-17 5=-36 7=-10 10=36 12=-10 19=-11 21=-12 22=-13
w draft|11=12 18=13 23=26 25=21
w draw|10=-10
w drift|1=13
w drive|19=16
w drone|2=10 6=12 7=18
w due|1=10 2=-14 5=12 6=9 17=10 19=19 23=-10
w during|16=16 17=-16 19=19 20=12
w développement|20=9
w each|19=12
w earlier|1=9
w earmark|5=10 21=15
w eastern|2=12
w effect|18=17
w effort|10=9
w election|2=-11 10=-9 19=-12
w empty|1=13
w encourage|6=25
w endorse|18=10
w end|2=-17 3=10 12=-13 25=9
w enemy|2=12
w engineer|4=11
w envisage|11=21
w envoy|10=13 11=10 18=10 23=-11
w en|5=17 17=-11 20=15
w equipment|4=11 5=27 7=23 8=13 12=-11
w estimate|17=-10
w european|20=18
w euro|2=12
w evacuation|4=12 16=11
w evaluate|12=17
w evening|20=-14
w eventual|11=15
w event|21=9
w even|10=14 11=12 22=13
w everything|1=10 4=9
w example|5=11
w exchange|18=12
w exclude|2=21
w executive|19=-12
w exist|0=10 2=11
w expand|11=18 25=14
w expect|3=12 4=11 6=13 22=11
w expert|23=-12
w expire|16=10 24=-14
w explain|1=-11 19=11
w express|2=10
w extend|10=12 23=-13 24=37 26=-10
w extension|24=25
w extraordinary|21=15
w extra|24=11
w face|0=-9 1=11 19=10
w facility|4=11
w fact-finding|5=23 22=16
w fail|2=16 25=11
w fall|11=-14
w far|1=11 2=-9 5=24 11=-20 12=-13 23=12
w fase|5=12
w fault|4=10
w favor|2=-9
w feed|12=-10
w fellow|2=11
w few|22=19
w field|11=-12
w fifth|1=20
w fighting|3=12
w fight|24=14
w figure|11=17
w fill|21=21
w finalize|17=18
w finance|6=11 11=13
w financial|6=13
w find|0=13 4=-9
w finish|4=10
w first|1=-17 2=-14 5=-14 6=-16 10=-20 12=25 18=-10 19=-14 21=-12 24=-14
w fishing|19=-10
w five-nation|21=11
w five-year|17=11
w fix|23=9
w flag|11=10
w flight|4=15
w flow|4=10
w fly|1=16 18=9
w follow|10=-9 17=-13
w forbid|2=14
w force|0=-32 1=22 2=-29 3=-11 4=-11 8=-10 9=10 10=28 11=22 13=-10 17=15 21=29 23=20 25=11 26=-12
w foreign|1=-14 2=16 5=14 10=11 19=21 22=13 23=23
w foresee|11=12
w formally|26=14
w formed|24=10
w form|6=11 23=12
w fortnight|1=12
w forward|5=10 6=10
w for|0=9 4=15 5=14 6=15 7=31 8=13 9=22 10=26 11=16 13=11 16=-12 17=-15 19=15 20=-25 21=13 23=9 26=-32
w frai|12=16
w freeze|1=-10 2=-13
w freight|7=16
w friendly|5=17
w frigate|2=-12 11=-12 13=19
w from|0=-9 1=-12 2=29 5=-20 6=-16 7=-12 10=-14 17=-12 18=-13 19=15 20=-21 21=-27 22=-29 23=-9 24=-15 25=19
w fuel|4=-16 7=-15 9=17 18=10
w full|1=17 4=13 11=-14
w funding|1=16 6=20 21=9
w fund|1=10 10=-12 19=-13 21=-10
w further|1=-10 10=12 11=13
w future|19=11
w gang|2=-11 3=-25 5=9 12=-10 23=-10
w gap|1=38 12=12
w gathering|21=10
w gendarme|5=12
w general staff|19=11
w general|10=11 22=13 23=-13
w generation|21=14
w get|10=11
w gift|1=11 6=18
w give|5=-34 23=23 24=25
w government|1=-30 2=10 5=12 6=-13 7=-13 9=-11 10=-46 11=-20 12=-18 17=13 18=-12 22=-14 23=-10 24=-15 26=-12
w go|0=-11 1=20 5=-13 6=-15 7=-10 11=-11 17=14 21=10 24=-13
w grant|0=11 25=10
w green|23=19
w ground|2=-10 11=-17
w group|2=-11 5=15 10=-13 11=-11 21=-12 22=-9 23=11 24=-12
w grow|11=18
w guard|5=-20 8=10 11=-9
w guess|12=9
w guest|2=10
w génération|21=14
w half|10=-10 11=33 19=10
w hall|6=12
w hang|0=15
w hard|2=10
w hasten|5=11
w haste|5=12
w have|2=18 4=22 5=13 8=16 11=-9 17=-16 21=-15 24=-17
w headquarters|7=11 22=21
w head|19=-10 22=16
w hearing|0=14 7=-12
w hear|19=10
w heavy|4=10
w helicopter|4=9 7=31 13=19
w helmet|3=10
w help|2=-11 6=18 10=20 11=-12 21=-10 23=11
w hemisphere|10=13
w her|5=-11 19=15
w he|0=-10 3=-10 5=25 7=17 11=25 12=11 13=29 16=-13 18=-18 19=22 20=-12 24=-11
w himself|19=11
w him|5=10 6=12 17=11 20=22 21=13
w his|7=-9 19=20 21=-9 22=17
w hit|1=9
w hold|0=10 3=9 4=-12 6=11 19=13 22=-9
w hole|1=17
w home|1=19 3=-10 4=-11 5=-18 6=-11 10=-14 11=-17 19=-17 22=-12 26=10
w hope|5=23 19=16
w hospital|16=11
w host|19=-17 21=16
w hour|1=-9 2=-10 7=10
w however|3=10
w how|12=13 19=11
w hundred|5=11
w hurdle|1=22
w hurried|5=11 22=10
w hurry|5=11 19=11
w idea|2=13
w if|1=-22 2=-10 5=-13 6=-11
w immunity|17=12
w impartial|5=12 10=10
w implore|5=12
w impose|2=14
w in.|2=17 10=12 12=10
w include|11=11 12=-10
w including|10=13
w incoming|22=14
w increase|5=21 22=15
w indemnité|1=9
w independent|5=11 10=11
w initial|16=14 23=15
w initiative|23=11
w inspector|22=14
w inspect|22=13
w instruction|17=-11
w instructor|8=9
w insurance|4=13
w insurgent|5=10
w intention|18=9
w intent|18=22
w interest|10=11
w interior|1=10 10=9 12=12
w international|2=-12 5=-13 11=-21 19=-13
w intervention|2=10 5=14 10=-9
w into|23=-14
w introduce|2=18
w invitation|5=10 21=12
w invite|19=10
w involvement|2=11
w in|3=-9 5=14 9=-16 10=-11 11=-10 12=-31 13=-11 17=-9 18=19 19=32 21=24 25=11 26=11
w itself|10=15
w its|2=11 6=-10 7=13 11=-12 16=-16 17=-24 19=-14 22=-12 23=12
w it|0=25 5=-21 8=14 9=-16 10=16 11=27 20=-11 21=-11 22=-29 23=18 24=15 25=16
w i|9=9 20=12
w joint|11=13
w join|2=-11 10=9 11=-11 20=-13 22=-11 23=-14
w judge|0=14
w judgment|0=14
w justice|19=-9
w just|22=-11
w keep|1=-10 3=11 11=13 19=-15 23=-10 24=24 26=-10
w kenyan-led|19=12
w kill|0=-9 5=-10 11=-10
w king|22=10
w kitchen|7=12
w knowledge|10=9
w know|10=-12 11=-11 23=9
w l'|1=12 20=11
w lack|1=28 4=30 6=-10 11=14 12=21 17=-10 21=10
w lament|1=17
w landing|3=13
w language|5=11
w large|23=-11 24=-13
w last|4=-10 7=-11 11=-18 12=-10 19=-15
w late|2=-10 5=12
w launch|5=12 23=34
w lawmaker|2=17
w lawsuit|0=11
w lawyer|16=17
w law|2=-11 3=11 16=10
w leader|1=11 5=-9 6=-13 7=-13 10=12 24=19
w lead|2=-12 22=16
w learn|12=11
w least|7=10
w leave|0=18 3=-10 10=-20 11=-27 12=-10 19=-21 22=-17 23=-17 24=-11
w legal|0=13 17=12
w less|1=18 6=-12 11=12 12=11
w letter|2=17
w let|2=13 3=18 5=-11 10=-11 16=9 26=21
w level|11=11
w le|17=12
w lift|2=11 4=14
w light|23=19
w like|2=12 5=26 7=19
w limbo|2=15
w link|20=10
w little|1=14
w lobby|5=12
w logistical|9=18
w logistics|9=12
w longer|26=10
w long|0=13
w look|21=12 22=10
w lose|1=11
w lui|9=10
w lunch|19=11
w main|1=22 2=14
w make|1=16 5=16 6=10 11=-19 21=-9 23=-15
w mandate|1=-11 19=-10 23=-18 24=29 25=11 26=17
w many|11=14 12=9
w man|4=-12 5=23 10=-10 13=-10 21=10
w margin|21=23
w matter|2=22
w mattress|5=13
w may|0=22 11=19
w mean|1=15 10=10
w medevac|13=10
w medical|4=10
w meeting|1=13 2=-12 10=-9 17=-11 19=55 20=-18 21=33 22=-14
w meet|2=19 19=31 20=16 21=22
w member|1=14 2=12 4=-9 6=15 7=13 10=23 11=40 12=16 13=13 19=12 21=13 23=14 24=18
w memorandum|16=57 17=-12 18=-14 22=15
w merchant|10=12 23=10
w mes|3=17
w me|3=14
w migration|19=-9
w military|10=-13 23=-11
w mine|5=12
w ministerial|19=16 21=-10
w minister|7=21 10=13 12=-12 14=14 19=29 20=25 22=22 24=13
w ministry|2=16 8=16 16=16 18=10 19=-15
w misgiving|10=15
w mission|0=-26 4=11 5=-31 6=13 9=-13 10=18 12=11 14=16 16=-12 20=-11 21=-9 22=-12 23=10 25=30 26=26
w miss|17=10
w money|1=37 2=14 4=11 5=13 6=32 9=12 10=16 26=9
w month|1=25 7=-9 18=10 21=-16 22=-11 23=22 24=23 25=25
w more than|19=10
w more|3=14 5=20 6=16 7=20 10=21 11=-19 12=-9 13=10 21=-14 22=12 23=-11
w mostly|19=-12
w most|7=-9 11=-12 13=13
w mouvement|3=13
w move|4=17 5=-14
w much|2=21 6=9 23=-11
w multinational|2=-20 18=9 19=-11 24=-18
w must|0=10 2=-11 10=28 16=10
w my|13=13 20=10
w name|2=-12 5=-10 18=11 19=-12 21=17
w national|4=-18
w naval|23=23
w nearer|3=10
w near|4=-9 9=12
w necessary|16=11
w needed|12=12
w need|4=-23 6=15 7=12 11=16 12=-11 13=22 19=10 23=-12
w negotiate|16=10 17=13 18=-11 23=12
w negotiation|2=13 24=10
w neighbor|5=10
w never|11=19
w newcomer|4=9
w newspaper|2=-10 22=13
w new|12=-9 16=12 19=-17 21=-14 24=-19 25=11
w next|5=-13
w nobody|1=21 26=11
w none|23=14
w nor|2=9 23=13
w nothing|19=-9
w not|0=19 1=19 2=31 3=27 4=39 5=-27 6=-27 7=-12 10=-24 12=10 13=-15 16=-15 17=-28 18=-18 19=-36 20=-19 21=-27 22=-30 23=-16 24=-11 25=-9 26=-17
w nous|6=14
w now|1=-16 5=-16 10=-12 18=17 19=-15 21=-10 24=-9
w number|2=-10 11=33
w objection|17=10
w object|2=22
w obligatoire|11=12
w obstacle|0=12
w offer|5=-20 6=-10 10=-10 11=-14 19=-12
w officer|0=24 3=10 6=-18 7=-15 10=-29 19=-33 20=-12 21=-10 22=15 23=-9 25=-12
w office|6=-15 9=15 12=-9 23=-10 24=-9
w officially|11=13
w official|1=19 2=29 16=13 19=24 22=-9
w off|3=17
w of|0=-14 2=22 3=15 6=-15 7=-21 8=15 10=-11 13=-16 14=-9 18=13 19=12 22=17 23=15
w once|10=-10 18=9 21=9
w one-off|6=10
w only|11=-13 12=27 23=12
w on|0=-13 5=13 10=11 11=-22 12=-25 13=-21 14=10 16=16 17=10 19=31 20=19 21=20 23=18 25=-15
w open|4=15
w operation|1=-18 2=31 10=-11 11=-16 12=15 19=-16 23=25 24=23 25=13 26=26
w opposed|2=18
w oppose|2=20
w opposition|0=15 2=-41
w option|2=9
w order|0=10 11=-11 23=15 26=12
w organization|6=11
w organize|21=-10
w or|19=-11
w others|1=10
w other|5=26 6=36 8=10 10=35
w our|10=-11 19=-14
w out|3=-10 4=-17 5=-21 6=-24 11=-18 19=-19 22=-13 23=-13
w overflight|2=13
w over|4=-12 19=-23 23=-10
w owe|1=31
w own|1=-21 2=-11 10=-12 11=-18 23=13
w panel|24=-11
w paper|13=9 16=16 24=11
w paragraph|2=13
w parliament|1=-12 2=-19 11=-11
w parole|5=11
w participant|21=13
w participate|21=12
w participation|2=11
w partie|21=11
w partner|5=-15 6=27 11=-10 19=-13
w part|6=-13 10=10 20=18 21=14 22=-14 23=19
w passage|6=9
w pass|2=9
w past|8=9
w patrol|1=13 2=9 4=14 5=-12
w pause|2=10 11=-12
w payment|1=21 2=-11
w pay|2=-10 4=10 5=-10
w peacekeeper|2=9 3=21 4=-11 7=-12 18=13 19=-25 21=-10 23=-17 26=16
w peacekeeping|2=16 23=-10 25=19
w peace|2=14 12=10
w pending|0=17
w people|1=-14 12=-17 22=-9 23=-9 25=9
w percent|5=-14
w perhaps|12=11
w permanent|2=11 6=13 18=9
w personnel|1=-15 2=-12 4=-16 5=17 6=12 10=-10 11=25 18=9 19=-10
w persuade|5=12 22=10
w petitioner|0=11
w petition|0=9
w phase|25=10 26=9
w phone|20=23
w place|4=12 5=-20 10=-18 11=18 19=-17 23=-19
w plane|7=-11
w planned|0=12
w planner|11=16
w planning|19=14 20=10 21=18
w plan|0=20 1=11 2=20 5=-11 11=21 12=-11
w plead|5=27 6=11 7=14
w pledge|6=-11 11=-24 12=-24
w plus|12=10 19=9
w police|0=16 2=-12 3=-19 4=-11 6=-18 7=-22 9=-11 10=-13 11=10 16=-11 18=-17 19=-14 20=-11 23=-11
w political|2=10
w politician|0=11
w port|4=-14 11=10
w position|10=9
w possible|5=12
w postponement|5=11
w posture|25=13
w post|3=10
w practice|1=15
w praise|23=-13
w predictable|6=11
w premier|19=23
w presence|2=-11
w present|4=10 21=24 24=-11
w president|0=-15 2=14 5=17 9=9 10=-18 18=-15 19=26 20=40 21=-15 22=16 23=10 24=-12
w pression|2=13
w press|6=-10 9=14 10=15 19=-11 21=-10 26=21
w prevent|3=12
w price|1=-10 12=18
w prime|2=14 11=-11 20=17 22=-12
w principal|2=14
w prison|17=9
w problem|1=19 4=20
w procurement|4=11
w profit|11=10
w prohibit|0=18
w prolonged|5=10 24=43
w prolong|24=19
w promise|1=13 6=-13 11=-9
w properly|1=10
w proposal|25=11
w propose|11=11 23=16
w protect|7=10
w protest|2=-12
w protocol|16=15
w provide|7=11 18=-11 19=-14
w province|0=10
w présence|26=11
w prévisible|6=14
w purpose|2=11
w purse|1=9
w push|4=16 9=10
w put|2=13 4=16 12=17 16=17
w quarterly|2=14
w quarter|1=31
w quart|1=13
w question|1=-12 2=-12 19=-16
w quick|5=10
w rain|4=10
w raise|1=-11 23=-9 25=10
w rally|6=9 10=21
w ration|9=10
w reach|11=19 14=13
w reaction|5=9
w readied|0=9
w readiness|2=9 19=12 23=13
w ready|0=17 4=14
w read|21=10
w reason|1=14 21=14
w rebel|10=-12 21=-12 23=12
w rebuild|21=-10
w recall|12=9
w reciprocal|17=22
w reduce|1=17
w reference|12=-10
w refer|23=-10
w refuel|2=9
w refugee|9=10
w refusal|2=21
w regional|2=10 9=12
w region|10=13
w regret|9=11
w reimbursement|16=17
w reinforcement|3=12 5=18
w reinforce|5=22 10=-11
w reiterate|2=9
w release|2=13 12=-15
w remainder|4=12 11=17
w remain|1=19 2=-12 11=14 17=10
w remark|4=17
w remove|2=15
w renewal|24=9
w renew|10=-11 23=-13
w renvoyer|1=11
w reopen|3=10
w repair|12=-15
w replace|25=12
w report|2=-35 5=-12 24=-12
w representative|7=10
w reproach|1=11
w request|5=35 7=33 8=26 10=-9
w require|2=11 5=-10
w reserve|6=11
w resignation|2=10
w resign|2=12
w resistance|2=21
w resolution|10=-11 23=14
w resource|6=14 23=-14 25=11
w respectively|19=11 22=12
w response|10=12 12=-12
w result|19=14
w retort|10=10
w reveal|6=-9
w review|11=9 21=10
w rich|6=14
w ring|20=14
w risk|1=16
w road|2=-14
w role|10=19
w room|21=16
w rotate|2=12
w rotation|2=22
w rough|12=9
w round|10=10
w ruling|0=24
w run|21=11 23=-14
w référence|2=9
w réponse|6=11
w républicains|2=11
w s'|1=-10 2=11
w safeguard|18=10
w sailor|11=-9
w sail|1=10
w same|2=-11 8=13 19=-10
w savoir|5=11 22=12
w say|0=-10 1=-12 4=-12 7=-16 8=-10 12=-35 20=-10 22=-25
w schedule|19=16
w scramble|10=21
w search|10=14
w sea|9=9 23=9
w second|5=9 7=17 19=14
w secretary|2=10 3=19 10=28 19=18 22=15 24=17
w security|1=18 2=-17 6=-11 13=11 19=12
w seek|10=14 12=20
w see|10=10 22=28
w seize|23=11
w senate|2=16
w senator|2=14
w send|2=-14 4=-9 5=24 10=-33 11=-34 16=-9 17=-9 18=-10 19=-17 21=-15 22=-10 24=-16
w senior|1=11
w sent|1=9
w serve|2=-16 11=12 19=-10 23=-12
w session|20=11
w settle|1=13 16=18
w set|9=13 10=-14 11=13 12=-18 14=10 23=10
w seventh|1=12
w several|10=10 19=10 23=-11
w se|1=17 11=-11 16=14
w share|6=12 10=9 11=11
w shelling|3=10
w she|1=10 11=29
w ship|4=-16 7=12 13=28
w shortage|1=10
w shortfall|1=17
w short|11=-10 12=10
w shoulder|6=11
w should|2=-9 5=-15 11=32
w shrink|1=9
w side|19=25
w signature|16=19 17=11 22=12
w sign|0=13 11=-9 16=19 17=14 18=42 21=-12 22=-13
w since|3=14 5=12 10=-10 12=-18 17=-9 19=-18 21=-14 22=-11
w single|9=11 19=-13
w situation|22=16
w sit|2=9 19=19
w size|11=10
w slow|2=12 4=9
w so far|2=12 25=12
w soldier|2=-29 3=-13 4=-15 10=-36 11=10 13=-15 18=-10 19=-27 21=-18 22=-31 23=-32 24=-9 26=-13
w somebody|7=13
w soon|5=15 10=-14 20=12
w southern|5=10 10=-19 26=15
w so|4=10 12=-9 24=16
w spare|4=11
w speak|1=-19 2=14 10=-12 11=12 22=-15
w special|7=11
w speech|10=9
w spend|6=-11 19=18 20=-13 22=10
w split|2=11
w spokesman|2=-12 5=-14 6=-15 10=-12 26=9
w spokesperson|1=14
w squadron|7=14
w stabilization|1=-10 2=-12 10=14
w staff|2=-10 4=10
w stage|2=12
w standby|4=12 23=21
w start|4=9 10=12
w statement|6=-11 10=-18 19=-13 21=-15
w state|1=10 2=-12 10=-10 11=-10 16=-9
w station|18=9
w status-of-forces|17=28 20=10
w status-of-mission|0=10 17=25
w status|17=31 18=-10
w stay|5=17 10=-14 11=-13 19=10 22=17 23=14 24=-18
w step|10=16
w still|4=21 11=-17 17=10
w stopover|18=10 22=10
w stop|0=14 4=-10 19=10
w strong|11=-29 19=9
w study|5=9 12=-9
w subject|10=11
w submit|23=-11
w such|1=10 2=19 9=10 10=10 18=9 23=-12
w sud|26=12
w sue|0=24
w summit|5=11 10=-12 19=-19 20=9 23=10 24=12 26=11
w sum|1=-13 6=-13
w supply|18=10
w supporter|23=-12
w support|4=33 5=-31 8=10 9=9 10=38 19=-9 21=-20 22=-12 23=-21
w suppose|11=18
w suspend|2=10 3=-10
w swear|2=10
w table|19=14
w take|2=-18 4=-18 7=-9 11=-22 16=-14 19=-13 20=23
w talk|2=-12 6=10 21=-20
w tarmac|5=10
w team|22=34
w telephone|10=11 20=49
w tell|5=-13 7=11 10=-19 11=11 12=15 23=-11
w terminate|26=14
w text|17=12
w thank|10=-12 19=-10
w than|1=22 5=-17 8=13 11=14 19=-11
w that|0=16 1=12 2=20 4=24 10=-13 12=20 17=19 18=13 19=10 24=-19
w theirs|7=9 13=10
w their|3=18 7=-21 9=15 10=38 11=-20 19=9 22=-24 23=-20 26=10
w them|1=18 10=-10 19=-13 22=11 23=-14 24=-13
w theory|11=14
w there|2=24 3=10 4=17 10=-12 22=16
w they|12=-9 17=-14 22=-10
w thing|2=10 4=10
w think|5=-13 11=-10
w third|4=9
w this|10=-11
w those|10=11
w threaten|1=11
w three-day|16=-11
w throw|0=10
w thru|16=10 19=22 23=-9
w time|1=-12 5=-32 7=-17 23=-19 24=16
w together|19=14 21=23
w too|1=17 2=-10
w topic|21=12
w top|10=11
w total|3=10 11=-11 12=10
w tour|22=-11
w to|1=-12 3=-21 4=-17 5=20 6=40 9=11 10=25 14=12 22=38 23=12 25=24
w trade|19=-29 21=-9
w trading|20=11
w trainer|5=-11 8=13
w training|8=14 9=15 12=-9 19=-14 25=16
w train|14=15
w transformation|2=17
w transform|2=14 25=19
w transition|23=16
w transport|9=20
w travel|22=18
w treasury|1=19
w tribunal|0=-12
w trip|22=10
w troop|2=-13 3=-15 4=-27 5=-21 6=-14 10=-28 17=11 19=-16 22=-18 23=-11 24=-15 25=-13
w trust|1=-11 2=-12 6=-11 12=-15
w try|10=18
w turn|2=12 6=-10 7=17
w turret|4=15
w twice|0=-10 2=-18
w two-day|16=11 19=31
w u.n.-backed|11=12
w unanimously|23=-11 24=11 26=16
w unanswered|5=11
w understanding|16=38 19=18 22=12
w under|1=-12 5=-20 10=-9 18=10 21=12 23=-26
w unfinished|4=10
w uniformed|11=22
w uniforme|11=12
w uniform|2=12
w union|6=-11
w unless|4=13
w until|0=13 2=13 6=-10 23=-12 24=38
w upper|2=15
w up|0=10 3=21 4=-9 8=11 9=10 11=-12 14=9 19=-15 21=-22 22=-13 23=13 24=19 25=-13 26=-12
w urgently|13=12
w urge|5=25 6=38 10=19
w use|2=13 9=12 18=18
w vehicle|1=-16 4=29 7=20 10=-11
w vest|4=10
w videoconference|20=25
w video|19=-11 20=36
w violate|2=11
w violence|19=-9
w visa|2=11
w visit|22=47
w voice|2=10
w voluntary|1=15 10=9
w vote|2=-16 5=-9 11=-23 23=-13 24=21 25=12 26=-15
w wage|1=-15 4=11
w wait|2=16 4=10
w waiver|6=15
w want|6=-19 8=22 17=10
w warning|5=11
w warn|1=18 21=-12
w warship|7=31
w wary|9=12
w war|19=-10
w way|18=18 19=13
w weapon|3=13
w week|1=-11 19=-17 22=10 24=10
w weep|22=-12
w weight|10=16
w weigh|22=12
w well|11=18
w we|1=-9 5=-15 6=12 19=-17
w what|1=14 2=-11 5=-15 10=10 19=16 21=24 23=14
w when|4=-14 16=13 19=20 22=-11
w where|4=-11 6=-13 11=-14 19=14 21=-14
w whether|0=15 1=-9 5=-24 6=-12 21=-10
w which|0=10 1=17 4=21 5=10 9=13 12=-27 17=11 18=18 19=-11 21=11 25=31 26=-12
w while|1=-12 2=-19 5=-20 19=-9 23=11 24=-13
w whole|8=11
w whom|19=15
w whose|6=15
w who|0=-17 1=-11 5=-9 6=-11 12=-9 18=-20 19=11 20=-12 21=-10 25=-10
w willing|2=10
w will|0=-22 1=13 2=-11 3=19 5=-15 6=-29 10=-15 20=11 22=-22 23=-32
w winter|5=13 11=-10
w wish|6=12 14=12
w withdrawal|10=-10 11=-10 19=-9 20=11
w withdraw|1=-14 2=-10
w withhold|2=31
w within|18=9 23=-12
w without|0=14 4=-12 10=16 21=-11
w with|0=13 2=10 3=-17 4=-18 6=17 7=18 11=11 12=-15 16=39 17=26 18=12 19=24 22=14 23=-10 24=-11 25=15 26=-18
w work|2=-9 19=11 23=-12 24=17
w worry|3=10
w would|1=-23 2=20 3=-11 5=11 7=15 10=-9 12=-13 17=-10 21=-20 23=-11 25=22
w wounded|16=11 18=13
w wrap|21=13
w write|5=11 8=10
w year|1=-12 5=-23 10=-18 12=31 14=11 17=12 19=-15 21=-18 23=18 24=31 25=-10 26=15
w yet|2=-18 4=15 17=13
w à|5=14
w ć|9=9
w č|9=12
`;
/** The share of right claims by chance, kind by kind, on documents that the weights were not made from. */
export const TOPIC_CURVES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  agreement: [
    [0.514, 0.325],
    [0.832, 0.575],
    [0.985, 0.852],
  ],
  engagement: [
    [0.341, 0.125],
    [0.429, 0.292],
    [0.61, 0.306],
    [0.764, 0.35],
    [0.874, 0.5],
    [0.959, 0.6],
    [0.991, 0.772],
  ],
  mandate: [
    [0.353, 0.1],
    [0.428, 0.125],
    [0.528, 0.4],
    [0.731, 0.55],
    [0.887, 0.575],
    [0.956, 0.675],
    [0.992, 0.833],
    [1, 0.983],
  ],
  obstacle: [
    [0.333, 0.2],
    [0.429, 0.225],
    [0.57, 0.35],
    [0.68, 0.388],
    [0.789, 0.425],
    [0.854, 0.45],
    [0.908, 0.7],
    [0.95, 0.85],
    [0.977, 0.875],
    [0.996, 0.947],
  ],
  request: [
    [0.337, 0.025],
    [0.362, 0.1],
    [0.384, 0.1],
    [0.418, 0.1],
    [0.447, 0.1],
    [0.486, 0.15],
    [0.59, 0.237],
    [0.716, 0.275],
    [0.823, 0.425],
    [0.923, 0.5],
    [0.973, 0.6],
    [0.995, 0.81],
  ],
  requirement: [
    [0.385, 0.138],
    [0.471, 0.275],
    [0.546, 0.3],
    [0.655, 0.35],
    [0.802, 0.425],
    [0.881, 0.55],
    [0.933, 0.725],
    [0.979, 0.808],
    [0.998, 0.922],
  ],
};
