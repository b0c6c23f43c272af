// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at beside 1 true|0=6
at beside 3 false|0=-5 1=6
at beside acts|0=7
at beside in|0=-5 1=5
at beside|0=7
at down 1 true|0=-9 1=7
at down 2 false|1=-7
at down acts|1=-6 2=6
at down agreement drafting|0=7 1=-6
at down agreement|0=7 1=-6
at down arrive|0=-7 1=6
at down authorised|1=7
at down bind|0=-13 1=13
at down by|0=-13 2=13
at down contribution|0=-5 1=5
at down delivered|0=-10 1=11
at down ended|0=10 1=-10
at down extended|0=-6 2=8
at down give|0=7 1=-5
at down hold|1=6
at down leave|1=-7
at down light|1=-7
at down mandate|1=-6
at down need|0=-6 2=6
at down none|0=-10 1=11
at down obstacle|0=-18 1=19
at down on|1=5
at down past perfect main|0=13 1=-12
at down present main|1=6 2=-5
at down request|0=20 1=-16
at down requirement|0=-6 2=7
at down say|0=9 1=-6
at down statement|0=7 1=-6
at else ,|0=-6 1=6
at else 1 true|2=-5
at else 2 false|0=9 1=7 2=-16
at else 2 true|0=-9 2=10
at else 3 false|0=6 2=-8
at else 3 true|0=16 1=-10 2=-5
at else acts|0=6 1=12 2=-18
at else adopted|0=-7 1=8
at else agreement signed|0=-7 1=9
at else agreement|0=-9 1=12
at else arrive|2=6
at else ask|1=6
at else authorised|1=6
at else authorise|1=7
at else back|0=-8 1=10
at else before|0=8 1=-8
at else bind|1=7
at else by|0=14 1=-7 2=-7
at else contribution|2=-9
at else dated|0=9 1=-9
at else decide|0=9 1=-8
at else delivered|0=10 1=-5
at else engagement held|0=-9 1=12
at else engagement planned|0=9 1=-7
at else extended|0=14 1=-18
at else extend|0=13 2=-12
at else from|0=9 1=-5
at else future main|0=-11 1=18 2=-7
at else future relative|0=24 1=-23
at else give|0=-12 2=17
at else in|0=-6 1=6
at else keep|0=8 1=-8
at else leave|0=11 2=-8
at else light|0=-6
at else mandate|0=10 1=-9
at else meet|1=12 2=-9
at else none gerund|0=-5 1=6
at else none infinitive|0=-11 2=10
at else none participle|0=-11 1=12
at else none|0=6 2=-8
at else of|0=21 1=-13 2=-8
at else on|0=-17 1=15
at else past main|0=11 1=-14
at else past perfect main|0=14 1=-10
at else past perfect relative|0=-11 1=12
at else past relative|0=-7 1=12 2=-5
at else past sub|0=6 1=-6
at else pledged|0=-17 1=14
at else port-au-prince|0=8 1=-8
at else present infinitive|0=6 1=-9
at else present main|0=-8 1=9
at else present relative|0=15 1=-13
at else present that|0=-9 1=10
at else promise|0=6 1=-7
at else refuse|0=-16 1=18
at else reluctant|0=5
at else request|0=11 1=-8
at else requirement|0=5
at else says|0=20 1=-13 2=-6
at else say|0=29 1=-23 2=-6
at else serve|0=-5 2=7
at else sign|0=13 1=-12
at else the|0=-21 1=11 2=9
at else to|0=-6 2=7
at else traveled|0=-6 1=6
at else until|0=27 1=-14 2=-13
at else withdrawn|0=7
at else would main|0=8 2=-8
at else would that|0=15 1=-7 2=-8
at else|0=25 2=-25
at loose ,|0=12 1=-10
at loose 2 false|0=13 1=-14
at loose 2 true|0=-14 1=25 2=-11
at loose 3 false|1=-6
at loose 3 true|0=7 1=-7
at loose acts|0=-8 1=19 2=-11
at loose agreement drafting|0=-11 1=12
at loose agreement|0=-14 1=15
at loose announced|0=10 1=-10
at loose arrived|0=-8 1=8
at loose at|0=-8 1=8
at loose authorise|0=7 1=-7
at loose back|0=7 1=-7
at loose bar|0=-14 1=15
at loose bind|0=28 1=-27
at loose by|0=-7 2=10
at loose changed|0=5
at loose considering|0=7 1=-7
at loose contribution|0=15 1=-9 2=-6
at loose delivered|0=13 1=-11
at loose deposited|0=8 1=-7
at loose end|0=9 2=-8
at loose engagement held|0=15 1=-15
at loose engagement|0=15 1=-15
at loose for|0=5
at loose give|0=9
at loose hold|1=5
at loose intervened|0=8 1=-8
at loose in|1=7
at loose leave|2=-7
at loose light|0=5
at loose mandate|1=-6
at loose need|2=5
at loose none|0=-29 1=24
at loose obstacle|0=-13 1=26 2=-13
at loose on|0=-14 1=18
at loose refuse|0=-11 1=11
at loose rejected|0=-8 1=8
at loose requirement|0=6 1=-12 2=5
at loose says|0=18 1=-16
at loose serve|0=-10 2=10
at loose since|0=10 1=-9
at loose unverbed|0=10 2=-13
at loose withdrawn|0=-7 1=9
at loose|0=10 2=-13
at main ,|0=-10 1=13
at main 1 true|0=-10 1=16
at main 2 false|2=6
at main 2 true|0=15 1=-6 2=-9
at main 3 false|0=6 2=-8
at main ^|0=11 1=-9
at main acts|1=5 2=-7
at main after|0=5
at main agreement drafting|0=6 1=-5
at main announced|0=-13 1=14
at main authorised|1=6
at main authorise|0=-5 1=6
at main a|0=7 1=-7
at main bind|1=-8 2=6
at main changed|0=6 1=-6
at main considering|0=-8 1=11
at main decided|0=-5 1=5
at main delivered|0=16 1=-9 2=-7
at main departed|0=-10 1=12
at main departs|0=-5 1=5
at main ended|0=7 1=-5
at main engagement planned|0=-5 1=6
at main engagement|1=7
at main extended|0=-16 1=15
at main future main|1=11 2=-7
at main give|0=-16 1=15
at main hold|0=-6 2=11
at main indicated|0=8 1=-8
at main in|0=19 1=-21
at main landed|0=7 1=-7
at main learned|0=9 1=-8
at main leave|0=13 1=-15
at main light|0=15 1=-10
at main mandate|0=-7 1=9
at main none gerund|0=8 1=-7
at main none infinitive|0=6
at main none participle|0=12 1=-9
at main none|0=-10 1=12
at main obstacle|0=7 1=-6
at main office|0=6 1=-6
at main of|0=-9 2=5
at main on|0=32 1=-20 2=-12
at main past main|0=22 1=-18
at main past perfect main|0=21 1=-16 2=-5
at main past perfect relative|0=-9 2=5
at main past perfect that|0=13 1=-12
at main past relative|0=-8 1=6
at main pledged|0=12 1=-19 2=7
at main possible main|0=-9 1=10
at main possible sub|0=-5 1=5
at main present infinitive|0=-31 1=35
at main present main|0=15 1=-6 2=-9
at main present relative|0=-6 2=7
at main present sub|0=9 1=-8
at main promise|0=7 2=-10
at main refused|0=-17 1=18
at main reluctant|1=8
at main repatriates|0=9 1=-8
at main reporters|0=-6 1=7
at main said|0=-15 1=17
at main says|1=8 2=-9
at main say|0=15 2=-12
at main should relative|0=-9 2=11
at main since|0=-14 1=15
at main thank|0=-5 1=5
at main the|0=13 1=-17
at main to|1=-9 2=11
at main want|0=-6 1=6
at main withdrawn|2=6
at main would main|0=-9 1=9
at main would sub|0=-8 1=8
at main york|0=6 1=-6
at main|1=13 2=-16
at own ,|0=12 1=-5 2=-6
at own -|0=9 1=-8
at own 1 true|0=9 1=12 2=-17
at own 2 false|0=-6 1=-13 2=19
at own 2 true|2=-7
at own 3 false|0=12 1=-14
at own 3 true|1=7 2=-9
at own ^|0=-24 1=26
at own acts|0=15 2=-14
at own agreement drafting|0=6 1=-10
at own agreement ended|0=6 1=-6
at own agreement signed|0=-12 1=15
at own agreement|1=-6 2=8
at own approved|0=-9 1=10
at own arrived|0=-8 1=9
at own arrive|0=12 1=-6 2=-7
at own ask|0=16 1=-10 2=-5
at own authorised|0=11 1=-9
at own authorise|0=-5 1=6
at own back|0=-13 1=18 2=-5
at own bar|0=11 1=-11
at own before|0=7 1=-7
at own between|0=10 1=-10
at own bind|0=6 2=-9
at own changed|1=7
at own completed|0=8 1=-8
at own consider|2=-7
at own contribution|0=-29 1=14 2=20
at own country|0=6 1=-6
at own delivered|1=16 2=-13
at own deposited|0=-5 1=6
at own despite|0=8 1=-8
at own due|1=-12 2=14
at own earlier|0=7 1=-7
at own ended|0=-13 1=9
at own end|0=20 1=-13 2=-7
at own engagement held|2=-8
at own engagement planned|0=-18 1=23 2=-5
at own engagement|0=-13 1=27 2=-13
at own expected|1=-12 2=13
at own extended|0=11 2=-10
at own extend|0=-11 2=9
at own for|0=12 1=-15
at own from|0=11 1=-8
at own fund|0=-7 1=7
at own future main|1=-32 2=34
at own future relative|0=11 1=-10
at own future that|0=6 1=-10
at own give|0=-13 1=8 2=5
at own haiti|1=-6 2=9
at own hesitate|0=-9 1=9
at own hold|0=6
at own in|0=8
at own keep|0=24 1=-10 2=-14
at own late|0=-10 1=10
at own launched|0=-8 1=8
at own leave|0=-6 1=17 2=-11
at own mandate|0=8 2=-12
at own meet|0=14 1=-17
at own men|2=-7
at own mission|1=5
at own nassau|2=8
at own none gerund|0=-6
at own none infinitive|0=14 1=-9
at own none|0=-12 1=-6 2=18
at own nor|0=5
at own obstacle|0=52 1=-46 2=-6
at own october|0=7 1=-6
at own officers|0=-16 1=11 2=5
at own of|0=-15 2=20
at own on|0=12 1=7 2=-16
at own past main|1=33 2=-25
at own past participle|1=7 2=-5
at own past perfect main|0=-12 1=23 2=-11
at own past perfect relative|0=11 1=-9
at own past perfect sub|1=6
at own past perfect that|1=10 2=-12
at own past relative|0=-16 1=22 2=-6
at own past sub|0=-6 1=10
at own pledged|0=-8 1=-19 2=28
at own port-au-prince|1=10 2=-6
at own possible main|0=-20 1=21
at own possible that|0=-10 2=13
at own present infinitive|0=8 1=-19 2=11
at own present main|0=15 1=-15
at own present sub|0=8 1=-8
at own promise|0=-18 1=16
at own refused|0=-6 1=9
at own request|0=-15 1=21 2=-6
at own requirement|0=22 1=-16 2=-6
at own say|0=25 1=-28
at own serve|0=-14 1=16
at own should main|1=8 2=-5
at own sign|0=-21 1=12 2=9
at own since|0=13 1=-9
at own the|1=10 2=-11
at own to|0=18 1=-30 2=11
at own troops|0=-10 2=12
at own until|0=5 1=-8
at own urged|0=8 1=-8
at own voted|0=8 1=-8
at own want|0=-6 1=7
at own withdrawn|0=-19 1=5 2=14
at own|0=14 2=-12
at up ,|0=14 1=-13
at up 1 true|0=6 2=-7
at up 2 false|0=-10 1=12
at up 2 true|0=9 1=-6
at up acts|0=-8 1=15 2=-8
at up arrive|1=5
at up bind|1=5
at up changed|0=14 1=-14
at up change|0=6 1=-6
at up contribution|0=-11 1=22 2=-11
at up council|0=-5 1=7
at up decided|0=5
at up ended|0=-9 1=11
at up give|0=6
at up in|0=-24 1=25
at up light|0=-8 1=9
at up meet|0=12 1=-12
at up none gerund|0=9 1=-9
at up none infinitive|0=-16 1=17
at up none|0=16 1=-15
at up on|0=8 1=-6
at up past perfect that|0=-8 1=8
at up past that|0=6 1=-5
at up pledged|2=-7
at up possible that|0=9 1=-8
at up present infinitive|1=10 2=-6
at up present that|0=19 1=-19
at up promise|0=-11 1=15
at up refused|0=-9 1=9
at up request|0=19 1=-18
at up said|0=9 1=-8
at up says|0=18 1=-12 2=-6
at up say|1=9 2=-5
at up sign|0=-8 1=8
at up would that|0=-7 1=11
at up|0=11 2=-14
back 0 agreement drafting|0=-9 1=12
back 0 agreement signed|0=22 1=-21
back 0 arrive|1=17 2=-13
back 0 ask|0=-9 1=13
back 0 authorised|0=10 2=-5
back 0 authorise|0=-6 1=7
back 0 back|0=-17 1=20
back 0 bar|0=-10 1=11
back 0 bind|0=22 1=-18
back 0 changed|0=-13 1=14
back 0 considering|0=8
back 0 delivered|0=25 1=-14 2=-9
back 0 due|0=5
back 0 ended|0=7 1=-6
back 0 end|0=8 2=-9
back 0 engagement planned|0=-13 1=14
back 0 extended|0=-11 1=-8 2=19
back 0 give|1=-11 2=11
back 0 hold|0=19 1=-18
back 0 leave|1=-21 2=22
back 0 light|0=21 1=-26 2=5
back 0 none|0=-21 1=20
back 0 obstacle|0=-6 1=14 2=-8
back 0 pledged|1=-19 2=17
back 0 promise|0=5 1=6 2=-11
back 0 refused|0=14 1=-12
back 0 refuse|0=10 1=-9
back 0 reluctant|1=10 2=-5
back 0 request|0=-24 1=29
back 0 requirement|0=14 1=-8 2=-7
back 0 say|1=-5
back 0 serve|0=21 1=-16 2=-5
back 0 sign|0=-6 1=7
back 0 suspended|0=16 1=-15
back 0 want|0=-12 1=13
back 0 withdrawn|0=-7 1=7
back 0|0=26 2=-31
back 1 agreement drafting|0=11 1=-11
back 1 agreement signed|0=-9 1=10
back 1 arrive|0=-6 1=12 2=-6
back 1 ask|0=-8 1=9
back 1 authorised|0=7
back 1 authorise|0=-18 1=19
back 1 changed|1=7
back 1 change|0=-9 1=9
back 1 committed|1=6
back 1 considering|0=25 1=-24
back 1 consider|0=6 1=-5
back 1 delivered|0=18 1=-9 2=-5
back 1 due|0=5
back 1 end|0=11 1=-12
back 1 engagement held|0=-6 1=8
back 1 engagement planned|0=6 1=-5
back 1 extended|0=-26 1=18 2=8
back 1 give|1=-12 2=8
back 1 hold|0=5
back 1 keep|0=-18 1=19
back 1 leave|0=24 1=-18 2=-6
back 1 light|1=5 2=-8
back 1 meet|2=7
back 1 none|0=15 1=-9 2=-7
back 1 obstacle|0=17 1=-14
back 1 pledged|0=-7 1=20 2=-9
back 1 promise|0=5 2=-9
back 1 refused|0=23 1=-21
back 1 refuse|0=11 1=-10
back 1 reluctant|0=-7 1=8
back 1 requirement|0=14 1=-11
back 1 say|0=14 1=-9
back 1 serve|0=19 1=-17
back 1 sign|0=6 1=-5
back 1 suspended|1=5
back 1 thank|0=6 1=-6
back 1 withdrawn|0=15 1=-12
back 10 ahead|0=-16 1=-13 2=29
back 10 now|1=36 2=-30
back 10 past|0=7 1=31 2=-37
back 1|0=55 1=-34 2=-45
back 4 ahead|1=-8 2=6
back 4 long-ago|0=17 1=-10 2=-7
back 4 now|0=21 1=-16 2=-5
back 4 past|0=19 1=-13 2=-6
back 7 ahead|0=24 1=-14 2=-9
back 7 long-ago|0=15 1=-12
back 7 now|1=-6
back 7 past|0=35 1=-18 2=-17
back future main|0=25 1=-28
back future relative|0=8 1=-6
back future that|0=18 1=-16
back last false|0=25 1=-20 2=-6
back last true|0=44 1=-19 2=-51
back none infinitive|0=-16 1=18
back own 0|0=21 1=29 2=-58
back own 1|0=50 1=-35 2=-19
back own 2|0=46 1=-66 2=21
back past main|0=8 1=21 2=-26
back past perfect main|0=19 1=-9 2=-8
back past perfect relative|0=16 1=-15
back past perfect that|0=7 1=-6
back past relative|0=-6 1=8
back past sub|0=-10 1=11
back past that|0=6 2=-6
back possible main|0=-14 1=16
back possible that|0=12 1=-11
back present infinitive|0=6 1=-17 2=11
back present main|0=15 1=-8 2=-5
back present relative|0=16 1=-14
back present sub|0=10 1=-8
back present that|0=-10 1=12
back should main|1=-7
back unverbed|0=6 2=-6
back would main|0=25 1=-16 2=-8
back would that|0=-27 1=24
before ( 10 past|0=-7 1=8
before ( contribution|0=-8 1=9
before (|0=-7 1=8
before , 10 now|0=24 1=-17 2=-7
before , 10 past|0=-8 1=12
before , agreement drafting|0=6 1=-5
before , agreement signed|0=-7 1=7
before , contribution|0=-14 1=20 2=-6
before , delivered|0=7 1=-7
before , engagement held|0=8 1=-7
before , engagement|0=8 1=-7
before , obstacle|0=8 1=-8
before , pledged|0=-7 1=10
before , refused|0=-9 1=10
before , reluctant|0=-6 1=7
before , request|0=18 1=-17
before , withdrawn|0=14 1=-13
before ,|0=21 1=-9 2=-12
before - 10 now|0=9 1=-8
before - contribution|0=12 1=-11
before - suspended|0=12 1=-11
before -|0=9 1=-8
before 100 7 now|1=5
before 100 contribution|1=5
before 100 delivered|1=5
before 1000 10 now|0=7 1=-6
before 1000|0=7 1=-6
before 100|1=5
before ^ 10 past|0=-6 1=8
before ^ 7 now|0=-12 1=13
before ^ authorised|0=-6 1=7
before ^ considering|0=-6 1=6
before ^ mandate|0=-7 1=8
before ^ pledged|0=18 1=-16
before ^|0=-19 1=23
before a 10 past|0=7 1=-7
before a contribution|0=7 1=-7
before a withdrawn|0=7 1=-7
before adopted 10 past|0=-6 1=7
before adopted extended|0=-6 1=7
before adopted mandate|0=-7 1=9
before adopted|0=-9 1=11
before affirmed 10 now|0=-8 1=9
before affirmed contribution|0=-6 1=7
before affirmed pledged|0=-6 1=7
before affirmed|0=-8 1=9
before after 10 past|0=5
before after contribution|0=5
before after withdrawn|0=5
before after|0=8 1=-7
before and 10 past|0=-7 1=8
before and 7 past|0=9 1=-9
before announced 10 now|0=-9 1=10
before announced contribution|0=-6 1=8
before announced pledged|1=6
before announced|0=-6 1=8
before approved authorised|0=-7 1=8
before approved mandate|0=-7 1=8
before approved|0=-7 1=8
before arrived 4 now|0=-12 1=13
before arrived contribution|0=-16 1=17
before arrived delivered|0=-16 1=17
before arrived|0=-16 1=17
before at 10 past|0=-13 1=14
before at contribution|0=-13 1=14
before at delivered|0=-13 1=14
before at|0=-13 1=14
before a|0=7 1=-7
before before 10 past|0=12 1=-11
before before authorised|0=10 1=-10
before before contribution|0=6 1=-5
before before mandate|0=6 1=-6
before before|0=13 1=-11
before begun 10 past|0=-5 1=5
before begun contribution|0=-5 1=5
before begun delivered|0=-5 1=5
before begun|0=-12 1=12
before between 10 past|0=6 1=-6
before between contribution|0=10 1=-10
before between delivered|0=6 1=-6
before between|0=10 1=-10
before by 10 ahead|0=-11 2=213
before by 10 past|0=12 1=-10
before by 7 ahead|2=200
before by contribution|1=-12 2=11
before by delivered|0=5
before by ended|1=8 2=-6
before by engagement held|0=7 1=-5
before by engagement|0=7 1=-5
before by mandate|1=7 2=-12
before by obstacle|0=6
before by requirement|0=-15 2=17
before by withdrawn|1=-9 2=8
before by|1=-12 2=11
before city 10 ahead|0=6
before city contribution|0=6
before city pledged|0=6
before city|0=6
before completed 10 past|0=8 1=-8
before completed authorised|0=8 1=-8
before completed mandate|0=8 1=-8
before completed|0=8 1=-8
before council 7 now|0=9 1=-9
before council 7 past|0=-6 1=7
before council contribution|0=8 1=-8
before council ended|0=-10 1=11
before council extended|0=-8 1=10
before council mandate|0=-12 1=15
before country contribution|0=6 1=-6
before country|0=6 1=-6
before dated mandate|0=8 1=-8
before decide 10 past|0=9 1=-8
before decide extended|0=9 1=-8
before decide mandate|0=9 1=-8
before decided 4 past|0=5
before decided 7 past|0=-5 1=5
before decide|0=9 1=-8
before departed 7 now|0=-11 1=14
before departed contribution|0=-11 1=14
before departed withdrawn|0=-11 1=14
before departed|0=-11 1=14
before departs 10 now|0=-10 1=11
before departs 10 past|0=-5 1=5
before departs contribution|0=-10 1=11
before departs obstacle|0=-5 1=5
before departs pledged|0=-10 1=11
before departs|0=-15 1=17
before deposited delivered|0=-5 1=6
before deposited pledged|0=8 1=-7
before descendieron 10 now|0=-6 1=7
before descendieron contribution|0=-6 1=7
before descendieron|0=-6 1=7
before despite 10 past|0=8 1=-8
before despite contribution|0=8 1=-8
before despite|0=8 1=-8
before earlier 10 now|0=9 1=-9
before earlier contribution|0=9 1=-9
before earlier delivered|0=9 1=-9
before earlier|0=9 1=-9
before expected 10 now|0=-6 2=9
before expected 7 now|0=5 1=-9
before expected contribution|1=-9 2=13
before expected pledged|1=-9 2=13
before expected|1=-12 2=13
before for 4 now|0=7
before for 7 ahead|1=-6
before for contribution|0=7 1=-10
before for engagement held|0=-7 1=8
before for engagement|0=-7 1=8
before for obstacle|0=5
before for pledged|1=-7
before for request|0=10 1=-10
before force|0=11 1=-10
before for|0=18 1=-17
before from 10 ahead|0=21 1=-7 2=-14
before from 7 ahead|0=-8 2=9
before from 7 past|0=6 1=-6
before from contribution|1=-6 2=8
before from extended|0=16 2=-12
before from mandate|0=21 1=-7 2=-13
before from pledged|0=-8 2=10
before from|0=22 1=-15 2=-6
before fund 4 now|0=-7 1=7
before fund contribution|0=-7 1=7
before fund delivered|0=-7 1=7
before fund|0=-7 1=7
before haiti 4 now|0=-8 2=9
before haiti 7 now|0=5 2=-6
before haiti contribution|0=-6 2=8
before haiti pledged|0=-6 2=9
before haiti|2=8
before hold contribution|0=-8 1=9
before hold suspended|0=-8 1=9
before hold|0=-9 1=9
before in 4 ahead|0=10 1=-6
before in 4 long-ago|2=-6
before in 4 now|0=-8 2=11
before in 7 ahead|0=-16 1=-27 2=43
before in 7 long-ago|0=-20 1=23
before in 7 now|0=14 2=-17
before in 7 past|0=18 1=11 2=-29
before in agreement drafting|0=8 1=-7
before in agreement signed|0=-13 1=14
before in agreement|1=7
before in authorised|0=-16 1=9 2=6
before in changed|0=10 1=-8
before in considering|1=-10 2=7
before in contribution|0=-14 1=6 2=8
before in delivered|2=-7
before in ended|0=12 1=-10
before in extended|0=-6 1=12 2=-6
before in obstacle|0=7 1=-6
before in pledged|0=-12 1=6 2=5
before in reluctant|0=13 1=-8 2=-5
before in withdrawn|0=-22 1=11 2=11
before indicated 10 past|0=10 1=-10
before indicated contribution|0=8 1=-8
before indicated delivered|0=9 1=-9
before indicated|0=10 1=-10
before intervened obstacle|0=8 1=-8
before in|0=-11 1=18 2=-7
before late 7 past|0=-10 1=10
before late contribution|0=-10 1=10
before late delivered|0=-10 1=10
before late|0=-10 1=10
before launched contribution|0=7 1=-7
before launched delivered|0=7 1=-7
before lead 4 past|1=5
before lead contribution|1=5
before lead pledged|1=5
before lead|1=5
before learned 10 past|0=9 1=-8
before learned contribution|0=9 1=-8
before learned suspended|0=9 1=-8
before learned|0=9 1=-8
before meeting 10 now|0=12 1=-11
before meeting|0=12 1=-11
before men contribution|2=-7
before men|2=-7
before met 10 now|0=5
before met 10 past|1=6
before mission 10 past|0=-6 1=6
before mission authorised|0=-6 1=6
before mission mandate|0=-6 1=6
before mission|1=8
before money 7 now|0=9 1=-9
before money contribution|0=9 1=-9
before money delivered|0=9 1=-9
before money|0=9 1=-9
before nassau 7 now|2=8
before nassau|2=8
before nations|0=-8 1=9
before nor contribution|0=5
before nor refused|0=5
before nor|0=5
before not 10 past|0=7 1=-6
before not|0=7 1=-6
before october 4 past|0=7 1=-6
before october|0=7 1=-6
before of 10 past|0=-22 1=23
before of 4 ahead|0=19 1=-16
before of 4 long-ago|0=-12 1=13
before of 4 now|0=27 1=-18 2=-9
before of 4 past|0=11 1=-9
before of 7 ahead|0=-7 2=11
before of 7 now|0=-16 1=-7 2=23
before of 7 past|0=9 2=-5
before of agreement drafting|0=-10 1=12
before of agreement|0=-13 1=7 2=6
before of committed|0=7
before of considering|0=-5 1=6
before of contribution|0=-8 2=12
before of delivered|1=8
before of ended|0=5
before of extended|1=-6 2=7
before of mandate|0=11 1=-13
before of pledged|1=-9 2=5
before of request|0=5
before of withdrawn|0=-15 2=15
before office 10 past|0=6 1=-6
before office engagement held|0=6 1=-6
before office engagement|0=6 1=-6
before officers 7 past|0=-10 1=11
before officers contribution|0=-16 1=11 2=5
before officers pledged|0=-11 1=6 2=6
before officers|0=-16 1=11 2=5
before office|0=6 1=-6
before of|1=-16 2=11
before on 10 ahead|0=12 1=-11
before on 10 now|0=-6 1=17 2=-11
before on 10 past|0=18 1=13 2=-26
before on agreement drafting|0=11 1=-10
before on agreement ended|0=6 1=-6
before on agreement|0=17 1=-14
before on authorised|0=-5 1=7
before on considering|0=6 1=-6
before on contribution|1=14 2=-11
before on engagement|1=7
before on extended|0=13 2=-12
before on mandate|0=5 1=7 2=-13
before on obstacle|0=-11 1=13
before on pledged|0=9 1=-9
before on reluctant|0=-8 1=8
before on requirement|0=16 1=-15
before on suspended|0=-11 1=12
before on withdrawn|1=6
before on|0=20 1=18 2=-32
before police 7 past|0=-8 1=8
before police contribution|0=-8 1=8
before police delivered|0=-8 1=8
before police|0=-8 1=8
before port-au-prince 10 past|0=8 1=-8
before port-au-prince contribution|1=6 2=-5
before port-au-prince pledged|1=8 2=-5
before port-au-prince|2=-6
before procédé 10 past|0=-5 1=5
before procédé contribution|0=-5 1=5
before procédé delivered|0=-5 1=5
before procédé|0=-5 1=5
before rejected obstacle|0=-8 1=8
before rejected|0=-8 1=8
before relieved 7 now|0=10 1=-10
before relieved contribution|0=10 1=-10
before relieved delivered|0=10 1=-10
before relieved|0=10 1=-10
before repatriates 7 now|0=7
before repatriates contribution|0=7
before repatriates withdrawn|0=5
before repatriates|0=7
before repeated 7 past|0=-7 1=7
before repeated contribution|0=-7 1=7
before repeated refused|0=-7 1=7
before repeated|0=-7 1=7
before reporters|0=-6 1=7
before said 10 past|0=5
before said 7 past|0=-8 1=9
before said authorised|0=7 1=-7
before said contribution|0=-7 1=11
before said pledged|0=-12 1=14
before said withdrawn|0=6 1=-6
before signed 10 past|1=6
before signed contribution|0=-8 1=8
before signed|0=-5 1=6
before since 10 past|0=6 1=-5
before since 4 long-ago|0=14 1=-10
before since 7 now|0=-23 1=23
before since 7 past|0=11 1=-7
before since agreement drafting|0=-8 1=9
before since agreement|0=-8 1=9
before since contribution|2=-6
before since delivered|0=-10 1=12
before since ended|0=6
before since mandate|0=6
before since obstacle|0=10 1=-9
before since pledged|0=14 1=-13
before since refused|0=-13 1=14
before since|0=13 2=-9
before statement 10 now|0=7 1=-6
before statement request|0=7 1=-6
before statement|0=7 1=-6
before the 10 now|1=-16 2=18
before the 10 past|0=-6 1=12 2=-6
before the 7 ahead|0=9 2=-8
before the authorised|0=6 2=-6
before the committed|0=6 1=-6
before the ended|0=-13 2=15
before the engagement held|0=-5 1=6
before the engagement|0=-6 1=7
before the extended|0=-5 1=9
before the mandate|0=-13 1=8 2=5
before the obstacle|0=13 1=-13
before the pledged|1=-8 2=6
before the request|0=6 1=-6
before the withdrawn|1=11 2=-8
before them|0=6
before to 10 ahead|0=-12 1=-11 2=23
before to 10 past|0=10 1=-17 2=7
before to 7 ahead|2=5
before to 7 past|0=13 1=-11
before to committed|0=7
before to contribution|0=9 1=-10
before to extended|0=-20 1=-14 2=33
before to mandate|0=-16 1=-18 2=34
before to pledged|1=-5 2=6
before to|0=13 1=-43 2=29
before travel 7 now|2=8
before travel contribution|2=8
before travel pledged|2=8
before traveled 7 now|0=-6 1=6
before traveled|0=-6 1=6
before travel|2=8
before troops 4 now|0=-8 2=10
before troops contribution|0=-8 2=10
before troops pledged|0=-8 2=10
before troops|0=-8 2=10
before until 10 ahead|1=-6 2=201
before until 10 past|0=12 1=-11
before until 4 ahead|2=199
before until 7 ahead|0=15 2=189
before until committed|0=7 2=-6
before until contribution|0=25 2=-21
before until extended|1=-9 2=12
before until mandate|1=-13 2=14
before until obstacle|0=7 2=-5
before until pledged|0=18 2=-15
before until|0=33 1=-21 2=-12
before up 7 now|0=-13 1=17
before up contribution|0=-13 1=17
before up pledged|0=-13 1=17
before up|0=-13 1=17
before urged 10 past|0=8 1=-8
before urged request|0=9 1=-9
before urged|0=8 1=-8
before voted 10 past|0=8 1=-8
before voted contribution|0=6 1=-6
before voted delivered|0=9 1=-9
before washington 7 now|0=8 1=-7
before washington|0=8 1=-7
before york contribution|0=6 1=-6
before york delivered|0=6 1=-6
before york|0=6 1=-5
bias|0=45 1=-14 2=-51
count 1 true|0=7 1=30 2=-28
count 2 false|0=13 1=-20 2=7
count 2 true|0=6 1=16 2=-20
count 3 false|0=22 1=-10 2=-11
count 3 true|0=31 1=-14 2=-17
dateline|1=15 2=-11
gap after 0 0 1|0=13 2=-11
gap after 0 0 2|0=-15 1=12
gap after 0 0 loose|2=-6
gap after 0 0 own|0=-8 1=10
gap after 0 0|1=10 2=-8
gap after 0 1 1|0=-22 1=17 2=9
gap after 0 1 2|0=10 1=-7
gap after 0 1 3|0=19 1=-6 2=-12
gap after 0 1 beside|0=9 1=-5
gap after 0 1 down|2=6
gap after 0 1 else|0=-16 1=11 2=5
gap after 0 1 loose|0=14 1=-9
gap after 0 1 main|0=10 2=-7
gap after 0 1 own|0=-8 1=11
gap after 0 1|1=6
gap after 0 2 1|0=-11 1=9
gap after 0 2 2|0=22 1=-18
gap after 0 2 3|2=-6
gap after 0 2 down|0=10 2=-8
gap after 0 2 else|1=11 2=-16
gap after 0 2 loose|2=6
gap after 0 2 main|1=-11 2=10
gap after 0 2|0=14 1=-5 2=-8
gap after 1 0 2|0=9 1=-9
gap after 1 0 own|0=10 1=-9
gap after 1 0|0=13 1=-12
gap after 1 1 2|1=-10 2=6
gap after 1 1 3|0=7
gap after 1 1 else|0=-7
gap after 1 1 loose|0=10 1=-9
gap after 1 1 own|0=17 1=-16
gap after 1 1|0=8 1=-8
gap after 1 2 1|1=-10 2=8
gap after 1 2 2|1=6 2=-8
gap after 1 2 3|0=-5 1=8
gap after 1 2 down|0=-8 2=7
gap after 1 2 else|0=17 1=-17
gap after 1 2 loose|0=-7 1=9
gap after 1 2 main|0=7 2=-8
gap after 1 2 own|0=-11 1=12
gap after 2 0 2|0=-7 1=7
gap after 2 0 3|0=5 1=-5
gap after 2 1 1|0=-7 1=8
gap after 2 1 2|0=7 1=-10
gap after 2 1 3|1=-9 2=8
gap after 2 1 loose|0=-6
gap after 2 1 own|0=12 1=-21 2=9
gap after 2 1|1=-12 2=11
gap after 2 2 1|0=-11 1=16
gap after 2 2 2|0=21 1=-26
gap after 2 2 down|0=5
gap after 2 2 else|0=16 1=-17
gap after 2 2 loose|1=8 2=-5
gap after 2 2 main|0=-14 1=10
gap after 2 2|0=11 1=-7
gap before 0 0 1|0=-7 1=20 2=-13
gap before 0 0 2|2=-7
gap before 0 0 3|0=7 1=-7
gap before 0 0 main|0=9 1=-15 2=6
gap before 0 0 own|1=18 2=-17
gap before 0 0 up|0=-7 1=15 2=-8
gap before 0 0|1=17 2=-20
gap before 0 1 1|0=11 1=-8
gap before 0 1 2|0=-16 1=18
gap before 0 1 else|0=-11 1=12
gap before 0 1 main|0=-11 1=12
gap before 0 1 up|0=19 1=-17
gap before 0 1|1=8
gap before 0 2 1|0=-7 1=8
gap before 0 2 main|0=-8 1=9
gap before 0 2|0=-7 1=8
gap before 1 0 1|1=5 2=-8
gap before 1 0 2|0=7 1=-5
gap before 1 0 3|1=5
gap before 1 0 else|0=12 1=-7 2=-6
gap before 1 0 main|1=12 2=-9
gap before 1 0 own|1=-6
gap before 1 0 up|0=-6 1=6
gap before 1 0|0=8 1=5 2=-13
gap before 1 1 1|0=18 1=-14
gap before 1 1 2|0=-16 1=16
gap before 1 1 else|0=-6 1=8
gap before 1 1 main|0=7 1=-7
gap before 1 2 2|0=-15 1=16
gap before 1 2 main|0=-11 1=14
gap before 1 2|0=-13 1=16
gap before 2 0 1|2=-9
gap before 2 0 else|0=9
gap before 2 0 up|0=-6 1=6
gap before 2 0|0=8 2=-12
gap before 2 1 1|0=7
gap before 2 1 else|0=11 1=-10
gap before 2 1|0=13 1=-10
gap before 2 2 1|0=17 1=-14
gap before 2 2 2|0=-6 1=6
gap before 2 2 main|0=14 1=-13
gap before 2 2|0=14 1=-10
kind agreement|0=5
kind contribution|0=35 1=-20 2=-34
kind engagement|0=-7 1=40 2=-32
kind mandate|1=8
kind obstacle|0=42 1=-10 2=-35
kind request|0=10 1=16 2=-26
kind requirement|0=56 1=-52 2=-7
opens contribution|0=20 1=-10 2=-9
opens engagement|0=-15 1=16
opens mandate|0=14 1=-21 2=7
opens obstacle|0=-13 1=14
opens request|0=-35 1=36
opens requirement|0=13 1=-7 2=-5
opens|0=-13 1=26 2=-13
role arrive changed|0=14 1=-14
role arrive delivered|0=-27 1=32 2=-5
role arrive engagement held|0=10 1=-9
role arrive obstacle|0=-6 1=7
role arrive pledged|1=-7 2=9
role arrive suspended|0=10 1=-10
role arrive withdrawn|0=-9 1=8
role ask extended|0=11 1=-8
role ask obstacle|0=7 1=-7
role ask request|0=-12 1=16
role authorise authorised|0=-13 1=15
role authorise delivered|0=16 1=-16
role authorise ended|0=-5 1=6
role authorise extended|0=-8 1=9
role authorise pledged|0=8 1=-7
role authorise requirement|0=7 1=-6
role back agreement drafting|0=-7 1=7
role back delivered|0=-10 1=11
role back obstacle|0=6 1=-6
role back pledged|0=-13 1=16
role back refused|0=11 1=-11
role back reluctant|0=6
role bar agreement drafting|0=11 1=-11
role bar obstacle|0=-14 1=15
role bind authorised|0=15 1=-7 2=-8
role bind changed|0=-10 1=10
role bind committed|0=-14 1=8 2=6
role bind delivered|0=16 1=-15
role bind extended|0=-9 1=14 2=-5
role bind obstacle|0=11 1=-10
role bind pledged|0=11 1=-19 2=7
role bind reluctant|0=-8 1=8
role bind request|0=-7 1=7
role bind requirement|0=10 1=-9
role change changed|0=6
role change delivered|0=9 1=-9
role due engagement held|0=-8 1=9
role due obstacle|0=5 1=-5
role due pledged|1=-14 2=14
role end agreement drafting|0=7 1=-6
role end agreement ended|0=6 1=-6
role end changed|0=6
role end ended|0=-11 1=12
role end extended|0=5 1=-6
role end requirement|0=6 2=-6
role give committed|2=-6
role give delivered|0=-21 1=29 2=-8
role give ended|1=-14 2=11
role give engagement held|0=9 1=-6
role give engagement planned|0=-8 1=9
role give extended|2=6
role give obstacle|0=15 1=-11
role give pledged|0=-7 1=-15 2=22
role give request|0=13 1=-11
role give requirement|0=-6 1=9
role give withdrawn|0=-21 1=12 2=9
role hesitate reluctant|0=-6 1=7
role hold obstacle|0=6
role hold pledged|1=-7 2=11
role hold suspended|0=-16 1=19
role hold withdrawn|0=7 1=-7
role keep committed|0=6
role keep considering|0=8 1=-8
role keep ended|0=8 1=-7
role keep engagement held|0=6 1=-6
role keep pledged|0=16 2=-13
role leave changed|0=6
role leave delivered|0=15 1=-14
role leave ended|0=-5 1=11 2=-5
role leave pledged|0=17 2=-14
role leave requirement|0=7 2=-7
role leave withdrawn|0=-17 1=12
role light agreement drafting|0=-7 1=8
role light committed|0=5
role light delivered|0=-22 1=25
role light engagement held|0=7 1=-6
role light engagement planned|0=11 1=-10
role light extended|0=-6 2=5
role light obstacle|0=16 1=-16
role light pledged|2=6
role light request|1=5
role light withdrawn|0=7 1=-6
role meet agreement signed|0=7 1=-7
role meet changed|0=14 1=-14
role meet considering|0=6 1=-5
role meet delivered|0=18 1=-17
role meet engagement held|0=-10 1=12
role meet engagement planned|0=-11 1=15
role meet request|0=7 1=-6
role need requirement|0=-10 2=12
role none agreement drafting|0=-8 1=9
role none authorised|0=-12 2=9
role none committed|0=12 1=-11
role none delivered|0=19 1=-18
role none engagement held|0=-5 1=6
role none extended|1=-9
role none obstacle|0=-21 1=26
role none pledged|0=-8 1=11
role none withdrawn|0=-13 2=9
role promise authorised|0=-6 1=9
role promise changed|0=-6 1=7
role promise considering|0=-8 1=8
role promise delivered|0=6
role promise ended|0=-8 2=8
role promise obstacle|0=9 1=-8
role promise pledged|0=-26 1=29
role promise reluctant|1=5
role promise request|0=21 1=-19
role promise requirement|0=8
role refuse obstacle|0=-14 1=15
role refuse refused|0=-18 1=19
role say agreement drafting|0=7 1=-6
role say authorised|0=12 1=-12
role say committed|0=8 1=-7
role say considering|0=-18 1=20
role say engagement planned|0=10 1=-10
role say extended|0=11 1=-7
role say obstacle|0=11 1=-9
role say pledged|0=8 2=-8
role say refused|0=-22 1=23
role say request|0=18 1=-17
role say requirement|0=5
role say suspended|0=5
role say withdrawn|0=12 1=-10
role serve delivered|0=-6 1=9
role serve engagement held|0=7 1=-7
role serve obstacle|0=-22 1=22
role serve pledged|2=6
role serve requirement|0=-8 2=9
role sign agreement drafting|0=-9 2=8
role sign agreement signed|0=-28 1=32
role sign committed|0=-10 1=10
role sign extended|0=7 1=-7
role sign obstacle|0=5
role sign pledged|0=5
role want agreement signed|0=-9 1=10
role want engagement held|0=-7 1=7
role want obstacle|0=8 1=-8
says acts agreement ended|0=6 1=-6
says acts agreement signed|0=-22 1=28 2=-6
says acts authorised|0=-10 1=22 2=-12
says acts changed|0=27 1=-19 2=-7
says acts committed|0=-18 1=22
says acts considering|0=20 1=-24
says acts delivered|0=10 1=20 2=-28
says acts ended|2=6
says acts engagement held|1=9 2=-12
says acts engagement planned|0=-27 1=35 2=-8
says acts extended|0=-12 1=6 2=6
says acts obstacle|0=19 2=-21
says acts pledged|0=16 1=-41 2=24
says acts refused|0=-11 1=14
says acts reluctant|1=10 2=-8
says acts request|0=16 2=-15
says acts requirement|0=23 1=-28 2=5
says acts suspended|1=7
says acts withdrawn|0=-11 1=-5 2=16
says says agreement drafting|0=9 1=-8
says says authorised|0=12 1=-12
says says committed|0=24 1=-22
says says considering|0=-25 1=28
says says delivered|0=15 1=-14
says says engagement held|0=10 1=-7
says says engagement planned|0=11 1=-11
says says extended|0=11 1=-8
says says obstacle|0=14 1=-11
says says pledged|0=-18 1=16
says says refused|0=-22 1=23
says says request|0=16 1=-14
says says requirement|0=6
says says withdrawn|0=-5 1=9
slot agreement drafting|0=11 1=-8
slot agreement ended|0=6 1=-6
slot agreement signed|0=-10 1=19 2=-8
slot agreement sought|1=-6 2=7
slot authorised|0=19 2=-22
slot changed|0=10 2=-11
slot committed|1=8 2=-10
slot considering|0=29 1=-24
slot delivered|0=48 1=-17 2=-45
slot ended|1=-6
slot engagement held|0=10 1=12 2=-22
slot engagement planned|0=-23 1=34 2=-10
slot extended|0=-37 1=9 2=29
slot obstacle|0=42 1=-10 2=-35
slot pledged|1=-22 2=17
slot refused|2=-7
slot reluctant|0=-8 1=23 2=-15
slot request|0=10 1=16 2=-26
slot requirement|0=56 1=-52 2=-7
slot suspended|0=8 2=-6
slot withdrawn|0=-6 2=8
turn last ahead false|1=14 2=-16
turn last ahead true|0=-7 1=10
turn last authorised|0=37 1=-36
turn last changed|0=17 1=-17
turn last considering|0=-8 1=9
turn last delivered|0=-13 1=14
turn last ended|0=-11 1=12
turn last engagement held|0=6
turn last engagement planned|0=7 1=-7
turn last extended|0=-13 1=17
turn last future main|0=-11 1=6 2=6
turn last future relative|0=23 1=-22
turn last holder future main|0=23 1=-30 2=8
turn last holder future relative|0=7 1=-7
turn last holder none gerund|0=-26 1=27
turn last holder none infinitive|0=6 1=-6
turn last holder none participle|0=-8 1=10
turn last holder past main|0=-9 1=22 2=-15
turn last holder past perfect main|0=-10 1=17 2=-7
turn last holder past sub|0=-9 1=10
turn last holder past that|0=-12 1=12
turn last holder present infinitive|0=14 1=-13
turn last holder present main|2=7
turn last holder unverbed|0=12 1=-12
turn last none infinitive|0=-9 1=11
turn last none participle|0=9 1=-9
turn last past main|0=9
turn last past perfect main|0=-10 1=14
turn last past perfect relative|0=-12 1=12
turn last past perfect that|0=-5 1=6
turn last past sub|0=7 1=-6
turn last past that|0=8 1=-8
turn last pledged|0=-22 1=15 2=6
turn last possible main|0=-14 1=14
turn last present main|0=13 1=-18 2=6
turn last present sub|0=6 1=-5
turn last refused|1=5
turn last reluctant|0=-20 1=21
turn last request|0=16 1=-14
turn last requirement|0=19 1=-18
turn last suspended|0=-8 1=9
turn last unverbed|0=8
turn last withdrawn|0=-9 1=11
turn last would main|0=-9 1=10
turn last would that|0=-23 1=24
turn last|0=-7 1=21 2=-19
turn next agreement signed|0=13 1=-12
turn next ahead false|0=85 1=-88 2=-18
turn next ahead true|0=19 1=-32 2=14
turn next changed|0=-14 1=14
turn next committed|0=11 1=-10
turn next delivered|0=16 1=-15
turn next ended|0=6 1=-6
turn next extended|0=13 1=-9
turn next future main|2=-5
turn next holder future main|0=-30 1=22 2=8
turn next holder none participle|0=10 1=-9
turn next holder past main|0=72 1=-72 2=-10
turn next holder past participle|0=18 1=-17
turn next holder past perfect main|0=49 1=-44
turn next holder past perfect sub|0=9 1=-8
turn next holder past relative|0=11 1=-10
turn next holder past sub|0=11 1=-10
turn next holder present main|0=-35 1=26 2=10
turn next holder unverbed|0=-16 1=17
turn next none gerund|0=6 1=-6
turn next none infinitive|0=8 1=-7
turn next obstacle|0=11 1=-10
turn next past main|0=62 1=-59
turn next past perfect main|0=26 1=-23
turn next pledged|0=11 1=-27 2=16
turn next present infinitive|0=15 1=-14
turn next present main|0=-10 1=14
turn next present relative|0=-7 2=11
turn next reluctant|0=9 1=-9
turn next request|0=9 1=-9
turn next withdrawn|0=11 1=-10
turn next would main|1=5
turn next would relative|0=-7 1=7
turn next would that|0=7 1=-6
turn next|0=86 1=-104 2=-10
way 10 ahead authorised|1=11 2=-14
way 10 ahead committed|0=12 1=-5 2=-7
way 10 ahead contribution|0=28 1=-13 2=-15
way 10 ahead delivered|0=6
way 10 ahead ended|0=-13 1=-11 2=24
way 10 ahead engagement held|0=-12 1=13
way 10 ahead engagement|0=-14 1=17
way 10 ahead extended|0=-34 1=-28 2=62
way 10 ahead future main|1=8 2=-12
way 10 ahead mandate|0=-41 1=-30 2=71
way 10 ahead none infinitive|2=7
way 10 ahead none participle|0=6
way 10 ahead obstacle|0=21 1=-14 2=-8
way 10 ahead past main|1=-17 2=20
way 10 ahead past perfect main|1=-12 2=11
way 10 ahead pledged|0=-17 1=12
way 10 ahead present infinitive|0=-11 2=13
way 10 ahead present main|1=-22 2=17
way 10 ahead present relative|0=5
way 10 ahead reluctant|0=13 1=-9
way 10 ahead requirement|0=12 2=-9
way 10 ahead should main|0=-7 1=7
way 10 ahead unverbed|0=18 1=-14
way 10 ahead withdrawn|0=7
way 10 ahead would that|0=-21 1=27 2=-6
way 10 ahead|0=14 1=-47 2=34
way 10 now agreement signed|0=-7 1=9
way 10 now agreement|1=9
way 10 now authorised|0=25 1=-24
way 10 now changed|0=9 1=-9
way 10 now considering|0=-14 1=16
way 10 now contribution|0=12 2=-11
way 10 now delivered|0=30 1=-27
way 10 now engagement planned|0=11 1=-10
way 10 now engagement|0=11 1=-7
way 10 now extended|0=-26 1=36 2=-10
way 10 now future main|0=-20 1=20
way 10 now future relative|0=11 1=-10
way 10 now mandate|0=8 2=-13
way 10 now none infinitive|1=6
way 10 now none participle|0=7 1=-6
way 10 now obstacle|0=12 1=-10
way 10 now past main|0=-14 1=26 2=-12
way 10 now past participle|0=6 1=-6
way 10 now past perfect main|0=19 1=-15
way 10 now past perfect relative|1=5
way 10 now past perfect that|0=-18 1=20
way 10 now past relative|0=-8 1=9
way 10 now past sub|0=-6 1=7
way 10 now past that|0=6 1=-5
way 10 now pledged|0=-10 1=8
way 10 now possible main|0=-23 1=24
way 10 now possible that|0=6 1=-5
way 10 now present infinitive|1=8 2=-6
way 10 now present main|0=6
way 10 now present relative|1=-10 2=8
way 10 now present sub|0=6 1=-5
way 10 now present that|0=15 1=-14
way 10 now reluctant|0=-6 1=7
way 10 now request|0=-29 1=32
way 10 now suspended|0=13 1=-12
way 10 now unverbed|1=8 2=-6
way 10 now would main|0=5
way 10 now would that|0=12 1=-10
way 10 now|0=12 1=29 2=-37
way 10 past agreement ended|0=6 1=-6
way 10 past agreement|0=9
way 10 past changed|0=-20 1=22
way 10 past considering|0=26 1=-25
way 10 past contribution|0=8 1=36 2=-37
way 10 past delivered|2=-9
way 10 past ended|0=-7 1=12
way 10 past engagement held|0=-7 1=12
way 10 past engagement planned|0=-5 1=6
way 10 past engagement|0=-7 1=12 2=-6
way 10 past extended|1=9 2=-11
way 10 past future main|0=16 2=-11
way 10 past future relative|0=23 1=-22
way 10 past future that|0=14 1=-13
way 10 past mandate|0=-22 1=44 2=-22
way 10 past none infinitive|0=-20 1=23
way 10 past none participle|0=-8 1=10
way 10 past obstacle|1=8
way 10 past past main|0=-10 1=39 2=-23
way 10 past past perfect main|1=17 2=-15
way 10 past past perfect relative|0=10 1=-10
way 10 past past perfect that|0=8 1=-8
way 10 past past relative|1=6
way 10 past pledged|1=16 2=-16
way 10 past possible main|0=-12 1=13
way 10 past possible that|0=10 1=-10
way 10 past present infinitive|2=-5
way 10 past present main|0=-11 1=22 2=-11
way 10 past present relative|0=10 1=-9
way 10 past present sub|0=6 1=-6
way 10 past present that|0=12 1=-11
way 10 past refused|0=13 1=-12
way 10 past reluctant|0=-55 1=56
way 10 past request|0=12 1=-8
way 10 past requirement|0=37 1=-34
way 10 past should main|0=9 1=-9
way 10 past should relative|0=-9 2=11
way 10 past should that|0=7 1=-6
way 10 past unverbed|0=-14 1=23 2=-9
way 10 past withdrawn|0=6 2=-6
way 10 past would relative|0=-10 1=11
way 10 past would sub|0=-7 1=7
way 10 past would that|0=-7 1=9
way 10 past|0=22 1=42 2=-53
way 4 ahead authorised|0=10 1=-6
way 4 ahead committed|1=-8 2=8
way 4 ahead contribution|1=-25 2=20
way 4 ahead ended|0=7
way 4 ahead extended|0=12 1=-6 2=-7
way 4 ahead future main|1=-9 2=9
way 4 ahead mandate|0=29 1=-15 2=-14
way 4 ahead past main|1=-6 2=7
way 4 ahead past perfect main|0=9 1=-6
way 4 ahead pledged|0=15 2=-12
way 4 ahead present infinitive|1=-7
way 4 ahead present main|0=8 1=-6
way 4 ahead reluctant|0=5
way 4 ahead withdrawn|0=-22 2=27
way 4 ahead would that|1=6
way 4 ahead|0=34 1=-37
way 4 long-ago contribution|0=9 2=-10
way 4 long-ago delivered|0=21 1=-19
way 4 long-ago ended|0=5
way 4 long-ago extended|0=8 1=-5
way 4 long-ago future main|0=10 1=-8
way 4 long-ago mandate|0=10 2=-5
way 4 long-ago past perfect main|0=5
way 4 long-ago pledged|0=-5 1=10 2=-5
way 4 long-ago present main|0=7
way 4 long-ago refused|0=-13 1=14
way 4 long-ago unverbed|0=5
way 4 long-ago|0=26 1=-8 2=-17
way 4 now contribution|0=-9 1=-6 2=15
way 4 now delivered|0=-17 1=20
way 4 now engagement held|0=7 1=-7
way 4 now engagement|0=7 1=-7
way 4 now extended|0=8
way 4 now future main|0=-19 1=-10 2=29
way 4 now mandate|0=10 1=-5 2=-5
way 4 now obstacle|0=7 1=-6
way 4 now past main|0=14 2=-9
way 4 now past perfect main|0=8 1=-5
way 4 now past that|0=8
way 4 now pledged|0=9 1=-16 2=7
way 4 now present infinitive|2=6
way 4 now present main|2=-5
way 4 now request|0=6
way 4 now requirement|0=7
way 4 now should main|0=6 2=-5
way 4 now withdrawn|0=-6 1=-5 2=12
way 4 now|0=29 1=-32
way 4 past authorised|0=7
way 4 past contribution|1=13 2=-14
way 4 past future main|0=7
way 4 past mandate|0=17 1=-13
way 4 past obstacle|0=13 1=-12
way 4 past past main|0=15 1=-10 2=-5
way 4 past past perfect main|0=10 1=-8
way 4 past pledged|0=-10 1=19 2=-9
way 4 past present infinitive|1=6
way 4 past present main|0=-7 1=9
way 4 past unverbed|0=12 1=-11
way 4 past would that|1=6
way 4 past|0=30 1=-10 2=-20
way 7 ahead authorised|1=-5 2=8
way 7 ahead changed|0=7
way 7 ahead committed|0=6
way 7 ahead considering|2=6
way 7 ahead contribution|0=14 1=-56 2=42
way 7 ahead delivered|0=24 1=-11 2=-13
way 7 ahead engagement held|0=21 1=-14 2=-7
way 7 ahead engagement planned|0=-20 1=24
way 7 ahead engagement|1=10 2=-11
way 7 ahead extended|0=-12 2=9
way 7 ahead future main|1=8 2=-6
way 7 ahead mandate|0=-14 1=7 2=7
way 7 ahead none gerund|2=5
way 7 ahead obstacle|0=16 1=-8 2=-8
way 7 ahead past main|0=24 1=-27
way 7 ahead past perfect main|1=-10 2=9
way 7 ahead past perfect relative|2=6
way 7 ahead past perfect that|0=9 2=-6
way 7 ahead past that|0=6
way 7 ahead pledged|0=-26 1=-19 2=44
way 7 ahead possible that|0=-11 2=12
way 7 ahead present infinitive|1=-5
way 7 ahead present main|0=-6
way 7 ahead reluctant|0=9 2=-5
way 7 ahead request|0=21 1=-15 2=-7
way 7 ahead requirement|0=-17 2=19
way 7 ahead unverbed|0=-14 1=-9 2=23
way 7 ahead withdrawn|1=-17 2=17
way 7 ahead would main|0=10 2=-9
way 7 ahead|0=23 1=-65 2=42
way 7 long-ago contribution|1=6
way 7 long-ago delivered|0=-11 1=13
way 7 long-ago past relative|0=-5 1=6
way 7 long-ago withdrawn|0=7 1=-6
way 7 long-ago|1=9 2=-7
way 7 now agreement drafting|0=-5 2=6
way 7 now agreement signed|1=6
way 7 now agreement|0=-12 2=12
way 7 now changed|0=6
way 7 now committed|0=-15 1=17
way 7 now considering|0=6
way 7 now delivered|0=9 2=-7
way 7 now engagement held|0=-15 1=18
way 7 now engagement planned|1=5
way 7 now engagement|0=-17 1=23 2=-6
way 7 now future main|0=-10 1=-15 2=25
way 7 now future relative|0=-14 1=14
way 7 now future that|0=5
way 7 now mandate|0=10 1=-10
way 7 now none infinitive|1=7 2=-6
way 7 now none participle|1=5
way 7 now obstacle|1=5
way 7 now past main|1=8 2=-9
way 7 now past participle|1=6 2=-5
way 7 now past perfect main|0=-5 1=14 2=-9
way 7 now past relative|0=9 1=-9
way 7 now past sub|1=7
way 7 now pledged|0=8 1=-45 2=36
way 7 now possible main|0=-12 1=13
way 7 now present infinitive|2=8
way 7 now present main|0=8
way 7 now present relative|0=6 1=-5
way 7 now request|2=-5
way 7 now should main|0=-9 2=6
way 7 now unverbed|0=19 1=-11 2=-8
way 7 now withdrawn|0=-15 1=37 2=-21
way 7 now would that|0=-11 2=9
way 7 now|0=-13 1=21 2=-7
way 7 past agreement drafting|0=12 1=-10
way 7 past agreement|0=11 1=-7
way 7 past authorised|0=-24 1=25
way 7 past committed|0=-7 1=8
way 7 past considering|0=7 1=-6
way 7 past contribution|0=29 1=7 2=-37
way 7 past delivered|0=-13 1=18
way 7 past ended|0=14 1=-10
way 7 past engagement held|0=12 1=-11
way 7 past engagement|0=12 1=-11
way 7 past extended|1=10 2=-7
way 7 past future main|0=17 1=-12
way 7 past future relative|0=16 1=-15
way 7 past mandate|0=-14 1=28 2=-14
way 7 past none infinitive|0=8 1=-7
way 7 past none participle|0=6 1=-6
way 7 past obstacle|0=-27 1=32
way 7 past past main|0=6 1=13 2=-19
way 7 past past participle|0=-7 1=8
way 7 past past perfect main|0=5 2=-9
way 7 past past perfect sub|0=7 1=-7
way 7 past past relative|0=-34 1=36
way 7 past past that|0=-12 1=12
way 7 past pledged|0=23 2=-19
way 7 past present main|0=17 1=-9 2=-8
way 7 past present sub|0=7 1=-7
way 7 past present that|0=-25 1=25
way 7 past reluctant|0=15 1=-15
way 7 past request|1=5
way 7 past requirement|0=7
way 7 past suspended|0=-12 1=13
way 7 past unverbed|0=-16 1=22 2=-6
way 7 past withdrawn|0=17 1=-8 2=-8
way 7 past would that|0=8 1=-7
way 7 past|0=19 1=46 2=-58
`;
/** How much each clue speaks for each topic, by its place in the list of topics. */
export const TOPIC_WEIGHTS = `
b 's FIGURE|4=15
b 's LEADER|1=13 22=-13
b 's ^high|0=27
b 's ^national|12=9
b 's ^senate|2=15
b 's adviser|1=13
b 's and|19=10
b 's annual|12=10
b 's base|22=11
b 's budget|1=-10
b 's capital|0=-10
b 's chief|22=15
b 's command|5=12
b 's commitment|20=10
b 's court|7=10
b 's decision|0=17 23=10
b 's defense|5=-10 9=10 22=20
b 's deployment|0=13
b 's flag|11=10
b 's foreign|6=12 19=18 21=-10
b 's frigate|23=13
b 's gang|23=-11
b 's government|7=-13 10=-15
b 's headquarters|22=12
b 's head|19=-13
b 's large|10=13
b 's lawyer|17=10
b 's leader|10=15 26=9
b 's mandate|21=10
b 's mission|8=10
b 's officer|10=10
b 's peace|2=9
b 's plan|0=10
b 's police|19=9 22=12
b 's president|20=30 22=-9
b 's prime|20=24
b 's promise|0=12
b 's representative|2=11
b 's request|5=-13
b 's secretary|22=14
b 's standby|23=14
b 's strength|11=-17
b 's top|10=10
b 's training|25=12
b 's wish|10=12
b / STATE|19=15
b AU 's|2=9
b AU have|23=14
b AU mission|1=9
b AU official|1=10 11=21
b CARICOM in|19=20
b CARICOM leader|19=-10 20=-15
b DATE 's|24=9
b DATE DATE|5=13 8=11 26=15
b DATE EU|25=13
b DATE FIGURE|19=9 22=-12 23=-11
b DATE LEADER|21=15
b DATE MONEY|12=-9
b DATE STATE|2=11 7=11 13=10
b DATE UNSC|23=13
b DATE according|1=13
b DATE advise|2=13
b DATE after|10=12
b DATE and|2=-20 10=-9 11=-25 18=20 21=-22 23=-17 24=26 25=15
b DATE at|21=15
b DATE authorize|23=9
b DATE because|4=10 5=10
b DATE but|23=10
b DATE by|5=12 10=13 18=22 19=-10 20=20 23=16 25=-9 26=11
b DATE call|5=20
b DATE could|11=17 19=12
b DATE council|2=17
b DATE delegation|19=11
b DATE follow|3=9
b DATE for|5=14 9=13 11=16 22=20
b DATE government|5=14
b DATE in|5=-18 6=12 19=21 21=27 24=-15
b DATE it|26=10
b DATE judge|0=10
b DATE mission|11=11
b DATE not|4=9
b DATE official|19=11
b DATE of|11=-13 24=-10
b DATE on|2=10 19=13 24=17
b DATE peacekeeper|26=13
b DATE prime|7=9
b DATE renew|24=-11
b DATE that|2=9 5=-14 12=18 19=-14
b DATE to|2=-13 5=-12 9=11 10=13 11=-9 12=-16 18=9 19=9 22=56 25=17 26=20
b DATE under|24=13
b DATE until|24=9
b DATE will|1=13
b DATE with|11=14 19=14 20=12 24=20
b ECOWAS have|23=21
b ECOWAS president|2=10
b EU DATE|21=11
b EU STATE|19=11
b EU foreign|23=23
b EU in|8=17
b EU minister|14=10
b FIGURE DATE|11=14
b FIGURE STATE|2=-16 11=-19 23=-14
b FIGURE abstention|24=-10
b FIGURE ask|13=10
b FIGURE at|11=20
b FIGURE authorize|11=15
b FIGURE battalion|11=13
b FIGURE before|12=14
b FIGURE be|11=11
b FIGURE by|14=12
b FIGURE civilian|11=16
b FIGURE committee|2=20
b FIGURE container|26=15
b FIGURE could|11=17
b FIGURE country|5=-10 19=13 20=12 21=23
b FIGURE day|5=21 11=-11 19=37 22=17
b FIGURE delegation|21=10
b FIGURE drone|2=9
b FIGURE fifth|4=9
b FIGURE for|1=19 23=13
b FIGURE from|6=9 11=-15
b FIGURE government|21=18
b FIGURE have|1=10
b FIGURE head|21=9 26=11
b FIGURE helicopter|13=11
b FIGURE hour|4=10
b FIGURE in|2=-11
b FIGURE its|13=10
b FIGURE last|24=16
b FIGURE leader|19=18 21=23
b FIGURE man|19=14
b FIGURE member|11=40
b FIGURE military|19=-11
b FIGURE minute|19=10
b FIGURE month|1=14 18=10 19=-16 21=-18 24=27 25=14
b FIGURE officer|5=-13 10=-9 11=26 21=-9
b FIGURE of|1=11 5=-9 6=-10 11=-11
b FIGURE option|5=9
b FIGURE patrol|2=10
b FIGURE peacekeeper|2=-11
b FIGURE people|5=-12 25=20
b FIGURE percent|5=-13
b FIGURE personnel|0=9 5=-12 11=12
b FIGURE place|11=12
b FIGURE planner|11=-11
b FIGURE plan|11=33
b FIGURE policeman|11=10 23=11
b FIGURE police|11=20 17=-11 23=-19 24=16
b FIGURE quarter|6=9
b FIGURE set|11=14
b FIGURE ship|13=30
b FIGURE side|17=13
b FIGURE soldier|0=-19 1=-16 2=-22 4=-14 10=-15 11=24 19=-19 20=-10 21=-11 22=-16 23=-12
b FIGURE strong|11=-13 19=10
b FIGURE to|6=15 11=-13 25=12
b FIGURE troop|0=-11 2=-12 4=-13 11=22 21=-14 24=-13
b FIGURE uniformed|11=13
b FIGURE vote|24=-16 25=-13
b FIGURE when|23=11
b FIGURE which|25=9
b FIGURE will|3=14
b FIGURE year|1=-11 11=-9 17=11 23=10 26=25
b G20 in|21=-10
b HOST 's|2=15 5=12 10=20 11=-15 19=13 23=-9 25=12
b HOST DATE|22=16 26=14
b HOST FIGURE|1=10 24=15
b HOST HOST|22=9
b HOST LEADER|6=10
b HOST STATE|19=10 21=-9
b HOST ^armed|6=-9
b HOST ^prime|19=11
b HOST and|2=19 10=13 25=13 26=12
b HOST army|5=-13 23=10
b HOST ask|5=14 10=-21
b HOST at|21=17
b HOST authority|2=9
b HOST be|1=-10 10=-10 21=-9
b HOST counterpart|20=-12 22=10
b HOST for|10=10 22=9
b HOST government|5=22
b HOST have|1=10 5=-9 8=28 10=13 17=11 23=-10
b HOST in|17=-9
b HOST mission|11=11
b HOST official|20=12
b HOST of|5=10
b HOST on|19=-10 22=17
b HOST president|5=10
b HOST prime|20=11
b HOST say|18=10
b HOST sign|16=10 19=11
b HOST soldier|14=11 24=10
b HOST statement|18=10
b HOST suspend|2=11
b HOST to|2=27 4=10 10=-9 19=13
b HOST troop|14=10
b HOST want|5=14
b HOST water|4=11
b HOST which|10=10
b HOST will|11=12
b HOST with|19=14 22=10
b LEADER 's|0=10 2=22
b LEADER after|21=9
b LEADER and|17=12 19=18 20=12
b LEADER announce|19=16
b LEADER by|20=13
b LEADER call|5=-12
b LEADER foreign|16=12
b LEADER have|19=17 20=19 25=-9
b LEADER in|21=15
b LEADER not|9=14 22=12
b LEADER on|1=14 19=12
b LEADER say|2=-10 5=-9 23=15
b LEADER to|2=12 20=17
b LEADER urge|6=11
b LEADER use|6=10
b LEADER visit|22=14
b MISSION STATE|10=9
b MISSION and|22=10
b MISSION be|1=-12 12=20 23=20 24=11
b MISSION could|11=18
b MISSION have|1=17 11=-11
b MISSION mission|23=9
b MISSION only|12=11
b MISSION should|11=9
b MISSION take|1=10
b MISSION to|11=-10 24=11
b MISSION until|2=12
b MISSION will|13=9
b MISSION with|23=11
b MISSION would|19=11
b MONEY be|6=12
b MONEY for|1=-22 2=-16 6=-15 12=18 19=-9
b MONEY have|12=12
b MONEY in|2=-11 6=-11
b MONEY month|1=14
b MONEY of|1=-27 2=13 12=18
b MONEY on|19=14
b MONEY promise|2=11
b MONEY seek|12=19
b MONEY that|2=19 12=11
b MONEY to|1=-18 2=-10 6=-15
b MONEY until|12=14
b NATO 's|8=9 22=18
b NATO to|16=13
b SADC 's|1=10
b SADC be|21=9
b SADC head|24=9
b SADC in|26=13
b SADC leader|21=-13
b STATE 's|0=25 2=10 3=-10 4=9 5=-19 6=13 7=-12 11=-20 16=-12 19=-9 20=27 21=-22 22=27 24=-14 25=-21 26=-10
b STATE DATE|17=14 19=12 24=11
b STATE FIGURE|1=11 23=-10
b STATE LEADER|22=11
b STATE STATE|2=-17 7=-11 11=10 18=10 21=11 22=-13 23=9
b STATE ^ap|21=11
b STATE ^foreign|6=16
b STATE ^house|1=13
b STATE ^secretary|10=15
b STATE ^senate|2=9
b STATE about|11=-11
b STATE abstain|23=12 24=-15
b STATE administration|5=13
b STATE advance|3=10
b STATE air|19=9
b STATE ambassador|6=10
b STATE and|0=-20 2=14 4=-16 10=9 12=-14 13=10 17=12 18=26 19=19 21=30 22=-30 23=-19 25=29
b STATE approach|5=10
b STATE army|2=11
b STATE ask|10=-11
b STATE as|2=10
b STATE attack|22=10
b STATE at|10=10 18=12 22=16
b STATE backstop|10=22
b STATE battalion|5=-11
b STATE be|1=-20 2=20 4=-11 5=-15 12=-12 18=-11 19=-13 20=-10 22=-18 23=-20 24=15
b STATE block|2=14
b STATE bring|21=15
b STATE by|19=9 24=10
b STATE call|5=-12 11=14
b STATE can|2=12
b STATE capital|23=9
b STATE colleague|16=14 19=11
b STATE commander|5=11 22=9
b STATE company|5=10
b STATE contingent|11=-18
b STATE contribution|1=-9 12=-10
b STATE counterpart|19=11 20=22
b STATE court|17=19
b STATE delegate|10=13
b STATE delegation|19=15
b STATE deploy|11=-11
b STATE diplomat|17=10
b STATE draft|23=14
b STATE embassy|2=12
b STATE end|2=9
b STATE engineer|4=12
b STATE envoy|10=10
b STATE expect|3=15
b STATE fail|25=9
b STATE for|5=23 7=17 10=9 19=10
b STATE from|2=15
b STATE give|21=12
b STATE government|2=-22 10=-16
b STATE have|1=-17 2=14 3=-23 4=-12 6=-17 7=-12 11=-48 12=-16 18=-28 19=-25 21=-9 22=-19 24=-15 26=-13
b STATE hold|19=9
b STATE hope|5=17
b STATE host|19=9
b STATE in|17=12 23=12
b STATE lobby|10=12
b STATE meet|2=17
b STATE minister|3=11 18=11
b STATE mission|21=10
b STATE newspaper|22=10
b STATE not|5=-12
b STATE object|2=24
b STATE offer|10=-9
b STATE officer|22=11
b STATE official|2=16 19=11
b STATE of|5=-11 21=24 23=10
b STATE on|0=-10 19=30 21=33 23=-11
b STATE opposition|25=9
b STATE peacekeeper|18=9
b STATE police|4=18 11=-18 17=24 22=-15
b STATE praise|10=11
b STATE president|5=20 9=12 21=9
b STATE press|10=15
b STATE prime|21=9
b STATE put|9=11 23=-9
b STATE refuse|1=11 10=12
b STATE reiterate|2=12
b STATE request|5=12 7=20
b STATE s'|2=10
b STATE say|10=-14 11=-9 22=-9
b STATE secretary|10=17 19=24
b STATE set|23=11
b STATE se|10=9 16=20 23=14
b STATE sign|19=-9
b STATE soldier|2=-10 11=-11 22=-10
b STATE so|9=16 22=12
b STATE staff|4=11
b STATE study|5=10
b STATE table|23=-11
b STATE take|11=-12
b STATE team|22=11
b STATE to|1=-12 5=24 7=20 9=16 10=14 12=-9 20=-12 22=13
b STATE troop|2=12 5=-9
b STATE turn|10=12
b STATE want|10=19
b STATE where|19=24 22=12
b STATE which|1=-10 8=10
b STATE whose|6=20
b STATE who|17=10 23=11
b STATE will|1=-11 24=-12
b STATE with|1=12 19=-11 21=17
b STATE would|21=-11 24=11 25=22
b STATE y|18=10
b UN 's|10=11
b UN DATE|23=17
b UN LEADER|5=13
b UN ^general|19=12
b UN ask|5=-15
b UN call|6=10
b UN fact-finding|5=15
b UN force|2=11 23=-16 24=16 25=-12
b UN have|4=12 6=-13 11=11 21=12
b UN in|23=-11
b UN member|1=11
b UN mission|10=10
b UN on|16=14
b UN operation|2=12
b UN peacekeeping|2=26
b UN s'|10=12
b UN share|10=10
b UN to|5=-19 6=10 9=9 10=-17 19=-10
b UNSC DATE|25=16
b UNSC approve|23=18
b UNSC authorize|23=12
b UNSC by|26=21
b UNSC give|24=10
b UNSC have|23=12 25=9
b UNSC in|10=9 23=25
b UNSC on|10=-16 23=22 24=11
b UNSC that|2=12
b UNSC to|6=14
b UNSC vote|26=13
b WB estimate|12=-10
b ^assembly on|21=10
b ^assembly vote|1=9
b ^bintou ^keita|18=16
b ^brigadier ^general|1=14
b ^cabo ^delgado|5=14
b ^chiefs of|19=16
b ^christine ^lambrecht|2=13
b ^christophe ^lutundula|18=12
b ^christopher ^musa|22=12
b ^council decide|24=13
b ^council in|1=12 23=-12
b ^court have|0=9
b ^de ^janeiro|10=16 19=-12 21=22
b ^defence ^minister|22=22
b ^delays in|4=17
b ^el ^arish|18=13
b ^european donor|6=10
b ^european leader|19=11
b ^foreign ^affairs|2=10
b ^foreign ^minister|10=19 18=18
b ^foreign ^secretary|6=10
b ^foto FIGURE|16=10
b ^gaza force|9=10
b ^general LEADER|22=11
b ^general ^assembly|19=26 21=10
b ^general ^ibrahim|2=11
b ^goma airport|2=9
b ^goma and|3=11
b ^gryparis tell|13=11
b ^hamas have|3=10
b ^helena ^carreiras|19=10
b ^high ^court|0=22
b ^inspector ^general|22=9
b ^interior ^ministry|10=10
b ^island leader|5=9
b ^janeiro on|21=12
b ^jim ^risch|2=17
b ^latin STATE|5=14
b ^m23 rebel|23=10
b ^member ^states|6=18 10=-12
b ^miami herald|19=10
b ^michael ^mccaul|2=10
b ^minister HOST|17=15 19=11
b ^mr LEADER|23=-12
b ^national ^defence|5=10
b ^new ^york|0=-10 17=-14 18=18 19=24 21=32 23=9
b ^opposition lawmaker|2=11
b ^prime ^minister|2=-10 19=15 20=12
b ^rear ^admiral|13=12
b ^republican lawmaker|2=13
b ^resolution 2793|25=9
b ^rio ^de|10=11 19=-10 21=28
b ^rudzani ^maphwanya|4=11
b ^rutshuru and|23=9
b ^secretary of|5=10 19=17 20=9 22=9
b ^senate be|2=13
b ^senate have|2=11
b ^senate to|2=11
b ^simon ^harris|20=-16
b ^state LEADER|19=15
b ^states to|6=14
b ^toussaint ^louverture|11=-9
b ^un-backed mission|1=-11 2=-10 5=-20 23=-11
b ^vasileios ^gryparis|7=12 13=11
b ^west african|23=16
b ^wharf ^jérémie|4=11
b ^wire HOST|2=9
b ^york DATE|19=12 22=11
b ^york FIGURE|21=9
b ^york STATE|1=11
b ^york by|17=-9 18=18
b ^york in|21=-12
b ^york on|19=10
b ^york to|19=12
b about HOST|10=12
b about future|10=11
b about half|11=10
b about mission|20=18
b about quarter|1=17
b about send|10=10 18=10
b about to|11=-9
b abstain UNSC|23=-13
b accord on|17=13
b accord to|10=11 12=-12 19=-12
b according STATE|12=10
b account of|10=12
b activation of|23=32
b activism in|0=-10
b add FIGURE|11=-13
b add battalion|5=15
b adopt on|23=-10
b adviser say|1=12
b affirm that|10=10
b african leader|5=10 21=16 23=10
b after FIGURE|26=14
b after STATE|5=18
b after attack|3=-9
b after ceasefire|21=10
b after conference|21=15
b after gang|22=12
b after gunman|3=9
b after meeting|19=15
b after plea|10=13 23=9
b after request|26=12
b again at|6=9
b again in|19=21
b against FIGURE|11=19 23=10
b against HOST|23=-10
b against STATE|0=10
b against it|2=10
b against use|2=11
b agree that|10=9 20=10
b agree to|10=-23
b agree with|18=13 23=-10
b agreement between|17=20
b agreement be|17=20
b agreement for|17=18 18=-12
b agreement of|0=11 17=10 18=-14
b agreement on|16=-14 17=29 18=-9
b agreement reach|11=10
b agreement sign|17=-9
b agreement that|17=19 18=12
b agreement which|17=16
b agreement with|18=26
b aid group|24=-13
b air cover|9=12 10=12
b air force|19=15
b air transport|9=9
b aircraft and|9=10
b aircraft fly|3=10
b airfield near|9=10
b airport have|4=10
b airport hold|3=11
b airport on|3=11
b alliance 's|19=10
b allow deployment|23=12
b allow it|0=11
b allowance for|1=10
b ally to|10=15
b alone STATE|6=10
b already train|25=10
b also for|5=10 6=10 9=11
b also take|23=10
b although STATE|1=-11 12=9
b ambassador from|19=12
b ambassador in|6=11
b and FIGURE|0=-10 2=-11 4=-10 11=24 13=17 19=-19 21=9 23=-23
b and HOST|2=-10 5=-12 6=-11 11=11 16=13 17=13 18=15 20=11
b and LEADER|19=14
b and MONEY|1=-10
b and STATE|0=-16 2=11 4=-16 5=-14 12=-13 16=13 18=12 21=-11 22=-24 23=19 25=11 26=-12
b and UN|18=18 21=15
b and add|24=14
b and agree|10=9
b and air|9=10
b and ask|5=17
b and be|9=10 10=14 11=-15
b and by|2=14
b and cash|7=12
b and date|10=12
b and drone|13=11
b and earlier|1=11
b and endorse|18=13 23=-9
b and end|19=11
b and from|6=10 10=14
b and fund|1=14
b and give|24=9
b and go|10=11
b and half|11=11
b and have|5=28 6=11 10=-10 13=10
b and helicopter|5=11 7=12 19=11
b and his|17=12
b and hold|3=11
b and in|19=-12
b and its|2=17
b and lawsuit|1=11
b and lead|23=10
b and leave|19=9
b and logistics|9=15
b and meet|10=9
b and money|1=13
b and more|5=14
b and nearly|1=11
b and of|21=13
b and on|19=15
b and order|3=9
b and plane|4=16
b and president|19=11
b and remainder|11=11
b and rest|11=11
b and say|2=-12
b and security|1=18
b and soldier|11=20
b and staff|4=15 24=11
b and still|0=-9
b and that|2=-11 5=12 6=10
b and to|6=11 23=-10
b and transport|4=10 5=9 9=9
b and until|3=14
b and vehicle|5=10 7=9
b and warn|1=12
b and we|10=11
b and will|2=-9 7=15 19=19
b and with|19=25
b announce at|17=11
b annual cost|12=19
b appeal to|1=10 5=9
b approach by|5=10
b approve DATE|23=10
b approve by|23=14
b approve in|23=9
b armed force|5=12
b armored vehicle|7=16
b army chief|1=9 19=12
b around airport|3=9
b arrears be|1=14
b arrest FIGURE|2=13
b arrival have|2=14
b arrival of|3=21 5=9
b as DATE|5=-9 11=10
b as long|3=12
b as many|11=14
b as much|6=11
b as possible|5=12
b as president|25=12
b as soon|5=10 20=10
b aside MONEY|12=-12
b aside to|5=10
b ask FIGURE|5=11 6=13
b ask STATE|5=15 6=20 7=18 10=-10
b ask UNSC|9=11
b ask UN|9=16
b ask by|5=34 7=10
b ask council|6=10 10=16
b ask for|5=27 6=-18 13=14
b ask member|7=22 13=20 24=11
b ask mission|5=-10
b ask of|7=10
b ask other|10=9
b ask panel|24=-9
b ask partner|6=-15
b ask that|6=13 10=-11 25=12
b ask them|2=10 10=14
b ask us|23=17
b assess contribution|2=10
b assessment team|22=10
b assign FIGURE|5=10
b at FIGURE|4=11 11=26
b at HOST|2=10
b at MONEY|11=17 12=16
b at NATO|19=11
b at STATE|19=13 21=12 23=13
b at UN|10=13
b at ^northwood|20=12
b at end|22=9
b at full|11=-20
b at him|22=12
b at invitation|21=17
b at its|5=12
b at last|20=13 22=11
b at meeting|19=22
b at present|4=10
b at request|5=18 10=-15
b at same|17=11
b at sea|19=16 21=12
b at summit|23=13
b at them|1=10
b at time|5=-10
b at virtual|20=10
b attack by|10=13 23=10
b authorise DATE|11=10
b authorize FIGURE|11=23
b authorize MISSION|23=14 26=-9
b authorize by|23=20
b authorize in|11=11
b authorize it|23=9
b authorize mission|23=12
b authorized strength|11=10
b back by|4=14 25=14
b back district|11=13
b back for|10=11
b bank have|1=-16
b base and|1=15
b base be|4=18
b base during|22=12
b base have|4=12
b base to|16=11
b battalion of|5=11
b be FIGURE|1=-9 4=-10
b be HOST|10=10
b be STATE|2=10
b be adjourn|0=12
b be against|2=14
b be agree|13=15
b be among|11=10
b be approach|10=10
b be approve|1=15 10=-10 11=-11
b be ask|5=26 9=13
b be assure|10=12
b be at|11=-12
b be badly|1=10
b be being|7=11 17=13
b be block|3=13 4=11
b be brief|19=12
b be build|4=11
b be cancel|22=12
b be complete|5=14
b be cut|3=15
b be decide|1=9 25=15
b be deliver|19=11
b be deploy|11=15 17=10
b be discuss|25=10
b be draw|17=14
b be due|2=-9 5=13
b be empty|1=14
b be exclude|2=13
b be extend|24=17
b be file|0=-14
b be finalize|18=12
b be fly|1=13
b be full|4=9
b be go|18=10
b be hear|10=10
b be hold|9=10 21=12
b be initial|16=11
b be in|2=11 5=9 12=10 16=14 21=-11 22=19 23=-10
b be its|23=10
b be keep|11=11
b be kill|5=-9
b be know|2=14
b be lack|1=-11 12=12 13=11
b be late|1=10
b be launch|23=23
b be lead|20=9
b be leave|26=10
b be lodge|4=10
b be longer|26=11
b be main|1=14
b be make|5=9
b be mean|11=11
b be meet|19=-9
b be miss|17=13
b be money|1=15
b be move|23=10
b be much|2=11
b be needed|1=10
b be need|6=11 10=-12 11=9 21=10
b be none|2=12
b be not|4=11 5=-12 11=-9 19=-13
b be nowhere|12=-10
b be now|11=10
b be on|11=-15
b be open|20=14
b be pause|2=11
b be pay|1=-10 6=-9
b be plan|11=12
b be prepare|24=14
b be press|5=11 9=10
b be prolonged|24=17
b be promise|2=11 11=13
b be push|4=11
b be put|4=11
b be ready|4=14
b be record|19=10
b be renew|6=11 24=20
b be require|5=-9
b be settle|1=11
b be set|8=9 20=11
b be short|1=11 12=11
b be sign|17=19 18=32
b be slow|2=14
b be so|0=14
b be speak|19=12
b be spend|1=14
b be still|4=14 17=12
b be suppose|11=21
b be tell|11=13
b be that|5=10 11=11
b be there|11=16
b be think|9=10
b be to|2=-20 10=-13 11=10 12=11 13=-10 21=15 23=-15 24=-11
b be treat|2=11
b be unable|11=10
b be very|10=10
b be visit|1=10
b be wait|2=13 4=11
b be wary|9=9
b be weigh|5=-13 22=10
b be well|24=11
b be withdraw|9=12
b be with|7=11 16=11
b be write|0=12
b because STATE|2=15
b because base|4=10
b because it|0=16
b because member|1=12
b because their|1=11
b before FIGURE|19=9
b before UNSC|24=12
b before end|6=16
b before force|10=12
b before it|2=9
b begin DATE|5=10
b behind closed|19=10
b believe ceiling|11=-14
b beside HOST|21=9
b beside him|21=11
b between STATE|2=11 17=10 20=10
b bid to|6=16
b big force|23=-9
b bloc 's|21=-10
b border FIGURE|9=9
b border guard|8=10
b bring what|19=10
b budget committee|12=9
b budget for|12=24
b building of|3=9
b bulk of|6=12
b but STATE|2=37
b but can|4=10
b but have|4=9
b but it|1=-12
b but not|1=14 4=12 11=16
b but number|11=9
b but send|3=10
b but she|3=10
b but then|10=9
b but under|25=12
b by DATE|11=22 23=-22 26=10
b by EU|23=10
b by FIGURE|2=-12 4=19 5=13 13=12 23=-14
b by HOST|2=20 25=16 26=14
b by STATE|2=11 4=-11 5=29 10=10 18=14 20=18 21=13 22=-11 23=21
b by UNSC|23=31 24=-11 26=13
b by UN|1=-13 5=20 6=-11 7=10 10=-10 19=11 25=17
b by ^m23|2=11
b by air|18=10
b by bloc|19=10
b by deputy|22=15
b by end|11=-13 16=11
b by government|8=10
b by lack|4=12
b by late|12=11
b by month|11=12
b by official|1=14
b by opposition|0=9
b by phone|20=14
b by quarter|1=13
b by rebel|3=11
b by spring|11=-10
b by stage|25=11
b by telephone|20=19
b by video|19=-11 20=20
b by way|18=16
b by which|11=11 23=13
b call conscience|10=10
b call figure|11=12
b call for|20=-13
b call on|6=25 10=18 20=11
b call with|20=24
b can be|2=12
b can not|2=26 3=24 4=17 5=11
b cancel at|20=9
b capital by|0=-11
b capital in|5=10
b capital of|5=10
b capital on|22=10
b ceiling can|11=-14
b ceiling of|11=45 24=10 25=11
b ceiling remain|11=10
b chair and|21=11
b chair by|20=11
b chair of|5=15
b charge and|10=11
b chief LEADER|20=9
b chief have|21=10
b chief of|10=12 19=14 20=11 22=15 23=11
b city to|5=13
b clear mandate|23=12
b clinic far|21=-9
b close FIGURE|1=12
b close of|21=10
b closed door|19=15
b closure of|3=12
b coalition of|21=11
b colleague on|20=10
b come and|5=13 6=13
b come as|3=9
b come by|18=10
b come forward|5=16 6=10 7=13 19=12
b come from|11=13 19=-13
b come in|4=12
b come of|1=9 23=12
b come together|19=10
b come to|22=16
b come up|24=11
b command MISSION|10=9
b command have|7=12
b command in|5=15
b command to|10=14
b commander have|7=17 13=12
b commander who|11=10
b commit troop|10=16
b commitment to|20=15
b committee be|2=10
b committee chairman|2=13
b committee of|12=9
b common cost|12=13
b company and|7=10 19=9
b complete have|11=11
b concede that|1=12
b concern urge|10=10
b conclude with|17=14
b condition for|2=11
b condition of|3=14
b conference for|21=14
b conference in|10=10 21=13
b conference of|21=24
b conference on|19=-10 21=20
b confirm on|10=10
b confirm that|26=9
b congratulate him|20=-10
b congressional aide|2=10
b conscience money|10=15
b consider deploy|19=10
b contingent and|10=12
b contingent be|22=11
b contingent have|4=15
b contingent of|2=13
b contribute to|5=-15 10=16
b contribution from|11=10 23=19
b contributor MONEY|23=10
b contributor for|11=10 23=10
b contributor to|20=10
b convene by|19=11
b conversation with|20=15
b core of|6=10
b cost be|1=9
b cost its|23=11
b could contribute|10=10
b could do|7=14
b could keep|2=13
b could not|4=11 11=18
b council be|2=15 20=10
b council have|23=11
b council in|4=14
b council renew|24=-9
b council to|6=12 10=9
b council vote|23=-12
b count FIGURE|11=12
b counterpart in|19=13
b country 's|18=12
b country be|11=13 17=10
b country go|17=9
b country have|17=-10
b country meet|19=11
b country must|10=24
b country of|10=11
b country ready|19=14
b country se|19=14 21=10
b country take|20=10
b country to|10=22
b country which|1=14
b country who|5=11
b country with|21=11
b country would|22=11
b court 's|17=11
b court case|0=24
b court in|0=17
b create by|23=11
b create force|23=12
b crisis in|1=11
b crisis of|1=16
b cut by|3=14
b cut its|1=9
b cut off|3=11
b cut of|25=11
b date of|5=10
b day DATE|19=13 25=15
b day after|20=10 23=13
b day and|9=10
b day before|23=9
b day he|5=10
b day in|19=16
b day later|10=10
b day of|13=10 17=9
b day they|19=17
b de FIGURE|11=11 23=9
b deal for|17=11
b decide DATE|24=20 25=16
b decide by|25=15
b decide on|24=10
b decide to|23=16 26=17
b decision have|22=10
b decision must|0=-10
b decision to|23=12
b declaration of|18=22
b decline STATE|2=10 5=-10
b defense agreement|17=11
b defense chief|19=15
b defense minister|7=13 22=11
b defense ministry|5=10
b delay arrival|3=12
b delay deployment|3=10
b delay of|25=11
b delegate of|21=11
b delegation in|6=14
b delegation of|22=16
b delegation that|21=9 22=-12
b delivery have|4=12
b demand by|17=10
b demand to|6=14
b depart to|26=9
b department say|16=9
b depend on|4=11 10=15
b deploy FIGURE|24=11
b deploy few|11=19
b deploy in|7=10 19=10
b deployment in|2=20
b deployment of|0=18 10=-13 11=-34 23=17
b deployment to|5=13 10=-9
b desert and|5=11
b diplomat in|5=10
b diplomat say|2=21 9=11 23=11
b discuss crisis|20=-10
b dispatch of|0=-12
b district hold|11=9
b district of|17=11
b do depart|2=10
b do more|5=-17 10=37
b do not|1=-12 5=-10 6=-11 19=-10 21=-11
b do with|7=20 11=-10
b do year|10=13
b donor conference|21=11
b donor meeting|1=10 19=14 21=9
b donor to|6=23
b down STATE|5=-10
b down request|5=10
b draft by|23=14
b draft of|18=16 23=17
b draft that|23=11
b draft under|23=-12 25=10
b draw on|2=10
b draw up|19=9
b driver and|22=9
b due to|2=-10 17=13 19=13
b during meeting|19=-10
b east of|10=-10
b eastern STATE|2=19
b effort of|23=10
b embargo pass|23=9
b en expect|5=10
b en have|24=11
b end and|11=11
b end in|26=10
b end of|11=-11 19=-13 24=15
b end without|19=18
b engineer from|4=9
b envisage FIGURE|11=18
b equipment and|5=11 6=9 7=13
b equipment for|5=13
b essential of|23=13
b estimate at|12=9
b european country|20=12
b evacuation of|16=9
b even as|10=14
b even if|22=11
b everything that|4=15
b exchange of|18=13
b exclude not|2=10
b expect DATE|3=18
b expect of|3=12
b expire on|16=11
b explain how|0=10
b extend its|3=10
b facility for|4=18
b fact-finding trip|22=11
b far have|5=25
b federal police|8=10
b feed its|12=-13
b few than|11=14
b field kitchen|7=10
b fight gang|22=9
b fight in|11=10
b fighting have|3=12
b figure modest|11=10
b finance force|6=9
b first ask|23=11
b first time|22=20
b first year|12=18
b five-year defense|17=10
b flight FIGURE|4=12
b fly for|4=10
b fly to|22=21
b follow refusal|2=10
b for AU|6=15
b for DATE|19=21
b for FIGURE|2=-12 3=11 5=-17 7=16 11=31 13=20 19=9 25=15
b for HOST|1=24 6=-11 22=-11 23=13
b for LEADER|2=11
b for MISSION|0=9 5=-18
b for MONEY|6=-10
b for STATE|10=13
b for and|1=10
b for boot|4=21
b for by|13=10
b for cause|22=14
b for country|10=13
b for deployment|19=15
b for extension|10=10
b for first|12=17
b for force|21=10 23=10
b for foreign|2=11 5=15
b for fuel|9=15
b for fund|6=9
b for further|5=10
b for helicopter|7=27
b for help|6=10 10=10
b for humanitarian|12=-12
b for immediate|1=10
b for independent|5=13
b for initial|23=16
b for international|10=-9
b for its|12=-11
b for it|10=20
b for lack|2=11
b for lead|23=-10
b for man|5=14
b for mission|6=19 10=15 11=-11
b for money|7=-10 9=14
b for month|0=12
b for more|7=21 8=12 9=13 10=-13
b for now|11=-12
b for other|6=10
b for outside|5=18
b for peacekeeping|0=9
b for predictable|4=11
b for reinforcement|5=11
b for soldier|6=14 9=11
b for support|10=32
b for them|4=22 7=12
b for trust|10=10
b for want|4=9
b for warship|7=18
b for which|2=9 10=9
b for whole|8=11
b for year|8=12 12=11 24=29
b force 's|11=-13 12=10
b force LEADER|22=14
b force against|23=-9 25=11
b force agreement|17=21
b force and|9=10 23=-11
b force army|5=10
b force at|5=10
b force be|1=-9 2=9 9=9 11=18 16=9
b force commander|22=13
b force for|10=10 21=12
b force generation|21=12
b force have|11=-19 16=13
b force hold|11=9
b force in|10=23 19=-13 21=10 24=11
b force must|1=18
b force of|10=-10 11=34 25=19
b force reach|5=9
b force remain|1=11
b force report|1=15
b force should|11=12 25=13
b force that|5=-10
b force there|22=13
b force to|5=19 23=25
b force which|11=-10
b force will|11=-19
b force with|10=12 17=12
b foreign affair|2=13
b foreign force|2=-14 5=9
b foreign minister|2=-12 6=10 10=16 11=15 14=11 19=28 21=-13 23=14 25=10
b foreign ministry|2=16 18=14 21=10 23=11
b foreign policy|20=13
b foreign secretary|10=10 19=9
b foreign security|5=10
b foresee FIGURE|11=19
b form core|6=11
b form of|2=12
b formed police|24=11
b forward DATE|10=10
b forward by|11=10
b forward with|5=17 7=12
b freeze MONEY|1=-16
b friendly country|5=18
b from DATE|11=17 25=12
b from FIGURE|19=17 25=15
b from HOST|4=11
b from STATE|2=22 4=-12 5=-11 10=9 11=-14 12=-10 18=-10
b from country|21=11
b from join|4=15
b from side|19=12 20=9
b from start|4=14
b full strength|5=11
b fund have|1=21
b fund of|6=-17
b fund that|1=9
b funding gap|1=9
b further FIGURE|11=13
b gang on|23=-12
b gang to|5=12
b gang would|0=12
b gap congressional|2=10
b gap in|21=-9
b gathering of|21=-12
b general LEADER|22=17
b general from|19=10
b generation conference|21=15
b gift and|1=12
b give FIGURE|19=13
b give MONEY|21=11
b give as|6=9
b give date|23=17
b give force|23=11
b give green|23=16
b give its|1=12
b give it|11=10 25=10
b give mission|24=11
b give up|3=10
b glance FIGURE|11=10
b go on|10=10 18=11
b go thru|19=19
b go where|3=10
b government ask|2=9 5=9 10=-11
b government be|5=-12
b government have|10=-29
b government he|2=12
b government in|2=19 5=11 10=10
b government of|2=-13 5=-16
b government turn|5=-10
b government want|5=13
b government who|8=11
b grant STATE|18=9
b green light|23=18
b group complain|24=-10
b grow to|11=9
b génération of|21=17
b half be|11=12
b half of|11=20
b hand of|2=11
b hang in|0=12
b have FIGURE|0=10 2=-20 10=-9 11=17 13=27 24=-9
b have agree|10=-9
b have already|1=16
b have also|7=11
b have appeal|19=11
b have ask|5=-21 7=18 10=9
b have be|1=16 2=-16 3=-14 4=-13 5=30 6=-16 18=11 21=-28 22=12 23=-10
b have block|2=10
b have break|2=9
b have bring|19=10
b have budget|12=10
b have buy|1=-11
b have date|1=9
b have decide|24=9 26=12
b have delay|3=16
b have depart|26=14
b have earlier|22=12
b have fail|25=11
b have find|1=11
b have first|2=10
b have gather|21=11
b have give|23=18
b have go|1=10
b have have|8=13
b have hold|0=9 3=11
b have invite|5=11 19=11
b have keep|4=12
b have lament|1=23
b have leave|2=11
b have let|2=12
b have make|10=11
b have meanwhile|4=10
b have more|3=11
b have new|1=12
b have not|0=12 1=24 2=-19 3=10 4=19 17=-10
b have offer|2=12 11=-15 23=9
b have pay|6=-10 12=-9
b have plan|11=-13
b have press|26=10
b have propose|23=10
b have receive|6=-11
b have recommend|2=9
b have request|8=20 10=19
b have rule|2=11
b have say|2=12 6=15 10=-12 13=10
b have see|11=10
b have serve|5=10
b have sign|16=14 17=-13
b have slow|4=16
b have speak|11=11
b have still|0=11 10=11
b have stop|2=10
b have submit|23=-10
b have them|2=9 7=13 13=13
b have threaten|1=-11
b have to|12=9 18=10
b have until|26=12
b have urge|10=-14
b have use|1=10
b have warn|4=10
b have wish|6=14
b have work|11=11
b have write|8=11
b have yet|2=-12 17=10
b he appeal|6=12
b he demand|10=16
b he have|6=-10 7=-12 13=12 22=20
b he lack|12=19
b he mean|10=15
b he meet|22=11
b he need|7=10
b he not|2=15
b he point|10=14
b he receive|19=15
b he tell|22=11
b he urge|9=9
b he would|1=11
b head by|0=12
b head of|5=13 10=-13 19=-14 22=15
b heavy weapon|4=9
b helicopter and|7=23
b helicopter that|1=9
b helicopter which|18=13
b help and|6=10
b help depend|10=12
b help in|10=18
b her STATE|19=10
b him to|5=9
b his HOST|20=-13
b his STATE|20=13
b his country|10=-19 22=15
b his government|5=11
b his minister|0=14
b his ministry|10=10
b his office|5=10
b his re-election|20=-10
b his soldier|1=10
b hold DATE|21=9
b hold in|19=17 21=21
b hold on|2=12
b hold road|11=11
b hold since|0=-11
b hold talk|6=26 19=21 21=-11
b hold up|2=19 3=26 9=9
b hole in|2=10
b home FIGURE|5=-13
b home from|11=-11
b home in|25=11
b hope STATE|5=15
b hope for|23=10
b hope that|5=13
b hope to|19=14
b hour on|20=10
b how many|11=11
b how much|12=9
b however of|4=15
b if mission|22=10
b if money|1=-12
b impose by|2=12
b in DATE|1=10 4=19 7=13 8=12 10=-13 12=-11 18=19 23=30
b in EU|19=15 21=11
b in FIGURE|4=-10 19=-11 23=-9
b in HOST|0=-40 10=10 11=9 12=-12 16=10 17=-13 19=-25 22=-18 23=-15
b in MISSION|1=-11 11=-11
b in STATE|0=21 1=-12 2=11 3=-12 9=-11 10=-13 11=-17 12=-10 17=10 19=76 20=-31 21=39
b in UNSC|24=13
b in ^gaza|2=16 10=9
b in ^gulf|6=18
b in ^house|2=11
b in ^naples|5=15
b in ^new|1=12 6=10 17=-10 18=15 19=27
b in ^nueva|19=10
b in ^puerto|3=-9
b in ^red|13=11
b in ^rio|19=-13 21=23
b in ^santiago|5=11
b in air|4=9
b in answer|2=10
b in area|23=10
b in bid|6=16
b in budget|2=9 21=-9
b in by|5=11 19=13
b in capital|11=10 22=11
b in chair|21=10
b in desert|5=10
b in district|17=11
b in doubt|2=15
b in draft|25=13
b in end|11=22
b in equipment|4=11
b in first|19=10
b in full|19=11
b in letter|5=12
b in limbo|2=20
b in margin|21=13
b in mission|10=-9 11=-10
b in need|4=-15 13=14
b in new|2=10 16=10
b in number|11=11
b in operation|2=16
b in order|22=15
b in past|8=10
b in place|1=10
b in position|10=14
b in presence|17=10
b in resolution|11=13 24=-10 25=10
b in room|21=11
b in security|10=11
b in state|4=13
b in total FIGURE|11=10
b in total|23=12
b in uniforme|11=17
b in vote|2=10
b in which|5=-15
b include FIGURE|11=-12
b initiative of|23=15
b insist on|10=11
b inspect mission|22=9
b inspector general|22=14
b instructor at|8=12
b intent on|18=16
b intent with|18=12
b interior minister|1=10 12=9
b international force|5=-16 6=-15 11=-11 21=-14
b international support|6=15
b into UN|2=20 25=-11
b into it|5=9
b into large|23=-13 25=16
b into night|19=9
b invitation of|21=15
b island of|7=11
b it DATE|22=15
b it also|12=-9
b it ask|6=-12 10=13
b it await|0=15
b it be|5=-12 10=-9 17=11
b it depend|2=9 4=10
b it do|3=9
b it get|2=12
b it give|23=12
b it have|1=12 2=-18 5=-15 7=10 11=-9
b it he|10=12
b it into|2=13
b it in|23=31
b it may|11=9
b it need|6=11
b it run|21=12
b it say|4=13
b it still|3=11 11=9
b it to|1=15
b it transfer|6=11
b it want|5=10 13=11
b it will|12=9 25=13
b it would|6=-11 26=10
b its FIGURE|4=11
b its HOST|7=11
b its approval|2=16 23=9
b its arrival|2=19
b its battalion|5=-16
b its budget|1=14
b its ceiling|11=16
b its chief|21=15
b its commander|7=11 13=15
b its contributor|23=10
b its director|3=11
b its due|1=10
b its first|23=11
b its force|23=14
b its foreign|5=10 10=14
b its frigate|3=11
b its future|21=10
b its helicopter|4=10
b its kind|22=10
b its mandate|11=9
b its member|5=11
b its military|20=11 25=11
b its minister|12=9
b its misgiving|10=11
b its mission|26=12
b its money|1=9
b its own|2=-11 11=-13 12=-10
b its parliament|2=-9
b its part|2=14
b its payment|1=9
b its people|2=13
b its soldier|1=19 2=-10 25=10
b its standby|23=12
b its troop|1=10 5=-10
b join FIGURE|4=17
b join by|20=-14
b join mission|10=12
b join partie|21=12
b joint cost|12=11
b joint statement|19=-11
b judge have|0=10
b judge in|0=21
b keep FIGURE|7=13
b keep ceiling|11=13 24=13
b keep her|1=9
b keep its|5=-10
b keep promise|5=-9
b keep their|10=11 20=10
b kenyan-led mission|6=13
b know that|2=17
b l' have|1=11
b lack agreement|17=-9
b lack be|11=13
b lack funding|1=-16
b lack of|1=31 4=20
b lack resource|11=12
b land but|3=9
b language and|5=13
b last time|24=14
b late year|12=10
b launch DATE|5=11
b launch on|23=13
b law and|3=11
b lawmaker who|2=11
b lawsuit of|0=-10
b lawyer be|17=10
b lead by|11=12 22=19 23=10
b leader have|10=12
b leader of|2=-9 6=-11 10=14 19=-12 21=14 24=10
b leader on|5=9
b leader say|19=14
b learn of|12=13
b leave deployment|2=12
b leave late|5=10
b leave plan|2=9
b leave unanswered|5=13
b less than|1=15 6=-10 11=19
b let FIGURE|22=10
b let its|26=12
b let their|3=10
b light to|23=9
b like STATE|7=14 10=10
b like to|2=10 5=17
b list in|6=10 7=10
b loan to|4=9
b lobby STATE|5=11
b lobby for|6=10
b logistical support|9=12 10=9
b logistics and|1=13
b long as|0=12 3=10 17=10
b long history|2=11
b look again|6=10
b look for|10=17
b lui have|12=10
b main secretary|2=12
b make by|2=10
b make secret|10=13
b make up|11=-10 19=-14 24=14
b man and|5=10 7=12
b man have|11=13 19=18
b man in|3=14
b man to|1=11 5=19
b mandate and|21=12
b mandate be|24=35
b mandate come|24=15
b mandate even|10=14
b mandate for|25=10
b mandate have|23=13
b mandate of|11=-12 23=-24 25=-15
b mandate on|23=9
b many as|11=14
b margin of|21=10
b matter of|18=10
b may deploy|24=12
b may have|11=20
b may not|0=19
b may serve|11=10
b mean for|1=11 21=17
b mean to|11=10
b medical evacuation|4=17 16=11
b meet DATE|19=19 20=9
b meet STATE|19=20
b meet again|19=20
b meet in|17=10 19=-12 20=9
b meet with|2=10
b meeting DATE|19=13
b meeting be|19=9
b meeting in|16=12 19=27 21=17 24=10
b meeting of|19=17 21=9
b meeting on|19=16 21=-11
b member and|11=9
b member be|19=9
b member of|10=14 11=12 19=-12 21=9
b member state|7=13 10=-21 12=12 25=15
b member to|5=17 6=10 24=10
b member vote|23=10
b memorandum between|16=18
b memorandum of|16=40 19=21 22=10
b memorandum on|16=24 17=-11 19=-10
b memorandum that|16=12
b memorandum with|16=27
b military assistance|25=10
b military intervention|5=14
b military personnel|24=10
b minister HOST|21=10
b minister LEADER|12=14 21=13
b minister about|20=19
b minister and|20=11
b minister be|6=9 16=10 19=20
b minister decide|11=14 24=11 25=13
b minister fly|22=16
b minister from|19=11
b minister give|23=17
b minister have|2=18
b minister in|19=13 22=-12
b minister meet|19=-9
b minister of|3=11 5=11 7=9 11=12 19=15 21=10
b minister on|19=13
b minister say|4=12 19=-13
b minister sign|18=10
b minister tell|9=10
b minister to|19=15
b ministerial meeting|19=18
b ministry of|8=18
b ministry welcome|23=11
b ministry which|6=15
b misgiving about|10=15
b mission 's|2=17 23=-10 24=10
b mission FIGURE|16=12
b mission STATE|10=14
b mission and|5=13 23=-9
b mission at|5=-12
b mission base|4=9
b mission be|1=-11 10=-11 11=11 12=9 22=9 25=10
b mission by|25=13
b mission can|2=12
b mission could|1=10
b mission draw|2=9
b mission for|2=13 23=16
b mission from|4=10
b mission go|10=11
b mission have|1=12 4=10 11=-12
b mission into|25=-17
b mission in|5=-10 19=-12 22=-12 25=12
b mission it|11=9
b mission lack|4=10
b mission need|11=12
b mission of|6=10 23=12 25=18 26=19
b mission only|12=11
b mission remain|11=12
b mission stand|19=12
b mission to|5=-16 14=13 24=10 25=-9
b mission which|1=13 2=-10
b mission who|5=14 19=10
b mission will|1=9
b mission wish|5=10
b mission without|5=11
b mission with|23=10
b money and|1=-10 4=11 5=17 6=17 9=16 19=11
b money could|2=17
b money for|1=22 5=-10 6=10
b money have|1=10
b money it|1=-14
b money lack|1=15
b money to|1=9
b month after|25=12
b month and|23=-10
b month because|1=12
b month be|0=9 10=13
b month by|2=10
b month in|24=14
b month of|1=13 3=12
b month will|12=9
b more STATE|4=13
b more and|10=-10
b more by|1=10
b more first|22=10
b more for|10=18
b more funding|5=9
b more officer|5=11 10=-11
b more of|5=10
b more people|5=12
b more than|1=11 11=-11
b more troop|5=10
b move to|23=9
b multinational mission|5=11
b multinational security|1=-9 2=-15 10=-11
b must do|10=9
b nation to|5=-15 10=10
b national police|4=-12
b national security|1=13 2=9
b naval operation|23=19
b near border|9=11
b nearer to|21=10
b need FIGURE|4=-14 11=16 13=22
b need MONEY|1=-10
b need and|5=10 6=17 10=10
b need at|7=9 11=12
b need of|4=-16 13=15
b need to|4=11
b negotiate bilateral|17=19
b never count|11=11
b new mission|16=15
b new money|1=10
b new one|5=10
b newspaper write|22=11
b next contingent|3=10
b next meeting|19=13
b next step|19=10
b nobody have|1=17
b nobody will|26=12
b none against|23=10
b none of|2=10
b none with|23=-9
b nord of|26=9
b north and|11=10
b north of|24=10
b not UN|10=12 23=9
b not allow|2=15 22=-11
b not among|7=10
b not at|1=10
b not be|2=-11 4=13
b not cover|0=10 1=9 6=9
b not depart|2=13
b not enough|6=9
b not exclude|2=13
b not for|10=10
b not gift|6=12
b not give|3=10 11=10
b not go|22=11
b not have|1=10 25=10
b not intend|2=12
b not its|12=11
b not let|3=9
b not move|4=18
b not only|2=10
b not on|19=-12
b not pay|1=27
b not pledge|9=10
b not ready|4=12
b not reopen|11=11
b not reply|5=10
b not send|4=10 5=-11
b not to|5=-10
b not yet|11=15
b nous have|6=14
b now come|18=11
b now have|23=10
b now in|11=10
b number FIGURE|11=33
b number of|5=-12
b object to|2=14
b objection of|19=12
b observer and|11=12
b of AU|11=10
b of DATE|3=9 6=10 10=-17 19=-14 23=10 26=-14
b of ECOWAS|19=10
b of EU|10=12
b of FIGURE|0=-16 1=-14 6=-15 10=-10 11=44 12=18 16=-10 18=-9 21=-12 22=-17 24=12 25=19 26=-14
b of G20|19=-13 21=12
b of HOST|5=14 18=-9 19=12 26=25
b of MISSION|2=15 6=14 11=11
b of MONEY|2=14 10=-9 11=-15 12=23 19=-12
b of SADC|26=15
b of STATE|2=26 5=-37 6=-16 7=-9 10=12 11=-21 20=-9 23=10
b of UNSC|5=13 23=19
b of UN|2=15 21=11 23=-16 25=10
b of ^defensa|1=9
b of ^general|19=10
b of ^intérieur|8=17
b of ^prime|16=10
b of ^representatives|1=12
b of ^state|10=14 19=12 20=11
b of ^west|19=12
b of agreement|17=11
b of aid|8=11
b of ammunition|5=-10
b of army|5=10
b of bloc|5=10 21=13
b of call|10=13
b of coalition|21=16
b of constitutional|0=-11
b of court|0=10
b of cut|25=12
b of defense|7=11 19=14 21=10
b of diesel|4=16
b of equipment|13=9
b of everything|4=10
b of expert|24=-15
b of first|12=10
b of flight|4=16
b of force|2=-20 17=22 21=12 23=9 24=-16
b of funding|1=15 2=10
b of fund|1=13 12=10
b of government|2=21
b of génération|21=18
b of helicopter|13=11
b of intent|18=25
b of its|1=11 5=-18 11=-13 19=-10 24=-9
b of it|2=13
b of joint|12=13
b of man|5=13
b of member|10=-16
b of memorandum|16=20 22=10
b of mission|1=-12 3=17 10=-13 12=-19 19=10 22=-13
b of money|4=-11 12=10
b of multinational|18=13
b of national|5=10
b of note|18=11
b of officer|11=13 22=12
b of operation|7=10 8=10
b of parliament|10=10
b of participant|21=13
b of partner|10=9
b of peacekeeping|12=-10
b of personnel|18=10
b of port|18=14
b of president|19=-11
b of prime|2=20
b of refugee|9=9
b of region|10=9
b of resolution|23=14
b of resource|4=15
b of security|3=10 9=11
b of staff|5=13 22=19
b of state|21=14
b of such|18=10
b of support|2=10
b of talk|10=10
b of their|5=10 19=-10
b of them|2=-12 11=15 23=-9
b of troop|2=9 24=10
b of understanding|16=39 17=-19 18=-13 19=19
b of unit|4=9
b of vehicle|2=10
b of volunteer|21=13
b of which|1=10 12=-15
b of withdrawal|5=15 22=10
b of wounded|16=12
b off visit|22=9
b offer only|5=15
b offer to|10=-12
b offer troop|2=15
b offering police|23=10
b officer FIGURE|11=10 24=17
b officer and|11=20
b officer at|22=15
b officer deploy|11=17
b officer from|11=-9 21=11
b officer have|11=-12
b officer may|0=9
b officer plan|11=17
b officer to|16=16
b officer train|4=12
b officer until|4=9
b officer will|1=10 10=10
b official deny|2=10
b official from|19=28
b official say|10=11 13=10
b official who|2=11
b on DATE|3=-15 4=-14 6=-19 9=11 16=-16 17=11 18=16 19=24 20=22 21=32 23=12 24=11
b on EU|14=11
b on FIGURE|2=25 10=10
b on HOST|21=11
b on MONEY|1=13 2=10
b on STATE|0=9 2=17 5=-17 10=25
b on UN|6=16
b on ^member|6=15
b on behalf|9=9
b on civilian|19=-10
b on condition|1=9
b on day|25=9
b on fact-finding|22=12
b on flight|4=12
b on force|11=11
b on foreign|2=10
b on ground|11=-10
b on his|10=10
b on margin|19=18
b on mission|21=13
b on paper|1=9 11=11
b on planning|19=20
b on police|17=11
b on promise|5=10
b on request|5=12
b on road|4=-9
b on role|10=9
b on send|22=11
b on speak|18=10
b on status|17=15
b on table|23=13 26=11
b on their|19=14
b on time|4=12 10=-13
b on to|22=-14
b on voluntary|10=15 23=9
b once STATE|21=9
b once more|6=12
b one-off not|6=10
b only FIGURE|5=20 11=-16
b only MONEY|12=34
b only country|23=10
b only have|4=10
b only until|1=13
b open their|6=10
b operation DATE|26=15
b operation MISSION|24=21
b operation be|5=12
b operation of|2=24 23=10
b operation to|12=18 23=14
b operation which|25=11
b opposition party|2=-12
b or in|21=11
b order ECOWAS|23=9
b order at|5=-9
b order be|26=11
b order that|0=11
b order to|22=12
b organization be|6=12
b other country|10=29
b other donor|6=9
b other in|5=11
b other partner|6=11
b other state|10=11
b others must|10=13
b our man|2=11
b our partner|6=14
b out and|0=10
b out before|1=10
b out of|1=-12 4=-11 6=-13 11=-12
b out on|23=-10
b out right|18=11
b outgoing mission|2=9
b outside help|10=11
b over STATE|0=22
b over from|1=10
b over in|10=10
b owe MONEY|1=9
b owe to|1=11
b pact sign|18=18
b panel of|24=-10
b paper be|11=11
b parliament have|0=9 2=11 17=10
b parliament on|9=10
b part and|2=9
b part have|2=15
b part in|19=-11
b part of|1=10 5=10 19=18 23=13 25=9
b participate to|21=11
b partner be|10=12
b partner for|5=-14
b partner that|2=10
b partner to|6=23
b pass thru|16=10
b patrol aircraft|4=12
b pay FIGURE|1=10
b pay MONEY|10=10
b pay expense|23=-11
b pay for|1=12 4=12 5=-13
b pay what|1=12
b peace support|2=10
b peace to|2=10
b peacekeeper will|18=17
b peacekeeping force|2=9
b peacekeeping mission|2=-11 24=-17
b peacekeeping operation|2=10
b people at|7=10
b people for|5=11
b people to|11=15 25=17
b percent of|5=-11
b permanent member|2=12
b personnel FIGURE|24=9
b personnel be|5=11 11=-14
b personnel equipment|5=12
b personnel for|5=11 11=11
b personnel include|11=9
b personnel in|11=14
b personnel ready|0=13
b personnel to|11=9
b place of|23=-11
b place since|26=11
b place under|19=9
b plan DATE|19=9
b plan FIGURE|11=21
b plan agree|11=11
b plan at|2=11
b plan for|18=9 21=-12
b plan have|1=9
b plan in|0=10
b plan of|2=13
b plan to|11=-11
b planned deployment|0=14
b planner believe|11=-11
b planning for|24=9
b plea from|10=11
b plead for|5=17 6=15 7=10 10=11
b pledge be|11=-12
b pledge for|2=10
b pledge have|10=10
b pledge to|1=15 7=10
b point out|10=10
b point to|11=14
b police and|1=10 11=16
b police by|11=13 24=11
b police for|5=14
b police have|10=11
b police in|1=9 5=-9
b police officer|4=14
b police that|5=10
b police to|5=16
b police unit|2=13 24=10
b police visit|22=9
b port have|3=9
b port road|11=12
b post in|5=10
b power to|0=9
b praise STATE|10=11
b prepare to|5=9
b presence of|17=11
b present FIGURE|4=13
b president HOST|10=-13 20=10
b president LEADER|6=10 17=12 20=10
b president STATE|20=23
b president ^joseph|22=22
b president and|19=-13
b president at|19=11
b president be|19=-9
b president complain|11=9
b president have|19=15
b president of|20=-12
b president speak|20=10
b president telephone|20=18
b president who|0=-10 2=10 23=16
b press STATE|5=15
b press it|10=13
b press say|26=12
b prime minister|2=25 11=-12 19=11 20=20 22=-12
b principal secretary|2=9 3=14
b prisoner STATE|20=9
b problem and|1=10
b problem so|1=9 4=11
b prolong its|24=-10
b promise but|11=15
b promise fund|17=10
b promise of|0=11 5=16
b promise only|5=11
b protect civilian|19=9
b provide for|11=18
b provide logistical|9=12
b put deployment|2=9
b put off|1=13 3=12
b put soldier|5=11
b put to|24=12
b put up|19=10
b quart of|1=11
b quarter late|1=10
b quarter of|1=22 19=11
b raise MONEY|21=-12
b raise ceiling|25=15
b raise its|21=11
b ration and|9=22
b reach FIGURE|14=11
b reach HOST|22=9
b readiness to|2=13
b ready for|0=20
b rebuild clinic|21=-9
b recall that|1=10
b receive less|1=11
b reciprocal agreement|16=-11 17=25
b refuse overflight|2=10
b region to|10=18
b regional force|10=-12
b rein of|22=11
b reinforce multinational|5=16 6=11
b reinforce peacekeeping|5=10
b reiterate that|2=12
b release MONEY|2=12
b release on|8=10
b remain on|1=10 23=10
b remainder from|11=15
b renew for|24=15
b renew on|10=-9
b renew until|24=14
b report and|24=-9
b report find|11=-10
b report warn|1=21
b representative of|17=-11 18=13
b representative say|2=11
b request FIGURE|7=-11
b request be|7=9
b request by|5=16
b request come|10=10
b request for|5=-17 7=20
b request from|5=20
b request of|10=-15
b request to|7=12 10=-13
b require FIGURE|11=13
b resignation of|2=19
b resistance from|2=32
b resolution 2699|23=16
b resolution 2719|6=18
b resolution 2793|23=9
b resolution adopt|24=14
b resolution put|23=11
b resolution that|23=-29
b resolution to|23=16
b resolution which|23=14
b resource be|4=11
b rest to|11=9
b right of|17=11
b rise to|21=10
b risk to|1=18
b rotation of|2=11
b ruling of|0=10 6=-11
b run out|24=-9 26=10
b s' add|3=11
b s' y|2=10
b salary at|23=9
b sanction as|2=12
b savoir its|5=11
b say DATE|26=9
b say LEADER|2=12 19=10
b say STATE|9=10
b say after|19=13 20=14
b say and|19=-14
b say but|9=14
b say decision|22=9
b say end|23=11
b say he|1=11 7=10 13=16 23=9
b say in|5=-12 8=10
b say it|4=10 10=-11
b say officer|1=10
b say of|10=15
b say on|11=-14 21=-11 23=10
b say statement|23=11
b say that|6=20 7=-12 10=-23 11=-15 12=-13 17=-11 19=9 20=-16 21=-16 22=-13
b say there|1=-10
b say they|2=9
b schedule for|19=13
b se continue|16=10
b se decide|24=11
b sea or|21=11
b search for|10=14
b second phase|25=9
b secretary LEADER|19=9
b secretary for|2=9 3=11
b secretary general|3=13 22=10
b secretary have|0=-10
b security adviser|19=20
b security force|10=9
b security mission|6=-10 10=9 24=-12 25=-11
b see mission|10=11
b see plan|2=10
b seek have|12=14
b seek support|5=-11 10=15
b senate have|2=11
b senate of|2=10
b senator on|2=13
b send FIGURE|5=-38 11=-14
b send first|11=-10
b send force|23=14
b send home|1=10 5=-11
b send its|4=12 5=-10
b send it|23=11
b send officer|5=14
b send police|5=22
b send to|5=10
b send troop|2=-11 5=-10
b senior officer|19=9
b serve FIGURE|24=10
b serve in|5=11 11=-14 18=10
b serve under|11=9
b service be|11=-11
b set by|11=10
b set out|18=18
b set up|8=10 9=10 23=20
b several of|3=11
b several year|11=10
b share FIGURE|11=11
b share cost|6=15 7=9
b share to|11=12
b she ask|19=12
b she do|3=14 11=9
b ship and|13=17
b ship from|23=9
b short of|1=-15 4=10 11=-11 12=12
b should come|6=10
b should have|11=21
b shoulder this|5=12
b shut by|2=10
b side event|21=15
b sign DATE|18=18
b sign between|17=-10 18=22
b sign declaration|18=27
b sign in|17=18 18=16
b sign memorandum|16=15 17=-12 18=-10 19=14
b sign reciprocal|17=10
b since DATE|3=-13 11=-10 23=-14 26=17
b since earthquake|12=-9
b since insurgent|5=13
b since month|5=13
b since take|3=10
b sit on|2=13
b situation in|23=-10
b slow deployment|4=13
b slow to|2=9
b small arm|24=-11
b so STATE|9=11
b so far|5=14 23=19
b so on|24=9
b so vague|10=12
b soldier FIGURE|1=10 11=12
b soldier and|1=11 11=26
b soldier be|26=10
b soldier but|2=11
b soldier by|11=-10
b soldier form|6=14
b soldier for|5=10 23=10
b soldier from|5=-12 19=-14
b soldier go|1=10
b soldier home|1=11
b soldier in|4=-10
b soldier of|11=-11
b soldier remain|5=9
b soldier there|5=9
b soldier to|2=-12 5=-17 10=-10 23=-9
b soldier who|5=14
b somebody to|7=14
b source of|1=10
b southern african|5=11 10=-18 21=12
b speak beside|21=10
b speak by|20=23
b speak for|10=12
b speak of|11=22
b special representative|7=11
b spend DATE|19=10
b spend FIGURE|22=14
b spokesperson for|1=10
b spring after|3=11
b stabilization force|1=-10 10=10 19=-12
b staff by|4=10
b stage of|2=10
b standby force|0=-11 23=23
b standing beside|23=12
b state be|25=11
b state for|7=9 13=13
b state of|20=11
b state to|6=17 7=9 8=9 10=11 19=12
b statement of|18=16
b statement say|21=-9
b status of|17=36
b status-of-forces agreement|17=24
b status-of-mission agreement|17=17
b stay at|1=10 11=-10
b stay in|0=9
b stay of|19=12 23=13
b stay on|22=18
b stay out|23=11
b stay until|19=10
b step up|10=16
b still stand|2=10
b still to|11=19 17=9
b still wait|4=9
b strand by|4=13
b strength by|11=-15
b strong force|11=-11
b successor of|23=11
b sud of|26=15
b sue over|0=24
b summit in|5=9 19=-10 21=-12 23=10
b summit on|11=13
b supply for|3=10
b support MISSION|10=14
b support STATE|10=11
b support for|5=-11 10=23 19=-9
b support from|4=10
b support of|10=13 21=-16
b suppose to|11=21
b take DATE|26=9
b take back|11=13
b take initiative|23=16
b take it|24=10
b take of|3=11
b take part|2=10 20=18 23=10
b take place|21=9 23=-12
b talk in|19=18
b talk on|17=10 22=14
b talk with|21=-16
b target of|11=11
b tarmac by|5=11
b team as|20=10
b team be|22=10
b team from|3=11
b team of|22=12
b telephone about|10=12
b telephone call|20=17
b telephone conversation|20=18
b telephone his|20=10
b tell CARICOM|19=16
b tell HOST|22=13
b tell UNSC|2=17
b tell by|2=13
b tell council|5=11 6=11 7=10
b tell him|20=13
b tell journalist|24=15
b tell on|11=18
b tell president|22=14
b tell reporter|11=-12
b text put|24=12
b text with|10=12
b than half|1=18 11=18
b than year|1=10
b thank STATE|23=9
b thank him|20=26
b thank our|5=13
b thank them|20=13
b that EU|6=10
b that MONEY|6=20 10=-9
b that STATE|2=22 4=19 6=-10 10=-12 17=10 22=16
b that UNSC|23=11 25=-9
b that also|24=-16
b that ask|10=20
b that be|0=10 11=12 17=19 19=-10 22=9
b that create|23=-12
b that day|19=9
b that effect|18=11
b that field|19=10
b that follow|26=9
b that force|11=-13 25=16
b that have|4=11 12=11
b that he|2=-11 7=17 9=10
b that hold|0=12
b that its|11=-12 20=9 25=14
b that it|6=9 19=-13
b that kill|3=14
b that last|22=10
b that mission|4=16
b that money|6=-13
b that move|4=10
b that of|2=9
b that others|10=14
b that other|6=12 12=14
b that president|0=-10
b that say|20=9
b that several|5=13
b that se|10=9
b that she|2=12
b that soldier|1=12
b that their|21=12
b that there|1=12
b that they|6=10
b that with|18=11
b that would|0=14 5=12 17=9
b their activity|3=13
b their battalion|20=9
b their force|6=15
b their own|5=14
b their pledge|10=14
b their president|19=11
b their promise|10=19
b their way|19=12
b them and|11=11
b them for|10=10
b them from|19=12
b them not|5=11
b them police|11=10
b them say|1=12
b them that|22=15
b them to|6=13 10=9
b there be|2=11 22=11
b there by|11=12
b there for|4=11 10=9
b there it|18=10
b there where|2=12
b there would|2=15
b they be|4=14 10=9
b they s'|1=11
b they se|19=9
b they sign|2=10
b they will|2=12
b they would|2=-12 10=10
b thing in|2=12
b this alone|5=10
b though it|7=16
b threat of|10=10
b throw out|0=10
b to DATE|0=19 2=-10 24=45 26=12
b to EU|8=11
b to FIGURE|1=-12 5=-17 11=23 19=-13 24=-11 25=17
b to HOST|2=-15 5=19 11=-14 19=14 21=11 22=26 23=-13
b to MISSION|5=11 19=-10
b to MONEY|1=-11 12=21 19=-10
b to STATE|7=-10 16=9 22=41
b to UNSC|23=17 25=-10
b to UN|11=-11
b to ^cabo|5=12
b to ^european|10=13
b to ^élysée|21=22
b to address|23=-13
b to add|5=11 11=-12
b to approve|10=-10
b to ask|7=9
b to authorize|23=14
b to begin|26=9
b to be|2=-12 5=14 7=9 10=-23 11=17 17=17
b to bring|11=19
b to close|12=9
b to come|5=21 7=14 11=14
b to command|10=12
b to conclude|17=15
b to consider|5=11
b to contribute|10=11
b to convene|19=17
b to country|1=9
b to cripple|1=21 23=-11
b to cut|1=13
b to deployment|0=13
b to discuss|19=13 22=15
b to do|6=21 10=18
b to end|1=9 11=-11
b to en|5=16
b to extend|10=22
b to feed|12=-11
b to finance|5=12 6=20
b to find|6=14
b to fly|1=10
b to follow|5=28
b to get|21=9
b to give|5=-12 6=24
b to government|7=10
b to go|19=15
b to have|7=16 11=38
b to help|5=-10 6=9 23=10
b to his|20=-10
b to hold|5=19
b to honor|10=10
b to host|21=13
b to idea|2=15
b to interest|10=9
b to its|2=11 6=9
b to it|2=11
b to join|8=9
b to keep|5=-16 24=15
b to lead|10=11
b to leave|2=-11 4=21
b to let|5=-9 10=-9 26=14
b to lift|4=10
b to look|22=15
b to make|5=17 25=10
b to meeting|19=12
b to member|7=10
b to mission|1=-12 2=-16 6=-10 10=-15 11=-11
b to new|10=11
b to not|2=14
b to number|3=11 11=13
b to other|5=9 6=10
b to participate|21=12
b to pay|6=30 7=-9
b to plan|23=9
b to play|6=10 10=9
b to point|24=9
b to police|10=12
b to prepare|22=9
b to president|5=10
b to profit|11=10
b to prolong|24=9
b to provide|5=16 7=17 9=9 25=-11
b to put|4=10
b to raise|6=11
b to rally|10=15
b to reach|14=12
b to reinforce|5=14
b to remain|5=18
b to replace|25=18
b to rule|0=-10
b to say|10=13
b to secretary|3=10
b to secure|6=15
b to security|1=10
b to see|5=14 10=18 19=16 22=29
b to send|5=27 10=-35 11=-22 26=11
b to serve|11=10
b to settle|19=9
b to several|10=11
b to share|6=14 11=10
b to sign|16=9 17=9
b to stay|5=22
b to step|10=19
b to stop|1=-9 10=10
b to take|2=10 4=-9 5=-10 10=17 11=11 19=-9 20=11 25=13
b to tell|20=11
b to terminate|26=10
b to thank|20=20 22=9
b to that|12=10
b to their|5=-11 6=-12 10=11 19=15
b to them|2=9
b to think|9=12
b to train|14=17
b to transform|2=9 23=-17 25=16
b to trust|1=-9
b to use|1=11
b to vote|26=-9
b to war|2=10
b together FIGURE|21=12
b town it|11=10 21=10
b trade agreement|17=-10
b train FIGURE|14=11
b train since|4=12
b training at|4=11
b training mission|24=10
b transfer to|6=9
b transform mission|23=-10 25=11
b transition of|23=10
b transport aircraft|5=11 6=10 9=12
b travel DATE|9=17 22=12
b travel to|22=32
b trip to|22=25
b troop and|5=13 11=18
b troop but|2=9
b troop from|11=-12
b troop have|1=12
b troop of|5=11 11=12
b troop rotation|2=13
b trust fund|2=-11 12=-11
b try to|10=10
b turn down|7=22 8=10
b turn it|2=13
b turn mission|23=11
b turn to|10=12
b turn up|2=9
b two-day meeting|16=13 19=24
b unanimously on|26=10
b under STATE|19=10
b under agreement|17=10 18=10
b under mission|11=10
b under resolution|2=9
b under which|11=10 16=15 18=15 23=-12
b understanding with|2=11
b uniformed personnel|11=14
b unit and|10=10
b unless other|2=10
b unpaid for|1=11
b until DATE|0=11 23=-13 24=26 26=12
b until STATE|2=12 10=10
b until end|23=18
b until new|5=11
b until to|24=21
b up MONEY|19=10
b up before|24=11
b up deployment|3=20
b up for|0=12
b up their|19=14
b urge STATE|10=-10
b urge other|10=13
b urge them|6=18
b us FIGURE|23=11
b use of|2=18 9=12 18=12
b use up|1=14
b vague mandate|10=11
b vehicle FIGURE|2=16
b vehicle STATE|7=12
b vehicle and|6=13 7=10
b vehicle have|4=12
b vest and|4=13
b veto resolution|2=11
b video call|20=21
b video link|20=9
b violence last|12=-9
b visit HOST|22=21
b visit STATE|22=10
b visit of|22=12
b voluntary gift|1=15 10=9
b vote against|2=10 24=10
b vote on|23=-14
b vote that|2=11
b vote to|11=-16 25=17
b vote unanimously|26=12
b vote which|25=10
b vote while|10=13
b vote with|24=-19
b wage and|1=-11
b wait for|2=12
b wait in|4=14
b want STATE|5=27 10=20
b want it|2=10
b want of|4=9
b want to|4=-10 5=-13 10=-10
b warning that|5=11
b wary of|9=12
b water and|4=17
b water for|3=12
b way of|18=14
b we ask|10=10
b we have|6=21
b we need|10=18
b we thank|21=9
b week ago|4=10
b week to|10=12 22=11
b welcome DATE|21=13
b welcome UNSC|23=11
b well FIGURE|11=-11
b well below|11=16
b what could|19=9
b what it|13=9
b what they|10=19 19=18
b what we|11=12
b when FIGURE|19=10
b when STATE|21=10
b when complete|11=11
b when council|23=-10
b when he|19=10
b when it|23=10
b where he|2=11
b where it|3=14
b where they|3=10 10=12 19=10
b whether his|22=10
b which FIGURE|11=10 25=11
b which STATE|2=12 10=-11 11=-10 21=12 23=10
b which UNSC|6=9 11=11 25=21
b which be|1=18 2=-12 10=-9 13=12 19=-10
b which come|19=10
b which foresee|11=10
b which government|17=14 19=11
b which have|0=-12 2=-12 4=9 10=-15 11=-10
b which he|10=17
b which pay|11=10
b which so|5=26
b while draft|23=10
b who arrive|4=11
b who ask|10=-11
b who be|2=-12
b who chair|10=11
b who command|13=11 22=12
b who give|24=12
b who have|1=-11 2=10 11=11 19=-12
b who not|10=10
b who should|4=13
b who visit|5=-12
b who want|8=14
b who will|3=12
b who would|4=10 5=11 19=16
b whom FIGURE|11=16
b whom be|2=11
b whom will|11=-16
b whose FIGURE|6=15
b will allow|17=11 19=9
b will be|19=-19
b will fly|18=9
b will have|1=10 13=11
b will hold|20=14
b will host|21=12
b will make|7=13
b will meet|19=20
b will not|2=24
b will remain|4=12
b will send|20=10
b will take|21=10
b will visit|22=13
b will vote|24=12
b willing but|2=10
b wish its|5=10
b wish of|26=-9
b wish to|10=11 14=14
b with CARICOM|19=10
b with FIGURE|2=-16 4=-15 11=-15 19=-18
b with HOST|17=19 18=16 19=-15
b with MONEY|17=10 24=13
b with STATE|1=-12 2=-20 16=23 17=10 19=19 20=18 22=-9 23=-10
b with UN|16=11 18=17
b with contributor|11=10
b with country|1=9
b with force|16=9
b with foreign|2=15
b with government|19=9
b with her|19=13
b with him|6=20
b with his|16=12 22=19
b with its|1=9
b with man|5=10 7=9
b with new|25=10
b with power|11=10
b with president|2=12 6=10 19=14
b with troop|5=9 21=11
b withdrawal by|25=12
b withdrawal of|5=16
b withhold its|1=11 2=22
b within day|4=10
b within week|1=-9 22=14
b without FIGURE|0=10
b without statement|19=12
b without their|1=12
b work beside|5=11
b work on|17=9
b work out|11=12
b would allow|0=10
b would also|25=13
b would be|4=-10
b would cost|1=12
b would give|10=11
b would have|2=-11
b would he|11=-11
b would let|22=10
b would like|5=33 7=25 19=10
b would need|13=11
b would not|2=11 9=12
b would pay|4=12
b would put|10=12 23=11
b would rather|5=13
b would stay|22=13 23=10
b wounded member|18=13
b write to|1=10 3=10 5=12 8=11
b y be|2=11
b year after|10=-10 26=14
b year and|12=10
b year that|10=14
b year to|12=-15 17=12 24=17
b yet arrive|11=12
b yet to|17=14
b ć say|9=11
bias|0=-404 1=-376 2=-345 3=-395 4=-401 5=-357 6=-374 7=-369 8=-460 9=-453 10=-340 11=-330 12=-388 13=-435 14=-569 15=-603 16=-379 17=-371 18=-417 19=-324 20=-409 21=-410 22=-378 23=-364 24=-356 25=-391 26=-435
c access|1=-19 2=14 3=20 4=17 5=-34 6=-16 7=-20 10=-29 11=-14 12=-10 16=-13 17=-12 19=-42 20=-10 21=-14 23=-10 24=-16 25=-14
c accord|0=18 4=-12 5=-10 6=-14 7=-11 11=-17 16=50 17=46 18=28 19=21 22=-11 23=-32 26=-10
c alter|2=24 4=-13 5=10 8=11 9=-13 16=-14 22=-13 24=-10 25=48 26=-9
c apart|0=-18 1=-34 3=-18 4=-23 6=-18 7=-15 10=-20 11=-20 12=-10 17=-21 19=-37 20=-29 22=-15 23=-11 24=-20 25=-18
c ask|1=-12 3=-13 5=51 6=56 7=45 8=27 9=31 10=43 11=-11 16=-21 18=-17 19=9 20=10 22=-10 23=-12 24=-10 26=11
c block|0=25 1=25 2=20 3=20 4=21 5=-14 7=-14 12=-14 13=-14 16=-16 18=-17 19=-14 20=-11 22=-14 23=-12 26=-14
c bloc|0=-18 2=-17 3=-13 6=12 10=28 17=-26 18=13 19=13 20=20 21=18 22=17 23=23 25=-13 26=20
c conference|1=-10 4=11 10=-10 11=11 20=12 21=24 22=-17
c cost|1=23 3=-10 4=-22 5=-10 8=12 9=-17 11=-10 12=16 13=-13 14=17 16=-17 17=-14 18=-14 19=-26 20=-9 21=-18 22=-19 24=28 25=-20 26=13
c council|0=-9 2=27 3=-11 5=9 6=11 11=21 16=-10 19=-21 21=-18 22=-13 23=37 24=26 25=36 26=29
c court|0=57 2=-17 11=-19 17=19 20=-10 24=-17 25=-11
c danger|0=-19 1=-30 3=34 4=-21 8=-9 9=-12 10=-21 12=-23 13=-17 16=-12 17=-18 19=-16 20=-17 21=-30 23=19 24=-26 25=15 26=-26
c draft|1=-20 2=29 4=-10 5=-20 7=-10 10=-20 12=10 17=22 18=-10 23=17 24=9 25=28
c duty|2=12 7=14 8=12 10=12 14=-11 16=-24 23=10 24=-31 25=-22
c end|7=-13 10=-11 14=15 20=-15 23=-11 24=-18 26=41
c force|0=15 1=16 3=16 5=-10 7=-24 17=-23 20=-9 22=9 24=17 25=15 26=12
c former|1=-22 2=-17 7=-10 9=-15 10=-26 13=-10 17=-20 19=-16 20=-23 23=-13 24=-21
c found|3=-11 4=-18 5=-30 6=-15 7=-10 10=14 11=26 12=-30 17=-15 18=11 19=-16 22=-21 23=43 24=23 25=14 26=14
c gear|0=-17 2=-16 4=35 7=26 9=19 10=-15 11=-30 12=-26 13=32 17=-27 19=-29 20=-19 23=-11 24=-23 25=-17 26=-19
c give|4=-11 5=17 8=-14 12=-18 13=-23 16=-16 17=-9 18=-10 20=-17 25=-17
c mandate|0=-10 5=-17 7=-11 9=-16 10=-16 16=-11 17=-10 19=-26 21=-21 23=9 24=28 25=22
c meet|2=-10 3=-13 4=-18 7=-14 10=-19 19=35 20=13 21=33 22=13 23=-11 25=-16 26=-22
c money|0=-16 1=34 3=-9 6=49 10=-22 12=26 13=-17 17=-20 18=-20 22=-10 23=-12 24=-12 25=-11
c named|1=15 3=-16 4=-10 7=-11 17=-12 18=-19 24=9
c need|1=22 4=14 5=-13 6=-12 8=20 11=14 12=24 13=25 18=-16 20=-12 23=-13 24=-16 25=-11 26=-12
c object|0=20 1=-31 2=31 5=-34 6=-20 7=-19 12=-23 13=-9 16=-13 18=-10 19=-21 20=-12 21=-9 26=-11
c others|4=-11 5=14 6=24 7=14 13=10 16=-14 19=13 20=21 21=28 24=-9 26=-20
c parliament|2=26 5=-15 6=-24 7=-29 11=-25 20=-13 23=-22 24=-29
c phone|1=-16 2=-22 5=-24 7=-12 9=-12 20=64 22=-10 23=-11
c prolong|2=10 3=-9 5=21 7=-10 9=-9 11=24 19=-13 20=-12 24=57 25=-27 26=-9
c resolve|0=14 1=-11 5=-20 10=-23 11=-22 12=-15 14=14 16=15 21=-21 24=12 25=12 26=-14
c say|0=-9 3=-14 4=-23 9=20 10=-13 11=10 13=14 16=-17 20=-16 24=-20 26=-14
c shut|4=-14 5=-16 10=-9 21=10 24=-9 26=10
c sign|1=-15 4=-13 5=-19 7=-11 10=-14 16=38 17=30 18=30 23=21 24=10
c size|1=10 3=9 4=30 5=-31 6=-19 7=-21 11=42 16=-21 20=-19 21=9 22=-11 23=-9 24=-12
c sum|0=-13 2=-11 3=-11 4=-15 5=-23 7=-16 9=-11 10=-28 12=44 16=-14 18=-13 20=-11 23=-14 24=12 25=-10 26=-9
c vacuum|1=17 2=12 3=-9 5=-10 11=-16 20=-12 22=-15 24=-13
c visit|5=-20 7=-15 13=-13 17=-14 18=10 20=-19 22=49 23=-15 24=-22 25=-12
c vote|1=-19 4=-13 5=-22 6=-22 7=-12 10=-29 17=-16 20=-9 21=-16 24=19 25=11
c wait|0=14 1=19 2=16 4=17 5=11 6=19 8=-13 9=-20 11=-14 13=-12 22=-12 23=-14 24=15
c want|1=-15 4=14 5=28 7=22 10=18 17=-11 18=-16 19=-20 24=-15 26=-19
cc access accord|4=11
cc access alter|4=9 5=-13
cc access apart|11=-10
cc access ask|5=-26 7=-11 8=12 9=10 10=-22
cc access block|2=24 3=28 4=25
cc access bloc|5=10 22=11
cc access danger|3=28 11=-14
cc access duty|2=23 3=21 4=12 5=-26 7=-9 8=10 10=-14 19=10 22=-12
cc access end|3=16
cc access force|1=-10 2=13 3=43 4=-15 5=-14 7=-12 9=15 10=-17
cc access former|4=10
cc access gear|3=30 7=-9
cc access give|3=11 5=-13 11=21
cc access mandate|2=9
cc access meet|5=10 19=-11 22=15
cc access money|4=14
cc access need|2=13 4=18 5=-15 11=17 13=12
cc access object|9=11
cc access others|2=13 10=-17 19=-9
cc access parliament|2=-10
cc access prolong|0=11 4=12
cc access resolve|2=20 4=11
cc access say|2=11 4=-9 9=11
cc access sign|18=-15
cc access visit|2=9 3=11
cc access wait|2=-13 3=10 4=15 5=-17
cc access want|4=11 5=-17
cc access weather|4=12
cc accord apart|16=18 24=-13
cc accord ask|0=10 6=-12 10=14 17=11 19=14
cc accord block|0=12 17=13
cc accord bloc|17=-15 18=23 19=-11 21=-22
cc accord conference|21=-18
cc accord council|10=10 24=-11
cc accord court|0=14 17=19 22=12
cc accord danger|18=11 19=-14 23=-18
cc accord draft|17=15
cc accord duty|0=15 1=-11 4=14 5=-19 6=-10 10=17 16=39 17=25 23=-11
cc accord end|5=10 12=9 17=19 19=11
cc accord force|0=12 4=-10 6=-11 11=-19 16=32 17=48 18=22 23=-14 25=-12
cc accord former|1=-9 16=26 18=12 21=12
cc accord found|18=10 24=-19
cc accord gear|2=13 5=-13 16=14 17=-17 18=22
cc accord give|1=-11 5=-18 16=12 17=15 19=18
cc accord mandate|18=10
cc accord meet|2=-9 16=19 17=27 19=12
cc accord named|11=11 16=17 23=-16
cc accord need|0=9 2=10 17=17
cc accord object|17=10
cc accord others|2=11 5=-14 16=19 17=35 18=-12 19=12
cc accord parliament|2=-10 13=11
cc accord phone|19=12 20=23
cc accord prolong|0=11 1=10 2=10 17=21
cc accord resolve|2=-9 16=19 18=14
cc accord say|10=-13 16=17 17=26 21=-18 22=-13 24=9
cc accord shut|17=13
cc accord sign|0=11 5=-10 11=-9 16=42 17=36 18=14 21=-15
cc accord size|11=16 16=-11 17=18 21=-9
cc accord sum|12=-10 18=-9 23=9
cc accord visit|18=22
cc accord vote|16=10
cc accord wait|2=13 16=16 17=24
cc accord want|3=11 19=12
cc alter apart|21=-11
cc alter ask|2=21 5=12 7=16 8=11 12=13 25=-13
cc alter block|1=12 4=15 10=12
cc alter bloc|6=11 17=-9 23=23 25=-16
cc alter conference|4=15 21=-10
cc alter cost|0=10 10=-10 11=10 12=11 21=-9
cc alter council|10=-18 11=17 19=-10 25=20
cc alter court|10=10 17=11
cc alter danger|3=9 6=-10 7=-12 11=16 19=-13 23=-14 25=12
cc alter draft|2=14 11=15 25=38
cc alter duty|0=14 7=15 10=-12 12=12 17=10 19=-13 21=-15 22=-9
cc alter end|10=11 23=16
cc alter force|4=-14 5=-34 8=14 10=-20 21=-18 23=10 25=29
cc alter former|3=10 8=15 10=-10
cc alter found|2=-13 10=-18 11=10 23=-10 25=37
cc alter gear|5=-12
cc alter give|2=-11 5=-12 10=24 11=14 19=11
cc alter mandate|11=17 25=28
cc alter meet|5=18 6=-12 25=9
cc alter money|12=16 25=16
cc alter named|2=-14 25=17
cc alter need|6=16 21=-11 24=-9
cc alter object|2=17
cc alter others|5=-13 8=11 10=-14 19=13 25=20
cc alter parliament|2=11 17=9 24=-9
cc alter phone|20=11
cc alter prolong|11=10 23=10 24=-9
cc alter resolve|0=10 2=9 4=17 25=10
cc alter say|2=-19 5=15 10=12 11=-11 19=10 25=11
cc alter sign|11=15 17=14 25=27
cc alter size|2=-13 10=11 11=9 19=11
cc alter sum|1=-13 11=12 12=16 21=10
cc alter vote|2=13 23=-10 24=-14 25=11
cc alter wait|2=12 23=10 24=14 25=23
cc alter want|2=9
cc apart ask|0=-11 6=-22 10=-17 12=10 24=-16
cc apart bloc|2=13 12=12 19=-29 21=-12
cc apart conference|19=-14 21=-20
cc apart cost|12=-16
cc apart council|10=-17
cc apart danger|2=-13 19=-10 21=-12 24=-15
cc apart draft|17=-16
cc apart duty|1=-18 3=-10 4=-10 10=-14 12=-24 18=-10
cc apart end|2=14 19=-11
cc apart force|1=-10 3=-11 10=-21 11=-16 12=14 17=-9 19=-10 23=-14 25=-11
cc apart former|5=-16 10=11
cc apart found|24=-13
cc apart gear|2=-10 4=-10 5=-10 22=10
cc apart give|5=-17 10=-13 21=-16
cc apart mandate|24=-13
cc apart meet|6=-12 12=-11 19=-37 20=-10
cc apart money|1=-16 2=-13 6=-13 10=-13 11=-12 19=-13 21=-24 22=11 23=-10
cc apart named|19=14
cc apart need|1=-10
cc apart others|1=-10 2=-18 11=-10 16=14 20=-10
cc apart parliament|2=19 23=12
cc apart phone|20=-13 21=11
cc apart resolve|19=-9 23=9
cc apart say|1=-11 5=-24 10=-14 11=-22 21=-14 23=-13 24=-13
cc apart sign|17=-12
cc apart size|12=12
cc apart sum|2=-11 6=-11 12=-27 21=-14
cc apart vacuum|1=10 12=10
cc apart wait|5=-11 12=11 19=-26
cc apart want|5=11 21=-20
cc ask block|2=25 5=30 6=20 7=12 10=21 11=-11 17=10
cc ask bloc|5=16 7=16 10=22 12=14 20=-10 25=-10
cc ask conference|1=-9 4=11 5=21 6=12 21=26
cc ask cost|5=-14 6=18 8=15 20=-9 23=12 26=15
cc ask council|5=17 6=17 10=17 11=-15
cc ask court|2=-12 6=-11 7=19 9=12 10=10 17=17
cc ask danger|2=-19 5=16 7=11 9=-9 19=-11 24=-22
cc ask draft|10=-27 11=15 23=-11 25=13 26=13
cc ask duty|0=12 2=-17 5=23 6=24 7=45 8=30 9=20 10=32 12=20 13=29 17=14 21=-26 22=-15 23=-25 24=-12 26=13
cc ask end|5=20 6=14 23=-11
cc ask force|0=-17 1=-19 5=26 6=15 9=23 10=33 13=-12 20=23 21=-14 22=-9 23=-23 24=17
cc ask former|1=-11 4=10 5=20 8=9 10=19 19=-10 20=-11
cc ask found|1=10 2=16 9=14 10=26 24=-9 25=-15 26=20
cc ask gear|0=-10 1=-9 2=-11 5=18 6=30 7=57 8=14 9=40 13=13
cc ask give|0=-13 5=26 6=41 7=12 10=31 12=18 17=-11 20=-15 21=-14 22=-9 25=9
cc ask mandate|1=9 5=-10 6=10 24=-11
cc ask meet|1=12 9=17 10=19 12=13 19=12 22=-10
cc ask money|0=-9 1=14 5=15 6=78 9=13 12=17
cc ask named|5=24 6=19 10=21 19=-10
cc ask need|6=18 7=18 10=-15 13=18
cc ask object|2=18 5=-10 8=11
cc ask others|0=-14 4=-12 6=24 7=19 10=17 17=-10 24=-15
cc ask parliament|2=20 6=-12 7=-23 9=-14 10=12
cc ask phone|5=-9 6=13 7=-16 20=17
cc ask prolong|1=-12 5=17 25=-13
cc ask resolve|6=12 23=-14 26=10
cc ask say|1=13 2=-13 5=36 7=19 9=15 11=-13 12=13 13=19 19=12 21=-15
cc ask sign|0=11 2=15 5=-9 17=14 25=20
cc ask size|4=24 6=-12 7=-10 10=18 20=-14
cc ask sum|2=11 5=-10 6=24 12=21 19=14
cc ask vacuum|10=21 19=-10
cc ask visit|4=11 5=10 6=12 7=15 10=15 22=22
cc ask vote|5=-19 6=-13 23=-10
cc ask wait|0=16 1=20 4=-14 6=24 10=13 19=-15
cc ask want|2=15 7=14 10=-26 23=-12
cc bloc block|1=21 2=-10 5=18 10=15 21=11 23=-12 24=12
cc bloc conference|10=-22 11=10 22=-10 23=13 24=18 26=9
cc bloc cost|1=-10 10=-15 12=17 19=-15 21=-21
cc bloc council|5=18 19=-18 23=-9 24=-19 25=-11
cc bloc court|7=10
cc bloc danger|2=-9 5=-11 10=-19 19=-13 20=-9 21=-20
cc bloc draft|19=21
cc bloc duty|1=-17 2=10 10=12 12=10 16=16 20=11 21=19 23=21 24=-23 26=22
cc bloc end|18=12 21=20 26=28
cc bloc force|10=10 14=11 17=-14 18=19 19=13 20=-11 23=27 26=36
cc bloc former|5=-11 10=-13 16=14
cc bloc found|1=-14 2=9 9=10 10=-20 12=15 23=18 24=-13 26=18
cc bloc gear|4=-16 6=17 7=11 10=-10 18=14
cc bloc give|2=17 6=-12 10=16 23=32
cc bloc mandate|26=19
cc bloc meet|5=19 17=-14 19=33 21=12 22=12 23=-10 26=-14
cc bloc money|1=21 5=-30 6=30 19=10 21=11 23=-15
cc bloc named|5=-13 7=11
cc bloc need|1=-18 2=-15 10=12 11=12 12=16 19=-22
cc bloc object|2=-21 10=-15
cc bloc others|1=-12 2=-9 4=-12 6=18 13=11 20=14 24=9 26=12
cc bloc parliament|2=9 5=-10 10=-14 21=14
cc bloc phone|20=19 26=13
cc bloc prolong|19=-14 21=10 24=25
cc bloc resolve|1=15 20=14 26=18
cc bloc say|1=15 2=-14 9=-11 12=9 17=-13 19=17 21=-11 23=15
cc bloc shut|26=11
cc bloc sign|18=12 21=9
cc bloc size|18=9 22=-9
cc bloc sum|1=-11 6=14 10=-14 12=16 19=13 23=-12
cc bloc vacuum|12=10 19=-20 20=-23 23=13
cc bloc visit|22=21
cc bloc vote|11=10 23=10 24=-11
cc bloc wait|1=30 6=21 10=-11 20=-14 21=13
cc bloc want|5=20 10=14 19=11
cc block conference|5=17 19=11 20=12
cc block cost|21=-15 23=-10
cc block council|2=10 5=12 10=11 25=13
cc block court|0=56 1=21 2=-29 23=-9
cc block danger|2=-13 3=44 23=11
cc block draft|24=11
cc block duty|0=22 1=11 3=18 4=21 6=-22 10=-26 12=-15 18=-11 19=-24 20=-17 22=-12 23=-20
cc block end|3=12
cc block force|0=18 1=21 2=13 3=41 5=-19 12=-19 16=-10 19=10 24=13
cc block former|1=-19 4=16
cc block found|0=12 1=15 24=15
cc block gear|0=-12 3=13 4=31 6=10 7=12
cc block give|2=13 3=10 5=-16 6=-27 10=31 19=-9 21=-10
cc block mandate|2=21 24=15
cc block meet|1=13 6=26 10=-11 19=12 21=-14
cc block money|0=-10 1=24 2=17 4=-12 10=-13 12=-10 19=-11
cc block named|1=16 6=15 23=-17
cc block need|1=31 2=13 4=39 5=10 7=13 11=19 12=-11
cc block object|0=20 2=40 17=-9
cc block others|1=19 2=12 4=-11 5=-21 7=-10 10=22 23=-12
cc block parliament|2=26 3=10 21=-10
cc block phone|20=26
cc block prolong|1=15 2=-17
cc block resolve|0=16 2=16 3=15
cc block say|0=-11 1=10 2=14 3=11 4=12 5=-17 10=-18 19=-12 21=-26
cc block sign|17=19
cc block size|5=12 10=-13 11=15 21=-11 24=14
cc block sum|12=-12 21=-12
cc block visit|0=13 2=11 3=19
cc block vote|24=15
cc block wait|0=17 1=22 2=16 3=-15 4=10 5=13
cc block want|5=12
cc conference cost|21=-14 24=9
cc conference duty|2=9 5=-12 11=10 18=11 19=-12 21=14 26=9
cc conference end|21=32
cc conference force|5=11 10=-13 11=17 18=9 20=-9 21=47 24=11
cc conference found|2=10 21=-9 23=11 26=9
cc conference give|6=-16 10=10 21=20
cc conference meet|11=9 21=25
cc conference money|6=10
cc conference named|19=-10
cc conference need|1=-10 11=18 21=16
cc conference others|5=-19 19=-10 21=38 23=-11
cc conference parliament|19=10
cc conference phone|10=-15 18=12 21=15 26=15
cc conference prolong|23=-9 24=14
cc conference resolve|4=11 19=-10 21=14
cc conference say|5=-12 12=-10 18=11 21=11 23=-11
cc conference shut|21=19
cc conference size|21=11
cc conference sum|12=13
cc conference visit|11=14 21=21
cc conference wait|10=12 11=11 21=37
cc cost council|1=-11 5=-11 6=12 25=-10 26=12
cc cost court|0=20 1=11
cc cost danger|11=-13 12=-14 23=11
cc cost draft|24=-10
cc cost duty|1=17 3=-12 4=-13 5=-13 6=14 10=-19 11=-13 19=-22 21=-22 22=-12 23=-10 25=-9 26=9
cc cost end|11=23 12=11 14=14 21=9 23=-11 26=14
cc cost force|1=19 2=-14 3=-11 4=-19 5=-25 10=16 11=-17 12=22 18=-13 19=-10 21=-14 23=14 24=14 25=-19 26=14
cc cost former|2=9 12=14 23=12
cc cost found|1=11 5=-13 6=-10 8=14 12=-17 23=25 26=13
cc cost gear|2=-11 7=17 11=-12 12=-16
cc cost give|1=15 5=-18 10=16 24=22
cc cost mandate|2=15
cc cost meet|1=13 6=-12 21=-21
cc cost money|1=15 10=-18 12=25 21=-12 24=9
cc cost named|1=-15 6=9 12=10 23=13
cc cost need|1=12 2=12 10=-15 11=-12 12=15 17=-10
cc cost object|10=-11 12=-11
cc cost others|6=11 11=-10 19=-23 21=-17 22=14
cc cost phone|19=13 21=-14
cc cost prolong|1=-12 11=-9 12=13 17=18 19=-11 21=-11 23=-14 24=30
cc cost resolve|1=-16 2=-12 12=-18 14=22 23=-11
cc cost say|2=-13 5=-18 11=-15 12=17 23=-14 26=-9
cc cost shut|12=12
cc cost sign|23=13 24=-11
cc cost size|1=13 11=18 12=9 14=10 23=-18 24=-10
cc cost sum|1=-15 2=-21 10=-12 12=29 21=-10 24=13
cc cost vacuum|1=-11
cc cost visit|1=-13
cc cost vote|11=13 12=9 23=11 24=19 26=11
cc cost wait|1=20 2=-18 6=10 21=11 23=-11
cc cost want|14=13
cc council court|10=14
cc council danger|24=-15 25=20 26=-10
cc council draft|9=12 24=9
cc council duty|7=22 10=20 23=20 24=14 26=14
cc council end|23=-12 24=-9 26=35
cc council force|1=12 6=18 7=11 10=13 11=19 17=-10 18=-9 19=-15 21=-9 23=25 24=16 25=34
cc council former|11=-11 23=15 25=16
cc council found|2=-24 6=-9 9=12 10=22 11=18 12=-15 19=-11 23=31
cc council gear|2=10 4=16 7=19 9=12
cc council give|5=9 11=16 19=11 25=-12
cc council mandate|6=10 10=-21 11=-11 23=31 25=-10 26=-11
cc council meet|19=-14 21=-11
cc council money|1=-11 5=10 6=17 11=13 12=12 23=15
cc council named|11=18 23=24 25=21
cc council need|7=10 19=-9
cc council object|2=11 10=-14 11=10 24=12
cc council others|5=18 11=24 23=16 26=-12
cc council phone|10=-11 19=-10 20=14 23=-11
cc council prolong|10=15 23=-11 24=25
cc council resolve|23=14
cc council say|2=9 4=9 9=11 11=-10 19=-12 23=17
cc council shut|26=10
cc council sign|2=10 23=10
cc council size|11=27 18=11
cc council sum|12=11 24=10
cc council visit|2=12 19=12 26=9
cc council vote|2=-10 11=-12 23=-12 25=20
cc council wait|0=-12 5=12 20=10 25=21
cc council want|6=9 25=11
cc court danger|7=12
cc court draft|16=15 22=12
cc court duty|0=55 6=-22 7=-14 17=15 23=-11
cc court force|0=64 2=-17 3=-10 5=14 6=10 7=16 11=-16 18=-12 24=-13
cc court former|0=28 10=10
cc court found|0=16 6=11 24=-12
cc court gear|5=21 6=11 7=18 9=17
cc court give|0=39 1=10 2=-10 7=15 10=9 19=10
cc court meet|0=9 1=16 9=9 19=16
cc court money|0=16 6=13 10=-9
cc court named|0=14
cc court need|0=17
cc court object|0=21
cc court others|0=23 7=24
cc court parliament|0=19
cc court resolve|0=27 22=12
cc court say|0=30 2=-13 10=-18 17=16
cc court sign|0=19 17=27 18=-15
cc court size|0=26 17=12
cc court sum|6=-18
cc court visit|0=12
cc court wait|0=50 1=9 3=12 24=-10
cc court want|0=10
cc danger draft|9=10
cc danger duty|0=-18 1=-16 2=-18 4=-19 6=-12 10=-20 12=-18 23=-15
cc danger end|3=16 18=11 23=11
cc danger force|1=-18 2=-13 3=36 7=19 10=-12 11=-9 19=-23 21=-16 25=15 26=-20
cc danger former|2=-11 3=21 11=-11 19=-9 22=-10
cc danger found|6=11 24=-15 25=21
cc danger gear|2=-9 3=16 9=-9 23=12
cc danger give|4=-12 5=11 6=11 7=15 21=-10
cc danger mandate|24=-17
cc danger meet|2=-10 6=-11 11=14 17=-9 19=-20
cc danger money|1=-11 2=-9 6=12 7=16 12=-20
cc danger named|10=17 11=9 21=13 23=18 26=-12
cc danger need|4=16 19=-13 23=14
cc danger object|4=14 12=-9 23=13 25=10
cc danger others|1=-10 2=-18 3=-12 5=11 10=-15 11=19 12=-10 19=-18 24=-10
cc danger parliament|2=-9
cc danger prolong|5=11 24=-15
cc danger resolve|5=-12 19=-10 23=16
cc danger say|1=-11 2=-18 3=-25 7=12 12=-19 17=-13 19=-19 21=-16 22=-20 23=11 24=-12
cc danger sign|16=10 22=9 24=10 25=13
cc danger size|2=-11
cc danger sum|12=-13
cc danger visit|10=10 22=15
cc danger vote|2=-10 5=-10 24=-15
cc danger wait|2=-17 3=11 22=-10 24=-10
cc danger want|6=12 13=12
cc draft duty|2=18 4=-9 5=-11 11=32 12=16 18=16 19=-12 21=16 24=12
cc draft end|23=17 24=9
cc draft force|1=-13 5=-14 10=-10 11=31 16=13 17=21 24=9 25=32
cc draft former|2=11 19=9
cc draft found|11=18 25=-12
cc draft mandate|11=-11
cc draft meet|21=14
cc draft money|2=14 12=15
cc draft named|2=13
cc draft need|17=12
cc draft object|2=23 25=15
cc draft others|2=-15 11=12 19=10
cc draft parliament|2=17 12=12 25=14
cc draft prolong|11=10 16=11 23=14 24=31 26=12
cc draft resolve|2=18 16=12 22=10 23=10
cc draft say|16=12 17=17 19=14 23=13 25=16
cc draft sign|0=-11 16=13 17=13 19=-10 21=13 23=14 24=12 25=28
cc draft size|25=12
cc draft sum|12=17
cc draft vote|2=-14
cc draft wait|11=16 23=-14
cc duty end|1=-29 10=-11 11=-29 17=13 23=-12 24=10 26=21
cc duty force|2=10 3=15 4=17 5=-19 10=-14 12=11 19=-9 20=-15 22=-15 24=-32 25=-17 26=22
cc duty former|1=11 2=-12 3=18 4=-15 5=-17 6=-21 7=-13 8=11 12=-18 19=-11 21=-15 22=12 23=-13
cc duty found|0=13 1=-15 3=-14 4=-11 9=12 12=-20 18=-11 21=-16 22=-10 23=23 24=15
cc duty gear|3=14 4=28 5=-18 7=26 10=-16 13=37 16=-13 17=-13 18=14 19=-12 20=-15 21=-11 22=-29
cc duty give|1=16 5=11 7=9 8=-10 9=-19 12=-13 18=-12 21=-32 25=-19
cc duty mandate|5=-11 9=-13 10=14 11=-14 12=-11 23=19 24=13 26=13
cc duty meet|4=-11 12=-10 18=-10 19=25 20=34 21=19 22=16 24=-9
cc duty money|1=23 2=-18 5=-12 6=26 12=13 13=-13 18=-10 19=-13 21=-18 25=-9 26=-10
cc duty named|1=18 4=-9 10=-17 16=-9 18=-12 19=-24 21=20 22=-10 26=12
cc duty need|2=-13 11=20 12=17 13=19
cc duty object|2=17 4=-15 5=-16 10=-18 11=-12 12=-12 23=-17
cc duty others|0=15 4=-25 6=10 8=-12 9=-11 10=21 17=-19 18=-16 22=-14 24=-20
cc duty parliament|0=10 1=-9 2=13 11=-10 23=-11 24=-12
cc duty phone|1=-11 5=-20 11=15 18=14 20=24
cc duty prolong|1=10 5=18 21=-10 24=28
cc duty resolve|2=21 10=-9 11=-35 12=-14 16=10 19=9 21=-14 22=-11 26=20
cc duty say|6=18 7=13 10=24 13=16 16=-11 18=9 21=-21 22=-29 23=-14 24=-20 25=-16 26=-22
cc duty shut|1=9 4=-11 12=13 21=16 25=14
cc duty sign|0=14 1=-13 16=24 17=19 18=17 19=-11 21=10 25=15
cc duty size|1=-12 4=16 5=-24 7=-12 12=10 17=12 21=-15 23=-13
cc duty sum|1=-15 5=-11 10=-22 12=36 19=-18 21=-21
cc duty vacuum|1=16 2=32
cc duty visit|5=-14 7=-9 10=-15 18=11 19=10 22=14 23=-11
cc duty vote|1=-13 11=-10 23=-20 24=31 25=-13
cc duty wait|0=12 1=12 4=10 5=-14 12=13 13=-10 17=9 22=-10 25=11 26=9
cc duty want|6=10 10=-15 11=17 13=12 22=-11
cc end force|3=11 16=14 18=13 19=15 22=15 24=-11 25=-22 26=42
cc end former|1=-10 3=-11 23=-12
cc end found|0=10 2=11 19=-10 20=12 23=9 25=10 26=25
cc end gear|2=-10 22=-11
cc end give|2=17 5=-12 6=10 12=12 18=11 19=16 25=12
cc end mandate|23=13
cc end meet|19=18 20=10
cc end money|2=12 12=14 21=15
cc end named|1=11 11=-14 24=-14
cc end need|4=14 12=14 19=14 21=-9
cc end others|2=-14 5=14 19=12 21=14
cc end parliament|0=11 2=10
cc end phone|20=12 26=11
cc end prolong|3=-9 5=11 11=13 17=13 22=20 26=-11
cc end resolve|1=-12 2=-13 12=-23 14=14 26=14
cc end say|2=-16 3=9 6=-10 12=11 17=12 18=-15 19=21 21=10 22=11
cc end shut|1=-10 3=-18
cc end sign|11=-10 17=20
cc end size|4=10 12=12 16=-10 26=12
cc end sum|12=11 21=11
cc end visit|26=13
cc end vote|26=19
cc end wait|1=-15 3=11 10=-10 11=-18 19=-9
cc end want|4=12 26=-11
cc force former|1=-27 6=-19 9=-11 19=-10 21=-15 22=-20 24=-16
cc force found|4=-12 5=-9 7=-14 11=31 12=-18 14=14 19=-26 23=34
cc force gear|1=-16 2=-13 3=10 4=20 5=-11 7=22 9=24 11=-11 12=-20 13=24 17=-17 18=15 20=-11 24=-16 25=-25 26=-14
cc force give|2=-28 4=-24 5=20 6=-15 10=-16 12=-17 13=-11 16=-15 20=-22 21=-9 23=10 25=-16 26=-15
cc force mandate|1=-15 5=-10 11=25 19=-9 24=32 26=18
cc force meet|2=-10 3=-10 4=-12 5=-13 6=11 9=10 10=10 11=9 17=11 19=45 21=29 26=-11
cc force money|0=-22 1=28 4=-9 5=-10 6=23 7=-18 9=-11 12=25 13=-10 17=9 18=-11 22=-12
cc force named|1=-12 2=-12 3=-15 4=-19 20=-15 21=15 24=-20
cc force need|1=36 2=12 3=-15 4=11 6=11 10=19 11=29 12=18 13=32 26=-19
cc force object|2=26 5=-24 6=-13 7=-9 8=11 12=-22 19=-16 22=-18
cc force others|0=10 3=-24 4=-12 10=32 11=-16 18=-11 21=19 22=14 25=10
cc force parliament|2=18 4=-10 5=-12 12=-20 19=9 20=-10 21=-15 23=-17 24=-12
cc force phone|10=9 18=14 19=14 20=48 26=10
cc force prolong|1=15 3=10 6=11 13=10 19=-21 21=-14 22=10 23=10 24=30 25=-19
cc force resolve|3=-12 4=-12 11=-19 12=-9 16=11 17=-10 18=11 19=11 20=13 24=-12 26=15
cc force say|4=9 9=16 10=-20 13=-13 20=19 22=10 25=-9 26=-11
cc force shut|2=-9 3=14 4=-14 11=9
cc force sign|1=-13 5=-10 10=-16 16=14 17=26 18=43 25=13
cc force size|5=-14 6=-13 10=-17 11=20 12=12 19=-9 22=-9 23=-14 24=11 25=22
cc force sum|5=-14 6=-31 7=-10 10=-9 11=-13 12=45 20=-10 21=-19 22=-9 24=19
cc force vacuum|1=13 2=25
cc force visit|1=-15 2=-10 19=17 22=21 23=-20 24=-14 25=-14
cc force vote|0=-11 1=-11 2=-10 5=-12 10=-13 21=-10 23=18 26=10
cc force wait|3=-14 4=14 5=-12 6=-25 7=-19 9=-12 11=-11 13=-11 18=-11 20=17 22=-21 24=25
cc force want|1=-10 3=23 4=12 5=23 6=23 10=12 22=14 24=-11 26=-16
cc former found|0=11 26=11
cc former gear|5=-12 22=-10
cc former give|3=14 4=-13 11=-16 19=-20 23=-10
cc former mandate|1=11 2=17 10=-10 23=-19
cc former meet|10=-14 12=13 22=20
cc former money|10=12 11=-11 19=-12
cc former named|5=-10
cc former need|1=-21
cc former others|0=-9 2=-11 3=-11 6=10 7=10 10=-12 18=-10 19=-21 20=-10 23=15
cc former parliament|10=11
cc former phone|5=-10
cc former prolong|2=25 3=12 4=13
cc former resolve|1=-9
cc former say|1=-17 4=-16 5=-23 6=-11 16=11 18=-10 19=-18 22=-15 23=10
cc former sign|16=13
cc former size|4=16 5=-10 10=12
cc former sum|2=12 10=21 12=17 21=-9
cc former vacuum|1=-9
cc former visit|22=13
cc former vote|23=-11
cc former wait|2=-25 21=11 22=-9 25=-10
cc former want|6=-13
cc found gear|2=-12 9=13 23=14
cc found give|5=-9 9=10 10=17 11=13 19=-13 23=17 24=-18
cc found mandate|2=-15 10=-12 11=19 19=-11 21=-14 24=22 26=14
cc found meet|10=-11 18=14 19=12 20=13 21=-9
cc found money|2=-13 4=11 5=19 6=11 12=-23
cc found named|0=-9 6=11 11=11 23=22 24=-19
cc found need|2=20 10=-11
cc found object|2=18 10=-13 23=-10 24=13
cc found others|1=11 2=12 7=-9 10=-15 11=15 22=-12 25=14
cc found parliament|1=11 2=19 5=-12 11=-13 23=-18 24=-16 25=-9
cc found phone|20=13 26=11
cc found prolong|1=-9 10=-18 23=-14 24=36
cc found resolve|14=10 23=21 26=13
cc found say|2=-25 6=-10 11=-11 12=-11 21=19 22=-13 23=16 24=-23 26=16
cc found shut|11=9
cc found size|10=-17 11=31 26=12
cc found sum|1=-16 12=-12
cc found vacuum|23=-10
cc found visit|3=12 22=11
cc found vote|2=-11 5=-9 10=-17 11=-9 24=22 25=11
cc found wait|0=-12 2=15 10=11 21=-10 24=15 25=9
cc found want|2=9 6=15 10=-13 23=14 25=14
cc gear give|2=-18 4=10 5=-20 7=22 9=13 17=-15 18=18 21=-11 22=-14 23=14 25=-16
cc gear mandate|9=-11 10=14 23=-11 24=12
cc gear meet|6=13 9=16 16=10 19=-18
cc gear money|1=13 4=16 5=24 6=18 7=14 9=18 12=-14 19=11 22=-10
cc gear named|5=-9 11=-11 13=10
cc gear need|4=13 5=12 6=13 7=29 11=10 12=12 13=37 22=13
cc gear object|0=-11 4=10
cc gear others|2=10 5=18 7=18 8=10 9=18 10=-15 17=-10 19=-12
cc gear phone|7=12 19=10 20=16
cc gear prolong|1=13 6=9 11=-9 23=11
cc gear say|4=25 6=-13 7=13 10=-11 11=-23 13=12 19=-17 20=11 22=-11
cc gear shut|3=10 12=10
cc gear sign|11=11 16=12 17=-9 18=13
cc gear size|11=-16 13=10
cc gear sum|12=-14 19=14 23=10
cc gear vacuum|4=14
cc gear visit|13=-9 19=-14 22=11
cc gear wait|1=-12 4=32 5=-11 13=-10 24=-9
cc gear want|4=15 5=9 7=29 22=9
cc give meet|6=-13 19=15 21=12
cc give money|1=18 3=-11 6=17 9=-12 10=-19 18=-12 20=-10 21=16 22=-11 23=-24
cc give named|1=18 4=-10 10=-16 11=-17
cc give need|1=-16 2=11 7=13 10=-11 21=11
cc give object|0=9 1=-11 2=-13 5=-13
cc give others|2=15 7=16 9=9 10=15 11=9 17=-11 19=9 21=-16 22=-10 24=-14
cc give parliament|1=10 10=9 19=10
cc give phone|2=11 10=-10 11=9 20=18
cc give prolong|5=-11 6=-10 10=-15 21=11 24=15
cc give resolve|19=12 23=-11 25=10
cc give say|0=-13 3=-11 5=11 6=-15 10=-10 16=9 19=18 21=-15 23=24 26=-12
cc give shut|3=11
cc give sign|11=12 17=10 23=10
cc give size|1=-17 5=-21 11=14
cc give sum|1=-14 6=-17 12=-9 19=10
cc give vacuum|4=12
cc give visit|2=14 4=-13 5=-10 22=21
cc give vote|11=-14 23=-12 24=16
cc give wait|10=16 17=-9 24=11 26=17
cc give want|1=-16 5=30 7=20 10=-12
cc mandate meet|24=15
cc mandate money|2=10 3=9 24=-11
cc mandate named|2=9 24=16 26=11
cc mandate object|2=12 24=9
cc mandate others|6=11 18=15
cc mandate prolong|3=10 10=-13 21=-14 23=-22 24=10 26=-17
cc mandate resolve|19=-9 23=18 25=22 26=13
cc mandate say|2=-15 10=-9 11=-10 23=11 24=-9
cc mandate shut|11=9
cc mandate sign|23=20
cc mandate size|11=23 24=11 25=10
cc mandate vote|10=-10 23=13 24=20
cc mandate wait|11=-13 24=20 25=-10 26=-21
cc mandate want|6=14 10=-10 23=15
cc meet money|12=33 21=29
cc meet named|11=20 16=15 19=17 21=11 22=-12
cc meet others|0=-10 6=12 10=-17 12=-10 18=-12 19=22 20=18 21=29
cc meet parliament|2=23 12=-13 19=24
cc meet phone|5=-18 6=-13 20=50 22=-10
cc meet prolong|11=-9 24=30
cc meet resolve|9=11 16=9 20=16
cc meet say|2=-15 10=-12 12=-14 19=22 20=10 22=-18 24=12
cc meet shut|19=18
cc meet sign|19=13 21=10
cc meet size|1=-9 2=9 11=10 12=17 16=-14 19=19 24=11
cc meet sum|6=-20 11=13 12=9 19=20
cc meet vacuum|20=-15
cc meet visit|16=-11 19=22 22=31
cc meet wait|1=13 4=-9 11=19 12=14 19=18 20=10 21=13 22=-15
cc meet want|19=-9
cc money named|1=13 12=15
cc money need|1=36 4=-11 12=31 13=-9 19=16 21=-12
cc money object|1=-14 2=12 10=12
cc money others|1=18 6=43 10=-34 11=-15 19=9 24=-10
cc money parliament|2=42 3=11 5=11 10=10 19=13 21=14
cc money phone|6=28 7=10 11=10
cc money prolong|1=22 6=14 21=11 24=10
cc money resolve|2=9 19=-12
cc money say|0=-14 1=20 6=22 11=-28 16=11 19=20 20=-10 21=-12 23=-29 24=-11
cc money shut|1=-12
cc money sign|1=-14
cc money size|11=18 12=17 20=-9 23=10
cc money sum|0=-14 2=-23 3=-10 4=-13 5=-20 7=-15 9=-10 11=-17 12=26 16=-14 18=-16 20=-13 23=-10
cc money vacuum|2=-11 4=9 10=12
cc money vote|1=-11
cc money wait|1=26 6=17 7=9 11=14 12=18 19=-14 21=13 22=10 26=10
cc money want|1=-11 6=16 11=10
cc named need|12=22 13=10 21=-10
cc named object|23=13
cc named others|7=-10 10=16 11=-11 21=14
cc named parliament|11=-10
cc named phone|6=-20
cc named prolong|24=19
cc named resolve|7=9 24=-12
cc named say|1=12 2=-25 10=-10 19=15 21=-20 23=9
cc named shut|1=11
cc named size|1=-18 11=10 12=14 22=10
cc named sum|1=-20 6=-11 24=13
cc named vote|2=-9 25=-10 26=13
cc named wait|1=-12
cc named want|5=12 10=23 21=14
cc need object|1=11 2=11 11=9
cc need others|1=-24 2=31 6=10 10=16 17=-15 19=-10 22=15 26=-12
cc need parliament|2=-9 5=-10 13=13 17=-11
cc need phone|1=14 6=-11 11=10 12=9 19=20
cc need prolong|8=16 17=11 24=-14
cc need resolve|12=-10 19=12
cc need say|0=-10 2=44 5=-16 6=21 10=19 11=-9 13=18 19=12 21=-11
cc need shut|1=-14 12=14
cc need sign|17=17 23=11
cc need size|2=-17 3=10 4=23 12=12 19=-12
cc need sum|12=32 21=-16
cc need visit|1=-16 4=-14 22=24
cc need vote|16=13 19=9 23=19
cc need wait|1=-19 4=29 5=-17 10=-17 25=10
cc need want|6=-19 8=20 17=12 19=-10
cc object others|2=16 5=-13 10=-20 11=-15 12=-11 23=-13
cc object parliament|2=18
cc object phone|10=-9
cc object prolong|2=17 25=-11
cc object resolve|1=-14
cc object say|1=-13 4=10 5=-9 12=-15 19=-10 23=-17 24=-14
cc object sign|2=14 25=10
cc object size|2=24
cc object sum|1=-14 10=20 12=-11
cc object visit|2=16
cc object vote|2=10
cc object wait|0=15 1=-18 2=13 25=-9
cc object want|2=11
cc others parliament|12=11 19=12
cc others phone|2=-11 10=19 19=-24 20=38
cc others prolong|1=-13 2=-18 6=11 10=-10 21=-13 22=-10 24=17
cc others resolve|3=11 5=10 19=10 20=13 21=20
cc others say|0=-11 6=10 7=14 10=17 12=10 16=-11 18=-11 22=-13 23=9
cc others shut|19=14
cc others sign|16=18 17=19 23=11
cc others size|0=-10 5=-14 10=17 17=-13 18=10 22=-9 23=-13
cc others sum|10=-15 19=-11 21=-26
cc others vacuum|2=20 10=15 19=-10 20=-10
cc others visit|0=10 1=-10 2=15 5=-13 6=15 22=22 23=-10
cc others vote|10=-10 11=-17
cc others wait|1=13 2=19 3=-10 4=10 6=11 11=11 18=-9 21=21 23=-13 24=-11 25=-13
cc others want|5=19 6=24 7=10 22=20
cc parliament phone|10=12
cc parliament prolong|24=-11
cc parliament resolve|2=16 11=-11
cc parliament say|0=-12 2=-15 5=-11 6=-14 10=12 11=14 21=-13
cc parliament sign|2=12 17=9 25=11
cc parliament size|2=24 19=-15
cc parliament sum|1=-10 2=16 19=18 21=11
cc parliament vacuum|5=10 19=11
cc parliament visit|2=13 18=10
cc parliament vote|2=9 24=-18
cc parliament wait|1=-17 6=-10 11=-10 21=-9
cc phone prolong|10=14
cc phone resolve|20=20 26=9
cc phone say|2=-12 5=-11 6=-11 10=17 11=-13 18=11 19=11 20=38 21=-12
cc phone size|10=11
cc phone vacuum|19=-15 20=-11
cc phone visit|22=14
cc phone wait|5=-11 7=-10 11=12 19=10 20=33
cc phone want|11=11
cc prolong resolve|11=12 24=16
cc prolong say|2=9 4=-11 7=10 19=-14 21=-12 23=11 24=11 25=-12
cc prolong shut|22=15
cc prolong sign|16=9 17=12 18=13 24=16
cc prolong size|2=-10 3=11 11=16
cc prolong sum|1=11 6=-16 12=20 19=10 24=15
cc prolong visit|3=10 18=11
cc prolong vote|23=-12 25=-17
cc prolong wait|0=12 1=10 2=-11 3=-9 11=10 12=11 23=-22 24=26 26=-19
cc prolong want|5=-10 6=17 8=11
cc resolve say|0=-9 2=-10 5=-13 11=12 19=11 21=17
cc resolve sign|11=-14 17=17 23=9
cc resolve size|0=10 14=12 19=11
cc resolve sum|1=-14 12=-24 21=10
cc resolve visit|19=-9 21=10 22=11 26=9
cc resolve wait|0=-10 23=15 24=11
cc resolve want|0=10 4=10 11=-12 23=14
cc say shut|1=16 3=-10 12=11 22=9
cc say sign|16=20 17=20 19=-13 25=12
cc say size|2=-18 4=18 5=-16 11=37 19=-12
cc say sum|5=-11 6=-12 12=11 17=9 19=17
cc say vacuum|2=9
cc say visit|5=-11 16=-9 19=-10 21=9 22=33 23=9 26=12
cc say vote|24=-10
cc say wait|1=-19 3=-11 4=9 5=-18 10=-11 16=-11 18=-13 19=10 20=16 26=-9
cc say want|2=-11 3=18 7=12 10=14 11=-15 21=-18 23=16
cc shut sign|17=13
cc shut sum|12=9
cc shut vote|26=9
cc shut wait|19=11 25=14
cc shut want|3=14
cc sign size|2=11 16=-9 17=10 25=15
cc sign sum|18=-11
cc sign visit|17=11 18=11 22=18
cc sign vote|16=12 23=14 25=-12
cc sign wait|2=19 16=27 21=-10 23=-11
cc sign want|0=9 17=14 19=10 24=9
cc sign weather|22=10
cc size sum|10=-10 11=11 19=13
cc size vacuum|2=10
cc size visit|4=17 16=-12
cc size vote|23=-15
cc size wait|1=-20 2=11 12=17 25=-10
cc size want|3=10 14=10
cc sum visit|6=10
cc sum wait|1=-14 10=-14 19=-14 24=9
cc sum want|12=10
cc vacuum wait|23=9
cc visit vote|2=10
cc visit wait|1=13 3=-11 11=23 17=-11 20=11
cc visit want|2=-10
cc vote wait|2=-18 11=-11
cc vote want|23=9
cc wait want|4=15 5=-14 7=17 10=-18 21=9
cn access block|3=16 4=28
cn access danger|3=22
cn access duty|3=17 11=10 19=13
cn access force|3=23 5=-10
cn access gear|2=12
cn access give|3=10
cn access mandate|2=12
cn access others|2=-9
cn access prolong|4=10
cn access say|11=11
cn access shut|3=18
cn access visit|2=11
cn access want|11=10
cn accord apart|24=-9
cn accord ask|10=10 17=10
cn accord council|10=15
cn accord court|17=18 18=-9
cn accord duty|18=18
cn accord end|19=11
cn accord force|0=-10 16=22 17=34 18=-20 19=-15
cn accord gear|18=14
cn accord give|18=10 19=11
cn accord meet|16=26 17=14 18=19
cn accord money|10=10 16=21 17=-23 18=11 25=12
cn accord others|16=12 17=28
cn accord sign|0=16 17=21 18=17
cn accord size|18=10
cn accord visit|22=-12
cn accord vote|5=-10
cn accord wait|17=18
cn alter ask|2=11 6=-16 7=18 8=18 11=10
cn alter block|1=16 10=9
cn alter cost|12=-11
cn alter danger|11=9 25=11
cn alter force|2=38 5=-17 6=-16 10=-11 24=-12 25=34
cn alter gear|1=10 6=9
cn alter give|10=12
cn alter money|1=-12 5=10 7=10 19=-9
cn alter need|19=10
cn alter object|23=-16
cn alter parliament|19=10
cn alter resolve|1=13 2=15 4=16 11=-9 17=10
cn alter sign|25=10
cn alter size|23=-10 25=14
cn apart accord|17=-15
cn apart block|2=10
cn apart bloc|21=-10
cn apart conference|21=-13
cn apart cost|12=-10 24=-14
cn apart council|17=9
cn apart danger|24=-14
cn apart former|10=10
cn apart meet|19=-17
cn apart prolong|11=12
cn apart say|10=9 11=-12
cn apart wait|2=9 23=10
cn ask access|9=-9
cn ask alter|2=10 4=9 5=-17
cn ask block|6=-12
cn ask bloc|6=9 7=10 19=13
cn ask council|6=24 10=27 25=14
cn ask court|0=18 5=-12 7=14 9=10 10=11
cn ask danger|6=-10
cn ask duty|4=11 5=31 12=17 25=14
cn ask force|5=28 6=-19 7=-30 10=-13 12=12 19=-10
cn ask former|5=16 10=-10
cn ask found|2=17 26=10
cn ask gear|5=-23 6=-14 7=34 9=-12 10=12
cn ask give|1=-23 6=40 7=12 10=-29 12=10
cn ask mandate|26=10
cn ask meet|12=11 19=-10
cn ask money|2=-11 5=-27 6=42 10=-20 21=10
cn ask object|8=10
cn ask others|5=28 6=44 7=18 9=9 10=36 22=10
cn ask phone|2=-13 4=-13 6=13 17=-12 20=14
cn ask prolong|5=11
cn ask resolve|4=12
cn ask say|21=-11 24=13 26=16
cn ask size|23=-9 26=11
cn ask vacuum|10=12
cn ask visit|1=10 5=12 6=11
cn ask vote|23=14
cn ask wait|5=15 6=15
cn bloc accord|18=-10
cn bloc alter|23=19
cn bloc apart|2=10 5=-9 9=10
cn bloc ask|5=19 6=14 9=-11 12=11
cn bloc block|1=10 20=11
cn bloc conference|5=11 10=-17 11=11
cn bloc cost|1=-11
cn bloc council|5=10
cn bloc draft|23=10
cn bloc duty|1=-21 5=-17 9=9 12=12 19=18 23=12
cn bloc end|2=10 26=29
cn bloc force|6=12 10=9 19=24 21=16 22=11 23=-11 24=16
cn bloc former|19=12
cn bloc found|1=-10 21=9 23=14 24=10
cn bloc give|12=-12 23=24
cn bloc mandate|23=-9 26=21
cn bloc meet|10=13 19=17 22=-16
cn bloc money|5=-11 6=9
cn bloc others|1=-11 5=-14 11=-11 12=11 19=-25 20=12 23=13 26=14
cn bloc parliament|2=-10
cn bloc phone|5=11 26=13
cn bloc prolong|24=10
cn bloc say|1=-15 10=-23 23=-11 24=14 25=10
cn bloc shut|11=9 26=12
cn bloc vacuum|19=-10
cn bloc visit|19=-10 22=30 26=12
cn bloc wait|1=17
cn bloc want|5=10 10=19
cn block access|3=-11
cn block accord|3=11
cn block ask|20=19
cn block danger|11=10
cn block duty|2=-9 4=16 11=11
cn block force|0=26 1=14 3=34 6=-11 10=-17 12=-14 19=-10 21=-11 23=-34 24=10 26=-14
cn block former|0=-11 2=13 4=15
cn block gear|3=20 4=9
cn block give|1=28 5=-11 10=28
cn block meet|6=19 19=30
cn block money|1=13 2=18
cn block need|1=12 4=13
cn block object|2=21 3=11 4=11
cn block others|2=-12
cn block phone|20=11
cn block size|11=16 24=17
cn block visit|0=14 2=15
cn block wait|1=-16 4=-9 5=16 10=-10
cn conference alter|4=12
cn conference ask|4=10
cn conference block|11=10 19=11 21=11 26=9
cn conference duty|11=9
cn conference force|11=14 21=38
cn conference meet|19=18
cn conference need|11=10 13=10
cn conference others|20=10
cn conference phone|20=9
cn conference resolve|4=14
cn conference say|20=13 21=-12
cn cost ask|5=11 10=-10 11=10
cn cost bloc|24=-10
cn cost council|23=30
cn cost duty|1=-15 6=-12
cn cost end|1=15 19=11
cn cost force|12=13 23=-9
cn cost former|12=15 23=11
cn cost found|11=-10 23=-11
cn cost gear|1=-10 7=-11 12=-9
cn cost give|10=21
cn cost mandate|24=13
cn cost money|1=-11 12=16 23=9
cn cost need|5=11 7=10
cn cost others|1=11 10=-12 12=-10 23=23
cn cost parliament|12=12
cn cost resolve|14=17
cn cost vote|2=-12 11=11
cn cost wait|1=19
cn council alter|2=-10 11=10 23=-15 25=24
cn council apart|24=-13
cn council ask|5=14 10=11 23=19
cn council block|2=11 25=15
cn council bloc|24=-14
cn council cost|6=12 23=11
cn council court|10=9
cn council duty|2=-12 7=9 11=11 12=17 23=19 25=12
cn council end|26=19
cn council force|23=10 25=10 26=-10
cn council former|6=11
cn council found|1=9 2=-14 5=-16 9=11 10=19 23=23 24=14 25=15
cn council give|1=11 24=11
cn council need|7=14 10=10
cn council others|5=22 6=10
cn council phone|5=11
cn council prolong|10=10 11=-11 23=-14 24=27 25=-14 26=-9
cn council resolve|19=-10 23=-11
cn council say|11=9 25=-11
cn council size|11=16 23=10 25=22
cn council vote|10=-13 24=32 26=9
cn court accord|0=-9 17=12
cn court block|0=39 1=-13 2=-10 5=-13
cn court danger|5=9 7=15
cn court duty|0=30 10=-12
cn court force|0=32 10=-11 17=9
cn court former|0=13
cn court found|0=12
cn court gear|7=22
cn court money|6=19 10=-13
cn court need|0=15
cn court object|0=16 2=-14
cn court others|0=17 5=11 8=9 10=17
cn court parliament|0=24
cn court phone|10=-10
cn court resolve|0=16
cn court say|0=24
cn court size|0=19
cn court wait|0=44 17=-9
cn danger access|3=17
cn danger alter|19=-16
cn danger block|3=34 23=14
cn danger bloc|5=-14 21=-10
cn danger cost|3=12 11=-9
cn danger duty|0=-12 3=10 7=15 10=-13
cn danger end|3=-10
cn danger force|2=-14 3=14 5=-19 6=10 10=16 25=15
cn danger money|6=11 7=12
cn danger others|3=11 7=13 11=10 25=10
cn danger say|7=11
cn danger shut|3=-10
cn danger wait|11=11
cn draft accord|16=13 18=15 22=13
cn draft apart|17=-16
cn draft ask|23=-11
cn draft council|9=12 25=-9
cn draft danger|2=9
cn draft duty|10=-10 18=9
cn draft former|23=12
cn draft found|25=-15
cn draft mandate|11=-10
cn draft meet|16=9
cn draft money|2=12
cn draft others|23=12
cn draft say|23=23
cn draft sign|11=13 17=-14 19=-10 23=11 24=13 25=12
cn draft size|2=18
cn draft vote|23=13
cn duty access|3=-17
cn duty accord|0=-12 2=12 5=-11 16=13 18=-26
cn duty alter|2=-9 5=-12 19=11
cn duty apart|11=-16
cn duty ask|2=-20 4=-9 5=32 6=29 7=22 8=26 9=16 21=-9 23=-24
cn duty block|0=19 1=12 3=14 4=11 6=-15 11=-19 12=-17 19=-14 20=-11
cn duty bloc|9=10 10=15 21=14
cn duty cost|0=12 2=-20 5=-9 8=13
cn duty council|10=10
cn duty court|0=-18 4=-10 5=9 19=16
cn duty draft|2=28 11=18
cn duty end|3=-9 17=12 19=-19
cn duty force|1=-35 2=20 5=14 6=-22 7=-28 8=-12 9=-12 10=-19 11=13 12=-17 13=-11 17=-19 21=-11 22=-10 23=12 24=-32
cn duty former|1=22 10=-18 21=-9 22=13
cn duty found|10=-13 11=-9 23=24
cn duty gear|1=13 2=-11 6=-13 10=-10 12=10 13=20 22=-15 24=12
cn duty give|0=-15 1=16 2=-22 3=-9 4=-20 7=-20 9=-11 10=-20 12=-12 13=-12 16=-11 18=-10 21=-23 23=-21 24=-17
cn duty mandate|2=-11 11=-12 23=23 24=-14 25=-15
cn duty meet|1=9 5=-16 6=-16 11=15 12=16 19=16 20=11 21=10
cn duty money|1=20 4=-14 5=-16 6=-16 7=-13 10=-12 11=-16 21=-9
cn duty need|0=-10 1=15 2=-15 6=17 7=10 11=32 13=30 23=-14
cn duty object|0=-13 2=30 5=-12 10=-12
cn duty others|2=17 7=13 11=-14 19=-19 23=-12
cn duty parliament|2=-18
cn duty phone|5=-13 20=10
cn duty prolong|0=26 5=9 23=9
cn duty resolve|1=-26 10=-9 11=-17 16=13 19=-10 26=13
cn duty say|2=-16 3=10 4=-12 9=-9 10=-42 13=13
cn duty sign|2=-20 16=23 19=-16 24=11
cn duty size|2=-12
cn duty vacuum|10=19
cn duty visit|1=9 10=-9 22=10
cn duty vote|2=-19 24=16
cn duty wait|0=12 1=11 2=-43 4=-14 5=-23 6=-12
cn duty want|2=-12 10=-14
cn end accord|22=10
cn end ask|10=12
cn end bloc|5=9 21=20
cn end conference|21=12
cn end cost|6=9 11=19 19=-9
cn end court|0=11
cn end danger|19=-9
cn end duty|21=10
cn end force|1=12 3=10 5=11 18=-12 21=-9 23=-11 25=-12 26=22
cn end former|4=9
cn end found|24=-13 26=37
cn end mandate|20=11 24=-11 26=25
cn end meet|19=19
cn end money|12=10
cn end need|19=21
cn end object|4=9
cn end resolve|3=10 12=-18 14=15 17=-10 18=10 25=14 26=10
cn end say|19=22
cn end shut|3=-22 4=-9 12=9
cn end sign|17=26
cn end wait|24=-11
cn force access|3=-14
cn force accord|11=-13
cn force alter|5=-16 11=28 22=-11 25=20
cn force ask|2=-17 5=15 20=-10
cn force block|1=13 4=-24 6=21 9=9 19=-11 21=19
cn force bloc|0=14 5=-26 6=-11 18=13 21=-16
cn force conference|2=12 21=10
cn force cost|12=15 21=-12
cn force council|6=20 23=11
cn force court|0=20 16=12 23=10
cn force danger|2=-20 3=-11 5=-13 21=10 23=13
cn force duty|0=-16 1=23 4=28 5=-30 7=-14 9=-12 10=-33 12=9 17=-13 19=-23 21=-10 22=-17 23=-27 24=-10
cn force end|1=-11 2=-9 11=21 16=12 24=-11
cn force former|2=-14 3=-10 10=-11 11=-11 16=12
cn force found|1=12 6=-10 10=14 11=20 12=-11 21=14 23=38 26=-11
cn force gear|1=-15 3=-18 5=10 6=19 7=22 9=10 10=-13 13=21
cn force give|1=-10 2=-16 4=-23 6=-10 7=13 10=-14 19=10 21=-14 22=13 24=-11
cn force mandate|1=-11 10=15 23=17 24=11
cn force meet|1=16 2=-10 6=19 12=-14 19=-10 21=13 22=-12
cn force money|1=10 5=31 6=23 7=18 9=21 10=-19 12=33 24=-16
cn force need|1=-23 2=-11 11=22 12=40 13=24 19=-11
cn force object|2=-9 10=-11 21=12 23=-16 25=12
cn force others|1=-15 6=17 10=-16 11=-10 23=-17
cn force phone|10=-13
cn force prolong|1=13 2=-10 4=9 5=12 11=20 19=-13 24=14 25=-14
cn force resolve|11=21 14=10 23=11 25=-11
cn force say|2=11 4=-9 5=15 6=-16 9=-10 10=18 11=-46 13=-11 18=-10 23=-13 24=-10 25=-9
cn force shut|1=16
cn force sign|18=27 23=12
cn force size|1=-19 11=15 12=18 21=11 23=-10 25=11
cn force vacuum|12=10
cn force visit|1=-9 2=-14 3=-16 5=-10 11=-14 19=-15 22=-11 23=-11
cn force vote|23=13 24=-26
cn force wait|0=-15 1=15 2=22 4=23 6=-10 10=-29 17=13 22=-11 24=19 26=-17
cn force want|1=10 3=13 10=-19
cn former access|3=-12
cn former alter|8=10 19=10
cn former ask|5=25 10=14 23=13
cn former block|0=12 2=-14 19=11
cn former cost|10=-10 12=30
cn former council|10=11
cn former court|5=12
cn former danger|3=20
cn former draft|2=12
cn former duty|1=21 22=10
cn former force|3=9 10=-10 11=-24 22=-15 23=-10 26=13
cn former found|23=-14
cn former gear|4=12 23=11
cn former meet|21=-10 22=19
cn former money|1=11
cn former prolong|24=10
cn former resolve|2=12
cn former visit|26=10
cn former wait|4=11
cn found alter|10=-15 11=-10 24=-9
cn found ask|2=15 6=10
cn found cost|12=-17
cn found council|1=11 18=12 23=19 24=-12 25=-9 26=-11
cn found court|0=10
cn found draft|23=-14
cn found duty|2=17 24=16
cn found end|25=14
cn found force|2=18 5=-21 6=10 10=-24 11=14 12=-14 14=16 17=-10 19=-20 21=-18 22=-12 23=33 26=-9
cn found gear|7=12
cn found give|0=-10 23=-15
cn found mandate|1=-14 5=-9 19=-14 21=-17 23=-13 24=29
cn found money|1=-9 5=11 24=10
cn found object|1=9
cn found others|11=-13
cn found parliament|0=9
cn found prolong|6=17 23=-10 24=35
cn found resolve|25=12
cn found say|21=12 23=15
cn found sign|23=-9
cn found size|11=13 19=11
cn found visit|22=12
cn found vote|5=-10 10=-15 11=-28 24=9 25=-13 26=10
cn found wait|0=15 2=23 10=16 11=-10 23=14 24=31
cn found want|23=18
cn gear access|2=-11 9=10
cn gear ask|7=13
cn gear block|1=-12 4=24
cn gear conference|21=12
cn gear cost|5=15 7=13 23=-14
cn gear court|2=11
cn gear danger|10=14
cn gear duty|2=19 4=38 17=-10 18=9 23=12
cn gear end|4=18
cn gear force|6=-17 7=15 9=-11 19=-14 22=-10 24=-12
cn gear former|5=-9
cn gear money|5=15 7=27
cn gear need|4=13 6=12 7=10 9=13
cn gear object|10=15
cn gear say|2=11 3=-10 10=14 23=9
cn gear visit|4=13 22=13
cn gear wait|4=10
cn gear want|4=17
cn give accord|2=12
cn give alter|7=11 21=-11
cn give ask|5=-12 7=9
cn give block|2=-12 5=13 11=-10
cn give cost|2=-10 6=-9 24=13
cn give duty|1=30 2=-16 5=-19 7=-9 10=14 11=-15
cn give force|2=-11 3=-9 4=-14 6=-25 7=-29 8=-10 9=-17 11=-32 12=-14 13=-11 16=-19 19=-15 20=-19 21=-27 23=14 25=-18 26=-10
cn give found|10=15 24=-12
cn give gear|1=10 6=-16 7=11 9=9 10=-11 23=-10
cn give mandate|11=-10
cn give meet|11=14
cn give money|10=9 12=-20 21=17
cn give others|1=13 11=-9
cn give say|10=-18
cn give visit|2=15 20=10 22=-11
cn give wait|1=-12 10=-17 12=-11 20=12
cn give want|5=-10
cn mandate alter|25=12
cn mandate ask|10=12
cn mandate cost|24=16
cn mandate council|11=-10 23=12 25=-9
cn mandate draft|25=-9
cn mandate duty|11=-12 24=11
cn mandate end|25=10 26=-25
cn mandate force|6=12 19=-12 21=-12 23=-39 24=14 25=-19
cn mandate found|11=22 23=-11 24=10
cn mandate money|1=21
cn mandate prolong|6=14 23=-10 24=20 25=10
cn mandate resolve|23=11 26=-18
cn mandate say|21=9
cn mandate sign|25=-9
cn mandate size|11=12
cn mandate vote|11=10 24=14
cn mandate wait|10=12 11=-10 24=25
cn mandate want|23=9
cn meet access|5=13 19=-10
cn meet accord|19=-11 22=14
cn meet alter|5=11 19=-13 25=12
cn meet apart|19=-15 21=-12
cn meet ask|1=14 5=18 6=-12
cn meet block|1=13
cn meet bloc|5=15 19=21
cn meet conference|21=19
cn meet cost|10=10
cn meet council|2=-9
cn meet court|1=13
cn meet draft|19=14
cn meet duty|17=-12 21=10
cn meet force|2=-12 5=-10 11=-10 17=13 19=29
cn meet found|23=12
cn meet money|2=15
cn meet object|2=10
cn meet others|5=-16 21=-22
cn meet parliament|2=-13 5=12 19=21
cn meet phone|5=9 19=-15 20=43
cn meet prolong|10=13 19=-9 24=10
cn meet resolve|9=16
cn meet size|11=10 19=10
cn meet vacuum|20=-10
cn meet visit|22=11
cn meet wait|1=10 19=12
cn money alter|1=-21 11=9
cn money apart|12=-14
cn money ask|6=-15 10=11 12=12
cn money block|1=20 4=-12 19=9
cn money bloc|2=10 6=17
cn money conference|6=11 19=9 21=-10
cn money cost|11=13 12=32 24=-10
cn money council|25=11
cn money court|0=20 1=18
cn money danger|5=9
cn money draft|19=11
cn money duty|1=23 2=-21 6=9 10=-10 11=-25 17=-11 19=-14 21=-11
cn money force|4=-15 5=-41 6=48 9=-21 10=-35 11=-11 19=-30 22=-21 23=-22 24=-16
cn money former|6=-12 12=26 22=10
cn money found|23=-9
cn money gear|5=12 9=22 12=-13 19=14 23=11
cn money give|0=-15 4=12 7=-18 9=-9 10=-11 23=-11 24=-14
cn money meet|1=13 11=9 12=21
cn money need|1=29 5=9 6=21 12=19
cn money others|1=19 6=-18
cn money phone|10=19
cn money prolong|1=28
cn money resolve|12=-11
cn money say|6=-21 10=10 12=-30 19=9 21=-16
cn money size|1=29
cn money visit|2=11
cn money wait|1=28 12=23 19=-12 21=10
cn money want|11=12
cn need access|2=13 4=19
cn need accord|11=-11 17=-10
cn need apart|11=-11
cn need block|1=33 5=15 21=-11
cn need cost|1=-18
cn need danger|4=11 5=10
cn need duty|4=18 13=16
cn need end|10=9
cn need force|4=-16 5=17 6=9 10=-19 11=39 21=12
cn need found|2=-12 10=-10 24=-20
cn need gear|4=21 13=41
cn need give|5=17
cn need mandate|24=-12
cn need meet|12=10
cn need money|1=38 2=-17 4=-14 6=-18 12=39 19=14
cn need others|2=23 5=12 7=10 10=10
cn need prolong|0=10 1=13 10=12
cn need say|11=-10 21=-10
cn need sign|17=20
cn need size|1=-10 2=-11 11=-10 12=11
cn need wait|11=13 12=18
cn object access|2=14
cn object accord|3=13
cn object alter|2=20 25=-14
cn object ask|0=-10
cn object block|2=11
cn object bloc|2=-13
cn object court|0=14
cn object danger|4=10
cn object draft|2=9
cn object force|2=10 5=-18 10=14 22=-11
cn object former|2=10 4=10
cn object found|2=28
cn object gear|2=17
cn object meet|2=-11
cn object money|1=-15 2=21
cn object need|12=9
cn object phone|2=-13 10=11
cn object say|1=-11 2=-20
cn object vacuum|2=-13
cn object vote|23=11
cn object wait|2=15
cn others accord|10=10 18=-15
cn others alter|25=11
cn others ask|5=-12 7=-10 24=-10
cn others block|1=12 2=-9 5=-9
cn others bloc|10=10 19=15
cn others conference|21=22
cn others cost|6=12
cn others council|10=11
cn others court|5=-11 17=-11
cn others draft|17=12
cn others duty|2=-17 3=-9 4=-15 7=-31 11=-14 12=-11 17=-11 18=-9 19=-22 21=-19 22=-15 26=-10
cn others end|10=12
cn others force|0=10 1=-26 7=-13 9=-13 11=11 17=-10 19=-21 21=13 23=12
cn others former|10=-17 21=9
cn others found|23=10
cn others gear|7=16 19=-10
cn others give|0=13 5=15 6=13 7=18 17=-10 19=-14 22=-19 23=-17
cn others mandate|2=10
cn others meet|1=10 11=9 19=25 20=14 21=19 22=24 24=10
cn others money|2=-26 5=-19 6=34 7=-12 10=-32 12=-10
cn others need|1=-16 2=22 5=11 8=10 10=13 12=-16
cn others object|2=19 10=-10
cn others phone|5=-20 10=-10 19=-11 20=14
cn others prolong|0=-10 10=-14 21=-10 24=17
cn others say|0=-9 1=15 2=-15 6=-15 7=21 9=11 11=11 12=18 13=14 18=-17 19=11 20=13 25=14
cn others sign|17=20 18=-19
cn others size|11=-15 19=-10
cn others vacuum|10=9
cn others vote|2=12
cn others wait|6=10 11=12
cn others want|2=22 8=14
cn parliament ask|2=-28
cn parliament block|2=45
cn parliament cost|1=-9 12=-16
cn parliament draft|12=11
cn parliament duty|0=14 2=15 5=-13 10=-12
cn parliament found|11=-20 12=-9 23=-14
cn parliament give|19=14
cn parliament meet|2=14
cn parliament money|1=-11
cn parliament need|5=-10
cn parliament object|2=13
cn parliament others|10=12
cn parliament phone|5=9
cn parliament resolve|17=11
cn parliament say|0=-11 1=11 2=-26
cn parliament wait|0=11 10=10
cn phone alter|10=12
cn phone ask|20=20
cn phone block|20=-10
cn phone bloc|20=17
cn phone conference|18=16
cn phone duty|5=12
cn phone end|20=17 26=10
cn phone force|2=9 19=-15 20=19 26=11
cn phone gear|7=10
cn phone give|8=10 10=-12
cn phone meet|19=-14 20=22
cn phone money|5=-9
cn phone need|6=-13
cn phone others|5=14 6=18 10=13 20=25 21=-10
cn phone say|5=9 10=16
cn prolong access|0=11
cn prolong ask|10=-13
cn prolong cost|24=22
cn prolong draft|16=12 23=20 26=13
cn prolong duty|10=11
cn prolong end|3=-10 24=11
cn prolong force|1=-19 2=-10 5=-10 12=16 19=-14 21=-10 22=-10 23=-12 24=29 25=-16
cn prolong former|2=11
cn prolong found|10=-13 23=-23
cn prolong gear|1=10 11=-11
cn prolong mandate|2=10 10=-14 11=-13 23=-13 24=22
cn prolong money|1=-11
cn prolong resolve|11=12
cn prolong say|2=13
cn prolong sign|16=15
cn prolong wait|2=-13 19=11 24=33 26=-20
cn resolve accord|16=19
cn resolve conference|21=14
cn resolve cost|6=10 10=-9 11=20
cn resolve court|19=12
cn resolve danger|7=10
cn resolve duty|2=20 9=9
cn resolve force|21=-14
cn resolve former|0=10
cn resolve found|23=16 26=15
cn resolve gear|1=10
cn resolve give|0=10
cn resolve mandate|20=9 21=9 26=14
cn resolve money|1=-22 11=-11 12=9
cn resolve need|19=24 21=-13
cn resolve others|2=-10
cn resolve phone|0=10
cn resolve say|1=-10 19=19
cn resolve size|0=10
cn resolve vote|25=13
cn resolve wait|1=-23
cn say access|2=10
cn say accord|16=18
cn say alter|1=10
cn say apart|1=-12 19=10
cn say ask|2=-11 26=12
cn say bloc|19=24 22=12
cn say conference|5=-11 18=11 21=12
cn say cost|1=12
cn say council|2=15 4=10
cn say court|0=12
cn say danger|3=-10 13=11 17=-10 19=-13
cn say draft|18=10
cn say duty|1=-10 2=-29 3=-15 4=-20 6=-16 7=-22 9=-14 11=-13 13=10 17=10 20=-11 23=-9
cn say end|21=11 26=11
cn say force|0=15 1=19 4=-17 5=-20 6=-15 7=-11 11=-20 13=-10 19=-14 22=-11
cn say former|10=10
cn say found|2=-13 24=-16 26=9
cn say gear|4=10 20=17
cn say give|2=-14 5=-24 6=-10 10=11 11=12
cn say meet|17=-9
cn say money|6=20 7=-11 19=16 21=-18
cn say need|1=-12 4=-17 11=-11 13=24
cn say others|10=-12 19=-26
cn say parliament|2=-12 9=10 11=14 19=-10
cn say phone|18=15 19=-10 20=11
cn say prolong|5=-12 7=12 23=9 24=9
cn say resolve|0=11 3=10 21=24 23=21
cn say shut|1=16
cn say sign|25=12
cn say size|0=12 11=-10
cn say visit|11=12 19=-12 21=15
cn say vote|2=-18 23=-9 24=-9
cn say wait|1=-12
cn say want|2=-10
cn shut access|4=15
cn shut block|3=15
cn shut bloc|21=15
cn shut danger|3=13
cn shut duty|1=9
cn shut force|3=10
cn shut gear|12=11
cn shut meet|19=14
cn sign accord|0=16 2=-16 16=25 17=15 19=16 22=9
cn sign cost|23=10
cn sign council|11=10 25=13
cn sign duty|18=12
cn sign end|16=14
cn sign force|23=-10
cn sign give|18=-10
cn sign mandate|11=-14 23=17 24=12
cn sign need|0=9
cn sign others|17=10
cn sign prolong|18=17
cn sign resolve|0=10
cn sign say|11=10 18=17
cn sign wait|2=10 17=-10
cn size alter|25=12
cn size ask|2=12
cn size cost|1=18 11=-11 14=15
cn size council|11=13
cn size court|0=16 17=9
cn size duty|11=22 12=9
cn size force|1=-18 3=-10 4=-10 5=-13 10=-10 11=29 12=16 21=-12 22=-11 23=-26 24=13 25=21
cn size former|11=-11
cn size found|3=11
cn size gear|4=-13 13=11
cn size give|5=-11 11=18 19=-10
cn size mandate|23=12 24=-11
cn size meet|19=-12
cn size money|1=-21 12=16
cn size need|4=12
cn size object|2=12
cn size others|1=12 11=13
cn size prolong|11=18
cn size resolve|19=22
cn size say|0=-10 2=-13 11=-19
cn size vote|11=-14
cn size wait|1=-19
cn vacuum bloc|20=-9
cn vacuum duty|2=34 10=9
cn vacuum gear|4=11
cn vacuum meet|21=11
cn vacuum need|10=9
cn vacuum others|2=10
cn vacuum phone|20=13
cn vacuum wait|1=-11
cn visit access|2=17
cn visit accord|16=-11
cn visit apart|19=10
cn visit ask|7=14
cn visit bloc|2=13 11=11 21=13
cn visit conference|11=12 21=11
cn visit council|19=11
cn visit danger|4=10
cn visit draft|22=12
cn visit duty|19=9
cn visit force|1=-17 2=11 11=-9 22=16
cn visit former|22=20
cn visit gear|2=13 3=11 22=-21
cn visit give|10=11
cn visit meet|21=15
cn visit money|1=-13 6=17
cn visit need|1=-9
cn visit others|12=13 19=-15 22=10
cn visit parliament|5=16
cn visit wait|1=-11 22=-10 23=10
cn vote alter|11=14 23=11 25=12
cn vote ask|2=11 10=-11
cn vote council|23=-20
cn vote duty|2=13
cn vote end|25=10 26=16
cn vote force|2=-12 7=-10 10=-10 11=-14
cn vote former|0=9
cn vote found|23=-17 24=-11
cn vote meet|11=9 24=11
cn vote money|24=12
cn vote need|23=14
cn vote prolong|2=-11 24=17
cn vote say|23=12
cn wait access|3=10
cn wait accord|1=-12 2=19 17=11
cn wait apart|10=9
cn wait ask|5=-10 6=-9 10=10
cn wait bloc|6=10
cn wait cost|1=-15 11=20 12=20 24=9
cn wait council|20=11 25=-9
cn wait court|0=23
cn wait danger|7=9
cn wait duty|1=13 2=-9 4=13 10=-11 11=-20 21=9 22=12 23=-17
cn wait end|6=20 19=-10 26=-14
cn wait force|2=-11 4=-15 24=-10
cn wait former|1=16 2=-10 4=-13 10=-14 21=10
cn wait found|2=-11 11=-11 23=-14 24=-22
cn wait gear|4=34 5=-9 25=9
cn wait give|1=-15 26=10
cn wait mandate|23=-9 24=-15
cn wait meet|0=-9 2=10 20=19 21=-11
cn wait money|1=18 12=19
cn wait need|1=-14 25=11
cn wait others|0=-9 2=22
cn wait parliament|2=-13
cn wait resolve|6=11 22=12 23=13 26=-15
cn wait say|1=-12 10=-11 23=-9
cn wait shut|3=10 25=16
cn wait sign|2=-13 17=33 18=-12
cn wait size|26=15
cn wait vacuum|12=10
cn wait visit|22=-15
cn want block|3=13
cn want bloc|21=-12
cn want council|23=14
cn want duty|7=10 10=-12
cn want force|5=19 10=-11 23=11
cn want found|6=18 10=-9 23=12
cn want gear|2=10 22=17
cn want give|5=35 7=25
cn want mandate|6=16
cn want money|6=-9
cn want need|5=-13 6=-18 8=22 13=9 17=11 19=-9
cn want object|3=10
cn want others|5=15 6=18 7=12 22=15
cn want sign|17=18
cn want size|14=13
cn want vote|23=12
cn want wait|16=12
date-ahead|0=13 1=15 2=-32 3=10 5=-19 7=-11 10=-13 12=-25 17=-12 18=-15 21=22 23=-13 24=44 25=10 26=22
date-past|1=-11 4=-12 5=15 6=-32 8=16 9=15 12=-21 13=-18 14=14 17=19 18=33 19=30 21=21 22=25 23=40 25=19 26=30
first|1=-25 2=-16 4=-16 6=-24 7=-39 8=-20 13=-10 14=-12 16=-21 17=-23 18=-18 20=15 21=-10 23=-20 25=-31
k c0|0=-9 2=-17 8=15 10=14 11=10 18=-22 21=12 23=10
k c102|2=-12 10=-15 11=-12 12=-13 20=-13
k c103|21=16
k c104|3=-18 6=-21 11=-23 13=-11 18=-10 21=-28 24=-19 26=-12
k c106|2=16 6=11 9=11 10=14 13=21 22=10 23=14
k c109|6=10
k c110|1=-12 2=-9 4=-11 19=-15
k c111|2=-13 10=-12 19=-13
k c112|1=-16 11=-9 17=-14 19=-11
k c113|2=14 3=-15 4=-16 5=42 7=30 8=28 11=-22 12=-14 16=-18 17=-14 18=10 19=-26 22=-18 23=-15 24=-18 25=-13 26=-10
k c114|10=9
k c115|1=13 4=-10
k c116|1=-18 2=-15 4=-20 5=-20 6=-9 7=-19 10=-9 11=-18 13=-12 19=-14 21=-12 22=-14 24=-13
k c117|1=33 4=9 5=-19 6=11 10=-12 12=-24 19=-27 21=-20 22=-11 23=-13 24=-14 25=-10
k c119|5=-19 6=-10 10=-10 19=-17 21=13
k c11|1=-16 4=9 5=-13 6=14 10=-9 11=-11 19=-18 21=-15 22=32
k c121|3=18 4=-11
k c122|0=33 1=-18 2=-24 3=-10 7=16 10=11 11=-20 19=-16 20=-9 22=-19 24=-19
k c123|6=10 19=14
k c124|0=-16 1=-11 4=-10 10=-12 11=-12 19=-11 23=-10
k c126|1=14 2=15 5=-12 7=-13 9=21 17=10 19=-14 21=10
k c127|5=11 12=10 21=-9
k c128|0=13 2=-11 19=-11 24=-13
k c129|0=-12 1=-18 3=-10 4=-21 5=-10 6=-28 8=16 9=-18 17=-15 18=-15 19=9 20=-17 22=12 23=-12 24=-18 25=-9 26=-9
k c130|2=43 10=-15 19=-10 26=10
k c131|10=-15 19=-11
k c132|1=-10 10=11
k c135|0=12 4=-10 6=-15 17=-12 19=-28 23=-19
k c137|2=23 5=-17 19=-13
k c138|2=-11 5=-11 11=-10 17=-13 22=-12 23=-11
k c139|23=-15
k c13|3=9 21=-9
k c141|1=-10 2=-11 5=-19
k c142|10=10
k c144|3=-18 4=-11 5=19 6=-13 7=24 9=-10 12=-14 13=19 16=-9 21=-14 22=16 23=-16 24=-14 25=-12
k c146|5=-9 18=10 19=-30 20=40 21=-20
k c147|1=-16 2=-10 10=-18 11=10 16=17 17=10 19=-14 20=-9
k c148|3=-13 5=-11 6=-10 11=-25 19=-18 21=-20 23=15 26=-16
k c149|2=-14 5=-9
k c150|5=11 6=15 10=-9 19=14 21=19
k c152|6=18
k c153|0=12 2=-9 5=12 9=15 10=9 12=-23 13=-11 19=30 20=32 22=44 25=-18 26=-15
k c154|21=17
k c155|0=-23 3=-24 5=24 7=10 9=27 10=21 12=-26 13=22 14=11
k c156|0=-15 1=-17 3=-10 4=-31 5=-13 6=-19 9=9 10=-25 11=-33 12=-18 13=-11 16=-17 17=-11 18=-11 19=-9 22=-13 25=-14 26=10
k c157|1=9 6=13
k c158|0=-9 1=-21 2=-25 4=-10 5=-24 6=-14 7=-12 10=-10 12=-20 17=-9 19=-23 21=-16 22=-10 24=31 25=16 26=-12
k c159|2=-9 6=-11 12=-12
k c15|0=-20 2=-18 4=-15 12=10 16=-9 18=-18 21=-10
k c160|0=-23 1=-29 2=15 4=-22 5=35 6=-12 7=-10 10=-24 11=-19 13=-9 17=-11 18=-10 19=19 20=-11 21=-15 22=-21 23=-12 24=-10 25=-12 26=-13
k c161|0=-14 1=-21 3=13 4=25 5=-12 9=12 10=-21 11=-13 14=14 17=-12 18=-26 19=-38 22=9 24=-10
k c162|0=-9 4=11 5=-10 19=-22 22=-18 25=-11
k c165|0=-11 1=-9 2=-22 4=-11 5=-23 7=-12 10=-15 11=-20 21=-9 23=-14 24=-11
k c167|1=13
k c168|7=11
k c169|0=-9 2=-13 6=11 10=-14 12=-13 23=-11
k c16|0=22 1=-19 3=-11 4=-13 5=-16 7=-15 10=-17 11=-39 13=-15 20=-11 22=-12
k c170|2=-10 10=-22 11=-15 20=12 21=-9 23=-20 26=10
k c173|0=9 4=10 11=-12 21=-9
k c174|1=36 4=34 5=35 6=-17 7=-20 9=-10 11=-21 16=15 17=12 19=15 22=-9 24=-18
k c175|7=-10 10=-15 11=-27 12=-10 23=11 25=23
k c176|3=15 5=-9 16=-10 17=34 18=-16
k c178|1=28 2=15
k c179|5=-11 6=10 10=-13 19=-12
k c17|2=-9 8=10 11=-9 19=-17 22=-10
k c180|11=-12 20=43 21=-10
k c181|0=13 2=-25 4=-12 7=-18 9=-22 10=-24 13=-9 19=-16 20=-24 21=-11 23=-19 24=-11 25=-15
k c183|11=-12
k c184|1=-18 2=-10 5=-13 18=23
k c185|1=11 2=11 4=-19 5=-19 6=20 7=-11 9=17 11=-15 18=18 19=-16 20=10 24=-32 26=-21
k c186|2=10 6=-15 12=11 24=-11
k c187|5=-10 9=12
k c18|5=-12 19=-11
k c190|6=-9 11=13
k c191|1=-14 2=15 4=-10 6=-11 10=12 12=15 21=11 23=-11
k c192|16=-20 17=17
k c193|4=20
k c194|5=15
k c195|1=-12 5=-17 6=-11 11=-14 19=10 20=-14 21=27 24=-9
k c196|1=-34 3=-13 4=36 5=-21 7=12 9=-12 10=-20 11=-16 12=-11 22=-9 23=-13
k c197|18=-9
k c198|2=-11 6=-12 11=-23 19=-13 24=9
k c19|5=-13 10=-12
k c200|1=-53 3=-14 5=22 6=-15 7=-14 9=11 11=-26 12=-31 13=-14 16=-20 18=-26 19=-19 20=-17 22=-21 23=-12 24=-20 25=-20 26=-32
k c202|0=-11 1=-18 2=51 3=-11 5=17 6=15 10=-11 11=-14 12=-10 16=-9 17=-12 19=-16 20=17 23=-35 25=12
k c203|0=9 1=-12 2=-18 5=-24 11=-10 12=-11 16=-20 17=58 18=17 23=-15
k c205|1=-18 2=26 11=-19 16=-10 19=17 20=40 21=-19 22=-19 23=-12
k c207|10=-14 19=-16 23=-23
k c208|16=40 17=-10 19=15 21=9 22=14
k c209|2=16 7=-12 9=10 19=-12 20=-10 23=-19
k c20|2=-11 12=-19 24=-20
k c212|0=11 1=11 4=12 6=-17 9=22 10=-10 11=13 16=-28 19=-10 20=-22 22=18 24=-9 25=-12
k c213|16=10 17=14 18=10
k c214|1=-16 2=16 7=-15 10=-14 11=-10 12=-15 19=-9 21=-10 22=-10
k c215|1=-9 5=-11 6=-20 10=10
k c216|1=-13 5=-23 10=-21 12=12 16=-10 17=-21 19=-28 22=-14 24=10
k c218|1=11 2=-11 3=-13 4=13 19=-10 20=13
k c219|0=-25 1=-36 2=-23 4=24 5=-19 6=-28 7=-15 8=11 10=-40 11=-26 12=-15 13=-9 17=-15 19=-22 22=-9 23=-24 24=16 25=31 26=-11
k c21|2=-9 19=-11
k c220|0=-9 1=-14 2=-17 5=-15 10=-10 11=9 12=-11 16=-9 18=-10 22=-16 23=-11 24=-13 25=22
k c221|0=26 1=29 3=22 6=-17 11=-16 20=-11 23=-35
k c222|0=19 11=-18 22=-12
k c224|19=-17
k c225|2=-28 4=-12 6=-18 10=-10 19=-16 20=12 21=-13 22=-9 23=11
k c227|7=-9 22=-12 23=15
k c228|0=22 1=36 2=27 5=-19 6=15 9=-16 12=33 16=-10 17=-10 18=19 22=-17 23=-20 24=-14 25=-10
k c22|16=-10
k c230|2=-10 5=-14 11=-13 19=17 22=-15
k c235|0=-20 1=-10 5=-10 9=-12 12=9 14=17 22=-15 25=15
k c236|0=12 1=-10 11=-11 19=27 20=-12 21=21
k c237|1=-11 2=-15 4=21 12=-20 23=9 25=12
k c238|0=-13 1=19 2=-14 6=9 11=25 12=11 21=-13 23=-10
k c239|1=-13 2=-11 4=-13 11=-16
k c23|18=-10
k c241|2=-11 20=18
k c242|1=-13 2=17 10=-13 11=50 23=-19 25=13
k c244|5=-13 14=10 18=14 19=-17 21=-22
k c245|5=14 10=9 17=-13 21=18 22=10
k c247|11=-10 20=-12
k c248|2=10 4=-21 5=-26 6=-15 7=-22 10=-22 11=17 12=-9 13=-10 16=60 17=13 19=18 21=-13 22=22 23=24 24=14 25=23 26=15
k c24|2=21 11=-17 19=-9 26=14
k c250|3=11 6=17 10=21 11=31 14=9 19=-11 21=-14 23=12
k c251|4=-12 5=-15 6=-10 11=-19 12=26 19=10 23=-18 25=10
k c252|1=16 2=27 3=15 4=24 6=-17 7=-23 10=-24 16=-12 17=14 18=-10 19=-15 20=-13 22=-21 23=-11 24=-15 25=-12
k c254|0=-22 5=-9 6=14 7=16 8=-12 9=-18 10=19 11=20 13=18 16=-10 17=-13 19=-28 20=-10 23=16 25=31 26=-10
k c25|2=-13 4=-15 5=-20 6=-9 7=-10 12=-14 18=-13 19=-27 21=-16 24=31
k c26|0=-9 2=-22 5=-19 10=12 19=-15
k c27|12=-20
k c28|10=10
k c29|9=9
k c32|0=-11 1=-9 2=-16 4=-10 10=16 11=-14 12=-10 16=-9 19=-22 21=-12 22=12
k c33|1=-11 2=32 3=11 4=-14 21=-10 23=-12
k c34|2=-24 4=26 6=-15 7=17 12=-16 18=13 19=-11 22=-19 23=-17
k c35|11=18 17=15
k c36|24=12
k c38|1=21 2=-14 6=-21 10=-17 12=-12 20=-25 22=-18 24=44 25=-12
k c3|2=12 5=-16 7=15 9=25 10=24 11=-22 12=-26 16=-9 18=-11 19=-12 21=16 24=-16
k c40|0=-10 2=-18 6=-22 7=-17 9=-10 11=-11 19=21 22=-15 25=-14
k c42|2=-13 6=-11 11=-12 19=-13 22=-11
k c44|0=-16 2=-27 3=-14 4=-20 7=-14 10=13 11=-30 16=-11 20=17 22=-10 25=-18 26=18
k c45|2=-13 3=-10 4=18 5=-14 6=-10 7=43 10=-18 13=21 22=-10
k c47|24=-9
k c49|1=-10 2=-21 5=-19 7=-10 10=-17 11=18 17=-10 19=-29 20=-14 21=-14
k c4|7=11 19=11
k c53|0=17 18=14 19=19
k c55|1=11 9=-10 10=-14 19=-28 22=-11
k c58|1=-11 4=-9 7=-11 14=17 17=-10 19=-19 20=12 21=14 22=-15 24=-12 26=-13
k c5|1=-18 5=-11 6=-25 7=-9 11=-15 12=14 24=16
k c63|2=-10 6=-15 11=-9 12=11 19=-13
k c64|2=11 5=20 10=24 14=-11 19=9 20=-13 21=-11 22=12 25=-9 26=-11
k c65|5=-10 11=-11 18=-10 19=-13
k c67|1=-9 11=-13 19=-12 22=-12 24=9
k c68|19=9 21=11
k c69|2=-18 20=12
k c6|1=12 21=15
k c71|0=-21 1=11 2=-13 3=12 5=11 6=-15 7=-18 9=11 11=-40 12=-13 13=-17 18=-9 19=20 20=-14 21=33 22=33 23=17 25=13 26=-19
k c72|3=-10
k c73|8=13
k c75|1=-10 5=-9 19=-13
k c76|1=-13 4=11 5=-20 6=-16 10=-19 19=-10 21=-13 24=-12 25=-12
k c79|0=-14 1=19 4=19 5=-12 6=-21 7=-19 10=-14 11=-32 13=-15 16=-19 20=-17 21=-16 24=-13 25=10
k c80|0=15 5=10 7=-17 9=-15 14=-13 16=10 19=17 26=25
k c81|1=-16 3=-32 4=-22 5=-11 6=-14 7=-15 9=-9 10=-10 12=-17 16=-10 19=-16 21=10 22=10 24=-19
k c82|2=-12 4=20 19=-11 22=-11
k c83|3=-12 4=-15 5=14 7=-14 10=18 11=-20 12=-24 16=-9 19=-17 23=-40 24=-22 25=29
k c85|0=-14 2=-17 3=12 5=-16 7=11 9=12 10=-16 11=-12 12=-20 13=31 16=-15 17=-12 19=-25 20=-10 21=-22 24=-12 25=-14
k c88|0=-10 1=-10 2=-19 4=-14 10=-12 11=13 12=-10 13=11 17=-10 19=-21 20=-13 21=-15
k c90|0=26
k c91|10=9 11=11 21=15
k c95|0=-27 2=-14 5=-12 6=10 9=-18 16=-9 17=-17 19=-20 22=-24 23=-26 25=-9 26=-12
k c96|0=10 2=-9 4=-11 5=-27 6=48 10=-14 12=-12 16=-10 19=-15 21=15 22=-11 23=14 24=-16
k c97|5=-19 6=10 7=20 10=-10
k c98|2=-28 3=-17 5=9 7=-13 11=10 18=-11 19=-9 22=-14 23=-14 25=-10 26=-11
k c99|0=-11 2=15 4=16 6=-18 7=-23 16=10 18=-12 22=-26 23=-12 25=-9 26=16
ks c0 AU|11=11
ks c0 ECOWAS|19=10
ks c0 EU|14=11
ks c0 LEADER|9=10 20=12
ks c0 STATE|2=15 4=11 5=-17 6=-11 7=13 10=-12 11=-22 12=-12 21=-15 23=-25
ks c0 UNSC|9=13 26=19
ks c0 UN|26=11
ks c0 legislatures|2=-20
ks c0 missionNouns|1=17 2=-17 8=10 11=26 19=-12 24=-12 25=-10
ks c0 none|5=10
ks c0 noun|0=-9 2=-10 3=-20 5=-27 7=-16 9=-9 10=-10 12=-16 13=-10 17=11 20=-11 21=17 22=-19 23=-24 25=14 26=-11
ks c0 pronoun|1=-17 4=-11 5=-15 6=-9 11=18 13=-10 22=-14
ks c104 CARICOM|5=9
ks c104 STATE|2=-10 5=-12 6=-10 10=10 19=-13 23=-12
ks c104 missionNouns|12=-9 23=15
ks c104 noun|10=-12 21=-11 22=9
ks c106 missionNouns|11=10
ks c106 noun|1=-10
ks c11 STATE|10=12
ks c11 noun|1=-13 17=13 21=-10
ks c113 HOST|2=14 8=19 10=-10
ks c113 LEADER|5=-14 10=-14 20=12
ks c113 STATE|2=-11 5=-17 6=-21 10=-10 12=13 23=10
ks c113 UNSC|5=11
ks c113 missionNouns|23=9
ks c113 none|5=-10
ks c113 noun|1=-9 2=-20 4=-10 6=-14 12=-17 19=-10 20=-28 23=-12 24=-9
ks c113 pronoun|2=-9 6=13 20=-9
ks c119 STATE|11=9
ks c119 noun|19=12
ks c122 LEADER|4=16 10=11
ks c122 STATE|1=12 5=12
ks c122 pronoun|6=9 7=16
ks c124 courts|0=-9
ks c124 noun|5=-10
ks c125 STATE|5=10 7=10
ks c126 STATE|2=18 9=19
ks c126 noun|0=14 1=9 4=11
ks c127 STATE|5=14
ks c128 noun|0=11 24=-9
ks c129 STATE|7=12
ks c130 STATE|2=15
ks c131 STATE|23=17
ks c131 none|6=15 23=-10 25=12
ks c132 noun|10=10
ks c138 noun|1=12
ks c144 STATE|10=15
ks c144 pronoun|22=18
ks c147 noun|5=-11
ks c148 noun|1=-10
ks c15 STATE|1=-15 2=-11 19=-9
ks c15 missionNouns|11=11 25=11
ks c15 none|12=11
ks c15 noun|0=-10 1=15 6=12 10=-10 11=-12 19=11
ks c150 STATE|5=16 6=17 10=-9
ks c153 STATE|17=10
ks c153 noun|4=13 6=11
ks c155 AU|6=12 10=-12 23=-9
ks c155 ECOWAS|2=12 23=16
ks c155 EU|14=12
ks c155 HOST|5=11 7=-9 10=11 18=12 24=-14 25=10
ks c155 LEADER|10=29 19=14
ks c155 MISSION|5=16 24=9
ks c155 SADC|7=14
ks c155 STATE|1=-9 2=13 3=-13 4=-13 7=17 10=-11 11=-24 12=-12 16=-14 18=-14 19=-32 20=-11 22=-11 25=-26
ks c155 UNSC|6=12 11=22 23=11 24=-14 25=12
ks c155 UN|5=12 10=-17 16=11
ks c155 courts|0=15
ks c155 legislatures|0=-11 1=-12 2=-13 5=-19 11=-10
ks c155 missionNouns|1=-10 2=-14 19=-10 23=12
ks c155 none|10=-19 11=11 16=11 24=14
ks c155 noun|7=-9 9=10 11=-12 13=13 18=-13 20=9 22=16 26=-14
ks c155 pronoun|2=-10 6=-15 8=-9 12=-10 17=-11
ks c156 noun|22=-9
ks c156 pronoun|3=11
ks c158 STATE|23=-12
ks c158 UNSC|11=-22 23=-10 24=10
ks c158 missionNouns|11=15
ks c159 missionNouns|22=12
ks c159 pronoun|3=13
ks c161 EU|14=21
ks c161 STATE|5=-12 17=-9 18=-10 19=-9
ks c161 noun|22=10
ks c161 pronoun|22=-9
ks c162 none|6=17
ks c165 noun|5=-14 11=-11
ks c168 STATE|7=9
ks c174 STATE|16=11
ks c174 missionNouns|1=-16 12=17
ks c174 noun|1=16 17=11
ks c174 pronoun|4=13 11=11 12=21
ks c175 noun|5=14 19=15
ks c176 pronoun|3=12
ks c18 STATE|2=10
ks c180 STATE|20=28
ks c181 noun|3=12
ks c181 pronoun|10=10
ks c184 noun|5=-10
ks c185 LEADER|10=15
ks c185 missionNouns|11=-11 23=10
ks c185 noun|18=-10
ks c185 pronoun|3=9
ks c186 noun|12=16
ks c186 pronoun|5=10
ks c187 noun|24=-12
ks c187 pronoun|9=10
ks c19 noun|6=13
ks c191 STATE|17=11
ks c191 pronoun|11=10
ks c195 STATE|21=30
ks c195 missionNouns|2=11
ks c195 noun|5=-9
ks c195 pronoun|21=10
ks c198 HOST|10=11
ks c198 none|3=14 5=11 11=-10
ks c20 STATE|5=10 22=10
ks c200 AU|10=-10
ks c200 STATE|10=-12 11=-10
ks c200 none|11=11
ks c200 noun|7=11 8=13 19=9 21=15
ks c200 pronoun|2=27
ks c202 none|24=11
ks c202 noun|10=15
ks c203 STATE|10=9
ks c203 missionNouns|24=12
ks c203 none|2=11
ks c203 noun|4=11
ks c203 pronoun|13=9
ks c207 STATE|5=-14 10=-16
ks c207 missionNouns|11=19
ks c207 noun|2=-10 11=-9 17=11
ks c209 STATE|5=16
ks c212 STATE|3=9 6=11 11=-15
ks c212 missionNouns|7=10 24=11
ks c212 none|10=15 11=25
ks c212 noun|10=-14 26=10
ks c215 noun|6=-12
ks c216 STATE|19=-10 21=16
ks c218 STATE|10=10 20=13
ks c219 STATE|20=11
ks c221 noun|3=14
ks c221 pronoun|0=10
ks c222 legislatures|0=10
ks c222 noun|0=10 10=12
ks c228 HOST|4=14
ks c228 STATE|11=-15 21=9
ks c228 missionNouns|11=16
ks c228 none|11=-12
ks c228 noun|11=41
ks c228 pronoun|26=17
ks c229 STATE|5=9
ks c230 STATE|19=14
ks c230 noun|19=-18
ks c235 EU|23=14
ks c235 MISSION|23=15
ks c235 none|23=13
ks c235 noun|6=11
ks c235 pronoun|10=9
ks c236 STATE|19=11 23=-10
ks c238 STATE|10=12 11=10
ks c238 noun|0=-9 6=16
ks c238 pronoun|7=14
ks c240 pronoun|1=12
ks c242 STATE|2=15
ks c242 legislatures|2=9
ks c242 noun|2=10 4=10
ks c245 noun|1=-9
ks c248 AU|11=10 23=23
ks c248 LEADER|20=11
ks c248 STATE|2=-17 16=-11 17=-9 23=-18
ks c248 UN|9=11
ks c248 missionNouns|25=10
ks c248 none|18=16 19=-12
ks c248 noun|2=-10 11=-18 17=12 19=12 22=-14 23=11 25=-10
ks c248 pronoun|19=10
ks c250 STATE|4=13 10=15 22=11 24=11
ks c250 missionNouns|5=13 11=13
ks c250 none|14=14
ks c250 noun|11=-10
ks c250 pronoun|11=24
ks c251 LEADER|10=15
ks c251 STATE|5=-10
ks c251 UNSC|11=-9 25=10
ks c251 none|25=14
ks c251 noun|7=10 17=10
ks c251 pronoun|5=11 12=10
ks c252 LEADER|22=-11
ks c252 MISSION|24=11 26=11
ks c252 STATE|2=18 5=-18 6=-10 17=-11 19=-16 20=16 23=-21 25=-13
ks c252 legislatures|2=14
ks c252 missionNouns|1=-11 2=-9 4=14 10=10 11=16 12=22 13=10 25=11
ks c252 none|0=14 1=21 5=-9 6=-9 12=15
ks c252 noun|1=11 2=-15 3=10 4=10 5=17 6=-19 9=-13 10=-23 11=10 13=-14 18=-11 19=-14 22=-13 23=-10 25=-9
ks c252 pronoun|0=-12 5=-10 10=-19 11=-10 12=-11 20=-18 22=-11 24=-14
ks c254 UNSC|25=18
ks c254 missionNouns|25=23
ks c254 none|4=9
ks c26 STATE|6=11 10=12
ks c26 noun|10=14
ks c3 LEADER|9=21 22=11
ks c3 STATE|5=-21 10=-13 11=-12 12=-11 19=-20 21=-12
ks c3 missionNouns|11=-14
ks c3 none|2=19 4=-10 5=10 11=-12
ks c3 noun|5=-13 6=-18 19=-13
ks c3 pronoun|1=17 6=11
ks c33 missionNouns|22=11
ks c33 noun|11=13
ks c34 STATE|5=-9 10=9
ks c34 noun|4=10
ks c36 noun|24=10
ks c38 missionNouns|2=9
ks c38 noun|5=9
ks c49 noun|0=9 5=12 19=9
ks c53 noun|0=9
ks c58 HOST|16=10
ks c58 LEADER|10=12
ks c58 STATE|10=-11 21=-13
ks c58 none|19=-10
ks c58 noun|3=10 11=10 17=-11 19=19
ks c58 pronoun|1=-12 10=-14 20=16 21=20
ks c64 CARICOM|19=-10
ks c64 HOST|5=19 8=14 23=-10 25=10
ks c64 LEADER|4=-10 6=28 10=17 12=9 19=15
ks c64 MISSION|1=15
ks c64 NATO|16=10 22=16
ks c64 SADC|22=11 26=13
ks c64 STATE|0=-11 1=-23 6=-15 7=-25 9=10 10=35 11=-9 12=-18 13=-14 17=12 20=-16 21=-30 22=-18 25=-11 26=-10
ks c64 UNSC|6=10
ks c64 UN|12=10 16=9
ks c64 missionNouns|4=-14 6=-15 11=-16 12=11 16=-9 19=-14 23=-11
ks c64 none|1=-13 2=-10 6=-15 10=-27 11=-14 20=10
ks c64 noun|2=-11 5=-12 6=-28 7=-19 11=-13 17=-13 23=-23 25=-13
ks c64 pronoun|0=-10 4=-13 5=-18 6=9 10=-34 16=-10 18=-10 20=-13 22=-19 25=-11
ks c65 noun|12=10
ks c71 HOST|5=-11 19=13
ks c71 LEADER|22=-12
ks c71 STATE|11=-12 22=-11
ks c71 missionNouns|1=14
ks c71 noun|1=12 3=18 4=25 19=-14 21=-10 22=13 23=-11 24=-10
ks c72 noun|3=-10
ks c75 noun|2=16
ks c76 HOST|2=19 4=11
ks c76 STATE|1=-9 2=-9 4=-9
ks c76 missionNouns|11=10
ks c76 noun|1=-14 11=-15
ks c79 STATE|1=-16 2=12 5=-10 6=-10 10=10
ks c79 missionNouns|19=14
ks c79 noun|1=-22 2=-20 3=11 5=12
ks c79 pronoun|2=10 19=12
ks c80 AU|9=9 22=-13 26=10
ks c80 CARICOM|19=-12
ks c80 ECOWAS|23=27
ks c80 EU|6=9 19=-10 23=12 25=16
ks c80 HOST|5=17 10=-15 17=20 18=-13 19=-14
ks c80 LEADER|5=-10 10=-10 16=13 19=21 20=12
ks c80 MISSION|11=15
ks c80 SADC|21=-16 23=13 26=10
ks c80 STATE|0=-20 1=-35 6=-9 7=-14 10=-22 11=-23 12=-31 13=-14 18=15 19=-10 21=-23 22=-26 24=-29 25=-21 26=-31
ks c80 UNSC|1=12 2=-13 5=-11 19=11 23=-36 24=14 25=11 26=20
ks c80 UN|5=-14 7=-12 10=-17
ks c80 courts|0=20
ks c80 legislatures|1=-10 5=-11 11=-13 19=-10 24=-11
ks c80 missionNouns|1=10 5=-17 7=-12 10=-11 13=10 19=-22 21=14 24=12
ks c80 none|2=-19 6=14 11=23 12=-15 16=14 20=14 22=11 25=10
ks c80 noun|0=19 8=-10 9=-21 11=16 12=-17 13=-31 17=14 18=17 21=24 24=11 25=10
ks c80 pronoun|0=-16 1=-23 2=9 4=-18 5=-16 9=-12 12=-11 13=24 18=-25 19=-9 24=-15 25=-20
ks c81 pronoun|2=11
ks c85 STATE|19=-11 22=16
ks c85 none|5=15 19=11
ks c85 noun|18=14 22=-10
ks c85 pronoun|1=15 2=13
ks c90 noun|0=24
ks c95 HOST|21=14
ks c95 STATE|5=-10 11=9 12=-10
ks c95 missionNouns|12=18 19=10
ks c95 none|1=18 19=10
ks c95 noun|2=-15 5=-14 21=-11
ks c96 courts|0=9
ks c99 LEADER|20=12
ks c99 STATE|5=16 10=16
ks c99 UN|24=10
ks c99 none|4=11
ks c99 noun|3=-10 4=-11 5=-9 6=-9 21=15 23=-10 26=24
ks c99 pronoun|4=15 9=10 24=-13
kv c0|1=11 3=-23 5=-16 6=-34 7=-18 9=9 10=-14 12=-13 13=13 18=-15 22=-24 23=-19 24=-22 26=17
kv c104|1=-20 2=-10 6=-14 19=-9 21=-13 22=13 23=-27 24=-12
kv c106|1=-10 2=13 13=10
kv c111|1=13 12=10
kv c113|1=-10 5=13 6=13 8=22 10=-12 11=-10 12=-9 18=-10 19=-12 20=-22 23=-21 24=-10 25=-12
kv c115|2=9 6=10
kv c11|1=-9 2=-9 6=10 21=-11
kv c122|0=-9 4=11 6=15 7=18 10=10
kv c124|0=-16 10=-10 11=-16
kv c126|0=11 1=9 4=10 9=16 21=12
kv c127|10=12
kv c129|23=10
kv c130|2=9
kv c137|2=19
kv c138|1=12
kv c139|10=14
kv c141|18=10
kv c144|10=11 11=-9 22=19
kv c147|1=-10 5=-11 21=-12 23=-9
kv c150|5=22 7=10 19=10
kv c153|4=10 6=18 11=10 17=9
kv c155|3=-21 4=-24 5=13 6=11 7=9 8=-13 9=18 10=14 11=-13 16=-9 17=12 18=-19 21=-13
kv c156|2=-11
kv c158|19=-9 23=-19 25=15
kv c159|6=-12 12=-14
kv c15|0=-11 1=20 2=-13 4=-13 10=11 18=-13 21=-11
kv c161|1=-11 5=-15 10=-11 14=15 18=-11 19=-16 22=9
kv c162|2=-10 6=22 19=-9 21=-10
kv c165|2=-12 5=-16 22=-10 24=-14
kv c167|1=11
kv c173|0=9
kv c174|4=15 12=28 16=13 19=-10
kv c175|2=-13 7=-11 21=11
kv c176|2=13 3=9
kv c180|20=32
kv c181|4=-11 10=10 11=-12
kv c185|6=14 7=11 10=11 11=-17 18=-11 19=-9 21=12 23=11
kv c186|11=-12 12=14
kv c187|9=13 24=-9
kv c191|1=-14 10=-10
kv c195|5=-13 20=-11 21=27
kv c198|11=-21 19=-13 24=12
kv c19|6=11 19=10 21=-12
kv c200|5=-9 8=10 11=-16 21=15 22=-10
kv c202|20=9
kv c203|4=12 11=-13 12=-15 17=-11 19=-12
kv c205|5=11
kv c207|5=-10 10=-21 19=-12 23=-14
kv c209|3=12
kv c20|5=11 22=9
kv c212|0=-12 2=-11 4=-13 10=-13 11=19 17=10 23=-9
kv c216|21=12
kv c218|5=11 20=18
kv c221|0=16
kv c222|0=20 11=-10
kv c228|4=14 11=17 23=-9 26=10
kv c230|19=11
kv c235|23=31
kv c236|0=15 19=15 21=9 23=-11
kv c237|4=14
kv c238|6=18 7=11
kv c240|1=10
kv c242|0=14 2=12 3=11 4=15
kv c244|4=14
kv c245|21=20
kv c248|0=-11 2=-22 4=-12 16=-10 17=10 19=16 20=-14 24=-24
kv c24|2=15 11=-10
kv c250|2=-13 10=18 11=15 14=11 25=12
kv c251|4=-14 12=21 25=26
kv c252|0=-11 1=20 2=20 3=-11 4=15 5=-12 6=-13 8=-15 10=-18 12=13 16=-14 18=-21 23=-11 25=-11
kv c254|7=-10 22=-11 23=10 25=29
kv c26|10=15
kv c33|9=11 10=-11 11=18
kv c34|1=11 5=-13
kv c36|24=13
kv c3|5=-16 6=-11 7=-10 10=10 11=-32 12=-18 23=-11 24=-13
kv c49|0=9 5=10
kv c53|0=12
kv c58|2=-12 7=-16 11=9 19=-12 20=13 22=-24 24=-12
kv c64|2=13 4=-10 10=20 12=-16 14=-9 16=-23 19=10 20=-12 21=-10 22=14 25=-28 26=-12
kv c71|0=-17 3=18 4=13 17=-9 20=-10 21=-18 22=12 23=-10 24=-12 26=-10
kv c72|3=-14
kv c75|2=10
kv c76|1=-32 2=17 6=-13 10=-10 12=-10 19=-12
kv c79|0=-12 1=-10 2=-10 4=-18 5=-13 7=-9 18=-10 19=11 20=-10 21=-15 22=-25
kv c80|1=-12 2=20 6=-18 7=-14 8=-21 9=-10 10=10 11=-17 12=-16 14=-12 16=16 18=14 19=13 20=14 24=17 26=17
kv c82|3=13
kv c85|1=14 7=-9 11=-12 13=13 18=14 19=-10 21=-10
kv c88|2=-14 20=-9 21=-10
kv c90|0=25
kv c95|0=-10 1=13 2=-22 5=-17 7=-21 10=11 12=18 21=-13 23=-15 24=-16
kv c96|5=-10 18=13 25=13
kv c99|2=-18 3=-11 4=12 5=10 6=-13 9=13 12=10 17=-9 19=-17 22=-14 26=14
mission about|19=13 20=14
mission against|0=11
mission between|16=14
mission by|10=11 19=13
mission for|0=19 1=-21 4=-18 6=13 10=30 11=-11 12=-10 19=-17 20=-16 21=14 22=-16 24=-24 25=-13
mission into|10=11 23=-17 25=29
mission in|0=-14 1=-19 2=-16 10=-26 11=-37 12=10 13=-10 19=-16 21=-14 22=-11 23=-24 24=-21
mission of|0=-19 2=16 3=16 4=-31 10=-12 11=-21 12=-24 13=-9 16=-15 18=19 19=12 22=12 23=16 26=-10
mission on|2=-19 6=-14 10=-17 12=-12 16=13 21=17 23=-21 24=-11
mission over|0=13
mission to|0=-18 2=11 3=-12 4=-16 6=-18 7=-15 11=-43 12=-12 17=-9 18=-10 19=-25 21=-12 22=-20 23=-11 26=-11
mission up|0=10 3=21 5=12 10=-10 23=29
mission with|17=-15 21=-13
mission |1=18 3=-23 4=16 5=-10 6=-10 7=-20 10=13 11=13 12=12 13=16 16=-30 17=-27 18=-12 19=11 20=-26 22=-22 23=36 24=16 25=17 26=25
mission-named|2=-18 3=-17 4=-15 7=-10 18=-12 23=10
no-stop|0=-32 1=-49 2=-37 3=-32 4=-30 5=-51 6=-24 7=-37 8=-13 9=-16 10=-12 11=-56 13=-15 16=-33 17=-26 18=-20 19=-62 20=-22 21=-29 22=-40 23=-33 24=-34 25=-27 26=-26
o abstain vote|23=-17 25=13
o accord account|10=13 25=9
o accord communique|24=12
o accord official|2=12
o accord people|10=9
o accord statement|5=9
o add 2,500|11=-12
o add battalion|5=16
o add soldier|3=12
o adopt budget|12=-14
o adopt measure|23=-9
o adopt resolution|23=-10
o adopt tuesday|23=-9
o adopt vote|10=13
o adopt year|26=9
o advise police|8=11
o agree accra|23=9
o agree contributor|11=17 21=12
o agree monday|23=10
o agree thursday|23=11
o aim mission|0=-9
o allow deployment|23=14
o allow it|0=15
o allow police|17=13
o allow soldier|11=11 16=10
o allow them|2=13
o announce ceremony|17=10
o announce commitment|20=12
o announce friday|10=12
o announce minister|16=11
o announce mission|21=-10
o announce support|10=10
o appeal community|10=12
o appeal mission|6=15
o appeal money|7=-9
o appeal state|10=-15
o approve abuja|2=11 26=9
o approve council|1=11
o approve deployment|2=-11 23=-11 24=10
o approve force|0=-10
o approve haiti|2=-11
o approve july|24=10
o approve may|23=21
o approve mission|23=12
o approve monday|25=-10
o approve month|23=9 24=11
o approve october|1=11 10=9
o approve request|5=-12
o approve soldier|11=11
o approve summit|2=13 23=11 26=9
o approve tuesday|24=-12
o arrest soldier|2=12
o arrive  arrival|5=11
o arrive  effort|10=16
o arrive  force|22=10
o arrive  in.|10=16
o arrive  member|11=15 21=11
o arrive  mission|19=-10
o arrive  saturday|2=12
o arrive  summit|21=-10
o arrive  terminal|3=10
o arrive  tomorrow|22=15
o arrive  yesterday|22=-10
o arrive among them|22=9
o arrive area|23=10
o arrive by air|18=16
o arrive by end|11=-12 14=13
o arrive by minister|19=9
o arrive for haiti|1=9
o arrive for month|1=14
o arrive for talk|22=17
o arrive from country|11=10
o arrive from kenya|10=17
o arrive from volunteer|11=10
o arrive from zimbabwe|11=10
o arrive in area|23=13
o arrive in january|11=17
o arrive in may|4=13
o arrive in place|4=10
o arrive in week|22=13
o arrive monday|22=-12
o arrive of community|5=-9
o arrive of contributor|20=9
o arrive of force|23=12
o arrive of million|12=12
o arrive of mission|22=-10
o arrive of own|5=13
o arrive of senate|2=9
o arrive of size|25=10
o arrive of state|22=9
o arrive of them|5=11
o arrive on sunday|19=10 22=11
o arrive on wednesday|22=-9 23=13
o arrive port-au-prince|22=17
o arrive to mission|2=12
o arrive to port-au-prince|22=30
o arrive to príncipe|22=10
o arrive tuesday|22=-9
o arrive with him|6=10
o arrive with it|12=11 19=9
o arrive with troop|5=12
o ask  activism|0=-11
o ask  china|5=9
o ask  contributor|5=10
o ask  council|5=-13 6=25 9=15 10=18
o ask  country|5=11 10=16
o ask  decision|2=11
o ask  donor|6=19
o ask  figure|11=11
o ask  government|5=26 6=-12 10=14
o ask  him|2=10
o ask  it|8=12 10=10 24=-16
o ask  leader|5=10 10=-18 19=14
o ask  member|6=12 10=21 13=11
o ask  mission|5=-14 10=-15
o ask  modest|11=11
o ask  month|5=11
o ask  october|5=20
o ask  partner|5=-24 6=17 10=-12
o ask  peacekeeper|10=13
o ask  secretary-general|10=-10
o ask  state|5=13 7=13 10=19 13=16
o ask  support|5=-18 10=10
o ask  them|2=9 6=18 10=22
o ask  us|23=11
o ask  week|10=19
o ask  year|6=-16
o ask at notice|19=18
o ask battalion|5=-10
o ask council|6=10 10=18
o ask expert|24=-10
o ask for contribution|6=13
o ask for equipment|7=12
o ask for force|5=21 6=10 10=20 21=11
o ask for fuel|9=13
o ask for fund|6=23
o ask for haiti|6=-11
o ask for helicopter|5=-14 7=27
o ask for it|10=22
o ask for mission|5=-16 6=20 7=17
o ask for monday|19=18
o ask for money|6=10 7=-12 8=-10
o ask for month|9=9
o ask for more|7=22
o ask for officer|5=16 10=-11
o ask for option|2=11
o ask for police|6=-14
o ask for soldier|5=14
o ask for support|4=14 10=14
o ask for troop|5=19
o ask for vehicle|7=14
o ask for warship|7=19
o ask for year|8=13
o ask force|5=17
o ask general|10=9
o ask government|5=19 6=-19
o ask haiti|1=14 19=11
o ask helicopter|7=12
o ask in kinshasa|5=12 24=11
o ask in letter|5=14
o ask in nairobi|19=20
o ask in november|2=10
o ask in october|5=11
o ask in robe|0=-10
o ask in vote|2=9
o ask intervention|5=22
o ask it|10=12 24=-16
o ask kenya|5=-10 6=10
o ask member|5=13 7=10 21=11 24=14
o ask million|6=11 12=9
o ask mission|5=-11 6=-16 10=-17
o ask money|1=10
o ask month|5=10
o ask more|7=10
o ask nations|9=12
o ask nation|10=9
o ask november|2=13
o ask october|5=14
o ask of expert|24=-13
o ask of mission|9=11
o ask of soldier|5=17
o ask of them|5=15
o ask of year|24=11
o ask on donor|6=9
o ask on friday|1=12
o ask on monday|5=18 19=10 21=12
o ask on nation|6=10
o ask on partner|6=10
o ask option|2=11
o ask partner|5=-12 6=-19 22=10
o ask police|6=-16
o ask portugal|10=10
o ask states|7=16
o ask state|7=15 13=14
o ask ten|13=18
o ask them|2=13 5=17 7=10 9=12 10=19
o ask to community|10=12
o ask to country|5=21 7=10
o ask to fund|6=-10
o ask to partner|5=-10 6=-15
o ask un|10=-11
o ask use|1=10
o ask us|23=10
o ask washington|9=13
o ask without delay|5=14 7=9
o attack airport|3=13
o authorise  budget|12=-12
o authorise  it|23=14
o authorise  operation|23=21
o authorise  resolution|24=-11
o authorise by council|23=14
o authorise by vote|24=12
o authorise for force|10=10 23=12
o authorise for year|23=14
o authorise force|2=11
o authorise on tuesday|25=9
o authorise resolution|23=12
o authorise the|11=11
o authorise with vote|10=13 23=9
o authorize 2023|23=28
o authorize council|23=14
o authorize deployment|23=12
o authorize end|23=12
o authorize force|23=12 26=-10
o authorize haiti|23=12
o authorize mission|11=-16 23=22 25=-14
o authorize october|10=11 23=10
o authorize officer|11=10
o authorize september|6=11
o authorize year|23=17
o await country|0=20
o back  blessing|1=14
o back  decision|23=13
o back  force|10=22 22=-11
o back  it|2=12
o back  mission|2=-19 5=-19 10=14 11=-12 23=-11
o back  part|1=13 19=15
o back  rebel|2=10
o back  resolution|23=-15
o back  support|21=-12
o back  text|10=10
o back  the|21=15
o back at request|10=-16
o back by france|11=-9 25=9
o back by kenya|11=10
o back by office|25=10
o back for mission|10=10
o back force|23=15
o back in 2023|18=9
o back in conference|21=15
o back in force|21=13
o back in harare|21=-10
o back of ceasefire|21=11
o back of force|2=-9 5=10 6=14 25=10
o back of meeting|24=10
o back of police|22=10
o back of state|10=-13
o back office|25=10
o back on monday|23=15
o back on thursday|21=14
o back with contributor|11=17
o bar  deployment|0=15 3=18
o bar  dispatch|0=12
o bar  money|2=10
o bar  withdrawal|0=14
o bar for month|2=10
o bar for week|0=11
o be 2,500|11=32
o be agenda|19=-15
o be agreement|17=10
o be all|11=9 17=11
o be april|18=12
o be army|2=9 5=10
o be boot|2=15
o be budget|1=11 2=9
o be cash|1=-11
o be concern|1=10
o be council|2=17
o be course|23=-11
o be court|16=11
o be crisis|21=13
o be end|11=-14
o be everything|4=15
o be figure|11=10
o be force|16=10
o be fund|3=10
o be gaza|2=11
o be goma|22=12
o be government|2=15 5=14 10=15
o be half|11=23
o be hand|1=11
o be helicopter|4=-12 13=24
o be hole|2=14
o be hurry|10=17
o be idea|2=16
o be june|26=11
o be kivu|18=10
o be kosovo|5=10
o be last|7=-11
o be meeting|19=13
o be member|23=10
o be million|12=9
o be mission|1=-16 12=-13 19=-12
o be money|1=10 12=16
o be month|24=12
o be nairobi|22=13
o be nation|19=12
o be need|4=-13 12=11 13=15
o be november|11=11
o be october|7=9 11=10
o be officer|11=-16
o be one-off|6=10
o be onu|2=16 10=11
o be operation|10=10 23=12
o be option|5=13
o be part|19=13
o be peacekeeper|10=11
o be peace|2=10
o be personnel|11=-10
o be place|1=13 2=18 20=10 22=10
o be plan|1=13
o be port-au-prince|19=12
o be present|2=9
o be promise|11=16
o be quarter|1=12
o be question|17=13
o be reason|1=12
o be refugee|9=9
o be remainder|11=12
o be request|5=9
o be security|26=11
o be spring|11=-14
o be state|7=10 11=15
o be strength|11=-27
o be table|26=14
o be talk|11=9 19=-18
o be them|4=11
o be there|4=19
o be the|2=10
o be thing|2=14
o be today|19=10
o be topic|21=11
o be week|22=19
o be year|1=15 11=-12 12=26
o bear cost|5=11 7=11
o become mission|25=21
o begin friday|5=13
o begin operation|10=-11
o bind  deployment|2=-12
o bind  euro|24=16
o bind  extension|24=11
o bind  force|2=13 11=12 25=14
o bind  it|23=13
o bind  light|23=18
o bind  million|12=-11
o bind  mission|1=-9 11=-11 23=19 24=-11 25=-22
o bind  october|23=14
o bind  september|23=20
o bind  successor|23=9
o bind  the|23=16
o bind about force|23=11
o bind after plea|10=13 23=9
o bind as part|23=9
o bind at summit|2=13 23=13
o bind by council|1=10 23=29
o bind by vote|24=-15
o bind for force|23=11
o bind for mission|23=-12
o bind for soldier|0=14 11=11
o bind in 2023|23=24
o bind in abuja|2=12
o bind in august|23=-10
o bind in brussels|23=11
o bind in december|2=17
o bind in haiti|23=9
o bind in january|5=15 16=10
o bind in june|8=12
o bind in may|23=13
o bind in october|1=12 5=-10 10=28
o bind in resolution|11=11
o bind in york|19=13
o bind of 2027|23=10
o bind of council|11=12
o bind of mission|23=13
o bind of state|7=13 23=10
o bind on monday|14=10 19=15 23=14 25=-12
o bind on september|6=14 25=10
o bind on thursday|0=-10
o bind on tuesday|23=-16
o bind outside help|10=15
o bind to deployment|1=10
o bind to general|3=12
o bind to minister|7=12
o bind without debate|23=11
o block committee|2=10
o block haiti|0=-9
o block money|2=13
o break visit|22=13
o bring force|11=9 21=9
o bring haiti|2=12
o bring share|11=16
o call activism|0=-9
o call country|20=11
o call decision|2=16
o call donor|6=14
o call figure|11=12
o call force|10=-11 21=11
o call group|10=14
o call it|10=10
o call member|10=18
o call mission|6=-17
o call modest|11=10
o call monday|5=12 19=12
o call money|10=11
o call nation|6=10
o call notice|19=16
o call states|6=14
o call state|5=12 9=14 10=14
o call summit|5=9
o cancel nairobi|20=13 21=13
o carry burden|5=9
o chair meeting|19=20
o challenge decision|0=10
o change  ban|24=-13
o change  force|11=11 25=9
o change  it|2=10 25=-10
o change  mission|2=16 11=9 23=-9 25=24
o change into force|11=10
o change into operation|2=13 25=-13
o change mission|19=10
o change of mission|19=10
o change on tuesday|23=13
o change to arm|24=-14
o change with government|19=10
o change with power|11=11 25=12
o cite security|2=11
o close day|26=19
o close goma|1=-12
o close july|26=9
o close month|1=-9
o come air|18=14
o come force|22=11 23=11
o come ghana|11=9
o come it|19=9 23=14
o come man|5=12 7=11
o come march|9=13
o come meeting|19=17
o come money|6=10 21=-9
o come saturday|24=11
o come week|5=11 6=10
o command force|10=11
o commit force|10=15
o commit troop|10=12
o complete mission|26=14
o comprise troop|11=15
o congratulate re-election|20=-10
o consider  agreement|16=-10 17=14 18=-9
o consider  a|11=9 23=10
o consider  contribution|2=9
o consider  crisis|20=-12
o consider  force|19=24
o consider  increase|22=15
o consider  mission|19=23 22=-19
o consider  request|5=12
o consider  situation|19=10 22=10
o consider  step|19=16
o consider  talk|6=25 19=19 21=-11
o consider  troop|11=14 23=15
o consider  withdrawal|5=-11
o consider at condition|22=12
o consider for force|9=9
o consider in haiti|19=15
o consider in may|5=-10
o consider into it|5=14
o consider of force|22=26
o consider of mission|25=12
o consider of pay|19=-16
o consider of state|21=10 25=11
o consider on force|19=13
o consider on mission|16=-10
o consider with minister|19=9
o continue base|1=11
o contribute battalion|5=11
o contribute dollar|1=12
o contribute force|5=-10 10=10
o contribute haiti|6=-9
o contribute mission|5=19
o contribute police|5=10
o contribute vehicle|7=10
o cost dollar|11=11 12=13
o cost month|1=10 12=-12
o cost year|12=15
o count them|11=11
o count time|11=14
o create council|23=11
o cripple mission|1=12 23=-17
o deal hunger|5=10
o decide deployment|5=12
o decide friday|24=16
o decide march|25=10
o decide month|11=14 25=11
o decide security|24=14 25=10
o decide thursday|26=20
o decide tuesday|25=10
o decide vote|24=10
o declare deployment|0=13
o decline request|5=-13
o delay arrival|3=13
o delay deployment|3=13
o delay mission|3=14
o delay troop|4=-9
o demand court|17=13
o demand member|6=13 7=10
o depend gift|23=9
o deploy country|7=9 11=13 19=12
o deploy haïti|5=11
o deploy june|11=-16
o deploy personnel|11=16
o deploy possible|5=9
o deploy sudan|19=11
o deploy the|26=11
o discuss crisis|20=-12
o discuss force|19=16
o discuss haiti|22=-11
o discuss meeting|19=-10
o discuss mission|19=20 22=-10
o discuss statement|19=-10
o discuss step|20=11
o do mission|5=-18 6=-12 10=24
o do week|23=10
o do year|10=11
o document abuse|24=-11
o draft from un|2=10
o draft per cent|2=10
o draft resolution|23=-13
o draw cent|2=11
o draw mission|10=-9
o draw un|2=11
o due  the|21=14
o due  week|22=15
o due on monday|22=16
o end  base|1=13
o end  mandate|24=-11 26=28
o end  mission|26=16
o end 2026|26=9
o end deployment|19=11
o end in goma|1=-10
o end in july|26=13
o end june|26=10
o end mandate|26=14
o end mission|26=13
o end month|3=12
o end of mission|26=15
o end of talk|23=12
o end on 2|26=-13
o end on december|25=11
o end statement|19=12
o end without statement|19=13 21=-10
o endorse council|11=10
o exist haiti|2=15
o expect month|3=9
o expect officer|1=11
o extend 2025|24=12
o extend december|10=-11
o extend finul|23=-10
o extend force|24=12
o extend january|3=11
o extend mandate|3=11 24=10
o extend mission|24=10
o extend month|24=-10
o extend soldier|3=12
o extend time|24=13
o extradite list|5=-11
o feed people|12=-11
o field soldier|11=-13
o fight airport|3=9
o fill budget|1=9 19=10
o finance force|6=13 11=13
o finance police|17=10
o find force|2=9
o find mission|6=11
o fly february|19=13
o fly force|19=10
o fly talk|19=-14 22=10
o fly them|1=10
o fly tuesday|22=10
o follow own|5=11
o follow refusal|2=12
o follow senate|2=11
o follow troop|5=11
o foresee officer|11=11
o foresee troop|11=10
o freeze contribution|1=-11
o freeze money|1=-12
o get friday|24=9
o give  24|22=10
o give  allowance|1=9
o give  all|9=9
o give  august|26=16
o give  brigade|2=15
o give  ceiling|25=14
o give  contingent|5=-9
o give  contribution|21=11
o give  date|11=-10 23=14
o give  day|9=10 22=15
o give  deployment|2=21
o give  dollar|12=-15 19=10 21=-13
o give  draft|24=15
o give  euro|12=-18
o give  figure|11=9
o give  force|6=12 11=9 21=17
o give  friday|19=9
o give  gap|2=10
o give  group|11=-12
o give  haitians|5=11
o give  helicopter|4=10 7=13
o give  idea|25=9
o give  interview|22=13
o give  it|10=10 12=11 24=10
o give  mandate|23=-12 26=-10
o give  man|2=11
o give  member|18=10
o give  million|1=-15 12=-15 21=-9
o give  mission|6=12 24=14 25=13
o give  month|11=-12 19=-11 25=24
o give  name|11=12
o give  number|5=-10
o give  officer|5=12 10=-22 11=-20
o give  one|13=13
o give  operation|26=15
o give  patrol|4=10
o give  peacekeeper|1=13 26=14
o give  people|12=-11
o give  personnel|0=-11
o give  petition|0=-9
o give  plan|2=12
o give  pledge|22=10
o give  police|11=-9
o give  president|23=10
o give  resolution|25=-9
o give  rest|11=15
o give  same|3=13
o give  share|6=10 11=10
o give  soldier|1=-9 2=-11 5=-12 6=-10 10=-12 11=-17 19=-9 23=-11
o give  state|5=10
o give  support|9=13 25=-10
o give  team|20=11
o give  them|23=-10
o give  the|24=10 26=18
o give  thursday|19=17
o give  tomorrow|5=14
o give  troop|2=-11 11=-12 14=12 18=9
o give  use|18=13
o give  vehicle|5=-11
o give  water|4=13
o give  week|22=10
o give  year|1=-18 2=-13 8=14 24=19
o give about half|11=13
o give at all|1=24
o give at conference|5=10
o give at cost|12=-14
o give at dollar|12=12
o give at headquarters|19=10
o give at request|5=16 23=18 25=9
o give at sea|19=13
o give blessing|1=13 10=11
o give budget|12=9 24=9
o give by peacekeeper|25=10
o give by states|5=10
o give date|23=14
o give euro|24=12
o give for mission|5=-10 6=17 10=-15 11=-12 24=-17
o give for month|25=11
o give for more|1=11
o give for soldier|1=14 3=12
o give for them|4=12
o give for troop|11=18
o give for year|24=9
o give force|24=10
o give from djibouti|3=11
o give in 2023|23=22
o give in country|7=10 19=10
o give in doubt|2=12
o give in haiti|1=-10 5=-30 9=10 11=-11 23=-12
o give in haití|10=13
o give in haïti|1=10 5=18
o give in january|3=13
o give in june|11=-15 18=12
o give in may|23=12
o give in mission|5=-12 17=10
o give in october|8=13
o give in resolution|25=12
o give in santiago|5=11
o give in york|19=12 21=10 22=15
o give it|12=9 24=11 25=9
o give light|23=14
o give minute|19=14
o give mission|10=11 24=11
o give monday|23=11
o give month|25=10
o give nairobi|24=10
o give name|11=10
o give of 2,500|11=22
o give of 800|11=-12
o give of coalition|19=15
o give of cost|5=13 7=12
o give of euro|21=9
o give of forces|5=12
o give of force|11=12 25=11
o give of government|2=9
o give of headquarters|5=10
o give of man|21=9
o give of million|12=17
o give of minister|2=19
o give of mission|18=17 23=-12 24=12 25=-10
o give of month|24=11 25=15
o give of office|24=-9
o give of onu|5=9
o give of own|5=9 23=10
o give of peace|19=9
o give of port|18=16
o give of resolution|23=15 24=-11
o give of september|19=10
o give of soldier|3=11 11=-16
o give of staff|5=-15
o give of them|11=12
o give of un|5=-12
o give on 2|24=-9
o give on friday|21=13
o give on mission|21=10
o give on thursday|20=11
o give than half|1=14
o give than year|1=12
o give time|13=9
o give to 2,500|11=12
o give to 2025|24=13
o give to capital|10=10
o give to force|7=-9 10=17
o give to fund|1=-11
o give to haiti|5=-14
o give to mission|0=-21 1=-14 2=-16 7=-15 10=-14 11=-12 19=-16 23=-17 25=-19
o give to number|3=11
o give to place|5=-10
o give to sudan|5=13 19=15
o give under agreement|18=12
o give up force|23=14
o give up mission|23=14
o give up office|9=14 23=-9
o give up weapon|3=16
o give us$|21=11
o give us|23=10
o give with host|22=9
o give with police|22=13
o give year|24=21
o go end|5=17
o go force|22=14
o go month|1=15
o go plan|19=11
o go port-au-prince|22=11
o go promise|5=10
o go wednesday|23=11
o grant port|18=11
o grant use|18=11
o grow officer|11=15
o hamper mission|1=-9
o hasten deployment|5=17 10=-11
o have 1000|19=10
o have 2,500|1=13 11=12
o have 750|4=17
o have budget|1=12
o have camp|4=11
o have command|7=10 11=11
o have dollar|1=16 11=-9
o have end|23=11
o have force|0=10
o have frigate|13=11
o have gaza|2=13
o have goma|3=11
o have government|2=22
o have haiti|5=9 11=9
o have intention|2=-9
o have man|4=9 11=10
o have member|1=11 23=-9
o have mission|0=15
o have nairobi|19=10
o have nothing|10=10
o have onu|1=13 2=10
o have personnel|0=16 11=19
o have principle|19=15
o have responsabilité|23=15
o have sea|7=10 13=14 19=10
o have ship|13=13
o have soldier|1=-12 11=-11
o have them|2=15 7=10 13=12
o have troop|24=-9
o have year|17=10
o hear parler|2=12
o help army|23=9
o help kind|5=-9 10=9
o help mission|5=-9 6=-11 10=10
o help rebel|23=11
o hesitate by lack|4=11
o hesitate of flight|4=9
o hesitate of refugee|9=11
o hesitate to none|23=-11
o hold  arrival|3=14
o hold  building|3=13
o hold  deployment|0=10 11=-16
o hold  question|0=-12
o hold  rotation|4=17
o hold after attack|3=-11
o hold arrival|3=13
o hold by hurdle|1=10
o hold by money|4=10
o hold call|20=21
o hold deployment|0=11 3=22
o hold flight|4=10
o hold for mission|2=-14
o hold force|9=14 19=16
o hold gang|11=10
o hold in february|1=17
o hold lack|4=10
o hold monday|19=16
o hold month|0=14
o hold of camp|3=10
o hold of contingent|2=17
o hold of force|3=13 9=11
o hold of mission|2=12 3=13
o hold of officer|3=12 11=-12
o hold of peacekeeper|3=12
o hold of personnel|11=-10
o hold of soldier|2=-11 11=-13
o hold of troop|1=16
o hold off time|2=10
o hold on hold|2=-10
o hold on thursday|2=16
o hold parole|5=11
o hold part|23=9
o hold port|4=-10
o hold president|19=10
o hold talk|6=25 19=18 21=-14
o hold the|11=11
o hold to request|10=12
o hold to spring|3=11
o hold up arrival|3=12
o hold up deployment|0=12 3=15
o hold washington|19=13
o hold week|6=10
o host conference|21=21
o host haiti|21=13
o host london|21=9
o host meeting|19=10 21=10
o host mission|19=-13 21=18
o host summit|21=-9
o host tuesday|21=15
o inspect base|22=9
o introduce tuesday|2=18
o join coalition|21=16
o join mission|8=11 10=16 11=-11
o keep  battalion|5=-14 20=9
o keep  ceiling|11=17 24=16
o keep  contingent|5=28 19=14
o keep  deployment|5=9
o keep  engineer|4=14
o keep  force|11=-10 24=10
o keep  friday|19=10
o keep  man|5=9 24=10
o keep  mission|24=10 26=11
o keep  officer|2=10
o keep  operation|23=10
o keep  soldier|7=12 25=11
o keep  unit|25=12
o keep battalion|5=-15
o keep ceiling|11=20 24=15
o keep contingent|5=19
o keep engineer|4=12
o keep in may|4=10
o keep in mission|7=13
o keep in place|5=-12
o keep in the|20=9
o keep mission|7=11
o keep of force|5=17 10=-12
o keep of man|5=16
o keep of mission|11=10
o keep of soldier|11=15
o keep officer|2=9
o keep on monday|23=14
o keep promise|1=17 6=-14
o keep soldier|7=10 11=20 17=12
o keep there|5=13 21=10 24=14
o keep up deployment|5=9 10=-15
o keep use|2=10
o kill them|3=11
o kill year|3=13
o lack fuel|4=-9
o lack vehicle|4=-22 13=15
o land state|22=12
o last night|19=10
o launch operation|23=12
o launch year|23=14
o lead country|10=12 20=16
o lead haiti|10=21
o lead it|11=11 23=-12 25=12
o lead mission|5=-14
o lead police|22=14
o lead request|10=-14
o lead state|10=-15
o lead year|10=15
o leave  deployment|2=13
o leave  district|11=10
o leave  helicopter|18=11
o leave  mission|4=11
o leave  peacekeeper|10=12
o leave  plan|2=13
o leave  the|26=16
o leave  week|2=13
o leave after year|26=11
o leave by december|11=11
o leave by end|5=11 18=13
o leave deployment|2=10
o leave february|11=12
o leave in july|22=11
o leave in june|1=11 4=18
o leave in limbo|2=26
o leave june|1=12 4=15
o leave limbo|2=18
o leave month|5=11 18=15
o leave mozambique|26=18
o leave of april|18=13
o leave of force|1=9
o leave of minister|2=9
o leave of month|5=9
o leave of mozambique|26=16
o leave of police|5=12
o leave on mission|21=15
o leave on promise|5=13
o leave on wednesday|19=15 21=13
o leave pay|21=9
o leave per cent|1=10
o leave plan|2=16
o leave the|26=14
o leave to peacekeeper|22=11
o leave wednesday|19=20
o leave within month|18=14
o leave year|26=14
o light  all|11=14
o light  anyone|4=9
o light  a|3=9
o light  dollar|12=-16
o light  force|6=15
o light  goodwill|11=9
o light  initiative|23=16
o light  it|24=10
o light  mission|25=31
o light  monday|24=17
o light  none|2=9
o light  number|11=17 21=11
o light  one-off|6=13
o light  operation|10=12 23=10
o light  option|5=10
o light  place|21=16 23=-13 25=9
o light  promise|5=10 11=14
o light  quarter|1=11
o light  reason|1=13 3=10
o light  rein|22=13
o light  remainder|11=12
o light  resolution|23=13
o light  same|6=12
o light  secret|10=15
o light  soldier|5=18
o light  the|1=9 2=10
o light  thing|2=15
o light  today|19=11
o light  topic|21=9
o light  use|6=12
o light  wednesday|19=10
o light  week|22=11 23=9
o light among those|21=13
o light at end|22=16
o light at present|2=13 4=13
o light at strength|11=-22
o light at table|21=10
o light for assembly|0=-11
o light for deployment|2=10
o light for haiti|11=16
o light for mission|5=-15 6=-11 10=15 22=10
o light for month|24=16
o light for talk|19=-10
o light for year|24=9
o light from italy|22=13
o light from state|11=13
o light in court|16=9
o light in fund|3=13 4=10
o light in goma|22=12
o light in haiti|4=-13 11=-11
o light in hurry|10=13
o light in january|5=13
o light in march|22=9
o light in mission|2=12
o light in nairobi|22=15
o light in need|4=-11 12=13 13=11
o light in officer|3=9
o light in port-au-prince|19=13
o light in rico|3=-10
o light in year|1=13
o light in york|1=12
o light of army|5=11
o light of council|2=9
o light of dollar|1=15
o light of everything|4=17
o light of force|11=11
o light of fund|12=12
o light of helicopter|7=12 13=17
o light of mission|12=-10 22=9 23=-17
o light of money|12=13
o light of month|24=10
o light of officer|22=11
o light of state|19=10
o light of talk|11=10
o light of week|22=16
o light on ground|4=11
o light on monday|19=13
o light on table|26=11
o light since october|7=14
o light to council|23=13
o light to mission|5=-9 6=-14
o light under plan|18=11
o look condition|22=11
o look it|5=14
o look way|2=9
o lose soldier|1=9
o make contribution|10=-9
o make man|5=11
o make mission|1=13 6=-14
o make patrol|1=10
o make secret|10=20
o make soldier|20=9
o make troop|24=9
o mandate council|23=11
o meet  capital|6=12
o meet  commander|5=12
o meet  day|18=10
o meet  evening|20=-10
o meet  headquarters|22=20
o meet  meeting|19=18
o meet  minister|19=17 22=-12
o meet  monday|20=9
o meet  month|22=18
o meet  officer|22=14
o meet  port-au-prince|22=18
o meet  president|19=17
o meet  saturday|20=14
o meet  today|19=12
o meet  week|10=12 19=13 22=16
o meet  year|10=11
o meet about future|10=13
o meet about mission|20=19
o meet accra|19=14 20=-10 22=-13
o meet at headquarters|19=15
o meet autumn|11=-16
o meet by autumn|11=-18
o meet by link|20=10
o meet by telephone|20=16
o meet by video|20=10
o meet for day|19=14 22=10
o meet for time|22=16
o meet force|11=9 19=18
o meet friday|19=15
o meet him|22=14
o meet in accra|19=12 20=-13 22=-17
o meet in city|19=11
o meet in december|22=9
o meet in doha|19=11
o meet in kingston|19=-12
o meet in luanda|19=-12
o meet in nairobi|19=21
o meet in october|23=12
o meet in paris|19=19
o meet in rio|5=13
o meet in washington|17=14 19=23
o meet kingston|19=-11 21=10
o meet london|19=-12
o meet luanda|19=-10
o meet minister|19=21 22=-16
o meet monday|20=-11 22=-15
o meet of assembly|19=17
o meet of bloc|21=11
o meet of force|2=9 19=-12
o meet of forum|19=10
o meet of france|5=-13
o meet of million|2=11
o meet of mission|5=13 10=9
o meet of mongolia|19=-9
o meet of month|22=-11
o meet of peace|19=-11
o meet of police|19=10 22=15
o meet of soldier|11=12
o meet of states|10=11
o meet of state|19=-9 20=10
o meet of summit|21=10
o meet officer|22=11
o meet on condition|1=9
o meet on force|19=9
o meet on march|21=10
o meet on margin|19=23
o meet on mission|19=13
o meet on monday|19=-15 21=-15
o meet on trip|22=16
o meet on tuesday|10=9 20=20
o meet paris|19=11
o meet president|19=19
o meet resistance|2=28
o meet staff|19=12
o meet state|19=-13 20=13
o meet talk|19=14
o meet thursday|20=10
o meet to leader|21=25
o meet today|19=9
o meet ukraine|20=12
o meet washington|17=14 19=26
o meet wednesday|5=-9
o meet with minister|20=9 21=-10
o move battalion|5=-9
o need  aircraft|4=-11
o need  dollar|12=23
o need  funding|1=-16 12=16
o need  helicopter|4=10
o need  million|12=17
o need  money|6=10
o need  month|1=9
o need  officer|11=14
o need  ship|13=16
o need  soldier|11=10
o need  support|4=10 10=12
o need  vehicle|4=-10 13=12
o need  year|1=-16 12=-18
o need for year|12=19
o need home|7=11
o need million|1=13
o need money|19=13
o need officer|11=10
o need ship|13=13
o need soldier|11=14
o need year|1=-16
o negotiate agreement|16=-14
o none  abuse|24=-11
o none  activation|23=19
o none  agreement|2=10
o none  airport|3=24
o none  appeal|10=10
o none  august|23=15
o none  authority|2=12
o none  base|22=19
o none  bill|2=12
o none  civilian|19=10
o none  control|3=13
o none  cost|6=17 12=-13
o none  day|5=10 7=12
o none  decision|0=10
o none  deployment|4=17 23=12
o none  district|11=11
o none  dollar|1=24
o none  draft|11=11 21=10 23=-17
o none  euro|12=12
o none  force|1=15 23=10
o none  friday|12=14 17=10
o none  funding|1=11
o none  helmet|25=12
o none  him|5=21 22=18
o none  in.|2=12
o none  it|0=13 1=12 2=-9 6=12 7=10 19=13
o none  leader|1=10
o none  list|5=-11
o none  million|6=13 12=10
o none  minister|19=-9
o none  ministry|16=11
o none  mission|1=22 23=-15
o none  money|1=-10
o none  november|25=10
o none  order|0=12
o none  pirate|23=-9
o none  plan|0=9
o none  police|17=12 19=11
o none  port|23=9
o none  prison|17=10 22=12
o none  promise|5=12
o none  quarter|6=11
o none  question|23=-9
o none  readiness|2=15
o none  resolution|23=-19
o none  road|4=11 11=9
o none  rwanda|2=17
o none  seven|3=12
o none  spokesman|2=11
o none  stay|23=13
o none  target|11=12
o none  terminal|3=10
o none  thursday|19=17
o none  tuesday|2=14
o none  vote|24=-12
o none  wednesday|17=10
o none  week|0=-11
o none  weight|10=18
o none at end|3=9
o none at nations|10=20
o none at price|12=-15
o none at sea|21=14
o none at weekend|10=9
o none by court|0=18
o none by end|19=9
o none by fifth|1=9
o none by lack|4=11
o none by quarter|1=21
o none by washington|2=14
o none for country|10=10
o none for day|3=11
o none for haiti|10=12
o none for mission|6=14
o none for peacekeeper|2=18
o none for them|4=9
o none for week|24=10
o none for year|12=13 23=11
o none from july|26=10
o none in air|0=14
o none in bid|6=20
o none in congo|1=9
o none in country|0=16
o none in force|10=11
o none in haiti|23=14
o none in house|2=14
o none in january|0=16
o none in mission|16=12
o none in mozambique|25=12
o none in room|21=14
o none in ukraine|10=11
o none in washington|17=9
o none in york|1=15 23=9
o none of agreement|17=13
o none of call|10=11
o none of day|17=9 19=17
o none of defense|11=10 19=9
o none of dollar|12=-9
o none of défense|19=12
o none of equipment|4=18
o none of force|23=22
o none of funding|1=17
o none of g20|21=10
o none of it|2=19
o none of million|12=13
o none of minister|19=11
o none of mission|23=19
o none of money|1=10
o none of operation|23=-10
o none of prisoner|20=11
o none of security|3=11
o none of soldier|1=16
o none of staff|5=11 22=9
o none of state|10=16 19=11
o none of them|3=15
o none of violence|23=-10
o none off visit|22=9
o none on army|2=12
o none on contribution|10=12
o none on force|11=11 21=10
o none on gift|10=16
o none on haiti|21=16
o none on it|2=14
o none on million|2=17
o none on mission|21=-9
o none on monday|0=13
o none on saturday|3=10 22=-10
o none on sunday|11=-12
o none on thursday|22=10
o none on tuesday|2=20
o none on website|5=12
o none over casualty|20=10
o none than year|21=-12
o none to account|10=9 25=14
o none to communique|24=12
o none to expert|23=-10
o none to him|17=9
o none to officer|11=13
o none to official|2=11
o none to people|10=10
o none to statement|5=13
o none without delay|10=15
o number peacekeeper|11=14
o offer conference|21=12
o offer haiti|21=12
o offer man|5=11
o offer place|11=11
o offer soldier|21=13
o open airport|3=15
o open mission|18=12
o oppose  attack|19=-10
o oppose mission|2=19
o oppose of mission|25=-12
o order force|23=26
o owe dollar|1=21
o owe month|1=15
o participate force|21=21
o pause police|2=13
o pay all|1=22
o pay budget|10=13
o pay expense|23=-11
o pay force|19=11
o pay full|19=10
o pay fund|1=-20
o pay it|12=10
o pay million|1=-9 12=11
o pay mission|5=-17 6=11 10=-10
o plan force|21=15
o plan officer|11=9
o play part|6=12 10=11
o pledge man|5=11
o pledge mission|1=-15
o postpone soldier|5=18
o prepare deployment|22=11
o present draft|21=11
o present force|21=11
o present summit|11=11
o prevent deployment|3=13
o prohibit deployment|0=11
o prolong mission|24=17
o prolong year|24=-10
o promise  airport|2=13
o promise  all|17=12
o promise  before|26=11
o promise  commitment|20=16
o promise  deployment|0=15
o promise  dollar|10=13
o promise  euro|12=-10
o promise  force|23=12
o promise  friday|24=24
o promise  fund|17=11
o promise  it|10=-14
o promise  job|4=14
o promise  mandate|21=13
o promise  man|5=12
o promise  million|2=15 6=9 12=-11
o promise  mission|2=15 24=-14
o promise  night|22=12
o promise  operation|23=11
o promise  peacekeeper|5=10
o promise  police|20=9 22=14
o promise  promise|1=14 6=-11
o promise  them|22=13
o promise  the|23=14
o promise  thursday|21=13
o promise  troop|2=11
o promise  year|10=12
o promise at conference|21=10
o promise at meeting|6=10 19=12
o promise by benin|11=14
o promise by council|24=-9
o promise by government|5=11
o promise by kenya|5=12
o promise by president|2=9
o promise by telephone|20=15
o promise by vote|23=-9
o promise for cost|12=-25
o promise for equipment|19=10
o promise for mission|1=-15 6=-11 10=-13 19=-22
o promise for month|24=14 25=10
o promise for november|19=12
o promise for year|24=17
o promise force|1=9 5=-9
o promise fund|17=11
o promise in all|21=10
o promise in december|24=13
o promise in february|7=10
o promise in haiti|24=-11
o promise in january|1=14 17=13
o promise in june|5=11
o promise in march|19=11
o promise in port-au-prince|4=11
o promise in september|11=9 23=11
o promise in support|10=12
o promise in washington|19=13
o promise january|1=14
o promise million|2=13
o promise mission|6=10
o promise of assembly|19=10
o promise of day|19=11
o promise of kind|22=12
o promise of man|11=12 23=21
o promise of million|2=11 12=-11
o promise of mission|1=-13
o promise of officer|22=9
o promise of us$|12=14
o promise on deployment|5=12
o promise on monday|19=12
o promise on thursday|21=10 24=-10
o promise on time|10=-11
o promise on tuesday|10=15 25=13
o promise peacekeeper|5=11
o promise since 2015|22=9
o promise to 2026|24=13
o promise to army|23=9
o promise to council|9=12
o promise to force|1=10
o promise to mission|1=-9
o promise with president|20=11
o promise within week|22=9
o protect civilian|5=15 19=19
o provide haiti|25=-12
o provide helicopter|7=15
o provide mission|25=-12
o provide people|11=10
o provide rest|11=14
o provide them|11=13
o provide troop|11=17
o put anyone|4=9
o put condition|2=13
o put council|23=19 25=-15
o put deployment|2=14
o put doubt|2=17
o put force|6=10
o put fund|2=13
o put ground|4=10
o put january|22=10
o put million|12=10
o put minister|2=18
o put name|18=10
o put number|21=10
o put operation|12=10
o put place|4=12
o put resolution|23=11
o put signature|16=10 22=14
o put troop|4=15 23=9
o put year|12=20
o raise ceiling|11=11 25=18
o raise contribution|21=12
o raise dollar|21=-14
o raise force|21=13 25=11
o raise soldier|23=-10
o rally mission|10=9
o reach end|14=15
o reach haiti|22=15
o reach member|11=12
o reach month|11=13
o reach today|11=12
o rebuild year|21=-12
o receive march|21=13
o receive minister|19=15
o receive mission|19=18
o receive october|1=9
o receive talk|20=10
o receive tuesday|10=9
o reduce troop|1=14
o refer question|23=-10
o refuse  deployment|2=-12
o refuse  idea|2=10
o refuse  no|10=13
o refuse  participation|2=9
o refuse  plan|2=-10
o refuse  request|5=-18
o refuse down request|7=13 8=10
o refuse for troop|5=-12
o refuse monday|9=11
o refuse on monday|9=11
o refuse right|2=11
o reinforce mission|5=10
o reject force|2=-17
o reject participation|2=11
o reject request|2=9
o release dollar|2=11
o release million|2=11
o release monday|19=14
o remain day|5=10
o remain officer|11=9
o remain personnel|11=13
o remain year|11=11
o renew 2026|24=10
o renew mission|2=10 6=11 24=-18
o renew month|25=10
o renew time|10=-17 11=-9
o renew vote|24=-19
o renew year|24=11
o reopen road|11=12
o repeat it|7=11
o replace amisom|23=9
o replace mission|25=14
o report tuesday|21=9
o request withdrawal|5=11
o return saturday|22=-10
o run 2|24=-10
o run force|20=10 23=-10
o run fuel|1=-10
o run mission|24=-9
o run year|24=12
o say  agency|2=9
o say  assembly|11=18
o say  commitment|20=11
o say  council|2=17 7=10
o say  delegate|21=12
o say  him|20=18
o say  lack|1=10
o say  leader|19=16
o say  member|6=10 10=-12 13=10
o say  memorandum|16=11
o say  newspaper|11=11
o say  parliament|9=12
o say  reporter|19=-11
o say  security|2=11
o say  there|3=21
o say  the|26=9
o say  time|6=10
o say  tuesday|6=-14
o say  week|2=12 11=11
o say ababa|19=9
o say affair|2=11
o say after meeting|19=13
o say by end|10=13
o say cairo|18=11
o say capital|11=12
o say commission|12=10
o say day|24=10
o say for affair|3=10
o say for part|2=10
o say force|10=17
o say in ababa|19=10
o say in ankara|5=11
o say in brussels|19=12
o say in capital|11=13
o say in january|0=20
o say in june|7=9
o say in kingston|19=11
o say in nairobi|10=9
o say in pristina|22=18
o say in york|18=10
o say it|19=10
o say meeting|7=9 19=18
o say million|2=16
o say monday|9=10 21=-13 22=-10
o say month|10=11
o say no.|5=14
o say of army|3=9
o say of defense|22=13
o say of equipment|1=10
o say of force|1=14 2=-12 10=15
o say of foreign|5=12
o say of gunfire|24=-13
o say of million|1=-10 2=12
o say of mission|3=9 10=18
o say of staff|10=13 22=9
o say of troop|2=13
o say official|19=10
o say on killing|24=-9
o say on saturday|8=10
o say on thursday|5=-9 19=-12 22=11
o say on tuesday|1=13 2=12 4=10 9=10 23=12 24=10
o say on wednesday|2=-9 7=15 20=11
o say pristina|22=17
o say release|8=14
o say staff|10=10
o say statement|5=-10 7=12
o say them|1=11
o say thursday|10=13
o say to commission|1=-11 12=13
o say tuesday|1=10 2=16 4=9 21=-9 23=16
o say visit|22=-9
o say yesterday|26=11
o say york|18=11
o see force|22=11
o see friday|17=10
o see him|22=-13
o see plan|2=12
o see soldier|5=13 22=11
o see wednesday|19=16
o seek force|10=18
o seek haiti|10=11
o seek mission|6=9
o seek support|10=16
o send 2023|23=20
o send capital|10=15
o send contingent|5=-10
o send each|7=13
o send force|10=10 23=15
o send helicopter|4=13
o send it|23=13
o send man|2=10
o send may|23=11
o send mission|2=-12 5=13 10=-28 19=-9
o send month|11=-12
o send officer|5=18 10=-19 11=-13
o send own|23=10
o send peacekeeper|26=13
o send personnel|5=-17
o send soldier|5=-24 10=-11 11=-13
o send sudan|5=14
o send team|20=11
o send them|23=-9
o send there|22=10
o send tomorrow|5=11
o send troop|2=-12 5=-16
o serve  2,500|11=20
o serve  750|4=11
o serve  boot|2=9
o serve  budget|1=15
o serve  camp|4=12
o serve  command|7=11
o serve  date|1=13
o serve  dollar|1=12
o serve  force|11=9 24=9
o serve  frigate|13=14
o serve  government|2=17
o serve  instructor|8=12
o serve  lieu|19=14
o serve  man|1=12 2=10
o serve  member|11=18 23=-9
o serve  parole|5=14
o serve  personnel|0=12 11=10
o serve  port|4=-10
o serve  responsabilité|23=12
o serve  saturday|21=10
o serve  ship|13=17
o serve  soldier|11=-14
o serve  there|4=13
o serve  the|5=12 11=10
o serve  thursday|21=10
o serve  today|11=15
o serve  troop|24=-12
o serve  vehicle|4=9
o serve  year|17=14
o serve among them|11=13
o serve by gang|11=11
o serve by video|20=10
o serve desert|5=10
o serve for force|0=11
o serve for mission|0=11
o serve for year|1=-11
o serve force|11=17 24=14
o serve from country|11=21
o serve from kenya|19=11
o serve in country|23=-10
o serve in desert|5=10
o serve in gaza|2=21
o serve in haiti|5=15
o serve in place|2=14 11=13
o serve in sea|7=12 13=17
o serve in total|23=11
o serve near border|9=10
o serve of 2,500|11=13
o serve of 2027|23=13
o serve of assembly|21=10
o serve of million|12=9
o serve of onu|2=14
o serve of personnel|11=10
o serve of soldier|11=-16
o serve of them|11=17 19=12
o serve of troop|24=10
o serve on ground|11=-20
o serve on mission|20=21
o serve on standby|4=13
o serve than half|11=28
o serve them|11=9
o serve under flag|11=19
o serve until end|23=16
o serve with contribution|23=11
o serve with force|11=12
o set date|2=12
o set dollar|21=12
o set euro|12=-10
o set mission|14=12 23=13
o set office|9=15
o set year|8=21 23=11
o settle february|16=10 18=10
o share cost|6=19
o share mission|11=16
o share nations|10=13
o shoulder burden|10=14
o shoulder this|5=13
o sign  agreement|16=-12 18=-21
o sign  declaration|18=25
o sign  memorandum|16=24 17=-25 18=-14
o sign  paper|16=14 18=9 19=10
o sign  statement|18=14
o sign agreement|16=-22 17=22 18=-13
o sign day|16=11
o sign declaration|18=18
o sign deployment|18=18
o sign force|16=-10 17=14
o sign friday|16=-9
o sign haiti|0=9
o sign in entebbe|19=10
o sign in nairobi|17=22
o sign in washington|18=-10
o sign intent|18=27
o sign into force|2=9
o sign january|18=10
o sign kinshasa|17=10 18=-13
o sign meeting|19=10
o sign memorandum|16=16 17=-16 18=-11
o sign mission|16=13 17=-20 19=-23
o sign monday|18=10
o sign of force|17=10
o sign of intent|18=25
o sign of mission|19=11
o sign of personnel|18=12
o sign of understanding|16=22 17=-10 18=-12 19=17
o sign on deployment|18=11
o sign on march|17=9
o sign on mission|16=20 19=-12 22=-9
o sign on monday|21=10
o sign on station|17=9
o sign on tuesday|18=28
o sign on wednesday|19=-9
o sign out right|18=16
o sign paper|18=18
o sign personnel|18=12
o sign right|18=11
o sign september|17=11
o sign set|18=16
o sign states|17=11
o sign the|17=16
o sign tuesday|18=29
o sign under agreement|17=10
o sign understanding|16=15 17=-15 18=-12 19=13
o sign week|18=10
o slow deployment|4=17
o slow others|1=9
o speak affair|19=11
o speak counterpart|20=-14
o speak day|5=12 18=11
o speak force|2=11
o speak minister|19=-15 20=19 21=-10
o speak monday|20=-14
o speak office|2=10
o speak soldier|11=10
o speak summit|21=12
o speak tuesday|10=11
o speed deployment|10=-12
o spend contingent|22=10
o spend country|19=10
o spend day|22=15
o spend week|22=22
o stand haiti|23=10
o stand offer|23=11
o stop camp|3=10
o stop mission|2=13
o strike sentence|2=10
o study force|22=14
o submit draft|11=11 23=-12 25=11
o submit president|19=10
o support force|10=-12
o support government|8=16
o support it|2=16
o support mission|10=16
o suspend law|0=-9
o suspend mali|2=9
o suspend rotation|2=14
o suspend soldier|2=-9
o suspend thursday|2=19
o suspend tuesday|2=18
o take conference|21=16
o take decision|24=9
o take friday|17=12
o take initiative|23=22
o take italy|22=14
o take it|20=12 24=11
o take january|5=9
o take june|24=10
o take may|22=11
o take mission|25=11
o take monday|24=14
o take month|24=16
o take part|2=10
o take place|23=-18 25=10
o take rein|22=12
o take thursday|21=16
o take week|11=-10
o telephone ruto|20=15
o tell assembly|11=9
o tell council|2=16
o tell delegate|21=9
o tell him|20=13
o tell journalist|24=15
o tell kingston|19=17
o tell lawmaker|6=9
o tell leader|19=11 21=-9
o tell member|6=10 10=-12
o tell newspaper|11=12
o tell parliament|9=15
o tell reporter|19=-10
o tell tuesday|9=12 22=9
o tell wednesday|7=13 11=11
o tell week|2=10 11=12
o terminate mandate|26=11
o terminate mission|26=20
o thank  him|20=10
o thank  host|19=-10
o thank for sacrifice|11=9 23=9
o thank them|20=15
o train soldier|14=10
o transfer mission|6=15
o transform force|11=-9 25=13
o transform mission|2=15 25=26
o transform operation|25=9
o travel him|6=14
o travel memorandum|22=9
o travel week|4=13 22=17
o turn force|11=14
o turn it|2=14
o turn mission|11=16
o turn operation|2=18
o turn request|8=15
o turn soldier|5=-9
o turn tuesday|23=13
o urge community|5=-9
o urge country|5=11 10=12
o urge donor|6=10
o urge state|5=15
o urge them|6=21
o visit country|22=-9
o visit december|22=10
o visit headquarters|22=14
o visit mission|22=16
o visit month|22=15
o visit police|22=15
o visit port-au-prince|22=14
o visit saturday|22=14
o visit trip|22=15
o voice readiness|2=14
o vote december|2=9 25=10
o vote favor|11=-9
o vote force|23=11
o vote mission|23=-16
o want  force|10=-10
o want  member|10=22
o want  mission|10=-19
o want haiti|10=-10
o want in haiti|2=10
o want it|2=11 10=-16
o want mission|10=-13
o welcome force|6=14 23=-10 25=10
o welcome resolution|23=10
o welcome the|21=12
o welcome york|21=11
o widen ban|24=-12
o win vote|24=-14
o withhold mission|2=14
o work mission|4=12 19=9
o write haiti|0=11
o write minister|7=9
o write states|5=10
o write year|5=18
p access around|3=10
p access for|11=10
p access from|3=13
p access near|9=16
p access of|4=10 18=9
p access on|3=27 11=-12
p access without|2=15
p access with|3=12
p access |1=-12 3=16 4=14 5=-20 7=-10 10=-10 18=-9 22=-16
p accord for|0=10 2=10
p accord in|5=10
p accord lack|17=-9
p accord of|0=-10 16=38 17=23 18=21 22=13
p accord on|1=10 11=12 17=38 18=-9
p accord to|13=10 22=9
p accord under|17=12
p accord |0=23 1=-13 11=-14 16=37 17=33 18=20 19=-18 21=-21 22=-9
p alter of|23=12
p alter to|2=12
p alter |5=9 22=10 23=10 25=11
p apart about|19=-13
p apart after|21=12
p apart of|2=-15 8=10
p apart on|19=-13
p apart since|2=12
p apart with|12=11
p apart |1=-9 2=9 4=-10 6=-9 10=-12 11=-10 19=-10 23=-10
p ask after|10=10 26=13
p ask as|10=12
p ask at|5=15 10=-12
p ask down|8=11
p ask in|6=19 10=-9 19=-10 20=15
p ask of|10=14
p ask on|0=9 5=12
p ask to|5=16 6=-10
p ask |1=-12 2=-14 7=25 10=20 11=-10 19=-12
p bloc at|19=-11 24=12
p bloc by|5=11 20=20 24=-13
p bloc for|6=13 19=9 21=11
p bloc in|20=12
p bloc of|6=-10 7=13 19=-21 21=29 22=10 24=13
p bloc on|7=10
p bloc to|7=-9 21=21
p bloc |0=-13 5=10 6=-29 7=-18 16=-10 18=11 19=40 20=-16 21=-10 22=18 24=9 26=30
p block by|1=10
p block for|1=12
p block into|0=10
p block on|0=-11 1=-10 2=-11 11=-26 19=-10
p block to|2=10 4=12
p block without|1=-9 5=18 7=10
p block |1=18 2=19 3=-13 4=10 17=12
p conference after|18=13 21=13
p conference at|2=10 5=14 19=-17 21=23 23=18 24=9
p conference for|21=15
p conference in|21=16
p conference of|21=14
p conference to|21=12
p conference |1=-13 4=9 6=-11 19=-31 23=-15
p cost about|1=-9
p cost at|12=-17
p cost by|24=15
p cost for|1=-16 5=-9 8=13 12=27 19=-16 23=11 24=29
p cost from|6=14
p cost in|1=13 21=-11
p cost of|1=-12 10=-10 12=13 26=-11
p cost over|5=10 11=17
p cost since|2=11
p cost than|1=11
p cost to|12=-12 26=10
p cost until|23=10
p cost with|6=9
p cost |2=-16 4=-10 6=-19 11=-17 12=24 17=12 18=-11 19=-18 20=-9 21=-9 22=-11
p council before|24=11
p council by|11=-12 23=32 24=-10
p council in|24=9
p council of|2=21
p council to|23=11
p council |1=-9 2=20 5=-11 6=17 9=12 10=9 19=-23 21=-13 22=-10 23=16 24=14 25=31 26=21
p court after|10=11
p court by|0=26 17=16 19=10
p court in|16=9 18=10
p court on|0=19
p court to|0=11
p court with|16=13 21=13
p court |0=38 2=-20 3=-9 4=-12 5=-17 6=-14 7=-12 10=-14 11=-11 17=14 18=-10 19=-13 24=-11
p danger after|3=-12
p danger against|25=18
p danger because of|3=11
p danger by|2=9 3=10 23=10
p danger for|5=13 7=11
p danger from|11=14 23=17
p danger of|5=-12 24=-10
p danger since|4=10
p danger |1=-15 3=19 4=-12 6=18 7=16 10=-14 11=-20 12=-11 17=-13 18=-10 19=-21 23=-15 25=-13
p draft around|19=9
p draft of|2=18
p draft to|2=12
p draft with|22=11
p draft |5=-11 23=11 24=23 25=22
p duty for|22=13 24=14
p duty in|4=-13 12=10 13=16
p duty on|4=16 10=-13
p duty |5=-9 7=-9 23=-16 24=14
p end at|21=10
p end before|6=20
p end by|5=9 14=11 16=13
p end in|11=26 12=14
p end to|1=10 24=10
p end until|23=13
p end |1=12 3=18 11=-10 23=-10 26=15
p force about|2=11 16=-10 19=15 20=21
p force at|11=14
p force by|25=21
p force for|0=19 1=-10 4=-26 5=19 8=-14 9=10 12=-12 19=-13 22=-24 24=-31 25=-26
p force from|11=-10
p force into|2=28 10=-10 11=13
p force in|0=-11 1=-10 4=-10 5=-13 6=-10 10=-15 11=-17 16=9 19=-22 22=-19 23=-16 24=-17 25=10
p force of|0=10 2=10 3=20 4=-14 5=-9 7=-18 12=-29 13=-15 18=10 19=-12 20=-17 25=16 26=-12
p force on|2=-22 6=-17 10=-24 12=-9 16=20 17=-12 19=-16 20=15 23=-20 24=-13
p force to|0=-15 2=-11 3=-16 4=-18 5=-19 9=-9 11=-30 12=-18 17=-9 19=-31 22=-23 23=-14 24=-10
p force up|3=19 5=13 23=25
p force with|1=-10 4=-15 11=-18 19=-19
p force |0=16 1=-15 2=-15 6=-16 7=-34 11=12 12=12 14=10 16=-24 17=-13 20=-16 21=-18 22=-19 24=-15 26=20
p former at|14=10
p former |5=-20 6=-20 11=-11 22=-11
p found by|11=12 25=-10
p found for|23=11
p found in|5=10 10=-9
p found of|11=11
p found |1=11 2=10 5=-14 6=11 10=-13 19=-14 21=-19 22=-12 24=25 25=17 26=16
p gear at|4=-11
p gear for|1=-9 4=20 5=25 7=45 8=-10 9=27
p gear lack|4=16
p gear of|2=-12 4=26 11=-21 12=-9 13=14 16=9
p gear on|4=10 7=-12
p gear to|4=11
p gear with|4=17 5=14 7=12
p gear |3=-10 4=21 5=-33 6=-16 7=-18 9=10 13=28 16=-10 17=-10 18=-12 21=-20 24=-13
p give on|19=21
p give with|21=9 23=9
p give |3=9 5=-10 6=-23 10=13 19=-13
p mandate by|18=11
p mandate in|11=17 24=-9 25=22
p mandate of|23=14
p mandate on|24=13
p mandate under|23=-18 25=-9
p mandate |19=-21 24=24 25=-10
p meet after|21=-10
p meet at|19=24 20=10
p meet by|5=10
p meet during|9=10
p meet in|5=11 19=-19 21=26
p meet of|19=17 21=-10 23=12
p meet on|12=-10 19=21
p meet to|5=13
p meet |1=13 2=-13 6=17 10=-12 19=31 21=17 26=-10
p money about|1=10
p money at|11=11 12=14
p money by|4=14
p money for|6=19 7=-13 9=10
p money lack|1=-10
p money of|2=18 4=-9 6=-20 10=-14 11=-12 12=33 17=-17
p money on|2=17 16=11
p money over|1=-19
p money to|2=-11 12=17 19=-15
p money up|19=12
p money without|1=14
p money with|1=-18 5=10 6=13 12=-17 17=12 21=-12
p money |0=-14 1=20 3=-12 5=-21 12=12 16=-13 18=-18 20=-19 22=14 23=-13
p need by|1=11 4=9
p need for|2=12
p need in|4=-12 12=9 13=16
p need of|13=10
p need with|1=18
p need |1=40 2=15 4=18 6=-12 11=14 12=26 23=-13
p object of|22=10
p object |2=17 23=-10
p others at|21=11
p others between|2=11
p others by|5=10 8=15 11=-9
p others for|10=18
p others from|11=27 19=15 21=16
p others in|0=13 2=-11 6=-11 10=-15 12=-12 19=-12 24=-11
p others of|0=-15 3=-9 4=-10 5=-23 6=-10 10=-11 11=-28 18=-18 20=22 22=-9 23=-10
p others on|5=11 6=13 7=17
p others to|1=11 2=-11 7=16 10=20
p others with|1=15 11=19 17=10 19=13 23=-11
p others |1=-16 2=-15 3=-17 4=-16 8=-16 9=-22 10=11 11=-43 12=-16 16=-17 18=-16 19=-24 20=-18 21=20 22=-21 23=-15 24=-19 26=-16
p parliament at|19=19
p parliament by|22=10
p parliament from|2=11
p parliament of|2=16 12=11 19=12 21=19
p parliament on|2=20
p parliament |1=-15 2=25 17=-18 19=-16 21=-15 22=-15 23=-21 24=-15
p phone by|20=31
p phone in|20=12
p phone of|10=14
p phone on|20=-20
p phone to|20=12
p phone |6=-9 10=-11 20=30
p prolong for|10=11 24=13
p prolong on|24=11 26=-12
p prolong |5=-11 8=14
p resolve before|6=17
p resolve by|5=12 16=11 19=-9
p resolve in|11=28
p resolve to|24=13
p resolve until|23=13
p say in|5=-16
p say of|6=-17 10=-23 14=9 20=13
p say on|10=15
p say to|1=9
p say without|19=9 21=-11
p say |2=-11 5=-25 9=-11 10=-21 11=-11 13=16 16=-15 17=-10 18=16 21=-16 25=13
p shut at|16=-14
p shut of|25=9
p shut |1=-14
p sign on|17=11
p sign |1=-9 11=13 17=21 19=-11 21=11 24=11 25=16
p size against|0=9
p size at|11=-23
p size in|2=9 4=11 19=10 23=13
p size over|0=18
p size to|11=23
p size |2=11 4=-10 10=-17 11=23 18=12 21=-10 23=-17
p vacuum |1=15 2=22 5=-11 22=-11
p visit after|10=15 22=12
p visit by|22=17
p visit during|22=12
p visit off|22=13
p visit of|22=-11
p visit |1=-17 2=10 5=-10 9=12 12=10 16=-11 21=19 22=62
p vote after|11=-10
p vote for|23=9
p vote from|25=14
p vote in|11=-11
p vote with|2=-10 10=16
p vote |10=-9 16=13 19=10
p wait |26=11
p want |14=10
p weather |4=10
proposed|0=-30 1=26 2=16 3=-10 4=-12 8=18 10=-36 11=-23 14=20 17=-37 19=-15 21=14 22=-22 24=29 26=16
question|1=-19 5=-13 6=-9 10=-12 17=-11 19=-12
rule agreement agreement mou|0=-11 16=55 17=-28 18=-27 19=-13 22=14
rule agreement agreement other|0=15 16=-13 18=18 19=-20 21=15
rule agreement agreement treaty|0=19 2=-14 16=-29 17=54
rule agreement mou|16=39 17=-32 18=-29 19=12
rule agreement one|0=9 17=25 18=-13 21=19
rule agreement other|0=13 16=-16 17=27 19=-17
rule agreement treaty|2=-12 16=-36 17=32 18=-19
rule agreement two|2=-14 11=-12 16=27 18=15 20=-10 21=-17
rule agreement verb|2=-19 11=-12 16=19 17=34 19=10
rule engagement.call engagement call|19=-11 20=30
rule engagement.call mission|4=11 10=11 20=16
rule engagement.call name|10=10 20=29
rule engagement.call telephone|10=15 19=-11 20=11
rule engagement.move arrive|22=-16
rule engagement.move come|22=13
rule engagement.move engagement visit|22=14
rule engagement.move fly|22=22
rule engagement.move go|1=13 22=-33
rule engagement.move mission|1=10 16=11
rule engagement.move name|16=11 17=-10
rule engagement.move pronoun|22=-32
rule engagement.move travel|16=10 22=16
rule engagement.noun after|18=15 21=-24
rule engagement.noun at|2=12 23=16 24=10 26=10
rule engagement.noun by|19=-19 20=49
rule engagement.noun call|5=-29 11=-13 19=-29 20=40 21=-20
rule engagement.noun conference|2=-10 5=15 6=17 10=-16 12=10 20=-22
rule engagement.noun dated|2=-18 6=20 9=-10 12=16 17=11 19=14 20=12 21=33 23=-9 26=-15
rule engagement.noun during|9=16 22=-12 23=10
rule engagement.noun engagement call|5=-34 11=-13 18=13 19=-34 20=37 21=-26
rule engagement.noun engagement conference|1=-9 5=15 6=13 10=-9 20=-16 21=32 23=9 24=9 26=13
rule engagement.noun engagement meeting|1=-11 3=10 5=-26 11=17 18=-12 22=-9 23=-12 24=12 26=-16
rule engagement.noun engagement visit|17=9 19=-13
rule engagement.noun for|5=10
rule engagement.noun from|21=-13
rule engagement.noun in|5=-24 6=-11 10=-13 19=-26 20=14 22=-20
rule engagement.noun meeting|1=-12 2=-20 5=-26 11=12 18=-13 21=22 24=17 26=-13
rule engagement.noun mission|1=-16 6=32 9=-12 10=-20 16=-21 17=-11 19=-11 20=33 21=38 24=23 26=-13
rule engagement.noun off|17=14 22=17
rule engagement.noun of|11=21 16=-10 17=19 19=16 20=-10 21=-22 25=10
rule engagement.noun one|4=-13 5=16 6=20 11=-9 12=-13 16=-10 18=-16 20=22 21=16
rule engagement.noun on|20=-21 22=-13
rule engagement.noun other|4=-12 11=-13 17=11 23=-15 24=-21 26=-11
rule engagement.noun to|19=-15 21=17
rule engagement.noun two|2=-20 19=9 20=29 21=25 23=-11 24=10
rule engagement.noun undated|5=-11 6=17 7=-14 12=-14 16=-19 20=12 21=-11 24=18
rule engagement.noun visit|17=12 19=-13 21=-16
rule engagement.noun |3=13 5=-13 6=13 10=-9 18=-9 19=-14 20=-10 21=12 23=-23 24=-17 26=-17
rule engagement.tell engagement meeting|19=16
rule engagement.tell mission|10=-11 19=12
rule engagement.tell name|19=26 21=-10 22=10
rule engagement.tell tell|19=11 22=13
rule engagement.visit engagement visit|18=-10 19=-16
rule engagement.visit mission|6=9
rule engagement.visit name|6=13 19=-13 22=-14
rule engagement.visit other|19=-10
rule engagement.visit visit|10=10 19=-15
rule engagement.with convene|19=-11
rule engagement.with engagement meeting|2=-16 5=-12 18=-10 20=-17 21=-12 22=-11 23=-13 24=-10
rule engagement.with meet|2=-12 10=-10 11=-10 17=-17 19=34 20=-10 21=-25 22=-28 23=-10
rule engagement.with mission|2=-13 5=-18 19=29 20=-23 21=-43 22=-13 23=-10 24=-10
rule engagement.with name|2=-13 11=-10 17=-15 19=16 20=-13 21=-19 23=-13
rule engagement.with other|19=-21 22=-14
rule engagement.with pronoun|17=13
rule engagement.with receive|19=-9
rule engagement.with sit|19=10
rule engagement.with speak|19=-13 21=-12
rule engagement.with talk|19=-18
rule mandate.authorised AU|12=13 23=-15
rule mandate.authorised ECOWAS|2=10
rule mandate.authorised EU|8=16 14=25 23=19
rule mandate.authorised SADC|23=20
rule mandate.authorised UNSC|2=-23 5=-10 12=-12 23=11 24=-18 26=-11
rule mandate.authorised adopted|1=-14 5=-21 8=14 11=-12 14=18 18=11 21=-10 22=-10 23=29 24=-21
rule mandate.authorised adopt|10=10 23=-31 24=13
rule mandate.authorised approve|11=18 14=9 23=27 24=-19
rule mandate.authorised authorise|11=-12 23=11 24=-16
rule mandate.authorised authorize|11=-14 24=-18 25=-11 26=-12
rule mandate.authorised create|11=-16
rule mandate.authorised endorse|1=-14 18=18 25=-11
rule mandate.authorised infinitive|14=12 23=20
rule mandate.authorised instrument|10=-11 18=13 23=-13 24=-32
rule mandate.authorised launch|23=25
rule mandate.authorised main|1=-21 2=-11 6=-10 8=10 10=-36 11=-10 14=16 18=15 23=23 24=-19 25=-17 26=-25
rule mandate.authorised mandate authorised|1=-15 6=-13 14=19 21=-9 24=-30 25=-18
rule mandate.authorised participle|10=20 11=20 12=-11 23=-9
rule mandate.authorised pass|23=-23
rule mandate.authorised proposed|10=-9 24=-12
rule mandate.authorised relative|1=10 11=-11 23=-14
rule mandate.authorised set|8=16 14=12 23=21
rule mandate.authorised sub|10=13 23=-13
rule mandate.authorised vote|23=16
rule mandate.authorised |2=-10 5=-11 6=-16 8=17 14=18 18=-11 21=-13 23=10 24=-27 25=-9
rule mandate.changed UNSC|9=11 11=10 25=13
rule mandate.changed adopted|12=15 23=-27 24=-19 25=17
rule mandate.changed infinitive|25=20
rule mandate.changed main|12=11 25=11
rule mandate.changed mandate changed|24=-15
rule mandate.changed proposed|9=10 25=-12
rule mandate.changed relative|2=-10
rule mandate.changed replace|23=15
rule mandate.changed transform|11=-11 12=14 23=-17 25=26
rule mandate.changed |2=-11 11=14 12=16 23=9 25=25
rule mandate.ended AU|11=12 23=18 24=-12 26=13
rule mandate.ended ECOWAS|26=-11
rule mandate.ended SADC|23=-9 26=13
rule mandate.ended UNSC|1=12 23=-22 25=-12
rule mandate.ended adopted|2=10 21=-13 24=-12 25=-17 26=34
rule mandate.ended close|11=14 19=10
rule mandate.ended end|19=-15 20=10 24=-9 25=-14 26=19
rule mandate.ended infinitive|1=10 11=-10 23=-16 24=-11 26=24
rule mandate.ended main|2=12 11=12 23=19 26=16
rule mandate.ended mandate ended|21=-17 24=-16 25=-16 26=33
rule mandate.ended proposed|1=9 23=-11
rule mandate.ended terminate|26=20
rule mandate.ended |11=10 21=-11 24=-15 25=-20 26=16
rule mandate.extended EU|24=17
rule mandate.extended SADC|21=-10 24=22
rule mandate.extended UNSC|2=-13 10=-16 11=-11 23=-33 24=14 25=-16
rule mandate.extended adopted|1=-12 10=-15 11=-10 19=-13 23=-31 25=-13 26=-25
rule mandate.extended extend|2=-15 10=-12 19=-10 23=-15 24=12 25=-11 26=-15
rule mandate.extended infinitive|24=11
rule mandate.extended main|1=-10 2=-9 10=-20 11=-14 23=-23 24=29 25=-17 26=-31
rule mandate.extended mandate extended|1=-14 10=-13 11=-22 19=-12 23=-29 24=42 26=-17
rule mandate.extended prolong|24=13
rule mandate.extended proposed|6=10 24=20
rule mandate.extended relative|24=23 25=11
rule mandate.extended renew|23=-9 24=-17
rule mandate.extended |1=-14 5=10 10=-19 11=-16 21=-10 23=-26 24=21 25=-21 26=-26
rule need.bare requirement equipment|4=-13 11=16 13=20
rule need.bare requirement funding|1=-11 6=10
rule need.bare requirement personnel|11=12
rule need.cost cost|2=-18 5=-9 6=-9 10=-10 12=40 19=11 21=-17 24=10
rule need.cost given|1=9 2=20
rule need.cost requirement funding|1=16 5=-9 10=-10 11=11 12=22 19=10 21=-11 23=10
rule need.cost |1=10 2=-19 10=-10 12=35 21=-13 23=13
rule need.size force|2=18 5=-12 23=25
rule need.size mission|5=12 11=38 19=-18 23=24 24=11
rule need.size no-plan|2=14 11=12 12=11 23=19
rule need.size plan|3=-11 11=34 21=10 23=-17
rule need.size requirement personnel|0=-15 3=-15 6=-11 10=-13 11=41 13=-9 21=18 23=22 25=10 26=-10
rule need.size short|11=-22
rule need.size strong|11=-40 19=19 23=-10
rule need.size |0=-16 3=-14 4=-16 6=-11 10=-13 11=40 21=13 22=-10 23=14 24=10
rule obstacle.access mission|2=22 3=19
rule obstacle.access obstacle political|4=-13
rule obstacle.bar affects|0=47 2=-23 4=-11 11=-9
rule obstacle.bar block|0=20 2=16
rule obstacle.bar delay|3=17
rule obstacle.bar halt|0=9 1=-10
rule obstacle.bar mission|0=-11 1=12 2=15 3=27 11=-12 23=-16 26=13
rule obstacle.bar obstacle funding|1=35 2=-13 4=-12 23=-14
rule obstacle.bar obstacle legal|0=47 2=-13
rule obstacle.bar obstacle logistical|3=-10
rule obstacle.bar obstacle political|1=-12 5=9 26=9
rule obstacle.bar obstacle security|3=15
rule obstacle.bar prevent|0=16 3=16
rule obstacle.bar prohibit|0=16
rule obstacle.bar slow|1=11 4=16
rule obstacle.bar suspend|0=20 2=-18
rule obstacle.consent affects|0=-12 2=22 18=-13
rule obstacle.consent have|2=-10
rule obstacle.consent obstacle political|0=-16 2=11 17=21 18=-11
rule obstacle.consent put|2=-10
rule obstacle.consent ratify|17=22
rule obstacle.consent refuse|2=10
rule obstacle.consent vote|2=-20
rule obstacle.consent withhold|1=15 2=23
rule obstacle.funding affects|1=-21 2=10
rule obstacle.funding mission|0=21 1=19 2=-29 5=-16 10=-17 11=9 12=12 21=-14
rule obstacle.funding near0|0=11 2=-18 4=-9 5=-14 6=-20 7=-10 10=-14 11=11
rule obstacle.funding near1|6=-17 21=-11
rule obstacle.funding near2|4=-13
rule obstacle.funding o:allowance|1=-15 22=13
rule obstacle.funding o:budget|6=15 12=10 21=-12
rule obstacle.funding o:cash|1=-14 12=-10
rule obstacle.funding o:financial|1=11
rule obstacle.funding o:funding|1=12 2=-9
rule obstacle.funding o:funds|1=15 4=-10 6=-14
rule obstacle.funding o:fund|3=13 4=13
rule obstacle.funding o:pay|1=-32 6=-14 12=-23
rule obstacle.funding o:resources|11=11
rule obstacle.funding o:treasury|1=13
rule obstacle.funding o:wages|1=-31 4=10
rule obstacle.funding obstacle funding|0=13 1=19 5=-16 6=20 7=-10 10=-19 12=14 19=-11 21=-12 23=-17
rule obstacle.funding w:arrear|1=-10
rule obstacle.funding w:cut|1=-29 12=-10
rule obstacle.funding w:delay|1=15
rule obstacle.funding w:empty|1=21
rule obstacle.funding w:freeze|1=-17
rule obstacle.funding w:frozen|1=-24
rule obstacle.funding w:froze|1=-9
rule obstacle.funding w:gap|1=18 21=-9
rule obstacle.funding w:lacking|1=-19 12=20
rule obstacle.funding w:lacks|1=17
rule obstacle.funding w:lack|0=16 1=26 6=-23 11=15 12=-11
rule obstacle.funding w:late|1=-23 4=13 6=-13 12=-16
rule obstacle.funding w:owe|1=12
rule obstacle.funding w:problem|0=10 1=22 4=11
rule obstacle.funding w:question|1=-13
rule obstacle.funding w:shortage|1=12 4=-16
rule obstacle.funding w:shortfall|3=14 4=11
rule obstacle.funding w:short|12=11
rule obstacle.funding w:unclear|1=-12 12=9
rule obstacle.funding w:unpaid|1=-14
rule obstacle.funding w:want of|1=21
rule obstacle.funding w:withhold|1=-14 2=12
rule obstacle.legal affects|0=32 1=15 2=-18 4=-11 5=-12 10=-15 11=-10 17=14 19=-13 22=-12
rule obstacle.legal mission|0=-14
rule obstacle.legal near0|0=35 1=13 2=-15 10=-13 22=-11
rule obstacle.legal near1|0=15 1=-15 23=-11
rule obstacle.legal o:court|0=20 2=-14 10=-12 11=-12 17=26
rule obstacle.legal o:judgment|0=15 17=14
rule obstacle.legal o:lawsuit|0=14 1=16
rule obstacle.legal o:petition|0=19
rule obstacle.legal o:unconstitutional|0=11
rule obstacle.legal obstacle legal|0=36 2=-26 4=-12 5=-14 10=-12 11=-13 17=19 18=-15 19=-12 22=-12 23=16
rule obstacle.legal w:against|0=-10
rule obstacle.legal w:appeal|0=-14
rule obstacle.legal w:ban|0=19
rule obstacle.legal w:bar|0=12
rule obstacle.legal w:declare|0=13
rule obstacle.legal w:found|0=12
rule obstacle.legal w:judgment|0=14 17=11
rule obstacle.legal w:lawsuit|0=23 1=15
rule obstacle.legal w:lift|17=10
rule obstacle.legal w:rule|23=9
rule obstacle.legal w:ruling|0=15
rule obstacle.legal w:stop|17=14
rule obstacle.legal w:strike|0=-9
rule obstacle.legal w:suspend|0=-14
rule obstacle.logistical mission|0=-11 2=-15 4=15 5=11 11=26 12=-13 13=20 21=-10
rule obstacle.logistical near0|1=-30 2=-14 3=-15 4=27 7=-20 10=-10 13=35 22=10
rule obstacle.logistical near1|4=-49 5=16 6=11 7=12
rule obstacle.logistical near2|4=-21 11=-21
rule obstacle.logistical o:aircraft|4=-11
rule obstacle.logistical o:ammunition|4=-21
rule obstacle.logistical o:armoured|4=12 22=11
rule obstacle.logistical o:base|13=-9
rule obstacle.logistical o:camp|4=-10
rule obstacle.logistical o:equipment|4=10 6=11 7=23
rule obstacle.logistical o:fuel|4=-22
rule obstacle.logistical o:helicopters|4=14 7=-12 11=-12
rule obstacle.logistical o:hospital|4=-17
rule obstacle.logistical o:logistics|4=-10
rule obstacle.logistical o:personnel|4=-14 19=10
rule obstacle.logistical o:resources|11=14
rule obstacle.logistical o:roads|4=-11
rule obstacle.logistical o:ships|4=-19 13=33
rule obstacle.logistical o:spare|4=10
rule obstacle.logistical o:staff|1=10 4=-10
rule obstacle.logistical o:training|4=-12
rule obstacle.logistical o:transport|4=-10 7=18
rule obstacle.logistical o:troops|1=17 2=-10 4=-37
rule obstacle.logistical o:vehicles|1=-17 4=19
rule obstacle.logistical o:vehicle|4=-15
rule obstacle.logistical o:visas|2=16 11=10
rule obstacle.logistical obstacle logistical|0=-11 5=15 6=10 7=12 10=-12 12=-18 13=24
rule obstacle.logistical w:behind|4=-12
rule obstacle.logistical w:below|11=-16
rule obstacle.logistical w:delay|3=13 4=-20
rule obstacle.logistical w:few|4=-27 13=-10
rule obstacle.logistical w:insufficient|4=-11
rule obstacle.logistical w:lacking|13=12
rule obstacle.logistical w:lacks|4=12 13=-19
rule obstacle.logistical w:lack|4=33 13=-23
rule obstacle.logistical w:limited|4=-10
rule obstacle.logistical w:missing|4=10
rule obstacle.logistical w:need|4=-40 5=9 6=13 7=20 11=19 13=23
rule obstacle.logistical w:not been|4=11
rule obstacle.logistical w:old|4=-14
rule obstacle.logistical w:out of|1=-9 4=-31
rule obstacle.logistical w:short of|13=12
rule obstacle.logistical w:shortage|1=11
rule obstacle.logistical w:slow|2=12
rule obstacle.logistical w:unfinished|4=14
rule obstacle.logistical w:without|5=10
rule obstacle.oppose affects|2=14
rule obstacle.oppose mission|2=23 10=-16 25=-14
rule obstacle.oppose object|2=18
rule obstacle.oppose obstacle political|5=-13 10=-17 25=-18
rule obstacle.oppose oppose|2=20
rule obstacle.oppose reject|2=-20
rule obstacle.oppose veto|2=-12
rule obstacle.political mission|1=-16 5=-12 19=-12 25=22
rule obstacle.political near0|1=-12 2=-9 5=-12 19=-14 25=13
rule obstacle.political near2|2=-28
rule obstacle.political near3|2=-13
rule obstacle.political o:hamas|2=-11
rule obstacle.political o:opposition|0=-9 2=-45 10=9
rule obstacle.political o:politicians|2=-10
rule obstacle.political o:russia|25=10
rule obstacle.political o:senators|2=13
rule obstacle.political o:veto|2=-24
rule obstacle.political obstacle political|1=-15 2=15 5=-17 6=-10 12=-10 19=-17 25=16
rule obstacle.political w:block|2=-10
rule obstacle.political w:hold|2=11
rule obstacle.political w:opposed|2=14
rule obstacle.political w:opposition|2=-41 5=-13
rule obstacle.political w:refused|2=-22
rule obstacle.political w:resistance|2=21
rule obstacle.security mission|2=-16 3=-16 19=-10
rule obstacle.security near0|2=-11 3=-12
rule obstacle.security near1|4=11
rule obstacle.security near2|11=13 21=13
rule obstacle.security near3|3=-10
rule obstacle.security o:airport|2=-15 4=13
rule obstacle.security o:attack|3=-10
rule obstacle.security o:drone|3=-19 4=11
rule obstacle.security o:gangs|3=-20 11=13
rule obstacle.security o:gang|3=-11 21=9
rule obstacle.security obstacle security|2=-14 11=15 19=-9
rule obstacle.security w:closed|3=-12 4=-9
rule obstacle.security w:close|3=-10
rule obstacle.security w:hamper|4=13
rule obstacle.security w:held up|3=28
rule obstacle.security w:suspend|4=14
rule obstacle.security w:unable|3=-11 11=12
rule obstacle.told affects|0=10
rule obstacle.told legal|0=14
rule obstacle.told obstacle legal|0=15
rule obstacle.wait affects|10=20
rule request.duty request backing|10=16
rule request.need request funding|6=9 10=13
rule request.noun request backing|5=11
rule request.noun request equipment|7=29
rule request.noun request funding|6=-10 19=-13
rule request.noun request personnel|2=-9 5=-17
rule request.verb appeal|0=-12 4=16 24=-10
rule request.verb approach|5=18 10=-11
rule request.verb ask|5=-20 6=-17 9=-20 10=-14 11=15 19=20 25=19
rule request.verb call|6=12 22=10
rule request.verb demand|6=26 10=-20
rule request.verb encourage|6=25 9=-9 10=-16
rule request.verb gerund|24=10
rule request.verb infinitive|5=-19 7=13 10=12 19=9
rule request.verb invite|5=-22
rule request.verb lobby|5=21 7=10 9=10 10=-10 19=10
rule request.verb main|0=-16 2=-22 5=18 6=18 7=19 8=16 12=12 13=-10 24=-10 26=-10
rule request.verb name|0=-16 2=-16 5=16 6=17 7=18 8=20 9=28 10=21 11=10 13=-10 19=14 20=-10 21=-10 23=-12 24=-11 26=-10
rule request.verb no-to|7=13 8=18 9=-11 20=-16 21=14 23=13 24=11 25=-11
rule request.verb plead|1=9 5=24 10=-10 12=11 23=13
rule request.verb press|21=-9 23=11
rule request.verb pronoun|5=11 6=29 10=-11 21=12 23=16
rule request.verb relative|2=12 6=15 19=10
rule request.verb request backing|4=12 6=15 8=-13 9=-15 10=14 11=-10 19=22 20=-13 24=16
rule request.verb request equipment|1=-12 7=46 8=15 9=17 10=-29 13=10 19=-17 24=-10
rule request.verb request funding|1=-17 6=65 9=24 10=-46 19=-14 24=-12
rule request.verb request logistics|6=13 10=-15
rule request.verb request personnel|5=37 6=-30 8=21 10=9 11=12 19=11 24=-13
rule request.verb request training|5=11 8=20
rule request.verb request|5=17 6=10 7=9 8=9 10=-11 19=10
rule request.verb seek|5=15
rule request.verb sub|5=-13
rule request.verb that|7=-9 8=14
rule request.verb to|2=-19 5=29 6=28 7=10 9=27 10=15 19=13 20=15 21=-17 22=-9 23=-19 24=-14
rule request.verb turn|6=-11 19=-10
rule request.verb unsaid|10=-12
rule request.verb urge|1=-12 5=10 9=-14 10=-18
rule request.want hope|5=31
rule request.want main|5=29 10=-12 21=11
rule request.want name|2=14 5=28 6=9 10=-10 21=15
rule request.want no-to|5=-12 7=13 10=-30 21=13
rule request.want pronoun|7=16
rule request.want request backing|5=-9 6=13 21=17
rule request.want request personnel|5=34
rule request.want to|2=11 5=26 6=-14
rule request.want want|5=-12 6=-10 10=10
s abstain STATE|24=-17
s abstain noun|11=-10
s accord HOST|21=13
s accord STATE|11=-11
s accord missionNouns|12=-10
s accord none|2=13 25=12
s accord pronoun|22=10
s according none|4=16 11=9
s according noun|24=13
s accuse noun|0=-9
s accuse pronoun|2=13
s acknowledge noun|3=11
s add HOST|10=13
s add none|11=-10
s address noun|17=12
s adjourn noun|0=10
s adopt legislatures|12=-11
s adopt none|23=-17
s adopt noun|11=12
s advise noun|2=-9
s advise pronoun|8=13
s affect missionNouns|19=10
s afford noun|6=12
s agree STATE|10=-23
s agree missionNouns|18=13
s agree none|2=11
s agree noun|12=11 13=10 20=9 24=10 26=12
s aim none|12=12
s aim noun|0=-14
s allocate pronoun|12=-10
s allow STATE|2=12
s allow UNSC|23=11
s allow noun|11=12
s announce STATE|19=-19
s announce noun|11=-9
s answer STATE|7=10
s answer noun|4=9
s appeal STATE|10=10
s appeal pronoun|7=10
s approach STATE|5=15
s approve ECOWAS|2=11
s approve EU|14=13
s approve UNSC|11=21 23=11
s approve UN|10=-10 23=10
s approve legislatures|2=-17 11=-11
s approve none|6=11 11=10 23=10
s approve noun|5=-9
s approve pronoun|24=13 25=11
s argue STATE|2=14 10=10
s argue pronoun|2=11
s arrest noun|4=9
s arrest pronoun|2=13
s arrive STATE|0=-16 2=-21 5=10 6=11 7=-9 18=-13 20=-27 24=-12
s arrive legislatures|2=11
s arrive missionNouns|2=9 10=14 11=19
s arrive none|9=12 10=-14 14=17 18=12 20=9 21=-12
s arrive noun|1=-19 2=-25 4=17 5=-10 6=-13 7=-15 13=-16 16=-11 19=-12 22=11 24=-13 25=-18
s arrive pronoun|3=10 5=-11 10=-13 11=9 19=-14 21=-13 23=-10
s ask AU|10=-11 12=10
s ask HOST|5=33 7=-10 8=20 10=12 11=-10
s ask LEADER|5=-20 10=28
s ask MISSION|5=14
s ask SADC|7=12 10=10
s ask STATE|0=-10 2=-21 5=32 6=30 7=16 10=34 11=15 17=-9 19=-12 21=-10 23=-10
s ask UN|1=-12 6=17 11=10
s ask missionNouns|4=11 19=9
s ask none|5=-16 10=-17 24=14
s ask noun|1=-18 5=17 6=15 8=-12 11=-22 13=10 20=-19 24=-19
s ask pronoun|2=-13 6=27 7=26 9=12 11=-9 12=-11 13=16 20=-10
s assure noun|10=11
s assure pronoun|11=13
s attack noun|3=14 11=-10
s attend STATE|19=19
s attend noun|19=-13
s attribué noun|12=12
s authorise MISSION|23=19
s authorise UNSC|23=12
s authorise legislatures|12=-16
s authorise missionNouns|23=12
s authorise noun|11=15
s authorise pronoun|10=10 23=17
s authorize HOST|23=10
s authorize UNSC|23=27
s authorize missionNouns|11=10
s authorize noun|11=14
s authorize pronoun|23=-9
s await noun|16=15
s back SADC|24=10
s back STATE|1=-12 4=-10 5=-24 7=-11 10=17 11=-11 16=-10 20=11 21=-15
s back UNSC|1=12 23=17
s back missionNouns|0=17 18=9
s back none|6=11 10=27 18=9 25=12
s back noun|2=-21 4=-9 5=12 8=15 11=-9 21=21 23=17 24=-13
s back pronoun|2=12 7=-13 10=14 22=17
s bar courts|0=23
s bar legislatures|2=17
s bar none|0=9
s bar noun|0=21 2=16 3=14
s be HOST|10=11
s be LEADER|22=-12
s be MISSION|24=11 26=11
s be SADC|1=10 22=10
s be STATE|2=9 4=-12 5=-11 6=-13 10=-9 20=12 21=-12 23=-21
s be legislatures|2=11
s be missionNouns|1=-11 2=-10 11=13 12=18 13=22 19=15
s be none|0=11 11=13
s be noun|0=-12 1=13 2=-12 5=-12 6=-15 9=-11 10=-13 12=-20 13=-17 16=15 18=-9 19=-25 22=-10 23=-15 25=-10
s be pronoun|2=9 6=10 10=-11 16=-9 19=10 20=-13 24=-11
s become missionNouns|25=22
s begin MISSION|13=13
s begin UN|10=-12
s begin none|23=12
s begin pronoun|5=12
s believe noun|11=-10 17=9
s bind AU|9=10 12=9 23=-13
s bind ECOWAS|2=9
s bind EU|23=11 24=14
s bind HOST|8=12 10=11 23=14
s bind LEADER|10=11
s bind MISSION|23=10
s bind STATE|10=-13 21=-9 23=12
s bind UNSC|2=-11 11=16 23=20 24=-14 25=9
s bind legislatures|11=-20 23=-14 24=-11
s bind missionNouns|1=15 18=10
s bind none|11=10 23=18
s bind noun|10=-16 11=13 24=-20 25=-15
s bind pronoun|2=18
s block STATE|2=16
s block legislatures|2=13
s block noun|0=10 2=11 4=12
s break noun|17=9 22=10
s bring STATE|1=11 19=12
s bring none|16=9
s bring noun|5=-16 11=12 21=20 22=-10
s bring pronoun|11=-13
s budget noun|11=12
s build noun|4=12
s buy noun|1=-13
s call LEADER|5=-16
s call STATE|5=-12 6=-10 18=10
s call UN|6=17
s call noun|4=-9 20=-24
s call pronoun|6=9
s can noun|4=11
s cancel STATE|21=12 22=15
s cancel noun|22=24
s carry STATE|25=9
s carry noun|5=12
s cease missionNouns|26=9
s cease noun|3=11
s chair LEADER|2=12
s chair STATE|19=11
s chair missionNouns|20=12
s chair noun|10=10
s challenge noun|0=13
s change none|2=17 25=16
s change noun|19=10
s cite pronoun|4=9
s close UNSC|26=14
s close missionNouns|22=10
s close noun|1=-11 3=-15 19=-10
s collect noun|12=10
s come HOST|21=9
s come STATE|6=11 11=13
s come none|9=9 20=15
s come noun|1=-14 2=-13 18=12 19=16 21=-10
s command STATE|10=16
s command pronoun|22=20
s commit STATE|10=11
s comprise missionNouns|11=-10 19=11
s concede noun|1=9
s conclude noun|17=12
s condemn pronoun|19=-12
s confirm STATE|5=13 10=13
s confirm pronoun|4=11
s consent noun|1=12
s consider AU|22=10
s consider CARICOM|19=-16
s consider EU|6=10
s consider NATO|19=10
s consider STATE|1=-10 2=-18 6=14 7=16 10=-14 11=-11 13=9 18=-9 20=-27 21=-16
s consider UNSC|26=11
s consider legislatures|12=10
s consider none|16=15 19=-13 24=10
s consider noun|1=-17 4=-9 5=16 10=-19 19=11 21=12 22=14 24=10 25=10
s consider pronoun|2=-13 4=-11 25=11
s continue none|16=14
s contribute STATE|1=-9 5=13 6=-9
s contribute none|2=15 7=12 10=9
s contribute noun|1=13 6=19
s convene noun|19=15
s cost noun|11=12
s could pronoun|2=10
s count noun|10=10
s cover EU|21=9
s cover STATE|2=14 9=23
s cover noun|0=10 4=12
s create STATE|23=10
s create noun|23=-16
s cripple none|1=25
s cut noun|3=21 4=11
s debate none|24=13
s decide ECOWAS|23=19
s decide EU|11=9 25=21
s decide SADC|23=12
s decide UNSC|23=-18 24=11
s decide courts|0=14
s decide none|11=12 24=9 25=12
s decide noun|21=-9 24=20 25=13 26=20
s declare courts|0=19
s decline courts|0=-13
s decline none|5=15
s delay missionNouns|1=10
s delay noun|2=18 3=14 4=12
s demand STATE|10=-11
s demand noun|5=-12 17=10
s demand pronoun|10=10
s depart missionNouns|10=11
s depart none|4=11
s depend missionNouns|10=17 23=9
s depend pronoun|4=10
s deplore pronoun|19=-10
s deploy STATE|3=9 10=9 11=-10
s deploy UNSC|5=10
s deploy missionNouns|7=10 19=11 24=13
s deploy none|10=11 11=23
s deploy noun|11=19 17=10 19=13
s describe pronoun|23=9
s determine noun|24=9
s devote noun|22=12
s disarm STATE|5=11 6=12
s disclose STATE|10=9 20=13
s discuss CARICOM|19=-10
s discuss STATE|19=13 20=-15
s discuss noun|25=11
s discuss pronoun|19=17
s do HOST|2=10
s do LEADER|10=10
s do STATE|5=-13 10=12
s do legislatures|2=11
s do missionNouns|11=9
s do noun|1=9 6=22 19=-10 23=12 24=-12
s do pronoun|0=-10 3=14 6=14 23=11 24=18
s document pronoun|24=-9
s draft STATE|17=12 23=-17
s draft noun|16=14 17=14 19=16 23=16
s draw STATE|17=9
s draw missionNouns|2=12
s drift noun|1=16
s due HOST|19=9
s due missionNouns|4=-10 11=23 19=17
s due noun|1=-17 2=-11 16=9
s earmark noun|5=12 21=10
s encourage noun|6=10 10=9
s end AU|26=11
s end ECOWAS|2=10 19=9
s end HOST|3=9
s end UNSC|26=23
s end missionNouns|12=-11 22=10 23=-9 26=16
s end noun|1=-13 2=-11 3=-20 19=12 21=-11 25=25
s end pronoun|1=11 12=10
s endorse AU|12=11
s endorse missionNouns|18=10
s envisage noun|11=13
s equip noun|6=15 7=9
s escort STATE|13=10
s estimate noun|12=10
s evacuate STATE|18=10
s exist noun|2=13
s expect STATE|3=17
s expect noun|1=9 3=10
s expect pronoun|6=9 23=13
s expire noun|1=-11 16=11
s explain STATE|0=10
s explain pronoun|5=15
s express STATE|6=10
s express legislatures|2=11
s extend UNSC|23=-11 24=12
s extend legislatures|3=10
s extend noun|23=-11 24=23
s extend pronoun|10=12 24=18
s face missionNouns|1=10
s fail noun|1=-11 2=14 4=12 10=-9 11=11 17=13
s fall noun|11=-9
s feed noun|12=-12
s feed pronoun|3=11
s fight noun|10=-11
s finalize noun|17=18
s finance STATE|17=10
s finance noun|6=21 12=11
s find STATE|6=14
s find missionNouns|18=10
s find noun|1=-12 11=-11
s finish pronoun|4=9
s fix noun|16=10 19=10
s float noun|19=10
s fly STATE|19=-12 22=22
s fly none|5=12 19=11
s fly noun|18=11
s fly pronoun|1=10 2=11
s follow STATE|5=9
s follow missionNouns|2=11
s follow noun|5=9 17=-15 26=10
s foresee STATE|11=11 23=15
s freeze STATE|1=-11
s freeze noun|1=-18 2=-10
s fund noun|6=-9
s gather noun|21=12
s give AU|9=10
s give ECOWAS|23=20
s give EU|6=9 14=16 23=18
s give HOST|2=10 5=-10 19=-14 21=11
s give LEADER|19=16 23=-9
s give MISSION|1=14
s give SADC|23=11
s give STATE|0=-13 1=-41 2=-17 3=-12 4=-16 5=13 7=-17 8=-12 10=-19 11=-26 12=-23 13=-11 16=-29 17=-19 19=-21 20=-13 21=20 22=-31 23=-25 24=-29 25=-11 26=-19
s give UNSC|1=10 23=-16 24=15 25=16 26=-10
s give UN|1=-12 5=-14 12=9
s give courts|0=25
s give legislatures|2=-10 3=11 5=-10 11=-12
s give missionNouns|1=-11 5=-16 8=15
s give none|0=-16 1=24 6=-16 19=9 20=11 22=-16 23=-14
s give noun|0=19 2=-12 3=-15 6=10 8=-12 9=-12 10=-29 12=-11 13=-16 18=-11 23=13 24=11 26=-15
s give pronoun|0=-13 2=-15 3=9 4=-14 5=-12 6=15 10=-10 11=-24 19=-15 25=-11
s go STATE|22=-10
s go noun|1=10 5=-13 6=-12 10=-9 11=-15 12=12 17=16 24=-11
s go pronoun|17=14 19=-13 22=12
s grant noun|18=13
s grow missionNouns|11=17
s guard noun|5=-11
s hamper missionNouns|4=10
s have AU|10=9
s have EU|7=11 13=9
s have STATE|8=14 11=-13 20=-11 23=-12
s have UNSC|26=9
s have UN|26=10
s have legislatures|2=-12
s have missionNouns|2=-12 11=14 23=19
s have none|20=10
s have noun|0=-16 1=11 5=-12 11=-27 22=-10
s have pronoun|1=-17 4=-16 5=-10 10=-12 19=10
s head SADC|24=13
s head missionNouns|0=13
s head noun|19=12
s hear STATE|19=9
s hear legislatures|19=10
s help HOST|7=10
s help STATE|10=24
s help none|19=11 25=11
s help noun|5=-15 6=-10 23=12
s help pronoun|22=10
s herald noun|21=9
s hesitate STATE|2=-17 7=10 9=12 23=20 24=-14
s hesitate legislatures|2=9
s hesitate missionNouns|4=9
s hesitate none|11=14 23=-9
s hesitate noun|1=12 2=-10 11=-14 23=-13 26=-10
s hit noun|1=13
s hold EU|20=12
s hold HOST|2=20 5=12
s hold STATE|1=-16 4=-14 10=-13 11=-28 19=-14
s hold legislatures|2=23
s hold missionNouns|4=10 21=11
s hold none|2=13 3=11 11=14 20=10
s hold noun|0=19 1=-10 3=31 6=-12 11=-11 17=-11 19=21 22=-10 24=-15
s hold pronoun|2=-12
s hope STATE|5=25 6=12 19=12 23=10
s host STATE|21=14
s hunt STATE|5=10 7=12
s impose noun|0=10 2=23
s include missionNouns|11=-16
s indicate pronoun|5=10
s inform noun|5=12
s initial noun|17=16
s inspect STATE|22=11
s intend STATE|2=11
s introduce noun|2=21
s invite STATE|5=-10
s join STATE|8=16 19=-11 20=-14 23=-9
s join missionNouns|19=10
s join noun|4=9 5=-17 10=16 11=-14 21=11
s keep EU|6=10
s keep HOST|5=11
s keep LEADER|20=14
s keep STATE|2=-16 5=24 10=26 23=-13
s keep UN|10=-12
s keep missionNouns|4=11 5=-11 11=-13
s keep none|10=-12 16=10 19=12 22=11 23=11 26=13
s keep noun|4=21 5=-12 7=-14 17=11 18=-13 19=-14 20=-10 21=-17 22=-16 25=-11
s keep pronoun|5=12 10=-9 21=13
s know STATE|2=13 23=10
s know noun|12=11
s know pronoun|2=17 23=11
s lack missionNouns|1=-14
s lack noun|1=17 4=10
s lack pronoun|4=15 11=12 12=20
s lament pronoun|1=14 26=10
s land pronoun|3=10
s last noun|18=9 22=9
s launch EU|23=10
s launch MISSION|23=20
s launch pronoun|23=11
s lay STATE|19=17
s lead STATE|5=-14 10=15
s lead missionNouns|23=12
s lead none|10=10
s lead noun|5=15
s leave STATE|2=-34 3=-11 5=-20 6=-10 7=-10 10=-20 11=-25 19=-13 23=-11
s leave missionNouns|22=12 23=-11 25=13
s leave noun|1=-12 2=12 4=-12 5=-10 6=-13 7=-13 10=-10 11=-27 19=-30 23=-15 24=-11
s leave pronoun|2=-10 19=-10 23=-12 26=9
s lend pronoun|5=11
s let STATE|2=10
s let UNSC|25=10
s let noun|2=16 6=12 10=-11 26=16
s lift noun|17=11
s light HOST|2=11
s light LEADER|10=13
s light MISSION|26=17
s light SADC|1=13 22=14
s light STATE|1=-13 4=11 5=-15 6=-21 10=-15 11=-18 16=-11 19=-11 20=-12 22=22 23=-16
s light UNSC|11=11 23=-18 25=18
s light legislatures|2=17
s light missionNouns|1=9 2=-11 13=19 23=11 25=19
s light none|1=-27 2=-10 5=-12 7=-9 11=-11 21=12
s light noun|0=-22 2=-19 4=-11 5=-16 7=-21 9=-16 10=-16 11=-13 12=-25 13=-18 17=-16 18=-12 20=-15 24=11 25=-11
s light pronoun|0=-10 1=-25 2=-10 3=9 13=17 18=-12 21=-9 22=-12 25=-9
s like STATE|2=12 5=15 10=10
s lobby STATE|5=13 6=16
s lodge noun|0=13
s look STATE|10=16 22=9
s look noun|22=23
s make STATE|2=13
s make missionNouns|11=-12 19=-9 24=11
s make noun|5=-20 10=-9
s mandate missionNouns|23=11
s match noun|6=11
s mean noun|21=10
s mean pronoun|10=9 11=20
s meet CARICOM|19=-12
s meet HOST|5=-11 11=15
s meet LEADER|10=10 21=10 22=-10
s meet STATE|17=-14 19=28 20=17 21=-16 22=15 23=-14
s meet legislatures|19=-12
s meet missionNouns|0=11 1=19 20=9
s meet none|6=14
s meet noun|0=-12 1=-11 5=-17 10=13 18=-19 19=34 20=13 21=12 22=-16
s meet pronoun|1=-15 2=-12 5=11 10=-12 20=17 21=14 22=30
s mention noun|21=-10
s miss noun|17=11
s move noun|4=11 23=10
s need HOST|8=12
s need missionNouns|1=-25 11=25 12=32 13=24 21=-10
s need none|1=14 12=-10
s need noun|4=-10 6=9 12=-17 13=-10
s need pronoun|7=13 10=13 12=19 13=15 19=14 21=15
s negotiate STATE|16=-10
s none AU|22=-13 23=14
s none ECOWAS|23=10
s none EU|23=11
s none HOST|2=-10 4=10 10=-12 19=-9
s none STATE|2=19 3=-17 5=-29 6=15 7=-11 10=14 12=-27 20=-12 22=-11 23=-17
s none UNSC|11=16 23=10 25=18
s none legislatures|2=14 12=11
s none missionNouns|0=-17 1=19 3=-10 5=-14 6=-10 16=-13 19=-16 22=9 25=16
s none none|0=13 2=-23 3=13 10=-13 19=-18 21=-17
s none noun|0=28 2=-16 5=-35 7=-32 8=-18 9=-27 10=-24 11=-20 13=-14 18=-25 20=-30 22=-9 23=-37 26=-20
s none pronoun|3=12 4=11 5=-19 6=16 7=-11 10=-15 17=-14 19=-15 20=-22 22=-14 23=-17 25=-10
s number missionNouns|11=34
s number noun|11=-11
s object STATE|2=14
s oblige noun|1=11
s observe noun|1=10
s offer STATE|10=-12 23=-9
s offer none|5=15
s offer noun|5=-9 21=14
s offer pronoun|11=-11
s open none|6=14
s open noun|4=12 18=10
s oppose STATE|2=38 10=-14 25=-9
s oppose legislatures|2=-12
s oppose pronoun|19=-13
s order ECOWAS|23=17
s order courts|0=-10
s order noun|23=17
s overcome pronoun|0=10
s owe UN|1=10
s owe noun|5=10
s owe pronoun|1=18
s participate STATE|24=11
s participate noun|21=19
s pass legislatures|2=12
s pass noun|12=9
s pay AU|1=9 12=-10
s pay STATE|6=11 11=12
s pay none|1=16 4=12
s pay noun|2=-17
s pay pronoun|2=-10 6=-9
s plan HOST|4=10
s plan STATE|11=-16
s plan UN|25=12
s plan missionNouns|11=24
s plan noun|11=18
s plan pronoun|11=-11 26=11
s play STATE|10=12
s plead STATE|5=11
s plead pronoun|7=11 10=10
s pledge LEADER|9=17 22=15
s pledge noun|1=-10 10=-10 11=-16 21=10
s pledge pronoun|10=9
s point pronoun|10=9
s post noun|5=11
s prefer UN|11=13
s prepare STATE|24=11
s present noun|19=-14 21=13
s press STATE|5=16 10=9
s press noun|26=17
s prevent noun|3=14
s produce noun|6=12
s prohibit courts|0=14
s prohibit noun|2=14
s prolong noun|24=15
s promise AU|26=17
s promise ECOWAS|23=18
s promise EU|25=16
s promise HOST|4=9 10=-9 22=12 24=-10
s promise LEADER|8=10 9=18 19=15 22=11
s promise MISSION|1=11
s promise SADC|23=15 26=16
s promise STATE|0=-9 1=-20 5=-10 11=-38 12=-17 16=-10 18=-16 19=-26 22=-21 23=11 24=-19 25=-20 26=-14
s promise UNSC|23=-10 24=13
s promise UN|25=11
s promise courts|0=25
s promise legislatures|2=-14
s promise missionNouns|1=-10 10=-20 19=-9 25=11
s promise none|2=15 4=-10 5=9 11=-15 12=10 21=12
s promise noun|1=-19 2=-18 4=15 5=12 7=-19 9=-11 10=17 11=12 12=-12 18=-12 21=13 23=-12 26=18
s promise pronoun|6=14 10=18 12=-18 17=17 19=10
s provide STATE|17=-11 18=-10
s provide noun|24=10
s provide pronoun|7=13 8=13 11=10
s publish noun|19=-9
s put HOST|1=9
s put LEADER|12=9
s put STATE|2=-14 3=10 9=10 19=-10
s put UN|2=11
s put missionNouns|4=12
s put none|25=9
s put noun|2=16 4=10 6=16 11=15 16=10 17=15 19=19
s put pronoun|2=-10 23=14
s raise STATE|5=-9
s raise noun|11=15 21=15 23=-14 25=14
s rally noun|10=14
s reach STATE|10=15
s reach missionNouns|5=14 11=15
s reach none|14=11
s reach pronoun|11=21
s rebuild noun|19=9
s receive LEADER|22=11
s receive STATE|20=10
s receive UN|6=-11
s receive noun|5=-10 12=12 19=-15
s receive pronoun|19=13
s reduce pronoun|1=11
s refuse HOST|2=15
s refuse LEADER|20=-9
s refuse STATE|0=-13 2=15 5=-29 10=20
s refuse none|5=11
s refuse noun|2=15 7=10 10=-12
s refuse pronoun|1=11 2=28 5=-10 19=-11 23=10
s reinforce STATE|5=16
s reinforce noun|5=13 6=11
s reject HOST|2=13
s reject STATE|2=-17
s release STATE|2=10
s remain STATE|4=19
s remain missionNouns|11=15
s remain none|1=17
s remain noun|1=12 5=22 11=13 17=12 23=12
s remove noun|0=11
s renew HOST|0=11
s renew UNSC|24=-11
s renew noun|6=13 24=13
s renew pronoun|7=13
s reopen missionNouns|23=11
s reopen noun|1=-12
s repatriate STATE|1=11
s replace UNSC|25=10
s reply STATE|5=10 7=13
s report STATE|21=9
s report noun|24=-9
s request HOST|5=9 8=23
s request STATE|9=12
s request noun|5=18 7=15
s require missionNouns|11=9
s require noun|1=-12
s reserve STATE|6=13
s resign noun|2=10
s respond pronoun|6=13
s resume STATE|5=16
s review STATE|7=17
s rise noun|21=13
s rule pronoun|3=13
s run noun|17=11 23=-10
s say AU|11=18
s say EU|21=14
s say HOST|2=25 19=-10 23=-10
s say LEADER|3=12 6=19 11=-18 21=9 23=10
s say MISSION|1=13
s say NATO|22=11
s say STATE|1=-23 2=23 3=-12 11=-15 12=-25 17=11 21=-27 22=-32 24=-12 26=-9
s say UN|12=10
s say legislatures|2=-13
s say missionNouns|2=-10 11=-11
s say none|2=-20 4=-10 5=19 17=-13
s say noun|0=-26 2=-12 5=-29 6=-26 7=-15 8=-13 11=-17 22=-22 23=-35 24=-15 25=-17
s say pronoun|1=18 4=11 6=10 9=-9 10=12 11=-9 21=-10 22=21 24=-18
s secure none|6=17
s see HOST|5=9 10=13
s see STATE|10=13 22=18
s see none|19=10
s see noun|5=-11 11=10 21=10 22=14
s seek STATE|10=9
s seek noun|12=17
s seek pronoun|10=14
s send AU|5=10
s send SADC|5=-13 23=16
s send STATE|2=-24 3=-12 6=-13 10=-16 11=-19 19=-20 21=-11 22=-12 23=-17
s send missionNouns|5=-9 11=-12
s send none|26=15
s send noun|2=-16 5=21 10=-23 11=-18
s send pronoun|5=-17
s serve AU|5=11
s serve EU|20=14
s serve STATE|1=-15 2=19 3=-10 6=-12 11=-28 12=-12 17=-12 19=-18 23=-27 25=14
s serve UNSC|5=12 26=9
s serve UN|26=10
s serve missionNouns|1=17 2=-18 11=15 19=-16 24=9
s serve none|1=15 11=16 19=-13 20=17
s serve noun|0=-17 1=16 3=-11 4=-19 6=-20 7=-17 9=-10 11=16 12=-12 13=-10 16=-14 17=9 19=-14 21=17 22=-22 23=14 24=-17 25=-16 26=-14
s serve pronoun|1=-19 2=-10 5=-11 11=16 22=-9
s set STATE|20=12
s set UNSC|9=15
s set missionNouns|8=12 23=11
s set noun|1=-13 5=12
s set pronoun|2=12 12=-15
s settle noun|1=15 16=20
s share STATE|10=19 11=14
s share noun|6=14
s share pronoun|7=13
s shell noun|3=10
s shoulder STATE|10=13
s shoulder noun|5=10
s show noun|5=-10
s shut noun|3=-10
s sign HOST|17=26 18=-10
s sign STATE|16=12 17=16 18=26 19=-17
s sign noun|0=16 18=25
s sign pronoun|17=22
s sit STATE|2=16 19=9
s sit noun|21=10
s slow noun|4=12
s slow pronoun|2=15
s speak STATE|1=11 20=-27 21=-13
s speak noun|2=11 11=12 19=19
s speak pronoun|1=-9 21=13
s speed noun|10=10
s spend none|1=14
s spend noun|22=10
s stand missionNouns|19=10
s stand noun|1=-9
s stand pronoun|2=14
s start none|19=10
s start noun|10=10
s state noun|1=12
s station noun|18=11
s stay STATE|11=-10 22=10
s stay none|5=14 22=11
s stay noun|0=10 1=12 24=-13
s stay pronoun|19=13 23=12
s step noun|10=16
s step pronoun|10=10
s stick STATE|2=11
s stop noun|1=-14 4=-11
s struggle noun|11=12
s study STATE|22=17
s submit STATE|23=-13 25=10
s sue noun|0=23
s supply noun|4=9
s support STATE|10=-14
s support none|11=10 25=11
s support noun|7=13 8=11 10=11 19=13
s support pronoun|2=13 10=9
s suppose missionNouns|11=15
s suppose pronoun|11=10
s suspend HOST|2=19
s suspend noun|2=-10
s table STATE|23=-15
s take EU|2=10
s take STATE|20=14 23=18
s take UNSC|23=-12 25=20
s take missionNouns|11=16
s take none|10=16
s take noun|1=-12 2=-15 4=-14 10=-10 11=-26 19=-27 21=19
s task noun|23=10
s tell AU|11=15
s tell LEADER|12=11
s tell STATE|4=9 6=16 9=12 10=-19 19=-15
s tell missionNouns|5=14
s tell noun|1=11 3=-9 5=-15 22=-10 24=10
s terminate UNSC|26=11
s thank LEADER|23=10
s thank STATE|20=-12
s thank none|11=13 23=13
s thank noun|19=-15 21=-10
s thank pronoun|21=12
s think STATE|9=12
s think pronoun|11=-9
s threaten noun|1=13 19=10
s tour STATE|6=10
s train EU|14=23
s train pronoun|5=9
s transfer pronoun|6=12
s transform UNSC|23=-16 25=16
s travel STATE|4=9 22=10
s travel noun|6=12 22=10
s treat noun|2=14
s try STATE|10=14
s turn STATE|7=9 10=11
s turn noun|7=12
s urge LEADER|5=-12 10=14
s urge STATE|10=11
s urge UN|5=13
s urge none|5=10
s urge noun|4=12 10=-11
s urge pronoun|5=23 6=14 9=10
s use LEADER|10=19
s use STATE|6=11
s use missionNouns|1=17
s use pronoun|3=12
s vet STATE|2=9
s veto STATE|25=-10
s visit HOST|22=10
s visit noun|0=-10
s voice STATE|2=12 10=10
s vote UNSC|24=15
s vote pronoun|23=10
s wait STATE|4=22
s wait pronoun|6=10
s want CARICOM|5=9
s want HOST|5=10 8=13 25=10
s want LEADER|6=10 7=10
s want STATE|1=-10 2=29 4=22 5=15 10=17 17=11
s want UN|10=15
s want noun|2=-13 5=-11 7=-10 10=-19 11=-10 19=-12 22=-9
s want pronoun|2=16 4=-13 7=19 13=13 22=-10
s warn noun|1=22
s warn pronoun|1=16 4=16
s weigh STATE|5=-14
s weigh noun|22=11
s welcome STATE|23=12
s welcome none|6=15 23=-13 25=10
s welcome noun|17=-10
s welcome pronoun|2=9
s widen noun|24=-10
s will STATE|7=11
s will noun|2=10 12=10 22=11
s withdraw STATE|1=-13 2=-12 22=-9
s withhold legislatures|1=10 2=14
s withhold none|2=9
s withhold noun|2=13
s work STATE|19=12
s work missionNouns|4=12 10=11 11=-15
s work noun|11=19 17=10
s write HOST|10=10
s write STATE|3=15
s write noun|0=9 7=9
silence 0|0=12 1=12 6=16 7=9 12=12 16=9 17=15 20=23 23=22 24=17
silence 1|1=12 2=-10 3=-20 4=-16 5=-12 6=-30 7=-12 8=18 9=-34 10=-22 11=-13 12=-25 13=-16 17=-32 19=-16 22=-25 23=-37 24=-22
silence 2|0=-12 1=-35 3=-9 5=-31 7=-14 10=-23 11=-38 12=-13 13=-18 17=-21 18=-21 19=-20 20=-31 21=-18 22=-19 23=-20 24=-23 25=-18 26=-19
silence 3|0=-10 2=-22 3=-29 4=-21 7=-11 8=-14 9=17 10=-25 11=-28 13=-12 16=-16 17=-17 18=-10 21=-30 22=-9 23=-14 24=-25 25=-25 26=-19
silence 4|0=-32 1=-28 2=-20 3=-28 4=-35 5=-47 6=-10 7=-46 8=-28 9=-27 10=-55 11=-54 12=-21 13=-37 16=-36 17=-28 18=-30 19=-46 20=-29 21=-18 22=-12 23=-60 24=-64 25=-42 26=-36
t backing bare against|0=10
t backing bare as|25=13
t backing bare by|5=9 9=12
t backing bare for|10=25 12=-11
t backing bare from|5=10
t backing bare in|2=-12
t backing bare of|8=10 12=10 19=12
t backing bare on|8=11 10=10
t backing bare outside|10=16
t backing bare to|2=10
t backing bare under|11=13
t backing bare |5=-31 6=-11 7=-9 9=9 10=14 12=-17 20=-10 23=21 25=-22
t backing bare|1=-17 4=11 8=12 9=9 10=33 12=-13 16=-13 17=-13 20=-15 22=-15 23=14 24=-11 26=-11
t equipment bare against|3=9
t equipment bare at|23=10
t equipment bare for|1=-11 5=14 7=45 9=19
t equipment bare from|23=9
t equipment bare of|3=-10 4=18
t equipment bare on|4=17
t equipment bare to|7=-10
t equipment bare up|3=14
t equipment bare with|1=-12 4=11 5=13
t equipment bare |1=-22 2=-15 3=13 5=-21 6=-19 7=19 10=-15 11=-9 12=-19 19=-13 21=-12 22=-24 24=-12
t equipment bare|0=-15 1=-35 2=-15 3=21 4=24 5=9 6=-9 7=40 10=-32 11=-13 12=-31 13=21 16=-11 17=-19 18=-14 19=-12 20=-9 22=-27 23=-12 24=-27 25=-9
t equipment figure for|4=10 7=34
t equipment figure of|11=-10
t equipment figure |1=-10 4=-19 5=-14 7=13 13=30 22=-13
t equipment figure|1=-10 2=-19 4=-12 5=-25 6=-14 7=33 10=-17 11=-23 13=34 17=-10 18=-9 19=-12 20=-9 21=-11 22=-16
t funding bare about|19=-11
t funding bare at|1=11
t funding bare by|4=11
t funding bare for|6=34
t funding bare from|1=-10 6=11
t funding bare in|1=14 19=11 21=-10
t funding bare of|1=19 6=-35 7=13 11=-10 12=26 17=-17 19=11
t funding bare on|2=10 4=12
t funding bare to|12=-15 19=-13
t funding bare with|6=23 21=-13
t funding bare |1=35 2=11 3=-9 4=-11 6=20 9=11 11=-14 12=13 13=-9 19=-38 22=-13 23=-15 24=-10
t funding bare|0=-12 1=27 3=-10 4=10 5=17 6=38 7=19 9=10 11=-30 12=12 13=-11 20=-11 22=-17 23=-17 25=-16
t funding figure at|11=20 12=12
t funding figure for|1=-10 12=12
t funding figure of|2=34 10=-10 11=-20 12=29 19=-17
t funding figure on|2=11
t funding figure to|12=16 19=-10
t funding figure with|17=10 19=9 24=12
t funding figure |0=-13 4=-11 5=-14 6=-10 7=-10 11=-19 12=17 17=-12 23=-16 24=-15 25=-10
t funding figure|0=-13 2=12 3=-11 4=-19 5=-19 6=-20 7=-17 9=-10 10=-11 11=-9 12=36 16=-15 18=-25 20=-12 21=-10 23=-20 24=11 26=-10
t logistics bare at|4=-22 11=-17 22=10
t logistics bare for|4=-18 7=-17 9=11 11=18
t logistics bare of|9=-10 12=-18 18=19 22=-12
t logistics bare on|16=18
t logistics bare up|9=12
t logistics bare |1=-17 3=12 4=22 5=-29 9=16 10=-13 12=10 16=-12 19=-19 21=-19 22=26 23=-15 26=-10
t logistics bare|0=-14 2=-18 3=15 4=26 5=-32 6=-18 7=-29 9=31 10=-28 13=-10 16=24 17=-24 20=-18 21=-20 22=21 23=-27 24=-19 26=-12
t personnel bare about|9=9 19=10
t personnel bare as|7=12
t personnel bare by|2=-9 11=-11 23=-9 25=9
t personnel bare for|2=-21 3=9 5=57 7=14 8=18 9=16 10=-35 11=-13 23=-9 25=-13
t personnel bare in|2=11 5=-11 25=12
t personnel bare of|1=17 2=-18 3=-31 5=14 17=9 19=-11 20=-19 23=-9 24=-17
t personnel bare on|5=11
t personnel bare to|2=-10 5=-17 24=-12
t personnel bare with|5=24 6=11 22=21
t personnel bare |2=-11 4=-18 5=33 6=-29 7=-37 9=-23 10=-12 12=-18 13=-20 16=-29 17=-13 19=-11 21=-28 23=-20 25=-30 26=-20
t personnel bare|0=20 1=-25 4=-26 5=35 6=-21 8=11 9=-18 10=-28 11=10 12=-22 13=-32 16=-9 19=-9 21=-37 22=18 23=-16 24=-15 25=-31 26=-19
t personnel figure at|4=14 11=10
t personnel figure by|23=-9 25=15
t personnel figure for|11=25 23=-12
t personnel figure from|11=15 25=19
t personnel figure into|11=13 25=12
t personnel figure in|11=9
t personnel figure of|1=-13 2=-15 3=15 4=-9 5=9 11=10 12=-13 19=-23 20=-10 26=-14
t personnel figure on|1=9
t personnel figure to|11=27
t personnel figure up|11=10
t personnel figure with|4=-13 19=-10
t personnel figure |0=-15 1=-34 2=-25 3=-19 5=-37 6=-26 7=-9 8=-11 9=-9 10=-51 11=18 12=-9 14=9 17=-22 18=-29 19=-37 20=-18 22=-20 24=-39 25=-20 26=-22
t personnel figure|0=-10 1=-24 2=-24 6=-35 8=-16 9=-16 10=-44 11=49 12=-26 13=-12 14=10 16=-13 18=-39 19=-32 20=-20 22=-30 23=-13 24=-27
t training bare for|6=-12
t training bare |8=22 17=-14 19=-10
t training bare|2=-12 3=-11 5=-9 6=-21 7=-12 8=16 10=-10 11=-17 17=-14 22=-9 23=-11
told agreement mou|0=-11 16=308 17=-32 18=-30 22=15
told agreement other|16=-26 17=11 18=249 19=-23
told agreement treaty|0=18 2=-11 16=-32 17=294 18=-20
told agreement|0=13 2=-9 10=-10 11=-14 16=46 17=35 19=24 20=-12 24=-10 25=-9
told engagement call|5=-28 7=-9 11=-12 18=18 19=-37 20=292 21=-28 22=-17
told engagement conference|1=12 5=-16 20=-20 21=226 23=-10
told engagement meeting|1=-20 2=-30 3=10 5=-31 11=12 18=-18 19=161 20=-12 21=12 23=-20 26=-17
told engagement visit|0=-9 2=-15 4=-10 5=-12 10=13 17=15 18=-14 19=-11 20=-12 21=-10 22=226 23=-11
told engagement|0=-18 2=-13 4=-15 5=-29 6=21 8=-10 12=-9 17=15 19=15 20=34 21=38 22=15 25=-17
told mandate authorised|1=-19 2=-15 14=21 21=-9 23=205 24=-29 25=12 26=-10
told mandate changed|23=-10 25=275
told mandate ended|21=-9 24=-13 25=-16 26=291
told mandate extended|1=-14 2=-16 5=13 10=-17 11=-17 12=12 19=-13 21=-15 23=-36 24=253 25=-16 26=-14
told mandate|0=-10 1=-18 4=-9 5=-19 6=-23 10=-13 11=12 12=12 14=14 19=-30 20=-10 21=-33 22=-11 24=12 25=28 26=25
told obstacle funding|0=12 1=220 2=-15 4=17 5=-19 7=-10 10=-17 11=9 12=13 23=-24
told obstacle legal|0=234 2=-36 3=-14 4=-17 5=-17 7=-9 10=-16 11=-16 12=-9 17=21 18=-9 19=-18 22=-14 24=-15
told obstacle logistical|0=-13 1=-15 3=-12 4=205 11=13 12=-15 13=33 21=-10
told obstacle political|0=-16 1=-12 2=189 4=-23 6=-20 7=-13 11=-17 12=-13 16=-11 18=-12 19=-23 21=-11 22=-10 23=-16 25=-22
told obstacle security|0=-10 2=-22 3=282 11=14
told obstacle|0=31 1=16 2=24 3=15 4=17 5=-21 8=-13 11=-12 12=11 13=24 16=-29 17=12 18=-34 19=-39 20=-22 21=-42 22=-21 23=-48 24=-21 25=-13 26=-9
told request backing|1=-14 2=13 5=22 6=16 7=-26 8=10 9=-15 10=263 11=-20 20=-14 26=-9
told request equipment|1=-10 5=9 6=11 7=277 8=11 10=-21 24=-10
told request funding|6=270 7=-28 9=17 10=-19 19=-23 21=11
told request logistics|5=-10 6=16 8=11 9=288 10=-16
told request personnel|0=-11 1=-20 2=-21 5=241 6=-28 8=18 11=12 19=16 20=14
told request training|7=-13 8=307
told request|0=-17 1=20 5=27 7=16 8=38 9=21 10=11 17=-11 22=-12 24=-16 25=-11 26=-14
told requirement equipment|4=-11 13=294
told requirement funding|11=10 12=209 21=-13
told requirement personnel|0=-13 2=-10 3=-16 6=-11 10=-14 11=183 13=-13 21=13 22=-9 23=16 24=-13 25=18
told requirement|0=-10 1=15 2=-17 3=-16 4=-11 7=-15 10=-21 11=40 12=36 13=14 17=-11 21=-19 22=-12 23=10 24=19 25=13 26=-10
v abstain none|24=-11
v accord none|1=-11 4=9 12=-14 23=-9
v according present|4=14 24=10
v accuse present|2=9
v acknowledge past|10=10
v acknowledge present|3=11
v act present|2=15
v add present|5=15 11=-10 24=13
v adjourn past passive|0=17
v adopt past|12=-14 23=-19 26=10
v advance past|24=16
v advise past|2=15
v agree past passive|13=12 18=14 23=-14 26=12
v agree past|2=-21 6=-10 11=-11 14=10 23=18
v aim past|12=12
v allocate past|12=-15
v allow past|23=10
v allow present passive not|2=14
v allow would|0=9 6=11
v announce none passive|12=14
v announce past passive|17=9
v announce past|2=-12 6=-13 12=-14 20=14 21=-10 22=12
v appeal past passive|5=11
v appeal past|0=-11 1=9 6=19 7=15 10=11
v approve past passive|1=11 23=21
v approve past|0=-9 2=-21 5=-10 11=9 25=14
v approve present|5=-11 23=14
v approve should|12=10
v approve would|23=-12
v argue past|17=10 19=10
v argue present|10=13
v arrest past passive|4=10
v arrive future not|4=19
v arrive future passive|11=20 21=-12 22=18
v arrive future|2=-9 11=9 19=-14
v arrive none not|2=10
v arrive none|4=10 10=19
v arrive past not|4=16 22=12
v arrive past passive not|11=10
v arrive past passive|2=-10 11=-12 19=13
v arrive past|0=-17 1=-14 2=-23 3=-23 4=-19 5=-16 6=-16 7=-12 10=-14 11=-28 19=-15 22=26 23=-11 24=-14
v arrive possible not|2=16 3=12
v arrive possible|11=10
v arrive present not|3=16
v arrive present|2=-22 3=-11 4=10 5=22 6=14 10=11 11=-9 12=12 13=-10 14=9 17=-15 20=-12 21=-14 22=-29 23=14 24=-12 25=-10
v arrive should|11=22 18=10
v arrive would not|6=-9
v ask future|0=-11
v ask none passive|6=14 9=10 17=10
v ask none|10=33
v ask past passive|5=24 19=19 26=9
v ask past|3=-11 4=17 5=41 6=11 7=31 8=29 9=22 10=32 16=-10 17=-10 18=-10 19=-10 20=-10 22=-12 24=-22
v ask present passive|7=14
v ask present|2=-20 5=10 6=28 7=9 10=18 13=21 19=-18 20=-11
v assist present|20=10
v assure future|11=14
v assure past|20=12 22=13
v attack past|3=19
v attend future|19=11
v authorise none passive|11=14
v authorise none|23=-10
v authorise past passive|23=19
v authorise past|2=-16 12=-13 23=16
v authorise present|23=17
v authorise would|23=9 25=-13
v authorize past passive|10=12 11=13
v authorize past|23=21 24=-10
v authorize present|11=13 23=10
v await present|0=19 16=18
v back none passive|11=11 22=10 23=10
v back none|2=10 11=13 21=12 23=-11
v back past not|24=9
v back past passive|0=15 5=10 11=13 18=9 22=16
v back past|2=-27 5=-16 11=-16 12=-20 18=-9 20=-11 24=-10
v back present passive|5=11 16=16
v back present|1=-11 4=-12 5=-26 6=-17 10=44 11=-20 17=10 21=-13 22=-16
v back would not|2=12
v back would|5=9 23=13
v bar past|0=29 3=-9 4=-9
v bar present passive|4=9
v bar present|0=12 2=19
v be future|19=-13
v be past passive|0=-9 1=-9 20=-10 24=10
v be past|2=-19 10=-22 12=-30 18=-10 23=-20 25=-10
v be possible|19=11
v be present not|5=12
v be present|1=14 4=-23 6=-12 12=18 18=-15 19=-10 20=11 21=-17 22=-16 24=-13 25=-10
v be would not|2=12
v be would|2=11
v beat present|24=12
v become would|4=11
v beg past|5=13 6=11 10=12
v begin none passive|23=10
v begin past passive|5=13
v begin present|10=-9 13=10 26=9
v believe present|11=-17
v belong present|7=9
v bind future passive|26=-11
v bind future|24=15
v bind none passive|11=26 21=10 23=10
v bind none|10=10
v bind past passive|23=11 26=-13
v bind past|1=-12 5=-23 6=-11 8=11 12=-22 19=-15 23=23 26=17
v bind present|0=-10 2=13 7=9 11=10 24=-15 26=-11
v bind should passive|1=11
v bind would|25=11
v blame past|1=10
v block past|0=16
v block present passive|3=21
v block present|2=15
v break past|17=9
v brief past|11=13
v bring none|11=13
v bring possible|19=10
v bring present|5=-15 21=12
v budget past|12=15
v build past|4=-9
v buy past|1=-10
v call none|10=14
v call past passive|19=19
v call past|0=-10 1=-10 6=-17 7=-14 10=10 20=-13
v cancel past passive|20=11 22=11
v cancel past|22=19
v carry future passive|9=11
v carry possible not|5=11
v chair past passive|20=10
v chair past|19=16
v chair present|10=14
v challenge past|0=17
v change none|2=30
v change present|2=-10 10=19 12=12 23=-10 25=18
v change would|25=10
v cite none|2=10
v cite past|3=19
v cite present|4=15
v clarify past|2=9
v clear present|7=12
v close future|12=11
v close past passive|1=-12 22=11
v close past|3=-11
v collapse possible|5=10
v collect past passive|12=13
v come future passive|25=15
v come none|10=14
v come past not|4=9
v come past passive|21=17
v come past|1=-13 2=-12 9=15 10=10 11=-14 22=24
v come present|1=-20 5=14 6=11 10=-14 23=9
v come should|6=9
v command present|22=16
v comment present|18=10
v commit none|10=18
v commit past|21=13
v complain past|24=-14
v complete present|26=14
v concede past|1=14
v conclude past|26=15
v condemn past|19=-10
v confine present passive|4=10
v confirm past|4=10
v congratulate present|20=-9
v consider future|19=-10
v consider none passive|24=11
v consider none|16=14
v consider past passive|5=43 10=-10 19=-17
v consider past|5=-16 6=15 10=-10 11=10 19=11 20=-10 21=-16
v consider present passive|7=11
v consider present|2=-16 4=-10 6=-10 10=-15 11=-24 17=-19 18=-11 19=13 22=37
v continue none|21=12
v continue past|10=13
v continue present|23=10
v contribute none|6=15
v contribute past|1=-10
v contribute possible|10=10
v contribute present|5=13
v convene past passive|19=10
v convene past|20=10
v cost would|1=11 12=10
v could possible|2=14
v count past not|11=12
v cover present not|4=15
v cover present|1=14 2=12 9=16 10=11
v create present|23=14
v cripple present|1=15 23=-12
v cut past passive|3=15
v cut past|4=11
v cut present|1=16 11=9
v decide future|23=13 24=11
v decide past passive|11=10 25=16
v decide past|2=-12 11=12 23=17 24=30 25=17 26=29
v decide should|23=-11
v declare past|0=19
v delay past passive|1=14
v delay past|3=10
v delay present|1=11
v deliver past passive|19=10
v demand past|5=-14
v demand present|6=14
v depart future not|4=10
v depart past|10=13
v depend none|12=10 25=12
v depend past|4=13
v depend present|10=14
v deplore past|22=9
v deplore present|4=12
v deploy future passive|10=9
v deploy future|11=11
v deploy none passive|7=9 19=11 26=14
v deploy none|5=22 19=11
v deploy possible|24=14
v deploy present passive|11=25 17=16 19=13
v dig present|2=10 6=10
v disarm present|23=10
v disclose past|20=16
v discuss future passive|21=10
v discuss future|19=-9
v discuss past|21=-9
v discuss present|17=-9 19=21 20=-11
v do none passive|1=10
v do none|6=14
v do past|1=15 2=10
v do present|1=-14 3=10 4=-12 5=-14 10=19 11=-10 23=14
v do should|10=19
v draft past|23=-21
v draft present|17=11
v draw none|2=13
v draw past|19=11
v draw present|2=10 17=11
v drift past|1=14
v due future not|3=9
v due present passive|2=-9 10=-12 11=24
v due present|12=10 17=-9 19=9
v due would|1=14
v earmark none passive|21=24
v encourage present|6=10 10=13
v end future|26=13
v end none|26=20
v end past passive|1=-11 22=11
v end past|5=-11 19=17 20=11 26=17
v end present|23=-19 24=-10 26=15
v endorse past passive|11=10 23=11
v endorse past|23=-10
v enter present|0=11
v equip present|6=14 7=12
v estimate past passive|11=-11
v everything present|1=17
v exclude past|2=14
v exclude present not|2=11
v exclude present|5=11
v exist past not|2=11
v exist present|0=9
v expect none passive|3=15
v expect none|5=12
v expect past|3=16
v expect present passive|22=11
v expect present|4=10
v expire past|16=10
v explain past|3=10 5=11
v explain should|19=12
v extend none|10=11
v extend past passive|24=33
v extend past|10=-10 12=12 23=-12 24=14
v extend present|10=13 23=-13 24=10
v extradite present|5=-10
v fail past|2=14 25=20
v feed present|12=-17
v fight future passive|22=10
v fight none|25=12
v file past|0=12
v finance none passive|11=9
v finance none|5=10 6=11
v find past passive|1=11 12=11
v find past|0=9 12=-14
v find present|6=11 11=-11
v fly future|18=15
v fly past passive|1=11
v fly past|5=12 22=24
v follow none|2=10 3=13 23=9
v follow past|21=16
v follow present|5=26
v forbid present|2=9
v foresee present|11=19 23=13
v freeze past passive|1=-13
v freeze past|1=-12
v freeze present passive|1=9
v gather past|21=16
v get past|24=11
v get present|10=10
v give future not|1=11 5=-10
v give future passive not|4=9
v give future passive|1=-16 2=-14 11=-25 16=-9 21=10 23=-13
v give future|2=-24 5=-11 6=-18 7=11 11=-15 22=-14 23=-11 24=-12
v give none passive|7=10 11=15 26=9
v give none|2=-24 6=25 19=-18 20=-10 24=-16 26=-11
v give past not|1=29 3=11 11=11
v give past passive not|1=14
v give past passive|2=-15 7=-16 10=-11 16=-11 19=-15 23=-13 24=26
v give past|1=-15 2=-23 4=-10 5=-33 6=-46 7=-29 9=-15 10=-12 11=-24 12=-18 13=-16 16=-13 17=-12 21=17 25=12 26=-20
v give possible not|2=23 4=14 5=10
v give possible passive not|0=13
v give possible|4=10 5=-16 19=14 23=-9
v give present not|0=10 4=15 5=-10
v give present passive|5=-14 10=-11 20=12
v give present|1=9 2=-14 4=-11 5=14 6=22 7=9 10=-25 12=-11 16=-14 17=-23 18=-21 19=-16 20=-10 22=-27
v give should|3=9
v give would|19=-12 24=11
v go future passive|11=-10
v go future|11=13
v go none|1=12
v go past not|22=12
v go past passive|23=9
v go past|10=-10 17=20 22=-12
v go possible not|2=14 12=9
v go present|2=-10 4=9 5=-15 10=12 11=-9 17=11 23=15 24=-12
v go should|1=10
v grant past|18=19 25=10
v grow present|11=15
v guarantee present|10=11
v haggle present|22=9
v halt past|0=10 2=-9
v have future not|2=20
v have future passive|5=10 11=25
v have future|11=10 23=11 25=9
v have none not|1=15
v have none|11=-9 23=-9
v have past passive|19=11
v have past|1=17 2=-22 8=10 11=-14 22=-9
v have possible|11=23
v have present not|3=12 10=12
v have present|0=11 4=10 5=-13 7=14 9=15 13=16 17=-9 18=-12 21=-16 22=-20 24=-14 25=-13
v have should|11=21
v head past passive|0=20
v hear future|19=12
v hear none not|2=12
v hear present passive|10=11
v help present|6=12 10=14 11=-9 19=-10 20=10 21=-13
v herald present|19=11 21=9
v hesitate none|24=-13
v hesitate past|3=-9 5=-18 21=-13 23=13
v hesitate present|1=33 7=10 9=13
v hire past|4=12
v hit none passive|3=11
v hold future passive|21=13
v hold future|20=16
v hold none|2=11 3=19 5=14
v hold past passive|2=29 3=-13 4=12 21=15
v hold past|1=-19 3=13 5=-13 10=-18 11=-25 22=-10 23=-13 24=-10
v hold present passive|2=-15
v hold present|4=-21 6=-10 19=-16 23=10
v honor past|10=14
v hope present|5=17 7=9
v host future passive|21=14
v host future|21=14
v host past|19=15 21=13
v hunt present|5=10 7=11
v increase past|5=17
v inform present|5=10
v initial past|16=17
v initial present passive|17=15
v insist present|10=10
v inspect present|22=9
v intend present not|2=13
v interest present|10=9
v invite past|19=10
v invite present|10=10
v join none|4=16
v join past|20=-14
v join present|8=11 22=-11
v join should|10=12
v justifié past|2=13
v keep future passive|11=11
v keep none|19=10 21=12
v keep past passive|5=23
v keep past|2=-22 10=9 11=-11
v keep possible not|2=12
v keep possible|2=12 4=11
v keep present passive|17=11
v keep present|0=-18 2=-19 5=16 6=12 23=-14 24=18 26=10
v keep should|0=17
v keep would|2=-12 10=-13 22=9
v kill past passive|5=-9
v know present passive|2=15
v know present|23=20
v lack past|4=16
v lack present|4=24 11=10 12=17
v lament past|1=20
v lament present|26=14
v land past passive|3=15
v last past|9=12 19=10
v last present|18=11
v launch past passive|23=14
v launch past|5=10 23=14
v lay past|19=11
v lead none passive|11=9 22=11
v lead none|25=13
v lead past passive|5=15 20=9
v lead past|10=12
v lead present passive|5=12
v learn present|12=18
v leave future passive|25=14
v leave future|2=-11 11=-14 18=14
v leave none|1=-11 23=-10
v leave past passive|2=-10 4=25 19=-13 21=10
v leave past|0=-9 3=-10 4=-22 7=-11 10=-20 11=-16 17=-11 18=-10 19=-18 21=12 23=-13
v leave present passive|22=10
v leave present|1=13 2=-24 3=-13 5=-30 6=-11 7=-11 11=-30 19=-24 22=-12 23=-11 24=-13
v leave would passive not|9=12
v lend present|7=-10
v let past|2=15
v let present|5=-12 6=14 10=-16 24=10 26=25
v let would|16=9 22=10
v light future not|1=-11
v light future|2=-14 11=-18 21=12
v light none|2=-9 5=-9 6=11
v light past passive|0=-11 1=11 2=-13 5=-20 6=-13 11=-10 19=13 24=12
v light past|1=-10 3=-12 5=-16 9=-16 10=-23 11=-14 12=-29 16=-10 18=-14 20=-12 26=11
v light possible|19=10
v light present not|5=14
v light present|3=11 6=11 8=-9 10=13 12=18 17=-11 18=-10 19=-27 20=-19 22=17 23=-10 24=-11
v light should|10=19 11=11 25=11
v light would not|2=14
v light would|19=-13
v like would|5=36 7=26
v lobby past|6=14
v lodge past passive|4=10
v look future|21=10
v look present|5=13 6=12 22=13
v lose future|1=9
v lose present|1=10
v make past passive|6=-14
v make past|2=20 10=10
v make present|5=15 10=-15 25=11
v make would|2=10
v mandate past|23=11
v match present|6=11
v mean past passive|11=-12 21=19
v mean past|11=10
v mean present passive|11=12
v mean present|10=13
v meet future passive|19=13
v meet future|19=22 21=10 22=13
v meet none passive|20=20
v meet none|18=9 19=-12 21=18
v meet past passive|19=20
v meet past|3=-10 4=-13 5=-13 11=-11 12=-15 18=-18 19=16 20=32 22=13 23=-19 26=-10
v meet present|1=-16 2=18 5=-11 6=14 11=18 21=-14 22=-14 23=-14
v meet would|17=9
v miss none|1=-12 4=12
v miss past|17=10
v move present|5=-12
v must should|16=10
v need past passive|4=11 6=15
v need past|4=22 7=9
v need present passive|11=12 21=10
v need present|1=10 11=9 12=29 13=19
v need would|4=-12 11=14 13=20
v negotiate present|17=9
v none future not|1=9 2=21
v none future passive|11=15 19=-13
v none future|1=-12 2=-9 3=19 11=-13 19=13 25=10
v none none passive|17=12
v none none|2=-17 3=17 4=11 6=-11 17=-15 18=-11 19=-28 22=-20 25=24
v none past not|4=13 21=-11
v none past passive not|12=21 22=-10
v none past passive|1=-18 6=-12 10=-17 11=-16 16=-11 18=-15 19=-25 20=-11 21=-16 23=-18 24=-12
v none past|0=15 1=10 3=-14 5=-23 6=-31 8=-12 9=-9 10=-21 11=-14 13=-14 17=-15 18=-24 19=-42 20=-24 21=-20 23=10 24=13 25=-19 26=-9
v none possible not|3=9 11=12
v none possible|4=16 5=15 6=11 19=-9
v none present passive|5=-9 11=11 19=-15
v none present|0=12 1=47 2=16 5=-29 6=10 7=-19 16=9 18=-14 20=-21 21=-21 22=-17 23=-19
v none should|5=-18
v none would|0=19 2=-13
v number present|11=10
v object present|2=14 10=-10
v offer past passive|11=10
v offer past|10=-22 11=-23 19=-14
v open present|18=11
v oppose past passive|2=14
v oppose past|2=16 10=-10 11=-13 19=-12 25=-17
v oppose present|2=30
v order past|0=-13 23=24
v overcome would|0=11
v owe present|1=31
v participate none|21=10
v partner present|5=10
v pass present|12=9
v pay future not|1=12
v pay future passive|1=-10
v pay none|6=16
v pay past not|1=29
v pay past passive not|1=15
v pay past passive|1=-24 22=13
v pay past|6=-15 12=-15
v pay present|0=-10 1=-22 2=-15 6=32 7=-13 11=9 12=-16
v pay would|4=9 7=10
v plan none passive|11=10 26=14
v plan past passive|11=14
v plan present passive|11=14
v plan present|13=11
v play present|6=12 10=12
v plead past|5=27 6=17 7=12
v plead present|1=9 12=11
v pledge none passive|10=10
v pledge past not|19=10
v pledge past passive|11=-17
v pledge past|4=-9 10=-15 19=-13 21=12
v police present|10=10
v post present|2=9
v prefer present|11=13
v prepare present passive|20=11
v prepare present|23=13 24=10
v press past passive|26=15
v press past|5=16
v produce past|6=10
v prohibit past|0=14
v prolong past|12=13
v prolong present|24=13
v promise future not|2=11
v promise future|11=18 12=12 19=-12 22=9 23=15
v promise none passive|3=11 11=9
v promise past not|0=10 2=-16 4=-10 5=-10 24=-14
v promise past passive|4=16 10=-19 12=-13 17=15 21=18 22=-13 23=-10 25=10
v promise past|1=-10 2=-13 3=11 4=16 6=-27 7=-14 9=-9 10=-23 12=-22 13=-15 20=10 21=17 25=10 26=24
v promise possible|21=10
v promise present not|2=21
v promise present passive|10=-20 20=14 23=-10
v promise present|0=-11 1=-12 3=-11 5=15 6=10 9=-11 10=30 11=-13 12=-14 19=-19 21=-10 22=-17 24=-30 26=-11
v promise would passive|10=10
v promise would|24=11 25=14
v propose past|11=20 23=15
v protect present|17=12 23=10
v provide none|7=11
v provide past passive|1=10
v provide present|7=10 9=11 21=-10
v pull past|2=-9
v put none passive|17=12
v put past passive|4=15
v put present|6=18 9=13 11=20 12=13 17=12 24=-11
v put would|23=10
v question present|23=9
v raise past passive|19=9
v raise past|11=11 21=17 25=12
v raise present|11=-9
v rally present|6=10 10=15
v reach past|11=-9 22=10
v reach present|5=13
v receive past|1=-10 6=-14
v recommend past|11=10
v reduce past|1=10
v reduce present|1=9
v refuse future|2=15
v refuse past passive|2=12
v refuse past|0=-12 4=-11 5=-21 7=10 8=13 10=14 19=-15
v refuse present not|2=16
v refuse present passive|2=20
v refuse present|0=-9 2=29 10=-11 11=-11
v refuse would|2=23 23=13
v reinforce none|5=13 6=11
v reinforce present|5=20 10=-15
v reject past|0=-10
v release past|12=-10
v remain future|1=9 4=11
v remain past|21=13
v remain present|1=21 2=-13 11=10 23=10
v remove past|2=11
v remove present|2=10
v renew past not|0=14
v renew past passive|17=11 24=23
v renew past|7=15
v renew present passive|6=20
v renew present|24=-13
v renew would|24=12
v reopen possible not|11=12
v replace present|23=13 25=24
v reply past|5=11
v report past passive|4=9
v report past|19=11 21=14
v report present|24=-12
v request none passive|6=9
v request past|8=22 10=14
v request present|5=20
v resign past|2=17
v respond present|6=14
v resume none|23=10
v resume present|5=10
v retort past|10=15
v reveal past|6=-13
v review present|19=12
v ring past|20=13
v rise none|21=13
v rule present|3=12
v run present|1=-11
v say future|19=14
v say none|0=-9 1=-15 2=14 6=-11 10=-15 12=-12 19=-10 21=-11
v say past not|2=-15
v say past passive|2=10 4=-15 5=-21 19=-10 20=10 22=-17
v say past|0=-22 2=-18 4=11 6=-24 12=-15 18=-9 24=-25 25=-22
v say possible not|5=9
v say present passive|2=22 10=11
v say present|2=12 5=-17 7=-11 9=-9 12=13 17=-15 19=-10 22=-10 23=12 24=-17 25=-11
v say should|19=11
v schedule past passive|22=9
v secure present|6=13
v see future|19=14
v see none|10=11
v see present|5=12 17=10 19=16 22=18
v seek past passive|12=17
v seek past|5=18
v seize past|23=12
v send future passive|5=9 11=-16
v send none|2=-14
v send past|3=9 5=-9
v send possible not|2=10 4=16
v send possible passive|23=10
v send possible|23=-10
v send present not|5=-15
v send present|0=12 1=15 5=11 7=23 10=-26 11=-13 19=-12 26=19
v send would|5=-16
v serve future not|2=24
v serve future passive|10=10 11=23 12=11 18=12 21=19 22=9
v serve future|19=-9 20=18 21=-17 22=-9 23=10
v serve none not|1=15
v serve none|5=11 10=27 12=-9 19=-9 23=-11
v serve past not|11=19
v serve past passive|11=21 20=10 21=12
v serve past|0=-9 1=-17 2=-10 3=-16 7=-11 8=13 10=-19 11=-30 19=-20 21=19 22=-11 23=-19
v serve possible|11=28 21=9
v serve present not|2=11 10=10
v serve present passive|11=14
v serve present|0=10 1=13 3=-22 6=-25 7=-9 8=-9 10=-22 12=-15 13=17 17=-11 18=-14 21=-24 22=-20 23=-20 24=-9 25=-20
v serve should|2=-10 11=17
v serve would not|2=15 24=9 25=10
v serve would|11=11
v set past passive|8=9 20=9
v set past|4=9
v set present|12=-19 14=11 23=20
v settle present passive|1=10 2=11
v share future passive|11=15
v share past|10=16
v share present|6=16 7=11
v should should|5=-11
v sign none|17=11
v sign past passive not|17=-10
v sign past passive|0=14 17=18 18=30
v sign past|0=-9 10=-9 16=36 17=-10 18=20 19=-9 21=-14 22=-11 25=-13
v sign present passive|17=19
v sign present|17=17 19=-10
v sit past|19=22
v sit present|2=20
v slow past|4=17
v speak none|18=10 21=13
v speak past|1=-16 10=-11 20=19 22=-20
v speak present|2=14 11=15
v spend past passive|1=14
v spend past|22=17
v start past|19=9
v start possible|4=10
v stay present|5=19 10=-15 11=-15 24=-12
v stay should|0=18
v stay would|22=13
v step present|10=14
v stop none passive|6=12
v stop present|1=-10 10=12
v strand past|4=11
v study present|5=15 22=10
v submit future|19=10
v submit past|11=10 23=-12 25=12
v sue past|0=21
v support present|7=10 8=12
v suppose past passive|11=16
v suppose present passive|11=12
v suspend past passive|2=11
v table past|11=11
v take future|21=10
v take none|5=-11 22=-10
v take past passive|20=9
v take past|2=-10 11=-18 24=-10
v take present|4=-17 6=11 10=18 19=-22 21=-12 23=-9 24=10
v take would|24=11
v telephone past|19=-10 20=28
v tell past passive|11=15
v tell past|2=13 3=-9 5=-10 10=-30 17=-10 19=-12 20=-9 21=-10 22=12 23=-10
v tell present|20=15
v terminate past|26=9
v terminate present|23=-10
v thank none|20=13
v thank past|2=-10 5=-10 19=-16 21=-12
v thank present|20=17
v think past|9=12
v think present|11=-10
v threaten past|1=-16
v threaten present|1=30
v throw present|10=12
v train none passive|4=13
v train present|14=15
v train would|5=9
v transfer past passive|6=12
v transform none|2=15 23=-9 25=14
v transform present|12=12 23=-10 25=12
v travel future passive|22=11
v travel past|22=12
v treat would passive|2=14
v try past|5=10 10=12 21=-9
v try present|10=11
v turn none|2=17 25=-14
v turn past|6=-10 10=24 23=10
v turn present|25=9
v urge none|10=20
v urge past|1=-9 2=9 5=25 6=23
v use past passive|7=10
v use past|10=9 21=11
v vacate past passive|22=10
v veto future not|2=-9
v visit none|5=11
v visit present|5=-10 22=-9
v voice past|2=12 10=12
v vote future passive|26=-15
v vote past passive|25=9
v vote past|11=-12 24=-13
v wait past|10=10
v wait present|4=12
v wait would|6=10
v want future passive|11=11
v want past not|4=-9
v want past passive|13=15
v want past|4=15
v want present|4=20 6=-17 8=21 10=15 11=-17 13=-9 16=12 17=10 19=-13
v want would|2=19 5=27 7=22 19=10
v warn past|1=16 4=12 6=12
v warn present|1=21
v watch past|20=-11
v water past|3=12
v weep past|22=-11
v weigh present|5=-17 22=14
v welcome none passive|21=10
v widen present|24=-9
v will future|7=13 12=9
v win past|24=-13
v win present|11=10
v wish past|6=10
v wish present|23=9
v withhold past|2=22
v work past|4=12 11=17
v work present|22=-10
v write none|5=14
v write past passive|0=9
w 's|0=11 2=12 4=-15 6=17 10=13 11=-31 13=-13 14=10 16=-17 17=-12 19=10 20=18 22=39 24=-9
w /|19=11
w 2699|23=16
w 2719|6=18
w 2790|23=-12
w 2793|23=13
w AU|1=19 5=10 6=15 9=11 11=18 12=11 16=12 19=-11 23=16 26=13
w CARICOM|6=13 10=-11 19=10 23=-16
w DATE|0=11 4=9 5=18 7=13 9=19 12=-12 16=12 17=20 18=15 19=26 20=35 21=41 22=32 23=38 24=28 25=21 26=31
w ECOWAS|0=-11 2=9 19=13 21=-10 23=45
w EU|8=15 13=12 14=24 22=-11 23=12 25=25
w FIGURE|0=-10 1=-13 3=-11 4=13 5=-21 8=-25 9=-24 10=-38 11=47 12=-15 13=30 14=18 16=-14 17=-9 18=-26 21=9
w G20|19=-17
w G7|10=12
w HOST|0=-16 2=24 4=-16 5=19 6=-20 7=-13 8=15 12=-30 13=-14 14=12 17=14 19=20 21=17 22=38 23=-24 25=12 26=21
w LEADER|6=31 9=17 10=25 19=44 20=34 21=20 22=41 24=-16 25=-16
w MISSION|2=-14 3=-14 5=10 11=-13 19=-15 23=18
w MONEY|0=-12 1=9 4=-10 5=-18 7=-13 10=-13 12=28 16=-9 18=-14 20=-10 23=-11
w NATO|5=19 8=13 13=9 22=13
w OAS|10=10
w SADC|1=13 9=11 10=-12 24=15 26=32
w STATE|1=-16 2=26 4=-16 8=-23 10=18 11=-55 12=-41 13=-13 16=27 19=15 22=14 23=-16 24=-19 25=-15 26=-27
w UNSC|2=11 9=12 10=20 11=9 19=-9 23=49 24=31 25=20 26=16
w UN|0=-14 2=29 3=-15 4=-10 7=-9 9=24 10=24 12=17 13=-10 16=14 17=-14 18=18 21=22 22=-10 23=-17 25=16
w ^admiral|7=11 13=16
w ^afp|2=9
w ^africa|5=13 26=12
w ^ali|2=9
w ^aoun|22=20
w ^arish|18=11
w ^armed|5=11
w ^assembly|11=11 19=22
w ^bintou|18=11
w ^blue|3=16
w ^brigadier|1=12
w ^bundestag|3=9
w ^cabo|5=10
w ^caraïbe|5=10
w ^carreiras|5=11 7=12 19=12
w ^chiefs|19=18
w ^christine|2=12
w ^christofides|7=10
w ^christophe|18=10
w ^commanders|19=12
w ^command|5=10
w ^conference|4=12
w ^costs|12=-9
w ^council|1=16 11=9 19=-10 23=-19 24=15
w ^countries|9=10
w ^court|0=32
w ^defence|11=-12 23=-11
w ^delays|4=11
w ^delgado|5=14
w ^de|10=14 19=-9 21=24
w ^défense|2=10 3=10
w ^ekuru|0=9
w ^el|18=11
w ^european|10=16 24=17
w ^europe|6=9
w ^eutm|12=10 25=11
w ^executive|5=13
w ^f-16|5=14
w ^finul|26=16
w ^foreign|18=16 22=-10
w ^françois|6=10
w ^fund|2=9
w ^further|11=12
w ^gangs|3=9
w ^gaza|5=-12
w ^general|4=11 19=14 22=14
w ^goma|2=10 22=10
w ^group|10=10
w ^gryparis|7=18 13=12
w ^guard|5=11
w ^gulf|6=17 7=-12 19=13
w ^hamas|3=10
w ^hargeisa|2=11
w ^harris|20=-10 22=12
w ^helena|7=10 19=13
w ^helicopters|7=13
w ^henry|5=12 22=13
w ^high|0=23
w ^house|2=16
w ^houthi|10=12 23=11
w ^ibrahim|2=11
w ^intérieur|8=13
w ^jack|7=11
w ^janeiro|10=9 19=-13 21=32
w ^jim|2=14
w ^joint|5=12
w ^joseph|22=15
w ^judith|1=13
w ^keita|18=13
w ^kenyatta|9=10
w ^korir|2=11
w ^lagos|7=10
w ^lambrecht|2=13
w ^landau|10=11
w ^la|19=10
w ^lusa|26=11
w ^lutundula|18=13
w ^m23|2=14
w ^magosi|22=11
w ^mahamat|5=10
w ^maphwanya|4=15
w ^member|6=19
w ^michel|22=13
w ^minister|2=-15 10=19 19=19 20=10 22=10
w ^ministry|10=12
w ^mission|23=-11
w ^mr|0=11
w ^musa|22=13
w ^muslim|10=9
w ^nangade|17=14
w ^naples|5=20
w ^nasir|2=11
w ^new|0=-11 1=14 6=12 18=11 19=13 21=32
w ^northwood|19=12
w ^north|3=13
w ^operation|24=13
w ^opposition|2=-9
w ^pemba|22=13 26=12
w ^political|2=12
w ^prime|17=10 19=14 20=11
w ^rear|13=12
w ^red|24=15
w ^representatives|1=9
w ^rio|19=-15 21=21
w ^risch|2=25
w ^rudzani|4=12
w ^sandf|4=10
w ^santiago|5=9
w ^sea|13=11 24=11
w ^secretary|5=14 19=18 20=10 22=10
w ^senate|2=34
w ^senior|21=11
w ^simon|20=-10 22=15
w ^st.|19=9
w ^states|5=14
w ^state|10=12 17=12 19=12 25=11
w ^total|11=-9
w ^tribune|4=10
w ^un-backed|0=-11 1=-15
w ^vasileios|13=14
w ^vice|4=10
w ^west|19=10
w ^wharf|4=14
w ^winter|4=11
w ^wire|5=22
w ^york|0=-11 17=-12 18=13 19=18 21=32 22=10
w ^élysée|21=24
w about|1=12 5=-21 6=-12 7=-10 10=18 11=-19 18=13 19=-14 22=-21
w above|1=11
w abroad|0=13
w absence|4=11
w abstain|23=19
w abstention|23=15
w accommodate|4=12
w according|1=9 4=14
w accord|11=-10 19=-13
w account|10=11
w accusation|20=10
w acting|22=12
w activation|23=26
w activity|3=10
w additional|23=-10
w address|23=-10
w add|19=-9
w adjourn|0=9
w administration|2=19
w adopt|12=-12 23=-18
w adviser|1=10 19=10
w affair|2=16 3=11
w affect|1=12
w afford|6=11
w african|5=9 19=11 22=-10
w afternoon|19=10
w after|1=-16 2=15 4=-10 5=31 11=-19 18=9 23=23 26=33
w against|3=11 19=-10
w again|3=-10
w agency|21=-10
w agreement|0=25 16=-13 17=58 18=16
w agree|10=-15 18=15 23=18
w aide|2=10
w aid|2=-11 8=11 11=-12 24=-9
w aircraft|3=13 7=16 13=16
w airfield|9=15
w airport|3=14
w airstrip|4=10
w air|0=11 9=39 18=10
w alliance|22=13
w allowance|22=10
w allow|0=12 2=13 22=-12 24=-11
w ally|10=10 20=12
w alone|5=9
w already|1=18 2=10 5=-13 11=-13
w also|1=-11 2=-18 4=-9 6=15 10=-16 12=-14 20=-11 22=-10 26=-11
w although|1=-11
w ambassador|2=-13 5=-26 18=11
w ammunition|4=-13
w among|2=-9 10=-10
w and|5=24 6=20 7=20 9=11 10=14 11=23 13=21 16=20 18=31 19=14 25=14 26=10
w announce|2=-11
w annual|11=-9 12=13
w anywhere|22=10
w appeal|7=17 10=17
w approval|1=12 2=15
w approve|1=14 5=-15 11=17 23=16
w après-midi|20=11
w arab|10=11 21=9
w area|23=10
w argue|2=11
w armored|5=-16 7=17 22=15
w army|1=-10 4=-15 5=-14 7=-14 10=-12 12=-11 18=-12 21=-16
w around|5=16
w arrears|1=18
w arrival|3=23 5=10
w arrive|4=13 11=12 19=-11
w ask|2=-17 5=13 7=20 9=24 10=18 13=18 20=-11
w assembly|5=10
w assessed|2=10
w assessment|22=11
w assistance|5=13 10=-10 25=15
w assist|20=9
w assure|20=14 22=10
w as|0=12 4=-17 7=13 11=11 17=-10 19=-17 20=10 22=-19 24=-16
w attack|5=-10 19=-10
w attempt|25=14
w attribué|12=9
w at|1=-15 3=-17 9=-14 16=-22 19=33 20=13 21=21 25=-14
w authorise|11=15 23=11
w authorized|11=10
w authorize|11=33 23=27 24=-14 26=-10
w automne|1=15
w await|0=23 16=12
w a|5=16
w backing|9=9
w backstop|10=23
w back|4=13 10=11 23=12 25=11
w bank|1=-13
w bar|0=14
w base|1=11 4=27 5=-13 11=-18 22=15
w battalion|10=-11 19=-11
w because|0=14 1=40 2=40 4=35 9=13 19=-11 22=11 25=12
w before|0=-11 22=-16 24=-10 26=-9
w begin|10=-15
w beg|5=9
w behalf|9=12
w behind|10=10
w being|2=13 6=16 9=9 17=15
w believe|11=-9 17=10
w below|11=13
w besides|25=9
w beside|21=19
w between|16=17 18=13
w beyond|1=9 4=14
w be|1=18 2=14 3=-13 4=12 5=-14 6=-14 7=-16 8=-16 10=-9 11=18 12=18 18=11 23=-19 25=-14
w bid|6=19
w big|23=-12
w bilateral|16=-9
w blame|4=12
w blessing|1=10
w block|2=12
w bloc|23=9
w boot|4=13
w border|9=13
w breakfast|21=13
w brief|5=-11 19=16
w brigade|2=15 8=12 11=9 19=14
w brigadier|22=11
w bring|0=-10 5=-16
w budget|1=12 11=-11 12=21 21=-11
w bulk|6=10
w but|2=18 3=25 4=15 6=-11 9=13 11=14 12=-9 13=-9 16=13 19=-20 20=-14
w buy|1=-10
w by|1=11 3=17 4=10 5=29 6=-23 8=9 11=23 17=-15 18=24 20=29 23=14
w cabinet|2=-12 19=-16
w call|20=19
w camp|4=-10 5=-12
w cancel|3=10 21=10 22=34
w can|2=41 3=23 4=18 5=10 6=13 10=-13 19=-10
w capacity|4=11
w capital|2=-16 10=14 18=-9 19=-12 22=12
w captain|5=-10
w carabiniere|5=9
w careful|11=15
w caribbean|1=11
w carry|5=10
w case|0=16
w cash|1=15
w ceasefire|21=11
w cease|3=11
w ceiling|11=53 23=-10 24=14 25=14
w central|5=11
w chairman|2=13
w chair|5=15 19=-12
w challenge|0=20
w change|10=11
w chiefly|2=15 4=10
w chief|10=15 18=11 19=26 20=19 21=10 22=20
w choose|11=12
w cite|3=12 4=11
w city|4=-11 5=10
w civilian|1=-9 11=14
w clearance|2=11
w clearing|5=15
w climate|21=-11
w closed|3=9 19=14
w close|3=-20
w closure|3=15
w co-hosted|21=10
w coalition|19=16 21=14
w cold|2=10
w colleague|10=11 19=19 20=11
w come|2=-22 5=13 18=12 19=11
w commander|5=9 7=28 10=-10 21=-10 22=13
w command|2=-9 10=14 13=9 22=15
w commissioner|22=10
w commission|12=10
w commitment|2=-13 20=15
w committee|2=16
w commit|10=12
w community|6=-12
w company|11=-9
w complaint|0=11
w complain|24=-11
w comprise|11=15 12=-9
w concerné|20=10
w conclude|17=24
w condition|1=14 3=10 22=10
w conference|19=-26 21=51
w confer|20=13
w confirm|4=10 19=-11
w congratulate|20=-13
w congressional|2=11
w consider|21=12
w constitutional|0=-13 23=16
w constitution|0=12
w container|26=14
w contempt|0=14
w contingent|1=-11 2=10 11=-19 19=-9
w continue|16=10
w contract|3=-10
w contre-amiral|13=10
w contribute|10=23
w contribution|1=-14 11=18 12=-14 21=11 23=14
w contributor|5=-13 11=11 16=13 20=9 23=18
w convene|19=16 21=13
w conversation|20=20
w convoy|4=13
w coordinate|21=15
w coordonner|22=17
w cost|6=16 7=15 10=-10
w could|2=19 6=-10 11=29 19=26
w council|2=17 6=13 19=-12 23=-18 24=-17
w counterpart|6=10 19=13
w country|1=-18 2=-24 4=-18 6=-13 10=10 11=11 16=-10 19=14 21=9 24=-21 25=-9
w course|8=17
w court|0=36 17=23 19=9
w cover|1=13 2=9 9=15 10=12
w create|23=14
w credit|21=13
w crew|5=14
w crime|19=-10
w cripple|1=19 23=-12
w crisis|1=16 20=-11
w currently|11=-12
w current|1=18 23=-12
w cut|1=13 3=13
w date|11=-13
w day|5=9 11=-17 16=11 19=42 22=13 23=26 25=9
w deal|16=-12 18=-10
w debate|2=-16 5=-11 24=9
w decide|2=-11 10=-10 19=-11 23=14 24=30 25=19 26=20
w decision|2=14 19=-13 24=13 26=12
w declaration|18=22
w declare|0=17
w defense|1=-12 7=11 10=-16 17=11 18=-9 22=20
w delay|0=-11 1=12 3=23 5=22 10=12
w delegate|6=9 21=11
w delegation|6=12 19=24 21=12 22=13
w deliberate|0=10
w delivery|4=14
w demand|2=-13 6=11 10=-11
w demining|19=16
w department|4=9
w departure|5=15
w depart|2=15
w depend|4=10 10=12 11=-9
w deplore|22=11
w deployment|0=47 1=10 3=31 4=11 5=9 10=-23 11=-43 12=-10
w deploy|5=11 11=19 17=10 19=16
w desert|5=12
w despite|0=9
w detention|2=12
w determine|24=9
w development|10=-10
w devote|22=9
w diesel|4=17
w dig|6=10
w dinner|19=13
w diplomat|2=18 9=11
w director|3=10 19=-11
w disclose|20=12
w discuss|19=15
w disengagement|18=11
w disparu|2=10
w dispatch|0=-10 5=10
w district|11=11
w dollar|12=9
w donor|1=14 6=34 21=23
w doubt|2=10
w down|10=-11
w do|1=-9 4=-18 5=-21 10=26 12=-10 18=-11 19=-11 21=-12 22=-15
w draft|16=-11 18=10 21=10 23=13 24=17 25=22
w draw|17=10
w drift|1=10
w drone|2=10 3=-9 4=12
w due|1=18 2=-13 19=19
w during|19=9 20=16
w earlier|22=13
w early|20=9
w earmark|21=15
w eastern|2=13
w east|10=-11
w effect|18=10
w election|2=-11
w embassy|2=11
w empty|1=18
w encourage|6=30
w end|1=-11 12=-14 14=10 25=10
w engineer|4=11
w envisage|11=22
w envoy|5=12 6=12 10=12 23=-12 25=9
w en|5=24 20=14
w equipment|4=16 5=28 7=24
w escort|13=14
w european|20=14
w evacuate|18=11
w evacuation|4=13 16=9
w evaluate|12=18
w eventual|11=9
w event|21=17
w even|1=10 10=16 11=21 22=10
w everything|1=14 4=10
w exceed|0=-9
w exchange|18=14
w exclude|2=24
w executive|19=-10
w exist|2=9
w expand|11=15 25=9
w expect|3=11 5=-13
w expert|24=-14
w explain|5=11
w express|6=10
w extend|5=-10 10=12 19=-10 23=-18 24=23 25=-10
w extension|24=11
w extraordinary|21=9
w face|0=-14
w facility|4=11
w fact-finding|5=14 22=14
w fail|2=10 25=12
w fall|11=-16
w familiar|3=10
w far|1=14 5=22 11=-15 12=-11 23=19
w fault|4=9
w favor|2=-11
w federal|2=10
w feed|12=-11
w few|22=18
w field|9=9
w fifth|1=17
w fighting|3=16 5=-9
w fight|10=-10
w figure|11=22 24=-10
w fill|21=17
w finalize|17=14 18=10
w finance|11=19
w financial|6=14
w find|0=15 11=-15
w finish|4=11
w first|1=-18 6=-15 10=-19 12=9 24=-11
w five-year|17=12
w flag|11=11
w flight|3=-15 4=30
w flow|4=9
w fly|1=12 11=-9 18=10 22=9
w follow|17=-9
w footing|6=10
w forbid|2=10
w force|0=-28 2=-11 3=-15 4=-30 8=-9 9=17 10=18 11=33 13=-9 16=-11 17=15 21=28 23=29 26=-15
w foreign|0=-9 1=-15 2=11 5=13 17=-9 19=16 23=16
w formally|26=13
w form|6=14
w fortnight|1=10
w forward|5=15 6=11 7=14
w for|1=10 4=26 5=15 6=16 7=22 8=11 9=23 12=10 16=-24 19=13 24=16 26=-30
w frai|12=15
w freeze|1=-13 2=-16
w free|20=10
w freight|7=10
w friendly|5=20
w frigate|2=-12 13=19
w from|0=-11 10=-18 11=13 13=-11 18=-13 19=18 20=-15 22=-28 24=-14 25=20
w fuel|7=-14 9=14 18=12
w full|1=9 4=16 11=-17
w funding|1=17 2=17
w fund|0=11 1=14 2=-9 6=15 19=-14 21=-11
w further|1=-14
w future|2=12
w gang|2=-15 3=-23 12=-9 19=-9
w gap|1=35
w gather|21=16
w general staff|19=10
w general|10=17 23=-13
w generation|21=16
w get|5=-10
w gift|1=11 6=11
w give|5=-35 19=9 23=15 24=24
w glance|11=9
w government|0=9 1=-25 2=16 5=15 6=-17 9=-9 10=-34 11=-14 12=-22 18=-14 19=-18 21=-16 22=-14 24=-16
w go|1=17 5=-23 6=-17 7=-9 11=-17 12=9 17=18 19=-10
w grant|25=10
w great|10=10
w green|23=18
w ground|4=10
w group|2=-14 10=-10 24=-11
w grow|11=11
w guarantee|19=10
w guard|5=-14 8=10 11=-11
w guest|10=12
w gunfire|24=-10
w gun|1=-13 4=10
w génération|21=14
w half|11=30
w hall|6=13
w hang|0=14
w hard|2=10
w hasten|5=15
w have|0=12 1=13 4=24 11=-12 17=-21 18=13 22=-13 24=-12
w headquarters|7=13 19=10 22=18
w head|0=9 5=9 10=-15 19=-19
w hearing|0=17
w hear|19=12
w helicopter|4=15 7=36 13=25
w helmet|3=10 6=12
w help|2=-12 6=19 10=27 11=-16 20=9 23=11
w herald|19=10
w her|19=9
w he|0=-16 1=11 2=-15 3=-11 5=24 6=10 7=21 9=14 11=11 13=23 16=-12 18=-14 19=17 20=-10 21=-9 22=18 24=-10
w high-level|21=11
w him|6=13 19=-17 20=25
w his|4=-12 6=-10 10=-10 19=22 20=14 21=-12 22=13
w hold|1=-14 2=12 6=15 17=-9 20=17 21=16 22=-9 24=-9
w home|0=-10 1=11 3=-9 5=-18 10=-12 11=-19 12=-13 19=-15 22=-12
w hope|5=29
w hospital|16=10
w host|21=25
w hotel|19=13
w hour|4=9
w however|3=14
w how|2=-9 10=-9 12=10
w human|10=11
w hurdle|1=13
w hurried|5=12 22=9
w hurry|5=11 10=10
w idea|2=13
w if|1=-25 2=-15 5=-13 22=10
w impartial|5=14
w implore|5=14
w impose|2=16
w in total|11=12
w in.|2=11 12=12
w include|11=9 23=9
w including|10=10
w incoming|22=13
w increase|5=19
w indemnité|1=11
w independent|5=10 10=11
w initial|16=14 23=16
w initiative|23=13
w injunction|0=-9
w instead|25=-13
w instrument|18=10
w insurance|4=11 17=10
w insurgent|7=9
w intend|1=-10
w intention|2=-9 18=14
w intent|18=21
w interior|12=11
w international|2=-12 5=-16 7=-9 11=-13 21=-12 26=-10
w intervention|5=9 10=-10
w interview|22=9
w into|2=13 19=10 25=17
w invitation|21=16
w invite|2=14
w involvement|2=9
w in|0=-14 5=9 10=-9 11=-13 12=-32 16=10 19=20 21=16 22=17 26=12
w itself|10=13 11=-9 23=-10
w its|2=19 7=11 10=-18 11=-12 12=-14 16=-17 17=-20 18=-12 22=-19 23=13
w it|0=18 3=-15 5=-18 7=-10 9=-17 10=14 11=13 12=-11 13=-12 18=-10 22=-27 24=21 25=12
w i|5=-13 9=17 20=12
w joint|11=11 12=14 19=-12 24=10
w join|10=19 11=-11 23=-12
w journalist|24=11
w judge|0=24
w justifié|2=12
w just|22=-12
w keep|2=11 4=14 5=-24 11=15 19=-12 23=-9 24=14
w kenyan-led|19=10 22=9
w kill|5=-12
w kind|22=10
w knowledge|10=11
w know|10=-12 11=-11 23=10
w l'|6=9
w lack|1=28 4=20 11=16
w lament|1=19
w landing|3=11
w language|5=14
w large|11=-11 24=-9
w last|4=-10 7=-10 11=-17 24=12
w later|5=-9 11=12
w late|1=-9 2=-13 5=12
w latter|16=10
w launch|23=24
w lawmaker|2=15
w lawsuit|0=13 1=11
w lawyer|16=10 17=10
w law|3=12
w leader|2=-11 5=10 6=-10 7=-14 19=-18 21=27 24=14 25=-10
w lead|2=-15 10=11 12=-9 19=-15 22=15
w learn|12=10
w leave|2=9 3=-11 4=12 5=-11 7=-9 10=-14 11=-18 21=-11 22=-17 23=-17
w legal|0=10
w lend|7=-10
w less|1=16 11=15 12=10
w letter|2=15
w let|2=15 3=14 5=-9 10=-12 26=16
w le|17=10
w lift|4=11
w light|23=17
w like|2=14 5=34 7=24 19=10
w limbo|2=18
w link|20=11
w list|5=-15
w little|1=15
w loan|2=-10
w lobby|5=14
w logistical|9=20 25=-9
w logistics|1=9 9=20
w loin|12=9
w longer|26=13
w look|5=9 22=21
w lorry|3=10
w lui|12=12
w lunch|19=18
w main|1=16 5=10
w make|1=10 6=10 11=-27 21=-12 23=-10
w mandate|2=-9 24=25 26=14
w many|11=10
w man|2=-16 5=20 10=-12 13=-10
w margin|19=17
w maritime|4=9
w matter|2=16 19=-12
w may|0=13 7=-9 11=19
w meanwhile|4=10
w mean|11=15
w medevac|13=10
w meeting|1=13 2=-13 12=13 19=32 20=-12 21=34 24=14
w meet|2=13 19=33 21=14 22=13
w member|1=11 5=21 7=17 10=21 11=26 12=14 13=14 23=10 24=12
w memorandum|16=89 17=-10 18=-16 19=-10 22=10
w merchant|10=12 23=10
w mes|3=9
w might|4=10
w migration|19=-10
w military|5=13 11=-10 19=-11 22=-11 26=18
w mine|5=11
w ministerial|19=18 21=-10
w minister|7=12 11=-10 14=17 19=22 20=25 22=23 24=14
w ministry|4=-12 8=11 16=18 17=-15 18=10 22=-9
w misgiving|10=14
w mission|0=-22 5=-14 7=-9 10=15 12=12 14=11 16=-11 17=-21 20=15 23=9 24=10 25=16 26=11
w money|1=37 6=29 7=9 9=17 21=-9 26=11
w month|1=23 4=-14 9=10 19=-13 21=-15 22=-13 24=22 25=28
w more|3=15 5=19 7=20 10=12 11=-23 12=-11 22=9
w mostly|5=11 19=-12
w most|11=-11 13=12 21=-10
w mouvement|3=11
w move|4=13 23=12
w much|2=19 23=-12
w multinational|1=-11 2=-13 22=-10 24=-13
w must|0=13 1=11 2=-10 10=28 16=11
w my|13=12 20=9
w name|2=-10 5=-10 25=9
w national|4=-14 6=-11
w nation|11=-13 19=12
w naval|23=22
w nearer|21=12
w nearly|1=11
w near|5=-10
w needed|12=13
w need|2=-12 4=-29 6=9 11=9 13=31
w negotiate|16=11 17=18 18=-10
w negotiation|2=9
w neighbor|20=-10
w never|4=12 11=17
w newspaper|2=-10 22=16
w new|16=11 19=-14 21=-16 24=-16 25=15
w next|5=-14 10=-10
w no.|5=11
w nobody|1=21 26=10
w none|23=12
w nord|26=9
w north|26=9
w nor|23=16
w note|18=12
w not|0=25 1=24 2=21 3=24 4=31 5=-26 6=-23 7=-24 10=-23 12=18 13=-17 16=-17 17=-15 18=-20 19=-36 20=-17 21=-24 22=-26 23=-24 25=-10 26=-15
w nous|6=15
w nowhere|12=-11
w now|1=-14 5=-11 8=12 18=12 19=-13 21=-14 23=-12
w number|2=-10 11=20 19=-9 23=-9 25=-10
w objection|19=14
w object|2=23
w observer|11=11
w obstacle|17=10
w offer|5=-25 6=-11 17=-10 19=-17
w officer|0=16 7=-15 9=-9 10=-35 11=18 18=-11 19=-23 20=-12 22=16 25=-15
w office|2=-9 9=19 23=-13
w official|1=20 2=17 4=10 5=-12 19=33 20=13
w off|3=13 11=-10
w of|0=-10 2=18 3=21 7=-16 10=-9 12=12 13=-17 18=12
w once|6=9 18=11
w one|12=11
w only|1=13 12=34 19=-11
w on|7=-13 8=-12 11=-20 12=-29 13=-21 16=23 17=25 19=12 21=29
w open|4=9 19=-18
w operation|1=-11 2=31 11=-19 12=17 19=-12 23=31 24=16 26=17
w opposed|2=17
w oppose|2=25
w opposition|2=-30 25=9
w option|23=9
w order|6=12 22=10 23=12 26=10
w ordre|1=9 2=10
w organization|6=10
w or|21=15
w others|10=19 21=11
w other|5=21 6=27 10=21 12=17
w our|6=11 11=-10 19=-13
w outside|10=11
w out|1=-16 3=-10 5=-19 6=-19 11=-16 18=15 19=-16 22=-13 23=-12
w overflight|2=11
w over|0=15 4=-11 19=-26 21=-10
w owe|1=33 22=11
w own|1=-19 2=-14 4=-9 11=-19 19=-11
w pair|23=11
w panel|24=-12
w paper|11=14 13=9
w paragraph|2=13
w parliament|2=-26 11=-12
w parole|5=10
w participant|21=12
w participation|2=9
w partie|21=14
w partner|5=-13 6=13 11=-12 19=-14
w part|2=12 5=9 10=19 20=15 22=-12 23=11
w passage|25=9
w pass|11=-9
w patience|1=9
w patrol|1=18 2=13 3=10 4=18 5=-13
w payment|1=17 2=-10 17=-11 18=13
w pay|5=-11 7=-13
w peacekeeper|3=19 7=-10 10=10 11=-9 18=21 19=-14 23=-12 25=12 26=15
w peacekeeping|1=15 2=16 12=-11 23=-12 25=22
w peace|5=-11
w pending|0=25
w pen|16=10
w people|1=-10 11=10 12=-15 19=-10 24=-12 25=18
w permanent|2=14 6=13 17=-10 18=9
w personnel|1=-17 2=-9 4=-11 6=11 11=26 19=-11 24=-13
w persuade|5=11 22=10
w petitioner|0=15
w phase|12=9 25=17
w place|4=11 5=-17 10=-13 11=22 19=-12 23=-17
w plane|7=-11
w planned|0=15
w planner|11=25
w planning|9=11 19=11 20=11
w plan|0=15 2=19 5=-10 11=11 12=-13 18=10 21=-9
w play|6=10
w plead|5=21
w plea|10=10
w pledge|1=-11 6=-9 10=16 11=-28 12=-9 21=9
w police|0=12 2=-10 3=-15 5=12 6=-9 7=-18 9=-10 10=-14 11=17 17=11 18=-18 19=-13 20=-9 22=-13 23=-28
w port|4=-15
w position|5=12
w possible|5=19 22=10
w postponement|5=11
w practice|1=10
w predictable|4=12
w prefer|11=9
w premier|19=13
w prepare|6=11 24=11
w presencia|16=10
w president|0=-10 5=17 16=-13 18=-18 19=27 20=31 21=-14 24=-11
w pression|2=13
w press|9=10 19=-10 26=13
w prevent|3=17
w price|12=11
w prime|2=18 19=20 20=18 22=-19
w principal|3=12
w problem|1=13 4=15
w procurement|4=10
w profit|11=9
w prohibit|0=18 2=10
w prolonged|5=10 24=40
w prolong|24=13
w promise|0=11 6=-9 10=18 11=-11 19=-9 21=-10
w properly|1=10
w propose|11=11 23=9
w protest|22=11
w protocol|21=15
w provide|6=-10 7=12 9=14 17=-14 18=-11 19=-10
w présence|26=9
w prévisible|6=11
w push|4=18
w put|2=14 3=13 4=21 9=11 12=23 17=20 23=13
w quarterly|2=19
w quarter|1=28
w quart|10=10
w question|19=-14
w raise|1=-9 12=13 23=-10
w rally|6=10 10=12
w rare|1=9
w rather|6=10
w re-election|20=-10
w reach|5=9 11=18 14=10 22=11
w readiness|2=13 11=9 23=14
w ready|0=21 4=11
w rear|18=12
w reason|21=12
w rebuild|21=-10
w receive|6=-12
w reciprocal|16=-11 17=27
w recommend|11=9
w refuel|2=12
w refusal|2=17
w region|10=12
w reimbursement|16=23
w reimburse|1=14
w reinforcement|3=10 5=13
w reinforce|5=11
w reiterate|2=14
w reject|0=-9
w release|2=17 12=-12
w remainder|11=15
w remaining|1=9
w remain|1=23 4=16 5=13
w remove|0=10 2=14
w renewed|24=10
w renew|0=15 7=14 10=-10 23=-10 24=15
w renvoyer|1=15
w reopen|3=10
w repair|12=-11
w repatriate|1=9
w replace|25=21
w reply|1=10
w report|2=-25 5=-13 10=-9
w reproach|1=12
w request|5=38 6=12 7=21 8=30 9=12 23=11
w require|11=12 13=10
w reservation|2=19
w reserve|6=12
w resignation|2=12
w resign|2=9
w resistance|2=41
w resolution|1=9 5=-9 6=10 10=-12 23=20 24=10 25=-15
w resource|6=9
w response|10=18
w resupply|4=11
w retort|10=11
w return|22=-9
w review|19=11
w rich|6=16
w rise|21=11
w risk|1=15 2=9
w road|2=-14 3=15 11=13
w role|10=12 11=9 23=10
w room|4=10 21=16
w rotation|2=25
w round|10=12
w rule|0=-16
w ruling|0=25 10=-11
w runway|3=10
w run|12=-9 17=11 23=-13
w référence|2=9
w réponse|6=10
w républicains|2=11
w sacrifice|11=11 23=11
w safeguard|18=10
w same|2=-10 8=14 10=14
w savoir|22=9
w say|1=-21 7=-20 10=13 12=-29 17=-14 22=-28 26=-12
w scandal|6=-12
w schedule|19=21
w scramble|10=17
w screen|19=14 21=18
w search|10=10
w second|5=13 7=13 19=16
w secretary|2=9 3=15 10=15 22=10 24=13
w secret|10=13
w sector|3=9
w security|2=-13 3=10 4=-12 17=10 18=-10 25=-9
w seek|10=18 12=18
w see|5=10 19=18 22=26
w senate|2=14
w senator|2=20
w send|2=-18 5=11 6=-15 10=-31 11=-36 16=-11 19=-21 21=-14 24=-16 25=-9
w senior|1=10
w separate|19=9
w serve|2=-16 23=-9
w session|16=-10
w setback|0=9
w settle|1=10 2=9 16=19
w set|1=-10 10=-17 11=10 12=-11 18=18 23=15
w several|2=10 3=11 5=11 10=9 11=9 23=-11
w se|1=20 10=17 11=-12 19=13 22=-11
w share|11=10
w she|3=16 11=24 20=-12
w ship|4=-11 13=23
w should|5=-14 11=26
w shout|21=10
w show|24=-12
w side|19=18
w signature|16=13 17=10 22=9
w signing|17=12
w sign|5=-9 11=-9 16=17 17=22 18=40 19=21 21=-13
w since|1=11 3=10 5=16 11=-14 12=-20 19=-19 21=-13 22=-13 23=-14 26=13
w single|9=12
w sitting|2=10
w situation|22=14
w sit|2=13 19=17
w size|11=9
w slow|2=17 4=9
w small|10=-13 24=-13
w so far|2=12 25=11
w soldier|0=-11 1=12 2=-29 4=-17 7=-11 10=-35 13=-11 17=-12 19=-32 20=-14 21=-25 22=-26 23=-16 24=-10 26=-12
w somebody|7=15
w soon|5=15 10=-14 20=11
w southern|10=-15 26=20
w so|0=11 4=11 5=9 9=11 10=13 24=25
w spare|1=10
w speak|1=-9 10=-9 21=9 22=-13
w spend|19=16 22=10
w split|2=14
w spokesman|2=-10 5=-13 6=-19 10=-12 12=-11 26=10
w spokesperson|1=13
w spring|24=10
w squadron|7=16
w stabilization|21=10 23=12
w staff|2=-10 4=19 7=9 22=13 24=11 25=10
w stage|2=10 25=10
w standby|4=9 23=23
w standing|23=12
w stand|1=-11
w start|4=16
w statement|10=-11 13=10 17=-10 19=-11
w state|1=17 2=-11 5=-14 6=-11 7=11 13=10
w status-of-forces|17=29
w status-of-mission|17=26
w status|17=24 18=-10
w stay|2=-10 5=15 10=-17 11=-9 22=15 23=11 24=-21
w step|10=23
w still|1=-10 4=24 5=-14
w stopover|18=11
w stop|4=-9
w strike|0=-9
w strong|11=-24
w studio|5=13
w study|5=10 7=13 12=-10 13=12
w subject|10=10
w submit|23=-11
w successor|23=12
w such|1=16 2=23 9=11
w sud|26=11
w sue|0=23
w sufficient|1=-10
w summit|19=-23 26=10
w sum|1=-12 6=-9 12=-12
w supply|18=15
w support|2=-13 4=19 5=-29 7=12 10=35 11=-10 21=-18 22=-9 23=-16
w suppose|11=22
w suspend|3=-10
w suyo|16=11
w table|19=16
w take|2=-15 4=-24 7=-11 10=13 16=-10 19=-14
w talk|2=-12 6=12 21=-23
w team|22=30
w telephone|10=18 19=-11 20=54
w television|5=10
w tell|2=14 3=-10 5=-11 10=-25 11=12 12=9 13=13 17=-10 21=-13 23=-11
w terminate|26=14
w term|26=9
w text|11=11 16=9
w thanks|6=10
w thank|19=-10 20=12 22=12
w than|1=15 5=-15 11=10 19=-10
w that|0=21 2=17 4=23 5=12 6=16 10=-12 17=13 18=12 24=-18
w their|0=-13 3=11 7=-23 9=10 10=21 11=-17 19=-16 22=-20 23=-16 26=15
w them|5=11 11=12 19=-24 22=13 23=-17 24=-11
w there|1=-13 2=19 3=16 4=20 5=-9 22=15 23=-11
w they|1=15 2=-10 3=11 5=-10 7=-10 17=-9 22=-16
w thing|2=10
w think|11=-14
w third|4=15
w those|2=9
w though|7=10
w thousand|5=-9
w threaten|19=9
w throw|10=10
w thru|16=9 19=30 22=12 23=-10
w time|1=-10 5=-28 7=-17 23=-15 24=20
w together|21=26
w too|1=11
w total|3=12 12=10
w tow|4=12
w to|3=-34 4=-20 5=27 6=35 9=16 10=19 12=-12 13=-27 14=18 16=-15 18=-11 20=12 21=15 22=31 23=15 25=20 26=-13
w trade|17=-10 19=-10
w training|6=-13 19=-12 25=16
w train|14=13
w transformation|2=17
w transform|2=11 11=-9 12=11 23=-14 25=18
w transition|23=11
w transport|9=13
w travel|4=9 9=11 19=-10 22=22
w trip|12=11 22=21
w troop|3=-15 4=-24 5=-21 10=-16 11=17 19=-24 21=-11 22=-19 24=-12 25=-13
w truck|7=-9
w trust fund|1=11
w trust|2=-11
w try|10=14
w turn|5=-9 6=-9 7=20 8=14 10=13
w turret|1=-11
w twice|2=-13
w two-day|16=11 19=18
w u.n.-backed|11=10
w unanimously|26=19
w unanswered|5=12
w unconstitutional|0=12
w understanding|16=35 17=-17 19=18
w under|1=-10 2=9 4=-11 5=-18 10=-10 11=11 18=26 23=-32 24=11
w unfinished|4=10
w uniformed|11=15
w uniforme|11=19
w uniform|2=14
w unit|24=11
w unless|2=10
w until|0=12 2=16 3=15 4=9 6=-10 12=14 23=-12 24=39
w upper|2=20
w up|3=27 4=-10 9=17 11=-16 12=-13 17=15 21=-15 22=-13 23=11 24=17 25=-15
w urgently|13=11
w urge|1=-12 5=15 6=25
w use|2=16 18=15
w us|23=9
w vague|10=10
w vehicle|1=-15 2=12 3=-9 4=36 6=11 7=13
w very|1=9 10=11
w vest|6=13 7=9
w vet|2=12
w videoconference|20=25
w video|18=11 19=-13 20=41
w violate|2=13
w visa|2=10
w visit|21=-9 22=44
w voluntary|10=12 23=13
w vote|11=-15 23=13 24=17 26=10
w wage|1=-16 4=9
w wait|4=9
w want|1=-11 4=-11 6=-13 8=15 10=-10
w warning|5=13
w warn|1=23
w warship|7=16
w war|2=-10
w waste|10=10
w water|4=15 11=9
w way|18=15
w week|1=-9 19=-13
w weigh|5=-12
w well|4=-9 6=11 10=12 11=9 21=11
w we|1=-10 2=-10 5=-12 6=15 19=-14 23=-11
w what|1=15 2=-11 5=-15 10=20 21=24
w when|3=-9 4=-12 10=-10 19=16 22=-10
w where|4=-10 6=-12 10=-12 11=-14 17=10 19=17 21=-18
w whether|5=-17 6=-9 11=-10 22=13
w which|0=11 1=21 4=20 7=10 9=15 12=-27 19=-10 23=-21 25=13 26=-13
w while|1=-17 2=-20 4=-11 5=-20 6=-10 11=14 12=-13 24=-17
w whom|19=10
w whose|6=15
w who|1=-10 4=12 5=-14 6=-15 10=-9 18=-17 21=-14 23=15 24=-16 25=-10
w willing|5=-9 10=10
w will|0=-22 1=11 3=13 5=-21 6=-27 10=-21 12=14 19=20 21=13 22=-17 23=-27 24=9
w winter|5=12 11=-11
w win|24=-10
w wish|10=12 14=9
w withdrawal|5=16 11=-10 20=13 23=-14 26=9
w withdraw|1=-14 2=-12 5=-11 23=-12
w withhold|2=27
w within|1=-16 18=11 22=11 23=-10
w without|0=14 4=-19 10=15 13=-10 21=-11
w with|3=-16 4=-26 6=16 7=14 16=35 17=23 18=26 19=19 20=26 22=10 24=-11 25=19 26=-15
w word|10=-13
w workshop|19=9 21=11
w work|4=14 11=9
w worry|3=9
w would|1=-22 2=12 3=-12 6=-17 7=20 10=-9 12=-14 25=18
w wounded|16=10 18=12 20=-10
w write|3=10 5=9 8=12
w written|10=11
w year|2=-10 4=-9 5=-28 10=-10 11=-10 12=37 14=13 19=-16 21=-12 24=18 25=-15 26=12
w yet|0=9 1=19 2=-11 4=14 17=12
w y|18=12
`;
/** The share of right claims by chance, kind by kind, on documents that the weights were not made from. */
export const TOPIC_CURVES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  agreement: [
    [0.531, 0.35],
    [0.893, 0.7],
    [0.996, 0.933],
  ],
  engagement: [
    [0.343, 0.125],
    [0.408, 0.275],
    [0.533, 0.308],
    [0.685, 0.4],
    [0.787, 0.475],
    [0.849, 0.475],
    [0.93, 0.537],
    [0.989, 0.746],
  ],
  mandate: [
    [0.366, 0.15],
    [0.484, 0.325],
    [0.751, 0.537],
    [0.949, 0.75],
    [0.988, 0.838],
    [0.998, 0.875],
    [1, 1],
  ],
  obstacle: [
    [0.365, 0.217],
    [0.457, 0.225],
    [0.545, 0.275],
    [0.716, 0.433],
    [0.859, 0.5],
    [0.915, 0.65],
    [0.96, 0.875],
    [0.987, 0.95],
    [0.998, 0.98],
  ],
  request: [
    [0.335, 0.05],
    [0.367, 0.125],
    [0.406, 0.125],
    [0.461, 0.175],
    [0.518, 0.175],
    [0.583, 0.225],
    [0.657, 0.325],
    [0.744, 0.425],
    [0.835, 0.425],
    [0.946, 0.567],
    [0.995, 0.797],
  ],
  requirement: [
    [0.363, 0.175],
    [0.485, 0.3],
    [0.631, 0.325],
    [0.768, 0.425],
    [0.868, 0.575],
    [0.941, 0.75],
    [0.971, 0.825],
    [0.985, 0.85],
    [0.997, 0.896],
  ],
};
