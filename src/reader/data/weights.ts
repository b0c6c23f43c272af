// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at beside 1 true|0=5
at beside 3 false|0=-5 1=6
at beside pledged|0=5
at down 1 true|0=-8 2=5
at down acts|1=-6 2=9
at down by|0=-8 2=9
at down mandate|0=6 1=-5
at down|2=8
at else 1 true|0=11 2=-7
at else 2 false|2=-5
at else 2 true|0=-10 1=7
at else 3 false|2=-7
at else acts|1=16 2=-14
at else adopted|0=-7 1=9
at else agreement signed|0=-7 1=8
at else agreement|0=-6 1=9
at else arrive|0=-7 2=7
at else ask|1=7
at else authorised|1=7
at else before|0=10 1=-9
at else changed|0=7
at else contribution|0=9 1=-7
at else delivered|0=11 1=-8
at else ended|0=-6 1=7
at else engagement held|1=5
at else engagement|1=9
at else extended|0=7 1=-12
at else extend|0=10 2=-9
at else from|0=8 1=-6
at else future main|2=-5
at else future relative|0=16 1=-16
at else g7|0=5
at else give|0=-6 2=11
at else in|1=-5
at else leave|0=5
at else meet|1=7
at else none infinitive|0=-8 2=7
at else obstacle|0=-8 1=9
at else of|0=11 1=-8
at else on|1=6
at else past main|0=12 1=-10
at else past participle|0=-5 1=6
at else past perfect relative|0=-8 1=9
at else pledged|0=-20 1=11 2=9
at else present infinitive|0=-10 1=8
at else present main|1=10 2=-7
at else present relative|0=8 1=-7
at else promise|1=5
at else refuse|0=-7 1=8
at else request|0=12 1=-7 2=-5
at else requirement|0=6
at else says|0=14 1=-8 2=-6
at else say|0=25 1=-20
at else serve|0=-15 1=8 2=7
at else suspended|1=6
at else to|0=-7 2=9
at else until|0=19 2=-15
at else withdrawn|0=9 1=-7
at else would main|0=8 2=-7
at else|0=12 1=8 2=-20
at loose 1 true|1=5
at loose 2 false|0=14 1=-10
at loose 2 true|0=-9 1=17 2=-8
at loose 3 true|0=6 1=-6
at loose acts|1=16 2=-16
at loose agreement drafting|0=-9 1=10
at loose agreement|0=-9 1=10
at loose authorised|0=-5 1=6
at loose authorise|0=7 1=-6
at loose bar|0=-12 1=13
at loose bind|0=16 1=-16
at loose by|0=6
at loose committed|0=-7 1=7
at loose contribution|0=18 1=-10 2=-8
at loose delivered|0=8 1=-6
at loose end|0=6
at loose engagement held|0=8 1=-8
at loose engagement|0=8 1=-8
at loose extended|0=-5
at loose give|0=7
at loose intervened|0=6 1=-6
at loose need|2=5
at loose none|0=-10 1=5
at loose obstacle|1=13 2=-11
at loose of|0=9 1=-8
at loose on|0=-11 1=15
at loose pledged|0=9 2=-6
at loose says|0=10 1=-10
at loose submited|0=6 1=-5
at loose unverbed|0=9 1=6 2=-15
at loose|0=9 1=6 2=-15
at main ,|0=-6 1=7
at main 1 true|1=7 2=-8
at main 2 false|2=5
at main ^|0=5
at main agreement drafting|0=6 1=-6
at main arrive|0=10 1=-9
at main ask|0=5
at main committed|0=7
at main contribution|0=8 1=-8
at main engagement held|1=6
at main engagement planned|0=-6 1=7
at main engagement|0=-10 1=13
at main extended|0=-14 1=12
at main future main|0=-14 1=14
at main give|0=-11 1=15
at main in|1=6 2=-8
at main learned|0=5 1=-5
at main leave|1=-10 2=12
at main light|0=6
at main mandate|0=-9 1=10
at main none participle|0=5
at main none|0=-16 1=18
at main of|0=-13 1=9
at main on|0=18 1=-9 2=-9
at main past main|0=20 1=-14 2=-5
at main past perfect main|0=18 1=-13 2=-6
at main past that|0=-13 1=6 2=7
at main pledged|0=6 1=-13 2=7
at main possible main|0=-7 1=7
at main present infinitive|0=-11 1=13
at main present main|2=-6
at main present relative|0=-8 2=6
at main promise|0=16 1=-13
at main refused|0=-10 1=10
at main reluctant|0=-5 1=7
at main said|1=5
at main says|2=-10
at main say|0=7 2=-7
at main the|1=-6 2=5
at main urged|0=5
at main vote|0=7 1=-6
at main want|1=6
at main withdrawn|0=16 1=-21 2=5
at main would sub|0=-6 1=7
at main|1=8 2=-8
at own ,|2=-5
at own 1 true|0=-9 1=21 2=-11
at own 2 false|1=-8 2=9
at own 2 true|0=10 2=-7
at own 3 false|0=11 1=-13
at own ^|0=-11 1=12
at own acts|0=7 1=6 2=-11
at own arrived|0=-5 1=6
at own arrive|1=8
at own ask|0=20 1=-15
at own authorised|0=5 1=6 2=-11
at own authorise|0=-5 1=6
at own back|1=10 2=-7
at own before|0=10 1=-9
at own bind|1=8 2=-5
at own considering|1=-10 2=7
at own consider|0=7 1=-5
at own contribution|0=-30 1=20 2=10
at own delivered|0=-10 1=20 2=-11
at own dollars|0=5
at own draft|0=6 1=-5
at own ended|1=-8 2=10
at own engagement held|2=-7
at own engagement|0=8 2=-12
at own expected|1=-7 2=6
at own extended|0=-11 2=8
at own for|0=5 1=-6
at own from|1=-6
at own future main|1=-12 2=13
at own future relative|0=9 1=-8
at own give|0=-6 1=5
at own group|0=5
at own in|1=6
at own keep|0=19 1=-11 2=-8
at own leave|0=-13 1=8
at own mandate|0=-6 2=5
at own meet|0=10 1=-13
at own men|2=-5
at own nassau|2=6
at own none infinitive|0=7 2=-7
at own none|0=-12 1=5 2=7
at own obstacle|0=27 1=-23
at own officers|0=-6
at own of|0=-6
at own on|1=6
at own past main|1=16 2=-12
at own past perfect main|0=-11 1=25 2=-14
at own past perfect relative|0=12 1=-11
at own past perfect sub|1=5
at own past relative|1=5
at own past sub|0=-9 1=11
at own pledged|1=-18 2=14
at own possible that|0=-8 2=11
at own present infinitive|1=-5
at own present main|0=8 1=-9
at own present relative|0=6
at own promise|1=-5 2=9
at own refused|1=5
at own refuse|0=-8 1=10
at own request|1=8
at own requirement|0=17 1=-11 2=-6
at own says|1=-7
at own say|0=6 1=-6
at own serve|0=8 1=-9
at own sign|0=-7 1=6
at own since|0=10 2=-5
at own suspended|0=-7 1=7
at own the|1=7 2=-5
at own to|0=17 1=-24 2=7
at own until|0=10 1=-8
at own withdrawn|0=-19 1=15
at own|0=9 2=-7
at up ,|0=5
at up 1 true|1=7
at up 2 false|1=6
at up 2 true|0=10 1=-8
at up acts|0=-12 1=15
at up contribution|1=6
at up none infinitive|0=-8 1=9
at up on|0=6
at up past perfect that|0=9 1=-9
at up past that|0=6 1=-5
at up present infinitive|0=-5 1=7
at up promise|0=-12 1=14
at up said|0=-8 1=10
at up says|0=13 1=-10
at up say|0=14 1=-12
at up withdrawn|0=-6 1=6
at up would that|1=5
at up|1=5 2=-6
back 0 agreement drafting|0=8 1=-7
back 0 agreement signed|0=8 1=-7
back 0 arrive|1=7
back 0 ask|0=-13 1=14
back 0 authorised|0=9 1=-8
back 0 back|0=-29 1=30
back 0 bind|0=17 1=-15
back 0 changed|0=-14 1=15
back 0 committed|0=-12 1=13
back 0 considering|0=9 1=-8
back 0 delivered|0=13 1=-9
back 0 end|0=6
back 0 engagement held|1=5
back 0 engagement planned|0=-14 1=15
back 0 extended|0=6
back 0 give|0=10 2=-6
back 0 hold|0=11 1=-10
back 0 keep|1=5
back 0 leave|1=-11 2=9
back 0 light|0=32 1=-30
back 0 meet|1=7
back 0 none|0=-26 1=21
back 0 obstacle|0=16 1=-13
back 0 pledged|2=5
back 0 promise|1=6 2=-6
back 0 refused|0=12 1=-11
back 0 reluctant|0=-10 1=12
back 0 request|1=5
back 0 requirement|0=7
back 0 say|0=13 1=-10
back 0 serve|1=6
back 0 sign|0=9 1=-9
back 0 withdrawn|1=7
back 0|0=32 1=-8 2=-28
back 1 agreement drafting|0=5
back 1 agreement signed|0=-9 1=10
back 1 arrive|0=-20 1=22
back 1 ask|0=-27 1=29
back 1 authorised|0=7 1=-7
back 1 authorise|0=-14 1=15
back 1 back|0=-14 1=15
back 1 bind|0=15 1=-13
back 1 changed|0=-5 1=5
back 1 committed|0=6 1=-5
back 1 considering|0=9 1=-8
back 1 delivered|0=10 1=-8
back 1 end|0=9 1=-8
back 1 give|0=10 1=-7
back 1 hesitate|0=6 1=-5
back 1 leave|0=8 1=-6
back 1 light|0=17 1=-15
back 1 meet|0=11 1=-9
back 1 none|0=8 1=-5
back 1 obstacle|0=11 1=-9
back 1 pledged|0=-10 1=18 2=-8
back 1 promise|0=6
back 1 refused|0=11 1=-10
back 1 refuse|0=6 1=-5
back 1 request|0=-6 1=10
back 1 requirement|0=10 1=-8
back 1 say|0=18 1=-16
back 1 serve|0=11 1=-10
back 1 withdrawn|0=8 1=-6
back 10 ahead|0=15 1=-9 2=-6
back 10 now|0=-10 1=23 2=-13
back 10 past|0=10 1=15 2=-23
back 1|0=60 1=-37 2=-30
back 4 ahead|0=6
back 4 long-ago|0=10 1=-8
back 4 now|0=7
back 7 ahead|0=7 1=-6
back 7 now|0=14 1=-19
back 7 past|0=31 1=-23 2=-7
back future main|0=29 1=-33
back future that|0=8 1=-8
back last false|0=30 1=-20 2=-10
back last true|0=53 1=-25 2=-46
back none gerund|0=-9 1=10
back none infinitive|0=-18 1=20
back own 0|0=23 1=27 2=-51
back own 1|0=47 1=-40 2=-5
back own 2|0=35 1=-37
back past main|0=-6 1=23 2=-17
back past participle|0=6 1=-5
back past perfect main|0=24 1=-16 2=-8
back past perfect that|0=5
back past sub|0=-18 1=19
back past that|1=6
back present infinitive|0=19 1=-15
back present main|0=17 1=-18
back present relative|0=12 1=-11
back present that|0=7 1=-7
back unverbed|0=11 2=-10
back would main|0=11 1=-10
back would that|0=-11 1=12
before , 10 now|0=12 1=-7
before , 10 past|0=-13 1=16
before , committed|0=-10 1=10
before , contribution|0=-9 1=13
before , withdrawn|0=7 1=-6
before ,|1=12 2=-8
before ^ 10 past|0=-5 1=7
before ^ 7 now|0=-6 1=7
before ^ agreement|1=5
before ^|0=-10 1=13
before adopted extended|0=-6 1=8
before adopted mandate|0=-6 1=8
before adopted|0=-8 1=10
before after 4 ahead|0=6
before after mandate|0=6
before after|0=10 1=-7
before and 7 past|0=7 1=-6
before and contribution|0=6
before and|0=6
before arrived contribution|0=-5 1=6
before arrived delivered|0=-5 1=6
before arrived|0=-5 1=6
before at 10 past|0=-9 1=9
before at contribution|0=-9 1=9
before at delivered|0=-9 1=9
before at|0=-9 1=9
before before 10 past|0=19 1=-18
before before authorised|0=8 1=-8
before before contribution|1=-8 2=7
before before mandate|0=8 1=-8
before before pledged|2=7
before before|0=12 1=-18 2=6
before begun|0=-9 1=9
before by 10 ahead|2=205
before by 7 ahead|1=-7 2=207
before by contribution|0=-6 2=10
before by requirement|2=5
before by withdrawn|0=-6 2=7
before by|1=-8 2=12
before council|0=8 1=-6
before decided changed|0=-7 1=7
before decided mandate|0=-7 1=8
before decided|0=-7 1=8
before dollars contribution|0=5
before dollars|0=5
before expected 7 now|1=-7 2=6
before expected|1=-7 2=6
before for 4 now|0=8
before for 7 ahead|1=-6
before for contribution|1=-5
before for|0=11 1=-10
before from 10 ahead|0=10 2=-6
before from 7 past|0=7 1=-6
before from mandate|0=11 1=-6 2=-5
before from|0=16 1=-14
before g7 4 now|0=5
before g7|0=5
before group 7 now|0=5
before group request|0=5
before group|0=5
before in 4 ahead|0=6
before in 7 ahead|0=-6 1=-14 2=20
before in 7 long-ago|0=-6 1=8
before in 7 past|1=24 2=-22
before in agreement signed|0=-6 1=7
before in authorised|0=-11 1=11
before in changed|0=8 1=-6
before in considering|1=-10 2=7
before in contribution|2=5
before in delivered|0=15 1=-11
before in mandate|0=7 2=-6
before in pledged|0=-12 1=12
before in reluctant|0=10 1=-9
before in requirement|0=-7 1=7
before in withdrawn|0=-14 1=9
before intervened obstacle|0=6 1=-6
before in|1=13 2=-10
before learned 10 past|0=5 1=-5
before learned contribution|0=5 1=-5
before learned suspended|0=5 1=-5
before learned|0=5 1=-5
before men contribution|2=-5
before men|2=-5
before mission 7 now|0=5
before nassau 7 now|2=6
before nassau|2=6
before not 10 past|0=6 1=-6
before not|0=6 1=-6
before of 10 past|0=-12 1=14
before of 4 ahead|0=15 1=-12
before of 4 now|2=5
before of 4 past|0=7 1=-5
before of 7 now|0=-7
before of contribution|0=-12 2=11
before of delivered|0=-5 1=8
before of extended|0=8
before of mandate|0=15 1=-9 2=-6
before of obstacle|0=6
before of pledged|2=8
before of request|0=-5 1=5
before of withdrawn|1=-7 2=7
before officers contribution|0=-6
before officers pledged|0=-6
before officers|0=-6
before on 10 ahead|1=-7 2=11
before on 10 now|1=10 2=-12
before on 10 past|0=16 1=6 2=-21
before on agreement drafting|0=8 1=-6
before on agreement|0=12 1=-8
before on changed|0=5
before on committed|0=6
before on considering|0=7 1=-7
before on contribution|2=-5
before on delivered|0=8 1=-7
before on ended|0=-8 2=6
before on engagement held|0=6
before on engagement planned|0=-6 1=7
before on extended|1=5 2=-6
before on obstacle|0=-19 1=21
before on pledged|0=10 1=-9
before on reluctant|0=-7 1=8
before on requirement|0=15 1=-14
before on suspended|0=-7 1=7
before on withdrawn|0=-10 1=11
before on|0=15 1=9 2=-22
before rejected obstacle|0=-6 1=6
before rejected|0=-6 1=6
before said 10 past|0=-10 1=10
before said contribution|0=-8 1=11
before said pledged|0=-8 1=10
before said|0=-12 1=15
before since 10 past|0=6 1=-5
before since contribution|1=6 2=-5
before since delivered|1=7
before since obstacle|0=9 1=-8
before since pledged|0=8 1=-7
before since|0=5 2=-8
before submited pledged|0=6 1=-5
before the 10 ahead|0=-8 1=5
before the 10 now|1=-11 2=8
before the 10 past|0=-7 1=11
before the 7 ahead|0=7
before the authorised|0=-8 1=10
before the committed|0=-7 1=7
before the delivered|0=8 1=-8
before the extended|0=-8 2=6
before the mandate|0=-20 1=11 2=8
before the obstacle|0=14 1=-13
before the request|0=8 1=-8
before to 10 ahead|1=-12 2=17
before to 10 past|0=18 1=-16
before to 7 ahead|0=-6 2=8
before to committed|0=7
before to contribution|0=11 2=-6
before to engagement held|0=12 1=-12
before to engagement|0=12 1=-12
before to extended|0=-24 1=-7 2=32
before to mandate|0=-20 1=-11 2=31
before to requirement|0=5
before to|0=13 1=-33 2=20
before until 10 ahead|0=5 1=-7 2=202
before until 4 ahead|2=197
before until 7 ahead|0=14 2=190
before until committed|0=7 2=-5
before until contribution|0=18 2=-13
before until extended|1=-5 2=7
before until mandate|1=-6 2=6
before until obstacle|0=6
before until pledged|0=9 2=-6
before until|0=24 1=-13 2=-11
before urged 10 past|0=5
before urged request|0=7 1=-7
before urged|0=5
before vote 10 past|0=7 1=-6
before vote committed|0=7 1=-6
before vote contribution|0=7 1=-6
before vote|0=7 1=-6
before2 , in|0=-6 1=10
before2 , said|0=-7 1=8
before2 , the|0=-11 1=12
before2 2,500 by|0=-7 2=7
before2 ; on|0=6 1=-6
before2 ^ ^|0=-10 1=13
before2 ^ in|0=-9 1=9
before2 ^ on|0=8 1=-7
before2 ^ since|0=9 1=-9
before2 agreed on|0=7 1=-6
before2 and on|0=-11 1=12
before2 announced in|1=5
before2 announced on|0=-8 1=8
before2 announced the|0=7 1=-7
before2 appearance on|0=-5 1=5
before2 arrived the|0=13 1=-13
before2 as at|0=-9 1=9
before2 atmis in|0=10 1=-9
before2 authorise the|1=-5 2=9
before2 bases by|0=5
before2 blinken on|0=-5 1=5
before2 brussels ,|0=9 1=-9
before2 brussels on|0=-5 1=5
before2 by the|0=6
before2 cabinet on|0=11 1=-11
before2 came on|0=7 1=-7
before2 command on|0=-6 1=6
before2 committee on|0=11 1=-11
before2 concluded on|0=6 1=-6
before2 conference on|0=7 1=-7
before2 confirmed on|0=10 1=-10
before2 council on|1=6
before2 day before|0=6 1=-5
before2 deliver in|2=7
before2 did before|0=5
before2 disclosed on|0=15 1=-15
before2 dollars in|0=6
before2 dollars on|0=-6 1=6
before2 end of|0=14 1=-15
before2 folketing vote|0=7 1=-6
before2 grounded since|0=9 1=-8
before2 guyana on|0=9 1=-9
before2 haiti in|0=-10 1=7
before2 haiti on|0=-15 1=19
before2 has announced|1=5
before2 has learned|0=5 1=-5
before2 has urged|0=5
before2 initialled on|0=-5 1=5
before2 issued on|0=-8 1=8
before2 itself on|0=6 1=-6
before2 jamaica on|0=5 1=-5
before2 joly on|0=8 1=-8
before2 kenya in|0=-5 1=5
before2 kenyans expected|1=-7 2=6
before2 landed on|0=7 1=-7
before2 leaders on|0=6 1=-6
before2 leave by|0=7 2=-7
before2 letter of|0=-6 1=6
before2 maintained on|0=10 1=-10
before2 meeting of|1=5
before2 million dollars|0=5
before2 million until|0=-5 2=7
before2 monusco until|0=8 2=-7
before2 officers for|1=-5
before2 operational in|0=6 1=-5
before2 options in|0=-7 1=8
before2 out on|0=-7 2=6
before2 paid on|0=5 1=-5
before2 paris ,|0=-7 1=8
before2 partners group|0=5
before2 partners on|0=6 1=-5
before2 peace on|0=-7 1=7
before2 pleaded on|0=10 1=-10
before2 port-au-prince on|0=-10 1=11
before2 reporters on|0=7 1=-7
before2 resolved on|0=-7 1=7
before2 ruto on|0=5
before2 said on|0=8
before2 security council|0=9 1=-8
before2 signed in|0=6
before2 soldadas until|0=7 2=-7
before2 soldiers in|0=-5
before2 somalia on|0=7 1=-7
before2 telephone on|0=10 1=-10
before2 television on|0=7 1=-6
before2 the g7|0=5
before2 them on|0=-13 1=13
before2 through nassau|2=6
before2 tried on|0=7 1=-7
before2 unifil after|0=6
before2 until the|2=7
before2 until to|2=6
before2 unwanted on|0=7 1=-7
before2 up in|0=8 1=-8
before2 up on|0=5 1=-5
before2 volunteered on|0=7 1=-7
before2 vote before|0=8 1=-8
before2 voted in|0=-6 1=6
before2 votes on|0=6 1=-6
before2 washington ,|0=-9 1=9
before2 week of|1=5
before2 welcomed the|0=-6 1=7
before2 x on|0=7 1=-6
bias|0=56 1=-19 2=-57
count 1 true|1=33 2=-25
count 2 false|0=11 1=-15
count 2 true|1=11 2=-14
count 3 false|0=16 1=-9 2=-7
count 3 true|0=9 2=-7
dateline|1=11 2=-8
first 12|0=8 1=-7
first 15|0=-10 2=8
first 18|0=7 1=-7
first 19|1=6
first 1er|0=12 1=-5 2=-7
first 1|0=-7 1=13 2=-6
first 2023|0=6
first 2024|0=6
first 2025|0=7
first 2026|0=8 2=-5
first 2027|2=5
first 20|0=7
first 22|0=-9 1=9
first 24|0=-5 1=7
first 26|0=6 1=-6
first 30|0=-9 2=5
first 31|0=-16 2=16
first 4|0=8 1=-7
first 6|0=-9 2=9
first 9|0=-5 1=8
first april|0=-11 2=6
first august|0=-10 1=9
first december|1=-9 2=6
first earlier|0=-5 1=6
first february|0=-8 1=6
first friday|0=26 1=-17 2=-9
first jan.|0=-9 1=7
first january|0=16 1=-22 2=6
first june|1=11 2=-8
first last|0=-25 1=40 2=-15
first march|0=-8 1=8
first may|1=7
first monday|0=5 2=-9
first next|0=-5 1=-7 2=13
first november|0=-7 2=6
first september|0=26 1=-16 2=-10
first sunday|0=13 1=-12
first the|0=-5 1=15 2=-10
first this|0=-10 2=13
first thursday|2=-9
first tuesday|0=11 1=-11
first wednesday|0=22 1=-17 2=-5
first yesterday|0=8
gap after 0 0 2|0=-14 1=15
gap after 0 0 else|0=-8 1=7
gap after 0 0 loose|1=6 2=-5
gap after 0 0|0=-10 1=13
gap after 0 1 1|0=-14 1=11
gap after 0 1 3|0=8 1=-6
gap after 0 1 beside|0=6
gap after 0 1 down|0=-7
gap after 0 1 loose|0=13 1=-10
gap after 0 1 own|0=-17 1=12 2=7
gap after 0 1|0=-6
gap after 0 2 1|0=-10 1=8
gap after 0 2 2|0=19 1=-16
gap after 0 2 3|0=6
gap after 0 2 else|0=19 1=-12 2=-6
gap after 0 2|0=14 1=-10
gap after 1 0 own|0=7 1=-6
gap after 1 0|0=5
gap after 1 1 1|0=-12 1=12
gap after 1 1 2|0=7 1=-16 2=9
gap after 1 1 3|0=8 2=-6
gap after 1 1 else|0=-14 1=10
gap after 1 1 loose|0=8 1=-8
gap after 1 1 main|1=8
gap after 1 1 own|0=21 1=-25
gap after 1 1|1=-7
gap after 1 2 2|0=9 2=-8
gap after 1 2 down|0=-6 2=8
gap after 1 2 else|2=-8
gap after 1 2 main|0=16 1=-14
gap after 1 2 own|0=-5 1=5
gap after 1 2|0=12 2=-8
gap after 2 1 3|1=-8
gap after 2 1 loose|1=-7
gap after 2 1 own|0=7 1=-7
gap after 2 1|1=-7
gap after 2 2 2|0=5 1=-10
gap after 2 2 3|2=-5
gap after 2 2 down|0=7
gap after 2 2 else|0=27 1=-26
gap after 2 2 loose|0=-12 1=21 2=-9
gap after 2 2 main|0=-17 1=10 2=6
gap after 2 2|0=6
gap before 0 0 1|1=8 2=-8
gap before 0 0 2|0=-6 1=9
gap before 0 0 main|1=-7 2=5
gap before 0 0 own|0=-7 1=19 2=-12
gap before 0 0 up|0=-6 1=10
gap before 0 0|0=-6 1=17 2=-11
gap before 0 1 2|0=-9 1=9
gap before 0 1 else|0=-6 1=6
gap before 0 1|0=-12 1=13
gap before 0 2 1|0=-5 1=6
gap before 0 2|0=-5 1=6
gap before 1 0 1|2=-6
gap before 1 0 2|0=7 2=-6
gap before 1 0 else|0=8
gap before 1 0 own|1=7 2=-6
gap before 1 0|0=11 2=-13
gap before 1 1 1|0=18 1=-13
gap before 1 1 else|1=7
gap before 1 1 main|0=11 1=-12
gap before 1 1 up|0=5
gap before 1 1|0=15 1=-11
gap before 1 2 2|0=-10 1=11
gap before 1 2 main|0=-8 1=11
gap before 1 2|0=-10 1=13
gap before 2 0 2|0=5
gap before 2 0 else|0=-6 1=6
gap before 2 0 own|0=6 1=-5
gap before 2 1 1|0=8
gap before 2 1 2|1=-5
gap before 2 1 main|0=6
gap before 2 1|0=11 1=-9
gap before 2 2 1|0=6 1=-6
kind agreement|0=6 2=-7
kind contribution|0=38 1=-26 2=-27
kind engagement|0=-9 1=35 2=-26
kind mandate|0=6
kind obstacle|0=40 1=-18 2=-22
kind request|0=-5 1=21 2=-16
kind requirement|0=39 1=-32 2=-6
lemma abstain|1=6
lemma add|0=-9 2=6
lemma adopt|0=-8 1=9
lemma agree up|0=-5 1=5
lemma announce else|0=-7 1=8
lemma answer else|0=-6 1=6
lemma answer own|0=8 1=-8
lemma approve main|0=5
lemma approve own|0=-14 1=9 2=5
lemma approve|0=-6
lemma arrive else|0=6 1=-6
lemma ask else|0=8
lemma ask|2=-6
lemma attain|0=-7 2=7
lemma authorise main|0=-7 2=9
lemma authorise|0=-7 2=8
lemma authorize own|0=-5 1=7
lemma be else|0=7
lemma be own|0=-13 1=11
lemma begin|0=-5 1=7
lemma block loose|0=-7 1=7
lemma block|0=-7 1=7
lemma bring own|0=6
lemma bring|0=9
lemma call else|0=-10 1=10
lemma call loose|0=7 1=-7
lemma chair else|0=5
lemma close else|1=5
lemma close loose|0=6
lemma come own|0=12 1=-18 2=6
lemma come|1=-7
lemma commit up|0=-5 1=6
lemma comprise|0=-9 1=9
lemma conclude|0=-6 1=7
lemma confer|0=5 1=-5
lemma confirm loose|0=7 1=-7
lemma confirm|0=10 1=-10
lemma convene|0=-5 1=5
lemma cover own|2=-5
lemma cover|0=5 2=-8
lemma decide main|0=10 1=-8
lemma decide own|0=-10 1=10
lemma decide|1=6
lemma declare main|0=-6 1=6
lemma declare|0=-6 1=6
lemma deliver else|2=7
lemma deliver|0=-7 2=7
lemma depart main|0=5
lemma depart|0=5
lemma deploy own|0=-8 1=-5 2=13
lemma deploy|0=-7 1=-6 2=13
lemma disclose else|0=6 1=-6
lemma disclose main|0=9 1=-9
lemma disclose|0=15 1=-15
lemma disembark main|0=8 1=-8
lemma disembark|0=7 1=-7
lemma do own|0=-7 1=8
lemma end else|0=7 1=-6
lemma end|0=8 1=-7
lemma expect own|1=-5 2=10
lemma expect|1=-7 2=9
lemma explain main|0=6 1=-6
lemma explain|0=6 1=-6
lemma extend else|0=-7 2=6
lemma extend own|0=6
lemma find loose|0=-5 1=5
lemma find|0=-5 1=5
lemma fly own|0=-12 1=6 2=6
lemma fly|0=-11 2=8
lemma get own|0=5 1=-5
lemma get|0=5 1=-5
lemma give main|0=6 1=-9
lemma give own|0=12 1=-10
lemma give|0=13 1=-19 2=6
lemma go else|0=-7 1=7
lemma go loose|0=-10 1=10
lemma go own|0=14 1=-9
lemma go|1=7
lemma halt|0=-6 1=6
lemma have else|0=-6
lemma have own|0=11 1=-8
lemma hold else|0=-9 1=10
lemma hope own|0=8 1=-8
lemma hope|0=8 1=-8
lemma initial main|0=-5 1=5
lemma initial|0=-7 1=7
lemma intervene loose|0=6 1=-6
lemma issue else|0=-6 1=6
lemma issue|0=-8 1=8
lemma join|0=6
lemma keep own|0=9 2=-6
lemma keep|0=10 2=-6
lemma land loose|0=8 1=-7
lemma land main|0=-6 1=6
lemma land own|0=-8 1=8
lemma launch loose|0=7 1=-6
lemma launch|0=5
lemma lead else|0=6 1=-6
lemma lead own|2=-6
lemma lead|0=9 2=-7
lemma learn main|0=5 1=-5
lemma learn|0=5 1=-5
lemma leave loose|0=9 1=-5
lemma leave main|0=-13 2=14
lemma leave own|0=-16 1=13
lemma leave|0=-17 1=6 2=11
lemma look main|1=6
lemma look|0=-7 1=8
lemma maintain own|0=10 1=-10
lemma maintain|0=10 1=-10
lemma make main|0=5
lemma meet own|0=6
lemma need loose|2=5
lemma need|0=-7 2=10
lemma negotiate own|0=7 1=-6
lemma negotiate|0=7 1=-6
lemma offer|0=5
lemma open own|0=7 1=-7
lemma patrol own|0=-5 1=5
lemma patrol|0=-5 1=5
lemma pay else|0=5 1=-5
lemma pay loose|0=6
lemma pay|0=15 1=-10
lemma plan|0=-7 1=8
lemma plead own|0=10 1=-10
lemma plead|0=10 1=-10
lemma pledge own|0=10 1=-6
lemma pledge|0=13 1=-10
lemma press own|0=6
lemma press|0=6
lemma prolong else|0=10 2=-9
lemma prolong|0=12 1=-6 2=-7
lemma promise own|0=-7 1=13 2=-6
lemma promise|0=-8 1=16 2=-8
lemma provide own|2=-6
lemma provide|2=-6
lemma put loose|0=7 1=-6
lemma put own|0=-7
lemma raise main|1=5
lemma raise|0=-7 1=7
lemma reach|0=-6
lemma receive|1=5
lemma reject|0=-6 1=6
lemma release loose|0=6 1=-6
lemma release|0=6 1=-6
lemma remain own|0=11 1=-8
lemma remain|0=9 1=-9
lemma repatriate own|1=7
lemma replace own|0=11 1=-10
lemma replace|0=14 1=-13
lemma report main|0=9 1=-9
lemma report|0=13 1=-10
lemma request own|0=6 1=-5
lemma request|0=6 1=-5
lemma resolve|0=-7 1=7
lemma reveal|0=9 1=-9
lemma run|0=-10 2=6
lemma say loose|0=-10 1=10
lemma say main|0=-6 1=11
lemma say up|0=-5 1=7
lemma say|0=-21 1=29 2=-8
lemma see own|0=13 1=-13
lemma see|0=18 1=-17
lemma send main|0=-8 1=10
lemma send|0=-5 1=8
lemma set|0=-6 1=5
lemma sign own|0=-8 1=7
lemma speak|0=8 1=-8
lemma stop loose|0=9 1=-9
lemma stop|0=8 1=-8
lemma submit loose|0=6 1=-5
lemma suspend|1=5
lemma take else|0=7 1=-7
lemma take own|1=-6
lemma take|0=15 1=-15
lemma tell loose|0=-6 1=6
lemma tell main|0=-10 1=12
lemma tell up|0=16 1=-16
lemma tell|1=7
lemma throw loose|0=5 1=-5
lemma throw|0=5 1=-5
lemma train own|0=-6 2=5
lemma train|1=-6
lemma transfer main|0=-6 1=6
lemma transfer own|0=7 1=-7
lemma travel|0=-6 2=9
lemma try own|0=7 1=-7
lemma try|0=7 1=-7
lemma turn|0=-5 1=6
lemma urge main|0=5
lemma visit else|0=-5 1=6
lemma volunteer main|0=7 1=-7
lemma volunteer|0=7 1=-7
lemma vote main|0=-6 1=8
lemma vote|0=-5 1=11 2=-6
lemma warn main|0=-6 1=6
lemma warn|0=-6 1=6
lemma welcome else|0=-6 1=6
lemma welcome|0=-9 1=9
lemma will|2=6
lemma withdraw own|0=-13 1=7 2=6
lemma withdraw|0=-13 1=7 2=6
lemma work own|0=6 1=-6
lemma work|0=6 1=-6
next $|0=13 1=-10
next 's|0=18 1=-15
next (|0=8 1=-6
next ,|1=6
next -|0=-14 1=17
next .|0=-11 1=-6 2=17
next 100|0=7 1=-7
next 230|0=7 1=-7
next ;|0=14 1=-14
next after|1=5
next and|0=8 1=-10
next antónio|0=-6 1=6
next as|0=-14 1=7 2=7
next a|1=5
next because|0=10 1=-9
next before|0=6 1=-5
next gave|0=10 1=-10
next germany|0=5
next has|0=13 1=-6 2=-6
next in|2=-6
next it|0=-12 1=13
next of|2=-6
next on|0=-10 1=17 2=-7
next se|0=13 1=-13
next that|0=21 1=-17
next the|0=10 2=-8
next to|0=-6 1=16 2=-10
next under|0=-8 2=9
next was|0=-5 1=7
next which|1=-10 2=8
next will|0=-8 1=8
next –|0=-6 1=8
opens contribution|0=8
opens engagement|0=-13 1=15
opens request|0=-11 1=12
opens requirement|0=6
opens|0=-8 1=21 2=-13
role arrive changed|0=8 1=-8
role arrive delivered|0=-14 1=16
role arrive engagement held|0=10 1=-10
role arrive obstacle|0=6 1=-5
role arrive pledged|0=-12 1=5 2=7
role ask authorised|0=7 1=-7
role ask engagement held|0=-6 1=6
role ask extended|0=7
role authorise extended|0=-10 1=10
role authorise pledged|0=6 1=-6
role back pledged|1=7 2=-7
role bar obstacle|0=-12 1=13
role bind authorised|0=-6 1=13 2=-7
role bind changed|0=9 1=-8
role bind committed|0=-14 1=9
role bind delivered|0=13 1=-11
role bind extended|1=7
role bind obstacle|0=13 1=-13
role bind pledged|0=8 1=-16 2=8
role bind reluctant|1=5
role bind request|0=-7 1=7
role bind requirement|0=7 1=-6
role change changed|0=8 1=-6
role end ended|0=-6 1=5
role extend extended|0=7
role give changed|1=-5
role give delivered|1=13 2=-8
role give ended|1=-6 2=6
role give extended|0=-21 1=6 2=15
role give pledged|1=-6 2=7
role give requirement|1=7
role hold suspended|0=-14 1=14
role keep committed|0=6
role keep delivered|0=5
role keep engagement held|0=6 1=-6
role keep pledged|0=8 2=-6
role leave withdrawn|0=-19 1=9 2=10
role light agreement drafting|0=-6 1=7
role light delivered|0=-6 1=8
role light engagement planned|0=11 1=-10
role light obstacle|0=5 1=-5
role light withdrawn|0=6
role meet agreement signed|0=6 1=-5
role meet changed|0=8 1=-8
role meet engagement held|0=-8 1=11
role meet engagement planned|0=-8 1=10
role meet pledged|1=-6 2=6
role need requirement|0=-9 2=11
role none agreement drafting|0=-13 1=13
role none delivered|0=13 1=-11
role none engagement held|0=-7 1=8
role none obstacle|0=-8 1=11
role none pledged|0=-13 1=13
role none request|0=-7 1=9
role none requirement|2=6
role promise authorised|0=7
role promise changed|0=-14 1=15
role promise committed|0=7 1=-6
role promise engagement held|0=5
role promise extended|0=-13 1=7 2=7
role promise obstacle|0=11 1=-9
role promise pledged|0=-34 1=30
role promise request|0=17 1=-16
role promise requirement|0=10 1=-5
role refuse obstacle|0=-7 1=8
role refuse refused|0=-11 1=13
role say agreement drafting|0=7 1=-7
role say committed|0=12 1=-12
role say delivered|0=8 1=-8
role say extended|0=11 1=-8
role say obstacle|0=8 1=-7
role say pledged|0=21 1=-16
role say refused|0=-12 1=13
role say reluctant|0=5 1=-5
role say request|0=-7 1=7
role say requirement|0=-5 1=5
role say suspended|1=6
role say withdrawn|0=11 1=-10
role serve obstacle|0=-12 1=12
role serve pledged|0=10 1=-15
role sign agreement drafting|2=7
role sign agreement signed|0=-18 1=21
role sign authorised|0=6 1=-5
role sign committed|0=-8 1=9
role sign engagement planned|1=5
role sign pledged|0=13 1=-9
role want agreement signed|1=6
says acts agreement drafting|0=-8 1=6
says acts agreement signed|0=-9 1=14
says acts authorised|1=16 2=-15
says acts changed|0=26 1=-18 2=-7
says acts committed|0=-10 1=12
says acts considering|0=12 1=-19 2=7
says acts delivered|1=20 2=-19
says acts ended|0=-7 2=9
says acts engagement held|1=13 2=-10
says acts engagement planned|0=-7 1=14 2=-7
says acts extended|0=-30 1=12 2=18
says acts obstacle|0=-5 1=21 2=-16
says acts pledged|0=17 1=-35 2=19
says acts reluctant|0=-5 1=10
says acts request|0=6 2=-9
says acts requirement|0=25 1=-24
says acts suspended|0=-8 1=9
says acts withdrawn|1=-6 2=9
says says agreement drafting|0=10 1=-9
says says committed|0=16 1=-14
says says considering|0=-8 1=10
says says delivered|0=14 1=-12
says says engagement held|0=8 1=-6
says says extended|0=9 1=-9
says says obstacle|0=18 1=-16
says says pledged|0=-11 1=8
says says refused|0=-12 1=13
says says reluctant|0=5 1=-5
says says suspended|1=6
slot agreement drafting|0=14 1=-15
slot agreement signed|0=-9 1=16 2=-7
slot authorised|0=15 2=-17
slot changed|0=7 2=-8
slot committed|1=6 2=-5
slot considering|0=22 1=-25
slot delivered|0=37 1=-9 2=-27
slot ended|0=-5 2=8
slot engagement held|1=14 2=-17
slot engagement planned|0=-15 1=24 2=-8
slot extended|0=-11 2=16
slot obstacle|0=40 1=-18 2=-22
slot pledged|1=-14 2=16
slot refused|0=12 1=-6 2=-6
slot reluctant|0=-10 1=16 2=-7
slot request|0=-5 1=21 2=-16
slot requirement|0=39 1=-32 2=-6
slot suspended|0=-6 1=9
turn last ahead false|1=17 2=-18
turn last ahead true|0=-14 1=24 2=-9
turn last changed|0=6 1=-5
turn last considering|0=5
turn last ended|0=-13 1=14
turn last engagement held|0=9 1=-7
turn last engagement planned|0=23 1=-22
turn last extended|0=-13 1=18
turn last future main|0=-10 1=13
turn last future relative|0=8 1=-7
turn last holder future main|0=35 1=-32
turn last holder none gerund|0=-16 1=17
turn last holder none participle|0=-9 1=11
turn last holder past main|0=-16 1=28 2=-12
turn last holder past perfect main|0=-20 1=23
turn last holder past relative|0=12 1=-11
turn last holder past sub|0=-7 1=8
turn last holder present infinitive|0=5
turn last holder present main|1=6
turn last holder unverbed|0=9 1=-9
turn last none infinitive|0=-9 1=10
turn last obstacle|0=-11 1=13
turn last past main|0=10 2=-6
turn last past perfect main|0=-8 1=10
turn last past perfect relative|0=-7 1=8
turn last past perfect that|0=5 1=-5
turn last past relative|0=13 1=-13
turn last pledged|0=-13 1=21 2=-8
turn last possible main|0=-8 1=8
turn last present infinitive|0=-13 1=15
turn last present main|0=11 1=-7
turn last present relative|0=7
turn last reluctant|0=-14 1=15
turn last requirement|0=26 1=-25
turn last suspended|0=-9 1=9
turn last unverbed|0=9 1=-7
turn last withdrawn|0=-9 1=10
turn last would main|0=-8 1=8
turn last would that|0=-12 1=13
turn last|0=-14 1=37 2=-27
turn next agreement signed|0=11 1=-10
turn next ahead false|0=81 1=-75 2=-13
turn next ahead true|0=21 1=-25
turn next authorised|0=9 1=-8
turn next committed|0=6 1=-6
turn next delivered|0=13 1=-12
turn next ended|0=6
turn next engagement held|0=10 1=-8
turn next engagement planned|0=-17 1=18
turn next extended|0=20 1=-14 2=-6
turn next holder future main|0=-24 1=15 2=9
turn next holder none gerund|0=7 1=-7
turn next holder none participle|0=9 1=-8
turn next holder past main|0=59 1=-53 2=-7
turn next holder past participle|0=12 1=-11
turn next holder past perfect main|0=33 1=-30
turn next holder past perfect sub|0=6 1=-5
turn next holder past relative|0=7 1=-6
turn next holder past sub|0=7 1=-7
turn next holder present infinitive|0=6 1=-5
turn next holder present main|0=-14 1=16
turn next holder unverbed|0=-10 1=10
turn next none gerund|0=6 1=-6
turn next obstacle|0=9 1=-9
turn next past main|0=55 1=-51
turn next past perfect main|0=15 1=-13
turn next pledged|0=11 1=-18 2=7
turn next present infinitive|0=7 1=-6
turn next present main|0=-8 1=11
turn next present relative|0=-8 2=10
turn next reluctant|0=5
turn next request|0=8 1=-8
turn next unverbed|0=6 1=-5
turn next withdrawn|0=7 1=-6
turn next|0=90 1=-95 2=-11
way 10 ahead authorised|2=-6
way 10 ahead committed|0=9 2=-6
way 10 ahead contribution|0=23 1=-14 2=-9
way 10 ahead ended|0=-10 1=-6 2=16
way 10 ahead engagement|0=-7 1=8
way 10 ahead extended|0=-26 1=-13 2=39
way 10 ahead future main|1=7 2=-6
way 10 ahead mandate|0=-27 1=-19 2=47
way 10 ahead obstacle|0=13 1=-7 2=-5
way 10 ahead past main|0=-7 1=-10 2=17
way 10 ahead past perfect main|1=-9 2=7
way 10 ahead pledged|0=6 1=-10
way 10 ahead present main|1=-13 2=9
way 10 ahead present relative|0=5
way 10 ahead requirement|0=12 2=-7
way 10 ahead unverbed|0=13 1=-8 2=-5
way 10 ahead|0=15 1=-38 2=23
way 10 now agreement drafting|0=15 1=-13
way 10 now agreement signed|0=-8 1=9
way 10 now agreement|0=7
way 10 now authorised|0=10 1=-9
way 10 now changed|0=6 1=-6
way 10 now contribution|0=11 2=-10
way 10 now delivered|0=16 1=-14
way 10 now engagement held|0=-6 1=9
way 10 now engagement|0=-8 1=11
way 10 now extended|2=-6
way 10 now future main|0=-6 1=12 2=-7
way 10 now mandate|0=18 1=-11 2=-7
way 10 now none infinitive|0=-5 1=6
way 10 now obstacle|0=6
way 10 now past main|0=-24 1=32 2=-8
way 10 now past perfect main|0=8 1=-5
way 10 now past relative|0=-6 1=7
way 10 now past sub|0=-9 1=10
way 10 now pledged|0=-10 1=13
way 10 now present main|0=19 1=-13 2=-6
way 10 now present relative|1=-8 2=8
way 10 now refused|0=11 1=-10
way 10 now reluctant|0=-5 1=7
way 10 now request|0=-37 1=39
way 10 now withdrawn|0=7 1=-6
way 10 now|1=32 2=-29
way 10 past authorised|0=7
way 10 past changed|0=-6 1=7
way 10 past committed|1=7
way 10 past considering|0=15 1=-14
way 10 past contribution|1=39 2=-33
way 10 past ended|0=-11 1=15
way 10 past engagement held|0=-7 1=12
way 10 past engagement planned|0=5
way 10 past engagement|1=6 2=-7
way 10 past extended|0=-6 1=17 2=-11
way 10 past future main|0=22 1=-16 2=-6
way 10 past future relative|0=11 1=-11
way 10 past future that|0=13 1=-12
way 10 past mandate|0=-16 1=35 2=-19
way 10 past none gerund|0=-5 1=6
way 10 past none infinitive|0=-28 1=30
way 10 past past main|0=-17 1=34 2=-16
way 10 past past perfect main|1=8 2=-11
way 10 past past perfect that|0=7 1=-7
way 10 past past relative|0=26 1=-24
way 10 past past sub|0=-12 1=13
way 10 past past that|0=6
way 10 past pledged|0=-10 1=26 2=-16
way 10 past possible main|0=-9 1=10
way 10 past possible that|0=5 1=-5
way 10 past present main|1=7 2=-10
way 10 past present relative|0=13 1=-11
way 10 past reluctant|0=-22 1=24
way 10 past request|0=8
way 10 past requirement|0=30 1=-27
way 10 past should that|0=6 1=-6
way 10 past unverbed|0=-11 1=19 2=-8
way 10 past would relative|0=-15 1=15
way 10 past would that|0=-13 1=14
way 10 past|0=22 1=44 2=-56
way 4 ahead authorised|0=12 1=-8
way 4 ahead contribution|1=-15 2=15
way 4 ahead extended|0=9
way 4 ahead future main|0=5
way 4 ahead mandate|0=26 1=-15 2=-11
way 4 ahead past main|1=-5 2=8
way 4 ahead pledged|0=6
way 4 ahead present infinitive|1=-8 2=5
way 4 ahead present main|0=10 1=-5
way 4 ahead withdrawn|1=-6 2=11
way 4 ahead|0=31 1=-33
way 4 long-ago delivered|0=6 1=-6
way 4 long-ago past perfect main|0=7
way 4 long-ago|0=12 2=-8
way 4 now contribution|0=-8 2=7
way 4 now delivered|0=-7 1=9
way 4 now engagement held|0=9 1=-8
way 4 now engagement|0=9 1=-8
way 4 now future main|0=-8 2=12
way 4 now past main|0=11 1=-8
way 4 now pledged|1=-7 2=10
way 4 now requirement|0=6
way 4 now unverbed|0=6
way 4 now|0=14 1=-16
way 4 past contribution|0=11 2=-9
way 4 past delivered|0=6 1=-5
way 4 past past main|0=10 1=-7
way 4 past present infinitive|1=6
way 4 past present main|1=5
way 4 past unverbed|0=7 1=-7
way 4 past|0=18 1=-9 2=-9
way 7 ahead committed|0=7
way 7 ahead considering|0=-5 2=7
way 7 ahead contribution|0=7 1=-40 2=34
way 7 ahead delivered|0=17 1=-9 2=-8
way 7 ahead engagement held|0=15 1=-11
way 7 ahead engagement planned|0=-19 1=22
way 7 ahead engagement|1=10 2=-6
way 7 ahead obstacle|0=11 1=-6 2=-5
way 7 ahead past main|0=25 1=-17 2=-8
way 7 ahead past perfect main|0=8
way 7 ahead past that|2=7
way 7 ahead pledged|0=-8 1=-14 2=22
way 7 ahead possible that|0=-7 2=9
way 7 ahead request|0=15 1=-10
way 7 ahead requirement|0=-8 2=10
way 7 ahead unverbed|0=6 1=-9
way 7 ahead withdrawn|0=-6 1=-10 2=17
way 7 ahead would main|0=8 2=-7
way 7 ahead would that|2=5
way 7 ahead|0=23 1=-49 2=26
way 7 long-ago delivered|0=-6 1=7
way 7 long-ago|1=6
way 7 now agreement drafting|1=-6 2=7
way 7 now agreement|2=6
way 7 now authorised|1=6
way 7 now changed|0=9 1=-8
way 7 now considering|0=5
way 7 now contribution|0=-8 2=12
way 7 now delivered|0=6
way 7 now engagement held|0=-8 1=12
way 7 now engagement|0=-10 1=16 2=-6
way 7 now future main|0=-24 2=26
way 7 now past main|0=7 2=-6
way 7 now past perfect main|0=-6 1=11
way 7 now pledged|0=-9 1=-19 2=28
way 7 now present infinitive|1=5
way 7 now unverbed|0=11 1=-8
way 7 now withdrawn|1=12 2=-9
way 7 now|0=-13 1=8 2=6
way 7 past agreement signed|0=-6 1=8
way 7 past agreement|1=5
way 7 past authorised|0=-14 1=15
way 7 past changed|0=-12 1=13
way 7 past considering|0=6 1=-5
way 7 past contribution|0=22 2=-26
way 7 past delivered|0=-11 1=15
way 7 past engagement planned|0=5
way 7 past engagement|0=8 1=-7
way 7 past extended|0=11 1=-10
way 7 past future main|0=14 1=-12
way 7 past future relative|0=13 1=-12
way 7 past mandate|0=-7 1=12
way 7 past none infinitive|0=6 1=-6
way 7 past obstacle|0=-8 1=11
way 7 past past main|0=15 2=-13
way 7 past past participle|0=-6 1=7
way 7 past past perfect main|0=10 2=-7
way 7 past past relative|0=-17 1=18
way 7 past past that|0=-12 1=13
way 7 past pledged|0=17 2=-14
way 7 past present main|0=9 2=-6
way 7 past reluctant|0=10 1=-9
way 7 past suspended|0=-8 1=9
way 7 past unverbed|0=-19 1=24 2=-6
way 7 past withdrawn|0=5
way 7 past|0=15 1=29 2=-43
`;
/** How much each clue speaks for each topic, by its place in the list of topics. */
export const TOPIC_WEIGHTS = `
b 's FIGURE|4=8
b 's HOST|22=5
b 's LEADER|1=6 19=7 22=-5
b 's ^national|12=9
b 's adviser|1=6
b 's ambassador|18=6
b 's chair|5=8 9=6
b 's chief|5=7 7=5 18=5 22=13
b 's command|5=6
b 's contingent|4=7
b 's decision|24=5
b 's defense|0=5 22=13
b 's force|22=7
b 's foreign|6=6 10=7 19=12 20=-7
b 's gang|23=-5 25=5
b 's government|10=6 25=7
b 's headquarters|22=7
b 's king|22=6
b 's leader|10=10 19=-5 20=-5 22=6 26=5
b 's minister|7=6 19=6
b 's office|2=5
b 's parliament|2=7
b 's peace|22=6
b 's police|10=5
b 's president|1=10 19=9 20=6 22=-6 23=9
b 's prime|2=9 21=7
b 's promise|0=8
b 's request|6=7 25=6
b 's security|19=8
b 's share|11=7
b 's soldier|26=9
b 's special|7=6
b 's training|25=8
b 's wish|10=9
b / STATE|19=7
b AU 's|2=5 16=7 22=5
b AU and|5=5
b AU ask|6=6
b AU have|23=7
b CARICOM in|19=9
b DATE 's|7=-6 24=6
b DATE DATE|19=-6 26=8
b DATE EU|23=5 25=8
b DATE FIGURE|17=5 19=10 21=6
b DATE MONEY|10=6 12=-5
b DATE STATE|2=13 7=6 13=7 21=6
b DATE advise|2=10
b DATE and|2=-5 11=-7 21=-6 24=13 26=5
b DATE approve|14=6
b DATE as|10=8 25=6
b DATE at|21=10
b DATE be|4=6 10=5
b DATE by|3=5 5=10 18=7 19=-5 20=10 23=5
b DATE council|2=8
b DATE during|16=5 22=7
b DATE for|5=9 9=9 11=9 22=15 23=7 25=5
b DATE government|5=5
b DATE have|5=10 17=6
b DATE he|11=7 22=14
b DATE if|23=6
b DATE in|5=-6 8=8 11=-5 14=6 17=13 19=10 20=6 21=19 22=6
b DATE it|26=8
b DATE morning|5=6
b DATE not|4=7
b DATE of|16=7
b DATE on|2=6 19=7 23=6 24=8
b DATE request|2=6
b DATE that|2=10 5=-7 7=6 11=9 12=9 19=-8 26=6
b DATE there|2=6
b DATE to|2=-6 9=5 10=10 11=-6 18=9 20=12 22=40 23=17 25=17 26=17
b DATE under|18=5 24=6
b DATE with|7=5 12=-5 19=12 24=12
b EU 's|13=6 25=8
b EU DATE|21=8 23=5
b EU STATE|19=6
b EU foreign|11=7 14=5 23=6 25=6
b EU have|25=6
b EU minister|14=6 23=7
b FIGURE EU|11=7 13=5 25=7
b FIGURE HOST|14=12
b FIGURE STATE|2=-9 5=-6
b FIGURE abstention|23=8 24=-6
b FIGURE aircraft|13=5
b FIGURE and|11=7
b FIGURE at|11=5
b FIGURE before|11=8 12=7
b FIGURE be|4=15 11=8 25=6
b FIGURE by|14=8
b FIGURE civilian|11=10
b FIGURE container|26=8
b FIGURE country|19=18 21=7
b FIGURE day|3=6 5=13 11=-7 19=31 22=17 26=5
b FIGURE for|1=8
b FIGURE frigate|13=5
b FIGURE government|17=7
b FIGURE have|0=5 1=7 22=6
b FIGURE helicopter|13=6
b FIGURE hour|4=6
b FIGURE in|2=-5 4=6
b FIGURE its|13=5
b FIGURE leader|19=17 21=7
b FIGURE man|19=6
b FIGURE member|10=7 11=18 23=6
b FIGURE military|11=8
b FIGURE minute|19=8
b FIGURE month|18=10 21=-6 24=18 25=24
b FIGURE more|13=5 24=6
b FIGURE nation|19=6
b FIGURE officer|11=18
b FIGURE official|2=6
b FIGURE of|2=7 4=6 11=13 23=-5
b FIGURE others|21=6
b FIGURE patrol|2=7
b FIGURE peacekeeper|26=7
b FIGURE people|7=6 25=11
b FIGURE per|1=5
b FIGURE policeman|0=9 11=8
b FIGURE police|11=16 24=9
b FIGURE president|6=6
b FIGURE set|11=6
b FIGURE ship|13=27
b FIGURE soldier|0=-6 1=-10 2=-7 10=-6 11=20 19=-10 22=-7 23=-11 26=-6
b FIGURE strong|19=5
b FIGURE thing|4=5
b FIGURE to|6=13 21=-6 25=6
b FIGURE troop|11=6
b FIGURE uniformed|11=8
b FIGURE week|13=5
b FIGURE which|25=6
b FIGURE will|3=7
b FIGURE year|11=-6 17=10 26=16
b HOST 's|2=8 6=-6 10=20 11=-6 22=9 25=9
b HOST DATE|22=7
b HOST FIGURE|24=6
b HOST STATE|23=6
b HOST ^afp|22=5
b HOST and|21=7 23=-6 25=9 26=10
b HOST army|2=6
b HOST ask|5=6
b HOST as|3=7 5=10
b HOST at|21=12
b HOST be|3=6 16=-7 21=-6
b HOST counterpart|22=5
b HOST for|2=5 5=6
b HOST government|5=9
b HOST have|2=7 6=-8 8=8 9=7 10=5 17=10
b HOST he|2=7 5=6
b HOST in|17=-8
b HOST mission|11=8 22=5
b HOST of|23=7
b HOST once|18=7
b HOST on|0=6 22=15
b HOST prime|20=5
b HOST say|18=7
b HOST soldier|14=6 24=10
b HOST to|2=14 4=5
b HOST until|25=5
b HOST which|10=6 11=8
b HOST will|21=5
b HOST with|19=7
b LEADER 's|2=12 19=5
b LEADER and|19=11
b LEADER announce|19=11
b LEADER be|22=7
b LEADER foreign|16=7 19=6
b LEADER have|1=8 19=17 20=7
b LEADER in|21=9
b LEADER not|9=8 22=6
b LEADER on|19=12
b LEADER speak|10=6
b LEADER tell|10=-5 19=-6 22=11
b LEADER to|19=-6 20=14
b LEADER use|6=9
b LEADER who|7=6 19=6
b MISSION and|16=6 25=5
b MISSION at|21=6
b MISSION be|1=7 24=10
b MISSION of|23=7
b MONEY and|19=5
b MONEY for|1=-11
b MONEY in|10=5
b MONEY month|1=5 12=6
b MONEY that|12=11
b MONEY to|1=-5
b MONEY until|12=6
b NATO 's|5=11 22=19
b SADC have|10=6 23=6 26=7
b STATE 's|1=11 2=-5 3=-8 4=12 5=-12 6=13 10=5 13=-5 16=-6 17=5 19=14 21=-9 22=-7 24=-6 25=-6 26=-7
b STATE DATE|2=7 16=6 19=14
b STATE HOST|19=7
b STATE LEADER|22=7
b STATE STATE|1=-6 2=-10 7=-5 10=-5 13=8 16=9 18=11 21=9 22=-7 24=-6
b STATE ^foreign|6=6
b STATE ^secretary|19=6
b STATE about|18=6 21=6
b STATE abstain|23=7
b STATE and|0=-7 3=-7 4=-8 6=-12 10=18 12=-5 13=9 16=14 18=13 21=30 22=-12 23=14 25=14
b STATE army|2=12
b STATE as|2=7 5=7
b STATE backstop|10=7
b STATE be|2=21 10=-5 11=6 19=-9 23=-9
b STATE block|2=7
b STATE boot|2=6
b STATE bring|21=9
b STATE by|7=6 11=6 19=7
b STATE call|10=5
b STATE can|2=7
b STATE colleague|16=7 19=6 20=7
b STATE could|10=7
b STATE counterpart|19=8 20=8
b STATE court|17=11
b STATE delegation|19=10
b STATE draft|23=14 24=7
b STATE embassy|2=8
b STATE expect|3=6
b STATE foreign|21=8
b STATE for|4=6 7=10 19=10 22=7
b STATE from|19=5
b STATE government|5=6 21=6
b STATE have|0=-7 1=-8 2=28 3=-6 5=22 9=-8 11=-20 16=6 17=-6 18=-6 21=-5 22=-11 24=-7 25=-8 26=-7
b STATE hope|5=8
b STATE in|17=8 19=-5 21=8 22=9
b STATE keep|3=5
b STATE lose|1=5
b STATE meet|2=17
b STATE minister|3=8 18=6
b STATE not|2=6 12=7
b STATE object|2=10
b STATE officer|22=5
b STATE official|2=8 11=5 19=5
b STATE of|21=13
b STATE on|16=9 19=11 21=7 22=7
b STATE peacekeeper|18=7
b STATE president|5=14 9=11 19=5 20=-6
b STATE put|9=8 22=5
b STATE repatriate|1=9
b STATE s'|5=7
b STATE say|2=-7 5=6 10=9
b STATE secretary|10=7
b STATE se|10=7 16=16 23=13
b STATE share|18=5
b STATE so|9=8 22=6
b STATE staff|4=6
b STATE that|19=15
b STATE to|7=12 9=14 14=6 17=6 25=7
b STATE troop|2=13
b STATE undertake|16=6
b STATE urge|5=7
b STATE we|25=6
b STATE where|19=11 22=7
b STATE who|4=6 17=7
b STATE will|3=7 5=8
b STATE with|1=7 5=6 21=9
b STATE would|2=6 7=7 13=6 25=14
b UN 's|10=7
b UN DATE|23=13
b UN ^general|19=10
b UN and|5=5 16=7
b UN be|18=7
b UN have|2=7 4=8 12=6 18=7 21=7 26=8
b UN on|16=8
b UN peacekeeping|2=5
b UN support|9=6
b UN to|6=8
b UNSC give|24=6
b UNSC have|25=6
b UNSC on|23=12 24=6
b UNSC that|2=8
b UNSC to|10=13
b UNSC vote|26=6
b ^africa 's|26=9
b ^albin ^kurti|5=8
b ^armed ^forces|5=6
b ^bintou ^keita|2=8 18=5
b ^blinken and|19=6
b ^cabo ^delgado|5=7
b ^chacha ^mwita|17=-6
b ^christine ^lambrecht|2=9
b ^christophe ^lutundula|18=5
b ^christopher ^musa|5=8 22=12
b ^coast ^guard|5=6
b ^council decide|24=6
b ^de ^janeiro|10=8 19=-9 21=12
b ^defence ^minister|4=6 22=10
b ^ekuru ^aukot|0=5
b ^foreign ^minister|18=6
b ^foto FIGURE|16=8
b ^gaza force|9=7
b ^general LEADER|22=5
b ^general ^assembly|19=12
b ^hamas have|3=7
b ^human right|5=5
b ^inspector ^general|22=5
b ^jack ^christofides|7=6
b ^janeiro on|21=6
b ^jim ^risch|2=9
b ^lake STATE|7=5
b ^minister HOST|19=10
b ^minister of|1=7
b ^ministry of|5=6
b ^mr ^ruto|0=9
b ^national ^assembly|12=8
b ^national ^defence|5=6
b ^new ^york|1=8 19=8 21=13
b ^nueva ^york|19=7 22=6
b ^prime ^minister|19=17 20=15
b ^rear ^admiral|13=10
b ^red ^sea|13=5 24=7
b ^republican lawmaker|2=7
b ^resolution FIGURE|25=5
b ^rio ^de|10=8 19=-9 21=12
b ^ruto 's|0=8
b ^sadio ^camara|20=5
b ^secretary LEADER|6=6
b ^secretary of|19=5
b ^simon ^harris|20=-6
b ^south ^kivu|18=5
b ^state LEADER|19=5
b ^state ^house|17=5
b ^vasileios ^gryparis|13=12
b ^york STATE|21=6
b ^york on|6=6 19=6
b ^york say|18=7
b a FIGURE|5=6
b about half|11=7
b about quarter|1=6
b about what|21=5
b absence of|1=6 4=5
b accord to|13=6 19=-6 22=5
b account of|3=5
b adopt DATE|24=7
b advance team|3=6
b after FIGURE|2=8 13=5 26=8
b after ceasefire|5=6
b after meeting|19=8 21=5
b after video|18=7
b again in|19=10
b again on|19=-6
b against HOST|23=-5 25=5
b agree on|14=6 19=-9 23=5 24=6
b agree that|18=7
b agreement between|17=7
b agreement be|17=17
b agreement of|0=7
b agreement on|17=11
b agreement sign|17=-10 18=6
b agreement which|17=9
b agreement with|18=8
b ahead of|22=8
b air force|19=6
b air transport|9=8
b aircraft and|9=6
b airport of|22=5
b alliance 's|22=7
b allow them|2=8
b also for|5=5 6=6 9=7
b ambassador in|6=5 18=7
b and FIGURE|7=13 11=33 13=12 19=-8 21=8 26=6
b and HOST|2=-5 5=-7 16=14 17=7 18=13 21=-7
b and STATE|0=-6 2=15 3=-7 4=-8 5=6 12=-5 16=14 17=-7 20=8 21=10 22=-13 23=15 25=16 26=-7
b and UN|18=14 21=5
b and add|24=8
b and again|10=5
b and air|9=8
b and ask|5=10 24=10
b and be|7=-5 9=6
b and by|2=7 11=7 26=9
b and drone|13=6 23=6
b and equipment|6=-7 7=-6
b and for|13=5
b and fund|1=6
b and go|10=7
b and half|11=8
b and have|5=8
b and helicopter|5=7 7=8 19=7
b and his|19=5
b and in|21=5
b and its|6=8
b and mission|18=5
b and money|1=7 8=8
b and more|5=8 6=5
b and none|26=5
b and officer|5=8
b and of|5=-6 21=11
b and on|4=7 19=8
b and security|1=8
b and so|0=5
b and staff|4=9
b and that|1=8 5=13 6=6
b and their|5=6
b and to|24=5
b and transport|5=5 6=6 9=7
b and vehicle|7=7
b and will|6=7 7=7 19=6
b and with|19=14 25=6
b and would|13=5
b announce DATE|10=6 21=5
b announce MONEY|12=6
b announce at|19=6
b annual budget|12=5
b answer that|4=6
b appeal for|5=-5
b appeal to|1=5 7=9 8=7
b approval of|2=7
b approve extension|24=9
b approve mission|14=6 23=5
b army be|2=6 5=5
b army in|2=5
b around table|19=5
b arrears be|1=17
b arrive DATE|22=7
b arrive in|11=7
b as STATE|2=7
b as he|10=5
b as long|2=7 3=6
b as of|3=7
b as part|25=6
b as soon|20=5
b as well|6=7
b ask FIGURE|6=8
b ask STATE|9=8
b ask UNSC|9=8
b ask about|1=6 4=7
b ask by|5=14 9=6
b ask council|6=5 10=6
b ask for|5=12 7=10 9=14 10=7 12=7 13=6
b ask member|13=5 24=6
b ask of|6=7 7=6
b ask that|5=-7 25=12
b ask to|10=7
b ask what|10=10
b assess contribution|2=7
b assistance mission|25=10
b at FIGURE|4=6 11=9 19=6
b at HOST|2=8 25=5
b at MONEY|1=-6 12=7
b at NATO|5=6
b at STATE|4=7 19=14
b at ^el|18=6
b at ^northwood|19=8 20=9
b at close|21=7
b at first|14=6
b at force|22=8
b at headquarters|7=5
b at home|1=7
b at invitation|5=6 21=8
b at its|5=5 13=5
b at once|19=7
b at present|4=5 11=-5
b at summit|24=5
b at table|19=5
b at which|19=12
b attack on|3=6
b authorize FIGURE|21=5
b authorize mission|23=5
b back by|25=7
b base and|1=5
b base at|18=6
b base be|4=6
b battalion in|5=-5
b battalion of|5=6
b be FIGURE|13=5
b be MONEY|12=10
b be STATE|2=12
b be agree|16=5
b be among|21=6
b be answer|5=7
b be ask|5=17 9=9 10=-5
b be assure|10=5
b be being|2=6 6=11 9=7 17=5 18=6
b be block|3=8
b be build|4=5
b be cancel|22=13
b be complete|5=5
b be cut|3=14
b be deliver|19=6
b be deploy|25=5
b be due|5=7 19=7
b be earmark|5=6
b be empty|1=10
b be exclude|2=8
b be expect|10=6 22=12
b be extend|24=12
b be fix|16=6
b be for|11=7
b be give|19=9
b be go|18=8
b be hear|10=6
b be hold|9=7
b be initial|17=7
b be in|1=10 2=8 5=11 16=9 22=9
b be know|2=13
b be leave|26=8
b be longer|26=8
b be look|5=6
b be make|5=8
b be money|1=9
b be negotiate|16=-6
b be never|1=8
b be nothing|2=7
b be not|2=-10 4=8 7=6 12=7 19=-6
b be now|11=8
b be of|1=7
b be open|20=7
b be out|4=5 18=5
b be part|19=7
b be plan|21=7
b be prepare|5=5
b be press|9=7
b be promise|2=6 4=8 11=15
b be protect|7=6
b be put|16=5
b be ready|4=6
b be send|5=9
b be settle|16=6
b be sign|17=13 18=14
b be so|0=10
b be speak|19=8
b be still|4=7 17=5
b be tell|2=6 11=7
b be that|12=5
b be think|9=6
b be to|5=-5 19=6 21=13
b be treat|2=8
b be visit|1=5
b be wait|4=7
b be what|21=5
b because STATE|25=6
b because of|1=5 22=5
b before DATE|1=5 11=8
b begin DATE|5=7 23=7
b behalf of|9=6
b behind close|19=5
b being prepare|6=5 18=6
b beside HOST|21=6
b between STATE|17=5
b block deployment|0=6
b boot on|2=5
b bring its|2=7
b bring what|19=6
b budget for|1=-6
b budget of|12=7
b build and|4=6
b but STATE|2=14 3=5
b but it|5=6 7=5
b but say|11=6
b but she|3=7
b by DATE|11=13 16=6
b by FIGURE|4=12 23=-5 24=6
b by HOST|2=9 5=7
b by SADC|5=5
b by STATE|2=11 5=12 9=7 17=9 19=5 23=7 25=8
b by UN|5=12 7=5 19=7 25=7
b by court|0=6
b by end|11=-7 16=5
b by spring|11=8
b by telephone|20=7
b by video|20=16
b by way|18=12
b by which|11=9
b by year|14=8 24=8
b call for|5=8 19=6
b call on|6=7 10=20 20=6
b can be|2=7
b can not|2=17 3=5 4=5
b capital DATE|22=6
b carry on|12=-5
b cause of|22=6
b ceiling of|11=20 25=9
b ceiling remain|11=5
b chair of|5=7 22=8
b chief LEADER|22=7
b chief of|5=5 18=8 19=13 20=7 22=5
b close door|19=5
b close of|21=7
b coalition of|21=6
b colleague on|20=7
b come forward|5=10 7=9 8=8
b come home|25=7
b come in|4=8
b come of|1=9 23=9
b come to|11=5
b come up|24=6
b come with|9=8 19=5 22=6
b command in|5=6
b command of|19=6
b command to|10=8
b commander have|7=9
b commander of|7=6
b committee be|2=5
b committee of|12=9
b company and|7=6 19=7
b company of|5=5
b comprise FIGURE|19=6
b concede that|1=7
b conclude with|17=9
b condition of|3=9
b conference in|10=6 21=5
b conference of|21=12
b conference on|21=12
b confirm that|4=6 23=6 26=6
b contingent FIGURE|3=6
b contingent be|22=7
b contingent have|4=8
b contingent of|5=8
b contribute to|10=10
b contribute troop|1=7
b contribution to|19=-5
b convoy of|4=11
b cost MONEY|12=7
b could go|2=5
b could not|2=6 4=5 10=7
b council be|20=5
b council have|26=7
b council on|7=6
b council to|10=6
b counterpart in|19=5
b country 's|18=7
b country contributor|5=-5
b country have|17=-6 23=6
b country must|10=17
b country of|10=7
b country se|19=7
b country to|8=8 20=5
b country with|21=5
b court in|0=10
b court of|0=7 16=6
b current year|12=6
b cut by|3=7
b day DATE|19=7 22=5 25=8
b day after|26=6
b day and|9=7
b day before|23=6
b day in|5=7 19=7
b day of|13=5
b day they|19=7
b day to|5=5
b decide DATE|11=8 24=18 25=11 26=7
b decide on|12=-5 25=7
b decide to|26=11
b declaration of|18=12
b defense minister|7=7 19=-6 20=5 22=20
b defense ministry|0=5 5=5
b defense staff|7=5
b delegate of|6=5 21=9
b delegation of|22=10
b demand by|17=6
b deny have|2=5
b depart not|4=7
b depart to|26=6
b depend on|4=7
b deploy in|7=6 19=6
b deployment of|0=7 2=-5 3=9 18=6
b deployment to|5=6 10=-5
b diplomat in|19=5
b diplomat say|2=16 10=8
b do more|10=14
b do not|0=7 1=-5
b do same|6=5
b do year|10=7
b draft by|23=7
b draft of|18=8 23=11
b draft resolution|25=8
b draft that|24=8
b draw up|19=6
b due in|5=5
b due to|19=8
b election be|1=5
b en have|24=7
b end and|11=7
b end of|23=9 24=7
b end on|25=7 26=6
b end without|19=9
b evacuate wounded|18=7
b event in|6=6
b exchange of|18=12
b exclude not|2=5
b exclude send|5=7
b expect DATE|3=5
b expect in|22=6
b expect to|10=7
b extend its|3=5
b extend mission|10=5
b extension by|18=7
b extension of|24=6
b fifth of|4=6
b fire by|23=6
b first group|11=8
b first time|22=13
b first year|12=8
b fly in|19=5
b fly them|1=5
b for AU|6=10
b for DATE|19=20
b for FIGURE|1=5 3=9 4=6 5=-6 7=16 19=9 21=6 24=18 25=9
b for HOST|10=9 21=9 23=8
b for MISSION|11=5
b for MONEY|6=5 12=8
b for STATE|2=6 3=6 10=13
b for UN|10=6
b for ^gaza|9=7
b for and|1=8
b for by|7=7 13=7
b for cause|22=6
b for current|12=6
b for donor|21=7
b for equipment|19=5
b for first|22=6
b for force|5=5 23=5
b for foreign|2=7 3=9
b for fuel|9=8
b for helicopter|7=5 13=5
b for help|6=7
b for its|10=8
b for it|10=13
b for mission|5=-7 6=6 10=9
b for money|7=-7 9=6
b for more|5=9 7=21 9=10
b for other|6=8
b for police|6=-7 7=-6
b for purpose|22=5
b for reason|21=7
b for soldier|5=8 6=8 9=7
b for them|4=7
b for warship|7=9
b for week|10=5 24=6
b for year|12=8
b force 's|7=6 22=7
b force FIGURE|21=5
b force against|23=-5
b force agreement|17=12
b force and|9=5
b force be|2=5 9=6 16=6 21=11
b force for|5=6 10=7
b force have|4=6 11=-7 18=6
b force in|2=-6 10=19 11=7 19=-5 21=-6 24=14
b force now|23=5
b force of|11=7 23=14
b force to|5=15 11=6 23=10 25=5
b force would|11=-8
b foreign affair|2=11 3=8
b foreign minister|2=-7 10=10 11=8 19=23
b foreign ministry|2=14 6=7 18=7 21=7
b foreign secretary|10=7 19=6
b foreign security|5=6
b foreign soldier|2=8
b form of|2=7
b forward with|5=10 7=9 8=8
b from DATE|11=9 12=5 25=6
b from EU|19=6
b from FIGURE|19=15 25=9
b from HOST|3=7 4=6 23=6
b from STATE|2=11 3=10 7=6 21=9 22=11
b fund have|1=15
b fund of|1=-6 6=-6
b further FIGURE|11=7
b gathering of|19=6 20=5
b general LEADER|22=12
b general STATE|3=9
b give FIGURE|19=9
b give its|2=6
b give it|25=7
b give mission|10=5 24=6
b give up|3=7
b go by|11=7
b go home|1=6
b go on|10=14 17=5 18=7
b go thru|19=9
b government have|10=-6
b government in|2=17
b government of|7=5
b government that|10=7
b government to|2=6
b group have|5=6
b group of|4=6 11=7
b half of|11=12 21=6
b hang in|0=9
b have FIGURE|13=16 17=6 24=-6
b have agree|18=7 23=5
b have already|22=6 25=5
b have also|7=8
b have announce|21=5
b have appeal|19=6
b have ask|5=-17 7=11 10=15 12=6
b have begin|5=6
b have be|2=-9 5=28 7=-7 11=16 18=11 19=6 21=-10 22=14 25=-6
b have block|2=5
b have bring|19=8
b have close|2=8
b have decide|24=5 26=14
b have delay|3=11
b have demand|6=6
b have depart|10=5 26=6
b have do|10=5
b have draw|19=7
b have fail|25=6
b have first|2=7 5=6
b have follow|21=7
b have go|21=7
b have have|1=6
b have indicate|5=6
b have invite|19=8
b have it|25=6
b have keep|3=6
b have let|2=6
b have lobby|6=8
b have long|5=7
b have meanwhile|4=6 10=7
b have meet|19=5
b have need|11=5
b have new|1=7
b have not|0=6 3=8 4=10 10=-5
b have offer|5=6 23=5
b have open|6=8
b have order|23=6 25=7
b have promise|1=10 11=-5
b have put|23=6 26=6
b have request|10=8
b have rule|2=6
b have say|1=5 2=8 5=13 6=12 22=6
b have sign|16=15 17=-7
b have still|10=6
b have submit|0=-6
b have take|5=5
b have them|7=7 13=7
b have turn|10=7
b have until|24=6 26=8
b have urge|5=7
b have warn|1=5 4=6
b have write|3=9 7=7 8=9 23=7
b have yet|0=5
b he appeal|7=9
b he ask|6=-7 7=-6 9=6
b he be|6=6
b he have|7=-6 13=5
b he meet|22=7
b he need|7=6 13=6
b he not|2=8
b he receive|19=10
b he say|22=6
b he see|19=5
b he speak|21=7
b he thank|5=5
b he would|1=6
b head of|25=6 26=6
b headquarters in|7=8 22=7
b hearing be|0=5
b helicopter to|11=5
b her HOST|22=5
b him to|5=7 22=7
b his HOST|20=-6
b his STATE|16=6 19=6 20=8
b his government|5=6
b his officer|22=5
b hold on|0=7
b hold up|9=7
b home FIGURE|1=5 26=8
b home in|25=7
b hope that|5=6
b host have|10=7
b how many|11=8
b human right|10=8
b hurried to|5=8 22=7
b idea of|2=6
b if money|1=-5
b impartial force|5=8 10=8
b in DATE|1=13 2=-9 4=-7 5=-6 8=6 10=-9 16=11 19=-16 23=8 24=-13
b in EU|21=7
b in HOST|0=-10 1=-5 2=11 5=-6 7=-6 9=7 11=10 18=7 19=-10 23=-8 24=9 25=7
b in STATE|0=10 2=-7 3=-6 4=11 5=6 7=6 9=-7 11=-7 17=6 19=83 20=-9 21=29 22=14
b in ^gaza|2=12 10=8
b in ^goma|2=6
b in ^new|1=9 6=5 18=6 19=10 21=5
b in ^nueva|19=7
b in ^red|12=-5 13=5
b in ^rio|5=5 19=-10 21=17
b in air|0=9
b in by|19=6
b in capital|0=5 22=6
b in country|11=7
b in court|16=6
b in draft|25=5
b in end|11=9
b in full|4=8
b in its|3=5 7=5 19=6
b in it|25=7
b in letter|5=7
b in line|21=6
b in margin|21=5
b in mission|12=5
b in new|2=6 16=6
b in order|22=5
b in place|1=8 4=7 26=7
b in presence|17=8
b in sea|23=6
b in town|22=6
b indicate that|5=6
b inspector general|22=7
b intend not|2=8
b intent with|18=6
b into MISSION|23=5
b into UN|2=5 25=-6
b into it|5=6
b invitation of|21=10
b island of|7=6
b it STATE|2=6
b it ask|13=5
b it be|5=-5 19=5
b it could|10=7
b it do|3=7
b it have|1=11 2=-7 7=6 10=-6 19=9
b it into|2=5
b it may|11=6
b it say|4=7
b it to|1=7 10=10 24=10
b it want|5=6 7=5 13=6
b it will|25=6
b it would|2=9 5=9 26=5
b its ambassador|6=5
b its approval|2=10
b its battalion|5=-5
b its budget|12=-7
b its cabinet|22=7
b its ceiling|11=8
b its chief|21=5
b its commander|13=5
b its country|7=6 19=6
b its director|3=6
b its foreign|10=11
b its frigate|3=5
b its government|7=8
b its headquarters|3=6
b its mandate|3=5 24=7 26=5
b its man|22=5
b its member|5=7 19=8
b its military|25=8
b its minister|5=7 12=7
b its mission|26=7
b its operation|26=7
b its part|2=5
b its people|2=7
b its resolution|6=5
b its ship|7=5
b its soldier|1=17
b its support|10=8
b join mission|10=8
b joint force|11=7
b keep FIGURE|11=7
b keep STATE|3=6
b keep its|25=5
b keep promise|5=-5
b keep their|24=7
b kenyan-led mission|6=5 19=6
b kill FIGURE|3=6
b know to|2=8
b l' have|6=7
b lack of|1=8
b land in|22=6
b lead by|22=15
b leader agree|26=5
b leader have|10=10
b leader in|22=7
b leader of|21=6 24=6
b learn of|12=9
b leave STATE|16=6
b less than|12=5
b let its|26=13
b like to|2=6 5=9
b list in|6=8 7=9
b loan to|4=7
b lobby for|6=8
b logistical support|9=6 10=5
b logistics and|1=7
b long as|0=5 2=7 3=6
b look into|5=6
b lose FIGURE|1=5
b make it|2=7
b man and|5=7 7=7 22=5
b man in|3=8
b man to|5=6
b mandate be|11=5 24=9
b mandate in|3=5
b mandate of|24=-6
b margin of|19=12 21=8
b matter be|2=7
b matter of|18=5
b may have|11=9
b may not|0=6
b mean for|21=8
b medical evacuation|4=10
b meet DATE|19=12
b meet again|19=10
b meet in|19=-10
b meet with|2=17 10=7
b meeting at|19=9
b meeting in|19=6 21=5
b meeting of|21=8
b member be|19=8
b member for|13=5
b member of|6=8 10=14 11=11 18=6
b member state|14=6
b member to|5=11 24=6
b member vote|23=6
b memorandum of|16=24 19=9 22=6
b memorandum on|16=14
b memorandum with|16=11
b minister HOST|21=7
b minister LEADER|21=6
b minister be|16=7 19=6
b minister have|5=7
b minister in|6=9 7=9 19=5
b minister of|3=8 5=6 7=7 21=5
b minister on|14=6
b minister say|4=7
b minister tell|19=7
b minister who|10=7
b ministry in|5=6 18=7
b ministry of|8=8
b mission 's|2=7 3=8 18=7
b mission FIGURE|16=6
b mission STATE|10=9
b mission and|5=8 24=5
b mission be|25=9
b mission by|25=9
b mission cost|12=9
b mission have|1=6 24=6
b mission into|25=-6
b mission in|2=7 16=6 23=7 24=8 25=20
b mission of|12=5 23=11 25=9
b mission on|5=5 23=7
b mission to|11=6 14=12 24=5
b mission will|1=5
b money and|6=7 9=9 26=8
b money for|1=12
b money run|1=6
b money would|10=5
b month STATE|25=6
b month and|4=6
b month which|19=8
b more and|10=-8
b more for|10=6
b more of|5=7 25=6
b most of|19=5
b multinational force|18=7 21=6
b must be|16=7
b name to|18=5
b nation be|19=6
b national security|1=7
b naval mission|13=5
b naval operation|23=10
b need FIGURE|11=8 13=14
b need of|11=5
b need to|4=7
b never come|4=8
b new FIGURE|2=6
b new mission|16=11
b new money|1=6
b nobody have|1=12
b nobody will|26=9
b none against|23=8
b none of|26=5
b north of|24=6 26=9
b not STATE|12=7
b not agree|2=7
b not allow|2=8
b not be|3=6 4=12 10=6
b not bring|2=7
b not can|2=7
b not come|3=6
b not cover|0=6 1=5 4=9
b not depart|2=7 4=7
b not for|4=5
b not give|3=7
b not go|1=6 22=7
b not have|1=8 2=7 17=-5 24=5
b not hear|2=8
b not intend|2=7
b not in|1=5
b not its|12=7
b not move|4=6
b not not|9=8
b not participate|24=5
b not pledge|9=8 22=6
b not reply|5=6
b not want|2=5
b nous have|6=8
b now have|23=6
b now in|11=8
b number of|11=5
b object to|2=5
b of AU|5=7 23=6
b of DATE|0=5 2=-6 11=-6 19=-8 22=-5 23=7
b of FIGURE|1=-7 2=-11 3=7 5=5 11=49 12=15 13=6 20=6 22=-9 23=9 24=15 25=10 26=-7
b of G20|21=14
b of HOST|2=12 5=8 19=14 20=6 26=15
b of MONEY|11=-5 12=9
b of NATO|2=7 22=5
b of STATE|2=19 11=-7 12=9 19=-13 21=20
b of UNSC|5=6
b of UN|2=13 21=8 25=10
b of ^abyei|11=7 25=6
b of ^council|24=6
b of ^défense|3=8
b of ^european|24=5
b of ^intérieur|8=8
b of ^lake|7=6
b of ^national|5=6
b of ^state|1=6 21=-6 25=6
b of african|19=8
b of agreement|17=8
b of aid|8=9
b of allowance|1=6
b of army|5=5
b of base|16=6
b of bloc|24=6
b of ceasefire|21=6
b of coalition|21=5
b of contingent|4=6 5=7
b of defense|7=5 18=5 19=8 22=5
b of equipment|1=7
b of force|2=-8 17=18 21=10 24=-6
b of foreign|5=7 22=6
b of fuel|4=8
b of funding|2=7
b of government|2=7
b of intent|18=12
b of its|1=20 2=-6 5=-6 12=-5 21=-6 23=8
b of law|3=9
b of letter|18=5
b of member|14=6
b of memorandum|16=13
b of minister|6=9 7=9
b of mission|1=-7 3=15 5=-6 11=-6 18=5 19=5 21=-9 23=-7
b of multinational|18=7
b of note|18=7
b of officer|22=8
b of participant|21=7
b of protest|22=6
b of region|10=5
b of resolution|23=11
b of security|3=9 9=5
b of staff|5=7 17=6 19=12 22=6
b of state|21=11 26=7
b of such|9=7 18=8
b of summit|21=5
b of text|2=8
b of their|6=-6 9=8
b of them|2=-5 5=8
b of they|1=5
b of troop|2=9
b of understanding|16=24 19=9 22=6
b of vehicle|7=-6 21=6
b of what|1=10 2=5
b of which|23=5
b of whom|2=6
b of winter|11=-5 24=5
b of withdrawal|5=10
b offer of|5=-5
b office in|4=5
b office say|2=6
b officer FIGURE|24=6
b officer and|11=12
b officer at|22=9
b officer from|21=10
b officer in|3=6
b officer train|4=7
b officer will|10=5 22=5
b official from|21=5
b official of|1=5
b official tell|11=8 21=5
b on DATE|0=7 2=7 4=-11 12=-8 13=-6 14=6 16=-10 17=7 20=21 21=25 22=11 23=8 24=12 26=7
b on FIGURE|2=15 10=7
b on MONEY|1=6 2=6
b on STATE|2=7 10=6
b on UN|6=10
b on account|3=5
b on behalf|9=6
b on day|25=8
b on future|18=7
b on his|10=7
b on its|5=7
b on loan|4=7
b on margin|19=13
b on mission|19=-5
b on paper|1=6 11=8
b on planning|19=10
b on request|5=7
b on screen|21=6
b on second|16=8
b on status|17=10
b on subject|10=6
b on table|26=8
b on their|3=6
b on time|4=7
b on until|12=-5 24=6
b on which|2=7
b on who|4=7
b once STATE|21=6
b once more|5=8 6=6 18=5
b only have|4=7
b open their|6=12
b open to|20=7
b operation have|13=5 25=6
b operation in|12=-5 23=6 26=6
b operation of|2=11 23=7
b operation to|12=10 23=5
b opposed to|2=7
b order to|22=5
b other country|6=11 8=8 10=15
b other partner|6=5
b other state|10=7
b others to|5=6 7=5
b our STATE|9=7
b our man|2=7
b our partner|6=6
b out and|0=6
b outgoing mission|2=6
b over from|19=-5
b owe to|1=5
b parliament have|0=7
b part and|2=7
b part have|2=6
b part of|5=7 19=10 23=6 25=6
b partner for|7=-7
b partner to|6=13
b pass thru|16=7 19=6
b patrol aircraft|3=5
b pay for|4=11 6=6
b pay what|1=8
b peacekeeper be|3=7
b peacekeeper in|1=5
b peacekeeper will|18=13
b peacekeeping mission|25=6
b peacekeeping operation|2=6 25=6
b people to|11=6 25=10
b per cent|1=5
b personnel FIGURE|11=10
b place in|11=9 21=8
b plan FIGURE|19=7
b plan for|19=6
b plan in|21=8
b plan of|2=16
b plead for|6=9 7=5 10=6
b pledge to|1=8 9=8
b point out|0=5 10=7
b police and|19=5
b police have|10=7
b police to|5=15
b post in|5=6
b prepare for|19=5
b prepare to|5=5
b presence of|17=8
b present FIGURE|4=6
b president HOST|1=6
b president LEADER|2=8 4=7 5=7 17=7 20=8 22=6
b president have|19=6
b president speak|20=7
b press for|26=5
b prime minister|2=6 4=6 19=12 22=-5
b principal secretary|2=7 3=9
b profit of|11=5
b promise FIGURE|6=5
b promise by|11=7
b promise make|5=-5
b promise of|0=8
b promise to|1=6
b put cost|12=-6
b put off|1=6
b put on|16=5
b put soldier|5=6
b put their|6=5 18=9 22=7
b quart of|1=8
b quarter of|1=15
b rain have|4=6
b raise ceiling|11=7 25=9
b raise its|21=8
b rather than|25=6
b ration and|9=12
b reach FIGURE|14=8
b reach HOST|22=8
b ready to|4=6
b recall that|1=5
b receive in|21=8
b reciprocal agreement|17=12
b regret that|9=7
b reiterate that|2=7
b release MONEY|2=6
b remain on|1=6
b remain to|17=7
b remain until|5=5
b reply that|1=7
b report of|25=7
b representative of|21=8
b request by|5=11
b request for|6=7 7=8
b request from|5=13
b request of|2=6 26=6
b request to|10=-6
b require to|13=6
b resolution FIGURE|6=5 23=9 24=7
b respond to|6=7
b response to|5=6
b right group|5=5
b rotation of|2=10 4=5
b rule of|21=6
b rule on|0=-6
b run out|1=5
b s' have|5=6 10=6
b say FIGURE|22=5
b say LEADER|2=7
b say STATE|9=6
b say after|18=7 19=12 20=6
b say and|11=7 13=6
b say be|5=5
b say he|1=6 13=6
b say on|1=6 2=5 19=-7
b say savoir|5=7 22=7
b say that|2=9 5=5 6=5 20=-6
b say they|2=6
b say to|6=8
b se be|10=7
b se continue|16=8
b se decide|24=8
b se have|16=8
b second contingent|19=6
b secretary LEADER|19=6
b secretary for|2=7 3=9
b secretary general|3=8 22=7
b secretary of|10=5 19=6 21=7
b security adviser|19=9
b security force|10=7
b security mission|1=9 25=-7
b see STATE|19=5
b send FIGURE|7=7
b send force|23=6
b send home|1=9 26=8
b send our|2=7
b send police|5=15
b send to|5=11
b send troop|2=-5
b set up|9=8 14=6
b share to|11=7
b she do|3=7
b ship and|7=5 13=9
b should have|26=6
b side event|19=8 21=7
b sign DATE|18=8
b sign declaration|18=8
b sign in|16=8 18=8
b sign memorandum|17=-8
b sign reciprocal|17=7
b sign with|18=-6
b since DATE|2=-7 18=5 19=-6
b sit in|21=8
b sit on|2=11
b so STATE|9=8 22=6
b so far|19=7 23=11
b so long|0=5
b so that|10=5
b soldier FIGURE|1=6 11=10
b soldier STATE|1=8
b soldier and|11=14
b soldier be|11=-6 26=8
b soldier but|2=8 3=5 5=5 6=6 9=7
b soldier by|24=5
b soldier go|1=5
b soldier have|5=5
b soldier on|14=6
b soldier there|5=6
b soldier to|2=-9 5=-15 11=-6
b soldier would|2=6
b soon as|20=5
b source of|1=6
b speak at|19=7
b speak by|20=9
b speak for|2=6 10=6
b speak of|11=7 21=6
b special representative|7=6
b spend DATE|19=6
b spend FIGURE|22=10
b stabilization force|10=8 21=6 23=10
b staff by|4=5
b stage of|2=6
b standby force|23=11
b state to|7=7
b statement of|18=7
b status of|17=29
b status-of-forces agreement|17=15
b status-of-mission agreement|0=5 17=11
b stay at|1=7
b stay away|2=8
b stay in|0=5
b stay until|19=8
b still stand|2=6
b still to|17=6
b stop to|1=5
b such force|9=7
b summit in|24=5 25=6
b support office|9=6
b support of|10=10
b take over|19=-6
b take part|2=7 20=6
b take place|21=8
b talk with|6=7
b target of|24=5
b team from|3=6
b team of|22=8
b telephone president|20=5
b tell CARICOM|19=7
b tell HOST|22=7
b tell UNSC|2=8
b tell ^new|2=6
b tell by|2=8
b tell him|20=12
b terme of|17=5
b thank him|20=12
b that EU|25=6
b that FIGURE|11=6
b that MONEY|6=6
b that STATE|1=-7 2=13 5=26 9=5 19=8 21=5
b that ask|10=11
b that be|12=5 19=-5 21=5
b that force|25=7
b that foreign|2=8
b that have|3=5 4=7 12=12 19=-6
b that he|7=6
b that it|6=5
b that kill|3=7
b that last|16=5 22=7
b that mission|19=7
b that money|10=5
b that not|2=6
b that other|12=7
b that se|10=7
b that she|2=8
b that there|1=7 2=6
b their arrival|5=6
b their minister|19=-6
b their name|18=9
b their summit|21=5
b them DATE|3=7
b them FIGURE|11=6
b them have|5=5 26=5
b them that|22=6
b them to|10=6
b there be|19=-7 22=10
b there by|16=5 22=7
b there for|4=6
b there where|2=7
b there will|2=6
b there would|2=11
b they be|10=5
b they have|19=-5
b they will|2=6
b they would|10=8
b think about|9=6
b thru STATE|16=7 19=6
b time in|22=5
b to DATE|12=11 24=32 26=5
b to EU|1=6 8=9
b to FIGURE|2=8 11=22 25=12
b to HOST|2=-9 5=18 11=-8 22=16
b to MISSION|1=6 19=-6 21=10
b to MONEY|12=8
b to STATE|5=9 9=7 10=-5 19=7 22=33
b to UNSC|10=9 23=6
b to UN|10=8
b to ^cabo|5=8
b to ask|7=8
b to authorise|2=6 10=6
b to be|2=-8 5=12 6=-7 11=-8 17=10
b to bring|11=8
b to clear|7=6
b to come|5=13 7=9 8=7 25=6
b to continue|21=8
b to contribute|2=6
b to convene|19=11
b to country|10=8
b to cover|9=9
b to day|21=6
b to deployment|0=5
b to deploy|5=7
b to discuss|22=17
b to do|5=-5 6=15
b to extend|10=12
b to finance|6=6
b to fly|1=7
b to follow|5=7
b to force|5=5
b to foreign|2=7
b to government|7=7
b to go|10=6 23=6
b to help|6=7 20=5
b to him|17=6
b to his|20=-6
b to hold|19=5
b to host|21=8
b to idea|2=6
b to interest|10=7
b to its|5=-6 6=9
b to it|2=8
b to keep|24=9
b to l'|20=7
b to lead|23=6
b to learn|12=9
b to leave|4=6
b to les|2=7
b to let|10=-6 26=12
b to make|6=5 25=6
b to mission|1=-9 2=-7 6=-9 7=-6 11=-8 19=-8 25=-5
b to multinational|21=6
b to name|16=6
b to national|16=5
b to nothing|9=8 22=6
b to not|2=8
b to other|6=7 8=8
b to pay|6=13
b to prepare|19=5
b to profit|11=5
b to prolong|24=6
b to put|4=7 6=5
b to reach|4=7 14=8
b to remain|5=11
b to replace|23=6 25=10
b to request|5=8
b to run|17=7
b to say|10=8
b to secretary|3=9
b to see|10=12 19=7 22=6
b to send|1=7 5=7 10=-8 26=6
b to set|9=8 14=6 23=6
b to share|11=9
b to sign|16=6 19=6
b to speak|19=7
b to stay|2=7 5=16 22=7
b to study|22=8
b to take|2=9 19=-8 20=6
b to tell|20=12
b to terme|17=5
b to thank|20=17
b to that|12=7
b to their|5=-6
b to them|2=6
b to think|9=7
b to train|14=12
b to transform|23=-5 25=11
b to trust|1=-5
b to turn|2=5 10=5 19=6 25=-6
b to which|7=5
b to who|2=6
b train FIGURE|14=12
b train HOST|5=6
b train since|4=7
b training and|8=6
b training mission|24=7 25=12
b transform mission|25=11
b transport aircraft|5=5 6=6 7=5 9=7
b travel to|22=12
b trip to|12=7 22=13
b troop at|14=6
b troop contributor|19=8
b troop to|23=5
b turn down|7=10
b turn it|2=5
b under STATE|24=6
b under agreement|18=8
b under resolution|24=6
b under which|18=14
b understanding with|2=8
b undertake to|16=5
b uniformed personnel|11=12
b unit of|5=7
b until DATE|12=-6 23=-6 24=25 26=8
b until STATE|2=9
b until end|23=6
b until to|12=9
b up before|24=6
b up its|3=7
b up to|24=6
b urge STATE|5=8
b urge to|10=8
b use of|2=10 9=7
b vehicle and|7=6
b vehicle to|4=7
b video call|20=7
b video link|20=8
b visit HOST|22=5
b vote against|2=5 24=6
b vote for|23=6
b vote on|26=5
b vote to|23=-9 25=5
b wait for|4=7
b want it|2=6
b way of|18=12
b we will|2=6
b week after|13=5
b week in|22=5
b week to|10=5
b welcome DATE|21=8
b what have|21=6
b what it|1=6 10=6 13=6
b what they|10=8 19=5
b what we|7=6
b when UN|10=5
b where he|2=7
b where it|3=7
b where they|10=6 19=6 20=5
b which STATE|2=12 18=11 23=13 25=5
b which UNSC|6=5 25=11
b which come|19=8
b which have|4=9 6=7
b which he|11=8
b which it|6=5
b which they|1=5 5=6
b who ask|13=6
b who chair|10=7
b who command|13=7 22=11
b who find|1=-5
b who have|4=6
b who not|10=6
b who speak|2=6
b who want|8=8 17=7
b who will|1=7 3=7 4=5
b who would|4=7 5=8 7=5 19=10
b whom be|2=6
b will allow|17=5
b will also|19=8
b will be|19=-6 26=7
b will fly|18=7
b will go|11=6
b will have|1=5 25=6
b will hold|6=7
b will leave|18=7
b will meet|19=13
b will not|2=16 3=10
b will pay|4=5
b will send|5=7
b will take|21=8
b wish to|10=6 14=8
b with FIGURE|2=-6 19=-6 24=-6
b with HOST|5=-8 19=-9
b with LEADER|21=7
b with MONEY|12=-5 24=8
b with STATE|2=-7 16=16 17=11 19=7 23=6
b with UN|16=7 18=7
b with ^prime|19=10
b with country|1=8
b with her|19=5
b with him|6=7
b with his|16=7 19=6 22=5
b with it|19=5
b with man|5=6 7=5
b with new|25=6
b with other|20=7
b with president|2=5 6=7 22=6
b with troop|21=6
b withdrawal of|5=11
b within FIGURE|18=7
b within day|13=5
b within week|22=5
b without delay|5=11
b work on|19=9
b would also|25=9
b would be|2=12 5=5
b would give|11=6
b would he|11=-6
b would like|2=5 5=13 7=14 19=7
b would not|2=13 25=6
b would pay|4=7
b would rather|5=7
b would vote|2=6
b write to|3=8 7=7 8=9
b year of|26=6
b year on|24=7
b year to|17=7 24=10
b yet to|0=5
bias|0=-533 1=-544 2=-535 3=-538 4=-529 5=-493 6=-477 7=-472 8=-456 9=-466 10=-476 11=-517 12=-544 13=-530 14=-519 15=-518 16=-406 17=-416 18=-418 19=-509 20=-504 21=-500 22=-489 23=-390 24=-424 25=-386 26=-393
c access|1=-12 2=8 3=23 4=31 5=-16 6=-8 7=-9 10=-10 11=-15 13=-6 16=-8 17=-7 18=-8 19=-17 21=-6 23=-7 24=-9 25=-8
c accord|0=13 4=5 5=-7 6=-10 7=-7 9=-7 10=-6 12=-6 16=86 17=73 18=30 21=-9 23=-14 25=-6 26=-7
c alter|1=-10 2=7 3=-7 5=7 6=-6 7=14 9=-8 10=11 11=13 13=-5 16=-9 17=8 19=11 22=-11 24=-6 25=60 26=-10
c apart|0=-7 1=-13 3=-7 4=-11 6=-11 7=-8 8=7 9=-7 11=-6 16=6 17=-8 19=-22 20=-7 23=-14 25=-7 26=-7
c ask|1=-11 3=-17 5=103 6=69 7=58 9=44 10=66 11=-12 12=-8 13=8 14=-11 15=-9 16=-18 17=-10 18=-14 19=13 21=-17 22=-13 23=-20 24=-7 26=7
c block|0=18 1=18 2=37 3=17 4=24 7=-10 8=-7 10=-6 11=-6 12=-7 13=-9 14=-6 16=-12 17=-9 18=-13 19=-12 21=-11 22=-17 23=-9 26=-9
c bloc|0=-9 1=-8 2=-14 3=-9 4=-5 5=21 6=6 8=-5 9=7 10=7 13=-6 17=-9 18=10 19=49 21=24 22=10 23=23 25=-10 26=20
c conference|2=-6 4=6 18=7 21=62 24=10
c cost|0=-6 1=8 2=-13 3=-5 4=-14 5=-11 6=-8 7=-6 8=-7 9=-9 11=-8 12=25 13=-9 14=9 15=-6 16=-13 18=-10 19=-20 20=-10 21=-17 22=-12 23=-7 24=18 25=-13 26=10
c council|1=-13 2=20 3=-7 4=-7 5=6 9=6 10=6 11=20 13=-6 14=-7 16=-6 18=-7 19=-19 21=-13 22=-8 23=9 24=46 25=48 26=16
c court|0=66 1=-8 2=-13 5=-8 7=17 8=5 11=-8 13=-6 17=19 18=-8 20=-6 22=-11 24=-10 25=-8 26=-6
c danger|0=-7 1=-16 2=-8 3=23 4=-8 6=7 7=13 8=-6 10=-11 11=-7 12=-11 14=-6 16=-10 17=-10 19=-21 20=-9 21=-11 22=-9 23=-8 24=-7 26=-12
c draft|1=-9 2=33 4=-6 5=-11 7=-5 10=-9 12=8 16=16 19=12 21=6 22=-8 23=22 24=7 25=25
c duty|1=-16 2=-13 4=9 5=-8 8=-19 9=-22 10=9 11=-24 12=-19 13=-6 14=-28 15=-24 16=-11 17=-13 18=-18 19=-21 20=-19 21=-25 22=-17 23=-10 24=-13 25=-17 26=-12
c end|3=12 5=-7 7=-8 9=-6 10=-5 12=-7 14=6 17=12 21=9 22=-9 26=30
c force|0=-9 2=-14 3=-17 4=-23 5=-18 6=-26 7=-33 8=-24 9=-14 11=14 12=-8 13=-24 14=-24 15=-27 16=-22 17=-15 18=-11 19=-26 20=-12 21=-18 22=-5 24=-15 26=8
c former|1=-12 2=-6 5=7 6=-7 7=-7 8=-7 9=-11 13=-10 15=-5 17=-12 19=-7 20=-11 23=-7 24=-11
c found|1=-5 4=-9 5=-23 8=-7 11=11 12=-17 13=-9 14=5 15=-5 16=-7 17=-10 18=-12 19=-17 21=-10 22=-12 23=51 24=32 25=15 26=13
c gear|0=-12 1=-7 2=-10 4=47 6=-8 7=32 9=23 10=-18 11=-21 12=-15 13=25 14=-9 15=-8 16=-7 17=-15 19=-15 21=-16 22=-10 23=-8 24=-14 25=-11 26=-15
c give|1=-10 2=-17 4=-5 6=-11 7=-9 8=-15 9=-9 11=-12 12=-25 13=-12 14=-17 15=-14 16=-19 17=-19 18=-23 19=7 20=-15 21=-14 22=-7 24=-7 25=-19 26=-15
c mandate|0=-6 5=-12 6=6 7=-6 9=-7 10=-8 12=-6 16=-6 17=-5 19=-13 21=-5 23=24 24=43 25=12
c meet|0=-7 1=-6 2=6 4=-9 5=-8 7=-11 8=-6 9=6 13=-8 14=-6 15=-5 17=6 18=-10 19=82 20=10 21=53 22=23 23=-16 24=-12 25=-13 26=-7
c money|0=-16 1=84 3=-8 4=-6 5=-12 6=65 9=-10 10=-19 11=-15 12=19 13=-15 14=-11 15=-9 17=-18 18=-16 20=-15 22=-10 23=-16 24=-12 25=-10 26=-8
c named|1=9 2=-12 10=-14 17=-5 21=16 26=-6
c need|1=24 2=17 4=12 6=-6 7=12 10=9 11=8 12=21 13=36 14=-5 18=-11 22=-9 23=-5 24=-9 25=-11 26=-9
c object|0=6 1=-8 2=40 3=6 4=-7 5=-15 6=-9 7=-8 9=-9 10=-16 11=-8 12=-7 13=-6 16=-8 17=-6 18=-7 19=-10 20=-7 21=-6 23=-10 26=-8
c others|1=11 2=-8 3=-14 4=-15 6=29 7=18 8=8 10=33 11=-6 13=-15 15=-8 16=-15 17=13 18=-14 19=18 20=8 21=27 22=-14 24=-13 25=-5 26=-12
c parliament|1=-12 2=22 4=-10 5=-22 6=-16 7=-20 8=-6 9=-11 11=-16 14=-6 16=-9 18=-5 20=-10 21=-12 22=-7 23=-20 24=-18 25=-8 26=-10
c phone|1=-9 3=-5 4=-6 5=-11 7=-9 9=-8 11=-11 12=-7 13=-5 16=-6 18=6 19=-18 20=89 21=-7 23=-8 24=-9
c prolong|0=11 1=11 4=-13 5=17 7=-8 8=6 9=-8 10=10 11=26 14=-5 17=15 20=-6 23=-8 24=49 25=-13
c resolve|0=7 2=17 5=-14 6=-6 12=-6 13=-5 14=13 16=11 17=5 18=6 22=-5 26=6
c say|0=-21 1=-12 3=-15 4=-16 5=-11 6=-13 7=-12 8=-15 10=-16 12=-14 14=-9 15=-14 16=-10 17=-14 21=-12 22=-10 23=-13 24=-10 25=-12 26=-11
c shut|1=9 3=14 11=-6 16=-6 21=7 25=6
c sign|1=-10 3=-6 4=-7 5=-11 6=-5 7=-6 9=-5 10=-9 11=-8 16=56 17=60 18=42 19=-11 20=-6 23=19 24=6 25=17 26=-7
c size|0=-7 1=10 2=14 3=9 4=30 5=-14 6=-16 7=-12 8=-6 10=11 11=58 12=-10 14=5 16=-15 17=-5 20=-7 21=6
c sum|0=-5 1=7 2=-9 3=-8 4=-10 5=-12 6=-8 7=-10 8=-5 9=-8 10=-6 11=-6 12=45 13=-5 16=-9 17=-7 18=-7 20=-6 22=-7 23=-7 25=-6 26=-8
c vacuum|1=13 2=6 5=-7 6=-7 9=-5 11=-5 23=5 24=-5
c visit|0=-5 2=8 5=-16 7=-10 8=-5 10=-11 11=-7 13=-7 14=-5 16=-7 17=-7 18=6 19=8 20=-12 22=97 23=-11 24=-14 25=-8
c vote|1=-7 2=-11 3=-6 4=-7 5=-9 6=-9 7=-5 9=-6 10=-12 11=-6 17=-7 18=-5 20=-5 21=-8 22=-7 24=36 26=9
c wait|0=15 1=20 4=7 7=-6 8=-9 9=-12 12=5 13=-5 14=-9 15=-7 16=-7 21=-11 22=-22 23=-9 24=11
c want|0=-6 1=-13 3=9 5=16 6=11 7=20 10=14 11=-5 14=6 16=5 18=-8 22=9 23=-10 24=-10 26=-8
c weather|4=5
cc access accord|4=5
cc access alter|4=8
cc access ask|4=11 5=-7
cc access block|2=10 3=7 4=25
cc access conference|4=7
cc access cost|3=8
cc access council|9=5
cc access danger|3=13
cc access duty|2=7 3=16 4=19 5=-7 22=-9
cc access end|3=20
cc access force|2=8 3=16 5=-8 11=-7
cc access gear|3=9 4=20
cc access give|4=16
cc access mandate|2=12
cc access meet|22=7
cc access money|4=12
cc access need|2=17 4=8
cc access object|2=10
cc access others|2=6 3=5 4=6
cc access parliament|19=-5
cc access prolong|0=6
cc access resolve|2=9 3=7 4=9
cc access say|2=16 3=11 4=-7 5=-5
cc access shut|3=8 4=6
cc access size|4=8 11=-11
cc access vacuum|4=7
cc access visit|11=-6 22=6
cc access wait|3=16
cc access want|3=7 5=-5 9=5
cc access weather|4=8
cc accord alter|17=9 18=5
cc accord apart|16=15
cc accord ask|0=6 13=8 17=5 20=6
cc accord block|0=9 3=9 4=15 21=-7
cc accord bloc|16=13 18=13 20=6 21=-14
cc accord conference|21=-10
cc accord cost|17=11
cc accord council|5=9 10=9 17=6 25=6
cc accord court|0=11 17=22 21=6
cc accord danger|18=7 19=-6
cc accord draft|2=-7
cc accord duty|0=18 2=5 4=11 16=34 17=29 18=8 22=13
cc accord end|2=6 17=11
cc accord force|3=7 11=-7 16=36 17=41 18=12 23=-6 25=-7
cc accord former|0=5 16=17 18=11 21=10
cc accord found|25=6
cc accord gear|16=13 18=21
cc accord give|1=-5 5=-6 16=10
cc accord mandate|18=7 24=5
cc accord meet|16=15 17=22 22=7
cc accord money|16=21 19=-6 25=6
cc accord named|16=8
cc accord need|0=5 1=6 2=6 4=9 13=8 16=5 19=5
cc accord object|3=10
cc accord others|0=14 17=28 20=7 21=10
cc accord parliament|13=8
cc accord phone|20=11
cc accord prolong|0=7 1=7 10=6 17=16 18=8
cc accord resolve|0=9 16=21 17=8 18=8
cc accord say|5=-7 16=17 17=7 18=8 19=-7 20=6 21=-9
cc accord sign|0=7 5=-8 10=-5 16=32 17=40 18=28 21=-11 23=-5 25=-5
cc accord size|11=8 16=-7 21=-7
cc accord visit|18=16
cc accord vote|16=8 19=7 25=6
cc accord wait|0=5 2=10 13=8 16=8 17=17
cc accord want|3=11
cc alter apart|10=6
cc alter ask|2=8 4=5 5=17 7=20 10=13 25=-6
cc alter block|2=9 4=8
cc alter bloc|18=6
cc alter conference|4=7 10=6 21=6
cc alter council|11=9 25=32
cc alter court|0=9 10=6 17=8
cc alter danger|5=7
cc alter draft|2=12 25=25
cc alter duty|4=7 5=6 7=7 22=-6 23=8 25=7
cc alter end|10=6
cc alter force|2=10 4=-7 5=-11 10=-11 11=13 22=-5 23=6 25=49 26=-7
cc alter former|0=5 25=6
cc alter found|23=-9 24=-6 25=21
cc alter gear|5=-8 7=9 18=5
cc alter give|10=10 21=6 25=7
cc alter mandate|25=13
cc alter meet|5=12 19=12 24=6
cc alter money|1=-9 2=7 10=-5 12=9 21=8 25=10
cc alter named|5=7 19=-8 23=19 25=10
cc alter need|10=5 19=5
cc alter object|2=11 25=7
cc alter others|7=6 17=9 19=10
cc alter parliament|17=6 19=8
cc alter phone|10=7
cc alter resolve|2=8 4=10 12=-6 17=7
cc alter say|2=-6 5=7 10=12 17=6 21=6
cc alter sign|17=8 18=5 25=24
cc alter size|10=7 11=13 24=6 25=15
cc alter sum|12=5 21=9
cc alter vote|24=-6 25=8
cc alter wait|11=-6 12=6 24=7 25=13
cc alter want|5=7
cc apart ask|5=8
cc apart block|2=7
cc apart bloc|12=6 22=6
cc apart cost|12=5 21=6
cc apart council|17=6
cc apart draft|23=-6
cc apart duty|1=-7 8=11 16=6 21=6 23=-6
cc apart end|10=6
cc apart force|5=9 12=9 16=5 17=-5 18=7 23=-10
cc apart former|2=9 5=-6 10=7 22=-6
cc apart found|23=-8
cc apart give|2=6 19=-7
cc apart meet|16=8 19=-12
cc apart money|1=-5 2=6 12=7 22=11
cc apart named|19=6
cc apart need|10=6
cc apart others|10=6 16=9 22=7
cc apart parliament|2=8
cc apart prolong|2=10
cc apart resolve|10=6
cc apart say|12=8 19=5 21=6
cc apart sign|23=-6
cc apart sum|12=8
cc apart wait|19=-9
cc apart want|10=6 22=8
cc ask block|0=8 1=5 2=9 5=15 6=11 10=8 11=-6 24=5 25=6
cc ask bloc|5=24 6=9 7=11 9=9 10=6 21=10 24=11
cc ask conference|4=7 5=6 21=10 24=8
cc ask cost|5=-6 6=5 26=13
cc ask council|5=15 6=11 9=7 10=18 11=-5 25=10 26=9
cc ask court|0=7 4=6 5=-7 7=17 8=8 17=6
cc ask danger|2=-5 5=9 7=6
cc ask draft|2=7 5=-6 10=-7 12=8 26=11
cc ask duty|0=10 2=-19 3=-6 5=34 6=29 7=46 9=14 10=45 13=13 19=7 21=-6 22=-7 23=-10 24=-6 26=11
cc ask end|2=8 22=6 25=8
cc ask force|0=6 1=-7 3=-6 4=7 5=36 8=8 9=33 10=35 11=-13 16=-5 17=-6 20=-6 23=-10 24=6
cc ask former|4=8 5=9 10=12
cc ask found|2=8 5=-10 7=5 9=14 10=23 23=-7 24=-6 26=19
cc ask gear|1=-8 5=22 6=12 7=55 8=11 9=47 13=16
cc ask give|4=6 6=24 10=34 19=12 21=-7 23=-9 24=7
cc ask mandate|5=-8 6=6
cc ask meet|5=6 6=8 9=18 10=9 17=6 20=9
cc ask money|1=6 6=91 8=10 12=6
cc ask named|5=8 7=6 10=-10
cc ask need|1=-9 4=-5 7=10 9=6 10=-8 13=16
cc ask object|5=-7 10=-7
cc ask others|1=-7 4=-7 6=27 7=27 8=9 9=7 10=13 20=6 21=-6 23=-5 24=-6
cc ask parliament|0=-7 2=12 5=-14 6=-9 7=-13 12=8 13=7 19=9
cc ask phone|1=-7 4=-7 5=-9 7=-7 9=-6 10=5 12=-5 17=-5 20=12 24=-6 25=-6 26=-5
cc ask prolong|5=25 10=19 24=5 25=-9 26=9
cc ask resolve|0=6 4=7 5=-7 7=6 9=9 22=6 25=9
cc ask say|1=8 2=-13 5=12 6=5 9=7 10=13 20=12 21=-7 25=-8 26=6
cc ask sign|10=-6 25=10
cc ask size|2=-6 4=13 6=-7 10=16 11=6
cc ask sum|1=6 6=13 12=10
cc ask visit|1=5 6=9 19=6 22=13
cc ask vote|10=-6 25=-11
cc ask wait|0=5 1=17 4=-5 5=14 6=8 10=20 13=7 19=-9 23=-6 24=6
cc ask want|2=9 5=10 6=7 7=6 19=8 25=6
cc bloc block|5=12 21=6 24=12
cc bloc conference|5=7 10=-6 21=20 24=12 25=7
cc bloc cost|1=-7 12=6 14=7 21=-7
cc bloc council|5=9 6=6 19=-14 24=-7
cc bloc court|5=7 7=8 9=6 23=6
cc bloc danger|4=5 7=7 9=5 23=7
cc bloc draft|9=5 16=6 19=8 21=5
cc bloc duty|1=-10 6=6 10=13 16=13 19=11 21=16 23=6 24=-13 26=14
cc bloc end|18=10 20=8 21=18 26=29
cc bloc force|5=13 9=8 12=6 14=5 18=8 21=8 23=31 24=5 26=20
cc bloc former|5=-5 6=9 16=10 19=5
cc bloc found|9=5 14=7 16=5 19=-6 20=7 21=-10 23=12 25=6 26=19
cc bloc gear|9=8 18=10 19=6
cc bloc give|1=-9 2=8 10=6 19=-9 23=23
cc bloc mandate|6=7 18=6 26=16
cc bloc meet|2=6 5=11 19=17 21=9 22=9 23=-5
cc bloc money|5=-11 6=11 12=8 19=5 21=6 22=6
cc bloc named|7=7 19=11 24=-5
cc bloc need|1=-6 5=-6 10=14 12=8 21=10
cc bloc others|5=6 6=5 7=8 10=-11 18=-8 19=-6 20=12 21=8 24=8 25=5 26=7
cc bloc parliament|2=6
cc bloc phone|5=5 10=-8 19=-6 20=15 26=7
cc bloc prolong|5=9 22=9 24=6
cc bloc resolve|7=7 14=7 16=5 18=13 19=-5 21=9 26=10
cc bloc say|2=-9 5=-5 11=7 12=8 16=7 18=-5 19=15 20=11 23=6 26=6
cc bloc shut|21=8
cc bloc sign|18=6 19=-6
cc bloc size|18=7 19=8
cc bloc sum|6=9 12=9
cc bloc vacuum|20=-8 23=9
cc bloc visit|4=5 26=7
cc bloc wait|6=13 18=6 23=10
cc bloc want|10=12 21=7 22=7
cc block conference|4=7 5=6 19=11 24=7
cc block cost|1=10 2=-6 12=6
cc block council|0=8 2=15 5=6 25=15
cc block court|0=32 2=-7 5=-10 6=-7
cc block danger|2=10 3=17 4=6
cc block duty|0=21 3=15 4=25 7=-5 19=-9 21=-6 22=-7 26=-5
cc block end|2=-7 25=9
cc block force|0=19 1=12 2=14 3=26 5=7 6=-12 16=-5 17=-8 18=-5 19=-9 20=9 22=-7 24=13
cc block former|0=6 1=-8 4=7
cc block found|0=10 1=10 3=5 10=7
cc block gear|1=7 2=7 3=10 4=19
cc block give|0=5 1=8 2=-7 5=-6 10=8
cc block mandate|2=7 3=7 24=11
cc block meet|1=6 6=9 19=8
cc block money|1=20 2=15
cc block need|4=16 5=14 23=11
cc block object|0=9 2=16 3=8
cc block others|0=14 1=13 5=-12 6=-7 9=6 10=8 19=5
cc block parliament|2=15 3=6
cc block phone|2=10 20=16
cc block prolong|1=6 3=11
cc block resolve|1=5 2=5 3=6 4=13 25=8
cc block say|2=17 5=-6 19=-8 21=-5
cc block sign|0=8
cc block size|1=8 5=8 21=-7 24=6
cc block sum|1=16 2=6
cc block vacuum|1=7 20=6
cc block visit|1=6 2=6 3=12
cc block vote|2=-10
cc block wait|1=7 6=7 21=-5
cc block want|3=9 23=6
cc conference cost|24=7
cc conference duty|4=7 11=6 18=9 19=-7 21=9
cc conference end|20=6 21=15 26=6
cc conference force|5=5 11=6 18=8 21=33 24=12 25=6
cc conference found|20=5 24=6 25=8 26=6
cc conference gear|21=-5
cc conference give|10=7 19=-7 21=28
cc conference meet|19=5 21=9
cc conference money|21=13
cc conference need|11=7
cc conference others|19=5 21=13 25=7
cc conference parliament|21=6
cc conference phone|10=-5 18=9 20=7 26=7
cc conference prolong|24=8
cc conference resolve|4=7 21=8
cc conference say|10=7 18=9 19=-8 21=15 25=8
cc conference shut|21=10
cc conference size|21=11
cc conference wait|10=5 21=10
cc conference want|21=8
cc cost council|24=11 25=-6 26=12
cc cost court|1=6 17=-5
cc cost danger|3=8
cc cost duty|1=10 3=-6 4=-7 5=-6 7=-6 10=-10 11=-8 12=8 19=-8 21=-5 22=-5 26=10
cc cost end|3=7 11=8 14=10 24=-5
cc cost force|1=15 4=-7 5=-9 10=17 12=29 19=-13 21=-10 24=20 25=-11 26=14
cc cost former|1=9 10=6 12=11
cc cost found|1=6 12=-6 14=6 23=11 24=11 26=7
cc cost gear|1=8 5=8 7=6 24=5
cc cost give|1=13 6=-5 24=20
cc cost mandate|24=9 26=6
cc cost meet|10=7 11=7 21=-7
cc cost money|10=-5 11=-7 12=18 24=5
cc cost need|2=8 5=8 7=6 12=17
cc cost others|1=10 5=6 7=5 10=-7 11=-5 17=-6 21=-7 24=6
cc cost parliament|2=6 17=-5
cc cost prolong|10=6 17=11 21=-6 23=-8 24=21
cc cost resolve|2=-8 14=18
cc cost say|10=-6 19=-6
cc cost shut|1=7 12=6
cc cost size|1=8 14=11
cc cost sum|1=-7 12=29 24=9
cc cost visit|6=6
cc cost vote|24=25
cc cost wait|1=13 2=6 3=8 11=10 12=-6 24=6
cc cost want|5=7 14=11
cc council court|0=8
cc council danger|6=6 9=5 25=12
cc council draft|10=-6 25=11
cc council duty|2=8 7=6 10=11 24=7 25=21 26=20
cc council end|23=6 24=-6 25=6 26=16
cc council force|1=-7 5=9 7=6 9=11 10=6 11=7 17=-7 19=-12 21=-6 24=8 25=20 26=25
cc council former|0=5 6=6 10=6 25=13 26=13
cc council found|2=-8 5=-8 11=7 19=-6 24=14 25=8
cc council gear|7=8 10=6 25=8
cc council give|0=7 5=9 11=11 19=7 24=16
cc council mandate|6=5 10=-5 26=-5
cc council meet|2=-5 19=-6 21=-6
cc council money|1=-6 10=7
cc council named|6=6 23=13 25=10
cc council need|7=7
cc council object|25=6
cc council others|5=7 11=17
cc council parliament|10=6 25=6
cc council phone|5=5 20=6
cc council prolong|5=-5 24=20 25=-9
cc council resolve|2=5 19=-8 23=7 25=6 26=10
cc council say|7=9 9=10 10=9 11=16 19=5 24=6
cc council shut|25=8
cc council sign|17=6 23=13
cc council size|5=5 11=11 25=9
cc council sum|10=8 12=5 24=5
cc council vacuum|20=6
cc council visit|2=10 19=5
cc council vote|2=-6 10=-6 23=-6 24=11 25=5 26=16
cc council wait|2=-5 5=7 6=5 11=6 20=5 23=-16 24=13 25=12
cc council want|6=7 9=5 23=-6 25=6
cc court danger|5=6 7=6
cc court duty|0=34 3=6 5=-12 6=-10 17=11 19=6
cc court end|0=6 17=5
cc court force|0=44 2=-11 7=14 8=9 17=7 23=6 24=-5
cc court former|0=17 4=8 7=6 19=7
cc court found|0=13
cc court gear|2=8 5=14 6=6 7=14 8=10 9=8 16=8 21=7
cc court give|0=23 3=9 7=14 19=6
cc court meet|1=6 9=7 10=7 16=8
cc court money|5=9 6=14 7=7 8=10 10=-6
cc court named|16=8 21=7
cc court need|0=9
cc court object|0=15 2=-6
cc court others|0=5 1=5 5=13 7=24 8=9 21=5
cc court parliament|0=10
cc court resolve|0=12 17=12
cc court say|2=-5 5=6 10=-8 17=14
cc court sign|0=7 17=15
cc court size|4=8 23=5
cc court vote|0=10
cc court wait|0=30 3=9 7=13
cc court want|2=8 7=5
cc danger draft|9=5 24=8
cc danger duty|1=-6 3=27 5=-10 10=-5 22=-5 23=-6 24=5 25=-6
cc danger end|3=8 24=8
cc danger force|1=-8 2=-8 3=21 5=10 6=8 7=11 10=-7 17=-5 19=-10 22=-7 24=-8 25=7 26=-7
cc danger former|3=20 5=6
cc danger found|23=-15
cc danger gear|13=11 23=7
cc danger give|3=13 23=6
cc danger mandate|2=7 23=-5
cc danger meet|2=-6 5=7 21=6
cc danger money|1=-5 5=6 6=15 7=18
cc danger named|5=5 6=6 7=6 25=7
cc danger need|13=12
cc danger object|4=5 25=6
cc danger others|5=5 7=6
cc danger phone|18=5
cc danger prolong|3=7 5=9 24=8
cc danger resolve|5=-6 7=7
cc danger say|2=-11 7=7 13=6 21=-5
cc danger shut|3=9
cc danger sign|18=7 24=8
cc danger size|3=6
cc danger wait|3=8 7=6
cc danger want|6=10 7=6 13=8 25=6
cc draft duty|1=-5 2=17 5=-6 11=7 12=9 16=7 18=7 19=-13 21=9 24=13 25=9
cc draft end|23=6 24=7
cc draft force|1=-5 2=17 5=-8 10=-5 17=9 25=21
cc draft former|2=8 18=10 23=9
cc draft found|16=5 26=10
cc draft give|19=11
cc draft mandate|23=17 25=9
cc draft meet|21=14 23=-5
cc draft money|1=-5 2=5 12=11 19=9
cc draft need|2=-5
cc draft object|2=11 25=15
cc draft others|11=6 19=5 23=18
cc draft parliament|12=8 25=6
cc draft prolong|11=6 16=10 23=7 24=10 26=11
cc draft resolve|2=8 16=5
cc draft say|2=-12 19=7 23=7 25=16 26=10
cc draft sign|2=10 16=13 19=-5 21=8 23=20 24=9 25=19
cc draft size|23=6
cc draft sum|12=11 19=12
cc draft vote|24=7
cc draft wait|2=-6
cc duty end|1=-6 2=10 10=-7 11=-7 17=6 21=6 22=-5 24=6 26=12
cc duty force|2=12 5=-20 6=-13 7=6 8=-8 10=9 11=7 13=8 14=-9 15=-6 17=-12 18=13 19=-12 23=18 24=-18 25=-5 26=17
cc duty former|0=8 2=-6 3=13 6=-6 10=-10 22=15 23=-11
cc duty found|0=10 3=-6 5=-8 9=8 10=7 11=-8 12=-7 21=-5 22=-6 23=33 24=17
cc duty gear|1=10 4=27 5=-18 6=-5 7=21 9=8 10=-13 11=-5 13=34 17=-6 19=-12 22=-18 26=-6
cc duty give|1=15 2=7 3=11 4=6 5=6 10=11 12=-8 17=-9 18=-5 19=6 20=-6 21=-19 25=-10
cc duty mandate|1=7 5=-8 23=13 24=17
cc duty meet|3=5 5=-10 7=-6 20=9 21=20 22=23
cc duty money|1=33 5=-8 6=23 7=-7 11=-13 12=9 13=-5 18=-5 19=-11 22=-6 25=-6 26=-6
cc duty named|1=7 5=-8 7=6 10=-10 13=6 19=-8 21=12 24=-9
cc duty need|0=9 4=26 5=-9 7=8 11=15 13=28 16=-6 19=9 24=-6
cc duty object|2=23 4=-5 5=-8 10=-7 24=-5 25=8
cc duty others|0=16 1=-10 2=-8 4=-8 5=-19 6=28 10=24 12=8 13=-6 17=-13 18=-7 19=-17 22=-7 24=-9 26=-6
cc duty parliament|0=6 2=7 5=-9 7=-6 11=-5 23=-10 24=-6
cc duty phone|5=-10 18=13 20=26
cc duty prolong|0=17 1=-6 5=12 10=13 11=12 13=9 17=15 24=19
cc duty resolve|0=7 2=15 4=6 5=-8 11=-10 16=10 17=6 19=14 26=6
cc duty say|5=16 6=7 9=-7 10=8 11=-9 12=9 13=14 16=6 17=-6 18=6 19=-6 21=-17 22=-13 24=-7 25=-11 26=-10
cc duty shut|2=9 3=11 19=-5 21=8 25=8
cc duty sign|0=9 1=-5 16=23 17=11 18=23 19=-11 21=8 23=-6 24=11 25=8
cc duty size|2=-12 3=5 4=22 5=-12 6=-5 12=-6 21=-7 23=-6 25=-6
cc duty sum|1=10 5=-5 6=11 10=-8 12=22 19=-16
cc duty visit|2=-5 10=-7 12=8 19=6 22=9
cc duty vote|2=-6 23=13 24=18 25=-8
cc duty wait|0=14 1=7 2=-7 4=11 5=-7 6=-6 7=-6 11=-10 13=-6 16=-5 17=10 22=-6 25=8 26=6
cc duty want|1=-7 2=20 6=15 21=5
cc duty weather|4=7
cc end force|2=12 5=-7 11=11 18=11 21=8 24=-7 25=-11 26=38
cc end former|3=-6
cc end found|0=6 2=7 20=8 26=19
cc end gear|12=5 18=9
cc end give|2=10 5=-8 25=7
cc end mandate|23=6 25=6 26=5
cc end meet|24=6
cc end money|4=7
cc end named|11=-7
cc end need|4=8 10=6 12=5 17=9 19=11
cc end object|2=6
cc end others|2=-7 3=5 19=6 21=8 26=6
cc end parliament|0=7 2=9
cc end phone|20=9 22=6 26=7
cc end prolong|17=9 24=14
cc end resolve|2=-11 5=-7 12=-11 14=9 23=8 25=10 26=8
cc end say|2=-9 3=12 17=7 21=13 26=10
cc end shut|11=-5
cc end sign|17=17 23=5 24=11
cc end size|4=6 11=6 14=11 18=7 23=6 24=5
cc end visit|3=7 26=11
cc end vote|0=7 26=19
cc end wait|0=5 3=15 17=6
cc end want|3=7 10=5 14=11 17=9
cc force former|1=-7 4=6 5=7 11=5 14=7 16=7 22=-5 23=-6 24=-9 26=7
cc force found|2=12 5=-13 6=7 7=-6 9=10 10=7 12=-7 14=10 17=-6 18=-6 19=-14 21=-7 23=47 25=-14 26=6
cc force gear|0=-5 1=-6 2=-8 3=11 4=15 5=6 7=14 8=9 9=29 10=-11 13=11 16=5 18=7 19=5 21=-6 22=-13 24=-9 25=-9 26=-6
cc force give|0=5 2=-16 3=-6 4=-13 5=20 6=-7 10=6 11=-9 12=-13 14=-8 15=-6 16=-6 18=-10 19=-7 20=-8 22=-6 23=16 25=-11
cc force mandate|1=-6 5=-6 19=-7 23=-9 24=16
cc force meet|2=-9 5=-6 10=11 11=5 18=-6 19=43 20=13 21=24 22=5 23=-12
cc force money|1=30 5=11 6=31 8=8 10=-11 11=-5 12=22 17=-5 19=6 20=-6 21=6
cc force named|2=-10 10=-9 11=6 21=19 24=-12 25=5
cc force need|1=11 2=10 4=-7 10=13 11=16 13=8 18=-6 21=7 22=-5 25=-6
cc force object|0=8 2=30 3=6 4=-6 5=-9 10=-9 19=-8 22=-6 23=-5 24=6 25=5
cc force others|0=7 3=-9 4=-12 5=26 6=6 8=8 9=9 10=10 11=-12 14=5 19=9 21=25 25=9
cc force parliament|2=15 5=-10 10=17 11=-6 19=-6 21=-8 22=5 23=-13 24=-9 25=-6
cc force phone|2=-8 11=-7 18=11 19=-12 20=56 24=-5
cc force prolong|1=7 3=10 4=-5 5=13 10=9 11=30 12=7 13=9 21=-10 22=-6 24=17 25=-12 26=-7
cc force resolve|0=6 1=5 2=7 5=-10 7=5 14=6 16=9 18=5 25=-11 26=13
cc force say|0=-7 5=-16 6=-8 9=10 11=-8 18=7 19=5 20=7 21=7 23=-5 24=-5 25=8
cc force shut|1=15 3=14 19=7
cc force sign|1=-6 5=-7 16=10 17=14 18=34 19=-6 22=-7 25=13
cc force size|4=13 6=-6 10=-6 11=28 16=-7 18=9 19=-11 21=8 25=11 26=8
cc force sum|2=-5 5=-6 6=-12 10=-9 11=-5 12=48 19=8 24=8
cc force vacuum|1=18 2=8 20=11 23=8
cc force visit|1=-14 2=6 5=-6 11=-10 16=-7 19=6 20=-6 22=37 23=-6 24=-7 25=-8 26=6
cc force vote|10=-8 25=-9 26=17
cc force wait|1=17 2=11 4=6 5=8 11=-7 12=7 16=-7 19=-7 20=11 23=8 24=17 26=18
cc force want|2=-7 3=17 6=25 10=22 11=6 21=9 22=12
cc former found|10=6 14=8 22=6
cc former gear|4=12 5=-6 10=6
cc former give|0=6 3=13 5=11 7=9 11=7 16=7 22=-6
cc former mandate|1=6 6=7 18=7 23=-6
cc former meet|3=8 18=6 21=5 22=20
cc former money|5=-5 12=8 16=10 19=-6
cc former need|1=-5 4=6
cc former object|2=9 4=6 22=7
cc former others|2=-5 5=5 7=6 14=8 18=-5 21=13 23=10
cc former prolong|2=6 3=7 5=5 10=6 24=7
cc former resolve|18=5 19=-6
cc former say|1=-14 11=8 14=8 16=12 19=-6 21=-5 22=-7 23=10
cc former sign|18=10 23=10
cc former size|4=8 10=5 11=9
cc former sum|2=5 10=7 12=5
cc former visit|11=8 22=7
cc former vote|23=-5
cc former wait|2=-9 4=6 11=7 18=7 21=5 23=-5
cc found gear|3=6 7=7 9=11 25=7
cc found give|5=-6 9=5 10=18 11=6 23=16
cc found mandate|2=-10 5=-6 10=-7 19=-8 21=-7 24=25 26=6
cc found meet|19=5 20=5
cc found money|2=-6 3=6 10=12
cc found named|6=6 24=-8
cc found need|2=8 23=6
cc found object|1=6 2=26 23=-8
cc found others|1=6 11=11 14=8 21=-7 23=11
cc found parliament|0=8 1=9 2=9 10=7 11=-8 19=-5 23=-13 24=-9
cc found phone|20=7 26=7
cc found prolong|23=-9 24=33 26=6
cc found resolve|14=7 16=5 26=9
cc found say|1=8 2=-14 10=11 11=11 14=8 21=8 23=5 25=6 26=15
cc found shut|25=8
cc found size|3=11 9=5 19=5
cc found sum|10=7 12=-7
cc found visit|3=7
cc found vote|0=5 2=-7 10=-6 19=-6 24=13 25=7 26=6
cc found wait|1=-8 23=-8 24=10
cc found want|2=8 6=11 25=10
cc gear give|2=-9 4=8 5=-9 13=6 16=5
cc gear mandate|3=7 24=6
cc gear meet|9=10 16=7
cc gear money|1=10 2=-6 4=9 5=20 6=17 7=7 8=11 9=11 11=6 19=7
cc gear named|13=6 16=7 19=13 21=6
cc gear need|2=-5 4=10 7=25 9=7 13=34
cc gear object|2=6
cc gear others|4=6 5=23 7=15 8=11 9=8 19=-5
cc gear parliament|3=7 7=-8 19=5
cc gear phone|20=9
cc gear prolong|0=5 3=10 4=-6 13=10
cc gear resolve|4=5
cc gear say|1=-10 2=9 4=20 6=-7 7=9 9=8 11=-7 13=24 16=6 21=-9 22=-12
cc gear shut|1=5 3=9 25=9
cc gear sign|18=12
cc gear size|4=12 11=-9
cc gear sum|1=11 10=7 19=13
cc gear vacuum|4=7
cc gear visit|3=8 22=7
cc gear wait|4=26 5=-6 7=6 22=-5 25=7
cc gear want|2=5 4=8 5=8 7=18 13=6 19=8
cc give mandate|5=-6 24=5 25=8
cc give meet|2=14
cc give money|0=-6 3=-7 5=-9 6=13 7=5 9=-7 10=-11 12=-13 13=-5 17=-6 18=-5 19=7 20=-6 21=9 23=-7 26=-6
cc give named|1=24 5=6 10=-5 13=6
cc give need|10=-6
cc give object|2=-11 21=5
cc give others|1=6 5=9 6=11 7=13 9=7 19=13 24=-7
cc give parliament|2=16 10=14 23=-6
cc give phone|5=8 6=7 20=10
cc give prolong|5=-6 11=11 19=-6 24=9
cc give resolve|1=10 11=6 19=6 21=5 25=7
cc give say|1=-19 2=-7 9=7 12=-12 13=7 16=7 18=-7 20=-5 21=8 26=-5
cc give shut|3=9 4=8
cc give sign|5=-5 16=6
cc give size|1=-6 4=8 10=5 11=23 13=6
cc give sum|6=-9 12=-9 19=11
cc give vacuum|1=6 4=7 23=6
cc give visit|9=10 22=26
cc give vote|24=14 25=7
cc give wait|1=13 3=6 4=-6 5=12 10=22 17=-6 21=5 24=11 26=12
cc give want|2=9 5=10 6=7 7=18 10=-6
cc give weather|4=8
cc mandate meet|18=7 19=-5 20=5
cc mandate money|1=9 3=7
cc mandate named|24=8
cc mandate others|6=5 24=5
cc mandate parliament|3=7
cc mandate phone|20=5
cc mandate prolong|3=5 6=5 11=-9 23=-11 24=12
cc mandate resolve|18=6 23=8 25=7
cc mandate sign|23=18 25=8
cc mandate size|23=6
cc mandate visit|3=7
cc mandate vote|24=18
cc mandate wait|6=6 18=6 24=12 25=-5
cc mandate want|6=6
cc meet money|2=11 12=10 21=9 22=5
cc meet named|5=7 11=6 16=8 19=-8 21=16
cc meet need|11=9 12=10 17=-5 21=11
cc meet object|3=5
cc meet others|1=9 5=-12 9=9 10=-5 19=25 20=15 21=25
cc meet parliament|2=20 17=-6 19=8
cc meet phone|19=-14 20=34 21=-8
cc meet prolong|10=8 19=5 21=7
cc meet resolve|9=10 18=6 19=-6 24=6 26=5
cc meet say|1=-6 2=-11 19=30 20=8 22=-5
cc meet shut|19=10
cc meet sign|17=7 18=-5 19=-7 21=10
cc meet size|2=20 19=5 24=8
cc meet sum|1=-8 2=5 19=11
cc meet vacuum|19=7 20=-8
cc meet visit|19=16 22=19
cc meet vote|2=-6 11=5 19=8
cc meet wait|1=15 2=7 6=7 10=-5 12=13 18=6 19=8 20=7
cc meet want|11=5 21=9 22=6
cc money named|1=11 21=10
cc money need|1=27 4=8 5=6 6=7 12=30 19=-6
cc money object|2=7 21=5
cc money others|1=38 2=6 5=9 6=42 8=10 10=-14 12=8 21=13 22=6
cc money parliament|1=-11 2=38 3=6 19=8
cc money phone|6=17 19=5
cc money prolong|1=14 3=7 12=7
cc money resolve|11=-8 19=-6
cc money say|1=28 6=8 11=-8 12=5 16=8 19=21 24=-6
cc money shut|12=6
cc money sign|1=-5 2=6
cc money size|1=18 6=-7 26=10
cc money sum|1=9 2=-6 3=-7 4=-9 5=-11 6=-7 7=-9 9=-7 10=-6 11=-9 12=29 16=-9 17=-6 18=-7 19=6 20=-5 22=-7 23=-6 25=-6 26=-7
cc money vacuum|1=12 4=7 10=6
cc money visit|1=14 2=8 3=6 6=13 12=9
cc money wait|1=21 7=6 12=19 19=-11 21=12 22=10 26=9
cc money want|6=13 21=6 22=7
cc named need|1=-6 11=6 19=-7 21=6
cc named object|23=10
cc named others|1=7 5=-5 21=11
cc named phone|10=-5
cc named prolong|24=6
cc named resolve|7=7
cc named say|13=6 19=14
cc named size|13=6 22=10
cc named sum|1=-9 24=5
cc named vote|23=11 24=6
cc named wait|24=-6 25=9
cc named want|6=6 11=6 25=6
cc need object|2=7
cc need others|1=-6 2=18 4=-6 8=10 10=10 17=-8 21=6
cc need parliament|13=11 17=-6
cc need phone|19=8
cc need prolong|0=5 1=5 4=-6 8=11 13=10 17=9
cc need resolve|2=9 10=5 19=9
cc need say|1=-6 2=26 4=-17 13=21
cc need shut|12=6
cc need sign|2=5 16=6 17=18 19=8
cc need size|2=-6 3=8 4=10 10=8
cc need sum|1=9 2=6 12=24
cc need vote|16=9 19=8
cc need wait|4=7 12=9 13=6
cc need want|1=-5 5=-6 8=8 10=11 17=9 19=-5
cc object others|2=6
cc object prolong|25=-6
cc object say|2=-12
cc object sign|25=10
cc object size|2=5
cc object vacuum|2=5
cc object visit|2=8 19=5
cc object vote|2=8 24=6
cc object wait|0=6 21=6
cc object want|2=9 3=10
cc others parliament|2=11
cc others phone|5=-9 6=7 10=-8 19=-11 20=31
cc others prolong|0=5 1=6 2=-10 8=11 23=7 24=10
cc others resolve|2=-10 3=7 11=5 17=5 21=15 26=6
cc others say|5=-6 6=16 7=9 9=5 11=12 12=8 13=-6 18=-5 19=-8 20=6 21=12 24=-5 25=6
cc others sign|0=6 17=18 23=8
cc others size|2=5 5=-8 10=19 17=-6
cc others sum|1=19 6=12 12=12 24=5
cc others vacuum|2=12 4=7
cc others visit|3=6 9=10 12=8 26=6
cc others vote|2=-5
cc others wait|0=9 1=5 2=21 5=9 6=10 21=11 24=-6
cc others want|2=10 6=16 7=8 8=10 10=8 21=7 22=11
cc parliament phone|19=6
cc parliament prolong|3=7
cc parliament resolve|17=10
cc parliament say|2=-9 19=-9
cc parliament sign|17=10 25=6
cc parliament sum|2=10 19=11
cc parliament visit|3=7 18=5 22=8
cc parliament vote|0=7 24=-5
cc parliament wait|0=11 1=-7 10=13 13=7
cc parliament want|2=6 10=-5
cc phone resolve|0=6 22=6
cc phone say|5=-5 6=6 10=-9 11=-7 18=8 20=36 21=-6
cc phone size|19=-6
cc phone vacuum|20=6
cc phone visit|22=10
cc phone wait|20=21
cc prolong resolve|24=5
cc prolong say|1=6 2=11 11=-8 18=8 19=-7 24=7 25=-7 26=9
cc prolong sign|16=10 17=9 18=9 24=10
cc prolong size|1=9 3=7 11=14
cc prolong sum|12=10 24=5
cc prolong visit|3=11 18=9
cc prolong vote|2=-6 23=-5 25=-8
cc prolong wait|0=7 1=5 11=6 12=7 23=-9 24=7
cc prolong want|6=8 8=11 17=9
cc resolve say|2=9 3=6 5=-6 10=8 11=6 19=6 21=9 26=11
cc resolve sign|0=10 16=5 17=16 23=6
cc resolve size|11=10 14=11 18=7 19=10 23=5 24=5
cc resolve vacuum|1=7 2=6
cc resolve visit|3=7 21=5 22=6 26=7
cc resolve vote|24=7 26=12
cc resolve wait|2=-7 18=5
cc resolve want|10=5 14=11
cc say shut|1=5 12=6
cc say sign|16=8 17=10 18=18 23=8 25=10
cc say size|1=14 2=-6 4=9 5=-5 10=-5 11=7 19=-12
cc say sum|1=8 12=11 19=13
cc say visit|2=9 3=8 4=6 5=-6 9=9 11=6 12=7 18=8 22=25 26=5
cc say vote|2=-9
cc say wait|1=15 2=6 18=-6 24=10 26=-6
cc say want|6=6 13=6
cc shut sum|12=6
cc shut wait|3=7 19=5 25=9
cc shut want|3=8
cc sign size|16=-6 23=6
cc sign visit|18=17 22=6
cc sign vote|16=8 19=8 24=9
cc sign wait|16=9 17=7 24=6
cc sign want|17=12
cc size sum|1=11
cc size vacuum|2=12
cc size visit|1=6
cc size wait|24=6 26=13
cc size want|14=11
cc sum visit|1=14 6=5 12=9
cc sum vote|24=5
cc sum wait|1=6 12=18 21=9
cc vacuum wait|1=10 20=6 23=6
cc visit wait|1=-5 2=6 11=8 22=-8
cc vote wait|0=7 26=6
cc wait want|3=6 10=-5 23=6
cn access block|4=12
cn access danger|3=8
cn access duty|4=11 19=5
cn access end|3=8 4=6
cn access force|3=8 9=5
cn access gear|0=5 2=8
cn access mandate|2=12
cn access meet|19=5
cn access others|4=7
cn access resolve|3=8
cn access shut|3=12
cn accord alter|17=6 19=6
cn accord ask|2=5 10=6 17=6
cn accord council|10=9
cn accord court|17=9 21=8
cn accord duty|18=16
cn accord force|2=-6 3=10 17=43 18=-14 19=-6 21=-7
cn accord former|16=7 18=9
cn accord found|16=6
cn accord gear|16=7 18=12 21=7
cn accord give|19=5
cn accord meet|16=9 17=13 19=-6
cn accord money|16=16 25=6
cn accord others|17=22
cn accord resolve|0=5
cn accord say|18=8
cn accord sign|2=6 16=7 18=14
cn accord size|21=-6
cn accord wait|13=8 17=11
cn alter access|4=6
cn alter ask|2=9 7=23 10=17 25=-11
cn alter block|2=6
cn alter duty|23=10
cn alter force|2=16 5=-10 11=-7 24=-8 25=36
cn alter gear|5=-5 7=6
cn alter give|10=9
cn alter mandate|25=6
cn alter money|19=-8 21=6
cn alter object|23=-7
cn alter parliament|19=8
cn alter prolong|25=5
cn alter resolve|2=9 4=10 17=6
cn alter size|10=9 11=7 24=6 25=11
cn apart accord|16=-5
cn apart council|17=7
cn apart force|18=7
cn apart others|21=8
cn apart say|10=6 21=7
cn ask accord|13=8
cn ask alter|2=11 4=7 5=-10 19=6 25=-11
cn ask apart|5=7
cn ask block|5=6 24=7
cn ask bloc|5=14 7=7 19=13 20=6 21=5
cn ask council|5=-7 6=8 9=8 10=29 25=8 26=8
cn ask court|0=11 4=6 7=19 8=9 10=6 17=5
cn ask danger|18=5
cn ask duty|10=7 19=-5 25=9
cn ask force|5=10 7=-11 10=-22 19=-6
cn ask former|6=7
cn ask found|2=8 9=11 26=11
cn ask gear|4=-6 5=-7 7=14
cn ask give|6=24
cn ask money|1=6 5=-11 6=24 7=-5 9=-5 10=-10 12=5
cn ask others|5=-8 6=35 8=10 9=6 10=12 20=9
cn ask parliament|19=5
cn ask phone|1=-7 4=-7 7=-7 9=-6 10=5 12=-5 17=-5 20=11 24=-6 25=-6 26=-5
cn ask prolong|5=9 10=15
cn ask resolve|4=7
cn ask say|10=11 24=9 26=10
cn ask size|5=-5 10=17
cn ask vacuum|10=7
cn ask visit|1=6 6=10
cn ask wait|5=6 6=13
cn ask want|2=6 5=6 10=8
cn bloc access|22=6
cn bloc apart|2=5 12=7 22=8
cn bloc ask|2=-5 5=10 6=10 10=8
cn bloc block|1=5 19=5
cn bloc conference|5=8 10=-6 21=13 24=13 25=7
cn bloc council|5=6 6=6
cn bloc draft|9=6 19=7 21=6
cn bloc duty|1=-6 5=-7 9=5 10=15 19=11 23=11 24=-6 26=8
cn bloc end|26=10
cn bloc force|1=9 2=5 5=5 6=7 16=8 19=8 24=7
cn bloc former|6=8 19=10
cn bloc found|9=6 14=7 23=15 26=12
cn bloc gear|18=6
cn bloc give|5=7 23=6
cn bloc mandate|26=13
cn bloc meet|5=8 9=7 19=6 20=8 22=-9
cn bloc money|19=6
cn bloc need|10=9
cn bloc others|5=8 9=6 10=-5 19=-10 20=9 21=6 25=8 26=10
cn bloc phone|5=10
cn bloc prolong|21=8
cn bloc say|10=-6 11=10 19=10 25=8 26=9
cn bloc visit|21=6 22=16 26=8
cn bloc wait|19=9 23=8
cn bloc want|10=9
cn block access|2=6
cn block accord|3=11 4=6
cn block apart|2=7
cn block ask|20=6
cn block bloc|21=6
cn block conference|21=5
cn block danger|4=12
cn block duty|4=13
cn block force|0=11 1=-8 2=19 3=9 5=-6 10=-6 11=11 19=-6 20=7 23=-6 24=8
cn block former|1=-5 2=6 3=6 4=10
cn block found|1=6
cn block gear|3=5
cn block give|0=5 1=11 2=-7 5=-10 10=10
cn block meet|6=10 19=10
cn block money|1=-7 2=10 3=6
cn block need|4=7
cn block object|2=11 3=9
cn block others|2=-5
cn block phone|20=10
cn block resolve|2=-6
cn block size|11=6 24=5
cn block vacuum|1=8
cn block visit|2=6 3=7
cn block vote|2=-10
cn block wait|25=6
cn conference ask|4=7
cn conference block|19=6
cn conference force|21=7
cn conference others|19=6
cn cost bloc|12=5 24=-6
cn cost duty|1=-5
cn cost end|14=11
cn cost force|1=7 12=7 26=10
cn cost former|10=8 12=5
cn cost found|24=10
cn cost give|1=7 10=9
cn cost mandate|24=8
cn cost money|1=-14 2=8 12=28
cn cost need|5=8 7=7
cn cost others|1=10 5=8 7=7
cn cost parliament|12=12
cn cost resolve|11=-6 14=11
cn cost say|1=5
cn cost size|11=-6
cn cost vote|2=-5
cn cost wait|1=14
cn council alter|11=10 23=-8 25=29
cn council ask|5=8 10=-5 23=6 25=5
cn council block|2=11 25=17
cn council bloc|24=-5
cn council duty|0=7 7=7 11=6 25=19 26=13
cn council end|26=8
cn council force|10=9 11=-6 24=10 26=-8
cn council former|6=8
cn council found|2=-8 6=5 10=9 23=5 24=-6 25=12
cn council give|24=9
cn council mandate|24=-8
cn council prolong|24=12 25=-6 26=-6
cn council resolve|19=-7
cn council say|11=11 19=5 25=-6
cn council size|11=9 23=6 25=12
cn council vote|23=-6 26=21
cn council wait|6=8
cn court block|0=26 5=-8 6=-5
cn court danger|5=6 7=6
cn court duty|0=17 10=-6
cn court force|0=7 5=-8
cn court former|0=8
cn court gear|7=6
cn court give|0=8
cn court money|6=11
cn court object|0=7
cn court others|1=7 7=12 8=10
cn court parliament|0=12
cn court resolve|0=8
cn court wait|0=19
cn danger access|3=16
cn danger block|2=14 3=10
cn danger cost|3=9
cn danger duty|2=6 3=14
cn danger force|2=-5 3=13 5=6 6=5 23=5 25=6
cn danger others|5=6 7=6
cn danger say|7=6 9=5
cn draft alter|2=11 25=11
cn draft council|9=6 23=11
cn draft danger|2=5 24=9
cn draft duty|18=10
cn draft force|2=9 21=6 25=8
cn draft give|2=5
cn draft mandate|23=14 25=10
cn draft money|2=8
cn draft others|23=10 25=5
cn draft say|2=-6 23=10 25=6
cn draft sign|16=9 19=-10 21=8 23=21 24=9 25=20
cn duty accord|2=6 16=14 17=-8 18=-5 21=7
cn duty alter|7=7 10=6 19=8
cn duty ask|0=7 1=5 2=-9 4=-6 5=19 6=14 7=32 10=24 11=-6 12=6 19=11 26=6
cn duty block|3=21 4=6
cn duty bloc|7=6 10=8 19=9 21=7
cn duty cost|2=-8 26=6
cn duty council|10=8 24=9 25=8
cn duty court|2=7 5=-7 6=-7 10=6 17=-6 19=8
cn duty draft|2=20 16=5 19=-6 24=7
cn duty end|0=7 2=9 12=5 17=7 19=-7
cn duty force|0=-5 2=20 4=-6 6=-5 7=-7 9=-5 12=-5 13=-8 17=-7 19=13 21=-9 23=6 24=-15
cn duty former|1=16 3=9 4=-9 5=5 10=-10 11=6 18=6 19=-7 22=6
cn duty found|12=-5 23=14
cn duty gear|1=15 2=-7 3=12 4=17 13=18 21=6 23=6 24=6
cn duty give|0=-6 1=8 9=-5 11=7 13=-6 17=-6 18=-6 21=-14 24=-9 25=-6
cn duty mandate|6=5 24=-11 26=7
cn duty meet|2=-5 19=15 20=7 22=9
cn duty money|1=30 4=-7 5=-6 6=5 7=-6 12=-6
cn duty need|2=-8 11=11 13=19
cn duty object|2=27 25=5
cn duty others|0=11 5=-11 19=-8
cn duty phone|20=16
cn duty prolong|0=20 2=8 5=9 10=6
cn duty resolve|2=10 16=12 17=8 19=7
cn duty say|1=12 5=9 6=6 10=-13 11=-6 13=8 23=-5
cn duty shut|2=11 3=6 4=6 12=5 19=-6
cn duty sign|2=-5 16=28 17=6 19=-8 22=6 24=7
cn duty size|1=-6 4=10 10=5 19=7
cn duty vacuum|10=7
cn duty visit|1=8 3=8 4=6
cn duty vote|0=6 24=12
cn duty wait|0=9 2=-13 5=-9 11=-6 17=8 19=-5 23=7 24=5 26=9
cn end access|2=-5
cn end accord|16=7
cn end bloc|21=16
cn end conference|21=16
cn end cost|11=7
cn end duty|24=9
cn end force|3=7 11=7 20=6 26=24
cn end found|0=7 26=10
cn end gear|5=6 12=5
cn end mandate|26=10
cn end meet|19=6
cn end need|19=12
cn end resolve|2=-10 5=-7 12=-11 14=9 17=-5 23=9 25=10 26=7
cn end say|5=5 19=7
cn end shut|11=-5
cn end sign|17=13 18=6
cn end wait|0=7 3=9
cn force accord|1=7 17=19 18=12
cn force alter|5=-6 11=9 23=12 25=14
cn force apart|5=7 10=6
cn force ask|5=10 10=8 24=7
cn force block|1=-6 5=11 9=7 19=5 21=5 24=6
cn force bloc|4=5 11=10 18=9 19=-6 21=-6
cn force cost|1=8 11=-7 12=17
cn force council|6=7 23=-5 24=5 25=13
cn force court|0=6 16=8 23=11
cn force danger|2=-8 25=5
cn force draft|9=6
cn force duty|0=-7 1=15 3=-7 4=9 5=10 6=-12 9=-7 11=9 13=16 18=7 19=-14 22=11 25=8
cn force end|11=10 26=14
cn force former|4=5 14=8 16=9 22=10
cn force found|21=5 23=5 24=15 26=-6
cn force gear|5=17 6=9 7=17 8=9 13=15 19=11 22=-5
cn force give|5=13 7=9 11=-8 17=6 19=10 22=11
cn force mandate|23=7 24=14
cn force meet|10=9 17=6 21=8
cn force money|1=31 5=16 6=22 9=15 12=21 19=11 21=8 24=-5
cn force need|1=-12 5=5 11=17 13=7
cn force object|1=5 23=-8 25=5
cn force others|0=8 1=-5 10=-13 11=-6 18=11 19=11
cn force prolong|1=14 5=13 6=6 11=13 12=9 13=6 25=-8
cn force resolve|1=5 11=9 14=7
cn force say|2=10 3=8 6=-9 7=6 10=7 11=-8 19=-9 21=8
cn force shut|1=6
cn force sign|18=24
cn force size|5=8 21=8 25=7
cn force vacuum|2=6
cn force visit|1=-8 2=-5 5=-6 19=-6 22=10
cn force wait|1=13 2=11 10=-8 17=9
cn force want|3=6 21=5
cn former apart|2=6
cn former ask|5=6
cn former block|0=7 2=-5 19=5
cn former cost|12=11
cn former danger|3=16 4=6 5=7
cn former draft|2=9
cn former duty|1=11 4=7 21=6 22=15
cn former force|4=7 22=-8 26=8
cn former found|2=6
cn former mandate|18=7 24=6
cn former meet|22=7
cn former object|2=6 3=5
cn former others|5=7
cn former prolong|24=6
cn former resolve|2=9
cn former visit|19=5 25=5
cn former wait|4=9
cn found alter|23=-10 25=18
cn found apart|2=5
cn found cost|12=-8 25=5
cn found council|11=7
cn found danger|6=7 25=6
cn found duty|0=10 24=9
cn found force|2=9 5=-5 6=14 14=12 19=-9 21=-7 22=-5 23=39 24=-13 25=-10
cn found gear|7=7 23=8
cn found mandate|1=-6 2=-9 5=-5 10=-6 19=-7 21=-7 24=16 26=7
cn found money|24=8
cn found need|23=6
cn found object|1=6 2=11 23=-7 24=7
cn found others|0=6
cn found parliament|0=8
cn found prolong|6=6 24=29 26=14
cn found resolve|23=6 25=6
cn found size|19=7
cn found visit|22=7
cn found vote|2=-7 10=-6 11=-8 19=-6 24=18 25=9 26=8
cn found wait|0=6 2=8 11=-8 23=7 24=9 25=-5 26=7
cn found want|23=7
cn gear access|22=7
cn gear ask|7=16 13=16 19=6
cn gear block|1=-6 4=6
cn gear cost|5=8 7=7
cn gear court|2=9 21=8
cn gear danger|23=7
cn gear duty|2=16 7=-6 13=-5
cn gear force|6=-7 16=11 23=6
cn gear give|4=15
cn gear money|1=6 4=14 5=8 6=9 7=13 8=10
cn gear need|1=-5 4=11 6=6 9=9 13=8
cn gear others|6=5
cn gear prolong|13=6
cn gear say|2=6 13=7
cn gear size|4=17
cn gear visit|3=7
cn gear want|9=5
cn give accord|2=8
cn give alter|10=7
cn give block|5=6 10=5
cn give cost|1=-5 24=10
cn give duty|1=20 3=8 10=10
cn give end|1=5 18=5
cn give force|0=9 1=14 2=-23 3=-6 4=-10 7=-11 8=-6 9=-11 11=-23 13=-7 14=-6 16=-6 17=-6 18=-11 20=-7 21=-9 22=-12 23=7 24=8 25=-13
cn give former|0=7 11=8
cn give found|2=7 10=11 24=-5
cn give gear|7=8 9=6 19=8
cn give meet|11=5
cn give money|2=6 6=10 10=-9 12=-10 19=-6 21=6 22=-6
cn give need|5=7
cn give others|1=12 7=7 10=7 19=5
cn give say|5=8 11=7
cn give size|4=10 10=8 23=6
cn give visit|2=5
cn give wait|2=5 5=9 10=5
cn mandate alter|25=7
cn mandate cost|25=5 26=6
cn mandate council|25=7
cn mandate duty|24=10
cn mandate end|23=11
cn mandate force|25=-7 26=6
cn mandate give|24=5 25=7
cn mandate prolong|6=7 24=12
cn mandate resolve|18=7 23=13
cn mandate wait|11=-6 24=8
cn meet accord|22=10
cn meet alter|5=13 19=-7 24=7
cn meet ask|1=6 5=17 10=7
cn meet block|1=5
cn meet bloc|2=5 5=11 18=7 19=23 22=8
cn meet conference|21=9
cn meet cost|10=9
cn meet council|11=5
cn meet court|1=6
cn meet draft|19=10
cn meet duty|10=8 17=-7
cn meet end|19=5
cn meet force|19=14 21=6
cn meet former|3=6 19=6
cn meet money|2=14 22=8
cn meet object|2=5
cn meet others|20=5
cn meet parliament|19=17
cn meet phone|19=-8 20=23
cn meet prolong|10=9
cn meet resolve|9=10
cn meet shut|19=5
cn meet size|24=7
cn meet vacuum|20=-7
cn meet wait|19=16
cn money alter|1=-6
cn money block|1=6 2=5
cn money bloc|2=5
cn money cost|12=19
cn money council|25=6
cn money duty|1=36 2=-7 12=20 19=-6 21=-5
cn money force|1=7 2=9 4=-7 6=21 9=-8 10=-9 22=-6 23=-5 24=-6 26=8
cn money former|12=6 16=6
cn money found|25=6
cn money gear|1=-5 5=5 7=-9 9=15 12=-6 19=8
cn money give|3=-5 4=6 5=-5 6=8 9=-7 10=-12 11=6 21=-6 24=-7 25=-5
cn money meet|1=6 12=9 19=12
cn money need|1=7
cn money others|1=18
cn money parliament|2=9
cn money prolong|1=12
cn money resolve|1=11
cn money say|10=5 12=-6
cn money size|1=16
cn money visit|1=6
cn money wait|1=23 2=6 6=-5 12=26 19=-6 21=8
cn need access|2=13 4=5
cn need accord|16=9 17=-6 19=8
cn need alter|19=6
cn need ask|13=8
cn need block|5=15 7=5
cn need cost|2=6 12=11
cn need duty|0=7 4=10 13=6
cn need force|11=22 19=-8 21=8
cn need gear|1=8 4=8 5=-5 7=12 13=24
cn need meet|12=9
cn need money|1=28 4=6 12=28
cn need others|2=15 5=8 7=6 10=6
cn need prolong|0=6 1=7 23=5
cn need say|10=6 13=7 19=6
cn need sign|17=20
cn need size|10=9
cn need wait|12=10
cn object access|2=10
cn object alter|2=7
cn object apart|2=6
cn object bloc|2=-6
cn object danger|4=6 23=-7 25=7
cn object draft|2=10
cn object force|2=16
cn object former|2=9 4=6
cn object found|1=6 2=17
cn object gear|2=6
cn object meet|2=-6
cn object money|2=7
cn object say|2=-7
cn others access|3=6
cn others accord|17=25 18=-9
cn others alter|7=9
cn others apart|10=-7
cn others ask|5=6 7=11 10=18 25=9
cn others block|5=-9 19=5
cn others bloc|6=8 7=10 20=6
cn others conference|10=5 21=7
cn others cost|1=6
cn others duty|1=-5 2=-10 6=8 7=-11 10=15 17=-11 19=-11 21=-6 25=6
cn others force|0=11 2=5 5=12 6=7 8=9 19=-7 21=25 23=9
cn others former|5=6 10=-6 21=8
cn others found|0=5 11=5 21=6 23=7
cn others gear|4=6
cn others give|2=-8 4=5 6=5 7=8 10=-9
cn others meet|1=8 9=7 19=12 20=17 21=-7 22=12
cn others money|4=6 6=18 7=-5 10=-5
cn others need|8=11 10=9
cn others object|2=11
cn others parliament|17=7
cn others phone|5=-9 19=-5 20=15
cn others prolong|24=12
cn others resolve|3=8 10=6 21=8
cn others say|1=8 7=13 9=8 11=5 12=6 14=6 16=-5 18=-9 23=7 25=10
cn others sign|17=21 18=-11
cn others size|21=6
cn others visit|26=8
cn others wait|5=-5 6=10
cn others want|2=12 8=11
cn parliament alter|17=7
cn parliament ask|2=-9 5=-7 7=-9 10=-5
cn parliament block|2=8
cn parliament cost|2=6 12=-5
cn parliament draft|12=8
cn parliament duty|0=5 2=-6 10=-7 11=-5 22=5 23=-5
cn parliament force|22=6
cn parliament found|3=6 11=-5 23=-7 24=-5
cn parliament give|19=5
cn parliament mandate|3=7
cn parliament meet|2=17
cn parliament object|2=7
cn parliament others|10=8
cn parliament prolong|3=7
cn parliament resolve|17=11
cn parliament say|2=-7
cn parliament vote|0=6 2=6
cn parliament wait|0=9 10=5
cn parliament want|2=5
cn phone ask|10=7 20=11
cn phone bloc|20=6
cn phone conference|18=10
cn phone duty|20=6
cn phone end|20=10 26=8
cn phone force|10=-5
cn phone give|10=-7
cn phone meet|19=-8 20=11
cn phone others|6=11 10=-10 20=14
cn phone resolve|20=6
cn prolong accord|1=8
cn prolong apart|2=7
cn prolong block|23=5
cn prolong cost|24=11
cn prolong draft|16=11 26=11
cn prolong duty|10=9 11=9 13=6 24=8
cn prolong end|11=6 17=10 24=15
cn prolong force|23=-5 24=11 25=-6 26=-6
cn prolong former|2=7 5=8
cn prolong found|2=6 3=6 11=-6 23=-6
cn prolong gear|1=6 11=-6
cn prolong give|11=7
cn prolong mandate|3=6 11=-7 23=-5
cn prolong need|13=6
cn prolong object|2=12 25=-5
cn prolong others|0=8 6=6 8=11 17=5
cn prolong resolve|11=6 24=6
cn prolong say|2=9
cn prolong sign|16=11 17=10
cn prolong wait|11=13 19=8 24=12
cn resolve access|4=6
cn resolve accord|16=22
cn resolve ask|9=10
cn resolve block|2=6
cn resolve cost|11=11 12=8 14=7
cn resolve danger|5=-5 7=7
cn resolve draft|2=8 16=6
cn resolve duty|2=9
cn resolve end|3=8
cn resolve force|11=10 19=-5 21=-5
cn resolve former|0=5
cn resolve found|11=7 20=6
cn resolve gear|4=7
cn resolve mandate|20=6 21=5
cn resolve money|1=-7 11=-6
cn resolve need|19=12
cn resolve others|2=-6
cn resolve say|19=8
cn resolve sign|17=5
cn resolve wait|1=-6
cn say accord|16=11 20=7
cn say ask|7=6 9=6 26=10
cn say bloc|22=8 23=7
cn say conference|10=6 18=10 21=9
cn say council|2=8 7=8
cn say danger|13=8
cn say draft|25=7
cn say duty|1=-13 2=-14 3=-7 4=-7 5=-10 6=-5 7=-10 11=-5 13=10 19=-5 21=-6 22=-6 23=-6
cn say end|3=8 10=6 21=10 26=7
cn say force|1=10 4=-8 19=5 25=6
cn say found|26=11
cn say give|1=-8 2=-5 5=-9 13=5
cn say meet|19=11 21=-6
cn say money|1=-9 2=-6 6=15 10=6 12=7 19=13
cn say need|13=7
cn say object|19=5
cn say others|19=-5
cn say parliament|17=6
cn say phone|11=-6 18=10 19=-6 20=8
cn say prolong|1=9 2=6 24=5
cn say resolve|3=8 10=5 21=15 26=7
cn say sign|24=5 25=7
cn say size|13=7
cn say visit|18=8 26=8
cn say vote|25=-5
cn say wait|1=-9 2=7
cn say want|5=-7
cn shut access|2=-5 4=7
cn shut force|1=5 3=8
cn shut former|3=8
cn shut gear|1=5 12=5
cn shut meet|19=7
cn sign accord|0=8 2=-7 16=8 17=7 18=6 19=7 21=-8
cn sign council|23=6
cn sign draft|23=11
cn sign duty|18=17
cn sign end|16=8
cn sign force|18=-7 21=5
cn sign former|23=10
cn sign mandate|23=14 25=10
cn sign others|17=7 23=10
cn sign prolong|18=9
cn sign resolve|0=5 16=7
cn sign say|23=10
cn size accord|11=13 24=5
cn size cost|1=10 11=-7 12=6 14=11 19=5
cn size duty|11=5
cn size force|4=-6 5=-6 11=16 21=-7 24=9 25=12
cn size found|3=12 11=9
cn size give|11=9 13=6 19=-5
cn size mandate|23=7
cn size meet|2=22
cn size money|1=-8
cn size others|10=7 11=-8 23=5
cn size prolong|11=12
cn size resolve|19=12
cn size wait|11=-6
cn vacuum bloc|20=-7
cn vacuum council|20=6
cn vacuum duty|10=7
cn vacuum gear|4=7
cn vacuum meet|21=5
cn vacuum resolve|1=7
cn visit access|3=7 4=6 19=6
cn visit ask|4=5
cn visit block|1=-7
cn visit bloc|2=6
cn visit council|19=6 25=5
cn visit danger|4=5
cn visit duty|1=-8 22=11
cn visit force|1=-8 2=7 22=14 26=7
cn visit former|22=16
cn visit meet|19=8 21=10
cn visit money|2=9
cn visit others|12=9
cn visit say|11=10
cn visit size|4=6
cn visit wait|1=-7
cn vote alter|23=-5 25=6
cn vote end|25=6 26=5
cn vote force|23=-5
cn vote found|23=-6 24=-6 25=9
cn vote mandate|23=11
cn vote need|23=7
cn vote object|2=7 24=7
cn vote prolong|24=10
cn vote resolve|25=5
cn vote want|23=7
cn wait access|3=8
cn wait accord|2=10
cn wait bloc|6=8
cn wait cost|11=10
cn wait council|20=7 24=8
cn wait court|0=10 3=10 5=6 7=6
cn wait danger|5=6 7=6
cn wait duty|10=-6 21=6 22=6
cn wait end|3=7 19=6 23=5
cn wait force|6=-6 10=9
cn wait former|5=5 6=7 18=10 19=6 21=6
cn wait found|0=6
cn wait gear|4=28 25=8
cn wait give|22=7 23=7 26=11
cn wait mandate|18=7
cn wait meet|1=8 2=6 12=9 19=-9 20=8
cn wait money|1=14 12=10 22=7
cn wait need|1=-6 23=6
cn wait others|2=13
cn wait parliament|0=10 2=-7 13=8
cn wait resolve|23=7
cn wait shut|3=8 19=7 25=9
cn wait sign|16=11 17=12
cn wait size|1=7 26=11
cn wait vacuum|1=11 20=6 23=6
cn wait vote|0=7
cn wait want|23=6
cn want alter|5=8
cn want block|3=11 5=6 21=5
cn want danger|6=7 25=6
cn want duty|2=9
cn want force|5=7 11=6 22=8
cn want found|6=13 25=6
cn want gear|2=9 13=8 19=9
cn want give|5=17 7=20
cn want mandate|6=6
cn want meet|21=6
cn want money|5=6 7=6
cn want need|6=-5 8=8 10=8 17=9
cn want others|5=14 6=10 7=13 22=8
cn want sign|17=11
cn want size|14=11
cn want vote|23=6
cn want wait|16=5 23=6
cn weather duty|4=8
date-ahead|1=8 2=-13 4=-6 5=-6 9=-6 10=-12 11=33 12=9 17=-8 18=-7 19=-13 20=-8 21=35 22=21 23=7 24=64 25=10 26=21
date-past|0=18 1=-5 4=-18 5=19 6=-27 7=-11 8=-6 10=-6 11=-12 12=-18 13=-14 14=-6 15=-13 17=32 18=22 19=53 20=26 21=11 22=46 23=43 24=22 25=15 26=30
first|0=-26 1=-33 2=-28 3=-12 4=-27 5=-7 6=-32 7=-22 8=-19 9=-24 10=-38 11=-20 12=-16 13=-25 14=-22 15=-23 16=-14 17=-22 18=-15 19=-8 22=-23 23=-34 25=-13 26=-22
mission about|2=9 19=8 20=8
mission behind|6=7
mission between|16=8
mission by|19=7
mission for|2=-6 3=-5 4=-7 5=-9 6=7 9=10 10=8 12=-14 18=-6 20=-6 22=-9 24=-6 25=-11 26=-6
mission into|2=11 10=11
mission in|1=-8 12=8 16=9 19=-5 21=-7 23=-8
mission of|1=-8 3=18 9=15 10=-9 16=-9 18=16 21=10 22=6 25=19
mission on|2=-6 18=9 19=-9 21=9
mission to|1=5 3=-8 5=12 6=-7 7=-7 9=-8 10=-7 11=-14 12=-7 16=8 18=-7 19=-19 20=-7 21=11 22=-10 24=-10 25=-7 26=-7
mission under|18=7
mission up|14=9 23=8
mission |1=10 2=9 3=-7 5=-7 6=-7 7=-6 8=-10 9=-10 10=14 11=28 12=10 13=5 14=-6 15=-8 16=-15 17=-21 18=-16 19=21 20=-15 22=-20 23=35 24=41 25=22 26=7
mission-named|1=9 2=-12 10=-14 17=-5 21=16 26=-6
no-stop|0=-7 1=-11 3=-9 4=-9 5=-19 7=-10 8=-8 9=-9 11=-13 12=-9 13=-7 14=-7 15=-6 16=-10 17=-8 18=-8 19=-15 20=-7 21=-12 22=-12 24=-14 25=-11 26=-13
o abstain vote|25=8
o agree monday|14=9 21=5 23=8
o allow them|2=10
o announce dollar|10=7 12=8
o announce thursday|21=7
o appeal mission|6=7 9=5
o appeal state|10=-5
o approve 2023|23=6
o approve deployment|9=7
o approve extension|24=12
o approve force|9=7
o approve mission|14=7 23=9
o arrive  force|5=6 7=6 22=9
o arrive  haiti|22=11
o arrive  mission|10=11
o arrive  tomorrow|22=11
o arrive by force|19=8
o arrive in march|9=6
o arrive of force|23=11
o arrive of them|5=8
o arrive on saturday|22=6 24=9
o arrive on sunday|19=6 22=9
o arrive on wednesday|23=7
o arrive with it|19=7
o ask  council|6=6 9=9 10=9
o ask  decision|2=12
o ask  force|5=7 23=6
o ask  him|2=6
o ask  member|7=7 13=7 24=8
o ask  mission|9=-5
o ask  partner|5=-6 7=-10
o ask  state|10=9
o ask  support|7=11
o ask  them|5=10 10=6
o ask by washington|5=13 6=6
o ask council|6=6 9=10 10=7
o ask for force|5=13
o ask for it|10=18
o ask for mission|6=11
o ask for money|6=-8 7=-11
o ask for more|5=9 7=18 9=5
o ask for warship|7=12
o ask force|5=12 7=8
o ask government|10=5
o ask haiti|19=9
o ask in letter|5=9
o ask in nairobi|19=8
o ask it|10=14 25=10
o ask member|7=7 13=7 24=8
o ask mission|6=-6 9=-5
o ask monday|9=5
o ask money|1=9 5=6 7=-8 9=7
o ask more|5=9 7=8 9=5
o ask nairobi|19=8
o ask nato|7=9 13=10
o ask of country|20=7
o ask of force|7=7
o ask of guyana|6=7
o ask of mission|6=-6 9=7
o ask of soldier|5=9
o ask of them|5=10 26=7
o ask of withdrawal|5=6 22=6
o ask on friday|1=6
o ask on monday|5=11 10=-9
o ask on thursday|19=5
o ask on tuesday|5=9 23=5
o ask partner|6=-11 7=-9
o ask police|5=6 6=-10 7=-8
o ask soldier|5=5 6=8 9=10
o ask them|5=16 10=6
o ask time|10=6
o ask to fund|1=6 6=-7
o ask use|1=7 6=-6 9=10
o ask washington|5=7 9=9
o assess contribution|2=10
o authorise  operation|23=14
o authorize force|6=7 25=7
o authorize haiti|23=5
o authorize mission|23=17 25=-7
o authorize month|6=7
o authorize october|23=10
o back  force|7=8 19=10
o back  it|23=5
o back  part|2=8 19=9
o back  the|21=11
o back of ceasefire|21=8
o back of force|2=-5 5=6 6=7 25=6
o back of government|5=7
o back on friday|17=5
o bar  deployment|0=8
o be 2,500|11=14
o be all|12=7
o be answer|5=6
o be april|18=7
o be army|2=9 5=7
o be a|3=10
o be base|16=8
o be command|5=8
o be country|11=11
o be day|19=8
o be december|21=5
o be dollar|1=10 12=6
o be end|11=-6 18=7
o be force|16=13
o be fund|3=5 4=7
o be government|5=16 10=9
o be ground|2=7
o be guard|7=8
o be hurry|5=6 10=5
o be idea|2=9
o be march|19=6
o be mission|2=7
o be money|1=11
o be month|11=6 24=17
o be nation|19=8
o be nothing|2=9
o be no|26=11
o be one|2=7
o be onu|2=9 10=11
o be option|5=6
o be part|19=9
o be place|1=12 22=5
o be plan|18=8
o be reason|1=11 3=5 4=7
o be request|5=14
o be road|4=6
o be security|1=6
o be table|26=11
o be talk|11=6
o be the|1=7
o be third|4=6
o be those|21=9
o be thursday|11=7 24=7
o be vehicle|4=6
o be worry|3=10
o be year|1=9
o be york|21=5
o bear cost|5=8 7=7
o become mission|25=21
o bind  deployment|9=7
o bind  euro|24=6
o bind  extension|24=12
o bind  force|2=8 23=-7
o bind  friday|9=7
o bind  mission|14=6 23=22 24=-5 25=-11
o bind  october|23=8
o bind  week|25=6
o bind for haiti|23=5
o bind for month|6=7
o bind for year|23=6
o bind in 2023|23=8
o bind in may|23=7
o bind in nairobi|16=7 22=9
o bind of force|6=7 9=7 23=-5 25=6
o bind on monday|14=8 19=8 23=9
o bind on tuesday|23=-8
o bind to deployment|1=7
o bind to general|3=12
o block mission|0=7
o bring home|1=6
o bring mission|11=9
o call force|5=6
o call it|10=7
o call monday|5=9 19=6
o call partner|6=10 10=-7
o change  it|2=7
o change  mission|2=11 25=7
o change into operation|2=14 25=-8
o change on tuesday|23=6
o close base|12=5
o close door|19=7
o come force|23=11
o come it|19=7
o consider  agreement|16=-9 18=-5
o consider  a|11=7 23=9
o consider  contribution|2=10
o consider  mission|19=5 22=-10
o consider of force|22=12
o contribute dollar|1=11
o cost year|12=7
o cut quarter|1=8
o decide friday|12=-7 24=26
o decide thursday|26=16
o deploy country|7=8 19=9
o deploy force|10=10 23=6
o deploy haiti|5=6
o deploy officer|3=6 5=10
o do mission|10=9
o do year|2=6 10=10
o end  base|12=5
o end  door|19=7
o end  mandate|26=10
o end mission|20=6
o end of mission|26=10
o expect month|3=8
o expect week|22=8
o extend mandate|3=6
o extend soldier|3=7
o extend year|24=6
o fight rebel|9=6
o finance force|6=7 11=9
o finance mission|19=7
o fly them|1=7
o fly week|4=6
o freeze dollar|1=-6
o gather thursday|21=5
o get friday|24=5
o give  allowance|1=10
o give  all|9=12
o give  amisom|23=9
o give  blessing|10=5
o give  brigade|2=9
o give  ceiling|11=9 25=13
o give  contribution|19=-6 21=6
o give  date|5=5 23=6
o give  day|9=9 22=14
o give  dollar|1=8
o give  drone|2=6
o give  each|7=12
o give  force|6=5 10=7 21=6 23=15
o give  fuel|11=7
o give  it|10=7 24=10 25=10
o give  mandate|3=6
o give  man|2=8 5=6
o give  member|18=9
o give  mission|11=8 19=10 24=8 25=11
o give  monday|12=-6
o give  month|1=9 3=6 24=5 25=23
o give  name|11=8
o give  number|5=-5
o give  officer|5=11 10=-6
o give  one|5=7 13=7
o give  peacekeeper|1=7 26=11
o give  personnel|11=8 21=6
o give  police|0=5 5=18
o give  pound|21=5
o give  share|11=10
o give  soldier|1=-5 5=-12 10=-6 11=-9
o give  support|9=6
o give  them|1=7 25=5
o give  there|18=6
o give  the|24=8
o give  thursday|19=16
o give  tomorrow|5=11
o give  troop|2=-6 5=-5 14=8
o give  unit|24=6 25=7
o give  week|19=8 22=13
o give  year|24=15
o give at request|24=5 25=10
o give at time|7=-6
o give blessing|10=5
o give by end|24=7
o give by way|18=7
o give date|23=6
o give euro|24=8
o give for force|9=5 19=5
o give for month|25=6
o give for soldier|3=7
o give for time|24=9
o give for week|4=6
o give for year|12=6
o give force|24=8
o give friday|19=10
o give in brussels|24=7
o give in country|7=8 19=9
o give in haiti|2=8 5=-7 9=5
o give in haití|10=10
o give in haïti|5=10
o give in january|3=7
o give it|25=9
o give mission|10=7 24=8
o give monday|23=8
o give month|25=8
o give of 2,500|11=11
o give of cost|5=8 7=7
o give of defense|18=7 22=7
o give of force|11=15 18=6 25=12
o give of member|11=6
o give of mission|18=8 24=8
o give of officer|21=7
o give of own|23=14
o give of september|19=5
o give of soldier|11=-11
o give of state|14=9
o give of them|25=8
o give of year|24=6
o give on monday|22=7
o give on thursday|11=6 21=6 24=6
o give on tuesday|19=-5 21=6
o give to dollar|19=-5 21=6
o give to end|1=6
o give to force|5=15 19=-7
o give to kosovo|5=5
o give to mission|0=-6 2=-10 5=6 6=-6 7=-6 10=-11 11=-7 19=-8 23=-6
o give to officer|5=-5
o give to soldier|24=7
o give until 2026|24=7
o give year|24=20
o go force|1=6 22=9
o go mission|2=7
o have august|1=9 5=5
o have dollar|1=8 11=-6
o have end|23=7
o have frigate|13=7
o have gaza|2=8
o have it|24=6 25=8
o have man|2=9
o have money|1=8
o have month|23=10
o have need|11=7
o have nothing|10=8
o have personnel|10=6
o have police|11=8
o have responsabilité|23=10
o have ship|7=5 13=17
o have soldier|2=6
o have state|4=6
o have them|7=9 11=7 13=9
o have troop|24=-6
o have year|17=9
o hold  deployment|2=-5 3=14
o hold  plan|2=6
o hold  rotation|2=8 4=7
o hold force|9=9
o hold million|2=5
o hold of soldier|2=-6 11=-5
o introduce tuesday|2=13
o join force|5=6 7=6
o join mission|10=11
o keep  battalion|5=-7 20=6
o keep  ceiling|24=6
o keep  contingent|5=7 19=8
o keep  man|5=5 24=8
o keep  mission|22=5 26=11
o keep  soldier|11=10 25=8
o keep  there|24=8
o keep  unit|25=8
o keep at home|1=10
o keep battalion|5=-7 20=6
o keep ceiling|24=6
o keep man|5=5 24=8
o keep mission|22=5 24=5
o keep of soldier|24=5
o keep on friday|24=5
o keep promise|1=12 5=-7 6=-6 10=7
o keep soldier|11=12 25=7
o keep there|24=8
o kill them|3=9
o kill year|3=9
o land saturday|22=5
o land sunday|19=6
o launch operation|23=14
o launch year|23=7
o lead it|23=5
o lead mission|20=6
o lead police|22=16
o leave  home|1=5
o leave  month|5=7
o leave  peacekeeper|10=9
o leave  the|26=12
o leave  week|2=10
o leave by end|18=7
o leave in december|25=9
o leave in july|22=8
o leave month|5=7 18=10
o leave of force|1=6
o leave on tuesday|21=8
o leave on wednesday|19=12 21=9
o leave per cent|1=8
o leave wednesday|19=12
o leave week|2=10
o leave year|26=11
o lend force|5=8
o light  all|12=7
o light  a|3=10
o light  force|6=8
o light  headquarters|22=7
o light  it|19=5 24=7
o light  million|12=-5
o light  mission|25=29
o light  monday|24=8
o light  name|18=12
o light  nothing|2=9
o light  number|11=6
o light  place|19=6 21=11 22=7 24=5
o light  reason|1=11 3=5 4=7
o light  same|6=7
o light  soldier|5=8
o light  there|5=8
o light  the|1=7
o light  use|6=8
o light  week|23=10
o light  year|10=9 12=-5
o light at table|21=6
o light by end|11=-6
o light for mission|10=9
o light for month|11=7 24=18
o light in port-au-prince|19=6
o light of army|5=7
o light of dollar|1=10
o light of mission|22=7
o light of soldier|1=7
o light of vehicle|4=6
o light on day|25=11
o light on friday|17=7
o light on thursday|11=7 19=7 24=7
o light on wednesday|19=7
o light to force|16=8
o light to mission|5=-7 6=-6 10=6
o lose soldier|1=6
o make mind|2=-5
o make mission|5=-7 6=-6 10=7 25=8
o meet  ambassador|19=9
o meet  meeting|19=12
o meet  minister|19=5
o meet  month|22=5
o meet  officer|22=6
o meet  ruto|20=7
o meet  wallet|6=6
o meet  wednesday|5=-5
o meet about mission|19=7 20=8
o meet accra|19=14
o meet at headquarters|19=7
o meet by link|20=11
o meet by telephone|20=9
o meet for day|19=5 22=7
o meet for time|22=10
o meet in accra|19=14
o meet in kingston|19=-12
o meet in nairobi|19=16
o meet in washington|19=7
o meet minister|19=6
o meet monday|22=-5
o meet of assembly|19=17
o meet of force|21=6
o meet of france|5=-7
o meet of mission|19=7
o meet of states|21=7
o meet of troop|2=7
o meet on friday|22=-6
o meet on monday|19=-8 20=8 22=-6
o meet on tuesday|20=9 22=6
o meet on wednesday|20=13
o meet thursday|20=6
o meet videoconference|5=-5 20=5
o meet wednesday|5=-5
o need  dollar|12=10
o need  million|12=12
o need  year|12=6
o negotiate agreement|16=-9 18=-5
o none  base|22=11
o none  ceasefire|10=6
o none  day|5=6 7=6 19=6
o none  dollar|1=5
o none  draft|21=6
o none  friday|17=7 19=6
o none  helmet|25=5
o none  him|5=10 22=9
o none  it|1=10 2=-5 19=5
o none  man|3=12
o none  month|2=9 18=7
o none  part|23=9
o none  patrol|2=11 5=-5
o none  police|17=7
o none  power|24=5
o none  rebel|9=6
o none  road|4=8
o none  soldier|0=6
o none  them|2=9
o none  there|9=6 24=5
o none  thursday|19=8
o none  time|22=-6
o none  tuesday|2=9
o none  wednesday|17=7
o none  week|16=7 19=-5 21=5
o none  year|3=9
o none at home|18=5
o none at weekend|10=6
o none by quarter|1=5
o none by washington|2=13
o none for day|3=10
o none for haiti|10=9
o none for mission|1=9
o none for month|4=8
o none for soldier|24=6
o none for week|24=9
o none for year|12=8 24=6
o none in air|0=12
o none in delgado|19=5
o none in force|10=9
o none in goma|2=8
o none in lebanon|26=6
o none in niger|2=7 23=6
o none in september|1=-7
o none in sudan|18=5
o none in york|1=11 6=9
o none of country|0=6
o none of force|23=15
o none of it|2=8
o none of money|1=9
o none of soldier|1=14
o none of state|10=7 21=7
o none of them|3=8
o none of vehicle|21=8
o none on friday|19=-10
o none on million|2=16
o none on monday|0=6
o none on saturday|2=7 3=10
o none on thursday|6=8 23=5
o none on tuesday|2=12 5=10 22=8
o none on wednesday|21=11
o none to dollar|1=7
o none to fund|6=10
o none within month|9=6
o offer haiti|21=5
o offer man|5=9
o offer soldier|21=7
o open wallet|6=6
o owe month|1=6
o pay end|1=5
o pay fund|1=-6
o pay it|1=-5
o pay october|1=6
o pay them|4=10
o plan force|21=17
o pledge mission|12=-6
o pledge soldier|19=5
o present draft|21=6
o prolong 2026|24=8
o promise  all|12=-5
o promise  before|26=11
o promise  day|23=8
o promise  dollar|1=-7 10=6
o promise  force|11=-7
o promise  friday|10=8 12=5 24=23
o promise  man|5=9
o promise  million|2=6 6=7
o promise  month|3=8 11=10 25=9
o promise  officer|19=5
o promise  promise|1=12 5=-7 6=-6 10=7
o promise  ship|1=7
o promise  soldier|2=9 11=8
o promise  themself|25=-5
o promise  the|10=8 23=8
o promise  thursday|21=5 26=10
o promise  year|24=-6
o promise by vote|24=9
o promise for mission|12=-6
o promise for police|1=6
o promise force|1=9 11=-7
o promise in august|11=7 23=9
o promise in favor|25=-5
o promise in haïti|21=5
o promise in january|1=7 17=9
o promise in washington|19=9
o promise million|2=7 6=7
o promise mission|6=9
o promise of man|11=7 23=9
o promise of mission|6=6
o promise of officer|22=7
o promise of soldier|21=7
o promise on friday|12=-7
o promise on thursday|24=-7 26=6
o promise on tuesday|25=8
o promise to 2026|12=6
o promise to force|1=9
o promise to mission|6=8
o promise until 2026|24=-5
o promise within week|22=7
o provide helicopter|7=6
o provide support|9=7
o put dollar|1=6
o put february|3=6
o put force|6=8 10=6
o put name|18=12
o put number|11=5
o put plan|2=6 18=8
o put signature|16=7 22=9
o put soldier|5=8
o put troop|11=6 23=9
o put year|26=8
o raise ceiling|11=9 25=13
o raise dollar|19=-5 21=6
o raise force|11=9 19=-6 21=8 25=12
o raise mission|19=6 24=7
o reach haiti|22=11
o refuse down request|5=7 7=10
o release monday|19=8
o remain day|5=8
o remain the|5=8
o renew 2026|12=5
o renew friday|12=5
o renew mission|6=7
o replace amisom|23=9
o replace mission|25=13
o request withdrawal|5=10
o run month|25=6
o say  council|2=9 7=9
o say  day|24=5
o say  him|20=16
o say  journalist|7=-6
o say  leader|19=5 22=9
o say  member|10=-6
o say  tuesday|6=-6 9=5
o say  us|7=7
o say  week|1=6
o say day|24=5
o say for affair|2=10 3=12
o say friday|2=6
o say in brussels|7=-6
o say in kingston|19=11
o say in nairobi|10=10
o say in york|18=9
o say it|19=6
o say of force|1=7
o say of mission|3=11
o say of state|21=5
o say of troop|2=11
o say on tuesday|1=10 2=7 5=-6 19=-7 22=7
o say on wednesday|7=9 11=12 20=6
o say tuesday|1=11 2=6 5=-5 9=6
o say visit|22=-6
o say york|18=9
o see it|2=6
o see wednesday|19=18
o send force|23=7
o send kosovo|5=5
o send man|2=9
o send mission|0=-6 2=-9 5=8 6=-5 7=-6 10=-10 11=-7 19=-5 23=-5
o send officer|0=5
o send one|5=8
o send own|23=8
o send peacekeeper|1=7 26=11
o send police|5=21
o send soldier|5=-10 10=-5 11=-7 23=-6
o send tomorrow|5=11
o send troop|2=-8
o serve  dollar|1=7
o serve  force|11=7 24=7
o serve  frigate|13=7
o serve  it|24=6 25=8
o serve  man|2=9
o serve  month|23=10
o serve  need|11=7
o serve  nothing|10=8
o serve  people|19=8
o serve  police|11=14
o serve  responsabilité|23=10
o serve  ship|7=5 13=17
o serve  soldier|2=6 5=7
o serve  there|4=6
o serve  the|5=8
o serve  troop|24=-6
o serve  year|17=9
o serve at disposal|13=7
o serve for year|1=-5
o serve force|11=7 24=7
o serve in country|11=9
o serve in gaza|2=17
o serve in haiti|5=5 19=8
o serve in place|1=12
o serve of personnel|10=6 11=5
o serve of soldier|11=7
o serve of them|11=6 19=8
o serve of year|11=6
o serve on ground|2=7
o serve on thursday|0=6
o serve them|11=8
o serve until end|11=6 23=8
o serve up mind|2=-5
o set date|2=10
o set dollar|21=5
o set haiti|9=6
o set mission|14=9
o settle february|16=9 18=7
o sign  declaration|18=11
o sign  memorandum|17=-11
o sign  paper|16=8 19=8
o sign agreement|16=-6 17=11 18=-5
o sign declaration|18=11
o sign deployment|18=13
o sign force|17=11 18=8
o sign friday|18=6
o sign government|17=7
o sign haiti|0=9 17=-8
o sign in january|17=5
o sign intent|18=11
o sign january|17=5
o sign memorandum|17=-11
o sign mission|16=6 17=-13
o sign monday|17=8
o sign nairobi|18=5
o sign of force|17=9 18=8
o sign of intent|18=11
o sign of understanding|19=6
o sign on deployment|18=13
o sign on mission|16=7 17=-10
o sign on monday|14=9 23=8
o sign on thursday|23=6
o sign on tuesday|18=15
o sign paper|16=8 19=8
o sign tuesday|18=24
o sign understanding|19=6
o sign week|18=6
o speak day|5=7
o speak mission|20=8
o spend contingent|22=7
o spend day|22=14
o spend haiti|19=5
o spend week|22=14
o station ukraine|18=7
o support force|2=-5 7=8 19=8
o suspend mali|2=6
o suspend soldier|2=-5
o take end|24=6
o take friday|17=5
o take mission|22=7
o take part|2=9
o take place|17=5 19=5 21=11
o take them|5=8
o telephone ruto|20=17
o tell council|2=9 7=9
o tell him|20=16
o tell journalist|7=-6
o tell kingston|19=11
o tell leader|19=5 22=8
o tell member|10=-6
o tell state|21=5
o tell thursday|9=5 22=6
o tell tuesday|19=-6 22=9
o tell us|7=7
o tell wednesday|7=9 11=13
o tell week|1=6
o terminate mission|26=12
o thank  him|20=16
o thank him|20=16
o train soldier|14=8
o train troop|14=9
o train year|14=8
o transform mission|2=6 12=7 23=-5 25=18
o travel week|22=11
o turn it|2=7
o turn mission|25=-7
o turn operation|2=14 25=-8
o turn request|5=7 7=10
o turn tuesday|23=6
o visit month|22=9
o vote resolution|23=10
o wait haiti|2=6
o want  it|2=8
o want force|9=5 11=6
o want it|2=8
o welcome the|21=11
o work congress|19=6
o write minister|7=11
proposed|0=-50 2=10 3=-37 4=-50 5=-30 6=-36 7=-33 8=-44 9=-28 10=-32 11=-38 13=-32 14=-47 15=-59 16=-26 17=-53 18=-23 19=-31 20=-37 21=-36 22=-42 24=15 25=-55 26=-16
question|1=-10 2=-7 5=-6 10=-6 11=7 19=-5
rule agreement agreement mou|2=-6 16=37 17=-13 18=-12 19=17
rule agreement agreement other|0=10 2=10 17=25 18=19 19=-8 21=14
rule agreement agreement treaty|0=10 2=-5 16=-18 17=21 18=-8 19=7
rule agreement alone|17=6
rule agreement mou|2=-6 16=37 17=-13 18=-12 19=17
rule agreement one|0=9 17=21 21=17
rule agreement other|0=10 2=10 17=25 18=19 19=-8 21=14
rule agreement treaty|0=10 2=-5 16=-18 17=21 18=-8 19=7
rule agreement two|0=9 5=-5 10=-6 16=14 17=11 19=18 21=-11 22=-9 23=-6 25=-6
rule agreement verb|0=18 3=-5 5=-6 10=-7 16=13 17=27 19=17 20=-6 21=7 22=-9 23=-6 24=-5 25=-7
rule engagement.call engagement call|19=-5 20=10
rule engagement.call name|19=-5 20=10
rule engagement.call other|20=9
rule engagement.call telephone|19=-5 20=10
rule engagement.move come|22=8
rule engagement.move engagement visit|1=6
rule engagement.move go|1=6 21=-6 22=-6
rule engagement.move mission|1=6
rule engagement.move name|1=6
rule engagement.move other|22=5
rule engagement.noun after|18=20 19=10
rule engagement.noun at|20=11 21=10 23=10 24=12
rule engagement.noun by|2=5 11=-6 20=11
rule engagement.noun call|5=-13 10=-5 11=-10 18=15 19=-13 20=29 21=-13
rule engagement.noun conference|1=10 2=-6 5=9 6=13 10=-6 19=7 21=18 23=7 24=17 25=13
rule engagement.noun dated|1=8 2=-10 3=7 5=-14 6=5 9=-8 10=-17 11=15 17=12 18=-9 19=-26 21=18 22=-20 24=-7 25=-10 26=-8
rule engagement.noun during|9=21 19=-10 21=20 22=-10
rule engagement.noun engagement call|5=-13 10=-5 11=-10 18=15 19=-13 20=29 21=-13
rule engagement.noun engagement conference|1=10 2=-6 5=9 6=13 10=-6 19=7 21=18 23=7 24=17 25=13
rule engagement.noun engagement meeting|1=-5 2=-6 3=8 5=-10 9=14 11=15 12=15 16=-7 17=7 19=-19 21=24 22=7 24=-8
rule engagement.noun engagement visit|21=-7
rule engagement.noun for|5=6 10=-7 22=15
rule engagement.noun in|5=-11 19=-5 21=-7 22=-10 24=8
rule engagement.noun meeting|1=-5 2=-6 3=8 5=-10 9=14 11=15 12=15 16=-7 17=7 19=-19 21=24 22=7 24=-8
rule engagement.noun mission|1=-8 2=-7 5=10 6=15 9=-6 10=-15 11=8 16=-8 17=-7 18=-6 19=-17 20=24 21=9 23=7 24=14 25=18 26=-7
rule engagement.noun of|11=17 16=-5 17=17 19=6 21=-10 22=6 24=-5 25=8
rule engagement.noun one|0=-6 2=-6 4=-6 5=-8 6=6 7=-6 9=9 10=-7 11=10 12=10 16=-10 17=-9 18=-11 19=-11 24=9 26=-10
rule engagement.noun on|20=-9 22=-15
rule engagement.noun other|1=7 3=6 4=-6 5=-26 6=-13 7=-6 9=12 12=13 17=13 18=11 21=13 23=-6 24=-10 25=-7
rule engagement.noun to|21=-5
rule engagement.noun two|5=-8 10=-7 11=-5 17=15 18=16 19=-18 20=21 21=18 25=13
rule engagement.noun undated|1=-9 9=14 11=-10 12=12 16=-9 17=-6 18=14 20=25 22=21 24=11 25=21
rule engagement.noun visit|21=-7
rule engagement.noun |1=9 2=-8 3=8 6=9 9=-6 17=-6 19=-24 20=14 21=35 22=26 23=-6 24=-6 25=-7
rule engagement.tell engagement meeting|19=17 22=17
rule engagement.tell mission|19=15 22=18
rule engagement.tell name|19=17 22=17
rule engagement.tell tell|19=11 22=18
rule engagement.with engagement meeting|2=-5 5=-7 17=11 22=-15
rule engagement.with meet|19=-11 21=-18 22=-25
rule engagement.with mission|5=-6 10=5 19=20 21=-19 22=-11
rule engagement.with name|5=-7 22=-15
rule engagement.with other|17=13 19=-19 21=16
rule engagement.with pronoun|17=14
rule engagement.with receive|5=-5 10=9 22=11
rule mandate.authorised EU|14=33 23=11
rule mandate.authorised UNSC|6=10 14=-6 24=-19 26=-10
rule mandate.authorised adopted|6=9 14=27 23=21 24=-27 25=8 26=-9
rule mandate.authorised adopt|23=-10
rule mandate.authorised approve|11=10 14=15 23=16 24=-5 25=12
rule mandate.authorised authorise|24=-5 25=-8
rule mandate.authorised authorize|6=12 23=-8 24=-7 25=12
rule mandate.authorised instrument|11=10 24=-14
rule mandate.authorised main|11=-8 14=10 23=18 24=-15 26=-8
rule mandate.authorised mandate authorised|2=-5 6=9 14=27 23=14 24=-24 26=-10
rule mandate.authorised participle|23=-15
rule mandate.authorised proposed|23=-7 25=-6
rule mandate.authorised relative|6=13 10=6 11=10 24=-5 25=9
rule mandate.authorised |6=10 11=-8 14=28 23=13 24=-9 26=-8
rule mandate.changed UNSC|23=20 24=-8
rule mandate.changed adopted|12=14 23=-7 24=-7 25=7
rule mandate.changed infinitive|23=8 24=-7 25=6
rule mandate.changed main|12=16 25=7
rule mandate.changed mandate changed|12=14 23=18 24=-10
rule mandate.changed proposed|23=25
rule mandate.changed replace|23=18
rule mandate.changed transform|12=15 23=-15 25=13
rule mandate.changed turn|23=8 25=-10
rule mandate.changed |12=14 23=14 24=-8
rule mandate.ended SADC|19=-5 20=7
rule mandate.ended adopted|23=-7 26=7
rule mandate.ended end|19=-6 20=7
rule mandate.ended infinitive|23=-6 26=18
rule mandate.ended main|20=7
rule mandate.ended mandate ended|23=-7 25=-5 26=13
rule mandate.ended terminate|26=15
rule mandate.ended |23=-7 25=-5 26=13
rule mandate.extended SADC|24=7
rule mandate.extended UNSC|10=-5 11=-8 12=7 23=-12 24=27 26=-5
rule mandate.extended adopted|11=-7 12=8 21=-6 23=-13 25=-12 26=-5
rule mandate.extended extend|21=-5 23=-6 24=18 25=-8 26=-7
rule mandate.extended infinitive|24=7 26=8
rule mandate.extended main|10=-5 11=-7 12=6 23=-12 24=19 25=-13 26=-15
rule mandate.extended mandate extended|10=-6 11=-9 12=7 21=-7 23=-15 24=22 25=-5 26=-7
rule mandate.extended prolong|26=6
rule mandate.extended proposed|24=18 25=7
rule mandate.extended relative|25=9
rule mandate.extended renew|12=9 24=-9 25=6 26=-5
rule mandate.extended |10=-6 11=-9 12=7 21=-6 23=-14 24=20 26=-7
rule need.cost cost|1=6 11=-10 12=15 24=10
rule need.cost given|1=10
rule need.cost requirement funding|12=11 24=9
rule need.cost yearly|11=5
rule need.cost |1=-6 12=8 24=9
rule need.size force|12=14 19=8 23=17 25=6
rule need.size mission|11=32 19=-8 21=-6 24=9 25=6
rule need.size no-plan|12=13 21=-8 23=17 24=8 25=13
rule need.size plan|4=-5 10=-6 11=25 13=-7 21=15 23=-11
rule need.size requirement personnel|1=6 3=-6 4=-9 10=-7 11=24 12=15 13=-8 21=7 23=6 24=7 25=11
rule need.size short|11=10
rule need.size strong|11=-33 19=15 26=7
rule need.size |1=6 3=-6 4=-9 10=-7 11=24 12=15 13=-8 21=7 23=6 24=7 25=11
rule obstacle.access mission|2=12 3=-6
rule obstacle.access obstacle political|2=12 3=-6
rule obstacle.access suspend|2=6
rule obstacle.bar affects|0=46 2=-7 3=-5
rule obstacle.bar bar|0=6
rule obstacle.bar block|0=18
rule obstacle.bar delay|3=29
rule obstacle.bar mission|2=-10 3=19
rule obstacle.bar obstacle legal|0=34 2=-7
rule obstacle.bar obstacle political|0=12 2=-6
rule obstacle.bar obstacle security|3=18
rule obstacle.consent affects|1=20 2=21
rule obstacle.consent mission|2=-7
rule obstacle.consent obstacle political|1=20 2=14
rule obstacle.funding mission|2=-8 3=6 4=19 6=9 10=-8 12=5 22=11
rule obstacle.funding near0|1=-22 2=-11 4=10 6=17 10=-7 11=6 22=13
rule obstacle.funding near1|1=18 3=9 4=7 6=-8 12=6
rule obstacle.funding o:allowance|22=15
rule obstacle.funding o:budget|1=14 6=8
rule obstacle.funding o:fund|1=-19 3=11 4=13
rule obstacle.funding o:money|4=-8 11=8
rule obstacle.funding o:wages|1=-19 4=11
rule obstacle.funding obstacle funding|2=-12 3=5 4=17 6=8 10=-8 11=7 22=11
rule obstacle.funding w:arrear|1=-5
rule obstacle.funding w:frozen|1=-5
rule obstacle.funding w:lack|1=-10
rule obstacle.funding w:late|1=-30 4=10
rule obstacle.funding w:owe|1=8
rule obstacle.funding w:shortage|1=9
rule obstacle.funding w:short|4=9
rule obstacle.funding w:stop|1=-10 6=7
rule obstacle.legal affects|0=30 2=-11 3=-5 4=-5 5=-8 7=-7 10=-7 17=18 19=-7 22=-7 23=8
rule obstacle.legal mission|0=-16
rule obstacle.legal near0|2=-8 5=-6 19=-6 22=-6 23=8
rule obstacle.legal near1|0=10
rule obstacle.legal near2|0=6
rule obstacle.legal near3|0=-7 17=13
rule obstacle.legal o:court|2=-6 17=24
rule obstacle.legal o:injunction|0=-8
rule obstacle.legal o:judge|0=13
rule obstacle.legal o:judgment|0=7
rule obstacle.legal o:lawsuit|0=8
rule obstacle.legal o:unconstitutional|0=-7
rule obstacle.legal obstacle legal|0=14 1=-6 2=-12 3=-6 4=-6 5=-9 6=-5 7=-8 10=-8 17=16 19=-8 22=-8 23=6 24=-5
rule obstacle.legal w:injunction|0=-8
rule obstacle.legal w:judgment|0=7
rule obstacle.legal w:lawsuit|0=8
rule obstacle.legal w:rule|0=-14 23=12
rule obstacle.legal w:unconstitutional|0=-7
rule obstacle.logistical mission|1=-8 2=-9 3=-5 4=5 5=12 6=14 7=14 10=-5 11=6 13=8
rule obstacle.logistical near0|2=-6 4=50 7=-5 11=-5 22=5
rule obstacle.logistical near1|1=-12 4=-40 5=7 6=11 7=20 9=7 11=12
rule obstacle.logistical o:base|4=11
rule obstacle.logistical o:camp|4=-6
rule obstacle.logistical o:equipment|1=18 5=10 6=7 7=8
rule obstacle.logistical o:fuel|4=-13
rule obstacle.logistical o:parts|4=12
rule obstacle.logistical o:personnel|5=12 6=6
rule obstacle.logistical o:staff|1=5
rule obstacle.logistical o:transport|7=17
rule obstacle.logistical o:troops|2=-8 4=-8
rule obstacle.logistical o:vehicles|1=-7 7=5
rule obstacle.logistical obstacle logistical|1=-8 2=-9 3=-5 4=5 5=12 6=14 7=14 10=-5 11=6 13=8
rule obstacle.logistical w:few|4=14
rule obstacle.logistical w:lacks|4=8
rule obstacle.logistical w:lack|1=17 22=7
rule obstacle.logistical w:need|4=-16 5=9 6=11 7=17 9=10 11=6
rule obstacle.logistical w:out of|4=-14
rule obstacle.logistical w:want of|4=9
rule obstacle.logistical w:without|1=-11 4=-9 5=8 6=7 7=9 11=7
rule obstacle.oppose affects|2=7
rule obstacle.oppose mission|2=25 24=7
rule obstacle.oppose object|2=15
rule obstacle.oppose obstacle political|2=32 24=6
rule obstacle.oppose oppose|24=8
rule obstacle.oppose reject|2=8
rule obstacle.political affects|2=10
rule obstacle.political mission|0=-5 1=-7 2=-11 5=-8 9=12 10=-6 19=-8 21=-12 25=21
rule obstacle.political near0|0=-5 1=-5 2=7 5=-8 9=13 10=-5 19=-8 21=-11 25=9
rule obstacle.political near1|2=-6 25=12
rule obstacle.political o:china|2=62 25=5
rule obstacle.political o:israel|2=-8
rule obstacle.political o:opposition|2=-55 5=-6 25=9
rule obstacle.political o:russia|2=-11 21=-7 25=11
rule obstacle.political o:veto|2=-13
rule obstacle.political obstacle political|0=-6 1=-8 5=-9 6=-5 9=12 10=-6 19=-9 21=-12 25=20
rule obstacle.political w:against|2=17 25=13
rule obstacle.political w:freeze|21=-7
rule obstacle.political w:hold|2=10
rule obstacle.political w:opposition|2=-55 5=-6 25=9
rule obstacle.political w:veto|2=-13
rule obstacle.security mission|2=-6 3=-8
rule obstacle.security near0|3=-13
rule obstacle.security o:airport|2=-6 3=-11
rule obstacle.security obstacle security|2=-6 3=-8
rule obstacle.security w:closed|3=-11
rule request.verb appeal|1=14 4=17 5=-8 7=-14 9=10 10=16 19=-8
rule request.verb ask|5=-22 6=-29 7=-10 8=-5 10=-15 12=6 19=19 25=16
rule request.verb call|5=-5 8=8 10=28 19=-7 20=6
rule request.verb demand|5=-6 6=23
rule request.verb encourage|5=-8 6=21 10=-7
rule request.verb infinitive|5=-10 6=13 9=7 10=13
rule request.verb invite|5=-14 24=6
rule request.verb main|0=-8 2=-10 4=6 5=17 7=16 10=-27 12=11 13=-6 19=7 21=-8 22=-6 24=-9 25=6 26=-6
rule request.verb name|0=-8 2=-10 4=7 6=7 8=-6 9=29 10=14 12=12 22=-7 26=-6
rule request.verb no-to|2=-5 4=11 5=14 6=12 9=-7 10=-25 12=13 13=6 20=-7 23=-6 25=8
rule request.verb participle|5=-11 9=8
rule request.verb plead|1=9 12=10 19=6
rule request.verb pronoun|5=20 6=-12 9=-13 10=-13 13=8 19=15
rule request.verb push|5=-5 6=-6
rule request.verb relative|5=6 19=13
rule request.verb request backing|4=15 5=48 6=18 10=6 19=10 20=-9 25=10
rule request.verb request equipment|1=-8 4=-6 5=8 6=-14 7=15 10=-11 12=6 13=6 19=-8
rule request.verb request funding|4=-5 5=-14 6=15 7=-17 9=14 10=-18 12=7 19=-8
rule request.verb request logistics|5=-6 7=17 8=8 9=13
rule request.verb request personnel|1=-12 2=-5 6=-24 9=-9 10=14 19=20 20=11
rule request.verb request training|6=-19 7=-16 9=9
rule request.verb request|7=9 9=7 10=-10 13=9
rule request.verb seek|5=11
rule request.verb that|7=-11 10=7 13=10
rule request.verb to|0=-5 2=-6 4=-7 5=-13 7=7 9=22 10=22 19=18 20=7 21=-6 22=-5 23=6 24=-5 25=-6
rule request.verb unsaid|5=-16 6=20
rule request.verb urge|1=-11 5=17 6=7 9=-8 10=-5
rule request.want main|2=6 5=14 6=10 7=6 11=6 21=10
rule request.want name|2=6 5=15 6=12 11=6 21=10
rule request.want no-to|5=-7 6=11 7=6 10=-6 21=10
rule request.want pronoun|7=7
rule request.want request backing|6=11 21=10
rule request.want request personnel|2=7 5=15 11=6
rule request.want to|2=7 5=21 10=7 11=6
rule request.want want|7=7
s abstain STATE|23=14
s abstain noun|24=6
s accord none|2=8 25=6
s accord noun|4=5
s according none|4=15
s according noun|24=9
s acknowledge noun|3=11
s add noun|24=8
s admit noun|1=-7
s adopt noun|19=5
s affirm noun|10=7
s agree EU|14=9 21=5
s agree HOST|18=10 20=7
s agree none|2=10
s agree noun|21=9 24=7 26=6
s allow noun|17=7 21=5
s allow pronoun|2=10
s announce LEADER|20=6
s announce noun|10=6 12=7 19=5 22=6
s answer noun|4=8
s appeal HOST|5=-6 6=7 7=6 10=7 19=8
s appeal STATE|1=8 6=-6 10=6
s appeal noun|8=10
s appeal pronoun|7=12
s approve UNSC|25=6
s approve legislatures|2=-6
s approve none|6=6
s approve noun|21=-6 23=6 25=8
s approve pronoun|24=9
s arrive HOST|0=5
s arrive LEADER|22=7
s arrive STATE|2=-7 5=6 10=12 19=7 20=-11 22=-7 23=6 24=-6
s arrive missionNouns|1=6 10=13
s arrive none|2=10 4=8 9=10 10=-6 14=11 18=10 19=5 20=6
s arrive noun|1=-6 2=-8 3=13 5=-10 8=-6 10=32 11=8 13=-7 14=-5 16=-9 17=-10 21=-9 22=9 25=-11 26=11
s arrive pronoun|1=7 2=-12 4=-7 19=-5 21=-5 22=10
s ask AU|9=6
s ask HOST|5=27 9=6 10=30 11=-7 25=6
s ask LEADER|4=8 5=-14 10=9 19=13
s ask STATE|1=8 2=-11 5=20 6=20 7=20 9=9 10=12 20=-6 21=-6 23=-6 25=-5
s ask UN|10=6
s ask missionNouns|10=6
s ask none|1=7 4=8 5=7 11=8
s ask noun|1=-14 2=12 3=-5 5=29 6=24 7=9 8=5 9=10 10=-9 11=-7 16=-5 18=-5 22=7 26=10
s ask pronoun|4=-8 6=18 7=33 9=11 10=16 13=16 19=9
s assess noun|2=10 22=7
s assure noun|10=7 22=7
s assure pronoun|11=6
s attribué noun|12=5
s authorise UNSC|23=5 25=-6
s authorise none|2=9 23=6 24=9
s authorise noun|11=13
s authorise pronoun|10=6
s authorize UNSC|6=6 23=10 24=-5
s authorize missionNouns|23=-5
s await noun|0=7 16=6
s back STATE|5=-6 11=-5 16=-5 19=-10 20=12 21=-7 23=7
s back UN|16=6
s back legislatures|2=5
s back missionNouns|19=11 21=5
s back none|2=-6 6=7 18=10 25=12
s back noun|2=-10 8=10 10=6 11=-8 21=5
s back pronoun|2=11 21=-6 22=14
s bar STATE|2=13
s bar courts|0=16
s bar noun|0=9 2=8 3=6 4=9
s be HOST|11=5
s be MISSION|24=10
s be STATE|1=7 2=13 4=-6 5=11 18=-5 20=18 22=8 23=-11
s be missionNouns|11=36 12=8 19=7 23=6 24=5
s be none|0=7 12=5
s be noun|0=-7 1=20 2=-25 4=8 6=-12 8=-6 9=-9 10=-9 11=-15 13=-10 14=-6 15=-5 17=-8 19=-10 20=-9 22=-21 23=-16 24=-13 25=-5
s be pronoun|0=-6 1=6 2=10 7=-7 9=-5 12=-6 16=-6 19=12 20=-11 24=-7 25=-6 26=-5
s bear STATE|5=8 7=7
s become missionNouns|25=21
s beg HOST|5=11
s begin STATE|5=9
s begin pronoun|5=10
s believe noun|17=7
s belong noun|7=8
s bind EU|14=8 23=8 24=6
s bind HOST|7=8 8=12
s bind LEADER|10=8
s bind STATE|3=11 23=7
s bind UNSC|23=7 25=14 26=5
s bind UN|10=8
s bind legislatures|0=7 11=-5 23=-6 24=-5
s bind none|6=8 23=13
s bind noun|1=6 7=6 11=12 12=-6 22=6 23=6 24=-8 25=8 26=-5
s bind pronoun|2=6 24=7
s blame pronoun|1=9 4=7
s block STATE|2=14
s block courts|0=5
s block noun|2=8 3=10 4=5
s bring STATE|1=5 2=9 11=10 19=10
s bring none|16=6
s bring noun|11=10 21=8
s build noun|3=5 4=7
s call LEADER|5=-6 10=-6
s call STATE|6=-6 10=7
s call noun|2=7 6=5 10=12 22=6
s can noun|4=10
s cancel STATE|21=8 22=20
s cancel noun|22=22
s carry STATE|25=6
s carry missionNouns|12=-7
s carry noun|5=5
s chair LEADER|2=7
s chair noun|10=9
s change UNSC|25=5
s change none|2=6 25=12
s change noun|2=8 10=5 19=7 25=-7
s clarify noun|2=6
s close STATE|2=7
s close noun|3=-6
s come STATE|3=7 19=5
s come none|9=11 20=6 22=6
s come noun|0=6 2=-5 8=8 10=6 19=11 22=-7 23=7 24=8 25=5
s come pronoun|5=7 7=6
s command pronoun|22=15
s complain noun|1=7
s comprise missionNouns|19=8
s comprise noun|5=8
s conclude noun|17=14 18=6
s confirm STATE|5=6 23=8
s confirm noun|21=5 26=8
s confirm pronoun|4=9
s consent noun|1=7 11=6 23=6
s consider AU|22=8
s consider EU|6=7
s consider LEADER|9=6
s consider STATE|2=-9 5=10 9=5 10=-9 13=8 16=7 22=25
s consider UNSC|26=8
s consider legislatures|12=8
s consider none|16=11 24=9
s consider noun|0=-7 1=-5 5=16 9=6 10=-9 23=12 25=6 26=6
s consider pronoun|5=-7 6=8 10=6 11=-9 12=7 19=-5
s continue none|16=11
s continue noun|1=6 21=10
s contribute none|2=8
s contribute noun|1=9 6=9
s contribute pronoun|10=8 13=6
s convene noun|19=15
s coordinate noun|5=-5
s cost noun|1=7
s could pronoun|2=11
s cover noun|0=9 1=6 4=11 17=5
s create noun|11=6
s cut noun|3=18 4=7
s date noun|25=6
s decide EU|11=11 25=17
s decide STATE|2=6
s decide UNSC|24=10
s decide courts|0=7
s decide none|11=6 24=9 25=6
s decide noun|12=-7 23=6 24=13 26=14
s declare noun|25=-5
s delay noun|1=7 3=14 4=16
s deliver noun|4=7 12=-6 19=7
s demand STATE|6=5
s demand noun|5=-8 17=7
s demand pronoun|10=9
s deny STATE|2=7
s depart missionNouns|10=7
s depart none|2=11 4=9
s depart noun|26=8
s depend missionNouns|25=6
s depend none|1=5 19=6
s deploy STATE|3=6 5=9 10=7
s deploy UNSC|5=6
s deploy missionNouns|7=8 19=8 24=5 25=5
s deploy noun|17=6 19=6
s describe pronoun|23=7
s dig noun|6=11
s discuss STATE|19=6 20=-9 22=15
s do HOST|2=6
s do LEADER|10=10
s do STATE|10=17
s do none|21=6
s do noun|1=8 6=18 23=9
s do pronoun|3=9 6=6
s double STATE|5=-6
s draft STATE|19=5
s draft noun|16=7 19=15 23=9
s draw STATE|17=7
s draw noun|19=9
s due STATE|3=6 10=10
s due missionNouns|19=11
s due noun|21=7 22=-6
s due pronoun|1=8 2=7 20=-5
s earmark noun|5=8 21=6
s encourage noun|6=9
s end STATE|2=6
s end noun|19=6 25=16 26=7
s end pronoun|19=5 21=6 26=8
s equip noun|5=6 6=7
s escort noun|13=8
s evacuate STATE|18=9
s everything none|1=5
s exclude STATE|2=8
s exclude noun|2=7
s expect STATE|3=7 10=10
s expect noun|3=10 11=-8
s expect pronoun|6=6
s expire noun|2=7
s explain noun|3=5 19=6
s explain pronoun|5=9 19=5
s express STATE|6=11
s extend UNSC|10=6
s extend legislatures|3=7
s extend noun|24=21
s extend pronoun|10=9 24=9
s fail missionNouns|25=8
s fail noun|25=6
s fall noun|22=5
s feed pronoun|3=10
s fight STATE|24=9
s file noun|0=6
s fill STATE|21=11
s finance STATE|19=6
s finance noun|6=7
s find missionNouns|18=5
s find noun|1=-6 13=6
s find pronoun|1=6
s fire noun|23=8
s fix noun|16=9 19=6
s fly none|19=8
s fly noun|3=6
s fly pronoun|1=10 2=11
s follow STATE|23=6
s follow noun|3=8 5=8 10=-7 17=-10 21=9 26=8
s freeze STATE|3=5
s get missionNouns|2=5 24=5
s give AU|5=7 9=7
s give ECOWAS|23=6
s give EU|14=16 23=10 25=9
s give HOST|2=8 19=-6 20=6 21=10
s give LEADER|9=5 19=17
s give MISSION|1=10
s give STATE|0=-9 1=-20 2=-10 3=-11 4=-15 5=-7 6=-17 8=-9 10=-18 11=-15 12=-17 13=-12 14=-10 15=-7 16=-13 17=-16 18=20 19=-20 20=-13 21=6 22=-17 23=-8 24=-19 25=-15 26=-13
s give UNSC|10=7 24=8 25=18
s give legislatures|3=7
s give missionNouns|7=7 11=15 19=10 25=7
s give none|4=6 6=7 11=9 19=6 22=-7 24=9 26=8
s give noun|0=6 1=6 2=-12 3=6 4=29 5=12 7=-9 8=-8 9=-12 10=-27 12=-17 13=-11 14=-7 15=-5 16=-5 17=10 18=-12 19=7 22=-6 23=-15 24=17 25=7 26=-9
s give pronoun|0=-6 1=11 2=6 4=-9 6=-7 7=-8 10=9 13=6 18=-5 19=-7 22=-8 24=7 25=-6 26=-5
s go STATE|10=9 11=8 19=6 21=8 23=6
s go missionNouns|1=7 10=6
s go none|18=11
s go noun|1=8 3=7 5=-7 11=-8 21=-7 22=-5
s go pronoun|2=-5 22=8
s govern noun|16=5
s have AU|9=7 10=8
s have MISSION|13=7
s have STATE|2=10 4=14 10=-6 11=-6 12=-6 13=7 25=6
s have UN|26=11
s have missionNouns|13=11 23=11
s have noun|1=16 5=-5 11=-7 17=6 23=-6
s have pronoun|2=7 11=7 17=6 25=7
s hear STATE|2=10
s hear legislatures|19=8
s help STATE|6=13
s help none|19=6 25=7
s herald noun|4=6 21=7
s hesitate STATE|23=12
s hesitate none|23=-7
s hesitate noun|24=6
s hit noun|1=6 3=6
s hold EU|20=6
s hold HOST|1=6 2=8 5=5
s hold STATE|1=-9 2=13 4=-6 9=7
s hold courts|0=5
s hold legislatures|1=6 2=19
s hold none|1=6
s hold noun|2=-8 3=12 4=14 5=-6 17=-5 19=8 22=-8 24=-5
s hold pronoun|6=9
s hope STATE|5=15 23=6
s host STATE|19=-6 21=14
s hunt STATE|5=6 7=6
s impose noun|2=18
s include noun|2=10
s increase noun|5=10
s inform noun|5=9
s initial noun|17=14
s intend STATE|2=10 10=10
s intend noun|1=-5
s introduce noun|2=13
s invite STATE|5=-5
s join STATE|5=7 10=7 20=-7
s join noun|7=6 10=24
s join pronoun|20=7
s keep EU|6=7 25=8
s keep HOST|5=5 7=6
s keep LEADER|20=7
s keep STATE|2=-6 5=23 7=-6 11=-7 18=6 21=-7
s keep missionNouns|4=14 5=-8 9=-6 11=5 12=-8 24=12
s keep none|5=9 16=10 19=10 22=13 23=15 25=6 26=10
s keep noun|0=9 1=14 3=7 17=11 22=-10 23=-5 24=12
s keep pronoun|4=-6 5=12 11=8 19=5 20=5 21=9 23=-5
s kill noun|3=6
s know STATE|2=10 23=6
s know pronoun|2=7
s lack noun|1=7 4=7
s lack pronoun|12=10
s lament pronoun|10=6
s land STATE|19=5
s last noun|1=6 9=10 16=7 18=7 22=9
s launch none|23=8
s lead STATE|19=-11 22=9 23=10
s lead noun|22=6
s leave STATE|1=20 2=-12 5=-8 10=-5 11=-9 18=9 22=8 24=-5
s leave missionNouns|1=5
s leave none|0=5
s leave noun|0=7 1=10 3=-11 4=8 5=-6 7=-8 10=5 11=-10 17=-5 19=-5 22=11 23=-9 24=-7
s leave pronoun|1=-5 26=10
s lend pronoun|5=8
s let HOST|19=6
s let noun|2=12 3=9 10=-9 26=11
s lift noun|17=6
s light HOST|2=6
s light LEADER|10=9
s light MISSION|24=10
s light STATE|2=12 5=6 6=-9 9=6 10=14 11=-7 12=-8 16=-7 19=-12 22=13 23=-15 25=-6
s light UNSC|17=7
s light legislatures|2=5
s light missionNouns|1=6 11=36 12=8 23=5 24=5 25=19
s light none|0=5 1=-13 5=-7 10=-7 19=6 21=6 22=-7
s light noun|0=-14 1=16 2=-14 3=5 4=15 5=-25 6=24 8=-9 9=-14 10=-19 11=-23 13=-13 14=-8 15=-7 17=-5 18=-6 19=7 20=-13 22=-12 23=-10 26=7
s light pronoun|0=-9 1=-11 2=-10 3=6 4=-6 7=-9 9=-6 12=-7 13=9 19=14 20=-7 25=-8 26=-7
s like STATE|2=9 5=7 7=12
s like pronoun|5=5
s lobby STATE|5=5 6=11 7=8 19=9
s look STATE|5=8
s look pronoun|2=5
s lose STATE|1=7
s lose missionNouns|1=6
s lose pronoun|18=5
s make STATE|2=18
s make none|6=8
s make noun|5=-9 19=10 25=6
s mandate noun|24=5
s mean noun|1=5 21=10
s mean pronoun|11=11
s meet CARICOM|19=-10
s meet LEADER|2=6 10=8 20=6 21=6
s meet SADC|22=-7
s meet STATE|2=-7 11=6 19=24 20=7
s meet missionNouns|1=5 2=22
s meet none|5=6 6=10
s meet noun|5=-10 10=8 11=8 19=52 20=20 21=12 22=6 24=-5
s meet pronoun|19=13 20=23 21=11 22=14
s move noun|4=8
s name STATE|16=7
s need missionNouns|13=11
s need noun|1=15 4=13 11=11
s need pronoun|2=7 7=10 12=11 13=16
s negotiate noun|23=7
s none ECOWAS|23=9
s none EU|23=8 24=6
s none HOST|3=6 19=-6
s none LEADER|7=6
s none STATE|2=31 3=-8 5=-15 6=10 9=-6 11=7 12=-11 13=-5 19=-15 20=-6 21=7 22=-9 23=-8 24=11 26=-5
s none UNSC|9=5 25=9
s none UN|1=12 4=7
s none courts|0=-14
s none legislatures|2=29 12=11 17=-5
s none missionNouns|1=6 2=9 6=-6 10=-5 11=-11 19=-12 25=12
s none none|4=16 5=9 12=-8 21=-6 23=-8
s none noun|0=21 1=5 2=8 3=10 4=-16 5=-32 6=-12 7=-12 8=-15 9=-12 10=-11 11=-19 12=-6 14=-15 15=-12 16=9 17=8 18=-20 19=-6 20=-14 21=9 22=-21 23=-21 25=-11 26=-20
s none pronoun|0=-7 2=6 3=12 4=11 5=-10 6=7 7=-10 8=-6 10=-7 12=-8 14=-5 17=-8 18=-7 20=-8 21=-10 22=-7 23=-12 24=-7 25=-9 26=-7
s object STATE|2=7
s oblige noun|1=7
s offer STATE|5=6 23=6
s offer none|21=7
s open noun|21=-5
s oppose STATE|2=18
s order noun|1=6 23=5
s owe noun|5=7
s participate STATE|24=7
s participate noun|21=7
s pass legislatures|0=7 2=6
s pay STATE|5=-6
s pay none|4=9 6=7
s pay noun|19=-6 22=6
s plan STATE|11=-6 21=7
s plan UN|25=6
s plan noun|4=7 11=9 21=9
s plan pronoun|13=7 26=11
s plead HOST|5=9
s plead LEADER|10=9
s pledge STATE|12=-6
s pledge pronoun|1=6 10=13
s point pronoun|10=9 11=11
s police pronoun|10=6
s post noun|5=8
s prepare STATE|19=7 23=11
s prepare noun|4=5 5=7 6=6 18=8
s present noun|21=6
s press noun|26=18
s press pronoun|9=9
s prevent noun|0=6
s prolong noun|24=14
s promise AU|11=6 23=7 26=5
s promise EU|11=10 12=-5 25=17
s promise HOST|0=5 2=7 18=9
s promise LEADER|9=10 19=7 20=13 22=6
s promise MISSION|12=5
s promise STATE|0=-7 2=13 4=-10 5=12 6=-10 11=-16 12=-10 13=-6 17=-7 18=-7 19=-13 22=-15 23=14 24=-12 25=-10 26=-8
s promise UN|9=5
s promise courts|0=8
s promise missionNouns|25=10
s promise none|2=20 5=-8 21=10 24=9
s promise noun|0=-8 1=-10 2=-25 3=7 4=22 7=-8 9=-6 13=-8 14=-6 19=-13 21=20 22=21 23=-11 25=-10 26=14
s promise pronoun|1=8 2=10 6=8 10=11 11=25 17=9 19=6 24=-5 26=7
s prononcer noun|1=6
s protect STATE|7=8
s protect noun|17=8
s provide pronoun|7=6
s put STATE|9=10 22=6
s put UNSC|26=9
s put noun|4=13 6=12 11=10 12=-6 16=13 17=12 18=6 19=8 22=7 23=7
s put pronoun|10=6 13=8
s raise STATE|19=-5
s raise noun|11=8 21=8 24=6
s reach STATE|4=9 22=11
s reach noun|10=10
s recall noun|1=6
s receive missionNouns|1=5 9=5
s receive noun|21=8
s receive pronoun|19=10
s refuse STATE|2=20 5=-8 7=8 10=8
s refuse none|2=8 5=9
s refuse noun|2=11 7=13
s refuse pronoun|1=9 2=11
s regret pronoun|9=9
s reiterate STATE|2=10
s release noun|19=8
s relieve none|21=6
s remain STATE|25=-5
s remain missionNouns|1=8 11=16
s remain noun|5=19 11=6 13=6 17=8
s renew MISSION|12=5
s renew noun|6=6 17=9
s repatriate STATE|1=11
s replace UNSC|23=5 25=8
s replace noun|25=7
s reply STATE|5=8
s reply noun|5=5
s reply pronoun|1=10
s report noun|21=7
s request HOST|5=10
s request STATE|9=8
s request noun|5=15 7=10
s require noun|5=-5 13=8
s resume pronoun|3=6
s reveal noun|6=-6
s review noun|21=6 26=8
s rise noun|21=6
s rule STATE|2=8
s rule courts|0=-10
s rule pronoun|3=10
s run noun|1=6 17=9 26=6
s run pronoun|21=6
s say AU|11=12
s say HOST|1=7 2=29
s say LEADER|3=9 4=-5 6=21 19=-10 20=-6
s say STATE|2=29 3=-6 5=16 7=-6 12=-6 17=-5 20=10 22=-12 25=-6
s say UN|10=9 16=6
s say legislatures|2=-5 12=12 19=8
s say none|2=-6 5=16 17=-5
s say noun|0=-13 2=-7 3=13 4=-11 5=-22 6=-24 7=-15 8=-9 9=-9 10=7 11=-6 13=11 14=-8 15=-7 18=6 22=-12 23=-15 24=-8 25=-10
s say pronoun|1=14 2=7 4=20 6=-10 9=-6 10=14 12=-6 16=-5 18=-8 24=-6 25=-6
s see STATE|10=10
s see none|19=11
s see noun|22=13
s see pronoun|5=6 17=6 19=16
s send STATE|0=-6 3=-6 6=-7 9=-6 10=-5 11=-11 16=-5 18=-5 19=-8 21=-7 23=-7 24=-6 25=-6 26=-5
s send none|5=6 23=7 26=11
s send noun|2=-8 5=11
s send pronoun|2=6
s serve AU|9=7 10=8
s serve EU|20=6
s serve MISSION|13=7
s serve STATE|2=6 3=-5 4=10 6=-5 7=-6 11=-19 12=-7 19=-5 22=-7 23=-6
s serve UNSC|5=6
s serve UN|26=11
s serve legislatures|2=9
s serve missionNouns|1=6 11=14 13=11 23=8
s serve none|1=6 4=9 19=-7
s serve noun|0=6 1=14 2=7 3=-7 4=-13 5=7 6=-7 7=-8 9=-6 10=-6 11=12 12=-6 16=-10 17=19 22=-12 23=-12 24=-5 25=-9
s serve pronoun|1=-5 2=8 5=-6 11=11 19=5 20=6 25=6
s set noun|1=-7 16=6
s set pronoun|2=10
s settle STATE|16=6 18=7
s settle noun|1=7 2=9 16=8
s share STATE|11=12
s share noun|12=-7
s shell noun|3=9
s ship noun|23=7
s shrink noun|1=5
s sign HOST|17=7
s sign STATE|16=15 18=15 19=-9
s sign none|16=8
s sign noun|17=14 18=18 24=6
s sign pronoun|2=7 17=6
s sit legislatures|2=15
s sit noun|21=11
s speak LEADER|10=8
s speak STATE|1=5 18=6
s speak none|5=6
s speak noun|2=6 11=7 19=14 21=8
s speak pronoun|20=9 21=8
s speed STATE|5=5
s spend noun|19=12 22=13
s spend pronoun|19=5
s stand missionNouns|19=10
s stand noun|1=-6
s stand pronoun|2=7
s state noun|1=6
s stay STATE|2=9 5=10
s stay none|5=10 22=9
s stay noun|0=10 1=8 17=8
s stay pronoun|19=10
s strike noun|2=6
s study STATE|22=10
s supply noun|4=6
s support none|2=-5 25=6
s support noun|7=8 8=11 19=8
s take STATE|5=6 18=5 20=8
s take noun|4=-5 5=-7 19=-11 21=7 24=14
s talk noun|19=5
s task noun|23=5
s telephone LEADER|20=5
s tell AU|11=12
s tell LEADER|22=5
s tell STATE|10=-9
s tell noun|1=10 5=-5 11=7 13=13 20=14
s tell pronoun|2=7 7=6
s thank LEADER|10=9 20=10 23=7
s thank STATE|20=9
s thank noun|20=6
s thank pronoun|5=7 20=6
s think STATE|9=8
s think pronoun|11=-8
s threaten STATE|1=6 2=-5
s throw noun|0=6 10=10
s train EU|14=16 25=7
s train noun|4=8
s train pronoun|5=9
s travel noun|22=15
s treat noun|2=11
s try noun|10=9
s turn STATE|7=8 10=9
s turn noun|2=7 5=6 7=17 19=6 25=-6
s undertake STATE|16=7
s urge LEADER|10=6
s urge STATE|5=7 6=9 10=-6
s urge none|5=10
s urge noun|2=10 4=6
s use STATE|6=8
s use missionNouns|23=7
s visit noun|1=6
s vote UNSC|26=7
s vote noun|23=7
s vote pronoun|2=8
s wait STATE|4=22
s wait pronoun|2=6
s want HOST|16=6
s want LEADER|5=6 6=11 7=6
s want STATE|2=14 4=20 7=9 17=8
s want noun|2=-11 5=-6 8=10 19=-6
s want pronoun|2=14 5=11 7=8 10=-6 13=7
s warn noun|12=7
s warn pronoun|4=9
s welcome pronoun|2=9
s will STATE|7=6
s will noun|11=6 12=6 22=7
s withdraw STATE|22=-5
s work STATE|19=11
s work noun|4=9 19=6
s write HOST|8=12
s write STATE|3=12 23=10
s write none|5=6
s write noun|7=9 25=6
silence 0|0=-17 2=12 3=-18 4=-18 6=-7 7=-12 8=-22 9=-5 10=14 11=7 13=-16 14=-15 15=-20 16=-18 17=-12 18=-12 20=-12 21=-6 22=-27 23=28 24=8 25=7 26=-5
silence 1|0=-17 1=-14 3=-27 4=-16 5=-7 6=-22 7=-9 8=-18 9=-42 12=-24 13=-33 14=-32 15=-27 16=-29 17=-21 18=-34 19=-10 20=-15 22=-16 23=-27 24=14 26=-19
silence 2|0=-14 1=-17 2=-34 3=-15 4=-33 5=-20 6=-18 7=-16 8=-15 9=-17 10=-30 11=-25 12=-18 13=-25 14=-23 15=-20 16=9 17=-17 18=-26 19=-13 20=-35 21=-34 22=-21 23=-21 24=-23 25=-26 26=-18
silence 3|0=-12 1=-21 2=-38 3=-26 4=-21 5=-6 7=-20 8=-19 10=-18 11=-22 12=-12 14=-17 15=-15 16=-19 17=-16 18=-17 19=-5 21=-20 23=-15 24=-27 25=-24 26=-23
silence 4|0=-24 1=-27 3=-28 4=-9 5=-40 6=-30 7=-29 8=-35 9=-35 10=-44 11=-24 12=-40 13=-35 14=-25 15=-30 16=-26 17=-23 18=-30 19=-29 20=-30 21=-20 22=-18 23=-42 24=-46 25=-37 26=-42
t backing bare against|2=6
t backing bare as|25=9
t backing bare for|2=6 4=6 5=-9 10=13 20=6
t backing bare from|5=8
t backing bare in|6=7
t backing bare of|2=-7 6=-7 8=11 12=6 19=6
t backing bare with|19=8
t backing bare |1=-7 2=6 4=11 5=5 7=-7 9=5 10=11 12=-9 13=5 21=8 23=13 24=-6 25=-6
t backing bare|1=-17 4=24 7=-12 8=11 10=20 12=-10 16=-8 17=-6 19=7 23=10 24=-6 26=-7
t equipment bare for|4=7 5=17 7=34 9=8 13=5 19=7
t equipment bare from|23=8
t equipment bare of|1=11 4=6 5=-5 7=-8 21=5
t equipment bare on|4=9
t equipment bare with|4=5 5=13 7=13 8=10
t equipment bare |1=-7 2=-9 3=13 5=-13 7=17 9=-6 10=-11 11=-10 12=-11 16=-7 17=-7 19=-6 20=-5 21=-8 22=-13 23=-9 24=-8
t equipment bare|1=-6 2=-20 3=16 4=22 5=11 6=5 7=62 10=-19 11=-15 12=-15 13=9 14=-6 15=-5 16=-10 17=-12 18=-10 20=-10 21=-7 22=-13 23=-7 24=-13 25=-7 26=-5
t equipment figure for|7=10
t equipment figure of|4=7 13=6
t equipment figure |5=-6 7=14 13=50
t equipment figure|5=-8 7=23 13=56
t funding bare about|1=10
t funding bare at|1=6
t funding bare for|4=-5 5=11 6=7 9=5
t funding bare in|3=5 4=6 24=6
t funding bare lack|1=-6
t funding bare of|1=18 2=7 4=6 5=6 7=7 19=6
t funding bare on|2=5 4=9 5=-5 16=6
t funding bare without|1=7
t funding bare with|6=9 7=7 8=10
t funding bare |1=34 3=-7 5=-7 6=10 10=7 12=18 16=-6 19=-13 22=-6 23=-7
t funding bare|0=-7 1=47 2=8 3=-6 4=5 5=9 6=31 7=15 10=-7 11=-8 12=8 13=-8 14=-6 17=-9 18=-9 19=-17 20=-8 21=-6 22=-13 23=-10
t funding figure at|1=-8 11=8 12=12
t funding figure for|6=7 12=11
t funding figure of|11=-8 12=16
t funding figure on|1=8 2=16
t funding figure to|1=5 12=11 19=-7 21=5
t funding figure with|12=-8 19=5 24=10
t funding figure |0=-5 2=-5 3=-7 4=-8 5=-9 7=-6 9=-6 11=-5 12=13 16=-7 21=-7 25=-8 26=-6
t funding figure|0=-6 3=-9 4=-11 5=-13 7=-11 8=-6 9=-8 10=-8 11=-8 12=48 13=-6 14=-5 16=-10 17=-7 18=-8 20=-7 22=-9 23=-8 25=-8 26=-9
t logistics bare about|18=8
t logistics bare at|7=5 19=9 22=9
t logistics bare for|9=21
t logistics bare in|1=6 3=7 10=7
t logistics bare of|1=7 4=20 16=6
t logistics bare on|4=6 16=16
t logistics bare to|22=-6
t logistics bare up|9=11
t logistics bare with|22=7
t logistics bare |0=-7 2=-16 3=-6 4=13 5=-8 9=14 10=-10 11=6 16=-8 17=-6 19=-9 21=-8 22=24 23=-8 25=-6 26=-6
t logistics bare|0=-12 2=-17 4=22 5=-22 6=-12 9=27 10=-10 11=-6 13=-8 14=-6 16=17 17=-10 19=-10 20=-8 21=-13 22=20 23=-13 24=-11 25=-8 26=-10
t personnel bare about|9=9
t personnel bare as|7=8
t personnel bare by|4=6 25=5
t personnel bare for|4=16 5=36 10=-6 16=7
t personnel bare from|5=9
t personnel bare in|25=7
t personnel bare of|1=22 2=9 3=-8 4=7 5=11 11=9 17=13 18=-9 19=12 22=14 23=-9 24=-8
t personnel bare on|5=9
t personnel bare to|5=-10 22=12 23=10
t personnel bare with|5=17 7=11 8=10 19=-9 21=6 22=21
t personnel bare |1=-11 3=17 4=-19 5=13 6=-7 7=-18 8=-10 9=-22 10=-19 11=19 12=-11 14=-12 15=-10 16=-21 17=-12 18=8 21=-22 22=8 23=-14 24=-7 25=-16 26=-6
t personnel bare|3=5 4=5 5=60 6=-9 7=5 8=-7 9=-11 10=-31 11=6 12=-18 13=-12 14=-16 15=-13 16=-17 18=-6 19=13 21=-17 22=26 23=-17 24=-16 25=-16 26=-9
t personnel figure at|4=8
t personnel figure for|3=7
t personnel figure from|11=8 25=14
t personnel figure in|11=12
t personnel figure of|0=6 2=-8 5=11 11=28 19=-6 21=6 23=13 26=-5
t personnel figure on|10=10
t personnel figure to|24=6
t personnel figure with|7=8
t personnel figure |0=-5 1=-13 2=-24 3=-7 4=-7 5=-24 6=-12 7=-12 8=-7 9=-11 10=-20 11=20 12=-8 14=6 15=-6 17=-11 18=-15 19=-23 20=-9 21=-12 22=-19 23=-12 24=-16 25=-20 26=-8
t personnel figure|1=-14 2=-37 4=-5 5=-7 6=-11 7=-7 8=-10 9=-14 10=-13 11=44 12=-13 13=-7 15=-8 16=-11 17=-11 18=-22 19=-43 20=-13 21=-14 22=-30 24=-11 25=-8 26=-13
t training bare |17=-10
t training bare|4=8 6=-7 8=12 17=-11 19=-5 25=7
told agreement mou|2=-6 16=337 17=-13 18=-12 19=17
told agreement other|0=10 2=10 17=25 18=319 19=-8 21=14
told agreement treaty|0=10 2=-5 16=-18 17=321 18=-8 19=7
told agreement|0=17 3=-5 5=-6 10=-7 16=17 17=32 19=14 20=-6 21=6 22=-10 23=-7 24=-6 25=-7
told engagement call|5=-14 10=-7 11=-10 18=14 19=-19 20=338 21=-14 22=-8
told engagement conference|1=10 2=-6 5=9 6=13 10=-6 19=7 21=318 23=7 24=17 25=13
told engagement meeting|1=-8 2=-13 3=6 5=-17 6=-7 9=10 11=12 12=13 16=-7 17=17 18=-9 19=309 21=19 22=7 23=-7 24=-12 26=-7
told engagement visit|2=-7 6=-7 19=-10 20=-6 21=-13 22=307
told engagement|0=-11 2=-23 4=-11 5=-26 7=-11 8=-6 10=-11 12=5 13=-6 14=-7 16=-14 17=15 20=29 21=16 22=8 23=-7 26=-16
told mandate authorised|2=-5 6=9 14=27 23=314 24=-24 26=-10
told mandate changed|12=14 23=18 24=-10 25=304
told mandate ended|23=-7 25=-5 26=313
told mandate extended|10=-6 11=-9 12=7 21=-7 23=-15 24=322 25=-5 26=-7
told mandate|0=-8 1=-10 2=-17 3=-7 5=-8 7=-5 9=-7 10=-9 11=-6 12=20 14=23 16=-6 17=-7 18=-7 19=-9 21=-15 22=-7 23=10 24=-16 26=-9
told obstacle funding|1=308 2=-13 3=5 4=17 6=8 10=6 11=7 22=11
told obstacle legal|0=346 1=-6 2=-19 3=-8 4=-7 5=-11 6=-6 7=-9 10=-10 11=-6 16=-6 17=15 18=-5 19=-9 21=-6 22=-9 24=-10 25=-6
told obstacle logistical|1=-12 2=-10 3=-6 4=304 5=11 6=13 7=14 10=-5 11=6 13=8
told obstacle political|1=8 2=343 3=-13 4=-9 5=-12 6=-8 7=-6 9=9 10=-11 11=-6 16=-5 17=-5 19=-13 21=-14 22=-7 23=-9 25=13 26=-5
told obstacle security|2=-8 3=310
told obstacle|0=36 1=7 2=6 4=-10 5=-17 6=8 8=-11 10=-21 14=-9 15=-7 16=-17 18=-15 19=-31 20=-13 21=-21 23=-11 24=-19 26=-16
told request backing|0=-5 2=-8 4=14 5=47 6=31 10=325 19=8 20=-11 21=16 25=8
told request equipment|1=-8 4=-6 5=6 6=-15 7=329 10=-11 12=6 13=6 19=-9
told request funding|4=-6 6=325 7=-18 9=14 10=-10 12=6 19=-8
told request logistics|5=-6 7=17 8=8 9=313
told request personnel|1=-14 4=-5 5=331 6=-18 9=-9 10=12 19=18 20=11
told request training|6=-19 7=-16 8=304 9=9
told request|0=-10 2=-9 3=-6 5=32 6=32 7=19 9=13 10=18 12=8 16=-6 17=-6 18=-6 19=14 22=-9 24=-6 26=-9
told requirement funding|12=311 24=9
told requirement personnel|1=6 3=-6 4=-9 10=-7 11=323 12=15 13=-8 21=7 23=6 24=7 25=11
told requirement|1=12 2=-5 3=-8 4=-13 6=-6 7=-7 9=-5 10=-10 11=26 12=14 13=16 14=-5 16=-6 17=-6 18=-5 22=-7 24=17 25=8 26=-5
v abstain past|23=12 25=7
v accord none|13=8 19=-8 22=7
v according present|4=15 24=9
v acknowledge past|10=9
v add present|24=10
v admit past|1=-7
v adopt past|23=-5 24=7
v advise past|2=14
v affirm present|10=7
v agree past passive|26=7
v agree past|2=-6 14=8 18=9 21=6 23=20
v agree possible not|21=5
v agree present passive|16=6
v agree present|19=-7
v allow future|17=7
v allow present|21=5 25=5
v announce none passive|12=9
v announce past passive|5=5
v announce past|2=-5 10=5 19=10 22=7
v answer past|4=8
v appeal past|1=6 4=8 7=21 8=10 10=8
v approve past passive|23=5
v approve past|2=-6 14=7 21=-7 24=9 25=13
v approve present|6=6 11=9 23=6
v argue past|2=10
v arrive future not|4=9
v arrive future|11=8 22=16
v arrive none not|2=11
v arrive none|3=8 10=25
v arrive past not|1=12 4=10 22=9
v arrive past passive|23=5
v arrive past|1=-10 2=-8 3=-8 6=-6 7=-6 9=10 16=-7 18=9 19=5 20=8 22=13 24=-5
v arrive possible not|2=12 3=8
v arrive possible|11=10
v arrive present not|3=7
v arrive present|2=-12 5=16 9=-6 10=9 11=-13 14=8 17=-5 18=-6 19=10 21=-10 22=-13 25=-5
v arrive should|10=22 26=8
v ask none passive|9=10 17=7
v ask none|5=-9 10=36
v ask past not|26=7
v ask past passive|0=-5 5=40 6=21 7=11 9=10 19=15 26=10
v ask past|2=-10 3=-9 4=10 5=46 6=24 7=32 9=11 10=47 14=-6 16=-8 17=-7 18=-10 19=6 20=-6 21=-5 23=-12 24=-5 26=-8
v ask present passive|5=6 6=7 9=10
v ask present|5=7 6=21 7=20 10=15 11=-7 13=12 19=-10 20=-5
v assess past|2=10
v assure future|11=8
v assure past|20=6 22=7
v authorise none passive|11=5 21=5
v authorise none|2=7 10=7
v authorise past|11=7 23=19 25=-7
v authorise present|11=6
v authorize past passive|23=-6
v authorize past|23=16
v authorize present|23=6
v await present|0=7 16=6
v back none passive|21=5 22=10 23=10
v back none|2=7 18=10 20=8
v back past|2=-10 5=-6 6=6 19=-7 23=-6
v back present passive|5=5 16=7 25=5
v back present|2=13 4=-6 5=-11 6=-7 8=10 21=-14 22=7 24=-6
v back would|5=6 19=7
v bar past|0=10
v bar present passive|3=11 4=6
v bar present|0=15 2=16
v be future not|3=6
v be future|2=5 18=6 20=5
v be past passive|4=9 10=6
v be past|2=-24 3=-9 4=-10 5=11 6=-6 9=-6 10=-6 11=10 12=-8 18=-8 20=-10 23=-9 25=-7
v be present not|5=6
v be present|1=43 2=12 5=-8 6=-9 7=-8 8=-8 9=-12 11=15 12=11 13=-12 14=-8 15=-7 16=-7 18=-9 19=-8 22=-9 23=-9 24=-7 25=-9 26=-11
v be would not|2=8
v be would|1=6 2=10 19=6
v beat present|24=8
v become past|25=11
v beg past|5=11
v begin none passive|23=10
v begin past passive|5=10
v begin past|5=8 19=7 22=6
v begin present|13=7
v believe present|17=7
v belong present|7=7
v bind future|24=5
v bind none passive|9=7 11=15 21=5
v bind none|10=6
v bind past passive|25=6
v bind past|3=6 4=-5 5=-7 7=5 8=9 9=-5 11=-9 12=-8 18=-5 19=-7 20=-6 21=-11 23=31 24=-6 25=14
v bind present|2=6 5=5 7=6 11=7 24=-7 26=-6
v bind should|0=7 1=6
v blame past|1=9 4=10
v block present passive|3=11 4=6
v block present|2=14
v bring none|11=10
v bring past|19=9
v bring present|1=5 11=10 16=6 21=12
v call none|10=9
v call past passive|10=8 19=9
v call past|6=7 7=-6 10=9
v can possible|4=9
v cancel past|21=8 22=24
v carry past passive|10=10
v carry past|25=6
v chair present|2=6 10=9
v change none|2=19 25=5
v change past|23=6
v change present|10=13 12=7 19=6
v cite present|4=7
v clarify past|2=6
v clear present|2=8 7=8
v close past|2=5 19=8
v come none|10=7
v come past not|1=6 4=10
v come past passive|19=-6 21=9
v come past|1=-6 9=15 19=9 20=8 22=5 23=7
v come present|5=16 7=10 8=9 10=-7 19=7 24=7
v command present|22=15
v complain present|1=7
v concede past|1=10
v confirm past|4=8 21=5 23=7 26=8
v consider future|6=10
v consider none|16=11 21=5
v consider past passive|0=-5 5=22 9=13 10=-7
v consider past|2=6 5=-6 9=8 11=5 20=-7 23=6 25=7 26=16
v consider present passive|5=5 6=8 9=10
v consider present|2=-9 4=-6 11=-11 12=13 13=7 16=6 18=-8 21=-7 22=34 23=5 24=5 25=-5
v continue none|21=11
v continue past|1=7
v continue present|11=6 16=11 23=9
v contribute none|6=10
v contribute past|21=5
v contribute possible|10=9
v contribute present|1=8 2=7 13=6
v convene past passive|19=5
v cost none|19=5
v cost would|1=9
v could possible|2=11
v cover none|9=12 21=5
v cover present not|0=9 4=12 17=6
v cover present|9=9
v create present|11=6
v cut past passive|3=19
v cut present|1=10
v debate present|24=10
v decide future|23=8 24=11
v decide past not|2=-6
v decide past passive|11=6 25=6
v decide past|4=5 11=12 12=-7 24=20 25=23 26=30
v declare past|25=-5
v delay past|3=15 4=7
v delay present|1=7
v deliver future|12=-6
v deliver past passive|19=8
v demand none passive|17=8
v demand past|2=-6 5=-10 10=5
v demand present|6=7
v depart future not|4=9
v depart past|10=7
v depart should|26=9
v depend none|25=6
v depend past|4=10 19=5
v deploy future passive|10=7
v deploy none|5=12
v deploy possible|24=6
v deploy present passive|5=5 17=7 25=7
v deploy present|3=6 10=9 23=6
v describe past|23=6
v direct past|26=5
v discuss past|20=-6
v discuss present|22=22
v do none|6=18
v do past not|1=5
v do past|1=9 10=6
v do present|3=8 5=-8 10=12 21=5 23=8
v do should|10=10
v draft past passive|16=6
v draft past|19=16
v draft present|17=7 19=6
v draw past|19=9
v due past|20=-5
v due present passive|21=8 22=12
v due present|2=5 19=8
v due would|1=9
v earmark past passive|5=8
v encourage present|6=6
v end future|12=5 25=10
v end none|3=8
v end past|19=16 20=9 25=6 26=6
v end present|12=-5
v end would|21=6 26=8
v exclude present not|2=7
v exclude present|5=9
v expect none passive|3=10
v expect past|3=8
v expect present passive|22=16
v expect present|6=6
v expire present|2=7
v explain past|3=5 5=9
v express past|6=11
v extend none|10=7
v extend past passive|24=17
v extend past|3=6 24=6
v extend present|10=9 24=12
v fail past|25=14
v fall past|22=5
v fight none|9=6
v fight past|24=9
v fill past|21=11
v finance future|19=7
v finance present|6=5
v find present|1=-8 2=6 13=7
v fire past passive|23=8
v fly future|18=9
v fly none|4=6
v fly past|19=7 22=11
v fly present|1=7 3=7
v follow none|3=9 23=7
v follow past|21=10
v follow present|5=9 10=-7 17=-10
v foresee present|23=7
v form past|24=6
v freeze past|3=5
v gather past|21=6
v get past|5=-5
v give future passive not|4=9
v give future passive|1=-7 5=6 11=-12 21=12
v give future|2=-9 5=9 6=-7 7=10 12=-7 21=-6 22=-8 24=-6 25=-5
v give none passive|4=7 7=7 11=18 19=6
v give none|2=-12 3=-5 5=9 6=6 7=-6 9=12 19=-9 22=-12 24=-7 25=-7 26=-6
v give past not|3=10
v give past passive not|1=10
v give past passive|2=-5 4=6 5=-7 7=-9 10=6 19=13 21=-8 24=11
v give past|1=-15 2=-20 3=-7 5=-13 6=-18 7=-15 8=-7 9=-11 11=-17 12=-15 13=-10 14=-6 15=-5 17=-7 20=-11 21=11 23=-10 24=16 25=24 26=-10
v give possible not|2=19 4=8
v give possible|10=8 19=11
v give present not|0=9 2=10 4=11 17=5
v give present passive not|1=8
v give present passive|1=6 2=5 20=5
v give present|4=-15 6=12 9=8 10=-11 12=-10 14=9 16=-6 18=-9 19=-16 22=-7 23=17 25=11
v give would passive|2=10
v give would|2=-6 4=8 5=9 11=7 18=8 25=5
v go future|11=9
v go none|19=8
v go past not|22=9
v go past passive|23=7
v go past|18=9 21=7
v go possible not|2=12
v go present|1=6 3=5 5=-6 10=22 17=7 21=-5 23=6
v go should|1=6
v grant past|18=6 25=10
v guarantee present|10=9
v have future not|2=8
v have future passive|17=6
v have future|13=6 23=9 25=9
v have none|21=7
v have past|2=-11
v have possible|11=12
v have present not|2=7 10=8
v have present|4=13 5=-7 6=-5 9=7 10=-6 11=-15 13=14 19=-9 21=-8 22=-8 23=-6 25=-6 26=7
v have would not|24=6 25=8
v help present|5=5 6=23 7=5 20=7
v herald present|4=6 21=7
v hesitate past|2=-6 23=17 25=6
v hesitate present|1=8 7=6
v hire past|4=8
v hit none passive|3=6
v hold future|6=9 20=5
v hold none passive|19=6
v hold none|10=5
v hold past passive|0=13
v hold past|2=10 3=20 4=5 10=-5 19=-7 21=-8
v hold present passive|1=7
v hold present|2=24 9=7 19=-7
v hope past|23=6
v hope present|5=11
v hunt present|5=6 7=6
v increase past|5=10
v indicate past|5=8
v inform present|5=9
v initial past|16=12
v intend present not|2=10
v interest present|10=9
v invite past passive|5=-5
v invite past|19=10
v invite present|10=10
v join none|10=9
v join present|5=9 7=6
v join should|10=22
v keep future|12=-7
v keep none passive|23=10
v keep none|19=10 20=6 21=10 23=6 25=7
v keep past passive|5=15
v keep past|2=-7 3=9 10=8 19=8
v keep possible not|1=6
v keep possible|4=6
v keep present passive|17=8
v keep present|0=-10 2=-13 5=30 6=21 9=-10 10=-11 11=10 16=7 22=9 24=13 26=10
v keep should|0=14 17=6
v kill past|3=8
v know present passive|2=17 19=5
v know present|23=6
v lack past|12=10
v lack present|1=7 4=15
v lament past|1=10
v land past passive|19=6
v last past|9=10 16=7 22=9
v last present|1=6 18=8
v launch past|23=6
v launch present|23=8
v lay past|19=11
v lead none passive|22=10
v lead past passive|11=6 22=6
v lead past|19=-8
v lead present|20=5
v learn present|12=12
v leave future passive|25=9
v leave future|18=16
v leave past passive|4=11 22=5
v leave past|2=-7 4=-6 5=-7 7=-5 10=-6 21=10 22=15
v leave present not|2=-5 16=7
v leave present passive|22=9
v leave present|0=9 1=27 2=-8 3=-5 5=-6 6=-6 11=-16 22=-7 24=-6 26=10
v leave should|1=7
v lend present|5=8
v let present|5=-7 6=5 10=-8 26=21
v lift present|4=7 17=7
v light future not|3=10
v light future|19=7 21=12
v light none passive|17=7
v light none|2=-6 6=17 10=9 22=6
v light past not|2=5
v light past passive|5=-9 6=-9 10=8 22=-6 24=8
v light past|0=-10 3=-7 5=-10 6=-6 8=-6 9=-9 11=6 12=-10 14=-5 16=-9 18=-11 19=19 21=-6 22=-8 23=-12 24=7
v light present not|5=6 10=-5
v light present passive|5=8
v light present|1=15 3=6 4=10 6=15 7=-5 8=-9 11=12 12=8 14=-9 15=-8 18=-5 20=-7 26=7
v light should|1=7 10=10 25=9
v light would not|2=8
v like would|2=7 5=17 7=19 19=9
v live present|24=5
v lobby past|6=11
v look present|5=13 22=7
v lose present|1=7
v make past passive|6=-6 19=10
v make past|2=23
v make present passive|5=8
v make present|6=7 25=7
v make would|2=5
v mean past passive|1=6 21=10
v mean past|11=11
v meet future passive|19=10
v meet future|19=17 21=16 22=16
v meet none passive|5=-7 20=5
v meet none|5=6 10=6 18=6 21=10 22=-9
v meet past passive|19=23
v meet past|2=8 3=-6 4=-6 5=-9 6=6 9=-6 12=-5 18=-5 19=36 20=52 21=11 22=11 23=-8 24=-8 25=-6 26=-5
v meet present|2=10 6=5 11=8 21=-7 22=-7
v must should|16=6
v name present|16=8
v need future|2=6
v need none|19=5
v need past passive|4=10 5=6
v need past|7=9 12=9
v need present passive|5=-5
v need present|1=9 4=9 5=-6 11=6 13=9 17=6 21=7
v need would passive|13=8
v need would|1=8 13=13
v negotiate present|18=-5 23=10
v none future not|1=5 2=17
v none future passive|6=9 11=13 19=-6
v none future|3=16 11=-5 17=6 22=9
v none none passive|3=6 7=8 17=7 19=8
v none none|0=16 3=10 4=9 5=-9 6=-6 9=7 13=5 19=-17 21=13 23=-11 25=7
v none past not|17=-5
v none past passive not|12=12 16=7
v none past passive|0=9 2=10 3=13 4=-11 11=-6 12=8 16=-7 18=-5 19=-7 20=-5 21=-6 22=-7 23=7 25=-7 26=-5
v none past|0=-20 1=19 2=26 3=-9 4=8 5=-16 7=-20 8=-10 10=-6 11=-9 13=-14 14=-9 15=-8 16=-14 18=-11 19=-22 20=-11 22=-15 23=-7 24=6 25=-9 26=-10
v none possible passive|2=8 23=6
v none possible|2=8 4=8 6=6
v none present not|3=8
v none present passive|1=-8 2=13 7=6 12=-10
v none present|1=23 2=21 4=11 5=-11 7=-11 8=-9 9=-6 11=-10 12=-18 14=-9 15=-7 16=16 19=11 20=-12 22=-8 23=-11 24=13 26=-14
v none should|9=6 16=6
v none would|0=6 2=-6 11=-8 19=-6
v object present|2=7
v observe past|1=6
v offer past passive|21=5
v offer past|5=6 23=5
v offer present|21=6
v open past|6=11
v open present|6=5
v oppose past|2=6
v oppose present not|2=-6
v order past passive|1=6
v order past|23=15 25=9
v owe past passive|5=7
v owe present|1=17
v participate future|21=7
v pass present|25=5
v pay future|4=7
v pay none|6=6
v pay past passive not|1=12
v pay past passive|22=7
v pay past|19=-5
v pay present|1=-8 6=9 19=7
v pay would|4=9 7=5
v plan none passive|5=5 26=11
v plan past passive|4=5 11=9
v plan past|11=-5
v plan present passive|21=10
v plan present|13=7 21=6 25=5
v plead past|5=11 6=15 7=7 10=8
v pledge none passive|10=8
v pledge past not|9=11 19=5 22=8
v pledge past|12=-7
v point past|10=9 11=11
v police present|10=6
v post present|5=7
v praise past|10=9
v prepare past passive not|4=6
v prepare past passive|6=7
v prepare present passive|18=8
v prepare present|19=6 23=11
v present past|21=6
v press past|23=5
v press present|9=9
v prolong present|24=8
v promise future not|2=10
v promise future|11=13 12=5 19=-6 23=9 24=9
v promise none passive|3=9 10=6 11=-6 21=9 26=10
v promise none|2=7 17=-5
v promise past not|2=-8 9=10 22=7
v promise past passive not|4=5
v promise past passive|2=10 4=17 5=9 11=23 17=7 21=13 26=6
v promise past|0=-7 1=-11 2=-11 5=10 6=-11 7=-10 8=-7 10=-10 12=-26 13=-9 14=-6 19=-14 20=10 21=7 22=7 24=6 25=7 26=21
v promise possible|21=5
v promise present not|2=19
v promise present passive|3=6 6=6 12=7 18=7 24=-7
v promise present|0=-7 2=11 3=-8 8=5 9=-8 10=5 12=-5 18=-6 19=-9 20=-5 22=-7 24=-10 26=-7
v promise would|10=8 25=10
v propose past|11=6 23=8
v protect present|17=8
v provide none|9=6
v put past passive|4=6 16=7
v put past|3=5 11=6 16=6 22=8 23=8 26=8
v put present|4=8 6=12 9=10 13=7 17=6 18=10
v put would|10=6
v raise past|11=8 21=14 24=5 25=10
v reach past|22=10
v reach present|4=9 14=11
v recall past|1=7
v receive past|19=10
v receive present|9=5
v refuse future|2=9
v refuse past passive|2=8
v refuse past|0=-6 7=17 19=-7
v refuse present not|2=7
v refuse present|2=10 5=12
v refuse would|2=15
v regret present|9=9
v reiterate present|2=10
v reject past|2=6
v release past|10=6 19=7
v remain future|1=7
v remain past|5=8 21=5
v remain present|5=11 11=15 13=5 17=7
v remark past|4=11 10=9
v renew past not|0=6
v renew past passive|17=10
v renew present passive|6=7 12=5 24=-6
v repatriate present|1=12
v replace present|23=9 25=13
v reply past not|5=8
v reply past|1=9 2=9
v report past|10=5 21=7
v request past passive|5=7
v request past|7=14 10=6
v request present|5=17
v resign past|2=6
v restore present|23=6
v resume present|5=11
v retort past|10=11
v rule past|0=-7 2=8
v rule present|3=10
v run past|1=7
v run present|17=9 26=5
v say future|19=8
v say none|10=14 17=9
v say past not|1=8 5=7
v say past passive|2=9 5=-10 11=8 19=-6 20=13
v say past|0=-15 1=13 2=-9 3=10 6=-5 7=-11 8=-11 9=-16 10=15 12=-10 14=-10 15=-8 16=-9 17=-19 19=-18 20=-9 22=-12 23=-12 24=-16 25=-12
v say possible not|5=7
v say present passive|2=15 10=8
v say present|2=10 3=5 4=6 5=6 6=-8 7=-10 9=-6 11=-8 12=8 18=-6 20=8 21=-7 25=-8
v say should|19=8
v see future|19=11
v see none|10=11 22=7
v see past|2=5 19=5
v see present|5=5 17=6 19=9 22=8
v seek past|5=7
v send future passive|5=9
v send future|5=8
v send none|2=-10 5=12 10=-8
v send past|10=6
v send possible not|2=9
v send present passive|5=6
v send present|1=8 7=8 19=-5 26=9
v serve future not|2=8
v serve future passive|10=7 17=6
v serve future|1=5 13=6 23=8 25=7
v serve none not|1=10
v serve none passive|19=6
v serve none|21=6
v serve past passive|0=11 25=-6
v serve past|2=-18 3=-6 4=-6 5=6 10=-6 11=-10 19=-6 22=-6 23=-6 24=-5
v serve possible|11=20
v serve present not|2=6 10=7
v serve present passive|17=7 25=7
v serve present|3=-8 4=12 6=-11 7=-8 8=-6 10=-9 13=6 14=-6 17=11 18=-10 19=-10 21=-11 22=-13 23=-14 25=-12
v serve would not|2=13 24=6 25=8
v serve would|2=7
v set present|9=10 14=8 23=6
v settle past|16=6 18=7
v settle present passive|1=6 2=10
v share past|12=-7
v ship none|23=7
v sign future passive|16=8 17=7 19=8
v sign none|17=10
v sign past passive|2=12 17=7 18=23 19=-7
v sign past|2=-6 14=8 16=31 17=-7 21=-8 23=10
v sign present passive|17=9
v sign present|19=-7
v sit past|19=11 21=11
v sit present|2=16
v speak none|1=5 5=7 10=5 18=7 19=7 21=12
v speak past|20=9 21=6
v speak present|2=7 11=10
v spend past|19=18 20=-6 22=13
v stand present|1=-7 2=6 19=7
v state past|1=6
v stay present|1=8 2=7 5=19 11=-5 19=8 22=8
v stay should|0=14 17=6
v stop present|1=-9
v strike past passive|2=6
v study present|22=10
v succeed present|19=6
v supply future|18=5
v support present|7=7 8=11 19=6
v swear past passive|2=7
v take future|21=8 22=6
v take none|20=9
v take present|2=10 19=-9 21=-7 24=6
v take would|24=5
v talk past|19=10
v telephone past|20=28
v tell past passive|2=7 11=10
v tell past|3=-6 5=-9 7=5 10=-8 11=5 13=11 19=-8 20=-5 22=9 24=-5
v tell present|20=16
v thank past|10=7
v thank present|20=22
v think past|9=9
v think present|9=8 11=-8
v threaten past|2=-5 23=7
v threaten present|1=6
v throw present|10=10
v train past|25=7
v train present|14=16
v train would|5=9
v transform none|2=6 25=12
v try past|10=9
v turn none|2=13 25=-7
v turn past|7=19 10=7 23=6
v turn present|10=7 19=7
v undertake past|16=7
v urge past|1=-7 2=9 4=5 5=30 6=6
v urge present|10=8
v use past|6=8
v use possible passive|23=7
v visit future|22=6
v visit none|22=-5
v visit past|22=11
v voice past|2=10
v vote future|24=5
v vote past passive|24=5
v vote past|23=6 24=-7 26=7
v vote would|2=8
v wait past|4=10
v wait present|4=10
v want future|21=5
v want past not|2=7
v want past passive|13=9
v want past|4=12 6=6
v want present|4=11 7=9 8=9 10=10 11=-6 16=9 17=11
v want would|2=12 5=17 7=19 19=11
v warn past|1=7 4=8 12=7
v warn present|2=6
v welcome past|6=5 23=-5 25=5
v will future|12=5 22=6
v wish past|6=6
v wish present|16=6
v withhold past|1=7 2=12
v work past|4=9 19=7
v work present|4=9 19=6
v would would|11=-8
v write none|5=6
v write past passive|25=7
v write past|3=11 7=10 8=12 19=-6 23=9
w 's|0=9 1=11 2=14 8=-9 10=12 11=-26 13=-7 15=-7 16=-9 19=10 21=-18 22=16 23=-10 24=-11 25=7
w /|19=7
w AU|5=10 6=18 11=15 16=6 19=-10 21=5 23=11 24=-6
w CARICOM|6=8 20=-6 21=8
w DATE|0=12 4=-15 5=10 6=-17 7=-9 8=-6 10=-13 11=10 12=-8 13=-8 14=-6 15=-11 16=9 17=16 18=9 19=46 20=15 21=41 22=40 23=31 24=40 25=10 26=9
w ECOWAS|19=6 23=11
w EU|5=-5 8=8 11=7 13=14 14=19 20=5 21=9 23=8 24=6 25=25
w FIGURE|0=-13 1=-24 2=-26 3=-6 4=9 5=-16 6=-6 8=-23 9=-30 10=-36 11=62 13=12 14=-6 15=-18 16=-14 17=-8 18=-25 19=14 20=-13 21=-10 22=-17 23=-12 26=-12
w G20|10=7 19=-7 21=13
w G7|10=12
w HOST|0=-11 1=-16 2=26 3=-7 4=-9 5=23 6=-18 7=-9 8=-5 10=16 11=-21 12=-16 13=-16 15=-10 17=7 20=-6 22=17 23=-20 25=-6
w LEADER|1=13 5=-6 6=22 7=7 9=15 10=7 17=11 19=40 20=32 22=36 24=-12
w MISSION|1=7 2=-9 10=-10 21=12
w MONEY|1=5 2=-6 3=-6 4=-7 5=-9 6=-6 7=-7 9=-6 12=33 16=-7 17=-5 18=-5 22=-5 23=-5 26=-6
w NATO|5=13 7=6 13=7 22=18
w OAS|10=8 17=6
w SADC|1=7 21=-6 22=-5 25=6 26=17
w STATE|0=-20 1=-32 2=48 3=-15 4=-27 5=-17 6=-26 7=-13 8=-38 9=-17 11=-70 12=-49 13=-30 14=-27 15=-31 17=-12 18=-11 19=24 20=-32 23=-31 24=-37 25=-27 26=-48
w UNSC|9=7 10=6 23=15 24=20 25=14 26=6
w UN|0=-7 2=15 3=-6 5=5 9=12 10=18 12=8 16=13 17=-7 18=10 21=11 22=-5 25=11 26=7
w ^abyei|11=6 18=7 25=6
w ^admiral|13=10
w ^africa|26=8
w ^albin|5=8
w ^ali|6=6
w ^ambassador|18=7
w ^armed|5=6
w ^assembly|12=8 19=10
w ^aukot|0=5
w ^aussom|6=6 11=7
w ^bintou|2=8 18=5
w ^blinken|8=8 19=6
w ^blue|3=10
w ^bundestag|3=5
w ^cabinet|5=6
w ^cabo|5=7
w ^camara|20=5
w ^chacha|17=-6
w ^christine|2=9
w ^christofides|7=6
w ^christopher|5=8 22=12
w ^christophe|18=5
w ^coast|5=6
w ^command|5=6
w ^committee|12=5
w ^communiqué|25=7
w ^conference|4=5
w ^council|11=14 24=17 25=5
w ^defence|19=8 20=6 22=9
w ^delgado|5=7
w ^de|10=8 19=-9 21=12
w ^défense|3=8
w ^ekuru|0=5
w ^el|18=6
w ^european|10=6 19=6 24=11
w ^eutm|12=6
w ^f-16|5=8
w ^finul|26=13
w ^forces|5=5
w ^foreign|6=6 18=7
w ^foto|16=8
w ^gaza|2=11 9=6 10=7
w ^general|4=6 19=10 22=10
w ^group|10=7
w ^gryparis|13=12
w ^guard|5=6
w ^gulf|19=8
w ^hamas|3=7
w ^harris|20=-6
w ^house|1=7 2=11 19=5
w ^houthi|23=6
w ^human|5=5
w ^inspector|22=5
w ^interior|10=7
w ^intérieur|8=8
w ^jack|7=6
w ^janeiro|10=8 19=-9 21=17
w ^jim|2=9
w ^joint|5=6
w ^josé|6=9 7=9
w ^keita|2=8 18=5
w ^kenyatta|9=8
w ^kivu|18=5
w ^kurti|5=8
w ^lagos|7=6
w ^lake|7=5
w ^lambrecht|2=9
w ^lutundula|18=5
w ^mahamat|5=7
w ^military|19=6
w ^minister|2=-5 19=13 20=14 22=7
w ^ministry|5=6 10=6
w ^minusca|24=6
w ^mr|0=8
w ^musa|5=8 22=12
w ^mwita|17=-6
w ^naples|5=12
w ^national|12=8
w ^new|1=8 19=7 21=13
w ^northwood|19=8 20=9
w ^nueva|19=7 22=6
w ^opposition|2=-9
w ^partners|10=8
w ^pemba|22=8 26=8
w ^prime|19=17 20=15
w ^rear|13=10
w ^red|13=5 24=7
w ^republican|2=7
w ^resolution|25=5
w ^rio|5=5 10=8 19=-10 21=16
w ^risch|2=12
w ^rubio|20=7
w ^ruto|0=5 19=9
w ^sadio|20=5
w ^santiago|5=7 22=5
w ^san|6=9 7=9
w ^sea|24=7
w ^secretary|6=8 20=8
w ^senate|2=15
w ^simon|20=-6
w ^south|18=5
w ^starmer|21=8
w ^state|1=6 19=6 21=-7 25=6
w ^times|2=5
w ^tribune|4=9
w ^vasileios|13=12
w ^york|1=8 19=14 21=17
w ^zvecan|5=6
w about|1=9 19=9 22=-6
w above|1=9
w absence|1=6 4=5
w abstain|23=10
w abstention|23=9
w accommodation|4=7
w according|4=11 24=6
w accord|13=5 17=8 19=-7
w acknowledge|3=8 10=7
w acting|22=5
w add|24=7
w administration|2=9
w admit|1=-5
w adopt|24=5
w advance|3=6 12=-7
w adviser|1=12 19=10
w advise|2=10
w affair|2=11 3=8 21=8
w affirm|10=5
w african|19=13
w afternoon|19=7
w afterwards|11=6
w after|1=-5 2=7 10=-6 11=-15 18=10 19=16 22=-9 26=18
w against|2=14 25=8
w again|4=8 5=-6
w agreement|0=11 2=-6 16=-16 17=60 18=6 21=-6
w agree|2=5 14=6 18=6 19=-5 20=7 21=6 23=14
w ahead|22=8
w aid|5=5 8=8
w aircraft|5=6 7=15 9=11 13=6
w airfield|9=8
w airport|4=6
w air|0=8 7=7 9=30 11=-6 19=6
w alliance|22=7
w allowance|1=10 22=5
w allow|2=6
w ally|20=11
w alone|10=6
w along|19=5
w already|1=6 2=7 5=-5 12=-6
w also|2=-7 6=10 7=6 9=5 24=9 25=6
w although|2=5
w ambassador|5=-9 6=10 18=6 19=6
w among|7=8 21=6
w and|0=-12 1=-12 2=-13 4=6 5=26 6=10 7=7 8=-8 9=11 10=15 11=11 12=-19 13=8 14=-15 15=-12 16=8 18=10 19=21 21=20 22=-24 24=18 25=18 26=11
w announce|1=-5 2=-5 11=-5 19=6
w annual|11=-5 12=7
w answer|5=7
w anywhere|22=7
w appeal|0=7 6=6 7=16 8=7 10=7
w approach|5=6 10=8
w approval|1=6 2=9
w approve|2=-9 21=-6 23=7 25=8
w argue|2=9
w argument|5=7
w army|2=12 10=-6 11=-6 12=-6
w around|5=11
w arrangement|4=7 20=5
w arrears|1=16 22=6
w arrival|5=5
w arrive|11=6
w aside|7=8
w ask|0=-7 2=-11 5=12 7=11 8=-5 9=29 10=18 13=12 23=-8 25=13 26=-6
w assembly|10=9
w assessment|22=10
w assess|2=7
w assign|5=6
w assistance|25=12
w assure|11=6 20=6
w as|3=8 4=-8 5=7 7=6 19=-10 21=-9 22=-8 24=-8
w at|2=-13 3=-11 6=-9 7=-11 8=-5 9=-10 10=-7 16=-13 18=11 19=46 21=24 22=11 23=-7 24=-6 25=-10 26=-10
w authorise|2=8 10=7 11=9
w authority|2=5
w authorize|23=12 24=-6
w automne|5=8
w await|0=5
w away|1=7 2=8 3=5 10=8
w a|2=6 5=8
w backing|9=8 22=6
w backstop|10=7
w back|4=6 25=5
w ban|0=7 2=5
w base|22=14
w battalion|11=-6
w bear|5=6 7=5
w beat|24=6
w because|1=17 4=14 9=8 22=10 25=10
w become|25=15
w before|1=-5 10=6 12=6 20=7 24=5
w begin|5=11 23=6
w beg|5=8
w behalf|9=6
w behind|10=8
w being|2=5 6=11 9=7 18=5
w belong|7=5
w below|11=8
w beside|21=14 23=6
w between|16=11 17=8 19=-8
w beyond|4=5
w be|0=-8 1=14 2=21 3=-15 6=-11 7=-26 8=-23 9=-14 10=-9 13=-14 14=-22 15=-19 16=-10 17=5 19=5 20=-13 21=-9 22=-6 23=-30 24=-14 25=-9 26=-18
w big|23=-5 25=6
w bilateral|2=5
w blame|1=6 4=5
w block|2=14 3=7
w bloc|19=8 23=9
w boot|4=15
w breakfast|21=7
w briefing|2=8
w brief|19=8
w brigade|2=6 19=8
w bring|11=11 19=10 21=7
w brother|5=5
w budget|12=12
w burden|10=8
w but|0=-5 2=10 3=12 4=8 5=9 7=9 9=5
w bypass|2=8
w by|0=10 2=10 3=8 4=6 5=29 6=-12 10=-12 11=21 12=-7 18=15 19=-6 20=16 21=-12 23=7
w call|1=-5 4=-5 7=-5 20=8
w camp|4=-6 11=-5
w cancel|21=6 22=30
w can|2=23 3=7
w capital|10=13 19=-5 21=-5 22=9
w caribbean|1=6
w carry|12=-5
w cash|1=7
w cause|22=6
w ceasefire|21=6
w cease|3=7
w ceiling|11=43 25=8
w central|5=7 21=5
w certain|2=8
w chair|2=7 5=14 19=-7 21=9 22=6
w change|10=8
w chiefly|4=6
w chief|10=5 18=12 19=24 20=10 22=11
w cite|3=9 4=5
w civilian|11=9
w clearance|2=9
w clear|7=5
w close|3=-7 19=6
w closure|3=10
w co-hosted|21=8
w colleague|16=6 19=8 20=10
w come|2=-8 5=6 9=7 19=5
w commander|7=13 19=9 21=-5
w commando|5=12
w command|4=6 10=6 13=6 22=9
w commissioner|22=6
w committee|2=7 12=7 13=5
w company|1=6 5=7 7=5
w complete|26=8
w comprise|5=6 19=5
w concede|1=7
w conclude|17=10
w condition|1=7 3=8
w conference|18=6 19=-7 21=38
w confer|20=8 21=5
w confirm|4=6 23=5 26=5
w consider|25=6
w constitutional|23=9
w container|26=8
w contingent|4=12 5=5 22=8
w continue|16=8 21=7 23=6
w contribute|6=6 10=7
w contribution|2=10 11=7 19=7
w contributor|5=-9 19=6 21=5 23=8
w convene|19=14
w convoy|3=6 4=15
w coordinate|21=8
w coordonner|22=10
w cost|1=9 5=5 12=9
w could|2=17 10=12 11=10 19=11
w council|2=16 7=5 11=5 19=-7 25=10
w counterpart|19=7 20=6
w country|2=-12 4=-6 5=-6 6=7 7=10 8=5 10=12 11=8 19=15 21=10
w course|19=5
w court|0=26 2=-5 17=13
w cover|0=6 4=8 9=15
w creation|6=5
w credit|21=8
w crew|5=8
w crisis|20=-6
w current|12=6
w cut|1=9 3=13 4=5 25=6
w danger|3=5
w day|5=15 11=-9 16=5 19=36 22=16 25=8
w debate|24=12
w decide|0=5 11=12 12=-6 17=-5 23=5 24=21 25=20 26=21
w decision|2=16 24=6
w declaration|18=12
w defence|9=9
w defense|7=11 16=6 22=24
w delay|1=12 3=10 4=16 5=13 25=6
w delegate|10=7 21=8
w delegation|6=7 19=13 21=7 22=12
w deliver|4=6 12=-5
w demand|5=-8 6=9
w department|4=6
w departure|0=6 17=6
w depart|2=5 4=6 26=5
w depend|4=7
w deplore|4=7
w deployment|0=18 3=8 10=-12 11=-7 18=6 23=-5
w deploy|5=11 7=5 10=10 19=9
w deputy|2=5 22=8
w detail|16=7
w detention|21=6
w diesel|4=12
w dig|6=8
w dinner|19=8
w diplomat|2=14 5=9 10=6
w director|3=6
w disburse|12=7
w disclose|5=6 10=7
w discussion|19=-6
w discuss|20=-6 22=15
w disparu|2=8
w dispatch|5=6
w disposal|13=5
w donor|1=13 6=17 21=15
w down|7=9
w do|3=8 4=-7 5=-12 6=11 10=17 18=-6 19=-6 22=-6 25=-6
w draft|18=5 19=-5 21=7 23=18 24=8 25=16
w drone|2=9 6=8 7=8 13=6 23=5
w due|1=11 5=5 19=13
w during|9=7 18=6 19=9 21=6 22=11
w each|19=6
w earlier|25=6
w earmark|5=6 21=8
w eastern|2=6
w effort|10=9
w embassy|2=8
w empty|1=10
w encourage|6=12
w end|2=-6 12=-8 14=7 23=6 25=7 26=5
w enemy|2=8
w envoy|18=7 25=7
w en|20=8
w equipment|5=10 8=9
w equip|6=5
w escort|13=6
w evacuate|18=7
w evacuation|4=9
w evaluate|12=9
w event|6=6 21=14
w even|1=6
w everyone|13=6
w exchange|18=12
w exclude|2=11 5=5
w expand|11=9 25=7
w expect|3=11 5=-6 22=10
w expire|2=5
w explain|5=6 19=8
w express|6=8
w extend|10=10 23=-5 24=19
w extension|18=6 24=13
w extra|24=5
w fact-finding|5=8
w fail|25=11
w far|1=8 10=6 19=6 23=10
w fase|5=6
w feed|3=7
w few|1=5 22=6 25=6
w field|9=7 11=-5
w fifth|1=8 4=6
w fighting|3=14
w fight|24=6
w figure|19=5
w fill|21=11
w finalize|17=6 18=7
w final|24=6
w finance|11=8 19=8
w financial|6=7
w fire|23=5
w first|1=-8 10=-9 12=6 19=-6 21=-5 22=6 24=-6
w fix|16=6
w flight|4=8
w flow|4=6
w fly|2=6
w following|16=6
w follow|3=6 5=6 10=-6 17=-8 21=6 26=5
w food|11=5
w footing|6=6
w force|0=-6 1=12 2=-5 3=-10 5=17 7=6 9=17 10=15 13=-7 17=15 21=16 23=21 25=6 26=-7
w foreign|1=-7 2=24 3=5 5=9 6=5 10=10 11=6 19=22 21=10
w form|2=7
w forward|5=10 7=8 8=7
w for|0=-10 2=7 3=8 4=18 5=16 6=16 7=24 8=-14 9=18 10=16 11=-7 14=-11 15=-8 16=-11 17=-9 18=-18 19=14 20=-11 22=18 23=22 26=-19
w framework|3=8
w friend|9=7
w frigate|13=11
w from|1=-10 3=14 7=6 10=-14 20=-6 23=5 24=-8 25=19
w fuel|9=11 11=6
w full|1=6 4=13
w funding|2=9
w fund|6=10 10=-7 19=-6
w further|11=9
w future|2=8 18=7
w gang|3=-6 23=-6
w gap|1=10
w gathering|21=6
w gendarme|5=5
w general staff|19=8
w general|3=7 10=14 22=10
w gift|1=9
w give|1=-6 5=-9 7=-9 19=14 21=-8 23=6 24=17
w government|0=6 1=-7 2=17 5=16 6=-9 7=7 8=6 10=-6 17=7 18=-6 19=-6 22=-6
w go|1=11 4=-6 5=-10 6=-8 10=10 23=6 24=-6
w grant|25=7
w great|10=7
w green|23=6
w ground|2=6
w group|5=15 11=6
w guarantee|10=5 19=7
w guard|7=5
w guest|2=8 10=6
w gun|1=-5
w half|11=12 21=5
w hall|6=7
w handover|16=6
w hang|0=9
w happen|2=5
w hard|2=7
w have|0=-6 1=-12 4=11 5=-5 6=-6 8=-11 9=-17 11=-22 12=-12 13=-12 14=-18 15=-15 16=-15 17=-14 18=-9 19=-15 20=-10 21=-14 22=-11 24=-15 25=-20
w headquarters|3=5 7=7 19=10 22=15
w head|25=6 26=5
w hearing|0=5 7=-5
w hear|19=6
w heavy|4=6
w helicopter|7=27 11=6 13=19 18=5
w helmet|3=6 6=7 7=8
w help|6=15
w her|21=-5
w he|0=-8 3=-9 4=7 5=10 6=-8 10=5 11=8 12=6 13=13 16=-9 18=-10 19=6 21=-8 23=-8 24=-7 25=-7 26=-7
w high-level|6=6 21=5
w him|5=7 10=6 19=-7 20=23 21=8 22=12 23=5
w hire|4=6
w his|1=-6 3=-5 6=-7 7=-5 9=-5 10=-9 11=-5 19=19
w hold|2=14 5=-5 22=-5
w home|1=24 5=-6 19=-5 25=5 26=6
w hope|5=10
w hora|2=6
w hospital|16=10
w host|10=5 19=-6 21=8
w hotel|19=6 21=5
w hour|4=5 9=6
w however|10=-5
w how|11=11 12=7
w human|10=8
w hurried|5=8 22=7
w hurry|19=5
w idea|2=7
w if|1=-10 2=-6 5=-5
w immunity|17=6
w impartial|5=8 10=8
w implore|5=7
w impose|2=10
w in.|2=15 10=6
w include|2=7
w including|10=7
w increase|5=13
w indicate|5=5
w inform|5=6
w initial|16=8 17=9
w inspector|22=7
w instead|3=5
w instrument|18=8
w insurance|4=7
w insurgent|7=6
w intend|4=5 10=8
w intention|18=7 19=6
w intent|18=12
w interest|10=7
w intervene|17=5
w into|19=7
w introduce|2=9
w invitation|21=10
w invite|5=-6 19=9
w in|0=-10 1=-10 2=-8 3=-10 4=-5 6=-7 7=-6 8=-12 9=-14 10=-8 11=-25 12=-24 13=-12 14=-14 15=-15 16=12 19=28 20=-10 21=21 22=10 23=-21 24=-14 25=7 26=-7
w island|7=5
w itself|10=11
w its|0=-5 1=8 3=8 4=-12 5=-6 6=16 8=-8 9=-9 12=-7 13=-5 14=-7 15=-6 16=-11 17=-15 19=-6 20=-6 21=-14 22=-6 23=19
w it|3=-6 4=-5 5=-6 8=-7 9=-15 14=-7 15=-6 16=-7 18=-7 20=-7 22=-17 23=-7 24=20 25=13
w i|6=11 9=12 20=6
w job|25=6
w joint|11=7 12=9
w join|10=22
w judge|0=9
w keep|3=8 4=-5 11=10 24=15
w kenyan-led|6=5 19=6
w king|22=6
w know|2=8
w l'|6=7 20=9
w lack|1=17 4=9 12=7
w lament|1=7
w landing|3=6
w lapse|26=7
w large|23=-8
w last|8=7 9=6 11=-6 17=5
w later|19=7
w late|1=-7
w latter|16=7 19=6
w launch|23=9
w law|3=9
w lay|19=8
w leader|2=-9 19=18 20=-5 24=10
w lead|19=-10 22=13
w learn|12=9
w leave|0=10 3=-6 7=-5 11=-8 21=-6 22=-9 23=-5
w lend|5=5
w less|12=5
w les|2=6
w letter|5=8 18=7
w let|2=5 3=15 5=-6 10=-8 26=15
w level|11=6
w le|5=7 17=5
w lift|2=6 4=8
w light|23=6
w like|5=12 7=14 19=6
w link|20=8
w list|2=6 6=8 7=8
w little|1=6
w loan|4=6
w lobby|6=7 7=5 10=7 19=7
w logistical|9=10
w logistics|1=6 9=13
w longer|3=5 26=8
w long|3=5 5=6 19=7
w look|5=8
w lorry|3=5
w lose|1=8
w lunch|19=8
w main|2=10 5=5
w make|2=15 19=7
w mandate|2=-6 23=-8 24=13 26=6
w many|11=7
w man|1=-7 4=-5 5=26
w margin|19=12 21=8
w maritime|3=5
w matter|2=10
w may|11=14
w meanwhile|4=6 10=6
w mean|1=11 11=9 21=7
w medical|4=9
w meeting|12=7 19=45 21=26
w meet|2=13 5=-7 19=11
w member|2=-8 3=-5 6=9 11=15 13=6 14=5 19=5 23=16 24=8
w memorandum|16=74 18=-5 22=6
w merchant|23=6
w message|19=5
w mes|3=9
w me|3=8
w military|2=6 10=-6 13=5 25=6 26=5
w minesweeper|7=8
w minister|2=-8 3=5 5=9 7=21 9=-7 10=8 14=8 19=30 20=5 22=7 24=5
w ministry|2=15 6=6 8=8 12=-6 16=5 18=6 21=6
w minute|19=8
w missile|23=6
w mission|0=-18 1=-13 2=-10 4=-9 5=-22 7=-18 8=-11 9=-15 10=7 11=6 13=-10 15=-9 17=-16 21=-25 22=-18 23=-6 25=20
w money|1=34 6=13 10=9 26=6
w month|1=8 5=11 10=6 12=6 18=9 21=-7 24=24 25=23
w more|1=-6 3=5 5=14 6=13 7=22 9=7 11=-8 19=-5
w morning|5=5
w most|7=-6 13=9
w movement|2=6 23=6
w move|4=5
w much|23=-5
w multinational|18=6
w must|0=9 1=14 10=15 16=11
w my|20=7
w name|18=8 21=7
w national|1=5
w nation|11=-5
w naval|13=5 23=16
w nearer|3=7 21=5
w necessary|16=7 19=6
w need|11=9 13=15
w negotiate|16=11
w never|1=7 4=7 11=6
w newspaper|2=-5 22=6
w new|0=6 2=13 16=12 19=-6 25=7
w next|3=5 21=11
w nobody|1=14 2=5 26=8
w north|24=6 26=8
w nor|2=9 5=7 23=5
w note|18=6
w nothing|9=7
w not|0=15 1=17 2=37 3=20 4=25 5=-11 6=-19 8=-9 10=-11 11=-10 12=12 13=-13 14=-8 15=-7 16=-14 17=-11 18=-14 19=-19 20=-7 21=-11 22=-8 23=-16 24=-6 25=-5 26=-13
w nous|6=13
w now|1=-5 8=8 25=5
w number|5=-6
w objection|19=8
w object|2=10
w obligatoire|2=7 11=5
w oblige|1=5
w obstacle|2=8
w offer|19=-7 21=5
w officer|0=6 3=6 6=-5 10=-5 11=15 16=8 18=-6 22=16
w office|9=9
w official|1=12 2=8 11=13 16=8 19=25 21=7
w off|3=6
w of|0=-7 1=7 2=9 3=7 5=8 6=-11 7=-14 8=-8 9=-10 10=-16 12=-10 13=-24 14=-20 15=-20 16=6 19=10 20=-11 21=9 22=6 23=6 24=-5 26=-9
w once|6=5 18=7 19=5
w only|1=7 4=5 10=7
w on|2=11 5=5 7=-7 8=-8 9=-10 10=8 11=-6 12=-15 13=-15 15=-8 16=21 17=8 18=7 19=16 20=16 21=10 24=17 25=-8
w open|6=10 19=-8 21=-6 25=-5
w operation|2=20 10=-6 12=17 19=-6 23=17 24=8 25=5 26=16
w opposed|2=7
w opposition|2=-11
w order|0=9 3=7 23=8 25=6 26=10
w ordre|1=7
w organization|6=8 9=5
w others|10=7
w other|6=32 8=10 10=32 12=7 21=-7 22=-5
w our|4=-5 10=-5
w outgoing|2=6
w out|0=7 5=-9 10=5 11=-6 19=-7 22=-6 23=-5
w over|9=6 11=5 19=-9
w owe|1=11 22=7
w owner|7=6
w own|5=-5 23=14
w pair|19=6 23=8
w paper|11=8 13=6 16=15 24=6
w paragraph|2=12
w parliament|0=6
w participant|21=10
w participate|7=7 21=5 24=5
w partner|5=-8 6=9 7=-10
w part|2=10 4=9 19=7 20=5
w passage|25=6
w pass|16=6
w patience|1=6
w patrol|2=13 3=7 4=7 5=-7
w payment|1=11
w pay|2=-5 4=6 10=-7 21=-5
w peacekeeper|3=10 5=-9 11=-7 18=11 19=-5 25=7 26=14
w peacekeeping|2=12 21=-6 25=22
w peace|2=9 12=8
w people|5=-7 25=10
w period|12=6
w permanent|5=6 6=6
w personnel|5=8 6=9 7=7 8=7 11=15 21=7
w persuade|5=8 22=7
w phase|25=7
w phone|20=6
w place|1=7 4=6 11=6 17=5 21=7 26=6
w plane|4=7
w planner|11=8 19=6 22=5
w planning|9=6 19=9 21=5
w plan|2=12 11=6 19=7 21=6
w plead|5=8 6=9 7=5 10=6
w plea|7=8
w pledge|5=-6 9=6 10=8 12=-5 21=6
w point|0=5 10=5 11=8
w policeman|0=9 11=7
w police|2=-9 3=-6 6=-13 7=-12 9=-7 11=22 18=-5 22=-5 23=-6 24=6 26=-6
w political|2=11
w position|5=5
w possible|2=7 5=7 22=8
w post|3=7
w praise|10=6
w predictable|4=6
w premier|7=6 19=15
w prepare|18=5 23=7
w presence|17=8
w present|11=-8 21=6
w president|1=11 2=8 5=16 6=6 7=-6 9=8 10=-5 11=-7 16=-6 18=-7 19=20 20=17 21=-7 22=11 25=-6
w press|9=5 26=13
w price|12=9
w prime|2=6 4=6 19=12 22=-5
w principal|2=7 3=9
w procurement|4=5
w profit|11=5
w prolonged|24=26
w prolong|24=9
w promise|0=6 1=13 2=8 4=5 5=-8 10=7 11=7 19=-7 22=5
w propose|23=5
w protect|7=5 17=5
w protest|22=5
w protocol|16=9 21=7
w provide|7=5 9=5
w province|0=5
w présence|26=6
w prévisible|6=7
w public|4=6
w purpose|22=5
w purse|1=8
w put|4=11 6=7 9=5 16=11 17=11 18=6 22=8
w quarter|1=20 4=6
w quart|1=8
w radio|21=5
w raise|11=5 21=9 25=5
w rally|6=6
w rather|5=5 25=5
w ration|9=11
w reach|4=6 10=6 14=8 22=7
w readied|0=5
w readiness|2=7 23=6
w ready|4=5
w reason|1=8 21=7
w reciprocal|0=6 17=11
w recommend|12=6
w refuel|2=8
w refusal|2=7
w regional|10=7
w region|10=8
w regret|9=6
w reimbursement|16=12
w reimburse|1=6
w reinforcement|3=8 5=12
w reiterate|2=7
w release|2=7
w remainder|4=7
w remain|1=6 5=12 8=7 11=11 25=-5
w remark|4=8 10=6
w remove|2=12
w renewal|2=6 10=6
w renew|0=7 17=6
w reopen|3=6
w repair|12=-5
w repatriate|1=8
w replace|23=5 25=14
w reply|1=6 2=5 5=9
w report|2=-10 25=6
w representative|7=6 21=7 24=5
w request|5=46 6=7 7=16 9=8 19=-7
w require|2=5 13=9
w reserve|5=6
w resolution|1=7 5=-6 23=26 24=16 25=6
w respond|6=7
w responsabilité|23=7
w response|5=5 10=7
w result|19=9
w resume|5=8
w retort|10=8
w review|26=5
w right|10=7 17=5
w road|3=12 4=8
w role|10=7 23=6
w room|21=16
w rotation|2=12
w rule|0=-11 3=7 21=5
w ruling|0=14
w runway|3=5
w run|17=6
w républicains|2=6
w s'|10=5
w salary|1=12
w same|8=7 10=11 12=-5 22=6
w savoir|5=7 22=7
w say|0=-10 1=-6 4=-11 5=6 7=-13 8=-7 12=-11 14=-7 15=-5 17=-12 23=-10 25=-6
w screen|21=6
w sea|23=5
w second-largest|6=5
w second|5=9 7=8 16=7 19=13 22=6 25=6
w secretariat|1=9
w secretary|1=-7 2=12 3=16 10=16 19=12 22=7
w sector|3=7
w security|1=17 3=12 6=-6 10=8 19=12 22=8 25=-9
w see|10=8 19=17 22=9
w senate|2=9
w senator|2=14
w send|2=-7 3=-7 4=-8 5=16 6=-8 9=-6 10=-9 11=-13 16=-5 17=-6 18=-5 19=-5 20=-5 21=-9 24=-9 25=-7
w senior|1=6
w serve|11=11
w session|19=5
w settle|2=5 16=11
w set|7=5 9=6 11=5 14=6 22=-5
w seventh|1=6
w several|3=7 12=6
w se|1=10 10=14 11=-7 16=13 19=17 23=6 24=6 26=6
w share|11=15 12=-5
w shell|3=7
w she|3=9 10=6 22=5
w shield|23=6
w ship|4=-5 7=9 13=25
w shoulder|10=8
w should|11=6 25=5
w side|19=15 21=6
w signature|16=8 17=8 22=7
w signing|17=9
w sign|16=14 17=16 18=21 21=-7
w since|1=8 3=10 4=10 5=13 7=-6 19=-11 21=-5 22=-11
w single|9=7
w sink|13=5
w sitting|2=6
w situation|22=13
w sit|2=8 19=6 21=7
w so far|25=5
w soil|14=6
w soldier|1=14 3=-9 4=-10 5=8 7=-7 8=-5 10=-14 11=11 13=-8 17=-6 18=-7 19=-18 21=-7 22=-18 23=-15 24=7 25=-7
w soon|5=7 20=5
w source|1=6
w southern|26=12
w so|0=7 2=-6 4=8 9=7 19=9 23=8 24=12
w speak|19=7 20=7 21=11 22=-5
w special|7=6
w spend|19=13 22=9
w spokesman|6=-6 26=7
w spring|11=8
w stabilization|10=8 21=6 23=10
w staff|4=12 5=6 11=7 17=5 19=14 22=5
w stage|2=6
w standby|23=11 26=8
w standing|23=6
w stand|1=-6
w statement|18=6
w state|1=5 14=5 21=11 22=-7 26=5
w station|18=6
w status-of-forces|17=17
w status-of-mission|0=5 17=15
w status|17=30 18=-5
w stay|0=6 5=13 19=11 22=5
w still|2=13 3=6 4=10
w stopover|18=7 22=5
w strike|3=7
w strong|10=5 11=-7
w study|7=6 13=7 22=7
w subject|10=6
w such|2=18 9=7 10=12 18=7
w summit|5=6 19=-6 21=6 24=9 25=5
w sum|11=5
w supply|3=6 4=9
w support|2=-6 4=15 5=-8 7=7 8=7 9=13 10=15 21=-5 22=-6 23=-8 24=-6
w table|19=17 26=8
w take|1=-5 4=-7 7=-6 19=-13 24=6
w talk|6=6 9=6 19=6
w team|3=5 22=18
w telephone|20=25
w tell|3=-5 5=-9 10=-8 11=10 13=7 19=-7 20=10
w terme|17=5
w terminate|26=9
w territory|14=6
w thanks|6=8
w thank|20=23
w than|8=8
w that|1=-7 2=17 4=20 5=6 6=6 7=-6 8=-8 9=-5 12=8 14=-8 15=-6 18=-6 23=-7 24=-7
w their|2=-7 3=15 4=-6 5=-7 6=5 7=-8 9=14 10=17 18=9 20=5 22=-5 24=10
w them|5=9 21=-7
w then|7=5
w there|2=20 3=8 4=11 11=-7 19=-7 22=18 24=5
w they|0=-5 4=-9 5=-6 7=-6 8=5 11=7 18=-6 19=8 22=-7 25=-5
w think|9=6 11=-6
w third|4=10
w throw|10=7
w thru|16=6 19=20
w time|5=-6 7=-8 22=6 24=9
w together|19=6 21=13
w too|1=7 7=7
w total|3=8 11=-10
w tourner|7=6 19=7
w tour|22=-7
w town|22=6
w tow|4=7
w to|3=-32 4=-17 5=24 6=43 8=-6 10=27 11=-8 13=-21 15=-18 16=-8 18=-13 20=7 22=20 23=-13 25=16 26=-5
w trade|19=-6
w training|4=5 5=5 6=-5 8=9 9=8 19=-8 24=6 25=16
w train|4=5 14=11
w transform|12=5 25=16
w transition|23=11
w transport|6=5 9=14
w travel|9=8 22=22
w treasury|1=5
w treat|2=7
w trip|12=7 22=19
w troop|2=9 4=-9 5=-18 10=-5 11=6 22=-10 24=-6
w truck|4=6
w try|10=6
w turn|2=7 7=17 10=8 25=-7
w twice|1=6
w two-day|19=9
w unanimously|24=9 26=10
w understanding|2=7 16=24 19=8 22=6
w undertake|16=5
w under|2=9 5=-10 13=6 18=23 21=6 24=9
w uniformed|11=13
w unit|9=6 11=7
w unless|1=5
w until|24=21 25=7
w up|2=-6 3=7 9=11 10=-12 11=-6 14=5 17=5 24=12
w urgently|13=6
w urge|1=-6 2=6 5=17 6=9 10=6
w use|2=7 6=10 9=6
w vehicle|1=-6 4=15 7=6
w very|10=8
w vest|6=9 7=8
w vet|2=5
w videoconference|20=5
w video|18=6 19=-7 20=25
w virtual|20=5
w visit|19=-5 22=34
w voice|2=7
w voluntary|1=10
w volunteer|21=5
w vote|2=-5 11=-6 24=13 25=7
w wage|1=-7
w wait|4=14
w waiver|6=8
w want|8=6 10=7 17=7
w warship|7=14
w water|3=10 4=11
w way|18=11
w weapon|3=7 4=5
w weekend|16=5 22=6
w week|2=-6 16=5 23=6 24=8
w well|6=10 10=5 11=14
w we|1=-5 3=-6 5=-8 10=-9 11=-6 21=-6
w what|1=7 5=-7 10=12 19=9 20=5 21=15
w when|16=6 19=14
w where|19=17
w which|0=14 1=8 2=20 4=13 5=11 6=14 7=8 9=5 10=9 11=9 12=-12 17=5 18=17 23=12 24=-8 25=21 26=-7
w whom|2=5 19=8 22=10
w who|1=-8 4=9 6=-7 9=-6 10=6 13=6 18=-6 20=-8 21=-5 23=-5 25=-6 26=-6
w will|0=-8 3=19 4=-6 6=-5 8=-5 10=-7 12=-5 14=-5 18=10 19=11 21=12 23=-12
w winter|5=8 11=-5
w wish|6=5 10=7 14=8
w withdrawal|5=12
w withhold|2=13
w within|17=5
w without|2=13 4=-7 5=7
w with|3=-8 4=-10 6=13 7=17 10=-5 11=-14 12=-9 14=-6 16=22 17=12 19=19 21=8 22=15 26=-10
w word|10=-5
w workshop|21=6
w work|4=12 19=12
w worry|3=7
w would|2=28 3=-7 5=11 6=-7 7=8 9=-7 11=-10 12=-7 16=-6 21=-6 22=-14 23=-8 25=9
w wounded|18=8
w write|3=7 7=6 8=8 19=-5 23=6
w year|1=-7 5=-6 12=26 14=11 17=8 21=-6 24=20 25=-6 26=12
w yet|0=8
w y|10=6
w č|9=7
`;
