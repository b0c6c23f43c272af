// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at beside 3 false|0=-6 1=6
at beside in|0=-6 1=6
at down 2 false|1=-5 2=6
at down acts|0=-7 2=9
at down agreement drafting|0=7 1=-6
at down agreement|0=7 1=-6
at down bind|0=-6 1=6
at down by|0=-11 2=12
at down ended|0=8 1=-7
at down hold|1=6
at down in|1=-7
at down light|0=8 1=-12
at down mandate|1=-6 2=6
at down need|0=-6 2=6
at down none|0=-6 1=8
at down obstacle|0=-14 1=15
at down of|0=6
at down past main|2=5
at down past perfect main|0=8 1=-8
at down present main|1=7 2=-6
at down request|0=11 1=-7
at down requirement|0=-6 2=7
at down say|0=6
at down|2=6
at else ,|0=-6 1=7
at else 1 true|1=6 2=-8
at else 2 false|1=7 2=-12
at else 2 true|0=-6 2=11
at else 3 false|0=9 2=-7
at else 3 true|0=12 1=-7
at else ^|1=5
at else acts|0=5 1=11 2=-16
at else adopted|0=-7 1=8
at else agreement signed|0=-5 1=7
at else agreement|1=7
at else arrive|0=-6 2=7
at else ask|1=7 2=-5
at else authorise|0=-6 1=8
at else before|0=6 1=-6
at else bind|1=6
at else by|0=9 1=-7
at else contribution|2=-8
at else dated|0=9 1=-9
at else delivered|0=11 1=-7
at else engagement held|1=8
at else engagement|1=5
at else extended|0=11 1=-13
at else extend|0=12 2=-12
at else from|0=11 1=-7
at else future main|0=-9 1=17 2=-9
at else future relative|0=20 1=-19
at else give|0=-8 1=-9 2=17
at else hold|0=5
at else keep|0=5
at else light|0=-8 1=8
at else mandate|0=12 1=-12
at else meet|0=9 2=-10
at else none gerund|1=5
at else none infinitive|0=-9 2=11
at else none|0=12 1=-6 2=-6
at else obstacle|0=6
at else of|0=14 1=-7 2=-7
at else on|0=-16 1=17
at else past main|0=9 1=-13
at else past participle|0=-5 1=6
at else past perfect main|0=11 1=-5 2=-6
at else past perfect relative|0=-9 1=9
at else past relative|0=-13 1=14
at else past sub|0=7 1=-7
at else pledged|0=-10 1=8
at else port-au-prince|0=7 1=-7
at else present infinitive|1=-5
at else present relative|0=13 1=-9
at else present that|0=-6 1=7
at else refuse|0=-19 1=19
at else says|0=18 1=-12 2=-7
at else say|0=28 1=-23 2=-6
at else serve|2=6
at else sign|0=9 1=-8
at else the|0=-12 2=8
at else to|0=-6 2=7
at else until|0=26 1=-14 2=-12
at else withdrawn|1=5
at else would main|0=9 2=-8
at else would that|0=14 1=-6 2=-8
at else|0=23 2=-22
at loose 2 false|0=13 1=-10
at loose 2 true|0=-6 1=16 2=-10
at loose 3 true|0=6 1=-6
at loose acts|0=-8 1=18 2=-10
at loose agreement drafting|0=-9 1=10
at loose agreement|0=-11 1=12
at loose announced|0=9 1=-9
at loose arrived|0=-9 1=9
at loose arrive|0=-5
at loose at|0=-8 1=8
at loose back|0=8 1=-8
at loose bar|0=-12 1=13
at loose bind|0=22 1=-21
at loose by|2=6
at loose changed|0=11 1=-10
at loose committed|0=-7 1=7
at loose contribution|0=18 1=-16
at loose delivered|0=7
at loose deposited|0=7 1=-6
at loose end|0=9 2=-7
at loose engagement held|0=12 1=-12
at loose engagement|0=12 1=-12
at loose for|0=6
at loose give|0=15 1=-8 2=-6
at loose hold|0=-9 1=10
at loose intervened|0=8 1=-8
at loose in|0=-5 1=10
at loose leave|1=6 2=-7
at loose meet|0=-6
at loose none|0=-14 1=10
at loose obstacle|0=-11 1=23 2=-12
at loose of|0=12 1=-10
at loose on|0=-7 1=12
at loose pledged|0=9 1=-12
at loose refuse|0=-11 1=11
at loose rejected|0=-8 1=8
at loose says|0=18 1=-16
at loose since|0=13 1=-13
at loose unverbed|0=9 2=-11
at loose|0=9 2=-11
at main ,|0=-10 1=12
at main 1 true|0=-7 1=11
at main 2 true|0=11 2=-9
at main 3 false|2=-7
at main ^|0=7 1=-5
at main after|0=7 1=-7
at main announced|0=-6 1=7
at main authorised|0=-7 1=9
at main a|0=6 1=-6
at main back|0=9 1=-9
at main bind|2=6
at main changed|0=5
at main committed|0=6
at main contribution|0=8 2=-6
at main delivered|0=9 2=-7
at main departed|0=-11 1=14
at main ended|0=5
at main extended|0=-13 1=11
at main future main|1=10 2=-6
at main future relative|0=-9 1=9
at main give|0=-14 1=16
at main hold|0=-7 2=10
at main in|0=10 1=-8
at main keep|0=-5 1=6
at main landed|0=6 1=-6
at main learned|0=9 1=-9
at main leave|0=18 1=-23 2=5
at main mandate|0=-10 1=11
at main meet|0=-5 1=6
at main none gerund|0=7 1=-6
at main none participle|0=9 1=-5
at main none|0=-9 1=11
at main obstacle|0=6
at main of|0=-17 1=12 2=6
at main on|0=35 1=-22 2=-13
at main past main|0=24 1=-15 2=-9
at main past perfect main|0=17 1=-11 2=-6
at main past perfect relative|0=-6 2=5
at main past perfect that|0=11 1=-10
at main past that|0=-8
at main pledged|1=-7 2=6
at main possible main|0=-8 1=9
at main possible sub|0=-6 1=6
at main present infinitive|0=-22 1=24
at main present main|0=19 1=-6 2=-12
at main present relative|0=-8 2=8
at main promise|0=13 2=-10
at main refused|0=-9 1=9
at main reluctant|0=-6 1=8
at main repatriates|0=7 1=-6
at main reporters|1=6
at main request|0=-5 1=6
at main says|1=11 2=-14
at main say|1=7 2=-11
at main should relative|0=-7 2=11
at main since|0=-19 1=20
at main the|0=10 1=-15
at main to|1=-9 2=11
at main want|0=-6 1=6
at main withdrawn|0=11 1=-15
at main would relative|0=-5 1=6
at main would sub|0=-9 1=9
at main york|0=6 1=-6
at main|1=14 2=-16
at own ,|0=14 1=-9
at own 1 true|1=12 2=-14
at own 2 false|0=6 1=-14 2=8
at own 2 true|0=6 2=-7
at own 3 false|0=9 1=-12
at own 3 true|1=5 2=-6
at own ^|0=-12 1=13
at own acts|0=16 1=6 2=-18
at own agreement drafting|0=9 1=-12
at own agreement ended|0=6 1=-6
at own agreement signed|0=-12 1=15
at own agreement|1=-8 2=8
at own and|0=7 1=-6
at own announced|1=5
at own approved|0=-7 1=8
at own arrived|0=-7 1=7
at own arrive|0=15 1=-6 2=-10
at own ask|0=15 1=-11
at own authorised|0=8 2=-9
at own back|0=-19 1=23
at own bar|0=12 1=-12
at own before|0=15 1=-9 2=-6
at own between|0=9 1=-9
at own bind|2=-6
at own committed|0=7
at own considering|0=6 1=-9
at own consider|2=-8
at own contribution|0=-31 1=13 2=20
at own council|0=7 1=-7
at own delivered|0=-11 1=22 2=-11
at own despite|0=10 1=-9
at own due|0=-11 2=7
at own ended|0=-10 2=5
at own end|0=21 1=-16
at own engagement held|2=-9
at own engagement planned|0=-15 1=20 2=-5
at own engagement|0=-11 1=25 2=-14
at own expected|1=-11 2=10
at own fail|0=5 1=-5
at own for|0=5 1=-8
at own from|0=8 1=-9
at own fund|0=-6 1=6
at own future main|1=-28 2=27
at own future relative|0=12 1=-11
at own future that|2=5
at own give|0=-11 1=13
at own group|0=15 1=-14
at own haiti|0=5
at own hold|0=-7 1=10
at own keep|0=26 1=-13 2=-13
at own late|0=-7 1=7
at own launched|0=-5 1=6
at own leave|0=-13 1=19 2=-6
at own light|1=-7 2=7
at own mandate|1=6 2=-10
at own meet|0=9 1=-23 2=15
at own men|2=-6
at own nassau|2=8
at own none gerund|0=-6
at own none participle|1=-6
at own none|0=-16 1=9 2=7
at own obstacle|0=44 1=-37 2=-7
at own officers|0=-12 1=6 2=6
at own of|0=-10 2=14
at own on|1=7
at own over|0=-5 1=6
at own past main|0=-10 1=36 2=-24
at own past participle|1=6 2=-6
at own past perfect main|0=-11 1=22 2=-11
at own past perfect relative|0=5
at own past perfect that|1=-5
at own past relative|0=-13 1=20 2=-7
at own past sub|0=-10 1=11
at own pledged|1=-17 2=22
at own possible main|0=-7 1=7
at own possible that|0=-9 2=12
at own present infinitive|0=10 1=-18 2=8
at own present main|0=17 1=-11 2=-7
at own present relative|0=12 1=-12
at own promise|0=-7 1=8
at own refused|0=-5 1=7
at own request|1=7
at own requirement|0=22 1=-14 2=-8
at own says|0=9 1=-14
at own say|0=26 1=-23
at own serve|0=-13 1=6 2=7
at own should main|1=7 2=-7
at own sign|0=-24 1=14 2=10
at own since|0=10 1=-5
at own suspended|1=7
at own the|0=-6 1=12 2=-6
at own to|0=17 1=-26 2=9
at own until|0=7 1=-8
at own urged|0=9 1=-9
at own voted|0=8 1=-8
at own washington|0=5
at own withdrawn|0=-26 1=7 2=19
at own would that|0=13 1=-7 2=-6
at own|0=20 2=-15
at up ,|0=10 1=-8
at up 1 true|2=-6
at up 2 false|0=-11 1=13
at up acts|0=-5 1=13 2=-8
at up arrive|0=-6 1=6
at up asked|0=10 1=-9
at up bind|0=-8 1=9
at up consider|0=10 1=-9
at up contribution|0=-7 1=16 2=-9
at up council|1=6
at up delivered|0=5
at up ended|0=-9 1=10
at up in|0=-6 1=7
at up mandate|0=-8 1=11
at up none infinitive|0=-10 1=12
at up none|0=16 1=-16
at up past that|0=9 1=-8
at up pledged|2=-6
at up possible that|0=8 1=-8
at up present infinitive|2=-6
at up promise|0=-19 1=23
at up refused|0=-5 1=5
at up request|0=14 1=-14
at up said|0=-10 1=11
at up says|0=9 1=-5
at up say|0=12 1=-9
at up sign|0=-12 1=13
at up withdrawn|0=-7 1=9
at up would that|0=-6 1=9
at up|1=8 2=-12
back 0 agreement drafting|0=-12 1=15
back 0 agreement signed|0=22 1=-21
back 0 arrive|0=17 1=-10 2=-7
back 0 ask|0=-17 1=21
back 0 authorised|0=9 1=-6
back 0 authorise|0=-9 1=10
back 0 back|0=-25 1=27
back 0 bar|0=-12 1=12
back 0 bind|0=6
back 0 changed|0=-10 1=11
back 0 committed|0=-6 1=7
back 0 considering|1=5
back 0 consider|0=9 1=-9
back 0 delivered|0=26 1=-19 2=-6
back 0 due|0=5
back 0 ended|0=5
back 0 end|0=9 1=-7
back 0 engagement held|1=9
back 0 engagement planned|0=-16 1=17
back 0 extended|1=-12 2=12
back 0 give|1=-6
back 0 hold|0=14 1=-13
back 0 leave|1=-17 2=15
back 0 light|0=36 1=-32
back 0 meet|0=-6 1=9
back 0 none|0=-34 1=32
back 0 obstacle|1=10 2=-6
back 0 pledged|1=-10 2=13
back 0 promise|0=8 2=-5
back 0 refused|0=18 1=-16
back 0 refuse|0=6 1=-5
back 0 reluctant|0=-13 1=18
back 0 request|0=-6 1=9
back 0 requirement|0=13 1=-9
back 0 say|1=-8
back 0 serve|0=17 1=-13
back 0 sign|0=-8 1=9
back 0 suspended|0=11 1=-10
back 0 want|0=-10 1=10
back 0|0=25 2=-27
back 1 agreement signed|1=5
back 1 arrive|0=-11 1=14
back 1 ask|0=-18 1=20
back 1 authorise|0=-18 1=19
back 1 back|0=-16 1=16
back 1 bind|0=13 1=-10
back 1 changed|0=-9 1=11
back 1 change|0=-7 1=7
back 1 considering|0=17 1=-15
back 1 delivered|0=9
back 1 end|0=7 1=-9
back 1 extended|0=-17 1=9 2=8
back 1 give|0=12 1=-13
back 1 hesitate|0=5 1=-5
back 1 hold|0=-7 1=7
back 1 leave|0=15 1=-11
back 1 light|0=21 1=-19
back 1 none|0=-5 1=10 2=-5
back 1 obstacle|0=14 1=-12
back 1 pledged|1=14 2=-12
back 1 promise|0=6
back 1 refused|0=13 1=-12
back 1 refuse|0=8 1=-7
back 1 request|0=-6 1=9
back 1 requirement|0=13 1=-11
back 1 say|0=26 1=-23
back 1 serve|0=14 1=-13
back 1 suspended|0=5
back 1 withdrawn|0=11 1=-9
back 10 ahead|0=-6 1=-22 2=28
back 10 now|0=-11 1=35 2=-23
back 10 past|0=12 1=23 2=-34
back 1|0=58 1=-36 2=-37
back 4 ahead|1=-6 2=5
back 4 long-ago|0=13 1=-9
back 4 now|0=17 1=-12 2=-5
back 4 past|0=13 1=-9
back 7 ahead|0=18 1=-12 2=-5
back 7 long-ago|0=5
back 7 now|0=9 1=-6
back 7 past|0=27 1=-14 2=-11
back future main|0=33 1=-43 2=10
back future relative|0=10 1=-8
back future that|0=13 1=-11
back last false|0=28 1=-16 2=-12
back last true|0=46 1=-24 2=-44
back none infinitive|0=-12 1=15
back none participle|1=5
back own 0|0=25 1=24 2=-56
back own 1|0=47 1=-31 2=-16
back own 2|0=29 1=-51 2=22
back past main|1=27 2=-22
back past perfect main|0=18 1=-12
back past perfect relative|0=8 1=-8
back past perfect that|0=7 1=-6
back past relative|0=8 1=-6
back past sub|0=-13 1=14
back possible main|0=-22 1=24
back possible that|0=7 1=-6
back present infinitive|0=10 1=-16 2=7
back present main|0=11 1=-5
back present relative|0=19 1=-17
back present sub|0=-8 1=8
back present that|0=11 1=-10
back should main|2=7
back unverbed|1=14 2=-14
back would main|0=20 1=-18
back would relative|0=-9 1=9
back would that|1=7
before , 10 now|0=18 1=-14
before , 10 past|0=-15 1=17
before , 7 past|0=6 1=-6
before , agreement drafting|0=6 1=-6
before , agreement signed|1=5
before , contribution|0=-8 1=13
before , obstacle|0=7 1=-6
before , reluctant|0=-8 1=9
before , request|0=9 1=-8
before , withdrawn|0=7 1=-6
before ,|0=12 2=-8
before 100 7 now|0=-5 1=6
before 100 contribution|0=-5 1=6
before 100 delivered|0=-5 1=6
before 100|0=-5 1=6
before ^ 10 past|0=-6 1=8
before ^ 7 now|0=-8 1=9
before ^ agreement signed|0=-5 1=6
before ^ agreement|0=-5 1=6
before ^ contribution|1=7
before ^ engagement|0=-6 1=6
before ^ obstacle|0=6 1=-6
before ^ pledged|0=5
before ^|0=-13 1=17
before a 10 past|0=6 1=-6
before a contribution|0=6 1=-6
before a withdrawn|0=6 1=-6
before adopted 10 past|1=6
before adopted extended|0=-6 1=7
before adopted mandate|0=-7 1=9
before adopted|0=-9 1=11
before after 10 past|0=7 1=-7
before after contribution|0=7 1=-7
before after withdrawn|0=7 1=-7
before after|0=9 1=-9
before and 7 past|0=8 1=-8
before and contribution|0=7 1=-6
before and|0=7 1=-6
before approved|0=-6 1=7
before arrived 4 now|0=-12 1=13
before arrived contribution|0=-16 1=17
before arrived delivered|0=-16 1=17
before arrived|0=-15 1=16
before asked 7 now|0=10 1=-9
before asked contribution|0=10 1=-9
before asked|0=10 1=-9
before at 10 past|0=-13 1=13
before at contribution|0=-13 1=13
before at delivered|0=-13 1=13
before at|0=-13 1=13
before a|0=6 1=-6
before before 10 past|0=13 1=-13
before before 7 ahead|2=199
before before authorised|0=9 1=-9
before before contribution|1=-7
before before extended|0=7 2=-6
before before mandate|0=16 1=-10 2=-6
before before|0=18 1=-15
before begun 10 past|0=-5 1=6
before begun contribution|0=-5 1=6
before begun delivered|0=-5 1=6
before begun|0=-8 1=9
before benin 7 now|0=9 1=-8
before benin contribution|0=9 1=-8
before benin|0=9 1=-8
before between contribution|0=9 1=-9
before between|0=9 1=-9
before by 10 ahead|2=205
before by 10 past|0=13 1=-11
before by 7 ahead|0=-9 2=208
before by contribution|0=-6 1=-9 2=15
before by ended|1=8
before by engagement held|0=7 1=-5
before by engagement|0=7 1=-5
before by mandate|1=8 2=-8
before by obstacle|0=7 2=-5
before by requirement|0=-8 2=11
before by withdrawn|0=-8 1=-6 2=14
before by|1=-11 2=11
before contingent 7 now|0=5
before contingent contribution|0=6
before contingent pledged|0=6
before contingent|0=5
before council contribution|0=7 1=-7
before council extended|0=-5 1=6
before dated 10 past|0=5
before dated mandate|0=7 1=-7
before dated|0=5
before decided mandate|0=-5 1=6
before decided|1=6
before departed 7 now|0=-12 1=16
before departed contribution|0=-15 1=18
before departed withdrawn|0=-12 1=16
before departed|0=-15 1=18
before departs 10 now|0=-10 1=12
before departs contribution|0=-10 1=12
before departs pledged|0=-10 1=12
before departs|0=-14 1=16
before deposited pledged|0=7 1=-6
before descendieron 10 now|0=-6 1=7
before descendieron contribution|0=-6 1=7
before descendieron|0=-6 1=7
before despite 10 past|0=10 1=-9
before despite contribution|0=10 1=-9
before despite|0=10 1=-9
before earlier 10 now|0=8 1=-8
before earlier contribution|0=8 1=-8
before earlier delivered|0=8 1=-8
before earlier|0=8 1=-8
before expected 10 now|0=-5 2=8
before expected 7 now|1=-9 2=11
before expected contribution|0=-9 1=-10 2=19
before expected pledged|0=-9 1=-10 2=19
before expected|0=-7 1=-12 2=19
before for 4 now|0=8
before for 7 ahead|1=-7 2=5
before for contribution|1=-7
before for obstacle|0=6
before for pledged|1=-7
before force|0=8 1=-8
before for|0=12 1=-11
before from 10 ahead|0=17 1=-5 2=-12
before from 7 ahead|0=-8 2=10
before from 7 past|0=9 1=-8
before from contribution|1=-8 2=9
before from extended|0=11 2=-9
before from mandate|0=18 1=-7 2=-11
before from pledged|0=-11 2=11
before from|0=19 1=-16
before fund 4 now|0=-6 1=6
before fund contribution|0=-6 1=6
before fund delivered|0=-6 1=6
before fund|0=-6 1=6
before group 7 now|0=15 1=-14
before group|0=15 1=-14
before hold|0=-6 1=6
before in 4 ahead|0=7
before in 4 now|0=-9 2=12
before in 4 past|0=8 1=-7
before in 7 ahead|0=-20 1=-14 2=34
before in 7 long-ago|0=-7 1=9
before in 7 now|1=7 2=-10
before in 7 past|0=9 1=21 2=-30
before in agreement drafting|0=13 1=-12
before in agreement signed|0=-12 1=14
before in authorised|0=-13 1=14
before in changed|0=8 1=-6
before in committed|0=-7 1=10
before in considering|0=6 1=-11 2=5
before in contribution|1=-9 2=14
before in delivered|0=13 1=-5 2=-8
before in ended|0=14 1=-13
before in engagement held|0=-6 1=7
before in engagement|0=-8 1=9
before in extended|2=-5
before in mandate|0=11 2=-9
before in pledged|0=-14 2=13
before in reluctant|0=19 1=-15
before in request|0=-7 1=9
before in requirement|1=5
before in withdrawn|0=-21 1=12 2=9
before indicated pledged|0=5
before indicated suspended|0=-8 1=8
before intervened obstacle|0=8 1=-8
before in|0=-9 1=14
before late 7 past|0=-7 1=7
before late contribution|0=-7 1=7
before late delivered|0=-7 1=7
before late|0=-7 1=7
before launched 10 past|0=6 1=-5
before launched contribution|0=7 1=-7
before launched delivered|0=7 1=-7
before lead 4 past|0=-5 1=7
before lead contribution|0=-5 1=7
before lead pledged|0=-5 1=7
before lead|0=-5 1=7
before learned 10 past|0=9 1=-9
before learned contribution|0=9 1=-9
before learned suspended|0=9 1=-9
before learned|0=9 1=-9
before men contribution|2=-6
before men|2=-6
before met 10 now|0=9 1=-8
before met 10 past|0=-5 1=6
before mission 10 past|0=-6 1=6
before mission|1=6
before nassau 7 now|2=8
before nassau|2=8
before not 10 past|0=7 1=-7
before not|0=7 1=-7
before of 10 past|0=-16 1=17
before of 4 ahead|0=17 1=-15
before of 4 long-ago|0=-6 1=7
before of 4 now|0=12 1=-15
before of 4 past|0=9 1=-7
before of 7 now|0=-12 2=16
before of 7 past|1=5
before of agreement drafting|0=-12 1=13
before of agreement|0=-15 1=9 2=6
before of authorised|0=11 1=-9
before of committed|0=10 1=-7
before of considering|0=-10 1=10
before of contribution|0=-7 2=11
before of delivered|0=-14 1=17
before of mandate|0=15 1=-15
before of pledged|0=12 1=-6 2=-6
before of withdrawn|0=-10 1=-13 2=23
before officers contribution|0=-12 1=6 2=6
before officers pledged|0=-10 2=7
before officers|0=-12 1=6 2=6
before of|0=6 1=-15 2=10
before on 10 ahead|0=6 1=-7
before on 10 now|1=14 2=-15
before on 10 past|0=12 1=10 2=-19
before on agreement drafting|0=14 1=-12
before on agreement ended|0=6 1=-6
before on agreement|0=18 1=-14
before on authorised|1=5
before on changed|1=7
before on committed|0=7 1=-6
before on considering|0=8 1=-8
before on contribution|0=-7 1=12
before on delivered|0=-5 1=6
before on extended|0=7 2=-10
before on mandate|1=11 2=-12
before on obstacle|0=-12 1=15
before on pledged|1=-11 2=6
before on reluctant|0=-14 1=14
before on request|0=9 1=-7
before on requirement|0=7 1=-6
before on withdrawn|0=-8 1=10
before on|0=16 1=16 2=-28
before over 7 past|0=-5 1=6
before over contribution|0=-5 1=6
before over delivered|0=-5 1=6
before port-au-prince 10 past|0=7 1=-7
before port-au-prince contribution|0=-7 1=9
before rejected obstacle|0=-8 1=8
before rejected|0=-8 1=8
before relieved 7 now|0=10 1=-9
before relieved contribution|0=10 1=-9
before relieved delivered|0=10 1=-9
before relieved|0=10 1=-9
before repatriates 7 now|0=6
before repatriates contribution|0=6
before repatriates|0=6
before reporters|1=6
before said 10 past|0=-9 1=10
before said 7 past|0=-9 1=9
before said considering|1=6
before said contribution|0=-17 1=20
before said obstacle|0=5
before said pledged|0=-15 1=17
before said|0=-15 1=19
before signed 10 past|0=-8 1=9
before signed contribution|0=-7 1=8
before signed|0=-9 1=10
before since 10 past|0=5
before since 4 long-ago|0=9 1=-6
before since 7 now|0=-18 1=18
before since 7 past|0=5
before since committed|0=6 1=-6
before since contribution|0=-5 1=11 2=-6
before since delivered|1=6
before since obstacle|0=11 1=-10
before since pledged|0=11 1=-10
before since refused|0=-12 1=13
before since withdrawn|0=-7 1=8
before since|1=7 2=-9
before the 10 ahead|0=-8 1=9
before the 10 now|0=-5 1=-12 2=17
before the 10 past|2=-6
before the 7 ahead|0=10 2=-8
before the contribution|0=8 2=-6
before the delivered|0=5 1=-5
before the ended|0=-8 2=11
before the engagement held|1=5
before the engagement|0=-6 1=7
before the extended|0=-10 1=9
before the mandate|0=-20 1=10 2=10
before the obstacle|0=10 1=-9
before the pledged|0=7 1=-10
before the request|0=6 1=-6
before the withdrawn|1=10 2=-8
before them|0=5
before to 10 ahead|0=-7 1=-11 2=19
before to 10 past|0=9 1=-16 2=7
before to 7 ahead|0=-5 2=8
before to 7 past|0=12 1=-10
before to committed|0=7
before to contribution|0=9 1=-8
before to extended|0=-19 1=-13 2=32
before to mandate|0=-15 1=-18 2=33
before to pledged|2=5
before to|0=12 1=-40 2=27
before travel 7 now|2=8
before travel contribution|2=8
before travel pledged|2=8
before travel|2=8
before troops 4 now|0=-6 2=6
before troops contribution|0=-6 2=6
before troops pledged|0=-6 2=6
before troops|0=-6 2=6
before until 10 ahead|2=200
before until 10 past|0=12 1=-11
before until 4 ahead|2=198
before until 7 ahead|0=14 1=-5 2=191
before until committed|0=5
before until contribution|0=24 2=-19
before until extended|1=-9 2=11
before until mandate|1=-13 2=13
before until obstacle|0=5
before until pledged|0=16 2=-14
before until|0=32 1=-21 2=-11
before urged 10 past|0=9 1=-9
before urged request|0=10 1=-10
before urged|0=9 1=-9
before voted 10 past|0=11 1=-10
before voted contribution|0=11 1=-11
before voted delivered|0=11 1=-11
before voted|0=11 1=-10
before washington 7 now|0=8 1=-6
before washington|0=8 1=-6
before york contribution|0=6 1=-6
before york delivered|0=6 1=-6
bias|0=49 1=-17 2=-53
count 1 true|1=29 2=-23
count 2 false|0=15 1=-13
count 2 true|0=8 1=12 2=-20
count 3 false|0=22 1=-10 2=-11
count 3 true|0=24 1=-10 2=-14
dateline|0=-8 1=15 2=-8
gap after 0 0 1|0=6 2=-7
gap after 0 0 2|0=-17 1=14
gap after 0 0 loose|2=-7
gap after 0 0 own|0=-10 1=7
gap after 0 0|0=-10 1=14
gap after 0 1 1|0=-18 1=11 2=9
gap after 0 1 3|0=14 1=-5 2=-9
gap after 0 1 beside|0=7
gap after 0 1 down|0=-5 2=5
gap after 0 1 else|0=-16 1=13
gap after 0 1 loose|0=13 1=-10
gap after 0 1 main|0=10 2=-6
gap after 0 1 own|0=-13 1=9 2=7
gap after 0 1|0=-6 1=5
gap after 0 2 1|0=-12 1=12
gap after 0 2 2|0=13 1=-11
gap after 0 2 3|0=10 2=-5
gap after 0 2 down|0=10 1=-7
gap after 0 2 else|0=16 2=-15
gap after 0 2 loose|2=6
gap after 0 2 main|0=-16 1=12
gap after 0 2 own|0=5 1=-5
gap after 0 2|0=11 2=-8
gap after 1 0 1|0=6
gap after 1 0 own|0=10 1=-10
gap after 1 0|0=9 1=-6
gap after 1 1 2|1=-11 2=6
gap after 1 1 3|0=6
gap after 1 1 else|0=-10 1=6
gap after 1 1 loose|1=-10 2=7
gap after 1 1 main|0=-5
gap after 1 1 own|0=28 1=-18 2=-10
gap after 1 1|0=8 1=-9
gap after 1 2 1|1=-9 2=8
gap after 1 2 2|1=5 2=-9
gap after 1 2 3|1=7
gap after 1 2 down|0=-12 1=6 2=6
gap after 1 2 else|0=7 1=-6
gap after 1 2 main|0=13 1=-7 2=-5
gap after 1 2 own|0=-9 1=10
gap after 2 1 1|0=-8 1=10
gap after 2 1 2|0=13 1=-12
gap after 2 1 3|1=-8 2=5
gap after 2 1 else|0=-5 1=5
gap after 2 1 own|0=10 1=-14
gap after 2 1|0=7 1=-9
gap after 2 2 1|0=-11 1=12
gap after 2 2 2|0=22 1=-22
gap after 2 2 3|1=6
gap after 2 2 else|0=17 1=-20
gap after 2 2 loose|1=12 2=-11
gap after 2 2 main|0=-15 1=12
gap after 2 2|0=9
gap before 0 0 1|1=11 2=-10
gap before 0 0 2|1=8 2=-6
gap before 0 0 3|0=6 1=-5
gap before 0 0 else|0=6
gap before 0 0 main|1=-9 2=6
gap before 0 0 own|1=18 2=-15
gap before 0 0 up|1=9 2=-6
gap before 0 0|1=14 2=-16
gap before 0 1 1|0=12 1=-9
gap before 0 1 2|0=-15 1=17
gap before 0 1 else|1=6
gap before 0 1 up|1=6
gap before 0 1|1=8 2=-5
gap before 0 2 1|0=-9 1=9
gap before 0 2 main|0=-5 1=6
gap before 0 2|0=-9 1=9
gap before 1 0 1|1=7 2=-6
gap before 1 0 2|0=12 2=-9
gap before 1 0 3|1=5
gap before 1 0 else|2=-6
gap before 1 0 main|1=9 2=-7
gap before 1 0|0=9 1=9 2=-18
gap before 1 1 1|0=12 1=-8
gap before 1 1 2|0=-8 1=7
gap before 1 1|0=5
gap before 1 2 2|0=-10 1=11
gap before 1 2 main|1=6
gap before 1 2|0=-5 1=8
gap before 2 0 3|0=8 1=-7
gap before 2 0|0=10 1=-5
gap before 2 1 2|0=6 1=-6
gap before 2 1 else|0=11 1=-10
gap before 2 1|0=13 1=-8
gap before 2 2 1|0=16 1=-14
gap before 2 2 main|0=11 1=-9
gap before 2 2|0=15 1=-11
kind contribution|0=39 1=-30 2=-31
kind engagement|0=-10 1=41 2=-31
kind mandate|0=-7 1=6
kind obstacle|0=41 1=-10 2=-33
kind request|0=6 1=15 2=-21
kind requirement|0=49 1=-42 2=-7
opens contribution|0=16 1=-10 2=-6
opens engagement|0=-17 1=18
opens request|0=-29 1=30
opens requirement|0=12 1=-7
opens|0=-14 1=30 2=-16
role arrive changed|0=11 1=-11
role arrive delivered|0=-25 1=29
role arrive engagement held|0=9 1=-9
role arrive pledged|0=-6 2=6
role arrive suspended|0=8 1=-7
role arrive withdrawn|0=-5 1=9
role ask changed|0=-5 1=5
role ask engagement held|0=10 1=-10
role ask extended|0=9
role ask pledged|0=5
role ask request|0=-13 1=16
role authorise authorised|0=-17 1=19
role authorise delivered|0=20 1=-20
role authorise extended|0=-9 1=10
role authorise pledged|0=7 1=-7
role back agreement drafting|0=-6 1=6
role back delivered|0=-8 1=8
role back obstacle|0=6 1=-6
role back pledged|0=-10 1=12
role back refused|0=9 1=-9
role back reluctant|0=7
role bar agreement drafting|0=12 1=-12
role bar obstacle|0=-12 1=13
role bind authorised|1=8 2=-6
role bind committed|0=-21 1=15 2=5
role bind delivered|0=11 1=-10
role bind extended|1=9 2=-5
role bind obstacle|0=27 1=-26
role bind pledged|0=15 1=-24 2=9
role bind reluctant|0=-8 1=9
role bind request|0=-8 1=9
role change changed|0=11 1=-9
role change delivered|0=9 1=-9
role consider engagement held|0=-6 1=6
role due engagement held|0=-8 1=9
role due pledged|2=7
role end agreement drafting|0=7 1=-7
role end agreement ended|0=6 1=-6
role end engagement held|0=6 1=-5
role end requirement|0=6 2=-5
role extend extended|0=12 2=-8
role fail obstacle|0=5 1=-5
role give agreement drafting|0=-7 1=8
role give authorised|0=7
role give committed|1=5 2=-7
role give considering|0=6
role give delivered|0=-12 1=21 2=-8
role give ended|1=-9 2=7
role give engagement planned|0=-11 1=12
role give extended|0=-18 1=8 2=10
role give obstacle|0=8 1=-5
role give pledged|0=7 1=-14 2=7
role give reluctant|0=7 1=-7
role give request|0=5
role give requirement|1=7
role give withdrawn|0=-15 1=6 2=9
role hesitate extended|0=7 1=-6
role hold pledged|1=-5 2=10
role hold suspended|0=-19 1=22
role keep considering|0=6 1=-6
role keep ended|0=5
role keep engagement held|0=5 1=-5
role keep pledged|0=22 1=-10 2=-12
role leave authorised|0=12 1=-11
role leave delivered|0=8 1=-7
role leave obstacle|0=-8 1=9
role leave pledged|0=17 2=-13
role leave withdrawn|0=-30 1=15 2=15
role light agreement drafting|1=5
role light delivered|0=-9 1=11
role light engagement held|0=7 1=-7
role light engagement planned|0=8 1=-8
role light extended|0=-14 2=11
role light obstacle|0=14 1=-14
role light pledged|2=7
role light request|0=-5 1=7
role light withdrawn|0=5
role meet agreement signed|0=6 1=-6
role meet changed|0=9 1=-9
role meet considering|0=6 1=-5
role meet delivered|0=12 1=-11
role meet engagement held|0=-13 1=16
role meet engagement planned|0=-9 1=12
role meet obstacle|0=6
role meet pledged|0=-11 2=14
role need requirement|0=-10 2=12
role none agreement drafting|0=-7 1=8
role none changed|0=5 1=-5
role none committed|0=10 1=-8
role none delivered|0=12 1=-11
role none engagement held|0=-6 1=7
role none extended|1=-9 2=6
role none obstacle|0=-18 1=23
role none pledged|0=-16 1=18
role none refused|0=5 1=-5
role none requirement|1=-6
role promise authorised|1=6
role promise changed|0=-7 1=8
role promise considering|0=-6 1=8
role promise delivered|0=7
role promise ended|0=-9 2=9
role promise engagement held|0=7
role promise obstacle|0=13 1=-12
role promise pledged|0=-32 1=28
role promise request|0=17 1=-16
role promise requirement|0=10 2=-6
role promise withdrawn|0=-7 1=10
role refuse obstacle|0=-13 1=13
role refuse refused|0=-21 1=22
role say agreement drafting|0=7 1=-7
role say committed|0=17 1=-16
role say considering|0=-7 1=9
role say engagement held|0=5
role say engagement planned|0=10 1=-10
role say extended|0=10 1=-7
role say obstacle|0=7 1=-5
role say pledged|0=18 1=-9 2=-10
role say refused|0=-18 1=18
role say reluctant|0=8 1=-8
role say request|0=12 1=-10
role say requirement|1=6
role say withdrawn|0=11 1=-10
role serve delivered|0=-7 1=8
role serve engagement held|0=6 1=-6
role serve obstacle|0=-22 1=22
role serve pledged|1=-6
role serve withdrawn|1=-7 2=7
role sign agreement drafting|0=-9 2=8
role sign agreement signed|0=-26 1=29
role sign authorised|0=5 1=-5
role sign committed|0=-8 1=9
role sign extended|0=6 1=-5
role sign pledged|1=6
role want agreement signed|0=-6 1=6
role want obstacle|0=9 1=-9
says acts agreement ended|0=6 1=-6
says acts agreement signed|0=-20 1=25 2=-5
says acts authorised|0=-7 1=21 2=-15
says acts changed|0=24 1=-18 2=-6
says acts committed|0=-20 1=26 2=-5
says acts considering|0=26 1=-29
says acts delivered|0=6 1=20 2=-26
says acts engagement held|1=9 2=-12
says acts engagement planned|0=-25 1=32 2=-8
says acts extended|0=-18 1=8 2=10
says acts obstacle|0=13 1=9 2=-22
says acts pledged|0=10 1=-35 2=25
says acts refused|1=6
says acts reluctant|1=9 2=-7
says acts request|1=12 2=-13
says acts requirement|0=26 1=-27
says acts suspended|0=-6 1=9
says acts withdrawn|0=-14 1=-9 2=23
says says agreement drafting|0=10 1=-10
says says committed|0=30 1=-27
says says considering|0=-18 1=21
says says delivered|0=10 1=-9
says says engagement held|0=9 1=-7
says says engagement planned|0=12 1=-11
says says extended|0=10 1=-8
says says obstacle|0=19 1=-17
says says pledged|0=-7 1=7
says says refused|0=-18 1=18
says says reluctant|0=8 1=-8
says says request|0=17 1=-15
says says withdrawn|0=-12 1=16
slot agreement ended|0=6 1=-6
slot agreement signed|1=12 2=-8
slot agreement sought|1=-6 2=7
slot authorised|0=7 1=12 2=-19
slot changed|2=-8
slot committed|0=8 2=-11
slot considering|0=22 1=-18
slot delivered|0=46 1=-14 2=-39
slot ended|0=5 1=-7
slot engagement held|0=10 1=11 2=-21
slot engagement planned|0=-25 1=34 2=-9
slot extended|0=-25 2=27
slot obstacle|0=41 1=-10 2=-33
slot pledged|0=5 1=-24 2=16
slot refused|0=10 2=-6
slot reluctant|0=-10 1=23 2=-13
slot request|0=6 1=15 2=-21
slot requirement|0=49 1=-42 2=-7
slot suspended|0=9 2=-6
slot withdrawn|0=-17 2=17
turn last ahead false|1=15 2=-16
turn last ahead true|0=-12 1=17 2=-5
turn last authorised|0=18 1=-18
turn last delivered|0=-9 1=10
turn last ended|0=-12 1=13
turn last engagement held|0=7 1=-6
turn last engagement planned|0=7 1=-7
turn last extended|0=-7 1=10
turn last future main|0=-10 1=6
turn last future relative|0=14 1=-13
turn last holder future main|0=14 1=-22 2=8
turn last holder future relative|0=9 1=-8
turn last holder none gerund|0=-21 1=22
turn last holder none participle|0=-14 1=16
turn last holder past main|1=17 2=-16
turn last holder past participle|1=6
turn last holder past perfect main|0=-14 1=21 2=-7
turn last holder past perfect sub|0=5
turn last holder past relative|0=10 1=-8
turn last holder past sub|0=-12 1=13
turn last holder past that|0=-10 1=10
turn last holder present infinitive|0=15 1=-14
turn last holder present main|0=8 1=-15 2=6
turn last holder unverbed|0=7 1=-6
turn last none infinitive|0=-11 1=13
turn last none participle|0=5
turn last past main|0=17 1=-10 2=-5
turn last past perfect main|0=-13 1=17
turn last past perfect relative|0=-8 1=8
turn last past that|0=9 1=-8
turn last pledged|0=-22 1=19
turn last possible main|0=-12 1=13
turn last present main|0=10 1=-15
turn last present relative|0=8 1=-5
turn last reluctant|0=-23 1=24
turn last request|0=16 1=-14
turn last requirement|0=24 1=-23
turn last suspended|0=-7 1=8
turn last unverbed|0=17 1=-13
turn last withdrawn|0=-10 1=13
turn last would that|0=-15 1=16
turn last|0=-11 1=27 2=-21
turn next agreement signed|0=11 1=-10
turn next ahead false|0=87 1=-86 2=-18
turn next ahead true|0=14 1=-32 2=19
turn next committed|0=10 1=-9
turn next delivered|0=11 1=-10
turn next ended|0=5
turn next engagement held|0=6
turn next extended|0=14 1=-8 2=-5
turn next future main|0=-6
turn next holder future main|0=-33 1=15 2=18
turn next holder none participle|0=9 1=-8
turn next holder past main|0=70 1=-66 2=-10
turn next holder past participle|0=14 1=-13
turn next holder past perfect main|0=45 1=-39 2=-5
turn next holder past perfect sub|0=9 1=-8
turn next holder past relative|0=9 1=-8
turn next holder past sub|0=8 1=-8
turn next holder present main|0=-28 1=20 2=8
turn next holder unverbed|0=-8 1=8
turn next none gerund|0=7 1=-7
turn next none infinitive|0=8 1=-7
turn next obstacle|0=11 1=-10
turn next past main|0=61 1=-57
turn next past perfect main|0=24 1=-20
turn next pledged|1=-24 2=22
turn next present infinitive|0=12 1=-11
turn next present main|0=-11 1=16
turn next present relative|0=-8 2=10
turn next reluctant|0=9 1=-8
turn next request|0=9 1=-8
turn next unverbed|0=10 1=-8
turn next withdrawn|0=10 1=-8
turn next would main|0=-5 1=5
turn next would that|0=5
turn next|0=87 1=-106
way 10 ahead authorised|1=10 2=-7
way 10 ahead committed|0=11 2=-6
way 10 ahead contribution|0=32 1=-20 2=-11
way 10 ahead ended|0=-7 1=-11 2=18
way 10 ahead engagement held|0=-10 1=11
way 10 ahead engagement|0=-12 1=15
way 10 ahead extended|0=-36 1=-19 2=54
way 10 ahead future main|0=7 1=6 2=-12
way 10 ahead mandate|0=-43 1=-22 2=65
way 10 ahead none infinitive|2=7
way 10 ahead none participle|0=6
way 10 ahead obstacle|0=17 1=-11 2=-6
way 10 ahead past main|0=-6 1=-11 2=17
way 10 ahead past perfect main|1=-9 2=11
way 10 ahead pledged|1=-8 2=9
way 10 ahead present infinitive|0=-15 2=14
way 10 ahead present main|0=-6 1=-15 2=21
way 10 ahead reluctant|0=9 1=-5
way 10 ahead requirement|0=14 2=-10
way 10 ahead should main|1=7
way 10 ahead unverbed|0=19 1=-9 2=-10
way 10 ahead withdrawn|2=-5
way 10 ahead would that|0=6
way 10 ahead|0=12 1=-44 2=32
way 10 now agreement|1=7
way 10 now authorised|0=17 1=-16
way 10 now changed|0=14 1=-13
way 10 now committed|0=-11 1=12
way 10 now considering|0=8 1=-6
way 10 now contribution|2=-6
way 10 now delivered|0=20 1=-18
way 10 now engagement held|0=-10 1=13
way 10 now engagement planned|0=12 1=-11
way 10 now extended|0=-12 1=21 2=-8
way 10 now future main|0=-7 1=8
way 10 now future relative|0=12 1=-11
way 10 now mandate|0=16 1=-5 2=-11
way 10 now none infinitive|1=6
way 10 now obstacle|0=14 1=-12
way 10 now past main|0=-18 1=30 2=-12
way 10 now past perfect main|0=10 1=-7
way 10 now past perfect that|1=5
way 10 now past relative|0=-15 1=16
way 10 now past sub|0=-12 1=12
way 10 now pledged|0=-12 1=9
way 10 now possible main|0=-12 1=13
way 10 now present infinitive|0=9
way 10 now present main|0=15 1=-12
way 10 now present relative|2=8
way 10 now present that|0=6 1=-6
way 10 now refused|0=12 1=-11
way 10 now reluctant|0=-11 1=12
way 10 now request|0=-33 1=36
way 10 now unverbed|2=-6
way 10 now withdrawn|1=5
way 10 now would main|0=9 1=-8
way 10 now|0=5 1=30 2=-31
way 10 past agreement drafting|0=6
way 10 past agreement ended|0=6 1=-6
way 10 past agreement|0=14 1=-9
way 10 past authorised|0=13 1=-11
way 10 past changed|0=-15 1=17
way 10 past committed|1=5
way 10 past considering|0=17 1=-16
way 10 past contribution|0=6 1=33 2=-34
way 10 past delivered|0=8 2=-5
way 10 past ended|0=-7 1=12
way 10 past engagement held|1=6 2=-5
way 10 past engagement planned|0=-6 1=8
way 10 past engagement|1=10 2=-7
way 10 past extended|0=-7 1=18 2=-11
way 10 past future main|0=19 1=-15
way 10 past future relative|0=16 1=-15
way 10 past future that|0=15 1=-14
way 10 past mandate|0=-16 1=36 2=-21
way 10 past none gerund|0=-6 1=8
way 10 past none infinitive|0=-28 1=31
way 10 past obstacle|0=-7 1=12 2=-5
way 10 past past main|0=-13 1=37 2=-20
way 10 past past perfect main|0=-11 1=25 2=-15
way 10 past past perfect that|0=14 1=-13
way 10 past past relative|0=11 1=-8
way 10 past past sub|0=-7 1=9
way 10 past past that|0=7 1=-5
way 10 past pledged|0=-17 1=28 2=-9
way 10 past possible main|0=-16 1=17
way 10 past possible sub|0=-6 1=6
way 10 past possible that|0=9 1=-9
way 10 past present infinitive|0=11 1=-6
way 10 past present main|1=17 2=-12
way 10 past present relative|0=21 1=-19
way 10 past present that|0=6 1=-5
way 10 past refused|0=5
way 10 past reluctant|0=-44 1=46
way 10 past requirement|0=30 1=-27
way 10 past should relative|0=-7 2=11
way 10 past should that|0=6 1=-6
way 10 past suspended|0=11 1=-9
way 10 past unverbed|0=-18 1=28 2=-10
way 10 past withdrawn|0=19 1=-12 2=-7
way 10 past would main|0=9 1=-8
way 10 past would relative|0=-14 1=14
way 10 past|0=21 1=45 2=-54
way 4 ahead authorised|0=11 1=-7
way 4 ahead committed|1=-7 2=8
way 4 ahead contribution|1=-22 2=20
way 4 ahead ended|0=6
way 4 ahead extended|0=9 2=-5
way 4 ahead future main|1=-6 2=8
way 4 ahead mandate|0=26 1=-13 2=-13
way 4 ahead past main|1=-5 2=9
way 4 ahead past perfect main|0=9
way 4 ahead pledged|0=14 2=-11
way 4 ahead present infinitive|0=8 1=-9
way 4 ahead present main|0=6
way 4 ahead withdrawn|0=-18 1=-8 2=25
way 4 ahead|0=33 1=-38 2=5
way 4 long-ago contribution|0=8 2=-8
way 4 long-ago delivered|0=20 1=-18
way 4 long-ago extended|0=9 1=-6
way 4 long-ago mandate|0=10 1=-7
way 4 long-ago past perfect main|0=21 1=-17
way 4 long-ago present main|0=6
way 4 long-ago refused|0=-12 1=13
way 4 long-ago|0=22 1=-9 2=-13
way 4 now committed|0=5
way 4 now contribution|0=-10 2=12
way 4 now delivered|0=-20 1=22
way 4 now engagement held|0=8 1=-8
way 4 now engagement|0=8 1=-8
way 4 now future main|0=-14 1=-9 2=23
way 4 now obstacle|0=6
way 4 now past main|0=11 2=-6
way 4 now past perfect main|0=7
way 4 now past that|0=5
way 4 now pledged|1=-12 2=8
way 4 now request|0=6
way 4 now requirement|0=7
way 4 now withdrawn|1=-6 2=7
way 4 now|0=19 1=-24
way 4 past contribution|0=11 2=-13
way 4 past delivered|0=7 1=-5
way 4 past extended|0=10 1=-7
way 4 past mandate|0=6
way 4 past obstacle|0=9 1=-8
way 4 past past main|0=7
way 4 past past perfect main|0=10 1=-7
way 4 past pledged|1=5 2=-7
way 4 past present infinitive|0=-7 1=8
way 4 past present main|1=6
way 4 past unverbed|0=8 1=-8
way 4 past|0=27 1=-10 2=-16
way 7 ahead committed|0=6
way 7 ahead considering|2=6
way 7 ahead contribution|0=8 1=-51 2=44
way 7 ahead delivered|0=24 1=-12 2=-12
way 7 ahead engagement held|0=16 1=-9 2=-7
way 7 ahead engagement planned|0=-20 1=24
way 7 ahead engagement|1=15 2=-10
way 7 ahead future main|1=6 2=-9
way 7 ahead mandate|1=9
way 7 ahead none gerund|2=5
way 7 ahead obstacle|0=17 1=-9 2=-8
way 7 ahead past main|0=20 1=-13 2=-7
way 7 ahead past perfect main|1=-10 2=9
way 7 ahead past perfect relative|2=5
way 7 ahead past perfect that|2=5
way 7 ahead pledged|0=-18 1=-17 2=35
way 7 ahead possible that|0=-12 2=13
way 7 ahead present infinitive|0=5
way 7 ahead present main|0=7 2=-7
way 7 ahead reluctant|0=6
way 7 ahead request|0=17 1=-11 2=-7
way 7 ahead requirement|0=-15 2=18
way 7 ahead unverbed|1=-10 2=11
way 7 ahead withdrawn|0=-10 1=-14 2=24
way 7 ahead would main|0=8 2=-8
way 7 ahead would that|0=6
way 7 ahead|0=21 1=-51 2=30
way 7 long-ago delivered|0=-7 1=8
way 7 long-ago past participle|0=-6 1=6
way 7 long-ago|1=6
way 7 now agreement drafting|2=6
way 7 now agreement signed|1=6
way 7 now agreement|0=-9 2=12
way 7 now considering|0=-6 1=12 2=-6
way 7 now contribution|0=-6 1=8
way 7 now engagement planned|0=-9 1=11
way 7 now engagement|0=-10 1=16 2=-5
way 7 now extended|2=6
way 7 now future main|0=-18 1=-8 2=26
way 7 now future relative|0=-11 1=11
way 7 now mandate|1=-6
way 7 now none participle|1=6
way 7 now obstacle|1=8
way 7 now past main|1=7 2=-5
way 7 now past participle|1=8 2=-6
way 7 now past perfect main|1=11 2=-7
way 7 now past relative|0=9 1=-8
way 7 now pledged|0=11 1=-31 2=20
way 7 now possible main|0=-12 1=13
way 7 now present infinitive|1=-8 2=9
way 7 now present main|0=14 1=-8 2=-6
way 7 now request|0=12 1=-8
way 7 now requirement|0=5
way 7 now unverbed|0=12 1=-14
way 7 now withdrawn|0=-23 1=31 2=-9
way 7 now would that|0=-5 1=11 2=-6
way 7 now|0=-8 1=12
way 7 past authorised|0=-30 1=32
way 7 past changed|0=-8 1=8
way 7 past committed|0=-6 1=8
way 7 past contribution|0=29 1=7 2=-35
way 7 past delivered|0=-14 1=18
way 7 past ended|0=21 1=-19
way 7 past engagement held|0=6 1=-6
way 7 past engagement|0=6 1=-6
way 7 past extended|0=9 2=-5
way 7 past future main|0=21 1=-19
way 7 past future relative|0=15 1=-14
way 7 past mandate|0=-8 1=17 2=-9
way 7 past none gerund|0=-6 1=6
way 7 past none infinitive|0=11 1=-10
way 7 past none participle|0=8 1=-7
way 7 past obstacle|0=-15 1=19
way 7 past past main|0=21 2=-18
way 7 past past participle|0=-7 1=8
way 7 past past perfect main|1=6 2=-8
way 7 past past relative|0=-26 1=28
way 7 past past that|0=-13 1=14
way 7 past pledged|0=14 2=-19
way 7 past present main|0=8 2=-8
way 7 past present relative|0=8 1=-7
way 7 past present sub|0=-12 1=12
way 7 past reluctant|0=21 1=-20
way 7 past suspended|0=-8 1=8
way 7 past unverbed|0=-21 1=27 2=-6
way 7 past withdrawn|0=14 2=-9
way 7 past would that|0=9 1=-8
way 7 past|0=17 1=44 2=-56
`;
/** How much each clue speaks for each topic, by its place in the list of topics. */
export const TOPIC_WEIGHTS = `
b 's ^high|0=27
b 's ^national|12=10
b 's adviser|1=14
b 's ambassador|23=12
b 's budget|1=-17
b 's capital|0=-11
b 's chair|5=14 9=9
b 's chief|4=10 5=11 22=17
b 's commander|5=12
b 's decision|0=16
b 's defense|22=13
b 's force|22=10
b 's foreign|19=28
b 's gang|23=-10 25=10
b 's headquarters|22=11
b 's leader|10=11
b 's peace|2=12 22=12
b 's plan|0=10 1=11
b 's police|11=-10 19=9
b 's president|19=13 20=18
b 's prime|21=10
b 's request|5=-14 6=10 23=11
b 's security|19=12
b 's soldier|26=10
b 's summit|21=-10
b 's training|25=11
b 's wish|10=12
b / STATE|19=16
b CARICOM in|19=11
b CARICOM leader|20=-10
b DATE DATE|26=10
b DATE FIGURE|19=11 21=12
b DATE LEADER|21=17 22=10
b DATE STATE|2=16 21=11 22=11 23=9
b DATE UNSC|24=11
b DATE about|17=12
b DATE advise|2=9
b DATE and|0=-10 2=-12 6=9 10=-9 11=-17 19=-12 21=-11 23=-10 24=14 26=11
b DATE approve|14=9
b DATE as|4=10 10=10
b DATE at|21=17
b DATE by|5=11 18=19 19=-9 20=20 24=10
b DATE call|5=13
b DATE council|2=12
b DATE deployment|2=12
b DATE for|3=11 5=12 6=11 9=10 22=16
b DATE government|5=12
b DATE have|5=11 17=13
b DATE if|23=10
b DATE in|5=-13 17=15 19=27 21=28
b DATE it|26=10
b DATE morning|5=11
b DATE of|2=10
b DATE on|19=12 24=9
b DATE she|19=13
b DATE that|2=10 5=-12 11=10 12=19
b DATE to|10=14 11=-10 12=-14 19=14 22=43 23=18 26=20
b DATE under|24=9
b DATE with|11=12 19=15 20=11 22=9 24=17
b ECOWAS have|23=12
b EU foreign|11=10 14=14 23=10
b EU minister|23=13
b EU naval|12=-10
b FIGURE EU|11=16 25=15
b FIGURE HOST|14=17
b FIGURE STATE|2=-16 22=-12
b FIGURE abstention|23=15
b FIGURE ask|13=11
b FIGURE at|7=-11 11=13
b FIGURE before|11=10 12=11
b FIGURE be|4=15
b FIGURE by|14=9
b FIGURE civilian|11=13
b FIGURE could|11=16
b FIGURE country|19=18 21=20
b FIGURE day|5=15 19=27 22=19
b FIGURE for|1=10
b FIGURE have|0=11
b FIGURE head|21=9 26=10
b FIGURE helicopter|13=11
b FIGURE in|4=11
b FIGURE last|24=17
b FIGURE leader|1=11 19=15 20=9
b FIGURE man|11=23
b FIGURE member|11=30 23=14
b FIGURE military|11=10
b FIGURE month|0=-10 1=15 18=13 21=-13 24=20 25=25
b FIGURE more|24=11
b FIGURE officer|1=-11 10=-10 11=24
b FIGURE official|2=14
b FIGURE of|4=10 23=-12
b FIGURE others|21=10
b FIGURE people|7=12 11=21 25=13
b FIGURE percent|5=-9
b FIGURE plan|11=11
b FIGURE pledge|2=10
b FIGURE policeman|0=12 11=11 23=9
b FIGURE police|11=11 24=19
b FIGURE ship|13=27
b FIGURE soldier|2=-15 11=10 19=-17 22=-12 23=-16
b FIGURE strong|19=10
b FIGURE to|6=14
b FIGURE troop|11=17
b FIGURE uniformed|11=13
b FIGURE year|1=-12 17=15 23=11 26=19
b G20 in|10=11 21=-14
b HOST 's|2=13 10=24 11=-9 19=10 22=10 25=10
b HOST DATE|22=15
b HOST LEADER|6=12 19=-9
b HOST STATE|19=9
b HOST and|21=18 25=13
b HOST appeal|5=-14
b HOST army|5=-9
b HOST as|3=10
b HOST at|21=18
b HOST be|3=9 16=-12 17=12
b HOST counterpart|22=10
b HOST force|10=11
b HOST for|10=9
b HOST government|5=13
b HOST have|6=-11 8=35 11=17 17=9
b HOST he|2=9 5=10
b HOST in|5=14 17=-14 19=11
b HOST minister|6=15 7=15
b HOST ministry|16=10
b HOST mission|11=10
b HOST of|11=18
b HOST once|18=12
b HOST on|19=-12 22=19
b HOST premier|19=10
b HOST president|5=14
b HOST sign|19=-10
b HOST soldier|24=14
b HOST to|2=19 4=10 19=10
b HOST until|2=13
b HOST urge|6=10
b HOST want|5=10 8=10
b HOST water|4=10
b LEADER 's|2=18 19=9
b LEADER and|6=9 18=9 19=16
b LEADER announce|19=13
b LEADER appeal|5=10
b LEADER by|20=13
b LEADER call|5=-9
b LEADER for|22=13
b LEADER have|19=18 20=11
b LEADER in|21=19
b LEADER on|19=11
b LEADER say|23=12
b LEADER take|21=11
b LEADER tell|10=-9 22=13
b LEADER that|5=13
b LEADER to|20=11
b LEADER urge|6=14 7=10
b LEADER use|5=9 6=14 7=11
b LEADER visit|22=10
b MISSION 's|1=-9 5=10
b MISSION and|25=10
b MISSION be|12=19 24=10
b MISSION to|19=-13
b MISSION until|11=10
b MISSION which|6=10
b MISSION with|23=10
b MONEY for|1=-19 12=15
b MONEY have|12=14
b MONEY in|1=-11
b MONEY mean|1=9
b MONEY month|1=12
b MONEY of|1=-13 2=10
b MONEY on|19=13
b MONEY that|12=18
b MONEY to|1=-12 19=-9
b MONEY until|12=12
b MONEY year|11=11 12=9
b NATO 's|5=11 22=14
b NATO troop|2=-10
b OAS be|10=13
b SADC 's|5=10
b SADC force|1=10
b SADC have|9=10
b SADC in|26=18
b STATE 's|0=16 1=12 2=-14 3=-12 5=-17 11=-18 12=-14 13=-11 16=-11 19=12 21=-22 22=-16 24=-16 25=-10 26=-11
b STATE DATE|19=25 22=-11
b STATE FIGURE|1=12 19=-9
b STATE HOST|19=15
b STATE LEADER|22=9
b STATE STATE|1=-11 2=-14 5=10 7=-12 18=15 22=-13 24=-10
b STATE ^secretary|10=11 19=12
b STATE abstain|24=-22
b STATE adviser|19=-10
b STATE and|0=-14 3=-10 4=-12 6=-13 10=14 16=14 17=9 18=14 21=12 22=-19 25=22
b STATE appeal|7=9
b STATE army|2=12
b STATE as|2=10 19=-10
b STATE backstop|10=23
b STATE be|1=-12 2=22 5=-9 10=12 16=-14 19=-28 21=-10 22=-11 23=-16
b STATE bring|21=15
b STATE by|11=13
b STATE call|10=12
b STATE can|2=16
b STATE chief|19=12
b STATE colleague|16=13 19=12 20=13
b STATE confirm|10=10
b STATE contribution|12=-13
b STATE counterpart|19=10 20=18
b STATE court|0=10 17=12
b STATE delegation|19=22
b STATE draft|23=17
b STATE embassy|2=14
b STATE fail|25=10
b STATE foreign|19=9
b STATE for|1=-11 5=12 7=14 19=10
b STATE from|2=14 19=9
b STATE gendarme|5=14
b STATE government|2=-26 10=-18
b STATE have|0=-22 1=-24 2=11 3=-10 5=17 7=-13 9=-14 10=-15 11=-34 16=11 17=-17 18=-15 19=-13 21=-11 22=-20 23=-12 24=-9 25=-9 26=-11
b STATE hope|5=14
b STATE host|19=13
b STATE in|17=9 21=14
b STATE itself|10=12
b STATE lobby|10=9
b STATE meet|2=14
b STATE minister|3=11
b STATE newspaper|22=12
b STATE not|5=-10 12=11
b STATE object|2=19
b STATE official|2=13 11=9 19=10
b STATE of|21=15
b STATE on|16=10 19=21 21=26
b STATE open|21=-16
b STATE oppose|2=16
b STATE peacekeeper|18=10
b STATE police|4=15 11=-13
b STATE president|5=21 9=11
b STATE press|10=11
b STATE prohibit|0=13
b STATE put|9=12 22=10
b STATE raise|21=10
b STATE reject|2=-11
b STATE repatriate|1=15
b STATE request|6=10 7=22
b STATE s'|5=10
b STATE say|2=-15
b STATE secretary|10=12 19=10
b STATE se|10=10 16=18 23=15
b STATE sign|18=20
b STATE soldier|11=-10
b STATE speak|2=10
b STATE that|5=12 19=13
b STATE to|5=26 6=-10 7=15 9=14 21=9 22=17 25=12
b STATE troop|2=13 5=-11
b STATE want|10=16
b STATE where|19=19
b STATE which|5=-9 19=-9
b STATE who|23=11
b STATE with|21=10
b STATE would|24=10 25=16
b STATE y|2=13
b UN DATE|23=24
b UN STATE|10=10
b UN ^general|19=16
b UN and|16=11
b UN call|6=10
b UN fact-finding|5=17
b UN for|18=12
b UN have|5=10 12=12
b UN mission|10=11
b UN not|12=17
b UN on|16=11
b UN operation|2=12 24=10
b UN peacekeeper|2=11 25=10
b UN peacekeeping|2=9
b UN to|5=-19 6=12 9=12 25=9
b UNSC agree|25=9
b UNSC authorize|26=-11
b UNSC have|23=13
b UNSC on|2=11 23=11 24=10
b UNSC resolution|18=14
b UNSC that|2=11
b UNSC to|10=15
b ^africa 's|26=17
b ^albin ^kurti|5=12
b ^bintou ^keita|18=12
b ^chiefs of|19=15
b ^christine ^lambrecht|2=10
b ^christophe ^lutundula|18=13
b ^christopher ^musa|5=10 22=12
b ^coast ^guard|5=10
b ^de ^janeiro|19=-11 21=14
b ^defence ^minister|4=9 22=14
b ^delays in|4=18
b ^delegations from|21=11
b ^el ^arish|18=17
b ^european leader|19=11
b ^foreign ^minister|18=19
b ^foto FIGURE|16=11
b ^gaza force|9=10
b ^general ^assembly|11=10 19=23
b ^goma airport|2=11
b ^gulf state|6=9
b ^hamas have|3=11
b ^high ^court|0=25
b ^inspector ^general|22=11
b ^jack ^christofides|7=14
b ^janeiro on|21=12
b ^jim ^risch|2=10
b ^lake STATE|7=9
b ^miami herald|21=10
b ^mr LEADER|19=-11
b ^national ^assembly|12=12
b ^national ^defence|5=10
b ^new ^york|19=10 21=22
b ^nueva ^york|21=12
b ^prime ^minister|17=13 19=18 20=16
b ^rear ^admiral|13=13
b ^red ^sea|13=12
b ^republican lawmaker|2=13
b ^rio ^de|10=15 11=11 19=-12 21=15
b ^secretary of|10=17 19=9
b ^simon ^harris|22=15
b ^state LEADER|7=9 19=19
b ^states to|6=11
b ^un-backed mission|24=-11
b ^vasileios ^gryparis|13=13
b ^york STATE|21=14
b ^york on|19=12
b ^york to|19=10
b about HOST|10=10
b about quarter|1=10
b about what|21=11
b absence of|4=11
b abstain from|25=10
b activation of|23=25
b adviser say|1=14
b african leader|10=-12
b after FIGURE|26=9
b after ceasefire|5=10
b after meeting|19=15
b after video|18=9
b again in|19=18
b against STATE|0=9
b agree on|19=-10 23=10
b agree to|10=-12
b agree with|18=10
b agreement between|17=20
b agreement be|17=25
b agreement of|0=11
b agreement on|17=14
b agreement remove|17=9
b agreement sign|17=-11
b agreement that|17=10
b agreement which|17=13
b agreement with|18=19
b ahead of|22=10
b air transport|9=14
b airport hold|3=13
b alliance 's|22=12
b ally to|10=9
b already deposit|0=9
b also for|5=12 6=13 9=12
b and FIGURE|7=11 11=31 19=-11
b and HOST|2=-10 16=13 17=12
b and LEADER|19=10
b and STATE|0=-12 2=28 3=-11 4=-12 11=-10 16=10 18=10 22=-12 23=-10 24=-22 25=11 26=-10
b and UN|18=19
b and ask|5=12 6=10 24=13
b and be|11=-14
b and by|26=9
b and council|2=12 4=10
b and drone|13=14
b and equipment|7=-11
b and go|10=15
b and half|11=10
b and have|5=20
b and helicopter|7=10 19=12
b and in|21=9
b and its|6=15
b and list|23=9
b and money|1=10
b and more|5=13 7=13
b and officer|5=14
b and of|21=16
b and on|4=13
b and plane|4=10
b and second|25=11
b and security|1=12
b and soldier|11=17
b and staff|4=12
b and that|1=11 5=14 9=10
b and their|5=10
b and to|24=9
b and transport|5=13 6=9 9=11
b and vehicle|7=11
b and will|7=13 19=13
b and with|19=24
b annual budget|12=9
b appeal for|5=-9 6=14
b appeal to|5=11 10=12
b appropriation of|12=13
b approval of|2=12
b approve extension|24=17
b approve mission|23=12
b argue that|2=16
b armed group|3=9
b army be|5=10
b army in|2=10
b arrears be|1=22
b arrival of|3=14
b arrive DATE|22=16
b arrive in|11=11
b as STATE|2=10
b as possible|5=10
b as soon|5=9
b as well|6=10
b ask STATE|6=13 7=9
b ask UNSC|9=13
b ask UN|9=13
b ask about|4=11
b ask by|5=21 9=9
b ask council|10=18
b ask for|6=-17 7=14 8=11 10=-11 12=9 13=11
b ask government|6=-11
b ask how|11=12
b ask member|7=18 13=18
b ask of|7=13
b ask that|5=-12 6=11 25=14
b ask them|5=11
b ask to|6=11
b ask what|10=14
b assistance mission|25=11
b at FIGURE|11=11
b at HOST|19=-10
b at MONEY|1=-12 12=17
b at STATE|19=27 23=9
b at ^el|18=10
b at first|14=9
b at invitation|5=10 21=10
b at its|5=9
b at meeting|19=12
b at most|7=-10
b at present|4=13
b at request|5=14
b at sea|19=11
b at which|19=13
b authorise mission|23=19
b authorize FIGURE|11=9 21=11
b authorize MISSION|26=-11
b authorize by|23=10
b authorize deployment|23=11
b authorize mission|23=15
b authorized strength|11=11
b back by|4=16 25=12
b base and|2=11 4=10
b base at|18=10
b base be|4=12
b base to|16=9
b be MONEY|12=18
b be STATE|2=10
b be against|2=15
b be agree|13=12
b be answer|5=10
b be approach|10=14
b be ask|5=30
b be assure|10=9
b be being|6=15 7=10 16=10 17=12
b be block|3=16
b be call|19=11
b be cancel|22=18
b be close|22=9
b be cut|3=24
b be deliver|19=13
b be due|5=11
b be empty|1=11
b be extend|24=22
b be for|11=9
b be give|7=-11 19=10
b be go|18=12
b be hear|10=9
b be hold|9=12 21=12
b be initial|17=13
b be in|2=10 5=9 12=13 16=13
b be know|2=17
b be lack|12=13
b be leave|26=15
b be longer|2=14 26=9
b be look|5=13
b be make|5=17
b be mean|11=10
b be money|1=14
b be move|23=15
b be need|5=11
b be negotiate|16=-13 17=13
b be none|2=11
b be nothing|2=10
b be not|4=18 10=-10
b be open|4=10
b be out|10=9
b be part|19=9
b be pay|6=-9 22=9
b be plan|21=10
b be post|0=13
b be prepare|5=9
b be prolonged|24=20
b be promise|4=11 11=13
b be protect|7=14
b be put|12=12
b be reach|11=10
b be renew|6=12
b be request|5=13
b be review|7=13
b be second-largest|6=10
b be settle|16=11
b be short|4=11
b be sign|17=10 18=30
b be so|0=14
b be speak|19=15
b be still|4=11 17=11
b be there|11=16
b be throw|0=13
b be to|5=-10 19=9 21=11
b be try|10=12
b be unanimous|24=10
b be use|23=13
b be very|10=11
b be weigh|22=9
b be well|24=10
b be withdraw|9=11
b be with|16=14
b be write|0=11
b because STATE|25=10
b because base|4=10
b because of|22=10
b before DATE|11=12
b before FIGURE|19=13
b before UNSC|24=10
b before end|6=9
b before it|2=11
b begin with|13=9
b behind closed|19=11
b being prepare|6=15
b between STATE|17=12
b beyond DATE|1=10 12=10
b bid to|6=11 19=-9
b bilateral agreement|16=-19 17=16
b bloc to|6=10
b block money|2=11
b bring STATE|11=10
b budget for|12=17
b but STATE|2=28 3=9
b but it|7=11
b but she|3=12
b but under|25=11
b by DATE|11=29
b by FIGURE|4=17 5=14 11=-10 13=11
b by HOST|2=10 5=12
b by SADC|5=11
b by STATE|5=13
b by UNSC|18=14 26=10
b by UN|1=-10 5=10 23=9 25=11
b by armed|3=10
b by court|0=9
b by end|11=-16
b by force|18=9
b by phone|20=18
b by president|5=10
b by videoconference|20=15
b by video|20=13
b by way|18=15
b by which|11=10 23=10
b by year|14=10
b call for|5=13 21=13
b call on|6=15 10=26 20=14
b can not|2=25 4=21
b ceiling of|11=33 25=14
b chair and|21=10
b chair of|5=11 22=13
b chief LEADER|9=10
b chief of|18=12 20=9
b close of|21=11
b closed door|19=11
b come forward|5=9
b come home|25=12
b come in|4=10
b come of|23=11
b come to|22=16
b command to|10=11
b commander have|7=22 13=11
b commando battalion|5=11
b committee of|12=16
b common cost|12=11
b community to|10=10
b company and|19=9
b company in|1=9
b company of|5=11
b comprise FIGURE|11=11
b conclude with|17=11
b condition of|3=12
b conference for|21=15
b conference in|10=11
b conference of|21=22
b conference on|21=13
b confirm on|10=16
b confirm that|21=10 23=11 26=11
b contingent have|4=15
b contingent of|5=12
b contribute to|5=-15 6=-10 10=18
b contribute troop|1=15
b contribution to|19=-11
b contributor to|5=9
b cost MONEY|11=11 12=13
b could do|7=10
b could not|10=11
b council be|2=11 20=11
b council of|12=10
b council renew|24=-11
b council to|10=12
b country 's|18=9
b country contributor|11=11 23=10
b country must|10=17
b country se|21=9
b country to|10=17
b country which|1=11
b course of|18=12
b court in|0=11
b cut by|3=14
b cut in|1=10
b day DATE|22=9
b day in|5=12 19=11
b day they|19=13
b deal with|2=9
b decide DATE|11=13 24=17 25=19
b decide on|24=13
b decide to|26=10
b decision take|24=11
b declaration of|18=25
b decline STATE|5=-12
b defense minister|7=13 22=9
b defense staff|7=10
b delay because|4=12
b delegate of|21=11
b demand by|17=9
b demand to|6=14
b deny have|2=10
b depart DATE|2=10
b depart to|26=11
b deployment in|2=21
b deployment of|4=-11 11=-29
b deployment to|5=10
b diplomat say|2=27
b do depart|2=17
b do not|0=10 1=-9 10=-9
b do so|24=15
b do with|7=17
b do year|10=11
b donor conference|21=16
b donor meeting|1=9 19=16
b donor to|6=17
b down request|8=12
b draft of|23=15
b draft resolution|25=11
b draft that|24=12
b draw up|17=14
b due in|5=10
b during visit|22=9
b en send|5=19
b end and|11=9
b end in|26=11
b end of|6=13 23=12 26=-11
b end on|21=9
b equipment for|5=10 7=10
b european country|20=12
b evacuation of|16=9
b event in|21=11
b everything that|4=12
b exchange of|18=15
b exclude not|2=11
b expect DATE|3=12
b expect in|22=12
b extend mission|10=9
b extend of|24=10
b extraordinary summit|21=11
b facility for|4=13
b federal police|8=9
b field kitchen|7=10
b fifth of|4=13
b fighting have|3=9
b figure for|11=9
b final statement|21=9
b finance force|6=10
b financial hurdle|1=10
b find MONEY|1=11
b fire by|23=9
b first group|11=13
b first time|22=15
b first year|12=20
b fly to|22=14
b for AU|6=13
b for DATE|19=23
b for FIGURE|3=13 7=18 11=30 13=19 19=12 24=18 25=14
b for HOST|1=15 6=-12 10=21 19=-10 21=14 23=10
b for MONEY|6=13 12=12
b for STATE|3=11 5=-10 10=11
b for and|1=9
b for armored|7=10
b for boot|4=23
b for donor|21=10
b for equipment|19=11
b for first|12=17
b for foreign|2=12
b for helicopter|7=18
b for help|6=10
b for initial|23=11
b for international|5=10
b for it|10=19
b for joint|24=11
b for mission|10=18 12=-9
b for money|7=-13 9=19
b for more|5=15 7=11 8=13 9=13 10=-22
b for peacekeeping|10=10
b for police|6=-10
b for resolution|23=13
b for same|10=11
b for soldier|0=12 6=16 9=11
b for stabilization|5=10
b for support|10=31
b for their|2=11
b for them|4=22
b for troop|5=-13
b for want|1=12 4=14
b for warship|7=16
b for year|6=10 12=16 24=22
b force 's|7=11 12=10
b force LEADER|22=9
b force agreement|17=24
b force and|17=9
b force be|9=10 16=10 21=12
b force have|11=-16 16=11
b force in|5=-9 10=16 19=-14 21=-11 24=15
b force may|23=11
b force must|1=13
b force now|23=10
b force of|23=16
b force on|23=14
b force to|5=19 11=18 23=15 25=11
b force will|11=-10
b force with|17=10
b foreign affair|2=14 3=11
b foreign minister|2=-14 7=-9 19=28
b foreign ministry|2=12 18=12 21=13
b foreign secretary|19=13
b foreign soldier|2=11
b form of|2=14
b from DATE|25=11
b from FIGURE|11=14 19=22 25=9
b from HOST|23=11
b from STATE|1=-11 2=11 5=12 11=-12
b from leave|3=-10
b fund have|1=14
b fund of|1=-10 6=-13
b funding for|1=-9 2=-10 6=9
b further FIGURE|11=11
b gap of|1=15
b gathering of|21=-10
b general LEADER|22=17
b general STATE|3=12
b give FIGURE|19=16
b give date|23=13
b give figure|11=10
b give its|2=12
b give it|25=12
b give mission|10=9
b go by|11=9
b go on|10=14 18=14
b go thru|19=12
b go to|22=-10
b government 's|0=9
b government have|10=-20
b government hope|5=11
b government in|2=19
b government of|2=-14
b government that|10=10
b government want|5=10
b green light|23=9
b group have|5=10
b génération of|21=13
b half of|11=10 21=10
b hasten deployment|5=10
b have FIGURE|2=-10 11=15 13=23 24=-9
b have adopt|12=-9
b have appeal|10=-14 19=11
b have ask|6=-12 7=13 8=10 9=11
b have be|0=-9 2=-25 4=10 5=23 6=-9 11=21 18=10 21=-27 22=15 23=-11
b have can|11=10
b have close|2=11
b have come|12=9
b have decide|26=19
b have delay|4=12
b have find|1=9
b have first|2=9 5=11 10=-10
b have follow|21=11
b have go|21=11
b have have|8=13
b have hold|0=12 21=9
b have hope|5=9
b have indicate|5=11
b have intend|10=11
b have invite|19=11
b have justifié|2=14
b have launch|10=10
b have let|2=18
b have need|11=14
b have not|2=-14 3=11 4=15 10=-9 17=-9
b have offer|11=-9
b have order|23=11
b have promise|1=17
b have put|2=10
b have release|10=10
b have request|8=18 10=10
b have say|5=20 6=14 19=11
b have sign|16=14 17=-11
b have slow|4=10
b have sue|0=9
b have them|7=11 13=11
b have until|26=12
b have wish|6=10
b have write|7=10 23=10
b have yet|1=11
b he appeal|7=16
b he ask|6=-10
b he be|20=-11
b he expect|23=11
b he have|7=-12
b he lack|12=17
b he mean|11=9
b he need|19=16
b he not|2=13
b he receive|19=16
b he say|22=11
b he speak|21=11
b he tell|22=11
b he thank|5=13
b head of|10=-10 25=11
b headquarters in|7=12
b hear parler|2=14
b heavy weapon|4=10
b helicopter and|7=13
b helicopter to|11=10
b him on|6=10
b him to|5=12 22=11
b his HOST|20=-14
b his country|10=-11 19=-9
b his government|5=12
b his officer|22=11
b hold DATE|20=10
b hold in|19=12
b hold on|2=10
b hold since|2=12
b hold talk|6=22 19=11
b hold up|3=20
b hole in|1=10
b home FIGURE|5=-12
b hope STATE|5=14
b hope for|23=15
b hope that|5=10
b hope to|19=9
b host have|10=12
b hour and|19=11
b hour of|22=9
b how many|11=12
b hunt for|5=9
b if mission|22=11
b impartial force|5=13 10=11
b in DATE|2=-12 4=-12 5=-11 7=17 10=-19 11=-23 21=-12 23=13 25=9 26=9
b in HOST|0=-32 9=10 11=21 23=-24 24=13
b in MISSION|1=-9
b in STATE|0=22 4=12 11=-14 19=67 20=-16 21=39 22=12
b in UN|20=12
b in ^gaza|2=14 10=9
b in ^new|1=16 10=9 18=10 19=21
b in ^nueva|19=11
b in ^puerto|3=-9
b in ^red|12=-10 13=10
b in ^rio|5=9 19=-10 21=24
b in airport|11=-12
b in air|0=14
b in bid|6=16
b in by|19=10
b in capital|0=13 17=10
b in court|16=10
b in draft|25=9
b in end|11=17
b in form|22=13
b in full|2=10 4=15
b in letter|5=18
b in margin|21=13
b in need|4=-10 13=17
b in new|2=9
b in operation|2=13
b in order|22=10
b in particular|6=13
b in past|8=12
b in place|1=17 4=11 5=-11
b in presence|17=9
b in room|21=9
b in sea|23=10
b in south|20=9
b in spring|24=9
b in telephone|20=9
b in town|22=13
b include police|11=12
b instructor at|8=12
b intent on|18=13
b intent with|18=10
b interior minister|10=9
b international community|10=12
b international force|5=-10 11=-15 13=9
b into UN|2=14 25=-10
b into it|5=9
b invitation of|21=15
b it STATE|2=11
b it accuse|2=11
b it also|12=-10
b it ask|6=-13
b it be|5=-14
b it do|3=14
b it for|8=11
b it have|1=10 2=-15
b it need|17=11
b it say|4=12
b it to|1=18 10=18 24=11
b it want|13=12
b it will|19=-12
b it would|2=15 5=12
b its HOST|7=12
b its battalion|5=-9
b its border|8=10
b its budget|1=11 12=-12
b its ceiling|11=13
b its commander|7=11 13=18
b its defense|19=-10
b its due|1=10
b its foreign|10=9
b its member|19=15
b its minister|5=9 12=11
b its own|11=-14
b its parliament|2=-9
b its payment|1=11
b its peace|9=9
b its police|2=16
b its readiness|11=9 23=12
b its ship|7=10
b its soldier|1=13
b its standby|23=13
b its support|10=10
b join by|20=-9
b joint cost|12=15
b judge in|0=15
b keep FIGURE|11=12
b keep ceiling|11=13
b keep promise|5=-11 10=11
b keep their|5=9 24=13
b know that|2=18
b know to|2=15
b l' have|6=9
b lack funding|1=-15
b lack of|1=28
b last time|24=15
b lead by|22=23
b lead force|10=12
b leader have|10=15
b leader of|24=13
b leader on|5=10
b leader say|19=11
b leader to|19=11 21=14
b leadership of|0=10
b leave late|5=10
b less than|1=15 12=10
b let its|26=15
b let it|2=13
b like STATE|7=15
b like to|5=21
b list of|23=9
b logistical support|10=10
b long as|0=10
b main secretary|2=9
b man and|5=10 7=10
b man have|11=10
b man to|5=10
b mandate and|21=13
b mandate be|24=19
b mandate of|11=-10 26=14
b margin of|21=13
b matter be|2=11
b matter of|18=10
b may deploy|24=10
b may have|11=19
b may not|0=19
b mean for|21=13
b medical evacuation|16=11
b meet DATE|19=20 20=10
b meet STATE|19=11
b meet again|19=9
b meet in|22=14
b meet with|2=16 10=11
b meeting at|19=12
b meeting in|21=13
b meeting of|19=9 21=10
b meeting on|19=13
b meeting with|19=11
b member be|19=15
b member of|10=18 11=12
b member state|7=16
b memorandum between|16=10
b memorandum of|16=27 17=-15 22=11
b memorandum on|16=23
b memorandum with|16=22
b military and|2=9
b military mission|26=9
b minister LEADER|12=10 21=9
b minister be|19=14
b minister decide|12=-13 24=12
b minister for|6=10
b minister from|19=10
b minister have|2=17 5=9
b minister of|3=9 21=16
b minister on|14=9 19=19
b minister say|4=11
b minister tell|19=9
b minister to|19=16
b ministry in|5=13
b ministry of|8=19
b ministry say|10=11
b mission 's|1=-13 3=11
b mission DATE|23=18
b mission FIGURE|16=13
b mission STATE|6=11 10=10
b mission be|4=12 12=16 25=9
b mission by|25=9
b mission cost|12=11
b mission for|23=10
b mission have|11=17
b mission into|2=12 25=-21
b mission in|11=10 13=9 25=15
b mission need|11=11
b mission of|6=10 12=13 24=11 25=9 26=14
b mission on|23=13
b mission to|5=-17 14=17
b mission until|2=10
b mission which|23=13
b mission who|4=12
b mission will|1=13
b money and|6=10 9=15 19=11 26=15
b money be|1=9
b money for|1=10
b month be|10=12
b month of|1=11 21=-10
b more and|10=-13
b more funding|6=12
b more money|6=11
b more officer|5=10
b more police|5=10
b more to|6=11
b move to|23=10
b much of|2=9
b multinational mission|5=13
b multinational security|2=-18
b nation be|19=10
b nation to|5=-10 6=15
b national security|1=10
b naval operation|23=14
b need FIGURE|1=9 11=18 13=14
b need MONEY|1=-10
b need of|12=15 13=9
b negotiate bilateral|16=-10 17=12
b never come|4=11
b new mission|16=10
b new one|2=10
b new ordre|2=10
b newspaper that|2=-12
b nobody have|1=17
b not DATE|5=10
b not STATE|12=13
b not agree|2=11
b not allow|2=18
b not among|7=10
b not arrive|4=11
b not be|3=9
b not can|2=10
b not cover|1=12 4=11
b not for|4=11
b not have|1=9
b not move|4=9
b not not|1=-11
b not pay|1=12
b not pledge|9=13 22=10
b not ready|4=16
b not want|2=12
b nous have|6=12
b now in|11=12
b number FIGURE|11=12
b object to|2=11
b of DATE|2=-14 10=-11 19=-11 23=15
b of EU|12=9
b of FIGURE|1=-22 2=-12 3=12 11=62 12=21 21=-11 22=-13 23=14 26=-10
b of G20|19=-13 21=14
b of HOST|5=11 19=11 26=21
b of MISSION|6=14 23=10
b of SADC|26=15
b of STATE|0=-9 1=-10 4=-13 5=-21 11=-18 19=-19 21=17
b of UNSC|2=10 5=14
b of UN|2=21 25=12
b of ^afrique|20=10
b of ^défense|3=12
b of ^general|19=9
b of ^state|19=10 25=9
b of aid|8=12
b of aircraft|11=-9
b of ammunition|7=-9
b of bloc|23=11
b of coalition|19=10 21=12
b of cut|25=10
b of defense|7=16 19=11
b of diesel|4=12
b of emergency|21=9
b of equipment|4=11
b of european|20=10
b of force|2=-14 17=25 21=14 23=10
b of foreign|21=11
b of funding|1=19
b of fund|1=18 6=-12
b of government|2=14
b of génération|21=16
b of helicopter|4=-14 7=12 13=15
b of instructor|16=10
b of intent|18=21
b of international|2=-10 23=10
b of its|5=-24 12=-9 21=-13 23=11
b of it|2=12
b of meeting|19=17
b of member|14=10
b of memorandum|16=19
b of mission|1=-16 2=13 3=12 5=-11 11=-15
b of money|1=11
b of note|18=9
b of opposition|2=-13
b of parliament|10=13
b of participant|21=11
b of peacekeeping|12=-10
b of president|2=10 19=-10
b of prime|2=14
b of protection|2=-10
b of présence|26=13
b of resolution|23=10
b of resource|4=10
b of shelling|22=10
b of staff|19=12 22=10
b of state|20=10 21=15 26=9
b of summit|21=10
b of text|2=17
b of their|2=-10
b of them|2=-12
b of transition|23=9
b of troop|0=9
b of understanding|16=29 19=13 22=10
b of unit|4=9
b of water|4=9
b of what|1=13
b of whom|11=-11
b of wounded|16=10
b offer of|21=10
b offer to|23=10
b office say|2=9
b officer DATE|3=10
b officer FIGURE|24=12
b officer and|11=18
b officer at|22=13
b officer from|21=14
b officer have|11=-9
b officer may|0=12
b officer plan|11=11
b officer to|10=-9
b officer train|4=9
b officer will|4=10
b official from|19=13
b official of|19=11
b official say|4=12 10=14 13=9
b official tell|11=9
b official who|2=9
b on DATE|10=12 12=-12 14=11 17=13 18=19 20=13 21=20 22=24 23=17 24=13
b on FIGURE|2=23
b on MONEY|1=11 2=10
b on STATE|2=11 10=11
b on UN|6=16
b on behalf|9=10
b on deployment|18=10
b on future|18=10
b on ground|11=-10
b on international|22=9
b on loan|5=-10
b on margin|19=14
b on paper|11=14
b on police|17=16
b on status|17=14
b on until|12=-16
b on who|4=10
b only FIGURE|11=-11
b only have|4=10
b open on|21=-11
b open their|6=20
b operation MISSION|24=17
b operation be|5=10
b operation of|2=19
b operation on|26=11
b operation to|12=15 23=10
b opposed to|2=17
b or not|12=-12
b order be|26=12
b other country|10=27
b other partner|6=9
b other state|10=11
b others to|5=9 7=10
b our partner|6=13
b out and|0=9
b out in|0=-11
b out of|6=-9
b out on|26=10
b outgoing mission|2=9
b over STATE|0=20
b over from|19=-9
b owe to|1=18
b part and|2=9
b part of|1=12 19=11 25=9
b participate to|21=9
b partner be|10=11
b partner to|6=21
b patrol aircraft|4=12
b pay FIGURE|1=10
b pay for|1=13 19=11
b pay what|1=11
b peace to|2=16
b peacekeeper be|3=11
b peacekeeper will|18=16
b peacekeeping mission|24=-12
b peacekeeping operation|2=20 6=10 10=15
b people to|11=13 25=15
b personnel be|5=11
b phone to|20=11
b place in|11=9
b plan be|18=13 23=-10
b plan for|11=-11
b plan in|21=9
b plan of|2=15
b plan that|1=12
b planned deployment|0=10
b play part|10=9
b plead for|5=15
b pledge to|1=9
b point out|10=9
b police and|1=9 11=14 24=11
b police be|19=-11
b police force|21=9
b police for|5=10
b police to|0=13 5=18 10=-14 17=11
b police will|11=9
b policy chief|20=10
b prepare for|19=9
b prepare to|5=11
b presence of|17=11
b present draft|21=10
b president HOST|5=10 10=-11
b president LEADER|2=10 4=13 17=15 20=12
b president have|19=13
b president hold|19=16
b press for|26=13
b prevent deployment|3=14
b prime minister|2=14 19=12
b promise FIGURE|6=12
b promise make|10=16
b promise to|5=10
b protection force|2=-10
b provide FIGURE|18=-11
b provide for|11=17
b provide police|5=12
b put at|12=9
b put deployment|2=20
b put number|11=11
b put off|1=10
b put soldier|5=10
b put their|18=12 22=10
b quarter of|1=20
b raise ceiling|25=12
b raise its|21=15
b rather than|25=9
b ration and|9=12
b reach FIGURE|14=14
b reach HOST|22=10
b ready FIGURE|4=11
b ready to|5=9
b receive in|21=10
b reciprocal agreement|16=-11 17=24
b reference to|2=9 24=10
b refuse overflight|2=11
b regret that|9=9 21=9
b reinforce MISSION|5=12
b remain on|23=11
b remain to|17=10
b remain until|5=10
b renew for|24=18
b renew until|24=12
b reply that|1=11
b report that|4=9
b request by|5=11
b request for|5=-15 7=15
b request from|5=18
b request of|5=11 10=-12
b request that|8=12
b request to|7=14 10=-10
b require FIGURE|11=12
b resignation of|2=17
b resolution 2699|23=18
b resolution that|23=-21
b respond to|6=11
b response to|5=9
b right chief|10=10
b right group|5=11
b rotation of|2=14
b rule of|21=12
b rule on|0=-13
b run for|19=9
b référence to|2=10
b s' have|1=10 5=11 10=11
b same FIGURE|11=10
b say LEADER|19=9
b say STATE|9=10
b say after|18=9 19=17 20=11
b say and|11=10
b say he|7=12 13=9
b say it|2=-11
b say officer|1=11
b say on|21=-10
b say savoir|5=11
b say that|10=-18 22=-11
b say they|2=12
b se be|10=13
b se continue|16=12
b se decide|24=11
b second contingent|19=13
b second phase|25=12
b secretary LEADER|19=12
b secretary for|2=14 3=11
b secretary of|10=13 19=10 21=11
b security adviser|19=16
b security mission|1=11
b see by|24=10
b seek support|10=15
b senate have|2=14
b senator on|2=20
b send FIGURE|5=-12 7=11 19=-9
b send force|23=13
b send home|1=14 5=-12
b send its|4=12
b send police|5=10
b send to|5=10
b send troop|0=9
b she do|3=11
b ship and|13=17
b short of|1=-14 11=-11 13=12
b side event|19=11
b sign declaration|18=20
b sign in|16=9 18=11
b sign memorandum|16=17 17=-12
b sign with|18=-10
b since DATE|2=-10 18=12 26=9
b slow deployment|4=12
b so STATE|9=10
b so far|23=18
b soldier FIGURE|1=9
b soldier STATE|1=9
b soldier and|11=27
b soldier be|11=-10 26=9
b soldier but|2=10 3=11
b soldier home|1=11
b soldier in|11=-9
b soldier to|2=-11 5=-9 11=-13
b soldier would|2=9 9=11
b soon as|10=-9
b source of|1=9
b southern african|21=10
b speak at|19=12
b speak by|20=16
b speak of|11=15
b speed up|10=-11
b spend DATE|20=-9
b spend FIGURE|22=16
b spokesman of|6=-10
b squadron of|7=12
b stabilization force|10=13 23=17
b standby force|23=13
b start in|19=9
b state for|13=14
b state to|7=15 19=9
b statement of|18=11 23=15
b status of|17=30
b status-of-forces agreement|2=10 17=24
b status-of-mission agreement|17=21
b stay at|1=13
b stay until|19=12
b step up|10=11
b stop to|1=10
b strike on|3=12
b sue over|0=23
b summit in|23=9
b summit of|21=-20
b support MISSION|10=11
b support for|5=-11 10=23 19=-11
b table resolution|23=-9
b take DATE|26=11
b take part|19=9
b take place|21=10
b talk in|19=18
b talk on|17=10 19=-10
b talk with|19=12
b target of|11=13
b telephone call|20=11
b telephone with|20=11
b tell CARICOM|19=10
b tell him|20=10
b tell parliament|9=12
b text be|16=16
b thank him|20=20
b thank them|22=19
b that FIGURE|11=10
b that MONEY|6=14
b that STATE|1=-14 5=27 19=16 22=13
b that ask|10=13
b that be|0=13 11=9 19=-14
b that create|23=-10
b that force|25=11
b that foreign|2=15
b that further|6=10
b that have|12=17
b that he|2=-10 7=10
b that its|6=10
b that it|5=-9 8=10 19=-10
b that last|16=9 22=16
b that mandate|6=10
b that mission|19=11
b that money|6=-11 10=12
b that not|2=10
b that other|6=11 12=12
b that se|10=12
b that she|2=13
b that their|21=13
b that there|1=9 2=12
b that troop|5=-10
b that would|2=9
b their arrival|5=11
b their battalion|20=10
b their camp|2=12
b their force|6=13
b their minister|21=11
b their name|18=14
b their summit|21=10
b them FIGURE|11=15
b them in|4=11
b them that|22=13
b them to|6=14
b there be|2=10 22=12
b there for|4=11
b there will|2=10
b there would|2=11
b they give|23=12
b they have|10=-10
b they will|2=15
b they would|2=-13 10=10
b threat of|10=9
b thru STATE|16=10
b to DATE|0=12 23=12 24=42
b to EU|8=15
b to FIGURE|11=34 22=-10 25=14
b to HOST|2=-18 4=9 5=11 11=-18 22=10
b to MISSION|2=10 5=11 19=-12 21=15
b to MONEY|12=12
b to STATE|7=-10 19=-11 21=13 22=32
b to UNSC|10=12
b to UN|10=12
b to ^cabo|5=9
b to ^european|10=10
b to argue|10=9
b to be|1=12 2=-10 5=12 6=-10 17=20
b to bring|11=13
b to come|5=20 6=15
b to continue|21=11
b to convene|19=13
b to country|1=11 10=9
b to cover|9=11
b to cut|1=9
b to deployment|0=9 1=11
b to discuss|19=13 22=19
b to do|5=-15 6=16 10=12
b to en|5=9
b to extend|10=14
b to find|2=12
b to go|23=13
b to have|11=15
b to his|20=-13
b to host|21=10
b to interest|10=10
b to international|10=10
b to its|6=20
b to it|2=12
b to join|8=14
b to keep|24=15 25=9
b to lead|10=13
b to learn|12=13
b to let|5=-13 26=15
b to make|25=10
b to match|6=13
b to meet|19=15
b to mission|1=-11 2=-12 6=-13 11=-9 19=-9
b to move|5=-9
b to national|16=9 18=-9
b to nothing|9=15 22=13
b to pay|6=22
b to play|6=9
b to profit|11=11
b to prolong|24=13
b to provide|5=14 7=16
b to put|4=14 6=12
b to rally|10=11
b to reach|14=14
b to reinforce|5=16 10=-13
b to remain|5=21
b to replace|23=9 25=18
b to review|19=10
b to say|10=10
b to secretary|3=19
b to see|5=9 10=10 22=13
b to send|1=9 10=-15 11=-10 19=-15
b to set|14=12 23=10
b to share|7=12
b to speed|10=-11
b to stay|5=20
b to step|10=13
b to support|10=12
b to take|2=11 19=-12 20=9
b to terme|17=11
b to thank|20=21
b to that|25=10
b to their|10=11
b to think|9=10
b to train|14=14
b to transform|23=-12 25=31
b to trust|1=-10
b to turn|2=10 10=10
b to use|1=11
b together FIGURE|21=9
b together with|21=10
b train FIGURE|14=16
b training and|6=-10
b training in|9=12
b training mission|11=-12 24=9 25=13
b transform mission|25=20
b transitional council|20=10
b transport aircraft|5=10 7=9 9=11
b travel DATE|9=11
b travel to|22=19
b troop and|7=9 11=13
b troop at|14=9
b troop be|11=10
b troop have|4=-10
b troop in|2=-11
b troop-contributing country|17=10
b trust fund|12=-11
b try to|10=14
b turn down|7=17
b under which|18=23
b understanding on|16=9 17=-10
b understanding with|2=11
b uniformed personnel|11=17
b until DATE|12=-12 23=-14 24=43
b until STATE|2=11
b until end|23=10
b until to|1=11 24=11
b up UN|9=13
b up deployment|3=25
b up its|1=10
b urge STATE|5=17
b urge other|10=13
b urge them|6=14
b urge to|10=15
b use of|2=15
b vehicle and|4=11 5=9 6=9
b vehicle for|7=10
b video call|20=13
b visit HOST|22=21
b vote against|24=10
b vote before|23=12
b vote on|23=-10
b vote to|25=14
b vote with|24=-16
b wait for|2=16
b want STATE|5=27 10=13
b want of|4=20
b want to|5=-14 10=-11
b water for|3=9
b way of|18=12
b we need|10=12
b welcome DATE|21=18
b well below|11=13
b what it|1=10
b what they|19=13
b what we|7=11
b where he|2=10
b which STATE|2=18 18=15 19=-10 23=12
b which UNSC|6=10 25=18
b which UN|23=10
b which be|2=-13 19=-12
b which come|19=14
b which have|4=12 8=9 24=-10
b which he|10=15 11=11
b which it|2=12
b which of|2=10
b which would|25=10
b who chair|2=10 10=10
b who command|13=10 22=19
b who should|4=9
b who speak|2=15
b who want|8=11 17=9
b who will|1=15
b who would|5=17 19=14
b whom he|19=11
b will be|21=10
b will do|24=9
b will fly|18=13
b will have|1=11
b will leave|18=13
b will meet|19=15
b will not|2=20 3=17
b will remain|11=9
b will take|21=9
b will visit|22=16
b will vote|24=10
b wish that|6=11
b with CARICOM|19=14
b with FIGURE|2=-11 19=-11
b with HOST|0=11 17=12 19=-14
b with MONEY|12=-11 19=11 24=15
b with STATE|2=-16 16=19 18=16
b with UN|16=10 18=15 21=11
b with country|1=9
b with his|16=12 22=16
b with man|7=9
b with other|20=12
b withhold its|2=11
b within FIGURE|18=9
b without delay|5=20 7=9
b without délai|11=10
b without political|2=14
b work on|19=13
b work with|11=9
b would allow|0=11
b would also|25=20
b would be|2=14
b would give|10=12
b would have|2=-16
b would like|2=10 5=25 7=16
b would not|2=18
b would pay|4=9
b would rather|5=11
b would stay|22=10
b wounded member|18=12
b write to|3=10 8=13
b y be|2=10
b year 's|14=12
b year after|26=14
b year and|12=10
b year on|24=10
b year to|17=10 24=12
b yet to|17=9
bias|0=-381 1=-370 2=-341 3=-411 4=-374 5=-341 6=-334 7=-372 8=-503 9=-417 10=-361 11=-353 12=-370 13=-425 14=-475 15=-580 16=-391 17=-361 18=-402 19=-340 20=-366 21=-363 22=-360 23=-379 24=-367 25=-377 26=-391
c access|1=-17 2=11 3=40 4=16 5=-28 6=-10 7=-13 8=10 9=-9 10=-15 11=-24 16=-10 18=-11 19=-30 22=-16 24=-10
c accord|0=20 6=-16 16=48 17=47 18=29 21=-13 23=-19 26=-9
c alter|2=20 3=-10 5=13 6=-15 7=12 8=13 11=16 16=-11 24=-11 25=43 26=-16
c apart|1=-20 2=-13 4=-13 6=-15 7=-14 8=10 17=-12 19=-37 20=-11 21=-11 22=-17 23=-21 26=-10
c ask|0=-10 1=-16 3=-14 5=49 6=32 7=47 8=23 9=38 10=43 12=-10 13=21 16=-21 17=-11 18=-15 19=10 21=-14 22=-21 24=-10
c block|0=26 1=26 2=21 3=22 4=22 10=-21 11=-10 12=-20 13=-11 16=-13 18=-18 19=-14 22=-20 23=-15 26=-10
c bloc|0=-14 2=-21 3=-10 5=18 9=13 10=15 17=-13 18=13 19=30 21=17 22=10 23=28 25=-11 26=20
c conference|1=-10 4=10 20=11 21=32
c cost|1=23 4=-11 5=-19 6=-10 11=-19 12=33 14=14 16=-13 17=-14 18=-12 19=-23 20=-13 21=-19 22=-22 23=9 24=24 25=-19 26=18
c council|0=-12 1=-15 2=22 6=11 11=24 19=-21 21=-16 23=12 24=32 25=38 26=22
c court|0=50 2=-24 7=16 11=-15 17=18 19=-11 21=-9 22=-16 24=-20 25=-9
c danger|0=-14 1=-22 3=26 4=-10 7=13 10=-10 11=-10 12=-15 16=-11 17=-12 19=-29 20=-11 22=-9 23=-11 26=-21
c draft|1=-11 2=19 4=-11 5=-15 10=-13 11=12 16=19 17=10 22=-11 23=15 24=16 25=14
c duty|0=10 1=11 3=14 5=-27 8=23 10=19 11=10 13=14 14=-15 19=-18 20=-19 21=-11 22=-14 24=-11 25=-11
c end|3=16 7=-11 10=-9 17=22 19=-19 21=14 22=-13 23=-11 25=-10 26=36
c force|1=9 3=10 6=-21 10=12 16=-10 18=11 26=16
c former|1=-20 2=-12 7=-14 9=-12 13=-10 19=-10 20=-16 21=-14 24=-12 26=-10
c found|2=10 4=-11 5=-20 11=17 12=-20 13=-9 14=13 17=-11 18=-11 19=-23 21=-14 22=-24 23=46 24=31 25=31
c gear|0=-17 1=-15 2=-14 4=29 7=39 9=29 10=-21 11=-13 12=-25 13=35 16=-13 17=-23 18=12 19=-15 20=-11 21=-10 22=-17 24=-23 25=-16 26=-17
c give|2=-13 3=-15 5=13 6=15 8=-9 11=12 12=-17 14=-10 16=-14 17=-27 18=-17 20=-11 21=-9 22=-12 25=-10 26=-15
c mandate|0=-9 5=-14 6=14 7=-10 11=11 16=-12 19=-24 23=14 24=27 25=17
c meet|2=22 4=-11 5=-12 7=-10 17=12 18=-16 19=45 20=23 21=33 22=22 23=-16 24=-13 25=-9 26=-15
c money|0=-17 1=39 6=52 10=-16 11=-16 12=26 13=-18 17=-22 18=-21 19=-9 20=-18 23=-20 24=-23 26=-12
c named|0=-12 2=-16 3=-10 4=-18 5=11 6=10 9=-9 13=14 17=-10 23=9 25=10 26=-13
c need|0=13 1=33 4=22 7=14 8=24 11=14 12=31 13=38 18=-14 19=-13 20=-10 22=-11 23=-14 24=-11 25=-13 26=-12
c object|1=-13 2=26 4=-11 5=-20 6=-14 7=-14 9=-10 10=-16 16=-10 18=-10 19=-9 20=-12 25=13 26=-11
c others|0=-12 2=-19 3=-19 6=18 8=10 11=-18 18=-25 20=16 21=26 24=-24 25=-11 26=-11
c parliament|1=-26 5=-25 6=-17 7=-22 10=-11 11=-20 12=10 16=-10 17=-13 20=-13 21=-12 22=-10 23=-24 24=-22 26=-11
c phone|1=-11 5=-10 12=-12 20=68 24=-9
c prolong|4=-17 5=22 10=17 11=18 12=-10 19=-9 21=-13 22=12 24=43 25=-19 26=-9
c resolve|0=17 1=-11 2=16 5=-20 9=13 11=-17 12=-12 14=11 17=9 20=-9 21=-11 25=-10
c say|0=-12 5=-18 7=12 8=-13 16=-11 21=-20 24=-16
c shut|11=-17 22=10
c sign|0=10 1=-14 4=-9 5=-10 10=-15 16=47 17=43 18=35 23=18 25=12
c size|3=12 4=22 5=-26 6=-24 7=-18 10=14 11=44 14=10 16=-22 18=13 23=-15
c sum|0=-9 2=-15 4=-12 5=-15 7=-16 10=-16 12=35 16=-11 18=-11 22=-13 24=11 26=-10
c vacuum|1=9 2=23 5=-14 6=-14
c visit|1=-14 2=9 5=-24 11=-10 13=-11 16=-15 20=-20 22=42 23=-10 24=-19 25=-12
c vote|1=-10 5=-15 6=-16 10=-20 11=-16 17=-12 21=-11 24=22 25=9
c wait|0=22 1=27 3=13 9=-14 13=-9 17=11 20=9 22=-27 23=-11 24=13
c want|0=-11 1=-15 3=14 4=9 5=10 7=24 8=19 10=15 11=-15 12=-9 16=10 18=-10 24=-14
cc access ask|4=10 5=-15
cc access block|2=12 3=21 4=18
cc access conference|4=10
cc access cost|3=12
cc access council|9=10
cc access danger|2=10 3=25
cc access duty|2=15 4=12 5=-17
cc access end|3=16
cc access force|2=11 3=33 5=-12 11=-19 22=-10
cc access gear|4=27 11=-10
cc access give|4=21
cc access mandate|2=15
cc access meet|19=-16
cc access money|4=14
cc access need|2=10 4=18 11=13
cc access object|2=11
cc access others|2=10
cc access resolve|2=14
cc access say|2=31 3=16 4=-9
cc access sign|19=9
cc access size|4=12 11=-15
cc access vacuum|4=10
cc access wait|3=12
cc access want|3=10 4=10
cc accord alter|17=17
cc accord apart|16=16 17=-10
cc accord ask|0=10
cc accord block|0=9 3=10 4=12 5=10 17=12
cc accord bloc|18=11 21=-21
cc accord cost|17=10
cc accord council|5=18 25=11
cc accord court|0=12 17=29
cc accord draft|2=-10 16=15 18=9
cc accord duty|0=16 2=21 4=10 16=24 17=24 22=18
cc accord end|16=11 17=13
cc accord force|0=13 11=-14 16=38 17=48 18=25 19=10 21=-9
cc accord former|16=19
cc accord found|25=10
cc accord gear|16=12 18=21
cc accord give|1=-9 19=14
cc accord mandate|18=10
cc accord meet|2=-9 16=11 17=35 18=-11 19=14
cc accord money|16=24 17=-10
cc accord named|21=12
cc accord need|1=10 11=-14 17=12
cc accord others|0=12 2=14 16=11 17=18 20=12 21=11
cc accord phone|20=20
cc accord prolong|10=12 17=14
cc accord resolve|2=-11 16=21 17=15
cc accord say|2=12 16=22 17=20 18=16
cc accord sign|5=-11 16=29 17=38 18=17 21=-15
cc accord size|21=-9
cc accord visit|17=10 18=17
cc accord vote|16=9
cc accord wait|0=11 2=12 16=20 17=13 19=-12
cc accord want|3=11
cc alter ask|2=11 5=11 6=10 7=12 8=16 10=10 19=-9
cc alter block|1=10 2=12 4=12 10=11
cc alter conference|4=9 10=12
cc alter council|11=12 24=-11 25=42
cc alter court|0=16 17=14
cc alter danger|2=-9 25=11
cc alter draft|25=26
cc alter duty|8=13 19=-10 22=-11
cc alter force|2=17 4=-15 5=-14 8=15 10=-17 11=15 19=-11 24=-12 25=40 26=-12
cc alter former|25=10
cc alter found|2=-14 23=-15 25=20
cc alter gear|5=-11 7=12
cc alter give|7=12 10=19
cc alter mandate|2=12 25=24
cc alter meet|5=15 11=12 17=11 19=23
cc alter money|10=-11 19=-11 21=11 25=11
cc alter named|19=-13 23=19 25=22
cc alter object|2=26 23=12 25=17
cc alter others|17=11
cc alter parliament|2=10
cc alter phone|10=10
cc alter resolve|2=12 17=10
cc alter say|22=10
cc alter shut|1=9
cc alter sign|2=10 25=25
cc alter size|11=17 25=14
cc alter sum|1=-13
cc alter vote|2=10 25=11
cc alter wait|12=13 25=21
cc apart ask|5=10 10=-11
cc apart bloc|2=10 12=11 22=10
cc apart cost|1=-11
cc apart council|17=10
cc apart draft|17=-13 23=-9
cc apart duty|1=-14 7=-11 8=9 18=-11 21=14
cc apart force|5=15 23=-16
cc apart former|2=13 10=12
cc apart found|10=-11
cc apart give|2=13 5=-10 19=-13
cc apart meet|19=-11
cc apart money|22=12 23=-14
cc apart need|2=9
cc apart others|5=-10 10=9 16=13
cc apart prolong|2=16
cc apart sign|18=12
cc apart sum|21=-14
cc apart want|22=13
cc ask block|0=11 2=20 6=25 10=13 19=-16
cc ask bloc|1=-13 5=17 6=15 7=13 9=12 10=19
cc ask conference|4=12 5=16 21=21 24=10
cc ask cost|5=-9 8=11
cc ask council|5=22 9=14 10=24 26=10
cc ask court|6=12 7=16 9=10 17=13
cc ask danger|2=-16 5=21 7=17
cc ask draft|2=15 5=-10 10=-14 12=15 26=13
cc ask duty|1=-12 2=-24 4=13 5=27 6=32 7=38 8=26 9=13 10=29 13=12 17=10 19=21 20=-9 21=-13 22=-11
cc ask end|5=16 6=15 10=-11
cc ask force|2=13 5=28 6=23 8=11 9=31 10=28 11=-16 13=-11 20=-10 21=-24 22=-9 23=-10
cc ask former|4=9 10=15
cc ask found|2=15 6=11 9=17 10=24 24=-10 26=20
cc ask gear|1=-12 2=-11 5=11 6=20 7=45 9=37 10=-19 13=13 25=-10
cc ask give|4=12 5=38 6=38 10=27 19=13 21=-10 23=-12
cc ask mandate|5=-11 26=11
cc ask meet|6=29 9=20
cc ask money|6=73 8=11 21=10 22=9
cc ask named|5=23 19=-11 23=-12
cc ask need|4=-10 7=15 9=10 10=-17 13=16
cc ask object|0=-9
cc ask others|5=14 6=27 7=27 10=32 19=9
cc ask parliament|0=-13 7=-13 10=10 25=10
cc ask phone|2=-10 6=19 12=-9 20=21 21=10
cc ask prolong|5=27 7=11 10=18 25=-10
cc ask resolve|6=9 9=20 25=14
cc ask say|2=-19 5=13 9=12 10=13 13=16 21=-23 22=9 25=-11
cc ask sign|25=11
cc ask size|4=13 10=24 12=-14
cc ask sum|6=10 19=10
cc ask visit|7=11 10=17
cc ask vote|10=-10 23=14 25=-17
cc ask wait|1=12 5=17 6=17 17=-10 19=-11 23=-11
cc ask want|7=14
cc bloc block|5=13 21=13 24=15
cc bloc conference|10=-13 20=10 21=10 26=9
cc bloc cost|14=10 19=-9 21=-23 26=10
cc bloc council|19=-14 24=-13
cc bloc court|9=10
cc bloc danger|4=9
cc bloc duty|1=-17 6=9 16=11 20=16 21=24 24=-16 26=14
cc bloc end|18=10 20=11 21=12 26=20
cc bloc force|0=-12 6=17 18=19 19=11 21=16 23=25 26=13
cc bloc former|6=12 16=10
cc bloc found|19=-12 23=12 26=9
cc bloc gear|9=10 18=19 19=12
cc bloc give|6=-11 12=-18 23=30
cc bloc mandate|6=13
cc bloc meet|7=9 19=32 20=11 22=13 23=-10
cc bloc money|5=-10 6=11 19=10
cc bloc named|5=-10 19=14
cc bloc need|1=-9 10=17 21=13
cc bloc others|5=-12 6=15 7=11 10=-11 18=-12 20=14 21=30 24=12 26=11
cc bloc parliament|21=11
cc bloc phone|10=-20 21=9
cc bloc prolong|19=-10 24=14
cc bloc resolve|1=13 16=10 18=11 26=13
cc bloc say|2=-18 16=16 18=-11 19=15 20=15 21=13 22=-10 23=-10 26=10
cc bloc sign|18=16 19=-11
cc bloc size|19=12
cc bloc sum|6=10 12=15
cc bloc vacuum|20=-11 23=12
cc bloc wait|1=10 6=19 23=14
cc bloc want|10=14 19=10
cc block conference|19=10
cc block cost|0=11 1=20 2=-10
cc block council|2=14 5=14 25=15
cc block court|0=47 1=12 2=-14 5=-14
cc block danger|3=22
cc block duty|0=26 1=9 3=12 4=28 6=-10 19=-17
cc block force|0=29 1=13 2=17 3=41 4=18 11=-10 12=-14 18=-9 22=-9 23=-10 24=11
cc block former|2=15 3=-10 4=14
cc block found|2=13
cc block gear|2=12 3=13 4=41 7=11
cc block give|0=10 2=-14 5=-13 10=12 22=-12
cc block mandate|24=19
cc block meet|6=24 19=20
cc block money|1=29 2=18 10=-9 19=-14
cc block named|1=12 6=10
cc block need|1=24 4=20 5=19 7=11 11=9 23=13
cc block object|0=18 2=24
cc block others|0=20
cc block parliament|2=31
cc block phone|19=-9 20=22
cc block prolong|11=10 21=-11
cc block resolve|1=13 2=15 3=11 4=15
cc block say|10=-11 19=-17
cc block sign|0=11 2=-10 17=14
cc block size|21=-9
cc block vote|23=11
cc block wait|1=17 2=10 4=-15 19=-12 21=-12
cc block want|3=12 4=15 11=-9
cc conference cost|23=-11 24=13
cc conference duty|4=10 11=11 18=10 21=17
cc conference end|10=-9 21=21 26=10
cc conference force|1=-9 5=10 18=11 20=10 21=38 24=17
cc conference found|24=11
cc conference give|21=31
cc conference meet|21=18
cc conference money|21=11
cc conference named|21=13
cc conference need|11=10 21=9
cc conference others|21=33
cc conference phone|10=-11 18=17 20=10
cc conference prolong|24=12
cc conference resolve|21=16
cc conference say|21=29 23=-11
cc conference shut|21=20
cc conference sum|6=10
cc conference visit|21=12 22=9
cc conference wait|6=9 21=12 23=10
cc conference want|21=12
cc cost council|25=-10
cc cost court|1=17
cc cost danger|3=12
cc cost duty|1=21 2=-14 4=-13 5=-12 7=-13 10=-18 11=-9 19=-13
cc cost end|3=10 14=12 23=-13 26=10
cc cost force|1=24 4=-11 5=-16 12=25 19=-19 21=-16 23=11 24=19 25=-14 26=14
cc cost former|12=16 23=-11
cc cost found|1=12 12=-13 23=23
cc cost gear|1=12 5=11 7=20 11=-10 12=-16
cc cost give|6=-12 12=-10 21=-9
cc cost meet|11=12 12=17 22=-11 24=-9
cc cost money|11=-9 12=22 23=14 24=11
cc cost named|12=9 24=11
cc cost need|10=-11 12=25
cc cost others|1=14 6=-14
cc cost parliament|2=10
cc cost prolong|10=10 12=11 17=14 23=-11 24=28
cc cost resolve|2=-11 6=9 14=22
cc cost say|7=11 12=13 19=-12
cc cost shut|12=10
cc cost size|12=17 21=-11
cc cost sum|2=-10 6=12 10=-9 12=25 24=10
cc cost vote|24=23
cc cost wait|1=23 24=12
cc council danger|6=12 25=17
cc council draft|9=12 25=9
cc council duty|7=16 10=19 24=12 25=10 26=24
cc council end|2=-10 5=12 26=28
cc council force|1=-11 9=14 18=-9 19=-14 23=25 24=10 25=29 26=26
cc council former|25=15 26=15
cc council found|2=-16 5=-11 11=13 23=24 24=31
cc council gear|7=20 9=12
cc council give|11=9
cc council meet|2=-12 24=-9
cc council money|10=10 12=16
cc council named|6=10 11=13 23=12 25=14
cc council object|23=-10
cc council others|5=13 11=16 18=9
cc council parliament|25=12
cc council phone|20=9
cc council prolong|23=-14 24=32 25=-13
cc council say|7=13 11=13 25=-11
cc council shut|26=13
cc council sign|23=24
cc council size|18=14 25=11
cc council sum|10=11 12=16
cc council visit|2=12
cc council vote|10=-14 25=12 26=17
cc council wait|5=12 23=-23 24=21
cc court danger|7=10
cc court draft|16=16
cc court duty|0=45 6=-11 7=-11 17=18 19=11
cc court end|0=9
cc court force|0=50 1=-13 2=-23 7=18 10=9 17=23 24=-10
cc court former|0=14
cc court gear|2=10 5=12 7=22 8=13 9=10 16=13 21=12
cc court give|3=12 5=10 7=25 10=12
cc court meet|1=12 10=13 19=13
cc court money|0=12 1=14 5=10 6=26 10=-14
cc court need|0=16
cc court object|0=24 2=-10
cc court others|1=11
cc court parliament|0=21
cc court resolve|0=24 17=13
cc court say|0=23 10=-13 17=9
cc court sign|0=17 17=23
cc court size|0=13 23=9
cc court visit|0=13
cc court vote|0=22
cc court wait|0=32 24=-12
cc court want|2=11
cc danger draft|24=9
cc danger duty|1=-11 2=-14 3=18 4=-12 5=-18 10=-12 23=-10 25=-10
cc danger end|18=9 24=10
cc danger force|1=-13 2=-15 3=26 5=14 6=11 7=17 10=-15 19=-10 22=-11 24=-9 26=-14
cc danger former|3=18
cc danger found|2=-13 5=11 6=10 23=-19 25=10
cc danger gear|13=14
cc danger give|3=18 4=-11 6=12 7=12
cc danger mandate|23=-10
cc danger meet|5=10 21=12
cc danger money|5=19 6=27 7=20
cc danger named|6=11 25=16
cc danger need|13=15
cc danger object|11=12 23=10 25=13
cc danger others|5=15 7=18 10=-10
cc danger parliament|2=-11
cc danger prolong|5=11 24=12
cc danger resolve|5=-10 26=-10
cc danger say|2=-15 7=17
cc danger shut|3=10
cc danger sign|18=9 24=13
cc danger wait|7=11 11=12
cc danger want|6=17 13=11 21=12
cc draft duty|2=25 11=12 12=13 18=10 19=-13 24=16 25=12
cc draft force|5=-11 10=-13 11=18 16=-14 17=26 19=-12 25=21
cc draft former|2=12 18=12 23=13
cc draft found|25=-14 26=11
cc draft give|25=-10
cc draft mandate|24=-12
cc draft meet|17=12 21=16 23=-9
cc draft money|2=17 12=16
cc draft need|6=10 17=9
cc draft object|2=9 25=20
cc draft others|2=-14 16=11 23=13
cc draft parliament|12=12 25=10
cc draft prolong|16=11 23=14
cc draft say|17=9 23=9 25=21
cc draft sign|2=18 17=9 19=-12 21=10 23=11 24=11 25=26
cc draft size|2=14
cc draft sum|12=21 19=11
cc draft want|25=10
cc duty end|11=-23 17=17 23=-11 26=15
cc duty force|1=12 2=22 4=11 5=-13 6=-17 11=15 12=10 18=11 19=12 23=21 25=-12 26=22
cc duty former|2=-9 3=14 19=-19 21=-10 23=-18
cc duty found|0=12 9=13 12=-21 21=-11
cc duty gear|2=11 4=39 7=14 9=19 10=-21 13=26 17=-12 19=-18 22=-31
cc duty give|8=-9 12=-23 18=-14 19=-11 20=-11 21=-15 22=-10 23=-10 24=-16 25=-24 26=-12
cc duty mandate|5=-11 23=34 24=12
cc duty meet|3=9 4=-15 19=17 20=15 21=25 22=22
cc duty money|1=19 2=-12 6=28 7=-19 11=-17 12=13 13=-10 18=-10 19=14 21=-9
cc duty named|1=25 5=-13 10=-31 19=-17 21=18
cc duty need|0=9 1=15 4=27 5=-16 7=13 11=23 13=27 16=-10 19=19 24=-9
cc duty object|1=-11 2=13 5=-14 10=-13 23=-12
cc duty others|1=-10 4=-13 5=-26 6=32 8=-10 10=13 11=-24 12=10 16=-10 19=-15 21=-9 22=-9 24=-14
cc duty parliament|10=13 23=-14
cc duty phone|5=-23 18=10 20=20
cc duty prolong|0=19 1=-11 4=-10 5=23 17=12 21=-10 23=-14 24=20
cc duty resolve|11=-28 16=13 26=12
cc duty say|5=25 6=16 8=-10 13=18 16=10 17=-14 18=10 19=-13 20=16 21=-11 22=-10 23=-10 24=-13 25=-14
cc duty shut|1=14 25=9
cc duty sign|0=14 16=24 18=10 19=-14 24=12 25=18
cc duty size|2=-19 4=22 5=-19 11=17 19=-14 21=-15
cc duty sum|6=14 10=-10 11=-18 12=25 19=-27
cc duty vacuum|2=17 10=12
cc duty visit|3=12 4=12 5=-14 10=-14 12=13 19=12 22=12
cc duty vote|2=-14 11=-9 24=19
cc duty wait|0=24 4=17 6=-15 7=-11 11=-15 17=10 22=-13
cc duty want|1=-14 4=18 6=19
cc end force|10=-9 11=13 16=10 18=9 24=-20 25=-16 26=44
cc end former|3=-15
cc end found|0=9 20=11 26=27
cc end gear|5=10 18=14
cc end give|2=14 25=11
cc end mandate|11=-11 23=15 25=12
cc end money|2=10 21=-10
cc end named|11=-12 24=-11 26=-12
cc end need|2=14 12=10 17=11
cc end others|2=-9 17=11 21=13 26=11
cc end parliament|19=11
cc end phone|20=16 22=12 26=9
cc end prolong|5=13 11=14 17=16 22=19 24=15
cc end resolve|14=10
cc end say|2=-16 3=13 21=15 22=10 23=-15 26=14
cc end shut|4=-10
cc end sign|17=20
cc end size|14=13
cc end vote|0=9 25=10 26=20
cc end wait|2=-11 3=16 6=11 19=-13 25=-9
cc end want|14=13
cc force former|2=-9 16=15 18=-12 24=-14
cc force found|0=-10 2=9 5=-18 11=22 12=-16 14=13 18=-11 19=-19 21=-18 22=-10 23=20 24=9
cc force gear|0=-9 1=-14 3=9 4=26 5=-11 6=-12 7=25 13=25 17=-12 18=15 21=-10 22=-12 24=-15 25=-16 26=-9
cc force give|0=12 4=-27 5=10 7=-10 10=-19 11=-18 12=-18 13=-14 16=-19 17=-19 18=-12 20=-9 25=-12
cc force mandate|1=-14 5=-10 10=-16 11=19 19=-13 22=-10 23=-11 24=22 26=12
cc force meet|0=-12 2=-14 6=11 9=11 19=45 20=16 21=21 22=15 23=-16
cc force money|0=-14 1=27 4=-26 6=38 7=-9 10=-24 12=36 19=14 23=-10
cc force named|0=-11 2=-16 4=-9 5=-25 11=-10 17=-10 24=-17 26=-14
cc force need|1=21 4=9 10=24 11=28 12=34 13=23 19=-9
cc force object|0=12 2=21 4=-12 5=-17 10=-16 19=-13 22=-10
cc force others|2=11 3=-16 4=-16 5=15 9=12 10=23 11=-31 16=-14 19=-20 21=22 22=13 26=-11
cc force parliament|0=9 1=-14 5=-15 11=-14 19=-11 23=-18 24=-11
cc force phone|5=-12 18=11 20=51 21=-9
cc force prolong|1=13 3=11 5=19 11=15 19=-20 21=-17 23=-11 24=27 25=-17 26=-11
cc force resolve|0=18 2=19 4=-10 9=9 24=-11 25=-13 26=20
cc force say|3=-9 21=12 25=11
cc force shut|1=14 2=-9 3=17
cc force sign|1=-10 2=-10 10=-13 16=17 17=19 18=38 22=-11 24=-10
cc force size|1=-29 5=-10 10=-12 11=34 19=-15 24=12 25=16
cc force sum|1=9 2=-16 6=-30 10=-14 12=42 21=-9 24=10
cc force vacuum|1=11 2=24 20=12 23=13
cc force visit|1=-19 3=11 4=12 5=-10 11=-13 16=-10 22=42 24=-13 25=-11
cc force vote|10=-15 11=-10 24=9 25=-10 26=9
cc force wait|1=11 2=23 5=13 11=-12 19=-13 20=11 22=-13 24=27 26=16
cc force want|2=-10 3=15 4=-9 5=10 6=21 10=29 22=10
cc former gear|4=14
cc former give|3=18 19=-17 23=-12
cc former mandate|18=12 23=-14
cc former meet|22=21
cc former money|12=18 16=14
cc former need|4=11
cc former object|2=10 22=13
cc former others|7=10 14=12 18=-10 21=12 22=-9 23=11
cc former prolong|3=10 24=13
cc former resolve|24=9
cc former say|0=-9 1=-14 6=-12 11=14 14=10 16=18 21=-10 22=-12 23=12
cc former sign|18=15
cc former size|3=12 4=17
cc former sum|1=-9 2=18 6=-10 12=13
cc former visit|11=10 22=23
cc former wait|2=-11 4=11 23=-10
cc former want|1=-10 3=10 4=16
cc found gear|3=11 9=14 24=-11 25=-11
cc found give|9=10 10=9 23=21 24=-20
cc found mandate|1=-11 2=-23 5=-10 11=17 19=-12 24=25 26=17
cc found meet|20=9
cc found money|2=-10 4=11 5=20 10=16 12=-10
cc found named|6=16 11=13 24=-22
cc found need|2=10 5=-16 23=13
cc found object|2=13 23=-18
cc found others|5=-10 18=10 23=11 24=-9
cc found parliament|1=11 11=-13 12=-14 23=-15 24=-10
cc found phone|20=14 26=10
cc found prolong|3=11 23=-10 24=31
cc found resolve|14=11
cc found say|2=-28 10=10 11=12 21=16 22=-14 23=21 24=-14 26=13
cc found shut|26=9
cc found size|3=11 11=19
cc found visit|3=12
cc found vote|2=-27 10=-15 11=-18
cc found wait|0=9 2=-12 23=-15 24=25
cc found want|6=14 10=-13 23=15
cc gear give|2=-16 4=11 6=-11 18=14 25=-11
cc gear meet|9=11
cc gear money|2=-10 5=20 6=15 7=10 9=12 11=12 12=-13 19=14 24=-10
cc gear named|13=13 16=11 21=9 24=9
cc gear need|7=27 13=39
cc gear object|2=22
cc gear others|1=10 2=15 5=21 7=20 9=12 18=13 22=-13
cc gear parliament|3=9 6=-9 19=10
cc gear phone|7=19
cc gear prolong|1=10 3=14 4=-9 13=13
cc gear say|2=19 9=14 10=14 11=-18 13=17 21=-12 22=-20
cc gear shut|1=14 3=11
cc gear sign|18=24
cc gear size|4=13
cc gear sum|1=13 19=17
cc gear visit|2=18
cc gear vote|24=10
cc gear wait|4=35 5=-14 7=11 25=10
cc gear want|4=15 7=12
cc give mandate|25=13
cc give meet|2=17 6=-10 11=9
cc give money|6=23 10=-12 12=-17 17=-10
cc give named|1=21 10=-17 23=-11 24=10
cc give need|1=17 5=9 10=-11 11=11 12=16
cc give object|23=-10
cc give others|5=15 7=11 10=11 19=16 24=-10
cc give parliament|2=19 5=-13
cc give phone|5=11 6=18 8=9 18=10
cc give prolong|5=-12
cc give resolve|5=-11 25=10
cc give say|0=-11 1=-13 5=-10 6=-15 9=14 13=9 19=-18 20=-9 21=12 26=-9
cc give shut|3=11
cc give size|0=10 1=-19 2=-10 5=-11 11=20
cc give sum|6=-31
cc give visit|9=13 22=22
cc give vote|24=14
cc give wait|0=-11 1=10 2=-9 10=22 11=-12 19=10
cc give want|5=29 7=12 10=-15
cc mandate object|25=9
cc mandate others|2=9 18=13 23=-14
cc mandate prolong|6=12 11=-13 23=-17 24=16 26=-10
cc mandate resolve|23=14 25=11 26=10
cc mandate say|21=11
cc mandate sign|2=10 23=17 25=12
cc mandate size|18=11 25=13
cc mandate visit|3=12
cc mandate vote|24=21
cc mandate wait|2=-9 6=15 24=26
cc mandate want|6=11
cc meet money|0=9 2=11 12=11
cc meet named|2=-9 6=10 11=14 16=11 19=13 22=-10
cc meet others|1=12 10=-18 19=31 20=17 21=30 22=19
cc meet parliament|2=15 19=12
cc meet phone|20=40
cc meet prolong|5=-9
cc meet resolve|19=-15
cc meet say|1=-11 2=-17 19=28 20=15 22=-10
cc meet shut|19=16
cc meet sign|18=-12 21=15
cc meet size|2=12
cc meet sum|1=-12 12=9
cc meet vacuum|19=10
cc meet visit|19=15 22=40
cc meet vote|19=10
cc meet wait|1=20 6=10 22=-11
cc meet want|21=14
cc money named|6=-13 12=13 24=13
cc money need|1=49 5=14 10=-9 12=53
cc money object|2=20 21=10
cc money others|1=32 2=-17 5=-11 6=32 7=-13 8=12 10=-25 12=12 19=15
cc money parliament|1=-18 2=46 3=14 12=-13 19=17
cc money phone|6=13 10=-13 19=10
cc money prolong|1=24
cc money resolve|11=-12 19=-11
cc money say|1=24 6=18 11=-14 16=11 19=26 21=11 22=-12
cc money shut|12=11
cc money sign|18=-10
cc money size|1=26 4=-13 6=-11 12=11
cc money sum|4=-13 5=-16 6=-10 7=-11 11=-10 12=30 16=-13 18=-13 19=14 21=-10 23=-12 26=-9
cc money visit|1=22 6=15 12=15 19=13 22=-16
cc money wait|1=13 2=9 12=20 19=-10 21=14
cc money want|6=16 21=11 22=9
cc named need|6=-12 11=10 12=14 19=-10
cc named others|1=10
cc named phone|6=-11
cc named prolong|23=-10 24=18
cc named resolve|11=-23 24=-11
cc named say|19=20 21=-14 24=-10
cc named shut|1=16 11=-13
cc named size|1=-10 5=-9 22=11
cc named sum|1=-15 24=16
cc named vacuum|10=-9
cc named vote|23=10
cc named wait|1=-11
cc named want|6=14 10=19 11=10 19=-11 23=-12 25=11
cc need object|2=26
cc need others|1=-13 2=21 5=17 8=9 10=19 17=-14 21=11
cc need parliament|5=-11 10=-9 17=-11
cc need phone|6=-13
cc need prolong|0=10 4=-11 6=9 8=11 17=10
cc need resolve|2=18 19=11
cc need say|1=-14 2=10 4=-25 6=14 10=14 13=28
cc need sign|17=22 19=9
cc need size|1=15 3=12
cc need sum|1=25 12=49
cc need visit|19=11
cc need vote|16=11 19=10
cc need wait|1=12 6=10 10=-11 12=11 19=11 20=9
cc need want|5=12 8=12 10=12 17=12
cc object others|10=-11
cc object parliament|2=27
cc object phone|5=11
cc object prolong|25=-9
cc object say|0=-14 2=-19 19=-11 23=-11
cc object sign|25=10
cc object size|10=10
cc object vacuum|2=9
cc object visit|2=15
cc object vote|2=13 24=15 25=-9
cc object want|2=20
cc others parliament|0=10 12=14 19=9
cc others phone|6=12 10=19 19=-20 20=39
cc others prolong|0=9 2=-22 7=12 8=11 21=-11 24=17
cc others resolve|2=-16 11=-12 17=9 19=14 21=15
cc others say|5=-13 7=12 12=9 21=13 23=-16 26=-18
cc others sign|16=13 17=12 19=-9
cc others size|1=10 5=-15 10=13 11=-14 13=11 17=-11 18=10
cc others sum|1=14
cc others vacuum|2=15
cc others visit|0=10 4=11 5=-13 6=9 9=10 12=17 22=17
cc others wait|0=9 2=24 6=23 19=-10 21=14 24=-10
cc others want|2=14 5=21 6=17 7=16 10=12 22=17
cc parliament prolong|3=12
cc parliament resolve|9=14 11=-9 17=14
cc parliament say|1=-10 2=-11 19=-13
cc parliament sign|17=14 25=11
cc parliament size|2=16
cc parliament sum|1=-10 2=20
cc parliament visit|3=11 18=11
cc parliament wait|0=10 2=20 6=-11 10=10
cc parliament want|10=-11
cc phone say|11=-10 20=36 21=-14
cc phone sign|17=10
cc phone vacuum|10=-13
cc phone visit|22=12
cc phone wait|20=29
cc prolong resolve|11=16
cc prolong say|2=16 19=-16 22=10
cc prolong shut|22=9
cc prolong sign|16=16 17=12 24=15 25=9
cc prolong size|1=12 11=26
cc prolong sum|12=10 21=13 24=17
cc prolong visit|22=-10
cc prolong wait|0=10 11=10 23=-19 24=24
cc prolong want|2=-11 6=9 8=12
cc resolve say|21=13 23=-15
cc resolve sign|17=10 23=14
cc resolve size|0=11 11=-22 14=9 18=10 19=13
cc resolve visit|22=14
cc resolve wait|2=-9 18=10
cc resolve want|10=10 14=11
cc say shut|1=23 12=9 22=9 26=12
cc say sign|11=10 16=13 17=27 18=25 19=-10
cc say size|1=17 4=21 5=-9 19=-10 21=13 23=-12
cc say sum|19=15
cc say visit|3=12 5=-11 10=13 18=10 22=33
cc say vote|2=-12
cc say wait|1=20 2=11 4=10 5=-15 6=-16 19=15 24=9 26=-9
cc say want|3=14 13=14
cc shut size|11=-9
cc shut wait|25=13
cc sign visit|17=12 18=11
cc sign wait|16=16
cc sign want|17=14
cc size sum|1=19
cc size visit|4=10 11=11
cc size vote|11=-10
cc size wait|2=10 11=11
cc size want|14=17
cc sum visit|1=17
cc sum wait|1=17 12=12
cc sum want|21=11
cc visit wait|19=10 22=-11
cc vote wait|2=-12 25=-9 26=11
cc wait want|10=-13
cn access block|3=15 4=12
cn access danger|3=10
cn access duty|4=10 19=9
cn access force|3=29
cn access former|3=-17
cn access gear|2=14
cn access others|4=9
cn accord access|2=14
cn accord alter|17=13
cn accord ask|17=9
cn accord council|10=10
cn accord duty|16=11 17=11 18=10
cn accord force|16=21 17=34 18=-18
cn accord former|16=10
cn accord found|16=10
cn accord gear|16=14 18=10
cn accord give|17=-12
cn accord meet|17=19 19=-13
cn accord money|16=21
cn accord others|16=9 17=27
cn accord resolve|0=10
cn accord say|2=9
cn accord sign|16=11 18=23
cn accord size|19=12 21=-10
cn accord wait|17=12
cn alter ask|5=-18 7=22 8=12 10=16 25=-11
cn alter block|1=10 2=11
cn alter danger|25=11
cn alter duty|23=14
cn alter force|2=17 5=-14 11=-12 24=-10 25=38
cn alter gear|5=-10
cn alter give|10=13
cn alter mandate|25=16
cn alter money|7=11 19=-11
cn alter object|2=10 23=-11
cn alter parliament|19=14
cn alter prolong|25=10
cn alter resolve|2=22 4=16
cn alter size|10=11
cn apart accord|16=-11 17=-13
cn apart block|2=10
cn apart bloc|19=-14
cn apart force|18=9
cn apart give|21=-11
cn apart money|1=-10
cn apart others|21=12
cn ask alter|4=9 5=-14 25=-17
cn ask apart|10=-15
cn ask block|5=16 19=-12 24=12
cn ask bloc|6=10 19=10
cn ask conference|10=-10 21=12
cn ask cost|8=13
cn ask council|5=-19 10=34 25=9
cn ask court|0=16 5=-10 7=12 10=15 17=9 19=11
cn ask duty|6=15
cn ask force|0=-9 2=11 5=31 7=-29 10=-29 20=-11
cn ask found|10=10 23=15
cn ask gear|5=-10 7=23
cn ask give|5=28 6=26
cn ask mandate|26=12
cn ask meet|5=10 19=-9
cn ask money|5=-20 6=41 7=-10 10=-21 12=10
cn ask others|6=33 7=12 10=17 13=14 20=11 22=12
cn ask phone|4=-11 6=15 7=-12 12=-10 20=14 21=-11
cn ask prolong|10=13
cn ask resolve|4=10
cn ask say|7=17 13=14 24=14 26=10
cn ask size|10=13 25=14
cn ask vacuum|10=13
cn ask visit|5=14 22=-10
cn ask wait|5=17 6=13
cn ask want|2=9 10=15
cn bloc apart|2=10 21=-9
cn bloc ask|5=14 6=14 12=10 19=12
cn bloc block|1=11
cn bloc conference|5=9 20=10 21=16 24=22 26=10
cn bloc council|5=13
cn bloc draft|9=10 19=13
cn bloc duty|1=-9 5=-15 6=-10 9=13 10=13 19=11
cn bloc force|1=13 6=16 7=-10 10=17 11=-12 16=12 21=15
cn bloc former|6=14 19=10
cn bloc found|14=11 21=11 23=13 26=11
cn bloc gear|18=12
cn bloc give|12=-15 23=15
cn bloc mandate|26=16
cn bloc meet|7=11 19=14 22=-11
cn bloc money|5=-10 9=11
cn bloc others|19=-12 20=11
cn bloc parliament|2=-14
cn bloc phone|5=16 20=-12
cn bloc prolong|24=17
cn bloc say|10=-13 20=13 22=10 23=-11 26=12
cn bloc sign|19=-10
cn bloc visit|22=29
cn bloc wait|1=10 23=9
cn block accord|3=12
cn block bloc|21=15
cn block duty|4=19
cn block force|0=23 1=-15 2=20 3=17 4=11 5=-23 6=-10 10=-14 19=-10 20=9 23=-11
cn block former|0=-11 2=9 4=10
cn block found|1=10
cn block give|1=16 5=-16 10=15
cn block meet|6=14 19=23
cn block money|1=10 2=16 4=-12
cn block need|1=22 4=14
cn block object|0=11 2=12 3=14
cn block phone|20=13
cn block say|2=-10
cn block size|11=18
cn block visit|0=11
cn block vote|2=-13
cn block wait|2=-13 25=10
cn conference block|19=14
cn conference force|21=14
cn conference others|21=12
cn conference say|20=11 21=-9
cn cost alter|1=13 11=9
cn cost apart|1=-11
cn cost ask|12=-9
cn cost block|1=12
cn cost bloc|12=10
cn cost duty|1=-10 12=-14
cn cost force|12=17 24=-9
cn cost found|23=-10 24=14
cn cost gear|12=-10
cn cost money|1=-17 12=21
cn cost need|5=11 7=10
cn cost others|1=14
cn cost size|11=-14
cn cost wait|1=21
cn cost want|5=12 7=12
cn council alter|11=10 25=41
cn council ask|5=18 10=-9
cn council block|25=11
cn council bloc|24=-10
cn council duty|25=24 26=16
cn council end|26=26
cn council force|23=18 24=14 26=-11
cn council former|6=15
cn council found|2=-13 6=9 23=19 24=19
cn council give|5=21
cn council prolong|23=-9 24=29 25=-10 26=-10
cn council say|11=11
cn council shut|26=11
cn council size|11=10 25=15
cn council vote|10=-10 24=10 26=16
cn council wait|6=11
cn council want|11=11
cn court accord|17=10
cn court block|0=35
cn court danger|7=13
cn court duty|0=34 10=-13
cn court force|0=35 2=-12 7=-10 10=-9
cn court former|0=13
cn court gear|7=22
cn court money|6=40 7=-15
cn court object|0=12
cn court others|0=18 7=13 10=14
cn court parliament|0=16 17=-10
cn court resolve|0=16 19=10
cn court size|0=17
cn court wait|0=22
cn danger access|3=25
cn danger block|2=14 3=17
cn danger cost|3=10
cn danger duty|3=9
cn danger force|2=-12 3=14 11=9 25=14 26=-10
cn danger found|23=10
cn danger money|6=14 7=13
cn danger others|7=11
cn danger say|7=12
cn draft accord|17=12 18=11
cn draft alter|2=11 25=17
cn draft ask|2=10
cn draft council|23=14
cn draft danger|2=10
cn draft force|16=-11 23=-10 25=9
cn draft found|25=-10
cn draft give|11=10
cn draft mandate|25=12
cn draft meet|19=-13
cn draft money|2=13
cn draft say|11=9 23=20
cn draft sign|16=11 17=10 19=-9 23=20 24=17 25=19
cn draft size|2=12
cn duty access|3=-10
cn duty accord|2=11 16=20 17=-11 18=-19
cn duty alter|1=10 19=9
cn duty ask|2=-19 5=22 6=21 7=21 8=22 11=-12 19=11 23=-10 26=14
cn duty block|0=11 1=22 3=20 4=17 11=-11 19=-10
cn duty bloc|9=11 21=13
cn duty cost|0=10 1=14 2=-12 8=13 12=11 21=-10 26=14
cn duty council|10=18
cn duty court|2=11 4=-9 17=-12 19=11
cn duty danger|7=-9
cn duty draft|2=18
cn duty end|0=10 2=12
cn duty force|1=-11 2=15 6=-16 7=-12 9=-9 10=-26 12=-10 13=-12 21=-18 23=22 24=-26
cn duty former|1=19 3=9 4=-11 22=12
cn duty found|11=-9 23=25 24=-16
cn duty gear|1=13 2=-17 3=16 4=16 13=28
cn duty give|0=-15 1=-11 4=-15 7=-12 11=14 12=-16 13=-14 18=-12 21=-18 24=-13
cn duty mandate|6=9 23=15 24=-11
cn duty meet|11=12 19=14 20=14
cn duty money|1=23 4=-14 5=-10 7=-11 11=-11
cn duty need|1=13 13=25
cn duty object|2=12 8=10
cn duty others|0=13 19=-15
cn duty phone|5=-11 20=26
cn duty prolong|0=24 17=11 26=-10
cn duty resolve|11=-23
cn duty say|5=13 10=-30 13=11 23=-11
cn duty shut|1=10 12=12 19=-10
cn duty sign|2=-9 16=28 17=-11 19=-15 21=9 22=11
cn duty size|4=13 11=-11
cn duty vacuum|10=15
cn duty visit|22=18
cn duty vote|23=12 24=18
cn duty wait|2=-25 4=-16 5=-15 24=12
cn end bloc|21=12
cn end conference|21=18
cn end cost|6=13
cn end force|3=13 26=14
cn end gear|5=12 12=11
cn end mandate|26=12
cn end meet|19=22
cn end need|19=10
cn end resolve|2=-16 6=12 11=13 12=-16 14=13 16=9 17=-10 23=12 26=-13
cn end say|5=10 19=11
cn end shut|11=-11
cn end sign|17=23
cn end wait|3=11
cn force access|4=-9
cn force accord|17=24 18=16
cn force alter|5=-14 11=13 25=16
cn force apart|5=12 21=-10
cn force ask|6=-10 10=-12
cn force block|1=14 5=10 6=14 9=12 11=-16 21=14
cn force bloc|5=-11 18=10
cn force conference|21=11
cn force cost|6=9 10=14 12=17 21=-13
cn force council|23=9 24=9 25=10
cn force court|0=21 16=12
cn force danger|2=-15 11=10
cn force duty|0=-14 1=20 2=-15 3=-16 6=-21 9=-12 11=11 13=16 19=-25 21=-12
cn force end|22=18
cn force former|2=-12 22=12
cn force found|2=-11 11=16 21=17 23=19 25=10 26=-12
cn force gear|5=20 6=14 7=25 10=-11 13=22 19=14
cn force give|1=-10 2=-13 10=-15 11=-20 17=13 19=10
cn force mandate|23=12 24=18 26=-11
cn force meet|1=13 5=9 6=21 19=-17
cn force money|5=21 6=17 9=14 12=27 19=13 24=-11
cn force need|1=-24 4=-15 5=11 6=12 7=11 12=33 13=26
cn force object|2=10 25=12
cn force others|1=-10 10=-25 11=-19 18=13
cn force phone|10=-11
cn force prolong|1=15 5=11 11=19 19=-13 21=-9 24=21 25=-11
cn force resolve|1=13 9=11 11=10 14=11
cn force say|2=13 3=11 5=-16 6=-18 11=-22 22=15
cn force sign|18=29
cn force size|1=-17 5=10 11=12 13=9
cn force vacuum|2=11
cn force visit|1=-14 2=-14 5=-10 19=-12
cn force vote|24=-21
cn force wait|1=19 10=-19 24=15
cn force want|3=14 10=-10
cn former alter|8=13
cn former ask|8=13 10=20
cn former block|2=-10
cn former cost|1=-11 12=19
cn former danger|3=17 4=9
cn former duty|1=13 22=14
cn former force|4=9 22=-14 26=12
cn former found|2=12 24=10
cn former mandate|18=10
cn former meet|22=10
cn former object|2=9
cn former resolve|2=12
cn found alter|23=-17 25=23
cn found ask|10=-10
cn found cost|23=10 24=10
cn found council|18=17 24=-10
cn found court|0=10 5=9 6=10
cn found danger|26=-12
cn found duty|0=13 24=16
cn found force|1=-12 11=14 12=-15 14=12 19=-12 23=27 24=-12 25=-14 26=-24
cn found gear|23=9
cn found give|25=-9
cn found mandate|1=-14 2=-13 11=18 24=29
cn found money|24=14
cn found object|2=14 23=-14
cn found parliament|0=12
cn found prolong|6=9 24=36 26=21
cn found resolve|25=13
cn found say|21=10
cn found size|11=18
cn found vote|2=-21 11=-16 25=10
cn found wait|11=-13 24=14
cn found want|23=12
cn gear ask|18=10
cn gear block|4=15
cn gear cost|5=10 7=10
cn gear court|2=11 21=15
cn gear danger|23=9
cn gear duty|2=10 4=23 13=-12
cn gear force|7=21 16=13 24=-9
cn gear give|4=10 5=10 7=10
cn gear money|4=20 5=18 7=16
cn gear need|4=15 6=12 9=9
cn gear phone|19=12
cn gear say|10=15 13=12
cn gear size|1=14 4=15
cn gear visit|4=15
cn gear wait|4=16
cn gear want|4=14 9=9
cn give accord|2=10
cn give alter|10=13
cn give ask|5=-11
cn give cost|1=-9 24=15
cn give duty|1=20 3=13 10=15
cn give force|0=-11 2=-41 4=-17 5=19 7=-13 9=-16 11=-28 12=-9 16=-13 17=-12 18=-17 19=-19 20=-15 21=-30 22=-10 23=10 25=-18
cn give former|0=10
cn give found|2=13 10=12 24=-15
cn give gear|4=13 7=14 9=12
cn give mandate|24=-11
cn give meet|11=14 21=11
cn give money|1=-13 2=9 6=13 10=-13 12=-27 19=-15
cn give others|1=14 7=13
cn give prolong|22=10
cn give size|10=9
cn give visit|2=10
cn give wait|1=-14
cn mandate cost|24=11 26=10
cn mandate council|25=10
cn mandate duty|11=-12 24=12
cn mandate end|23=11
cn mandate force|23=-32 25=-15
cn mandate found|11=14 23=-15
cn mandate money|1=13
cn mandate others|23=-9
cn mandate prolong|24=29 25=11
cn mandate resolve|23=14
cn mandate say|2=-13
cn mandate size|11=14
cn mandate wait|11=-9 24=10
cn meet accord|22=15
cn meet alter|5=19 19=-16
cn meet ask|5=29
cn meet block|1=12 22=10
cn meet bloc|5=15 19=23 20=13 21=15
cn meet conference|21=15
cn meet cost|10=10 22=-12
cn meet draft|19=14
cn meet duty|10=9
cn meet force|11=-10 19=25 22=13
cn meet money|19=-9
cn meet object|2=14
cn meet others|19=16
cn meet parliament|5=12 19=17
cn meet phone|19=-19 20=36
cn meet prolong|11=-11
cn meet resolve|9=15
cn meet shut|19=12
cn meet visit|22=10
cn money alter|1=-21
cn money block|1=17 6=13
cn money bloc|2=9
cn money cost|11=12 12=27 23=9
cn money court|0=15 1=17
cn money danger|5=9
cn money duty|1=17 2=-17 5=9
cn money force|1=10 4=-10 5=-13 6=37 9=-11 10=-24 12=-13 22=-13 23=-14 24=-19
cn money former|12=19
cn money found|25=9
cn money gear|5=11 9=17 12=-13 19=16
cn money give|0=-12 2=-14 5=-29 9=-9 10=-19 12=-11 21=-22 24=-10
cn money meet|19=10
cn money need|1=10 5=12 6=16
cn money others|1=15
cn money parliament|2=12
cn money prolong|1=10
cn money resolve|1=17
cn money say|1=-10 6=-13 12=-12
cn money size|1=21
cn money vacuum|1=10
cn money wait|1=29 2=12 12=13 19=-12 21=14
cn need access|2=16
cn need accord|11=-11 16=18 17=-12 19=16
cn need ask|5=-15
cn need block|1=10 4=-10 5=26 7=12
cn need cost|2=11 12=18
cn need duty|0=10 4=18 13=12
cn need force|5=17 11=27
cn need found|1=-11
cn need gear|4=18 5=-11 13=41
cn need give|5=17
cn need mandate|24=-9
cn need money|1=18 2=-10 4=-12 6=-12 12=49
cn need others|2=21 10=16
cn need sign|17=27
cn need size|2=-12 11=-17 13=11
cn need wait|12=10
cn object access|2=10
cn object alter|2=12
cn object ask|5=-11
cn object court|0=16
cn object danger|25=12
cn object draft|2=9
cn object force|2=15 5=-18 8=14 25=-12
cn object former|2=15 4=10
cn object found|2=11
cn object mandate|2=-12
cn object money|2=24
cn object prolong|2=9
cn object say|2=-14
cn object size|0=10
cn object wait|0=9
cn object want|2=-10
cn others accord|17=13 18=-24
cn others apart|10=-12
cn others ask|10=10 21=-9 25=11
cn others block|2=-16
cn others bloc|6=12 7=13 10=12 19=10
cn others conference|10=10 21=27
cn others cost|12=-10
cn others duty|0=-10 2=-16 7=-20 17=-15 18=-12 19=-14 21=-15
cn others end|17=13
cn others force|0=11 5=19 9=-12 10=14 11=-23 21=13 22=10
cn others former|5=12 7=10 10=-11
cn others gear|6=-10 7=11 10=10 13=10
cn others give|2=-10 5=13 6=12 10=-13
cn others mandate|2=13
cn others meet|19=13 21=13
cn others money|1=-14 2=-16 5=-11 6=30 10=-21 12=-10
cn others need|4=-10 5=16 13=13
cn others object|2=13
cn others parliament|17=10
cn others phone|5=-9 19=-14 20=18
cn others prolong|0=-9 24=10
cn others say|7=15 9=12 12=10 18=-10 20=12 23=14
cn others sign|16=-10 18=-21 19=-10
cn others vacuum|10=12
cn others visit|22=-15
cn others want|2=14 5=13 8=14
cn parliament access|19=-9
cn parliament alter|17=10
cn parliament ask|2=-14 5=-13 7=-12
cn parliament block|2=24
cn parliament court|0=10
cn parliament draft|12=12
cn parliament found|3=9 11=-10 23=-10
cn parliament mandate|3=11
cn parliament meet|2=18
cn parliament money|2=22
cn parliament object|2=10
cn parliament prolong|3=10
cn parliament resolve|17=12
cn parliament wait|0=11 10=10
cn phone ask|20=18
cn phone bloc|20=9
cn phone duty|6=11
cn phone force|10=-13 20=17
cn phone meet|5=-10 20=15
cn phone need|6=-13
cn phone others|6=30 7=10 9=10 20=31
cn phone say|9=9 21=-11
cn prolong access|0=11
cn prolong accord|1=12
cn prolong apart|2=13
cn prolong block|2=-11
cn prolong cost|24=9
cn prolong draft|16=9 23=10 26=15
cn prolong duty|10=15 24=12
cn prolong end|24=17
cn prolong force|5=-9 10=-11 23=-9 24=25 25=-12
cn prolong found|10=-9 11=-11 23=-11 24=22
cn prolong give|11=11
cn prolong mandate|10=-9 11=-9
cn prolong object|2=14 25=-14
cn prolong others|0=16 8=13 17=11
cn prolong resolve|2=-9 24=11
cn prolong say|2=17
cn prolong sign|16=13 17=14
cn prolong size|24=9
cn prolong wait|11=19 24=30
cn resolve accord|16=21
cn resolve block|2=9
cn resolve cost|6=13 11=12 14=11
cn resolve danger|5=-10 7=11
cn resolve draft|2=13
cn resolve end|3=13
cn resolve force|0=10 2=-10
cn resolve found|26=10
cn resolve money|1=-15
cn resolve need|19=15
cn resolve say|19=10
cn resolve size|11=13
cn say ask|6=-9
cn say bloc|22=21
cn say conference|18=10
cn say cost|1=10
cn say council|2=16
cn say danger|13=10
cn say draft|25=11
cn say duty|1=-26 2=-25 3=-11 5=-18 6=-11 7=-20 19=-10 21=-13
cn say end|3=11 21=11
cn say force|4=-13 5=-19 25=10
cn say gear|1=17 4=12
cn say give|1=-12 2=-12 5=-13 11=15 21=-15
cn say meet|19=18 21=-12
cn say money|6=23 7=-15 19=9
cn say need|13=14
cn say others|5=-11
cn say parliament|1=9 2=-10
cn say phone|11=-10 18=9 19=-10 20=12
cn say prolong|5=-9 6=17 11=-11 24=9
cn say resolve|21=18
cn say shut|1=23
cn say sign|24=10
cn say size|0=10 13=11
cn say vote|25=-9
cn say wait|19=11
cn say want|5=-12 23=11
cn shut access|4=10
cn shut duty|1=11
cn shut force|3=12
cn shut meet|19=14
cn sign accord|2=-14 16=19 22=10
cn sign apart|17=-11
cn sign council|23=9
cn sign duty|18=13
cn sign end|16=13
cn sign force|16=9 23=-12
cn sign former|23=11
cn sign found|23=-11
cn sign give|11=9
cn sign mandate|23=17 25=14
cn sign others|17=13
cn sign prolong|18=14
cn sign resolve|17=9
cn sign say|11=12 23=9
cn sign wait|2=10 16=10 17=-9
cn size accord|11=13
cn size cost|1=10 11=-10 14=10
cn size duty|1=9 11=13
cn size end|11=-15
cn size force|5=-11 11=22 21=-13 25=11
cn size found|3=9 24=-10
cn size gear|4=-14 13=11
cn size give|1=-12 5=-9
cn size mandate|24=-10
cn size meet|2=15
cn size money|1=-24 12=18
cn size others|1=17 10=11
cn size prolong|11=10
cn size resolve|19=16
cn size wait|11=-9 26=9
cn vacuum block|2=10
cn vacuum bloc|20=-12
cn vacuum council|20=12
cn vacuum duty|2=25
cn vacuum force|2=15
cn vacuum phone|20=14
cn visit access|3=11 22=-13
cn visit ask|5=-11
cn visit bloc|2=10
cn visit danger|4=10
cn visit duty|22=18
cn visit force|2=12 22=29
cn visit former|22=17
cn visit gear|2=16 22=-10
cn visit meet|21=11
cn visit money|1=-11
cn visit others|5=-14 12=13
cn visit parliament|5=12 19=-12
cn visit wait|22=-10
cn vote alter|23=-13
cn vote council|23=-13
cn vote end|26=15
cn vote force|25=-13
cn vote found|24=-12
cn vote mandate|23=15
cn vote object|2=13 25=-11
cn vote prolong|24=15
cn wait accord|2=21 17=-10
cn wait bloc|6=12
cn wait cost|1=-11 6=12 11=10
cn wait council|20=11
cn wait court|0=20 3=14 7=12
cn wait duty|4=11 11=-12
cn wait end|3=9 6=18 23=12 26=-11
cn wait force|2=-9 6=-9 10=11
cn wait former|2=-9 6=11 10=-9
cn wait found|1=13 23=-12 24=-11
cn wait gear|4=27 5=-12 25=12
cn wait give|1=-9 2=10 10=-10 23=9 26=16
cn wait mandate|24=-12
cn wait meet|1=9 12=11 20=11
cn wait money|1=13 6=-10 12=16
cn wait need|23=10
cn wait others|2=22
cn wait parliament|0=13 2=-13
cn wait resolve|6=15 26=-12
cn wait shut|19=11 25=12
cn wait sign|16=14 17=14
cn wait size|1=13 4=11 26=14
cn wait vacuum|1=12
cn wait visit|19=11
cn wait want|23=11
cn want alter|5=12
cn want block|3=17 21=10
cn want duty|2=12
cn want force|5=20 11=10 19=-9
cn want found|6=17 25=9
cn want gear|2=14
cn want give|5=31 7=13
cn want mandate|6=10
cn want meet|21=11
cn want money|1=9 10=-9
cn want need|5=10 6=-16 8=15 10=16 19=-12 23=9
cn want others|6=12 7=12 22=10
cn want sign|16=9 17=14
cn want size|14=15
cn want wait|10=-11 23=12
date-ahead|0=18 1=10 2=-17 3=12 4=-11 5=-20 10=-13 11=29 12=-13 17=-14 18=-11 19=-12 21=21 22=18 24=48 26=24
date-past|0=10 1=-9 5=22 6=-15 7=13 9=10 10=-9 11=-14 14=10 16=11 17=19 18=34 19=44 20=23 21=18 22=25 23=39 24=24 26=34
first|0=-14 1=-26 2=-15 4=-18 5=-9 6=-14 7=-39 9=-18 13=-13 14=-10 16=15 17=-11 18=-32 19=9 21=-10 23=-30 25=-18
k c0|0=-10 8=38 10=30 11=15 12=9 13=-14 18=-26 19=11 21=19 26=9
k c101|6=13
k c102|2=-15 11=-15
k c103|21=21
k c104|0=-10 1=16 3=-11 4=12 6=-11 11=-21 21=-18 22=18 24=-11 26=-10
k c106|1=15 2=16 13=12 22=9
k c109|6=10
k c111|12=9 22=10
k c112|17=-12
k c113|3=-12 5=47 7=27 8=23 11=-26 12=-11 16=-17 17=-21 18=16 19=-22 20=11 22=-12 24=-13 25=-12
k c115|1=13 6=13
k c116|1=-17 2=-11 5=-12 6=-10 7=-17
k c117|1=46 2=-13 6=18 9=10 12=-12 19=-11 22=-12 24=-16
k c119|5=-15 16=11
k c11|1=-17 19=-11 22=25
k c122|0=40 1=-13 2=-19 3=-9 6=13 11=-13 17=14 22=-14 24=-15
k c123|2=15 5=11 7=15 11=-9
k c124|0=-16 19=-10
k c125|7=10
k c126|1=13 9=20 10=10 21=15
k c127|6=12 10=17 11=12 23=11
k c128|0=15 2=-12 11=-9
k c129|0=-17 1=12 5=-11 6=-28 17=-13 18=-13 19=9 20=-11 22=17 24=-21
k c130|2=32
k c131|10=-11 19=-10 23=-13 25=15
k c135|5=-9 11=10
k c137|2=19 9=12 12=-16
k c138|5=-12 7=14 22=-19 26=11
k c139|2=14
k c141|18=11
k c142|10=10
k c144|1=-11 2=-20 3=-12 6=-16 7=27 10=-10 12=-12 13=10 21=-10 22=17 24=-10
k c146|5=-11 12=-9 19=-24 20=30 21=-14
k c147|5=-17 16=18 17=13 20=-10 24=12
k c148|2=-9 11=-22 19=-13
k c149|2=-12 7=-14
k c150|5=10 6=11 19=14 21=11
k c152|6=13
k c153|1=14 2=10 5=17 7=14 8=12 9=21 13=-28 19=48 20=27 21=10 22=42 25=-21
k c154|21=12
k c155|0=-12 1=-18 2=-13 3=-24 5=12 6=18 7=11 8=-13 9=20 10=22 11=-10 12=-15 14=10 21=-11 22=19
k c156|0=-13 1=-10 3=-21 4=-15 6=-15 10=-13 11=-20 19=-10 20=14 25=-9 26=15
k c157|10=10
k c158|2=-25 5=-13 6=-13 11=-17 19=-19 24=23
k c159|1=-10 3=13
k c15|0=-11 2=-13 4=-10 6=11 11=13 18=-11 21=-16 23=-13 24=-10 26=-11
k c160|0=-11 1=-26 5=33 11=14 12=-11 13=-14 19=22
k c161|0=-15 1=-18 2=11 3=18 4=23 5=-12 9=19 10=-16 11=-24 13=-9 14=15 18=-15 19=-28 20=-9 21=-13 22=18 24=-10
k c162|4=10 6=11 19=-16 21=-24 22=-25 25=-10
k c165|2=-11 11=-12
k c167|1=14 11=9 23=9
k c169|5=9 19=-11
k c16|0=23 1=-12 2=-13 4=-15 6=-11 7=-17 10=-15 11=-18 12=11 13=-14 17=-15 19=21 22=-17 23=14 26=13
k c170|2=-10 10=-10 11=-11 19=-17 20=10 21=-11 23=-10 24=-10
k c174|0=9 1=30 4=19 5=16 6=-11 7=-13 12=23 16=13 17=17 19=15 21=-24 24=-14
k c175|1=-9 10=-19 11=-16 23=16 25=15
k c176|16=-14 17=31 18=-12
k c178|1=18
k c179|2=-12 5=-10
k c17|19=-15
k c180|5=-10 6=-9 10=-13 11=-11 19=-20 20=43
k c181|0=13 1=-12 2=-19 4=-16 6=-34 7=-31 9=-15 10=-25 11=23 12=-13 18=-17 19=-14 20=-20 21=-17 23=-12 26=-13
k c184|18=20
k c185|2=18 3=-11 4=-13 6=16 10=13 19=14 20=11 23=-19 24=-10 26=-9
k c187|2=-11 9=11
k c191|1=-11 2=10 12=16
k c192|5=-10 16=-17 19=-10
k c193|4=14
k c194|5=11 10=-9 22=-10
k c195|1=-9 5=-12 11=-12 19=11 21=20
k c196|1=-13 2=10 4=36 7=12 9=-14 10=-12 11=-10 19=-12
k c197|1=10 4=11
k c198|1=-13 24=9
k c19|19=10
k c200|1=-29 2=-9 5=11 6=-15 10=21 11=-21 12=-37 13=-16 16=-11 17=-14 18=-22 19=-20 20=-13 21=-15 22=-11 23=-19 24=-21 25=-9 26=-20
k c202|2=43 5=12 7=12 10=29 12=16 18=-10 19=-21 21=10 23=-32
k c203|0=11 1=-10 5=-16 6=-10 10=-14 11=-11 17=63 18=11 23=-16 24=-10
k c205|1=-13 2=19 3=-10 16=-9 19=27 20=22
k c207|2=-18 6=10 19=-15 22=15
k c208|2=13 16=21 19=11 22=12
k c209|5=-9 6=-11 12=10 21=-13 23=-10
k c20|7=12 12=-14 13=11 22=11
k c212|0=13 1=10 2=17 3=14 6=-20 9=19 11=10 12=-13 16=-21 17=-18 18=-17 19=-15 20=-15 21=14 22=13
k c213|17=15 22=10
k c214|1=-11 2=15 10=-14 11=-12 12=-12 19=-15 21=-12 22=-10
k c215|5=-10 6=-23
k c216|1=-11 2=10 5=-25 10=-12 11=11 12=23 16=-10 19=-23 23=-11
k c218|0=11 10=9
k c219|0=-9 1=-30 2=-14 3=9 4=29 6=-21 7=-10 9=9 10=-26 11=-10 16=10 17=-9 18=11 22=-14 23=-14 24=17 25=18
k c220|22=-11 25=17
k c221|0=17 2=9 3=23 6=-11 12=-10 17=9 19=-13 22=15 23=-17
k c222|0=17 11=-13 16=12 19=9 23=-9
k c225|2=-23 10=-11 19=-9
k c227|7=-10 23=9
k c228|0=13 1=21 2=16 7=-9 9=-10 16=-13 22=-13 24=-20
k c229|10=-10
k c230|5=-12 19=12
k c231|5=10
k c232|1=9 4=10 10=11
k c235|0=-39 1=-12 5=-38 7=-9 9=-17 10=26 11=24 12=-15 13=-10 16=-14 17=-22 21=-20 22=-18 25=16 26=12
k c236|19=24 21=15 26=10
k c237|4=21
k c238|0=-11 1=22 2=-12 3=11 11=15 12=16 21=-10
k c239|21=11
k c242|2=11 3=12 11=57
k c244|18=16 25=9
k c245|2=-13 6=10 19=-11 21=17
k c248|2=11 4=-18 5=-28 6=-13 7=-21 9=-9 10=-22 16=55 17=-10 20=-21 21=-15 22=21 23=15 24=14
k c24|2=14 5=-10 26=18
k c250|6=18 11=22 12=-11 14=11 21=-13
k c251|4=-13 6=-14 11=-12 12=17 19=11 23=-11 25=22
k c252|0=12 1=18 2=14 3=13 4=11 6=-15 7=-19 10=-24 17=-11 22=-21
k c254|0=-10 4=-10 6=11 9=-16 10=21 11=17 19=-20 20=-11 23=22 25=23 26=-12
k c25|0=12 4=-9 5=-17 10=-12 12=-9 18=-10 19=-15 21=-10 23=-11 24=17
k c26|2=-11 6=11 19=-10 21=10
k c32|10=21 19=-10 22=22
k c33|2=10 3=20 10=-12
k c34|2=-17 3=14 4=19 5=10 6=-11 8=9 9=12 12=-14 22=-10
k c38|1=20 6=-14 19=12 20=-13 23=-13 24=27
k c3|5=-22 7=16 9=21 10=20 12=-19 24=-11
k c40|0=-10 2=-11 5=12 6=-10 7=-10 10=-10 19=31 21=24 22=-12 24=12
k c42|22=-11
k c44|0=-9 2=-39 4=-18 6=25 10=26 11=-21 19=17 20=10 21=17 22=-23 25=-16 26=11
k c45|1=-9 2=-11 7=30 10=-11 13=18 16=12 18=14
k c49|2=-11 4=10 11=16 19=-16 21=-12
k c4|7=9
k c53|0=11 18=16
k c55|10=-14 19=-21 20=11
k c58|1=-11 2=-12 20=24 24=-10
k c5|5=-9 6=-21 11=-20 12=23 16=-10 22=-11
k c64|0=9 1=9 2=16 4=12 8=11 10=18 12=-23 14=-13 16=-9 22=14 25=-10
k c65|3=13 11=-10 18=-10 19=-13
k c67|21=-11 24=10
k c68|19=11
k c69|2=-10 5=24 9=12 23=-10
k c6|1=11
k c71|0=-9 2=-19 4=17 6=-20 9=-10 10=14 11=-43 19=34 20=-11 21=29 22=32 23=11 25=29 26=-10
k c75|16=11
k c76|1=-15 2=20 4=19 5=-13 21=-12
k c79|0=-18 1=10 2=19 4=21 5=-11 6=-18 7=-12 11=-35 12=-17 16=-15 18=-10 19=11 20=-16 22=-20 24=-10 25=17 26=-9
k c80|0=12 1=-9 2=14 5=15 6=-9 7=-14 9=-11 13=-18 14=-16 16=15 19=18 20=10 22=-9 23=-10 24=14 26=12
k c81|1=-11 3=-17 4=-12 12=-17 19=-13 22=-9
k c82|2=-12 4=25
k c83|4=-9 5=9 7=-11 8=11 12=-22 19=-11 23=-29 25=17
k c85|2=-18 4=26 5=-15 10=-18 11=-15 12=-10 13=24 16=-12 19=-23 21=-16 24=-13 25=-10
k c88|1=-10 2=-14 10=-11 19=-16 21=-14
k c8|22=-9
k c90|0=23
k c91|5=9 21=14
k c95|0=-10 1=20 2=-22 3=10 5=-30 10=-12 11=11 12=24 17=-11 18=-10 19=-21 23=-15 26=-9
k c96|6=32 10=-38 12=-14 16=-10 18=-11 19=-9 21=27 22=-12
k c97|0=-9 7=12
k c98|2=-17 4=11 11=16 19=-20 22=-10 23=-10 24=-11
k c99|0=-10 1=12 2=23 4=27 5=-13 6=-20 7=-18 11=15 16=14 17=10 19=38 22=-29 23=14
ks c0 AU|10=14
ks c0 STATE|6=-10 10=-17 11=-21 12=-13 13=11 21=-15
ks c0 UNSC|9=12
ks c0 UN|26=10
ks c0 missionNouns|1=11 4=16 23=9
ks c0 none|19=-10 26=12
ks c0 noun|2=-16 3=-10 5=-19 7=-15 10=-11 22=-19 23=-14 25=14
ks c0 pronoun|2=14 4=-14 11=15 22=-11
ks c104 STATE|5=-14 10=10 19=-25
ks c104 noun|19=-9 22=12
ks c106 missionNouns|11=9
ks c106 noun|5=-9
ks c11 STATE|10=12
ks c11 noun|1=-13
ks c113 HOST|8=24
ks c113 LEADER|5=-15
ks c113 STATE|6=11 10=-10 19=-13 20=-10
ks c113 UN|6=9
ks c113 noun|20=-9
ks c113 pronoun|1=10
ks c116 noun|3=12
ks c119 noun|19=12
ks c122 HOST|5=-9 6=10 7=13 19=15
ks c122 STATE|6=-11 10=16
ks c122 noun|0=10
ks c124 none|5=15
ks c124 noun|21=10
ks c126 STATE|9=18
ks c126 noun|1=13 4=11 10=12 21=10
ks c127 pronoun|10=13
ks c128 noun|0=10
ks c129 STATE|7=21
ks c130 STATE|2=11
ks c138 noun|1=12
ks c141 noun|18=10
ks c144 pronoun|22=12
ks c15 STATE|6=-14
ks c15 missionNouns|11=11 25=10
ks c15 none|6=10
ks c15 noun|0=-13 6=11 17=11
ks c15 pronoun|13=11
ks c150 STATE|5=11 6=14 19=9
ks c153 noun|4=10 6=13
ks c155 EU|14=13
ks c155 HOST|9=10 10=11 18=9 22=12 24=-10
ks c155 LEADER|10=19 19=11 20=11
ks c155 MISSION|24=17
ks c155 STATE|4=-15 5=13 11=-13 17=-14 18=-12 19=-26 22=-12 23=-14 25=-10
ks c155 UNSC|24=-9
ks c155 UN|5=10
ks c155 courts|0=12
ks c155 legislatures|2=-23 5=-10 11=-9
ks c155 missionNouns|18=13 25=11
ks c155 none|5=10 10=-12 16=14 22=9
ks c155 noun|1=-11 4=-13 5=21 11=-12 12=12 13=22 17=14 19=-9 21=-10 22=12
ks c155 pronoun|5=-11 7=10 11=9
ks c158 UNSC|25=10 26=11
ks c158 noun|10=9 23=-11
ks c159 pronoun|3=9
ks c161 EU|14=19
ks c161 STATE|5=-9 6=9 19=-10 21=-10
ks c161 noun|22=13
ks c162 noun|4=15 21=-16
ks c167 noun|1=13
ks c168 STATE|7=10
ks c174 STATE|16=9
ks c174 missionNouns|1=-15 12=17 13=13
ks c174 noun|4=10 17=21
ks c174 pronoun|4=15 12=19
ks c175 pronoun|25=12
ks c176 STATE|2=10
ks c18 STATE|2=15
ks c180 STATE|20=13
ks c185 LEADER|10=13
ks c185 STATE|6=12
ks c185 missionNouns|1=12
ks c186 pronoun|5=12
ks c191 STATE|17=13
ks c191 noun|19=11
ks c195 STATE|21=18
ks c195 missionNouns|2=12
ks c20 STATE|5=9
ks c200 STATE|10=-19
ks c200 none|2=-12 25=13
ks c200 noun|8=10 10=12 21=16
ks c200 pronoun|2=14
ks c203 none|23=-11 25=13
ks c207 missionNouns|25=9
ks c207 noun|2=-9 17=12 22=15
ks c212 STATE|3=10
ks c212 noun|10=-11 19=11
ks c215 noun|6=-13
ks c216 STATE|21=14
ks c216 noun|5=-9
ks c222 legislatures|0=11
ks c222 missionNouns|25=12
ks c228 STATE|11=-16
ks c228 noun|11=27 12=14
ks c228 pronoun|26=12
ks c229 STATE|5=11 10=-10
ks c235 EU|23=12
ks c235 pronoun|10=9 23=10
ks c236 noun|21=10
ks c238 STATE|11=12
ks c238 noun|12=-14
ks c238 pronoun|7=11
ks c240 pronoun|1=11
ks c242 legislatures|2=13
ks c242 noun|2=14 3=12 4=9
ks c245 STATE|21=12
ks c248 AU|22=10 23=12
ks c248 STATE|2=-10 16=-11 19=12 20=-11 21=-11 23=-15
ks c248 UN|9=11
ks c248 missionNouns|26=12
ks c248 none|18=13
ks c248 noun|17=16 21=-12
ks c25 HOST|2=15
ks c250 STATE|10=10
ks c250 missionNouns|11=12
ks c251 LEADER|2=10
ks c251 UNSC|25=15
ks c251 none|2=17 25=14
ks c251 noun|24=11
ks c251 pronoun|5=11
ks c252 HOST|5=-10
ks c252 LEADER|19=-10
ks c252 STATE|2=13 4=-9 11=-12 19=-15 20=19 23=-13 25=-17
ks c252 missionNouns|11=25 12=14 13=11 19=-9
ks c252 none|0=11 1=13 5=-10
ks c252 noun|1=17 2=-9 4=14 5=11 6=-18 9=-10 10=-17 12=12 13=-13 16=11 19=-17 20=-12 22=-19
ks c252 pronoun|1=-9 4=9 5=-13 20=-20 24=-13
ks c254 UNSC|25=10
ks c254 missionNouns|25=22
ks c254 noun|5=12
ks c26 STATE|6=15
ks c3 LEADER|9=11 19=9
ks c3 STATE|10=-9 11=-13
ks c3 none|2=15
ks c3 noun|2=-10 19=-19 22=9
ks c3 pronoun|1=15 6=9 10=10
ks c33 STATE|24=10
ks c33 missionNouns|9=11
ks c33 none|3=11
ks c34 STATE|10=12
ks c34 noun|4=9
ks c36 noun|24=11
ks c49 noun|0=11
ks c53 noun|0=15
ks c58 HOST|11=17
ks c58 LEADER|19=-10
ks c58 STATE|10=-11 19=-9
ks c58 noun|19=14
ks c58 pronoun|10=-10 20=9
ks c64 AU|11=12
ks c64 ECOWAS|23=11
ks c64 HOST|5=24 8=10 16=11 17=-10 19=-10
ks c64 LEADER|2=-10 5=16 6=26 8=11 22=13 23=10
ks c64 MISSION|1=13
ks c64 NATO|5=-10 16=10 22=16
ks c64 STATE|0=-14 1=-22 2=14 5=23 6=-9 7=-10 9=13 10=35 11=10 12=-17 18=-13 20=-11 21=-21 26=-11
ks c64 missionNouns|1=18 23=-9
ks c64 none|2=-16 10=-17 11=-9 18=12 20=9
ks c64 noun|0=-16 1=-24 3=16 5=-16 13=10 16=9
ks c64 pronoun|4=-19 6=-15 10=-23 11=-11 18=-10 21=-13 23=10 25=-11 26=-9
ks c71 HOST|5=-10
ks c71 STATE|22=-17
ks c71 noun|1=16 4=11 19=-14
ks c75 noun|2=13
ks c76 HOST|2=11
ks c76 noun|3=-10
ks c76 pronoun|2=-9
ks c79 STATE|1=-13 2=10 10=12 12=-10 21=-11
ks c79 UN|4=-11
ks c79 missionNouns|1=24
ks c79 noun|1=-17 2=-16 3=19
ks c80 ECOWAS|23=14
ks c80 EU|19=-15 20=10 23=10 25=21
ks c80 HOST|10=-13 18=-10 19=-19
ks c80 LEADER|16=10 20=20
ks c80 NATO|5=9
ks c80 SADC|26=11
ks c80 STATE|0=-12 1=-16 3=-16 4=-18 7=-16 11=-45 12=-21 17=-22 18=20 20=-15 21=-31 22=-30 23=-12 24=-30 25=-22 26=-25
ks c80 UNSC|24=12
ks c80 UN|5=-19
ks c80 legislatures|5=-11 11=-13 19=-11
ks c80 missionNouns|5=-18 19=-12
ks c80 none|2=-16 4=9 10=-16 11=12 12=-10 16=22 25=9
ks c80 noun|3=17 5=-26 9=-13 11=20 13=-23 17=19 18=10 19=19 20=-22 24=13 26=14
ks c80 pronoun|0=-17 1=-18 3=-10 4=-25 5=-29 6=-16 9=-10 13=12 17=10 18=-19 25=-11
ks c85 STATE|19=-11 22=16
ks c85 none|19=11
ks c85 pronoun|1=21 2=10
ks c88 STATE|3=10
ks c90 noun|0=31
ks c95 HOST|21=9
ks c95 STATE|5=-15 6=10
ks c95 missionNouns|19=9
ks c95 none|4=15
ks c95 noun|12=-13
ks c95 pronoun|10=10
ks c99 STATE|5=14 10=16
ks c99 noun|12=13 19=10 21=12 24=9 26=25
ks c99 pronoun|4=13
kv c0|3=-13 4=14 5=-31 6=-10 7=-10 12=-17 13=15 18=-23 21=-17 23=-22 24=-18 25=12 26=26
kv c104|1=-11 2=-12 5=-17 19=-16 22=20
kv c106|5=-11 11=10 13=11
kv c113|6=18 8=27 12=-10 18=-9 20=-15 23=-26 24=-14 25=-10
kv c116|23=9
kv c117|1=-10
kv c11|2=-10 6=14
kv c122|4=11 6=10 7=27
kv c124|0=-15
kv c126|1=17 21=12
kv c127|5=14 10=13
kv c131|5=-10 19=-9 21=11 23=-10
kv c137|2=30
kv c138|1=11
kv c139|10=10
kv c141|18=11
kv c144|22=15
kv c146|0=11
kv c150|4=14 9=10
kv c153|6=10 11=12
kv c155|3=-21 4=-9 5=18 9=18 10=23 11=-12 13=18 14=10 17=11 18=-13 22=10 23=-13 24=10 26=-12
kv c158|23=10 24=22
kv c159|1=-10
kv c15|0=-17 1=10 5=-20 6=14 18=-12 19=-11 21=-9
kv c161|1=-13 2=-14 4=17 14=10 19=-12 22=9
kv c162|2=-9 4=13 19=-13 21=-12
kv c174|4=18 12=21 16=12 17=14 19=-10
kv c175|10=-10 21=12 25=13
kv c176|3=13
kv c180|20=22
kv c181|3=15
kv c185|6=10 11=-14
kv c18|2=10
kv c191|17=12
kv c193|4=17
kv c195|21=15
kv c198|17=10 24=10
kv c200|5=-14 6=-12 21=10
kv c202|6=-10 10=10
kv c203|4=9
kv c207|2=-16 6=13
kv c209|3=14
kv c20|12=-13 22=12
kv c212|2=-10 11=-9 19=16
kv c216|5=-13 21=10
kv c218|5=12
kv c221|3=12
kv c222|0=16 11=-9
kv c228|4=11 11=20 19=-9 26=16
kv c229|10=-10
kv c235|23=26
kv c236|0=10
kv c238|7=10 11=17
kv c240|1=11 4=12
kv c242|2=23
kv c244|4=12
kv c248|0=-9 1=-13 2=-22 4=-11 11=-11 16=-11 17=9 18=12 19=11 21=-16 24=-13
kv c251|12=21 19=12 25=22
kv c252|0=13 1=31 2=9 5=21 6=-15 8=-11 9=-12 10=-11 11=11 12=10 18=-14 19=-12 21=-11 22=-29 23=-10 25=-14
kv c254|1=-12 25=36
kv c25|2=14 23=13
kv c26|10=18
kv c33|3=9
kv c34|5=-12
kv c36|24=10
kv c3|1=10 5=-9 10=14 22=21 24=-9
kv c45|18=13
kv c53|0=13
kv c55|2=10
kv c58|0=-11 1=-10 3=9 19=-23 20=22 22=-15 24=-12
kv c64|0=-13 1=-9 2=10 3=-14 5=12 8=14 10=11 12=-13 14=-11 20=-16 23=11 25=-15
kv c71|1=17 19=-11 20=-9 21=-22 22=18 23=-11 24=-10
kv c75|4=11
kv c76|0=9 1=-12 4=14 6=-10 21=-12 24=-12
kv c79|1=-17 5=-17 10=18 11=-14 18=-9 21=-21 22=-12 23=10 25=11
kv c80|2=13 4=11 5=-17 12=-22 14=-15 16=18 17=-11 18=16 19=20 24=12 26=17
kv c82|3=9
kv c85|1=9 5=-10 18=10 22=11
kv c88|11=-10 19=-15
kv c90|0=35
kv c95|1=17 5=-19 21=-9 24=-11
kv c96|25=10
kv c99|2=-14 4=24 12=9 22=-12 26=10
mission about|19=20 20=9
mission against|0=10
mission for|0=-10 1=-15 4=-15 10=11 12=-24 21=13 22=-15 24=-12 25=-19
mission into|10=16
mission in|1=-19 10=-11 12=10 19=-10 23=-16 24=-10
mission of|1=-10 3=11 4=-14 9=16 16=-22 18=14 22=16 23=22 24=-11 25=10 26=15
mission on|2=-14 10=-13 19=-10 22=10 23=-18
mission over|0=10
mission to|3=-12 6=-26 7=-13 10=-12 11=-28 18=-9 19=-38 20=-11 22=-16 25=-14 26=-10
mission up|3=26 10=-13 22=-9
mission with|17=-10 21=-10
mission |1=20 2=9 4=12 7=-11 9=-13 10=23 11=13 12=19 13=15 16=-21 17=-25 20=-25 22=-19 23=28 24=26 25=13
mission-named|0=-9 3=-10 4=-11 6=-28 7=-9 9=-9 18=-11 23=25 24=-10
no-stop|0=-20 1=-28 2=-24 3=-14 4=-24 5=-42 6=-24 7=-17 9=-11 10=15 11=-30 16=-18 17=-17 18=-12 19=-30 20=-16 21=-31 22=-24 23=-13 24=-19 25=-17 26=-22
o adopt monday|12=-10 23=13
o agree monday|23=11
o agree thursday|23=12
o agree wednesday|19=-10
o allow police|17=13 19=12
o allow soldier|11=15
o allow them|2=10
o announce friday|10=12
o appeal community|10=14
o appeal country|8=13
o appeal mission|6=18
o appeal money|6=12 7=-15 9=12
o approve extension|24=13
o approve mission|11=11
o approve month|23=10 24=9
o approve year|23=10
o arrest soldier|2=9
o arrive  haiti|22=12
o arrive  in.|10=13 12=11
o arrive  member|11=12
o arrive  mission|8=9
o arrive  saturday|2=12
o arrive  week|4=12
o arrive by end|11=-9 14=9
o arrive by force|19=11
o arrive by video|19=-10
o arrive for hour|19=11
o arrive for talk|22=18
o arrive in march|9=11
o arrive monday|22=-9
o arrive of soldier|11=-12
o arrive on saturday|24=10
o arrive on wednesday|23=16
o arrive to haiti|4=10
o arrive to ukraine|22=13
o arrive tuesday|19=9
o arrive with it|19=10
o ask  council|9=10 10=18
o ask  country|6=9
o ask  decision|2=14
o ask  him|2=14
o ask  it|8=15
o ask  leader|10=-12
o ask  member|6=10 7=10
o ask  mission|5=-18
o ask  month|5=15
o ask  nations|5=-9 9=11
o ask  partner|7=-12
o ask  soldier|5=12
o ask  state|7=12 10=12 13=17
o ask  support|5=-14 7=11 10=15
o ask  them|5=9 6=13
o ask  week|10=14
o ask by washington|5=17
o ask for force|5=27
o ask for funding|6=13
o ask for helicopter|5=-13 7=23
o ask for it|10=17
o ask for money|6=10 7=-19 9=10
o ask for more|7=20
o ask for officer|5=15 10=-11
o ask for option|2=10
o ask for soldier|5=11
o ask for vehicle|5=-12 7=16
o ask for warship|7=19
o ask force|5=26
o ask haiti|19=16
o ask helicopter|7=17
o ask in letter|5=17
o ask it|25=14
o ask member|5=10 7=12 24=9
o ask mission|6=-14 10=-12
o ask money|7=-14
o ask nairobi|19=10
o ask nations|9=11
o ask nato|7=11 13=11
o ask of country|20=11
o ask of soldier|5=10
o ask of them|5=10 26=9
o ask on donor|6=14
o ask on monday|5=16 10=-11
o ask on state|5=9
o ask on thursday|19=10
o ask on tuesday|5=12
o ask option|2=14
o ask partner|6=-13 7=-9
o ask police|6=-12 7=-14
o ask secretary-general|12=14
o ask states|7=11
o ask state|7=11 13=14
o ask ten|7=14 13=22
o ask them|5=13 9=11
o ask to community|10=14
o ask to country|8=12
o ask to fund|1=9
o ask use|1=11 9=14
o authorise  operation|23=19
o authorise by vote|23=-11
o authorise for resolution|23=15
o authorise on monday|23=9
o authorise the|23=19
o authorise year|23=10
o authorize force|6=12 25=9 26=-9
o authorize haiti|23=12
o authorize mission|23=28 24=-11 25=-15
o authorize month|6=10
o authorize october|23=22
o authorize officer|11=14
o authorize september|6=13
o back  blessing|2=9
o back  mission|2=-13 5=-11 10=21
o back  part|2=12 19=9
o back  rebel|2=14
o back  the|21=11
o back for mission|10=12
o back force|23=11
o back mission|10=12
o back of ceasefire|21=10
o back of force|6=9
o back of government|5=13
o bar  deployment|0=12 3=18
o bar  dispatch|0=13
o bar  money|2=13
o be 2,500|11=21
o be all|11=13 12=14
o be a|3=17
o be base|16=12
o be council|2=18
o be country|11=12
o be dollar|12=19
o be end|11=-12
o be equipment|13=9
o be force|16=18
o be government|5=17
o be guard|7=11
o be haiti|11=9 13=9
o be helicopter|13=14
o be idea|2=10
o be march|19=11
o be member|2=-10
o be month|24=17
o be nation|19=11
o be need|4=-10 12=12 13=18
o be none|2=10
o be no|2=10 26=10
o be officer|11=-12
o be onu|2=20 10=12
o be part|5=9
o be peacekeeper|10=14
o be personnel|11=-12
o be place|1=15
o be port-au-prince|4=9
o be present|2=10 4=11
o be reason|1=10
o be request|5=18 7=15
o be state|7=10 11=13
o be table|26=12
o be talk|11=11 19=-23
o be there|11=13
o be third|4=10
o be vehicle|4=9
o be worry|3=13
o be year|1=10
o bear cost|5=9 7=12
o become mission|25=29
o bind  euro|24=14
o bind  extension|24=14
o bind  force|23=-11 24=-10
o bind  friday|9=11
o bind  million|12=-10
o bind  mission|10=10 14=9 23=11 25=-16
o bind  month|23=11
o bind  october|23=26
o bind  year|1=12
o bind by resolution|18=10
o bind for month|6=10
o bind for soldier|0=9
o bind in december|2=10
o bind in haiti|2=9
o bind in may|23=12
o bind in nairobi|16=10 22=18
o bind in york|19=13
o bind of mission|23=14
o bind on friday|23=10
o bind on mission|23=-10
o bind on tuesday|23=-9
o bind to deployment|1=11
o bind to general|3=18
o block deployment|0=16
o block money|2=11
o bring force|11=19
o call donor|6=12
o call it|10=14
o call mission|6=-13 10=-17
o call partner|6=14
o call state|7=9
o call troop|5=10
o challenge decision|0=10
o change  it|25=-10
o change  mission|2=17 25=30
o change into force|23=10 25=9
o change into operation|2=25 25=-11
o cite security|2=9
o close base|12=10
o come december|25=11
o come force|23=14
o come personnel|8=11
o come soldier|11=-9
o consider  a|23=12
o consider  force|19=16
o consider  mission|19=10
o consider  question|1=10
o consider  request|5=12 7=12
o consider  situation|22=15
o consider  talk|6=21 19=20 21=-9
o consider  troop|23=14
o consider for force|5=-9 9=14
o consider for mission|2=16
o consider in haiti|19=10
o consider in washington|19=10
o consider mission|25=14
o consider of force|22=22
o consider on monday|19=10
o consider on thursday|19=16
o contribute mission|6=-9
o cost year|12=22
o decide friday|12=-11 24=31
o decide thursday|26=19
o delay deployment|2=13 3=9
o delay hurdle|1=14
o delay troop|1=13 4=-11
o demand court|17=12
o deploy contingent|11=9
o deploy country|7=9 19=10
o deploy month|3=9
o deploy officer|5=9
o deploy personnel|24=12
o deploy sudan|19=9
o discuss force|19=18
o discuss mission|19=10
o do mission|6=-12 10=10
o do same|6=11
o do week|23=13
o do year|10=13
o draft resolution|23=-9
o due  week|22=17
o due in haiti|11=11
o end  mandate|26=13
o end of mission|26=17
o expect month|3=10
o expect week|22=10
o extend  mission|24=11
o extend 2025|24=10
o extend mandate|24=9 26=-10
o extend soldier|3=14
o extend time|24=11
o face year|1=16
o finance force|11=13
o finance mission|19=11
o fly them|1=17
o freeze dollar|1=-10
o get friday|24=16
o give  allowance|1=10
o give  all|9=18
o give  ceiling|25=12
o give  conference|21=9
o give  date|5=9 23=18
o give  day|22=16
o give  deployment|2=23
o give  drone|2=11
o give  force|11=11 23=23 24=10
o give  friday|19=13
o give  helicopter|7=15
o give  in.|2=11
o give  it|10=13 24=12
o give  mandate|3=13
o give  man|2=10
o give  member|18=11
o give  million|12=-17
o give  mission|5=14 6=15 10=-11 19=9 24=12 25=17
o give  month|1=11 3=10 25=20
o give  name|11=14
o give  number|5=-10 11=-10
o give  officer|0=11 5=16 10=-11 11=-15 18=-9
o give  peacekeeper|26=11
o give  personnel|5=-9
o give  police|5=17 10=-10
o give  possible|10=-10
o give  share|11=14
o give  soldier|5=-18 10=-9 11=-15
o give  support|9=14 19=10 25=-10
o give  thursday|19=14
o give  today|19=-13
o give  troop|2=-10 10=-11 11=-11 14=13 19=-16
o give  unit|2=12 25=12
o give  water|4=13
o give  week|22=12
o give  year|12=-13 24=13
o give at request|5=11 23=12 25=15
o give by end|24=9
o give by states|5=9
o give date|23=14
o give figure|11=14
o give for force|11=14
o give for mission|5=-13 6=-10
o give for year|10=10 12=10
o give friday|19=11
o give in country|7=13 19=15
o give in december|21=12
o give in haiti|6=-17
o give in haïti|5=22
o give in march|19=9
o give in santiago|5=10
o give in somalia|18=-10
o give in york|19=20
o give it|25=12
o give month|24=10 25=12
o give of 2,500|11=13
o give of bill|4=10
o give of coalition|19=18
o give of cost|5=10 7=9
o give of equipment|5=12 6=12
o give of force|11=10 25=15
o give of minister|2=9
o give of officer|21=11
o give of onu|5=10
o give of own|23=10
o give of resolution|24=-10
o give of them|25=14
o give of unit|24=10
o give of year|11=-10
o give on territory|14=11
o give on thursday|21=11
o give on tuesday|19=-11
o give on wednesday|10=10
o give operation|23=11
o give to capital|10=13
o give to dollar|21=12
o give to force|19=-20
o give to haiti|5=-11 10=-9
o give to kosovo|5=9
o give to mission|0=-14 2=-16 6=-14 10=-13 11=-11 25=-16
o give to soldier|24=10
o give to sudan|5=17 19=12
o give up office|9=16 25=-9
o give up operation|23=11
o give year|24=23
o go agreement|17=18
o go haiti|21=10
o go it|12=10
o go mission|2=17
o hasten deployment|5=10
o have 2,500|11=13
o have august|1=13
o have dollar|11=-16
o have end|23=14
o have frigate|13=11
o have gaza|2=11
o have it|25=11
o have man|5=9
o have money|1=12
o have month|7=10
o have nothing|10=12
o have onu|2=14
o have personnel|11=11
o have police|11=12
o have responsabilité|23=12
o have sea|13=13
o have ship|13=14
o have soldier|11=-13
o have three|11=10
o have troop|24=-12
o have year|17=10
o hear parler|2=11
o help mission|10=9
o hesitate from vote|25=13
o hold  deployment|11=-17
o hold  funding|2=-10
o hold  rotation|4=9
o hold call|20=12
o hold deployment|3=25
o hold for mission|1=-10 2=-12
o hold force|19=13 20=10
o hold in haiti|2=-9
o hold mission|19=10
o hold of contingent|2=12
o hold of force|9=14
o hold of soldier|2=-9
o hold on hold|2=-10
o hold on thursday|2=18
o hold talk|6=23 19=29 21=-13
o hold up deployment|3=19
o host conference|21=13
o intend fund|1=-10
o intend mission|1=-10
o introduce tuesday|2=11
o join force|7=10
o keep  battalion|5=-11
o keep  ceiling|11=18 24=13
o keep  contingent|5=15
o keep  deployment|5=14
o keep  man|24=12
o keep  mission|26=14
o keep  soldier|25=10
o keep  there|24=11
o keep at home|1=14
o keep battalion|5=-12
o keep ceiling|11=22 24=12
o keep it|1=10
o keep of force|5=13
o keep of man|5=16
o keep of soldier|11=13
o keep on thursday|10=9
o keep promise|1=11 5=-11
o keep soldier|11=21 25=10
o keep up deployment|10=-10
o launch operation|23=20
o launch year|23=14
o lead police|22=17
o lead request|10=-11
o leave  home|1=11
o leave  peacekeeper|10=12
o leave  soldier|22=-10
o leave  the|26=10
o leave  week|2=15
o leave after year|26=13
o leave in december|25=9
o leave month|5=9 18=10
o leave of force|1=9
o leave of month|2=13
o leave on tuesday|21=11
o leave on wednesday|19=16
o leave peacekeeper|10=11
o leave per cent|1=11
o leave wednesday|19=11
o leave week|2=13
o leave within month|18=13 20=10
o lend force|5=12
o light  all|11=10 12=11
o light  a|3=18
o light  force|6=15
o light  june|24=10
o light  member|2=-14
o light  million|12=-10
o light  mission|25=25
o light  monday|24=14
o light  name|18=11
o light  nothing|2=10
o light  place|22=12
o light  reason|1=14
o light  same|6=9
o light  soldier|5=16
o light  the|1=15
o light  troop|22=13
o light  week|23=13
o light among those|21=18
o light at present|2=12 4=10
o light for month|24=15
o light in hurry|10=11
o light in march|22=10
o light in need|4=-10 13=16
o light in port-au-prince|19=9
o light of council|2=15
o light of dollar|1=10
o light of equipment|13=10
o light of helicopter|4=-12 13=17
o light of money|1=-11 12=12
o light on friday|17=12
o light on ground|4=9
o light on table|26=12
o light to it|2=10
o look it|5=18
o lose soldier|1=12
o make mind|20=10
o make mission|5=-11 25=11
o meet  ambassador|19=16
o meet  day|5=-11
o meet  meeting|19=9
o meet  minister|19=14
o meet  monday|20=11
o meet  month|22=11
o meet  officer|22=10
o meet  port-au-prince|22=14
o meet  talk|21=9
o meet  today|19=11
o meet  tuesday|10=13
o meet  wallet|6=9
o meet accra|19=13
o meet at headquarters|19=9
o meet by link|20=15
o meet by telephone|20=16
o meet by video|20=10
o meet for day|19=9
o meet for time|22=12
o meet force|19=10
o meet in accra|19=16 22=-12
o meet in kingston|19=-14
o meet in nairobi|19=21
o meet in october|19=10
o meet in port-au-prince|22=15
o meet in washington|19=15
o meet minister|19=22
o meet mission|19=15
o meet of assembly|19=15
o meet of contribution|19=11
o meet of france|5=-20
o meet of mission|19=20
o meet of state|20=14
o meet of troop|2=10
o meet on force|19=9
o meet on march|19=-12 21=9
o meet on monday|20=13 21=-19
o meet on wednesday|20=11 21=13
o meet thursday|20=9
o meet tuesday|19=-11
o meet washington|17=11 19=19
o meet week|19=10
o meet with minister|19=11
o need  dollar|12=15
o need  funding|1=-10 12=15
o need  million|12=16
o need  officer|11=15
o need  support|10=14
o need  year|12=20
o need for year|12=11
o need in haiti|11=11
o need million|1=15
o need year|1=-11
o negotiate agreement|16=-20
o none  airport|3=14
o none  civilian|5=9 19=10
o none  cost|12=-12
o none  council|24=9
o none  coup|2=10
o none  deployment|4=10
o none  euro|12=15
o none  gap|1=14
o none  in.|2=15
o none  it|1=15 2=-10 19=10 25=9
o none  leader|1=11
o none  man|3=14
o none  meeting|21=15
o none  part|6=9 10=11 23=9
o none  patrol|2=14
o none  police|8=18
o none  readiness|2=9
o none  resolution|23=-13 24=13
o none  responsibility|9=15
o none  seven|3=18
o none  soldier|2=10
o none  thursday|19=19
o none  tuesday|2=12
o none  wednesday|17=9
o none  week|21=12
o none at weekend|10=9
o none by end|11=10 19=12
o none by washington|2=12
o none for haiti|10=11
o none for mission|1=13 6=11
o none for them|4=11
o none for year|12=12
o none in abuja|11=12
o none in air|0=14
o none in bid|6=19 19=-11
o none in force|10=11
o none in haiti|1=10
o none in mission|11=14 16=9
o none in port-au-prince|0=-10
o none in room|21=10
o none in somalia|1=10
o none in york|1=19
o none of force|23=18
o none of funding|1=12
o none of it|2=24
o none of million|6=11
o none of officer|17=9
o none of security|3=15
o none of them|3=10
o none of troop|0=12
o none on friday|19=-13 24=14
o none on haiti|21=13
o none on million|2=20
o none on monday|0=9
o none on saturday|2=10 3=16
o none on thursday|17=10
o none on tuesday|2=10 5=11 22=12
o none to statement|19=9
o none with euro|24=10
o none within month|9=10
o number personnel|11=11
o offer man|5=14
o offer soldier|21=12
o open monday|21=-15
o oppose  mission|2=-16
o oppose in haiti|2=-11
o oppose of mission|2=12
o owe month|1=9
o participate force|21=20
o pay it|6=10
o pay mission|5=-13 6=13
o pay october|1=9
o plan force|21=20
o play part|10=12
o pledge million|2=11
o prevent deployment|3=21
o prolong 2026|24=11
o prolong mission|24=10
o promise  airport|2=13
o promise  all|17=9
o promise  before|26=14
o promise  deployment|0=12
o promise  dollar|21=9
o promise  euro|12=-10
o promise  france|5=10
o promise  friday|10=10 24=16
o promise  man|5=12
o promise  mission|24=-20
o promise  month|3=10 11=11 25=10
o promise  operation|23=9
o promise  police|22=13
o promise  promise|1=15 5=-12
o promise  soldier|2=10 11=11
o promise  thursday|21=17 26=11
o promise  time|24=11
o promise by telephone|20=11
o promise for police|1=13
o promise for year|24=23
o promise force|1=11 9=10 11=-10
o promise in august|11=10 23=11
o promise in february|7=12 24=9
o promise in january|1=11
o promise in june|5=13
o promise in washington|19=12
o promise million|2=11
o promise mission|6=12
o promise of mission|6=9 24=-11
o promise of officer|11=11 22=10
o promise of soldier|21=9
o promise on friday|21=11
o promise on monday|24=14
o promise on thursday|21=10
o promise on tuesday|10=17
o promise to 2026|24=11
o promise to mission|6=18
o promise within week|22=15
o provide haiti|25=-10
o provide helicopter|7=10
o provide mission|25=-9
o provide police|5=18
o put deployment|2=18
o put dollar|12=11
o put end|11=-9
o put february|3=10 19=-11
o put force|10=9
o put minister|2=18
o put name|18=19
o put number|21=9
o put signature|22=14
o put troop|23=13
o put week|19=-10
o raise ceiling|11=12 25=16
o raise contribution|19=-14 21=12
o raise dollar|21=14
o raise force|11=10 25=16
o raise mission|24=9
o receive euro|24=10
o reduce troop|1=11
o refuse  request|5=-19
o refuse down request|7=14 8=13
o refuse for troop|5=-12
o refuse of force|2=-12
o refuse of troop|2=-13
o reinforce mission|5=13
o reject force|2=-18
o release monday|19=12
o remain personnel|11=11
o remain the|5=11
o remain year|11=12
o renew 2026|24=17
o renew mandate|25=11
o renew mission|24=-30
o renew month|24=10
o renew time|24=11
o renew vote|24=-20
o replace amisom|23=12
o replace mission|25=25
o report tuesday|21=13
o say  assembly|11=13
o say  council|2=9 7=12
o say  decision|26=12
o say  him|20=13
o say  journalist|7=-13
o say  leader|19=13 22=10
o say  member|13=9
o say  parler|2=11
o say  parliament|9=13
o say  the|26=11
o say  thursday|26=12
o say  tuesday|6=-13
o say  yesterday|26=16
o say ababa|19=17
o say affair|2=15
o say by end|10=14
o say day|24=11
o say for affair|2=13 3=12
o say force|2=-11 10=13
o say in brussels|19=13
o say in kingston|19=17
o say in nairobi|10=13
o say in pristina|22=19
o say meeting|19=13
o say monday|19=11
o say no.|5=11
o say of blinken|19=12
o say of force|10=13
o say of mission|3=14 10=16
o say of troop|2=15
o say on monday|5=12
o say on thursday|22=16
o say on tuesday|1=12 4=9 6=-9 9=9
o say on wednesday|2=-9 7=11 11=17 18=-12
o say tuesday|1=14 4=13
o secure bid|6=11
o see force|22=11
o see soldier|5=18
o see troop|22=9
o see wednesday|19=12
o seek force|10=15
o seek support|5=-13 10=18
o send force|23=9
o send headquarters|5=10
o send helicopter|4=11
o send mission|0=-14 2=-14 10=-12
o send one|5=10
o send peacekeeper|1=10 26=11
o send personnel|5=-12
o send police|5=15
o send soldier|5=-24 23=-11
o send sudan|5=15
o send tomorrow|5=12
o send troop|2=-13 5=-12
o serve  frigate|13=11
o serve  instructor|8=13
o serve  it|25=14
o serve  man|4=14 5=11
o serve  month|23=9
o serve  need|11=9
o serve  nothing|10=12
o serve  police|11=16
o serve  responsabilité|23=13
o serve  ship|13=17
o serve  soldier|11=-12
o serve  the|5=13 11=14
o serve  troop|11=9
o serve at million|12=-10
o serve in gaza|2=10
o serve in place|1=10 19=-10
o serve in sea|13=13
o serve of 2,500|11=16
o serve of onu|2=13
o serve of soldier|11=-12
o serve of them|11=10
o serve on ground|2=10 11=-13
o serve there|4=9
o serve until end|23=10
o serve up mind|2=-10
o set mission|14=14
o set office|9=11
o settle february|16=10
o sign  agreement|16=-13 18=-13
o sign  declaration|18=17
o sign  memorandum|16=19 17=-15 18=-12
o sign  paper|18=14
o sign agreement|16=-23 17=16 18=-12
o sign declaration|18=18
o sign deployment|18=16
o sign force|16=-10 17=10 18=14
o sign friday|18=11
o sign government|17=15
o sign haiti|0=11
o sign in nairobi|17=15
o sign intent|18=23
o sign january|19=10
o sign march|17=9
o sign memorandum|16=11 17=-11
o sign mission|16=19 17=-16 19=-10
o sign of force|17=9
o sign of intent|18=23
o sign of understanding|19=10
o sign officer|18=16
o sign on deployment|18=9
o sign on mission|16=15 17=-12
o sign on monday|14=13 21=9 23=14
o sign on thursday|18=-11
o sign on tuesday|18=21
o sign pact|18=-11
o sign paper|16=11 19=10
o sign the|17=16
o sign tuesday|18=32
o sign understanding|16=12 18=-9 19=14
o sign week|18=10
o sign with kenya|17=-10
o slow deployment|4=14
o speak contribution|19=11
o speak day|5=15
o speak minister|20=10
o speed deployment|10=-16
o spend day|22=19
o spend week|22=12
o support force|7=10 19=9
o support it|2=15
o support mission|10=14
o support rebel|2=12
o suspend funding|2=-9
o suspend mali|2=15
o suspend thursday|2=13
o take it|24=12
o take june|24=11
o take march|22=12
o take monday|26=11
o take mozambique|26=12
o take part|2=11
o take place|21=10
o take them|5=11
o telephone ruto|20=18
o tell assembly|11=11
o tell council|7=11
o tell state|21=10
o tell wednesday|7=11 11=13
o tell week|1=10
o terminate mandate|26=10
o thank  him|20=24
o thank him|20=21
o thank them|20=12 22=9
o train soldier|14=10
o train troop|14=11
o train year|14=12
o transform force|25=22
o transform mission|2=10 12=11 23=-11 25=25
o transform operation|25=17
o travel talk|22=12
o travel week|4=11 22=11
o treat hospital|6=11
o turn operation|2=14 9=11 25=-15
o turn request|7=14 8=9
o urge community|5=-10
o urge state|10=-10
o urge them|6=18
o visit month|22=17
o visit port-au-prince|22=13
o visit saturday|22=16
o visit talk|22=-22
o vote december|2=9
o want force|11=10
o want of part|4=11
o want part|4=12
o welcome the|21=11
o withdraw soldier|22=-12
o withhold mission|2=10
o work congress|19=9
o write minister|7=17
p access around|3=12
p access on|3=13
p access |5=-10
p accord for|0=10
p accord in|5=14 16=10
p accord of|16=35 17=22 18=20 21=10 22=12
p accord on|1=9 11=17 17=28
p accord to|22=10
p accord |0=12 1=-9 2=10 6=-11 11=-11 16=44 17=23 19=11 21=-19 22=-12
p alter for|25=10
p alter |2=13 22=10 25=13
p apart of|8=14
p apart on|16=9
p apart since|2=11
p apart |6=-15 10=-10
p ask at|5=20 10=-10
p ask down|7=15
p ask in|6=18 19=-9
p ask on|5=10
p ask to|5=9
p ask |2=-12 5=21 7=15 20=15
p bloc at|5=10 19=-9 23=12 24=9
p bloc by|20=9 24=-11
p bloc for|6=15 19=15 21=11
p bloc from|19=12 21=-9
p bloc in|20=10
p bloc of|5=10 6=-10 7=13 19=-14 21=20 22=9 24=16
p bloc to|21=11
p bloc |0=-10 2=-11 5=10 6=-12 7=-11 11=-12 12=-10 16=-10 19=30 21=12 22=12 23=18 24=18 26=26
p block for|1=10
p block into|1=10
p block on|0=-11 11=-13 19=-10
p block to|2=10 4=10
p block without|5=22
p block |0=15 1=28 2=18 4=15 25=14
p conference after|18=14 21=9
p conference at|19=-10 23=10 24=11
p conference for|21=13
p conference in|21=10
p conference of|19=11 21=12
p conference |19=-20 21=19 23=-12 26=12
p cost after|26=14
p cost at|1=10
p cost for|1=-18 8=14 12=28 23=16 24=23
p cost of|2=-13
p cost on|22=-11
p cost over|12=12
p cost since|2=13
p cost to|12=-10
p cost up|1=16
p cost |1=19 6=-12 10=14 12=32 17=9 19=-10 21=-15 22=-10
p council before|24=10
p council by|11=10 23=12
p council to|9=9 25=10
p council |9=10 21=-10 22=-9 23=9 24=19 25=33 26=19
p court by|0=18 17=22 19=15
p court in|16=12
p court to|0=11
p court with|21=12
p court |0=41 2=-16 10=-13 17=11 19=-14
p danger from|23=10
p danger of|22=15
p danger to|2=10
p danger |2=13 3=15 6=16 7=13 13=9 19=-10 22=-10
p draft on|16=10 26=10
p draft to|2=9
p draft |2=21 5=-10 11=15 23=21 24=13 25=26
p duty at|7=-10
p duty for|22=11 24=14
p duty in|13=15
p duty on|4=14
p duty |4=-11 24=11
p end at|21=16
p end before|6=16
p end by|11=-19 14=11 18=12
p end in|11=28
p end to|12=-9 24=11
p end until|23=16 24=-10
p end |0=12 3=19 4=10 5=11 25=11 26=14
p force about|19=25 20=18
p force for|2=-21 4=-19 6=21 9=13 12=-25 19=-19 20=-11 22=-16 24=-14 25=-16
p force into|2=11 25=9
p force in|5=-13 6=-9 19=-15 22=-10
p force of|0=12 1=11 2=12 3=16 5=-14 6=-14 11=13 13=-10 19=-13 20=-11 22=17 25=17
p force on|2=-14 10=-16 11=-13 16=15 19=-15 21=10 22=12 23=-10
p force out|1=-10
p force than|2=11
p force to|0=-18 1=-14 3=-13 6=-22 7=-11 10=-10 11=-26 12=-10 19=-37 20=-11 21=-12 25=-13 26=-11
p force up|3=17 5=9 10=-13 14=12 23=9
p force with|1=-12 19=-18 22=17
p force |4=11 6=-14 7=-41 11=9 12=10 16=-32 17=-10 18=-9 19=-9 21=-20 22=-13 23=19 26=25
p former at|14=11
p former in|8=15
p former |5=-15 6=-10
p found for|23=12
p found from|25=10
p found in|5=13 6=12 22=9
p found of|2=-9 11=9
p found |5=-10 11=12 19=-17 22=-14 23=11 24=29
p gear about|18=13
p gear for|2=15 4=16 7=40 10=-10
p gear lack|4=14
p gear of|4=13 6=11 11=-16 13=18 16=16 21=11
p gear on|4=16
p gear to|4=10
p gear with|5=18 7=20 8=13 9=-12
p gear |4=19 5=-14 6=-23 11=-18 12=-13 13=19 16=-12 21=-14 24=-12 25=-10
p give of|1=-12
p give on|16=10
p give |0=18 3=14 4=11 6=-16 10=21 19=-14 23=9
p mandate for|10=12 23=17
p mandate in|25=9
p mandate of|23=10 24=-12
p mandate on|24=10
p mandate under|24=9
p mandate |2=-16 10=-12 11=11 19=-13 22=-14 24=21 25=9
p meet after|19=21
p meet at|5=-11 19=18 20=9 21=13
p meet during|19=-12 21=10
p meet in|19=-12 21=12
p meet of|11=13 17=10 19=9
p meet on|19=22
p meet to|19=12
p meet |2=-9 5=20 10=-15 19=15 20=-12 21=13
p money at|1=-12
p money for|1=-12 5=13 6=32 12=12
p money into|7=10
p money in|12=-10
p money of|1=27 6=-18 11=-19 12=16 21=-10
p money on|1=13 2=27 16=11
p money over|1=-10
p money to|19=-10
p money with|1=-13 12=-15 24=10
p money |0=-13 2=13 3=-12 5=-17 9=-10 12=10 16=-12 18=-9 20=-9 21=9
p need in|12=13 13=15
p need of|13=13
p need |1=33 4=13 6=-11 11=14 12=11 19=-10
p object of|22=9
p others among|11=13
p others by|2=-17 5=10
p others for|6=17 10=13
p others from|19=25 21=16
p others in|10=-10
p others of|6=-9 10=-11 11=-16 14=13 25=10
p others on|6=19 20=11
p others to|5=-14 6=12 7=23 10=32
p others with|19=12
p others |1=-20 2=-16 3=-15 4=-12 5=-10 8=-12 9=-15 10=22 11=-10 16=-10 18=-13 19=-16 20=-19 21=28 22=-23 26=-12
p parliament at|19=19
p parliament by|22=13
p parliament of|12=13 19=13 21=10
p parliament on|2=14
p parliament to|17=9
p parliament with|19=10
p parliament |1=-17 2=23 5=-15 6=-18 7=-11 10=-20 12=13 17=-14 19=-15 21=-15 22=-15 23=-14 24=-18
p phone by|10=-10 19=-21 20=38
p phone |6=-10 20=25
p prolong for|10=21
p prolong |2=9 8=13 18=9
p resolve before|6=15
p resolve by|11=-18 14=12 16=9 18=10
p resolve in|11=25
p resolve to|12=-10
p resolve until|23=16 24=-11
p say of|20=11 23=-10 25=10
p say to|1=13 7=10
p say |5=-16 6=-19 10=-13 11=-13 13=20 19=-13 25=10
p shut at|21=10
p sign |16=16 17=15 19=-22 22=10 23=27 24=12 25=13
p size in|2=9 4=13
p size of|1=15
p size over|11=13
p size to|11=17
p size |2=21 4=-13 10=-12 11=15 18=13 21=-20
p vacuum on|1=11
p vacuum |2=18
p visit during|22=14
p visit of|6=11 22=-14
p visit on|22=-9
p visit |2=13 9=15 19=10 22=53
p vote by|24=-18
p vote from|25=10
p vote in|23=9
p vote |16=10 19=14 24=11 25=10
p want |14=13
proposed|0=-32 1=18 2=13 4=-22 6=-23 8=31 10=-24 17=-24 19=-10 21=-12 22=-11 23=17 24=19 25=-18
question|1=-16 5=-10 11=10 19=-10
rule agreement agreement mou|16=60 17=-13 18=-16 19=13
rule agreement agreement other|16=-14 17=16 18=12
rule agreement agreement treaty|2=-10 16=-31 17=50 18=-16
rule agreement mou|16=49 18=-22 19=16
rule agreement one|17=28 18=11 21=10
rule agreement other|0=11 17=10 18=19
rule agreement treaty|16=-22 17=42 18=-20
rule agreement two|6=-10 16=30 17=21 18=12 19=10 21=-13
rule agreement verb|5=-9 6=-11 10=-10 16=24 17=31 18=-20 19=11 22=-13
rule engagement.call mission|19=-19 20=9
rule engagement.call name|10=10 19=-11 20=25
rule engagement.call other|20=23
rule engagement.call telephone|10=12 19=-13 20=11
rule engagement.move come|22=9
rule engagement.move engagement visit|21=14
rule engagement.move go|21=12 22=-18
rule engagement.move mission|1=14 22=10
rule engagement.move name|21=12
rule engagement.move other|22=-14
rule engagement.noun after|18=14 20=10
rule engagement.noun at|6=-11 21=10 22=-11 23=11
rule engagement.noun by|10=-11 11=-10 19=-19 20=25
rule engagement.noun call|5=-12 10=-19 11=-11 18=9 19=-32 20=50 21=-23 22=-11
rule engagement.noun conference|5=13 10=-19 20=-18 21=22
rule engagement.noun dated|2=-14 4=-11 5=-25 7=10 10=-16 11=16 17=12 18=-10 19=13 21=24 23=9 24=-18 25=-10
rule engagement.noun during|19=-9 21=16
rule engagement.noun engagement call|5=-17 10=-19 11=-11 18=15 19=-28 20=48 21=-20 22=-11
rule engagement.noun engagement conference|5=10 6=12 20=-19 21=31 22=11 24=14
rule engagement.noun engagement meeting|2=-11 3=9 5=-13 6=14 16=-9 20=-21 26=-10
rule engagement.noun engagement visit|19=-9 22=-21
rule engagement.noun for|5=11 10=-19 19=-11 21=13
rule engagement.noun in|5=-18 19=-12 20=9 21=-15 22=-18
rule engagement.noun meeting|1=-10 2=-10 5=-15 11=18 12=12 22=-12 24=-11 26=-13
rule engagement.noun mission|1=-10 2=-12 5=10 6=22 9=-9 10=-25 11=12 16=-10 20=28 21=30 26=-13
rule engagement.noun of|11=10 17=20
rule engagement.noun one|2=-9 4=-14 6=10 10=-13 12=11 17=-10 18=-12 19=-17 20=24 21=10 22=15 26=-13
rule engagement.noun on|10=-10 22=-11
rule engagement.noun other|5=-38 6=-21 12=11 16=-11 19=-16 20=20 22=13 24=-10
rule engagement.noun to|22=-12
rule engagement.noun two|6=-17 10=-11 16=-12 17=14 19=-9 20=23 21=22
rule engagement.noun undated|1=-15 5=-21 12=11 16=-17 17=-14 18=11 19=-27 20=35
rule engagement.noun visit|4=-10 21=-11
rule engagement.noun |2=-13 4=-9 6=27 17=-9 20=-17 21=21 23=-14
rule engagement.tell engagement meeting|19=23
rule engagement.tell mission|19=12 22=12
rule engagement.tell name|19=16 22=15
rule engagement.tell tell|22=16
rule engagement.visit engagement visit|19=-14
rule engagement.visit name|19=-19 22=-9
rule engagement.visit other|5=12 19=-15 22=-20
rule engagement.visit visit|19=-14
rule engagement.with engagement meeting|2=-13 5=-13 17=15 18=-15 19=33 20=-12 21=-10 22=-22
rule engagement.with meet|2=-11 18=-10 21=-16 22=-30
rule engagement.with mission|2=-11 5=-9 19=27 20=-15 21=-20 22=-14
rule engagement.with name|2=-14 5=-13 19=19 21=-16 22=-24
rule engagement.with other|17=11 19=-22 20=-13 21=10 22=-12
rule engagement.with receive|22=14
rule engagement.with see|17=11
rule engagement.with sit|21=21
rule mandate.authorised EU|14=18 23=11
rule mandate.authorised SADC|21=-9 23=12
rule mandate.authorised UNSC|2=-10 23=14 24=-34 26=-21
rule mandate.authorised adopted|14=24 18=13 21=-10 23=25 24=-38 25=-28 26=-10
rule mandate.authorised adopt|23=-18
rule mandate.authorised approve|14=16 23=22 25=10
rule mandate.authorised authorise|23=10 24=-20
rule mandate.authorised authorize|6=13 24=-15 25=10
rule mandate.authorised endorse|18=20 23=-21
rule mandate.authorised infinitive|23=19
rule mandate.authorised instrument|11=14 18=17 24=-18
rule mandate.authorised launch|23=15
rule mandate.authorised main|11=-13 14=12 18=9 23=23 25=-10
rule mandate.authorised mandate authorised|1=-11 2=-9 6=10 14=19 24=-40 26=-14
rule mandate.authorised participle|23=-16
rule mandate.authorised proposed|10=-9 25=-10
rule mandate.authorised relative|6=12 23=-9
rule mandate.authorised sub|23=-22
rule mandate.authorised |1=-9 2=-11 11=-15 14=22 21=-11 23=14 24=-30 25=-24 26=-10
rule mandate.changed UNSC|23=12 24=-10
rule mandate.changed adopted|12=10 24=-9 25=18
rule mandate.changed infinitive|25=26
rule mandate.changed main|12=19 25=15
rule mandate.changed mandate changed|12=15 23=18 24=-15 25=10
rule mandate.changed proposed|23=20 25=-22
rule mandate.changed replace|23=14
rule mandate.changed transform|12=18 23=-10 25=24
rule mandate.changed turn|25=-11
rule mandate.changed |23=9 24=-11
rule mandate.ended UNSC|24=-11 25=-12 26=23
rule mandate.ended adopted|23=-12 24=-15
rule mandate.ended close|19=9
rule mandate.ended infinitive|23=-11 24=-11 26=24
rule mandate.ended main|20=10
rule mandate.ended mandate ended|23=-10 24=-14 25=-10 26=21
rule mandate.ended proposed|26=10
rule mandate.ended terminate|26=24
rule mandate.ended |20=9 23=-9 24=-9 25=-12 26=12
rule mandate.extended EU|24=11
rule mandate.extended SADC|21=-12
rule mandate.extended UNSC|10=-14 11=-13 23=-21 24=22 25=-9
rule mandate.extended adopted|10=-12 11=-13 21=-17 23=-21 24=9 25=-24 26=-10
rule mandate.extended extend|10=-11 23=-13 24=32 25=-14 26=-19
rule mandate.extended infinitive|24=10
rule mandate.extended main|10=-17 11=-14 23=-14 24=33 25=-20 26=-20
rule mandate.extended mandate extended|10=-21 11=-10 23=-19 24=38 26=-20
rule mandate.extended prolong|24=17
rule mandate.extended proposed|7=9 24=25
rule mandate.extended relative|25=10
rule mandate.extended renew|24=-28
rule mandate.extended |10=-13 11=-20 23=-23 24=13
rule need.bare requirement personnel|11=11
rule need.cost cost|12=16 24=9
rule need.cost given|1=15 12=11
rule need.cost requirement funding|1=10 11=-12 12=29
rule need.cost yearly|11=12
rule need.cost |2=-9 12=13 24=11
rule need.size force|23=16
rule need.size mission|11=37
rule need.size no-plan|12=16 21=-11 25=9
rule need.size plan|1=-10 4=-15 10=-10 11=48 13=-12 23=-16
rule need.size requirement personnel|0=-9 10=-10 11=31 12=12 13=-11 24=9 26=-11
rule need.size strong|11=-26 12=10 19=13 26=9
rule need.size |4=-15 5=-11 10=-11 11=16 12=12 13=-12 21=9 23=-11
rule obstacle.access mission|4=-12
rule obstacle.access suspend|2=11
rule obstacle.bar affects|0=31 2=-31 4=-15 24=-10
rule obstacle.bar block|0=20 2=10
rule obstacle.bar close|2=-12
rule obstacle.bar delay|3=11 4=-10
rule obstacle.bar mission|2=19 3=13 4=18 12=-11
rule obstacle.bar obstacle funding|1=27 4=-14 12=-10
rule obstacle.bar obstacle legal|0=51 2=-14 24=-12
rule obstacle.bar obstacle logistical|1=-10
rule obstacle.bar obstacle political|1=-15
rule obstacle.bar obstacle security|2=-11 3=15
rule obstacle.bar prevent|3=17
rule obstacle.bar prohibit|0=22
rule obstacle.bar slow|4=10
rule obstacle.bar stop|2=-15 3=-10
rule obstacle.bar suspend|2=-18
rule obstacle.consent affects|1=10 2=17
rule obstacle.consent approve|2=-10 12=10
rule obstacle.consent have|2=-10
rule obstacle.consent obstacle political|1=14
rule obstacle.funding mission|0=10 1=14 2=-12 5=-11 10=-13 12=15 19=-10 21=-15
rule obstacle.funding near0|1=13 2=-22 6=-13 10=-13
rule obstacle.funding near1|3=9
rule obstacle.funding o:allowance|1=-11 22=13
rule obstacle.funding o:budget|1=16 2=10 6=15 12=15
rule obstacle.funding o:contributions|1=-16
rule obstacle.funding o:financial|23=-9
rule obstacle.funding o:funds|0=12 1=18 4=-16 6=-14
rule obstacle.funding o:fund|3=9 6=10
rule obstacle.funding o:money|1=13 2=-10 4=-15 6=-10 10=-10 12=-12
rule obstacle.funding o:pay|12=-21
rule obstacle.funding o:resources|1=-11 4=19
rule obstacle.funding o:wages|1=-20 4=13
rule obstacle.funding obstacle funding|0=11 2=-22 10=-14 11=11 12=19 19=-9
rule obstacle.funding w:cut|1=-15
rule obstacle.funding w:delay|1=25 4=-9
rule obstacle.funding w:frozen|1=-27
rule obstacle.funding w:lacking|1=-14 12=19
rule obstacle.funding w:lack|0=12 1=10 4=11 6=-14 11=9
rule obstacle.funding w:late|1=-18 4=9
rule obstacle.funding w:problem|0=10 1=15
rule obstacle.funding w:question|1=-30
rule obstacle.funding w:shortage|1=13 4=-17 12=-10
rule obstacle.funding w:shortfall|1=-9 3=9
rule obstacle.funding w:short|12=12
rule obstacle.funding w:stop|1=-18
rule obstacle.funding w:unpaid|1=-14
rule obstacle.funding w:want of|1=12
rule obstacle.legal affects|0=34 1=10 2=-11 5=-11 10=-9
rule obstacle.legal near0|0=26 1=12 2=-12 5=-11 22=-13 23=10
rule obstacle.legal near1|0=21
rule obstacle.legal near3|17=15
rule obstacle.legal o:court|0=21 2=-12 17=18
rule obstacle.legal o:injunction|0=-15
rule obstacle.legal o:judge|0=18
rule obstacle.legal o:lawsuit|0=16 1=10
rule obstacle.legal o:petition|0=12
rule obstacle.legal obstacle legal|0=38 1=12 2=-16 5=-11 10=-11 11=-10 17=14 19=-11 22=-13 23=11
rule obstacle.legal w:found|17=9
rule obstacle.legal w:lawsuit|0=10 1=16
rule obstacle.legal w:order|0=-17
rule obstacle.legal w:petition|0=11
rule obstacle.legal w:rule|23=12
rule obstacle.legal w:unconstitutional|0=12
rule obstacle.logistical mission|1=-10 2=-18 3=-10 4=13 5=16 6=22 7=15 10=-11 11=11 12=-12 13=18
rule obstacle.logistical near0|1=-9 2=-12 4=18 7=-18 11=-21 13=33
rule obstacle.logistical near1|4=-25 5=15 6=21 7=19 11=17
rule obstacle.logistical near2|4=-10
rule obstacle.logistical o:armoured|13=14 22=13
rule obstacle.logistical o:base|4=15
rule obstacle.logistical o:equipment|5=15 7=13
rule obstacle.logistical o:fuel|4=-20
rule obstacle.logistical o:helicopters|7=-11 13=16
rule obstacle.logistical o:parts|4=15
rule obstacle.logistical o:personnel|1=-9 5=16 6=11
rule obstacle.logistical o:resources|4=24
rule obstacle.logistical o:ships|4=-11 13=16
rule obstacle.logistical o:spare|4=14
rule obstacle.logistical o:staff|1=10
rule obstacle.logistical o:training|4=-11
rule obstacle.logistical o:transport|7=13
rule obstacle.logistical o:troops|1=10 2=-11 4=-28
rule obstacle.logistical obstacle logistical|2=-14 3=-10 6=17 7=15 10=-9 11=18 12=-14 13=26
rule obstacle.logistical w:lacks|4=13
rule obstacle.logistical w:lack|7=-10 13=-16
rule obstacle.logistical w:need|2=-9 4=-43 5=12 6=12 7=15 11=14 13=19
rule obstacle.logistical w:not been|1=-12
rule obstacle.logistical w:out of|4=-28
rule obstacle.logistical w:short of|13=16
rule obstacle.logistical w:shortage|4=10
rule obstacle.logistical w:without|1=-13 5=19 6=17 7=18 13=-10
rule obstacle.oppose affects|2=13 5=-12
rule obstacle.oppose mission|2=10 25=-15
rule obstacle.oppose object|2=13
rule obstacle.oppose obstacle political|2=14 5=-13 24=9 25=-12
rule obstacle.oppose oppose|2=17 24=11
rule obstacle.oppose reject|2=-24
rule obstacle.oppose veto|25=-10
rule obstacle.political affects|2=9
rule obstacle.political mission|0=-17 1=-11 2=-17 19=-10 21=-14 25=11
rule obstacle.political near0|0=-14 1=-10 2=15 5=-13 9=10 19=-12 25=14
rule obstacle.political near1|2=10
rule obstacle.political o:china|2=42
rule obstacle.political o:hamas|2=-12
rule obstacle.political o:israel|2=-12
rule obstacle.political o:opposition|2=-44 25=15
rule obstacle.political o:veto|2=-17
rule obstacle.political obstacle political|0=-18 5=-10 19=-12 21=-16 25=16
rule obstacle.political w:against|2=21
rule obstacle.political w:hold|2=20
rule obstacle.political w:opposed|2=28
rule obstacle.political w:opposition|2=-48 25=11
rule obstacle.political w:veto|2=-18
rule obstacle.security o:airport|3=-14
rule obstacle.security w:closed|3=-16
rule obstacle.security w:held up|3=20
rule obstacle.told affects|0=12
rule obstacle.told legal|0=15
rule obstacle.told obstacle legal|2=-9
rule obstacle.wait affects|10=14
rule request.noun request backing|5=10 10=-19
rule request.noun request equipment|7=27
rule request.noun request funding|6=-15 21=9
rule request.noun request personnel|5=-27
rule request.verb appeal|4=15 8=13 9=10
rule request.verb ask|1=-16 5=-31 6=-15 7=12 19=11 25=14
rule request.verb call|6=12 7=13 20=9 21=10
rule request.verb demand|5=-12 6=20
rule request.verb encourage|6=18
rule request.verb infinitive|5=-10 10=34
rule request.verb invite|5=-12 10=-9
rule request.verb lobby|9=13
rule request.verb main|0=-14 2=-15 5=35 6=31 7=17 8=21 11=-10 12=12 13=-10 21=-13 22=-10 23=-18 24=-13
rule request.verb name|0=-11 2=-12 6=15 7=22 8=11 9=20 10=18 12=12 19=28 24=-11
rule request.verb no-to|2=-9 8=14 9=-18 19=14 20=-10 23=-9
rule request.verb participle|5=-18
rule request.verb plead|5=12
rule request.verb press|5=14
rule request.verb pronoun|5=33 6=-39 7=18 9=-13 10=-14
rule request.verb push|6=-11 10=-10
rule request.verb relative|5=18 19=17
rule request.verb request backing|5=15 6=-12 7=-33 10=42 22=9
rule request.verb request equipment|6=-11 7=23 10=-21 19=-13
rule request.verb request funding|6=31 7=-16 8=14 9=16 10=-45 19=-14
rule request.verb request logistics|9=21 10=-10
rule request.verb request personnel|1=-11 2=-11 5=44 6=-37 8=28 19=20 24=-10
rule request.verb request training|7=-9 8=16
rule request.verb request|5=10 7=18 8=12 10=-10
rule request.verb seek|5=-19 10=12
rule request.verb that|7=-20 13=13
rule request.verb to|5=13 6=12 7=16 9=15 10=26 20=11 21=-10 22=-10
rule request.verb unsaid|5=-21 10=-10
rule request.verb urge|5=17 6=9 9=-11
rule request.want hope|5=15
rule request.want like|5=10
rule request.want main|5=23 7=10 21=14
rule request.want name|5=17 21=13
rule request.want no-to|10=-15 21=11
rule request.want pronoun|6=-12 7=10
rule request.want request backing|5=-10 10=13 21=10
rule request.want request personnel|2=10 5=14
rule request.want to|5=34
rule request.want want|6=-10 10=15
s abstain STATE|24=-22
s abstain noun|24=11
s accord none|25=11
s according none|4=14
s according noun|1=11
s accuse pronoun|2=15
s adjourn noun|0=14
s admit noun|1=-10
s adopt legislatures|12=-15
s adopt noun|11=10
s agree EU|14=10 21=9
s agree STATE|10=-10
s agree missionNouns|18=9
s agree none|2=14
s agree noun|21=10 24=10
s allow STATE|2=10
s allow pronoun|2=9
s announce LEADER|20=10
s announce UN|11=11
s announce noun|5=9
s appeal HOST|10=12 19=12
s appeal LEADER|4=10
s appeal STATE|6=-11 10=10
s approve UNSC|26=12
s approve noun|23=16
s argue STATE|2=13
s arrest pronoun|2=11
s arrive HOST|0=10 10=-10 22=-10
s arrive STATE|2=-21 8=13 10=12 19=-11 20=-19
s arrive legislatures|2=13
s arrive missionNouns|1=9 10=11 11=10
s arrive none|2=9 14=15
s arrive noun|2=-15 3=13 5=-15 6=-11 11=-11 17=-15 19=-13 21=-10 25=-13
s arrive pronoun|2=-17 4=-10 10=-10 21=-14 22=13
s ask AU|1=11 12=13
s ask HOST|5=24 8=26 10=10 11=-13
s ask LEADER|0=-9 4=11 5=-16 10=28 19=13
s ask SADC|10=14
s ask STATE|5=24 6=19 7=23 9=15 10=22 17=-11 21=-17 22=-12
s ask UNSC|6=13 25=10
s ask UN|1=-9 6=16
s ask noun|0=17 1=-17 2=9 5=24 11=-11 12=-14 13=23 20=-11 26=11
s ask pronoun|4=-11 5=9 6=15 7=31 9=17 10=21 13=14
s assess noun|2=12
s assure noun|10=12 22=10
s attack noun|3=16
s attribué noun|12=11
s authorise EU|23=9
s authorise legislatures|12=-17
s authorise none|24=9
s authorise noun|11=19 23=12
s authorise pronoun|23=11
s authorize UNSC|6=10 23=23 24=-9 26=-15
s authorize noun|11=9
s await noun|16=11
s back STATE|1=-10 5=-15 11=-11 16=-11 19=-12 20=16
s back UNSC|23=17
s back UN|16=9
s back missionNouns|18=11
s back none|6=11 18=14 25=21
s back noun|2=-9 10=15 19=12 21=17 25=-9
s back pronoun|2=31 10=10 22=16
s bar courts|0=32
s bar legislatures|2=20
s bar noun|0=13 2=24 3=19
s be MISSION|11=-13 24=16
s be STATE|2=13 5=-10 7=12 10=-11 11=-14 12=-9 20=18 23=-13
s be missionNouns|11=22 12=13 13=22
s be none|5=-11
s be noun|1=10 2=-14 5=-12 6=-11 10=-12 12=12 13=-14 19=-12 22=-19 23=-22
s be pronoun|20=-16 24=-10
s beat noun|11=-14
s become missionNouns|25=17
s beg HOST|5=10
s begin STATE|5=14
s begin none|23=13
s begin pronoun|5=10
s belong noun|7=10
s bind EU|14=11
s bind HOST|8=16
s bind LEADER|10=12
s bind STATE|23=12
s bind UNSC|6=10 23=17 24=10 25=18
s bind UN|10=9 23=11
s bind legislatures|0=10 5=-10 11=-11 23=-11
s bind missionNouns|18=12 23=-9
s bind none|23=16
s bind noun|2=-13 4=-10 24=-21
s bind pronoun|2=9 12=-9 25=10
s blame pronoun|1=11
s block legislatures|2=12
s block noun|3=11
s bring STATE|19=17
s bring noun|11=19 21=10
s call LEADER|5=-12
s call STATE|5=-16 19=-9
s call missionNouns|5=9
s call noun|10=14 21=13
s can noun|4=14
s cancel STATE|21=13 22=12
s cancel noun|22=22
s carry missionNouns|12=-11
s change UNSC|25=19
s change none|2=16 25=15
s change noun|19=11 25=-9
s clarify noun|2=9
s close pronoun|12=10
s come LEADER|8=10
s come none|9=11 10=-9 20=14
s come noun|0=10 6=-16 24=11
s command pronoun|22=18
s comprise noun|5=12
s concede noun|1=9
s conclude noun|17=13
s confirm STATE|10=12
s confirm pronoun|4=9
s consent noun|11=11 23=11
s consider AU|22=10
s consider EU|6=10
s consider NATO|19=13
s consider STATE|2=-19 5=21 6=15 7=19 10=-19 20=-11 21=-9 22=22
s consider UN|25=-10
s consider legislatures|12=11
s consider none|16=11
s consider noun|5=23 10=-16
s consider pronoun|4=-11 5=-14 12=11 19=-13
s continue none|16=13
s contribute STATE|5=11 10=11 11=10
s contribute noun|6=10 10=18
s convene noun|19=16 21=9
s cost missionNouns|12=17
s cost noun|11=9 12=-13
s could pronoun|2=15
s cover STATE|9=18
s cover noun|1=17
s create noun|23=-13
s cut noun|3=19
s decide EU|11=13 25=17
s decide none|11=13 24=10 25=12
s decide noun|12=-12 24=19 26=21
s declare courts|0=13
s declare noun|11=-11
s delay missionNouns|1=10 4=-10
s delay noun|1=11 4=20
s demand noun|5=-9 17=10
s demand pronoun|10=17
s depart none|2=17
s depart noun|26=11
s deploy missionNouns|7=12 19=12
s deploy none|10=9
s deploy noun|17=11 19=13
s describe pronoun|23=13
s disarm STATE|5=9 6=9
s discuss NATO|19=11
s discuss STATE|19=16 20=-12 22=16
s do HOST|2=9
s do LEADER|10=12
s do STATE|5=-10 10=28
s do legislatures|2=18
s do none|21=9
s do noun|1=12 2=-9 5=-9 6=18
s do pronoun|3=11 6=17 24=11
s draft STATE|23=-9
s draft noun|16=11 19=21
s draw noun|19=12
s due STATE|3=9 10=11
s due missionNouns|11=12 19=15
s due noun|11=11
s due pronoun|11=15 20=-9
s earmark noun|5=10 21=11
s encourage noun|6=18
s end missionNouns|12=-10 22=13 26=13
s end noun|21=-10 25=14
s end pronoun|26=9
s envisage noun|11=9
s equip noun|5=11 6=10
s exist noun|0=19
s expect STATE|3=17
s expire noun|16=14
s explain noun|3=11
s explain pronoun|5=14
s express STATE|6=10
s extend EU|24=11
s extend UNSC|24=19
s extend noun|24=23
s extend pronoun|10=10 24=11
s face missionNouns|0=-11 1=23
s fail missionNouns|25=12
s fail noun|1=-11 2=9
s feed pronoun|3=13
s fight none|3=12
s fight noun|10=-10
s file noun|0=10
s fill STATE|21=14
s finalize noun|17=17
s finance noun|6=14
s find STATE|6=12
s find noun|1=-10 2=-10
s fix noun|16=10
s float noun|19=11
s fly STATE|19=-10
s fly UN|1=-9
s fly pronoun|2=13
s freeze noun|2=-10
s get missionNouns|24=11
s give ECOWAS|23=12
s give EU|14=12 23=12 25=9
s give HOST|19=-11
s give LEADER|19=14
s give MISSION|1=11
s give STATE|0=-9 1=-31 2=-11 3=-15 6=-42 7=-18 8=-10 10=-40 11=-27 12=-28 16=-25 17=-22 19=-27 20=-21 22=-20 23=-22 24=-24 25=-16 26=-18
s give UNSC|5=-10 24=17 25=15
s give UN|1=-12 5=-24
s give legislatures|3=10
s give missionNouns|1=-11 2=-10 5=-17 7=9 19=13
s give none|0=-11 5=-11 22=-11 26=13
s give noun|0=15 1=14 2=-22 4=20 5=15 7=-13 8=-9 9=-14 10=-22 13=-16 18=-10 24=13 26=-16
s give pronoun|0=-10 4=-13 6=-15 16=13 18=-12 19=-11 22=-13 25=-9
s go STATE|21=14
s go missionNouns|1=10 10=10
s go none|18=11
s go noun|1=15 5=-11 11=-10
s go pronoun|2=-10
s have AU|10=12
s have MISSION|13=10
s have STATE|2=20 4=12 8=9 10=-13 11=-12 13=14
s have missionNouns|11=9 23=12
s have none|19=-12
s have noun|1=16 11=-10
s have pronoun|10=-10 11=10 19=12 25=9
s help none|19=9
s hesitate STATE|23=15
s hesitate missionNouns|1=12 23=17
s hesitate noun|1=11
s hold HOST|2=20
s hold STATE|1=-16 3=-9 4=-17 6=12 10=-9 11=-24 19=-12 21=-15
s hold legislatures|2=19
s hold none|20=13
s hold noun|2=-24 3=15 11=-10 17=-9 19=27 21=11 22=-11 24=-10
s hold pronoun|6=12
s hope STATE|5=17
s host STATE|21=18
s impose noun|2=19
s include missionNouns|11=-10
s increase noun|5=12
s inform noun|5=10
s initial noun|17=15
s intend STATE|10=14
s introduce noun|2=18
s invite STATE|5=-12
s join STATE|2=-10 8=13 20=-13
s join noun|10=24
s keep EU|6=14
s keep LEADER|20=11
s keep STATE|2=-18 11=-18 22=13 23=-12
s keep UNSC|26=10
s keep missionNouns|2=10 4=22 5=-11 12=-11
s keep none|16=13 19=10 22=10
s keep noun|7=-10 12=10 17=15 18=-10 19=-17 21=-14 22=-13
s keep pronoun|2=12 5=19 10=-17 21=12 24=-10
s know pronoun|2=21
s lack missionNouns|1=-14 12=17
s lack noun|1=17
s lack pronoun|4=17 12=17
s last noun|22=13
s launch EU|23=10
s launch none|23=11
s launch pronoun|23=9
s lead STATE|10=15 19=-23
s lead noun|22=14
s leave STATE|1=14 2=-27 4=-13 5=-19 6=-10 10=-15 11=-19 18=9 19=-11 22=-13 26=-10
s leave none|0=10
s leave noun|0=15 1=10 3=-17 5=-11 11=-24 19=-17 22=13 23=-15 24=-11
s leave pronoun|2=-10 19=-13
s let STATE|2=10
s let noun|2=19 6=11 10=-9 26=13
s light MISSION|24=18
s light STATE|0=-10 1=-10 6=-16 11=-23 12=-11 16=-10 19=-30 21=-14 23=-22
s light legislatures|2=18
s light missionNouns|2=-10 11=37 12=18 13=15 25=21
s light none|1=-21 2=-11 5=-17 11=-9
s light noun|0=-25 1=13 2=-27 3=10 4=14 5=-28 6=23 9=-12 10=-17 11=-10 13=-17 17=-13 20=-13 23=-20 26=10
s light pronoun|0=-12 1=-13 2=-17 3=15 5=-12
s like STATE|5=9 10=11
s lobby STATE|5=14 6=14 19=12
s lodge noun|4=9
s look STATE|10=16
s lose pronoun|18=10
s make STATE|2=16 6=9 10=-10
s mandate noun|24=10
s mean pronoun|10=14 11=15
s meet CARICOM|19=-13
s meet HOST|11=13
s meet LEADER|19=-16 20=15
s meet STATE|19=38 22=19
s meet missionNouns|1=22 2=18
s meet noun|1=-10 5=-17 19=31 20=18 22=-10
s meet pronoun|2=-14 10=-9 20=10 21=23
s miss noun|1=-13 4=10
s move noun|23=12
s must noun|16=11
s need HOST|8=13
s need missionNouns|1=-15 11=30 12=27 13=12
s need noun|1=18 11=16
s need pronoun|2=9 4=14 7=16 10=13 12=24 13=13
s negotiate noun|17=12
s none ECOWAS|11=9 23=10
s none EU|23=10
s none HOST|22=-9
s none LEADER|2=12
s none STATE|1=-12 2=27 3=-11 5=-32 6=12 7=-13 9=-9 11=-15 12=-20 13=-12 17=-10 19=-37 22=-13 23=-34 24=10
s none UN|1=14
s none legislatures|2=13 12=9
s none missionNouns|0=-14 1=37 6=-12 10=-14 25=16
s none none|0=15 1=-13 2=-10 3=11 4=21 6=15 19=-20 21=-11 23=-13
s none noun|0=30 3=26 5=-30 6=-27 7=-22 8=-12 9=-11 10=-17 11=-21 16=18 18=-17 19=-26 20=-21 22=-26 23=-27 26=-18
s none pronoun|3=21 5=-24 6=11 7=-10 10=-15 19=-11 20=-11 21=-10 22=-12 24=-14 25=-10
s object STATE|2=13
s offer STATE|23=11
s open noun|4=9 21=-19
s oppose STATE|2=35
s oppose pronoun|2=-13
s order noun|1=12 23=10
s owe pronoun|1=16
s participate STATE|24=11
s participate noun|21=17
s pass missionNouns|25=10
s pay STATE|5=-9
s pay none|4=13
s pay noun|1=-15 22=9
s plan STATE|11=-15
s plan UN|25=15
s plan noun|18=-12
s plan pronoun|26=16
s plead HOST|5=13
s plead LEADER|10=9
s plead STATE|5=11
s pledge LEADER|9=12 22=11
s pledge STATE|1=-9
s pledge noun|2=-11
s pledge pronoun|1=12 10=17
s point pronoun|10=13
s police pronoun|10=9
s post noun|0=9 5=11
s prepare STATE|23=14 24=15
s prepare noun|6=9
s present noun|19=-10 21=9
s press noun|26=21
s press pronoun|9=15
s prevent noun|3=12
s prohibit courts|0=13
s prolong noun|24=18
s promise EU|11=13 12=-13 25=17
s promise HOST|4=10 10=-12
s promise LEADER|8=10 9=16 19=11 20=13
s promise MISSION|10=-9 24=13
s promise NATO|16=10
s promise STATE|0=-16 2=-11 4=-16 6=-10 11=-28 12=-15 13=-9 16=-10 17=-11 18=-11 19=-22 22=-23 23=14 24=-19 25=-15 26=-13
s promise UNSC|23=-14
s promise UN|25=13
s promise courts|0=20
s promise legislatures|17=-9
s promise missionNouns|25=10
s promise none|2=11 5=-14 24=11
s promise noun|0=-18 1=-14 2=-45 3=16 4=22 6=-10 7=-13 9=-11 11=10 16=-14 19=-21 21=22 24=15 26=18
s promise pronoun|2=17 7=11 10=14 11=9 17=11 23=12
s prononcer noun|1=10
s protect STATE|7=11 13=-9
s protect noun|19=10
s provide STATE|11=-10 19=-10
s provide noun|11=9
s provide pronoun|7=9
s put STATE|4=9 11=-10 19=-13
s put none|25=10
s put noun|1=-10 2=12 4=13 6=18 17=17 19=12
s raise noun|11=16 25=9
s reach STATE|22=11
s reach missionNouns|5=11
s receive LEADER|21=12
s receive missionNouns|1=15
s receive noun|24=12
s receive pronoun|19=15
s refuse HOST|2=15
s refuse STATE|0=-9 2=12 5=-29 8=11
s refuse missionNouns|21=10
s refuse none|5=15
s refuse noun|0=-9 2=10
s refuse pronoun|1=13 2=18 19=-12
s regret pronoun|9=11
s reinforce STATE|5=18 10=-14
s reject STATE|2=-19
s reject noun|2=-14
s relieve none|21=10
s remain missionNouns|1=15 11=14
s remain noun|5=21 11=17
s renew MISSION|24=13
s renew UNSC|2=10 24=-15
s renew noun|6=12 17=12
s repatriate STATE|1=15
s replace UNSC|25=12
s replace none|25=11
s reply STATE|5=10
s reply pronoun|1=14
s report UN|24=9
s report pronoun|4=11 10=9
s request HOST|8=19 10=9
s request noun|5=15
s request pronoun|13=10
s require missionNouns|11=9
s reserve STATE|6=14
s respond pronoun|6=10
s review noun|21=10
s rise noun|21=11
s rotate STATE|2=12
s rule pronoun|3=14
s run noun|17=12
s run pronoun|21=13
s say AU|11=10
s say HOST|2=27 7=11 19=-10
s say LEADER|2=-10 3=11 6=23 19=-10 23=10
s say MISSION|1=16
s say NATO|22=11
s say STATE|0=-12 1=-21 2=26 3=-9 6=-16 7=-14 10=17 12=-14 16=-10
s say legislatures|19=15
s say missionNouns|26=15
s say none|1=-12 2=-10 17=-11
s say noun|0=-30 3=13 5=-11 6=-30 7=-20 9=-13 10=10 11=-12 12=-11 13=11 18=12 19=-16 22=-18 23=-11 25=-13
s say pronoun|2=12 4=22 6=-14 7=-10 22=11 24=-9
s see STATE|10=9
s see none|19=13
s see noun|22=13
s see pronoun|2=9 19=15
s send STATE|2=-12 5=14 6=-15 10=-10 11=-17 19=-22 21=-11 22=-9 23=-11
s send UN|5=-13
s send missionNouns|5=-17
s send none|23=10
s send noun|2=-12 5=25 10=-12 19=-9
s send pronoun|5=-12
s serve AU|10=15
s serve STATE|5=-12 7=-9 11=-26 12=-23 22=-12
s serve UN|26=13
s serve missionNouns|1=11 2=-10 11=22
s serve none|1=14 19=-10 20=16
s serve noun|1=14 3=-13 4=-12 7=-10 10=-13 11=14 16=-11 17=18 21=15 22=-16 24=-12 25=-10
s serve pronoun|1=-11 4=-10 5=-9 11=15 19=14
s set noun|1=-10 22=-10
s set pronoun|2=16
s settle STATE|4=10 18=9
s settle noun|1=13 2=12 16=10
s share STATE|11=14
s share noun|12=-10
s shoulder STATE|10=11
s shut noun|19=-9
s sign HOST|17=11 18=-9
s sign STATE|16=29 18=32 19=-14
s sign none|16=11
s sign noun|16=16 18=17
s sign pronoun|2=12
s sink noun|13=12
s sit STATE|2=11 19=9
s sit noun|21=11
s slow noun|4=9
s speak HOST|11=11
s speak none|5=9 21=9
s speak noun|19=13
s speak pronoun|20=11
s spend noun|19=12 22=17
s staff noun|4=9
s stand noun|1=-10
s stand pronoun|2=10
s stay STATE|5=15 22=11
s stay none|5=12 22=14
s stay noun|0=11
s stay pronoun|19=12
s step noun|10=12
s stop noun|10=10
s study STATE|5=9 22=12
s study pronoun|12=-10
s sue noun|0=21
s support STATE|10=-15
s support none|25=14
s support noun|8=11 10=10
s support pronoun|2=21 10=9
s suspend HOST|2=15
s suspend STATE|2=10
s suspend noun|2=-12 3=-10
s take STATE|2=-9 20=10 22=9
s take missionNouns|26=12
s take noun|2=-11 4=-10 5=-11 19=-23 24=9
s task noun|25=9
s tell AU|11=11
s tell STATE|9=11 10=-19
s tell noun|1=15 11=13 19=-11
s tell pronoun|2=10 22=13
s terminate UNSC|26=10
s thank LEADER|23=10
s thank STATE|20=14
s threaten STATE|1=11
s throw noun|0=10 10=11
s train EU|14=16 25=10
s train pronoun|5=9
s transform UNSC|25=15
s travel noun|22=16
s treat noun|2=10
s try STATE|10=19
s try noun|21=-9
s turn STATE|5=-11 8=12
s turn noun|5=14 7=14
s urge LEADER|10=15
s urge STATE|5=13 10=-9
s urge UN|5=10
s urge noun|2=13
s urge pronoun|10=13
s use LEADER|5=13 7=13 10=14
s veto STATE|2=13
s visit HOST|22=10
s visit noun|1=10 22=-18
s voice STATE|2=12
s vote UNSC|26=12
s wait STATE|2=9 4=20
s want HOST|5=18 8=13 16=11
s want LEADER|5=11 6=14 7=11
s want STATE|2=15 4=13 10=23
s want none|4=10
s want noun|2=-15 8=14 10=-13 19=-11
s want pronoun|2=10 7=9 13=10
s warn noun|1=12 12=10
s warn pronoun|4=10
s welcome noun|21=10
s welcome pronoun|2=11
s will STATE|7=10
s will noun|2=11 11=11
s withdraw STATE|1=-12 22=-13
s withdraw noun|9=11
s withhold noun|2=10
s work noun|4=13 11=12
s write HOST|8=11
s write STATE|3=12 23=13
s write noun|0=14 7=10
silence 0|0=12 1=15 2=20 6=-19 7=-10 10=18 11=15 12=10 19=11 22=-16 23=24
silence 1|0=-10 1=-12 2=-14 3=-28 5=-16 6=-48 7=-12 8=13 9=-34 12=-24 14=-15 16=-24 17=-13 18=-28 19=-26 20=-19 21=-26 22=-46 23=-35 26=-14
silence 2|0=-24 1=-22 2=-9 4=-26 5=-11 10=-37 11=-16 12=-20 13=-11 16=10 17=-24 18=-18 19=-22 20=-27 21=-31 22=-15 23=-18 24=-17 25=-22 26=-21
silence 3|1=-17 2=-33 3=-27 6=-16 7=-16 8=-9 9=10 10=-24 11=-23 17=-15 18=-18 19=-16 21=-34 23=-10 24=-29 25=-24 26=-20
silence 4|0=-27 1=-23 3=-16 4=-12 5=-35 6=-23 7=-21 8=-16 9=-19 10=-19 11=-12 12=-36 13=-24 16=-17 17=-32 18=-14 19=-27 20=-25 21=-23 22=-13 23=-37 24=-48 25=-29 26=-34
t backing bare against|2=11
t backing bare for|5=-9 10=30
t backing bare of|1=-9 6=-13 8=11 10=-9
t backing bare with|19=13
t backing bare |5=-13 6=9 7=-16 10=13 12=-21 19=-20 23=16 25=-11
t backing bare|1=-23 2=-15 4=25 7=-16 8=11 10=29 11=-12 12=-11 16=-12 19=-18 23=11 24=-15 26=-12
t equipment bare for|1=-11 5=19 7=30 9=16 10=-11
t equipment bare from|23=9
t equipment bare of|4=20 13=18
t equipment bare on|4=11
t equipment bare up|3=18
t equipment bare with|5=13 7=16 8=11
t equipment bare |1=-17 2=-24 3=20 4=19 5=-21 6=-12 10=-14 11=-18 12=-15 21=-10 22=-22 23=-10 24=-10
t equipment bare|1=-25 3=21 4=28 7=51 10=-28 11=-24 12=-20 13=19 17=-13 20=-11 22=-25 23=-11 24=-18
t equipment figure for|4=11 7=41
t equipment figure |4=-17 5=-16 10=-10 13=35 21=-9
t equipment figure|2=-23 5=-22 6=-14 7=38 10=-12 11=-16 13=33 18=-11 21=-10 22=-11
t funding bare about|1=11
t funding bare for|6=20 10=-9
t funding bare from|1=-14
t funding bare lack|1=-13
t funding bare of|1=35 5=9 6=-9 7=10 11=13 12=17
t funding bare on|2=12 5=-9 22=-11
t funding bare up|1=15
t funding bare with|6=14 7=10 8=12
t funding bare |1=32 6=12 7=20 11=-18 12=30 19=-14 23=-11
t funding bare|0=-15 1=31 5=10 6=21 7=14 10=-12 11=-13 13=-10 17=-12 18=-16 20=-10 21=-15 22=-18 23=-12 24=-11
t funding figure at|1=-18 11=11 12=10
t funding figure for|12=14
t funding figure of|2=16 11=-13 12=22 21=-12
t funding figure on|1=10 2=11
t funding figure to|12=9 21=11
t funding figure with|12=-10 24=13
t funding figure |2=-13 4=-11 5=-12 6=-23 10=-16 11=-9 12=20 19=-11 21=-15 24=-12 25=-10 26=-9
t funding figure|3=-10 4=-14 5=-18 7=-16 9=-10 12=40 16=-16 18=-14 20=-10 22=-12 24=12 25=-10 26=-11
t logistics bare about|18=10
t logistics bare around|3=14
t logistics bare at|19=14 22=13
t logistics bare for|2=10 4=-12 7=-16 9=17
t logistics bare in|11=-10
t logistics bare of|4=22 12=-10
t logistics bare on|16=18
t logistics bare to|22=-15
t logistics bare up|9=10
t logistics bare |0=-11 1=-12 2=-9 4=17 5=-12 9=16 16=-10 19=-21 21=-11 22=20 23=-11
t logistics bare|0=-19 3=13 4=24 5=-28 6=-12 9=30 10=-9 13=-10 16=15 17=-19 18=19 21=-18 22=18 23=-16 24=-16 26=-12
t personnel bare by|22=9
t personnel bare for|0=13 2=-17 4=17 5=31 8=17 10=-33
t personnel bare from|5=11
t personnel bare in|2=10 25=10
t personnel bare of|1=32 3=-15 5=10 12=-10 17=10 22=14 23=-12
t personnel bare to|5=-15 24=-9
t personnel bare with|8=12 19=-17 22=21
t personnel bare |1=-16 3=14 4=-20 5=23 6=-9 7=-22 9=-26 10=-19 11=27 12=-14 13=-12 16=-26 18=12 20=-9 21=-39 22=10 23=-14 24=-13 25=-18 26=-13
t personnel bare|0=11 5=38 6=-10 8=27 10=-53 12=-28 13=-21 14=-10 17=-12 21=-28 22=20 23=-21 24=-27 25=-20 26=-17
t personnel figure at|4=14
t personnel figure for|3=9 11=12
t personnel figure from|25=16
t personnel figure in|11=11 19=-9
t personnel figure of|2=-15 5=14 7=-9 11=16 19=-13 22=-13 23=9
t personnel figure on|10=13
t personnel figure to|11=10
t personnel figure with|7=13
t personnel figure |0=-25 1=-31 2=-35 3=-16 4=-13 5=-40 6=-18 7=-9 10=-39 11=26 12=-13 14=15 17=-14 18=-29 19=-26 20=-14 21=-18 22=-14 23=-15 24=-35 25=-27 26=-20
t personnel figure|0=-20 1=-33 2=-32 4=-18 5=-19 6=-16 7=-10 8=-9 9=-13 10=-16 11=38 12=-27 13=-9 16=-22 17=-22 18=-23 19=-35 20=-22 21=-23 22=-25 24=-25 26=-26
t training bare for|6=-10
t training bare in|18=10
t training bare with|8=11
t training bare |4=-9 8=13 17=-14 19=-9
t training bare|2=-12 6=-11 8=26 11=-16 17=-18
told agreement mou|2=-9 16=319 18=-19
told agreement other|16=-12 18=261
told agreement treaty|16=-19 17=297 18=-18
told agreement|5=-9 10=-11 16=13 17=37 18=16 22=-11
told engagement call|5=-26 6=-11 11=-14 19=-34 20=280 21=-16 22=-15
told engagement conference|1=11 5=20 10=-10 20=-18 21=278 22=-13 24=20
told engagement meeting|1=-13 2=-21 5=-19 6=-13 11=14 16=-10 17=22 18=-12 19=223 20=-19 23=-10 24=-11 26=-17
told engagement visit|4=-11 5=-12 19=-31 20=-16 22=280
told engagement|0=-15 1=-19 2=-31 4=-16 5=-27 6=18 7=-15 9=-12 17=13 18=-14 19=21 20=41 21=12 22=21 23=-24 24=-16 26=-20
told mandate authorised|1=-10 2=-11 14=12 21=-12 23=237 24=-44 26=-13
told mandate changed|12=14 23=10 24=-16 25=277
told mandate ended|23=-15 24=-18 25=-11 26=298
told mandate extended|10=-13 11=-16 21=-10 23=-23 24=277 25=-11 26=-23
told mandate|0=-10 1=-15 3=-10 5=-16 10=-23 11=-21 14=19 19=-19 21=-20 22=-13 23=17 24=13 26=20
told obstacle funding|0=14 1=234 2=-22 4=10 5=-10 6=11 12=13 19=-10 23=-16
told obstacle legal|0=240 2=-32 3=-12 4=-12 5=-12 6=-10 10=-12 11=-11 17=11 19=-13 22=-15 24=-16
told obstacle logistical|2=-16 3=-15 4=232 6=14 7=10 10=-9 12=-13 13=30
told obstacle political|0=-10 1=-18 2=243 3=-22 4=-18 5=-20 6=-14 10=-16 11=-16 19=-13 21=-17 23=-11
told obstacle security|0=-11 2=-19 3=304
told obstacle|0=37 2=21 4=14 5=-29 7=-9 8=-12 10=-37 13=13 16=-17 18=-18 19=-32 20=-17 21=-29 22=-11 23=-18 24=-27 25=-13 26=-17
told request backing|2=-16 4=10 5=25 7=-29 9=-15 10=257 11=-16 20=-10 22=10 23=-12
told request equipment|1=-10 5=10 7=300 8=10 10=-21 19=-14 21=9
told request funding|6=276 8=18 9=10 10=-24 19=-20
told request logistics|8=10 9=282 10=-9
told request personnel|1=-19 2=-9 5=237 6=-17 19=27 24=-12
told request training|8=303
told request|0=-14 1=-12 2=-21 5=26 6=31 7=31 8=34 9=23 10=24 12=9 22=-12 23=-18 24=-14 25=-12 26=-10
told requirement equipment|13=305
told requirement funding|1=17 2=-18 12=239
told requirement personnel|1=15 10=-10 11=230 13=-12 21=12 24=13 25=14
told requirement|0=-11 1=14 3=-10 10=-13 11=35 12=14 22=-11 25=14
v abstain none|24=-14
v accord none|4=9 5=-13 19=-15 21=10 23=-10
v according present|1=10 4=18 24=13
v accuse present|2=9
v acknowledge past|10=12
v address present|23=-11
v adjourn past passive|0=17
v adopt past|12=-12
v advise past|2=14
v affirm present|10=11
v agree past passive|13=10 18=10 26=14
v agree past|10=-10 14=10 21=11 23=15
v aim none|0=-9
v allow future|17=10
v announce none passive|12=11
v announce past|22=11
v answer past|4=9
v appeal past|1=16 6=11 7=25 9=10 10=12
v apply past|9=10
v approach past passive|10=14
v approve past|2=-11 23=12 25=15 26=16
v approve present|6=9 11=11
v argue none|2=11
v argue past|2=9
v arrive future not|2=-9 4=19
v arrive future passive|11=-10
v arrive future|11=11 19=-9
v arrive none not|2=13
v arrive none|3=12 10=15
v arrive past not|1=13 4=19 22=9
v arrive past|1=-20 2=-16 3=-13 5=-12 6=-11 9=10 10=-21 11=-9 16=-10 19=-11 20=-14 23=-10 24=-9
v arrive possible not|2=19
v arrive possible|11=10
v arrive present|8=9 11=-21 17=-10 18=-9 21=-15 22=-23 23=-11
v arrive should|10=24
v arrive would not|6=-11
v ask none|5=-13 10=31
v ask past not|2=10 26=11
v ask past passive not|5=-10
v ask past passive|5=35 6=15 7=9 9=13 19=19 26=10
v ask past|4=10 5=43 6=27 7=29 8=24 9=20 10=31 13=11 16=-10 18=-12 19=19 20=-14 23=-16 26=-13
v ask present passive|7=11
v ask present|5=12 6=17 7=21 10=30 11=-13 13=17 17=-9 19=-13 22=10
v assure future|11=11
v attack past|3=15
v authorise none passive|11=10 21=9
v authorise past|12=-9 23=26 25=-9
v authorize past|23=11 24=-11
v authorize present|11=10 23=10 26=-13
v await present|0=10 16=11
v back none passive|22=14 23=9
v back none|2=14 18=9 20=13
v back past not|24=14
v back past passive|18=12 19=14 23=-13
v back past|2=-19 5=-10 11=-11 23=-14
v back present passive|16=9
v back present|2=14 4=-11 5=-21 6=-11 8=13 10=31 11=-12 21=-16 24=-9
v back would not|2=9
v back would|19=10
v bar past passive|1=12
v bar past|0=18
v bar present passive|3=9
v bar present|0=21 2=23
v bar would|2=9
v be future|19=-11
v be past passive|0=-9
v be past|2=-36 3=-11 6=-10 10=-10 12=-21 18=-10 20=-18 23=-14 25=-9
v be present|1=14 2=13 5=-22 6=-9 9=-12 12=11 18=-10 19=-12 23=-23 24=-22 25=-16 26=-10
v be would not|2=11
v be would|2=9 11=-13 19=10
v beat present|24=10
v beg past|5=18
v begin none passive|23=12
v believe present|17=9
v bind none passive|11=27 21=11 23=10
v bind past passive|11=-18 25=10
v bind past|5=-15 6=-13 10=-12 11=-22 12=-25 21=-16 23=24 25=16
v bind present|26=-9
v bind would|2=-9
v blame past|1=13
v block present passive|3=11 4=9
v block present|2=24
v bring past|19=17
v bring present|11=16 21=14
v call none|10=13
v call past passive|10=12 19=16 22=10
v call past|10=12
v can possible|4=11
v cancel past passive|22=17
v cancel past|22=11
v chair present|2=15
v change none|2=14
v change present|10=11 12=16 25=17
v cite past|3=10
v clear present|2=10 7=9
v close past passive|22=13
v close past|11=10
v come past passive|19=-10 21=10
v come past|5=-10 9=11 19=12 20=10 21=-13
v come present|5=25 6=10 7=12 10=-11
v command present|22=15
v complete present|26=16
v concede past|1=10
v conclude past|26=19
v confirm past|4=9 19=-12
v consider none|7=14 16=10
v consider past passive|5=38 6=11 9=15
v consider past|5=-15 6=14 9=13 10=-13 21=-10
v consider present passive|5=12 6=9 9=14
v consider present|2=-23 5=9 6=-11 10=-14 11=-14 16=-12 17=-13 18=-11 19=9 21=-9 22=22
v continue none|21=12
v continue present|16=10 23=11
v contribute none|10=13
v contribute present|13=9
v cost none|11=12
v cost present|12=15
v count none|10=16
v cover none|9=12
v cover present not|0=12 4=16
v cover present|1=12 10=13
v cut past passive|3=15
v cut past|4=10
v debate present|24=10
v decide future|23=9 24=13
v decide none|17=-10
v decide past passive|25=10
v decide past|11=13 24=24 25=26 26=31
v declare past passive|11=-10
v declare past|25=-11
v decline past|2=10
v delay past|3=14 4=14
v deliver past passive|5=12
v demand none passive|17=10
v demand past|5=-11
v demand present|6=16
v depart past|10=13
v depend past|4=14
v depend present|2=10
v deploy future|11=10
v deploy none passive|7=15 19=17
v discuss past|19=15
v discuss present|19=11 22=20
v do future|24=12
v do none|6=16
v do possible|7=12
v do present|3=10 5=-16 6=-13 10=12 23=10
v draft past|19=13
v draft present|17=15
v draw past|19=11
v due past|20=-11
v due present passive|11=20
v due present|19=10
v due would|1=11
v earmark none passive|21=21
v end future|26=11
v end past passive|22=11
v end past|5=-11 21=-11 25=11 26=10
v end present|12=-11 23=-12 24=-10
v end would|26=11
v equip present|6=16
v estimate present|12=11
v everything present|1=10
v exclude past|2=12
v exclude present|5=10
v exist present|0=11
v expect none passive|3=13
v expect past|3=12
v expect present passive|22=14
v expire past|16=13
v explain past|3=9 5=12
v express present|11=10 23=9
v extend none|10=10
v extend past passive|24=29
v extend past|24=20
v extend present|10=11 24=14
v face present|1=22
v fail none|1=-15 4=9
v fail past|2=12 17=11 25=17
v fall past|22=10
v fight none|3=14
v finance future|19=15
v finance present|5=-11
v find present|1=-12
v fly future|18=15
v fly past|22=14
v fly present|3=11
v follow future|16=10
v follow past|21=14
v follow present|10=-11
v freeze past passive|1=-17
v freeze present passive|1=15
v give future passive not|4=10
v give future passive|11=-12
v give future|2=-18 6=-13 7=11 22=-15 24=-10
v give none|2=-18 9=12 19=-11 22=-21 24=-12 25=-11 26=-10
v give past not|3=10 11=9
v give past passive not|1=16
v give past passive|2=-10 7=-16 16=-11 21=-13
v give past|1=-22 2=-19 4=-11 5=-13 6=-33 7=-21 9=-11 11=-24 12=-23 13=-12 17=-10 19=12 20=-12 21=14 24=17 25=27 26=-13
v give possible not|2=30 4=15
v give possible passive not|0=14
v give possible|5=-9 19=11
v give present not|0=16 5=-12 17=11
v give present passive not|1=13
v give present passive|12=13
v give present|0=-16 4=-24 6=21 7=-10 10=-33 11=-10 12=-25 14=9 17=-14 18=-15 19=-24 20=-9 22=-15 23=12
v give would passive|2=14
v give would|2=-10
v go none|1=10 19=12
v go past|21=9
v go possible not|2=11
v go present|2=-13 10=20 21=-12
v go would|21=10
v grant past|0=9
v guarantee present|11=9
v hand past|1=-10
v have future passive|17=9
v have future|23=14
v have none|21=12
v have past|2=-21 8=9 11=-11
v have possible|11=18
v have present|11=-25 13=16 21=-10 22=-14 24=-9 25=-11
v have should|4=11 11=13
v have would not|25=13
v hear none not|2=19
v help none|19=11
v help present|6=24 9=-11 19=-9 20=10
v hesitate none|24=-15
v hesitate past|2=-12 23=18
v hesitate present|1=10
v hold future passive|19=21
v hold future|20=15
v hold none|3=18
v hold past passive|3=-9
v hold past|1=-21 2=-18 3=24 5=-12 11=-11
v hold present|1=10 2=30 19=-12
v hope past|23=10
v hope present|5=20
v host future passive|21=11
v host past|19=9
v increase past|5=14
v initial past|16=14
v insist present|10=12
v intend present not|2=16
v intend present|19=-10
v interest present|10=12
v invite past|19=12
v join present|8=12
v join should|10=20
v keep future not|3=10
v keep future|12=-9
v keep none passive|23=13
v keep none|21=9 25=11
v keep past passive|5=17
v keep past|2=-17 5=-9 22=11
v keep possible not|1=10 2=14
v keep present|0=-20 2=-17 4=-9 5=13 6=14 9=-16 10=-19 23=-13 26=11
v keep should|0=16
v know present passive|2=17 19=10
v lack past|12=11
v lack present|4=26 12=24 21=9
v last past|22=12
v launch past|23=16
v lay past|19=9
v lead none passive|22=10
v lead past passive|11=10 22=16
v lead past|10=11 19=-11
v learn present|12=13
v leave future|18=16
v leave past|1=-18 4=-9 5=-13 10=-13 19=-23 22=12
v leave present not|2=-11
v leave present passive|22=12
v leave present|0=9 1=20 2=-18 5=-13 6=-10 11=-28 19=-16 22=-11 24=-12
v lend present|5=9
v let present|5=-12 23=-11 26=21
v lift present|2=11 4=10
v light future|2=-9 11=-17 21=16
v light none|2=-14 6=17
v light past passive|0=-9 5=-16 6=-10 24=11
v light past|0=-14 2=-10 5=-21 6=-10 7=9 9=-9 10=-16 12=-17 16=-13 18=-13 22=-13 23=-13 24=22 26=11
v light present not|10=-11
v light present|0=-9 1=11 4=11 6=10 11=19 12=12 20=-17
v light should|10=14 25=14
v light would not|2=12
v like would|5=38 7=19 19=10
v lobby past|6=12
v look present|10=11 22=17
v make past passive|19=10
v make past|2=18
v make present passive|5=9
v match present|6=13
v mean past passive|11=14 21=13
v mean past|1=13
v mean present|10=15
v meet future passive|19=29 22=-9
v meet future|19=20 21=10 22=23
v meet none passive|20=15
v meet none|5=18 11=-10 21=16 22=-19
v meet past passive|19=23
v meet past|3=-9 5=-17 12=-14 17=13 18=-13 19=36 20=41 22=16 23=-13
v meet present|2=15 5=-13 10=9 11=14 23=-15
v miss none|1=-9 4=13
v move past passive|23=10
v need future|1=-14
v need none|11=9
v need past passive|4=11 5=10 6=14
v need past|7=13 12=12
v need present|8=12 10=12 11=12 13=18 17=11 21=10
v negotiate present|23=9
v none future not|2=21
v none future passive|6=11 11=13
v none future|3=12 21=-16
v none none|0=11 2=-9 3=13 5=-21 6=-12 10=-10 19=-13 21=19 23=-14 25=12
v none past passive not|12=11
v none past passive|0=12 2=16 3=13 4=-22 5=-10 6=-10 11=-14 12=11 18=-9 19=-9 21=-14 25=-9
v none past|1=14 2=20 4=11 5=-18 6=-11 7=-25 9=-10 10=-15 11=-14 13=-14 17=-14 18=-16 19=-14 20=-16 21=10 22=-13 23=-22 25=-15 26=-11
v none possible passive|19=9 23=12
v none possible|4=9 6=11
v none present passive not|2=11
v none present passive|1=-11 12=-10 23=-10
v none present|1=37 2=18 5=-13 6=28 10=-10 12=-22 16=18 17=-10 20=-19 24=9 26=-16
v none should|5=-9
v none would|0=13 2=-13 11=-10 17=10
v number future|11=12
v object present|2=13
v offer past passive|11=9
v offer past|10=-11 11=-9
v open past|6=12 19=-10 21=-16
v oppose past|1=-9 2=22
v oppose present|2=16
v order past passive|1=13
v order past|23=17 25=11
v owe present|1=21
v participate none|21=17
v partner present|5=10
v pay future not|1=10
v pay none|2=10 6=13
v pay past|6=-12
v pay present|1=-14 2=-10 6=24 12=-11 19=12
v pay would|5=10 7=11
v plan present passive|11=12 21=14
v plan present|11=-9 21=10
v play present|6=11
v plead past|5=32 6=11 7=10
v pledge past not|9=13 19=10 22=11
v pledge past|11=-10
v point past|10=17 11=15
v police present|10=10
v praise past|10=16
v prepare past passive|6=10
v prepare present|23=9 24=11
v press present|9=9
v prevent present|3=15
v prohibit past|0=21
v prolong past|12=10 24=16
v prolong present|24=14
v promise future not|2=13
v promise future|11=13 19=-11
v promise none passive|3=13 19=-11 21=20
v promise past not|2=-11
v promise past passive|4=10 11=15 13=10 22=-10 24=15 26=12
v promise past|1=-22 2=-14 4=12 6=-26 10=-22 12=-34 13=-14 16=-11 17=10 19=-22 20=10 21=18 23=11 25=13 26=26
v promise possible not|1=14
v promise present not|2=24
v promise present passive|18=11 24=-13
v promise present|1=-11 2=19 3=-9 6=-14 9=-10 10=28 19=-24 22=-9 24=-21
v promise would|25=14
v provide future|5=12
v provide present|7=11 11=14
v push present|2=10
v put past|2=14 22=12 23=11 26=12
v put present passive|12=15
v put present|6=14 9=10 18=12 19=-10
v raise none passive|11=9
v raise past|21=17 25=14
v rally present|6=10 10=21
v reach past|22=14
v reach present|14=17
v read past passive|0=-12
v reduce present|1=10
v refuse future|2=10
v refuse past|0=-19 2=10 5=-11 7=13 8=11 10=-13 19=-16
v refuse present passive|2=9
v refuse present|5=12
v refuse would|2=19
v regret present|9=12
v reinforce none|5=10
v reinforce present|5=12 10=-10
v reiterate present|2=11
v reject present|2=-11
v release past|2=10 10=10
v remain present|1=9 5=13 11=21 17=11
v remark past|4=13
v renew past not|0=9
v renew past passive|17=12 24=17
v renew past|7=12
v renew present passive|6=11
v repatriate present|1=12
v replace present|23=13 25=16
v report past passive|4=13
v report past|19=10 21=22
v request none passive|6=13
v request past|8=18 9=11 19=-9
v request present|5=23
v reserve present|6=12
v resist past|2=10
v respond present|6=9
v review past|21=13 26=12
v rise none|21=14
v rule past|2=9
v run past|1=11 19=10
v run present|1=-10
v say none not|2=11
v say none|10=16
v say past not|2=-12 5=9
v say past passive|5=-13 11=14 20=11
v say past|0=-21 1=11 2=-21 3=17 7=-32 8=-12 9=-11 10=16 11=-13 12=-15 16=-9 23=-20 24=-27
v say present passive|2=15 10=14
v say present|1=-13 12=13 17=-11 19=-11 23=13
v secure present|6=10
v see future|19=15
v see past|19=-10
v see present|5=10 19=14 22=20
v seek past|5=13
v seek present|10=14
v send none|2=-12 5=11 10=-10
v send possible not|2=11 4=12
v send present|5=14 6=-11 10=-18 11=-10 19=-18 23=9
v send would|5=-9
v serve future passive|10=10 17=10 19=18
v serve future|13=10 20=13
v serve none|10=15 19=-10 21=10
v serve past passive|0=10
v serve past|2=-26 4=-9 10=-11 11=-19 19=-11
v serve possible|11=30
v serve present not|2=9 10=11
v serve present passive|17=14
v serve present|1=-10 3=-12 6=-13 7=-12 10=-18 13=9 18=-14 21=-12 22=-18 23=-9 24=-18 25=-16
v serve would not|2=20
v serve would|11=12
v set past|1=-10
v set present passive|22=-9
v settle past|18=12
v settle present passive|1=14
v share past|12=-9
v share present|7=10
v should should|5=-9
v shrink past|1=12
v shut present|19=-11
v sign future passive|17=13
v sign none|17=12
v sign past passive|2=9 17=12 18=21
v sign past|2=-14 16=26 17=-15 18=10 19=-21 23=16
v sign present passive|18=12
v sit past|19=15 21=9
v sit present|2=18
v slow past|4=13
v sort present|21=11
v speak none|18=10 19=12 21=12
v speak past|11=9 20=10
v speak present|2=19
v speed present|10=-13
v spend past|19=13 22=17
v stand present|0=10 2=9
v start past|19=11
v start present|10=12 26=9
v state past|1=11
v stay present|1=14 5=22
v step present|10=10
v stick past passive|2=10
v stop present|1=-10 10=12
v study present|5=13 22=11
v submit past|0=-12
v succeed present|19=11
v sue past|0=24
v support present|5=-12 8=13 10=22
v suspend past|2=-16
v swear past passive|2=10
v take future passive|18=11 19=-9
v take past passive|22=15
v take past|11=-11
v take present|2=14 19=-16 21=-10
v tell past|1=11 5=-21 10=-11 20=-11 22=12
v tell present|20=18
v terminate past|26=17
v thank none|20=12
v thank present|20=17
v think past|9=11
v throw present|10=13
v train none passive|4=12
v train past|25=10
v train present|14=10
v transform none|2=20 25=21
v transform present|12=11 23=-11 25=22
v travel future|22=10
v travel past|22=14
v try past|10=14
v try present|10=12
v turn none|25=-11
v turn past|7=13
v turn present|10=9
v urge past|2=14 5=24 6=21
v use past|6=11 10=10 21=14
v use possible passive|23=11
v veto past|2=13
v visit future|10=10
v visit none|5=12 22=-15
v vote future|24=14
v vote past passive|24=10
v vote past|24=-18 25=13
v wait past|4=15
v wait present|4=10
v want past|4=10
v want present|2=14 6=-13 8=21 10=21 11=-16 16=16 17=16 19=-12
v want would|2=9 5=31 7=20 19=11
v warn present|2=9
v weep past|22=-10
v weigh present|22=12
v welcome past|23=-10
v will future|19=-10
v wish past|6=14
v wish present|16=12
v withhold past|2=14
v work past|11=16
v work present|4=14
v write past passive|0=12
v write past|3=12 7=13 8=10 23=12
w 's|0=33 2=22 11=-36 13=-15 16=-11 21=-15 22=16 23=-11 25=9
w /|19=11
w 2699|23=18
w 2719|6=13
w AU|1=9 6=13 11=14 19=-17 23=9 24=-9
w DATE|0=16 3=12 5=13 6=-10 9=12 16=15 17=10 18=15 19=24 20=10 21=42 22=32 23=40 24=39 25=17 26=23
w ECOWAS|11=16 19=10 23=18
w EU|13=10 14=20 22=-10 25=23
w FIGURE|0=-16 4=14 6=-13 7=11 8=-18 9=-19 10=-32 11=49 12=12 13=21 17=-17 18=-10 20=-23 22=-10 23=-11 25=10
w G20|19=-16
w G7|10=12
w HOST|0=-16 2=23 4=-19 5=25 6=-18 8=23 9=-9 10=18 11=-11 12=-17 13=-10 14=11 16=11 17=18 19=24 21=22 22=18 23=-10
w LEADER|5=-12 6=21 9=21 10=28 16=-11 19=24 20=50 22=28 24=-18 25=-11
w MISSION|1=14 5=10 10=-12 18=-10 23=12 24=18
w MONEY|4=-10 5=-12 7=-12 10=-11 12=24 16=-10 21=-11 22=-11
w NATO|2=-10 5=24 8=9 22=16 23=-15
w OAS|10=11
w SADC|1=14 10=10 26=34
w STATE|1=-21 2=28 4=-31 8=-22 9=-9 11=-75 12=-42 13=-21 14=-14 16=19 20=-22 23=-16 24=-30 25=-19 26=-40
w UNSC|2=17 6=-9 9=9 23=33 24=27 25=16 26=17
w UN|2=25 3=-9 9=25 10=24 16=10 17=-11 18=14 19=-19 21=15
w ^abyei|18=9 25=10
w ^admiral|13=15
w ^africa|5=10 19=10 26=11
w ^agencia|2=10
w ^airways|11=-9
w ^albares|26=12
w ^albin|5=9
w ^ali|6=12
w ^arish|18=14
w ^armed|6=-10
w ^brigadier|1=13
w ^chiefs|19=16
w ^christine|2=13
w ^christofides|7=12
w ^christopher|5=14 10=9 22=15
w ^coast|5=10
w ^command|5=11
w ^committee|12=10
w ^council|19=-10 24=23
w ^countries|5=10 6=11 9=10
w ^court|0=15
w ^defence|22=10
w ^delays|4=14
w ^de|19=-12 21=19
w ^défense|3=12
w ^el|18=17
w ^european|5=13 21=-9 24=14
w ^f-16|5=14
w ^finul|26=17
w ^foreign|1=-11 18=17
w ^foto|16=11
w ^further|11=13
w ^general|11=12 19=15 22=12
w ^goma|2=13
w ^government|18=11
w ^gryparis|7=10 13=13
w ^guard|5=10
w ^gulf|19=10
w ^hamas|3=13
w ^harris|20=-16 22=9
w ^henry|5=9
w ^high|0=31
w ^house|2=18
w ^jack|7=11
w ^janeiro|10=13 19=-15 21=26
w ^jim|2=16
w ^joseph|22=13
w ^keita|18=15
w ^korir|2=9
w ^kurti|5=13
w ^lawyers|0=10
w ^m23|2=12
w ^mahamat|5=11
w ^military|19=10
w ^minister|2=-13 17=11 18=13 19=18 20=11
w ^mr|0=11 19=-9
w ^musa|5=10 22=11
w ^mwita|0=11 17=-11
w ^naples|5=13
w ^national|3=-11
w ^new|1=13 21=21
w ^nueva|19=13
w ^operation|24=11
w ^opposition|2=-12
w ^partners|10=10
w ^prime|17=9 19=20 20=12
w ^rear|13=18
w ^republican|2=15
w ^rio|5=12 19=-9 21=24
w ^risch|2=13
w ^santiago|5=12
w ^sea|12=-12
w ^secretary|6=14 7=9 10=10 19=10
w ^senate|2=20
w ^simon|20=-13
w ^state|1=11 10=14 19=10
w ^sugiono|3=9
w ^taoiseach|22=10
w ^times|2=11
w ^tribune|4=11
w ^union|7=14
w ^vasileios|13=13
w ^wharf|4=14
w ^winter|4=9
w ^wire|5=11
w ^york|1=12 19=13 21=20
w ^zvecan|5=11
w about|5=-11 22=-10
w above|1=14
w absence|2=11 4=11
w abstention|23=16
w accommodate|4=12
w accommodation|4=10
w according|4=14 24=11
w account|3=10
w activation|23=22
w adjourn|0=12
w administration|2=13
w adopt|12=-11 23=-10
w advance|12=-11
w adviser|19=17
w advise|2=16 8=10
w affair|3=13 21=13
w affect|1=9
w afford|6=10
w african|19=9
w afterwards|11=12
w after|2=25 5=19 11=-16 18=14 19=15 26=25
w against|0=12 19=-10
w again|4=12 10=10
w agreement|16=-20 17=51
w agree|2=10 10=-17 13=11 18=15 19=-11 20=10 23=19 24=11
w ahead|22=10
w aid|10=-17
w aircraft|3=11 4=13 7=12 9=16 11=-11
w airport|11=-11
w air|0=9 6=-13 7=11 9=34
w alliance|22=12
w allowance|1=13
w allow|2=16 17=11
w ally|10=10 20=12
w along|19=12
w already|1=10 11=-11 12=-9
w also|2=-12 9=12 12=-9 22=-10 24=11 25=16
w altogether|4=9
w ambassador|5=-14 6=13
w ambulance|9=9
w ammunition|4=-10 7=-10
w and|5=28 6=24 7=11 9=26 10=20 11=22 12=-13 13=18 16=18 18=23 19=28 20=11 21=24 22=-14 24=13 25=10 26=20
w announce|11=-12 21=-11
w annual|11=-10 12=13
w answer|5=11
w appeal|6=16 7=18 10=10
w apply|9=12
w approach|10=29
w appropriation|12=10
w approval|1=10 2=13
w approve|1=10 2=-12 23=15 25=15
w argue|2=22
w argument|5=9
w armored|4=-16 5=-12 7=10 13=13
w army|2=11 10=-14 11=-9 18=-12
w around|5=21
w arrangement|18=11
w arrears|1=26 22=11
w arrival|3=13 5=10 19=10
w arrive|4=11 22=-13
w ask|5=16 6=10 9=21 10=16 13=17 23=-15 25=19
w assembly|10=17
w assessment|22=11
w assess|2=10
w assistance|5=11 10=-10 25=14
w assure|11=11
w as|5=15 19=-16 21=-17 22=-15 24=-12
w attack|3=12
w attribué|12=12
w at|2=-15 3=-15 5=14 6=-19 7=-15 9=-10 10=-11 16=-15 19=43 21=20 22=11 26=-11
w authorise|10=10 11=15
w authorized|11=12
w authorize|11=13 21=12 23=14 24=-13
w await|16=14
w away|1=13 10=11
w backing|9=10
w backstop|10=21
w back|4=14 5=-10 10=14 23=10
w ban|0=10
w bar|0=12
w base|4=21 22=10
w battalion|12=-10
w beat|11=-9
w because|1=21 2=22 4=25 9=12 22=15 25=16
w become|25=19
w before|1=-12 2=9 5=-12
w beg|5=15
w behalf|9=10
w being|6=12 7=14 16=10 17=12
w beside|21=17
w between|16=14 17=17 19=-10
w beyond|4=11
w be|1=13 2=13 6=-11 7=-16 8=-18 11=9 12=11 14=-11 16=9 18=13 19=10 24=13 26=-19
w bid|6=14 19=-11
w bilateral|16=-14 17=10
w bipartisan|2=13
w blame|1=9
w block|2=19
w bloc|23=24
w boot|4=14
w breakfast|21=11
w briefing|2=11
w brigade|8=15 11=11 19=11
w bring|11=14
w brother|5=11
w budget|1=18 21=-10 22=-12
w burden|10=11
w but|0=-11 2=11 3=16 4=11 7=10 11=9 12=-10 19=-10
w bypass|2=10
w by|4=-13 6=-22 10=-33 11=13 12=-9 13=12 18=27 20=12 21=-10
w call|20=23
w camp|4=-12
w cancel|22=24
w can|2=30 3=10 4=26 19=-9
w capital|22=11
w captain|5=-10
w carabiniere|5=14
w caribbean|1=10
w cash|1=10
w ceiling|11=50 25=14
w certain|2=13
w chairman|2=14
w chair|5=19 19=-14 21=10
w change|10=15
w chief|2=-10 18=14 19=31 20=12 22=13
w cite|3=12
w civilian|11=11
w clearance|2=16
w closed|19=10
w close|22=9 26=9
w co-hosted|21=9
w coalition|19=21
w colleague|19=11 20=11
w come|0=14 2=-13 5=11 21=10
w commander|5=16 7=25 13=11 19=11 22=11
w commando|5=13
w command|4=9 22=13
w company|5=14
w complete|26=11
w concerné|20=11
w conclude|17=12
w condition|3=10
w conference|19=-17 21=60
w confer|21=10
w confirm|19=-9
w constitutional|23=12
w container|26=11
w contempt|0=9
w contingent|1=-10 4=14 11=-15 22=12
w contribute|10=11
w contribution|1=-10 2=11 6=14 11=10 12=-13 19=11
w contributor|21=9 23=15
w convene|19=14
w convoy|4=13
w coordinate|21=9
w coordonner|22=14
w cost|7=13 12=15
w could|2=17 5=-14 11=18 19=11
w council|2=18 6=10 7=16 12=9 19=-13 24=-21 25=14
w counterpart|19=11 20=13
w country|2=-19 7=10 10=13
w court|0=31 17=11
w cover|0=12 1=13 9=13
w creation|6=14 25=13
w credit|19=-11 21=11
w cut|2=-10 3=18
w date|11=-11 23=12
w day|5=11 10=-10 11=-11 16=10 19=41 22=15 25=10
w deal|2=20
w debate|24=10
w decide|2=-11 12=-12 17=-13 23=14 24=26 25=21 26=29
w decision|0=21 2=10 26=10
w declaration|18=21
w declare|0=12 11=-11
w decline|2=12
w defence|9=16
w defense|7=10 10=-10 19=14 22=18
w delay|1=17 3=11 4=12 5=18 6=9 25=10
w delegation|19=17
w delivery|4=10 18=-9
w demand|5=-9 6=16
w departure|5=10 17=9
w depart|2=12 26=12
w depend|2=13 4=9
w deplore|4=10
w deployment|0=40 1=12 2=10 3=23 10=-28 11=-30 16=-10 24=-10
w deploy|19=15
w deputy|19=-11
w de|11=11
w diesel|4=15
w dig|6=12
w diplomat|2=22 5=24
w disarm|5=9 6=10
w disclose|10=10
w discussion|19=-12
w discuss|19=21
w disengagement|18=17
w dispatch|5=9
w dollar|12=10
w donor|1=24 6=34 21=27
w door|19=10
w doubt|2=12
w down|2=-10 7=14 8=10
w do|3=10 4=-10 5=-23 6=9 10=26 22=-13
w draft|18=12 21=13 23=19 25=17
w drift|1=13
w drone|2=10 7=14
w due|19=18
w during|19=9 21=10 22=19
w each|19=11
w earmark|21=14
w economy|10=10
w effect|18=14
w embassy|2=9
w empty|1=9
w encourage|6=15
w endorse|23=-10
w end|2=-11 12=-11 14=12 19=-12
w envisage|11=14
w envoy|25=10
w en|20=13
w equipment|4=18 5=21 7=12 8=11
w european|20=22
w evacuate|18=9
w evacuation|16=16
w eventual|11=15
w event|6=10 21=10
w even|22=14
w exceed|11=12
w exchange|18=12
w exclude|2=21
w exist|0=12
w expand|11=16 25=10
w expect|3=17 5=-11 6=10
w extend|23=-10 24=32
w extension|24=17
w face|1=11
w facility|4=15
w fact-finding|5=12 19=-11
w fail|2=13 25=18
w familiar|3=9
w far|1=10 11=-13 23=13
w favor|23=11
w few|22=17
w field|9=10
w fifth|1=15
w fighting|3=11
w fight|5=13
w file|0=10
w fill|21=14
w finalize|17=15
w finance|11=13 19=10 21=-9
w financial|6=9
w first|1=-17 5=-11 10=-13 12=20
w flight|3=-12
w follow|10=-11
w food|11=11
w footing|6=14
w force|0=-27 2=-26 3=-11 6=-10 9=10 10=14 11=11 12=20 17=14 18=14 19=-11 21=17 22=11 23=18 25=11 26=-11
w foreign|1=-11 2=29 5=-11 19=35 20=12 23=9
w formally|26=17
w form|22=12
w fortnight|1=9
w forward|5=10
w for|0=-10 2=19 4=14 5=21 6=21 7=20 8=13 9=20 10=28 11=18 13=10 17=-13 20=-28 21=10 22=11 23=26 24=14 26=-27
w freeze|1=-13
w friend|9=12
w frigate|2=-14 13=9
w from|1=-17 3=15 7=-16 10=-27 13=-13 16=-10 18=-9 19=9 20=-9 21=-13 22=-17 24=-17 25=23
w fuel|9=22
w full|4=11
w funding|2=20 12=11
w fund|10=-11 19=-13 22=-10
w further|11=17
w gang|2=-10 5=10 19=-10 25=10
w gap|1=28
w gendarme|5=10
w general|10=14 19=-13 22=12
w generation|21=10
w gift|1=13
w give|3=10 5=-18 7=-15 19=12 21=-11 23=11 24=18
w government|1=-24 2=10 6=-26 7=-12 10=-35 11=-15 12=-18 18=-9 19=-18 22=-18 23=-10 24=-13
w go|1=12 5=-13 6=-11 10=9 11=-14
w great|10=14
w group|5=17
w guard|5=-14
w guest|2=17
w gun|1=-11
w générale|5=12
w génération|21=14
w half|2=-9 11=14
w hall|6=13
w handover|16=10
w hang|0=9
w happen|2=12
w hard|2=9
w have|2=14 4=24 7=11 8=14 12=-20 14=-10 24=-14 25=-11
w headquarters|19=16
w hearing|0=19
w helicopter|7=42 13=17
w helmet|3=9
w her|10=-10
w he|2=-16 4=12 5=17 7=14 11=19 12=11 13=15 17=-13 18=-11 21=-11 22=12 24=-9
w high-level|21=15
w him|20=20 21=9 22=11
w his|6=-10 7=-10 11=-9 19=17
w hold|2=15 3=13 6=14 19=15 22=-11
w home|1=18 2=-12 5=-19 19=-15 26=9
w hope|5=15
w host|21=13
w hotel|21=10
w however|1=-9
w how|11=11
w human|10=10
w hurried|5=12 22=10
w hurry|10=9
w if|1=-19 2=-15 5=-17 21=-9
w immunity|17=10
w impartial|5=13 10=12
w implore|5=12
w impose|2=16
w in.|2=16 12=9
w including|10=15
w increase|5=20 22=11
w independent|5=18
w initial|17=10
w instructor|8=10
w instrument|18=15
w insurance|4=12
w intent|18=21
w interest|10=11
w international|2=-14 5=-14 6=-14 11=-12 13=10 22=10
w intervention|2=10
w into|2=12 5=-11 19=10 23=-9 25=10
w invitation|21=10
w invite|5=-10 19=9
w in|3=-12 9=-17 10=-11 11=-27 12=-14 19=24 20=-10 21=21 22=10
w itself|10=15
w its|0=-17 2=10 5=-16 9=-11 10=-10 12=-9 16=-16 17=-20 22=-11 25=-10
w it|2=9 4=-13 9=-15 11=9 20=-14 22=-13 24=11 25=19
w i|6=9 7=10 9=10 20=10
w joint|12=23
w join|10=15 19=-10 21=-10
w justifié|2=9
w keep|3=10 11=16 19=-10 24=18
w kenyan-led|6=9
w king|22=9
w kitchen|7=11
w know|2=11
w l'|6=9 20=15
w lack|1=27 4=30 12=10
w lament|26=11
w large|23=-20 25=15
w last|8=13 11=-9 19=-10 22=-10
w later|11=12
w latter|16=11 19=9
w launch|23=17
w lawmaker|2=16
w lawsuit|0=13 1=12
w lawyer|16=11 17=11
w law|3=12
w leader|2=-13 19=24 23=9
w lead|19=-11 22=10
w learn|12=12
w leave|0=11 11=-17 19=-10 21=-11 22=-16 24=-10
w less|1=11
w letter|2=18 18=10
w let|3=14 5=-9 23=-11 26=21
w level|21=10
w le|17=13
w lift|2=9 4=13
w like|5=32 7=12
w link|20=16
w little|1=10
w lobby|9=10
w lodge|4=10
w logistical|9=16
w logistics|9=17
w longer|24=10 26=10
w long|19=10
w lose|1=10
w main|2=10
w make|10=-9
w mandate|2=-9 11=15 19=-10 24=23 26=17
w man|1=-12 5=26
w margin|5=10 19=11 21=14
w maritime|4=10
w match|6=13
w matter|2=11
w may|0=13
w mean|1=9 10=10 11=19 21=9
w medevac|7=9
w medical|4=12 16=12
w meeting|12=9 19=46 21=27
w meet|2=12 5=-11 19=22 20=19
w member|6=10 7=20 11=23 13=16 23=21
w memorandum|16=77 18=-13
w message|19=10
w mes|3=15
w me|3=11
w military|0=-11 10=-14 26=11
w ministerial|19=14
w minister|1=12 7=20 12=12 14=10 19=27 22=14 23=12 24=15
w ministry|2=14 8=17 16=17 19=-10
w minute|19=12
w mission|0=-15 1=-17 5=-13 9=-10 10=14 11=12 12=9 17=-16 22=-9 23=16 25=14
w miss|4=10
w money|1=31 2=10 6=14 10=11
w month|1=28 5=14 21=-13 24=18 25=21
w more than|19=15
w more|5=24 7=30 9=9 12=-9
w most|13=12
w movement|2=10
w move|4=15 23=11
w much|2=16 23=-11
w multinational|2=-11 5=13
w must|1=16 10=21 16=15
w my|13=13
w name|18=17 21=11 25=10
w nation|6=11
w naval|23=19
w nearer|3=13
w needed|12=15
w need|4=-17 6=11 10=12 11=20 12=22 13=23
w negotiate|16=16 17=16
w nevertheless|21=10
w never|4=11
w newspaper|22=13
w new|2=12 12=-11 16=14 21=-11 25=11
w next|5=-10 10=-10 19=10 21=10
w nobody|1=18
w none|26=9
w north|26=11
w nor|2=11
w nothing|9=10
w not|0=20 1=11 2=27 3=24 4=38 5=-21 6=-34 7=-13 10=-20 11=-17 12=10 13=-17 16=-16 17=-16 18=-14 19=-25 21=-18 22=-12 23=-19 26=-15
w nous|6=13 20=10
w now|8=14 11=-12 19=-12 23=10 25=10
w number|2=-12 5=-12 11=12
w objection|19=12
w object|2=13
w obligatoire|2=9
w oblige|1=10
w obstacle|2=10
w offer|5=-12 19=-10
w officer|0=12 2=-14 5=-15 6=-13 10=-22 19=-12
w office|5=-9 19=-11
w official|1=9 2=13 4=10 11=15 16=11 19=20
w of|1=18 2=29 7=-11 8=10 12=-11 16=13 19=13 23=22 26=12
w once|18=11
w only|1=10 10=10 17=10
w on|2=9 6=-13 10=12 11=-15 12=-10 13=-16 16=28 17=20 19=14 20=15 21=22 22=11 23=18
w open|4=12 19=-14 21=-18
w operation|1=-12 2=30 11=-11 12=10 19=-9 23=22 24=25 26=13
w opposed|2=15
w oppose|2=33
w opposition|2=-21
w order|1=10 2=-11 3=10 23=10 25=9 26=15
w ordonné|20=14
w organization|6=11
w or|12=-10
w other|5=-11 6=26 8=15 10=31 12=14 22=-10
w our|4=-9 6=9 19=-11
w out|1=-10 5=-13 6=-15 11=-11 19=-14 22=-9 23=-10 24=-10
w overflight|2=13
w over|0=12 2=-12 11=12 19=-18
w owe|1=25
w own|1=-15 11=-17 23=16
w pact|18=-12
w pair|23=13
w paper|11=13 16=14 24=9
w paragraph|2=12
w parliament|11=-13
w participant|21=14
w participate|24=9
w partner|5=-13 7=-12
w part|4=12 19=13 25=12
w passage|6=10
w past|8=10
w patrol|1=11 2=9 4=18 5=-11
w payment|1=10
w pay|1=-12 6=10 12=-13
w peacekeeper|11=-11 18=15 19=-14 26=10
w peacekeeping|2=15 12=-11 23=-14 24=-11 25=24
w peace|2=16 5=-10 19=-11
w people|11=10 25=13
w perimeter|4=11
w permanent|22=10
w personnel|0=-11 1=-15 2=-14
w persuade|5=14 22=13
w phone|20=20
w place|1=14 4=15 5=-17 10=-16 11=18 19=-10
w planner|11=10 22=12
w planning|19=13 21=13
w plan|0=19 2=15 4=13 5=-17 11=18 12=-13 23=-10 26=12
w plead|5=21 7=11
w pledge|6=-10 10=10 11=-14
w point|10=9
w policeman|0=9 11=9
w police|0=13 3=-11 4=-10 6=-18 7=-13 9=-9 10=-14 11=21 16=-10
w political|2=13
w possible|22=10
w posture|25=10
w practice|1=11
w praise|10=12
w predictable|4=11
w prepare|23=11 24=9
w presence|17=13
w presencia|16=10
w present|4=11 11=-10 21=12
w president|1=10 2=16 5=13 7=-10 10=-10 11=-15 16=-13 18=-9 19=29 20=24 22=20
w press|9=9 26=20
w prevent|3=13
w prime|2=10 19=14
w principal|2=19 3=10
w problem|1=10
w procurement|4=11
w prohibit|0=15 2=9
w prolonged|24=31
w prolong|24=22
w promise|1=15 7=9 10=10 19=-9 22=17
w protect|7=12
w provide|6=-9 7=13 9=11 11=10 19=-10 25=-11
w province|0=10
w prévisible|6=12
w purse|1=10
w push|4=15
w put|2=15 4=16 6=9 9=10 10=-10 17=9 18=9 22=14
w quarter|1=21 4=14
w quart|1=11
w question|2=-10 19=-12
w raise|21=18
w rally|10=16
w rather|25=11
w ration|9=10
w reach|1=9 4=10 10=10 11=19 14=13
w reaction|5=10
w readied|0=11
w ready|4=17
w reason|5=9 21=11
w rebel|2=10
w receive|2=-10
w reciprocal|17=22
w recommend|12=10
w reduction|1=10
w refuel|2=13
w refusal|2=12
w region|10=12
w reimbursement|16=15
w reinforcement|3=10
w reinforce|5=21 10=-13
w reject|2=-16 5=9
w release|2=14
w remainder|4=10
w remaining|1=14
w remain|1=14 5=14 8=10 11=14 23=10 25=-10
w remark|10=10
w remove|2=13
w renewal|10=10
w renew|0=12 6=10 7=13
w repatriate|1=11
w replace|25=19
w report|2=-15
w representative|7=13 21=9
w request|5=41 6=11 7=32 8=18 9=15 10=-15 19=-11
w require|11=13
w reserve|6=13
w resolution|5=-10 10=-10 23=20 24=15
w resume|5=11
w reveal|6=-10
w review|7=13
w right|10=12
w road|3=9
w role|10=11
w room|21=14
w rotation|2=19
w round|10=12
w ruling|0=30 6=-10
w républicains|2=11
w s'|24=13
w salary|1=16
w same|8=12 10=18 22=13
w say|0=-15 2=10 4=-11 5=10 6=-10 7=-11 10=14 12=-17
w scramble|10=24
w sea|9=11 23=9
w second|5=13 7=16 19=19 25=12
w secretariat|1=11
w secretary|1=-10 3=17 10=27 19=13 22=10
w security|1=19 3=12 6=-15 10=14
w seek|10=19
w see|19=14 22=15
w senate|2=11
w senator|2=19 5=11
w send|2=-18 3=-10 6=-15 10=-18 11=-22 16=-10 19=-15 21=-15 22=-10 24=-17
w serve|11=12
w service|11=-10
w session|19=10
w setback|1=14
w settle|1=11 16=14
w set|7=12
w seventh|1=10
w several|3=13 5=11 12=10
w se|1=15 11=-12 16=15 19=23 24=10
w share|11=15 12=-12
w she|22=9
w ship|4=-12 7=13 13=31
w short|4=13 11=-15
w shoulder|10=10
w should|11=17
w shrink|1=11
w shut|19=-9
w side|19=14
w signature|16=11 22=11
w signing|17=12
w sign|17=13 18=29 21=-10
w since|1=11 5=15 19=-16 22=-15
w situation|22=15
w sit|2=13 19=10
w slow|4=10
w so far|2=13 25=11
w soldier|0=-10 2=-19 3=-10 4=-18 7=-10 10=-26 11=23 13=-10 17=-13 19=-26 21=-14 22=-32 23=-23 25=-9
w somebody|7=10
w soon|10=-12
w southern|10=-13 26=13
w so|0=9 2=-12 9=11 23=13 24=21
w speak|11=15 20=11 21=12 22=-9
w speed|10=-10
w spend|19=13 22=11
w spokesman|6=-10
w spokesperson|1=11
w squadron|7=14
w stabilization|10=13 21=15
w staff|4=15 19=12
w standby|23=10
w standing|7=12
w stand|1=-9 12=-9
w statement|5=-11 23=9
w state|1=10 7=10 11=-12 13=11 21=12
w station|18=10
w status-of-forces|2=9 17=21
w status-of-mission|17=19
w status|17=31 18=-11
w stay|1=10 5=15 19=11 22=11 24=-10
w step|10=14
w still|1=9 2=13 4=16
w stopover|22=10
w stop|0=10
w strength|11=11
w strike|3=10
w strong|11=-16
w study|5=10 7=10 13=10
w submit|0=-11
w such|2=17 9=12 10=15
w sue|0=25
w summit|5=10 24=17
w supply|18=13
w support|5=-30 8=14 9=20 10=36 21=-14 22=-9 23=-14 24=-10
w suyo|16=12
w table|19=11 26=10
w take|5=-9 7=-10 11=-19 19=-16 24=15
w talk|2=-10 6=16
w tanker|4=10
w team|22=21
w telephone|20=41
w tell|3=-9 5=-17 10=-13 13=11 20=12
w tenth|1=9
w terminate|26=17
w term|26=10
w text|16=17 17=10
w thanks|6=14
w thank|20=18
w than|8=11 12=11
w that|0=10 2=17 4=13 6=9 7=-17 11=16 23=-10
w their|2=-19 3=15 4=-12 7=-15 9=15 10=9 24=19
w them|0=-10 4=12 5=14 6=13 17=-10 22=17
w then|21=11
w theory|11=13
w there|0=-11 2=25 4=10 22=22
w they|4=-15 8=13 11=14 19=12 22=-12 24=11
w those|2=11
w threaten|23=10
w throw|10=11
w thru|19=23
w time|5=-13 6=-11 7=-10 10=9 24=16
w together|21=21
w total|3=12 11=-11 12=10
w tough|25=11
w tour|22=-17
w tow|4=11
w to|0=9 3=-25 4=-17 5=15 6=26 8=12 9=17 10=28 12=-17 13=-22 21=10 22=9 25=22
w training|6=-15 7=-10 8=12 9=9 19=-11 25=13
w transformation|2=14
w transform|12=11 25=25
w transition|23=10
w transport|9=16
w travel|22=14
w treat|2=12
w trip|22=10
w troop|3=-9 4=-23 5=-10 10=-22 11=20 19=-10 22=-11 24=-18 25=-9
w trust|1=-13
w try|10=19 21=-9
w turn|7=16 8=17
w turret|4=12
w u.n.-backed|11=12
w unanimously|10=-9 23=-10 24=17 26=18
w unconstitutional|0=19
w understanding|2=10 16=25 19=17
w under|0=9 5=-10 18=19
w uniformed|11=20
w unit|22=10
w unless|1=9 4=11
w until|2=14 4=10 11=9 24=32 25=13
w up|2=-14 3=25 9=17 11=-10 22=-11
w urgently|6=9
w urge|5=26 6=29 10=14
w use|7=11 18=9
w vehicle|4=31 7=18
w veto|2=10
w videoconference|20=25
w video|19=-13 20=27
w visit|22=32
w voluntary|1=15
w vote|2=-12 11=-12 24=12
w wage|1=-10
w wait|4=19
w waiver|6=11
w want|5=10 6=-10 8=10 10=22 13=10 19=-9
w warn|12=9
w warship|7=11
w water|3=12 11=9
w way|18=14
w week|19=-9 24=12
w well|4=-11 6=14
w we|2=-13 5=-14 11=-13
w what|1=15 2=-13 5=-16 10=19 19=16
w when|16=10 19=16 23=-11
w where|19=20
w whether|5=-10 6=-9
w which|0=13 1=10 2=16 4=16 5=14 6=12 10=9 11=16 12=-16 17=9 18=25 21=-15 25=28
w whole|8=13
w whom|11=-11 22=10
w who|1=-9 4=10 6=-11 8=9 11=11 21=-13
w will|0=-14 3=11 6=-13 10=-12 18=12 23=-21
w winter|5=13
w wish|10=10 14=12
w withdrawal|5=12 11=-9 19=-14
w withdraw|1=-10 5=-10 22=-13 23=-9
w withhold|2=12
w without|21=-11
w with|2=-14 4=-13 5=-12 6=11 7=26 12=-16 16=38 17=9 18=17 19=15 20=18 21=12 22=10 24=-10 25=9 26=-11
w workshop|19=12
w work|4=10 19=12
w would|1=-12 5=11 6=-31 10=-11 22=-10 23=-10 25=9
w wounded|16=11 18=14
w write|5=14
w year|1=-13 2=-14 5=-10 12=46 14=19 17=13 24=35 26=17
w yet|0=13 2=-10
`;
/** The share of right claims by chance, kind by kind, on documents that the weights were not made from. */
export const TOPIC_CURVES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  agreement: [
    [0.407, 0.325],
    [0.683, 0.425],
    [0.966, 0.864],
  ],
  engagement: [
    [0.349, 0.15],
    [0.409, 0.275],
    [0.479, 0.3],
    [0.653, 0.375],
    [0.814, 0.375],
    [0.893, 0.5],
    [0.958, 0.55],
    [0.994, 0.792],
  ],
  mandate: [
    [0.366, 0.1],
    [0.596, 0.388],
    [0.934, 0.775],
    [0.989, 0.8],
    [0.999, 0.968],
  ],
  obstacle: [
    [0.338, 0.2],
    [0.398, 0.237],
    [0.476, 0.25],
    [0.538, 0.3],
    [0.675, 0.338],
    [0.794, 0.35],
    [0.864, 0.525],
    [0.928, 0.7],
    [0.965, 0.825],
    [0.993, 0.925],
  ],
  request: [
    [0.339, 0.05],
    [0.463, 0.144],
    [0.795, 0.392],
    [0.95, 0.6],
    [0.98, 0.65],
    [0.995, 0.793],
  ],
  requirement: [
    [0.444, 0.212],
    [0.667, 0.5],
    [0.835, 0.525],
    [0.928, 0.75],
    [0.978, 0.85],
    [0.996, 0.865],
  ],
};
