// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a candidate to be a contribution. */
export const STANDS_WEIGHTS = `
a:ask g:after 0 stop|0=17
a:ask g:before 0|0=-7
a:ask g:before 1|0=-23
a:ask g:before 2|0=-12
a:ask g:before 3|0=9
a:ask g:inside|0=12
a:ask o:no|0=-17
a:bind g:absent|0=-6
a:bind g:before 0|0=7
a:bind g:before 3|0=11
a:bind g:inside|0=-6
a:bind o:other|0=-9
a:bind o:same|0=12
a:consider g:after 0|0=-9
a:consider g:before 1|0=-6
a:consider g:before 2|0=13
a:due g:before 1|0=-12
a:due o:no|0=-9
a:hesitate g:absent|0=12
a:hesitate g:before 0|0=-7
a:hesitate g:before 1|0=8
a:hesitate g:before 2|0=-11
a:hesitate g:before 3|0=18
a:hesitate o:no|0=5
a:hesitate o:other|0=10
a:hesitate o:same|0=-6
a:keep g:before 3|0=10
a:keep o:no|0=-7
a:keep o:same|0=6
a:leave o:no|0=-8
a:need o:no|0=-10
a:none g:absent|0=-10
a:none g:after 0 stop|0=-31
a:none g:after 0|0=20
a:none g:after 1 stop|0=6
a:none g:after 1|0=-7
a:none g:after 2|0=-22
a:none g:after 3 stop|0=-8
a:none g:after 3|0=-11
a:none g:before 0 stop|0=18
a:none g:before 0|0=-7
a:none g:before 1 stop|0=24
a:none g:before 1|0=18
a:none g:before 2 stop|0=7
a:none g:before 2|0=-6
a:none g:before 3 stop|0=-10
a:none g:before 3|0=-7
a:none o:no|0=-13
a:none o:other|0=-7
a:none o:same|0=6
a:none o:unlike|0=19
a:other g:after 0|0=8
a:other g:before 1|0=22
a:other g:before 2|0=-11
a:other g:before 3|0=8
a:other g:inside|0=-21
a:other o:other|0=7
a:other o:same|0=-19
a:other o:unlike|0=12
a:promise g:absent|0=-7
a:promise g:after 0 stop|0=22
a:promise g:after 1 stop|0=-12
a:promise g:after 2|0=12
a:promise g:before 1|0=6
a:promise g:before 3|0=-7
a:promise g:inside|0=-23
a:promise o:no|0=29
a:promise o:other|0=-16
a:promise o:same|0=-20
a:promise o:unlike|0=-9
a:refuse g:after 0|0=-5
a:refuse g:before 2|0=35
a:refuse g:before 3|0=-14
a:refuse o:other|0=-15
a:say g:absent|0=-9
a:say g:after 0 stop|0=8
a:say g:after 0|0=-9
a:say g:after 1|0=8
a:say g:before 0|0=8
a:say g:before 1|0=11
a:say g:before 2|0=-10
a:say g:before 3|0=-5
a:say g:inside|0=12
a:say o:no|0=13
a:say o:other|0=20
a:say o:same|0=-13
a:say o:unlike|0=-12
a:thank g:before 0|0=12
a:thank o:other|0=-6
a:thank o:same|0=16
a:want g:before 1|0=-9
a:want g:inside|0=13
a:want o:no|0=-6
above ask past|0=-7
above consider past|0=-5
above promise past|0=8
above promise present|0=-9
above say present|0=7
above-lemma pledge|0=-5
above-lemma vow|0=-6
above-lemma welcome|0=5
after 's|0=-15
after about|0=-10
after air|0=5
after army|0=-6
after attach|0=6
after at|0=-6
after before|0=11
after between|0=6
after be|0=11
after brigade|0=-6
after by|0=-11
after care|0=6
after colleague|0=-5
after come|0=10
after communication|0=5
after conference|0=-8
after could|0=5
after court|0=-7
after day|0=-5
after deliver|0=-5
after deploy|0=5
after due|0=6
after end|0=5
after en|0=-5
after flight|0=-6
after former|0=6
after for|0=-12
after from|0=18
after good|0=-6
after ground|0=7
after have|0=10
after home|0=8
after hope|0=-5
after if|0=10
after in|0=11
after medical|0=6
after mission|0=33
after month|0=-17
after most|0=5
after nearly|0=7
after new|0=5
after next|0=-6
after offer|0=12
after of|0=-10
after other|0=11
after out|0=8
after patrol|0=-6
after personnel|0=-6
after pledge|0=6
after reach|0=-6
after rear|0=5
after relief|0=-6
after rule|0=8
after same|0=-7
after since|0=8
after soldier|0=-11
after that|0=11
after though|0=7
after to|0=-17
after training|0=-5
after train|0=-12
after troop|0=-11
after under|0=-10
after will|0=-6
after with|0=-11
after would|0=5
also pledged|0=-6
also reluctant|0=-11
basis additional|0=-8
basis part|0=8
before african|0=-6
before already|0=-6
before as|0=-9
before at|0=-9
before because|0=5
before by|0=-14
before cabinet|0=9
before come|0=6
before consistente|0=5
before contingent|0=7
before contribute|0=16
before council|0=6
before deploy|0=-9
before event|0=-6
before expand|0=-5
before force|0=8
before for|0=-29
before fund|0=8
before give|0=-9
before government|0=-8
before group|0=6
before have|0=6
before height|0=-8
before in|0=7
before last|0=5
before lead|0=5
before lose|0=-5
before mission|0=-12
before name|0=7
before nation|0=5
before offer|0=8
before officer|0=-10
before on|0=-14
before operation|0=-6
before other|0=-8
before own|0=8
before pay|0=-13
before people|0=10
before planning|0=7
before prepare|0=8
before president|0=10
before promise|0=8
before provide|0=6
before respectively|0=-10
before s'|0=6
before say|0=9
before security|0=-7
before send|0=12
before se|0=9
before soldier|0=-6
before stop|0=-8
before surgeon|0=6
before thank|0=5
before then|0=-5
before train|0=-10
before transport|0=5
before trust|0=6
before vow|0=-6
before when|0=-5
before whether|0=9
before willing|0=6
before with|0=9
before would|0=-5
before y|0=10
bias|0=-11
bond apart move|0=6
bond apart named none|0=6
bond apart owner figure|0=-6
bond apart pronoun none|0=6
bond apart|0=-6
bond beside bare|0=5
bond beside beside bare|0=5
bond beside|0=6
bond itself named figure|0=5
bond itself named none|0=-13
bond itself thing|0=-7
bond itself|0=-7
bond object named figure|0=11
bond object named none|0=7
bond object thing|0=10
bond object|0=13
bond of-thing-from bare|0=5
bond of-thing-from named bare|0=5
bond of-thing-from thing|0=5
bond of-thing-from|0=10
bond of-thing-in named none|0=-6
bond of-thing-in thing|0=-6
bond of-thing-of|0=-9
bond owner bare|0=-6
bond owner owner bare|0=-6
bond owner owner figure|0=-7
bond owner owner none|0=13
bond owner thing|0=8
bond passive-prep-by named figure|0=-6
bond passive-prep-by named none|0=7
bond passive-prep-in|0=-7
bond passive-subject back|0=-6
bond prep-by named none|0=7
bond prep-by thing|0=5
bond prep-by|0=7
bond prep-of back|0=-5
bond prep-of named none|0=-9
bond prep-of|0=-10
bond prep-with|0=5
bond subject named bare|0=-5
bond subject named none|0=14
bond subject owner none|0=-6
bond subject pronoun none|0=-9
bond subject share bare|0=5
bond unbound owner figure|0=10
bond unbound owner none|0=-10
bond up-object back|0=-5
bond up-object named none|0=-6
bond up-object|0=-5
bond up-prep-in|0=-6
bond up-prep-of thing|0=6
bond up-prep-to back|0=7
bond up-prep-to owner none|0=8
bond up-prep-to|0=7
bond up-prep-with named figure|0=5
bond up-subject owner none|0=5
bond up-subject vow|0=5
bound about|0=30
bound exact|0=-43
bound upTo|0=17
by-verb|0=-20
clause gerund without|0=5
clause gerund |0=11
clause infinitive |0=-11
clause main |0=-18
clause relative that|0=10
clause relative which|0=10
clause relative |0=-7
clause sub because|0=5
clause that whether|0=6
date-ahead|0=-24
date-past|0=-8
does arrive past|0=-7
does arrive would not|0=5
does ask past|0=-9
does ask|0=-12
does authorise past|0=-6
does authorise|0=-6
does back past|0=9
does back|0=7
does bind past|0=-8
does bind|0=-6
does consider past not|0=6
does consider present|0=14
does consider|0=21
does give future not|0=8
does give future|0=-10
does give past|0=-10
does give possible|0=5
does give present|0=-8
does give would|0=7
does leave present|0=12
does leave|0=13
does light present|0=15
does light|0=13
does meet past|0=-10
does meet|0=-17
does oppose none|0=6
does oppose|0=6
does promise present|0=14
does promise|0=14
does refuse present|0=5
does refuse|0=7
does say past|0=17
does say|0=16
does serve|0=-5
does want|0=8
does-it|0=-9
elsewhere personnel|0=-16
elsewhere|0=-19
f:bare a:keep|0=5
f:bare a:none|0=10
f:bare a:other|0=-14
f:bare a:promise|0=-18
f:bare a:say|0=6
f:bare g:after 0 stop|0=-21
f:bare g:after 1 stop|0=-18
f:bare g:after 1|0=-19
f:bare g:after 2|0=6
f:bare g:before 0|0=-13
f:bare g:before 1 stop|0=8
f:bare g:before 1|0=11
f:bare g:before 2 stop|0=17
f:bare g:before 2|0=-7
f:bare g:inside|0=39
f:bare h:beside|0=21
f:bare h:carried|0=-8
f:bare h:named|0=-11
f:bare h:owner|0=-23
f:bare h:pronoun|0=-25
f:bare h:share|0=30
f:bare k:UNSC|0=-13
f:bare k:UN|0=-12
f:bare k:host|0=21
f:bare k:several|0=-11
f:bare k:unnamed|0=8
f:bare n:2|0=-12
f:bare o:no|0=-12
f:bare o:other|0=-14
f:bare o:same|0=9
f:bare p:none|0=5
f:bare p:object|0=-15
f:bare v:arrive|0=10
f:bare v:ask|0=-12
f:bare v:authorise|0=-8
f:bare v:consider|0=-7
f:bare v:keep|0=-6
f:bare v:need|0=7
f:bare v:none|0=7
f:bare v:promise|0=7
f:figure a:leave|0=6
f:figure a:need|0=-8
f:figure a:none|0=6
f:figure a:other|0=-25
f:figure a:promise|0=11
f:figure a:refuse|0=5
f:figure a:say|0=-14
f:figure a:want|0=9
f:figure g:after 0 stop|0=-7
f:figure g:after 0|0=-24
f:figure g:after 1|0=-13
f:figure g:after 2|0=-17
f:figure g:before 0|0=23
f:figure g:before 1 stop|0=13
f:figure g:before 1|0=35
f:figure g:before 3 stop|0=5
f:figure g:before 3|0=6
f:figure g:inside|0=-23
f:figure h:carried|0=-5
f:figure h:named|0=6
f:figure h:owner|0=-15
f:figure k:EU|0=30
f:figure k:UNSC|0=-13
f:figure k:UN|0=-24
f:figure k:host|0=11
f:figure k:organisation|0=-8
f:figure k:several|0=-18
f:figure k:state|0=20
f:figure n:0|0=28
f:figure n:1|0=-23
f:figure n:2|0=-22
f:figure o:other|0=-37
f:figure o:same|0=31
f:figure o:unlike|0=18
f:figure p:object|0=-7
f:figure v:arrive|0=7
f:figure v:ask|0=19
f:figure v:back|0=11
f:figure v:bar|0=6
f:figure v:due|0=18
f:figure v:extend|0=-5
f:figure v:give|0=-30
f:figure v:hold|0=-8
f:figure v:meet|0=27
f:figure v:none|0=-10
f:figure v:promise|0=-13
f:figure v:serve|0=-11
f:none a:ask|0=-11
f:none a:bind|0=11
f:none a:due|0=-17
f:none a:hesitate|0=9
f:none a:keep|0=-12
f:none a:leave|0=-7
f:none a:none|0=-14
f:none a:other|0=42
f:none a:promise|0=-8
f:none a:refuse|0=-15
f:none a:say|0=16
f:none a:thank|0=10
f:none a:want|0=-18
f:none g:absent|0=-24
f:none g:after 0 stop|0=21
f:none g:after 0|0=20
f:none g:after 1|0=22
f:none g:after 3 stop|0=-9
f:none g:after 3|0=-9
f:none g:before 0 stop|0=16
f:none g:before 0|0=-6
f:none g:before 1|0=-32
f:none g:before 2 stop|0=-19
f:none g:before 2|0=6
f:none g:before 3|0=17
f:none g:inside|0=-15
f:none h:all|0=-12
f:none h:carried|0=-7
f:none h:named|0=-12
f:none h:owner|0=6
f:none k:AU|0=-12
f:none k:EU|0=-26
f:none k:UNSC|0=-8
f:none k:all|0=-12
f:none k:host|0=-23
f:none k:mixed|0=20
f:none k:organisation|0=-16
f:none k:several|0=47
f:none k:unnamed|0=-19
f:none n:0|0=-12
f:none o:no|0=-18
f:none o:other|0=29
f:none o:same|0=-28
f:none o:unlike|0=-11
f:none p:none|0=-10
f:none p:object|0=-5
f:none p:prep|0=-25
f:none p:subject|0=-10
f:none v:arrive|0=-17
f:none v:ask|0=-7
f:none v:back|0=6
f:none v:bar|0=-16
f:none v:consider|0=9
f:none v:draft|0=-6
f:none v:due|0=-11
f:none v:give|0=9
f:none v:hesitate|0=9
f:none v:hold|0=-7
f:none v:keep|0=5
f:none v:leave|0=-5
f:none v:light|0=5
f:none v:meet|0=-30
f:none v:need|0=-17
f:none v:oppose|0=-9
f:none v:promise|0=9
f:none v:say|0=-10
f:none v:serve|0=15
f:none v:thank|0=12
f:none v:want|0=5
first|0=-12
g:absent o:no|0=-7
g:absent o:other|0=-39
g:absent o:same|0=20
g:absent o:unlike|0=-8
g:after 0 o:no|0=-30
g:after 0 o:other|0=-9
g:after 0 o:same|0=43
g:after 0 o:unlike|0=-9
g:after 0 stop o:no|0=-6
g:after 0 stop o:other|0=14
g:after 0 stop o:same|0=-9
g:after 0 stop o:unlike|0=-6
g:after 1 o:no|0=38
g:after 1 o:other|0=-36
g:after 1 o:same|0=-15
g:after 1 stop o:same|0=-13
g:after 2 o:other|0=-9
g:after 2 stop o:no|0=-10
g:after 2 stop o:other|0=6
g:after 3 o:no|0=-9
g:after 3 stop o:no|0=-9
g:before 0 o:no|0=16
g:before 0 o:other|0=12
g:before 0 o:same|0=-25
g:before 0 stop o:no|0=14
g:before 0 stop o:unlike|0=6
g:before 1 o:no|0=-5
g:before 1 o:other|0=29
g:before 1 o:same|0=-9
g:before 1 o:unlike|0=17
g:before 1 stop o:no|0=-9
g:before 1 stop o:other|0=24
g:before 2 o:no|0=-7
g:before 2 o:same|0=-6
g:before 2 stop o:no|0=-15
g:before 2 stop o:other|0=21
g:before 2 stop o:same|0=-7
g:before 3 o:same|0=13
g:before 3 o:unlike|0=6
g:before 3 stop o:no|0=9
g:inside o:no|0=-17
g:inside o:other|0=-20
g:inside o:same|0=9
g:inside o:unlike|0=11
gap absent|0=-8
gap after 0 object|0=5
gap after 0 of-thing-from|0=10
gap after 0 of-thing-of|0=-9
gap after 0 passive-prep-by|0=6
gap after 0 subject|0=-13
gap after 1 passive-prep-by|0=-5
gap after 1 prep-from|0=6
gap after 2 apart|0=-8
gap after 2 unbound|0=5
gap before 0 prep-in|0=9
gap before 0 prep-of|0=-6
gap before 0 stop apart|0=-5
gap before 0 stop unbound|0=8
gap before 0 subject|0=7
gap before 0 unbound|0=-6
gap before 1 up-prep-of|0=6
gap before 1 up-subject|0=6
gap before 2 apart|0=12
gap before 2 subject|0=-7
gap before 2 unbound|0=-6
gap before 2 up-prep-with|0=5
gap before 3 subject|0=7
gap before 3|0=5
gap inside apart|0=-5
gap inside itself|0=-7
gap inside subject|0=10
giver EU backing none|0=-6
giver EU funding none|0=6
giver EU training figure|0=6
giver UN backing none|0=-8
giver UN funding none|0=-5
giver UN logistics none|0=21
giver UNSC backing none|0=-10
giver UNSC logistics none|0=15
giver UNSC|0=-8
giver UN|0=-8
giver all personnel bare|0=6
giver all personnel figure|0=-8
giver host logistics none|0=-6
giver host personnel figure|0=7
giver host training none|0=-5
giver mixed backing none|0=5
giver organisation|0=-6
giver several backing none|0=13
giver several logistics none|0=-13
giver several personnel figure|0=-7
giver several personnel none|0=16
giver state backing none|0=-5
giver state equipment bare|0=-5
giver state logistics none|0=-5
giver state personnel figure|0=9
giver state training figure|0=-5
giver state|0=8
giver unnamed logistics none|0=-6
giver-mission|0=-45
h:all a:none|0=5
h:all a:promise|0=-11
h:all g:absent|0=-9
h:all o:other|0=-20
h:all o:same|0=17
h:all o:unlike|0=-8
h:beside a:none|0=20
h:beside g:before 0 stop|0=6
h:beside g:inside|0=17
h:beside o:no|0=19
h:carried a:hesitate|0=12
h:carried a:none|0=-19
h:carried a:say|0=-11
h:carried g:absent|0=-19
h:carried o:no|0=-7
h:carried o:other|0=-18
h:named a:bind|0=-8
h:named a:consider|0=-15
h:named a:due|0=-12
h:named a:fail|0=-6
h:named a:hesitate|0=18
h:named a:leave|0=-8
h:named a:none|0=13
h:named a:other|0=-26
h:named a:promise|0=-15
h:named a:refuse|0=-7
h:named a:say|0=-14
h:named a:thank|0=10
h:named a:want|0=12
h:named g:after 0 stop|0=23
h:named g:after 0|0=-34
h:named g:after 2 stop|0=-8
h:named g:after 2|0=11
h:named g:after 3 stop|0=-7
h:named g:before 0 stop|0=6
h:named g:before 1 stop|0=-27
h:named g:before 1|0=9
h:named g:before 2 stop|0=-5
h:named g:before 3 stop|0=-13
h:named g:before 3|0=19
h:named o:no|0=-8
h:named o:other|0=-23
h:named o:same|0=14
h:owner a:ask|0=-11
h:owner a:none|0=-15
h:owner a:other|0=9
h:owner a:promise|0=-6
h:owner a:say|0=13
h:owner a:want|0=-12
h:owner g:after 0 stop|0=-14
h:owner g:after 0|0=7
h:owner g:after 1 stop|0=-17
h:owner g:after 1|0=-7
h:owner g:after 2|0=-17
h:owner g:after 3|0=-11
h:owner g:before 0 stop|0=23
h:owner g:before 1 stop|0=37
h:owner g:before 1|0=11
h:owner g:before 2|0=-14
h:owner g:before 3 stop|0=10
h:owner g:before 3|0=-12
h:owner g:inside|0=-8
h:owner o:no|0=-21
h:owner o:other|0=19
h:owner o:same|0=-37
h:owner o:unlike|0=15
h:pronoun a:bind|0=15
h:pronoun a:consider|0=18
h:pronoun a:hesitate|0=-26
h:pronoun a:none|0=-48
h:pronoun a:other|0=17
h:pronoun a:say|0=18
h:pronoun a:want|0=-8
h:pronoun g:after 0|0=31
h:pronoun g:after 1|0=-5
h:pronoun g:after 2 stop|0=8
h:pronoun g:before 0 stop|0=-18
h:pronoun g:before 0|0=-29
h:pronoun g:before 1 stop|0=8
h:pronoun g:before 1|0=-14
h:pronoun g:before 2|0=-14
h:pronoun g:before 3 stop|0=6
h:pronoun g:before 3|0=15
h:pronoun g:inside|0=-8
h:pronoun o:no|0=-34
h:pronoun o:other|0=11
h:pronoun o:same|0=7
h:pronoun o:unlike|0=-5
h:share a:bind|0=5
h:share a:none|0=11
h:share a:promise|0=11
h:share g:after 0 stop|0=-16
h:share g:after 0|0=-7
h:share g:before 0|0=37
h:share g:before 2|0=20
h:share o:no|0=12
h:share o:other|0=9
h:share o:unlike|0=5
how beside|0=6
how named|0=-6
how owner|0=-6
how pronoun|0=-6
how share|0=7
idle by|0=-6
idle for|0=-18
idle from|0=11
idle in|0=-55
idle of|0=-6
idle on|0=-7
idle to|0=-6
idle under|0=7
idle with|0=11
idle |0=39
in about|0=11
in abstain|0=6
in adviser|0=-7
in base|0=-8
in battalion|0=10
in bring|0=6
in company|0=20
in contribution|0=-8
in dollar|0=6
in draft|0=7
in evacuation|0=-5
in first|0=6
in fly|0=-6
in force|0=-5
in frigate|0=9
in fuel|0=-6
in have|0=16
in headquarters|0=-7
in helicopter|0=6
in hospital|0=17
in host|0=-12
in less|0=-6
in medical|0=7
in member|0=-8
in military|0=6
in m|0=-6
in not|0=-6
in office|0=6
in personnel|0=17
in plane|0=-8
in plan|0=-8
in pledge|0=7
in police|0=-19
in resolution|0=-6
in ship|0=8
in staff|0=-5
in support|0=15
in team|0=-5
in troop|0=5
in up|0=7
in vehicle|0=-6
in-mission at|0=-7
in-mission of|0=11
k:AU a:none|0=-12
k:AU a:refuse|0=8
k:AU g:absent|0=-5
k:AU g:after 0|0=10
k:AU g:before 0|0=6
k:AU g:before 1|0=-16
k:AU g:before 2|0=5
k:AU g:inside|0=-11
k:AU h:carried|0=-5
k:AU h:owner|0=-13
k:AU n:1|0=-17
k:AU o:other|0=-15
k:AU p:none|0=-7
k:AU p:object|0=9
k:AU p:prep|0=-15
k:AU p:subject|0=-6
k:AU v:back|0=9
k:AU v:give|0=5
k:AU v:leave|0=-5
k:AU v:none|0=-8
k:AU v:promise|0=-8
k:EU a:keep|0=7
k:EU g:after 0|0=12
k:EU g:before 0|0=-14
k:EU g:before 1|0=12
k:EU g:before 2|0=-7
k:EU h:named|0=11
k:EU h:pronoun|0=-6
k:EU n:0|0=9
k:EU o:no|0=-30
k:EU o:other|0=9
k:EU o:same|0=24
k:EU p:object|0=15
k:EU p:subject|0=-7
k:EU v:arrive|0=-7
k:EU v:back|0=-6
k:EU v:bind|0=7
k:EU v:give|0=39
k:EU v:keep|0=-12
k:EU v:none|0=-10
k:UN a:none|0=-9
k:UN a:promise|0=-6
k:UN a:say|0=-6
k:UN g:after 0|0=-7
k:UN g:before 1|0=-13
k:UN g:inside|0=10
k:UN h:owner|0=-20
k:UN n:0|0=-17
k:UN n:2|0=-12
k:UN o:no|0=-32
k:UN p:none|0=22
k:UN p:object|0=-29
k:UN p:prep|0=-21
k:UN v:arrive|0=-5
k:UN v:ask|0=-6
k:UN v:back|0=-15
k:UN v:give|0=9
k:UN v:keep|0=-7
k:UN v:leave|0=20
k:UN v:none|0=18
k:UN v:promise|0=-10
k:UN v:serve|0=-12
k:UNSC a:bind|0=12
k:UNSC a:none|0=-24
k:UNSC a:other|0=-9
k:UNSC a:promise|0=-7
k:UNSC g:after 0|0=-11
k:UNSC g:after 1|0=-6
k:UNSC g:before 0|0=-14
k:UNSC g:before 1 stop|0=8
k:UNSC g:before 1|0=-11
k:UNSC g:before 2 stop|0=7
k:UNSC g:before 2|0=8
k:UNSC g:inside|0=-15
k:UNSC h:named|0=-27
k:UNSC h:owner|0=9
k:UNSC h:pronoun|0=-16
k:UNSC n:0|0=-37
k:UNSC o:no|0=-25
k:UNSC o:same|0=-11
k:UNSC p:none|0=-6
k:UNSC p:prep|0=-10
k:UNSC p:subject|0=-19
k:UNSC v:back|0=-5
k:UNSC v:bind|0=-12
k:UNSC v:consider|0=13
k:UNSC v:hesitate|0=-13
k:UNSC v:light|0=8
k:UNSC v:serve|0=-15
k:all a:none|0=5
k:all a:promise|0=-11
k:all g:absent|0=-9
k:all h:all|0=-9
k:all n:0|0=-13
k:all n:1|0=5
k:all o:other|0=-20
k:all o:same|0=17
k:all o:unlike|0=-8
k:all p:none|0=-9
k:all v:arrive|0=-9
k:all v:back|0=8
k:all v:bind|0=-7
k:all v:due|0=11
k:all v:give|0=-12
k:all v:hesitate|0=-10
k:all v:light|0=-9
k:all v:meet|0=10
k:all v:need|0=-8
k:all v:none|0=5
k:all v:promise|0=9
k:all v:serve|0=21
k:host a:bind|0=18
k:host a:keep|0=9
k:host a:other|0=16
k:host a:promise|0=-16
k:host a:refuse|0=-16
k:host a:say|0=11
k:host a:thank|0=-9
k:host a:want|0=9
k:host g:absent|0=-13
k:host g:after 0|0=32
k:host g:after 1|0=-36
k:host g:after 2|0=12
k:host g:after 3|0=-9
k:host g:before 0 stop|0=-16
k:host g:before 1 stop|0=9
k:host g:before 2 stop|0=-9
k:host g:inside|0=39
k:host h:carried|0=-10
k:host h:named|0=-16
k:host h:owner|0=49
k:host h:pronoun|0=-19
k:host n:0|0=11
k:host n:1|0=34
k:host n:2|0=-45
k:host o:no|0=5
k:host o:other|0=-26
k:host o:same|0=-7
k:host o:unlike|0=28
k:host p:none|0=27
k:host p:object|0=-35
k:host p:subject|0=23
k:host v:arrive|0=-9
k:host v:bar|0=10
k:host v:bind|0=12
k:host v:consider|0=-13
k:host v:give|0=14
k:host v:keep|0=-25
k:host v:leave|0=21
k:host v:none|0=-9
k:host v:promise|0=34
k:host v:serve|0=-16
k:host v:thank|0=17
k:mixed a:none|0=20
k:mixed g:after 2 stop|0=8
k:mixed g:before 0|0=7
k:mixed h:pronoun|0=20
k:mixed n:0|0=7
k:mixed n:2|0=8
k:mixed o:other|0=21
k:mixed p:object|0=21
k:mixed v:promise|0=8
k:organisation a:none|0=-7
k:organisation a:promise|0=-8
k:organisation g:before 0|0=13
k:organisation g:before 1|0=-11
k:organisation h:named|0=-6
k:organisation h:owner|0=-11
k:organisation n:0|0=-7
k:organisation n:1|0=-12
k:organisation o:no|0=-15
k:organisation p:object|0=-6
k:organisation p:subject|0=-11
k:organisation v:arrive|0=-9
k:organisation v:back|0=17
k:organisation v:give|0=-11
k:organisation v:none|0=-7
k:several a:ask|0=-10
k:several a:bind|0=-7
k:several a:fail|0=-7
k:several a:keep|0=-7
k:several a:none|0=-20
k:several a:other|0=13
k:several a:promise|0=19
k:several a:refuse|0=16
k:several a:thank|0=13
k:several g:absent|0=-17
k:several g:after 1 stop|0=-11
k:several g:after 1|0=27
k:several g:after 2|0=8
k:several g:before 0 stop|0=-7
k:several g:before 0|0=32
k:several g:before 1 stop|0=-5
k:several g:before 1|0=30
k:several g:before 2|0=-25
k:several h:carried|0=-25
k:several h:named|0=21
k:several h:owner|0=-15
k:several h:pronoun|0=36
k:several n:0|0=7
k:several n:1|0=-16
k:several n:2|0=24
k:several o:no|0=14
k:several o:other|0=38
k:several o:same|0=-25
k:several o:unlike|0=-11
k:several p:none|0=-8
k:several p:object|0=6
k:several p:subject|0=20
k:several v:arrive|0=25
k:several v:authorise|0=12
k:several v:bind|0=-7
k:several v:give|0=-31
k:several v:hesitate|0=32
k:several v:keep|0=18
k:several v:leave|0=-15
k:several v:light|0=18
k:several v:meet|0=5
k:several v:need|0=10
k:several v:none|0=-8
k:several v:promise|0=-38
k:several v:refuse|0=-10
k:several v:serve|0=-17
k:several v:want|0=18
k:state a:ask|0=15
k:state a:bind|0=-14
k:state a:consider|0=11
k:state a:due|0=-17
k:state a:fail|0=11
k:state a:hesitate|0=16
k:state a:need|0=-8
k:state a:none|0=24
k:state a:other|0=-33
k:state a:promise|0=8
k:state a:refuse|0=-16
k:state a:thank|0=10
k:state a:want|0=-15
k:state g:absent|0=-5
k:state g:after 0 stop|0=-14
k:state g:after 0|0=-23
k:state g:after 1 stop|0=9
k:state g:after 1|0=-13
k:state g:after 2 stop|0=-8
k:state g:after 2|0=-24
k:state g:before 0 stop|0=31
k:state g:before 1 stop|0=-7
k:state g:before 1|0=10
k:state g:before 2 stop|0=5
k:state g:before 2|0=20
k:state g:before 3 stop|0=24
k:state g:before 3|0=32
k:state g:inside|0=7
k:state h:beside|0=25
k:state h:named|0=6
k:state h:owner|0=10
k:state h:pronoun|0=-24
k:state h:share|0=29
k:state n:0|0=20
k:state n:1|0=-6
k:state o:no|0=6
k:state o:other|0=-11
k:state o:same|0=21
k:state o:unlike|0=19
k:state p:none|0=-20
k:state p:object|0=9
k:state p:prep|0=29
k:state p:subject|0=10
k:state v:arrive|0=15
k:state v:ask|0=22
k:state v:back|0=-16
k:state v:bar|0=-21
k:state v:bind|0=14
k:state v:consider|0=13
k:state v:draft|0=-6
k:state v:give|0=7
k:state v:hesitate|0=10
k:state v:keep|0=24
k:state v:leave|0=-13
k:state v:light|0=28
k:state v:meet|0=-15
k:state v:need|0=-11
k:state v:oppose|0=-8
k:state v:promise|0=18
k:state v:refuse|0=17
k:state v:serve|0=-5
k:state v:sign|0=-6
k:state v:thank|0=-13
k:state v:want|0=-8
k:unnamed a:consider|0=-9
k:unnamed a:none|0=-21
k:unnamed a:other|0=26
k:unnamed a:promise|0=7
k:unnamed g:absent|0=27
k:unnamed g:after 0 stop|0=9
k:unnamed g:after 0|0=-24
k:unnamed g:after 1 stop|0=-11
k:unnamed g:after 1|0=16
k:unnamed g:before 0|0=-18
k:unnamed g:before 1 stop|0=17
k:unnamed g:before 1|0=9
k:unnamed g:before 3|0=-11
k:unnamed g:inside|0=-30
k:unnamed h:carried|0=27
k:unnamed h:named|0=-9
k:unnamed h:owner|0=-31
k:unnamed n:1|0=-5
k:unnamed n:2|0=-5
k:unnamed o:no|0=16
k:unnamed o:other|0=-14
k:unnamed o:unlike|0=-10
k:unnamed p:none|0=10
k:unnamed p:object|0=-7
k:unnamed p:subject|0=-18
k:unnamed v:arrive|0=9
k:unnamed v:ask|0=-6
k:unnamed v:authorise|0=-13
k:unnamed v:back|0=29
k:unnamed v:bind|0=-6
k:unnamed v:give|0=-27
k:unnamed v:hesitate|0=-18
k:unnamed v:keep|0=9
k:unnamed v:leave|0=-6
k:unnamed v:light|0=-25
k:unnamed v:none|0=19
k:unnamed v:promise|0=-13
k:unnamed v:serve|0=48
left arrive base|0=-10
left bind base|0=-8
left bind|0=-6
left consider|0=7
left give inf|0=7
left give part|0=7
left hesitate past|0=-6
left keep|0=-6
left leave past|0=-7
left leave|0=5
left meet|0=-6
left none past|0=-7
left promise ing|0=-7
left say past|0=6
left serve base|0=6
left serve past|0=-6
left thank past|0=6
left thank|0=6
left verb come|0=6
left verb contribute|0=12
left verb deploy|0=-9
left verb give|0=-7
left verb have|0=-8
left verb help|0=6
left verb lose|0=-5
left verb pay|0=-11
left verb pledge|0=7
left verb promise|0=5
left verb provide|0=6
left verb send|0=11
left verb stop|0=-7
left verb train|0=-8
lemma agree|0=-5
lemma announce|0=-5
lemma be|0=15
lemma bring|0=8
lemma build|0=7
lemma chip|0=5
lemma come|0=6
lemma contribute|0=10
lemma cover|0=6
lemma draft|0=7
lemma fly|0=-6
lemma get|0=-5
lemma help|0=5
lemma host|0=-12
lemma keep|0=9
lemma lose|0=-8
lemma plan|0=-6
lemma pledge|0=19
lemma reach|0=-6
lemma remain|0=-5
lemma set|0=-8
lemma take|0=-5
lemma train|0=-10
long-ago|0=-10
mission-named|0=-5
n:0 a:bind|0=8
n:0 a:consider|0=17
n:0 a:keep|0=7
n:0 a:need|0=-9
n:0 a:none|0=8
n:0 a:other|0=6
n:0 a:promise|0=-17
n:0 a:refuse|0=-29
n:0 a:thank|0=15
n:0 g:after 0 stop|0=15
n:0 g:after 1|0=10
n:0 g:after 2|0=-10
n:0 g:before 0|0=-5
n:0 g:before 1 stop|0=12
n:0 g:before 1|0=-11
n:0 g:before 2 stop|0=-9
n:0 g:before 3 stop|0=-7
n:0 g:before 3|0=24
n:0 h:all|0=-13
n:0 h:beside|0=31
n:0 h:carried|0=13
n:0 h:owner|0=-15
n:0 o:no|0=14
n:0 o:unlike|0=-6
n:1 a:ask|0=-6
n:1 a:consider|0=-8
n:1 a:due|0=-16
n:1 a:keep|0=-6
n:1 a:other|0=-7
n:1 a:promise|0=13
n:1 a:refuse|0=33
n:1 a:thank|0=-15
n:1 a:want|0=-9
n:1 g:absent|0=-19
n:1 g:after 0 stop|0=-7
n:1 g:after 0|0=24
n:1 g:after 1 stop|0=-5
n:1 g:after 1|0=-9
n:1 g:after 2 stop|0=-18
n:1 g:after 2|0=-6
n:1 g:after 3|0=-15
n:1 g:before 0 stop|0=11
n:1 g:before 0|0=-18
n:1 g:before 1 stop|0=13
n:1 g:before 1|0=41
n:1 g:before 2|0=-11
n:1 g:before 3 stop|0=13
n:1 g:inside|0=-15
n:1 h:all|0=5
n:1 h:carried|0=-24
n:1 h:named|0=12
n:1 h:pronoun|0=-35
n:1 h:share|0=8
n:1 o:no|0=-36
n:1 o:same|0=25
n:1 o:unlike|0=9
n:2 a:consider|0=-6
n:2 a:hesitate|0=9
n:2 a:none|0=-21
n:2 a:promise|0=-11
n:2 a:refuse|0=-13
n:2 a:thank|0=10
n:2 g:absent|0=-13
n:2 g:after 0 stop|0=-15
n:2 g:after 0|0=-29
n:2 g:after 1 stop|0=-12
n:2 g:after 1|0=-11
n:2 g:after 2 stop|0=14
n:2 g:before 0 stop|0=7
n:2 g:before 0|0=30
n:2 g:before 1 stop|0=-7
n:2 g:before 1|0=-16
n:2 g:inside|0=15
n:2 h:beside|0=-6
n:2 h:carried|0=-9
n:2 h:named|0=-53
n:2 h:pronoun|0=10
n:2 h:share|0=21
n:2 o:no|0=-32
n:2 o:other|0=-23
n:2 o:same|0=16
n:2 o:unlike|0=9
near 0 beside|0=8
near 0 owner|0=-6
near 1 carried|0=-6
near 1 named|0=6
near 1 pronoun|0=-9
near 2 all|0=14
near 3 all|0=-14
near 3 named|0=-13
no-stop|0=-14
no-verb of-thing-from|0=6
no-verb of-thing-of|0=-5
noun give hold|0=7
noun give|0=13
noun need|0=-10
noun plain arrive|0=9
noun plain give|0=8
noun plain promise|0=-10
noun promise|0=-7
on-noun plain|0=-20
other considering|0=-5
other pledged|0=15
other refused|0=-15
other reluctant|0=16
other withdrawn|0=-8
other|0=-12
p:none g:after 0 stop|0=-14
p:none g:after 0|0=16
p:none g:after 1 stop|0=-6
p:none g:after 2 stop|0=12
p:none g:after 2|0=21
p:none g:before 0 stop|0=27
p:none g:before 0|0=-13
p:none g:before 1 stop|0=15
p:none g:before 1|0=-17
p:none g:before 2 stop|0=-17
p:none g:before 2|0=-25
p:none h:all|0=-9
p:none h:carried|0=11
p:none h:owner|0=-13
p:none h:pronoun|0=-15
p:none h:share|0=27
p:none n:0|0=43
p:none n:1|0=-15
p:none n:2|0=-29
p:none o:no|0=16
p:none o:other|0=8
p:none o:same|0=-21
p:object a:ask|0=-14
p:object a:bind|0=12
p:object a:consider|0=6
p:object a:due|0=-13
p:object a:need|0=-10
p:object a:other|0=-16
p:object a:promise|0=17
p:object a:say|0=8
p:object a:want|0=-12
p:object g:absent|0=-18
p:object g:after 0 stop|0=13
p:object g:after 0|0=-30
p:object g:after 1 stop|0=-14
p:object g:after 1|0=-31
p:object g:after 2|0=-27
p:object g:after 3 stop|0=-5
p:object g:after 3|0=-8
p:object g:before 0 stop|0=8
p:object g:before 0|0=15
p:object g:before 1 stop|0=-33
p:object g:before 2 stop|0=44
p:object g:before 2|0=49
p:object g:before 3 stop|0=-9
p:object g:before 3|0=16
p:object h:beside|0=18
p:object h:carried|0=-17
p:object h:named|0=-8
p:object h:pronoun|0=19
p:object h:share|0=-9
p:object n:1|0=-8
p:object o:no|0=-14
p:object o:other|0=-7
p:object o:same|0=-5
p:prep a:due|0=-6
p:prep a:hesitate|0=11
p:prep a:none|0=-21
p:prep a:other|0=25
p:prep a:promise|0=-14
p:prep a:refuse|0=-9
p:prep a:say|0=-11
p:prep a:thank|0=6
p:prep g:absent|0=-15
p:prep g:after 0 stop|0=-7
p:prep g:after 0|0=15
p:prep g:after 1|0=-7
p:prep g:after 2 stop|0=-8
p:prep g:before 0|0=12
p:prep g:before 1|0=19
p:prep g:before 2 stop|0=-7
p:prep g:before 2|0=-24
p:prep g:before 3|0=17
p:prep g:inside|0=-18
p:prep h:beside|0=11
p:prep h:carried|0=-15
p:prep h:named|0=19
p:prep h:owner|0=-34
p:prep h:pronoun|0=-16
p:prep h:share|0=11
p:prep n:0|0=-5
p:prep n:2|0=-20
p:prep o:no|0=-12
p:prep o:other|0=-13
p:prep o:same|0=9
p:prep o:unlike|0=-7
p:subject a:bind|0=-6
p:subject a:other|0=-6
p:subject a:promise|0=-19
p:subject a:say|0=10
p:subject g:after 0|0=-6
p:subject g:after 1|0=25
p:subject g:after 2 stop|0=-9
p:subject g:after 2|0=-5
p:subject g:before 0 stop|0=-18
p:subject g:before 0|0=-13
p:subject g:before 1 stop|0=32
p:subject g:before 1|0=13
p:subject g:before 2 stop|0=-24
p:subject g:before 2|0=-13
p:subject g:before 3 stop|0=17
p:subject g:before 3|0=-9
p:subject h:beside|0=-5
p:subject h:named|0=-18
p:subject h:owner|0=20
p:subject h:pronoun|0=-10
p:subject n:0|0=-11
p:subject n:2|0=5
p:subject o:no|0=-23
p:subject o:other|0=-13
p:subject o:same|0=10
p:subject o:unlike|0=18
planned personnel|0=-18
planned|0=-18
proposed 1|0=19
proposed 2|0=-28
proposed|0=-9
question|0=-6
r:asked a:ask|0=-14
r:asked a:say|0=-7
r:asked a:want|0=6
r:asked f:bare|0=-5
r:asked f:figure|0=16
r:asked f:none|0=-31
r:asked g:absent|0=-17
r:asked g:after 0 stop|0=15
r:asked g:after 1|0=5
r:asked g:after 2|0=-6
r:asked g:before 1|0=-42
r:asked g:before 2|0=-10
r:asked g:before 3|0=10
r:asked g:inside|0=25
r:asked h:all|0=-12
r:asked h:named|0=28
r:asked h:owner|0=-21
r:asked h:pronoun|0=-8
r:asked k:EU|0=-6
r:asked k:UN|0=-7
r:asked k:all|0=-12
r:asked k:host|0=-11
r:asked k:organisation|0=-6
r:asked k:several|0=17
r:asked k:state|0=22
r:asked k:unnamed|0=-12
r:asked n:0|0=-6
r:asked n:2|0=-11
r:asked o:no|0=-24
r:asked o:same|0=9
r:asked p:object|0=-10
r:asked p:prep|0=7
r:asked p:subject|0=-15
r:asked s:equipment|0=12
r:asked s:funding|0=-9
r:asked s:logistics|0=14
r:asked s:personnel|0=-34
r:asked t:above|0=-19
r:asked t:agent|0=10
r:asked t:all|0=-12
r:asked t:far|0=23
r:asked t:other|0=-6
r:asked t:own|0=-8
r:asked v:arrive|0=18
r:asked v:back|0=8
r:asked v:give|0=-22
r:asked v:keep|0=-5
r:asked v:need|0=-15
r:asked v:promise|0=-6
r:asked v:want|0=5
r:asked w:bare|0=-5
r:asked w:move|0=7
r:asked w:service|0=7
r:asked w:thing|0=-27
r:committed a:none|0=-8
r:committed a:promise|0=-8
r:committed f:bare|0=-9
r:committed f:figure|0=12
r:committed f:none|0=-12
r:committed g:after 0|0=-36
r:committed g:after 1|0=12
r:committed g:before 1 stop|0=-6
r:committed g:before 1|0=25
r:committed g:before 2|0=12
r:committed g:inside|0=-10
r:committed h:all|0=-9
r:committed h:carried|0=10
r:committed h:named|0=-31
r:committed h:pronoun|0=8
r:committed h:share|0=5
r:committed k:EU|0=7
r:committed k:UNSC|0=7
r:committed k:UN|0=-6
r:committed k:all|0=-9
r:committed k:host|0=8
r:committed k:several|0=-13
r:committed n:0|0=20
r:committed n:1|0=-21
r:committed n:2|0=-8
r:committed o:no|0=-8
r:committed o:other|0=-9
r:committed o:same|0=8
r:committed p:object|0=7
r:committed p:prep|0=-13
r:committed s:backing|0=-13
r:committed s:equipment|0=-13
r:committed s:funding|0=-20
r:committed s:logistics|0=21
r:committed s:personnel|0=15
r:committed t:agent|0=-11
r:committed t:all|0=-9
r:committed t:carried|0=10
r:committed t:own|0=6
r:committed t:source|0=-5
r:committed v:bind|0=-18
r:committed v:give|0=30
r:committed v:leave|0=7
r:committed v:serve|0=-10
r:committed w:back|0=-26
r:committed w:bare|0=-9
r:committed w:move|0=6
r:committed w:service|0=14
r:considering a:consider|0=-6
r:considering a:keep|0=-10
r:considering a:none|0=28
r:considering a:other|0=-16
r:considering a:say|0=-7
r:considering a:thank|0=11
r:considering f:bare|0=10
r:considering f:figure|0=-24
r:considering f:none|0=15
r:considering g:absent|0=-12
r:considering g:after 0 stop|0=11
r:considering g:after 1|0=-14
r:considering g:after 2|0=-8
r:considering g:before 0|0=8
r:considering g:before 1|0=34
r:considering g:before 2 stop|0=-9
r:considering g:before 2|0=-9
r:considering g:before 3|0=16
r:considering g:inside|0=-11
r:considering h:carried|0=-8
r:considering h:named|0=-18
r:considering h:pronoun|0=34
r:considering k:UNSC|0=21
r:considering k:host|0=-18
r:considering k:organisation|0=-6
r:considering k:several|0=-6
r:considering k:state|0=24
r:considering k:unnamed|0=-10
r:considering n:0|0=21
r:considering n:2|0=-19
r:considering p:object|0=-18
r:considering p:prep|0=6
r:considering p:subject|0=12
r:considering s:backing|0=-25
r:considering s:equipment|0=9
r:considering s:funding|0=-6
r:considering s:logistics|0=17
r:considering s:personnel|0=5
r:considering t:above|0=15
r:considering t:agent|0=14
r:considering t:carried|0=-8
r:considering t:far|0=-14
r:considering v:arrive|0=6
r:considering v:back|0=14
r:considering v:consider|0=11
r:considering v:keep|0=-6
r:considering v:none|0=20
r:considering v:promise|0=-6
r:considering v:serve|0=-31
r:considering w:back|0=-13
r:considering w:bare|0=10
r:considering w:event|0=24
r:considering w:move|0=-21
r:considering w:thing|0=8
r:considering w:vow|0=-6
r:delivered a:keep|0=12
r:delivered a:none|0=11
r:delivered a:other|0=-21
r:delivered a:promise|0=-19
r:delivered f:bare|0=-9
r:delivered f:figure|0=21
r:delivered f:none|0=-18
r:delivered g:after 0 stop|0=-14
r:delivered g:after 0|0=26
r:delivered g:after 1 stop|0=8
r:delivered g:after 2|0=-7
r:delivered g:after 3|0=11
r:delivered g:before 0 stop|0=17
r:delivered g:before 1 stop|0=-18
r:delivered g:before 1|0=-30
r:delivered g:before 2 stop|0=9
r:delivered g:before 2|0=13
r:delivered g:before 3 stop|0=12
r:delivered g:before 3|0=-23
r:delivered h:named|0=-19
r:delivered h:owner|0=31
r:delivered h:pronoun|0=-14
r:delivered h:share|0=12
r:delivered k:AU|0=10
r:delivered k:EU|0=10
r:delivered k:UNSC|0=-18
r:delivered k:UN|0=-23
r:delivered k:host|0=28
r:delivered k:several|0=33
r:delivered k:state|0=-14
r:delivered k:unnamed|0=-6
r:delivered n:2|0=-6
r:delivered o:no|0=13
r:delivered o:other|0=-27
r:delivered o:same|0=5
r:delivered o:unlike|0=-6
r:delivered p:none|0=-5
r:delivered p:object|0=-10
r:delivered p:prep|0=-6
r:delivered p:subject|0=17
r:delivered s:backing|0=8
r:delivered s:funding|0=21
r:delivered s:logistics|0=22
r:delivered s:personnel|0=-16
r:delivered s:training|0=-25
r:delivered t:above|0=-11
r:delivered t:far|0=14
r:delivered t:other|0=-23
r:delivered t:own|0=12
r:delivered t:source|0=13
r:delivered v:arrive|0=-9
r:delivered v:back|0=14
r:delivered v:give|0=8
r:delivered v:keep|0=-11
r:delivered v:light|0=-6
r:delivered v:none|0=-13
r:delivered v:serve|0=14
r:delivered w:back|0=-6
r:delivered w:bare|0=-9
r:delivered w:event|0=6
r:delivered w:move|0=-14
r:delivered w:vow|0=16
r:none a:need|0=-10
r:none a:none|0=-36
r:none a:other|0=35
r:none a:promise|0=10
r:none a:say|0=-10
r:none f:figure|0=-28
r:none f:none|0=14
r:none g:absent|0=10
r:none g:after 1|0=16
r:none g:before 1|0=-9
r:none g:before 2 stop|0=-10
r:none g:before 3|0=11
r:none g:inside|0=-24
r:none h:all|0=-8
r:none h:carried|0=18
r:none h:named|0=-21
r:none h:owner|0=7
r:none h:pronoun|0=-12
r:none k:UNSC|0=-7
r:none k:all|0=-8
r:none k:several|0=-10
r:none k:state|0=9
r:none n:0|0=-34
r:none n:1|0=16
r:none o:other|0=6
r:none o:same|0=-16
r:none p:subject|0=-19
r:none s:equipment|0=-10
r:none s:funding|0=-6
r:none s:logistics|0=-10
r:none t:above|0=8
r:none t:agent|0=-18
r:none t:all|0=-8
r:none t:carried|0=18
r:none t:far|0=-11
r:none t:other|0=16
r:none t:own|0=-13
r:none v:arrive|0=6
r:none v:authorise|0=-6
r:none v:back|0=6
r:none v:bind|0=-6
r:none v:give|0=-25
r:none v:hold|0=-7
r:none v:none|0=7
r:none v:promise|0=32
r:none v:serve|0=-20
r:none w:move|0=19
r:none w:service|0=-12
r:none w:thing|0=-29
r:none w:vow|0=8
r:open a:none|0=-9
r:open f:bare|0=9
r:open f:none|0=-16
r:open g:absent|0=-19
r:open g:after 0 stop|0=-17
r:open g:after 1 stop|0=-9
r:open g:after 1|0=-10
r:open g:after 2 stop|0=6
r:open g:after 2|0=10
r:open g:after 3|0=-8
r:open g:before 0 stop|0=14
r:open g:before 1 stop|0=31
r:open g:before 1|0=18
r:open g:before 2 stop|0=-14
r:open g:before 2|0=13
r:open g:before 3|0=-18
r:open h:carried|0=-15
r:open h:named|0=-14
r:open h:owner|0=-6
r:open h:share|0=27
r:open k:AU|0=-8
r:open k:UNSC|0=-9
r:open k:UN|0=7
r:open k:host|0=-7
r:open k:organisation|0=-7
r:open k:several|0=20
r:open n:0|0=-20
r:open n:1|0=9
r:open n:2|0=11
r:open o:no|0=-14
r:open o:other|0=22
r:open o:same|0=-20
r:open o:unlike|0=8
r:open p:none|0=6
r:open p:object|0=6
r:open p:prep|0=-21
r:open s:backing|0=18
r:open s:logistics|0=-22
r:open s:personnel|0=-8
r:open t:agent|0=-12
r:open t:carried|0=-15
r:open t:other|0=6
r:open t:source|0=16
r:open v:bar|0=-16
r:open v:due|0=15
r:open v:light|0=18
r:open v:none|0=8
r:open v:oppose|0=-9
r:open v:say|0=-7
r:open v:sign|0=-9
r:open w:bare|0=9
r:open w:event|0=-17
r:pledged a:bind|0=-7
r:pledged a:due|0=-17
r:pledged a:leave|0=7
r:pledged a:none|0=7
r:pledged a:promise|0=31
r:pledged a:say|0=-15
r:pledged a:want|0=-18
r:pledged f:bare|0=-7
r:pledged f:figure|0=-6
r:pledged f:none|0=10
r:pledged g:absent|0=-5
r:pledged g:after 0 stop|0=36
r:pledged g:after 0|0=15
r:pledged g:after 1|0=-25
r:pledged g:after 2|0=-8
r:pledged g:after 3 stop|0=-7
r:pledged g:after 3|0=-11
r:pledged g:before 0|0=8
r:pledged g:before 1 stop|0=18
r:pledged g:before 1|0=-20
r:pledged g:before 2 stop|0=19
r:pledged g:before 2|0=27
r:pledged g:before 3 stop|0=-21
r:pledged g:before 3|0=5
r:pledged g:inside|0=-11
r:pledged h:beside|0=12
r:pledged h:carried|0=-9
r:pledged h:named|0=25
r:pledged h:owner|0=-13
r:pledged h:pronoun|0=-13
r:pledged h:share|0=-18
r:pledged k:AU|0=-14
r:pledged k:EU|0=-5
r:pledged k:UN|0=-7
r:pledged k:host|0=18
r:pledged k:mixed|0=13
r:pledged k:several|0=6
r:pledged k:state|0=-9
r:pledged k:unnamed|0=19
r:pledged n:0|0=24
r:pledged n:1|0=-12
r:pledged n:2|0=-16
r:pledged o:other|0=5
r:pledged p:prep|0=14
r:pledged s:funding|0=10
r:pledged s:logistics|0=-15
r:pledged s:training|0=19
r:pledged t:above|0=17
r:pledged t:agent|0=6
r:pledged t:carried|0=-9
r:pledged t:other|0=10
r:pledged t:own|0=-18
r:pledged v:arrive|0=-15
r:pledged v:authorise|0=5
r:pledged v:bar|0=13
r:pledged v:bind|0=22
r:pledged v:draft|0=-6
r:pledged v:due|0=-10
r:pledged v:end|0=-7
r:pledged v:keep|0=31
r:pledged v:light|0=10
r:pledged v:meet|0=-8
r:pledged v:none|0=-13
r:pledged v:promise|0=-27
r:pledged v:say|0=-8
r:pledged v:serve|0=23
r:pledged v:thank|0=13
r:pledged w:back|0=10
r:pledged w:bare|0=-7
r:pledged w:event|0=-11
r:pledged w:thing|0=16
r:pledged w:vow|0=-18
r:refused a:none|0=12
r:refused a:promise|0=-16
r:refused a:refuse|0=-17
r:refused a:say|0=17
r:refused f:bare|0=-13
r:refused f:figure|0=18
r:refused f:none|0=-6
r:refused g:absent|0=-9
r:refused g:after 0 stop|0=-15
r:refused g:after 1 stop|0=-9
r:refused g:after 1|0=-12
r:refused g:after 2|0=11
r:refused g:before 0|0=-11
r:refused g:before 1 stop|0=-9
r:refused g:before 1|0=26
r:refused g:before 2 stop|0=9
r:refused g:before 2|0=9
r:refused g:before 3|0=-12
r:refused g:inside|0=10
r:refused h:carried|0=-11
r:refused h:named|0=20
r:refused h:owner|0=-28
r:refused h:pronoun|0=16
r:refused k:AU|0=8
r:refused k:host|0=-16
r:refused k:several|0=-11
r:refused k:state|0=24
r:refused n:0|0=7
r:refused n:1|0=-6
r:refused o:no|0=29
r:refused o:other|0=-33
r:refused p:object|0=17
r:refused p:subject|0=-14
r:refused s:backing|0=7
r:refused s:equipment|0=-6
r:refused s:logistics|0=-14
r:refused s:personnel|0=11
r:refused t:carried|0=-11
r:refused t:other|0=-9
r:refused t:own|0=19
r:refused v:arrive|0=16
r:refused v:consider|0=-5
r:refused v:give|0=8
r:refused v:light|0=-12
r:refused v:none|0=-6
r:refused v:serve|0=-10
r:refused w:back|0=14
r:refused w:bare|0=-13
r:refused w:move|0=14
r:refused w:service|0=-16
r:refused w:thing|0=-9
r:refused w:vow|0=9
r:reluctant a:hesitate|0=9
r:reluctant a:none|0=-26
r:reluctant a:promise|0=-9
r:reluctant a:say|0=5
r:reluctant f:bare|0=12
r:reluctant f:figure|0=-7
r:reluctant f:none|0=-9
r:reluctant g:absent|0=12
r:reluctant g:after 1 stop|0=-7
r:reluctant g:before 0 stop|0=-13
r:reluctant g:before 0|0=6
r:reluctant g:before 1|0=14
r:reluctant g:before 2|0=-39
r:reluctant g:before 3 stop|0=11
r:reluctant g:before 3|0=21
r:reluctant h:all|0=9
r:reluctant h:pronoun|0=-24
r:reluctant k:UNSC|0=-17
r:reluctant k:UN|0=-7
r:reluctant k:all|0=9
r:reluctant k:host|0=-18
r:reluctant k:several|0=20
r:reluctant k:state|0=7
r:reluctant k:unnamed|0=-10
r:reluctant n:0|0=-9
r:reluctant n:1|0=-13
r:reluctant n:2|0=16
r:reluctant o:no|0=-8
r:reluctant o:other|0=10
r:reluctant o:same|0=-6
r:reluctant p:subject|0=-6
r:reluctant s:equipment|0=9
r:reluctant s:funding|0=-7
r:reluctant t:above|0=6
r:reluctant t:agent|0=9
r:reluctant t:all|0=9
r:reluctant t:far|0=-26
r:reluctant t:other|0=6
r:reluctant t:own|0=-14
r:reluctant v:arrive|0=-22
r:reluctant v:back|0=-23
r:reluctant v:give|0=-6
r:reluctant v:hesitate|0=9
r:reluctant v:keep|0=5
r:reluctant v:leave|0=-6
r:reluctant v:light|0=-6
r:reluctant v:promise|0=13
r:reluctant v:serve|0=28
r:reluctant w:bare|0=12
r:reluctant w:move|0=-10
r:reluctant w:thing|0=-6
r:suspended a:bind|0=6
r:suspended a:none|0=-5
r:suspended a:say|0=7
r:suspended g:after 1|0=11
r:suspended g:before 1|0=16
r:suspended g:before 2|0=-20
r:suspended g:before 3|0=7
r:suspended h:all|0=6
r:suspended h:carried|0=-7
r:suspended h:named|0=-19
r:suspended h:owner|0=21
r:suspended k:all|0=6
r:suspended k:host|0=11
r:suspended n:0|0=-14
r:suspended n:1|0=10
r:suspended n:2|0=9
r:suspended o:no|0=-25
r:suspended o:same|0=8
r:suspended o:unlike|0=18
r:suspended s:equipment|0=-7
r:suspended s:funding|0=-5
r:suspended s:logistics|0=-11
r:suspended s:personnel|0=26
r:suspended t:above|0=-7
r:suspended t:all|0=6
r:suspended t:carried|0=-7
r:suspended t:far|0=6
r:suspended v:serve|0=9
r:suspended w:thing|0=11
r:suspended w:vow|0=-8
r:withdrawn a:keep|0=-7
r:withdrawn a:leave|0=-8
r:withdrawn a:say|0=12
r:withdrawn f:figure|0=-12
r:withdrawn g:absent|0=10
r:withdrawn g:after 0 stop|0=-14
r:withdrawn g:after 0|0=-8
r:withdrawn g:after 1 stop|0=-9
r:withdrawn g:after 1|0=9
r:withdrawn g:after 2 stop|0=-8
r:withdrawn g:before 0|0=-8
r:withdrawn g:before 1 stop|0=7
r:withdrawn g:before 1|0=-8
r:withdrawn g:inside|0=19
r:withdrawn h:carried|0=7
r:withdrawn h:owner|0=-15
r:withdrawn h:pronoun|0=-14
r:withdrawn k:AU|0=-5
r:withdrawn k:UN|0=17
r:withdrawn k:host|0=12
r:withdrawn k:several|0=-35
r:withdrawn n:2|0=-12
r:withdrawn o:no|0=-13
r:withdrawn o:other|0=6
r:withdrawn p:object|0=-18
r:withdrawn p:subject|0=12
r:withdrawn s:funding|0=-11
r:withdrawn t:carried|0=7
r:withdrawn t:other|0=-22
r:withdrawn t:own|0=10
r:withdrawn v:none|0=-8
r:withdrawn w:event|0=-5
r:withdrawn w:thing|0=-7
rate|0=-18
reads asked above state|0=-9
reads asked above thing|0=-8
reads asked above|0=-9
reads asked agent service|0=6
reads asked agent state|0=5
reads asked agent|0=5
reads asked all all|0=-6
reads asked all thing|0=-5
reads asked all|0=-6
reads asked equipment|0=6
reads asked far state|0=12
reads asked far thing|0=10
reads asked far|0=11
reads asked logistics|0=7
reads asked other state|0=6
reads asked personnel|0=-17
reads asked|0=-9
reads committed agent back|0=-8
reads committed agent host|0=10
reads committed agent state|0=-15
reads committed agent|0=-5
reads committed backing|0=-6
reads committed carried state|0=6
reads committed carried thing|0=7
reads committed equipment|0=-6
reads committed far UNSC|0=7
reads committed far host|0=-5
reads committed far service|0=7
reads committed far thing|0=-8
reads committed funding|0=-10
reads committed logistics|0=10
reads committed other thing|0=6
reads committed own host|0=-5
reads committed own state|0=9
reads committed personnel|0=8
reads considering above state|0=6
reads considering above thing|0=6
reads considering above|0=7
reads considering agent UNSC|0=7
reads considering agent UN|0=6
reads considering agent back|0=-6
reads considering agent host|0=-9
reads considering agent state|0=6
reads considering agent thing|0=21
reads considering agent vow|0=-5
reads considering agent|0=7
reads considering all thing|0=-7
reads considering backing|0=-12
reads considering carried thing|0=-5
reads considering far event|0=6
reads considering far host|0=-6
reads considering far move|0=-7
reads considering far state|0=6
reads considering far|0=-7
reads considering logistics|0=8
reads delivered above back|0=-8
reads delivered above move|0=8
reads delivered above|0=-5
reads delivered agent AU|0=10
reads delivered agent move|0=-23
reads delivered agent service|0=9
reads delivered agent several|0=-12
reads delivered agent state|0=22
reads delivered agent unnamed|0=-13
reads delivered carried host|0=-6
reads delivered carried state|0=-8
reads delivered carried unnamed|0=15
reads delivered far back|0=7
reads delivered far bare|0=6
reads delivered far host|0=11
reads delivered far move|0=7
reads delivered far several|0=11
reads delivered far thing|0=-12
reads delivered far unnamed|0=-9
reads delivered far|0=7
reads delivered funding|0=11
reads delivered logistics|0=11
reads delivered other back|0=-7
reads delivered other bare|0=-7
reads delivered other event|0=7
reads delivered other several|0=14
reads delivered other state|0=-23
reads delivered other thing|0=-8
reads delivered other|0=-11
reads delivered own bare|0=-6
reads delivered own host|0=10
reads delivered own state|0=-5
reads delivered own thing|0=14
reads delivered own|0=6
reads delivered personnel|0=-11
reads delivered source thing|0=5
reads delivered source unnamed|0=7
reads delivered source|0=6
reads delivered training|0=-12
reads none above service|0=6
reads none above state|0=8
reads none agent host|0=9
reads none agent state|0=-13
reads none agent vow|0=-7
reads none agent|0=-9
reads none carried move|0=8
reads none carried state|0=11
reads none carried|0=9
reads none far thing|0=-11
reads none far vow|0=6
reads none far|0=-6
reads none other service|0=-5
reads none other thing|0=9
reads none other unnamed|0=11
reads none other|0=8
reads none own thing|0=-6
reads none own|0=-6
reads none|0=-8
reads open agent host|0=-9
reads open agent state|0=7
reads open agent thing|0=-7
reads open agent|0=-6
reads open all bare|0=-14
reads open all thing|0=14
reads open backing|0=9
reads open carried bare|0=-11
reads open carried|0=-8
reads open far event|0=-6
reads open far host|0=8
reads open logistics|0=-11
reads open other bare|0=9
reads open other several|0=13
reads open other state|0=-8
reads open own UN|0=5
reads open own bare|0=5
reads open own host|0=7
reads open own state|0=-12
reads open source bare|0=7
reads open source state|0=13
reads open source|0=8
reads pledged above bare|0=6
reads pledged above thing|0=6
reads pledged above unnamed|0=6
reads pledged above|0=8
reads pledged agent AU|0=-9
reads pledged agent UNSC|0=-7
reads pledged agent UN|0=-7
reads pledged agent host|0=13
reads pledged agent several|0=11
reads pledged agent state|0=-16
reads pledged agent thing|0=-11
reads pledged agent unnamed|0=19
reads pledged agent vow|0=13
reads pledged carried UNSC|0=5
reads pledged carried bare|0=-7
reads pledged carried several|0=-5
reads pledged carried thing|0=7
reads pledged far AU|0=5
reads pledged far EU|0=-5
reads pledged far back|0=-9
reads pledged far bare|0=-9
reads pledged far host|0=-5
reads pledged far move|0=8
reads pledged far several|0=11
reads pledged far state|0=-13
reads pledged far thing|0=16
reads pledged far vow|0=-8
reads pledged funding|0=5
reads pledged logistics|0=-7
reads pledged other back|0=12
reads pledged other bare|0=10
reads pledged other host|0=-9
reads pledged other move|0=-5
reads pledged other organisation|0=8
reads pledged other several|0=-6
reads pledged other state|0=26
reads pledged other unnamed|0=-12
reads pledged other vow|0=-12
reads pledged own UN|0=6
reads pledged own several|0=-8
reads pledged own state|0=-5
reads pledged own thing|0=-11
reads pledged own|0=-9
reads pledged source bare|0=-7
reads pledged source host|0=5
reads pledged source thing|0=11
reads pledged training|0=9
reads refused above host|0=5
reads refused above state|0=-7
reads refused agent host|0=-5
reads refused agent service|0=-5
reads refused agent state|0=9
reads refused agent unnamed|0=-5
reads refused carried|0=-5
reads refused far back|0=6
reads refused far move|0=8
reads refused far thing|0=-11
reads refused far unnamed|0=6
reads refused logistics|0=-7
reads refused other vow|0=6
reads refused own state|0=12
reads refused own thing|0=10
reads refused own|0=10
reads refused personnel|0=6
reads reluctant above state|0=6
reads reluctant agent bare|0=-5
reads reluctant agent move|0=10
reads reluctant agent state|0=7
reads reluctant agent thing|0=-9
reads reluctant agent vow|0=9
reads reluctant all bare|0=11
reads reluctant all thing|0=-6
reads reluctant far UNSC|0=-6
reads reluctant far move|0=-12
reads reluctant far state|0=-7
reads reluctant far thing|0=7
reads reluctant far vow|0=-7
reads reluctant far|0=-13
reads reluctant own state|0=-8
reads reluctant own thing|0=-7
reads reluctant own|0=-7
reads suspended above state|0=-6
reads suspended above thing|0=-8
reads suspended far thing|0=8
reads suspended far vow|0=-5
reads suspended logistics|0=-6
reads suspended personnel|0=13
reads withdrawn agent host|0=8
reads withdrawn agent several|0=-8
reads withdrawn carried bare|0=7
reads withdrawn carried host|0=7
reads withdrawn far UN|0=10
reads withdrawn far bare|0=-9
reads withdrawn far several|0=-8
reads withdrawn far thing|0=6
reads withdrawn funding|0=-5
reads withdrawn other host|0=-6
reads withdrawn other|0=-11
reads withdrawn own state|0=7
reads withdrawn own thing|0=6
reads withdrawn|0=-5
res funding none|0=-9
res personnel figure|0=-6
right arrive|0=5
right back|0=-7
right bind past|0=-6
right keep|0=-10
right leave finite|0=-7
right leave ing|0=7
right meet base|0=5
right no-verb|0=-9
right promise base|0=5
right promise finite|0=7
right promise|0=11
right refuse past|0=14
right refuse|0=10
right verb attach|0=6
right verb come|0=11
right verb deliver|0=-5
right verb deploy|0=5
right verb hope|0=-5
right verb offer|0=8
right verb reach|0=-6
right verb rule|0=8
right verb train|0=-11
right-aux are|0=6
right-aux had|0=5
right-aux has|0=11
right-aux was|0=-8
right-aux will|0=-6
right-aux would|0=5
rule back.draft same|0=5
rule back.lead name|0=6
rule back.lead pledged|0=7
rule back.support back|0=-8
rule back.support name|0=-7
rule back.support pledged|0=-10
rule back.support same|0=-10
rule back.support support|0=6
rule back.support that|0=-7
rule back.vote reluctant|0=6
rule back.vote same|0=6
rule owned pledged|0=-6
rule owned |0=-5
rule total.fund delivered|0=6
rule total.fund same|0=8
rule total.people delivered|0=-8
rule total.people loose|0=-9
rule total.people people|0=-8
rule total.people same|0=-8
rule verb.give delivered|0=-7
rule verb.give figure|0=9
rule verb.give infinitive|0=-6
rule verb.give main|0=8
rule verb.give no-figure|0=-11
rule verb.give relative|0=-8
rule verb.keep main|0=-6
rule verb.promise main|0=10
rule verb.promise name|0=5
rule verb.promise pronoun|0=-9
rule verb.promise relative|0=-9
rule verb.serve figure|0=6
rule verb.serve strong|0=6
s:backing a:ask|0=-12
s:backing a:bind|0=5
s:backing a:consider|0=-6
s:backing a:hesitate|0=-7
s:backing a:keep|0=-12
s:backing a:none|0=8
s:backing a:other|0=-9
s:backing a:promise|0=-10
s:backing a:refuse|0=10
s:backing a:say|0=11
s:backing a:thank|0=10
s:backing f:none|0=-7
s:backing g:absent|0=-14
s:backing g:after 0|0=10
s:backing g:after 2|0=15
s:backing g:after 3|0=10
s:backing g:before 0 stop|0=-29
s:backing g:before 0|0=-5
s:backing g:before 1|0=17
s:backing g:before 2|0=19
s:backing g:inside|0=-27
s:backing h:carried|0=-19
s:backing h:owner|0=-8
s:backing h:pronoun|0=23
s:backing k:AU|0=12
s:backing k:EU|0=-23
s:backing k:UNSC|0=-41
s:backing k:UN|0=-30
s:backing k:mixed|0=21
s:backing k:organisation|0=8
s:backing k:several|0=54
s:backing k:state|0=-18
s:backing k:unnamed|0=14
s:backing n:0|0=-6
s:backing n:1|0=-11
s:backing n:2|0=15
s:backing o:no|0=-26
s:backing o:other|0=-9
s:backing o:same|0=31
s:backing p:none|0=7
s:backing p:object|0=-13
s:backing p:subject|0=9
s:backing v:ask|0=-18
s:backing v:authorise|0=10
s:backing v:back|0=-10
s:backing v:bind|0=22
s:backing v:give|0=-32
s:backing v:hesitate|0=26
s:backing v:hold|0=-5
s:backing v:keep|0=-6
s:backing v:light|0=-33
s:backing v:none|0=7
s:backing v:promise|0=8
s:backing v:refuse|0=5
s:backing v:say|0=-11
s:backing v:serve|0=17
s:backing v:thank|0=13
s:backing v:want|0=18
s:equipment a:ask|0=7
s:equipment a:consider|0=8
s:equipment a:due|0=-6
s:equipment a:hesitate|0=5
s:equipment a:none|0=-32
s:equipment a:other|0=8
s:equipment a:promise|0=-24
s:equipment a:say|0=29
s:equipment f:bare|0=-13
s:equipment f:none|0=5
s:equipment g:absent|0=-14
s:equipment g:after 0 stop|0=13
s:equipment g:after 0|0=-21
s:equipment g:after 2 stop|0=-5
s:equipment g:after 2|0=-7
s:equipment g:after 3|0=-6
s:equipment g:before 0 stop|0=20
s:equipment g:before 0|0=-28
s:equipment g:before 1 stop|0=23
s:equipment g:before 1|0=6
s:equipment g:before 2 stop|0=6
s:equipment g:before 2|0=-9
s:equipment g:inside|0=19
s:equipment h:all|0=10
s:equipment h:carried|0=-25
s:equipment h:named|0=-16
s:equipment h:owner|0=12
s:equipment h:share|0=6
s:equipment k:EU|0=-17
s:equipment k:UN|0=-18
s:equipment k:all|0=10
s:equipment k:host|0=22
s:equipment n:0|0=12
s:equipment n:1|0=-5
s:equipment n:2|0=-12
s:equipment o:no|0=9
s:equipment o:other|0=25
s:equipment o:same|0=-38
s:equipment p:prep|0=-8
s:equipment v:arrive|0=-6
s:equipment v:ask|0=19
s:equipment v:back|0=-6
s:equipment v:bind|0=-13
s:equipment v:due|0=20
s:equipment v:give|0=10
s:equipment v:hold|0=-9
s:equipment v:keep|0=8
s:equipment v:light|0=-16
s:equipment v:need|0=-5
s:equipment v:none|0=6
s:equipment v:promise|0=13
s:equipment v:serve|0=-9
s:equipment v:want|0=-8
s:funding a:ask|0=-13
s:funding a:bind|0=-7
s:funding a:keep|0=11
s:funding a:none|0=-30
s:funding a:other|0=35
s:funding a:promise|0=21
s:funding a:refuse|0=-15
s:funding a:say|0=-21
s:funding a:want|0=5
s:funding f:bare|0=-9
s:funding f:figure|0=20
s:funding f:none|0=-38
s:funding g:absent|0=-8
s:funding g:after 0 stop|0=-7
s:funding g:after 0|0=-5
s:funding g:after 1 stop|0=15
s:funding g:after 1|0=18
s:funding g:after 2|0=-12
s:funding g:before 0 stop|0=13
s:funding g:before 0|0=-31
s:funding g:before 1 stop|0=-31
s:funding g:before 2 stop|0=-11
s:funding g:before 2|0=-17
s:funding g:before 3 stop|0=-7
s:funding g:inside|0=64
s:funding h:all|0=-6
s:funding h:beside|0=-9
s:funding h:named|0=8
s:funding h:owner|0=-9
s:funding h:pronoun|0=-8
s:funding k:AU|0=12
s:funding k:EU|0=41
s:funding k:UNSC|0=-6
s:funding k:UN|0=-35
s:funding k:all|0=-6
s:funding k:organisation|0=-7
s:funding k:several|0=-10
s:funding k:state|0=9
s:funding k:unnamed|0=-25
s:funding n:0|0=-27
s:funding n:1|0=11
s:funding n:2|0=-10
s:funding o:no|0=-20
s:funding o:other|0=-50
s:funding o:same|0=32
s:funding o:unlike|0=7
s:funding p:none|0=-19
s:funding p:object|0=-6
s:funding p:prep|0=9
s:funding p:subject|0=-12
s:funding v:arrive|0=9
s:funding v:ask|0=8
s:funding v:back|0=14
s:funding v:bar|0=8
s:funding v:bind|0=-20
s:funding v:due|0=6
s:funding v:keep|0=24
s:funding v:leave|0=-6
s:funding v:light|0=11
s:funding v:meet|0=25
s:funding v:need|0=-13
s:funding v:promise|0=-49
s:funding v:say|0=-6
s:funding v:serve|0=-26
s:logistics a:ask|0=15
s:logistics a:bind|0=19
s:logistics a:due|0=7
s:logistics a:none|0=16
s:logistics a:other|0=-19
s:logistics a:promise|0=-14
s:logistics a:refuse|0=-8
s:logistics f:figure|0=-6
s:logistics g:absent|0=24
s:logistics g:after 0 stop|0=-13
s:logistics g:after 0|0=30
s:logistics g:after 3|0=-6
s:logistics g:before 0|0=20
s:logistics g:before 1 stop|0=9
s:logistics g:before 1|0=-7
s:logistics g:before 2 stop|0=-11
s:logistics g:before 3 stop|0=-15
s:logistics g:inside|0=-28
s:logistics h:carried|0=29
s:logistics h:named|0=-6
s:logistics h:owner|0=-17
s:logistics h:pronoun|0=-5
s:logistics k:AU|0=-8
s:logistics k:EU|0=-11
s:logistics k:UNSC|0=59
s:logistics k:UN|0=84
s:logistics k:host|0=-26
s:logistics k:several|0=-52
s:logistics k:state|0=-22
s:logistics k:unnamed|0=-24
s:logistics n:0|0=26
s:logistics n:2|0=-27
s:logistics o:no|0=-33
s:logistics o:other|0=14
s:logistics o:same|0=16
s:logistics p:none|0=22
s:logistics p:object|0=23
s:logistics p:prep|0=-23
s:logistics p:subject|0=-25
s:logistics v:arrive|0=9
s:logistics v:back|0=18
s:logistics v:draft|0=-6
s:logistics v:hold|0=-7
s:logistics v:light|0=6
s:logistics v:none|0=5
s:logistics v:promise|0=6
s:logistics v:serve|0=-7
s:personnel a:ask|0=-9
s:personnel a:bind|0=-14
s:personnel a:due|0=-16
s:personnel a:hesitate|0=11
s:personnel a:keep|0=7
s:personnel a:need|0=-8
s:personnel a:none|0=10
s:personnel a:other|0=-8
s:personnel a:promise|0=5
s:personnel a:say|0=-7
s:personnel a:want|0=-15
s:personnel f:bare|0=9
s:personnel f:figure|0=-14
s:personnel g:absent|0=-13
s:personnel g:after 0|0=-48
s:personnel g:after 1 stop|0=-30
s:personnel g:after 1|0=-36
s:personnel g:after 2 stop|0=11
s:personnel g:after 2|0=-5
s:personnel g:after 3|0=-10
s:personnel g:before 0 stop|0=7
s:personnel g:before 0|0=43
s:personnel g:before 1 stop|0=13
s:personnel g:before 1|0=-9
s:personnel g:before 2 stop|0=18
s:personnel g:before 2|0=17
s:personnel g:before 3 stop|0=24
s:personnel g:before 3|0=21
s:personnel g:inside|0=-7
s:personnel h:all|0=-7
s:personnel h:beside|0=28
s:personnel h:named|0=-15
s:personnel h:pronoun|0=-18
s:personnel h:share|0=27
s:personnel k:AU|0=-34
s:personnel k:EU|0=-21
s:personnel k:UNSC|0=-44
s:personnel k:UN|0=-32
s:personnel k:all|0=-7
s:personnel k:host|0=22
s:personnel k:organisation|0=-20
s:personnel k:several|0=26
s:personnel k:state|0=34
s:personnel k:unnamed|0=21
s:personnel n:0|0=6
s:personnel n:1|0=-12
s:personnel n:2|0=-8
s:personnel o:no|0=12
s:personnel o:other|0=-17
s:personnel o:same|0=-23
s:personnel p:none|0=-20
s:personnel p:object|0=-7
s:personnel p:subject|0=13
s:personnel v:ask|0=-8
s:personnel v:authorise|0=-13
s:personnel v:bar|0=-17
s:personnel v:bind|0=9
s:personnel v:consider|0=6
s:personnel v:due|0=-20
s:personnel v:give|0=9
s:personnel v:hesitate|0=-13
s:personnel v:hold|0=11
s:personnel v:keep|0=-24
s:personnel v:light|0=40
s:personnel v:meet|0=-20
s:personnel v:none|0=-20
s:personnel v:promise|0=28
s:personnel v:refuse|0=-7
s:personnel v:say|0=7
s:personnel v:serve|0=24
s:personnel v:want|0=-8
s:training a:promise|0=6
s:training g:after 0|0=28
s:training g:after 1 stop|0=-8
s:training g:before 0|0=6
s:training g:before 1|0=11
s:training g:before 2|0=-14
s:training g:inside|0=-21
s:training h:named|0=16
s:training h:pronoun|0=-15
s:training k:EU|0=33
s:training k:host|0=-22
s:training k:several|0=-5
s:training k:state|0=-5
s:training o:other|0=14
s:training o:same|0=-16
s:training p:none|0=6
s:training p:object|0=-10
says already|0=-5
says cabinet|0=20
says could|0=-6
says court|0=-29
says if|0=8
says instead|0=5
says may|0=-10
says mission|0=8
says not|0=7
says now|0=-5
says once|0=9
says only|0=14
says ready|0=13
says should|0=-9
says total|0=6
says urged|0=-9
says would|0=-7
served backing funding|0=8
served backing logistics|0=10
served funding funding|0=9
served funding logistics|0=8
served logistics equipment|0=-6
served logistics funding|0=-6
served logistics logistics|0=9
served training personnel|0=-21
silence 3|0=7
silence 4|0=-11
stance delivered all|0=16
stance delivered carried|0=-17
stance delivered object|0=16
stance delivered owner|0=-10
stance delivered passive-subject|0=-11
stance delivered prep-by|0=7
stance delivered prep-of|0=-9
stance delivered prep-with|0=7
stance delivered thing-of|0=-5
stance none up-prep-of|0=5
stance pledged all|0=-13
stance pledged apart|0=5
stance pledged carried|0=5
stance pledged itself|0=-6
stance pledged of-thing-of|0=-8
stance pledged owner|0=10
stance pledged passive-subject|0=14
stance pledged subject|0=-9
stance pledged up-prep-to|0=10
stance pledged up-prep-with|0=5
stance pledged up-subject|0=8
stance refused subject|0=9
stance reluctant apart|0=-6
t:above a:ask|0=-10
t:above a:bind|0=11
t:above a:hesitate|0=12
t:above a:promise|0=-47
t:above a:say|0=46
t:above a:thank|0=-15
t:above a:want|0=8
t:above f:bare|0=10
t:above g:before 1|0=19
t:above g:before 2|0=-16
t:above g:before 3|0=11
t:above h:named|0=-6
t:above h:owner|0=17
t:above k:UNSC|0=-9
t:above k:host|0=25
t:above k:state|0=-12
t:above k:unnamed|0=7
t:above n:0|0=-17
t:above n:1|0=11
t:above n:2|0=14
t:above o:no|0=16
t:above o:unlike|0=-7
t:above p:prep|0=9
t:above s:backing|0=9
t:above s:funding|0=-18
t:above s:training|0=11
t:above v:back|0=8
t:above v:consider|0=10
t:above v:give|0=6
t:above v:hold|0=-10
t:above v:light|0=10
t:above v:none|0=-6
t:above v:promise|0=-10
t:above w:back|0=-7
t:above w:bare|0=10
t:above w:thing|0=-17
t:above w:vow|0=22
t:agent a:bind|0=5
t:agent a:consider|0=6
t:agent a:due|0=-8
t:agent a:keep|0=7
t:agent a:need|0=-9
t:agent a:none|0=-18
t:agent a:other|0=-9
t:agent a:promise|0=49
t:agent a:refuse|0=15
t:agent a:say|0=-5
t:agent a:thank|0=15
t:agent a:want|0=-8
t:agent f:bare|0=-11
t:agent f:figure|0=6
t:agent f:none|0=10
t:agent g:after 0|0=-26
t:agent g:after 1|0=-21
t:agent g:before 0|0=27
t:agent g:before 1|0=-8
t:agent g:before 2|0=-28
t:agent g:before 3|0=28
t:agent g:inside|0=27
t:agent h:named|0=13
t:agent h:owner|0=-15
t:agent h:pronoun|0=-34
t:agent h:share|0=28
t:agent k:EU|0=16
t:agent k:UNSC|0=-14
t:agent k:UN|0=-22
t:agent k:host|0=32
t:agent k:organisation|0=-11
t:agent k:several|0=-14
t:agent k:state|0=14
t:agent k:unnamed|0=-5
t:agent n:0|0=15
t:agent n:1|0=-7
t:agent n:2|0=-22
t:agent o:other|0=33
t:agent o:same|0=-10
t:agent o:unlike|0=30
t:agent p:object|0=-6
t:agent p:prep|0=24
t:agent p:subject|0=7
t:agent s:backing|0=-12
t:agent s:equipment|0=-15
t:agent s:logistics|0=-15
t:agent s:personnel|0=19
t:agent s:training|0=24
t:agent v:arrive|0=13
t:agent v:back|0=23
t:agent v:bind|0=-23
t:agent v:give|0=5
t:agent v:hesitate|0=18
t:agent v:hold|0=12
t:agent v:keep|0=19
t:agent v:leave|0=20
t:agent v:light|0=-10
t:agent v:none|0=-8
t:agent v:oppose|0=-6
t:agent v:promise|0=-17
t:agent v:refuse|0=-15
t:agent v:say|0=-13
t:agent v:serve|0=-19
t:agent v:thank|0=13
t:agent w:bare|0=-11
t:agent w:move|0=-6
t:agent w:service|0=23
t:agent w:thing|0=-7
t:agent w:vow|0=6
t:all a:none|0=5
t:all a:promise|0=-11
t:all f:none|0=-12
t:all g:absent|0=-9
t:all h:all|0=-9
t:all k:all|0=-9
t:all n:0|0=-13
t:all n:1|0=5
t:all o:other|0=-20
t:all o:same|0=17
t:all o:unlike|0=-8
t:all p:none|0=-9
t:all s:equipment|0=10
t:all s:funding|0=-6
t:all s:personnel|0=-7
t:all v:arrive|0=-9
t:all v:back|0=8
t:all v:bind|0=-7
t:all v:due|0=11
t:all v:give|0=-12
t:all v:hesitate|0=-10
t:all v:light|0=-9
t:all v:meet|0=10
t:all v:need|0=-8
t:all v:none|0=5
t:all v:promise|0=9
t:all v:serve|0=21
t:all w:service|0=-6
t:all w:thing|0=-6
t:carried a:hesitate|0=12
t:carried a:none|0=-19
t:carried a:say|0=-11
t:carried f:bare|0=-8
t:carried f:figure|0=-5
t:carried f:none|0=-7
t:carried g:absent|0=-19
t:carried h:carried|0=-19
t:carried k:AU|0=-5
t:carried k:host|0=-10
t:carried k:several|0=-25
t:carried k:unnamed|0=27
t:carried n:0|0=13
t:carried n:1|0=-24
t:carried n:2|0=-9
t:carried o:no|0=-7
t:carried o:other|0=-18
t:carried p:none|0=11
t:carried p:object|0=-17
t:carried p:prep|0=-15
t:carried s:backing|0=-19
t:carried s:equipment|0=-25
t:carried s:logistics|0=29
t:carried v:arrive|0=6
t:carried v:bind|0=14
t:carried v:consider|0=-15
t:carried v:due|0=-5
t:carried v:give|0=16
t:carried v:keep|0=-7
t:carried v:none|0=-8
t:carried v:serve|0=-8
t:carried w:back|0=-5
t:carried w:bare|0=-8
t:carried w:service|0=-10
t:carried w:thing|0=14
t:carried w:vow|0=-6
t:far a:ask|0=9
t:far a:bind|0=8
t:far a:consider|0=-9
t:far a:hesitate|0=5
t:far a:keep|0=-10
t:far a:other|0=7
t:far a:promise|0=18
t:far a:refuse|0=-28
t:far a:say|0=-9
t:far a:thank|0=10
t:far a:want|0=-5
t:far f:bare|0=-7
t:far f:figure|0=-15
t:far g:after 0 stop|0=-7
t:far g:after 0|0=37
t:far g:after 1 stop|0=-17
t:far g:after 1|0=-17
t:far g:after 2|0=-11
t:far g:after 3 stop|0=-9
t:far g:after 3|0=-14
t:far g:before 0 stop|0=10
t:far g:before 1 stop|0=18
t:far g:before 2|0=22
t:far g:before 3|0=-15
t:far g:inside|0=-12
t:far h:owner|0=-43
t:far h:pronoun|0=15
t:far k:EU|0=-16
t:far k:UNSC|0=-11
t:far k:host|0=-21
t:far k:mixed|0=16
t:far k:organisation|0=-16
t:far k:several|0=25
t:far k:state|0=9
t:far k:unnamed|0=-10
t:far n:0|0=-13
t:far o:other|0=-23
t:far p:prep|0=-13
t:far s:backing|0=17
t:far s:equipment|0=15
t:far s:funding|0=-27
t:far s:personnel|0=-7
t:far s:training|0=-14
t:far v:arrive|0=-16
t:far v:ask|0=6
t:far v:authorise|0=11
t:far v:back|0=-16
t:far v:end|0=-10
t:far v:give|0=22
t:far v:hold|0=-9
t:far v:keep|0=-5
t:far v:leave|0=-16
t:far v:none|0=-7
t:far v:refuse|0=7
t:far v:say|0=-7
t:far v:serve|0=17
t:far w:bare|0=-7
t:far w:event|0=-11
t:far w:move|0=23
t:far w:service|0=-11
t:far w:vow|0=-17
t:other a:bind|0=-14
t:other a:hesitate|0=-11
t:other a:keep|0=5
t:other a:none|0=45
t:other a:other|0=9
t:other a:promise|0=-11
t:other a:say|0=-37
t:other f:none|0=-19
t:other g:after 0|0=-24
t:other g:after 1|0=28
t:other g:before 0|0=-19
t:other g:before 2|0=15
t:other g:inside|0=-20
t:other h:named|0=-34
t:other h:owner|0=15
t:other k:AU|0=-9
t:other k:UN|0=-13
t:other k:host|0=-39
t:other k:organisation|0=7
t:other k:several|0=41
t:other k:unnamed|0=-12
t:other n:0|0=-9
t:other n:2|0=-14
t:other o:no|0=-9
t:other o:other|0=9
t:other o:same|0=-12
t:other o:unlike|0=-7
t:other p:object|0=26
t:other p:prep|0=-29
t:other p:subject|0=-18
t:other s:funding|0=16
t:other s:logistics|0=14
t:other s:personnel|0=-26
t:other s:training|0=-20
t:other v:authorise|0=-7
t:other v:bar|0=-5
t:other v:bind|0=16
t:other v:consider|0=8
t:other v:give|0=-12
t:other v:hesitate|0=16
t:other v:hold|0=7
t:other v:keep|0=-7
t:other v:leave|0=-28
t:other v:none|0=29
t:other v:promise|0=-14
t:other v:refuse|0=5
t:other v:serve|0=-31
t:other w:event|0=16
t:other w:move|0=-22
t:other w:thing|0=-12
t:own a:ask|0=-11
t:own a:other|0=-10
t:own a:promise|0=-12
t:own a:say|0=27
t:own f:figure|0=-5
t:own g:before 0 stop|0=6
t:own g:inside|0=-9
t:own h:beside|0=25
t:own h:named|0=-29
t:own k:AU|0=-7
t:own k:UN|0=15
t:own k:host|0=18
t:own k:unnamed|0=-19
t:own n:2|0=-7
t:own o:no|0=-19
t:own o:other|0=-9
t:own o:same|0=24
t:own p:subject|0=-9
t:own s:equipment|0=14
t:own s:logistics|0=-12
t:own s:personnel|0=-6
t:own v:arrive|0=8
t:own v:back|0=-13
t:own v:bar|0=-9
t:own v:give|0=-35
t:own v:hesitate|0=-16
t:own v:keep|0=6
t:own v:leave|0=21
t:own v:meet|0=-10
t:own v:promise|0=10
t:own v:say|0=9
t:own v:serve|0=17
t:own w:event|0=-7
t:source a:none|0=19
t:source a:say|0=-6
t:source f:figure|0=26
t:source f:none|0=-20
t:source g:after 0|0=7
t:source h:named|0=14
t:source h:pronoun|0=-6
t:source k:several|0=-7
t:source k:state|0=22
t:source n:0|0=9
t:source o:no|0=-14
t:source o:other|0=8
t:source o:same|0=14
t:source p:subject|0=5
t:source s:backing|0=10
t:source s:funding|0=13
t:source s:logistics|0=-12
t:source v:bind|0=-5
t:source v:light|0=9
t:source v:promise|0=20
t:source w:event|0=-7
t:source w:thing|0=14
tie above funding|0=-9
tie above host|0=12
tie above state|0=-6
tie above thing none|0=-9
tie above training|0=6
tie above vow none|0=11
tie agent EU|0=8
tie agent UNSC|0=-7
tie agent UN|0=-11
tie agent backing|0=-8
tie agent bare bare|0=-5
tie agent equipment|0=-7
tie agent host|0=16
tie agent logistics|0=-7
tie agent organisation|0=-5
tie agent personnel|0=12
tie agent service none|0=10
tie agent several|0=-7
tie agent state|0=10
tie agent training|0=12
tie carried backing|0=-10
tie carried equipment|0=-12
tie carried logistics|0=14
tie carried service none|0=-5
tie carried several|0=-12
tie carried thing none|0=9
tie carried unnamed|0=13
tie carried|0=-10
tie far EU|0=-8
tie far UNSC|0=-5
tie far backing|0=9
tie far equipment|0=8
tie far event none|0=-5
tie far funding|0=-13
tie far host|0=-10
tie far mixed|0=8
tie far move none|0=11
tie far organisation|0=-8
tie far several|0=12
tie far state|0=6
tie far thing figure|0=-6
tie far thing none|0=7
tie far training|0=-7
tie far vow none|0=-8
tie far|0=-8
tie other UN|0=-6
tie other event none|0=8
tie other funding|0=8
tie other host|0=-19
tie other logistics|0=7
tie other move none|0=-11
tie other personnel|0=-13
tie other several|0=20
tie other training|0=-10
tie other unnamed|0=-6
tie other|0=-9
tie own UN|0=7
tie own equipment|0=7
tie own host|0=8
tie own logistics|0=-6
tie own unnamed|0=-10
tie source backing|0=5
tie source funding|0=6
tie source logistics|0=-6
tie source state|0=11
tie source thing figure|0=13
tie source thing none|0=-6
told refused|0=14
told reluctant|0=-17
told same refused|0=14
told same reluctant|0=-13
told same withdrawn|0=-11
told same|0=145
told suspended|0=5
told unlike|0=6
told withdrawn|0=-10
untold|0=-14
v:arrive a:ask|0=18
v:arrive a:consider|0=-20
v:arrive a:promise|0=11
v:arrive g:after 0 stop|0=15
v:arrive g:after 0|0=20
v:arrive g:after 1 stop|0=-5
v:arrive g:after 2|0=15
v:arrive g:after 3|0=-6
v:arrive g:before 0 stop|0=16
v:arrive g:before 0|0=-19
v:arrive g:before 1 stop|0=-13
v:arrive g:before 3|0=-6
v:arrive h:all|0=-9
v:arrive h:carried|0=6
v:arrive h:named|0=-13
v:arrive h:owner|0=21
v:arrive h:pronoun|0=-8
v:arrive n:0|0=30
v:arrive n:1|0=-9
v:arrive n:2|0=-19
v:arrive o:no|0=-5
v:arrive o:same|0=-8
v:arrive o:unlike|0=18
v:arrive p:object|0=-14
v:arrive p:prep|0=8
v:arrive p:subject|0=7
v:ask a:none|0=7
v:ask g:absent|0=-5
v:ask g:before 0|0=9
v:ask g:before 1|0=-21
v:ask g:before 2|0=10
v:ask h:named|0=13
v:ask n:0|0=6
v:ask n:1|0=-8
v:ask o:no|0=-11
v:ask p:object|0=11
v:ask p:prep|0=-16
v:authorise a:other|0=-6
v:authorise g:before 1|0=7
v:authorise g:inside|0=-11
v:authorise h:named|0=-8
v:authorise n:0|0=-16
v:authorise n:1|0=10
v:authorise o:no|0=-11
v:authorise p:subject|0=-7
v:back a:ask|0=-5
v:back a:none|0=-9
v:back a:other|0=7
v:back a:want|0=15
v:back g:absent|0=7
v:back g:after 0 stop|0=9
v:back g:after 0|0=-24
v:back g:after 1|0=-40
v:back g:after 2|0=-8
v:back g:before 0|0=-16
v:back g:before 1|0=25
v:back g:before 2|0=57
v:back g:inside|0=8
v:back h:all|0=8
v:back h:named|0=44
v:back h:owner|0=-18
v:back h:pronoun|0=-17
v:back n:1|0=6
v:back n:2|0=13
v:back o:no|0=25
v:back o:other|0=14
v:back o:same|0=-22
v:back p:subject|0=19
v:bar g:before 1|0=7
v:bar g:before 2|0=-9
v:bar g:inside|0=-9
v:bar h:owner|0=-9
v:bar n:0|0=-7
v:bar o:no|0=-9
v:bar p:subject|0=-8
v:bind g:absent|0=7
v:bind g:after 1|0=11
v:bind g:before 0|0=14
v:bind g:before 1 stop|0=-6
v:bind g:before 2|0=-6
v:bind g:inside|0=-15
v:bind h:all|0=-7
v:bind h:carried|0=14
v:bind n:0|0=14
v:bind n:2|0=-17
v:bind o:no|0=24
v:bind o:other|0=-13
v:bind o:same|0=-12
v:bind p:object|0=13
v:bind p:prep|0=-15
v:consider a:keep|0=-7
v:consider a:none|0=14
v:consider a:other|0=-18
v:consider a:say|0=8
v:consider a:thank|0=11
v:consider g:absent|0=-18
v:consider g:after 0 stop|0=13
v:consider g:after 0|0=16
v:consider g:before 0|0=12
v:consider g:before 1|0=-11
v:consider g:before 2 stop|0=-7
v:consider g:before 2|0=-20
v:consider g:before 3|0=17
v:consider g:inside|0=10
v:consider h:carried|0=-15
v:consider h:named|0=6
v:consider h:pronoun|0=15
v:consider n:0|0=18
v:consider n:1|0=-14
v:consider o:no|0=-9
v:consider o:other|0=14
v:consider p:object|0=10
v:consider p:prep|0=7
v:consider p:subject|0=-17
v:draft a:say|0=-6
v:draft o:no|0=-6
v:draft p:prep|0=-6
v:due a:none|0=5
v:due g:absent|0=5
v:due g:before 1|0=14
v:due h:all|0=11
v:due h:carried|0=-5
v:due n:0|0=-9
v:due n:1|0=24
v:due n:2|0=-10
v:due p:object|0=-11
v:due p:prep|0=15
v:end n:0|0=-10
v:end o:no|0=-11
v:extend o:no|0=-5
v:extend p:prep|0=-5
v:give a:ask|0=-12
v:give a:bind|0=7
v:give a:consider|0=5
v:give a:due|0=-10
v:give a:fail|0=-12
v:give a:hesitate|0=8
v:give a:none|0=16
v:give a:other|0=18
v:give a:refuse|0=-8
v:give a:say|0=-19
v:give a:want|0=-17
v:give g:after 0|0=14
v:give g:after 1|0=-12
v:give g:after 2 stop|0=-10
v:give g:after 3|0=12
v:give g:before 0|0=-15
v:give g:before 1 stop|0=-10
v:give g:before 1|0=-10
v:give g:before 2 stop|0=34
v:give g:before 2|0=-20
v:give g:before 3 stop|0=-13
v:give g:before 3|0=27
v:give g:inside|0=-15
v:give h:all|0=-12
v:give h:beside|0=7
v:give h:carried|0=16
v:give h:named|0=-5
v:give n:0|0=6
v:give n:1|0=-8
v:give n:2|0=-6
v:give o:no|0=24
v:give o:other|0=-31
v:give o:same|0=8
v:give o:unlike|0=-25
v:give p:object|0=-10
v:give p:prep|0=-8
v:give p:subject|0=9
v:hesitate g:absent|0=-11
v:hesitate g:after 0|0=-6
v:hesitate g:after 1|0=10
v:hesitate g:before 0 stop|0=-9
v:hesitate g:before 0|0=16
v:hesitate g:before 3 stop|0=8
v:hesitate h:all|0=-10
v:hesitate h:named|0=5
v:hesitate h:pronoun|0=18
v:hesitate n:0|0=20
v:hesitate n:1|0=-14
v:hesitate o:other|0=11
v:hesitate p:object|0=14
v:hold a:bind|0=6
v:hold a:none|0=-15
v:hold a:other|0=-6
v:hold a:say|0=7
v:hold g:absent|0=-9
v:hold g:after 1|0=8
v:hold g:before 1|0=7
v:hold g:before 2|0=-7
v:hold g:before 3|0=6
v:hold h:named|0=-26
v:hold h:owner|0=20
v:hold n:1|0=-17
v:hold n:2|0=6
v:hold o:no|0=-26
v:hold o:same|0=6
v:hold o:unlike|0=13
v:hold p:object|0=-9
v:hold p:prep|0=9
v:hold p:subject|0=-12
v:keep a:ask|0=-5
v:keep a:none|0=-15
v:keep a:other|0=30
v:keep a:say|0=11
v:keep g:absent|0=-7
v:keep g:after 0 stop|0=-9
v:keep g:after 1|0=28
v:keep g:before 0|0=-29
v:keep g:before 2 stop|0=20
v:keep g:before 2|0=9
v:keep g:before 3|0=14
v:keep h:carried|0=-7
v:keep h:named|0=-12
v:keep h:owner|0=20
v:keep h:pronoun|0=6
v:keep n:0|0=20
v:keep n:1|0=13
v:keep n:2|0=-30
v:keep o:no|0=-11
v:keep o:same|0=16
v:keep p:object|0=-17
v:keep p:prep|0=32
v:keep p:subject|0=-10
v:leave a:bind|0=7
v:leave a:consider|0=8
v:leave a:none|0=-13
v:leave a:other|0=-5
v:leave a:say|0=12
v:leave g:absent|0=7
v:leave g:after 0 stop|0=-13
v:leave g:after 0|0=-10
v:leave g:after 1 stop|0=-9
v:leave g:after 1|0=9
v:leave g:after 2 stop|0=-8
v:leave g:before 1 stop|0=7
v:leave g:before 3|0=-8
v:leave g:inside|0=28
v:leave h:named|0=8
v:leave h:owner|0=-14
v:leave n:0|0=15
v:leave n:1|0=-7
v:leave n:2|0=-8
v:leave o:no|0=-6
v:leave o:other|0=5
v:leave p:object|0=-9
v:leave p:subject|0=13
v:light a:none|0=17
v:light a:other|0=-6
v:light a:refuse|0=-5
v:light a:say|0=8
v:light g:absent|0=-13
v:light g:after 0|0=-7
v:light g:after 2|0=-8
v:light g:before 0|0=26
v:light g:before 1 stop|0=19
v:light g:before 1|0=6
v:light g:before 2 stop|0=8
v:light g:before 2|0=8
v:light g:before 3|0=-16
v:light g:inside|0=-6
v:light h:all|0=-9
v:light h:named|0=7
v:light h:owner|0=15
v:light h:pronoun|0=-8
v:light n:1|0=-7
v:light n:2|0=9
v:light o:same|0=10
v:light p:prep|0=-22
v:light p:subject|0=28
v:meet g:absent|0=8
v:meet g:before 1|0=7
v:meet g:inside|0=-10
v:meet h:all|0=10
v:meet h:owner|0=-10
v:meet n:0|0=22
v:meet n:1|0=-31
v:meet n:2|0=7
v:meet p:prep|0=-7
v:meet p:subject|0=6
v:need a:none|0=-11
v:need g:absent|0=-8
v:need g:after 1|0=6
v:need h:all|0=-8
v:need n:0|0=-20
v:need n:1|0=11
v:need n:2|0=-6
v:need o:same|0=-10
v:need p:object|0=-19
v:need p:prep|0=22
v:need p:subject|0=-18
v:none a:keep|0=14
v:none a:need|0=-8
v:none a:none|0=15
v:none a:other|0=-6
v:none a:promise|0=-7
v:none a:say|0=-17
v:none g:absent|0=-5
v:none g:after 0 stop|0=-15
v:none g:after 0|0=-11
v:none g:after 1 stop|0=-6
v:none g:after 1|0=-12
v:none g:after 2 stop|0=8
v:none g:after 2|0=18
v:none g:after 3|0=-10
v:none g:before 0 stop|0=15
v:none g:before 0|0=-22
v:none g:before 1 stop|0=10
v:none g:before 2 stop|0=-26
v:none g:before 2|0=29
v:none g:before 3 stop|0=18
v:none g:inside|0=10
v:none h:all|0=5
v:none h:carried|0=-8
v:none h:named|0=-11
v:none h:pronoun|0=-12
v:none h:share|0=27
v:none n:0|0=-8
v:none n:1|0=-6
v:none n:2|0=20
v:none o:no|0=18
v:none o:other|0=-8
v:none o:same|0=-22
v:none p:object|0=28
v:none p:prep|0=-28
v:oppose a:none|0=-9
v:oppose g:before 1|0=-6
v:oppose h:named|0=-7
v:oppose n:1|0=-6
v:oppose o:no|0=-9
v:oppose p:prep|0=-6
v:promise a:bind|0=5
v:promise a:other|0=11
v:promise a:say|0=-18
v:promise g:absent|0=13
v:promise g:after 0 stop|0=7
v:promise g:after 0|0=-9
v:promise g:after 1 stop|0=-7
v:promise g:after 1|0=-10
v:promise g:after 2 stop|0=12
v:promise g:after 2|0=-15
v:promise g:before 0|0=13
v:promise g:before 1 stop|0=10
v:promise g:before 2 stop|0=-8
v:promise g:before 2|0=-12
v:promise g:inside|0=8
v:promise h:all|0=9
v:promise h:beside|0=12
v:promise h:named|0=-20
v:promise h:owner|0=26
v:promise h:share|0=-18
v:promise n:0|0=9
v:promise n:1|0=10
v:promise n:2|0=-15
v:promise o:no|0=-16
v:promise o:other|0=21
v:promise p:object|0=6
v:promise p:prep|0=-10
v:refuse g:before 0|0=-9
v:refuse g:before 1|0=34
v:refuse g:inside|0=-18
v:refuse h:named|0=6
v:refuse h:owner|0=-16
v:refuse h:pronoun|0=7
v:refuse n:2|0=-9
v:refuse o:other|0=-13
v:refuse o:same|0=8
v:say a:none|0=-8
v:say a:promise|0=-7
v:say g:absent|0=-5
v:say g:before 1|0=-10
v:say g:before 2|0=-10
v:say g:inside|0=9
v:say h:named|0=-6
v:say n:0|0=-20
v:say n:1|0=10
v:say n:2|0=-6
v:say o:no|0=-44
v:say o:other|0=12
v:say o:same|0=12
v:say p:subject|0=-11
v:serve a:consider|0=5
v:serve a:other|0=-7
v:serve a:say|0=12
v:serve g:absent|0=20
v:serve g:after 0 stop|0=-10
v:serve g:after 0|0=8
v:serve g:after 1|0=10
v:serve g:after 2|0=-6
v:serve g:after 3|0=-5
v:serve g:before 0|0=17
v:serve g:before 1|0=-44
v:serve g:before 2 stop|0=-18
v:serve g:before 3 stop|0=6
v:serve g:inside|0=17
v:serve h:all|0=21
v:serve h:carried|0=-8
v:serve h:owner|0=-17
v:serve h:pronoun|0=-17
v:serve h:share|0=19
v:serve n:0|0=-47
v:serve n:1|0=19
v:serve n:2|0=30
v:serve o:no|0=22
v:serve o:other|0=-20
v:serve o:same|0=-8
v:serve o:unlike|0=5
v:serve p:prep|0=22
v:serve p:subject|0=-17
v:sign a:none|0=-9
v:sign h:named|0=-8
v:sign n:0|0=-7
v:sign o:no|0=-9
v:sign p:object|0=-6
v:thank a:none|0=12
v:thank g:before 0|0=10
v:thank h:named|0=22
v:thank h:owner|0=-10
v:thank o:no|0=7
v:thank o:same|0=8
v:thank p:object|0=9
v:want a:none|0=5
v:want h:named|0=8
v:want p:object|0=7
verb arrive future|0=-5
verb arrive passive-prep-by|0=-6
verb arrive past passive|0=-7
verb arrive past|0=8
verb arrive possible|0=8
verb arrive prep-from|0=7
verb arrive present ing|0=7
verb arrive reluctant|0=-6
verb arrive subject|0=11
verb arrive would|0=9
verb back delivered|0=9
verb back none|0=11
verb back past|0=5
verb back pledged|0=-7
verb back prep-of|0=-5
verb back present not|0=-6
verb back present|0=14
verb back reluctant|0=-6
verb back subject|0=13
verb bind past|0=6
verb bind should|0=-7
verb bind subject|0=-6
verb due present|0=5
verb give asked|0=-6
verb give delivered|0=-6
verb give future passive|0=16
verb give future|0=-7
verb give none|0=12
verb give object|0=-6
verb give owner|0=-8
verb give passive-prep-by|0=6
verb give passive-subject|0=6
verb give past|0=-21
verb give pledged|0=10
verb give present|0=-6
verb give would|0=-9
verb hesitate present|0=6
verb keep object|0=-6
verb keep past|0=-7
verb keep prep|0=8
verb keep present|0=5
verb keep would|0=8
verb leave delivered|0=-7
verb leave future|0=7
verb leave owner|0=5
verb leave pledged|0=8
verb leave present|0=-8
verb leave subject|0=7
verb light prep|0=-6
verb light would|0=7
verb need prep|0=5
verb need subject|0=-6
verb none considering|0=5
verb none future passive|0=6
verb none none|0=-7
verb none object|0=9
verb none past|0=6
verb none pledged|0=-8
verb none possible|0=5
verb none prep|0=-7
verb promise delivered|0=-7
verb promise none|0=10
verb promise past passive|0=-5
verb promise past|0=11
verb say subject|0=-6
verb serve all|0=5
verb serve considering|0=-8
verb serve itself|0=7
verb serve none|0=-5
verb serve past not|0=8
verb serve past|0=-16
verb serve pledged|0=9
verb serve possible|0=-10
verb serve prep|0=5
verb serve present|0=15
verb serve reluctant|0=6
verb serve subject|0=-14
w:back a:ask|0=-9
w:back a:bind|0=-12
w:back a:consider|0=-6
w:back a:hesitate|0=-7
w:back a:none|0=20
w:back a:refuse|0=15
w:back a:say|0=-8
w:back a:want|0=7
w:back f:none|0=-11
w:back g:absent|0=-5
w:back g:after 0 stop|0=-5
w:back g:after 1|0=-15
w:back g:after 2 stop|0=-6
w:back g:before 0 stop|0=-5
w:back g:before 0|0=15
w:back g:before 1 stop|0=11
w:back g:before 2 stop|0=-6
w:back g:before 2|0=27
w:back g:inside|0=-14
w:back h:carried|0=-5
w:back k:AU|0=22
w:back k:EU|0=-14
w:back k:UNSC|0=-29
w:back k:UN|0=-20
w:back k:host|0=18
w:back k:mixed|0=12
w:back k:organisation|0=16
w:back k:several|0=-12
w:back k:state|0=-6
w:back n:1|0=-10
w:back n:2|0=-7
w:back o:no|0=-19
w:back o:other|0=-15
w:back o:same|0=20
w:back p:object|0=-11
w:back s:backing|0=-11
w:back v:arrive|0=-12
w:back v:bind|0=14
w:back v:give|0=-23
w:back v:hesitate|0=35
w:back v:keep|0=-17
w:back v:promise|0=-25
w:back v:thank|0=13
w:bare a:keep|0=5
w:bare a:none|0=10
w:bare a:other|0=-14
w:bare a:promise|0=-18
w:bare a:say|0=6
w:bare f:bare|0=-11
w:bare g:after 0 stop|0=-21
w:bare g:after 1 stop|0=-18
w:bare g:after 1|0=-19
w:bare g:after 2|0=6
w:bare g:before 0|0=-13
w:bare g:before 1 stop|0=8
w:bare g:before 1|0=11
w:bare g:before 2 stop|0=17
w:bare g:before 2|0=-7
w:bare g:inside|0=39
w:bare h:beside|0=21
w:bare h:carried|0=-8
w:bare h:named|0=-11
w:bare h:owner|0=-23
w:bare h:pronoun|0=-25
w:bare h:share|0=30
w:bare k:UNSC|0=-13
w:bare k:UN|0=-12
w:bare k:host|0=21
w:bare k:several|0=-11
w:bare k:unnamed|0=8
w:bare n:2|0=-12
w:bare o:no|0=-12
w:bare o:other|0=-14
w:bare o:same|0=9
w:bare p:none|0=5
w:bare p:object|0=-15
w:bare s:equipment|0=-13
w:bare s:funding|0=-9
w:bare s:personnel|0=9
w:bare v:arrive|0=10
w:bare v:ask|0=-12
w:bare v:authorise|0=-8
w:bare v:consider|0=-7
w:bare v:keep|0=-6
w:bare v:need|0=7
w:bare v:none|0=7
w:bare v:promise|0=7
w:event a:say|0=-6
w:event f:none|0=-11
w:event g:after 0|0=-8
w:event g:after 1|0=11
w:event g:before 0|0=-5
w:event g:before 1 stop|0=-5
w:event g:before 1|0=-14
w:event g:before 2|0=6
w:event g:before 3|0=9
w:event h:named|0=-10
w:event k:host|0=-16
w:event k:state|0=15
w:event n:1|0=-13
w:event o:no|0=-15
w:event p:none|0=-8
w:event p:object|0=12
w:event p:prep|0=-12
w:event s:personnel|0=-11
w:event v:bind|0=-8
w:event v:consider|0=20
w:event v:keep|0=12
w:event v:light|0=-9
w:event v:none|0=-12
w:move a:ask|0=8
w:move a:bind|0=6
w:move a:consider|0=-6
w:move a:keep|0=-6
w:move a:none|0=-29
w:move a:promise|0=16
w:move a:refuse|0=6
w:move g:after 0 stop|0=13
w:move g:after 0|0=22
w:move g:after 1 stop|0=-7
w:move g:after 1|0=-8
w:move g:before 0 stop|0=25
w:move g:before 1 stop|0=-17
w:move g:before 1|0=-19
w:move g:before 2|0=7
w:move g:inside|0=-14
w:move h:named|0=6
w:move h:pronoun|0=-10
w:move k:EU|0=-6
w:move k:host|0=-16
w:move k:several|0=11
w:move k:state|0=19
w:move n:0|0=-9
w:move n:1|0=16
w:move n:2|0=-9
w:move o:no|0=15
w:move o:other|0=16
w:move o:same|0=-32
w:service a:bind|0=14
w:service a:none|0=-22
w:service a:promise|0=11
w:service a:refuse|0=-15
w:service f:none|0=-11
w:service g:absent|0=-16
w:service g:after 0 stop|0=8
w:service g:after 0|0=16
w:service g:after 1|0=23
w:service g:after 2 stop|0=-5
w:service g:before 0|0=-7
w:service g:before 1|0=33
w:service g:before 2 stop|0=-11
w:service g:before 2|0=-38
w:service g:before 3|0=8
w:service g:inside|0=-5
w:service h:all|0=-6
w:service h:carried|0=-10
w:service h:named|0=50
w:service h:owner|0=-10
w:service h:pronoun|0=-32
w:service k:AU|0=-5
w:service k:EU|0=47
w:service k:UNSC|0=9
w:service k:UN|0=15
w:service k:all|0=-6
w:service k:host|0=-27
w:service k:state|0=-14
w:service k:unnamed|0=-19
w:service n:0|0=-17
w:service n:1|0=23
w:service n:2|0=-15
w:service o:no|0=-22
w:service o:other|0=14
w:service o:same|0=-10
w:service o:unlike|0=10
w:service p:object|0=-10
w:service s:equipment|0=8
w:service s:funding|0=-15
w:service s:logistics|0=-9
w:service s:training|0=7
w:service v:give|0=-10
w:thing a:ask|0=-13
w:thing a:bind|0=-19
w:thing a:consider|0=13
w:thing a:due|0=-12
w:thing a:hesitate|0=15
w:thing a:keep|0=7
w:thing a:need|0=-8
w:thing a:none|0=8
w:thing a:other|0=13
w:thing a:promise|0=-33
w:thing a:refuse|0=-16
w:thing a:say|0=8
w:thing a:thank|0=6
w:thing a:want|0=-7
w:thing f:none|0=-7
w:thing g:after 0 stop|0=-14
w:thing g:after 0|0=-31
w:thing g:after 1 stop|0=11
w:thing g:after 1|0=-21
w:thing g:after 2 stop|0=6
w:thing g:after 2|0=-13
w:thing g:after 3|0=-7
w:thing g:before 0 stop|0=26
w:thing g:before 1 stop|0=31
w:thing g:before 1|0=-5
w:thing g:before 3 stop|0=7
w:thing g:inside|0=6
w:thing h:all|0=-6
w:thing h:carried|0=14
w:thing h:named|0=-10
w:thing h:owner|0=7
w:thing k:AU|0=-24
w:thing k:EU|0=-18
w:thing k:UNSC|0=10
w:thing k:all|0=-6
w:thing k:host|0=12
w:thing k:organisation|0=-27
w:thing k:several|0=6
w:thing k:state|0=21
w:thing k:unnamed|0=-14
w:thing n:0|0=11
w:thing n:1|0=-29
w:thing o:other|0=-25
w:thing o:same|0=-6
w:thing p:prep|0=-14
w:thing s:training|0=-10
w:thing v:arrive|0=8
w:thing v:ask|0=12
w:thing v:back|0=15
w:thing v:bar|0=-10
w:thing v:consider|0=-9
w:thing v:draft|0=-6
w:thing v:due|0=7
w:thing v:end|0=-7
w:thing v:extend|0=-5
w:thing v:give|0=9
w:thing v:hesitate|0=-17
w:thing v:hold|0=-12
w:thing v:keep|0=14
w:thing v:light|0=12
w:thing v:need|0=-22
w:thing v:none|0=5
w:thing v:oppose|0=-9
w:thing v:promise|0=12
w:thing v:refuse|0=-11
w:thing v:say|0=-11
w:thing v:serve|0=6
w:thing v:sign|0=-6
w:thing v:want|0=5
w:told f:none|0=-5
w:told k:state|0=-6
w:told s:backing|0=6
w:told s:personnel|0=-6
w:told v:serve|0=6
w:vow a:bind|0=17
w:vow a:keep|0=-7
w:vow a:none|0=-24
w:vow a:promise|0=10
w:vow a:thank|0=5
w:vow g:absent|0=-6
w:vow g:after 0 stop|0=11
w:vow g:after 1|0=17
w:vow g:after 2|0=-5
w:vow g:before 0 stop|0=-24
w:vow g:before 0|0=16
w:vow g:before 1 stop|0=-7
w:vow g:before 1|0=13
w:vow g:before 3 stop|0=8
w:vow g:before 3|0=7
w:vow g:inside|0=-17
w:vow h:carried|0=-6
w:vow h:named|0=-38
w:vow h:owner|0=6
w:vow h:pronoun|0=45
w:vow k:EU|0=-5
w:vow k:UNSC|0=-7
w:vow k:UN|0=-6
w:vow k:host|0=14
w:vow k:several|0=22
w:vow k:state|0=-19
w:vow k:unnamed|0=8
w:vow n:0|0=9
w:vow n:2|0=-9
w:vow o:no|0=-17
w:vow o:same|0=20
w:vow v:give|0=9
w:vow v:hesitate|0=-9
w:vow v:promise|0=13
w:vow v:serve|0=-8
weak backing|0=-11
weak equipment|0=-12
`;
/** How much each clue speaks for each stage, by its place in the list of stages. */
export const STAGE_WEIGHTS = `
a:ask g:after 0 stop|3=8
a:ask g:inside|2=5
a:ask o:no|0=-5 3=6
a:bind g:before 1|3=-6 4=10
a:bind o:no|3=-6
a:bind o:same|3=-5 4=6
a:keep g:before 1|5=5
a:keep g:before 2|2=5
a:keep o:no|2=6 5=-6
a:keep o:same|3=-6 5=11
a:none g:absent|7=-5
a:none g:after 0|5=11 7=-13
a:none g:after 1 stop|2=8 5=-7
a:none g:after 1|2=-6 6=7
a:none g:after 2 stop|3=-7 7=5
a:none g:before 0 stop|3=11 5=5 7=-6
a:none g:before 0|1=11 3=-16 5=6 7=8
a:none g:before 1 stop|5=-5
a:none g:before 1|1=-8 2=-16 5=15
a:none g:before 2 stop|3=-6 5=5
a:none g:before 2|3=9 5=-15
a:none g:before 3 stop|2=7
a:none g:before 3|1=-6 3=7
a:none g:inside|0=5 1=-10 3=-8 7=6
a:none o:no|0=-5 3=-6 4=8 5=18 7=-7
a:none o:other|0=5 4=-6 6=-6
a:none o:same|1=-7 2=-5 3=22 5=-9
a:none o:unlike|3=-10 5=10
a:other g:before 0|5=6
a:other g:before 1|1=-6 3=9 5=-9
a:other g:before 3|3=-6 5=7
a:other o:no|5=5
a:other o:same|0=6
a:promise g:after 0 stop|2=5 3=-9
a:promise g:before 0|3=6
a:promise g:before 1|3=8
a:promise g:inside|5=11
a:promise o:no|3=13
a:promise o:same|2=6 3=-9 5=6
a:say g:after 0 stop|0=7
a:say g:before 0|3=8
a:say g:before 1|2=11 5=-6
a:say g:before 2|3=-5 5=12
a:say g:inside|0=-5 1=6 3=8 5=-5
a:say o:no|0=5 1=-7 2=-6 3=16
a:say o:same|0=-6 1=6 2=8 3=-7
a:thank g:before 1|3=5 5=-5
a:thank o:same|3=9
a:want g:before 1|4=5
a:want o:no|1=6
after have|3=-8 5=6
after home|7=6
after of|3=-5 5=6
after to|3=-7
before 's|5=-5
before have|3=-7 5=8
before to|3=10
before whether|2=7
before would|2=5
bias|0=-7 3=12 4=-7 5=6 6=-6
bound about|3=-6 5=5
bound exact|0=-6 3=15
clause infinitive |3=11 5=-7
clause relative whose|0=7
date-past|0=-6 1=5 3=-18 4=7 7=11
does back past|5=5
does back|3=-6 5=7
does consider present|2=5
does consider|2=8
does hesitate|1=5
does leave|7=5
does promise past|3=7
does promise present|3=6
does promise|3=12 5=-7
does refuse|0=7
f:bare a:none|1=-7 5=13
f:bare g:after 0|5=8
f:bare g:after 1|4=7
f:bare g:before 0 stop|5=6
f:bare g:before 0|5=9
f:bare g:before 1 stop|5=-8
f:bare g:before 1|3=7 5=-6 7=8
f:bare g:inside|3=7
f:bare h:beside|5=8
f:bare h:named|7=-5
f:bare k:several|3=6
f:bare k:state|3=7 4=5
f:bare k:unnamed|3=-6 5=5
f:bare n:0|3=11 7=-6
f:bare n:1|3=-9 5=7
f:bare o:no|1=-6 3=-11 5=24
f:bare o:same|3=13 5=-10
f:bare p:none|5=12 7=-5
f:bare p:object|7=8
f:bare p:subject|4=6
f:bare v:arrive|2=6 3=-9 4=5
f:bare v:give|5=13
f:bare v:leave|7=8
f:bare v:light|3=-12 5=11 7=6
f:bare v:none|5=5
f:bare v:promise|3=11
f:figure a:fail|3=6
f:figure a:none|0=-6 3=5 5=7
f:figure a:promise|3=-7 5=10
f:figure a:say|3=7
f:figure a:want|4=5
f:figure g:absent|5=7
f:figure g:after 0 stop|1=7 3=-7
f:figure g:after 0|2=7 5=-8
f:figure g:after 1 stop|2=5
f:figure g:after 1|3=9 4=-6
f:figure g:before 0 stop|3=11 5=-5
f:figure g:before 0|3=-12 5=14 7=6
f:figure g:before 1|0=-6 1=-6 3=12 4=6 7=-8
f:figure g:before 2|3=12 5=-5
f:figure g:inside|3=-16 5=19 7=8
f:figure h:beside|3=10 5=-6
f:figure h:carried|3=-5 5=6
f:figure h:named|0=-6 4=8 5=-5
f:figure h:owner|2=-5 4=-5 5=9
f:figure h:share|5=7
f:figure k:EU|3=-14 4=10 5=5
f:figure k:host|3=9 5=8 7=-14
f:figure k:state|0=-12 1=-6 3=15 5=-6 7=14
f:figure n:0|0=-10 1=-6 3=6 4=7 5=6
f:figure n:2|5=6
f:figure o:no|0=-11 1=-11 3=23 4=12 7=-10
f:figure o:other|0=8 1=10 3=-7 4=-6
f:figure o:same|0=-6 1=-7 2=-5 5=13 7=8
f:figure p:none|3=11
f:figure p:object|5=6 6=10 7=-15
f:figure p:prep|0=-6 4=10
f:figure p:subject|5=5
f:figure v:arrive|3=10 7=-6
f:figure v:back|5=8
f:figure v:bar|3=-7 6=9
f:figure v:bind|4=6
f:figure v:give|0=-9 3=22 4=-6 5=-15
f:figure v:keep|3=-6 5=8
f:figure v:leave|5=8
f:figure v:none|1=-5 5=5 7=9
f:figure v:promise|0=11 3=-9 5=-10 7=8
f:figure v:serve|3=11 5=8 7=-8
f:none a:ask|0=-5 3=6
f:none a:bind|3=-10 4=7
f:none a:consider|2=5
f:none a:hesitate|1=11
f:none a:keep|3=-7 5=7
f:none a:none|0=8 4=-5
f:none a:other|0=7 1=-8
f:none a:promise|0=-7 2=6 3=15 5=-11
f:none a:refuse|0=7
f:none a:thank|3=7
f:none a:want|1=7
f:none g:absent|3=8 5=-8
f:none g:after 0|2=-8 5=10 7=-5
f:none g:after 1 stop|5=-6
f:none g:after 1|5=5
f:none g:after 2 stop|7=6
f:none g:before 0 stop|3=5
f:none g:before 0|1=7 3=14 5=-12
f:none g:before 1|0=7 3=-7 4=6 7=-10
f:none g:before 2|2=6 3=-9
f:none g:before 3 stop|2=7
f:none g:before 3|0=-6 1=-6 7=13
f:none g:inside|0=7 4=5 5=-16 6=-6
f:none h:carried|3=8 5=-8
f:none h:named|1=9 4=-14 5=8 6=-6 7=8
f:none h:owner|2=6 3=9 5=-7 6=-5
f:none h:pronoun|1=9 7=-5
f:none k:AU|1=9
f:none k:UNSC|2=8
f:none k:UN|2=7
f:none k:host|1=11 2=-7 5=-15 7=17
f:none k:mixed|1=8
f:none k:several|1=-7 5=9
f:none k:state|0=20 2=6 3=-9 4=-5 5=6 6=-6 7=-13
f:none k:unnamed|2=-5 3=16 7=-6
f:none n:0|0=9 1=9 4=-11 5=-10 6=-13 7=6
f:none n:1|3=15 7=-9
f:none n:2|0=-6 1=9 3=-7
f:none o:no|0=6 1=11 3=11 4=-14 5=-10 6=-9 7=6
f:none o:other|0=-6 1=6 2=7
f:none o:same|7=-8
f:none o:unlike|5=5
f:none p:none|1=7 5=-8
f:none p:object|1=10 2=6 5=-8 6=-14
f:none p:prep|0=5 3=8 4=-10 5=-7
f:none p:subject|5=12
f:none v:arrive|0=-9 1=10 2=-12 3=7 7=7
f:none v:authorise|3=-6 5=6
f:none v:back|2=6 3=7 7=-6
f:none v:consider|2=8
f:none v:give|0=13 3=-22 4=13 5=8 6=-9
f:none v:keep|0=7 2=-7 3=10 5=-7 6=5 7=-6
f:none v:leave|3=15
f:none v:light|2=5 3=5 5=-7
f:none v:none|1=9 4=6 5=-8 7=-7
f:none v:promise|0=-8 1=5 3=11 4=-8
f:none v:refuse|0=5 3=6
f:none v:serve|1=-8 2=16 3=-17 7=14
f:none v:want|0=5
first|0=-12 1=5
g:absent o:no|0=-5 3=8
g:absent o:other|3=-7
g:absent o:same|3=6
g:after 0 o:no|1=-7
g:after 0 o:other|1=5 3=-7 5=6
g:after 0 o:same|3=10 7=-7
g:after 0 stop o:no|1=-7
g:after 0 stop o:other|1=12 3=-10
g:after 1 o:no|6=9
g:after 1 stop o:no|2=8 5=-6
g:after 2 stop o:no|7=6
g:before 0 o:no|0=-8 1=10 3=8 5=-9
g:before 0 o:other|1=-5 3=5 5=7 7=-7
g:before 0 o:same|0=6 2=-6 3=-15 5=13
g:before 0 stop o:no|3=10 5=7 7=-5
g:before 1 o:no|2=-15 3=8 5=11 7=-12
g:before 1 o:other|3=13 4=-5 5=-13
g:before 1 o:same|2=13 4=13 5=-9 7=-6
g:before 1 o:unlike|3=-5 5=8
g:before 1 stop o:no|3=6 5=-9
g:before 1 stop o:other|1=-5
g:before 2 o:no|2=7 5=-6
g:before 2 o:other|3=-6
g:before 2 o:same|3=11
g:before 2 stop o:no|3=-8 5=10
g:before 2 stop o:unlike|2=6
g:before 3 o:no|1=-9 7=13
g:before 3 stop o:no|2=7 5=5
g:inside o:no|3=-6 4=7 6=-7
g:inside o:same|4=-9 6=7 7=10
h:all o:other|3=-6
h:all o:same|3=7
h:beside a:none|3=8
h:beside g:before 0 stop|3=12 5=-8
h:beside g:before 0|3=-10 5=13
h:beside o:no|3=5
h:carried o:no|3=6
h:named a:ask|0=-5 3=6
h:named a:hesitate|1=7
h:named a:keep|3=-7 5=7
h:named a:none|1=-5 2=-5 3=-6 4=6 5=7
h:named a:other|2=-6 5=7 7=5
h:named a:promise|1=8 3=10 5=-11
h:named a:refuse|0=7
h:named a:say|5=6 7=-6
h:named a:thank|3=7
h:named g:after 0 stop|0=6 3=-6
h:named g:after 0|3=-9 5=14 7=-7
h:named g:after 1 stop|2=8 5=-7
h:named g:after 1|3=5 6=8
h:named g:after 2 stop|3=-6 7=7
h:named g:before 0 stop|5=15
h:named g:before 0|2=-5 3=9 7=6
h:named g:before 1|1=5 3=10 4=6 5=-8 7=-10
h:named g:before 2|3=7 5=-8
h:named g:before 3 stop|2=7
h:named g:before 3|0=-5 7=10
h:named o:no|0=6 2=-6 3=9 5=-12
h:named o:other|0=-6 2=13
h:named o:same|0=-6 2=-6 5=7
h:named o:unlike|5=7
h:owner a:none|0=-8 1=-7 3=10 7=7
h:owner a:other|0=7 3=-6
h:owner a:promise|2=-6 5=9
h:owner g:after 0|3=9
h:owner g:after 1|7=6
h:owner g:before 0|1=-5 2=6 3=7
h:owner g:before 1 stop|3=6
h:owner g:before 1|0=-5 1=-5 6=6
h:owner g:inside|1=5 3=-7 6=-5 7=7
h:owner o:no|1=-11 2=8 5=12 6=-6
h:owner o:other|1=6 2=-9 3=5 5=-6
h:owner o:same|0=-5 3=16 4=-7 5=-5
h:pronoun a:bind|3=-9 4=6
h:pronoun a:none|0=10 1=5 7=-6
h:pronoun a:other|0=5
h:pronoun a:promise|2=6
h:pronoun a:say|0=-10 1=8 3=7
h:pronoun g:after 0|1=6
h:pronoun g:before 0|1=9
h:pronoun g:before 1|0=10 1=-7
h:pronoun g:before 2|1=5 2=8 3=-6
h:pronoun g:before 3|3=7
h:pronoun g:inside|5=7
h:pronoun o:no|0=-10 1=7 2=-6 3=15
h:pronoun o:other|1=7
h:pronoun o:same|0=10 1=-6 2=6 3=-10
h:share a:fail|3=6
h:share a:none|3=-7 5=9
h:share g:before 0|5=5
h:share g:before 2|3=6
h:share o:no|3=-9 5=6
h:share o:same|3=5
idle in|3=6
idle |2=-6 5=10
k:AU a:none|1=6
k:AU h:named|1=9
k:AU n:0|1=6
k:AU o:no|1=9
k:AU p:object|1=9
k:EU a:none|3=-14 4=10 5=6
k:EU g:before 1|3=-7 4=6
k:EU h:named|3=-10 4=9
k:EU n:0|3=-10 4=9
k:EU o:same|3=-9 4=8
k:EU p:object|3=-9 4=10
k:EU v:promise|3=-9 4=9
k:UN a:none|2=8
k:UN h:named|2=11
k:UN h:owner|3=5
k:UN o:no|2=-6 3=9
k:UN o:same|2=9
k:UN p:object|2=11
k:UN v:give|3=6
k:UN v:none|2=-5 3=10
k:UNSC h:named|2=6
k:UNSC n:0|2=7
k:UNSC p:object|2=8
k:UNSC v:give|2=5
k:all o:other|3=-6
k:all o:same|3=7
k:all p:none|5=6
k:all p:prep|3=7
k:all v:arrive|5=-6
k:all v:serve|5=7
k:host a:none|0=-11 5=6
k:host a:promise|3=5
k:host a:say|0=6 5=-5
k:host a:want|1=9
k:host g:after 0|1=5 4=6 5=-5
k:host g:after 2|3=6
k:host g:before 0|3=-14 5=12 7=7
k:host g:before 1 stop|3=9 5=-7
k:host g:before 1|4=-8 6=10
k:host g:before 2|2=7
k:host g:before 3|7=6
k:host h:named|0=-6 1=-5 3=9 4=-6 6=5 7=10
k:host h:owner|1=9
k:host h:pronoun|1=7
k:host n:1|1=14 2=-8 3=8 5=-8 7=6
k:host o:no|0=-7 1=-13 7=14
k:host o:other|1=21 2=-6 7=-6
k:host o:same|3=14 4=-9 5=-6
k:host p:none|1=12
k:host p:object|0=-9 2=-13 3=9 5=-8 7=23
k:host p:prep|3=-12
k:host p:subject|3=15 4=-6 7=-12
k:host v:arrive|3=-6 5=14
k:host v:back|0=-6 1=9 2=-5
k:host v:bind|3=-7 7=6
k:host v:give|2=-6 3=8 4=13 7=-5
k:host v:keep|0=5
k:host v:light|7=12
k:host v:none|1=15 7=-7
k:host v:promise|3=12 4=-10
k:host v:serve|2=5
k:host v:thank|3=6
k:mixed a:none|1=8
k:mixed h:pronoun|1=8
k:mixed o:other|1=8
k:mixed p:object|1=8
k:several a:none|1=-12 2=-7 3=14 5=14
k:several a:promise|2=5
k:several a:thank|1=5
k:several g:after 0 stop|2=6 3=-7
k:several g:after 0|3=6
k:several g:after 1|3=6
k:several g:before 0|1=5 3=-16 5=10
k:several g:before 1|0=5 3=6
k:several g:before 2|3=6 5=-7
k:several h:pronoun|4=5
k:several n:0|1=-10 3=19 4=6 5=-8
k:several n:1|3=-6 5=12 7=-5
k:several n:2|3=-8 5=7
k:several o:no|2=7 3=5 7=-7
k:several o:other|3=9 5=8 7=-6
k:several o:same|2=-7 3=-9 4=5 7=12
k:several p:none|3=8 5=-9
k:several p:object|1=-6 5=7
k:several p:subject|3=-9 5=15
k:several v:arrive|3=6
k:several v:authorise|5=9
k:several v:back|3=-5
k:several v:consider|2=5
k:several v:give|3=-6 4=5
k:several v:none|3=6 5=-6
k:several v:promise|3=11
k:several v:serve|3=-6 7=6
k:state a:ask|0=-5 3=6
k:state a:hesitate|1=11
k:state a:keep|3=-6 5=6
k:state a:none|0=12 1=-7
k:state a:other|0=5 1=-9 7=6
k:state a:promise|0=-6
k:state a:refuse|1=-6
k:state a:say|0=-6 1=5 5=8 7=-6
k:state a:thank|3=8
k:state a:want|0=6 4=5
k:state g:after 0 stop|2=-8 3=7
k:state g:after 0|5=14
k:state g:after 1 stop|2=8 5=-7
k:state g:after 1|3=-6 6=8
k:state g:before 0 stop|3=11
k:state g:before 0|1=-7 2=6 3=28 4=-9 7=-8
k:state g:before 1|1=5 3=-7 4=14 5=-6 7=-5
k:state g:before 2|0=6 3=-6
k:state g:before 3 stop|2=7
k:state g:before 3|3=7 7=6
k:state g:inside|0=9 1=-14 2=-7 7=14
k:state h:beside|3=7
k:state h:named|1=5 2=-6 4=7 7=-7
k:state h:owner|1=-11 3=7 5=-7 7=12
k:state h:pronoun|0=7 2=5 7=-6
k:state h:share|5=8
k:state n:0|3=9 4=-10 6=-7
k:state n:1|1=-9 3=-7 4=7 5=6
k:state n:2|3=6
k:state o:no|0=7 3=6 4=6 6=-11 7=-7
k:state o:other|1=-5 2=7 3=-10 7=13
k:state o:same|1=-9 3=10 5=6 7=-10
k:state p:none|1=-6 4=-5 7=5
k:state p:object|2=6 5=8 7=-20
k:state p:prep|3=5 4=-6
k:state p:subject|4=6 5=-9 7=10
k:state v:arrive|0=-13 1=13 2=-9 4=6
k:state v:ask|1=5 3=-8 6=7
k:state v:authorise|4=9 5=-5
k:state v:back|1=-12 2=17 3=-5
k:state v:bind|4=6
k:state v:give|0=9 4=-11
k:state v:hold|6=8
k:state v:keep|2=-5 7=-6
k:state v:leave|3=8 5=6
k:state v:light|1=5 3=8 7=-8
k:state v:meet|5=5
k:state v:none|1=-8 2=5 3=-16 4=7 5=9 7=7
k:state v:promise|2=-12 3=11 7=6
k:state v:refuse|3=7
k:state v:say|7=6
k:state v:serve|1=-7 2=8
k:state v:thank|0=6 3=-5
k:unnamed a:none|5=8 7=-6
k:unnamed g:before 1|3=8
k:unnamed g:before 2|3=7
k:unnamed g:inside|1=11
k:unnamed h:named|2=-5 5=8 7=-6
k:unnamed h:owner|3=6
k:unnamed n:0|1=5 5=9 7=-6
k:unnamed n:1|1=-6 3=15
k:unnamed o:no|1=5 5=7 7=-6
k:unnamed o:other|0=5 1=-5 3=6
k:unnamed p:object|3=8 7=-6
k:unnamed p:prep|3=6
k:unnamed v:back|3=12
k:unnamed v:give|3=-5 5=9
left give base|5=-7
left no-verb|5=6
left promise past|3=5
left promise|3=6
lemma come|3=5
lemma pay|5=6
n:0 a:ask|1=6
n:0 a:bind|3=-9 4=7
n:0 a:consider|2=5
n:0 a:none|5=6
n:0 a:other|0=6 1=-10 7=6
n:0 a:promise|3=7
n:0 a:refuse|3=5
n:0 a:say|3=15 5=-9
n:0 a:thank|3=5
n:0 g:absent|2=6
n:0 g:after 0 stop|0=10 2=-7
n:0 g:after 0|4=5
n:0 g:after 1|3=9 4=-9
n:0 g:before 0 stop|5=7
n:0 g:before 0|3=13
n:0 g:before 1 stop|5=-10
n:0 g:before 1|4=7 7=-9
n:0 g:before 2 stop|5=7
n:0 g:before 2|0=-6 2=7 3=8
n:0 g:before 3|2=5 7=7
n:0 g:inside|3=-10 7=5
n:0 h:carried|2=7
n:0 h:named|1=-9
n:0 h:owner|3=12 4=-7 6=-7
n:0 h:pronoun|1=7 3=7 7=-7
n:0 o:no|2=-8 3=20 6=-8 7=-8
n:0 o:other|7=-7
n:0 o:same|2=10 3=6 4=-10 5=-11 7=13
n:0 o:unlike|3=-10 5=14
n:1 a:bind|7=6
n:1 a:keep|2=7 3=-8
n:1 a:none|3=11 6=-7
n:1 a:other|3=5
n:1 a:promise|5=-6
n:1 a:say|5=6
n:1 g:absent|3=7
n:1 g:after 0|1=6 5=7 7=-7
n:1 g:after 1 stop|2=11
n:1 g:after 1|3=-6 4=6 5=-6 6=5
n:1 g:before 0 stop|3=5
n:1 g:before 0|1=8 5=-5 7=6
n:1 g:before 1 stop|5=6
n:1 g:before 1|1=-12 2=-13 3=18 4=6
n:1 g:before 2 stop|0=7 2=5 5=-9
n:1 g:before 2|2=7 3=-7
n:1 g:before 3 stop|5=6
n:1 g:before 3|7=6
n:1 h:carried|3=9
n:1 h:named|0=-6 1=8 2=5 6=-7
n:1 h:owner|2=-6 3=9
n:1 h:pronoun|2=5 3=-9
n:1 o:no|1=-5 3=5 4=-5
n:1 o:other|2=6 4=-8
n:1 o:same|2=-8 4=11 5=11 7=-12
n:1 o:unlike|3=6 5=-8
n:2 a:fail|3=6
n:2 a:none|1=-7 2=-6 5=13
n:2 a:other|5=-6
n:2 a:say|5=5
n:2 a:thank|1=5
n:2 g:after 1|7=5
n:2 g:after 2 stop|3=-7 7=5
n:2 g:before 0|3=-8 5=20
n:2 g:before 1|5=-6 6=6
n:2 g:before 2 stop|5=7
n:2 g:before 2|0=6 2=-8 4=5 5=-5
n:2 g:before 3 stop|2=7
n:2 g:before 3|3=8
n:2 g:inside|3=5
n:2 h:beside|3=5
n:2 h:named|0=-6 1=6 3=-6 5=6
n:2 h:owner|3=-7
n:2 h:pronoun|3=5
n:2 h:share|5=6
n:2 o:no|0=-7 5=8
n:2 o:other|1=7 2=-6 3=-7
no-stop|3=-5
on-noun plain|5=-6
other delivered|5=8
other pledged|2=7 5=-9
other withdrawn|7=6
other|1=8
p:none a:none|2=-6 3=12 4=-5
p:none g:absent|5=6
p:none g:after 0|1=6
p:none g:before 0 stop|3=12
p:none g:before 0|5=6
p:none g:before 1|3=5
p:none g:inside|1=10 3=-12 7=9
p:none h:all|5=6
p:none h:named|2=-7 3=13
p:none h:owner|1=9 5=-7
p:none h:share|5=5
p:none n:1|3=11
p:none n:2|7=6
p:none o:no|3=15
p:none o:same|5=-5 7=10
p:none o:unlike|3=-5 5=10
p:object a:ask|3=8
p:object a:bind|3=-7 4=5
p:object a:consider|2=5
p:object a:hesitate|1=9
p:object a:keep|5=5
p:object a:none|1=5 2=-7 3=-6
p:object a:other|1=-7
p:object a:promise|0=-7 3=5
p:object a:refuse|0=7
p:object a:say|0=-7 5=6
p:object a:want|0=5 4=5
p:object g:after 0 stop|0=6 3=-6
p:object g:after 0|3=8
p:object g:after 1 stop|3=7
p:object g:before 0|0=-6 1=13 2=-6 3=9 4=-6
p:object g:before 1 stop|3=-7
p:object g:before 1|2=6 3=-6 4=9 7=-6
p:object g:before 2 stop|5=7
p:object g:before 2|2=5
p:object g:before 3 stop|2=7
p:object g:before 3|3=13 7=9
p:object g:inside|3=-7 4=11 5=-9 7=6
p:object h:beside|3=8
p:object h:carried|3=6
p:object h:named|1=15 2=18 4=-9 7=-9
p:object h:owner|0=-6 1=-12 2=-8 4=8 5=7 7=7
p:object h:pronoun|1=10 3=-5
p:object h:share|3=6
p:object n:0|1=7 2=-5 5=-6 7=8
p:object n:1|2=11 5=-6
p:object n:2|1=-6 5=10 7=-7
p:object o:no|0=-9 2=-10 3=10 5=11 6=-11 7=9
p:object o:other|1=9 2=6 4=-5 5=-7
p:object o:same|2=7
p:prep a:none|0=5 1=-6 2=6
p:prep g:absent|1=5 3=6
p:prep g:after 0|3=-6 4=7
p:prep g:after 1|3=7
p:prep g:before 0|2=7 3=-12 7=6
p:prep g:before 1|5=-6
p:prep g:before 3|3=-7
p:prep g:inside|3=12 7=-5
p:prep h:all|3=7
p:prep h:beside|5=5
p:prep h:named|3=-6 5=6
p:prep h:owner|2=6 3=8 5=-9
p:prep h:pronoun|3=5
p:prep n:0|2=9 3=9 7=-8
p:prep n:1|5=5 7=9
p:prep n:2|1=6
p:prep o:other|1=6
p:prep o:same|3=14
p:prep o:unlike|5=-6 7=7
p:subject a:none|0=-10 1=-6 5=16
p:subject a:say|0=6
p:subject g:absent|2=5
p:subject g:after 1 stop|2=5
p:subject g:after 1|3=-8 6=8 7=5
p:subject g:after 2|3=6
p:subject g:before 1 stop|3=7
p:subject g:before 1|2=-6 3=8 4=5
p:subject g:before 3 stop|5=6
p:subject g:inside|1=-5 5=11 7=-5
p:subject h:carried|1=6
p:subject h:named|0=-5 1=-6 2=-9 4=6 5=6
p:subject h:owner|3=6 4=-6 5=7
p:subject n:0|1=-6 3=12
p:subject n:2|0=-5 1=6 3=-6 5=7
p:subject o:no|2=9
p:subject o:other|5=5 7=8
p:subject o:same|2=-5 3=5 5=10 7=-5
proposed 0|0=6 2=-6 3=-9 4=9
proposed 1|1=6 2=-8 5=7
proposed 2|1=8 2=10 5=-15 7=6
proposed|1=9 3=-7 5=-7 6=-5 7=14
r:asked a:ask|0=-5 3=6
r:asked a:none|3=-5 6=6
r:asked a:want|0=6 4=5
r:asked g:after 0 stop|3=8
r:asked g:before 1|3=-5
r:asked g:inside|3=-5
r:asked h:named|5=-5
r:asked k:several|0=5
r:asked k:state|1=7 7=-7
r:asked n:0|3=-9
r:asked n:1|3=7
r:asked o:no|5=-5
r:asked p:object|5=-5
r:asked p:subject|2=5
r:asked s:backing|0=11
r:asked s:funding|3=-6 6=7
r:asked t:agent|0=7 3=-11 5=-6 6=6
r:asked t:far|3=12
r:asked v:arrive|1=9
r:asked v:ask|3=-9 6=6
r:asked v:give|3=6
r:asked v:need|3=6
r:asked v:want|0=5
r:committed a:none|4=8 5=-5
r:committed f:figure|3=5
r:committed f:none|1=6
r:committed g:after 1|3=5 4=-6
r:committed g:before 1|4=12
r:committed h:named|4=6 5=-5
r:committed k:state|4=11 5=-6
r:committed n:0|1=7 4=5 5=-6
r:committed o:no|1=5 3=-10 4=13
r:committed o:same|3=8
r:committed p:object|4=10
r:committed s:funding|3=6
r:committed s:personnel|1=7 4=7
r:committed v:bind|4=10
r:committed v:give|3=-5 4=7
r:committed v:promise|3=12 4=-8
r:committed w:thing|3=6 4=6
r:considering a:consider|2=6
r:considering a:none|0=-8 1=7 2=11 7=-6
r:considering a:say|0=6
r:considering f:bare|2=6
r:considering f:none|2=8 3=6 7=-7
r:considering g:absent|2=10
r:considering g:before 1|3=6
r:considering g:before 3|2=5
r:considering h:carried|2=6
r:considering h:named|2=12 3=-7
r:considering h:owner|3=6
r:considering h:pronoun|3=8
r:considering k:UN|3=5
r:considering k:host|3=7
r:considering k:state|2=13 3=-8
r:considering n:0|2=18 3=-11 7=-6
r:considering n:1|3=7
r:considering n:2|3=7
r:considering o:no|2=14 5=-8 7=-7
r:considering p:object|2=5 3=5 4=-6 7=-5
r:considering p:prep|2=6
r:considering p:subject|2=7
r:considering s:backing|1=-10 2=7
r:considering s:logistics|3=5
r:considering s:personnel|0=-6 1=12 2=9 5=-8 7=-6
r:considering t:agent|2=18 3=-6
r:considering t:carried|2=6
r:considering t:far|2=-8
r:considering t:other|2=-5 3=7
r:considering v:consider|2=9
r:considering v:give|2=8
r:considering v:none|2=-8 3=9
r:considering w:bare|2=6
r:considering w:event|1=12 2=-8
r:considering w:thing|0=-5 2=13 5=-6
r:considering w:vow|1=-9 2=7
r:delivered a:keep|2=5
r:delivered a:none|2=-6 4=-5 5=11
r:delivered a:thank|3=5
r:delivered f:bare|3=8
r:delivered f:figure|3=-5 5=13 7=-7
r:delivered f:none|1=8 2=-6 4=-7 5=-11 7=11
r:delivered g:absent|5=8
r:delivered g:after 0|2=7 3=-6
r:delivered g:after 1 stop|3=5
r:delivered g:after 1|6=7
r:delivered g:before 0 stop|3=-7 5=8
r:delivered g:before 0|0=11 2=-5 3=-6
r:delivered g:before 1 stop|3=9 5=-7
r:delivered g:before 1|3=21 4=-9 6=-6 7=-6
r:delivered g:before 2|1=8 2=6 7=-6
r:delivered g:before 3|7=5
r:delivered g:inside|2=-6 5=-6 6=6 7=5
r:delivered h:named|3=7 4=-8 6=5
r:delivered h:owner|2=-6
r:delivered h:pronoun|1=5
r:delivered k:AU|1=6
r:delivered k:host|0=-5 2=-6 3=11 4=10 7=-11
r:delivered k:several|1=7
r:delivered k:state|0=5 1=-11 4=-14 7=9
r:delivered n:0|1=-10 2=-10 3=16 7=12
r:delivered n:1|2=9 7=-9
r:delivered n:2|1=15 3=-11 5=6
r:delivered o:no|0=-8 1=-6 3=-12 5=28
r:delivered o:other|0=6 1=14 3=-8 7=-7
r:delivered o:same|2=-8 3=26 4=-5 5=-22 7=10
r:delivered p:object|2=8 4=-8
r:delivered p:prep|2=-6 3=11 7=-7
r:delivered p:subject|2=-7 3=-6 5=6 7=8
r:delivered s:backing|0=8 1=14 3=-5 5=-12
r:delivered s:equipment|1=7
r:delivered s:funding|3=13 5=-8
r:delivered s:logistics|2=-8 5=13
r:delivered s:personnel|0=-10 1=-13 3=6 5=6
r:delivered s:training|5=8
r:delivered t:agent|0=-12 1=-6 3=24 4=-10 5=5 6=-7 7=7
r:delivered t:far|0=8 1=10 2=6 3=-16 5=-12
r:delivered t:other|3=-9 5=18
r:delivered t:own|3=8 5=-13 6=6
r:delivered v:arrive|5=11 7=7
r:delivered v:back|1=5 5=-6
r:delivered v:give|0=-5
r:delivered v:keep|5=-7 7=-5
r:delivered v:none|2=7
r:delivered v:serve|0=7 2=-6 5=11
r:delivered w:bare|3=8
r:delivered w:move|5=-7 7=9
r:delivered w:service|0=6
r:delivered w:thing|5=6 7=-7
r:none a:other|1=-5 3=7 5=5
r:none f:none|3=6 7=7
r:none g:before 1|2=5 3=8 5=-6
r:none g:before 3|5=8
r:none h:named|0=-6 2=-6 5=6 7=9
r:none n:0|7=5
r:none n:1|2=-6 3=7
r:none o:no|3=7
r:none p:object|3=8
r:none s:logistics|5=9
r:none s:personnel|1=-6 3=5 7=10
r:none s:training|2=5 5=-6
r:none t:agent|3=9
r:none t:far|3=-8 5=7 7=9
r:open a:none|0=-11 5=20 6=-9
r:open f:bare|2=7 3=-6 5=12
r:open f:figure|1=-6 5=14
r:open f:none|0=-8 1=10 3=5
r:open g:absent|3=-9 5=9
r:open g:after 0|1=5
r:open g:before 0 stop|3=12
r:open g:before 0|1=-7 3=7 5=8
r:open g:before 1|3=-8 5=6 7=6
r:open g:before 2|4=5 5=-7
r:open g:inside|2=-6 5=9
r:open h:all|5=10
r:open h:named|0=-11 1=-5 3=5 6=-6 7=9
r:open h:owner|2=-6 3=8
r:open h:share|5=5
r:open k:all|5=10
r:open k:host|1=8 2=5
r:open k:several|5=7
r:open k:state|0=-7 6=-5
r:open k:unnamed|3=5
r:open n:0|0=-6 1=5 5=13 6=-6 7=-7
r:open n:1|0=-5 3=6
r:open n:2|1=-5 3=-8 5=9
r:open o:no|0=-10 3=7 5=18 6=-6 7=-11
r:open o:other|3=8
r:open o:same|7=6
r:open o:unlike|2=5 3=-7
r:open p:none|2=-6 3=12 4=-5
r:open p:object|0=-5 3=-9 5=12
r:open p:subject|5=8
r:open s:backing|0=-5 1=9 3=6
r:open s:equipment|3=-7 5=11
r:open s:funding|3=6 4=-8 5=11
r:open s:logistics|2=11
r:open t:agent|1=8 3=-6 7=8
r:open t:all|5=10
r:open t:far|0=-6 1=-11 2=8 3=12 4=5
r:open t:other|5=8
r:open t:own|2=-6 5=8
r:open t:source|3=5
r:open v:authorise|3=-6 4=8
r:open v:back|5=7
r:open v:light|0=-5 1=6 2=-7 3=7 4=-6 5=13 7=-6
r:open v:none|0=-5
r:open v:say|7=6
r:open w:bare|2=7 3=-6 5=12
r:open w:thing|0=-10 2=-8 3=9 5=9 6=-7 7=5
r:pledged a:bind|4=7
r:pledged a:keep|5=5
r:pledged a:none|0=6 1=-5 4=6 5=-8
r:pledged a:promise|0=-6 3=12
r:pledged a:say|5=6
r:pledged f:figure|1=12 2=-13 3=7 5=-10
r:pledged f:none|1=-20 2=23 5=11 6=-7 7=-8
r:pledged g:absent|3=11 5=-8
r:pledged g:after 0 stop|1=11 3=-13
r:pledged g:after 0|2=-5 5=10
r:pledged g:after 1|4=7
r:pledged g:before 0|1=-7 2=6 3=-10 7=14
r:pledged g:before 1|0=-7 1=-9
r:pledged g:before 2 stop|5=6
r:pledged g:before 2|3=7
r:pledged g:before 3|3=8
r:pledged g:inside|0=-7 2=9 3=6 7=-8
r:pledged h:all|5=-7
r:pledged h:carried|3=6
r:pledged h:named|0=9 1=-9 2=-7 3=10 4=7 7=-9
r:pledged h:owner|1=-7 2=13 3=-15 4=-5 5=9 7=11
r:pledged h:pronoun|0=-7 2=5 3=-5
r:pledged k:EU|3=-7 4=11
r:pledged k:UN|2=12 3=-6
r:pledged k:all|5=-7
r:pledged k:host|4=-7 6=6 7=9
r:pledged k:mixed|1=7
r:pledged k:several|0=-6 3=12 7=-6
r:pledged k:state|1=-13 3=9 5=15 6=-10
r:pledged n:0|0=-7 1=-16 2=11 3=18 7=-10
r:pledged n:1|0=6 3=-16 7=7
r:pledged n:2|2=-7
r:pledged o:no|0=8 1=-15 2=-10 3=29 4=-10 5=-11 7=6
r:pledged o:other|1=8
r:pledged o:same|2=16 3=-28 4=16 5=13 6=-7
r:pledged o:unlike|3=5
r:pledged p:object|1=-8 4=6 5=8
r:pledged p:prep|4=-7 5=-8 7=6
r:pledged s:backing|4=-6
r:pledged s:equipment|3=10
r:pledged s:funding|3=-5 4=8
r:pledged s:logistics|0=-7 2=5 3=7 4=9 5=-10
r:pledged s:personnel|0=11 2=5 3=-10 6=-7
r:pledged s:training|5=6
r:pledged t:above|3=6
r:pledged t:agent|1=-12 4=8 5=16
r:pledged t:all|5=-7
r:pledged t:carried|3=6
r:pledged t:far|0=8 1=9 4=-12 5=-7 7=6
r:pledged t:other|3=5 4=13 5=-14
r:pledged t:own|2=15 3=-16 5=11
r:pledged v:arrive|3=11 7=-6
r:pledged v:authorise|1=5
r:pledged v:back|0=-9 3=11 5=5
r:pledged v:bar|3=-7 6=9
r:pledged v:bind|7=6
r:pledged v:give|4=6 5=10 6=-6 7=-9
r:pledged v:keep|5=6
r:pledged v:light|2=6 3=-6 7=5
r:pledged v:promise|5=-10 6=-5 7=5
r:pledged v:serve|2=12 3=-7 5=-6
r:pledged w:back|0=-7 3=6 5=8
r:pledged w:move|5=9
r:pledged w:thing|0=13 2=11 5=-13
r:refused a:none|0=9 1=-6 3=6 7=-5
r:refused a:refuse|0=7
r:refused a:say|0=-8 1=5
r:refused a:want|1=9
r:refused f:figure|3=5
r:refused f:none|0=11 1=12 4=-5 5=-10 7=-6
r:refused g:after 0|3=-6
r:refused g:before 0|0=-11 3=11 5=8
r:refused g:before 1|0=12 3=-7
r:refused g:inside|3=5
r:refused h:named|0=10 7=-5
r:refused h:owner|0=5
r:refused h:pronoun|0=-8 1=7
r:refused k:host|1=7
r:refused k:state|0=5 7=-6
r:refused n:0|0=12 1=6 2=-6 7=-6
r:refused n:1|2=-5
r:refused n:2|0=-6 2=7 3=5 5=-6
r:refused o:no|0=9 3=9 5=-13 7=-6
r:refused o:same|1=6 5=7
r:refused p:object|3=18 5=-10 7=-7
r:refused p:subject|3=-6
r:refused s:backing|0=-7 1=7 3=6
r:refused s:funding|3=-6
r:refused s:personnel|0=11 3=7 7=-8
r:refused t:agent|0=9 3=-6 5=5
r:refused t:far|3=5
r:refused v:arrive|1=7
r:refused v:back|1=7
r:refused v:give|0=10 1=7 3=-7
r:refused v:leave|0=-8 3=10 5=7
r:refused v:refuse|1=-7 3=8
r:refused v:serve|0=-8 2=5 3=13 5=-7
r:refused w:back|1=8
r:refused w:thing|0=10 1=6 7=-6
r:refused w:vow|3=9
r:reluctant a:hesitate|1=11
r:reluctant a:none|5=5
r:reluctant a:other|0=5
r:reluctant f:none|1=5 2=-6
r:reluctant g:before 0|1=8 5=-6
r:reluctant g:inside|7=6
r:reluctant h:named|0=-11 1=14
r:reluctant h:pronoun|0=13 1=-10
r:reluctant h:share|3=6
r:reluctant k:state|2=-5
r:reluctant n:0|1=8 5=-7
r:reluctant n:1|5=6
r:reluctant n:2|3=7
r:reluctant o:no|0=-5
r:reluctant o:same|0=8 3=7 5=-5
r:reluctant p:object|2=-6
r:reluctant s:equipment|0=5
r:reluctant s:personnel|0=-6 3=6
r:reluctant t:agent|3=7
r:reluctant t:far|1=-7 5=11
r:reluctant t:own|7=6
r:reluctant v:serve|7=6
r:reluctant w:back|0=5
r:reluctant w:move|3=6
r:reluctant w:vow|1=6
r:suspended a:none|3=-7 5=10 6=10
r:suspended a:say|3=5
r:suspended f:none|5=10
r:suspended g:before 1|6=7
r:suspended h:named|5=8 6=7
r:suspended k:state|6=6
r:suspended n:0|6=10
r:suspended n:1|5=7
r:suspended p:object|6=7
r:suspended p:subject|5=8
r:suspended s:personnel|3=-5 6=10
r:suspended t:agent|6=8
r:suspended t:far|5=7
r:suspended v:hold|6=12
r:suspended v:serve|5=14
r:suspended w:thing|5=10 6=7
r:withdrawn a:promise|7=5
r:withdrawn f:bare|7=8
r:withdrawn f:none|0=5
r:withdrawn g:before 0|1=6 7=-6
r:withdrawn g:before 2|7=5
r:withdrawn g:inside|3=-8 7=7
r:withdrawn k:state|0=6
r:withdrawn n:0|5=-7 7=11
r:withdrawn n:1|7=-7
r:withdrawn n:2|7=6
r:withdrawn o:no|3=-10 7=13
r:withdrawn o:same|3=11 7=-6
r:withdrawn p:object|3=-11 7=12
r:withdrawn p:subject|3=11
r:withdrawn s:personnel|5=-6 7=8
r:withdrawn t:own|7=6
r:withdrawn v:leave|5=-6 7=11
r:withdrawn w:bare|7=8
r:withdrawn w:move|1=5
reads asked agent|3=-5
reads asked backing|0=6
reads asked far|3=6
reads committed|4=124
reads considering agent state|2=6
reads considering agent vow|2=6
reads considering agent|2=9
reads considering personnel|1=6
reads considering|2=129
reads delivered agent state|3=7 5=8
reads delivered agent thing|3=9
reads delivered agent|0=-6 3=12
reads delivered backing|1=7 5=-6
reads delivered far host|3=6 5=-5
reads delivered far state|0=5 2=5 3=-11
reads delivered far thing|3=-8
reads delivered far|3=-8 5=-6
reads delivered funding|3=6
reads delivered logistics|5=6
reads delivered other thing|3=-5 5=7
reads delivered other|5=9
reads delivered own state|3=7 5=-11
reads delivered own thing|5=-7
reads delivered own|5=-7
reads delivered personnel|1=-6
reads delivered|5=123
reads open all all|5=5
reads open all|5=5
reads open equipment|5=5
reads open far|1=-5 3=6
reads open funding|5=5
reads open logistics|2=5
reads open other several|5=5
reads open other thing|5=5
reads open|0=-6 5=10
reads pledged agent state|3=5
reads pledged agent thing|3=-6 4=7
reads pledged agent|1=-6 5=8
reads pledged far host|7=5
reads pledged far state|2=-5 3=5
reads pledged far thing|0=6 3=6
reads pledged far|4=-6
reads pledged other state|4=7
reads pledged other|4=7 5=-7
reads pledged own state|3=-6 5=8
reads pledged own thing|2=8 3=-9 5=6
reads pledged own|2=8 3=-8 5=5
reads pledged personnel|0=5
reads pledged|3=123
reads refused agent thing|3=-5
reads refused personnel|0=5
reads refused|0=123 1=5
reads reluctant far|5=6
reads reluctant|1=120
reads suspended|6=124
reads withdrawn|7=125
right hesitate|3=-6
right leave|7=6
right no-verb|0=-6 3=15
right promise past|3=6
rule owned pledged|3=-7 5=7
rule owned same|3=-6 5=6
rule owned strong|5=5
rule owned subject|5=6
rule owned |3=-6 5=6
rule verb.give agent|5=5
rule verb.give no-figure|3=-6
s:backing a:bind|7=6
s:backing a:none|0=13 1=7 4=-6 6=-5 7=-6
s:backing a:other|5=6
s:backing a:say|0=-6 3=6
s:backing a:thank|3=7
s:backing a:want|0=6
s:backing f:none|0=7 1=15 3=7 4=-8 5=-6 6=-8
s:backing g:after 0 stop|2=-5
s:backing g:after 0|2=-7 3=7 5=9
s:backing g:before 0|1=6 2=5 3=-11 7=6
s:backing g:before 1|0=7 2=8 3=6 5=-9
s:backing g:before 2|3=8
s:backing g:inside|3=7 7=-6
s:backing h:named|0=16 1=18 4=-10 5=-8 6=-5 7=-8
s:backing h:owner|1=-7 3=8
s:backing h:pronoun|0=-6
s:backing k:AU|1=9
s:backing k:host|1=-7 7=14
s:backing k:mixed|1=8
s:backing k:several|5=15 7=-6
s:backing k:state|0=15 3=7 5=-12 7=-10
s:backing k:unnamed|3=5
s:backing n:0|2=11 6=-5 7=-8
s:backing n:1|1=6 2=-6 4=-5 5=-6 7=6
s:backing n:2|1=13 2=-6
s:backing o:no|0=8 1=14 2=-9 6=-6
s:backing o:other|0=-6 2=13 3=-5 5=6
s:backing o:same|2=-5 3=13 5=-8
s:backing p:none|3=8
s:backing p:object|1=9 2=-5 4=-6 5=9 6=-7
s:backing p:prep|0=14 5=-7
s:backing p:subject|1=7 2=7 5=-5
s:backing v:arrive|0=-6 1=7
s:backing v:authorise|3=-6 5=6
s:backing v:back|2=6 3=8 7=-5
s:backing v:bind|3=-6 7=6
s:backing v:consider|1=-10 2=8
s:backing v:give|1=12
s:backing v:light|1=6
s:backing v:none|1=6 3=5
s:backing v:promise|1=7 5=-5
s:backing v:refuse|1=-7 3=8
s:backing v:serve|0=8
s:equipment a:ask|3=8
s:equipment a:none|1=6 7=5
s:equipment a:say|0=6 3=-8 5=6
s:equipment f:none|0=6 2=-9 7=9
s:equipment g:after 0 stop|3=8
s:equipment g:before 0 stop|3=9 5=-8
s:equipment g:before 0|1=6 5=-7
s:equipment g:before 1|0=7 1=-7 3=-6 5=9
s:equipment g:before 2 stop|5=5
s:equipment g:before 2|3=-7 5=8
s:equipment g:inside|5=-9 7=11
s:equipment h:named|0=-6 3=8 4=-8 5=17
s:equipment h:owner|1=7 3=-9 4=5 5=-10 7=10
s:equipment h:pronoun|0=8
s:equipment k:host|1=8 3=-6
s:equipment k:state|1=-8 7=8
s:equipment n:0|2=-7 3=11 4=-10 7=8
s:equipment n:1|0=5 3=-12
s:equipment o:no|0=-9 3=-6 5=23
s:equipment o:other|0=5 1=7
s:equipment o:same|0=8 1=-6 3=6 5=-11 7=7
s:equipment p:none|7=6
s:equipment p:object|2=-6 3=5
s:equipment p:prep|3=9
s:equipment p:subject|0=8 3=-19 5=11
s:equipment v:ask|1=6
s:equipment v:give|3=9
s:equipment v:keep|0=11 5=-10
s:equipment v:light|5=7
s:equipment v:promise|5=5
s:funding a:none|0=-8 5=6 6=12 7=-6
s:funding f:figure|2=-5 3=6 4=11 5=-6 6=7
s:funding f:none|0=-7 4=-8 6=8
s:funding g:absent|3=6
s:funding g:after 1|6=9
s:funding g:before 1|2=-5 6=12
s:funding g:before 2|3=7
s:funding g:inside|5=7
s:funding h:all|3=10 5=-6
s:funding h:named|0=-7 1=-6 6=11
s:funding h:owner|3=6 6=5
s:funding h:share|5=5
s:funding k:EU|3=-10 4=9
s:funding k:all|3=10 5=-6
s:funding k:host|3=13 4=-11 6=7
s:funding k:several|2=6 3=-10 5=8
s:funding k:state|0=-8 2=-5 4=7 6=11
s:funding n:0|0=-6 2=-6 3=16 5=-7 7=-6
s:funding n:1|2=6 6=5
s:funding n:2|3=-7 5=7 6=6
s:funding o:no|0=-7 2=5 5=-9 6=11
s:funding o:same|3=9
s:funding p:none|5=6
s:funding p:object|0=-6 4=7 5=-6 6=9
s:funding p:prep|3=5
s:funding p:subject|6=8
s:funding v:arrive|3=11 5=-9
s:funding v:ask|6=9
s:funding v:give|2=5 3=14 4=-8 5=7 6=-7
s:funding v:keep|5=-6 6=6
s:funding v:none|5=8
s:funding v:promise|4=6
s:funding v:serve|5=6
s:logistics a:none|1=-9 2=9 3=6 4=6
s:logistics a:other|5=9
s:logistics f:none|0=-7 1=-11 2=14 3=8 4=6 7=-6
s:logistics g:absent|2=7
s:logistics g:after 1|3=5
s:logistics g:before 0|0=7 2=-5
s:logistics g:before 2|3=6
s:logistics g:before 3|5=9
s:logistics g:inside|2=5
s:logistics h:carried|2=7
s:logistics h:named|1=-8 2=13 4=9
s:logistics h:owner|2=-5 5=11
s:logistics k:UNSC|2=8
s:logistics k:UN|2=7 3=5
s:logistics k:state|1=-7 4=7 5=7
s:logistics n:0|1=-8 2=6 3=6
s:logistics n:1|2=9
s:logistics o:no|1=-9 3=9 5=6 7=-5
s:logistics o:other|2=7
s:logistics o:same|3=-6
s:logistics p:none|2=5
s:logistics p:object|1=-8 2=12 3=-6 5=6
s:logistics p:prep|3=6
s:logistics p:subject|3=6
s:logistics v:give|3=-8 4=10 5=12
s:logistics v:keep|3=6
s:logistics v:light|2=6
s:logistics v:none|3=6 5=-6
s:personnel a:ask|1=8
s:personnel a:consider|3=6
s:personnel a:hesitate|1=10
s:personnel a:none|1=-8 2=-6 5=5 7=9
s:personnel a:other|0=7 7=7
s:personnel a:promise|0=-5 5=7
s:personnel a:refuse|0=7 1=-5
s:personnel a:say|2=5 3=6
s:personnel a:want|1=9
s:personnel f:bare|0=-5 1=-7 3=6
s:personnel f:figure|0=-6 2=-7 3=7 4=-7 5=12
s:personnel f:none|0=7 1=17 5=-19 6=-6 7=5
s:personnel g:absent|1=6
s:personnel g:after 0 stop|3=-7
s:personnel g:after 0|0=8 5=-5 7=-6
s:personnel g:after 1 stop|3=6
s:personnel g:after 1|0=-5 3=6
s:personnel g:after 2 stop|3=-6 7=5
s:personnel g:before 0 stop|3=-5 5=17
s:personnel g:before 0|0=-6 1=-6 3=7 4=-7 5=16
s:personnel g:before 1 stop|3=11 5=-12
s:personnel g:before 1|0=-6 1=10 2=-9 3=16 4=9 5=-13
s:personnel g:before 2|0=5 2=9 3=-9 5=-11
s:personnel g:before 3 stop|2=7
s:personnel g:before 3|3=8 5=-6 7=10
s:personnel g:inside|0=5 3=-8 7=5
s:personnel h:carried|3=6
s:personnel h:named|0=-5 2=-6 5=-10 7=22
s:personnel h:owner|3=7 4=-7 5=6
s:personnel h:pronoun|1=6 7=-6
s:personnel k:host|0=-9 1=11 4=9 5=-6
s:personnel k:several|1=-10 2=-6 3=21 5=-10 7=6
s:personnel k:state|4=-13 7=9
s:personnel k:unnamed|7=-6
s:personnel n:0|1=13 3=-8 5=-8 7=9
s:personnel n:1|0=-6 3=12 5=7 6=-6
s:personnel n:2|1=-8 2=-5 3=11
s:personnel o:no|1=-8 3=15 6=-12 7=5
s:personnel o:other|0=8 1=14 2=-12 3=-9 7=6
s:personnel o:same|0=-12 2=7
s:personnel p:none|0=5 2=-8 5=7
s:personnel p:object|0=5 1=7 5=-21 7=12
s:personnel p:prep|0=-7 1=6 2=10 3=-13
s:personnel p:subject|0=-7 1=-9 2=-8 3=21 5=13 6=-7
s:personnel v:arrive|5=10
s:personnel v:back|1=7
s:personnel v:consider|1=8
s:personnel v:give|0=14 2=7 3=-9 4=10 5=-25
s:personnel v:hold|6=10
s:personnel v:keep|0=-5 5=18
s:personnel v:leave|0=-7 3=14
s:personnel v:light|7=5
s:personnel v:need|3=6
s:personnel v:none|3=-7
s:personnel v:promise|0=11 2=-8 3=12 4=-8 5=-8
s:personnel v:say|7=6
s:personnel v:serve|0=-13 1=-7 2=11 3=6 5=6
s:training a:none|5=9
s:training a:other|2=5 5=-6
s:training f:none|5=8
s:training g:after 0|3=5
s:training g:inside|5=6
s:training h:named|2=-5 5=10
s:training h:owner|2=6
s:training k:state|5=5
s:training n:0|5=10
s:training n:1|3=9
s:training o:no|3=6
s:training o:other|3=6
s:training o:same|3=-12 5=14
s:training p:object|5=9
s:training v:give|5=9
says force|1=6 3=5
says mission|3=-9 5=9
says not|0=5 1=6
says no|0=6
says whether|2=8
says will|3=11 7=-7
says would|2=8 3=-7
served funding funding|5=8
served training personnel|0=6
silence 0|2=-7 3=-5 4=7 5=6
silence 1|4=-6
silence 2|0=-7 3=5 4=-6 5=5
silence 4|3=5 5=-10 7=-7
stance committed|4=30
stance considering|2=32
stance delivered owner|3=5
stance delivered subject|7=5
stance delivered|2=-7 5=36
stance pledged owner|3=-5
stance pledged|2=7 3=28
stance refused|0=29 1=6
stance reluctant|1=30
t:above a:bind|7=6
t:above a:say|3=6
t:above f:none|5=-6
t:above g:before 1|2=7 3=5 5=-6
t:above h:named|3=5
t:above k:host|7=5
t:above o:no|2=8
t:above o:other|1=6
t:above p:object|2=6 3=-6
t:above p:subject|3=9
t:above s:backing|7=6
t:above s:personnel|1=7
t:above w:thing|3=7
t:above w:vow|7=6
t:agent a:ask|1=7
t:agent a:bind|4=8
t:agent a:hesitate|1=5
t:agent a:keep|3=-5 5=5
t:agent a:none|0=10 2=-18 3=-11 4=-8 5=9 6=7 7=9
t:agent a:other|1=-8 3=8
t:agent a:promise|3=12 5=-9
t:agent a:refuse|0=6 1=-5
t:agent a:say|0=-12 1=5 2=6
t:agent a:thank|3=5
t:agent a:want|0=5 4=5
t:agent f:figure|0=-7 1=-9 3=16
t:agent f:none|0=7 1=6 3=-12 4=-6
t:agent g:before 0|0=-7 3=12
t:agent g:before 1|0=9 3=-12 4=10 7=-6
t:agent g:before 2|0=-7 4=-5
t:agent g:before 3|3=5 5=-6 7=8
t:agent g:inside|0=6 4=-6
t:agent h:named|1=6 3=-7 5=5
t:agent h:owner|1=-5 3=15 5=-6 7=6
t:agent k:AU|1=6
t:agent k:EU|3=-7 4=6
t:agent k:host|3=6 4=-12 6=8
t:agent k:several|1=-8 3=6 5=-8 7=6
t:agent k:state|1=-7 5=6
t:agent k:unnamed|1=7
t:agent n:0|3=13 4=-9 7=-10
t:agent n:1|3=-9 4=6 7=9
t:agent o:no|2=-7 3=14 4=-9
t:agent o:same|2=7 3=-10 4=8 6=-5
t:agent p:object|3=11 4=-6
t:agent p:prep|3=-9 7=13
t:agent p:subject|5=7 7=-9
t:agent s:backing|0=6 1=10 7=-10
t:agent s:equipment|1=-6 3=7
t:agent s:funding|2=-5 3=8 6=10
t:agent s:personnel|5=-12 7=17
t:agent s:training|5=10
t:agent v:arrive|0=-11 1=6 3=9
t:agent v:ask|6=8 7=5
t:agent v:back|1=-5 5=11
t:agent v:bind|4=6
t:agent v:consider|2=14 3=-5
t:agent v:give|1=-9 3=7 5=18 6=-10
t:agent v:hesitate|1=7
t:agent v:hold|6=8
t:agent v:keep|3=16 5=-7
t:agent v:leave|5=9
t:agent v:light|2=6 3=-6
t:agent v:none|1=8 5=-7
t:agent v:promise|2=-5 3=10
t:agent v:refuse|0=7
t:agent v:serve|5=5
t:agent w:back|0=6 5=6
t:agent w:event|1=7
t:agent w:service|3=10
t:agent w:thing|3=-5
t:agent w:vow|2=10
t:all o:other|3=-6
t:all o:same|3=7
t:all p:none|5=6
t:all p:prep|3=7
t:all s:funding|3=10 5=-6
t:all v:arrive|5=-6
t:all v:serve|5=7
t:carried f:figure|3=-5 5=6
t:carried f:none|3=8 5=-8
t:carried n:0|2=7
t:carried n:1|3=9
t:carried o:no|3=6
t:carried p:object|3=6
t:carried p:subject|1=6
t:carried s:logistics|2=7
t:carried s:personnel|3=6
t:carried v:arrive|3=5
t:carried v:give|5=6
t:far a:ask|3=8
t:far a:none|1=-13 2=7 3=12 6=-5
t:far a:other|3=-5
t:far a:promise|1=10 2=6 3=-8
t:far a:say|0=6 2=-6 5=7
t:far a:thank|1=5
t:far f:figure|1=6 2=5 5=-7
t:far f:none|2=-6 4=-6
t:far g:after 0 stop|0=6 3=-6
t:far g:after 0|2=5
t:far g:after 1 stop|2=8 5=-7
t:far g:after 1|2=-5 3=8 5=-8 6=6
t:far g:after 2 stop|3=-7 7=5
t:far g:before 0 stop|5=14 7=-5
t:far g:before 0|0=7 2=-10 3=-6
t:far g:before 1 stop|5=-5
t:far g:before 1|0=-5 3=10 4=6
t:far g:before 2|2=8 5=-10
t:far g:before 3 stop|2=7
t:far g:before 3|5=7
t:far h:named|2=15 5=-13 6=-7
t:far h:owner|0=-6 2=-8 5=13
t:far h:pronoun|3=9 5=-5
t:far h:share|5=5
t:far k:UNSC|2=8
t:far k:host|1=9 3=5 5=-11
t:far k:several|0=-6 5=9
t:far k:state|0=9 3=-5
t:far k:unnamed|1=-6 3=9
t:far n:0|0=9 1=-8 3=-7 5=-6 6=-5 7=16
t:far n:1|1=5 2=11 3=10 4=-6 7=-20
t:far n:2|0=-7 1=7 2=-6
t:far o:no|1=-7 4=6 7=7
t:far o:other|1=12 2=6 3=-8 4=-6 5=-5
t:far o:same|2=-7 3=18 7=-8
t:far p:none|2=-6 3=12 5=10 7=-5
t:far p:object|1=10 2=12 3=-6 4=-8 5=6 6=-5 7=-9
t:far p:prep|0=6 5=-6 7=-5
t:far p:subject|2=-7 3=-6 5=-10 7=18
t:far s:backing|0=7 1=9 2=-11
t:far s:equipment|5=8 7=-6
t:far s:funding|2=8 3=-6 6=5
t:far s:logistics|2=11
t:far s:personnel|1=5 5=-5 6=-7 7=10
t:far s:training|3=8
t:far v:arrive|2=-5 3=-9 7=7
t:far v:authorise|3=-5 5=8
t:far v:back|1=6 2=6
t:far v:give|1=14 2=9 4=-8 7=-7
t:far v:hesitate|1=-8 5=8
t:far v:keep|5=-9 6=6
t:far v:light|7=9
t:far v:need|3=6
t:far v:none|0=-6 1=-8 4=14 5=6
t:far v:promise|0=8 1=9
t:far v:serve|1=-5 3=6
t:far w:back|0=-7 5=8
t:far w:move|1=8
t:far w:service|0=6 2=6
t:far w:thing|1=-5 3=6 4=6 5=-6
t:far w:vow|1=6 2=-8
t:other a:none|0=-9 1=6 4=7 5=7 6=-5
t:other a:promise|3=6
t:other f:bare|5=-5
t:other f:figure|5=9
t:other f:none|0=-7 1=6 3=7
t:other g:after 0|1=7 2=-5
t:other g:after 1|5=8
t:other g:before 0|2=10 5=-6
t:other g:before 1|2=-6 3=8
t:other g:inside|4=10
t:other h:named|2=-9 3=7 4=9 5=5
t:other h:pronoun|1=7
t:other k:several|5=9
t:other k:state|0=-6 4=6 5=-5 7=-6
t:other n:0|0=-8 3=16 4=6 7=-7
t:other n:2|5=5
t:other o:no|4=5
t:other o:other|3=5
t:other p:object|0=-6 1=6 2=-13 4=6
t:other p:prep|2=8
t:other p:subject|5=9
t:other s:backing|3=12 5=-6
t:other s:logistics|2=-7 4=6
t:other s:personnel|7=-6
t:other v:arrive|4=6
t:other v:bind|7=6
t:other v:give|2=-8 4=13
t:other v:none|3=8
t:other v:promise|3=9
t:other v:serve|2=8 3=-11
t:other w:back|5=-5
t:other w:bare|5=-5
t:other w:thing|3=-5 5=16 7=-6
t:other w:vow|3=9
t:own a:none|0=-5 2=6
t:own a:promise|5=11
t:own a:say|0=5
t:own f:bare|5=8
t:own f:figure|3=-6 5=10 7=8
t:own f:none|2=6 3=9 5=-12
t:own g:before 0 stop|3=12 5=-8
t:own g:before 0|3=-10 5=13
t:own h:beside|3=7
t:own h:named|0=-5 1=-6 5=5 6=7 7=6
t:own h:owner|0=5 1=6 6=-5
t:own k:host|1=8 3=-10
t:own k:state|1=-10 2=-5 3=7 4=-7 7=7
t:own n:0|3=-7 5=6
t:own n:2|3=5
t:own o:no|5=9 6=-6 7=-7
t:own o:same|0=-6 3=-6 4=-8 6=8 7=12
t:own p:none|1=10 3=-7 5=-7 7=8
t:own p:object|0=-6 1=-5 4=7 5=-6 6=7
t:own p:prep|3=8 5=8 7=-6
t:own p:subject|1=-5 5=10 7=-5
t:own s:backing|2=5
t:own s:equipment|3=-6 5=-8 7=11
t:own s:personnel|1=-6 4=-5 5=12 6=5
t:own v:arrive|3=6 7=-6
t:own v:back|1=5
t:own v:give|5=-12 6=8 7=7
t:own v:keep|0=8 3=-13 5=13 7=-5
t:own v:leave|0=-6 3=10
t:own v:light|5=8
t:own v:none|1=7 3=-8
t:own v:promise|2=10 5=-5
t:own v:serve|3=9 5=-9
t:own w:bare|5=8
t:source a:none|5=6
t:source f:figure|3=7
t:source f:none|5=6
t:source g:after 0|5=7
t:source h:named|5=7
t:source n:0|5=9
t:source o:no|5=8
t:source o:same|3=5
t:source v:light|3=5
tie agent backing|1=5
tie agent host|4=-6
tie agent personnel|5=-6 7=8
tie agent thing figure|3=7
tie agent thing none|3=-9
tie agent training|5=5
tie agent vow none|2=5
tie all funding|3=5
tie far backing|2=-5
tie far host|5=-5
tie far logistics|2=5
tie far personnel|7=5
tie far thing none|1=-5
tie other backing|3=6
tie own equipment|7=6
tie own personnel|5=6
tie own thing none|5=-6
told committed|3=6 4=68
told considering|2=78
told delivered|2=-7 3=11 5=66 7=6
told pledged|0=-9 1=-6 3=66 4=6 5=14
told refused|0=72 1=7
told reluctant|0=10 1=68
told same committed|4=199
told same considering|2=205
told same delivered|2=-5 3=10 5=194 7=7
told same pledged|0=-9 3=196 4=7 5=11
told same refused|0=202 1=7
told same reluctant|0=10 1=198
told same suspended|6=202
told same withdrawn|7=199
told same|3=7
told suspended|6=73
told withdrawn|7=72
v:arrive a:ask|1=9
v:arrive a:none|1=-11 3=12 5=5
v:arrive a:say|0=-7 1=11
v:arrive g:absent|2=6 3=9 5=-10
v:arrive g:after 1|3=-7 4=7
v:arrive g:before 0 stop|5=7
v:arrive g:before 0|1=-6 3=13
v:arrive g:before 1|1=5
v:arrive g:before 2|1=6
v:arrive g:inside|0=-5 1=7
v:arrive h:all|5=-6
v:arrive h:carried|3=5
v:arrive h:named|2=-7 4=6
v:arrive h:owner|1=-5 5=12
v:arrive h:pronoun|0=-8 1=12
v:arrive n:0|0=-7 2=-7 3=8
v:arrive o:no|4=5 7=6
v:arrive o:same|0=-7 1=7 3=6 7=-5
v:arrive o:unlike|5=8
v:arrive p:object|0=-10 1=9 5=8
v:arrive p:prep|3=6
v:arrive p:subject|4=10
v:ask a:none|3=-9 6=6
v:ask h:named|3=-9 6=6
v:ask n:0|3=-6
v:ask o:no|3=-8
v:ask p:subject|2=5
v:authorise a:none|3=-9 4=7
v:authorise g:before 1|3=-6 4=8
v:authorise h:named|4=8
v:authorise n:1|3=-6 5=7
v:authorise o:no|3=-6 4=8
v:authorise p:object|3=-6 5=6
v:back a:none|1=-7 2=7 3=5 5=8
v:back a:promise|2=5
v:back a:thank|3=5
v:back a:want|1=7
v:back g:before 0|5=5
v:back g:before 1|2=8 3=7 5=-7
v:back g:inside|2=-5
v:back h:named|2=5 4=-5 5=8 7=-6
v:back h:owner|3=7
v:back n:0|2=8 5=6
v:back n:1|3=14 5=-11
v:back n:2|3=-9 5=11
v:back o:no|1=9 2=-8 5=10
v:back o:other|2=12
v:back o:same|3=10 5=-5
v:back p:object|1=-6 5=9 7=-5
v:bar a:none|3=-7 6=9
v:bar h:named|3=-7 6=9
v:bar n:0|3=-7 6=9
v:bind a:none|4=9
v:bind g:after 0|3=-6 5=6
v:bind g:after 1|3=5 4=-6
v:bind g:before 1|3=-5 4=10
v:bind n:0|4=9
v:bind n:1|7=6
v:bind o:no|4=8
v:bind p:object|3=-12 4=13
v:consider a:none|0=-6 2=8
v:consider a:say|0=6
v:consider g:before 0|2=6
v:consider h:named|2=10 3=-7
v:consider h:pronoun|3=10
v:consider n:0|2=9
v:consider o:no|2=11
v:consider o:same|3=5
v:consider p:prep|2=6
v:give a:ask|3=6
v:give a:bind|3=-6 4=8
v:give a:fail|3=6
v:give a:hesitate|1=9
v:give a:keep|5=8
v:give a:none|1=6 2=-8 4=7 7=-6
v:give a:other|0=6
v:give a:promise|3=10
v:give a:refuse|0=7
v:give a:say|2=8
v:give g:absent|5=6
v:give g:after 0 stop|0=-10 1=6
v:give g:after 0|2=11 4=7 5=-10
v:give g:before 0|0=12 2=-6
v:give g:before 1|3=7 5=10 6=-8 7=-7
v:give g:before 2 stop|5=13
v:give g:before 2|0=10
v:give g:before 3|3=-6 7=7
v:give g:inside|1=-8 4=12 5=-8 6=7
v:give h:carried|5=6
v:give h:named|1=7 3=8 7=-7
v:give h:owner|3=-8
v:give h:pronoun|0=6 1=-5 3=-11
v:give h:share|3=7
v:give n:0|1=-8
v:give n:1|0=7 2=5 3=-6 7=-6
v:give n:2|1=10
v:give o:no|0=7 1=-10 5=14 6=-8 7=-9
v:give o:other|1=12 5=-6
v:give o:same|3=-6 7=7
v:give p:object|1=-7 2=13 4=5 5=8 7=-22
v:give p:prep|2=-5
v:give p:subject|1=7 2=-7 4=-5 7=15
v:hesitate g:before 0|1=11 5=-5
v:hesitate g:inside|0=6
v:hesitate h:named|0=-6 1=8
v:hesitate h:pronoun|0=8
v:hesitate n:0|1=8
v:hesitate o:no|1=8
v:hesitate o:same|0=5
v:hold a:none|6=13
v:hold a:say|3=5
v:hold g:before 1|6=7
v:hold h:named|6=9
v:hold n:0|6=10
v:hold p:object|6=8
v:keep a:none|7=-6
v:keep a:say|0=6
v:keep g:after 1|6=7
v:keep g:before 1|3=6
v:keep g:before 2 stop|0=5
v:keep g:before 2|3=13 5=-7
v:keep g:inside|0=8 3=-13 5=13 7=-5
v:keep h:named|3=14 5=-12 6=5
v:keep h:owner|0=7 3=-9 5=11 7=-5
v:keep n:0|3=7 5=5 7=-7
v:keep n:1|5=-7 6=6
v:keep o:no|2=-6 3=7
v:keep o:same|5=5
v:keep p:object|3=19 5=-11 7=-6
v:keep p:prep|3=10
v:keep p:subject|0=6 3=-21 5=11 6=6
v:leave a:consider|3=7
v:leave a:none|3=5 5=5
v:leave a:promise|7=5
v:leave a:refuse|3=6
v:leave g:before 0|1=5 5=7 7=-8
v:leave g:before 2|7=5
v:leave g:inside|7=6
v:leave h:named|5=8
v:leave h:owner|0=-7 3=14
v:leave n:0|3=8 7=7
v:leave n:1|7=-7
v:leave n:2|7=6
v:leave o:no|5=-6 7=8
v:leave o:same|0=-7 3=9 5=10 7=-6
v:leave p:object|0=-6 3=10 5=-5 7=8
v:leave p:prep|3=-10 5=8
v:leave p:subject|3=11
v:light a:none|3=-6 4=-7 5=7
v:light g:absent|1=8 3=-7
v:light g:after 0|3=6
v:light g:after 1|3=5
v:light g:before 0|3=8
v:light g:before 1|3=-10 7=7
v:light g:inside|5=6
v:light h:named|7=8
v:light h:owner|3=8
v:light n:0|5=-7
v:light n:2|5=7
v:light o:same|2=5
v:light p:subject|5=5
v:meet p:object|3=-6 5=9
v:need a:none|3=6
v:need h:named|3=6
v:need n:1|3=6
v:need o:no|3=6
v:need p:prep|3=6
v:none a:keep|2=7
v:none a:none|2=-6 6=-5
v:none g:after 0|1=6
v:none g:before 0 stop|3=12
v:none g:before 2|2=10 4=5 5=-14
v:none g:before 3 stop|5=6
v:none g:inside|1=8 3=-13 5=5
v:none h:named|0=-7 2=6
v:none h:owner|1=7 2=-8
v:none h:share|5=5
v:none n:0|4=-6 5=14
v:none n:2|3=5 4=6 5=-7
v:none o:no|3=14 4=6 7=-9
v:none o:same|3=-7 7=9
v:none o:unlike|3=-7 5=7
v:none p:none|2=-6 3=12 4=-5
v:none p:object|4=13 5=-8
v:none p:prep|2=7 5=-6
v:none p:subject|3=-6 5=16
v:promise a:none|1=11 3=9 5=-18 6=-6
v:promise g:after 0|5=6
v:promise g:before 0|0=-6 1=8 3=-6 7=12
v:promise g:before 1|1=-7 3=21 5=-6
v:promise g:before 2|5=6
v:promise g:inside|2=11 5=-7
v:promise h:named|0=6 1=8
v:promise h:owner|1=-6 7=10
v:promise n:0|3=12 5=-11
v:promise n:1|1=5 4=-5 7=7
v:promise n:2|0=7
v:promise o:no|0=-8 1=8 7=9
v:promise o:other|0=9 2=-5 3=8 7=-5
v:promise o:same|5=-8
v:promise p:object|0=7 1=7 2=-6 3=13 5=-10 6=-6
v:promise p:prep|3=-7 7=8
v:promise p:subject|3=7
v:refuse a:none|0=8
v:refuse h:named|0=8
v:refuse n:0|0=6
v:refuse o:no|3=7
v:refuse p:object|3=6
v:say a:none|7=6
v:say h:named|5=-6 7=7
v:say n:1|5=-6 7=7
v:say p:object|7=6
v:serve a:none|1=-9 2=10 5=14 6=-6
v:serve g:absent|5=8
v:serve g:after 1|7=6
v:serve g:before 0|2=5
v:serve g:before 1 stop|3=9 5=-7
v:serve g:before 1|3=-8 5=11
v:serve g:inside|3=9 5=-9
v:serve h:all|5=7
v:serve h:named|1=-8 5=17
v:serve h:owner|2=13 5=-16
v:serve n:0|2=11
v:serve n:1|2=-5 3=7 5=13
v:serve n:2|3=-6 7=5
v:serve o:no|1=-7 2=15 5=6
v:serve o:other|3=-7 5=11
v:serve p:object|0=-9 3=-8 5=12 7=10
v:serve p:prep|0=6
v:serve p:subject|3=6
v:thank g:before 0|0=6 3=-6
v:thank n:1|0=6
v:thank o:same|0=6 3=-5
v:want a:none|0=5
v:want h:named|0=5
v:want p:object|0=5
verb arrive past|3=-5 5=8
verb arrive present|3=7 5=-8
verb give object|7=-5
verb give past passive|5=6
verb give past|3=-9 5=6
verb give present|3=12 5=-5
verb serve present|5=6
w:back a:none|1=-7 5=8
w:back a:promise|2=6
w:back a:say|0=-7 1=6
w:back a:want|0=6
w:back f:none|5=10
w:back g:after 0|5=9
w:back g:before 0|3=-10
w:back g:before 1|2=7 3=7 5=-8
w:back g:before 2|2=5
w:back g:inside|2=-6 3=11
w:back h:named|5=7
w:back h:owner|3=8
w:back h:pronoun|3=-6
w:back k:AU|1=9
w:back k:host|2=-5
w:back k:mixed|1=5
w:back k:several|5=7
w:back k:state|1=-8 2=12 3=-8 5=8
w:back n:1|1=6 5=-7
w:back n:2|3=-7 5=12
w:back o:no|0=-7 2=-10 3=7 5=11
w:back o:other|2=11 3=-10 5=8
w:back o:same|0=7 1=6 5=-10
w:back p:object|5=10
w:back s:backing|5=10
w:back v:arrive|0=-6 1=8
w:back v:authorise|1=5
w:back v:back|2=9 5=7
w:back v:bind|7=6
w:back v:hesitate|0=5
w:bare a:none|1=-7 5=13
w:bare f:bare|0=-6 1=-7 5=10
w:bare g:after 0|5=8
w:bare g:after 1|4=7
w:bare g:before 0 stop|5=6
w:bare g:before 0|5=9
w:bare g:before 1 stop|5=-8
w:bare g:before 1|3=7 5=-6 7=8
w:bare g:inside|3=7
w:bare h:beside|5=8
w:bare h:named|7=-5
w:bare k:several|3=6
w:bare k:state|3=7 4=5
w:bare k:unnamed|3=-6 5=5
w:bare n:0|3=11 7=-6
w:bare n:1|3=-9 5=7
w:bare o:no|1=-6 3=-11 5=24
w:bare o:same|3=13 5=-10
w:bare p:none|5=12 7=-5
w:bare p:object|7=8
w:bare p:subject|4=6
w:bare s:personnel|0=-5 1=-7 3=6
w:bare v:arrive|2=6 3=-9 4=5
w:bare v:give|5=13
w:bare v:leave|7=8
w:bare v:light|3=-12 5=11 7=6
w:bare v:none|5=5
w:bare v:promise|3=11
w:event a:none|1=10 2=-8
w:event f:none|1=10 2=-8 7=7
w:event g:before 1|1=8
w:event h:named|1=13 2=-7 3=-7 7=9
w:event k:state|1=10 2=-8 7=7
w:event n:0|1=11 3=-7
w:event o:no|1=8 2=-5
w:event p:object|1=12 2=-8
w:event s:personnel|1=10 2=-8 7=7
w:event v:consider|1=9 2=-7
w:move a:none|7=7
w:move f:none|1=6 3=7
w:move g:after 0|3=9 5=-6
w:move g:before 0|0=-6 3=21 7=-8
w:move g:before 1|3=-9 5=9
w:move g:inside|3=-8 5=-6 7=8
w:move h:named|3=9 5=-5
w:move h:owner|7=6
w:move h:pronoun|1=7
w:move k:several|3=6 5=-6
w:move n:0|3=6 5=-8 7=7
w:move n:1|1=6 7=-6
w:move o:no|3=11 5=-11
w:move o:unlike|3=-6 5=9
w:move p:object|1=6 3=7
w:move s:personnel|1=6 3=7
w:move v:arrive|7=6
w:move v:leave|3=7
w:service a:keep|5=5
w:service a:none|2=-7 3=7
w:service f:none|1=-6 2=8
w:service g:after 1|3=6
w:service g:before 0|0=8
w:service g:before 1|3=8
w:service h:named|1=-5 3=7
w:service h:owner|2=6
w:service k:host|3=9 5=-5
w:service k:several|2=7
w:service k:state|4=5 5=7
w:service n:1|3=12
w:service o:no|2=12 5=-6
w:service o:other|3=6
w:service o:same|3=-5 5=11
w:service p:object|1=-6 2=8 3=6
w:service s:funding|3=8 5=-5
w:service s:training|5=9
w:service v:give|1=-6 2=8 3=6
w:thing a:ask|3=10
w:thing a:bind|3=-6 4=6
w:thing a:consider|2=5
w:thing a:hesitate|1=9
w:thing a:none|2=6
w:thing a:other|0=12 1=-7 2=-5
w:thing a:promise|2=-5 3=8 5=7
w:thing a:say|1=-6
w:thing a:want|0=-5 1=8 4=5
w:thing f:figure|0=-9 1=-8 2=-8 3=12 5=11
w:thing f:none|0=11 1=5 2=7 5=-14 7=-7
w:thing g:absent|1=5
w:thing g:after 0 stop|2=-5
w:thing g:after 0|1=6 3=-8 4=6
w:thing g:after 1 stop|2=8 5=-6
w:thing g:after 1|0=-6 3=8 4=-10 6=7
w:thing g:after 2 stop|3=-6 7=5
w:thing g:after 2|3=7
w:thing g:before 0 stop|3=15
w:thing g:before 0|7=7
w:thing g:before 1|1=-9 2=-7 4=14 5=8 6=7 7=-12
w:thing g:before 2|0=7 5=-6
w:thing g:before 3 stop|2=7
w:thing g:inside|1=-5 3=-9 5=8
w:thing h:beside|3=10 5=-6
w:thing h:named|0=-8 1=-9 6=5 7=6
w:thing h:owner|3=7 7=-8
w:thing h:pronoun|0=11 3=-7
w:thing h:share|5=7
w:thing k:EU|3=-13 4=10
w:thing k:UN|2=6
w:thing k:host|0=-7 1=14 2=-5 7=-10
w:thing k:several|1=-8 2=-7 5=9
w:thing k:state|0=5 2=7 3=5 4=-6 5=-6
w:thing k:unnamed|1=-6 3=14
w:thing n:0|3=9
w:thing n:1|1=-7 2=7 3=7 7=-10
w:thing n:2|2=-5
w:thing o:no|1=-8 2=5 3=16 7=-13
w:thing o:other|0=9 1=14 2=-9 4=-5 5=-6
w:thing o:same|0=-7 1=-8
w:thing p:none|3=11 4=-6 5=-11 7=6
w:thing p:object|1=-10 2=5 4=16 7=-13
w:thing p:subject|4=-9 5=15
w:thing s:backing|0=12 1=9 3=5 5=-13 7=-6
w:thing s:equipment|0=5 5=6
w:thing s:funding|0=-9 6=15 7=-7
w:thing s:logistics|0=-11 1=-8 2=11 3=8 5=6
w:thing s:personnel|6=-7
w:thing v:arrive|2=-9 3=13
w:thing v:ask|3=-9 6=6
w:thing v:authorise|3=-6 4=8
w:thing v:back|1=5 3=10
w:thing v:bar|3=-7 6=9
w:thing v:bind|4=6
w:thing v:consider|2=8
w:thing v:give|0=7 4=8 5=-12
w:thing v:hold|6=10
w:thing v:keep|0=8 2=-7 7=-7
w:thing v:leave|5=9
w:thing v:light|3=9 7=-8
w:thing v:promise|6=-5
w:thing v:say|7=6
w:thing v:serve|0=-5 1=-9 2=12 3=-5 5=12 6=-6 7=6
w:thing v:want|0=5
w:vow a:bind|7=6
w:vow g:before 0|0=-8
w:vow g:before 1|3=6
w:vow h:named|1=6
w:vow h:owner|7=6
w:vow h:pronoun|0=-6 3=7
w:vow k:host|1=-7 7=11
w:vow k:several|1=5
w:vow k:state|3=10 5=-6
w:vow o:no|5=-8
w:vow v:consider|1=-10 2=7
w:vow v:hesitate|1=7
w:vow v:promise|1=9
w:vow v:refuse|1=-7 3=9
weak personnel|0=-6 3=6
`;
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at down 1 true|0=-8
at down contribution|0=5
at down past main|0=-6 2=7
at else 2 false|0=19 1=-9 2=-10
at else 2 true|0=-7
at else 3 false|0=-5
at else acts|1=5 2=-6
at else ask|0=-7 1=8
at else committed|0=7 1=-6
at else contribution|1=-7
at else delivered|0=6
at else end|0=6
at else future relative|0=11 1=-11
at else give|0=-9 2=11
at else meet|1=5
at else none gerund|0=5
at else none infinitive|0=-13 1=6 2=8
at else none|0=6
at else obstacle|0=-8 1=10
at else on|1=7
at else past main|1=12 2=-10
at else past perfect main|0=-11 1=7
at else pledged|0=-8 2=10
at else possible main|0=-5 1=5
at else present main|0=10 2=-9
at else promise|0=-5 1=7
at else reluctant|0=-5 1=5
at else request|0=7
at else say|0=12 1=-11
at else serve|0=-8
at else since|0=6 1=-5
at else until|0=12 2=-10
at else|2=-8
at loose 1 true|0=-9 1=11
at loose 2 false|0=6
at loose 2 true|0=9 2=-6
at loose acts|1=14 2=-12
at loose bind|0=11 1=-10
at loose by|0=6 1=-5
at loose contribution|0=9 1=-6
at loose delivered|0=12 1=-11
at loose engagement held|0=6 1=-6
at loose engagement|0=6 1=-6
at loose in|0=-6 1=8
at loose meet|0=-18 1=11 2=6
at loose none|0=-8 1=9
at loose obstacle|0=-11 1=19 2=-8
at loose on|1=8
at loose requirement|0=7 1=-6
at loose says|0=9 1=-8
at loose to|0=5
at loose unverbed|0=7 1=6 2=-13
at loose withdrawn|1=5
at loose|0=7 1=6 2=-13
at main 1 true|0=14 2=-11
at main 2 false|0=-9
at main ^|0=5 1=-5
at main agreement drafting|0=5 1=-5
at main authorised|0=5
at main back|0=5
at main bind|0=-5 1=8
at main changed|1=-7
at main contribution|1=7 2=-10
at main engagement held|0=-8 1=10
at main engagement planned|0=-7 1=8
at main engagement|0=-15 1=17
at main extended|0=-10 1=6
at main future main|0=-10 1=11
at main mandate|2=5
at main none gerund|0=-10 1=11
at main none infinitive|0=6 1=-5
at main none|0=-8 1=8
at main obstacle|0=9 1=-8
at main of|0=-7 1=8
at main on|2=-6
at main past main|0=5
at main past perfect main|0=17 1=-15
at main past sub|1=-8
at main pledged|0=-6 1=10
at main present infinitive|0=-15 1=16
at main present main|0=19 1=-17
at main present relative|0=-9 1=11
at main promise|0=11 1=-13
at main reluctant|1=6
at main request|0=7 1=-6
at main said|0=-5 1=5
at main says|0=6 2=-5
at main say|0=6
at main suspended|0=5 1=-5
at main the|0=6
at main withdrawn|0=6 1=-6
at main|0=8 2=-10
at own ,|0=8 1=-6
at own 1 true|0=-13 1=23 2=-10
at own 2 false|1=-12 2=13
at own 3 true|0=5
at own ^|0=-6 1=7
at own acts|0=-11 1=17 2=-6
at own agreement drafting|0=-6 1=7
at own agreement|0=-6 1=8
at own arrive|0=6 1=-9
at own ask|0=7
at own authorised|1=9 2=-5
at own before|0=7 1=-7
at own bind|0=-20 1=19
at own by|0=7 2=-5
at own committed|0=-15 1=8 2=7
at own contribution|0=-25 1=20
at own delivered|0=-18 1=22
at own ended|2=8
at own engagement held|0=6 2=-6
at own engagement|0=8 2=-7
at own extended|2=6
at own future relative|0=8 2=-5
at own give|0=11 1=-7
at own in|2=-7
at own keep|0=6
at own leave|0=-12 1=9
at own light|0=9 1=-8
at own mandate|0=-12 2=7
at own meet|0=10 1=-8
at own money|0=8 1=-8
at own none infinitive|0=8 2=-6
at own none participle|0=-6 2=8
at own obstacle|0=28 1=-26
at own of|1=-7 2=5
at own on|0=6 2=-5
at own past main|0=7
at own past perfect main|0=-15 1=22 2=-6
at own past relative|0=-9 1=11
at own past sub|0=-9 1=10
at own pledged|0=20 1=-21
at own present infinitive|1=6
at own present main|0=11 1=-15
at own promise|0=-15 1=7 2=8
at own refused|0=-5 1=6
at own says|0=6 1=-10
at own say|0=8 1=-8
at own serve|1=-5 2=7
at own sign|0=-6 1=7
at own since|0=-10 1=12
at own the|1=8 2=-6
at own to|0=6 1=-15 2=9
at own withdrawn|0=-12 1=9
at own|1=7
at up delivered|0=7 1=-7
at up none infinitive|0=-6 1=7
at up on|0=9 1=-8
at up past that|0=10 1=-10
at up promise|0=-5 1=6
at up withdrawn|0=-6 1=6
back 0 arrive|0=11 1=-7
back 0 ask|0=-16 1=18
back 0 authorise|0=-8 1=9
back 0 back|0=-31 1=33
back 0 bind|0=8 1=-5
back 0 considering|0=6 1=-5
back 0 delivered|0=15 1=-11
back 0 end|0=8 1=-6
back 0 engagement held|0=9 1=-7
back 0 engagement planned|0=-18 1=18
back 0 extended|0=5
back 0 give|0=10 1=-5
back 0 leave|1=-7 2=8
back 0 light|0=11 1=-10
back 0 meet|0=6
back 0 none|0=7
back 0 obstacle|0=14 1=-11
back 0 pledged|0=-11 2=8
back 0 promise|1=7
back 0 refused|0=8 1=-7
back 0 request|0=-21 1=23
back 0 say|0=6 1=-14 2=8
back 0 sign|0=7 1=-6
back 0 withdrawn|0=6
back 0|0=31 1=-12 2=-18
back 1 arrive|2=9
back 1 ask|0=-29 1=31
back 1 authorise|0=-12 1=14
back 1 back|0=-16 1=18
back 1 bind|0=16 1=-13
back 1 delivered|0=7
back 1 give|0=14 1=-10
back 1 leave|0=6
back 1 light|0=9 1=-8
back 1 meet|0=11 1=-9
back 1 obstacle|0=8 1=-7
back 1 promise|0=10 1=-8
back 1 request|0=-10 1=14
back 1 requirement|0=7 1=-5
back 1 say|0=12 1=-8
back 1 serve|0=5
back 1 sign|0=6 1=-5
back 10 ahead|1=-6 2=6
back 10 now|0=-15 1=28 2=-12
back 10 past|0=16 2=-19
back 1|0=41 1=-21 2=-19
back 4 ahead|0=7
back 4 long-ago|0=11 1=-8
back 7 ahead|1=-5 2=7
back 7 now|0=10 1=-8
back 7 past|0=36 1=-29 2=-7
back future main|0=15 1=-10 2=-5
back last false|0=27 1=-19 2=-8
back last true|0=43 1=-15 2=-31
back none gerund|0=6 1=-5
back none infinitive|0=-16 1=7 2=9
back own 0|0=15 1=15 2=-28
back own 1|0=48 1=-33 2=-15
back own 2|0=10 1=-16 2=6
back past main|1=20 2=-16
back past perfect main|0=20 1=-11 2=-9
back past sub|0=-15 1=16
back past that|1=7
back present infinitive|1=-6 2=6
back present main|0=18 1=-22
back present relative|0=8 1=-7
back unverbed|0=29 1=-18 2=-11
back would that|0=-18 1=20
before , 10 now|0=8 1=-6
before ,|0=8 1=-6
before ^ 7 now|0=-6 1=7
before ^ engagement held|0=-5 1=6
before ^ engagement|0=-5 1=6
before adopted 10 past|0=-5 1=7
before adopted|0=-5 1=7
before before 10 past|0=11 1=-10
before before authorised|0=7 1=-7
before before contribution|0=5
before before mandate|0=7 1=-7
before before|0=12 1=-11
before by 10 ahead|2=202
before by 7 ahead|0=7 1=-7 2=200
before by obstacle|0=5
before by requirement|2=8
before by|0=7 1=-9
before for 7 ahead|1=-6 2=6
before for contribution|2=7
before from contribution|2=8
before from|2=8
before in 4 ahead|0=7 1=-7
before in 7 ahead|0=-6 2=9
before in 7 past|1=18 2=-16
before in authorised|0=-7 1=7
before in delivered|0=10 1=-8
before in pledged|0=-6 1=6
before in reluctant|0=8 1=-7
before in withdrawn|0=-14 1=7 2=6
before in|1=8 2=-9
before mission|0=-6 1=7
before money 7 now|0=8 1=-8
before money contribution|0=8 1=-8
before money delivered|0=8 1=-8
before money|0=8 1=-8
before of 10 past|0=-7 1=8
before of 4 ahead|0=12 1=-8
before of 4 past|0=7 1=-6
before of 7 past|0=-10 1=11
before of contribution|0=-16 1=9 2=8
before of delivered|0=-8 1=9
before of mandate|0=9 1=-5
before of obstacle|0=8 1=-7
before of pledged|2=9
before on 10 ahead|1=-8 2=6
before on 10 now|1=11 2=-10
before on 10 past|0=11 2=-15
before on agreement drafting|0=9 1=-9
before on agreement|0=7 1=-6
before on changed|0=7
before on considering|0=6 1=-6
before on contribution|0=11 2=-9
before on ended|2=8
before on engagement held|1=6
before on engagement|1=6
before on extended|1=9
before on mandate|0=-5 1=6
before on obstacle|1=7
before on pledged|0=7
before on reluctant|0=-8 1=8
before on suspended|0=5
before on|0=13 1=7 2=-19
before said 10 past|0=-7 1=7
before said considering|1=5
before said contribution|0=-5 1=5
before said|0=-5 1=5
before since 10 past|1=5
before since 4 long-ago|1=5
before since|0=-6 1=10
before the 10 now|0=6 1=-5
before the 10 past|0=-9 1=14
before the 7 ahead|0=9
before the authorised|0=-5 1=7
before the contribution|2=-7
before the extended|0=-9 1=6
before the mandate|0=-14 1=13
before the pledged|0=11 1=-6 2=-6
before the request|0=7 1=-7
before the|1=8 2=-8
before to 10 ahead|1=-7 2=11
before to 10 past|0=12 1=-11
before to engagement held|0=12 1=-11
before to engagement|0=12 1=-11
before to extended|0=-13 1=-6 2=18
before to mandate|0=-13 1=-6 2=18
before to|0=6 1=-20 2=15
before until 10 ahead|2=199
before until 7 ahead|0=10 2=192
before until contribution|0=10 2=-9
before until|0=13 2=-10
before2 , in|0=-6 1=7
before2 ^ in|0=-13 1=14
before2 agreed on|0=6 1=-6
before2 and on|0=-7 1=8
before2 announced the|0=6 1=-5
before2 assembly on|0=-6 1=6
before2 atmis in|0=7 1=-6
before2 back on|0=5
before2 blinken on|0=-7 1=7
before2 by the|0=8
before2 carney said|1=5
before2 command on|0=-6 1=6
before2 conference on|0=7 1=-7
before2 confirmed on|0=7 1=-7
before2 deliver in|2=7
before2 disclosed on|0=16 1=-15
before2 end of|0=9 2=-6
before2 gave money|0=8 1=-8
before2 grounded since|0=6 1=-6
before2 guyana on|0=6 1=-6
before2 haiti on|0=-7 1=8
before2 joly on|0=6 1=-6
before2 landed on|0=5 1=-5
before2 learned on|0=6 1=-6
before2 letter of|0=-6 1=6
before2 maintained on|0=7 1=-7
before2 mandate in|0=8 1=-8
before2 meeting of|0=-5 1=6
before2 monusco until|0=8 2=-7
before2 note on|0=5
before2 officers for|1=-5 2=6
before2 officers on|0=6 1=-6
before2 options in|0=-6 1=6
before2 out on|1=-6 2=8
before2 paris on|0=-7 1=7
before2 port-au-prince on|0=-8 1=9
before2 russia on|0=7 1=-7
before2 soldadas until|0=6 2=-5
before2 until to|2=7
before2 unwanted on|0=5 1=-5
before2 up in|0=8 1=-8
before2 volunteered on|0=9 1=-9
before2 vote before|0=7 1=-7
before2 welcomed the|0=-8 1=9
before2 withdrawal in|0=7 1=-7
bias|0=64 1=-17 2=-61
count 1 true|1=35 2=-30
count 2 false|0=21 1=-22
count 2 true|1=5 2=-8
first 15|0=-7 2=10
first 19|1=7
first 1|0=-6 1=8
first 2022|0=-6 1=7
first 2024|0=9 1=-5
first 2025|0=6
first 20|0=11 1=-5 2=-5
first 22|0=-6 1=6
first 24|0=-6 1=8
first 26|0=6 1=-6
first 30|0=-11 2=8
first 9|0=-5 1=8
first august|0=-16 1=12
first earlier|0=-5 1=6
first february|0=-6 1=5
first friday|0=10 1=-8
first january|0=7 1=-13 2=6
first june|0=5 2=-8
first last|1=10 2=-7
first march|1=10 2=-9
first may|0=-7 1=8
first monday|0=6 2=-7
first next|1=-7 2=6
first november|1=-9 2=8
first october|0=-10 1=7
first september|0=23 1=-17 2=-6
first this|0=-8 2=7
first thursday|0=7 2=-5
first tuesday|0=8 2=-5
first wednesday|0=23 1=-19
gap after 0 0 1|1=6
gap after 0 0 loose|0=-9 1=10
gap after 0 0|0=-8 1=10
gap after 0 1 1|0=-6 1=10
gap after 0 1 loose|0=9 2=-7
gap after 0 1 own|0=-12 1=6 2=6
gap after 0 1|1=6
gap after 0 2 1|0=-8 1=13
gap after 0 2 2|0=16 1=-9 2=-7
gap after 0 2|0=8 2=-11
gap after 1 1 1|0=9 1=-7
gap after 1 1 2|1=-5 2=7
gap after 1 1 loose|0=10 1=-8
gap after 1 1 own|2=7
gap after 1 1|0=7 1=-12
gap after 1 2 1|0=5 1=-6
gap after 1 2 2|0=9
gap after 1 2 down|2=6
gap after 1 2 else|0=15 1=-12
gap after 1 2|0=13 1=-11
gap after 2 1 1|0=-12 1=7 2=5
gap after 2 1 loose|0=-11 1=6 2=6
gap after 2 1 own|0=11 1=-8
gap after 2 2 else|0=11 1=-17 2=6
gap after 2 2 loose|1=6 2=-6
gap after 2 2 main|0=-8 1=9
gap after 2 2|0=6 1=-5
gap before 0 0 1|0=-8 1=16 2=-9
gap before 0 0 2|1=6
gap before 0 0 own|0=-8 1=16 2=-8
gap before 0 0|0=-12 1=22 2=-10
gap before 0 1 1|0=-7 1=9
gap before 0 1 up|0=-8 1=9
gap before 0 1|0=-7 1=9
gap before 1 0 1|0=9 1=-5
gap before 1 0 main|0=6
gap before 1 0|0=11 2=-7
gap before 1 1 1|0=11 1=-10
gap before 1 1 else|0=6 1=-6
gap before 1 1|0=7 1=-11
gap before 1 2 1|0=-11 1=12
gap before 1 2 main|0=-8 1=9
gap before 1 2|0=-11 1=12
gap before 2 0 else|0=-8 1=9
gap before 2 0 up|0=6 1=-5
gap before 2 1 1|0=10 1=-8
gap before 2 1 else|1=6
gap before 2 1 main|0=14 1=-12
gap before 2 1|0=9 1=-6
gap before 2 2 1|0=6 1=-6
gap before 2 2 main|0=6 1=-6
kind agreement|0=7 2=-6
kind contribution|0=42 1=-23 2=-25
kind engagement|0=-7 1=26 2=-18
kind mandate|0=6 1=-11 2=6
kind obstacle|0=37 1=-20 2=-17
kind request|0=-15 1=28 2=-13
kind requirement|0=17 1=-15
lemma adopt|0=-6 1=9
lemma agree loose|0=5
lemma agree|0=9 1=-12
lemma announce else|0=-8 1=9
lemma announce main|0=6 1=-5
lemma announce own|2=6
lemma approve main|0=10 1=-9
lemma approve own|0=-17 1=10 2=7
lemma approve|2=6
lemma arrive main|0=-6 1=6
lemma arrive own|0=5
lemma ask|0=-6 1=7
lemma be else|0=6
lemma be own|1=6
lemma be|1=5
lemma call else|0=-7 1=8
lemma call own|0=5
lemma confirm loose|0=7 1=-7
lemma confirm|0=7 1=-7
lemma cover|0=5 2=-6
lemma decide main|0=10 1=-9
lemma decide own|0=-5 1=7
lemma declare main|0=-6 1=7
lemma declare|0=-6 1=7
lemma deliver else|2=7
lemma deliver|2=7
lemma disclose else|0=7 1=-6
lemma disclose main|0=9 1=-9
lemma disclose|0=16 1=-15
lemma disembark main|0=6 1=-6
lemma disembark|0=5 1=-5
lemma extend else|0=-8 2=6
lemma extend|1=-6 2=9
lemma follow own|1=-6
lemma follow|1=-6
lemma give main|1=-6
lemma go loose|0=-7 1=7
lemma go|1=5
lemma hope own|0=7 1=-7
lemma hope|0=7 1=-7
lemma keep|0=7
lemma land loose|0=5
lemma learn loose|0=6 1=-6
lemma learn|0=9 1=-9
lemma leave loose|0=7
lemma lie|0=-7 1=8
lemma maintain own|0=7 1=-7
lemma maintain|0=7 1=-7
lemma meet loose|0=-14 1=8 2=6
lemma meet own|0=5
lemma meet|0=-8 1=6
lemma offer own|0=-7 1=8
lemma offer|0=-7 1=8
lemma pay loose|1=5
lemma pay own|0=7 2=-5
lemma pay|2=-6
lemma prolong|0=9 1=-6
lemma promise own|1=9
lemma promise|0=-10 1=16 2=-6
lemma put loose|0=10 1=-9
lemma put|0=12 1=-11
lemma raise|1=5
lemma release loose|0=8 1=-8
lemma release|0=7 1=-7
lemma repatriate own|1=5
lemma report|0=10 1=-9
lemma reveal|0=6 1=-6
lemma run|0=-10 2=7
lemma see own|0=10 1=-10
lemma see|0=10 1=-10
lemma send|0=6
lemma sign own|0=-6 1=7
lemma sign|0=-8 1=11
lemma take main|0=5
lemma take|0=5
lemma tell main|1=5
lemma tell|0=-12 1=13
lemma train|0=7 1=-6
lemma transfer main|0=-6 1=6
lemma volunteer up|0=7 1=-6
lemma volunteer|0=9 1=-9
lemma vote own|1=5
lemma vote|0=-11 1=14
lemma warn main|0=-6 1=6
lemma warn|1=5
lemma welcome else|0=-7 1=8
lemma welcome|0=-8 1=9
lemma withdraw own|0=-7 2=6
lemma withdraw|0=-7 2=6
next $|0=6 1=-5
next 's|0=8 1=-7
next (|0=8 1=-6
next ,|0=-27 1=32 2=-5
next .|1=-6 2=9
next 100|0=6 1=-5
next 230|0=5 1=-5
next :|0=8 1=-8
next ;|0=31 1=-24 2=-7
next and|0=12 1=-11
next antónio|0=-5 1=6
next at|0=-12 1=8
next because|0=7 1=-6
next by|0=-8
next for|0=-9 1=10
next has|0=11 1=-6
next in|1=6
next on|1=7
next that|1=7
next the|0=7
next to|0=5 2=-6
opens contribution|0=8 1=-6
opens engagement|0=-8 1=8
opens mandate|0=7 1=-6
opens obstacle|0=-6 1=7
opens request|0=-5 1=6
opens|0=-7 1=13 2=-5
role arrive changed|0=6 1=-6
role arrive delivered|0=-18 1=20
role arrive engagement held|0=9 1=-9
role arrive pledged|0=13 1=-16
role authorise extended|0=-5 1=7
role authorise pledged|0=5 1=-5
role authorise reluctant|0=-5 1=5
role back pledged|1=7
role back refused|0=5
role bind authorised|0=-6 1=10
role bind changed|0=6 1=-5
role bind committed|0=-17 1=10 2=7
role bind delivered|0=9 1=-9
role bind extended|0=-7 1=9
role bind pledged|0=13 1=-12
role bind reluctant|0=-7 1=7
role bind withdrawn|0=-6 1=6
role extend extended|0=6
role give delivered|0=6
role give extended|0=-11 2=9
role give obstacle|0=7 1=-6
role give pledged|0=7
role leave withdrawn|0=-13 1=11
role light delivered|0=-7 1=7
role light engagement held|0=6 1=-5
role light obstacle|0=8 1=-7
role meet changed|0=8 1=-8
role meet obstacle|0=-8 1=8
role none engagement held|0=-6 1=8
role none obstacle|0=-10 1=12
role promise changed|0=-8 1=9
role promise extended|0=-7 2=8
role promise pledged|0=-27 1=22
role promise request|0=12 1=-12
role refuse refused|0=-9 1=10
role say agreement signed|0=5
role say committed|0=9 1=-9
role say considering|1=5
role say delivered|0=9 1=-8
role say obstacle|0=7 1=-6
role say refused|0=-5 1=5
role say suspended|0=8 1=-7
role serve pledged|1=-9 2=11
role sign agreement signed|0=-12 1=14
role sign authorised|0=6 1=-6
says acts agreement signed|0=-10 1=13
says acts authorised|1=10 2=-8
says acts changed|0=8 1=-7
says acts committed|0=-11 1=9
says acts considering|0=11 1=-11
says acts delivered|1=12 2=-11
says acts ended|0=-6 2=10
says acts engagement held|1=12 2=-9
says acts engagement planned|0=-8 1=10
says acts extended|0=-14 2=10
says acts obstacle|1=11 2=-12
says acts pledged|0=28 1=-28
says acts reluctant|0=-5 1=8
says acts request|0=11 2=-6
says acts requirement|0=10 1=-14
says acts withdrawn|0=-9 1=6
says says agreement drafting|0=6 1=-6
says says agreement signed|0=5
says says committed|0=9 1=-9
says says considering|0=-9 1=11
says says delivered|0=9 1=-9
says says engagement held|0=7 1=-5
says says obstacle|0=13 1=-13
says says pledged|0=-17 1=14
says says refused|0=-5 1=5
says says suspended|0=8 1=-7
says says withdrawn|1=7
slot agreement drafting|0=9 1=-6
slot agreement signed|1=5
slot authorised|0=6 2=-10
slot changed|0=9 1=-8
slot considering|0=12 1=-9
slot delivered|0=31 1=-12 2=-18
slot ended|0=-5 2=9
slot engagement held|0=9 2=-14
slot engagement planned|0=-20 1=24
slot extended|2=8
slot obstacle|0=37 1=-20 2=-17
slot pledged|1=-11 2=11
slot reluctant|0=-5 1=11 2=-6
slot request|0=-15 1=28 2=-13
slot requirement|0=17 1=-15
slot suspended|0=7 1=-6
slot withdrawn|1=6
turn last agreement drafting|0=6 1=-5
turn last ahead false|1=13 2=-12
turn last ahead true|0=-21 1=25
turn last committed|0=-10 1=11
turn last delivered|0=-7 1=9
turn last engagement planned|0=9 1=-9
turn last extended|0=-8 1=10
turn last future main|0=-9 1=11
turn last holder future main|0=10 1=-9
turn last holder none gerund|0=-7 1=8
turn last holder none participle|0=-14 1=15
turn last holder past main|1=8 2=-9
turn last holder past participle|0=13 1=-12
turn last holder past perfect main|0=-8 1=9
turn last holder past sub|0=-13 1=13
turn last holder past that|0=-5 1=6
turn last holder present main|0=6 1=-6
turn last none gerund|0=-12 1=13
turn last none infinitive|0=-9 1=9
turn last obstacle|0=-10 1=11
turn last past main|0=7
turn last past relative|0=5
turn last past that|0=9 1=-8
turn last pledged|0=-18 1=22
turn last possible main|0=-7 1=7
turn last present main|0=12 1=-11
turn last present relative|0=-5 1=6
turn last reluctant|0=-13 1=14
turn last request|0=5
turn last requirement|0=8 1=-8
turn last suspended|0=8 1=-7
turn last unverbed|0=-6 1=7
turn last would that|0=-12 1=12
turn last|0=-22 1=38 2=-16
turn next ahead false|0=63 1=-56 2=-7
turn next ahead true|0=22 1=-19
turn next authorised|0=6 1=-5
turn next delivered|0=11 1=-10
turn next engagement held|0=19 1=-17
turn next extended|0=7 1=-6
turn next holder none gerund|0=8 1=-8
turn next holder past main|0=45 1=-41
turn next holder past perfect main|0=17 1=-15
turn next holder past perfect sub|0=5
turn next holder present main|0=-6 1=7
turn next none gerund|0=7 1=-7
turn next past main|0=38 1=-35
turn next past perfect main|0=13 1=-13
turn next pledged|0=12 1=-11
turn next present main|0=-6 1=7
turn next request|0=5 1=-5
turn next unverbed|0=6 1=-5
turn next|0=84 1=-75 2=-9
way 10 ahead contribution|0=10 1=-10
way 10 ahead ended|1=-6 2=10
way 10 ahead engagement|1=6
way 10 ahead extended|0=-8 1=-9 2=17
way 10 ahead mandate|0=-15 1=-13 2=28
way 10 ahead obstacle|0=10 1=-6
way 10 ahead past main|0=-6 2=11
way 10 ahead past perfect main|1=-6 2=10
way 10 ahead pledged|1=-9 2=8
way 10 ahead present infinitive|0=-13 2=12
way 10 ahead present main|1=-6
way 10 ahead present relative|0=5
way 10 ahead unverbed|0=14 1=-6 2=-7
way 10 ahead|1=-25 2=24
way 10 now agreement signed|0=6 1=-6
way 10 now agreement|0=10 1=-9
way 10 now committed|0=5 1=-5
way 10 now contribution|0=7 2=-10
way 10 now delivered|0=10 1=-9
way 10 now engagement held|1=7
way 10 now engagement|0=-6 1=9
way 10 now extended|0=6
way 10 now future main|1=7
way 10 now mandate|0=12 1=-6 2=-5
way 10 now obstacle|0=5
way 10 now past main|0=-13 1=22 2=-9
way 10 now past perfect main|0=14 1=-11
way 10 now past relative|0=-9 1=10
way 10 now past sub|1=5
way 10 now pledged|0=-16 1=21 2=-6
way 10 now present infinitive|0=-11 1=13
way 10 now present main|0=14 1=-12
way 10 now reluctant|0=-6 1=7
way 10 now request|0=-28 1=31
way 10 now withdrawn|0=6 1=-5
way 10 now|1=28 2=-25
way 10 past agreement drafting|0=10 1=-9
way 10 past agreement signed|0=-6 1=7
way 10 past authorised|0=7
way 10 past committed|1=6
way 10 past contribution|1=23 2=-22
way 10 past engagement held|0=6
way 10 past engagement planned|0=-5 1=7
way 10 past engagement|2=-6
way 10 past extended|0=-10 1=16 2=-6
way 10 past future main|0=14 1=-11
way 10 past future relative|0=6 1=-5
way 10 past mandate|1=13 2=-11
way 10 past none infinitive|0=-18 1=20
way 10 past past main|0=-7 1=19 2=-12
way 10 past past perfect main|0=-10 1=19 2=-9
way 10 past past relative|0=17 1=-16
way 10 past past sub|0=-7 1=9
way 10 past pledged|1=11 2=-12
way 10 past possible main|0=-6 1=6
way 10 past present infinitive|0=9 1=-7
way 10 past present main|0=19 1=-15
way 10 past reluctant|0=-14 1=16
way 10 past request|1=7
way 10 past requirement|0=11 1=-9
way 10 past suspended|0=10 1=-10
way 10 past unverbed|0=9 2=-5
way 10 past withdrawn|0=6
way 10 past would that|0=-29 1=30
way 10 past|0=15 1=36 2=-48
way 4 ahead authorised|0=7
way 4 ahead contribution|0=8 1=-14 2=6
way 4 ahead extended|0=6
way 4 ahead mandate|0=14 1=-9 2=-5
way 4 ahead past main|1=-7 2=7
way 4 ahead present infinitive|0=6
way 4 ahead present main|0=8 1=-7
way 4 ahead reluctant|0=6 1=-5
way 4 ahead|0=25 1=-25
way 4 long-ago pledged|0=6
way 4 long-ago|2=-5
way 4 now past main|0=7 1=-6
way 4 now|1=-14 2=9
way 4 past|0=11 1=-6 2=-5
way 7 ahead contribution|1=-26 2=27
way 7 ahead delivered|0=10 2=-6
way 7 ahead engagement held|0=12 1=-8
way 7 ahead engagement planned|0=-12 1=13
way 7 ahead engagement|2=-5
way 7 ahead extended|0=-6
way 7 ahead future main|1=8 2=-6
way 7 ahead mandate|0=-6
way 7 ahead none infinitive|0=-8 2=12
way 7 ahead obstacle|0=6
way 7 ahead past main|0=18 1=-11 2=-7
way 7 ahead past perfect main|0=6
way 7 ahead past that|0=6
way 7 ahead pledged|0=-10 1=-19 2=29
way 7 ahead present main|1=-5 2=6
way 7 ahead request|0=14 1=-9
way 7 ahead unverbed|0=9 1=-7
way 7 ahead withdrawn|2=5
way 7 ahead|0=18 1=-37 2=19
way 7 now contribution|0=7 2=-5
way 7 now engagement held|0=-7 1=9
way 7 now engagement|0=-7 1=9
way 7 now pledged|0=8 1=-7
way 7 now withdrawn|1=7
way 7 now|1=8 2=-10
way 7 past authorised|0=-8 1=10
way 7 past considering|0=5
way 7 past contribution|0=14 2=-18
way 7 past extended|0=8 1=-6
way 7 past future relative|0=9 1=-8
way 7 past past main|1=9 2=-6
way 7 past past perfect main|2=-6
way 7 past past relative|0=-8 1=10
way 7 past past that|0=-6 1=6
way 7 past pledged|0=11 2=-10
way 7 past present main|0=7
way 7 past reluctant|0=6
way 7 past request|1=5
way 7 past unverbed|0=-12 1=16
way 7 past withdrawn|0=-7 1=8
way 7 past|0=13 1=16 2=-30
`;
/** How much each clue speaks for each topic, by its place in the list of topics. */
export const TOPIC_WEIGHTS = `
b 's LEADER|1=6 19=6
b 's defense|0=5 22=7
b 's foreign|5=5 19=10
b 's gang|25=6
b 's headquarters|22=8
b 's leader|10=7 26=5
b 's president|1=10 19=9 20=7
b 's prime|21=6
b 's transitional|20=5
b DATE DATE|19=-6
b DATE MONEY|10=5
b DATE STATE|2=5 7=6 13=8
b DATE UNSC|5=6
b DATE and|19=5 26=11
b DATE at|21=5
b DATE by|3=6 20=8 23=6
b DATE for|23=7
b DATE he|11=7
b DATE if|23=6
b DATE in|21=14
b DATE of|16=8
b DATE on|19=5
b DATE that|11=8
b DATE to|9=7 10=7 20=5 22=14 24=6 25=8
b DATE with|19=8
b FIGURE before|11=7
b FIGURE country|17=6 19=16 20=5
b FIGURE day|19=24 22=5
b FIGURE have|0=5 16=5 22=7
b FIGURE hour|19=7
b FIGURE in|25=5
b FIGURE man|11=8 23=5
b FIGURE member|10=6 11=7 23=7
b FIGURE month|4=5 9=6 25=22
b FIGURE nation|19=6
b FIGURE officer|11=6
b FIGURE of|11=16
b FIGURE ship|13=8
b FIGURE soldier|1=-6 5=-6 11=10 19=-7 22=-6 23=-6
b FIGURE strong|11=-6
b FIGURE to|6=6
b FIGURE uniformed|11=9
b HOST 's|5=6 10=14 25=7
b HOST DATE|22=5
b HOST FIGURE|1=7 2=7 19=5
b HOST and|16=6 21=12 26=5
b HOST force|21=5
b HOST have|2=6 5=13
b HOST he|2=7
b HOST in|17=-5
b HOST of|11=5 23=6
b HOST on|22=11
b HOST police|22=5
b HOST to|21=5
b HOST which|9=6
b HOST will|2=6
b HOST with|19=6
b LEADER 's|19=6
b LEADER and|19=7
b LEADER announce|19=10
b LEADER be|9=6 22=8
b LEADER call|5=-6
b LEADER have|1=6 9=7
b LEADER on|19=7 20=8
b LEADER say|23=6
b LEADER speak|10=6
b LEADER tell|10=-5
b MISSION and|16=6
b MISSION be|1=7
b MISSION to|5=5
b MONEY and|19=6
b MONEY for|1=-9
b MONEY in|24=5
b NATO 's|22=8
b STATE 's|0=8 1=10 6=8 17=10 19=17 23=-6
b STATE STATE|19=-5 21=6 23=-6
b STATE abstain|25=5
b STATE and|2=9 10=9 11=-5 16=7 18=6 19=-10 21=16 22=-8 23=6 25=16
b STATE be|5=-6 19=-7 20=5
b STATE contingent|10=6
b STATE counterpart|19=6
b STATE do|2=5
b STATE foreign|21=7
b STATE for|7=11
b STATE government|5=12
b STATE have|1=-8 4=-5 11=-14 21=-7
b STATE in|16=5 21=8 22=7
b STATE lose|1=6
b STATE official|2=6 19=6
b STATE on|16=7 19=19
b STATE president|19=7
b STATE put|2=6 9=8 22=7
b STATE s'|5=7
b STATE say|10=7
b STATE se|23=14
b STATE sign|18=7
b STATE that|19=11
b STATE to|7=7 9=7 11=8 19=9
b STATE who|17=7
b STATE will|19=8
b STATE with|1=6 21=7
b STATE would|7=8 25=10
b UN 's|10=7
b UN ^general|19=8
b UN have|4=7 21=6
b UN peacekeeping|2=9 25=7
b UNSC to|10=8
b ^de ^janeiro|19=-8 21=10
b ^foto FIGURE|16=8
b ^general ^assembly|19=13
b ^janeiro on|21=5
b ^miami herald|21=5
b ^new ^york|1=5 19=5
b ^nueva ^york|19=6
b ^prime ^minister|10=7 19=15
b ^red ^sea|23=6
b ^rio ^de|19=-8 21=10
b ^york STATE|21=6
b ^york on|19=6
b accord to|2=5 19=-6
b after FIGURE|2=8
b again on|19=-6
b agree on|23=6
b agree to|26=5
b agreement of|0=6
b agreement on|17=6
b air force|19=6
b ambassador LEADER|10=-5
b and FIGURE|11=10 21=5
b and HOST|16=9 17=6 23=6
b and STATE|2=10 5=-9 16=16 17=-5 19=-9 22=-8 23=6 25=16
b and UNSC|24=5
b and UN|21=8
b and aircraft|7=5
b and ask|5=10 6=8 24=7
b and be|5=7
b and by|2=8 11=8
b and equipment|6=-5 7=-6
b and have|5=6
b and its|1=6
b and money|1=9 5=6 6=5 7=6 8=7
b and of|21=9
b and on|19=8
b and that|1=7
b and will|19=6
b and with|19=9
b appeal for|6=5
b appeal to|8=6
b arrive in|11=7
b ask STATE|9=8
b ask for|7=12 13=8
b ask to|9=6
b at FIGURE|4=6
b at STATE|19=10
b at force|22=8
b at home|1=6
b at meeting|19=5
b at request|5=5
b at summit|5=6 24=7
b at which|19=10
b back by|25=10
b be MONEY|12=7
b be ask|9=6
b be being|2=8
b be deploy|5=5
b be expect|22=8
b be hear|10=6
b be hold|9=7
b be in|1=9 16=7
b be not|1=7
b be now|11=8
b be of|1=6
b be open|20=7
b be part|19=6
b be promise|4=8 11=8
b be ready|5=6 20=5
b be settle|16=7
b be sign|17=9
b be still|17=7
b be tell|11=8
b be to|18=6 21=9
b because of|1=5 22=5
b before DATE|11=7
b between FIGURE|17=7
b bring its|2=7
b but HOST|2=6 3=5
b but she|3=7
b by DATE|11=10 16=7
b by HOST|25=6
b by STATE|5=11 19=9 23=8 25=11
b by UN|25=10
b by court|0=6
b by telephone|20=7
b call for|5=5
b call on|10=8 20=7
b can not|2=13
b ceiling of|24=7
b chief of|19=8
b come forward|5=5 6=5 7=6 8=7
b come together|19=5
b come with|9=8 22=7
b command of|19=6
b common cost|24=5
b conference on|21=6
b confirm that|5=5 26=6
b could not|2=7 4=6
b council be|2=5 20=6
b country have|11=5 23=6
b country must|10=13
b country to|7=6 8=7 20=6
b day in|19=9
b day of|22=5
b defense minister|16=5 22=15
b defense ministry|0=6
b deployment of|3=6
b diplomat say|2=10 10=7
b do not|0=7 3=6
b draft by|23=7
b draft resolution|25=10
b end of|11=-5
b end on|25=7 26=5
b extend mandate|24=6
b first group|11=7
b fly in|19=5
b for DATE|1=5 19=8
b for FIGURE|4=9 19=11 25=11
b for MISSION|5=5 11=5
b for STATE|3=6 10=13
b for UN|10=9
b for force|6=5 9=6
b for its|10=8
b for it|10=6
b for mission|1=-5
b for more|7=7
b force 's|9=6 22=8
b force agreement|17=12
b force be|9=7 16=6
b force have|4=6
b force in|10=17
b force of|23=6
b foreign affair|2=5 3=9
b foreign minister|5=6 19=13
b foreign ministry|2=7 21=7
b forward with|5=5 6=5 7=6 8=7
b from FIGURE|19=18
b from STATE|2=7 7=7
b fund have|1=8
b general LEADER|22=8
b give its|2=6
b give mission|10=6
b go on|10=6 17=6
b government have|10=-7
b group of|11=7
b half of|11=7
b have FIGURE|11=9
b have already|6=6 16=5 22=7
b have ask|5=-5 7=7 9=7 10=6
b have be|0=7 4=8 5=15 11=8
b have delay|3=6
b have do|10=7
b have fail|25=7
b have have|1=6
b have its|2=6
b have it|25=7
b have not|5=6
b have offer|23=6
b have promise|1=8 11=-5
b have put|23=5
b have request|10=7
b have say|5=6
b have still|10=6
b have them|7=7 13=8
b have urge|5=9
b have write|23=7
b have yet|0=5
b he say|1=5 11=6
b head of|26=6
b headquarters in|22=8
b hold up|9=7
b human right|10=8
b in DATE|1=8 7=6 11=8 13=6 19=-8 23=11
b in HOST|2=6 5=9 6=-7 19=-7 23=-6 26=5
b in STATE|19=61 20=-6 21=12 22=7
b in ^gaza|2=6 10=8
b in ^new|1=5 19=5
b in ^rio|19=-9 21=14
b in country|11=8
b in draft|25=7
b in order|22=7
b in place|1=7
b in which|2=5
b inspector general|22=6
b it STATE|2=6
b it have|1=9
b it would|26=5
b its FIGURE|11=7
b its approval|2=7
b its foreign|10=6 19=6
b its government|7=8
b its member|5=6 19=8
b its plan|2=6
b its soldier|1=10
b its support|10=8
b join mission|10=5
b judge in|0=8
b kenyan-led mission|6=6 19=6
b land in|19=-5 22=10
b lead by|22=5
b lead mission|20=5
b leader have|10=8
b like to|5=9
b logistics and|1=6
b long as|0=6
b lose FIGURE|1=6
b mandate of|26=12
b margin of|19=12
b may have|11=10
b may not|0=6
b meet by|20=5
b meet in|19=-5
b member of|6=7 10=10
b member state|24=5
b member to|5=12 10=-6 24=7
b member vote|23=7
b memorandum of|16=24 19=8 22=6
b memorandum on|16=11
b minister HOST|21=5
b minister LEADER|19=6
b minister of|5=7 23=5
b mission STATE|10=6
b mission and|5=6 24=7
b mission be|12=5
b mission by|25=6
b mission in|23=6
b mission of|6=6
b mission to|11=8
b money for|1=6
b month and|4=6 6=5
b more for|5=7
b must be|16=7
b need FIGURE|11=6
b nobody have|1=10
b not cover|0=6
b not exclude|2=6
b not have|1=10 2=5 25=7
b not leave|2=7
b not not|9=8 22=6
b not pledge|9=8 22=7
b now in|11=8
b of AU|5=7
b of DATE|0=6
b of FIGURE|5=-10 11=26 24=8
b of G20|21=13
b of HOST|10=6 19=11
b of MONEY|1=8
b of STATE|2=6 10=8 19=-8 21=22
b of UN|19=6
b of ^défense|2=6
b of base|16=6
b of force|17=11
b of foreign|5=7
b of fuel|4=6
b of its|1=14
b of mission|17=6 26=8
b of money|2=5
b of officer|22=7
b of operation|7=5
b of staff|17=6
b of state|21=10 26=5
b of talk|22=5
b of their|6=-5 9=8 23=6
b of understanding|16=24 19=8 22=6
b of which|6=5 23=6
b offer of|21=5
b offer to|23=6
b office in|9=6
b officer in|5=7
b officer to|16=6
b officer will|22=7
b on DATE|2=-7 19=10 20=15 21=8 22=8 25=11 26=11
b on FIGURE|10=7
b on its|5=7
b on paper|1=6 16=6
b open to|20=7
b operation in|23=6 26=6
b operation of|23=6
b order to|22=7
b other country|5=5 7=6 8=7 10=12
b out on|26=5
b parliament have|0=6
b part of|19=6
b partner to|6=12
b pay for|6=9
b peacekeeping operation|25=7
b plan on|2=6
b plead for|10=6
b pledge to|1=6 9=8
b point out|0=6
b police have|10=7
b police to|5=8
b president LEADER|4=7 20=8
b prime minister|19=7
b promise FIGURE|6=6
b promise by|11=8
b promise force|11=-5
b promise to|1=6
b put off|1=5
b quarter of|1=9
b reach HOST|22=8
b ready to|5=6 20=5
b reciprocal agreement|17=10
b regret that|9=7
b request of|5=5
b resolution FIGURE|24=6
b run out|26=5
b s' have|5=6
b say after|19=13
b say and|11=7
b say he|13=8
b say that|2=9
b se have|23=6
b second contingent|19=6
b secretary general|22=8
b secretary of|21=5
b security mission|1=8 10=5
b send FIGURE|7=8
b send home|1=7
b send police|5=8
b set up|9=6 23=6
b she do|3=7
b ship and|7=6
b sign memorandum|16=5
b since DATE|3=10
b so far|19=8
b soldier and|11=10
b soldier be|11=-7
b soldier from|21=5
b soldier in|11=-6
b soldier of|2=6
b soldier would|5=6
b speak of|11=8 19=5 21=6
b stabilization force|10=8
b stage of|2=6
b status of|17=20
b stay in|0=6
b summit in|5=6 24=6
b support of|10=8
b take part|20=6
b talk with|22=5
b team of|22=6
b tell us|7=5
b that FIGURE|11=7
b that STATE|2=6 5=6 9=6
b that be|0=5 21=6
b that have|4=8
b that its|6=5
b that it|26=5
b that not|2=7
b their own|23=6
b there for|4=6
b they be|10=6 19=5
b to DATE|24=10
b to FIGURE|11=9 21=6
b to HOST|11=-6 22=11
b to MISSION|1=5 19=-5 21=6
b to STATE|9=7 22=11
b to UNSC|10=6
b to be|11=-8 17=6
b to bring|11=8
b to come|5=5 6=5 7=6 8=7
b to contribute|2=6
b to cover|9=8
b to deploy|5=7
b to help|20=6
b to its|11=6 21=5 23=6
b to keep|24=6
b to lead|23=6
b to leave|10=5 16=6
b to let|10=-6 26=5
b to make|25=7
b to mission|1=-8 2=-6 6=-7 19=-6
b to other|5=6 6=5 7=6 8=7
b to pay|6=10
b to replace|25=8
b to see|5=6
b to send|1=6 5=8 7=6
b to set|9=6 23=6
b to take|20=7
b to turn|19=6
b transitional council|20=5
b troop to|23=6
b turn down|7=8
b undertake to|16=6
b until DATE|19=6
b urge to|10=7
b use of|2=5
b voluntary contribution|6=7
b vote for|23=7
b what be|20=7
b what it|1=6
b whether to|2=6
b which STATE|2=6 23=16
b which UNSC|6=5
b which have|4=9
b which it|6=6
b who will|1=6
b will not|2=7
b will take|21=8
b with HOST|19=-7 22=5
b with MONEY|19=5 24=5
b with STATE|17=7 19=7
b with her|19=6
b within week|22=7
b would like|5=9 7=8
b would not|25=7
b yet to|0=5
bias|0=-568 1=-521 2=-485 3=-552 4=-535 5=-535 6=-565 7=-547 8=-567 9=-549 10=-500 11=-509 12=-570 13=-555 14=-568 15=-568 16=-530 17=-550 18=-565 19=-458 20=-543 21=-528 22=-526 23=-572 24=-576 25=-545 26=-562
c access|2=18 4=27 10=-7 11=-8 19=-8 22=8
c accord|0=10 10=-7 16=56 17=44 19=-9 21=-7 23=-8
c alter|1=-9 2=11 4=7 7=19 10=6 22=-7 25=29
c apart|5=-6 16=7 19=-14 21=8
c ask|1=-6 3=-7 5=61 6=34 7=38 8=6 9=20 10=58 11=-9 16=-8 17=-7 19=9 21=-12 23=-8 24=6 25=7
c block|0=14 1=14 2=37 3=17 4=22 7=-7 11=-6 16=-6 19=-7 22=-9 24=12
c bloc|2=-7 5=15 10=19 19=12 20=9 21=27 23=7 26=29
c conference|4=6 11=7 13=6 21=36 24=7
c cost|1=13 5=-7 6=6 11=-5 12=22 19=-7 24=14 26=7
c council|1=-12 5=11 10=8 11=6 19=-7 21=-8 22=-5 23=7 24=18 25=31
c court|0=49 2=-10 6=9 7=9 8=7 17=18 22=-6
c danger|1=-10 3=29 4=7 6=9 10=-5 19=-13 23=-12 25=7
c draft|1=-5 2=14 16=7 19=6 21=10 23=15 25=20
c duty|0=8 2=-7 4=28 7=-6 8=-13 10=12 12=-11 13=7 14=-10 15=-10 18=-15 19=-25 20=-15 21=-12 22=-15 23=13 24=-8 25=-6 26=-8
c end|11=-7 17=16 25=13 26=21
c force|0=-9 2=-6 3=-7 4=-14 5=-8 6=-10 7=-18 8=-9 9=-12 10=15 11=10 13=-17 14=-16 15=-16 16=-11 18=-6 19=-9 20=-12 21=-17 25=-12
c former|1=-7 3=16 4=7 5=10 7=-5 10=-6 11=6 21=-6
c found|0=7 1=-7 2=8 3=11 5=-10 7=-7 16=-7 17=-6 19=-16 23=40 24=12 25=16 26=17
c gear|0=-8 2=-15 4=17 6=-6 7=25 8=7 9=6 10=-9 13=19 17=-7 18=-6 19=-9 21=-11 22=-7 23=-8 24=-6 25=-7 26=-5
c give|0=-10 2=-11 6=9 8=-7 10=-10 11=-14 12=-14 13=-11 14=-8 15=-8 16=-15 17=-14 18=-10 20=-14 21=-13 22=-10 23=-11 25=-7 26=-12
c mandate|12=-6 19=-9 21=-6 23=12 24=16 25=18 26=22
c meet|5=-8 6=-7 16=13 17=11 18=-6 19=60 20=9 21=51 24=-5
c money|0=-8 1=71 4=-11 6=32 8=6 10=-9 11=-5 12=15 13=-7 16=-8 17=-9 18=-7 20=-8 22=-8 23=-7 24=-6 25=-6 26=-7
c named|1=12 2=-5 10=-7 19=-6 21=6 22=6
c need|1=20 2=22 4=15 5=-5 10=15 11=10 12=15 13=22 17=9 19=-10 21=6 22=-5
c object|0=10 2=22 5=-6 10=-10 19=-5 23=-8 25=10
c others|0=10 1=15 3=-9 4=-14 6=15 7=16 8=5 9=10 10=10 13=-6 16=-8 17=7 19=23 21=11 23=10 25=-8
c parliament|0=6 2=9 4=-6 5=-8 6=-6 10=6 11=-6 19=13 21=-9 23=-6
c phone|1=-6 2=6 6=7 10=7 19=-13 20=60
c prolong|1=13 3=9 5=-6 10=-7 11=32 17=11 19=6 21=9 24=31 25=-8
c resolve|0=5 2=21 4=8 5=-5 10=-5 11=-10 12=-7 16=8 19=-8 25=10 26=11
c say|0=-6 3=-8 4=-15 6=6 11=10 14=-5 15=-5 16=-12 18=-8 23=7 25=-9
c shut|1=6 3=8 4=7 12=5 19=11
c sign|16=24 17=33 18=15 19=-9 23=6 25=10
c size|1=7 3=12 4=15 5=-8 6=-7 7=-6 10=7 11=19 16=-7 19=-10 21=-11 22=6 23=-6 24=6 25=-6
c sum|1=9 2=-6 4=-6 5=-7 6=-7 7=-5 12=29 24=6
c vacuum|1=7 2=13 20=6
c visit|2=8 5=-7 9=7 10=-7 19=10 20=-7 22=56 25=-6
c vote|10=-5 23=8
c wait|0=15 1=19 2=6 3=-9 5=6 6=-6 9=-7 10=9 13=-6 16=-6 17=9 19=-11 21=-8 22=-13 23=-7 25=-6
c want|1=-10 5=24 6=14 7=17 10=10 17=10 19=-11 21=12 22=12
c weather|4=8
cc access accord|4=6
cc access alter|4=11
cc access ask|4=6 22=6
cc access block|2=8 3=7 4=21
cc access bloc|22=5
cc access conference|4=7
cc access danger|2=8 3=8 4=6
cc access duty|3=6 4=24
cc access force|22=10
cc access former|3=8 4=6
cc access gear|4=14
cc access give|3=5 4=14
cc access meet|22=13
cc access need|2=10 4=7
cc access resolve|2=11 4=11
cc access say|2=10
cc access size|11=-5
cc access visit|22=10
cc accord alter|0=5 25=6
cc accord apart|16=9
cc accord block|4=5 24=5
cc accord bloc|21=-5
cc accord court|0=6 16=7 17=21
cc accord danger|19=-5
cc accord draft|17=5 19=5
cc accord duty|0=12 1=-6 16=22 17=17 22=8
cc accord end|2=8 17=9
cc accord force|1=5 16=22 17=32 21=-5
cc accord former|0=5
cc accord found|25=6
cc accord gear|4=6 16=8
cc accord give|2=7 4=5
cc accord meet|16=20 17=16
cc accord money|1=6 25=6
cc accord named|16=8
cc accord need|1=8
cc accord others|0=7 17=18
cc accord prolong|0=8 1=6 17=6
cc accord resolve|0=5 16=12 17=8
cc accord say|2=-5 17=13
cc accord sign|16=15 17=27 18=5 22=7
cc accord size|24=5
cc accord visit|22=9
cc accord vote|25=6
cc accord wait|0=7 17=19
cc accord want|0=5
cc alter ask|2=5 4=6 5=7 7=21 8=5 10=10
cc alter block|2=8 4=11
cc alter council|25=14
cc alter court|0=6 19=6
cc alter danger|23=-5
cc alter draft|25=18
cc alter duty|2=5 4=8 5=6 10=10 25=7
cc alter force|1=-5 2=7 10=-6 19=-6 22=-6 23=-5 25=18
cc alter former|0=6
cc alter found|25=20
cc alter gear|7=8 8=6
cc alter give|8=5 25=5
cc alter mandate|25=10
cc alter meet|19=-7
cc alter money|1=-6 2=7 8=5 19=-7
cc alter named|19=-7 23=5
cc alter need|0=5
cc alter object|2=9 19=5 25=6
cc alter others|7=11 8=5 19=6
cc alter parliament|2=8 19=8
cc alter resolve|2=8 4=10
cc alter say|8=5 10=9
cc alter sign|0=5 25=9
cc alter sum|19=-6
cc alter vote|23=-7 25=6
cc alter wait|25=6
cc alter want|5=8 7=6
cc apart ask|12=5
cc apart bloc|12=5
cc apart conference|13=7
cc apart cost|21=6
cc apart danger|13=7
cc apart duty|13=6 21=7
cc apart force|13=6
cc apart gear|13=6
cc apart meet|16=10 19=-6
cc apart need|13=7
cc apart others|6=5 21=7
cc apart prolong|13=7
cc apart say|21=6
cc apart wait|12=5 19=-9
cc ask block|1=6 2=10 5=7 9=8 24=8 25=8
cc ask bloc|5=19 10=13 12=5 24=8 26=6
cc ask conference|4=7 5=6 24=9
cc ask cost|6=7 26=7
cc ask council|5=15 6=5 10=14 23=-5 25=14
cc ask court|0=6 4=6 6=7 8=8 10=7
cc ask danger|6=8
cc ask draft|25=5
cc ask duty|4=9 5=23 7=17 9=13 10=28 13=8 19=-6 26=5
cc ask end|25=9
cc ask force|5=18 6=10 8=10 9=13 10=35 21=-6
cc ask former|4=8 5=17
cc ask found|6=5 9=7 10=17 26=6
cc ask gear|5=15 7=38 8=12 9=14 13=10
cc ask give|5=9 6=23 10=7 19=7 21=-7
cc ask mandate|24=6 26=6
cc ask meet|19=6 20=6 21=-7
cc ask money|6=33 8=12 19=5
cc ask named|5=6 6=6 25=6
cc ask need|7=8 13=11
cc ask object|10=-5
cc ask others|6=13 7=21 8=11 9=6 21=-7
cc ask parliament|19=13
cc ask phone|2=7 6=8 10=9 20=6
cc ask prolong|24=6 25=-6
cc ask resolve|4=6 25=9
cc ask say|6=11 7=11 10=9 21=-6
cc ask sign|25=5
cc ask size|2=-6 4=8 9=8
cc ask vacuum|10=6 12=5
cc ask visit|19=7 22=9
cc ask vote|25=-8
cc ask wait|1=5 5=11 10=14
cc ask want|5=18 6=5
cc bloc block|1=6 5=7 21=9 24=9
cc bloc conference|5=8 21=8 24=8
cc bloc cost|26=7
cc bloc council|5=9
cc bloc draft|21=7
cc bloc duty|1=-6 10=12 21=7 26=6
cc bloc end|12=5 20=5 21=5 26=26
cc bloc force|1=9 10=8 19=11 21=15 23=9 26=24
cc bloc found|23=12 26=26
cc bloc gear|12=6 19=9
cc bloc give|1=-5 5=6
cc bloc mandate|20=5 26=26
cc bloc meet|5=7 21=16
cc bloc money|1=7 12=6
cc bloc named|19=7 23=5
cc bloc need|10=13 12=5 21=10
cc bloc object|2=-5
cc bloc others|21=14 26=7
cc bloc phone|5=9 19=-6 20=15
cc bloc prolong|21=11
cc bloc resolve|1=6 2=-6 20=6 21=6 26=11
cc bloc say|12=10 19=7 20=8 23=7 26=6
cc bloc sum|12=7
cc bloc vacuum|10=6 12=5
cc bloc visit|26=7
cc bloc wait|1=7 10=6 12=5
cc bloc want|10=11 21=8
cc block conference|4=7 5=8 19=7 24=9
cc block cost|1=10
cc block council|1=-6 2=6 25=9
cc block court|0=22 2=-6
cc block danger|2=6 3=20 4=10
cc block duty|0=7 1=7 2=10 3=15 4=21 10=-6
cc block end|25=9
cc block force|0=16 1=8 2=18 3=19 6=-9 9=6 22=-6 24=14
cc block former|1=-10 3=10 4=7
cc block found|0=7 1=8 3=6
cc block gear|1=5 3=11 4=18
cc block give|1=6
cc block mandate|2=7 3=7 4=5 24=5
cc block meet|19=8
cc block money|1=18 2=16 19=-6
cc block need|4=8 23=5
cc block object|0=8 2=13
cc block others|0=9 1=17 9=8 10=10
cc block parliament|2=13 3=6
cc block phone|2=11 20=6
cc block prolong|3=10
cc block resolve|2=13 4=12 17=6 25=8
cc block sign|17=7
cc block size|1=9 24=8
cc block sum|1=14
cc block vacuum|2=6
cc block visit|1=9 2=13 3=9
cc block vote|23=5
cc block want|5=6 23=6
cc conference duty|4=6 11=7 13=6
cc conference force|5=5 11=8 13=6 19=6 21=18 24=8
cc conference found|21=9 23=5
cc conference give|21=14
cc conference meet|19=8 21=6
cc conference need|11=7 13=7
cc conference others|19=7 21=7
cc conference phone|23=5
cc conference prolong|13=7 21=7
cc conference resolve|4=7
cc conference say|21=8
cc cost council|24=8
cc cost duty|6=7 10=-5 11=-6 26=11
cc cost force|1=12 10=6 12=21 19=-6 23=5 24=13
cc cost found|23=7 26=11
cc cost give|1=15 10=8 24=7
cc cost mandate|12=-5 26=11
cc cost money|12=20
cc cost need|12=15
cc cost object|1=6
cc cost others|1=9 24=6
cc cost parliament|1=6 2=5 10=8
cc cost prolong|23=-5 24=16
cc cost resolve|12=-5 26=5
cc cost say|12=8 24=6
cc cost shut|12=6
cc cost size|12=6
cc cost sum|6=6 12=29 24=10
cc cost visit|6=8
cc cost vote|26=5
cc cost wait|1=5 10=7 24=6
cc council danger|6=6 23=-10 25=14
cc council draft|25=7
cc council duty|2=7 5=6 24=8 25=12
cc council end|25=10
cc council force|1=-6 19=-6 23=6 24=5 25=11
cc council former|1=-5 10=6 25=11
cc council found|23=10 24=15 25=9
cc council gear|10=7
cc council give|1=-7 5=15 24=7
cc council mandate|24=10
cc council money|1=-8 10=6
cc council named|5=6 6=7 25=7
cc council object|25=6
cc council others|11=12
cc council phone|5=7 20=7
cc council prolong|23=-9 24=26 25=-10
cc council resolve|2=6 25=9
cc council say|1=-7 10=8 11=10
cc council sign|25=7
cc council size|24=6
cc council sum|1=-7 10=7
cc council vacuum|2=7 20=7
cc council vote|23=-10 24=6
cc council wait|5=7 20=6 23=-5 24=9
cc council want|6=7 25=5
cc court danger|5=6 7=6
cc court duty|0=29 4=5 5=-8 17=14
cc court end|0=8
cc court force|0=27 2=-7 6=6 7=11 8=8 16=7 17=8 19=-6
cc court former|0=11 4=7
cc court found|0=16
cc court gear|5=7 6=9 7=8 8=9 16=8
cc court give|0=5
cc court meet|10=6 16=8
cc court money|5=10 6=16 7=12 8=8 10=-7
cc court need|0=8
cc court object|0=14 19=6
cc court others|0=13 5=9 6=9 7=12 8=8
cc court parliament|0=11
cc court resolve|0=10 17=11
cc court say|0=6 17=7
cc court sign|0=5 17=12
cc court size|4=8
cc court vote|0=8
cc court wait|0=19 7=5
cc court want|0=5 5=6 7=6
cc danger duty|3=31 13=6
cc danger force|1=-6 2=-9 3=20 6=12 7=7 10=-6 13=6 19=-8 23=-11 25=9
cc danger former|3=23 4=5
cc danger found|6=6 23=-10 25=6
cc danger gear|4=5 13=6
cc danger give|3=14 7=6
cc danger mandate|2=8
cc danger meet|21=6
cc danger money|5=6 6=6 7=8
cc danger named|6=6 23=-5
cc danger need|4=6 13=6
cc danger object|2=-6 4=6 25=7
cc danger others|5=6 7=7
cc danger prolong|3=6 13=7
cc danger say|2=-6 5=5 6=6 7=8
cc danger size|3=6
cc danger visit|22=7
cc danger vote|23=-5
cc danger wait|5=6 7=6
cc danger want|5=5 6=10 7=6
cc draft duty|2=12 11=7 19=-5 21=8 23=6 25=11
cc draft force|2=9 11=6 17=5 21=6 23=7 25=13
cc draft former|2=9 23=10
cc draft give|19=14
cc draft mandate|25=13
cc draft meet|19=6 21=14
cc draft money|19=7
cc draft object|25=17
cc draft others|11=6 23=18
cc draft prolong|11=6 23=7
cc draft resolve|2=8
cc draft say|19=6 23=9
cc draft sign|16=9 21=7 23=8 25=14
cc draft sum|19=7
cc duty end|0=6 1=-6
cc duty force|2=12 3=6 5=-8 8=-6 10=6 11=8 12=-6 16=-6 17=-10 18=-6 19=-9 20=-6 22=-17 23=14 24=-9 25=-5 26=-6
cc duty former|2=6 3=19 10=-13 23=-8 25=6
cc duty found|0=9 1=-6 9=6 23=35 24=11 26=7
cc duty gear|1=7 2=-10 4=15 5=-6 7=20 10=-10 13=24 19=-6 21=-6
cc duty give|1=13 3=8 4=13 9=-6 16=-6 17=-6 19=-11 21=-12 25=-8
cc duty mandate|12=-5 23=15 24=13 26=9
cc duty meet|19=16 21=19
cc duty money|1=36 2=-6 4=-6 6=15 19=-15 22=-7
cc duty named|1=6 19=-8 21=7 23=9
cc duty need|4=10 7=6 11=9 12=7 13=24
cc duty object|2=13
cc duty others|0=14 1=-5 2=-8 4=-8 6=8 10=6 19=-8 23=7
cc duty parliament|0=6 19=7
cc duty phone|10=6
cc duty prolong|0=6 1=-7 11=15 13=5 24=13
cc duty resolve|2=19 4=9 12=-5 16=8 17=9 22=-5
cc duty say|2=-7 9=-6 10=6 11=-9 13=6 19=-12 21=-5 22=-6 25=-5
cc duty shut|3=9 4=8 12=6
cc duty sign|16=11 17=7 19=-7 21=8 22=8 25=11
cc duty size|2=-6 4=15 9=7 11=11
cc duty sum|1=8 10=-6 19=-11
cc duty vacuum|1=5 2=6 10=6
cc duty visit|1=6 16=6 22=8
cc duty vote|0=6 23=16 25=-7
cc duty wait|0=13 2=-13 5=-10 11=-8 17=6 19=-7 22=-7 24=6
cc duty want|1=-7 5=10 6=8
cc duty weather|4=8
cc end force|2=7 17=8 26=24
cc end found|0=6 25=7 26=16
cc end gear|12=6
cc end give|2=8 25=7
cc end mandate|25=8 26=17
cc end meet|19=7 20=6
cc end need|12=5 17=10
cc end others|19=8 21=6 26=6
cc end parliament|0=7
cc end phone|20=5
cc end prolong|17=10
cc end resolve|11=-7 12=-6 25=14 26=7
cc end say|12=5 17=9 26=6
cc end shut|12=5 19=10
cc end sign|17=14
cc end visit|21=6 26=7
cc end vote|0=7 25=6
cc end wait|0=6 19=8
cc end want|17=10
cc force former|1=-9 3=9 5=-5 25=8
cc force found|2=12 5=-6 9=5 19=-9 23=32 25=-5 26=13
cc force gear|1=-9 2=-5 3=6 5=11 7=10 8=11 9=8 10=-8 16=5 19=6 21=-7
cc force give|2=-9 4=-14 5=7 9=-6 10=6 11=-11 12=-6 13=-6 16=-9 17=-8 18=-6 19=-11 20=-7 21=-10 22=-12 24=-6 25=-5 26=-7
cc force mandate|1=-5 3=5 19=-6 24=7 26=18
cc force meet|5=-8 17=5 19=41 20=5 21=18 23=-5
cc force money|1=22 4=-6 5=7 6=25 7=6 8=10 10=-9 12=14 21=-6 25=-7
cc force named|10=-6 11=6 16=6 21=8 22=7
cc force need|10=11 11=11 12=6 21=6
cc force object|0=7 2=20 10=-7 19=-6 23=-6 25=7
cc force others|2=-10 4=-8 5=12 6=7 8=9 9=6 10=15 17=6 19=10 21=9
cc force parliament|2=9 10=14 21=-5 22=5
cc force phone|19=-6 20=25
cc force prolong|1=9 3=10 11=35 13=5 24=16 25=-10
cc force resolve|1=6 2=16 25=-5 26=14
cc force say|1=8 2=-13 5=12 11=-9 16=-5 17=6 18=-5 19=11 22=-6
cc force shut|1=7 19=5
cc force sign|17=15 18=15
cc force size|4=8 9=6 10=-8 11=18 12=5 21=-7 22=7 24=8
cc force sum|6=-6 10=-7 12=22 19=5 24=9
cc force vacuum|1=9 2=6 20=7
cc force visit|1=-8 2=11 3=8 16=-5 19=9 22=23
cc force vote|23=6 25=-6
cc force wait|1=19 2=7 5=5 11=-9 17=9 21=-7
cc force want|1=-7 5=12 6=18 7=10 10=17 19=-8 21=9 22=15
cc former found|1=-5 10=6 22=9
cc former gear|4=8 10=6
cc former give|3=14 23=-5
cc former mandate|1=6 23=-5
cc former money|10=6
cc former need|4=8
cc former object|4=5
cc former others|5=5 10=-6 23=9
cc former prolong|3=6
cc former resolve|0=6 2=8
cc former say|1=-8 10=5 11=10 23=9
cc former sign|23=10
cc former size|3=6 4=8
cc former sum|10=7
cc former visit|11=8 22=10
cc former wait|2=-5 5=9 11=8 19=-5
cc found gear|3=6 9=8 10=6
cc found give|2=6 10=11 21=5 23=8 24=7 25=5
cc found mandate|19=-7 23=13 24=10 25=10 26=23
cc found meet|20=5
cc found money|1=-5 3=6 10=10
cc found named|6=6 23=7
cc found need|1=-7 2=6
cc found object|2=7 23=-5
cc found others|0=6
cc found parliament|0=5 1=6 2=6 3=6
cc found prolong|3=5 23=-9 24=23
cc found resolve|20=5 25=6 26=7
cc found say|1=7 2=-5 10=11 21=8 23=13
cc found size|3=11 9=8 10=-5
cc found sum|10=6
cc found visit|3=7 22=10
cc found vote|0=5 23=9 24=5 25=10
cc found wait|0=5 1=-11 2=6 24=7
cc found want|6=6 25=9
cc gear give|6=-5
cc gear mandate|3=7
cc gear meet|16=8
cc gear money|1=12 3=5 5=8 8=12 9=6
cc gear named|16=8 19=9
cc gear need|2=-7 4=19 7=8 12=5 13=26
cc gear others|5=15 7=14 8=12 19=-6
cc gear parliament|3=7 19=6
cc gear phone|20=9
cc gear prolong|3=10 13=6
cc gear resolve|4=6
cc gear say|1=-6 4=-5 5=6 7=13 13=9 19=6
cc gear shut|12=6
cc gear size|9=8
cc gear sum|1=9 10=6
cc gear visit|3=9
cc gear wait|4=6
cc gear want|2=-6
cc give mandate|24=8 25=8
cc give money|2=-6 4=-7 6=17 12=-6 19=12 22=-7
cc give named|1=19 5=6
cc give others|6=11 7=5 9=10 10=-7 19=12 21=-7 22=6
cc give parliament|2=7 10=12
cc give phone|5=7 10=-6
cc give prolong|11=9 21=5 24=8
cc give resolve|1=9 25=7
cc give say|1=-11 2=-7 4=-7 6=5 9=10 10=-8
cc give shut|3=9 4=8
cc give size|4=10 11=7
cc give sum|1=-12 6=-7 19=8
cc give vacuum|1=6
cc give visit|9=10 22=9
cc give vote|25=6
cc give wait|1=19 5=7 10=17 19=-9 21=5 24=7
cc give want|5=10 6=10 7=17
cc mandate meet|20=6
cc mandate money|1=6 3=7
cc mandate named|23=11
cc mandate phone|20=5
cc mandate prolong|3=6 23=-8 24=15
cc mandate resolve|20=5 25=8 26=7
cc mandate sign|25=12
cc mandate size|24=6
cc mandate visit|3=7
cc mandate vote|23=5
cc mandate wait|23=-6 24=8
cc meet money|19=5
cc meet named|11=6 16=8 19=-9 21=14
cc meet need|11=8 19=-7 21=12
cc meet others|1=9 5=-9 17=8 19=27 20=9 21=12
cc meet parliament|2=6 19=11 22=7
cc meet phone|19=-9 20=22 21=-5
cc meet prolong|19=8 21=9
cc meet resolve|20=6
cc meet say|19=16
cc meet shut|19=13
cc meet sign|17=9 21=8
cc meet size|2=8
cc meet sum|19=10
cc meet vacuum|19=7
cc meet visit|19=8 22=10
cc meet wait|1=8
cc meet want|11=6 21=9
cc money named|1=14
cc money need|1=30 12=19
cc money object|2=10
cc money others|1=31 5=10 6=32 8=12 10=-8 21=7
cc money parliament|1=-7 2=10 3=6 19=8
cc money phone|6=10 19=5
cc money prolong|1=13 3=7
cc money resolve|2=6 12=-6 19=-6
cc money say|1=22 2=-6 4=-5 6=15 12=8 19=12
cc money shut|12=6
cc money size|1=14 11=7
cc money sum|1=9 2=-6 4=-5 5=-7 6=-7 7=-5 12=23
cc money vacuum|10=6 12=5
cc money visit|1=10 2=6 3=7 6=7
cc money wait|1=16 12=7 19=-6 21=9
cc money want|1=-5 6=13 7=5
cc named need|11=6 21=6
cc named others|1=6
cc named phone|5=7
cc named say|19=10
cc named size|22=11
cc named wait|5=6
cc named want|6=6 11=6
cc need object|2=8 4=5
cc need others|2=13 10=9
cc need prolong|1=7 13=6 17=10
cc need resolve|2=9
cc need say|2=17 13=10
cc need shut|12=6
cc need sign|0=5 17=15
cc need size|10=7 12=6
cc need sum|1=12 12=20
cc need vote|23=6
cc need wait|1=-5 4=6 23=5
cc need want|1=-6 2=6 10=10 17=12
cc object prolong|25=-6
cc object sign|25=9
cc object visit|2=11
cc object want|2=8
cc others phone|5=-6 6=12 10=-5 19=-6 20=9
cc others prolong|0=9 1=5 17=5 23=7 24=6
cc others resolve|2=-7 19=6 21=7 26=6
cc others say|5=7 6=16 7=11 9=8 10=-6 11=8 19=-8 21=12 22=8 23=9
cc others shut|19=5
cc others sign|23=9
cc others size|10=16
cc others sum|1=12 6=5 24=7
cc others vacuum|2=8 21=6
cc others visit|6=6 9=10 21=7 22=13 26=7
cc others vote|23=6
cc others wait|0=9 1=8 2=10
cc others want|6=10 21=6
cc parliament phone|19=6
cc parliament prolong|3=7
cc parliament say|2=-5 19=-5
cc parliament sum|19=11
cc parliament visit|3=7 22=8
cc parliament vote|0=7
cc parliament wait|0=9 10=10
cc phone resolve|20=5
cc phone say|6=14 19=-7 20=11
cc phone wait|5=6 10=6 20=8
cc prolong say|24=6 25=-5
cc prolong sign|17=10
cc prolong size|1=7 3=6 11=8 24=6
cc prolong sum|24=8
cc prolong visit|3=10
cc prolong vote|23=-6 24=9 25=-7
cc prolong wait|0=6 1=6 19=8 23=-8 24=11
cc prolong want|17=10 21=5
cc resolve say|2=6 26=6
cc resolve sign|0=5 17=8
cc resolve size|2=-5 11=-6
cc resolve sum|12=-5
cc resolve vacuum|1=6 2=7
cc resolve visit|21=6 26=7
cc resolve vote|26=5
cc resolve wait|1=9
cc say shut|12=6
cc say sign|17=7 23=9
cc say size|1=13 2=5 11=6
cc say sum|1=7 12=11 19=12 24=6
cc say vacuum|2=7 12=5
cc say visit|9=10 11=9 21=6 22=13 26=7
cc say vote|23=6 25=-6
cc say wait|2=5 11=6 19=-7
cc say want|2=6 5=9 6=5 7=5
cc shut wait|19=9
cc sign visit|22=9
cc sign wait|17=8
cc sign want|0=5 17=14
cc size sum|1=8 12=7
cc size wait|2=6
cc sum visit|1=11 6=8
cc sum wait|1=5 12=10 21=6
cc sum want|21=6
cc vacuum wait|1=9 2=8 12=5 20=7
cc visit wait|2=6 11=10
cc vote wait|0=7
cc vote want|23=6
cc wait want|7=5 21=5 23=6
cn access duty|4=11 19=6
cn access gear|4=5
cn access visit|22=10
cn accord court|17=5
cn accord duty|19=5
cn accord force|17=31
cn accord gear|16=8
cn accord meet|16=11 17=17
cn accord money|25=6
cn accord others|17=8
cn accord wait|17=9
cn alter ask|2=6 7=22 8=5 10=7 19=5
cn alter block|2=7
cn alter duty|0=5
cn alter force|2=8 23=-5 25=19
cn alter money|8=5 19=-7 21=6
cn alter resolve|2=9 4=10
cn apart ask|6=7
cn apart force|13=7
cn apart others|21=7
cn apart say|12=5 21=7
cn ask alter|2=7 4=6 19=8 25=-9
cn ask block|6=7 24=9
cn ask bloc|5=7 10=7 23=5
cn ask council|10=20 25=9
cn ask court|4=6 6=7 8=8 10=7
cn ask duty|5=9 10=5
cn ask force|5=12 10=-10 19=-7 25=-5
cn ask former|5=11
cn ask found|9=9
cn ask gear|7=16
cn ask give|6=28 10=-15
cn ask money|6=17 7=-7 10=-6
cn ask others|6=16 8=12 9=8 20=5
cn ask parliament|19=6
cn ask phone|2=7 6=8 10=9 20=6
cn ask say|6=11 10=6
cn ask size|10=7
cn ask wait|5=11
cn bloc apart|12=5
cn bloc ask|2=-6 5=6 10=12 12=5
cn bloc block|1=6
cn bloc conference|5=8 24=8
cn bloc duty|10=18
cn bloc force|1=8 19=7 22=5 26=7
cn bloc found|23=8 26=23
cn bloc give|5=8
cn bloc others|21=14 26=8
cn bloc phone|5=9 19=-5 20=15
cn bloc prolong|21=10
cn bloc say|12=5 19=8 26=7
cn bloc wait|12=5
cn bloc want|10=9
cn block access|2=8
cn block court|17=6
cn block danger|4=11
cn block duty|1=6
cn block force|0=7 2=17 3=6 24=7
cn block former|1=-9 3=7 4=8
cn block give|1=9 6=6
cn block meet|19=9
cn block money|1=-6 2=14 3=6
cn block object|0=7 2=9 4=5
cn block phone|20=5
cn block say|1=-6
cn block size|24=5
cn block visit|2=13
cn conference force|13=6
cn cost give|1=5 10=10
cn cost money|12=10
cn cost others|1=8
cn cost say|1=6 12=5
cn council alter|23=-7 25=16
cn council ask|5=9 25=5
cn council block|25=10
cn council duty|25=16
cn council force|5=6 10=10 24=9
cn council found|10=7 23=8 24=8 25=8
cn council give|5=7 24=5
cn council prolong|24=12
cn council say|11=11
cn council vote|24=6
cn court block|0=15
cn court duty|0=18
cn court force|0=9 5=-5
cn court former|0=7
cn court found|0=8
cn court money|6=7
cn court object|0=8
cn court others|1=5 7=6 8=9
cn court resolve|0=7
cn court wait|0=12
cn danger access|3=8
cn danger block|2=7 3=9
cn danger duty|3=12
cn danger force|3=9 6=6
cn draft accord|17=6
cn draft force|2=10 21=6 25=6
cn draft give|2=6
cn draft mandate|25=14
cn draft others|23=11
cn draft say|23=10
cn draft sign|16=8 19=-5 21=7 23=8 25=14
cn duty access|4=6
cn duty accord|16=13
cn duty alter|10=9
cn duty ask|5=21 7=7 9=6 10=28 26=6
cn duty block|1=-6 2=6 3=16 4=12
cn duty bloc|5=8 10=7
cn duty council|10=8 25=10
cn duty court|5=-7
cn duty danger|13=7
cn duty draft|2=11
cn duty end|0=7 12=6
cn duty force|1=-5 10=-6 19=10 21=-7 23=6 24=-7 25=-7
cn duty former|0=5 1=11 2=8 3=15 5=6 10=-10
cn duty found|23=8 25=-5
cn duty gear|1=13 2=-6
cn duty give|1=6 21=-6 22=-6
cn duty mandate|26=6
cn duty meet|19=15 21=6
cn duty money|1=25 4=-5 12=-8 19=-5
cn duty need|11=11 13=15
cn duty object|2=6
cn duty others|0=13 5=-5 17=6
cn duty phone|10=7
cn duty prolong|0=7 17=6
cn duty resolve|0=5 2=14 16=9 17=11 26=5
cn duty say|1=13 2=-7 10=-8
cn duty shut|3=9 4=8 12=6
cn duty sign|16=12 19=-6 22=9
cn duty size|9=8 10=8 11=9
cn duty vacuum|10=6
cn duty visit|1=7
cn duty vote|0=6 23=5
cn duty wait|0=8 2=-9 23=-6
cn duty want|5=5
cn end force|20=5 26=18
cn end found|0=7 20=6 26=19
cn end mandate|20=6 26=19
cn end resolve|11=-7 12=-6 25=14 26=7
cn end shut|12=5 19=10
cn end sign|17=15
cn end wait|0=7
cn force accord|1=8 17=25 24=5
cn force alter|8=5
cn force ask|5=12 8=5 24=9
cn force block|3=6 5=6 9=9 24=9
cn force bloc|4=5
cn force cost|1=8 12=6 24=8
cn force council|6=7 25=14
cn force court|0=6 16=8
cn force danger|3=5 13=6 23=-6
cn force duty|1=11 2=-7 5=11 6=-6 11=6 22=-7 25=6
cn force former|22=8
cn force found|21=8
cn force gear|5=14 6=7 7=8 8=8 9=10 13=6 19=6
cn force give|5=5
cn force meet|17=8
cn force money|1=24 12=11 19=7
cn force need|1=-7 11=7 12=6 13=5
cn force object|25=7
cn force others|0=5 17=5 19=8
cn force phone|23=5
cn force prolong|1=16 11=9 25=-5
cn force say|6=-7 26=7
cn force size|11=10 12=8
cn force vacuum|12=5
cn force visit|22=9
cn force wait|1=13 2=5 10=-6 17=11
cn former ask|5=9
cn former danger|3=15 4=6
cn former draft|2=9
cn former duty|4=8
cn former force|4=9
cn former give|1=-5
cn former money|1=-6
cn former resolve|2=9
cn former sign|0=5
cn former visit|19=5 22=9
cn found alter|23=-6 25=16
cn found cost|25=5 26=6
cn found duty|0=7
cn found end|25=6
cn found force|19=-9 23=21 26=12
cn found mandate|1=-5 19=-7 23=6 24=12 26=23
cn found need|23=6
cn found object|1=5 23=-5
cn found others|0=6
cn found parliament|0=7
cn found prolong|24=8 26=5
cn found resolve|25=7
cn found vote|23=7 25=12
cn found wait|0=6 2=9 24=8
cn found want|23=6
cn gear ask|7=16 13=11 19=6
cn gear block|4=12
cn gear force|5=8 6=-6 16=8
cn gear give|4=6
cn gear money|1=7 5=8 6=7 7=9 8=8
cn gear need|4=9
cn gear object|4=6
cn gear others|7=7
cn gear visit|3=7
cn gear wait|4=5
cn give accord|2=9
cn give cost|24=8
cn give danger|2=6
cn give duty|1=18 3=8
cn give force|2=-15 3=-6 4=-7 7=-9 8=-6 9=-5 10=8 11=-17 16=-6 22=-8 23=-7 25=-8
cn give found|2=8 10=7
cn give money|1=-6 6=7 10=-5
cn give others|1=10
cn give size|4=11 11=7
cn give wait|5=6 10=7
cn mandate alter|23=5
cn mandate cost|25=5 26=6
cn mandate force|26=15
cn mandate prolong|24=6
cn mandate wait|24=9
cn meet ask|5=8
cn meet force|22=6
cn meet others|5=-6 17=9 20=7
cn meet parliament|19=16
cn meet phone|5=9 20=10
cn meet wait|19=8
cn money block|1=9 2=6
cn money bloc|12=6
cn money cost|12=19
cn money council|25=6
cn money duty|1=22 6=7
cn money force|1=12 2=7 6=19 10=-8 22=-5
cn money found|25=6
cn money gear|7=-5 9=6
cn money give|1=8 4=-5 6=14 10=-6 21=-5
cn money meet|1=6 19=5
cn money need|12=9
cn money others|1=17
cn money prolong|1=10
cn money resolve|1=10
cn money size|1=15 12=6
cn money wait|1=6 12=5
cn need cost|1=6 12=13
cn need duty|1=-7
cn need force|11=10 19=-5 21=6 23=5
cn need found|1=-6
cn need gear|1=8 4=9 7=9 13=17
cn need money|1=27 12=12
cn need others|2=10
cn need size|10=9 12=6
cn object court|19=6
cn object danger|4=6 25=7
cn object duty|2=10
cn object force|2=5
cn object found|1=5 2=8
cn object money|2=10
cn others accord|17=13
cn others alter|7=11
cn others ask|7=8
cn others block|19=6
cn others duty|5=10 10=6 19=-6 23=5
cn others force|0=6 6=15 7=6 8=8 21=15 23=12 26=5
cn others former|5=9 10=-8
cn others found|0=6 21=5
cn others give|1=-8 6=10 7=10 10=-9
cn others meet|1=7 5=-6 19=11 20=7
cn others money|6=13
cn others need|10=10
cn others phone|5=-6 20=8
cn others prolong|24=7
cn others resolve|2=-5
cn others say|6=12 7=12 9=10 10=-7 21=12 22=6 23=11 24=5 26=5
cn others sign|17=7
cn others size|2=-6
cn parliament ask|2=-5
cn parliament block|2=7
cn parliament duty|0=7 2=7
cn parliament found|3=6
cn parliament give|19=6
cn parliament visit|19=-6 22=8
cn parliament vote|0=6
cn parliament wait|0=8
cn phone force|5=7
cn phone others|5=-5 6=14 10=-11 20=9
cn phone say|6=7
cn prolong duty|11=10 23=-5
cn prolong end|17=10
cn prolong force|11=11 13=6 24=12 26=-5
cn prolong found|3=6 24=11
cn prolong give|11=10
cn prolong mandate|3=6 24=10
cn prolong others|0=8 17=6
cn prolong wait|19=10 24=11
cn resolve accord|0=5 16=10
cn resolve block|2=6 17=7
cn resolve cost|26=6
cn resolve force|20=6
cn resolve former|0=6
cn resolve gear|4=6
cn resolve mandate|20=6
cn say conference|21=10
cn say council|1=-5
cn say duty|13=10
cn say end|17=5 21=6 26=8
cn say force|1=14 12=6 19=6 21=10 24=6 26=6
cn say give|1=-5
cn say meet|19=12
cn say money|6=19 10=5 22=5
cn say need|13=11
cn say others|1=5
cn say prolong|1=8 24=7
cn say resolve|21=6 26=8
cn say wait|2=10
cn sign accord|16=10 17=10 22=7
cn sign draft|23=10
cn sign force|16=6 17=8 21=6
cn sign former|23=10
cn sign mandate|25=14
cn sign others|23=11
cn size cost|12=7
cn size force|9=7 24=7
cn size found|3=12
cn size meet|2=10
cn size others|10=7 11=-7
cn vacuum council|2=7 20=7
cn vacuum say|2=8
cn visit access|19=6
cn visit duty|19=6
cn visit force|2=8 22=15 26=7
cn visit former|22=13
cn visit say|11=10
cn vote council|23=-9
cn vote found|25=10
cn vote need|23=6
cn vote prolong|24=7 26=6
cn vote resolve|25=6
cn wait council|20=7
cn wait court|0=9 5=6 7=6
cn wait danger|5=6 7=6
cn wait duty|2=-5
cn wait end|19=8
cn wait force|10=10
cn wait former|5=11
cn wait found|0=6
cn wait give|10=6
cn wait meet|1=8 19=-8
cn wait money|1=12 12=11
cn wait need|1=-9 23=6
cn wait others|1=7 2=8
cn wait parliament|0=9
cn wait sign|17=9
cn wait size|1=6
cn wait vacuum|1=9 12=5 20=8
cn wait vote|0=7
cn wait want|23=6
cn want danger|6=7
cn want force|7=6 22=10 23=6
cn want found|6=7 25=5
cn want give|5=13 7=18
cn want money|5=6 7=6
cn want need|1=-5 2=8 10=8 17=12
cn want others|5=6 6=12 7=6
cn want vote|23=6
cn want wait|23=6
cn weather duty|4=8
date-ahead|1=11 5=-5 11=17 16=6 21=29 22=-6 24=13 25=6 26=12
date-past|0=20 1=6 2=-17 3=7 4=-18 6=-15 8=-8 10=-7 11=6 12=5 14=-6 15=-6 19=38 20=18 21=7 22=19 23=20 25=21 26=-8
first|0=-10 1=-21 2=-12 3=-10 4=-19 5=18 6=-12 7=-12 8=-6 9=-21 10=-29 11=-23 12=-13 13=-15 14=-11 15=-11 16=-14 17=-17 18=-13 19=-11 22=-14 25=-8
mission about|2=9 19=7
mission by|19=8
mission for|1=-8 6=11 12=-6 21=-6
mission into|2=6
mission of|1=-8 3=8 9=8 11=-7 19=-12 22=11 23=-8 26=12
mission on|16=6 19=-9
mission to|1=6 2=-6 7=-5 11=-9 19=-12 21=7 22=-6
mission up|23=9
mission |1=11 2=8 8=-6 9=-9 10=15 11=19 12=11 16=-11 17=-11 19=6 21=7 22=-13 23=34 24=14 25=10
mission-named|1=12 2=-5 10=-7 19=-6 21=6 22=6
no-stop|1=-5 5=-5 10=5 11=-8 19=-10 22=-8
o abstain vote|25=7
o announce dollar|10=7
o appeal mission|5=-5 6=5
o arrive  force|5=6 7=6
o arrive  mission|10=7
o arrive on sunday|19=6 22=11
o ask  council|10=9
o ask  member|5=8 24=9
o ask council|10=8
o ask for force|5=9
o ask for mission|6=5
o ask for money|7=-7
o ask haiti|19=10
o ask member|5=8 24=9
o ask partner|6=-7 7=-8
o ask police|5=5 6=-7 7=-8
o authorize force|6=7 23=-7 25=7
o authorize mission|23=10
o authorize month|6=7
o back  mission|20=7
o back  part|5=7 19=8
o back  text|2=5
o back of force|5=7 6=7 25=5
o bar  deployment|0=6
o be country|11=11
o be dollar|1=10 12=10
o be end|11=-6
o be force|5=7 16=8
o be part|5=7 19=8
o be place|1=10
o be the|1=6
o be year|1=10 12=7
o bind  mission|23=12 25=-8
o bind by resolution|23=6
o bind in nairobi|16=8 22=9
o bind on monday|19=8
o bind on thursday|26=6
o bring home|1=6
o call it|10=8
o change  mission|2=5
o change into operation|2=7 25=-5
o cost dollar|12=6
o extend mandate|3=7 24=8
o extend until 2026|26=6
o fill gap|21=6
o finance mission|19=7
o fly week|4=5
o give  contribution|19=-6 21=6
o give  day|9=10 19=6
o give  dollar|19=6
o give  each|7=12
o give  force|10=9 21=7
o give  gap|21=6
o give  it|25=15
o give  mandate|3=7 24=8
o give  mission|10=7 11=10 19=10 24=6 25=8
o give  month|1=8 25=17
o give  officer|5=10
o give  one|5=9
o give  peacekeeper|1=6
o give  police|5=10
o give  soldier|5=-7
o give  week|19=10
o give for mission|19=5
o give in haiti|2=9 9=9
o give in haïti|5=9
o give in january|3=7 17=7
o give mission|10=9
o give of own|23=9
o give of soldier|11=-9
o give to dollar|21=5
o give to force|19=-6
o give to mission|5=5 10=-5 19=-6
o have force|26=6
o have it|25=10
o have nothing|10=8
o have police|11=10
o have soldier|2=7
o have them|7=9 11=9 13=11
o hold  deployment|3=8
o join force|5=6 7=6
o join mission|10=7
o keep promise|1=10
o keep soldier|24=5
o lead mission|20=7
o leave  home|1=6
o light  dollar|12=7
o light  place|21=11
o light by end|11=-6
o light of soldier|1=8
o make mission|25=10
o meet  meeting|19=11
o meet accra|19=10
o meet for day|19=7
o meet in accra|19=10
o meet on monday|20=8
o meet on thursday|20=6 21=7
o need  dollar|12=5
o none  it|1=6
o none  soldier|0=6
o none  week|16=9
o none of state|21=6
o offer soldier|21=8
o pay fund|1=-8
o prolong 2026|24=10 26=6
o promise  dollar|1=-7
o promise  force|11=-7
o promise  million|6=8
o promise  officer|19=6
o promise  promise|1=10
o promise  soldier|2=10
o promise  the|10=7 23=9
o promise force|1=7 11=-7
o promise in august|11=7 23=8
o promise in january|1=5
o promise million|6=8
o promise mission|6=7
o promise to fund|6=7
o promise to mission|6=8
o put troop|11=6 23=8
o raise dollar|21=5
o say  us|7=7
o say in kingston|19=6
o say of force|1=5
o say on monday|0=5
o say on tuesday|1=8 12=5 21=5
o say on wednesday|11=11 20=7
o say tuesday|1=8 12=5
o send mission|5=6 10=-6
o send peacekeeper|1=6
o send police|5=11
o send soldier|5=-6
o serve  nothing|10=8
o serve  people|19=8
o serve  police|11=10
o serve  soldier|2=8
o serve  there|4=5
o serve in country|11=11
o serve in haiti|5=7 19=7
o serve in place|1=9
o serve of them|11=9 19=7
o sign  memorandum|16=7 17=-5
o sign agreement|17=8
o sign march|0=5 17=5
o sign memorandum|16=7 17=-5
o sign mission|16=9 17=-7
o sign of understanding|19=7
o sign on mission|16=9
o sign understanding|19=7
o take place|21=11
o tell council|1=-5
o tell kingston|19=6
o tell us|7=7
o turn mission|2=5
o turn operation|2=7 8=5 25=-5
o want force|11=6
o want it|2=8
o work congress|19=6
proposed|0=-12 1=17 2=-17 3=-12 4=-6 6=-17 7=15 8=-18 9=-17 10=-6 11=-34 13=-7 14=-22 15=-21 17=-8 18=-15 19=-20 20=-9 21=-11 22=-11 23=11 25=-34 26=-11
rule agreement agreement mou|16=36 17=-13 19=19
rule agreement agreement other|0=14 16=-5 17=27 18=32 19=-5
rule agreement agreement treaty|16=-7 17=21 19=-6
rule agreement mou|16=36 17=-13 19=19
rule agreement one|16=6
rule agreement other|0=14 16=-5 17=27 18=32 19=-5
rule agreement treaty|16=-7 17=21 19=-6
rule agreement two|0=12 2=-6 16=16 17=33 18=26 19=10 21=-6 22=-5
rule agreement verb|0=11 2=-6 16=13 17=35 18=26 19=9 21=-6 22=-5
rule engagement.call engagement call|19=-6 20=20
rule engagement.call name|19=-6 20=20
rule engagement.call telephone|19=-6 20=20
rule engagement.move come|22=7
rule engagement.move engagement visit|21=-10
rule engagement.move name|1=5 21=-9
rule engagement.move other|21=-10
rule engagement.noun at|1=-5 19=-12 20=13 21=17 24=17
rule engagement.noun by|20=19
rule engagement.noun call|19=-6 20=36 21=-7
rule engagement.noun conference|1=10 10=-9 19=-10 20=6 21=27 23=7 24=15
rule engagement.noun dated|1=7 2=-6 5=-7 6=-6 10=-7 11=7 19=-30 20=10 21=27 23=5
rule engagement.noun during|19=-7 21=14 23=11
rule engagement.noun engagement call|19=-6 20=36 21=-7
rule engagement.noun engagement conference|1=10 10=-9 19=-10 20=6 21=27 23=7 24=15
rule engagement.noun engagement meeting|1=-5 11=9 16=-5 19=-14 20=-6 21=29 22=5
rule engagement.noun engagement visit|22=15
rule engagement.noun for|6=6 22=7
rule engagement.noun in|19=6 22=-8
rule engagement.noun meeting|1=-5 11=9 16=-5 19=-14 20=-6 21=29 22=5
rule engagement.noun mission|1=-6 5=11 10=-6 11=8 16=-8 19=-29 20=14 21=26 23=7 24=15
rule engagement.noun of|11=12 19=-7 22=6
rule engagement.noun one|2=-7 5=6 11=11 16=-7 20=10 21=22 22=9 24=14
rule engagement.noun other|1=7 2=-5 5=-16 6=-5 10=-7 20=20 21=18 22=12
rule engagement.noun to|21=-6
rule engagement.noun two|5=-11 10=-8 19=-32 20=24 21=23 22=6
rule engagement.noun undated|1=-6 10=-6 16=-8 20=24 21=17 22=14 24=16
rule engagement.noun visit|22=15
rule engagement.noun |1=12 19=-5 20=10 21=31 22=20
rule engagement.tell engagement meeting|19=11
rule engagement.tell name|19=11
rule engagement.tell tell|19=8
rule engagement.visit engagement visit|22=24
rule engagement.visit name|22=15
rule engagement.visit other|22=18
rule engagement.visit visit|22=24
rule engagement.with engagement meeting|5=-7 10=5 19=10
rule engagement.with meet|20=6 21=-15 22=-8 26=5
rule engagement.with mission|5=-7 10=6 19=15 20=6 21=-15 22=5 26=5
rule engagement.with name|5=-7 10=6 19=6
rule engagement.with other|19=-5 21=17
rule engagement.with receive|5=-6 10=8 22=13
rule mandate.authorised UNSC|6=11 23=28 25=10
rule mandate.authorised adopted|6=11 23=26 25=15
rule mandate.authorised adopt|25=-5
rule mandate.authorised approve|25=12
rule mandate.authorised authorise|23=8 25=-5
rule mandate.authorised authorize|6=13 25=16
rule mandate.authorised main|23=18 25=6
rule mandate.authorised mandate authorised|6=11 23=28 25=10
rule mandate.authorised relative|6=14 25=6
rule mandate.authorised |6=11 23=27 25=10
rule mandate.changed UNSC|23=6
rule mandate.changed adopted|23=-5 25=11
rule mandate.changed infinitive|23=6 25=14
rule mandate.changed mandate changed|23=6 25=11
rule mandate.changed turn|25=-6
rule mandate.changed |25=11
rule mandate.extended UNSC|11=-8 23=-10 24=36
rule mandate.extended adopted|11=-8 23=-7 24=10 25=-6
rule mandate.extended extend|24=12 26=-6
rule mandate.extended main|11=-8 23=-8 24=31 25=-6 26=-10
rule mandate.extended mandate extended|11=-9 23=-10 24=32
rule mandate.extended prolong|26=11
rule mandate.extended proposed|24=23 25=8
rule mandate.extended relative|24=6 25=9
rule mandate.extended renew|11=-6 25=7
rule mandate.extended |11=-8 23=-8 24=30
rule need.cost cost|1=12 2=-5 6=6 12=32 24=21
rule need.cost requirement funding|1=11 2=-5 6=5 12=42 24=21
rule need.cost yearly|11=5 12=10
rule need.cost |2=-5 6=6 12=36 24=21
rule need.size force|11=-8
rule need.size mission|4=-5 11=18
rule need.size no-plan|4=-5
rule need.size plan|2=-5 10=-5 11=39 19=-6 21=10 24=12
rule need.size requirement personnel|2=-6 4=-10 10=-7 11=36 19=-8 21=8 24=10
rule need.size strong|11=-15
rule need.size |2=-6 4=-10 10=-7 11=36 19=-8 21=8 24=10
rule obstacle.access mission|2=14
rule obstacle.access obstacle political|2=14
rule obstacle.bar affects|0=19
rule obstacle.bar block|0=11
rule obstacle.bar mission|1=-8 3=18
rule obstacle.bar obstacle legal|0=23
rule obstacle.consent affects|1=13 2=11
rule obstacle.consent obstacle political|1=13 2=11
rule obstacle.funding mission|1=14 4=6
rule obstacle.funding near0|1=-15 2=-5 4=12 6=6 11=6
rule obstacle.funding near1|1=25 4=-7
rule obstacle.funding o:budget|1=12 6=9
rule obstacle.funding o:fund|1=-8
rule obstacle.funding o:money|1=7 4=-7 11=7
rule obstacle.funding obstacle funding|1=16 4=5 11=6
rule obstacle.funding w:late|1=-26 4=9
rule obstacle.funding w:short|4=6
rule obstacle.legal affects|0=43 1=-5 2=-10 4=-7 17=10 22=-7
rule obstacle.legal near0|0=23 2=-6 4=-6 22=-7
rule obstacle.legal near1|0=20 17=12
rule obstacle.legal o:court|0=22 17=11
rule obstacle.legal o:lawsuit|0=12
rule obstacle.legal o:petition|22=-6
rule obstacle.legal obstacle legal|0=45 1=-5 2=-10 4=-7 17=10 22=-7
rule obstacle.legal w:lawsuit|0=12
rule obstacle.legal w:petition|22=-6
rule obstacle.logistical mission|2=-7 4=40 5=6 6=5 13=10
rule obstacle.logistical near0|2=-6 4=44 5=6 6=5
rule obstacle.logistical near1|11=8 13=13
rule obstacle.logistical obstacle logistical|2=-7 4=40 5=6 6=5 13=10
rule obstacle.logistical w:lack|1=17 4=9
rule obstacle.oppose affects|2=8
rule obstacle.oppose mission|2=11
rule obstacle.oppose object|2=14
rule obstacle.oppose obstacle political|2=19
rule obstacle.political mission|2=11 9=17 25=22
rule obstacle.political near0|2=24 9=17 19=-7 25=22
rule obstacle.political near1|2=-6
rule obstacle.political o:china|2=28
rule obstacle.political o:opposition|2=-12 25=10
rule obstacle.political obstacle political|1=-5 2=18 9=17 19=-7 21=-5 25=22
rule obstacle.political w:opposition|2=-12 25=10
rule request.verb appeal|1=10 4=16 5=-18 6=9 7=-6 10=12
rule request.verb ask|5=9 6=-10 9=15 19=21
rule request.verb call|5=-16 8=9 10=22 19=-7 20=11 21=-7
rule request.verb main|1=8 2=-7 4=10 5=16 6=23 7=8 9=21 10=-9 12=8 20=7 21=-10
rule request.verb name|1=10 2=-7 4=10 5=11 6=11 7=7 8=-7 9=19 10=20 12=8 20=7 21=-11
rule request.verb no-to|4=13 5=13 6=12 7=10 12=10 19=8
rule request.verb pronoun|5=11 6=-12 8=9 19=12
rule request.verb request backing|4=14 5=12 6=17 7=-7 9=-6 10=27 20=-6 21=-5
rule request.verb request equipment|5=6 6=-12 7=26 8=7 10=-9
rule request.verb request funding|5=-12 6=18 7=-13 8=6 9=31 10=-20 12=10 19=-8
rule request.verb request logistics|8=9 9=16
rule request.verb request personnel|5=27 6=-15 8=7 19=20 20=12
rule request.verb to|1=6 5=6 6=9 9=18 10=15 19=6 20=10 21=-11
rule request.verb urge|5=9
rule request.want main|5=13 21=11
rule request.want name|5=13 21=11
rule request.want to|5=13
s abstain STATE|23=9 25=6
s accord none|2=9 25=6
s accord noun|4=6 17=7
s agree STATE|2=5
s agree noun|26=7
s announce LEADER|19=5
s announce noun|10=6 19=7
s announce pronoun|6=7
s answer noun|4=8
s appeal HOST|6=5
s appeal STATE|1=6 5=-6 10=7
s appeal noun|5=7 6=7 7=7 8=9
s approve legislatures|2=-6
s arrive HOST|5=9 19=-6
s arrive STATE|17=6 19=12 22=5
s arrive none|9=10 19=6 20=9 22=8
s arrive noun|1=-5 2=-8 4=7 5=5 10=25 11=8 21=-11 22=-8
s arrive pronoun|1=5 2=-9
s ask AU|12=5
s ask HOST|5=5 10=18
s ask LEADER|4=7 5=-10 9=17 10=6 20=6
s ask STATE|1=8 5=21 10=5 21=-5
s ask noun|1=-7 2=10 5=34 6=18 7=19 8=7 13=9 22=10 24=7 26=5
s ask pronoun|7=8 9=9 10=16 19=5
s assure noun|10=6
s authorise UNSC|25=-6
s authorise noun|23=19
s authorize UNSC|6=7 25=7
s authorize noun|23=7
s back STATE|1=-5 20=15 23=6 25=5
s back missionNouns|19=11
s back noun|21=7 23=8
s bar courts|0=8
s bar noun|4=11
s be HOST|11=6
s be STATE|20=16
s be missionNouns|11=6 12=6 19=9 23=8
s be none|0=7 17=5
s be noun|1=28 2=-8 10=-6 16=6 22=-5 23=-8
s be pronoun|5=5 6=6 19=10
s bind LEADER|10=7
s bind STATE|23=10
s bind UNSC|6=6 25=16
s bind UN|10=7
s bind legislatures|0=6 22=-5
s bind none|5=6
s bind noun|16=6 19=6 22=8 23=5
s block courts|0=6
s block noun|4=6
s bring STATE|1=5 2=9 19=9
s bring noun|4=6 11=13 21=7
s call LEADER|5=-8 10=-6 20=6
s call noun|2=10 5=7 10=15
s call pronoun|6=6 8=5
s change UNSC|25=9
s change noun|8=5 19=7 25=-5
s close noun|19=9
s close pronoun|12=6
s come STATE|19=6
s come none|9=11 20=9 22=9
s come noun|1=-8 4=9 5=6 6=6 7=7 8=8 19=17
s confirm noun|21=6 26=8
s consider HOST|5=9 16=6
s consider LEADER|9=9
s consider STATE|7=8 13=10 16=7 20=7 22=11
s consider noun|2=6 11=6 21=5 22=8 23=17 26=7
s continue noun|1=7 21=10
s contribute STATE|21=5
s contribute noun|6=10
s cover noun|0=8 17=6
s cut noun|3=9 4=8
s decide STATE|2=9
s decide noun|23=8
s delay noun|1=6 3=9 4=6
s demand noun|2=-5
s deploy STATE|5=9
s do LEADER|10=10
s do STATE|10=13
s do noun|23=10
s do pronoun|6=8
s draft HOST|19=7
s draft noun|16=8 19=7 23=10
s due missionNouns|19=6
s end noun|19=12 25=16
s end pronoun|12=5 21=6 26=8
s exclude noun|2=8
s expect pronoun|6=8
s extend noun|24=18
s fail noun|1=-6 25=5
s fill noun|21=6
s finance STATE|19=7
s find noun|12=5
s find pronoun|1=6
s fly noun|3=7
s follow noun|5=8 10=-8 17=-7 26=6
s freeze STATE|3=6
s get noun|21=-6
s give EU|21=6
s give HOST|1=-6 19=5 20=6 21=7
s give LEADER|9=9 19=6
s give MISSION|1=9
s give STATE|0=-6 1=-11 3=-8 4=-9 6=-11 8=-6 9=11 10=-19 11=-10 12=-7 13=-6 16=-10 17=-10 19=-20 20=-10 22=-8 23=-10 24=-8 25=-9 26=-6
s give UNSC|25=10
s give courts|17=7
s give legislatures|3=7
s give missionNouns|23=8
s give none|2=9 6=7 10=8 19=7 25=7
s give noun|0=10 1=5 4=13 5=-5 6=12 7=5 10=-18 17=11 22=-8 23=-5 24=5 25=6
s give pronoun|1=9 10=-6
s go STATE|19=6
s go noun|1=10 10=7 17=7 21=-6
s have STATE|1=6 2=9 7=8 13=10 25=8
s have missionNouns|11=7
s have none|17=6
s have noun|1=12
s have pronoun|11=8
s help HOST|5=12 7=6
s help STATE|6=6
s herald noun|4=6 21=7
s hesitate STATE|23=8 25=5
s hold EU|20=5
s hold HOST|0=6
s hold STATE|2=17 9=9
s hold legislatures|2=13
s hold noun|1=5 3=13 4=9
s hope STATE|5=12
s host STATE|21=7
s intend STATE|10=10
s join noun|7=5 10=20
s keep HOST|3=7 5=11 7=6
s keep LEADER|5=-5 20=8
s keep STATE|5=-6 11=-5 19=7
s keep missionNouns|4=12 11=6 23=8
s keep noun|0=7 1=16 2=7 5=12 6=9 10=-5 17=6 24=13
s keep pronoun|3=5 19=9
s lack noun|1=6 4=8
s land STATE|19=6
s lead STATE|19=-8 20=7 22=7 23=7
s lead noun|11=6
s leave HOST|1=7
s leave STATE|1=11 2=-6 11=-6 22=8
s leave missionNouns|26=6
s leave none|0=6
s leave noun|1=10 2=7 13=5 16=7 23=-6
s let noun|6=8 10=-10 26=7
s light LEADER|10=10
s light STATE|1=-6 5=-6 9=9 10=8 22=6
s light legislatures|2=6
s light missionNouns|1=7 11=6 12=6 23=8
s light none|0=7 1=-5 19=7
s light noun|1=19 4=6 5=-12 7=-6 10=-14 11=-7 16=5 19=12 22=-6 25=10
s light pronoun|6=5 19=11
s like pronoun|5=6
s look noun|21=5
s lose STATE|1=8 23=5
s make noun|19=11 25=9
s meet LEADER|10=8 21=6
s meet STATE|19=12 20=12
s meet none|19=6
s meet noun|11=10 19=39 20=10 21=14
s meet pronoun|19=11 20=9
s move noun|4=8
s need missionNouns|11=7 13=6
s need noun|1=5 4=8 11=8 19=-5
s need pronoun|13=10
s negotiate STATE|16=9
s negotiate noun|23=10
s none HOST|2=12 4=6 9=8 19=-7
s none LEADER|5=6 7=6 22=6
s none STATE|2=27 16=7 19=-5 21=6
s none UN|1=7 4=8
s none missionNouns|1=8 19=-7 23=6
s none none|23=-6
s none noun|0=12 1=18 2=13 3=13 4=11 5=-10 6=-7 7=-6 9=-6 11=-10 16=9 17=13 18=-6 20=-7 21=21 23=-12 25=8
s none pronoun|3=10 9=8 19=-6
s object STATE|2=7
s offer STATE|23=7
s oppose STATE|2=12
s order noun|0=6 1=6
s participate noun|21=6
s pay pronoun|1=5
s plan STATE|11=-6
s plan noun|11=6
s pledge pronoun|1=6 10=8
s prepare HOST|19=6
s press noun|26=7
s prolong noun|24=12
s promise EU|21=6
s promise HOST|2=7 5=5
s promise LEADER|9=10 19=9 20=7 22=9
s promise STATE|1=-11 2=14 4=-6 5=8 7=-7 11=-12 17=-5 19=-15 21=-7 22=-5 23=7 25=-6
s promise none|2=14 21=14
s promise noun|2=-14 4=11 8=6 17=-7 21=17 22=9 25=-6 26=9
s promise pronoun|1=9 2=14 5=-6 6=10 19=6
s protect noun|17=8
s provide STATE|2=5
s provide pronoun|8=6
s put HOST|16=6
s put STATE|2=8 9=10 22=8
s put noun|4=6 11=9 16=16 22=9 23=8
s raise noun|0=5 19=6
s reach noun|10=10
s recall noun|1=6 13=7
s receive noun|21=9
s receive pronoun|19=5
s refuse STATE|10=8
s refuse noun|2=8 7=17
s refuse pronoun|5=6
s remain STATE|21=6
s remain noun|11=9 17=10
s replace noun|23=5
s report noun|21=8
s rise noun|21=6
s run noun|25=6 26=7
s say HOST|1=-8
s say LEADER|3=11 10=5 23=7
s say STATE|1=7 10=9 19=6 20=5
s say legislatures|19=8
s say noun|4=-6 6=-13 7=-7 12=10 13=7 17=10 19=-8 20=7 22=-7 23=-5 25=-5
s say pronoun|1=13 2=5 4=8 7=6 10=7 11=6
s see pronoun|5=8 19=14
s send STATE|2=-7 6=-5 7=8 10=-9 11=-6 19=-7
s send noun|1=6
s serve HOST|0=6
s serve STATE|2=7 11=-9
s serve UNSC|5=8 26=6
s serve missionNouns|1=9 11=17 19=7
s serve none|17=6
s serve noun|1=18 4=-5 11=12 17=11
s serve pronoun|11=8
s set noun|1=-7 21=5
s settle noun|2=9 16=10
s sign STATE|16=7 17=12 18=16 19=-7
s sign pronoun|0=5
s speak noun|11=11 19=7 21=8
s speak pronoun|20=10
s spend noun|1=5 19=14
s state noun|1=6
s stay noun|0=7 1=8 17=6
s stay pronoun|19=10
s study STATE|22=11
s support STATE|2=5
s take STATE|20=9
s take noun|21=10
s tell HOST|1=-6
s tell STATE|10=-7
s tell noun|11=9 20=9
s tell pronoun|7=7
s thank LEADER|10=8
s thank STATE|20=7
s throw noun|10=9
s turn STATE|7=5 10=10
s turn noun|7=17 8=5 19=7 25=-5
s undertake STATE|16=9
s urge LEADER|10=6
s urge noun|4=6 5=8
s vote UNSC|24=6 26=5
s vote noun|23=8
s want HOST|5=5
s want STATE|2=10 7=11 17=9 23=5
s want noun|2=-6 21=5
s want pronoun|2=13 5=5
s warn noun|12=7
s welcome noun|21=6
s will noun|22=9
s work STATE|19=6
s work noun|19=6
s write STATE|23=9
silence 0|0=-11 3=-10 5=-7 7=-12 8=-10 9=-5 10=7 13=-10 14=-11 15=-11 16=-13 19=-8 20=-7 23=15
silence 1|0=-7 1=-5 3=-19 6=-13 7=-6 8=-5 9=-19 10=22 12=-10 13=-15 14=-11 15=-11 16=-19 17=-12 18=-15 19=-6 20=-6 21=-6 22=-15 23=-11 26=-10
silence 2|2=-13 3=5 4=-11 6=-9 8=-8 10=-11 11=-8 13=-10 14=-6 15=-6 17=-6 20=-9 21=-8 23=-15 24=-6 26=-9
silence 3|2=-9 6=8 7=-9 10=-13 11=-5 19=6 21=-7 22=-8 25=-7
silence 4|2=15 4=7 6=-5 7=10 8=-8 10=-13 12=-7 14=-7 15=-6 16=16 18=-8 19=5 21=11 23=-10 24=-8 25=-10 26=-9
t backing bare for|4=8 10=12
t backing bare of|19=8
t backing bare on|8=6
t backing bare |1=-7 2=6 4=11 5=9 9=8 10=17 11=7 13=9 22=5 23=6
t backing bare|1=-13 4=25 5=5 9=9 10=28 11=7 13=8 19=9 22=7 23=6 25=-5
t equipment bare for|6=-6 7=22 19=5
t equipment bare of|1=9 4=7
t equipment bare with|4=5 5=7 6=7 7=8 8=9
t equipment bare |3=12 4=11 10=-6 13=7 19=-8
t equipment bare|3=9 4=24 7=28 8=9 10=-12 11=-7 13=5 21=-7 22=-6 25=-5
t equipment figure |7=9 13=10
t equipment figure|7=11 13=10
t funding bare for|1=-6 7=-7
t funding bare in|24=7
t funding bare of|1=12 2=5 4=5
t funding bare on|2=6
t funding bare to|1=6
t funding bare with|5=7 6=13 7=8 8=9
t funding bare |1=23 6=8 10=8 19=-8
t funding bare|1=41 2=9 3=-6 6=22 8=9 16=-5 19=-16 21=-6 22=-6 24=7
t funding figure of|1=10
t funding figure to|1=6 19=-6
t funding figure with|19=7 24=7
t funding figure |1=-8 5=-5 11=-6 12=8 19=-6 24=-5
t funding figure|1=6 3=-5 4=-6 5=-8 7=-6 10=-5 11=-6 12=26 16=-5 24=5 25=-5
t logistics bare at|19=11 22=13
t logistics bare for|9=13
t logistics bare in|1=6 10=7
t logistics bare of|1=6 2=6 4=11 7=5 16=8
t logistics bare on|4=7 16=11
t logistics bare |1=-6
t logistics bare|4=13 5=-6 9=12 16=15 21=-10 22=7
t personnel bare by|4=6 25=9
t personnel bare for|0=5 5=11 6=-6 16=8
t personnel bare of|1=11 10=-5 17=7 19=8
t personnel bare on|5=9
t personnel bare with|5=7 6=7 7=8 8=9 19=-7 22=7
t personnel bare |0=6 1=-14 3=-8 4=-10 5=11 7=-9 9=-7 10=-8 11=20 12=-8 13=-8 14=-5 15=-5 16=-11 19=-8 21=-16 22=8 23=-5 25=-13 26=-8
t personnel bare|0=8 2=-7 3=-12 5=32 7=-9 9=-11 10=-21 11=15 12=-10 13=-10 14=-7 15=-7 21=-17 23=-10 25=-8 26=-11
t personnel figure at|4=6
t personnel figure for|3=7
t personnel figure of|2=-6 5=-6 11=16 19=-8 24=7
t personnel figure |1=-11 2=-14 3=-9 4=-12 5=-14 6=-8 7=-6 9=-7 10=-16 11=18 16=-10 17=-9 18=-5 19=-17 20=-8 21=-6 24=-5 25=-7 26=-7
t personnel figure|0=-7 1=-11 2=-22 4=-9 5=-16 6=-13 7=-9 8=-6 9=-9 10=-11 11=37 12=-5 16=-13 17=-7 18=-9 19=-31 20=-11 21=-11 22=-11 25=-11 26=-9
t training bare |8=5 17=-7
t training bare|5=8 8=14 17=-7
told agreement mou|16=336 17=-13 19=19
told agreement other|0=14 16=-5 17=27 18=332 19=-5
told agreement treaty|16=-7 17=321 19=-6
told agreement|0=11 2=-6 16=22 17=35 18=26 19=6 21=-7 22=-5
told engagement call|19=-13 20=356 21=-8
told engagement conference|1=10 10=-9 19=-10 20=6 21=327 23=7 24=15
told engagement meeting|1=-9 2=-7 5=-12 10=5 11=6 16=-6 19=317 21=28 22=7 23=-6 25=-6
told engagement visit|21=-15 22=342
told engagement|0=-7 2=-16 3=-6 4=-6 5=-15 6=-6 7=-8 9=-7 10=-8 12=-6 16=-8 17=-7 18=-5 20=55 21=40 22=46 24=9 25=-10
told mandate authorised|6=11 23=328 25=10
told mandate changed|23=6 25=311
told mandate extended|11=-9 23=-10 24=332
told mandate|0=-5 1=-9 2=-6 3=-5 5=-6 6=8 10=-9 11=-9 19=-17 20=6 21=-8 22=-6 23=22 24=28 25=21 26=33
told obstacle funding|1=318 4=5 10=7 11=6
told obstacle legal|0=371 1=-7 2=-14 4=-9 5=-5 10=-6 17=8 19=-6 22=-8
told obstacle logistical|1=-9 2=-7 4=341 5=6 13=10
told obstacle political|0=-7 2=365 4=-8 5=-5 9=15 10=-8 19=-10 21=-7 25=19
told obstacle security|3=329
told obstacle|0=57 1=23 2=35 3=15 4=22 5=-8 7=-11 8=-5 9=9 10=-10 16=-9 19=-21 20=-7 21=-14 22=-14 23=-9 24=-9 25=12 26=-7
told request backing|2=-5 4=13 5=12 6=19 7=-7 9=-7 10=343 19=-5 20=-7 21=7
told request equipment|6=-12 7=337 8=7 10=-10
told request funding|6=329 7=-13 8=6 9=31 10=-15 12=9 19=-8
told request logistics|8=9 9=316
told request personnel|1=-7 5=361 6=-8 8=7 19=18 20=12 21=-5
told request|0=-5 2=-10 4=8 5=51 6=31 7=21 9=19 10=32 11=-7 12=6 19=11 22=-6 23=-6 24=-6 25=-6 26=-5
told requirement funding|1=11 2=-5 6=5 12=342 24=21
told requirement personnel|2=-6 4=-10 10=-7 11=336 19=-8 21=8 24=10
told requirement|1=14 2=-11 3=-5 4=-12 5=-5 10=-9 11=41 12=37 13=9 19=-12 21=6 23=-5 24=31
v abstain past|23=13 25=7
v accord none|2=7 4=6 17=6 19=-8 25=6
v agree past passive|26=7
v agree past|21=9 23=8
v agree present|2=5
v announce past|10=5 19=10
v appeal past|4=7 6=12 7=5 8=8
v argue past|2=10
v arrive none|10=10 19=7
v arrive past not|1=5 4=10
v arrive past passive|22=5
v arrive past|9=9 10=-6 11=-6 19=11 20=6 21=-6 22=18
v arrive possible|11=11
v arrive present not|2=-6 3=6
v arrive present|4=-5 5=17 6=5 19=8 21=-8
v arrive should|10=18
v ask none|10=14
v ask past passive|5=15 6=14 9=8 10=-5
v ask past|4=7 5=45 6=19 7=21 8=8 9=7 10=50 12=-7 13=7 21=-8 23=-10 24=9
v ask present|7=13 9=8
v assure past|20=7
v authorise past|23=23 25=-6
v authorise present|23=8
v authorize past|6=6 23=8 25=6
v back future|21=6
v back none passive|21=6 23=10
v back none|20=9 23=9
v back past|6=8 23=-7
v back present|20=5 21=-6
v back would|5=7 19=10
v bar past|0=9
v bar present|2=13
v be future|20=7
v be past|1=-9 5=11 10=-5 19=14
v be present|1=31 3=-6 5=-5 7=-7 9=-6 11=17 12=7 18=-5 19=-7 21=9 22=-6
v be would|5=7 19=7
v bind none|5=6 10=6
v bind past|11=-7 23=17 25=12
v bind should|0=7
v block past|0=7
v block present|2=11
v bring past|4=6 19=9
v bring present|1=5 11=12 21=12
v call past|2=8 6=9 10=14
v change none|2=6
v change present|8=5 19=7 25=5
v close past|19=9
v come past not|4=11
v come past|9=10 19=13 20=8 22=11
v come present|1=-8 5=7 6=6 7=7 8=9 19=9
v confirm past|5=7 21=6 26=8
v consider none|21=6
v consider past passive|5=7 9=9
v consider past|2=7 11=6 21=6 23=7 26=8
v consider present|5=6 7=7 10=-6 13=9 16=12 20=7 21=-7 22=18 23=8
v contribute none|6=11
v contribute past|21=6
v contribute present|2=8
v decide past|26=15
v delay past|3=9 4=6
v demand past|2=-5 10=8
v deny present|2=7
v deploy none|5=9
v deploy present passive|5=8
v deploy present|10=10
v do past|10=9
v do present|6=6 10=12 23=10
v draft past passive|16=8
v draft past|19=7
v draft present|19=7
v due present passive|22=11
v end future|12=6 25=10
v end past|19=10 20=6 25=7
v end present|26=14
v exclude present not|2=8
v expect present passive|22=11
v expect present|6=7
v extend past|3=6 24=11
v extend present|24=10 26=5
v fail past|25=15
v fill present|21=6
v finance future|19=7
v fly past|19=9
v fly present|3=7
v follow present|5=8 10=-8 17=-7 26=6
v freeze past|3=5
v get present|21=-6
v give future passive|1=-7 11=-8
v give future|19=6
v give none|2=-6 6=11 9=8 10=-10 19=-9 22=-7
v give past passive not|1=8
v give past passive|4=7 10=8 11=7
v give past|1=-8 2=-11 5=-7 6=-7 7=-7 10=-10 11=-11 12=-7 16=-6 19=5 25=15 26=-6
v give possible not|2=10 4=8
v give possible|19=11
v give present not|0=8 17=6
v give present passive|1=10 2=9 20=7
v give present|1=-5 2=8 4=-7 6=10 7=10 9=15 19=-7 21=11 22=-9 25=10
v give would|5=5 7=5
v go none|19=8
v go present|1=9 10=8 17=9 21=-6
v have none|2=8
v have past|1=7 2=-7 17=6
v have possible|11=13
v have present not|10=8
v have present|2=-6 7=7 11=-6 13=9
v help present|5=5 6=9 7=6 20=7
v herald present|4=6 21=7
v hesitate past|23=19 25=6
v hesitate present|1=7 5=5 7=6
v hold future|20=5
v hold past passive|0=7 1=-6
v hold past|2=9 3=17 4=7
v hold present|1=10 2=26 9=9
v hope past|5=5 23=6
v hope present|5=6
v join present|5=12 7=5
v keep future|1=6
v keep none|19=6 21=10
v keep past passive|5=6
v keep past|4=7 19=7 21=-8
v keep possible|2=7
v keep present|1=9 4=-5 5=6 6=16 11=6 19=9 20=6 23=6 24=15
v know present|23=6
v lack present|1=6 4=10
v launch past|23=5
v lead none|23=8
v lead past passive|11=6
v lead past|22=8
v lead present|20=7
v leave past passive|26=6
v leave past|13=5 22=9
v leave present not|16=9
v leave present|1=15 11=-8
v let present|6=8 10=-8 26=7
v light future|19=8 21=13
v light past passive|4=5 19=8
v light past|1=-11 19=22 21=-8
v light present|1=13 3=-5 6=13 7=-7 11=6 12=7 20=-6 21=6 23=8 25=8
v light should|1=8
v like would|5=12 7=11
v look present|5=15 7=6 22=7
v lose past|23=5
v make past passive|19=10
v make present|25=10
v mean past passive|1=6
v meet future|19=6 21=10
v meet none|10=8 19=7 21=10
v meet past passive|19=21 21=6
v meet past|1=-6 2=7 5=-6 19=23 20=34 21=7
v meet present|11=9
v need past passive|6=6
v need present|1=6 4=9 11=11 13=16
v negotiate present|16=9 23=10
v none future not|1=5
v none future passive|19=-5
v none none|2=13 3=8 4=5 17=5 19=-13 21=17 23=-5
v none past passive not|16=9
v none past passive|0=10 2=8 3=9
v none past|1=17 2=19 4=9 5=-7 10=-8 11=-9 21=8 22=10
v none possible passive|23=6
v none present not|3=9
v none present passive|2=11 25=6
v none present|0=8 1=21 2=13 4=16 5=-8 6=-8 7=-6 16=6 18=-6 19=6 23=-6
v none should|9=9
v object present|2=7
v offer past|23=7
v offer present|21=7
v oppose present|2=7
v owe present|1=10
v pay none|1=5
v pay past passive not|1=11
v pay present|6=8
v pay would|5=6 7=6
v plan past|11=-6
v pledge past not|9=11 22=9
v praise past|10=8
v prepare present|19=6
v prolong past|24=7
v prolong present|24=6 26=5
v promise future not|2=11
v promise future|20=7 22=8 23=8
v promise none passive|10=7
v promise none|2=8
v promise past not|9=10 22=9
v promise past passive|2=5 4=10 11=7 26=7
v promise past|1=-11 2=-10 4=-5 5=9 7=-8 9=-6 10=-7 11=-12 12=-10 19=-8 21=19 23=9 24=-7 25=-9 26=16
v promise present not|2=11
v promise present passive|3=6
v promise present|2=20 6=11 8=6 10=-7 11=5 19=-7
v promise would|10=10
v propose past|11=7 23=8
v protect present|17=8
v provide present|2=6
v put past|11=6 16=7 22=9 23=7 25=6
v put present|2=6 9=10 17=6 22=8
v raise past|21=5
v reach past|22=11
v recall past|1=6 13=6
v receive past passive|22=6
v receive past|19=5
v refuse past|7=15 10=7 19=-5
v refuse present not|2=8
v refuse present|5=5
v regret present|9=9
v release past|19=6
v remain present|11=20 17=9
v replace present|23=6 25=11
v report past|21=8
v request past|10=9 24=6
v run present|21=5 25=5 26=7
v say none|2=10 10=10 17=10
v say past not|1=8 5=10
v say past passive|11=10 20=7
v say past|1=6 2=-6 3=8 4=8 9=-7 10=9 12=5 13=-6 16=-6 18=-6 22=-11 24=-6 26=-6
v say present passive|10=8
v say present|1=6 2=6 10=-6 13=9 20=7 23=5
v see future|19=11
v see past|19=8
v see present|5=8
v send future|5=5
v send present|1=9 5=9 7=10
v serve future passive|10=5 19=7
v serve future|1=7 20=5
v serve none|2=8
v serve past passive|0=6 25=-5
v serve past|1=6 2=-8 17=6 21=5
v serve possible|11=13
v serve present not|10=8
v serve present passive|5=7
v serve present|1=5 5=-7 7=-5 10=-6 11=13 16=-5 17=8 22=-5 23=-7
v set present|9=9 23=8
v sign past passive|18=6
v sign past|16=7 17=-8 18=11 23=7
v sit past|19=9 21=10
v speak none|10=7 19=8 21=12
v speak past|20=14
v speak present|11=11
v spend past|19=18
v state past|1=6
v stay present|1=8 19=9
v study present|22=11
v support present|2=5
v take future|21=11
v take none|20=10
v telephone past|20=10
v tell past passive|11=10
v tell past|1=-7 7=6
v tell present|20=9
v thank past|10=7
v threaten past|23=6
v turn none|2=7 25=-5
v turn past|7=16 10=9
v turn present|8=6 19=7
v undertake past|16=9
v urge past|4=6 5=14 10=8
v visit past|22=11
v vote past|23=9
v want present|2=5 10=9 17=9
v want would|2=8 5=11 7=11
v warn past|12=7
v welcome past|6=7
v will future|22=9
v work present|19=5
v write none|5=6
v write past|23=9
w 's|0=7 1=19 9=6 10=22 11=-10 16=-7 17=6 19=21 22=7 23=-10 25=5
w AU|5=11 21=5 26=11
w CARICOM|21=6
w DATE|0=10 1=10 2=-9 4=-14 5=-6 6=-11 8=-6 10=-7 11=10 14=-5 15=-5 16=10 19=28 20=12 21=28 22=12 23=20 24=7 25=7
w EU|23=5
w FIGURE|0=-8 1=-12 2=-7 3=-9 5=-17 7=6 8=-10 9=-9 10=-18 11=38 12=-9 13=7 14=-8 15=-8 17=-5 18=-12 19=13 20=-10 26=-6
w G20|19=-5 21=12
w HOST|1=-13 2=15 3=-6 4=-9 5=11 6=-12 7=-9 8=-8 9=-6 10=12 11=-19 12=-9 13=-9 14=-6 15=-6 17=-6 20=-7 21=13
w LEADER|1=12 2=-6 3=6 5=-7 9=18 10=6 19=20 20=20 22=15
w MISSION|1=9 10=-5
w MONEY|1=6 5=-5 6=-5 12=21
w NATO|2=7 5=8 7=7 13=8 22=7
w OAS|17=6
w SADC|10=6
w STATE|0=-7 1=-21 2=20 3=-10 4=-21 5=-15 6=-14 8=-18 9=-6 11=-40 12=-17 13=-13 14=-14 15=-14 18=-5 19=16 20=-9 21=16 22=6 23=-9 24=-25 26=-24
w UNSC|24=9 25=14
w UN|2=11 9=7 10=13 16=6 21=11 25=13
w ^assembly|19=12
w ^blinken|5=6 6=8 7=6 8=7 19=6
w ^bundestag|3=5
w ^council|1=-5 5=6 11=5
w ^defence|4=5
w ^de|19=-8 21=10
w ^défense|2=6
w ^european|19=7
w ^f-16|5=8
w ^foreign|23=6
w ^foto|16=8
w ^gaza|2=6 10=8
w ^general|19=13
w ^group|10=7
w ^gulf|19=8
w ^house|2=9 19=6
w ^janeiro|19=-8 21=15
w ^miami|21=5
w ^minister|4=6 10=6 19=15
w ^new|1=5
w ^northwood|19=6
w ^nueva|19=6
w ^partners|10=7
w ^prime|10=7 19=15
w ^red|23=6
w ^rio|19=-9 21=14
w ^ruto|19=10
w ^sea|23=6
w ^york|1=5 19=11
w about|2=7 19=8
w above|1=6
w abstain|23=8
w accord|17=11 19=-6
w adviser|0=5
w affair|2=5 3=9 21=7
w african|19=7
w after|2=10 19=11 21=8
w again|4=7
w agreement|0=9 16=-5 17=30
w agree|2=11 21=6 23=5
w aircraft|7=9
w air|9=23 22=6
w allowance|1=9
w ally|20=6
w along|19=6
w already|6=5 22=6
w also|19=8
w ambassador|5=-6
w and|5=9 6=14 7=6 10=19 11=7 12=-5 13=-5 14=-6 15=-6 16=17 19=13 21=25 22=-13 25=19 26=7
w announce|6=6 19=6
w answer|4=6 5=6
w appeal|4=5 6=8 8=6 10=7
w approval|2=7
w approve|2=-6
w argue|2=9
w arrears|1=7
w arrival|19=5
w arrive|11=6
w aside|7=8
w ask|5=11 7=14 9=10 13=6 19=8 24=5 25=5
w assembly|10=8
w assistance|5=6 10=-6
w assure|20=5
w as|12=5 21=-9 22=-6
w at|2=-8 4=6 16=-6 19=21 21=13 22=6 23=-5
w authority|2=6
w authorize|21=6 23=6
w away|1=7 3=5 10=7
w a|2=7
w back|1=-5 23=5 25=9
w ban|2=6
w base|16=5
w because|1=11 9=9 22=12 25=11
w before|11=6
w behind|10=8 19=6
w being|2=8
w beside|21=8
w between|16=14 17=13
w be|0=6 1=19 2=13 4=10 5=9 6=8 7=-13 8=-10 11=10 13=-11 14=-7 15=-7 17=8 21=-8 23=-7 24=-12 26=-12
w block|2=6
w bloc|5=6 23=6 24=7 26=5
w briefing|2=8
w brigade|2=6
w bring|2=6 11=8 19=12 21=8
w budget|1=8
w but|3=13 16=5
w by|0=11 2=8 3=6 10=-10 11=6 13=10 16=8 20=18 21=-5 22=10 23=8
w call|6=6 10=6
w cancel|22=8
w can|2=12
w capital|0=5 7=5
w carry|10=6
w cash|1=7
w ceasefire|21=5
w ceiling|11=16 24=7
w chair|5=6 21=9
w chief|10=6 20=7
w clearance|2=8
w close|19=7
w colleague|20=7
w come|1=-8 8=6 9=7 19=11 20=7 22=7
w command|10=6 13=8
w committee|2=5
w common|24=6
w conference|21=23
w confirm|26=6
w continue|21=7 23=6
w contribute|6=6
w contributor|19=8
w could|2=11 4=6 11=10 19=7
w council|2=6 20=5 25=11
w counterpart|19=5
w country|7=9 8=5 10=17 11=9 19=10 20=6
w course|19=6
w court|0=20 16=5 17=7
w cover|0=5 9=15
w crew|5=8
w cut|1=5 3=6 4=6
w date|2=6
w day|9=6 16=9 19=22 22=6
w decide|2=5 26=11
w decision|2=8
w defense|0=5 16=5 22=15
w delay|3=6 25=7
w delegate|21=9
w delegation|19=10 21=7
w demand|10=6
w deny|2=5
w departure|0=5
w deployment|0=8 3=5
w deploy|5=12 10=10
w deputy|22=5
w detail|16=7
w diplomat|1=6 2=9 10=7
w disclose|10=7 20=5
w donor|1=14
w door|19=7
w down|7=8
w do|0=5 3=5 10=13 23=7
w draft|21=6 23=6 25=11
w drone|2=10
w due|1=7 19=10
w during|16=6 19=9 22=6
w earlier|25=7
w encourage|6=9
w end|11=-5 25=11 26=5
w envoy|25=7
w en|23=6
w equipment|5=8 7=6 8=9
w even|1=5
w exclude|2=5
w expect|6=5 22=7
w extend|24=10
w fail|25=11
w far|1=6 10=6 19=7
w fifth|1=5 4=6
w fighting|3=9
w figure|19=5
w first|1=-7 10=-8 11=8
w flight|2=6 4=7
w fly|19=5
w follow|5=6 10=-6 17=-5
w force|1=6 2=8 9=9 10=12 17=6 21=8 25=6
w foreign|1=-5 2=9 3=7 5=19 19=15 20=8 21=6
w forward|6=5 7=6 8=7
w for|3=13 5=8 6=8 7=22 8=-6 9=5 10=17 17=-5 18=-8 19=17 20=-11 23=12 25=6
w from|2=6 5=-6 7=10 19=17 25=5
w fuel|4=7
w full|4=8 9=6
w funding|1=6
w fund|1=5
w gang|19=-6 25=5
w gap|1=6
w general|10=6 22=13
w gift|1=8
w give|19=11 21=-5 25=7
w government|2=12 5=14 7=6 10=-9
w go|1=10 17=6
w group|5=14 11=6 19=6
w guarantee|19=7
w guard|20=6
w gun|1=-6
w half|11=7
w handover|16=6
w have|4=23 6=-8 8=-9 9=-7 10=6 11=-6 12=-7 13=-6 14=-7 15=-7 16=-7 17=-6 18=-10 19=-15 20=-10 21=-6 22=-10 23=12 24=-6
w headquarters|19=8 22=7
w head|26=6
w hear|10=6 19=7
w helicopter|7=9 13=12
w help|6=6
w herald|21=5
w her|19=7
w he|4=5 6=-8 10=9 13=7 19=12
w him|17=6 20=13 21=9
w his|10=-9 19=15
w hold|2=18 9=6
w home|1=18
w hope|5=9
w hospital|16=7
w hour|19=7
w human|10=8
w hurry|19=6
w if|23=6
w in.|2=8 10=7
w inspector|22=6
w instead|3=5
w intend|4=5 10=7
w intention|19=6
w into|5=5
w in|0=7 2=10 3=-7 6=-7 8=-8 9=-6 12=-7 14=-6 15=-6 16=6 17=-9 18=8 19=34 20=-14 21=32 22=9 23=7 25=6
w its|1=9 2=22 5=7 9=-6 11=6 16=-7 17=-7 22=-9 24=-6
w it|2=6 3=-5 4=-7 7=-7 11=7 22=-6 25=9
w i|7=5 9=7 20=7
w joint|19=5
w join|5=8 10=13
w judge|0=8
w keep|1=5 2=6 5=6 24=12
w kenyan-led|6=6 19=6
w lack|1=9 4=10
w land|22=8
w last|22=6
w launch|23=10
w leader|10=9 19=6 24=6 26=7
w legal|0=5
w let|6=5 10=-8 26=5
w le|17=8
w lift|2=6 4=8
w like|5=8 7=8
w list|19=6
w lobby|10=7
w logistics|9=9
w long|0=5
w look|5=11
w lose|1=6
w make|19=7 25=6
w mandate|24=6 25=5 26=18
w man|11=7 24=6
w margin|19=12
w maritime|3=5
w matter|2=12
w may|0=6 11=9
w meanwhile|4=6
w mean|1=10
w meeting|19=17 21=20
w meet|2=6 19=5
w member|5=9 6=10 11=6 19=7 23=10 24=14
w memorandum|16=46 17=-5 19=6 22=6
w minister|2=-5 5=9 19=15 21=7 22=11
w ministry|0=5 2=7 21=7
w mission|0=-8 1=-8 2=-12 5=-12 6=-7 7=-12 8=-7 9=-11 11=9 13=-7 21=-15 22=-12 23=5
w money|1=14 2=6 6=6 10=7
w month|1=9 9=6 19=8 25=22
w more|5=9 6=15 7=6 10=-6
w move|4=6
w must|1=9 10=12 16=7
w my|20=7
w name|16=6 21=5
w national|16=6
w nation|19=5
w naval|23=13
w need|11=8 13=12
w negotiate|16=6 23=7
w never|1=6 4=8
w new|1=6
w next|21=8
w nobody|1=13 2=8
w nor|23=6
w nothing|9=8 10=5 22=7
w not|0=10 1=19 2=38 3=5 6=-6 7=-6 10=-7 11=-8 16=-5 19=-12 21=-8 23=-7
w now|11=7 25=6
w number|11=-5
w officer|2=-6 16=5
w office|9=6
w official|1=6 2=11 19=22
w off|3=6
w of|1=6 2=19 3=12 4=10 5=-7 7=-7 8=-6 11=17 12=-14 13=-11 14=-7 15=-7 16=14 17=14 19=14 20=-5 21=14 22=8 24=5 25=-7 26=7
w once|5=7
w only|2=6 23=5
w on|6=5 9=-6 13=-6 16=17 17=10 19=25 20=18 22=8 25=5 26=7
w open|20=7
w operation|12=6 21=6 23=15 25=5
w order|0=11 3=8 22=6
w other|6=8 7=6 8=10 10=14 21=-6
w our|9=6
w out|0=9
w owe|1=7
w own|23=12
w paper|1=6 16=10
w parliament|0=5
w partner|6=6 7=-7
w part|20=6
w pass|0=5
w patrol|2=7 3=7 4=6
w payment|1=8
w pay|1=9 6=9
w peacekeeper|10=5 25=5
w peacekeeping|2=9 25=6
w people|2=6
w personnel|5=10 6=9 7=11 8=6 11=7
w phase|25=7
w place|1=6 21=7
w planner|11=8 19=6
w planning|9=7 19=8
w plan|2=9
w plead|10=6
w pledge|9=7 19=7
w point|0=6
w police|5=7 6=-9 7=-9 11=5
w possible|2=7 5=6 22=8
w post|1=6
w praise|10=6
w present|21=6
w president|0=6 1=7 19=19 20=13 21=-5
w press|9=7 26=5
w prime|19=7
w prolong|24=10
w promise|1=10 4=6
w proposal|25=6
w propose|23=6
w protect|17=6
w put|9=7 16=15 22=12
w quarter|1=9
w reach|10=7 22=8
w readiness|23=6
w ready|5=5 20=5
w reason|2=5
w reciprocal|17=10
w regional|10=7
w regret|9=7
w reinforcement|5=9
w reiterate|2=8
w remain|1=7 11=14 17=6
w remark|4=8 10=7
w remove|2=12
w replace|25=8
w reply|5=11
w report|21=5
w request|5=8 10=5 25=6
w resolution|1=7 23=10 24=7 25=6
w resource|6=5
w review|26=5
w right|5=6 10=7 17=6
w road|3=6 4=10
w role|10=7 23=6
w room|21=7
w s'|5=6
w salary|1=11
w same|10=12 11=7
w say|1=6 2=11 4=-7 17=-5 21=-9 22=-6
w sea|23=6
w second|16=7 19=8 25=7
w secretary|3=8 10=13 19=7 22=8
w sector|3=7
w security|1=10 19=11 22=6 25=-5
w seek|5=6
w see|5=6 19=17
w send|2=-8 5=5 10=-10 11=-8 19=-9 21=-6
w separate|19=5
w session|19=8
w settle|2=6 16=8
w set|2=7 9=6
w several|6=6
w se|10=6 19=13 23=11
w shell|3=7
w she|3=11 10=8
w ship|7=7 13=7
w should|9=6
w show|19=6
w signature|16=5 22=7
w sign|17=12 18=13
w since|3=14 4=8 10=6 23=6
w single|9=7
w situation|22=15
w sit|19=6 21=7
w soldier|1=10 4=-6 5=-9 6=-6 7=-6 10=-10 11=7 16=-6 19=-13 22=-11 23=-10 25=-6
w soon|5=5 20=5
w so|9=7 19=5 22=6
w speak|11=7 20=9 21=7
w spend|19=15
w spring|24=5
w stabilization|10=8
w staff|11=8 17=5
w stage|2=6
w state|1=7 21=11
w status|17=20
w stay|19=12
w still|2=5 17=6
w strong|10=5 11=-6
w study|7=7 13=8 22=8
w such|9=8
w summit|5=6 24=6
w supply|3=6 4=10
w support|4=18 10=16
w table|19=9
w take|19=-7 20=6 21=6
w team|19=-5 22=14
w telephone|20=15
w tell|11=7 20=6
w term|26=5
w thank|20=6
w that|0=5 1=-13 2=8 4=6 5=12 13=8 17=6 23=-10 24=-7 25=-6
w their|6=-6 9=6 10=8 19=-10 24=5
w them|7=5 13=6
w there|3=7 4=9 5=8 21=5 22=12 24=6
w they|1=6 19=5
w throw|10=7
w thru|19=10
w together|19=10 21=8
w total|3=9
w to|1=10 3=-14 4=-10 5=12 6=18 10=9 11=-23 12=-6 13=-12 14=-8 15=-8 19=-6 20=10 21=9 22=16 24=9
w training|5=6 8=10
w transitional|20=5
w travel|9=8 22=14
w trip|22=11
w troop|4=-5 5=-7
w turn|7=16
w turret|1=-6
w understanding|16=24 19=8 22=6
w undertake|16=6
w under|7=6 13=7 21=10
w uniformed|11=9
w unless|1=6
w unpaid|1=7
w until|1=9 24=6
w up|9=12 17=8 23=5
w urge|5=9 10=7
w us|7=5
w vehicle|4=6
w video|20=16
w visit|16=6 22=22
w voluntary|1=9 6=7
w vote|25=9
w wage|1=-6
w wait|2=6
w want|2=6 10=6 17=9
w warn|12=5
w week|16=6 22=6 23=7
w welcome|21=7
w well|10=6 11=8
w what|19=7 20=6 21=8
w when|19=10
w where|10=6 19=6
w whether|2=5
w which|2=8 4=10 5=-8 6=8 11=6 12=-5 23=19 25=10
w whom|19=7
w who|13=7 17=5 21=-8
w will|6=-5 19=12 21=7 23=-6
w wish|10=7
w withdrawal|2=5
w withhold|2=7
w within|9=6 17=6 22=7
w without|1=5 2=13 10=8
w with|6=9 11=-7 19=22 21=8 22=7 23=-6
w word|10=-5
w work|4=6 19=13
w would|1=-11 5=12 7=9 25=7
w write|23=6
w year|12=12 24=8
w yet|0=7
w y|10=7
`;
