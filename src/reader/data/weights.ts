// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at beside 1 true|0=6
at beside 3 false|0=-6
at beside acts|0=7
at beside in|0=-7 1=7
at beside|0=7
at down 1 true|1=5
at down 2 false|1=-6 2=6
at down 3 true|0=8 2=-7
at down acts|2=7
at down agreement drafting|0=6 1=-9
at down agreement|1=-6
at down and|2=5
at down arrive|1=-5 2=9
at down authorised|2=-7
at down bind|0=-6 1=6
at down by|0=-11 2=12
at down committed|0=6
at down contribution|1=-7
at down delivered|1=6
at down ended|1=-8 2=5
at down end|1=-6 2=6
at down engagement planned|0=-9 1=10
at down engagement|0=-12 1=13
at down extended|0=-8 2=10
at down give|0=11 1=-10
at down in|0=19 1=-16
at down leave|0=10 1=-7
at down light|0=11 1=-13
at down mandate|1=-7 2=7
at down meet|0=-9 1=10
at down need|0=-7 2=7
at down none|0=-10 1=14
at down obstacle|0=-12 1=14
at down of|0=8
at down on|0=-18 1=14
at down past main|0=-5
at down past perfect main|0=24 1=-23
at down pledged|1=-5 2=9
at down present infinitive|1=5
at down request|0=22 1=-13 2=-10
at down say|0=7
at down serve|2=-6
at down since|0=-10 1=11
at down|1=-6
at else ,|0=-10 1=11
at else 1 true|1=12 2=-12
at else 2 false|0=17 2=-14
at else 2 true|0=-8 1=-6 2=15
at else 3 false|0=16 1=-5 2=-11
at else 3 true|0=7 2=-5
at else ^|0=-6 1=7
at else acts|0=9 1=13 2=-21
at else adopted|0=-9 1=10
at else arrive|2=5
at else ask|2=-5
at else assembled|0=-10 1=11
at else authorised|0=-6 1=7
at else authorise|0=-6 1=8
at else before|0=8 1=-8
at else bind|1=7
at else by|0=25 1=-7 2=-18
at else changed|1=8
at else change|0=6 1=-6
at else committed|0=-8 1=9
at else considering|0=-7 1=10
at else contribution|0=11 2=-14
at else dated|0=8 1=-8
at else decide|0=11 1=-10
at else delivered|0=11 2=-9
at else due|0=-6
at else ended|0=-6 1=7
at else end|0=6 1=-8
at else engagement held|0=-9 1=12
at else engagement planned|0=7
at else engagement|1=8 2=-6
at else excluded|0=-5 1=5
at else extended|0=13 1=-17
at else from|0=7
at else future main|0=-6 1=19 2=-13
at else future relative|0=26 1=-25
at else give|0=-8 1=10
at else haiti|0=-9 1=9
at else hold|0=10 1=-9
at else intervened|0=-6 1=6
at else in|1=9 2=-6
at else keep|0=-10 1=7
at else land|0=-8 2=11
at else leave|0=19 1=-13 2=-6
at else light|0=14 1=-7 2=-7
at else mandate|1=6
at else meet|0=-5 1=17 2=-12
at else mogadishu|0=5
at else nations|0=7 1=-6
at else none gerund|0=-7 1=8
at else none infinitive|0=-16 2=14
at else none|0=16 1=-11
at else obstacle|0=18 1=-16
at else of|0=10 2=-7
at else on|0=10 1=-7
at else oppose|0=5 1=-5
at else paris|0=7 1=-6
at else past main|1=-11 2=10
at else past participle|0=-6 1=8
at else past perfect main|0=25 1=-15 2=-10
at else past perfect relative|0=-18 1=8 2=11
at else past that|0=11 1=-10
at else place|0=5
at else pledged|0=-16 1=8 2=8
at else port-au-prince|0=10 1=-10
at else possible relative|0=-5 1=5
at else possible that|0=10 1=-10
at else present infinitive|0=13 1=-12
at else present relative|0=6
at else present sub|0=-12 1=13
at else present that|0=-12 1=14
at else refuse|0=-21 1=23
at else reluctant|0=5
at else request|0=7
at else resolution|0=-6 1=7
at else says|0=25 1=-17 2=-7
at else say|0=6 2=-6
at else serve|0=-5 1=-9 2=14
at else should main|0=-11 1=11
at else sign|0=6
at else since|0=13 1=-11
at else suspended|0=14 1=-11
at else that|0=6
at else time|0=6 1=-6
at else to|0=-14 2=13
at else traveled|0=-7 1=7
at else until|0=17 1=-13
at else up|0=-5 1=7
at else withdrawn|0=9 1=-6
at else would main|0=11 2=-11
at else would relative|0=-9 1=10
at else would that|0=16 1=-10 2=-6
at else|0=25 2=-27
at loose ,|0=9 1=-8
at loose 2 true|0=-12 1=25 2=-13
at loose 3 false|1=-8
at loose 3 true|0=14 1=-14
at loose ^|0=14 1=-12
at loose acts|1=18 2=-17
at loose agreement drafting|0=-11 1=11
at loose agreement signed|0=-7 1=7
at loose agreement|0=-17 1=19
at loose announced|0=11 1=-11
at loose arrived|0=-13 1=13
at loose arrive|1=-17 2=14
at loose at|0=-6 1=6
at loose bar|0=-15 1=16
at loose bind|0=22 1=-20
at loose by|0=-13 2=15
at loose committed|0=-9 1=9
at loose considering|0=9 1=-9
at loose delivered|0=11 1=-5 2=-6
at loose deposited|0=7 1=-7
at loose early|0=-6 1=9
at loose ended|2=5
at loose end|0=12 1=-5 2=-7
at loose engagement held|0=12 1=-12
at loose engagement|0=17 1=-17
at loose for|1=-8 2=9
at loose found|0=-8 1=8
at loose give|2=-8
at loose hold|0=-10 1=12
at loose intervened|0=7 1=-7
at loose in|0=-6
at loose keep|0=10 1=-7
at loose leave|1=5 2=-7
at loose light|1=18 2=-13
at loose mandate|1=-5
at loose met|0=6 1=-5
at loose million|0=-10 1=10
at loose none|0=-27 1=20 2=7
at loose obstacle|0=-11 1=27 2=-15
at loose of|0=15 1=-13
at loose on|0=-13 1=21 2=-8
at loose pledged|0=7 1=-15 2=8
at loose promise|0=16 1=-10 2=-6
at loose received|0=6 1=-6
at loose refuse|0=-11 1=14
at loose rejected|0=-8 1=8
at loose requirement|0=8 1=-12
at loose says|0=8 1=-14 2=5
at loose say|2=6
at loose serve|0=-7 2=9
at loose since|0=-7 1=9
at loose to|0=11 1=-6
at loose unconstitutional|0=-10 1=10
at loose unverbed|0=7 1=5 2=-12
at loose warned|0=-7 1=7
at loose withdrawn|0=-13 1=15
at loose|0=7 1=5 2=-12
at main ,|0=-16 1=18
at main 1 true|1=15 2=-11
at main 2 false|1=6
at main 2 true|0=20 1=-15
at main 3 false|0=15 2=-16
at main 3 true|0=-7 1=7
at main 833|0=8 2=-7
at main ^|0=9 1=-5
at main acts|0=7 2=-7
at main affirmed|0=-6 1=7
at main after|0=10 1=-10
at main agreement signed|1=7
at main agreement|1=7
at main and|0=9 1=-8
at main announced|0=-9 1=10
at main arrived|0=12 1=-12
at main arrive|2=6
at main ask|0=-11 1=12
at main authorised|1=8 2=-5
at main authorise|0=-13 1=15
at main back|0=8 1=-7
at main been|0=7 1=-7
at main bind|1=-7 2=8
at main by|2=6
at main changed|0=11 1=-13
at main cités|0=5 1=-5
at main committed|0=17 1=-11 2=-7
at main confirmed|0=14 1=-14
at main congratulated|0=6 1=-6
at main considering|0=-8 1=12
at main consider|0=6
at main contribution|0=6 1=8 2=-14
at main decided|1=5
at main delivered|0=24 1=-17 2=-7
at main departed|0=-9 1=12
at main departs|0=-6 1=6
at main due|1=5
at main early|0=9 2=-5
at main ended|1=5
at main end|0=8 1=-7
at main engagement planned|0=-6 1=7
at main engagement|1=8
at main explained|0=-5 1=5
at main extend|0=6 1=-5
at main for|0=13 1=-7 2=-6
at main from|0=7 1=-7
at main future main|0=-8 1=17 2=-10
at main future relative|0=-12 1=15
at main future that|0=8 1=-6
at main give|0=-12 1=15
at main haiti|0=6 1=-5
at main hold|0=-6 2=10
at main indicated|0=-5 1=6
at main in|0=13 1=-10
at main it|0=-6 1=6
at main keep|0=7 1=-8
at main learned|0=10 1=-10
at main leave|1=-11 2=9
at main light|0=22 1=-8 2=-13
at main mandate|0=6
at main million|0=-8 1=8
at main none gerund|1=-13 2=10
at main none participle|0=6 2=-8
at main none|0=-12 1=19 2=-7
at main not|0=6 1=-6
at main obstacle|0=6
at main offered|0=9 1=-9
at main office|0=7 1=-7
at main of|0=-14 2=18
at main on|0=17 2=-15
at main oppose|0=-7 1=7
at main past main|0=13 1=-12
at main past participle|0=15 1=-15
at main past perfect main|0=31 1=-28
at main past perfect relative|0=-16 1=13
at main past perfect that|0=7 1=-7
at main past relative|0=-5
at main past that|0=-9 1=7
at main pledged|0=9 1=-21 2=12
at main possible main|0=-14 1=17
at main present infinitive|0=-27 1=27
at main present main|0=18 1=-6 2=-12
at main present relative|0=18 1=-19
at main present that|0=7 1=-7
at main procédé|0=-6 1=6
at main promise|1=11 2=-14
at main proposed|0=-9 1=9
at main reconnu|0=5
at main refused|0=-28 1=29
at main reluctant|0=-10 1=12
at main repatriates|0=11 1=-9
at main reporters|0=-9 1=9
at main request|0=7 1=-5
at main said|0=-6 1=10
at main sarajevo|0=-6 1=6
at main says|0=10 1=13 2=-23
at main say|0=13 2=-18
at main serve|0=17 1=-24 2=7
at main should main|0=13 1=-9
at main should relative|0=-10 2=11
at main should that|0=10 1=-10
at main signed|0=-5 1=6
at main since|0=-14 1=16
at main the|0=5 1=-8
at main to|0=-6 1=-7 2=13
at main visit|0=7 1=-7
at main want|0=-13 1=13
at main warned|0=5 1=-5
at main welcomed|0=-12 1=12
at main would main|0=-11 1=12
at main would sub|0=-6 1=6
at main would that|0=-7 1=8
at main|0=12 1=10 2=-24
at own ,|0=24 1=-14 2=-10
at own -|0=8 1=-8
at own 1 true|1=14 2=-7
at own 2 false|0=5 1=-25 2=19
at own 2 true|0=7 1=13 2=-18
at own 3 false|0=15 1=-22 2=7
at own 3 true|0=7 1=7 2=-14
at own 30|0=16 1=-16
at own 833|0=-6 2=6
at own ^|0=-17 1=14
at own acts|0=16 1=5 2=-14
at own agreement drafting|0=13 1=-14
at own agreement ended|0=5 1=-5
at own agreement signed|0=-9 1=13
at own agreement|1=-11 2=6
at own announced|0=-6 1=7
at own arrived|0=-7 1=7
at own ask|0=7 2=-5
at own authorised|0=9 1=-14
at own authorise|0=-11 1=12
at own back|0=-18 1=21
at own bar|0=12 1=-11
at own before|0=11 2=-12
at own between|0=7 1=-7
at own bind|0=-10 1=17 2=-6
at own by|2=-7
at own changed|0=9 2=-7
at own change|0=-6 1=10
at own committee|0=8 1=-7
at own considering|0=5 1=-14 2=9
at own consider|0=8 2=-7
at own contribution|0=-14 2=20
at own country|0=6 1=-6
at own counts|0=7 1=-7
at own delivered|1=26 2=-19
at own depart|0=-5 1=7
at own deposited|1=5
at own despite|0=5
at own due|0=-5 1=-10 2=15
at own earlier|0=10 1=-10
at own ended|0=-12 1=6 2=6
at own end|0=27 1=-27
at own engagement held|1=7 2=-9
at own engagement planned|0=-15 1=23 2=-8
at own engagement|0=-11 1=29 2=-17
at own euros|0=-6 1=6
at own expected|1=-11 2=11
at own extended|1=9 2=-13
at own extend|0=-20 1=10 2=10
at own for|0=5 1=-11 2=5
at own from|0=7 1=-12
at own fund|0=-9 1=9
at own future main|1=-44 2=46
at own future relative|0=11 1=-20 2=9
at own future that|0=24 1=-18 2=-5
at own give|0=-11 1=11
at own haiti|1=-14 2=19
at own hold|0=17 1=-8 2=-10
at own home|2=5
at own indicated|0=10 1=-10
at own in|1=6
at own keep|0=53 1=-31 2=-22
at own landed|0=-5 1=5
at own late|0=-9 2=9
at own launched|0=-8 1=8
at own leave|1=9 2=-7
at own left|0=-5 2=7
at own mandate|0=12 2=-9
at own may|0=6
at own meet|0=9 1=-13
at own men|0=-5 1=6
at own months|0=-6 1=6
at own nassau|0=-6 2=8
at own none gerund|0=-7
at own none infinitive|0=10 1=-6
at own none|0=-10 1=5 2=5
at own obstacle|0=47 1=-41 2=-7
at own october|0=7 1=-7
at own officers|0=-7
at own on|0=6 1=8 2=-5
at own past main|0=-11 1=47 2=-32
at own past participle|1=7 2=-8
at own past perfect main|0=-14 1=29 2=-13
at own past perfect relative|0=8 1=-7
at own past perfect that|0=-12 1=21 2=-9
at own past relative|0=-16 1=26 2=-10
at own past sub|0=-9 1=14 2=-5
at own past that|0=16 1=-11 2=-5
at own pledged|0=-17 1=-16 2=33
at own police|0=-9 2=5
at own port-au-prince|0=-8 1=13
at own possible main|0=-17 1=13
at own possible that|0=-16 2=19
at own present infinitive|0=13 1=-13
at own present main|0=11 1=-27 2=16
at own present relative|1=8 2=-10
at own present sub|0=14 1=-13
at own promise|0=-8 1=7
at own raises|0=8 1=-8
at own refuse|0=9 1=-7
at own reluctant|0=7
at own renewed|0=-7 1=8
at own request|0=-19 1=25 2=-6
at own requirement|0=16 1=-9 2=-7
at own said|0=9 1=-7
at own says|1=-6 2=7
at own say|0=27 1=-34 2=7
at own should main|1=19 2=-18
at own should perfect main|0=11 1=-11
at own sign|0=-32 1=23 2=10
at own since|0=40 1=-31 2=-8
at own suspended|0=-7 1=16 2=-9
at own them|2=-8
at own the|0=-7 1=18 2=-11
at own to|0=21 1=-35 2=13
at own troops|0=-9 2=10
at own until|0=12 1=-6 2=-6
at own urged|0=7 1=-6
at own votes|0=7 1=-6
at own want|1=5
at own withdrawn|0=-12 1=-9 2=21
at own would main|0=6
at own would that|1=-6 2=7
at own|0=14 2=-10
at up ,|0=19 1=-18
at up 1 true|1=7 2=-9
at up 2 false|1=11 2=-13
at up ^|0=-17 1=17
at up acts|0=-8 1=27 2=-19
at up agreed|0=-7 1=7
at up arrive|0=-5 1=6
at up asked|0=12 1=-12
at up ask|0=8 1=-8
at up bind|0=-7 1=9
at up changed|0=12 1=-11
at up change|0=5 1=-5
at up considering|0=-6 1=7
at up consider|0=15 1=-15
at up contribution|1=26 2=-23
at up decided|0=6 1=-5
at up delivered|0=12 1=-11
at up ended|0=-8 1=8
at up found|0=8 1=-8
at up future that|0=-10 1=11
at up give|0=6 1=-6
at up in|0=-11 1=16 2=-5
at up keep|0=-6 1=7
at up light|0=-17 1=17
at up meet|0=15 1=-14
at up none gerund|0=10 1=-9
at up none infinitive|0=-16 1=17
at up none|0=21 1=-21
at up offered|0=-8 1=8
at up of|0=-14 1=16
at up on|0=15 1=-13
at up past perfect that|0=5
at up past that|0=12 1=-11
at up pledged|0=11 1=9 2=-20
at up present infinitive|0=8 1=8 2=-16
at up present that|0=14 1=-14
at up promise|0=-15 1=22 2=-7
at up refused|0=-10 1=11
at up reluctant|0=-8 1=8
at up request|0=8 1=-8
at up says|0=16 1=-10 2=-6
at up say|1=6 2=-6
at up sign|0=-6 1=6
at up would that|0=-14 1=18
at up|0=8 1=18 2=-25
back 0 acts agreement|0=-10 1=14
back 0 acts contribution|0=8 2=-10
back 0 acts mandate|0=-20 1=9 2=10
back 0 acts obstacle|0=-9 1=17 2=-5
back 0 acts request|0=17 1=-15
back 0 acts requirement|0=11 1=-7
back 0 agreement drafting|0=-11 1=13
back 0 agreement signed|0=15 1=-13
back 0 arrive|1=26 2=-25
back 0 ask|1=6
back 0 authorised|2=-6
back 0 authorise|0=-9 1=11
back 0 back|0=-32 1=33
back 0 changed|0=-14 1=15
back 0 committed|1=5
back 0 considering|0=-9 1=14
back 0 consider|0=6 1=-6
back 0 delivered|0=25 1=-10 2=-20
back 0 due|0=7
back 0 ended|0=9 1=-14
back 0 end|0=15 1=-12
back 0 engagement held|0=10
back 0 engagement planned|0=-8 1=8
back 0 extended|1=-10 2=11
back 0 extend|0=-10 2=8
back 0 future main future main|2=8
back 0 future main past main|0=9 1=-12
back 0 future main past perfect main|1=-9 2=8
back 0 future main past that|0=-9 2=11
back 0 future main possible main|0=6
back 0 future main present infinitive|0=6
back 0 future main present main|0=14 1=-10
back 0 future main present relative|0=-12 1=12
back 0 future relative past perfect sub|0=-15 2=20
back 0 future that would that|0=-29 1=31
back 0 give|0=14 1=-13
back 0 hold|0=21 1=-20
back 0 keep|1=6
back 0 leave|1=-32 2=34
back 0 light|0=13 1=-14
back 0 meet|0=-10 1=9
back 0 none gerund past main|0=5 1=-5
back 0 none gerund past that|0=-14 1=14
back 0 none gerund unverbed|0=7 1=-7
back 0 none participle future main|0=-5 1=5
back 0 none participle none infinitive|0=-8 1=8
back 0 none participle none participle|0=-15 1=15
back 0 none participle past main|0=-16 1=16
back 0 none participle past perfect main|0=-16 1=16
back 0 none participle present main|0=-5 1=5
back 0 none|0=-11 1=13
back 0 obstacle|1=10 2=-6
back 0 past main future main|1=-6 2=8
back 0 past main future that|0=7 1=-6
back 0 past main past main|0=-24 1=36 2=-7
back 0 past main past participle|0=-15 2=11
back 0 past main past perfect main|0=12 1=-9
back 0 past main past perfect relative|0=14 1=-14
back 0 past main past perfect that|0=-12 1=12
back 0 past main past sub|0=-11 1=12
back 0 past main possible main|0=8 1=-8
back 0 past main possible that|0=6 1=-6
back 0 past main present infinitive|1=-8 2=7
back 0 past main present main|0=-17 1=20
back 0 past main present relative|0=22 1=-21
back 0 past main should main|0=8 1=-8
back 0 past main unverbed|0=-12 1=16
back 0 past main would main|0=12 1=-11
back 0 past main would that|0=16 1=-15
back 0 past participle past main|0=14 1=-13
back 0 past participle past perfect main|0=-10 1=10
back 0 past participle past relative|0=-32 1=32
back 0 past participle present infinitive|0=8 1=-7
back 0 past participle present main|0=-17 1=17
back 0 past participle unverbed|0=7 1=-7
back 0 past participle would main|0=-9 1=9
back 0 past perfect main none gerund|0=6 1=-6
back 0 past perfect main none infinitive|0=14 1=-14
back 0 past perfect main none participle|0=-13 1=13
back 0 past perfect main past main|0=-11 1=12
back 0 past perfect main past perfect main|0=-42 1=43
back 0 past perfect main past perfect relative|0=-6 1=6
back 0 past perfect main past relative|0=15 1=-14
back 0 past perfect main past sub|0=-19 1=19
back 0 past perfect main past that|0=6 1=-5
back 0 past perfect main present infinitive|0=8 1=-5
back 0 past perfect main present main|0=-19 1=14
back 0 past perfect main present relative|0=-18 1=18
back 0 past perfect main present sub|0=-7 1=7
back 0 past perfect main would relative|0=-21 1=21
back 0 past perfect main would that|0=8 1=-8
back 0 past perfect relative present main|0=8 1=-8
back 0 past relative future main|0=-8 1=8
back 0 past relative none gerund|0=-6 1=6
back 0 past relative past perfect main|0=6 1=-5
back 0 past relative past relative|0=-12 1=12
back 0 past relative present infinitive|0=7 1=-7
back 0 past relative present main|0=5 1=-7
back 0 past relative present relative|0=-6 1=6
back 0 past relative unverbed|0=11 1=-10
back 0 past relative would that|0=16 1=-16
back 0 past sub past main|0=12 1=-11
back 0 past sub present infinitive|0=-8 1=9
back 0 past sub present main|0=8 1=-8
back 0 past sub unverbed|0=-6 1=6
back 0 past that present main|0=-8
back 0 pledged|0=6 1=-25 2=23
back 0 present infinitive future main|0=-8 2=10
back 0 present infinitive past main|0=12 1=-18 2=6
back 0 present infinitive present main|0=-11 1=5 2=6
back 0 present infinitive unverbed|2=7
back 0 present main future main|1=-9 2=5
back 0 present main past main|0=15 1=-10
back 0 present main present infinitive|1=6
back 0 present main present main|0=-10 1=15 2=-5
back 0 present main present relative|1=5
back 0 present main unverbed|0=13 1=-12
back 0 present main would relative|0=8 2=-7
back 0 present sub future main|0=-23 1=24
back 0 present that unverbed|0=-9 1=9
back 0 promise|0=-11 1=15
back 0 refused|0=9 1=-7
back 0 refuse|1=5
back 0 reluctant|0=-15 1=19
back 0 request|0=-22 1=24
back 0 requirement|0=15 1=-9
back 0 says agreement|0=16 1=-15
back 0 says contribution|0=6 1=-11 2=7
back 0 says mandate|0=16 1=-15
back 0 says obstacle|0=8 1=-8
back 0 says request|0=-38 1=39
back 0 say|0=9 1=-13 2=9
back 0 serve|0=29 1=-23 2=-7
back 0 should main past main|0=-10 1=10
back 0 should main past perfect main|0=9 1=-9
back 0 sign|0=-9 1=10
back 0 suspended|0=11 1=-10
back 0 thank|0=10 1=-10
back 0 unverbed future main|0=-6 1=8
back 0 unverbed none infinitive|0=-9 1=9
back 0 unverbed past main|0=-13 1=14
back 0 unverbed past perfect main|1=6
back 0 unverbed present main|0=-14 1=13
back 0 unverbed would main|0=-7 1=8
back 0 want|0=-12 1=13
back 0 withdrawn|0=-16 2=14
back 0 would main past main|0=6 1=-6
back 0|0=11 2=-19
back 1 acts agreement|0=12 1=-11
back 1 acts contribution|0=19 2=-23
back 1 acts mandate|0=-12 1=10
back 1 acts obstacle|0=-8 1=10
back 1 acts request|0=10 1=-8
back 1 acts requirement|0=11 1=-8
back 1 agreement drafting|0=12 1=-12
back 1 agreement signed|0=-6 1=7
back 1 arrive|1=8 2=-6
back 1 ask|0=-9 1=11
back 1 authorised|1=7 2=-6
back 1 authorise|0=-19 1=20
back 1 bar|0=-14 1=15
back 1 bind|0=5
back 1 change|0=-9 1=9
back 1 considering|0=27 1=-26
back 1 delivered|0=11 1=6 2=-13
back 1 ended|0=7 1=-6
back 1 end|0=20 1=-21
back 1 engagement held|0=-6 1=8
back 1 extended|0=-25 1=10 2=16
back 1 extend|2=6
back 1 fail|0=-9 1=9
back 1 future main future main|0=-6 2=9
back 1 future main past main|0=7 1=-6
back 1 future main past perfect main|0=6 1=-5
back 1 future main present infinitive|1=-7 2=11
back 1 future main present main|1=-6
back 1 future main unverbed|0=9 1=-9
back 1 give|1=-13 2=16
back 1 hesitate|0=7 1=-7
back 1 keep|0=-13 1=15
back 1 leave|0=10 2=-7
back 1 light|0=18 1=-9 2=-9
back 1 meet|0=-8 2=8
back 1 need|0=6 1=-6
back 1 none gerund past main|0=-5 1=6
back 1 none infinitive past perfect main|0=5 1=-5
back 1 none participle future main|0=8 1=-6
back 1 none participle none infinitive|0=-16 1=16
back 1 none participle past perfect main|0=-9 2=5
back 1 none participle present main|0=-7 1=7
back 1 none|0=17 1=-9 2=-7
back 1 obstacle|0=6
back 1 past main future main|0=9 1=-7
back 1 past main none infinitive|0=-18 1=18
back 1 past main past main|0=-24 1=31
back 1 past main past perfect main|0=9 1=-8
back 1 past main past perfect that|0=5
back 1 past main past sub|0=10 1=-10
back 1 past main past that|0=-13 1=13
back 1 past main present infinitive|0=-8 1=9
back 1 past main present main|0=-7 1=9
back 1 past main present relative|0=6 1=-6
back 1 past main present that|0=5 1=-5
back 1 past main should main|0=-9 1=10
back 1 past main unverbed|0=-11 1=12
back 1 past main would main|0=-8 1=8
back 1 past main would that|0=-11 1=12
back 1 past participle past main|0=10 1=-10
back 1 past participle past perfect main|0=5
back 1 past participle present main|0=8 1=-7
back 1 past participle would that|0=6 1=-6
back 1 past perfect main future main|0=13 1=-12
back 1 past perfect main none infinitive|0=-6 1=6
back 1 past perfect main past main|0=6 1=-6
back 1 past perfect main past perfect main|0=-22 1=23
back 1 past perfect main past relative|0=6 1=-6
back 1 past perfect main possible main|0=-13 1=13
back 1 past perfect main present relative|0=-7 1=7
back 1 past perfect main unverbed|0=-14 1=14
back 1 past perfect main would that|0=15 1=-15
back 1 past perfect relative past perfect main|0=-9 1=10
back 1 past perfect sub past main|0=-12 1=12
back 1 past perfect that past main|0=7 1=-6
back 1 past relative future main|0=-9 1=9
back 1 past relative past main|0=11 1=-10
back 1 past relative past perfect main|0=8 1=-7
back 1 past relative present infinitive|0=-10 1=10
back 1 past relative present main|0=5
back 1 past relative unverbed|0=9 1=-9
back 1 past sub future main|0=6 1=-6
back 1 past that past main|0=-7 1=7
back 1 pledged|0=-11 1=20
back 1 present infinitive present infinitive|0=-8 1=9
back 1 present infinitive present main|1=-11 2=12
back 1 present infinitive unverbed|0=-8 1=8
back 1 present main future main|0=6
back 1 present main past main|0=23 1=-21
back 1 present main past perfect main|0=10 1=-10
back 1 present main past that|0=-10 1=10
back 1 present main present infinitive|0=6
back 1 present main present main|0=16 1=-13
back 1 present main unverbed|0=9 1=-9
back 1 present main would main|0=9
back 1 present main would that|0=5
back 1 present relative present that|0=-22 1=22
back 1 present relative would that|0=-11 1=11
back 1 promise|0=-10 1=9
back 1 refused|0=23 1=-21
back 1 request|0=-12 1=14
back 1 requirement|0=13 1=-10
back 1 says contribution|0=26 1=-22
back 1 says mandate|0=-6 2=6
back 1 says obstacle|0=13 1=-13
back 1 says request|0=-22 1=22
back 1 say|0=25 1=-19
back 1 thank|0=6 1=-6
back 1 unverbed future main|0=-8 1=9
back 1 unverbed past main|0=-8 1=8
back 1 unverbed past relative|0=5 1=-5
back 1 unverbed past that|0=-9 1=9
back 1 unverbed present main|0=-19 1=19
back 1 unverbed unverbed|0=-30 1=31
back 1 withdrawn|0=13 1=-9
back 10 ahead|1=-23 2=30
back 10 long-ago|0=10 1=-7
back 10 now|1=32 2=-30
back 10 past|0=15 1=18 2=-43
back 1|0=27 1=-12 2=-31
back 2 acts agreement|0=8 1=-8
back 2 acts contribution|0=35 1=-23 2=-24
back 2 acts engagement|0=5
back 2 acts mandate|0=-21 1=25
back 2 acts obstacle|0=-11 1=13
back 2 acts requirement|0=8 1=-6
back 2 agreement signed|0=11 1=-11
back 2 arrive|0=5
back 2 authorised|1=7
back 2 authorise|0=-7 1=7
back 2 bar|0=-18 1=18
back 2 changed|0=-6 1=6
back 2 change|0=-7 1=7
back 2 committed|0=7 1=-6
back 2 considering|0=8 1=-18 2=11
back 2 consider|0=6 1=-5
back 2 delivered|0=33 1=-26 2=-8
back 2 due|1=5
back 2 ended|0=9 1=-9
back 2 end|0=8 1=-13
back 2 engagement held|1=6
back 2 extended|0=-7 1=7
back 2 future main past main|0=-6 1=7
back 2 future main past perfect main|0=7 1=-6
back 2 future main present infinitive|0=7 2=-6
back 2 give|0=6
back 2 keep|0=11 1=-9
back 2 leave|0=9 1=-7
back 2 light|0=-5 1=10 2=-5
back 2 meet|0=15 1=-13
back 2 none gerund past main|2=5
back 2 none participle past main|0=-11 1=11
back 2 none participle past perfect main|1=5
back 2 none participle unverbed|0=6 1=-6
back 2 none|0=8
back 2 past main future main|0=19 1=-18
back 2 past main past main|0=-39 1=43
back 2 past main past perfect relative|0=5
back 2 past main past relative|0=8 1=-8
back 2 past main present infinitive|0=-11 1=12
back 2 past main present main|0=-12 1=9
back 2 past main present that|0=-9 1=10
back 2 past main unverbed|0=-12 1=13
back 2 past main would main|0=-5 1=5
back 2 past main would that|0=-14 1=14
back 2 past participle unverbed|0=-11 1=11
back 2 past perfect main none participle|0=-5 1=6
back 2 past perfect main past main|0=15 1=-15
back 2 past perfect main past perfect main|0=-31 1=32
back 2 past perfect main present main|0=12 1=-11
back 2 past perfect main unverbed|0=11 1=-11
back 2 past relative present infinitive|0=-8 1=9
back 2 past relative present main|0=-14 1=14
back 2 past sub past main|0=6 1=-5
back 2 pledged|0=5 1=6 2=-8
back 2 present infinitive past perfect main|0=6 1=-6
back 2 present infinitive present infinitive|0=-12 2=12
back 2 present main future main|0=-7 2=8
back 2 present main past main|0=9 1=-8
back 2 present main past perfect main|0=-6 1=7
back 2 present main present main|0=15 1=-13
back 2 present main unverbed|0=8 1=-7
back 2 present that past main|0=-12 1=12
back 2 promise|0=-12 1=12
back 2 refused|0=25 1=-23
back 2 reluctant|0=-6 1=7
back 2 request|0=-11 1=12
back 2 requirement|0=10 1=-8
back 2 says agreement|0=5 1=-5
back 2 says contribution|1=-7
back 2 says engagement|0=-8 1=9
back 2 says mandate|0=14 1=-13
back 2 says obstacle|0=13 1=-13
back 2 says request|0=-14 1=14
back 2 serve|0=15 1=-12
back 2 sign|0=16 1=-15
back 2 suspended|0=-12 1=12
back 2 unverbed present infinitive|1=5
back 2 unverbed present main|0=6 1=-5
back 2 unverbed unverbed|0=-21 1=22
back 2 want|0=-11 1=11
back 2 withdrawn|0=-14 1=18
back 2 would that past perfect main|0=-12 1=12
back 2|0=33 1=-19 2=-32
back 3 acts agreement|0=6
back 3 acts contribution|0=20 1=-6 2=-17
back 3 acts mandate|0=12 1=-7
back 3 acts obstacle|0=-13 1=15
back 3 acts request|0=14 1=-13
back 3 acts requirement|0=6
back 3 arrive|1=-7 2=6
back 3 ask|0=-12 1=13
back 3 authorised|0=16 1=-16
back 3 authorise|0=9 1=-9
back 3 back|0=8 1=-7
back 3 bar|0=-25 1=25
back 3 bind|0=30 1=-29
back 3 committed|0=14 1=-13
back 3 considering|0=8 1=-7
back 3 consider|0=-14 1=15
back 3 delivered|1=13 2=-8
back 3 end|0=8 1=-7
back 3 engagement held|0=-16 1=17
back 3 extended|1=6
back 3 extend|0=5
back 3 future relative past main|0=-9 1=10
back 3 give|0=-11 1=13
back 3 hold|0=9 1=-7
back 3 leave|0=-14 1=7 2=7
back 3 light|0=7
back 3 meet|0=6
back 3 none participle past perfect main|0=5 1=-5
back 3 none participle present main|2=7
back 3 none|0=16 1=-11
back 3 oppose|0=-9 1=9
back 3 past main future main|0=-29 1=31
back 3 past main past main|0=-10 1=12
back 3 past main past perfect main|0=15 1=-15
back 3 past main past that|0=6 1=-5
back 3 past main present main|0=9
back 3 past participle past main|0=6 1=-6
back 3 past participle past perfect relative|0=-12 1=12
back 3 past perfect main past main|0=-5 1=6
back 3 past perfect main past perfect main|0=-18 1=19
back 3 past perfect main past relative|0=-10 1=10
back 3 past perfect main present main|0=-11 1=11
back 3 past perfect main unverbed|0=-7 1=7
back 3 past perfect main would that|0=-18 1=19
back 3 past relative past main|0=10 1=-9
back 3 past relative present main|0=5 1=-5
back 3 past relative would main|0=-23 1=23
back 3 pledged|0=-20 1=28
back 3 present infinitive present infinitive|0=-9 2=11
back 3 present main present main|0=13 1=-12
back 3 present relative unverbed|0=-12 2=12
back 3 promise|0=-11 1=20 2=-9
back 3 refused|0=18 1=-16
back 3 refuse|0=6 1=-6
back 3 reluctant|0=20 1=-20
back 3 request|0=13 1=-12
back 3 requirement|0=7
back 3 says contribution|0=13 1=-9
back 3 says engagement|0=-7 1=7
back 3 says mandate|0=10 1=-9
back 3 says obstacle|0=10 1=-10
back 3 say|0=12 1=-8
back 3 serve|0=17 1=-15
back 3 should main past perfect main|0=-10 1=10
back 3 sign|0=17 1=-17
back 3 suspended|0=-9 1=10
back 3 unverbed past main|0=-5 1=6
back 3 unverbed unverbed|0=-19 1=19
back 3 withdrawn|0=10 1=-8
back 3|0=40 1=-30 2=-32
back 4 ahead|0=13 1=-14
back 4 long-ago|0=22 1=-13 2=-7
back 4 now|0=29 1=-20 2=-8
back 4 past|0=32 1=-27
back 7 ahead|0=28 1=-17 2=-13
back 7 long-ago|0=21 1=-16
back 7 now|1=-9 2=12
back 7 past|0=28 1=-15 2=-27
back apart 0|0=-8 2=11
back apart 10 ahead|0=-10 1=6
back apart 10 now|1=19 2=-18
back apart 10 past|0=10 1=12 2=-23
back apart 1|0=18 2=-24
back apart 2|0=14 2=-9
back apart 3|0=25 1=-19 2=-13
back apart 4 ahead|1=-8
back apart 4 now|0=11 1=-7
back apart 4 past|0=7 1=-6
back apart 7 ahead|1=-15 2=17
back apart 7 long-ago|0=8 1=-7
back apart 7 now|0=9 1=-8
back apart 7 past|0=14 2=-11
back apart|0=22 1=-10 2=-26
back future main|0=18 1=-33 2=14
back future relative|0=16 1=-13
back future sub|0=7 1=-7
back future that|0=30 1=-27
back last false|0=28 1=-31 2=-7
back last true|0=29 1=-11 2=-41
back none gerund|0=7
back none infinitive|1=9 2=-7
back none participle|1=8 2=-5
back own 0|0=16 1=18 2=-46
back own 1|0=51 1=-52 2=-30
back own 2|0=33 1=-67 2=30
back past main|0=20 1=10 2=-38
back past participle|0=-15 1=6 2=9
back past perfect main|0=21 2=-24
back past perfect relative|0=19 1=-12 2=-6
back past perfect sub|1=-17 2=19
back past relative|0=-8 1=14 2=-5
back past sub|0=-7 1=9
back past that|0=-10 1=9
back possible main|0=-17 1=20
back possible that|0=19 1=-16
back present infinitive|1=-10 2=11
back present main|0=22 1=-19 2=-14
back present relative|0=15 1=-7 2=-7
back present sub|0=14 1=-10
back should main|0=8 1=-12
back should that|0=6 1=-6
back together 0|0=15 2=-25
back together 10 ahead|1=-26 2=24
back together 10 long-ago|0=5
back together 10 now|1=18 2=-11
back together 10 past|0=15 1=16 2=-38
back together 1|0=24 1=-18 2=-18
back together 2|0=35 1=-20 2=-28
back together 3|0=38 1=-22 2=-25
back together 4 ahead|0=9 1=-6
back together 4 long-ago|0=21 1=-16
back together 4 now|0=18 1=-13
back together 4 past|0=24 1=-20
back together 7 ahead|0=32 2=-33
back together 7 long-ago|0=12 1=-9
back together 7 now|0=-11 2=13
back together 7 past|0=26 1=-15 2=-17
back together|0=32 1=-17 2=-39
back unverbed|0=8 1=9 2=-16
back would main|0=15 2=-10
back would relative|0=-10 1=18 2=-7
back would that|0=-5 1=13 2=-7
before ( contribution|0=-7 1=7
before , 10 now|0=35 1=-27 2=-8
before , 10 past|0=-9 1=14 2=-6
before , agreement signed|0=-8 1=9
before , changed|1=5
before , considering|1=5
before , contribution|1=6 2=-9
before , delivered|0=18 1=-17
before , mandate|0=-5 1=8
before , pledged|1=7 2=-6
before , refused|0=-13 1=13
before , reluctant|0=-7 1=8
before , request|0=31 1=-30
before , suspended|0=6 1=-6
before , withdrawn|0=10 1=-8
before ,|0=27 1=-12 2=-15
before - 10 now|0=9 1=-8
before - contribution|0=12 1=-11
before - suspended|0=11 1=-11
before -|0=9 1=-8
before 30 7 past|0=15 1=-14
before 30 authorised|0=7 1=-7
before 30 mandate|0=14 1=-14
before 30|0=16 1=-16
before ;|0=7 1=-7
before ^ 10 ahead|0=11 1=-14
before ^ 10 long-ago|0=-5 1=6
before ^ 10 now|0=15 1=-14
before ^ 10 past|0=5
before ^ 4 past|0=8 1=-7
before ^ 7 ahead|0=-6
before ^ 7 now|0=-16 1=18
before ^ 7 past|0=-28 1=29
before ^ authorised|0=-7 2=7
before ^ committed|0=-6 1=6
before ^ contribution|1=8
before ^ delivered|0=12 1=-12
before ^ extended|0=-9 1=12
before ^ mandate|0=-12 1=9
before ^ pledged|0=12 1=-12
before ^ withdrawn|0=-13 1=15
before ^|0=-17 1=21
before a 10 past|0=8 1=-8
before a withdrawn|0=8 1=-8
before adopted 10 past|0=-10 1=11
before adopted extended|0=-7 1=7
before adopted mandate|0=-11 1=12
before adopted|0=-14 1=15
before affirmed 10 now|0=-9 1=9
before affirmed contribution|0=-10 1=11
before affirmed obstacle|0=6 1=-6
before affirmed pledged|0=-9 1=9
before affirmed|0=-6 1=7
before after 10 past|0=10 1=-10
before after contribution|0=10 1=-10
before after withdrawn|0=10 1=-10
before after|0=14 1=-13
before agreed contribution|0=-7 1=7
before agreed pledged|0=-7 1=7
before and 10 past|0=-7 1=7
before and 7 now|0=13 1=-12
before and contribution|0=11 1=-11
before and withdrawn|0=11 1=-10
before and|0=8 1=-8
before announced 10 now|0=-8 1=8
before announced 10 past|0=8 1=-5
before announced|1=6
before approved 10 past|0=9 1=-9
before approved 4 past|0=-6 1=6
before approved contribution|0=5
before approved mandate|1=5
before arrived 10 now|0=-8 1=8
before arrived 10 past|0=13 1=-12
before arrived 4 now|0=-14 1=14
before arrived contribution|0=-7 1=8
before arrived delivered|0=-11 1=12
before arrived|0=-9 1=10
before asked 7 now|0=12 1=-12
before asked contribution|0=12 1=-12
before asked|0=12 1=-12
before assembled 7 now|0=-10 1=11
before assembled considering|0=-8 1=9
before assembled contribution|0=-8 1=9
before assembled|0=-10 1=11
before assembly 7 past|0=-7 1=7
before assembly request|0=-7 1=7
before at 10 past|0=-11 1=11
before at contribution|0=-11 1=11
before at delivered|0=-11 1=11
before at|0=-11 1=11
before a|0=6 1=-5
before bangui contribution|0=11 1=-11
before bangui|0=11 1=-11
before been 7 now|0=7 1=-7
before been contribution|0=7 1=-7
before been delivered|0=7 1=-7
before been|0=7 1=-7
before before 10 ahead|0=9 2=191
before before 10 past|0=5 1=-5
before before 7 ahead|2=199
before before committed|0=6 1=-6
before before contribution|0=14 1=-9
before before extended|0=7 2=-7
before before mandate|0=7 2=-7
before before|0=20 1=-8 2=-13
before begun 10 past|0=-5 1=5
before begun contribution|0=-5 1=5
before begun delivered|0=-5 1=5
before begun|0=-11 1=11
before between 10 past|0=9 1=-9
before between contribution|0=13 1=-13
before between delivered|0=6 1=-6
before between|0=13 1=-13
before by 10 ahead|0=-7 2=209
before by 10 past|0=7 1=-6
before by 7 ahead|0=10 2=195
before by contribution|0=17 1=-10 2=-8
before by delivered|0=7 2=-6
before by ended|1=8 2=-6
before by mandate|0=6 1=6 2=-12
before by request|0=7 2=-6
before by requirement|0=-25 2=27
before by withdrawn|0=8 1=-7
before by|0=10 1=-11
before circuler contribution|0=-8 1=8
before circuler delivered|0=-8 1=8
before circuler extended|0=8 1=-8
before circuler mandate|0=8 1=-8
before city 10 ahead|0=6
before city contribution|0=6
before city pledged|0=6
before city|0=6
before cités 10 past|0=5 1=-5
before cités request|0=5 1=-5
before cités|0=5 1=-5
before committee 7 now|0=8 1=-8
before committee|0=8 1=-8
before confirmed 10 past|0=20 1=-20
before confirmed contribution|0=13 1=-13
before confirmed ended|0=5 1=-5
before confirmed mandate|0=5 1=-5
before confirmed pledged|0=15 1=-15
before confirmed|0=20 1=-20
before congratulated 10 past|0=6 1=-6
before congratulated contribution|0=6 1=-6
before congratulated withdrawn|0=6 1=-6
before congratulated|0=6 1=-6
before council 10 now|0=-6 1=7
before council 7 now|0=19 1=-18
before council 7 past|0=-6 1=8
before council contribution|0=13 1=-13
before council delivered|0=7 1=-7
before council ended|0=-10 1=12
before council extended|0=-13 1=14
before council mandate|0=-19 1=21
before country contribution|0=6 1=-6
before country|0=6 1=-6
before counts 10 now|0=7 1=-7
before counts contribution|0=7 1=-7
before counts delivered|0=7 1=-7
before counts|0=7 1=-7
before dated mandate|0=5 1=-5
before day 7 now|0=-8 1=9
before day contribution|0=-8 1=9
before day delivered|0=-8 1=9
before day|0=-8 1=9
before decide 10 past|0=10 1=-9
before decide extended|0=10 1=-9
before decide mandate|0=10 1=-9
before decided 10 past|1=5
before decided 4 past|0=5 1=-5
before decided 7 past|1=5
before decided|1=5
before decide|0=10 1=-9
before delivered|0=-11 1=12
before depart 10 past|0=-5 1=7
before depart contribution|1=7
before depart pledged|1=7
before departed 7 now|0=-10 1=14
before departed contribution|0=-13 1=17
before departed withdrawn|0=-10 1=14
before departed|0=-13 1=17
before departs 10 now|0=-10 1=12
before departs 10 past|0=-6 1=6
before departs contribution|0=-10 1=12
before departs obstacle|0=-6 1=6
before departs pledged|0=-10 1=12
before departs|0=-16 1=18
before depart|1=7
before deposited contribution|1=6
before deposited delivered|1=5
before deposited pledged|0=7 1=-7
before deposited|1=6
before descendieron 10 now|1=6
before descendieron contribution|1=6
before descendieron|1=6
before despite 10 past|0=5
before despite contribution|0=5
before despite|0=5
before dollars 4 past|0=-5 1=5
before earlier 10 now|0=13 1=-13
before earlier contribution|0=13 1=-13
before earlier delivered|0=9 1=-9
before earlier|0=13 1=-13
before early 7 now|0=-11 1=15
before early contribution|0=-9 1=13
before early delivered|0=-7 1=8
before early pledged|1=6
before early|0=-6 1=11 2=-5
before euros contribution|0=-6 1=6
before euros|0=-6 1=6
before excluded 10 past|0=-6 1=6
before excluded contribution|0=-6 1=6
before excluded pledged|0=-5 1=5
before excluded|0=-6 1=6
before expected 10 now|0=-6 2=8
before expected 7 now|0=6 1=-9
before expected contribution|1=-9 2=11
before expected pledged|1=-9 2=11
before expected|1=-11 2=11
before explained 10 past|0=-5 1=5
before explained contribution|0=-5 1=5
before explained|0=-5 1=5
before for 10 ahead|0=-5 1=6
before for 10 past|0=9 1=-9
before for 4 ahead|0=-10 2=10
before for 4 now|0=11 2=-9
before for 7 ahead|1=-8
before for 7 now|1=-8
before for 7 past|0=12 1=-10
before for committed|1=6
before for contribution|0=14 1=-24 2=10
before for engagement held|1=5
before for engagement|0=-7 1=9
before for obstacle|0=11 1=-10
before for pledged|0=8 1=-21 2=14
before force 7 now|0=6 1=-6
before force|0=8 1=-7
before for|0=21 1=-27 2=5
before found contribution|0=8 1=-8
before found obstacle|0=-8 1=8
before found pledged|0=8 1=-8
before from 10 ahead|0=8
before from 10 past|0=14 1=-13
before from 7 ahead|2=6
before from 7 long-ago|0=-10 1=10
before from 7 past|0=12 1=-10
before from authorised|0=6
before from changed|0=8 2=-5
before from contribution|0=-20 2=16
before from delivered|0=-13 1=13
before from engagement held|0=9 1=-9
before from engagement|0=9 1=-9
before from extended|0=17 1=-8 2=-9
before from mandate|0=30 1=-14 2=-16
before from pledged|0=-15 2=18
before from|0=22 1=-21
before fund 4 now|0=-6 1=6
before fund contribution|0=-9 1=9
before fund delivered|0=-9 1=9
before fund|0=-9 1=9
before gangs 7 past|0=-6 1=6
before go contribution|0=-9 2=8
before go|0=-9 2=8
before grew 10 past|0=12 1=-11
before grew|0=12 1=-11
before haiti 10 now|0=10 1=-8
before haiti 4 now|0=-6 2=7
before haiti 7 now|1=6
before haiti contribution|0=-9 1=-8 2=17
before haiti delivered|0=-7 1=8
before haiti pledged|0=-7 1=-13 2=20
before haiti|0=-7 1=-10 2=17
before hold contribution|0=-6 1=7
before hold suspended|0=-6 1=7
before hold|0=-7 1=8
before home 7 now|2=5
before home contribution|0=-11 1=6
before home withdrawn|0=-11 1=6
before home|0=-11 1=6
before in 10 ahead|0=5
before in 4 ahead|1=-8 2=6
before in 4 long-ago|2=-8
before in 4 now|0=-9 2=11
before in 4 past|0=-12 1=14
before in 7 ahead|0=-7 1=-30 2=36
before in 7 long-ago|0=-16 1=21 2=-5
before in 7 now|0=20 1=-8 2=-12
before in 7 past|0=23 1=15 2=-38
before in agreement drafting|0=15 1=-14
before in agreement signed|0=-9 1=10
before in agreement|0=6
before in authorised|0=-15 1=8 2=6
before in changed|0=12 1=-11
before in committed|0=-6 1=9
before in considering|0=16 1=-20
before in contribution|0=-9 1=14
before in delivered|1=8 2=-9
before in ended|0=14 1=-17
before in extended|0=-14 1=21 2=-7
before in pledged|0=6
before in refused|0=-12 1=12
before in reluctant|0=10
before in requirement|0=5
before in suspended|0=-7 1=11
before in withdrawn|0=-19 2=19
before indicated delivered|0=12 1=-12
before indicated pledged|0=12 1=-11
before indicated suspended|0=-12 1=12
before intervened agreement drafting|0=-6 1=6
before intervened agreement|0=-6 1=6
before intervened obstacle|0=7 1=-7
before in|1=16 2=-15
before it 4 past|0=-5 1=6
before it authorised|0=-12 1=13
before it delivered|0=9 1=-9
before it mandate|0=-12 1=13
before it|0=-9 1=10
before land 10 now|0=-8 2=11
before land contribution|0=-10 2=10
before land pledged|0=-10 2=10
before land|0=-10 2=10
before late 7 ahead|0=-7 2=9
before late 7 past|0=-9 1=9
before late committed|0=-7 2=9
before late contribution|0=-18 1=8 2=9
before late delivered|0=-11 1=11
before late|0=-16 1=7 2=9
before launched contribution|0=6 1=-6
before launched delivered|0=6 1=-6
before lead 4 past|1=6
before lead contribution|1=6
before lead pledged|1=6
before lead|1=6
before learned 10 past|0=10 1=-10
before learned contribution|0=10 1=-10
before learned suspended|0=10 1=-10
before learned|0=10 1=-10
before left contribution|0=-5 2=7
before left|0=-5 2=7
before may|0=6
before meeting 10 now|0=13 1=-12
before members contribution|0=9 1=-7
before men 4 past|0=-5 1=6
before men contribution|0=-5 1=6
before men|0=-5 1=6
before met 10 now|0=14 1=-14
before met 10 past|0=-7 1=8
before met authorised|0=8 1=-8
before met engagement held|0=6 1=-5
before met engagement|0=6 1=-5
before met|0=7 1=-6
before million 4 past|0=-14 1=15
before million contribution|0=-17 1=18
before million delivered|0=-20 1=20
before million|0=-16 1=17
before mission 10 past|0=-6 1=6
before mission authorised|1=5
before mission mandate|1=5
before mission|1=7
before mogadishu 7 past|0=5
before mogadishu|0=5
before months|0=-6 1=6
before nassau 7 now|0=-6 2=8
before nassau|0=-6 2=8
before nations 4 past|0=-9 1=9
before nations contribution|0=-9 1=9
before nations pledged|0=-9 1=9
before nations|0=-6 1=7
before not 10 past|0=9 1=-9
before not contribution|0=6 1=-6
before not withdrawn|0=6 1=-6
before not|0=9 1=-9
before october 4 past|0=7 1=-7
before october|0=7 1=-7
before of 10 ahead|0=6
before of 10 past|0=-20 1=23
before of 4 ahead|0=14 1=-15
before of 4 long-ago|0=-12 1=13
before of 4 now|0=22 1=-17
before of 7 ahead|0=-15 2=14
before of 7 now|0=-11 1=-6 2=18
before of 7 past|0=21 1=-8 2=-13
before of agreement drafting|0=-18 1=20
before of agreement|0=-19 1=14 2=5
before of authorised|0=8 1=-5
before of changed|0=6
before of committed|0=18 1=-10 2=-9
before of considering|0=-13 1=15
before of contribution|0=-8 2=10
before of delivered|1=9 2=-5
before of extended|1=-6 2=8
before of mandate|0=14 1=-16
before of obstacle|0=8 1=-6
before of reluctant|0=9 1=-9
before of request|0=6
before of requirement|0=6
before of suspended|1=5
before of withdrawn|0=-19 1=-6 2=25
before offered 4 past|0=7 1=-6
before offered 7 past|0=-6 1=6
before office 10 past|0=7 1=-7
before office engagement held|0=7 1=-7
before office engagement|0=7 1=-7
before officers 7 past|0=-11 1=13
before officers contribution|0=-15 1=11
before officers pledged|0=-11 1=6
before officers|0=-18 1=14
before office|0=8 1=-8
before of|1=-10 2=6
before on 10 ahead|1=-5 2=9
before on 10 now|0=-13 1=29 2=-13
before on 10 past|0=25 1=8 2=-27
before on agreement drafting|0=16 1=-14
before on agreement ended|0=5 1=-5
before on agreement signed|1=5
before on agreement|0=17 1=-14
before on authorised|1=10 2=-8
before on considering|0=12 1=-11
before on delivered|0=5
before on ended|0=6 1=-13 2=7
before on engagement planned|1=5
before on engagement|1=9
before on extended|1=18 2=-16
before on mandate|0=6 1=14 2=-18
before on pledged|0=-8 1=-8 2=19
before on refused|0=11 1=-10
before on reluctant|1=6
before on request|0=-10 1=11
before on withdrawn|0=-28 1=19 2=9
before on|0=16 1=18 2=-25
before ordonné contribution|0=6 1=-6
before ordonné pledged|0=8 1=-7
before paris 10 past|0=7 1=-6
before paris|0=7 1=-6
before place 7 ahead|0=-7 2=7
before place 7 now|0=5
before place contribution|2=7
before place pledged|0=-7 2=7
before place|1=-5 2=7
before police 7 now|2=5
before police 7 past|0=-9 1=9
before police contribution|0=-9 2=5
before police|0=-9 2=5
before port-au-prince 7 now|0=7
before port-au-prince contribution|0=-7 1=11
before port-au-prince delivered|0=6 1=-6
before port-au-prince engagement|0=8 1=-7
before port-au-prince pledged|0=-12 1=17
before procédé 10 past|0=-7 1=7
before procédé contribution|0=-7 1=7
before procédé delivered|0=-7 1=7
before procédé|0=-7 1=7
before promised contribution|2=-6
before promised pledged|2=-6
before promised|2=-6
before proposed 7 past|0=-12 1=12
before proposed considering|0=-12 1=12
before proposed contribution|0=-12 1=12
before proposed|0=-12 1=12
before raises 10 now|0=8 1=-8
before raises contribution|0=8 1=-8
before raises delivered|0=8 1=-8
before raises|0=8 1=-8
before received pledged|0=6 1=-6
before reconnu 10 past|0=5
before reconnu contribution|0=5
before reconnu pledged|0=5
before reconnu|0=5
before rejected obstacle|0=-8 1=8
before rejected|0=-8 1=8
before relieved 7 now|0=13 1=-13
before relieved contribution|0=13 1=-13
before relieved delivered|0=13 1=-13
before relieved|0=13 1=-13
before renewed 10 past|0=-6 1=7
before renewed obstacle|0=-7 1=7
before renewed|0=-7 1=8
before repatriates 7 now|0=9
before repatriates contribution|0=9
before repatriates withdrawn|0=7
before repatriates|0=9
before repeated 7 past|0=-6 1=6
before repeated contribution|0=-6 1=6
before repeated refused|0=-6 1=6
before repeated|0=-6 1=6
before reporters|0=-9 1=9
before resolution 7 now|0=-6 1=7
before resolution mandate|0=-9 1=9
before resolution|0=-7 1=8
before said 10 past|0=26 1=-24
before said 7 now|1=6 2=-5
before said 7 past|0=-6 1=7
before said changed|0=7 1=-7
before said considering|0=-9 1=10
before said contribution|0=-14 1=21 2=-7
before said delivered|0=7 1=-7
before said obstacle|0=10 1=-10
before said pledged|0=-17 1=21
before said refused|0=-9 1=10
before said reluctant|0=-10 1=10
before said request|0=12 1=-12
before said withdrawn|0=21 1=-21
before said|0=12 2=-8
before sarajevo 10 past|0=-6 1=6
before sarajevo contribution|0=-6 1=6
before sarajevo pledged|0=-6 1=6
before sarajevo|0=-6 1=6
before signed 10 past|1=6
before signed committed|0=-5 1=6
before signed contribution|0=-5 1=6
before signed|0=-7 1=8
before since 10 past|0=22 1=-22
before since 4 long-ago|0=8
before since 4 past|0=13 1=-13
before since 7 long-ago|0=7 1=-7
before since 7 now|0=-41 1=44
before since 7 past|0=13 1=-8
before since agreement drafting|0=-9 1=10
before since agreement|0=-9 1=10
before since committed|0=6 1=-6
before since contribution|1=8 2=-11
before since delivered|0=-27 1=30
before since engagement held|0=10 1=-10
before since engagement|0=10 1=-10
before since mandate|0=6
before since obstacle|0=22 1=-21
before since pledged|0=10 1=-6
before since refused|0=-16 1=16
before since request|0=-7 1=7
before since withdrawn|0=20 1=-18
before since|0=25 1=-11 2=-14
before suspended 10 past|0=6 1=-6
before suspended obstacle|0=8 1=-8
before suspended|0=6 1=-6
before taken|0=-11 1=11
before that 7 now|0=7 1=-6
before that contribution|0=12 1=-11
before that|0=16 1=-14
before the 10 ahead|0=-5 1=17 2=-11
before the 10 now|0=-12 1=-8 2=19
before the 10 past|0=-17 1=21
before the 7 ahead|0=17 2=-14
before the 7 now|0=31 1=-27
before the 7 past|0=-6 1=7
before the agreement|0=-5 1=6
before the authorised|2=-8
before the committed|0=-8 1=8
before the contribution|1=6 2=-9
before the delivered|0=10 1=-9
before the ended|0=-24 1=12 2=11
before the extended|0=13 1=-6 2=-7
before the mandate|0=-8 1=12
before the obstacle|0=12 1=-12
before the pledged|0=17 1=-15
before the withdrawn|0=-20 1=27 2=-6
before them contribution|0=6 2=-8
before them pledged|2=-8
before them|0=6 2=-8
before there contribution|0=5
before there|0=5
before the|0=8 1=7 2=-16
before time 10 past|0=6 1=-6
before time authorised|0=6 1=-6
before time mandate|0=6 1=-6
before time|0=6 1=-6
before to 10 ahead|0=-19 1=-10 2=29
before to 10 past|1=-11 2=8
before to 4 ahead|0=7 2=-6
before to 7 ahead|0=-6 2=9
before to 7 past|0=25 1=-23
before to authorised|2=7
before to committed|0=13 1=-7 2=-6
before to contribution|0=12 1=-9
before to engagement held|0=12 1=-12
before to engagement|0=12 1=-12
before to extended|0=-22 1=-14 2=36
before to mandate|0=-26 1=-19 2=45
before to obstacle|0=7 1=-5
before to requirement|0=6 2=-6
before to|0=14 1=-48 2=34
before troops 4 now|0=-8 2=9
before troops contribution|0=-8 2=9
before troops pledged|0=-8 2=9
before troops|0=-8 2=9
before unconstitutional 10 past|1=5
before unconstitutional obstacle|0=-10 1=10
before unconstitutional|1=5
before until 10 ahead|0=5 1=-7 2=202
before until 4 ahead|2=197
before until 7 ahead|0=17 1=-7 2=190
before until agreement|0=5
before until changed|0=-8 2=8
before until committed|0=10 2=-7
before until contribution|0=38 1=-11 2=-27
before until delivered|0=7 1=-5
before until engagement planned|0=-6 1=6
before until engagement|0=-9 1=10
before until extended|0=-11 1=-10 2=21
before until mandate|0=-14 1=-15 2=29
before until obstacle|0=9 2=-7
before until pledged|0=22 2=-20
before until request|0=6
before until|0=33 1=-21 2=-13
before up 7 now|0=-13 1=18 2=-5
before up contribution|0=-10 1=15 2=-5
before up pledged|0=-13 1=18 2=-5
before up|0=-10 1=15 2=-5
before urged 10 past|0=10 1=-9
before urged request|0=7 1=-7
before urged|0=7 1=-6
before visit 10 past|0=9 1=-9
before visit contribution|0=9 1=-9
before visit pledged|0=7 1=-7
before visit|0=9 1=-9
before voted 10 past|0=5
before voted delivered|0=13 1=-13
before votes 7 now|0=7 1=-6
before votes committed|0=7 1=-6
before votes contribution|0=7 1=-6
before votes|0=7 1=-6
before warned 10 past|0=5 1=-5
before warned 7 now|0=-6 1=6
before washington 7 now|0=7 1=-7
before washington engagement held|0=-6 1=7
before washington engagement|0=-6 1=7
before welcomed 10 past|0=-13 1=13
before welcomed contribution|0=-13 1=13
before welcomed delivered|0=-13 1=13
before welcomed|0=-13 1=13
before york 7 past|0=-6 1=6
before york delivered|0=5 1=-5
before york engagement held|0=-7 1=7
before york engagement|0=-7 1=8
before york request|0=8 1=-8
bias|0=32 1=-10 2=-41
count 1 true|1=30 2=-21
count 2 false|0=22 1=-22
count 2 true|0=16 1=9 2=-23
count 3 false|0=37 1=-28 2=-9
count 3 true|0=33 1=-5 2=-28
dateline|1=16 2=-14
gap after 0 0 else|0=-9 1=9
gap after 0 0 loose|0=10 2=-9
gap after 0 0 own|1=-10
gap after 0 1 1|0=-10 1=11 2=7
gap after 0 1 2|2=-8
gap after 0 1 3|0=23 1=-14 2=-9
gap after 0 1 beside|0=9
gap after 0 1 down|1=-8 2=7
gap after 0 1 else|0=-17 2=12
gap after 0 1 loose|0=10 2=-8
gap after 0 1 own|1=10
gap after 0 1|1=6
gap after 0 2 2|0=-6 1=-11 2=17
gap after 0 2 3|0=8 2=-6
gap after 0 2 down|1=5 2=-7
gap after 0 2 else|1=7 2=-7
gap after 0 2 loose|1=-11 2=13
gap after 0 2 main|1=-11 2=7
gap after 0 2|1=-10 2=8
gap after 1 0 1|0=10 2=-6
gap after 1 0 loose|2=-5
gap after 1 0 own|0=14 1=-14
gap after 1 0|0=16 1=-10 2=-7
gap after 1 1 2|0=16 1=-18
gap after 1 1 3|0=-7 1=13 2=-5
gap after 1 1 loose|0=6 1=-10
gap after 1 1 main|0=-5 1=9
gap after 1 1 own|0=22 1=-13 2=-9
gap after 1 1|0=10 2=-7
gap after 1 2 1|2=11
gap after 1 2 2|0=20 1=-6 2=-14
gap after 1 2 3|0=-6 1=11 2=-5
gap after 1 2 down|1=-7 2=8
gap after 1 2 else|0=26 1=-24
gap after 1 2 loose|1=6
gap after 1 2 main|1=5 2=-7
gap after 1 2 own|0=-16 1=19
gap after 1 2|0=8 2=-8
gap after 2 0 2|0=-9 1=9
gap after 2 1 2|1=5
gap after 2 1 3|0=7 1=-14 2=8
gap after 2 1 main|0=-6
gap after 2 1 own|0=8 1=-15 2=7
gap after 2 1|1=-11 2=10
gap after 2 2 1|1=12 2=-15
gap after 2 2 2|0=11 1=-16 2=5
gap after 2 2 down|0=7
gap after 2 2 else|0=22 1=-24
gap after 2 2 loose|0=-11 1=16 2=-6
gap after 2 2 main|0=-8 1=9
gap after 2 2|0=17 2=-13
gap before 0 0 1|1=19 2=-14
gap before 0 0 2|0=8 2=-9
gap before 0 0 3|0=15 1=-14
gap before 0 0 main|0=10 1=-12
gap before 0 0 own|0=18 2=-13
gap before 0 0 up|0=-13 1=23 2=-9
gap before 0 0|0=19 1=8 2=-24
gap before 0 1 1|2=-6
gap before 0 1 2|1=10 2=-6
gap before 0 1 else|0=-10 1=12
gap before 0 1 up|0=14 1=-8 2=-6
gap before 0 1|1=11 2=-12
gap before 0 2 2|0=-5 1=6
gap before 0 2 main|0=-10 1=11
gap before 1 0 2|0=6 1=6 2=-12
gap before 1 0 3|1=6 2=-9
gap before 1 0 else|0=14 2=-13
gap before 1 0 main|0=8 2=-7
gap before 1 0 up|0=-5 1=12 2=-6
gap before 1 0|0=14 1=11 2=-24
gap before 1 1 1|1=8 2=-6
gap before 1 1 3|0=6
gap before 1 1 else|0=7 2=-8
gap before 1 1|1=7 2=-11
gap before 1 2 1|1=7
gap before 1 2 2|0=-10 1=11
gap before 1 2 3|0=6 1=-6
gap before 1 2 else|0=-5 1=7
gap before 1 2 main|1=6
gap before 1 2|0=-8 1=12
gap before 2 0 1|1=6 2=-8
gap before 2 0 2|1=-5 2=9
gap before 2 0 main|0=16 1=-7 2=-8
gap before 2 0 own|0=-12 2=12
gap before 2 0 up|0=-5 1=6
gap before 2 1 1|1=5
gap before 2 1 2|0=16 1=-14
gap before 2 1 else|0=10 1=-8
gap before 2 1 own|0=-7 1=8
gap before 2 1 up|0=9 1=-8
gap before 2 1|0=14 1=-6 2=-8
gap before 2 2 2|1=5
gap before 2 2 else|0=-7 1=9
gap before 2 2 main|0=6
kind agreement|0=14 2=-9
kind contribution|0=23 1=-7 2=-31
kind engagement|1=42 2=-39
kind mandate|0=9 2=-10
kind obstacle|0=40 1=-9 2=-47
kind request|0=25 1=12 2=-37
kind requirement|0=58 1=-63 2=-15
lead 0 10 ahead|0=10 1=-7
lead 0 10 now|0=6 1=7 2=-13
lead 0 10 past|0=-51 1=62 2=-13
lead 0 4 now|1=-6 2=6
lead 0 7 now|0=6 2=-7
lead 0 7 past|0=13 1=-12
lead 0|0=-6 1=36 2=-29
lead 1 10 ahead|1=-8 2=11
lead 1 10 now|0=-5 1=10 2=-5
lead 1 10 past|0=-27 1=38 2=-12
lead 1 4 long-ago|0=7 1=-6
lead 1 4 past|0=5
lead 1 7 ahead|0=-11 1=5 2=6
lead 1 7 now|1=-11 2=15
lead 1 7 past|0=33 1=-29
lead 1|1=-10 2=7
lead 2 10 ahead|0=23 2=-19
lead 2 10 now|0=6 1=-6
lead 2 10 past|0=-15 1=17
lead 2 7 now|0=10 1=-8
lead 2 7 past|0=17 1=-15
lead 2|0=50 1=-24 2=-26
lead acts|0=44 1=-5 2=-37
lead agreement drafting|0=-10 1=12
lead arrive|0=-15 1=6 2=9
lead authorised|0=9 1=-6
lead authorise|0=-12 1=13
lead back|0=-15 1=16
lead bar|0=-22 1=22
lead bind|0=20 1=-13 2=-8
lead changed|0=-7 1=8
lead committed|0=-17 2=14
lead considering|1=6
lead consider|0=12 2=-14
lead delivered|0=-6 1=17 2=-11
lead due|0=11 2=-8
lead ended|1=10 2=-12
lead engagement held|0=20 1=-17
lead extend|1=-9 2=6
lead future main|0=5 2=-5
lead give|1=-22 2=20
lead hold|0=-8 1=9
lead keep|0=14 1=-13
lead leave|0=38 1=-29 2=-9
lead light|1=6 2=-10
lead none participle|0=-21 1=15 2=7
lead none|0=18 1=-7 2=-11
lead obstacle|0=8 2=-7
lead past main|1=-12 2=8
lead past perfect main|0=-11 1=12
lead pledged|0=18 1=-29 2=11
lead present infinitive|0=-7
lead present main|1=21 2=-23
lead present sub|0=23 1=-18 2=-5
lead promise|0=-22 1=23
lead refused|0=-25 1=29
lead refuse|0=-17 1=17
lead reluctant|0=7 2=-6
lead request|0=27 1=-21 2=-6
lead requirement|0=7 1=-6
lead says|1=10 2=-11
lead say|0=36 1=-25 2=-11
lead serve|0=9 1=-14
lead sign|1=7
lead suspended|0=14 1=-12
lead unverbed|0=36 1=-11 2=-24
lead want|0=-12 1=13
lead withdrawn|0=6 1=8 2=-14
lead would main|0=9 1=-7
opens " apart|0=-25 1=26
opens " together|1=-12 2=11
opens ' apart|0=5 1=-5
opens - together|0=-19 1=19
opens 12 apart|0=5
opens 13 together|0=-13 1=13
opens 20 apart|0=5
opens 22 together|0=-17 1=17
opens 3 apart|0=7 1=-6
opens 380 apart|0=-11 1=11
opens 400 apart|0=-11 1=11
opens 400 together|0=-9 1=9
opens 6 apart|0=6 1=-6
opens 8 together|0=-28 1=28
opens a apart|0=17 1=-22
opens a together|0=37 1=-33
opens about apart|0=15 1=-11
opens according apart|0=-12 1=12
opens addis together|0=-6 1=7
opens adopted together|0=9 2=-9
opens agreement|0=7 1=-6
opens albania together|0=6 1=-5
opens all apart|0=-26 1=26
opens all together|0=8 1=-8
opens among together|0=5 1=-5
opens an apart|0=-7 1=7
opens an together|0=11 1=-9
opens angola together|0=9 1=-9
opens antony together|0=-30 1=31
opens antónio together|0=-17 1=17
opens as apart|0=9
opens as for together|0=-27 1=29
opens as together|0=-15 1=15
opens asked apart|0=30 1=-29
opens asked together|0=-6 1=6
opens at apart|0=-10 1=13
opens august apart|0=13 1=-13
opens austria together|0=-5 1=6
opens bangladesh together|0=15 1=-13
opens barbados together|0=8 1=-7
opens belgium apart|0=-8 1=8
opens belgium together|0=16 1=-13
opens belmopan apart|0=9 1=-9
opens benin apart|0=-21 1=21
opens blinken apart|0=-10 1=10
opens both together|0=-8 1=8
opens botswana together|0=8 1=-8
opens britain together|0=-6 1=8
opens by apart|0=-14 1=13
opens by together|0=-16 2=12
opens canada apart|0=-23 1=24
opens canada together|0=6
opens celle-ci apart|0=10 1=-6
opens chad apart|1=5
opens chad together|0=-9 1=10
opens chile together|0=-11 1=11
opens china apart|0=-6 1=6
opens china together|0=6 1=-5
opens dansou apart|0=-9 1=9
opens denmark together|0=10 1=-9
opens deputy apart|0=-28 1=31
opens diplomats together|0=6 1=-5
opens djibouti together|0=9 1=-9
opens donald apart|0=-8 1=8
opens dorothy together|0=-6 1=6
opens duale apart|0=-11 1=11
opens during together|0=9 1=-9
opens earlier apart|0=-7 1=7
opens ecuador together|0=-6 1=6
opens egypt together|0=15 1=-14
opens eight together|0=6 1=-6
opens ekuru apart|0=-11 1=11
opens ekuru together|0=-31 1=32
opens el apart|0=-9 1=9
opens el together|0=8 1=-8
opens eleven together|0=10 1=-10
opens engagement|0=-7 1=9
opens españa apart|0=6 1=-6
opens estonia together|0=12 1=-12
opens ethiopia together|0=10 1=-9
opens ethiopian together|0=6 1=-6
opens fifty-seven together|0=8 1=-8
opens finland together|0=6 1=-5
opens foreign apart|0=5 1=-5
opens fourteen together|1=5
opens france together|1=-9
opens from apart|0=-16 1=16
opens germany apart|0=21 1=-20
opens germany together|1=8
opens ghana together|0=6 1=-5
opens greece together|0=16 1=-15
opens guatemala apart|0=-9 1=9
opens haiti apart|0=9 1=-9
opens haiti together|0=7 1=-7
opens he apart|0=19 1=-17
opens he together|0=-29 1=32
opens his together|0=20 1=-20
opens holness together|0=5 1=-5
opens honduras apart|0=-9 1=9
opens however together|0=-19 1=19
opens in apart|0=29 1=-28
opens in together|0=-6 1=9
opens in total together|0=-7 1=7
opens india together|0=8 1=-7
opens indonesia apart|0=-24 1=14 2=10
opens indonesia together|0=13 1=-12
opens instead apart|0=7 1=-7
opens instead together|0=5 1=-5
opens interior together|0=-17 1=17
opens ireland together|0=7 1=-5
opens it apart|0=-17 1=19
opens it together|0=10 1=-13
opens italy apart|0=-21 1=23
opens italy together|0=17 1=-16
opens jakarta apart|0=-13 2=15
opens jakarta together|0=-7 1=7
opens jamaica together|0=25 1=-24
opens japan together|0=5 1=-5
opens joe together|0=-8 1=8
opens justice apart|0=-5 1=5
opens justice together|0=-18 1=18
opens kenya apart|0=-27 1=10 2=17
opens kenya together|0=24 1=-19
opens kenyatta together|0=-8 1=8
opens kfor together|0=14 1=-14
opens kingston together|0=6 1=-6
opens kithure together|0=-17 1=17
opens last apart|0=16 1=-15
opens late together|0=7 1=-7
opens lawyer apart|0=-6 1=6
opens le together|0=-11 1=11
opens lesotho together|0=8 1=-8
opens linda together|0=-10 1=10
opens lithuania apart|0=-7 1=8
opens lithuania together|0=7 1=-7
opens london together|0=-12 1=12
opens londres apart|0=-7 1=7
opens londres together|0=-8 1=8
opens los together|0=-9 1=9
opens mandate|1=-15 2=15
opens meanwhile together|0=-18 1=18
opens member together|0=8 1=-8
opens members apart|0=-15 1=15
opens moldova together|0=8 1=-8
opens money apart|0=11 1=-10
opens mongolia apart|0=-22 1=22
opens monica together|0=-9 1=9
opens more apart|0=9 1=-8
opens morocco together|0=6 1=-6
opens mr together|0=-14 1=14
opens ms together|0=-29 1=30
opens nairobi apart|0=-5 2=9
opens nepal apart|0=-18 1=18
opens new apart|0=-8 1=9
opens niger together|0=6 1=-5
opens nigeria together|0=21 1=-21
opens no together|0=10 1=-10
opens norway apart|0=7 1=-6
opens norway together|0=-9 1=9
opens not together|0=-7 1=7
opens obstacle|0=-11 1=13
opens of apart|0=-13 1=14
opens of together|0=8 1=-8
opens on apart|0=13 1=-12
opens opposition apart|0=-18 1=18
opens opposition together|0=-5 1=6
opens other together|0=5
opens ottawa together|0=7 1=-7
opens pakistani together|0=-22 1=22
opens paraguay together|0=-7 1=7
opens paris apart|0=-7 1=7
opens poland apart|0=5 1=-5
opens poland together|0=8 1=-7
opens portugal together|0=6 1=-5
opens prime apart|0=-11 1=11
opens qatar apart|0=9 1=-9
opens qatar together|0=-9 1=9
opens ramdin apart|0=6 1=-6
opens request|0=-26 1=27
opens requirement|0=11 1=-6
opens resolution apart|0=-19 1=16
opens romania together|0=5 1=-5
opens rome together|0=8 1=-7
opens russia together|0=-30 1=31
opens ruto apart|0=-6 1=6
opens ruto together|0=-6 1=7
opens rwanda together|0=11 1=-11
opens senegal together|0=9 1=-9
opens seventy-five apart|0=-20 1=20
opens several apart|0=6 1=-5
opens she apart|0=7 1=-6
opens she together|0=-8 1=9
opens sierra apart|0=-20 1=21
opens sierra together|0=-40 1=41
opens since together|0=5
opens six together|0=7 1=-7
opens so together|0=-7
opens some apart|0=6 1=-5
opens some together|0=19 1=-18
opens south apart|0=8 1=-8
opens spain apart|0=9 1=-8
opens spain together|0=14 1=-13
opens speakers together|0=-29 1=29
opens speaking together|0=-18 1=7 2=11
opens sri together|0=-25 1=25
opens staff apart|0=5 1=-5
opens starmer apart|0=-26 1=26
opens stephane together|0=5 1=-5
opens støre apart|0=6 1=-6
opens suriname together|0=7 1=-5
opens sweden together|0=6 1=-6
opens tajani together|0=-8 1=9
opens the apart|0=21 1=-20 2=-5
opens the together|0=8 2=-13
opens their together|0=-38 1=39
opens there apart|0=-15 1=15
opens these together|0=-21 1=21
opens they apart|0=16 1=-13
opens they together|0=-13 1=15
opens thirteen apart|0=9 1=-9
opens thirteen together|0=-13 1=13
opens this apart|0=-7 1=8
opens this together|0=10 1=-10
opens three together|0=10 1=-10
opens to apart|0=7 1=-7
opens to together|0=-21 1=21
opens togo together|0=7 1=-7
opens troop apart|0=-9 1=9
opens turkey apart|0=-6 1=7
opens turkey together|0=7
opens twelve apart|0=-13 1=13
opens twelve together|0=-24 1=25
opens twenty-four together|0=6 1=-5
opens two apart|0=-8 1=9
opens türkiye apart|0=-10 1=10
opens türkiye together|0=6 1=-6
opens uganda apart|0=6 1=-5
opens uganda together|1=-13 2=11
opens united apart|0=-7 1=7
opens unless together|0=-8 1=9
opens up apart|0=6 1=-5
opens uruguay together|0=6 1=-6
opens us apart|0=10 1=-10
opens vice apart|0=-7 1=7
opens washington apart|0=16 1=-13
opens washington together|0=29 1=-28
opens welcomed together|0=-12 1=12
opens when together|0=-8 1=8
opens william together|0=11 1=-11
opens without together|0=-7 1=7
opens « apart|0=6 1=-6
opens « together|0=-24 1=25
opens • apart|0=24 1=-23
opens|0=-20 1=21
role arrive authorised|0=7 1=-7
role arrive changed|0=15 1=-14
role arrive committed|0=-12 1=6 2=6
role arrive considering|2=7
role arrive delivered|0=-31 1=40 2=-8
role arrive engagement held|0=9 1=-9
role arrive engagement planned|0=-9 1=11
role arrive pledged|0=13 1=-21 2=9
role arrive requirement|0=-9 2=13
role arrive suspended|0=18 1=-16
role arrive withdrawn|0=-17 2=12
role ask authorised|1=5
role ask delivered|0=24 1=-24
role ask extended|0=12 1=-9
role ask pledged|0=5
role ask request|0=-30 1=34
role ask suspended|0=7 1=-7
role authorise authorised|0=-21 1=25
role authorise committed|0=-8 1=8
role authorise delivered|0=20 1=-20
role authorise ended|0=-7 1=7
role authorise extended|0=-11 1=12
role authorise pledged|0=11 1=-11
role authorise reluctant|0=-9 1=9
role authorise request|0=-7 1=8
role authorise requirement|0=7 1=-6
role back agreement drafting|0=-7 1=7
role back authorised|0=-6 1=7
role back delivered|0=-15 1=15
role back obstacle|0=5 1=-5
role back pledged|0=-18 1=17
role back refused|0=15 1=-15
role back reluctant|0=13 1=-9
role bar agreement drafting|0=13 1=-13
role bar obstacle|0=-25 1=26
role bind changed|0=-23 1=24
role bind committed|0=-21 1=19
role bind delivered|0=17 1=-16
role bind extended|0=-11 1=17 2=-5
role bind obstacle|0=24 1=-23
role bind pledged|0=26 1=-28
role bind reluctant|0=-17 1=18
role bind request|0=-8 1=8
role bind requirement|0=15 1=-13
role bind withdrawn|1=-6
role change delivered|0=9 1=-8
role consider authorised|0=10 1=-9
role consider committed|0=7 1=-6
role consider considering|0=8 1=-7
role due authorised|0=-6 1=6
role due engagement held|0=-12 1=14
role due obstacle|0=7 1=-7
role due pledged|1=-17 2=16
role end agreement ended|0=5 1=-5
role end authorised|0=8 1=-7
role end changed|0=12 1=-11
role end ended|0=-18 1=7 2=12
role end engagement held|0=11 1=-11
role end obstacle|0=6
role end reluctant|0=6 1=-6
role end requirement|0=5
role extend extended|0=-11 2=7
role give agreement drafting|1=5
role give agreement signed|0=6
role give authorised|0=-8 1=13 2=-6
role give changed|1=-6
role give committed|1=9 2=-9
role give considering|0=-6 1=9
role give delivered|0=-22 1=33 2=-10
role give ended|1=-10 2=11
role give engagement planned|1=6
role give extended|0=-17 2=12
role give obstacle|0=10 2=-6
role give pledged|0=9 1=-23 2=14
role give reluctant|0=12 1=-12
role give request|0=16 1=-15
role give requirement|1=8 2=-10
role give withdrawn|0=-14 1=10
role hesitate authorised|0=5 1=-5
role hesitate reluctant|0=-16 1=16
role hold agreement drafting|0=12 1=-10
role hold pledged|1=-12 2=9
role hold suspended|0=-32 1=37 2=-6
role hold withdrawn|0=12 1=-11
role keep changed|0=9 1=-11
role keep considering|0=11 1=-11
role keep delivered|0=6
role keep extended|0=19 1=-13 2=-6
role keep obstacle|0=18 1=-17
role keep pledged|2=-5
role keep withdrawn|0=-6
role leave agreement drafting|0=11 1=-11
role leave changed|0=6
role leave delivered|0=24 1=-23
role leave ended|1=11 2=-6
role leave pledged|0=-9 2=14
role leave request|0=9 1=-6
role leave requirement|0=7 2=-7
role leave suspended|0=6
role leave withdrawn|0=-20 1=28 2=-8
role light agreement drafting|0=-9 1=12
role light authorised|0=9 2=-6
role light changed|0=-13 1=14
role light considering|0=7 1=-6
role light delivered|0=-17 1=21
role light ended|0=9 1=-6
role light engagement held|0=5
role light engagement planned|0=15 1=-15
role light extended|0=-11 2=10
role light obstacle|0=18 1=-17
role light pledged|0=-7 1=18 2=-12
role light request|0=8
role light requirement|0=5
role meet authorised|0=14 1=-14
role meet changed|0=21 1=-21
role meet considering|0=10 1=-8
role meet delivered|0=-12 1=13
role meet engagement held|0=-7 1=9
role meet engagement planned|0=-13 1=17
role meet obstacle|0=6 1=-5
role meet pledged|0=-6
role meet requirement|2=5
role meet suspended|0=11 1=-11
role meet withdrawn|0=-8 1=8
role need requirement|0=-11 2=12
role none agreement drafting|0=-16 1=17
role none agreement signed|0=-8 1=8
role none authorised|0=-9 2=8
role none changed|0=8
role none committed|0=9 1=-6
role none considering|1=-5 2=6
role none delivered|0=13 1=-10
role none ended|0=12 1=-7 2=-5
role none engagement held|1=6
role none engagement planned|0=-11 1=11
role none extended|0=27 1=-17 2=-10
role none obstacle|1=8
role none pledged|0=-13 1=17
role none refused|0=-8 1=8
role none requirement|2=6
role none withdrawn|0=-18 1=5 2=13
role oppose delivered|0=5 1=-5
role oppose pledged|0=-7 1=7
role promise agreement drafting|0=7 1=-7
role promise agreement signed|0=-6 1=6
role promise authorised|0=-13 1=11
role promise changed|0=-15 1=16
role promise committed|0=13 1=-10
role promise considering|0=-21 1=23
role promise delivered|0=18 1=-17
role promise ended|0=-13 2=10
role promise extended|0=-8 1=5
role promise obstacle|0=19 1=-18
role promise pledged|0=-42 1=53 2=-11
role promise request|0=26 1=-25
role promise requirement|0=10 1=-5
role promise suspended|0=-7 1=7
role promise withdrawn|0=13 1=-7 2=-6
role refuse agreement signed|0=9 1=-9
role refuse obstacle|0=-25 1=25
role refuse pledged|0=-5 1=8
role refuse refused|0=-23 1=24
role say agreement drafting|1=-8
role say authorised|0=12 1=-12
role say changed|0=7 1=-6
role say committed|0=14 1=-14
role say considering|0=-19 1=22
role say delivered|0=21 1=-20
role say engagement planned|0=9 1=-9
role say extended|0=10 1=-8
role say obstacle|0=8
role say pledged|0=-5
role say refused|0=-31 1=32
role say reluctant|0=7 1=-7
role say request|0=15 1=-11
role say requirement|0=-11 1=13
role say withdrawn|0=9 1=-8
role serve agreement signed|0=6 1=-6
role serve changed|0=7 1=-7
role serve delivered|0=-15 1=19
role serve engagement held|0=8 1=-8
role serve engagement planned|0=-6 1=8
role serve obstacle|0=-20 1=21
role serve pledged|0=16 1=-30 2=14
role serve requirement|0=-6 2=8
role serve withdrawn|0=8 1=-11
role sign agreement drafting|0=-18 1=9 2=9
role sign agreement signed|0=-32 1=38 2=-5
role sign committed|1=5
role sign delivered|0=8 1=-8
role sign pledged|0=15 1=-10 2=-6
role thank withdrawn|0=6 1=-6
role want agreement signed|0=-13 1=13
role want engagement held|0=-7 1=7
role want obstacle|0=6 1=-6
says acts agreement ended|0=5 1=-5
says acts agreement signed|0=-17 1=27 2=-9
says acts authorised|0=-16 1=27 2=-10
says acts changed|0=24 1=-17 2=-8
says acts committed|0=-10 1=19 2=-9
says acts considering|0=8 1=-12
says acts delivered|0=19 1=23 2=-39
says acts ended|0=-29 1=16 2=12
says acts engagement held|0=7 1=9 2=-14
says acts engagement planned|0=-34 1=45 2=-11
says acts extended|0=-7
says acts obstacle|0=28 2=-25
says acts pledged|0=7 1=-50 2=37
says acts refused|0=-8 1=10
says acts reluctant|0=-8 1=17 2=-9
says acts request|0=14 2=-19
says acts requirement|0=32 1=-38 2=7
says acts suspended|0=10 1=5 2=-15
says acts withdrawn|1=-23 2=21
says says agreement drafting|0=11 1=-15
says says agreement signed|0=-7 1=8
says says authorised|0=18 1=-18
says says changed|0=7 1=-6
says says committed|0=18 1=-13
says says considering|0=-15 1=18
says says delivered|0=37 1=-35
says says ended|0=5
says says engagement planned|0=12 1=-11
says says extended|0=15 1=-13
says says obstacle|0=21 1=-17
says says pledged|0=-14 1=10 2=8
says says refused|0=-34 1=35
says says reluctant|0=7 1=-7
says says request|0=15 1=-11
says says requirement|0=-9 1=12
says says suspended|0=-5 1=6
says says withdrawn|0=-19 1=23
slot agreement drafting|0=10 1=-6
slot agreement ended|0=5 1=-5
slot agreement signed|1=14 2=-14
slot agreement sought|1=-7 2=8
slot authorised|0=26 1=5 2=-30
slot changed|0=11 2=-13
slot committed|0=11 2=-8
slot considering|0=22 1=-25
slot delivered|0=40 1=-8 2=-53
slot ended|0=7 1=-9
slot engagement cancelled|0=12 1=-12
slot engagement held|0=11 1=22 2=-28
slot engagement planned|0=-22 1=36 2=-14
slot extended|0=-28 2=26
slot obstacle|0=40 1=-9 2=-47
slot pledged|1=-18 2=16
slot refused|0=9 1=7 2=-16
slot reluctant|1=20 2=-22
slot request|0=25 1=12 2=-37
slot requirement|0=58 1=-63 2=-15
slot suspended|0=10 1=9 2=-19
slot withdrawn|0=-10 1=10
turn last ahead false|1=15 2=-17
turn last ahead true|1=11 2=-6
turn last authorised|0=38 1=-37
turn last changed|0=8 1=-7
turn last committed|0=-8 1=9
turn last considering|0=-8 1=9
turn last delivered|0=6
turn last extended|0=-5 1=8
turn last future main|0=-21 1=16
turn last future relative|0=24 1=-23
turn last holder future main|0=26 1=-34 2=7
turn last holder future relative|0=14 1=-13
turn last holder none gerund|0=-20 1=22
turn last holder past main|1=18 2=-23
turn last holder past participle|0=-21 1=23
turn last holder past perfect main|1=10 2=-8
turn last holder past perfect relative|0=-7 1=8
turn last holder past sub|0=-11 1=12
turn last holder past that|0=-17 1=17
turn last holder possible main|0=-7 1=7
turn last holder present infinitive|0=6 1=-15 2=10
turn last holder present main|2=5
turn last holder present relative|0=11 1=-10
turn last holder should main|0=10 1=-9
turn last none infinitive|0=-6 1=7
turn last none participle|0=7 1=-7
turn last past perfect main|0=-13 1=19
turn last past perfect relative|0=-19 1=19
turn last past perfect sub|0=-8 1=8
turn last past that|0=7 1=-6
turn last pledged|0=-12 1=8 2=10
turn last possible main|0=-21 1=21
turn last possible that|0=6 1=-6
turn last present main|0=7 1=-11
turn last present relative|0=8 1=-7
turn last present that|0=5
turn last reluctant|0=-26 1=27
turn last request|0=7 1=-6
turn last requirement|0=19 1=-17
turn last should main|0=16 1=-15
turn last should that|0=10 1=-10
turn last suspended|0=-12 1=12
turn last unverbed|0=13 1=-9
turn last withdrawn|0=-10 1=12
turn last would main|0=-15 1=15
turn last would relative|0=8 1=-7
turn last would that|0=-21 1=22
turn last|0=-6 1=19 2=-22
turn next agreement signed|0=11 1=-11
turn next ahead false|0=85 1=-93 2=-25
turn next ahead true|0=22 1=-46 2=26
turn next authorised|0=-11 1=12
turn next committed|0=14 1=-13
turn next considering|0=9 1=-8
turn next delivered|0=32 1=-26
turn next ended|0=7 1=-6
turn next engagement held|0=9
turn next engagement planned|1=7
turn next extended|0=10 1=-7
turn next future main|1=-13 2=11
turn next holder future main|0=-47 1=20 2=27
turn next holder none participle|0=16 1=-15
turn next holder past main|0=85 1=-95 2=-20
turn next holder past participle|0=24 1=-23
turn next holder past perfect main|0=66 1=-62 2=-5
turn next holder past perfect sub|0=9 1=-8
turn next holder past relative|0=14 1=-13
turn next holder past sub|0=9 1=-8
turn next holder present infinitive|0=-8 1=9
turn next holder present main|0=-45 1=37 2=8
turn next holder present relative|0=-8 1=9
turn next holder present sub|0=6 1=-5
turn next holder should main|0=-18 1=20
turn next holder unverbed|0=-7 1=7
turn next none gerund|0=7 1=-7
turn next none infinitive|0=11 1=-11
turn next none participle|0=6 1=-6
turn next obstacle|0=12 1=-12
turn next past main|0=64 1=-62 2=-8
turn next past perfect main|0=39 1=-34
turn next past relative|0=7 1=-7
turn next pledged|0=6 1=-30 2=30
turn next present infinitive|0=11 1=-10
turn next present main|1=9
turn next present relative|0=-8 2=11
turn next refused|0=10 1=-10
turn next reluctant|0=11 1=-10
turn next request|0=10 1=-10
turn next should main|0=-18 1=20
turn next should relative|0=-11 2=11
turn next unverbed|0=9 1=-6
turn next withdrawn|0=11 1=-10
turn next would that|0=12 1=-11
turn next|0=80 1=-105 2=-12
way 10 ahead agreement signed|0=6
way 10 ahead authorised|1=15 2=-11
way 10 ahead committed|0=17 2=-12
way 10 ahead contribution|0=44 1=-33 2=-16
way 10 ahead delivered|0=14 1=-8 2=-6
way 10 ahead ended|0=-15 2=20
way 10 ahead engagement held|0=-6 1=10
way 10 ahead engagement planned|0=-8 1=11
way 10 ahead engagement|0=-14 1=21 2=-7
way 10 ahead extended|0=-43 1=-32 2=75
way 10 ahead future main|0=-19 1=12 2=7
way 10 ahead mandate|0=-59 1=-24 2=83
way 10 ahead none gerund|0=-10 2=11
way 10 ahead none infinitive|2=5
way 10 ahead none participle|0=10 1=-5
way 10 ahead obstacle|0=30 1=-18 2=-11
way 10 ahead past main|1=-11 2=8
way 10 ahead past perfect main|1=-15 2=14
way 10 ahead past relative|0=7 1=-5
way 10 ahead pledged|0=-20 2=18
way 10 ahead possible that|0=-10 2=10
way 10 ahead present infinitive|2=7
way 10 ahead present main|0=-6 1=-29 2=35
way 10 ahead present relative|0=8
way 10 ahead reluctant|0=18 1=-12 2=-6
way 10 ahead request|0=11 1=-8
way 10 ahead requirement|0=13 2=-10
way 10 ahead suspended|0=6
way 10 ahead unverbed|0=33 1=-24 2=-9
way 10 ahead withdrawn|0=6 2=-6
way 10 ahead would main|0=6
way 10 ahead would relative|0=9 2=-7
way 10 ahead would that|0=-11 1=26 2=-15
way 10 ahead|0=27 1=-72 2=37
way 10 long-ago present main|1=5
way 10 now agreement signed|0=-10 1=12
way 10 now agreement|0=-10 1=15
way 10 now authorised|0=34 1=-33
way 10 now changed|0=19 1=-18
way 10 now committed|0=14 1=-12
way 10 now considering|1=6
way 10 now contribution|0=20 2=-19
way 10 now delivered|0=8
way 10 now engagement held|0=-8 1=12
way 10 now engagement planned|0=16 1=-15
way 10 now engagement|0=8
way 10 now extended|0=-40 1=52 2=-12
way 10 now future main|0=-5 1=9
way 10 now future relative|0=12 1=-11
way 10 now future that|0=7 1=-7
way 10 now mandate|0=10 2=-15
way 10 now none participle|0=7
way 10 now obstacle|0=30 1=-26
way 10 now past main|0=-6 1=10
way 10 now past participle|0=7 1=-7
way 10 now past perfect main|0=22 1=-18
way 10 now past perfect relative|0=-8 1=9
way 10 now past perfect that|0=-8 1=11
way 10 now past sub|0=-10 1=11
way 10 now pledged|0=-7 1=8
way 10 now possible main|0=-25 1=26
way 10 now possible sub|0=6 1=-6
way 10 now present infinitive|1=11 2=-8
way 10 now present main|1=16 2=-12
way 10 now present relative|1=-8 2=10
way 10 now present sub|0=13 1=-12
way 10 now present that|0=9 1=-8
way 10 now refused|0=-14 1=15
way 10 now reluctant|0=-18 1=20
way 10 now request|0=-35 1=38
way 10 now should that|0=8 1=-8
way 10 now suspended|0=27 1=-25
way 10 now unverbed|0=-14 1=24 2=-10
way 10 now withdrawn|0=18 1=-13
way 10 now would main|0=7
way 10 now would that|0=7 1=-5
way 10 now|0=23 1=14 2=-40
way 10 past agreement drafting|0=11 1=-8
way 10 past agreement ended|0=5 1=-5
way 10 past agreement signed|1=7
way 10 past agreement|0=15 1=-8 2=-6
way 10 past authorised|1=6
way 10 past changed|0=-14 1=17
way 10 past committed|0=-13 1=17
way 10 past considering|0=13 1=-10
way 10 past contribution|0=13 1=34 2=-43
way 10 past delivered|0=14 1=15 2=-29
way 10 past ended|2=-6
way 10 past engagement cancelled|0=6 1=-6
way 10 past engagement held|1=9 2=-7
way 10 past engagement planned|0=-13 1=15
way 10 past engagement|0=-5 1=17 2=-9
way 10 past extended|0=-8 1=20 2=-12
way 10 past future perfect relative|0=-5 1=5
way 10 past future relative|0=29 1=-27
way 10 past future that|0=16 1=-15
way 10 past mandate|0=-14 1=47 2=-28
way 10 past none gerund|0=-6 1=8
way 10 past none infinitive|1=8
way 10 past none participle|0=-10 1=11
way 10 past obstacle|0=-14 1=32 2=-12
way 10 past past main|1=44 2=-32
way 10 past past participle|0=16 1=-15
way 10 past past perfect main|0=6 1=24 2=-25
way 10 past past perfect relative|0=16 1=-15
way 10 past past relative|0=-15 1=18
way 10 past past sub|0=10 1=-9
way 10 past pledged|1=24 2=-26
way 10 past possible main|0=-15 1=16
way 10 past possible that|0=9 1=-8
way 10 past present infinitive|0=5 1=6 2=-10
way 10 past present main|1=35 2=-32
way 10 past present that|0=24 1=-23
way 10 past refused|0=6
way 10 past reluctant|0=-35 1=39
way 10 past requirement|0=43 1=-36 2=-5
way 10 past should relative|0=-10 2=11
way 10 past should that|0=9 1=-8
way 10 past suspended|0=10 1=-8
way 10 past unverbed|1=27 2=-22
way 10 past withdrawn|0=18 1=-10 2=-9
way 10 past would main|0=-15 1=16
way 10 past would relative|0=-26 1=27
way 10 past would that|0=-13 1=16
way 10 past|0=17 1=41 2=-50
way 4 ahead authorised|0=10 1=-6
way 4 ahead committed|1=-9 2=8
way 4 ahead contribution|0=11 1=-30 2=19
way 4 ahead delivered|0=10 1=-8
way 4 ahead extended|0=14 1=-6 2=-8
way 4 ahead future main|1=-7 2=6
way 4 ahead mandate|0=28 1=-14 2=-14
way 4 ahead past main|1=-7 2=7
way 4 ahead past perfect main|0=12 1=-9
way 4 ahead pledged|0=6 1=-6
way 4 ahead present infinitive|0=11 2=-7
way 4 ahead present main|0=10 1=-11
way 4 ahead reluctant|0=7 1=-5
way 4 ahead unverbed|1=-5 2=9
way 4 ahead withdrawn|0=-18 2=17
way 4 ahead would that|1=7
way 4 ahead|0=46 1=-47
way 4 long-ago agreement|0=-9 1=10
way 4 long-ago authorised|0=-6 1=6
way 4 long-ago committed|0=8 1=-8
way 4 long-ago considering|0=8 1=-7
way 4 long-ago contribution|0=9 1=8 2=-15
way 4 long-ago delivered|0=14 1=-11
way 4 long-ago engagement held|0=7 1=-7
way 4 long-ago engagement|0=7 1=-7
way 4 long-ago extended|0=8 1=-6
way 4 long-ago future main|0=10 1=-9
way 4 long-ago mandate|0=12 1=-7
way 4 long-ago obstacle|0=8 1=-7
way 4 long-ago past main|0=13 1=-9
way 4 long-ago past perfect main|0=13 1=-10
way 4 long-ago pledged|0=-14 1=23 2=-9
way 4 long-ago present main|0=16 1=-11
way 4 long-ago refused|0=-12 1=13
way 4 long-ago request|0=11 1=-11
way 4 long-ago unverbed|1=8
way 4 long-ago|0=38 1=-16 2=-23
way 4 now contribution|0=-10 1=-8 2=19
way 4 now delivered|0=-8 1=12
way 4 now engagement held|0=14 1=-13
way 4 now engagement|0=14 1=-14
way 4 now extended|0=9
way 4 now future main|0=-18 1=-9 2=27
way 4 now future that|2=5
way 4 now mandate|0=13 1=-7 2=-6
way 4 now obstacle|0=8 1=-6
way 4 now past main|0=17 1=-8 2=-9
way 4 now past perfect main|2=-8
way 4 now past that|0=7
way 4 now pledged|1=-20 2=19
way 4 now present infinitive|0=-14 1=-6 2=19
way 4 now present main|0=14 2=-9
way 4 now present relative|0=8 2=-6
way 4 now request|0=7 1=-6
way 4 now requirement|0=7 2=-5
way 4 now should main|0=8 2=-6
way 4 now unverbed|0=9 2=-7
way 4 now withdrawn|0=-11 2=9
way 4 now would that|0=-6 2=7
way 4 now|0=39 1=-43
way 4 past authorised|0=5
way 4 past changed|0=5 1=-5
way 4 past considering|0=-7 1=7
way 4 past contribution|0=7 1=13 2=-20
way 4 past delivered|0=21 1=-18
way 4 past extended|0=6
way 4 past future main|0=10 1=-7
way 4 past mandate|0=19 1=-15
way 4 past obstacle|0=11 1=-10
way 4 past past main|1=8 2=-6
way 4 past past perfect main|0=15 1=-12
way 4 past past relative|0=6
way 4 past pledged|0=-8 1=19 2=-12
way 4 past possible relative|0=-5 1=5
way 4 past present main|1=7
way 4 past present relative|0=7 1=-6
way 4 past unverbed|0=13 1=-11
way 4 past|0=43 1=-18 2=-26
way 7 ahead agreement|0=6
way 7 ahead authorised|1=-9
way 7 ahead changed|0=7 2=-5
way 7 ahead committed|1=-6 2=7
way 7 ahead considering|0=-18 2=22
way 7 ahead contribution|0=6 1=-68 2=58
way 7 ahead delivered|0=38 1=-17 2=-21
way 7 ahead ended|0=-11 1=11
way 7 ahead engagement held|0=19 1=-11 2=-8
way 7 ahead engagement planned|0=-25 1=29
way 7 ahead engagement|0=-6 1=19 2=-13
way 7 ahead extended|0=-9 2=7
way 7 ahead future main|0=-19 1=11 2=8
way 7 ahead future that|0=14 2=-10
way 7 ahead mandate|0=-7 2=6
way 7 ahead none gerund|1=-6
way 7 ahead none participle|0=5
way 7 ahead obstacle|0=23 1=-13 2=-10
way 7 ahead past main|0=12 1=-20 2=8
way 7 ahead past perfect main|0=6 1=-16 2=11
way 7 ahead past perfect relative|0=-13 2=15
way 7 ahead past perfect that|0=6
way 7 ahead pledged|0=-28 1=-26 2=56
way 7 ahead possible main|0=-6 2=7
way 7 ahead possible that|0=-7 2=9
way 7 ahead present infinitive|1=-8 2=5
way 7 ahead present relative|1=11 2=-7
way 7 ahead present sub|0=5
way 7 ahead reluctant|0=9 2=-6
way 7 ahead request|0=29 1=-16 2=-14
way 7 ahead requirement|0=-24 2=26
way 7 ahead should main|0=9 2=-8
way 7 ahead suspended|0=13 2=-9
way 7 ahead unverbed|1=-18 2=20
way 7 ahead withdrawn|0=-12 2=14
way 7 ahead would main|0=17 2=-16
way 7 ahead would that|2=7
way 7 ahead|0=22 1=-79 2=45
way 7 long-ago agreement signed|0=9 1=-9
way 7 long-ago agreement|0=9 1=-9
way 7 long-ago authorised|0=-8 1=10
way 7 long-ago contribution|2=-5
way 7 long-ago delivered|0=-10 1=12
way 7 long-ago extended|0=10 1=-8
way 7 long-ago mandate|0=8 2=-5
way 7 long-ago past main|1=8 2=-6
way 7 long-ago past participle|0=-5 1=5
way 7 long-ago past perfect main|0=13 1=-12
way 7 long-ago present main|0=16 1=-13
way 7 long-ago request|0=-9 1=10
way 7 long-ago unverbed|0=-12 1=13
way 7 long-ago withdrawn|0=13 1=-12
way 7 long-ago|0=12 2=-13
way 7 now agreement drafting|2=6
way 7 now agreement signed|1=6
way 7 now agreement|0=-10 2=12
way 7 now authorised|0=9
way 7 now considering|2=-6
way 7 now contribution|0=-13 2=16
way 7 now delivered|1=16 2=-18
way 7 now engagement held|0=-27 1=32
way 7 now engagement planned|0=10 1=-7
way 7 now engagement|0=-17 1=25 2=-8
way 7 now extended|0=20 1=-15
way 7 now future main|0=19 1=-23
way 7 now future relative|0=-11 1=8
way 7 now future that|0=8 1=-6
way 7 now mandate|0=28 1=-17 2=-11
way 7 now none gerund|0=6 1=-5
way 7 now none infinitive|0=-8 1=16 2=-8
way 7 now none participle|0=-24 1=19 2=6
way 7 now obstacle|0=-6 1=14 2=-8
way 7 now past main|1=18 2=-15
way 7 now past participle|1=7 2=-8
way 7 now past perfect main|0=-7 1=26 2=-18
way 7 now past perfect sub|0=-14 1=-5 2=20
way 7 now past relative|0=-9 1=12
way 7 now past that|0=-15 1=10 2=5
way 7 now pledged|0=22 1=-58 2=35
way 7 now possible main|0=-10 1=12
way 7 now present main|0=5 1=-27 2=22
way 7 now present relative|0=13 1=-7 2=-6
way 7 now refused|0=10 1=-6
way 7 now reluctant|0=16 1=-14
way 7 now request|0=7 2=-7
way 7 now requirement|0=8
way 7 now should main|0=-5
way 7 now suspended|0=-20 1=23
way 7 now unverbed|0=30 1=-21 2=-10
way 7 now withdrawn|0=-45 1=35 2=9
way 7 now would that|0=5 1=-10
way 7 now|1=10 2=-6
way 7 past agreement drafting|0=8
way 7 past agreement|0=8
way 7 past authorised|0=-19 1=23
way 7 past changed|0=-17 1=18
way 7 past committed|0=-6 1=9
way 7 past considering|0=19 1=-17
way 7 past contribution|0=23 1=16 2=-42
way 7 past delivered|0=16 2=-17
way 7 past ended|0=18 1=-13
way 7 past engagement cancelled|0=6 1=-6
way 7 past engagement held|0=9 1=-8
way 7 past engagement|0=15 1=-14
way 7 past extended|1=8 2=-8
way 7 past future main|0=29 1=-18 2=-11
way 7 past future relative|0=11 1=-10
way 7 past mandate|0=-19 1=36 2=-17
way 7 past none gerund|0=6 1=-6
way 7 past obstacle|0=-19 1=27 2=-6
way 7 past past main|0=-6 1=23 2=-16
way 7 past past participle|0=-11 2=11
way 7 past past perfect main|1=15 2=-13
way 7 past past perfect relative|0=-6 1=7
way 7 past past perfect sub|0=17 1=-16
way 7 past past relative|0=-20 1=23
way 7 past past sub|0=-12 1=13
way 7 past past that|0=7 1=-5
way 7 past pledged|0=20 1=-6 2=-15
way 7 past possible main|0=7 1=-7
way 7 past possible that|0=8 1=-8
way 7 past present infinitive|0=-5 1=12 2=-6
way 7 past present main|0=19 2=-18
way 7 past present relative|0=7 1=-6
way 7 past present sub|0=16 1=-16
way 7 past present that|0=-30 1=31
way 7 past requirement|0=15 1=-11
way 7 past should main|0=-8 1=9
way 7 past suspended|0=-28 1=28
way 7 past unverbed|0=-8 1=20 2=-11
way 7 past withdrawn|0=14 2=-16
way 7 past would main|0=5
way 7 past would that|0=6
way 7 past|0=22 1=34 2=-53
`;
/** How much each clue speaks for each topic, by its place in the list of topics. */
export const TOPIC_WEIGHTS = `
b 's FIGURE|4=19 21=11
b 's HOST|22=10
b 's ^defence|2=9
b 's ^high|0=27
b 's ^houthi|23=10
b 's ^louise-marie|4=11
b 's ^national|12=16
b 's ^prime|6=11
b 's ^senate|2=25
b 's admiralty|12=10
b 's adviser|1=16
b 's ambassador|18=10
b 's base|4=-12
b 's budget|1=-13 12=11
b 's cabinet|5=9
b 's capital|0=-16
b 's chair|5=11 9=11
b 's chief|5=10 19=-10 22=21
b 's commitment|20=13
b 's contingent|4=19
b 's court|0=20 5=9
b 's decision|0=29 23=10
b 's defense|17=10 22=21
b 's envoy|6=10
b 's first|19=13
b 's flag|11=12
b 's force|22=14
b 's foreign|5=11 19=20
b 's gang|23=-13
b 's government|5=-10 10=-25 19=-16
b 's headquarters|22=12
b 's large|10=11
b 's leader|10=10 24=13
b 's minister|6=20 11=16 12=14
b 's new|18=9
b 's next|3=9
b 's own|5=-10 26=14
b 's plan|1=17
b 's police|10=10 11=-10 19=11 22=10
b 's president|1=11 2=-9 9=10 10=-13 19=15 20=23 22=-12 23=18
b 's prime|19=17 20=23
b 's promise|0=11
b 's request|22=9 23=9
b 's secretary|19=-10 22=10
b 's security|19=13
b 's soldier|26=13
b 's staff|2=10
b 's standby|23=9
b 's strength|11=-21
b 's that|10=9
b 's training|25=11
b 's transitional|2=14 10=14
b 's vote|23=13 25=10
b 's wish|10=17
b AU 's|11=10 12=13
b AU ask|6=11
b AU call|5=11 6=12
b AU have|12=10 26=9
b AU in|6=12
b AU soldier|5=19
b AU to|11=10
b AU who|10=14 23=9
b CARICOM in|19=22 21=-12 22=-9
b CARICOM leader|19=-11 20=-15
b CARICOM lead|5=10
b CARICOM summit|21=12
b DATE 's|24=11
b DATE DATE|5=12 24=11 26=10
b DATE EU|25=10
b DATE FIGURE|11=-12 19=11 21=14 22=-13
b DATE LEADER|21=17
b DATE MONEY|10=11 12=-16
b DATE STATE|2=12 6=-11 7=10 10=-13 17=11 21=20
b DATE UNSC|23=13 24=10 25=15
b DATE ^council|24=11
b DATE ^wire|19=11
b DATE about|17=10
b DATE according|1=9
b DATE advise|2=15
b DATE afternoon|19=10
b DATE after|19=14
b DATE agree|19=-11 21=-9
b DATE and|2=-27 5=-12 10=-14 18=19 21=-16 24=26 25=14
b DATE ask|5=16
b DATE as|1=15 10=18
b DATE at|8=11 19=12
b DATE authorize|23=14
b DATE back|12=11 24=9
b DATE before|1=9 19=9
b DATE be|1=-10 4=12 18=-9 23=-16
b DATE but|1=10 10=9 23=24
b DATE by|5=10 18=14 19=-22 20=22 23=12
b DATE call|5=24
b DATE could|11=12 19=11
b DATE council|2=21 12=9
b DATE decision|0=-11
b DATE do|0=15
b DATE follow|3=9
b DATE for|5=25 6=13 9=10 10=-11 11=13 19=11 22=20 23=12
b DATE government|5=10
b DATE have|4=-10 5=11 21=10 23=17
b DATE he|7=12 22=10
b DATE if|23=9
b DATE instead|1=10
b DATE in|5=-16 17=24 18=-12 19=39 21=24 22=13 24=-11
b DATE it|1=10 26=12
b DATE judge|0=10
b DATE mandate|24=-13
b DATE meeting|21=15
b DATE mission|25=10
b DATE not|10=11 20=11
b DATE of|9=10 16=10 24=-10 26=16
b DATE on|0=10 24=17
b DATE peacekeeper|26=14
b DATE presidency|26=10
b DATE president|0=9
b DATE put|1=12 21=9
b DATE raise|21=10
b DATE remain|4=10
b DATE she|19=13
b DATE show|4=12
b DATE that|2=19 7=13 12=10 19=-16 21=-11
b DATE there|24=11
b DATE to|2=-20 6=14 10=10 11=-20 12=-14 19=20 21=10 22=49 25=26 26=15
b DATE under|19=-12 23=-22 24=9
b DATE unless|1=11
b DATE until|2=10
b DATE vote|23=12
b DATE week|22=11
b DATE what|10=11
b DATE when|10=-10 19=15
b DATE will|0=10 4=11
b DATE with|7=11 10=10 11=18 20=23 22=10 24=22
b DATE would|19=9
b ECOWAS 's|23=11
b ECOWAS ECOWAS|23=11
b ECOWAS have|19=10 23=28
b EU 's|24=9
b EU DATE|21=27
b EU EU|23=9
b EU STATE|19=10
b EU be|19=-9
b EU extend|24=10
b EU foreign|14=11 20=9 23=27
b EU for|7=9
b EU give|23=9
b EU intend|23=13
b EU in|8=22
b EU on|19=12
b FIGURE /|6=10 19=11
b FIGURE AU|5=21
b FIGURE HOST|0=-13 11=-11 14=18 19=-12
b FIGURE STATE|1=-10 2=-19 3=-10 5=-17 7=-12 10=-11 11=-26 21=-9 23=-14
b FIGURE UNSC|11=17
b FIGURE ^caribbean|5=10
b FIGURE ^european|19=17
b FIGURE after|11=13
b FIGURE aircraft|7=10 13=13
b FIGURE airliner|3=11
b FIGURE already|7=9
b FIGURE and|11=34
b FIGURE ask|10=10 13=13 19=9
b FIGURE attack|13=18
b FIGURE at|11=16
b FIGURE authorize|11=21
b FIGURE before|1=9 11=11
b FIGURE be|2=-14 4=11 11=16
b FIGURE border|21=12
b FIGURE civilian|11=24
b FIGURE committee|2=28
b FIGURE could|11=13
b FIGURE country|5=-14 10=-16 20=13 21=31
b FIGURE day|0=-14 2=-9 11=-11 16=12 19=42 22=24
b FIGURE delegation|19=10 21=19
b FIGURE diplomat|2=16
b FIGURE field|1=17
b FIGURE fifth|4=16
b FIGURE for|1=13 11=11
b FIGURE frigate|13=14
b FIGURE from|11=-15
b FIGURE government|21=22
b FIGURE have|1=16 4=-10
b FIGURE hour|20=12 21=-12
b FIGURE in|11=13 19=-10
b FIGURE last|24=14
b FIGURE leader|19=15 20=18 21=22
b FIGURE man|1=16 9=9 13=-11
b FIGURE meet|10=14
b FIGURE member|5=16 11=45 22=-11
b FIGURE mile|0=10
b FIGURE military|5=-10 11=12 24=10
b FIGURE minute|21=10
b FIGURE mission|1=10
b FIGURE month|1=16 4=-12 11=-12 19=-16 23=17 24=31 25=15
b FIGURE more|24=15
b FIGURE nation|19=10
b FIGURE officer|0=14 5=-16 10=-13 11=14
b FIGURE official|9=10
b FIGURE of|4=-10 6=-9 20=-12 21=-14 23=-22
b FIGURE only|1=10
b FIGURE on|11=14
b FIGURE other|5=11
b FIGURE participant|21=9
b FIGURE patrol|2=10
b FIGURE peacekeeper|1=11
b FIGURE people|5=-14 7=12 10=10 11=22 25=15
b FIGURE percent|5=-11
b FIGURE personnel|11=18
b FIGURE person|11=13
b FIGURE per|1=10
b FIGURE place|11=26
b FIGURE planner|11=-11
b FIGURE plan|11=34
b FIGURE pledge|11=11
b FIGURE policeman|23=10
b FIGURE police|11=22 19=-15 22=-12 23=-11
b FIGURE prison|17=10
b FIGURE quarter|6=14
b FIGURE senator|2=11
b FIGURE senior|2=15
b FIGURE serve|11=10
b FIGURE set|11=11
b FIGURE ship|4=-9 13=31
b FIGURE soldier|0=-17 1=-23 2=-27 4=-13 10=-17 11=13 19=-28 20=-13 21=-14 22=-22 23=-30
b FIGURE state|17=9 21=18
b FIGURE strong|11=-26
b FIGURE that|2=10 11=13
b FIGURE time|11=18 13=9
b FIGURE to|5=14 25=14
b FIGURE troop|0=-13 2=-13 5=-13 11=15 19=-12 21=-15 24=-10
b FIGURE uniformed|11=27
b FIGURE vote|2=-11 11=-11 23=-12 24=-13 25=-15
b FIGURE week|4=17 11=-11 23=-16
b FIGURE when|23=13
b FIGURE who|4=11 11=10
b FIGURE will|3=12
b FIGURE would|11=12
b FIGURE year|1=-18 11=-13 17=10 26=13
b G20 in|21=-13
b HOST 's|2=26 4=-10 5=13 10=20 19=10 21=10 25=10
b HOST DATE|22=31 24=-10 26=11
b HOST FIGURE|24=15
b HOST HOST|12=-9 22=10
b HOST LEADER|21=12
b HOST STATE|21=-15 22=10
b HOST UNSC|26=9
b HOST ^prime|19=21
b HOST after|2=9
b HOST again|19=-9
b HOST and|2=11 10=12 16=10 19=-13 22=17 23=-10 25=18 26=12
b HOST army|5=-13 12=-9 23=10
b HOST arrive|22=-12
b HOST ask|5=11 10=-19
b HOST as|5=13
b HOST at|21=17
b HOST authorize|23=9
b HOST be|0=-15 1=-16 2=-11 3=9 10=-14 11=-10 19=18 21=-16
b HOST by|19=20
b HOST colleague|19=14
b HOST conclude|26=10
b HOST counterpart|20=-17
b HOST during|19=13
b HOST end|26=-10
b HOST find|1=10
b HOST force|11=18
b HOST for|21=-10 23=11
b HOST government|5=32
b HOST have|0=13 1=13 4=-11 6=-10 8=33 10=13 19=13 22=-10
b HOST implore|5=17 11=-9
b HOST in|0=-9 22=23
b HOST leader|22=9
b HOST minister|6=19 7=13
b HOST mission|21=11
b HOST money|6=14
b HOST must|1=9
b HOST of|11=14 22=14
b HOST once|18=14
b HOST on|17=9 21=-10 23=-10
b HOST organisation|10=12
b HOST premier|19=12
b HOST president|5=10
b HOST put|16=19
b HOST request|10=15
b HOST say|1=15 6=10 10=-12
b HOST senate|2=11
b HOST se|17=10
b HOST sign|16=12 17=22 19=-9
b HOST soldier|24=15
b HOST that|19=-10
b HOST themself|10=12
b HOST there|2=11 21=12
b HOST to|2=23 10=-14 16=11
b HOST troop|5=9
b HOST until|24=13
b HOST urge|6=10
b HOST want|8=11
b HOST water|4=14
b HOST which|10=10 11=13
b HOST will|21=10 23=-10 26=10
b HOST with|19=11
b HOST year|24=10
b LEADER 's|0=11 2=20 12=12 22=-10
b LEADER after|19=-11
b LEADER and|6=12 17=15 18=13 19=31 20=23 21=22
b LEADER announce|19=13 21=9
b LEADER appeal|4=9 9=9
b LEADER arrive|22=-12
b LEADER before|19=9
b LEADER by|20=10
b LEADER call|2=12 5=-11
b LEADER for|22=12
b LEADER have|1=13 11=-9 20=14
b LEADER hope|6=14
b LEADER in|21=15
b LEADER meet|19=-11
b LEADER not|9=13 22=12
b LEADER on|1=15 19=13
b LEADER press|5=10
b LEADER promise|9=10
b LEADER receive|21=17
b LEADER say|2=-17
b LEADER sit|19=-9
b LEADER speak|10=11
b LEADER tell|12=9
b LEADER that|5=13
b LEADER to|2=23 19=-13 20=17
b LEADER urge|6=11
b LEADER use|6=13
b LEADER visit|22=10
b LEADER which|10=10
b LEADER who|19=11
b LEADER will|22=12
b MISSION MISSION|19=9 25=-18
b MISSION STATE|19=11
b MISSION and|5=12
b MISSION ask|5=19
b MISSION at|21=10
b MISSION be|4=-11 13=11 23=14 26=19
b MISSION could|11=11
b MISSION have|1=18
b MISSION in|11=14 25=17 26=-13
b MISSION mission|23=13
b MISSION only|12=13
b MISSION on|21=-18 23=26
b MISSION should|11=11
b MISSION to|10=-14
b MISSION which|11=-19
b MISSION would|19=12
b MONEY EU|21=12
b MONEY FIGURE|12=-12
b MONEY announce|19=10
b MONEY be|12=14 19=-15
b MONEY budget|12=10
b MONEY by|1=-10
b MONEY for|1=-19 2=-30 6=-17 10=11 11=-10 19=-13
b MONEY in|1=-13 2=-13 6=-17 11=10 21=-9
b MONEY its|19=10
b MONEY mean|1=10
b MONEY more|19=-10 22=12
b MONEY of|1=-28 2=11
b MONEY promise|2=11
b MONEY request|2=9
b MONEY seek|12=24
b MONEY since|6=18
b MONEY sum|17=11
b MONEY that|1=13 2=17 12=22
b MONEY to|1=-24 2=-11 6=-16 10=14 19=-9
b MONEY until|12=12
b MONEY year|12=17 19=9
b NATO 's|5=15 8=15 22=15
b NATO and|2=10
b NATO command|5=10
b NATO headquarters|19=9
b NATO in|13=12
b NATO to|10=10
b SADC 's|1=12
b SADC SADC|21=11 26=10
b SADC agree|21=-14 23=11
b SADC be|21=17
b SADC have|10=13
b SADC head|24=10
b SADC in|26=18
b SADC mission|26=11
b SADC summit|21=-14
b STATE 's|0=25 2=9 4=14 5=-14 6=16 7=-10 11=-20 12=-15 13=-12 16=-11 18=-14 19=10 22=22 24=-15 25=-21 26=-12
b STATE AU|12=10
b STATE DATE|1=-18 11=10 17=17 19=19 21=-10 23=-10
b STATE FIGURE|1=11 7=-11 19=-22 23=-13
b STATE HOST|19=13
b STATE LEADER|22=12
b STATE MONEY|12=-10
b STATE STATE|2=-24 4=-9 6=10 17=-11 18=9 19=-20 20=-13 21=9 22=-24 23=-9
b STATE ^air|4=9
b STATE ^ap|21=10
b STATE ^armed|5=13
b STATE ^foreign|6=10
b STATE ^secretary|5=10 10=10 19=25
b STATE ^senate|2=9
b STATE ^wire|5=13
b STATE about|11=-9
b STATE abstain|23=14
b STATE again|2=-9
b STATE agree|18=10
b STATE air|19=12
b STATE and|0=-28 1=-25 2=12 4=-22 5=-23 6=-28 12=-12 13=15 16=36 18=19 19=17 21=24 22=-31 24=-10 25=11 26=-13
b STATE answer|7=12
b STATE army|2=10
b STATE arrears|1=9
b STATE arrive|19=-10
b STATE ask|5=-13
b STATE as|5=14
b STATE attack|22=10
b STATE at|17=-9 18=12 22=9
b STATE backstop|10=22
b STATE back|1=21
b STATE battalion|5=-13
b STATE be|1=-14 2=16 5=-26 7=15 10=-9 12=-13 16=-10 18=-10 19=-20 21=-14 22=-19 23=-19 24=10 25=-11
b STATE boot|2=11
b STATE bring|21=14
b STATE by|11=11 19=14 24=10
b STATE call|10=9 20=-10
b STATE can|2=20
b STATE colleague|11=9 16=11 19=11 20=10
b STATE commander|5=16
b STATE company|5=10
b STATE confirm|10=10
b STATE contingent|11=-20
b STATE contract|9=11
b STATE contribution|1=-9 12=-9
b STATE counterpart|6=9 19=18 20=18
b STATE court|11=9 17=16
b STATE create|23=11
b STATE decline|5=-9
b STATE delegate|10=13
b STATE delegation|19=13
b STATE deploy|11=-11
b STATE deputy|2=11
b STATE diplomat|17=12
b STATE do|2=19
b STATE draft|23=27
b STATE embassy|10=10
b STATE engineer|4=15
b STATE envoy|10=10
b STATE explain|4=13
b STATE first|4=10
b STATE for|5=16 6=-9 7=14 9=13 11=-15 23=-12
b STATE from|2=9 22=9
b STATE gendarme|5=14
b STATE give|21=10
b STATE government|1=-10 2=-23 5=-19 10=-17 19=-11 24=-10
b STATE go|5=10
b STATE have|0=-13 1=-19 3=-26 4=-12 6=-19 7=-10 9=-12 10=-17 11=-27 12=-24 17=-22 18=-31 19=-24 20=-13 21=-17 22=-16 24=-20 26=-10
b STATE he|7=10 9=11
b STATE his|5=13
b STATE hold|0=11
b STATE hope|5=26 19=12
b STATE insist|6=12
b STATE in|16=11 22=16
b STATE lobby|10=14
b STATE lose|1=10
b STATE main|2=11
b STATE meet|2=14
b STATE minister|21=18
b STATE mission|21=13
b STATE newcomer|11=10
b STATE newspaper|22=10
b STATE not|2=9
b STATE now|1=14
b STATE object|2=23
b STATE offer|22=12
b STATE officer|1=-10 5=-15 22=9
b STATE official|19=12 21=12
b STATE of|21=28
b STATE on|5=15 11=-10 16=10 19=22 20=-10 21=32 22=10 23=-19 25=-9
b STATE opposition|2=13 25=11
b STATE peacekeeper|18=12
b STATE planner|22=9
b STATE policeman|22=13
b STATE police|4=15 5=-10 11=-15 17=23 22=-16
b STATE prepare|23=10
b STATE president|2=-10 5=30 9=18 10=-15 21=16 22=11
b STATE press|10=19
b STATE promise|5=-9
b STATE proposal|2=11 25=13
b STATE provide|24=9
b STATE put|2=11
b STATE reach|22=13
b STATE refuse|2=11 10=13
b STATE reinforcement|3=10
b STATE release|2=-9
b STATE repatriate|1=11
b STATE request|5=15 7=15
b STATE s'|2=10
b STATE say|4=-10 6=18 19=-12 21=-10 23=-10
b STATE secretary|10=22 19=25
b STATE senate|2=17
b STATE send|4=10 7=-10
b STATE sergeant|1=15 4=18
b STATE set|23=15
b STATE se|16=17 23=14
b STATE sign|19=-10
b STATE since|7=12
b STATE soldier|0=-9 2=-11 5=-13 11=-18 19=-11 22=-14 23=-11
b STATE speaker|7=10 9=10
b STATE state|6=9
b STATE stop|0=17 17=11
b STATE summit|21=12
b STATE take|11=-11 23=11
b STATE team|22=20
b STATE thank|25=10
b STATE that|6=12 19=22 23=-13
b STATE to|1=-19 5=32 6=-11 7=22 9=15 17=12 19=14 22=17 23=14 25=12
b STATE troop|2=15 5=-11
b STATE turn|10=11
b STATE we|26=10
b STATE where|19=15 22=10 23=10
b STATE which|1=-19 4=9 6=-13 8=12 9=13 10=13 23=-11
b STATE whose|6=14
b STATE who|19=-12
b STATE will|0=-12 1=-10 3=10 5=18 6=-11 10=-10 19=-11 23=-13 24=-11
b STATE wish|2=13
b STATE with|1=11 21=20
b STATE would|1=-11 7=10 25=21
b STATE y|18=10
b UN DATE|24=10
b UN STATE|6=21 25=11
b UN ^general|19=20
b UN and|16=10
b UN ask|5=-16
b UN be|4=10 18=15
b UN but|2=13
b UN call|6=11
b UN envoy|18=10
b UN fact-finding|5=14
b UN force|5=-11 23=-15 24=10 25=-11
b UN have|12=11 19=-9 21=17
b UN mission|23=-13
b UN office|21=10 25=10
b UN operation|2=13
b UN peacekeeper|10=10
b UN peacekeeping|2=24 5=9 10=12 25=12
b UN put|2=9
b UN report|11=10
b UN share|10=15
b UN support|9=13
b UN to|5=-20 6=9 7=-13 9=16 10=-22 23=-13
b UNSC 's|23=22
b UNSC DATE|23=10 25=17
b UNSC agree|23=10 25=14
b UNSC approve|23=20
b UNSC authorize|6=10 23=13 26=-14
b UNSC be|10=-9 23=13
b UNSC by|24=14
b UNSC for|24=10
b UNSC give|23=10
b UNSC have|11=16
b UNSC in|5=10 10=10 23=27
b UNSC on|2=12 10=-11 11=12 23=24 24=13
b UNSC renew|24=-10
b UNSC resolution|18=11 23=-16
b UNSC set|23=13
b UNSC that|2=10 25=-9
b UNSC to|5=-9 9=9 10=17 23=-18
b UNSC vote|26=14
b UNSC which|19=10
b UNSC will|24=12
b UNSC would|23=-14
b ^abdel-fatau ^musah|19=11
b ^abou ^dhabi|7=9 19=11
b ^abyei force|25=13
b ^admiral ^vasileios|7=13 13=11
b ^affairs ^principal|2=16
b ^africa 's|26=11
b ^ariel ^henry|5=13
b ^assembly DATE|10=11
b ^assembly be|12=15 21=10
b ^assembly on|5=11
b ^assembly vote|2=11
b ^assembly where|21=-10
b ^bintou ^keita|18=12
b ^blue helmet|3=14
b ^cabo ^delgado|5=10
b ^caribbean and|22=11
b ^chiefs of|19=35
b ^christine ^lambrecht|2=9 20=11
b ^christopher ^musa|5=12 22=11
b ^coast ^guard|5=9
b ^constitutional ^court|0=10
b ^council 's|26=12
b ^council in|1=11 23=-15
b ^court declare|0=11
b ^court have|0=28
b ^dar es-salaam|21=9
b ^dave ^laksono|2=12
b ^de ^janeiro|21=27
b ^defence ^minister|22=25
b ^defence ^ministry|2=9
b ^delays in|4=14
b ^delegations from|19=9
b ^deputy ^spokesman|6=10
b ^development ^bank|6=9
b ^development ^programme|12=-9
b ^east african|12=10
b ^ekuru ^aukot|0=23
b ^el ^arish|18=10
b ^el ^fasher|19=9
b ^emmerson ^mnangagwa|20=12 21=10
b ^european ambassador|6=13
b ^european diplomat|1=10
b ^european donor|6=9
b ^executive ^secretary|5=13 22=10
b ^federica ^mogherini|21=16
b ^force ^command|5=13
b ^force and|19=11
b ^forces will|5=11
b ^foreign ^affairs|2=15 3=18
b ^foreign ^minister|2=11 9=9 18=14
b ^foreign ^secretary|6=12
b ^foto FIGURE|16=9
b ^gangs attack|3=10
b ^gaza force|19=12
b ^general ^assembly|11=9 19=29 21=16
b ^general ^ibrahim|2=11 22=10
b ^general ^rudzani|4=13
b ^geng ^shuang|2=13
b ^gideon ^saar|2=10
b ^godfrey ^otunge|19=17
b ^goma airport|2=10
b ^goma and|3=11
b ^gryparis have|7=9
b ^gryparis tell|13=19
b ^hamas have|3=13
b ^helena ^carreiras|7=10 19=10
b ^henry 's|5=12
b ^henry have|19=9
b ^high ^court|0=36
b ^house as|19=13
b ^jim ^risch|2=27
b ^joint ^force|5=9
b ^joseph ^aoun|22=17
b ^josé ^manuel|26=12
b ^kivu by|25=12
b ^lake STATE|7=9
b ^latin STATE|5=12
b ^latin ^american|10=-10 19=15
b ^m23 rebel|23=12
b ^manuel ^albares|26=10
b ^member ^states|6=27 10=-19
b ^miami herald|19=14
b ^michael ^mccaul|2=14
b ^military planner|19=16
b ^minister HOST|17=10
b ^minister have|10=10
b ^mr LEADER|0=10
b ^national ^security|5=10
b ^nawaf ^salam|5=10
b ^new ^york|0=-15 1=11 17=-11 18=10 19=22 21=38
b ^north ^kivu|3=15
b ^opposition leader|2=-11
b ^prime ^minister|2=-14 21=-13
b ^principal ^secretary|2=17
b ^rear ^admiral|7=15 13=21
b ^republican lawmaker|2=13
b ^resolution 2690|26=11
b ^reuters FIGURE|23=9
b ^rio ^de|10=13 21=21
b ^rutshuru and|23=12
b ^sadio ^camara|20=13
b ^sea and|13=-10
b ^secretary LEADER|1=-10 2=11 3=9
b ^secretary of|5=14 11=16 19=23 20=9 21=-10
b ^security ^adviser|5=10
b ^senate to|2=11
b ^senior official|21=14
b ^simon ^harris|20=-15 22=12
b ^sir LEADER|19=10
b ^state LEADER|10=10 11=16 19=22 21=-11 22=11
b ^state ^house|19=15
b ^states to|6=23 10=-12
b ^toussaint ^louverture|3=11
b ^un-backed mission|1=-13 2=-14 5=-15 6=-15 23=-11
b ^vasileios ^gryparis|7=15 13=15
b ^victoria ^nuland|19=10
b ^west african|23=10
b ^york DATE|5=10 21=16
b ^york FIGURE|21=22
b ^york STATE|9=10 21=9
b ^york and|21=10
b ^york by|18=9
b ^york on|6=14 21=12
b ^york say|18=10
b ^york to|19=17
b about HOST|10=12
b about MISSION|11=12
b about commit|10=9
b about its|21=12
b about mission|20=13
b about quarter|1=10
b about third|13=11
b absence of|4=9
b abstention STATE|23=-10
b abstention that|23=13
b abuse while|24=-12
b accord to|19=-10
b according diplomatic|22=17
b account of|3=11 10=16 11=9
b accusation over|20=10
b acknowledge that|2=11
b act on|2=14
b activation of|23=24
b add FIGURE|11=-15
b add battalion|5=17
b additional contingent|11=16
b adopt DATE|12=-11
b adopt on|23=-16
b adopt unanimously|11=11
b advance and|24=11
b advance party|4=20 22=11
b adviser say|1=12
b adviser to|12=9
b african leader|10=-10 24=10
b african mission|21=9
b african state|26=14
b after HOST|21=10
b after STATE|5=11 10=14 19=-9
b after UN|2=11
b after appeal|10=10
b after attack|3=-10
b after conference|21=15
b after gang|22=12
b after its|26=11
b after it|2=10 23=12
b after request|5=10
b after talk|19=14
b after telephone|20=11
b after this|26=18
b after video|18=12 20=10
b after vote|25=-10
b after which|21=16
b again ask|5=11
b again in|19=12
b against FIGURE|11=17
b against HOST|23=-13
b against attack|10=17
b against deployment|2=10
b against his|0=12
b against it|2=23
b against use|2=13
b against which|23=14
b agenda when|19=-12
b agree by|13=11
b agree in|23=10
b agree on|14=11 24=14
b agree that|10=12 18=13 20=10
b agree to|2=9 21=-14 23=14
b agree with|18=12
b agreement be|17=33
b agreement for|17=17 18=-9
b agreement of|0=11 18=-9
b agreement on|16=-11 17=27
b agreement remove|0=9
b agreement sign|18=16
b agreement that|17=20 18=17
b agreement which|17=11
b agreement with|17=13 18=13
b aid group|24=-10
b aid of|5=12
b aide in|2=11
b aim at|12=10
b air be|11=10
b air cover|9=9 10=13
b air fly|18=10
b air support|4=11
b aircraft STATE|4=-10
b aircraft fly|3=10
b aircraft that|4=11
b airfield near|9=11
b airport STATE|2=11
b airport have|4=10
b alliance 's|22=10
b allow them|2=10
b ally to|10=19
b alone STATE|5=11
b already take|2=10
b already train|25=10
b also for|7=11 9=17
b also question|1=-10
b also widen|24=-9
b although STATE|1=10 12=9
b ambassador LEADER|10=-13
b ambassador from|19=12
b ambassador in|6=10 18=9
b ambassador of|1=-10
b ambassador on|6=15
b ammunition to|5=-10
b among member|6=16
b among them|1=13 21=19
b amount for|12=-14
b amount of|12=-12
b and AU|1=9 11=12 12=-11 21=10
b and FIGURE|0=-11 3=-13 4=-18 7=20 11=36 13=20 21=10 23=-19
b and HOST|0=-9 2=-17 5=-14 6=-10 16=17 17=29 18=16 20=11
b and LEADER|20=11 21=11
b and OAS|10=16
b and STATE|0=-15 2=14 4=-20 6=12 7=11 9=-10 10=-15 12=-28 16=14 18=10 21=16 22=-25 25=26 26=-16
b and UN|5=10 18=14 21=20
b and ^council|5=12
b and abstain|5=10
b and abstention|24=10
b and add|2=9
b and agree|10=9
b and ammunition|4=-9
b and announce|10=14
b and approve|25=9
b and armored|4=14
b and ask|5=9 6=10 13=13 23=-13
b and be|7=-9 11=-17 19=-10
b and by|26=13
b and call|11=11
b and city|5=13
b and come|11=10
b and command|4=12
b and council|2=13
b and country|6=10
b and date|10=10
b and decline|5=10
b and end|11=11
b and equipment|6=-14
b and expect|6=10
b and first|11=10
b and flight|9=14
b and from|10=10
b and fuel|18=10
b and fund|1=20
b and give|26=10
b and government|0=10 17=10
b and half|6=10 11=22
b and have|5=30 19=-15
b and head|22=10
b and helicopter|5=10 7=13
b and his|17=12
b and impartial|10=11
b and invite|2=10
b and in|19=-15
b and its|2=19 6=13 19=-10 21=13
b and it|23=13
b and i|9=10
b and legal|1=21
b and lift|23=10
b and loan|19=-10
b and meet|22=9
b and mission|10=9 18=10
b and money|5=10
b and more|5=14
b and nearly|1=12
b and not|1=-10
b and officer|5=11
b and of|21=20
b and on|19=13
b and order|3=10
b and plane|4=15
b and police|26=9
b and president|19=13
b and promise|22=9
b and radio|4=11
b and road|4=11
b and say|2=-12
b and security|1=11
b and see|22=13
b and share|5=-12
b and soldier|11=33
b and so|17=10
b and staff|4=12
b and tell|22=14
b and thank|20=-10
b and that|2=-11 12=-11
b and their|18=15
b and to|6=16 23=-17 25=11 26=9
b and trader|1=-10
b and transport|5=11 6=11 9=12
b and until|3=11
b and urge|5=13 11=11
b and vehicle|4=12 5=10 7=15
b and we|6=11
b and will|19=15
b and with|19=20 20=-13 22=11
b and you|21=10
b announce DATE|10=10
b announce at|17=11
b announce for|1=15 3=10
b announce in|5=9
b announce new|6=11 22=10
b announce that|21=10
b annual cost|12=20
b anyone on|4=10
b appeal UN|12=11
b appeal appel|0=9
b appeal for|6=15
b appeal on|7=10 9=12
b appeal to|0=-12 1=12
b approach by|5=11
b approval of|2=12
b approve by|23=16 24=13
b approve in|23=23
b approve mission|23=14
b argue that|19=10
b arm and|24=-9
b armed force|5=22 26=16
b armored car|4=10 5=-9
b armored vehicle|7=15
b army chief|19=10
b arrears be|1=29
b arrears of|12=10
b arrest FIGURE|2=13
b arrest and|17=12
b arrival have|2=20
b arrival of|3=24 10=-9
b arrive DATE|22=-13
b arrive in|5=-10 11=10 23=16
b as FIGURE|10=14
b as STATE|5=13 6=10 7=14 19=11
b as base|1=12
b as council|20=13
b as he|10=10
b as its|11=11
b as le|2=10
b as many|11=9
b as much|6=10
b as possible|5=13
b as soon|10=-14 20=18
b as well|21=-10
b as you|23=10
b aside to|5=12
b ask FIGURE|5=10 6=12
b ask NATO|10=13
b ask STATE|5=10 6=17 7=18 9=13 10=-19
b ask UNSC|10=13
b ask UN|9=14
b ask about|4=9 5=-9 6=-11 10=-10 11=13
b ask and|5=15
b ask by|5=29
b ask council|10=12
b ask for|5=23 7=13 9=10 11=12 13=18 19=11
b ask government|6=-13
b ask how|11=10
b ask member|5=13 7=23 13=21
b ask mission|10=-10
b ask of|6=11 10=9
b ask others|6=19
b ask other|10=12
b ask partner|6=-10
b ask state|23=10
b ask that|6=15 10=-14 23=-16 25=13
b ask them|10=17
b ask to|0=11 5=-20 6=9
b ask what|10=17
b ask whether|5=-9
b ask who|2=10
b ask à|10=-10
b assembly of|5=10
b assessment team|22=13
b assign FIGURE|5=10
b assistance mission|24=-11 25=18 26=11
b at DATE|19=-10
b at FIGURE|11=31 13=11
b at HOST|2=10 22=15
b at MONEY|12=16
b at NATO|5=17 19=18
b at OAS|18=9
b at STATE|4=17 11=11 21=30
b at UN|1=10 10=13
b at ^la|19=9
b at ^northwood|19=14 20=15
b at ^state|19=17
b at base|22=12
b at close|16=-15
b at conference|21=-12
b at cost|11=12
b at first|23=10
b at full|11=-17
b at glance|11=13
b at headquarters|7=9
b at invitation|21=9
b at least|7=11
b at meeting|19=20
b at once|5=-13
b at present|2=11 4=15 11=-9
b at price|12=-10
b at request|5=10 8=10 10=-18
b at same|17=15
b at sanction|19=-11
b at sea|1=9 19=17
b at start|23=12
b at summit|11=10
b at time|5=-11
b at virtual|20=10
b attack airport|3=12
b attack by|10=9 23=12
b attack on|3=9
b authorise DATE|23=10
b authorise dispatch|0=10
b authorize FIGURE|11=32 21=13
b authorize by|23=16
b authorize force|23=12
b authorize in|23=11
b authorize it|23=12
b authorize mission|11=-10 23=16 25=-9
b authorized strength|11=18
b away from|11=9
b back HOST|10=11
b back and|3=9
b back by|4=15 25=11
b back deployment|2=11
b back district|11=9
b back for|10=13 21=10
b back it|1=19
b back with|17=15
b bank have|1=-10
b base and|1=11 2=10 7=12 19=11
b base have|4=18
b base in|1=10 4=-11
b base of|4=-10
b battalion in|5=-16
b be FIGURE|1=-11 2=-12 4=-13 6=11 13=15 19=-11
b be MONEY|12=22
b be STATE|2=20
b be adjourn|0=23
b be affect|2=17
b be against|2=17
b be agree|18=12 23=-9
b be announce|4=9 17=9
b be answer|5=11
b be approach|10=12
b be approve|1=15 10=-10 11=-10
b be ask|5=34 10=10 12=-9
b be assure|10=11
b be at|11=-15
b be authorize|23=12
b be behind|1=13
b be being|6=20 7=12 9=10 16=9 17=15
b be block|3=10 4=14
b be brief|19=12
b be build|4=15
b be but|17=12
b be call|19=17
b be cancel|20=13 21=11
b be close|1=-11
b be collect|12=11
b be complete|10=12
b be cut|3=9
b be decide|1=11 25=18
b be decision|2=10
b be decline|2=19
b be delay|1=10
b be deliver|4=12 19=13
b be deploy|17=10 25=11
b be draw|17=15
b be due|4=11 5=16 19=13
b be earmark|5=9
b be empty|1=14
b be encourage|6=9
b be equip|12=-9
b be estimate|12=18
b be expect|12=9 22=18
b be extend|24=21
b be fill|5=9 11=9
b be finance|1=20 2=15
b be fix|19=13
b be fly|1=13
b be foresee|11=13
b be form|2=9
b be for|11=14
b be fully|5=9 6=11
b be generous|10=15
b be go|18=10
b be hand|26=17
b be hear|0=13
b be hold|21=14
b be host|20=9
b be however|16=11
b be initial|17=15
b be in|0=-15 2=13 5=13 6=-10 11=13 19=-10 21=-16 22=25
b be its|23=11
b be keep|11=9
b be kill|5=-11
b be know|2=20
b be lack|1=-18 12=16 13=10
b be late|1=11 11=10
b be launch|23=22
b be lead|11=-12 23=10
b be leave|26=9
b be longer|1=9 26=10
b be main|1=18
b be make|10=-11
b be mean|11=13
b be meet|19=-11 23=10
b be miss|17=11
b be money|1=19
b be move|23=12
b be needed|1=9
b be need|6=13 9=11 10=-11 13=-18 21=10 22=10
b be negotiate|16=-11
b be never|1=9
b be nobody|2=10
b be nothing|2=9
b be not|4=16 5=-17 11=-12 12=10 19=-27 23=11 24=-12
b be nowhere|12=-15
b be now|6=9
b be one-off|6=9
b be one-year|26=12
b be only|2=10 19=9
b be on|0=-10 11=-19
b be open|20=14
b be opposed|2=20
b be oppose|2=17
b be out|4=15 10=11 11=-9
b be over|26=12
b be pay|1=-10 6=-11
b be prepare|24=12
b be present|21=15
b be press|5=10 9=13
b be prolonged|24=17
b be promise|2=10 4=16 6=9 11=18 23=11
b be push|4=10
b be put|4=15 5=9
b be raise|11=10
b be ready|4=22 10=-14
b be receive|12=11
b be regard|1=9
b be renew|24=9
b be reparti|19=12
b be request|5=9 8=10
b be review|7=10
b be right|2=10
b be scarce|4=11
b be settle|1=26 16=10
b be set|8=10 19=11
b be short|12=10
b be sign|18=15
b be so|0=15
b be speak|19=22
b be spend|1=11
b be station|18=10
b be still|4=11 19=-11
b be stop|1=-10
b be subject|11=10
b be suppose|11=13
b be suspend|3=10
b be that|12=9
b be there|11=16
b be throw|0=9
b be tie|0=15 3=12 6=12
b be time|10=14
b be to|1=-14 2=-25 6=-14 10=-20 11=17 19=10 22=12 23=-24 24=-9
b be unanimous|24=12
b be unclear|1=-9
b be urge|5=-16 10=10
b be very|10=13
b be vet|2=10
b be wary|9=10
b be weigh|5=-12 22=10
b be what|0=12
b be who|1=10
b be withdraw|9=10
b be with|16=10
b be work|11=13
b be write|0=12
b be year-long|26=12
b because HOST|5=10
b because STATE|2=19
b because base|4=12
b because member|1=13
b because of|1=16
b because their|1=12
b become its|25=14
b bed and|22=10
b before STATE|19=12 20=12
b before UNSC|24=10
b before first|11=15
b before force|10=11
b before it|2=9
b before month|10=13
b before they|6=11 7=13 9=13
b begin DATE|23=10
b begin in|1=11
b begin their|21=18
b begin with|11=15
b behind closed|19=12
b behind it|10=13
b being negotiate|16=10
b believe ceiling|11=-9
b below its|11=11
b beside HOST|5=11 21=9
b between STATE|17=-12
b between their|18=10
b bid to|6=14 19=-13
b big force|23=-11
b bilateral agreement|16=-12 17=19
b blame STATE|2=9
b bless it|23=13
b bloc 's|21=-10
b bloc in|9=9
b block money|2=10
b blow to|2=13
b boot and|4=12
b border FIGURE|9=12
b border guard|8=13
b break off|10=10 20=9
b brief by|19=11
b briefing note|11=14
b bring STATE|11=12
b bring home|11=-10
b bring what|16=10
b budget DATE|12=-10
b budget committee|12=14
b budget for|12=22
b budget from|2=9
b budget of|11=-9 12=15
b build and|4=10
b building of|3=9
b but STATE|2=41
b but can|4=12
b but decision|0=-12
b but do|23=11
b but have|4=14
b but it|2=-11
b but not|2=-10 11=14
b but number|11=13
b but send|3=10
b but she|3=10
b but under|25=9
b by DATE|5=-11 11=30 23=-19 26=19
b by EU|8=14 23=9
b by FIGURE|0=11 2=-13 4=9 5=20 11=-10 13=13 19=-9 23=-19
b by HOST|2=21 5=15 23=9 25=16 26=12
b by NATO|7=11 13=15
b by STATE|0=10 1=-16 2=18 4=-15 5=33 7=11 10=14 16=-14 18=9 20=29 21=16 22=-10 23=19 25=18
b by UNSC|18=13 23=30
b by UN|1=-11 5=17 10=-9 11=13 19=10 25=18
b by ^council|1=12
b by ^defence|22=9
b by ^m23|2=10
b by air|18=11
b by armed|3=10
b by brigadier|22=9
b by contribution|2=15 11=11
b by decree|2=10
b by defense|16=9 22=9
b by deputy|22=14
b by end|5=12 10=10 11=-15 25=10 26=-11
b by fifth|1=11
b by financial|1=12
b by government|8=11
b by group|10=11
b by its|11=-11 25=-14
b by justice|0=9
b by lack|4=14
b by late|12=9
b by money|4=15
b by name|7=10 19=13
b by opposition|0=13
b by order|0=12
b by partner|1=11
b by phone|20=13
b by president|5=14 22=17
b by quarter|1=10
b by rich|6=22
b by telephone|20=11
b by videoconference|4=10 20=10
b by video|20=30
b by vote|23=-11
b by way|18=12
b by which|10=17 11=16 23=9
b by year|24=11
b call DATE|6=11
b call MISSION|23=14
b call STATE|10=-11 20=11
b call decision|2=15
b call for|5=11 10=-13 19=12 20=-15 21=12
b call on|6=18 10=19 20=11 21=-14
b call with|20=22
b camp have|4=9
b camp so|3=10
b can not|0=9 2=23 3=22
b capital DATE|22=9
b capital by|0=-11
b capital in|11=9
b capital on|22=19
b capital to|6=11 10=12
b car have|4=10
b case against|0=10
b case and|0=10 6=9
b case pending|0=12
b cause of|22=10
b ceiling by|11=14
b ceiling can|11=-12
b ceiling of|11=49 25=16
b ceiling remain|2=10
b ceiling to|11=10
b cent and|1=10
b cent in|1=10
b chair by|19=-9 20=11 21=9
b chair meeting|19=10
b chair of|5=21 22=11
b change that|10=10
b charge and|10=13
b chief LEADER|20=9
b chief of|18=11 19=16 22=17
b choose to|4=10 19=14
b cite FIGURE|4=12
b city by|3=9
b clear mandate|23=10
b clear way|23=12
b close FIGURE|1=18
b close for|1=-12
b close its|26=-10
b close on|26=13
b close to|3=-15
b closed door|19=11
b closure of|3=22
b coalition 's|19=11
b colleague have|6=10
b combine ^maritime|19=11
b come by|18=15
b come down|11=19
b come forward|5=10 7=10 10=16 19=12
b come from|1=10 11=18 19=-11
b come home|25=11
b come in|4=10 5=12 6=10 7=10
b come of|23=10
b come out|12=-10
b come together|19=16
b come to|11=18 19=17 22=18
b come with|9=13 19=12 22=11
b command come|11=12
b command have|7=9
b command in|5=13
b command say|13=10
b command to|10=13
b commander ^general|2=13
b commander have|7=15 13=11
b commander of|5=17
b commander say|7=11
b commander who|11=13
b commission say|1=-10 12=9
b commit since|1=-11
b commit troop|10=12
b commitment to|20=19
b committee have|1=11 2=11
b committee of|12=13
b committee to|6=11
b company and|19=11
b company for|5=13
b company in|1=11
b company of|5=9
b complete by|10=10
b complete have|11=9
b complete their|20=9
b composée of|11=10
b comprise FIGURE|19=10
b concede that|4=12
b concern urge|10=10
b conclude in|18=9
b conclude with|17=16
b condition be|1=11
b condition for|2=15 11=10
b condition of|3=15
b conference at|20=11 21=12
b conference for|21=16
b conference in|10=14 21=20
b conference of|21=24
b conference on|19=-11 21=23
b confirm that|5=10
b congressional aide|2=12
b conscience money|10=9
b consider deploy|5=10
b constitutional court|0=-14
b contingent 's|19=10
b contingent FIGURE|11=-9
b contingent at|12=11
b contingent he|5=16
b contingent of|2=14
b contingent strong|11=-18
b continue be|11=10 23=10
b contribute armored|7=9
b contribute to|5=-14 10=16 11=11
b contribution for|2=10
b contribution from|11=11 23=12
b contribution obligatoire|2=17
b contributor MONEY|1=9
b contributor be|11=12 19=13
b contributor will|16=10
b conversation with|19=11 20=15
b convoy of|4=13
b core of|6=10
b cost MONEY|12=17
b cost in|11=11
b cost of|1=-12
b could be|1=17 19=10
b could collapse|5=9
b could contribute|10=12
b could keep|2=15
b could not|11=19 21=10
b could reach|11=10
b council be|2=12 20=13
b council have|26=11
b council in|4=9
b council on|7=10
b council renew|11=-11
b council to|6=10
b council urge|5=12
b council vote|23=-14
b count FIGURE|11=27
b country and|12=14
b country be|10=-9 11=14
b country by|10=9
b country for|5=10 7=9
b country have|5=-10 17=-12 21=-10
b country meet|19=16
b country must|6=-9 10=16
b country need|5=11
b country of|10=27
b country put|6=14
b country send|23=11
b country se|21=16
b country support|1=10
b country that|19=16
b country to|19=-9
b country with|21=15
b country would|22=11
b course for|8=12
b course of|26=11
b court and|11=11
b court case|0=32 6=10
b court have|23=12
b court in|0=16
b court of|16=18
b cover of|9=14
b cover only|1=15
b create by|23=16
b create it|23=16
b creation of|10=-10 25=16
b crisis in|1=17
b crisis of|1=19
b current year|12=12
b cut its|1=9
b cut of|25=10
b davantage of|4=9
b day DATE|25=11
b day after|20=14 23=12
b day he|5=10
b day in|5=14 19=10
b day of|13=9 19=12
b day they|16=11 19=15
b deadline for|19=11
b deal with|2=17
b debt to|1=11
b decide DATE|11=15 24=19 25=14 26=11
b decide by|25=10
b decide on|5=9 23=12 25=9
b decide that|11=12
b decide to|23=18 26=14
b decide whether|2=12
b decision have|5=11
b decision of|24=11
b decision take|24=9
b decision that|0=-12 26=12
b decision to|0=23 23=12
b declaration of|18=24
b decline STATE|5=-11
b decline to|2=11
b defense agreement|17=12
b defense chief|19=18
b defense minister|1=13 7=13 10=-9 16=10 22=26
b defense ministry|0=9
b defense pact|17=-10
b delay arrival|3=12
b delay because|4=11
b delay on|1=10 4=12
b delegate of|21=16
b delegation in|6=10
b delegation offer|21=-10
b delegation of|5=10 19=19 22=14
b delegation that|22=-14
b deliver DATE|4=9
b deliver on|10=11
b demand and|10=13
b depart DATE|2=11
b departure from|5=10
b departure of|11=-13
b depend of|25=13
b depend on|4=23 10=13
b deploy FIGURE|0=-13
b deploy few|11=15
b deploy officer|5=12
b deployment after|5=10
b deployment be|4=9
b deployment have|0=11
b deployment in|2=21
b deployment of|0=11 2=-15 3=-9 11=-44 18=10 19=15
b deployment to|2=10
b deployment will|2=13
b deputy be|2=15
b deputy secretary|19=-9
b diplomat say|2=17
b discuss MISSION|19=9
b discuss fishing|19=-12
b discuss it|19=14
b discuss next|19=10
b discuss with|19=11
b dispatch of|2=-10
b do depart|2=11
b do expect|10=12
b do likewise|5=14
b do more|5=-11 10=21
b do not|5=-14 6=-18 10=-18 19=-11 20=-9 21=-10
b do president|1=10
b do same|6=11
b do so|24=13
b do we|10=12
b do with|7=17 11=-13
b document be|19=16
b donor conference|21=19
b donor have|4=12 6=-10
b donor make|6=9
b donor meeting|1=12 21=12
b donor to|6=24
b down STATE|5=-10
b down in|2=15 3=9
b down request|2=9 5=12 8=9
b draft by|23=17
b draft of|18=9 23=22
b draft resolution|11=-10
b draft text|10=10
b draft that|23=13 24=12
b draw FIGURE|2=9
b draw up|17=12
b drawdown in|26=22
b drive thru|22=11
b due to|19=21
b during meeting|21=10
b duty of|26=13
b début of|23=9
b département of|6=14
b développement of|20=11
b eastern HOST|26=12
b eastern STATE|2=20
b effect on|18=12
b effectué DATE|22=9
b embargo pass|23=9
b en be|2=15
b en expect|5=9
b en post|5=13
b en take|10=9
b en task|6=10
b end and|11=9
b end in|25=12 26=13
b end mandate|26=15
b end of|11=-16 19=-16 23=-10 24=16 26=-32
b end on|26=-10
b end up|11=11
b end without|19=21 21=-12
b endorse by|11=11
b engineer from|4=15
b enter its|0=11
b envisage FIGURE|11=13
b envoy for|10=9
b equipment and|1=-13 5=12 7=12
b essential of|23=10
b essential to|1=12
b european country|20=19
b evacuate wounded|18=10
b evacuation of|16=11
b even as|10=10
b even if|22=10
b event in|21=18
b eventually FIGURE|11=17
b everything that|4=10
b exchange of|18=14
b exclude STATE|2=14
b exist fund|1=11
b exist in|2=10
b expect DATE|3=12
b expect FIGURE|1=11
b expect in|22=21
b expect on|23=10
b expect to|11=11
b expense of|12=-10
b expert and|19=-10
b expire on|16=15
b explain how|19=17
b express to|19=10
b extend MISSION|24=10
b extend its|24=-10
b extend it|10=13
b extend mandate|2=11
b extend of|24=12
b extend until|24=14
b extension by|18=9
b extra officer|19=10
b extradite gang|5=-14
b face opposition|2=11
b facility for|4=13
b fact-finding mission|5=12
b fact-finding trip|22=12
b fail in|25=10
b fall from|25=10
b familiar with|20=11
b far from|6=13
b far have|5=22
b far of|1=13
b favor of|10=11
b federal judge|0=-12
b federal police|5=-9
b few than|11=21
b field office|1=20
b fifth of|4=11
b fight gang|22=13
b figure to|19=9
b final statement|5=9
b final time|24=10
b finance by|2=11 6=13 11=9
b finance from|1=12
b financing of|6=10
b find that|0=10
b first FIGURE|11=10
b first STATE|4=11
b first case|2=13
b first day|0=13
b first meeting|19=-9
b first time|22=24
b first unit|11=20
b first visit|22=12
b first year|12=32
b fishing treaty|17=-13
b five-year defense|17=13
b flight FIGURE|4=9
b fly by|18=11
b fly for|4=10
b fly in|22=-13
b fly to|22=10
b follow with|5=10
b food and|15=9 18=9
b for AU|6=10
b for CARICOM|6=18
b for DATE|1=20 4=17 11=-11 19=21
b for EU|19=17
b for FIGURE|0=-11 1=24 4=-10 7=20 11=52 12=-12 13=15 17=11 24=9 25=12
b for HOST|6=-15 26=-10
b for MISSION|5=-11 19=-20 21=-15 23=15
b for MONEY|6=-14 12=9
b for STATE|3=12 10=10 22=9
b for UN|5=-10
b for ^g5|9=13
b for ^mission|2=14
b for air|9=10
b for and|1=9
b for armored|7=16
b for boot|4=17
b for brigade|12=11
b for by|1=-10 13=9
b for country|7=12
b for current|12=9
b for delay|4=12
b for deployment|10=9 19=15
b for donor|21=13
b for engineer|5=14
b for equipment|19=9
b for extension|10=10
b for final|24=10
b for first|12=15
b for flight|1=10 11=10
b for force|5=14 10=-9 21=11
b for foreign|3=12 5=15
b for fuel|9=10
b for fund|5=-9 6=14
b for half|5=11
b for helicopter|7=32 13=12
b for help|10=20
b for himself|22=10
b for hour|19=9
b for independent|5=16
b for initial|11=11 23=21
b for international|1=-13 12=-10
b for its|8=12 10=15
b for it|4=16 6=-12 10=15 11=13
b for lead|23=-11
b for logistics|9=10
b for mine|5=10
b for mission|1=-10 2=-20 5=-14 11=-14 24=-10
b for money|7=-17
b for month|0=12 2=10 3=14 9=9
b for more|5=15 7=34 10=-10
b for multinational|10=-10 19=-11
b for officer|2=13
b for one-year|12=18
b for option|2=13
b for other|6=11
b for outside|5=9 10=15
b for peacekeeper|2=15
b for police|6=-11
b for predictable|4=10
b for reason|21=12
b for reinforcement|5=11
b for second|7=10
b for soldier|0=9 5=13 9=10
b for stabilization|5=12
b for summer|4=13
b for support|10=27
b for talk|19=-9 22=10
b for their|1=11
b for them|4=31
b for this|4=12
b for training|9=9
b for troop|1=13
b for trust|10=11
b for want|4=20 26=13
b for warship|7=33
b for year|12=20 24=36 26=-10
b force 's|22=10
b force DATE|23=10
b force LEADER|22=9
b force agreement|17=29
b force and|9=9
b force as|21=10
b force be|1=-17 9=10 11=22 19=-10 21=11
b force but|11=13
b force commander|22=11
b force deploy|7=16 19=17
b force generation|21=16
b force have|10=11 11=-30 16=12
b force in|6=-11 10=26 21=12 24=16
b force more|25=9
b force must|1=9 6=9
b force of|10=-11 11=26 23=13 24=-10 25=18
b force on|23=14
b force reach|5=9
b force remain|1=12
b force report|1=11
b force request|10=10
b force should|11=15
b force that|12=10 23=13
b force to|3=10 5=16 23=22
b force until|19=10 24=10
b force which|11=-17 24=-11
b force will|11=-17
b force with|17=11
b force would|11=11
b foreign affair|2=13 19=16
b foreign force|2=-12
b foreign minister|2=-15 10=12 19=26 21=-14 22=11 23=23
b foreign ministry|2=9 6=10 10=-13 19=-16 21=14 23=11
b foreign secretary|10=19 19=11
b foresee FIGURE|11=16
b foresee for|4=12
b foresee in|6=10
b form core|6=11
b former HOST|10=12
b fortnight ago|16=10
b forward by|11=12 23=14
b forward draft|25=-9
b forward to|22=10
b forward with|5=9 10=10
b framework of|3=12
b freeze MONEY|1=-15
b freeze for|2=11
b freeze since|1=-9
b friendly country|5=12
b from DATE|11=21 25=11
b from FIGURE|19=15 25=17
b from HOST|2=10
b from NATO|2=14
b from STATE|0=-10 1=-29 2=13 3=11 4=-13 5=-11 10=11 11=-16 18=-11 22=-13 23=-9 25=-11
b from attack|23=9
b from elsewhere|5=11
b from join|4=14
b from vote|25=9
b from what|6=9
b front in|19=13
b fuel now|18=10
b full strength|5=12 11=-16
b fully fund|6=15
b fund by|6=13
b fund could|1=11
b fund for|23=-14
b fund have|1=20
b fund of|1=-17 6=-18
b fund which|1=15 6=13
b funding for|2=-10
b funding gap|1=9
b funding not|1=19
b funding of|6=-12
b funding problem|0=12 1=17
b funding shortfall|1=12
b furnish FIGURE|11=11
b further FIGURE|11=14
b gang DATE|4=10
b gang leader|5=-13
b gang to|5=18 6=12
b gathering in|21=10
b gathering of|20=9 21=-11
b gendarme be|11=13
b general LEADER|22=13
b general STATE|3=11
b generation conference|21=12
b gift and|1=13 6=11
b give MONEY|21=19
b give green|23=18
b give her|21=-10
b give its|1=10
b give it|19=10 24=15 25=11
b give mission|10=17
b give more|1=11
b glance FIGURE|11=13
b go again|22=11
b go first|4=12
b go into|19=-10
b go of|2=11
b go on|10=20 17=10 18=10 21=-19
b go thru|19=23
b go to|1=-9 17=10 21=16
b go unpaid|1=19
b go where|3=13
b good on|1=12
b government STATE|5=12
b government ask|10=-9 25=10
b government be|2=10 5=-9
b government come|5=11
b government declare|21=14
b government from|0=12
b government have|5=14 10=-24 18=9
b government he|2=18
b government in|2=19
b government its|19=13
b government of|2=-12 5=-9 19=-10
b government that|5=13
b government to|0=-13 2=10 6=-9 19=-13
b government turn|5=-12
b government who|8=13
b green light|23=20
b ground and|10=9
b ground of|22=10
b group have|3=10
b grow to|11=22
b génération of|21=14
b half be|11=23
b half of|1=-11 4=13 11=23 21=12
b hall and|4=10
b hand to|26=22
b handful of|4=10
b harbor and|9=13
b hasten deployment|5=14
b have FIGURE|2=-15 4=-17 10=-14 11=13 13=23 24=-19
b have abstain|23=12
b have adopt|12=-9
b have again|6=11
b have agree|18=10 23=10
b have already|1=12
b have also|19=11
b have announce|21=10 23=9
b have approve|11=12
b have arrive|22=-15
b have ask|5=-30 7=17 8=15 9=11 12=12 25=11
b have authorise|23=24
b have authorized|11=15
b have begin|26=10
b have be|1=11 2=-27 5=13 6=-18 7=-13 12=10 18=15 21=-25 22=18 23=-9
b have block|2=13
b have boot|4=11
b have bring|19=11
b have carry|4=9
b have change|17=10
b have clear|23=15
b have come|5=-23 10=10
b have cost|12=-11
b have criticize|2=-11
b have d'|7=10
b have date|1=12
b have debt|12=12
b have decide|24=10 26=24
b have decline|7=-14
b have delay|0=-9 3=10
b have denounce|1=14
b have deploy|11=-11
b have discuss|19=13
b have do|23=-11
b have earlier|22=9
b have enough|10=11
b have ever|13=11
b have fail|25=15
b have file|0=12
b have find|1=11
b have first|2=14
b have fly|19=12
b have formally|11=10
b have for|19=12
b have gather|21=12
b have give|23=9
b have go|17=10 21=18
b have hamper|4=9
b have have|8=10
b have hit|1=12
b have indicate|5=13
b have intend|10=13
b have invite|5=15
b have in|19=9
b have justifié|2=11
b have keep|4=11
b have lament|1=18 4=11
b have lead|11=10
b have leave|11=-10
b have lobby|6=11
b have mandate|23=17
b have meanwhile|10=9
b have meet|0=14 1=14 22=10
b have new|1=10
b have not|1=29 2=-28 3=16 4=13 11=13 17=-10 23=-13
b have offer|2=11 11=-13
b have oppose|2=12
b have order|25=12
b have ordonné|23=21
b have pay|1=-21 6=-11
b have plan|11=-19
b have pledge|1=10 6=-11 10=-10 19=-12
b have press|26=12
b have promise|1=-11 10=-9
b have propose|23=9
b have put|11=-12 24=-12 26=13
b have raise|19=12
b have reach|19=11
b have recall|12=10
b have receive|6=-11
b have request|8=15 10=15
b have return|4=12
b have run|1=10
b have say|1=-20 10=-10 13=10 19=10
b have serve|5=10
b have ship|4=9
b have shrink|1=9
b have sign|16=18 17=-10
b have slow|4=16
b have so|11=11
b have speak|0=11
b have stay|5=10
b have strength|11=-17
b have submit|23=-10
b have them|13=12
b have threaten|1=-11
b have to|2=-15 11=-10 12=9 18=9
b have transport|4=11
b have turn|7=15
b have urge|10=-11
b have use|1=15
b have warn|1=15
b have wish|10=9
b have withhold|2=9
b have work|4=11 11=13
b have write|10=20
b have yet|1=13 2=-11 4=16 17=18
b he appeal|7=17
b he ask|7=-12
b he assure|11=9
b he be|0=-15 21=10
b he expect|0=10
b he have|7=-9 19=-18 22=28
b he lack|12=15
b he lui|13=10
b he make|9=12
b he mean|10=14
b he meet|22=10
b he need|13=11 19=11
b he point|10=9 11=15
b he receive|19=14
b he s'|19=12
b he say|5=12 6=13
b he serve|11=14
b he tell|1=15 19=-10
b he think|11=-11
b he urge|6=11
b he would|19=-11
b head of|5=10 19=-15 22=23
b headquarters and|12=11
b headquarters in|22=11
b headquarters on|19=10 21=11
b hearing in|0=10 13=10
b heavy weapon|4=9
b helicopter and|7=24
b helicopter on|4=15
b helicopter to|11=11
b helicopter which|18=10
b help MISSION|10=11
b help as|6=10
b help depend|10=16
b help in|10=13
b help pay|10=11
b herald report|21=15
b him on|6=11
b his HOST|19=11 20=-18
b his STATE|20=14
b his counterpart|2=12
b his country|1=-13 10=-17 20=9
b his defense|6=10
b his guest|10=12
b his lawyer|17=9
b his officer|22=10
b his office|19=12
b his soldier|1=19
b his visit|10=11
b hold DATE|20=12
b hold by|20=11
b hold in|21=22
b hold on|2=25
b hold private|19=-11
b hold talk|6=19 19=16
b hold until|2=14
b hold up|0=12 2=12 3=22
b hole in|2=12
b home FIGURE|1=9 26=10
b home in|25=10
b home though|7=13
b honor their|10=12
b hope STATE|5=16
b hope to|19=17
b hospital of|16=9
b hospital to|18=10
b host 's|26=10
b host by|21=12
b hour he|9=9
b hour on|20=11
b how many|11=9
b how much|19=12
b how to|1=22
b humanitarian appeal|12=10
b humanitarian response|12=-11
b hurdle of|1=11
b hurried to|5=12 22=11
b hurry to|10=12
b i be|9=9
b i would|6=10
b idea of|1=10
b if STATE|5=-10
b if UNSC|23=-9
b if money|1=-10
b immunity of|17=14
b impartial force|5=18
b impose by|1=11
b impossible choice|1=12 6=10
b in AU|18=10
b in DATE|1=12 2=-17 4=27 5=16 7=10 8=15 10=-14 11=-14 13=12 16=10 17=9 22=15 23=37 26=14
b in EU|19=12 21=31 23=13
b in FIGURE|4=-12 11=-14 19=-13 24=-9
b in HOST|0=-33 2=9 4=-25 5=-11 11=9 12=-11 17=-14 18=10 22=-11 23=-16 24=18
b in LEADER|11=13 12=12
b in MISSION|1=-15 2=-10 11=-17
b in STATE|0=11 1=-22 2=32 3=-16 4=11 6=-12 9=-12 10=-12 11=-23 12=-13 17=16 19=61 20=-29 21=18
b in ^communiqué|11=17
b in ^gaza|2=16 10=15 19=17
b in ^goma|1=-14 3=20
b in ^gulf|6=15
b in ^latin|5=18
b in ^naples|5=10
b in ^new|0=-12 1=9 6=13 18=10 19=25 21=36
b in ^north|3=12
b in ^puerto|3=-11
b in ^rio|19=-18 21=23
b in ^solino|4=10
b in air|0=14 21=9
b in base|1=10
b in bid|6=13 19=-13
b in budget|1=15 2=14
b in but|11=19
b in by|19=10
b in capital|11=12 22=18
b in case|0=-10
b in chair|21=9
b in committee|2=10
b in contempt|0=10
b in country|6=-10
b in court|6=11 16=12 18=12
b in desert|5=10
b in doubt|2=15
b in draft|25=20
b in end|11=25
b in fact|11=9
b in favor|10=10
b in form|22=15
b in full|2=10 4=11
b in hall|6=11
b in her|19=19
b in its|1=14 7=10 19=23
b in it|2=15 20=10 25=10
b in main|5=11
b in margin|11=9
b in mission|2=-15 10=-13 11=-13
b in need|13=18
b in new|2=11 16=11
b in north|3=11
b in on|19=12 20=9
b in operation|2=16
b in order|22=11
b in peacekeeping|1=12
b in place|1=12 2=11 4=19 10=-10 11=21 20=11
b in practice|1=12
b in presence|17=10
b in resolution|6=10 11=10 24=-19
b in return|5=10
b in room|19=14
b in security|10=13
b in state|4=13
b in sud|26=10
b in summer|0=10 6=11
b in talk|5=10
b in telephone|20=14
b in total FIGURE|11=12
b in uniforme|11=10
b in vote|2=12
b in which|5=-9 10=-10 25=15 26=12
b in with|5=11 7=12
b in yet|2=13
b include contribution|11=10
b include funding|0=14 1=18
b increase of|22=10
b independent and|5=11 10=13
b indicate that|5=20
b initial year|23=11
b initiative have|6=11
b initiative of|23=13
b insist on|7=10
b inspect by|22=11
b inspect mission|22=9
b inspector general|22=13
b instead of|1=11 11=12
b instructor at|8=9
b intend to|2=-10
b intent with|18=12
b intention on|18=10
b interior minister|12=13
b international airport|3=9
b international community|5=-10 19=9
b international force|1=-20 5=-21 6=-12 10=-19 11=-15 13=10 21=-24
b international support|6=13 19=-11
b intervention in|19=12
b into UN|2=26 25=-11
b into large|25=12
b invitation of|21=10
b invite FIGURE|10=18
b invite other|10=18
b it DATE|22=9 23=17
b it STATE|2=17
b it accuse|2=13
b it also|12=-13
b it and|23=10
b it ask|6=-19 10=11
b it begin|1=10
b it be|11=18 17=12 21=-12 22=-17 23=11
b it by|24=10
b it could|25=9
b it depend|4=10
b it do|3=10
b it for|8=11
b it from|21=9
b it give|2=9
b it have|2=-24 4=9 5=-25 7=11 11=11 18=11 20=10
b it into|2=9 24=10
b it in|23=26
b it lack|4=13
b it make|5=-9
b it may|11=13
b it plan|26=10
b it run|21=12
b it say|4=10
b it send|7=12
b it since|17=11
b it still|3=12
b it support|2=-9
b it to|1=16 10=29
b it would|0=12 1=-11 2=12 6=-14 7=10 25=18
b its FIGURE|2=-10 4=17
b its HOST|7=12
b its STATE|0=13
b its ambassador|2=-10
b its appeal|0=13
b its approval|2=16 23=13
b its arrival|2=13
b its battalion|5=-16
b its blessing|2=9
b its border|8=12
b its budget|1=17
b its cabinet|22=15
b its ceiling|11=15
b its commander|2=10
b its contribution|21=9
b its contributor|1=9
b its cost|23=-11
b its counterpart|21=13
b its deployment|2=10
b its deputy|2=13
b its first|23=13
b its force|23=21
b its foreign|10=12
b its full|11=12
b its future|21=11
b its kind|22=11
b its mandate|23=12 26=16
b its member|5=11 19=11
b its minister|12=10
b its misgiving|10=17
b its missile|4=18
b its neighbor|5=10
b its officer|0=12
b its operation|26=9
b its own|11=-17 12=-13 23=9
b its parliament|2=-16
b its partner|25=10
b its payment|1=15
b its people|2=11 12=-9
b its personnel|11=13
b its plan|11=11
b its predecessor|12=12
b its president|20=9
b its resolution|23=10
b its resource|1=11 6=15 23=-10
b its réponse|6=12
b its secretary|10=10
b its soldier|1=25
b its standby|23=14
b its strength|5=13 11=11 23=14
b its support|10=20
b its target|21=9
b its troop|5=-11
b its weapon|3=10
b its work|4=12 26=16
b join FIGURE|4=13
b join effort|10=10
b join mission|22=-11
b join partie|21=9
b journalist in|1=10 7=-9
b judge in|0=18
b judgment that|0=10
b justice ^chacha|0=10
b justice ^mwita|0=12
b keep FIGURE|2=9 7=10
b keep STATE|3=9
b keep away|11=10
b keep ceiling|11=13 24=11
b keep its|2=-12
b keep their|10=10 19=11 24=12
b keep them|11=9
b kill FIGURE|3=14
b kind be|17=11
b know by|9=12
b know that|2=20
b knowledge of|10=9
b l' have|23=10
b lack MONEY|12=19
b lack be|11=12
b lack de|4=-14
b lack funding|1=-18 12=12
b lack of|0=11 1=34 4=21
b lack resource|1=9
b land and|2=14
b land in|19=-15 22=17
b language and|5=15
b large number|13=10
b largely by|11=-9
b last autumn|5=14 23=10
b last minute|20=10
b last only|1=18
b last stop|22=12
b last time|23=-11 24=11
b late month|5=9
b late year|12=10
b launch on|23=34
b launch operation|23=12
b lawmaker have|2=-12
b lawmaker who|2=11
b lawsuit of|0=-14
b lawyer be|17=9
b lead by|11=13 22=17 23=20
b lead monitoring|19=9
b lead multinational|10=14
b leader agree|24=11 26=10
b leader and|5=-11
b leader have|10=16
b leader in|22=9
b leader meeting|23=13
b leader of|6=-11 10=20 19=-16 21=21
b leader on|19=-10 21=10
b leader say|19=14
b leader to|21=10
b learn of|12=11
b leave after|21=10
b leave before|0=10
b leave deployment|2=11
b leave late|5=10
b leave open|4=10
b leave their|4=10
b leave unanswered|5=15
b leave untouched|23=14
b less than|1=16 11=14
b let FIGURE|22=12
b let go|2=10
b let its|26=14
b let it|2=11
b letter to|5=12
b light to|23=13
b like to|5=10
b line and|2=15
b line that|19=13
b list of|5=-13
b live on|24=10
b loan president|19=9
b loan to|4=11
b lobby for|6=12
b logistical support|10=9
b loin of|11=14 12=12
b long as|0=13
b look for|7=9 11=13
b look on|19=15
b lui have|12=9
b lunch in|19=12
b main hurdle|1=11
b main to|6=14
b make by|2=11
b make do|7=9
b make good|1=15 6=16
b make in|25=11
b make secret|10=10
b make so|19=16
b make such|2=12
b make sure|6=-9
b make to|6=-10
b man FIGURE|11=10 12=12
b man and|5=12
b man for|5=10
b man have|19=16
b man in|5=12
b man to|5=12 7=9 9=9
b mandate and|21=10
b mandate be|24=33
b mandate come|24=10
b mandate even|10=11
b mandate for|25=10
b mandate of|2=10 11=-18 23=-37 25=-17
b mandate on|26=12
b mandate until|24=10
b many as|11=12
b many have|4=11
b margin of|5=9 11=9 21=19
b matter be|2=10
b matter of|19=-10
b may have|11=23
b may not|0=21
b may now|11=11
b may serve|11=14
b mean for|21=9
b mean to|11=20 12=14
b meanwhile send|10=10
b medical evacuation|4=13
b meet DATE|5=-10 19=17 20=15
b meet FIGURE|11=9
b meet STATE|19=22
b meet again|19=15
b meet by|19=-14
b meet president|22=10
b meet with|2=24 19=11
b meeting DATE|19=13
b meeting at|19=15
b meeting have|21=10
b meeting in|19=38 24=15
b meeting of|19=24 21=11 22=-12
b meeting on|1=10 21=18
b meeting with|21=-14
b member announce|11=11
b member ask|6=9
b member be|1=10 11=-16
b member for|23=12
b member of|5=-10 10=20 11=-11 13=10 19=-10 21=15 23=18 24=13 25=-10
b member on|6=13
b member state|6=17 7=23 10=-22 12=16 13=16 21=-12
b member to|5=11 6=13 10=15
b memorandum between|16=21
b memorandum of|16=48 17=-19 18=-13 19=18 22=15
b memorandum on|16=26 17=-12
b memorandum that|16=11
b memorandum with|16=28
b mention in|11=12
b merchant ship|10=10 13=10 23=10
b migration and|19=-9
b military aircraft|9=10
b military assistance|25=9
b military cooperation|21=13
b military intervention|5=18
b military personnel|11=11 19=-10
b million of|2=10
b minister LEADER|12=12 19=-16 21=13
b minister about|20=10
b minister and|19=-12
b minister ask|10=12
b minister at|21=9
b minister be|16=9 19=15
b minister concede|1=14
b minister decide|11=11 24=15 25=11
b minister disclose|20=10
b minister fly|22=14
b minister for|6=10
b minister from|19=20
b minister give|23=18
b minister have|2=18 6=12
b minister in|19=20
b minister launch|23=10
b minister of|5=12 20=14 21=13
b minister on|19=25 23=15
b minister say|6=-11 19=-11
b minister so|20=11
b minister tell|6=17 19=20
b minister to|19=10
b minister who|10=9
b minister will|20=10
b ministerial meeting|19=19 21=-13
b ministry in|18=11
b ministry of|5=-10 8=18
b ministry put|2=10
b ministry welcome|23=11
b ministry which|6=15
b misgiving about|10=16
b mission 's|2=11 3=12 4=-9 19=-10 22=16 23=-10
b mission MISSION|24=-10 26=19
b mission ^godfrey|19=14
b mission and|5=14 6=-10
b mission at|21=9
b mission become|25=19
b mission be|8=12 10=-11 11=18 12=14 22=10
b mission by|2=13 23=-10 25=20
b mission could|12=9
b mission for|2=16 23=18
b mission from|22=10
b mission give|25=14
b mission have|1=13 4=21 11=-18
b mission into|2=9
b mission in|3=-12 7=-10 13=11 20=9 26=13
b mission lead|25=14
b mission leave|25=10
b mission may|24=14
b mission must|6=15
b mission need|1=-11
b mission of|2=-11 10=-10 23=14 25=16 26=26
b mission only|12=12
b mission on|23=15 25=-17
b mission remain|11=17
b mission run|24=-10
b mission that|25=10
b mission their|10=14
b mission to|5=-17 14=15 23=9 24=14
b mission until|24=17
b mission which|1=12 2=-12 12=-10
b mission will|1=11 6=18 26=18
b mission without|5=11 7=10
b money and|5=14 6=21 7=15 9=20 19=16
b money be|4=10
b money could|1=-12 2=20
b money for|1=30 5=-11 19=-15
b money have|1=13
b money on|21=10
b money promise|1=9
b money since|1=21
b money that|12=-15
b money would|6=-10
b monitoring of|19=12
b month STATE|23=9
b month and|4=9 6=10 23=-13
b month at|23=10
b month because|1=9
b month be|10=12
b month by|2=10
b month in|25=10
b month mission|1=10
b month to|1=11 9=9 26=11
b month until|24=11
b month which|19=11
b more STATE|4=20
b more and|1=10 10=-10
b more by|1=13
b more for|5=10
b more funding|5=10
b more month|24=13
b more of|25=9
b more on|18=10
b more people|5=14
b more troop|5=12
b most FIGURE|7=-9
b most of|11=-12 19=18 21=-10 23=-10
b mostly about|19=-14
b movement and|5=9
b multinational mission|5=13 23=14
b multinational security|2=-15 10=-17 19=-11
b must be|6=27
b name on|19=20
b nation be|19=11
b nation to|5=-9 10=11
b national police|2=-9 4=-15
b national security|2=12
b naval operation|23=14
b near airport|22=10
b near border|9=11
b need FIGURE|1=10 4=-11 11=29 13=31
b need MONEY|12=10
b need air|11=-10
b need and|5=10 6=22
b need at|7=14
b need before|11=10 21=11
b need for|5=9 9=10 19=10
b need in|15=11
b need it|6=9
b need more|10=12
b negotiate bilateral|16=-13 17=18
b neighbouring STATE|10=14
b never come|4=13
b never count|11=9
b new ^york|11=13
b new force|11=11
b new mission|11=17 16=13
b new name|25=12
b new one|5=12
b news conference|21=-10
b next FIGURE|1=11
b next step|19=11
b next to|19=-16
b nobody have|1=11
b none against|23=9
b none with|23=-10
b north of|24=10 26=11
b not STATE|12=11
b not UN|10=9
b not accept|2=19
b not agree|2=12
b not allow|2=20
b not among|7=15
b not at|12=-10
b not begin|2=10
b not be|0=14 1=17 4=17 11=-19
b not can|2=9
b not change|19=9
b not come|3=19
b not connu|1=11
b not cover|0=14 4=15 17=10
b not dépassé|2=12 11=10
b not enough|4=11
b not exist|2=13
b not for|10=11
b not gift|6=11
b not give|3=11
b not have|2=11 10=19 17=-10 23=-10
b not hear|2=17
b not hit|1=10
b not include|2=11
b not keep|1=12
b not leave|0=16
b not move|4=17
b not not|2=16 6=-10
b not only|2=9
b not on|19=-13
b not oppose|2=-10
b not pay|1=33 6=-10
b not pledge|9=15 22=13
b not put|10=10 25=11
b not ready|4=12
b not release|2=11
b not renew|26=11
b not reply|5=11
b not say|2=-9
b not send|5=-15
b not still|0=9
b not take|5=11
b not to|10=-10
b not use|3=11
b not want|2=23 4=-10
b not yet|11=21
b nous have|6=13
b now FIGURE|11=-12
b now come|18=14
b now have|11=-12
b number FIGURE|11=32 23=9
b number be|11=-10
b number of|5=-11 11=22 19=-10
b object to|2=18
b observer and|11=11 24=9
b of AU|1=-10 11=11
b of DATE|0=16 1=-11 2=-22 17=11 21=-9 23=12 26=-24
b of ECOWAS|19=24 23=12
b of EU|10=26
b of FIGURE|0=-11 3=11 4=-16 5=15 9=-13 10=-18 11=56 17=-9 24=16 25=15 26=-16
b of G20|19=-21
b of HOST|1=-10 2=12 4=-11 11=-13 18=-11 19=11 21=15 22=-11 23=-13 26=26
b of MISSION|2=12 6=13 11=10 21=-10 24=-17
b of MONEY|2=19 12=34 19=-12
b of SADC|10=-10 21=-13 23=15 26=27
b of STATE|1=-13 2=31 4=-15 5=-22 7=-17 9=-14 19=-20 20=-15 22=15
b of UNSC|5=16 11=-12 25=-13
b of UN|2=16 6=17 9=11 11=-12 21=11 22=-13 23=-29 25=11
b of ^board|21=12
b of ^european|13=11
b of ^general|19=11
b of ^litani|11=-9
b of ^national|5=9
b of ^senate|2=10
b of ^state|5=9 10=19 11=14 19=22 20=10 21=-12 22=14
b of ^union|7=10
b of african|19=20
b of agreement|17=14
b of aid|8=11
b of appeal|0=-13
b of armored|4=25
b of army|5=10
b of assistance|12=10
b of at|1=11
b of barrack|4=12
b of bed|23=12
b of bloc|21=20
b of budget|1=10
b of call|10=14
b of camp|4=-10
b of change|10=14
b of city|3=15 4=-11
b of coalition|21=27
b of commander|19=14
b of constitutional|0=-12
b of contingent|4=12
b of contribute|19=9
b of contributor|20=10
b of cost|19=10
b of council|23=15
b of country|19=18
b of cut|25=14
b of deployment|19=10
b of diesel|4=15
b of do|10=13
b of drone|26=9
b of département|6=14
b of end|2=11
b of enquête|10=9
b of equipment|4=13
b of everything|4=14
b of existing|4=10
b of extension|12=-9
b of finance|11=14 12=9 19=12
b of flight|4=15
b of force|0=-9 2=-16 11=-12 17=26
b of foreign|19=-17
b of funding|1=12
b of fund|0=10 1=17 6=-15 12=14 26=13
b of government|2=18 5=11 19=10 26=-9
b of group|23=12
b of guarantee|19=14
b of gunfire|24=-9
b of générale|11=9
b of génération|21=11
b of intention|18=11
b of intent|18=25
b of international|10=10
b of its|1=10 2=-16 3=14 4=15 5=-11 7=-9 11=-12 19=-16 21=-11 24=-15
b of it|2=20 19=-14
b of joint|12=12
b of justice|0=-10
b of matter|2=10
b of member|10=-10
b of memorandum|16=14 22=9
b of million|2=9
b of minister|21=16
b of mission|1=-17 3=15 10=-22 12=-12 18=13 21=-15 22=-14 23=-11 25=12
b of money|2=-11 6=10
b of multinational|18=16 23=10
b of opposition|2=-18
b of organization|6=11
b of participant|21=16
b of partner|19=-10
b of part|4=-11
b of payment|18=10
b of peacekeeper|2=10 18=11 25=9
b of peacekeeping|12=-12
b of police|19=-14 23=11
b of port|18=14
b of premier|2=12
b of president|2=9 19=-11
b of prime|2=21
b of protest|22=12
b of quart|1=10 10=10
b of reach|1=11 2=14
b of refugee|9=10
b of regional|26=10
b of representative|22=11
b of resolution|23=17 24=-12
b of resource|4=11
b of security|3=10 9=10
b of senator|2=11
b of service|4=11
b of soldier|2=-14 3=10 23=10
b of southern|26=11
b of stabilization|19=-9 23=-10
b of staff|10=9 19=13 22=18
b of state|1=-9 5=-11 11=9 20=14
b of summit|21=10
b of sum|6=-10
b of suspect|5=-11
b of talk|11=10 23=11
b of text|2=12
b of their|5=13 6=-11 9=10 10=-10 18=-9
b of them|1=-10 2=-12 4=-18 21=-11
b of they|1=12
b of troop|2=12
b of understanding|16=36 17=-23 19=22 22=12
b of unit|4=15
b of vehicle|2=11 7=-9 21=13
b of volunteer|21=10
b of well|11=-14
b of which|1=14
b of winter|11=-9
b of withdrawal|5=22 24=11
b of world|4=9 5=10 7=10
b of wounded|16=11
b of year|26=9
b of évaluation|22=14
b off STATE|4=9
b off for|19=9
b off several|2=10
b offer force|23=9
b offer for|1=10 11=9
b offer have|0=12
b offer man|5=10
b offer troop|2=10 5=9
b office for|9=13
b office of|6=-10
b office say|5=11 19=12
b officer FIGURE|24=13
b officer and|1=11
b officer deploy|11=16
b officer from|11=-11 21=15
b officer have|1=-13 11=-22
b officer in|2=-11 4=9
b officer it|20=11
b officer may|0=11
b officer of|19=-10
b officer on|17=10
b officer plan|11=9
b officer to|0=14 2=11 5=21 10=-18 16=13
b officer while|11=12
b officer who|22=11
b officer will|4=10
b official explain|23=-13
b official from|19=14 21=10
b official in|4=10 11=19
b official of|1=10 4=10
b official say|9=9 10=19
b old mission|1=11
b on DATE|0=15 6=-16 7=11 9=12 12=-10 13=-11 17=16 19=35 20=23 21=37 22=15 23=29 26=17
b on FIGURE|2=23 10=13
b on HOST|5=9 19=10 21=25
b on MISSION|21=12
b on MONEY|1=14 2=10
b on STATE|2=15 5=-11 10=16 19=-11
b on UN|6=17
b on ^member|6=11
b on agenda|19=-11
b on agreement|17=10
b on common|19=9
b on day|25=11
b on deployment|5=11 18=16
b on duty|4=-9
b on for|22=10
b on gun|6=-10
b on in|22=10
b on its|5=9 6=12 10=-10
b on loan|4=13
b on margin|19=17 21=11
b on mission|19=-14 21=10
b on others|10=13
b on paper|11=43
b on partner|4=9
b on planning|19=24
b on region|21=11
b on reimbursement|16=16
b on request|5=11
b on road|4=-10
b on screen|19=12
b on second|16=9
b on security|4=10
b on sideline|19=12
b on status|17=18
b on subject|10=11
b on table|23=11
b on tarmac|5=14
b on their|3=10 19=10
b on third|26=9
b on time|4=9
b on top|7=11
b on to|22=-13
b on turn|2=12
b on voluntary|10=13
b on which|2=11
b on who|4=12
b once STATE|21=9
b once more|5=10
b one-off not|6=11
b one-year deployment|12=10
b one-year drawdown|26=11
b only DATE|18=13
b only FIGURE|11=-15
b only MONEY|12=34
b only be|2=12
b only have|4=9
b only on|4=17
b only until|1=18
b only when|10=11
b open their|6=17
b open to|20=9
b operation DATE|26=14
b operation MISSION|24=13
b operation be|5=12
b operation in|2=15
b operation of|2=26
b operation on|26=12
b operation to|23=19
b oppose by|2=10
b oppose mission|2=10
b opposed to|2=21
b opposition party|0=11
b order to|22=11
b ordonné DATE|23=18
b organizer of|11=28
b other STATE|5=9
b other ^gulf|19=10
b other country|6=17 10=18
b other government|5=15 19=13
b other hand|21=-12
b other member|5=9
b other partner|6=13
b other state|10=12
b other than|6=9
b other way|2=10
b others to|6=25 7=11
b our STATE|9=10
b our brother|5=9
b our officer|0=11
b our partner|6=14
b out before|1=9
b out of|1=-9 6=-13
b out on|0=10 23=-15
b out sentence|2=9
b outgoing mission|2=11
b outside help|10=10
b over DATE|5=16
b over STATE|0=17
b over by|26=12
b over casualty|21=-9
b over from|19=-9 25=11
b over late|1=-17
b owe STATE|1=14
b owe its|1=13 12=12
b owe to|1=16
b own be|7=14
b pact sign|18=16
b panel of|24=-15
b paper be|11=11
b paper to|18=11
b parliament have|2=10
b parliament reject|2=-10
b part and|2=9
b part in|19=-11
b part of|1=11 4=-17 5=9 10=-9 19=14
b participate to|21=10
b participation be|0=10
b participation of|2=12
b partner nation|11=-12
b partner that|9=9
b partner to|1=-11 6=31 7=12 10=10
b party from|4=10
b party over|2=10
b pass thru|16=10
b pause in|5=10
b pay and|5=10 6=10
b pay at|1=14
b pay for|1=12 4=16 5=-13 6=-17
b pay since|1=11
b pay stipend|6=12
b pay up|1=10
b payment of|4=-10
b peace STATE|19=15
b peace to|2=12
b peacekeeper FIGURE|24=10
b peacekeeper to|5=13
b peacekeeper will|18=10
b peacekeeping mission|2=-13 10=-14 23=-10
b peacekeeping operation|2=20 25=20
b pending STATE|0=11
b people FIGURE|7=10 19=10
b people at|7=9
b people be|25=10
b people for|5=18
b people go|3=11
b people in|11=-12
b people to|25=12
b people travel|6=9
b people with|10=10
b per cent|1=16
b permanent member|2=18
b personnel STATE|11=16
b personnel among|11=9
b personnel as|21=-10
b personnel authorise|21=10
b personnel be|5=13
b personnel equipment|5=15 7=15
b personnel for|5=11
b personnel include|11=9
b personnel ready|0=13
b personnel until|11=12
b personnel up|11=11
b phone to|20=10
b place and|11=16
b place for|19=10
b place in|10=-12
b place its|20=11
b place of|23=-12 25=10
b plan DATE|19=16
b plan FIGURE|1=11 11=30
b plan agree|11=14
b plan and|4=13 11=15
b plan at|2=10
b plan be|18=11
b plan for|11=-10 19=16 21=-14
b plan have|0=20 1=17
b plan in|21=9
b plan to|2=-10 11=-14 13=9
b planned deployment|0=11
b planner from|19=18
b planning go|23=12
b play part|10=9
b plead for|5=10 10=14
b pledge DATE|21=10
b pledge FIGURE|19=9
b pledge be|11=-11
b pledge by|11=-9
b pledge for|11=9
b pledge of|21=13
b pledge so|23=10
b pledge to|1=12 22=9
b point of|1=9
b point out|0=9 10=10
b police accord|11=10
b police and|5=-10 11=17
b police at|19=10
b police be|19=-9
b police by|11=15 24=13
b police have|10=18
b police in|11=-12
b police officer|4=15 11=-15 19=-14 23=11
b police say|12=10
b police to|0=10 5=22 19=10
b police unit|2=14
b police visit|22=11
b police will|21=10
b port be|16=10
b port in|18=11
b port road|11=16
b power to|0=10
b presence of|17=10
b present FIGURE|4=11
b present at|21=16
b present mission|6=13
b presidency of|23=10
b president 's|10=9
b president HOST|17=17
b president LEADER|2=12 4=23 5=12 10=-23 21=11
b president STATE|20=23
b president ^joseph|22=14
b president about|20=10
b president again|9=10
b president and|19=-10 20=11
b president at|19=11
b president call|6=14
b president have|1=15 5=9 19=16
b president in|4=10
b president of|22=-13
b president say|10=12
b president telephone|20=19
b president who|2=11 23=14
b press STATE|5=17
b press be|21=11
b press for|26=10
b press it|10=17
b prevent deployment|3=14
b prime minister|2=20 7=14 19=12 20=18 22=-12
b principal secretary|3=14
b problem so|4=16
b prolong its|24=-10
b promise FIGURE|6=11 11=-16
b promise but|11=11
b promise for|2=11
b promise make|2=10
b promise officer|11=-9
b promise of|0=10 5=10
b proposal be|25=11
b proposal mission|26=16
b propose in|11=10 23=11
b protect civilian|5=12 19=17
b protection force|11=11 25=10
b provide FIGURE|11=12
b provide MONEY|6=10
b provide for|11=20
b provide helicopter|7=15
b provide to|24=12
b publish on|4=13
b push back|4=13
b push for|5=-9
b put DATE|26=11
b put at|12=12
b put deployment|2=19
b put forward|11=12
b put hold|2=11
b put it|25=15
b put number|11=15
b put off|1=15 11=-10
b put price|12=14
b put to|24=12
b put troop|23=9
b put up|19=10
b put whole|2=14
b quart of|1=10 10=12
b quarter late|1=12
b quarter of|1=26 11=13
b question twice|0=-10
b radio and|4=9
b raise ceiling|25=17
b raise its|21=13
b ration and|9=16
b reach FIGURE|11=20 14=11
b reach HOST|22=10
b reach its|11=10
b read out|21=10
b readiness to|2=10
b readout say|20=9
b ready but|4=13
b ready for|0=13
b reason of|21=14
b recall its|12=10
b recall that|1=9 6=11 12=12
b receive less|1=12
b reciprocal agreement|0=15 17=32
b reciprocal instrument|17=18
b recommend in|2=10
b recommend that|2=11
b reference to|24=9
b refusal of|2=22 26=10
b refuse overflight|2=15
b refuse to|10=13
b regard as|1=11
b region of|21=10
b region to|10=14
b regional force|26=9
b regret that|5=12
b regular meeting|19=-12
b rein of|22=9
b reinforce MISSION|5=12
b reinforcement FIGURE|3=9
b reinforcement to|5=10
b release money|2=11
b remain FIGURE|1=10
b remain at|11=11
b remain in|4=12
b remain on|1=9 4=9
b remain to|17=12
b remainder from|11=11
b rename it|25=13
b renew for|24=12
b renew on|10=-10
b renew until|24=13
b renewal of|24=14
b repeat it|7=11
b repeat that|23=9
b replace mission|25=13
b reply on|2=24
b report by|24=11
b report deliver|4=9
b report find|11=-15
b report say|12=9
b report to|2=11
b report warn|1=21
b reporter on|11=13 21=9
b representative of|17=-9 18=11 19=-13
b representative say|2=10
b request STATE|5=10 22=13
b request be|7=11
b request by|2=10 5=39
b request come|10=16
b request for|2=-9 5=-13 7=25 10=9
b request from|5=20 10=15
b request of|8=11 10=-20
b request that|5=-11
b request to|5=-11 7=12 8=11 10=-12
b require to|7=9
b reserve its|6=14
b resignation of|2=20
b resistance from|2=15
b resolution 2699|23=30
b resolution 2717|18=10
b resolution 2719|2=11 6=24
b resolution 2767|23=11
b resolution 2793|23=14
b resolution 2803|23=20 24=-9
b resolution adopt|24=9
b resolution before|23=10
b resolution number|23=11
b resolution of|23=10
b resolution submit|2=10
b resolution that|23=-38 24=-11
b resolution to|23=10 25=-10
b resource be|6=11 23=-11
b resource for|6=17
b rest of|11=10
b rich country|6=14
b rich state|6=12
b right chief|10=13
b rise to|1=10
b risk to|1=21
b road from|3=10
b rotation be|2=10
b rotation of|4=11
b rule in|0=9
b rule out|0=-12
b rule that|2=9
b run out|23=-13 24=-11
b s' complete|25=10
b s' have|11=-10 22=11
b same day|26=11
b sanction be|19=-11
b savoir its|22=13
b say DATE|1=11
b say FIGURE|22=12
b say LEADER|19=11
b say STATE|1=-15 5=12 13=10
b say after|5=-10 19=10 20=11
b say and|0=9 1=-11 2=-9 5=-10 19=-13
b say at|21=-9
b say because|1=11
b say before|11=13
b say be|2=12
b say but|9=12
b say by|10=14
b say decision|22=12
b say end|3=9
b say give|3=-10
b say he|13=13 19=-11
b say in|5=-13 19=-9
b say it|4=12 6=-11 10=-19
b say matter|2=11
b say money|1=19
b say of|1=-15 10=18
b say on|1=18 6=-10 10=-13 11=-12 19=-21 22=-10 23=-15
b say savoir|12=-10
b say sum|11=10
b say that|0=-13 2=9 6=19 10=-11 11=-15 12=-24 20=-25 21=-19 22=-16
b say they|2=9
b say time|6=9
b say which|21=-9
b schedule not|1=10
b se be|10=12
b se have|19=-11 21=9
b sea or|21=9
b search of|11=11
b second FIGURE|7=-9
b second contingent|5=13 19=11
b secretary LEADER|19=11
b secretary for|2=11
b secretary general|3=13
b secretary of|5=-12 10=12 19=13
b secretary to|2=10
b secretary warn|6=9
b security adviser|19=16
b security mission|2=-14 6=-11 10=12 21=-20 23=18 25=-12
b security not|3=13
b security situation|22=12
b see for|22=9
b see him|22=-12
b see mission|24=12
b see president|5=11 17=12 19=20
b see what|22=10
b seek have|12=19
b seek support|10=14
b senate have|2=20
b senate of|2=11
b senator be|2=13
b send FIGURE|5=-25 7=12 10=-10 11=-23 19=-10
b send force|23=14
b send home|1=21
b send its|4=14
b send it|23=10
b send more|5=13
b send officer|6=-11 10=-16
b send our|2=12
b send people|11=13
b send police|5=23
b send soldier|19=9
b send them|5=12
b send to|2=-11 11=-11 23=11
b send troop|2=-15 5=-12
b senior STATE|2=12
b senior official|2=10
b sentence to|25=11
b serve do|11=12
b serve in|11=-15 18=12
b serve there|4=12
b service in|16=10
b session in|16=-11
b set at|12=9
b set by|11=12
b set up|8=9 9=13 23=25
b several country|11=12
b several of|3=12
b several year|12=13
b share FIGURE|11=13
b share cost|6=16 7=11 12=-14
b share its|9=14
b share list|5=-10
b she ask|5=11 6=11 19=17
b she be|5=13 19=13
b she could|2=14
b she do|3=13
b she have|22=9 25=-15
b she not|0=11
b she owe|1=9
b she should|11=22
b ship STATE|4=9 7=9
b ship and|13=21
b ship first|4=12
b ship for|13=11
b ship in|1=10
b ship to|13=10
b short of|12=13 13=12
b should do|5=12 6=10 7=13 10=10
b should explain|19=14
b should have|11=33
b should pay|2=12
b should reach|11=13 23=14
b shoulder this|5=10
b shrink by|1=14
b side event|21=14
b sign DATE|16=-10 18=14
b sign agreement|17=-17 18=-11
b sign between|17=-9 18=16
b sign by|18=21
b sign declaration|18=20
b sign in|16=10 17=19
b sign memorandum|16=20 17=-21
b sign on|17=14
b sign protocol|17=11
b sign reciprocal|17=18
b sign that|18=10
b sign up|17=-11
b sign with|18=-12
b since DATE|0=-12 2=-13 3=-13 5=-13 11=-17 23=-17 26=11
b since early|4=9
b since earthquake|12=-13
b since insurgent|5=12
b since month|11=9
b since nobody|1=10
b since take|3=12
b sit down|19=16
b sit in|21=10
b sit on|2=20
b size be|11=12
b slow deployment|4=11
b slow to|2=11
b so far|5=21 6=-10 12=-16 23=13
b so that|3=22 4=12 20=10
b so vague|10=13
b soin and|15=10
b soldier DATE|3=12
b soldier FIGURE|11=11
b soldier and|11=31 24=15
b soldier at|1=14
b soldier be|11=-13 26=9
b soldier expect|3=12
b soldier for|11=13 23=10
b soldier from|1=10 5=-11 19=-17
b soldier have|11=-13
b soldier in|11=-15 24=-10
b soldier make|11=9
b soldier of|2=10 11=-24
b soldier remain|5=15
b soldier to|2=-17 3=-12 5=-22 10=-15
b soldier who|5=12 11=-10
b soldier would|9=11
b somebody to|2=9
b soon as|10=-11 20=18
b southern ^africa|26=15
b southern african|21=13 26=13
b speak after|21=13
b speak against|2=12
b speak at|19=11
b speak for|10=10 22=9
b speak of|11=32
b speak on|5=11
b speak to|20=-11
b special summit|23=9
b speed up|5=12
b spend DATE|20=-14
b spend FIGURE|22=15
b spend most|19=9
b spend on|2=10
b spoke mostly|19=-10
b spokesman of|6=12
b spokesman say|5=-9
b stabilization force|1=-11 11=-12
b staff FIGURE|11=10
b staff have|11=11 19=13
b staff officer|24=12
b stage of|2=12
b standby force|23=25
b start in|19=11
b start of|23=12
b state LEADER|6=12 10=11
b state and|21=10
b state be|25=10
b state come|26=9
b state for|5=-12 13=11
b state have|1=10
b state in|1=11
b state meet|19=-10
b state of|4=9 6=24 16=10 20=11 21=-11
b state on|21=16
b state promise|10=10
b state that|5=21
b state to|6=16 7=18 10=9 19=13
b state visit|22=-11
b state which|7=12
b statement of|18=17 23=13
b statement say|21=-19
b statement they|19=-13
b status of|0=-9 17=41
b status-of-forces agreement|17=25 20=9
b status-of-mission agreement|0=13 17=16
b stay aside|5=10
b stay at|11=-11
b stay away|2=9
b stay in|0=10
b stay on|22=12
b stay outside|0=9
b stay out|23=12
b stay until|19=14
b step up|10=10
b still MONEY|1=-9
b still be|0=12
b still in|16=9
b still stand|2=9
b still to|11=11
b still wait|4=11
b stipend for|1=10
b stop count|10=11
b stop deployment|1=10
b stop for|1=-9
b stop its|26=15
b stop it|23=9
b strength by|11=-15
b strength of|11=15
b strength which|11=-11
b strike out|2=10
b strong force|0=13 11=-15
b strong have|11=18
b strong mission|11=-11
b strong of|11=-24
b structure of|21=16
b submit draft|23=-10
b such step|10=10
b sud of|4=-11 11=-13 26=11
b sue over|0=21
b summer be|4=13
b summer but|6=10
b summit in|19=-16 21=27 23=18
b summit of|21=-17
b summit on|11=9 21=13
b supply by|4=14
b supply it|25=13
b support MISSION|10=10 22=9
b support for|5=-10 10=21 19=-15
b support of|10=13 21=-9
b support request|1=12
b suppose to|1=13 11=17
b take STATE|22=10
b take by|1=12
b take initiative|23=14
b take it|24=11
b take of|3=11
b take on|10=10
b take over|10=11
b take part|20=25 22=-9 23=12
b take place|21=13 23=-15
b take their|21=15
b talk in|19=21
b talk on|22=12
b talk with|10=-10 19=19 21=-14
b target of|11=13 24=11
b tarmac by|5=13
b task force|12=-9
b task of|23=10 26=11
b team be|22=14
b team of|22=21
b telephone LEADER|20=14
b telephone STATE|10=10 20=10
b telephone about|10=12
b telephone call|10=11 20=27
b telephone conversation|20=11
b telephone his|20=9
b television that|1=9
b tell HOST|22=17
b tell UNSC|2=13 5=11
b tell by|2=10
b tell committee|6=15
b tell council|7=10
b tell it|26=10
b tell journalist|7=-10 24=10
b tell meeting|4=11
b tell member|13=13
b tell on|11=12
b tell parliament|6=9 9=9
b tell president|22=14
b tell reporter|5=-15 10=-11 11=15 19=-11
b tenth of|1=11
b test of|4=11
b text be|17=9
b text on|23=10
b text put|23=9
b text with|10=9
b than half|11=19
b thank FIGURE|19=9
b thank STATE|10=-10 20=-10
b thank him|20=19
b that EU|25=12
b that FIGURE|9=11
b that HOST|10=12
b that LEADER|20=9
b that MISSION|4=10 26=9
b that MONEY|6=20
b that STATE|0=-11 1=-18 2=13 4=15 5=20 7=-10 11=-12 19=14 24=10
b that UNSC|23=11
b that UN|5=11
b that ^mission|11=9
b that agreement|17=10
b that also|24=-11
b that and|25=11
b that ask|10=16
b that be|10=-9 11=20 16=-15 17=13
b that can|6=11
b that clear|23=9
b that condition|23=11
b that country|5=14
b that create|23=-10
b that date|2=11
b that deployment|2=10 19=13
b that first|3=10
b that force|25=11
b that fund|1=-10
b that have|10=-14 12=22
b that he|2=-10 4=-12 7=14 13=11 22=-10 24=11
b that his|5=-9
b that hold|0=10
b that its|4=10 11=-14 25=14
b that it|2=16 11=-12 12=-10 19=-20
b that make|11=10
b that memorandum|16=11 19=13
b that mission|1=16 4=17 5=10 12=19
b that money|1=-14
b that move|4=13
b that others|10=12
b that other|6=16
b that president|0=-16
b that se|10=10
b that she|2=23
b that soldier|1=16
b that somebody|7=10
b that state|5=9
b that their|21=14
b that they|1=-10
b that thing|17=10
b that vote|24=10
b that who|2=12
b that without|2=10
b that would|5=16
b their STATE|11=12
b their contribution|1=14
b their flight|3=10
b their leader|18=10
b their military|21=10
b their name|18=13
b their own|5=19
b their partner|5=-15
b their pay|1=12
b their pledge|10=10
b their position|5=11
b their president|19=13
b their promise|10=27
b their seat|21=10
b their summit|21=14
b their willingness|5=-12
b them FIGURE|1=12 11=11
b them STATE|12=12
b them by|11=9
b them for|22=13
b them he|7=11
b them not|5=11
b them on|7=12
b them together|19=15
b then there|17=12
b there after|5=9
b there at|23=10
b there be|2=32 4=10 19=-14 22=13
b there by|11=10
b there can|3=12
b there for|11=-11 21=15
b there he|19=11
b there since|22=11
b there where|2=11
b there yet|19=9
b they be|1=-15 3=10
b they have|4=11 10=-9
b they leave|6=12 7=12 9=12
b they serve|24=10
b they se|2=10 19=11
b they sign|2=11
b they stay|19=11
b they support|8=9
b they will|2=16 24=11
b they would|10=9 21=14
b think again|5=10
b third be|4=16
b this there|26=17
b those who|10=11
b though it|7=13
b threaten to|23=-14
b thru STATE|16=9
b thru list|19=14
b tie up|0=13 6=13
b time as|11=11
b time in|10=10
b to AU|6=12
b to DATE|0=13 1=14 24=47
b to EU|1=13
b to FIGURE|11=27 19=-21 22=-12 24=-10
b to HOST|11=-18 12=-11 18=-12 19=11 22=40 23=-12
b to MISSION|11=-14 19=-16 21=18 23=9
b to MONEY|1=-9 6=17 12=29 21=10
b to STATE|1=-9 6=-9 7=-14 19=-9 20=11 21=19 22=36
b to UNSC|5=9 10=10 23=20
b to UN|5=-10 11=-9
b to ^cabo|5=13
b to ^european|10=12
b to ^gao|2=12
b to ^élysée|18=10 21=22
b to act|2=12
b to approve|12=9
b to arrest|25=10
b to ask|5=-15 7=11
b to assist|20=10
b to authorize|23=16
b to automne|1=10
b to back|2=12
b to begin|10=-9
b to be|0=9 1=9 5=19 6=19 21=10 24=-12
b to break|10=11 20=10
b to briefing|11=16
b to change|10=12
b to charter|4=10
b to clear|7=10
b to close|26=10
b to come|5=19 11=19 19=-9 25=10
b to command|19=13
b to commission|1=-10
b to communique|24=9
b to conclude|17=16
b to contribute|6=15 10=14 15=10
b to convene|19=15
b to cover|9=10
b to cripple|1=19 23=-13
b to date|1=-12
b to discuss|19=27 20=-9
b to double|7=13
b to do|5=-20 6=18 7=-9 10=30
b to end|24=10
b to enter|0=10
b to en|5=13
b to extend|10=12
b to feed|12=-10
b to field|11=18
b to fight|22=11
b to fill|1=9 6=11
b to finance|6=13
b to find|6=19
b to first|1=10
b to fly|1=12
b to follow|5=27
b to force|2=12 10=11
b to get|10=13
b to give|5=-22 6=17
b to go|1=-12 4=12 11=-14 19=16
b to grow|11=19
b to guarantee|10=9
b to hasten|5=10
b to have|7=15 11=40 13=16
b to help|5=-11
b to hold|2=-13 5=13
b to honor|10=14
b to host|26=12
b to hurry|19=10
b to interest|10=9
b to international|5=-12
b to its|2=10 6=14
b to it|6=10
b to keep|1=11 5=-24 21=13 24=13
b to l'|20=12
b to land|3=11
b to last|7=10
b to lead|2=-9
b to learn|12=11
b to leave|2=-9 4=31 5=-17 11=-18
b to let|5=-11 25=9 26=12
b to look|6=12 22=14
b to lui|2=11
b to make|1=10 6=18 10=-14
b to meet|19=26
b to member|7=10
b to military|2=9
b to mission|0=-12 1=-20 2=-21 3=-11 10=-42 11=-16 19=-11 25=-16
b to month|3=13
b to move|5=-9
b to naval|23=14
b to nothing|9=12 22=11
b to not|2=11 23=9
b to number|3=12
b to order|0=-9
b to other|5=10
b to paper|16=12
b to participate|21=9
b to pay|1=10 2=-13 5=-10 6=23 10=-12
b to place|25=11
b to plan|25=12
b to play|10=14
b to poche|6=17
b to point|24=13
b to present|2=11
b to printemp|10=15
b to prolong|24=15 26=10
b to protect|5=10
b to provide|7=12 10=-16
b to put|4=12 6=12
b to raise|6=12
b to rally|10=19
b to reach|14=11
b to receive|2=11
b to reckon|26=10
b to regional|19=9
b to reinforce|5=14 21=10
b to release|2=11
b to remain|5=21
b to replace|23=14 25=14
b to run|17=11
b to safe|5=-10
b to say|10=13
b to secretary|3=10
b to security|1=15
b to seek|2=10
b to see|5=25 10=15 19=14 22=28
b to send|0=17 5=24 6=-13 7=13 10=-42 11=-23 19=-19 23=22 26=10
b to set|9=12
b to share|4=12 6=13 7=13 11=11
b to sign|17=10
b to small|24=-12
b to speed|5=10
b to spring|3=9
b to stand|10=11
b to stay|5=24
b to stop|4=-10
b to study|10=-9
b to succeed|19=10
b to support|2=-11
b to take|10=24 19=-12 20=19 21=-21 22=10 25=9
b to tell|20=15
b to terminate|24=-9 26=12
b to thank|20=19 22=11
b to that|5=10 12=10
b to their|1=10 10=9 19=10
b to train|14=17
b to transform|2=11 11=-9
b to trust|1=-13
b to turn|25=13
b to use|1=11
b to visit|19=9
b to voluntary|1=11
b to work|19=11
b to written|10=11
b together STATE|1=9
b together in|21=14
b too few|1=10
b total of|11=-16
b town it|21=14
b train FIGURE|14=14 22=10
b train by|21=9
b training FIGURE|10=12
b training and|8=11
b training at|4=11 11=10
b training mission|24=10 25=15
b transform mission|2=14
b transition of|23=10
b transitional council|2=13
b transitional president|5=-9 10=12
b transport aircraft|5=10 6=10 9=10
b travel to|22=13
b travel with|6=9
b treat as|2=14
b treaty and|19=-11
b treaty with|0=11
b trial of|4=10
b trip to|22=18
b troop and|5=9 7=9 11=16
b troop be|3=12 5=-10
b troop contributor|19=12
b troop for|21=-9
b troop from|11=-13
b troop have|1=11 4=14
b troop in|2=-11 11=-14 21=11
b troop of|11=9
b troop promise|11=-12
b troop rotation|2=28
b troop to|2=-12 5=-12
b trust fund|2=-11 12=-10 19=-15
b try to|10=13
b turn down|7=16 10=-9
b turn it|2=11
b turn mission|23=11
b turn to|6=-10 10=16
b two-day meeting|19=20
b unanimously on|11=10 26=14
b under five-year|17=10
b under mission|11=10
b under name|21=12
b under old|1=12
b under plan|4=12
b under proposal|26=20
b under resolution|23=-9 24=11
b under which|2=13 18=31
b understanding on|16=12
b understanding with|2=9
b uniformed member|11=9
b uniformed personnel|11=20
b unit leave|11=12
b unit of|5=12
b unless country|1=12
b unless it|1=10
b unless money|1=-9
b unless other|2=9
b until DATE|0=9 23=-23 24=43
b until STATE|10=10
b until base|4=9
b until end|23=10
b until it|3=13
b until late|0=17
b until new|2=9 5=10
b until there|2=15
b until to|24=11
b up MONEY|19=9
b up UN|9=9
b up arrival|3=9
b up before|24=12
b up by|4=10 23=9
b up deployment|3=18
b up in|0=14 6=12
b up its|3=11
b up mission|10=10
b up to|6=-11 17=-12 24=9
b up with|11=10
b urge STATE|5=19
b urge country|15=10
b urge member|6=9
b urge other|5=13
b urge them|6=13
b urge to|5=-10
b use of|2=23 18=16
b use up|1=12
b vehicle and|4=15 5=17 6=16 7=19
b vehicle for|7=9
b vehicle supply|4=12
b video call|20=11
b video conference|20=17 21=-10
b video on|20=11
b visit HOST|22=18
b visit STATE|10=10 22=11
b visit of|22=26
b visit to|22=-13
b visit à|22=10
b voluntary contribution|6=9
b vote STATE|25=9
b vote for|23=16
b vote in|2=10
b vote of|25=-15
b vote on|23=-19
b vote to|11=-10 24=-11
b vote unanimously|26=9
b vote which|25=11
b vote while|10=12
b vote with|24=-16
b wage and|1=-11
b wait for|1=14 4=16
b wait in|4=12
b walk out|21=11
b want STATE|5=20 8=14 10=14
b want be|12=10
b want it|2=10 10=-11
b want not|2=17
b want of|1=9 4=22 26=14
b want to|4=-19 5=-11 10=-12 19=14 23=11
b war between|3=9
b warship to|7=10
b wary of|9=13
b water and|4=11
b water be|4=11
b water for|3=13
b way for|23=13
b way of|18=12
b we be|11=14
b we call|10=-12
b we do|5=13
b we have|2=-10 6=9 11=-11
b we lack|11=11
b we need|5=14 10=16
b we will|2=12
b weapon and|3=10
b week after|24=12
b week to|22=14
b welcome UNSC|23=11
b well FIGURE|11=-11
b well and|5=10
b well below|11=18
b well say|17=14
b what be|10=-9
b what could|19=11
b what have|10=9
b what it|1=-12 6=-11
b what they|1=13 10=12 19=17
b what we|10=9 11=9
b when FIGURE|19=9
b when LEADER|19=13
b when STATE|19=-11 21=9
b when UN|1=12
b when complete|11=12
b when council|23=-10
b when he|19=16
b when it|11=13
b when mission|26=9
b where he|0=-9
b where it|1=12 3=11 21=-11
b whether STATE|5=-9 9=11
b whether it|5=14
b which EU|9=14 21=12
b which FIGURE|11=10
b which MONEY|12=-10
b which STATE|2=15 4=18 10=-13 11=-12 17=11 18=21 21=17
b which UNSC|10=-9 11=17 24=-11 25=17
b which be|1=13 2=-15 9=11 10=-9 11=16 13=10 19=-10
b which bloc|21=11
b which come|19=13
b which deployment|2=11
b which duty|26=13
b which end|25=10
b which have|0=-12 1=-15 2=-13 4=24 11=-19 24=-14
b which lead|10=9
b which nobody|23=11
b which put|1=10
b which so|5=24
b which there|1=10
b which they|26=10
b while STATE|0=9 5=-11 11=10 12=-10
b while UNSC|23=11
b while draft|23=10
b who arrive|4=12
b who ask|10=-11
b who be|2=-11 4=9 19=-11
b who come|19=15
b who en|10=10
b who have|0=-9 1=-10 2=28 19=-10
b who hold|23=13
b who lui|1=10
b who promise|23=9
b who speak|19=11 22=10
b who will|1=13
b who would|5=13 19=16
b whole thing|2=11
b whom STATE|22=9
b whom be|2=10 11=11
b whom will|11=-15
b whose FIGURE|6=14 11=11
b widen ban|24=-12
b will also|19=12
b will be|4=-9 11=-17 22=-9 26=19
b will do|24=9
b will end|26=9
b will fly|17=11 18=10
b will go|11=9
b will have|6=9
b will hear|21=9
b will it|12=9
b will leave|18=10 23=-9
b will look|21=10
b will meet|19=27
b will not|2=34 3=14 5=-11
b will now|25=11
b will pay|1=12
b will see|19=12 21=9
b will send|19=11
b will stop|26=11
b will vote|24=13
b willing but|2=11
b willingness to|5=-11
b wind down|26=10
b wish its|5=11
b wish that|6=10
b with CARICOM|19=20
b with EU|1=11 19=-10
b with FIGURE|2=-17 4=-10 5=-12 11=-10 19=-16
b with HOST|5=-9 17=28 19=-21
b with LEADER|21=10
b with MONEY|12=-16 17=16 24=17
b with SADC|16=10
b with STATE|1=-12 2=-19 11=-11 16=18 17=17 19=10 20=15 22=-12
b with UN|16=11 18=13 21=11
b with contingent|22=10
b with contributor|11=12
b with country|1=13
b with force|11=9 16=11
b with government|19=10
b with her|19=14
b with him|6=13
b with his|22=17
b with it|20=12
b with knowledge|10=10
b with leader|20=10 21=-9
b with list|6=10
b with member|21=13
b with money|5=12 6=12 7=13 19=9
b with new|17=11
b with number|11=13
b with other|20=11
b with people|5=9
b with personnel|5=9
b with plan|19=11
b with pledge|19=12
b with power|25=9
b with president|19=18
b with resistance|2=20
b with so|10=12
b with their|11=10
b with troop|5=14
b with vehicle|5=10 7=9
b with which|4=10
b withdrawal of|5=11 11=-14
b withhold its|1=9 2=18
b withhold money|1=-12 2=9
b within FIGURE|18=9
b within week|21=10 22=11
b without delay|5=9
b without further|10=11
b without political|2=9
b without statement|19=10
b work in|24=11
b work of|11=12
b work on|19=12
b work out|11=11 19=10
b work there|18=12
b world to|10=20
b would allow|6=10
b would also|23=10 25=10
b would ask|6=10
b would authorize|23=9
b would be|1=-15 6=-10
b would come|6=-11
b would comprise|11=11
b would contribute|19=13
b would end|26=11
b would extend|2=9
b would fill|21=9
b would give|10=15
b would have|2=-15 11=11
b would keep|7=11
b would last|1=11
b would like|5=25 7=24
b would need|4=-12 12=-15 13=16
b would not|1=-13 2=25 5=-10 6=-9
b would offer|25=10
b would put|10=11 23=11
b would say|2=11
b would stay|22=11 23=10
b would study|25=12
b would support|21=9
b would vote|2=18
b would welcome|5=12 19=10
b wounded member|18=12
b write STATE|23=12
b write for|0=13
b write to|6=12 8=11
b year 's|14=10
b year STATE|11=10
b year at|12=12
b year be|12=22
b year but|24=18
b year by|24=-10
b year of|11=-10
b year still|11=9
b year that|26=9
b year to|12=-18 17=9 24=13
b year-long drawdown|26=10
b yet and|1=10
b yet blow|2=14
b yet sign|18=10
b yet to|4=24 17=17
b à STATE|5=9
b à disposition|5=11
b ć say|5=-9 9=12
bias|0=-369 1=-348 2=-336 3=-452 4=-390 5=-366 6=-350 7=-411 8=-439 9=-416 10=-341 11=-343 12=-361 13=-494 14=-540 15=-608 16=-417 17=-402 18=-417 19=-349 20=-353 21=-359 22=-357 23=-374 24=-383 25=-389 26=-387
c access|0=-15 1=-22 3=27 4=20 5=-38 6=-18 7=-25 9=9 10=-32 11=-16 12=-17 16=-10 17=-15 19=-37 20=-13 21=-11 22=-14 24=-15 25=-15 26=-12
c accord|0=17 1=9 2=14 4=-9 6=-28 9=-11 11=11 16=57 17=56 18=27 21=-11 23=-21 24=-20 25=-12 26=-14
c alter|1=-10 2=13 4=-11 6=-9 7=9 9=-9 10=-10 11=10 16=-13 18=-13 24=-27 25=42 26=-13
c apart|0=-18 1=-37 3=-17 4=-33 6=-31 7=-23 10=-22 11=-34 12=-10 13=-10 17=-21 19=-29 20=-27 24=-13 25=-13 26=-13
c ask|1=-20 3=-15 5=55 6=40 7=48 8=32 9=26 10=36 11=-14 12=-9 13=21 16=-26 18=-22 20=11 21=-13 24=-11 25=-14
c block|0=24 1=17 2=23 3=23 4=17 8=-9 9=-11 10=-26 12=-18 13=-17 16=-19 18=-21 23=-16 26=-12
c bloc|1=29 2=-22 3=-16 5=14 6=13 8=-10 10=-9 11=11 17=-25 18=13 19=27 21=19 23=26 25=-25 26=20
c conference|1=-17 18=9 19=-17 20=24 21=32 22=-19 24=10
c cost|0=-14 1=23 2=-19 3=-13 4=-24 5=-35 6=13 7=-17 8=12 9=-23 11=-13 12=31 13=-12 14=17 16=-18 18=-24 19=-19 20=-14 21=-25 22=-20 24=24 25=-30 26=10
c council|0=-12 1=-11 2=21 3=-13 5=10 7=-10 8=-10 9=9 10=20 11=15 16=-11 19=-12 21=-29 22=-13 23=46 24=33 25=45 26=21
c court|0=64 2=-38 4=-16 6=9 7=24 11=-15 16=18 17=31 18=-16 20=-13 21=-16 24=-26 25=-12 26=-13
c danger|0=-36 1=-43 2=-14 3=38 6=-23 7=12 8=-10 9=-15 10=-17 12=-26 16=-17 17=-19 19=-41 20=-19 21=-14 24=-27 25=9 26=-24
c draft|1=-16 2=32 4=-17 5=-20 7=-11 9=13 10=-29 16=22 17=-11 23=15 24=11 25=33 26=18
c duty|3=13 5=12 14=-15 19=-21 20=-10 21=-16 25=-20
c end|3=10 6=-10 7=-15 9=-12 10=-13 17=16 19=19 20=-13 23=-13 26=44
c force|3=27 6=10 7=-23 8=-18 9=-10 10=12 20=17 23=11 24=9 25=11 26=14
c former|1=-11 3=10 6=-16 9=-13 12=-10 13=-12 20=-24 21=-27 24=-19
c found|4=-21 5=-14 6=-20 7=-18 11=21 12=-36 14=9 16=-15 17=-17 19=-22 22=-29 23=46 24=14 26=13
c gear|0=-16 2=-20 4=33 7=30 9=12 10=-16 11=-19 12=-16 13=27 17=-33 18=-23 19=-31 21=-16 24=-28 26=-25
c give|2=-14 5=29 7=13 13=-11 14=-9 16=-21 17=-11 19=11 20=-22 23=11 24=-12 26=-14
c mandate|5=-13 6=11 7=-12 9=-15 10=-24 11=16 16=-15 19=-22 20=-10 22=-14 23=20 24=33 25=10 26=10
c meet|0=-18 4=-26 5=-11 6=-13 7=-10 8=-11 10=19 12=20 13=-10 17=9 19=40 20=13 21=42 23=-29 24=-10 25=-12 26=-13
c money|1=44 3=-14 4=-12 5=-23 6=26 8=-12 9=-20 10=-26 11=-14 12=10 13=-18 15=9 17=-18 18=-19 19=-9 20=-27 23=-38 24=-18 25=-10
c named|0=-14 2=-19 3=-22 4=-11 11=-9 13=12 17=-18 19=-14 23=18
c need|1=27 2=18 4=33 6=-10 7=15 8=22 10=32 11=28 12=32 13=25 17=-12 18=-16 20=-18 21=-13 22=13 24=-12 25=-10
c object|0=34 1=-11 2=25 5=-32 6=-12 7=-16 10=-16 11=-26 12=-30 13=-10 16=-12 19=-14 20=-17 21=-21 22=-21 23=-12 26=-16
c others|3=-20 6=18 9=-11 11=-10 12=-14 18=-16 19=12 20=11 21=34 22=-14 24=-21
c parliament|2=26 4=-17 5=-17 7=-22 8=-9 11=-12 12=-20 17=-10 20=-24 21=-18 22=-15 23=-26 24=-26 25=-13 26=-11
c phone|1=-10 4=-10 5=-13 7=-10 9=-11 10=10 19=-13 20=57 22=-13 24=-10
c prolong|2=13 18=-11 19=-23 20=-15 23=-13 24=47 25=-27 26=-16
c resolve|0=14 2=10 3=-9 5=-12 10=-13 11=-15 12=-22 14=12 16=12 26=16
c say|0=-9 3=-34 7=13 8=-11 10=-20 13=21 17=-11 18=-13 21=-12 24=-10 25=-13 26=-22
c shut|0=-12 1=12 10=-13 11=-14
c sign|1=-24 5=-21 7=-11 10=-10 12=-15 16=52 17=51 18=35 19=10 20=-10 21=-19 23=11 25=39
c size|0=17 2=12 4=25 6=-10 7=-20 9=-11 10=-10 11=47 12=22 13=10 16=-29 17=-11 20=-18 22=-16 25=10
c sum|0=-19 1=-14 3=-11 4=-9 5=-24 6=10 7=-13 9=-14 10=-9 11=-18 12=29 16=-12 17=-18 18=-17 20=-14 22=-14 23=-18 26=-12
c vacuum|2=25 4=-10 5=-15 6=-21 11=-12 21=-14 22=-18 24=-16 26=-11
c visit|1=-32 3=-12 5=-21 8=-10 11=-22 18=13 20=-21 21=-30 22=53 23=-11 24=-27 25=-15 26=-11
c vote|1=-23 4=-10 5=-11 6=-15 7=-17 9=-11 10=-19 11=-29 17=-18 18=-9 20=-14 21=-23 22=-10 23=11 24=26
c wait|0=31 1=15 3=-14 4=20 8=-15 9=-10 13=-16 17=-16 18=-17 22=-29 23=-15 24=26 26=-18
c want|0=-11 1=-11 2=14 5=24 7=32 8=18 9=11 11=-19 12=-13 14=10 18=-15 19=-18 20=-19 26=-18
cc access alter|2=-10 3=13 4=10
cc access ask|2=-11 5=-34 7=-14 8=12 9=22 10=-21
cc access block|2=21 3=40 4=31 11=10
cc access conference|4=11
cc access cost|22=10
cc access council|23=15
cc access danger|2=11 3=27 11=-14
cc access duty|1=-10 2=30 5=-27 7=-14 9=12 10=-15 19=10 22=-22
cc access end|3=24
cc access force|2=22 3=42 5=-17 7=-11 10=-20 19=-18 20=-9
cc access former|1=-11
cc access found|26=9
cc access gear|2=16 3=22 7=-14 9=10 22=-10
cc access give|3=21 5=-17 18=10 21=12
cc access mandate|2=12
cc access money|19=-9
cc access need|2=10 4=12 9=17 11=15
cc access object|3=10 9=9
cc access others|1=-10 2=13 10=-14
cc access parliament|2=-17
cc access phone|5=-10
cc access prolong|0=9 3=-12 4=15 9=11
cc access resolve|2=15 4=15
cc access say|1=-9 9=10 10=-9 19=-14
cc access shut|3=14
cc access sign|18=-11
cc access size|4=10 11=-14
cc access sum|2=11
cc access vacuum|4=14
cc access visit|3=10 4=-14 11=-12
cc access wait|0=-10 1=-10 2=-10 3=14 4=17 5=-11
cc access want|5=-15 9=12 11=19
cc accord alter|23=-11 25=10
cc accord apart|16=13 17=-38 24=-10
cc accord ask|0=10 5=18 6=-17 10=23 16=-15 17=15 19=10
cc accord block|0=16 3=10 4=11 5=15 17=20 18=-9
cc accord bloc|2=-10 12=11 16=20 17=-14 18=27 20=12 21=-20
cc accord conference|20=13 21=-12
cc accord cost|2=-10 11=16
cc accord council|5=12 10=11 24=-14
cc accord court|0=29 11=12 16=10 17=52 18=-11
cc accord danger|18=14 19=-20 24=-9
cc accord draft|16=16 17=24 22=10
cc accord duty|0=19 1=-17 5=-13 6=-15 10=18 12=-19 16=33 17=18 21=-9 22=9
cc accord end|5=10 17=16
cc accord force|0=17 4=-9 5=-13 6=-9 10=-13 16=38 17=39 18=26 19=-24 21=-14 25=-13
cc accord former|0=11 5=-10 16=31
cc accord found|12=-12 24=-14
cc accord gear|5=-12 12=-12 16=17 17=-15 18=24 21=9
cc accord give|0=12 6=-12 11=-19 16=12 17=19 18=15 19=9 22=9
cc accord mandate|11=12 18=11
cc accord meet|2=-11 5=9 7=10 11=-9 16=9 17=16 18=11
cc accord money|1=10 2=-11 6=-13 12=-19 16=19 25=10
cc accord named|1=-10 2=-9 5=-9 11=19 16=13 23=-15
cc accord need|0=12 1=9 2=10 13=10 17=12
cc accord object|0=14
cc accord others|0=13 1=-12 5=-16 6=-9 16=15 17=26 20=12
cc accord parliament|0=-10 2=-10 11=11 12=13
cc accord phone|20=18
cc accord prolong|10=20 17=13
cc accord resolve|2=-14 16=19 18=10
cc accord say|2=11 4=-14 5=-14 10=-14 11=17 12=10 16=30 17=33 21=-12 22=-14 24=11
cc accord sign|2=-19 5=-17 10=-11 16=38 17=38 18=18 21=-17 23=-12 24=-11
cc accord size|0=12 12=20 16=-26 17=11 18=-13
cc accord sum|1=-11 11=15 21=-9
cc accord vacuum|1=-17
cc accord visit|17=16 18=23 22=22
cc accord vote|16=13 19=9 23=-9
cc accord wait|1=-14 2=21 16=22 17=11 18=-16 24=-11
cc accord want|3=10 11=10 17=10 19=13
cc alter apart|23=10
cc alter ask|2=25 5=20 7=16 8=10 10=13 12=15 19=-10 23=-12 25=-10
cc alter block|1=12 2=18 4=21 6=10 10=11
cc alter bloc|23=17 24=-11 25=-13
cc alter conference|21=-12
cc alter cost|10=-15
cc alter council|10=-13 11=12 23=-13 24=-10 25=35
cc alter court|0=13 1=12 12=-9
cc alter danger|2=-12 11=13 19=-14 23=-18 24=-9 25=11
cc alter draft|2=10 11=15 23=-16 25=20
cc alter duty|0=10 1=-9 4=10 10=-11 19=-10 22=-13 24=-9 25=14
cc alter end|19=10 23=12
cc alter force|2=19 4=-24 5=-34 7=-13 8=15 10=-21 25=33 26=-9
cc alter former|3=15 4=-9 8=10 10=-9 25=12
cc alter found|2=-9 10=-16 24=-18 25=32
cc alter gear|2=-10 4=9 7=11 21=9
cc alter give|7=15 10=15 11=13 19=11 25=22
cc alter mandate|2=14 25=30
cc alter meet|3=13 19=13 21=11 25=11
cc alter money|6=15 8=9 21=-11 25=10
cc alter named|1=17 2=-19 4=9 23=18 25=23
cc alter need|5=-9 7=-10 21=-12 24=-10
cc alter object|2=27 10=13 11=11 23=10 25=14
cc alter others|4=-9 5=11 10=-13 12=11 17=14 19=18 23=-20
cc alter parliament|6=17 24=-12
cc alter phone|2=13
cc alter prolong|5=10 24=-12
cc alter resolve|4=12 6=13 11=-13 23=10
cc alter say|0=-9 2=-28 4=-12 5=13 11=-16 23=-10
cc alter shut|1=11 3=10
cc alter sign|11=12 17=14 25=32
cc alter size|4=-9 10=11 12=9 19=9 25=14
cc alter sum|1=-24 6=12 10=15 12=24
cc alter visit|11=-12
cc alter vote|23=-10 24=-30 25=26
cc alter wait|1=-13 2=16 5=-9
cc alter want|6=-10 23=-9 25=12
cc apart ask|0=-10 6=-19 10=-14 12=12 21=-13 24=-20
cc apart block|2=15 5=13 19=-11 23=-13
cc apart bloc|2=10 5=-10 10=-14 19=-12 22=17 24=-9
cc apart conference|2=10 21=-16 23=13
cc apart cost|2=-10 12=-12 21=11 24=-12
cc apart council|10=-15 19=10 23=-19
cc apart danger|2=-13 3=-11 19=-19 21=-14
cc apart draft|24=12
cc apart duty|1=-18 3=-10 4=-15 5=-14 8=13 9=10 10=-10 11=-14 12=-30 18=-18 22=-12 23=-10
cc apart end|10=11 18=11 19=-14 23=10
cc apart force|3=-12 4=-11 10=-15 11=-18 12=23 16=13 17=-11 18=17 19=12 20=-9 22=-10 25=-13
cc apart former|5=-13 21=-13
cc apart found|1=-9 19=-15 21=-17
cc apart gear|2=-12 4=-18 5=-11 7=-11 10=-11
cc apart give|2=9 10=-14 21=-19
cc apart meet|2=-12 12=-10 19=-14 23=-14
cc apart money|1=-11 4=-10 5=-9 6=-20 10=-11 11=-14 12=-26 19=-19 21=-21 23=-9
cc apart named|24=11
cc apart object|2=-14 10=-10
cc apart others|0=-10 1=-10 2=-17 5=-16 11=-10 20=-13
cc apart parliament|23=10 26=9
cc apart phone|10=-10 20=-11
cc apart prolong|2=9 24=-10
cc apart resolve|10=9
cc apart say|2=-20 4=-9 5=-24 10=-9 11=-17 12=16 19=-11 20=-10 23=-10 24=-10
cc apart sign|2=-10 18=13 23=-12
cc apart size|18=13
cc apart sum|2=-14 6=-9 12=-24 21=-22 23=-12
cc apart wait|24=13
cc apart want|2=10 10=10
cc ask block|0=10 1=14 2=13 4=15 5=16 6=17 10=31 25=10
cc ask bloc|7=15 10=23 12=14 21=13 22=15 24=12
cc ask conference|6=11 21=13 24=9
cc ask cost|5=-28 6=37 7=-11 8=20 26=14
cc ask council|6=19 7=12 9=18 10=28 11=-18 23=13 24=-24
cc ask court|0=18 2=-9 7=22 13=10 17=16 22=-13 24=-10
cc ask danger|2=-15 5=26 6=14 9=-13 10=-13 11=9 19=-9 20=10 23=-13 24=-19
cc ask draft|2=15 5=-14 6=-13 10=-31 12=11 16=-13 23=-18 26=14
cc ask duty|0=21 1=-28 2=-14 5=28 6=18 7=28 8=25 9=25 10=28 12=16 13=19 25=-11 26=9
cc ask end|2=-11 6=12 12=10 23=-15
cc ask force|1=-28 4=-12 5=32 6=14 7=24 8=20 9=23 10=33 13=-13 18=-10 21=-10 23=-19 25=-16
cc ask former|0=19 1=-17 5=12 6=-13 8=10 10=21 19=-21 20=-11 21=-10
cc ask found|1=17 2=22 8=10 9=12 10=27 12=-10 23=25 24=-13 26=27
cc ask gear|2=-15 5=14 6=24 7=57 9=30 10=10 13=12 15=9 20=13 24=-10
cc ask give|0=-10 5=20 6=35 7=29 9=13 10=25 21=-9 23=-19
cc ask mandate|1=9 6=23 24=-10
cc ask meet|5=26 6=12 9=16 11=-9 12=10 20=9 21=14
cc ask money|4=-10 6=78 8=9 10=11 12=22 15=10 20=-14 24=-9
cc ask named|5=18 6=16 10=15 11=13 19=-16 24=-10
cc ask need|0=-10 4=-11 5=-22 6=18 10=-12 11=-13 15=11
cc ask object|2=14 5=-20 6=-11 7=-10 10=-11
cc ask others|1=10 4=-24 5=19 6=24 7=32 9=13 10=24 17=-12 20=-17 21=18 24=-11 26=-12
cc ask parliament|0=-24 2=17 6=-20 7=-21 9=-11 10=10 13=13
cc ask phone|4=-13 5=-20 6=18 9=-10 10=9 20=26
cc ask prolong|1=-15 4=-11 5=37 7=19 10=14 23=-13 24=-12 25=-12
cc ask resolve|2=-12 4=14 6=24 22=14 23=-16 26=11
cc ask say|1=19 2=-24 4=-13 5=24 7=11 8=9 9=25 10=20 11=10 12=14 13=11 19=11 20=15 21=-21 22=11 23=-13 24=-18 25=-22
cc ask shut|1=-16 5=-11
cc ask sign|0=11 6=-9 10=-11 16=-17 17=16 25=21
cc ask size|1=13 4=11 9=12 10=10
cc ask sum|5=-13 6=22 12=37 15=10
cc ask vacuum|5=-11 9=-9 10=24
cc ask visit|21=16 22=34
cc ask vote|5=-13 25=-13
cc ask wait|0=19 1=12 4=-19 5=14 6=30 10=26 19=-19 23=-9
cc ask want|2=10 5=11 11=11 19=13 23=-14
cc bloc block|1=13 5=15 10=16 21=22 23=-26 24=13
cc bloc conference|10=-18 12=11 21=14 22=-11 24=17 26=12
cc bloc cost|10=-19 19=-10 21=-23
cc bloc council|5=22 19=-22 24=-10 25=-10
cc bloc court|6=-13
cc bloc danger|10=-11 11=-15 19=-29 20=-10 21=-18
cc bloc draft|16=10 21=14
cc bloc duty|1=-18 7=-13 10=9 11=-9 12=9 16=14 19=19 21=14 23=15 24=-16 25=-9 26=20
cc bloc end|1=-11 18=13 20=12 21=11 24=-11 26=16
cc bloc force|3=-10 5=9 9=10 10=-13 17=-13 21=12 23=34 24=21 25=-14 26=14
cc bloc former|1=-16 4=10 5=-13 6=19 16=17 19=12 21=-15 26=-10
cc bloc found|1=-18 2=10 10=-16 12=13 19=-12 21=-14 23=45 26=29
cc bloc gear|2=-12 4=10 7=9 18=11 20=9 22=12
cc bloc give|2=12 10=23 11=-10 12=-11 19=10 23=24
cc bloc mandate|24=-11 26=14
cc bloc meet|5=15 7=12 9=10 10=25 17=-16 18=16 19=10 20=20 21=10 22=22 23=-14
cc bloc money|5=-25 6=31 10=-13 12=10 19=15 21=17 23=-31
cc bloc named|11=-17 20=-12 23=19 24=-10
cc bloc need|2=-15 4=13 5=9 6=12 10=25 11=16 12=20 19=-13 21=15
cc bloc others|1=-14 4=-16 6=14 10=15 23=16 26=13
cc bloc parliament|2=13 5=-15 9=-10 19=-10 21=9
cc bloc phone|6=12 7=9 10=-11 20=13 21=14 22=-9 26=19
cc bloc prolong|1=-13 2=12 19=-20 22=9 23=-13 24=32
cc bloc resolve|1=10 18=13 20=11 23=-11 26=15
cc bloc say|2=-18 10=9 12=11 16=10 17=-9
cc bloc sign|18=31 21=10
cc bloc size|2=13 5=9 11=13
cc bloc sum|6=20 10=-14 12=16 19=10 23=-13
cc bloc vacuum|19=-19 20=-16
cc bloc visit|5=-11 22=20 23=-10
cc bloc vote|24=-14
cc bloc wait|1=27 5=-10 10=17 26=13
cc bloc want|4=-9 5=20 22=11
cc block conference|2=-12 5=15 19=12 21=9
cc block cost|1=16 10=9 12=12 21=-12 24=10
cc block council|2=20 5=18 10=10 24=19
cc block court|0=39 1=9 2=-19 3=-11 5=-12 6=-14 7=-10 19=-9
cc block danger|3=37 4=18 23=15
cc block draft|11=10
cc block duty|0=33 1=14 2=19 3=19 4=33 6=-12 10=-23 11=14 12=-11 19=-19 22=-16 23=-13
cc block end|1=-9 2=-14 3=24
cc block force|0=15 1=22 2=23 3=49 4=10 5=-14 6=-14 12=-12 16=-10 18=-12 23=-19
cc block former|0=18 1=-23 2=12 3=12 10=12
cc block found|0=21 1=14 19=-22 23=-26 24=17
cc block gear|0=-18 1=-15 2=16 3=18 4=31 5=10 6=19 7=10
cc block give|3=15 4=15 5=-22 6=-11 7=11 10=29 19=-13 21=14 23=9
cc block mandate|11=15 23=-11 24=27
cc block meet|0=20 1=18 2=-10 6=16 10=-11 19=24
cc block money|1=19 2=15 4=-16 7=11 12=-15
cc block named|3=-10 6=17 24=10
cc block need|1=33 2=12 11=16 19=12
cc block object|0=35 2=27 19=-10
cc block others|1=17 2=21 4=-19 6=20 7=-12 10=19 23=-19
cc block parliament|2=40
cc block phone|2=15 10=-13 20=26
cc block prolong|1=15 2=10 3=11
cc block resolve|2=21 4=15
cc block say|0=-13 1=16 2=27 5=-15 6=-16 7=-13 11=22
cc block shut|3=14
cc block sign|0=9 17=18 24=15
cc block size|0=17 1=18 3=16 5=13 6=-14 11=11 21=-9
cc block sum|1=14 7=10 19=10 21=-13
cc block vacuum|2=12
cc block visit|4=-15 22=-9 26=11
cc block vote|24=18
cc block wait|2=17 3=-10 5=15 12=-16 17=-14
cc block want|10=9 21=16
cc conference cost|1=-11
cc conference danger|21=-12
cc conference duty|1=-9 5=-11 11=16 18=10 20=10 21=17
cc conference end|19=-10 21=25
cc conference force|10=-14 11=12 18=10 19=-10 21=41 24=12
cc conference found|2=11 26=13
cc conference give|5=-10 21=23 26=9
cc conference meet|11=9 19=-15 21=31
cc conference money|6=10 12=10 21=13
cc conference named|19=-16 23=12
cc conference need|11=20
cc conference others|20=9 21=36
cc conference parliament|19=10 23=11 26=9
cc conference phone|5=9 10=-12 18=10 20=18 26=13
cc conference prolong|11=11 23=-13 24=23
cc conference resolve|4=9 19=-10 21=11
cc conference say|18=12 19=-9 20=16 23=-17
cc conference shut|21=17
cc conference size|21=10 23=-12
cc conference sum|12=12 21=-22
cc conference wait|2=10 10=9 19=-11 21=26 23=17 26=10
cc cost council|1=-14 6=13 11=17 23=11 24=21 25=-20
cc cost court|11=13 12=-10
cc cost danger|1=-11 5=-13 6=-16 11=-10 12=-17 23=12 24=-9
cc cost draft|6=11 10=-11 19=9 26=16
cc cost duty|3=-9 4=-22 5=-11 6=16 7=-12 9=-9 10=-19 11=-23 15=9 19=-17 21=-21 22=-15 25=-11 26=18
cc cost end|1=12 2=14 3=11 10=-13 11=11 14=13
cc cost force|0=-12 1=26 4=-24 5=-23 10=11 12=37 21=-24 24=16 25=-24 26=17
cc cost former|1=13 3=-9 23=-12
cc cost found|6=-12 10=-11 12=-25 23=22 24=17 25=-18
cc cost gear|4=-12 6=10 7=18 11=-10 12=-13
cc cost give|2=-12 6=-25 10=21 20=9 23=-14 24=11
cc cost mandate|11=18
cc cost meet|1=10 6=-20 11=11 12=18 19=15 21=-16
cc cost money|1=15 6=-17 10=-18 12=29 15=10 21=-14 23=-9 24=15 26=-9
cc cost named|2=10 5=-13 12=12 21=-21
cc cost need|1=10 10=-19 11=-28 12=17 21=-13
cc cost object|10=-13 12=-10
cc cost others|2=9 15=9 17=-10 21=-24 22=11 24=12
cc cost parliament|2=-14 6=-13 10=12 12=-23 24=-12
cc cost phone|20=9
cc cost prolong|6=-9 12=12 21=-11 23=-15 24=24
cc cost resolve|1=-13 6=14 12=-16 14=20 19=-11 23=-9
cc cost say|4=-15 5=-17 6=-17 11=-10 19=-15 23=-11
cc cost shut|1=20 12=9
cc cost sign|1=-9 11=10 23=19 24=-19
cc cost size|1=11 11=21 12=14 14=10 23=-11
cc cost sum|2=-15 10=-13 11=10 12=48 22=16 24=13
cc cost visit|6=14 19=-11 26=16
cc cost vote|2=16 24=28 25=-12 26=12
cc cost wait|2=-11 4=-9 5=-9 6=11 11=18 23=-18 24=15
cc cost want|1=-15 6=15 14=11
cc council court|0=15 23=13
cc council danger|6=14 24=-17 25=26 26=-11
cc council draft|10=-10 19=9 23=-14 24=-15 26=-9
cc council duty|5=15 7=15 19=10 21=-10 23=30 24=25
cc council end|5=13 10=-12 19=11 24=-28 25=12 26=28
cc council force|0=-10 2=10 3=-11 11=15 17=-11 18=-10 20=9 21=-12 23=24 24=20 25=15 26=14
cc council former|11=-11 23=-10 26=19
cc council found|1=11 2=-11 5=-14 6=-11 7=-10 10=13 11=20 23=41 25=14
cc council gear|4=18 7=20 10=13 19=11
cc council give|6=-15 11=26 19=15 20=10 23=17 24=13 26=-11
cc council mandate|5=-10 10=-9 23=23
cc council meet|10=-17 20=-10 21=-11 22=10 23=20
cc council money|6=11 7=10 11=10 24=12
cc council named|6=20 11=12 23=11 26=10
cc council need|6=-12 10=-9 11=14 24=-11
cc council object|2=17
cc council others|5=18 7=11 11=28 18=16
cc council parliament|2=14 5=-18 23=-10
cc council phone|9=11 10=-18 20=22 23=-12
cc council prolong|1=10 10=12 23=-28 24=18 26=-18
cc council resolve|23=12 25=14
cc council say|1=-11 2=27 4=13 7=13 9=9 11=-14 20=11 21=-10 23=12 24=11
cc council shut|19=12 26=10
cc council sign|23=16 24=-11
cc council size|10=-10 11=21 18=13
cc council sum|12=16 23=10 24=9
cc council vacuum|5=-12
cc council visit|19=13 20=11
cc council vote|5=-10 11=-25
cc council wait|0=-14 2=18 23=-12 24=26 25=11 26=-12
cc council want|2=-11 5=15 6=13 25=11
cc court danger|0=-19 7=10
cc court draft|16=15 22=17
cc court duty|0=53 4=-10 6=-16 7=-18 10=-10 16=-13 17=26 18=-13 19=14 23=-14
cc court end|17=9
cc court force|0=63 1=-18 2=-23 3=-14 6=-18 7=18 10=10 17=9 18=-14 23=10 24=-19
cc court former|0=29 1=-9 11=10
cc court found|0=21 5=16 10=10 23=16 24=-18
cc court gear|2=9 4=-9 5=12 6=11 7=13 8=10 9=13 10=-10 13=12
cc court give|0=46 2=-11 6=10 7=11 10=14 23=-16
cc court meet|0=9 5=10 9=9
cc court money|0=20 1=20 6=35 10=-17
cc court named|0=18 21=12
cc court need|0=10
cc court object|0=32 1=13 2=-26
cc court others|0=18 6=-12 7=12 10=-10 16=13
cc court parliament|0=16 2=-9 6=11
cc court prolong|24=-11
cc court resolve|1=-9 22=12
cc court say|0=30 2=-12 7=-11 10=-18 11=-9 17=24
cc court shut|0=-9
cc court sign|0=20 17=32
cc court size|0=28 1=13 2=-9 4=12 13=11
cc court sum|6=-19
cc court wait|0=54 2=-10 3=9 6=14 7=11 10=-11 12=-12 24=-15
cc court want|0=14 5=12
cc danger draft|9=11 24=10
cc danger duty|0=-18 1=-24 2=-22 3=28 4=-20 6=-14 9=-10 10=-16 12=-25 13=-19 16=-10 20=-10 23=-16 26=-11
cc danger end|3=9 17=9 22=13
cc danger force|0=-13 1=-16 2=-32 3=33 4=-20 6=23 11=14 19=-15 24=-9 25=20 26=-18
cc danger former|2=-12 3=30 19=-11 22=-12 23=14
cc danger found|2=-11 24=-25 25=15
cc danger gear|2=-9 3=12 5=-14 9=-11 13=10 22=-12 23=13
cc danger give|3=25 4=-14 6=11 7=22 10=-15 11=14 21=16 25=13
cc danger mandate|11=-16 24=-17 26=9
cc danger meet|2=-10 19=-13 21=17
cc danger money|1=-16 2=-9 4=-11 5=19 6=31 7=17 12=-17 22=-10
cc danger named|2=-12 3=-9 5=13 6=11 10=20 23=11 25=22
cc danger need|1=-14 4=12 12=-14 19=-13 23=24
cc danger object|4=12 23=17
cc danger others|0=-17 2=-23 5=11 10=-11 11=17 12=-10 19=-23 25=13
cc danger phone|7=-9 10=-14
cc danger prolong|11=-11 21=10
cc danger resolve|5=-10 7=13 11=-12 23=11 26=-16
cc danger say|1=-11 4=15 5=-19 7=11 10=-14 17=-11 19=-12 21=9 22=-12 24=-13
cc danger sign|22=13 25=10
cc danger size|2=-11 4=-10 13=19
cc danger sum|12=-14
cc danger visit|5=-13 17=9 19=-11 22=18
cc danger vote|5=-11 22=10 23=9 24=-17 25=-10
cc danger wait|0=-14 3=17 10=-11 24=-20 25=-14
cc danger want|10=10 13=10 21=11
cc draft duty|2=19 5=-11 11=12 18=15 24=18 25=13
cc draft end|24=10 26=16
cc draft force|5=-9 10=-18 11=21 17=12 25=11 26=19
cc draft former|2=12 18=9 23=12
cc draft found|2=-13 11=21 19=-9 24=9
cc draft gear|9=13 11=10 16=9
cc draft give|6=-16 19=12
cc draft mandate|25=14
cc draft meet|17=14 19=11 21=16
cc draft money|1=-10 2=13
cc draft need|2=15 19=10
cc draft object|25=16
cc draft others|2=-11 6=15 10=-10 11=16 16=10 19=18 24=12
cc draft phone|2=-10 6=12 10=-12
cc draft prolong|9=9 11=9 16=11 24=35 26=11
cc draft resolve|2=20 17=-9 19=10 22=13 23=15 26=9
cc draft say|2=-11 6=10 16=11 17=10 19=11 20=9 25=19
cc draft sign|17=11 19=9 23=24
cc draft size|11=14
cc draft sum|12=16 19=21
cc draft visit|22=11 26=15
cc draft vote|2=-15
cc draft wait|19=9 21=-9 22=12 24=12
cc draft want|2=12
cc duty end|1=-22 3=12 6=-10 7=-9 10=-15 11=-14 19=14 20=-12 22=-14 23=-13 25=-10 26=10
cc duty force|0=13 3=12 8=-13 18=11 20=-14 22=-28 23=11 24=-19
cc duty former|5=14 18=-14 23=-13 24=9 25=-10
cc duty found|2=27 5=-9 6=-11 10=10 12=-18 18=-14 23=35 24=22 26=20
cc duty gear|4=35 5=-21 7=36 9=15 10=-22 11=-10 13=27 16=-12 17=-19 19=-24 20=-12 21=-13 22=-24 23=-14
cc duty give|1=14 2=-15 3=18 4=-12 8=-11 9=-10 10=14 17=-16 19=-16 21=-33 22=-20 26=-17
cc duty mandate|0=-9 4=9 9=-10 11=-14 19=-9 23=29 25=13
cc duty meet|7=-13 10=12 12=17 16=-16 17=-11 18=-10 20=28 21=28 22=36 24=-11
cc duty money|1=39 2=-11 3=-9 6=35 10=-14 11=-9 12=13 13=-11 17=-9 19=-21 22=-11 23=-13 26=-10
cc duty named|3=-11 16=-11 18=-14 21=14 22=-10 24=-14 26=10
cc duty need|5=-16 11=26 12=18 13=16 16=-9 19=11 24=-14 26=-10
cc duty object|0=11 2=24 5=-22 6=-14 10=-24 11=-14 12=-10 17=-10 21=-14 23=-17
cc duty others|0=17 1=-19 4=-9 6=25 8=-13 9=-16 10=26 12=15 16=-12 17=-20 22=-15 24=-14 25=-21 26=-11
cc duty parliament|1=17 2=10 3=-10 7=-11 10=11 11=-18 19=11 20=-10 22=11
cc duty phone|5=-14 6=-10 7=-11 11=10 18=11 20=26
cc duty prolong|1=16 6=13 10=21 17=13 21=-11 22=-11 24=23
cc duty resolve|2=17 11=-12 12=-10 22=-9 26=15
cc duty say|0=-16 1=-22 3=-13 5=10 7=14 10=22 13=11 17=-17 18=9 22=-23 25=-19 26=-10
cc duty shut|1=15 3=13 21=21
cc duty sign|0=10 1=-9 16=18 17=17 18=33 19=-23 21=16
cc duty size|1=15 3=17 4=18 5=-27 6=-16 7=-12 11=17 18=-12 22=-13 23=-27 25=9
cc duty sum|0=-15 4=-21 5=-15 7=-15 10=-13 12=38 19=-32 21=-10 22=-10 23=-12
cc duty vacuum|6=-11 12=-12
cc duty visit|0=9 7=-13 10=-24 11=12 19=29 21=11 22=24
cc duty vote|1=-12 4=-10 5=-11 6=-15 12=-14 19=-11 24=15 25=-25
cc duty wait|0=23 1=19 2=-10 5=-13 9=-15 10=11 13=-11 21=-15 24=-12
cc duty want|2=14 9=-10 10=-9 11=21 23=9
cc duty weather|4=10
cc end force|1=15 6=-10 16=-10 18=17 19=13 21=12 22=21 24=-13 25=-18 26=19
cc end former|1=-20 3=-17 10=-9 11=-13 19=12 23=-12
cc end found|0=9 2=15 24=-12 26=14
cc end gear|1=-12 4=9 18=12 19=-14
cc end give|1=11 2=19 5=-17 10=11 11=-12 19=23 22=10 25=9
cc end mandate|5=-10 11=-10 25=12 26=14
cc end meet|3=-14 19=14 22=-9
cc end money|1=-9 12=25
cc end named|11=-24 24=-10 25=-9 26=24
cc end need|2=26 3=11 5=-11 11=10 12=12 17=13 19=20 21=-10
cc end others|2=-10 5=10 10=-11 11=-13 21=12 26=14
cc end parliament|2=19
cc end phone|22=11 26=10
cc end prolong|5=11 11=12 22=10 23=-12 24=13 25=-9
cc end resolve|2=-19 4=-17 5=-10 11=21 12=-9 14=12 17=-18 20=-15 22=10 26=18
cc end say|3=11 6=-10 12=13 20=-9 21=23 23=-15 26=12
cc end shut|4=-17 12=14 16=-10
cc end sign|11=-17 17=26 19=14 23=22 24=13
cc end size|1=-10 4=17 11=10 14=11 16=-12
cc end sum|1=9 12=14
cc end vacuum|0=17
cc end visit|16=-22 17=11 21=12 26=12
cc end vote|11=10 23=10 24=-15 26=22
cc end wait|1=-15 2=-11 3=20 5=12 6=15 11=-9 22=-11 26=-9
cc end want|12=13 14=16 17=9 26=-10
cc force former|3=-11 6=-11 9=-13 16=12 17=-20 19=-10 20=-11 21=-20 22=-12 24=-21 25=-12 26=-12
cc force found|1=9 2=18 5=-27 7=-11 10=12 11=25 12=-11 14=9 17=-10 19=-26 21=-13 23=28 24=17 26=16
cc force gear|0=-12 1=-24 2=-10 4=28 7=16 9=26 10=-27 12=-16 13=26 17=-18 18=18 22=-9 24=-16 25=-11 26=-15
cc force give|1=13 2=-15 3=-22 4=-10 6=-12 7=-10 12=-13 13=-21 16=-25 20=-22 25=-18
cc force mandate|0=-10 1=-10 5=-11 11=25 24=25
cc force meet|2=-15 5=-14 7=-9 16=11 19=53 20=13 21=39 25=-12
cc force money|0=-10 1=26 4=-23 6=50 12=20 13=-10 18=-11 20=-19 22=-12 24=-13 25=-10 26=11
cc force named|0=-15 3=-17 9=-10 10=-23 12=-14 19=16 21=12 22=-22 23=-10 26=11
cc force need|1=16 3=-11 10=25 11=27 12=26 13=14 16=-9 18=-11 20=-9 22=-12
cc force object|0=16 1=-13 3=10 4=-12 5=-26 7=-10 8=12 12=-24 19=-19 22=-14 23=-10
cc force others|3=-12 4=-26 10=12 16=-11 17=-9 19=12 21=22
cc force parliament|0=-11 2=35 4=-11 11=-18 18=9 21=-10 23=-24 24=-11 25=-10
cc force phone|2=-12 6=-22 10=10 18=9 19=-10 20=43 23=-11
cc force prolong|1=10 2=10 4=11 5=10 7=-9 9=-9 10=10 11=21 18=-11 19=-21 21=-24 24=40 25=-17
cc force resolve|0=12 3=-12 5=-11 10=-14 11=-11 12=-16 25=-14 26=21
cc force say|4=13 9=17 10=-10 13=-17 18=16 19=-12 20=10 22=14 25=12 26=-9
cc force shut|1=14 3=19 4=-17 19=9 21=10 26=14
cc force sign|1=-15 5=-19 6=-11 10=-15 16=30 17=20 18=50 19=-10 24=-14 25=14
cc force size|0=14 1=-29 2=14 4=-15 5=-25 7=-12 10=-18 11=27 12=15 13=15 16=-13 18=17 21=-12 22=-15 23=-11 25=26
cc force sum|0=-12 2=-15 4=-13 5=-13 6=-36 12=34 21=-24 23=-9 24=13
cc force vacuum|2=26 5=-10 19=10
cc force visit|2=-9 3=16 7=-17 9=-11 11=-11 12=-13 16=-12 20=-12 22=37 24=-18 25=-18
cc force vote|1=-10 2=-13 5=-21 10=-15 11=13 21=-12 23=21 25=16
cc force wait|0=13 1=9 2=11 3=-27 4=20 7=-10 9=-13 12=10 13=-9 21=10 24=17
cc force want|0=13 1=-10 2=-19 3=13 5=19 6=20 10=12 11=12 22=20
cc former found|0=18 1=-9 12=16 26=12
cc former gear|1=12 4=14 5=-17 6=-9 10=11 23=11
cc former give|3=16 4=-27 10=14 11=-23 18=-9 19=-21 22=-16 26=11
cc former mandate|2=10 10=-12 23=-16
cc former meet|0=12 1=-12 2=-13 3=11 5=-9 10=-11 22=19 23=16
cc former money|1=29 2=13 10=9 12=26 16=9 19=-15 21=-14
cc former named|1=-10 11=9 24=9
cc former need|4=21 6=10 10=-15
cc former object|2=11
cc former others|1=11 3=-12 7=10 11=-16 12=-10 23=27 25=-10
cc former parliament|2=-9 6=-13 10=14
cc former phone|5=-12
cc former prolong|1=11 2=13 3=9
cc former resolve|1=-17 3=-9 19=-10
cc former say|0=-9 3=-12 6=-13 10=10 16=9 18=-13 19=-11 20=-14 21=-18 22=-10 24=-11
cc former shut|3=-11 4=-9
cc former sign|18=12
cc former size|4=17 5=-16
cc former sum|2=10 6=12 10=20 12=22 21=-9
cc former vacuum|10=-11
cc former visit|0=17 2=-10 4=23 17=10 19=-15
cc former wait|2=-26 4=16 5=-17 10=10 11=13 18=21 21=11
cc former want|3=9 5=-11 11=9 22=-13
cc found gear|3=10 7=14 9=18 23=11
cc found give|2=11 6=13 7=-9 9=16 10=13 19=-16 22=-11 23=13 24=-13 26=12
cc found mandate|0=-12 2=-15 4=-11 10=-10 19=-22 22=-13 23=-16 24=24 26=12
cc found meet|10=-15 20=17 23=24
cc found money|0=-11 2=-10 5=17 6=12
cc found named|10=9 11=15 21=-17 23=19
cc found need|1=14 2=15 4=10 6=-13 10=-17 12=-11 23=-12
cc found object|1=12 2=10
cc found others|1=11 5=-11 7=-11 10=-22 11=14 19=-18 23=9 24=-16 25=20
cc found parliament|2=24 10=-11 11=-24 12=-15 23=-20 24=-13
cc found phone|20=30 26=17
cc found prolong|1=-13 10=-18 11=10 21=-11 24=39 25=-11 26=14
cc found resolve|5=-11 6=-10 14=10 23=10 25=21 26=14
cc found say|2=-17 4=-11 6=-24 7=-11 21=25 22=-11 23=18 24=-27 25=29 26=27
cc found shut|19=12 25=9 26=12
cc found sign|26=-10
cc found size|2=-11 3=10 10=-9 11=36 12=-18 18=12 23=10
cc found sum|1=-21 12=-13
cc found vacuum|0=10 23=-14
cc found visit|0=17 3=9 23=12
cc found vote|2=-12 10=-16 11=-19 19=-15 21=-10 24=18 25=13 26=-12
cc found wait|1=11 2=-10 10=12 12=12 24=19
cc found want|5=-11 10=-15 23=18 25=13
cc gear give|2=-13 3=9 5=-13 6=-13 7=16 9=9 12=-18 16=9 17=-9 20=-11 21=-22 22=-11 23=16 25=-13
cc gear mandate|3=10 4=10 24=14
cc gear meet|9=14 10=-11 19=-14
cc gear money|1=18 5=41 6=29 7=22 8=16 9=22 10=-11 11=10 12=-16 15=12 19=17 22=-13
cc gear named|1=-9 5=-16 11=-11 16=10 22=-12 24=12
cc gear need|4=32 6=10 7=16 9=13 13=37 15=9 22=15
cc gear object|4=21 10=10
cc gear others|1=12 7=14 9=23 10=-12 15=10 17=-11 19=-27 21=18
cc gear parliament|2=-9 4=13 7=-14 19=11
cc gear phone|5=-10 7=14 20=26
cc gear prolong|2=-10 4=12 5=12 7=14 9=20 23=10 24=-20
cc gear resolve|4=-13 6=15 7=-10 22=-10
cc gear say|1=-15 2=13 4=26 6=-29 7=24 11=-12 13=11 17=-11 21=-13
cc gear shut|1=11 4=-15
cc gear sign|2=-9 11=13 16=16 17=-15 18=13 25=9
cc gear size|2=-13 4=17 9=14 13=24
cc gear sum|4=-18 7=-11 12=-16 15=10 19=13
cc gear vacuum|19=12 22=-9
cc gear visit|3=19 5=-13 7=-14 9=-11 22=12
cc gear vote|2=14
cc gear wait|1=-15 3=-9 4=37 6=17 7=14 9=-15 10=9 13=-9 19=-11 24=-10
cc gear want|4=23 7=34 9=11 19=13 22=11
cc gear weather|4=9
cc give mandate|5=-14 10=10 11=9 21=15
cc give meet|11=-16 21=24
cc give money|2=10 3=-13 4=15 6=27 10=-23 12=-12 17=10 18=-15 19=-12 20=-12 21=32 23=-24 26=-10
cc give named|4=-10 6=-13 10=-16 11=-15 19=-11 26=-12
cc give need|4=10 7=9 8=11 10=-17 13=-11 19=21 23=-16
cc give object|5=-15
cc give others|5=10 7=20 15=11 18=-13 19=21 24=-10 26=-12
cc give parliament|0=-10 2=10 6=-13 10=11
cc give phone|1=-13 2=14 9=12 10=18 20=22
cc give prolong|4=-11 5=-10 6=-9 10=-14 12=9 21=15 24=15
cc give resolve|12=-15 23=-14
cc give say|0=-13 3=-15 5=12 7=-9 10=-12 16=9 19=17 20=-12 22=11 23=15 24=-16 25=10 26=-12
cc give shut|3=12 5=-12
cc give sign|0=11 11=10 16=10 17=11 18=14 19=11 22=10 24=-15 25=11
cc give size|1=-15 3=9 5=-21 6=-10 11=11 18=-10 24=-11
cc give sum|1=-11 5=-13 6=-11 7=-10 17=10 19=12 21=17 23=-11 24=18
cc give vacuum|6=-10
cc give visit|2=14 4=-18 9=11 19=11 21=-23 22=23
cc give vote|7=-14 11=-18
cc give wait|0=-20 2=19 3=10 10=19 20=10 22=-11 24=15 26=11
cc give want|0=12 1=-22 2=-9 5=28 7=29 8=9 10=-16
cc give weather|4=10
cc mandate meet|2=10 6=13 19=-14 25=20
cc mandate money|2=11 11=-11 23=-21
cc mandate named|11=10 24=9
cc mandate need|11=-10
cc mandate object|2=13 23=10
cc mandate others|10=-13 24=9 25=-12
cc mandate parliament|3=9
cc mandate phone|11=9
cc mandate prolong|11=-15 21=-19 23=-35 24=27 26=-22
cc mandate resolve|4=10 24=18 26=13
cc mandate say|2=-13 23=11 24=-11 25=12
cc mandate shut|11=9
cc mandate sign|11=-11
cc mandate size|11=36 23=-15 24=16 25=9
cc mandate sum|12=18
cc mandate vote|10=-10 23=10 24=22 25=-16
cc mandate wait|1=-12 2=-11 23=18 24=18 25=-15 26=-16
cc mandate want|5=-14 6=14
cc meet money|0=14 1=19 2=-23 7=-10 11=13 12=15
cc meet named|10=-13 11=10 19=20 21=17 22=-12 23=-14 24=10
cc meet need|2=11 10=21 19=22 21=12
cc meet object|1=19 19=-11
cc meet others|4=-10 6=11 9=10 10=-25 18=-10 19=29 20=14 21=23 23=9 26=-9
cc meet parliament|1=16 5=9 12=-9 19=16
cc meet phone|5=-11 10=-14 20=55 22=-12
cc meet prolong|24=23
cc meet resolve|19=12 21=21
cc meet say|2=-10 6=-11 10=-19 12=-14 19=26 20=14 21=14 22=-28
cc meet shut|3=-9 19=14
cc meet sign|17=-15 19=22
cc meet size|0=18 11=20 12=11 16=-13 19=10 21=12 23=-13 24=19
cc meet sum|6=-26 11=14 12=19
cc meet vacuum|19=12 21=-12
cc meet visit|16=-17 19=17 20=-9 22=23
cc meet vote|19=10 23=11
cc meet wait|1=17 2=15 4=-10 5=-10 10=-15 11=12 12=15 17=-11 19=11 20=10 22=-10 23=-14 25=-11
cc meet want|2=-10 17=-10 19=11
cc money named|1=17 12=18 21=19 23=-12
cc money need|1=21 2=10 4=-10 6=14 11=-24 12=43 19=20 21=-9
cc money object|2=11 10=10 12=-12 19=-9
cc money others|0=-10 1=36 5=-15 6=38 8=9 9=17 10=-28 25=-10
cc money parliament|0=-12 1=-10 2=45 12=-20 21=23
cc money phone|1=-17 6=29 7=11 10=-14 11=14
cc money prolong|1=21 2=10 6=15 7=11 24=9
cc money resolve|11=-13 12=-15 19=-13
cc money say|0=-14 1=18 2=13 6=16 7=-12 10=-13 11=-37 18=-12 19=17 20=-15 23=-41 24=-15
cc money shut|1=15 12=13
cc money sign|4=9 6=-10 11=-9 19=-11 25=13
cc money size|0=19 1=11 11=13 12=19 21=15
cc money sum|0=-20 1=10 3=-10 4=-11 5=-24 6=-38 7=-16 9=-13 10=-15 12=21 16=-13 18=-15 20=-12 25=-13 26=-12
cc money vacuum|1=17 2=-12 4=9 10=16
cc money visit|1=16 6=21 12=9 19=-16
cc money vote|1=-16 4=12
cc money wait|0=-14 1=17 6=29 7=18 12=16 19=-16 21=32 23=-9
cc money want|5=13 6=24 7=21 11=12 26=13
cc named need|1=11 2=12 4=21 10=11 12=13
cc named object|2=10
cc named others|1=11 6=-12 7=-13 10=12 11=-11 12=-9 22=14 23=-22 24=-10 25=-12
cc named parliament|2=17 11=-10
cc named phone|2=10 10=-10 20=14
cc named prolong|10=-10
cc named resolve|4=-12 11=-27 24=-16
cc named say|1=21 2=-18 7=-9 11=11 18=-10 19=25 20=-14 21=-9 23=-31
cc named shut|1=19 19=13
cc named sign|17=9 23=9
cc named size|1=-10 2=9 13=17
cc named sum|1=-27 2=-9 6=-9 21=-10 24=17
cc named vote|10=10 11=11 24=22 25=-10
cc named wait|1=-12 4=-17 10=-12 11=11 24=9 26=-10
cc named want|10=18 11=15 12=11 23=-11
cc need object|11=11 12=10
cc need others|2=36 6=15 7=-12 8=11 12=10 17=-12 22=18
cc need parliament|4=11 5=-14 17=-10 19=11
cc need phone|10=-13 19=13
cc need prolong|2=-14 5=-17 17=12
cc need resolve|12=-12 26=-17
cc need say|0=-22 2=21 5=-10 10=23 11=-22 12=16 13=16 17=-11 21=-12 22=13
cc need shut|1=-12
cc need sign|0=11 2=23 17=23
cc need size|2=-25 3=13 17=10 19=-17 23=-14
cc need sum|1=21 2=13 10=-12 12=43 21=-16
cc need vacuum|19=12
cc need visit|5=12 11=10 19=21 22=18
cc need vote|16=10 23=19 24=-14
cc need wait|0=-10 1=-20 4=20 5=-9 12=18
cc need want|1=-12 2=16 4=10 6=-23 8=26 13=11
cc object others|0=16 5=-21 10=-18 25=-12
cc object parliament|0=14 1=11 2=19 10=-12 12=-14
cc object phone|2=-15
cc object prolong|1=-12 2=17 25=-10 26=9
cc object resolve|1=-19 2=21 23=-13
cc object say|1=-21 5=-17 11=-10 12=-21 19=-9 24=-13
cc object sign|25=16
cc object size|0=9 2=13 11=-9
cc object sum|1=-11 2=19 10=16 12=-11
cc object visit|2=24
cc object vote|2=17 25=-13
cc object wait|11=-11 21=9 25=-10
cc object want|2=12 3=14
cc others parliament|1=-10 2=18 10=-19 17=-9 19=13
cc others phone|6=25 19=-28 20=49 23=-17
cc others prolong|5=12 7=15 17=12 19=-10 21=-22 24=12
cc others resolve|0=-12 1=10 11=-13 20=14 26=9
cc others say|0=-19 1=14 4=10 5=-11 6=16 7=15 10=24 18=-20 19=-14 23=11
cc others shut|19=14
cc others sign|2=13 16=18 17=12 18=16 19=13 23=23 25=-10
cc others size|0=-16 5=-24 6=-15 17=-10 18=21 21=-13 22=-10 23=-13 25=-12
cc others sum|4=15 5=-10 10=-22 15=12 19=-30 21=-14
cc others vacuum|2=15 10=13 19=-16 21=12
cc others visit|0=12 1=9 4=10 6=23 12=11 22=19 23=-10
cc others vote|4=16 5=-10 10=-14 11=-11 23=-11 25=13
cc others wait|1=22 2=14 3=-12 4=-13 10=9
cc others want|4=-10 5=32 6=27 7=22 8=11 11=-12 16=-10 22=11
cc parliament phone|20=-9 26=9
cc parliament prolong|1=-11 24=-12
cc parliament resolve|2=13 6=-10 9=11 11=-11
cc parliament say|2=-17 10=11 11=15 18=10 20=-10 21=-10
cc parliament sign|2=9
cc parliament size|2=35 5=-12 6=-11 10=-11 19=-13
cc parliament sum|1=-9 2=24 6=-12 10=10 11=9 19=16 21=13
cc parliament visit|2=14 18=14 22=20
cc parliament vote|11=-11 24=-27
cc parliament wait|1=-12 2=16 11=-16
cc parliament want|5=-10
cc phone prolong|1=-9
cc phone resolve|20=11 22=12
cc phone say|2=-15 4=-9 5=-15 11=-9 18=11 19=16 20=52 21=-12
cc phone size|5=-10 10=13 19=-11
cc phone sum|1=10 10=9 19=16 22=11
cc phone vacuum|5=10 19=-13
cc phone visit|21=9 22=9
cc phone vote|11=9 24=9
cc phone wait|2=9 5=-13 11=12 20=33 26=11
cc phone want|10=-10 11=13
cc prolong resolve|11=12 23=-11
cc prolong say|0=-11 4=-20 5=-16 10=19 11=-17 18=12 19=-16 21=-17 22=17 24=25 25=-10
cc prolong shut|22=14
cc prolong sign|6=11 10=13 11=-9 23=-13 24=18
cc prolong size|2=14 3=10 11=22 25=10
cc prolong sum|1=14 12=10 24=20
cc prolong visit|1=10 3=16 18=13 23=10
cc prolong vote|23=-16 25=-22
cc prolong wait|0=10 3=-11 5=10 6=-10 10=-15 19=-10 23=-30 24=20 26=-20
cc prolong want|5=-17 6=16 8=14 11=-12 23=-9 24=16
cc resolve say|0=-15 1=-16 5=-12 6=-16 7=-10 21=24
cc resolve shut|1=10
cc resolve sign|0=14 16=11 19=11 23=14 24=10
cc resolve size|1=-11 11=14 14=9 19=16 23=-17 25=12
cc resolve sum|1=-13 7=10 12=-15 21=11
cc resolve visit|10=10 19=-11 21=16 22=20
cc resolve vote|19=9 23=16
cc resolve wait|1=-12 2=-23 10=-11 26=-21
cc resolve want|5=-15 11=-15 14=10 23=11
cc say shut|1=15 3=-17 5=14 11=-13 12=10 22=10
cc say sign|2=-9 5=-12 17=19 18=27 19=-21 22=-10
cc say size|2=-19 4=16 5=-17 6=-16 7=-11 10=-11 11=20 12=10 19=-17 21=10 22=-10
cc say sum|1=-13 2=10 7=-11 11=-10 12=9 19=21
cc say vacuum|6=-15 23=-9
cc say visit|0=-12 1=-15 4=15 9=10 22=39
cc say vote|1=-11 2=-11 4=11 10=-10 25=10
cc say wait|1=26 3=-17 6=9 7=13 9=-10 10=-13 13=-10 20=19 22=-13 24=13 25=-16
cc say want|7=14 19=-18 21=-12
cc say weather|4=11
cc shut size|1=-10 12=9 16=-14
cc shut vacuum|1=10
cc shut visit|16=-16 19=12
cc shut vote|26=12
cc shut wait|3=9 4=-10 5=11 25=12
cc sign size|19=14
cc sign sum|17=10 18=-11
cc sign visit|17=20 18=9 22=23
cc sign vote|2=-12 16=14 19=19 23=40 24=-17
cc sign wait|0=-10 2=14 16=20 24=10 25=-16
cc sign want|17=11
cc size sum|1=-10 2=10 6=-15 11=10 12=24
cc size visit|0=11 3=12 4=13 19=11 22=10
cc size vote|23=-20
cc size wait|1=-16 2=19 11=17 26=19
cc size want|2=-10 3=15 11=-17 14=10
cc sum visit|1=10 19=-13 22=13
cc sum wait|0=-9 1=-14 2=11 6=18 10=-15 12=23 19=-11 24=14
cc sum want|21=12
cc vacuum visit|0=12 1=11 19=12
cc vacuum want|2=-9
cc visit vote|2=17
cc visit wait|1=17 3=-10 6=17 7=10 9=11 10=-10 11=16 19=11
cc visit want|1=-15 2=-11 4=11 6=10 11=-11 19=11
cc vote wait|2=-18 25=-13
cc vote want|11=-9 23=16
cc wait want|0=-12 4=16 7=15 23=9
cn access block|3=23 4=26
cn access bloc|5=19
cn access danger|3=20
cn access duty|2=10 19=10
cn access force|3=26 11=10 13=11
cn access gear|2=15
cn access give|3=10
cn access mandate|2=19
cn access need|11=14
cn access say|9=17 11=11
cn access visit|4=-9
cn access want|11=11
cn accord access|2=11
cn accord ask|5=11 17=14
cn accord council|7=10
cn accord court|17=17 19=10 21=12
cn accord draft|16=9
cn accord duty|11=16 16=17 17=-10 18=23
cn accord end|16=-11 17=-10
cn accord force|0=-17 17=36 19=-11
cn accord former|16=12
cn accord found|16=10
cn accord gear|18=10
cn accord give|22=12
cn accord meet|16=21 18=19 19=-13
cn accord money|1=-12 16=21 17=-13 25=11
cn accord others|16=16 17=21
cn accord parliament|11=10 12=11
cn accord prolong|17=11
cn accord say|11=22 17=-10 18=10
cn accord sign|0=14 17=20 18=27
cn accord size|11=11 17=-10 19=14
cn accord wait|13=10 17=11
cn accord want|17=9
cn alter ask|2=18 6=-21 7=16 8=9 10=9 25=-16
cn alter block|0=9 1=16 6=10 11=12
cn alter cost|12=-20
cn alter council|24=-11
cn alter court|19=10
cn alter danger|11=13 25=10
cn alter draft|19=10 25=14
cn alter duty|23=12
cn alter force|2=28 4=-12 5=-17 6=-16 10=-22 21=-11 25=44
cn alter found|6=9 23=16
cn alter gear|1=13
cn alter mandate|25=13
cn alter money|1=-20 2=-9 7=10 10=-10 12=15 19=-17
cn alter parliament|19=11
cn alter resolve|1=11 4=11 6=17 11=-10 17=12 19=9
cn alter say|6=10
cn alter sign|25=13
cn alter size|2=-9 10=11 23=-12 25=12
cn alter vacuum|23=9
cn alter visit|10=13
cn alter vote|2=10
cn alter wait|2=12
cn apart accord|16=-11 17=-21
cn apart block|2=17
cn apart bloc|19=-16 21=-19
cn apart conference|21=-15
cn apart cost|12=-17
cn apart council|19=10
cn apart danger|24=-13
cn apart duty|19=-9
cn apart end|12=11
cn apart force|18=11
cn apart former|10=10
cn apart meet|19=-20 21=-12
cn apart money|12=-9
cn apart object|2=-15
cn apart others|12=10
cn apart phone|22=12
cn apart prolong|11=10
cn apart resolve|19=-10
cn apart say|12=10 19=-10 21=10
cn ask access|3=10 5=-9
cn ask accord|10=13 24=-13
cn ask alter|2=15 6=9 10=-10 12=12 23=-10
cn ask apart|5=9 21=-17
cn ask block|1=11 5=10 7=-9 19=-10
cn ask conference|22=12
cn ask cost|5=-10 8=11 10=-14
cn ask council|5=-13 6=20 9=11 10=24 23=-24 25=13
cn ask court|7=22 10=15 13=12 24=-10
cn ask danger|6=-10 7=9
cn ask duty|0=9 1=-10 5=34 10=-10 12=17 22=13
cn ask end|5=-14
cn ask force|0=-18 2=-11 4=-11 6=-19 7=-18 10=-13 12=11 19=-12 23=-9
cn ask former|0=11
cn ask found|0=-12 2=14 6=-10 9=12 26=9
cn ask gear|5=-32 7=24 9=-17 13=10
cn ask give|1=-16 5=12 6=37 21=-9 23=-11
cn ask mandate|26=10
cn ask meet|10=-16 19=-23 20=12
cn ask money|2=-22 5=-20 6=52 7=-17 9=-12 10=-27 12=-10
cn ask object|5=-18 8=11
cn ask others|2=10 4=-15 5=26 6=33 7=30 9=12 10=31 22=9
cn ask parliament|5=11
cn ask phone|4=-17 7=-19 10=14 20=17
cn ask prolong|5=23 10=28
cn ask resolve|2=-10 4=10
cn ask say|4=-9 7=23 13=16 21=-14 26=13
cn ask shut|1=-11
cn ask size|5=14 6=-10 21=13 23=-11 26=12
cn ask visit|1=17 6=12
cn ask vote|23=16
cn ask wait|5=18 6=13 10=11
cn ask want|5=20
cn bloc accord|18=-9 21=-10
cn bloc alter|23=11
cn bloc apart|9=9 12=11 21=-15
cn bloc ask|10=11 12=11 19=12 21=-11
cn bloc conference|10=-17 22=-11 24=17
cn bloc council|19=-13
cn bloc duty|1=-15 5=-14 6=-10 11=-13 18=9 19=15 22=-9
cn bloc end|19=11 24=-10 26=13
cn bloc force|2=-14 4=-11 16=14 18=19 20=-10 21=13 22=22 23=-10 24=11 26=-14
cn bloc former|24=9
cn bloc found|10=-15 26=12
cn bloc gear|18=10
cn bloc give|10=11 12=-11 21=-14 23=21
cn bloc mandate|23=-16 26=14
cn bloc meet|5=11 9=10 10=17 22=-17
cn bloc money|1=11 5=-9 6=19 7=-10 9=9 12=-16 23=-10
cn bloc need|5=23
cn bloc others|1=10 6=9 11=-17 22=-10 23=26 26=19
cn bloc phone|19=13 21=-20 26=14
cn bloc prolong|24=19
cn bloc say|1=-30 2=-11 5=-11 19=-20 24=11 25=10
cn bloc shut|26=12
cn bloc size|11=15 19=-11 23=10
cn bloc visit|19=-9 22=30 26=10
cn bloc wait|1=10 23=9
cn block access|2=12 3=-11
cn block accord|3=14
cn block ask|6=-10 20=10
cn block danger|3=-12 4=21
cn block duty|2=-15 4=13
cn block end|0=9 1=11
cn block force|0=26 1=12 3=42 5=-18 6=-13 10=-18 19=-12 23=-37 24=15 26=-14
cn block former|0=-13 1=-16
cn block gear|3=15 23=9
cn block give|1=12 5=-16 10=21 19=-9
cn block meet|2=11 6=22 19=33 21=-16
cn block money|1=23 4=-19
cn block need|1=22 4=22
cn block object|1=-10 2=20
cn block others|1=12 2=-20
cn block phone|20=13
cn block prolong|2=17
cn block resolve|6=11
cn block size|11=21 24=14
cn block vacuum|19=13
cn block visit|0=14 1=-13 2=15 4=-13 6=-11
cn block vote|2=-11
cn block wait|1=-14 2=13 4=-14 25=11
cn block want|5=13
cn conference alter|4=12
cn conference ask|4=10
cn conference block|20=15
cn conference duty|11=11 21=14
cn conference force|11=18 19=-13 21=34
cn conference meet|19=14 20=11
cn conference others|20=13
cn conference phone|20=11 26=12
cn conference resolve|4=14 23=10
cn cost accord|12=-12
cn cost alter|1=9
cn cost apart|12=-9
cn cost ask|8=11 26=10
cn cost block|1=17 2=-13 19=12 21=-11
cn cost council|23=25
cn cost duty|6=-16 11=17 26=12
cn cost end|1=16 14=14
cn cost force|5=-11 10=-10 12=25 19=15 21=-10
cn cost former|1=-11 12=20
cn cost found|11=-13 23=-10
cn cost gear|10=11 12=-12
cn cost give|1=-17 2=-10 10=15
cn cost mandate|23=-23 24=17
cn cost money|11=14 12=20
cn cost need|1=18 5=10 12=15
cn cost others|2=11 3=10 7=10 12=-10 23=19
cn cost phone|19=15
cn cost prolong|12=-9
cn cost resolve|14=12
cn cost say|1=-15 11=-15 23=-15
cn cost visit|6=14
cn cost vote|2=-15 24=13
cn cost wait|1=15 2=-11 10=14
cn council alter|2=-15 25=22
cn council apart|24=-12
cn council ask|5=11
cn council block|2=13 25=20
cn council bloc|23=-11
cn council court|10=12
cn council danger|26=-12
cn council draft|23=12
cn council duty|5=-10 10=11 11=15 12=17 23=12 26=16
cn council end|23=-12 26=30
cn council force|2=-14 5=-18 11=-19 19=16 26=-16
cn council found|2=-11 5=-12 9=10 10=18 11=16 23=33 24=24 25=11
cn council give|23=11 24=13
cn council mandate|2=-10 11=-14 18=9 26=-10
cn council meet|6=-9 19=-13
cn council need|10=12 11=14
cn council object|23=11
cn council others|5=20 10=-9
cn council phone|5=11
cn council prolong|10=14 11=-15 23=-14 24=11 25=-13 26=-11
cn council resolve|6=10 23=-12
cn council say|25=-10
cn council shut|26=10
cn council sign|23=17
cn council size|11=14 23=12 25=20
cn council vote|23=-9 24=20 26=15
cn council want|6=10 11=10
cn court accord|0=-11 17=24
cn court block|0=35 2=-11 5=-11 6=-12
cn court council|23=-10
cn court danger|7=14
cn court duty|0=40 1=-10 2=-10 10=-13
cn court force|0=10 1=-9 2=-11 10=-13 17=15
cn court former|0=16 11=15
cn court gear|5=-9 7=20 9=10
cn court give|0=23
cn court money|0=-11 1=-9 6=21 7=-12 10=-14
cn court need|0=10
cn court object|0=36 2=-11
cn court others|0=22 1=9 5=-16 10=20
cn court parliament|0=21 6=13
cn court phone|10=-9
cn court resolve|0=10
cn court say|0=23
cn court sign|16=15
cn court size|0=17
cn court wait|0=35
cn danger access|3=33
cn danger alter|19=-14
cn danger block|3=34 23=17
cn danger bloc|5=-14
cn danger cost|11=-11
cn danger duty|0=-18 1=-10 3=20 4=-11 5=-11 7=12 10=-11 11=15
cn danger end|3=-10
cn danger force|2=-15 3=15 6=15 10=15 11=14 25=19 26=-14
cn danger former|23=15
cn danger gear|5=-13
cn danger give|3=10
cn danger meet|3=11
cn danger need|19=-10
cn danger others|3=11 7=16 11=9
cn danger say|7=12
cn danger shut|3=-9
cn danger size|13=15
cn danger wait|25=-17
cn draft accord|17=16 19=-11
cn draft alter|2=10 11=-10 24=9
cn draft ask|2=10 23=-12
cn draft block|26=11
cn draft council|9=15 23=10 24=-13 25=-14
cn draft court|16=9
cn draft danger|2=11 24=10
cn draft duty|2=-11 18=13 25=12
cn draft end|26=9
cn draft force|24=-13 26=22
cn draft former|23=13
cn draft found|25=-13
cn draft mandate|11=-19 25=12
cn draft meet|19=-10
cn draft money|2=11
cn draft object|23=9
cn draft prolong|24=18
cn draft say|23=15 25=10
cn draft sign|0=-10 11=11 16=11 19=-15 23=18 25=14
cn draft vote|23=17
cn duty access|9=10
cn duty accord|0=-11 6=-10 17=11 18=-18 19=-11 21=12
cn duty alter|1=12 5=-12 7=19 10=-10
cn duty apart|2=-11 11=-14 12=-11 23=-14
cn duty ask|0=13 2=-16 4=-12 5=10 6=20 7=27 8=23 9=29 11=-14 17=9 20=-14 22=-12 23=-34 26=13
cn duty block|1=11 3=30 4=20 6=-19 7=-9 10=-9 11=-26 12=-11 19=-11 20=-13 22=-12
cn duty bloc|1=-14 6=18 18=12
cn duty cost|0=13 1=10 2=-19 8=10 11=-14 12=9 19=-14
cn duty council|6=17 10=13
cn duty court|17=-13 19=13
cn duty draft|2=29 11=14
cn duty end|17=10 26=14
cn duty force|1=-19 2=18 3=-10 4=-11 6=-29 7=-29 8=-10 9=-18 10=-12 12=-41 17=-26 19=-13 22=-20 23=11 24=-30 25=-27
cn duty former|0=-14 1=21 3=14 12=-15 21=-12 22=20 23=-16 25=-10
cn duty found|2=17 3=-9 10=-20 11=-11 20=11 21=-11 23=26
cn duty gear|1=16 4=20 5=-13 6=-26 9=-16 10=-13 13=18 19=-11 22=-12 23=-10
cn duty give|3=-13 6=-12 9=-12 10=-15 11=-22 13=-12 16=-10 17=-15 18=-13 19=-15 21=-24 22=-11 23=-15 24=-21 25=-11
cn duty mandate|2=-16 6=10 11=-16 23=17 24=-13
cn duty meet|6=-11 10=-14 11=19 17=-12 19=11 21=9 22=24
cn duty money|1=30 5=-24 7=-21 10=-12 11=-15 19=-16 23=-15
cn duty need|0=-14 2=-27 4=-20 5=9 6=14 10=-18 13=28 19=10 23=-21 24=-12
cn duty object|0=-25 2=23 4=9 5=-14 6=-13 8=11 10=-16 23=-14
cn duty others|0=12 1=-10 2=11 6=9 7=13 13=14 15=10 19=-11 20=-11
cn duty parliament|2=-19
cn duty phone|10=-26 20=39 21=-10
cn duty prolong|0=29 10=20 11=-11
cn duty resolve|1=-14 4=-10 10=-10 11=-19 12=-12 16=13 26=15
cn duty say|2=-32 3=10 5=11 10=-37 12=-11 13=16 16=-14 17=-11 21=10 24=-11
cn duty shut|2=18
cn duty sign|2=-28 16=33 17=25 18=17 19=-16 21=11 22=12
cn duty size|2=-19 5=-9 11=-19 12=-15 19=11 21=-10
cn duty vacuum|1=-14 6=-12 10=9
cn duty visit|1=12 10=-14 19=-20 22=11 23=14
cn duty vote|2=-35 11=-10 23=21 24=14
cn duty wait|0=10 1=20 2=-32 3=-9 5=-14 7=10 11=24 12=9
cn duty want|2=-20 6=10 11=-11 19=-13
cn end accord|16=12
cn end block|3=11
cn end bloc|19=-16 21=30
cn end conference|19=-13 21=28
cn end cost|10=-9 11=11 19=-9 24=-10
cn end court|0=9
cn end force|3=13 5=13 10=-17 21=-15 23=-19 24=-10 25=-10 26=24
cn end former|3=-14 11=-10
cn end found|24=-15 26=23
cn end gear|4=-9
cn end give|22=15
cn end mandate|20=10 24=-12 26=16
cn end meet|19=15
cn end money|12=11
cn end need|10=-10 12=-10 19=25
cn end resolve|2=-10 4=-12 5=-10 12=-11 14=12 17=-11 19=-17 20=-16 24=-18 25=16 26=16
cn end say|1=17 5=16 19=23
cn end shut|4=-18
cn end size|26=-10
cn end wait|3=10 10=16
cn force access|3=-14 4=-10 18=10
cn force accord|11=13 17=16 18=10
cn force alter|1=16 2=14 5=-13 6=12 11=14 22=-14 24=-10 25=16
cn force apart|10=10
cn force ask|2=-10 5=18 10=-11 24=13
cn force block|0=-12 2=-16 4=-24 6=15 21=22 23=-9
cn force bloc|5=-25 10=-10 19=-13 22=-9
cn force conference|21=19 26=9
cn force cost|1=9 12=25 19=-19 21=-15 23=-13 25=-12
cn force council|5=-10 6=22 10=10 11=-14 24=14
cn force court|0=16 11=-11
cn force danger|3=-12 5=-26 7=11 18=13 21=17 22=10 25=14
cn force draft|11=11
cn force duty|0=-17 1=27 3=-10 4=12 5=-30 6=22 7=-21 9=-13 10=-17 11=10 12=11 13=22 17=-12 18=15 19=-43 23=-37 26=-18
cn force end|1=10 2=-12 3=-9 5=-14 11=15 22=17 24=-14 26=15
cn force former|2=-20 3=-13 10=-10 11=-13 14=9 16=10 17=-10 19=-11 21=-13
cn force found|2=-12 6=-15 8=11 10=19 11=11 12=-15 23=27 26=-23
cn force gear|1=-14 5=19 7=17 8=10 10=-16 13=23 21=-11
cn force give|2=-15 4=-33 5=12 7=10 10=-16 21=-21 24=-20
cn force mandate|1=-12 10=10 21=9 23=13 24=16 26=-20
cn force meet|1=10 2=-14 6=21 12=-14 17=10 19=20 21=15 22=-14 26=10
cn force money|1=12 4=-9 5=37 6=26 7=12 9=14 10=-20 11=-14 12=20 20=-10 21=17 24=-10
cn force need|1=-27 2=-14 10=-12 11=21 12=31 13=35 19=-15 23=-14 26=-9
cn force object|1=-10 4=-9 5=11 10=-12 25=9
cn force others|5=12 10=-29 11=-11 18=13 21=-20
cn force parliament|5=-10
cn force phone|6=-9 10=-23 21=-9
cn force prolong|1=19 2=-9 4=11 5=15 10=-16 19=-28 21=-11 23=-9 24=26 25=-10
cn force resolve|9=11 11=22 14=12 26=19
cn force say|1=27 2=13 3=9 4=-10 5=11 6=-16 9=-10 10=21 11=-52 13=-9 16=-10 18=-14 21=-19 23=-15 24=-10 25=-13
cn force shut|1=24 3=-9
cn force sign|18=23 23=14
cn force size|0=-11 1=-22 4=14 10=-13 11=25 16=-13 19=-14 23=-18 25=12 26=-11
cn force vacuum|19=-10
cn force visit|1=-13 2=-13 3=-11 4=-10 5=-16 11=-15 17=-9 19=-11 23=-13
cn force vote|23=13 24=-12
cn force wait|0=-9 2=26 6=-28 7=-16 10=-37 17=10 22=-18 24=26 25=-9
cn force want|2=-13 3=14 10=-15 22=-11
cn former access|3=-16
cn former alter|8=11
cn former ask|8=13 23=12
cn former block|2=-17 4=-10 19=14
cn former bloc|10=14
cn former cost|5=12 10=-14 12=41
cn former court|5=10
cn former danger|3=25 5=11
cn former draft|2=11
cn former duty|1=12 4=-10 11=-15 19=10 22=19 23=9
cn former end|1=-12
cn former force|1=-17 2=-12 3=9 4=-9 5=-14 10=-16 11=-29 19=-16 22=-24
cn former found|1=-9
cn former gear|23=10
cn former give|2=-10 10=15
cn former mandate|23=-18
cn former meet|3=11 6=10 19=-13 22=11 23=12
cn former money|10=11
cn former others|1=13 6=10 11=9 16=10 22=-13
cn former resolve|2=14 23=9
cn former say|1=9 10=-12
cn former shut|3=-10
cn found alter|2=-13 10=-9 11=-13
cn found apart|2=10 19=-18
cn found ask|2=10 6=11 10=-10
cn found block|0=24
cn found bloc|12=10
cn found cost|2=-11 11=-18
cn found council|2=-13 21=9 23=46 25=-28 26=-16
cn found court|0=17 5=9 23=9
cn found danger|6=13 23=-24 25=10
cn found draft|11=-9 23=-16 25=-16
cn found duty|0=15 2=25 11=-17 23=16 24=14 25=-9
cn found end|23=-17 25=18 26=-12
cn found force|2=18 3=-11 10=-36 12=-14 14=18 17=-10 19=-13 21=-21 23=35
cn found former|23=-9
cn found give|11=20 23=-17
cn found mandate|0=-9 1=-19 2=-13 19=-16 22=-11 23=-9 24=19 26=20
cn found meet|2=9
cn found money|0=-11 1=-10 2=13 5=11 12=14 23=-11 24=10
cn found need|5=-11 24=-10
cn found object|23=-17 24=10
cn found others|10=-10 11=-22
cn found parliament|0=11 11=-10
cn found prolong|6=10 24=34
cn found resolve|26=-18
cn found say|0=-13
cn found size|11=27 23=-9
cn found visit|0=15
cn found vote|2=-10 11=-19 19=-10 21=-10 24=14 25=11
cn found wait|0=10 2=17 11=-13 23=26 24=22 25=-13
cn found want|23=18
cn gear access|9=16
cn gear accord|17=-10
cn gear ask|7=14 13=17
cn gear block|1=-23 4=16 7=13 23=11
cn gear bloc|4=10
cn gear cost|11=-10 23=-12
cn gear court|2=14 21=12
cn gear duty|2=11 3=-12 4=30 11=-12 13=-19 17=-13 23=17
cn gear end|4=12
cn gear force|1=-14 2=-11 4=-10 5=-12 6=-29 7=9 11=-11 19=-15 23=-15 24=-10
cn gear former|3=-10
cn gear money|1=15 4=15 5=29 6=21 7=36 10=-9
cn gear need|1=-10 7=12 9=18
cn gear object|10=11
cn gear phone|19=12
cn gear prolong|3=10
cn gear resolve|4=-11
cn gear say|3=-11
cn gear shut|25=14
cn gear size|1=11 4=15 11=-14 13=11
cn gear vacuum|19=10
cn gear wait|1=15 4=15
cn gear want|4=11
cn give accord|2=16 18=9
cn give alter|1=-14 5=-14 12=12
cn give ask|4=13 5=-13 10=-18
cn give block|5=18
cn give bloc|1=10
cn give cost|1=-22 2=-9 24=11
cn give court|0=9
cn give danger|6=9 25=14
cn give duty|0=11 1=21 2=-12 7=-11 10=14 11=-20 23=-14
cn give force|2=-19 4=-29 5=11 6=-28 7=-16 8=-10 10=-18 11=-47 12=-28 13=-10 16=-13 18=-11 19=-11 20=-16 23=14 24=-11 25=-27
cn give former|6=-11 11=9 12=-9
cn give found|4=10 10=21 24=-10
cn give gear|6=-15 7=16 9=15
cn give mandate|11=-13 23=-13
cn give meet|19=-19 21=10
cn give money|5=-17 12=-32 18=-9 19=14 21=14
cn give need|5=10
cn give object|2=-12
cn give others|1=10 2=-10 11=-16 21=-10
cn give resolve|1=9 10=10 12=-10
cn give say|2=-10 5=-15 10=-17 19=-11 23=11
cn give size|0=13 10=13 19=9
cn give visit|2=18 20=10 22=-9
cn give vote|7=-10
cn give wait|1=-14 6=28 7=18 10=-16 20=10 21=-14 23=-9
cn give want|5=-11 11=9
cn mandate alter|24=-21
cn mandate ask|25=10
cn mandate council|23=18 25=-10
cn mandate draft|25=-9
cn mandate duty|11=-25 12=10 23=23 24=21
cn mandate end|24=-10 26=-12
cn mandate force|19=-10 21=-10 23=-53 24=14 25=-22 26=9
cn mandate former|23=14
cn mandate found|11=20 23=-10 26=15
cn mandate give|24=9 25=10
cn mandate meet|4=10 25=12
cn mandate money|1=16
cn mandate object|23=12
cn mandate prolong|21=-9 24=31
cn mandate resolve|23=16 26=-16
cn mandate say|21=11
cn mandate size|11=19
cn mandate vote|11=10 23=12
cn mandate wait|11=-11 23=20 24=20
cn meet access|5=11 19=-10
cn meet accord|19=-18 22=13
cn meet alter|5=15 19=-15 21=13
cn meet apart|19=-28 21=-15
cn meet ask|2=9 5=15 10=11 19=-14
cn meet block|1=18 2=-12 19=16
cn meet bloc|2=9 5=16 22=13
cn meet cost|10=11 21=-9
cn meet council|19=17 23=13
cn meet court|1=9 19=-14
cn meet draft|23=-12
cn meet duty|17=-11 21=11 23=-10
cn meet end|19=-10
cn meet force|2=-14 6=-15 11=-14 19=32 21=12 22=16 23=-16
cn meet found|23=20
cn meet gear|1=12
cn meet give|1=-18 19=-11
cn meet mandate|23=12
cn meet money|1=-10 12=17 18=11 19=-10 21=-10
cn meet object|0=12 2=11 17=10
cn meet others|10=-17 17=-10 21=-30
cn meet parliament|5=14 19=23 21=15
cn meet phone|19=-13 20=32 21=15
cn meet prolong|10=14 19=-11 24=13
cn meet resolve|9=10 19=-13
cn meet say|11=9 19=-22
cn meet shut|19=9 21=10
cn meet sign|17=-13 18=-9 19=-11
cn meet size|11=9 19=13
cn meet vacuum|19=25
cn meet wait|17=-9 19=12
cn money access|1=12
cn money accord|12=11 23=9
cn money alter|1=-15
cn money apart|2=-15 12=-22
cn money ask|2=13 10=15
cn money block|1=14 25=10
cn money bloc|2=10 21=15
cn money conference|19=11
cn money cost|1=-10 2=-13 12=13 24=-18
cn money council|23=-15 25=9
cn money court|0=24 1=24 11=10
cn money danger|1=-14 5=16 6=9
cn money duty|1=25 2=-35 10=-14 11=-22 12=29 19=-14
cn money force|0=-12 4=-22 5=-14 6=31 9=-18 10=-43 11=-18 12=17 19=-13 22=-22 23=-39 24=-22 25=-10
cn money former|1=19 12=32
cn money found|1=-14 12=20 23=-12
cn money gear|4=13 5=16 9=26 12=-16 19=14
cn money give|0=-11 2=11 3=-9 6=19 10=-17 18=-10 21=-22 22=-11 23=-17 24=-15
cn money meet|18=11
cn money need|1=24 2=9 5=10 6=24
cn money object|1=12 2=-18
cn money others|2=23 10=-10 19=-10
cn money parliament|1=11
cn money phone|10=12
cn money prolong|1=17
cn money say|1=-13 6=-22 12=-37 21=-20
cn money shut|12=-9
cn money sign|17=-9 18=17
cn money size|1=11 19=9
cn money vacuum|1=12
cn money visit|19=-11
cn money wait|0=-11 1=24 2=-11 6=13 12=28 19=-10 21=14
cn money want|2=12 11=16
cn need access|2=17 4=11
cn need accord|16=9 17=-17
cn need alter|1=-10
cn need apart|11=-11 12=-11
cn need ask|5=-15 6=11 10=-11 13=11
cn need block|1=27 2=-16 4=-13 7=10 21=-13
cn need bloc|19=10
cn need cost|12=11 21=-10
cn need duty|0=10 4=11 7=11 11=-11 13=13 19=-10
cn need end|2=-9 10=11
cn need force|2=9 4=-27 5=16 10=-15 11=37 21=14 23=-13
cn need former|0=-9
cn need found|11=-11 24=-10
cn need gear|4=21 7=10 10=-9 13=40 23=11
cn need give|5=9 6=-11 8=13 10=-11 12=12
cn need meet|12=11 19=-9
cn need money|1=25 4=-16 5=-9 6=-24 11=-10 12=45
cn need object|2=-17
cn need others|2=32 5=11 6=19 19=12 22=11
cn need prolong|10=9
cn need resolve|2=-10 26=-9
cn need say|4=-9 10=10 11=-15 19=12
cn need sign|2=10 17=25
cn need size|1=-16 2=-14 11=-11 19=-11
cn need vacuum|10=9
cn need visit|19=10
cn need wait|1=-15 12=20
cn object access|2=19
cn object alter|25=-15
cn object ask|0=-11 2=-31 5=-12
cn object cost|19=11
cn object court|0=16 19=11
cn object danger|4=12
cn object draft|2=9
cn object duty|0=10 1=-14 2=-18
cn object force|0=-24 5=-20 10=14 25=-20
cn object former|2=9 23=10
cn object found|2=27 11=12 23=14
cn object gear|2=10
cn object give|2=-10 5=-11 11=-9 23=10
cn object money|1=-22 2=40 10=14
cn object need|2=-10 12=14
cn object say|1=-12 2=-33 6=10
cn object sign|2=-11
cn object size|0=13
cn object visit|2=11
cn object want|2=-11
cn others accord|11=-9 17=16 18=-16 19=10
cn others alter|5=10 22=11
cn others apart|5=11 10=-13
cn others ask|2=12 10=-16 21=-10
cn others block|2=-11
cn others bloc|5=-21 6=11 10=12 19=13 23=-10
cn others conference|21=33
cn others cost|6=16 7=-10 11=-13
cn others council|22=10
cn others court|17=-9
cn others danger|5=10 21=-14
cn others duty|2=-37 4=-11 5=-14 7=-22 11=-27 13=-9 17=-9 18=-11 19=-18 20=-12 21=-19 22=-13 23=-12 24=-13
cn others end|2=-9 26=12
cn others force|0=11 1=-34 5=12 7=-16 18=-9 19=-26 23=12
cn others former|10=-19 19=-11 23=20
cn others found|18=10 25=9 26=-13
cn others gear|5=-18 6=-26 9=-11 13=9 19=-17
cn others give|2=-19 4=15 5=16 7=14 11=10 12=-14 17=-10 19=-25 21=10 22=-14 23=-14
cn others mandate|23=-12
cn others meet|1=10 19=11 21=19 22=21
cn others money|2=-21 5=-9 6=29 7=-9 10=-31 11=-14 12=-15 21=-21
cn others need|1=-22 2=11 4=-13 5=10 13=11 23=10
cn others object|2=15 5=-14
cn others parliament|2=-19 17=12 19=23
cn others phone|5=-19 6=-14 19=-16 20=12 21=-13
cn others prolong|2=-14 7=12 10=-14 19=-16 24=13
cn others resolve|3=9
cn others say|7=18 9=11 11=26 14=11 16=-16 18=-10 19=18 20=16 23=-9
cn others sign|17=12 18=-19
cn others size|5=-15 13=9 19=-10 23=11
cn others vacuum|1=10 6=-10
cn others visit|10=-11 22=-13
cn others vote|2=12 25=9
cn others wait|1=-24
cn others want|8=13 19=-12 21=18
cn parliament alter|17=12
cn parliament ask|2=-20 5=-17 6=-12 7=-14 9=-10 10=-14
cn parliament block|1=-12 2=47
cn parliament cost|1=-12 12=-25
cn parliament council|2=11
cn parliament duty|2=18 4=-10 6=-9 10=-23 20=-10
cn parliament force|0=9 1=-11 2=-10 11=-11
cn parliament found|2=-17 5=-9 11=-17 12=-17 23=-15 24=-11
cn parliament give|19=12
cn parliament mandate|3=9
cn parliament meet|19=-9
cn parliament money|1=-12 2=15 6=-10 10=11
cn parliament object|2=13 12=-9
cn parliament others|2=-10
cn parliament resolve|17=12
cn parliament say|1=10 2=-15 12=-13 19=-18
cn parliament size|2=12
cn parliament visit|19=-9
cn parliament wait|1=-9 10=13 19=11
cn phone alter|2=16
cn phone ask|20=20
cn phone bloc|6=12 7=10 10=-15 20=12
cn phone conference|18=13 20=26
cn phone danger|18=11
cn phone force|6=-10 10=-23 19=-14
cn phone give|2=12 10=-15
cn phone meet|5=-11 19=-14 20=29
cn phone money|5=-10 6=11
cn phone need|6=-13
cn phone others|5=14 6=23 10=13 19=-16 20=32 21=-12
cn phone say|7=9 8=10 9=12 10=15 19=13 20=15 21=-11
cn phone want|5=17 7=9
cn prolong access|0=11
cn prolong accord|1=12 10=18
cn prolong apart|2=11 24=-10
cn prolong ask|9=11
cn prolong block|10=10 23=11
cn prolong cost|24=24
cn prolong council|24=-11
cn prolong danger|5=10
cn prolong draft|9=10 16=11 23=14 26=16
cn prolong duty|2=-11 5=-10
cn prolong end|11=11 24=22
cn prolong force|11=9 19=-14 24=28 25=-14
cn prolong former|2=11 5=10
cn prolong found|10=-17 21=-10 23=-34 24=11
cn prolong give|5=9 10=-10
cn prolong mandate|3=9 10=-13 23=-27 24=22
cn prolong money|1=-17
cn prolong need|4=-10
cn prolong others|8=11 10=12
cn prolong resolve|11=12 24=11
cn prolong say|2=10
cn prolong sign|16=12
cn prolong wait|1=-13 2=-19 23=-14 24=37 26=-9
cn prolong want|3=9
cn resolve access|4=12
cn resolve accord|16=20
cn resolve ask|9=9
cn resolve bloc|19=-12 21=21
cn resolve conference|19=-10 21=22
cn resolve cost|1=-9 6=20 10=-12 24=-11
cn resolve danger|7=11
cn resolve duty|2=16 23=15
cn resolve end|3=9
cn resolve force|2=-13 11=-13 21=-16 26=15
cn resolve former|5=13
cn resolve found|11=10 24=-17 26=13
cn resolve give|4=13
cn resolve mandate|21=13 24=-11 26=20
cn resolve money|1=-37 11=-14 19=-12
cn resolve need|19=17 21=-12
cn resolve say|1=-9 19=17
cn resolve size|2=-13
cn resolve vote|24=-10
cn resolve wait|1=-31
cn say access|22=9
cn say accord|17=10
cn say alter|1=9 7=12
cn say apart|12=10
cn say ask|2=-13 6=-14 10=16 11=9 26=9
cn say block|1=11 2=-20
cn say bloc|22=11 26=13
cn say conference|18=9
cn say council|2=17 5=11 11=-15 23=-11 24=11
cn say danger|19=-11 21=-11
cn say duty|1=-16 2=-33 3=-13 4=-23 5=-23 6=-10 7=-26 9=-12 11=-14 13=19 20=-13 22=-10 23=-14 25=-9 26=-11
cn say end|1=-10 3=12 10=11 21=15 26=13
cn say force|0=10 1=12 4=-15 5=-12 6=15 7=-9 11=-24 13=-15 17=-9 20=-9 26=-10
cn say former|2=-11 4=-15 11=20
cn say found|23=10
cn say gear|2=-9 4=18 5=-14 20=11
cn say give|1=-12 5=-26 7=-13 10=14 21=14 23=11
cn say meet|5=-12 10=12 21=-11 25=10
cn say money|6=22 7=-18 19=22 21=-15
cn say need|1=-26 4=-28 6=-9 11=-11 13=26 19=16 21=-13
cn say object|2=-16
cn say others|2=-10 10=-14 11=-16 19=-16
cn say parliament|2=-20 6=12 9=10 11=13 12=14 13=11
cn say phone|10=-10 18=13 19=-12 20=15
cn say prolong|1=15 11=-11 23=12 24=9
cn say resolve|10=11 21=17 23=11 26=18
cn say shut|1=14 12=10
cn say sign|24=12 25=10
cn say visit|19=-12 21=14 22=-9
cn say vote|2=-10 23=-11 24=-12
cn say wait|1=11 2=-16 4=-12 5=-13 6=-12 10=9 11=10 24=-10
cn say want|1=-15 10=-11 11=10 19=10
cn shut block|3=9
cn shut bloc|21=13
cn shut danger|3=11
cn shut duty|1=10
cn shut force|1=13
cn shut found|11=10
cn shut meet|19=18
cn sign accord|0=15 2=-16 5=-11 11=-11 16=22 17=15 19=10 21=-14 22=10
cn sign apart|17=-15 19=-11
cn sign ask|17=11
cn sign cost|23=13
cn sign draft|18=12 23=17
cn sign duty|18=17
cn sign force|2=-10 16=12 17=12 24=-16
cn sign former|16=17
cn sign mandate|11=-13 23=9 24=13
cn sign meet|18=10
cn sign object|23=10
cn sign others|23=16
cn sign resolve|0=11
cn sign say|21=10 23=10
cn sign vote|23=12
cn sign wait|2=10 17=-9
cn size alter|25=12
cn size ask|22=12
cn size block|1=13
cn size cost|1=16 11=-15 12=10 14=10
cn size danger|19=10
cn size duty|0=12 1=13 2=-10
cn size end|11=13
cn size force|1=-16 3=-15 4=-17 5=-18 6=-10 11=14 12=21 21=-19 23=-26 25=15
cn size former|11=-15
cn size found|2=-10 3=15 11=14
cn size gear|1=9 4=-16
cn size give|5=-12 11=25 19=-12
cn size mandate|6=11 23=10 24=-12
cn size money|1=-23 12=27 19=-13 21=12
cn size others|1=9
cn size prolong|11=11
cn size resolve|19=17
cn size say|4=-10 11=-24
cn size shut|11=-10
cn size vacuum|19=-9
cn size visit|11=10
cn size wait|1=-20 11=13
cn size want|4=10
cn vacuum block|2=11
cn vacuum council|19=13
cn vacuum duty|2=24 10=11
cn vacuum found|0=14
cn vacuum give|6=-9
cn vacuum meet|19=-11
cn vacuum money|6=-12
cn vacuum others|2=12
cn vacuum phone|20=11
cn vacuum wait|1=-13
cn visit access|2=10
cn visit accord|19=12
cn visit ask|5=-11 7=15
cn visit bloc|11=10 21=10
cn visit conference|11=9 21=12
cn visit cost|23=14
cn visit council|19=11 20=13
cn visit duty|22=17
cn visit force|2=13 10=-11 11=-10 21=-20 22=23 23=-11
cn visit gear|2=9 3=12 4=-11 21=9
cn visit give|1=-11 7=13 9=14 21=-17
cn visit meet|19=-12 22=12
cn visit money|2=10 6=21 7=14 9=14 22=-9
cn visit need|4=-13
cn visit others|1=-9 5=-9 6=12 10=-10
cn visit parliament|22=18
cn visit say|22=26
cn visit sign|16=-12
cn visit wait|1=-15 4=17 20=13 21=-9 22=-20
cn vote alter|2=-10 10=9 25=24
cn vote ask|2=14 23=-9
cn vote council|23=-24
cn vote duty|2=15
cn vote end|26=14
cn vote force|10=-11 11=-12 25=-11
cn vote found|23=-12 24=-12
cn vote mandate|23=9
cn vote meet|24=19
cn vote money|2=10 24=10
cn vote need|23=10
cn vote object|25=-10
cn vote others|25=11
cn vote prolong|2=-12 24=27
cn vote resolve|2=-9
cn vote say|23=11
cn vote wait|2=-16
cn vote want|23=13
cn wait access|4=11
cn wait accord|0=10 1=-10 2=21 18=9
cn wait apart|10=11 19=11
cn wait ask|5=-18 10=19
cn wait block|0=-12
cn wait bloc|6=14
cn wait conference|21=-27
cn wait cost|1=-14 2=-10 6=10 11=20 12=19 19=-10 21=10 24=23
cn wait council|2=14 20=18 23=12 25=-10
cn wait court|0=25 3=14 16=9
cn wait danger|7=10
cn wait draft|25=10
cn wait duty|0=15 7=-9 12=-12 19=12 23=-21
cn wait end|1=-11 2=-20 5=14 6=14 19=19 26=-15
cn wait force|4=-16 6=-16 19=-11 23=-10 25=-10
cn wait former|1=16 2=-18 6=10 10=-14 11=11 18=14 19=11
cn wait found|10=12 11=-16 23=-19 24=-28
cn wait gear|4=31 5=-11
cn wait give|2=-13 5=-11 26=12
cn wait mandate|2=-10 23=-13 24=-17
cn wait meet|2=10 12=14 20=20 21=-11
cn wait money|1=18 6=-24 10=13
cn wait need|1=-13 2=-10
cn wait others|0=-16 1=20 2=22 10=-13 17=-9
cn wait parliament|2=-16 13=10
cn wait resolve|6=14 10=-11 22=10 25=-9 26=-15
cn wait say|0=9 1=-10 4=-11 10=-12 23=-9 26=12
cn wait shut|5=13 19=17 25=10
cn wait sign|2=-18 16=13 17=20
cn wait size|5=9 6=11
cn wait vacuum|1=10
cn wait visit|11=9 19=10 22=-10
cn wait vote|2=-9
cn wait want|1=11 23=9
cn want ask|6=-10 10=-10
cn want block|3=13 21=14
cn want bloc|21=-9
cn want cost|2=-10 12=-11
cn want danger|6=13 23=-14 25=11
cn want end|11=-10
cn want force|5=26 6=-14 10=-26 11=12 23=12
cn want found|6=15 25=11
cn want gear|7=10 10=-10
cn want give|5=29 7=16 8=13
cn want mandate|6=10 23=-11
cn want meet|19=-14
cn want money|6=-12 26=12
cn want need|1=-15 6=-19 8=33 11=-15 17=9 19=-13 26=9
cn want object|3=12
cn want others|2=-10 5=22 6=29 7=12 21=-10 26=-9
cn want parliament|6=13
cn want prolong|10=-12 24=11
cn want resolve|11=-11
cn want say|2=-14 5=17 10=13
cn want sign|17=15
cn want size|14=10
cn want visit|6=13 7=15 9=15 11=-12 19=12
cn want vote|23=16
cn want wait|11=-10 19=-10 23=10
cn weather access|4=10
cn weather duty|4=12
date-ahead|0=26 2=-47 4=-11 5=12 6=-11 7=-12 10=-13 12=-11 16=-11 18=-24 21=23 23=13 24=56 26=22
date-past|2=9 3=11 5=27 10=9 11=-13 12=-21 13=-13 16=13 17=20 18=19 19=16 20=18 21=18 22=32 23=37 24=24 25=12 26=35
first|1=-34 2=-12 4=-20 6=-19 7=-40 8=-21 9=-16 18=-17 19=13 20=11 21=-29 22=-22 23=-16 25=-29
k c0|0=-13 2=-18 6=-10 8=15 12=12 17=-10 20=-20 21=10 22=-12
k c101|6=13
k c102|2=-19 4=-18 5=12 10=-13 11=-17 12=-12 20=-12 23=-10
k c103|2=-12 21=23
k c104|2=-16 4=17 5=16 6=-20 9=-14 10=10 19=-9 21=-28 24=-18 26=-17
k c106|1=18 4=14 5=-11 6=9 10=9 13=14 17=-9 22=11 23=11
k c110|1=-18 4=-21 19=-11
k c111|2=-14 4=-16 6=-12 10=-15 19=-24
k c112|1=-15 2=-11 11=-11 17=-17 19=-13 22=-9
k c113|0=13 3=-17 4=-9 5=23 7=23 8=30 10=15 12=-12 16=-22 17=-26 19=-23 20=12 22=-11 23=-18 24=-10 25=-9
k c115|1=10 4=-21
k c116|0=-13 1=-25 4=-25 5=-20 6=-10 7=-24 10=-13 11=-18 12=-13 13=-14 19=-15 20=-11 21=-16 22=-13 24=-11
k c117|0=-21 1=22 2=-11 6=21 8=-11 9=-11 12=-21 21=-10 22=-16 23=-22 24=-23
k c119|1=14 5=-21 10=-11 16=10 21=9
k c11|1=-14 5=-14 7=-9 10=-11 11=-14 19=-20 21=-18 22=40 23=-10
k c121|4=-17
k c122|0=53 1=-12 2=-23 3=-14 5=10 6=16 7=19 10=17 11=-25 12=-10 17=23 18=-17 19=-17 20=-12 21=-18 22=-22 24=-18 25=-11 26=-9
k c123|1=-10 7=10 10=10 11=10
k c124|0=-21 1=-10 2=12 4=-12 11=-12 19=-9 23=-13 25=10
k c125|2=14 5=11
k c126|1=18 6=-10 7=-11 9=24 11=-9 19=-16 21=14 23=-15
k c127|0=-13 1=-16 4=-12 10=18 20=-12 21=-13 25=9
k c128|2=-12 5=-13 19=-13
k c129|0=-14 3=-10 6=-33 8=9 9=-12 18=-15 19=24 20=-10 25=-15
k c130|2=46 10=-10 21=13 23=-9 24=-9
k c131|1=-14 2=-11 10=-15 11=-10 12=-10 16=-11 17=-11 21=-12
k c132|10=10
k c135|0=19 4=-11 6=-18 17=-13 19=-29 23=-21
k c137|2=27 4=-9 5=-14 9=11 11=-11 12=-11 19=-16 21=-9
k c138|1=10 2=-18 6=11 12=13 17=-13 21=13 22=-14
k c139|2=18 5=-10 10=10 23=-15
k c13|9=11 10=-10
k c140|19=-14
k c141|1=-14 2=-17 5=-20 11=-11 22=-10
k c142|10=10 19=11
k c144|0=-18 2=-11 3=-19 5=14 6=-24 7=22 8=9 9=-12 10=-16 11=-9 12=-15 13=14 16=-9 17=-11 19=22 20=-11 21=-17 22=19 23=-13 24=-21 25=-15
k c146|0=10 5=-11 10=-14 19=-28 20=30 21=-13 22=-9 23=-14
k c147|1=-12 2=-17 5=-12 6=-10 10=-22 11=17 12=-34 17=10 18=16 20=-14 24=10 25=14
k c148|3=-12 5=-10 11=-19 19=-16 21=-12 24=-10 26=-20
k c149|2=-22 6=-16 7=-9 10=-10 21=-11 22=-10 23=-11
k c150|1=-10 4=10 5=12 6=12 9=9 19=26 21=15
k c152|6=40
k c153|3=11 6=12 12=-16 13=-23 14=11 18=-18 19=32 20=25 21=9 22=43 23=-19 24=-14 25=-19 26=-44
k c154|19=9 21=14
k c155|0=-18 1=-19 3=-11 7=10 8=-14 9=20 10=29 11=-18 12=-17 14=10 21=23 23=12
k c156|0=-17 1=-28 4=-39 6=-21 9=17 10=-23 11=-32 12=-13 13=-11 17=-18 18=-14 19=-26 22=-12 25=-17 26=16
k c157|2=9
k c158|0=-12 1=-21 2=-13 3=-9 4=-15 5=-16 6=-10 7=-12 11=10 12=-22 16=-10 17=-11 19=-32 20=-12 21=-22 22=-15 23=-16 24=16 25=-15 26=-17
k c159|1=-15 6=-9 12=-10
k c15|0=-16 2=-21 3=-9 4=-17 6=18 9=-10 10=-10 12=-10 15=10 23=-10 26=-16
k c160|0=-43 1=-13 2=-10 4=-23 5=28 6=-11 9=17 10=-17 13=-42 18=-12 22=-14 24=-14 26=-17
k c161|0=-25 1=-24 3=24 4=13 5=-18 9=21 10=-10 11=-18 12=-17 14=12 17=-28 18=-23 19=-45 20=-13 21=-33 22=17 24=-13
k c162|3=11 5=-13 6=17 10=-12 19=-25 22=-22 25=-11
k c165|0=-19 1=-15 2=-19 4=-16 5=-29 6=-11 7=-11 10=-20 11=-17 19=-18 20=-11 21=-21 22=-18 23=-14 24=-12
k c167|1=11 3=9 22=-10
k c168|9=12
k c169|0=-10 1=-16 2=-19 10=-18 12=-11 21=-9
k c16|0=18 1=-32 2=-13 3=-13 5=-27 6=-11 7=-21 11=-37 12=-15 13=-17 17=-13 18=-17 20=-12 22=10
k c170|2=-24 5=12 10=-19 11=-17 19=-12 20=14 23=-24 26=11
k c173|0=12 1=-10 4=24 11=-10 21=-12
k c174|0=15 1=41 4=28 6=-29 7=-10 10=-9 11=-32 15=12 16=9 17=12 18=-17 19=21 20=-10 22=-23 24=-24
k c175|1=12 7=-9 11=-21 12=-11 19=12 21=-9 22=-10
k c176|0=-16 3=10 5=-10 10=-10 16=-12 17=47 18=-27 19=20 22=-10
k c178|1=27 2=14 5=-11 10=-9 12=10 21=-19
k c179|0=9 2=11 5=-16 10=-15 17=-12 18=-10 19=-12 21=-11 23=-9
k c17|2=-10 5=-11 8=10 19=-18 22=-11 23=-9
k c180|0=-9 1=-13 7=11 20=56 21=-15
k c181|1=-23 2=-45 4=-20 5=10 6=-18 7=-31 9=-23 10=-29 16=10 18=-13 19=-17 20=-16 21=-20 23=-31 24=-11 25=-18 26=-9
k c183|0=11 10=-13 11=-10 22=14
k c184|1=-18 2=-14 5=-12 11=-12 18=22
k c185|0=10 1=19 2=12 4=-25 5=-27 6=12 10=-28 11=-15 12=-15 16=-10 18=12 19=-15 22=-12 24=-20 26=-18
k c186|4=-9 6=-13 10=-10 12=29 23=-10 24=-10 25=-11
k c187|2=-12 4=-11 5=12 10=-16 19=-12 24=-14
k c18|5=-14 11=-10 12=-10 19=-18 20=-11
k c190|1=-10 5=-11 10=-11 19=-11
k c191|0=-10 1=-24 20=-9 22=-10 23=-13
k c192|5=-12 11=-12 16=-16 17=15
k c193|4=27
k c194|2=-10 5=16 6=9 7=12 9=15 10=-10 11=-9 26=15
k c195|1=-14 2=-13 5=-14 6=-11 10=-10 21=20 23=-11
k c196|0=-14 1=-27 4=50 5=-13 9=-11 10=-19 11=-18 12=-14 19=-11 20=-9 23=-14
k c197|1=10 12=-16 18=-11
k c198|0=-9 1=-15 4=-11 6=-11 11=-18 19=-10 21=-14 23=-10
k c19|1=-16 4=-10 5=-21 10=-10
k c200|1=-36 5=16 6=-24 10=11 11=-34 12=-21 13=-17 16=-10 18=-20 19=-12 20=-12 22=-35 23=-29 24=-17 25=-14 26=-18
k c202|0=-17 1=-16 2=47 3=-13 7=12 11=-16 16=-12 17=-16 18=-11 19=-15 20=14 21=18 23=-20 26=-15
k c203|0=24 3=-11 5=-15 7=-10 10=-11 11=-13 12=-10 16=-11 17=59 18=25 19=-13 23=-14
k c204|19=-9
k c205|1=-25 2=35 10=11 16=-10 20=37 21=-17 23=-11
k c207|1=-16 5=-13 9=-10 10=-11 11=13 19=-23 20=-11 23=-10
k c208|1=-12 16=37 17=-22 19=15 22=12
k c209|2=16 4=-16 5=-13 6=-13 7=-16 16=10 18=9 21=14 22=-14 23=-17 25=-10 26=10
k c20|1=-11 2=-16 5=-12 12=-20 13=11 24=-16
k c210|23=11
k c212|0=-10 2=10 3=18 4=12 6=-27 8=-14 9=20 11=21 14=10 16=-17 18=10 19=-10 20=-28 24=-19 25=-19 26=-12
k c213|16=12 17=21 18=10
k c214|1=-14 2=9 6=-25 7=-10 10=-23 11=-17 19=-22 22=-13 23=-18 24=-11
k c215|1=-12 6=-12 10=11
k c216|0=-11 1=-28 5=-35 7=-10 10=11 12=13 16=-15 17=-23 19=-10 23=-15 26=-14
k c218|0=15 2=-13 4=25 19=-10 20=14
k c219|0=-22 1=-40 2=-13 4=21 5=-21 6=-18 7=-22 10=-23 11=-40 12=-33 13=-14 17=-17 19=-27 21=-13 22=-16 23=-28 24=14 25=12 26=-13
k c21|0=-16 2=-12 19=-11
k c220|0=-14 1=-20 2=-21 4=-12 5=-14 11=15 12=-11 19=-16 21=-16 22=-17 23=-12 24=-14 26=-10
k c221|0=30 1=33 2=-19 3=29 4=14 6=-23 7=-10 10=-13 11=-24 12=-22 17=9 20=-9 21=9 23=-32 26=-10
k c222|1=-14 2=11 4=-11 5=-10 6=-10 11=-19 17=-10
k c224|19=-21
k c225|1=-10 2=-34 6=-15 10=-30 11=11 19=-19 20=12
k c227|4=-14 7=-19 23=14
k c228|0=12 1=-11 2=25 5=-13 9=-14 10=-19 11=10 12=21 16=-11 18=12 19=12 20=-10 22=-18 23=-17 24=-20 25=-13 26=-18
k c229|21=10 22=11
k c22|16=-11 21=-10
k c230|1=-14 2=-9 5=-23 10=-12 11=-10 22=-15
k c231|5=14
k c232|2=-9
k c235|0=-41 5=-22 9=-17 10=12 11=20 17=-25 19=-13 20=-11 23=10 24=13 25=20 26=10
k c236|1=-13 2=-11 4=15 5=-11 11=-10 19=32 20=-11 21=12
k c237|1=-20 2=-13 4=20 6=-10 10=-11 12=-22 19=-15 21=-9
k c238|0=-16 1=25 5=-14 6=11 11=14 12=24 21=-15
k c239|1=-16 2=-12 4=-18 6=-11 11=-14 22=-9
k c240|4=10
k c241|20=16
k c242|1=-14 2=31 5=-10 9=-9 11=49 21=-13 23=-17 24=19
k c244|2=-12 4=-11 5=-12 10=-11 11=-11 14=11 18=15 21=-14
k c245|0=-10 2=-12 4=16 5=19 10=-14 21=23 24=13
k c247|11=-11 20=-14
k c248|0=11 1=-21 4=-15 5=-21 7=-27 10=-28 11=12 12=-13 16=71 17=-15 18=-10 19=11 20=-10 22=13 23=32 24=18 25=27 26=18
k c24|2=23 26=16
k c250|6=11 10=18 11=24 14=12 19=-11 22=24 26=-9
k c251|5=-13 10=21 11=-11 12=18 19=10 21=-12 22=-11 23=-14 25=26
k c252|0=13 1=24 2=19 4=21 6=-32 9=-17 10=-17 16=-18 17=16 19=-25 20=-14 21=11 23=12
k c254|0=-23 2=-10 5=-16 6=29 7=28 8=-15 9=-12 10=17 11=18 12=16 13=22 16=-16 17=-16 19=-35 20=-16 23=11 25=32
k c25|0=-21 3=12 5=-29 7=-13 17=18 18=-21 19=-23 24=17 26=9
k c26|2=-12 5=-13 10=11 19=-23 23=-14
k c27|1=-12 12=-16
k c28|10=14 23=-10
k c29|4=-10 18=13
k c32|0=-15 1=-17 2=-10 3=-11 4=-22 10=20 11=-11 12=-13 19=-22 21=-14 22=28
k c33|0=-10 1=-13 2=20 3=18 4=-9 5=-16 11=-10 19=-22 21=-13 22=-9
k c34|2=-29 4=18 5=18 7=19 8=9 9=16 10=-11 11=10 12=-29 18=12 19=-13 20=-9 21=-13 22=-19 23=-12
k c35|11=13 17=10
k c36|24=10
k c38|0=-10 1=13 2=-12 6=-17 10=-13 11=-9 12=-25 17=-9 18=-13 20=-17 22=-11 23=-21 24=39 25=-16
k c3|2=12 6=-15 9=14 10=24 11=-42 12=-25 16=-9 18=-10 22=15 24=-16
k c40|1=-11 2=-10 5=10 6=-17 7=-16 9=-12 10=15 11=-20 18=13 20=10 21=24 22=-10 23=15 24=18 25=-12
k c42|0=-21 1=-11 2=-16 4=-12 5=-16 6=-14 10=-10 11=-17 19=-17 21=-9 22=-11 23=-9
k c44|0=-19 1=24 2=-27 3=-14 4=-13 6=16 10=28 21=13 22=-30 23=12 25=-20 26=12
k c45|1=-10 2=-14 3=-11 4=21 5=-11 6=-10 7=38 10=-15 13=37 16=10 18=11 22=-18
k c47|11=12 19=-11 21=-10
k c49|5=-27 7=-11 10=-23 11=10 17=-12 19=-30 23=-9 24=-12 26=-10
k c4|7=10 19=11
k c53|0=11 19=20 20=13
k c55|7=-11 9=-11 12=-9 19=-29 23=-10
k c58|1=-34 4=-19 9=-11 10=-13 14=11 17=-10 19=-19 20=19 21=17 22=-18 23=-13 24=-16 26=-17
k c59|10=-10
k c5|0=-14 1=20 2=-11 4=12 5=-12 11=-10 12=15 17=-14 18=-15 21=-11 22=-9 24=14
k c63|1=-10 5=-11 6=-11 10=-13 11=-14 21=-12
k c64|10=26 12=-9 14=-14 16=-10 20=-15 21=-14
k c65|1=-10 4=18 11=-16
k c67|1=9 4=17 5=21 11=-11 19=-14
k c68|12=-11 21=10
k c69|2=-16 7=18 20=12 21=15
k c6|21=10
k c71|1=25 3=29 4=13 6=-22 7=-12 9=10 11=-37 12=-22 13=-24 18=-12 19=26 20=-12 21=18 22=42 23=41 24=21 25=11
k c72|2=18
k c73|8=16
k c75|1=-15 12=-13 19=-10
k c76|1=-13 2=10 3=20 5=-23 10=-18 11=-10 12=-11 19=-13 21=-14 22=-10 24=-10 25=-15
k c77|21=12 23=19
k c79|0=-16 5=-26 6=-34 7=-24 8=-11 9=-10 10=10 11=-19 12=-17 13=-13 16=-21 17=11 18=-9 20=-17 21=-20 22=-27 23=9 24=-22 26=12
k c80|0=13 2=14 7=-19 8=-12 10=21 12=-12 14=-16 17=-13 18=16 19=14 20=16 22=-16 23=15 24=13 25=12 26=20
k c81|0=-10 1=-35 3=-40 4=-10 5=-11 6=-18 7=-17 9=-10 10=-11 11=-24 12=-10 16=-9 19=-20 22=11 23=-9 24=-19 26=-10
k c82|1=-12 2=-13 3=13 4=14 19=-10 21=-9 22=-12 23=-12
k c83|2=16 3=-11 4=-13 6=-21 7=-10 9=12 11=-10 12=-22 18=9 21=-9 23=-37 24=-20 25=23
k c84|22=9
k c85|0=-19 2=-27 3=11 5=-24 9=12 10=-19 11=-18 12=-19 13=25 16=-12 19=-27 21=-26 24=-14 25=-15
k c87|11=-10
k c88|0=-14 2=-23 6=-10 8=12 11=17 12=-10 16=10 20=-17 21=-16 26=-10
k c8|0=14 1=-13 2=11 5=-12
k c90|0=20
k c91|2=-12 21=13
k c95|2=-30 4=-13 5=-26 8=-10 9=-13 12=-12 13=-10 16=-16 17=-26 19=-11 20=-9 22=-22 23=-41 26=-19
k c96|0=11 2=-14 5=-16 6=26 7=-12 9=9 11=15 17=-11 19=-18 20=-9 21=26 22=-15
k c97|1=-9 5=-20 7=12 10=-11 21=-10
k c98|2=-15 3=-19 7=-11 11=16 16=-10 17=10 19=-22 22=-13 25=-12
k c99|0=-23 4=23 6=-18 7=-13 8=-9 16=10 21=-10 23=-13 24=-22 25=-14 26=12
ks c0 EU|7=10 13=10 14=10
ks c0 HOST|11=13
ks c0 LEADER|9=12
ks c0 SADC|11=9 12=15 26=10
ks c0 STATE|1=-24 2=16 4=11 6=-17 7=10 10=-12 11=-38 12=-14 13=10 18=-10 21=-16 23=-14
ks c0 UNSC|9=11 25=-12 26=12
ks c0 UN|11=9
ks c0 legislatures|2=-18
ks c0 missionNouns|1=26 2=-19 4=9 8=10 23=12 25=-24 26=15
ks c0 none|18=-9 19=-9 20=9
ks c0 noun|0=-9 2=-11 3=-22 4=12 5=-27 9=-9 11=-31 13=-10 17=14 20=-13 22=-20 23=-31 25=14
ks c0 pronoun|1=-12 5=-18 6=-12 11=11 13=13 21=10 22=-10
ks c104 CARICOM|5=10
ks c104 STATE|2=-17 5=-16 6=-9 7=-13 10=11 23=-18
ks c104 missionNouns|0=11 6=13 23=13 25=18
ks c104 noun|1=-14 20=10 22=11
ks c106 missionNouns|11=10
ks c106 pronoun|2=13
ks c113 HOST|8=16
ks c113 LEADER|5=-10 20=25
ks c113 STATE|19=-20 20=-17
ks c113 UN|6=15
ks c113 missionNouns|10=-9
ks c113 none|2=-10
ks c113 noun|1=-22 4=-13 12=-11 17=-13 18=-9 19=-14 20=-30 22=-10 24=-13 25=-10
ks c113 pronoun|1=9 2=-13 6=13 11=-10 20=-13 21=-9
ks c115 noun|6=9
ks c122 HOST|10=14 19=10
ks c122 LEADER|4=13
ks c122 STATE|0=-13 1=13
ks c122 UN|9=9
ks c122 noun|5=-10
ks c122 pronoun|7=20
ks c124 STATE|2=19
ks c124 none|5=12
ks c124 noun|11=-16
ks c125 STATE|5=14 7=10
ks c126 EU|1=11
ks c126 STATE|9=18
ks c126 noun|1=15 4=10 23=-9
ks c126 pronoun|13=11
ks c127 pronoun|10=13
ks c128 noun|24=-11
ks c129 none|24=11
ks c130 STATE|2=23
ks c131 STATE|23=18
ks c131 UN|11=10
ks c131 none|6=9 23=-9
ks c131 noun|4=14
ks c131 pronoun|2=12
ks c132 STATE|19=10
ks c132 noun|10=17
ks c137 pronoun|2=14
ks c141 noun|18=12
ks c144 pronoun|22=18
ks c147 noun|5=-14 13=9
ks c15 EU|23=11
ks c15 STATE|1=-13 2=-14 6=-13 19=-12
ks c15 missionNouns|21=-12 25=12
ks c15 none|7=12 12=10
ks c15 noun|0=-11 1=22 2=-10 6=12 10=-10 15=12 24=10
ks c15 pronoun|5=-13 10=10
ks c150 STATE|6=11
ks c153 missionNouns|1=12 2=11 6=16
ks c153 noun|5=11 6=10
ks c155 AU|6=14 10=-14
ks c155 CARICOM|19=-12
ks c155 ECOWAS|2=10 23=10 26=12
ks c155 EU|9=14 14=15
ks c155 HOST|5=20 6=-10 7=-16 8=13 10=17 18=11 22=12 24=-15
ks c155 LEADER|5=-13 10=22 21=11
ks c155 MISSION|5=14
ks c155 NATO|5=9
ks c155 SADC|1=10 6=11
ks c155 STATE|1=-18 2=30 3=-18 4=-20 5=22 11=-13 12=-15 16=-12 18=-15 19=-26 20=-15 21=-22 25=-20 26=-11
ks c155 UNSC|5=-11 10=-10 11=10 24=-16 25=16
ks c155 UN|1=-9 10=-13
ks c155 courts|0=19
ks c155 legislatures|0=-10 2=-20 10=-22 11=-25 12=-17 23=-16 24=-10
ks c155 missionNouns|2=-9 10=-12 19=-10
ks c155 none|0=-9 10=-17 11=15 19=-11 24=16
ks c155 noun|0=-18 5=10 7=11 8=-10 9=-10 10=-13 11=-12 13=19 18=-10
ks c155 pronoun|0=-9 2=-19 8=-12 9=16 12=-11 15=10 19=13 23=-10
ks c156 noun|22=-12
ks c156 pronoun|3=11
ks c158 STATE|23=-11
ks c158 UNSC|11=-11 23=-10 25=17
ks c158 legislatures|1=9
ks c158 missionNouns|11=25
ks c158 noun|10=9 24=11
ks c158 pronoun|2=9 23=10
ks c161 EU|14=20
ks c161 STATE|17=-9 22=19
ks c161 noun|5=-19 11=-13
ks c162 HOST|6=15
ks c162 STATE|19=-11
ks c162 noun|21=-10
ks c165 noun|5=-11 11=-16 22=-12 23=-10
ks c167 none|3=12
ks c167 noun|1=12
ks c168 STATE|6=9
ks c173 noun|0=19
ks c174 STATE|16=9
ks c174 missionNouns|1=-13 4=11 12=12
ks c174 none|16=13
ks c174 noun|1=13 17=19
ks c174 pronoun|1=12 4=27 11=12 12=22
ks c175 EU|1=10
ks c175 noun|5=15
ks c175 pronoun|25=18
ks c176 STATE|0=-9
ks c176 courts|0=12
ks c176 pronoun|3=11
ks c180 STATE|20=15
ks c181 noun|3=11
ks c181 pronoun|10=14
ks c183 STATE|19=9 22=10
ks c184 noun|5=-11 22=9
ks c185 LEADER|7=10 10=14
ks c185 missionNouns|11=-11
ks c185 noun|4=-10 18=-12
ks c186 noun|5=11 11=-12 12=22
ks c186 pronoun|5=11
ks c19 noun|19=10 21=-10
ks c191 STATE|10=-12 17=18
ks c191 noun|19=10
ks c195 STATE|21=33
ks c195 missionNouns|2=14
ks c195 noun|5=-14 19=14 24=-10
ks c196 HOST|22=11
ks c196 pronoun|2=13
ks c198 none|5=12 11=-10
ks c198 noun|0=15 11=10 19=-11
ks c20 STATE|5=14 22=12
ks c20 pronoun|25=11
ks c200 AU|10=-11
ks c200 STATE|10=-15
ks c200 none|25=10
ks c200 noun|5=-9 8=14 21=13
ks c200 pronoun|2=9
ks c202 missionNouns|20=9
ks c202 none|24=12
ks c202 pronoun|21=12
ks c203 STATE|11=-11
ks c203 missionNouns|24=12
ks c203 none|2=10
ks c207 HOST|10=9
ks c207 STATE|5=-16 10=-16
ks c207 courts|0=15
ks c207 missionNouns|11=13 25=14
ks c207 noun|2=-15 4=12 10=-14 11=-9 17=13 22=15
ks c207 pronoun|2=10 5=9 11=16
ks c209 missionNouns|26=11
ks c209 none|23=11
ks c212 STATE|10=11 11=-17
ks c212 UNSC|11=9
ks c212 missionNouns|23=-12
ks c212 none|0=-10 10=10 11=17
ks c212 noun|10=-14 17=10
ks c216 STATE|21=14
ks c216 noun|5=-9
ks c218 STATE|20=17
ks c219 STATE|20=12
ks c221 noun|3=14
ks c222 noun|19=-9 23=14
ks c228 STATE|11=-23
ks c228 UN|2=15 25=16
ks c228 missionNouns|11=18
ks c228 none|11=-13 12=14
ks c228 noun|4=10 11=12
ks c228 pronoun|26=15
ks c229 HOST|21=11
ks c229 STATE|5=9 10=-11
ks c229 noun|10=10
ks c230 STATE|19=12
ks c230 noun|19=-11
ks c235 EU|23=19
ks c235 MISSION|23=18
ks c235 none|23=11
ks c236 legislatures|2=11
ks c236 none|3=15 4=11
ks c236 noun|13=11 19=19 21=10
ks c238 STATE|10=15
ks c238 noun|6=20 19=11
ks c240 pronoun|1=10
ks c242 legislatures|2=16
ks c242 noun|3=10
ks c244 STATE|19=14
ks c244 noun|4=9
ks c245 noun|1=-10 5=13 11=14 12=-13 19=-10
ks c245 pronoun|4=12
ks c248 AU|22=11 23=13
ks c248 LEADER|20=12 21=17
ks c248 NATO|19=9
ks c248 STATE|2=-23 16=-12 17=-13 23=-22
ks c248 UN|11=10
ks c248 missionNouns|26=12
ks c248 none|5=12 18=17
ks c248 noun|2=-13 6=-12 18=10 19=21 22=-13 23=-11 24=-10
ks c248 pronoun|2=15 19=12 24=-9
ks c25 HOST|2=14
ks c25 UNSC|10=11
ks c25 missionNouns|23=11
ks c25 noun|10=12
ks c25 pronoun|2=-10
ks c250 STATE|1=10 4=11 10=18 24=14
ks c250 missionNouns|5=11 11=23 23=10
ks c250 noun|2=-10 11=-12
ks c250 pronoun|11=23
ks c251 LEADER|10=13
ks c251 STATE|5=-13
ks c251 UNSC|11=-10 25=10
ks c251 missionNouns|1=16 11=-9
ks c251 none|2=17
ks c251 noun|23=-17
ks c251 pronoun|1=-14 19=10
ks c252 HOST|2=16 7=10
ks c252 MISSION|24=10 26=11
ks c252 SADC|22=9
ks c252 STATE|0=-10 2=18 4=17 5=-11 6=-14 9=10 11=-11 12=-10 16=-11 17=-12 19=-19 23=-23 25=-10
ks c252 UNSC|10=-10 17=10
ks c252 legislatures|2=15
ks c252 missionNouns|2=-16 11=18 12=27 13=22 19=14 24=9 26=10
ks c252 none|1=17 5=-10 6=-10 11=17 12=14
ks c252 noun|0=11 1=19 2=-15 6=-21 7=-10 8=-9 9=-14 10=-26 20=-12 21=-11 22=-23 24=-13 26=-17
ks c252 pronoun|3=-10 4=13 5=-11 9=-10 16=-12 17=-12 20=-24 24=-16 25=-12
ks c254 UNSC|11=14 25=22
ks c254 missionNouns|25=19
ks c254 noun|5=19 11=-10
ks c254 pronoun|5=-9 25=-14
ks c26 STATE|6=14
ks c3 LEADER|9=16
ks c3 STATE|2=-11 5=-23 12=-17 19=-34 21=-18
ks c3 missionNouns|11=-21
ks c3 none|3=9 11=-13
ks c3 noun|1=-25 6=-16 10=10
ks c3 pronoun|1=18 6=18 11=-10 20=10 21=11
ks c33 UNSC|11=11 25=11
ks c33 none|3=13
ks c33 noun|11=14
ks c34 STATE|10=13 18=9
ks c34 UN|25=12
ks c34 noun|4=17
ks c45 STATE|18=10
ks c49 noun|0=11
ks c53 noun|0=17 19=12
ks c58 HOST|5=-12 11=10
ks c58 LEADER|22=15 23=12
ks c58 STATE|10=-13 11=-13 19=-18 21=-19 22=-10
ks c58 courts|0=11
ks c58 legislatures|12=13
ks c58 none|5=12 19=-9
ks c58 noun|5=-12 6=-13 11=20 19=34 21=-11
ks c58 pronoun|1=-13 5=13 10=-20 19=-12 20=12 21=21
ks c64 AU|11=13 19=-11
ks c64 CARICOM|5=11
ks c64 ECOWAS|23=11
ks c64 EU|2=-9 21=14
ks c64 HOST|2=10 5=12 10=-17 11=-10 17=10 20=-10 22=10
ks c64 LEADER|1=-17 5=-14 6=11 11=-12 19=11 23=11
ks c64 MISSION|1=13 11=-11
ks c64 NATO|16=10 22=17
ks c64 SADC|11=15 12=17 22=13 26=12
ks c64 STATE|0=-12 1=-15 2=28 6=16 7=-12 9=17 10=-13 12=-13 13=-14 17=10 18=-14 19=-25 20=-11 21=-34 22=-14 26=-10
ks c64 UNSC|25=13
ks c64 UN|2=-14 11=16 16=13 21=-10
ks c64 missionNouns|1=9 3=-10 4=-18 6=-13 10=-15 11=-13 12=-14 16=-12 19=-26 21=11 23=-22 25=-10
ks c64 none|2=-15 4=14 5=9 6=-15 10=-20 11=-21 17=-9 23=-9
ks c64 noun|5=-15 7=-28 10=-25 17=-10 18=14 20=11 23=-36 25=-22
ks c64 pronoun|0=10 1=-24 5=-16 7=13 8=-11 10=-18 11=9 16=-19 17=12 18=-17 19=-20 20=-19 21=-11 22=15 23=-15 25=-11 26=-18
ks c65 noun|12=11
ks c71 STATE|11=-18 19=-18
ks c71 legislatures|0=-12
ks c71 none|10=11 19=12
ks c71 noun|0=-16 1=12 3=25 19=-21 21=-18 23=-15
ks c71 pronoun|19=16
ks c76 HOST|2=17 3=12
ks c76 STATE|0=-10 4=-10
ks c76 missionNouns|11=15
ks c76 noun|6=-9
ks c79 STATE|21=-11 23=-9
ks c79 UNSC|23=20
ks c79 legislatures|2=16
ks c79 missionNouns|1=20 10=-10 19=15
ks c79 noun|1=-26 2=-23 26=13
ks c79 pronoun|19=14
ks c80 AU|1=11 5=16 9=11 23=-9 26=11
ks c80 CARICOM|19=-15 20=-11
ks c80 ECOWAS|23=28
ks c80 EU|6=10 20=12 21=-9 23=10 25=17
ks c80 HOST|2=12 5=9 10=-14 11=-12 12=-14 17=16 18=-12 19=-13 21=-12
ks c80 LEADER|16=9 19=11 20=11 21=21
ks c80 MISSION|1=10
ks c80 NATO|5=16 10=13
ks c80 SADC|5=-10 26=13
ks c80 STATE|0=-25 1=-35 2=27 3=-15 4=-26 7=11 10=-21 11=-50 12=-16 13=-18 17=-18 19=-12 20=-10 21=-19 22=-25 23=-12 24=-15 25=-27 26=-38
ks c80 UNSC|5=-17 19=10 23=-16 24=17 25=18 26=18
ks c80 UN|5=-19 6=-10 7=-11 10=-18 12=12 19=-13
ks c80 courts|0=20 17=14
ks c80 legislatures|3=11 19=-16
ks c80 missionNouns|1=29 4=13 5=-35 6=-10 7=-11 9=-11 10=-14 13=14 20=-13 25=10 26=11
ks c80 none|1=12 2=-27 6=11 12=-16 16=16 18=-9 24=14
ks c80 noun|9=-21 10=-9 11=11 12=-24 13=-26 17=11 18=13 19=18 21=13
ks c80 pronoun|0=-17 1=-18 4=-13 5=-17 7=9 10=20 11=-13 12=-16 13=25 17=9 18=-11 19=9 25=-12
ks c81 STATE|10=14
ks c81 noun|19=12
ks c85 STATE|19=-15 22=15
ks c85 none|19=10
ks c85 noun|6=11 7=10 9=13 11=-13 13=12 18=15 19=17 22=-14
ks c85 pronoun|1=19
ks c87 noun|7=9
ks c87 pronoun|26=11
ks c88 HOST|10=13
ks c88 STATE|1=12 3=12 4=12 10=-11 16=14
ks c88 noun|0=10 2=-11
ks c90 noun|0=20
ks c95 AU|12=-10
ks c95 EU|6=12
ks c95 HOST|21=16
ks c95 STATE|0=13 1=-13 5=-12 6=14 12=-18
ks c95 none|1=25 4=11
ks c95 noun|1=-29 11=-10 12=-13 21=-11
ks c95 pronoun|2=-10 7=-10 12=13
ks c96 missionNouns|6=14
ks c96 noun|18=10
ks c99 LEADER|10=10 20=9
ks c99 STATE|5=14 10=26
ks c99 noun|3=-10 5=-13 10=-9 26=23
ks c99 pronoun|2=13 9=13
kv c0|3=-10 4=13 5=-28 6=-36 7=-11 10=-10 11=28 13=9 17=10 18=-27 22=-13 24=-24 26=15
kv c104|0=14 1=-28 2=-16 9=-9 10=14 12=-12 20=12 21=-18 22=13 23=-16 24=-13 25=15 26=-10
kv c106|1=-15 2=14 13=13
kv c113|0=-14 3=-12 4=-13 5=10 8=13 10=15 17=-16 18=-11 19=-12 20=-27 22=-9 23=-20 25=-16 26=-10
kv c116|3=9
kv c119|19=13
kv c11|1=-12 2=-10 6=20 21=-11
kv c122|5=13 6=18 7=24
kv c124|0=-10 2=17 10=-9 11=-21
kv c125|5=15
kv c126|0=12 1=26 9=18 13=10 19=-10 21=13 23=-18
kv c127|1=13 5=10 10=14
kv c128|0=17 11=13
kv c129|1=-11 10=-9 11=-10 23=10
kv c130|2=15
kv c131|16=-10 21=-10
kv c132|10=14
kv c137|2=14 6=-11 12=-15
kv c138|1=12
kv c141|18=13
kv c147|1=-13 2=-13 5=-11 19=-11
kv c148|23=-12
kv c150|5=13 6=15
kv c153|1=12 5=14 6=16 11=11 17=10
kv c155|2=11 3=-14 4=-12 5=25 6=13 7=21 8=-11 9=29 10=11 16=-11 17=27 21=-18 23=9 24=11 25=15
kv c158|1=-12 2=-11 19=-10 24=20 25=11 26=-11
kv c159|1=-10 22=11
kv c15|0=-15 1=9 2=-16 4=-17 12=-14 15=12 21=-18
kv c161|0=-11 1=-13 10=-11 11=-11 14=16 17=-14 18=-11 19=-10 22=16
kv c162|2=-14 6=22 19=-17 21=-14
kv c165|2=-16 4=-15 5=-17 11=-13 19=-14 22=-13 23=-10 24=-10
kv c167|1=21 3=12
kv c168|5=11 7=13
kv c173|0=18
kv c174|1=16 4=16 5=-13 12=23 16=15 17=15 19=-17
kv c175|2=-14 25=14
kv c176|0=-10 3=14
kv c178|2=-9
kv c179|0=10 11=-9
kv c180|19=-9 20=23
kv c181|3=14 4=-9 11=-10
kv c183|22=11
kv c184|5=-10 22=11
kv c185|3=11 4=-13 6=12 7=12 11=-16 12=-15 18=-11 23=22 24=-13
kv c186|2=-11 12=30
kv c187|11=9 24=-10
kv c191|1=-22 4=-11 10=-13 12=9 17=17 23=-11
kv c193|4=12
kv c195|1=-14 5=-12 21=24
kv c198|1=-15 4=-10 19=-17
kv c19|1=-10 6=11 19=11 21=-10
kv c200|5=-18 8=11 22=-13 23=-18
kv c202|10=10 20=16 24=12
kv c203|12=-13
kv c205|5=10
kv c207|10=-13 12=-10
kv c209|19=-10 26=24
kv c20|25=11
kv c212|2=-10 4=-20 6=-10 10=-23 11=12 19=11 23=-13
kv c216|21=13
kv c218|5=14 20=21
kv c219|12=-12 20=13
kv c221|3=14
kv c222|0=13 1=-9 2=11 4=-10 10=12 11=-21
kv c228|0=-10 1=-10 2=-9 4=13 11=25 23=-19 26=11
kv c229|5=9
kv c230|20=-11 21=14
kv c235|23=37
kv c236|0=12 23=-12
kv c237|4=10
kv c238|6=13 7=13 11=12 12=-10 19=9
kv c240|1=11 4=14
kv c242|1=-11 2=20
kv c244|4=9
kv c245|4=10 11=14 21=13
kv c248|1=-9 2=-9 6=-18 10=-11 16=-24 17=12 18=-10 19=20 20=-22 21=-13 22=13 26=-17
kv c250|2=-12 10=13 11=11 23=10
kv c251|0=-13 5=-9 11=-16 12=20 19=14 23=-17 25=14
kv c252|1=14 2=19 4=14 6=-22 8=-19 9=-18 16=13 17=16 18=-22 24=-11 25=-25
kv c254|1=-13 7=-12 10=-11 11=10 25=35
kv c25|9=15 10=15 11=14 23=16
kv c26|6=11 10=14
kv c33|10=-9
kv c34|4=11 5=-12 10=-12 25=15
kv c36|24=9
kv c38|5=11 10=-10
kv c3|0=12 4=-13 5=-17 7=-11 11=-27 12=-16 23=-14 24=-14 25=-10 26=-9
kv c49|0=16 19=14 21=12
kv c53|0=18 19=10
kv c58|1=-22 4=-18 7=-10 9=-11 11=24 17=-11 19=-15 20=27 21=-17 22=-18 23=-15 24=-15
kv c63|11=-15
kv c64|3=-22 4=-12 5=20 6=-12 10=20 14=-12 18=-12 19=14 20=-11 23=10 25=-21
kv c71|0=-21 2=-11 3=12 5=-11 6=-13 7=-20 17=-13 20=-10 21=-33 22=16 23=-10 24=-15
kv c76|1=-22 3=18 4=11 6=-13 12=-12 19=-14 21=-10
kv c79|3=10 4=-21 5=-10 7=-11 10=12 16=-12 18=-9 20=-12 22=-21 25=10 26=19
kv c80|1=-12 5=11 6=-12 8=-17 10=-10 12=-25 14=-16 16=26 17=16 18=23 19=18 20=11 24=14 26=14
kv c81|1=-13 5=-9
kv c85|5=-11 11=-15 17=-9 18=22 22=14
kv c87|26=10
kv c88|2=-12 3=11 4=12 8=13 19=-12 20=-9
kv c90|0=22
kv c95|1=14 2=-16 5=-11 6=17 12=9 17=-10 20=-10 21=-13 23=-11 24=-14
kv c96|18=15
kv c99|1=-32 3=-13 9=12 17=-10 20=10 22=-10 23=-10 26=25
mission about|1=-11 10=-10 19=15 20=15
mission against|0=9
mission by|11=12 18=14 19=11
mission down|26=12
mission for|1=-22 3=-12 4=-23 6=29 11=-23 16=-9 18=-19 19=-17 20=-11 22=-24 23=18 24=-25 25=-17 26=-12
mission into|2=23 6=-13 10=11 23=-15 25=16
mission in|0=-12 1=-29 2=-11 4=-10 5=-19 6=-10 10=-35 11=-28 19=-14 21=-26 22=-11 23=-31 24=-27 25=-14 26=-13
mission off|2=9 26=11
mission of|0=-26 3=16 4=-21 5=-11 10=-12 13=-10 16=-14 22=11
mission on|2=-23 6=-14 10=-18 17=-12 21=22 23=-20 24=-13 25=-9
mission outside|5=14
mission over|0=10
mission than|21=10
mission to|3=-18 4=-14 5=17 7=-20 11=-48 12=-17 17=-15 18=-17 19=-28 21=-23 22=-18 23=10 25=-12 26=-10
mission under|23=-14
mission up|0=11 3=20 5=16 23=14
mission with|10=-10 12=-9 17=-13 21=-15 22=-13
mission |0=10 1=17 3=-37 4=17 7=-20 10=20 11=25 12=14 13=28 16=-31 17=-26 18=-16 19=14 20=-31 22=-25 23=42 24=23 25=13 26=25
mission-named|0=-27 2=-9 3=-21 4=-12 6=-24 20=-10 23=11 24=15
no-stop|0=-52 1=-53 2=-53 3=-31 4=-44 5=-70 6=-56 7=-38 8=-22 9=-29 10=-48 11=-56 12=-22 13=-18 16=-35 17=-31 18=-29 19=-76 20=-47 21=-52 22=-56 23=-31 24=-44 25=-35 26=-47
o abandon people|10=9
o abstain vote|23=-13 25=14
o accord account|10=11
o accord communique|24=10
o accord figure|11=-15
o accord note|11=13
o accord people|10=11
o accord statement|5=12
o according source|22=16
o accuse rwanda|2=12
o act shea|9=11
o add battalion|5=21
o add soldier|3=12
o address assembly|5=9
o admit force|1=12
o adopt budget|12=-11
o adopt force|10=9 26=15
o adopt friday|11=14
o adopt monday|12=-16
o adopt phase|26=11
o adopt resolution|23=-16
o adopt year|11=9 26=17
o agree community|21=-13 23=16
o agree contributor|11=14
o agree haiti|2=12
o agree mission|19=9 21=-19 23=11
o agree monday|14=12 21=10
o agree plan|23=9
o agree soldier|2=13
o agree week|4=10
o allow it|0=13 11=12
o allow police|17=10 23=12
o allow soldier|16=9
o announce dollar|12=12
o announce friday|19=9
o announce march|4=14 19=9
o announce meeting|19=-9 21=15
o announce money|22=11
o announce month|3=11
o announce november|1=13
o announce president|20=11
o announce time|17=10
o appeal community|5=-11 6=-10 10=9
o appeal country|8=11
o appeal funding|6=15
o appeal helicopter|7=14 13=10
o appeal judgment|0=10
o appeal mission|6=17
o appeal state|7=-11
o appeal support|4=9
o approve 2023|23=19 24=10
o approve council|1=12 11=16 24=11
o approve deployment|2=-13 11=-9 23=-10
o approve force|10=-9
o approve july|24=16
o approve may|21=-11 23=23
o approve mission|14=11 23=18 25=-9
o approve monday|25=-14
o approve month|23=10 24=10
o approve october|1=14
o approve september|24=12
o approve soldier|11=16 23=-10 25=14
o approve summit|23=12
o approve troop|0=-12
o approve tuesday|23=-10
o approve vote|24=-17
o approve windhoek|23=13
o approve year|11=-10 24=10
o arrest soldier|2=11
o arrive  effort|10=18
o arrive  force|5=12 10=-13 22=12
o arrive  in.|10=10
o arrive  member|11=9 21=18
o arrive  mission|8=10 10=-11 11=-10 19=-13 23=-10
o arrive  month|4=-9
o arrive  personnel|11=13
o arrive  person|11=11
o arrive  saturday|2=11
o arrive  summit|21=-12
o arrive  terminal|3=10
o arrive  today|11=12
o arrive  tomorrow|22=9
o arrive  week|4=11 26=11
o arrive  yesterday|22=-11
o arrive april|19=10
o arrive area|23=13
o arrive before christmas|5=11
o arrive by air|18=14
o arrive by end|11=-13 14=10
o arrive by minister|19=9
o arrive by october|11=15
o arrive by spring|11=10
o arrive for month|1=13
o arrive for talk|19=-10
o arrive for year|12=9 22=11
o arrive from canada|21=15
o arrive from kenya|10=14
o arrive from volunteer|11=14
o arrive haiti|22=-12
o arrive in 2023|11=9
o arrive in ababa|19=10
o arrive in area|23=12
o arrive in capital|23=11
o arrive in haiti|22=-14
o arrive in january|11=15
o arrive in march|9=11
o arrive in month|1=10
o arrive in week|22=10
o arrive may|4=16
o arrive monday|22=-10
o arrive of dollar|2=15
o arrive of force|23=13
o arrive of haiti|17=11
o arrive of memorandum|22=11
o arrive of million|12=11
o arrive of money|6=12
o arrive of officer|11=-15
o arrive of own|5=12
o arrive of state|19=-10 26=9
o arrive on monday|19=-9 22=-9
o arrive on saturday|24=12
o arrive on thursday|5=-13 7=-12 19=-20 22=17
o arrive port-au-prince|22=14
o arrive saturday|22=-10
o arrive thru list|19=15
o arrive thursday|7=-9
o arrive to date|3=9
o arrive to euro|12=11
o arrive to kenya|11=14
o arrive to mission|2=11
o arrive to niamey|10=13
o arrive to port-au-prince|22=25
o arrive to ukraine|22=10
o arrive tuesday|22=-12
o arrive with him|6=11
o arrive with it|19=13
o arrive with troop|5=14
o ask  aspides|23=17
o ask  community|10=12
o ask  contributor|5=17
o ask  council|5=-10 6=14 10=20
o ask  country|5=10 10=30
o ask  decision|2=14
o ask  each|5=9 10=10
o ask  failure|10=-14
o ask  figure|11=14
o ask  force|21=10
o ask  government|5=35 6=-16 10=16 21=10
o ask  group|5=9
o ask  him|2=12 20=12
o ask  it|0=-9 24=-14
o ask  leader|19=9
o ask  member|6=22 10=17 24=10
o ask  minister|21=-11
o ask  mission|5=-11 20=-14
o ask  money|6=9
o ask  month|5=13
o ask  more|5=9
o ask  nations|9=12 25=9
o ask  nation|5=-13 10=10
o ask  nato|10=13
o ask  october|5=12 24=14
o ask  others|6=14
o ask  partner|5=-30 6=11
o ask  peacekeeper|2=14
o ask  president|10=-11
o ask  ruling|6=-10
o ask  secretary-general|10=-10
o ask  states|7=18 10=-9
o ask  state|7=20 10=13 13=13 19=12
o ask  support|7=10 10=21
o ask  them|5=12 6=18 10=13
o ask  there|4=13 21=10
o ask  tinubu|2=13
o ask  us|23=10
o ask  week|5=-12 10=20
o ask  year|6=-12
o ask 2022|5=10 10=11
o ask about mission|10=-16 19=14
o ask aircraft|7=15
o ask arabia|9=17
o ask as today|11=11
o ask at notice|19=16
o ask at summit|5=14 24=13
o ask by washington|5=19 6=17
o ask community|10=16
o ask contribution|10=16
o ask contributor|5=11
o ask council|6=15 10=13
o ask country|10=12
o ask each|5=15 10=11
o ask engineer|5=16
o ask equipment|7=12
o ask expert|24=-11
o ask for drone|5=-10
o ask for force|5=14 7=10 10=28
o ask for fuel|7=-10 9=19
o ask for funding|6=15
o ask for fund|6=20
o ask for haiti|5=11 7=12
o ask for helicopter|5=-13 7=29
o ask for it|10=27
o ask for mission|6=10 7=15 10=-12
o ask for monday|19=13 21=-10
o ask for money|7=-15
o ask for month|9=10
o ask for more|7=15
o ask for officer|5=17 10=-11
o ask for option|2=14
o ask for personnel|11=16
o ask for police|7=-11
o ask for soldier|5=13
o ask for support|4=15 6=9
o ask for ten|7=19 13=27
o ask for troop|5=14 11=12
o ask for vehicle|5=-10 7=18
o ask for warship|7=14
o ask for week|10=13
o ask force|6=11
o ask fuel|6=-13
o ask general|10=10
o ask government|5=18 6=-17
o ask haiti|1=15 19=11
o ask half|5=12 6=12
o ask helicopter|5=-13 7=18
o ask him|19=10
o ask in 2022|5=10 10=25
o ask in call|10=13 20=13
o ask in haïti|6=-10
o ask in july|7=11 13=12
o ask in kinshasa|24=10
o ask in nairobi|19=13
o ask in october|5=13
o ask in robe|0=-9
o ask in vote|2=10
o ask intervention|5=18
o ask it|10=11 24=-18
o ask kenya|12=10
o ask letter|5=14
o ask member|5=11 10=14 24=10
o ask million|6=13
o ask mission|5=-11 10=-15
o ask monday|10=10 19=12
o ask money|5=13 7=-9 9=12
o ask month|5=19
o ask more|7=13
o ask nairobi|19=15
o ask nations|5=-9 9=13
o ask nation|5=-10 10=14
o ask nato|10=11 13=12
o ask november|2=10
o ask october|5=13 24=13
o ask of contingent|4=17
o ask of council|10=11
o ask of country|5=-9
o ask of dollar|12=9
o ask of expert|24=-13
o ask of force|7=12
o ask of fund|6=-22
o ask of mission|9=11 19=-9
o ask of party|10=-9
o ask of right|10=12
o ask of soldier|5=22
o ask of them|5=18 26=12
o ask of withdrawal|5=11
o ask of year|24=9
o ask off operation|26=10
o ask office|6=-11
o ask on donor|6=13
o ask on haiti|21=9
o ask on member|5=13 10=15
o ask on monday|5=27 6=11 19=17
o ask on nations|6=13
o ask on others|10=10
o ask on states|6=18 10=-14
o ask on sunday|10=10 20=16
o ask on thursday|6=10 21=12
o ask on tuesday|5=16
o ask on wednesday|6=10 7=18
o ask option|2=12
o ask others|6=13 10=-9
o ask pause|5=11
o ask people|5=10
o ask personnel|11=16
o ask police|1=9 6=-13 7=-18
o ask portugal|10=15
o ask reinforcement|5=-16 7=-10
o ask renewal|10=22
o ask secretary-general|12=13
o ask security|10=14
o ask ship|7=13
o ask since year|7=12
o ask soldier|6=10 9=10
o ask states|7=19
o ask state|5=-10 7=17 13=17
o ask ten|7=13 13=26
o ask them|2=9 5=25 7=9
o ask to country|5=10 10=10
o ask to fund|6=-9
o ask to member|5=10 6=12 7=10
o ask to mission|5=10
o ask to partner|5=-10 6=-12
o ask troop|11=9
o ask tuesday|19=12
o ask un|10=-11
o ask use|9=11
o ask vote|2=10
o ask warship|7=14
o ask washington|9=10
o ask wednesday|5=-9 7=9
o ask week|4=12
o ask withdrawal|22=10
o ask without delay|5=13 7=10
o assess contribution|2=13
o assure president|19=10
o attack airport|3=10
o authorise  appeal|5=11
o authorise  budget|12=-14
o authorise  force|23=13
o authorise  friday|23=10
o authorise  it|23=14 24=9
o authorise  monday|11=-10 12=-10
o authorise  operation|23=25
o authorise  resolution|23=-9
o authorise  september|23=16
o authorise  the|23=10
o authorise 2023|23=9
o authorise by council|23=18
o authorise by vote|23=-13
o authorise dispatch|0=11
o authorise down force|11=9 26=17
o authorise for force|10=10
o authorise for mission|23=-12
o authorise for year|23=20
o authorise force|2=10
o authorise mission|11=-9
o authorise october|23=18
o authorise on february|23=24
o authorise on friday|11=11 24=14
o authorise on monday|23=16 25=-10
o authorise onu|23=16
o authorise over year|11=11 26=11
o authorise the|23=37
o authorise under resolution|23=-15 24=11
o authorise unie|23=11
o authorise with vote|23=11
o authorize 2023|23=28
o authorize force|6=12 25=15 26=-12
o authorize haiti|23=10 26=-10
o authorize it|23=14
o authorize mission|11=-13 23=33 24=-12 25=-16
o authorize monday|23=13
o authorize october|10=10
o authorize resolution|23=19
o authorize tuesday|23=-13 25=10
o authorize year|23=20
o back  charge|10=10
o back  decision|23=17
o back  force|5=-9 7=11 19=11 23=10
o back  group|19=10
o back  it|1=22 11=12 23=-11 25=10
o back  mission|2=-23 5=-20 6=-16 10=30 11=-15 23=-13
o back  part|1=13 5=13
o back  proposal|6=14
o back  rebel|2=11
o back  text|10=14
o back  the|21=18
o back  tuesday|21=11
o back at request|10=-15
o back by kenya|11=17
o back by office|25=12
o back by president|20=14
o back for mission|10=10
o back force|23=11
o back in 2023|18=14
o back in force|21=15
o back in gaza|19=13
o back in harare|21=-11 24=9
o back in mozambique|10=10
o back in york|21=17
o back it|1=25
o back mission|10=12
o back of community|21=10 26=10
o back of country|5=10
o back of force|6=10 23=-11
o back of government|5=11
o back of meeting|24=12
o back of police|22=18
o back of resolution|23=13
o back of state|10=-15
o back of truce|19=11
o back office|11=9 25=10
o back on monday|23=9
o back on thursday|21=19
o back with contributor|11=13
o bar  deployment|0=24
o bar  money|2=14
o bar  withdrawal|0=9
o bar for month|2=10
o bar of soldier|3=12
o be 2,500|11=41
o be 200|4=13
o be 5,500|11=15
o be account|11=12
o be administration|2=17
o be agenda|19=-21
o be aircraft|1=9
o be all|12=10 17=13
o be appeal|12=13
o be army|2=12
o be assembly|0=-11
o be august|4=20 17=9
o be base|22=15
o be bed|4=12 22=10
o be boot|2=9
o be budget|1=17 2=11
o be case|10=14
o be cash|1=-15
o be ceiling|11=15
o be congo|21=12
o be connu|1=15
o be contributor|11=-12
o be council|2=11
o be country|21=-10
o be court|11=12 16=16
o be department|7=11
o be drawdown|26=27
o be earlier|22=10
o be end|12=10 22=13
o be equipment|13=11
o be force|19=-15 21=-11
o be four|13=17
o be fund|1=-9 12=13
o be goma|22=11
o be goodwill|11=9
o be government|2=21 5=17
o be ground|11=-16
o be guarantee|19=9
o be haiti|1=-11
o be half|11=22
o be handover|16=9
o be hand|1=10
o be helicopter|13=17
o be hole|2=9
o be house|19=13
o be hurry|5=14
o be idea|2=9
o be israel|2=11
o be it|2=20
o be january|10=13
o be june|26=13
o be kigali|17=13
o be kosovo|5=11
o be loin|10=9
o be london|11=16
o be march|6=12 19=15
o be may|17=12
o be member|2=-12 21=10
o be million|12=22
o be mission|1=-16 10=-11 19=-16 23=-10
o be monday|24=10
o be money|1=11
o be month|24=18
o be n'djamena|11=10
o be nairobi|22=11
o be nation|19=9
o be navy|19=12
o be need|4=-10 12=12 13=18
o be negotiation|16=20
o be november|10=12
o be no|2=12 26=9
o be officer|4=10 11=-18 23=10
o be official|19=14
o be one-off|6=14
o be one|19=-11
o be onu|10=11
o be operation|11=-9
o be option|5=14 6=9
o be others|6=9
o be paper|11=22
o be part|5=11
o be pay|6=11
o be peacekeeper|2=10 10=10
o be peace|2=13
o be people|11=9
o be personnel|5=14 11=-17
o be place|0=-11 1=11 2=10 11=14
o be plan|1=12 18=9
o be pledge|19=10
o be present|2=11 4=9
o be promise|11=12
o be quarter|1=11
o be question|2=-9
o be reason|1=12
o be reparti|19=10
o be request|5=14 7=13
o be resolution|11=-9
o be right|2=11
o be saturday|19=9
o be screen|21=14
o be search|11=10
o be security|1=10
o be service|4=11
o be side|17=20
o be signature|16=12
o be soldier|11=10
o be spring|11=-13
o be stage|2=9
o be states|2=13
o be state|7=14 11=22 16=12
o be strength|11=-28
o be summer|4=12
o be table|26=9
o be talk|19=-28
o be them|11=-9
o be there|11=16
o be the|1=10 2=9
o be thing|2=11
o be this|26=19
o be those|21=10
o be three|19=12
o be today|19=11
o be topic|21=10
o be town|22=13
o be training|10=10 11=11
o be visit|22=-13
o be washington|22=10
o be week|22=14
o be worry|3=12
o be year|12=19
o be york|0=-11
o bear cost|5=9
o become mission|25=15
o become operation|10=-9
o begin contingent|5=12
o begin friday|5=9
o begin mission|19=-9
o begin november|19=14
o begin talk|21=10
o bind  ago|23=16
o bind  approval|23=15
o bind  deployment|2=-14 11=-11 23=-12
o bind  dispatch|23=-10
o bind  euro|24=10
o bind  extension|24=11
o bind  force|24=-11 25=11 26=-16
o bind  friday|9=10
o bind  light|23=20
o bind  may|23=10
o bind  million|2=14 23=-11
o bind  mission|11=-15 23=15 25=-27
o bind  money|10=10
o bind  month|23=10
o bind  motion|2=11
o bind  nations|3=10
o bind  october|23=9
o bind  plan|23=-11
o bind  september|23=15
o bind  signature|16=9 22=11
o bind  successor|11=10 23=13
o bind  the|23=29
o bind  way|23=18
o bind  week|25=9
o bind  year|5=12 23=20
o bind after appeal|10=12
o bind after plea|10=13
o bind at summit|2=11 23=18 26=9
o bind by council|11=11 23=31
o bind by onu|23=25
o bind by parliament|11=-9
o bind by resolution|18=13
o bind by vote|23=10 24=-16 25=-14
o bind for haiti|26=-13
o bind for it|11=9 23=12
o bind for mission|2=10
o bind for month|6=15
o bind for period|12=-10
o bind for soldier|0=12
o bind for year|23=15 24=-10
o bind in 2023|23=33 24=11
o bind in abuja|2=17 26=10
o bind in august|23=-11
o bind in december|2=12 25=9
o bind in favor|10=15
o bind in gaza|11=-11 23=9
o bind in haiti|2=9
o bind in haïti|2=-15
o bind in january|5=21 6=12
o bind in june|8=12
o bind in lusaka|23=11
o bind in may|23=17
o bind in nairobi|16=14 22=14
o bind in october|1=13 10=32
o bind in resolution|23=10
o bind in september|23=16
o bind in windhoek|23=9
o bind of committee|2=11
o bind of council|11=12 23=-13
o bind of force|6=12
o bind of minister|25=-12
o bind of mission|23=12
o bind of month|23=13
o bind of operation|6=13 23=11
o bind of soldier|25=14
o bind of state|7=13 23=11
o bind on embargo|23=9
o bind on mission|23=-18
o bind on monday|14=12 19=12 23=13 25=-19
o bind on october|25=13
o bind on thursday|0=-12 24=-16
o bind on tuesday|19=-9 23=-20 24=-12 25=14
o bind outside help|10=14
o bind to 2026|12=-10
o bind to council|10=10
o bind to general|3=15
o bind to minister|7=14
o bind to mission|23=9
o bind to union|1=9 6=17
o bless it|23=16
o block deployment|0=16
o block money|2=15
o block officer|0=-11
o block soldier|0=16
o break visit|17=12 22=11
o bring 2,500|11=30
o bring change|11=-10
o bring force|11=17 21=12
o bring half|11=13
o bring home|1=11
o bring share|11=10
o bring strength|11=-10
o bring time|21=10
o bring total|11=11
o bring year|2=11
o build airport|22=13
o build base|4=-10
o call aspides|23=19
o call ceasefire|21=-13
o call community|1=10 7=10 10=-10
o call country|10=-13
o call failure|10=-13
o call figure|11=12
o call force|5=11 10=-12 21=19
o call friday|1=-12
o call group|21=9
o call member|10=18
o call mission|2=9 6=-20 10=-12 20=-10
o call modest|11=10
o call monday|5=13 19=12
o call month|6=9
o call nations|6=13
o call notice|19=15
o call operation|26=10
o call partner|1=-12 6=15 10=-11
o call party|10=-9
o call saturday|21=-9
o call soldier|21=9
o call states|6=19 10=-15
o call state|5=13 8=10 9=12 10=12
o call un|6=9
o call week|10=12
o cancel leader|21=9
o cancel minute|20=10
o cancel nairobi|20=19 22=10
o carry contingent|3=11
o carry haiti|21=9
o chair assembly|21=-14
o chair margin|1=9
o chair mission|19=10
o challenge decision|0=20
o change  it|2=14
o change  mission|11=11 25=37
o change from september|12=13 25=10
o change in operation|2=12
o change into force|25=17
o change into operation|2=15 25=-12
o change mission|19=12
o change to arm|24=-10
o change with power|11=14 25=12
o cite security|2=17
o clear force|23=11
o clear mission|23=13
o clear way|23=11
o close camp|1=9
o close day|26=13
o close goma|1=-14
o close july|26=16
o close monday|3=-10
o close month|1=-11
o close office|1=13
o come air|18=14
o come country|20=12
o come december|25=19
o come force|22=11 23=10
o come it|19=13 23=10
o come kenya|10=12 11=13
o come man|5=10 7=10
o come march|9=10
o come meeting|19=28
o come member|11=12
o come money|5=16 6=12 19=18
o come november|21=-11
o come part|25=12
o come people|5=12 6=10 7=13
o come police|10=13
o come saturday|24=10
o come state|11=15
o come thursday|21=9
o come tuesday|19=11
o come volunteer|11=12
o come week|5=12 19=11 26=11
o come york|19=9
o command force|10=9 19=10
o complain gunfire|24=-13
o complete mission|26=15
o comprise troop|11=9
o confirm tuesday|10=12
o congratulate him|20=-11
o consider  agreement|16=-15
o consider  force|19=14
o consider  future|21=12
o consider  haiti|19=-12
o consider  increase|22=14
o consider  mission|19=25 22=-13
o consider  month|19=13
o consider  operation|12=13 21=12 26=11
o consider  request|5=11 7=11 9=17
o consider  situation|19=11 22=14
o consider  talk|6=27 19=23
o consider  treaty|19=-10
o consider  week|6=9 19=9
o consider  withdrawal|5=-11
o consider at condition|22=11
o consider at meeting|19=-11
o consider by secretary-general|25=9
o consider by states|5=20
o consider for force|9=10
o consider for mission|2=12
o consider for soldier|9=13
o consider in haiti|19=22
o consider in september|2=12
o consider in somalia|2=17
o consider in statement|19=-14
o consider in talk|19=-17
o consider in washington|19=13
o consider into it|5=12
o consider mission|25=12
o consider of force|22=20
o consider of mission|21=11 25=19
o consider of pay|21=9
o consider of state|25=12
o consider on force|19=10
o consider on mission|16=-10 17=12
o consider on monday|19=14
o consider on thursday|19=10
o consider to dollar|12=11
o consider to vote|5=10
o continue base|1=9
o contribute battalion|5=11
o contribute dollar|1=12
o contribute force|10=9
o contribute fund|6=14
o contribute money|5=-9
o contribute troop|20=10
o contribute vehicle|7=12
o cost dollar|1=11 19=11
o cost man|11=-13
o cost million|11=11 12=14 19=12
o cost month|11=-12 12=-13
o cost need|15=10
o cost year|11=14 12=17
o count 2,500|11=14
o count man|11=9
o count salary|23=13
o cover cost|23=-13
o create 2023|23=10
o create it|23=15
o create mission|23=-18
o create september|23=12
o create year|23=12
o cripple mission|1=12 23=-10
o cut quarter|1=13
o decide august|23=10
o decide deployment|5=11
o decide friday|24=29
o decide mission|23=11
o decide monday|21=12 24=14
o decide month|11=17 25=17
o decide security|24=13
o decide september|25=10
o decide soldier|23=14
o decide the|23=11 25=12
o decide thursday|26=23
o decide tuesday|25=9
o declare deployment|0=9
o declare government|21=11
o decline request|5=-10
o delay answer|10=10
o delay arrival|3=11
o delay deployment|3=12
o delay hurdle|1=10
o delay question|0=-9
o delay request|10=9
o delay week|2=14
o deliver monday|12=-9
o demand court|17=14
o demand member|6=12 7=9
o depart man|1=10
o depend gift|10=10
o deplore haiti|23=12
o deplore violence|19=-10
o deploy all|3=9
o deploy contingent|11=11
o deploy country|11=12
o deploy haiti|5=10
o deploy haïti|5=9
o deploy officer|3=10
o deploy personnel|11=10
o deploy possible|5=15
o deploy president|23=12
o deploy soldier|11=-16
o deploy sudan|5=16 19=11
o deploy the|26=14
o discuss before|19=16
o discuss crisis|20=-12
o discuss force|19=16
o discuss haiti|19=15
o discuss mission|19=25
o discuss statement|19=-11
o discuss treaty|19=-17
o do mission|2=9 5=-17 6=-16 10=23
o do week|23=13
o do work|4=13 11=17
o do year|2=9
o double number|7=10
o draft ecuador|6=11 10=10
o draft france|11=-12 25=11
o draft of budget|2=9
o draw 75|2=10
o draw budget|1=-11
o draw cent|2=10
o draw day|19=10
o draw force|1=-10
o draw un|2=11
o due  the|19=12
o due in port-au-prince|22=13
o due in way|0=11
o due of force|21=14
o due on monday|22=11
o encourage partner|6=13
o end  camp|1=11
o end  day|21=10 26=11
o end  mandate|24=-12 26=12
o end  mission|23=-9 26=12
o end  month|23=10
o end  office|1=18
o end  operation|23=10
o end 2024|26=21
o end 2026|26=22
o end 2|26=-13
o end day|21=9
o end december|25=12
o end deployment|19=10
o end friday|22=9
o end in capital|21=10
o end in congo|20=10
o end in goma|1=-12 3=11
o end in haiti|26=9
o end in july|26=22
o end in may|4=9
o end january|18=10
o end july|26=11
o end mandate|20=10 26=15
o end may|4=10
o end month|3=11 11=10
o end of force|21=10
o end of mission|26=9
o end of month|3=15
o end of talk|21=12
o end on 2026|26=14
o end on 2|26=-16
o end on december|25=15
o end on friday|19=13
o end operation|23=12
o end statement|19=16 21=-12
o end talk|23=9
o end thousand|11=12
o end without statement|21=-10
o end year|26=-11
o endorse council|11=13 23=13
o equip police|5=-9
o escort mission|13=9
o exist haiti|2=15
o expect country|10=-11
o expect job|4=10
o expect month|22=16
o expect nairobi|3=13
o expect officer|0=10
o express thanks|6=12
o extend  mission|24=15
o extend 2026|23=-15 24=12
o extend end|24=11
o extend force|24=11
o extend mandate|21=-11 23=-13
o extend mission|21=-10 23=-10 24=16
o extend monday|24=10
o extend police|5=-12
o extend soldier|3=14
o extend time|24=17
o extradite leader|5=-12
o extradite list|5=-10
o face million|1=18
o face opposition|2=11
o face year|1=11
o feed people|12=-11
o fight airport|3=13
o fight gang|22=15
o fight troop|9=10
o fill place|5=9 11=10
o finance force|6=17 11=12
o finance haiti|19=12
o finance police|17=11
o find mission|6=18
o find officer|0=11
o find solution|6=14
o find vehicle|4=10
o fly bangui|18=11
o fly february|19=9
o fly hour|22=11
o fly talk|19=-16 22=18
o fly them|1=12
o fly washington|22=-10
o follow own|5=13
o follow senate|2=10
o follow troop|5=11
o foresee resolution|6=13
o foresee troop|11=10
o form haiti|2=10
o form mission|17=10 23=13
o form month|23=12
o freeze money|1=-11
o freeze month|2=9
o get friday|24=12
o get ground|10=10
o give  1000|0=10 11=20
o give  2025|24=11
o give  2026|26=17
o give  all|9=10
o give  amisom|23=10
o give  august|26=14
o give  base|4=-16
o give  battalion|5=17
o give  brigade|2=20
o give  budget|24=15
o give  burden|5=11
o give  ceiling|25=21
o give  chair|21=12
o give  change|11=-12
o give  contingent|5=-19 11=10
o give  contribution|19=-10 21=13
o give  cost|23=-19
o give  date|23=11
o give  day|19=9 22=19
o give  deployment|2=18
o give  dollar|2=-9 6=-12 12=-11 21=-10
o give  draft|24=9
o give  drone|2=9
o give  each|7=9
o give  effort|21=9
o give  essential|23=10
o give  euro|1=-15 12=-16
o give  expert|1=10 4=11
o give  february|12=14
o give  force|1=-10 5=12 11=10 21=15 23=16 24=14
o give  friday|19=9
o give  fuel|11=10
o give  gang|6=13
o give  grid|12=-9
o give  haitians|5=12
o give  haiti|19=13
o give  hand|21=11
o give  helicopter|7=23
o give  in.|2=19 12=13
o give  it|1=-15 2=-11 5=-12 12=19 24=15 25=27
o give  logistics|10=15
o give  mandate|2=11 23=-10
o give  man|2=14 5=25
o give  meeting|19=13
o give  member|18=12
o give  million|1=-21 2=-11 12=-17 21=-12
o give  mission|1=-11 6=11 7=9 24=12 25=13 26=-9
o give  monday|7=9
o give  money|1=-12 5=-13
o give  month|5=-9 11=-17 19=-11 23=16 24=14 25=24
o give  nobody|1=14
o give  nothing|2=-9
o give  october|25=10
o give  officer|5=17 6=-15 7=-11 10=-24 11=-28 17=10 19=-12
o give  operation|26=13
o give  order|4=13
o give  peacekeeper|1=9 26=13
o give  people|11=9 12=-11
o give  personnel|0=-11 10=-12 21=11
o give  police|0=14 5=13 10=-10 11=-11 19=-13
o give  possible|5=11
o give  pound|21=14
o give  president|23=14
o give  price|12=17
o give  proposal|2=12
o give  quarter|2=13
o give  resolution|25=-12
o give  rest|11=12
o give  same|3=13
o give  soldier|0=-13 1=-13 2=-13 4=-13 5=-22 6=-10 10=-23 11=-23 21=-10 23=-19
o give  support|5=-15 9=13
o give  team|20=14
o give  them|1=9
o give  thousand|2=10
o give  thursday|19=15
o give  today|5=11
o give  tomorrow|5=14
o give  total|11=9
o give  troop|0=-14 2=-12 11=-16 18=13 19=-16 23=-15
o give  truck|3=10
o give  unit|2=11
o give  us$|21=11
o give  use|18=15
o give  vehicle|12=-10
o give  water|4=11
o give  year|1=-27 2=-13 8=12 11=16 12=-12 24=22
o give about half|11=11
o give after meeting|19=-14
o give after month|20=9
o give among state|6=15
o give approval|23=13
o give as enemy|2=13
o give at all|1=12 12=-10
o give at camp|16=9
o give at cost|11=16
o give at dollar|1=15 12=9
o give at event|19=13
o give at first|23=14
o give at headquarters|19=13
o give at million|12=13
o give at request|5=22 8=10 25=11
o give at sea|19=12
o give at shilling|12=19
o give at time|5=-11
o give blessing|2=10
o give budget|24=14
o give by all|2=11
o give by country|6=23
o give by others|1=13
o give by soldier|23=-10
o give by states|4=11 5=9
o give by state|6=13
o give consent|23=-10
o give date|23=10
o give end|19=11
o give euro|24=10
o give february|12=10
o give for aussom|1=13
o give for camp|11=9
o give for haiti|23=12
o give for it|2=-11 5=9
o give for mission|1=11 5=-15 10=-16 11=-10 12=-17 24=-9
o give for month|24=-10 25=13
o give for somalia|5=10 22=12
o give for them|4=10
o give for this|4=14
o give for time|24=12
o give for troop|11=20
o give for year|24=11
o give force|5=-10 23=13 25=13
o give friday|19=11 24=15
o give from country|21=10
o give from haiti|19=14
o give from mission|25=10
o give haiti|10=-11 23=19
o give in 2021|5=13
o give in 2023|23=18
o give in accra|21=10
o give in advance|0=9 6=10
o give in bahrain|7=14
o give in budget|19=10
o give in congo|21=10
o give in country|7=10
o give in day|0=11
o give in december|21=13
o give in domingo|19=-11
o give in doubt|2=16
o give in full|19=15
o give in group|1=10
o give in haiti|10=15 11=-12 25=-13
o give in haití|10=14
o give in haïti|1=13 5=17
o give in january|1=16 3=10
o give in june|11=-9 18=10
o give in letter|1=-11 11=14 12=14
o give in march|1=14
o give in mission|17=11
o give in nairobi|4=12
o give in november|3=13
o give in october|8=13
o give in port-au-prince|22=12
o give in resolution|25=9
o give in september|21=13
o give in somalia|6=12 11=17
o give in washington|19=13
o give in york|19=17 21=18
o give it|24=20 25=16
o give light|23=20
o give logistics|10=10
o give minute|19=13
o give mission|5=-16 10=13 21=10 23=22 24=17
o give monday|23=30 24=-10
o give month|23=27 24=12
o give near airport|22=10
o give november|21=12 24=10
o give of 2,500|11=24
o give of assembly|5=9
o give of budget|2=12
o give of coalition|19=21
o give of contributor|16=9
o give of cost|5=11 6=-10
o give of defence|9=13
o give of defense|18=10
o give of dollar|1=18
o give of equipment|4=-9
o give of euro|12=10 24=10
o give of forces|5=13
o give of force|11=14 24=16 25=17
o give of government|2=12
o give of kingdom|19=11
o give of million|12=25
o give of minister|2=18
o give of mission|1=-12 2=-12 11=-11 18=15 25=-10
o give of money|1=10
o give of nations|4=12 6=18
o give of officer|0=11
o give of own|5=13
o give of peacekeeper|1=13
o give of peace|19=12
o give of port|18=17
o give of resolution|24=-15
o give of september|19=17
o give of soldier|11=-27
o give of staff|5=-12
o give of them|25=10
o give of truck|4=12
o give of union|11=16 23=13
o give of unit|24=12
o give of un|5=-9
o give of vehicle|4=-10
o give on 2|24=-12
o give on day|26=12
o give on february|18=9
o give on haiti|19=13
o give on mission|21=14
o give on territory|14=12
o give on thursday|19=10 23=-10
o give on top|7=12
o give on year|14=10
o give order|4=12
o give over sector|22=10
o give since april|1=12
o give since month|5=13
o give since september|3=10
o give soldier|26=12
o give support|23=10
o give than half|1=13
o give than year|1=10
o give to 2,000|5=-9
o give to 2,500|11=32
o give to 2025|1=11 24=18
o give to capital|10=14
o give to conference|19=-9
o give to council|25=-9
o give to dollar|21=15
o give to force|0=11 1=-14 2=-13 10=27 19=-15 23=-14 26=12
o give to fund|1=-10
o give to gang|21=12
o give to haiti|0=13 1=13 5=-15
o give to mission|0=-27 1=-18 2=-14 4=-17 5=13 10=-33 11=-13 19=-17 21=-17 23=-19 25=-26
o give to parliament|11=11 12=12
o give to security|1=13
o give to soldier|1=9 24=12
o give to sudan|5=29 19=12
o give under agreement|18=12
o give under resolution|23=-18
o give until 2026|24=10
o give until end|19=9
o give up force|5=12 23=13
o give up mission|14=12 23=14
o give up office|9=12
o give up weapon|3=16
o give use|18=10
o give weapon|3=10
o give with abstention|23=10
o give with contingent|22=10
o give with leader|21=-11
o give with million|17=15
o give without vote|2=12
o give year|24=29
o go agreement|17=14
o go contributor|20=10
o go country|17=20
o go detail|19=-12
o go dollar|2=12
o go end|5=12
o go force|22=10
o go list|19=12
o go million|2=10
o go month|1=17 5=10
o go plan|4=11 19=10
o go port-au-prince|22=10
o go promise|5=11
o go spring|11=11
o go wednesday|23=9
o grant port|18=10
o hand force|26=18
o hand mission|26=18
o hasten deployment|5=14
o have 1000|11=19 19=10
o have 120|4=12
o have 2,500|11=41
o have 2027|23=20
o have 3|4=10
o have 5,500|11=20
o have 750|4=10
o have assent|0=-9
o have base|11=10
o have border|9=12
o have budget|1=19
o have command|11=15
o have end|11=11 23=14
o have equipment|1=12 4=17
o have force|0=9
o have frigate|13=19
o have gaza|2=14
o have goma|3=10
o have government|2=16 11=11
o have helicopter|7=16
o have instructor|8=11
o have many|7=15
o have man|2=10
o have mean|9=9
o have member|11=21
o have million|1=-12
o have mission|11=-11
o have month|23=11
o have nairobi|19=13
o have need|11=14
o have number|13=18
o have objection|2=-9
o have office|10=10
o have onu|1=17
o have operation|2=10
o have police|19=11
o have resource|10=10
o have responsabilité|23=10
o have role|25=14
o have ship|13=11
o have soldier|1=-9 11=-23 12=-12
o have states|10=12 19=12
o have them|2=11 5=10 13=12 22=14
o have there|11=-11
o have time|13=15 19=11
o have troop|11=-10 24=-10
o have trouble|1=9 4=9
o have vehicle|4=17
o have withdrawal|20=12
o have year|11=-13 17=12
o head harare|24=10
o head meeting|24=13
o hear it|2=11 21=13
o hear them|21=10
o help army|23=14
o hesitate  misgiving|10=10
o hesitate by lack|4=9
o hesitate by vote|23=-12
o hesitate from vote|25=15
o hesitate in budget|21=-12
o hesitate of refugee|9=11
o hesitate of vehicle|4=9
o hold  answer|10=10
o hold  arrival|3=13
o hold  building|3=9
o hold  departure|5=12
o hold  deployment|0=9 1=14 11=-18
o hold  funding|2=-12
o hold  law|0=-13
o hold  million|1=-10
o hold  money|1=-14
o hold  question|0=-10
o hold  rotation|2=24
o hold  withdrawal|5=12
o hold  work|4=-10 26=16
o hold after attack|3=-11
o hold arrival|3=11
o hold by hurdle|1=19 4=-10
o hold by lack|1=11
o hold by money|4=19
o hold call|20=11
o hold country|2=-9
o hold deployment|3=25
o hold for mission|1=-12 2=-17
o hold for month|0=13 2=11 3=11
o hold for reason|19=13
o hold force|9=10
o hold gang|11=9
o hold ground|11=15
o hold in congress|2=9
o hold in january|0=10
o hold in nairobi|17=9
o hold january|19=12
o hold margin|21=18
o hold meeting|19=-15
o hold mission|20=10
o hold monday|19=14
o hold november|19=13
o hold of camp|4=-9
o hold of force|3=12 9=14
o hold of mission|3=17
o hold of officer|11=-18
o hold of peacekeeper|3=10
o hold of police|2=28
o hold of soldier|2=-10 5=15 11=-10
o hold of troop|1=9
o hold of year|26=13
o hold off time|2=10
o hold officer|11=9
o hold on hold|11=-10
o hold on thursday|2=16
o hold part|23=11
o hold pen|24=11
o hold police|2=17
o hold president|19=10
o hold september|21=15
o hold summit|21=-12
o hold talk|6=20 19=18 21=-10
o hold the|3=9 11=11 19=-12
o hold thursday|0=13
o hold to request|10=10
o hold to spring|3=10
o hold up arrival|3=11
o hold up deployment|0=9 3=19
o hold vice-president|19=-12
o hold video|20=11
o hold washington|19=30
o hold weekend|19=-12
o host haiti|21=12
o host london|21=12
o host march|19=11
o host meeting|19=15
o host mission|19=-12 21=21
o host tuesday|21=15
o host york|21=13
o inspect base|22=16
o introduce tuesday|2=19
o invite country|10=17
o invite government|5=21 21=10
o invite state|19=12
o join effort|10=13
o join force|10=-10
o join minister|19=9
o join mission|6=-12 19=-12 23=-9
o join place|4=11
o keep  battalion|5=-16
o keep  ceiling|11=20 24=16
o keep  contingent|5=16 19=10
o keep  deployment|5=12
o keep  friday|11=16 24=11
o keep  it|21=-9
o keep  july|26=10
o keep  man|24=10
o keep  meeting|19=13 21=-11
o keep  mission|24=11
o keep  operation|21=12 23=12
o keep  talk|21=11
o keep  them|11=9
o keep  there|24=11
o keep  the|26=9
o keep  year|1=10
o keep at home|1=10
o keep battalion|5=-16 10=-10
o keep ceiling|11=16 24=16
o keep contingent|5=17
o keep engineer|4=15
o keep flight|4=12
o keep for year|11=11 24=10
o keep in bosnia|24=16
o keep in capital|0=9 17=11
o keep in mission|7=14
o keep in mozambique|25=11
o keep in place|10=-14 19=14
o keep in the|20=9
o keep it|2=12
o keep man|24=9
o keep mission|7=9
o keep mozambique|19=-9
o keep of contingent|5=14
o keep of force|5=11
o keep of man|5=11
o keep of peacekeeper|26=10
o keep of police|19=16
o keep of soldier|11=17
o keep of state|21=11
o keep of them|21=10
o keep off ground|10=11
o keep on mission|23=11
o keep on monday|23=19
o keep on thursday|10=13
o keep on tuesday|19=-9
o keep out detail|19=14
o keep place|19=16
o keep promise|1=18 2=13 5=-11 6=-12
o keep soldier|11=17 17=9 19=10 24=10
o keep there|24=12
o keep to mission|4=10
o keep to use|2=10
o keep until 2026|24=20
o keep up deployment|10=-12
o keep use|2=9
o keep year|11=12 24=10
o kill month|3=10 24=-9
o kill soldier|3=9
o kill them|3=10
o kill the|3=13
o kill year|3=12
o lack dollar|12=21
o lack fuel|4=-17
o lack helicopter|4=14
o lack vehicle|13=10
o lament decision|26=10
o land state|22=9
o land sunday|19=18
o land terminal|3=12
o last night|19=10
o launch 2024|23=12
o launch brussels|23=11
o launch february|23=30
o launch mission|23=14
o launch operation|23=16
o lead brigadier|22=11
o lead country|10=11 20=12
o lead force|23=-14
o lead haiti|10=13
o lead it|11=13 25=10
o lead kenya|11=11 25=18
o lead mission|2=-12 5=-14
o lead police|22=19
o lead request|10=-14
o lead state|10=-21
o lead truce|19=14
o lead year|10=18
o leave  company|1=9
o leave  deployment|2=10
o leave  district|11=10
o leave  fifth|12=11
o leave  force|4=10
o leave  frigate|12=14
o leave  funding|2=11
o leave  kivu|23=-15
o leave  money|1=-10
o leave  month|5=12
o leave  peacekeeper|10=15
o leave  post|1=10
o leave  the|26=13
o leave  time|22=11
o leave  week|4=12
o leave 8|26=10
o leave abyei|18=17
o leave after june|22=9
o leave after year|26=15
o leave april|3=10
o leave as part|25=11
o leave by end|18=9 23=-10 25=15
o leave december|11=9
o leave deployment|0=10
o leave for reason|21=10
o leave from salvador|4=15
o leave haiti|4=13
o leave helicopter|4=22 13=10
o leave in haiti|0=11
o leave in july|22=9
o leave in june|4=14
o leave in limbo|2=16
o leave in nairobi|21=9 22=11
o leave in phase|25=15
o leave kivu|23=-11 25=10
o leave limbo|2=14
o leave minister|2=10
o leave mission|0=11 4=10
o leave month|18=13
o leave monusco|11=10
o leave mozambique|26=12
o leave of april|23=-9 25=15
o leave of cut|25=14
o leave of force|1=16
o leave of kivu|11=-11 18=11 25=11
o leave of month|5=11
o leave of mozambique|26=12
o leave of service|4=12
o leave on mission|21=23
o leave on promise|5=15
o leave on tuesday|21=15
o leave on wednesday|6=12 19=28 20=9
o leave partner|2=11
o leave pay|21=10
o leave per cent|1=9
o leave place|11=13
o leave plan|2=13
o leave since january|11=-11
o leave soldier|5=11 19=9
o leave to peacekeeper|22=10
o leave under plan|4=10
o leave wednesday|19=20
o leave week|2=13 4=16
o leave within month|18=17
o leave without partner|2=10
o leave year|26=11
o lend force|5=13
o lend vehicle|12=-10
o let soldier|1=11 26=11
o let them|18=9
o let work|18=14
o lift freeze|6=11
o light  all|12=13
o light  anyone|4=12
o light  appeal|12=11
o light  august|17=12
o light  a|3=14
o light  backer|19=-10
o light  base|22=11
o light  camp|22=10
o light  case|2=14
o light  connu|1=11
o light  contribution|6=12 10=-10
o light  december|26=9
o light  discussion|3=12
o light  dollar|1=-14 12=-16
o light  draft|11=12
o light  drawdown|26=22
o light  february|3=9
o light  figure|19=10
o light  force|6=10 25=11
o light  four|13=16
o light  friday|26=17
o light  goodwill|11=10
o light  ground|22=9
o light  head|10=9
o light  helicopter|4=11 13=10
o light  him|22=-14
o light  hold|2=19
o light  initiative|23=17
o light  it|2=-10 23=-12 24=15 25=12
o light  measure|21=10
o light  member|2=-13 11=-9
o light  million|12=15
o light  mission|24=16 25=22
o light  monday|24=11 26=11
o light  more|1=13
o light  none|2=11
o light  number|11=25
o light  october|19=13
o light  officer|4=11 22=11
o light  one-off|6=11
o light  one|11=-11 19=-12
o light  option|5=11
o light  part|6=-10 10=10
o light  peacekeeper|10=16
o light  personnel|5=12
o light  place|23=-19
o light  plan|19=11
o light  pledge|6=10 7=10
o light  progress|24=9
o light  promise|5=10 11=9 22=9 23=9
o light  quarter|1=10
o light  question|1=-15
o light  reason|1=13
o light  reconnu|1=12
o light  rein|22=10
o light  remainder|11=9
o light  reparti|19=9
o light  request|7=9
o light  resolution|23=20
o light  rule|17=9
o light  same|6=13
o light  secret|10=11
o light  shape|2=9
o light  soldier|5=16
o light  somebody|7=11
o light  strength|11=-10
o light  subject|11=11
o light  support|1=11
o light  there|4=11
o light  thing|2=12
o light  thursday|19=11
o light  training|10=10
o light  treaty|17=14
o light  troop|22=10 23=9
o light  vehicle|6=11
o light  wednesday|19=13
o light  week|19=-13 22=25 23=12
o light  work|4=13 11=11 18=14
o light  year|10=20 12=-12
o light after this|26=21
o light among those|21=12
o light at base|22=12
o light at present|2=13
o light at strength|11=-25
o light by agency|23=13
o light by end|12=11
o light by january|10=12
o light for assembly|0=-11
o light for force|19=-14
o light for gaza|19=11
o light for mission|1=-9 5=-10 6=-11 10=12 22=11
o light for month|24=14
o light for others|6=16
o light for peacekeeper|10=16
o light for year|1=9 24=11
o light in 2021|5=12
o light in country|10=9
o light in court|16=19
o light in draft|25=15
o light in february|9=12 21=10
o light in fund|4=11
o light in goma|22=16
o light in haiti|11=-13
o light in hurry|5=13
o light in it|2=15
o light in january|5=9
o light in mission|6=-9
o light in need|12=12 13=16
o light in october|25=14
o light in officer|3=12
o light in port-au-prince|19=11
o light in province|7=-9
o light in washington|22=11
o light in way|2=10
o light in year|12=10
o light in york|0=-10 19=11
o light of 2,500|11=9
o light of aircraft|1=16 4=11
o light of army|5=20
o light of cash|1=-20
o light of congo|21=10
o light of council|2=14 19=16
o light of decision|5=10
o light of equipment|13=11
o light of everything|4=14
o light of force|4=10 11=11
o light of fund|12=10
o light of government|2=16
o light of helicopter|7=9 13=16
o light of mission|11=24 12=-9 19=-11 22=12 23=-20
o light of money|1=-11 12=12
o light of month|24=15
o light of nations|25=13
o light of officer|11=-12 22=15
o light of office|9=11
o light of peacekeeping|10=9
o light of police|23=22
o light of state|19=12
o light of talk|11=9
o light of that|2=16
o light of the|5=-9
o light of three|2=12 4=9
o light of troop|21=16
o light of unie|26=12
o light of vehicle|4=-9
o light of week|22=21 23=-10
o light of year|12=11
o light on agenda|19=-21
o light on day|25=17
o light on friday|17=11
o light on ground|4=14
o light on march|19=13
o light on monday|19=10
o light on paper|11=20
o light on side|17=21
o light on thursday|11=9
o light since november|10=15
o light since october|7=13
o light since year|2=12
o light to it|2=14
o light under plan|18=9
o light with mission|2=13
o lodge lawyer|0=9
o look condition|22=10
o look country|5=12 7=13
o look force|10=14
o look mission|11=10
o look police|11=11
o look way|21=12
o lower july|11=12
o make announcement|19=10
o make contribution|10=-9
o make february|9=16
o make force|19=-14
o make intention|2=11
o make it|5=-10
o make jamaica|19=10
o make man|5=9
o make mind|2=-10
o make mission|25=11
o make month|24=10
o make operation|10=-11
o make patrol|1=11
o make progress|24=9
o make promise|5=10 22=10
o make secret|10=16
o make somalia|11=-11
o make state|19=16
o make use|6=10
o mandate council|23=14
o mark mission|10=9
o mean police|1=13
o meet  ambassador|10=9 19=15
o meet  capital|6=10
o meet  country|10=-9
o meet  evening|20=-9
o meet  friday|22=9
o meet  headquarters|22=15
o meet  henry|19=11
o meet  leader|21=12
o meet  letter|5=14
o meet  meeting|19=12
o meet  member|23=11
o meet  minister|19=15 22=-11
o meet  monday|20=15
o meet  money|6=15
o meet  objection|0=11 17=12
o meet  official|19=-12
o meet  port-au-prince|22=24
o meet  premier|19=9
o meet  president|19=20
o meet  sunday|22=9
o meet  talk|19=-10
o meet  them|19=16
o meet  the|21=15
o meet  thursday|21=15
o meet  today|19=15 21=13
o meet  tuesday|10=10 19=14
o meet  wallet|6=11
o meet  wednesday|5=-10 21=-17
o meet  week|10=11 19=23 20=9 22=14
o meet  year|10=15
o meet about mission|22=15
o meet accra|19=24
o meet after meeting|19=11
o meet against use|2=15
o meet among them|21=14
o meet aoun|22=14
o meet at headquarters|19=23
o meet autumn|11=-12
o meet by autumn|11=-11
o meet by fils-aimé|19=-11
o meet by link|20=10
o meet by mnangagwa|20=10
o meet by phone|20=18
o meet by telephone|10=13 20=19
o meet by videoconference|20=12 21=11
o meet by video|20=15
o meet canada|21=9
o meet country|17=10 19=11 21=10
o meet day|19=10
o meet fils-aimé|19=-13
o meet for day|16=15 19=16
o meet for hour|7=12
o meet for talk|19=11
o meet for time|21=9
o meet force|2=11 11=11 19=14
o meet friday|19=15
o meet head|5=12
o meet him|22=12
o meet in accra|19=31
o meet in atlanta|19=-9
o meet in bruxelles|21=17
o meet in city|19=12
o meet in doha|19=11
o meet in domingo|19=17
o meet in january|7=16
o meet in kingston|19=-14 21=10
o meet in luanda|19=-10
o meet in march|19=11 20=9
o meet in nairobi|19=32
o meet in october|19=11
o meet in paris|19=17
o meet in port-au-prince|19=-11 22=13
o meet in town|22=12
o meet in washington|19=22
o meet invitation|21=10
o meet kingston|19=-16
o meet loan|19=12
o meet london|21=11
o meet luanda|19=-12
o meet march|21=11
o meet margin|19=12
o meet member|19=-9 22=11
o meet mission|19=16
o meet monday|23=11
o meet objection|0=9 17=12
o meet of assembly|19=22
o meet of bloc|21=12
o meet of board|19=-15
o meet of canada|21=10
o meet of coalition|21=13
o meet of community|19=-15
o meet of council|19=-12 23=11
o meet of country|19=23
o meet of defense|19=12
o meet of dollar|11=10
o meet of force|2=14 19=-10
o meet of france|5=-15
o meet of government|22=10
o meet of leader|2=10 19=12
o meet of meeting|19=-11
o meet of member|2=11
o meet of million|1=12 2=9
o meet of mission|10=9 11=9 19=16 22=10
o meet of money|1=11
o meet of peace|19=-13
o meet of person|19=13
o meet of police|19=-13 22=24
o meet of security|19=15
o meet of soldier|11=12
o meet of staff|5=10
o meet of states|10=9 19=-11
o meet of state|10=-11 20=17
o meet of troop|2=10
o meet official|19=-12
o meet on force|21=-11
o meet on friday|5=21 10=-9
o meet on haiti|22=10
o meet on loan|19=10
o meet on margin|19=23
o meet on mission|19=12 20=11
o meet on monday|19=9 21=-17
o meet on trip|22=14
o meet on tuesday|10=9 20=12
o meet on wednesday|19=15 20=10
o meet paris|19=9
o meet person|19=12
o meet police|5=12 19=-11 22=10
o meet premier|19=10 22=12
o meet president|19=22
o meet resistance|2=23
o meet security|19=11
o meet staff|19=10
o meet state|20=19
o meet talk|19=13
o meet thursday|21=16
o meet time|22=11
o meet to leader|21=19
o meet to minister|19=-10
o meet to mission|19=12 21=13
o meet today|19=15 21=14
o meet videoconference|20=9
o meet washington|19=22
o meet wednesday|5=-9 21=-9
o meet week|19=20
o meet with counterpart|20=-11
o meet with onu|21=-11
o meet with resistance|2=25
o mention gang|17=-9
o move london|20=9
o need  aircraft|7=10
o need  dollar|12=32
o need  euro|12=-12
o need  fuel|4=-15
o need  funding|1=-15 12=14 19=10
o need  helicopter|4=17 13=10
o need  it|6=9
o need  life|11=9
o need  million|1=14 12=31
o need  month|12=-11
o need  need|15=12
o need  officer|11=17
o need  resource|1=10
o need  ship|13=17
o need  soldier|11=10 12=-11
o need  support|4=12
o need  time|11=11
o need  troop|11=10
o need  vehicle|4=-16 13=14
o need  year|1=-30 6=-10 11=13
o need at home|7=14
o need dollar|1=-10
o need euro|12=-9
o need for year|12=16
o need home|7=13
o need in haiti|11=20
o need man|9=11
o need million|1=16 12=21
o need money|19=12
o need of million|12=-15
o need ship|13=22
o need soldier|11=13 12=-9
o need to dollar|15=10
o need troop|11=12
o need year|1=-11
o negotiate agreement|16=-12
o none  abuse|24=-12
o none  activation|23=16
o none  airport|3=19
o none  answer|1=10
o none  appeal|10=11
o none  april|21=11
o none  august|5=11
o none  authority|2=10
o none  base|22=24
o none  bill|2=13
o none  capital|11=9
o none  ceasefire|11=10
o none  ceiling|11=17
o none  chief|19=19
o none  civilian|5=11 19=18
o none  concern|10=13
o none  contributor|1=10
o none  cost|6=15 12=-14
o none  delay|1=13 4=11
o none  deployment|23=23
o none  diplomat|1=12
o none  district|11=12
o none  dollar|1=10 12=-14
o none  draft|23=-12
o none  euro|12=12
o none  flight|4=10
o none  force|1=16
o none  freeze|6=11
o none  friday|12=15
o none  fund|6=10
o none  gang|22=9
o none  him|5=10 22=12
o none  it|0=16 2=-12 6=20 7=10 17=-10 23=17 24=13 25=14
o none  january|0=14
o none  leader|1=12 5=-12
o none  man|3=17
o none  meeting|19=10
o none  merchant|23=11
o none  million|12=13
o none  ministry|16=10
o none  mission|1=17 23=-15
o none  monday|23=11
o none  money|1=-11
o none  month|2=9
o none  october|23=12
o none  operation|26=13
o none  order|0=21
o none  part|6=11 10=10 12=11
o none  patrol|5=-9
o none  police|5=-10 17=9
o none  prison|17=10 22=10
o none  quarter|1=10
o none  radio|4=13
o none  readiness|2=11
o none  rebel|9=10
o none  report|2=-11
o none  right|17=12
o none  road|4=20
o none  rwanda|2=12
o none  sanction|2=13
o none  september|23=-9
o none  seven|3=10
o none  shea|25=10
o none  solution|6=12
o none  states|1=18
o none  stay|23=11
o none  strength|23=12
o none  support|10=-10 19=-14
o none  thanks|6=13
o none  this|5=13 6=9
o none  thursday|19=15
o none  violence|3=9
o none  visa|11=10
o none  vote|24=-18
o none  weekend|10=12 16=11
o none  weight|10=18
o none  withdrawal|20=9
o none among state|6=11
o none among them|1=12
o none at end|17=-11 21=10
o none at first|11=11
o none at nations|10=20
o none at price|12=-11
o none at summit|11=9
o none at table|19=10
o none at the|10=11
o none by autumn|11=11
o none by end|19=11
o none by fifth|1=17
o none by president|4=12
o none by quarter|1=12
o none by rebel|23=10
o none by washington|2=12
o none for country|10=10
o none for day|3=14
o none for haiti|10=11
o none for mission|1=18 6=19 10=-11
o none for peacekeeper|2=10
o none for them|4=20
o none for week|24=9
o none for year|12=11
o none from air|11=13
o none from attack|23=12
o none from july|11=12 26=11
o none in abuja|2=11 11=11
o none in accra|19=16
o none in air|0=10
o none in august|7=13 23=-10
o none in bid|6=17 19=-12
o none in capital|0=-13
o none in case|0=16 6=12
o none in entebbe|21=12
o none in force|10=13
o none in haiti|2=10 11=-11 12=-11 17=-9 19=-12
o none in house|2=11
o none in january|0=15 25=9
o none in lebanon|1=12
o none in mission|16=11
o none in nairobi|0=13 21=-10
o none in order|5=11 6=10
o none in room|19=10 21=14
o none in statement|5=11
o none in sudan|1=11
o none in ukraine|10=9
o none in washington|2=13
o none in year|7=9
o none in york|6=12 21=11
o none into night|19=10
o none of agreement|17=10
o none of allowance|1=17
o none of assembly|12=14
o none of base|5=10 7=16
o none of call|10=9
o none of coalition|21=16
o none of country|0=10 20=11
o none of deployment|19=13
o none of défense|19=10
o none of flight|2=11
o none of force|23=35
o none of group|5=9
o none of it|2=20
o none of march|17=13
o none of million|21=12
o none of minister|19=10
o none of ministry|21=14
o none of money|1=9
o none of nations|6=12
o none of officer|16=12
o none of onu|1=-11 21=10
o none of others|1=13
o none of peace|2=11
o none of secretary-general|9=9
o none of security|3=10
o none of soldier|1=12
o none of staff|2=16 5=11 17=10
o none of state|10=13 19=10 21=9
o none of them|3=9
o none of vehicle|4=10 21=11
o none of withdrawal|11=9
o none on 10|23=15
o none on 26|0=10
o none on army|2=13
o none on contribution|10=10
o none on flight|4=14
o none on friday|2=10 19=-12 24=15
o none on gift|10=12
o none on haiti|21=13
o none on land|21=10
o none on million|2=15
o none on mission|19=12
o none on monday|0=12
o none on paper|11=18
o none on road|4=-11
o none on saturday|2=17 3=10
o none on sunday|0=-9 11=-10
o none on thursday|6=11
o none on tuesday|2=12 4=10 5=18 19=-10 22=12
o none on website|5=10
o none on wednesday|21=13
o none over year|12=14
o none per cent|1=12
o none to communique|24=10
o none to council|12=9
o none to day|19=13
o none to diplomat|12=-11
o none to dollar|1=10
o none to figure|11=-10
o none to fund|6=16
o none to him|17=14
o none to kenya|1=-9
o none to letter|5=-13
o none to man|11=16
o none to month|1=13
o none to note|11=18
o none to officer|11=10
o none to official|4=11
o none to president|19=10
o none with driver|22=10
o none with euro|24=9
o none without delay|9=11
o number officer|11=11
o number peacekeeper|11=13
o number personnel|11=13
o observe ceasefire|11=20
o offer conference|19=-9
o offer force|1=10 21=9
o offer haiti|21=15
o offer man|5=11
o offer officer|1=12
o offer place|11=14 25=10
o offer police|22=10
o offer soldier|21=13
o offer thursday|21=18
o oppose  draft|2=-9
o oppose  resolution|2=10
o oppose against it|2=19
o oppose mission|2=23
o oppose of mission|2=10
o order force|23=30
o ordonné force|23=23
o outnumber duty|4=-11
o owe allowance|1=10
o owe dollar|1=16
o owe mission|1=9
o owe month|1=35
o participate force|21=15
o participate ukraine|21=12
o pass embargo|23=13
o pass heure|22=10
o pause police|2=11
o pay 2025|1=12
o pay advance|0=12 6=13
o pay allowance|1=-9
o pay all|1=13
o pay aussom|1=14
o pay budget|1=11
o pay dollar|4=11
o pay flight|1=12 11=9
o pay force|1=10
o pay full|19=12
o pay fund|1=-27 6=-22
o pay gang|5=12 6=9
o pay haiti|1=13
o pay in.|12=13
o pay it|1=-11 5=11
o pay million|1=-13 12=14
o pay mission|1=11 5=-24
o pay most|4=10
o pay october|1=9
o pay others|1=15
o pay radio|19=11
o pay september|1=12
o pay them|4=11
o pay this|4=18
o pay year|1=-12
o plan force|21=17
o plan man|11=10
o plan officer|11=19
o plan soldier|11=-20
o plan the|19=13
o play part|10=9
o plead fund|5=10
o pledge force|1=-11
o pledge man|5=10 11=12
o pledge million|2=11 19=-11
o pledge mission|1=-17 12=-9
o pledge nothing|9=14 22=13
o pledge personnel|21=-11
o pledge soldier|19=14
o pledge thursday|21=16
o postpone soldier|11=-9
o praise host|19=-11
o prefer force|11=10
o prepare deployment|22=12
o prepare mission|19=14
o prepare resolution|23=12
o present draft|21=9
o present force|11=10 21=9
o present summit|21=12
o prevent deployment|3=12
o prohibit deployment|0=9
o prolong mission|24=9
o promise  2023|25=22
o promise  400|11=12
o promise  all|17=10
o promise  august|26=11
o promise  before|26=10
o promise  council|10=13
o promise  country|10=-18
o promise  deployment|0=12
o promise  dollar|12=-10
o promise  euro|12=-18
o promise  friday|21=9 24=25
o promise  help|19=10
o promise  intelligence|10=15
o promise  it|2=10
o promise  job|4=10
o promise  july|0=9 26=12
o promise  mandate|21=9 23=-10
o promise  man|5=13
o promise  million|12=-10
o promise  mission|4=9 24=-10
o promise  money|1=-11 6=-9 22=10
o promise  month|3=13 11=-9 23=-10 25=12
o promise  more|21=13
o promise  night|22=10
o promise  november|0=14
o promise  officer|0=22
o promise  operation|12=-13 23=10
o promise  peacekeeper|5=17
o promise  personnel|21=-15
o promise  police|22=10
o promise  promise|1=18 2=10 6=-9 10=13
o promise  refusal|25=-11
o promise  soldier|5=-10
o promise  sum|12=-9
o promise  sunday|23=19
o promise  the|3=9 21=11 23=11 25=11
o promise  thursday|21=13 26=10
o promise  trainer|8=10
o promise  word|1=10
o promise  year|19=13 24=-11
o promise 400|11=14
o promise at end|23=-9
o promise at event|21=10
o promise at meeting|19=12
o promise at summit|21=21
o promise at time|17=11
o promise by benin|11=9
o promise by council|24=-10
o promise by government|5=18
o promise by kenya|5=13
o promise by telephone|20=12
o promise by vote|24=-12
o promise dollar|21=-16
o promise equipment|19=16
o promise for april|11=12
o promise for cost|12=-10
o promise for equipment|19=13
o promise for mission|1=-26 6=-14 10=-17 12=-10 19=-19
o promise for month|3=12 25=12
o promise for november|1=12
o promise for them|4=12 22=11
o promise for week|20=10
o promise for year|24=29
o promise force|5=-10 6=-10
o promise from chad|21=12
o promise fund|17=11
o promise in aid|19=9
o promise in all|11=-11
o promise in april|21=-10
o promise in august|4=10 23=11
o promise in december|24=10
o promise in february|7=12 24=9
o promise in haiti|6=10 10=-11
o promise in harare|21=15
o promise in haïti|11=9
o promise in january|1=11 17=14 24=14
o promise in june|5=13
o promise in march|4=10 19=13
o promise in order|22=9
o promise in port-au-prince|4=11
o promise in resolution|6=13 25=13
o promise in september|25=10
o promise in summer|6=10
o promise in week|5=11 19=14
o promise it|6=11
o promise million|2=13
o promise mission|1=-9 6=16 10=-9
o promise of 200|4=12
o promise of assembly|1=11
o promise of blinken|19=13
o promise of community|21=-15 23=20
o promise of council|23=14
o promise of day|19=11
o promise of force|26=10
o promise of foreign|21=10
o promise of intérieur|16=12
o promise of kind|22=15
o promise of man|11=19 23=13
o promise of million|2=11
o promise of mission|23=-9 24=-9
o promise of money|19=11
o promise of nairobi|3=10
o promise of officer|11=14
o promise of security|21=11
o promise of soldier|4=10
o promise of states|24=-12
o promise of state|6=14 10=12
o promise of talk|25=9
o promise of withdrawal|24=10
o promise officer|0=11 11=-9
o promise on 9|21=9
o promise on deployment|5=16
o promise on friday|1=12 21=19
o promise on haiti|21=13
o promise on monday|19=16 24=14
o promise on sunday|21=12
o promise on thursday|19=-12 21=26 24=-11
o promise on tuesday|21=10 25=17
o promise peacekeeper|5=20
o promise platoon|22=12
o promise since 2015|22=10
o promise state|10=13
o promise thursday|21=10
o promise to force|5=-9 21=-10
o promise to it|6=16
o promise to mission|2=-16 6=13 10=-18 21=-22
o promise to treaty|17=-13
o promise with expert|21=10
o promise with man|5=11
o promise with minister|19=24
o promise with police|10=15
o promise with president|20=10
o promise within week|21=10
o propose force|23=9
o protect air|11=11
o protect civilian|5=13 19=12
o provide 1000|11=14
o provide 2023|6=10
o provide fund|8=12
o provide gang|21=11
o provide haïti|1=14
o provide helicopter|7=23
o provide member|1=10
o provide mission|5=-10 24=14
o provide month|24=10
o provide officer|18=-9
o provide police|5=9
o provide security|1=9
o provide them|11=13
o provide troop|21=-11
o put 2,500|4=10 11=9
o put anyone|4=11
o put board|19=11
o put council|23=29 25=-18
o put deployment|2=18
o put dollar|12=10 19=11
o put doubt|2=16
o put force|6=18 12=10
o put friday|26=19
o put ground|4=11
o put hold|2=13
o put it|25=17
o put january|22=10
o put main|6=19
o put minister|2=18
o put mission|12=13 26=10
o put money|4=11
o put name|18=19
o put number|11=16
o put place|4=13
o put plan|2=16
o put poche|6=16
o put price|12=12
o put readiness|23=11
o put reason|19=14
o put resolution|23=11
o put shilling|12=18
o put signature|16=14 22=14
o put soldier|1=10 5=14
o put sunday|22=11
o put thursday|12=15
o put time|2=14
o put troop|4=10 23=11
o put vote|5=11
o put year|12=18 19=15
o raise ceiling|25=18
o raise contribution|12=9 19=-9 21=14
o raise dollar|12=-16
o raise force|19=-10 21=16 25=11
o raise mission|24=10
o raise september|21=11
o raise state|6=10
o raise strength|5=10
o raise year|12=-11
o rally mission|10=18
o reach country|23=11
o reach end|14=13
o reach haiti|22=10
o reach member|11=11
o reach october|11=22
o reach person|11=17
o reach port-au-prince|19=16
o reach today|11=15
o reaffirm support|21=-12
o receive canada|12=9
o receive commander|19=10
o receive france|5=-10 10=12
o receive january|7=18
o receive letter|7=9
o receive man|11=14
o receive march|21=10
o receive million|12=17
o receive minister|19=9
o receive money|6=10
o receive nairobi|19=18
o receive october|23=14
o receive part|1=10
o receive request|10=13
o receive talk|20=9
o receive washington|10=13
o receive wednesday|19=13
o refuse  deployment|2=-11
o refuse  money|1=24
o refuse  none|7=9
o refuse  no|10=19
o refuse  peace|2=15
o refuse  proposal|2=12
o refuse  request|2=14 5=-13
o refuse  right|2=14
o refuse  time|24=9
o refuse against deployment|2=9
o refuse down request|5=11 7=25 8=13
o refuse for troop|5=-13
o refuse monday|9=12
o refuse of troop|2=-13
o refuse on monday|9=17
o refuse right|2=12
o reinforce border|21=12
o reinforce mission|5=24 10=-12
o reject force|2=-17
o reject request|2=13
o release dollar|2=11
o release million|2=20
o release mission|2=12
o release monday|19=10
o release money|10=14
o relieve colleague|11=-10
o remain police|24=9
o remain soldier|2=13 11=11
o remain the|5=10
o remain worry|1=10
o rename it|25=13
o renew 2026|24=13
o renew december|24=11
o renew force|24=-10 26=12
o renew mission|6=10 21=10 24=-15
o renew november|0=11
o renew summit|21=14
o renew thursday|24=-11
o renew time|10=-9
o renew vote|24=-15
o renew year|24=24
o repair grid|12=-10
o repeat it|7=14
o replace force|11=16 23=-13 25=12
o replace mission|25=13
o replace one|25=13
o reply monday|2=14
o report tuesday|21=9
o request withdrawal|5=10
o require government|2=13
o return saturday|22=-9
o rotate unit|2=13
o rule january|0=14
o run force|23=-10 24=10
o run fund|1=11
o run march|1=12 6=10
o run mission|24=-11
o run month|25=10
o run year|23=-13 24=9
o say  assembly|11=20
o say  budget|12=22
o say  case|0=-12
o say  commitment|20=14
o say  conference|5=-9
o say  council|5=11 7=10
o say  day|2=10
o say  decision|26=10
o say  dispatch|2=10
o say  earlier|26=16
o say  him|20=9
o say  it|21=12 26=11
o say  journalist|24=13
o say  leader|22=15
o say  member|10=-11 13=12
o say  memorandum|16=15
o say  money|1=9
o say  month|1=16
o say  need|5=14 19=15
o say  no.|5=10
o say  one|22=10
o say  parler|2=11
o say  parliament|6=9 9=13
o say  partner|20=10
o say  reporter|5=-18 10=-10 11=21 19=-15
o say  responsibility|22=10
o say  security|2=10
o say  spoke|19=-12
o say  there|3=14
o say  the|26=12
o say  thursday|26=10
o say  time|6=13
o say  tuesday|6=-11 9=11
o say  us|2=11
o say  wednesday|2=17
o say  week|4=10
o say  which|21=10
o say  word|4=12
o say  yesterday|5=16
o say after conference|18=17
o say after meeting|19=22
o say all|1=13 11=10
o say ankara|2=9 5=10
o say at base|1=10
o say at un|1=11
o say berlin|19=12
o say budget|12=22
o say by end|10=15
o say capital|11=9
o say commission|1=-9
o say condition|2=-10
o say conference|18=12
o say defense|22=11
o say deployment|12=16
o say during visit|22=-15
o say envoy|18=10
o say fishery|19=-9
o say for affair|2=12 3=12
o say for community|19=14
o say for deployment|12=18
o say for peace|11=9
o say force|1=-10 10=13
o say friday|5=-9
o say half|11=12
o say headquarters|3=10
o say in ankara|5=9
o say in april|13=10
o say in beirut|5=11 19=10
o say in brussels|7=-11 19=10
o say in capital|11=11
o say in june|7=12
o say in kingston|4=11 19=15
o say in lebanon|10=13
o say in nairobi|1=10
o say in port-au-prince|4=12
o say in pristina|22=21
o say in york|1=10 18=11
o say it|17=9
o say leader|19=13
o say meeting|19=17
o say million|1=-9 2=12
o say minister|13=9 21=-12
o say mission|1=-10
o say monday|3=11 5=11 9=10 21=-16
o say money|1=10
o say month|10=12
o say no.|2=9 5=10
o say no|10=17
o say of blinken|19=14 20=9
o say of council|5=13 19=11
o say of force|2=-11 10=13 19=-9
o say of gunfire|24=-10
o say of member|22=10
o say of million|2=12
o say of ministry|2=9
o say of mission|1=-12 2=-10 10=14 12=12
o say of parliament|13=13
o say of rubio|11=17
o say of state|1=12
o say of talk|19=13
o say of them|1=11
o say on monday|1=12 2=11 3=14 23=-10
o say on thursday|5=-9 19=-14
o say on tuesday|2=12 6=-13 13=-12
o say on wednesday|1=11 2=-11
o say part|2=11
o say pristina|22=18
o say release|8=10
o say security|4=10
o say spoke|19=-13
o say staff|19=-18
o say thursday|19=-14 21=9 25=11
o say to commission|1=-9
o say tuesday|2=14 5=-13 6=-11 13=-10 19=-10 21=-15 23=23
o say us$|19=-10
o say visit|22=-13
o say x|16=9
o say york|18=10
o secure force|11=12
o secure mission|6=10
o see agency|24=12
o see camp|22=14
o see country|1=10
o see force|22=11
o see friday|17=10
o see him|22=-14
o see mission|24=15
o see road|22=12
o see soldier|5=10
o see wednesday|19=17
o seek force|10=17
o seek mission|6=11
o seek support|5=-9 10=18
o send 1000|0=9
o send 2021|5=17
o send 2023|23=10
o send all|1=10
o send battalion|23=10
o send brigade|2=12
o send capital|10=15
o send commando|5=14
o send contingent|5=-10
o send each|7=12
o send five|1=12 7=11
o send forces|5=17
o send force|23=13
o send frigate|7=-14
o send group|1=10
o send helicopter|4=10
o send it|23=13
o send january|1=10
o send kosovo|5=15
o send lebanon|5=10
o send mission|2=-21 6=-11 10=-24 11=-11 19=-17 23=-13
o send month|11=-15
o send november|19=9
o send officer|0=20 1=10 7=-12 10=-14 11=-15
o send peacekeeper|1=19 26=12
o send people|7=10
o send plan|2=11
o send police|0=11 5=21
o send port-au-prince|4=9
o send same|3=11
o send soldier|0=-10 1=-10 10=-17 11=-19 23=-16
o send sudan|5=16
o send team|20=11
o send them|7=14
o send the|5=11
o send tomorrow|5=13
o send troop|2=-17 5=-20 10=-13 19=-14
o send two|7=-10
o send ukraine|2=-10
o send washington|19=12
o serve  1000|11=27
o serve  2,500|11=28
o serve  3|4=11
o serve  750|4=20
o serve  airfield|9=11
o serve  all|11=9
o serve  assent|0=-11
o serve  boot|4=12
o serve  budget|1=17
o serve  call|20=10
o serve  camp|4=10
o serve  command|7=11
o serve  debt|12=10
o serve  equipment|4=12
o serve  frigate|13=25
o serve  government|2=11 11=14
o serve  ground|11=10
o serve  helicopter|11=11
o serve  instructor|8=18
o serve  kenyans|11=12
o serve  lieu|19=10
o serve  mandate|23=12
o serve  man|1=11 2=11
o serve  mean|9=11
o serve  meeting|19=-22 22=9
o serve  member|11=20 12=11
o serve  money|1=12
o serve  month|23=10
o serve  need|11=14
o serve  officer|23=9
o serve  parole|5=11
o serve  part|23=10
o serve  people|11=10 19=11
o serve  personnel|0=14 23=-13
o serve  police|11=14 24=10
o serve  port|4=-9 11=10
o serve  position|5=11
o serve  power|0=14
o serve  reconnu|1=9
o serve  resource|10=11
o serve  responsabilité|23=11
o serve  role|25=13
o serve  ship|7=10
o serve  soldier|11=-19
o serve  states|10=13
o serve  them|2=14 5=14 22=14
o serve  the|5=15
o serve  troop|11=-12 24=-10
o serve  trouble|4=11
o serve  vehicle|4=10
o serve  weekend|19=-11
o serve  week|21=12
o serve  withdrawal|20=10
o serve  worry|1=10
o serve  year|11=-17
o serve among them|11=11
o serve at home|23=10
o serve at time|13=16
o serve by october|11=18
o serve by video|20=10
o serve for haiti|1=11
o serve for mission|0=19
o serve for time|19=10
o serve for year|1=-14
o serve force|11=14
o serve from country|1=10 11=22
o serve in country|11=10
o serve in desert|5=12
o serve in end|11=22
o serve in force|5=11
o serve in gaza|2=29
o serve in goma|3=15
o serve in haiti|5=11
o serve in haïti|11=-9
o serve in march|1=10
o serve in mission|11=-11
o serve in november|19=10
o serve in place|0=-13 20=12
o serve in sea|7=10 13=11
o serve in total|23=15
o serve in york|19=11
o serve mandate|11=10 24=11
o serve near border|9=14
o serve of 2,500|11=31
o serve of 2027|23=12
o serve of 5,500|11=23
o serve of assembly|21=15
o serve of canada|19=-11
o serve of dollar|12=9
o serve of force|11=-12
o serve of member|11=11
o serve of million|1=-11
o serve of personnel|11=12
o serve of police|11=13
o serve of soldier|11=-9
o serve of staff|22=10
o serve of states|19=10 25=12
o serve of them|11=17 19=9
o serve of year|11=11
o serve on friday|19=-10 21=13
o serve on ground|11=-23
o serve on mission|20=11
o serve on money|21=11
o serve on paper|1=14 11=10
o serve on standby|4=11
o serve on thursday|0=10 19=-13
o serve somalia|21=11
o serve than half|11=27
o serve to soldier|2=10
o serve under command|11=12
o serve under flag|11=17
o serve until end|23=15
o serve up mind|2=-12
o serve with force|11=9
o serve with minister|19=-18
o serve with them|11=-10
o serve with vice-president|19=-11
o set ceiling|11=10
o set cost|12=-15
o set date|2=12
o set force|5=11 23=16
o set it|2=10
o set mission|23=10
o set none|23=9
o set october|8=14
o set office|9=12
o set soldier|11=11
o set week|20=13
o set year|8=12
o settle february|18=11
o share cost|6=17 12=-9
o share mission|11=15
o share nations|10=20
o shoulder burden|10=14
o shoulder this|5=10
o sign  agreement|16=-10 18=-11
o sign  declaration|18=31
o sign  memorandum|16=21 17=-15 18=-11
o sign  month|18=10
o sign  pact|18=-10
o sign  paper|18=15
o sign  protocol|17=13
o sign  statement|18=12
o sign  the|17=16
o sign  week|17=11
o sign 1|17=16
o sign agreement|16=-19 17=18
o sign day|16=16
o sign declaration|18=18
o sign deployment|18=16
o sign government|17=13
o sign haiti|0=11
o sign in january|17=9
o sign in nairobi|17=29
o sign intention|18=20
o sign intent|18=22
o sign kenya|17=-11
o sign meeting|19=18
o sign memorandum|16=13 17=-26 19=13
o sign mission|16=21 19=-15
o sign monday|0=9 17=-10
o sign month|17=9
o sign nairobi|17=18
o sign nations|18=14
o sign of intention|18=25
o sign of intent|18=31
o sign of them|17=9
o sign of understanding|16=14 17=-20
o sign on 1|17=24
o sign on deployment|18=11
o sign on friday|0=13
o sign on mission|16=26 19=-10
o sign on monday|14=11 21=9
o sign on thursday|18=-13
o sign on tuesday|18=27
o sign on wednesday|19=-13
o sign out right|18=11
o sign pact|18=-14
o sign paper|18=14 19=9
o sign personnel|18=14
o sign protocol|17=13
o sign right|18=10
o sign september|17=15 18=10
o sign set|18=11
o sign statement|18=22
o sign states|17=15
o sign status|17=9
o sign the|17=9
o sign thursday|18=-16
o sign time|18=10
o sign treaty|17=-12
o sign troop|17=10
o sign tuesday|18=28
o sign ukraine|18=22
o sign under agreement|17=11
o sign understanding|16=10 17=-14 18=-11
o sign week|17=13
o sign with government|17=12
o sign with haiti|17=10
o sign with nations|18=12
o sign with ukraine|18=10
o sit chair|21=17
o sit him|21=16
o sit room|19=14
o sit state|19=-11
o sit table|19=14
o slow deployment|4=18
o slow mission|1=11
o speak blinken|19=9
o speak condition|1=9
o speak contribution|19=13
o speak counterpart|20=-13
o speak future|10=10
o speak million|2=10
o speak minister|19=-10
o speak office|2=12
o speak police|11=13
o speak soldier|11=17 12=9
o speak summit|21=14
o speak telephone|10=13
o speak tuesday|20=17
o speed deployment|10=-11
o spend day|19=10 22=18
o spend defense|6=-10
o spend haiti|19=13
o spend officer|22=14
o spend there|19=10
o spend thursday|19=20
o spend week|22=20
o stand man|23=15
o stand way|0=11
o start week|19=11
o station ukraine|18=18
o stay home|1=12
o stay it|0=10
o stay september|5=15
o stop day|4=-10 26=12
o stop deployment|1=14
o stop january|0=10
o stop judge|0=12
o stop mission|2=13
o stop work|26=13
o stop year|26=14
o study force|22=12
o study request|5=12
o submit draft|23=-10 25=9
o submit it|19=10
o submit week|2=10
o supply drone|7=11
o supply haiti|22=9
o supply mission|9=12
o support ceasefire|24=9
o support force|2=-10 7=11 10=-10
o support government|8=10
o support mission|2=-10 10=13
o support rebel|2=9
o support refugee|2=-9
o support request|1=10
o suspend contingent|2=11
o suspend law|0=-10
o suspend mali|2=10
o suspend mission|2=-11
o suspend rotation|2=20
o suspend thursday|2=11
o suspend week|0=-11
o take china|2=12
o take conference|21=13
o take country|21=16
o take december|26=11
o take fighting|5=-9
o take force|23=-12
o take head|10=10
o take him|19=-10
o take initiative|23=15
o take italy|22=12
o take it|24=12
o take leadership|23=10
o take march|22=9
o take mission|10=-10 11=9 23=-13 24=-12 25=13
o take monday|26=14
o take month|24=10
o take officer|22=11
o take part|2=14
o take place|21=12 23=-12
o take port-au-prince|22=13
o take presence|17=10
o take request|10=17
o take seat|21=15
o take sector|22=13
o take shape|23=9
o take strength|11=-10
o take team|22=11
o take the|5=-11 26=11
o take thursday|21=18
o take visit|22=12
o talk it|19=9
o talk mission|22=10
o talk telephone|10=10
o telephone ruto|20=21
o tell agency|2=10
o tell assembly|11=10
o tell blinken|10=10 19=10
o tell council|2=12 5=16 7=10
o tell country|5=10
o tell friday|5=10
o tell haiti|1=9
o tell him|20=17
o tell journalist|7=-10 24=12
o tell kingston|19=21
o tell leader|19=16
o tell meeting|19=-15
o tell monday|1=10
o tell parliament|6=13 13=15
o tell partner|20=13
o tell reporter|5=-20 10=-11 11=12 19=-15
o tell saturday|21=10
o tell state|1=14 21=10
o tell station|7=10
o tell thursday|22=10
o tell tuesday|9=12 22=12
o tell wednesday|1=11 7=14 11=12
o tell york|4=10
o terminate mandate|26=13
o terminate mission|20=12 24=-9 26=13
o thank  council|5=-11
o thank  him|20=9
o thank  host|19=-9
o thank  kenya|5=-12
o thank  them|22=14
o thank council|5=-9
o thank country|6=9
o thank for sacrifice|23=9
o thank for willingness|23=10
o thank him|20=18
o threaten veto|2=-10
o tie case|0=12
o train force|23=10
o train man|5=10 22=12
o train territory|14=10
o train them|25=11
o train troop|14=12
o train year|14=13
o transfer haiti|6=9
o transfer mission|6=12
o transform force|11=-19 25=12
o transform mission|2=10 11=-10 12=10 23=-9 25=14
o transform operation|2=10
o travel him|6=13
o travel niamey|2=11
o travel port-au-prince|22=12
o travel talk|22=12
o travel the|2=10
o travel week|22=14
o treat enemy|2=13
o turn force|11=13 23=-9 25=11
o turn it|2=13
o turn mission|11=15
o turn operation|2=14 9=12
o turn request|7=15
o turn september|25=13
o urge country|5=10 10=17
o urge donor|6=12
o urge force|5=9
o urge him|2=9
o urge member|6=10
o urge others|16=-10
o urge partner|5=-14 6=10
o urge state|5=17
o veto extension|2=-10
o veto renewal|2=-9
o visit camp|22=-11
o visit february|22=10
o visit headquarters|22=15
o visit mission|22=14
o visit police|22=14
o visit port-au-prince|19=-11 22=13
o visit saturday|22=14
o visit trip|22=15
o visit week|22=14
o voice readiness|2=14
o volunteer haiti|3=16
o vote december|2=13
o vote extension|24=18 26=-12
o vote force|23=13
o vote mission|23=-17
o vote monday|24=11
o vote september|23=20
o vote tuesday|23=-10
o vote week|25=13
o wait money|1=13
o want  council|6=-10
o want  force|10=-11
o want  it|2=10 10=-16
o want  member|10=25
o want  mission|10=-17 22=9
o want  others|6=11 7=10
o want for force|10=14
o want for money|1=10
o want for police|11=12
o want for way|21=14
o want force|11=12
o want fund|1=10 26=15
o want haiti|11=11
o want it|10=-11
o want member|10=24
o want million|2=12
o want mission|10=-12 22=9
o want of fund|1=15 26=10
o want of mission|11=10
o want of money|26=10
o want of part|4=-12
o want others|6=12
o want part|4=-12
o want troop|1=13
o weigh force|22=14
o welcome decision|23=13
o welcome resolution|23=10
o welcome state|6=9
o welcome text|5=-11
o welcome the|21=13
o widen ban|24=-16
o will expert|21=12
o withdraw mission|1=-11 2=-10
o withdraw troop|5=-12
o work congress|19=11
o work detail|19=11
o work kenya|11=11
o write january|5=16 6=11
o write october|10=16
o write resolution|23=9
o write states|5=18
o write union|6=19
o write year|5=15
p access around|3=11
p access at|4=-13 22=-14
p access beyond|4=10
p access for|1=11 2=-10 9=15 11=11
p access near|9=12
p access of|3=9 18=11
p access on|2=-10 3=15 4=-11 11=-11
p access without|2=10
p access |1=-12 5=-19 7=-10 10=-10 22=-12
p accord about|17=13
p accord for|0=12
p accord in|1=-10 5=24 10=10 16=10
p accord of|16=42 17=18 19=25
p accord on|1=10 11=26 17=33 18=-14
p accord to|22=10
p accord under|17=14
p accord with|17=24
p accord |0=26 1=-18 6=-13 10=-12 11=-24 16=50 17=31 21=-29 22=-18 23=-13 25=-10
p alter for|10=-11
p alter to|2=12
p alter |5=11 7=-9 25=17
p apart after|5=10 19=-10
p apart for|2=-11 5=-14 10=-15
p apart from|21=10
p apart in|2=-12
p apart of|2=-12 8=12
p apart on|19=-13 20=-11
p apart since|2=12
p apart with|12=12
p apart |1=-12 2=11 3=-11 4=-15 6=-16 10=-11 18=14 19=-12
p ask as|10=12
p ask at|5=26 8=14 10=-25 22=11 23=23
p ask down|7=24
p ask in|6=16 19=-16 20=16
p ask to|5=14
p ask |5=15 7=11 9=11 10=27 11=-11 19=-14 20=12 23=-10
p bloc at|2=10 5=10 11=11 19=-17 22=11 23=12
p bloc by|1=-10 20=17 24=-11
p bloc for|6=23 10=-10 19=23
p bloc from|6=12 9=9 19=9
p bloc in|21=13
p bloc of|1=-22 6=-11 10=13 19=-21 20=-17 21=16 23=26
p bloc on|7=14
p bloc to|1=-11 6=12 7=-11 12=11 21=19
p bloc under|21=14
p bloc with|19=-9 21=10 22=11
p bloc |0=-12 2=-22 5=11 6=-27 10=21 16=-13 18=12 19=23 21=14 22=14 23=17 24=10 26=12
p block by|1=10
p block for|1=13 4=13
p block off|10=13
p block on|0=-15 1=-11 11=-24 19=-12
p block to|2=18
p block without|1=-13
p block |0=16 1=31 4=15 19=-9 25=12
p conference after|18=12
p conference at|2=11 11=12 19=-21 23=16 26=12
p conference in|20=16
p conference of|21=19
p conference to|21=14
p conference with|19=-12
p conference |1=-19 2=-10 19=-28 20=12 21=24 22=-12
p cost about|1=-12
p cost after|11=-14
p cost at|11=12 12=-12
p cost by|24=13
p cost for|1=-19 8=10 12=21 19=-20 23=12 24=23 25=-13 26=-19
p cost from|6=10
p cost in|1=11 2=-14 12=-10 19=13 21=-13
p cost of|6=18 10=-15 12=-10
p cost on|14=11
p cost over|2=12 5=12 11=11 12=12 26=11
p cost per|12=11
p cost since|2=13 7=9
p cost than|1=9
p cost to|6=-15 26=9
p cost until|26=9
p cost |1=13 2=-32 12=32 18=-12 21=-24 22=-16 24=11 25=-16
p council before|24=10
p council by|23=39 25=-10
p council in|23=19
p council of|5=14 19=11 23=17
p council on|19=-12
p council to|10=12
p council |1=-17 10=10 11=20 19=-19 21=-18 22=-14 24=12 25=38
p court after|10=10
p court by|0=24 17=17 19=10
p court in|16=16 18=10
p court of|11=14
p court on|0=17
p court with|16=11 21=17
p court |0=42 2=-21 3=-10 4=-14 5=-23 6=-20 7=-17 10=-18 11=-16 17=14 18=-9 21=-11 24=-11
p danger after|3=-17
p danger against|25=11
p danger from|23=11
p danger in|11=-9
p danger of|5=-16 11=-17 22=15 24=-12
p danger to|21=24
p danger |1=-22 3=29 4=-13 10=-10 11=-21 12=-11 17=-14 19=-31 21=-15 23=-17 24=-11 25=-10
p draft around|19=12
p draft at|21=10
p draft from|24=11
p draft in|11=9 25=23
p draft of|19=-11
p draft on|23=12 26=13
p draft to|2=10
p draft under|26=32
p draft with|22=15
p draft |0=-10 4=-13 5=-18 11=17 23=20 25=41
p duty at|5=-13 13=10 17=11
p duty for|1=-10 5=-11 24=13
p duty in|13=12
p duty on|10=-10
p duty |1=-16 4=-14 5=-12 6=15 17=-10 22=-10 23=-15
p end at|21=11 23=-10
p end before|6=13 11=-12
p end by|10=16 11=-17 14=11 16=9 26=-13
p end in|5=12 11=27 12=11 25=11
p end of|2=10
p end to|3=9
p end until|23=14
p end |0=20 1=10 3=19 10=-9 23=-13 24=-12 26=37
p force about|1=-11 10=-9 19=18 20=11
p force as|21=10
p force at|11=11 24=11
p force behind|6=-10
p force by|5=-10 18=10 23=-23 25=9
p force for|0=13 1=-21 2=16 4=-31 7=-9 8=-16 11=26 12=-14 16=-9 18=-14 19=-26 20=-22 21=18 22=-19 23=-10 24=-21 25=-25 26=-13
p force from|2=-11 11=-12
p force into|2=20 23=-14
p force in|0=-16 1=-27 4=-13 6=-16 10=-26 16=11 19=-16 21=-16 23=-15 24=-22 26=-14
p force of|0=11 1=-14 3=15 4=-14 5=-22 6=-13 7=-14 12=-19 13=-17 20=-18 22=20 25=23
p force on|1=10 2=-26 6=-17 10=-27 11=-10 16=16 21=20 23=-11 24=-15 25=-11
p force to|1=-19 3=-21 4=-19 7=-15 9=-15 11=-18 12=-20 18=-15 19=-38 20=-15 21=-25 22=-20 26=13
p force up|3=19 14=11 23=23
p force with|0=-9 6=-9 11=-13 17=-15 19=-16
p force |0=18 1=-10 2=-16 3=-38 4=17 6=-18 7=-41 16=-19 17=-15 18=-20 20=-17 21=-11 25=12 26=19
p former at|14=11 23=13
p former in|8=12
p former |1=-15 2=-10 4=-10 5=-21 6=-11 10=-10 11=-9 21=-13 23=12 24=-10 26=12
p found after|25=-11
p found by|2=-13 23=-12 24=-18 25=-13
p found in|5=11 6=11 22=10
p found of|3=17
p found to|5=10 26=11
p found |1=16 2=9 3=12 4=-11 5=-12 10=-23 17=-9 19=-36 21=-18 22=-12 23=22 24=19 26=16
p gear about|18=9
p gear against|3=14
p gear as|4=-10
p gear at|22=14
p gear for|1=-21 5=27 6=-12 7=40 9=25 10=-14
p gear in|4=-11 7=-9 17=-9
p gear lack|4=17
p gear of|4=26 9=-14 11=-26 12=-15 13=22 16=15 19=-13 22=-13
p gear on|1=-11 4=22 7=-12
p gear over|6=11
p gear to|1=11 4=13 22=-10
p gear without|22=10
p gear with|1=-13 5=18 7=23 11=11 13=10
p gear |1=10 2=-16 4=22 5=-10 6=-9 7=19 10=-15 12=-13 13=29 16=-9 17=-12 20=-10 21=-17 23=-20 24=-14 26=-12
p give of|1=-10 11=10 19=-9 21=10
p give on|5=11 19=14
p give to|4=9
p give with|10=13 19=14 22=9
p give |2=-14 5=-11 6=-16 10=17 11=-13 17=-12
p mandate by|11=11 18=10 23=11 24=18
p mandate for|23=9
p mandate in|6=9 11=18 24=-19 25=12
p mandate of|11=-15 23=12 24=-17
p mandate on|23=-11 24=15 26=11
p mandate to|26=14
p mandate under|23=-17
p mandate |1=-10 5=-11 7=-11 9=-11 11=14 16=-11 20=-9 22=-9 23=14 24=29 25=9
p meet after|19=25 24=10
p meet before|12=17
p meet by|5=10
p meet during|9=10 19=11
p meet for|20=11
p meet in|5=10 19=-20 21=9
p meet of|11=11 16=-18 24=9
p meet |2=-13 6=13 17=10 19=29 21=32 23=-16 26=-16
p money besides|19=11
p money by|1=12 4=15
p money for|4=-9 6=34 12=14 19=-12 22=-9
p money into|10=-10
p money in|2=-12 6=11 7=10 11=11
p money of|2=16 4=-13 7=10 10=-12 12=24 17=-13 21=10 22=-13 23=-12 24=-10 26=13
p money on|2=28 3=11 16=14 21=11
p money over|1=-29
p money to|1=-16 2=-13 11=-12 12=14 19=-21 23=-11
p money up|6=11 19=11
p money without|1=11
p money with|1=-20 5=13 6=16 7=15 8=10 10=-11 12=-17 17=12 21=-12 24=16
p money |0=-22 1=18 3=-13 5=-17 6=-9 10=-13 12=14 16=-15 18=-10 19=9 20=-17 21=-11 23=-13 24=-11 25=-10
p need by|1=13 4=16
p need in|13=14
p need with|1=12
p need |1=46 4=18 11=23 12=21 23=-15 26=-10
p object by|2=-14
p object of|2=-10 22=13
p object |0=14 1=17 10=13
p others among|6=17 11=10 19=-13
p others between|2=11 17=11
p others by|2=-10 5=17 6=22 8=16 11=-10
p others for|6=31 10=13 19=9
p others from|0=-14 2=11 5=-11 10=-12 11=14 19=26
p others in|1=-15 2=-20 5=-11 6=-19 10=-16 12=-10 16=-10 19=-21 20=-12
p others of|3=-9 4=-21 5=-9 6=-14 7=-16 11=-20 12=-11 14=9 17=-19 18=-17 20=16 21=21 22=-12 23=12
p others on|5=15 6=29 21=-13
p others to|0=-9 2=-12 5=-15 6=19 7=13 10=21 16=10
p others without|2=21
p others with|11=21 18=11 19=10 23=-14 25=12
p others |1=-27 2=-17 3=-12 4=-24 8=-18 10=18 11=-33 17=-17 18=-12 19=-17 20=-20 22=-18 24=-30 26=-14
p parliament at|19=24
p parliament before|13=10
p parliament in|6=-11 19=-9
p parliament of|5=-11 13=13 19=13 21=10
p parliament on|2=14
p parliament to|22=18
p parliament with|19=10
p parliament |2=30 7=-11 10=-22 11=-16 19=-31 20=-10 21=-22 22=-27 23=-24 26=-12
p phone by|19=-12 20=45 26=14
p phone in|5=-13 20=23
p phone of|10=18
p phone with|10=9
p phone |10=-15 20=18
p prolong for|24=12
p prolong on|24=23 26=-16
p prolong |5=-10 8=10 10=16 18=15
p resolve at|26=-10
p resolve before|6=14 11=-11 21=11 24=10
p resolve by|5=9 11=-15 14=13 24=9 25=10 26=-12
p resolve in|11=22
p resolve of|2=16
p resolve until|11=10 23=11
p say among|6=21 11=9
p say from|2=10 19=11
p say in|4=15 5=-12 10=-14 19=-15
p say of|4=-10 14=10 20=10 22=-9 26=17
p say to|1=14 7=13 10=-11 11=14 16=11
p say without|19=15
p say |2=-13 5=-10 6=-11 9=-11 10=-25 13=21 16=-18 18=13 19=-19 20=-18 22=-11 26=10
p shut at|16=-11 19=12 21=12
p shut of|25=15
p shut |3=10 11=-11
p sign in|25=13
p sign of|16=12
p sign |11=12 16=14 17=17 19=-19 21=13 23=26 25=20
p size against|0=13
p size at|11=-23
p size in|4=19 19=11
p size of|2=10 26=-9
p size over|0=11
p size than|4=9
p size to|5=11 11=11 23=9
p size up|21=12
p size |1=-14 2=15 4=-13 10=-20 11=28 18=12 19=-11 21=-19 23=-34 24=18 25=16
p vacuum of|10=-10
p vacuum |2=21 10=-11 11=-10 20=-10 22=-11
p visit after|10=10 22=12
p visit before|19=10
p visit by|5=10 19=-12
p visit during|22=24
p visit off|17=11
p visit of|22=12
p visit on|21=9
p visit |1=-24 4=-10 6=-15 16=-11 21=19 22=62 23=-10
p vote after|11=-12 25=-11
p vote by|2=-10 23=-18
p vote in|10=9 11=-20
p vote to|25=18
p vote with|2=-9
p vote |0=-9 2=-9 16=10 19=11 23=25
p wait |1=-10 2=-9 24=-9
p want |14=10
p weather |4=14
proposed|0=-65 1=19 2=13 4=-20 5=11 8=13 10=-45 11=-25 13=23 14=10 16=13 17=-25 20=-18 22=-35 24=30 25=-29 26=18
question|1=-22 4=-10 5=-15 6=-12 10=-19 11=16 17=-12 18=-11 19=-15 21=-11 22=-14 24=-9
rule agreement agreement mou|0=-11 16=44 17=-17 18=-25
rule agreement agreement other|16=-23 17=14 19=-10 22=-9
rule agreement agreement treaty|2=-12 16=-40 17=33 18=-16 19=11 22=-15
rule agreement mou|0=-9 16=58 17=-18 18=-29 19=18
rule agreement one|0=11 17=22 18=13 21=18
rule agreement other|2=-14 16=-42 17=18 18=10 19=-12
rule agreement treaty|16=-41 17=30 18=-21 22=-15
rule agreement two|2=-17 10=-9 11=-13 16=33 17=27 19=36 21=-18 22=16 23=-9 24=-11 25=-9
rule agreement verb|2=-17 5=-9 10=-10 11=-15 16=31 17=36 18=14 23=-12 24=-15 25=-10
rule engagement.call engagement call|19=-14
rule engagement.call mission|10=12 19=-10 20=28
rule engagement.call name|19=-16 20=21
rule engagement.call other|20=16
rule engagement.call telephone|19=-15
rule engagement.move arrive|5=-12 7=-13
rule engagement.move come|21=10
rule engagement.move engagement visit|1=12 5=-12 7=-12 17=11
rule engagement.move fly|22=17
rule engagement.move go|17=9 22=-39
rule engagement.move mission|1=10 22=11
rule engagement.move name|1=9 16=13 17=-10 21=-9 22=31
rule engagement.move pronoun|22=-23
rule engagement.noun after|10=10 24=9
rule engagement.noun at|2=23 5=-12 22=-13 23=15 26=15
rule engagement.noun before|12=17 21=-13
rule engagement.noun by|10=10 19=-16 20=14 21=-13
rule engagement.noun call|5=-34 10=-11 19=-23 20=41 21=-28 22=-11
rule engagement.noun conference|5=-17 6=16 10=-12 19=14 20=-31 21=33 22=-11 23=24
rule engagement.noun dated|1=-18 2=-11 5=9 6=15 10=-15 13=12 16=-9 18=-13 19=-12 20=31 21=26 24=-20 25=-11
rule engagement.noun during|6=15 9=12 10=-9 19=13 21=10
rule engagement.noun engagement call|5=-24 18=15 19=-28 20=46 21=-30 22=-13
rule engagement.noun engagement conference|1=-14 5=17 6=-12 10=-25 11=-20 20=-26 21=13 23=17 26=11
rule engagement.noun engagement meeting|1=-9 5=-10 11=16 12=11 16=13 19=-31 23=-10 26=-14
rule engagement.noun engagement visit|4=-12 6=9 11=-10 16=-11 17=10 19=-12
rule engagement.noun for|10=-15 19=-32 20=16 22=12
rule engagement.noun in|6=-9 10=-31 19=-25 22=-15
rule engagement.noun meeting|1=-13 5=-10 6=9 10=12 11=18 20=-11 22=10 23=-13 24=12 26=-13
rule engagement.noun mission|6=24 10=-18 17=-13 18=-10 19=14 20=45 21=22 22=-10 24=31
rule engagement.noun off|17=13 22=13
rule engagement.noun of|11=22 16=-17 17=14 20=-9
rule engagement.noun one|0=-11 2=11 3=-12 10=-11 11=-13 17=10 18=-20 20=13 22=20 23=12
rule engagement.noun on|10=-10 20=-13 22=-13
rule engagement.noun other|1=-18 2=-24 4=-15 6=-15 10=11 17=17 21=15 22=10 23=-27 24=-24
rule engagement.noun to|19=-25 21=20
rule engagement.noun two|2=-24 5=-15 11=10 16=-18 20=31 21=24 23=-17
rule engagement.noun undated|2=9 5=-22 6=20 7=-13 12=-12 19=-17 21=-17 24=19
rule engagement.noun visit|4=-12 21=-13 22=-10
rule engagement.noun |2=-12 6=13 10=-13 11=-10 17=-10 19=-32 20=-15 21=11 22=29 24=-14 26=-30
rule engagement.raise engagement meeting|19=11
rule engagement.tell engagement meeting|5=11 19=21 22=12
rule engagement.tell mission|1=12 19=30 22=12
rule engagement.tell name|1=16 5=-9 19=20 22=11
rule engagement.tell promise|1=14 19=-12
rule engagement.visit engagement visit|6=20 10=21 18=-10
rule engagement.visit mission|6=17 19=-12
rule engagement.visit name|1=-10 6=14 10=15 18=-10 19=-23 22=-24
rule engagement.visit other|19=11 22=-44
rule engagement.visit pronoun|19=15
rule engagement.visit tour|6=25 22=-16
rule engagement.visit visit|22=-40
rule engagement.with engagement meeting|0=-10 2=-22 5=-17 6=-11 11=-20 18=-15 20=-22 22=-25 23=-11
rule engagement.with meet|2=-18 10=-20 11=-15 18=-14 19=22 20=-12 21=-31 22=-23 24=-16
rule engagement.with mission|2=-11 5=-15 11=-11 19=19 21=-31 22=-15 23=-10
rule engagement.with name|2=-24 5=-12 10=-15 11=-16 17=-11 19=-26 20=-17 21=-15 22=-10 23=-11 24=-16
rule engagement.with other|2=-14 7=10 10=-11 18=-9 19=-40 20=-12 21=-10
rule engagement.with pronoun|17=9 19=-14
rule engagement.with receive|22=14
rule engagement.with see|19=-17 24=13
rule engagement.with sit|21=12
rule engagement.with speak|19=-20 21=-13
rule engagement.with talk|19=-13 21=-11
rule mandate.authorised AU|12=14 23=-17 24=9
rule mandate.authorised ECOWAS|2=11 26=12
rule mandate.authorised EU|8=14 14=20 23=26
rule mandate.authorised SADC|23=13
rule mandate.authorised UNSC|2=-23 11=11 12=-15 23=19 24=-32 26=-30
rule mandate.authorised adopted|2=-9 5=-21 8=9 10=15 11=-21 14=18 21=-15 24=-20
rule mandate.authorised adopt|11=18 23=-35 26=15
rule mandate.authorised approve|6=-11 11=24 25=12
rule mandate.authorised authorise|11=-38 23=10 25=-15 26=-14
rule mandate.authorised authorize|11=-20 23=10 24=-20 26=-12
rule mandate.authorised create|11=-10 23=-9 25=-16
rule mandate.authorised endorse|1=-9 12=13 18=11
rule mandate.authorised establish|25=-11
rule mandate.authorised gerund|23=-17
rule mandate.authorised infinitive|14=13
rule mandate.authorised instrument|23=26 24=-30 25=-11 26=-10
rule mandate.authorised launch|23=29
rule mandate.authorised main|1=-20 2=-14 5=-10 6=-16 8=15 10=-55 11=-17 14=14 18=9 19=-14 21=-11 23=18 24=-31 26=-19
rule mandate.authorised mandate authorised|0=-11 1=-10 5=-18 6=-14 8=11 11=10 14=20 20=-10 21=-11 23=27 24=-32 26=-20
rule mandate.authorised participle|10=19
rule mandate.authorised pass|23=-14
rule mandate.authorised proposed|23=-12 25=-15
rule mandate.authorised relative|11=-9 19=12 23=-17 24=-11
rule mandate.authorised set|8=17 23=29 25=-10 26=-11
rule mandate.authorised sub|10=13 11=10
rule mandate.authorised that|23=9
rule mandate.authorised vote|23=18
rule mandate.authorised |1=-16 2=-13 5=-17 8=13 14=22 18=-11 21=-12 23=11 24=-13 26=-13
rule mandate.changed EU|12=17 24=-9 25=29
rule mandate.changed UNSC|24=-14 25=21
rule mandate.changed adopted|2=-22 23=-10 24=-15 25=19
rule mandate.changed gerund|9=10
rule mandate.changed infinitive|24=-18 25=26
rule mandate.changed main|12=15
rule mandate.changed mandate changed|11=15 12=14 26=-10
rule mandate.changed proposed|2=13
rule mandate.changed relative|2=-10 23=10
rule mandate.changed transform|11=-16 12=11 23=-14
rule mandate.changed turn|11=15 25=26
rule mandate.changed |9=11 12=18 23=-25 24=-14 25=20 26=-11
rule mandate.ended AU|23=10 26=12
rule mandate.ended ECOWAS|2=9
rule mandate.ended SADC|23=-13 26=20
rule mandate.ended UNSC|23=-19 25=-19
rule mandate.ended adopted|21=-12 25=-19 26=10
rule mandate.ended close|19=10 26=-27
rule mandate.ended end|2=10 21=-9 25=-15 26=18
rule mandate.ended infinitive|11=-13 23=-19 25=-11 26=32
rule mandate.ended main|11=12 25=-16
rule mandate.ended mandate ended|21=-13 23=-19 24=-21 25=-23 26=21
rule mandate.ended proposed|23=-13
rule mandate.ended terminate|11=-9 23=-9 24=-11 26=14
rule mandate.ended |19=-15 21=-11 25=-22 26=13
rule mandate.extended EU|24=17
rule mandate.extended SADC|21=11 24=24
rule mandate.extended UNSC|2=-14 9=14 10=-13 23=-15 24=17 26=-22
rule mandate.extended adopted|1=-14 10=-19 19=-15 23=-24 24=15 25=-12 26=-25
rule mandate.extended extend|1=-10 2=-11 10=-12 11=-15 21=-11 23=-18 24=15 25=-10 26=-20
rule mandate.extended infinitive|5=10
rule mandate.extended instrument|23=-10
rule mandate.extended main|1=-13 10=-20 23=-26 26=-23
rule mandate.extended mandate extended|1=-14 9=11 10=-17 11=-15 23=-23 24=21 25=-21 26=-25
rule mandate.extended prolong|23=-11 24=20
rule mandate.extended proposed|9=12 24=16
rule mandate.extended relative|23=-9 24=20
rule mandate.extended renew|9=12 11=-15 21=10 23=-16 24=-16
rule mandate.extended vote|24=16
rule mandate.extended |1=-15 10=-19 11=-13 19=-12 23=-36 24=36 26=-18
rule need.bare requirement equipment|4=-16 9=9 11=12
rule need.bare requirement funding|1=-11 6=15 12=-13
rule need.cost cost|12=19 15=15
rule need.cost given|1=16 2=15 12=11
rule need.cost requirement funding|1=26 12=40 15=9 21=-15
rule need.cost |2=-18 12=29 15=11 19=-10 21=-10
rule need.size force|2=20 23=23
rule need.size mission|2=-9 5=9 11=64 13=10 19=-13 26=-10
rule need.size no-plan|1=-13 2=23 11=15 19=-13 23=10 25=27 26=-13
rule need.size plan|2=-15 3=-10 4=-19 6=-10 9=15 11=31 13=-26 22=-9 23=-24 24=10 25=-11
rule need.size requirement personnel|3=-16 6=-15 7=-12 10=-14 11=38 12=-11 22=-14
rule need.size short|11=-10
rule need.size strong|11=-51 19=17
rule need.size |1=-16 2=-33 3=-16 4=-13 5=15 6=-9 7=-9 10=-16 11=39 19=-20 22=-13 24=10 25=19
rule obstacle.access cancel|3=15
rule obstacle.access halt|2=-10
rule obstacle.access mission|3=20
rule obstacle.access obstacle political|3=19
rule obstacle.access suspend|2=10 3=12
rule obstacle.bar affects|0=43 1=-16 11=-9
rule obstacle.bar block|0=21 2=26
rule obstacle.bar close|26=10
rule obstacle.bar halt|0=9
rule obstacle.bar hamper|2=-11
rule obstacle.bar mission|1=22 4=16 23=-17
rule obstacle.bar obstacle funding|1=34 2=-9 4=-16 23=-17
rule obstacle.bar obstacle legal|0=39 1=-11 2=-18
rule obstacle.bar obstacle logistical|1=-17 4=17
rule obstacle.bar obstacle political|1=-12
rule obstacle.bar obstacle security|3=20 4=-9
rule obstacle.bar prevent|3=24
rule obstacle.bar prohibit|0=18
rule obstacle.bar slow|1=14 4=9
rule obstacle.bar suspend|0=10 2=-29
rule obstacle.consent affects|0=-17 1=13 2=28 17=13 18=-14 23=-9
rule obstacle.consent approve|1=-11
rule obstacle.consent delay|0=-12
rule obstacle.consent have|2=-13
rule obstacle.consent mission|17=10
rule obstacle.consent obstacle political|0=-21 1=18 2=35 17=16 18=-12
rule obstacle.consent ratify|2=-14 17=13
rule obstacle.consent refuse|2=12
rule obstacle.consent vote|2=-22
rule obstacle.consent withhold|1=9 2=22
rule obstacle.funding affects|1=-21
rule obstacle.funding mission|0=21 1=25 2=-55 5=-19 9=-10 10=-25 12=14 19=-30 20=-11 21=-14 23=-19 25=24 26=15
rule obstacle.funding near0|0=21 1=16 2=-20 5=-12 7=-16 10=-14 23=-15 25=19
rule obstacle.funding near1|1=10 2=-16 4=22 5=-15 6=14 19=-12 21=-18 25=9
rule obstacle.funding near2|4=-12
rule obstacle.funding o:allowance|1=-21 22=20
rule obstacle.funding o:budget|1=26 21=-12
rule obstacle.funding o:contributions|1=-14 25=14
rule obstacle.funding o:financial|23=-14
rule obstacle.funding o:financing|1=-15 6=10
rule obstacle.funding o:funding|0=10 1=13 2=-14
rule obstacle.funding o:funds|1=19 4=-13 6=-30 12=-12 26=13
rule obstacle.funding o:fund|6=18
rule obstacle.funding o:money|5=-18 10=-9 12=-16
rule obstacle.funding o:pay|1=-29 6=-20
rule obstacle.funding o:resources|1=14 4=13 10=9 11=11 25=11
rule obstacle.funding o:salaries|1=15
rule obstacle.funding o:stipend|1=17
rule obstacle.funding o:treasury|1=20
rule obstacle.funding o:wages|1=-12
rule obstacle.funding obstacle funding|1=27 2=-11 4=17 5=-20 6=-15 7=-9 10=-12 23=-18 24=-9 25=16
rule obstacle.funding w:cut|1=-32 12=-9
rule obstacle.funding w:delay|4=-12
rule obstacle.funding w:empty|1=16
rule obstacle.funding w:exhausted|1=13
rule obstacle.funding w:freeze|1=-18
rule obstacle.funding w:frozen|1=-21
rule obstacle.funding w:gap|1=12
rule obstacle.funding w:hole|1=12
rule obstacle.funding w:lacking|1=-21 12=20
rule obstacle.funding w:lacks|1=19 25=12
rule obstacle.funding w:lack|0=22 1=32 6=-11 11=9 12=-18
rule obstacle.funding w:late|1=-26 4=16 6=-14
rule obstacle.funding w:owe|1=12
rule obstacle.funding w:problem|0=15 1=12 4=16
rule obstacle.funding w:question|1=-15
rule obstacle.funding w:run out|1=20
rule obstacle.funding w:shortage|1=10 4=-10
rule obstacle.funding w:shortfall|3=12 4=11
rule obstacle.funding w:short|12=12
rule obstacle.funding w:slow|25=10
rule obstacle.funding w:stop|2=-10
rule obstacle.funding w:unclear|1=-16 12=9
rule obstacle.funding w:unpaid|1=-14
rule obstacle.funding w:want of|1=26 4=-13 26=17
rule obstacle.funding w:withhold|1=-18 2=13
rule obstacle.legal affects|0=25 2=-19 3=-11 4=-10 5=-21 10=-15 16=-10 17=15 18=-12 19=-14 22=-16
rule obstacle.legal mission|0=-18
rule obstacle.legal near0|0=28 2=-13 5=-21 6=9 10=-14 17=13 19=-16 22=-10
rule obstacle.legal near1|1=-11
rule obstacle.legal o:court|0=13 2=-15 5=-14 10=-12 17=20
rule obstacle.legal o:judge|0=-12
rule obstacle.legal o:judgment|17=14
rule obstacle.legal o:petition|0=9
rule obstacle.legal o:unconstitutional|17=-10
rule obstacle.legal obstacle legal|0=28 2=-23 3=-10 4=-13 5=-23 6=9 10=-18 11=-13 17=23 19=-15 21=-10 22=-17
rule obstacle.legal w:against|0=-15
rule obstacle.legal w:appeal|0=-18
rule obstacle.legal w:ban|0=24
rule obstacle.legal w:challenge|0=20
rule obstacle.legal w:contempt|0=11
rule obstacle.legal w:declare|0=20
rule obstacle.legal w:forbid|0=16
rule obstacle.legal w:found|0=10
rule obstacle.legal w:hear|0=10
rule obstacle.legal w:judgment|17=14
rule obstacle.legal w:lawsuit|1=9
rule obstacle.legal w:order|0=-21
rule obstacle.legal w:petition|0=11
rule obstacle.legal w:rule|17=14
rule obstacle.legal w:ruling|0=12
rule obstacle.legal w:suspend|0=-11
rule obstacle.legal w:throw|0=10
rule obstacle.legal w:unconstitutional|0=23
rule obstacle.legal w:verdict|0=19
rule obstacle.logistical mission|1=-18 2=-13 9=14 12=-21 13=35 15=15 21=-11 23=-13
rule obstacle.logistical near0|2=-17 3=-13 4=22 7=-13 9=-12 10=-15 12=-16 13=24 19=-10
rule obstacle.logistical near1|4=-18 5=19 6=15 9=11 11=25
rule obstacle.logistical near2|2=16 4=-25 11=-22
rule obstacle.logistical o:aircraft|9=9
rule obstacle.logistical o:ammunition|4=-21
rule obstacle.logistical o:base|4=10 13=-13
rule obstacle.logistical o:camp|4=-14
rule obstacle.logistical o:equipment|4=22 5=16 6=11 7=21
rule obstacle.logistical o:fuel|1=-10 4=-28 15=10
rule obstacle.logistical o:ground|4=11
rule obstacle.logistical o:helicopters|7=-13 11=-12 13=13
rule obstacle.logistical o:helicopter|4=-10 13=19
rule obstacle.logistical o:hospital|4=-19
rule obstacle.logistical o:housing|4=10
rule obstacle.logistical o:parts|4=-10
rule obstacle.logistical o:personnel|1=-9 4=-15 5=10 19=11
rule obstacle.logistical o:resources|1=17 11=12
rule obstacle.logistical o:roads|4=-11
rule obstacle.logistical o:ships|4=-18 7=-10 13=31
rule obstacle.logistical o:staff|4=-10
rule obstacle.logistical o:training|4=-15
rule obstacle.logistical o:transport|7=10 11=-11
rule obstacle.logistical o:troops|2=-12 4=-34 5=10
rule obstacle.logistical o:vehicles|1=-12 13=-10
rule obstacle.logistical o:vehicle|4=-11
rule obstacle.logistical o:visas|2=23
rule obstacle.logistical o:weapons|4=13
rule obstacle.logistical obstacle logistical|1=15 2=-14 3=-13 4=-21 5=13 7=11 10=-16 12=-25 13=30 15=13 21=-14 22=11 23=-10
rule obstacle.logistical w:behind|4=-16
rule obstacle.logistical w:below|4=-13 11=-15
rule obstacle.logistical w:delay|4=-16
rule obstacle.logistical w:few|4=-15
rule obstacle.logistical w:insufficient|13=10
rule obstacle.logistical w:lacked|4=13
rule obstacle.logistical w:lacking|13=16
rule obstacle.logistical w:lacks|4=19 13=-9
rule obstacle.logistical w:lack|4=31 7=-9 13=-13
rule obstacle.logistical w:missing|4=23
rule obstacle.logistical w:need|1=-16 2=-10 4=-61 5=11 6=10 7=15 9=16 11=11 13=29 15=12
rule obstacle.logistical w:not been|4=13
rule obstacle.logistical w:old|4=-20
rule obstacle.logistical w:out of|1=-12 4=-17 20=10
rule obstacle.logistical w:short of|1=9
rule obstacle.logistical w:slow|2=17
rule obstacle.logistical w:unfinished|4=20
rule obstacle.logistical w:without|1=-16 4=-33 5=16 6=11 7=13 13=-10
rule obstacle.oppose affects|2=28
rule obstacle.oppose block|2=-12 6=-9
rule obstacle.oppose mission|6=-16 10=-14 25=-26
rule obstacle.oppose object|2=31
rule obstacle.oppose obstacle political|2=25 5=-12 10=-16 25=-17
rule obstacle.oppose oppose|2=19 24=11
rule obstacle.oppose reject|2=-12
rule obstacle.oppose veto|2=21
rule obstacle.political affects|2=21
rule obstacle.political mission|0=-12 5=-14 6=-16 9=10 11=-10 19=-18 21=-10 25=11
rule obstacle.political near0|0=-14 1=-22 2=18 5=-12 6=-14 10=10 11=-9 12=-19 17=-11 19=-20 21=-11
rule obstacle.political near1|2=14
rule obstacle.political near2|2=-10
rule obstacle.political near3|2=-24 10=12
rule obstacle.political o:china|2=42 10=14
rule obstacle.political o:congress|2=10
rule obstacle.political o:hamas|2=-14
rule obstacle.political o:israel|2=-18
rule obstacle.political o:moscow|2=10 9=17
rule obstacle.political o:opposition|1=-17 2=-34 5=-10 6=-14 12=-13 19=-9
rule obstacle.political o:republicans|2=23
rule obstacle.political o:senators|2=19
rule obstacle.political o:veto|2=-19 24=-15
rule obstacle.political obstacle political|0=-12 1=-23 5=-15 6=-22 11=-10 12=-11 19=-17 21=-13
rule obstacle.political w:blocked|2=23
rule obstacle.political w:block|2=-15
rule obstacle.political w:opposed|2=19 25=9
rule obstacle.political w:opposition|0=-13 1=-16 2=-37 6=-14 12=-9 25=11
rule obstacle.political w:resistance|2=18
rule obstacle.political w:veto|2=-17 24=-11
rule obstacle.security mission|2=-15 3=-14
rule obstacle.security near1|19=-13
rule obstacle.security near3|3=-10
rule obstacle.security o:airport|2=-9 4=9
rule obstacle.security o:attack|3=-10
rule obstacle.security o:drone|3=-19
rule obstacle.security o:gangs|3=-22
rule obstacle.security o:gang|3=-10 21=9
rule obstacle.security obstacle security|2=-13 3=-22 19=-9
rule obstacle.security w:closed|3=-9 4=-12
rule obstacle.security w:close|3=-10
rule obstacle.security w:held up|3=26
rule obstacle.security w:shut|3=-10
rule obstacle.security w:suspend|3=-10
rule obstacle.security w:unable|3=-14 11=9
rule obstacle.told affects|0=23 1=20
rule obstacle.told legal|0=22 1=14
rule obstacle.told obstacle legal|0=20 1=19 2=-15
rule obstacle.wait affects|4=-10 10=9
rule obstacle.wait leave|2=-13
rule obstacle.wait mission|2=-10
rule obstacle.wait obstacle funding|10=16
rule obstacle.wait obstacle political|2=-10
rule request.duty request backing|10=13
rule request.need request funding|5=17 6=26 10=17
rule request.need request personnel|5=19 6=15
rule request.noun request backing|2=11 10=-10
rule request.noun request equipment|7=22
rule request.noun request funding|1=15 19=-12
rule request.noun request personnel|2=-12 5=-10 10=9
rule request.verb appeal|0=-16 1=11 4=14 6=20 9=15 13=10
rule request.verb approach|2=-10 5=29
rule request.verb ask|0=15 1=-13 2=-11 5=-27 6=-12 8=13 10=-35 11=17 13=-11 19=19 22=-12
rule request.verb beg|6=9
rule request.verb call|5=16 6=26 8=10 10=10 21=16 22=15
rule request.verb challenge|0=11
rule request.verb demand|6=23 10=-22
rule request.verb encourage|5=-9 6=25 10=15
rule request.verb infinitive|5=-25 10=29 21=10
rule request.verb invite|5=-25 19=16 24=12
rule request.verb lobby|5=17 7=10 9=14 19=11
rule request.verb main|2=-46 5=27 6=10 7=22 8=34 10=21 13=-10 19=14 21=-13 23=-24 24=-13 26=-13
rule request.verb name|4=-16 5=10 7=9 9=21 10=15 13=-13 19=18 26=-13
rule request.verb no-to|2=17 5=18 6=-23 8=28 9=-28 10=-10 13=14 20=-15 26=-10
rule request.verb participle|2=15 6=-14 7=-17
rule request.verb plead|5=15 6=-12 12=11 22=11 23=11
rule request.verb press|23=14
rule request.verb pronoun|5=-14 6=32 7=21 9=-18 10=-19 13=14 15=10 19=16
rule request.verb push|5=-11
rule request.verb relative|2=15 6=13 7=-20 10=-23 19=15 24=10
rule request.verb request backing|0=-21 2=-18 7=-22 8=-14 9=-28 11=-13 15=16 19=22 20=-15 24=10 26=-12
rule request.verb request equipment|1=-16 4=-10 7=37 9=19 10=-32 13=11 19=-15 24=-13
rule request.verb request funding|0=11 5=-17 6=55 7=-18 10=-54 11=-9 12=12 19=-20 24=-14
rule request.verb request logistics|6=14 7=12 9=18 10=-21
rule request.verb request personnel|1=-12 5=27 6=-19 8=26 9=-11 10=-16 11=18 24=-11
rule request.verb request training|7=-14 8=30 10=-13
rule request.verb request|8=16 10=-9 13=11
rule request.verb seek|7=-10 10=10 24=9
rule request.verb sub|5=-19 19=14 23=12
rule request.verb that|5=13 9=-12 10=23
rule request.verb to|0=-16 2=-30 4=-10 5=38 6=24 7=12 9=28 11=-16 15=14 19=11 21=-25 22=-10 24=-11
rule request.verb turn|6=-10 7=-10
rule request.verb unsaid|5=-10 10=-30
rule request.verb urge|1=-13 9=-18 15=12 21=-12
rule request.want expect|6=17 10=-21 23=17
rule request.want hope|5=22
rule request.want like|5=-15
rule request.want main|2=-26 5=39 6=23 7=14 21=16 25=11
rule request.want name|1=-19 5=26 6=12 8=13 9=-9 10=-15 23=-12 24=-12
rule request.want no-to|5=-26 6=16 7=13 10=-28 21=15 23=12 25=10
rule request.want pronoun|6=16 10=-18 23=18
rule request.want relative|6=10
rule request.want request backing|2=-12 5=-24 6=23 11=-11 19=-10 21=15 25=10
rule request.want request equipment|7=23
rule request.want request funding|1=-17
rule request.want request personnel|5=45 8=16 11=15
rule request.want that|23=11
rule request.want to|5=44 25=11
rule request.want want|1=-10 5=13 7=19 8=10 10=-12
rule request.want wish|7=13 25=9
s abstain STATE|11=10 23=15 24=-26
s abstain noun|24=18
s accept STATE|2=12
s accept noun|2=11
s accord HOST|21=11
s accord STATE|11=-9
s accord none|17=12
s accord noun|4=15 11=-9
s accord pronoun|1=10 22=10
s according none|4=14 11=9
s according noun|1=10
s accuse noun|2=-10
s accuse pronoun|2=18
s acknowledge noun|10=12
s acknowledge pronoun|2=12
s act noun|2=9 10=10
s add none|3=13 5=11 11=-15
s add noun|0=10 11=12 19=-12
s adjourn noun|0=15
s adopt EU|23=-9
s adopt legislatures|12=-13
s adopt none|23=-24
s adopt noun|11=28
s advance STATE|24=9
s advise legislatures|2=9
s advise pronoun|8=15
s affect missionNouns|1=23
s affirm noun|10=11
s afford noun|6=11
s agree STATE|10=-28 11=19
s agree UNSC|23=17 25=10
s agree missionNouns|18=11
s agree none|2=14
s agree noun|10=10 19=-9 23=17 24=21 26=14
s aim none|12=13
s allow UNSC|23=12
s allow none|0=12
s allow noun|11=21 17=11
s allow pronoun|2=14 16=15
s announce LEADER|21=16
s announce STATE|19=-20
s announce UN|11=11
s announce noun|1=-12 11=14
s announce pronoun|22=9
s answer STATE|7=10
s appeal HOST|10=13 19=10
s appeal LEADER|4=15 8=11
s appeal STATE|1=13
s appeal UN|9=11
s appeal noun|0=10
s appeal pronoun|7=21 13=11
s appear noun|2=13
s approve ECOWAS|2=9
s approve UNSC|11=16 23=12
s approve legislatures|0=-14 1=-11 2=-12 5=-11 10=-10 11=-10 23=-11
s approve missionNouns|21=-14 23=26
s approve none|6=11 23=17
s approve noun|23=-15 24=-11
s approve pronoun|24=14 25=12
s argue STATE|2=15
s argue pronoun|2=11
s arrest noun|25=9
s arrest pronoun|2=12
s arrive LEADER|21=-11 22=-11
s arrive STATE|0=-18 2=-23 5=12 11=-11 18=-12 20=-17 24=-14 26=-13
s arrive legislatures|2=14
s arrive missionNouns|2=10 4=-9 11=17 22=9
s arrive none|1=-11 9=11 10=-20 14=12
s arrive noun|1=-10 2=-35 4=10 5=-23 10=26 11=-9 12=-12 13=-17 16=-10 17=-10 19=-18 20=-12 21=-15 23=-11 24=-22 25=-9
s arrive pronoun|5=-12 6=-10 7=-17 10=-21 21=-12
s ask AU|9=10 10=-12
s ask CARICOM|5=9 9=17
s ask EU|6=18
s ask HOST|2=-13 5=23 6=-10 7=-15 8=15 10=36 11=-17 19=12
s ask LEADER|0=-10 2=15 5=-11 10=31 19=23 20=11
s ask SADC|1=13 6=16 10=10
s ask STATE|2=-29 5=34 6=21 7=27 9=13 10=29 11=9 19=-18 23=-16
s ask UNSC|6=10 23=11 24=-13
s ask UN|1=-12 6=11 11=10
s ask courts|0=11
s ask legislatures|2=16 10=-13
s ask missionNouns|5=20 23=17
s ask none|5=-9 7=9 10=-19 11=16 24=22 25=-9
s ask noun|0=-16 1=-38 3=-10 6=25 11=-26 13=34 20=-19 24=-16 26=-10
s ask pronoun|1=19 2=-20 4=-16 5=12 6=25 7=27 9=17 10=30 12=-16 13=15 15=10 16=-13 19=14 20=-15
s assist STATE|20=12
s assure STATE|23=12
s assure noun|1=-10
s assure pronoun|11=9
s attack noun|3=14
s attend noun|19=-13
s authorise EU|23=10
s authorise MISSION|23=26
s authorise UNSC|23=16
s authorise legislatures|12=-15
s authorise missionNouns|23=22
s authorise noun|11=15 23=-14 25=-12
s authorise pronoun|23=11
s authorize UNSC|23=43 24=-10 25=-22 26=-10
s authorize missionNouns|11=16 23=-9
s authorize none|23=12
s authorize noun|11=26
s await STATE|4=19
s await noun|16=12
s back CARICOM|5=10
s back HOST|5=12
s back STATE|2=-13 4=-14 5=-27 7=-11 10=-11 11=-18 16=-11 26=-10
s back UNSC|23=19
s back UN|16=12 23=13
s back legislatures|2=15
s back missionNouns|11=14 18=12 21=9 25=14
s back none|6=11 10=25 11=11 18=12 21=12 23=-10 25=11
s back noun|1=-9 2=-24 3=-9 10=19 11=-21 25=-17 26=-9
s back pronoun|2=24 7=-11 10=-11 11=-12 16=-10 22=19
s bar STATE|2=17
s bar courts|0=29
s bar legislatures|2=30
s bar none|2=11
s bar noun|0=21 3=28
s be HOST|17=10
s be MISSION|26=9
s be SADC|22=15
s be STATE|0=-12 2=12 4=-16 5=-12 6=-19 12=-12 16=-9 17=-11 19=-23 21=-13 22=-9 23=-20
s be missionNouns|2=-15 4=-12 11=14 12=13 13=12 19=12 24=11
s be none|0=11 4=-16 5=-12 10=-10 11=16 12=18 17=10 21=-10
s be noun|1=13 2=-32 4=-12 5=-17 6=-24 10=-24 12=-26 16=19 19=-10 22=-22 23=-25 26=-13
s be pronoun|4=11 6=9 9=-9 10=-21 12=-10 16=-12 19=10 20=-28 24=-11 26=9
s bear STATE|5=18 7=11
s beat noun|24=10
s become missionNouns|25=31
s beg HOST|5=16
s beg noun|10=16
s begin MISSION|13=12
s begin STATE|5=10
s begin none|10=13 20=12 23=16
s begin noun|19=-12 26=11
s begin pronoun|4=12 5=12
s believe noun|11=-14 17=10
s belong pronoun|26=11
s bind AU|23=-12
s bind ECOWAS|2=11
s bind EU|23=16
s bind HOST|7=11 8=18 10=20 23=10
s bind MISSION|23=14
s bind STATE|6=-11 10=-15 12=-17 20=-10 21=-9 25=-9
s bind UNSC|2=-10 23=26 24=17
s bind UN|10=19 23=11
s bind legislatures|0=-10 5=-12 10=-9 11=-21 23=-21 24=-11
s bind missionNouns|1=15 18=11 26=-10
s bind none|6=11 11=13 23=27
s bind noun|2=-10 10=-10 11=16 18=-13 25=-10 26=-17
s bind pronoun|12=-9 23=17
s blame STATE|2=14
s blame pronoun|4=14
s bless UNSC|23=17
s block legislatures|2=21
s block none|2=10
s break noun|10=12 17=10 20=11
s bring HOST|0=-9
s bring LEADER|21=12
s bring STATE|11=9
s bring missionNouns|5=18
s bring noun|5=-19 11=11 21=10
s bring pronoun|19=-11
s budget none|12=10
s build noun|4=9
s buy noun|1=-14
s call ECOWAS|26=9
s call HOST|10=-12
s call LEADER|5=-10 10=-10 19=11 20=18
s call STATE|6=-11 9=-14 10=16 11=13 19=-10
s call UN|6=12
s call missionNouns|1=11 5=17
s call noun|1=-15 4=-15 6=-24 10=-15 20=-27 21=24
s call pronoun|8=9 10=-13 20=-11
s can missionNouns|21=15
s can noun|4=25
s cancel STATE|21=12 22=19
s cancel noun|3=13 20=16 21=10 22=17
s carry STATE|25=10
s carry pronoun|5=9
s cease missionNouns|26=12
s cease noun|3=10
s chair missionNouns|21=-10
s chair pronoun|21=13
s challenge noun|0=15
s change STATE|2=14 23=-9
s change UNSC|23=-11 25=17
s change none|2=19 25=19
s change noun|6=13
s choose noun|4=10
s circulate noun|11=13 25=13
s cite STATE|4=10
s cite pronoun|4=13
s clear noun|23=16
s clear pronoun|11=10 21=9
s close ECOWAS|19=10
s close MISSION|5=14 19=12
s close STATE|19=-10
s close UNSC|26=12
s close UN|26=-18
s close missionNouns|1=20 22=9 26=17
s close noun|1=-12 3=-20 19=-13
s collapse noun|5=12
s collect noun|12=10
s come HOST|17=13
s come LEADER|8=10
s come STATE|3=13 5=12 6=12
s come missionNouns|26=14
s come none|5=13 20=11
s come noun|2=-16 5=-13 6=-13 10=13 11=21 18=12 19=24 21=-15 22=10
s come pronoun|11=14
s command STATE|19=12
s command pronoun|22=22
s commit STATE|10=10
s commit noun|1=-11
s complain STATE|1=-11
s complete STATE|20=10
s complete missionNouns|26=10
s complete noun|11=-13
s comprise missionNouns|19=13
s comprise noun|5=12
s concede noun|4=16
s conclude noun|17=12 18=11
s confer noun|21=9
s confirm STATE|10=10
s confirm pronoun|4=14
s consent noun|1=9 11=9 23=10
s consider EU|1=10 6=12 10=-11
s consider STATE|2=-25 4=-14 5=19 7=15 11=-10 13=10 18=-9 20=-10 21=-18 22=21 23=-14
s consider UNSC|6=11 19=11
s consider UN|2=16
s consider none|4=13 16=11 19=-9 24=10
s consider noun|1=-19 4=-16 5=10 7=-13 10=-13 18=-12 20=-13 21=14 22=17 23=-12
s consider pronoun|2=-13 19=12 25=19
s consult STATE|23=12
s continue missionNouns|11=13 23=14
s continue noun|1=11
s contribute STATE|1=-11 6=-10 10=10 11=-10
s contribute none|7=10
s contribute noun|1=10 6=29 10=-11
s contribute pronoun|10=17
s convene STATE|20=11
s convene noun|19=22 21=25
s coordinate STATE|21=17
s coordinate noun|5=-10
s cost STATE|12=-18
s cost missionNouns|11=10 12=20
s could pronoun|2=12 4=11
s count missionNouns|11=15
s count noun|11=10
s count pronoun|11=10
s cover STATE|9=11
s cover noun|0=12 1=15 4=11 23=-11
s create HOST|23=13
s create STATE|23=17
s create noun|23=-23
s cripple none|1=27 23=-10
s criticize STATE|2=-10
s cut noun|3=21
s date noun|1=-16
s deal noun|5=10 19=13
s debate none|24=9
s decide ECOWAS|23=12
s decide EU|11=14 25=18
s decide SADC|26=10
s decide UNSC|25=13
s decide noun|12=-9 21=-18 24=21 25=16 26=14
s decide pronoun|2=-9
s declare courts|0=20
s declare noun|21=9
s decline STATE|2=20 7=-12
s decline courts|0=-11
s decline none|5=12
s delay missionNouns|1=10
s delay noun|2=12 3=27 4=9
s deliver noun|4=23
s demand STATE|10=-13
s demand noun|17=12
s demand pronoun|5=13 7=9
s denounce UN|1=10
s deny none|1=11
s depart missionNouns|0=-10 10=10
s depart none|2=15
s depend missionNouns|10=12
s depend none|4=11 19=13
s depend noun|4=21
s deplore noun|22=12
s deplore pronoun|4=9 19=-14
s deploy STATE|11=-10
s deploy missionNouns|7=10 19=10 23=-10 24=15
s deploy none|11=23
s deploy noun|5=10 10=-12 11=15 17=14 19=10 26=13
s describe STATE|5=-9
s describe pronoun|23=9
s determine noun|24=11
s dig noun|6=13
s disclose STATE|20=18
s disclose noun|4=11
s discuss NATO|19=12
s discuss STATE|19=10 20=-12
s discuss UNSC|19=16
s discuss none|19=-9
s discuss noun|22=-10
s discuss pronoun|19=15
s do HOST|2=13
s do LEADER|10=9 20=10
s do STATE|2=-9 10=15
s do legislatures|2=21
s do none|1=-11 21=9
s do noun|4=-11 6=23 10=17 19=-10
s do pronoun|1=11 3=11 7=12 23=10 24=23
s document pronoun|24=-10
s double STATE|5=-9
s double noun|7=12
s draft STATE|2=-15 16=-10
s draft none|18=16
s draft noun|17=10 21=9 23=11
s draw STATE|10=-11 17=16
s drive HOST|22=10
s drop noun|2=9
s due HOST|22=11
s due missionNouns|11=16 19=10
s due noun|2=-13 11=25 19=10 23=-10
s due pronoun|1=13 11=22
s earmark noun|21=9
s eat missionNouns|22=10
s encourage noun|22=9
s end AU|26=12
s end SADC|26=10
s end UNSC|26=23
s end UN|26=-13
s end missionNouns|12=-9 22=11 23=-14 26=37
s end noun|1=-11 2=-10 3=-12 5=-9 25=23 26=-22
s endorse AU|12=9
s endorse UNSC|23=-9
s endorse missionNouns|18=13
s envisage noun|11=17
s equip STATE|5=-12
s escort STATE|13=10
s estimate missionNouns|1=10
s estimate noun|11=-10 12=12
s estimate pronoun|12=9
s evaluate noun|12=10
s evaluate pronoun|12=14
s everything STATE|1=14 2=-9
s exchange noun|19=10
s exclude noun|2=9
s exist none|1=11
s exist noun|0=12 2=17 11=10
s expect STATE|3=12 4=11
s expect none|5=-9
s expect noun|1=13 12=-10 22=-11
s expect pronoun|6=12 10=-10 23=11
s expire noun|16=10 26=-12
s explain noun|23=-11
s explain pronoun|1=-13 5=13
s express STATE|6=13
s express legislatures|2=11
s express noun|5=-9
s express pronoun|19=12
s extend EU|24=18
s extend SADC|24=11
s extend UNSC|23=-10
s extend missionNouns|24=13
s extend noun|21=-10 23=-16 24=41 26=-15
s extend pronoun|10=16 24=16
s face missionNouns|0=-10 1=12
s fail noun|1=-13 2=16 4=19 25=11
s fall noun|1=-12 11=-12
s feed noun|12=-11
s field noun|11=-19
s fight STATE|24=9
s fight UNSC|11=11 25=11
s fill STATE|21=14
s fill noun|1=-10 5=11 11=14 12=-11 19=-10
s finalize noun|17=14
s finance STATE|17=11
s finance missionNouns|6=15
s finance noun|6=17
s find LEADER|2=11
s find STATE|6=11
s find courts|0=11
s find none|1=15
s find noun|0=9 11=17
s find pronoun|4=11
s finish noun|4=9
s fix noun|19=11
s float STATE|1=19
s fly STATE|4=-9 19=-19
s fly noun|3=14 6=11 7=11 9=12 11=-14 17=10 18=9 22=-14
s fly pronoun|1=14 18=9
s follow noun|5=12 6=9 10=-13 11=-15 21=12
s foresee STATE|4=11 11=10 23=11
s foresee noun|6=11 11=18 13=10
s form HOST|10=-9
s freeze STATE|1=-18
s freeze noun|1=-10
s fund missionNouns|6=17
s furnish STATE|11=13
s gather noun|21=10
s get STATE|22=9
s get missionNouns|2=10 24=11
s give AU|1=14 9=10
s give CARICOM|20=-13 21=9
s give ECOWAS|23=17
s give EU|1=-14 14=20 23=17 24=10 25=13
s give HOST|0=-9 5=-10 19=-11 23=-9
s give LEADER|19=22
s give MISSION|1=12 11=-11
s give NATO|5=10
s give SADC|23=25
s give STATE|0=-19 1=-46 2=-24 3=-16 5=-14 8=-14 9=-14 10=-20 11=-23 12=-21 13=-13 16=-27 17=-17 19=-9 20=-22 22=-13 23=-29 24=-32 25=-29 26=-24
s give UNSC|9=14 10=10 11=-10 23=-10 24=18 25=15 26=-12
s give UN|1=-14 2=9 5=-30 7=-12 9=-10 25=10
s give courts|0=16
s give legislatures|2=-11 11=-12
s give missionNouns|6=13 7=12 8=13 10=-11 11=-10 19=15 23=11 25=-10
s give none|0=-14 1=22 6=-19 20=9 22=-13 23=-10
s give noun|0=16 4=19 6=12 8=-13 10=-20 11=-9 13=-17 16=-11 20=-13 21=-15 22=20 24=20
s give pronoun|0=-21 1=-21 2=-22 3=11 4=-25 5=-13 7=-10 9=-13 11=-29 12=-11 13=12 18=-15 19=-12 20=-9 22=-12 25=-18
s go LEADER|22=-12
s go STATE|17=13 21=15
s go missionNouns|23=-16
s go none|5=-9 18=12
s go noun|2=-11 5=-15 6=-13 10=-18 11=-15 17=19 23=10 24=-11
s go pronoun|5=-10 19=-10
s grant courts|0=10
s grant noun|18=12
s grow missionNouns|11=10 25=15
s grow pronoun|11=16
s guard STATE|10=11
s hamper missionNouns|1=14
s hand noun|1=-10 26=27
s hang noun|0=18
s have AU|9=10
s have MISSION|11=-11
s have STATE|2=15 10=-13 11=-32 12=-12 13=11 20=-10 21=-11 23=-15
s have UNSC|11=10
s have UN|11=10 26=14
s have legislatures|2=-15
s have missionNouns|2=-11 4=10 11=11 24=-14 25=-11 26=-16
s have none|20=14
s have noun|1=16 2=10 3=21 5=-16 11=-9 12=-12
s have pronoun|1=-9 4=12 5=-13 10=-18 13=10
s head STATE|19=-11
s head noun|19=11
s head pronoun|19=16
s help HOST|7=13
s help STATE|6=10 10=24
s help noun|10=-10
s herald noun|19=10 21=17
s hesitate STATE|1=-12 2=-16 9=15 23=22 24=-14
s hesitate missionNouns|1=13 4=9
s hesitate noun|2=-11 11=-11 21=-10 23=-15 24=9
s hit noun|1=15
s hold EU|20=10
s hold HOST|1=12 2=23
s hold STATE|1=-33 3=-14 4=-13 10=-14 11=-24 19=-20
s hold UNSC|5=11
s hold legislatures|2=30
s hold missionNouns|1=12 4=15 21=14 26=11
s hold none|11=13
s hold noun|0=13 1=-26 3=26 17=-14 19=30 22=-18 24=-18
s hold pronoun|2=-15 4=-9 6=11
s honor STATE|6=15 19=16
s honor noun|10=10
s hope STATE|5=34 19=18
s hope pronoun|21=14
s host STATE|19=-10 21=24
s implore HOST|5=27
s impose noun|1=11 2=20
s include missionNouns|11=-10
s include noun|2=15
s increase noun|5=13
s indicate STATE|21=12
s indicate noun|5=11
s initial noun|17=11
s insist noun|7=12 23=9
s inspect STATE|22=15
s inspect pronoun|22=9
s intend EU|23=10
s intend STATE|10=13
s intend noun|3=10
s intervene noun|17=11
s introduce noun|2=17
s invite LEADER|10=12 19=12
s invite STATE|21=17
s invite noun|6=9
s invite pronoun|5=12
s issue none|5=9
s join STATE|2=-14 19=-12 20=-14 22=-15 23=-11
s join noun|4=12 5=-10 7=9 10=34 11=-16 21=9
s justifié noun|2=10
s keep EU|6=16 23=11
s keep HOST|5=15 7=9
s keep LEADER|19=12 21=10
s keep MISSION|13=9 24=13
s keep SADC|23=9
s keep STATE|0=-11 1=-11 2=-19 10=25 11=-20 21=-13 22=-13 25=-12
s keep UNSC|23=-12
s keep missionNouns|4=24 5=-11 10=-13 11=-12 19=11 25=-10
s keep none|16=10 22=9
s keep noun|2=-26 3=-12 4=12 6=-16 7=-17 10=9 11=16 18=-10 19=-32 20=-17 21=-10 23=-16
s keep pronoun|10=-12 11=-12 23=-15 24=-11
s kill noun|3=15 5=-9
s know LEADER|9=13
s know pronoun|2=9 23=12
s lack missionNouns|1=-17 4=14 12=13
s lack noun|1=13 4=-14
s lack pronoun|1=10 4=24 12=24
s lament STATE|1=14
s lament pronoun|10=13 26=11
s land noun|22=-9
s last noun|9=9 12=-13 18=11
s launch EU|23=18
s launch MISSION|23=23
s launch missionNouns|23=11
s launch noun|5=12
s lay STATE|19=11
s lead CARICOM|5=9
s lead STATE|2=-17 5=-14
s lead missionNouns|23=16
s lead noun|5=12 10=-14 20=9
s leave HOST|21=10
s leave STATE|1=10 2=-42 5=-26 6=-13 7=-11 10=-26 11=-31 16=-10 20=-11 21=-15 23=-11 25=-13 26=-13
s leave missionNouns|5=-12 22=9 23=-18 25=14 26=11
s leave noun|0=14 3=-15 4=-11 5=-13 6=-11 7=-12 11=-27 19=-22 22=-12 23=-30 24=-11
s leave pronoun|2=-14 5=-19 10=-9 11=-9 19=-11 23=-10
s lend noun|10=10
s lend pronoun|5=10
s let HOST|19=11
s let STATE|2=13
s let UNSC|25=10
s let noun|1=-10 2=23 6=9 10=-12 26=13
s lift STATE|7=10
s light HOST|2=20 5=10 16=15 19=9 21=-10 24=11
s light LEADER|10=17 19=11
s light MISSION|26=14
s light SADC|1=10 22=11 26=11
s light STATE|2=-12 5=-11 6=-15 11=-34 12=-14 16=-13 17=-10 19=-26 20=-15 21=-17 22=20 23=-13
s light UNSC|11=10 23=-19 25=16 26=12
s light UN|4=-10
s light legislatures|2=14
s light missionNouns|11=12 12=26 13=20 19=-9 23=10 25=14 26=9
s light none|1=-33 4=-19 5=-18 6=-10 7=-11
s light noun|0=-21 1=14 3=14 5=-9 6=20 8=-11 9=-20 11=-13 12=-17 19=-17 20=-21 21=-18 22=10
s light pronoun|1=-37 2=-12 6=13 12=-17 16=-11 18=-12 20=-30 22=-30 24=12 25=-15
s like HOST|5=12
s like STATE|2=13 5=18 7=15
s lobby STATE|5=12 6=14 19=12
s lodge noun|0=18 4=9
s look STATE|10=18
s look noun|5=-10 22=18
s look pronoun|5=10 7=15 9=11
s make HOST|24=13
s make STATE|2=21 19=-11
s make noun|1=9 5=-9 10=-11 22=-9 25=15
s make pronoun|9=10 20=13
s mark noun|10=11
s mean missionNouns|11=-10 16=-10
s mean noun|17=9 21=10
s mean pronoun|10=10 11=19
s meet AU|19=11 22=-11
s meet CARICOM|19=-15
s meet HOST|5=-12 11=11 22=12
s meet LEADER|19=-11 20=14 21=23
s meet SADC|19=16
s meet STATE|7=11 10=-10 17=-9 19=27 21=-10 22=21
s meet legislatures|2=-10
s meet missionNouns|6=12 19=10
s meet none|2=-10 6=15
s meet noun|1=-28 2=-14 4=-9 5=-10 6=-28 12=-15 17=10 19=29 20=11 21=10 26=-9
s meet pronoun|1=-17 5=14 10=-14 19=13 20=21 21=10
s mention noun|19=-9 21=-11
s miss noun|4=13 17=10
s move UN|5=-10
s move noun|23=12
s move pronoun|0=11
s need HOST|8=13
s need missionNouns|1=-13 2=-10 10=-11 11=18 12=33 13=21
s need none|1=12 6=10 10=-11 12=-19
s need noun|1=-12 4=-13 6=18 9=9 19=-10 21=10 23=-10
s need pronoun|7=12 10=13 12=18 13=15
s none AU|1=16 4=10 11=12 23=12
s none ECOWAS|11=9 19=9 23=23
s none EU|23=16
s none HOST|1=-13 2=18 5=-11 10=-18
s none LEADER|19=-16 21=10
s none MISSION|1=12 24=12
s none STATE|2=12 5=-31 6=12 11=-23 12=-27 19=-31 20=-15 21=-15 23=-28 25=-14
s none UNSC|11=19 23=25 25=25
s none UN|1=19 23=11
s none missionNouns|1=30 3=-10 10=-13 16=-15 19=-13 21=-19 22=13 23=10 25=10
s none none|0=10 2=-21 3=17 4=9 10=-25 19=-36 21=-20
s none noun|0=15 5=-30 6=-20 7=-34 8=-21 9=-27 10=-31 11=-9 16=21 18=-33 20=-10 21=10 22=-13 23=-39 26=-23
s none pronoun|3=17 4=19 5=-15 7=-17 10=-20 19=-9 20=-19 21=-12 22=-18 23=-27 24=-21 25=-11
s number missionNouns|11=21
s number noun|11=-14
s object STATE|2=21
s oblige noun|1=9
s observe noun|11=11
s obtain noun|0=11
s offer STATE|5=-12 8=11 10=-12 19=-10
s offer none|21=12
s offer noun|19=-10
s offer pronoun|11=-12 25=9
s open none|6=11
s open noun|4=14 18=10 19=11
s oppose STATE|2=48 10=-11
s oppose UN|1=17
s oppose noun|11=-13
s order ECOWAS|23=12
s order courts|0=-11
s order noun|23=17
s outnumber noun|4=-9
s owe AU|1=11
s owe UN|1=11
s owe missionNouns|1=26
s owe pronoun|1=15
s parlé noun|19=10
s participate STATE|24=10
s participate noun|19=-10 21=23
s pass legislatures|2=14
s pause STATE|11=-10
s pay EU|6=15
s pay STATE|0=14 4=17 5=-10 6=11 12=-30
s pay missionNouns|10=9
s pay none|1=32 4=15
s pay noun|1=12 2=-16 6=10 11=-11 19=-10 21=-11
s pay pronoun|1=-10 2=-11 10=-11 19=-10
s plan HOST|4=12
s plan STATE|11=-17
s plan UN|2=10 25=12
s plan missionNouns|11=14
s plan noun|2=-9 11=16
s plan pronoun|13=11
s play pronoun|25=10
s plead STATE|5=12
s plead noun|6=11
s plead pronoun|7=12
s pledge LEADER|9=12 21=10 22=11
s pledge STATE|11=12 12=-10 19=-12 21=-10
s pledge noun|1=-12 2=-11 6=-12 10=-20 11=-15 19=-12
s pledge pronoun|10=17
s point pronoun|10=11 11=11 12=12
s police pronoun|10=14
s post noun|0=14 5=10
s prepare STATE|23=9
s prepare noun|6=9 19=-13 21=-10
s present STATE|23=12
s present noun|19=-14 21=10
s press STATE|5=20
s press noun|26=18
s prevent noun|3=17
s prohibit courts|0=18
s prohibit noun|2=9
s prolong UNSC|26=10
s prolong noun|24=20
s promise AU|23=11 26=11
s promise ECOWAS|23=15
s promise EU|11=9 12=-12 25=16
s promise HOST|5=-13 10=-14 18=10 19=15 22=9 24=-13
s promise LEADER|9=26 10=12 20=12 21=19 22=11
s promise MISSION|1=11
s promise SADC|21=12 23=13 26=19
s promise STATE|1=-19 2=15 5=-29 8=9 9=-12 11=-19 12=-22 16=-11 17=-13 18=-12 19=-27 21=-14 22=-22 24=-16 25=-26 26=-21
s promise UNSC|1=-12 10=-11 25=20
s promise UN|1=-9 9=9 11=12 25=12
s promise courts|0=23
s promise legislatures|2=-18 11=-11
s promise missionNouns|10=-17 11=-16 24=9
s promise none|2=20 10=-10 11=-13
s promise noun|1=-13 2=-31 3=16 4=19 5=-10 9=-19 10=11 12=-17 18=-12 19=-13 21=22 22=14 24=17 25=-11
s promise pronoun|1=13 4=-19 5=-23 6=12 7=-13 12=-17 17=9 19=13 23=-17 24=-19
s prononcer noun|1=9
s protect STATE|7=9
s protect noun|5=10 17=9 19=12
s provide STATE|10=-10 11=11 19=-17
s provide noun|7=12 21=-13 24=12
s publish noun|4=10
s push STATE|5=-11 9=12
s put HOST|1=11
s put STATE|3=11 4=16 16=10 19=-10 21=-13 23=-15 24=-11
s put UNSC|26=15
s put missionNouns|4=13
s put noun|1=-9 2=10 4=12 11=17 16=10 17=18 19=24 22=9 23=12
s put pronoun|2=-10 10=15 23=13
s raise noun|1=-11 6=13 10=-10 11=15 25=10
s rally noun|10=12
s reach STATE|4=11 10=12
s reach missionNouns|11=27 23=11
s reach none|14=10
s reach pronoun|11=18
s read noun|21=10
s rebuild noun|19=11
s recall STATE|12=12
s recall noun|1=10 11=11 12=10 23=-17
s receive LEADER|21=17 22=9
s receive STATE|7=17
s receive missionNouns|6=19 23=9
s receive noun|12=11 19=-29 21=-19
s receive pronoun|10=10
s reckon noun|26=13
s recommend legislatures|12=10
s recommend noun|11=9 25=10
s recommend pronoun|21=9
s reduce pronoun|1=10
s refuel pronoun|2=11
s refuse HOST|2=16
s refuse STATE|0=-15 2=24 4=-11 5=-43 6=-12 8=13 11=-12 19=-13 23=-9
s refuse legislatures|2=17
s refuse missionNouns|1=-13
s refuse none|5=16
s refuse noun|4=-11 5=13 10=-20 11=-14 17=-10
s refuse pronoun|0=9 1=15 2=17 10=-10 19=-11
s regret noun|5=9
s regret pronoun|5=10 9=15 11=14
s reinforce STATE|5=16 10=-10
s reiterate STATE|2=11
s reiterate pronoun|2=10
s reject STATE|2=-17
s reject missionNouns|1=-11
s reject noun|2=-13 5=10
s release STATE|2=14
s release noun|19=10
s release pronoun|2=13
s relieve noun|11=-9
s remain STATE|4=21
s remain missionNouns|11=20
s remain none|1=16
s remain noun|1=21 5=20 11=16 17=10
s remove STATE|2=13
s remove noun|0=10
s renew HOST|0=9
s renew UNSC|23=-16
s renew missionNouns|10=-12 24=11
s renew noun|17=10 24=12
s renew pronoun|7=12 9=13
s repatriate STATE|1=14
s replace UNSC|11=9 25=20
s replace noun|5=10 11=-10
s replace pronoun|25=-12
s reply noun|1=-10
s reply pronoun|1=11
s report STATE|21=11
s report UN|24=13
s report noun|19=12
s report pronoun|2=12
s request HOST|8=19 10=18
s request STATE|5=16 9=12
s request noun|5=16
s request pronoun|6=15
s require missionNouns|11=11
s require noun|1=-12
s resign noun|2=13
s respond pronoun|6=12
s restore noun|21=16
s resume STATE|5=14
s review STATE|7=10
s ring noun|20=11
s rise noun|21=12
s rule pronoun|3=11
s run noun|17=11 23=-10
s run pronoun|21=15
s satisfy noun|17=18
s say AU|11=10 19=-10 26=9
s say EU|21=11
s say HOST|2=20 7=13 10=-17 19=-12
s say LEADER|1=-9 3=12 5=-12 6=13 10=-10 11=-18 12=10 20=13 23=12
s say STATE|0=-10 1=-27 3=-14 4=-12 5=-19 6=9 7=-17 9=-11 10=28 12=-10 16=-10 19=-14 21=-23 22=-33 26=-14
s say UN|2=-14 11=11 12=12 16=10 19=-10
s say legislatures|2=-12 12=12 19=16
s say missionNouns|5=10 26=13
s say none|1=-11 2=-14 5=20 17=-11
s say noun|0=-24 4=-14 5=-10 6=-45 7=-34 8=-14 10=-11 11=-21 13=10 17=-18 19=-11 20=10 21=-18 22=-44 23=-24 24=-31 25=-30 26=-19
s say pronoun|0=-9 1=14 5=12 6=13 9=-14 11=-13 12=-15 16=-11 17=10 19=-19 20=-12 22=12 24=-25
s second STATE|7=-10
s secure STATE|11=12
s see HOST|10=12
s see STATE|6=9 10=11 21=-12 22=21
s see none|19=26
s see noun|1=-9 5=-16 21=10 22=32
s see pronoun|10=-10
s seek STATE|10=13
s seek noun|12=18
s seek pronoun|1=9 10=11
s send SADC|5=-10 23=26
s send STATE|0=-16 2=-31 4=15 6=-16 7=-19 9=-9 11=-13 19=-28 21=-18 22=-19 23=-29 24=-11
s send missionNouns|26=13
s send none|26=16
s send noun|2=-13 10=-27 11=-15
s send pronoun|1=-9 5=-14 10=-10 11=-11 17=9 22=12
s serve EU|20=10
s serve HOST|11=9
s serve MISSION|11=-14
s serve STATE|1=-10 3=-13 4=11 5=14 6=-14 8=13 10=10 11=-28 12=-17 17=-21 19=-22 23=-20 25=12 26=-11
s serve UNSC|5=9 19=10
s serve UN|26=13
s serve courts|0=12
s serve missionNouns|1=-14 2=-20 10=-12 11=27 19=-14 24=12 25=-20 26=-14
s serve none|1=15 11=18 18=-9 19=-13 20=13
s serve noun|0=-13 2=-10 3=-15 4=-21 5=-11 6=-29 7=-14 16=-15 17=12 19=-14 22=-23 24=-23 25=-14 26=-14
s serve pronoun|1=-20 2=-11 4=-11 5=-16 7=-13 11=37 13=19 19=9 21=-12 23=-12
s set EU|14=11
s set STATE|20=12
s set UNSC|9=11 23=13 25=-10
s set UN|25=9
s set missionNouns|8=13 23=16
s set noun|12=-11 22=-11
s set pronoun|12=-17
s settle STATE|18=10
s settle noun|1=19 2=11 16=14
s share STATE|10=12
s share noun|6=18 19=11
s share pronoun|7=13
s shell noun|3=14
s shoot STATE|2=11
s shoulder STATE|10=10
s shoulder noun|5=10 6=12
s show noun|5=-9
s sign HOST|17=17 18=-11
s sign LEADER|16=14
s sign STATE|10=-9 16=14 18=36 19=-19
s sign missionNouns|18=16
s sign none|19=12
s sign noun|16=10 17=20 18=22 22=-9 23=-13
s sign pronoun|17=13
s sit STATE|2=11
s sit noun|19=14
s slow noun|4=15 23=11
s slow pronoun|2=14
s speak HOST|11=14
s speak LEADER|21=10 22=13
s speak STATE|10=-11 21=-20
s speak courts|0=14
s speak none|19=-13
s speak noun|11=19 19=24 21=-13 22=-14
s speak pronoun|5=-9 19=-10 20=9 21=10
s spend none|1=12
s spend noun|6=-14 12=-10 22=16
s spend pronoun|19=14
s staff noun|4=12 5=9
s stand missionNouns|19=18
s stand noun|1=-11
s stand pronoun|2=13
s start none|19=11
s start noun|19=-10
s station noun|18=12
s stay MISSION|24=13
s stay STATE|5=13 11=-13 22=9
s stay missionNouns|10=-14
s stay none|5=14 22=13
s stay noun|2=-12 19=-11 24=-15
s stay pronoun|19=12 23=11
s step noun|2=-10
s stop STATE|0=12 1=-21
s stop courts|0=12
s stop missionNouns|26=14
s stop noun|10=10
s strike STATE|0=15
s struggle noun|11=10
s study STATE|9=11 22=16
s study pronoun|25=10
s submit STATE|23=-16
s sue noun|0=21
s suffer noun|5=9
s supply UN|25=17
s supply noun|4=17
s support STATE|10=-17
s support noun|1=10 5=-10 8=11
s support pronoun|21=13
s suppose missionNouns|11=19
s suppose pronoun|11=12
s suspend HOST|2=22
s table STATE|23=-11
s take LEADER|19=13
s take STATE|22=9
s take UNSC|23=-16 25=20
s take missionNouns|11=10 26=12
s take none|10=15
s take noun|2=-16 3=-12 5=17 7=-11 11=-34 12=-9 19=-33 21=16 25=-11 26=-12
s take pronoun|21=-20
s talk HOST|22=10
s talk noun|10=10 19=-10 21=-9
s talk pronoun|19=-15
s task noun|23=10
s telephone STATE|19=-9 20=26
s tell HOST|2=-9
s tell LEADER|2=-11 5=-9 12=12
s tell STATE|1=-11 2=-10 6=15 9=12 10=-15 11=17 22=-12
s tell missionNouns|5=14
s tell noun|0=-10 1=19 2=15 4=11 5=-15 11=-11 12=-10 13=16 21=-13 22=-13
s tell pronoun|1=12 4=-14 22=11
s terminate UNSC|26=15
s thank LEADER|10=14 23=12
s thank STATE|19=-12
s thank noun|1=-11 19=-11 21=-13
s think STATE|9=12
s threaten STATE|2=-12
s threaten noun|1=14 19=12 21=-11 23=-10
s throw noun|0=9 10=11
s tie missionNouns|0=13 6=17
s tie noun|3=14
s train EU|14=12
s train HOST|21=12
s train noun|11=-11
s train pronoun|5=9
s transform UNSC|11=-14
s transform none|2=21 25=23
s travel STATE|4=9 10=10 22=19
s travel noun|4=11 6=9 22=18
s treat noun|2=9
s try STATE|10=12
s turn STATE|5=-11 7=14 8=14 10=19
s turn noun|5=10 8=10
s turn pronoun|25=-11
s underline noun|5=11
s urge AU|7=11 10=-11
s urge HOST|6=11
s urge STATE|6=19
s urge none|5=18
s urge noun|2=12 5=10 7=-12 10=10
s urge pronoun|5=15 6=13 7=10
s use LEADER|10=21
s use noun|2=-9
s use pronoun|3=13
s vet STATE|2=9
s veto STATE|2=14
s visit HOST|22=9
s visit none|22=12
s visit noun|1=9 19=-13 22=9
s visit pronoun|19=17
s voice STATE|10=11
s vote UNSC|11=-16 23=-13 24=16 25=15
s vote legislatures|2=-13
s vote noun|11=-9 23=-13
s vote pronoun|23=10
s wait STATE|1=12 4=23
s wait noun|2=15 4=13
s wait pronoun|6=10
s want CARICOM|5=10
s want HOST|16=9
s want LEADER|6=12 9=10 19=10
s want STATE|2=38 7=14 10=15 11=-14
s want UN|5=9 7=10 10=9 19=14
s want noun|1=10 2=-10 4=10 6=-11 7=-12 10=-26 19=-18 21=9 22=-14 26=12
s want pronoun|1=-10 4=-10 5=21 7=22 9=16 10=-9 11=9 13=16 22=-10
s warn STATE|4=10
s warn noun|1=14
s warn pronoun|1=16
s water noun|3=15 4=9
s weigh STATE|5=-14
s weigh noun|22=13
s welcome LEADER|19=11
s welcome STATE|23=17
s welcome none|6=12 23=-12
s widen noun|24=-10
s will noun|2=10 21=11
s win noun|24=-16
s wish STATE|10=10
s wish pronoun|5=14
s withdraw STATE|2=-18 5=-9 10=-10 22=-10
s withhold legislatures|1=12 2=17
s withhold none|2=18
s work STATE|19=9 24=16
s work missionNouns|4=11 11=-19 19=14
s work none|11=11
s work noun|4=11 17=12
s would noun|1=16
s wrap noun|21=15
s write HOST|8=10 10=16
s write STATE|1=11 3=12 4=11 11=9
s write noun|1=11
s yield noun|21=13
silence 0|0=18 1=18 2=18 3=19 5=-10 7=-12 8=-10 10=33 19=14 20=19 22=-10 23=16
silence 1|0=-48 2=-12 5=-15 6=-37 9=-30 11=24 12=-17 13=12 14=-13 17=-36 18=-26 19=-13 20=-15 22=-24 23=-48 24=12 26=-26
silence 2|0=-28 1=-10 4=-21 5=-18 6=-13 10=-14 11=-19 12=-22 16=11 17=-12 18=-35 20=-44 21=-31 23=-27 25=-28 26=-23
silence 3|0=-11 2=-25 4=11 6=12 8=-20 11=-30 12=-12 16=-13 17=-17 18=-25 20=-27 21=-30 22=-31 23=-11 24=-26 25=-33 26=-33
silence 4|0=-53 1=-59 2=-36 4=-32 5=-40 6=-32 7=-37 8=-30 9=-55 10=-51 11=-48 12=-53 13=-15 16=-13 17=-28 18=-38 19=-41 20=-52 21=-40 22=-28 23=-46 24=-68 25=-52 26=-58
t backing bare against|0=12 2=12
t backing bare as|25=10
t backing bare by|5=14
t backing bare for|6=16 7=-11 10=23
t backing bare from|5=18
t backing bare in|2=-16 10=-9 19=10
t backing bare of|2=-11 6=-18 8=16 10=-13 19=15
t backing bare on|8=11 10=10
t backing bare outside|10=15
t backing bare to|2=10
t backing bare |4=-26 5=-12 11=14 19=10 20=-11 21=-13 22=-9 23=28 26=-9
t backing bare|1=-10 3=-14 4=15 5=-23 7=-10 10=46 16=-15 17=-22 20=-10 22=-17 23=28 24=-17 25=14 26=-19
t equipment bare against|3=11
t equipment bare at|23=11
t equipment bare by|4=-11
t equipment bare for|1=-15 5=17 7=54 9=25 10=-10
t equipment bare in|4=-13
t equipment bare of|4=19 5=-11 7=10 11=-19 13=24
t equipment bare on|4=9
t equipment bare over|4=11
t equipment bare to|7=-11 24=-15
t equipment bare up|3=17
t equipment bare without|22=10
t equipment bare with|5=27 7=24
t equipment bare |1=-30 2=-12 3=11 5=-31 6=-10 7=11 9=-10 10=-11 12=-23 13=21 17=-10 19=-17 21=-16 22=-22 23=-20 24=-10
t equipment bare|0=-16 1=-27 4=42 7=47 9=-10 10=-32 11=-16 12=-35 16=-13 17=-19 19=-11 20=-15 21=-25 22=-30 23=-29 24=-37 25=-14 26=-11
t equipment figure for|5=-9 7=45
t equipment figure of|11=-10
t equipment figure |1=-11 2=-15 4=-30 5=-24 10=-16 11=-24 13=31 20=-9 21=-16 22=-19 26=-9
t equipment figure|0=-11 1=-11 2=-29 5=-35 6=-10 7=24 10=-22 11=-31 13=42 16=-10 17=-11 19=-16 20=-15 21=-20 22=-26 23=-13 25=-11 26=-11
t funding bare about|19=-19
t funding bare at|11=11 12=-13
t funding bare by|4=14
t funding bare for|2=-13 4=-11 6=22 8=-10 10=-10 12=-10 24=-11
t funding bare in|1=13 11=9 21=-12
t funding bare lack|11=10
t funding bare of|1=42 4=24 6=-10 10=-11 12=17 17=-15 19=10 21=-9 26=13
t funding bare on|2=12 4=16 5=-10 21=15
t funding bare over|2=12
t funding bare to|1=-13 2=-11 10=-9 12=-16 19=-11
t funding bare up|1=10
t funding bare with|5=19 6=24 7=10
t funding bare |1=31 3=-10 5=-10 6=19 10=15 11=-16 12=26 19=-45 20=-11 22=-16 23=-25 24=-11
t funding bare|0=-21 1=46 3=-11 4=9 6=37 10=-12 11=-19 13=-12 19=-28 22=-28 23=-24 24=-19 25=-11
t funding figure at|1=-18 11=16 12=17
t funding figure besides|19=14
t funding figure by|1=9
t funding figure for|1=-13
t funding figure of|2=29 4=-11 12=36 19=-12 22=-9 23=-13
t funding figure on|1=10 2=18
t funding figure to|1=-12 6=10 12=24 19=-12 21=14
t funding figure up|19=9
t funding figure with|17=14 24=15
t funding figure |0=-20 5=-19 6=-24 7=-12 12=17 17=-13 18=-9 20=-10 25=-12 26=-10
t funding figure|0=-23 2=9 3=-12 5=-27 7=-14 9=-14 12=34 16=-14 17=-11 18=-21 20=-13 21=-13 22=-15 23=-16 25=-13 26=-14
t logistics bare about|18=15
t logistics bare around|3=12
t logistics bare at|4=-18 11=-13 22=9
t logistics bare for|2=-13 4=-15 5=-13 6=-14 7=-12 9=30 11=12
t logistics bare in|4=-10 11=-9 15=13
t logistics bare near|22=12
t logistics bare of|3=19 4=19 7=11 12=-16 13=-10 18=12 19=-15
t logistics bare on|4=12 11=-14 16=17
t logistics bare to|9=-16 22=-22
t logistics bare up|9=15
t logistics bare without|4=10 22=11
t logistics bare with|3=10
t logistics bare |0=-12 1=-23 2=-13 4=44 5=-28 9=9 10=-14 11=-12 16=-12 19=-16 21=-21 22=24 25=-9
t logistics bare|0=-19 2=-16 4=28 5=-39 7=-11 9=33 10=-28 11=-21 13=-10 16=20 17=-18 20=-19 22=12 23=-15 24=-19 25=-13 26=-16
t personnel bare about|9=10
t personnel bare by|6=-9 23=-13
t personnel bare for|1=-9 5=53 6=-16 7=-13 8=15 10=-22 11=-15 21=-9 25=-10
t personnel bare from|1=9
t personnel bare in|5=-16 23=11
t personnel bare of|1=11 3=-18 6=-19 7=-10 9=-16 10=-12 11=-17 17=14 19=-37 20=-21 22=18
t personnel bare on|5=10
t personnel bare to|5=-23 19=16 23=10 24=-11
t personnel bare with|2=-10 5=30 6=9 7=13 8=11 10=-10 21=20 22=19
t personnel bare |3=14 5=22 6=-15 7=-28 8=10 9=-19 11=16 12=-12 15=9 16=-20 17=-28 18=12 19=-21 20=-16 21=-34 23=-18 24=-14 25=-21 26=-16
t personnel bare|1=-9 2=-12 3=28 4=-18 5=45 6=-10 8=18 10=-22 12=-19 14=-11 16=-26 21=-12 22=10 23=-29 24=-11 25=-35 26=-15
t personnel figure after|11=10
t personnel figure at|4=12 11=16
t personnel figure by|23=-10 25=15
t personnel figure for|2=-9 3=11 4=-12 5=18 9=10 11=42 13=-10 21=10 23=-11
t personnel figure into|11=13 25=14
t personnel figure in|3=10 11=11
t personnel figure of|0=-17 4=-19 11=13 12=-16 17=-9 19=-34 20=-11 21=-15 22=-9 26=-11
t personnel figure on|1=10 10=13
t personnel figure to|11=25 24=9
t personnel figure with|19=-11 23=-13
t personnel figure |0=-10 1=-24 2=-32 3=-29 4=12 5=-21 6=-20 8=-12 9=-18 10=-58 11=29 12=-17 13=-15 16=-11 17=-10 18=-31 19=-16 20=-23 21=-14 22=-14 24=-51 25=-26
t personnel figure|1=-14 2=-32 6=-33 7=-14 8=-15 9=-13 10=-31 11=52 12=-22 13=-11 16=-19 17=-29 18=-36 19=-39 20=-29 21=-22 22=-19 24=-12 25=-14
t training bare for|6=-10 7=-9
t training bare in|4=10 11=11
t training bare |4=-12 8=24 11=-13 17=-14 19=-17
t training bare|2=-13 3=-11 5=-14 6=-20 7=-12 8=19 10=-10 11=-10 17=-19 22=-10 23=-19
t training figure |10=10
told agreement mou|0=-12 2=-9 16=331 17=-15 18=-29 19=21 21=-10 22=13
told agreement other|0=17 16=-27 17=13 18=244 19=-15
told agreement treaty|2=-15 16=-33 17=254 18=-15
told agreement|1=-10 2=-23 5=-10 10=-12 11=-16 16=31 17=25 19=-23 22=11 23=-11 24=-16 25=-12
told engagement call|5=-30 6=-17 18=14 19=-40 20=245 21=-42 22=-17
told engagement conference|5=10 6=16 10=-25 20=-22 21=186 23=23 26=13
told engagement meeting|0=-15 1=-19 2=-17 5=-12 18=-24 19=228 20=-43 21=-16 22=-22 23=-34 24=12 25=-12 26=-25
told engagement visit|2=-12 4=-22 5=-18 6=10 7=-12 11=-12 16=10 18=-17 19=-12 20=-20 21=-10 22=228 23=-12 26=-9
told engagement|0=-26 1=-10 2=-15 4=-18 6=24 7=-22 8=-12 9=-10 11=-20 18=-19 20=32 21=20 22=17 23=-9 25=-15 26=-11
told mandate authorised|2=-19 5=-9 6=-11 11=11 14=13 21=-14 23=206 24=-29 26=-31
told mandate changed|12=14 23=-20 25=279 26=-13
told mandate ended|21=-12 23=-15 24=-19 25=-21 26=312
told mandate extended|0=-9 1=-16 10=-19 11=-12 23=-34 24=250 26=-25
told mandate|0=-19 1=-13 2=-16 4=-13 5=-11 6=-23 10=-13 14=18 19=-20 20=-21 21=-17 22=-14 23=-16 25=13 26=20
told obstacle funding|1=214 2=-15 3=-11 5=-17 6=15 7=-12 10=9 12=15 20=-12 21=-14 23=-28 24=-10 25=11
told obstacle legal|0=207 2=-42 3=-16 4=-18 5=-26 10=-22 11=-16 16=-12 17=13 18=-16 19=-30 21=-11 22=-18 24=-16
told obstacle logistical|2=-19 3=-12 4=214 7=-18 11=11 12=-25 13=20 15=10 19=-10 21=-11 23=-11
told obstacle political|0=-26 1=-18 2=189 4=-24 5=-11 6=-40 7=-16 11=-26 12=-14 16=-13 18=-18 19=-29 20=-11 21=-20 22=-12 23=-22 25=-15
told obstacle security|2=-14 3=242 11=12 19=-15
told obstacle|0=28 5=-35 6=15 7=-15 8=-15 10=-17 11=-15 13=22 16=-29 18=-34 19=-20 20=-24 21=-36 23=-10 24=-19 26=-10
told request backing|0=-22 1=-11 5=14 6=29 7=-25 9=-17 10=192 11=-21 15=9 19=21 20=-12 23=-14 25=18 26=-11
told request equipment|1=-15 7=280 8=16 9=12 10=-30 13=17
told request funding|0=17 5=-16 6=253 7=-15 9=15 10=-51 11=-10 19=-23
told request logistics|7=15 8=12 9=287 10=-21
told request personnel|1=-16 2=-18 5=214 6=-29 8=35 10=15 11=27 19=20 24=-9
told request training|5=-12 6=-15 7=-16 8=308
told request|0=-16 2=19 5=45 6=21 7=26 8=32 10=43 12=10 17=-15 22=-15 23=-11 26=-21
told requirement equipment|4=-16 9=21 13=286
told requirement funding|1=-19 2=-12 10=-11 12=190 19=-9 21=-10 23=18 24=13
told requirement personnel|0=-10 2=13 3=-14 4=-12 6=-11 7=-9 10=-17 11=169 17=-9 21=18 22=-17 25=19
told requirement|0=-10 3=-18 4=-10 6=10 7=-16 10=-21 11=42 12=31 17=-11 18=-10 19=-15 21=14 22=-20 23=18 24=12
v abstain past|23=15
v accept would not|2=15
v accord none|1=11 5=-13
v according present|4=18 12=13
v acknowledge past|10=16
v acknowledge present|3=10
v activate present passive|23=11
v add none|10=12
v add past|11=10
v add present|0=12 5=14 24=16
v adopt none|23=-17
v adopt past|10=10 12=-16 23=-12
v advance past|24=13
v advise present|5=-10 8=12
v affect present passive|1=18
v affect present|1=11
v agree future not|2=22
v agree past not|10=13
v agree past passive|13=16 19=11 21=-10
v agree past|1=-12 2=-19 10=-12 18=9 21=-19 23=32 24=17 26=-10
v agree present|19=-11
v aim past|12=14
v allow future|17=11
v allow past passive not|22=-11
v allow past|11=10 23=18
v allow present|9=12 24=-10
v allow would|0=11
v announce none passive|11=18 12=11
v announce past passive|1=11 4=16 17=13
v announce past|2=-12 4=-11 5=-11 11=-9 12=-12 19=-12 26=-9
v appeal past|0=-13 4=12 7=14 8=11 9=10 13=11
v appeal would|0=11
v appear present not|2=10
v apply past|7=-9 9=11
v approach past passive|10=10
v approve past passive|21=-10 23=13
v approve past|0=-9 2=-24 5=-11
v approve would|23=-15
v argue past|2=14
v argue present|22=10
v arrest present|11=11 25=12
v arrive future not|4=12
v arrive future passive|11=9 19=10 21=-12 22=22
v arrive future|2=-12 10=-10 11=12 19=-25 22=-10
v arrive none|4=13 10=19
v arrive past not|1=12 4=14 5=-13 22=11
v arrive past passive not|11=11
v arrive past passive|4=-17 5=-14 17=-11 19=12 21=-9
v arrive past|0=-22 2=-24 3=-29 4=-13 5=-18 6=-24 7=-23 10=-19 11=-10 16=-11 17=11 19=-15 22=17 24=-15 25=-13
v arrive possible not|2=17 3=15
v arrive possible|11=21 24=-10
v arrive present not|3=11
v arrive present passive|6=11 7=10 9=10
v arrive present|2=-10 5=12 9=-11 13=-11 14=13 20=-13 21=-29 22=-46 23=18 25=-14 26=-14
v arrive should|11=16 21=12 23=17
v arrive would not|1=-12 6=-15
v arrive would|1=-12 4=-13 10=-10
v ask none passive|9=11 19=11
v ask none|7=-9 10=38
v ask past passive not|5=-11
v ask past passive|0=-10 1=19 2=-10 5=27 12=14 19=23 22=-10 26=10
v ask past|1=-20 3=-12 5=39 6=24 7=28 8=24 9=25 10=25 13=18 15=11 16=-22 18=-15 22=-13 23=-21 24=-16
v ask present passive|7=15 21=14
v ask present|2=12 4=-11 6=33 7=10 10=15 11=-19 13=24 19=-28 20=-16 21=10 23=14 26=-10
v ask would|6=10
v assemble past|19=14 21=16
v assist present|20=13
v assure future|11=10
v assure none|2=10
v assure past|10=-13 20=10
v attack past|3=11
v authorise none passive|11=11
v authorise none|23=-17
v authorise past passive|23=20
v authorise past|1=-9 2=-16 11=-11 12=-13 23=20 24=-20
v authorise present|23=12 24=12
v authorise would|23=13 25=-17
v authorize past passive|11=12 23=13
v authorize past|11=14 23=26 24=-14
v authorize present passive|11=20
v authorize present|11=11 23=13 26=-10
v authorize would|23=10
v await present|0=16 16=20
v back future passive|19=10 23=12
v back none passive|11=13 22=10
v back none|2=15 11=11 19=-11 23=-13
v back past passive|0=14 5=12 11=13 18=14 22=10
v back past|2=-36 4=-13 5=-17 10=-19 11=-15 12=-17 17=-10 19=-14
v back present passive|16=12 23=10
v back present|4=-10 5=-21 6=-27 7=-13 9=-9 10=44 11=-19 21=-25
v back would|2=-9 5=19 10=-10 19=21 21=10 23=10
v bar past passive|4=10
v bar past|0=33 1=-16 2=19 4=-9
v bar present passive|4=13
v bar present|0=18 2=22 3=15
v bar would|2=18
v be future not|3=10
v be future|11=-12 19=-22 26=18
v be past not|1=-19 12=-9
v be past passive|1=-14 4=19 10=10 12=10 20=-9
v be past|2=-26 3=-14 9=-11 10=-18 11=11 12=-26 17=12 20=-13 21=18 22=20 23=-15 24=10
v be present not|2=-10 5=14 10=-10
v be present|1=16 2=19 5=-16 6=-10 7=12 8=-9 10=12 12=27 18=-16 21=-16 22=-27 24=-21 26=-22
v be should|26=12
v be would not|2=11 4=10
v be would|4=-9
v become past|25=14
v beg past|5=17 6=11
v begin none passive|23=11
v begin past passive|10=9
v begin past|1=11 23=9
v begin present|10=-10
v being present|4=11
v believe present|11=-19
v belong present|26=10
v bind future passive|26=-10
v bind future|24=18
v bind none passive|11=17 23=23
v bind none|1=11 10=12
v bind past not|23=12
v bind past passive|1=11 12=-13 21=-21 23=32 24=-9 26=-11
v bind past|0=-18 1=-23 2=-18 5=-30 6=-10 8=9 9=-9 10=-12 12=-30 19=-22 20=-15 21=-14 22=16 23=36
v bind present passive|11=14
v bind present|1=-10 2=11 11=12 23=12 26=-14
v bind should|1=10 12=10
v bind would|2=-9 11=12 25=11
v blame past|4=13
v blame present|2=10
v block past|1=-10 2=15
v block present passive|3=17
v block present|2=12
v break past|2=14
v bring past|11=-9
v bring possible|19=9
v bring present|5=-9 21=14
v budget past|12=13
v build none passive|22=12
v build past|4=-11
v buy past|1=-12
v call past passive|1=16 5=-17 19=24 21=14
v call past|1=-12 6=19 7=-12 20=-16
v call present|6=-11 10=-13 11=9 20=-11
v cancel past passive|3=15 4=14 20=16 22=10
v cancel past|22=30
v carry past|4=10 25=9
v carry present|7=-11
v cease future|3=11 26=11
v challenge present|0=10
v change none|2=23
v change past|25=10
v change present|10=15 12=14 23=-21 24=-16 25=25
v change would|11=14 25=12
v choose past|19=21
v choose present|1=11 4=12
v cite none|2=9
v cite past|3=11
v cite present|4=14
v claim past not|22=9
v clear past|23=15
v clear present|7=13
v close future passive|26=10
v close past passive|1=-10 3=12 22=13
v close present|1=16
v collapse possible|5=14
v collect past passive|12=11
v come future passive|11=20 25=12
v come future|11=15
v come past not|4=10 5=-11
v come past passive|10=10 19=15 21=15
v come past|2=-9 4=-14 5=-22 6=-12 9=11 10=12 19=11 21=-10 23=9
v come possible not|3=22
v come present|1=9 2=-10 5=37 7=16 10=-20 21=-13 24=10
v come should|6=11
v command present|19=13 22=16
v commit none|10=18
v complain past|24=-14
v complete future|26=14
v complete present|26=9
v comprise past|5=10
v comprise present|19=12
v concede past|1=17
v conclude past|26=12
v condemn past|19=-14
v confer past|20=10
v confirm past|19=-11 26=14
v congratulate present|20=-12
v consider future|6=17
v consider none passive|6=10
v consider none|5=-14 16=13
v consider past passive not|5=-13
v consider past passive|5=38 7=-10 19=-15 22=-13
v consider past|4=-13 5=-17 10=-16 19=16 20=-17 21=-10 23=-14
v consider present passive|9=11 21=10
v consider present|2=-23 6=-10 7=-10 9=15 10=-24 11=-25 18=-9 20=-16 21=-29 22=23 26=-10
v consult none|23=12
v continue present|21=-9
v contradict none|2=-11
v contribute future passive|23=10
v contribute none|5=-14 6=16 15=10
v contribute present|11=-9
v contribute would|19=11
v convene past passive|19=11
v cost past|15=9
v could possible|2=10
v count none|11=9
v count past not|11=12
v count present|11=-9
v cover possible|13=12
v cover present not|0=19 4=16 17=10
v cover present|1=16 10=15 23=-16
v create present|23=17
v cripple present|1=21 23=-19
v criticize past|2=-11 23=-10
v cut past passive|3=13
v cut past|4=13
v date present|1=-11
v deal past|19=10
v deal present|2=14
v debate present|24=13
v decide future|23=10 24=14
v decide none|2=17
v decide past not|2=-10
v decide past passive|25=14
v decide past|1=-11 2=-14 21=17 24=20 25=27 26=24
v declare past|0=17 21=17
v decline past|2=10 7=-17 10=10
v decline present|2=24
v delay past passive|1=12
v delay past|0=-12 3=13
v delay present|1=13 5=13
v deliver future|12=-10
v deliver past passive|19=11
v deliver present passive|4=15
v deliver present|10=9
v demand none passive|19=14
v demand past|2=-19 5=-12 6=10 19=-9
v deny none|1=9
v deny past|1=-11
v depart past|10=9
v depart should|26=10
v depart would not|4=9
v depend none|12=10 25=9
v depend past|4=13 19=16
v depend present|4=23 10=16 11=-10
v deplore past|19=-12
v deplore present|23=12
v deploy future passive|10=12
v deploy none passive|7=14 19=13 26=16
v deploy none|5=17 19=9
v deploy past passive|11=15
v deploy past|5=9 11=11
v deploy present passive|11=23 17=17 19=10 25=12
v deploy present|23=14
v describe none|7=9
v dig present|6=16
v disarm present|6=9
v disburse past passive|12=-10
v disclose past|20=15
v discuss future passive|19=11
v discuss future|19=11
v discuss past passive|19=-9
v discuss past|19=18
v discuss present|19=20 20=-13 21=-13
v displace present passive|1=10
v do future|24=11
v do none|6=23
v do past not|1=10
v do possible|5=10
v do present|5=-32 10=32 11=-17 12=-11 19=-12
v do should|5=10 7=10 10=16
v document present|24=-14
v double present|7=16
v draft past|2=-14 19=10
v draft present passive|17=11
v draft present|19=11
v draw none|2=9
v draw past|1=-10
v draw present|21=10
v drive past passive|4=9
v drive past|22=11
v drop past passive|2=10
v drum present|10=11
v due past passive|11=21 19=15
v due present passive|2=-10 5=-14 10=-9 11=26 16=-10
v due present|19=11
v due would|1=10
v earmark none passive|21=18
v earmark past passive|5=10
v eat past|22=10
v effectué past|22=11
v encourage present|6=14
v end future passive|26=19
v end future|26=13
v end none|3=11 21=10
v end past passive|1=-16 3=11
v end past|1=-14 3=-12 4=-11 11=20 19=23 20=10 26=17
v end present|2=-9 11=-15 19=-9 23=-27 24=-9
v end would|21=9 26=22
v endorse past passive|11=10 23=12
v endorse past|18=10
v equip past passive|12=-10
v equip present|6=14 7=13
v escort past|13=10
v estimate past|12=-10
v estimate present passive|12=21
v evaluate present|12=13
v everything present|1=31 4=16
v exclude present not|2=15
v exist none|1=14
v exist past not|2=14
v exist present|0=14 11=9
v expect none passive|3=17
v expect past|23=10
v expect present passive|5=-10 19=-14 22=12
v expect present|5=-12 6=11 11=11
v expire present|26=-12
v explain past|1=-14 5=12 23=-16
v explain present|11=-11
v explain should|19=13
v express past|5=-13 19=13
v extend past passive|24=26
v extend past|10=-10 12=11 21=-10 23=-12 24=19
v extend present passive|24=9
v extend present|23=-10 24=20
v extradite present|5=-10
v face present|0=-17 1=15 2=12
v fail none|1=-10 2=13 21=9
v fail past|2=12 25=22
v favor present|11=13
v feed present|1=-9 12=-10
v field present|11=11 12=12
v fight future passive|22=14
v fight none|3=10 25=11
v file past|0=15
v fill past passive not|5=11 11=14
v fill past|21=11
v finance future|19=10
v finance none passive|11=13
v finance none|6=12
v finance present passive|1=12 2=12
v find future passive|6=11
v find future|1=-11
v find none|1=16
v find past passive|4=10 12=13
v find past|0=15 4=-12 12=-16 18=9
v find present passive not|1=10
v find present|6=21
v fix past passive|19=14
v float past passive|19=10
v fly future|18=11
v fly past|4=-11 22=29
v fly present not|2=14
v fly present passive|6=9 9=9
v follow none|3=13 19=-10 23=16
v follow present|5=13 10=-10 17=-15
v follow should|21=10
v forbid present|2=13
v foresee past passive|4=9 11=11
v foresee past|6=12
v foresee present passive|13=10
v foresee present|11=11 23=11
v form future passive|17=9
v form present passive|2=13
v freeze past passive|1=-12
v freeze past|1=-9 2=-21
v fund should passive|6=18
v gather past|21=14
v get past|5=-11 24=10
v give future not|2=-11 5=-14
v give future passive|2=-20 6=10 10=-10 11=-28 23=-13
v give future|2=-29 5=-11 6=-23 9=-10 11=-23 12=-14 22=-15 24=-13 25=-12 26=-13
v give none passive|1=-10 4=16 6=-14 21=16 26=14
v give none|0=-9 1=-23 2=-24 4=-13 10=-12 12=-10 16=-11 19=-10 20=-12 22=-25 24=-11 25=-10 26=-14
v give past not|1=30 3=11
v give past passive not|1=27 4=12 5=9 11=16
v give past passive|1=-10 2=-18 3=-9 6=-13 7=-19 8=13 11=12 12=-19 16=-10 17=-13 18=-11 21=-16 23=-11 24=21
v give past|1=-20 2=-35 5=-12 6=-32 7=-14 8=-9 10=-12 11=-26 12=-38 17=-22 20=-17 22=-11 23=-16 25=10 26=-28
v give possible not|2=28 4=15
v give possible passive not|0=16
v give possible passive|1=14
v give possible|5=-17 6=-14 23=-9
v give present not|2=16 4=11 5=-13
v give present passive|0=16 1=16 10=-23 11=-11 22=-10 26=15
v give present|1=18 4=-19 5=21 6=11 10=-30 11=-11 16=-10 17=-10 18=-26 20=-12 21=-12 22=-28 23=19 25=-12 26=-15
v give should passive not|4=9
v give should passive|4=9 6=20 11=12 16=10
v give should|3=11 6=-9
v give would not|5=-10
v give would passive|1=-9 2=11
v give would|1=-14 5=-13 6=-10 10=10 18=12 23=-13
v go future|11=10
v go none|22=9
v go past not|22=10
v go past passive|23=10
v go past|0=-12 10=-10 11=-13 17=13 23=-10
v go possible not|2=12 12=9
v go present|5=-25 10=9 11=-11 12=10 21=-10 23=16 24=-17
v grant past|0=13 18=15 25=14
v grow present|11=15
v guarantee present|10=16 11=10
v guard none|10=10
v halt past passive|1=9
v halt past|2=-10
v hand present passive|26=27
v have future not|2=17
v have future passive|5=12 11=35 13=10 17=9
v have future|13=10 23=10
v have none not|1=9
v have none|2=18 11=-15 21=10
v have past|2=-22 8=10 10=-13 13=14 19=-12 21=-19 22=15
v have possible|11=25
v have present not|10=18
v have present|0=14 2=-10 3=-12 6=-13 7=11 9=15 11=-10 17=-10 18=-18 21=-17 22=-20 24=-20
v have should|11=44 23=-11
v have would not|24=9
v have would|11=13
v head past passive|0=11
v head present|10=-9
v hear future|0=9 21=12
v hear present passive|10=11
v hear present|19=13
v help present|6=15 19=-14 20=17 21=-13 23=12
v herald present|21=14
v hesitate none|23=-15
v hesitate past|1=-17 2=-23 5=-12 6=-12 21=-17 23=21
v hesitate present|1=27
v hit past|1=12
v hold future passive|21=15
v hold future|20=11 21=-14 26=12
v hold none passive|11=11
v hold none|3=16 5=18 11=-10
v hold past passive|1=-9 5=-12 20=10 21=11 23=-12
v hold past|1=-19 2=-14 3=21 5=-20 6=13 10=-14 11=-25 20=-9 22=-20 23=-14 24=-10
v hold possible not|4=-9
v hold possible|11=13
v hold present passive|1=11 3=16
v hold present|2=28 4=-21 5=13 6=-10 7=-10 19=-17 21=-21 23=13
v honor past|6=9 10=10 19=10
v hope present|5=18 11=10 19=-10 23=10
v host future passive|21=19
v host future|21=19
v host past|19=16 21=13
v hunt present|5=11 7=11
v hurry present|19=15
v implore past|5=17
v impose present|2=11
v include future|11=-15
v indicate past|5=13
v inform past|3=10
v initial past|16=12 18=14
v initial present passive|17=14
v insist past|7=10
v insist present|6=11
v inspect present|22=11
v install past passive|2=10
v intend past|3=10
v intend present|23=10
v interest present|10=10
v introduce past|2=20
v invite past passive|5=-10
v invite past|10=17
v invite present|6=12 21=16 23=9
v join future passive|22=11
v join none|4=14
v join past|4=9 21=11
v join present|7=10 8=9 11=-11 19=-10 22=-13 23=-10
v join should|10=20
v justifié past|2=15
v keep future|5=-10 10=-9 11=-10 19=-17
v keep none|5=-9 10=-10 19=20
v keep past passive|5=15 17=13 20=20
v keep past|0=-14 2=-16 3=-10 5=-10 7=-12 10=11 11=-10 18=-10 20=-10
v keep possible not|1=10
v keep possible|2=17 24=9
v keep present not|4=10
v keep present passive|17=12
v keep present|0=-15 1=-9 2=-10 5=21 9=-10 10=22 12=12 21=-34 23=-25 24=21
v keep should|0=22
v keep would|2=-17 7=11 10=-16 22=10 23=-10
v kill past passive|3=-10 5=-10 24=-10
v know present passive|2=12
v know present|23=18
v lack past|4=12 12=24
v lack present|1=17 4=13 10=11 11=12 12=24
v lament none|10=12
v lament past|1=27 4=11
v lament present|26=11
v land past passive|3=10 19=16
v land past|11=-11
v last present|12=-13 18=9
v launch past passive|23=20
v launch past|5=10 23=23
v launch present|23=11
v lay past|19=13
v lead future passive|23=16
v lead none passive|11=14 22=10
v lead none|10=10
v lead past passive|20=10 22=11
v lead past|5=-10 10=11
v lead present passive|23=13
v lead present|2=-18 11=-12
v learn past passive|19=15
v learn present|12=15
v leave future not|3=13
v leave future passive|25=13
v leave future|0=-10 1=12 2=-9 11=-12 19=-13 23=-15 25=10
v leave none|1=-12 2=16 4=-11 10=-11 23=-10
v leave past passive|2=-10 4=20 20=14
v leave past|4=-27 7=-11 10=-15 11=-27 12=16 17=-11 19=-14 20=-11 22=18 23=-30 25=-10
v leave possible not|0=13 2=13
v leave possible|4=10
v leave present passive|22=14
v leave present|2=-19 3=-12 4=11 5=-33 7=-10 10=-17 11=-19 20=-10 22=-16 23=-19 24=-12 26=16
v lend present|10=10
v let future not|3=14
v let past passive|2=10
v let present|5=-13 6=15 10=-18 18=12 24=17 26=18
v let would|16=9
v lift present|6=12 7=13
v light future not|3=16 25=12
v light future passive|19=-12
v light future|1=-14 2=-15 4=-9 10=-12 11=-11 21=10 26=18
v light none passive|1=16
v light none|2=-16 5=-15 6=16 10=12 11=-17
v light past not|5=13
v light past passive|6=-23 7=-10 10=12 12=10 19=14 20=-13 21=-11 22=9
v light past|1=-12 9=-19 10=-13 11=-10 12=-34 17=15 18=-14 20=-24 21=-20
v light possible not|10=9
v light possible|1=11 5=10
v light present not|2=15 5=17
v light present|0=-10 1=-15 6=14 8=-12 13=16 18=-11 20=-33 21=-17
v light should passive|11=9
v light should|21=-12 25=10 26=11
v light would|1=-10 2=-17 5=-11 10=11 11=-9 19=-11 24=11
v like would|5=32 7=22 24=10
v lobby past|6=15
v lodge past passive|0=15
v look future|21=15
v look past|11=14
v look present|5=20 6=13 7=25 9=10 10=15 22=19
v lose future|1=9
v lose past|1=-9 11=-11
v lose present|1=9
v maintain present|1=11
v make none|1=12
v make past passive|2=16 6=-15 9=11 21=-12
v make past|2=17 5=-12 11=-13 20=10
v make present|1=9 6=21 10=-14
v mandate past|23=12
v match present|6=10
v mean past passive|11=-10
v mean present passive|11=30 16=-18
v meet future passive|19=20
v meet future|19=23 21=14 22=9
v meet none passive|5=-11 20=10 21=14
v meet none|1=10 5=10 18=11 19=-24
v meet past not|4=10 11=11
v meet past passive|19=10 21=26 23=10
v meet past|0=-14 1=-11 4=-23 6=-10 9=-10 10=12 11=-19 12=-16 18=-19 19=33 23=-21 25=-10 26=-15
v meet possible|11=9
v meet present passive|4=12
v meet present|0=14 1=-18 4=-11 11=19 21=-12 23=-15
v meet should|6=10 19=-10
v meet would|21=10
v mention past|17=-10
v miss none|4=15
v miss past|17=12
v move past passive|23=14
v move present|5=-17
v near present|12=10
v need future passive|11=13
v need future|1=-12
v need none|11=10 19=9
v need past passive|1=-9 4=17 6=18 7=11
v need past|4=15 5=10
v need present not|5=12
v need present passive|2=11 6=14 10=-14 22=15
v need present|4=-11 8=10 12=28 13=16 17=10 23=-13 24=-11
v need would passive|9=10
v need would|2=-13 4=-18 11=14 13=23
v negotiate present passive|16=9
v negotiate present|23=12
v none future not|1=10 2=15
v none future passive|6=15 11=11 19=-11 21=-10
v none future|1=-17 2=-15 3=15 12=9 17=10 19=12 22=17 25=10
v none none|1=14 2=-30 3=11 5=-23 6=-16 7=-10 12=-15 17=-16 19=-20 22=-24 23=-17 25=10 26=-11
v none past not|1=-14
v none past passive not|1=-9 2=-9 11=10 12=16 22=-14
v none past passive|2=15 5=-19 6=-10 9=-11 10=-23 12=11 16=-17 17=-11 18=-14 19=-17 20=-18 23=-27 24=-15 26=-11
v none past|5=-21 6=-19 8=-15 9=-22 10=-23 11=-25 12=-24 13=-11 16=-10 17=-27 18=-14 20=-21 21=-17 23=15 25=-18 26=-15
v none possible not|3=12 6=9 11=16 19=9
v none possible passive|1=16 2=17
v none possible|0=-13 1=-12 5=23 6=9 10=-13 19=-10
v none present not|1=-11 2=-9 5=-10 6=-9 17=-9
v none present passive not|11=-11
v none present passive|4=-26 19=-14
v none present|1=29 2=-11 4=9 5=-40 6=16 12=-19 13=15 16=23 17=-10 18=-12 19=-10 20=-35 21=-28 22=-9 23=-10 24=9
v none should passive|0=9
v none should|1=11 16=9 26=10
v none would not|20=10
v none would|0=13 1=17 2=-18 11=-14 17=10 19=-12
v note past|23=-12
v number future passive|11=12
v number present|11=14
v object present|2=26
v obtain present|0=12 6=12
v occupy present|2=-10
v offer past passive|11=10
v offer past|10=-15 11=-21 19=-19 22=10
v offer present|21=11
v open present|6=9
v oppose past|1=12 2=20 10=-14 11=-18 19=-10 25=-15
v oppose present|2=38
v order past|23=18 25=11
v order present|0=-10
v ordonné past|23=18
v overcome would|0=10
v overrun past|5=11
v owe past|1=-12 19=9
v owe present|1=38
v participate none|21=11
v partner present|6=12
v pass past|2=10 11=-11
v pay future not|1=11
v pay future passive|1=-9
v pay future|4=14
v pay none|1=11 6=23
v pay past not|1=27
v pay past passive not|1=25
v pay past passive|1=-14 6=-10
v pay past|1=-12 6=-16 9=11
v pay present passive not|2=13
v pay present passive|0=13
v pay present|1=-15 2=-19 4=17 6=24 7=-16 11=9 12=-12 19=11
v pay would passive|19=15
v permit present|11=9
v pick present|20=10
v plaignent present|4=-10
v plan none passive|2=9 26=13
v plan past passive|11=19
v plan present passive|11=16 19=9
v plan present|11=-9 17=-9 19=-12 21=14 25=10
v play present|10=15
v plead past|5=23 6=17 7=13 10=9
v plead present|6=-14 10=10
v pledge none|21=15
v pledge past not|9=11 19=13 22=10
v pledge past passive|11=-19
v pledge past|4=-10 6=-9 19=-22
v point past|10=14 11=10 12=11
v police present|10=10
v postpone none|5=9
v praise past|10=13
v prefer present|11=9
v prepare none|21=-11
v prepare present passive|18=11 20=12
v prepare present|23=12 24=15
v press past passive|26=13
v press present|9=11 10=-10
v produce past|6=10
v prohibit past|0=20
v prolong present|24=20
v promise future not|2=27
v promise future passive|9=11
v promise future|10=-14 19=-21 21=11
v promise none passive|1=-15 3=13 10=10 11=15 21=13
v promise none|11=-12 19=10 21=12
v promise past not|1=-10 2=-20 4=-11 9=11 10=-11 19=16
v promise past passive|2=-13 4=16 10=-18 19=12 22=-14 23=-15
v promise past|1=-39 2=-19 5=-13 6=-18 7=-19 8=-10 12=-16 13=-10 18=-10 19=-25 20=11 21=24 23=22 26=9
v promise possible not|1=10
v promise possible|21=13
v promise present not|2=20
v promise present passive|24=-14
v promise present|0=-15 1=14 3=-16 6=12 8=15 10=14 11=11 12=-21 16=-9 22=-16 24=-20 25=-15 26=-15
v promise should passive|1=12
v promise should|11=-10
v promise would not|2=11
v promise would passive|5=12 10=14
v promise would|24=12 25=15
v propose past|11=13 23=16
v protect past|11=15
v protect present passive|7=11
v protect present|17=10
v provide future passive|11=11
v provide none|7=15 9=10 10=-15 21=10
v publish past passive|4=15
v push past passive|4=14
v push past|9=11
v put future not|25=14
v put future|6=12
v put none passive|24=10
v put past passive|1=9
v put past|11=-16 16=10 22=11 23=11 24=-15 26=16
v put possible not|10=15
v put present|1=11 11=29 12=9 17=9 24=-13
v put would|10=15 23=10
v raise future passive|6=15
v raise past passive|19=9
v raise past|1=-13 11=10 21=19 25=20
v raise present|5=16 6=10 11=-10
v rally present|10=9
v reach none|10=12
v reach possible|11=11
v reach present|14=13
v reach should|11=19
v reach would|11=11
v read past passive|21=12
v reaffirm past|25=-10
v rebuild none|19=9
v recall past|11=10 12=26
v receive future|21=12
v receive none passive|19=11
v receive past not|4=9 11=14
v receive past passive|19=-17
v receive past|2=-9 6=-10
v receive present|19=10 20=9
v receive should|6=11
v recommend past|2=14 11=15
v recommend present|21=10
v reconsider present|10=10
v reduce future|12=-12
v refuse past passive|5=-9
v refuse past|2=14 4=-17 5=-10 7=17 10=16 11=-10 19=-15 23=-11
v refuse present not|2=11
v refuse present passive|2=21
v refuse present|0=-16 2=29 4=13 6=-10 10=-11
v refuse would|2=21 23=11
v regret past|5=19 11=13
v reinforce none|5=11
v reinforce present|5=12 10=-11
v reject past|0=-11 1=-11
v release past|19=9
v release present|2=15
v relieve present|11=-10
v remain future|1=13 4=12
v remain past passive|25=-10
v remain present|1=12 4=13 5=13 11=15
v remark past|4=13 10=10
v remove past|2=12
v rename present|25=16
v renew past not|0=9
v renew past passive|17=10 24=14
v renew past|6=-11 7=13 23=-10
v renew present passive|6=11 22=10
v renew present|21=13
v renew would|24=13
v reopen possible not|11=13
v repair present|12=-9
v repatriate present|1=13 6=10
v repeat past|2=-11 7=11 19=-9
v replace present|25=14
v replace would|25=12
v reply past not|5=10
v reply past|7=10
v report past|1=-10 11=9 19=14 21=13
v report present|24=-15
v représenté past passive|21=9
v request none passive|5=11 6=15
v request past|7=14 8=19 10=10
v request present|5=25
v reserve present|6=16
v resign past|2=10
v restore present|23=11
v resume none|23=10
v resume present|5=12
v retort past|10=15
v review none|7=12
v review past|21=11 26=11
v review present|21=-9
v ring past|20=12
v rise none|21=16
v run past|0=11 1=11
v run present|1=-16 23=-12 25=10
v run would|6=10
v satisfy past passive|5=9
v satisfy present|17=11
v save present|1=12
v say none|2=10 6=-9 19=10 21=-14
v say past not|2=-16
v say past passive|2=13 4=-11 5=-29 20=13 22=-11 23=-13
v say past|0=-32 2=-13 6=-13 7=-21 8=-14 9=-21 10=13 11=-12 12=-13 18=-12 19=13 20=10 21=-22 22=-27 23=-13 24=-22 25=-23
v say present passive|1=9 12=16 19=12
v say present|0=-14 5=-19 7=-10 10=-16 11=-10 12=-15 24=-27 25=-15
v say should|19=11
v secure past|11=10
v secure present|6=11 11=9
v see future|19=12
v see past passive|24=11
v see past|22=11
v see present|5=25 22=44
v seek none|10=12
v seek past passive|12=20
v seek past|5=14 12=12
v seek present|5=-12 10=18
v send future not|5=-12
v send future passive|11=-13
v send future|1=9
v send none|2=-19 17=10 22=10
v send past passive|2=10
v send past|2=-10 4=-12 11=-11
v send possible not|0=9 2=13 4=14
v send present passive|5=10
v send present|0=14 5=10 10=-34 19=-23 26=15
v send would|5=-10
v serve future not|2=16
v serve future passive|11=43 12=11 13=12 18=11 21=19 22=11
v serve future|1=9 2=-9 5=-10 21=-23 24=-11
v serve none not|1=18
v serve none passive|10=9
v serve none|5=11 10=21 11=-12 19=-12
v serve past passive|5=-10 11=16 21=13
v serve past|1=-17 2=-28 3=-15 6=-11 7=-15 8=9 10=-27 11=-29 12=-20 16=-9 21=16 23=-26 25=-11 26=-11
v serve possible|11=37
v serve present not|1=15 2=11 3=13 10=11
v serve present passive|17=10
v serve present|1=10 3=-20 5=-17 6=-34 8=-10 10=-24 12=-13 13=10 16=-11 19=-12 22=-31 23=-17 24=-25 25=-20 26=-15
v serve should|11=45
v serve would not|2=18
v serve would|11=17
v set past passive|6=-10 8=9 20=12
v set present passive|12=10
v set present|9=13 12=-14 14=13 23=24
v settle future passive|1=10
v settle past|4=12
v settle present passive|2=13
v settle present|22=11
v share future passive|11=10
v share past|10=12
v share present|4=10 6=15 7=9
v should should|5=-11
v shoulder possible not|5=10
v show past passive|19=10
v shrink past|1=19
v sign none passive|18=13
v sign none|17=10
v sign past passive not|17=-9
v sign past passive|0=14 18=28
v sign past|5=-10 10=-16 16=26 17=-17 18=24 21=-15 22=-13 25=-10
v sign present passive|17=9
v sign present|17=18
v sit past|21=10
v sit present|2=15 19=-9
v slow past|4=17
v spare present|1=10
v speak none|11=10 21=9
v speak past passive|21=11
v speak past|1=-16 10=-12 21=-12 22=-17
v speak present|2=10 5=11 11=25 19=10 22=14
v speed present|5=11
v spend past passive|1=13 12=-9
v spend past|1=-16 19=17 22=22
v stand present|11=-10
v start past|19=16
v stay present|11=-9 24=-14
v stay should|0=18
v stay would|22=16 23=13
v step past|1=12
v step present|6=12 10=17
v step should|10=10
v stop future passive|4=-9
v stop future|26=13
v stop past passive|0=10 1=-15
v stop past|0=13 17=11 22=-10
v stop present|10=12
v stress past|19=11
v strike past passive|0=11
v study none|10=-13
v study present|5=11 22=9
v study would|25=11
v submit past|2=9 23=-14
v sue past|0=26
v supply future|18=13
v supply past passive|4=13
v supply present|7=11
v support present|2=-10 5=-14 7=13 11=-9 23=-9
v suppose past passive|11=15
v suppose present passive|1=11
v suspect present|5=-9
v suspend past|0=-11
v suspend present passive|3=14
v swear past passive|19=12
v table past|23=-9
v take future passive|4=14 12=-10
v take none passive|1=12
v take past not|5=12
v take past passive|20=11
v take past|4=-9 6=-12 11=-27 19=-9 22=-9 24=-13
v take possible|1=10
v take present|4=-22 6=10 7=-11 10=12 19=-12 21=-21 23=-14 25=13
v take would|2=-10 24=9
v talk none|5=11
v talk past|7=11 19=-9
v talk present|2=9
v task none passive|11=-9
v telephone past|20=13
v tell past passive|5=-9 11=10
v tell past|3=-11 7=-9 10=-16 11=10 13=21 17=-13 19=-24 21=-10 22=14 23=-16
v tell present|0=-14 20=13
v terminate past|20=11 26=19
v thank past|2=-19 5=-12 6=-13 19=-11 20=-34 21=-19
v think past|5=-13 9=12
v think present|9=11 11=-10 19=-11
v threaten past|2=-16 21=-11 23=11
v threaten present|1=18 23=-12
v throw past passive|0=10
v throw present|10=21
v tie past passive|0=15 6=15
v time present passive|10=11
v tour past|6=12
v train present|14=19 23=12
v train would|5=11
v transfer past passive|6=11
v transform none|2=22 25=18
v transform present|12=9 23=-11 25=13
v travel future passive|22=10
v travel none|6=9
v travel past|22=14
v treat present passive|16=14
v treat would passive|2=16
v try past|10=20
v turn none|2=15 25=-15
v turn past|2=10 3=9 5=12 6=-10 7=15
v turn present|5=-13 6=14 23=-14 25=11
v underline past|5=15
v urge none|10=18
v urge past|4=11 5=36 6=22 9=-11
v urge present|6=-10
v use past|10=17 12=-14 21=12
v use possible not|3=12
v use possible passive|0=10 23=10
v vet past passive|2=15
v visit future|10=12
v visit past|19=-15 22=17
v visit present|19=10 22=-13
v voice past|2=11 10=9
v vote future passive|26=-13
v vote future|24=20
v vote past not|23=10
v vote past passive|25=17
v vote past|11=-18
v vote would|2=14
v wait present|1=12 4=11
v wait would|2=11 6=10
v want future|21=14
v want none|4=-9
v want past not|4=-12
v want past passive|13=10
v want present not|2=17
v want present|4=20 6=-19 7=10 8=27 9=21 11=-29 13=-10 16=11 17=15 19=-13 22=-12
v want should|4=12
v want would|5=26 6=23 7=35 9=13 10=13 24=11
v warn past|1=32 2=-10 4=14
v warn present|1=27
v weigh none|2=11
v weigh present|5=-10 22=10
v welcome none|2=11 4=12
v welcome past|11=-14 21=-10 23=-10
v welcome would|5=11 19=9
v will future|12=11 19=-10
v win past|24=-9
v wish past|6=14
v withdraw past passive|1=-9
v withhold none|1=-9
v withhold past|2=21
v work future passive|11=12
v work past|4=11 11=20 19=12
v work present|11=-15 19=13 22=-11
v would would|11=-14
v write none|1=12
v write past passive|1=11
v write past|7=9 10=20 20=-10
v yield past|21=14
w 's|0=16 4=-17 10=15 11=-24 13=-9 16=-12 21=-24 22=16 23=-20
w +|6=9
w /|19=9
w 2699|23=28
w 2717|25=11
w 2719|2=10 6=16
w 2793|23=20 25=12
w 2800|23=-11 24=11
w 2803|23=21
w 2808|11=10
w AU|1=15 5=17 6=19 11=28 16=13 21=11 24=-18 26=10
w CARICOM|11=-11 19=-15 20=-12 21=13 22=-15 23=-15
w DATE|0=22 5=15 7=17 9=11 17=29 18=24 19=38 20=17 21=29 22=17 23=36 24=26 25=26 26=16
w EAC|21=11
w ECOWAS|5=-10 19=23 23=47
w EU|2=-15 4=-11 7=-10 8=15 10=13 11=-16 13=11 14=23 21=20 22=-17 23=15 24=21 25=25 26=-11
w FIGURE|0=-17 3=16 4=17 8=-29 9=-21 10=-32 11=51 12=-16 13=40 16=-18 18=-21 20=-13 22=-15
w G5S|21=14
w G7|10=20
w HOST|0=-33 4=-11 5=23 6=-19 8=22 9=-14 10=24 11=-15 12=-23 13=-12 17=23 20=-11 21=16 22=39 23=-20 26=10
w LEADER|6=32 9=22 10=30 16=-11 17=11 19=30 20=27 21=27 22=22 23=-13 24=-19 25=-10 26=-18
w MISSION|3=-14 6=15 9=-11 23=13 24=11
w MONEY|0=-18 4=-14 5=-18 7=-16 9=-10 10=-12 12=31 16=-10 20=-11 23=-14 24=12 26=-10
w NATO|5=27 19=12 22=23 23=-13
w OAS|10=25 18=15
w SADC|1=13 10=-11 19=-17 21=-11 23=17 24=15 26=50
w STATE|0=13 1=-12 2=20 3=-9 4=-18 6=-14 7=11 8=-23 11=-42 12=-44 13=-23 16=14 19=20 24=-13 26=-57
w UNSC|1=-19 10=-9 11=25 20=-10 21=-14 22=-10 23=55 24=12 25=11 26=14
w UN|0=-26 2=29 3=-16 4=-19 5=-9 6=21 7=-30 9=21 10=20 12=-9 13=-13 16=10 17=-16 18=19 19=-26 22=-13 23=-19 24=14 25=16 26=-16
w WB|12=-12
w ^abdel-fatau|19=11
w ^abyei|24=12
w ^adeoye|22=11
w ^admiral|7=10 13=19
w ^adviser|5=10
w ^affairs|2=13 3=17
w ^afp|19=11
w ^africa|26=15
w ^air|4=14
w ^ali|2=11 22=13
w ^american|10=-9 19=13
w ^aoun|22=17
w ^ariel|5=11
w ^arish|18=12
w ^armed|6=-9
w ^assembly|11=9 19=25 21=14
w ^attacks|3=10
w ^aukot|0=17
w ^bankole|22=11
w ^bintou|2=11 4=9 18=16
w ^bundestag|11=-9
w ^bundeswehr|2=9
w ^cabinet|5=10
w ^cabo|5=10
w ^camara|20=10
w ^caraïbe|5=15
w ^caribbean|5=11
w ^carreiras|19=11
w ^celle-ci|11=18
w ^chacha|0=13
w ^chairperson|12=10
w ^chapo|5=13
w ^cherfilus-mccormick|6=10
w ^chiefs|19=36
w ^christine|2=15 20=12
w ^christopher|5=16 22=14
w ^christophe|18=18
w ^clercine|22=14
w ^committee|12=9
w ^communauté|20=11
w ^conille|5=12 6=10
w ^costs|12=-12
w ^council|1=13 23=-12 24=19
w ^court|0=25
w ^crete|4=10
w ^daniel|19=15
w ^defence|11=-13 12=-10 21=-14
w ^delgado|23=-9
w ^de|10=11 21=27
w ^dhabi|7=10 19=11
w ^dr|20=13
w ^défense|3=14
w ^easter|0=14
w ^east|5=13 19=9
w ^ekuru|0=22
w ^el|18=12
w ^emmanuel|19=10
w ^emmerson|20=11
w ^european|2=-11 6=21 10=12 21=-10 24=16
w ^executive|1=14 22=14
w ^federica|21=18
w ^finul|26=18
w ^force|11=-12
w ^foreign|1=-9 2=14 3=13 9=9 18=17 22=-13
w ^former|10=10
w ^foto|16=10
w ^françois|6=9
w ^gao|2=13
w ^gaza|11=-9 19=10 23=17
w ^general|6=-15 19=16 22=28
w ^geng|2=10
w ^georgetown|19=-11
w ^gideon|2=12
w ^godfrey|4=10 19=18
w ^goma|1=-14 2=17 3=28 24=-10
w ^government|10=-10 11=-12 18=10 19=-11 23=-10
w ^gryparis|7=19 13=20
w ^gulf|6=19 19=12
w ^half|1=12 4=12
w ^hamas|3=10
w ^hargeisa|2=10
w ^harris|20=-16 22=16
w ^helena|19=10
w ^helen|10=16
w ^helicopters|7=13
w ^hemisphere|10=12
w ^henry|5=16 22=11
w ^herald|1=-9
w ^high|0=41
w ^house|1=11 2=15
w ^houthi|10=10 23=11
w ^human|0=-11
w ^ibrahim|2=9
w ^interior|10=14
w ^intérieur|8=14 16=9
w ^island|5=10
w ^itno|19=10
w ^janeiro|21=28
w ^jean-baptiste|6=13 7=13
w ^jeddah|19=16
w ^jim|2=20
w ^jonson|19=9
w ^joseph|22=15
w ^josé|26=11
w ^judith|1=11
w ^jérémie|4=10
w ^keita|18=10
w ^kenyatta|9=10
w ^kivu|3=14 11=-11 25=11
w ^kurti|5=9
w ^lambrecht|2=11 20=13
w ^late|1=-9
w ^latin|5=9 7=11 9=12 10=-10 19=12
w ^lawyers|17=12
w ^la|19=11
w ^litani|11=-10
w ^lucía|7=10
w ^lusa|26=11
w ^lutundula|18=18
w ^m23|3=23
w ^manuel|26=14
w ^maritime|19=16
w ^marles|7=10
w ^mccaul|2=24
w ^member|6=29 10=-12
w ^miami|19=10 21=10
w ^michael|2=16
w ^michel|22=9
w ^micheál|22=10
w ^mid-2026|25=9
w ^military|19=18
w ^minister|0=-11 5=-11 11=-11 12=-13 18=13 19=18 21=-20
w ^minuss|12=-9
w ^mission|1=10 23=-19
w ^mnangagwa|20=14
w ^mogherini|21=17
w ^mr|19=-12
w ^musa|5=10
w ^mwita|0=17 17=-13
w ^naples|5=25
w ^nasir|2=11
w ^national|22=-9 23=-13 24=-16
w ^new|10=10 17=-13 18=11 19=20 21=34
w ^none|2=9
w ^northwood|19=17 20=19
w ^nueva|19=13
w ^nuland|19=10
w ^opposition|2=-9
w ^osmani|5=10
w ^otunge|4=13 7=15 19=16
w ^palma|5=10
w ^partners|10=15 21=9
w ^pau|21=15
w ^peacekeeping|1=10
w ^pemba|22=9 26=13
w ^prime|2=-13 10=10 20=16 21=-15
w ^principal|2=20 3=11
w ^ramdin|5=13
w ^rear|13=24
w ^red|13=11 24=12
w ^republican|2=23
w ^resolution|11=11
w ^rio|5=11 7=10 19=-12 21=24
w ^risch|2=24
w ^saar|2=12
w ^salam|5=10
w ^sea|24=10
w ^secretary|3=10 5=18 11=14 19=18 22=10 23=-11
w ^senate|2=39 5=-9
w ^serrano|19=15
w ^shia|10=11 20=10
w ^shuang|2=16
w ^simon|20=-19 22=10
w ^sing|2=15
w ^society|0=11
w ^south|23=-12 25=9
w ^standing|21=12
w ^states|5=10 6=22 10=-16
w ^state|5=14 10=17 11=9 17=17 19=25 21=-12
w ^taoiseach|22=11
w ^thirdway|0=10
w ^total|11=-10
w ^trade|21=15
w ^tribune|4=9
w ^un-backed|0=-10 1=-27 2=-11 5=-13 23=-10 26=9
w ^union|1=-10
w ^updf|2=13
w ^vasileios|7=16 13=16
w ^wages|1=14
w ^wire|5=16
w ^work|17=14
w ^york|0=-17 5=10 6=12 17=-11 18=12 19=31 21=44
w ^zulum|5=9
w ^élysée|18=12 21=23
w about|2=-14 4=10 5=-28 6=-15 7=-12 10=9 21=-11
w above|1=9
w abroad|0=18 4=-10 5=-11 11=-10
w absence|4=12
w abstain|23=20 24=-11
w abstention|11=9
w accept|2=21 22=10
w accommodate|4=10
w accommodation|4=13
w according|1=-10 24=11
w accord|5=-10 18=-14 19=-11
w account|1=-10 6=-15 10=23
w accusation|20=9
w achieve|22=11
w acknowledge|10=10
w activation|23=34
w activist|5=10
w act|9=10
w additional|3=9 11=10 12=-11 23=-11
w add|19=-15 24=11
w adjourn|0=23
w administration|2=16 5=9
w admiral|4=10
w adoption|23=14
w adopt|11=14 12=-14 23=-18 24=14
w adviser|19=12
w advise|8=10
w affect|1=11
w afford|6=12
w african|10=-9 19=9 26=11
w after|1=-22 4=-15 5=18 9=-9 10=-20 11=-28 18=21 20=17 21=11 23=14 26=35
w against|0=11 1=-11 2=15 4=11 11=13 23=16
w again|4=9 6=17
w agency|1=-14
w agenda|19=-14
w agreed|1=12
w agreement|0=14 16=-22 17=58 20=10 21=-9
w agree|1=-14 5=-12 18=16 20=12 21=-15 23=28 24=11
w aide|2=9
w aid|8=13 24=-13
w aim|11=13 12=10
w aircraft|3=13 7=16 9=20 13=15
w airfield|9=17
w airport|3=16
w air|0=9 9=32
w alive|21=11
w alliance|10=11 20=10 22=14
w allocate|12=-11
w allow|0=10 9=9 11=14 21=10 22=-14 23=14
w ally|20=12
w almost|11=11
w alone|5=10
w already|1=22 5=-11 11=-15 12=-10
w also|1=-12 2=-28 4=-16 9=16 10=-23 11=-11 12=-19 16=-9 22=-11
w although|1=12 2=16 4=12 5=-13 11=9
w altogether|4=9
w ambassador|1=-20 5=-24 6=14 21=-9
w ammunition|4=-19
w among|1=10 2=-13 6=18 7=10 10=-10 21=12
w amount|12=-11
w anchor|2=18
w and|0=-10 6=13 7=16 9=26 11=23 13=9 14=-9 18=21 19=23 20=-10 25=32
w announce|1=-9 2=-15 3=13 17=9 23=-9
w annual|11=-11 12=31
w answer|0=10
w anyone|4=9
w anywhere|22=9
w appeal|5=10 6=10 7=16 9=12 10=13
w appel|0=11
w applause|10=11
w approach|10=21
w approval|2=9
w approve|0=-11 1=10 2=-15 5=-16 11=14 21=-12 23=14
w arab|10=14
w area|3=13 5=-10
w argue|1=-10 2=18 6=12
w arithmetic|23=11
w armed force|11=-9
w armed|5=12 26=20
w armored|4=25 5=-14 7=15
w armor|4=15
w army|0=-12 1=-21 2=-11 4=-26 5=-11 6=-9 7=-10 10=-18 11=-13 12=-23 18=-17 21=-11 23=-12
w arm|2=-10
w around|5=18 11=-9
w arrangement|4=11 17=-9
w arrears|1=25 22=10
w arrival|5=11 10=-11
w arrive|7=-10 10=-13 11=10 22=-29
w article|1=-13
w aside|12=-14
w ask|0=-15 2=-18 5=28 6=12 7=19 9=18 10=17 12=-12 13=16 22=-11 24=-20
w assemble|21=17
w assembly|0=-10 10=20
w assessment|22=17
w assistance|25=19
w assist|20=13
w assure|23=10
w as|4=-9 19=-25 22=-17 24=-18
w attack|3=13 5=-10 19=-11
w attribué|12=14
w at|0=-15 2=-21 3=-18 6=-16 8=15 9=-18 16=-18 19=31 21=33 22=14 25=-17 26=-11
w authorise|11=15 23=25
w authorized|11=15
w authorize|11=31 23=27 24=-15
w automne|1=11 5=9
w autumn|5=12 11=-10
w await|0=15 4=15 16=16
w away|3=10
w a|2=10 5=13
w backing|9=11 22=10
w backstop|10=25
w back|4=21 10=9
w bank|1=-18
w ban|0=14 24=-10
w bar|0=14
w base|1=12 4=30 5=-14 10=-9 11=-14 22=28
w battalion|10=-15 11=-17 12=-14 19=-13
w bear|5=13
w beaucoup|25=-10
w because|0=23 1=37 2=32 4=36 6=-12 11=-11 19=-13 25=10
w become|25=20
w bed|4=17 22=9
w before|0=-15 1=-10 2=-15 10=-12 20=14 22=-13 25=-11 26=-19
w beginning|1=10
w begin|24=-9 26=9
w beg|5=11 6=14 10=12
w behind|4=-12 10=14
w being|7=13 11=-12 17=16
w believe|11=-12
w belong|19=-9
w below|11=13
w beside|4=-9 21=17
w between|16=20 19=-15 21=-10
w beyond|3=11 4=19
w be|2=15 4=14 8=-20 10=-24 11=11 12=22 13=15 14=-11 16=10 17=12 21=9 22=14 26=-22
w bid|6=13
w big|23=-10
w bilateral|16=-14 17=22
w bipartisan|2=9
w bishop|20=-9
w blessing|1=9 10=10
w bless|4=9 23=13
w block|0=23 1=-11 2=24
w bloc|6=17 23=14 24=16
w blow|2=10
w blue|7=-11
w boot|4=21
w border|4=-12 9=9
w box|7=-9
w breakfast|19=12
w break|22=11
w briefing|2=11 11=10
w brigade|2=13 19=18
w bring|4=-15 5=-17 10=-10 21=17
w budget|1=32 11=-13 12=16 21=-12 23=-10
w bus|4=-11
w but|2=30 3=22 4=16 9=19 10=19 11=30 12=-9 16=10 19=-18 20=-9 21=-15 26=-11
w buy|1=-13
w by|1=12 5=41 6=-26 10=17 11=19 18=26 20=34 23=26 24=12
w cabinet|2=-10 11=-9 19=-14
w call|4=-9 9=-11 20=19 21=9
w camp|4=-9 5=-13 7=-11 11=-9
w cancel|4=12 20=15 21=15 22=30
w can|0=15 2=22 3=23 4=18 5=11 6=13 19=-11 21=11 23=-10
w capital|0=-14 2=-18 4=-10 10=10 19=-14
w carabiniere|5=12
w caribbean|1=10
w car|5=-11
w case|0=23
w cash|1=13
w cause|4=10
w ceasefire|11=10 24=11
w cease|3=9 26=16
w ceiling|11=67 24=25 26=9
w central|5=10
w certain|2=15
w chairman|2=13
w chair|5=15 20=13 21=10
w challenge|0=10
w change|2=-10 10=13 11=-10
w charge|2=-11
w chiefly|2=11
w chief|2=-11 7=10 10=11 13=9 18=15 19=32 20=20 22=20
w choose|19=19
w cinquième|10=9
w cite|2=10 4=14
w city|4=-9
w civilian|1=-11 5=12 11=27 23=-15
w clearance|2=10
w clear|23=15
w climate|19=-12
w closed-door|19=10
w closed|19=15 21=10
w close|4=-13
w closure|1=9 3=19 19=11
w co-hosted|21=10
w coalition|6=-10 21=17
w colleague|10=13 19=20 20=14
w collect|12=11
w combine|19=15
w come|2=-26 3=15 4=-14 5=13 11=19 19=10
w commander|4=-14 5=17 7=26 10=-11 13=10 19=16 21=-9
w commando|5=24
w command|2=-14 5=14 10=11 22=10 23=15
w commitment|20=12
w committee|2=9
w common|24=12
w community|1=16 5=-9 19=13
w company|5=14 11=-13 22=-10
w complain|24=-12
w complete|5=10 20=11 22=11 26=12
w comprise|19=10
w concern|10=11
w conclude|17=11
w condemn|19=-11
w condition|2=19 3=12
w conference|19=-21 21=38
w confer|21=11 23=16
w confirm|26=13
w congressional|2=13
w conscience|10=12
w consider|25=16
w consultation|19=-15
w consult|23=12
w container|26=10
w contempt|0=14
w contingent|1=-9 4=15 5=-9 6=-9 11=-40 19=-13 21=-12 22=-13 23=-11
w contribute|6=20 10=14 11=-12
w contribution|2=16 11=13 12=-14 22=-13 23=18
w contributor|1=14 2=-14 16=13 19=22 23=23
w control|3=12
w convene|5=12 19=11 21=23
w conversation|20=11
w convoy|4=13 22=10
w coordinate|21=11
w coordonner|22=17
w core|6=10
w cost|1=-14 6=18 7=14 12=11
w could|1=10 2=13 6=-25 11=33 19=21 22=-13 23=-10 24=-12
w council|2=24 5=-14 6=12 11=-15 19=-10 21=-10 24=-15
w counterpart|19=10 20=14 21=13
w country|1=-15 2=-36 3=-10 4=-23 5=9 10=21 16=-14 21=19 22=-12 23=-15 24=-10 26=-13
w count|1=-9 11=23
w coup|23=9
w course|8=18 11=-12 23=-9 26=12
w court|0=41 2=-11 17=11
w cover|1=26 9=14 23=-12
w create|23=20
w creation|6=11 10=-10 23=-11 25=18
w credit|21=11
w cripple|1=16 23=-11
w crisis|1=25
w currently|11=-24
w current|1=11
w cut|1=13 3=12
w d'|1=-10 7=10
w date|19=-13 26=-12
w day|1=-16 11=-18 16=16 19=39 23=23 25=16 26=12
w deal|16=-10
w debate|2=-16 5=-9
w decide|2=-11 10=-11 19=-11 24=21 25=31 26=12
w decision|0=25 2=10 26=23
w declaration|18=22
w declare|0=11 11=-9 21=11
w decline|2=13 7=-13
w defence|9=11
w defense|1=12 2=-15 7=11 18=-16 19=35 22=17 23=-10
w delay|1=10 3=17 4=18 5=19 19=-10
w delegate|21=16
w delegation|19=31 22=10
w deliberate|0=11
w delivery|4=17
w demand|2=-12 5=-13 6=13
w demining|19=12
w denounce|1=15
w deny|1=-11 2=-10
w departure|0=12 5=10 11=-13 19=-9
w depart|2=10 5=-10
w depend|1=-9 4=27 11=-10
w deployment|0=47 1=18 3=25 4=9 5=11 10=-27 11=-45 23=-18 24=-11 26=-11
w deploy|0=-10 2=-10 5=13 11=22 26=10
w deputy|2=15 10=-10 19=-15
w detention|2=10
w determine|24=9
w de|4=-20
w diesel|4=19
w dinner|19=11
w diplomat|1=17 2=18 5=16
w director|19=-10
w disarm|5=9
w disclose|20=20
w discuss|19=16 21=-11
w disengagement|18=16
w dismiss|1=-9
w dispatch|2=-13 11=-10
w disposal|13=11
w ditch|4=-11
w document|19=12 24=-11
w donor|1=18 4=10 6=27 21=28
w door|19=10
w double|7=11
w doubt|2=11
w down|7=13 10=-13
w do|3=11 4=-11 5=-10 9=-12 10=28 11=-11 12=-12 18=-10 21=-14 22=-20 23=11 25=-11 26=-11
w draft|17=-12 23=20 24=19 25=24
w drawdown|26=20
w draw|17=18
w drift|1=10
w drone|2=12 3=-9 5=-10 7=20
w due|1=13 2=-11 5=15 19=11 21=-9 23=-12
w during|10=-9 19=16 20=13 22=17
w duty|26=10
w défaut|1=22
w département|6=16
w dépassé|2=12
w développement|20=11
w each|19=15
w earlier|22=10
w early|19=-9 22=10
w earthquake|12=-10
w eastern|2=12 26=12
w east|5=9 10=-11
w effectué|22=10
w effect|18=14
w effet|26=11
w effort|10=15
w either|3=11
w election|2=-16
w embassy|2=10 22=16
w empty|1=15
w encourage|6=21
w end|14=12 17=-16 25=13 26=11
w enemy|2=10
w engineer|4=11
w enough|10=13
w envisage|11=28
w envoy|1=-11 6=9 10=16 22=-9 23=-11
w en|1=-13 5=25 17=-11
w equipment|1=12 4=36 5=33 7=26 10=-11 19=12
w escort|13=10
w estimate|12=19
w european|20=17
w evacuate|18=10
w evacuation|16=17
w evaluate|12=20
w eventually|11=13
w eventual|11=12
w event|2=-9 19=10 21=24
w even|10=10 22=10
w everything|1=20 4=20
w ever|13=10
w exactly|23=9
w example|5=12
w exchange|18=18
w exclude|2=16
w exist|0=11 2=16
w exit|10=10
w expand|11=11
w expect|2=-11 3=18 5=-9 11=-10 19=-14 22=10
w expenditure|1=12
w expense|1=-12
w expert|23=-11 24=-12
w expire|16=9
w explain|1=-15 2=-12 11=-10 23=-11
w express|5=-12 19=10
w extend|11=-11 21=-12 23=-20 24=29 25=-10
w extension|24=13 26=-10
w extradite|5=-11
w extradition|17=-12 18=-13
w face|0=-15 1=12
w fact-finding|5=20 22=13
w factory|4=-13
w fail|2=18 4=14 21=14
w fall|1=-16
w familiar|20=12
w family|0=-13
w far|5=19 6=-11 10=-10 12=-16 23=19
w favor|2=-9 10=17
w federal|8=10
w few|1=13 22=20
w field|1=20 7=11 11=-13
w fifth|1=14
w fighting|3=20
w fight|5=11
w figure|6=-9 11=14 19=17
w fill|21=13
w finalize|17=16
w finance|0=-11 1=10 7=-10 11=16
w financial|6=15
w financing|6=10
w find|0=16 1=16 6=11
w finish|4=12
w first|1=-22 10=-19 11=19 12=19 18=-13 23=11 24=-16
w fishing|17=-12
w five-year|17=11
w fix|19=10 23=13
w flag|2=10 11=10
w flight|2=11 4=20 9=10
w fly|1=9 11=-10 18=15
w follow|10=-18 11=-12 19=-13
w food|4=-14
w footing|6=10
w forbid|0=16 1=10 2=15
w force|0=-25 1=-12 2=-27 3=-13 4=-26 8=-10 10=18 11=18 12=19 17=14 19=-17 20=-17 21=14 23=17 25=24
w foreign|0=-10 4=-16 5=17 10=10 14=11 19=32 21=9 22=14 23=20
w foresee|4=9 11=13 13=13
w formally|11=11 26=16
w former|4=-9
w form|6=12 22=9
w fortnight|1=10
w forum|21=-11
w forward|7=9 10=15 11=13 25=-10
w for|1=18 4=36 5=32 7=38 9=29 10=26 11=14 19=9 20=-16 22=15 23=12 24=17 26=-34
w fraction|11=9
w frai|12=12
w framework|3=10
w freeze|1=-18
w freight|7=13
w friendly|5=15 7=10
w friend|9=10
w frigate|2=-14 11=-11 13=26
w from|1=-10 6=-10 7=-16 10=-20 12=-26 13=-11 16=-12 18=-14 19=22 20=-20 21=-15 22=-22 24=-24 25=13 26=-13
w front|11=12
w fuel|4=-12 7=-14 11=11 18=10
w fully|5=11 6=15
w full|1=16 4=15 19=21
w funding|1=12 19=9
w fund|2=-15 4=-12 6=11 19=-29 21=-11 23=-21 26=10
w furnish|11=12
w further|1=-14 2=15 4=-10 11=19
w future|19=10 21=13 22=-10
w gang|2=-10 3=-24 11=-14 22=10
w gap|1=26 4=9
w gathering|19=13
w gather|21=12
w gendarme|5=16
w general|4=-9 5=-10 10=11 11=-10 21=-11 23=-12
w generation|21=15
w generous|10=14
w get|5=-12 6=-10
w give|2=-12 5=-45 9=-10 10=-9 22=-11 23=39 24=22
w glance|11=15
w goodwill|11=9
w good|1=10 6=12
w government|0=10 1=-33 2=29 4=-10 6=-29 7=-15 9=-12 10=-39 11=-16 12=-28 19=-9 22=-11 24=-15 26=-14
w go|2=-12 6=-19 7=-12 10=-11 11=-10 24=-20 25=-10
w gravely|1=11
w great|10=10
w green|23=20
w grid|12=-10
w ground|0=-10 1=-10
w group|2=-15 5=14 11=-14 19=15 22=-12 24=-14
w grow|11=23
w guard|5=-18 8=13 11=-15
w guest|10=10
w génération|21=13
w half|1=-16 4=11 10=-11 11=23 12=11 23=-11
w hall|6=11
w hand|19=-11 21=-11 26=16
w hang|0=14
w hasten|5=14
w haste|5=11
w have|4=24 6=-13 12=-17 14=-10 17=-14 19=-10 20=-16 24=-20
w headquarters|7=12 19=10 21=11
w head|5=9 19=-21 22=10
w hearing|0=17
w hear|0=15 19=11
w helicopter|4=18 7=53 10=-9 13=29 22=-11
w helmet|6=12
w help|2=-14 5=9 6=10 11=-16 21=-12
w hemisphere|10=11
w herald|21=11
w her|1=14 2=-9 5=-13 19=12
w heure|23=9
w he|0=-17 1=-12 3=-14 5=20 9=12 11=12 12=17 13=34 16=-15 18=-16 19=16 21=-20 22=22 23=-11 24=-11 25=-12 26=-13
w high-level|21=18
w him|20=23 21=11
w hire|4=10
w his|0=10 7=-17 10=-26 21=-15 22=15 23=-15 24=-10
w hit|1=20
w hold|1=-10 2=14 3=16 6=18 17=-11 22=-12 24=-11
w hole|2=9
w home|0=-10 3=-12 5=-25 6=-11 10=-15 11=-28 12=-14 19=-20 21=-9 26=11
w hope|5=22 6=15 11=12 19=20
w host|19=10 21=22
w hour|1=-14 2=-10 21=-12
w housing|4=14
w however|1=-13 16=9
w how|12=10 19=11
w hub|18=10
w humanitarian|11=-10
w hundred|5=11
w hurdle|1=15
w hurried|22=10
w hurry|10=9
w if|0=-11 1=-23 2=-20 4=-11 5=-14 6=-13 11=-14 13=-10 19=-10
w immunity|17=16 18=-10
w impartial|5=16 10=11
w implore|5=18
w impossible|1=9 6=12
w in.|10=12 12=19
w inacceptable|1=10
w include|11=9 12=-10 23=11
w including|10=9
w increase|5=24
w indemnité|1=9
w independent|5=15 10=10
w inherit|12=10
w initial|16=14 18=9 23=19
w inside|22=14
w insist|7=11 10=10
w inspector|22=11
w inspect|5=11 22=16
w instead|3=10
w instruction|17=-13
w instructor|8=10
w instrument|17=11
w insurgent|5=13
w intend|23=11
w intention|18=10
w intent|18=24
w interest|10=10
w interim|0=13
w interior|8=11 12=16
w international|2=-13 5=-22 11=-19 12=-11 21=-23
w interne|13=9
w interpreter|9=10
w intervention|2=14 5=11 10=-14 19=10
w into|2=12 5=-19 23=-13
w introduce|2=14
w invasion|11=-10
w invitation|19=-19 21=19
w invite|5=-10 10=14 21=16
w involvement|2=12
w in|0=15 9=-21 10=-13 12=-26 13=-14 18=10 19=22 21=20 22=14 25=9
w itself|10=12 11=-9
w its|3=-11 4=13 5=-10 16=-17 17=-19 18=-16 20=-17 23=16 24=-14
w it|0=10 2=13 3=-13 4=12 5=-32 6=-15 9=-18 11=19 17=12 18=-13 19=11 22=-16 23=25 24=12 25=21
w i|9=16
w jihadists|3=11
w joint|12=17
w join|1=-10 2=-17 10=15 11=-22 20=-10 23=-16
w journalist|1=11 24=11
w judge|0=21
w judgment|0=17
w justice|19=-9
w just|10=-11 22=-9
w keep|2=12 4=11 5=-14 11=17 23=-13 24=21
w kill|3=14 11=-10
w kind|17=10
w kingdom|19=14
w kitchen|7=15
w know|10=-16 11=-14 23=10
w l'|1=15 4=-10
w lack|1=19 4=49 6=-12 7=-10 12=14
w lament|1=15 4=17
w landing|3=13
w language|5=11
w lapse|26=12
w large|1=-10 2=-14 11=-12 13=14 24=-9 25=11
w last|4=-10 5=16 8=9 11=-17 12=-13 19=-15 21=-11
w later|5=-11 10=10
w late|2=-12 5=12
w latter|4=11
w launch|23=36
w lawmaker|2=18
w lawyer|16=9 17=12
w law|2=-9
w leader|2=-15 6=-10 7=-10 9=-10 19=-12 20=14 21=9
w leading|25=15
w lead|1=-11 2=-17 6=-9 11=10 12=-9 19=9 22=19 23=-12
w least|7=11
w leave|0=10 5=-14 10=-24 19=-13 20=-10 21=-12 22=-18 23=-29 24=-13
w legal|17=10
w lend|10=12
w lenteur|1=14 4=10
w less|1=12 11=16 12=10
w letter|1=-13 7=18 19=-10
w let|2=25 3=16 5=-15 10=-13 26=17
w level|11=12
w le|5=9 17=13
w lift|0=9 2=11
w light|23=22
w likewise|5=12
w like|5=25 7=25
w limbo|2=11
w list|5=-15 6=10 7=10
w little|1=15
w loan|2=-12 4=10
w lobby|6=10 19=11
w lodge|0=13
w logistical|9=16
w logistics|9=24 21=9
w longer|3=15 26=10
w long|1=-10 11=-10
w look|7=14 9=11 10=12
w lose|11=-9
w lui|9=12 12=9 13=10
w lunch|19=19
w main|1=17 5=11 6=13
w make|5=15 11=-15 19=-16 21=-16
w mandate|1=-9 2=-14 5=-12 19=-11 24=21 25=-10 26=21
w manière|6=11
w many|1=-9 7=10 11=18
w man|0=-9 2=-10 5=34 7=10 9=13 10=-16 11=20 13=-18
w margin|19=11
w matter|2=9 5=-10 11=-11 23=9
w may|0=22 1=-12 7=-10 11=28 17=-9
w mean|11=13 21=11
w medevac|7=9 13=13
w meeting|19=35 20=-11 21=29 24=10
w meet|0=11 2=19 17=11 19=37 20=10 21=14
w member|4=-18 5=14 6=31 7=13 9=-15 10=13 11=48 13=17 14=10 21=12 23=18
w memorandum|16=73 17=-30 18=-20 19=14 22=15
w merchant|10=13 23=11
w mere|2=10
w mess|2=15
w me|3=10
w military|0=-15 1=-11 4=-12 10=-17 19=-12 22=-13 23=-24 26=12
w mind|2=-9
w mine|5=17
w minimum|11=10
w ministerial|19=20 21=-11
w minister|2=-14 4=-17 6=20 7=21 11=-25 14=15 19=23 20=17 22=28 23=16
w ministry|2=22 4=-13 8=15 12=-11 16=11 18=11 19=-14
w misgiving|4=10 10=16
w missile|4=21
w mission|0=-43 3=14 7=9 9=-15 10=15 20=-9 25=33 26=14
w miss|6=9
w model|4=9
w monarchy|19=12
w money|1=30 2=11 4=13 5=21 6=25 7=18
w monitoring|19=12
w monthly|1=10
w month|1=30 3=24 4=-21 6=-11 7=-10 18=9 19=-14 21=-12 22=-17 23=24 24=20 25=13
w more than|19=15
w more|0=-10 5=15 6=13 7=19 11=-20 12=-16 21=-13 22=11 23=-15 25=14 26=-16
w mostly|19=-12
w most|1=-11 5=-9 7=-13 11=-11 13=12 19=13 21=-15
w mouvement|3=11
w move|4=15 5=-14 10=-10
w much|1=-10 2=13 23=-11
w multinational|0=-13 1=-16 2=-18 5=10 10=-11 22=-11 23=12
w must|1=11 2=-12 6=18 10=24 16=10
w my|13=10 20=11
w name|1=-11 2=-14 5=-15 6=-9 12=-15
w national|4=-15 5=14 6=-14 18=-11
w nation|5=-10 11=-14 19=11 21=-9
w naval|23=21
w nearer|21=10
w near|4=-10 5=-9
w necessary|16=14
w needed|1=16 12=9
w need|1=-23 2=-19 4=-36 5=16 6=14 11=17 13=26 23=-11
w negotiation|16=10
w neighborhood|10=12
w nevertheless|21=14
w never|11=17
w newcomer|11=10
w newspaper|22=14
w news|21=-15
w new|0=10 4=-12 6=9 11=17 19=-23 21=-12 22=-11 24=-17 25=14
w next|5=-14 11=11
w night-vision|7=12
w nobody|1=32 5=-11 10=-12 26=13
w northern|16=-10
w north|3=10 26=10
w nor|23=15
w note|5=-9
w nothing|4=-13
w notion|2=14
w not|1=17 2=36 3=40 4=42 5=-12 6=-31 8=-11 12=10 13=-14 16=-20 17=-17 18=-11 19=-39 20=-17 21=-33 22=-26 23=-11 24=-21 25=-14 26=-13
w nous|6=14 20=10
w nowhere|12=-11
w now|2=-12 10=-17 18=17 19=-17 21=-12
w number|2=-17 4=-13 11=32
w objection|17=14 19=13
w object|2=28 25=-11
w obligatoire|2=19
w observer|5=-12
w obstacle|0=17 2=12 17=9
w occupy|20=12
w offer|2=-18 6=-13 19=-16
w officer|5=-10 6=-19 7=-22 9=-10 10=-30 11=11 16=14 18=-19 19=-17 21=-18 22=10 24=-11 25=-14 26=-10
w office|1=12 2=-14 4=12 5=-9 6=-19 7=-10 9=17 20=-11 22=-10 23=-13 24=-11 25=17
w officially|11=10
w official|1=19 2=14 4=16 5=-9 11=20 19=32 21=11 23=-17
w off|2=-9 3=15 4=12 11=-13 23=-9
w of|1=10 2=13 3=11 4=13 6=-25 7=-9 10=-13 18=12 20=-16 23=9 24=-16
w old|1=10
w once|10=-9 18=17
w one-off|6=10
w one-year|12=11 26=10
w one|11=11
w only|1=24 12=27
w on|4=11 5=15 10=9 11=-13 12=-16 13=-19 16=26 17=12 19=14 20=21 21=18 23=9 24=20 25=-20 26=11
w open|5=-10 6=10 19=-16 22=-10
w operation|1=-14 2=27 3=-10 7=11 11=-23 19=-17 23=28 24=16 26=34
w opposed|2=12
w oppose|2=32
w opposition|0=13 2=-33 25=11
w option|24=9
w order|0=15 2=-12 3=11 4=9 23=18 26=10
w ordonné|20=9 21=9 23=12
w organization|9=9 19=-10
w organizer|11=19
w or|0=-9 7=11 21=15
w others|1=12 10=17
w other|2=11 4=-12 5=10 6=37 8=13 10=26 22=-12
w our|1=-17 2=-11 4=-14 11=-16 17=10 19=-13 22=-9
w out|1=-13 3=-9 4=-12 5=-23 6=-22 10=-11 12=-15 19=-12 22=-18 23=-9
w overall|12=14
w overflight|2=16
w over|19=-25 21=-13 23=-12
w owe|1=33 22=10
w own|1=-15 2=-11 10=-13 11=-21 12=-11 21=-9
w pact|16=-9
w pair|23=15
w paper|11=25 16=13 17=22 18=14
w paragraph|2=19
w park|4=10
w parliament|1=-10 2=-10 18=-12 19=-10 23=-9
w participant|21=27
w participate|21=16
w partner|2=15 5=-15 6=17 11=-14 19=-21
w party|0=10 4=13 10=-12 19=-10 22=9
w part|1=-10 6=-20 7=-14 10=12 11=-9 20=18 22=-14 23=19
w passage|25=10
w pass|2=10 16=10 23=16
w past|2=10 8=13
w patrol|4=11 5=-14 10=-12 11=-10 19=-13
w pause|5=9
w payment|1=18 17=-10 18=12
w pay|1=13 2=-16 4=15 10=-12 11=-12 21=-13 23=-10
w peacekeeper|2=12 3=15 4=-11 5=-15 7=-13 10=9 11=-13 18=16 19=-20 21=-10 23=-20 24=12 26=18
w peacekeeping|1=18 2=17 12=-11 23=-15
w peace|2=18 5=-10
w peine|1=11
w pending|0=22
w pen|16=16
w people|1=-15 4=-10 7=13 11=11 12=-11 19=-11 22=-10 24=-13
w percent|5=-12
w period|12=-11
w permanent|2=16 23=-11 24=10
w personnel|1=-24 2=-13 4=-13 10=-15 11=28 17=-16 19=-14 21=-15 23=-9 25=-18
w person|1=-10 19=10
w per|1=14
w petitioner|0=14
w phase|25=13
w place|0=-13 2=9 5=-22 10=-23 11=28 17=9 20=11 23=-17
w plane|4=-9
w planned|0=11
w planner|11=25 19=17 22=9
w planning|19=14 23=9
w plan|0=11 2=26 3=11 4=10 5=-13 11=17 12=-15 18=14 19=25 22=-9 23=-21 24=-10
w play|25=12
w plead|7=14 10=14 12=10
w pledge|1=-12 2=-13 5=-14 11=-25 12=-12 21=15
w poche|6=15
w point|10=10 24=14
w policeman|0=12 5=-10 22=11
w police|0=14 3=-18 4=-11 5=15 6=-21 7=-30 9=-15 11=11 12=9 18=-11 21=-18 23=-18
w policy|20=9
w port|4=-15 11=14
w position|5=10
w possible|2=10 5=11
w postponement|5=9
w post|0=11 19=-11
w power|25=9
w practice|1=10
w predecessor|12=12
w predictable|4=10
w premier|19=10
w prepare|0=-10 21=-18 24=9
w presence|17=12
w presencia|16=9
w present|6=13 21=27
w presidency|21=11
w presidential|0=11
w president|0=-15 1=17 2=15 3=-10 5=17 6=10 7=-12 9=24 10=-11 12=-11 16=-10 18=-11 19=26 21=-23 24=-14
w pression|2=11
w press|9=14 19=-13 26=10
w prevent|3=18
w price|12=12
w prime|2=17 7=12 10=9 19=15 20=23 22=-19
w principal|3=16
w printemp|1=10 10=10
w private|19=-10
w problem|1=20 4=11
w procurement|4=11
w profit|11=12
w programmée|2=9
w prohibit|0=17
w prolonged|24=46
w prolong|24=18
w promise|2=17 11=-19 12=-17
w prononcer|1=11
w proposal|2=17 9=11 25=18 26=18
w propose|11=12 23=17
w protection|0=-10
w protect|2=-9
w protocol|16=12
w provide|4=-10 7=15 10=-10 11=15 19=-20 25=-9
w province|0=10
w prévisible|6=17
w push|5=-10 9=9
w put|0=-12 3=11 4=19 11=14 16=10 17=13 23=23 24=-11
w période|1=11
w quarterly|2=14
w quarter|1=41 11=13
w quart|1=11
w question|1=-18 2=-17 10=-16 19=-16 22=-10
w radar|4=10
w radio|4=11
w rain|4=11
w raise|1=-16 2=-13
w rally|10=14
w ration|9=16
w reach|11=18 14=9
w readiness|2=10 23=12
w ready|0=20 4=18 11=-12 19=10 21=-11
w rebel|3=11 11=-9
w rebuild|19=10
w recall|5=-9 12=16 23=-12
w receive|21=-10
w recently|22=10
w reciprocal|0=14 16=-10 17=22
w reckon|26=15
w recommend|2=12 11=9
w reconnu|1=9
w reconsider|10=12
w reduce|1=10
w reduction|1=12
w reference|12=-14
w refusal|2=24
w regional|26=14
w region|22=-9
w regret|5=16 9=13 11=10
w regular|19=-14
w reimbursement|16=21
w reinforcement|3=25 5=11
w reinforce|5=14
w reject|1=-9 2=-21
w release|2=32
w relieve|4=10
w remainder|11=13
w remaining|1=11
w remain|1=20 4=17 5=14 24=-9
w remark|10=11
w removal|24=9
w remove|2=20
w renewal|24=9
w renew|7=10 9=19 17=11 23=-12 24=19
w renvoyer|1=10
w reopen|11=10
w repair|12=-13
w repatriate|1=10
w replace|11=10 25=10
w reporter|1=10 4=14 5=-18 10=-11 11=13 19=-10 20=10
w report|1=-11 5=-14 24=-17
w representative|19=-15
w reproach|1=14
w request|5=40 7=37 8=27 9=14 10=10
w require|1=-9 2=10
w reservation|2=11
w reserve|5=12 6=11
w resignation|2=12
w resign|2=12
w resistance|2=32
w resolution|5=-10 6=20 10=-16 11=12 23=28
w resolve|1=10
w resource|1=11 6=19
w response|10=15 12=-13
w result|19=13
w resupply|9=11
w retain|11=13
w return|2=-12 19=-9 22=-11
w rich|6=26
w right|0=-11
w risk|1=13
w road|2=-19 3=11
w robust|21=13
w role|2=-9 25=20
w room|19=9 21=10
w rotation|2=11
w round|10=9
w rule|0=-18
w ruling|0=31
w running|5=10
w runway|3=11
w run|21=13 23=-14 26=-10
w rédaction|18=11
w réponse|6=9
w s'|2=11 11=-18
w safeguard|17=-10 18=11
w safe|5=-10
w sail|1=10
w same|1=-10 2=-15 10=9 17=10 19=-13 21=-9
w sanction|2=10
w satisfy|17=19
w save|1=15
w say|0=-13 3=-10 4=-21 6=-12 7=-20 11=-24 12=-21 21=-25 22=-31 26=-17
w scandal|6=-11
w scarce|4=9
w schedule|19=17
w scramble|10=22
w screen|19=11 21=12
w search|10=10
w seat|4=10 21=16
w second|1=-15 26=-9
w secretariat|1=17
w secretary|3=17 5=-10 10=15 19=15 24=13
w secret|10=10
w sector|3=11
w secure|1=10 11=15
w security|1=25 2=-19 4=10 22=-12
w seek|2=12 10=14 12=17
w see|0=-12 5=13 11=-9 19=15 22=32 24=12
w seizure|2=11
w senate|2=25
w senator|1=-9 2=25
w send|0=12 2=-18 6=-21 9=-12 10=-23 11=-27 16=-10 19=-22 21=-22 24=-17 25=-10
w senior|1=9 2=14 19=16
w sense|5=10
w sentence|19=-9
w sent|1=9
w sen|18=13 23=11
w serve|2=-18 5=10 11=14 18=12 19=-13 23=-11
w session|16=-14 19=-11 21=10
w settle|1=22 16=13
w set|7=10 10=-13 11=12 12=-14 18=12 22=-12 23=11 26=-10
w seventh|1=12
w several|2=9
w se|1=16 4=-11 10=18 11=-15 16=12 19=19 22=-11 24=11 26=11
w shape|19=9
w share|1=-12 6=13 7=11 11=9
w she|2=-9 6=10 7=10 11=34 12=-19 20=-11 25=-15
w ship|2=-10 4=-11 5=-10 13=36 23=11
w shoot|2=9
w shortfall|1=22 23=-13
w short|13=10
w shoulder|10=11
w should|6=15 11=35 17=-11
w show|24=-9
w shrink|1=9
w sideline|19=12
w side|19=23 21=10
w signature|16=11 17=11
w sign|0=10 11=-13 16=15 17=24 18=43 21=-12 22=-12 23=-10
w since|1=13 3=10 4=-11 11=-10 12=-16 19=-12 21=-14 22=-18 26=10
w single|19=-11
w sitting|2=12
w situation|22=14
w sit|2=12
w slowly|1=9
w slow|2=17 4=15
w so far|2=11 4=13 25=11
w soin|15=10
w soldier|0=-15 2=-31 4=-27 6=-13 7=-11 10=-36 11=12 13=-13 17=-11 19=-28 20=-19 21=-25 22=-42
w somebody|2=9 7=10
w soon|0=10 5=20 10=-19 11=-10 19=-10 20=14
w southern|2=-11 24=9 26=28
w south|19=9
w so|0=11 3=18 4=10 6=-23 12=-20
w speaker|7=11 9=11
w speak|1=-11 10=-11 11=20
w specialize|5=15
w special|7=10 21=-11
w speed|5=17
w spend|6=-13 12=-16 19=15 20=-11 22=11
w spokesman|2=-14 4=-9 5=-16 10=-20 12=-11 22=-10 26=9
w spokesperson|1=13
w spoke|19=-9
w squadron|7=11
w stabilization|2=-15 6=10
w staff|11=13 19=10 22=20 23=-10 25=11
w stage|25=9
w standby|23=27
w standing|7=12
w stand|11=-15 22=-10
w start|4=9 11=-13 23=12
w statement|4=-11 6=-9 11=-12 13=9 21=-9
w state|1=10 2=-10 6=16 7=11 21=12 22=-16 26=15
w station|18=14
w status-of-forces|17=43
w status-of-mission|0=10 17=21
w status|0=-10 17=43 18=-15
w stay|2=-12 10=-17 11=-9 22=16 23=10 24=-16
w step|10=12
w still|3=12 4=12 5=-11 11=-14 16=12 19=-16 23=-10 25=-15
w stipend|1=10
w stop|1=-11 26=10
w strait|20=10
w strengthen|11=-11
w strength|5=23
w strong|0=13 10=9 11=-44 21=10 23=-10
w structure|21=14
w studio|5=10
w study|9=10 12=-19
w successor|23=10
w such|2=27 9=12 23=-9
w sud|11=-9 26=11
w sue|0=24
w summer|4=19 6=10
w summit|1=-12 10=-13 12=10 19=-26
w sum|1=-17 6=-20 12=-11
w supply|3=10 4=17 5=-10 18=17
w support|2=-21 5=-34 9=15 10=37 12=-12 19=-14 21=-19 22=-9 23=-22
w suppose|11=24
w surveillance|7=11
w suspend|0=-11
w suyo|16=10
w syndicat|4=-10
w table|19=13
w take|2=-24 4=-14 7=-13 9=-14 10=26 11=-15 12=-9 16=-13 19=-18
w talk|6=20 21=-12
w target|11=12 24=9
w tarmac|5=11
w task|26=11
w taxpayer|2=10
w team|11=-10 22=39
w telephone|5=-9 10=19 19=-9 20=47
w tell|1=11 6=18 10=-15 11=11 13=12 17=-13 19=13 21=-10 23=-15 24=10
w tent|4=-10
w terminate|26=22
w text|11=16 16=16 24=10 25=11
w thanks|23=-10
w thank|2=-10 10=-15
w than|1=17 8=11 11=19 19=-15
w that|1=13 2=21 4=25 5=17 7=9 17=19 18=14 19=17 21=12 24=-19 25=13 26=17
w theirs|17=10
w their|0=-16 3=18 6=-13 7=-23 10=28 11=-14 18=12 19=22 21=16 22=-12 23=-14 24=12 25=-16 26=18
w them|0=-13 1=14 4=-9 5=23 6=-11 7=11 10=-12 11=11 16=-11 19=-12 21=13 22=12 23=-22 24=-15
w then|2=-11 17=15 19=-17
w theory|11=14
w there|2=34 3=21 4=19 6=-12 10=-12 11=-12 12=-10 18=17 21=12 22=19 23=-11
w they|0=-10 2=-9 3=9 9=12 11=11 16=-11 17=-11 20=-14 22=-17
w thing|2=18 4=10
w think|2=-10 11=-12
w third|4=16
w this|4=9 26=18
w though|19=11
w threaten|2=-18 21=-9
w three-day|16=-17 19=14
w throw|0=10 10=11
w thru|11=-13 12=-9 19=35 23=-11
w tie|0=10 2=16 6=9
w time|5=-32 6=-11 7=-18 10=-10 21=9 23=-19 24=20
w together|10=10 21=15
w too|1=23
w top|10=9
w total|3=9 11=-18 12=16
w tough|25=9
w tour|6=21 22=-17
w to|3=-17 5=15 6=33 7=17 9=13 10=37 14=13 16=-16 22=17 25=23
w trade|19=-15 20=-9
w traffic|13=9
w trainer|8=20
w training|6=-17 9=12 12=-11 19=-20 24=10 25=17
w train|2=-9 6=-10 11=-10 14=11 19=-13
w transformation|2=15
w transform|2=12 11=-10 25=28
w transitional|10=13 19=12
w transition|10=-10 23=11
w transport|7=15 9=25
w travel|4=10 6=11 19=-9 22=26
w treasury|1=12
w treaty|0=15 17=-15 18=13
w trial|4=10
w trip|12=10 22=31
w troop|1=14 4=-22 10=-29 12=-10 18=-10 19=-32 20=-12 22=-27 25=-15
w truce|19=16
w truck|4=11 7=-9
w trust fund|1=9
w trust|1=-10 2=-9 10=9 12=-20 19=-9
w try|10=15
w turn|7=22 8=12 23=-11
w two-day|19=25
w unanimously|11=17 23=-16 24=23 26=21
w unanimous|24=11
w unanswered|5=12
w underline|5=11
w understanding|16=38 17=-11 19=26 22=9
w under|1=-15 2=15 3=-10 5=-23 10=-13 18=17 19=-14 21=16 23=-28 26=19
w uniformed|11=32
w uniforme|11=10
w uniform|2=12
w union|6=-9
w unit|5=-10 19=-9 24=13
w unlawful|0=12
w unless|4=11
w until|0=23 2=15 11=-15 12=15 18=-10 21=-9 24=30
w upper|2=17
w up|3=19 5=18 7=-10 12=-9 21=-22 22=-14 24=20 25=-16 26=-17
w urge|1=-12 5=21 6=38 7=-14 10=28 15=10
w use|2=12 11=-10
w us|19=-9
w vehicle|1=-14 4=30 6=9 7=20
w very|10=11
w vice-president|19=-10
w videoconference|5=-9 20=25
w video|19=-17 20=38
w violate|2=15
w violence|19=-10
w visa|2=15
w visit|10=14 21=-20 22=42
w voice|2=11
w voluntary|10=10
w volunteer|10=-10
w vote|11=-10 24=17 25=12
w wage|1=-17
w wait|1=10 4=15
w waiver|6=9
w wallet|6=11
w want|2=9 6=-15 8=19
w warn|1=34 4=11
w warship|7=27
w wary|9=12
w war|5=-15
w water|0=10 3=12 4=16
w way|5=-11 17=16 18=18
w week|3=-10 11=-20 19=-17
w weight|10=19
w weigh|5=-10
w welcome|11=-11 16=-9
w well|4=-11 6=11 11=13
w we|1=-17 2=-13 4=-11 5=-14 6=22 11=10 12=-10 19=-9 23=-11
w what|1=15 2=-12 5=-16 12=-13 19=9 21=15 22=15 24=-10
w when|3=-12 4=-20 10=-14 16=17 19=22 22=-15 23=-11
w where|2=-11 3=24 4=-17 5=-13 6=-14 7=-11 10=-13 11=-11 19=16 21=-10 23=12
w whether|0=13 1=-9 5=-17 11=-12 21=-11 22=18
w which|4=29 9=14 10=22 11=-9 12=-30 18=22 19=-17 22=9 25=16
w while|1=-17 2=-24 4=-16 5=-17 6=-10 11=13 12=-13 24=-10 25=-11
w whole|2=10
w whom|1=-9 19=12
w whose|6=18
w who|0=-10 4=12 5=-23 6=-14 9=-12 12=-16 16=-12 18=-17 21=-20 23=15 24=-21 25=-11
w widen|24=-13
w will|0=-9 1=13 3=18 6=-18 7=-11 10=-28 11=-14 19=13 23=-20 26=18
w winter|5=12 11=-14
w wish|2=10 5=16 6=11 10=17
w withdrawal|10=-10 11=-15 20=11 23=-20
w withdraw|1=-20 2=-15 5=-12 10=-11 11=-9 23=-10
w withhold|2=26
w within|1=-12 18=10 23=-10
w without|2=10 4=-18 10=9 11=-10 21=-13
w with|1=-17 2=-17 4=-20 7=18 9=-13 11=18 16=38 17=23 19=14 20=20 22=18 23=-11 24=-13 25=13 26=-19
w word|4=11 10=-13
w working|4=11
w workshop|19=14 21=14
w work|1=-12 4=14 18=10 19=17 23=-14 24=10
w world|2=-10 4=13
w worry|1=16
w would|1=-18 2=24 4=-17 7=11 12=-17 19=-19 24=12 25=21
w wounded|16=12 18=14
w wrap|21=10
w write|3=11 7=10 10=13
w year-long|26=13
w year|1=-11 4=-15 5=-28 6=-13 7=-9 12=25 14=13 19=-14 21=-16 23=11 24=37 25=-14 26=20
w yet|0=10 1=11 2=-12 4=19 11=10 17=11
w y|18=11
w à|22=11
w évaluation|22=15
w č|9=9
w •|24=10
`;
/** The share of right claims by chance, kind by kind, on documents that the weights were not made from. */
export const TOPIC_CURVES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  agreement: [
    [0.494, 0.313],
    [0.745, 0.45],
    [0.905, 0.475],
    [0.98, 0.9],
    [0.998, 0.957],
  ],
  engagement: [
    [0.333, 0.125],
    [0.357, 0.125],
    [0.453, 0.246],
    [0.56, 0.25],
    [0.594, 0.275],
    [0.677, 0.358],
    [0.76, 0.375],
    [0.799, 0.45],
    [0.891, 0.475],
    [0.954, 0.6],
    [0.974, 0.65],
    [0.994, 0.783],
  ],
  mandate: [
    [0.341, 0.125],
    [0.405, 0.225],
    [0.505, 0.287],
    [0.615, 0.325],
    [0.703, 0.45],
    [0.796, 0.5],
    [0.873, 0.6],
    [0.947, 0.738],
    [0.984, 0.825],
    [0.994, 0.825],
    [0.998, 0.925],
    [0.999, 0.95],
    [1, 0.988],
  ],
  obstacle: [
    [0.339, 0.117],
    [0.386, 0.225],
    [0.475, 0.255],
    [0.635, 0.406],
    [0.774, 0.412],
    [0.859, 0.563],
    [0.905, 0.625],
    [0.934, 0.75],
    [0.954, 0.8],
    [0.973, 0.85],
    [0.987, 0.925],
    [0.996, 0.925],
    [0.999, 1],
  ],
  request: [
    [0.329, 0.05],
    [0.347, 0.075],
    [0.399, 0.081],
    [0.461, 0.15],
    [0.492, 0.175],
    [0.525, 0.175],
    [0.565, 0.175],
    [0.632, 0.212],
    [0.706, 0.25],
    [0.786, 0.375],
    [0.87, 0.412],
    [0.928, 0.525],
    [0.953, 0.55],
    [0.97, 0.65],
    [0.986, 0.725],
    [0.994, 0.725],
    [0.998, 0.85],
  ],
  requirement: [
    [0.346, 0.1],
    [0.482, 0.188],
    [0.607, 0.3],
    [0.672, 0.4],
    [0.786, 0.425],
    [0.898, 0.625],
    [0.953, 0.762],
    [0.979, 0.825],
    [0.992, 0.863],
    [0.997, 0.9],
    [0.999, 0.942],
  ],
};
