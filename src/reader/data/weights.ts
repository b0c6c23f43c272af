// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at down 1 true|0=-5
at down 2 false|1=-5
at down acts|0=-9 2=7
at down by|0=-9 2=9
at down hold|1=6
at down light|1=-7
at down mandate|2=5
at down none|0=-7 1=8
at down obstacle|0=-14 1=14
at down of|0=7 1=-6
at down on|1=7
at down past perfect main|0=5 1=-6
at down present main|1=7 2=-6
at down request|0=11 1=-8
at down requirement|2=5
at down say|0=7
at else ,|1=5
at else 1 true|2=-6
at else 2 false|1=8 2=-12
at else 2 true|0=-6 2=10
at else 3 false|0=8 2=-7
at else 3 true|0=12 1=-6 2=-6
at else acts|0=6 1=10 2=-15
at else adopted|1=7
at else agreement signed|1=6
at else agreement|1=6
at else arrive|2=7
at else ask|2=-6
at else authorised|1=6
at else authorise|1=7
at else before|0=6 1=-6
at else by|0=6 1=-6
at else committed|0=7
at else contribution|0=7 2=-7
at else dated|0=6 1=-6
at else delivered|0=15 1=-10
at else extended|0=7 1=-11
at else extend|0=10 2=-9
at else from|0=9 1=-6
at else future main|0=-7 1=15 2=-7
at else future relative|0=17 1=-16
at else give|0=-7 1=-6 2=12
at else hold|0=6 1=-5
at else in|0=9 2=-5
at else kroner|0=6 1=-5
at else leave|1=5
at else light|0=-9 1=9
at else mandate|0=6 1=-8
at else none gerund|0=-5 1=6
at else none infinitive|0=-6 2=5
at else none|0=10 1=-5 2=-5
at else of|0=11 1=-6 2=-6
at else on|0=-9 1=10
at else past main|0=11 1=-13
at else past perfect main|0=9 2=-5
at else past perfect relative|0=-10 1=11
at else past relative|0=-7 1=8
at else pledged|0=-11 1=8
at else port-au-prince|0=6 1=-6
at else present main|0=-11 1=7
at else present relative|0=10 1=-7
at else present that|0=-7 1=8
at else refuse|0=-20 1=20
at else says|0=16 1=-10 2=-6
at else say|0=19 1=-13 2=-6
at else sign|0=10 1=-9
at else since|0=-6 1=9
at else the|0=-11 2=7
at else to|0=-6 2=8
at else traveled|0=-5 1=6
at else until|0=23 1=-12 2=-11
at else would main|0=16 1=-7 2=-9
at else|0=21 2=-21
at loose 1 true|0=-9 1=10
at loose 2 false|0=14 1=-12
at loose 2 true|1=11 2=-10
at loose acts|1=14 2=-12
at loose agreement drafting|0=-9 1=10
at loose agreement|0=-11 1=12
at loose arrived|0=-9 1=10
at loose ask|1=-5
at loose at|1=5
at loose authorise|0=5 1=-5
at loose bar|0=-10 1=11
at loose bind|0=23 1=-22
at loose committed|0=-6 1=6
at loose contribution|0=21 1=-15 2=-6
at loose delivered|0=12 1=-10
at loose end|0=7 2=-6
at loose engagement held|0=12 1=-12
at loose engagement|0=12 1=-12
at loose give|0=9
at loose hold|1=6
at loose intervened|0=7 1=-7
at loose in|1=8
at loose leave|2=-7
at loose none|0=-16 1=11
at loose obstacle|0=-12 1=22 2=-11
at loose of|0=9 1=-7
at loose on|0=-8 1=12
at loose refuse|0=-10 1=10
at loose rejected|0=-7 1=8
at loose requirement|1=-6
at loose says|0=10 1=-8
at loose since|0=9 1=-8
at loose unverbed|0=8 1=5 2=-14
at loose|0=8 1=5 2=-14
at main ,|0=-9 1=11
at main 1 true|1=7
at main 2 false|0=-6 2=6
at main 2 true|0=13 1=-6 2=-7
at main 3 false|2=-6
at main agreement drafting|0=5
at main arrive|0=11 1=-9
at main authorised|0=-6 1=8
at main a|0=7 1=-7
at main before|0=-5 2=6
at main delivered|0=10 2=-7
at main ended|0=7
at main extended|0=-13 1=12
at main future main|1=8 2=-6
at main give|0=-5 1=8
at main hold|0=-5 2=8
at main keep|0=-7 1=8
at main learned|0=5 1=-5
at main leave|0=9 1=-16 2=7
at main light|0=8 1=-5
at main mandate|0=-12 1=15
at main none gerund|0=5
at main none participle|0=10 1=-9
at main none|0=-19 1=19
at main obstacle|0=7 1=-6
at main of|0=-12 1=6 2=7
at main on|0=29 1=-18 2=-11
at main past main|0=12 1=-6 2=-6
at main past perfect main|0=12 1=-5 2=-7
at main past perfect relative|0=-10 1=6
at main past perfect that|0=10 1=-9
at main past that|0=-15 1=8 2=7
at main possible main|0=-8 1=9
at main present infinitive|0=-11 1=14
at main present main|0=18 1=-8 2=-10
at main present relative|0=-5
at main promise|0=10 2=-8
at main refused|0=-10 1=11
at main reporters|0=-5 1=6
at main says|0=9 2=-13
at main say|0=13 2=-10
at main should relative|0=-6 2=9
at main since|0=-8 1=8
at main the|0=10 1=-13
at main to|1=-7 2=9
at main want|1=6
at main withdrawn|0=8 1=-16 2=8
at main would sub|0=-6 1=7
at main|0=7 1=6 2=-12
at own ,|0=12 1=-7
at own 1 true|1=13 2=-15
at own 2 false|0=10 1=-15
at own 3 false|0=11 1=-14
at own ^|0=-9 1=11
at own acts|0=8 1=9 2=-13
at own agreement ended|0=5 1=-5
at own agreement signed|0=-7 1=11
at own agreement|0=-6 2=6
at own and|0=12 1=-10
at own approved|0=-7 1=8
at own arrive|0=7 2=-8
at own ask|0=22 1=-16 2=-6
at own authorised|1=6 2=-11
at own back|0=-15 1=18
at own before|0=8 1=-7
at own between|0=7 1=-6
at own bind|0=-7 1=13 2=-6
at own by|0=6 1=-6
at own changed|0=14 1=-12
at own committed|0=8
at own considering|1=-6
at own consider|0=6
at own contribution|0=-20 1=9 2=12
at own delivered|0=-17 1=27 2=-11
at own despite|0=7 1=-6
at own due|0=-9 2=6
at own ended|0=-11 2=10
at own end|0=12 1=-9
at own engagement held|1=8 2=-9
at own engagement planned|0=-14 1=19 2=-5
at own engagement|0=-12 1=27 2=-15
at own expected|1=-9 2=10
at own extended|0=-10 1=6
at own for|0=13 1=-15
at own from|1=-5
at own future main|1=-18 2=21
at own future relative|0=9 1=-8
at own give|0=-7 1=15 2=-8
at own group|0=11 1=-11
at own hold|1=7
at own in|0=-14 1=10
at own keep|0=22 1=-11 2=-11
at own late|0=-6 1=6
at own launched|1=5
at own leave|0=-18 1=7 2=11
at own light|0=-8 2=5
at own meet|0=14 1=-23 2=9
at own men|2=-6
at own nassau|2=6
at own none|0=-23 1=15 2=8
at own obstacle|0=44 1=-38 2=-6
at own officers|0=-11 1=6
at own of|0=-11 1=5 2=6
at own on|1=8
at own past main|1=28 2=-24
at own past participle|2=-6
at own past perfect main|0=-11 1=25 2=-14
at own past perfect relative|0=12 1=-12
at own past relative|0=-8 1=15 2=-6
at own past sub|0=-8 1=10
at own pledged|1=-24 2=23
at own possible that|0=-7 2=10
at own present infinitive|1=-7
at own present main|0=16 1=-14
at own present relative|0=13 1=-12
at own refuse|0=7 1=-5
at own request|1=9
at own requirement|0=21 1=-16 2=-6
at own says|0=15 1=-17
at own say|0=27 1=-24
at own sign|0=-12 1=6 2=6
at own since|0=11 1=-6
at own suriname|1=5
at own the|0=-8 1=11
at own to|0=15 1=-23 2=8
at own until|1=-6
at own urged|0=7 1=-7
at own voted|0=8 1=-8
at own washington|0=8 1=-7
at own withdrawn|0=-18 1=12 2=6
at own|0=17 2=-12
at up ,|0=5
at up 1 true|0=7
at up 2 false|0=-7 1=9
at up acts|1=11 2=-6
at up asked|0=7 1=-6
at up bind|1=5
at up consider|0=7 1=-6
at up contribution|1=7 2=-7
at up delivered|0=10 1=-10
at up mandate|1=7
at up none infinitive|0=-8 1=9
at up none|0=14 1=-13
at up on|0=6
at up past perfect that|0=9 1=-8
at up past that|0=7 1=-7
at up possible that|0=8 1=-7
at up promise|0=-12 1=15
at up request|0=10 1=-10
at up said|0=-9 1=10
at up says|0=13 1=-10
at up say|0=14 1=-11
at up sign|0=-11 1=11
at up withdrawn|0=-10 1=11
at up would that|1=6
at up|0=8 2=-9
back 0 agreement drafting|0=7 1=-6
back 0 agreement signed|0=13 1=-12
back 0 arrive|0=11 2=-7
back 0 ask|0=-11 1=12
back 0 authorised|0=10 1=-8
back 0 authorise|0=-10 1=11
back 0 back|0=-21 1=23
back 0 bind|0=8 1=-5
back 0 changed|0=-15 1=16
back 0 committed|0=-6 1=7
back 0 consider|0=10 1=-9
back 0 delivered|0=14 1=-7 2=-6
back 0 end|0=8 1=-7
back 0 engagement held|0=-6 1=10
back 0 extended|1=-6
back 0 give|0=7 1=-10
back 0 hold|0=12 1=-11
back 0 leave|0=9 1=-15 2=7
back 0 light|0=29 1=-26
back 0 meet|1=5
back 0 none|0=-32 1=26 2=6
back 0 opens ADJ|0=6 1=-6
back 0 opens NOUN|0=9 1=-6
back 0 opens PART|0=7 1=-7
back 0 opens VERB|0=12 1=-12
back 0 opens as|0=-8 1=9
back 0 opens at|0=6
back 0 opens a|0=10 1=-8
back 0 opens both|0=-13 1=13
back 0 opens by|0=-21 1=10 2=12
back 0 opens during|0=11 1=-11
back 0 opens he|1=6
back 0 opens in|0=8 1=-6
back 0 opens it|2=5
back 0 opens of|0=6 1=-6
back 0 opens on|0=10 1=-9
back 0 opens that|0=8 1=-7
back 0 opens their|0=-22 1=22
back 0 opens they|0=10 1=-9
back 0 opens the|0=-8 1=23 2=-15
back 0 opens without|0=-10 1=10
back 0 pledged|1=-11 2=16
back 0 promise|1=14 2=-9
back 0 refused|0=14 1=-13
back 0 reluctant|0=-13 1=16
back 0 request|0=-5 1=8
back 0 requirement|0=8
back 0 say|0=-7 2=6
back 0 serve|0=9 1=-6
back 0 sign|0=-9 1=10
back 0 suspended|0=5
back 0 told agreement|0=15 1=-14
back 0 told contribution|0=14 1=-18 2=6
back 0 told engagement|1=11 2=-14
back 0 told mandate|0=9 1=-5
back 0 told obstacle|1=8 2=-8
back 0 told request|1=5 2=-6
back 0 told requirement|0=9 1=-16 2=6
back 0|0=26 1=-9 2=-23
back 1 agreement drafting|0=5
back 1 agreement signed|0=-7 1=8
back 1 arrive|0=-9 1=11
back 1 ask|0=-19 1=21
back 1 authorised|0=9 1=-8
back 1 authorise|0=-23 1=24
back 1 back|0=-12 1=12
back 1 bind|0=7 1=-6
back 1 considering|0=10 1=-9
back 1 end|0=10 1=-8
back 1 give|0=22 1=-19
back 1 hold|0=-9 1=9
back 1 keep|0=8 1=-8
back 1 leave|0=8 1=-6
back 1 light|0=18 1=-16
back 1 obstacle|0=6
back 1 opens ADJ|0=5
back 1 opens NOUN|0=-8 1=8
back 1 opens NUM|0=5
back 1 opens PROPN|0=16 2=-12
back 1 opens an|0=7 1=-7
back 1 opens at|0=-8 1=8
back 1 opens a|0=16 1=-15
back 1 opens he|0=-21 1=22
back 1 opens however|0=-14 1=14
back 1 opens of|0=7 1=-6
back 1 opens she|0=-7 1=7
back 1 opens that|0=-8 1=8
back 1 opens the|0=16 1=-11 2=-6
back 1 opens up|0=-9 1=10
back 1 pledged|1=7 2=-10
back 1 refused|0=10 1=-9
back 1 refuse|0=7 1=-7
back 1 reluctant|0=-7 1=8
back 1 request|0=-5 1=8
back 1 requirement|0=10 1=-8
back 1 say|0=14 1=-12
back 1 serve|0=9 1=-8
back 1 told agreement|0=7 1=-7
back 1 told contribution|0=31 1=-20 2=-10
back 1 told engagement|1=8 2=-7
back 1 told obstacle|1=8
back 1 told request|0=11 1=-7
back 1 withdrawn|0=7 1=-6
back 10 ahead|0=6 1=-16 2=10
back 10 now|0=-17 1=32 2=-15
back 10 past|0=12 1=15 2=-27
back 1|0=46 1=-25 2=-31
back 4 ahead|0=7
back 4 long-ago|0=9 1=-6
back 4 now|0=12 1=-9
back 4 past|0=6
back 7 ahead|0=18 1=-16
back 7 now|1=-7
back 7 past|0=19 1=-10 2=-7
back future main|0=28 1=-31
back future that|0=14 1=-11
back last false|0=17 1=-12
back last true|0=43 1=-21 2=-42
back none gerund|0=-7 1=8
back none infinitive|0=-8 1=9
back none participle|0=-8 1=8
back own 0|0=20 1=21 2=-45
back own 1|0=41 1=-30 2=-9
back own 2|0=24 1=-33 2=9
back past main|0=-11 1=28 2=-15
back past perfect main|0=18 1=-16
back past perfect relative|0=10 1=-10
back past relative|0=7 1=-6
back past sub|0=-16 1=17
back possible main|0=-21 1=22
back possible that|0=8 1=-7
back present infinitive|0=12 1=-17
back present main|0=11 1=-7
back present relative|0=12 1=-11
back present that|0=9 1=-8
back subject false|0=41 1=-27 2=-28
back subject none|0=28 1=-14 2=-15
back subject true|1=8 2=-10
back told agreement obstacle|0=6 1=-6
back told agreement pledged|0=6 1=-6
back told contribution agreement signed|0=6 1=-5
back told contribution considering|0=9 1=-8
back told contribution delivered|0=-12 1=16
back told contribution engagement held|1=6
back told contribution obstacle|0=12 1=-11
back told contribution pledged|0=12 1=-28 2=16
back told contribution refused|0=8 1=-7
back told contribution reluctant|0=8 1=-8
back told contribution request|0=-16 1=18
back told contribution withdrawn|0=5
back told engagement considering|0=8 1=-8
back told engagement delivered|0=16 1=-15
back told engagement obstacle|0=13 1=-13
back told engagement pledged|0=-46 1=59 2=-13
back told engagement refused|0=10 1=-9
back told engagement reluctant|0=14 1=-14
back told engagement request|0=-22 1=23
back told mandate delivered|0=27 1=-26
back told mandate extended|0=-5 2=6
back told mandate obstacle|0=9 1=-8
back told mandate pledged|0=23 1=-20
back told mandate reluctant|0=-40 1=42
back told mandate request|0=-28 1=29
back told mandate requirement|0=13 1=-11
back told obstacle agreement signed|0=5
back told obstacle delivered|0=-16 1=17
back told obstacle engagement held|0=6 1=-5
back told obstacle obstacle|0=-41 1=42
back told obstacle pledged|0=15 1=-13
back told obstacle request|0=6 1=-6
back told obstacle requirement|0=-8 1=9
back told request authorised|0=8 1=-7
back told request considering|0=-9 1=10
back told request delivered|0=8 1=-8
back told request engagement held|0=-9 1=10
back told request obstacle|0=8 1=-8
back told request pledged|0=-9 1=12
back told request reluctant|0=9 1=-9
back told request request|1=6
back told requirement delivered|0=7 1=-7
back told requirement obstacle|0=5
back told requirement pledged|0=-10 2=8
back unverbed|1=11 2=-11
back would main|0=9 1=-7
back would relative|0=-11 1=11
before , 10 now|0=16 1=-11
before , 10 past|0=-13 1=17
before , contribution|0=-7 1=11
before , engagement held|0=5
before , engagement|0=5
before , obstacle|0=6 1=-6
before , pledged|1=7
before , withdrawn|0=7 1=-6
before ,|0=7 2=-9
before ^ 10 past|1=6
before ^ 7 now|0=-6 1=7
before ^ engagement|0=-5 1=5
before ^|0=-16 1=19
before a 10 past|0=7 1=-7
before a contribution|0=7 1=-7
before a withdrawn|0=7 1=-7
before adopted 10 past|1=5
before adopted extended|0=-5 1=7
before adopted mandate|0=-7 1=9
before adopted|0=-8 1=10
before after|0=6 1=-5
before and 7 past|0=7 1=-6
before and contribution|0=12 1=-10
before and delivered|0=7 1=-7
before and|0=12 1=-10
before announced 10 past|0=-5 1=7
before announced contribution|0=-5 1=7
before announced pledged|1=6
before announced|1=6
before approved committed|1=5
before approved|1=6
before arrived contribution|0=-11 1=12
before arrived delivered|0=-11 1=12
before arrived|0=-11 1=11
before asked 7 now|0=7 1=-6
before asked contribution|0=7 1=-6
before asked|0=7 1=-6
before at 10 past|0=-9 1=10
before at contribution|0=-9 1=10
before at delivered|0=-9 1=10
before at|0=-9 1=10
before a|0=7 1=-7
before before 10 past|0=14 1=-13
before before authorised|0=8 1=-8
before before contribution|1=-7 2=6
before before mandate|0=8 1=-8
before before|0=10 1=-15
before begun|0=-8 1=8
before between contribution|0=7 1=-6
before between|0=7 1=-6
before by 10 ahead|0=-6 2=207
before by 10 past|0=12 1=-10
before by 7 ahead|1=-6 2=208
before by contribution|1=-7 2=11
before by engagement held|0=6
before by engagement|0=6
before by requirement|0=-8 2=11
before by withdrawn|1=-6 2=9
before by|1=-17 2=13
before council|0=6 1=-5
before decided mandate|0=-6 1=7
before decided|1=5
before departs|0=-8 1=9
before despite 10 past|0=7 1=-6
before despite contribution|0=7 1=-6
before despite|0=7 1=-6
before earlier 10 now|0=7 1=-7
before earlier contribution|0=7 1=-7
before earlier delivered|0=7 1=-7
before earlier|0=7 1=-7
before expected 10 now|2=7
before expected 7 now|1=-6
before expected contribution|1=-7 2=10
before expected pledged|1=-7 2=10
before expected|1=-9 2=10
before for 4 now|0=7
before for 7 ahead|1=-6
before for contribution|0=6 1=-8
before for pledged|1=-7
before for request|0=9 1=-9
before force|0=8 1=-7
before for|0=17 1=-16
before from 10 ahead|0=11 2=-7
before from 7 ahead|0=-7 2=7
before from 7 past|0=7 1=-6
before from contribution|1=-6 2=6
before from mandate|0=10 2=-5
before from pledged|0=-5 2=7
before from|0=12 1=-11
before group 7 now|0=11 1=-11
before group|0=11 1=-11
before in 4 ahead|0=7
before in 4 long-ago|1=5
before in 4 now|2=7
before in 7 ahead|0=-15 1=-14 2=28
before in 7 long-ago|0=-6 1=8
before in 7 now|0=9 2=-8
before in 7 past|1=27 2=-27
before in agreement signed|0=-11 1=13
before in agreement|0=-6 1=9
before in authorised|0=-11 1=12
before in changed|0=10 1=-9
before in committed|1=5
before in considering|1=-8 2=7
before in contribution|1=-11 2=11
before in delivered|0=12 1=-6 2=-7
before in ended|0=12 1=-11
before in engagement held|1=6
before in engagement|0=-7 1=9
before in extended|0=-6 1=10
before in mandate|0=6 2=-8
before in pledged|0=-6 2=5
before in reluctant|0=16 1=-14
before in requirement|0=-6 1=7
before in withdrawn|0=-16 1=6 2=10
before indicated suspended|0=-7 1=7
before intervened obstacle|0=7 1=-7
before in|0=-8 1=17 2=-8
before kroner committed|0=6 1=-5
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
before learned 10 past|0=5 1=-5
before learned contribution|0=5 1=-5
before learned suspended|0=5 1=-5
before learned|0=5 1=-5
before men contribution|2=-6
before men|2=-6
before met 10 now|0=6 1=-5
before met 10 past|1=5
before mission 10 past|0=-6 1=6
before mission|1=5
before money 7 now|0=7 1=-7
before money contribution|0=7 1=-7
before money delivered|0=7 1=-7
before money|0=7 1=-7
before nassau 7 now|2=6
before nassau|2=6
before not 10 past|0=6 1=-6
before not|0=6 1=-6
before of 10 past|0=-9 1=10
before of 4 ahead|0=18 1=-13
before of 4 now|0=10 1=-12
before of 4 past|0=9 1=-8
before of 7 now|0=-13 2=14
before of 7 past|0=-8 1=10
before of agreement drafting|0=-9 1=11
before of agreement|0=-12 1=6 2=6
before of committed|0=8 1=-6
before of contribution|0=-5 2=6
before of delivered|0=-11 1=13
before of mandate|0=9 1=-9
before of withdrawn|0=-6 1=-8 2=14
before officers contribution|0=-11 1=6
before officers pledged|0=-9 2=7
before officers|0=-11 1=6
before of|1=-8
before on 10 now|1=15 2=-14
before on 10 past|0=17 2=-19
before on agreement drafting|0=7 1=-6
before on agreement ended|0=5 1=-5
before on agreement|0=13 1=-10
before on authorised|1=6
before on committed|0=10 1=-8
before on considering|0=6 1=-6
before on contribution|1=8 2=-5
before on ended|0=-5 2=7
before on engagement planned|1=5
before on engagement|1=6
before on extended|0=10 2=-11
before on mandate|1=6 2=-8
before on obstacle|0=-13 1=15
before on pledged|0=6 1=-8
before on reluctant|0=-10 1=10
before on requirement|0=9 1=-8
before on withdrawn|0=-11 1=13
before on|0=15 1=15 2=-27
before port-au-prince 10 past|0=6 1=-6
before port-au-prince contribution|0=-5 1=8
before rejected obstacle|0=-7 1=8
before rejected|0=-7 1=8
before reporters|0=-5 1=6
before said 10 past|0=-10 1=11
before said 7 now|1=5
before said 7 past|0=-6 1=6
before said considering|1=6
before said contribution|0=-14 1=16
before said pledged|0=-12 1=13
before said|0=-15 1=17
before signed 10 past|0=-6 1=6
before signed contribution|0=-5 1=6
before signed|0=-6 1=8
before since 4 long-ago|0=11 1=-8
before since agreement drafting|0=-5 1=6
before since agreement|0=-5 1=6
before since contribution|1=7 2=-6
before since obstacle|0=11 1=-10
before since pledged|0=12 1=-10
before since withdrawn|0=-8 1=9
before since|2=-9
before suriname 7 ahead|1=5
before suriname|1=5
before the 10 ahead|0=-7
before the 10 now|1=-13 2=13
before the 10 past|0=-6 1=12 2=-6
before the 7 ahead|0=8 2=-7
before the authorised|0=-7 1=9
before the contribution|2=-6
before the delivered|0=7 1=-6
before the ended|0=-7 2=8
before the extended|0=-7 2=6
before the mandate|0=-21 1=9 2=12
before the obstacle|0=15 1=-14
before the pledged|0=7 1=-8
before the withdrawn|0=-6 1=12 2=-6
before them|0=6
before to 10 ahead|0=-9 1=-11 2=19
before to 10 past|0=9 1=-14 2=5
before to 7 ahead|2=6
before to 7 past|0=10 1=-7
before to committed|0=7
before to contribution|0=5 1=-7
before to extended|0=-19 1=-12 2=31
before to mandate|0=-13 1=-16 2=29
before to pledged|2=6
before to|0=10 1=-36 2=26
before traveled 7 now|0=-5 1=6
before traveled|0=-5 1=6
before until 10 ahead|0=5 1=-5 2=200
before until 10 past|0=7 1=-7
before until 4 ahead|2=198
before until 7 ahead|0=14 2=191
before until committed|0=6
before until contribution|0=18 2=-15
before until extended|1=-5 2=9
before until mandate|1=-10 2=9
before until obstacle|0=5
before until pledged|0=9 2=-9
before until|0=28 1=-17 2=-11
before urged 10 past|0=7 1=-7
before urged request|0=8 1=-8
before urged|0=7 1=-7
before voted 10 past|0=8 1=-8
before voted contribution|0=9 1=-9
before voted delivered|0=9 1=-9
before voted|0=8 1=-8
before washington 7 now|0=11 1=-10
before washington obstacle|0=5
before washington|0=11 1=-10
before2 , in|0=-8 1=10
before2 , met|0=-6 1=6
before2 , on|0=-8 1=8
before2 , said|0=-10 1=11
before2 , the|0=-10 1=11
before2 2,500 by|0=-8 2=8
before2 ; on|0=5 1=-5
before2 ^ ^|0=-16 1=19
before2 ^ earlier|0=7 1=-7
before2 ^ since|0=10 1=-10
before2 agreed on|0=6 1=-6
before2 albanese said|0=5
before2 and on|0=-8 1=9
before2 and suriname|1=5
before2 announced on|0=-7 1=7
before2 appealed on|0=-12 1=12
before2 arish on|0=-7 2=10
before2 arrived the|0=11 1=-10
before2 as at|0=-9 1=10
before2 as of|0=6 1=-6
before2 assembly on|0=7 1=-7
before2 assured the|0=6 1=-5
before2 atmis in|0=10 1=-9
before2 authorise the|2=7
before2 bases by|0=7 2=-6
before2 be asked|0=7 1=-6
before2 blinken on|0=-5 1=5
before2 both traveled|0=-5 1=6
before2 broadcast on|0=5 1=-5
before2 brussels ,|0=9 1=-8
before2 by the|0=8 2=-7
before2 cabinet on|0=19 1=-19
before2 came on|0=5 1=-5
before2 capital on|0=6 1=-6
before2 colleague on|0=6 1=-6
before2 colleagues on|0=-14 1=14
before2 command on|0=-6 1=6
before2 committee on|0=10 1=-10
before2 conference on|0=6 1=-5
before2 confirmed on|0=18 1=-18
before2 confirmed the|0=-6 1=6
before2 consented on|0=-6 1=6
before2 council on|0=-9 1=11
before2 country in|0=-11 1=12
before2 course of|0=-6
before2 date of|0=-5 1=5
before2 declared in|0=-6 1=6
before2 deliver in|2=5
before2 disclosed on|0=15 1=-15
before2 doha on|0=12 1=-12
before2 dollars on|0=-7 1=8
before2 done departs|0=-8 1=9
before2 end of|0=23 1=-29 2=6
before2 engineers on|0=7 1=-6
before2 expected the|0=5
before2 extended on|0=-6 1=6
before2 friday and|0=5
before2 gave money|0=7 1=-7
before2 grounded since|0=9 1=-9
before2 haiti ,|0=10 1=-10
before2 haiti by|0=6 2=-5
before2 haiti on|0=-14 1=19 2=-5
before2 has announced|0=-5 1=7
before2 has launched|1=5
before2 has learned|0=5 1=-5
before2 has until|1=-5
before2 has urged|0=7 1=-7
before2 has voted|0=8 1=-8
before2 held on|0=-6 1=6
before2 in a|0=7 1=-7
before2 in washington|0=8 1=-7
before2 informed the|0=8 1=-8
before2 initialled on|0=-7 1=7
before2 is expected|2=7
before2 issued on|0=-8 1=8
before2 journalists on|0=6 1=-6
before2 juba on|0=7 1=-7
before2 kenya in|0=-6 1=6
before2 kenyans expected|2=8
before2 landed on|0=7 1=-7
before2 lapsed on|0=9 1=-9
before2 leaders on|0=15 1=-15
before2 leave by|0=9 2=-8
before2 leave in|1=-7 2=9
before2 leaves on|0=6 1=-6
before2 lebanon despite|0=7 1=-6
before2 letter of|0=-6 1=7
before2 maintained on|0=8 1=-8
before2 mandate on|0=-5 2=6
before2 meeting of|0=-6 1=6
before2 middle of|0=8 1=-7
before2 million in|0=-7 1=7
before2 million since|0=7 1=-7
before2 million until|2=6
before2 mission on|1=5
before2 mogadishu on|0=6 1=-6
before2 monusco until|0=9 2=-9
before2 of in|0=7 1=-6
before2 of them|0=6
before2 officers for|1=-5 2=5
before2 officers on|0=9 1=-9
before2 operation launched|0=7 1=-7
before2 operational in|0=6 1=-5
before2 operations on|0=-7 1=7
before2 out on|0=-8 2=7
before2 paid on|0=7 1=-7
before2 paris ,|0=-14 1=15
before2 paris for|0=6 1=-6
before2 parliament on|0=7 1=-6
before2 partners group|0=11 1=-11
before2 peace on|0=-8 1=8
before2 plan in|0=-8 1=8
before2 pleaded on|0=9 1=-9
before2 port-au-prince on|0=-13 1=14
before2 postponed to|0=-6 2=9
before2 reporters on|0=7 1=-7
before2 rubio on|0=8 1=-8
before2 ruled on|0=-6 1=6
before2 ruto on|0=6 1=-5
before2 said on|2=-5
before2 security council|0=9 1=-8
before2 signed in|0=7 1=-5
before2 soldadas until|0=8 2=-8
before2 somalia on|0=6 1=-6
before2 start of|0=-9 1=10
before2 subcommittee on|0=-5 1=5
before2 summit on|0=6 1=-6
before2 telephone on|0=10 1=-10
before2 theirs by|0=6 1=-5
before2 them on|0=-12 1=12
before2 through nassau|2=6
before2 to lead|1=5
before2 told reporters|0=-5 1=6
before2 travel the|1=-5 2=6
before2 tried on|0=7 1=-7
before2 until in|0=15 1=-14
before2 until the|2=7
before2 until to|1=-6 2=5
before2 unwanted on|0=7 1=-7
before2 up in|0=6 1=-6
before2 up on|0=6 1=-6
before2 visited port-au-prince|0=6 1=-6
before2 volunteered on|0=7 1=-7
before2 vote before|0=8 1=-8
before2 voted in|0=-6 1=6
before2 votes on|0=8 1=-7
before2 was signed|0=-6 1=7
before2 week of|1=6
before2 welcomed the|0=-7 1=8
before2 x on|0=8 1=-8
bias|0=47 1=-17 2=-51
count 1 true|1=28 2=-26
count 2 false|0=16 1=-15
count 2 true|0=8 1=7 2=-14
count 3 false|0=24 1=-13 2=-11
count 3 true|0=17 1=-7 2=-10
dateline|1=11 2=-8
first 12|0=6 1=-5
first 14|0=-9 1=10
first 15|0=-16 2=14
first 18|0=5 1=-5
first 19|1=6
first 1er|0=13 2=-8
first 1|1=8 2=-7
first 2023|0=7
first 2024|0=6
first 2025|0=5
first 2026|0=12 1=-7
first 2027|2=6
first 20|0=7 2=-5
first 21|0=7 1=-7
first 22|0=-9 1=10
first 24|0=-7 1=7
first 25|0=9 1=-9
first 2|0=6
first 30|0=-11 1=8
first 31|0=-7 1=-15 2=22
first 4|0=10 1=-10
first 6|0=-10 2=8
first 9|0=-5 1=7
first april|0=-16 1=6 2=10
first aug.|0=9 2=-6
first august|0=-19 1=13 2=6
first dec.|0=9 1=-9
first december|0=-7
first earlier|0=-10 1=12
first five|0=9 1=-9
first friday|0=24 1=-21
first jan.|0=-8 1=8
first january|1=-11 2=11
first jan|0=-6 1=6
first july|0=6
first june|0=6
first last|0=-22 1=43 2=-21
first march|0=-11 1=10
first may|1=7
first monday|0=16 1=-6 2=-10
first next|0=6 1=-8
first nov.|0=-6 1=5
first november|0=-7 1=6
first october|1=6 2=-7
first oct|0=7 1=-7
first saturday|0=-7 1=-5 2=12
first september|0=27 1=-22 2=-5
first sunday|0=11 1=-9
first the|1=6 2=-10
first this|0=-11 2=7
first thursday|0=7
first today|0=6 2=-5
first tuesday|0=9 1=-5
first wednesday|0=22 1=-15 2=-7
gap after 0 0 1|0=8 2=-7
gap after 0 0 2|0=-14 1=11
gap after 0 0 loose|1=7 2=-6
gap after 0 0|0=-6 1=10
gap after 0 1 1|0=-14 1=12
gap after 0 1 2|1=-8
gap after 0 1 3|0=8
gap after 0 1 beside|0=7
gap after 0 1 down|0=-6
gap after 0 1 else|0=-17 1=15
gap after 0 1 loose|0=17 1=-14
gap after 0 1 main|0=11 2=-6
gap after 0 1 own|0=-12 1=5 2=11
gap after 0 1|2=6
gap after 0 2 1|0=-16 1=15
gap after 0 2 2|0=9 1=-6
gap after 0 2 3|0=10 2=-5
gap after 0 2 down|0=8 1=-6
gap after 0 2 else|0=13 2=-11
gap after 0 2 main|0=-17 1=15
gap after 0 2|2=-8
gap after 1 0 own|0=7 1=-7
gap after 1 0|0=8 1=-6
gap after 1 1 1|1=7
gap after 1 1 2|0=5 1=-10
gap after 1 1 3|0=6
gap after 1 1 else|0=-9
gap after 1 1 loose|0=8 1=-7
gap after 1 1 main|0=-11 1=11
gap after 1 1 own|0=28 1=-21 2=-8
gap after 1 1|0=9
gap after 1 2 1|0=5 1=-10
gap after 1 2 2|0=7 2=-8
gap after 1 2 3|0=-6 1=8
gap after 1 2 down|0=-11 1=6
gap after 1 2 else|0=7 1=-6
gap after 1 2 main|0=18 1=-12 2=-6
gap after 1 2 own|0=-6 1=6
gap after 1 2|0=7 2=-6
gap after 2 1 3|1=-8
gap after 2 1 loose|0=-6
gap after 2 1 own|0=7 1=-9
gap after 2 1|1=-6
gap after 2 2 1|0=-10 1=16 2=-6
gap after 2 2 2|0=21 1=-24
gap after 2 2 down|0=5
gap after 2 2 else|0=20 1=-17
gap after 2 2 loose|0=-7 1=15 2=-8
gap after 2 2 main|0=-9 2=5
gap after 2 2|0=11 2=-6
gap before 0 0 1|1=9 2=-8
gap before 0 0 2|1=9 2=-5
gap before 0 0 else|0=8 1=-7
gap before 0 0 main|2=6
gap before 0 0 own|0=-6 1=19 2=-13
gap before 0 0 up|1=5
gap before 0 0|1=16 2=-14
gap before 0 1 2|0=-11 1=11
gap before 0 1 else|0=-12 1=13
gap before 0 1 up|0=6
gap before 0 1|0=-7 1=10
gap before 1 0 1|1=8 2=-6
gap before 1 0 2|0=8 2=-7
gap before 1 0 3|0=6
gap before 1 0 else|0=6
gap before 1 0 main|0=6 2=-5
gap before 1 0|0=12 2=-15
gap before 1 1 1|0=16 1=-12
gap before 1 1 2|0=-6 1=6
gap before 1 1|0=9 1=-6
gap before 1 2 2|0=-8 1=9
gap before 1 2 main|0=-9 1=11
gap before 1 2|0=-6 1=9
gap before 2 0 1|0=-5 1=5
gap before 2 0 3|0=8 1=-6
gap before 2 0|0=7
gap before 2 1 1|0=9 1=-6
gap before 2 1 2|0=6 1=-6
gap before 2 1 else|0=6 1=-6
gap before 2 1 main|0=6
gap before 2 1|0=14 1=-11
gap before 2 2 1|0=10 1=-10
gap before 2 2 main|0=13 1=-12
gap before 2 2|0=12 1=-10
kind agreement|0=9 1=-5
kind contribution|0=33 1=-22 2=-28
kind engagement|0=-11 1=41 2=-29
kind obstacle|0=39 1=-11 2=-28
kind request|0=7 1=15 2=-21
kind requirement|0=44 1=-38 2=-6
lemma add|0=-7
lemma adopt|0=-10 1=12
lemma agree up|0=-9 1=10
lemma agree|0=-6 1=7
lemma announce else|0=7 1=-6
lemma announce main|0=-8 1=10
lemma announce own|0=-13 1=7 2=6
lemma announce|0=-10 1=7
lemma approve loose|0=7 1=-7
lemma approve own|0=-12 1=6 2=6
lemma approve|1=-5
lemma arrive else|0=7 1=-7
lemma arrive main|0=9 1=-8
lemma arrive|0=14 1=-9 2=-5
lemma ask else|0=9 2=-5
lemma ask own|0=-8 1=8
lemma ask up|0=7 1=-6
lemma ask|2=-7
lemma assure loose|0=6 1=-5
lemma authorise main|2=7
lemma authorise|0=-6
lemma authorize own|1=6
lemma be loose|0=7
lemma be own|0=-8 1=6
lemma begin main|0=-8 1=8
lemma begin|0=-11 1=13
lemma block loose|0=-7 1=7
lemma block|0=-7 1=7
lemma bring main|0=9 1=-9
lemma bring own|0=6 2=-6
lemma bring|0=9 2=-7
lemma call else|0=-8 1=8
lemma call loose|0=12 1=-12
lemma call own|0=11 1=-10
lemma call|0=13 1=-12
lemma close else|0=-6 1=7
lemma close loose|0=7 2=-6
lemma close|1=6 2=-6
lemma come own|0=6 1=-14 2=8
lemma come|0=9 1=-12
lemma commit own|0=5 1=-5
lemma commit up|1=5
lemma comprise loose|1=5
lemma comprise|0=-9 1=10
lemma conclude own|0=7 1=-6
lemma conclude|0=9 1=-7
lemma confer|0=6 1=-6
lemma confirm else|0=-6 1=6
lemma confirm loose|0=5 1=-5
lemma confirm own|0=10 1=-10
lemma confirm|0=13 1=-13
lemma consent main|0=-6 1=6
lemma contribute own|0=10 1=-9
lemma contribute|0=12 1=-10
lemma convene else|0=-5 1=5
lemma convene|0=-5 1=5
lemma cover own|2=-7
lemma cover|2=-8
lemma date else|0=6 1=-6
lemma decide main|0=5
lemma decide own|1=5
lemma decide|1=9
lemma delay down|1=6
lemma delay|1=6
lemma deliver else|2=5
lemma deliver own|0=-6 1=7
lemma deliver|0=-9 2=5
lemma depart loose|0=-6 1=6
lemma depart own|0=-9 1=12
lemma depart|0=-13 1=18
lemma deploy own|0=-16 2=14
lemma deploy|0=-11 2=14
lemma deposit own|0=5
lemma deposit|0=5
lemma disclose main|0=10 1=-10
lemma disclose|0=15 1=-15
lemma disembark main|0=8 1=-8
lemma disembark|0=7 1=-7
lemma do|1=5
lemma end else|1=-7
lemma end own|0=14 1=-11
lemma endorse|0=-7 1=7
lemma end|0=21 1=-22
lemma exclude|0=-7 1=8
lemma expect own|1=-7 2=10
lemma expect|1=-9 2=10
lemma explain main|0=5 1=-5
lemma explain|0=5 1=-5
lemma extend own|2=-5
lemma fly main|1=-7
lemma fly own|0=-17 2=15
lemma fly|0=-17 2=19
lemma follow own|0=7
lemma follow|0=10 1=-7
lemma get own|0=5 1=-5
lemma get|0=5 1=-5
lemma give main|0=9 1=-10
lemma give own|0=7 1=-6
lemma give up|0=6 1=-6
lemma give|0=15 1=-20 2=6
lemma go else|0=-9 1=9
lemma go loose|0=-9 1=9
lemma go own|0=18 1=-12 2=-6
lemma go|1=5 2=-7
lemma have down|0=6
lemma have else|1=-5
lemma have loose|0=-9 1=6
lemma have own|0=6 2=-5
lemma have|0=10 1=-6
lemma hold else|0=-9 1=9
lemma hold loose|0=7 1=-7
lemma hope own|0=8 1=-8
lemma hope|0=8 1=-8
lemma host own|0=-7 1=7
lemma host|0=-9 1=10
lemma inform main|0=8 1=-8
lemma inform|0=6
lemma initial main|0=-7 1=7
lemma initial|0=-8 1=8
lemma intervene loose|0=7 1=-7
lemma invite own|0=6 1=-6
lemma issue else|0=-8 1=8
lemma issue|0=-8 1=8
lemma join own|0=6 1=-6
lemma join|0=11 1=-9
lemma justifié|0=-8 1=8
lemma keep own|0=11 2=-8
lemma keep|0=13 2=-8
lemma land loose|0=10 1=-9
lemma land own|0=-10 1=10
lemma launch loose|0=5 1=-5
lemma launch own|0=-6 1=6
lemma lead else|0=7 1=-6
lemma lead own|1=8 2=-7
lemma lead|0=6 2=-8
lemma learn main|0=7 1=-7
lemma learn|0=7 1=-7
lemma leave loose|0=8 2=-6
lemma leave main|0=-7 2=10
lemma leave own|0=-8 1=8
lemma look main|1=6
lemma maintain own|0=8 1=-8
lemma maintain|0=8 1=-8
lemma make main|0=10 1=-9
lemma make|0=10 1=-8
lemma meet own|0=6
lemma need|2=8
lemma negotiate own|0=5
lemma negotiate|0=5
lemma offer|0=6
lemma open own|0=7 1=-7
lemma open|0=8 1=-8
lemma pass|0=7 1=-5
lemma patrol own|0=-6 1=6
lemma patrol|0=-6 1=6
lemma pay else|0=8 1=-8
lemma pay|0=16 1=-12
lemma plan|0=-7
lemma plead own|0=9 1=-9
lemma plead|0=9 1=-9
lemma pledge main|0=7 1=-6
lemma postpone main|0=-5 2=9
lemma postpone|0=-5 2=9
lemma prefer else|0=5 1=-5
lemma prefer|0=5 1=-5
lemma prolong else|0=10 2=-9
lemma prolong|0=11 2=-8
lemma promise main|0=7
lemma promise own|0=-13 1=21 2=-8
lemma promise|0=-10 1=23 2=-13
lemma propose|2=-5
lemma provide own|0=11 2=-9
lemma provide|0=11 2=-9
lemma put else|1=5
lemma put loose|0=6 1=-6
lemma put own|0=-10 2=5
lemma put|0=-10 1=6
lemma raise main|0=-6 1=6
lemma raise|0=-9 1=9
lemma reach main|0=-9 1=9
lemma reach|0=-10 1=8
lemma reject loose|0=-7 1=8
lemma reject|0=-7 1=8
lemma release loose|0=7 1=-7
lemma relieve else|0=-6 1=6
lemma relieve|0=-6
lemma remain own|0=11 1=-7
lemma remain|0=9 1=-8
lemma repatriate own|0=-6 1=9
lemma repatriate|1=5
lemma replace own|0=13 1=-11
lemma replace|0=19 1=-18
lemma report main|0=10 1=-10
lemma report|0=17 1=-11 2=-6
lemma request own|0=7 1=-7
lemma request|0=7 1=-7
lemma reveal|0=8 1=-8
lemma rule loose|0=-9 1=9
lemma rule|0=-9 1=9
lemma run own|1=-6 2=5
lemma say else|0=6
lemma say loose|0=-16 1=16
lemma say main|0=-10 1=17 2=-6
lemma say own|0=6 1=-5
lemma say|0=-10 1=22 2=-12
lemma see else|0=6 1=-6
lemma seek|0=-6 1=6
lemma see|0=10 1=-8
lemma send main|0=-11 1=13
lemma send own|1=-6
lemma send|0=-11 1=9
lemma set own|0=-6 1=5
lemma set|0=-9 1=9
lemma sign else|0=5
lemma sign own|0=-13 1=6 2=6
lemma sign up|0=-7 1=7
lemma sign|0=-13 1=10
lemma speak loose|0=7 1=-7
lemma speak own|0=6 1=-6
lemma speak|0=16 1=-16
lemma stop loose|0=8 1=-8
lemma stop|0=8 1=-8
lemma suspend loose|0=-6 1=8
lemma suspend|1=6
lemma take|1=-9 2=8
lemma talk|0=-7 1=7
lemma telephone own|0=7 1=-7
lemma telephone|0=7 1=-7
lemma tell else|0=-9 1=9
lemma tell loose|0=-5 1=6
lemma tell main|0=-6 1=8
lemma tell own|0=7 1=-6
lemma tell up|0=11 1=-10
lemma tell|1=7
lemma train main|0=6
lemma transfer main|0=-6 1=6
lemma transfer own|0=11 1=-10
lemma travel own|1=-5 2=5
lemma travel|0=-8 1=-8 2=15
lemma try own|0=7 1=-7
lemma try|0=7 1=-7
lemma turn own|0=-6 1=6
lemma use up|0=15 1=-14
lemma use|0=11 1=-9
lemma visit up|0=5 1=-5
lemma visit|0=6
lemma volunteer main|0=7 1=-7
lemma volunteer|0=7 1=-7
lemma vote main|0=-10 1=11
lemma vote own|0=7
lemma vote|0=-6 1=12 2=-6
lemma want|0=8 1=-8
lemma warn main|0=-8 1=8
lemma warn|0=-7 1=8
lemma welcome else|0=-7 1=7
lemma welcome|0=-9 1=10
lemma will|2=7
lemma withdraw own|0=-12 2=14
lemma withdraw|0=-19 1=6 2=13
lemma work own|0=5
lemma work|0=5
lemma write|0=-7 1=7
next $|1=-11 2=15
next 's|0=19 1=-16
next (|0=9 1=-6
next -|0=-10 1=13
next .|0=-13 1=-6 2=20
next 230|0=7 1=-7
next ;|0=22 1=-10 2=-12
next about|0=-5
next afternoon|0=6 1=-6
next and|0=9 1=-7
next antónio|0=-8 1=8
next are|0=5
next as|0=-8 2=6
next at|0=-5
next a|0=-5 1=8
next because|0=12 1=-11
next bulletin|0=7 1=-7
next but|0=-7
next for|1=-6 2=8
next gave|0=16 1=-16
next had|0=-9 1=10
next has|0=14 1=-8 2=-6
next in|0=9 2=-8
next israel|0=5 1=-5
next its|0=5
next it|0=-9 1=10
next morning|0=-7 1=7
next of|0=-15 1=23 2=-9
next on|1=6 2=-9
next ruto|0=-6 1=6
next se|0=11 1=-10
next signed|0=-5 1=5
next that|0=10 1=-5 2=-5
next the|0=21 1=-9 2=-12
next to|1=12 2=-11
next under|0=-6 2=6
next unless|0=13 1=-10
next was|0=-7 1=9
next whether|0=5
next which|1=-10 2=6
next with|0=12 2=-9
next –|0=-11 1=12
opens contribution|0=13 1=-7 2=-5
opens engagement|0=-13 1=14
opens request|0=-24 1=24
opens requirement|0=11 1=-7
opens|0=-13 1=28 2=-15
role arrive changed|0=8 1=-8
role arrive delivered|0=-14 1=17
role arrive engagement held|0=12 1=-12
role arrive pledged|0=-10 2=8
role arrive request|0=6
role arrive suspended|0=7 1=-7
role arrive withdrawn|0=-6 1=6
role ask authorised|0=6 1=-6
role ask engagement held|0=8 1=-8
role ask extended|0=9 1=-5
role ask obstacle|0=6 1=-5
role ask pledged|0=5
role ask request|0=-9 1=12
role authorise authorised|0=-15 1=17
role authorise delivered|0=17 1=-17
role authorise extended|0=-9 1=11
role authorise pledged|0=6 1=-6
role back delivered|0=-6 1=6
role back pledged|0=-6 1=9
role bar obstacle|0=-10 1=11
role bind authorised|1=11 2=-8
role bind committed|0=-17 1=11 2=5
role bind delivered|0=11 1=-10
role bind extended|0=-6 1=9
role bind obstacle|0=19 1=-18
role bind pledged|0=18 1=-22
role bind reluctant|1=5
role bind request|0=-11 1=11
role change changed|0=9 1=-7
role consider engagement held|0=-5 1=6
role due engagement held|0=-7 1=8
role due pledged|2=7
role end agreement drafting|0=5
role end agreement ended|0=5 1=-5
role end ended|0=-6
role extend extended|0=9 2=-7
role give authorised|0=7
role give committed|2=-6
role give considering|0=6 1=-5
role give delivered|0=-15 1=23 2=-9
role give ended|1=-7
role give engagement planned|0=-8 1=9
role give extended|0=-19 1=9 2=9
role give obstacle|0=6 1=-5
role give pledged|0=12 1=-17
role give requirement|0=-5 1=8
role give withdrawn|0=-7
role hold pledged|1=-5 2=8
role hold suspended|0=-16 1=18
role keep committed|0=5
role keep engagement held|0=7 1=-7
role keep pledged|0=17 1=-7 2=-10
role leave delivered|0=11 1=-11
role leave obstacle|0=-6 1=7
role leave withdrawn|0=-30 1=15 2=15
role light agreement drafting|0=-7 1=8
role light delivered|1=7
role light engagement held|0=-5 1=6
role light extended|0=-6 2=9
role light obstacle|0=6 1=-5
role light withdrawn|0=6 1=-5
role meet changed|0=7 1=-7
role meet delivered|0=12 1=-9
role meet engagement held|0=-7 1=10
role meet engagement planned|0=-9 1=12
role meet obstacle|0=11 1=-11
role meet pledged|0=-9 1=-5 2=14
role need requirement|0=-7 2=10
role none agreement drafting|0=-13 1=14
role none committed|0=10 1=-9
role none extended|2=5
role none obstacle|0=-17 1=20
role none pledged|0=-14 1=15
role none refused|0=5 1=-5
role none requirement|1=-6
role promise changed|0=-8 1=9
role promise committed|0=-5 1=6
role promise considering|0=-7 1=7
role promise ended|1=-8 2=7
role promise engagement held|0=10 1=-6
role promise extended|0=-11 1=6
role promise obstacle|0=11 1=-10
role promise pledged|0=-27 1=31
role promise reluctant|0=7 1=-6
role promise request|0=15 1=-14
role promise requirement|0=8
role promise withdrawn|0=-5 1=7
role refuse obstacle|0=-14 1=14
role refuse refused|0=-17 1=18
role say agreement drafting|0=5 1=-5
role say committed|0=20 1=-20
role say considering|1=6
role say delivered|0=9 1=-8
role say engagement planned|0=11 1=-11
role say extended|0=11 1=-7
role say obstacle|0=9 1=-7
role say pledged|0=11 2=-9
role say refused|0=-15 1=15
role say reluctant|0=5 1=-5
role say request|0=12 1=-10
role say withdrawn|0=8 1=-7
role serve changed|0=8 1=-7
role serve obstacle|0=-14 1=15
role serve pledged|0=5 1=-6
role sign agreement drafting|0=-5 2=6
role sign agreement signed|0=-18 1=22
role sign authorised|0=5 1=-5
role sign committed|0=-11 1=12
role want agreement signed|1=6
role want obstacle|0=9 1=-9
says acts agreement drafting|1=5
says acts agreement ended|0=5 1=-5
says acts agreement signed|0=-12 1=18 2=-6
says acts authorised|0=-11 1=27 2=-16
says acts changed|0=22 1=-18
says acts committed|0=-16 1=21
says acts considering|0=18 1=-22
says acts delivered|0=13 1=13 2=-25
says acts ended|1=-11 2=9
says acts engagement held|0=6 1=6 2=-12
says acts engagement planned|0=-30 1=38 2=-8
says acts extended|0=-34 1=15 2=20
says acts obstacle|0=9 1=11 2=-20
says acts pledged|0=12 1=-33 2=21
says acts refused|1=6
says acts request|1=11 2=-14
says acts requirement|0=27 1=-28
says acts suspended|1=6
says acts withdrawn|0=-8 1=-8 2=16
says says agreement drafting|0=8 1=-7
says says committed|0=28 1=-25
says says considering|0=-11 1=13
says says delivered|0=16 1=-15
says says engagement held|0=10 1=-7
says says engagement planned|0=13 1=-13
says says extended|0=10 1=-8
says says obstacle|0=20 1=-19
says says pledged|0=-10 1=10
says says refused|0=-15 1=15
says says reluctant|0=5 1=-5
says says request|0=14 1=-12
says says withdrawn|0=-12 1=16
slot agreement drafting|0=15 1=-13
slot agreement ended|0=5 1=-5
slot agreement signed|0=-9 1=17 2=-8
slot authorised|0=8 1=11 2=-19
slot changed|0=6
slot committed|0=6 2=-10
slot considering|0=20 1=-19
slot delivered|0=42 1=-11 2=-36
slot ended|1=-9 2=8
slot engagement held|0=7 1=14 2=-20
slot engagement planned|0=-21 1=30 2=-9
slot extended|0=-17 2=19
slot obstacle|0=39 1=-11 2=-28
slot pledged|1=-27 2=21
slot refused|0=6
slot reluctant|0=-12 1=20 2=-8
slot request|0=7 1=15 2=-21
slot requirement|0=44 1=-38 2=-6
slot suspended|2=-5
slot withdrawn|0=-10 2=6
turn last ahead false|1=18 2=-15
turn last ahead true|0=-11 1=18 2=-7
turn last authorised|0=14 1=-14
turn last delivered|1=6
turn last ended|0=-11 1=12
turn last extended|1=8
turn last future relative|0=11 1=-11
turn last holder future main|0=22 1=-27
turn last holder future relative|0=6 1=-6
turn last holder none gerund|0=-20 1=21
turn last holder none participle|0=-12 1=13
turn last holder past main|0=-8 1=23 2=-15
turn last holder past participle|0=-7 1=8
turn last holder past perfect main|0=-19 1=25 2=-6
turn last holder past perfect sub|0=5
turn last holder past relative|0=6
turn last holder past sub|0=-10 1=11
turn last holder present infinitive|0=15 1=-14
turn last holder present main|0=7 1=-12
turn last holder unverbed|0=9 1=-9
turn last none infinitive|0=-12 1=13
turn last none participle|0=6 1=-5
turn last obstacle|0=-6 1=8
turn last past main|0=6 2=-6
turn last past perfect main|0=-10 1=15
turn last past perfect relative|0=-13 1=14
turn last past perfect that|0=8 1=-8
turn last pledged|0=-20 1=18
turn last possible main|0=-11 1=11
turn last present main|0=8 1=-12
turn last present relative|0=9 1=-6
turn last refused|0=-5 1=5
turn last reluctant|0=-16 1=16
turn last request|0=18 1=-17
turn last requirement|0=26 1=-25
turn last suspended|0=-6 1=7
turn last unverbed|0=12 1=-9
turn last withdrawn|0=-14 1=16
turn last would main|0=5
turn last would that|0=-17 1=17
turn last|0=-14 1=32 2=-22
turn next agreement signed|0=12 1=-11
turn next ahead false|0=83 1=-79 2=-17
turn next ahead true|0=12 1=-28 2=17
turn next committed|0=9 1=-8
turn next delivered|0=11 1=-10
turn next engagement held|0=8 1=-6
turn next engagement planned|0=-6 1=8
turn next extended|0=14 1=-7 2=-6
turn next holder future main|0=-23 1=9 2=14
turn next holder none participle|0=8 1=-7
turn next holder past main|0=67 1=-62 2=-9
turn next holder past participle|0=12 1=-11
turn next holder past perfect main|0=43 1=-38
turn next holder past perfect sub|0=8 1=-7
turn next holder past relative|0=8 1=-7
turn next holder past sub|0=9 1=-9
turn next holder present infinitive|1=5
turn next holder present main|0=-29 1=22 2=7
turn next holder unverbed|0=-9 1=9
turn next none gerund|0=7 1=-7
turn next none infinitive|0=6 1=-5
turn next obstacle|0=10 1=-10
turn next past main|0=59 1=-55
turn next past perfect main|0=25 1=-21
turn next pledged|1=-23 2=20
turn next present infinitive|0=7 1=-6
turn next present main|0=-11 1=16
turn next present relative|0=-6 2=9
turn next reluctant|0=7 1=-6
turn next request|0=8 1=-8
turn next unverbed|0=8 1=-7
turn next withdrawn|0=10 1=-9
turn next would main|1=5
turn next|0=83 1=-97
way 10 ahead authorised|1=7 2=-7
way 10 ahead committed|0=12 1=-5 2=-6
way 10 ahead contribution|0=28 1=-19 2=-9
way 10 ahead ended|0=-14 1=-5 2=19
way 10 ahead engagement held|0=-9 1=11
way 10 ahead engagement|0=-12 1=14
way 10 ahead extended|0=-18 1=-20 2=38
way 10 ahead future main|1=6 2=-10
way 10 ahead mandate|0=-32 1=-20 2=52
way 10 ahead none infinitive|2=5
way 10 ahead obstacle|0=13 1=-8
way 10 ahead past main|0=-15 1=-6 2=21
way 10 ahead past perfect main|1=-8 2=7
way 10 ahead pledged|1=-10 2=5
way 10 ahead present infinitive|0=-10 2=9
way 10 ahead present main|1=-11 2=10
way 10 ahead reluctant|0=7
way 10 ahead requirement|0=11 2=-8
way 10 ahead unverbed|0=15 1=-9 2=-6
way 10 ahead|0=11 1=-38 2=27
way 10 now agreement drafting|0=14 1=-12
way 10 now agreement signed|0=-9 1=10
way 10 now authorised|0=9 1=-8
way 10 now changed|0=10 1=-9
way 10 now committed|0=-10 1=11
way 10 now contribution|1=11 2=-8
way 10 now delivered|0=12 1=-9
way 10 now engagement held|0=-10 1=13
way 10 now engagement planned|0=10 1=-9
way 10 now extended|0=-5 1=11 2=-6
way 10 now future main|1=7
way 10 now future relative|0=5
way 10 now mandate|0=13 1=-5 2=-8
way 10 now obstacle|0=10 1=-9
way 10 now past main|0=-14 1=23 2=-9
way 10 now past participle|0=8 1=-8
way 10 now past perfect main|0=11 1=-9
way 10 now past relative|0=-6 1=7
way 10 now past sub|0=-11 1=12
way 10 now pledged|0=-14 1=13
way 10 now possible main|0=-13 1=13
way 10 now present infinitive|0=12 1=-9
way 10 now present main|0=18 1=-15
way 10 now present relative|1=-7 2=6
way 10 now refused|0=11 1=-10
way 10 now reluctant|0=-5 1=7
way 10 now request|0=-26 1=28
way 10 now suspended|0=5
way 10 now unverbed|1=8
way 10 now withdrawn|1=7
way 10 now|1=27 2=-28
way 10 past agreement ended|0=5 1=-5
way 10 past agreement|0=6
way 10 past changed|0=-6 1=8
way 10 past considering|0=17 1=-15
way 10 past contribution|1=41 2=-30
way 10 past ended|0=-9 1=14 2=-5
way 10 past engagement held|1=8 2=-5
way 10 past engagement planned|0=-7 1=8
way 10 past engagement|0=-7 1=13 2=-7
way 10 past extended|1=12 2=-12
way 10 past future main|0=17 1=-13
way 10 past future relative|0=12 1=-11
way 10 past future that|0=14 1=-13
way 10 past mandate|0=-11 1=32 2=-22
way 10 past none gerund|0=-6 1=7
way 10 past none infinitive|0=-19 1=22
way 10 past obstacle|0=12 1=-8
way 10 past past main|0=-16 1=38 2=-19
way 10 past past perfect main|0=-5 1=20 2=-15
way 10 past past perfect relative|0=7 1=-6
way 10 past past perfect that|0=13 1=-13
way 10 past past relative|0=12 1=-9
way 10 past past sub|0=-9 1=11
way 10 past past that|0=6
way 10 past pledged|0=-12 1=20 2=-7
way 10 past possible main|0=-9 1=10
way 10 past possible that|0=9 1=-9
way 10 past present infinitive|0=8
way 10 past present main|1=12 2=-11
way 10 past present relative|0=14 1=-12
way 10 past reluctant|0=-39 1=41
way 10 past requirement|0=30 1=-26
way 10 past should relative|0=-6 2=9
way 10 past unverbed|0=-18 1=26 2=-9
way 10 past withdrawn|0=13 1=-7 2=-6
way 10 past would main|0=9 1=-8
way 10 past would relative|0=-9 1=10
way 10 past would that|0=-8 1=9
way 10 past|0=18 1=43 2=-52
way 4 ahead authorised|0=12 1=-7
way 4 ahead committed|1=-6 2=9
way 4 ahead contribution|0=10 1=-20 2=11
way 4 ahead extended|0=6
way 4 ahead future main|0=6
way 4 ahead mandate|0=23 1=-12 2=-11
way 4 ahead past main|2=9
way 4 ahead past perfect main|0=7
way 4 ahead pledged|0=8 2=-6
way 4 ahead present infinitive|0=6 1=-8
way 4 ahead present main|0=6
way 4 ahead withdrawn|0=-5 1=-6 2=11
way 4 ahead|0=37 1=-35
way 4 long-ago contribution|0=8 2=-6
way 4 long-ago delivered|0=18 1=-17
way 4 long-ago past perfect main|0=13 1=-10
way 4 long-ago|0=15 1=-6 2=-9
way 4 now contribution|0=-11 2=11
way 4 now delivered|0=-16 1=17
way 4 now engagement held|0=7 1=-6
way 4 now engagement|0=7 1=-6
way 4 now future main|0=-10 1=-7 2=17
way 4 now past main|0=10 2=-5
way 4 now past perfect main|0=6
way 4 now pledged|1=-9 2=6
way 4 now request|0=8 1=-7
way 4 now requirement|0=8
way 4 now withdrawn|2=8
way 4 now|0=18 1=-22
way 4 past contribution|0=15 2=-11
way 4 past delivered|0=8 1=-7
way 4 past past main|0=6
way 4 past past perfect main|0=6
way 4 past past relative|0=6
way 4 past pledged|0=5 2=-6
way 4 past present infinitive|0=-6 1=7
way 4 past present main|1=5
way 4 past|0=18 1=-6 2=-13
way 7 ahead committed|0=6
way 7 ahead considering|2=6
way 7 ahead contribution|1=-44 2=45
way 7 ahead delivered|0=23 1=-10 2=-12
way 7 ahead engagement held|0=12 1=-6 2=-6
way 7 ahead engagement planned|0=-12 1=15
way 7 ahead engagement|1=9 2=-10
way 7 ahead extended|0=-5
way 7 ahead future main|0=15 2=-11
way 7 ahead obstacle|0=15 1=-7 2=-8
way 7 ahead past main|0=18 1=-9 2=-9
way 7 ahead past perfect main|1=-10 2=9
way 7 ahead past that|2=6
way 7 ahead pledged|0=-24 1=-14 2=38
way 7 ahead possible that|0=-9 2=11
way 7 ahead present main|1=-7 2=7
way 7 ahead request|0=18 1=-11 2=-7
way 7 ahead requirement|0=-13 2=15
way 7 ahead unverbed|1=-8 2=9
way 7 ahead withdrawn|0=-7 1=-12 2=20
way 7 ahead would main|0=10 2=-9
way 7 ahead|0=20 1=-56 2=36
way 7 long-ago delivered|0=-6 1=7
way 7 long-ago past participle|1=5
way 7 long-ago|1=5
way 7 now agreement drafting|1=-5
way 7 now agreement signed|1=5
way 7 now agreement|0=-7 2=11
way 7 now changed|0=6 1=-5
way 7 now committed|1=5
way 7 now considering|1=7
way 7 now delivered|0=10 1=-6
way 7 now engagement planned|0=-9 1=12
way 7 now engagement|0=-9 1=14 2=-6
way 7 now extended|2=6
way 7 now future main|0=-19 1=-9 2=28
way 7 now obstacle|0=-8 1=12
way 7 now past perfect main|0=-11 1=18 2=-7
way 7 now pledged|0=9 1=-26 2=17
way 7 now possible main|0=-13 1=14
way 7 now present main|0=6
way 7 now request|0=10 1=-7
way 7 now requirement|0=5
way 7 now unverbed|0=10 1=-6
way 7 now withdrawn|0=-7 1=15 2=-8
way 7 now would that|1=5
way 7 now|1=7
way 7 past agreement drafting|0=6
way 7 past authorised|0=-14 1=15
way 7 past changed|0=-9 1=9
way 7 past considering|0=5
way 7 past contribution|0=25 1=8 2=-32
way 7 past delivered|0=-14 1=17
way 7 past ended|0=18 1=-15
way 7 past engagement held|0=6 1=-6
way 7 past engagement|0=6 1=-6
way 7 past extended|0=6 2=-5
way 7 past future relative|0=13 1=-12
way 7 past mandate|1=8 2=-9
way 7 past none gerund|0=-5 1=6
way 7 past obstacle|0=-16 1=19
way 7 past past main|0=17 2=-18
way 7 past past perfect main|0=6 2=-8
way 7 past past relative|0=-24 1=25
way 7 past past that|0=-11 1=11
way 7 past pledged|0=18 2=-17
way 7 past present main|1=6 2=-8
way 7 past present relative|0=6 1=-5
way 7 past reluctant|0=16 1=-15
way 7 past request|0=-5 1=7
way 7 past suspended|0=-10 1=10
way 7 past unverbed|1=9 2=-5
way 7 past withdrawn|0=7 2=-8
way 7 past would that|0=7 1=-6
way 7 past|0=16 1=39 2=-52
`;
/** How much each clue speaks for each topic, by its place in the list of topics. */
export const TOPIC_WEIGHTS = `
b 's FIGURE|4=11 19=-6
b 's HOST|22=8
b 's LEADER|1=9 7=5 18=6 19=5
b 's ^high|0=21
b 's ^national|12=13
b 's ^senate|5=-7
b 's adviser|1=5
b 's ambassador|18=9 21=5 23=6
b 's and|19=6
b 's annual|12=7
b 's army|1=8
b 's base|4=-9
b 's budget|1=-11 12=5
b 's cabinet|19=-5 22=-7
b 's capital|0=-13
b 's chair|5=11 9=10
b 's chancellor|2=-5 10=-6
b 's chief|4=7 5=11 7=6 18=11 22=14
b 's commander|5=14 19=6 21=-11
b 's command|5=8
b 's contingent|4=7
b 's court|5=7 6=5 7=9 17=6
b 's decision|0=18 24=6
b 's defense|0=8 2=-5 9=11 17=7 22=15
b 's envoy|6=7 25=6
b 's force|22=9
b 's foreign|19=25 20=-10
b 's gang|19=-6 23=-11 25=9
b 's government|1=-5 5=8 6=-5 19=-9 22=-6 25=6
b 's headquarters|12=9 22=9
b 's king|22=8
b 's large|10=11
b 's leader|10=20 19=-7 20=-7 22=7 24=7
b 's mandate|11=6 21=8 24=11
b 's military|13=7 26=6
b 's mission|9=7 19=9
b 's next|3=8
b 's offer|5=-6
b 's office|2=7
b 's operation|23=-5
b 's parliament|11=-7
b 's peace|2=9 6=-6 12=7 16=6 22=5
b 's plan|1=7 5=-5
b 's police|1=6 10=12 19=10
b 's president|1=9 6=-8 19=18 20=7 23=15
b 's prime|21=12
b 's promise|0=7
b 's request|5=-18 7=7 19=-7 23=8 24=5 25=8
b 's security|19=14 25=-7
b 's share|11=13
b 's soldier|26=12
b 's spokesman|5=-7
b 's support|1=5
b 's top|10=6 22=6
b 's training|25=7
b 's transitional|20=7
b 's wish|5=-5 10=16
b / FIGURE|22=6
b / HOST|26=8
b / STATE|5=5 19=7
b AU 's|2=8 12=6 16=12 22=9
b AU and|5=15
b AU ask|6=9
b AU call|5=11 21=-7
b AU force|1=5 10=9
b AU have|9=10 23=7
b CARICOM in|19=22
b CARICOM leader|20=-7
b DATE 's|19=-15 20=5 21=-7 24=10
b DATE DATE|26=10
b DATE EU|23=8 25=9
b DATE FIGURE|11=6 19=6 21=14 22=-6
b DATE HOST|2=10
b DATE LEADER|5=9 21=16
b DATE MONEY|1=-6 12=-6
b DATE STATE|0=9 2=16 7=5 10=6 13=7 19=8 22=11 23=11
b DATE UNSC|24=8
b DATE ^council|23=-6 26=6
b DATE ^wire|17=5
b DATE about|17=8 19=8 20=6
b DATE according|1=14
b DATE advise|2=18
b DATE after|10=-6 11=-8
b DATE although|25=11
b DATE and|0=-7 2=-12 3=7 4=-8 5=-5 6=10 10=-6 11=-20 18=12 21=-11 23=-9 24=19 26=6
b DATE approve|2=-6 14=8
b DATE as|1=5 4=9 10=10 19=9 25=8
b DATE at|19=11 21=14
b DATE authorize|23=6
b DATE back|24=7
b DATE because|4=6 5=7
b DATE be|10=12 22=7
b DATE but|23=9
b DATE by|3=6 4=5 5=13 18=17 19=-12 20=18 21=-9 22=8 24=10
b DATE call|5=12
b DATE council|2=11 12=15
b DATE day|21=-10
b DATE deployment|2=6 9=7
b DATE dispatch|0=-6
b DATE during|16=6 22=11
b DATE far|11=-13
b DATE follow|3=7
b DATE for|2=6 3=7 4=6 5=10 6=5 9=12 11=9 12=8 22=17 23=10 24=-6 25=8
b DATE give|19=-5 24=9
b DATE government|5=10
b DATE have|5=14 17=8 21=7 24=5
b DATE he|22=20
b DATE if|23=7
b DATE in|2=-6 5=-10 6=9 10=-6 11=-11 14=10 16=-8 17=17 18=-7 19=15 20=6 21=25 26=-6
b DATE its|0=7 7=6 10=7 24=-9
b DATE it|1=6 19=-5 23=-8 26=11
b DATE mission|11=7 24=6
b DATE morning|5=9
b DATE night|21=-5
b DATE not|4=6
b DATE official|11=6 19=15
b DATE of|1=-6 2=11 5=6 11=-7 16=7 19=-6 22=-8
b DATE on|2=6 19=9 20=-6 23=6 24=12
b DATE over|17=5
b DATE president|21=7
b DATE promise|19=6 22=8
b DATE renew|2=9
b DATE request|2=7
b DATE she|19=11
b DATE spokesman|6=-12
b DATE that|5=-9 7=11 9=7 11=7 12=17 19=-10 21=-9 25=-8 26=11
b DATE their|19=-6
b DATE there|2=11
b DATE to|0=-7 1=6 2=-10 9=6 10=18 11=-19 12=-11 18=14 20=11 22=46 23=18 24=-9 25=19 26=8
b DATE under|18=5 24=9
b DATE unless|1=6 12=6
b DATE when|6=6
b DATE which|24=6
b DATE without|0=6 24=5
b DATE with|0=-6 7=10 12=-6 17=7 19=17 20=16 22=6 23=8 24=17
b ECOWAS have|23=6
b EU 's|5=7 13=6 24=7 25=13
b EU DATE|21=11 23=9
b EU foreign|11=8 23=13 25=6
b EU have|25=7
b EU minister|14=9 23=10
b EU naval|12=-8
b EU on|19=5
b EU to|10=11
b FIGURE %|2=-5 6=5
b FIGURE /|6=8 19=11
b FIGURE DATE|11=6
b FIGURE EU|11=6 20=7 25=7
b FIGURE HOST|11=-15 14=12 19=-5
b FIGURE LEADER|22=9 25=6
b FIGURE STATE|1=-6 2=-18 10=-6 19=-15 22=-9 23=-7 24=-7
b FIGURE abstention|23=8 24=-12
b FIGURE additional|3=7
b FIGURE after|2=6 24=7
b FIGURE aircraft|7=5
b FIGURE and|11=10
b FIGURE ask|6=7 13=7 19=9
b FIGURE at|7=-9 11=17 12=6 13=6
b FIGURE base|4=8
b FIGURE battalion|11=8
b FIGURE before|11=5 12=12 19=-5
b FIGURE be|2=-7 4=12 11=11 12=5
b FIGURE by|11=-5 14=7
b FIGURE carabiniere|5=5
b FIGURE civilian|11=16
b FIGURE container|26=16
b FIGURE could|11=13
b FIGURE country|5=-7 10=-6 18=-5 19=18 20=9 21=16
b FIGURE day|1=7 3=8 5=21 11=-7 16=9 19=36 22=19
b FIGURE delegation|19=11 21=8
b FIGURE drone|2=7
b FIGURE flight|2=6
b FIGURE for|1=9 23=6
b FIGURE government|4=7
b FIGURE have|0=6 5=10 16=5 22=8
b FIGURE head|21=9 26=9
b FIGURE helicopter|7=6 13=9
b FIGURE hour|4=10 7=6 19=-6
b FIGURE in|2=-11 4=6 21=-8
b FIGURE it|11=-8
b FIGURE last|11=-7 24=12
b FIGURE leader|19=21 20=6 21=13
b FIGURE man|11=10 23=6 26=-5
b FIGURE member|2=9 10=10 11=32 23=13 24=5
b FIGURE mile|0=6
b FIGURE military|0=-8 5=-9 11=8 19=-5
b FIGURE minute|19=11 21=-5
b FIGURE month|0=-6 1=14 2=7 10=-7 11=-5 18=11 19=-9 21=-12 24=18 25=22
b FIGURE more|7=7 24=6
b FIGURE nation|19=8
b FIGURE officer|1=-12 4=5 5=-8 10=-12 11=24 12=-9 16=-7
b FIGURE official|20=6
b FIGURE of|1=9 5=-6 6=-6 7=-5 10=-7 13=-5 21=-7 23=-11 25=-6
b FIGURE on|4=-7
b FIGURE or|11=7
b FIGURE others|21=11
b FIGURE participant|21=8
b FIGURE patrol|2=8
b FIGURE peacekeeper|1=6 26=12
b FIGURE people|5=-7 11=18 25=14
b FIGURE percent|5=-12
b FIGURE personnel|5=-7 19=6 22=7 23=6
b FIGURE person|11=-7
b FIGURE per|1=5
b FIGURE place|10=-8 11=10
b FIGURE plan|11=16
b FIGURE pledge|2=7
b FIGURE policeman|0=10 11=14 23=8
b FIGURE police|11=19 17=-8 18=-6 24=9
b FIGURE president|6=15 21=-5
b FIGURE security|21=9
b FIGURE ship|4=-9 7=-6 13=33
b FIGURE should|11=8
b FIGURE side|17=5
b FIGURE soldier|0=-8 1=-8 2=-17 5=7 7=-6 9=7 10=-8 11=11 12=-7 13=-5 19=-15 22=-11 23=-14 25=-5 26=-7
b FIGURE strong|11=-16 19=8
b FIGURE thing|4=9
b FIGURE to|6=13 25=6
b FIGURE troop|0=-5 2=-9 11=14
b FIGURE uniformed|11=11
b FIGURE vote|23=-14
b FIGURE week|4=9
b FIGURE will|3=7
b FIGURE year|1=-10 11=-9 14=8 17=10 19=-6 23=11 26=23
b G20 in|10=12 21=-20
b HOST 's|0=8 1=6 2=14 3=5 4=-6 10=15 11=-9 20=-8 22=7 23=-11 24=-6 25=18
b HOST DATE|2=-6 4=12 22=18 24=-5
b HOST FIGURE|18=6 19=-6 24=7
b HOST LEADER|19=-9 21=7
b HOST STATE|19=9 21=-7 23=10
b HOST ^afp|22=6
b HOST after|2=8
b HOST airport|2=6
b HOST and|16=5 17=6 21=20 23=-8 25=9 26=10
b HOST appeal|5=-5 6=-8 7=-7
b HOST army|5=-9
b HOST ask|10=-12 19=7
b HOST as|3=12 5=11 18=6
b HOST at|21=11
b HOST be|3=11 5=-5 10=-7 11=11 13=6 16=-6 21=-10
b HOST by|24=-8
b HOST capital|10=5 22=6
b HOST counterpart|22=6
b HOST end|26=-6
b HOST force|10=7 12=6
b HOST foreign|5=-5
b HOST for|2=8 5=9 22=8 23=-5
b HOST government|5=10 10=-5
b HOST have|0=8 5=-20 6=-18 8=32 9=5 11=10 16=7 19=5 26=7
b HOST he|2=11 5=7
b HOST in|5=14 6=6 17=-11 19=8 22=5
b HOST it|21=8
b HOST minister|6=5
b HOST ministry|2=9
b HOST mission|11=8 22=7
b HOST not|5=10
b HOST of|5=8 10=-6 11=8
b HOST once|18=10
b HOST on|5=-6 16=-6 17=6 21=5 22=19
b HOST plan|18=-6
b HOST president|5=5 10=-7
b HOST prime|20=9
b HOST say|18=9
b HOST sign|16=9 19=-9
b HOST soldier|14=10 24=11
b HOST that|16=5
b HOST though|0=-6 23=6 24=5
b HOST thru|11=-6
b HOST to|2=10 4=6 19=8
b HOST under|18=7
b HOST until|11=5 25=8
b HOST urge|5=5 6=8 10=5
b HOST want|5=12 8=7
b HOST water|4=9
b HOST where|22=5
b HOST which|9=5 10=10
b HOST who|22=5
b HOST will|1=7 21=10
b HOST without|5=5 10=8 23=7
b HOST with|10=7 19=9 22=8
b HOST would|5=5
b LEADER 's|0=7 2=18
b LEADER STATE|10=10 21=12
b LEADER and|6=6 17=8 19=20 20=12
b LEADER announce|19=12 20=9 25=6
b LEADER appeal|4=7 5=7 7=5 9=9
b LEADER arrive|22=-6
b LEADER before|19=18
b LEADER be|9=7 22=6
b LEADER by|20=9
b LEADER call|5=-7 10=-17 19=5 20=6
b LEADER foreign|16=11 19=5
b LEADER for|22=8
b LEADER have|1=8 2=-6 5=-5 19=24 20=10 25=-6
b LEADER in|20=9
b LEADER not|9=12 22=10
b LEADER on|1=8 17=7 19=14
b LEADER promise|9=7 19=9
b LEADER put|12=6 18=6
b LEADER say|2=-9 10=-5 21=-10 23=6
b LEADER speak|5=6
b LEADER take|21=6
b LEADER telephone|10=10
b LEADER tell|10=-10 21=-5 22=13
b LEADER that|5=9
b LEADER to|2=11 19=-6 20=18 21=-8
b LEADER urge|10=7
b LEADER use|6=14
b LEADER visit|22=15
b LEADER welcome|21=-9
b LEADER who|1=8 2=6 5=5 7=6 19=7
b LEADER will|9=7 19=-7
b MISSION 's|5=11
b MISSION and|6=6 16=8 25=10
b MISSION at|5=9 21=12
b MISSION be|1=-7 4=-9 12=16 13=15 24=22
b MISSION for|2=5 26=-6
b MISSION from|6=6 23=5
b MISSION have|11=-7
b MISSION in|11=5 19=8 26=-9
b MISSION leave|10=-7
b MISSION mission|23=9
b MISSION of|23=8
b MISSION on|21=-5
b MISSION to|1=8 10=-6 11=-7 19=-11 21=6
b MISSION until|24=-5
b MISSION which|23=6
b MISSION will|13=9
b MISSION with|23=8
b MONEY STATE|19=7
b MONEY and|2=6 12=-10
b MONEY announce|21=-5
b MONEY for|1=-19 12=16
b MONEY have|6=6 12=7
b MONEY intend|1=-6
b MONEY in|1=-10 24=7
b MONEY its|19=10
b MONEY mean|1=6
b MONEY month|1=11 12=6
b MONEY of|1=-13
b MONEY on|19=10
b MONEY pledge|2=-6
b MONEY that|12=9
b MONEY to|1=-9 19=-6
b MONEY until|12=10
b MONEY year|1=8 11=9 12=20 21=-6
b NATO 's|2=-5 5=10 8=9 22=21
b NATO to|5=-7 16=6
b NATO troop|2=-8
b SADC 's|1=12
b SADC force|1=10
b SADC have|10=12 23=10 26=9
b SADC in|26=20
b STATE 's|0=15 1=7 2=-16 3=-12 4=7 5=-18 8=-6 9=5 10=-8 11=-19 13=-9 16=-14 20=6 21=-22 22=-9 24=-14 25=-9 26=-10
b STATE DATE|2=5 3=7 6=8 16=6 19=22 21=-8
b STATE FIGURE|1=8 2=-6 11=-10
b STATE HOST|21=9
b STATE LEADER|2=7
b STATE MONEY|12=5
b STATE STATE|1=-10 2=-20 3=-5 7=-11 10=-9 13=7 16=5 17=-9 18=14 19=13 21=10 22=-9 23=-6 24=-7
b STATE UNSC|11=10
b STATE ^airways|11=-9
b STATE ^army|5=12
b STATE ^foreign|6=8
b STATE ^house|1=6
b STATE ^national|2=6
b STATE ^reuters|3=7
b STATE ^secretary|10=7 11=7 19=17 20=6
b STATE ^wire|5=12 10=-6
b STATE about|18=9
b STATE abstain|23=12 24=-15 25=7
b STATE administration|5=8
b STATE adviser|1=6
b STATE agree|10=-7
b STATE ambassador|5=-7
b STATE and|0=-13 1=-15 2=11 3=-10 4=-12 6=-12 9=-5 10=19 12=-7 13=5 16=7 17=8 18=15 19=8 21=10 22=-15 24=-11 25=20
b STATE announce|16=6
b STATE appeal|10=8 24=-5
b STATE army|2=13
b STATE arrive|25=7
b STATE ask|7=7 9=6
b STATE as|2=12 5=10 19=-9
b STATE at|10=6 21=9
b STATE backstop|10=21
b STATE battalion|5=-6
b STATE begin|21=8
b STATE be|0=-7 1=-10 2=20 5=-16 7=10 10=8 12=-7 16=-8 17=7 18=-9 19=-25 21=-8 22=-11 23=-13 25=-8
b STATE bipartisan|2=7
b STATE block|0=8 2=10
b STATE boot|2=11
b STATE bring|21=8
b STATE by|5=6 7=7 19=8
b STATE call|5=-8 6=-9 10=23 18=6
b STATE can|2=14
b STATE capital|16=-6
b STATE carry|25=7
b STATE chief|19=13
b STATE colleague|10=8 16=9 19=6 20=13
b STATE commander|5=14
b STATE commando|5=6
b STATE company|5=10
b STATE confirm|10=7
b STATE contingent|5=-5 11=-10 19=6
b STATE contribution|1=-6 12=-8
b STATE could|10=8
b STATE counterpart|6=6 19=11 20=20
b STATE court|17=16 19=5
b STATE defense|5=5
b STATE delegation|19=9
b STATE demand|6=5
b STATE deploy|11=-14
b STATE do|2=5
b STATE draft|23=7 24=10
b STATE embassy|2=11 10=6
b STATE end|5=6 19=-6 21=-6
b STATE expect|3=7
b STATE fail|25=8
b STATE first|4=9
b STATE follow|23=6
b STATE force|24=7
b STATE foreign|11=7 21=8
b STATE for|1=-9 4=8 5=11 7=9 10=-9 19=10
b STATE from|2=8 19=12
b STATE gendarme|5=7
b STATE government|2=-20 5=-16 7=-6 10=-28
b STATE go|2=5
b STATE have|0=-20 1=-23 3=-10 4=-10 5=23 6=-5 7=-18 8=-8 9=-14 10=-14 11=-35 12=-6 17=-17 18=-13 19=-9 21=-11 22=-20 23=-10 24=-11 25=-12 26=-11
b STATE helicopter|18=9
b STATE hold|6=6 21=-6
b STATE hope|5=12
b STATE host|19=12
b STATE in|17=6 18=6 21=9
b STATE itself|10=10
b STATE it|19=7
b STATE keep|3=7
b STATE lead|22=5
b STATE lobby|10=8
b STATE lose|1=8 23=6
b STATE main|2=8
b STATE meet|2=13
b STATE minister|3=13 18=9 21=5
b STATE mission|21=5
b STATE money|1=-5
b STATE newspaper|2=-7 22=10
b STATE nor|25=7
b STATE not|5=-7 24=7
b STATE object|2=12
b STATE officer|11=-6
b STATE official|2=10 11=6 18=6
b STATE of|5=-7 11=6 21=14
b STATE on|16=9 19=22 20=-5 21=25
b STATE open|21=-12
b STATE oppose|2=10
b STATE pass|23=-5
b STATE pay|12=6
b STATE peacekeeper|18=7 22=5
b STATE plan|11=-5
b STATE police|4=12 11=-12 17=7
b STATE praise|5=-5 10=8
b STATE president|5=22 9=14 10=-9 19=18 20=-20 21=8 22=13
b STATE press|10=6
b STATE prohibit|0=10
b STATE put|9=7 22=6
b STATE raise|21=6
b STATE reiterate|2=11
b STATE reject|2=-11
b STATE remain|2=-7
b STATE repatriate|1=9
b STATE request|5=18 7=16 9=8
b STATE s'|5=10
b STATE say|2=-7 6=8 10=-5 11=-6 19=-8 22=-10
b STATE secretary|10=8 21=5
b STATE seek|10=6
b STATE senate|12=-6
b STATE se|1=14 10=10 16=24 23=20
b STATE share|18=5
b STATE should|22=5
b STATE sign|16=7
b STATE since|7=7
b STATE soldier|2=-8 11=-11 22=-5
b STATE so|9=17 22=15
b STATE staff|4=7
b STATE state|1=9
b STATE study|5=12
b STATE support|10=-6
b STATE suspend|0=6
b STATE take|19=11
b STATE that|5=8 19=7 21=6
b STATE there|21=8
b STATE to|5=38 6=-13 7=7 9=10 10=12 14=7 17=5 21=8 22=12 25=6
b STATE troop|2=12 4=-8 5=-13
b STATE turn|7=5
b STATE undertake|16=7
b STATE under|18=7
b STATE urge|5=6
b STATE want|5=-5 10=21 16=10 23=6
b STATE where|19=15 22=9
b STATE which|5=-10 8=7 10=10 19=-5
b STATE who|4=6 17=8 23=9
b STATE will|1=-8 3=10 5=9 6=-6 10=-5 20=5 21=9 23=-7 24=-6
b STATE with|1=10
b STATE would|13=6 21=-8 24=5 25=22
b STATE y|2=6
b UN 's|4=-9 10=6 22=6
b UN DATE|23=19
b UN FIGURE|26=6
b UN LEADER|20=9 25=-8
b UN STATE|5=12 10=9
b UN ^general|19=14
b UN and|5=7 6=-7
b UN ask|5=-15 7=-5
b UN be|16=5 18=10
b UN call|6=11
b UN fact-finding|5=16
b UN force|23=-7 25=-7 26=5
b UN for|21=6
b UN have|1=-5 2=10 4=9 5=9 10=8 12=8 18=6 21=9 26=11
b UN member|7=8 12=5
b UN not|12=10
b UN official|1=10
b UN on|19=-5
b UN operation|2=14 24=8
b UN owe|1=7
b UN peacekeeper|2=6 25=5
b UN peacekeeping|2=13 5=6 6=11 9=5 10=14 25=7
b UN say|16=7
b UN support|9=5 25=5
b UN that|21=6
b UN to|5=-13 10=-7 19=-10 23=-9
b UNSC DATE|25=7
b UNSC approve|25=9 26=9
b UNSC authorize|6=8 23=15 26=-10
b UNSC be|2=13 16=6 17=8
b UNSC extend|24=5
b UNSC give|24=14
b UNSC have|11=-5 23=16 25=7
b UNSC in|23=10
b UNSC on|2=9 23=18 24=10
b UNSC resolution|18=9 23=-6
b UNSC that|2=5 9=8
b UNSC to|10=21 19=6
b UNSC vote|24=-6 26=7
b ^admiral ^vasileios|13=6
b ^africa 's|26=11
b ^albin ^kurti|5=8
b ^anwar ^gargash|21=-9
b ^armed ^forces|5=6 6=-6
b ^assembly on|19=-6
b ^assembly that|11=9
b ^assistant ^secretary|18=5
b ^bintou ^keita|2=16 4=7 18=9
b ^board of|19=-6
b ^boko ^haram|22=-6
b ^cabinet ^secretary|12=6
b ^cabo ^delgado|5=7
b ^chacha ^mwita|17=-9
b ^chiefs of|19=14
b ^christine ^lambrecht|2=12
b ^christophe ^lutundula|18=14
b ^christopher ^musa|5=15 22=19
b ^coast ^guard|5=11
b ^commission i|10=-6
b ^constitutional ^court|0=5
b ^council have|23=-5 24=7
b ^court declare|0=6
b ^de ^janeiro|10=14 19=-13 21=11
b ^defence ^minister|22=14
b ^defence ^staff|19=7
b ^delays in|4=8
b ^east african|10=7 12=5
b ^ee ^uu|1=-5
b ^ekuru ^aukot|0=11
b ^el ^arish|18=16
b ^european force|24=9
b ^european leader|19=10
b ^federal ^government|17=5
b ^force be|11=-5
b ^foreign ^affairs|18=6
b ^foreign ^minister|18=11
b ^foto FIGURE|22=5
b ^g5 joint|9=7
b ^gaza force|5=-6 19=6
b ^general LEADER|22=6
b ^general ^assembly|19=14
b ^general ^christopher|22=9
b ^general ^jasper|11=7
b ^general ^jeff|21=-11
b ^goma airport|2=9
b ^gryparis tell|7=-6 13=14
b ^gulf state|6=9 7=-6 19=6
b ^hamas have|3=11
b ^high ^court|0=26 17=6
b ^high ^representative|19=-6
b ^human right|5=6
b ^inspector ^general|22=11
b ^interrogé on|4=5
b ^jack ^christofides|7=10
b ^janeiro on|11=6 21=6
b ^jasper ^jeffers|11=12
b ^jeff ^nyagah|21=-11
b ^jim ^risch|2=19
b ^joseph ^aoun|22=11
b ^khan ^younis|11=6
b ^korir ^sing|1=-11 2=10
b ^lake STATE|7=6
b ^latin ^american|11=8 19=6
b ^major ^general|11=5
b ^member ^states|6=12 23=5
b ^miami herald|21=7
b ^minister HOST|6=7 17=9 19=13
b ^minister LEADER|20=7 22=7
b ^minister of|1=10
b ^ministry of|5=7
b ^ministry say|2=7
b ^mr LEADER|0=6 11=-5 19=-9 21=-7
b ^national ^assembly|12=12
b ^new ^york|1=10 2=10 6=6 10=7 17=-6 19=17 21=21
b ^none of|2=7
b ^nueva ^york|19=12 22=7
b ^opposition leader|2=-7
b ^opposition member|2=-6
b ^prime ^minister|2=-5 6=5 17=7 19=20 20=13
b ^puerto ^rico|3=-7
b ^rear ^admiral|13=12
b ^red ^sea|12=-6 13=7 24=5
b ^republican lawmaker|2=11
b ^rio ^de|10=16 11=7 19=-11 21=21
b ^sadio ^camara|20=7
b ^sea mission|23=5
b ^secretary LEADER|22=-8
b ^secretary of|7=6 10=8 11=6 19=10 21=-7 22=-6
b ^senate on|2=6
b ^simon ^harris|20=-10 22=10
b ^sir LEADER|19=5
b ^south ^kivu|18=7
b ^southern african|9=8
b ^state LEADER|7=5 10=10 11=5 19=15 20=10
b ^state ^house|17=11
b ^state for|1=6
b ^states to|6=10 23=6
b ^support office|9=6
b ^toussaint ^louverture|11=-6
b ^un-backed mission|0=-6 1=-6 2=-11 4=7 5=-7 11=-7 24=-11
b ^vasileios ^gryparis|7=8 13=8
b ^west african|19=10 23=7 24=7
b ^wire HOST|5=6 10=-6
b ^york DATE|19=11 22=6
b ^york FIGURE|19=5 21=9
b ^york STATE|9=7 21=12
b ^york UN|5=9
b ^york for|19=-7
b ^york on|19=7
b ^york say|18=8
b a FIGURE|11=6
b about HOST|10=13
b about half|11=9
b about mission|20=8
b about quarter|1=14
b about what|19=8
b abroad be|0=-6
b absence of|2=6
b abstain from|23=-9 25=8
b abstain on|23=6
b accord to|1=-6 5=-8 11=-7 19=-7 23=-5
b account for|11=-5
b account of|3=9
b accuse ^wagner|12=-9
b accuse of|2=7
b act on|0=5
b activation of|23=24
b add FIGURE|7=6
b add that|10=8
b additional MONEY|19=7
b additional officer|3=6
b admit that|4=7
b adopt DATE|12=-9
b advance team|3=9 23=5
b adviser say|1=9
b adviser to|1=6
b african force|5=-7 10=5
b african leader|5=6 10=-9 21=8 22=-6 24=6
b after FIGURE|2=6 13=6 19=-7 26=5
b after HOST|2=7
b after LEADER|10=6 21=6
b after STATE|2=8 24=10
b after UNSC|26=10
b after UN|2=7
b after ceasefire|5=9 21=5
b after first|25=7
b after its|26=7
b after it|2=10 18=8
b after meeting|7=6 13=5 19=8
b after request|26=7
b after video|18=8 21=-7
b again in|19=12
b against FIGURE|11=8 23=6
b against HOST|2=-6 23=-7 25=8
b against STATE|0=9 2=6 3=7
b agree in|21=-7
b agree on|14=7 19=-21 23=9 24=10
b agree that|18=9 19=5 20=7
b agree to|10=-9 19=-6 22=-5 25=6 26=9
b agree with|18=11 23=-6
b agreement between|17=10
b agreement be|16=8 17=25
b agreement for|17=13 18=-5
b agreement of|0=7 16=-7 18=-9
b agreement on|16=-8 17=11
b agreement remove|0=5 17=6
b agreement sign|17=-11 18=6
b agreement that|17=5
b agreement to|18=-6
b agreement which|17=13 19=7
b agreement with|16=6 18=17
b ahead of|22=6
b aid of|5=10
b aid to|21=7
b air defense|6=-6
b air force|5=5 19=10
b air on|21=5
b air support|7=8
b air transport|9=6
b aircraft and|9=7
b aircraft of|11=-6
b airport close|3=-6
b airport hold|3=14
b airport of|22=6
b alliance 's|19=10 22=9
b allow for|11=13
b allow them|2=13
b ally to|10=10
b already FIGURE|2=7
b already deposit|0=6
b also for|1=7 5=10 6=12 9=11
b ambassador LEADER|10=-9
b ambassador in|6=8 18=11
b ambassador to|21=6
b ammunition to|5=-6 7=-5
b and AU|12=-13 21=6
b and FIGURE|0=-6 2=-6 5=-7 11=21 13=10 19=-11 21=10 26=8
b and HOST|2=-12 5=-16 6=-10 7=-7 16=23 17=15 18=9
b and LEADER|19=6
b and MONEY|23=6
b and STATE|0=-12 2=22 3=-9 4=-14 6=10 10=-13 11=9 12=-10 13=5 16=15 18=10 19=6 20=7 22=-14 23=7 24=-24 25=24 26=-10
b and UNSC|17=6
b and UN|18=19 19=9 21=8
b and ^prime|19=7
b and add|24=8
b and again|10=9
b and aircraft|4=9
b and air|9=7
b and approve|25=14
b and ask|5=12 7=7 9=6 10=-5 23=-5 24=10
b and be|7=-10 11=-8 13=7 21=-7 22=6
b and by|11=7 26=11
b and cash|7=7
b and chief|19=-15
b and council|2=13 4=11
b and country|6=5
b and drone|23=12
b and end|12=-6 20=6 26=6
b and equipment|6=-16 7=-12
b and first|11=5
b and fuel|1=7
b and fund|1=8 5=5
b and give|24=5
b and go|10=8
b and half|11=14
b and have|1=-6 5=14 10=-6 11=-6 23=7
b and helicopter|5=12 6=7 7=11 19=11
b and his|19=8
b and in|4=-5
b and its|2=7 6=15 10=5 21=5 23=5
b and lawsuit|1=6
b and leave|1=-6 19=6
b and list|23=7
b and logistics|9=6
b and medical|7=8
b and mission|1=5 18=7
b and money|6=-6 8=5 11=5
b and more|5=8 6=7
b and officer|5=8
b and of|1=-9 5=-5 11=6 18=-6 20=7 21=17
b and on|0=5 4=9 19=7
b and pay|1=-6
b and personnel|5=7 7=6
b and plane|4=11
b and police|5=-5 11=12
b and president|19=6
b and promise|22=5
b and put|21=5
b and run|6=6 12=5
b and say|17=8 21=6
b and second|25=8
b and security|1=13 12=8
b and soldier|11=13
b and so|0=9 17=9
b and staff|4=9 11=6 24=7
b and support|11=5
b and that|4=5 5=11 6=13
b and their|5=7
b and there|3=6
b and to|5=12 6=13 11=-5 23=-7
b and training|4=-5 5=6 9=5
b and transport|5=7 6=8 9=7
b and vehicle|4=6 5=12 7=13
b and we|10=6
b and will|6=7 7=10 19=8 21=-5
b and with|19=17
b and woman|11=7 19=-6
b and would|4=-6 13=6
b announce DATE|10=9 21=6 22=6
b announce FIGURE|19=6
b announce MONEY|12=11
b announce at|19=10
b announce in|5=9
b announce on|22=-6
b annual budget|11=-8 12=8
b answer of|5=-5
b answer that|4=9
b answer when|5=8
b appeal for|5=-10 6=11 7=-7
b appeal to|1=7 5=18 7=13 10=19
b appropriation of|12=9
b approval of|2=10
b approve DATE|23=12
b approve by|23=6
b approve extension|24=14
b approve mission|14=10 23=8
b area of|5=-10
b argue that|2=12 5=6
b armed force|5=7 10=-7 22=-6
b armored car|22=6
b armored vehicle|4=9 13=5
b army be|2=8 5=12
b army chief|1=6
b army in|2=7
b around airport|3=10
b around table|19=8
b arrears be|1=20
b arrest FIGURE|2=9
b arrival of|3=11
b arrive DATE|22=6
b arrive in|22=-6
b as HOST|12=7
b as STATE|2=9 6=8 7=9 9=9
b as enemy|2=10
b as he|1=6 10=6
b as long|2=8 3=11
b as of|3=9
b as part|25=10
b as plan|4=9
b as possible|5=8 10=-6
b as soon|10=-7 19=-7 20=7
b as well|4=-6 5=7 6=8
b ask FIGURE|6=10
b ask STATE|1=-5 6=9
b ask UNSC|5=-5 9=7 10=13
b ask UN|7=7 9=11 24=6 25=6
b ask about|1=6 4=11
b ask and|5=8
b ask by|5=20 9=11
b ask council|6=8 10=7
b ask for|6=-10 7=17 8=9 9=9 12=8 13=13
b ask government|6=-9
b ask how|11=11
b ask member|7=13 13=16 24=10
b ask of|6=8 7=5
b ask that|5=-8 6=10 10=-7 23=-6 25=14
b ask them|5=6 10=7
b ask to|5=-19 9=7
b ask what|5=-7 10=13
b ask why|2=-5
b assistance mission|25=9 26=6
b at FIGURE|4=8 11=20
b at HOST|2=10 19=-6 24=6
b at MONEY|1=-19 12=11
b at NATO|5=9 19=6
b at STATE|4=7 19=8 23=11
b at UN|1=11
b at ^el|18=6
b at ^northwood|19=11 20=6
b at close|21=11
b at end|11=8 19=5 21=5
b at first|14=10
b at force|22=10
b at headquarters|7=7 19=7
b at home|1=5 18=6
b at invitation|5=6 19=-7 21=9
b at its|5=9 11=-5 13=7 19=-7
b at least|11=7 19=-6
b at meeting|19=16
b at most|7=-6
b at once|19=10
b at present|2=9 4=15 11=-7
b at request|5=16 10=-10
b at sea|1=7 19=8 21=5
b at summit|11=5 21=-7
b at their|22=6
b at time|7=-9 13=6
b at weekend|5=7 21=7
b at which|19=15 22=6
b attack on|3=7 22=6
b authorise mission|23=15
b authorize FIGURE|11=14 21=11
b authorize MISSION|23=7
b authorize by|23=-5
b authorize deployment|23=7
b authorize mission|23=28
b authorize security|10=8 23=9
b authorize to|11=7
b authorized strength|11=8
b back by|4=11 25=7
b back for|10=12
b back in|24=10
b bar government|0=7
b base and|1=6 2=8 4=5
b base at|18=7
b base be|4=6
b base for|11=-6
b base have|18=7
b base of|22=6
b base to|16=8
b battalion in|5=-17 20=5
b be FIGURE|1=-5 2=-7 13=8 21=6
b be HOST|10=12
b be MONEY|12=16
b be STATE|2=13 11=-11
b be adjourn|0=7
b be affect|19=11
b be against|2=11
b be agree|13=9 16=8 18=10 23=-6
b be allow|11=7
b be among|1=6 11=7
b be announce|5=13
b be answer|5=7
b be approach|5=7 10=15
b be approve|1=11 23=6
b be ask|0=-8 5=28 7=-5 9=11 10=-11 11=-5 19=-5 21=-9
b be assure|10=9 20=10
b be authorize|11=7
b be back|25=7
b be being|2=9 6=9 7=10 17=9 18=6
b be block|3=13 4=8
b be bring|4=-6
b be budget|12=-6 26=7
b be build|3=6 4=6
b be call|19=11
b be cancel|22=13
b be clear|11=-6 19=5
b be close|22=10
b be come|20=6
b be complete|5=11
b be conclude|5=8
b be cut|3=20
b be decide|25=5
b be delay|1=6 4=17
b be deliver|19=7
b be deploy|10=7 17=10 25=7
b be draw|17=11
b be due|2=-6 5=15 17=6 24=-6
b be earmark|5=9
b be empty|1=11
b be exclude|2=7
b be expect|10=12 22=5
b be extend|24=23
b be find|12=6
b be fix|16=8
b be for|11=9
b be give|7=-7 19=13
b be good|10=6
b be grant|20=6
b be hamper|1=9
b be hear|0=-6
b be hold|4=6 9=7 19=6 21=16
b be initial|17=16
b be in|1=12 3=-5 4=-7 5=14 7=-5 11=-13 13=10 16=7 21=-6
b be join|11=-5
b be know|2=22 19=5
b be lack|1=-13 12=12 13=10
b be large|23=-6
b be lead|11=-5
b be leave|26=13
b be less|2=6
b be lift|0=6
b be longer|2=6 26=15
b be look|10=6
b be main|1=9
b be miss|17=6
b be money|1=14
b be move|23=8
b be need|5=7
b be never|1=7 11=8
b be none|2=16 4=12
b be nothing|2=8
b be not|1=8 4=16 5=-8 10=-12 11=-7 12=13 19=-7 24=-6
b be now|11=9
b be offer|11=9 21=5
b be of|1=12 12=6
b be on|11=-13
b be open|4=7 20=10
b be out|10=11 18=5 21=8
b be part|1=7 10=-5
b be pay|4=-6
b be place|22=10
b be plan|11=11 21=6
b be pledge|1=7
b be post|0=11
b be prepare|5=9 24=12
b be present|21=6
b be press|9=6
b be prolonged|24=22
b be promise|2=10 4=10 11=17
b be protect|7=10
b be push|4=9
b be put|4=5
b be ready|4=8 5=11 11=-6
b be read|0=-10
b be renew|24=6
b be report|4=12
b be request|5=5
b be review|7=7
b be run|11=5
b be second-largest|6=6
b be seek|6=6 10=9
b be send|5=9
b be settle|1=8 16=9
b be set|22=-6
b be short|4=9 12=8
b be sign|17=15 18=21
b be so|0=14
b be speak|19=12
b be spend|1=6
b be station|18=8
b be step|10=-8
b be still|1=7 2=6 4=5 17=6
b be suppose|11=12
b be suspend|4=9
b be take|22=10
b be tell|2=5 11=10
b be that|5=12 12=7
b be there|11=12
b be think|5=-8 6=5 9=7
b be to|0=-8 1=6 4=-5 5=-11 10=-7 11=10 19=13 21=14 24=-8 25=7
b be training|19=-6
b be train|21=6
b be treat|2=12
b be try|10=11
b be turn|5=-6
b be unanimous|24=8
b be under|11=-6
b be urge|5=-10
b be use|23=12
b be very|10=6
b be visit|1=6
b be wait|2=10 4=7
b be weigh|22=10
b be what|20=6 21=6
b be willing|5=-6
b be withdraw|9=11
b be with|7=5 16=13
b be work|19=7
b be write|0=8
b because HOST|5=11
b because STATE|1=5 2=7 7=7
b because base|4=12
b because of|1=6 4=-7 22=10 25=7
b before DATE|1=11 11=11 21=-6 23=8
b before FIGURE|19=8
b before UNSC|24=7
b before end|6=9 24=6
b before it|2=9
b begin DATE|5=9 23=7
b begin with|11=7 13=8
b behalf of|9=6
b behind closed|19=11
b being prepare|6=13 18=10
b between FIGURE|12=5 19=7
b between STATE|17=17 18=-6
b bid to|6=16 19=-13
b bilateral agreement|16=-9
b bloc 's|16=7 26=6
b bloc have|23=7
b bloc to|6=7
b block deployment|0=16
b block money|2=9
b blue helmet|1=7 7=-8
b boot on|2=10
b brigade of|11=6
b bring STATE|11=6
b bring its|2=6
b bring together|21=8
b bring what|16=5 19=8
b budget MONEY|12=8
b budget for|12=13
b budget of|11=-7
b bulk of|11=8
b but STATE|2=27 3=6
b but have|23=5
b but it|5=8 7=8
b but not|1=9 2=-6 4=9
b but say|11=5
b but she|3=8
b by DATE|11=26 13=7 16=8 23=-5
b by FIGURE|2=-6 4=11 5=13 11=-6 23=-8
b by HOST|2=13 5=9 23=6
b by LEADER|1=9 11=8
b by SADC|5=6 21=-5
b by STATE|1=-8 2=9 5=6 7=-7 9=13 11=-13 18=5 19=7 21=6 22=-7 23=8 24=-5 25=10
b by UNSC|2=11 18=6 21=5 26=10
b by UN|1=-11 2=8 5=6 6=-9 7=6 10=-9 11=5 12=6 19=13 23=9 25=9
b by ^european|22=-8
b by ^m23|2=10
b by armed|3=5
b by council|11=11
b by court|0=15
b by end|11=-10 24=7
b by fifth|1=8
b by financial|1=7
b by government|8=12
b by its|0=8
b by lack|1=7
b by late|12=8
b by our|2=-7
b by phone|20=12
b by president|5=8 22=8
b by quarter|1=13
b by shortage|4=-9
b by spring|11=8
b by telephone|20=10
b by videoconference|20=10
b by video|19=-10
b by way|18=10
b by which|10=7 11=12
b by year|14=12 21=-8 24=13
b call MISSION|23=6
b call for|5=7 6=-6 10=-17 20=-7 22=6
b call home|18=6
b call off|4=-6 22=10
b call on|5=8 6=24 8=5 10=19 20=10
b camp of|9=10
b can be|2=6 21=6
b can come|0=5
b can not|2=34 4=21 10=-5
b capital DATE|22=6
b capital and|10=9
b capital by|0=-17
b capital of|5=10
b capital on|22=12
b capital to|10=7
b carry on|12=-9
b cause of|22=8
b ceasefire and|21=-5
b ceasefire be|19=5
b ceiling of|11=40 24=7 25=13
b ceiling remain|11=6
b cent of|1=7
b chair and|21=11
b chair of|5=14 22=11
b charge of|10=-6
b chief LEADER|20=10 22=6
b chief executive|19=-9
b chief have|21=12
b chief of|7=9 18=8 19=13 20=8 22=6
b close FIGURE|1=7
b close base|12=8
b closed door|19=11
b coalition 's|19=6
b colleague on|20=7
b come and|5=6
b come forward|5=12 7=7 8=5
b come from|19=-6
b come home|25=11
b come in.|12=10
b come into|18=6
b come in|4=8
b come of|1=12 23=17
b come out|6=-6
b come together|19=8 21=6
b come to|0=7 11=7 22=13
b come up|24=7
b come with|9=11 19=11 22=9
b command and|23=6
b command in|5=7
b command of|19=6
b command say|13=6
b command to|10=12
b commander ^general|21=-12
b commander have|7=20 13=6
b commander of|7=8 19=6
b commander tell|13=6
b commit themself|21=6
b committee be|2=7
b committee have|12=-7
b committee of|12=9
b committee on|16=7
b common cost|12=13 24=5
b community to|5=-5 10=10
b company and|5=6 19=6
b company for|5=7
b company in|1=11
b company of|5=7
b comprise FIGURE|11=6 19=8
b concede that|1=10
b concept of|23=8
b conclude with|17=14
b condition of|1=7 3=11
b conference for|21=16
b conference in|10=11 21=19
b conference of|21=23
b conference on|19=-8 21=13 22=6
b confirm that|4=6 5=6 21=8 23=11 26=7
b consent to|1=6
b consider deploy|19=5
b consultation with|19=-6
b contingent 's|19=5
b contingent FIGURE|3=9 11=-10
b contingent have|4=10
b contingent in|21=-6
b contingent of|5=11 22=-5
b contribute FIGURE|13=5
b contribute money|5=-8
b contribute police|5=8
b contribute soldier|5=7
b contribute to|5=-13 10=14 11=9
b contribute troop|1=11
b contributing country|11=8 21=8
b contribution have|1=-9 23=7
b contribution to|19=-10 21=8
b contribution would|11=6
b contributor and|19=6
b contributor have|5=-6 6=6
b contributor to|5=8 16=6
b convene by|19=8 21=7
b convoy of|4=16
b cooperation with|24=7
b cost MONEY|1=6 11=5
b cost of|1=-7 23=6
b cost to|12=-6
b could contribute|10=8
b could do|7=8
b could go|2=8
b could not|0=6 2=5 4=9 11=5 12=8
b could send|5=-6
b council 's|2=7
b council be|2=11 4=6 20=7
b council have|2=7 23=9 24=5 25=6
b council of|12=11
b council on|7=6
b council to|10=6 19=-6
b counterpart in|6=9 19=15
b country 's|10=-8 18=7
b country MONEY|1=7
b country contributor|5=-5 11=6 23=7
b country for|0=5 5=7 6=5 7=6
b country have|5=-6 6=-10 11=9 17=-9 23=9
b country in|19=-7
b country must|10=13
b country of|7=9 10=10
b country se|19=9
b country that|5=8 6=6 7=8
b country to|5=-5 8=9 10=19 19=-6 20=6
b country which|1=7
b country with|21=8
b course for|8=10
b course of|18=7
b court challenge|0=-10
b court have|0=9
b court in|0=12
b court of|16=8 18=9
b current year|1=5 12=6
b cut by|3=13
b cut in|1=10
b cut its|1=8
b cut off|1=-6 3=10
b cut of|25=7
b date DATE|23=-5 25=6
b date of|5=5
b day DATE|19=13 25=8
b day after|2=6 21=8 26=10
b day and|2=11 9=12
b day before|21=-6 23=8
b day in|5=11 7=5 19=12
b day later|19=6
b day longer|24=5
b day they|19=9
b day to|19=5
b de FIGURE|11=7 23=5
b deal with|2=10
b decide DATE|11=5 24=22 25=11
b decide in|23=6
b decide on|0=8 12=-7 24=10 25=8
b decide that|26=6
b decide to|26=24
b decision have|22=8
b decision take|24=7
b decision to|1=5 23=8
b declaration of|18=17
b decline STATE|2=8 5=-6
b defense and|11=8 12=7 19=6
b defense chief|11=6 19=5
b defense minister|5=-5 7=11 10=-6 11=-10 21=-5 22=15 25=5
b defense ministry|0=9 5=11 17=7
b defense staff|7=6 19=7
b delay because|4=8
b delay of|5=10 25=8
b delegate of|6=10 21=10
b delegation of|22=12
b delivery of|18=-5
b demand by|17=6 19=8
b demand to|6=9
b deny have|2=10
b depart DATE|2=14
b depart in|0=-6
b depart not|4=10
b depart to|26=6
b departure of|1=6 5=9
b depend of|25=5
b depend on|1=7 4=10
b deploy FIGURE|0=-6 11=-11 22=6
b deploy in|7=6 19=8
b deployment be|4=8
b deployment in|0=-5 2=19
b deployment of|0=11 2=-12 3=12 4=-7 5=8 9=5 10=-11 11=-30 18=8 25=-6
b deployment on|23=-7
b deployment to|5=11 10=-6 23=7
b deployment until|0=5
b diplomat in|5=6 19=6
b diplomat say|2=25 9=5 10=11 24=6
b discussion in|3=8
b dispatch of|0=-6
b do and|1=5
b do depart|2=13
b do more|5=-8 10=13
b do not|0=9 1=-11 2=-11 3=6 5=-7 6=-6 10=-8 11=6 21=-7
b do same|6=10
b do so|6=10 24=17
b do their|10=8
b do with|7=18
b do year|10=10
b donor conference|21=13
b donor meeting|1=11 19=12 21=7 22=6
b donor to|5=-8 6=13
b down STATE|5=-6 7=6
b down request|5=6 7=6 8=7
b draft by|2=7 25=6
b draft of|18=7 23=22
b draft resolution|2=5 25=14
b draft that|23=7 24=5
b draw on|2=7
b draw up|17=11 19=11
b drone have|7=11
b drone to|2=7
b due in|5=6
b due to|5=12 11=6 17=8 19=9 24=-5
b during FIGURE|19=5
b during meeting|19=-9 21=10
b during visit|16=7 22=11
b eastern HOST|26=6
b effect on|18=6
b effort to|6=10
b election be|1=9
b en have|24=10
b en send|5=7
b end and|11=10
b end in|26=6
b end of|2=-6 6=9 23=12 24=6 26=-14
b end on|12=-11
b end without|19=12 21=-5
b end with|25=11
b engineer FIGURE|11=-5
b envoy for|5=-9 10=8
b envoy say|25=6
b equipment and|5=12 6=6 7=10
b equipment for|4=-6 5=13 21=6
b european country|5=-6 20=14
b evacuate wounded|18=17
b evacuation of|16=6
b event in|6=7 21=6
b everything that|4=16
b exchange of|18=11
b exclude send|5=8
b expect DATE|3=14
b expect FIGURE|11=-6
b expect in|22=11
b expect to|10=8 11=6
b express its|11=9 23=8
b extend mandate|24=6
b extend mission|24=7
b extend of|24=10
b extend until|0=5
b extension by|18=7
b extension of|10=6 24=5
b extra man|11=-5
b extraordinary summit|21=10
b facility for|3=6 4=13
b fact-finding team|19=-9 22=6
b fall silent|18=6
b far short|11=9
b favor of|25=-7
b federal police|5=-9 8=7 19=-6
b field hospital|13=5 19=5
b field kitchen|7=11
b fifth of|1=8 4=8
b fight for|24=10
b fight rebel|9=5
b fighting have|3=9
b figure for|11=7
b final statement|21=5
b finance by|11=8
b finance force|6=6
b finance minister|19=-6 21=-5
b financial hurdle|1=8
b find MONEY|1=7
b fire by|23=9
b first FIGURE|11=16
b first STATE|25=5
b first be|16=6
b first group|11=10
b first time|22=12
b first year|12=23
b flight for|9=8
b fly for|4=7
b fly in|19=10
b fly to|17=7 22=14
b follow STATE|5=17
b for AU|6=8 16=8
b for DATE|1=5 11=-7 19=25
b for EU|19=10
b for FIGURE|1=12 2=-7 3=10 4=6 7=20 11=22 13=18 19=12 21=5 23=-8 24=26 25=12
b for HOST|2=-6 6=-8 10=13 11=8 19=-7 21=12 22=-8 23=12 26=-6
b for LEADER|2=11
b for MONEY|1=-5 6=6 12=18
b for STATE|2=7 3=7 5=-12 10=16
b for UN|9=6 10=8
b for ^africa|6=6
b for ^gaza|5=-7
b for ^un-backed|2=-5 6=9 10=7
b for and|1=12
b for armored|7=8
b for arm|2=6
b for boot|4=22 5=8
b for by|13=6
b for cause|22=9
b for comment|18=5
b for contributor|10=6
b for country|7=5
b for current|12=8
b for donor|21=11
b for equipment|19=9
b for first|12=10 22=10
b for force|7=8 12=6 23=6
b for foreign|2=11 3=10 5=9
b for fuel|6=5 9=16
b for further|21=-6
b for helicopter|7=15 13=7
b for help|6=10
b for his|23=5
b for initial|23=10
b for international|5=5 10=-7
b for its|2=8 5=-9 8=10 19=7
b for it|1=-5 5=8 10=13 22=10
b for lack|2=6 22=5
b for mission|2=-8 5=-12 9=-8 10=13 11=-9 24=-5
b for money|6=16 7=-17 9=15
b for more|5=27 7=13 8=5 9=6 10=-29
b for multinational|6=-6
b for new|2=12
b for now|19=-6
b for officer|16=7
b for option|2=8 25=8
b for other|6=8
b for peacekeeping|19=-6
b for plan|5=-5
b for police|6=-13 7=-13
b for resolution|23=8
b for same|10=8
b for second|7=15
b for security|19=10 24=-7
b for soldier|0=9 6=10
b for stability|21=-5
b for stabilization|5=7 10=10
b for support|10=31
b for talk|22=16
b for that|5=5
b for their|2=6 9=6
b for them|4=29
b for troop|1=6 2=-7 5=-12
b for use|18=7
b for vehicle|7=6
b for want|1=6 4=10
b for warship|7=18
b for week|24=5
b for which|2=6 5=8 10=8
b for year|6=5 8=7 12=10 24=24
b force 's|7=8 11=12 12=10 18=6 19=-6 22=7
b force FIGURE|21=9
b force LEADER|9=6 22=10
b force against|23=-6 25=7
b force agreement|17=22
b force and|5=-10
b force at|5=11
b force be|2=8 9=8 13=8 16=6 21=15
b force but|11=7
b force by|1=7
b force for|5=7 10=14 11=10 21=5
b force generation|21=12
b force have|1=9 11=-15 16=9 18=7
b force in|1=9 2=-11 5=-10 10=15 11=12 19=-11 21=-6 23=10 24=16
b force must|1=12
b force now|23=14
b force of|5=6 12=6 23=20 26=-6
b force on|1=-6 2=-8 23=17
b force should|11=10 25=12
b force that|10=5
b force to|5=19 11=18 19=9 23=6 25=8
b force which|4=8 24=-7
b force will|11=-6
b force would|5=-5 11=-11
b foreign affair|2=15 3=10 19=6
b foreign force|2=-6
b foreign minister|2=-10 7=-7 11=9 12=5 14=9 16=8 19=30 22=-5 23=7 25=5
b foreign ministry|2=8 5=-10 6=9 18=8 21=8
b foreign officer|17=7
b foreign policy|20=9
b foreign secretary|10=12 19=13
b foreign security|5=7 10=-11
b foreign soldier|2=8
b form of|2=11
b forum in|21=-9
b forward with|5=14 7=12 8=7
b freeze MONEY|1=-7
b frigate ^hessen|11=-6
b frigate in|2=-7 19=5
b from DATE|6=5 11=9 23=6 25=12
b from EU|19=6
b from FIGURE|11=7 19=23 25=8
b from HOST|3=9 4=8 23=9
b from STATE|1=-11 3=9 4=-8 5=14 6=-8 10=-5 11=-6 12=-7 18=-5 19=6
b from country|21=12
b from mission|6=5
b from vote|23=-6 25=6
b fund and|0=5 1=-6 21=-6
b fund have|1=11
b fund hold|1=6
b fund of|1=-12 2=-5
b fund which|1=6
b funding and|5=9 6=8
b funding for|1=-9 2=-17 6=8
b funding of|2=7 21=5
b funding problem|1=10
b further FIGURE|11=11 21=-6
b gang on|23=-7
b gang to|5=8 6=10
b gap of|1=13 12=8 19=-7
b gathering of|19=9 20=5 21=-13
b general LEADER|22=20
b general STATE|3=7 23=-9
b generation conference|21=7
b get them|0=-6
b gift of|22=-7
b give FIGURE|5=-6 19=9
b give date|23=12
b give figure|11=10
b give force|23=7 24=6
b give her|21=-6
b give its|2=12
b give it|25=9
b give their|19=-6 24=9
b give up|3=7
b go on|1=8 10=13 12=5 18=7
b go thru|19=14
b go to|1=-6 22=-9 23=8
b go with|12=10
b government 's|0=8
b government ask|5=13 25=10
b government be|2=-6 5=-7
b government call|6=9 10=-10
b government from|0=10
b government have|2=5 5=8 6=-7 10=-19
b government in|2=13
b government of|2=-12 5=-10 6=-5 7=6
b government say|0=-7
b government that|10=13
b government to|2=9 10=10 19=-7
b government want|5=11
b green light|23=7
b ground STATE|4=8
b ground in|2=7
b group of|4=6 11=14
b gun fall|18=5
b générale assembly|5=7
b génération of|19=-6 21=17
b half of|11=11 21=8
b hand in|1=-7
b hang in|0=10
b hasten deployment|5=6 6=5 10=-6
b have FIGURE|1=-6 2=-9 4=7 7=7 11=6 13=27 17=8 23=6 24=-15
b have adopt|12=-9
b have agree|9=6 18=5 22=-8 23=6
b have already|0=7 1=5 4=-6 6=6 19=7 25=9
b have also|7=11 19=7 21=7
b have appeal|5=7 7=-9 10=-7
b have approve|9=8
b have argue|5=6
b have arrive|4=5 11=-6
b have ask|1=9 5=-19 6=-17 7=17 8=8 9=14 10=9 12=9 13=5
b have authorise|23=17
b have be|1=6 2=-20 3=-12 5=25 6=-5 7=-6 9=-6 11=20 13=-9 18=12 19=13 21=-23 22=12 23=-7 24=5 25=-6
b have bring|4=9 19=10
b have call|0=6 6=6
b have can|2=8
b have close|2=9
b have come|12=11 21=7
b have decide|4=5 23=-7 24=8 26=18
b have decline|2=9
b have delay|2=5 6=5
b have demand|6=7 26=6
b have depart|10=9 26=9
b have deposit|0=-7
b have do|1=5 2=8 10=8 24=7
b have draw|19=9
b have earlier|10=8
b have fail|25=9
b have file|0=7
b have find|0=-9 1=8
b have first|2=10 5=15 10=-10
b have fly|19=6
b have follow|21=9
b have formally|26=7
b have gather|19=-5 21=9
b have give|23=10
b have go|21=8
b have have|5=6 8=12
b have hold|0=8 3=11 21=7
b have hope|5=6
b have indicate|5=8
b have instruct|19=-6
b have intend|10=8
b have intention|2=-6
b have invite|19=6
b have in|19=10
b have it|24=6 25=9
b have join|11=-6
b have justifié|2=6
b have launch|5=5 10=7
b have lead|19=-6
b have lend|23=-6
b have let|2=15
b have lobby|6=8
b have long|5=11
b have make|2=-6
b have mandate|23=13
b have meanwhile|4=8 10=8
b have more|2=6
b have need|11=7
b have new|1=17
b have not|1=8 3=9 4=21 5=-8 10=-9 11=-5
b have offer|11=-11 23=6
b have only|4=10
b have open|6=10
b have order|23=11 25=6
b have pledge|1=7 11=-5
b have present|21=7
b have promise|1=8 2=6 11=14
b have put|2=13 11=-8 19=-7 23=7 25=9
b have raise|19=9
b have receive|4=6 19=7
b have release|1=5 10=8
b have repeatedly|2=9
b have request|8=21 10=6 13=6
b have rule|2=14
b have run|0=5 11=-7
b have say|2=7 4=-6 5=11 6=10 10=-7 19=13 22=5
b have see|11=6
b have send|5=6
b have set|1=-6 4=8
b have sign|16=6 17=-12
b have slow|4=7
b have speak|11=13
b have still|1=7 10=10
b have stop|2=6
b have sue|0=7
b have tell|10=-6
b have them|7=10 13=11
b have threaten|23=9
b have to|0=5 2=-9
b have turn|7=9 10=11
b have until|11=-12 24=11 26=8
b have urge|5=23 10=-8
b have visit|22=-19
b have vow|2=5
b have warn|1=6 4=9
b have welcome|21=7
b have wish|6=8
b have work|4=10 11=15
b have write|3=10 7=11 8=10 23=9
b have yet|17=8
b he appeal|7=17
b he ask|6=-10 7=-7 9=7
b he be|0=-11 6=7 17=6 19=5 23=8
b he call|8=5
b he could|7=8
b he expect|23=6
b he have|2=-6 5=9 7=-8 9=7 13=8 19=-11
b he lack|4=8 12=17
b he mean|10=10 11=10
b he meet|19=-9 22=8
b he need|7=13 19=9
b he not|2=9
b he put|12=8
b he receive|19=14
b he say|2=-12 4=-9 13=9 22=10
b he see|19=5
b he speak|21=8
b he tell|2=5 12=5 22=9
b he thank|5=7
b he urge|5=7 6=11
b he would|2=-7
b head of|25=10 26=9
b headquarters in|7=10 22=11
b hear on|0=9
b heavy weapon|4=10
b helicopter and|7=11
b helicopter to|11=8
b helicopter unit|13=6
b her HOST|20=6 22=13
b her STATE|19=6
b him on|6=7
b him to|2=8 5=10 22=10
b his STATE|10=11 16=8 19=7
b his country|10=-13 22=6
b his government|5=6 10=-9
b his officer|22=8
b his soldier|1=9
b hit by|3=5
b hold DATE|19=-7 20=9 21=8
b hold back|1=15 4=6
b hold in|19=12 21=13
b hold on|0=9 2=10
b hold road|11=11
b hold since|0=-7 2=5
b hold talk|6=13 19=10 21=-8
b hold up|0=6 3=22 9=6
b hole in|1=10
b home FIGURE|1=9 5=-11 26=7
b home in|19=-5 25=6
b home to|18=7
b hope STATE|5=9
b hope for|23=7
b hope that|5=14
b hope to|19=10
b hospital to|18=12
b host FIGURE|21=5
b host by|21=-5
b host donor|21=14
b host have|10=14
b hour and|19=7
b how many|11=7
b how much|19=7
b how to|22=8
b however have|3=6
b however not|0=6
b however of|4=8
b human right|10=11
b humanitarian aid|19=7
b hurried to|5=15 22=13
b hurry to|10=13
b i have|19=6
b i urge|10=-6
b if STATE|5=-5
b if mission|22=8
b if money|1=-5
b impartial force|5=11
b implore to|5=6 23=-6
b impose by|0=6 2=9
b in DATE|2=-15 4=-11 5=-11 6=-5 7=13 8=13 10=-19 11=-16 12=-6 16=10 18=11 19=-17 21=-6 22=24 23=10 24=-8 25=5
b in EU|13=6 19=12 21=7
b in FIGURE|1=6 11=-6 19=-11
b in HOST|0=-25 1=8 2=5 4=-10 5=-6 7=-7 9=11 11=19 17=-9 18=6 21=-5 22=13 23=-12 26=-8
b in MISSION|1=-14 2=-5 11=-7
b in MONEY|12=-7
b in STATE|0=17 1=-6 3=-8 5=-8 9=-11 11=-17 12=-7 14=7 16=-5 17=10 19=68 20=-13 21=38 22=14 24=8
b in ^atlanta|19=-6
b in ^gaza|2=13 10=11
b in ^gulf|6=6
b in ^larissa|7=6
b in ^new|1=10 5=-6 6=5 10=11 18=7 19=16 21=13
b in ^nueva|19=7 21=8
b in ^rafah|3=8
b in ^red|12=-10 13=10
b in ^rio|7=7 11=9 19=-14 21=28
b in ^santiago|5=10
b in airport|11=-6
b in air|0=12
b in bid|6=18 19=-10
b in brief|5=-7
b in camp|11=-9
b in capital|0=5
b in course|18=13
b in court|16=8 18=7
b in draft|25=7
b in end|11=26
b in favor|23=12
b in force|11=6 21=6
b in form|22=13
b in full|2=9 4=11
b in hand|1=5
b in humanitarian|21=5
b in hurry|5=7
b in its|3=8 7=12 19=13 23=-7
b in it|25=11
b in l'|26=6
b in letter|5=24
b in margin|5=6 21=10
b in mission|2=-8 12=8
b in more|2=5
b in need|4=-7 12=9 13=7
b in new|2=9 16=9
b in operation|2=15 25=7
b in order|5=9 6=9
b in particular|6=7
b in part|6=8
b in past|8=7
b in phase|12=7
b in place|1=10 4=11 19=-5 26=10
b in presence|17=10
b in principle|23=5
b in response|5=10
b in room|21=12
b in sea|23=8
b in southern|2=-7
b in south|20=5
b in telephone|20=8
b in their|21=5
b in total FIGURE|11=12
b in town|22=9
b in training|4=10
b in trust|3=7 4=6
b in way|0=5
b in which|2=7
b in write|5=6 21=-6
b include FIGURE|11=-5
b include STATE|2=11
b include police|11=9
b increase of|22=14
b indicate that|5=8
b insist on|10=12
b inspector general|22=10
b instead of|9=7
b instructor at|8=11
b intend not|2=9
b intend to|1=-8
b intent on|18=10
b intent with|18=12
b intention to|2=-7
b interior minister|1=12 10=7 12=9
b international community|10=10
b international force|2=-5 5=-9 10=-11 11=-15 13=6 21=-6 22=12 23=-7 24=-6
b international support|6=11 19=-11
b intervention in|2=5
b into HOST|5=-8 22=6
b into MISSION|11=6 23=9
b into UN|2=17 25=-11
b into force|10=5
b into it|5=11
b invitation of|5=8 21=11
b island of|7=7
b it FIGURE|25=11
b it accuse|2=7
b it also|5=-7 8=9 12=-6
b it ask|6=-11 9=-7
b it be|2=6 5=-12 10=-7 22=-6
b it can|5=5
b it cost|12=8
b it could|10=6
b it do|3=8
b it for|8=14
b it from|1=6 11=6 25=5
b it give|2=8
b it have|1=21 2=-14 5=-10 7=9 19=13 24=5
b it into|2=5 9=6 25=-11
b it may|11=8
b it need|1=5
b it say|4=13
b it take|19=7
b it to|1=12 10=14 24=10
b it want|5=10 7=9 13=10
b it will|0=-6 19=-12
b it would|2=10 5=9 6=-8 11=8 19=-6 23=-5 26=6
b its FIGURE|2=-6 4=8 11=-7
b its HOST|1=-5 7=10
b its STATE|18=9
b its ambassador|6=10
b its approval|2=15
b its battalion|5=-8
b its border|5=-10 8=16
b its budget|1=11
b its cabinet|22=6
b its ceiling|11=10
b its chief|21=7
b its commander|7=8 13=16
b its contribution|19=6
b its country|7=7 19=8
b its course|11=-8
b its defense|19=-6
b its director|3=9
b its due|1=6
b its first|22=7
b its foreign|7=5 10=17 13=6 24=7
b its frigate|3=5
b its full|11=6
b its funding|1=-8
b its headquarters|3=9
b its helicopter|4=6
b its hospital|18=6
b its job|11=7
b its member|5=10 19=11
b its military|25=11
b its mind|2=-7
b its minister|5=15 12=9
b its mission|26=5
b its officer|5=-7 16=7
b its operation|26=12
b its own|1=-10 2=-5 11=-15 21=-5
b its parliament|2=-6
b its participation|2=7
b its partner|10=-6
b its part|2=6
b its payment|1=6
b its peacekeeper|19=-6
b its people|2=7
b its personnel|6=8 10=6 11=7 23=7
b its police|2=15
b its readiness|11=8 23=10
b its resolution|6=10
b its ship|7=6
b its soldier|1=7 2=-6 3=-6 10=-6 23=5
b its spokesperson|5=10
b its troop|1=7 5=-10
b its way|22=6
b join FIGURE|11=-6
b join by|20=-6
b join force|11=5
b join mission|10=9
b joint cost|12=10
b joint force|9=6 11=7
b joint patrol|22=6
b judge have|0=9
b judge in|0=16
b just FIGURE|11=-9
b keep FIGURE|11=10
b keep STATE|3=9
b keep ceiling|11=7 24=8
b keep its|2=-7 3=5 5=-13 25=9
b keep promise|5=-7 6=-8 10=7
b keep their|20=7 24=8
b kenyan-led mission|6=8 19=7
b kill FIGURE|3=6
b know that|2=17 17=6
b know to|2=9
b know why|2=-5
b l' be|26=7
b l' have|6=16
b lack funding|1=-13 12=14
b lack of|1=16 6=-9 12=-10 22=6
b lament that|10=9
b land in|19=-10 22=7
b large force|25=7
b last be|22=-8
b last minute|2=6 22=6
b last time|23=-5 24=10
b last word|0=8
b late and|1=5
b late month|5=11
b late year|12=10
b launch DATE|5=7
b lawmaker be|2=6
b lead by|11=5 22=22
b lead force|10=6
b lead it|23=8
b lead mission|20=11
b leader agree|26=5
b leader have|10=12
b leader in|22=12
b leader of|2=-7 10=-8 21=6 24=8
b leader on|5=8 10=-9 19=-7 24=6
b leader say|19=12
b leader to|19=10 21=13
b leadership of|0=12 20=6
b learn of|12=13
b leave STATE|16=7
b leave by|11=11
b leave late|5=8
b leave on|19=5
b leave open|1=-5 4=8
b leave with|19=5
b lend to|10=6 23=-6
b less than|1=6 11=8 12=8
b let its|5=-6 26=13
b let it|2=17 19=6
b letter of|5=9
b letter to|5=5
b like STATE|7=11 10=11
b like to|2=12 5=21
b line of|21=10
b line that|19=5
b list in|6=8 7=8
b list of|23=6
b live on|24=7
b loan to|5=-6
b lobby for|6=8
b logistical support|7=-7 9=8 10=5
b logistics and|1=8 9=5
b long as|0=9 3=8 17=7
b long history|2=5
b look for|5=5 7=9 10=16 22=5
b look into|5=6
b lose FIGURE|1=6
b lose its|18=9
b lui have|12=6
b main secretary|1=-6 2=12
b make it|2=12
b make similar|6=6
b make up|2=-5 11=-9
b man and|5=9 7=10
b man have|11=5
b man in|3=8
b man of|5=6 6=6
b man to|5=8
b man with|22=5
b mandate FIGURE|11=-5
b mandate allow|11=6
b mandate and|21=9
b mandate be|23=6 24=21
b mandate for|24=11 25=5
b mandate in|3=8
b mandate of|6=9 11=-8 23=-6 24=-6 26=13
b mandate run|25=8
b mandate to|10=-6
b mandate which|10=6
b margin of|5=12 6=6 19=11 21=11
b maritime patrol|4=10
b matter be|2=9
b matter of|18=7
b may be|23=7
b may deploy|0=-6
b may have|11=12
b may not|0=15
b mean for|1=7 21=5
b mean to|11=8 19=6
b medical evacuation|4=13 16=5
b meet DATE|5=-8 19=18 20=7
b meet STATE|19=9
b meet again|19=9
b meet by|11=6 19=-9
b meet in|17=8 22=7
b meet with|2=18 10=10 25=7
b meeting at|19=6
b meeting in|19=14 21=8 24=6
b meeting of|19=18 21=12
b meeting on|19=10
b meeting with|19=5 21=-5
b member for|7=10 13=7
b member of|2=11 3=-8 10=20 11=9 18=9 24=6
b member on|23=9
b member state|7=18 12=6 13=14 14=11 21=-7 23=8
b member to|5=16 24=9
b member vote|11=-5 23=12
b memorandum between|16=12
b memorandum of|16=26 17=-7 18=-6 19=14 22=8
b memorandum on|16=22 17=-7 18=-10
b memorandum with|16=24
b merchant ship|23=11
b middle of|7=8 13=8 19=7
b might be|19=6
b military assistance|24=-10 25=13
b military mission|26=11
b military personnel|0=-6 5=-9
b mind about|20=7
b mind to|2=-7
b minister HOST|21=13
b minister LEADER|12=14 19=6 21=12
b minister and|7=6 13=6
b minister be|0=12 16=9 19=20
b minister call|20=7
b minister decide|11=10 12=-6 24=13 25=9
b minister for|6=5 19=11
b minister from|19=7
b minister have|2=11 4=8 5=10
b minister in|21=-6
b minister of|3=7 5=10 7=16 10=-5 12=5 21=19
b minister on|14=8 19=16
b minister say|4=13 19=-8
b minister speak|7=5
b minister tell|9=7 10=5 19=5
b minister to|19=12
b minister who|10=8
b minister will|20=5
b ministerial meeting|19=13
b ministry in|18=7
b ministry of|2=6 5=-9 8=23
b ministry say|10=5
b mission 's|1=-7 3=14 4=-7 7=7 10=-6 11=-7 19=-8 22=5 24=12
b mission DATE|23=16
b mission FIGURE|11=-8 16=9
b mission MISSION|24=-6
b mission STATE|6=9 10=11
b mission and|5=7 19=-8 23=-7 24=7
b mission as|2=-7 19=-5
b mission be|4=6 12=9 18=8 19=-5 22=8 25=9
b mission by|24=-15 25=12
b mission cost|12=9
b mission could|1=6 12=5
b mission first|1=-5
b mission for|2=8 23=14
b mission from|4=13 22=7
b mission have|1=7 4=6 11=9 23=-8 24=11
b mission into|2=12 25=-5
b mission in|1=-8 2=-7 3=-5 4=-8 5=8 6=9 11=8 12=-5 13=7 16=6 19=9 21=12 22=-9 25=12
b mission need|11=14
b mission of|2=-5 6=9 11=7 12=10 23=14 24=9 25=14 26=9
b mission on|2=6 5=5 23=17
b mission that|19=9
b mission there|4=6
b mission to|5=-18 9=-6 11=7 14=16 23=5 24=7 25=-8
b mission which|1=5 19=5 23=12
b mission who|4=10 11=6 19=10
b mission will|1=10 26=7
b mission with|19=6 21=10
b mission would|2=10
b money and|5=7 6=14 9=11 19=16 26=10
b money be|10=6
b money come|1=-8
b money for|1=9
b money of|6=8
b money run|1=6
b money to|1=10 5=-6
b money would|10=8
b month STATE|25=8
b month after|18=7 25=9
b month and|4=7 6=5 12=-7 21=-5 23=-5
b month be|10=8 21=5
b month in|24=7
b month of|1=11 19=-8 21=-9 23=-6
b month to|1=7
b month which|5=10 19=10
b more STATE|10=6
b more and|10=-7 19=-5
b more by|1=5
b more for|6=-6
b more funding|2=9
b more money|6=8 9=7
b more officer|5=7 10=-9
b more of|5=9
b more people|5=6
b more police|19=6 22=7
b more than|9=8
b more time|2=6
b more to|6=8
b more troop|4=-6 5=11 6=6 7=14 11=5
b most of|19=7
b move to|23=10
b much of|2=9
b multinational force|18=9
b multinational mission|5=13 6=7
b multinational security|0=-6 2=-15 6=-6 10=-8 13=5 24=-7
b must be|16=12
b must first|16=8
b must go|1=6
b name to|18=8
b nation be|19=12
b nation to|5=-8 6=12
b national security|1=12 2=8
b naval mission|13=5
b naval operation|23=18
b need FIGURE|1=7 4=-7 11=18 13=13
b need MONEY|1=-11 12=5
b need at|11=11
b need in|13=-5
b need of|4=-7 12=7 13=9
b need to|4=11
b never come|4=11
b new ^york|10=6
b new force|25=6
b new mission|16=17 23=6
b new money|1=8
b new one|2=14 5=5
b news conference|5=-5
b next contingent|3=10
b next to|21=6
b nobody have|1=16
b nobody will|26=15
b none against|23=10
b none of|2=8 26=9
b north and|11=7
b north of|24=10 26=12
b not DATE|5=8
b not STATE|12=9
b not agree|2=12 21=5
b not allow|2=16
b not among|7=8
b not arrive|4=12
b not ask|2=8
b not be|0=7 2=-7 4=10 5=-7 9=6 11=-6
b not bring|2=11
b not can|2=10
b not come|3=5
b not cover|0=6 4=15 6=8
b not decide|2=-7
b not depart|2=12 4=7
b not explain|0=6
b not for|4=8 10=6
b not give|3=11 11=8
b not go|1=10 12=6 22=10
b not have|1=8 17=-6 24=9
b not hear|2=9
b not intend|2=10
b not in|1=6
b not its|12=7
b not move|4=9
b not not|1=-8 9=6
b not one|24=5
b not oppose|2=-8
b not participate|24=5
b not pay|1=8
b not pledge|9=12 19=8 22=11
b not ready|4=8
b not renew|0=6
b not reply|5=9
b not say|2=-8
b not see|21=-6
b not send|5=-7
b not to|1=7 6=-5 7=-11 10=-5
b not want|2=9
b nous have|6=15
b now be|5=-6
b now have|11=-6 23=5
b now in|11=12
b number FIGURE|11=5
b number of|5=-7 7=-8 11=7
b object to|2=14
b observer and|11=6 24=9
b of AU|5=5 6=-5 11=6 19=-9 21=8 23=7
b of DATE|0=8 1=-6 2=-13 5=8 6=10 11=-9 16=-6 19=-17 21=-10 23=14 26=-9
b of ECOWAS|19=6 23=7
b of EU|10=7 12=14
b of FIGURE|1=-24 2=-17 3=7 5=10 9=-5 10=-7 11=49 12=21 16=-7 18=-7 19=9 21=-15 22=-19 23=9 24=5 26=-10
b of G20|19=-6 21=11
b of HOST|2=6 19=9 20=6 23=-5 26=20
b of MISSION|6=19 7=7 11=7 19=10 23=8
b of MONEY|11=-8 12=10 18=-6 19=-8 24=-7
b of NATO|5=5 22=6
b of SADC|26=16
b of STATE|0=-9 1=-15 4=-15 5=-18 7=-9 11=-19 12=13 13=-5 19=-10 21=15 23=7 24=-5 26=-5
b of UNSC|5=21 11=-5
b of UN|1=6 2=8 5=11 19=6 21=6 24=8 25=7
b of ^abyei|11=8 25=8
b of ^afrique|20=8
b of ^council|24=7
b of ^defensa|1=6
b of ^défense|2=9 3=15 19=5
b of ^el|18=10
b of ^european|13=7
b of ^exteriores|26=8
b of ^general|19=6
b of ^intérieur|8=8 16=9
b of ^lake|5=-6 7=11
b of ^national|5=7
b of ^partners|19=5
b of ^prime|16=7
b of ^red|24=8
b of ^state|1=9 7=6 10=8 19=6 20=7 21=-7 25=8
b of ^un-backed|23=5
b of african|19=9
b of agreement|17=10 19=6
b of aid|8=16
b of aircraft|11=-8
b of allowance|1=11
b of ammunition|5=-6
b of armored|4=6 5=-7 22=7
b of base|16=5
b of battalion|1=6 2=6
b of bloc|5=6
b of ceasefire|21=6
b of coalition|6=-7 19=10 21=9
b of contingent|2=-7 5=5
b of contributor|21=7
b of council|11=5
b of country|17=9 19=10
b of court|0=12
b of cut|25=10
b of day|19=5
b of defense|7=8 13=6 19=11 21=8
b of deployment|0=5
b of diesel|4=14
b of emergency|21=5
b of equipment|1=12 4=11
b of european|20=6
b of existing|4=8
b of finance|11=10 12=6 19=9 21=-6
b of first|12=8
b of force|2=-24 3=7 9=6 10=-8 11=-5 12=8 17=22 18=-5 21=8 22=8 23=14 24=-12
b of foreign|5=6 21=7 22=7
b of freeze|21=-5
b of fuel|4=7
b of funding|1=7 2=8 12=-8
b of fund|0=7 1=6 4=-7 6=-11
b of government|2=18
b of générale|5=6
b of génération|21=16
b of have|12=-6
b of helicopter|4=-9 7=9 13=13
b of his|10=-7
b of intent|18=20
b of international|10=12 22=6
b of its|0=-6 1=6 2=-6 4=6 5=-17 19=-10 20=-6 21=-14 22=-5 25=-5 26=-5
b of it|2=14
b of joint|12=8
b of law|3=11
b of letter|18=7
b of meeting|19=13 22=5
b of member|14=10
b of memorandum|16=14
b of mission|1=-9 2=9 3=11 4=-6 5=-15 10=-9 11=-12 18=8 19=14 22=-8 23=-6 24=10 26=-6
b of money|1=15 4=-9 5=9 6=10 7=8
b of multinational|18=9
b of national|6=-9
b of new|12=-6
b of note|18=6
b of officer|21=5 22=13
b of operation|2=-5 10=-5 21=-7
b of opposition|2=-9
b of parliament|1=8 10=13
b of participant|21=6
b of partner|10=6
b of pay|1=-6
b of peacekeeper|2=9 25=8
b of peacekeeping|12=-15 22=5
b of peace|21=-8
b of president|2=6 19=-8
b of prime|2=18
b of protest|22=5
b of présence|26=10
b of reciprocity|19=5
b of region|10=12
b of resolution|23=6
b of resource|4=12
b of same|18=8
b of security|3=13 9=5 17=-8 21=7
b of shelling|22=5
b of soldier|0=7
b of spare|4=7
b of staff|1=6 5=8 10=10 17=10 18=-6 19=14 22=10
b of state|19=8 21=17 22=-12 23=-7 26=10
b of such|9=8 18=15
b of summit|21=7
b of support|2=9
b of talk|11=6
b of text|2=7
b of their|2=-7 9=9 19=-8 20=5 21=7 26=5
b of them|2=-9 4=-7 17=-5 21=-6 22=-6
b of they|11=7 24=7
b of training|9=8
b of transition|23=7
b of troop|0=9 2=5
b of understanding|16=35 17=-5 18=-6 19=12 22=12
b of unit|4=8
b of vehicle|2=5 7=-6 21=10
b of what|1=11
b of which|1=7 6=5 11=6 12=-6 23=10
b of whom|2=7 11=-7
b of winter|11=-10 24=5
b of withdrawal|5=8
b of year|2=-6
b off at|19=7 22=6
b off its|1=-6
b offer of|5=-8
b offer to|23=9
b office for|12=-7
b office say|2=10
b office to|25=-7
b officer DATE|3=8
b officer FIGURE|11=12 24=11
b officer and|0=7 11=11
b officer at|19=-6 22=8
b officer be|11=-6
b officer for|19=6
b officer from|5=6 21=10
b officer have|1=-8 2=6 11=-10
b officer in|11=-7
b officer may|0=9
b officer plan|11=8
b officer to|0=-8 5=7 10=-8 11=6 16=12
b officer will|1=5 4=12 10=5 22=6
b officer would|11=-6
b official from|17=7 19=11
b official of|17=6 19=11
b official say|2=-8 4=5 10=10 13=7
b official tell|11=14
b official who|2=9 11=7
b on DATE|0=9 1=-9 2=5 3=-7 4=-13 5=5 6=-6 8=-5 9=6 12=-5 13=-7 14=9 17=19 18=20 19=9 20=16 21=26 22=13 23=21 24=18 25=8
b on EU|14=9
b on FIGURE|2=23 10=6
b on HOST|5=6 19=6
b on MISSION|19=12 20=5 21=6 23=-5
b on MONEY|1=10 2=8
b on STATE|0=5 2=11 5=-6 10=14
b on UN|6=15
b on ^un-backed|23=-6
b on ^x.|19=-5
b on account|3=6
b on behalf|9=6
b on budget|22=-7
b on day|25=5
b on force|18=7 22=10
b on foreign|19=8
b on for|5=6
b on future|18=11
b on ground|2=6 11=-9
b on his|10=8
b on hold|2=-7 11=-5 19=-8
b on how|22=6
b on ice|2=8
b on international|19=-6 22=8
b on in|22=12
b on its|5=7 21=-6
b on loan|4=10 5=-7
b on margin|19=19
b on mission|16=9 17=-12 18=-9 19=-17 21=13
b on money|6=9
b on other|6=8
b on paper|1=6 11=9 24=5
b on partner|5=8
b on planning|19=11 20=7
b on police|17=11
b on request|5=9
b on screen|19=10 21=7
b on second|16=9
b on stabilization|19=6
b on status|17=15
b on subject|10=8
b on table|23=14 26=13
b on telephone|20=-10
b on their|3=11 19=6
b on time|4=10
b on until|12=-6 24=6
b on visit|10=-7 22=-6
b on voluntary|6=-7
b on whether|0=-6
b on which|0=8 21=5
b on who|4=9
b once STATE|21=9
b once more|5=6 6=5 18=10
b only FIGURE|11=-7 12=-5
b only be|1=6 2=9
b only have|4=8
b only in|0=-8
b open its|18=5
b open on|21=-12
b open their|6=15
b open to|20=6
b operation MISSION|24=17
b operation and|18=5
b operation be|2=5 5=9 6=6
b operation have|7=9 13=8 25=6
b operation in|2=7 12=-12 26=7
b operation of|2=21 6=7 11=6 21=-6 23=8 25=6
b operation on|26=8
b operation to|12=16 23=8 24=8
b operation with|2=5
b opposed to|2=18
b opposition politician|0=-6
b or not|12=-9
b order be|0=-5 26=9
b order by|1=7
b order in|20=5
b other ^gulf|19=7
b other country|6=6 8=6 10=11
b other donor|6=9 12=7
b other nation|5=-8 6=13
b other partner|6=11
b other state|10=12
b other than|6=6
b our STATE|2=8 9=12
b our man|2=14
b our officer|0=6
b our partner|6=8 10=6
b out and|0=8 17=6
b out by|0=-6 7=5
b out in|0=-12
b out of|2=-6 4=-7 5=-5 6=-11 7=8
b out on|24=-5
b over STATE|0=20
b over from|19=-6
b over in|10=5
b owe to|1=17
b parliament have|0=8
b parliament of|17=-8
b parliament on|1=6 9=8 10=11
b part STATE|6=8
b part and|2=11
b part have|2=11
b part of|1=9 5=11 10=-8 19=11 23=13
b participate to|21=8
b partner be|10=10
b partner for|5=-5 6=-11 7=-14
b partner that|2=9
b partner to|5=5 7=-6 10=20
b pass in|11=-5
b patrol aircraft|3=9 4=5 7=5
b pay FIGURE|1=6
b pay and|5=10 6=9
b pay for|1=10 2=-6 4=7 19=6
b pay in|1=-6
b pay what|1=16
b peace and|16=5 23=-6
b peace to|2=11
b peacekeeper and|26=12
b peacekeeper be|3=13
b peacekeeper in|1=11 22=5
b peacekeeper of|5=-7
b peacekeeper to|5=8
b peacekeeper will|18=14
b peacekeeping force|1=11
b peacekeeping mission|11=7 19=-9 23=-7 24=-14
b peacekeeping operation|2=9 5=9 6=9 10=5 24=5 25=7
b people and|11=7
b people to|11=11 19=-7 25=14
b per cent|1=7
b percent of|1=-6 5=-13
b perdu FIGURE|26=5
b permission to|0=6
b personnel FIGURE|6=9 11=14 23=8 24=7
b personnel and|11=-5
b personnel be|21=8
b personnel equipment|6=5 8=6
b personnel for|5=19
b personnel include|11=8
b personnel of|6=6
b petition be|0=-7
b phone on|20=8
b phone to|20=9
b pick up|20=7
b place in|10=-6 21=9
b place on|17=5
b plan FIGURE|19=5
b plan be|18=8 23=-6
b plan for|5=5 11=-12 18=5 19=13 21=-7 25=5
b plan have|1=9
b plan in|21=9
b plan of|0=9 2=12 11=-8
b plan on|2=7 11=8
b plan that|1=12 23=-6
b plan to|1=-6 2=-7 13=10 19=-5
b planned deployment|0=16 4=-5
b play part|10=11
b plead for|5=13 6=10 7=14
b pledge have|10=7
b pledge so|23=15
b pledge to|1=15 7=5 9=12 22=9
b point out|0=8 10=8 17=6
b point to|11=9
b police abroad|0=7
b police and|1=7 5=-6 11=14 19=7 24=9
b police be|19=-8
b police by|11=6 24=7
b police contingent|2=5
b police for|5=9
b police have|10=13
b police in|2=9
b police mission|19=7
b police officer|0=7 4=8 11=-14 19=-7
b police of|11=-9
b police service|11=-10
b police to|0=8 5=16 10=-11 17=11 19=6
b police unit|2=6 11=5
b police will|11=7
b policy chief|20=8
b possible STATE|5=5 10=-5
b post in|5=6
b praise STATE|5=-5 10=12
b premier HOST|2=9
b prepare for|19=7
b prepare to|5=12
b presence of|17=7
b present FIGURE|4=9
b present and|13=7
b present draft|19=-6 21=11
b present on|21=8
b president 's|6=6
b president HOST|1=12 2=-6 5=6 10=-15
b president LEADER|1=6 2=7 4=11 6=9 10=-7 17=12 20=18 22=7
b president ^aleksandar|5=-6
b president ^joseph|22=10
b president by|10=-5 20=10
b president have|5=-6 19=17
b president hold|19=6
b president of|5=5
b president say|10=8
b president speak|20=13
b president tell|21=7
b presidential council|19=7
b prevent deployment|3=14
b prime minister|2=18 4=10 6=-7 19=15 20=19 21=7 22=-6
b principal secretary|2=9 3=11
b problem and|1=9
b profit of|2=5 11=7
b promise FIGURE|6=11 11=-5 22=7
b promise MONEY|2=9
b promise make|1=6 5=-6 6=-13 10=15
b promise of|0=9 11=8
b promise to|1=7
b propose to|9=7
b protect civilian|19=10
b protection force|2=-7
b provide FIGURE|11=-5 18=-7
b provide for|11=15
b pull out|1=-7
b put FIGURE|11=-7
b put MONEY|1=10
b put at|12=10
b put deployment|2=12
b put forward|2=11
b put its|19=-7
b put number|21=8
b put off|1=14 21=8
b put on|11=-9
b put their|6=7 18=19
b quarrel over|11=-5
b quart of|1=8 10=6
b quarter of|1=18 11=9 12=9
b question to|23=-5
b quick reaction|5=9
b raise ceiling|11=5 25=13
b raise its|21=9
b rather than|25=10
b ration and|1=10 9=11
b reach FIGURE|14=11
b reach HOST|22=9
b reaction force|5=7
b read out|0=-7
b ready FIGURE|4=10
b ready to|4=7 5=11 10=-5 11=-6 19=8
b reason for|2=6
b receive DATE|5=-5 10=6
b receive MONEY|1=-6 24=6
b receive by|22=6
b reciprocal agreement|16=-8 17=26
b recommend that|11=7
b reconnaissance visit|22=8
b refuse overflight|2=6
b refuse to|2=-10
b regional bloc|2=8
b regional force|10=-8
b regret that|21=5
b reinforce MISSION|5=11 10=-7
b reinforce peacekeeping|5=6 10=-11
b reiterate that|2=8
b reject idea|2=8
b release FIGURE|2=6
b relieve of|11=7 21=8
b remain FIGURE|11=-7
b remain at|11=10
b remain block|2=-12
b remain in|21=10 24=6
b remain on|23=8
b remain to|17=7
b renew DATE|21=-10
b renew for|24=17
b renew mandate|24=5
b renew until|24=16
b replace MISSION|23=5
b replace STATE|5=6
b replace them|25=7
b reply that|1=15
b reply to|6=-7
b report by|24=8
b report in|2=-10
b report of|25=5
b report that|4=5 20=8
b representative of|11=5 21=8 22=-6
b request UN|23=-5
b request be|7=14
b request by|5=13
b request for|5=-17 7=20
b request from|5=18
b request of|5=5 6=-8 10=-5 26=10
b request that|5=-11 8=9
b request to|5=-7 7=17 10=-16
b require FIGURE|11=6
b require to|13=11
b reserve its|6=11
b resignation of|2=17
b resolution 2699|23=14
b resolution 2719|6=15
b resolution 2751|24=-9
b resolution 2767|11=6
b resolution that|23=-14
b resource be|6=9 23=-8 25=8
b respond to|6=8
b response to|5=8
b responsibility for|9=6
b right chief|10=10
b rise to|21=8
b road to|11=10
b room for|4=6
b rotate its|2=7
b rotation of|2=14 4=9
b rule of|21=8
b rule out|0=-5
b ruling of|0=6 6=-6
b run for|19=7 25=5
b run into|0=7
b run out|1=7 26=5
b référence to|2=8
b s' have|1=11 5=7 10=7 24=10
b salary of|1=6
b same FIGURE|11=7
b savoir that|0=5
b say DATE|9=7 19=-6 26=7
b say FIGURE|2=9 20=6 22=11
b say LEADER|2=8 6=8
b say STATE|9=10 13=9 17=5
b say after|7=7 13=5 18=5 19=24 20=6
b say and|5=-7 11=5 24=5
b say as|20=6
b say before|10=10
b say be|5=8
b say decision|22=10
b say he|1=10 7=8 13=5 19=-5 23=12
b say how|2=-7
b say in|5=-8 22=15
b say it|0=-9 10=-10
b say no.|5=8
b say nothing|21=-5
b say of|10=16
b say on|1=5 4=9 5=7 12=7 21=-12 26=-5
b say savoir|5=8 22=9
b say that|1=-8 2=-7 3=-5 4=6 6=8 10=-15 11=7 12=-10 13=-8 19=-6 20=-13 22=-10
b say they|2=13 13=8
b say to|6=11 16=5
b schedule for|22=7
b se be|10=7
b se continue|0=-6 16=10
b se decide|24=13
b se have|16=8
b second contingent|19=11
b second phase|25=13
b secretary LEADER|19=8
b secretary for|2=9 3=15
b secretary general|3=11 10=7 22=10
b secretary have|0=-6
b secretary of|10=6 19=8 21=11
b security adviser|19=14
b security force|10=10 21=-6
b security mission|0=-6 1=9 2=-9 4=-7 6=-8 13=7 20=-6 21=-7 22=5 24=-10 25=-6
b security situation|22=6
b see STATE|5=8
b see by|24=5
b see clear|21=-9
b see troop|22=8
b seek support|5=-9 10=19
b senate have|2=10
b senator on|2=19
b send FIGURE|0=-8 2=-5 5=-15 7=7 10=-9 11=-10 19=-6
b send STATE|19=7
b send force|5=9 23=13
b send home|1=9 26=6
b send its|4=8 5=-7
b send man|7=7
b send officer|5=9
b send our|2=11
b send police|5=13
b send to|5=7 16=-5 18=6 23=-5
b send troop|0=6 2=-12
b serve in|11=-8
b serve there|4=9
b serve under|11=7
b service be|11=-10
b session in|10=5
b set to|22=-7
b set up|9=10 14=7
b share to|11=11
b she be|5=5 19=16
b she do|3=10 11=7
b she not|3=5
b she promise|21=6
b ship and|4=-6 13=16
b ship from|23=8
b ship in|1=8
b ship remain|13=6
b ship to|13=8
b short of|1=-6 4=11 13=8
b shortage of|1=9
b shortfall in|1=-8
b should be|11=5
b should have|11=9 26=10
b side event|19=15
b sideline of|19=6
b sign DATE|18=9
b sign declaration|18=16
b sign in|16=9 18=22 19=-5
b sign memorandum|16=10 17=-10 18=-6
b sign reciprocal|17=12
b sign up|5=-7
b sign with|0=6 2=8 16=6 18=-7
b since DATE|2=-11 12=-5 18=6 19=-8 21=-7 22=-5 23=-6 24=-6 26=9
b since FIGURE|2=5
b sit down|19=6
b sit in|21=15
b sit on|2=11
b situation in|23=-8
b slow deployment|4=6
b so STATE|9=8 22=7
b so far|2=-6 11=-10 19=8 23=18
b so long|0=9 17=6
b so that|10=12
b soldier FIGURE|1=9 11=12 12=5
b soldier STATE|1=6
b soldier and|0=5 1=9 11=10
b soldier at|2=5 19=-7
b soldier be|11=-14 26=7
b soldier but|2=13 3=6 5=6 6=6 9=6
b soldier by|24=9
b soldier for|5=7
b soldier from|5=-9 11=7 21=10
b soldier go|1=9
b soldier have|5=7 11=-7
b soldier in|25=10
b soldier of|11=-9
b soldier on|14=7 24=8
b soldier out|0=6
b soldier remain|5=7
b soldier there|5=10
b soldier to|2=-16 5=-19 10=-7 11=-8 19=-6 23=-7
b soldier who|5=7
b soldier will|24=8
b soldier would|9=9 16=5 18=6
b somebody else|7=5
b somebody to|7=9
b soon as|5=7 10=-6 19=-6
b source of|2=6
b southern african|5=5 10=-9 21=6 24=5
b speak at|19=15
b speak by|11=-7 20=26
b speak for|2=10 5=-6 10=12
b speak of|0=-7 11=18 21=7
b speak on|5=8
b special representative|7=14
b speed up|5=10 10=-10
b spend DATE|19=11 20=-5
b spend FIGURE|1=14 19=5 22=6
b spend on|2=6 6=-7
b spite of|1=7
b spokesman in|5=7
b spokesperson say|5=10
b squadron of|7=11
b stabilization force|2=-11 5=-7 10=10 21=9 23=9
b stabilization mission|24=6
b staff and|11=7
b staff by|4=7
b stage of|2=13
b stand at|1=-9
b stand with|10=7
b standby force|18=7 23=18
b state and|9=5
b state be|22=-5
b state for|13=10
b state of|4=7 20=12
b state to|6=10 7=15 9=5 19=9
b statement of|13=11 18=6 23=8
b statement on|5=-8
b station in|18=7
b status of|17=32
b status-of-forces agreement|2=6 17=28
b status-of-mission agreement|0=7 16=10 17=17
b stay at|1=13 11=-7
b stay away|2=6
b stay in|5=6
b stay of|19=14
b stay on|5=9 22=15
b stay out|0=-6
b stay until|19=8
b step by|19=-6
b step up|10=7
b still FIGURE|12=-8
b still be|11=7
b still lack|1=7
b still miss|6=7
b still stand|2=9
b still to|17=8
b stop DATE|3=-5
b stop to|1=7
b strength be|11=10
b strength in|11=-6
b strike on|3=5
b strong force|11=-13
b such force|2=8 9=10
b such thing|2=5
b sue over|0=25
b summit in|5=6 21=12 23=5 24=6
b summit of|21=-13
b support MISSION|5=-5 10=12
b support and|4=-6 5=8 6=6 9=6
b support for|5=-21 6=7 10=32 19=-12
b support it|2=9
b support mission|19=7
b support office|1=8 9=7 11=6 25=8
b suppose to|11=12
b supreme court|0=7
b suspend deployment|2=-7
b suspend funding|2=-7
b take DATE|26=14
b take in|19=-10 24=7
b take it|24=8
b take note|5=-5
b take over|18=6
b take part|2=12 20=7
b take place|17=5
b take post|19=-6
b take to|5=-7
b take up|5=8
b talk about|19=11
b talk at|19=10
b talk in|19=14 21=-7
b talk on|17=6 19=-9 22=13
b talk to|19=-6
b talk with|19=13
b target of|11=9 24=7
b task force|11=9 22=-6
b team from|3=11
b team of|22=9
b telephone STATE|10=11 20=10
b telephone call|20=8
b telephone president|19=-5
b telephone with|20=10
b tell CARICOM|19=5
b tell HOST|22=7
b tell UNSC|2=11
b tell UN|11=5
b tell ^new|2=10
b tell by|2=9
b tell council|7=13
b tell her|22=9
b tell him|20=9
b tell his|21=5
b tell journalist|7=-5
b tell member|1=8 6=5 10=7
b tell parliament|9=9
b tell reporter|21=-6
b tell that|20=7
b tenth of|1=9
b terme of|19=6
b text be|16=8
b than half|1=8 11=-8
b than quarter|11=9
b than third|4=6
b thank STATE|23=9
b thank him|20=7
b thank them|20=6 22=8
b that AU|1=5
b that EU|6=10 25=9
b that FIGURE|9=5 11=6 23=-6
b that HOST|10=8
b that MONEY|6=11
b that STATE|1=-15 2=11 5=16 6=-6 9=6 12=-6 18=6 19=20 20=8 21=6 22=8
b that UNSC|9=7
b that UN|1=7
b that ask|10=17
b that authorize|23=-7
b that be|0=14 12=12 17=5 19=-14 21=7 23=8
b that can|6=6
b that contribute|6=6
b that create|23=-10
b that effect|18=12 25=7
b that force|11=-7 25=6
b that foreign|2=7
b that further|6=12 10=7
b that government|2=5
b that go|23=9
b that have|12=13 18=6
b that he|2=-11 4=5 5=6 7=13 9=10 11=10 20=-9
b that his|21=7
b that its|6=7 23=-7 25=7
b that it|1=-19 4=8 5=-9 8=9 10=6 19=-8
b that last|22=7
b that let|23=-8 26=9
b that mandate|6=7
b that mission|4=8 25=8
b that money|6=-8
b that next|11=7
b that nobody|1=6
b that none|19=5
b that not|2=12
b that of|21=-7
b that other|6=9 12=9 19=6
b that our|20=6
b that say|20=6
b that se|10=5
b that she|2=7 12=-7
b that take|10=6
b that their|21=11 22=-6
b that there|1=11 2=10
b that they|19=-5
b that vote|24=7
b that will|16=6
b that with|18=11
b that would|0=5 5=8 17=7
b their arrival|5=6
b their camp|2=8
b their force|6=10
b their minister|19=-7
b their name|18=16
b their soldier|1=8
b their summit|21=15
b their tour|22=-5
b them DATE|3=10
b them FIGURE|11=6
b them for|20=7 22=8
b them from|19=9
b them have|5=5
b them in|4=7
b them that|22=5
b them there|0=-6
b them to|6=8
b them with|25=8
b there be|1=9 2=13 4=8 7=9 11=-6 18=6 19=-7 22=12
b there by|11=6
b there for|4=9 10=6 21=7
b there where|2=12
b there will|2=10
b there would|2=19
b they have|10=-6 19=8
b they need|19=7
b they see|2=6
b they will|2=14 24=10
b they would|2=-12 10=14 19=-8
b think about|5=-7 6=6
b think that|5=7 10=-6
b third of|4=6
b thousand soldier|5=-7
b threat of|10=7 23=-8
b throw out|0=6
b thru STATE|16=9 19=8
b time in|10=7 22=9
b time to|2=5
b time until|11=-9
b to AU|16=11
b to DATE|0=14 12=7 18=9 19=-8 24=36 26=8
b to EU|1=7 8=8
b to FIGURE|1=-6 5=-8 10=-5 11=27 19=-11 23=-10 25=16
b to HOST|2=-17 4=5 5=21 11=-16 19=6 21=10 22=6 24=-6 26=-5
b to MISSION|2=6 5=12 19=-17 21=7
b to MONEY|6=6 12=14 19=-6 21=10
b to STATE|7=-6 9=7 10=-12 19=-5 21=11 22=25
b to UNSC|5=6 9=6 10=13 23=10
b to UN|2=7 5=-5 6=8 9=6 10=6 24=5
b to ^cabo|5=11
b to ^european|10=12
b to ^gao|2=7
b to ^un-backed|0=-5
b to abstain|23=-5
b to announce|6=9
b to approve|17=5
b to ask|7=10 21=5
b to authorise|2=9
b to authorize|10=10 23=12
b to back|2=5
b to begin|13=9
b to be|1=7 2=-8 5=26 6=-10 10=-9 13=-5 17=20 23=6 24=-9
b to bring|11=16
b to civilian|23=-8
b to clear|19=5
b to come|5=14 6=10 7=7 10=5 21=7 25=11
b to continue|21=10
b to contribute|1=-6 2=7 5=-8 6=7 10=6 13=5
b to convene|19=12
b to council|25=8
b to country|10=11 23=5
b to court|0=10
b to cover|9=9 23=8
b to day|21=5
b to deployment|0=11 1=8
b to deploy|10=-6 23=7
b to discuss|19=6 22=13
b to double|5=-7
b to do|0=-5 5=-16 6=21 7=-5 10=9 16=6 21=10
b to east|5=6 10=-6
b to end|1=8 11=-7 24=6
b to en|5=10 17=-7
b to equip|6=6 12=5
b to extend|5=-6 10=7
b to finance|6=15
b to find|2=8 6=7
b to fly|1=8
b to follow|5=10
b to fund|5=-5
b to get|22=5
b to give|5=-5
b to government|0=8 7=6
b to go|2=-5 5=6 11=-8 19=5 21=-6 23=7
b to have|1=-6 11=27 16=7
b to headquarters|21=6
b to help|9=-8 10=6 19=7
b to him|17=8
b to his|5=8 10=-5 20=-14
b to hold|11=6 19=5
b to host|21=10
b to idea|2=10
b to interest|10=9
b to international|5=-7 10=7
b to its|5=-10 6=11
b to it|2=8
b to join|8=8
b to keep|22=5 24=14 25=8
b to know|23=9
b to lead|20=7 23=6
b to learn|12=8
b to leave|2=-6 5=-6 11=-12 16=6
b to let|10=-11 26=12
b to look|7=9 22=5
b to make|10=-7 25=7
b to match|5=6 6=9
b to meet|19=12
b to mission|1=-13 2=-15 3=-5 5=-22 6=-12 7=-9 11=-10 21=-11 24=-6 25=-5
b to move|5=-6
b to multinational|0=-8 5=5 7=6
b to name|19=5
b to national|1=9 16=12 18=-6
b to nothing|9=11 22=9
b to not|2=13
b to open|6=5 9=11
b to other|6=8 8=7
b to participate|21=10
b to pay|6=22 19=6
b to plan|21=9 25=7
b to play|10=7
b to prepare|19=8
b to profit|11=12
b to prolong|24=8
b to protect|5=6 19=8 24=5
b to provide|5=11 7=12 9=7 18=-5 25=-7
b to put|4=8 6=6 19=6
b to rally|10=14
b to reach|4=12 14=7
b to reinforce|5=18 10=-11
b to relieve|11=6 21=6
b to remain|5=15
b to replace|5=5 23=10 25=15
b to request|5=6 6=-6
b to respond|23=-6
b to review|19=9
b to rule|0=-11
b to run|17=6
b to say|5=-6 10=10
b to secretary|3=11
b to secure|11=7
b to security|1=5
b to see|5=6 10=23 17=9 19=14 22=17
b to send|0=6 1=7 2=-5 5=11 7=9 10=-13 11=-10 19=-13 23=9 26=11
b to serve|11=9
b to set|9=6 14=11 23=9
b to share|7=10 11=8
b to sign|16=7
b to sort|21=6
b to speak|19=6
b to stay|2=11 5=17 22=11
b to step|10=13
b to stop|2=6 10=7
b to study|22=8
b to support|2=-10 5=-7 6=-7 10=12
b to suspend|2=-6
b to take|2=13 5=-7 18=8 19=-10 21=-11
b to tell|20=13
b to terme|23=5
b to thank|20=15 22=8
b to that|12=8 18=9
b to their|5=-8 6=-8 7=-6 10=6 19=7 21=5 22=-6
b to them|2=8
b to think|9=8
b to train|14=14 23=7
b to transform|2=7 23=-7 25=18
b to trust|1=-7
b to turn|2=11 10=6 19=9
b to vote|2=-6
b to which|5=-6 21=-7 23=-6
b together FIGURE|21=7
b together with|21=6
b total of|25=8
b train FIGURE|14=10
b train HOST|5=7
b train by|21=7
b train since|4=8
b training and|6=-11 7=-7
b training in|9=11
b training mission|11=-10 25=13
b transfer to|21=-7
b transform mission|2=14 25=17
b transitional council|20=8
b transport aircraft|5=7 6=8 7=8 9=10
b travel DATE|9=8 22=6
b travel to|19=-7 22=16
b trip to|12=10
b troop and|5=7 7=12 11=12
b troop at|14=9 23=5
b troop be|5=-7 11=8 24=-12
b troop by|1=6
b troop contributor|19=10
b troop have|4=-9
b troop in|2=-8 19=-5
b troop of|22=7
b troop rotation|2=8
b troop that|5=-5 11=-6
b trust fund|3=5 4=6 6=-11 12=-9 21=-8
b try to|10=13
b turn down|7=11 8=6 10=-7
b turn mission|2=9
b under STATE|24=6
b under agreement|18=9
b under flag|11=7
b under resolution|24=7 25=-6
b under which|2=8 18=25
b understanding on|16=6
b understanding with|2=12 16=6
b uniformed personnel|11=19
b unit and|10=6
b unit of|5=10
b until DATE|2=-10 12=-11 21=6 23=-16 24=35 26=8
b until STATE|2=12
b until end|11=8 23=9 24=-12
b until new|5=7
b until to|1=7 12=8 24=10 26=-5
b up UN|9=8
b up again|5=6 10=-6
b up before|6=5 24=8
b up deployment|0=10 3=19
b up its|1=7 2=-7 3=10 5=-5 20=5
b up to|24=7
b urge STATE|5=16 10=-7
b urge international|6=-7
b urge other|10=8
b urge them|6=18
b urge to|10=16
b use his|10=5
b use of|1=6 2=7 6=7 9=6 18=5
b use up|1=9
b vehicle and|1=-5 4=16 6=10 7=12
b vehicle for|7=8
b vehicle have|4=6
b vehicle to|4=11
b vest and|4=10
b video call|20=9
b video link|20=8
b video on|20=12
b view of|12=7
b visit HOST|19=6 22=18
b visit STATE|10=7
b visit to|22=-6
b voluntary contribution|6=11
b vote STATE|23=-7 24=8
b vote against|2=6 24=10
b vote and|24=8
b vote before|23=7
b vote be|23=11 25=6
b vote in|1=6 2=7 23=8
b vote on|23=-9 26=7
b vote to|23=-12 25=12
b vote unanimously|26=5
b vote with|24=-22
b wait for|2=6 4=6
b want STATE|5=27 10=16
b want it|2=6
b want of|4=8 10=-5
b want to|2=-8 5=-11 10=-11 20=5
b warship in|7=5
b warship to|7=10
b water for|3=12
b way of|18=16 19=-6
b way to|21=9
b we ask|10=6
b we be|2=-5
b we have|2=-6 6=10
b we need|10=13
b we not|2=6
b we will|2=7
b we would|10=7
b weapon and|3=8
b week after|13=5
b week in|16=7 22=6
b week to|10=10
b welcome DATE|21=14
b well and|5=8
b well below|11=16
b what be|2=7 20=6
b what have|21=5
b what it|1=8 10=7 13=9 19=-6
b what mission|6=6 9=6
b what remain|1=9
b what they|10=12 19=12 23=10
b what to|21=7
b what we|7=10 10=8
b when FIGURE|19=5
b when STATE|5=6 21=5
b when UN|10=7
b when he|19=5
b when it|24=6
b where he|2=6
b where it|3=6
b where they|10=8 19=8 20=6
b which FIGURE|11=7
b which HOST|5=8 10=9
b which LEADER|4=7
b which STATE|2=16 5=-5 12=-7 16=-5 18=10 23=20 25=13
b which UNSC|23=9 25=16
b which UN|23=9
b which be|2=-9 10=-6 13=9 19=-6
b which come|0=8 19=9 21=-7
b which have|5=-8 6=7 8=5 10=-8 11=-6 24=-11
b which he|5=-6 10=18 11=9
b which it|5=-5 6=12 16=6
b which lead|10=8
b which of|2=6
b which she|2=-6
b which they|1=15 5=7
b which will|18=5
b which would|25=10
b who ask|13=6
b who be|2=-6 19=-11
b who bring|16=6
b who chair|10=6
b who command|13=10 22=10
b who find|1=-12
b who have|1=-10 4=7 11=7 12=-5 13=-5 19=-5 22=-5
b who not|10=15
b who pay|19=6
b who should|4=9
b who speak|2=12
b who want|8=10 17=14
b who will|1=8 3=8 4=7
b who would|4=6 5=6 6=-7 19=9
b whom be|2=9 11=7
b whom he|19=6
b whom will|11=-15
b will allow|17=10 19=5
b will also|19=8
b will ask|9=5
b will be|1=-7 11=-9 21=9 23=-7 26=7
b will carry|12=-9
b will contribute|10=6
b will do|24=9
b will end|26=7
b will fly|18=13
b will go|11=8
b will have|1=6 11=-7 25=13
b will hold|6=7
b will host|19=5
b will it|11=8 12=7
b will leave|18=6
b will lose|1=8
b will make|7=8
b will meet|19=14
b will not|1=8 2=31 3=9 4=6
b will number|11=6
b will pay|4=10
b will remain|11=10
b will send|5=10
b will supply|18=6
b will take|21=11
b will visit|22=11
b will vote|24=9
b willing but|2=11
b willingness to|23=6
b wish that|6=10
b wish to|10=11 14=7
b with CARICOM|19=9
b with FIGURE|2=-7 7=6 11=-6 19=-10 21=-6 24=-7
b with HOST|0=13 5=-9 16=-6 17=22 18=13 19=-9 20=7
b with LEADER|17=8 20=7 21=10
b with MONEY|12=-11 19=8 24=13
b with STATE|2=-12 10=9 16=19 17=7 18=5 19=16 22=-7 23=13 24=-8 25=8
b with UN|1=-6 18=11
b with ^prime|19=15
b with country|1=10
b with force|16=10
b with her|19=10
b with him|6=10
b with his|16=11 19=8 22=6
b with its|20=8 23=8
b with it|12=8 19=9
b with logistics|9=-6
b with man|7=6
b with mission|18=10
b with new|25=5
b with other|20=8
b with president|2=7 6=7 22=7
b with troop|21=8
b with which|0=5
b withdrawal of|5=13 11=-7
b withhold its|1=8 2=10
b within FIGURE|9=7 18=10
b within day|4=6
b within month|19=6
b within week|22=6
b without debate|5=-7
b without delay|1=-6 4=-6 5=17 7=10
b without it|0=9 4=-6
b without political|2=12
b without statement|21=-7
b work in|11=6
b work on|19=11
b work with|11=8
b would allow|0=6 17=6
b would also|25=15
b would be|2=8 4=-9 5=12 12=-6 19=-5
b would bring|19=5
b would come|6=-5
b would cost|1=12
b would end|21=9 26=10
b would give|10=8 19=6 24=6
b would go|21=10
b would have|2=-11
b would he|11=-8
b would like|2=7 5=13 7=14 10=5 19=8 25=5
b would make|2=8
b would need|13=7
b would not|2=19 6=-7 9=7 24=8 25=6
b would pay|4=11 7=6
b would rather|5=10
b would send|19=7
b would stay|22=9
b would vote|2=9
b wounded member|18=10
b write to|3=6 7=11 8=7
b y be|2=12
b y have|4=7
b y oppose|2=16
b year 's|14=7
b year MONEY|2=5
b year after|26=5
b year and|23=10
b year on|24=9
b year to|10=6 11=-6 17=7 24=12
b yet to|17=8
bias|0=-381 1=-371 2=-341 3=-409 4=-377 5=-345 6=-345 7=-373 8=-504 9=-413 10=-356 11=-355 12=-367 13=-427 14=-473 15=-580 16=-394 17=-354 18=-402 19=-344 20=-366 21=-364 22=-361 23=-374 24=-364 25=-379 26=-388
c access|0=-6 1=-16 2=15 3=32 4=33 5=-25 6=-9 7=-13 8=6 10=-17 11=-24 13=-7 17=-10 18=-8 19=-15 20=-6 22=-14 23=-9 24=-11 25=-8
c accord|0=16 1=-10 4=6 6=-15 7=-9 9=-7 10=-7 11=-22 16=55 17=45 18=32 19=-14 21=-24 22=-12 23=-20 24=-8 25=-7 26=-8
c alter|1=-6 2=15 3=-9 4=-6 5=-7 6=-13 7=15 8=12 10=15 11=15 12=-14 13=-5 16=-9 18=-7 20=-6 24=-16 25=47 26=-17
c apart|0=-9 1=-23 2=-6 3=-9 4=-13 5=-6 6=-9 7=-14 8=16 10=-11 11=-9 16=11 17=-16 18=10 19=-27 20=-13 21=-8 22=-13 23=-8 24=-7 25=-7 26=-9
c ask|1=-17 3=-16 4=8 5=35 6=47 7=49 8=22 9=14 10=34 11=-24 12=-6 13=16 14=-5 16=-19 18=-17 19=16 21=-33 22=-15 24=-7
c block|0=21 1=22 2=27 3=23 4=25 5=9 6=8 7=-5 8=-5 10=-15 11=-28 12=-16 13=-10 16=-12 17=-8 18=-15 21=-10 22=-18 23=-13 25=-5 26=-12
c bloc|0=-15 1=-8 2=-25 3=-10 4=-10 5=22 6=13 8=-5 9=8 10=10 11=-10 13=-5 17=-12 18=16 19=20 21=25 22=5 23=21 24=-10 25=-24 26=18
c conference|1=-11 2=-8 4=6 5=10 10=-6 18=9 19=-9 20=13 21=31 22=-8 24=12
c cost|1=19 2=-15 3=-12 4=-21 5=-26 7=-6 9=-11 11=-9 12=24 13=-10 14=11 16=-13 17=-6 18=-11 19=-31 20=-12 21=-25 22=-20 23=7 24=21 25=-19
c council|1=-15 3=-8 9=11 11=13 13=-6 16=-8 17=-7 19=-19 21=-13 22=-15 23=18 24=24 25=34 26=27
c court|0=60 2=-23 7=18 10=-6 11=-11 12=-5 13=-5 17=10 20=-7 21=-7 22=-15 24=-17 25=-8 26=-7
c danger|0=-14 1=-20 2=-10 3=31 4=-8 8=-5 10=-6 12=-15 17=-13 19=-27 20=-11 22=-6 23=-11 24=-7 26=-21
c draft|1=-14 2=14 4=-12 5=-18 6=-8 7=-7 10=-12 11=21 12=8 16=33 17=17 18=-6 19=11 20=-7 21=-7 22=-13 23=10 24=6 25=23 26=6
c duty|1=5 2=9 3=17 4=12 5=-11 6=-6 8=28 9=-15 10=7 12=-17 13=11 14=-15 16=6 18=-14 19=-8 20=-7 21=-11 25=-14 26=-19
c end|1=-7 3=16 6=5 7=-11 9=-8 10=-15 11=-17 12=-5 13=-6 14=7 17=21 19=-6 21=5 22=-6 23=-26 25=-13 26=34
c force|0=12 1=7 3=20 6=-12 7=-8 8=6 10=-15 11=12 13=-15 14=-5 17=6 18=11 19=7 22=11 23=15 24=6 25=11 26=19
c former|0=-15 1=-16 2=-16 3=13 6=-19 7=-13 9=-12 10=-7 12=15 13=-11 14=8 16=13 17=-12 18=6 19=-8 20=-12 21=-10 24=-15
c found|1=-6 4=-8 5=-25 7=-7 8=-6 9=5 11=22 12=-24 13=-8 14=10 16=-5 17=-13 18=-13 19=-23 20=-6 21=-6 22=-11 23=39 24=32 25=6 26=9
c gear|0=-17 1=-24 2=-7 3=6 4=31 5=-10 6=-7 7=23 9=29 10=-15 11=-13 12=-19 13=29 16=-10 17=-19 18=11 19=-17 20=-5 21=-19 22=-18 23=-10 24=-17 25=-17 26=-16
c give|2=-20 4=-7 5=10 6=5 7=-10 8=-7 9=-10 11=9 12=-25 13=-8 14=-10 16=-16 17=-21 18=-14 19=-15 20=-25 21=-5 22=-6 24=-15 25=-17 26=-16
c mandate|0=-8 1=-6 2=-9 5=-13 6=6 9=-8 10=-8 11=17 12=-10 16=-10 17=-8 18=9 19=-22 21=-9 23=12 24=34 25=7 26=11
c meet|0=-6 4=-8 5=-8 6=8 7=-9 8=-6 9=11 11=19 12=6 13=-9 16=8 17=12 18=-22 19=52 20=16 21=36 22=19 23=-22 24=-16 25=-13 26=-21
c money|0=-17 1=39 2=8 4=-17 6=53 8=-8 9=10 10=-19 11=-13 12=30 13=-16 14=-6 16=8 17=-22 18=-22 20=-18 21=-10 22=-17 23=-24 24=-20 25=-10 26=-11
c named|0=-9 1=-18 2=-14 3=-10 4=-7 6=8 7=-5 9=-10 10=6 11=-5 13=10 16=10 17=-10 18=-11 19=6 20=-9 21=10 24=10 26=-6
c need|1=23 2=12 6=-7 8=12 10=24 11=16 12=38 13=45 16=-7 17=11 18=-11 20=-8 22=-9 23=-6 24=-8 25=-13 26=-12
c object|1=-25 2=27 4=-13 5=-19 6=-15 7=-13 9=-11 10=-20 11=-8 12=-10 13=-8 16=-9 17=-13 18=-10 19=-17 20=-11 22=-11 25=6 26=-10
c others|0=-10 2=-14 3=-15 4=-11 5=6 6=19 8=5 10=15 11=-17 16=-9 18=-15 20=5 21=20 22=-9 24=-13 26=-13
c parliament|1=-15 2=24 4=-13 5=-25 6=-18 7=-24 11=-29 12=-5 16=-7 17=-13 18=-6 19=-6 20=-15 21=-15 22=-19 23=-24 24=-23 25=-6 26=-11
c phone|1=-10 2=-7 4=-8 5=-16 6=11 10=15 12=-8 13=-6 16=-5 18=7 20=57 21=-7 23=-10 24=-10
c prolong|0=8 1=11 4=-19 5=23 8=11 9=-10 10=14 11=17 13=7 17=12 19=-8 20=-6 21=-16 22=14 23=-8 24=36 25=-19 26=-9
c resolve|0=6 1=-7 2=17 5=-9 9=13 10=-8 11=-11 12=-22 13=-5 14=13 16=7 17=8 18=8 23=-8 26=17
c say|0=-12 2=-6 4=-8 5=-10 6=-10 8=-11 10=19 11=9 13=11 16=-15 17=-9 18=7 19=-12 20=14 21=-12 24=-5
c shut|0=-6 1=12 2=-12 3=10 9=-5 11=-6 16=-7 18=-7 19=9 21=7
c sign|0=8 1=-13 2=-21 3=-8 4=-9 5=-16 7=-7 9=-6 10=-14 12=-8 16=40 17=41 18=46 19=-5 20=-7 21=-7 22=-7 23=11 24=5
c size|1=10 2=6 3=12 4=27 5=-22 6=-20 7=-17 10=18 11=42 12=-6 14=7 16=-13 18=14 20=-10
c sum|0=-7 1=8 3=-9 4=-13 5=-16 6=-13 7=-14 9=-9 10=-18 11=-11 12=27 13=-6 16=-12 17=-9 18=-8 20=-8 21=-13 22=-14 23=-17 24=13 25=-8 26=-9
c vacuum|1=6 2=25 3=-6 5=-11 6=-12 7=-6 9=-11 16=-6 19=-13 24=-7 26=-5
c visit|0=-6 3=-7 4=5 5=-20 7=-5 10=-14 11=-7 13=-11 16=-9 17=-13 18=8 20=-18 21=-14 22=48 23=-12 24=-20 25=-8 26=-6
c vote|1=-7 3=-5 4=-10 5=-15 6=-13 9=-7 10=-19 11=-15 17=-8 18=-7 20=-6 21=-12 22=-9 23=7 24=18
c wait|0=20 1=21 3=13 4=12 5=13 7=6 8=-8 9=-13 10=-5 13=-15 16=-7 18=-8 20=11 21=-10 22=-21 24=25 25=6 26=9
c want|0=-14 1=-22 3=15 5=12 7=18 8=6 9=-7 10=6 11=-5 12=-10 13=5 14=9 16=9 17=-6 18=-8 21=6 24=-15 26=-8
cc access accord|2=7 4=5
cc access ask|4=11 5=-7 8=9 10=-6 21=6 22=7
cc access block|2=12 3=25 4=20 11=5
cc access bloc|21=6 22=7
cc access conference|5=8 21=11
cc access cost|3=8 26=8
cc access council|9=11 10=-9 26=7
cc access danger|2=7 3=32 4=-6
cc access duty|1=-6 2=16 3=9 4=13 5=-14 7=-5 8=7 11=6 19=9 22=-9
cc access end|2=-9 3=14 5=-6 6=6 26=5
cc access force|2=22 3=24 4=-11 5=-6 9=6 10=-5 11=-7 22=-7 23=-5
cc access former|3=-5 4=13
cc access found|11=8 26=8
cc access gear|0=6 2=8 3=14 4=24 7=-7 9=6 10=-5 11=-10 22=7
cc access give|4=20 5=-6 21=9
cc access mandate|2=13 4=5
cc access meet|21=11 22=7
cc access money|1=-7 3=6 4=11
cc access need|1=-5 2=12 3=6 4=13 9=9 11=13
cc access object|2=18 4=7 21=6
cc access others|2=18 4=8 10=-6 21=5 22=-6
cc access parliament|19=-11 22=6
cc access phone|21=5
cc access prolong|0=9 10=-5 21=5
cc access resolve|2=8 3=12 4=11 19=-7
cc access say|1=-6 2=14 4=-14 5=-6 11=6
cc access shut|0=-6 3=6 4=6
cc access size|11=-17
cc access sum|2=6
cc access vacuum|4=11
cc access visit|1=-5 3=8 4=-8
cc access vote|26=8
cc access wait|3=14
cc access want|4=10 5=-6 9=7 11=7
cc access weather|4=7
cc accord alter|17=12 18=8 19=13 23=-5 25=9
cc accord apart|16=13 17=-8 19=-8
cc accord ask|0=11 6=-8 10=6 16=-5 17=12 18=6 19=9 20=10 24=10
cc accord block|0=6 2=-6 3=10 4=16 5=8 11=-5 17=15 18=-7 21=-9
cc accord bloc|16=10 18=19 21=-16
cc accord conference|19=6 21=-17
cc accord cost|1=-5 17=13
cc accord council|2=-5 5=7 10=11 17=5 23=-7 25=9
cc accord court|0=16 17=37 19=7 21=11
cc accord danger|16=9 17=-5 19=-9 21=7
cc accord draft|2=-7 16=17 17=18 18=8
cc accord duty|0=19 1=-6 2=18 4=9 5=-9 6=-5 11=-5 16=26 17=28 18=16 22=12
cc accord end|16=7 17=19
cc accord force|0=18 2=14 3=11 4=-6 6=-6 9=-6 11=-14 16=23 17=40 18=19 22=-6 23=-7 25=-10
cc accord former|16=19 17=-7 18=9 21=17
cc accord found|2=-6 16=9 23=-6
cc accord gear|5=-7 16=14 17=-6 18=24
cc accord give|0=6 1=-10 5=-10 10=-6 16=10 18=11 19=13 24=7
cc accord mandate|18=9 24=8
cc accord meet|2=-9 16=20 17=28 18=-6 19=17 22=6
cc accord money|2=-8 16=19 17=-6 18=-10 19=-8 23=-9 25=10
cc accord named|5=-6 16=10 17=-6
cc accord need|0=5 2=5 4=5 11=-9 16=9 17=18
cc accord object|3=12
cc accord others|0=11 2=10 10=-6 16=16 17=27 19=6 20=7 21=16
cc accord parliament|2=-5 17=-6 18=7
cc accord phone|17=8 19=7 20=18
cc accord prolong|0=11 10=9 17=19
cc accord resolve|0=9 2=-11 16=22 17=17 18=7 19=-7 21=-5
cc accord say|0=-5 1=-9 2=16 5=-11 10=-7 16=20 17=24 18=11 19=-10 21=-17 22=-8 24=5
cc accord sign|5=-13 10=-6 11=-5 16=32 17=25 18=20 20=-5 21=-18 22=9 23=-7 24=-9 25=-5
cc accord size|2=-5 16=-12 19=9 21=-11 24=5
cc accord visit|17=9 18=11
cc accord vote|16=13 19=12 25=8
cc accord wait|0=13 1=-6 2=21 13=7 16=21 17=22 19=-9 20=6 21=-7 24=6
cc accord want|0=6 3=11 16=5 19=6
cc alter apart|2=-5 10=6 21=-7
cc alter ask|2=14 4=6 5=7 7=11 8=11 9=6
cc alter block|2=5 4=10 10=8 22=7
cc alter bloc|10=8 18=6 21=7 23=6 25=-8 26=-8
cc alter conference|4=17 10=5 21=7
cc alter cost|0=6 1=7 6=5 11=8 19=7 21=-5
cc alter council|24=-9 25=40
cc alter court|0=14 10=12 17=11
cc alter danger|2=-8 4=-6 5=10 25=9
cc alter draft|2=7 9=8 25=21
cc alter duty|0=11 2=-14 4=6 6=-6 7=11 8=7 12=-6 22=-8 25=9
cc alter end|10=5 12=-12 26=-7
cc alter force|1=6 2=13 4=-11 5=-24 8=16 10=-22 11=15 12=8 19=-10 22=9 24=-6 25=35 26=-14
cc alter former|8=16 19=11 22=7 23=-7 25=9
cc alter found|2=-9 9=6 24=-8 25=25
cc alter gear|5=-8 7=9 9=5 25=-9
cc alter give|0=8 1=-7 2=-6 4=-6 7=11 8=6 9=7 10=13
cc alter mandate|4=6 25=21
cc alter meet|5=6 12=6 17=8 19=16 21=10 24=7
cc alter money|1=5 8=5 10=-10 21=9 25=13
cc alter named|1=6 5=8 19=-6 23=24 25=13
cc alter need|0=11 1=6 12=-6 19=6
cc alter object|2=24 11=5 23=6 25=9
cc alter others|2=-7 5=-8 6=10 8=7 10=5 17=9 22=8
cc alter parliament|6=6 12=5 17=8 19=11
cc alter phone|8=6 10=6
cc alter resolve|0=5 2=11 4=15 12=-10 17=15 19=-5 23=5 24=5
cc alter say|2=-8 5=14 8=8 11=-7 17=6 21=13 22=12
cc alter shut|1=14 11=5 21=7 26=-6
cc alter sign|0=7 2=12 25=30
cc alter size|1=8 11=16 25=19
cc alter sum|1=-11 21=7
cc alter vacuum|1=7
cc alter visit|10=6 22=-6 25=7
cc alter vote|2=9 23=-17 24=-5
cc alter wait|1=5 10=5 11=-7 12=14 21=6 23=7 25=18
cc alter want|5=7
cc apart ask|1=6 2=-7 6=-11 10=-7 12=6
cc apart block|2=10 23=-8
cc apart bloc|2=6 7=-6 9=7 19=-21 21=-6 22=7 23=-9
cc apart conference|13=5 19=-6
cc apart cost|1=-9 21=7
cc apart council|10=-7 17=8 24=8
cc apart danger|2=-8 10=6
cc apart draft|17=-6 21=-6 23=-10
cc apart duty|1=-10 2=-14 4=-7 5=-8 7=-10 8=8 16=7 18=-8 19=-8 21=8
cc apart end|18=7
cc apart force|1=-10 5=8 13=7 16=9 17=-6 18=8 23=-12 25=-6
cc apart former|2=8 5=-10 10=8 19=-7 22=-6
cc apart found|23=-10
cc apart gear|7=-6 13=5 18=5
cc apart give|1=-6 5=-10 6=-8 19=-18 21=-12 22=-6
cc apart mandate|2=7 10=-7
cc apart meet|16=9 19=-31 22=8 23=-5
cc apart money|1=-11 2=5 7=-5 10=-6 12=5 19=6 21=-7 22=11 23=-11
cc apart named|11=6 19=6
cc apart need|10=9 13=6
cc apart others|2=-7 10=7
cc apart phone|20=-5 22=7
cc apart prolong|2=9 10=-6
cc apart resolve|10=5
cc apart say|2=10 5=-8 6=-8 12=8 19=6 22=-5
cc apart sign|16=8 18=14 23=-7
cc apart size|5=-9 10=8 18=6 24=5
cc apart sum|6=-5 12=8 19=-5 21=-11
cc apart vacuum|12=7
cc apart visit|2=9 5=5 22=-14
cc apart vote|24=5
cc apart wait|2=-7 5=-9 18=8 19=-9 22=6
cc apart want|10=7 21=-8
cc ask block|0=10 2=7 5=22 6=25 11=-9 19=-20 20=7 24=12 25=10
cc ask bloc|1=-5 2=-10 5=16 7=6 10=-7 12=7 19=11 21=15 22=6 24=13 25=-10
cc ask conference|1=-7 4=10 5=9 6=8 12=7 20=-10 21=20 24=11
cc ask cost|2=8 5=-14 6=16 7=-9 8=14 26=11
cc ask council|5=19 6=13 9=15 10=20 23=-18 24=-7 25=10 26=8
cc ask court|2=-7 4=10 5=-19 6=6 7=14 10=16 16=-5 17=11 21=-6 22=-5 24=-8
cc ask danger|2=-7 5=15 6=9 7=15 11=9 25=9
cc ask draft|5=-11 6=-6 10=-15 12=11 26=11
cc ask duty|2=-15 3=-7 4=8 5=26 6=31 7=44 8=24 9=19 10=26 11=-8 13=13 16=-8 17=13 19=7 20=-6 21=-8 22=-11 23=-16 24=-7 26=7
cc ask end|5=15 6=11 7=-5 10=-8 11=-6 19=9 21=-7 22=10 24=-6 25=9
cc ask force|2=9 3=-7 4=12 5=39 6=15 7=6 8=10 9=32 10=30 11=-20 13=-7 16=-7 23=-10
cc ask former|4=5 5=16 6=6 7=5 8=10 10=19 19=-6
cc ask found|1=10 2=6 6=15 7=6 9=16 10=28 11=5 19=-5 22=5 23=-13 24=-12 25=-6 26=11
cc ask gear|1=-10 2=-6 5=23 6=17 7=56 8=7 9=40 13=11 18=8 19=7 20=-5 23=-6 24=-6 25=-10
cc ask give|4=9 5=26 6=36 7=5 9=10 10=30 19=13 21=-8 23=-14 24=12
cc ask mandate|5=-7 6=7 9=-5 10=7 22=6 23=-6 24=-9
cc ask meet|5=6 6=22 9=21 10=15 19=-9 21=-7
cc ask money|1=12 2=9 5=8 6=70 7=7 8=6 10=-6 12=7 21=6 24=-9
cc ask named|2=-7 5=25 6=6 19=-14 20=6 24=-5 25=6
cc ask need|1=-9 2=-8 4=-5 7=13 9=9 10=-15 13=19
cc ask object|0=-13 7=-5 8=8 10=-11 23=7
cc ask others|0=-9 4=-9 5=9 6=28 7=22 8=-12 9=9 10=14 13=5 21=-6 23=-8 24=-8 25=10 26=-5
cc ask parliament|6=-10 7=-16 9=8 10=-7 11=-5 12=10 19=7 22=-8 23=-7 25=8
cc ask phone|1=-6 4=-16 5=-9 6=6 7=-9 10=8 12=-6 19=8 20=16 24=-7 25=-6 26=-5
cc ask prolong|5=31 7=7 10=22 19=-7 25=-16 26=9
cc ask resolve|4=9 6=6 7=7 9=19 21=-7 23=-6 24=-5 25=9
cc ask say|2=-13 4=6 5=24 6=10 7=14 9=22 10=11 11=-7 13=27 17=-5 19=6 21=-15 23=-7 24=6 25=-14 26=6
cc ask shut|6=6
cc ask sign|0=10 10=-7 17=11 25=11
cc ask size|2=-8 4=18 5=-11 6=-9 7=-8 10=15 11=19 25=6
cc ask sum|2=12 7=-5 12=16 22=5
cc ask vacuum|5=-7 6=-5
cc ask visit|0=7 1=8 2=-6 4=11 6=10 7=10 10=11 22=11
cc ask vote|2=-19 5=-7 6=-6 10=-8 23=13 25=-9
cc ask wait|1=11 4=-12 5=21 6=19 10=16 19=-13 21=-6 23=-12
cc ask want|2=7 7=9 10=-11 19=6 23=-10 25=7
cc bloc block|1=6 4=6 5=9 6=9 24=10
cc bloc conference|1=-6 10=-7 19=-7 20=9 21=9 23=6 24=9 26=7
cc bloc cost|2=5 10=-8 14=9 19=-6 21=-17
cc bloc council|5=9 6=6 10=-5 19=-14 23=-10 24=-11
cc bloc court|6=-8 9=5 19=-12
cc bloc danger|4=6 9=7 10=-10 19=-6 23=13
cc bloc draft|16=9 19=19
cc bloc duty|1=-17 6=13 10=15 11=-6 16=7 19=16 20=14 21=22 22=-8 23=7 26=16
cc bloc end|2=-6 12=5 18=7 19=9 20=6 21=8 23=-12 26=17
cc bloc force|1=7 3=-6 5=10 6=13 7=5 9=17 10=6 12=5 14=7 18=10 19=28 22=-8 23=25 26=27
cc bloc former|5=-5 6=14 16=8 18=6 19=8 21=-8 22=-9
cc bloc found|6=-7 11=-8 14=11 16=7 19=-7 20=7 21=-7 22=-7 23=10 26=22
cc bloc gear|4=-7 5=-10 6=-8 9=10 10=-5 18=17
cc bloc give|0=-7 2=10 6=-5 7=-7 9=6 10=12 12=-17 23=23
cc bloc mandate|11=-5 18=9 19=-11 20=7 21=-7 23=-7 26=24
cc bloc meet|5=10 9=7 10=-8 17=-5 19=11 20=11 21=13 22=15 23=-9 24=-6
cc bloc money|2=10 5=-12 6=22 19=12 21=8 23=-9
cc bloc named|5=-10 6=9 7=9 22=-6 23=10
cc bloc need|1=-14 5=-6 10=21 12=7 21=8
cc bloc others|0=-7 1=-7 6=6 7=14 16=6 18=-7 20=11 21=9
cc bloc parliament|10=-7
cc bloc phone|5=9 10=-12 19=13 20=17 26=7
cc bloc prolong|2=6 5=11 10=-7 19=-12 22=9 23=-8 24=13
cc bloc resolve|1=7 2=-6 5=-8 7=9 10=5 14=9 18=12 19=-10 20=5 21=12 26=11
cc bloc say|2=-17 5=-12 10=-14 12=7 13=6 19=21 20=15 21=6 22=6 25=10 26=9
cc bloc shut|12=6 19=11
cc bloc sign|5=5 18=20 21=-11
cc bloc size|5=8 10=-5 11=-6 18=5 21=-7
cc bloc sum|6=14
cc bloc vacuum|5=-5 10=6 12=8 19=-8 23=17
cc bloc visit|2=12 4=9 5=-8 10=9 19=6 21=10 22=13 26=10
cc bloc vote|2=7
cc bloc wait|1=13 2=-7 5=-8 6=14 18=7 21=-17 22=-6 23=13
cc bloc want|6=-6 10=24 19=8 21=-6
cc block conference|4=10 5=7 20=6 21=20 24=14 26=6
cc block cost|1=21 12=6
cc block council|0=11 2=14 5=18 10=7 23=5 25=16
cc block court|0=49 1=15 2=-18 3=-7 5=-19 6=-14 10=8 11=-7 19=-6 24=-9
cc block danger|0=-7 1=-7 3=28 4=-9 10=6
cc block draft|1=-8 23=-8 24=7
cc block duty|0=27 1=12 3=13 4=23 6=-9 7=-8 10=-10 12=-7 13=-5 16=-7 18=-7 19=-19 22=-10 24=6 25=5 26=-7
cc block end|2=-5 5=9 17=6 18=-5 25=12
cc block force|0=19 1=22 2=17 3=42 5=5 11=13 12=-14 13=-6 16=-7 17=-6 18=-9 20=10 22=-9 24=12
cc block former|2=8 3=-5 4=8 10=5
cc block found|0=8 1=8 10=12 11=-6
cc block gear|2=14 3=13 4=30 5=10 7=10 9=-6
cc block give|2=-13 5=-11 6=-11 7=-8 10=15 22=-6 23=-6
cc block mandate|3=12 4=8 24=10
cc block meet|1=9 2=-6 6=19 19=28
cc block money|0=10 1=34 2=9 4=-10 6=9 7=10 12=-9 19=-12
cc block named|1=9 6=11
cc block need|1=24 4=17 5=16 7=11 11=10 12=-9 23=5
cc block object|0=15 2=40
cc block others|0=14 2=-5 5=-9 6=8 9=9 10=7 11=-7 19=7 20=7
cc block parliament|2=29 3=11
cc block phone|2=6 19=-14 20=26 21=-6
cc block prolong|1=6 3=10 6=8 11=10 21=-8 23=10 24=6
cc block resolve|0=6 2=7 3=6 4=16 17=12 25=9
cc block say|3=-8 5=-8 10=-12 11=7 19=-14 21=-8
cc block sign|0=15 2=-7 17=15 18=-7 21=-10 23=-7
cc block size|0=10 1=14 2=-7 4=-8 5=9 19=-8 21=-7 24=12
cc block sum|1=14 2=-7
cc block vacuum|1=7 20=5
cc block visit|0=8 2=-5 3=7 6=10 22=-5
cc block vote|2=-16
cc block wait|0=10 1=14 3=-8 4=-8 19=-12 20=5 25=10
cc block want|4=13 5=7 10=-7 21=7 23=5
cc conference cost|6=8 22=7 24=7
cc conference danger|21=-8
cc conference duty|4=10 11=5 18=12 20=15 21=19
cc conference end|21=21 23=-6
cc conference force|1=-9 5=7 6=8 11=14 12=5 13=8 21=42 24=12
cc conference found|11=6 24=10 26=12
cc conference gear|5=5 13=6
cc conference give|10=10 11=6 19=-10 21=21 23=10
cc conference mandate|26=-5
cc conference meet|20=11 21=19
cc conference money|1=-8 6=10 21=7 22=6
cc conference named|21=16
cc conference need|11=6 19=5 21=12
cc conference others|19=8 21=31
cc conference phone|5=9 10=-15 18=11 20=6 21=10
cc conference prolong|5=10 13=5 24=13
cc conference resolve|4=6 21=9 23=-7
cc conference say|5=-10 10=6 18=10 19=-13 20=10 21=30 23=-9
cc conference shut|19=7 21=11
cc conference size|19=-6
cc conference sum|1=-7 6=7 21=9 22=6
cc conference visit|21=8
cc conference wait|1=-5 6=8 21=20 23=7
cc conference want|21=11
cc cost council|6=6 12=7 23=9 24=8 25=-9
cc cost court|0=8 1=14 17=-12
cc cost danger|6=-6 12=-7
cc cost duty|1=14 3=-8 4=-14 5=-11 6=9 7=-11 8=13 10=-16 11=-7 12=12 19=-11 21=-8 22=-6 25=-6 26=16
cc cost end|2=8 3=8 6=12 10=-7 11=12 12=6 14=12 23=-14 24=-9
cc cost force|1=30 3=-7 4=-13 5=-13 6=-7 7=-10 10=21 12=24 18=-6 19=-19 20=-5 21=-19 22=-8 24=24 25=-16 26=18
cc cost former|10=6 12=25 23=-7 24=-6
cc cost found|1=18 10=-6 11=-9 12=-11 14=6 19=-5 23=12 24=-8 26=8
cc cost gear|1=7 5=15 7=15 10=8 11=-7 12=-7 24=5
cc cost give|1=16 2=6 4=-8 6=-9 12=-12 21=-7 23=-8 24=24
cc cost mandate|11=-9 24=11
cc cost meet|1=7 6=-12 10=11 11=6 12=14 21=-13 22=-9 24=-9
cc cost money|1=7 2=-7 7=-6 10=-8 11=-10 12=15 19=-8 23=10 24=18 25=-5 26=-5
cc cost named|24=14
cc cost need|0=5 1=-13 2=10 7=6 10=-8 11=-7 12=20 24=6
cc cost object|1=5
cc cost others|1=10 2=6 6=-5 10=-11 11=-5 17=-10 19=-6 21=-5 26=-8
cc cost parliament|1=-6 2=-6 12=5 17=-10
cc cost prolong|1=6 5=-7 10=5 12=6 17=7 21=-14 23=-7 24=15
cc cost resolve|1=-7 2=-10 6=16 10=-6 12=7 14=21 17=6 23=-8
cc cost say|1=-15 4=-7 7=7 10=-7 12=10 19=-9
cc cost shut|12=5 19=11
cc cost sign|23=8
cc cost size|1=9 4=-6 14=12 21=-10 23=-6
cc cost sum|1=-9 2=-7 6=8 10=-7 12=28 19=-7 24=17
cc cost visit|6=8 26=8
cc cost vote|23=-6 24=34 26=7
cc cost wait|1=11 5=-6 21=-5
cc cost want|5=9 7=7 10=-6 14=9
cc council court|0=6 6=7
cc council danger|6=11 9=10 23=-7 25=14
cc council draft|2=6 9=14 10=-12 19=-6 23=11
cc council duty|2=7 5=6 7=6 10=21 11=-8 12=8 23=13 24=7 25=15 26=14
cc council end|2=-7 5=16 25=9 26=23
cc council force|0=-7 1=-11 2=5 3=-5 5=10 6=-6 7=5 9=10 10=9 11=14 12=-8 13=-6 16=-6 17=-10 18=-10 19=-9 21=-12 23=29 24=17 25=23 26=25
cc council former|0=10 10=16 25=18 26=8
cc council found|0=-5 1=-5 2=-13 5=-14 7=-6 9=7 10=5 11=9 12=-6 19=-8 20=-8 22=-8 24=23 25=13 26=6
cc council gear|2=12 4=8 7=11 9=12 22=7
cc council give|5=7 9=5 10=5 11=10 17=-6 19=10 21=-6 23=-8 24=11
cc council mandate|2=-7 5=-8 6=6 10=-6 11=-13 18=8 23=15 24=12 26=-6
cc council meet|0=-6 2=-8 17=-6 19=9 21=-6
cc council money|1=-9 2=5 5=7 6=9 7=6 10=7 12=18 23=5
cc council named|2=13 11=11 23=13 24=-11 25=12 26=7
cc council need|5=-5 7=8 9=9 17=6 23=9 24=6
cc council object|19=7 23=13 25=15
cc council others|2=-8 5=12 11=17 18=7 25=8
cc council parliament|2=5 10=6 23=-6 25=10
cc council phone|5=8 19=-6 20=5
cc council prolong|5=-9 10=-7 23=-15 24=23 25=-16 26=-7
cc council resolve|2=-6 5=8 23=10 24=-7 25=9 26=13
cc council say|1=-6 2=-6 5=-8 7=13 9=10 10=6 11=13 19=9 21=-7 22=-8 23=-11
cc council shut|26=12
cc council sign|5=6 10=-6 17=6 23=15
cc council size|5=7 10=-6 18=6 24=5 25=8
cc council sum|10=7 12=18
cc council vacuum|19=5 20=9
cc council visit|2=11 19=6 23=6 25=8 26=9
cc council vote|2=-8 5=-8 10=-13 23=13 24=9 25=8 26=11
cc council wait|0=-6 5=22 6=9 20=8 23=-14 24=16 25=6
cc council want|9=10 25=5
cc court danger|7=8
cc court draft|16=13
cc court duty|0=44 1=11 2=-11 6=-9 13=-5 16=-7 17=17 19=11
cc court end|0=9 17=12
cc court force|0=53 1=-10 2=-25 3=-12 4=6 7=18 8=6 10=18 11=-8 16=5 17=27 18=-5 22=-5 23=8 24=-15
cc court former|0=27 4=13
cc court found|0=13 5=7 6=8 10=-6 11=-5 23=8 24=-12
cc court gear|0=-6 2=7 4=-7 5=12 6=13 7=26 9=16 16=12 21=8 24=-8
cc court give|0=8 2=-5 3=8 6=-7 7=12 10=15 19=12 23=8
cc court mandate|24=-7
cc court meet|0=6 1=16 9=9 10=9
cc court money|0=13 1=14 5=12 6=27 10=-10 24=-6
cc court named|5=6 16=8 21=10
cc court need|0=20 4=-10
cc court object|0=17 2=-12
cc court others|0=15 2=-6 5=6 7=17 10=12 23=6
cc court parliament|0=17 2=-11 5=6 11=-6
cc court phone|10=-7
cc court prolong|24=-10
cc court resolve|0=19 1=-6 17=19 19=6
cc court say|0=15 2=-7 5=10 10=-19 17=8
cc court sign|0=7 17=21
cc court size|0=19 1=7 4=7 19=-5 23=8
cc court vacuum|0=5 10=-7
cc court visit|0=18 17=9
cc court vote|0=14
cc court wait|0=42 2=-6 3=10 7=15 19=-7 24=-14
cc court want|0=6 2=11
cc danger draft|24=10 25=7
cc danger duty|0=-7 1=-11 2=-11 3=16 4=-10 5=-12 9=-7 10=-11 18=11 22=-5 23=-12 24=6
cc danger end|3=12 18=11 24=8
cc danger force|1=-16 2=-17 3=26 4=-12 5=5 6=14 7=17 10=-13 11=10 17=-7 19=-7 21=-7 22=-10 23=6 24=-10 25=7 26=-11
cc danger former|3=22 10=5
cc danger found|2=-9 5=14 6=16 22=-5 23=-13 24=-5 25=10 26=-13
cc danger gear|3=7 9=-7 13=5 23=6
cc danger give|3=9 4=-5 6=5 18=8 23=11
cc danger mandate|2=9 23=-6
cc danger meet|2=-10 21=11
cc danger money|1=-6 2=-8 5=16 6=25 7=20 22=-5
cc danger named|1=-5 5=12 11=10 23=12 25=11 26=-7
cc danger need|13=13
cc danger object|2=-6 4=9 11=10 23=6 25=11
cc danger others|2=-7 5=8 6=-9 7=9 21=-5
cc danger parliament|2=-13
cc danger phone|18=8
cc danger prolong|5=16 6=-5 13=6 21=6 24=8
cc danger resolve|5=-9 7=9 26=-7
cc danger say|1=-7 2=-18 3=-6 7=10 12=-6 13=11 21=-10
cc danger shut|3=12 5=8
cc danger sign|18=7 24=6
cc danger size|2=-6 4=-5 11=6 19=7
cc danger sum|12=-8
cc danger visit|4=7 10=8 22=6 23=5
cc danger vote|2=-6 11=6
cc danger wait|2=-5 3=7 5=9 6=7 7=10 11=17
cc danger want|6=13 7=8 22=5 23=-8 25=9
cc draft duty|1=-6 2=19 4=-6 5=-6 11=15 12=13 16=9 18=7 19=-19 21=12 24=12 25=16
cc draft end|11=11 21=-5 23=7
cc draft force|1=-8 2=11 5=-10 9=9 10=-7 11=11 16=-7 17=26 19=-14 21=6 25=9
cc draft former|2=6 12=6 18=11 23=10
cc draft found|2=-6 11=11 23=-7 26=9
cc draft gear|2=-10 4=-7 19=7 25=-6
cc draft give|5=-5 6=-6 19=8 21=-9 23=10 25=-7
cc draft mandate|10=-5 16=-5 23=9 24=-7
cc draft meet|16=10 17=11 19=9 21=15 23=-7
cc draft money|1=-7 2=7 10=7 12=10 19=13
cc draft named|2=12 19=5
cc draft need|1=-5 17=10
cc draft object|2=11 25=20
cc draft others|2=-9 11=9 16=12 17=7 18=-8 23=12
cc draft parliament|12=7 25=12
cc draft phone|21=-7
cc draft prolong|6=6 11=17 16=12 23=23 24=10 25=12 26=5
cc draft resolve|16=9 21=-7 23=8
cc draft say|2=-18 11=10 16=6 19=8 21=-6 23=19 25=17 26=13
cc draft sign|2=6 10=-5 17=-9 18=7 19=-10 21=9 23=14 24=14 25=24
cc draft size|1=-5 2=9 11=8 23=11
cc draft sum|12=18 19=13
cc draft vote|2=-6 10=-5 23=-9 24=9 25=5
cc draft wait|2=-7 23=-6 25=-5
cc draft want|5=-6 6=5 10=6 25=10
cc duty end|1=-9 2=20 5=14 7=-6 10=-10 11=-20 16=-7 17=10 18=6 22=-10 24=7 26=15
cc duty force|0=-14 1=8 2=17 3=8 5=-12 6=-24 10=16 11=12 14=-7 16=9 17=-8 18=-11 19=-15 20=-19 21=6 23=16 24=-14 25=-25 26=12
cc duty former|0=8 1=-9 2=-9 3=8 5=-9 6=-8 8=10 9=-6 12=-9 13=-7 16=6 19=-13 21=-6 22=9 23=-18 26=-5
cc duty found|0=17 1=-8 2=5 3=-7 5=-6 9=9 10=10 11=-9 12=-23 17=-6 19=-5 21=-13 22=-9 23=27 24=15 26=7
cc duty gear|0=-5 1=9 4=31 5=-19 6=8 7=17 8=-6 9=10 10=-20 11=-10 13=29 16=-10 17=-12 18=10 19=-18 20=-7 22=-28 23=-7 24=6 25=-8 26=-7
cc duty give|2=-11 4=-6 8=-8 10=-6 12=-21 13=8 16=-13 17=-14 20=-7 21=-21 22=-5 24=-7 25=-20
cc duty mandate|2=-6 5=-9 7=-6 11=-7 23=26 24=15 25=6
cc duty meet|4=-8 10=-8 16=-5 20=29 21=22 22=21 24=-8
cc duty money|0=-11 1=19 2=-24 4=-5 5=-16 6=27 7=-18 8=-6 11=-13 12=15 13=-12 16=-6 17=-6 18=-9 19=-7 20=-5 23=10 24=-8 25=-8 26=-7
cc duty named|1=13 2=-12 4=-6 5=-19 6=-6 10=-25 11=-9 12=-6 13=6 16=-6 19=-10 21=14 22=-5 24=-6 25=-6
cc duty need|0=16 1=14 4=20 5=-22 7=10 11=18 12=19 13=29 16=-6 19=13 22=-6 24=-10 25=-5 26=-7
cc duty object|0=6 1=-5 2=19 4=-7 5=-22 7=-5 8=7 10=-12 19=-6 23=-7 24=-7
cc duty others|0=8 1=-15 2=8 4=-12 5=-26 6=17 7=13 8=-9 10=13 11=-10 12=5 13=6 16=-5 17=-21 18=-6 19=-12 21=-8 22=-16 24=-14
cc duty parliament|0=8 1=-12 2=6 3=-7 5=-6 7=-8 10=8 17=-5 23=-14 24=-9 25=6
cc duty phone|2=-7 4=7 5=-19 10=-17 18=14 19=-6 20=32 21=-6
cc duty prolong|0=16 1=-5 2=-10 3=5 4=-9 5=21 10=12 11=-7 13=7 17=5 21=-9 22=-5 24=15
cc duty resolve|1=-10 2=10 5=-8 6=-5 9=7 11=-39 16=7 19=14 21=-12 23=-8 24=-7 26=15
cc duty say|1=-6 5=32 6=13 7=-6 8=-10 12=6 13=11 16=12 17=-20 18=19 20=7 21=-17 23=-22 24=-14 25=-13
cc duty shut|1=9 2=6 12=6 19=-6 21=8 25=8
cc duty sign|0=13 1=-7 6=6 11=7 16=27 17=18 18=8 19=-14 21=8 22=6 24=8 25=12
cc duty size|0=6 2=-29 4=21 5=-17 6=-8 7=-9 9=5 10=5 11=11 12=-12 18=-7 19=-7 21=-16 22=-7 23=-11 24=-7 25=-7
cc duty sum|2=-9 4=-8 5=-7 7=-8 10=-11 11=-13 12=23 16=-7 18=-9 19=-22 21=-7 22=-6 24=-11
cc duty vacuum|2=17 5=-8 19=8
cc duty visit|1=-11 4=12 5=-13 7=-9 10=-12 13=-5 18=5 19=12 21=-7 22=22
cc duty vote|2=-9 4=-6 5=-6 10=-5 11=-5 24=19 25=-10
cc duty wait|0=19 5=-13 6=-9 7=-10 9=-7 10=7 11=-10 13=-7 23=6 26=6
cc duty want|0=-6 1=-12 2=13 4=14 5=-7 6=24 10=-6 19=-6 22=-5 23=7 25=7
cc duty weather|4=9
cc end force|0=-6 1=-12 2=-7 6=-5 11=6 12=-6 16=7 20=6 23=-6 24=-13 25=-20 26=41
cc end former|1=-8 3=-10 24=8 26=6
cc end found|0=8 1=-7 20=6 23=-8 26=21
cc end gear|1=-7 5=6 12=8 18=9
cc end give|2=17 10=-7 19=11 21=-8
cc end mandate|1=-7 11=-7 12=-5 19=-8 22=8 23=12 25=10 26=17
cc end meet|5=9 11=7 21=-6 24=7
cc end money|2=6 4=8 11=8 12=10 19=-6 24=-6
cc end named|11=-17 24=-13
cc end need|1=-5 3=7 4=12 17=15 19=8 21=-8
cc end others|2=-11 3=7 5=10 17=9 21=15 22=10 24=-8 25=-8
cc end parliament|0=8 19=10
cc end phone|18=5 19=6 20=11 22=9
cc end prolong|5=9 11=13 17=8 22=21 24=17
cc end resolve|0=-5 2=-15 3=9 5=-6 11=10 12=-15 14=9 16=8 20=-5 24=-7 25=7
cc end say|1=9 2=-14 3=18 10=-5 11=8 12=8 17=7 18=-9 21=15 23=-12 26=14
cc end shut|2=9 4=-7 16=-8 18=-5 22=9 26=6
cc end sign|17=18 23=13 24=12 25=-6
cc end size|1=-7 2=-8 3=6 4=7 11=11 14=9 16=-7 21=-6
cc end sum|2=6 6=7 11=7 12=8 21=6
cc end vacuum|18=-5
cc end visit|3=6 21=10 26=10
cc end vote|0=8 1=8 2=7 25=8 26=27
cc end wait|1=-10 2=-11 3=18 6=18 17=7 19=-12 23=10 24=7
cc end want|3=7 14=12 17=12
cc force former|1=-7 3=8 4=6 6=-7 8=6 12=-7 14=6 16=10 18=-8 22=-13 24=-14 25=9 26=6
cc force found|0=-12 1=6 2=17 5=-24 7=-6 9=10 11=25 12=-23 14=11 17=-7 18=-10 19=-14 22=-7 23=32 24=11 25=-7
cc force gear|0=-10 1=-13 2=-12 4=29 6=-10 7=27 9=22 10=-11 12=-7 13=18 17=-8 18=19 20=-6 21=-7 24=-17 25=-13 26=-9
cc force give|2=-14 3=-9 4=-19 5=10 7=-8 8=-10 11=-24 12=-28 13=-6 14=-7 16=-13 17=-18 18=-13 20=-13 21=-11 23=10 24=-12 25=-9 26=-14
cc force mandate|1=-10 9=-6 11=18 18=-6 19=-15 23=-10 24=9 26=6
cc force meet|0=-8 2=-11 3=-7 4=-10 7=-5 9=7 11=-5 12=-8 16=-6 17=6 18=-9 19=37 20=17 21=28 22=16 23=-12 26=-6
cc force money|0=-12 1=34 3=-6 4=-9 5=-28 6=40 8=6 10=-17 11=-8 12=34 13=-7 17=-8 18=-5 19=14 20=-8 22=-9
cc force named|0=-10 1=8 2=-5 3=-9 4=-9 5=6 6=6 9=-8 13=11 17=-9 19=-15 20=-6 21=7 23=20 24=-14 26=-7
cc force need|1=39 2=12 3=-6 4=8 10=15 11=34 12=29 13=26 16=-7 17=-5 18=-9 19=-5 21=9 22=-9 24=8 25=-9 26=-8
cc force object|1=-11 2=31 3=11 4=-11 5=-13 6=-6 8=8 9=-6 10=-15 12=-6 19=-10 22=-10 23=-8 25=7 26=-7
cc force others|1=-11 3=-17 4=-12 5=9 6=-6 10=21 11=-19 13=-7 17=8 19=6 21=14 22=13 24=-8 25=-9 26=-13
cc force parliament|1=-7 2=15 4=-6 5=-11 9=7 10=19 11=-13 16=-6 17=-5 20=-8 21=-6 23=-22 24=-11 26=-5
cc force phone|2=-7 5=-6 6=-7 10=15 18=15 19=-9 20=54 21=-8
cc force prolong|0=7 1=6 3=8 4=-9 5=7 9=-6 10=16 11=26 12=7 18=-6 19=-11 21=-15 22=6 24=29 25=-17 26=-10
cc force resolve|0=17 3=-8 4=-9 6=-6 9=5 10=-7 12=-9 14=8 18=10 19=9 21=-10 25=-16 26=14
cc force say|1=8 2=-10 4=5 9=9 11=-9 14=7 16=-11 19=11 20=9 21=10 22=13 24=-23 25=13
cc force shut|2=-11 3=6 22=9
cc force sign|0=-7 1=-9 10=-7 16=20 17=17 18=39 20=-5 22=-9 23=9 24=-7 25=14
cc force size|0=15 1=-10 2=-11 5=-15 6=-8 7=-8 10=-11 11=21 13=11 16=-12 17=7 18=15 20=-6 21=-6 22=-6 24=16 25=20 26=9
cc force sum|3=-5 5=-10 6=-25 9=-6 10=-15 11=-11 12=40 19=-6 21=-14 22=-7 23=-12 24=18
cc force vacuum|1=14 2=18 19=-13 21=-6 23=11
cc force visit|1=-30 2=-6 4=12 5=-12 7=-7 9=-5 10=-7 11=-13 12=-6 16=-13 18=9 20=-7 22=41 24=-11 25=-13 26=5
cc force vote|1=-6 5=-8 6=-6 10=-16 11=-9 21=-5 23=10 24=-6 26=11
cc force wait|1=17 2=23 3=-11 4=9 5=15 11=-8 12=-8 19=-8 20=13 23=-8 24=32
cc force want|2=-16 3=16 4=-8 5=7 6=25 7=7 9=5 10=36 11=10 17=-5 22=12 23=7 24=-9
cc former found|0=6 1=-8 2=8 11=-5 14=6 24=5 25=9
cc former gear|1=5 5=-10 10=6
cc former give|2=6 3=15 4=-8 5=6 10=-6 16=6 18=-7 19=-20 22=-7 23=-9
cc former mandate|1=15 6=6 23=-8 24=7
cc former meet|3=11 12=7 18=10 19=5 22=12
cc former money|1=6 5=-7 12=21 16=8 22=-5
cc former need|1=-13 2=6 4=9 5=-5 10=-6 11=-5 23=5
cc former object|2=23 3=8 19=-10 22=8
cc former others|2=-8 4=8 5=9 7=9 11=-6 14=8 16=5 18=-9 19=-10 21=24 23=11
cc former parliament|2=8 6=-6 12=8
cc former phone|20=9
cc former prolong|2=23 3=9 10=6 24=6
cc former resolve|18=5 19=-6 23=-6
cc former say|0=-11 1=-15 3=6 4=-6 6=-8 11=15 14=9 16=15 18=-8 19=-16 21=-10 22=-7 23=13 26=-6
cc former sign|0=7 16=18 17=8 18=11 23=19
cc former size|3=12 4=19 5=-7 10=6 11=5
cc former sum|2=11 10=8 12=21
cc former vacuum|20=7
cc former visit|0=6 4=8 11=16 22=16 25=10 26=5
cc former vote|0=5 23=-10 25=7
cc former wait|1=-14 2=-14 3=-6 6=11 17=-6 18=12 21=8 23=-8 24=-7 25=-5
cc former want|1=-8 3=7 4=10 6=-7
cc found gear|1=-6 2=-5 7=11 9=8 24=-7
cc found give|0=-12 1=6 2=10 5=-8 10=17 11=8 21=6 23=18 24=-19 26=6
cc found mandate|0=-7 1=-13 2=-26 5=-10 9=-6 10=-8 11=15 16=-6 17=-5 18=10 19=-15 21=-7 23=-11 24=24 26=8
cc found meet|5=9 10=-6 19=8 20=8
cc found money|0=-8 2=-9 4=9 5=14 6=12 9=-5 10=12 12=-6 23=10 24=-10
cc found named|5=-6 6=9 10=-6 11=8 21=-6 23=23 24=-13
cc found need|1=-5 2=14 4=6 5=-11 10=-16 11=-9 12=-6 17=7 23=15
cc found object|2=19 10=-5 11=-9 23=-14
cc found others|1=15 2=8 14=11 18=9 19=-7 23=13 24=-6 25=9
cc found parliament|0=6 1=9 2=18 6=-5 11=-15 12=-12 19=-6 23=-21 24=-10 25=-6
cc found phone|10=8 11=5 21=6 22=6
cc found prolong|3=5 10=-10 24=38 25=-5 26=5
cc found resolve|2=-5 14=8 19=-10 21=-6 23=-11 25=11 26=9
cc found say|1=19 2=-27 5=-6 10=8 11=10 14=8 21=5 22=-6 23=11 24=-6 25=9 26=22
cc found shut|19=13 25=10 26=6
cc found sign|23=7 25=-8 26=-9
cc found size|1=6 2=-8 3=17 10=-7 11=12 18=6 19=10 23=-7 26=11
cc found sum|2=-7 6=-6 10=5
cc found vacuum|0=7
cc found visit|0=6 3=13 24=-7 25=6
cc found vote|2=-22 5=-7 6=-7 10=-12 11=-14 16=-6 19=-7 21=-6 22=-5 23=11 26=7
cc found wait|3=-6 4=5 6=-6 23=-20 24=11
cc found want|1=-9 2=6 6=13 10=-11 11=8 23=8 25=12
cc gear give|2=-13 4=17 7=14 9=6 13=7 18=10 22=-5 23=5 24=8 25=-11
cc gear mandate|1=-6 3=8 4=6 9=-6 11=5
cc gear meet|3=5 6=5 9=14 13=-8 16=7 22=6
cc gear money|2=-7 5=34 6=19 7=14 8=11 9=17 11=12 12=-12 13=-9 24=-7
cc gear named|2=-5 5=-6 13=18 16=9 19=12 21=9 23=-6 24=7
cc gear need|1=-5 2=-9 4=22 5=6 6=6 7=27 10=-8 11=-5 13=33 19=-5 22=6
cc gear object|2=8 4=-8
cc gear others|1=19 2=11 4=-6 5=10 6=-13 7=10 8=12 9=6 10=-9 18=11 19=-12 21=6 22=-7
cc gear parliament|2=-9 3=8 6=-7 11=-6 16=8 19=6
cc gear phone|7=14 18=8 20=13 22=7
cc gear prolong|1=7 3=13 5=13 13=12 24=-8
cc gear resolve|21=-5
cc gear say|0=-8 1=-7 2=11 4=21 6=-6 7=25 8=6 9=12 11=-16 13=12 16=6 18=7 21=-14 22=-22 23=-7
cc gear shut|1=9 3=9 6=5 12=10 25=11
cc gear sign|18=11
cc gear size|1=10 2=-6 4=13 7=-7 9=6 11=-8 12=-7 13=6
cc gear sum|1=21 10=8 19=9
cc gear visit|2=12 3=6 4=6 7=-7 13=-7 19=-6
cc gear vote|24=10
cc gear wait|4=38 5=-13 7=7 13=-6 22=-7 23=-5 24=-7 25=10
cc gear want|2=5 4=11 7=20 9=6 13=5 22=6
cc give mandate|5=-6 24=6 25=8
cc give meet|1=6 2=10 6=-11 19=14 22=11
cc give money|0=-7 3=-8 4=-5 6=21 7=7 9=-7 10=-16 11=13 12=-14 13=-5 17=-9 18=-5 20=-7 22=-5 23=-10 24=-9 26=-5
cc give named|1=26 2=5 5=18 10=-16 13=9 23=-6
cc give need|0=7 1=16 6=-8 10=-13 11=10 12=14 21=-6 24=7
cc give object|2=-15 5=-7 23=-11
cc give others|3=-6 4=6 5=17 6=17 7=14 10=-8 13=-6 19=7 20=-7 21=-9 23=-7 24=-9
cc give parliament|2=14 10=14 23=-10
cc give phone|5=8 6=20 7=10 8=8 9=7 19=15 20=13 21=-7
cc give prolong|5=-12 19=-5 22=6 23=-9
cc give resolve|0=10 1=11 2=-8 5=-10 10=7 16=6 19=5 21=-6 25=11
cc give say|1=-17 3=-7 6=-12 9=8 12=-8 16=6 18=6 19=-9 20=-6 21=7 25=-6 26=-7
cc give shut|1=8 3=10 4=7 19=8
cc give sign|5=-11 11=7 16=13 17=-9 19=9
cc give size|0=8 1=-16 2=-11 4=19 5=-9 6=-5 11=24
cc give sum|1=9 2=-7 4=-5 5=-7 6=-23 10=-5 12=-10 19=11 22=-5
cc give vacuum|1=8 4=9 23=9
cc give visit|2=15 4=-11 5=-10 9=12 10=9 11=-6 22=22
cc give vote|4=-6 23=-8 24=18 25=7
cc give wait|0=-6 1=19 3=11 5=12 7=6 9=6 10=18 11=-9 12=-10 16=-6 17=-8 20=6 26=8
cc give want|2=9 5=21 7=19 10=-13 11=-8
cc give weather|4=9
cc mandate meet|11=6 18=11 19=-6 20=7 23=8 25=7
cc mandate money|1=8 2=6 3=10 23=8 24=-11
cc mandate named|23=15
cc mandate need|1=-7 10=-6 11=-7 23=-5
cc mandate object|25=9
cc mandate others|2=7 18=6 22=6 23=-8
cc mandate parliament|3=8
cc mandate phone|19=-5 20=8
cc mandate prolong|5=-6 6=9 11=-17 21=-12 23=-18 24=30 25=-6 26=-7
cc mandate resolve|11=-6 12=-6 18=7 19=-9 20=7 22=6 23=12 25=15 26=10
cc mandate say|5=-6 21=6 22=6 23=-6
cc mandate sign|23=18
cc mandate size|11=14 18=11 24=12 25=11
cc mandate sum|2=6
cc mandate vacuum|9=-5
cc mandate visit|3=7 24=-6
cc mandate vote|2=-13 24=13
cc mandate wait|1=-9 2=-10 4=6 6=9 18=7 23=13 24=28 26=-7
cc mandate want|1=-6 10=-8
cc meet money|0=6 1=5 2=5 4=-6 5=5 6=11 9=6 12=17 19=8 22=6
cc meet named|2=-8 6=9 11=12 16=9 21=8 22=-5
cc meet need|9=7 10=5 11=6 12=14 17=8
cc meet object|2=-14 19=-7
cc meet others|1=7 5=-9 6=5 9=6 10=-11 16=6 18=-7 19=26 20=8 21=23 22=6
cc meet parliament|2=26 10=-7 17=-9 19=19 20=-5
cc meet phone|4=6 6=-7 10=-8 19=-5 20=34 21=-10 22=-7 25=7
cc meet prolong|1=-5 5=-10 10=13 11=-13 24=9
cc meet resolve|5=5 9=8 16=7 17=6 18=6 22=5 26=6
cc meet say|1=-12 2=-21 3=7 4=-6 5=-5 19=29 20=15 22=-14 23=-5
cc meet shut|11=10 19=17 21=5 26=-6
cc meet sign|17=7 18=-10 19=-10 21=8 26=-7
cc meet size|2=10 4=7 12=6
cc meet sum|2=7 6=-5 11=7 12=11 19=13
cc meet vacuum|19=23 20=-6 22=6
cc meet visit|16=-5 19=37 20=-5 22=23
cc meet vote|2=-15 19=10
cc meet wait|0=-7 1=23 2=13 5=-5 10=-7 11=6 12=16 18=7 20=8 21=15 22=-8
cc meet want|2=7 5=-9 7=7 13=6 19=12 21=17 22=5
cc money named|1=14 2=-7 5=-6 6=-17 12=8 18=-6 19=5 24=8
cc money need|0=8 1=52 5=11 6=8 7=5 10=-8 12=34 13=-8 24=-6
cc money object|1=-7 2=22 19=-10 21=7
cc money others|0=-6 1=36 2=-16 5=-8 6=40 7=-15 8=9 10=-26 12=6 13=-8 20=-5 21=8
cc money parliament|1=-11 2=44 3=8 5=7 7=-6 12=-12 19=14
cc money phone|5=5 6=28 7=7 9=8 10=-20 19=11 22=6
cc money prolong|1=23 3=9 24=12
cc money resolve|0=6 4=6 10=-5 19=-14 22=5 23=6
cc money say|1=24 3=-5 6=7 7=-15 9=-9 10=9 11=-10 13=-9 16=8 19=20 20=-6 22=-10 24=-7 25=-6
cc money shut|1=19 12=9
cc money sign|1=-8 2=5 10=7 16=8 18=-6 23=7
cc money size|1=20 6=-9 11=-8 12=7 19=-8 25=7 26=7
cc money sum|0=-9 1=9 3=-8 4=-12 5=-16 6=-22 7=-9 9=-9 11=-20 12=21 13=-5 16=-11 17=-9 18=-7 20=-7 21=-6 22=-14 23=-11 25=-6 26=-9
cc money vacuum|1=19 4=6 6=-7 10=7 12=7
cc money visit|1=8 3=10 6=15 12=14 19=8 22=-7
cc money vote|1=-6 12=7 25=5
cc money wait|1=28 7=11 12=12 19=-11 21=19 22=14 26=9
cc money want|6=19 21=10 22=8
cc named need|2=10 5=8 6=-12 11=7 12=17 13=7 19=-15 21=12 23=-5
cc named object|11=11 23=8
cc named others|1=11 2=-5 5=-11 6=7 7=-6 23=-6 24=-6
cc named parliament|2=-5 11=-10
cc named phone|1=5 6=-12 20=7
cc named prolong|23=-9
cc named resolve|5=-6 11=-18 24=-9 26=-6
cc named say|1=10 2=-8 13=7 19=9 21=-8 22=-6 24=-7
cc named shut|1=17 11=-8
cc named sign|5=-6 19=5 23=7
cc named size|5=-6 11=-7 13=9 19=5 21=-5 22=9 25=-5
cc named sum|19=6 24=15
cc named vacuum|1=6
cc named visit|10=8
cc named vote|2=-8 24=7 25=-7 26=8
cc named wait|1=-7 2=-9 5=-16 10=-5 11=14 12=-5 25=5
cc named want|5=10 6=7 10=14 11=13 19=-8 21=7 22=5 23=-11 25=5
cc need others|1=-12 2=15 5=7 6=6 8=14 9=7 10=16 11=11 13=-6 17=-10 18=-5 21=9
cc need parliament|5=-10 13=9 17=-11
cc need phone|4=10 5=5 6=-8 7=5 19=8
cc need prolong|0=8 2=-7 4=-7 5=-6 8=10 13=11 17=13 23=9
cc need resolve|0=8 2=9 4=7 10=5 19=8 21=-5
cc need say|1=-8 2=26 4=-25 6=13 10=13 11=9 12=7 13=15 18=-7 19=5 21=-9 22=-6 23=-6
cc need sign|6=8 10=5 16=7 17=23 19=5 23=6
cc need size|1=15 2=-9 3=6 4=18 7=-6 10=8 11=8 12=-6 17=7
cc need sum|1=16 2=9 12=48
cc need vacuum|10=7 17=6
cc need visit|1=-7 4=-8 13=-6 19=9 22=7
cc need vote|1=6 2=9 16=8 19=6 23=6 24=6
cc need wait|0=6 1=7 2=7 6=5 10=-10 11=9 13=5 18=-8 19=17 20=5
cc need want|2=5 4=6 6=-11 7=8 8=18 9=5 10=10 12=-7 22=-7
cc object others|0=-5 2=6 10=-8 19=-8 21=6
cc object parliament|0=-8 2=7 19=-6 25=8
cc object phone|5=8
cc object prolong|2=7 10=-9 25=-6
cc object resolve|2=13
cc object say|0=-9 1=-7 2=-5 5=-6 6=-6 22=-8 23=-8 24=-5 25=-13
cc object sign|23=5 25=10
cc object size|10=13 11=-7 19=-5
cc object sum|2=5
cc object vacuum|2=14
cc object vote|2=10 24=11
cc object wait|0=14 11=-5 19=-10 21=7
cc object want|2=19 3=9
cc others parliament|1=-6 2=12 5=-8 7=-7 12=11 19=10
cc others phone|5=-17 6=12 18=6 19=-18 20=39 22=7
cc others prolong|1=11 2=-13 7=6 8=5 10=6 19=7 21=-5
cc others resolve|1=-6 2=-10 5=8 10=-6 19=11 21=9 22=6 24=-5
cc others say|0=-9 1=8 2=12 5=-6 6=7 7=28 9=8 11=-12 12=18 13=6 14=9 16=-7 17=7 20=11 21=5 24=-6
cc others shut|2=-6 3=-6
cc others sign|0=6 2=7 17=15 18=-14 23=8 24=-5
cc others size|1=13 2=9 5=-12 6=-8 7=-7 10=12 13=9 17=-8 18=10 24=-6
cc others sum|1=28 2=-8 7=-5 10=-10 12=10
cc others vacuum|2=12 4=6 10=12 21=5
cc others visit|0=6 3=6 4=17 5=-14 6=6 9=8 12=10 19=-5 21=5 22=24 26=8
cc others vote|0=7 2=-6 23=8
cc others wait|0=17 1=10 2=20 6=17 18=-9 19=-7 21=25 24=-9
cc others want|2=11 5=24 6=17 7=16 8=16 19=-5 22=17
cc parliament phone|2=-7 10=5 12=-6 19=7
cc parliament prolong|0=-7 24=-8
cc parliament resolve|2=-9 9=12 11=-7 17=9
cc parliament say|2=-6 5=-7 7=-7 19=-10 20=-5 22=-5
cc parliament sign|2=7 17=7 18=11 25=11
cc parliament size|2=12 11=-5 12=-7 19=-7
cc parliament sum|1=-11 2=12 12=-9 19=10
cc parliament vacuum|19=10
cc parliament visit|3=8 18=9 19=-5 22=7
cc parliament vote|0=10 24=-6
cc parliament wait|0=19 1=-7 2=10 5=-6 10=13 13=8 19=-8 21=-6 23=-9 24=-6
cc parliament want|2=10 10=-10
cc phone prolong|20=6
cc phone resolve|19=-6 20=6
cc phone say|2=-7 8=6 9=8 10=-7 11=-8 18=7 19=6 20=33 21=-16
cc phone sign|0=5 18=8
cc phone size|2=-6 4=5 10=11 19=-8
cc phone sum|10=-7 19=8 22=7
cc phone vacuum|10=-11 19=-8 20=8
cc phone visit|4=-5 22=16
cc phone wait|20=28
cc phone want|20=10
cc prolong resolve|2=8 11=12 24=12
cc prolong say|1=8 2=10 5=-7 6=8 7=9 10=9 11=-8 17=-6 18=8 19=-11 21=-8 23=12 24=5 25=-12 26=7
cc prolong shut|2=5 22=11
cc prolong sign|2=-5 10=6 16=15 17=9 18=8 24=12 25=7
cc prolong size|1=10 3=9 10=-6 11=23 24=11
cc prolong sum|6=-6 12=10 21=9 24=12
cc prolong visit|3=14 18=7
cc prolong vote|2=-17 23=-6 24=7 25=-11
cc prolong wait|2=-6 10=-6 11=6 21=-6 23=-13 24=28 25=-6
cc prolong want|2=-11 5=-6 6=7 8=6 21=9
cc resolve say|2=6 5=-5 9=9 17=6 21=9 23=-10
cc resolve sign|0=5 16=7 17=8 23=8 24=5
cc resolve size|0=13 2=-6 14=18 18=7 21=-7 23=7 24=6 25=-7
cc resolve sum|2=6
cc resolve vacuum|23=6
cc resolve visit|0=7 3=11 19=-8 21=9 22=17 26=9
cc resolve vote|2=-6 25=10 26=10
cc resolve wait|2=-8 5=5 6=10 11=-5 16=-5 18=8 23=8 25=-5
cc resolve want|0=7 14=11
cc say shut|1=27 12=9 21=6 26=7
cc say sign|5=-12 6=8 11=9 16=10 17=24 18=24 19=-6 24=6 25=13
cc say size|0=7 1=21 4=17 5=-8 7=-6 11=23 12=-10 17=-6 18=-6 19=-10 21=7 22=-5 23=-6 24=-5
cc say sum|1=14 6=7 7=-5 12=19 19=17 24=9
cc say vacuum|25=6
cc say visit|2=13 3=11 4=8 5=-9 9=10 10=8 11=7 16=-6 18=14 19=11 20=-6 22=24 26=6
cc say vote|2=-13 24=6 25=6
cc say wait|1=18 3=5 4=11 5=-16 6=-17 10=-14 16=-6 18=-9 19=15 20=12 22=-6 24=15 26=-9
cc say want|3=10 4=-5 6=13 7=9 10=8 11=-7 13=13 16=5 17=-5 20=5
cc shut sign|16=-7 17=9
cc shut size|1=-8 11=-8 16=-5
cc shut sum|2=8 12=10
cc shut vacuum|1=6
cc shut visit|1=-6 16=-6 17=7
cc shut wait|3=6 19=8 25=12
cc shut want|3=14
cc sign size|1=-5 18=9 23=5 25=12
cc sign sum|2=-5
cc sign vacuum|17=6
cc sign visit|17=14 18=21 22=12
cc sign vote|10=-5 16=7 24=12 25=-8
cc sign wait|0=-8 2=5 5=-7 16=25 21=-5 23=-6 25=-5
cc sign want|6=9 17=11 25=5
cc size sum|1=7 12=-6
cc size vacuum|2=9
cc size visit|1=6 4=12 11=10 16=-6
cc size vote|4=-6 11=-7
cc size wait|23=-5 24=8 25=-6 26=7
cc size want|3=11 14=12 19=5
cc sum vacuum|18=5
cc sum visit|1=26 6=6 12=14
cc sum vote|12=6 24=9
cc sum wait|1=9 12=18 19=-10 21=11
cc sum want|21=11
cc vacuum visit|22=5
cc vacuum wait|12=8 20=7 23=8
cc visit vote|2=5 24=-6 26=8
cc visit wait|10=-5 11=6 19=6 22=-12
cc visit want|2=-5 10=6 11=-7
cc vote wait|0=14 2=-10 4=-7 23=-7 25=-7 26=8
cc vote want|23=8
cc wait want|2=-10 3=8 7=7 10=-8 16=8 21=6 23=9 24=-5
cn access block|2=-5 3=19 4=20
cn access danger|2=-6
cn access duty|3=-8 4=7 19=5
cn access end|3=8 6=7
cn access force|3=19 9=8 10=-5 11=6
cn access former|3=-5 6=7
cn access gear|2=9
cn access mandate|2=13
cn access money|2=-5
cn access others|4=5
cn access resolve|2=-5 3=8
cn access shut|0=-6
cn access visit|3=-5 4=-5 22=-6
cn accord access|2=19
cn accord ask|2=6 10=12 17=10
cn accord block|17=9
cn accord bloc|18=6 19=-5 21=-10
cn accord council|5=6 10=14
cn accord court|17=11 18=-7 21=5
cn accord duty|0=7 16=12 17=9 18=19
cn accord end|17=8 19=7
cn accord force|0=-7 17=48 18=-21 21=-12
cn accord former|18=10 21=6
cn accord found|16=10
cn accord gear|16=9 18=14 21=11
cn accord give|1=-8 17=-8 19=5
cn accord meet|16=13 17=13 18=-7 19=-10
cn accord money|1=-7 16=19 17=-6 18=-8 21=5 23=-7 25=8
cn accord need|0=5
cn accord others|16=11 17=24
cn accord resolve|0=6 1=-6 17=8
cn accord say|10=-6
cn accord sign|2=6 5=-7 17=12 18=8
cn accord size|19=12 21=-6
cn accord visit|22=-6
cn accord wait|1=-7 13=9 16=5 17=13
cn alter access|4=7
cn alter ask|5=-13 7=16 8=16 9=9 25=-11
cn alter block|0=5 1=8 2=6 10=14
cn alter cost|12=-5
cn alter danger|2=-7 23=-12 25=12
cn alter duty|10=-6 23=5
cn alter force|2=24 5=-10 6=-6 10=-7 19=6 21=-7 24=-10 25=38
cn alter found|25=6
cn alter gear|5=-5 6=5 7=7
cn alter give|10=15
cn alter mandate|25=13
cn alter money|1=-9 5=9 7=13 8=7 19=-17 21=8
cn alter object|23=-11
cn alter others|22=8
cn alter parliament|19=10
cn alter prolong|25=8
cn alter resolve|2=13 4=10
cn alter size|10=15 24=8 25=10
cn apart accord|16=-7 17=-12 19=-9
cn apart ask|21=5
cn apart block|2=7
cn apart bloc|6=-5 19=-12
cn apart council|11=5 16=5 17=12 25=6
cn apart duty|21=6
cn apart force|5=13 13=7
cn apart found|23=-13
cn apart give|21=-7
cn apart money|1=-10 21=-7
cn apart others|21=13
cn apart prolong|13=6
cn apart say|1=5 10=7 12=5 16=5 18=-5 19=-5 21=-6
cn ask accord|13=7
cn ask alter|2=11 4=9 5=-12 7=5 10=-5 11=-5 19=10 25=-16
cn ask apart|2=-5 5=10 10=-7
cn ask block|2=-6 6=-11 7=-9 11=-6 19=-10 21=6 24=9
cn ask bloc|10=7 20=8 21=6
cn ask conference|21=19 23=5
cn ask cost|8=10
cn ask council|5=-11 9=12 10=36 19=7 23=-10 25=9 26=7
cn ask court|0=6 2=-7 5=14 6=13 7=19 17=10 19=10 21=-5 22=-6 24=-6
cn ask danger|6=-7 7=15 18=7
cn ask draft|10=-7
cn ask duty|2=-7 5=14 6=10 7=5 10=6 19=-6 25=13
cn ask force|2=10 5=22 6=-5 7=-24 10=-13 11=-6 20=-12
cn ask former|0=8 6=8 10=6
cn ask found|2=6 5=-6 9=9 23=11 26=12
cn ask gear|5=-20 7=24 9=9 10=-8
cn ask give|1=-8 2=-6 5=13 6=25 9=6 19=9 23=-5
cn ask mandate|26=12
cn ask meet|6=6 9=8 10=-6 19=-9
cn ask money|5=-13 6=44 8=6 10=-20 12=10 24=-8
cn ask need|6=-9
cn ask object|5=-13 8=16
cn ask others|2=10 4=-7 5=7 6=30 7=19 9=15 10=37 13=12 19=-12
cn ask parliament|22=-6
cn ask phone|2=-17 4=-11 5=-6 6=11 7=-12 8=6 10=20 12=-11 19=7 20=14 24=-7 25=-6
cn ask prolong|10=14
cn ask resolve|4=6
cn ask say|1=-6 4=-8 7=15 9=10 10=-6 13=9 19=-5 21=-9 24=8 26=6
cn ask size|0=6 4=11 7=-7 10=14
cn ask vacuum|10=10
cn ask visit|1=7 5=7 6=8 22=-12
cn ask vote|23=12
cn ask wait|1=7 2=-6 6=17 10=-9 12=6 22=-6
cn ask want|2=7 10=8
cn bloc access|5=5 21=6 22=9
cn bloc accord|17=8 21=-9
cn bloc alter|21=7 23=7
cn bloc apart|2=11 12=5 22=10
cn bloc ask|1=-5 2=-6 5=17 6=20 10=12 12=8
cn bloc block|1=9 19=10 24=6
cn bloc conference|1=-9 5=14 10=-7 19=5 21=8 22=-7 24=16
cn bloc council|5=13 6=8 23=-6
cn bloc draft|9=8 19=5 21=12
cn bloc duty|1=-16 2=-5 4=-6 5=-18 9=12 10=12 19=16 20=-6 21=10 23=14 24=-5
cn bloc end|26=13
cn bloc force|1=6 5=-5 6=12 7=-5 10=19 11=-8 16=9 21=6 23=9 24=16
cn bloc former|6=9 19=5 22=-7
cn bloc found|14=8 23=14 26=20
cn bloc gear|9=-6 18=5
cn bloc give|10=7 12=-12 23=15
cn bloc mandate|21=9 22=-6 26=22
cn bloc meet|5=5 6=-8 7=7 9=12 19=7 20=6 22=-6 26=-8
cn bloc money|5=-11 6=11 9=6 12=-7 19=5 21=9
cn bloc need|1=-5 10=6
cn bloc others|5=-14 18=-8 19=-12 20=13 21=14 22=-6 25=5 26=12
cn bloc parliament|2=-6
cn bloc phone|5=8 19=-5 20=6
cn bloc prolong|23=-6 24=13
cn bloc resolve|10=9
cn bloc say|1=-9 2=-7 10=-10 11=13 20=10 21=7 22=-6 23=-11 25=10 26=12
cn bloc sign|19=-10
cn bloc visit|10=13 21=7 22=18 26=9
cn bloc wait|1=9 6=9 19=11 21=10
cn bloc want|2=7 7=5 10=8 13=7
cn block access|4=-10 11=9
cn block accord|3=12 4=8
cn block bloc|21=14
cn block conference|21=13
cn block court|0=8 2=-6
cn block danger|4=13
cn block draft|1=-7
cn block duty|1=9 2=-8 4=13
cn block force|0=18 1=-7 2=15 3=19 6=-10 10=-8 11=-8 12=-6 19=-10 23=-9 24=6 25=7
cn block former|0=-9 2=15 4=10 22=5
cn block found|1=5 2=10
cn block gear|4=14
cn block give|0=7 1=9 5=-11 10=19
cn block meet|6=12 19=28 21=-8
cn block money|2=19 4=-10 12=-7
cn block need|0=6 1=15 2=-5 4=13 12=-6
cn block object|0=15 1=-6 2=13 3=8 4=7 11=-6
cn block others|0=6 2=-5
cn block parliament|2=6
cn block phone|20=11 26=6
cn block prolong|2=7
cn block resolve|2=-9
cn block say|2=-9
cn block size|11=8 24=7
cn block visit|0=13 1=-6 3=10 6=6
cn block vote|2=-14
cn block wait|2=-12 5=7 23=-7 25=6
cn block want|1=7
cn conference alter|4=6
cn conference ask|4=10
cn conference block|19=11
cn conference bloc|20=10
cn conference end|21=-6
cn conference force|19=-9 21=18
cn conference found|19=5
cn conference give|19=7
cn conference meet|21=20
cn conference need|11=5 13=6
cn conference others|19=8 20=7 21=5
cn conference resolve|4=13
cn conference say|20=13 21=-17
cn conference wait|21=11 22=10
cn cost accord|12=-5
cn cost alter|1=14 11=6 19=8
cn cost apart|1=-7
cn cost ask|23=5
cn cost block|1=9 2=-6 6=6
cn cost bloc|12=10 24=-10
cn cost duty|4=-6 12=-8 23=8
cn cost end|12=-7 14=14
cn cost force|1=10 11=-5 12=12 26=10
cn cost former|10=6 12=12 23=-7
cn cost found|21=-11 23=-12 24=8 26=7
cn cost gear|10=10 12=-6
cn cost give|1=11 10=9 21=-7
cn cost mandate|21=-5
cn cost money|1=-10 2=10 6=6 11=-6 12=39 21=-6
cn cost need|5=9 7=8 24=5
cn cost others|1=10 5=5 6=-5 7=6 22=5
cn cost parliament|12=11
cn cost resolve|11=-6 14=10
cn cost size|1=-10 11=-9
cn cost vote|2=-7 24=5
cn cost wait|1=13
cn cost want|5=12 7=13
cn council alter|11=8 23=-7 24=-6 25=37
cn council ask|5=18 10=-11 25=9
cn council block|2=7 5=7 19=5 25=15
cn council bloc|24=-7
cn council draft|19=-5
cn council duty|7=10 10=-8 11=5 12=6 23=7 24=-8 25=21 26=12
cn council end|26=25
cn council force|2=-6 10=9 11=-8 23=11 24=15 25=-6 26=-14
cn council former|6=14
cn council found|2=-16 5=-6 6=11 9=6 10=11 23=14 24=31 25=10
cn council give|17=-5 23=-6
cn council mandate|11=-7 18=12 24=10 25=-6 26=-6
cn council others|5=11 23=-7
cn council phone|5=7
cn council prolong|5=-8 11=-7 23=-11 24=20 25=-10 26=-10
cn council resolve|19=-8 23=-6
cn council say|11=14
cn council shut|26=13
cn council size|11=10 23=13 25=14
cn council vote|10=-8 11=-6 23=-11 24=14 26=22
cn council wait|6=10 11=5
cn council want|2=7 11=6
cn court accord|17=15
cn court ask|10=-5
cn court block|0=39 2=-11 3=-7 5=-14 6=-14 10=7
cn court bloc|10=12
cn court danger|5=9 7=16
cn court duty|0=29 2=-8 10=-14
cn court force|0=27 2=-9 3=-9 5=-6 7=-11
cn court former|0=15
cn court found|0=-9
cn court gear|7=8 9=8
cn court give|0=13
cn court money|5=6 6=24 7=-5 10=-7 24=-8
cn court need|0=10
cn court object|0=19 2=-10
cn court others|0=12 1=9 5=-12 8=9 10=15
cn court parliament|0=18
cn court prolong|24=-5
cn court resolve|0=13 19=11
cn court say|0=8 5=-5 10=-6
cn court size|0=21
cn court visit|0=7 17=5
cn court wait|0=23
cn danger access|2=8 3=32 4=-5
cn danger block|2=14 3=20
cn danger duty|0=-5 1=-6 3=15 4=-5 10=-9 13=-5
cn danger force|0=-5 1=-8 2=-10 3=10 4=-5 5=8 6=7 11=9 21=-6 23=17 25=9
cn danger found|23=8
cn danger give|7=7
cn danger object|2=6
cn danger others|5=9 6=6 7=18
cn danger say|7=12 9=8
cn danger visit|4=7
cn danger wait|11=6 23=6
cn draft accord|16=5 17=7 18=9
cn draft alter|2=9 11=8 25=12
cn draft ask|5=-5
cn draft council|9=15 23=14
cn draft court|16=17
cn draft danger|2=9 24=9
cn draft duty|18=9
cn draft force|16=-6 18=6 25=6
cn draft found|25=-6
cn draft give|11=11 23=6
cn draft mandate|23=6 25=7
cn draft meet|19=-12 25=7
cn draft money|2=12
cn draft others|23=5 25=7
cn draft say|11=12 18=-5 23=15
cn draft sign|1=-9 10=-5 17=9 18=12 19=-8 21=11 23=23 24=12 25=24
cn draft size|11=5
cn duty access|0=10 3=-13
cn duty accord|1=-10 2=19 5=-12 16=20 17=-16 18=-12 21=7
cn duty alter|1=5 2=-8 5=-12 12=-7 19=8 22=-8 23=-6
cn duty apart|2=11
cn duty ask|0=11 2=-16 5=26 7=19 8=24 10=20 11=-7 12=12 13=7 19=18 20=-8 21=-7 22=-7 23=-9
cn duty block|0=14 1=19 2=-14 3=22 4=24 5=-10 11=-19 12=-10 19=-10 21=8 22=-7 24=-8
cn duty bloc|6=7 9=8 10=9 19=9 21=13
cn duty cost|0=6 1=11 2=-15 11=-8 12=10 23=-7 24=-6 26=11
cn duty council|6=7 7=7 10=12 24=11
cn duty court|4=-8 5=9 17=-7 19=17
cn duty danger|4=7
cn duty draft|2=29 5=-9 11=10 19=-8 21=7 23=-7 24=11
cn duty end|0=9 2=9 3=-7 12=11 17=10 19=-11
cn duty force|0=-7 1=-6 2=14 3=11 6=-11 7=-11 8=-8 9=-7 10=-24 12=-12 13=-10 17=-9 19=17 21=-16 23=15 24=-23 26=10
cn duty former|1=20 3=6 4=-12 5=11 7=-8 12=-6 18=6 19=-9 21=-6 23=-9
cn duty found|11=-7 12=-22 21=-8 23=25 24=-18
cn duty gear|1=15 2=-10 3=10 4=18 5=-8 6=-5 9=-7 10=-5 13=21 19=-6 21=6 22=-6 24=8
cn duty give|0=-22 1=-6 2=-8 4=-19 6=-9 7=-7 8=-6 9=-9 10=-5 11=15 12=-11 13=-14 17=-8 18=-8 21=-19 24=-15 25=-6
cn duty mandate|23=17 24=-10
cn duty meet|2=-9 5=-7 6=-8 11=14 19=6 20=19
cn duty money|1=19 3=-5 4=-15 5=-16 7=-16 11=-10 21=-8 22=7 23=-7 24=-6
cn duty need|0=-6 2=-15 5=-11 10=10 11=17 12=10 13=17 16=-6 17=5 24=-9
cn duty object|2=23 5=-15 8=11 10=-5
cn duty others|0=13 1=9 6=10 7=10 13=9 18=9 19=-15 22=-6 26=-5
cn duty parliament|2=-7
cn duty phone|5=-8 10=-18 17=5 20=30
cn duty prolong|0=29 5=15 10=10 11=-9 17=7 24=-13
cn duty resolve|11=-14 16=8 17=14 19=9 22=-7
cn duty say|1=10 2=-10 3=11 7=7 9=-8 10=-29 11=-8 12=-5 13=13 16=-7 18=-5 20=-7 22=-6 23=-9 24=-7 26=-6
cn duty shut|2=16 3=8 4=6
cn duty sign|0=-9 2=-7 11=8 16=23 18=-7 19=-12 21=5 22=8
cn duty size|4=12 5=-8 7=-5 9=6 10=5 11=15
cn duty vacuum|10=13
cn duty visit|0=7 1=-11 2=-7 3=6 4=5 18=-5
cn duty vote|2=-12 4=-7 24=19
cn duty wait|0=5 1=12 2=-32 3=-5 4=-18 5=-18 7=-8 16=6 23=-6 24=7 25=-6 26=7
cn duty want|2=-5 10=-6 19=-6 21=8 22=-5
cn end access|2=-6 3=-6
cn end accord|16=5
cn end block|3=8
cn end bloc|21=22
cn end conference|21=25
cn end cost|6=9 11=6
cn end duty|24=5
cn end force|3=7 11=16 18=-9 20=8 21=-5 23=-7 24=-7 26=19
cn end found|0=7 19=-5 20=7 24=-6 26=24
cn end gear|5=6 12=9
cn end give|17=-6
cn end mandate|12=-7 19=-9 20=6 24=-5 26=17
cn end meet|11=7 19=22 26=-12
cn end money|11=6
cn end need|1=-5 19=11 21=-8
cn end resolve|0=-6 2=-9 3=5 4=-5 12=-15 14=8 16=6 17=-5 21=-5 23=11 24=-8 25=15
cn end say|5=11 11=6 19=11
cn end shut|0=-7 3=-10 4=-7 18=-5 21=7 26=5
cn end sign|16=-6 17=22 18=7 19=5 26=6
cn end size|1=-5
cn end wait|0=10 3=5
cn force access|4=-5 11=-5
cn force accord|2=8 5=7 10=-5 11=-8 17=23 18=18
cn force alter|2=7 8=9 10=-9 11=13 22=-5 24=-6 25=13
cn force apart|2=-6 5=9 10=6 21=-10
cn force ask|2=-6 4=7 6=-14 7=7 9=6 10=-14 19=-11 23=7 24=7
cn force block|1=11 2=-7 4=-12 5=6 6=14 7=10 9=6 11=-9 12=-7 19=-6 21=17
cn force bloc|4=9 5=-11 10=-7 16=5 18=8
cn force conference|21=15 24=6
cn force cost|2=-9 5=-7 6=5 7=-9 11=-7 12=27 19=-6 21=-5 23=-7 24=-17
cn force council|6=10 24=9 25=16
cn force court|0=9 23=13
cn force danger|2=-13 7=7 9=6 10=-8 11=16 23=14 24=-5 25=8
cn force draft|9=5
cn force duty|0=-17 1=29 2=-30 3=-15 6=-14 8=-6 9=-12 13=10 18=13 19=-30 20=-8 21=-11 24=-5 26=-7
cn force end|1=-6 11=23 12=6 16=9 19=-6 22=12 24=-8 25=-8 26=9
cn force former|2=-11 4=-13 14=8
cn force found|1=6 2=-7 6=-7 10=-10 11=18 21=17 22=-7 23=16 24=6 25=6 26=-15
cn force gear|1=-15 4=-6 5=23 6=16 7=20 8=9 10=-13 13=35 19=10 23=7
cn force give|2=-6 4=-8 5=15 9=7 10=-9 11=-13 13=-6 17=10 19=7
cn force mandate|11=-7 23=21 24=9 26=-11
cn force meet|1=15 2=-5 4=5 5=14 6=27 7=-6 9=7 13=-6 17=9
cn force money|5=29 6=24 9=18 10=-7 11=-6 12=19 13=-7 19=22 21=9 24=-12
cn force need|1=-28 2=-9 4=-6 5=6 6=7 10=-7 11=17 12=36 13=26 19=-6 24=-6
cn force object|2=7 4=-9 5=8 10=-7 21=7 23=-11 25=9
cn force others|1=-12 5=-9 6=7 10=-29 11=-12 18=7 25=-5
cn force phone|10=-13 11=5 23=7
cn force prolong|0=8 1=10 4=-5 5=17 19=-12 23=6 24=20 25=-8
cn force resolve|1=10 9=9 11=15 14=10 19=-6 22=7 25=-8
cn force say|2=11 3=6 5=-16 6=-14 11=-14 13=-9 17=6 19=-7 21=5 22=8 23=-7 24=-5
cn force shut|1=6 22=9
cn force sign|18=31 23=5
cn force size|1=-17 2=-5 4=6 5=10 11=16 12=11 13=9 16=-6 19=-7 21=7 25=9
cn force vacuum|2=13 12=6 19=-8 25=6
cn force visit|1=-11 2=-8 3=-8 5=-10 6=7 11=-8 19=-11 23=-7 25=-5
cn force vote|11=-8 24=-20 25=7
cn force wait|0=-8 1=17 2=9 3=-8 4=-6 5=12 6=-5 10=-18 12=-12 22=-8 24=8
cn force want|3=10 10=-11 11=-9 19=-6 21=5
cn former accord|0=7
cn former alter|8=6 19=6
cn former apart|2=7 21=6
cn former ask|5=8 8=15 10=15
cn former block|0=10
cn former cost|1=-11 2=13 12=20
cn former council|10=9
cn former danger|3=23 4=9 5=8
cn former draft|2=6
cn former duty|1=10 3=-8 4=7 19=9 22=17
cn former end|1=-6 6=6
cn former force|4=12 19=-6 22=-12
cn former found|1=-6
cn former gear|3=6
cn former mandate|18=8 24=7
cn former meet|22=6
cn former money|1=11 5=-6 19=-6
cn former object|2=15 3=6
cn former others|5=9
cn former prolong|24=6
cn former resolve|2=6
cn former sign|16=-6
cn former size|11=5
cn former vacuum|20=7
cn former visit|19=5 25=9 26=5
cn former vote|23=-5
cn former wait|4=8
cn former want|3=8 4=9
cn found alter|23=-9 25=19
cn found ask|10=-6
cn found bloc|24=6
cn found cost|12=-15 24=11 25=9 26=7
cn found council|11=8 18=16 24=-6
cn found court|0=12 6=10
cn found danger|6=12 23=-8 25=10 26=-7
cn found draft|2=-7
cn found duty|0=12 10=-8 24=11
cn found end|11=8 23=11 25=9 26=-7
cn found force|0=5 1=-8 2=13 3=-6 5=-9 6=10 11=15 12=-17 14=12 18=-6 19=-12 21=-11 22=-6 23=28 25=-20 26=-21
cn found former|0=8
cn found gear|7=6 23=11
cn found give|0=-7 5=8 25=-7
cn found mandate|0=-7 1=-13 2=-16 3=7 5=-5 9=-5 10=-12 11=10 19=-13 21=-6 23=14 24=14 26=12
cn found meet|2=5 10=-5
cn found money|0=-7 5=8 6=11 21=7 23=-10 24=10
cn found need|5=-10 10=-7
cn found object|2=17 23=-14 24=8
cn found others|11=-10 23=-7 24=-5
cn found parliament|0=6 2=10
cn found prolong|6=11 23=-8 24=42 26=13
cn found resolve|11=7 23=13 25=7 26=-8
cn found say|21=10 22=-5
cn found size|11=17 19=13 21=-7 23=-8 26=7
cn found visit|1=5 22=8
cn found vote|2=-25 5=-6 6=-7 10=-11 11=-14 19=-7 21=-6 24=14 25=7 26=15
cn found wait|0=6 11=-18 23=11 24=5 25=-6 26=10
cn found want|23=11
cn gear access|4=-12 9=10 22=5
cn gear apart|13=6
cn gear ask|7=6 13=11 19=8
cn gear block|1=-13 4=11 5=5
cn gear cost|5=9 7=10 11=-5 12=-8
cn gear court|0=-6 4=-6 21=10
cn gear danger|23=7
cn gear duty|1=11 2=14 4=26 16=-5
cn gear force|3=-7 6=-14 7=12 8=-9 9=-8 10=-7 11=-6 13=-7 16=13 19=-7 24=-8
cn gear former|4=-7
cn gear give|4=17 6=-5 18=6 21=8
cn gear money|4=10 5=15 6=15 7=14 8=11 19=11
cn gear need|1=-9 4=10 6=10 7=14 9=12 10=-6 11=-7 13=-6
cn gear object|2=7
cn gear phone|18=6 19=11
cn gear prolong|3=7 13=7
cn gear resolve|1=7
cn gear say|4=-5 7=-6 10=14 13=9
cn gear shut|25=15
cn gear size|1=7 4=12 11=-7
cn gear visit|3=10 4=15
cn gear want|4=8 9=9
cn give accord|2=8
cn give alter|6=8 7=6 10=12
cn give ask|5=-18 7=8 9=6 10=-10
cn give block|0=7 2=-17 5=5 10=7
cn give bloc|10=9
cn give conference|21=11
cn give cost|1=-15 12=10 21=-6 24=18
cn give duty|1=25 2=-11 3=11 6=-6 10=11 11=-6 13=6 23=-5
cn give end|1=6 19=-7 21=-7
cn give force|0=-5 1=13 2=-28 3=-11 4=-18 5=12 7=-23 8=-8 9=-18 10=-14 11=-20 13=-9 14=-5 16=-10 17=-17 18=-21 19=-23 20=-10 21=-22 22=-9 23=10 24=10 25=-18 26=-5
cn give former|0=7 11=6
cn give found|2=13 10=14 11=-10 23=9 24=-9
cn give gear|1=6 2=-8 4=7 6=-6 7=10 9=12 10=-7 19=8 23=-5 25=-6
cn give mandate|23=6
cn give meet|11=10 21=10
cn give money|1=-17 6=16 7=-5 8=6 10=-10 12=-23 22=-6
cn give need|1=5 5=10 7=-5 13=5
cn give object|2=-11
cn give others|5=7 6=-5 10=6 19=5
cn give phone|10=-9
cn give prolong|0=7 2=-8
cn give resolve|1=5 19=-8
cn give size|0=-6 4=11 11=22 19=-7 23=11
cn give visit|22=-7
cn give wait|1=-7 5=6 10=-6 11=-9 12=-10 23=-5
cn mandate alter|25=9
cn mandate ask|9=-5 10=6
cn mandate cost|24=6 25=7
cn mandate council|23=6 24=-7 25=7
cn mandate draft|24=-7
cn mandate duty|2=-6 10=6 11=-9 24=11 26=6
cn mandate end|1=-6 23=8 26=-11
cn mandate force|2=-9 10=7 11=5 19=-11 20=6 21=-9 23=-17 24=13 25=-11
cn mandate found|11=15
cn mandate give|11=11 23=9 24=8 25=6
cn mandate money|1=14
cn mandate others|23=-12
cn mandate prolong|6=15 7=5 24=9
cn mandate resolve|18=9 22=7 23=15 26=-9
cn mandate say|2=-9 21=9
cn mandate size|11=13 24=7
cn mandate vote|23=-6
cn mandate wait|11=-10 23=8 24=16
cn meet access|19=-6 21=7
cn meet accord|17=5 22=15
cn meet alter|5=16 19=-7 21=5
cn meet apart|22=-7
cn meet ask|1=6 5=13 10=6 19=-10
cn meet block|1=9 19=9 22=6
cn meet bloc|2=5 5=14 18=5 19=25 20=9 21=7 22=7
cn meet conference|21=18
cn meet cost|10=12 22=-9
cn meet court|1=6 19=-9
cn meet draft|19=13
cn meet duty|4=-6 5=-7 10=16 17=-9 19=-7
cn meet force|2=-9 5=-8 6=-6 17=7 19=21 21=14 22=13
cn meet former|3=11
cn meet found|2=-10
cn meet gear|4=-7 9=5
cn meet give|19=-9
cn meet money|2=19 9=5 12=7 19=-18 21=-9 22=7 24=10
cn meet object|2=13
cn meet others|2=-6 5=-9 7=-5 9=8 13=-5 19=15 20=12
cn meet parliament|5=10 19=13 21=5
cn meet phone|19=-18 20=36
cn meet prolong|10=10 11=-9
cn meet resolve|19=-6
cn meet size|12=6 24=6
cn meet vacuum|20=-10
cn meet visit|22=11
cn meet wait|1=6 19=9 22=-6
cn money access|2=6 6=5
cn money alter|1=-16 11=5
cn money apart|7=-5
cn money ask|21=6
cn money block|1=8 6=9 11=8
cn money bloc|1=-7 2=6 12=5
cn money cost|1=-6 2=-7 6=7 7=-5 11=5 12=25 24=6
cn money court|0=14 1=19
cn money danger|5=6 6=6
cn money draft|19=6
cn money duty|1=28 2=-15 4=8 5=6 6=10 11=-6 12=5 19=-9 21=-10 22=5 23=5
cn money end|19=-5
cn money force|3=-6 4=-12 6=26 7=7 9=-15 10=-20 12=-20 19=-19 21=-13 22=-14 23=-17 24=-15 25=-7
cn money former|1=-7 6=-8 12=24 16=10
cn money found|23=-7 25=9
cn money gear|1=-7 5=16 9=14 12=-12 13=-5 19=8 24=-7
cn money give|0=-12 1=-5 2=-6 3=-6 4=8 5=11 6=7 7=-8 9=-10 10=-14 11=9 17=-5 19=6 21=-30 24=-9
cn money meet|11=5 12=13 19=13 21=6
cn money need|1=22 4=6 5=16 6=18 11=6
cn money others|1=25
cn money parliament|2=8 6=-11
cn money phone|22=7
cn money prolong|1=16
cn money resolve|1=17 19=-7
cn money say|1=-10 6=-16 10=8 12=-8
cn money size|1=14 12=-6
cn money vacuum|1=13 12=8
cn money visit|1=17 2=14
cn money wait|1=27 2=5 4=-6 12=6 19=-13 21=12 24=-8 25=7
cn money want|1=-8
cn need access|2=9 4=8 11=5
cn need accord|11=-12 16=13 17=-12 19=10
cn need alter|1=-7 19=5
cn need apart|2=7
cn need ask|5=-11 10=-6
cn need block|1=9 4=-6 5=18 7=6
cn need cost|2=10 6=8 12=14
cn need court|4=-5
cn need duty|0=8 2=7 4=15
cn need force|1=-9 2=11 4=-13 5=23 6=9 11=32 13=-6 19=-5 21=7
cn need former|4=-6
cn need found|1=-10 4=10 10=-13
cn need gear|4=21 5=-10 7=10 13=39 22=5
cn need give|5=15 12=9
cn need mandate|10=-10 24=-12
cn need meet|12=15
cn need money|1=25 2=-8 3=5 5=-9 6=-21 10=-7 11=7 12=42 19=15
cn need object|24=5
cn need others|0=6 1=-6 2=7 5=13 7=14 10=14
cn need prolong|0=5 2=-6
cn need say|1=-5 4=-5 13=7 21=-9
cn need sign|17=23
cn need size|1=7 2=-10 4=8 10=5 11=-9
cn need vote|24=7
cn need wait|4=6 10=-6 11=8 12=12
cn object access|2=7
cn object accord|3=9
cn object alter|2=15 25=-6
cn object apart|2=11
cn object block|2=14
cn object bloc|2=-13
cn object court|0=8
cn object danger|4=7 23=-12 25=12
cn object draft|2=9
cn object duty|0=8 2=-13
cn object force|0=7 2=19 5=-22 8=14 22=-5 25=-12
cn object former|2=16 4=8
cn object found|1=11 2=19
cn object mandate|2=-7
cn object meet|2=-13 19=-6
cn object money|2=32
cn object need|2=-8
cn object others|0=6 2=-10
cn object prolong|2=14
cn object say|2=-12
cn object size|0=8 2=6
cn object wait|21=6
cn object want|2=-8
cn others access|3=7
cn others accord|2=7 17=15 18=-20
cn others alter|5=-7 7=6 22=6 25=5
cn others apart|5=6 10=-11 17=-5 19=-5
cn others ask|0=9 2=7 7=-9 9=-8 10=10 21=-6 24=-5 25=10
cn others block|0=-8 2=-12 4=9 5=-6 6=-10 7=-9
cn others bloc|5=-8 6=11 7=12 10=14 19=9 21=-6
cn others conference|10=10 21=30
cn others cost|1=9 12=-7 17=-10
cn others council|19=9
cn others court|10=-6 17=-11
cn others danger|6=-6 22=6
cn others draft|17=8
cn others duty|0=-8 1=-11 2=-27 3=-5 4=-8 5=-8 6=16 7=-21 9=-6 10=-16 12=6 13=-5 16=-7 17=-15 18=-7 19=-9 21=-13 25=13
cn others end|2=-6 3=-6 10=6 17=8
cn others force|0=5 3=-6 4=-11 5=17 9=-11 10=14 11=-14 12=-6 17=-8 19=-12 21=13 22=10 23=7
cn others former|2=5 7=10 22=-7
cn others found|0=7 2=-7 11=10 18=11 22=-9 24=-8
cn others gear|4=-7 7=8 10=7 13=6 21=-6
cn others give|1=-6 2=-13 5=10 6=7 7=12 10=-10 17=-8 19=7 23=-7
cn others mandate|2=11
cn others meet|1=10 5=-6 9=6 10=-6 11=6 19=8 20=14 21=7 22=11
cn others money|1=-10 2=-22 4=7 5=-18 6=31 7=-11 9=-7 10=-28 19=9
cn others need|4=-7 5=9 7=-5 8=12 10=11 13=7
cn others object|2=14 5=-10 19=-5
cn others parliament|0=-9 17=12
cn others phone|5=-15 6=-5 19=-10 20=15 21=-9
cn others prolong|0=-9 5=-6 12=5 21=-7 24=9
cn others resolve|3=7 10=6 19=-5 21=11
cn others say|0=-7 1=6 2=-7 3=-6 4=9 5=-10 6=-6 7=13 9=11 11=7 12=9 13=11 14=5 16=-6 17=6 18=-14 19=11 20=10 21=8 22=-7 25=8 26=6
cn others shut|2=-5
cn others sign|5=-5 16=-7 17=14 18=-23 19=-8
cn others size|4=-12 5=-6 11=-9 13=6 21=6
cn others vacuum|10=15
cn others visit|2=-6 21=5 26=9
cn others wait|1=-6 6=9 10=-6
cn others want|2=18 5=18 8=13 10=-7 21=11 22=7
cn parliament access|19=-8
cn parliament alter|2=6 17=10
cn parliament ask|2=-17 5=-14 6=-6 7=-13 11=-6
cn parliament block|2=29
cn parliament bloc|2=-7 10=-6
cn parliament cost|1=-9 2=8 6=-6 12=-17
cn parliament draft|12=10
cn parliament duty|5=-7 10=-8 11=-6 12=-10 17=-6 23=-8 24=-8
cn parliament force|2=-12 10=-7 22=12
cn parliament former|2=5
cn parliament found|2=11 3=6 10=-10 11=-10 12=-11 23=-8 24=-6
cn parliament give|2=-5 16=5 19=10
cn parliament mandate|3=10
cn parliament meet|2=17
cn parliament money|1=-6 2=25 6=-11 12=-5
cn parliament need|1=-6 5=-9
cn parliament object|25=8
cn parliament others|2=-7 10=10 12=5
cn parliament phone|2=-5
cn parliament prolong|3=6 24=-5
cn parliament resolve|17=17
cn parliament say|0=-10 1=-5 2=-7 12=-5 19=-6
cn parliament visit|19=-7
cn parliament vote|2=6
cn parliament wait|0=9 10=6
cn phone ask|20=17
cn phone block|0=7 17=6
cn phone bloc|7=6 20=15
cn phone conference|10=-5 18=5 19=-9
cn phone duty|5=10 6=12
cn phone end|19=-6 20=12 26=9
cn phone force|4=6 6=-9 10=-18 19=-6 20=14
cn phone gear|7=7
cn phone give|5=8 8=7 9=5 10=-9
cn phone meet|19=-12 20=6 21=-9 25=7
cn phone need|1=7 6=-9
cn phone others|6=34 8=8 9=5 20=19 21=-7
cn phone say|6=9 7=6 21=-11
cn phone size|10=-6
cn prolong access|0=7
cn prolong accord|1=8
cn prolong ask|5=8
cn prolong block|0=6 2=-15
cn prolong cost|21=-9
cn prolong draft|16=7 23=7 26=14
cn prolong duty|2=-6 11=6 23=-6 24=10
cn prolong end|11=6 17=7 24=8
cn prolong force|1=-6 5=-10 10=5 11=6 19=-5 20=7 21=-9 22=-6 23=-12 24=12 25=-12 26=-11
cn prolong former|2=11 3=7 5=5
cn prolong found|5=-7 10=-6 11=-9 23=-11 24=23 26=-5
cn prolong gear|1=7
cn prolong give|11=6
cn prolong mandate|3=11 11=-17 23=-9 24=15
cn prolong money|1=-7
cn prolong need|2=-7 3=5 4=-6 6=6 10=7
cn prolong object|2=11 25=-8
cn prolong others|0=12 8=6 17=9
cn prolong resolve|2=-6 5=6 11=9 24=6
cn prolong say|2=19 10=-6
cn prolong sign|16=16 17=15
cn prolong size|5=7 10=-6
cn prolong wait|2=-6 5=9 11=18 24=26 26=-9
cn prolong want|3=6
cn resolve access|2=-5
cn resolve accord|16=24 18=-6
cn resolve ask|0=6 9=12
cn resolve block|2=7 17=7
cn resolve cost|11=10 12=7 14=10
cn resolve court|0=8
cn resolve danger|5=-8 7=11
cn resolve draft|2=11 16=6
cn resolve duty|2=6 9=10
cn resolve end|3=6 11=10 17=7
cn resolve force|2=-7 11=6 19=-7 21=-5 26=-6
cn resolve found|2=-6 11=12 19=-5
cn resolve gear|4=9
cn resolve give|1=-6 16=5
cn resolve mandate|19=-6 20=9 21=9 23=-6 26=13
cn resolve meet|17=9
cn resolve money|1=-17 11=-12 12=5 23=6
cn resolve need|19=11 21=-7
cn resolve others|2=-6
cn resolve phone|0=6
cn resolve say|21=-7
cn resolve size|0=18 11=7
cn resolve wait|1=-12
cn say access|2=7
cn say accord|16=6 20=8
cn say alter|10=-7
cn say apart|2=5 10=-6 21=5 22=7
cn say ask|0=-9 2=-6 5=-14 6=-9 10=9 21=-6 26=10
cn say block|2=-5
cn say bloc|2=-6 19=7 22=11
cn say conference|10=6 18=12 21=18
cn say cost|1=11
cn say council|2=16 7=11
cn say court|0=8
cn say danger|3=-7 13=9
cn say draft|16=-5 25=9
cn say duty|1=-27 2=-30 3=-7 4=-6 5=-17 6=-12 7=-12 9=-7 13=8 19=-7 21=-10 23=-7 26=-9
cn say end|1=8 2=-6 3=12 18=-5 19=-5 21=6 26=7
cn say force|2=-19 3=-7 4=-12 5=-25 7=-6 9=-8 11=-13 13=-6 18=-5 25=8 26=6
cn say former|4=-7 7=11 22=-11
cn say found|2=-10 24=-6
cn say gear|1=10 4=6 11=-5 13=-8
cn say give|1=-13 2=-8 5=-23 6=-7 8=8 11=14 13=6 19=-5 21=-6
cn say meet|19=7 21=-15
cn say money|1=-11 6=26 7=-10 8=6 11=-6 19=10
cn say need|1=-7 7=-5 10=-7 13=20 20=6
cn say object|2=-6
cn say others|5=-8 12=7 19=-12 21=7
cn say parliament|1=6 2=-9 9=5 11=8 12=10 13=8 17=8 18=7
cn say phone|11=-8 18=9 19=-12 20=9 22=6
cn say prolong|1=12 2=6 5=-7 6=10 7=9 10=-7 11=-8 22=-6 24=10
cn say resolve|0=7 3=11 21=20 26=5
cn say shut|1=18
cn say sign|5=-7 24=6 25=10
cn say size|0=12
cn say visit|18=12 26=8
cn say vote|2=-8
cn say wait|1=-14 2=9 12=-6 19=7
cn say want|5=-10 22=-7 23=6
cn shut access|3=-8
cn shut duty|1=9
cn shut force|1=6 2=-6 3=8
cn shut meet|11=6 19=8 21=8 26=-6
cn shut money|1=7
cn sign accord|0=12 2=-14 5=-8 10=-5 16=-7 17=5 18=14 21=-11 22=6 24=-6
cn sign apart|17=-9
cn sign ask|10=-5 17=5 24=6
cn sign block|17=9
cn sign council|23=14
cn sign court|17=6
cn sign draft|6=6 10=6 23=8
cn sign duty|18=16 23=9
cn sign end|16=7 17=-7
cn sign force|16=-19 17=8 18=-6 23=-8
cn sign former|16=6 23=10
cn sign give|11=7 17=-7 18=-11 23=10
cn sign mandate|23=8 24=11 25=20
cn sign meet|17=13 23=-5 26=-5
cn sign others|17=9 23=14
cn sign prolong|18=12
cn sign resolve|16=6 17=12
cn sign say|11=11 23=12
cn sign wait|2=12 16=13 17=-11
cn size access|11=-7
cn size accord|11=12
cn size alter|25=5
cn size apart|23=5
cn size block|1=7
cn size cost|1=12 11=-8 12=6 14=15 19=7
cn size court|0=12
cn size danger|4=-6 11=8 19=9
cn size duty|1=5 3=6 4=6 11=11
cn size end|11=-7
cn size force|1=-14 2=-6 3=-7 4=-14 5=-13 6=-6 11=23 21=-12 22=-7 23=-8 24=16 25=6
cn size found|3=18 11=8 21=6 24=-8
cn size gear|4=-16 13=6
cn size give|1=-12 2=-5 5=-7 13=10 19=-11
cn size mandate|23=5 24=-7
cn size meet|2=14 4=6 11=8 19=-8
cn size money|1=-10 12=16 19=-6
cn size others|1=15 10=7 11=-9 18=12
cn size phone|5=-5
cn size prolong|11=10
cn size resolve|11=-21 19=13 24=6
cn size say|11=-8
cn size vacuum|11=6
cn size wait|11=-11 24=-6
cn vacuum block|2=6
cn vacuum bloc|20=-7
cn vacuum council|17=6 19=5 22=6
cn vacuum duty|2=17 10=10 17=6
cn vacuum force|2=9
cn vacuum found|0=8
cn vacuum gear|4=8
cn vacuum meet|21=5
cn vacuum object|2=6
cn vacuum others|2=5
cn vacuum phone|20=18
cn vacuum say|2=8
cn vacuum wait|17=5
cn visit access|19=9 22=-8
cn visit accord|16=-5
cn visit apart|22=-10
cn visit ask|5=-6 7=14
cn visit block|1=-9
cn visit bloc|2=14 10=7
cn visit council|19=10
cn visit danger|4=7
cn visit duty|1=-6 4=7 5=-6 19=7 22=13
cn visit force|1=-11 2=6 11=-6 17=5 22=29
cn visit former|22=18
cn visit give|10=9 19=7
cn visit meet|21=6
cn visit money|2=7 6=6 22=-6
cn visit others|5=-7 12=12
cn visit parliament|5=12 19=-8 22=-7
cn visit say|10=-5
cn visit size|4=8
cn visit wait|1=-11 4=8 22=-9
cn vote council|23=-16
cn vote duty|24=6
cn vote end|25=9 26=8
cn vote force|10=-8 23=-11 24=9 25=-9
cn vote former|0=6
cn vote found|23=6 24=-16 25=9 26=6
cn vote mandate|2=8 23=16
cn vote money|2=6
cn vote need|23=9
cn vote object|2=13 24=9 25=-5
cn vote prolong|2=-6 23=-6 24=18
cn vote resolve|2=-6 24=9 25=12
cn vote sign|23=-6
cn vote want|23=11
cn wait access|3=8 4=8
cn wait accord|2=14 17=6
cn wait apart|10=6 18=8
cn wait ask|1=6 5=-8
cn wait block|1=11 21=-11
cn wait bloc|6=6 21=-6
cn wait cost|1=-13 6=7 11=17 12=9 21=6
cn wait council|20=12 24=10
cn wait court|0=14 3=9 5=6 6=5 7=9 19=5
cn wait danger|5=8 6=6 7=8
cn wait duty|1=-6 2=11 4=7 5=-12 10=-7 11=-8 19=-7 21=11 23=-6 24=-6
cn wait end|3=9 5=6 6=11 10=-6 11=8 23=14 24=-9 26=-9
cn wait force|1=-13 2=-6 4=-10 6=-6 10=14 18=-7 19=-5
cn wait former|2=-7 4=-5 6=7 10=-7 11=-7 18=14 21=6
cn wait found|0=10 1=7 10=6 23=-14 24=-9
cn wait gear|2=12 4=33 5=-6 25=9
cn wait give|1=-11 2=9 4=-7 22=13 23=10 26=12
cn wait mandate|18=10 24=-9
cn wait meet|0=-6 1=13 2=6 12=10 19=-6 20=11 21=6
cn wait money|1=14 2=5 6=-9 12=18 22=9
cn wait need|1=-6 2=-5 12=-6 23=8
cn wait object|11=9
cn wait others|0=-7 2=12
cn wait parliament|0=13 1=-6 2=-15 13=7 23=-8
cn wait resolve|2=-6 6=6 11=8 23=17 24=-8 26=-8
cn wait say|2=7
cn wait shut|3=8 19=13 25=12
cn wait sign|16=13 17=19
cn wait size|1=11 2=7 4=7 12=-7 26=8
cn wait vacuum|1=13 12=6 20=7 23=10
cn wait visit|19=15 22=-6
cn wait vote|0=7
cn wait want|5=-5 23=5
cn want alter|5=8
cn want block|3=14 5=7 21=9
cn want bloc|21=-11
cn want danger|6=10 23=-5 25=9
cn want duty|2=14 11=-7 19=5 25=6
cn want force|5=40 6=6 10=7 19=-11 22=10 23=12
cn want found|6=22 10=-10 23=8 25=12
cn want gear|2=12 4=7 7=9 9=11 10=-11 13=7 19=15
cn want give|5=21 7=31 10=-6
cn want mandate|6=14
cn want meet|19=-6 21=6
cn want money|4=5 10=-11
cn want need|1=-15 4=14 5=6 6=-12 8=22 10=8 12=-5 16=6 17=10 19=-11 21=-5 22=-5
cn want others|0=7 6=6 7=9 10=13 22=14
cn want parliament|12=5
cn want prolong|2=-8
cn want say|2=-5 6=6 10=5 12=6
cn want sign|0=6 16=5 17=15
cn want size|14=15
cn want visit|11=-7
cn want vote|23=9
cn want wait|2=8 10=-7 16=7 23=7
cn weather duty|4=6
date-ahead|0=18 1=9 2=-27 4=-10 5=-16 7=-10 9=-7 10=-13 11=23 12=-10 17=-12 18=-10 19=-20 21=29 22=13 24=47 25=11 26=15
date-past|0=18 1=-6 3=8 5=15 6=-20 7=5 11=-11 12=-16 16=12 17=18 18=27 19=36 20=23 21=20 22=23 23=39 24=19 25=14 26=30
first|1=-12 2=-13 3=6 4=-20 5=-11 6=-25 7=-38 9=-21 13=-14 14=-6 18=-12 21=-6 22=-15 23=-15 24=12 25=-16 26=-21
k c0|0=-7 1=5 2=-19 4=8 7=8 8=31 10=9 11=5 12=10 14=11 17=-9 18=-17 19=19 21=16 22=-12 23=6 24=7 25=12 26=6
k c101|6=9
k c102|1=7 2=-15 5=10 6=-6 10=-10 18=-6 21=-7 22=-9
k c103|6=8 21=20
k c104|0=-9 1=13 2=-9 3=-8 4=12 6=-14 7=10 9=-7 11=-18 12=-5 13=-5 18=-8 20=-6 21=-17 22=7 24=-13 26=-8
k c106|1=18 2=7 5=-8 7=-9 13=21 17=-8 19=-7 22=6
k c109|6=10 21=5
k c111|1=5 2=-6 6=-8 9=9 12=8 19=-7
k c112|17=-14
k c113|0=7 3=-12 4=-6 5=46 6=5 7=24 8=25 11=-11 12=-17 13=-7 16=-16 17=-18 18=13 19=-27 21=9 22=-5 23=-10 24=-11 25=-11 26=-7
k c114|2=11 10=8
k c115|1=12 4=-9 6=11
k c116|1=-13 2=-10 3=6 5=-21 6=-9 7=-15 11=-6 13=-8 19=-9 21=-6
k c117|0=-8 1=33 2=-8 4=11 6=35 7=-9 9=9 10=-7 11=16 12=-8 13=-7 16=-7 17=-7 19=-14 20=-6 21=-9 22=-14 23=-7 24=-15 25=-8 26=8
k c119|2=6 3=7 5=-13 6=-9 10=-7 16=9 19=8 21=5
k c11|1=-13 4=6 5=-8 11=-8 19=-5 21=-10 22=15
k c121|0=7 2=-7 3=7
k c122|0=43 2=-13 3=-7 4=-8 5=9 6=19 7=16 8=8 9=10 10=5 11=-11 17=12 18=-5 20=-6 21=-9 22=-11 23=-9 24=-17 25=-7 26=-5
k c123|2=10 4=-6 5=9 6=-6 7=8 10=-9 11=-9 19=-10 22=8 23=-5 25=-5
k c124|0=-14 4=-8 7=6 10=-6 19=-7 22=8
k c125|5=13 7=13
k c126|1=14 9=14 19=-9 20=6 21=13
k c127|1=-8 4=-6 5=7 10=19 11=7 12=8 21=-10 23=7
k c128|0=5 2=-11 10=-6 11=-9 19=-7 20=-6 26=6
k c129|0=-13 1=-12 2=-16 3=9 5=-19 6=-34 7=8 9=-7 10=-9 17=-18 18=-11 19=-9 20=-14 21=7 22=9 24=-21 25=-10 26=-6
k c130|0=-5 2=35 4=6 5=-7 10=-6 19=-8 22=-8 24=-9
k c131|1=-6 2=14 5=6 6=5 7=9 10=-12 11=-9 19=-9 23=-15 25=9
k c135|0=6 1=5 4=-6 5=-9 13=-6 17=-5 19=-8 23=-9
k c137|1=-7 2=15 6=-6 9=10 10=7 11=-5 12=-7 25=6
k c138|0=6 2=-10 7=27 11=-8 13=14 16=-6 19=6 20=13 22=-10 26=8
k c139|2=15 5=-7 10=8
k c13|2=6 10=-7 19=-6 21=-10
k c140|5=-8 10=-8 19=-6 25=6
k c141|1=-5 2=-6 4=-12 5=-8 11=-5 18=10 22=-5
k c142|5=7 10=10 21=15
k c144|0=-6 1=-11 2=-13 3=-15 5=8 6=-16 7=21 8=10 9=-7 10=-10 11=-8 13=18 16=-8 17=-9 18=-5 19=19 21=-12 22=14 23=-13 24=-12 25=-8 26=-7
k c146|0=8 5=-8 6=-6 10=-5 11=-9 12=-6 18=9 19=-25 20=32 21=-14
k c147|1=-6 2=-15 5=-18 7=5 10=-5 16=14 17=14 19=-9 20=-7 21=7 22=-6 23=-16 24=9 25=9
k c148|2=-7 4=-6 6=-6 10=7 11=-20 18=5 19=-11 22=-5 23=10 24=-8
k c149|0=-11 2=-7 7=-12 13=5 23=-5
k c150|5=6 6=7 9=7 10=9 17=-6 19=12 21=17
k c152|6=11 21=-7 22=-6
k c153|1=8 2=8 3=8 5=16 6=9 7=12 8=7 9=10 10=10 11=7 12=-6 13=-31 14=5 16=11 17=6 19=35 20=19 21=7 22=50 25=-17 26=-9
k c154|19=7 21=12
k c155|0=-16 1=-23 3=-21 4=-7 5=10 6=12 8=-7 9=19 10=28 11=-6 12=-21 13=9 14=10 16=-11 19=-12 20=6 22=21 23=8 24=7 25=6 26=-13
k c156|0=-15 1=-5 2=-8 3=-20 4=-14 5=-14 6=-14 7=-7 10=-11 11=-14 12=-6 13=-6 14=6 17=-8 18=-9 19=-23 20=11 23=6 24=6 25=-10 26=21
k c157|1=8 5=7 6=12 8=7 9=6 10=10
k c158|2=-22 3=-7 4=-8 5=-11 6=-11 11=-17 16=-7 17=-8 18=-6 19=-18 20=-7 21=-10 22=-8 24=20 26=6
k c159|2=-7 3=10
k c15|0=-18 1=8 2=-7 3=-6 4=-11 6=12 7=9 9=-5 10=12 11=11 12=-7 18=-12 19=-8 21=-18 23=-10 25=10 26=-14
k c160|0=-9 1=-21 2=7 4=-6 5=27 6=-7 10=-5 11=5 12=-11 13=-11 17=-6 18=-6 19=6 21=-8 23=9 25=-7 26=-10
k c161|0=-17 1=-15 2=-6 4=31 5=-8 6=7 7=-8 9=24 10=-17 11=-23 13=-8 14=16 18=-14 19=-30 20=-6 21=-16 22=16 23=5 24=-10 26=-7
k c162|4=8 5=-6 6=10 9=11 10=-5 17=-6 18=6 19=-19 21=-16 22=-20 25=-11
k c165|0=-5 1=-8 2=-11 4=-7 5=-7 6=-7 7=-5 11=-12 17=-5 23=-5 24=-6 25=-5
k c167|1=10 3=6 5=-7 11=8 23=7
k c168|2=7 5=7 7=9
k c169|2=-10 4=-8 6=13 7=-7 9=5 10=-9 12=-12 19=-8 21=-6 23=-9
k c16|0=26 1=-13 2=6 3=-10 4=-14 5=-5 6=-13 7=-20 10=-6 11=-22 12=5 13=-10 17=-13 18=-6 19=18 20=-6 21=-7 22=-14 23=13
k c170|1=-5 2=-5 5=8 6=-5 10=-10 11=-10 19=-18 20=10 21=-7 23=-10 26=6
k c173|11=-8
k c174|1=27 2=8 3=9 4=22 5=9 6=-10 7=-11 9=-7 10=-6 12=11 17=9 19=15 21=-8 22=-7 24=-16 25=-5
k c175|1=-11 6=8 7=-9 10=-13 11=-18 12=-12 17=-5 22=-7 23=15 25=21
k c176|0=-7 3=14 4=5 5=-8 10=-6 16=-10 17=27 18=-12 22=-10
k c178|1=28 7=5 12=10 21=5
k c179|0=9 1=-5 2=-7 4=-8 5=-7 10=-6 19=-10 21=-6 23=-7
k c17|5=-6 8=11 11=-11 19=-14
k c180|0=-8 1=-6 2=-8 4=-5 5=-8 6=-9 10=-5 11=-9 19=-19 20=44 21=-7 23=-9
k c181|0=6 2=-22 3=-7 4=-13 6=-22 7=-21 8=7 9=-14 10=-22 11=26 12=-13 16=10 17=-7 18=-10 19=-14 20=-19 21=-11 23=-11 26=-13
k c183|1=9 5=-6 9=10 19=-7
k c184|4=5 18=25 19=-9
k c185|1=15 2=14 3=-15 4=-12 6=13 8=7 9=9 11=-6 12=11 13=-8 16=5 19=12 22=-7 23=-10 25=-5 26=-7
k c186|1=-7 2=16 3=5 11=-12
k c187|9=10 10=-7 19=-10
k c18|1=-6 2=12 19=-8
k c190|6=-5
k c191|1=-7 2=6 4=-9 5=6 6=7 10=5 12=11 19=8 21=8 24=11
k c192|2=-10 5=-11 11=-7 16=-22 17=14 19=-7 20=9 21=-7
k c193|4=16 9=6
k c194|3=5 4=-5 5=7 10=-8 22=-9
k c195|0=-7 1=-10 5=-14 6=-8 10=6 11=-11 12=-5 17=-6 19=5 20=-7 21=19
k c196|1=-19 3=-8 4=38 5=-10 7=6 9=-12 10=-10 11=-8 16=-6 17=-7 19=-6 23=-5
k c197|1=8 18=-12
k c198|1=-6 2=-7 5=-13 7=6 10=-7 11=-5 17=8 19=-7 24=8
k c19|1=-9 4=-7 5=-8 6=6 19=9
k c200|1=-26 2=-16 4=12 6=-23 8=8 9=8 10=8 11=-22 12=-36 13=-18 17=-20 18=-22 19=-23 20=-15 21=-16 22=-11 23=-23 24=-16 25=-9 26=-18
k c202|1=-10 2=41 3=-6 6=-8 7=12 10=17 11=-7 12=6 17=-8 18=-8 19=-13 21=18 22=-10 23=-14 24=-18
k c203|0=14 1=-8 3=-5 5=-12 6=-8 7=-6 10=-12 11=-13 13=5 17=46 18=11 21=-6 23=-9 24=-9 25=-6
k c205|1=-12 2=21 3=-8 4=6 6=-7 10=-7 16=-8 17=-5 19=21 20=32 22=-7 23=-6 24=-6
k c207|2=-21 3=8 6=19 7=-6 11=-7 12=-6 17=5 19=-8 21=-5 22=7 23=-7 24=-8
k c208|2=6 16=32 18=-5 19=5 21=8 22=7
k c209|1=-5 2=7 3=11 4=-5 6=-13 7=-11 10=-6 11=-7 16=-7 18=12 19=-19 20=-6 21=-12 23=-12
k c20|1=-8 4=-7 5=10 10=9 12=-13 19=-8 22=6 23=-12
k c212|0=16 1=14 2=15 3=10 4=9 6=-22 7=-6 9=5 11=14 12=-8 13=-13 16=-21 17=-17 18=-7 19=-13 20=-21 21=8 22=9 23=7 24=-6
k c213|10=12 16=6 17=15 18=11 22=5
k c214|1=-11 2=14 3=-5 6=-7 7=-11 10=-16 11=-11 12=-11 19=-13 21=-9 22=-15 23=-8
k c215|5=-9 6=-18
k c216|1=-10 2=-7 3=9 4=9 5=-20 7=-7 10=-11 11=10 12=16 16=-10 17=-9 18=10 19=-20 20=6 25=5 26=-6
k c218|2=-7 4=11 5=10 10=10 20=7
k c219|0=-9 1=-24 2=-17 4=26 6=-10 7=-6 8=9 9=17 10=-16 11=-18 12=-11 13=-7 17=-13 18=7 19=-9 20=9 21=6 22=-11 23=-25 24=12 25=20 26=-7
k c21|2=-6 10=-5 16=7
k c220|1=-6 5=-6 6=-6 10=-5 11=11 19=-11 21=-8 22=-11 24=-6 25=12
k c221|0=7 2=14 3=25 4=-6 5=9 6=-15 7=-7 10=-7 11=-9 12=-8 19=-15 21=-7 22=20 23=-10 24=-7 25=-6
k c222|0=8 4=-8 10=6 11=-13 16=7 23=-9 25=8
k c223|24=5
k c225|2=-16 3=-7 6=-7 10=-15 19=-9 20=-7 21=-6 22=-9
k c227|1=10 2=-7 7=-13 19=-5 21=9 22=-8 23=5
k c228|0=8 1=21 2=21 7=-10 9=-7 10=-11 11=5 12=19 16=-12 18=10 19=6 22=-15 23=-9 24=-19 25=-6
k c229|10=-12
k c22|16=-6
k c230|5=-15 11=-6 19=5 21=6
k c231|7=9
k c232|1=10 2=-5 10=7 22=8
k c235|0=-22 1=-8 5=-24 6=7 7=-12 8=-10 9=-8 10=17 11=28 13=-8 16=-8 17=-29 21=-18 22=-18 23=11 24=10 25=13 26=17
k c236|1=-5 7=5 11=-6 19=15 20=-6 21=17 26=13
k c237|2=-6 4=17 16=5 19=-6 25=9
k c238|0=-10 1=13 2=-13 3=6 6=-8 10=-8 11=23 12=15 18=8 19=-6 21=-10 26=-6
k c239|2=-6 22=6
k c23|18=-6 22=-6
k c240|1=7 4=11
k c241|19=7
k c242|1=-9 2=12 3=12 5=-7 9=-6 11=54 19=-5 24=5
k c244|2=-7 4=9 5=-8 14=8 18=14 19=-6 21=-8 25=5
k c245|2=-15 5=12 11=5 19=-13 21=16 22=9 23=-5
k c248|2=8 4=-21 5=-26 6=-16 7=-19 9=-9 10=-27 11=6 13=-9 16=57 18=-7 19=8 20=-11 22=22 23=6 24=16 25=19 26=8
k c24|1=-7 2=14 9=-7 11=-6 19=-5 26=10
k c250|2=-7 3=14 4=7 6=18 10=8 11=20 12=-14 14=13 21=-12 22=8 24=6
k c251|1=9 4=-12 5=-8 6=-9 7=-6 10=6 12=24 19=15 23=-6 25=23
k c252|0=14 1=6 2=11 4=12 5=-8 6=-10 7=-22 8=12 10=-36 13=-7 17=-6 20=-6 21=15 22=-25 23=-9 24=-9 25=-6
k c254|0=-9 3=-8 4=-13 5=-12 6=21 7=13 8=-8 9=-17 10=16 11=24 12=-8 13=14 14=7 16=-9 17=-9 19=-15 20=-12 22=-14 23=26 25=31 26=-12
k c25|0=16 1=-6 2=15 3=11 4=-9 5=-9 7=-6 10=-21 11=5 12=-10 16=12 18=-8 19=-16 21=-12 22=-11 23=-11 24=18 26=9
k c26|1=-9 2=-11 5=-13 6=7 10=19 19=-10
k c28|10=8
k c29|7=7 9=5 18=7
k c30|19=-15
k c32|0=-11 2=-5 10=20 16=-7 19=-8 20=-7 21=-12 22=16
k c33|0=-5 1=-7 2=11 3=26 5=-12 10=-13 22=-11
k c34|0=5 2=-15 3=7 4=31 7=-9 8=8 9=12 10=9 11=-7 12=-11 16=-5 18=6 22=-10 23=-7
k c36|11=-6
k c38|1=22 2=-6 4=8 6=-13 10=-11 11=7 19=10 20=-9 21=10 22=-5 23=-9 24=31 25=-8
k c39|19=-5
k c3|3=-8 5=-21 6=-8 7=16 9=15 11=12 12=-14 13=-5 16=-6 17=-5 21=13 24=-12 25=-6 26=-6
k c40|0=-9 1=8 2=-8 6=-8 7=-13 9=-5 11=-7 16=-6 17=-7 18=-6 19=30 20=-11 21=6 23=6 24=10 25=-6
k c42|2=-8 22=-8
k c44|0=-9 2=-35 3=-7 4=-11 5=-30 6=17 9=-13 10=21 11=-19 12=-8 20=18 21=20 22=-9 23=16 25=-16 26=10
k c45|1=-8 2=-12 4=22 5=-6 7=41 10=-11 13=16 16=8 17=-6 18=17 19=-7 22=-9 23=-5
k c47|11=7 24=-5
k c48|1=-7
k c49|1=6 2=-17 3=5 5=-8 6=-6 7=-5 10=-10 11=17 17=-6 19=-17 20=-6 21=-12 22=-5
k c4|7=6 19=7
k c53|0=6 2=10 11=-9 18=16 19=7
k c55|2=6 3=6 7=-5 10=-16 11=-12 12=-6 19=-11 20=10 21=7 22=-6 23=-6 25=-6 26=-5
k c56|9=-6 19=8
k c58|0=-9 1=-16 2=-9 9=-6 10=8 11=7 12=7 14=9 17=-7 19=-8 20=33 21=14 22=-5 24=-9 25=-6
k c5|2=-8 3=-6 4=-9 5=-10 6=-9 7=-7 9=-6 10=-11 11=-23 12=25 16=-9 17=-7 18=-10 19=6 21=7 22=-6 24=10 26=-6
k c63|11=-8
k c64|2=10 3=9 5=7 6=-5 7=-12 8=15 9=5 10=17 11=-6 12=-7 14=-14 20=-18 21=-6 22=11 23=-8 25=-15 26=-17
k c65|1=-5 3=14 5=-6 10=11 11=-14 18=-6 19=-15
k c66|7=12
k c67|5=9 11=-6 19=-6 21=-8 22=-6 24=12
k c68|4=-6 19=10 21=13
k c69|2=-9 5=19 9=8 21=17 23=-9 24=5
k c6|1=5 21=9
k c71|0=-8 1=16 2=-9 3=9 4=5 5=12 6=-24 7=-19 11=-21 12=12 13=-16 14=-8 16=-11 19=28 20=-26 21=28 22=42 24=6 25=25
k c72|1=5 3=7
k c73|5=-12 8=10
k c74|2=-7 11=9
k c75|5=-6 10=-5 16=5 22=-7
k c76|0=6 1=-29 2=16 3=-8 4=9 5=-11 6=-8 10=-7 11=-7 12=-9 19=-9 21=-12 22=-6 23=-6 25=-6
k c77|7=-7 21=8 22=9
k c78|0=11 17=8
k c79|0=-24 1=11 2=17 3=10 4=11 5=-20 6=-20 9=-12 10=12 11=-31 12=-17 13=-10 16=-13 17=-6 19=8 20=-15 21=-6 22=-22 24=-16 25=14
k c80|0=12 1=-16 2=16 5=13 6=-6 7=-16 10=14 11=7 12=-18 13=-6 14=-16 16=11 17=12 19=21 21=-8 22=-12 24=15 26=14
k c81|1=-13 3=-14 4=-8 9=-7 10=-18 12=-10 16=-6 19=-9 20=-5 21=9 22=-7 23=-7 24=-9 25=6
k c82|2=-14 3=10 4=10 18=-7 19=-6 21=-5 22=-6 23=-5
k c83|0=-7 1=-5 3=-5 4=-9 5=8 6=-6 7=-12 9=8 12=-14 16=-5 17=-6 18=7 19=-16 23=-19 24=-10 25=17 26=-6
k c85|0=-9 1=-11 2=-17 4=16 5=-10 6=-12 8=-6 10=-18 11=-21 12=-12 13=24 16=-13 17=-10 19=-19 20=-10 21=-18 22=-5 24=-13 25=-9
k c87|7=9
k c88|2=-15 4=-9 5=8 6=-6 8=14 10=-12 11=8 16=14 17=-6 19=-14 20=-6 21=-16 22=-6
k c8|11=5 22=-11
k c90|0=29
k c91|0=-5 2=-8 5=9 10=15 19=9 21=12
k c95|0=-14 1=23 2=-21 3=11 5=-13 6=-9 8=-5 9=-9 10=-11 11=9 12=15 13=-6 17=-11 18=-9 19=-12 20=-9 21=-6 22=-5 23=-16 26=-9
k c96|1=13 4=-7 6=35 7=-5 10=-23 11=5 12=-18 16=-9 17=-8 19=-16 21=14 22=-18 24=-9 26=-6
k c97|0=-7 1=-5 6=11 7=17 23=7
k c98|0=-8 2=-12 3=-7 4=6 6=-11 11=12 12=-6 17=-5 18=-7 19=-9 22=-9 23=-13 24=-8 25=-9 26=-5
k c99|0=-11 1=13 2=12 4=36 5=-18 6=-23 7=-17 11=16 13=11 16=12 17=6 19=35 22=-26
k c9|1=-6
ks c0 AU|9=6 10=15
ks c0 EU|7=6 13=5 14=8 20=5
ks c0 LEADER|22=6
ks c0 MISSION|13=12
ks c0 STATE|1=-7 2=-8 3=-6 5=-7 6=-9 7=10 8=5 9=-6 10=-14 11=-17 12=-7 13=9 20=-6 21=-13 23=-9 25=6 26=-6
ks c0 UNSC|24=-5 26=12
ks c0 UN|26=11
ks c0 legislatures|2=-8
ks c0 missionNouns|1=9 2=-7 10=5 11=33 12=-8 13=5 19=-6 21=-8 23=7 25=-6
ks c0 none|4=6 20=6
ks c0 noun|2=-10 3=7 4=9 5=-12 7=-15 9=-6 10=-13 11=-16 12=8 13=-6 17=9 18=-8 20=-7 22=-12 23=-13 24=-9 25=15
ks c0 pronoun|4=-13 5=-8 7=-10 11=11 13=-6 19=10 21=10 22=-8 23=-5 24=-7 25=5
ks c104 HOST|0=6
ks c104 STATE|2=-6 5=-13 19=-12
ks c104 none|19=6
ks c104 noun|2=-6 5=10 19=-9
ks c104 pronoun|19=6
ks c106 missionNouns|11=13
ks c106 noun|13=5
ks c106 pronoun|2=7 13=6 18=-6
ks c11 STATE|10=8
ks c11 noun|1=-9 4=8 17=6
ks c11 pronoun|6=12
ks c113 AU|21=-6
ks c113 HOST|2=8 5=11 8=13 19=6
ks c113 LEADER|5=-6 10=-7 19=6
ks c113 STATE|2=-6 5=-6 7=7 9=9 19=-16 20=-9 21=-6
ks c113 UN|6=7 21=7
ks c113 missionNouns|5=10 23=10
ks c113 none|19=-7
ks c113 noun|0=6 1=-5 2=-9 5=20 6=-9 10=-10 12=-5 18=-7 20=-9 21=6 23=-9 24=-8
ks c113 pronoun|1=12 2=-7
ks c115 noun|4=-6 6=16
ks c116 noun|3=12
ks c117 noun|1=-7
ks c119 noun|19=11
ks c122 HOST|5=-5 7=11 10=10 19=13
ks c122 LEADER|4=13 8=6 10=5
ks c122 STATE|1=7 5=-16 6=-7 7=-9 10=16
ks c122 noun|0=9
ks c122 pronoun|5=8 6=6 7=18
ks c124 STATE|7=5
ks c124 none|5=12
ks c124 noun|0=-5 5=-12 21=10
ks c125 STATE|5=10 7=9
ks c125 noun|19=-5
ks c126 EU|21=7
ks c126 STATE|2=9 6=-5 9=21
ks c126 noun|0=7 1=20 4=6 10=8 20=11 21=8 23=8
ks c127 STATE|5=16
ks c127 pronoun|10=8
ks c128 noun|0=13
ks c129 STATE|7=17
ks c129 noun|21=7 26=8
ks c129 pronoun|22=8
ks c130 STATE|2=12
ks c131 LEADER|19=6 21=-6 22=9
ks c131 noun|21=7
ks c131 pronoun|2=7
ks c137 noun|7=6 19=7
ks c137 pronoun|2=7
ks c138 noun|1=6
ks c141 STATE|18=7
ks c141 noun|18=8
ks c144 pronoun|22=20
ks c146 noun|0=15
ks c147 STATE|16=9
ks c147 noun|5=-8 10=7
ks c148 noun|23=-8 25=7
ks c15 STATE|1=-6 6=-10 10=12 13=-5
ks c15 noun|0=-13 1=6 6=7 11=-6 17=13 18=-6
ks c15 pronoun|1=8 5=-9 10=8 13=9
ks c150 STATE|5=13 6=12 7=13 19=16
ks c153 STATE|19=7
ks c153 noun|4=9 5=6 6=7 12=5
ks c155 AU|6=6 9=12
ks c155 EU|6=8 14=16 21=11
ks c155 HOST|0=8 5=-6 7=-8 8=8 9=12 10=12 18=9 19=-5 22=7 24=-11
ks c155 LEADER|0=-6 10=18 19=11 20=9 21=8
ks c155 MISSION|5=9 24=17
ks c155 SADC|23=5
ks c155 STATE|1=-20 2=17 3=-8 4=-13 5=14 6=-14 8=-6 11=-16 12=-8 13=-8 16=-11 17=-22 18=-11 19=-27 20=-10 22=-12 23=-18 24=-9 25=-14 26=-7
ks c155 UNSC|2=8 6=7 10=-8 23=-11 24=-8 25=20
ks c155 UN|1=-10 5=6 10=11 16=9
ks c155 courts|0=12
ks c155 legislatures|1=-5 2=-13 5=-7 10=-8 11=-14 23=-6 24=-7
ks c155 missionNouns|18=16 19=-6 21=7 25=11 26=6
ks c155 none|1=9 2=-5 4=10 5=12 6=7 7=-7 10=-10 11=12 16=5 19=-7 22=5 24=10
ks c155 noun|1=-17 3=-7 4=-11 5=26 6=8 8=-6 9=15 10=-6 12=10 13=22 17=21 18=-6 22=6 24=-7 25=-15 26=-9
ks c155 pronoun|0=-8 2=-6 7=7 8=-7 9=-7 11=11 13=5 18=-6 22=-7 23=9 24=7
ks c156 STATE|19=7
ks c158 STATE|24=10
ks c158 UNSC|23=12 25=9
ks c158 noun|10=10 11=-6 23=-12
ks c159 UN|1=-8
ks c159 pronoun|3=8
ks c161 EU|14=9 25=11
ks c161 STATE|2=-6 4=10 5=-9 19=-7 21=-7
ks c161 missionNouns|1=-7
ks c161 none|11=11 23=9
ks c161 noun|4=9 5=-6 22=10
ks c161 pronoun|5=6
ks c162 STATE|9=6 19=-5
ks c162 noun|4=8 6=7 18=8 21=-15
ks c162 pronoun|11=7
ks c165 noun|2=-5 11=-6
ks c167 noun|1=9
ks c168 STATE|5=6 7=8
ks c174 STATE|16=10 18=7
ks c174 missionNouns|1=-12 4=-8 12=11 13=8 21=6
ks c174 noun|1=14 4=9 16=8 17=13 26=5
ks c174 pronoun|4=20 12=18
ks c175 noun|19=5 21=5
ks c175 pronoun|25=13
ks c176 STATE|0=-5
ks c176 pronoun|3=14
ks c178 noun|2=-6 4=-5
ks c179 noun|21=-8
ks c180 STATE|19=-8 20=20
ks c180 noun|20=5
ks c180 pronoun|10=-7
ks c181 noun|3=9
ks c183 STATE|19=5
ks c185 HOST|20=11
ks c185 LEADER|5=6 7=7 10=13 21=6
ks c185 STATE|1=-6 6=14 21=6
ks c185 missionNouns|1=11 11=-8 23=6
ks c186 noun|3=6
ks c187 pronoun|2=6 9=9
ks c19 noun|6=10 19=7
ks c19 pronoun|1=-7
ks c191 STATE|5=7 17=10
ks c191 noun|12=9 19=11
ks c195 STATE|19=9 20=-6 21=19
ks c195 missionNouns|1=-8
ks c195 none|21=7
ks c198 HOST|10=7
ks c198 noun|5=-6 7=6 24=7
ks c20 STATE|5=13 22=10
ks c200 STATE|10=-14 11=-5 22=-7
ks c200 none|2=-8 10=7
ks c200 noun|2=-10 5=-6 7=7 8=5 10=8 19=8 21=14
ks c200 pronoun|2=11 10=5
ks c202 LEADER|2=7
ks c202 STATE|19=-8 21=8
ks c202 none|24=17
ks c202 noun|6=-9 10=13
ks c203 HOST|19=-8
ks c203 STATE|11=-12
ks c203 none|2=5 23=-7 25=8
ks c203 noun|4=8 17=7
ks c203 pronoun|13=9 22=12
ks c207 HOST|26=6
ks c207 STATE|2=-6 5=-10 6=5 10=-6
ks c207 missionNouns|19=-7
ks c207 noun|2=-8 10=-7 17=15 19=5 22=11
ks c207 pronoun|5=5 10=13
ks c209 noun|3=10
ks c209 pronoun|3=6
ks c212 STATE|1=6 3=9 6=12 10=11 11=-14 24=7
ks c212 UNSC|5=6
ks c212 missionNouns|7=9 11=7 19=7 24=10
ks c212 none|10=8 19=-6
ks c212 noun|10=-11 17=13 19=13
ks c215 noun|5=-7 6=-7 10=8
ks c221 noun|0=5 3=20
ks c222 legislatures|0=15
ks c222 missionNouns|25=6
ks c222 none|20=5
ks c222 noun|0=8 11=-6 23=-9
ks c222 pronoun|4=-6
ks c228 STATE|11=-10 19=-7 21=12
ks c228 UN|25=12
ks c228 missionNouns|11=10
ks c228 noun|3=6 4=9 5=8 11=21 12=9 17=7 18=-6 23=-6 26=5
ks c228 pronoun|13=11 26=18
ks c229 STATE|5=7 10=-8
ks c230 STATE|19=7
ks c230 noun|21=9
ks c235 EU|23=7 24=-5
ks c235 STATE|23=-5
ks c235 missionNouns|11=-14
ks c235 none|23=6
ks c235 noun|5=6
ks c235 pronoun|2=-7 10=9 23=11
ks c236 STATE|2=8 19=20 23=-8
ks c236 none|3=6 4=7 16=5
ks c236 noun|2=-6 13=11 21=12
ks c238 STATE|11=19
ks c238 noun|0=-6 1=-5 12=-10
ks c238 pronoun|7=8
ks c240 pronoun|1=6 4=15
ks c242 STATE|2=8
ks c242 courts|0=9
ks c242 legislatures|2=19
ks c242 noun|0=6 3=14 4=5
ks c244 noun|4=6
ks c245 STATE|1=7 21=10
ks c245 noun|11=8 19=-6 21=8
ks c248 AU|5=7 11=12 22=13 23=14
ks c248 HOST|19=5 21=-6
ks c248 LEADER|20=12
ks c248 STATE|2=-11 5=-5 16=-11 17=7 19=16 20=-16 23=-13 25=-6
ks c248 UN|9=9
ks c248 missionNouns|25=5 26=14
ks c248 none|18=7 19=-8
ks c248 noun|1=-5 2=-6 11=-6 17=12 18=5 19=6 21=-12 24=-7 25=-8
ks c248 pronoun|4=-5 6=7 19=-8
ks c25 HOST|2=9
ks c25 STATE|2=11
ks c25 noun|1=8 11=7
ks c250 STATE|4=12 10=8 22=11 24=7
ks c250 missionNouns|5=6
ks c250 noun|25=12
ks c251 LEADER|2=7 10=8 21=7
ks c251 UNSC|23=-14 25=10
ks c251 missionNouns|1=9 19=11
ks c251 none|2=14 25=14
ks c251 noun|2=-6 11=6 24=11
ks c251 pronoun|5=7 12=14
ks c252 HOST|2=-8 5=-11 7=9 9=9 10=8 19=-8 21=-7
ks c252 LEADER|19=-7 22=-10
ks c252 MISSION|24=6
ks c252 STATE|0=-8 1=-9 2=20 4=-10 5=-10 6=-6 11=-18 12=-8 13=-5 16=-8 17=-11 18=-8 20=17 21=-13 22=6 23=-17 24=-6 25=-7
ks c252 missionNouns|4=-10 10=-7 11=24 12=14 13=16 22=8 24=10
ks c252 none|0=6 1=15 2=-6 4=-10 5=-10 11=-19 12=9 20=6
ks c252 noun|0=9 1=13 2=-7 4=7 5=10 6=-12 7=-5 9=-10 10=-15 12=22 13=-10 16=8 18=-14 20=-8 21=-10 22=-23 23=-9 25=-6 26=-8
ks c252 pronoun|0=-10 1=7 5=-12 9=-6 11=-6 12=-9 13=5 16=-9 17=-9 19=6 20=-16 23=-5 24=-11 25=-8 26=-6
ks c254 UNSC|23=9 25=13
ks c254 missionNouns|25=12
ks c254 none|1=-7 4=8
ks c254 noun|5=13 12=-7 25=13
ks c26 STATE|6=8 10=19
ks c26 noun|10=11
ks c3 HOST|19=6
ks c3 LEADER|9=16 22=12
ks c3 STATE|1=-11 5=-10 10=-8 11=-11 12=-9 19=-6 22=-7 23=-6
ks c3 none|2=15
ks c3 noun|2=-11 4=7 5=-5 6=-9 19=-11
ks c3 pronoun|1=14 5=5 6=10 10=13 21=6
ks c33 STATE|24=6
ks c33 missionNouns|9=7
ks c33 none|3=11
ks c33 noun|5=8 10=-9
ks c34 STATE|5=-9 10=8 18=8
ks c34 noun|4=6 6=8
ks c36 noun|11=-8 24=10
ks c45 STATE|18=11
ks c47 pronoun|11=10
ks c49 noun|4=10 5=8 11=5 21=6
ks c53 noun|0=11
ks c55 noun|2=11
ks c58 HOST|11=12 16=9
ks c58 LEADER|10=7 20=9 21=9 23=10
ks c58 STATE|1=6 2=8 10=-9 18=6 19=-6 20=13 22=-5
ks c58 none|5=9
ks c58 noun|1=-9 3=8 4=9 11=13 19=14 21=-7 22=6
ks c58 pronoun|5=6 10=-12 20=11 21=11
ks c64 AU|11=9 22=8
ks c64 ECOWAS|2=-5 23=14
ks c64 EU|1=-6 7=7 13=7
ks c64 HOST|1=9 2=14 5=14 6=-5 8=11 17=-8 19=-16 20=5 22=-7 23=-6
ks c64 LEADER|1=-6 4=-7 5=9 6=30 8=10 21=-11 22=7
ks c64 MISSION|1=17
ks c64 NATO|5=-10 16=9 22=17
ks c64 STATE|0=-13 1=-16 2=25 5=17 6=-12 7=-14 8=-8 9=14 10=33 12=-17 13=-7 16=-9 17=16 18=-14 19=8 20=-6 21=-10 22=-7 23=-5 26=-10
ks c64 UNSC|5=-5 11=7
ks c64 UN|5=9 7=13 10=5 19=11
ks c64 courts|0=9
ks c64 legislatures|2=-7 19=8
ks c64 missionNouns|1=10 2=17 5=-8 12=-8 16=-8 17=-7 19=-6 23=-5 24=7
ks c64 none|2=-8 6=-7 7=-7 9=9 10=-17 11=-7 18=7 20=6 24=-5
ks c64 noun|0=-23 2=7 3=14 4=9 5=-17 7=-13 8=6 9=-7 11=7 12=-10 13=15 14=-5 18=6 19=-9 25=-6
ks c64 pronoun|0=-7 2=9 4=-22 5=-6 6=-16 8=-5 9=-5 10=-28 13=-6 18=-12 21=-15 22=9 23=8 24=9 25=-10 26=-9
ks c71 HOST|19=14
ks c71 STATE|2=-5 11=-8 25=5
ks c71 missionNouns|1=7 11=8 23=-9 26=7
ks c71 noun|1=14 3=17 4=14 5=-5 6=-8 19=-13 21=-6 24=-6 25=-5
ks c72 noun|19=-8
ks c75 noun|6=7
ks c76 HOST|2=6 4=8
ks c76 STATE|0=-7 2=-6 6=-6
ks c76 courts|0=9
ks c76 none|1=-7
ks c76 noun|1=-7 3=-9 21=-8 24=-9
ks c76 pronoun|2=-8
ks c79 STATE|1=-14 2=12 5=-6 10=8 21=-12 23=-6
ks c79 UN|1=9 4=-8
ks c79 missionNouns|1=17 12=6 19=9
ks c79 noun|1=-17 2=-13 3=21 5=-5 11=-5 19=-5 21=-6
ks c79 pronoun|1=-6 2=9 18=-5
ks c80 AU|9=6 26=7
ks c80 CARICOM|19=-14 20=-13
ks c80 ECOWAS|21=-9 23=14
ks c80 EU|2=6 11=9 19=-18 20=13 25=20
ks c80 HOST|1=10 5=9 10=-12 17=11 18=-7 19=-18 22=-10
ks c80 LEADER|2=-5 12=6 16=9 19=10 20=11
ks c80 MISSION|10=-6 13=10
ks c80 NATO|5=7
ks c80 SADC|26=10
ks c80 STATE|0=-12 1=-14 2=13 3=-14 5=6 6=8 7=-8 10=-24 11=-38 12=-24 13=-6 14=-7 16=-7 17=-27 18=20 19=-11 20=-14 21=-22 22=-19 23=-7 24=-26 25=-22 26=-26
ks c80 UNSC|2=-10 5=-8 10=6 19=5 21=-5 23=5 24=22 25=12 26=16
ks c80 UN|1=-6 2=6 5=-17 10=-5 18=7 23=-10
ks c80 courts|0=9 24=-7
ks c80 legislatures|0=6 3=7 5=-5 6=-8 11=-14 17=-10 19=-7 24=-6
ks c80 missionNouns|2=13 4=15 5=-28 7=-8 10=-11 12=-10 17=-5 19=-15 21=-6 24=10 25=-13
ks c80 none|2=-12 4=9 5=-7 7=-7 10=-18 11=7 12=-8 16=15 17=-6 18=-5 20=15 23=6 24=12 25=13
ks c80 noun|1=9 3=13 4=8 5=-18 6=-9 9=-11 10=5 11=24 12=-9 13=-25 14=-5 18=11 19=22 20=-23 21=16 24=19
ks c80 pronoun|1=-15 2=13 3=-10 4=-21 5=-25 6=-11 7=-6 10=13 13=13 17=9 18=-16 19=17 20=9 21=8 23=-9 25=-14
ks c81 noun|21=11
ks c81 pronoun|2=8
ks c82 noun|3=12
ks c85 STATE|4=-6 19=-10 22=10
ks c85 UN|11=8
ks c85 noun|3=7 17=9 23=11
ks c85 pronoun|1=16 2=13 22=7
ks c87 noun|7=6
ks c88 HOST|8=12
ks c88 STATE|3=11 16=11 21=-7 23=5
ks c88 none|5=8
ks c88 noun|2=-6 7=10 19=-6 25=9
ks c90 noun|0=29
ks c95 EU|6=7
ks c95 HOST|19=-9 21=14
ks c95 STATE|1=-5 12=-8 21=-7
ks c95 missionNouns|12=8 25=6
ks c95 none|4=15 5=-6
ks c95 noun|2=-11 5=-7 11=8 12=-10
ks c95 pronoun|1=7 10=8 19=-8
ks c96 noun|5=-7 20=5
ks c99 LEADER|20=8 23=6
ks c99 STATE|5=11 10=6
ks c99 UN|24=9
ks c99 none|2=-8 4=11
ks c99 noun|5=-7 12=6 16=-6 18=8 21=11 22=-5 26=23
ks c99 pronoun|2=8 4=16 9=9
kv c0|1=9 3=-16 5=-42 6=-13 7=-10 8=6 9=13 10=-8 13=21 16=-11 18=-24 20=-8 21=-23 22=-11 23=-7 24=-31 26=26
kv c104|1=-9 2=-12 4=-8 5=-11 6=-6 7=-6 10=10 19=-22 21=-9 22=21 24=-7 25=-8
kv c106|5=-7 9=6
kv c113|1=-7 3=-7 4=-7 5=7 6=17 8=12 9=9 11=-11 12=-13 16=-6 17=-6 18=-5 19=-7 21=-12 22=-7 23=-9 24=-13 25=-12
kv c115|6=11
kv c116|23=10
kv c117|1=-8
kv c119|19=9
kv c11|2=-9 4=8 6=10 17=7
kv c122|1=9 4=6 5=7 7=29 8=5 9=8 10=23 19=7 24=-8
kv c124|0=-13 4=-5 5=7 10=-7 19=-5 21=11
kv c125|5=10 7=10
kv c126|0=10 1=19 2=10 4=11 9=21 10=11 17=10 20=8 21=11
kv c127|10=9
kv c128|0=12
kv c129|7=7 19=9 23=6 24=-7 26=8
kv c130|2=20
kv c131|5=-10 10=-6 23=-11
kv c137|2=21 6=-8 12=-7 19=8
kv c138|1=6 7=-7 10=-6 21=7
kv c139|5=-7 10=9
kv c141|18=9
kv c144|22=17
kv c146|0=14
kv c147|5=-6 16=7 23=-12
kv c148|23=-8 25=8
kv c150|4=8 6=8 19=6
kv c153|1=-6 4=5 5=6 6=16 11=11 19=8
kv c154|23=6
kv c155|1=-8 2=-7 3=-21 4=-6 5=17 6=12 7=8 8=-12 9=33 10=14 11=-5 13=5 16=6 17=6 18=-21 19=-15 20=-7 21=-9 22=24 23=9 24=13 25=14 26=-9
kv c156|2=-5 19=8
kv c158|10=7 11=-5 24=12 25=6 26=5
kv c159|3=8
kv c15|0=-13 1=6 2=-9 4=-6 5=-11 6=11 7=7 12=-7 16=-6 18=-8 21=-12 23=-12 26=-9
kv c161|1=-13 2=-12 4=14 5=-15 7=-5 10=-8 14=12 16=-6 18=-5 19=-17 20=-7 21=-5 22=17 25=8
kv c162|2=-7 4=8 6=12 9=8 18=7 19=-17 21=-20 22=-6
kv c165|2=-8 11=-9
kv c168|5=7 7=7
kv c173|4=6
kv c174|2=-5 4=14 12=25 13=7 19=-10 26=7
kv c175|2=-14 10=-7 19=8 21=6 25=14
kv c176|0=-6 2=7 3=12 5=-6
kv c179|19=-10
kv c180|19=-6 20=14
kv c181|3=10 10=10
kv c185|5=10 6=10 7=12 11=-21 19=-6 20=8 21=10 23=5
kv c186|1=-5 3=8 17=-6
kv c187|2=6 9=12
kv c18|2=13 19=-5
kv c191|1=-6 5=6 6=11 12=6 17=7 19=6
kv c193|4=11
kv c195|1=-6 5=-6 6=-6 20=-7 21=16 22=-5
kv c198|5=-13 17=9 24=6
kv c19|1=-6 4=-5 6=10
kv c200|5=-13 6=-10 7=6 8=13 10=11 11=-9 13=-6 21=9 22=-11 23=-6
kv c202|10=8 19=-8 24=6
kv c203|1=-8 10=-7 11=-9 13=6 22=8 23=-10 25=8
kv c205|5=9
kv c207|2=-17 5=-7 6=14 12=-5 16=-6 17=6 22=7 23=-5 24=-8
kv c209|3=16 5=16 19=-5 26=6
kv c20|12=-8
kv c212|2=-7 3=7 4=-6 5=10 6=6 11=-16 13=-6 17=11 19=24 24=6
kv c215|5=-8 6=-8
kv c216|5=-9 19=-9 21=9
kv c218|5=11 10=13 20=12 21=6
kv c221|0=13 3=9
kv c222|0=11 2=9 4=-7 10=6 11=-16 20=5 23=-8 25=6
kv c228|4=14 16=-6 18=-7 19=-7 21=12 23=-6 25=8 26=11
kv c230|19=8 21=9
kv c235|2=-7 5=9 10=8 11=-13 23=29 24=-6
kv c236|0=7 3=6 4=7 13=6 19=9 21=8 23=-8
kv c237|4=8
kv c238|7=8 11=9 12=-6
kv c240|1=8
kv c242|0=11 2=17 11=-7
kv c244|4=5
kv c245|19=-5 21=10
kv c248|0=-8 1=-17 2=-22 3=-6 4=-11 5=-8 6=-7 7=-7 11=-9 16=-6 17=5 19=10 20=-13 22=19 23=-5 24=-15 25=-7 26=-7
kv c250|4=8 5=7 10=9 11=5 14=14 22=6 25=7
kv c251|4=-11 6=-8 12=22 16=8 19=11 25=27
kv c252|0=11 1=31 2=19 3=-12 5=6 6=-15 7=8 8=-11 9=-13 10=-9 11=9 14=-7 18=-19 19=-19 20=-10 21=-9 22=-21 23=-9 24=-15 25=-16 26=-12
kv c254|1=-7 5=8 10=-7 12=-6 19=-6 22=-7 24=-6 25=27
kv c25|0=-6 1=7 12=-8 23=11
kv c26|5=-9 6=8 10=18 19=-5
kv c33|3=5 9=10 11=9 19=5
kv c34|5=-11 10=11
kv c36|11=-8 24=10
kv c38|4=-6
kv c3|0=-7 3=-5 4=6 5=-16 9=9 10=7 12=-10 19=-10 22=18 23=-6 24=-8
kv c44|19=-8
kv c45|18=13
kv c49|0=15 2=5 4=8 11=7
kv c53|0=8
kv c55|2=13
kv c58|0=-6 1=-15 9=-5 12=6 17=-5 19=-9 20=27 22=-7 23=-7 24=-10 25=-6
kv c63|11=-8
kv c64|1=-6 3=-17 4=-18 5=15 6=10 8=10 10=27 12=-10 14=-11 18=-9 20=-7 21=-9 24=-6 25=-16 26=-7
kv c65|23=6
kv c71|0=-12 1=17 2=-6 3=16 4=10 6=-12 7=-6 13=-8 17=-9 20=-7 21=-18 23=-13 24=-10 25=-7
kv c72|0=-7 1=-5 19=-6
kv c75|2=13 16=5
kv c76|0=8 1=-11 4=12 5=-8 6=-11 10=-6 12=-8 17=5 19=-6 21=-8 24=-9
kv c79|1=-13 3=8 4=-11 5=-13 6=-7 7=-7 10=6 11=-13 12=-10 17=-7 18=-15 19=8 20=-5 21=-24 22=-9 23=7 24=-9 25=8
kv c80|1=-15 2=24 5=-8 7=-12 9=-15 10=8 11=19 12=-22 14=-15 16=10 17=-7 19=15 21=-8 24=7 26=15
kv c81|1=-6 5=-7 12=-6
kv c85|1=10 3=6 4=-7 5=-8 7=-7 18=6 21=-7 22=13 23=8
kv c87|7=6
kv c88|1=-9 4=-5 7=10 8=12 10=-5 11=-8 19=-11 21=-7 24=-5
kv c90|0=34
kv c95|0=-6 1=10 2=-9 4=9 5=-27 7=-7 9=-8 12=-7 22=-6 23=-7 24=-10
kv c96|0=10 1=-5 5=-7 6=-8 18=6 25=10
kv c99|2=-14 4=24 7=-8 10=10 16=-8 17=-6 19=-6 20=6 22=-16 26=17
mission about|2=9 19=22 20=15
mission behind|1=-5
mission between|16=8
mission by|2=8 19=10 21=8
mission for|0=-9 1=-13 2=-9 3=-9 4=-15 6=6 7=-5 8=-5 9=5 10=13 12=-15 18=-11 19=-5 20=-11 21=7 22=-19 24=-17 25=-15 26=-7
mission from|2=-7 5=-5 10=-6
mission into|2=31 10=14 25=9
mission in|0=-5 1=-19 2=-15 3=-5 7=-8 11=-11 12=6 16=6 17=-6 19=-13 20=6 21=-13 22=-7 23=-11 24=-7
mission of|0=-8 1=-14 3=12 4=-7 7=7 8=5 9=15 13=-5 16=-13 18=18 19=9 22=10 23=10 24=-8 25=8 26=5
mission on|1=-6 2=-16 5=-10 6=-6 10=-10 11=-7 16=13 17=-21 18=7 19=-11 20=8 21=-8 22=12 23=-17 24=-6 25=-7
mission out|1=-5
mission over|0=20
mission to|0=-18 3=-10 4=-8 6=-22 7=-11 9=-9 11=-34 12=-9 13=-6 17=-11 18=-15 19=-35 20=-10 22=-10 23=-8 25=-9 26=-10
mission up|3=21 5=8 10=-7 14=5
mission with|16=5 17=-11 18=9 24=-8
mission |0=15 1=18 2=-7 3=10 4=17 5=-11 6=-5 7=-17 9=-12 10=21 11=11 12=23 13=19 16=-21 17=-27 19=17 20=-21 21=-6 22=-31 23=19 24=24 25=23 26=16
mission-named|0=-8 2=-10 3=-9 4=-13 6=-5 7=-10 9=-10 11=-20 12=-7 13=9 17=-11 18=-12 21=9 22=-5 25=10 26=-7
no-stop|0=-25 1=-34 2=-20 3=-15 4=-19 5=-41 6=-18 7=-16 8=-5 9=-11 10=19 11=-31 12=-6 13=-8 16=-16 17=-20 18=-14 19=-32 20=-17 21=-30 22=-31 23=-14 24=-25 25=-17 26=-26
o abstain vote|23=-12
o accuse group|12=-6
o adopt friday|11=6 24=6
o adopt monday|12=-11 23=8
o agree monday|14=5 23=12
o agree thursday|23=5
o agree wednesday|19=-12 25=-5
o allocate million|12=-7
o allow police|17=16 19=11
o allow soldier|11=9 16=7
o allow them|2=14
o announce aid|19=5 21=6 22=8
o announce day|25=5
o announce dollar|12=8
o announce force|19=5 22=-7
o announce haiti|19=5
o announce mission|21=-8
o announce officer|19=9 22=5
o announce support|10=9
o appeal community|5=-6 10=12
o appeal country|5=6 6=7 7=8 8=10
o appeal mission|6=16 7=-6 9=7 10=6 24=-5
o appeal money|6=13
o appeal state|5=5 7=-5 10=-5
o approve 2023|23=10
o approve deployment|11=-6 23=-8
o approve extension|24=12
o approve force|10=5 23=9
o approve haiti|17=6
o approve mission|14=9 23=13
o approve month|23=11 24=9
o approve october|23=-7 25=9
o approve personnel|6=6 11=5 23=6
o approve plan|21=-5 23=-7 26=5
o approve tuesday|2=-8 5=-9
o approve year|23=11
o arrest soldier|2=9
o arrive  april|23=6
o arrive  foot|2=-5
o arrive  force|5=5 7=7 10=-7 11=6 16=6
o arrive  friday|19=5
o arrive  haiti|11=5 22=11
o arrive  in.|10=15 12=8
o arrive  meeting|19=-5
o arrive  member|11=13
o arrive  mission|2=-5 8=9
o arrive  saturday|2=13
o arrive  tomorrow|22=11
o arrive  tuesday|22=-5
o arrive among them|22=6
o arrive by end|11=-7 14=8
o arrive by force|5=7 19=12
o arrive by video|19=-6
o arrive date|3=7
o arrive for hour|22=7
o arrive for talk|19=-6 22=11
o arrive in haiti|25=5
o arrive in march|9=13
o arrive in november|6=8
o arrive in october|11=8
o arrive in port-au-prince|22=-7
o arrive of force|23=12
o arrive of june|11=-7
o arrive of officer|11=-8
o arrive of them|5=10
o arrive on friday|19=-6 22=-5
o arrive on saturday|22=10 24=5
o arrive on sunday|19=6 22=13
o arrive on tuesday|22=-6
o arrive on wednesday|23=13
o arrive port-au-prince|23=7
o arrive sunday|22=8
o arrive to date|3=10
o arrive to haiti|6=8
o arrive to mission|2=10
o arrive to nairobi|22=5
o arrive to ukraine|22=7
o arrive tuesday|22=-5
o arrive with it|12=7 19=9
o ask  contributor|5=9
o ask  council|5=-8 6=6 9=9 10=21
o ask  country|6=8 10=11
o ask  decision|2=7
o ask  force|5=6 23=7
o ask  friday|5=-5 21=5
o ask  government|6=-6 21=6
o ask  him|2=8 5=7
o ask  it|6=-6 8=9
o ask  leader|5=5 10=-14 19=8
o ask  member|5=7 7=12 13=6 21=8 24=12
o ask  mission|5=-10 9=-10 10=-9
o ask  month|5=16
o ask  nations|5=-7 9=10
o ask  nation|5=-7 10=6
o ask  partner|5=-6 7=-14
o ask  peacekeeper|5=-5
o ask  secretary-general|23=-8
o ask  soldier|5=9
o ask  states|7=7
o ask  state|7=10 10=18 13=18
o ask  support|5=-17 7=6 10=20
o ask  them|5=11 6=17
o ask  week|10=18
o ask by washington|5=6 6=8 9=12
o ask contributor|5=7
o ask council|9=8 10=25
o ask country|6=9
o ask for contribution|5=-6
o ask for force|5=21 9=-8 10=7
o ask for funding|6=9
o ask for helicopter|5=-11 7=23
o ask for it|5=9 10=21
o ask for mission|5=-9 6=8 9=-5 24=-8
o ask for money|6=12 7=-12 8=-8 24=-7
o ask for more|5=8 7=17 9=7
o ask for officer|5=11 10=-17
o ask for option|2=11 25=7
o ask for patience|10=-6
o ask for soldier|5=9
o ask for support|4=10 10=10
o ask for troop|5=7 21=7
o ask for vehicle|5=-6 7=10
o ask for warship|7=13
o ask force|5=28 9=-6 10=-9 21=8
o ask government|5=5 6=-9 10=6
o ask haiti|1=7 19=17
o ask helicopter|5=-9 7=14
o ask in haiti|5=-11 10=5 24=-6
o ask in letter|5=21
o ask in nairobi|2=-5 5=7 19=15
o ask it|10=10 25=9
o ask member|6=7 7=7 12=8 13=7 24=5
o ask mission|5=8 9=-13 10=-9
o ask monday|9=12
o ask money|1=8 7=-15 8=-6
o ask more|5=10 7=7 9=9 10=-5
o ask nairobi|5=10 19=14
o ask nations|5=-8 9=11 25=6
o ask nation|5=-9 10=10
o ask nato|7=11 13=10
o ask of country|20=6
o ask of force|7=6 19=-9 21=9
o ask of guyana|6=9
o ask of mission|6=-11 9=7 19=-6
o ask of soldier|5=12
o ask of state|7=-8
o ask of them|5=6 26=10
o ask of withdrawal|22=7
o ask of year|10=-7 22=9 24=11
o ask on donor|6=10
o ask on friday|5=9
o ask on monday|5=17 10=-15 21=12
o ask on state|5=11 7=7 8=8 9=8
o ask on thursday|19=10 25=5
o ask on tuesday|5=13 23=6
o ask on wednesday|5=6 7=7 9=10 24=-7
o ask option|2=7
o ask partner|6=-12 7=-11
o ask police|5=10 6=-13 7=-13 8=-6
o ask secretary-general|12=14
o ask soldier|6=11 9=12
o ask states|5=-7
o ask state|7=9 13=13 21=-5
o ask ten|7=10 13=24
o ask them|5=10 9=8 10=14
o ask time|5=-5 10=6
o ask to community|5=-7 10=13
o ask to country|5=11 6=12 7=6 8=7
o ask to fund|1=9 6=-12
o ask to partner|5=-10 6=-16 10=9
o ask use|1=10 6=-7 9=10
o ask washington|1=-9 5=9 9=10
o ask year|24=8
o authorise  force|23=-6
o authorise  monday|11=-7 12=-12
o authorise  operation|12=5 23=16 24=-6
o authorise  resolution|11=9 23=6 24=-10
o authorise by vote|23=-9
o authorise for resolution|23=18
o authorise force|2=7
o authorise mission|10=7 23=-5
o authorise october|23=10
o authorise on friday|23=-9 24=6
o authorise on monday|23=6 24=-7
o authorise soldier|11=6
o authorise the|11=8 23=12 24=7
o authorize council|23=-10
o authorize deployment|23=8
o authorize end|23=6 24=-8
o authorize force|6=8 24=-6 25=8
o authorize haiti|10=5 23=15 26=-8
o authorize mission|10=6 23=15 24=-10 25=-13
o authorize monday|23=7
o authorize month|6=12 25=5
o authorize officer|11=9
o authorize resolution|23=11
o authorize september|6=10 25=7
o back  blessing|2=10
o back  decision|23=6
o back  force|5=-8 22=-9 23=12
o back  it|2=13
o back  mission|2=-11 5=-12 6=-10 10=30 11=-6 19=-8 23=-9
o back  part|1=8 10=-7 19=12
o back  rebel|2=8
o back  renewal|2=-7
o back  resolution|23=-9
o back  text|6=9 10=7
o back  the|21=14
o back for mission|10=10
o back force|23=7
o back in force|21=10
o back mission|10=11
o back of ceasefire|21=8
o back of force|5=14 6=9 10=-7 23=-6 25=8
o back of government|5=11 10=-6
o back of mission|5=-7
o back of peace|21=-6 23=9
o back on friday|17=7
o back on thursday|21=11
o bar  deployment|0=20 3=16
o bar  dispatch|0=11 2=10
o bar  government|0=12
o bar  it|0=6
o bar  money|2=13
o bar for mission|2=11
o bar government|0=8
o be 2,500|11=16
o be all|12=6 17=11
o be answer|5=9
o be april|18=7
o be army|2=13 5=9
o be august|4=5
o be a|3=10
o be base|16=7
o be boot|2=14
o be case|2=6
o be command|5=12
o be council|2=12
o be country|11=13
o be day|22=-8
o be delgado|21=5
o be dollar|1=17 12=21
o be end|11=-8 18=9
o be equipment|4=-5 13=10
o be euro|12=6
o be force|2=-5 5=11 10=-8 11=5 16=13
o be fund|1=-8 3=6 4=6 12=8
o be government|5=15 10=11
o be ground|11=-8
o be guard|7=10
o be haiti|2=-6 4=-7 11=5 13=8
o be hand|1=9
o be head|22=-6
o be helicopter|4=-12 13=22
o be hurry|5=6
o be idea|2=10
o be march|5=5 19=15
o be matter|4=5 5=-5
o be mission|1=-7 10=-7
o be monday|24=8
o be money|12=7
o be month|24=21
o be nation|19=14
o be need|4=-9 12=12 13=13
o be none|2=14 4=12
o be nothing|2=14
o be no|26=12
o be number|10=9
o be october|7=7 11=9 24=11
o be officer|11=-9
o be one|2=12
o be onu|2=12 10=12
o be option|5=7 6=8
o be part|19=9
o be peacekeeper|10=13
o be people|4=-6
o be personnel|11=-9
o be place|1=14 2=8 4=9 17=6
o be plan|1=15 18=10
o be police|1=5
o be port-au-prince|4=12 19=12
o be present|2=11 4=8
o be reason|1=11 3=7 4=6
o be request|5=21 7=7
o be road|4=11
o be security|1=10
o be spring|11=6
o be states|2=12
o be state|7=12 11=8 21=-7 22=-7
o be table|19=-6 26=12
o be talk|11=7 19=-22
o be them|4=13
o be there|11=14
o be the|1=9
o be third|4=6
o be those|21=8
o be thursday|11=6 24=11
o be today|19=6
o be training|19=-10
o be truce|18=9
o be vehicle|4=6
o be worry|3=11
o be year|1=7 12=24 24=11
o be york|19=-7
o bear cost|5=14 7=15
o become mission|25=15
o begin month|19=9
o begin november|19=9
o begin thursday|21=7
o bind  deployment|2=-5 9=7
o bind  dollar|2=-9
o bind  euro|24=7
o bind  extension|24=15
o bind  force|2=8 23=-19 24=-7 26=-11
o bind  friday|9=12
o bind  million|2=8 12=-7
o bind  mission|14=7 23=30 24=-10 25=-14
o bind  month|23=13
o bind  motion|2=6
o bind  october|23=15
o bind  the|11=9 24=10
o bind  tuesday|11=7 24=7
o bind  week|25=11
o bind by council|5=5 10=-5 21=7 23=11
o bind by parliament|11=-9
o bind by resolution|18=15 23=5
o bind for force|23=16
o bind for mission|12=-5 23=7
o bind for month|6=6
o bind for soldier|0=12
o bind for year|23=11
o bind in 2023|23=13
o bind in december|1=8 2=5
o bind in favor|11=-7
o bind in gaza|23=6 24=-7
o bind in haiti|2=7
o bind in may|23=10
o bind in nairobi|16=6 22=10
o bind in york|19=7
o bind of 2027|24=-6
o bind of force|9=9 23=-10 25=6
o bind of member|11=-8
o bind of million|12=-9
o bind of mission|23=18
o bind of officer|11=-12
o bind of personnel|6=5 11=7
o bind of soldier|11=-8 23=-6
o bind of troop|23=-5
o bind on friday|23=9
o bind on mission|23=-8
o bind on monday|14=11 19=7 23=7
o bind on thursday|11=-5
o bind on tuesday|5=-9 23=-12 25=6
o bind on wednesday|23=-5
o bind to deployment|1=8
o bind to general|3=11
o bind to haiti|10=9 11=-6
o bind until end|23=10 24=-6 25=7
o block deployment|0=8
o block mission|0=9
o block money|2=14
o bring force|11=14 21=6
o bring haiti|2=11
o bring home|1=11
o bring mission|11=9
o bring number|11=-7
o bring peacekeeper|19=-7
o bring them|19=10
o call donor|6=10
o call force|7=8 10=-6 19=-5 21=5
o call it|10=9
o call mission|6=-11 7=7 10=-15 20=5 21=6
o call monday|5=12 19=24
o call partner|6=7
o call party|10=-6
o call plan|12=-7
o call state|5=10 6=8 7=7 8=6 10=6 22=5
o call summit|5=6 10=-6 21=7
o call un|6=8 10=-5
o challenge decision|0=9
o change  it|9=8 25=-9
o change  mission|2=16 25=14
o change into force|2=-8 11=9 23=8
o change into operation|2=17 25=-22
o change on tuesday|11=5 23=11 25=5
o cite security|2=9
o clear parliament|11=-6
o close base|12=6
o come december|25=9
o come force|21=7 23=13
o come haiti|21=7
o come it|6=-7 19=15
o come personnel|5=5
o come thursday|21=6
o come year|12=6
o commit itself|10=8
o conclude agreement|18=-7
o consider  agreement|16=-9 17=-6 18=-5
o consider  a|11=12 23=15
o consider  contribution|2=15
o consider  deployment|5=5
o consider  force|19=9
o consider  mission|19=28 22=-13
o consider  question|1=9
o consider  request|5=11 7=12
o consider  situation|22=17
o consider  talk|6=31 19=9 21=-11
o consider  troop|11=5 23=8
o consider  week|6=11 11=-6 21=-5
o consider  withdrawal|5=-8
o consider for battalion|5=5
o consider for force|5=-7 9=15
o consider for mission|2=9
o consider in haiti|19=9
o consider in talk|19=-11
o consider into it|5=12
o consider mission|25=16
o consider of force|22=21
o consider on force|19=10 21=-5
o consider on thursday|19=13
o contribute dollar|1=13
o contribute force|5=-5 10=12
o contribute fund|6=5
o contribute haiti|21=-6
o contribute money|5=-11
o contribute police|5=8
o contribute soldier|5=7
o contribute troop|1=-6
o cost dollar|11=9 12=11 19=8
o cost year|11=6 12=13 19=5
o create force|23=-6
o cut quarter|1=7
o decide friday|12=-7 24=26
o decide month|11=12 25=11
o decide thursday|26=22
o declare deployment|0=8
o decline request|5=-10
o delay deployment|3=15
o delay hurdle|1=7
o delay lack|1=5 4=-9
o delay money|1=8 4=-7
o delay troop|1=8 4=-9 5=10
o demand court|17=9
o demand withdrawal|2=-6
o deploy contingent|11=7
o deploy country|7=12 19=16
o deploy force|5=-10 10=6 19=-8
o deploy haiti|5=9
o deploy month|3=10
o deploy officer|3=9 11=-14
o deploy personnel|11=6 24=12
o deploy sudan|5=9 10=-6 19=12
o deploy there|25=7
o deploy troop|0=-7 5=6
o deploy ukraine|19=6
o discuss force|19=13
o discuss mission|19=10 22=-18
o do mission|5=-8 6=-10 10=23
o do part|10=6
o do same|6=12
o do year|2=6 10=8
o draft resolution|23=-8
o due  week|22=16
o due for mission|11=7 12=5
o due in haiti|11=7
o end  base|12=5
o end  force|11=6 19=5 26=-5
o end  mandate|19=-7 20=6 26=28
o end  mission|20=6
o end  operation|26=9
o end 2026|26=6
o end in haiti|26=6
o end mandate|19=-9 20=5
o end mission|19=-7 20=7 26=-12
o end october|22=10
o end of mission|19=-8 20=5 26=15
o end operation|5=7 26=7
o end statement|21=-7
o end without statement|19=7 21=-6
o expect april|3=8
o expect month|3=8
o expect week|22=5
o extend  mission|24=10
o extend 2025|24=13
o extend finul|23=-5 24=6
o extend mandate|3=9 23=-6 24=11 26=-9
o extend mission|21=-5 26=-8
o extend monday|24=5
o extend time|23=-6 24=10
o extend tuesday|0=10 21=-6
o extend until 2026|25=6
o extend year|11=-6 24=12
o face year|1=13
o fight gang|11=11 19=6
o fight rebel|9=10 10=-6
o fill gap|19=-6
o finance force|6=9 11=10
o finance mission|19=7
o find officer|0=-7
o fly force|22=12
o fly haiti|22=-5
o fly mission|18=5
o fly november|6=8
o fly port-au-prince|18=5
o fly them|18=6
o fly tuesday|22=8
o fly week|4=8
o freeze contribution|11=6
o freeze dollar|1=-11
o fund force|5=-8
o get there|0=-9 5=-8
o give  allowance|1=9
o give  all|6=-6 9=17
o give  amisom|23=12
o give  battalion|5=-9 21=-5
o give  brigade|2=6
o give  ceiling|11=13 25=20
o give  conference|19=-5 21=12
o give  contingent|5=-8
o give  contribution|19=-12 21=15
o give  cost|2=11 12=6
o give  date|5=7 23=11
o give  day|9=6 22=18
o give  deployment|2=20
o give  dollar|12=-6 19=9
o give  drone|2=9
o give  due|21=-7
o give  each|7=14
o give  figure|11=6
o give  first|6=-6
o give  force|6=8 10=-10 11=11 23=22 24=14
o give  friday|19=7
o give  fuel|11=11
o give  fund|8=5 9=6
o give  gap|11=-6 19=-11
o give  helicopter|4=12 7=18
o give  in.|2=14
o give  it|5=-8 6=6 10=7 24=12 25=9
o give  mandate|3=6 11=-5 23=-7 24=8 26=-7
o give  man|2=6 5=6
o give  member|18=11
o give  million|1=-6 12=-15 19=5 21=-9
o give  mission|6=16 7=-6 10=-7 19=12 23=-9 24=12 25=13
o give  monday|12=-9 24=6
o give  money|5=-7
o give  month|1=13 3=8 19=-5 24=10 25=16
o give  name|11=13
o give  number|5=-8 11=-10
o give  officer|0=10 2=-6 3=6 5=21 6=-6 10=-12 11=-16 17=-7 19=-7 22=-6
o give  one|5=9
o give  order|0=6 24=-5
o give  peacekeeper|1=11 26=12
o give  people|7=5
o give  personnel|0=-8 5=-10 10=-6 11=8
o give  police|1=-7 2=-7 5=15 10=-11 11=-10 17=-7 19=-7 21=-6
o give  possible|5=10 10=-8
o give  pound|21=8
o give  share|11=17
o give  soldier|0=-7 1=-8 3=-5 4=-6 5=-14 10=-9 11=-13 14=5 21=-5 23=-5
o give  support|9=17 19=8 25=-9
o give  them|11=6
o give  there|18=8
o give  the|24=12
o give  thursday|19=20
o give  today|5=12 19=-10 22=8
o give  tomorrow|5=16
o give  troop|0=7 1=-9 2=-14 5=6 10=-12 11=-12 14=8 19=-14 22=-6
o give  tuesday|21=-6
o give  unit|2=7 25=10
o give  water|4=7
o give  week|19=9 22=15
o give  year|1=-5 12=-6 21=7 23=-8 24=24
o give among them|1=5
o give answer|5=-6
o give at dollar|12=8
o give at request|5=14 19=-7 23=9 24=5
o give at time|7=-5
o give blessing|10=6
o give by council|26=5
o give by end|11=-8 24=6
o give by states|5=6
o give date|23=18
o give euro|24=9
o give figure|11=8
o give for force|5=-7 11=15
o give for haiti|5=5
o give for it|5=6
o give for mission|5=-23 10=-9 11=-11 19=6 21=-6 24=-5
o give for month|25=6
o give for soldier|1=16 3=9
o give for time|24=9
o give for week|4=8
o give for year|1=-5 10=11 12=11
o give force|11=13 19=-6 23=7 24=9
o give friday|19=9
o give haiti|2=10 10=-6
o give in brussels|24=7
o give in congo|24=8
o give in country|7=15 19=17
o give in december|21=10
o give in february|20=6 26=6
o give in fund|1=-5
o give in haiti|0=-6 6=-10 9=12 11=-7 19=8 23=-6 25=-6
o give in haití|10=7
o give in haïti|5=11
o give in hospital|6=9
o give in january|3=10 17=9
o give in june|11=-10
o give in letter|1=-7
o give in london|21=8
o give in march|19=6
o give in may|23=8
o give in republic|25=6
o give in santiago|5=10
o give in somalia|6=14 10=5 18=-5
o give in york|19=24 21=7 22=7
o give it|25=14
o give million|12=-6
o give mission|5=-7 10=7 19=-7 24=7
o give monday|23=6
o give month|19=-5 24=8 25=7
o give of 2,500|11=23
o give of bill|4=7
o give of coalition|19=19
o give of cost|5=11 7=10 12=5
o give of dollar|21=-10
o give of equipment|5=8 6=6 7=8
o give of euro|24=6
o give of force|11=15 18=8 25=9
o give of headquarters|5=5
o give of kingdom|19=9
o give of member|11=9
o give of million|12=8 19=7
o give of minister|2=19
o give of mission|1=-9 2=-7 11=-10 18=8 26=-8
o give of officer|21=10
o give of onu|5=11 6=8
o give of own|23=15
o give of personnel|11=-11
o give of resolution|23=20
o give of september|19=5
o give of soldier|11=-9 23=-6
o give of staff|5=-8
o give of state|14=15 23=7
o give of them|5=-6 25=7
o give of unit|11=5 24=6
o give of year|11=-11 24=5
o give on friday|26=9
o give on ground|2=-5
o give on mission|19=-5 21=12
o give on sunday|21=5
o give on thursday|21=7 23=-6 24=11
o give on tuesday|19=-10 21=8
o give operation|23=9
o give order|26=5
o give support|19=6
o give thursday|23=-5
o give to 2026|24=7
o give to capital|10=7
o give to dollar|21=13
o give to end|1=9
o give to force|19=-21
o give to fund|1=-8 21=-6
o give to haiti|5=-10 10=-6
o give to kosovo|5=8 23=-7
o give to mission|0=-14 1=-6 2=-19 5=9 6=-11 7=-5 10=-23 11=-12 18=-5 19=-6 22=-6 23=-9 25=-9
o give to officer|5=-11
o give to operation|25=7
o give to soldier|24=6
o give to sudan|5=18 19=14
o give to ukraine|11=-8 18=6
o give until 2026|24=6
o give up fund|24=6
o give up office|9=11
o give up operation|23=7
o give wednesday|2=6
o give with force|23=6
o give year|23=-8 24=24
o go agreement|17=7
o go december|1=8 12=11
o go end|5=7 11=-6
o go force|22=10
o go haiti|21=6
o go it|12=8
o go june|11=-6
o go mission|2=7
o hasten deployment|5=11 6=6 10=-7
o have 1000|19=7
o have 2,500|11=11
o have august|1=12 5=7
o have base|4=9
o have country|1=7
o have disposal|13=6
o have dollar|1=15 11=-7
o have end|23=7
o have force|16=5 21=-5
o have frigate|13=11
o have gaza|2=7
o have haiti|11=9
o have instructor|8=14
o have intention|2=-11
o have it|25=6
o have january|11=5
o have mandate|24=-5
o have man|2=9 4=12 5=10
o have member|11=7
o have million|12=7
o have mission|19=8
o have month|7=5 19=6 23=11
o have need|6=5 9=7 11=11 13=-5
o have nothing|10=7
o have onu|2=13
o have police|11=6 19=7
o have responsabilité|23=12
o have sea|13=11 19=6
o have ship|13=20
o have soldier|1=-7
o have state|4=6
o have them|7=8 11=7 13=8
o have three|11=7
o have troop|24=-8
o have tuesday|19=6
o have year|11=-8 17=11
o head mission|10=-5
o hear capital|0=-6
o hear parler|2=12
o help force|9=-6
o help mission|5=-5 6=-6 10=9
o help police|11=-7
o hesitate from vote|23=-11 25=10
o hesitate to none|23=-8 25=8
o hold  departure|5=6
o hold  deployment|0=10 11=-10 24=-7
o hold  funding|1=-5 2=-16
o hold  payment|2=-6
o hold  rotation|2=12
o hold assembly|21=7
o hold by hurdle|1=11
o hold by lack|1=7
o hold call|20=9
o hold deployment|0=7 3=19
o hold dollar|1=6
o hold for force|1=-6 2=-8
o hold for mission|1=-7 2=-16
o hold force|9=8 19=7
o hold in february|1=10
o hold in haiti|2=-7
o hold million|2=9
o hold minister|19=10
o hold of contingent|2=-7
o hold of contribution|1=-6
o hold of force|3=7 9=8
o hold of money|4=-8
o hold of police|2=10
o hold of soldier|2=-9 5=8 11=-7
o hold of troop|1=7 2=-7 4=-7 5=8
o hold on hold|2=-6 11=-7 19=-8
o hold on ice|2=6
o hold on thursday|2=13
o hold on tuesday|2=-8
o hold road|11=7
o hold talk|6=27 19=15 21=-12
o hold the|11=10
o hold thursday|0=8 21=6
o hold to mission|2=-7
o hold up deployment|0=9 3=18
o hold washington|19=9
o host conference|19=-7 21=19
o host london|21=10
o host mission|21=13
o intend mission|1=-9
o introduce tuesday|2=15
o join country|11=-6
o join force|5=6 6=6 7=7 10=-8 11=6 16=7
o join mission|2=-5 8=13
o keep  battalion|5=-8 20=10
o keep  ceiling|11=6 24=10
o keep  contingent|5=17 19=7 24=6
o keep  deployment|5=9 10=-11
o keep  force|9=-12
o keep  it|1=5 11=7
o keep  man|21=5 24=9
o keep  mission|10=9 22=8 24=8 26=7
o keep  patrol|22=6
o keep  police|11=-6
o keep  soldier|11=10 25=9
o keep  there|0=-7 21=6 24=10
o keep  unit|25=9
o keep against gang|5=6
o keep at home|1=5
o keep battalion|5=-11 20=8
o keep ceiling|11=10 24=9
o keep contingent|5=9 21=-7
o keep force|24=6
o keep man|24=8
o keep mission|22=8 24=6
o keep of force|5=11 6=5 10=-10
o keep of man|5=8
o keep of soldier|11=16
o keep of year|11=6
o keep officer|1=5
o keep on friday|24=8
o keep on thursday|10=8
o keep personnel|4=6
o keep place|5=-7
o keep promise|1=8 5=-7 6=-5 10=14
o keep soldier|2=6 11=22 24=7 25=6
o keep there|5=6 21=7 24=11
o keep to mission|4=9
o keep up deployment|10=-9
o kill them|3=6
o kill tuesday|4=-5
o kill year|3=11
o land saturday|22=9
o land sunday|19=10
o launch operation|23=17
o launch year|23=15
o lead force|10=7
o lead haiti|10=5
o lead it|23=7
o lead mission|10=7 19=-6 20=9 23=-6
o lead partner|10=-9
o lead police|19=-11 22=12
o lead request|10=-6
o lead year|10=10
o leave  force|11=-6
o leave  helicopter|18=9
o leave  home|1=12
o leave  month|5=7
o leave  peacekeeper|10=5
o leave  soldier|2=-8 11=-6 22=-8
o leave  the|26=12
o leave  troop|5=-5
o leave after year|26=15
o leave by end|18=8
o leave february|11=7
o leave haiti|1=6
o leave in december|25=11
o leave in haiti|0=6
o leave in january|17=6
o leave in july|22=9
o leave month|2=7 5=10 18=7
o leave of force|1=12
o leave of month|2=9
o leave of soldier|1=8
o leave of troop|1=6
o leave on monday|2=-6
o leave on tuesday|21=8
o leave on wednesday|6=5 19=18 21=9
o leave peacekeeper|10=14
o leave per cent|1=9
o leave to peacekeeper|22=5
o leave wednesday|6=10 19=16
o leave week|2=15
o leave within month|18=14 20=6
o leave year|26=9
o lend force|5=9
o light  all|11=10 12=11
o light  a|3=15
o light  contribution|10=-6
o light  dollar|1=6
o light  euro|12=6
o light  force|6=11
o light  framework|21=-9
o light  headquarters|22=7
o light  it|2=-6 23=-5 24=12
o light  june|24=9
o light  member|2=-7
o light  million|12=-8
o light  mission|25=26
o light  monday|24=16 26=7
o light  month|0=-7
o light  name|18=11
o light  none|2=12 4=8
o light  note|5=-7
o light  nothing|2=13
o light  number|11=12 21=11
o light  option|5=7 6=5
o light  part|10=6
o light  patrol|1=8
o light  place|19=7 21=14 22=11 24=9
o light  plan|2=8
o light  post|19=-6
o light  reason|1=8 3=9 4=10
o light  same|6=6
o light  soldier|5=18
o light  there|5=7
o light  the|1=10
o light  today|19=12
o light  training|19=-7
o light  troop|22=11
o light  use|6=12
o light  week|23=13
o light  year|10=11 12=-6
o light among those|1=6 21=14
o light at present|2=11 4=5
o light at table|19=-8 21=9
o light for force|21=-11
o light for mission|6=-8 10=9
o light for month|24=15
o light for police|10=-6
o light for year|12=9 24=11
o light in air|4=6
o light in haiti|4=-9 13=9 19=6
o light in hurry|5=9
o light in march|22=8
o light in may|22=11
o light in mission|2=12 6=-5 10=7
o light in need|1=-5 4=-11 12=6 13=12
o light in port-au-prince|19=6
o light in york|19=-9
o light of army|5=10
o light of base|16=12
o light of council|2=11 19=12 24=10
o light of dollar|1=11
o light of equipment|13=6
o light of force|1=-7 4=7 11=9 22=13
o light of helicopter|4=-14 7=15 13=15
o light of mission|2=-6 22=10 23=-5
o light of money|1=-10 12=5
o light of officer|11=-6
o light of soldier|1=7 11=7 21=6
o light of state|22=-8
o light of vehicle|4=6
o light on agenda|19=-6
o light on day|25=10
o light on friday|17=9
o light on ground|4=11
o light on monday|19=11
o light on table|26=16
o light on thursday|11=6 24=8
o light on way|19=7 22=6
o light on wednesday|19=8
o light since october|7=10
o light to force|16=5
o light to haiti|22=9
o light to mission|1=10 5=-6 6=-8 7=-6
o look it|5=17
o lose soldier|1=12
o make mind|2=-11 20=6
o make mission|5=-9 6=-10 10=8 25=11
o make progress|17=5
o make soldier|20=6
o mean force|2=5
o meet  ambassador|5=-5 19=11
o meet  day|5=-8
o meet  dollar|1=-8
o meet  euro|24=10
o meet  hospital|18=8
o meet  it|11=8 19=8
o meet  meeting|19=8
o meet  minister|19=15 22=-11
o meet  monday|20=10
o meet  officer|22=15
o meet  port-au-prince|19=8 22=14
o meet  president|19=8
o meet  request|5=6
o meet  ruto|20=6
o meet  talk|19=-9
o meet  the|22=11
o meet  thursday|21=8
o meet  today|19=6 22=-10
o meet  tuesday|1=-8 5=-5 10=5
o meet  wallet|6=6
o meet  wednesday|5=-6
o meet  week|10=7 21=8 22=7
o meet about mission|20=15
o meet accra|19=16 22=-12
o meet at headquarters|19=11
o meet by link|19=-7 20=11
o meet by phone|20=13
o meet by telephone|17=5 20=19
o meet by videoconference|20=7
o meet by video|20=15
o meet for day|19=8 22=11
o meet for talk|22=-7
o meet for time|22=14
o meet force|19=15
o meet in accra|19=14 21=12
o meet in haiti|2=6
o meet in kingston|19=-13
o meet in luanda|19=-10
o meet in nairobi|19=17
o meet in october|1=7
o meet in paris|19=10
o meet in port-au-prince|22=13
o meet in washington|17=8 19=9
o meet minister|19=22 22=-8
o meet mission|19=7
o meet monday|19=-12 20=-5 21=-5 22=-7
o meet of assembly|19=23
o meet of contribution|19=14
o meet of country|19=11
o meet of force|21=8 22=-8
o meet of france|5=-14 10=5 20=7
o meet of million|1=10 2=6
o meet of mission|18=9 19=13 25=8
o meet of states|19=-8 21=8
o meet of state|20=13
o meet of troop|2=7
o meet of ukraine|20=6
o meet on force|19=6
o meet on friday|19=6
o meet on march|19=-14 21=9
o meet on monday|20=9 21=-19 22=-8
o meet on sunday|20=6
o meet on tuesday|19=-8 20=14
o meet on wednesday|10=7 20=7 21=10 25=5
o meet president|19=8
o meet summit|20=15
o meet thursday|19=-7 20=7
o meet today|19=15
o meet tuesday|19=-6
o meet videoconference|20=11
o meet washington|17=7 19=17
o meet wednesday|5=-8
o meet week|20=-5
o meet with minister|19=6 20=6
o move battalion|5=-10
o need  dollar|12=26 19=7
o need  funding|1=-14 12=12 19=6
o need  helicopter|4=14
o need  million|12=22
o need  officer|11=14
o need  support|10=13
o need  us$|12=9
o need  year|11=6 12=10
o need for year|1=-6 12=11
o need in haiti|11=8
o need million|1=12 12=8
o negotiate agreement|16=-8 17=-6
o none  abstention|24=8
o none  airport|3=8
o none  base|22=12
o none  ceasefire|23=-6 24=7
o none  civilian|19=6
o none  cost|7=11 12=-8 24=5
o none  coup|2=14
o none  day|5=6 7=5 19=8
o none  december|21=7
o none  deployment|0=8 1=-7 4=13
o none  dollar|1=5
o none  draft|19=-7 21=8
o none  euro|12=12
o none  force|2=-6 10=-5
o none  friday|0=-6 12=14 17=10 19=11
o none  fund|1=-6 6=7
o none  gang|11=13 19=5
o none  gap|1=11 12=5
o none  government|17=6 20=5
o none  helmet|25=6
o none  him|5=8 22=10
o none  in.|2=13
o none  it|0=11 1=12 2=-11 19=5 25=5
o none  leader|1=11
o none  man|3=6
o none  meeting|19=-12 21=7
o none  million|6=6 12=8
o none  mission|1=7
o none  monday|21=8
o none  month|2=9 18=10
o none  part|23=12
o none  patrol|2=13 5=-7
o none  plan|0=9
o none  police|2=-6 17=13 19=5
o none  power|24=7
o none  question|23=-11
o none  rebel|9=9
o none  report|2=-7
o none  resolution|23=-16 24=10
o none  responsibility|9=10
o none  rwanda|2=10
o none  seven|3=11
o none  soldier|0=6
o none  spokesman|11=7
o none  support|6=8 10=-5 12=-7 19=-12
o none  them|2=7
o none  there|9=7
o none  thursday|19=18
o none  time|5=-5 10=9 22=-7
o none  tuesday|2=8
o none  vehicle|4=-5
o none  violence|19=5
o none  wednesday|17=5
o none  week|0=-6 5=-7 10=7 16=8 19=-10 21=10 23=6
o none  withdrawal|20=5 26=6
o none  year|3=12
o none at airport|2=8
o none at home|18=11
o none at weekend|10=8
o none by end|11=5 19=13
o none by fifth|1=9
o none by quarter|1=11
o none by washington|2=8
o none for day|3=6
o none for force|6=8 19=-8
o none for mission|1=12 6=9 10=-5 19=-7
o none for month|4=5
o none for soldier|11=13
o none for them|4=7
o none for week|24=12
o none for year|12=18 24=6
o none in abuja|0=-5 2=9 11=6 19=5
o none in air|0=10 21=9
o none in bid|6=20 19=-12
o none in capital|0=-11
o none in delgado|17=5 19=5
o none in force|10=10
o none in gaza|19=7
o none in goma|2=8
o none in haiti|1=12 2=-6 16=8
o none in lebanon|26=8
o none in mission|11=8 16=13
o none in nairobi|0=11
o none in niger|2=7 23=8
o none in september|1=-10
o none in somalia|1=12
o none in sudan|18=7
o none in york|1=8 6=10 10=6
o none of agreement|17=12
o none of coalition|19=7
o none of dollar|1=11
o none of force|0=-6 11=6 17=8 23=26
o none of funding|12=-7
o none of group|5=7
o none of it|2=19
o none of million|1=5 12=8
o none of money|1=8
o none of month|1=8
o none of officer|11=7 17=7
o none of personnel|11=9
o none of security|3=15 17=-8
o none of soldier|1=11
o none of state|10=15 21=8
o none of them|3=8 11=6
o none of troop|0=8
o none on day|21=7
o none on friday|19=-13 24=10
o none on haiti|21=13
o none on million|2=15
o none on monday|0=9
o none on road|3=5
o none on saturday|2=13 3=9
o none on thursday|1=-7 6=10 11=8 21=7 23=6
o none on tuesday|1=-7 2=6 5=13 22=7
o none on wednesday|21=8
o none to dollar|1=7
o none to member|23=7
o none to paper|13=11
o none to people|5=-9
o none with euro|24=10
o none with rebel|5=5 21=-9
o none within month|9=6
o number personnel|11=7
o offer haiti|21=6
o offer man|5=12
o offer place|11=14
o offer police|22=5
o offer soldier|21=9
o open hospital|18=8
o open mission|18=7
o open monday|21=-16
o open wallet|6=10 19=6
o oppose  mission|2=-5 24=7
o oppose in haiti|2=-9
o oppose of mission|2=10 25=-6
o owe dollar|1=9
o owe month|1=9
o participate force|21=15
o pay cost|12=9
o pay dollar|21=-7
o pay due|21=-7
o pay end|1=7
o pay force|6=5 19=10
o pay fund|1=-12
o pay it|1=-7 5=7 6=10
o pay mission|1=-6 5=-12
o pay october|1=7
o pay soldier|1=11
o pay them|4=13
o plan force|21=19
o plan week|4=7 17=7
o play part|6=7 10=7
o pledge dollar|1=12
o pledge fund|1=8
o pledge million|2=9
o pledge mission|12=-7
o pledge soldier|19=9
o pledge year|21=-7
o postpone soldier|5=11 11=-7
o prepare mission|19=6
o present draft|19=-6 21=7
o prevent deployment|3=18
o prolong 2026|24=7
o prolong mission|24=9
o promise  airport|2=19
o promise  all|17=10
o promise  april|3=6
o promise  before|26=9
o promise  billion|21=-7
o promise  date|2=10
o promise  day|23=12
o promise  deployment|0=13
o promise  dispatch|22=7
o promise  dollar|1=-7 10=9 19=6 21=6
o promise  force|2=8 11=-7
o promise  france|5=9
o promise  friday|10=10 24=19
o promise  last|11=-6
o promise  mandate|24=-10 25=7
o promise  man|5=7
o promise  million|1=-6 2=7 6=8 12=-8 19=10
o promise  mission|0=-8 2=8 24=-25
o promise  month|3=10 11=-7 25=6
o promise  more|21=8
o promise  officer|22=6
o promise  operation|23=12
o promise  pledge|21=-9
o promise  police|19=9 22=17
o promise  promise|1=10 5=-8 6=-13 10=9
o promise  ship|1=7
o promise  soldier|2=5 11=12
o promise  themself|25=-7
o promise  them|22=8
o promise  the|0=5 3=6 4=5 10=6 21=7 23=11 24=7
o promise  thursday|21=5 26=16
o promise  time|11=-6 24=10
o promise  tuesday|21=-11 23=-6
o promise  year|24=-9
o promise at conference|21=9
o promise by end|23=5
o promise by government|5=11
o promise by states|25=6
o promise by telephone|2=8 20=12
o promise by vote|23=-5 24=-8
o promise dollar|19=-7
o promise for force|1=-5 5=-6 9=7
o promise for mission|6=-6 10=-7 21=-5 23=7
o promise for month|2=10 24=5 25=6
o promise for police|1=9
o promise for week|17=8
o promise for year|24=16
o promise force|1=10 9=6 11=-8
o promise in aid|19=5 22=6
o promise in august|11=9 23=6
o promise in favor|25=-9
o promise in february|7=14 24=9
o promise in haiti|24=-10
o promise in haïti|22=5
o promise in january|1=10 17=14
o promise in june|5=6 23=8
o promise in may|11=-6
o promise in nairobi|0=5 22=6
o promise in washington|19=9
o promise in york|19=-5 21=7
o promise million|2=10 6=10
o promise mission|6=15
o promise of force|22=-5
o promise of man|11=10 23=11
o promise of mission|1=-11 6=7 24=-13
o promise of officer|0=5 11=8 22=10
o promise of soldier|4=9 11=10 21=8
o promise on friday|21=8
o promise on monday|24=11
o promise on thursday|19=-5 21=6 24=-10 26=9
o promise on tuesday|10=18 25=11
o promise on wednesday|22=-7
o promise police|19=11 22=9
o promise states|23=5
o promise them|11=-6
o promise to 2026|12=6 24=12
o promise to army|18=-10
o promise to force|1=7
o promise to fund|6=8
o promise to mission|6=16 7=5 10=-6
o promise until 2026|24=-6
o promise within week|22=13
o protect civilian|5=7 19=12
o provide haiti|5=5
o provide helicopter|7=23
o provide member|12=12
o provide mission|16=5 18=-6
o provide officer|18=-8
o provide personnel|5=7 11=-6
o provide soldier|11=-5
o provide support|9=13 25=-7
o provide troop|11=14
o put deployment|2=18
o put dollar|1=10 12=5 19=5
o put end|11=-8
o put february|11=-11
o put force|6=8 10=6
o put fund|6=5
o put ground|2=-6
o put hold|2=7 19=-10
o put ice|2=10
o put minister|2=19
o put name|18=13 21=7
o put number|11=9 21=8
o put operation|12=6 25=7
o put personnel|11=-10
o put plan|2=8 18=9
o put signature|16=11 22=13
o put soldier|5=8
o put troop|11=8 23=11
o put vote|24=5
o put week|19=-15
o put year|11=-10 12=7 26=8
o raise ceiling|25=10
o raise contribution|19=-12 21=14
o raise dollar|21=12
o raise force|11=8 19=-11 21=11 25=13
o raise haiti|19=8
o raise mission|19=13
o rally mission|1=-5 6=10 10=7 19=-6
o reach haiti|22=11
o receive euro|24=13
o receive france|5=-5 10=6
o receive million|1=6
o receive tuesday|1=-6 10=6
o reduce troop|1=12
o refuse  it|5=7
o refuse  no|2=7
o refuse  participation|2=-6
o refuse  plan|1=-5 2=-10
o refuse  request|0=-6 5=-17
o refuse down request|7=11 8=13
o refuse for troop|2=-6 5=-18
o refuse in force|2=-6
o refuse of force|2=-17
o reinforce mission|5=13 10=-8
o reject force|2=-15
o reject idea|2=9
o release million|2=11 6=-5
o release monday|19=13
o release troop|5=6 7=6
o remain day|5=11
o remain personnel|11=7
o remain the|5=12 11=5 24=9
o remain year|11=6
o renew 2026|24=8
o renew force|21=-8
o renew mandate|21=-9 25=9
o renew mission|6=8 24=-28
o renew month|2=8 24=7 25=7
o renew time|24=6
o renew vote|24=-26
o renew year|21=-5
o replace amisom|23=12
o replace mission|25=17
o replace them|25=8
o report tuesday|21=8
o request withdrawal|5=21
o rule troop|0=8
o run month|25=10
o run year|6=5
o say  agreement|17=6
o say  assembly|11=6
o say  council|2=12 7=6
o say  day|24=9
o say  decision|26=10
o say  him|20=18 22=-9
o say  house|12=7
o say  leader|19=9 22=7
o say  member|6=7 10=-6 13=7
o say  no.|5=14
o say  nothing|21=-6
o say  official|10=-6 20=6
o say  parler|2=7
o say  parliament|9=14
o say  reporter|21=-5 23=5
o say  security|2=9
o say  station|4=-5
o say  the|0=10 26=12
o say  thursday|26=13
o say  today|19=8
o say  tuesday|6=-7 9=6
o say  visitor|11=5
o say  wednesday|2=6 3=8
o say  week|1=7
o say  yesterday|26=7
o say ababa|19=11
o say affair|2=10
o say after summit|21=7
o say by end|10=8
o say day|24=6
o say deployment|0=-5 19=8
o say for affair|2=9 3=9
o say force|10=10 19=5
o say friday|2=13
o say in ababa|19=5
o say in brussels|7=-12 13=7 19=13
o say in january|6=6
o say in kingston|19=13
o say in nairobi|10=9
o say in paris|2=9
o say in pristina|22=18
o say in york|18=10
o say it|2=-5
o say january|0=7
o say meeting|13=5
o say mission|10=7
o say monday|5=8 19=9 22=-5
o say nothing|21=-5
o say of blinken|19=6 20=11
o say of force|1=8 2=-9 10=12 19=6
o say of mission|2=-7 3=14 10=16 20=6
o say of staff|10=16 19=7
o say of state|6=-8 21=6
o say of troop|2=9
o say official|20=6
o say on friday|2=8 6=9
o say on monday|0=7 5=7 21=-7
o say on saturday|5=6
o say on thursday|10=7 22=14
o say on tuesday|1=12 2=9 5=-9 6=-10 9=13 11=7 12=9 21=6 24=10
o say on wednesday|2=-6 7=13 11=6 16=5 20=8
o say saturday|2=5
o say statement|5=-7
o say summit|21=5
o say to request|6=-7
o say tuesday|1=13 5=-8 6=-8 9=12 24=8
o say visit|22=-7
o say wednesday|16=7
o say york|18=12
o secure bid|6=8 19=-6
o see force|21=-9 22=9
o see friday|17=7
o see soldier|5=6
o see troop|22=9
o see wednesday|19=19
o seek force|10=15
o seek haiti|10=10
o seek mission|5=13 6=5
o seek support|5=-8 10=18
o send country|0=6
o send force|19=-6 23=18
o send haiti|5=-7
o send haïti|1=6
o send headquarters|5=8
o send helicopter|4=14
o send man|2=9 5=5
o send mission|0=-11 2=-15 6=-5 10=-12 11=-10 19=-5 23=-7
o send officer|0=9 5=7 10=-12
o send one|5=11
o send own|23=6
o send peacekeeper|1=8 26=8
o send personnel|0=-10
o send police|5=13 10=-7
o send possible|5=7 10=-6
o send soldier|0=-7 1=-6 5=-17 10=-7 11=-11 23=-11
o send sudan|5=8
o send them|22=7
o send there|22=6
o send tomorrow|5=10
o send troop|0=10 2=-14 5=-14 10=-7 11=-7 19=-8
o send ukraine|11=-8
o serve  300|11=-15
o serve  all|3=5
o serve  boot|2=9
o serve  call|20=5
o serve  dollar|1=10
o serve  force|16=6
o serve  frigate|7=6 13=14 19=5
o serve  instructor|8=14
o serve  intention|24=6
o serve  it|24=8 25=12
o serve  mandate|23=13 24=-7
o serve  man|2=13 4=7
o serve  member|11=8
o serve  month|11=-6 23=8
o serve  need|6=7 9=8
o serve  people|19=7
o serve  police|11=14 19=5 24=7
o serve  responsabilité|23=9
o serve  road|11=6
o serve  saturday|5=7
o serve  ship|13=14
o serve  soldier|1=-9 5=7 11=-6
o serve  there|4=6 11=12
o serve  the|11=16 24=9
o serve  troop|11=9 24=-11
o serve  tuesday|19=6
o serve  year|12=5 17=12
o serve at disposal|13=6
o serve at million|12=-7
o serve at present|13=7
o serve by january|11=12
o serve for mission|21=6
o serve for year|1=-12
o serve from country|1=6 11=13
o serve from kenya|19=10
o serve in gaza|2=20
o serve in haiti|11=5
o serve in place|1=17 2=11 4=7
o serve in sea|13=8
o serve in somalia|11=6 24=5
o serve of 2,500|11=7
o serve of african|11=6 24=6
o serve of assembly|21=8
o serve of capital|10=12
o serve of million|1=-8 12=8
o serve of month|7=7 13=7 17=8 19=7
o serve of officer|11=10 24=9
o serve of onu|2=9
o serve of personnel|10=11
o serve of them|11=7
o serve of year|11=12
o serve on ground|11=-10
o serve on thursday|0=6
o serve them|11=10
o serve there|4=13
o serve under way|0=7
o serve until end|23=12 24=-5
o serve up mind|2=-9
o set date|2=5
o set haiti|9=6
o set mission|1=-7 4=11 14=12
o set office|9=14
o settle february|16=15 18=7
o shake hand|19=-5
o sign  agreement|0=5 16=-12 17=17
o sign  declaration|18=16
o sign  friday|18=9
o sign  memorandum|16=26 17=-14 18=-9
o sign  paper|16=12 18=13 19=8 21=-11
o sign agreement|0=5 16=-15 17=18 19=-5
o sign declaration|18=16
o sign deployment|18=16
o sign force|16=-6 17=19 18=10
o sign friday|17=-7 18=11 19=-6
o sign government|16=5 17=6
o sign haiti|0=10
o sign in january|17=7
o sign in nairobi|17=10
o sign intent|18=16
o sign january|16=5 17=6 19=7
o sign kenya|17=-6
o sign march|0=7 17=11
o sign memorandum|16=25 17=-21 18=-11
o sign mission|16=9 17=-19 19=-5
o sign monday|0=6 16=5 17=12
o sign of force|17=10 18=9
o sign of intent|18=18
o sign of understanding|16=13
o sign officer|11=-5 18=5
o sign on deployment|18=14
o sign on mission|16=20 17=-18 18=-7 19=-9
o sign on monday|0=6 14=8 16=5 17=6 21=6 23=13
o sign on thursday|17=9 23=6
o sign on tuesday|18=25
o sign on wednesday|19=-16
o sign pact|18=-9
o sign paper|16=8 18=10 19=7 21=-9
o sign the|17=9
o sign thursday|17=9 18=-6
o sign tuesday|16=-7 18=30
o sign understanding|16=14 19=18
o sign week|18=14
o sign with haiti|0=6
o sign with kenya|17=-7
o sit it|2=5
o slow deployment|4=12
o speak contribution|19=5
o speak minister|20=16
o speak mission|20=15
o speak phone|20=17
o speak telephone|17=5 20=9
o speed deployment|5=7 10=-8
o spend contingent|22=11
o spend day|22=19
o spend haiti|19=7
o spend it|19=9
o spend week|19=9 22=17
o start week|19=7
o station ukraine|18=10
o study force|22=14
o support force|2=-8 7=12 19=11
o support it|2=6
o support mission|2=-5 5=-7 6=-7 10=10 11=-5
o support rebel|2=15
o suspend deployment|0=7 3=-6
o suspend funding|2=-14
o suspend mali|2=8
o suspend mission|2=-6 3=-5
o suspend operation|2=12
o suspend rotation|2=7
o suspend soldier|2=-9
o suspend thursday|2=13
o table resolution|23=-9
o take decision|24=7
o take end|24=9
o take friday|17=7
o take it|24=7
o take june|24=8
o take march|22=7
o take may|22=6
o take mission|2=-5 22=9
o take monday|24=6 26=10
o take month|0=-6 21=-7 24=10
o take mozambique|26=13
o take note|5=-7
o take part|2=11
o take place|17=6 21=7
o take position|5=10
o take rein|22=8
o take soldier|5=-6
o take thursday|21=10
o talk it|19=7
o telephone ruto|20=14
o tell committee|18=6
o tell conference|21=-6
o tell council|2=6 7=9
o tell him|20=12 22=-6
o tell house|12=7
o tell journalist|7=-12 13=9
o tell kingston|10=-5 19=19
o tell leader|21=-6 22=9
o tell member|6=7 10=-9 13=6
o tell monday|21=-7
o tell parliament|9=6 13=6
o tell reporter|4=8 21=-7
o tell state|1=8 21=7
o tell thursday|22=10
o tell tuesday|9=12 10=-6
o tell wednesday|7=9 11=14
o tell week|1=9
o terminate mandate|26=11
o terminate mission|26=20
o thank  him|20=15
o thank  kenya|23=6
o thank  them|20=7 22=10
o thank him|20=22
o thank kenya|23=6
o thank them|20=9 22=11
o think it|6=5
o train force|21=7
o train police|21=-5
o train soldier|14=7
o train troop|14=9
o train year|14=7
o transfer fund|21=-6
o transform force|23=-5 25=8
o transform mission|2=18 12=11 25=25
o transform operation|25=14
o travel talk|19=-8 22=12
o travel week|4=8 22=17
o turn force|2=-7 11=5 23=6
o turn it|2=8 25=-7
o turn mission|2=12 23=12
o turn operation|2=21 8=7 9=9 25=-11
o turn request|7=9 8=11
o turn tuesday|11=6 23=13 25=7
o urge community|5=-10 6=-7
o urge contributor|5=6
o urge country|7=10 10=14
o urge government|2=7 10=-6
o urge state|5=-7 6=6 9=6
o urge them|6=17
o veto mission|2=5
o visit month|22=13
o visit port-au-prince|19=10 22=21
o visit saturday|22=18
o visit talk|22=-17
o visit week|10=8
o vote december|2=6
o vote mission|23=-12
o vote resolution|23=15
o wait haiti|2=11
o want  it|2=12
o want  mandate|10=-5
o want force|9=7 11=10 19=-7
o want it|2=15
o want money|5=-6 10=-7
o want of part|4=6
o want part|4=11
o welcome onu|21=7
o welcome the|21=14
o withdraw mission|2=-8
o withdraw soldier|2=-8 22=-9
o withdraw troop|5=-7
o withdraw year|26=6
o withhold mission|2=12
o work congress|19=7
o work force|11=6
o write council|5=7
o write minister|7=14
o write resolution|23=13
p access around|3=8
p access by|19=-9 22=6
p access from|3=10
p access of|2=6
p access on|2=-5 3=10
p access to|2=-8
p access with|22=6
p access |1=-6 3=16 4=12 5=-11 7=-6 9=6 10=-7 11=-6 18=-5 19=-10 21=-5 22=-8
p accord for|0=10 2=11
p accord in|1=-6 5=18 16=8
p accord of|2=-6 16=31 17=21 18=18 19=20 22=8
p accord on|1=8 5=-6 11=10 16=7 17=27 18=-7
p accord to|13=8 16=6 22=7
p accord under|5=-6 18=5
p accord |1=-8 2=6 3=5 5=-10 6=-7 10=-7 11=-10 16=46 17=35 18=7 19=9 21=-15 22=-11 23=-8 24=-6 25=-9
p alter for|25=7
p alter of|23=12
p alter |2=15 5=7 10=7 19=-5 22=7 23=-6 25=15
p apart for|10=-7
p apart in|6=7 19=5 22=6
p apart of|2=-6 8=7
p apart on|16=11 22=-7
p apart since|2=9
p apart to|10=5
p apart |6=-11 12=5 18=12 22=-6 23=-11
p ask after|26=10
p ask at|5=21 10=-13 23=7 25=8
p ask down|7=11 8=13
p ask in|6=13 19=-11 20=10
p ask of|0=-7
p ask on|5=6 6=16
p ask to|5=19
p ask |2=-9 5=13 6=-10 7=20 19=-9 20=10 21=7
p bloc at|5=9 10=7 11=7 19=-8 23=6 24=8
p bloc by|19=5 20=5 22=-7 24=-11
p bloc for|6=19 10=-8 19=9
p bloc from|6=6 9=9 19=17 21=-9
p bloc in|20=10
p bloc of|6=-11 7=8 9=-9 10=11 19=-10 21=19 24=9
p bloc to|21=11
p bloc with|21=7
p bloc |0=-12 1=7 2=-8 5=5 6=-23 9=-6 10=-5 12=-13 16=-6 18=8 19=44 21=14 23=9 24=6 26=25
p block by|1=5
p block for|1=7
p block into|0=9
p block on|0=-9 1=-9 2=-16 11=-15 19=-13
p block to|2=12 4=7
p block without|1=-5 5=16 7=6 10=8 23=8
p block |0=9 1=19 2=30 4=16 5=8 17=15 25=10
p conference after|11=6 18=15 20=6 21=20
p conference at|5=7 19=-13 21=8 23=9
p conference for|5=8 10=-8 19=8 21=7 22=5
p conference in|20=11 24=6
p conference of|21=16
p conference to|21=9
p conference |2=-5 4=5 19=-23 21=22 22=-6 23=-8
p cost after|26=14
p cost at|1=10
p cost by|11=-7 12=11 24=13
p cost for|1=-15 7=-8 8=11 10=8 12=32 19=-5 23=8 24=31 26=-5
p cost in|1=6 12=-6
p cost of|1=-7 2=-15 6=-10 10=-9 12=10 19=-7
p cost on|14=8 22=-11
p cost over|11=10 12=10
p cost since|2=11
p cost to|12=-8 26=9
p cost up|1=5
p cost with|12=5
p cost |1=14 2=-6 3=6 4=-6 5=-9 6=-13 7=7 10=10 11=-16 12=28 16=-5 17=16 19=-10 21=-9 22=-10 25=-9
p council before|24=12
p council by|2=6 5=5 11=5 12=6 21=5 26=6
p council of|5=11 19=11 22=6
p council on|10=6 19=-8
p council to|9=8
p council |1=-10 2=9 6=11 7=9 9=11 10=6 11=15 18=-7 19=-11 20=6 21=-15 22=-9 23=19 24=22 25=28 26=11
p court by|0=22 17=19 19=12
p court in|16=12 18=11
p court on|0=7
p court to|0=12
p court with|16=18 21=10
p court |0=51 2=-18 3=-9 4=-7 7=-9 10=-14 11=-6 16=-6 17=6 18=-5 19=-14 21=-5 23=5 24=-10
p danger after|2=-7 3=-7
p danger against|23=-11 25=9
p danger for|5=9 7=10
p danger from|23=9
p danger of|2=-5 3=-7 22=7 23=-7
p danger to|2=8 21=9
p danger with|21=-7
p danger |0=-7 1=-11 2=16 3=19 4=-7 5=11 6=13 7=11 10=-7 16=-5 18=-5 22=-10 23=-11 24=-8 25=-8
p draft around|19=6
p draft at|19=6
p draft of|2=8
p draft on|23=12 26=6
p draft to|2=11
p draft |1=-8 2=25 4=-8 5=-8 11=6 18=-5 21=8 22=-6 23=16 25=22
p duty at|7=-8
p duty for|10=6 22=13 24=9
p duty in|1=-7 12=6 13=8
p duty on|4=11
p duty |1=-8 4=-14 5=-6 9=7 11=5 13=-5 23=-11 24=8
p end at|19=8 21=9
p end before|6=9 24=7
p end by|11=-15 14=6 16=6 26=-6
p end in|11=29
p end of|6=8
p end to|1=7 12=-7 24=13
p end until|23=14 24=-9
p end |0=12 1=6 3=24 4=10 10=-6 11=-6 19=-7 23=-5 24=-8 26=12
p force about|2=8 19=16 20=15
p force behind|6=6
p force by|2=8 18=8 19=7 22=-7 25=13
p force for|1=-13 2=-8 4=-23 6=10 8=-10 9=13 10=12 12=-20 13=-6 18=-13 19=-18 20=-11 21=9 22=-22 23=-15 24=-9 25=-16 26=-8
p force from|5=-7 10=-5
p force into|2=14 10=7 23=-6
p force in|0=-8 1=-6 3=-8 4=-6 5=-15 6=-7 7=-5 10=-11 16=10 17=-8 19=-14 22=-7 23=-8 24=-7 25=6
p force of|0=9 2=23 3=24 4=-15 5=-25 6=-21 7=-10 9=13 10=-6 11=15 12=-9 13=-12 18=9 19=-22 20=-13 21=-25 22=14 23=-6 24=-5 25=19
p force on|1=-6 2=-15 5=-11 6=-7 10=-13 11=-15 12=-5 16=16 17=-20 20=10 21=13 22=12 23=-18 24=-7 25=-6
p force out|1=-8
p force over|0=8
p force to|0=-9 3=-11 4=-8 5=14 6=-17 7=-11 10=-6 11=-29 12=-10 13=-6 17=-9 18=-8 19=-30 20=-10 21=-6 22=-8 24=-5 25=-9 26=-10
p force up|3=23 10=-6 14=13 23=11
p force with|1=-10 2=-6 4=-7 11=-9 17=-9 18=7 19=-13 22=14 24=-10
p force |0=16 1=-6 2=-7 6=-11 7=-31 9=-9 11=8 12=12 16=-23 17=-11 19=-8 21=-37 22=-15 23=19 25=12 26=15
p former at|11=9
p former in|4=-5 8=13
p former of|0=6
p former |5=-18 6=-6 10=9 11=-5 18=-6 19=10
p found by|23=-7
p found for|2=11 22=9 23=6
p found from|23=-11 25=12
p found in|5=7 6=8 22=8 26=7
p found of|2=-11 3=15 11=12
p found |0=7 4=-6 5=-13 6=6 9=-5 11=8 16=-5 17=-6 18=-5 19=-14 21=-9 22=-14 24=20 25=12 26=18
p gear about|18=6
p gear as|25=6
p gear at|11=-10
p gear for|1=-5 2=10 4=14 5=17 7=35 8=-7 9=26 10=-12 19=10 24=-6
p gear in|0=-6 11=-8
p gear lack|4=11
p gear of|4=20 6=9 7=6 9=-5 11=-19 12=-6 13=16 16=8 19=-6
p gear on|4=11 17=5 18=8
p gear to|2=5
p gear up|3=8
p gear with|4=9 5=14 7=14 8=7 9=-6
p gear |3=-11 5=-24 6=-24 7=16 10=-13 11=-12 13=25 16=-11 17=-8 20=-8 21=-13 24=-11 25=-8 26=-8
p give for|19=6 21=-6
p give of|1=-8 5=-5
p give on|16=6 19=10
p give |0=13 1=14 2=-8 3=7 4=9 6=-14 7=11 10=13 19=-13 22=8 24=-5
p mandate by|11=6 18=15 24=9
p mandate for|23=14 24=-8 26=11
p mandate in|25=19
p mandate of|6=9 10=-6 12=-6 24=-9
p mandate on|24=18
p mandate under|2=6 24=10
p mandate with|12=5
p mandate |0=-6 1=-5 3=5 5=-8 9=-7 10=-9 11=10 16=-8 17=-7 18=7 19=-13 21=6 22=-8 24=25 26=6
p meet after|13=5 19=5
p meet at|5=-8 10=6 19=15 20=8 22=-5
p meet during|9=10 19=-10 21=9
p meet for|19=-13 21=7
p meet in|5=8 21=22
p meet of|17=7 19=17 22=7 25=8
p meet on|19=23
p meet to|21=-9
p meet |5=17 6=9 10=-7 19=20 20=-9 21=11 26=-10
p money about|1=11
p money at|1=-17 11=9 19=5
p money for|1=-6 5=21 6=40 9=12 12=19 24=-9 25=7
p money from|12=5
p money in|3=9 4=9 12=-8
p money of|1=21 2=13 4=-7 6=-11 10=-9 11=-6 12=33 16=-5 18=-7 19=19 21=-13
p money on|1=9 2=26 3=10 5=5 8=9 9=5
p money over|1=-9
p money to|12=9 19=-18 21=12 23=-7
p money up|24=6
p money with|1=-16 5=6 6=7 7=5 12=-11 24=6
p money |0=-13 1=11 3=-11 5=-18 9=-6 11=-9 12=11 13=-6 16=-12 17=-10 18=-11 20=-10 22=12 23=-8 25=-8
p need by|1=9 2=-5 12=-10
p need for|2=8 22=5
p need in|1=-7 4=-12 12=13 13=17
p need of|13=19
p need to|1=-6 11=6
p need with|1=7
p need |0=10 1=48 3=6 4=12 6=-18 7=7 12=19 13=7 19=-8 21=6
p object by|2=-5
p object of|22=11
p object |25=6
p others among|11=5 21=-7
p others at|21=8
p others by|2=-5 5=15 8=12
p others for|6=15 7=5 10=12 22=7
p others from|1=11 4=-5 5=-5 11=7 19=28 21=11 22=-6
p others in|0=-9 2=-8 4=5 7=8 10=-8
p others of|4=-8 5=-10 10=-15 11=-21 13=-7 14=8 17=5 18=-9 20=14 21=18 22=-10 25=5 26=5
p others on|6=22 8=7 9=7 10=-7 21=-6
p others to|1=6 5=-19 6=9 7=14 8=11 9=-7 10=30 11=9 23=9
p others with|1=6 16=12 17=8 18=8 21=-7 23=-5
p others |1=-40 2=-6 3=-15 4=-15 5=-8 6=9 7=-17 8=-12 9=-17 10=31 11=-18 12=-8 17=-7 18=-13 19=-11 20=-12 21=28 22=-19 23=-9 24=-13 25=-6 26=-15
p parliament at|19=13
p parliament before|2=-8 13=6
p parliament by|11=-9 18=5 22=7
p parliament in|2=6
p parliament of|5=7 12=10 19=6 21=8
p parliament on|2=13
p parliament to|17=8
p parliament with|19=10
p parliament |0=5 1=-12 2=24 5=-15 6=-11 7=-10 10=-20 11=-8 12=11 13=-5 17=-6 19=-15 20=-6 21=-15 22=-20 23=-14 24=-17 26=-7
p phone by|4=8 10=-8 17=5 19=-12 20=37 22=-7
p phone in|5=-5 20=13
p phone on|20=-5
p phone with|21=-6
p phone |6=-10 10=-13 20=14 23=-5
p prolong for|10=13 20=5
p prolong |8=10 18=8 24=9
p resolve before|6=19 21=6 22=6 24=10
p resolve by|10=5 11=-19 14=6 16=9 17=-6 21=-5 24=6 25=-5 26=-5
p resolve in|11=25
p resolve to|1=10
p resolve until|11=7 23=20 24=-10
p resolve |11=7 24=-5
p say among|11=7
p say in|21=6
p say of|1=8 4=-6 6=-6 7=-6 14=8 18=8 19=8 20=11 22=-7 25=5 26=6
p say on|5=8 8=5 9=6
p say to|7=14 10=-7 19=8
p say without|21=-8
p say with|21=-6
p say |1=-8 2=-8 4=-11 5=-24 6=-7 9=-9 10=-7 11=-12 13=11 16=-8 18=12 19=-7 20=-6 22=-8 23=7 25=9 26=5
p shut at|16=-8 21=12
p shut of|25=13
p shut |1=8 3=9 11=-8
p sign |1=-6 16=15 17=19 18=-5 19=-16 21=12 22=11 23=23 24=22 25=6
p size in|2=11 4=17
p size of|1=15
p size over|0=12 11=10
p size to|11=18 25=8
p size |3=-6 4=-19 5=-9 6=-7 10=-15 11=25 12=6 17=-6 18=6 19=-9 21=-16 22=-5 23=-6 24=5 25=8
p vacuum on|1=10
p vacuum to|1=5
p vacuum |2=18 4=10 10=-6 20=-6 22=-5
p visit after|10=5 22=10
p visit by|19=-9 22=13
p visit during|18=8 22=20
p visit for|1=5
p visit in|22=-9
p visit of|6=6 22=-12
p visit on|22=-12
p visit |1=-6 2=-6 4=-10 5=-8 6=-6 9=13 11=-6 12=9 16=-9 19=10 22=53
p vote by|24=-8
p vote from|25=11
p vote in|11=-7 23=9
p vote with|24=6
p vote |16=7 19=13 23=7 24=15 25=9
p wait |19=-10 24=-8
p want |1=-6 6=6 7=6 14=12
proposed|0=-37 1=18 2=10 3=-7 4=-9 6=-26 8=21 10=-23 12=-9 13=-6 15=-6 16=-6 17=-35 18=6 19=-7 21=-8 22=-11 23=15 24=22 25=-12 26=10
question|1=-14 2=-6 4=-6 5=-10 6=-8 7=-6 10=-11 11=7 12=8 17=-10 18=-7 19=-9 21=-6 22=-5 23=8 24=-8 25=7 26=-5
rule agreement agreement mou|2=-9 16=47 17=-16 18=-20 19=13
rule agreement agreement other|0=7 16=-18 17=5 18=12
rule agreement agreement treaty|0=10 2=-8 16=-17 17=45 18=-19 19=14
rule agreement mou|2=-9 16=45 17=-18 18=-22
rule agreement one|0=9 2=-5 17=25 18=12 19=-7 21=10
rule agreement other|0=11 2=6 17=8 18=19 19=-7 21=9
rule agreement treaty|0=10 2=-8 6=-5 16=-23 17=45 18=-16 19=5
rule agreement two|0=5 2=-11 3=-5 5=-8 10=-7 11=-5 16=34 17=24 18=12 19=12 20=-7 21=-13 22=-11 23=-7 24=-6 25=-6
rule agreement verb|0=9 1=-6 2=-11 3=-7 4=-6 5=-10 6=-5 10=-8 11=-6 16=33 17=30 18=5 19=8 20=-7 22=-11 23=-8 24=-7 25=-8
rule engagement.call engagement call|19=-14 20=24 22=-6
rule engagement.call mission|10=12 20=13
rule engagement.call name|10=13 19=-5 20=20 22=-7
rule engagement.call other|20=6 22=-5
rule engagement.call telephone|10=8 19=-6 20=16
rule engagement.move come|21=7 22=6
rule engagement.move engagement visit|1=7 19=-9 21=8
rule engagement.move fly|22=17
rule engagement.move go|1=6 22=-11
rule engagement.move mission|1=8 19=-6 22=27
rule engagement.move name|16=7 17=7 21=11 22=-14
rule engagement.move other|21=13 22=-9
rule engagement.noun after|7=7 10=11 13=8 18=16 19=8 20=9
rule engagement.noun at|6=-14 12=-5 19=7 20=5 21=7 22=-6 24=13
rule engagement.noun by|10=-7 11=-5 17=8 19=-14 20=28 21=-5 22=-8
rule engagement.noun call|5=-12 6=-10 10=-16 11=-9 18=14 19=-23 20=40 21=-16 22=-12
rule engagement.noun conference|2=-5 5=12 6=5 10=-18 18=-6 20=-19 21=26 23=-6 24=17
rule engagement.noun dated|2=-11 3=9 4=-12 6=15 9=-9 10=-9 11=12 12=-5 16=-7 17=16 18=-9 19=17 20=21 21=27 25=-10 26=-7
rule engagement.noun during|9=8 17=-5 19=-17 21=20 22=-5 23=7
rule engagement.noun engagement call|5=-8 6=-9 10=-11 11=-20 18=15 19=-29 20=52 21=-19 22=-10 23=-5
rule engagement.noun engagement conference|1=-12 2=-5 6=7 10=-10 11=7 20=-12 21=18 22=7 24=5 26=6
rule engagement.noun engagement meeting|1=-7 2=-11 5=-18 6=21 11=20 13=7 16=-11 18=-9 19=-12 20=-24 21=11 22=-7 24=-12 26=-16
rule engagement.noun engagement visit|19=-11 20=-6 21=-12
rule engagement.noun for|5=10 10=-14 19=-30 20=-7 21=10 22=8
rule engagement.noun in|5=-14 6=-8 10=-6 19=-10 20=10 21=-28 22=-7
rule engagement.noun meeting|1=-7 2=-9 3=8 5=-20 11=12 12=8 13=7 16=-7 18=-8 21=7 22=-5 24=-11 26=-11
rule engagement.noun mission|1=-12 2=-10 3=-5 5=8 6=23 9=-7 10=-24 12=-7 16=-14 17=-12 18=-7 20=32 21=18 26=-7
rule engagement.noun of|11=11 16=-8 17=12 19=12 20=-7 21=-6 22=5 24=-6
rule engagement.noun one|0=-7 1=-12 2=-9 4=-12 6=14 9=7 10=-21 11=10 12=8 16=-7 17=-8 18=-14 19=-5 20=16 21=11 23=6 26=-6
rule engagement.noun on|10=-7 22=-11
rule engagement.noun other|0=-5 2=-7 3=10 4=-11 5=-30 6=-25 7=-7 9=7 12=9 16=-6 18=7 19=-18 20=24 21=18 22=16 23=-8 24=-14 25=-7
rule engagement.noun to|19=6 21=7 22=-11
rule engagement.noun two|2=-9 5=-8 6=-18 10=-14 16=-6 17=5 18=13 20=27 21=18 24=-10 25=-5
rule engagement.noun undated|1=-12 3=-6 5=-29 7=-8 10=-14 17=-14 19=-18 20=35 21=12 22=-11 23=-5 25=9 26=-12
rule engagement.noun visit|4=-8 10=-7 19=-11 20=-7 21=-14 22=16
rule engagement.noun |1=-7 2=-12 4=-9 6=23 9=-7 12=7 17=-10 18=-10 20=5 21=25 22=11 23=-19 25=-6
rule engagement.tell engagement meeting|10=-6 19=21 21=-5 22=15
rule engagement.tell mission|19=7 21=-5
rule engagement.tell name|19=15 22=5
rule engagement.tell tell|10=-7 22=6
rule engagement.visit engagement visit|1=-5 5=-7 10=10 19=-13 21=-6 22=-14
rule engagement.visit mission|10=10 22=8
rule engagement.visit name|5=10 10=12 19=-14 21=-6
rule engagement.visit other|5=11 10=-9 19=-9 22=-7
rule engagement.visit pronoun|22=9
rule engagement.visit visit|1=-5 10=6 19=-13
rule engagement.with engagement meeting|2=-12 5=-10 6=-8 7=7 11=-7 17=18 18=-9 19=25 20=-10 22=-7 23=-7 24=-6
rule engagement.with meet|2=-10 10=-10 11=-7 17=-5 18=-8 20=-6 21=-18 22=-25 23=-5
rule engagement.with mission|2=-8 5=-14 11=-6 17=-6 19=39 20=-9 21=-24 22=-17 23=-6
rule engagement.with name|2=-10 7=-5 11=-6 18=-10 19=17 20=-11 21=-10 22=-27 23=-6 24=-5
rule engagement.with other|7=10 17=12 18=-7 19=-15 20=-8 22=-16
rule engagement.with pronoun|7=13
rule engagement.with receive|5=-10 10=9 19=5 22=10
rule engagement.with see|17=13
rule engagement.with sit|19=7 21=19
rule engagement.with talk|7=8 19=-9
rule mandate.authorised EU|14=22 23=15 24=-7
rule mandate.authorised SADC|23=15 26=6
rule mandate.authorised UNSC|1=-8 2=-9 5=-7 11=-8 12=-6 18=13 22=-6 23=22 24=-32 25=-10 26=-19
rule mandate.authorised adopted|1=-10 2=-9 6=6 14=23 18=5 19=-7 22=-7 23=30 24=-38 26=-19
rule mandate.authorised adopt|10=-6 23=-31 24=7 25=-7
rule mandate.authorised approve|11=7 14=8 23=14 24=-6 25=11
rule mandate.authorised authorise|10=6 11=-6 23=9 24=-15 25=-8 26=-8
rule mandate.authorised authorize|6=11 11=-5 24=-13 25=9 26=-6
rule mandate.authorised endorse|18=9 23=-14
rule mandate.authorised infinitive|14=9 23=23
rule mandate.authorised instrument|11=8 18=11 23=9 24=-17 25=-5
rule mandate.authorised launch|23=14 24=-5
rule mandate.authorised main|2=-6 6=-6 10=-6 11=-11 14=7 18=10 21=-9 23=18 24=-22 25=-16 26=-7
rule mandate.authorised mandate authorised|1=-9 2=-10 5=-8 11=-16 12=-6 14=21 19=-7 20=-5 21=-12 22=-10 23=16 24=-38 26=-8
rule mandate.authorised participle|23=-20
rule mandate.authorised proposed|10=-7 23=-16 24=5 25=-8
rule mandate.authorised relative|6=11 10=5 24=-10 25=6
rule mandate.authorised sub|23=-22
rule mandate.authorised vote|23=-11 24=-6 25=-6
rule mandate.authorised |1=-8 2=-11 5=-5 6=7 11=-17 14=17 18=-7 19=-7 21=-11 22=-9 23=17 24=-33 26=-14
rule mandate.changed UNSC|2=6 11=-7 23=14 24=-14 25=-10
rule mandate.changed adopted|2=-9 12=19 23=-6 24=-12 25=22
rule mandate.changed infinitive|2=-8 23=7 24=-8 25=22 26=-5
rule mandate.changed main|12=10
rule mandate.changed mandate changed|2=-5 11=8 23=16 24=-12 25=9 26=-5
rule mandate.changed proposed|2=7 5=-6 9=9 23=19 25=-14
rule mandate.changed replace|23=9
rule mandate.changed transform|12=9 23=-18 25=18
rule mandate.changed turn|9=6 11=6 23=13
rule mandate.changed |2=-9 5=-7 12=10 24=-9 25=18 26=-5
rule mandate.ended SADC|20=8
rule mandate.ended UNSC|23=-11 24=-9 25=-10 26=14
rule mandate.ended adopted|2=-7 19=-5 20=9 21=-6 23=-9 24=-11 25=-7 26=22
rule mandate.ended close|2=-6 19=5
rule mandate.ended end|19=-10 20=12 23=-6 24=-8 26=11
rule mandate.ended infinitive|2=-5 23=-8 24=-9 25=-9 26=17
rule mandate.ended main|11=6 19=-14 20=9 26=11
rule mandate.ended mandate ended|2=-7 23=-12 24=-16 25=-10 26=18
rule mandate.ended proposed|26=12
rule mandate.ended terminate|24=-7 26=25
rule mandate.ended |2=-6 11=6 23=-10 24=-12 25=-10 26=16
rule mandate.extended SADC|21=-7 24=13
rule mandate.extended UNSC|2=8 10=-15 11=-13 23=-21 24=19 26=-17
rule mandate.extended adopted|2=-7 10=-10 11=-9 21=-7 23=-25 24=25 25=-20 26=-9
rule mandate.extended extend|2=-7 6=-5 10=-10 11=-14 12=-5 21=-11 23=-12 24=31 25=-12 26=-14
rule mandate.extended infinitive|7=8 23=-6 26=7
rule mandate.extended instrument|24=-6
rule mandate.extended main|5=-7 10=-16 11=-18 12=-6 23=-22 24=35 25=-20 26=-21
rule mandate.extended mandate extended|0=-6 1=-5 6=-7 10=-13 11=-20 20=-5 21=-6 23=-26 24=30 25=-9 26=-21
rule mandate.extended prolong|23=-5 24=21 26=9
rule mandate.extended proposed|7=9 25=8
rule mandate.extended relative|24=7 25=10
rule mandate.extended renew|2=8 7=7 26=-9
rule mandate.extended |0=-6 6=-6 10=-8 11=-18 20=-6 21=-11 23=-24 24=19 26=-11
rule need.bare requirement equipment|11=-6
rule need.bare requirement personnel|11=12
rule need.cost cost|2=-6 11=-7 12=27 24=11 26=-5
rule need.cost given|1=22 12=8
rule need.cost requirement funding|1=18 2=-13 12=32 26=-5
rule need.cost yearly|11=9 12=12
rule need.cost |1=8 2=-15 11=-12 12=34 24=16 26=-5
rule need.size force|11=8 12=15 21=-6 23=15 25=8 26=-8
rule need.size mission|11=36 12=-7 19=-9 21=-8 24=10
rule need.size no-plan|0=-5 2=-7 4=10 11=13 12=12 19=-8 21=-9 23=17 25=13 26=-10
rule need.size plan|0=-6 1=-11 3=-6 4=-12 5=-5 10=-9 11=45 12=7 13=-11 19=8 21=15 23=-15 25=-8
rule need.size requirement personnel|0=-10 1=-5 3=-8 4=-10 6=-7 10=-10 11=37 13=-12 17=-5 18=-5 21=8 22=-8 23=-10 24=6
rule need.size short|11=10
rule need.size strong|4=-8 11=-24 12=6 19=11 20=5 24=-8 26=9
rule need.size |0=-10 1=7 3=-8 6=-6 10=-11 11=27 12=6 13=-10 17=-6 18=-6 21=11 22=-8 23=6 25=11
rule obstacle.access mission|2=14 3=-7 4=-8
rule obstacle.access obstacle political|2=-14 4=-7
rule obstacle.access refuse|2=-9
rule obstacle.access suspend|3=-6
rule obstacle.bar affects|0=37 1=-6 2=-25 3=-8 4=-13 6=-5 11=-7 24=-7
rule obstacle.bar block|0=11 2=30
rule obstacle.bar close|2=-12 3=-6
rule obstacle.bar delay|3=18 4=-10
rule obstacle.bar hamper|4=9
rule obstacle.bar mission|0=-8 1=7 2=16 3=12 4=20 11=-5 12=-10 23=-7
rule obstacle.bar obstacle funding|1=27 4=-14 12=-10
rule obstacle.bar obstacle legal|0=37 2=-12 12=7 24=-6
rule obstacle.bar obstacle logistical|4=19
rule obstacle.bar obstacle political|1=-21 2=-9 3=-7 5=10 6=-5 11=-6
rule obstacle.bar obstacle security|0=-8 1=-5 2=-11 3=19 4=-7
rule obstacle.bar prevent|0=9 3=22
rule obstacle.bar prohibit|0=14
rule obstacle.bar slow|1=5 4=20
rule obstacle.bar stop|1=-6 2=-13 3=-7 4=-8
rule obstacle.bar suspend|0=6 2=-15 24=-5
rule obstacle.consent affects|1=8
rule obstacle.consent have|2=-10
rule obstacle.consent mission|2=13
rule obstacle.consent obstacle political|1=12 2=24 12=8
rule obstacle.consent vote|2=-15
rule obstacle.funding mission|0=11 1=17 2=-14 3=7 4=12 5=-8 6=7 9=-6 10=-13 12=15 13=-5 19=-12 22=12 23=-8 24=-6
rule obstacle.funding near0|0=10 1=8 2=-24 3=-7 5=-6 6=10 9=-6 10=-12 12=5 19=-6 22=7 23=-16
rule obstacle.funding near1|0=-8 1=-12 3=8 4=9 5=-7 19=-6
rule obstacle.funding near2|1=10 12=6
rule obstacle.funding o:allowance|22=18
rule obstacle.funding o:budget|2=5 6=20 11=-7 12=16
rule obstacle.funding o:cash|4=-6 5=8 11=10
rule obstacle.funding o:contributions|1=-12
rule obstacle.funding o:financial|1=-5 23=-10
rule obstacle.funding o:funding|0=-7 2=-11 6=-7 12=15
rule obstacle.funding o:funds|0=16 1=20 4=-13 6=-13
rule obstacle.funding o:fund|1=-31 3=13 4=12 11=6 12=-6
rule obstacle.funding o:money|2=-9 4=-11 5=-10 6=-11 10=-7 12=-6 23=7
rule obstacle.funding o:pay|12=-12 19=-7
rule obstacle.funding o:resources|1=-6 4=30 11=13
rule obstacle.funding o:wages|1=-17 4=15
rule obstacle.funding obstacle funding|0=15 1=21 2=-11 5=-10 10=-16 12=13 13=-5 19=-12 22=8 23=-10 24=-8
rule obstacle.funding w:arrear|12=6
rule obstacle.funding w:cut|1=-8 11=-8
rule obstacle.funding w:delay|1=8
rule obstacle.funding w:frozen|1=-23 2=-8
rule obstacle.funding w:lacking|1=-10 12=22
rule obstacle.funding w:lack|0=7 1=7 6=-17 11=13
rule obstacle.funding w:late|1=-14 4=7 6=-5 12=-17
rule obstacle.funding w:owe|1=8 12=6
rule obstacle.funding w:problem|1=17
rule obstacle.funding w:question|1=-18 23=-14
rule obstacle.funding w:shortage|1=18 4=-22 11=16 23=6
rule obstacle.funding w:shortfall|1=-13 3=15 4=14
rule obstacle.funding w:short|4=13 11=-7 12=12
rule obstacle.funding w:stop|0=10 1=-16 6=6
rule obstacle.funding w:want of|1=16 5=-8 10=-9
rule obstacle.legal affects|0=40 2=-14 3=-5 4=-7 5=-9 6=-7 7=-6 10=-9 16=-6 17=11 19=-9 22=-8 23=9
rule obstacle.legal mission|11=-6 17=6
rule obstacle.legal near0|0=20 1=16 2=-15 4=-6 5=-7 6=-6 10=-12 17=-9 19=-8 22=-6
rule obstacle.legal near1|0=6 17=8
rule obstacle.legal near2|0=10 17=5
rule obstacle.legal near3|0=-22 11=-6 17=14
rule obstacle.legal o:court|1=-5 2=-12 10=-6 11=-9 17=23 18=-7
rule obstacle.legal o:injunction|0=-8
rule obstacle.legal o:judge|0=14
rule obstacle.legal o:judgment|0=11
rule obstacle.legal o:lawsuit|0=16 1=19 3=-6
rule obstacle.legal o:petition|2=-6
rule obstacle.legal o:unconstitutional|0=10
rule obstacle.legal obstacle legal|0=33 1=6 2=-16 3=-10 4=-8 5=-11 6=-8 7=-8 10=-12 11=-9 16=-6 17=13 18=-8 19=-10 22=-7 23=6 24=-6
rule obstacle.legal w:block|11=-9
rule obstacle.legal w:challenge|1=6
rule obstacle.legal w:declare|0=10
rule obstacle.legal w:judgment|0=13
rule obstacle.legal w:lawsuit|0=13 1=7
rule obstacle.legal w:order|0=-10
rule obstacle.legal w:petition|0=7 22=-7
rule obstacle.legal w:rule|23=9
rule obstacle.legal w:stop|0=14 17=7
rule obstacle.legal w:unconstitutional|0=13
rule obstacle.logistical mission|0=-7 1=-10 2=-16 3=-10 4=20 5=16 6=18 7=7 10=-7 11=13 12=-14 13=24
rule obstacle.logistical near0|1=-7 2=-12 3=-8 4=33 7=-10 11=-15 12=-7 13=17 22=6
rule obstacle.logistical near1|0=-6 2=6 4=-34 5=9 6=18 7=17 9=8 10=-7 11=11 12=-7 13=-13
rule obstacle.logistical near2|4=-14
rule obstacle.logistical o:aircraft|4=10
rule obstacle.logistical o:armoured|4=-16 13=18 22=10
rule obstacle.logistical o:base|1=-6 4=8 11=6
rule obstacle.logistical o:camp|4=-10
rule obstacle.logistical o:equipment|1=-7 5=9 6=6 7=11 11=-5 13=14
rule obstacle.logistical o:fuel|4=-26
rule obstacle.logistical o:helicopters|7=-15 11=-7
rule obstacle.logistical o:parts|4=16
rule obstacle.logistical o:personnel|1=-7 4=-8 5=14 6=13 19=6
rule obstacle.logistical o:resources|1=-7 4=25 11=6
rule obstacle.logistical o:ships|4=-13 11=-6 13=16
rule obstacle.logistical o:spare|4=18 7=-5 13=-6
rule obstacle.logistical o:staff|1=8 4=-9
rule obstacle.logistical o:transport|4=-6 7=8
rule obstacle.logistical o:troops|4=-27 11=13
rule obstacle.logistical o:vehicles|4=14 7=10
rule obstacle.logistical obstacle logistical|0=-12 2=-18 3=-10 6=13 7=12 10=-8 11=7 12=-13 13=29 22=5
rule obstacle.logistical w:delay|0=-5 1=11 4=-20
rule obstacle.logistical w:few|4=7
rule obstacle.logistical w:lacks|4=19 13=-13
rule obstacle.logistical w:lack|1=6 4=10 7=-9 11=7 13=-16 22=8
rule obstacle.logistical w:need|1=-7 2=-8 4=-47 5=12 6=20 7=10 9=10 11=6 13=24
rule obstacle.logistical w:not been|1=-15
rule obstacle.logistical w:out of|4=-22
rule obstacle.logistical w:short of|1=-9 4=8 13=8
rule obstacle.logistical w:shortage|1=8 11=9
rule obstacle.logistical w:want of|4=16
rule obstacle.logistical w:without|1=-13 2=5 4=-19 5=14 6=14 7=16 9=-9 11=10 13=-13
rule obstacle.oppose affects|2=13 5=-7
rule obstacle.oppose block|1=-7
rule obstacle.oppose mission|2=7 25=-12
rule obstacle.oppose object|2=16
rule obstacle.oppose obstacle political|0=-5 1=-6 2=19 5=-6 24=9 25=-10
rule obstacle.oppose oppose|2=27 24=6
rule obstacle.oppose reject|2=-27
rule obstacle.oppose veto|2=14 25=-8
rule obstacle.political mission|0=-12 1=-8 2=-6 5=-10 6=-6 9=6 10=-8 11=-6 19=-13 21=-9 24=-5 25=11
rule obstacle.political near0|0=-11 1=-6 5=-11 6=-6 9=12 10=-9 19=-8 21=-10 24=-5 25=21
rule obstacle.political near1|2=-16
rule obstacle.political o:china|2=23 19=-6 25=6
rule obstacle.political o:hamas|2=-10
rule obstacle.political o:israel|2=-19
rule obstacle.political o:opposition|0=-10 2=-42 5=-6 10=-6 25=13
rule obstacle.political o:parliament|2=-14
rule obstacle.political o:russia|21=-8
rule obstacle.political o:veto|2=-21
rule obstacle.political obstacle political|0=-11 1=-9 5=-11 6=-7 9=7 10=-8 19=-12 21=-11 24=-6
rule obstacle.political w:freeze|2=-7 21=-6
rule obstacle.political w:hold|2=17
rule obstacle.political w:opposed|2=12 25=6
rule obstacle.political w:opposition|0=-8 1=-7 2=-35 5=-6 25=13
rule obstacle.political w:veto|2=-11
rule obstacle.security mission|2=-8
rule obstacle.security near0|3=-14
rule obstacle.security near1|3=5 4=7
rule obstacle.security o:airport|2=-7 3=-5 18=-5
rule obstacle.security obstacle security|2=-11 3=-9 4=8 18=-6
rule obstacle.security w:closed|3=-10
rule obstacle.security w:held up|3=18
rule obstacle.told affects|0=14
rule obstacle.told legal|0=14 2=-9
rule obstacle.told obstacle legal|0=22 2=-7
rule obstacle.wait affects|1=7 2=-8 10=10
rule request.noun request backing|5=9 10=-18 21=8
rule request.noun request equipment|7=17
rule request.noun request funding|2=8 6=-22 19=-10 21=9
rule request.noun request personnel|2=-11 5=-21
rule request.verb appeal|0=-6 1=14 4=14 6=-7 7=6 8=14 9=9 10=9 21=-6 24=-8
rule request.verb ask|1=-9 2=-7 4=-6 5=-31 6=-16 12=6 13=-6 22=-9 23=-11 25=15
rule request.verb call|1=8 6=13 7=9 9=10 10=18 19=7 22=14
rule request.verb demand|5=-8 6=24
rule request.verb encourage|5=-10 6=7 10=-7
rule request.verb infinitive|5=-15 6=-9 7=6 9=11 10=26
rule request.verb invite|5=-12 24=7 25=-6
rule request.verb lobby|5=7 6=-8 7=13 9=8 10=-8 19=15
rule request.verb main|0=-12 1=-6 2=-12 3=-5 5=36 6=14 7=24 8=18 9=12 11=-8 12=11 13=-10 17=-6 18=-5 19=-9 21=-7 22=-12 24=-12 25=12 26=-7
rule request.verb name|0=-11 2=-13 5=15 6=20 7=15 8=27 9=12 10=6 11=-6 12=13 13=-9 16=-5 17=-7 18=-5 19=9 20=8 22=-11 23=-17 24=-11 25=-8 26=-6
rule request.verb no-to|0=-6 2=-7 5=7 6=12 7=10 8=23 9=-6 12=10 13=9 19=7 20=-8 21=11 23=-6 24=-8
rule request.verb participle|5=-7 6=6 9=12
rule request.verb plead|1=9 5=16 6=-8 7=9 10=-20 12=10 19=-7
rule request.verb press|5=7 10=7 21=-5 23=10
rule request.verb pronoun|5=38 6=-14 9=8 10=-7 19=15
rule request.verb push|2=5 6=-13 10=-7
rule request.verb relative|5=20 19=14
rule request.verb request backing|0=-7 2=-6 4=14 5=37 7=-32 8=-6 10=28 19=15 20=-7 21=-15 22=13 25=5
rule request.verb request equipment|1=-10 4=-10 5=17 7=36 8=11 9=16 10=-26 19=-17
rule request.verb request funding|1=-6 4=-7 5=-17 6=19 7=-12 9=21 10=-41 19=-11 24=-11
rule request.verb request logistics|5=-14 6=10 7=8 8=5 9=11 10=-6
rule request.verb request personnel|1=-12 2=-9 4=-7 5=39 6=-23 7=6 8=27 9=7 13=-5 19=9 20=8 22=-8 24=-12
rule request.verb request training|5=13 7=-6 8=10 9=12
rule request.verb request|6=-7 7=7 8=8 9=17 13=9 23=-9
rule request.verb seek|5=7 6=5 10=-9
rule request.verb sub|5=13 7=10
rule request.verb that|10=20 13=11
rule request.verb to|0=-6 2=-8 4=-9 6=17 7=19 8=6 9=22 10=20 11=-5 12=-5 13=-7 19=20 20=22 21=-19 22=-12 24=-7
rule request.verb unsaid|5=-20 6=17 7=8
rule request.verb urge|1=-14 4=-6 5=27 6=12 7=6 9=-13 10=-9 19=6 21=-8
rule request.want hope|5=15 10=-5
rule request.want main|5=13 7=7 10=15 19=-8 24=-5
rule request.want name|5=23 10=12 21=10
rule request.want no-to|5=-8 6=8 7=6 10=-7 21=18
rule request.want pronoun|7=11
rule request.want request backing|5=-12 10=16 19=-7
rule request.want request personnel|2=7 5=40 10=-10 11=5
rule request.want to|5=21 6=-14 10=11 19=-7
rule request.want want|5=8 6=-9 7=11 10=16 19=-5
s abstain STATE|23=12 24=-19 25=10
s abstain noun|11=-7 24=10
s accord HOST|19=-11 21=10
s accord STATE|11=-8
s accord none|2=5 23=-6 25=9
s accord noun|4=5 17=8
s accord pronoun|12=5 13=6 22=17
s according none|4=15
s according noun|1=11 12=9 24=15
s accuse STATE|12=-6
s accuse noun|0=-7
s accuse pronoun|2=8
s add HOST|10=9
s add noun|24=8
s address none|19=-10
s adjourn noun|0=8
s admit noun|0=5 1=-8 4=6
s adopt EU|23=-7
s adopt legislatures|12=-12
s adopt none|23=-6 24=11
s adopt noun|19=6 23=-9
s affect missionNouns|1=13 19=12
s affirm noun|10=8
s agree EU|14=6 21=6
s agree HOST|18=13 20=11
s agree STATE|9=6 10=-13
s agree UNSC|25=7
s agree missionNouns|18=10
s agree none|2=11
s agree noun|13=12 21=12 23=6 24=9
s aim noun|0=-10
s allow STATE|2=10
s allow none|0=14
s allow noun|11=16 17=12 24=-6
s allow pronoun|2=11
s announce LEADER|10=-5 20=8
s announce STATE|21=-10
s announce noun|5=10 10=6 11=-7 12=6
s answer STATE|5=-7
s answer noun|4=6
s answer pronoun|5=5
s appeal HOST|5=-6 7=7 10=14 19=8
s appeal LEADER|4=12
s appeal STATE|1=8 7=-13 10=12
s appeal pronoun|7=11
s approach STATE|5=9
s approve EU|14=10
s approve STATE|23=-5
s approve UNSC|23=-8 25=9 26=7
s approve UN|23=10
s approve legislatures|2=-11 5=-5 11=-5
s approve none|6=7 11=6 23=7
s approve noun|1=12 2=-5 11=6 17=5 23=17
s approve pronoun|23=6 24=9 25=12
s argue STATE|2=15 10=14 20=6
s arrest pronoun|2=12
s arrive HOST|0=5 10=-5 19=-7 22=-6
s arrive LEADER|21=-5
s arrive STATE|0=-7 1=-5 2=-24 3=5 4=6 5=5 7=-8 8=15 10=16 18=-8 19=-15 20=-20 21=-6 24=-9 25=6 26=-6
s arrive legislatures|2=9
s arrive missionNouns|0=-6 1=5 5=-9 6=-8 10=18 11=5
s arrive none|2=12 9=13 10=-10 12=-5 14=14 18=11 20=6 22=6
s arrive noun|1=-5 2=-20 3=17 5=-6 6=-17 8=-5 11=-10 12=8 13=-9 19=-12 24=-6 25=-13
s arrive pronoun|1=5 2=-15 3=-8 4=-10 5=-8 10=-10 17=-7 21=-7 22=8
s ask AU|1=7 9=9 11=5 12=7 21=-7
s ask EU|6=6
s ask HOST|2=-8 5=12 6=-11 7=-6 8=23 10=25 11=-9 19=6 24=-6
s ask LEADER|0=-8 4=9 5=-28 8=6 9=8 10=16 19=14 23=9
s ask SADC|6=9 7=-6 9=9 10=6
s ask STATE|0=-6 4=-5 5=13 6=18 7=20 8=-8 9=12 10=24 16=-5 17=-8 19=-11 20=-10 22=-8 23=-11
s ask UNSC|6=13 10=-7 23=-8 25=5
s ask UN|1=-13
s ask legislatures|6=-7 11=-6
s ask missionNouns|10=5
s ask none|2=-10 4=10 5=-8 7=-11 19=-6 24=10
s ask noun|0=18 1=-16 2=10 5=20 7=15 8=-7 10=8 11=-10 12=-10 13=19 16=-7 19=8 20=-10 21=13 23=-6 25=8 26=9
s ask pronoun|1=10 2=-7 4=-11 5=12 6=19 7=25 9=10 10=32 13=14 20=-6
s assess noun|2=5 22=8
s assign STATE|5=13
s assure LEADER|20=5
s assure noun|10=14 11=5 22=10
s assure pronoun|11=7
s attack noun|3=13
s attend noun|21=6
s attribué noun|12=14
s authorise EU|23=9
s authorise UNSC|23=9 24=-6 25=-7
s authorise legislatures|12=-15
s authorise missionNouns|11=-7
s authorise none|6=5 23=6 24=11
s authorise noun|5=11 6=6 11=11 21=6
s authorise pronoun|10=8 23=14
s authorize UNSC|6=9 23=25 24=-7 25=7 26=-11
s authorize missionNouns|5=6 11=12 23=-6
s authorize noun|11=10 24=-6
s authorize pronoun|23=-10
s await noun|16=13 17=-6
s back EU|11=-7
s back HOST|25=7
s back LEADER|5=-9
s back STATE|0=-6 1=-11 4=-7 5=-17 7=-9 11=-11 16=-8 18=-8 19=-8 20=10 21=-19 22=-12 23=6 26=-5
s back UNSC|23=18
s back UN|16=6
s back legislatures|2=6
s back missionNouns|18=12 19=7 21=9
s back none|2=-15 6=10 18=15 23=-10 25=17
s back noun|1=7 2=-18 4=-7 7=6 8=12 10=12 11=-12 13=-11 19=11 21=6 22=13 25=-8
s back pronoun|1=-5 2=30 10=6 21=-13 22=12
s bar STATE|2=10 19=-5
s bar courts|0=24
s bar legislatures|1=7 2=22
s bar missionNouns|4=9
s bar noun|0=12 2=18 3=21 4=14 11=-6
s be HOST|2=-5 5=-6 10=-5 11=6 19=-8 21=-6
s be LEADER|22=-6
s be MISSION|11=-5 24=11
s be STATE|0=-7 1=-12 2=11 4=-8 7=8 10=-8 11=-14 12=-7 16=-7 17=-9 18=-7 19=-16 20=13 21=-13 22=8 23=-16 25=-6
s be missionNouns|10=-6 11=22 12=19 13=19 23=5 24=6
s be none|0=5 2=-5 4=-12 5=-11 7=-5 12=6 19=-6 23=6
s be noun|0=-9 1=12 2=-8 3=6 4=16 5=-14 6=-14 9=-8 10=-16 11=-21 12=6 13=-16 16=13 20=-7 22=-22 23=-21 24=-6 25=-5
s be pronoun|0=-9 2=8 4=-8 7=-5 11=-7 12=-10 13=6 16=-9 19=10 20=-17 23=-7 24=-11 25=-8 26=-6
s bear STATE|5=7 7=7
s beat noun|11=-9 24=12
s become missionNouns|25=20
s become none|1=-6 4=8
s beg HOST|5=14
s begin STATE|5=7 11=-5 19=8 21=7
s begin missionNouns|2=12 4=9 21=-5
s begin none|11=7 23=14
s begin noun|5=-5 21=-7
s begin pronoun|5=14 21=6
s believe noun|17=14 19=8
s belong noun|7=7
s bind EU|14=5 24=9
s bind HOST|7=7 8=13
s bind LEADER|2=14 20=6
s bind STATE|5=-7 6=-10 10=-7 12=-9 19=-6 23=8 24=-8 25=-7
s bind UNSC|2=-7 6=6 23=16 24=13 25=17
s bind UN|1=9 10=12 23=10
s bind legislatures|0=6 2=-7 5=-13 10=-6 11=-10 22=-9 23=-10 24=-7
s bind missionNouns|10=-6 11=6 18=9 25=9
s bind none|2=-7 6=11 23=12
s bind noun|1=14 4=-7 7=10 10=-7 11=12 12=-9 19=-8 20=-5 21=5 24=-21 26=-7
s bind pronoun|12=-9 25=15
s blame pronoun|1=7
s block courts|0=11 2=-7
s block legislatures|2=18
s block noun|0=6 2=12 3=15 4=7
s brief noun|19=11
s bring STATE|1=7 2=10 11=6 19=17
s bring none|16=11
s bring noun|5=-9 11=14 21=8 22=6
s budget noun|11=6 12=10 23=-6 26=6
s build noun|3=6
s call AU|21=-9
s call LEADER|5=-10 6=7 10=-12 20=11 22=7
s call STATE|5=-20 18=5
s call missionNouns|23=9
s call noun|2=9 4=-9 7=-5 12=-8 20=-7 21=11 22=7
s call pronoun|8=9 9=6
s can noun|4=10
s cancel STATE|21=7 22=20
s cancel noun|22=17
s carry missionNouns|12=-14
s carry noun|5=6 7=6 10=-6 11=-6
s cease missionNouns|26=7
s chair LEADER|2=13
s chair STATE|19=-7 21=6
s chair noun|10=10
s challenge noun|0=13
s change UNSC|9=7 25=8
s change missionNouns|11=-6 23=7
s change none|2=9 25=8
s change noun|2=11 5=5 6=7 7=7 9=5 19=7 25=-8
s choose STATE|23=-8
s circulate noun|23=15
s clarify noun|2=6
s clear legislatures|17=7
s clear missionNouns|11=-10
s close STATE|2=8
s close UNSC|26=13
s close noun|3=-6 19=-5
s close pronoun|1=7 12=11
s come HOST|5=7 10=-6 21=5
s come LEADER|6=11 8=7
s come STATE|6=5 21=7
s come none|5=9 9=9 10=-6 20=6
s come noun|0=7 2=-10 5=-9 6=-15 12=9 19=7 25=11
s come pronoun|4=-5 5=7 7=7 11=6
s command pronoun|22=15
s comment noun|18=6
s commit noun|19=-6 21=5
s complain noun|1=6
s complete STATE|22=7
s comprise noun|5=7
s concede noun|1=9
s conclude STATE|17=8
s conclude noun|5=-5 17=19 18=8
s confirm STATE|5=12 23=6
s confirm noun|19=-7 21=7 26=10
s confirm pronoun|4=8
s consent noun|11=8 12=-7 23=8
s consider AU|22=13
s consider EU|6=10
s consider LEADER|0=-7
s consider NATO|19=5
s consider STATE|1=-6 2=-18 5=12 6=13 7=8 9=6 10=-18 11=-6 17=-10 19=5 22=8 23=-5 25=-5
s consider UN|9=7
s consider legislatures|12=8
s consider none|4=8 16=13 24=12
s consider noun|1=-9 4=-8 5=14 7=-5 9=9 10=-12 16=6 17=6 18=-5 19=14 23=18 24=-6 26=8
s consider pronoun|2=-7 4=-9 5=-14 6=-6 11=-6 19=-12 24=-5 25=11
s continue STATE|10=-6
s continue none|16=18
s continue noun|0=-7 1=7
s contribute STATE|6=-9 10=9 21=5
s contribute none|2=10
s contribute noun|1=5 5=-8 6=14 10=10
s contribute pronoun|13=5
s convene noun|19=16 21=5
s cost missionNouns|12=5
s cost noun|1=13 12=-8 19=5
s could pronoun|2=13
s count noun|10=9
s cover EU|21=6
s cover STATE|2=9 9=20
s cover noun|0=7 1=17 4=11 10=14 17=6 23=6
s create noun|23=-12
s cut STATE|1=-8
s cut noun|3=13 4=5
s date noun|23=-10 25=10
s decide EU|11=13 25=17
s decide UNSC|24=12
s decide courts|0=9
s decide legislatures|17=-7
s decide none|11=5 24=13
s decide noun|12=-9 24=17 25=7 26=19
s decide pronoun|21=6
s declare courts|0=13
s declare noun|11=-11 25=-12
s decline STATE|2=6
s decline noun|5=-6
s delay noun|3=12 4=17
s deliver noun|4=6 5=8 12=-6 19=7
s demand noun|2=-5 5=-7 10=-5 17=12
s demand pronoun|6=7 10=13
s denounce noun|2=-6
s depart missionNouns|0=-9 10=6
s depart none|2=6
s depart noun|26=9
s depend missionNouns|25=6
s depend none|1=10 19=6
s depend noun|1=-7 2=8 12=5
s deploy STATE|11=-12
s deploy UNSC|5=6
s deploy missionNouns|7=15 11=8 19=16 24=6 25=5
s deploy none|10=8
s deploy noun|10=-8 11=8 17=6 19=17
s describe pronoun|23=6
s dig noun|6=13
s disarm STATE|5=10 6=10
s discuss NATO|19=8
s discuss STATE|19=16 20=-11 22=18
s dispatch STATE|11=-6
s do HOST|2=9
s do LEADER|10=7 20=8
s do STATE|5=-9 6=-8 7=-5 10=16
s do legislatures|2=21
s do noun|1=14 2=-10 5=-12 6=13 19=-5 23=10
s do pronoun|3=10 6=15 7=5 24=16
s double STATE|5=-8
s draft STATE|16=-7 17=12 23=-7
s draft noun|16=9 17=6 19=24 23=10
s draw STATE|17=14
s due HOST|19=8
s due STATE|2=-8 3=10 10=8 21=-8
s due missionNouns|2=6 11=19 19=6
s due noun|1=-7 2=-9 11=13 19=-6 22=-12 24=-6
s due pronoun|1=7 2=6 11=10 20=-6
s earmark noun|5=11 21=13
s encourage noun|6=15
s end SADC|19=-11 20=10
s end STATE|21=-7
s end UNSC|26=20
s end missionNouns|12=-13 21=-6 22=13 23=-5 26=9
s end noun|2=-6 5=-5 19=-8 21=-11 24=-5 25=12
s end pronoun|1=6 19=8 21=8 26=10
s engineer noun|12=-9
s envisage noun|11=13
s equip noun|6=9 7=7 12=6
s escort noun|13=6
s evacuate STATE|18=11
s everything none|1=8
s everything noun|0=7
s exclude STATE|2=7 5=-6
s exclude noun|2=10
s exist noun|0=15
s expect STATE|3=11
s expect noun|2=-5 3=8
s expect pronoun|6=6 23=10
s expire noun|1=-7 16=7 24=-6
s explain STATE|0=10
s explain noun|3=7
s explain pronoun|5=14 19=7
s express STATE|6=10
s extend EU|24=5
s extend UNSC|23=-7 24=13 25=-6
s extend legislatures|3=10
s extend none|24=5
s extend noun|11=-6 12=5 19=-5 23=-6 24=23 26=-6
s extend pronoun|5=-7 10=14 24=9
s face missionNouns|0=-11 1=22 12=6
s face pronoun|19=5
s fail missionNouns|25=12
s fail noun|1=-14 2=15 4=15 6=5 17=8 25=8
s fall noun|22=6
s fear noun|4=-6
s feed UN|11=6
s feed pronoun|3=10
s fight STATE|18=10 24=9
s fight none|3=11
s fight noun|5=7 11=9 19=8
s file noun|0=12
s fill STATE|21=8
s fill noun|6=-5 11=6 19=-11
s finalize noun|16=5 17=23
s finance STATE|19=8
s finance noun|6=16 11=6 12=6
s find STATE|6=6
s find courts|17=6
s find missionNouns|18=7
s find noun|2=-9 4=-7 6=-6 13=5
s fire noun|23=10
s fix noun|16=11 19=7
s float noun|4=-6 19=7
s fly STATE|6=8 19=-11 22=15
s fly none|5=7 19=12
s fly noun|3=6 4=5 17=6
s fly pronoun|1=6 2=12
s follow noun|2=-6 3=5 6=6 10=-11 16=6 17=-6 21=8
s foresee noun|1=-7
s freeze noun|1=-12 2=-6
s fund noun|5=-7 12=5
s gather noun|19=8
s get STATE|5=-7 22=7
s get missionNouns|2=8 24=11
s get pronoun|2=7 6=-6 17=6
s give AU|5=8 9=8 12=-8 21=7
s give ECOWAS|11=7 23=5 26=-5
s give EU|14=11 21=5 23=10 25=11
s give HOST|2=12 5=-5 10=8 19=-18 20=7 21=15
s give LEADER|10=9 19=20 21=-8 23=-10
s give MISSION|1=13
s give STATE|0=-5 1=-20 2=-20 3=-11 4=-15 5=8 6=-40 7=-10 8=-10 10=-24 11=-33 12=-17 13=-8 14=-6 16=-26 17=-27 18=8 19=-22 20=-22 22=-23 23=-14 24=-27 25=-25 26=-15
s give UNSC|2=-6 5=-7 9=6 10=6 17=-6 24=20 25=12 26=-8
s give UN|1=-12 4=-7 5=-20 6=8
s give legislatures|2=-6 5=-13 11=-7 16=8
s give missionNouns|0=8 1=-13 2=-6 5=-11 6=-5 11=9 19=6 24=10
s give none|0=-20 4=7 5=-12 6=9 7=-6 10=-6 16=6 19=7 22=-11 24=-5 26=7
s give noun|0=10 1=-5 2=-9 4=22 5=23 8=-7 9=-13 10=-19 12=-12 13=-16 17=6 18=-9 19=11 20=-11 23=7 24=12 26=-14
s give pronoun|0=-11 2=-10 3=7 4=-13 6=-10 10=-6 11=-12 19=-6 20=-7 22=-12 23=-8 25=-9 26=-7
s go LEADER|21=-7
s go STATE|5=-5 10=7 11=10 21=10 22=-5 23=9
s go missionNouns|1=9 6=-6 10=8 21=6
s go none|18=11
s go noun|1=12 2=-7 3=6 4=-5 6=-6 11=-11 12=6 17=9 22=-9 23=-5
s go pronoun|22=9
s guarantee noun|3=6 11=9
s hamper missionNouns|1=7 4=9
s hamper noun|4=6
s hand noun|1=-11
s happen none|2=-5
s have AU|9=9 10=13
s have MISSION|13=8
s have STATE|1=-9 2=6 4=10 8=6 10=-8 11=-13 16=7 19=-8 20=-6 21=-5 23=-6 25=9
s have UNSC|0=5
s have UN|26=10
s have legislatures|0=9 2=-6
s have missionNouns|1=10 10=6 22=-6 26=-7
s have none|19=-5 20=10
s have noun|1=12 2=-9 5=-5 10=-7 11=-14 21=5 23=-10 26=-7
s have pronoun|1=-7 4=-8 5=-6 7=-9 10=-7 17=8 19=10 22=-8 24=-5
s head STATE|10=-5
s hear STATE|19=7
s hear legislatures|19=11
s hear noun|0=-6
s help STATE|6=15 10=8 11=-5 23=-9 24=6
s help missionNouns|9=-6
s help none|10=-7 19=13 21=7 25=5
s herald noun|4=7 11=7 21=12
s hesitate STATE|5=-5 7=8 10=-8 17=-5 19=-5 24=-13
s hesitate missionNouns|1=6 4=7
s hesitate noun|11=-8 24=10
s hit noun|1=9 3=6
s hold EU|19=-6 20=6
s hold HOST|1=6 2=8 5=6
s hold STATE|1=-16 2=12 3=-8 4=-16 5=-8 6=11 10=-9 11=-9 12=-5 19=-7 21=-14 23=-5 24=-5
s hold courts|0=13
s hold legislatures|2=23
s hold none|1=6 3=7 11=9 20=12
s hold noun|0=14 1=-11 2=-16 3=15 4=12 5=-5 6=-8 10=10 11=-8 17=-8 19=20 22=-11 23=-5 24=-11
s hold pronoun|2=-7 6=10
s hope STATE|5=26 23=7
s hope noun|21=9
s hope pronoun|21=6
s host STATE|19=16 20=-6 21=16
s house noun|6=-6
s hunt STATE|5=9 7=7
s impose noun|2=25
s include noun|2=8
s increase noun|5=9
s indicate noun|3=7
s inform noun|5=10
s initial noun|16=6
s inspect STATE|22=5
s intend STATE|2=9 10=12 19=-7
s intend noun|1=-10
s introduce noun|2=16
s invite STATE|2=6 5=-7
s join STATE|2=-10 8=5 10=-9 19=-5 20=-15 22=-6
s join noun|6=5 7=10 10=17 11=-13 19=-5 22=-6
s join pronoun|19=6 20=6 21=-6
s keep EU|6=12 25=8
s keep HOST|5=7 6=6 7=10
s keep LEADER|6=8 19=7 21=13 22=6
s keep STATE|0=-7 2=-19 4=-8 7=-7 10=10 11=-12 17=-6 19=-5 23=-13
s keep UNSC|11=6 26=11
s keep legislatures|1=-6
s keep missionNouns|2=8 4=14 5=-13 9=-11 12=-9 21=-6 24=12 25=-8
s keep none|4=-6 5=10 10=-7 11=5 16=8 19=13 22=17 23=13 25=11 26=8
s keep noun|0=9 1=6 5=-10 7=-9 10=-5 17=10 18=-8 19=-18 21=-17 22=-13 23=-6 24=7 25=-8 26=-6
s keep pronoun|0=-8 1=-7 4=-8 5=16 10=-13 11=7 21=11 24=-9
s kill noun|3=9 11=-5
s know STATE|2=6 23=12
s know missionNouns|26=7
s know noun|2=-10 10=-5
s know pronoun|2=17 17=5
s lack missionNouns|1=-18 12=15 13=9 21=6
s lack noun|1=15 4=14
s lack pronoun|4=18 12=18
s lament pronoun|10=8 26=10
s land STATE|19=11
s land noun|26=6
s last noun|1=9 9=7 16=6 18=8 22=8
s launch EU|23=9
s launch none|23=8
s launch noun|5=6
s launch pronoun|2=-7 10=6 23=12
s lead STATE|2=-6 5=-9 19=-15 20=9 22=11 23=6
s lead noun|5=11 22=14
s lead pronoun|19=7
s leave EU|2=6
s leave MISSION|10=-7
s leave STATE|2=-31 3=-5 4=-8 5=-19 6=-7 7=-10 10=-16 11=-16 16=-5 17=-6 22=-14 24=-8 25=-6 26=-8
s leave missionNouns|2=-8 10=-6
s leave none|1=-10 4=5 11=-6
s leave noun|0=8 1=8 3=-16 5=-13 7=-10 10=6 11=-18 17=-9 19=-14 21=6 22=15 23=-12 24=-8
s leave pronoun|1=-5 2=-9 5=-7 6=-6 10=-6 19=-13 26=10
s lend pronoun|5=10
s let HOST|16=8 19=5
s let STATE|2=7 22=-6
s let noun|0=6 2=11 3=12 6=8 10=-13 26=8
s lift noun|4=6
s light HOST|2=6 5=5 10=9 19=-5 21=-9
s light LEADER|10=7
s light MISSION|24=12
s light STATE|0=-7 1=-7 5=-7 6=-18 7=6 9=7 10=8 11=-20 12=-13 13=-6 16=-11 17=-8 19=-32 20=-8 21=-24 22=15 23=-23 25=-9 26=-6
s light legislatures|2=16
s light missionNouns|2=-7 4=-10 10=-8 11=32 12=16 13=21 19=-11 25=20 26=15
s light none|1=-21 2=-6 3=-5 5=-12 7=-7 11=-6 22=-7 23=8
s light noun|0=-20 1=12 2=-27 5=-27 6=25 8=-6 9=-11 10=-19 11=-17 13=-14 16=6 17=-14 18=-10 19=-19 20=-11 21=-6 22=-7 23=-14 26=13
s light pronoun|0=-10 1=-24 3=11 5=-12 9=-5 11=-10 12=-10 13=8 20=-8 21=-10 22=-9 23=-6 25=-8 26=-7
s like STATE|2=6 5=20 7=11 10=10
s lobby STATE|5=9 6=13 7=9 19=11
s look STATE|5=6 10=15 22=10
s look noun|21=8
s look pronoun|2=6
s lose STATE|1=12
s lose missionNouns|1=6
s lose pronoun|18=9
s make STATE|2=11 10=-11
s make none|6=8
s make noun|5=-13 10=-6 19=11 25=8
s manage noun|12=8
s mandate noun|24=8
s match noun|12=8
s mean noun|1=9 21=13
s mean pronoun|10=21 11=17
s meet CARICOM|19=-12
s meet HOST|5=-6 11=13 19=-8
s meet LEADER|10=6 19=-18 20=8 21=11
s meet SADC|19=9 22=-7
s meet STATE|5=7 10=5 17=-6 19=38 20=6 22=11
s meet UN|1=-7 21=8
s meet missionNouns|1=19 2=14 9=7 11=-5
s meet none|4=6 5=6 6=14 20=9
s meet noun|0=-7 1=-13 3=-6 5=-21 6=-5 17=8 18=-6 19=34 20=8 21=-10 22=-11 23=-5
s meet pronoun|2=-13 10=-6 11=6 17=10 20=19 21=13 22=5
s miss noun|1=-15 4=11 6=9 12=5 17=8
s move noun|23=7
s name noun|5=-9 10=6
s need HOST|8=14
s need STATE|13=6
s need missionNouns|1=-14 5=-6 11=15 12=24 13=14 21=6
s need noun|1=17 4=15 11=13
s need pronoun|2=5 7=13 10=16 11=-5 12=16 13=19 18=-6 19=9
s negotiate noun|23=14
s none ECOWAS|11=7 12=7 19=5 23=11
s none EU|24=7
s none HOST|2=12 4=-6 5=-6 9=6 10=-9 17=-6 19=-12 22=-6
s none LEADER|1=-5 2=9 10=11 19=-7 21=6
s none MISSION|12=-6 24=10
s none STATE|0=-7 1=-11 2=34 3=-11 4=-10 5=-29 7=-5 9=-8 11=-9 12=-13 13=-11 17=-6 18=-5 19=-20 20=-11 22=-10 23=-26 24=20 26=-7
s none UNSC|23=-9 25=10
s none UN|1=16
s none courts|0=-7
s none legislatures|2=10 12=12 17=-8
s none missionNouns|0=-11 1=33 2=7 5=-5 6=-10 10=-9 11=-7 16=-6 17=-7 19=-14 22=-11 24=-6 25=18
s none none|0=10 1=-7 2=-6 3=11 4=17 5=-7 6=6 7=-6 10=-13 11=-8 17=-8 18=-5 19=-17 20=-6 21=-10 22=-7 23=-14
s none noun|0=34 2=5 3=13 4=-12 5=-30 6=-23 7=-23 8=-11 9=-12 10=-15 11=-6 12=13 14=-7 16=11 18=-17 20=-23 22=-22 23=-29 24=-16 25=-18 26=-16
s none pronoun|0=-7 3=16 5=-26 8=7 10=-16 12=-6 16=-5 17=-9 18=-8 19=-7 20=-10 21=-12 22=-8 23=-10 24=-14 25=-10 26=-7
s number missionNouns|11=10
s number noun|11=-10
s object STATE|2=13
s observe noun|1=10
s offer STATE|2=-9
s offer none|11=7 21=11
s offer noun|11=9
s offer pronoun|11=-10
s open STATE|9=12 19=-6
s open none|6=10
s open noun|4=7 17=-5 18=10 19=-11 21=-16
s open pronoun|11=6
s operate missionNouns|1=-7
s oppose STATE|2=46
s oppose noun|2=-6 11=-5
s oppose pronoun|2=-8 23=5
s order noun|1=8 23=9
s owe STATE|12=-6
s owe UN|1=11
s owe noun|5=10
s owe pronoun|1=9
s participate STATE|24=7
s participate noun|21=16
s pass legislatures|0=11 2=10
s pass missionNouns|25=7
s pass noun|11=-6
s pay EU|6=13
s pay STATE|6=7 21=-8
s pay missionNouns|19=9
s pay none|4=7 6=8 19=5
s pay noun|1=-7 2=-7 4=6 5=-6 11=-6 12=-9 19=-10 22=7
s pay pronoun|19=-6
s permit noun|11=-9
s place STATE|5=-6
s plan STATE|11=-8 21=7
s plan UN|25=7
s plan none|12=-7
s plan noun|3=7 4=5 5=8 11=8 21=7
s plan pronoun|13=12 26=16
s play STATE|10=9
s play pronoun|6=14
s plead HOST|5=9
s plead LEADER|5=-7 10=13
s plead STATE|5=11 10=-12
s pledge LEADER|9=11 22=9
s pledge STATE|1=-8 6=-5 10=-5
s pledge none|2=6
s pledge pronoun|1=9 6=6 10=14 19=7
s point pronoun|10=7 11=6
s police pronoun|10=8
s post noun|0=10
s prepare STATE|5=7 19=7 23=12 24=6
s prepare noun|5=7 6=11
s present noun|19=-8 21=11
s press noun|6=5 26=18
s press pronoun|9=8
s prevent noun|3=18
s produce noun|6=5
s prohibit courts|0=18
s prolong noun|24=15 25=5
s promise AU|5=8 26=11
s promise EU|7=8 11=11 13=7 19=6 25=16
s promise HOST|0=7 4=10 5=-6 10=-9 18=9 19=5 24=-8
s promise LEADER|4=6 8=7 9=10 19=9 20=15 25=6
s promise MISSION|10=-5 24=12
s promise NATO|16=8
s promise STATE|0=-13 1=-5 2=7 4=-18 6=-9 8=-5 10=6 11=-30 12=-13 13=-9 16=-6 17=-12 18=-10 19=-19 21=-7 22=-24 23=13 24=-19 25=-13 26=-14
s promise UNSC|23=-14 25=7
s promise UN|9=6 11=7 25=10
s promise courts|0=20
s promise legislatures|17=-9
s promise missionNouns|21=6
s promise none|2=20 5=-8 10=-7 12=-5 19=-7
s promise noun|0=-13 1=-12 2=-30 3=11 4=16 5=-9 6=-16 7=-14 8=-6 9=-12 11=14 13=5 17=6 19=-17 20=-9 21=20 22=10 23=-6 24=8 25=-16 26=17
s promise pronoun|0=-6 1=8 2=8 5=-9 6=9 7=6 9=-6 10=18 11=7 12=-6 17=10 23=5 24=-8 26=11
s prononcer noun|1=7
s protect noun|10=-5 17=13 19=6 24=5
s provide STATE|5=-8 10=-6 19=-6 21=-5
s provide noun|7=10
s provide pronoun|7=13 11=12 16=7
s put STATE|2=-8 3=5 4=6 9=9 11=-6 12=-6 19=-13 22=6
s put UNSC|26=8
s put UN|2=9
s put legislatures|2=5
s put missionNouns|11=-9
s put none|25=8
s put noun|1=-8 4=15 6=16 10=-6 11=9 12=-10 16=8 17=18 19=11 22=7 23=6
s put pronoun|2=-6 10=5 12=6 13=5
s raise noun|11=8 21=9 24=7 25=5
s rally noun|10=7
s reach STATE|4=11 10=8 22=7
s reach missionNouns|5=10 11=9
s reach noun|11=-6
s read noun|0=-6
s reaffirm noun|21=13
s recall noun|0=7 1=7 13=5
s receive LEADER|21=8 22=9
s receive STATE|19=13
s receive missionNouns|1=10 9=7 13=-5
s receive none|4=11
s receive noun|1=-6 5=-7 19=-8 24=12
s receive pronoun|19=12
s reduce pronoun|1=7
s refuse HOST|2=16
s refuse STATE|0=-10 2=15 5=-31 6=-6 8=11 19=-6 23=-6 25=-5
s refuse courts|0=-6
s refuse legislatures|2=15
s refuse missionNouns|21=6
s refuse none|5=15 6=7
s refuse noun|2=10 5=8 7=10 10=-7
s refuse pronoun|0=-7 1=9 2=21 19=-8 21=5 22=-6
s reinforce STATE|5=14 6=-5 10=-19
s reinforce noun|5=7
s reiterate STATE|2=15
s reject HOST|2=6
s reject STATE|2=-20
s reject noun|2=-15
s release noun|19=6
s release pronoun|2=7
s relieve none|11=7 21=8
s remain STATE|5=-5 21=6 25=-9
s remain missionNouns|1=7 11=21 24=8
s remain none|1=13
s remain noun|4=-6 5=24 11=11 13=8 17=6 23=10
s remove noun|17=8
s renew MISSION|24=20
s renew UNSC|2=7 24=-17
s renew noun|6=10 17=11 21=-11
s repatriate STATE|1=11
s replace UNSC|23=6 25=15
s replace none|2=6 25=8
s replace noun|5=7 10=-5 25=6
s reply STATE|5=7
s reply noun|6=-7
s reply pronoun|1=13
s report UN|24=9
s report noun|19=6 21=9 22=-5
s report pronoun|4=8
s request HOST|5=9 8=22 10=8
s request STATE|5=8 6=8 7=14 9=11 19=-5
s request noun|4=6 5=14 7=10 10=-7 13=-5
s request pronoun|5=-6 7=-9 13=8
s require missionNouns|11=15
s require noun|13=5
s reserve STATE|6=15
s respond pronoun|6=10
s resume pronoun|3=6
s reveal noun|6=-6
s review noun|21=8 26=8
s review pronoun|22=6
s rise noun|21=14
s rotate STATE|2=13
s rule STATE|0=-7 2=8
s rule pronoun|3=11
s run missionNouns|1=5 11=5
s run noun|11=-8 17=7 19=8 24=-8 26=10
s run pronoun|21=9
s say AU|1=-6 11=6
s say HOST|1=11 2=15 5=-8 7=9 10=-7 19=-6 22=-5
s say LEADER|0=6 3=5 4=-11 6=24 9=-7 10=-11 11=-11 12=5 19=-16 23=7
s say MISSION|1=17
s say NATO|22=11
s say STATE|0=-7 1=-10 2=7 3=-10 4=-7 5=6 6=-18 7=-14 10=11 12=-11 16=-6 19=-6 21=-12 22=-15 23=-7 24=-8 25=-7 26=-7
s say UN|10=10 16=7
s say legislatures|2=-9 12=7 19=12
s say missionNouns|26=15
s say none|2=-11 4=-10 5=7 10=-5 17=-9
s say noun|0=-27 1=12 2=-28 3=-6 4=-11 5=-20 6=-40 7=-21 8=-8 9=-13 10=5 11=-15 12=-5 18=-8 20=-8 22=-16 23=-10 24=-12 26=-10
s say pronoun|0=-7 4=32 5=-6 6=-12 9=-9 10=9 11=-10 12=-7 16=-5 18=-12 22=8 24=-10 25=-6
s schedule noun|4=-5 22=5
s secure none|6=9 19=-8
s see HOST|5=11 10=7
s see STATE|21=-7 22=10
s see none|19=6
s see noun|2=-7 22=11 24=7
s see pronoun|2=8 5=6 10=-6 17=7 19=12
s seek STATE|5=15 10=6
s seize noun|24=7
s send STATE|0=-7 1=-6 2=-17 3=-7 6=-13 7=7 9=-5 10=-8 11=-17 16=-6 17=-7 18=-9 19=-21 21=-12 22=-9 23=-18 24=-7 25=-6 26=-6
s send UN|5=-6
s send legislatures|5=-5
s send none|5=7 23=9 26=10
s send noun|2=-12 4=-9 5=20 10=-13 11=-9 17=-6 23=8
s send pronoun|5=-18 10=-8 11=-8 19=-6
s serve AU|9=7 10=16
s serve EU|20=12
s serve MISSION|13=8
s serve STATE|2=10 3=-6 4=7 5=-13 6=-9 7=-9 8=11 9=-5 11=-31 12=-12 17=-8 22=-13 23=-9
s serve UN|26=13
s serve legislatures|0=10
s serve missionNouns|1=24 2=-8 5=-5 11=26 13=8 21=-5 23=6 24=-8 26=-9
s serve none|4=11 5=-6 19=-13 20=15
s serve noun|1=13 2=-7 3=-14 4=-15 5=-6 6=-12 7=-10 9=-6 10=-8 11=21 12=-8 13=-6 16=-10 17=19 19=-7 21=16 22=-18 24=-13 25=-10 26=-8
s serve pronoun|1=-10 4=-9 5=-10 7=-8 11=13 17=7 19=17 20=7 21=-5 22=-8 23=-6
s set UNSC|9=8
s set noun|1=-10 11=5 16=11 22=-9
s set pronoun|2=11
s settle STATE|18=9
s settle noun|1=16 2=8 16=14
s share STATE|11=17
s share noun|12=-9
s share pronoun|7=13
s shell noun|3=11
s ship noun|23=6
s shoulder STATE|10=14
s shrink noun|1=6
s sign HOST|17=12 18=-11
s sign STATE|2=-6 16=19 18=22 19=-17
s sign none|16=8 19=9
s sign noun|2=-6 5=-8 10=-5 16=13 17=7 18=11 23=-8 24=11
s sign pronoun|2=13 18=-6
s sit STATE|2=8 19=15
s sit noun|19=8 21=15
s slow noun|4=12
s spare noun|1=6
s speak HOST|11=14
s speak LEADER|5=6 10=9 19=-8 21=8
s speak STATE|1=10 2=7 18=9
s speak none|5=5 21=5
s speak noun|2=11 11=13 19=13
s speak pronoun|20=12 21=7
s spend noun|1=6 6=-11 19=10 22=13
s spend pronoun|19=7
s staff noun|4=7
s stand missionNouns|19=8
s stand noun|1=-11
s start noun|10=6
s state STATE|10=-7
s state noun|1=8
s station STATE|18=5
s stay STATE|5=11 19=-9 22=12
s stay none|5=10 22=9
s stay noun|0=10 11=-9 12=7 17=10 24=-7
s stay pronoun|19=15
s step noun|10=9
s step pronoun|10=7
s stick STATE|2=8
s stick noun|2=-5
s stop STATE|1=-7 2=9
s stop noun|0=5 1=-7 2=-7 6=8 10=6
s strike noun|0=-6 2=5
s study STATE|5=12 22=13
s sue noun|0=23
s supply STATE|10=7 18=11
s support STATE|2=7 10=-15 22=-9
s support none|2=-12 10=11 25=5
s support noun|5=-9 7=10 10=11 19=11 23=-5
s support pronoun|2=21
s suppose missionNouns|11=15
s survive pronoun|1=-9
s suspend HOST|2=14
s suspend STATE|0=-7 1=-7 3=-8
s suspend noun|2=-17 4=7 24=-7
s swear noun|17=6
s table STATE|23=-11
s take STATE|10=-7 16=-6 19=-8 20=7 22=6
s take missionNouns|10=7 26=8
s take none|24=8
s take noun|1=-6 2=-10 4=-9 5=-13 6=5 10=-5 11=-9 19=-22 21=5 24=14
s take pronoun|0=-8 5=-8 7=-5
s talk STATE|19=8
s talk pronoun|7=6
s task noun|23=6
s telephone STATE|10=15 20=21
s tell AU|11=19
s tell HOST|2=-6 20=6
s tell LEADER|12=8 21=-10 22=5
s tell STATE|1=-6 2=-9 5=-7 9=15 10=-13 19=-15 22=-6
s tell noun|0=-5 1=14 3=-7 5=-8 11=9 12=-8 13=14 21=-7 22=-5
s tell pronoun|2=5 4=-6 10=-6 18=-5 22=7
s terminate UNSC|26=6
s thank LEADER|10=8 20=9 23=6
s thank STATE|10=-7 20=17
s thank noun|20=8 22=9
s thank pronoun|5=6
s think STATE|9=7 10=-5
s think pronoun|11=-10
s threaten STATE|2=-5
s throw noun|0=15 10=7
s train EU|14=15 25=7
s train HOST|21=7
s train STATE|5=-6
s train pronoun|5=11
s transfer noun|21=-7
s transform UNSC|23=-11 25=14
s travel STATE|4=14 19=-7
s travel noun|22=15
s travel pronoun|4=-6
s treat noun|2=13
s try STATE|5=-6 10=17
s try noun|10=6
s turn STATE|2=9 5=-10 8=14 10=7
s turn noun|2=5 5=13 6=5 7=19 8=7 10=11 19=10 25=-10
s turn pronoun|25=-6
s undertake STATE|16=8
s urge HOST|5=8 6=10 10=5
s urge LEADER|5=-12 10=14
s urge STATE|5=-9 6=7 9=-5 10=-6
s urge UN|1=-6 5=8
s urge none|5=11
s urge noun|2=6 4=11 5=9 6=12
s urge pronoun|5=17
s use LEADER|5=11 6=7 7=13 10=12 21=6
s use STATE|5=5 6=9 21=6
s use missionNouns|1=15 23=7
s veto STATE|2=14 25=-6
s visit HOST|5=-10 22=7
s visit STATE|5=7 10=6 22=7
s visit noun|1=13 22=-11
s voice STATE|2=10
s vote UNSC|23=10 24=13 26=8
s vote legislatures|1=8
s vote noun|11=-7 23=-14
s wait STATE|4=28
s want HOST|5=10 8=10 16=11
s want LEADER|5=10 6=18 7=11
s want STATE|1=-6 2=22 4=9 5=13 6=-7 10=22 11=-9 17=11 19=8 20=6 21=-6 25=8
s want none|4=8
s want noun|0=5 2=-20 5=-15 6=-5 7=-6 8=5 10=-15 19=-11
s want pronoun|0=5 2=9 5=11 6=-9 7=9 9=7 10=-12 13=13 22=-7
s warn HOST|2=11
s warn none|4=-5
s warn noun|12=9
s warn pronoun|1=7
s weigh STATE|5=-5
s welcome LEADER|5=-6 21=-5
s welcome STATE|21=-6
s welcome pronoun|2=12
s will STATE|7=10
s will noun|2=11
s will pronoun|19=-8
s withdraw STATE|1=-10 2=-10 5=-7 10=-8 11=-6 22=-9
s withdraw noun|9=11
s withdraw pronoun|5=-6
s withhold noun|2=7
s work STATE|11=7 19=8
s work missionNouns|4=10
s work noun|4=8 11=15
s worry noun|1=-5
s would pronoun|19=-6
s write HOST|8=12
s write STATE|3=7 21=-6
s write none|5=6
s write noun|0=9 5=6 7=13
silence 0|1=8 2=21 4=5 5=13 10=17 11=11 12=19 21=10 22=-9 23=13 24=6 26=8
silence 1|0=-9 2=-14 3=-26 4=-9 5=-11 6=-28 7=-9 8=15 9=-40 10=-15 12=-15 13=-8 14=-15 16=-10 17=-12 18=-28 19=-17 20=-14 21=-21 22=-26 23=-37 25=-15
silence 2|0=-18 1=-21 2=-11 4=-23 5=-7 6=-9 7=10 10=-26 11=-25 12=-20 14=-9 16=13 17=-26 18=-18 19=-26 20=-24 21=-20 22=-18 23=-7 24=-24 25=-25 26=-22
silence 3|1=-13 2=-31 3=-18 4=-9 6=-9 7=-13 8=-9 9=12 10=-25 11=-19 12=-11 13=-7 14=-6 16=6 17=-14 18=-17 19=-15 20=-15 21=-32 23=-15 24=-16 25=-25 26=-20
silence 4|0=-13 1=-19 3=-20 4=-10 5=-35 6=-11 7=-21 8=-16 9=-19 10=-23 11=-12 12=-28 13=-26 16=-20 17=-27 18=-14 19=-28 20=-31 21=-23 23=-38 24=-49 25=-32 26=-33
t backing bare against|2=9
t backing bare as|25=12
t backing bare for|2=6 4=7 5=-10 10=25 20=6
t backing bare from|5=5
t backing bare in|4=5 6=9
t backing bare of|1=-10 2=-6 5=-7 8=11 10=-6 12=7
t backing bare on|8=6 19=-6
t backing bare over|2=-7
t backing bare to|10=6
t backing bare with|19=15
t backing bare |1=-6 2=-6 4=5 7=-15 10=8 12=-19 16=-7 23=17 24=-10 25=-14 26=-6
t backing bare|0=-5 1=-11 2=-17 4=17 6=8 7=-22 8=15 9=11 10=36 12=-15 16=-12 17=-9 18=-8 21=-7 22=-7 23=13 24=-8 25=-11 26=-10
t equipment bare for|1=-10 5=17 6=9 7=30 8=-6 10=-9 19=11 24=-8
t equipment bare from|23=11
t equipment bare in|4=-6 11=9
t equipment bare of|1=11 4=7 7=8 13=16 18=-11 19=-7 21=9
t equipment bare on|4=13
t equipment bare up|3=18
t equipment bare with|5=13 7=11 8=6 9=-7
t equipment bare |1=-16 2=-17 3=18 4=11 5=-12 6=-8 7=7 10=-14 11=-17 12=-16 16=-7 17=-8 19=-14 20=-7 21=-10 22=-18 23=-11 24=-12
t equipment bare|0=-8 1=-18 2=-12 3=19 4=27 7=58 8=11 10=-33 11=-28 12=-20 13=26 16=-8 17=-14 18=-7 19=-7 20=-12 21=-7 22=-24 23=-10 24=-20 25=-8 26=-7
t equipment figure for|4=7 5=-11 7=38 18=6
t equipment figure of|2=-6 11=-14 13=7
t equipment figure |2=-11 4=-20 5=-16 6=-9 7=7 9=-6 10=-11 13=27 17=-5 18=-9 21=-10 22=-8 23=-6 24=-5
t equipment figure|0=-6 2=-18 5=-24 6=-11 7=35 9=-8 10=-14 11=-26 13=36 16=-8 17=-8 21=-12 22=-9 23=-8 24=-7 25=-6
t funding bare about|1=6
t funding bare for|1=-6 4=-8 5=11 6=24 8=-6 9=12 10=-7 24=-6
t funding bare from|0=7 1=-7 6=8 9=7 12=10
t funding bare into|1=-6 7=6
t funding bare in|2=5 3=6 4=6 24=9
t funding bare lack|1=-16
t funding bare of|1=33 5=12 6=-11 7=17 10=-9 11=7 12=10 16=-5 18=-13 19=8 24=-5
t funding bare on|2=8 4=5 5=-11 16=9 22=-11
t funding bare over|23=5
t funding bare to|1=-6 12=-16
t funding bare up|1=17 24=5
t funding bare without|1=12
t funding bare with|6=19 8=7
t funding bare |0=-6 1=25 3=-8 5=-13 7=10 11=-12 12=16 13=-8 16=-9 17=-7 18=-9 19=-9 20=-5 22=-9 23=-6 24=-12 26=6
t funding bare|0=-7 1=36 2=13 3=-11 4=15 5=11 6=20 7=13 10=-15 11=-21 12=24 13=-11 17=-11 18=-16 19=-12 20=-10 21=-17 22=-21 23=-13
t funding figure at|1=-10 11=15 12=19
t funding figure for|1=-8 6=5 12=11
t funding figure of|2=17 6=-6 11=-11 12=5 18=-8 21=-5 24=-5
t funding figure on|1=12 2=16
t funding figure to|1=5 12=20 21=8
t funding figure up|19=6
t funding figure with|1=-6 12=-9 24=19
t funding figure |0=-8 1=-8 2=-7 3=-7 4=-10 5=-13 6=-16 7=-8 9=-7 10=-11 11=-7 16=-8 17=-6 18=-5 20=-7 21=-7 22=-10 23=-18 25=-9 26=-8
t funding figure|0=-8 1=10 3=-10 4=-14 5=-19 6=-9 7=-18 9=-10 10=-14 11=-7 12=46 13=-6 16=-13 17=-9 18=-14 19=-13 20=-9 22=-12 23=-15 25=-8 26=-10
t logistics bare about|16=6 18=6
t logistics bare around|3=13
t logistics bare at|3=-5 4=-7 11=-13 18=-6 19=15 22=6
t logistics bare for|4=-12 5=-9 7=-11 9=28 12=11
t logistics bare in|3=8 10=8 11=-8
t logistics bare of|4=14 5=7 12=-15 16=7 18=8
t logistics bare on|3=-6 4=10 6=-7 16=20 18=5 19=8
t logistics bare over|18=10
t logistics bare to|9=-7 22=-9
t logistics bare up|9=8
t logistics bare with|9=-10 22=8 23=5
t logistics bare |0=-15 1=-9 2=-13 4=13 5=-17 9=11 16=-10 17=-8 18=6 19=-12 20=-5 21=-11 22=24 23=-13 24=-7 25=-6 26=-8
t logistics bare|0=-17 2=-12 3=9 4=19 5=-30 6=-5 7=-9 9=33 10=-7 13=-11 16=19 17=-19 18=11 20=-12 21=-18 22=14 23=-18 24=-16 25=-10 26=-13
t personnel bare about|5=-7 9=6
t personnel bare by|19=5 25=6
t personnel bare for|0=11 2=-14 4=14 5=31 6=-13 8=14 9=7 10=-31 11=-7 16=5 23=-6
t personnel bare from|5=13
t personnel bare in|2=6 19=8 25=6
t personnel bare of|1=18 3=-20 5=9 9=-6 12=-8 13=-6 16=5 17=16 18=-6 19=6 20=-8 22=14 23=-13 24=-5 25=-7 26=-7
t personnel bare on|5=9
t personnel bare to|5=-21 22=10 24=-6
t personnel bare with|1=-8 2=-7 5=23 7=9 8=7 10=-6 19=-14 21=8 22=25
t personnel bare |1=-9 3=14 4=-10 5=26 6=-8 7=-24 8=9 9=-17 10=-21 11=17 12=-20 13=-9 14=-8 16=-25 17=-17 18=15 21=-27 23=-24 24=-16 25=-23 26=-14
t personnel bare|0=7 1=-5 3=8 4=-8 5=35 6=-8 9=-13 10=-24 11=13 12=-29 13=-16 14=-10 16=-9 17=-6 18=8 20=-14 21=-17 22=10 23=-23 24=-24 25=-14 26=-9
t personnel figure at|4=10
t personnel figure by|25=7
t personnel figure for|1=14 3=11 5=6 11=21 17=6 22=-7
t personnel figure from|11=12 25=17
t personnel figure in|11=14 19=-8
t personnel figure of|0=10 2=-19 3=-9 4=-12 7=-8 10=-7 11=10 12=-8 16=-7 17=-5 18=-5 19=-12 20=-5 22=-10 25=-6 26=-8
t personnel figure on|10=14
t personnel figure to|5=-6 22=-11 23=-7 24=6
t personnel figure with|7=12 19=-8
t personnel figure |0=-23 1=-31 2=-28 3=-6 4=-19 5=-38 6=-14 7=-16 8=-8 9=-9 10=-34 11=41 12=-15 14=11 17=-12 18=-30 19=-27 20=-15 21=-25 22=-24 23=-26 24=-27 25=-22 26=-16
t personnel figure|0=-25 1=-16 2=-50 3=-25 4=-14 5=-14 6=-16 7=-7 8=-10 9=-13 10=-18 11=36 12=-23 13=-7 14=11 16=-26 17=-31 18=-28 19=-41 20=-23 21=-12 22=-25 24=-25 25=-9 26=-17
t training bare for|6=-10 7=-11
t training bare in|4=12 18=9
t training bare of|9=7
t training bare thru|11=-7
t training bare with|8=5
t training bare |2=-8 4=-6 8=20 9=7 17=-10 19=-14 22=-6
t training bare|2=-13 6=-13 7=-11 8=15 9=9 10=-7 11=-14 17=-13 21=-5 22=-7 25=6
told agreement mou|2=-10 16=312 17=-11 18=-20 19=13
told agreement other|0=9 2=6 16=-15 17=16 18=251 21=16
told agreement treaty|2=-8 16=-20 17=294 18=-19 19=5 21=-5
told agreement|0=6 1=-6 2=-16 3=-7 4=-6 5=-10 6=-6 10=-9 11=-7 16=37 17=25 20=-8 21=6 22=-13 23=-8 24=-8 25=-8 26=-5
told engagement call|5=-19 6=-13 10=-20 11=-18 18=12 19=-34 20=297 21=-18 22=-16 24=-5
told engagement conference|2=-5 6=6 9=-5 10=-18 12=-7 17=-5 18=-6 20=-12 21=272 22=6 24=8 26=7
told engagement meeting|0=-8 1=-10 2=-24 3=12 5=-27 7=12 11=19 13=5 16=-15 17=17 18=-17 19=208 20=-13 23=-11 24=-15 26=-15
told engagement visit|2=-8 4=-15 6=-11 7=-7 10=17 11=-7 12=-6 19=-27 20=-9 21=5 22=245 23=-6 24=-6 26=-6
told engagement|0=-15 1=-17 2=-35 4=-22 5=-15 6=17 7=-10 8=-6 9=-18 16=-9 17=14 18=-15 19=16 20=32 21=17 22=33 23=-8 25=-10 26=-20
told mandate authorised|1=-9 2=-10 5=-8 6=5 11=-10 12=-9 14=22 19=-7 20=-5 21=-8 22=-6 23=227 24=-21 25=-8 26=-13
told mandate changed|2=-13 6=-7 9=5 19=-5 23=-11 24=-15 25=278 26=-7
told mandate ended|2=-7 19=-10 21=-6 23=-10 24=-16 25=-9 26=300
told mandate extended|0=-5 5=5 6=-5 7=6 9=-6 10=-16 11=-15 23=-24 24=268 25=-11 26=-7
told mandate|0=-11 1=-17 2=-6 3=-10 4=-7 5=-6 10=-13 11=-9 14=20 16=-8 17=-9 18=7 19=-22 20=-7 21=-26 22=-16 23=21 24=6 25=10 26=11
told obstacle funding|0=13 1=236 2=-17 5=-18 6=6 7=-6 9=-7 11=7 12=13 13=-5 19=-11 22=8 24=-8 25=-5
told obstacle legal|0=238 1=-9 2=-31 3=-18 4=-11 5=-15 6=-11 7=-8 10=-14 11=-13 12=-7 16=-8 17=8 18=-10 19=-13 21=-6 22=-14 24=-13 25=-6
told obstacle logistical|0=-15 1=-10 2=-19 3=-18 4=236 6=14 7=14 10=-8 11=14 12=-17 13=20 20=-5
told obstacle political|0=-12 1=-9 2=255 3=-20 4=-16 5=-23 6=-15 7=-7 10=-20 11=-14 13=-5 16=-5 17=-8 19=-16 20=-6 21=-15 22=-8 23=-10 24=-8
told obstacle security|0=-9 1=-5 2=-17 3=302 4=9 11=-6 18=-5
told obstacle|0=43 1=7 2=20 3=8 4=6 5=-26 7=-5 8=-10 9=10 10=-32 11=-7 12=-14 13=16 16=-17 18=-19 19=-35 20=-17 21=-26 22=-7 23=-16 24=-29 25=-12 26=-14
told request backing|0=-5 1=5 2=-12 4=9 5=37 6=-6 7=-27 8=-11 9=-17 10=242 11=-7 12=-8 19=5 20=-10 22=10 24=-7 26=-6
told request equipment|1=-11 4=-7 5=9 7=286 8=5 9=-10 10=-23 13=6 19=-10 21=9 24=-11
told request funding|1=-18 6=274 7=-23 8=-12 10=-38 19=-21 21=18 24=-12
told request logistics|5=-14 9=282 10=-8
told request personnel|1=-19 2=-6 5=249 6=-23 8=28 9=-11 13=-5 20=13 21=-10 22=-6 24=-11
told request training|5=7 6=-11 7=-19 8=298 9=18
told request|0=-15 2=-28 3=-7 4=-6 5=27 6=22 7=27 8=29 9=9 10=30 11=-16 12=10 16=-8 17=-10 18=-8 19=13 21=-11 22=-7 23=-24 24=-13 26=-10
told requirement equipment|13=296
told requirement funding|1=21 11=-9 12=241 24=-7 26=-6
told requirement personnel|0=-10 3=-9 5=-6 6=-7 10=-9 11=214 12=8 13=-10 17=-6 18=-6 19=-5 21=10 22=-8 23=-7 25=-7 26=-5
told requirement|1=11 2=-13 3=-11 5=-8 6=-9 7=-10 10=-12 11=33 12=9 13=6 16=-6 17=-8 18=-7 19=-11 20=-7 22=-10 23=14 24=-9 25=12 26=-5
v abstain none|24=-5
v abstain past|24=5 25=8
v accept past|22=11
v accord none|10=-7 11=-10 13=7 23=-8 25=5
v according present|1=12 4=10 12=9 24=5
v accuse present|12=-5
v acknowledge past|10=8
v add future|7=6
v add none|10=6
v add present|5=-8 10=-6 24=14
v address present|23=-6
v adjourn past passive|0=13
v admit past|4=13
v admit present|2=9
v adopt none|23=-5
v adopt past|12=-11 19=8 23=-11 24=10 25=-6
v advise past|2=10
v affirm present|10=8
v agree past passive|13=16 18=8 26=9
v agree past|2=-7 9=7 10=-14 11=-6 12=6 14=11 18=7 19=-10 21=12 22=-6 23=23 24=10
v agree possible not|21=9
v agree present passive|16=8
v agree present|2=11 19=-5
v allocate past|12=-11
v allow future|17=9 19=7
v allow none|11=-6
v allow present|21=7 24=-8 25=7
v allow would|0=8 17=6
v announce none passive|12=11
v announce past passive|5=6
v announce past|1=-7 2=-8 5=-6 12=-10 23=-7
v answer past not|5=-6
v answer past|4=8
v appeal past|4=10 5=-5 6=8 7=9 10=7 24=-7
v appear past|19=5
v approach past passive|5=10 10=10
v approve past|2=-14 5=-6 11=-7 14=8 23=10 24=14 25=9 26=7
v approve present|6=5 11=7 23=11
v argue none|2=13
v argue past|2=13 5=8
v argue present|2=6
v arrest past|2=11
v arrive future not|2=-8 4=16
v arrive future|2=-6 4=-5 10=-8 11=12 19=-8 22=9
v arrive none not|2=12
v arrive none|1=8 3=7 10=21
v arrive past not|1=9 4=22 22=9
v arrive past passive not|11=5
v arrive past passive|5=-5 23=10
v arrive past|1=-16 2=-13 3=-13 4=-11 5=-14 6=-9 7=-7 9=9 10=-15 11=-8 13=-5 16=-11 19=-6 21=-16 22=20 23=-5 24=-12
v arrive possible not|2=19 12=8
v arrive possible|0=6 11=9
v arrive present not|2=-6 3=8
v arrive present|2=-15 4=-11 5=14 6=8 8=11 9=-8 10=13 11=-23 12=-14 14=16 16=-7 17=-6 18=-8 21=-9 22=-19 24=-5 25=-7
v arrive should|10=12 11=10 26=15
v arrive would|0=-8 21=8 22=-5
v ask future|0=-6
v ask none passive|6=9 9=11 11=-7
v ask none|2=6 5=-15 10=30 21=7 24=5
v ask past not|26=7
v ask past passive not|5=-10
v ask past passive|0=-10 4=5 5=48 6=14 7=14 9=7 10=-7 19=20 21=-5 26=9
v ask past|1=-7 2=-8 3=-8 5=45 6=29 7=27 8=33 9=15 10=34 13=10 16=-9 18=-9 20=-10 22=-11 23=-22 24=-22 26=-9
v ask present passive|5=7 7=8 9=14
v ask present|0=5 2=-6 4=-7 6=20 7=9 10=33 11=-9 13=19 17=-5 19=-16 20=-8 21=-6
v ask would|0=7 6=11
v assess present|22=7
v assure future|11=9
v assure past|10=-7 19=-6 20=7 22=9
v attack past|3=8
v attend past|21=9
v authorise none passive|2=6 11=18 21=9 23=-7
v authorise none|2=8 10=6 23=-5
v authorise past|1=-7 2=-8 5=7 12=-13 19=6 23=22 25=-9 26=-7
v authorise present|24=5
v authorize none|23=-5
v authorize past passive|23=-8
v authorize past|2=-5 23=27 24=-8
v authorize present|11=12 26=-11
v await present|0=6 16=12 17=-5
v back none passive|22=10 23=16
v back none|2=21 18=7 20=7 21=9 23=5
v back past not|24=10
v back past passive|18=9 19=10 22=11 23=-6
v back past|1=7 2=-17 5=-13 10=-5 11=-10 19=-7 20=-5 24=-7
v back present passive|2=5 5=8 11=-7 16=8
v back present|0=-5 1=-8 2=17 4=-7 5=-20 6=-13 8=8 10=37 11=-11 18=-6 19=6 21=-21 22=5 24=-9
v back would|5=8 19=12
v bar none|3=5
v bar past passive|1=5
v bar past|0=11
v bar present passive|3=10 4=9
v bar present|0=17 2=18 3=10
v be future not|3=8
v be future|1=-7 11=-12 18=6 19=-6 20=7
v be past passive|1=-9 5=-6 10=6 22=-12 24=6
v be past|0=-7 2=-40 3=-8 4=-7 5=10 6=-7 9=-6 10=-8 12=-17 16=-7 18=-8 20=-10 21=5 22=9 23=-13 24=16 25=-9
v be present not|2=-7 5=10 10=-5
v be present|1=11 2=21 3=-6 5=-34 6=-12 8=-5 9=-11 10=10 11=6 12=30 18=-14 19=-13 22=-10 23=-11 24=-18 26=-13
v be should|5=6 11=5
v be would|1=8 2=6 4=-11 5=8 10=-7 11=-8 19=10
v beat present|24=6
v become past|25=10
v beg past|5=13
v begin none passive|23=9
v begin past passive|5=9
v begin past|2=-5 11=-8 21=10 22=7
v begin present|13=6 23=-7
v being present|21=-6
v believe present|17=8 19=7
v belong present|7=10
v bind future|2=6 17=8
v bind none passive|2=7 9=10 11=29 21=9 23=9
v bind none|2=6 6=9 10=6 23=-12
v bind past passive|0=9 2=-7 11=-17 12=-6 19=-5 23=6 25=8
v bind past|0=-8 1=-9 3=5 4=-8 5=-19 8=8 9=-7 11=-14 12=-25 14=11 19=-17 21=-18 23=10 24=-8 25=15 26=7
v bind present passive|11=10
v bind present|2=-6 5=8 6=7 7=10 10=12 11=9 24=-11 25=6 26=-8
v bind should|0=7 1=8
v bind would|2=-6 23=9
v blame past|1=8 4=9
v block past|0=16 2=14
v block present passive|3=10 4=9
v block present|2=21
v bring none|11=9 19=-11
v bring past|19=9 22=7
v bring present|1=11 2=-6 11=16 21=19
v budget past|12=8
v call none|10=11
v call past passive|5=-7 10=11 19=20
v call past|5=-5 10=13 12=-8 20=-10 21=7
v call present|2=-5 10=-10
v can possible|3=5 4=8 12=8
v cancel past passive|22=10
v cancel past|21=16 22=12
v carry future|12=-7 24=5
v carry past passive|10=14
v carry past|25=12
v carry present|5=6 11=-8
v chair present|2=6
v change none|2=16 23=-5 25=8
v change past|25=12
v change present|2=-8 6=7 10=15 12=10 19=10 21=6 23=-6 25=14
v choose past|23=-7
v cite none|2=11
v cite past|3=13
v cite present|4=9
v clarify past|2=11
v clear past|22=-6
v clear present|5=-5 7=8 19=7
v close none passive|3=-5
v close past passive|22=11
v close past|3=-7 11=5 26=-7
v come none|10=11
v come past not|1=7 4=10
v come past passive|19=-6 21=10
v come past|0=6 1=-11 2=-7 4=-6 5=-9 9=19 10=-6 12=9 18=5 19=10 20=11 21=-6 22=15
v come present|4=-7 5=21 7=10 8=7 10=-11 12=7 19=12
v command present|22=13
v comment present|18=11
v commit past|10=6
v complain present|1=11
v complete present|26=10
v comprise present|19=5
v concede past|1=15
v conclude past|17=13 18=-8 19=6 26=17
v confirm past|4=6 5=10 19=-11 22=-7 23=11 26=8
v consider future passive|11=-6
v consider future|6=6 21=7
v consider none|7=7 16=10 21=8
v consider past passive not|5=-10
v consider past passive|0=-11 1=-6 5=24 7=-5 9=13 10=-11 21=-8
v consider past|4=-5 5=-17 6=12 7=-5 9=12 10=-10 11=11 19=17 21=-6 22=-7 23=6 26=13
v consider present passive|1=-6 5=5 6=7 9=8
v consider present|0=-6 2=-18 4=-11 6=-10 10=-15 11=-19 12=16 13=10 16=-6 17=-16 18=-8 19=17 22=22 23=5 25=-7 26=-5
v continue none|21=9
v continue present|0=-6 11=9 16=8 23=12
v continue would|22=-5
v contribute future|10=7
v contribute none|6=15 10=6
v contribute past|21=7
v contribute possible|10=8
v contribute present|2=5 6=14 13=8
v contribute would|21=-6
v convene past passive|19=13
v convene past|20=8
v cost future|1=-5
v cost present|1=9
v cost would|1=10 12=11
v could possible|2=15
v count none|10=9
v cover none|9=12 21=9
v cover present not|0=8 4=17 17=8
v cover present|1=10 2=7 9=10 10=13
v create past|23=-10
v create present|23=9
v cut past passive|1=-6 3=7
v cut past|4=8
v debate present|24=12
v decide future|0=7 23=5 24=8
v decide none|2=10
v decide past not|2=-11
v decide past passive|11=9 25=7
v decide past|1=-5 2=-7 4=7 11=8 12=-6 23=7 24=25 25=22 26=37
v declare past passive|11=-15
v declare past|0=12 17=7 21=5 25=-7
v decline past|5=-6
v delay past passive|2=-6 4=7
v delay past|2=7 3=14 4=13
v delay present|1=6 5=6
v deliver future|12=-6
v deliver past passive|19=7
v demand past|2=-8 4=-7 5=-10 26=7
v demand present|6=19
v denounce present|2=-7
v deny present|2=5
v depart future not|4=9
v depart past|10=11
v depart present|2=7
v depart should|26=10
v depend none|12=5 25=9
v depend past|4=17 19=7
v depend present|2=10
v deploy future passive|10=10
v deploy future|11=6
v deploy none passive|7=15 19=17 26=5
v deploy none|5=14 19=9
v deploy past|11=-13 19=6 22=6
v deploy possible|0=-6 11=7 24=11
v deploy present passive|5=7 17=16 19=7
v deploy present|3=6 5=-10 19=-7 23=5
v describe past|2=-6 19=-6 23=10
v direct past|20=5 26=6
v disclose past|17=5
v discuss past|4=-6 19=16
v discuss present|19=10 20=-5 21=-6 22=11
v dismiss past|0=5
v dispatch past|11=-5
v do future|24=10
v do none|6=21
v do past not|1=7
v do past|1=9 2=7 10=9 20=6
v do possible|7=12
v do present|3=13 4=-8 5=-20 7=5 10=9 19=-6 21=6
v do should|10=12 11=5
v double present|5=-9
v draft past|6=6 10=5 19=11 23=-8 24=5
v draft present|17=19 19=9
v draw past|17=8 19=11
v due future not|3=11
v due past passive|2=7 5=-5 11=11 19=7
v due past|20=-6
v due present passive|0=-6 2=-5 5=-7 7=-6 10=-7 11=25 12=8 19=-6
v due present|11=-6 21=-7
v due would|1=9
v earmark none passive|21=17
v earmark past passive|5=9
v earmark past|12=-7
v encourage present|10=8
v end future|1=6 12=8 25=9 26=9
v end none|3=12
v end past passive|22=11
v end past|2=6 3=-6 5=-6 19=6 21=-17 25=7 26=7
v end present|2=-6 11=-10 12=-9 21=-5 22=5 23=-12 24=-7 25=-7 26=20
v end would|21=9 26=12
v endorse past|18=10
v enter past|17=6
v equip present|6=9 12=6
v estimate past|17=-11
v estimate present passive|12=6
v everything present|0=5 1=6
v exclude present not|2=9
v exclude present|5=9
v exist present|0=5
v expect none passive|3=18
v expect past|3=9 23=14
v expect present passive|0=-7 7=-5 22=11
v expect present|6=6 10=-5 16=9
v expire present|1=-6 24=-5
v explain past|3=7 5=9
v express past|5=-7
v express present|11=6 23=6
v extend none|5=-6 10=8
v extend past passive|24=27
v extend past|0=9 2=-6 3=8 10=-6 11=-7 12=10 21=-8 23=-8 24=22 25=-6 26=-7
v extend present|10=8 11=-7 23=-11 24=11 25=7
v face present|1=11
v fail none|1=-11 4=8 6=7 12=6
v fail past|2=7 25=16
v fail present|19=6 21=-6
v fall past|22=9
v fight none|9=9
v fight past|24=11
v fight present|11=12 19=5
v file past|0=12
v fill past|21=14
v fill present|6=-5 19=-9 21=8
v finance none passive|11=13
v finance present|5=-7 6=7
v find past passive|1=6 12=8
v find past|1=-7 2=-5 18=8
v find present|0=7 1=-9 2=5 4=-5 13=7
v fire past passive|23=6
v fly future|17=8 18=13
v fly none|4=9
v fly past|19=8 22=14
v fly present|3=9
v follow none|3=11 23=12
v follow past|20=6 21=8
v follow present|5=12 6=5 10=-5 17=-11
v forbid present|0=9 2=7
v foresee present|1=-8 23=12
v freeze past passive|1=-11
v freeze past|2=-8 3=6 11=6
v freeze present passive|1=7
v fund present|6=7
v gather past|21=10
v get past|5=-6 17=8 24=7
v get present|6=-7
v give future not|2=-9 5=-10
v give future passive not|4=9 20=5
v give future passive|1=-10 2=-7 11=-6 18=5 21=13
v give future|0=-5 1=-7 2=-18 6=-13 7=22 9=-5 11=-13 12=-11 17=-5 18=6 20=-6 22=-12 23=-7 24=-9 25=-6
v give none passive|1=-7 2=-6 4=11 6=-11 11=17
v give none|0=-8 2=-20 3=-7 4=-6 5=7 6=13 9=17 10=12 12=-5 16=-6 18=-5 20=-6 22=-14 24=-8 25=-11 26=-9
v give past not|3=15
v give past passive not|1=16 3=6 4=6
v give past passive|2=-10 4=7 6=-6 7=-12 16=-10 17=-8 21=-11 22=-6 23=6 24=15 25=-6
v give past|1=-15 2=-13 3=-9 4=-8 5=-18 6=-31 7=-21 8=-6 9=-11 10=-13 11=-29 12=-20 13=-12 17=-9 19=14 20=-14 21=9 23=-5 24=15 25=28 26=-12
v give possible not|2=24 4=7
v give possible passive not|0=18
v give possible|4=11 5=-14 6=-5 19=9 22=-6 24=9
v give present not|0=9 2=11 4=8 5=-8 17=9
v give present passive not|1=16 6=15 12=6
v give present passive|1=10 4=-9 5=-6 12=7 26=-7
v give present|0=-16 1=-6 2=-12 4=-24 6=18 7=-7 9=14 10=-23 12=-27 13=-7 14=11 17=-12 18=-17 19=-22 20=-10 22=-18 23=14
v give would not|19=6
v give would passive not|6=-10
v give would passive|2=11 21=-5
v give would|2=-10 4=8 6=-7 18=10 24=6 25=8
v go future passive|11=-6
v go future|11=11
v go none|1=9 21=7 22=6
v go past not|22=12
v go past passive|23=12
v go past|1=-5 5=-5 17=6 18=6 21=7 22=-8
v go possible not|1=7 2=15 6=-5 12=8
v go present|0=-5 1=10 2=-11 3=7 5=-6 10=18 11=-5 17=6 21=-11 22=-6 23=8 24=-6
v go should|1=10
v go would|21=9 22=-5
v grant past|25=6
v guarantee present|10=11 11=7
v guard present|11=-5
v halt past|2=-6
v hamper past passive|1=6 4=9
v hamper past|1=-5
v hand past|1=-9
v have future not|2=10
v have future|13=12 25=11
v have none|2=6 6=9 21=7 23=-6
v have past passive|19=8
v have past|2=-26 8=10 10=-6 11=-6 13=6 19=-9 21=-6 23=-5
v have possible|11=19
v have present not|10=5
v have present|0=6 1=-7 3=-8 5=-14 9=11 10=-8 11=-20 13=17 17=-7 18=-11 19=-11 20=7 21=-10 22=-13 23=-6 24=-13 25=-8
v have should|11=10
v have would not|24=8 25=8
v have would|11=6
v head present|10=-7
v hear none not|2=8
v hear past passive|0=-6
v hear past|2=-5
v help none|19=8 25=14
v help present|6=15 9=-11 19=-8
v help would|10=-7
v herald present|11=7 21=7
v hesitate none|23=7 24=-13
v hesitate past|2=-7 10=-8 11=-9 23=10 25=12
v hesitate present passive|4=13
v hesitate present|1=10 7=8 10=-6 23=-11
v hire past|4=8
v hold future passive|19=9
v hold future|6=11 20=8
v hold none passive|3=-9 6=6 19=13
v hold none|3=12 5=7 10=10 24=-5
v hold past passive|3=-13 4=6 5=-5 20=5 21=5
v hold past|0=11 1=-10 2=15 3=27 5=-11 10=-9 11=-12 18=-6 20=-5 21=-13 22=-6 23=-7 24=-8
v hold present passive|1=12 4=7
v hold present|1=7 2=22 4=-7 6=-8 10=8 11=8 19=-14
v hope past|23=6
v hope present|5=19
v host future passive|21=17
v host future|21=8
v host past|19=12
v hunt present|5=6 7=8
v impose past passive|0=9 2=7
v impose present|2=8
v increase past|5=7
v indicate past|3=5 5=10
v inform past|20=8
v inform present|5=11
v initial past|16=12 18=6
v insist present|10=11
v inspect present|22=7
v instruct past|19=-11
v intend none passive|1=-9
v intend present not|2=8
v interest present|10=8
v invite past passive|5=-6
v invite past|10=6
v invite present|10=14
v join future passive|11=5
v join none|10=10
v join past|20=-14 21=-7
v join present|2=-7 7=6 8=11 11=-8 19=-6 22=-6
v join should|10=16
v justifié past|2=11
v keep future not|3=6
v keep future passive|23=-6
v keep future|1=7 10=-11 11=-6 12=-11
v keep none passive|23=7
v keep none|19=7 20=6 21=9 23=8 25=7
v keep past passive|2=6 5=14 11=5
v keep past|0=-6 2=-16 3=12 4=7 10=14 11=6 18=-5 21=-7 22=6
v keep possible not|1=11 2=17 4=10
v keep possible|4=6
v keep present passive|17=9
v keep present|0=-18 2=-18 4=-5 6=12 7=-5 9=-14 10=-18 11=8 13=9 16=7 17=-6 18=5 21=-5 22=5 23=-7 25=-6 26=16
v keep should|0=9
v keep would|2=-7 10=-8 19=-5 25=-6
v kill past|4=-5
v know past|26=7
v know present passive|2=23 19=6
v know present|2=-9 10=-5 23=11
v lack past|4=6 12=6
v lack present|4=23 12=21
v lament past|1=9 4=7
v lament present|26=8
v land past passive|19=11
v land past|26=5
v last past|9=11 16=6 22=7
v last present|18=15
v launch past|5=6 10=5 23=12
v launch present|23=5
v lay past|19=16 21=-10
v lead none passive|22=9
v lead past passive|11=8 22=11
v lead past|19=-14 22=8
v lead present|2=-8 5=-6 21=-5 22=-5 23=6
v learn present|12=13
v leave future passive|25=10
v leave future|2=-9 11=-11 18=12 19=-5
v leave none|3=-8 23=-6
v leave past passive|1=-5 22=5
v leave past|0=-8 1=-11 2=-9 3=-7 4=-9 5=-13 7=-8 10=-12 11=-7 13=5 16=-6 17=-8 18=-10 19=-17 20=-6 21=8 22=20 23=-6 24=-6 25=-6 26=-7
v leave possible|11=6
v leave present not|0=7 2=-8 16=5
v leave present passive|22=7
v leave present|0=8 1=23 2=-20 3=-9 5=-20 6=-11 7=-6 11=-32 17=-6 19=-7 22=-12 23=-7 24=-11 25=-7
v leave should|1=7
v lend past|23=-6
v lend present|5=8
v let none|0=5
v let present|2=-7 5=-8 6=10 10=-8 22=-9 23=-8 26=19
v lift past|2=-5
v lift present|0=-5 17=11
v light future not|1=-9 3=11
v light future|1=-6 2=-9 11=-23 24=6
v light none passive|17=9
v light none|2=-10 5=-6 6=15 10=12 12=-6
v light past not|2=-5
v light past passive|0=-9 2=-11 4=9 5=-7 6=-11 7=-10 10=6 19=7 24=12
v light past|0=-23 4=-11 5=-30 6=-13 7=10 9=-10 10=-9 12=-23 16=-8 18=-12 19=6 20=5 21=-7 23=-20 24=12 25=5 26=13
v light possible|7=12 19=-6
v light present not|5=6 10=-11
v light present passive|5=16
v light present|0=-13 1=12 2=-26 3=5 4=14 6=14 8=-6 9=-8 11=25 16=8 17=-8 19=-5 20=-14 24=-8
v light should|10=7 11=9 25=10
v light would not|2=11
v light would|1=-12 5=-7 19=-6
v like would|2=7 5=34 7=18 19=8
v live present|24=6
v lobby past|6=18
v look future|21=8
v look present|2=5 5=8 7=9 10=8 22=13
v lose future|1=7
v lose past|18=8 23=5
v make future|5=6
v make past passive|6=-7 7=-7 19=9
v make past|1=9 2=19 7=13 10=-6 11=-7 20=6
v make present passive|5=10
v make present|10=-14 25=7
v make would|2=8
v match present|5=11 6=18
v mean past passive|11=17 21=12
v mean past|1=9 11=14
v mean present|10=10
v meet future passive|19=16
v meet future|19=22 21=7 22=22
v meet none passive|5=-10 20=15
v meet none|2=-5 5=8 9=6 10=16 11=-5 18=7 19=10 21=17 22=-8
v meet past not|4=8
v meet past passive|19=27 21=5
v meet past|1=8 3=-8 4=-9 5=-17 9=-6 12=-9 17=7 18=-6 19=26 20=44 21=8 22=10 23=-11 26=-5
v meet present passive|4=16
v meet present|1=-5 2=15 4=-6 6=9 7=-5 11=8 17=-7 18=9 19=15 21=-12 22=-11 23=-11
v meet would|11=8
v miss none|1=-8 4=10
v miss past|17=8
v monitor present|10=-5
v move past passive|23=15
v name past passive|10=7
v name present|7=8 13=8 16=6 19=8
v need future|1=-10 12=6
v need none|12=6 19=7
v need past passive|4=14 5=6 6=5
v need past|7=14 12=8
v need present passive|5=-7
v need present|1=12 4=7 5=-6 8=11 10=11 11=16 12=17 13=19 17=11 19=9 24=-7
v need would|1=13 4=-5 11=7 13=10
v negotiate present|18=-6 23=11
v none future not|1=5 2=19
v none future passive|0=-9 6=7 11=16 19=-8
v none future|1=-7 2=-8 3=18 11=-6 12=6 21=-9 22=5 26=6
v none none passive|0=5 3=5 17=6
v none none|0=11 3=15 4=6 5=-13 6=-20 10=-5 11=-9 17=-7 18=-6 19=-6 21=9 23=-14 24=-5 25=10 26=-6
v none past not|1=9 2=-5 5=-7 17=-6
v none past passive not|2=-5 12=15 16=8
v none past passive|0=13 2=8 3=18 4=-21 6=-7 10=-9 11=-19 16=-7 18=-9 19=-13 20=-6 21=-14 22=-13 25=-10
v none past|1=22 2=13 3=-7 4=12 5=-25 7=-27 8=-8 9=-13 10=-10 11=-14 12=6 13=-13 16=-15 17=-14 18=-14 19=-19 20=-17 21=-14 22=-26 23=-6 25=-13 26=-13
v none possible not|11=9 12=7 19=9
v none possible passive|2=15 19=11
v none possible|0=-5 4=9 12=7
v none present not|2=-7 3=15 5=-6 6=-7 7=-11 10=-5 11=6
v none present passive not|2=9
v none present passive|1=-7 2=9 5=-6 6=-6 7=9 10=-6 11=6 12=-9 19=-10 21=-7 23=-8
v none present|1=35 2=17 3=7 5=-16 6=21 7=-8 9=-8 10=-10 11=-6 12=-16 16=18 17=-11 20=-22 22=-12 23=-9 24=6 25=7 26=-17
v none should|5=-11 9=6 16=7
v none would passive|5=-8
v none would|0=22 2=-15 11=-6 17=8 19=-12 22=-5 23=-5
v note past|26=7
v number future|11=7
v object present|2=25
v observe past|1=9
v offer past passive|11=8 21=8
v offer past|10=-14 11=-12 12=-5 19=-6 23=6
v open none|9=14
v open past passive|19=6
v open past|19=-5 21=-16
v open present|6=12 19=-7
v oppose past|2=15 25=-13
v oppose present not|2=-6
v oppose present|2=18
v order past passive|1=7
v order past|0=-11 23=18 25=7
v owe present|1=22 2=5 12=-7
v participate future|21=7
v participate none|21=14
v partner present|5=14
v pass past passive|11=-6
v pass past|2=5 4=-7
v pass present|25=10
v pay future not|1=8
v pay future passive|1=-5
v pay future|4=5
v pay none|6=11
v pay past passive not|1=11
v pay past passive|1=-8 22=7
v pay past|6=-8 12=-6 19=-8 21=-9
v pay present|0=-8 1=-10 2=-8 6=23 10=-5
v pay should|1=7 4=-6
v pay would|4=15 5=9 7=11
v plan none passive|3=6 4=6 5=12 12=-9
v plan past passive|4=7 11=12
v plan past|4=6 11=-6 17=6
v plan present passive|11=8 21=10
v plan present|11=-8 13=8 19=-5 21=7 25=5
v play present|6=11
v plead past|5=25 6=18 7=11
v plead present|12=6
v pledge none passive|10=9
v pledge past not|9=14 19=7 22=12
v pledge past passive|1=6 2=-10 21=-7
v pledge past|5=-6 6=-7 11=-8 19=-5 21=9 22=-6
v point past|10=10 11=11
v police present|10=6
v post present|5=6 11=7
v praise past|5=-7 10=8
v prepare past passive|6=9
v prepare present passive|18=9
v prepare present|19=9 23=9 24=13
v present past|19=-5 21=7
v press past|23=7
v press present|9=7
v prevent past|3=-5
v prevent present|0=6 3=12 19=-6
v produce past|6=9
v prohibit past|0=17
v prolong past|12=7 24=9
v prolong present|24=14
v promise future not|2=9
v promise future|1=-5 2=5 5=-5 9=5 10=-6 11=18 12=6 16=7 19=-8 20=6 22=9 23=13
v promise none passive|2=-6 3=10 10=9 19=-7 21=16 26=13
v promise none|2=9 17=-8
v promise past not|0=7 2=-15 5=-7 6=-7 9=17 10=-7 22=15 24=-8
v promise past passive|2=-6 4=6 5=5 10=-8 11=15 13=11 17=7 21=9 22=-9 23=7 24=16 26=5
v promise past|1=-19 2=-15 3=-7 4=17 5=-9 6=-21 8=-6 10=-21 12=-30 13=-14 16=-16 18=-8 19=-15 20=9 21=14 22=6 24=12 25=14 26=22
v promise possible not|1=8
v promise possible|21=7
v promise present not|2=24
v promise present passive|2=-6 6=7 10=-9 12=7 18=5 24=-15
v promise present|0=-7 1=-11 2=11 3=-9 5=13 6=-7 7=9 9=-11 10=11 12=-9 13=6 17=-6 18=-8 19=-14 20=-6 22=-9 24=-29 26=-8
v promise would passive|10=10
v promise would|5=-6 10=10 20=6 25=13
v propose past|11=8 23=11
v protect present|17=8 19=6
v provide future|7=10 16=6
v provide none|7=13 9=9 23=-5
v provide past passive|12=6
v provide present|7=10 10=-6 11=10 17=-6 18=-8 25=-5
v push present|6=-7
v put none|6=6
v put past passive|4=5
v put past|2=12 3=8 4=6 16=6 19=-9 22=11 25=10 26=9
v put present passive|12=8
v put present|2=7 4=6 6=8 9=10 10=-8 11=6 12=-22 17=12 18=8 22=7 23=-6 24=-6
v put would|10=10
v question past|2=-7
v quit past|1=-7
v raise none passive|11=5
v raise past passive|19=8
v raise past|11=8 21=19 25=15
v raise present|11=-7
v rally present|5=-6 6=9 10=19
v reach past|22=8
v reach present|4=11 5=12 14=15
v read past passive|0=-12
v rebuild none|19=6
v recall past|1=7 13=6
v receive past not|4=8
v receive past|19=7 21=-5
v receive present|9=7
v recommend past|11=6
v reduce future|1=-6
v reduce present|1=9
v refer past|23=-13
v refuse future|2=10 21=6
v refuse past passive|2=12 10=-5
v refuse past|0=-14 4=-5 6=-6 8=7 9=-5 19=-12 21=-7 22=-7 23=-5 25=-7
v refuse present not|2=9
v refuse present passive|2=12
v refuse present|2=16 5=9 11=-5
v refuse would|2=18
v regret present|9=6
v reinforce none|5=7
v reinforce present|5=13 10=-16
v reiterate present|2=10
v reject past|0=-6 2=-7 5=6
v reject present|2=-10
v release past|2=12 6=-6 10=9 12=-9
v release present|2=5
v remain future|1=8 11=8
v remain past|5=7 21=9
v remain present|1=14 2=-11 4=-6 5=11 11=18 13=5 17=12 23=9
v remark past|4=13 10=8
v renew past not|0=10 24=-7
v renew past passive|17=6 24=21
v renew past|10=-6 24=-8
v renew present passive|6=11 22=6
v renew present|24=-9
v repatriate present|1=14
v replace present|2=7 5=6 23=8 25=18
v reply past|2=14
v report past passive|4=10
v report past|4=-7 10=5 19=10 20=8 21=10 22=-5
v report present|24=5
v request none passive|6=16 9=7
v request past passive|5=11
v request past|6=-6 8=15 9=8
v request present|5=11
v require past|13=8
v reserve present|6=15
v respond present|6=11 23=-8
v restore present|0=-10 23=11
v resume present|5=17
v retort past|10=9
v review past|21=8 26=10
v review present|19=13
v rise none|21=13
v rule past|2=7
v rule present|0=-11 3=10
v run past|0=8 1=12
v run present|1=-8 11=5 17=14 21=8 24=-10 26=5
v say future|6=-7 19=8
v say none not|2=17
v say none|2=16 10=9
v say past not|1=7 2=-17
v say past passive|0=-7 1=-11 2=8 5=-18 17=6 20=17 22=-6 24=5
v say past|0=-21 1=9 2=-8 3=12 4=9 7=-14 8=-12 9=-7 10=25 11=-13 13=8 14=-6 16=-13 17=-17 20=-6 23=-13 24=-18 25=-10
v say possible not|5=6
v say present passive|2=25 10=12 12=7 16=10
v say present|0=-6 1=-11 2=19 3=7 4=-10 6=-10 7=-6 9=-7 10=12 19=-6 20=5 22=-8 23=11 25=-8
v say should|19=13
v schedule past passive|19=6 22=5
v secure present|6=10 11=9 19=-7
v see future|19=14 21=10
v see none|10=6 22=5
v see present not|21=-6
v see present|2=13 5=12 10=-6 17=6 19=10 22=23
v seek past|5=16 10=-9
v seek present|5=-11 10=16
v seize past|24=6
v send future not|2=-8 5=-6
v send future passive|5=8
v send future|5=13 19=-10
v send none|0=8 2=-12 5=9 10=-10 19=-6 21=-8
v send past|2=-5 4=-7 10=7 11=-7
v send possible not|2=11 4=9
v send possible|5=-7
v send present not|5=-12
v send present passive|5=6
v send present|0=7 1=11 4=-7 5=-11 6=-9 10=-15 11=-11 13=7 19=-16 22=-6 23=6 24=-6 26=7
v send would not|19=6
v send would|5=-5
v serve future not|2=8
v serve future passive|1=5 10=9 17=6 19=13
v serve future|1=11 2=-7 5=-8 11=13 13=11 20=19 25=12
v serve none not|1=8
v serve none passive|19=6
v serve none|1=5 10=12 11=-7 19=-8 23=-10
v serve past passive|21=7 22=-6 25=-8
v serve past|1=-7 2=-30 3=-8 4=-9 6=-7 7=-7 8=12 10=-10 11=-15 16=-6 19=-13 22=-7 23=-6 24=-6 25=-5 26=-7
v serve possible|11=34
v serve present not|1=7 10=12
v serve present passive|11=-8 17=9 25=11
v serve present|0=6 1=-11 2=8 3=-9 4=13 6=-13 7=-8 8=-6 10=-8 11=8 12=-14 13=6 16=-6 17=5 18=-14 19=-10 21=-19 22=-20 23=-6 25=-14
v serve should|11=7
v serve would not|2=18 24=9 25=6
v serve would|2=6 4=-8 11=19
v set past|1=-8 4=10
v set present|9=8 11=6 14=8
v settle past passive|1=6
v settle past|4=7 16=9 18=5
v settle present passive|1=9 2=6
v settle present|16=8
v share future passive|11=11
v share past|12=-8 24=5
v share present|7=9
v ship none|23=8
v should should|5=-12
v shout past|21=7
v shrink past|1=12
v shut past passive|2=7 12=5
v sign future passive|17=8 19=6
v sign none passive|18=7
v sign none|17=11
v sign past passive|2=12 16=10 18=21
v sign past|2=-11 5=-6 14=10 16=29 17=-13 18=21 19=-22 21=-12 22=-6 23=5 25=-6
v sign present passive|17=8
v sign present|0=-6 19=-6
v sit past|2=-6 19=8 21=5
v sit present|2=19
v slow past|4=7
v sort present|21=9
v spare present|1=6
v speak none|1=7 5=7 10=6 18=11
v speak past|2=-6 5=-6 11=10 20=20 22=-6
v speak present|2=13 11=7
v speed present|10=-6
v spend past passive|1=9
v spend past|19=14 20=-7 22=16
v stand present|1=-9 2=9 11=-6 12=-5
v start past|19=6
v start present|10=14 23=-6
v state past|1=9 7=-7
v stay possible|0=-5
v stay present|1=12 2=7 5=17 10=-7 11=-14 12=6 22=8 24=-9
v stay should|0=13 17=12
v stay would|22=15
v step present|2=-7 10=16
v stick past passive|2=10
v stop none passive|6=11
v stop present|0=6 1=-8 2=9 10=6
v strike past passive|2=7
v study present|5=9 12=-9 22=14
v succeed present|19=7
v sue past|0=19
v supply future|18=9
v support none|2=10 10=-7
v support present|2=-11 5=-10 6=-7 7=5 8=12 10=24 11=-5 22=-7
v suppose present passive|11=11
v suspend past passive|2=11 4=6
v suspend past|1=-7 2=-7
v swear past passive|2=8
v take future passive|18=11
v take future|22=11
v take none|2=-12 5=-13 20=11
v take past|2=-7 11=-11 19=6 26=8
v take present|2=9 5=-5 7=-7 16=-5 19=-20 21=-16
v take would|24=8
v talk present|19=6
v telephone past|10=10 19=-6 20=35
v tell past passive|2=14 11=5 20=6
v tell past|1=5 3=-8 5=-22 10=-22 11=-7 13=13 16=-6 17=-5 19=-17 20=-6 22=10 24=-5 26=-6
v tell present|12=8 20=14
v terminate past|26=14
v terminate present|26=8
v thank none|20=9
v thank past|2=-7 6=-5 19=-9 20=-10 22=-5 23=5
v thank present|10=-6 20=23 22=7 23=5
v think past|5=-9 9=12
v think present|2=-6 9=8 10=-8 11=-14 22=-5
v threaten past|2=-6 23=6
v threaten present|1=19
v throw present|10=8
v train future passive|21=8
v train none passive|4=14
v train past|25=6
v train present|14=16
v train would|5=9
v transfer past passive|21=-8
v transform none|2=16 25=18
v transform present|12=11 23=-8 25=19
v travel past|19=-7 22=9
v treat present passive|6=6
v try past|10=20 21=-8
v try present|10=13
v turn none|2=15 25=-11
v turn past passive|5=-6 10=-6
v turn past|2=-6 7=13 8=11 10=9 23=7
v turn present|10=14 19=8
v undertake past|17=6
v urge past|1=-10 2=11 4=6 5=33 6=12 9=-7 10=8
v urge present|7=-6
v use past|1=8 2=-6 6=8 10=17 21=10
v use possible passive|23=15
v veto past|25=-6
v visit future|22=7
v visit none|5=6 22=-11
v visit past passive|19=10 22=8
v visit past|19=-6
v visit present|5=-8
v vote future|24=9
v vote past|23=8 24=-13 26=6
v vote should|2=-7
v vow past|2=5
v wait past|4=7
v wait present|2=10 4=8
v want future|21=8
v want past not|2=11
v want past passive|13=19
v want past|2=-6 4=11 6=8 10=-6 19=6 22=-7
v want present|4=10 6=-5 7=6 8=23 9=8 10=25 11=-17 12=-6 13=-7 16=11 17=12 19=-9 21=-7 24=-6
v want would|2=13 5=33 7=21 19=10 20=6 25=9
v warn past|1=9 2=-7 4=8
v warn present|2=10 4=-6
v watch present|6=7
v weep past|22=-6
v weigh present|5=-7 22=12
v welcome past|5=-8 6=6 21=-9 23=-7 25=6
v will future|12=9 19=-10
v win present|6=6
v wish past|6=8
v wish present|16=8
v withdraw future|1=-6
v withdraw none|20=6
v withdraw past passive|26=6
v withhold past|1=9 2=18
v work none|19=6
v work past|4=8 11=9 19=9
v work present|4=11 11=7
v would would|11=-11 19=-7
v write none|1=7 5=10 21=-6 24=6
v write past passive|0=7 25=6
v write past|1=-6 2=6 3=10 7=11 8=9 19=-6 23=11
w 's|0=19 1=16 2=24 3=-6 4=-10 5=9 6=13 9=9 10=6 11=-37 12=8 13=-12 16=-7 17=-11 18=-6 19=17 21=-12 22=16 23=-5 24=-5 25=5 26=-8
w /|5=5 6=5 19=9
w 12th|19=7
w 2690|23=-5
w 2699|23=18
w 2719|6=7
w 2751|24=-7
w 2793|11=5 25=7
w 2803|23=5
w AU|5=9 6=21 9=6 10=6 11=13 16=9 19=-18 21=7 23=7 24=-7
w CARICOM|5=6 6=10 10=-5 20=-13 21=18 22=-6 23=-11 25=7
w DATE|0=14 1=9 2=8 4=-12 5=13 6=-10 8=-8 9=5 11=11 13=-6 14=6 16=7 17=10 18=6 19=25 20=15 21=36 22=22 23=41 24=32 25=18 26=15
w EAC|17=6
w ECOWAS|11=12 12=6 21=-7 23=18 26=-6
w EU|1=-10 5=-12 6=7 7=6 8=14 12=-8 13=16 14=24 17=-6 19=10 22=-14 23=7 25=24 26=-7
w FIGURE|0=-18 1=-15 4=11 5=-7 6=-14 7=17 8=-17 9=-25 10=-32 11=42 13=24 17=-10 18=-6 19=8 20=-12 21=7 22=-14 23=-10 26=-12
w G20|7=6 10=13 19=-10 21=11
w G7|10=12
w HOST|0=-15 1=-10 2=24 3=-8 4=-14 5=19 6=-14 8=22 9=13 10=17 11=-15 12=-24 13=-16 16=5 17=18 19=10 20=-8 21=19 22=25 23=-17 25=10 26=10
w LEADER|1=8 5=-5 6=22 7=5 8=6 9=10 10=26 12=16 13=-6 16=-7 17=9 19=41 20=38 21=8 22=35 23=7 24=-17 25=-14 26=-7
w MISSION|1=9 2=-11 3=-7 4=-7 6=-18 9=-6 10=-14 17=-7 18=-9 21=5 22=-6 23=16 25=6 26=-6
w MONEY|0=-6 3=-7 4=-10 5=-14 7=-9 9=-8 10=-11 12=34 16=-9 17=-7 18=-9 20=-6 21=-6 22=-11 23=-6 24=6 26=-7
w NATO|2=-14 5=13 7=5 8=10 10=-5 11=-6 13=7 19=5 22=13 23=-9
w OAS|10=10 17=11
w SADC|1=15 9=6 10=7 16=6 19=-5 26=35
w STATE|0=5 1=-12 2=26 3=-8 4=-30 5=8 8=-10 9=-6 10=22 11=-75 12=-47 13=-15 14=-10 16=13 17=9 19=16 20=-29 21=12 22=14 23=-14 24=-31 25=-29 26=-44
w UNSC|1=-6 2=15 5=13 7=-6 9=8 10=7 18=9 19=-7 20=-6 21=-10 22=-8 23=30 24=29 25=22 26=15
w UN|0=-7 1=6 2=28 3=-9 4=-16 5=8 8=-5 9=18 10=12 11=-12 12=10 13=-7 16=15 17=-13 18=17 19=-9 21=24 22=-10 25=16
w ^abyei|11=6 18=11 20=6 25=8
w ^admiral|13=13
w ^affairs|18=5
w ^africa|6=8 19=7 26=9
w ^afrique|20=11
w ^agence|22=5
w ^agencia|2=7
w ^airways|11=-8
w ^albares|26=6
w ^albin|5=8
w ^ali|6=11
w ^american|11=7
w ^anwar|21=-6
w ^aoun|22=6
w ^ap|10=-8 21=6
w ^arish|18=10
w ^armed|6=-6
w ^army|5=11
w ^assembly|11=7 12=10 19=12
w ^atlanta|19=-6
w ^aukot|0=9
w ^bintou|4=8 18=8
w ^blue|3=10
w ^boko|22=-8
w ^bor|11=-6
w ^brigadier|1=12
w ^budget|1=13
w ^bundestag|3=9
w ^c-130|4=6
w ^cabinet|5=8
w ^cabo|5=9
w ^camara|2=6
w ^caribbean|5=-6
w ^chacha|0=7 17=-10
w ^chiefs|19=17
w ^christine|2=10
w ^christofides|7=7
w ^christopher|5=16 22=19
w ^christophe|18=15
w ^coast|5=12
w ^commanders|19=9
w ^command|5=9
w ^committee|12=9
w ^communiqué|21=-6
w ^conference|4=10
w ^conille|5=8 6=7
w ^constitutional|0=6
w ^costs|12=-7
w ^council|11=8 23=-10 24=26 25=7 26=8
w ^countries|5=6 6=7 9=5
w ^court|0=25
w ^daily|0=-11
w ^defence|11=-7 19=12 22=9 26=-5
w ^defensa|1=8
w ^delays|4=9
w ^delgado|5=5
w ^deployment|11=-10
w ^de|10=12 11=6 19=-10 21=26
w ^défense|2=8 3=13
w ^east|12=10 21=6
w ^ekuru|0=10
w ^el|18=15
w ^emiratos|21=7
w ^european|5=10 10=6 11=-9 19=9 21=-7 22=-8 24=15
w ^eutm|12=6 25=7
w ^exteriores|26=8
w ^f-16|5=12
w ^federal|5=10
w ^finul|26=22
w ^forces|6=-9
w ^force|11=-6
w ^foreign|1=-9 6=5 18=17 19=-6
w ^foto|16=9 22=6
w ^françois|6=8 23=-7
w ^further|11=11
w ^g5|9=5
w ^gangs|3=12
w ^gao|2=6
w ^gargash|21=-6
w ^gaza|2=12 5=-11 9=5 21=-5 24=-9
w ^general|2=-7 11=10 19=11 21=-8 22=12
w ^godfrey|19=10
w ^goma|2=13
w ^government|5=-7 10=-6 18=11 23=-7
w ^greens|6=-7
w ^group|10=10
w ^gryparis|13=13
w ^gulf|6=15 7=-8 19=8
w ^hamas|3=11
w ^harris|22=6
w ^henry|5=9
w ^hessen|11=-6
w ^hezbollah|7=-9
w ^high|0=24 2=-5
w ^house|1=6 2=18 12=5 17=9 19=6
w ^houthi|23=10
w ^human|5=6
w ^inspector|22=11
w ^interior|10=13 16=5
w ^international|0=-8 21=-6
w ^interrogé|4=9
w ^intérieur|16=7
w ^irini|2=5 24=9
w ^jack|7=11
w ^janeiro|10=10 11=6 19=-16 21=23
w ^jasper|11=9
w ^jeddah|2=-5
w ^jeffers|11=5
w ^jeff|21=-7
w ^jim|2=11
w ^john|19=7
w ^joint|5=6
w ^joseph|22=16
w ^josé|26=5
w ^keita|2=14 4=8 18=10
w ^kenyatta|9=8 10=6
w ^khan|11=6
w ^korir|1=-7
w ^kurti|5=10
w ^lagos|2=6 7=5
w ^lake|5=-6 7=8
w ^lambrecht|2=13
w ^larissa|21=-5
w ^late|1=-6 4=9
w ^latin|11=7
w ^lawyers|0=6
w ^lusa|26=7
w ^lutundula|18=17
w ^m23|2=17 5=5 10=-6
w ^mahamat|5=11
w ^majesty|10=-6
w ^major|11=9
w ^martin|22=7
w ^miami|4=7 21=8
w ^minister|1=6 2=-12 4=8 5=-7 10=9 11=-5 17=8 18=10 19=9 20=10 21=-7
w ^ministry|10=11
w ^mission|23=-10 24=-5
w ^mr|0=7 11=-8 19=-10 20=5 21=-6
w ^musa|5=10 22=14
w ^muslim|10=8 21=11
w ^mwita|0=8 17=-6
w ^naples|5=19
w ^national|12=8 19=-7 22=-5
w ^nation|0=-6
w ^network|3=-5
w ^new|1=13 6=6 17=-6 19=17 21=19
w ^northwood|19=6 20=11
w ^nueva|19=9 21=7
w ^operation|2=6 24=9
w ^opposition|0=5 2=-16
w ^otunge|19=10
w ^partners|10=10 21=6
w ^patrick|11=-6
w ^pemba|22=7 26=12
w ^pierre|10=7
w ^port|2=-7
w ^prime|10=9 17=11 19=21 20=17
w ^prince|19=8
w ^q|2=6
w ^rafah|3=5
w ^rapid|11=-10
w ^rear|13=12
w ^red|12=-7 24=7
w ^relations|2=5
w ^representatives|1=11
w ^republican|2=17
w ^resolution|25=11
w ^reuters|21=6
w ^richard|7=5
w ^rico|3=-6
w ^rio|5=15 7=9 10=12 11=6 19=-15 21=23 22=-5
w ^risch|2=15
w ^rooivalk|4=8
w ^sadio|2=5 20=5
w ^santiago|5=7 22=7
w ^sea|12=-7 13=8 21=6 23=7 24=7
w ^secretary|1=-5 6=9 10=11 11=5 19=11 20=10
w ^security|22=-6
w ^senate|2=19 5=-7
w ^senator|2=9 7=-6
w ^senior|17=5 21=7
w ^simon|20=-7 22=10
w ^sing|1=-12 2=5
w ^southern|9=5
w ^south|18=6
w ^spokesperson|23=7
w ^standing|21=6
w ^states|21=8 23=6
w ^state|1=8 10=8 17=7 19=15 21=-7
w ^support|9=9
w ^taoiseach|22=9
w ^times|2=10
w ^total|11=-8
w ^trade|21=6
w ^tribune|4=11
w ^un-backed|0=-5 1=-6 2=-8 4=6 5=-8 6=-5 10=13 11=-7 12=8 23=-6 24=-7
w ^union|7=9
w ^vasileios|13=18
w ^vice|4=10
w ^victoria|19=10
w ^wagner|12=-9
w ^west|23=6 24=6
w ^wharf|4=12
w ^wire|5=13 10=-6 19=6 21=-6 24=-7
w ^x.|19=-6
w ^york|1=5 6=10 9=6 18=7 19=12 21=27 22=8 23=-6
w ^younis|11=5
w ^zvecan|5=8
w ^élysée|18=11
w about|1=19 4=6 5=-9 7=-6 11=8 12=5 19=16 20=6 21=-9 22=-10
w above|1=8
w abroad|0=6
w absence|1=11 4=9
w abstain|24=-17
w abstention|23=8
w academy|19=-9
w accept|22=5
w accommodate|4=10
w accommodation|4=11
w according|1=8 4=8 24=7
w accord|2=-7 5=-9 11=-6 13=6 16=-7 18=-6 19=-12 23=-7 25=5
w accuse|2=7
w acknowledge|3=11 10=5
w acting|5=7 22=8
w activation|23=27
w activity|3=7
w additional|3=6 11=13 12=-10 21=-5 23=-9
w address|19=-7 21=6 23=-7
w add|5=-6 24=11
w adjourn|0=9
w administration|2=14 5=9
w admit|1=-5 2=5 4=7
w adopt|12=-12 19=8 23=-21
w advance|12=-12 24=6
w adviser|0=9 1=14 10=6 17=5 19=15 21=-7
w advise|2=12 5=-10 8=12
w affair|2=11 3=9 21=9
w affect|1=7 19=10
w affirm|10=7
w afford|6=7
w african|0=-5 4=-6 5=10 6=-5 10=-11 12=6 19=10 22=-7 24=10
w afterwards|11=5
w after|1=-9 2=23 3=-8 4=-9 5=13 6=-8 9=-6 10=-5 11=-25 13=8 16=-5 19=18 21=8 24=8 26=20
w against|0=13 2=13 3=9 19=-13 21=-6 24=7 25=5
w again|2=-6 4=7 9=6 10=11
w agency|24=6
w agreement|0=18 16=-30 17=61 21=-8
w agree|5=-6 6=-6 10=-9 11=-6 13=5 14=7 18=20 19=-9 20=14 21=11 22=-8 23=14 24=6
w ahead|22=7
w aid|2=-5 5=11 8=13 10=-6
w aircraft|3=9 4=15 5=7 6=6 7=17 9=15 11=-6 22=-5
w airfield|18=10
w airport|0=-6 2=6 3=10 4=9 9=-5 11=-10 19=-5
w air|0=10 6=-13 7=6 9=32 11=-9 19=7
w alive|2=5
w alliance|19=9 22=10
w allocate|12=-7
w allowance|1=12 22=7
w allow|0=9 2=8 11=6 17=13 19=5 21=6 24=-6
w ally|20=12 21=-7
w alone|10=6
w alongside|11=6
w along|19=8
w already|1=12 2=6 5=-9 11=-11 12=-14 22=8 25=5
w also|2=-14 4=-9 5=-11 7=7 8=7 10=-6 12=-11 22=-7 24=7 25=10
w although|2=13 25=5
w altogether|4=7
w ambassador|2=-7 5=-17 6=14 18=7 19=7 22=-5
w ammunition|4=-8 5=-10 7=-8
w among|1=7 7=7 19=-5
w and|1=8 2=7 3=7 4=9 5=25 6=16 7=12 8=7 9=20 10=8 11=17 12=-13 13=11 14=-8 16=20 17=14 18=19 19=26 20=10 21=19 22=-17 23=-16 24=12 25=20 26=13
w announce|1=-8 2=-6 19=-6 21=-7
w annual|1=-6 11=-14 12=9
w answer|2=-7 5=11 21=-6
w anywhere|22=12
w apiece|5=5 21=6
w appeal|0=7 1=7 4=10 5=10 6=10 7=24 8=7 9=7 10=10 19=9
w apply|6=6
w approach|5=7 10=16
w approval|1=9 2=13 10=5
w approve|1=5 2=-13 5=-9 14=10 19=-5 21=-5 23=10 25=12 26=9
w arab|10=8 21=7
w area|3=-5
w argue|2=15 10=8
w argument|5=9
w armed|5=10 10=-7
w armored|5=-13 13=10
w army|2=7 4=-6 6=-6 7=-5 10=-10 11=-10 12=-7 18=-7 21=-8
w arm|2=6
w around|3=5 5=18 19=7 20=9
w arrangement|4=8 17=-7 18=7
w arrears|1=21 22=9
w arrest|2=9
w arrival|3=8 19=7 24=-5
w arrive|2=-5 4=10 5=-6 19=-6 21=-7 22=-11
w aside|7=6 12=-7
w ask|0=-10 1=-5 2=-22 4=-8 5=25 6=7 7=11 8=6 9=16 10=19 11=-12 13=22 17=-7 18=-5 19=10 20=-6 21=-8 22=-14 23=-15 25=9 26=-7
w assemble|10=-6 11=7
w assembly|5=9 10=13 23=-5
w assessment|22=9
w assess|2=9 22=8
w assign|5=8
w assistance|5=7 10=-9 12=9 24=-6 25=14 26=7
w associate|11=6
w assure|5=-6 10=9 11=11 20=11
w as|2=-6 3=9 6=-11 19=-16 21=-13 22=-13 24=-13
w attack|3=9
w attend|21=7
w attribué|12=16
w at|0=-5 1=-13 3=-12 4=14 5=9 6=-13 7=-7 9=-10 10=-16 11=6 13=8 16=-12 17=-11 18=7 19=51 21=20 22=12 23=9 24=-5 25=-20 26=-10
w audience|19=7
w authorise|2=7 10=7 11=15 23=8
w authority|2=7 10=10
w authorized|11=22
w authorize|2=-5 11=13 21=12 23=18 24=-10 26=-8
w automne|5=9
w await|0=8 16=13
w away|1=10 2=8 3=9 10=10
w a|5=15 11=7 12=-6
w backer|11=7 21=9
w backing|9=7
w backstop|10=24
w back|1=-9 4=15 5=-14 10=10 12=-7 23=15 25=7
w ban|0=16 2=8
w barrack|4=7
w base|4=24 5=-6 6=-8 9=-7 13=-7 16=6 19=-7 22=19
w battalion|1=8 10=-8 11=-6 12=-9 19=-9
w bear|5=5 7=6
w beat|11=-8 24=7
w because|0=6 1=18 2=13 4=25 5=9 7=8 8=8 9=16 22=17 25=13
w become|1=-7 4=6 25=16
w before|0=-8 2=6 4=-5 10=11 12=8 20=10 22=-8
w begin|5=5 10=-5 13=5 19=10 24=-6
w beg|5=16
w behalf|9=5
w behind|10=12 19=6
w being|2=13 5=6 6=17 7=6 9=9 16=5 17=8 21=-7
w believe|17=9
w belong|7=5
w below|11=9
w besides|4=5 13=5 19=8 25=7
w beside|21=20 23=6
w better|6=-10
w between|2=-6 16=7 17=9 19=-7
w beyond|4=10 12=6
w be|1=10 2=16 4=7 5=-5 6=-16 7=-10 8=-17 9=-14 10=-9 11=9 12=7 14=-11 17=14 18=15 20=-9 23=-14 24=9 26=-17
w bid|6=14 19=-9
w big|23=-6 25=12
w bilateral|2=6 16=-11 17=10
w bipartisan|2=7
w blame|1=7 4=6
w blessing|10=8
w bless|11=5
w block|0=9 1=-5 2=23 3=8 11=-5
w bloc|9=8 12=6 19=12 23=23 26=5
w blue|1=10 7=-10
w boat|22=5
w boot|4=17
w border|5=-8 8=8
w breakfast|21=13
w briefing|2=12
w brief|5=-7 19=11
w brigade|2=8 8=12 11=6 19=12
w brigadier|22=5
w bring|5=-9 10=-7 11=10 21=9 24=-6
w brother|5=10 10=-6
w budget|1=31 6=6 11=-9 12=6 21=-7 22=-9
w bulk|11=8 19=6
w burden|10=9
w but|0=-11 2=15 3=17 4=5 5=13 7=11 9=7 11=12 12=-7 16=14 19=-10 22=-8
w bypass|2=11
w by|1=8 2=-13 4=-8 5=17 6=-30 8=6 10=-14 11=19 12=-5 13=17 14=6 18=27 19=-8 20=33 21=-9 22=13 23=-9
w cabinet|2=-6 19=-11
w call|4=-10 5=-11 6=8 10=14 12=-5 19=-6 20=14 21=10 25=-5
w calm|22=5
w camp|4=-10 5=-8 11=-7 22=-5
w cancel|2=-6 21=8 22=31
w can|2=25 3=8 4=23 6=6 10=-8 19=-8 23=-8
w capacity|4=6
w capital|2=-6 10=13 17=6 19=-6 21=-6 22=7
w captain|5=-6
w carabiniere|5=12
w caribbean|1=8
w carry|5=6 11=-7
w cash|1=15
w cause|22=7
w ceasefire|23=-9
w cease|3=8
w ceiling|11=47 25=8
w central|5=8 19=-6 21=8
w cent|1=6
w certain|2=11
w chairman|2=12
w chair|2=9 5=10 9=7 19=-14 21=14
w challenge|0=7
w chamber|2=7
w change|10=14
w charge|10=-5
w chiefly|4=6
w chief|2=-7 6=-5 7=13 10=7 18=13 19=30 20=12 22=16 26=-7
w choose|23=-8
w circulate|23=7
w circumstance|21=-7
w cite|2=6 3=14
w civilian|11=15 23=-10
w clarify|2=10
w clearance|2=17
w clearing|5=11
w clear|5=-5 7=6 11=-10 19=8 22=-6
w climate|21=-5
w clinic|18=7
w closed|19=10
w close|3=-7 4=-5 21=6 22=13
w closure|3=16 4=7
w co-hosted|21=12
w coalition|6=-9 19=18
w cold|2=7
w colleague|10=12 16=10 19=12 20=10
w colonel|22=7
w come|0=11 2=-12 3=7 6=-10 9=5 12=6 19=5 23=7 24=9
w commander|2=-8 3=-6 7=26 10=-8 13=12 21=-6 22=8
w commando|5=17
w command|2=-5 10=6 13=8 19=-5 22=9
w comment|18=5
w commissioner|19=6 22=7
w commitment|2=-8
w committee|2=16 12=14 16=5
w common|12=11 24=7
w community|10=12
w company|1=11 2=-6 5=10 11=-9 21=6 22=-6
w complete|5=8 20=5 22=5 26=11
w comprise|19=5
w concede|1=10
w concept|6=10 11=9 23=10
w concerné|20=11
w conclude|17=24 26=8
w condition|3=7 19=-5
w conference|18=10 19=-20 21=64
w confer|19=8 20=7 21=8
w confirm|19=-10 22=-8 23=10 26=7
w congress|2=7
w consent|0=-6 1=8 2=7 12=-7
w consider|2=-11 10=-7 21=12 25=6
w constitutional|23=10
w constitution|0=8
w container|26=11
w contempt|0=16
w contingent|1=-9 11=-9 19=8 21=-8 22=7
w continue|1=5 10=-10 16=12 22=-7 24=-5
w contractor|24=7
w contre-amiral|13=6
w contribute|5=-9 6=10 10=14 13=6 19=-8
w contribution|1=-16 4=-5 5=9 6=6 8=5 9=6 10=-7 11=12 12=-8 23=6
w contributor|16=10 21=8 23=13
w convene|19=15 20=11 21=10
w conversation|19=6
w convey|19=6
w convoy|4=14
w cooperation|11=-5 24=7
w coordinate|5=-5 21=5
w coordonner|22=12
w corridor|5=9
w cost|1=7 5=9 6=-5 7=11 12=20
w could|0=5 1=-9 2=12 5=-10 6=-6 10=8 11=24 12=8 13=-6 19=11 22=-8
w council|2=16 4=6 6=9 12=7 19=-6 20=13 23=-13 24=-9 25=14
w counter-terrorism|11=9 12=6 19=5
w counterpart|6=5 11=7 19=15 20=18
w country|0=-7 2=-19 4=-9 5=-7 6=9 7=11 9=-5 10=11 12=-6 16=-7 18=-8 19=8 20=7 21=12 22=-6 23=6 25=-5
w count|10=10
w coup|2=12 23=8
w courage|5=6
w course|8=13 11=-8 18=10
w court|0=35 1=-7 2=-9 5=6 11=-6 17=18 19=11
w cover|0=9 1=15 9=18 10=6 17=7 21=6 23=6
w credit|19=-7 21=12
w crew|5=9
w crisis|1=12 19=7
w currently|11=-6
w current|1=11 23=-6
w cut|1=12 2=-6 3=9 25=10
w danger|3=6
w date|4=-7 10=6 11=-9 23=12
w day|3=7 5=24 9=5 10=-6 11=-10 16=8 17=6 19=36 22=14 23=6 25=6
w deadline|19=7
w deal|2=13 18=-8 21=10
w debate|2=-7 5=-5 24=16
w decide|0=5 2=-13 5=-7 11=10 12=-9 17=-9 19=-6 21=-5 23=24 24=24 25=25 26=23
w decision|0=14 2=13 19=-6 22=6 24=17
w declaration|18=18
w declare|0=12 10=-6 11=-7 25=-6
w decline|0=-7
w defence|9=13
w defense|0=5 2=-7 6=-10 7=12 9=11 10=-9 11=-10 19=11 22=15 24=-6
w delay|1=27 3=9 4=12 5=17 19=-8 25=10
w delegate|1=5 2=-6 10=8 25=-6
w delegation|6=10 19=17 21=7 22=7
w delivery|4=6
w deliver|4=8 5=10 12=-7
w demand|2=-8 4=-5 5=-10 6=19
w department|4=7
w departure|0=7 5=12 26=7
w depart|2=15 5=-6 26=5
w depend|2=11 4=8 25=7
w deplore|4=10
w deployment|0=33 1=11 2=7 3=33 5=6 10=-26 11=-34 12=-9 18=5 19=-9 24=-11 25=-8 26=-6
w deploy|2=-5 3=6 5=11 6=-6 19=14
w depot|18=6
w deputy|2=6 19=-7 22=8
w despite|0=8
w detail|16=10
w detain|0=-5
w detention|2=7 21=6
w development|10=-6
w de|11=8
w diesel|4=20
w different|11=-8
w dig|2=7 6=11
w dinner|19=13
w diplomatic|2=-6
w diplomat|2=15 5=16 10=14 11=6 24=7
w director|3=9
w disarm|6=7
w disburse|12=9
w disclose|5=5 20=5
w discussion|3=9 19=-14
w discuss|19=12 22=8
w disengagement|18=20 23=-6
w disparu|2=9
w dispatch|2=-7 5=10 11=-9
w dollar|11=-6 12=7
w donation|18=-5
w donor|1=21 4=6 5=-7 6=33 10=-7 21=21 22=6
w door|19=7
w double|5=-6
w doubt|2=17
w down|2=-9 7=9 8=10 10=-9 11=-5
w do|2=-7 3=10 4=-5 5=-26 6=9 7=5 9=-6 10=16 12=-8 21=-6 22=-12 23=7 25=-7
w draft|1=-6 17=-5 18=9 21=7 23=20 24=16 25=15
w draw|17=12
w drift|1=10
w drone|2=11 7=13 13=11 23=7
w drop|11=5
w due|1=9 2=-9 4=-7 5=9 6=8 11=5 17=6 19=15 21=-7 24=-6
w during|9=9 18=6 19=13 21=10 22=10
w délai|2=7 11=6
w each|19=8
w earlier|10=9 25=8
w early|3=8 4=7 5=-7 19=-9
w earmark|5=8 12=-5 21=13
w eastern|2=10 26=8
w east|5=11 10=-12
w economy|10=11
w effect|18=16 25=7
w effort|6=9 10=10
w elsewhere|25=6
w emergency|11=-8
w empty|1=12
w encourage|5=-5 6=19
w endorse|18=8
w end|2=-8 3=9 5=-7 12=-16 14=6 21=6 23=15 26=13
w enemy|2=10
w engineering|11=-7
w engineer|12=-7
w enough|7=7 10=6
w envisage|11=14
w envoy|6=6 19=-6 23=-8 25=10
w en|5=12 17=-11 20=11 23=8 24=6
w equipment|4=15 5=22 7=9 9=-9 12=-6 19=10
w estimate|17=-9
w european|5=-8 11=-6 20=11
w euro|2=6
w evacuate|18=9
w evacuation|4=15 16=12
w evaluate|12=13
w eventual|11=7
w event|6=7 21=25
w even|11=9 22=14
w everyone|5=-6 13=7
w everything|1=6 4=13
w exceed|11=6
w exchange|18=16
w exclude|2=18 21=6
w executive|19=-8 21=-6
w exist|0=13
w expand|11=17 19=6 25=10
w expect|0=-6 3=19 5=-10 6=10 7=-7 10=-6 19=-6 22=11
w expense|24=9
w expert|23=-7
w expire|16=5
w explain|2=-7 5=8
w express|6=12 11=6 23=5
w expulsion|12=-9
w extend|2=-8 3=6 5=-11 10=10 11=-10 21=-6 23=-7 24=23 25=-6 26=-10
w extension|10=6 18=9 24=19
w extraordinary|21=9
w extra|24=10
w face|1=19 12=5
w facility|3=7 4=12
w fact-finding|5=10 19=-6 22=6
w fail|2=9 25=10
w fall|22=7
w far|1=13 2=-6 5=6 10=5 11=-10 16=7 23=12
w favor|11=-7 23=5
w federal|2=7 5=-8 8=7 21=6
w feed|3=9
w fellow|2=10
w few|5=7 22=13 25=6
w field|9=7
w fifth|1=9 4=6
w fighting|3=17 5=-8
w fight|3=8 5=11 10=-6 22=-5
w figure|19=5
w file|0=12
w fill|1=8 21=11
w film|19=-6
w finalize|17=12 18=7
w final|2=6 19=8 21=5 24=8
w finance|2=-6 11=10 12=8 19=9 21=-8
w financial|1=5 6=8 9=5 23=-7
w financing|1=6
w find|18=7
w fire|23=5
w first|1=-15 6=-7 7=-6 10=-21 11=15 12=20 19=-24 21=-6 22=-5 24=-10
w flight|2=9 3=-7
w float|19=6
w flow|4=7
w fly|2=8 19=7
w following|2=7 16=7
w follow|2=-5 5=5 10=-8 17=-7 21=8 26=7
w food|11=7
w footing|6=10
w forbid|0=8
w force|0=-23 2=-18 3=-14 4=-14 5=17 6=-13 7=6 8=-6 9=14 10=15 11=5 12=6 13=-6 17=10 18=14 20=-6 21=29 22=5 23=14 26=-10
w foreign|0=-7 1=-10 2=19 3=7 4=-5 5=13 7=-6 14=8 19=28 20=7 21=11 23=7 26=-6
w foresee|1=-6 23=5
w formally|26=19
w former|2=-6
w form|2=6 20=6 22=10
w fortnight|1=8
w forum|21=-8
w forward|0=5 2=12 5=7 7=8
w for|0=-10 2=5 3=15 4=25 5=24 6=16 7=25 8=20 9=21 10=26 11=14 12=17 13=13 14=-6 16=-14 17=-15 18=-8 19=7 20=-26 21=13 22=19 23=27 24=11 26=-28
w framework|3=11 21=-6
w frappe|3=9 19=-6
w freeze|2=-10 21=-6
w french-speaking|5=6
w fresh|6=7
w friendly|5=7 7=7 21=-8
w friend|9=6
w frigate|0=6 2=-12 11=-11 13=7
w from|1=-12 3=9 7=-6 10=-26 11=-7 13=-8 16=-7 18=-8 20=-9 21=-6 22=-12 24=-13 25=16 26=-7
w fuel|7=-7 9=20 11=7
w full|1=15 2=5 4=9 9=7
w funding|0=6 2=10
w fund|2=-8 4=-11 10=-9 19=-14 21=-9
w further|6=9 11=13 13=7 21=-7
w future|2=8 18=8
w gang|2=-11 3=-9 4=-6 19=-6 23=-7
w gap|1=22 12=7 19=-5 21=6
w gathering|20=10
w gather|21=5
w gendarme|5=10
w general staff|19=12
w general|2=-7 3=9 5=-8 10=23 11=-8 19=-8 22=13 23=-10
w generation|21=10
w get|2=10 5=-11
w gift|1=11 6=6
w give|1=-8 3=7 4=-6 5=-8 7=-9 10=6 21=-9 22=-7 23=10 24=12 25=7
w government|0=8 1=-18 2=22 3=-7 5=13 6=-22 7=-6 9=-9 10=-29 11=-19 12=-17 18=-12 19=-11 20=-5 21=-7 22=-16 23=-11 24=-10 26=-6
w governor|19=-5
w go|1=18 2=-6 3=9 4=-7 5=-16 6=-11 7=-6 11=-9 18=6 19=11 21=7 24=-9
w grant|0=6 25=9
w great|10=8
w green|23=13
w ground|4=6 11=-9 23=-5
w group|1=-6 2=-6 5=13 10=-5 11=8 19=7 21=-7 22=-7
w guarantee|5=-7 19=10
w guard|5=-13 20=11 21=-8
w guest|2=6 10=15
w gun|1=-11 4=11
w générale|5=5 21=6
w génération|21=16
w half|2=-9 4=8 10=-8 11=16 21=8 22=-6
w hall|6=8
w halt|2=-7 4=9
w hamper|4=8
w handover|16=7
w hand|19=-7
w hang|0=14
w happen|2=7
w hard|2=12
w hasten|5=10 6=5 10=-7
w have|0=10 2=10 3=9 4=17 5=5 8=16 11=-8 12=-17 14=-10 17=-19 18=-12 19=-12 21=-8 22=-7 23=16 24=-13 25=-19 26=10
w headquarters|5=5 7=11 12=11 19=9 22=18
w head|10=-6
w hearing|0=9 7=-7
w hear|0=-6 10=6 19=15
w heavy|4=9
w helicopter|2=-6 4=18 6=-7 7=39 9=-6 10=-8 11=5 13=26 19=8
w helmet|1=6 3=9 6=6 7=5
w help|2=-7 6=6 10=-7 11=-6 20=10 21=-5 25=5
w hemisphere|10=5
w herald|4=6 11=6 21=13
w her|4=6 5=-6 10=-7 19=11 21=-9
w he|0=-15 2=-6 3=-8 4=9 5=7 6=-6 7=17 9=17 10=9 12=13 13=17 16=-9 18=-13 19=13 20=-8 21=-8 22=15 23=10 24=-8 25=-9 26=-7
w high-level|6=8 21=10
w him|12=-6 20=25 21=10 23=6
w hire|4=6
w his|0=10 3=-6 6=-12 7=-8 9=-7 11=-13 16=5 17=7 18=-5 19=20 22=12 24=-7
w hit|1=11
w hold|2=14 3=7 5=-10 6=14 12=-6 17=-6 19=12 20=8 22=-9 23=-8 24=-7
w home|1=27 2=-9 5=-17 10=-9 11=-9 12=-8 19=-15 21=-6 22=-6
w hope|5=16 10=-5 19=5
w hospital|16=9
w host|5=-8 10=7 11=-5 19=6 20=-5 21=19
w hotel|19=6
w hour|4=5 9=8 19=6
w house|6=-9
w however|2=-8 4=6 5=-6 18=7
w how|1=-8 2=-6 11=11 12=9 19=7 24=-5
w human|10=9
w hundred|5=10
w hunt|5=6 7=9
w hurdle|1=9
w hurried|5=8 22=10
w hurry|5=9 10=7 19=7
w idea|2=5 21=-6
w if|0=-12 1=-22 2=-16 4=-5 5=-13 6=-8 7=-6 10=-8 13=-6 21=-12 23=7
w immediate|1=8 23=-6
w immunity|17=7
w impartial|5=9 10=16
w implore|10=8 23=-8
w impose|2=7
w in total|11=12
w in-kind|5=10
w in.|2=16 5=7 10=6 12=6
w include|2=7
w including|2=5 10=10
w increase|5=15 22=8
w independent|5=15 10=7
w indicate|3=6 5=6
w inform|20=11
w initial|16=10 17=6 23=12
w insist|10=6
w inspector|22=6
w inspect|22=5
w instead|3=5 9=5 25=-7
w instructor|8=6 16=5
w instrument|18=8
w insurance|4=12
w insurgent|5=8 7=6
w intelligence|10=7
w intend|1=-6 4=8 10=8 11=6 19=-7
w intention|2=-7 18=9 19=8
w intent|18=16
w interest|10=8
w interior|1=10 5=-7 8=8 10=9 12=8
w international|2=-7 3=6 4=-9 6=-7 10=12 11=-13 13=7 19=-7 21=-9 24=-5
w intervene|17=9
w intervention|2=12
w into|2=11 4=-6 17=8 19=10 25=7
w introduce|2=13
w invitation|5=10 21=6
w invite|5=-9 10=13 19=14
w involvement|2=7
w in|0=-10 5=7 6=6 8=7 9=-12 10=-12 11=-21 12=-20 13=-9 16=10 18=12 19=22 20=-9 21=30 22=8 23=-12 26=7
w island|7=8
w itself|10=15 11=-9
w its|0=-16 2=16 4=-14 5=-31 6=21 7=6 9=-15 10=-11 12=-9 13=7 16=-14 17=-24 18=-6 19=-8 21=-13 22=-21 24=-12
w it|0=7 1=8 3=-11 4=-10 6=-11 7=-10 8=13 9=-22 10=-7 12=-7 16=-7 18=-6 19=-8 20=-11 22=-14 24=19 25=12
w i|4=6 6=10 7=7 9=13 10=-5 20=7
w job|25=7
w joint|2=-5 4=-5 5=-5 6=-5 11=13 12=9 23=-5 24=12
w join|2=-8 7=6 10=17 11=-10 12=-6 19=-7 21=-8 22=-6
w journalist|7=-6
w judge|17=-6
w justice|19=-8
w justifié|2=10
w just|11=-8 24=5
w keep|2=8 3=8 7=-7 10=-6 11=25 19=-10 20=5 23=-10 24=24
w kenyan-led|6=12 19=9
w kill|4=-6
w kingdom|19=7
w king|22=12
w kitchen|7=6
w know|2=13 5=-5 10=-7 11=-6
w l'|4=-8 6=7 20=9
w lack|0=5 1=17 4=18 6=-13 7=-6 12=16 19=-7 22=6
w lac|6=6
w lament|10=6 26=9
w landing|3=11
w language|24=9
w lapse|26=12
w large|2=-6 11=-6 23=-14
w last|0=8 2=-6 4=-6 5=-6 8=10 11=-16 19=-8 23=-7 24=10
w later|11=6 19=7
w late|5=6 19=-7
w latter|16=7
w launch|5=9 11=-6 23=11 24=-7
w lawmaker|2=7
w lawsuit|1=7
w lawyer|16=9 17=6
w law|0=8 3=16 16=7
w lay|19=5
w la|13=5
w leadership|0=6
w leader|2=-17 5=10 6=-6 7=-10 19=23 20=-6 21=18 24=8 25=-6 26=6
w lead|2=-7 11=-6 19=-8 21=-7 22=9
w learn|12=12
w least|4=5
w leave|0=15 1=-17 3=-11 5=-9 7=-7 10=-21 11=-7 19=-9 21=-10 22=-14 23=-11 24=-9 25=-7
w legal|0=10
w lend|5=6
w less|1=12 12=6
w les|2=5
w letter|2=16 5=15 11=-7 18=9 19=-7
w let|2=14 3=13 5=-7 6=8 10=-13 22=-7 23=-8 26=16
w leur|2=7
w level|11=10 21=6
w le|5=12 17=9
w lift|4=7 17=9
w light|23=8
w like|5=22 7=14
w line|10=-6
w list|2=9 6=10 7=10 19=7 23=6
w little|1=10
w loan|4=6 5=-6
w lobby|5=8 6=7 7=7 19=11
w lodge|0=5 4=6
w logistical|7=-7 9=18 10=6
w logistics|1=10 6=6 9=15
w loin|12=10
w longer|3=6 19=-6 24=8 26=13
w long|3=6 5=10 19=7
w look|10=8 21=5
w lorry|3=11 4=8
w lose|1=11 18=6
w lot|2=7
w lui|9=6 12=6
w lunch|19=12 21=-6
w maintain|1=5
w maintenance|16=6
w main|1=5 2=11 5=7 6=8
w make|6=-5 7=13 11=-11 25=6
w mandate|1=-6 2=-12 3=5 10=-6 11=14 19=-8 22=-6 23=-11 24=24 26=9
w many|3=5 4=5 11=8
w man|1=-11 2=-5 5=26 7=6 10=-5 11=10 19=9 22=-8 23=7 26=-6
w margin|2=-6 5=8 19=11 21=8
w maritime|3=11
w match|5=9 6=10 12=7
w matter|2=24 5=-6 18=7
w mattress|5=14 22=-5
w mayor|12=-5
w may|0=10 1=-7 11=21
w meanwhile|10=7
w mean|1=7 2=9 10=8 11=15 21=9
w mechanized|10=-5
w medevac|7=11 13=11
w medical|4=8 16=11
w meeting|12=8 17=-5 19=52 21=27
w meet|2=20 5=-11 10=10 18=-6 19=26 20=8 21=-5 24=-5
w member|2=-6 3=-6 4=-9 6=6 7=17 9=-6 11=25 13=19 14=7 18=7 23=22 24=11
w memorandum|2=-6 16=76 17=-8 18=-12 19=6 22=9
w merchant|23=7
w message|19=5
w mes|3=14
w me|3=12
w middle|7=7 13=6 19=6
w might|5=-6 25=-6
w mile|0=9
w military|0=-14 4=-7 5=7 10=-17 19=-5 20=8 22=-12 23=-6 26=11
w mind|2=-7 20=6
w minesweeper|7=6
w mine|5=7
w ministerial|19=10
w minister|3=10 7=25 14=15 19=34 20=-9 21=-13 22=12 23=5 24=12
w ministry|0=5 2=17 5=-16 8=16 10=8 12=-8 16=12 19=-11 21=7 22=-6
w minute|19=7 21=-5 22=5
w missile|23=9
w mission|0=-18 1=-14 2=7 5=-7 6=5 7=-19 9=-8 10=18 11=11 12=6 14=6 16=-10 17=-18 18=7 19=-11 22=-12 23=17 24=-10 25=14 26=10
w miss|4=10 6=5
w money|1=35 2=12 4=-7 6=18 9=10 11=6 12=-5 24=-12 26=7
w month|0=-6 1=27 5=10 7=-5 12=-5 18=7 21=-15 22=-6 24=19 25=22
w more than|19=12
w more|0=-5 1=-10 3=7 4=-5 5=25 6=13 7=10 8=10 9=9 11=-8 12=-10 22=10 23=-6
w morning|5=9
w most|7=-7 11=-6 13=9
w movement|23=9
w move|4=9 5=-7 23=10
w much|2=15 12=5 23=-8
w multinational|2=-11 4=-9 7=5 10=-5 13=7 21=9
w must|0=14 1=20 10=11 16=13
w my|13=11 20=7
w name|2=-6 5=-6 7=10 11=7 18=10 19=-6 21=5
w national|1=10 6=-8 16=9 18=-7
w nation|5=-13 6=6
w naval|12=-11 23=15
w nearer|3=13 11=5 21=10
w near|5=-7
w necessary|16=9 19=5
w needed|12=7
w need|1=-15 2=-7 4=-26 6=6 7=5 11=13 12=9 13=22 19=11
w negotiate|16=7 17=8 18=-6 23=5
w nevertheless|21=7
w never|1=6 4=12 10=-7 11=8
w newcomer|4=8
w newspaper|2=-8 22=9
w new|0=8 2=5 4=-6 11=-5 12=-8 16=11 17=-7 19=-7 21=-10 24=-6 25=12
w next|5=-7 19=9 21=17
w night|11=-5 19=-7
w nobody|1=20 2=6 5=-6 10=-7 26=12
w none|23=5
w nord|26=11
w north|11=6 24=7
w nor|5=7 11=12 23=9
w note|1=-5 5=-5 18=8
w nothing|5=-5 9=12 22=9
w notice|1=10 19=8
w not|0=18 1=15 2=34 3=19 4=40 5=-18 6=-26 7=-12 8=-6 10=-24 11=-16 12=10 13=-18 16=-16 17=-18 18=-20 19=-26 20=-15 21=-17 22=-21 23=-20 24=-11 26=-16
w nous|6=10 20=13
w now|1=-11 8=6 11=-11 19=-12 21=-9
w number|2=-8 5=-7 19=-5 23=-6 25=-6
w objection|19=6
w object|2=12
w obligatoire|11=7
w observer|11=6 24=9
w observe|1=7
w obstacle|2=12 17=11
w offer|2=-9 3=-5 4=-6 5=-14 6=-8 10=-15 19=-10
w officer|0=12 1=-10 2=-16 4=-5 5=-8 6=-13 7=-8 10=-26 11=18 12=-7 16=17 18=-10 19=-13 20=-6 22=17 23=-10 25=-8 26=-7
w office|5=-8 6=-7 9=13 12=-8 19=-11
w official|1=8 2=6 4=6 10=5 11=18 16=13 19=29 21=7 22=-6
w off|2=-6 3=10 10=-6
w of|0=6 1=16 2=28 3=9 7=-18 8=12 9=-11 14=-8 16=13 18=13 19=11 21=8 22=6 23=14 25=11 26=10
w old|5=7 23=6
w once|6=9 18=11 21=8
w one|19=-6
w only|0=-6 1=18 10=12 23=9
w on|2=11 4=7 5=-9 6=-17 7=-9 10=12 11=-17 13=-16 14=6 16=14 17=10 18=6 19=15 20=29 21=14 22=13 23=16 24=15
w open|1=-6 2=9 4=9 6=16 19=-16 21=-11 25=-6
w operate|1=-5
w operational|25=-8
w operation|1=-10 2=23 5=6 6=7 7=9 8=7 10=-6 11=-14 12=14 19=-11 23=22 24=21 25=9 26=23
w opposed|2=16
w oppose|2=28
w opposition|0=-6 2=-28
w option|2=6 24=5 25=7
w order|1=6 2=-12 3=12 6=5 24=-8 25=8 26=11
w ordinary|19=8
w ordonné|20=9
w ordre|1=12 23=7
w organization|6=14
w or|5=6 7=5 12=-5 25=-6
w others|7=5 10=15 18=8
w other|1=8 5=-10 6=27 8=10 10=25 11=-5 12=11 21=-6
w our|1=-6 3=-5 4=-7 6=8 9=5 10=-8 11=-8 17=7 19=-9 21=-7
w outgoing|2=5
w out|2=-7 3=-6 5=-14 6=-16 11=-10 13=-5 17=7 19=-14 22=-11 23=-9 24=-6 25=-5
w overflight|2=7
w overrun|5=7 6=8
w oversight|9=-6
w over|0=15 2=-13 4=-5 11=5 12=5 16=-5 19=-20
w owe|1=24 2=6 5=7 22=9
w own|1=-13 2=-9 5=-7 10=-5 11=-14 19=-8 21=-5 23=9
w pact|18=-7
w pair|19=5 23=5
w paper|11=8 13=6 16=16 18=11 21=-7 24=9
w paragraph|2=9
w parler|2=7
w parliament|9=5 19=-5 23=-5 24=-5
w participant|21=13
w participate|21=12
w participation|2=-5
w particular|6=5
w partner|6=7 7=-8 10=18 19=-5
w part|1=7 2=8 4=9 10=10 13=-7 19=13 21=-6 23=7 25=9
w passage|25=8
w pass|11=-5 16=12 19=9
w past|8=8 22=6
w patience|1=7
w patrol|1=8 2=8 3=5 4=14 5=-10 10=-6 21=-7
w pause|3=9 19=-6
w payment|1=19 2=-6
w pay|0=-7 1=11 2=-11 5=-8 6=12 7=-5 9=-6 10=-9 11=-7 12=-14 19=-13 21=-10 22=8
w peacekeeper|2=6 5=-11 10=5 11=-14 18=17 19=-12 21=-7 23=-7 25=6 26=21
w peacekeeping|1=9 2=10 9=5 10=8 11=5 12=-10 19=-8 22=5 23=-14 24=-11 25=9
w peace|2=14 5=-9 6=-5 12=9 16=7 19=-6 22=5
w pending|0=8 19=-7
w pen|16=6
w people|7=7 11=18 19=-9 25=14
w percent|1=-9 5=-8
w period|23=8
w permanent|2=-10 5=8 6=9 22=10
w permission|0=6
w permit|11=-7
w personnel|0=-10 1=-14 2=-12 6=8 7=9 9=-5 11=14 17=-7 25=-5
w person|11=-7
w persuade|5=12 22=11
w per|1=9
w petitioner|0=7
w phase|25=6
w phone|20=21
w phrase|1=6 19=5
w place|1=8 4=10 5=-15 10=-13 11=15 17=8 19=-9 21=9 26=7
w plane|4=8
w planned|0=12 4=-6
w planner|11=19 19=5 22=8
w planning|3=9 19=8 20=12 21=9
w plan|0=10 1=7 4=6 5=-12 6=-7 11=14 12=-9 16=-7 18=14 23=-9 24=-6
w play|10=6
w plead|1=6 5=12 6=11 7=8 12=6
w plea|5=5
w pledge|2=-6 5=-8 6=-5 9=5 10=12 11=-11
w plus|12=5
w point|0=10 10=8 11=7 17=6
w policeman|0=12 4=-5 5=13 11=13 23=9
w police|0=11 1=-6 2=-11 3=-9 6=-18 7=-16 9=-12 10=-21 11=28 16=-6 17=6 18=-9 19=8 20=-5 23=-10 24=12 25=-8 26=-8
w policy|20=5
w political|2=10 10=6 24=6
w politician|2=-5
w possible|2=6 5=11 10=-8
w postponement|5=9
w postpone|5=6
w posture|25=12
w post|0=9 1=8
w power|0=6
w practice|1=12
w praise|10=8
w predictable|4=9 6=7 23=-5 25=6
w premier|19=10
w preparation|2=6 21=6
w prepare|5=12 6=8 18=8 24=11
w presence|17=10
w presencia|16=11
w present|2=7 4=12 11=-8 19=-7 21=18
w president|1=15 2=13 3=-6 4=6 5=8 7=-7 9=14 11=-8 16=-11 18=-12 19=19 20=15 21=-11 22=19 23=-6 24=-9 25=-6
w press|2=5 9=8 10=8 26=16
w prevent|3=10
w price|12=17
w prime|2=8 4=7 5=6 6=-7 7=5 10=-8 19=16 20=16 21=9 22=-12
w principal|2=10 3=11
w principle|19=6
w private|24=6
w problem|1=10
w procurement|4=7
w profit|11=10
w prohibit|0=17 2=7
w prolonged|21=5 24=33
w prolong|24=19
w promise|1=16 4=12 5=-15 6=-7 7=7 10=12 11=13 19=-10 22=10
w prononcer|1=6
w proposal|2=9 25=6
w propose|9=6 11=9 23=11
w protection|2=-7
w protect|7=9 24=7
w protest|22=8
w protocol|5=-6 16=10 17=-5 21=10
w provide|7=11 9=10 11=6 17=-7 18=-10 19=-9 25=-6
w province|0=11 17=8
w présence|26=10
w prévisible|6=12
w public|4=9
w purpose|2=6
w purse|1=7
w push|4=12
w put|2=12 4=15 9=7 10=-6 11=-5 16=10 17=14 18=5 19=-13 21=6 22=11 24=-6
w quarrel|1=-5
w quarter|1=24 4=9 11=10
w quart|1=7 10=5
w question|1=-10 2=-9 10=-7 19=-10 23=-9
w quick|5=13
w radio|4=-5
w raise|2=-7 21=10 25=7
w rally|6=6 10=11
w rare|1=9
w rather|5=6 25=6
w ration|9=8
w reach|1=7 4=10 10=5 11=14 14=15 22=9
w reaction|5=7
w readied|0=11
w readiness|2=8 11=6 19=12 23=11
w ready|4=18 5=7 10=-6 11=-7 17=7
w read|0=-8
w reaffirm|21=10
w rear|16=-5
w reason|1=12 5=5 21=9
w rebel|10=-7 21=-8
w rebuild|19=6
w receive|1=7 2=-7
w reciprocal|16=-8 17=26
w recommend|11=8 12=10 25=-7
w record|19=9
w reduction|1=10
w reference|2=7 24=8
w refer|23=-6
w refuel|2=9 22=-5
w refusal|2=10 7=5
w region|10=7
w regret|9=6
w reimbursement|6=-7 16=21
w reimburse|1=11
w reinforcement|3=13 7=-7
w reinforce|5=22 10=-11
w rein|22=10
w reiterate|2=11
w reject|2=-28
w release|1=-9 2=19 10=6 12=-5
w remainder|4=10
w remaining|1=19
w remain|1=15 2=-12 4=-6 5=17 8=14 11=20 17=8 23=7
w remark|4=12 10=13
w remove|2=17
w renewal|10=7
w renew|0=9 7=14 11=-11 17=6 23=-5 24=10
w reopen|3=6
w repair|12=-6
w repatriate|1=10
w replace|22=-5 25=23
w reply|2=5 5=10 6=-6
w reporter|0=-7
w report|1=-5 2=-16 11=12 19=6 21=12
w representative|1=-5 7=12 11=5 19=-6 21=7 24=7
w request|5=28 6=8 7=31 8=24 9=19 10=-6 19=-10 25=10
w require|2=6 5=-6 11=11
w reservation|2=10
w reserve|6=10
w resignation|2=14
w resign|2=6
w resolution|1=11 5=-9 10=-6 16=-5 23=11 25=5 26=-5
w resource|4=9 6=6 25=5
w respectively|19=5 22=6
w respond|6=8
w responsabilité|23=9
w response|5=11 10=7
w responsibility|9=8
w restore|23=7
w rest|21=-7
w result|19=9
w resume|5=5 23=6
w retort|10=12
w return|22=-6
w reverse|2=12
w review|7=11 21=6 26=7
w rich|6=9
w right|4=7 10=10 17=7
w ring|20=7
w rise|21=6
w road|2=-9 3=11 11=-7
w role|2=-5 10=8 11=8 23=11
w room|4=7 21=19
w rotate|2=9
w rotation|2=9
w round|10=15
w rule|0=-18 2=8 3=5 19=-6 21=7 23=7
w ruling|0=24 6=-9 10=-12
w runway|3=8
w run|0=7 1=8 24=-5 25=5
w rédaction|18=10
w référence|2=8
w républicains|2=9
w s'|5=5 10=11 19=-6 20=6
w sacrifice|5=-6 11=10 23=10
w sailor|11=-7
w salary|1=13
w same|1=-5 2=-6 8=14 10=13 11=8 18=6 19=-6 22=7
w savoir|0=7 5=9 22=6
w say|0=-17 1=-8 2=8 4=-12 5=12 6=-7 7=-13 8=-7 10=-14 12=-19 16=15 17=-11 20=-8 21=8 26=6
w scramble|10=16
w screen|19=13 21=7
w sea|9=7 19=6 23=6
w second-largest|6=11
w second|3=-5 5=7 7=13 19=19
w secretariat|1=16 12=8
w secretary|0=-7 1=-18 2=11 3=12 10=16 19=19 21=12 22=13
w sector|3=5 11=8
w secure|6=8 19=-6
w security|0=-5 1=13 2=-7 3=13 4=-8 6=-17 11=-5 19=20 20=-6 21=6 24=-7 25=-9
w seek|1=5 10=14
w see|5=7 10=8 19=21 22=16
w seize|24=8
w senate|2=20
w senator|0=-6 2=21
w sending|0=-5
w send|1=-7 2=-19 3=-10 5=-6 6=-15 9=-7 10=-30 11=-27 16=-8 17=-9 18=-7 19=-25 21=-12 22=-9 23=-5 24=-14 25=-8
w senior|1=9
w sentence|25=8
w separate|19=5
w serve|2=-7 11=8 19=-5
w service|4=10 11=-10
w session|21=5
w setback|0=7 1=11
w settle|1=13 2=7 16=18 18=6
w set|1=-11 4=7 5=-5 6=-6 9=10 11=8 14=6 22=-11
w seventh|1=6
w several|3=9 5=12 6=12 12=11
w se|1=17 2=-8 5=-10 10=9 11=-13 12=-5 16=16 19=21 23=7 24=8
w share|7=7 9=6 11=16
w shell|3=9
w she|3=12 7=5 10=11 11=12 12=-10 19=9 22=7
w shield|23=10
w ship|1=5 2=-7 4=-15 7=6 11=-5 13=25 23=5
w shoot|2=9
w shortage|1=12 4=-6 11=6
w shortfall|3=6 4=5
w short|4=13 11=-9
w should|2=-9 4=-6 5=-8 9=5 11=16 19=7 26=7
w shout|21=5
w show|19=7
w shrink|1=13
w shut|3=8 19=-7
w sideline|19=7
w side|19=9
w signature|16=6 17=12 22=8
w signing|17=15 18=6
w sign|10=-6 16=20 17=19 18=29 21=-12 24=-7
w similar|16=6
w since|1=9 2=12 3=9 4=9 5=13 12=-8 17=-5 19=-18 21=-10 22=-16 23=6
w single|9=5
w sink|13=7
w site|9=7
w sitting|2=13
w situation|22=18 23=-5
w sit|2=6 19=14 21=14
w size|23=9
w so far|2=11 25=9
w soil|14=9
w soldier|0=-6 1=16 2=-13 3=-9 4=-14 6=-7 7=-7 8=-5 10=-27 11=16 12=-6 13=-8 16=5 17=-8 18=-9 19=-22 21=-10 22=-30 23=-22 24=-5 25=-7
w somebody|7=20
w something|25=6
w son|23=6
w soon|4=-5 5=12 10=-10 18=6 20=8
w sorry|20=-6
w source|1=7
w southern|2=-10 5=9 10=-15 20=6 26=15
w so|0=14 2=-6 4=9 6=7 7=6 9=7 11=8 12=-10 17=5 18=-7 24=21
w speak|0=-9 2=7 11=7 20=14 21=15 22=-10
w special|5=6 7=9
w speech|10=10
w speed|5=7 10=-7
w spend|6=-7 19=16 20=-8 22=9
w spokesman|2=-7 3=5 6=-13 10=-8 12=-7 19=-7 26=10
w spokesperson|1=9 5=9
w spokeswoman|2=6
w spring|11=10 24=6
w squadron|7=8
w stabilization|2=-8 10=10 21=11 23=12
w staff|4=12 7=7 9=5 11=12 17=9 18=-6 19=15 22=9
w stage|2=9 11=9
w standby|18=5 23=16 26=9
w stand|1=-11 18=-5 19=-5
w start|10=7 23=-6
w statement|2=5 5=-7 10=-5 18=8
w state|2=-7 9=5 11=-12 19=6 21=11 22=-13 23=-9
w station|4=-7 18=8
w status-of-forces|17=24
w status-of-mission|0=8 17=20
w status|17=35 18=-6
w stay|0=8 1=7 5=20 10=-8 11=-10 19=11 22=11 24=-10
w step|10=19 19=-7
w still|1=13 2=15 4=11 5=-8 10=5 12=-5 17=7 24=-6
w stock|11=-7
w stopover|22=7
w stop|0=7 1=9 19=5
w strength|5=7 11=7
w strike|3=8
w strong|10=8 11=-18 19=8
w study|5=7 7=6 12=-6 13=7 22=5
w subject|10=10 22=8
w succeed|19=9
w successor|11=5 23=5
w success|8=5 9=7
w such|0=8 2=24 8=8 9=9 10=16 18=7
w sue|0=28
w summit|5=6 19=-10 23=7 24=9
w sum|1=-5
w supply|3=6 4=7 18=10
w supporter|7=-9 23=-7
w support|1=-6 4=10 5=-24 8=6 9=13 10=33 12=-8 13=-9 16=-7 19=-9 21=-11 22=-13 23=-11
w suppose|11=15
w supreme|0=7
w surveillance|9=8
w suspend|1=-6 2=7 3=-8
w suspension|0=6
w suyo|16=7
w swear|2=6
w table|2=-5 23=5
w take|0=-7 1=-7 2=-10 4=-9 5=-14 7=-11 10=-7 11=-16 16=-11 17=7 19=-21 21=-6 22=6 24=10 25=-5
w talk|2=-10 5=-5 6=21 9=5 10=-7 20=-7 21=-8 22=7
w tanker|4=7
w target|19=-6 24=7
w task|22=-6
w taxpayer|2=7
w team|3=9 19=-6 22=16
w technical|5=9 16=6 19=6
w telephone|19=-9 20=35 22=-6
w tell|0=-8 2=8 3=-9 4=-7 5=-16 9=12 10=-15 11=15 16=-6 17=-7 20=6 24=-6
w tenth|1=5
w terme|11=6 19=7 26=5
w terminate|26=20
w term|18=8
w territory|14=6
w text|2=7 5=-7 6=5 10=6 16=15 17=11
w thanks|6=9
w thank|10=-6 19=-6 20=22 22=6 23=6
w than|1=6 5=-8 6=8 8=10 10=-5 11=-9 19=-7 25=5
w that|2=13 4=19 5=12 6=14 11=7 12=12 17=6 19=6 23=-34 24=-7 26=11
w theirs|19=6
w their|1=9 2=-9 3=11 4=-8 6=8 7=-16 9=17 10=22 11=-12 18=9 19=5 21=9 24=12
w themself|25=-6
w them|0=-6 3=6 4=7 5=6 6=8 10=-9 17=-8 19=-10 21=-8 22=12 23=-8 24=-9 25=6
w then|18=-5 19=-5 21=8
w theory|11=6
w there|0=-5 2=21 3=6 4=14 12=-6 13=-5 21=8 22=12 23=-6 24=6
w they|0=-8 3=-6 4=-16 5=-7 8=7 10=-8 18=-7 22=-10 23=7 24=5 26=-5
w thing|1=8 4=5
w think|2=-6 9=6 10=-8 11=-10
w third|4=12 12=-6
w those|2=8
w though|23=8
w thousand|5=-7
w threaten|1=5 23=6
w threat|10=6
w throw|0=7 10=9
w thru|11=-12 16=9 19=23 22=5
w tie|1=6 2=6
w timetable|22=7
w time|1=-8 2=-5 4=5 5=-11 6=-7 7=-9 10=8 11=-9 23=-5 24=11
w together|19=11 21=21
w too|1=12 2=-5 5=-7 7=9
w top|10=10 22=7
w total|1=-6 3=9 11=-11 12=9
w tough|25=12
w tour|22=-15
w towards|0=5
w town|22=5
w to|0=7 1=5 2=7 3=-31 4=-14 5=23 6=36 7=8 8=9 9=9 10=24 13=-22 14=9 19=13 20=17 21=7 22=28 23=-7 24=10 25=24
w trade|17=-6 19=-8
w trainer|5=-10 8=9
w training|2=-6 4=6 8=12 9=7 11=-11 19=-18 22=-6 25=20
w train|14=16
w transformation|2=13
w transform|2=11 25=28
w transitional|17=6
w transition|23=15
w transit|17=6
w transport|4=-5 5=5 6=8 9=15
w travel|4=6 9=11 19=-5 22=25
w treasury|1=5
w treaty|17=7 19=6
w treat|2=10
w triple|21=-5
w trip|12=7 22=20
w troop|1=9 2=-5 3=-11 4=-21 5=-15 6=-11 10=-19 11=23 12=-5 16=-7 19=-13 22=-10 23=-8 24=-17 25=-9
w truce|18=8
w truck|7=-7
w trust|1=-12 2=-5 6=-7 21=-9
w try|10=22 21=-7
w turn|2=11 7=23 8=17 9=7 10=17 25=-14
w turret|1=-8 4=10
w twice|1=9 2=-6 4=-6
w two-day|19=12
w u.n.-backed|11=8
w unacceptable|2=7
w unanimously|10=-8 23=-15 24=14 26=14
w unanimous|24=7
w unconstitutional|0=6
w understanding|2=11 16=23 19=16 22=10
w under|0=8 1=-8 2=6 4=-5 5=-14 10=-7 11=-7 18=33 22=-5 23=-7 24=8
w uniformed|11=20
w union|6=-6
w unit|2=6 9=7 11=5 24=8
w unless|1=10 12=5
w unpaid|1=8
w until|1=9 2=19 4=10 6=-5 11=-12 24=39 25=9
w upon|6=9
w upper|2=7
w up|2=-6 3=22 4=-6 6=8 7=-6 9=14 10=-6 11=-10 12=-9 14=6 16=-5 17=5 19=12 22=-7 24=16
w urgently|13=11
w urge|1=-11 2=9 5=26 6=22 10=13
w use|1=6 6=7 7=6 18=8 21=6 23=5
w us|7=5
w vehicle|1=-14 2=7 4=30 5=7 7=15 9=-7 19=-5
w version|25=6
w very|10=7
w vest|4=9 6=11 7=10
w veto|2=-5 25=-5
w vet|2=10
w videoconference|5=-9 20=21
w video|18=9 19=-15 20=26 21=-6
w view|12=7
w violence|23=-6
w virtual|20=8
w visa|11=6
w visit|5=7 10=10 21=-9 22=37
w vivent|11=-11
w voice|2=10
w voluntary|1=14
w vote|2=-14 10=-7 11=-11 19=-5 23=-17 25=17
w wage|1=-11 4=8 6=-6
w wait|1=-6 2=6 4=20
w waiver|6=10
w wallet|6=8
w want|4=9 5=10 6=-9 8=15 10=18 17=8 19=-11
w warn|12=6
w warship|7=16 19=-6
w waste|10=6
w water|0=8 3=11 4=16 11=6
w way|0=6 5=-7 18=13
w weapon|2=-5 3=10 4=7 18=-7
w weekend|5=6 10=7 16=7 21=5 22=11
w week|1=-5 2=-6 3=-8 4=6 16=8 19=-7 23=7
w weep|22=-6
w weigh|5=-8 22=15
w welcome|5=-8 21=8 23=-8 25=5
w well|2=-6 4=-9 6=9 10=10 11=15 21=7
w western|2=10
w we|1=-8 2=-11 3=-8 5=-12 6=9 10=15 11=-10 18=-7 19=-6 21=-7 23=-5 25=7 26=5
w what|1=15 2=-16 5=-14 10=15 12=-5 13=6 16=6 19=13 20=8 21=21 23=9 24=-6 25=6
w when|2=-5 4=-7 5=-7 10=5 16=8 19=21 22=-6 23=-10
w where|1=-6 6=-6 11=-7 19=15 22=8 23=-5
w whether|2=-7 4=-7 5=-10 6=-6
w which|0=16 2=16 4=9 5=13 6=13 7=13 8=8 10=12 11=7 12=-21 16=-11 17=11 18=22 20=-8 21=-8 22=6 23=17 24=-12 25=27 26=-9
w while|2=-6 19=7
w whole|8=12
w whom|2=8 11=-10 19=6 22=11
w whose|23=-7
w who|0=5 1=-10 3=6 4=13 5=-7 6=-8 7=-5 8=11 9=-6 11=13 12=-11 18=-5 19=6 21=-6 23=10 25=-6 26=-6
w why|0=-7 1=-6 2=-9
w willingness|23=6
w willing|5=-7
w will|0=-13 1=13 3=19 5=-18 6=-16 7=11 10=-5 17=6 18=16 19=10 21=10 23=-22
w wind|0=-6
w winter|5=12 11=-10 24=7
w wish|6=10 7=5 14=13 16=6
w withdrawal|5=10 10=-9 11=-7 19=-13 20=11 21=-8 23=-8 26=9
w withdraw|1=-9 2=-8 5=-13 9=7 10=-9 22=-12 23=-8
w withhold|1=9 2=17
w within|2=-5 4=5 5=-5 17=10 18=6
w without|0=10 1=-6 4=-20 5=7 9=-5 11=-6 13=-8 21=-10
w with|1=-9 2=-18 3=-7 4=-16 5=-7 6=8 7=23 10=-15 11=-10 12=-14 16=39 17=19 18=12 19=14 20=11 21=-6 22=14 25=8 26=-14
w word|0=7 10=-6
w workshop|19=10
w work|4=10 11=14 19=8
w worry|3=11
w would|1=-12 2=13 3=-9 4=-11 5=9 6=-19 7=11 10=-8 11=11 12=-7 16=-6 19=5 22=-20 23=-8 25=12
w wounded|16=10 18=13 20=-7
w write|0=10 3=11 8=12 19=-7 21=-8 23=6 25=6
w year|0=-5 1=-7 2=-8 4=-6 5=-9 7=-6 10=8 11=-9 12=39 14=14 17=12 19=-8 21=-9 22=-6 24=26 25=-10 26=16
w yet|0=14 1=7 2=-8 5=-6 17=8
w y|0=-8
w à|5=7
w č|5=-9 9=9
w •|5=5
`;
/** The share of right claims by chance, kind by kind, on documents that the weights were not made from. */
export const TOPIC_CURVES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {"agreement":[[0.281,0.225],[0.488,0.4],[0.77,0.525],[0.982,0.857]],"engagement":[[0.219,0.063],[0.3,0.175],[0.418,0.25],[0.529,0.325],[0.705,0.358],[0.87,0.475],[0.941,0.537],[0.99,0.77]],"mandate":[[0.223,0.15],[0.295,0.2],[0.402,0.225],[0.534,0.4],[0.771,0.525],[0.962,0.775],[0.993,0.85],[0.999,1]],"obstacle":[[0.21,0.113],[0.257,0.119],[0.343,0.163],[0.402,0.175],[0.45,0.25],[0.555,0.3],[0.755,0.392],[0.901,0.6],[0.951,0.725],[0.978,0.875],[0.996,0.94]],"request":[[0.205,0.025],[0.249,0.044],[0.329,0.113],[0.397,0.125],[0.496,0.175],[0.587,0.225],[0.708,0.35],[0.806,0.375],[0.892,0.45],[0.957,0.55],[0.982,0.675],[0.996,0.808]],"requirement":[[0.238,0.138],[0.335,0.2],[0.451,0.275],[0.69,0.35],[0.906,0.75],[0.966,0.825],[0.994,0.855]]};
