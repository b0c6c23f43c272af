// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a candidate to be a contribution. */
export const STANDS_WEIGHTS = `
a:ask g:after 0 stop|0=17
a:ask g:before 0|0=-7
a:ask g:before 1|0=-24
a:ask g:before 2|0=-10
a:ask g:before 3|0=9
a:ask g:inside|0=11
a:ask o:no|0=-15
a:bar o:no|0=-6
a:bind g:absent|0=-6
a:bind g:before 0|0=6
a:bind g:before 3|0=10
a:bind g:inside|0=-6
a:bind o:other|0=-10
a:bind o:same|0=9
a:consider g:after 0|0=-8
a:consider g:before 1|0=-6
a:consider g:before 2|0=11
a:due g:before 1|0=-13
a:due o:no|0=-7
a:fail o:other|0=-9
a:hesitate g:absent|0=14
a:hesitate g:before 1|0=9
a:hesitate g:before 2|0=-11
a:hesitate g:before 3|0=17
a:hesitate o:no|0=10
a:hesitate o:other|0=8
a:hesitate o:same|0=-7
a:keep g:before 3|0=8
a:keep o:no|0=-9
a:keep o:same|0=6
a:leave o:no|0=-9
a:need o:no|0=-8
a:none g:absent|0=-12
a:none g:after 0 stop|0=-29
a:none g:after 0|0=14
a:none g:after 1 stop|0=8
a:none g:after 2|0=-25
a:none g:after 3|0=-9
a:none g:before 0 stop|0=18
a:none g:before 0|0=-6
a:none g:before 1 stop|0=21
a:none g:before 1|0=19
a:none g:before 2|0=-13
a:none g:before 3 stop|0=-8
a:none o:no|0=-12
a:none o:other|0=-11
a:none o:unlike|0=23
a:other g:after 0 stop|0=-7
a:other g:before 1|0=19
a:other g:before 3|0=10
a:other g:inside|0=-24
a:other o:no|0=-7
a:other o:other|0=6
a:other o:same|0=-15
a:other o:unlike|0=11
a:promise g:absent|0=-7
a:promise g:after 0 stop|0=21
a:promise g:after 1 stop|0=-12
a:promise g:after 2 stop|0=-5
a:promise g:after 2|0=12
a:promise g:before 2|0=-6
a:promise g:inside|0=-15
a:promise o:no|0=20
a:promise o:other|0=-11
a:promise o:same|0=-14
a:promise o:unlike|0=-10
a:refuse g:before 1|0=-5
a:refuse g:before 2|0=32
a:refuse g:before 3|0=-16
a:refuse o:no|0=10
a:refuse o:other|0=-17
a:say g:absent|0=-6
a:say g:after 0 stop|0=13
a:say g:after 0|0=-10
a:say g:after 1|0=8
a:say g:before 0|0=9
a:say g:before 2|0=-11
a:say g:inside|0=8
a:say o:no|0=9
a:say o:other|0=25
a:say o:same|0=-13
a:say o:unlike|0=-15
a:thank g:before 0|0=10
a:thank o:other|0=-6
a:thank o:same|0=16
a:want g:after 0|0=-6
a:want g:before 1|0=-10
a:want g:inside|0=14
above ask past|0=-6
above consider past|0=-6
above promise past|0=9
above promise present|0=-9
above say past|0=-6
above say present|0=8
above-lemma pledge|0=-6
above-lemma vote|0=-5
above-lemma welcome|0=6
after 's|0=-7
after about|0=-10
after accord|0=5
after air|0=6
after army|0=-5
after attach|0=6
after at|0=-9
after before|0=9
after between|0=6
after be|0=9
after brigade|0=-5
after by|0=-12
after cabinet|0=5
after care|0=6
after colleague|0=-5
after come|0=10
after communication|0=5
after conference|0=-7
after court|0=-7
after day|0=-6
after deliver|0=-6
after dollar|0=6
after en|0=-6
after flight|0=-6
after force|0=-6
after former|0=6
after for|0=-15
after from|0=16
after good|0=-7
after ground|0=8
after have|0=10
after helicopter|0=-5
after home|0=6
after hope|0=-7
after if|0=8
after in|0=10
after medical|0=6
after mission|0=35
after month|0=-16
after nearly|0=8
after new|0=5
after offer|0=12
after of|0=-11
after other|0=13
after out|0=7
after patrol|0=-7
after personnel|0=-6
after police|0=-5
after rear|0=5
after relief|0=-7
after rule|0=8
after same|0=-6
after say|0=5
after since|0=9
after soldier|0=-9
after that|0=12
after though|0=6
after to|0=-16
after train|0=-8
after troop|0=-12
after under|0=-6
after when|0=-6
after will|0=-7
after with|0=-13
also reluctant|0=-13
basis additional|0=-10
basis part|0=8
before 's|0=6
before african|0=-6
before already|0=-6
before announce|0=-5
before ask|0=-6
before as|0=-9
before at|0=-7
before because|0=5
before by|0=-13
before cabinet|0=6
before contribute|0=14
before council|0=7
before deploy|0=-11
before event|0=-6
before expand|0=-6
before force|0=6
before for|0=-27
before fund|0=6
before give|0=-8
before government|0=-11
before group|0=6
before have|0=12
before height|0=-8
before intend|0=-5
before intention|0=10
before in|0=6
before lose|0=-5
before mission|0=-12
before name|0=7
before nation|0=5
before offer|0=7
before officer|0=-11
before of|0=-5
before on|0=-16
before operation|0=-5
before other|0=-7
before own|0=5
before part|0=9
before pay|0=-13
before people|0=11
before planning|0=7
before prepare|0=7
before president|0=7
before promise|0=7
before provide|0=7
before put|0=9
before respectively|0=-10
before s'|0=5
before security|0=-7
before send|0=13
before se|0=8
before soldier|0=-7
before stop|0=-7
before surgeon|0=6
before thank|0=6
before that|0=-6
before then|0=-7
before to|0=6
before train|0=-6
before up|0=6
before when|0=-8
before whether|0=7
before whole|0=-6
before with|0=10
before y|0=9
bias|0=-11
bond apart named none|0=8
bond apart owner figure|0=-7
bond apart owner none|0=-6
bond apart pronoun none|0=7
bond apart|0=-6
bond beside|0=6
bond itself named none|0=-12
bond itself thing|0=-7
bond itself|0=-7
bond object named figure|0=8
bond object named none|0=5
bond object|0=10
bond of-thing-from|0=8
bond of-thing-in thing|0=-6
bond of-thing-of|0=-5
bond owner owner figure|0=-9
bond owner owner none|0=13
bond owner thing|0=6
bond passive-prep-by named none|0=6
bond passive-subject back|0=-6
bond prep-by named none|0=7
bond prep-by thing|0=5
bond prep-by|0=6
bond prep-of back|0=-5
bond prep-of named none|0=-9
bond prep-of|0=-9
bond prep-with back|0=5
bond subject named figure|0=-8
bond subject named none|0=15
bond subject owner none|0=-8
bond subject pronoun none|0=-8
bond unbound owner figure|0=10
bond unbound owner none|0=-7
bond up-object back|0=-5
bond up-object named none|0=-6
bond up-object|0=-5
bond up-prep-in named none|0=-6
bond up-prep-in|0=-7
bond up-prep-of thing|0=6
bond up-prep-to back|0=6
bond up-prep-to owner none|0=6
bond up-prep-to|0=7
bound about|0=29
bound exact|0=-44
bound upTo|0=17
by-verb|0=-19
clause gerund against|0=-6
clause gerund out|0=6
clause gerund |0=9
clause infinitive |0=-15
clause main |0=-23
clause relative that|0=12
clause relative which|0=12
clause relative |0=-8
date-ahead|0=-23
does arrive would not|0=5
does ask past|0=-6
does ask|0=-9
does authorise past|0=-6
does authorise|0=-6
does back past|0=10
does back|0=6
does consider past not|0=6
does consider present|0=13
does consider|0=19
does give future not|0=9
does give future|0=-11
does give past|0=-10
does give present|0=-8
does give would|0=6
does give|0=-9
does hesitate present|0=5
does hesitate|0=5
does leave present|0=5
does light present|0=11
does light|0=11
does meet past|0=-8
does meet|0=-15
does promise present|0=16
does promise|0=14
does refuse|0=6
does say past|0=13
does say|0=11
does serve past|0=-7
does serve|0=-10
does want|0=7
does-it|0=-11
elsewhere personnel|0=-16
elsewhere|0=-15
f:bare a:none|0=8
f:bare a:other|0=-13
f:bare a:promise|0=-18
f:bare a:say|0=6
f:bare g:absent|0=-6
f:bare g:after 0 stop|0=-22
f:bare g:after 0|0=-9
f:bare g:after 1 stop|0=-20
f:bare g:after 1|0=-18
f:bare g:after 2|0=7
f:bare g:before 0|0=-9
f:bare g:before 1 stop|0=12
f:bare g:before 1|0=7
f:bare g:before 2 stop|0=17
f:bare g:before 2|0=-9
f:bare g:inside|0=42
f:bare h:beside|0=15
f:bare h:carried|0=-10
f:bare h:named|0=-14
f:bare h:owner|0=-14
f:bare h:pronoun|0=-24
f:bare h:share|0=28
f:bare k:UNSC|0=-11
f:bare k:UN|0=-11
f:bare k:host|0=-9
f:bare k:several|0=-8
f:bare k:state|0=11
f:bare k:unnamed|0=19
f:bare n:2|0=-11
f:bare o:no|0=-10
f:bare o:other|0=-18
f:bare o:same|0=6
f:bare o:unlike|0=8
f:bare p:none|0=6
f:bare p:object|0=-16
f:bare v:arrive|0=9
f:bare v:ask|0=-10
f:bare v:authorise|0=-9
f:bare v:bind|0=-5
f:bare v:consider|0=-8
f:bare v:give|0=8
f:bare v:keep|0=-9
f:bare v:leave|0=6
f:bare v:need|0=6
f:bare v:none|0=5
f:bare v:promise|0=7
f:bare v:serve|0=-5
f:figure a:bind|0=-5
f:figure a:need|0=-7
f:figure a:none|0=10
f:figure a:other|0=-24
f:figure a:promise|0=14
f:figure a:refuse|0=5
f:figure a:say|0=-22
f:figure a:want|0=8
f:figure g:absent|0=-8
f:figure g:after 0|0=-16
f:figure g:after 1 stop|0=6
f:figure g:after 1|0=-20
f:figure g:after 2|0=-17
f:figure g:before 0 stop|0=11
f:figure g:before 0|0=24
f:figure g:before 1|0=34
f:figure g:inside|0=-23
f:figure h:beside|0=7
f:figure h:carried|0=-6
f:figure h:owner|0=-22
f:figure k:AU|0=13
f:figure k:EU|0=31
f:figure k:UNSC|0=-12
f:figure k:UN|0=-21
f:figure k:host|0=-11
f:figure k:organisation|0=-7
f:figure k:several|0=-22
f:figure k:state|0=23
f:figure n:0|0=25
f:figure n:1|0=-24
f:figure n:2|0=-20
f:figure o:no|0=12
f:figure o:other|0=-49
f:figure o:same|0=37
f:figure o:unlike|0=9
f:figure p:object|0=-12
f:figure v:ask|0=20
f:figure v:back|0=7
f:figure v:due|0=16
f:figure v:extend|0=-5
f:figure v:give|0=-26
f:figure v:hold|0=-6
f:figure v:leave|0=-6
f:figure v:light|0=8
f:figure v:meet|0=24
f:figure v:none|0=-20
f:figure v:promise|0=-11
f:none a:ask|0=-10
f:none a:bar|0=-6
f:none a:bind|0=12
f:none a:due|0=-15
f:none a:hesitate|0=11
f:none a:keep|0=-10
f:none a:leave|0=-8
f:none a:none|0=-15
f:none a:other|0=33
f:none a:promise|0=-10
f:none a:refuse|0=-11
f:none a:say|0=24
f:none a:thank|0=10
f:none a:want|0=-16
f:none g:absent|0=-20
f:none g:after 0 stop|0=18
f:none g:after 0|0=16
f:none g:after 1|0=30
f:none g:after 3|0=-6
f:none g:before 0 stop|0=5
f:none g:before 0|0=-8
f:none g:before 1|0=-31
f:none g:before 2 stop|0=-20
f:none g:before 2|0=9
f:none g:before 3|0=16
f:none g:inside|0=-18
f:none h:all|0=-11
f:none h:named|0=-9
f:none k:AU|0=-17
f:none k:EU|0=-24
f:none k:UNSC|0=-6
f:none k:UN|0=5
f:none k:all|0=-11
f:none k:host|0=-16
f:none k:mixed|0=20
f:none k:organisation|0=-14
f:none k:several|0=46
f:none k:unnamed|0=-24
f:none n:0|0=-11
f:none n:2|0=-8
f:none o:no|0=-22
f:none o:other|0=41
f:none o:same|0=-29
f:none o:unlike|0=-7
f:none p:none|0=-10
f:none p:prep|0=-25
f:none p:subject|0=-15
f:none v:arrive|0=-13
f:none v:ask|0=-9
f:none v:back|0=7
f:none v:bar|0=-16
f:none v:change|0=10
f:none v:consider|0=9
f:none v:draft|0=-7
f:none v:due|0=-10
f:none v:hesitate|0=8
f:none v:hold|0=-11
f:none v:keep|0=8
f:none v:meet|0=-23
f:none v:need|0=-18
f:none v:none|0=10
f:none v:oppose|0=-8
f:none v:promise|0=6
f:none v:say|0=-11
f:none v:serve|0=9
f:none v:thank|0=15
f:none v:want|0=7
first|0=-16
g:absent o:other|0=-40
g:absent o:same|0=11
g:absent o:unlike|0=-8
g:after 0 o:no|0=-23
g:after 0 o:other|0=-13
g:after 0 o:same|0=31
g:after 0 stop o:other|0=8
g:after 0 stop o:same|0=-11
g:after 0 stop o:unlike|0=-6
g:after 1 o:no|0=23
g:after 1 o:other|0=-37
g:after 1 stop o:other|0=7
g:after 1 stop o:same|0=-20
g:after 2 o:other|0=-11
g:after 2 stop o:no|0=-10
g:after 3 o:no|0=-8
g:before 0 o:no|0=9
g:before 0 o:other|0=9
g:before 0 o:same|0=-20
g:before 0 stop o:no|0=15
g:before 1 o:other|0=31
g:before 1 o:same|0=-12
g:before 1 o:unlike|0=9
g:before 1 stop o:other|0=24
g:before 1 stop o:unlike|0=-6
g:before 2 o:no|0=-22
g:before 2 o:same|0=5
g:before 2 o:unlike|0=9
g:before 2 stop o:no|0=-14
g:before 2 stop o:other|0=20
g:before 2 stop o:same|0=-6
g:before 3 o:same|0=14
g:before 3 o:unlike|0=6
g:before 3 stop o:other|0=7
g:inside o:no|0=-14
g:inside o:other|0=-26
g:inside o:same|0=15
g:inside o:unlike|0=8
gap absent|0=-9
gap after 0 of-thing-from|0=8
gap after 0 of-thing-of|0=-5
gap after 0 passive-prep-by|0=7
gap after 0 subject|0=-13
gap after 1 apart|0=-6
gap after 1 prep-from|0=5
gap after 2 apart|0=-8
gap after 2 unbound|0=5
gap before 0 prep-in|0=9
gap before 0 prep-of|0=-7
gap before 0 stop unbound|0=7
gap before 0 subject|0=8
gap before 1 apart|0=5
gap before 1 prep-of|0=5
gap before 1 unbound|0=-6
gap before 1 up-prep-of|0=5
gap before 2 apart|0=12
gap before 2 subject|0=-7
gap before 2 unbound|0=-6
gap before 3 subject|0=6
gap inside itself|0=-7
gap inside subject|0=8
giver EU backing none|0=-6
giver EU funding figure|0=5
giver EU funding none|0=6
giver EU training figure|0=5
giver UN backing none|0=-8
giver UN logistics none|0=21
giver UNSC backing none|0=-11
giver UNSC logistics none|0=15
giver UNSC|0=-7
giver UN|0=-7
giver all equipment figure|0=6
giver all personnel bare|0=7
giver all personnel figure|0=-9
giver host backing none|0=10
giver host personnel none|0=-7
giver host|0=-9
giver mixed backing none|0=5
giver organisation|0=-5
giver several backing none|0=11
giver several logistics none|0=-14
giver several personnel figure|0=-6
giver several personnel none|0=17
giver state backing none|0=-10
giver state equipment none|0=7
giver state logistics none|0=-5
giver state personnel figure|0=15
giver state personnel none|0=9
giver state|0=11
giver unnamed logistics none|0=-6
giver unnamed personnel bare|0=5
giver-mission|0=-37
h:all a:none|0=6
h:all a:promise|0=-10
h:all g:absent|0=-8
h:all o:other|0=-18
h:all o:same|0=14
h:all o:unlike|0=-8
h:beside a:none|0=19
h:beside g:inside|0=18
h:beside o:no|0=11
h:beside o:other|0=5
h:beside o:unlike|0=6
h:carried a:hesitate|0=14
h:carried a:none|0=-20
h:carried a:say|0=-8
h:carried g:absent|0=-19
h:carried o:other|0=-21
h:named a:ask|0=6
h:named a:consider|0=-17
h:named a:due|0=-12
h:named a:fail|0=-8
h:named a:hesitate|0=19
h:named a:leave|0=-8
h:named a:none|0=11
h:named a:other|0=-22
h:named a:promise|0=-15
h:named a:refuse|0=-9
h:named a:say|0=-11
h:named a:thank|0=10
h:named a:want|0=6
h:named g:after 0 stop|0=25
h:named g:after 0|0=-28
h:named g:after 1|0=-6
h:named g:after 2 stop|0=-12
h:named g:after 2|0=13
h:named g:before 0 stop|0=19
h:named g:before 1 stop|0=-32
h:named g:before 1|0=6
h:named g:before 3 stop|0=-10
h:named g:before 3|0=17
h:named g:inside|0=-10
h:named o:no|0=-11
h:named o:other|0=-13
h:named o:same|0=-5
h:owner a:ask|0=-12
h:owner a:none|0=-15
h:owner a:say|0=8
h:owner a:want|0=-10
h:owner g:after 0 stop|0=-14
h:owner g:after 1 stop|0=-16
h:owner g:after 2|0=-21
h:owner g:after 3|0=-6
h:owner g:before 0 stop|0=9
h:owner g:before 1 stop|0=42
h:owner g:before 1|0=6
h:owner g:before 2 stop|0=-8
h:owner g:before 2|0=-15
h:owner g:before 3 stop|0=9
h:owner g:before 3|0=-14
h:owner g:inside|0=-6
h:owner o:no|0=-29
h:owner o:other|0=7
h:owner o:same|0=-20
h:owner o:unlike|0=11
h:pronoun a:bind|0=14
h:pronoun a:consider|0=19
h:pronoun a:hesitate|0=-28
h:pronoun a:none|0=-45
h:pronoun a:other|0=17
h:pronoun a:promise|0=-7
h:pronoun a:say|0=16
h:pronoun g:after 0|0=22
h:pronoun g:after 2 stop|0=8
h:pronoun g:before 0 stop|0=-16
h:pronoun g:before 0|0=-32
h:pronoun g:before 1 stop|0=8
h:pronoun g:before 1|0=-14
h:pronoun g:before 2|0=-8
h:pronoun g:before 3|0=15
h:pronoun g:inside|0=-7
h:pronoun o:no|0=-26
h:pronoun o:other|0=11
h:share a:none|0=16
h:share a:promise|0=11
h:share g:after 0 stop|0=-18
h:share g:before 0|0=36
h:share g:before 2|0=19
h:share o:no|0=24
how beside|0=6
how named|0=-6
how owner|0=-8
how pronoun|0=-6
how share|0=8
idle by|0=-11
idle from|0=7
idle in|0=-37
idle of|0=-6
idle on|0=-6
idle under|0=5
idle with|0=8
idle |0=38
in about|0=12
in abstain|0=5
in adviser|0=-5
in aid|0=-6
in base|0=-9
in battalion|0=8
in bring|0=5
in cash|0=5
in company|0=16
in contingent|0=5
in contribution|0=-9
in deployment|0=-6
in draft|0=7
in equipment|0=5
in evacuation|0=-7
in first|0=7
in fly|0=-5
in frigate|0=8
in have|0=15
in headquarters|0=-8
in helicopter|0=6
in hospital|0=15
in host|0=-11
in infantry|0=6
in less|0=-6
in member|0=-7
in military|0=7
in m|0=-6
in not|0=-6
in office|0=8
in personnel|0=16
in plane|0=-8
in plan|0=-8
in pledge|0=7
in police|0=-17
in prepare|0=-5
in second|0=5
in ship|0=13
in supply|0=-5
in support|0=17
in troop|0=7
in up|0=7
in-mission at|0=-7
in-mission of|0=11
k:AU a:refuse|0=7
k:AU g:absent|0=-6
k:AU g:after 0|0=25
k:AU g:before 1|0=-17
k:AU g:before 2|0=5
k:AU g:inside|0=-12
k:AU h:carried|0=-6
k:AU h:named|0=12
k:AU h:owner|0=-13
k:AU n:0|0=13
k:AU n:1|0=-19
k:AU p:none|0=-7
k:AU p:object|0=6
k:AU p:prep|0=-16
k:AU p:subject|0=8
k:AU v:back|0=8
k:AU v:consider|0=-6
k:AU v:leave|0=8
k:AU v:none|0=-8
k:AU v:promise|0=-8
k:EU a:keep|0=9
k:EU g:after 0|0=12
k:EU g:before 0|0=-14
k:EU g:before 1|0=14
k:EU g:before 2|0=-6
k:EU h:named|0=10
k:EU h:pronoun|0=-6
k:EU n:0|0=14
k:EU n:1|0=-7
k:EU o:no|0=-14
k:EU o:same|0=24
k:EU p:object|0=16
k:EU v:arrive|0=-6
k:EU v:back|0=-7
k:EU v:bind|0=6
k:EU v:give|0=38
k:EU v:keep|0=-13
k:EU v:none|0=-10
k:EU v:promise|0=6
k:UN a:promise|0=-5
k:UN a:say|0=-5
k:UN g:after 0|0=-6
k:UN g:before 0|0=-5
k:UN g:before 1|0=-13
k:UN g:inside|0=14
k:UN h:owner|0=-16
k:UN n:0|0=-12
k:UN n:2|0=-12
k:UN o:no|0=-28
k:UN p:none|0=23
k:UN p:object|0=-28
k:UN p:prep|0=-21
k:UN v:ask|0=-5
k:UN v:back|0=-16
k:UN v:give|0=10
k:UN v:keep|0=-7
k:UN v:leave|0=20
k:UN v:none|0=18
k:UN v:promise|0=-8
k:UN v:serve|0=-12
k:UNSC a:bind|0=13
k:UNSC a:none|0=-23
k:UNSC a:other|0=-7
k:UNSC a:promise|0=-7
k:UNSC g:after 0|0=-10
k:UNSC g:after 1|0=-6
k:UNSC g:before 0|0=-14
k:UNSC g:before 1 stop|0=8
k:UNSC g:before 1|0=-10
k:UNSC g:before 2|0=12
k:UNSC g:inside|0=-16
k:UNSC h:named|0=-26
k:UNSC h:owner|0=12
k:UNSC h:pronoun|0=-16
k:UNSC n:0|0=-31
k:UNSC o:no|0=-17
k:UNSC o:same|0=-11
k:UNSC p:prep|0=-9
k:UNSC p:subject|0=-16
k:UNSC v:back|0=-5
k:UNSC v:bind|0=-12
k:UNSC v:consider|0=15
k:UNSC v:hesitate|0=-13
k:UNSC v:light|0=5
k:UNSC v:serve|0=-14
k:all a:none|0=6
k:all a:promise|0=-10
k:all g:absent|0=-8
k:all h:all|0=-8
k:all n:0|0=-11
k:all n:1|0=6
k:all o:other|0=-18
k:all o:same|0=14
k:all o:unlike|0=-8
k:all p:none|0=-11
k:all v:arrive|0=-8
k:all v:back|0=7
k:all v:bind|0=-7
k:all v:due|0=8
k:all v:give|0=-8
k:all v:hesitate|0=-9
k:all v:light|0=-10
k:all v:meet|0=8
k:all v:need|0=-8
k:all v:promise|0=11
k:all v:serve|0=21
k:host a:bind|0=18
k:host a:none|0=-17
k:host a:other|0=-7
k:host a:promise|0=-13
k:host a:say|0=-11
k:host g:absent|0=-6
k:host g:after 0|0=-6
k:host g:after 1|0=-19
k:host g:before 0 stop|0=-7
k:host g:before 0|0=14
k:host g:before 1|0=-23
k:host g:before 2|0=18
k:host g:before 3|0=6
k:host h:named|0=-29
k:host h:owner|0=-5
k:host n:0|0=-36
k:host n:1|0=24
k:host n:2|0=-23
k:host o:no|0=-19
k:host o:other|0=-47
k:host o:same|0=26
k:host p:object|0=-10
k:host p:subject|0=-20
k:host v:arrive|0=-12
k:host v:back|0=-19
k:host v:bind|0=17
k:host v:consider|0=-7
k:host v:give|0=-15
k:host v:hesitate|0=-6
k:host v:hold|0=5
k:host v:keep|0=-7
k:host v:light|0=-9
k:host v:none|0=-14
k:host v:promise|0=27
k:host v:serve|0=-8
k:host v:thank|0=24
k:mixed a:none|0=19
k:mixed g:after 2 stop|0=8
k:mixed g:before 0|0=6
k:mixed h:pronoun|0=20
k:mixed n:0|0=6
k:mixed n:1|0=5
k:mixed n:2|0=8
k:mixed o:other|0=21
k:mixed p:object|0=21
k:mixed v:authorise|0=5
k:mixed v:promise|0=8
k:organisation a:none|0=-5
k:organisation a:promise|0=-8
k:organisation g:before 0|0=11
k:organisation g:before 1|0=-10
k:organisation h:owner|0=-9
k:organisation h:pronoun|0=-6
k:organisation n:0|0=-6
k:organisation n:1|0=-12
k:organisation o:no|0=-12
k:organisation p:subject|0=-10
k:organisation v:arrive|0=-7
k:organisation v:back|0=16
k:organisation v:give|0=-11
k:organisation v:none|0=-6
k:several a:ask|0=-11
k:several a:bind|0=-7
k:several a:fail|0=-6
k:several a:keep|0=-6
k:several a:none|0=-13
k:several a:other|0=9
k:several a:promise|0=18
k:several a:refuse|0=14
k:several a:thank|0=15
k:several g:absent|0=-17
k:several g:after 0|0=6
k:several g:after 1|0=24
k:several g:after 2 stop|0=-6
k:several g:after 2|0=7
k:several g:before 0 stop|0=-7
k:several g:before 0|0=29
k:several g:before 1 stop|0=-13
k:several g:before 1|0=35
k:several g:before 2|0=-28
k:several h:carried|0=-26
k:several h:named|0=30
k:several h:owner|0=-14
k:several h:pronoun|0=25
k:several n:0|0=8
k:several n:1|0=-15
k:several n:2|0=20
k:several o:no|0=17
k:several o:other|0=33
k:several o:same|0=-20
k:several o:unlike|0=-15
k:several p:none|0=-13
k:several p:object|0=11
k:several p:subject|0=13
k:several v:arrive|0=17
k:several v:authorise|0=19
k:several v:bind|0=-9
k:several v:give|0=-25
k:several v:hesitate|0=31
k:several v:keep|0=11
k:several v:leave|0=-17
k:several v:light|0=20
k:several v:meet|0=15
k:several v:need|0=11
k:several v:promise|0=-47
k:several v:refuse|0=-12
k:several v:serve|0=-16
k:several v:want|0=18
k:state a:ask|0=16
k:state a:bind|0=-14
k:state a:due|0=-18
k:state a:hesitate|0=16
k:state a:keep|0=7
k:state a:need|0=-7
k:state a:none|0=23
k:state a:other|0=-11
k:state a:refuse|0=-24
k:state a:say|0=25
k:state g:absent|0=-12
k:state g:after 0 stop|0=-11
k:state g:after 0|0=-5
k:state g:after 1|0=-21
k:state g:after 2 stop|0=-8
k:state g:after 2|0=-10
k:state g:before 0 stop|0=22
k:state g:before 0|0=-7
k:state g:before 1 stop|0=6
k:state g:before 1|0=15
k:state g:before 3 stop|0=22
k:state g:before 3|0=24
k:state g:inside|0=25
k:state h:beside|0=23
k:state h:named|0=6
k:state h:owner|0=30
k:state h:pronoun|0=-31
k:state h:share|0=33
k:state n:0|0=25
k:state n:2|0=-16
k:state o:no|0=7
k:state o:other|0=10
k:state o:same|0=11
k:state o:unlike|0=48
k:state p:none|0=13
k:state p:prep|0=18
k:state p:subject|0=30
k:state v:arrive|0=19
k:state v:ask|0=27
k:state v:bar|0=-12
k:state v:bind|0=12
k:state v:consider|0=9
k:state v:give|0=11
k:state v:hesitate|0=15
k:state v:hold|0=-10
k:state v:keep|0=13
k:state v:light|0=35
k:state v:meet|0=-14
k:state v:need|0=-16
k:state v:none|0=-5
k:state v:oppose|0=-8
k:state v:promise|0=25
k:state v:refuse|0=13
k:state v:serve|0=-15
k:state v:sign|0=-8
k:state v:thank|0=-18
k:state v:want|0=-10
k:unnamed a:ask|0=-7
k:unnamed a:consider|0=-8
k:unnamed a:none|0=-10
k:unnamed a:other|0=22
k:unnamed a:promise|0=8
k:unnamed a:say|0=7
k:unnamed g:absent|0=23
k:unnamed g:after 0 stop|0=8
k:unnamed g:after 0|0=-25
k:unnamed g:after 1 stop|0=-11
k:unnamed g:after 1|0=13
k:unnamed g:before 0|0=-22
k:unnamed g:before 1 stop|0=23
k:unnamed g:before 1|0=17
k:unnamed g:before 2|0=-6
k:unnamed g:before 3|0=-9
k:unnamed g:inside|0=-20
k:unnamed h:carried|0=23
k:unnamed h:named|0=-8
k:unnamed h:owner|0=-18
k:unnamed n:0|0=6
k:unnamed n:2|0=-9
k:unnamed o:no|0=21
k:unnamed o:other|0=-12
k:unnamed o:same|0=-5
k:unnamed o:unlike|0=-9
k:unnamed p:none|0=11
k:unnamed p:object|0=-10
k:unnamed p:prep|0=7
k:unnamed p:subject|0=-12
k:unnamed v:ask|0=-7
k:unnamed v:authorise|0=-13
k:unnamed v:back|0=29
k:unnamed v:bind|0=-6
k:unnamed v:consider|0=-6
k:unnamed v:give|0=-10
k:unnamed v:hesitate|0=-16
k:unnamed v:keep|0=11
k:unnamed v:leave|0=-7
k:unnamed v:light|0=-21
k:unnamed v:none|0=19
k:unnamed v:promise|0=-14
k:unnamed v:serve|0=47
left arrive base|0=-11
left bind base|0=-6
left give base|0=8
left give part|0=7
left hesitate past|0=-5
left hold base|0=6
left keep|0=-6
left leave past|0=-6
left no-verb|0=-7
left none past|0=-5
left serve base|0=8
left serve past|0=-6
left serve|0=6
left thank past|0=6
left thank|0=6
left verb announce|0=-6
left verb come|0=5
left verb contribute|0=13
left verb deploy|0=-11
left verb give|0=-6
left verb have|0=-9
left verb help|0=7
left verb lose|0=-5
left verb pay|0=-12
left verb provide|0=7
left verb put|0=5
left verb send|0=11
left verb stop|0=-6
left verb thank|0=5
lemma announce|0=-6
lemma be|0=12
lemma bring|0=7
lemma build|0=6
lemma chip|0=5
lemma contribute|0=10
lemma cover|0=6
lemma deliver|0=-5
lemma draft|0=7
lemma fly|0=-5
lemma follow|0=-6
lemma give|0=-7
lemma help|0=6
lemma hope|0=-6
lemma host|0=-12
lemma instruct|0=-7
lemma keep|0=8
lemma lose|0=-8
lemma pay|0=-6
lemma plan|0=-6
lemma pledge|0=16
lemma provide|0=5
lemma reach|0=-6
lemma remain|0=-5
lemma send|0=7
lemma set|0=-6
lemma take|0=-5
long-ago|0=-11
n:0 a:bar|0=-5
n:0 a:bind|0=10
n:0 a:consider|0=12
n:0 a:need|0=-7
n:0 a:none|0=7
n:0 a:promise|0=-8
n:0 a:refuse|0=-21
n:0 a:thank|0=12
n:0 g:after 0 stop|0=17
n:0 g:after 0|0=-7
n:0 g:after 1|0=20
n:0 g:after 2|0=-9
n:0 g:before 0 stop|0=9
n:0 g:before 1|0=-14
n:0 g:before 2 stop|0=-10
n:0 g:before 2|0=-12
n:0 g:before 3 stop|0=-7
n:0 g:before 3|0=20
n:0 g:inside|0=-5
n:0 h:all|0=-11
n:0 h:beside|0=30
n:0 h:carried|0=16
n:0 h:owner|0=-17
n:0 o:no|0=12
n:0 o:unlike|0=-11
n:1 a:ask|0=-6
n:1 a:consider|0=-7
n:1 a:due|0=-17
n:1 a:other|0=-6
n:1 a:refuse|0=29
n:1 a:thank|0=-14
n:1 a:want|0=-10
n:1 g:absent|0=-20
n:1 g:after 0|0=22
n:1 g:after 1 stop|0=-5
n:1 g:after 1|0=-14
n:1 g:after 2 stop|0=-20
n:1 g:after 2|0=-6
n:1 g:after 3 stop|0=7
n:1 g:after 3|0=-13
n:1 g:before 0|0=-17
n:1 g:before 1 stop|0=16
n:1 g:before 1|0=39
n:1 g:before 2|0=-6
n:1 g:before 3 stop|0=9
n:1 g:inside|0=-17
n:1 h:all|0=6
n:1 h:carried|0=-26
n:1 h:named|0=10
n:1 h:pronoun|0=-37
n:1 h:share|0=15
n:1 o:no|0=-36
n:1 o:other|0=-5
n:1 o:same|0=29
n:1 o:unlike|0=9
n:2 a:hesitate|0=11
n:2 a:none|0=-20
n:2 a:promise|0=-11
n:2 a:refuse|0=-14
n:2 a:say|0=6
n:2 a:thank|0=12
n:2 g:absent|0=-15
n:2 g:after 0 stop|0=-20
n:2 g:after 0|0=-22
n:2 g:after 1 stop|0=-14
n:2 g:after 1|0=-14
n:2 g:after 2 stop|0=14
n:2 g:after 3 stop|0=-5
n:2 g:before 0 stop|0=5
n:2 g:before 0|0=19
n:2 g:before 1|0=-11
n:2 g:before 2|0=9
n:2 g:before 3|0=-8
n:2 g:inside|0=18
n:2 h:carried|0=-10
n:2 h:named|0=-52
n:2 h:pronoun|0=14
n:2 h:share|0=18
n:2 o:no|0=-28
n:2 o:other|0=-25
n:2 o:same|0=10
n:2 o:unlike|0=11
near 0 beside|0=8
near 0 owner|0=-7
near 1 carried|0=-7
near 1 named|0=6
near 1 pronoun|0=-9
near 2 all|0=17
near 3 all|0=-18
near 3 named|0=-11
no-stop|0=-12
no-verb of-thing-from|0=5
noun give|0=10
noun need|0=-13
noun plain arrive|0=10
noun plain give|0=7
noun plain hold|0=-5
noun plain promise|0=-7
on-noun plain|0=-18
other committed|0=-6
other delivered|0=-18
other pledged|0=15
other refused|0=-17
other reluctant|0=31
other withdrawn|0=-14
other|0=-14
p:none g:after 0 stop|0=-9
p:none g:after 0|0=15
p:none g:after 1|0=8
p:none g:after 2 stop|0=12
p:none g:after 2|0=22
p:none g:after 3|0=-6
p:none g:before 0 stop|0=21
p:none g:before 0|0=-11
p:none g:before 1 stop|0=16
p:none g:before 1|0=-23
p:none g:before 2 stop|0=-19
p:none g:before 2|0=-23
p:none h:all|0=-11
p:none h:carried|0=10
p:none h:named|0=-6
p:none h:owner|0=-9
p:none h:pronoun|0=-19
p:none h:share|0=32
p:none n:0|0=36
p:none n:1|0=-12
p:none n:2|0=-28
p:none o:no|0=21
p:none o:same|0=-13
p:object a:ask|0=-11
p:object a:bar|0=-6
p:object a:bind|0=7
p:object a:due|0=-12
p:object a:fail|0=-6
p:object a:need|0=-8
p:object a:other|0=-19
p:object a:promise|0=18
p:object a:refuse|0=8
p:object a:want|0=-11
p:object g:absent|0=-18
p:object g:after 0 stop|0=7
p:object g:after 0|0=-32
p:object g:after 1 stop|0=-9
p:object g:after 1|0=-26
p:object g:after 2|0=-27
p:object g:after 3 stop|0=-8
p:object g:after 3|0=-7
p:object g:before 0|0=18
p:object g:before 1 stop|0=-36
p:object g:before 1|0=-5
p:object g:before 2 stop|0=45
p:object g:before 2|0=52
p:object g:before 3 stop|0=-6
p:object g:before 3|0=15
p:object g:inside|0=7
p:object h:beside|0=15
p:object h:carried|0=-13
p:object h:named|0=-11
p:object h:owner|0=6
p:object h:pronoun|0=22
p:object h:share|0=-10
p:object n:1|0=-10
p:object o:no|0=-15
p:object o:other|0=-15
p:prep a:due|0=-6
p:prep a:hesitate|0=13
p:prep a:none|0=-22
p:prep a:other|0=26
p:prep a:promise|0=-11
p:prep a:refuse|0=-12
p:prep a:say|0=-8
p:prep a:thank|0=6
p:prep g:absent|0=-13
p:prep g:after 0 stop|0=-6
p:prep g:after 0|0=14
p:prep g:after 1|0=-10
p:prep g:after 2 stop|0=-8
p:prep g:before 0|0=15
p:prep g:before 1|0=18
p:prep g:before 2 stop|0=-6
p:prep g:before 2|0=-27
p:prep g:before 3 stop|0=-7
p:prep g:before 3|0=12
p:prep g:inside|0=-17
p:prep h:beside|0=11
p:prep h:carried|0=-17
p:prep h:named|0=23
p:prep h:owner|0=-35
p:prep h:pronoun|0=-19
p:prep h:share|0=11
p:prep n:2|0=-21
p:prep o:no|0=-5
p:prep o:other|0=-9
p:prep o:unlike|0=-6
p:subject a:none|0=5
p:subject a:other|0=-12
p:subject a:promise|0=-24
p:subject a:say|0=14
p:subject g:after 1|0=20
p:subject g:after 2 stop|0=-11
p:subject g:after 2|0=-6
p:subject g:before 0|0=-20
p:subject g:before 1 stop|0=35
p:subject g:before 1|0=16
p:subject g:before 2 stop|0=-26
p:subject g:before 2|0=-14
p:subject g:before 3 stop|0=16
p:subject g:before 3|0=-7
p:subject g:inside|0=-10
p:subject h:beside|0=-5
p:subject h:named|0=-10
p:subject h:owner|0=6
p:subject h:pronoun|0=-6
p:subject n:0|0=-8
p:subject o:no|0=-30
p:subject o:same|0=6
p:subject o:unlike|0=16
planned personnel|0=-20
planned|0=-19
proposed 0|0=5
proposed 2|0=-21
proposed|0=-14
question|0=-6
r:asked a:ask|0=-12
r:asked a:say|0=-8
r:asked f:bare|0=-5
r:asked f:figure|0=19
r:asked f:none|0=-32
r:asked g:absent|0=-18
r:asked g:after 0 stop|0=15
r:asked g:after 1|0=9
r:asked g:before 1|0=-34
r:asked g:before 2|0=-18
r:asked g:before 3|0=11
r:asked g:inside|0=26
r:asked h:all|0=-13
r:asked h:named|0=30
r:asked h:owner|0=-21
r:asked h:pronoun|0=-8
r:asked k:UN|0=-7
r:asked k:all|0=-13
r:asked k:organisation|0=-5
r:asked k:several|0=16
r:asked k:state|0=22
r:asked k:unnamed|0=-17
r:asked n:0|0=-8
r:asked n:2|0=-9
r:asked o:no|0=-29
r:asked o:same|0=10
r:asked p:object|0=-12
r:asked p:prep|0=10
r:asked p:subject|0=-15
r:asked s:equipment|0=15
r:asked s:funding|0=-6
r:asked s:logistics|0=13
r:asked s:personnel|0=-39
r:asked t:above|0=-18
r:asked t:agent|0=7
r:asked t:all|0=-13
r:asked t:far|0=22
r:asked t:own|0=-7
r:asked v:arrive|0=16
r:asked v:back|0=6
r:asked v:give|0=-20
r:asked v:keep|0=-5
r:asked v:need|0=-17
r:asked v:want|0=7
r:asked w:bare|0=-5
r:asked w:move|0=7
r:asked w:service|0=7
r:asked w:thing|0=-25
r:committed a:none|0=-10
r:committed a:promise|0=-7
r:committed f:bare|0=-9
r:committed f:figure|0=8
r:committed f:none|0=-8
r:committed g:after 0 stop|0=-6
r:committed g:after 0|0=-36
r:committed g:after 1|0=10
r:committed g:before 1|0=21
r:committed g:before 2|0=9
r:committed h:all|0=-9
r:committed h:carried|0=9
r:committed h:named|0=-25
r:committed h:pronoun|0=7
r:committed k:EU|0=6
r:committed k:UNSC|0=8
r:committed k:UN|0=-5
r:committed k:all|0=-9
r:committed k:host|0=6
r:committed k:several|0=-17
r:committed k:state|0=5
r:committed n:0|0=15
r:committed n:1|0=-14
r:committed n:2|0=-10
r:committed o:no|0=-10
r:committed o:other|0=-11
r:committed o:same|0=13
r:committed p:prep|0=-12
r:committed s:backing|0=-13
r:committed s:equipment|0=-12
r:committed s:funding|0=-19
r:committed s:logistics|0=21
r:committed s:personnel|0=14
r:committed t:above|0=7
r:committed t:agent|0=-12
r:committed t:all|0=-9
r:committed t:carried|0=9
r:committed t:other|0=-6
r:committed t:own|0=12
r:committed t:source|0=-7
r:committed v:bind|0=-18
r:committed v:give|0=25
r:committed v:leave|0=7
r:committed v:serve|0=-8
r:committed w:back|0=-24
r:committed w:bare|0=-9
r:committed w:move|0=6
r:committed w:service|0=15
r:considering a:consider|0=-8
r:considering a:keep|0=-9
r:considering a:none|0=23
r:considering a:other|0=-15
r:considering a:refuse|0=8
r:considering a:say|0=-5
r:considering a:thank|0=11
r:considering f:bare|0=13
r:considering f:figure|0=-24
r:considering f:none|0=15
r:considering g:absent|0=-10
r:considering g:after 0 stop|0=11
r:considering g:after 0|0=6
r:considering g:after 1|0=-11
r:considering g:after 2|0=-10
r:considering g:before 0|0=12
r:considering g:before 1|0=32
r:considering g:before 2 stop|0=-6
r:considering g:before 2|0=-18
r:considering g:before 3|0=19
r:considering g:inside|0=-12
r:considering h:all|0=-5
r:considering h:named|0=-17
r:considering h:pronoun|0=27
r:considering k:AU|0=-6
r:considering k:UNSC|0=22
r:considering k:UN|0=6
r:considering k:all|0=-5
r:considering k:host|0=-11
r:considering k:state|0=18
r:considering k:unnamed|0=-13
r:considering n:0|0=22
r:considering n:2|0=-17
r:considering p:object|0=-10
r:considering p:prep|0=8
r:considering p:subject|0=5
r:considering s:backing|0=-29
r:considering s:equipment|0=10
r:considering s:funding|0=-7
r:considering s:logistics|0=24
r:considering s:personnel|0=6
r:considering t:above|0=17
r:considering t:agent|0=15
r:considering t:all|0=-5
r:considering t:far|0=-15
r:considering t:own|0=-8
r:considering v:back|0=15
r:considering v:consider|0=10
r:considering v:none|0=16
r:considering v:promise|0=-6
r:considering v:serve|0=-25
r:considering w:back|0=-14
r:considering w:bare|0=13
r:considering w:event|0=27
r:considering w:move|0=-15
r:considering w:vow|0=-7
r:delivered a:keep|0=12
r:delivered a:none|0=12
r:delivered a:other|0=-20
r:delivered a:promise|0=-20
r:delivered f:bare|0=-13
r:delivered f:figure|0=25
r:delivered f:none|0=-21
r:delivered g:absent|0=6
r:delivered g:after 0 stop|0=-9
r:delivered g:after 0|0=21
r:delivered g:after 1 stop|0=9
r:delivered g:after 1|0=-17
r:delivered g:after 2|0=-7
r:delivered g:after 3|0=10
r:delivered g:before 0 stop|0=25
r:delivered g:before 0|0=-7
r:delivered g:before 1 stop|0=-24
r:delivered g:before 1|0=-30
r:delivered g:before 2|0=25
r:delivered g:before 3 stop|0=11
r:delivered g:before 3|0=-21
r:delivered h:carried|0=-6
r:delivered h:named|0=-20
r:delivered h:owner|0=21
r:delivered h:pronoun|0=-6
r:delivered h:share|0=13
r:delivered k:AU|0=11
r:delivered k:EU|0=10
r:delivered k:UNSC|0=-16
r:delivered k:UN|0=-22
r:delivered k:host|0=-25
r:delivered k:several|0=31
r:delivered k:state|0=8
r:delivered k:unnamed|0=13
r:delivered n:0|0=11
r:delivered n:1|0=-8
r:delivered n:2|0=-10
r:delivered o:no|0=21
r:delivered o:other|0=-40
r:delivered o:same|0=11
r:delivered o:unlike|0=-12
r:delivered p:none|0=-8
r:delivered p:object|0=-10
r:delivered p:subject|0=14
r:delivered s:backing|0=9
r:delivered s:funding|0=19
r:delivered s:logistics|0=14
r:delivered s:personnel|0=-14
r:delivered s:training|0=-25
r:delivered t:above|0=-14
r:delivered t:agent|0=-5
r:delivered t:carried|0=-6
r:delivered t:far|0=13
r:delivered t:other|0=-17
r:delivered t:own|0=16
r:delivered t:source|0=7
r:delivered v:arrive|0=-13
r:delivered v:back|0=16
r:delivered v:give|0=11
r:delivered v:keep|0=-11
r:delivered v:light|0=-5
r:delivered v:none|0=-15
r:delivered v:serve|0=9
r:delivered w:bare|0=-13
r:delivered w:event|0=6
r:delivered w:move|0=-12
r:delivered w:told|0=11
r:delivered w:vow|0=14
r:none a:bar|0=-6
r:none a:need|0=-8
r:none a:none|0=-37
r:none a:other|0=38
r:none a:promise|0=9
r:none a:say|0=-9
r:none f:figure|0=-28
r:none f:none|0=15
r:none g:absent|0=10
r:none g:after 0|0=-7
r:none g:after 1|0=18
r:none g:before 1|0=-9
r:none g:before 2 stop|0=-8
r:none g:before 3|0=9
r:none g:inside|0=-23
r:none h:all|0=-8
r:none h:carried|0=18
r:none h:named|0=-22
r:none h:owner|0=7
r:none h:pronoun|0=-11
r:none k:UNSC|0=-5
r:none k:all|0=-8
r:none k:several|0=-11
r:none k:state|0=18
r:none n:0|0=-34
r:none n:1|0=17
r:none o:same|0=-15
r:none p:object|0=6
r:none p:subject|0=-16
r:none s:equipment|0=-9
r:none s:funding|0=-6
r:none s:logistics|0=-9
r:none s:training|0=5
r:none t:above|0=6
r:none t:agent|0=-18
r:none t:all|0=-8
r:none t:carried|0=18
r:none t:far|0=-11
r:none t:other|0=18
r:none t:own|0=-12
r:none v:authorise|0=-6
r:none v:back|0=7
r:none v:bind|0=-6
r:none v:give|0=-19
r:none v:hold|0=-7
r:none v:none|0=8
r:none v:promise|0=31
r:none v:serve|0=-20
r:none w:move|0=19
r:none w:service|0=-10
r:none w:thing|0=-25
r:none w:vow|0=7
r:open a:none|0=-10
r:open f:none|0=-12
r:open g:absent|0=-16
r:open g:after 0 stop|0=-15
r:open g:after 0|0=-15
r:open g:after 1 stop|0=-6
r:open g:after 2 stop|0=6
r:open g:after 2|0=11
r:open g:after 3|0=-9
r:open g:before 0 stop|0=7
r:open g:before 0|0=10
r:open g:before 1 stop|0=34
r:open g:before 1|0=13
r:open g:before 2 stop|0=-14
r:open g:before 2|0=13
r:open g:before 3|0=-19
r:open g:inside|0=-7
r:open h:beside|0=5
r:open h:carried|0=-17
r:open h:named|0=-17
r:open h:owner|0=-11
r:open h:share|0=32
r:open k:AU|0=-7
r:open k:UNSC|0=-8
r:open k:UN|0=7
r:open k:host|0=-12
r:open k:organisation|0=-6
r:open k:several|0=26
r:open n:0|0=-19
r:open n:2|0=17
r:open o:no|0=-14
r:open o:other|0=23
r:open o:same|0=-28
r:open o:unlike|0=14
r:open p:none|0=6
r:open p:prep|0=-19
r:open s:backing|0=16
r:open s:equipment|0=6
r:open s:logistics|0=-20
r:open s:personnel|0=-11
r:open t:agent|0=-6
r:open t:carried|0=-17
r:open t:source|0=18
r:open v:authorise|0=5
r:open v:bar|0=-16
r:open v:change|0=10
r:open v:due|0=14
r:open v:light|0=8
r:open v:oppose|0=-8
r:open v:say|0=-5
r:open v:sign|0=-11
r:open w:event|0=-15
r:pledged a:bind|0=-6
r:pledged a:due|0=-17
r:pledged a:none|0=8
r:pledged a:other|0=-7
r:pledged a:promise|0=33
r:pledged a:say|0=-12
r:pledged a:want|0=-13
r:pledged f:bare|0=-10
r:pledged f:figure|0=-8
r:pledged f:none|0=14
r:pledged g:absent|0=-16
r:pledged g:after 0 stop|0=32
r:pledged g:after 0|0=14
r:pledged g:after 1|0=-24
r:pledged g:after 2|0=-9
r:pledged g:after 3|0=-7
r:pledged g:before 1 stop|0=19
r:pledged g:before 1|0=-15
r:pledged g:before 2 stop|0=22
r:pledged g:before 2|0=28
r:pledged g:before 3 stop|0=-22
r:pledged g:before 3|0=6
r:pledged g:inside|0=-9
r:pledged h:beside|0=9
r:pledged h:carried|0=-7
r:pledged h:named|0=22
r:pledged h:owner|0=-7
r:pledged h:pronoun|0=-13
r:pledged h:share|0=-20
r:pledged k:AU|0=-14
r:pledged k:UNSC|0=-7
r:pledged k:UN|0=-8
r:pledged k:host|0=26
r:pledged k:mixed|0=13
r:pledged k:several|0=12
r:pledged k:state|0=-8
r:pledged k:unnamed|0=15
r:pledged n:0|0=21
r:pledged n:1|0=-6
r:pledged n:2|0=-18
r:pledged o:other|0=6
r:pledged o:unlike|0=-9
r:pledged p:prep|0=23
r:pledged p:subject|0=-6
r:pledged s:equipment|0=-12
r:pledged s:funding|0=12
r:pledged s:logistics|0=-15
r:pledged s:training|0=20
r:pledged t:above|0=18
r:pledged t:agent|0=9
r:pledged t:carried|0=-7
r:pledged t:other|0=9
r:pledged t:own|0=-21
r:pledged v:back|0=-5
r:pledged v:bar|0=12
r:pledged v:bind|0=22
r:pledged v:draft|0=-7
r:pledged v:due|0=-10
r:pledged v:end|0=-8
r:pledged v:give|0=-7
r:pledged v:keep|0=27
r:pledged v:light|0=12
r:pledged v:none|0=-12
r:pledged v:promise|0=-27
r:pledged v:say|0=-9
r:pledged v:serve|0=13
r:pledged v:thank|0=15
r:pledged w:back|0=9
r:pledged w:bare|0=-10
r:pledged w:event|0=-9
r:pledged w:move|0=-5
r:pledged w:service|0=8
r:pledged w:thing|0=22
r:pledged w:vow|0=-14
r:refused a:none|0=20
r:refused a:promise|0=-15
r:refused a:refuse|0=-18
r:refused a:say|0=14
r:refused f:bare|0=-13
r:refused f:figure|0=15
r:refused g:absent|0=-8
r:refused g:after 0 stop|0=-14
r:refused g:after 0|0=7
r:refused g:after 1 stop|0=-7
r:refused g:after 1|0=-20
r:refused g:after 2|0=11
r:refused g:before 1 stop|0=-10
r:refused g:before 1|0=31
r:refused g:before 2 stop|0=9
r:refused g:before 3|0=-16
r:refused g:inside|0=8
r:refused h:carried|0=-12
r:refused h:named|0=23
r:refused h:owner|0=-37
r:refused h:pronoun|0=20
r:refused k:AU|0=7
r:refused k:several|0=-16
r:refused k:state|0=16
r:refused o:no|0=26
r:refused o:other|0=-25
r:refused o:same|0=-6
r:refused p:object|0=15
r:refused p:prep|0=-7
r:refused p:subject|0=-9
r:refused s:backing|0=10
r:refused s:funding|0=-7
r:refused s:logistics|0=-16
r:refused s:personnel|0=15
r:refused t:carried|0=-12
r:refused t:far|0=5
r:refused t:other|0=-9
r:refused t:own|0=12
r:refused v:arrive|0=13
r:refused v:give|0=7
r:refused v:light|0=-6
r:refused v:serve|0=-8
r:refused w:back|0=12
r:refused w:bare|0=-13
r:refused w:move|0=15
r:refused w:service|0=-19
r:refused w:thing|0=-8
r:refused w:vow|0=11
r:reluctant a:fail|0=-6
r:reluctant a:hesitate|0=11
r:reluctant a:none|0=-25
r:reluctant a:promise|0=-8
r:reluctant a:say|0=7
r:reluctant f:bare|0=11
r:reluctant f:none|0=-13
r:reluctant g:absent|0=14
r:reluctant g:after 1 stop|0=-5
r:reluctant g:after 2|0=-5
r:reluctant g:before 0 stop|0=-11
r:reluctant g:before 1|0=13
r:reluctant g:before 2|0=-33
r:reluctant g:before 3 stop|0=11
r:reluctant g:before 3|0=18
r:reluctant g:inside|0=-8
r:reluctant h:all|0=10
r:reluctant h:carried|0=6
r:reluctant h:pronoun|0=-27
r:reluctant k:AU|0=-6
r:reluctant k:UNSC|0=-17
r:reluctant k:UN|0=-7
r:reluctant k:all|0=10
r:reluctant k:host|0=-8
r:reluctant k:several|0=20
r:reluctant k:state|0=-6
r:reluctant k:unnamed|0=-8
r:reluctant n:0|0=-6
r:reluctant n:1|0=-16
r:reluctant n:2|0=16
r:reluctant o:no|0=-6
r:reluctant p:object|0=5
r:reluctant p:subject|0=-9
r:reluctant s:equipment|0=9
r:reluctant s:funding|0=-10
r:reluctant t:agent|0=11
r:reluctant t:all|0=10
r:reluctant t:carried|0=6
r:reluctant t:far|0=-21
r:reluctant t:own|0=-14
r:reluctant v:arrive|0=-21
r:reluctant v:back|0=-23
r:reluctant v:give|0=-9
r:reluctant v:hesitate|0=8
r:reluctant v:leave|0=-6
r:reluctant v:light|0=-7
r:reluctant v:promise|0=14
r:reluctant v:serve|0=36
r:reluctant w:bare|0=11
r:reluctant w:move|0=-11
r:suspended a:bind|0=5
r:suspended a:none|0=-9
r:suspended a:say|0=7
r:suspended g:after 1|0=11
r:suspended g:before 1|0=7
r:suspended g:before 2|0=-13
r:suspended g:before 3|0=6
r:suspended h:all|0=5
r:suspended h:carried|0=-7
r:suspended h:named|0=-28
r:suspended h:owner|0=26
r:suspended k:all|0=5
r:suspended n:0|0=-15
r:suspended n:1|0=7
r:suspended n:2|0=7
r:suspended o:no|0=-24
r:suspended o:same|0=10
r:suspended o:unlike|0=18
r:suspended p:object|0=11
r:suspended p:prep|0=-15
r:suspended s:equipment|0=-17
r:suspended s:logistics|0=-10
r:suspended s:personnel|0=20
r:suspended t:above|0=-7
r:suspended t:all|0=5
r:suspended t:carried|0=-7
r:suspended t:own|0=6
r:suspended w:thing|0=8
r:suspended w:vow|0=-8
r:withdrawn a:keep|0=-7
r:withdrawn a:leave|0=-8
r:withdrawn a:promise|0=-8
r:withdrawn a:say|0=11
r:withdrawn f:bare|0=6
r:withdrawn f:figure|0=-17
r:withdrawn g:after 0 stop|0=-18
r:withdrawn g:after 1 stop|0=-8
r:withdrawn g:after 1|0=11
r:withdrawn g:after 2 stop|0=-10
r:withdrawn g:before 0|0=-5
r:withdrawn g:before 1 stop|0=5
r:withdrawn g:before 1|0=-12
r:withdrawn g:inside|0=16
r:withdrawn h:named|0=10
r:withdrawn h:owner|0=-14
r:withdrawn h:pronoun|0=-14
r:withdrawn k:AU|0=8
r:withdrawn k:UN|0=18
r:withdrawn k:several|0=-38
r:withdrawn k:state|0=8
r:withdrawn n:2|0=-16
r:withdrawn o:no|0=-18
r:withdrawn o:other|0=18
r:withdrawn o:same|0=-7
r:withdrawn p:object|0=-19
r:withdrawn p:subject|0=12
r:withdrawn s:funding|0=-12
r:withdrawn t:agent|0=-6
r:withdrawn t:far|0=-10
r:withdrawn t:other|0=-12
r:withdrawn t:own|0=7
r:withdrawn t:source|0=8
r:withdrawn v:none|0=-7
r:withdrawn w:bare|0=6
r:withdrawn w:thing|0=-8
rate|0=-20
reads asked above state|0=-8
reads asked above thing|0=-7
reads asked above|0=-9
reads asked agent service|0=6
reads asked agent state|0=9
reads asked agent thing|0=-6
reads asked all all|0=-7
reads asked all thing|0=-6
reads asked all|0=-7
reads asked equipment|0=7
reads asked far state|0=8
reads asked far thing|0=11
reads asked far|0=11
reads asked logistics|0=6
reads asked other state|0=6
reads asked personnel|0=-19
reads asked|0=-8
reads committed agent back|0=-7
reads committed agent|0=-6
reads committed backing|0=-6
reads committed carried state|0=5
reads committed carried thing|0=7
reads committed equipment|0=-6
reads committed far UNSC|0=7
reads committed far service|0=7
reads committed far state|0=-6
reads committed far thing|0=-8
reads committed funding|0=-9
reads committed logistics|0=10
reads committed own state|0=6
reads committed own thing|0=6
reads committed own|0=6
reads committed personnel|0=7
reads considering above state|0=7
reads considering above thing|0=6
reads considering above|0=8
reads considering agent UNSC|0=8
reads considering agent UN|0=7
reads considering agent back|0=-6
reads considering agent thing|0=18
reads considering agent vow|0=-6
reads considering agent|0=7
reads considering all thing|0=-7
reads considering backing|0=-14
reads considering equipment|0=5
reads considering far event|0=7
reads considering far move|0=-6
reads considering far thing|0=-8
reads considering far|0=-7
reads considering logistics|0=11
reads considering other state|0=6
reads delivered above back|0=-8
reads delivered above move|0=7
reads delivered above|0=-7
reads delivered agent AU|0=9
reads delivered agent move|0=-21
reads delivered agent service|0=8
reads delivered agent state|0=14
reads delivered agent unnamed|0=-14
reads delivered all thing|0=5
reads delivered carried state|0=-13
reads delivered carried unnamed|0=14
reads delivered far move|0=9
reads delivered far several|0=10
reads delivered far state|0=13
reads delivered far thing|0=-9
reads delivered far unnamed|0=-7
reads delivered far|0=7
reads delivered funding|0=10
reads delivered logistics|0=7
reads delivered other bare|0=-9
reads delivered other event|0=5
reads delivered other several|0=10
reads delivered other state|0=-14
reads delivered other thing|0=-12
reads delivered other told|0=5
reads delivered other|0=-9
reads delivered own thing|0=13
reads delivered own unnamed|0=7
reads delivered own|0=8
reads delivered personnel|0=-9
reads delivered source unnamed|0=6
reads delivered training|0=-12
reads none above service|0=5
reads none above state|0=6
reads none agent vow|0=-7
reads none agent|0=-9
reads none carried move|0=8
reads none carried state|0=10
reads none carried|0=9
reads none far move|0=5
reads none far thing|0=-10
reads none far vow|0=5
reads none far|0=-5
reads none other service|0=-5
reads none other thing|0=10
reads none other unnamed|0=11
reads none other|0=9
reads none own thing|0=-6
reads none own|0=-6
reads none|0=-8
reads open all bare|0=-14
reads open all thing|0=15
reads open backing|0=8
reads open carried bare|0=-9
reads open carried|0=-8
reads open far bare|0=6
reads open far event|0=-6
reads open far state|0=6
reads open logistics|0=-10
reads open other bare|0=5
reads open other several|0=14
reads open other state|0=-12
reads open own UN|0=6
reads open own several|0=6
reads open own state|0=-10
reads open own thing|0=-6
reads open personnel|0=-6
reads open source bare|0=8
reads open source state|0=9
reads open source|0=9
reads open|0=-5
reads pledged above back|0=6
reads pledged above thing|0=7
reads pledged above unnamed|0=7
reads pledged above|0=9
reads pledged agent AU|0=-9
reads pledged agent UNSC|0=-8
reads pledged agent UN|0=-7
reads pledged agent host|0=17
reads pledged agent several|0=9
reads pledged agent state|0=-14
reads pledged agent thing|0=-9
reads pledged agent unnamed|0=19
reads pledged agent vow|0=13
reads pledged agent|0=6
reads pledged all bare|0=6
reads pledged carried UNSC|0=5
reads pledged carried bare|0=-7
reads pledged carried several|0=-5
reads pledged carried thing|0=8
reads pledged equipment|0=-6
reads pledged far AU|0=6
reads pledged far EU|0=-6
reads pledged far back|0=-6
reads pledged far bare|0=-7
reads pledged far several|0=14
reads pledged far state|0=-15
reads pledged far thing|0=15
reads pledged far vow|0=-7
reads pledged funding|0=7
reads pledged logistics|0=-7
reads pledged other back|0=9
reads pledged other bare|0=10
reads pledged other organisation|0=7
reads pledged other service|0=7
reads pledged other several|0=-6
reads pledged other state|0=19
reads pledged other unnamed|0=-13
reads pledged other vow|0=-11
reads pledged own UN|0=7
reads pledged own several|0=-6
reads pledged own state|0=-5
reads pledged own thing|0=-10
reads pledged own|0=-10
reads pledged source bare|0=-8
reads pledged source thing|0=10
reads pledged training|0=10
reads refused agent back|0=5
reads refused agent service|0=-6
reads refused agent state|0=6
reads refused agent unnamed|0=-6
reads refused carried|0=-6
reads refused far back|0=6
reads refused far move|0=7
reads refused far thing|0=-8
reads refused far unnamed|0=6
reads refused logistics|0=-8
reads refused other back|0=-5
reads refused other vow|0=6
reads refused own state|0=6
reads refused own thing|0=6
reads refused own|0=6
reads refused personnel|0=7
reads reluctant agent move|0=10
reads reluctant agent state|0=9
reads reluctant agent thing|0=-8
reads reluctant agent vow|0=8
reads reluctant agent|0=5
reads reluctant all all|0=5
reads reluctant all bare|0=9
reads reluctant all|0=5
reads reluctant carried thing|0=5
reads reluctant far UNSC|0=-6
reads reluctant far move|0=-11
reads reluctant far thing|0=8
reads reluctant far vow|0=-6
reads reluctant far|0=-10
reads reluctant own state|0=-11
reads reluctant own thing|0=-7
reads reluctant own|0=-7
reads suspended above state|0=-6
reads suspended above thing|0=-6
reads suspended equipment|0=-8
reads suspended far thing|0=7
reads suspended personnel|0=10
reads withdrawn agent several|0=-7
reads withdrawn agent thing|0=-8
reads withdrawn all bare|0=5
reads withdrawn all thing|0=-6
reads withdrawn carried bare|0=7
reads withdrawn far UN|0=10
reads withdrawn far bare|0=-9
reads withdrawn far several|0=-7
reads withdrawn far|0=-5
reads withdrawn funding|0=-6
reads withdrawn other|0=-6
reads withdrawn own state|0=10
reads withdrawn|0=-5
res funding figure|0=5
res funding none|0=-10
res personnel figure|0=-7
right back|0=-6
right bind past|0=-6
right keep|0=-10
right leave finite|0=-8
right leave past|0=8
right meet base|0=5
right no-verb|0=-7
right none ing|0=-5
right promise finite|0=7
right promise ing|0=-5
right promise|0=12
right refuse past|0=13
right refuse|0=9
right serve past|0=-6
right serve|0=-6
right verb attach|0=6
right verb come|0=11
right verb deliver|0=-6
right verb hope|0=-7
right verb offer|0=11
right verb reach|0=-5
right verb rule|0=8
right verb train|0=-8
right-aux had|0=8
right-aux has|0=8
right-aux was|0=-5
right-aux will|0=-7
rule back.draft delivered|0=5
rule back.draft same|0=6
rule back.lead pledged|0=7
rule back.support back|0=-8
rule back.support name|0=-6
rule back.support pledged|0=-10
rule back.support same|0=-10
rule back.support support|0=7
rule back.support that|0=-8
rule back.vote reluctant|0=6
rule back.vote same|0=6
rule total.fund delivered|0=5
rule total.fund same|0=7
rule total.people delivered|0=-8
rule total.people loose|0=-8
rule total.people people|0=-8
rule total.people same|0=-8
rule verb.arrive agent|0=-6
rule verb.arrive delivered|0=-6
rule verb.arrive main|0=-5
rule verb.arrive same|0=-6
rule verb.give delivered|0=-6
rule verb.give infinitive|0=-8
rule verb.give main|0=5
rule verb.give no-figure|0=-6
rule verb.give relative|0=-6
rule verb.keep have|0=-6
rule verb.keep main|0=-8
rule verb.keep reluctant|0=-6
rule verb.leave name|0=6
rule verb.promise main|0=11
rule verb.promise pronoun|0=-8
rule verb.promise relative|0=-11
rule verb.promise same|0=-5
rule verb.serve figure|0=7
rule verb.serve no-figure|0=-5
rule verb.serve strong|0=5
s:backing a:ask|0=-12
s:backing a:consider|0=-8
s:backing a:hesitate|0=-5
s:backing a:keep|0=-11
s:backing a:none|0=10
s:backing a:other|0=-12
s:backing a:promise|0=-6
s:backing a:refuse|0=12
s:backing a:say|0=9
s:backing a:thank|0=10
s:backing f:none|0=-7
s:backing g:absent|0=-14
s:backing g:after 0 stop|0=-6
s:backing g:after 0|0=9
s:backing g:after 2|0=12
s:backing g:after 3|0=9
s:backing g:before 0 stop|0=-27
s:backing g:before 1|0=17
s:backing g:before 2 stop|0=-6
s:backing g:before 2|0=23
s:backing g:before 3 stop|0=5
s:backing g:inside|0=-27
s:backing h:carried|0=-19
s:backing h:owner|0=-5
s:backing h:pronoun|0=21
s:backing k:AU|0=11
s:backing k:EU|0=-24
s:backing k:UNSC|0=-42
s:backing k:UN|0=-31
s:backing k:host|0=39
s:backing k:mixed|0=21
s:backing k:organisation|0=7
s:backing k:several|0=46
s:backing k:state|0=-30
s:backing k:unnamed|0=11
s:backing n:1|0=-13
s:backing n:2|0=16
s:backing o:no|0=-21
s:backing o:other|0=-14
s:backing o:same|0=26
s:backing p:none|0=12
s:backing p:object|0=-14
s:backing p:subject|0=7
s:backing v:arrive|0=-6
s:backing v:ask|0=-14
s:backing v:authorise|0=8
s:backing v:back|0=-15
s:backing v:bind|0=22
s:backing v:give|0=-29
s:backing v:hesitate|0=26
s:backing v:hold|0=-6
s:backing v:keep|0=-8
s:backing v:light|0=-38
s:backing v:none|0=17
s:backing v:promise|0=8
s:backing v:refuse|0=5
s:backing v:say|0=-10
s:backing v:serve|0=20
s:backing v:thank|0=15
s:backing v:want|0=16
s:equipment a:ask|0=8
s:equipment a:consider|0=9
s:equipment a:due|0=-6
s:equipment a:hesitate|0=6
s:equipment a:none|0=-39
s:equipment a:other|0=6
s:equipment a:promise|0=-23
s:equipment a:say|0=29
s:equipment f:bare|0=-17
s:equipment f:none|0=6
s:equipment g:absent|0=-11
s:equipment g:after 0 stop|0=13
s:equipment g:after 0|0=-20
s:equipment g:after 2 stop|0=-6
s:equipment g:after 2|0=-7
s:equipment g:after 3|0=-6
s:equipment g:before 0 stop|0=13
s:equipment g:before 0|0=-34
s:equipment g:before 1 stop|0=23
s:equipment g:before 2 stop|0=7
s:equipment g:before 2|0=-5
s:equipment g:inside|0=20
s:equipment h:all|0=12
s:equipment h:carried|0=-23
s:equipment h:named|0=-24
s:equipment h:owner|0=9
s:equipment h:share|0=7
s:equipment k:EU|0=-14
s:equipment k:UN|0=-17
s:equipment k:all|0=12
s:equipment k:several|0=10
s:equipment k:state|0=6
s:equipment n:0|0=10
s:equipment n:1|0=-6
s:equipment n:2|0=-14
s:equipment o:no|0=14
s:equipment o:same|0=-26
s:equipment p:object|0=10
s:equipment p:prep|0=-13
s:equipment p:subject|0=-10
s:equipment v:ask|0=18
s:equipment v:bind|0=-12
s:equipment v:due|0=19
s:equipment v:give|0=8
s:equipment v:hold|0=-18
s:equipment v:light|0=-12
s:equipment v:promise|0=9
s:equipment v:want|0=-6
s:funding a:ask|0=-15
s:funding a:bind|0=-6
s:funding a:keep|0=9
s:funding a:none|0=-23
s:funding a:other|0=33
s:funding a:promise|0=18
s:funding a:refuse|0=-24
s:funding a:say|0=-18
s:funding a:want|0=6
s:funding f:bare|0=-11
s:funding f:figure|0=22
s:funding f:none|0=-40
s:funding g:absent|0=-10
s:funding g:after 1 stop|0=15
s:funding g:after 1|0=11
s:funding g:after 2|0=-10
s:funding g:before 0 stop|0=12
s:funding g:before 0|0=-23
s:funding g:before 1 stop|0=-35
s:funding g:before 1|0=7
s:funding g:before 2 stop|0=-13
s:funding g:before 2|0=-18
s:funding g:before 3 stop|0=-6
s:funding g:inside|0=56
s:funding h:named|0=10
s:funding h:owner|0=-13
s:funding h:pronoun|0=-16
s:funding k:AU|0=12
s:funding k:EU|0=46
s:funding k:UNSC|0=-5
s:funding k:UN|0=-33
s:funding k:organisation|0=-7
s:funding k:several|0=-21
s:funding k:state|0=5
s:funding k:unnamed|0=-23
s:funding n:0|0=-28
s:funding n:1|0=8
s:funding n:2|0=-9
s:funding o:no|0=-18
s:funding o:other|0=-47
s:funding o:same|0=32
s:funding p:none|0=-29
s:funding p:object|0=-10
s:funding p:prep|0=26
s:funding p:subject|0=-18
s:funding v:arrive|0=6
s:funding v:ask|0=11
s:funding v:back|0=16
s:funding v:bar|0=7
s:funding v:bind|0=-17
s:funding v:hesitate|0=-7
s:funding v:hold|0=7
s:funding v:keep|0=26
s:funding v:leave|0=-8
s:funding v:light|0=12
s:funding v:meet|0=23
s:funding v:need|0=-14
s:funding v:none|0=-13
s:funding v:promise|0=-54
s:funding v:say|0=-6
s:funding v:serve|0=-24
s:logistics a:ask|0=14
s:logistics a:bind|0=20
s:logistics a:due|0=6
s:logistics a:none|0=12
s:logistics a:other|0=-19
s:logistics a:promise|0=-13
s:logistics a:refuse|0=-7
s:logistics f:figure|0=-10
s:logistics f:none|0=6
s:logistics g:absent|0=24
s:logistics g:after 0 stop|0=-9
s:logistics g:after 0|0=34
s:logistics g:after 3|0=-7
s:logistics g:before 0|0=22
s:logistics g:before 1 stop|0=9
s:logistics g:before 1|0=-7
s:logistics g:before 2 stop|0=-11
s:logistics g:before 3 stop|0=-15
s:logistics g:inside|0=-34
s:logistics h:all|0=-5
s:logistics h:carried|0=29
s:logistics h:owner|0=-23
s:logistics k:AU|0=-9
s:logistics k:EU|0=-8
s:logistics k:UNSC|0=58
s:logistics k:UN|0=83
s:logistics k:all|0=-5
s:logistics k:host|0=-16
s:logistics k:several|0=-55
s:logistics k:state|0=-26
s:logistics k:unnamed|0=-25
s:logistics n:0|0=26
s:logistics n:2|0=-26
s:logistics o:no|0=-35
s:logistics o:other|0=20
s:logistics o:same|0=14
s:logistics p:none|0=21
s:logistics p:object|0=24
s:logistics p:prep|0=-20
s:logistics p:subject|0=-27
s:logistics v:arrive|0=6
s:logistics v:back|0=17
s:logistics v:draft|0=-7
s:logistics v:promise|0=9
s:logistics v:refuse|0=-8
s:logistics v:serve|0=-8
s:personnel a:ask|0=-6
s:personnel a:bind|0=-12
s:personnel a:due|0=-14
s:personnel a:fail|0=-6
s:personnel a:hesitate|0=10
s:personnel a:keep|0=5
s:personnel a:need|0=-7
s:personnel a:none|0=8
s:personnel a:other|0=-10
s:personnel a:refuse|0=13
s:personnel a:say|0=-10
s:personnel a:want|0=-11
s:personnel f:bare|0=13
s:personnel f:figure|0=-18
s:personnel g:absent|0=-16
s:personnel g:after 0|0=-51
s:personnel g:after 1 stop|0=-30
s:personnel g:after 1|0=-25
s:personnel g:after 2 stop|0=7
s:personnel g:after 2|0=-6
s:personnel g:after 3 stop|0=8
s:personnel g:after 3|0=-5
s:personnel g:before 0 stop|0=12
s:personnel g:before 0|0=36
s:personnel g:before 1 stop|0=17
s:personnel g:before 1|0=-13
s:personnel g:before 2 stop|0=19
s:personnel g:before 2|0=9
s:personnel g:before 3 stop|0=22
s:personnel g:before 3|0=15
s:personnel h:all|0=-8
s:personnel h:beside|0=21
s:personnel h:named|0=-13
s:personnel h:pronoun|0=-18
s:personnel h:share|0=28
s:personnel k:AU|0=-22
s:personnel k:EU|0=-24
s:personnel k:UNSC|0=-39
s:personnel k:UN|0=-30
s:personnel k:all|0=-8
s:personnel k:host|0=-52
s:personnel k:organisation|0=-17
s:personnel k:several|0=41
s:personnel k:state|0=48
s:personnel k:unnamed|0=33
s:personnel n:1|0=-10
s:personnel n:2|0=-8
s:personnel o:no|0=7
s:personnel o:same|0=-31
s:personnel o:unlike|0=9
s:personnel p:none|0=-15
s:personnel p:object|0=-10
s:personnel p:prep|0=-16
s:personnel p:subject|0=24
s:personnel v:arrive|0=-8
s:personnel v:ask|0=-13
s:personnel v:authorise|0=-10
s:personnel v:bar|0=-17
s:personnel v:consider|0=6
s:personnel v:due|0=-16
s:personnel v:give|0=8
s:personnel v:hesitate|0=-12
s:personnel v:hold|0=8
s:personnel v:keep|0=-24
s:personnel v:light|0=45
s:personnel v:meet|0=-14
s:personnel v:none|0=-17
s:personnel v:promise|0=31
s:personnel v:refuse|0=-6
s:personnel v:say|0=7
s:personnel v:serve|0=12
s:personnel v:want|0=-8
s:training f:figure|0=5
s:training g:absent|0=-5
s:training g:after 0|0=25
s:training g:after 1 stop|0=-7
s:training g:before 0|0=6
s:training g:before 1|0=12
s:training g:before 2|0=-16
s:training g:inside|0=-17
s:training h:owner|0=9
s:training h:pronoun|0=-7
s:training k:EU|0=30
s:training k:host|0=-8
s:training k:several|0=-7
s:training k:state|0=-8
s:training p:none|0=6
s:training p:object|0=-8
says already|0=-7
says authorised|0=7
says cabinet|0=17
says could|0=-5
says court|0=-32
says force|0=5
says may|0=-8
says mission|0=13
says not|0=9
says once|0=8
says only|0=13
says parliament|0=-7
says ready|0=11
says should|0=-7
says total|0=6
says urged|0=-9
says would|0=-7
served backing funding|0=8
served backing logistics|0=10
served backing personnel|0=9
served funding logistics|0=9
served logistics equipment|0=-8
served logistics logistics|0=12
served training personnel|0=-10
silence 4|0=-13
stance considering apart|0=-6
stance delivered all|0=16
stance delivered carried|0=-17
stance delivered object|0=11
stance delivered of-thing-of|0=7
stance delivered owner|0=-5
stance delivered passive-subject|0=-9
stance delivered prep-by|0=6
stance delivered prep-of|0=-7
stance delivered prep-with|0=7
stance none up-prep-of|0=5
stance pledged all|0=-13
stance pledged apart|0=7
stance pledged of-thing-of|0=-8
stance pledged owner|0=6
stance pledged passive-subject|0=12
stance pledged subject|0=-9
stance pledged up-prep-to|0=8
stance pledged up-subject|0=8
stance pledged|0=-6
stance refused subject|0=8
t:above a:ask|0=-10
t:above a:bind|0=13
t:above a:hesitate|0=12
t:above a:promise|0=-45
t:above a:say|0=43
t:above a:thank|0=-14
t:above a:want|0=7
t:above f:bare|0=8
t:above f:none|0=-5
t:above g:before 1|0=14
t:above g:before 2|0=-13
t:above g:before 3|0=9
t:above h:named|0=-10
t:above h:owner|0=16
t:above k:UNSC|0=-6
t:above k:host|0=13
t:above k:state|0=-9
t:above k:unnamed|0=10
t:above n:0|0=-17
t:above n:1|0=14
t:above n:2|0=10
t:above o:no|0=19
t:above o:unlike|0=-9
t:above p:prep|0=7
t:above s:backing|0=12
t:above s:funding|0=-17
t:above s:training|0=10
t:above v:back|0=10
t:above v:consider|0=11
t:above v:hold|0=-10
t:above v:light|0=9
t:above v:promise|0=-9
t:above v:serve|0=6
t:above w:bare|0=8
t:above w:thing|0=-16
t:above w:vow|0=20
t:agent a:ask|0=7
t:agent a:consider|0=6
t:agent a:due|0=-9
t:agent a:keep|0=7
t:agent a:need|0=-7
t:agent a:none|0=-17
t:agent a:promise|0=50
t:agent a:refuse|0=9
t:agent a:say|0=-14
t:agent a:thank|0=12
t:agent a:want|0=-9
t:agent f:bare|0=-6
t:agent f:none|0=10
t:agent g:after 0|0=-23
t:agent g:after 1|0=-18
t:agent g:before 0|0=30
t:agent g:before 1|0=-11
t:agent g:before 2|0=-26
t:agent g:before 3|0=25
t:agent g:inside|0=23
t:agent h:named|0=12
t:agent h:owner|0=-14
t:agent h:pronoun|0=-29
t:agent h:share|0=23
t:agent k:EU|0=17
t:agent k:UNSC|0=-12
t:agent k:UN|0=-20
t:agent k:host|0=18
t:agent k:organisation|0=-10
t:agent k:several|0=-11
t:agent k:state|0=18
t:agent k:unnamed|0=-9
t:agent n:0|0=14
t:agent n:1|0=-6
t:agent n:2|0=-20
t:agent o:no|0=-10
t:agent o:other|0=36
t:agent o:unlike|0=36
t:agent p:object|0=-6
t:agent p:prep|0=16
t:agent p:subject|0=12
t:agent s:backing|0=-7
t:agent s:equipment|0=-16
t:agent s:logistics|0=-10
t:agent s:personnel|0=18
t:agent s:training|0=17
t:agent v:arrive|0=19
t:agent v:back|0=21
t:agent v:bind|0=-24
t:agent v:hesitate|0=16
t:agent v:hold|0=10
t:agent v:keep|0=17
t:agent v:leave|0=13
t:agent v:light|0=-7
t:agent v:none|0=-9
t:agent v:promise|0=-17
t:agent v:refuse|0=-10
t:agent v:say|0=-14
t:agent v:serve|0=-12
t:agent v:thank|0=20
t:agent w:bare|0=-6
t:agent w:event|0=9
t:agent w:service|0=20
t:agent w:thing|0=-10
t:agent w:vow|0=5
t:all a:none|0=6
t:all a:promise|0=-10
t:all f:none|0=-11
t:all g:absent|0=-8
t:all h:all|0=-8
t:all k:all|0=-8
t:all n:0|0=-11
t:all n:1|0=6
t:all o:other|0=-18
t:all o:same|0=14
t:all o:unlike|0=-8
t:all p:none|0=-11
t:all s:equipment|0=12
t:all s:logistics|0=-5
t:all s:personnel|0=-8
t:all v:arrive|0=-8
t:all v:back|0=7
t:all v:bind|0=-7
t:all v:due|0=8
t:all v:give|0=-8
t:all v:hesitate|0=-9
t:all v:light|0=-10
t:all v:meet|0=8
t:all v:need|0=-8
t:all v:promise|0=11
t:all v:serve|0=21
t:all w:service|0=-7
t:carried a:hesitate|0=14
t:carried a:none|0=-20
t:carried a:say|0=-8
t:carried f:bare|0=-10
t:carried f:figure|0=-6
t:carried g:absent|0=-19
t:carried h:carried|0=-19
t:carried k:AU|0=-6
t:carried k:several|0=-26
t:carried k:unnamed|0=23
t:carried n:0|0=16
t:carried n:1|0=-26
t:carried n:2|0=-10
t:carried o:other|0=-21
t:carried p:none|0=10
t:carried p:object|0=-13
t:carried p:prep|0=-17
t:carried s:backing|0=-19
t:carried s:equipment|0=-23
t:carried s:logistics|0=29
t:carried v:arrive|0=6
t:carried v:bind|0=14
t:carried v:consider|0=-15
t:carried v:due|0=-5
t:carried v:give|0=15
t:carried v:keep|0=-8
t:carried v:none|0=-9
t:carried w:bare|0=-10
t:carried w:service|0=-9
t:carried w:thing|0=13
t:carried w:vow|0=-6
t:far a:ask|0=9
t:far a:bind|0=5
t:far a:consider|0=-8
t:far a:keep|0=-8
t:far a:other|0=5
t:far a:promise|0=10
t:far a:refuse|0=-28
t:far a:thank|0=12
t:far f:bare|0=-7
t:far f:figure|0=-17
t:far g:after 0 stop|0=-7
t:far g:after 0|0=27
t:far g:after 1 stop|0=-15
t:far g:after 1|0=-14
t:far g:after 2 stop|0=-7
t:far g:after 2|0=-11
t:far g:after 3|0=-11
t:far g:before 0 stop|0=12
t:far g:before 1 stop|0=18
t:far g:before 2 stop|0=-5
t:far g:before 2|0=23
t:far g:before 3|0=-14
t:far g:inside|0=-20
t:far h:owner|0=-46
t:far h:share|0=12
t:far k:EU|0=-15
t:far k:UNSC|0=-9
t:far k:host|0=-35
t:far k:mixed|0=15
t:far k:organisation|0=-13
t:far k:several|0=28
t:far k:state|0=10
t:far k:unnamed|0=-7
t:far n:0|0=-19
t:far o:other|0=-19
t:far o:same|0=-6
t:far o:unlike|0=-10
t:far p:prep|0=-22
t:far p:subject|0=-6
t:far s:backing|0=14
t:far s:equipment|0=17
t:far s:funding|0=-28
t:far s:logistics|0=-8
t:far s:personnel|0=-6
t:far s:training|0=-13
t:far v:arrive|0=-8
t:far v:authorise|0=9
t:far v:back|0=-19
t:far v:end|0=-8
t:far v:give|0=16
t:far v:hold|0=-7
t:far v:leave|0=-22
t:far v:meet|0=6
t:far v:none|0=-14
t:far v:say|0=-5
t:far v:serve|0=19
t:far w:bare|0=-7
t:far w:event|0=-9
t:far w:move|0=17
t:far w:service|0=-10
t:far w:vow|0=-13
t:other a:bind|0=-11
t:other a:hesitate|0=-11
t:other a:none|0=46
t:other a:other|0=6
t:other a:promise|0=-11
t:other a:refuse|0=8
t:other a:say|0=-33
t:other f:figure|0=7
t:other f:none|0=-17
t:other g:after 0|0=-22
t:other g:after 1|0=24
t:other g:before 0|0=-21
t:other g:before 1|0=11
t:other g:before 2|0=10
t:other g:inside|0=-7
t:other h:named|0=-35
t:other h:owner|0=23
t:other k:AU|0=-10
t:other k:UN|0=-16
t:other k:host|0=-26
t:other k:organisation|0=6
t:other k:several|0=38
t:other k:unnamed|0=-6
t:other n:2|0=-13
t:other o:no|0=-6
t:other o:unlike|0=-6
t:other p:object|0=17
t:other p:prep|0=-19
t:other p:subject|0=-11
t:other s:equipment|0=-15
t:other s:funding|0=25
t:other s:logistics|0=12
t:other s:personnel|0=-28
t:other s:training|0=-8
t:other v:authorise|0=-6
t:other v:back|0=7
t:other v:bar|0=-5
t:other v:bind|0=14
t:other v:consider|0=7
t:other v:give|0=-13
t:other v:hesitate|0=16
t:other v:hold|0=6
t:other v:keep|0=-9
t:other v:leave|0=-20
t:other v:light|0=11
t:other v:none|0=24
t:other v:promise|0=-13
t:other v:refuse|0=6
t:other v:serve|0=-28
t:other v:sign|0=-5
t:other w:event|0=13
t:other w:move|0=-17
t:own a:ask|0=-10
t:own a:other|0=-14
t:own a:promise|0=-7
t:own a:say|0=24
t:own f:figure|0=-11
t:own g:inside|0=-11
t:own h:beside|0=23
t:own h:named|0=-28
t:own k:AU|0=-7
t:own k:EU|0=7
t:own k:UN|0=20
t:own k:several|0=-9
t:own k:state|0=7
t:own k:unnamed|0=-12
t:own n:1|0=-5
t:own n:2|0=-5
t:own o:no|0=-20
t:own o:other|0=-13
t:own o:same|0=17
t:own o:unlike|0=6
t:own p:prep|0=7
t:own p:subject|0=-17
t:own s:equipment|0=21
t:own s:funding|0=-7
t:own s:logistics|0=-16
t:own s:personnel|0=-6
t:own v:back|0=-11
t:own v:bar|0=-9
t:own v:give|0=-18
t:own v:hesitate|0=-17
t:own v:leave|0=15
t:own v:meet|0=-10
t:own v:none|0=7
t:own v:promise|0=9
t:own v:say|0=11
t:own w:event|0=-9
t:source a:none|0=23
t:source a:say|0=-8
t:source f:figure|0=30
t:source f:none|0=-23
t:source g:after 0|0=10
t:source h:named|0=18
t:source h:owner|0=-5
t:source k:AU|0=14
t:source k:UN|0=-5
t:source k:several|0=-8
t:source k:state|0=15
t:source n:0|0=15
t:source o:no|0=-23
t:source o:other|0=18
t:source o:same|0=16
t:source p:none|0=7
t:source s:backing|0=12
t:source s:equipment|0=-8
t:source s:funding|0=9
t:source s:logistics|0=-8
t:source v:arrive|0=-9
t:source v:bind|0=-7
t:source v:leave|0=8
t:source v:light|0=7
t:source v:meet|0=6
t:source v:promise|0=20
t:source v:serve|0=-7
t:source w:event|0=-7
t:source w:thing|0=15
tie above backing|0=6
tie above funding|0=-8
tie above host|0=7
tie above thing none|0=-10
tie above training|0=5
tie above vow none|0=10
tie agent EU|0=8
tie agent UNSC|0=-6
tie agent UN|0=-10
tie agent equipment|0=-8
tie agent host|0=9
tie agent organisation|0=-5
tie agent personnel|0=12
tie agent service none|0=8
tie agent several|0=-6
tie agent state|0=14
tie agent training|0=8
tie all equipment|0=6
tie carried backing|0=-10
tie carried equipment|0=-11
tie carried logistics|0=14
tie carried several|0=-13
tie carried thing none|0=8
tie carried unnamed|0=11
tie carried|0=-10
tie far EU|0=-7
tie far backing|0=7
tie far equipment|0=8
tie far funding|0=-14
tie far host|0=-18
tie far mixed|0=7
tie far move none|0=8
tie far organisation|0=-6
tie far several|0=13
tie far state|0=7
tie far thing figure|0=-6
tie far thing none|0=6
tie far training|0=-6
tie far vow none|0=-6
tie far|0=-9
tie other AU|0=-5
tie other UN|0=-8
tie other equipment|0=-7
tie other event none|0=6
tie other funding|0=12
tie other host|0=-13
tie other logistics|0=6
tie other move none|0=-8
tie other personnel|0=-14
tie other several|0=19
tie other|0=-7
tie own UN|0=10
tie own equipment|0=10
tie own logistics|0=-8
tie own thing figure|0=-5
tie own thing none|0=7
tie own unnamed|0=-6
tie own|0=-5
tie source AU|0=7
tie source backing|0=6
tie source state|0=7
tie source thing figure|0=15
tie source thing none|0=-8
tie source|0=5
told considering|0=7
told delivered|0=-6
told pledged|0=5
told refused|0=16
told reluctant|0=-26
told same refused|0=16
told same reluctant|0=-23
told same withdrawn|0=-8
told same|0=147
told suspended|0=6
told unlike considering|0=5
told unlike delivered|0=-9
untold|0=-15
v:arrive a:ask|0=16
v:arrive a:consider|0=-23
v:arrive a:other|0=-5
v:arrive a:promise|0=7
v:arrive g:after 0 stop|0=15
v:arrive g:after 0|0=21
v:arrive g:after 1 stop|0=-7
v:arrive g:after 1|0=-7
v:arrive g:after 2|0=10
v:arrive g:before 0 stop|0=25
v:arrive g:before 0|0=-20
v:arrive g:before 1 stop|0=-18
v:arrive g:before 1|0=6
v:arrive g:before 3|0=-7
v:arrive g:inside|0=-12
v:arrive h:all|0=-8
v:arrive h:carried|0=6
v:arrive h:named|0=-9
v:arrive h:owner|0=8
v:arrive h:pronoun|0=-9
v:arrive n:0|0=26
v:arrive n:1|0=-11
v:arrive n:2|0=-22
v:arrive o:no|0=-12
v:arrive o:same|0=-8
v:arrive o:unlike|0=11
v:arrive p:object|0=-19
v:arrive p:subject|0=7
v:ask a:none|0=7
v:ask g:absent|0=-6
v:ask g:before 0|0=9
v:ask g:before 1|0=-13
v:ask h:named|0=13
v:ask n:1|0=-6
v:ask o:no|0=-15
v:ask p:object|0=5
v:ask p:prep|0=-11
v:ask p:subject|0=6
v:authorise a:other|0=-6
v:authorise g:before 1|0=10
v:authorise g:inside|0=-11
v:authorise h:named|0=-9
v:authorise h:owner|0=5
v:authorise h:pronoun|0=5
v:authorise n:0|0=-15
v:authorise n:1|0=13
v:authorise o:no|0=-8
v:authorise o:other|0=5
v:authorise p:prep|0=7
v:authorise p:subject|0=-7
v:back a:none|0=-9
v:back a:want|0=13
v:back g:absent|0=6
v:back g:after 0 stop|0=6
v:back g:after 0|0=-22
v:back g:after 1|0=-39
v:back g:after 2|0=-6
v:back g:before 0|0=-17
v:back g:before 1|0=26
v:back g:before 2|0=52
v:back g:inside|0=10
v:back h:all|0=7
v:back h:named|0=46
v:back h:owner|0=-18
v:back h:pronoun|0=-20
v:back n:2|0=9
v:back o:no|0=19
v:back o:other|0=16
v:back o:same|0=-20
v:back p:subject|0=22
v:bar a:none|0=-6
v:bar g:before 1|0=6
v:bar g:before 2|0=-9
v:bar g:inside|0=-9
v:bar h:owner|0=-9
v:bar n:0|0=-8
v:bar o:no|0=-10
v:bar p:object|0=-5
v:bar p:subject|0=-8
v:bind g:absent|0=7
v:bind g:after 1|0=10
v:bind g:before 0|0=13
v:bind g:before 2|0=-7
v:bind g:inside|0=-13
v:bind h:all|0=-7
v:bind h:carried|0=14
v:bind n:0|0=10
v:bind n:2|0=-16
v:bind o:no|0=22
v:bind o:other|0=-18
v:bind o:same|0=-6
v:bind p:object|0=12
v:bind p:prep|0=-17
v:change a:none|0=10
v:change n:0|0=10
v:change o:no|0=10
v:change p:prep|0=10
v:consider a:keep|0=-7
v:consider a:none|0=11
v:consider a:other|0=-18
v:consider a:say|0=7
v:consider a:thank|0=11
v:consider g:absent|0=-18
v:consider g:after 0 stop|0=14
v:consider g:after 0|0=13
v:consider g:before 0|0=13
v:consider g:before 1|0=-7
v:consider g:before 2|0=-27
v:consider g:before 3|0=19
v:consider g:inside|0=11
v:consider h:carried|0=-15
v:consider h:named|0=10
v:consider h:owner|0=-6
v:consider h:pronoun|0=15
v:consider n:0|0=16
v:consider n:1|0=-14
v:consider o:no|0=-11
v:consider o:other|0=17
v:consider p:object|0=9
v:consider p:prep|0=9
v:consider p:subject|0=-17
v:draft a:say|0=-7
v:draft o:no|0=-7
v:draft p:prep|0=-7
v:due g:before 1|0=12
v:due h:all|0=8
v:due h:carried|0=-5
v:due n:0|0=-8
v:due n:1|0=20
v:due n:2|0=-9
v:due p:object|0=-9
v:due p:prep|0=12
v:end n:0|0=-10
v:end o:no|0=-11
v:extend o:no|0=-5
v:extend p:prep|0=-5
v:give a:ask|0=-10
v:give a:bind|0=7
v:give a:due|0=-11
v:give a:fail|0=-14
v:give a:hesitate|0=9
v:give a:none|0=11
v:give a:other|0=19
v:give a:refuse|0=-7
v:give a:say|0=-10
v:give a:want|0=-17
v:give g:absent|0=-8
v:give g:after 0|0=10
v:give g:after 1|0=-18
v:give g:after 2 stop|0=-10
v:give g:after 3|0=12
v:give g:before 0|0=-14
v:give g:before 1|0=-5
v:give g:before 2 stop|0=32
v:give g:before 2|0=-18
v:give g:before 3 stop|0=-15
v:give g:before 3|0=24
v:give h:all|0=-8
v:give h:carried|0=15
v:give h:named|0=-15
v:give h:owner|0=8
v:give h:share|0=6
v:give n:1|0=-7
v:give o:no|0=24
v:give o:other|0=-38
v:give o:same|0=15
v:give o:unlike|0=-29
v:give p:object|0=-11
v:give p:prep|0=-9
v:give p:subject|0=11
v:hesitate g:absent|0=-11
v:hesitate g:after 0|0=-6
v:hesitate g:after 1|0=9
v:hesitate g:before 0 stop|0=-8
v:hesitate g:before 0|0=16
v:hesitate g:before 3 stop|0=9
v:hesitate h:all|0=-9
v:hesitate h:owner|0=-7
v:hesitate h:pronoun|0=21
v:hesitate n:0|0=15
v:hesitate n:1|0=-11
v:hesitate o:other|0=7
v:hesitate p:object|0=16
v:hesitate p:prep|0=-7
v:hold a:bind|0=5
v:hold a:none|0=-15
v:hold a:say|0=7
v:hold g:absent|0=-9
v:hold g:after 1|0=8
v:hold g:before 3|0=5
v:hold h:named|0=-30
v:hold h:owner|0=23
v:hold n:1|0=-13
v:hold o:no|0=-25
v:hold o:unlike|0=13
v:hold p:subject|0=-9
v:keep a:ask|0=-5
v:keep a:none|0=-13
v:keep a:other|0=30
v:keep a:say|0=5
v:keep g:absent|0=-10
v:keep g:after 1|0=29
v:keep g:before 0|0=-27
v:keep g:before 1|0=-5
v:keep g:before 2 stop|0=17
v:keep g:before 2|0=8
v:keep g:before 3|0=14
v:keep g:inside|0=-6
v:keep h:carried|0=-8
v:keep h:named|0=-8
v:keep h:owner|0=16
v:keep h:pronoun|0=8
v:keep n:0|0=23
v:keep n:1|0=11
v:keep n:2|0=-32
v:keep o:other|0=-8
v:keep o:same|0=16
v:keep p:object|0=-14
v:keep p:prep|0=30
v:keep p:subject|0=-13
v:leave a:bind|0=7
v:leave a:consider|0=8
v:leave a:none|0=-10
v:leave a:promise|0=-8
v:leave a:say|0=11
v:leave g:after 0 stop|0=-16
v:leave g:after 1 stop|0=-8
v:leave g:after 1|0=11
v:leave g:after 2 stop|0=-10
v:leave g:before 1 stop|0=5
v:leave g:before 3|0=-10
v:leave g:inside|0=19
v:leave h:named|0=11
v:leave h:owner|0=-17
v:leave n:0|0=13
v:leave n:1|0=-5
v:leave n:2|0=-10
v:leave o:no|0=-13
v:leave o:other|0=17
v:leave p:object|0=-12
v:leave p:subject|0=13
v:light a:none|0=12
v:light a:other|0=-5
v:light a:say|0=6
v:light a:want|0=5
v:light g:absent|0=-15
v:light g:after 0|0=-19
v:light g:after 2|0=-5
v:light g:before 0|0=33
v:light g:before 1 stop|0=21
v:light g:before 2 stop|0=6
v:light g:before 2|0=13
v:light g:before 3|0=-13
v:light h:all|0=-10
v:light h:owner|0=25
v:light n:0|0=17
v:light n:1|0=-17
v:light n:2|0=8
v:light o:no|0=-8
v:light o:other|0=6
v:light p:object|0=-7
v:light p:prep|0=-14
v:light p:subject|0=30
v:meet g:absent|0=6
v:meet g:after 1|0=-5
v:meet g:inside|0=-10
v:meet h:all|0=8
v:meet h:named|0=8
v:meet h:owner|0=-9
v:meet n:0|0=18
v:meet n:1|0=-22
v:meet n:2|0=6
v:need a:none|0=-12
v:need g:absent|0=-9
v:need g:after 1|0=8
v:need h:all|0=-8
v:need n:0|0=-22
v:need n:1|0=11
v:need n:2|0=-6
v:need o:no|0=-6
v:need o:same|0=-10
v:need p:object|0=-18
v:need p:prep|0=22
v:need p:subject|0=-21
v:none a:keep|0=11
v:none a:need|0=-7
v:none a:none|0=17
v:none a:other|0=-9
v:none a:promise|0=-9
v:none a:say|0=-16
v:none g:absent|0=-7
v:none g:after 0 stop|0=-16
v:none g:after 0|0=-7
v:none g:after 1|0=-8
v:none g:after 2 stop|0=8
v:none g:after 2|0=19
v:none g:after 3|0=-10
v:none g:before 0 stop|0=7
v:none g:before 0|0=-22
v:none g:before 1 stop|0=10
v:none g:before 2 stop|0=-23
v:none g:before 2|0=24
v:none g:before 3 stop|0=15
v:none g:inside|0=11
v:none h:carried|0=-9
v:none h:named|0=-9
v:none h:pronoun|0=-22
v:none h:share|0=32
v:none n:0|0=-20
v:none n:2|0=19
v:none o:no|0=26
v:none o:other|0=-19
v:none o:same|0=-26
v:none o:unlike|0=6
v:none p:object|0=26
v:none p:prep|0=-34
v:none p:subject|0=6
v:oppose a:none|0=-8
v:oppose g:before 1|0=-6
v:oppose h:named|0=-7
v:oppose o:no|0=-8
v:oppose p:prep|0=-6
v:promise a:other|0=12
v:promise a:say|0=-17
v:promise g:absent|0=15
v:promise g:after 0 stop|0=7
v:promise g:after 0|0=-9
v:promise g:after 1 stop|0=-8
v:promise g:after 2 stop|0=12
v:promise g:after 2|0=-15
v:promise g:before 0|0=11
v:promise g:before 1 stop|0=8
v:promise g:before 2 stop|0=-7
v:promise g:before 2|0=-11
v:promise h:all|0=11
v:promise h:beside|0=13
v:promise h:named|0=-19
v:promise h:owner|0=22
v:promise h:share|0=-22
v:promise n:0|0=15
v:promise n:2|0=-9
v:promise o:no|0=-22
v:promise o:other|0=14
v:promise o:same|0=8
v:promise p:prep|0=-6
v:refuse a:none|0=-7
v:refuse g:after 1|0=-8
v:refuse g:before 0|0=-10
v:refuse g:before 1|0=36
v:refuse g:inside|0=-16
v:refuse h:owner|0=-15
v:refuse h:pronoun|0=7
v:refuse n:2|0=-9
v:refuse o:other|0=-13
v:refuse o:same|0=9
v:refuse p:subject|0=-8
v:say a:none|0=-8
v:say a:promise|0=-6
v:say g:absent|0=-6
v:say g:before 1|0=-11
v:say g:before 2 stop|0=5
v:say g:before 2|0=-9
v:say g:inside|0=11
v:say n:0|0=-16
v:say n:1|0=7
v:say n:2|0=-5
v:say o:no|0=-42
v:say o:other|0=8
v:say o:same|0=14
v:say p:subject|0=-13
v:serve a:bind|0=-6
v:serve a:consider|0=5
v:serve a:other|0=-8
v:serve a:say|0=11
v:serve g:absent|0=27
v:serve g:after 0 stop|0=-12
v:serve g:after 1 stop|0=11
v:serve g:after 1|0=13
v:serve g:after 2|0=-6
v:serve g:after 3|0=-5
v:serve g:before 0|0=15
v:serve g:before 1|0=-42
v:serve g:before 2 stop|0=-18
v:serve g:before 3 stop|0=11
v:serve h:all|0=21
v:serve h:owner|0=-20
v:serve h:pronoun|0=-13
v:serve h:share|0=14
v:serve n:0|0=-44
v:serve n:1|0=19
v:serve n:2|0=25
v:serve o:no|0=25
v:serve o:other|0=-18
v:serve o:same|0=-12
v:serve p:prep|0=16
v:serve p:subject|0=-20
v:sign a:none|0=-11
v:sign h:named|0=-10
v:sign n:0|0=-9
v:sign o:no|0=-11
v:sign p:object|0=-7
v:thank a:none|0=15
v:thank g:before 0|0=9
v:thank h:named|0=26
v:thank h:owner|0=-11
v:thank n:0|0=6
v:thank n:1|0=6
v:thank o:no|0=10
v:thank o:same|0=5
v:thank p:object|0=11
v:want a:none|0=7
v:want h:named|0=10
v:want p:object|0=8
verb arrive future|0=-7
verb arrive itself|0=-5
verb arrive passive-prep-by|0=-5
verb arrive possible|0=6
verb arrive prep-from|0=6
verb arrive present ing|0=8
verb arrive present|0=-7
verb arrive reluctant|0=-5
verb arrive subject|0=11
verb arrive would|0=10
verb back delivered|0=11
verb back future|0=-5
verb back none|0=10
verb back pledged|0=-8
verb back present not|0=-6
verb back present|0=13
verb back reluctant|0=-6
verb back subject|0=13
verb bind past|0=6
verb bind should|0=-7
verb bind subject|0=-5
verb give delivered|0=-5
verb give future passive|0=16
verb give none|0=8
verb give object|0=-6
verb give past|0=-14
verb give pledged|0=9
verb give present|0=-9
verb give would|0=-9
verb hesitate present|0=6
verb keep future passive|0=-5
verb keep past|0=-7
verb keep prep|0=7
verb keep present|0=6
verb keep would|0=6
verb leave apart|0=-5
verb leave pledged|0=6
verb leave present|0=-6
verb leave subject|0=6
verb light subject|0=6
verb light would|0=6
verb need prep|0=6
verb need subject|0=-6
verb none future passive|0=7
verb none none|0=-6
verb none object|0=8
verb none passive-subject|0=5
verb none pledged|0=-7
verb none prep|0=-8
verb promise delivered|0=-8
verb promise none|0=9
verb promise past|0=7
verb promise subject|0=-9
verb say subject|0=-6
verb serve all|0=5
verb serve considering|0=-7
verb serve itself|0=8
verb serve owner|0=-7
verb serve passive-subject|0=-5
verb serve past not|0=10
verb serve past passive|0=6
verb serve past|0=-18
verb serve possible|0=-8
verb serve present|0=15
verb serve reluctant|0=8
verb serve subject|0=-14
w:back a:ask|0=-9
w:back a:bind|0=-12
w:back a:consider|0=-8
w:back a:hesitate|0=-5
w:back a:none|0=24
w:back a:other|0=-9
w:back a:refuse|0=17
w:back a:say|0=-7
w:back f:none|0=-11
w:back g:after 0 stop|0=-9
w:back g:after 0|0=6
w:back g:after 1|0=-13
w:back g:after 2 stop|0=-6
w:back g:before 0 stop|0=-5
w:back g:before 0|0=15
w:back g:before 1 stop|0=11
w:back g:before 1|0=-5
w:back g:before 2 stop|0=-7
w:back g:before 2|0=28
w:back g:inside|0=-12
w:back k:AU|0=22
w:back k:EU|0=-14
w:back k:UNSC|0=-29
w:back k:UN|0=-20
w:back k:host|0=18
w:back k:mixed|0=12
w:back k:organisation|0=16
w:back k:several|0=-12
w:back k:state|0=-5
w:back n:0|0=6
w:back n:1|0=-11
w:back n:2|0=-9
w:back o:no|0=-18
w:back o:other|0=-13
w:back o:same|0=17
w:back p:object|0=-11
w:back s:backing|0=-11
w:back v:arrive|0=-14
w:back v:bind|0=13
w:back v:give|0=-17
w:back v:hesitate|0=33
w:back v:keep|0=-17
w:back v:promise|0=-24
w:back v:thank|0=15
w:bare a:none|0=8
w:bare a:other|0=-13
w:bare a:promise|0=-18
w:bare a:say|0=6
w:bare f:bare|0=-12
w:bare g:absent|0=-6
w:bare g:after 0 stop|0=-22
w:bare g:after 0|0=-9
w:bare g:after 1 stop|0=-20
w:bare g:after 1|0=-18
w:bare g:after 2|0=7
w:bare g:before 0|0=-9
w:bare g:before 1 stop|0=12
w:bare g:before 1|0=7
w:bare g:before 2 stop|0=17
w:bare g:before 2|0=-9
w:bare g:inside|0=42
w:bare h:beside|0=15
w:bare h:carried|0=-10
w:bare h:named|0=-14
w:bare h:owner|0=-14
w:bare h:pronoun|0=-24
w:bare h:share|0=28
w:bare k:UNSC|0=-11
w:bare k:UN|0=-11
w:bare k:host|0=-9
w:bare k:several|0=-8
w:bare k:state|0=11
w:bare k:unnamed|0=19
w:bare n:2|0=-11
w:bare o:no|0=-10
w:bare o:other|0=-18
w:bare o:same|0=6
w:bare o:unlike|0=8
w:bare p:none|0=6
w:bare p:object|0=-16
w:bare s:equipment|0=-17
w:bare s:funding|0=-11
w:bare s:personnel|0=13
w:bare v:arrive|0=9
w:bare v:ask|0=-10
w:bare v:authorise|0=-9
w:bare v:bind|0=-5
w:bare v:consider|0=-8
w:bare v:give|0=8
w:bare v:keep|0=-9
w:bare v:leave|0=6
w:bare v:need|0=6
w:bare v:none|0=5
w:bare v:promise|0=7
w:bare v:serve|0=-5
w:event a:none|0=-6
w:event f:none|0=-10
w:event g:after 0|0=-8
w:event g:after 1|0=9
w:event g:before 0|0=-6
w:event g:before 1|0=-9
w:event g:before 3|0=12
w:event h:named|0=-8
w:event h:owner|0=-5
w:event h:pronoun|0=7
w:event n:1|0=-12
w:event o:no|0=-14
w:event p:none|0=-10
w:event p:object|0=18
w:event p:prep|0=-13
w:event s:personnel|0=-10
w:event v:bind|0=-9
w:event v:consider|0=21
w:event v:keep|0=11
w:event v:light|0=-12
w:event v:none|0=-15
w:event v:refuse|0=6
w:move a:ask|0=7
w:move a:bind|0=6
w:move a:keep|0=-6
w:move a:none|0=-31
w:move a:promise|0=18
w:move a:refuse|0=7
w:move g:after 0 stop|0=10
w:move g:after 0|0=30
w:move g:after 1 stop|0=-7
w:move g:after 1|0=-6
w:move g:before 0 stop|0=12
w:move g:before 1 stop|0=-22
w:move g:before 1|0=-14
w:move g:before 2|0=9
w:move g:inside|0=-12
w:move h:named|0=6
w:move h:pronoun|0=-10
w:move k:EU|0=-6
w:move k:host|0=-7
w:move k:several|0=17
w:move n:0|0=-12
w:move n:1|0=17
w:move n:2|0=-5
w:move o:no|0=23
w:move o:other|0=14
w:move o:same|0=-35
w:service a:bind|0=15
w:service a:none|0=-17
w:service a:promise|0=10
w:service a:refuse|0=-18
w:service f:figure|0=5
w:service f:none|0=-14
w:service g:absent|0=-16
w:service g:after 0 stop|0=8
w:service g:after 0|0=12
w:service g:after 1|0=24
w:service g:before 1|0=33
w:service g:before 2 stop|0=-10
w:service g:before 2|0=-41
w:service g:before 3|0=7
w:service h:all|0=-7
w:service h:carried|0=-9
w:service h:named|0=49
w:service h:owner|0=-11
w:service h:pronoun|0=-28
w:service k:AU|0=-7
w:service k:EU|0=45
w:service k:UNSC|0=10
w:service k:UN|0=16
w:service k:all|0=-7
w:service k:host|0=-15
w:service k:several|0=-8
w:service k:state|0=-18
w:service k:unnamed|0=-19
w:service n:0|0=-16
w:service n:1|0=26
w:service n:2|0=-18
w:service o:no|0=-19
w:service o:other|0=5
w:service o:unlike|0=9
w:service p:object|0=-9
w:service s:equipment|0=8
w:service s:funding|0=-17
w:service s:logistics|0=-5
w:service s:training|0=7
w:service v:give|0=-9
w:thing a:ask|0=-12
w:thing a:bind|0=-17
w:thing a:consider|0=11
w:thing a:due|0=-10
w:thing a:fail|0=-6
w:thing a:hesitate|0=14
w:thing a:need|0=-7
w:thing a:none|0=7
w:thing a:other|0=10
w:thing a:promise|0=-31
w:thing a:refuse|0=-13
w:thing a:thank|0=6
w:thing f:none|0=-7
w:thing g:after 0 stop|0=-7
w:thing g:after 0|0=-35
w:thing g:after 1 stop|0=16
w:thing g:after 1|0=-18
w:thing g:after 2|0=-16
w:thing g:after 3 stop|0=6
w:thing g:after 3|0=-5
w:thing g:before 0 stop|0=36
w:thing g:before 0|0=-12
w:thing g:before 1 stop|0=29
w:thing g:before 3 stop|0=5
w:thing g:before 3|0=-7
w:thing g:inside|0=-6
w:thing h:beside|0=7
w:thing h:carried|0=13
w:thing h:named|0=-10
w:thing h:pronoun|0=-10
w:thing k:AU|0=-10
w:thing k:EU|0=-12
w:thing k:UNSC|0=13
w:thing k:host|0=-51
w:thing k:organisation|0=-23
w:thing k:several|0=7
w:thing k:state|0=33
w:thing k:unnamed|0=-12
w:thing n:0|0=12
w:thing n:1|0=-30
w:thing o:other|0=-17
w:thing o:unlike|0=-7
w:thing p:prep|0=-7
w:thing p:subject|0=-8
w:thing s:personnel|0=-6
w:thing s:training|0=-6
w:thing v:ask|0=11
w:thing v:authorise|0=6
w:thing v:back|0=16
w:thing v:bar|0=-11
w:thing v:change|0=10
w:thing v:consider|0=-10
w:thing v:draft|0=-7
w:thing v:due|0=6
w:thing v:end|0=-8
w:thing v:extend|0=-5
w:thing v:hesitate|0=-19
w:thing v:hold|0=-12
w:thing v:keep|0=16
w:thing v:leave|0=-7
w:thing v:light|0=22
w:thing v:meet|0=5
w:thing v:need|0=-22
w:thing v:none|0=6
w:thing v:oppose|0=-8
w:thing v:promise|0=10
w:thing v:refuse|0=-13
w:thing v:say|0=-11
w:thing v:sign|0=-8
w:thing v:want|0=7
w:told k:state|0=-10
w:told s:backing|0=6
w:told s:personnel|0=-10
w:told v:give|0=-11
w:told v:serve|0=9
w:vow a:bind|0=15
w:vow a:keep|0=-7
w:vow a:none|0=-19
w:vow a:promise|0=11
w:vow g:absent|0=-6
w:vow g:after 0 stop|0=12
w:vow g:after 1|0=14
w:vow g:before 0 stop|0=-22
w:vow g:before 0|0=18
w:vow g:before 1 stop|0=-7
w:vow g:before 1|0=7
w:vow g:before 3 stop|0=9
w:vow g:inside|0=-12
w:vow h:carried|0=-6
w:vow h:named|0=-36
w:vow h:owner|0=8
w:vow h:pronoun|0=42
w:vow k:AU|0=-6
w:vow k:EU|0=-6
w:vow k:UNSC|0=-8
w:vow k:UN|0=-6
w:vow k:host|0=30
w:vow k:several|0=13
w:vow k:state|0=-22
w:vow k:unnamed|0=7
w:vow n:0|0=7
w:vow n:2|0=-7
w:vow o:no|0=-12
w:vow o:other|0=-5
w:vow o:same|0=22
w:vow v:give|0=6
w:vow v:hesitate|0=-7
w:vow v:promise|0=15
w:vow v:serve|0=-8
weak backing|0=-10
weak equipment|0=-14
weak personnel|0=-5
`;
/** How much each clue speaks for each stage, by its place in the list of stages. */
export const STAGE_WEIGHTS = `
a:ask g:after 0 stop|3=8
a:ask g:inside|2=6
a:ask o:no|0=-6 3=6
a:bind g:before 1|3=-6 4=10
a:bind o:no|3=-7
a:bind o:same|4=6
a:keep g:before 1|5=6
a:keep g:before 2|2=6
a:keep o:no|2=6 5=-6
a:keep o:same|3=-7 5=11
a:none g:absent|2=5 7=-5
a:none g:after 0|5=12 7=-11
a:none g:after 1 stop|2=7 5=-6
a:none g:after 1|2=-6 6=7
a:none g:after 2 stop|3=-7 7=5
a:none g:after 2|3=6
a:none g:before 0 stop|3=11 7=-6
a:none g:before 0|1=11 3=-15 7=9
a:none g:before 1 stop|5=-5
a:none g:before 1|1=-7 2=-15 5=16
a:none g:before 2 stop|3=-8 5=6
a:none g:before 2|3=9 5=-15
a:none g:before 3 stop|2=7
a:none g:before 3|1=-6 3=7
a:none g:inside|0=7 1=-12 3=-5 7=6
a:none o:no|2=-11 5=15 7=-6
a:none o:other|2=9 4=-6 6=-5
a:none o:same|3=14 5=-7
a:none o:unlike|3=-12 5=10
a:other g:before 0|5=6
a:other g:before 1|1=-6 3=9 5=-9
a:other g:before 3|3=-6 5=8
a:other o:no|5=6
a:other o:same|0=8
a:promise g:after 0 stop|1=6 3=-8
a:promise g:before 0|3=6
a:promise g:before 1|3=7
a:promise g:before 2|2=7
a:promise g:inside|5=11
a:promise o:no|3=9
a:promise o:same|2=6 3=-8 5=7
a:refuse g:before 1|0=5
a:say g:after 0 stop|0=7
a:say g:before 0|3=8
a:say g:before 1|2=10 5=-6
a:say g:before 2|5=12
a:say g:inside|1=7 3=9 5=-5
a:say o:no|0=5 1=-8 2=-6 3=16
a:say o:same|0=-6 1=6 2=8 3=-7
a:thank g:before 1|3=5 5=-5
a:thank o:same|3=9
a:want g:before 1|4=6
a:want o:no|1=7 3=-7 4=6
after have|3=-8 5=6
after home|7=5
after of|3=-6 5=6
after that|0=5
after to|3=-8
before 's|5=-5
before have|3=-7 5=10
before to|3=12 5=-5
before whether|2=7
bias|0=-8 3=12 4=-7 5=6 6=-7
bound about|3=-7 5=7
bound exact|0=-6 3=16
clause infinitive |3=10 5=-6
clause relative that|3=-5
clause relative whose|0=7
date-past|0=-6 1=6 3=-20 4=8 7=10
does back past|5=6
does back|3=-6 5=8
does consider present|2=6
does consider|2=8
does hesitate|1=5
does promise past|3=6
does promise present|3=7
does promise|3=12 5=-6
does refuse|0=8
does say past|5=-5
does say|5=-6
f:bare a:none|0=-5 1=-7 5=11
f:bare g:after 0|5=8
f:bare g:after 1|4=7
f:bare g:before 0 stop|3=-6 5=7
f:bare g:before 0|5=9
f:bare g:before 1 stop|3=7 5=-9
f:bare g:before 1|3=6 5=-6 7=9
f:bare g:inside|3=9
f:bare h:beside|5=9
f:bare h:named|7=-5
f:bare h:owner|3=7 5=-6
f:bare k:several|3=5
f:bare k:state|1=-6 5=10
f:bare n:0|3=11
f:bare n:1|3=-11 5=9
f:bare n:2|3=5
f:bare o:no|0=-5 1=-6 2=-5 3=-7 5=22
f:bare o:same|3=11 5=-9
f:bare o:unlike|2=8
f:bare p:none|5=12 7=-5
f:bare p:object|3=-5 7=9
f:bare p:subject|3=8 4=6 5=-8
f:bare v:arrive|2=6 3=-9
f:bare v:give|3=7 5=8
f:bare v:leave|7=8
f:bare v:light|3=-12 5=10 7=7
f:bare v:none|5=8
f:bare v:promise|3=11
f:figure a:fail|3=5
f:figure a:none|3=8
f:figure a:promise|3=-7 5=9
f:figure a:want|4=6
f:figure g:absent|5=6
f:figure g:after 0 stop|1=8 3=-9
f:figure g:after 0|2=7 4=5 5=-11
f:figure g:after 1 stop|2=5
f:figure g:after 1|3=8 4=-5
f:figure g:before 0 stop|3=10
f:figure g:before 0|3=-12 5=12 7=7
f:figure g:before 1|0=-5 1=-6 3=13 4=5 7=-12
f:figure g:before 2|3=11 5=-6
f:figure g:before 3|3=7
f:figure g:inside|2=-5 3=-18 5=18 7=10
f:figure h:all|3=5
f:figure h:beside|3=11 5=-6
f:figure h:carried|3=-6 5=7
f:figure h:named|0=-7 4=8 5=-8
f:figure h:owner|2=-6 4=-6 5=11
f:figure h:share|5=5
f:figure k:EU|3=-14 4=9 5=6
f:figure k:all|3=5
f:figure k:several|5=6
f:figure k:state|0=-16 3=20 6=7
f:figure n:0|0=-10 3=6 4=6
f:figure n:1|3=6
f:figure n:2|0=5 5=9
f:figure o:no|0=-10 1=-10 3=20 4=11 5=-12
f:figure o:other|0=10 1=12 2=-5 3=-14
f:figure o:same|0=-9 1=-8 2=-6 3=10 5=19
f:figure p:none|3=12 4=-5
f:figure p:object|5=8 6=10 7=-15
f:figure p:prep|0=-6 4=11
f:figure p:subject|4=-5 5=5 7=6
f:figure v:arrive|3=11 7=-6
f:figure v:ask|2=5
f:figure v:back|5=8
f:figure v:bar|3=-7 6=10
f:figure v:bind|4=5
f:figure v:give|0=-9 3=19 4=-7 5=-13
f:figure v:keep|3=-8 5=9
f:figure v:leave|3=-6 5=9
f:figure v:none|5=5 7=8
f:figure v:promise|0=9 3=-8 5=-11 7=9
f:figure v:serve|3=14 5=7 7=-8
f:none a:ask|0=-6 3=6
f:none a:bind|3=-11 4=7
f:none a:hesitate|1=11
f:none a:keep|3=-8 5=7
f:none a:none|0=9 6=-6 7=5
f:none a:other|1=-8 3=5
f:none a:promise|0=-6 2=5 3=16 5=-11
f:none a:refuse|0=7
f:none a:say|3=5 7=-6
f:none a:thank|3=7
f:none a:want|1=7
f:none g:absent|3=6 5=-5
f:none g:after 0|2=-9 5=13
f:none g:after 1 stop|5=-6
f:none g:after 1|2=-5
f:none g:after 2 stop|7=6
f:none g:after 2|3=6
f:none g:before 0 stop|3=6
f:none g:before 0|1=7 3=13 5=-12
f:none g:before 1|0=7 3=-9 4=7 7=-7
f:none g:before 2 stop|5=5
f:none g:before 2|2=8 3=-10
f:none g:before 3 stop|2=6
f:none g:before 3|0=-6 1=-5 7=12
f:none g:inside|0=6 3=6 4=6 5=-14 6=-5 7=-5
f:none h:carried|3=9 5=-9
f:none h:named|1=7 4=-14 5=9 6=-7 7=7
f:none h:owner|2=6 3=6 5=-8
f:none h:pronoun|1=9 5=-5
f:none k:AU|1=9
f:none k:UNSC|2=8
f:none k:UN|2=6
f:none k:host|1=-7 7=16
f:none k:mixed|1=8
f:none k:several|0=-8 5=9
f:none k:state|0=21 1=10 3=-6 4=-6 6=-9 7=-9
f:none k:unnamed|2=-5 3=14 7=-5
f:none n:0|0=7 1=8 4=-10 5=-7 6=-15
f:none n:1|3=14 4=-5 7=-8
f:none n:2|0=-6 1=9 3=-8
f:none o:no|0=8 1=11 3=12 4=-16 6=-9
f:none o:other|0=-9 2=10 3=9
f:none o:same|1=5 2=6 3=-10 4=7 5=-11
f:none o:unlike|1=6 2=-6
f:none p:none|1=8 5=-9
f:none p:object|1=7 2=5 3=6 5=-9 6=-13
f:none p:prep|0=5 3=8 4=-11
f:none p:subject|3=-6 5=14
f:none v:arrive|0=-12 1=10 2=-14 3=8 7=7
f:none v:authorise|3=-6 5=5
f:none v:back|2=6 3=7 7=-6
f:none v:consider|2=8
f:none v:give|0=12 3=-21 4=13 5=8 6=-9
f:none v:keep|0=7 2=-6 3=11 5=-8 6=5 7=-6
f:none v:leave|3=16
f:none v:light|2=7 3=6 5=-5
f:none v:none|1=7 4=6 5=-10 7=-5
f:none v:promise|0=-6 1=6 3=8 4=-8
f:none v:refuse|3=7
f:none v:serve|1=-8 2=16 3=-19 7=14
f:none v:want|0=6
first|0=-14 1=9
g:absent o:no|0=-5 2=5 3=8
g:absent o:other|3=-7
g:after 0 o:no|1=-7
g:after 0 o:other|1=6 3=-7
g:after 0 o:same|3=7 5=5 7=-7
g:after 0 stop o:no|1=-7
g:after 0 stop o:other|1=14 3=-11
g:after 1 o:no|3=6 6=9
g:after 1 stop o:no|2=11 3=-8
g:after 2 stop o:no|7=6
g:before 0 o:no|0=-6 1=7 3=8 5=-13
g:before 0 o:other|3=8 5=7 7=-7
g:before 0 o:same|0=6 2=-7 3=-15 5=14 7=6
g:before 0 stop o:no|1=-6 3=9 5=8 7=-5
g:before 1 o:no|2=-12 3=6 4=6 5=9 7=-7
g:before 1 o:other|3=11 4=-6 5=-12
g:before 1 o:same|2=13 4=13 5=-9 7=-11
g:before 1 o:unlike|5=8
g:before 1 stop o:no|3=8 5=-10
g:before 1 stop o:other|1=-5
g:before 2 o:no|1=5
g:before 2 o:other|2=9 3=-10
g:before 2 o:same|3=9
g:before 2 stop o:no|3=-8 5=11
g:before 2 stop o:unlike|2=5
g:before 3 o:no|1=-8 7=13
g:before 3 o:same|3=5
g:before 3 stop o:no|5=7
g:inside o:no|1=8 3=-8 6=-6
g:inside o:other|3=9 7=-5
g:inside o:same|6=5 7=12
h:all o:other|3=-6
h:all o:same|3=6
h:beside a:none|3=8
h:beside g:before 0 stop|3=11 5=-8
h:beside g:before 0|3=-8 5=12
h:beside o:no|3=6
h:carried a:none|2=5
h:named a:ask|0=-6 3=6
h:named a:hesitate|1=7
h:named a:keep|3=-7 5=7
h:named a:none|1=-5 3=-7 4=5 5=8 7=5
h:named a:other|2=-6 5=7 7=5
h:named a:promise|1=8 3=10 5=-11
h:named a:refuse|0=7
h:named a:say|5=6 7=-6
h:named a:thank|3=7
h:named a:want|4=6
h:named g:after 0 stop|0=6 1=6 3=-6
h:named g:after 0|3=-8 5=13
h:named g:after 1 stop|2=7 5=-6
h:named g:after 1|3=6 6=8
h:named g:after 2 stop|0=5 3=-6 7=7
h:named g:before 0 stop|5=17
h:named g:before 0|3=8 7=7
h:named g:before 1|1=7 3=8 4=6 5=-7 7=-11
h:named g:before 2|3=7 5=-8
h:named g:before 3 stop|2=7
h:named g:before 3|0=-8 7=10
h:named o:no|0=10 2=-10 4=7 5=-10
h:named o:other|0=-11 2=15
h:named o:same|0=-6 2=-7 5=11
h:owner a:none|0=-7 1=-6 3=11 7=7
h:owner a:promise|2=-7 5=9
h:owner a:say|0=5
h:owner g:after 0|3=7
h:owner g:after 1|7=6
h:owner g:before 0 stop|1=6
h:owner g:before 0|2=7 3=8
h:owner g:before 1 stop|3=7
h:owner g:before 1|0=-7 1=-5 6=6
h:owner g:inside|1=5 5=-7 6=-5 7=8
h:owner o:no|1=-9 2=6 5=11
h:owner o:other|2=-8
h:owner o:same|0=-8 1=8 3=10 5=-10
h:pronoun a:bind|3=-10 4=6
h:pronoun a:none|0=10 2=-6 7=-6
h:pronoun a:other|0=6
h:pronoun a:promise|2=7
h:pronoun a:say|0=-10 1=8 3=7
h:pronoun g:after 0|1=6
h:pronoun g:before 0|1=9
h:pronoun g:before 1|0=11 1=-8
h:pronoun g:before 2|1=5 2=8 3=-6
h:pronoun g:before 3|3=7
h:pronoun g:inside|5=7
h:pronoun o:no|0=-10 3=17
h:pronoun o:other|1=8
h:pronoun o:same|0=10 1=-7 2=6 3=-10
h:share a:fail|3=5
h:share a:none|5=8
h:share g:before 0|3=-5 5=7
h:share g:before 2|3=6
h:share o:no|3=-7 5=5
h:share o:same|3=5
idle in|3=5
idle |1=5 2=-6 5=9
k:AU a:none|1=6 5=-6
k:AU h:named|1=9 5=-6
k:AU n:0|1=6 5=-6
k:AU o:no|1=9
k:AU p:object|1=9
k:EU a:none|3=-14 4=9 5=7
k:EU g:before 1|3=-7 4=5
k:EU h:named|3=-10 4=8
k:EU n:0|3=-10 4=8
k:EU o:no|5=5
k:EU o:same|3=-9 4=8
k:EU p:object|3=-8 4=9
k:EU v:promise|3=-8 4=8
k:UN a:none|2=7
k:UN h:named|2=10
k:UN h:owner|3=5
k:UN o:no|2=-6 3=8
k:UN o:same|2=8
k:UN p:object|2=10
k:UN v:give|3=6
k:UN v:none|3=9
k:UNSC h:named|2=5
k:UNSC n:0|2=7
k:UNSC p:object|2=8
k:UNSC v:give|2=5
k:all n:1|5=6
k:all n:2|3=6
k:all o:other|3=-6
k:all o:same|3=6
k:all p:prep|3=7
k:all v:arrive|5=-6
k:all v:give|3=5
k:all v:serve|5=8
k:host a:bind|7=6
k:host a:none|3=5 7=10
k:host g:before 0|7=12
k:host h:named|1=-6 3=10 7=7
k:host n:0|7=5
k:host n:1|1=-6 7=10
k:host o:no|1=-6 7=17
k:host p:object|1=-7 7=16
k:host v:back|3=6
k:host v:promise|7=8
k:mixed a:none|1=8
k:mixed h:pronoun|1=8
k:mixed o:other|1=8
k:mixed p:object|1=8
k:several a:none|0=-10 2=-7 3=14 4=-5 5=15
k:several a:promise|2=5
k:several a:refuse|0=5
k:several a:thank|1=6
k:several g:after 0 stop|2=6 3=-7
k:several g:after 0|3=7
k:several g:after 1|3=5
k:several g:before 0|3=-15 5=12
k:several g:before 2|3=7 5=-7
k:several h:named|0=-7 5=7
k:several h:pronoun|4=5
k:several n:0|0=-8 3=19
k:several n:1|3=-5 5=11 7=-5
k:several n:2|1=6 3=-9
k:several o:no|1=-9 2=8 3=10 7=-9
k:several o:other|5=11 7=-6
k:several o:same|0=-11 1=10 2=-7 3=-9 7=12
k:several p:none|3=9 5=-10
k:several p:object|0=-6 5=8
k:several p:subject|3=-11 5=18
k:several v:arrive|3=8
k:several v:authorise|5=7
k:several v:back|1=5 3=-6
k:several v:consider|2=5
k:several v:give|0=-7 1=11 3=-6
k:several v:promise|3=11
k:several v:serve|3=-7 7=6
k:state a:ask|0=-6 3=6
k:state a:hesitate|1=11
k:state a:keep|3=-8 5=6
k:state a:none|0=12 1=-10 3=-6 5=8
k:state a:other|0=7 1=-11 7=5
k:state a:promise|0=-7 3=7
k:state a:refuse|1=-6
k:state a:say|3=9 7=-5
k:state a:thank|3=8
k:state a:want|1=7 4=5
k:state g:after 0 stop|1=9 2=-10
k:state g:after 0|5=13 7=-7
k:state g:after 1 stop|2=8 5=-6
k:state g:after 1|6=7
k:state g:before 0 stop|3=14
k:state g:before 0|3=19 4=-11 5=5 7=-11
k:state g:before 1 stop|5=-8
k:state g:before 1|0=5 1=-6 4=9 5=-6 6=5 7=-5
k:state g:before 2 stop|5=6
k:state g:before 2|2=10 3=-11
k:state g:before 3 stop|2=6 5=5
k:state g:before 3|0=-8 3=7 7=9
k:state g:inside|0=6 1=-8 3=-11 7=13
k:state h:beside|3=7
k:state h:named|4=5
k:state h:pronoun|0=7 4=-5 7=-6
k:state h:share|5=6
k:state n:0|3=10 4=-9
k:state n:1|1=11 7=-8
k:state n:2|1=-7 5=8
k:state o:no|2=-8 4=11 5=7 6=-6
k:state o:other|0=-5 1=8 4=-6 7=6
k:state o:same|0=7 1=-12 3=14 4=-6 7=-13
k:state o:unlike|4=-6
k:state p:none|1=7 4=-8 5=5
k:state p:object|3=6 7=-12
k:state p:prep|3=-7
k:state p:subject|3=11
k:state v:arrive|0=-12 1=11 2=-15 5=11
k:state v:ask|3=-8 6=6
k:state v:back|2=13 5=7
k:state v:bar|3=-7 6=10
k:state v:bind|4=9
k:state v:consider|3=6
k:state v:give|0=13 1=-12 5=8 6=-6
k:state v:hold|6=10
k:state v:keep|0=8 2=-7 7=-7
k:state v:leave|3=11 5=7
k:state v:none|1=5 2=9 3=-14
k:state v:promise|1=6 2=-8 3=23 4=-10 5=-6 6=-5
k:state v:refuse|3=6
k:state v:say|7=6
k:state v:serve|1=-9 2=14
k:state v:thank|0=6
k:unnamed a:none|3=7 7=-7
k:unnamed g:before 1|3=10
k:unnamed g:before 2|3=7
k:unnamed g:inside|1=10
k:unnamed h:named|2=-5 5=10 7=-7
k:unnamed h:owner|3=12 5=-6
k:unnamed n:0|1=5 5=8 7=-7
k:unnamed n:1|1=-5 3=17 5=-5
k:unnamed o:no|3=7 7=-6
k:unnamed o:other|0=6 3=5
k:unnamed p:object|2=-5 3=5 5=5 7=-6
k:unnamed p:prep|3=8
k:unnamed v:back|3=11
k:unnamed v:promise|0=5
left give base|5=-7
left no-verb|5=7
left promise|3=6
lemma come|3=6
lemma pay|5=6
mission-named|3=-5
n:0 a:ask|0=-5 1=6
n:0 a:bind|3=-10 4=7
n:0 a:none|5=7
n:0 a:other|1=-10 7=6
n:0 a:promise|3=7
n:0 a:refuse|3=6
n:0 a:say|3=16 5=-10
n:0 a:thank|3=5
n:0 a:want|4=6
n:0 g:absent|2=7
n:0 g:after 0 stop|0=11 2=-7
n:0 g:after 0|4=6
n:0 g:after 1|3=9 4=-9
n:0 g:before 0 stop|5=8
n:0 g:before 0|3=13
n:0 g:before 1 stop|5=-10
n:0 g:before 1|2=6 4=6 7=-11
n:0 g:before 2 stop|5=6
n:0 g:before 2|0=-6 3=8
n:0 g:before 3|2=6 7=8
n:0 g:inside|3=-6 7=6
n:0 h:carried|2=7
n:0 h:named|1=-8 7=7
n:0 h:owner|3=11 4=-6 6=-7
n:0 h:pronoun|1=6 2=-5 3=7 7=-6
n:0 o:no|2=-8 3=18 6=-7 7=-7
n:0 o:other|3=9 7=-6
n:0 o:same|0=-7 2=11 4=-7 5=-7 7=10
n:0 o:unlike|3=-11 5=9
n:1 a:bind|7=6
n:1 a:keep|2=7 3=-8
n:1 a:none|3=10 6=-7
n:1 a:promise|3=6 5=-6
n:1 a:refuse|0=5
n:1 a:say|5=7
n:1 g:absent|1=-5
n:1 g:after 0 stop|0=-5 1=5
n:1 g:after 0|1=6 5=7 7=-7
n:1 g:after 1 stop|2=12
n:1 g:after 1|4=6 5=-7 6=5
n:1 g:after 2|3=5
n:1 g:before 0 stop|1=5
n:1 g:before 0|1=8 5=-5 7=6
n:1 g:before 1|1=-13 2=-13 3=16 4=7
n:1 g:before 2 stop|0=7 2=5 5=-8
n:1 g:before 2|2=9 3=-7 4=-5
n:1 g:before 3 stop|5=7
n:1 g:before 3|7=5
n:1 h:all|5=6
n:1 h:carried|3=9
n:1 h:named|0=-6 1=7 2=5 5=7 6=-7
n:1 h:owner|2=-6 3=10
n:1 h:pronoun|2=6 3=-10
n:1 o:no|1=-8 2=7
n:1 o:other|2=6 4=-9
n:1 o:same|2=-9 4=10 5=6 7=-12
n:1 o:unlike|3=6 5=-6
n:2 a:fail|3=5
n:2 a:none|1=-8 2=-5 5=12
n:2 a:other|5=-6
n:2 a:promise|3=-5
n:2 a:say|5=6
n:2 a:thank|1=6
n:2 g:after 1|7=5
n:2 g:after 2 stop|3=-7 7=5
n:2 g:before 0|3=-8 5=18
n:2 g:before 1|5=-5 6=6
n:2 g:before 2 stop|5=7
n:2 g:before 2|0=6 2=-7 4=5 5=-5
n:2 g:before 3 stop|2=7
n:2 g:before 3|3=7
n:2 h:all|3=6
n:2 h:named|3=-6 5=6
n:2 h:owner|3=-8
n:2 h:share|5=7
n:2 o:other|1=7 3=-11
no-stop|3=-5
on-noun plain|5=-6
other delivered|3=-6 5=9
other pledged|1=6 2=5 5=-10
other withdrawn|7=6
p:none a:none|3=12 4=-6
p:none g:absent|5=5
p:none g:after 0|1=8
p:none g:before 0 stop|3=12
p:none g:before 0|5=8
p:none g:before 1|3=6
p:none g:inside|1=10 3=-12 5=-7 7=10
p:none h:carried|2=5
p:none h:named|2=-6 3=11 7=5
p:none h:owner|1=10 5=-7
p:none n:1|3=12
p:none n:2|7=6
p:none o:no|3=19
p:none o:other|1=6
p:none o:same|7=10
p:none o:unlike|5=10
p:object a:ask|0=-5 3=9
p:object a:bind|3=-8 4=5
p:object a:hesitate|1=10
p:object a:keep|5=6
p:object a:none|2=-8 3=-6
p:object a:other|0=5 1=-7
p:object a:promise|0=-7 3=6
p:object a:refuse|0=7
p:object a:say|0=-6 5=7
p:object a:want|4=6
p:object g:after 0 stop|0=6 1=6 3=-6
p:object g:after 0|3=8 5=5
p:object g:after 1 stop|3=6
p:object g:before 0|0=-7 1=13 2=-6 3=11 4=-5
p:object g:before 1 stop|3=-8
p:object g:before 1|2=7 3=-7 4=9 6=6 7=-6
p:object g:before 2 stop|5=8
p:object g:before 2|2=7
p:object g:before 3 stop|2=7
p:object g:before 3|0=-7 3=14 7=9
p:object g:inside|3=-8 4=11 5=-7 7=5
p:object h:beside|3=7
p:object h:carried|3=6
p:object h:named|1=14 2=18 4=-10 7=-11
p:object h:owner|0=-5 1=-11 2=-8 4=9 5=6 7=8
p:object h:pronoun|1=9
p:object h:share|3=6
p:object n:0|1=8 2=-6 5=-5 7=7
p:object n:1|2=11
p:object n:2|1=-6 5=9 7=-7
p:object o:no|3=-6 5=17 6=-9 7=8
p:object o:other|2=9 5=-7 7=-7
p:object o:same|3=5 4=7 5=-7 7=-5
p:prep a:none|1=-7 2=6
p:prep g:absent|3=6
p:prep g:after 0|3=-5 4=8
p:prep g:after 1|3=6
p:prep g:before 0|2=7 3=-11 7=6
p:prep g:before 1|5=-6
p:prep g:before 3|3=-7
p:prep g:inside|3=12 4=-5
p:prep h:all|3=7
p:prep h:beside|5=5
p:prep h:owner|2=6 3=8 4=-6 5=-9
p:prep n:0|2=8 3=11 7=-7
p:prep n:1|5=5 7=9
p:prep n:2|1=6
p:prep o:no|5=6
p:prep o:other|1=6 3=-7
p:prep o:same|3=13
p:prep o:unlike|5=-9 7=6
p:subject a:none|0=-8 1=-6 5=14
p:subject a:say|0=6
p:subject g:absent|2=6
p:subject g:after 1 stop|2=5
p:subject g:after 1|3=-8 6=8
p:subject g:after 2|3=7
p:subject g:before 0 stop|1=8
p:subject g:before 0|0=5
p:subject g:before 1 stop|3=9 5=-5
p:subject g:before 1|2=-6 3=7 4=5
p:subject g:before 3 stop|5=7
p:subject g:inside|5=11 7=-6
p:subject h:carried|1=6
p:subject h:named|0=-5 1=-8 2=-9 4=6 7=8
p:subject h:owner|3=6 4=-6 5=8
p:subject n:0|1=-6 3=10
p:subject n:2|0=-5 1=5 5=5
p:subject o:no|0=-6 2=5 3=10 5=-10
p:subject o:other|1=-6 2=-6 5=6 7=11
p:subject o:same|3=-5 5=11 7=-6
proposed 0|1=-5 2=-7 3=-6 4=9
proposed 1|1=6 2=-7 5=5
proposed 2|0=-5 1=8 2=12 5=-17 7=5
proposed|1=9 5=-12 6=-5 7=13
r:asked a:ask|0=-6 3=6
r:asked a:none|4=-5 6=6
r:asked a:want|0=6 4=6
r:asked f:none|0=5
r:asked g:after 0 stop|3=8
r:asked g:before 1|3=-5
r:asked g:inside|3=-5
r:asked k:several|0=6
r:asked n:0|0=6 3=-9
r:asked n:1|3=7
r:asked o:no|0=5 2=5 5=-5 7=-7
r:asked p:object|0=6
r:asked p:subject|2=5
r:asked s:backing|0=13 1=-5
r:asked s:funding|3=-7 6=7
r:asked t:agent|0=9 3=-11 5=-7 6=6
r:asked t:far|3=12
r:asked v:arrive|1=9
r:asked v:ask|3=-8 6=6
r:asked v:give|3=6
r:asked v:need|3=6
r:asked v:want|0=6
r:committed a:none|3=5 4=7
r:committed f:figure|3=6
r:committed f:none|1=6
r:committed g:after 1|4=-6
r:committed g:before 1|4=11
r:committed h:pronoun|1=5
r:committed k:state|1=6 4=9 5=-6
r:committed n:0|1=7 5=-6
r:committed o:no|1=6 3=-10 4=12
r:committed o:same|3=8
r:committed p:object|4=9
r:committed s:backing|4=5
r:committed s:funding|3=7
r:committed s:personnel|1=7 4=5
r:committed v:bind|4=9
r:committed v:give|3=-5 4=7
r:committed v:leave|1=5
r:committed v:promise|3=12 4=-9
r:committed w:thing|3=7
r:considering a:none|0=-8 1=6 2=11 7=-7
r:considering a:say|0=6
r:considering f:bare|2=6
r:considering f:figure|2=6
r:considering f:none|2=5 3=9 7=-7
r:considering g:absent|2=10 3=-5
r:considering g:after 0|3=5
r:considering g:before 3|2=6
r:considering h:carried|2=6
r:considering h:named|2=13 3=-8 7=-5
r:considering h:owner|3=7
r:considering h:pronoun|3=10
r:considering k:UN|3=5
r:considering k:state|2=9 7=-7
r:considering n:0|2=17 3=-10 7=-5
r:considering n:1|3=7
r:considering n:2|3=7
r:considering o:no|2=19 5=-7 7=-5
r:considering o:same|3=8
r:considering o:unlike|1=8
r:considering p:object|2=6 3=6 4=-6
r:considering p:prep|2=6
r:considering p:subject|2=6
r:considering s:backing|1=-10 2=7
r:considering s:personnel|0=-6 1=12 2=8 5=-8 7=-6
r:considering t:agent|0=-5 2=18 3=-6
r:considering t:carried|2=6
r:considering t:far|2=-7
r:considering t:other|2=-5 3=8
r:considering v:arrive|3=6 4=6
r:considering v:consider|2=10
r:considering v:give|2=8 3=-6
r:considering v:light|2=7
r:considering v:none|2=-9 3=10
r:considering w:bare|2=6
r:considering w:event|1=12 2=-7
r:considering w:thing|2=11 3=6 5=-6
r:considering w:vow|1=-9 2=7
r:delivered a:keep|2=6
r:delivered a:none|2=-6 4=-5 5=9
r:delivered a:thank|3=5
r:delivered f:bare|3=13 7=-6
r:delivered f:figure|5=13 7=-6
r:delivered f:none|1=9 4=-7 5=-11 7=11
r:delivered g:absent|5=6
r:delivered g:after 0|2=8 3=-8 4=5
r:delivered g:after 1|6=7
r:delivered g:before 0 stop|1=6 3=-7 5=6
r:delivered g:before 0|0=12 3=-7
r:delivered g:before 1 stop|3=11 5=-8
r:delivered g:before 1|3=20 4=-10 6=-5 7=-5
r:delivered g:before 2|1=6 2=6 7=-6
r:delivered g:before 3|7=5
r:delivered g:inside|2=-5 5=-7 6=5 7=6
r:delivered h:named|3=7 4=-8 6=6
r:delivered h:owner|2=-6
r:delivered h:pronoun|1=5
r:delivered k:AU|1=6
r:delivered k:several|1=6
r:delivered k:state|1=-6 5=6
r:delivered n:0|1=-11 2=-9 3=14 7=12
r:delivered n:1|2=9 7=-8
r:delivered n:2|1=15 3=-8
r:delivered o:no|0=-7 1=-6 4=-7 5=21
r:delivered o:other|0=7 7=-7
r:delivered o:same|1=8 2=-9 3=14 5=-22 7=8
r:delivered p:object|2=8 4=-8
r:delivered p:prep|2=-6 3=12 7=-7
r:delivered p:subject|0=-5 1=5 2=-7 7=8
r:delivered s:backing|0=8 1=14 3=-6 5=-11
r:delivered s:equipment|1=11 3=-6
r:delivered s:funding|3=14 5=-8
r:delivered s:logistics|2=-8 5=11
r:delivered s:personnel|0=-9 1=-15 3=7 5=6
r:delivered s:training|5=8
r:delivered t:agent|0=-11 1=-7 3=24 4=-10 5=6 6=-7 7=7
r:delivered t:far|0=9 1=11 2=6 3=-15 5=-12
r:delivered t:other|3=-8 5=18
r:delivered t:own|3=9 4=5 5=-18 6=6
r:delivered t:source|3=-5 5=8
r:delivered v:arrive|3=-9 5=13 7=8
r:delivered v:back|1=6 5=-6
r:delivered v:give|0=-6 3=10 5=-6
r:delivered v:keep|5=-7 7=-5
r:delivered v:none|2=7
r:delivered v:serve|0=7 2=-6 5=11
r:delivered w:bare|3=13 7=-6
r:delivered w:move|5=-6 7=9
r:delivered w:service|0=5 2=-5
r:delivered w:thing|5=5 7=-5
r:none a:other|1=-6 3=7 5=6
r:none f:none|1=-5 7=7
r:none g:before 1|2=5 3=8 5=-6
r:none g:before 3|5=8
r:none h:named|0=-6 2=-6 5=6 7=9
r:none k:state|7=8
r:none n:0|7=6
r:none n:1|2=-5 3=6
r:none o:no|3=7
r:none p:object|3=8
r:none s:logistics|5=9
r:none s:personnel|1=-7 3=5 7=10
r:none s:training|2=5 5=-5
r:none t:agent|3=9
r:none t:far|3=-8 5=7 7=8
r:open a:none|0=-11 5=22 6=-9
r:open f:bare|3=-6 5=13
r:open f:figure|1=-6 3=5 5=11
r:open f:none|0=-8 1=9
r:open g:absent|3=-10 5=10
r:open g:after 0|1=7
r:open g:before 0 stop|3=12
r:open g:before 0|1=-8 3=8 5=8
r:open g:before 1|3=-9 5=6 7=7
r:open g:before 2|3=6 4=6 5=-8
r:open g:inside|5=7
r:open h:all|3=-6 5=12
r:open h:named|0=-11 5=7 6=-5 7=6
r:open h:owner|3=8 5=-5
r:open k:all|3=-6 5=12
r:open k:several|1=-5 5=9
r:open k:state|0=-8 1=9 5=-5 6=-7
r:open n:0|0=-6 5=15 6=-6 7=-8
r:open n:1|4=-5 7=6
r:open n:2|1=-6 3=-7 5=9
r:open o:no|0=-9 5=22 6=-6 7=-11
r:open o:other|3=11
r:open o:same|3=-5 7=8
r:open o:unlike|2=9 3=-8
r:open p:none|3=12 4=-6
r:open p:object|0=-5 3=-10 5=13
r:open p:prep|4=5
r:open p:subject|5=8
r:open s:backing|0=-5 1=9 3=7
r:open s:equipment|3=-6 5=10
r:open s:funding|4=-8 5=14
r:open s:logistics|2=11
r:open s:personnel|2=-5
r:open t:agent|1=8 3=-6 7=9
r:open t:all|3=-6 5=12
r:open t:far|0=-6 1=-9 2=6 3=11 4=5
r:open t:other|5=8
r:open t:own|2=-5 5=9
r:open t:source|3=5
r:open v:authorise|3=-6 4=8
r:open v:back|5=7
r:open v:light|0=-5 1=6 2=-7 3=8 4=-6 5=13 7=-8
r:open v:none|0=-5 7=6
r:open v:say|7=6
r:open w:bare|3=-6 5=13
r:open w:thing|0=-10 2=-7 3=8 5=9 6=-7 7=5
r:pledged a:bind|4=6
r:pledged a:keep|5=6
r:pledged a:none|0=5 4=6 5=-8
r:pledged a:promise|0=-6 3=12
r:pledged a:say|5=7
r:pledged f:bare|7=5
r:pledged f:figure|0=6 1=13 2=-15 3=6 5=-11
r:pledged f:none|1=-20 2=24 5=11 6=-7 7=-8
r:pledged g:absent|3=9 5=-7
r:pledged g:after 0 stop|1=13 3=-14
r:pledged g:after 0|2=-5 3=6 5=10
r:pledged g:after 1|4=7
r:pledged g:before 0|1=-6 2=7 3=-11 7=14
r:pledged g:before 1|0=-8 1=-10 4=6
r:pledged g:before 2 stop|5=6
r:pledged g:before 2|3=7
r:pledged g:before 3|3=8
r:pledged g:inside|0=-6 2=8 3=6 7=-7
r:pledged h:all|5=-6
r:pledged h:carried|3=6
r:pledged h:named|0=8 1=-9 2=-7 3=10 4=8 7=-7
r:pledged h:owner|1=-6 2=13 3=-16 4=-6 5=9 7=11
r:pledged h:pronoun|0=-6 2=5 3=-5
r:pledged k:EU|3=-7 4=11
r:pledged k:UN|2=11 3=-5
r:pledged k:all|5=-6
r:pledged k:host|3=6 7=10
r:pledged k:mixed|1=7
r:pledged k:several|3=12 7=-6
r:pledged k:state|1=-10 5=15
r:pledged n:0|0=-8 1=-14 2=11 3=17 7=-7
r:pledged n:1|3=-14 7=5
r:pledged n:2|2=-8
r:pledged o:no|0=5 1=-15 2=-16 3=35 4=-9 5=-12 7=8
r:pledged o:other|1=12 3=-7
r:pledged o:same|2=24 3=-28 4=14 5=10 6=-7 7=-5
r:pledged o:unlike|3=6
r:pledged p:object|1=-7 4=6 5=9
r:pledged p:prep|3=6 4=-7 5=-8
r:pledged s:backing|4=-6
r:pledged s:equipment|3=10
r:pledged s:funding|4=8
r:pledged s:logistics|0=-6 3=6 4=10 5=-9
r:pledged s:personnel|0=10 2=6 3=-11 4=-5 6=-7
r:pledged s:training|5=6
r:pledged t:above|3=7
r:pledged t:agent|1=-13 4=9 5=16
r:pledged t:all|5=-6
r:pledged t:carried|3=6
r:pledged t:far|0=8 1=8 4=-12 5=-7 7=7
r:pledged t:other|4=14 5=-15
r:pledged t:own|2=15 3=-16 5=12
r:pledged v:arrive|3=13 7=-6
r:pledged v:back|0=-10 3=13
r:pledged v:bar|3=-7 6=10
r:pledged v:bind|7=6
r:pledged v:give|3=6 4=6 5=10 6=-6 7=-9
r:pledged v:keep|5=6
r:pledged v:light|2=5 5=-5 7=6
r:pledged v:promise|0=5 5=-10 6=-5 7=5
r:pledged v:serve|2=13 3=-10 7=5
r:pledged w:back|0=-8 3=6 5=8
r:pledged w:bare|7=5
r:pledged w:move|5=9
r:pledged w:thing|0=12 2=11 3=-6 5=-14
r:refused a:none|0=12 1=-7 3=6 7=-6
r:refused a:refuse|0=8
r:refused a:say|0=-8 1=5
r:refused a:want|0=-9 1=10
r:refused f:figure|0=-6
r:refused f:none|0=10 1=12 4=-6 5=-10 7=-6
r:refused g:after 0|3=-6
r:refused g:before 0|0=-11 3=11 5=8
r:refused g:before 1|0=13 3=-8
r:refused g:inside|1=5
r:refused h:named|0=9 7=-5
r:refused h:pronoun|0=-9 1=8
r:refused k:several|1=10
r:refused k:state|0=12 7=-7
r:refused n:0|0=9 1=8 2=-5 7=-5
r:refused n:1|2=-5
r:refused n:2|0=-6 2=7 3=5 5=-5
r:refused o:no|0=10 1=7 5=-11
r:refused o:same|5=6
r:refused p:object|3=17 5=-10 7=-7
r:refused p:subject|1=5
r:refused s:backing|0=-7 1=8 3=6
r:refused s:funding|3=-6
r:refused s:personnel|0=9 3=8 7=-7
r:refused t:agent|0=8 3=-6 5=5
r:refused t:far|3=6
r:refused v:arrive|1=8
r:refused v:back|1=8 3=-5
r:refused v:give|0=12 1=6 3=-8
r:refused v:leave|0=-7 3=8 5=7
r:refused v:refuse|1=-7 3=8
r:refused v:serve|0=-7 3=14 5=-6
r:refused w:back|1=9
r:refused w:move|3=5
r:refused w:thing|0=8 1=6 7=-5
r:refused w:vow|3=8
r:reluctant a:hesitate|1=11
r:reluctant a:none|5=6
r:reluctant a:other|0=5
r:reluctant f:none|1=5 2=-6
r:reluctant g:before 0|1=7 5=-6
r:reluctant g:inside|7=6
r:reluctant h:named|0=-11 1=15
r:reluctant h:pronoun|0=14 1=-11
r:reluctant h:share|3=5
r:reluctant k:state|2=-5
r:reluctant n:0|1=7 5=-7
r:reluctant n:1|5=6
r:reluctant n:2|3=6
r:reluctant o:no|0=-5
r:reluctant o:other|3=-6
r:reluctant o:same|0=8 3=6
r:reluctant p:object|2=-6
r:reluctant s:equipment|0=5
r:reluctant s:personnel|0=-6
r:reluctant t:agent|3=7
r:reluctant t:far|1=-7 5=11
r:reluctant t:own|7=7
r:reluctant v:hesitate|3=-5
r:reluctant v:leave|3=6
r:reluctant v:serve|7=6
r:reluctant w:back|0=6
r:reluctant w:move|3=7
r:reluctant w:vow|1=7
r:suspended a:none|3=-6 5=10 6=8
r:suspended a:say|3=5
r:suspended f:none|5=10
r:suspended h:named|5=8
r:suspended k:state|5=7 6=8
r:suspended n:0|6=8
r:suspended n:1|5=6
r:suspended o:same|6=6
r:suspended p:object|6=8
r:suspended p:subject|5=7
r:suspended s:personnel|6=7
r:suspended t:agent|6=5
r:suspended t:far|5=6
r:suspended v:hold|6=10
r:suspended v:serve|5=13
r:suspended w:thing|5=9
r:withdrawn a:none|0=5
r:withdrawn a:promise|7=6
r:withdrawn f:bare|7=8
r:withdrawn f:none|0=6
r:withdrawn g:after 0|3=6
r:withdrawn g:before 0|1=5 7=-5
r:withdrawn g:before 1|7=-5
r:withdrawn g:before 2|7=6
r:withdrawn g:inside|3=-8
r:withdrawn k:state|0=5 3=5
r:withdrawn n:0|5=-6 7=10
r:withdrawn n:1|7=-6
r:withdrawn n:2|7=6
r:withdrawn o:no|1=6 3=-9 5=-6 7=9
r:withdrawn o:other|7=5
r:withdrawn o:same|3=13 5=5 7=-8
r:withdrawn p:object|3=-9 7=10
r:withdrawn p:subject|3=8
r:withdrawn s:personnel|5=-8 7=12
r:withdrawn v:leave|7=10
r:withdrawn w:bare|7=8
reads asked agent|3=-6
reads asked backing|0=6
reads asked far|3=6
reads committed|4=124
reads considering agent state|2=7
reads considering agent vow|2=6
reads considering agent|2=9
reads considering personnel|1=6
reads considering|2=128
reads delivered agent state|0=-5 3=8 5=8
reads delivered agent thing|3=9
reads delivered agent|0=-6 3=12
reads delivered backing|1=7 5=-6
reads delivered equipment|1=6
reads delivered far state|3=-5 5=-7
reads delivered far thing|3=-9
reads delivered far|1=5 3=-8 5=-6
reads delivered funding|3=7
reads delivered logistics|5=5
reads delivered other state|3=-6 5=9
reads delivered other thing|5=6
reads delivered other|5=9
reads delivered own state|5=-10
reads delivered own thing|5=-8
reads delivered own|5=-9
reads delivered personnel|1=-8
reads delivered|5=122
reads open all all|5=6
reads open all|5=6
reads open far|3=6
reads open funding|5=7
reads open logistics|2=6
reads open other several|5=5
reads open other thing|5=5
reads open own state|5=6
reads open|0=-5 5=11
reads pledged agent state|1=-6 5=5
reads pledged agent thing|3=-8 4=8
reads pledged agent|1=-6 5=8
reads pledged far state|2=-6
reads pledged far thing|0=6 3=6
reads pledged far|4=-6
reads pledged other state|4=7
reads pledged other|4=7 5=-7
reads pledged own state|2=5 3=-7 5=6
reads pledged own thing|2=7 3=-9 5=6
reads pledged own|2=7 3=-8 5=6
reads pledged personnel|0=5 3=-5
reads pledged|3=123
reads refused agent several|1=5
reads refused agent state|0=6
reads refused|0=122 1=5
reads reluctant far|5=6
reads reluctant|1=120
reads suspended|6=124
reads withdrawn personnel|7=6
reads withdrawn|7=125
right hesitate|3=-6
right no-verb|0=-6 3=15
rule owned pledged|3=-7 5=8
rule owned same|3=-6 5=6
rule owned strong|5=5
rule owned subject|5=6
rule owned |3=-7 5=7
rule verb.give no-figure|3=-6
s:backing a:bind|7=6
s:backing a:none|0=13 1=6 4=-5 5=-5 7=-6
s:backing a:other|5=6
s:backing a:say|0=-6 3=6
s:backing a:thank|3=7
s:backing a:want|0=6
s:backing f:none|0=7 1=13 3=7 4=-8 5=-7 6=-8
s:backing g:after 0 stop|2=-7
s:backing g:after 0|0=-5 2=-7 3=9 5=9
s:backing g:before 0|1=6 2=6 3=-11
s:backing g:before 1|0=7 2=7 3=6 5=-9
s:backing g:before 2|3=7
s:backing g:inside|3=7 7=-6
s:backing h:named|0=15 1=18 4=-10 5=-6 6=-5 7=-8
s:backing h:owner|1=-8 3=9
s:backing h:pronoun|0=-5
s:backing k:AU|1=9
s:backing k:host|1=-7 7=16
s:backing k:mixed|1=8
s:backing k:several|5=14 7=-6
s:backing k:state|0=13 2=10 3=5 5=-10 6=-5 7=-12
s:backing n:0|1=-7 2=12 7=-7
s:backing n:1|1=8 2=-7 3=6 4=-5 5=-7 7=6
s:backing n:2|1=13 2=-6
s:backing o:no|0=8 1=11 2=-13 3=7 5=-6 6=-5
s:backing o:other|0=-6 2=11 3=-9 5=7
s:backing o:same|3=8 5=-8
s:backing p:none|3=9
s:backing p:object|1=9 2=-6 3=5 4=-6 5=7 6=-7
s:backing p:prep|0=14 5=-7
s:backing p:subject|1=7 2=8 3=-6
s:backing v:arrive|0=-7 1=8
s:backing v:authorise|3=-6 5=5
s:backing v:back|2=5 3=7
s:backing v:bind|3=-6 7=6
s:backing v:consider|1=-10 2=7
s:backing v:give|1=11
s:backing v:light|1=7
s:backing v:none|3=6
s:backing v:promise|1=7 5=-5
s:backing v:refuse|1=-7 3=8
s:backing v:serve|0=8
s:equipment a:ask|3=8
s:equipment a:none|1=10
s:equipment a:other|0=5
s:equipment a:say|0=6 3=-7 5=6
s:equipment f:figure|7=-7
s:equipment f:none|2=-9 7=10
s:equipment g:after 0 stop|3=8
s:equipment g:after 1 stop|2=5
s:equipment g:before 0 stop|1=6 3=9 5=-12
s:equipment g:before 0|1=6 5=-7
s:equipment g:before 1|0=7 1=-8 3=-7 5=10
s:equipment g:before 2 stop|5=6
s:equipment g:before 2|3=-7 5=8
s:equipment g:inside|1=5 5=-9 7=8
s:equipment h:named|0=-7 3=8 4=-8 5=17
s:equipment h:owner|1=12 3=-11 5=-9 7=7
s:equipment h:pronoun|0=9 1=-6
s:equipment n:0|2=-6 3=10 4=-10 5=6 7=6
s:equipment n:1|0=6 3=-12
s:equipment o:no|0=-9 3=-5 5=21
s:equipment o:other|0=8
s:equipment o:same|0=6 1=7 5=-10
s:equipment p:none|7=6
s:equipment p:object|2=-5 3=5
s:equipment p:prep|3=8
s:equipment p:subject|0=8 3=-20 5=12
s:equipment v:ask|1=5 2=5
s:equipment v:give|3=10 7=6
s:equipment v:keep|0=11 1=5 5=-12
s:equipment v:light|5=7
s:equipment v:promise|5=6
s:funding a:none|0=-9 5=8 6=11 7=-6
s:funding f:figure|1=-5 2=-6 3=9 4=12 5=-8 6=6
s:funding f:none|0=-7 4=-9 5=6 6=8
s:funding g:absent|3=6
s:funding g:after 1|6=9
s:funding g:before 1|2=-5 6=12
s:funding g:before 2|3=7
s:funding g:inside|5=7
s:funding h:all|3=11 5=-6
s:funding h:carried|3=-5
s:funding h:named|0=-7 1=-6 4=5 6=11
s:funding h:owner|3=6
s:funding k:EU|3=-10 4=8
s:funding k:all|3=11 5=-6
s:funding k:several|2=6 3=-11 5=9
s:funding k:state|0=-9 2=-6 3=12 6=17 7=-6
s:funding n:0|0=-6 2=-7 3=16 4=6 5=-7
s:funding n:1|2=7
s:funding n:2|3=-9 5=9 6=6
s:funding o:no|0=-7 2=6 4=5 5=-9 6=11
s:funding o:same|2=-5 3=8
s:funding p:none|5=6
s:funding p:object|0=-7 4=8 5=-7 6=8
s:funding p:prep|3=6
s:funding p:subject|6=8
s:funding v:arrive|3=10 5=-9
s:funding v:ask|6=9
s:funding v:give|2=6 3=14 4=-9 5=7 6=-7
s:funding v:keep|5=-5 6=6
s:funding v:none|5=8
s:funding v:promise|4=6
s:logistics a:none|1=-9 2=9 3=7 4=6
s:logistics a:other|5=9
s:logistics f:none|0=-7 1=-11 2=14 3=8 4=6 7=-6
s:logistics g:absent|2=7 5=-5
s:logistics g:after 0|3=-6
s:logistics g:after 1|3=7
s:logistics g:before 0|0=7 2=-5
s:logistics g:before 2|3=5
s:logistics g:before 3|5=9
s:logistics h:carried|2=7 5=-5
s:logistics h:named|1=-7 2=13 4=10
s:logistics h:owner|2=-6 5=13
s:logistics k:UNSC|2=8
s:logistics k:UN|2=6 3=5
s:logistics k:state|1=-8 4=6 5=10
s:logistics n:0|1=-8 2=7 3=6
s:logistics n:1|2=8
s:logistics o:no|1=-9 3=11 7=-5
s:logistics o:other|2=8
s:logistics p:none|2=5
s:logistics p:object|1=-7 2=12 3=-6 5=6
s:logistics p:prep|3=7
s:logistics p:subject|3=7
s:logistics v:give|3=-6 4=9 5=11
s:logistics v:keep|3=6
s:logistics v:light|2=6
s:logistics v:none|2=5 3=5 5=-5
s:personnel a:ask|1=7
s:personnel a:bind|3=-6
s:personnel a:hesitate|1=11
s:personnel a:keep|2=5
s:personnel a:none|1=-10 2=-6 6=-6 7=11
s:personnel a:other|7=7
s:personnel a:promise|5=7
s:personnel a:refuse|0=8 1=-6
s:personnel a:say|2=5
s:personnel a:want|0=-9 1=10
s:personnel f:bare|0=-6 1=-8 3=9
s:personnel f:figure|0=-6 2=-7 4=-9 5=11 7=9
s:personnel f:none|0=7 1=14 5=-16 6=-8
s:personnel g:absent|1=6 5=6
s:personnel g:after 0 stop|3=-7
s:personnel g:after 0|0=7 5=-8
s:personnel g:after 1 stop|3=6
s:personnel g:after 1|3=5
s:personnel g:after 2 stop|3=-6 7=5
s:personnel g:before 0 stop|3=-6 5=19
s:personnel g:before 0|0=-5 1=-6 3=8 4=-7 5=13
s:personnel g:before 1 stop|3=12 5=-13
s:personnel g:before 1|0=-5 1=10 2=-7 3=14 4=8 5=-9 6=-6 7=-5
s:personnel g:before 2|0=5 2=8 3=-8 5=-10
s:personnel g:before 3 stop|2=6 5=6
s:personnel g:before 3|0=-7 3=9 5=-6 7=10
s:personnel g:inside|2=-6 3=-8 6=5 7=7
s:personnel h:all|3=-6 5=5
s:personnel h:beside|3=6
s:personnel h:carried|3=5
s:personnel h:named|0=-5 1=5 2=-6 5=-11 7=21
s:personnel h:owner|1=-5 3=7 4=-6
s:personnel h:pronoun|1=6 7=-5
s:personnel k:all|3=-6 5=5
s:personnel k:several|0=-9 2=-6 3=23 5=-11
s:personnel k:state|1=7 6=-7 7=10
s:personnel k:unnamed|7=-7
s:personnel n:0|1=15 3=-6 5=-9 7=11
s:personnel n:1|0=-6 3=11 5=10 6=-6
s:personnel n:2|1=-8 3=12
s:personnel o:no|0=8 3=6 6=-12 7=6
s:personnel o:other|1=13 2=-10 7=5
s:personnel o:same|0=-12 1=-8 2=6 3=7 4=5
s:personnel p:none|0=5 1=6 2=-7 4=-5 5=5
s:personnel p:object|0=8 4=-6 5=-18 7=10
s:personnel p:prep|0=-8 1=5 2=9 3=-11
s:personnel p:subject|0=-10 1=-10 2=-8 3=24 5=9 6=-7
s:personnel v:arrive|0=-5 2=-7 5=9
s:personnel v:back|1=8
s:personnel v:bind|3=5
s:personnel v:consider|1=8
s:personnel v:give|0=15 2=7 3=-7 4=10 5=-25
s:personnel v:hold|6=8
s:personnel v:keep|5=19
s:personnel v:leave|0=-7 3=11 7=8
s:personnel v:meet|3=5
s:personnel v:need|3=6
s:personnel v:none|3=-8 5=5
s:personnel v:promise|0=11 2=-9 3=10 4=-6 5=-8
s:personnel v:say|7=6
s:personnel v:serve|0=-12 1=-8 2=11 5=8 7=5
s:training a:none|5=9
s:training a:other|2=5 5=-6
s:training f:none|5=9
s:training g:inside|5=6
s:training h:named|5=11
s:training h:owner|2=6
s:training k:state|5=5
s:training n:0|5=10
s:training n:1|3=8
s:training o:no|3=6
s:training o:same|3=-12 5=14
s:training p:object|5=9
s:training v:give|5=9
says force|1=6 3=5
says mission|3=-9 5=9
says not|0=6 1=6
says no|0=6
says whether|2=7
says will|3=12 7=-7
says would|2=8 3=-7
served funding funding|3=-5 5=9
served training personnel|0=5
silence 0|1=-5 2=-7 3=-7 4=7 5=7
silence 1|0=-5 3=5 4=-6
silence 2|0=-7 3=7 4=-5
silence 4|1=5 5=-10 7=-7
stance committed|4=30
stance considering|2=32
stance delivered owner|3=6
stance delivered subject|7=6
stance delivered|2=-7 5=36
stance pledged owner|3=-6
stance pledged|2=8 3=29
stance refused|0=28 1=6
stance reluctant|1=29
t:above a:bind|7=6
t:above a:say|3=6
t:above f:none|5=-6
t:above g:before 1|2=6 3=5 5=-6
t:above h:named|1=5 3=5
t:above k:host|7=6
t:above k:state|1=7 5=-6
t:above n:1|1=6
t:above o:no|2=8 5=-5
t:above o:other|1=7
t:above p:object|2=6 3=-8
t:above p:subject|3=10
t:above s:backing|7=6
t:above s:personnel|1=8
t:above v:light|3=5
t:above w:thing|3=8
t:above w:vow|7=6
t:agent a:ask|1=7
t:agent a:bind|3=-5 4=8
t:agent a:hesitate|1=5
t:agent a:keep|3=-6 5=5
t:agent a:none|0=9 2=-18 3=-10 4=-8 5=9 6=6 7=9
t:agent a:other|1=-8 3=8
t:agent a:promise|3=11 5=-9
t:agent a:refuse|0=7 1=-6
t:agent a:say|0=-12 1=6 2=6
t:agent a:thank|3=5
t:agent a:want|4=6
t:agent f:figure|0=-8 1=-8 3=15
t:agent f:none|0=7 1=6 3=-11 4=-6
t:agent g:before 0|0=-7 3=13
t:agent g:before 1|0=10 3=-13 4=10 7=-7
t:agent g:before 2|0=-6 4=-5
t:agent g:before 3|3=7 5=-6 7=8
t:agent g:inside|0=6 4=-6
t:agent h:named|1=7 3=-6
t:agent h:owner|1=-5 3=16 5=-7 7=6
t:agent k:AU|1=6
t:agent k:EU|3=-7 4=5
t:agent k:host|3=7
t:agent k:several|3=7 5=-6
t:agent k:state|1=-13 4=-10 5=9 7=5
t:agent k:unnamed|1=7 5=5
t:agent n:0|1=6 3=15 4=-9 5=-6 7=-9
t:agent n:1|1=-5 3=-10 4=7 7=9
t:agent o:no|3=15 4=-8
t:agent o:same|1=-6 2=7 3=-7 4=8 7=-6
t:agent o:unlike|2=-7 7=7
t:agent p:object|3=13 4=-6 5=-6
t:agent p:prep|3=-11 7=14
t:agent p:subject|5=6 7=-9
t:agent s:backing|0=7 1=10 3=-6 7=-9
t:agent s:equipment|1=-7 3=7
t:agent s:funding|2=-6 3=7 6=10
t:agent s:logistics|4=5
t:agent s:personnel|5=-10 6=-6 7=15
t:agent s:training|5=10
t:agent v:arrive|0=-11 1=7 3=9
t:agent v:ask|6=8
t:agent v:back|0=5 1=-6 5=10
t:agent v:bind|4=5
t:agent v:consider|2=14 3=-6
t:agent v:give|1=-9 5=18 6=-10
t:agent v:hesitate|1=7
t:agent v:hold|6=5
t:agent v:keep|3=15 5=-7
t:agent v:leave|5=8
t:agent v:light|2=6 3=-6
t:agent v:none|1=7 5=-8
t:agent v:promise|2=-6 3=12
t:agent v:refuse|0=6
t:agent w:back|0=5 5=6
t:agent w:event|1=7
t:agent w:move|1=-5
t:agent w:service|0=-5 3=11
t:agent w:thing|5=-6
t:agent w:vow|2=10
t:all f:figure|3=5
t:all n:1|5=6
t:all n:2|3=6
t:all o:other|3=-6
t:all o:same|3=6
t:all p:prep|3=7
t:all s:funding|3=11 5=-6
t:all s:personnel|3=-6 5=5
t:all v:arrive|5=-6
t:all v:give|3=5
t:all v:serve|5=8
t:carried a:none|2=5
t:carried f:figure|3=-6 5=7
t:carried f:none|3=9 5=-9
t:carried n:0|2=7
t:carried n:1|3=9
t:carried p:none|2=5
t:carried p:object|3=6
t:carried p:subject|1=6
t:carried s:funding|3=-5
t:carried s:logistics|2=7 5=-5
t:carried s:personnel|3=5
t:carried v:arrive|3=6
t:carried v:give|5=6
t:carried v:none|2=5
t:far a:ask|3=8
t:far a:none|1=-12 2=8 3=10 5=-5 6=-5
t:far a:other|3=-5
t:far a:promise|1=9 2=5 3=-7
t:far a:say|0=6 2=-6 5=7
t:far a:thank|1=6
t:far f:figure|1=7 2=5 5=-6
t:far f:none|2=-5 4=-6
t:far g:after 0 stop|0=6 1=6 3=-6
t:far g:after 0|2=5
t:far g:after 1 stop|2=7 5=-6
t:far g:after 1|2=-5 3=9 5=-9 6=6
t:far g:after 2 stop|3=-7 7=5
t:far g:before 0 stop|5=12
t:far g:before 0|0=7 2=-10 3=-8
t:far g:before 1 stop|5=-5
t:far g:before 1|0=-6 1=-6 3=10 4=6
t:far g:before 2 stop|3=-5 5=5
t:far g:before 2|2=7 5=-9
t:far g:before 3 stop|2=6 5=5
t:far g:before 3|5=7
t:far h:named|2=15 5=-9 6=-6
t:far h:owner|0=-6 2=-8 5=11
t:far h:pronoun|3=8 5=-6
t:far k:UNSC|2=8
t:far k:host|7=5
t:far k:several|5=9
t:far k:state|0=6 1=6 5=-7
t:far k:unnamed|1=-5 3=9
t:far n:0|0=9 1=-8 3=-9 6=-5 7=15
t:far n:1|1=6 2=10 3=14 4=-7 7=-19
t:far n:2|0=-6 1=6 2=-6
t:far o:no|0=5 1=-8 2=-7 3=-9 4=9 5=6 7=8
t:far o:other|1=8 2=8 4=-8
t:far o:same|2=-7 3=17 7=-8
t:far o:unlike|2=9
t:far p:none|2=-6 3=12 5=9 7=-6
t:far p:object|1=8 2=13 3=-5 4=-8 5=8 6=-6 7=-9
t:far p:prep|0=5 5=-6 7=-6
t:far p:subject|2=-6 3=-9 5=-11 7=19
t:far s:backing|0=7 1=10 2=-10
t:far s:equipment|5=6 7=-6
t:far s:funding|2=9 3=-6 6=5
t:far s:logistics|2=12
t:far s:personnel|6=-6 7=10
t:far s:training|3=7
t:far v:arrive|3=-9 7=7
t:far v:authorise|5=7
t:far v:back|1=8
t:far v:give|1=15 2=10 4=-8 5=-6 7=-7
t:far v:hesitate|1=-8 5=8
t:far v:keep|5=-8 6=6
t:far v:light|7=10
t:far v:need|3=6
t:far v:none|0=-6 1=-8 4=14 5=6
t:far v:promise|0=9 1=10 3=-6
t:far v:serve|1=-5 3=6
t:far w:back|0=-7 5=7
t:far w:move|1=7
t:far w:service|0=5 2=6
t:far w:thing|4=6 5=-6
t:far w:vow|1=6 2=-8
t:other a:none|0=-9 1=7 4=7 5=6 6=-5
t:other a:promise|3=6
t:other f:figure|5=6
t:other f:none|0=-7 1=6 3=6
t:other g:after 0|1=7 2=-6
t:other g:after 1|5=9
t:other g:before 0|2=10 5=-7
t:other g:before 1|2=-5 3=9
t:other g:inside|4=10
t:other h:named|0=-5 2=-8 3=8 4=9
t:other h:pronoun|1=7
t:other k:host|7=6
t:other k:several|5=8
t:other k:state|0=-7 4=9 7=-7
t:other n:0|0=-8 3=15 4=6 7=-7
t:other n:1|3=-6
t:other o:no|0=-5 3=8 4=5
t:other p:object|0=-7 1=7 2=-12 4=6
t:other p:prep|2=8
t:other p:subject|5=10
t:other s:backing|3=12 5=-6
t:other s:logistics|2=-7 4=6
t:other s:personnel|7=-6
t:other v:arrive|4=6
t:other v:back|1=-5
t:other v:bind|7=6
t:other v:give|2=-7 4=13
t:other v:none|3=8
t:other v:promise|3=8
t:other v:serve|2=8 3=-11 5=5
t:other w:thing|5=14 7=-5
t:other w:vow|3=9
t:own a:none|1=-6 2=5
t:own a:promise|3=-5 5=11
t:own a:say|0=6
t:own f:bare|5=5
t:own f:figure|2=-6 3=-7 5=10 7=9
t:own f:none|2=5 3=11 5=-11 7=-7
t:own g:before 0 stop|3=11 5=-8
t:own g:before 0|3=-8 5=12
t:own h:beside|3=7
t:own h:named|1=-7 5=7 6=7
t:own h:owner|1=6 6=-5
t:own k:state|5=7
t:own o:no|5=11 7=-7
t:own o:other|0=6 3=10
t:own o:same|0=-8 2=5 3=-9 6=6 7=13
t:own p:none|1=9 3=-8 5=-7 7=9
t:own p:object|4=7 5=-6 6=7
t:own p:prep|3=8 4=-5 5=8 7=-5
t:own p:subject|3=7 5=10 7=-6
t:own s:backing|2=6
t:own s:equipment|1=6 5=-7 7=8
t:own s:funding|5=6
t:own s:personnel|1=-6 5=8 6=6
t:own v:arrive|2=-7 3=11
t:own v:back|1=6
t:own v:give|5=-12 6=8 7=7
t:own v:keep|0=7 3=-13 5=12 7=-5
t:own v:leave|0=-5 3=8
t:own v:light|1=-5 5=9
t:own v:none|1=5 3=-9 7=6
t:own v:promise|2=11 5=-5
t:own v:serve|2=6 3=8 5=-10
t:own w:bare|5=5
t:source a:none|5=6
t:source f:figure|3=7 5=-6
t:source f:none|5=8
t:source g:after 0|5=7
t:source k:state|5=6
t:source n:0|5=10
t:source o:no|5=6
t:source v:arrive|3=-5 5=6
t:source v:light|3=5
tie agent personnel|7=8
tie agent state|1=-6 4=-5
tie agent thing figure|3=6
tie agent thing none|3=-8
tie agent training|5=5
tie agent vow none|2=5
tie all funding|3=6
tie far logistics|2=6
tie far personnel|7=5
tie far thing none|1=-6
tie other backing|3=6
tie own thing none|3=5 5=-5
told committed|3=6 4=68
told considering|2=77
told delivered|1=7 2=-9 3=7 5=64
told pledged|0=-9 1=-7 2=8 3=63 5=16
told refused|0=72 1=7
told reluctant|0=10 1=68
told same committed|4=199
told same considering|2=202
told same delivered|2=-6 3=7 5=192 7=6
told same pledged|0=-9 1=-6 2=9 3=193 4=5 5=13
told same refused|0=202 1=7
told same reluctant|0=10 1=198
told same suspended|6=203
told same withdrawn|3=5 7=198
told suspended|6=74
told unlike considering|2=5
told unlike withdrawn|7=5
told withdrawn|7=73
untold|3=5
v:arrive a:ask|1=9
v:arrive a:none|1=-12 2=-6 3=12 4=6 5=6
v:arrive a:say|0=-7 1=11
v:arrive g:absent|2=6 3=8 5=-10
v:arrive g:after 0|3=-5
v:arrive g:after 1|3=-7 4=8
v:arrive g:before 0 stop|5=8
v:arrive g:before 0|1=-6 3=13 7=-5
v:arrive g:before 1|1=6
v:arrive g:inside|0=-8 1=8 2=-8 3=10
v:arrive h:all|5=-6
v:arrive h:carried|3=6
v:arrive h:named|2=-6 4=6
v:arrive h:owner|2=-8 5=16
v:arrive h:pronoun|0=-8 1=12
v:arrive n:0|0=-9 2=-9 3=10
v:arrive o:no|0=-5 4=8 5=-5 7=7
v:arrive o:same|0=-6 1=7 2=-8 3=10
v:arrive o:unlike|5=8
v:arrive p:object|0=-10 1=9 5=7
v:arrive p:prep|3=5
v:arrive p:subject|4=11
v:ask a:none|3=-8 6=6
v:ask h:named|3=-8 6=6
v:ask n:0|3=-5
v:ask o:no|3=-6
v:ask p:subject|2=5
v:authorise a:none|3=-9 4=8
v:authorise g:before 1|3=-6 4=8
v:authorise h:named|4=9
v:authorise n:1|3=-6 5=7
v:authorise o:no|3=-6 4=8
v:authorise p:object|3=-6 5=5
v:back a:none|1=-7 2=7 3=6 5=7
v:back a:promise|2=5
v:back a:say|5=5
v:back a:thank|3=5
v:back a:want|1=7
v:back g:before 1|2=8 3=7 5=-7
v:back g:before 2|5=6
v:back g:inside|2=-6 3=6
v:back h:named|4=-5 5=9 7=-6
v:back h:owner|1=5 3=8 5=-6
v:back n:0|2=8 5=6
v:back n:1|1=5 3=14 5=-11
v:back n:2|3=-9 5=11
v:back o:no|1=9 2=-7 5=7
v:back o:other|2=11 3=-7
v:back o:same|3=11
v:back p:object|1=-6 5=9 7=-5
v:back p:subject|1=6
v:bar a:none|3=-7 6=10
v:bar h:named|3=-7 6=10
v:bar n:0|3=-7 6=10
v:bind a:none|4=9
v:bind g:after 0|3=-6 5=6
v:bind g:after 1|4=-6
v:bind g:before 1|4=9
v:bind n:0|4=8
v:bind n:1|7=6
v:bind o:no|4=7
v:bind p:object|3=-12 4=13
v:consider a:none|0=-6 2=9
v:consider a:say|0=6
v:consider g:before 0|2=7
v:consider h:named|2=10 3=-8
v:consider h:pronoun|3=10
v:consider n:0|2=10
v:consider o:no|2=9
v:consider o:other|2=6
v:consider p:prep|2=6
v:give a:ask|3=6
v:give a:bind|3=-6 4=8
v:give a:fail|3=5
v:give a:hesitate|1=9
v:give a:keep|5=8
v:give a:none|1=7 2=-6 3=6 4=6 7=-6
v:give a:other|0=6
v:give a:promise|3=11
v:give a:refuse|0=8
v:give a:say|2=8
v:give g:after 0 stop|0=-10 1=6
v:give g:after 0|2=11 3=-5 4=8 5=-9
v:give g:after 1|3=7
v:give g:before 0|0=12 2=-6
v:give g:before 1|3=8 5=9 6=-8 7=-6
v:give g:before 2 stop|5=13
v:give g:before 2|0=10
v:give g:before 3|3=-7 7=7
v:give g:inside|1=-8 4=12 5=-7 6=6
v:give h:all|3=5
v:give h:carried|5=6
v:give h:named|1=5 3=7 7=-7
v:give h:pronoun|0=6 1=-6 3=-11
v:give h:share|3=7
v:give n:0|1=-8 4=5 7=5
v:give n:1|0=6 2=6 7=-6
v:give n:2|1=9 3=9
v:give o:no|0=6 1=-8 3=8 4=-7 5=12 6=-7 7=-7
v:give o:other|1=6 3=7
v:give o:same|3=-10 4=8 5=-6 7=6
v:give p:object|1=-9 2=15 5=10 7=-21
v:give p:subject|1=9 2=-8 4=-6 5=-8 7=15
v:hesitate g:before 0|1=10 5=-5
v:hesitate g:inside|0=6
v:hesitate h:named|0=-7 1=8
v:hesitate h:pronoun|0=9
v:hesitate n:0|1=9
v:hesitate o:no|1=8
v:hesitate o:same|0=6
v:hesitate p:object|3=-5
v:hold a:none|6=11
v:hold a:say|3=5
v:hold h:named|6=6
v:hold n:0|6=8
v:hold o:same|6=7
v:hold o:unlike|6=5
v:hold p:object|6=9
v:keep a:none|7=-6
v:keep a:say|0=7
v:keep g:after 1|6=7
v:keep g:before 1|3=5
v:keep g:before 2 stop|0=6
v:keep g:before 2|3=13 5=-7
v:keep g:inside|0=7 3=-13 5=12 7=-5
v:keep h:named|3=13 5=-11 6=5
v:keep h:owner|0=7 3=-9 5=10 7=-5
v:keep n:0|3=7 7=-6
v:keep n:1|5=-7 6=6
v:keep o:no|1=-5 6=5
v:keep o:same|1=6
v:keep p:object|3=18 5=-11 7=-5
v:keep p:prep|3=10
v:keep p:subject|0=6 3=-21 5=11 6=6
v:leave a:bind|1=5
v:leave a:none|5=6
v:leave a:promise|7=6
v:leave a:refuse|3=6
v:leave g:after 0|3=6
v:leave g:before 0|1=5 5=7 7=-8
v:leave g:before 1|3=7 7=-7
v:leave g:before 2|7=6
v:leave h:named|5=6
v:leave h:owner|0=-6 3=12
v:leave n:0|3=6 7=7
v:leave n:1|7=-7
v:leave n:2|7=6
v:leave o:no|1=6 5=-7 7=6
v:leave o:other|7=5
v:leave o:same|0=-7 3=12 5=13 7=-8
v:leave p:object|0=-6 3=11 5=-5 7=7
v:leave p:prep|3=-11 5=8
v:leave p:subject|3=8
v:light a:none|3=-5 4=-7 5=7
v:light a:say|3=5
v:light g:absent|1=8 3=-7
v:light g:after 0|3=7
v:light g:after 1|3=5
v:light g:before 0|3=10
v:light g:before 1|3=-11 7=9
v:light g:inside|1=-5 5=8
v:light h:named|7=5
v:light h:owner|3=6
v:light n:0|5=-8
v:light n:1|5=6
v:light n:2|5=6
v:light o:other|3=6
v:meet o:no|3=6
v:meet p:object|3=-6 5=8
v:meet p:prep|3=5
v:need a:none|3=6
v:need h:named|3=6
v:need n:1|3=6
v:need o:no|3=6
v:need p:prep|3=6
v:none a:keep|2=8
v:none a:none|2=-7 6=-5
v:none g:after 0|1=8
v:none g:before 0 stop|3=12
v:none g:before 2|2=9 3=5 4=5 5=-14
v:none g:before 3 stop|5=7
v:none g:inside|0=5 1=6 3=-13 7=7
v:none h:carried|2=5
v:none h:named|0=-7 2=6 7=5
v:none h:owner|2=-7
v:none n:0|4=-5 5=13
v:none n:1|2=5 5=-5
v:none n:2|4=5
v:none o:no|1=-9 3=20 4=7 7=-6
v:none o:other|1=6
v:none o:same|3=-8 7=9
v:none o:unlike|3=-8
v:none p:none|3=12 4=-6
v:none p:object|4=13 5=-9
v:none p:prep|5=-6
v:none p:subject|1=-6 3=-7 5=18
v:promise a:none|0=7 1=12 3=6 5=-18 6=-6
v:promise g:after 0|5=5
v:promise g:before 0|0=-6 1=7 5=-5 7=11
v:promise g:before 1|1=-7 3=19 5=-6
v:promise g:before 2|1=5 5=6
v:promise g:before 3|3=6
v:promise g:inside|2=11 5=-7
v:promise h:named|0=5 1=9 2=-5
v:promise h:owner|1=-5 7=9
v:promise n:0|3=11 5=-11
v:promise n:1|1=5 4=-5 7=6
v:promise n:2|0=8
v:promise o:no|0=-6 1=8 2=-6 7=9
v:promise o:other|0=10 1=5 2=-5 7=-5
v:promise o:same|2=8 5=-9
v:promise p:object|0=6 1=8 2=-8 3=15 5=-10 6=-6
v:promise p:prep|3=-7 7=8
v:promise p:subject|2=6
v:refuse a:none|0=7
v:refuse h:named|0=7
v:refuse o:no|3=8
v:refuse p:object|3=7
v:say a:none|7=6
v:say h:named|5=-6 7=7
v:say n:1|5=-6 7=8
v:say p:object|7=7
v:serve a:none|1=-10 2=10 5=14 6=-6
v:serve g:absent|5=9
v:serve g:after 1|7=7
v:serve g:before 1 stop|3=9 5=-6
v:serve g:before 1|3=-9 5=13
v:serve g:inside|2=6 3=8 5=-10
v:serve h:all|5=8
v:serve h:named|1=-8 5=17
v:serve h:owner|2=14 5=-16
v:serve n:0|2=13
v:serve n:1|2=-6 3=7 5=13
v:serve n:2|3=-8 7=5
v:serve o:no|1=-6 5=6
v:serve o:other|0=-6 5=10
v:serve o:same|2=6
v:serve p:object|0=-9 1=-6 3=-6 5=12 7=11
v:serve p:prep|0=6 2=5 7=-5
v:thank g:before 0|0=6 3=-5
v:thank n:1|0=6
v:thank o:same|0=6
v:want a:none|0=6
v:want h:named|0=6
v:want p:object|0=6
verb arrive past|3=-6 5=9
verb arrive present|3=7 5=-8
verb give object|7=-5
verb give past passive|5=7
verb give past|3=-7 5=5
verb give present|0=-5 3=13 5=-6
w:back a:none|1=-6 5=7
w:back a:promise|2=5
w:back a:say|0=-7 1=6 5=5
w:back a:want|0=6
w:back f:none|5=9
w:back g:after 0|5=8
w:back g:before 0|1=6 3=-10
w:back g:before 1|2=8 3=6 5=-8
w:back g:before 2|2=6
w:back g:inside|1=-5 2=-6 3=12
w:back h:named|5=9
w:back h:owner|3=9
w:back h:pronoun|3=-6
w:back k:AU|1=9
w:back k:host|3=7
w:back k:mixed|1=6
w:back k:several|5=6
w:back k:state|1=-5 2=9 3=-10 5=12
w:back n:0|5=6
w:back n:1|1=7 5=-8
w:back n:2|3=-7 5=11
w:back o:no|0=-7 2=-9 3=7 5=10
w:back o:other|2=10 3=-12 5=9
w:back o:same|0=7 1=5 5=-10
w:back p:object|5=9
w:back s:backing|5=9
w:back v:arrive|0=-6 1=8
w:back v:back|2=9 5=7
w:back v:bind|7=6
w:back v:hesitate|0=6
w:bare a:none|0=-5 1=-7 5=11
w:bare f:bare|0=-6 1=-8 3=5 5=9
w:bare g:after 0|5=8
w:bare g:after 1|4=7
w:bare g:before 0 stop|3=-6 5=7
w:bare g:before 0|5=9
w:bare g:before 1 stop|3=7 5=-9
w:bare g:before 1|3=6 5=-6 7=9
w:bare g:inside|3=9
w:bare h:beside|5=9
w:bare h:named|7=-5
w:bare h:owner|3=7 5=-6
w:bare k:several|3=5
w:bare k:state|1=-6 5=10
w:bare n:0|3=11
w:bare n:1|3=-11 5=9
w:bare n:2|3=5
w:bare o:no|0=-5 1=-6 2=-5 3=-7 5=22
w:bare o:same|3=11 5=-9
w:bare o:unlike|2=8
w:bare p:none|5=12 7=-5
w:bare p:object|3=-5 7=9
w:bare p:subject|3=8 4=6 5=-8
w:bare s:personnel|0=-6 1=-8 3=9
w:bare v:arrive|2=6 3=-9
w:bare v:give|3=7 5=8
w:bare v:leave|7=8
w:bare v:light|3=-12 5=10 7=7
w:bare v:none|5=8
w:bare v:promise|3=11
w:event a:none|1=10 2=-8
w:event f:none|1=10 2=-8 7=7
w:event g:before 1|1=8
w:event h:named|1=13 2=-6 3=-8 7=8
w:event k:state|1=10 2=-8 7=7
w:event n:0|1=11 3=-7
w:event o:no|1=8
w:event p:object|1=12 2=-7
w:event s:personnel|1=10 2=-8 7=7
w:event v:consider|1=9 2=-6
w:move a:none|7=7
w:move f:none|3=7
w:move g:after 0|3=9 5=-6
w:move g:before 0|0=-7 3=20 7=-7
w:move g:before 1|3=-9 5=9
w:move g:inside|3=-7 5=-6 7=8
w:move h:named|3=9 5=-6
w:move h:owner|7=6
w:move h:pronoun|1=7
w:move k:several|1=-5 3=9 5=-7
w:move k:state|1=5 7=5
w:move n:0|3=5 5=-9 7=8
w:move n:1|7=-6
w:move o:no|3=14 5=-12
w:move o:unlike|3=-6 5=9
w:move p:object|3=7
w:move s:personnel|3=7
w:move v:arrive|7=5
w:move v:leave|3=7
w:service a:keep|5=6
w:service a:none|2=-7 3=6
w:service a:other|3=5
w:service f:none|1=-5 2=8
w:service g:after 1|3=8
w:service g:before 0|0=8
w:service g:before 1|3=8
w:service h:named|3=8
w:service h:owner|2=6
w:service k:several|2=7
w:service k:state|3=5 4=5
w:service n:1|3=12
w:service o:no|2=12 5=-5
w:service o:same|5=12
w:service o:unlike|3=6
w:service p:object|1=-5 2=8 3=6
w:service s:funding|3=8 5=-6
w:service s:training|5=9
w:service v:give|1=-5 2=8 3=6
w:thing a:ask|3=10
w:thing a:bind|3=-6 4=6
w:thing a:hesitate|1=9
w:thing a:keep|2=5
w:thing a:none|0=6 2=6 3=-5
w:thing a:other|0=9 1=-7
w:thing a:promise|2=-6 3=9 5=7
w:thing a:say|1=-6
w:thing a:want|0=-9 1=9 4=6
w:thing f:figure|0=-10 1=-7 2=-8 3=11 5=10
w:thing f:none|0=10 2=7 5=-12 6=-5 7=-6
w:thing g:after 0|1=6 3=-9 4=6
w:thing g:after 1 stop|2=7
w:thing g:after 1|0=-6 3=8 4=-9 6=7
w:thing g:after 2 stop|3=-6 7=5
w:thing g:after 2|3=9
w:thing g:before 0 stop|3=15 5=-5
w:thing g:before 0|7=8
w:thing g:before 1|0=6 1=-10 2=-6 4=14 5=8 6=5 7=-13
w:thing g:before 2|0=6 5=-6
w:thing g:before 3 stop|2=6 5=6
w:thing g:before 3|0=-7 3=6
w:thing g:inside|3=-10 5=8
w:thing h:beside|3=11 5=-6
w:thing h:named|0=-8 1=-10 7=8
w:thing h:owner|1=6 7=-7
w:thing h:pronoun|0=11 3=-7
w:thing h:share|5=5
w:thing k:EU|3=-13 4=9
w:thing k:UN|2=5
w:thing k:several|0=-7 2=-8 5=12
w:thing k:state|3=8 5=-7 7=-10
w:thing k:unnamed|1=-6 3=15
w:thing n:0|3=10
w:thing n:1|1=-7 2=7 3=8 7=-9
w:thing n:2|0=6 2=-5 3=-7
w:thing o:no|1=-7 3=11 7=-12
w:thing o:other|0=7 2=-6 3=10 4=-6 5=-7
w:thing o:same|0=-9 2=7 4=6
w:thing p:none|3=12 4=-6 5=-12 7=7
w:thing p:object|0=6 1=-11 4=16 6=6 7=-14
w:thing p:prep|3=7
w:thing p:subject|4=-9 5=18
w:thing s:backing|0=12 1=7 3=5 5=-13
w:thing s:equipment|5=6
w:thing s:funding|0=-9 2=-5 4=5 6=14 7=-6
w:thing s:logistics|0=-11 1=-8 2=11 3=8
w:thing s:personnel|6=-7
w:thing v:arrive|2=-12 3=15
w:thing v:ask|3=-8 6=6
w:thing v:authorise|3=-6 4=8
w:thing v:back|1=6 3=10
w:thing v:bar|3=-7 6=10
w:thing v:bind|4=5
w:thing v:consider|2=9
w:thing v:give|0=7 4=7 5=-12
w:thing v:hold|6=7
w:thing v:keep|0=8 2=-7 7=-7
w:thing v:leave|5=10
w:thing v:light|2=6 3=11 7=-10
w:thing v:none|3=6
w:thing v:promise|6=-5
w:thing v:say|7=7
w:thing v:serve|1=-10 2=12 3=-5 5=11 6=-5 7=6
w:thing v:want|0=6
w:vow a:bind|7=6
w:vow g:before 0|0=-8 5=5
w:vow g:before 1|3=6
w:vow h:named|1=6 3=-5
w:vow h:pronoun|0=-6 3=7
w:vow k:host|7=11
w:vow k:state|3=13 5=-7
w:vow n:2|1=5
w:vow o:no|5=-8
w:vow v:consider|1=-9 2=7
w:vow v:hesitate|1=8
w:vow v:promise|1=9
w:vow v:refuse|1=-7 3=10
weak personnel|0=-7 3=6
`;
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
at down 1 true|0=-7
at down acts|2=5
at down past main|0=-5 2=6
at else 1 true|1=6
at else 2 false|0=20 1=-10 2=-11
at else 2 true|0=-7
at else 3 false|0=-5
at else acts|1=9 2=-7
at else arrive|0=5
at else ask|0=-6 1=7
at else committed|0=7 1=-7
at else delivered|0=9 2=-5
at else end|0=6
at else engagement held|1=5
at else future main|0=6 1=-5
at else future relative|0=12 1=-11
at else give|0=-8 2=11
at else none gerund|0=5
at else none infinitive|0=-13 1=5 2=8
at else none|0=8
at else obstacle|0=-8 1=10
at else on|1=6
at else past main|1=11 2=-10
at else past perfect main|0=-9 1=6
at else pledged|0=-6 2=10
at else possible main|1=5
at else present main|0=8 2=-9
at else promise|0=-7 1=9
at else reluctant|1=5
at else request|0=8
at else say|0=12 1=-11
at else serve|0=-8
at else until|0=13 2=-11
at else|1=6 2=-9
at loose 1 true|0=-6 1=10
at loose 2 false|0=7
at loose 2 true|0=7 2=-5
at loose acts|1=13 2=-12
at loose agreement drafting|0=-7 1=7
at loose agreement|0=-7 1=7
at loose bind|0=10 1=-9
at loose by|0=6 1=-5
at loose contribution|0=10 1=-7
at loose delivered|0=13 1=-12
at loose engagement held|0=7 1=-6
at loose engagement|0=7 1=-6
at loose in|1=6
at loose leave|2=-5
at loose meet|0=-15 1=8 2=7
at loose none|0=-8 1=9
at loose obstacle|0=-9 1=16 2=-7
at loose on|0=-7 1=10
at loose requirement|0=7 1=-6
at loose says|0=9 1=-9
at loose unverbed|0=8 2=-13
at loose withdrawn|1=5
at loose|0=8 2=-13
at main 1 true|0=12 2=-11
at main 2 false|0=-8
at main ^|0=6 1=-6
at main agreement drafting|0=5 1=-5
at main back|0=6 1=-6
at main bind|1=7
at main changed|1=-7
at main contribution|1=8 2=-10
at main engagement held|0=-7 1=9
at main engagement planned|0=-7 1=8
at main engagement|0=-14 1=17
at main extended|0=-10 1=6
at main future main|0=-13 1=14
at main mandate|2=5
at main none gerund|0=-10 1=10
at main none infinitive|0=7 1=-6
at main none|0=-7 1=7
at main obstacle|0=11 1=-10
at main of|0=-7 1=8
at main on|0=7 2=-6
at main past main|0=6
at main past perfect main|0=17 1=-14
at main past sub|1=-9
at main pledged|0=-7 1=10
at main present infinitive|0=-16 1=17
at main present main|0=21 1=-18
at main present relative|0=-8 1=10
at main promise|0=11 1=-12
at main reluctant|0=-7 1=8
at main request|0=7 1=-6
at main said|1=5
at main says|0=7 2=-5
at main say|0=7
at main suspended|0=5 1=-5
at main the|0=6
at main withdrawn|0=7 1=-6
at main|0=9 2=-10
at own ,|0=7 1=-6
at own 1 true|0=-13 1=23 2=-9
at own 2 false|1=-12 2=13
at own 2 true|0=5
at own 3 true|0=5
at own ^|0=-6 1=6
at own acts|0=-9 1=17 2=-7
at own agreement drafting|0=-6 1=7
at own agreement|0=-6 1=8
at own arrive|0=8 1=-9
at own ask|0=8 1=-5
at own authorised|1=10 2=-5
at own back|1=5
at own before|0=10 1=-9
at own bind|0=-19 1=18
at own by|0=9 2=-7
at own committed|0=-16 1=9 2=7
at own contribution|0=-24 1=19
at own delivered|0=-20 1=24
at own ended|2=8
at own engagement held|0=8 2=-6
at own engagement|0=9 2=-7
at own extended|2=6
at own future relative|0=8 2=-5
at own give|0=10 1=-7
at own group|0=5
at own in|1=5 2=-7
at own leave|0=-12 1=9
at own light|0=9 1=-8
at own mandate|0=-13 1=6 2=7
at own meet|0=8 1=-5
at own money|0=9 1=-8
at own none infinitive|0=8 2=-6
at own none participle|0=-6 2=8
at own obstacle|0=30 1=-26
at own of|1=-6 2=6
at own on|0=5
at own past main|0=6
at own past perfect main|0=-17 1=23 2=-6
at own past relative|0=-7 1=10
at own past sub|0=-9 1=10
at own pledged|0=20 1=-22
at own present infinitive|1=6
at own present main|0=11 1=-15
at own promise|0=-14 1=6 2=8
at own refuse|0=5
at own says|0=6 1=-10
at own say|0=8 1=-8
at own serve|2=7
at own sign|0=-6 1=7
at own since|0=-8 1=9
at own the|1=10 2=-6
at own to|0=6 1=-15 2=9
at own withdrawn|0=-12 1=9
at own|1=7
at up delivered|0=8 1=-7
at up none infinitive|0=-6 1=7
at up on|0=9 1=-8
at up past that|0=11 1=-10
at up promise|1=6
at up withdrawn|0=-5 1=6
back 0 arrive|0=14 1=-9
back 0 ask|0=-21 1=23
back 0 authorised|0=6
back 0 authorise|0=-8 1=8
back 0 back|0=-29 1=31
back 0 bind|0=10 1=-7
back 0 considering|0=5
back 0 delivered|0=17 1=-13
back 0 end|0=8 1=-6
back 0 engagement held|0=6
back 0 engagement planned|0=-17 1=18
back 0 give|0=16 1=-10 2=-5
back 0 leave|1=-8 2=8
back 0 light|0=12 1=-11
back 0 none|0=8 1=-5
back 0 obstacle|0=6
back 0 pledged|0=-14 1=7 2=7
back 0 promise|0=-11 1=16
back 0 refused|0=8 1=-7
back 0 request|0=-17 1=20
back 0 say|0=9 1=-18 2=8
back 0 sign|0=8 1=-7
back 0 withdrawn|0=6
back 0|0=30 1=-10 2=-20
back 1 arrive|1=-5 2=10
back 1 ask|0=-29 1=31
back 1 authorise|0=-13 1=14
back 1 back|0=-15 1=18
back 1 bind|0=16 1=-13
back 1 delivered|0=7
back 1 give|0=15 1=-11
back 1 leave|0=6
back 1 light|0=10 1=-8
back 1 meet|0=12 1=-10
back 1 obstacle|0=9 1=-8
back 1 promise|0=9 1=-7
back 1 refused|0=6 1=-5
back 1 request|0=-12 1=16
back 1 requirement|0=7 1=-5
back 1 say|0=12 1=-8
back 1 serve|0=5
back 1 sign|0=6 1=-6
back 10 ahead|1=-7 2=6
back 10 now|0=-14 1=26 2=-12
back 10 past|0=13 1=7 2=-20
back 1|0=43 1=-24 2=-19
back 4 ahead|0=7
back 4 long-ago|0=13 1=-10
back 7 ahead|1=-5 2=7
back 7 now|0=11 1=-8
back 7 past|0=33 1=-25 2=-8
back future main|0=20 1=-15 2=-6
back last false|0=28 1=-20 2=-7
back last true|0=44 1=-14 2=-32
back none gerund|0=6 1=-6
back none infinitive|0=-13 2=9
back own 0|0=13 1=18 2=-29
back own 1|0=49 1=-34 2=-15
back own 2|0=13 1=-18 2=5
back past main|1=19 2=-16
back past perfect main|0=22 1=-13 2=-9
back past sub|0=-20 1=21
back past that|1=7
back present infinitive|1=-7 2=6
back present main|0=14 1=-17
back present relative|0=8 1=-7
back unverbed|0=26 1=-15 2=-11
back would that|0=-17 1=19
before , 10 now|0=7 1=-6
before ,|0=7 1=-6
before ^ 7 now|0=-6 1=6
before ^ engagement held|1=5
before ^ engagement|1=5
before adopted 10 past|0=-6 1=7
before adopted|0=-6 1=7
before before 10 past|0=13 1=-12
before before authorised|0=7 1=-7
before before contribution|0=8 1=-6
before before mandate|0=7 1=-7
before before|0=15 1=-13
before by 10 ahead|2=202
before by 7 ahead|0=9 1=-8 2=199
before by obstacle|0=7 2=-5
before by requirement|2=8
before by|0=8 1=-10
before for 7 ahead|1=-5 2=5
before for contribution|2=7
before from contribution|2=8
before from|2=8
before group 7 now|0=5
before group request|0=5
before group|0=5
before in 4 ahead|0=8 1=-7
before in 7 ahead|0=-6 2=9
before in 7 past|1=19 2=-16
before in authorised|0=-6 1=7
before in delivered|0=13 1=-11
before in pledged|0=-5 1=5
before in withdrawn|0=-13 1=7 2=6
before in|1=6 2=-9
before mission|0=-6 1=7
before money 7 now|0=9 1=-8
before money contribution|0=9 1=-8
before money delivered|0=9 1=-8
before money|0=9 1=-8
before of 10 past|0=-7 1=8
before of 4 ahead|0=12 1=-8
before of 4 past|0=7 1=-5
before of 7 past|0=-10 1=11
before of contribution|0=-16 1=8 2=8
before of delivered|0=-8 1=9
before of mandate|0=9 1=-5
before of obstacle|0=7 1=-7
before of pledged|2=9
before on 10 ahead|1=-8 2=6
before on 10 now|1=12 2=-10
before on 10 past|0=13 2=-15
before on agreement drafting|0=9 1=-9
before on agreement|0=7 1=-6
before on authorised|1=5
before on changed|0=7
before on considering|0=6 1=-6
before on contribution|0=11 2=-9
before on ended|2=8
before on extended|1=9
before on mandate|0=-5 1=5
before on obstacle|1=7
before on pledged|0=7
before on reluctant|0=-7 1=8
before on|0=13 1=6 2=-19
before said 10 past|0=-6 1=7
before said contribution|1=5
before said|1=5
before since 4 long-ago|0=-8 1=9
before since contribution|1=5
before since|0=-8 1=12
before the 10 now|0=6 1=-5
before the 10 past|0=-11 1=15
before the 7 ahead|0=8
before the authorised|0=-5 1=7
before the contribution|2=-7
before the extended|0=-9 1=6
before the mandate|0=-14 1=13
before the obstacle|0=6 1=-6
before the pledged|0=12 1=-6 2=-6
before the request|0=7 1=-7
before the|1=7 2=-8
before to 10 ahead|1=-7 2=11
before to 10 past|0=12 1=-11
before to engagement held|0=12 1=-11
before to engagement|0=12 1=-11
before to extended|0=-13 1=-6 2=19
before to mandate|0=-13 1=-6 2=19
before to|0=6 1=-20 2=15
before until 10 ahead|2=201
before until 7 ahead|0=11 2=191
before until contribution|0=6 2=-5
before until|0=11 2=-7
before2 , in|0=-6 1=7
before2 , the|0=-6 1=6
before2 ^ in|0=-12 1=13
before2 agreed on|0=7 1=-6
before2 and on|0=-7 1=8
before2 announced the|0=6 1=-5
before2 atmis in|0=7 1=-6
before2 back on|0=5
before2 blinken on|0=-7 1=7
before2 by the|0=7
before2 command on|0=-6 1=6
before2 conference on|0=7 1=-7
before2 confirmed on|0=7 1=-7
before2 day before|0=6 1=-5
before2 deliver in|2=7
before2 disclosed on|0=15 1=-15
before2 end of|0=9 2=-6
before2 gave money|0=9 1=-8
before2 grounded since|0=7 1=-6
before2 guyana on|0=6 1=-6
before2 haiti on|0=-10 1=11
before2 joly on|0=6 1=-6
before2 landed on|0=5
before2 learned on|0=6 1=-6
before2 leave by|0=5
before2 letter of|0=-6 1=6
before2 maintained on|0=7 1=-6
before2 mandate in|0=5
before2 meeting of|0=-5 1=6
before2 met by|2=5
before2 monusco until|0=9 2=-8
before2 note on|0=6 1=-6
before2 officers for|1=-5 2=6
before2 officers on|0=7 1=-7
before2 operational in|0=5
before2 options in|0=-6 1=6
before2 out on|1=-5 2=8
before2 paris on|0=-6 1=7
before2 partners group|0=5
before2 port-au-prince on|0=-8 1=9
before2 russia on|0=7 1=-6
before2 soldadas until|0=6 2=-5
before2 them on|0=-5 1=5
before2 until to|2=7
before2 unwanted on|0=5 1=-5
before2 up in|0=9 1=-8
before2 volunteered on|0=10 1=-10
before2 vote before|0=7 1=-7
before2 welcomed the|0=-8 1=8
before2 withdrawal in|0=8 1=-7
bias|0=64 1=-18 2=-61
count 1 true|0=-7 1=38 2=-30
count 2 false|0=19 1=-22
count 2 true|0=6 2=-9
first 15|0=-7 2=11
first 19|1=7
first 1|0=-7 1=8
first 2022|0=-6 1=6
first 2024|0=9 1=-5
first 2025|0=6
first 20|0=11 1=-6 2=-6
first 24|0=-6 1=7
first 26|0=6 1=-6
first 30|0=-11 2=8
first 31|0=-8
first 9|1=6
first august|0=-15 1=11
first earlier|1=6
first friday|0=11 1=-8
first january|0=7 1=-14 2=7
first june|2=-8
first last|1=12 2=-7
first march|1=9 2=-9
first may|0=-7 1=8
first monday|0=7 2=-6
first next|1=-6 2=6
first november|1=-9 2=8
first october|0=-11 1=7
first september|0=22 1=-16 2=-6
first this|0=-10 2=7
first thursday|0=5 2=-5
first tuesday|0=7 2=-5
first wednesday|0=24 1=-20
gap after 0 0 1|1=6
gap after 0 0 loose|0=-9 1=10
gap after 0 0|0=-9 1=10
gap after 0 1 1|1=8
gap after 0 1 loose|0=10 2=-6
gap after 0 1 own|0=-12 1=6 2=5
gap after 0 2 1|0=-6 1=11
gap after 0 2 2|0=13 1=-9
gap after 0 2 else|0=5 2=-5
gap after 0 2 loose|0=5
gap after 0 2|0=7 2=-8
gap after 1 1 1|0=7 1=-5
gap after 1 1 2|2=7
gap after 1 1 loose|0=12 1=-10
gap after 1 1 own|2=7
gap after 1 1|0=6 1=-10
gap after 1 2 1|0=5 1=-5
gap after 1 2 2|0=9
gap after 1 2 down|2=6
gap after 1 2 else|0=10 1=-8
gap after 1 2 main|0=5
gap after 1 2|0=13 1=-11
gap after 2 1 1|0=-12 1=6 2=6
gap after 2 1 loose|0=-12 1=6 2=6
gap after 2 1 own|0=11 1=-8
gap after 2 2 else|0=11 1=-17 2=6
gap after 2 2 loose|1=7 2=-5
gap after 2 2 main|0=-6 1=7
gap after 2 2|0=8 1=-6
gap before 0 0 1|0=-6 1=15 2=-9
gap before 0 0 2|0=-5 1=7
gap before 0 0 own|0=-8 1=16 2=-8
gap before 0 0|0=-11 1=21 2=-10
gap before 0 1 1|0=-7 1=8
gap before 0 1 up|0=-8 1=9
gap before 0 1|0=-7 1=8
gap before 1 0 1|0=9 1=-5
gap before 1 0 main|0=6
gap before 1 0 own|0=5
gap before 1 0|0=11 2=-7
gap before 1 1 1|0=6
gap before 1 1 else|0=5
gap before 1 1 main|0=-7
gap before 1 1|1=-6
gap before 1 2 1|0=-10 1=12
gap before 1 2 main|0=-7 1=9
gap before 1 2|0=-10 1=12
gap before 2 0 else|0=-8 1=8
gap before 2 0 up|0=6 1=-5
gap before 2 1 1|0=9 1=-8
gap before 2 1 else|1=6
gap before 2 1 main|0=17 1=-16
gap before 2 1|0=13 1=-10
gap before 2 2 1|0=7 1=-7
gap before 2 2 main|0=7 1=-7
kind agreement|0=9 2=-7
kind contribution|0=40 1=-23 2=-23
kind engagement|0=-8 1=27 2=-19
kind mandate|0=7 1=-12 2=6
kind obstacle|0=36 1=-18 2=-18
kind request|0=-14 1=27 2=-13
kind requirement|0=19 1=-17
lemma adopt|0=-6 1=9
lemma agree else|0=5
lemma agree loose|0=5
lemma agree|0=10 1=-12
lemma announce else|0=-7 1=8
lemma announce main|0=6 1=-6
lemma announce own|2=5
lemma approve main|0=10 1=-9
lemma approve own|0=-16 1=9 2=7
lemma approve|2=6
lemma arrive main|0=-6 1=6
lemma ask|0=-7 1=7
lemma be else|0=8 1=-5
lemma be own|0=-5 1=6
lemma call else|0=-6 1=7
lemma call own|0=5
lemma confirm loose|0=7 1=-7
lemma confirm|0=7 1=-7
lemma cover|0=5 2=-6
lemma decide main|0=8 1=-7
lemma decide own|0=-5 1=7
lemma declare main|0=-6 1=7
lemma declare|0=-6 1=7
lemma deliver else|2=7
lemma deliver|2=7
lemma disclose else|0=7 1=-6
lemma disclose main|0=9 1=-9
lemma disclose|0=15 1=-15
lemma disembark main|0=6 1=-6
lemma disembark|0=5 1=-5
lemma exclude own|0=8 1=-7
lemma extend else|0=-7 2=6
lemma extend|0=-6 2=9
lemma fly own|0=5
lemma follow own|1=-6
lemma follow|1=-6
lemma go loose|0=-7 1=7
lemma hope own|0=7 1=-7
lemma hope|0=7 1=-7
lemma keep|0=7
lemma land loose|0=6
lemma lead else|0=6
lemma learn loose|0=6 1=-6
lemma learn|0=9 1=-9
lemma leave loose|0=9
lemma leave|0=7
lemma lie|0=-7 1=7
lemma maintain own|0=7 1=-6
lemma maintain|0=7 1=-6
lemma meet loose|0=-11 2=7
lemma meet own|0=6
lemma meet|0=-5
lemma offer own|0=-7 1=8
lemma offer|0=-7 1=8
lemma pay loose|1=5
lemma pay own|0=7 2=-5
lemma pay|2=-6
lemma prolong|0=10 1=-6
lemma promise own|1=7
lemma promise|0=-8 1=14 2=-6
lemma put loose|0=10 1=-9
lemma put|0=10 1=-9
lemma release loose|0=8 1=-8
lemma release|0=7 1=-7
lemma repatriate own|1=6
lemma report|0=10 1=-9
lemma reveal|0=6 1=-6
lemma run|0=-12 2=8
lemma see own|0=10 1=-10
lemma see|0=10 1=-10
lemma send|0=5
lemma sign own|0=-6 1=7
lemma sign|0=-8 1=11
lemma take main|0=6 1=-6
lemma take|0=6 1=-5
lemma tell|0=-11 1=12
lemma train|0=6 1=-5
lemma transfer main|0=-6 1=6
lemma volunteer up|0=7 1=-7
lemma volunteer|0=10 1=-10
lemma vote own|1=5
lemma vote|0=-11 1=14
lemma warn main|0=-6 1=6
lemma warn|1=5
lemma welcome else|0=-7 1=8
lemma welcome|0=-8 1=8
lemma withdraw own|0=-7 2=5
lemma withdraw|0=-7 2=5
next $|0=7 1=-6
next 's|0=8 1=-7
next (|0=7 1=-6
next ,|0=-25 1=34 2=-8
next .|0=-6 1=-6 2=12
next 100|0=6 1=-5
next 230|0=5 1=-5
next :|0=9 1=-8
next ;|0=30 1=-23 2=-7
next and|0=12 1=-12
next antónio|0=-5 1=6
next at|0=-12 1=8
next because|0=9 1=-7
next by|0=-9
next for|0=-9 1=10
next has|0=10 1=-6
next on|1=7
next that|1=7
next the|0=6
next to|2=-6
opens contribution|0=8 1=-6
opens engagement|0=-10 1=11
opens mandate|0=8 1=-6
opens obstacle|0=-6 1=7
opens request|0=-5 1=6
opens|0=-10 1=15 2=-6
role arrive changed|0=6 1=-6
role arrive delivered|0=-19 1=20
role arrive engagement held|0=9 1=-9
role arrive pledged|0=13 1=-17
role authorise extended|0=-5 1=7
role authorise pledged|0=5 1=-5
role authorise reluctant|1=5
role back pledged|1=7
role back refused|0=6 1=-6
role bind authorised|0=-7 1=10
role bind changed|0=6 1=-5
role bind committed|0=-16 1=9 2=7
role bind delivered|0=9 1=-9
role bind extended|0=-7 1=10
role bind pledged|0=15 1=-14
role bind reluctant|0=-7 1=7
role bind withdrawn|0=-5 1=6
role extend extended|0=6
role give delivered|0=6
role give extended|0=-11 2=9
role give obstacle|0=7 1=-6
role give pledged|0=6
role leave requirement|0=6
role leave withdrawn|0=-13 1=11
role light delivered|0=-6 1=7
role light obstacle|0=7 1=-7
role light pledged|0=5
role meet changed|0=8 1=-8
role meet engagement held|1=7
role meet engagement planned|1=5
role none engagement held|0=-7 1=8
role none obstacle|0=-10 1=12
role promise changed|0=-8 1=9
role promise extended|0=-7 2=8
role promise pledged|0=-28 1=23
role promise request|0=12 1=-12
role refuse refused|0=-13 1=14
role say agreement signed|0=5
role say committed|0=10 1=-9
role say considering|1=6
role say delivered|0=8 1=-8
role say obstacle|0=8 1=-8
role say refused|0=-5 1=5
role say suspended|0=8 1=-7
role serve pledged|1=-9 2=11
role sign agreement signed|0=-13 1=14
role sign authorised|0=7 1=-7
says acts agreement drafting|1=6
says acts agreement signed|0=-10 1=13
says acts authorised|1=10 2=-8
says acts changed|0=8 1=-7
says acts committed|0=-15 1=9 2=5
says acts considering|0=12 1=-11
says acts delivered|1=11 2=-11
says acts ended|0=-6 2=10
says acts engagement held|1=11 2=-9
says acts engagement planned|0=-8 1=11
says acts extended|0=-14 2=10
says acts obstacle|0=5 1=7 2=-13
says acts pledged|0=29 1=-29
says acts refused|0=-7 1=9
says acts reluctant|0=-7 1=9
says acts request|0=11 2=-6
says acts requirement|0=10 1=-14
says acts withdrawn|0=-8 1=6
says says agreement drafting|0=6 1=-6
says says agreement signed|0=5
says says committed|0=10 1=-9
says says considering|0=-10 1=11
says says delivered|0=9 1=-9
says says engagement held|0=7 1=-5
says says obstacle|0=15 1=-15
says says pledged|0=-15 1=12
says says refused|0=-5 1=5
says says suspended|0=8 1=-7
says says withdrawn|1=7
slot agreement drafting|0=10 1=-6
slot authorised|0=7 2=-10
slot changed|0=10 1=-9
slot considering|0=11 1=-8
slot delivered|0=34 1=-15 2=-19
slot ended|2=9
slot engagement held|0=9 1=6 2=-15
slot engagement planned|0=-20 1=24
slot extended|0=-5 2=8
slot obstacle|0=36 1=-18 2=-18
slot pledged|1=-10 2=11
slot reluctant|0=-6 1=11 2=-5
slot request|0=-14 1=27 2=-13
slot requirement|0=19 1=-17
slot suspended|0=7 1=-6
slot withdrawn|1=6
turn last agreement drafting|0=6 1=-6
turn last ahead false|1=14 2=-12
turn last ahead true|0=-20 1=24
turn last authorised|0=5
turn last committed|0=-9 1=10
turn last delivered|0=-9 1=10
turn last engagement planned|0=10 1=-9
turn last extended|0=-8 1=10
turn last future main|0=-12 1=14
turn last holder future main|0=10 1=-9
turn last holder none gerund|0=-6 1=7
turn last holder none participle|0=-13 1=14
turn last holder past main|1=10 2=-9
turn last holder past participle|0=13 1=-12
turn last holder past perfect main|0=-7 1=9
turn last holder past sub|0=-13 1=13
turn last holder past that|0=-5 1=6
turn last holder present main|0=7 1=-6
turn last none gerund|0=-11 1=12
turn last none infinitive|0=-9 1=9
turn last obstacle|0=-11 1=12
turn last past main|0=6
turn last past relative|0=5
turn last past sub|0=6 1=-5
turn last past that|0=9 1=-8
turn last pledged|0=-19 1=22
turn last possible main|0=-7 1=7
turn last present main|0=12 1=-11
turn last reluctant|0=-12 1=13
turn last request|0=6 1=-5
turn last requirement|0=8 1=-8
turn last suspended|0=7 1=-7
turn last unverbed|0=-7 1=8
turn last would that|0=-11 1=11
turn last|0=-22 1=38 2=-16
turn next ahead false|0=63 1=-56 2=-7
turn next ahead true|0=22 1=-19
turn next authorised|0=5
turn next delivered|0=10 1=-10
turn next engagement held|0=19 1=-18
turn next extended|0=7 1=-5
turn next holder future main|1=5
turn next holder none gerund|0=8 1=-8
turn next holder past main|0=44 1=-41
turn next holder past perfect main|0=16 1=-15
turn next holder past perfect sub|0=5
turn next holder present main|0=-6 1=7
turn next none gerund|0=7 1=-7
turn next past main|0=38 1=-36
turn next past perfect main|0=13 1=-12
turn next pledged|0=13 1=-11
turn next present main|0=-6 1=6
turn next request|0=5
turn next unverbed|0=5 1=-5
turn next|0=84 1=-75 2=-9
way 10 ahead contribution|0=8 1=-10
way 10 ahead ended|1=-6 2=10
way 10 ahead engagement|0=-6 1=7
way 10 ahead extended|0=-7 1=-9 2=17
way 10 ahead future main|1=5
way 10 ahead mandate|0=-15 1=-13 2=28
way 10 ahead obstacle|0=10 1=-5
way 10 ahead past main|0=-6 2=10
way 10 ahead past perfect main|1=-6 2=10
way 10 ahead pledged|1=-10 2=7
way 10 ahead present infinitive|0=-13 2=12
way 10 ahead present main|1=-6
way 10 ahead unverbed|0=14 1=-6 2=-7
way 10 ahead|1=-24 2=25
way 10 now agreement signed|0=6 1=-5
way 10 now agreement|0=10 1=-9
way 10 now committed|0=6 1=-5
way 10 now contribution|0=8 2=-10
way 10 now delivered|0=11 1=-9
way 10 now engagement held|1=7
way 10 now engagement|0=-6 1=9
way 10 now extended|0=7
way 10 now future main|1=6
way 10 now mandate|0=13 1=-8 2=-5
way 10 now obstacle|0=5
way 10 now past main|0=-14 1=22 2=-9
way 10 now past perfect main|0=13 1=-11
way 10 now past relative|0=-8 1=9
way 10 now past sub|1=5
way 10 now pledged|0=-16 1=22 2=-6
way 10 now present infinitive|0=-11 1=12
way 10 now present main|0=12 1=-10
way 10 now reluctant|0=-6 1=7
way 10 now request|0=-29 1=33
way 10 now withdrawn|0=6 1=-5
way 10 now|1=27 2=-25
way 10 past agreement drafting|0=9 1=-8
way 10 past agreement signed|1=6
way 10 past authorised|0=7
way 10 past contribution|1=22 2=-22
way 10 past engagement planned|1=6
way 10 past engagement|2=-6
way 10 past extended|0=-11 1=17 2=-5
way 10 past future main|0=14 1=-11
way 10 past mandate|1=14 2=-11
way 10 past none infinitive|0=-15 1=17
way 10 past past main|0=-10 1=21 2=-11
way 10 past past participle|0=5
way 10 past past perfect main|0=-9 1=18 2=-9
way 10 past past relative|0=20 1=-18
way 10 past past sub|0=-12 1=13
way 10 past pledged|1=13 2=-12
way 10 past possible main|0=-7 1=7
way 10 past present infinitive|0=9 1=-7
way 10 past present main|0=15 1=-12
way 10 past reluctant|0=-13 1=14
way 10 past request|1=7
way 10 past requirement|0=12 1=-9
way 10 past suspended|0=10 1=-10
way 10 past unverbed|0=8 2=-5
way 10 past withdrawn|0=6
way 10 past would that|0=-28 1=29
way 10 past|0=16 1=35 2=-49
way 4 ahead authorised|0=7
way 4 ahead contribution|0=9 1=-14 2=5
way 4 ahead extended|0=5
way 4 ahead mandate|0=14 1=-9 2=-5
way 4 ahead past main|1=-7 2=6
way 4 ahead present infinitive|0=6
way 4 ahead present main|0=8 1=-7
way 4 ahead reluctant|0=6 1=-6
way 4 ahead|0=25 1=-25
way 4 long-ago contribution|1=6
way 4 long-ago pledged|0=7
way 4 long-ago|2=-6
way 4 now past main|0=10 1=-9
way 4 now|0=8 1=-17 2=9
way 4 past contribution|0=5
way 4 past|0=12 1=-7 2=-5
way 7 ahead contribution|1=-26 2=27
way 7 ahead delivered|0=10 2=-7
way 7 ahead engagement held|0=12 1=-8
way 7 ahead engagement planned|0=-12 1=13
way 7 ahead engagement|2=-5
way 7 ahead extended|0=-6
way 7 ahead future main|1=7 2=-7
way 7 ahead mandate|0=-6
way 7 ahead none infinitive|0=-8 2=12
way 7 ahead obstacle|0=9 2=-5
way 7 ahead past main|0=17 1=-10 2=-7
way 7 ahead past perfect main|0=8
way 7 ahead past that|0=5
way 7 ahead pledged|0=-12 1=-18 2=30
way 7 ahead present main|1=-5 2=6
way 7 ahead request|0=14 1=-9
way 7 ahead requirement|1=-5
way 7 ahead unverbed|0=9 1=-8
way 7 ahead withdrawn|2=5
way 7 ahead|0=19 1=-37 2=18
way 7 now contribution|0=7 2=-5
way 7 now engagement held|0=-9 1=11
way 7 now engagement|0=-9 1=11
way 7 now pledged|0=8 1=-7
way 7 now request|0=5
way 7 now withdrawn|1=7
way 7 now|1=9 2=-10
way 7 past authorised|0=-8 1=9
way 7 past considering|0=5
way 7 past contribution|0=13 1=6 2=-18
way 7 past extended|0=8 1=-7
way 7 past future relative|0=9 1=-9
way 7 past obstacle|0=-6 1=9
way 7 past past main|1=7 2=-7
way 7 past past perfect main|0=5 2=-6
way 7 past past relative|0=-9 1=11
way 7 past past that|0=-5 1=6
way 7 past pledged|0=11 2=-10
way 7 past present main|0=7
way 7 past request|1=6
way 7 past unverbed|0=-16 1=21
way 7 past withdrawn|0=-6 1=8
way 7 past|0=11 1=19 2=-30
`;
/** How much each clue speaks for each topic, by its place in the list of topics. */
export const TOPIC_WEIGHTS = `
b 's LEADER|1=6 19=6
b 's defense|0=5 22=7
b 's foreign|19=9
b 's gang|25=5
b 's headquarters|22=8
b 's leader|10=7 26=5
b 's president|1=10 19=9 20=7
b 's prime|21=6
b 's promise|0=8
b 's transitional|20=5
b DATE DATE|19=-7
b DATE LEADER|21=5
b DATE MONEY|10=5
b DATE STATE|2=5 7=6 13=7
b DATE UNSC|5=6
b DATE and|26=11
b DATE by|3=6 20=8 23=6
b DATE for|23=7
b DATE he|11=7
b DATE if|23=6
b DATE in|21=14
b DATE of|16=8
b DATE on|19=5
b DATE that|11=7
b DATE to|9=7 10=7 20=5 22=14 24=6 25=8
b DATE with|19=8
b FIGURE aircraft|13=7
b FIGURE and|13=6
b FIGURE before|11=7
b FIGURE country|17=6 19=16 20=5
b FIGURE day|19=25 22=5
b FIGURE have|0=5 16=5 22=7
b FIGURE hour|19=7
b FIGURE in|25=5
b FIGURE man|11=7 23=5
b FIGURE member|10=6 11=6 23=7
b FIGURE month|4=5 9=6 25=22
b FIGURE nation|19=6
b FIGURE officer|11=6
b FIGURE of|1=5 11=16
b FIGURE ship|7=6 13=15
b FIGURE soldier|1=-6 5=-5 11=9 19=-7 22=-6 23=-6
b FIGURE strong|11=-6
b FIGURE to|6=6
b FIGURE uniformed|11=9
b HOST 's|0=6 10=12 21=5 25=7
b HOST DATE|22=5
b HOST FIGURE|2=7
b HOST and|21=7 25=5
b HOST ask|19=6
b HOST force|21=5
b HOST have|2=6 5=7 6=-6 9=8
b HOST in|17=-5
b HOST of|11=5 23=6
b HOST on|20=5 22=11
b HOST police|22=5
b HOST which|9=6
b HOST with|19=6
b LEADER 's|19=6
b LEADER and|19=7
b LEADER announce|19=10
b LEADER be|9=7 22=8
b LEADER call|5=-6
b LEADER have|1=7
b LEADER on|19=8
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
b STATE 's|1=13 2=-5 5=9 6=7 10=7 11=-6 17=5 19=16
b STATE STATE|2=-5 11=-5 19=-7 21=6 23=-6
b STATE and|0=-5 2=6 4=-5 5=-5 10=9 16=12 18=5 19=-14 21=19 22=-9 23=6 25=15
b STATE be|1=-6 5=-6 19=-8 20=5
b STATE bring|21=9
b STATE contingent|10=6
b STATE counterpart|19=6
b STATE do|2=5
b STATE foreign|21=7
b STATE for|7=11
b STATE government|5=7
b STATE have|1=-8 4=-6 5=10 11=-15 21=-8
b STATE in|16=5 21=8 22=7
b STATE lose|1=6
b STATE official|2=6 19=6
b STATE on|16=7 19=18
b STATE president|19=7
b STATE put|2=6 9=8 22=7
b STATE s'|5=7
b STATE say|10=6
b STATE se|23=14
b STATE that|19=11
b STATE to|7=7 9=7 11=5 19=9 21=7
b STATE who|17=7
b STATE will|19=7
b STATE with|1=6 21=7
b STATE would|7=8 25=10
b UN 's|10=6
b UN ^general|19=9
b UN have|4=7 21=5
b UN peacekeeping|2=9 25=6
b UNSC to|10=8
b ^de ^janeiro|19=-8 21=10
b ^foto FIGURE|16=8
b ^general ^assembly|19=13
b ^janeiro on|21=5
b ^miami herald|21=5
b ^minister LEADER|19=5
b ^new ^york|1=5 19=5
b ^nueva ^york|19=6
b ^prime ^minister|10=7 19=15
b ^red ^sea|23=6
b ^rio ^de|19=-8 21=10
b ^york STATE|21=6
b ^york on|19=6
b accord to|2=5 19=-6
b after FIGURE|2=8
b again on|19=-7
b agree on|23=6
b agree to|26=5
b agreement of|0=6
b agreement on|17=5
b air force|19=6
b ambassador LEADER|10=-5
b and FIGURE|11=10 13=10
b and HOST|16=13 17=5 19=-8
b and STATE|2=10 5=-9 16=12 22=-8 23=6 25=16
b and UNSC|24=5
b and UN|21=8
b and ask|5=10 6=8 24=7
b and be|5=7
b and by|2=8 11=8
b and equipment|6=-5 7=-6
b and have|5=6
b and his|19=5
b and its|1=6
b and money|1=9 5=6 6=5 7=6 8=7
b and of|21=9
b and on|19=8
b and that|1=7
b and will|19=6
b and with|19=9
b appeal for|6=5
b appeal to|8=7
b arrive in|11=7
b ask STATE|9=8
b ask for|7=11 13=7
b ask member|5=5 13=7 24=7
b ask to|9=6
b at FIGURE|4=6
b at HOST|25=7
b at STATE|19=11
b at force|22=8
b at home|1=6
b at meeting|19=5
b at request|5=5
b at summit|5=6 24=7
b at which|19=10
b back by|25=10
b be MONEY|12=7
b be ask|9=6
b be at|19=6
b be being|2=8
b be expect|22=8
b be hear|10=6
b be hold|9=7
b be in|1=9 16=7
b be not|1=7
b be now|11=7
b be of|1=6
b be open|20=7
b be part|19=6
b be promise|4=8 11=8
b be ready|5=6 20=5
b be settle|16=7
b be sign|17=9
b be still|17=7
b be tell|11=7
b be to|18=6 21=9
b because of|1=5 22=5
b before DATE|11=7
b between FIGURE|17=7
b bring its|2=7
b but STATE|2=7 3=5
b but she|3=7
b by DATE|11=10 16=7
b by HOST|25=6
b by STATE|5=11 19=9 23=8 25=11
b by UN|25=10
b by court|0=6
b by telephone|20=7
b call for|5=5
b call on|10=8 20=7
b can not|2=14
b ceiling of|11=12 24=7 25=8
b chief of|19=8
b come forward|5=5 6=5 7=5 8=7
b come together|19=5
b come with|9=8 19=5 22=7
b command of|19=6
b common cost|24=5
b conference on|21=6
b confirm that|26=6
b could not|2=7 4=6
b council be|20=5
b country have|11=5 23=6
b country must|10=13
b country to|7=5 8=7 20=6
b day in|19=9
b day of|22=5
b defense minister|16=5 22=15
b defense ministry|0=6
b deployment of|3=6
b diplomat say|2=10 10=7
b do not|0=6 3=6
b draft by|23=7
b draft resolution|25=10
b end of|11=-5
b end on|25=6 26=6
b extend mandate|24=6
b first group|11=7
b fly in|19=5
b for DATE|1=5 19=7
b for FIGURE|4=9 7=8 13=6 19=11 25=10
b for HOST|21=9
b for MISSION|5=5 11=5
b for STATE|3=6 10=13
b for UN|10=9
b for force|9=6
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
b force to|11=5 25=8
b foreign affair|2=5 3=9
b foreign minister|5=6 19=13
b foreign ministry|2=7 21=7
b forward with|5=5 6=5 7=5 8=7
b from FIGURE|19=19
b from STATE|2=7 7=7
b fund have|1=7
b general LEADER|22=8
b give its|2=6
b give mission|10=6
b go on|10=6 17=6
b government have|10=-7
b group of|11=7
b half of|11=7
b have FIGURE|11=8 13=6
b have already|6=6 16=5 22=7
b have ask|5=-5 7=6 9=7 10=6
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
b have put|23=6
b have request|10=7
b have say|5=6
b have still|10=6
b have them|7=7 13=7
b have urge|5=8
b have write|23=7
b he say|1=5 11=6
b head of|26=6
b headquarters in|22=8
b his government|5=6 10=-6
b hold up|9=7
b human right|10=8
b in DATE|1=8 2=5 7=6 11=7 13=6 19=-8 23=11
b in HOST|2=9 5=12 6=-7 21=-6 23=-5
b in STATE|0=9 10=-6 19=57 20=-6 21=21 22=7
b in ^gaza|2=6 10=8
b in ^new|1=5 19=6
b in ^rio|5=5 19=-9 21=14
b in air|0=8
b in country|11=8
b in draft|25=6
b in line|21=5
b in order|22=7
b in place|1=7
b in which|2=5
b inspector general|22=6
b it STATE|2=6
b it have|1=9
b it would|26=6
b its FIGURE|11=7
b its approval|2=8
b its foreign|10=6 19=6
b its government|7=8
b its member|5=7 19=8
b its plan|2=6
b its soldier|1=10
b its support|10=8
b join mission|10=5
b judge in|0=7
b kenyan-led mission|6=6 19=6
b lack of|1=5
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
b may have|11=9
b may not|0=6
b meet by|20=5
b meet in|19=-6
b member for|7=6 13=7
b member of|6=7 10=10
b member state|24=5
b member to|5=12 10=-6 24=7
b member vote|23=7
b memorandum of|16=24 19=9 22=6
b memorandum on|16=11
b minister HOST|21=5
b minister LEADER|19=6
b minister of|5=7 23=5
b mission STATE|10=5
b mission and|5=6 24=7
b mission be|12=5
b mission by|25=6
b mission in|23=6
b mission of|6=6
b mission to|11=8
b money for|1=5
b month STATE|25=5
b month and|4=6 6=5
b more for|5=7
b must be|16=7
b need FIGURE|11=6
b nobody have|1=10
b not cover|0=6
b not exclude|2=6
b not have|1=10 2=5 25=7
b not leave|2=7
b not not|9=8 22=7
b not pledge|9=8 22=7
b now in|11=7
b of AU|5=7
b of DATE|0=6
b of FIGURE|0=5 5=-10 11=25 24=8
b of G20|21=13
b of HOST|5=6 10=7 19=12
b of MONEY|1=8
b of STATE|2=7 5=-5 10=7 19=-7 21=22
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
b of staff|17=6
b of state|21=10 26=5
b of talk|22=5
b of their|9=8 23=6
b of understanding|16=24 19=9 22=6
b of which|6=5 23=6
b offer of|21=5
b offer to|23=6
b office in|9=7
b officer in|5=7
b officer to|16=6
b officer will|22=7
b on DATE|2=-7 19=10 20=15 21=7 22=8 25=10 26=11
b on FIGURE|10=6
b on its|5=7
b on paper|1=6 16=6
b open to|20=7
b operation have|7=5 13=7 25=7
b operation in|23=6 26=6
b operation of|23=6
b order to|22=7
b other country|7=5 8=7 10=12
b out on|26=5
b parliament have|0=6
b part of|19=6
b partner to|6=12
b pay for|6=9
b peacekeeping operation|25=6
b plan on|2=6
b plead for|10=6
b pledge to|1=6 9=8
b point out|0=6
b police have|10=7
b police to|5=8
b president HOST|20=7
b president LEADER|4=7
b prime minister|19=7
b promise FIGURE|6=6
b promise by|11=8
b promise of|0=8
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
b s' have|5=7
b say after|19=13
b say and|11=7
b say he|13=8
b say on|1=5
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
b ship and|7=11 13=7
b sign memorandum|16=5
b since DATE|3=10
b so far|19=8
b soldier and|11=10
b soldier be|11=-7
b soldier from|21=5
b soldier in|11=-6
b soldier of|2=6
b soldier would|5=5
b speak of|11=7 21=6
b stabilization force|10=8
b stage of|2=6
b status of|17=20
b stay in|0=6
b summit in|5=6 24=6
b support of|10=8
b take part|20=7
b talk with|22=5
b team of|22=6
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
b to FIGURE|11=17 21=5 25=7
b to HOST|11=-6 22=12
b to MISSION|1=5 19=-5 21=6
b to STATE|9=7 22=10
b to UNSC|10=6
b to be|11=-8 17=6
b to bring|11=8
b to come|5=6 6=6 7=6 8=7
b to contribute|2=6
b to cover|9=8
b to deploy|5=7
b to help|20=6
b to its|11=6 21=5 23=6
b to keep|24=6
b to lead|23=6
b to leave|10=5 16=6
b to let|10=-7 26=5
b to make|25=7
b to mission|1=-8 2=-6 6=-7 19=-6
b to other|5=6 6=5 7=6 8=7
b to pay|6=10
b to replace|25=8
b to see|5=6
b to send|1=6 5=7 7=6
b to set|9=7 23=6
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
b what have|21=5
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
bias|0=-560 1=-517 2=-488 3=-550 4=-533 5=-475 6=-504 7=-489 8=-506 9=-491 10=-440 11=-500 12=-566 13=-554 14=-567 15=-566 16=-409 17=-427 18=-446 19=-417 20=-505 21=-488 22=-483 23=-430 24=-434 25=-396 26=-421
c access|2=18 4=28 10=-7 11=-8 19=-8 22=8
c accord|0=9 10=-7 16=56 17=44 19=-8 21=-7 23=-8
c alter|1=-7 2=11 4=6 7=18 10=6 11=10 22=-7 25=37
c apart|5=-6 16=7 19=-15 21=8
c ask|1=-8 2=5 3=-7 5=61 6=34 7=40 8=6 9=20 10=57 11=-10 13=11 16=-8 17=-7 19=8 21=-12 23=-8 24=6 25=6
c block|0=12 1=12 2=34 3=17 4=21 7=-6 10=-5 11=-6 16=-6 18=-5 19=-7 22=-9 24=12
c bloc|2=-7 5=15 10=19 19=13 20=8 21=26 23=7 25=-5 26=29
c conference|4=6 11=7 13=5 21=35 24=7
c cost|1=14 5=-7 6=5 11=-7 12=23 19=-7 24=13 26=7
c council|1=-13 5=11 10=7 11=15 19=-7 21=-8 22=-5 23=7 24=18 25=39
c court|0=58 2=-10 6=9 7=8 8=7 17=18 22=-6
c danger|1=-10 3=29 4=7 6=9 10=-5 19=-13 23=-12 25=7
c draft|1=-5 2=15 16=7 19=7 21=10 23=15 25=20
c duty|0=6 2=-6 4=28 8=-13 10=13 12=-11 13=10 14=-10 15=-10 18=-15 19=-25 20=-15 21=-12 22=-15 23=13 24=-8 25=-8 26=-8
c end|11=-7 17=16 25=12 26=22
c force|2=-5 3=-7 4=-14 5=-8 6=-10 7=-16 8=-9 9=-12 10=15 11=12 13=-13 14=-16 15=-16 16=-11 18=-6 19=-9 20=-12 21=-17 25=-8
c former|1=-7 3=16 4=8 5=10 7=-6 10=-6 11=6 21=-6
c found|0=5 1=-7 3=11 5=-10 7=-7 16=-7 17=-6 19=-16 23=40 24=11 25=14 26=17
c gear|0=-8 2=-15 4=17 6=-6 7=27 8=7 9=6 10=-9 13=24 17=-7 18=-6 19=-9 21=-11 22=-7 23=-8 24=-6 25=-8 26=-5
c give|2=-11 6=9 8=-7 10=-10 11=-16 12=-13 13=-12 14=-8 15=-8 16=-15 17=-14 18=-10 20=-14 21=-13 22=-10 23=-11 25=-8 26=-13
c mandate|12=-7 19=-9 21=-6 23=12 24=16 25=18 26=22
c meet|2=5 5=-7 6=-7 16=13 17=11 18=-6 19=59 20=9 21=50 24=-5
c money|0=-9 1=70 4=-12 6=32 8=5 10=-9 11=-6 12=17 13=-8 16=-8 17=-9 18=-7 20=-8 22=-8 23=-8 24=-7 25=-7 26=-7
c named|1=11 2=-5 10=-7 19=-6 21=6 22=6
c need|1=19 2=23 4=15 10=15 11=10 12=15 13=20 17=9 19=-10 21=6 22=-5 25=-5
c object|0=9 2=21 5=-6 10=-10 19=-5 23=-8 25=9
c others|0=8 1=14 3=-9 4=-15 6=15 7=15 8=5 9=10 10=10 13=-7 16=-8 17=7 19=23 21=11 23=10 25=-9
c parliament|2=8 4=-6 5=-8 6=-6 10=6 11=-6 19=13 21=-9 23=-6
c phone|1=-5 2=6 6=7 10=7 19=-13 20=60
c prolong|1=13 3=9 5=-5 10=-7 11=30 17=11 19=6 21=8 24=31 25=-9
c resolve|0=5 2=21 4=8 5=-5 11=-10 12=-7 16=8 19=-8 25=9 26=11
c say|0=-7 3=-8 4=-16 6=6 11=10 14=-5 15=-5 16=-12 18=-8 23=7 25=-10
c shut|1=9 3=8 4=7 12=5 19=10
c sign|16=24 17=33 18=14 19=-8 23=7 25=10
c size|1=7 3=12 4=15 5=-8 6=-7 7=-6 10=7 11=24 16=-7 19=-10 21=-11 22=6 23=-6 24=6
c sum|1=9 2=-6 4=-5 5=-7 6=-7 7=-5 12=27 24=6 25=-5
c vacuum|1=7 2=13 20=6
c visit|2=8 3=5 5=-6 9=7 10=-7 19=10 20=-7 22=56 25=-6
c vote|10=-6 23=7
c wait|0=14 1=19 2=6 3=-9 5=6 6=-6 9=-7 10=9 13=-6 16=-6 17=9 19=-12 21=-8 22=-14 23=-7 25=-7
c want|1=-10 5=24 6=14 7=17 10=11 17=10 19=-11 21=12 22=12
c weather|4=8
cc access accord|4=6
cc access alter|4=11
cc access ask|4=6 22=5
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
cc access need|2=9 4=7
cc access resolve|2=11 4=11
cc access say|2=10
cc access size|11=-5
cc access visit|22=10
cc accord alter|0=5 25=6
cc accord apart|16=9
cc accord block|4=6 24=5
cc accord bloc|21=-5
cc accord court|0=6 16=7 17=21
cc accord danger|19=-5
cc accord draft|17=5 19=5
cc accord duty|0=12 1=-6 16=23 17=17 22=8
cc accord end|2=8 17=9
cc accord force|1=5 16=21 17=32 21=-5
cc accord found|25=6
cc accord gear|4=6 16=8
cc accord give|2=7 4=6
cc accord meet|16=20 17=16
cc accord money|1=6 25=6
cc accord named|16=8
cc accord need|1=8
cc accord others|0=7 17=18
cc accord prolong|0=8 1=6 17=6
cc accord resolve|0=5 16=12 17=8
cc accord say|2=-5 17=13
cc accord sign|16=15 17=26 22=7
cc accord size|24=5
cc accord visit|22=9
cc accord vote|25=6
cc accord wait|0=7 17=19
cc accord want|0=5
cc alter ask|2=5 4=6 5=7 7=20 8=5 10=10
cc alter block|2=8 4=10
cc alter council|11=10 25=23
cc alter court|0=6 19=6
cc alter danger|23=-5
cc alter draft|25=17
cc alter duty|1=-5 2=5 4=8 5=6 10=10 25=7
cc alter force|2=7 10=-6 11=11 19=-6 22=-6 23=-6 25=25
cc alter former|0=6
cc alter found|25=19
cc alter gear|7=7 8=6
cc alter give|8=5
cc alter mandate|25=10
cc alter meet|19=-6
cc alter money|1=-7 2=7 8=5 19=-7
cc alter named|19=-7 23=5
cc alter need|0=5
cc alter object|2=9 19=5 25=6
cc alter others|7=11 8=5 19=6
cc alter parliament|2=8 19=8
cc alter resolve|2=8 4=10
cc alter say|8=5 10=9
cc alter sign|0=5 25=9
cc alter size|11=11 25=10
cc alter sum|19=-6
cc alter vote|23=-7
cc alter wait|25=6
cc alter want|5=8
cc apart ask|12=5
cc apart bloc|12=6
cc apart conference|13=6
cc apart cost|21=7
cc apart danger|13=6
cc apart duty|13=5 21=7
cc apart force|13=5
cc apart gear|13=6
cc apart meet|16=10 19=-8
cc apart need|13=6
cc apart others|6=5 21=7
cc apart prolong|13=6
cc apart say|21=7
cc apart wait|12=5 19=-9
cc ask block|2=10 5=7 9=8 24=7 25=8
cc ask bloc|5=20 10=13 12=5 24=8 26=6
cc ask conference|4=7 5=6 24=8
cc ask cost|6=7 26=7
cc ask council|5=15 6=5 10=14 23=-5 25=14
cc ask court|0=5 4=7 6=7 8=8 10=7
cc ask danger|6=8
cc ask draft|25=5
cc ask duty|4=10 5=22 7=20 9=13 10=28 13=15 19=-7 26=5
cc ask end|25=9
cc ask force|1=-6 5=18 6=10 7=8 8=10 9=13 10=34 11=-5 13=5 19=5 21=-6
cc ask former|4=8 5=17
cc ask found|6=5 9=7 10=17 26=6
cc ask gear|1=-6 5=15 7=41 8=12 9=14 13=18
cc ask give|5=9 6=23 10=7 19=7 21=-7
cc ask mandate|24=6 26=6
cc ask meet|19=6 20=6 21=-7
cc ask money|6=33 8=11 19=5
cc ask named|5=6 6=7 25=6
cc ask need|1=-6 7=9 13=10
cc ask others|6=13 7=20 8=10 9=6 21=-7
cc ask parliament|19=12
cc ask phone|2=7 6=8 10=9 20=6
cc ask prolong|24=5 25=-6
cc ask resolve|4=7 25=9
cc ask say|6=11 7=10 10=8 21=-6
cc ask sign|25=6
cc ask size|2=-6 4=8 9=8
cc ask vacuum|10=6 12=6
cc ask visit|19=7 22=9
cc ask vote|25=-8
cc ask wait|1=6 5=11 10=14
cc ask want|5=18 6=5
cc bloc block|1=6 5=7 21=9 24=9
cc bloc conference|5=7 21=8 24=8
cc bloc cost|26=7
cc bloc council|5=9
cc bloc draft|21=7
cc bloc duty|1=-6 10=12 21=7 26=6
cc bloc end|12=5 20=5 21=5 26=27
cc bloc force|1=9 10=8 19=11 21=14 23=9 26=24
cc bloc found|23=12 26=26
cc bloc gear|12=6 19=10
cc bloc give|1=-5 5=6
cc bloc mandate|20=5 26=26
cc bloc meet|5=8 21=15
cc bloc money|1=7 12=7
cc bloc named|19=7 23=5
cc bloc need|10=14 12=5 21=10
cc bloc others|21=14 26=7
cc bloc phone|5=9 19=-6 20=15
cc bloc prolong|21=10
cc bloc resolve|1=6 2=-5 20=6 21=5 26=11
cc bloc say|12=10 19=7 20=8 23=7 26=7
cc bloc sum|12=7
cc bloc vacuum|10=6 12=6
cc bloc visit|26=8
cc bloc wait|1=8 10=6 12=5
cc bloc want|10=11 21=8
cc block conference|4=7 5=8 19=7 24=9
cc block cost|1=9 2=-5
cc block council|1=-6 2=6 25=9
cc block court|0=21 2=-5
cc block danger|2=6 3=20 4=10
cc block duty|0=7 1=7 2=11 3=15 4=22 10=-6
cc block end|25=9
cc block force|0=14 1=5 2=19 3=19 6=-9 9=6 22=-6 24=14
cc block former|1=-10 3=10 4=7
cc block found|0=6 1=8 3=6
cc block gear|3=11 4=17
cc block give|1=7
cc block mandate|2=7 3=6 4=5 24=5
cc block meet|19=8
cc block money|1=15 2=16 19=-6
cc block need|1=-6 4=7 23=5
cc block object|0=8 2=9
cc block others|0=8 1=14 9=8 10=9
cc block parliament|2=10 3=6
cc block phone|2=11 20=6
cc block prolong|3=10
cc block resolve|2=13 4=12 17=6 25=8
cc block sign|17=7
cc block size|1=9 24=8
cc block sum|1=15
cc block vacuum|2=6
cc block visit|1=9 2=13 3=9
cc block vote|23=5
cc block wait|2=5
cc block want|5=6 23=6
cc conference duty|4=6 11=7 13=6
cc conference force|5=5 11=8 13=6 19=6 21=18 24=7
cc conference found|21=9 23=5
cc conference give|21=14
cc conference meet|19=8 21=6
cc conference need|11=7 13=6
cc conference others|19=6 21=7
cc conference phone|23=5
cc conference prolong|13=6 21=7
cc conference resolve|4=7
cc conference say|21=7
cc cost council|24=8
cc cost duty|6=7 10=-5 11=-6 26=11
cc cost force|1=14 10=6 12=20 19=-6 23=5 24=14
cc cost found|23=7 26=11
cc cost gear|1=5
cc cost give|1=15 10=8 24=7
cc cost mandate|12=-5 26=11
cc cost money|12=22
cc cost need|2=5 12=15
cc cost object|1=5
cc cost others|1=9 24=6
cc cost parliament|1=5 10=8
cc cost prolong|23=-5 24=16
cc cost resolve|12=-5 26=5
cc cost say|12=8 24=6
cc cost shut|1=6 12=6
cc cost size|12=6
cc cost sum|6=5 12=27 24=10
cc cost visit|6=8
cc cost vote|26=5
cc cost wait|1=5 10=7 24=6
cc council danger|6=7 23=-10 25=14
cc council draft|25=7
cc council duty|2=7 5=6 24=8 25=12
cc council end|25=10
cc council force|1=-6 11=6 19=-6 23=6 24=5 25=19
cc council former|1=-5 10=6 25=10
cc council found|23=10 24=15 25=7
cc council gear|10=7
cc council give|1=-6 5=15 24=7
cc council mandate|24=10
cc council money|1=-7 10=6
cc council named|5=6 6=7 25=7
cc council object|25=6
cc council others|11=11
cc council phone|5=7 20=7
cc council prolong|23=-9 24=26 25=-10
cc council resolve|2=6 25=8
cc council say|1=-6 10=8 11=9
cc council sign|25=7
cc council size|11=9 24=6 25=10
cc council sum|1=-6 10=7
cc council vacuum|2=7 20=7
cc council vote|23=-10 24=6
cc council wait|5=7 20=6 23=-5 24=9
cc council want|6=7 25=5
cc court danger|5=6 7=6
cc court duty|0=28 4=5 5=-8 17=14
cc court end|0=7
cc court force|0=35 2=-7 6=6 7=11 8=8 16=7 17=8 19=-6
cc court former|0=11 4=7
cc court found|0=15
cc court gear|5=7 6=9 7=7 8=9 16=8
cc court give|0=15
cc court meet|10=6 16=8
cc court money|5=10 6=16 7=12 8=9 10=-7
cc court need|0=8
cc court object|0=13 19=5
cc court others|0=12 5=8 6=9 7=11 8=8
cc court parliament|0=11
cc court resolve|0=10 17=11
cc court say|0=5 17=7
cc court sign|0=5 17=12
cc court size|4=8
cc court vote|0=8
cc court wait|0=18 7=5
cc court want|0=5 5=6 7=6
cc danger duty|3=31
cc danger force|1=-6 2=-9 3=20 6=12 7=6 10=-6 19=-8 23=-11 25=9
cc danger former|3=23 4=5
cc danger found|6=6 23=-10 25=6
cc danger gear|4=5 13=5
cc danger give|3=15 7=6
cc danger mandate|2=8
cc danger meet|21=6
cc danger money|5=6 6=6 7=8
cc danger named|6=6 23=-5
cc danger need|4=6 13=6
cc danger object|2=-6 4=6 25=7
cc danger others|5=6 7=7
cc danger prolong|3=6 13=6
cc danger say|2=-6 5=6 6=5 7=8
cc danger size|3=6
cc danger visit|22=7
cc danger vote|23=-5
cc danger wait|5=6 7=6
cc danger want|5=5 6=11 7=6
cc draft duty|2=12 11=7 19=-5 21=8 23=6 25=11
cc draft force|2=9 11=6 17=5 21=7 23=7 25=12
cc draft former|2=9 23=10
cc draft give|19=15
cc draft mandate|25=13
cc draft meet|19=6 21=14
cc draft money|19=7
cc draft object|25=17
cc draft others|11=6 23=19
cc draft prolong|11=6 23=7
cc draft resolve|2=8
cc draft say|19=7 23=9
cc draft sign|16=8 21=7 23=8 25=14
cc draft sum|19=7
cc duty end|0=6 1=-6
cc duty force|2=12 3=6 5=-8 8=-6 10=6 11=7 12=-6 16=-6 17=-10 18=-6 19=-8 20=-6 22=-17 23=14 24=-9 25=-6 26=-6
cc duty former|2=5 3=19 10=-12 23=-8 25=6
cc duty found|0=8 1=-6 9=6 23=35 24=11 26=7
cc duty gear|1=8 2=-10 4=16 5=-6 7=23 10=-10 13=29 19=-6 21=-6
cc duty give|0=-5 1=12 3=8 4=13 9=-6 13=-5 16=-6 17=-6 19=-11 21=-13 25=-8
cc duty mandate|1=5 12=-6 23=15 24=13 26=9
cc duty meet|19=17 21=19
cc duty money|1=37 2=-6 4=-5 5=-5 6=14 19=-15 22=-6
cc duty named|1=6 19=-8 21=7 23=9
cc duty need|4=11 7=5 11=10 12=7 13=22
cc duty object|2=15
cc duty others|0=13 2=-8 4=-7 6=8 10=6 19=-8 23=7
cc duty parliament|0=6 2=6 19=8
cc duty phone|10=6
cc duty prolong|0=6 1=-8 11=15 24=13
cc duty resolve|2=19 4=9 12=-6 16=8 17=9
cc duty say|2=-7 9=-6 10=6 11=-8 19=-12 22=-6 25=-5
cc duty shut|3=9 4=8 12=6
cc duty sign|16=11 17=7 19=-7 21=8 22=8 25=11
cc duty size|2=-7 4=15 9=7 11=9
cc duty sum|1=9 10=-6 19=-11
cc duty vacuum|1=5 2=6 10=6
cc duty visit|1=6 16=6 22=8
cc duty vote|0=5 23=16 25=-6
cc duty wait|0=13 2=-13 5=-10 11=-8 17=6 19=-6 22=-6 24=6
cc duty want|1=-7 5=11 6=8
cc duty weather|4=8
cc end force|2=7 17=8 26=24
cc end found|0=6 25=7 26=16
cc end gear|12=6
cc end give|2=8 25=7
cc end mandate|12=-5 25=8 26=17
cc end meet|19=7 20=5
cc end need|12=5 17=10
cc end others|19=8 21=6 26=6
cc end parliament|0=7
cc end phone|20=5
cc end prolong|17=10
cc end resolve|11=-8 12=-6 25=14 26=7
cc end say|12=5 17=9 26=6
cc end shut|12=5 19=9
cc end sign|17=14
cc end visit|21=6 26=7
cc end vote|0=7 25=6
cc end wait|0=6 19=7
cc end want|17=10
cc force former|1=-9 3=9 5=-5 25=7
cc force found|2=12 5=-6 9=5 19=-10 23=32 25=-7 26=13
cc force gear|1=-9 2=-6 3=6 5=11 7=15 8=11 9=8 10=-9 13=10 16=5 19=6 21=-7
cc force give|2=-8 4=-14 5=7 9=-6 10=6 11=-12 12=-6 13=-7 16=-9 17=-7 18=-6 19=-11 20=-7 21=-10 22=-12 24=-5 25=-6 26=-7
cc force mandate|1=-5 19=-6 24=7 26=18
cc force meet|5=-8 17=5 19=40 20=5 21=18 23=-5
cc force money|1=20 4=-7 5=8 6=26 7=6 8=10 10=-9 12=13 21=-6 25=-8
cc force named|10=-6 11=5 16=6 21=8 22=7
cc force need|1=-6 10=11 11=12 12=6 21=6
cc force object|0=7 2=21 10=-7 19=-6 23=-6 25=6
cc force others|1=-5 2=-10 4=-9 5=12 6=7 8=9 9=6 10=15 17=6 19=10 21=9 23=5
cc force parliament|2=10 10=14 22=5
cc force phone|19=-6 20=25
cc force prolong|1=8 3=10 11=32 24=16 25=-11
cc force resolve|1=6 2=16 25=-6 26=14
cc force say|1=5 2=-12 4=-6 5=12 11=-10 13=-5 16=-5 17=6 18=-5 19=10 20=-5 22=-6
cc force shut|1=9
cc force sign|17=15 18=15
cc force size|4=8 9=6 10=-9 11=23 12=5 21=-7 22=7 24=8 25=6
cc force sum|6=-6 10=-7 12=21 19=5 24=9
cc force vacuum|1=9 2=5 12=5 20=7
cc force visit|1=-8 2=10 3=8 11=-5 16=-5 19=9 22=23 26=5
cc force vote|23=6 25=-8
cc force wait|1=20 2=8 5=5 11=-10 17=9 21=-7
cc force want|1=-7 5=12 6=18 7=9 10=17 19=-8 21=10 22=15
cc former found|1=-5 10=6 22=9
cc former gear|4=8 10=6
cc former give|3=14
cc former mandate|1=6 23=-5
cc former money|10=6
cc former need|4=9
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
cc found money|3=6 10=10
cc found named|6=6 23=7
cc found need|1=-7 2=6
cc found object|23=-5
cc found others|0=6 1=6
cc found parliament|1=5 3=5
cc found prolong|3=5 23=-9 24=23
cc found resolve|25=5 26=7
cc found say|1=7 2=-5 10=11 21=8 23=13
cc found size|3=11 9=8 10=-5
cc found sum|10=6
cc found visit|3=7 22=10
cc found vote|0=5 23=9 24=5 25=9
cc found wait|0=5 1=-11 2=7 24=7
cc found want|6=6 25=9
cc gear give|6=-5
cc gear mandate|3=6
cc gear meet|16=8
cc gear money|1=10 5=8 8=12 9=6
cc gear named|16=8 19=9
cc gear need|2=-7 4=18 7=8 13=24
cc gear others|5=15 7=13 8=12 19=-6
cc gear parliament|3=7 19=6
cc gear phone|20=9
cc gear prolong|3=10 13=6
cc gear resolve|4=6
cc gear say|1=-9 4=-7 5=6 7=12 13=8 19=6
cc gear shut|12=6
cc gear size|9=8
cc gear sum|1=10 10=6
cc gear visit|3=9
cc gear wait|4=7
cc gear want|2=-5
cc give mandate|24=8 25=8
cc give money|2=-6 4=-7 6=17 12=-6 19=12 22=-7
cc give named|1=18 5=6
cc give others|6=11 9=10 10=-7 19=13 21=-7 22=6
cc give parliament|2=7 10=13
cc give phone|5=7 10=-6
cc give prolong|11=8 21=5 24=8
cc give resolve|1=9 25=7
cc give say|1=-11 2=-7 4=-7 9=10 10=-8
cc give shut|3=9 4=8
cc give size|4=10 11=6 19=-5
cc give sum|1=-12 6=-7 19=8
cc give vacuum|1=6
cc give visit|9=11 22=9
cc give vote|25=6
cc give wait|1=19 5=7 10=17 19=-9 21=5 24=7
cc give want|5=11 6=10 7=17
cc mandate meet|20=6
cc mandate money|1=6 3=7 12=-5
cc mandate named|23=11
cc mandate phone|20=5
cc mandate prolong|3=6 23=-8 24=15
cc mandate resolve|12=-5 20=5 25=8 26=7
cc mandate sign|25=12
cc mandate size|24=6
cc mandate visit|3=7
cc mandate vote|23=5
cc mandate wait|23=-6 24=8
cc meet money|19=5
cc meet named|11=6 16=8 19=-9 21=14
cc meet need|11=8 19=-7 21=12
cc meet others|1=9 5=-9 17=8 19=28 20=9 21=12
cc meet parliament|2=6 19=11 22=7
cc meet phone|19=-9 20=22 21=-5
cc meet prolong|19=8 21=9
cc meet resolve|20=5
cc meet say|19=16
cc meet shut|19=12
cc meet sign|17=9 21=8
cc meet size|2=9
cc meet sum|19=10
cc meet vacuum|19=7
cc meet visit|19=8 22=10
cc meet wait|1=8
cc meet want|11=6 21=9
cc money named|1=14
cc money need|1=28 12=18
cc money object|2=10
cc money others|1=30 4=-6 5=10 6=32 7=5 8=12 10=-9 21=7
cc money parliament|1=-7 2=11 3=6 19=8
cc money phone|6=10 19=5
cc money prolong|1=13 3=7
cc money resolve|2=5 12=-6 19=-6
cc money say|1=20 2=-7 4=-7 6=16 7=6 12=8 19=12
cc money shut|12=6
cc money size|1=14 11=7
cc money sum|1=10 2=-6 4=-5 5=-7 6=-7 7=-5 12=22 25=-5
cc money vacuum|10=6 12=5
cc money visit|1=11 2=6 3=7 6=6
cc money wait|1=16 12=6 19=-6 21=9
cc money want|5=5 6=13 7=5
cc named need|11=6 21=6
cc named others|1=6
cc named phone|5=7
cc named say|19=10
cc named size|22=11
cc named wait|5=6
cc named want|6=6 11=6
cc need object|2=9 4=5
cc need others|2=13 4=-5 10=8
cc need prolong|1=7 13=6 17=10
cc need resolve|2=9
cc need say|1=-7 2=17 13=9
cc need shut|12=6
cc need sign|0=5 17=14
cc need size|10=8 12=6
cc need sum|1=12 12=20
cc need vote|23=6
cc need wait|1=-5 4=6 23=5
cc need want|1=-6 2=7 10=10 17=12
cc object prolong|25=-6
cc object sign|25=9
cc object visit|2=11
cc object want|2=8
cc others phone|5=-7 6=12 10=-5 19=-6 20=9
cc others prolong|0=9 1=5 17=5 19=5 23=8 24=6
cc others resolve|2=-7 19=6 21=7 26=6
cc others say|5=8 6=16 7=12 9=8 10=-6 11=8 19=-9 21=12 22=8 23=9
cc others sign|23=9
cc others size|10=16
cc others sum|1=13 6=5 24=7
cc others vacuum|2=8 21=6
cc others visit|6=6 9=10 21=6 22=13 26=7
cc others vote|23=6
cc others wait|0=8 1=8 2=10
cc others want|6=10 21=6
cc parliament phone|19=6
cc parliament prolong|3=7
cc parliament say|2=-5 19=-5
cc parliament sum|19=11
cc parliament visit|3=7 22=8
cc parliament vote|0=7
cc parliament wait|0=9 10=11
cc phone resolve|20=5
cc phone say|6=14 19=-6 20=11
cc phone wait|5=6 10=5 20=7
cc prolong say|24=6 25=-6
cc prolong sign|17=10
cc prolong size|1=7 3=6 11=6 24=6
cc prolong sum|24=8
cc prolong visit|3=10
cc prolong vote|23=-6 24=9 25=-8
cc prolong wait|0=6 1=6 11=-5 19=8 23=-8 24=11
cc prolong want|17=10 21=5
cc resolve say|2=6 26=6
cc resolve sign|0=5 17=8
cc resolve size|11=-6
cc resolve sum|12=-5
cc resolve vacuum|1=6 2=7
cc resolve visit|21=6 26=7
cc resolve vote|26=5
cc resolve wait|1=9
cc say shut|12=6
cc say sign|17=7 23=9
cc say size|1=13
cc say sum|1=8 12=11 19=12 24=6
cc say vacuum|2=7 12=5
cc say visit|9=10 11=9 21=6 22=13 26=7
cc say vote|23=6 25=-6
cc say wait|1=5 2=5 11=6 19=-6
cc say want|2=6 5=10 6=5 7=5
cc shut wait|19=9
cc sign visit|22=9
cc sign wait|17=8 18=5
cc sign want|0=5 17=14
cc size sum|1=8 12=7
cc size wait|2=6
cc sum visit|1=11 6=7
cc sum wait|1=5 12=10 21=6
cc sum want|21=6
cc vacuum wait|1=9 2=8 12=6 20=7
cc visit wait|2=6 11=10
cc vote wait|0=7
cc vote want|23=6
cc wait want|7=5 21=5 23=6
cn access duty|4=12 19=6
cn access gear|4=5
cn access visit|22=10
cn accord court|17=5
cn accord duty|19=5
cn accord force|17=31
cn accord gear|16=8
cn accord meet|16=11 17=18
cn accord money|25=6
cn accord others|17=8
cn accord wait|17=9
cn alter ask|2=6 7=21 8=5 10=6 19=5
cn alter block|2=7
cn alter duty|0=5
cn alter force|2=8 23=-5 25=17
cn alter money|8=5 19=-7 21=5
cn alter resolve|2=9 4=10
cn alter size|11=11 25=11
cn apart ask|6=7
cn apart force|13=6
cn apart others|21=8
cn apart say|12=6 21=7
cn ask alter|2=7 4=6 19=7 25=-9
cn ask block|6=7 24=9
cn ask bloc|5=7 10=7 23=5
cn ask council|10=20 25=9
cn ask court|4=7 6=7 8=8 10=7
cn ask duty|5=9 10=5
cn ask force|5=12 10=-10 19=-6 25=-6
cn ask former|5=11
cn ask found|9=9
cn ask gear|7=15
cn ask give|6=28 10=-14
cn ask money|6=17 7=-8 10=-7
cn ask others|6=17 8=11 9=8 20=5
cn ask parliament|19=6
cn ask phone|2=7 6=8 10=9 20=6
cn ask say|6=12 10=5
cn ask size|10=7
cn ask wait|5=11
cn bloc apart|12=6
cn bloc ask|2=-5 5=7 10=12 12=5
cn bloc block|1=6
cn bloc conference|5=7 24=8
cn bloc duty|10=18
cn bloc force|1=8 19=7 22=5 26=7
cn bloc found|23=7 26=23
cn bloc give|5=8
cn bloc others|21=14 26=8
cn bloc phone|5=9 19=-5 20=15
cn bloc prolong|21=9
cn bloc say|12=5 19=8 26=7
cn bloc wait|12=6
cn bloc want|10=9
cn block access|2=8
cn block court|17=6
cn block danger|4=11
cn block duty|1=6
cn block force|0=6 2=17 3=6 24=7
cn block former|1=-8 3=7 4=8
cn block give|1=9 6=6
cn block meet|19=9
cn block money|1=-5 2=14 3=6
cn block object|0=6 2=8 4=5
cn block phone|20=5
cn block say|1=-5
cn block size|24=5
cn block visit|2=13
cn conference force|13=6
cn cost give|10=10
cn cost money|12=12
cn cost others|1=8
cn cost say|1=6 12=5
cn council alter|11=11 23=-7 25=25
cn council ask|5=9 25=5
cn council block|25=9
cn council duty|25=16
cn council force|5=6 10=9 24=9
cn council found|10=7 23=7 24=8 25=6
cn council give|5=7 24=5
cn council prolong|24=12
cn council say|11=10 25=-5
cn council vote|24=6
cn court block|0=14
cn court duty|0=18
cn court force|0=8 5=-5
cn court former|0=7
cn court found|0=8
cn court give|0=10
cn court money|6=7
cn court object|0=7
cn court others|1=6 7=6 8=9
cn court resolve|0=7
cn court wait|0=12
cn danger access|3=8
cn danger block|2=7 3=9
cn danger duty|3=12
cn danger force|3=8 6=6
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
cn duty ask|5=21 9=6 10=28 26=6
cn duty block|1=-5 2=6 3=16 4=13
cn duty bloc|5=8 10=7
cn duty council|10=8 25=9
cn duty court|5=-7
cn duty danger|13=6
cn duty draft|2=11
cn duty end|0=7 12=6
cn duty force|10=-5 19=10 21=-7 23=6 24=-7 25=-7
cn duty former|0=5 1=11 2=8 3=15 5=6 10=-10
cn duty found|23=7 25=-5
cn duty gear|1=13 2=-6 7=6 13=13
cn duty give|1=6 21=-6 22=-6
cn duty mandate|26=6
cn duty meet|19=15 21=6
cn duty money|1=25 4=-5 12=-8 19=-5
cn duty need|1=5 11=11 13=14
cn duty object|2=7
cn duty others|0=12 17=6
cn duty phone|10=7
cn duty prolong|0=7 17=6
cn duty resolve|0=5 2=14 16=9 17=11 26=5
cn duty say|1=13 2=-7 10=-8
cn duty shut|3=9 4=8 12=6
cn duty sign|16=12 19=-6 22=9
cn duty size|9=8 10=8 11=8
cn duty vacuum|10=6
cn duty visit|1=8
cn duty vote|0=6 23=5
cn duty wait|0=7 2=-9 23=-6
cn duty want|5=5
cn end force|20=5 26=18
cn end found|0=7 20=6 26=19
cn end mandate|12=-5 20=6 26=19
cn end resolve|11=-8 12=-6 25=14 26=7
cn end shut|12=5 19=9
cn end sign|17=15
cn end wait|0=7
cn force accord|1=8 17=25 24=5
cn force alter|8=5
cn force ask|5=12 8=5 24=9
cn force block|3=6 5=6 9=9 24=9
cn force cost|1=8 12=6 24=9
cn force council|6=7 25=14
cn force court|0=5 16=8
cn force danger|3=5 13=6 23=-6
cn force duty|0=-5 1=11 2=-7 5=11 6=-6 11=6 13=11 22=-7 25=6
cn force former|22=8
cn force found|21=7
cn force gear|1=-6 5=13 6=7 7=15 8=7 9=9 13=14 19=6
cn force give|5=5 11=-5
cn force meet|17=8
cn force money|1=21 4=-5 12=10 19=7
cn force need|1=-10 11=7 12=6
cn force object|25=7
cn force others|17=5 19=8
cn force phone|23=5
cn force prolong|1=16 11=9 25=-5
cn force say|6=-7 19=-6 26=7
cn force size|11=7 12=8
cn force vacuum|12=5
cn force visit|22=9
cn force wait|1=13 2=5 10=-6 17=11
cn former ask|5=9
cn former cost|12=5
cn former danger|3=15 4=6
cn former draft|2=9
cn former duty|4=8
cn former force|4=9
cn former give|1=-5
cn former money|1=-6
cn former resolve|2=9
cn former sign|0=5
cn former visit|19=5 22=8
cn found alter|23=-6 25=15
cn found cost|25=5 26=6
cn found duty|0=7
cn found end|25=7
cn found force|19=-8 23=21 26=12
cn found mandate|1=-5 19=-7 23=6 24=12 26=23
cn found need|23=6
cn found object|1=5 23=-5
cn found others|0=6
cn found parliament|0=7
cn found prolong|24=8 26=5
cn found resolve|25=7
cn found vote|23=6 25=11
cn found wait|0=6 2=9 24=8
cn found want|23=6
cn gear ask|7=21 13=19 19=6
cn gear block|1=-7 4=11
cn gear force|5=7 6=-6 16=7
cn gear give|4=6
cn gear money|5=8 6=7 7=10 8=8
cn gear need|4=8
cn gear object|4=6
cn gear others|7=7
cn gear visit|3=7
cn gear wait|4=5
cn give accord|2=9
cn give cost|24=8
cn give danger|2=6
cn give duty|1=18 3=8
cn give force|0=7 2=-15 3=-6 4=-7 7=-9 8=-6 9=-5 10=8 11=-17 16=-6 22=-8 23=-7 25=-8 26=-5
cn give found|2=8 10=7
cn give money|1=-7 6=7 10=-6
cn give others|1=10
cn give size|4=10 11=8
cn give wait|5=5 10=7
cn mandate alter|23=5
cn mandate cost|25=5 26=6
cn mandate force|26=15
cn mandate prolong|24=6
cn mandate wait|24=9
cn meet ask|5=8
cn meet force|22=6
cn meet others|5=-6 17=10 20=7
cn meet parliament|19=16
cn meet phone|5=9 20=10
cn meet wait|19=8
cn money block|1=7 2=5
cn money bloc|12=6
cn money cost|12=18
cn money council|25=6
cn money duty|1=22 6=7
cn money force|1=13 2=7 6=19 10=-8
cn money found|25=6
cn money gear|7=-6 9=7
cn money give|1=9 4=-5 6=14 10=-6 21=-5
cn money meet|1=6 19=5
cn money need|6=5 12=9
cn money others|1=18
cn money prolong|1=9
cn money resolve|1=11
cn money size|1=15 12=6
cn money wait|1=6 12=5
cn need cost|1=6 12=13
cn need duty|1=-7 4=5
cn need force|11=10 19=-5 21=6 23=5
cn need found|1=-6
cn need gear|1=8 4=9 7=8 13=15
cn need money|1=27 12=12
cn need others|2=10
cn need size|10=9 12=6
cn object court|19=6
cn object danger|4=6 25=7
cn object duty|2=10
cn object force|2=6
cn object found|1=5 2=8
cn object money|2=10
cn others accord|17=13
cn others alter|7=11
cn others ask|7=8
cn others block|19=7
cn others duty|5=10 10=6 19=-7 23=5
cn others force|0=5 1=-6 6=15 7=6 8=8 21=15 23=12 26=6
cn others former|5=8 10=-8
cn others found|0=5 21=5
cn others give|1=-7 6=10 7=9 10=-9
cn others meet|1=7 5=-6 19=11 20=7
cn others money|6=13
cn others need|10=10
cn others phone|5=-6 20=8
cn others prolong|24=7
cn others say|6=12 7=12 9=10 10=-7 21=12 22=6 23=11 24=5 26=5
cn others sign|17=7
cn others size|2=-5
cn parliament block|2=8
cn parliament duty|0=7 2=8
cn parliament found|3=6
cn parliament give|19=6
cn parliament visit|19=-6 22=8
cn parliament vote|0=6
cn parliament wait|0=8
cn phone force|5=7
cn phone others|5=-5 6=14 10=-10 20=9
cn phone say|6=7
cn prolong duty|11=10 23=-5
cn prolong end|17=10
cn prolong force|11=10 13=5 24=12 26=-5
cn prolong found|3=6 24=11
cn prolong give|11=9
cn prolong mandate|3=6 24=10
cn prolong others|0=8 17=6
cn prolong wait|19=10 24=11
cn resolve accord|0=5 16=9
cn resolve block|2=6 17=7
cn resolve cost|26=6
cn resolve force|20=6
cn resolve former|0=6
cn resolve gear|4=6
cn resolve mandate|20=6
cn say conference|21=9
cn say council|1=-5
cn say duty|13=9
cn say end|21=6 26=8
cn say force|1=12 12=6 19=5 21=10 24=6 26=6
cn say meet|19=12
cn say money|6=19 22=5
cn say need|13=11
cn say others|1=5
cn say prolong|1=8 24=7
cn say resolve|21=6 26=8
cn say wait|2=10
cn shut gear|12=6
cn sign accord|16=10 17=9 22=8
cn sign draft|23=10
cn sign force|16=5 17=8 21=6
cn sign former|23=10
cn sign mandate|25=14
cn sign others|23=11
cn size cost|12=7
cn size force|9=8 11=11 24=7 25=9
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
cn wait former|5=11 18=5
cn wait found|0=6
cn wait give|10=6
cn wait meet|1=7 19=-9
cn wait money|1=12 12=11
cn wait need|1=-9 23=6
cn wait others|1=7 2=8
cn wait parliament|0=9
cn wait sign|17=9
cn wait size|1=7
cn wait vacuum|1=9 12=6 20=7
cn wait vote|0=7
cn wait want|23=6
cn want danger|6=7
cn want force|22=10 23=6
cn want found|6=7 25=5
cn want give|5=13 7=18
cn want money|5=6 7=6
cn want need|2=8 10=8 17=12
cn want others|5=6 6=12 7=6
cn want vote|23=6
cn want wait|23=6
cn weather duty|4=8
date-ahead|1=11 5=-5 11=16 16=6 21=29 22=-6 24=13 26=13
date-past|0=17 1=6 2=-16 3=7 4=-18 6=-15 8=-8 10=-8 14=-6 15=-6 19=36 20=18 21=8 22=19 23=20 25=18 26=-8
first|1=-23 2=-13 3=-11 4=-21 5=18 6=-12 7=-7 8=-6 9=-22 10=-29 11=-19 12=-13 13=-8 14=-11 15=-11 16=-15 17=-17 18=-13 19=-13 22=-15
mission about|2=10 19=7
mission by|19=8
mission for|1=-6 6=11 12=-6 21=-6 25=-5
mission into|2=6
mission of|1=-8 3=8 9=8 19=-12 22=11 23=-8 25=12 26=12
mission on|16=5 19=-8
mission to|1=6 2=-5 7=-5 11=-10 19=-12 21=7 22=-6
mission up|23=9
mission |1=11 2=8 8=-6 9=-9 10=15 11=15 12=10 13=6 16=-11 17=-11 19=6 21=7 22=-13 23=34 24=14 25=7
mission-named|1=11 2=-5 10=-7 19=-6 21=6 22=6
no-stop|1=-5 5=-5 7=-5 10=5 11=-8 19=-10 20=-5 22=-8
o abstain vote|25=7
o announce dollar|10=7
o appeal mission|6=5
o arrive  force|5=6 7=6
o arrive  mission|10=7
o arrive on sunday|19=6 22=10
o ask  council|10=9
o ask  member|5=8 7=8 13=9 24=9
o ask council|10=7
o ask for force|5=9
o ask for mission|6=5
o ask for money|7=-7
o ask haiti|19=10
o ask member|5=8 7=8 13=9 24=9
o ask partner|6=-7 7=-8
o ask police|5=5 6=-7 7=-8
o authorize force|6=7 23=-7 25=6
o authorize mission|23=10
o authorize month|6=7
o back  mission|20=7
o back  part|5=6 19=9
o back  text|2=5
o back of force|5=7 6=7 25=5
o bar  deployment|0=6
o be country|11=11
o be dollar|1=10 12=10
o be end|11=-6
o be force|5=7 16=8
o be part|5=6 19=9
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
o change into operation|2=7 25=-6
o cost dollar|12=5
o extend mandate|3=6 24=8
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
o give  mandate|3=6 24=8
o give  mission|10=7 11=10 19=10 24=6 25=8
o give  month|1=8 25=16
o give  officer|5=10
o give  one|5=9
o give  peacekeeper|1=6
o give  police|5=10
o give  soldier|5=-7
o give  week|19=10
o give dollar|19=5
o give for mission|19=5
o give in haiti|2=9 9=9
o give in haïti|5=9
o give in january|3=7 17=7
o give mission|10=9
o give of force|11=11 25=11
o give of own|23=9
o give of soldier|11=-9
o give to dollar|21=5
o give to force|19=-6
o give to mission|5=6 19=-6
o have force|26=6
o have it|25=10
o have nothing|10=8
o have police|11=10
o have soldier|2=7
o have them|7=9 11=9 13=10
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
o make mission|25=9
o meet  meeting|19=11
o meet accra|19=10
o meet for day|19=7
o meet in accra|19=10
o meet on monday|20=8
o meet on thursday|20=6 21=7
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
o promise to fund|6=6
o promise to mission|6=8
o put troop|11=6 23=8
o raise dollar|21=5
o say  us|7=7
o say in kingston|19=6
o say on tuesday|1=8 12=5 21=5
o say on wednesday|11=10 20=7
o say tuesday|1=8 12=5
o send mission|5=6 10=-6
o send peacekeeper|1=6
o send police|5=11
o send soldier|5=-7
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
o sign force|18=5
o sign march|0=5 17=5
o sign memorandum|16=7 17=-5
o sign mission|16=8 17=-7
o sign of understanding|19=7
o sign on mission|16=9
o sign understanding|19=8
o take place|21=11
o tell council|1=-5
o tell kingston|19=6
o tell us|7=7
o turn mission|2=5
o turn operation|2=7 8=6 25=-6
o want force|11=6
o want it|2=8
o work congress|19=6
proposed|0=-8 1=14 2=-14 3=-13 4=-8 6=-18 7=16 8=-19 9=-10 10=-7 11=-33 14=-22 15=-22 17=-10 18=-11 19=-19 21=-14 22=-12 23=9 25=-29 26=-12
rule agreement agreement mou|16=36 17=-13 19=20
rule agreement agreement other|0=14 16=-5 17=27 18=32
rule agreement agreement treaty|16=-7 17=21 19=-6
rule agreement mou|16=36 17=-13 19=20
rule agreement one|16=11 19=-5
rule agreement other|0=14 16=-5 17=27 18=32
rule agreement treaty|16=-7 17=21 19=-6
rule agreement two|0=11 2=-6 16=11 17=33 18=26 19=12 21=-6 22=-5
rule agreement verb|0=11 2=-6 16=13 17=35 18=26 19=10 21=-6 22=-5
rule engagement.call engagement call|19=-6 20=21
rule engagement.call name|19=-6 20=21
rule engagement.call telephone|19=-6 20=21
rule engagement.move come|22=6
rule engagement.move engagement visit|21=-10
rule engagement.move name|1=5 21=-9
rule engagement.move other|21=-9
rule engagement.noun at|19=-12 20=13 21=18 24=17
rule engagement.noun by|20=19
rule engagement.noun call|19=-6 20=35 21=-7
rule engagement.noun conference|1=10 10=-9 19=-11 20=6 21=27 23=7 24=14
rule engagement.noun dated|1=7 2=-6 5=-7 6=-6 10=-7 11=6 19=-30 20=10 21=28 23=5
rule engagement.noun during|19=-7 21=13 23=11
rule engagement.noun engagement call|19=-6 20=35 21=-7
rule engagement.noun engagement conference|1=10 10=-9 19=-11 20=6 21=27 23=7 24=14
rule engagement.noun engagement meeting|1=-5 11=9 16=-5 19=-14 20=-6 21=29 22=5
rule engagement.noun engagement visit|22=15
rule engagement.noun for|6=6 22=7
rule engagement.noun in|19=7 22=-8
rule engagement.noun meeting|1=-5 11=9 16=-5 19=-14 20=-6 21=29 22=5
rule engagement.noun mission|1=-6 5=11 10=-6 11=8 16=-8 19=-29 20=14 21=26 23=7 24=15
rule engagement.noun of|11=12 19=-7 22=6
rule engagement.noun one|2=-7 5=5 11=11 16=-7 20=10 21=22 22=9 24=13
rule engagement.noun other|1=8 2=-5 5=-16 6=-5 10=-7 20=20 21=18 22=12
rule engagement.noun to|21=-6
rule engagement.noun two|5=-11 10=-8 19=-31 20=24 21=23 22=6
rule engagement.noun undated|1=-6 10=-6 16=-8 20=23 21=16 22=14 24=16
rule engagement.noun visit|22=15
rule engagement.noun |1=12 19=-6 20=10 21=31 22=20
rule engagement.tell engagement meeting|19=12
rule engagement.tell name|19=12
rule engagement.tell tell|19=8
rule engagement.visit engagement visit|22=24
rule engagement.visit name|22=15
rule engagement.visit other|22=18
rule engagement.visit visit|22=24
rule engagement.with engagement meeting|5=-7 10=5 19=9
rule engagement.with meet|20=6 21=-16 22=-8 26=5
rule engagement.with mission|5=-7 10=6 19=16 20=6 21=-15 22=5 26=5
rule engagement.with name|5=-7 10=6 19=5
rule engagement.with other|19=-7 21=17
rule engagement.with receive|5=-6 10=8 22=12
rule mandate.authorised UNSC|6=11 23=28 25=9
rule mandate.authorised adopted|6=11 23=26 25=14
rule mandate.authorised adopt|25=-5
rule mandate.authorised approve|25=12
rule mandate.authorised authorise|23=8 25=-5
rule mandate.authorised authorize|6=13 25=15
rule mandate.authorised main|23=17 25=5
rule mandate.authorised mandate authorised|6=11 23=28 25=9
rule mandate.authorised relative|6=14 25=6
rule mandate.authorised |6=11 23=26 25=9
rule mandate.changed UNSC|23=6
rule mandate.changed adopted|23=-5 25=9
rule mandate.changed infinitive|23=6 25=12
rule mandate.changed mandate changed|23=6 25=9
rule mandate.changed turn|25=-6
rule mandate.changed |25=9
rule mandate.extended UNSC|11=-9 23=-10 24=36
rule mandate.extended adopted|11=-9 23=-7 24=10 25=-7
rule mandate.extended extend|24=12 26=-6
rule mandate.extended main|11=-9 23=-8 24=31 25=-7 26=-10
rule mandate.extended mandate extended|11=-10 23=-10 24=32
rule mandate.extended prolong|26=11
rule mandate.extended proposed|24=23 25=8
rule mandate.extended relative|24=6 25=9
rule mandate.extended renew|11=-6 25=7
rule mandate.extended |11=-9 23=-8 24=30
rule need.cost cost|1=11 6=5 12=35 24=21
rule need.cost requirement funding|1=10 6=5 12=44 24=20
rule need.cost yearly|11=5 12=9
rule need.cost |6=5 12=38 24=21
rule need.size force|11=-9
rule need.size mission|4=-5 11=18
rule need.size no-plan|4=-5
rule need.size plan|2=-5 10=-5 11=37 19=-6 21=10 24=12
rule need.size requirement personnel|2=-6 4=-9 10=-7 11=33 19=-8 21=8 24=10
rule need.size strong|11=-16
rule need.size |2=-6 4=-9 10=-7 11=33 19=-8 21=8 24=10
rule obstacle.access mission|2=14
rule obstacle.access obstacle political|2=14
rule obstacle.bar affects|0=22
rule obstacle.bar block|0=10
rule obstacle.bar mission|1=-7 3=18
rule obstacle.bar obstacle legal|0=22
rule obstacle.consent affects|1=13 2=9
rule obstacle.consent obstacle political|1=13 2=12
rule obstacle.funding mission|1=21 10=-5
rule obstacle.funding near0|1=-16 2=-6 4=9 6=7 11=6
rule obstacle.funding near1|1=24 4=-6
rule obstacle.funding o:budget|1=17 6=9
rule obstacle.funding o:fund|1=-8
rule obstacle.funding o:money|1=7 4=-7 11=8
rule obstacle.funding obstacle funding|1=14 10=-5 11=5
rule obstacle.funding w:late|1=-25 4=9
rule obstacle.funding w:short|4=6
rule obstacle.legal affects|0=43 1=-5 2=-10 4=-7 17=10 22=-7
rule obstacle.legal near0|0=23 2=-6 4=-5 22=-7
rule obstacle.legal near1|0=18 17=12
rule obstacle.legal o:court|0=21 17=11
rule obstacle.legal o:lawsuit|0=12
rule obstacle.legal o:petition|22=-6
rule obstacle.legal obstacle legal|0=43 1=-5 2=-10 4=-7 17=10 22=-7
rule obstacle.legal w:lawsuit|0=12
rule obstacle.legal w:petition|22=-6
rule obstacle.logistical mission|1=-8 2=-7 4=38 5=7 6=6 13=8
rule obstacle.logistical near0|2=-6 4=46 5=6
rule obstacle.logistical near1|1=-8 4=-8 11=8 13=12
rule obstacle.logistical obstacle logistical|1=-8 2=-7 4=38 5=7 6=6 13=8
rule obstacle.logistical w:lack|1=18 4=9
rule obstacle.logistical w:without|1=-8
rule obstacle.oppose affects|2=8
rule obstacle.oppose mission|2=12
rule obstacle.oppose object|2=14
rule obstacle.oppose obstacle political|2=20
rule obstacle.political mission|2=7 9=17 25=21
rule obstacle.political near0|2=21 9=17 19=-7 25=21
rule obstacle.political near1|2=-6
rule obstacle.political o:china|2=29
rule obstacle.political o:opposition|2=-18 25=10
rule obstacle.political obstacle political|1=-5 2=16 9=17 19=-7 21=-5 25=21
rule obstacle.political w:opposition|2=-18 25=10
rule request.verb appeal|1=11 4=16 5=-18 6=9 7=-6 10=13
rule request.verb ask|5=9 6=-11 9=16 19=21
rule request.verb call|5=-16 8=9 9=5 10=22 19=-7 20=11 21=-7
rule request.verb main|2=-7 4=7 5=16 6=24 7=8 9=21 10=-9 12=8 20=7 21=-10
rule request.verb name|1=6 2=-7 4=8 5=11 6=12 7=8 8=-7 9=19 10=20 12=8 20=7 21=-11
rule request.verb no-to|4=13 5=14 6=12 7=9 12=10 19=8
rule request.verb pronoun|5=11 6=-12 8=9 19=13
rule request.verb request backing|1=5 4=14 5=12 6=16 7=-7 9=-6 10=27 20=-6 21=-5
rule request.verb request equipment|1=-9 4=-5 5=6 6=-11 7=25 8=7 10=-10
rule request.verb request funding|4=-5 5=-12 6=19 7=-11 8=6 9=31 10=-20 12=10 19=-8
rule request.verb request logistics|8=9 9=17
rule request.verb request personnel|1=-10 4=-6 5=28 6=-14 8=6 19=20 20=12 21=-5
rule request.verb to|4=-7 5=6 6=10 9=17 10=15 19=6 20=10 21=-11
rule request.verb urge|1=-9 5=10 6=5 7=5
rule request.want main|5=13 21=11
rule request.want name|5=13 21=11
rule request.want to|5=13
s abstain STATE|23=11
s accord none|2=9 25=6
s accord noun|4=6 17=7
s agree STATE|2=6
s agree noun|26=7
s announce LEADER|19=5
s announce noun|10=6 19=7
s announce pronoun|6=7
s answer noun|4=8
s appeal HOST|6=5
s appeal STATE|1=7 5=-6 10=7
s appeal noun|5=6 6=7 7=7 8=9
s approve legislatures|2=-6
s arrive HOST|19=-5
s arrive STATE|5=6 17=6 19=12
s arrive none|9=10 19=6 20=9 22=8
s arrive noun|1=-8 2=-8 4=5 5=6 10=25 11=7 21=-11 22=-8
s arrive pronoun|1=6 2=-9
s ask AU|12=6
s ask HOST|5=8 9=9 10=18
s ask LEADER|4=8 5=-9 9=7 10=6 20=6
s ask STATE|1=9 5=19 10=5 19=-5 21=-6
s ask noun|1=-7 2=11 5=34 6=18 7=17 8=7 12=-5 13=8 22=9 24=7 26=5
s ask pronoun|7=12 9=9 10=16 13=8 19=5
s assure noun|10=6
s authorise UNSC|25=-6
s authorise noun|23=19
s authorize UNSC|6=7 25=6
s authorize noun|23=7
s back STATE|1=-6 20=15 23=6 25=5
s back missionNouns|19=11
s back noun|1=-5 21=7 23=8
s bar STATE|2=8
s bar courts|0=8
s bar noun|4=11
s be STATE|1=-7 10=-5 20=16 21=-5
s be missionNouns|12=6 19=9 23=8
s be none|0=7 17=5
s be noun|1=28 2=-8 10=-6 16=6 22=-5 23=-8
s be pronoun|5=5 6=6 19=10
s bind LEADER|10=7
s bind STATE|23=10
s bind UNSC|6=6 25=15
s bind UN|10=7
s bind legislatures|0=5 22=-5
s bind none|5=6
s bind noun|16=7 19=6 22=8 23=5
s block STATE|2=8
s block courts|0=6
s block noun|4=6
s bring STATE|1=6 2=9 19=9
s bring noun|4=6 11=12 21=7
s call LEADER|5=-8 10=-6 20=6
s call noun|2=10 5=7 10=15
s call pronoun|6=6 8=5
s change UNSC|25=8
s change noun|8=5 19=7 25=-6
s close noun|19=8
s close pronoun|12=6
s come STATE|19=6
s come none|9=11 20=9 22=9
s come noun|1=-11 4=8 5=7 6=6 7=7 8=8 19=17
s confirm STATE|5=7
s confirm noun|21=6 26=8
s consider LEADER|9=9
s consider STATE|5=6 7=7 13=9 16=12 20=7 22=11
s consider noun|2=6 11=6 22=8 23=17 26=8
s consider pronoun|2=-5
s continue noun|1=7 21=9
s contribute STATE|21=5
s contribute noun|6=10
s cover noun|0=8 17=6
s cut noun|3=9 4=8
s decide STATE|2=8
s decide noun|23=8
s delay noun|1=6 3=9 4=6
s deploy STATE|5=9 10=5
s do STATE|10=13
s do noun|23=10
s do pronoun|6=8
s draft STATE|19=6
s draft noun|16=8 19=6 23=10
s due missionNouns|19=7
s end noun|19=12 25=16
s end pronoun|12=5 21=5 26=8
s exclude noun|2=8
s expect pronoun|6=8
s extend noun|24=18
s fail noun|1=-6 25=6
s fill noun|21=6
s finance STATE|19=7
s find noun|12=5
s find pronoun|1=6
s fly noun|3=7
s follow noun|5=8 10=-8 17=-7 26=6
s freeze STATE|3=6
s get noun|21=-6
s give EU|21=6
s give HOST|20=7 21=10
s give LEADER|9=9 19=6
s give MISSION|1=9
s give STATE|0=-8 1=-14 3=-9 4=-10 6=-12 8=-6 9=10 10=-20 11=-9 12=-11 13=-7 16=-11 17=-11 19=-17 20=-10 22=-9 23=-11 24=-9 25=-11 26=-7
s give UNSC|25=10
s give courts|17=7
s give legislatures|3=7
s give missionNouns|23=8
s give none|2=9 6=7 10=8 19=7 25=7
s give noun|0=9 4=13 5=-5 6=12 10=-18 11=13 12=-5 17=11 22=-8 23=-5 24=5 25=15
s give pronoun|1=9 10=-7
s go STATE|19=6
s go noun|1=9 10=6 17=7 21=-6
s have STATE|1=5 2=12 7=7 13=8 25=8
s have missionNouns|7=6 11=6 13=8
s have none|17=6
s have noun|1=12
s have pronoun|11=8
s help STATE|6=5
s herald noun|4=6 21=7
s hesitate STATE|23=9
s hold EU|20=5
s hold STATE|0=5 2=18 9=9
s hold legislatures|2=14
s hold noun|1=5 3=12 4=9
s hope STATE|5=12 23=6
s host STATE|21=6
s intend STATE|10=10
s join STATE|5=9
s join noun|7=5 10=20
s keep LEADER|5=-5 20=8
s keep STATE|3=5 19=6
s keep missionNouns|4=12 11=6 23=8
s keep noun|0=7 1=16 2=7 5=12 6=9 10=-5 17=6 24=13
s keep pronoun|3=5 19=9
s lack noun|1=6 4=8
s land STATE|19=5
s lead STATE|19=-8 20=7 22=7 23=7
s lead noun|11=6
s leave STATE|1=10 2=-7 10=-5 11=-7 22=8
s leave missionNouns|26=6
s leave none|0=5
s leave noun|0=10 1=10 2=7 16=7 23=-6
s let noun|6=8 10=-10 26=7
s light HOST|11=6
s light LEADER|10=10
s light STATE|1=-8 5=-6 9=8 10=7 22=6
s light legislatures|2=6
s light missionNouns|1=7 12=6 23=8
s light none|0=7 1=-5 19=7
s light noun|1=19 2=-5 4=6 5=-12 7=-6 10=-14 11=-7 16=5 19=12 22=-6 25=9
s light pronoun|6=5 19=11
s like STATE|5=6 7=11
s like pronoun|5=6
s look STATE|5=9
s look noun|21=5
s lose STATE|1=8 23=5
s make noun|19=12 25=9
s meet LEADER|10=8 21=7
s meet STATE|19=12 20=12
s meet none|19=6
s meet noun|11=10 19=38 20=10 21=14
s meet pronoun|19=11 20=9
s move noun|4=8
s name STATE|16=9
s need missionNouns|11=8 13=6
s need noun|1=5 4=7 11=8 19=-5
s need pronoun|13=10
s negotiate STATE|16=9
s negotiate noun|23=10
s none HOST|2=14 4=6 9=9
s none LEADER|5=6 7=6 22=6
s none STATE|2=25 16=11 19=-8
s none UN|1=10 4=8
s none missionNouns|1=8 19=-7 23=6
s none none|23=-6
s none noun|0=22 1=19 2=13 3=13 4=11 5=-11 6=-8 7=-6 9=-6 11=-10 13=-5 16=9 17=13 18=-7 20=-8 21=20 23=-12 25=8 26=-5
s none pronoun|3=10 9=8 19=-5
s object STATE|2=7
s offer STATE|23=7
s oppose STATE|2=12
s order noun|0=6 1=6
s participate noun|21=7
s pay pronoun|1=5
s plan STATE|11=-6
s plan noun|11=6
s pledge pronoun|1=6 10=8
s prepare STATE|19=6
s press noun|26=7
s prolong noun|24=12
s promise EU|21=6
s promise HOST|2=10
s promise LEADER|9=10 19=9 20=7 22=9
s promise STATE|0=-6 1=-7 2=12 4=-6 5=14 7=-8 9=-5 11=-13 17=-6 19=-16 21=-6 22=-6 23=6 25=-7
s promise none|2=14 21=14
s promise noun|2=-14 4=11 8=6 17=-7 20=-5 21=17 22=8 25=-6 26=9
s promise pronoun|1=9 2=14 5=-6 6=11 19=5
s protect noun|17=8
s provide STATE|2=5
s provide pronoun|8=6
s put STATE|2=8 9=10 22=8
s put noun|4=6 11=9 16=16 22=9 23=8
s raise noun|0=5 11=11 19=6 25=10
s reach noun|10=10
s recall noun|1=7 13=6
s receive noun|21=8
s receive pronoun|19=5
s refuse STATE|10=8
s refuse noun|2=8 7=16
s refuse pronoun|5=6
s release noun|19=8
s remain STATE|21=6 25=-5
s remain noun|11=9 17=10
s replace noun|23=5
s report noun|21=8
s rise noun|21=6
s run noun|25=6 26=7
s say HOST|2=8
s say LEADER|3=11 10=5 23=7
s say STATE|5=8 10=8 19=7 21=-6
s say legislatures|19=8
s say noun|0=-5 2=5 4=-6 6=-13 7=-7 12=9 13=6 17=10 19=-9 20=7 22=-7 23=-5 25=-6
s say pronoun|1=14 2=5 4=8 7=5 10=7 11=6
s see pronoun|5=8 19=14
s send STATE|2=-7 6=-5 7=8 10=-9 11=-6 19=-7 21=-5
s send noun|1=6
s serve STATE|1=6 2=10 11=-9
s serve UNSC|5=8 26=6
s serve missionNouns|1=9 7=6 11=16 13=8 19=7
s serve none|4=5 17=6
s serve noun|1=17 4=-5 11=10 17=11
s serve pronoun|11=8
s set noun|1=-7 21=5
s settle noun|2=9 16=9
s sign STATE|16=7 17=12 18=15 19=-6
s sign pronoun|0=5
s speak noun|11=11 19=7 21=8
s speak pronoun|20=10
s spend noun|1=5 19=14
s stand missionNouns|19=5
s state noun|1=6
s stay noun|0=7 1=8 17=6
s stay pronoun|19=10
s stop STATE|2=6
s study STATE|22=11
s support STATE|2=5
s take STATE|20=9
s take noun|19=-5 21=10
s tell STATE|1=-6 10=-8
s tell noun|11=8 20=9
s tell pronoun|7=7
s thank LEADER|10=8
s thank STATE|20=8
s throw noun|10=9
s turn STATE|7=5 10=10
s turn noun|7=17 8=5 19=7 25=-6
s undertake STATE|16=9
s urge LEADER|10=6
s urge noun|4=6 5=8
s vote UNSC|24=6 26=5
s vote noun|23=7
s want STATE|2=9 7=10 17=9 23=5
s want noun|2=-6 21=5
s want pronoun|2=13 5=5
s warn noun|12=7
s welcome noun|21=6
s will noun|22=9
s work STATE|19=13
s work noun|19=6
s write STATE|23=9
silence 0|0=-14 3=-10 5=-8 7=-8 8=-10 10=6 11=7 13=-5 14=-11 15=-11 16=-13 19=-8 20=-7 23=15
silence 1|1=-7 3=-19 6=-13 7=-7 8=-6 9=-19 10=22 12=-11 13=-17 14=-11 15=-11 16=-19 17=-12 18=-16 19=-7 20=-6 21=-6 22=-15 23=-11 26=-10
silence 2|1=-5 2=-16 3=5 4=-11 6=-9 8=-9 10=-10 11=-9 13=-11 14=-6 15=-6 17=-6 20=-9 21=-8 23=-15 24=-6 26=-9
silence 3|2=-8 6=8 7=-9 10=-13 11=-6 19=6 21=-7 22=-8 25=-7
silence 4|2=16 4=7 6=-5 7=9 8=-8 10=-13 12=-8 14=-7 15=-6 16=16 18=-8 19=5 21=11 23=-10 24=-8 25=-10 26=-9
t backing bare for|4=8 10=12
t backing bare of|19=8
t backing bare on|8=6
t backing bare |1=-7 2=6 4=11 5=9 9=8 10=17 11=7 13=9 22=6 23=6
t backing bare|1=-12 4=26 9=9 10=28 11=6 13=7 19=10 22=7 23=6 25=-6
t equipment bare for|6=-6 7=27 13=8
t equipment bare of|1=9 4=8
t equipment bare with|5=8 6=8 7=8 8=9
t equipment bare |3=12 4=11 10=-6 11=-5 13=6 19=-8
t equipment bare|3=9 4=23 7=32 8=9 10=-12 11=-8 13=13 21=-7 22=-6 25=-5
t equipment figure |7=15 13=18
t equipment figure|7=17 13=18
t funding bare for|1=-5 7=-8
t funding bare in|24=7
t funding bare of|1=13 2=5 4=6
t funding bare on|2=6
t funding bare to|1=6
t funding bare with|5=7 6=14 7=9 8=9
t funding bare |1=25 6=8 10=8 12=5 19=-7
t funding bare|1=41 2=8 3=-6 6=22 8=9 16=-5 17=-5 19=-16 21=-6 22=-6 24=7
t funding figure of|1=10
t funding figure to|1=6 19=-6
t funding figure with|19=7 24=7
t funding figure |1=-8 5=-6 11=-6 12=11 19=-6 24=-5
t funding figure|1=6 3=-5 4=-6 5=-8 7=-6 10=-6 11=-7 12=27 16=-5 24=5 25=-6
t logistics bare at|19=11 22=13
t logistics bare for|9=13
t logistics bare in|1=6 10=7
t logistics bare of|1=7 2=6 4=11 16=8
t logistics bare on|4=7 16=11
t logistics bare|4=14 5=-6 9=12 16=15 21=-10 22=7
t personnel bare by|4=6 25=8
t personnel bare for|5=11 6=-6 16=8
t personnel bare of|1=12 17=7 19=8
t personnel bare on|5=9
t personnel bare with|5=7 6=7 7=8 8=9 19=-7 22=7
t personnel bare |1=-13 3=-8 4=-10 5=10 9=-7 10=-8 11=19 12=-8 14=-5 15=-5 16=-10 19=-7 21=-16 22=8 25=-14 26=-9
t personnel bare|2=-6 3=-12 4=-5 5=32 9=-11 10=-21 11=14 12=-10 14=-7 15=-7 21=-16 23=-10 25=-10 26=-11
t personnel figure at|4=6
t personnel figure for|3=7
t personnel figure of|0=9 2=-6 5=-6 11=15 19=-8 24=7
t personnel figure |0=-7 1=-11 2=-14 3=-9 4=-12 5=-14 6=-8 7=-7 9=-7 10=-16 11=16 16=-10 17=-9 18=-5 19=-18 20=-8 21=-6 24=-5 25=-9 26=-7
t personnel figure|1=-11 2=-22 4=-9 5=-15 6=-13 7=-10 8=-6 9=-9 10=-11 11=33 12=-6 14=-5 15=-5 16=-13 17=-7 18=-9 19=-32 20=-11 21=-11 22=-11 25=-12 26=-9
t training bare |8=5 17=-7
t training bare|5=8 8=14 17=-7
told agreement mou|16=336 17=-13 19=20
told agreement other|0=14 16=-5 17=27 18=332
told agreement treaty|16=-7 17=321 19=-6
told agreement|0=11 2=-6 10=-5 16=22 17=34 18=26 19=7 21=-7 22=-5
told engagement call|19=-12 20=356 21=-8
told engagement conference|1=10 10=-9 19=-11 20=6 21=327 23=7 24=14
told engagement meeting|1=-9 2=-7 5=-12 11=6 16=-5 19=317 21=27 22=7 23=-6 25=-6
told engagement visit|21=-15 22=342
told engagement|0=-7 2=-16 3=-6 4=-6 5=-15 6=-6 7=-8 9=-7 10=-8 12=-6 16=-8 17=-7 18=-5 19=-5 20=55 21=40 22=46 24=8 25=-11
told mandate authorised|6=11 23=328 25=9
told mandate changed|23=6 25=309
told mandate extended|11=-10 23=-10 24=332
told mandate|0=-5 1=-9 2=-6 3=-5 5=-6 6=8 10=-9 11=-11 19=-16 20=6 21=-8 22=-6 23=21 24=28 25=17 26=33
told obstacle funding|1=317 10=7 11=5
told obstacle legal|0=368 1=-7 2=-14 4=-8 10=-5 17=9 19=-6 22=-8
told obstacle logistical|1=-14 2=-7 4=340 5=7 6=6 13=8
told obstacle political|0=-7 2=364 4=-8 9=15 10=-8 19=-10 21=-7 25=17
told obstacle security|3=328
told obstacle|0=53 1=23 2=34 3=15 4=21 5=-7 7=-10 8=-6 9=9 10=-10 16=-9 19=-22 20=-7 21=-14 22=-14 23=-10 24=-9 25=11 26=-7
told request backing|2=-5 4=13 5=12 6=19 7=-7 9=-7 10=343 19=-5 20=-7 21=7
told request equipment|1=-9 4=-5 5=6 6=-11 7=336 8=7 10=-10
told request funding|4=-6 6=330 7=-12 8=6 9=31 10=-15 12=9 19=-8
told request logistics|8=9 9=317
told request personnel|1=-12 4=-6 5=362 6=-7 8=6 19=18 20=12 21=-5
told request|0=-6 2=-10 4=5 5=51 6=31 7=19 9=19 10=33 11=-8 12=6 13=-5 19=11 22=-6 23=-6 24=-6 25=-7 26=-5
told requirement funding|1=10 6=5 12=344 24=20
told requirement personnel|2=-6 4=-9 10=-7 11=333 19=-8 21=8 24=10
told requirement|1=14 2=-11 3=-5 4=-11 5=-5 10=-9 11=38 12=39 13=7 19=-12 21=6 23=-5 24=31 25=-5
v abstain past|23=13 25=7
v accord none|2=7 4=6 17=6 19=-8 25=6
v agree past passive|26=7
v agree past|21=9 23=8
v agree present|2=6
v announce past|10=5 19=10
v appeal past|1=5 4=8 6=12 8=8
v argue past|2=10
v arrive none|10=10 19=7
v arrive past not|1=5 4=10
v arrive past passive|22=5
v arrive past|9=9 10=-6 11=-6 19=12 20=6 21=-6 22=18
v arrive possible|11=10
v arrive present not|2=-5 3=6
v arrive present|4=-7 5=18 6=6 19=8 21=-8
v arrive should|10=18
v ask none|10=14
v ask past passive|5=15 6=14 9=8 10=-5
v ask past|4=6 5=46 6=19 7=18 8=8 9=7 10=50 11=-5 12=-8 21=-8 23=-9 24=9
v ask present|7=19 9=8 13=8
v assure past|20=7
v authorise none|10=7
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
v be present|1=31 3=-6 5=-5 7=-7 9=-6 11=17 12=7 13=-5 18=-5 19=-7 21=9 22=-6
v be would|5=6 19=7
v bind none|5=6 10=6
v bind past|11=-7 12=-5 23=16 25=10
v bind should|0=7
v block past|0=6
v block present|2=10
v bring past|4=6 19=9
v bring present|1=5 11=12 21=12
v call past|2=8 6=9 10=14
v change none|2=7
v change present|8=6 19=7
v close past|19=8
v come past not|4=11
v come past|9=10 19=14 20=8 22=11
v come present|1=-11 4=-5 5=7 6=7 7=8 8=9 19=9
v confirm past|5=7 21=5 26=8
v consider none|21=6
v consider past passive|5=8 9=9
v consider past|2=7 11=6 21=5 23=7 26=8
v consider present|2=-8 5=6 7=6 10=-5 13=8 16=12 20=7 21=-8 22=18 23=8
v contribute none|6=10
v contribute past|21=6
v contribute present|2=8
v decide past|26=15
v delay past|3=9 4=6
v demand past|10=8
v deny present|2=7
v deploy none|5=9
v deploy present passive|5=7
v deploy present|10=10
v do past|10=9
v do present|6=6 10=12 23=10
v draft past passive|16=8
v draft past|19=7
v draft present|19=6
v due present passive|22=11
v end future|12=6 25=9
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
v follow present|5=9 10=-8 17=-7 26=6
v freeze past|3=6
v get present|21=-6
v give future passive|1=-7 11=-9
v give future|19=6
v give none|2=-6 6=11 9=8 10=-10 19=-9 22=-7
v give past passive not|1=8
v give past passive|4=8 10=8 11=7
v give past|1=-8 2=-10 5=-6 6=-6 7=-7 10=-10 12=-7 16=-6 19=6 20=-5 25=24 26=-6
v give possible not|2=10 4=8
v give possible|19=11
v give present not|0=8 17=6
v give present passive|1=10 2=9 20=7
v give present|0=-5 2=9 4=-7 6=10 7=10 9=15 19=-6 21=11 22=-9 25=9
v give would|5=5 7=5
v go none|19=8
v go present|1=9 10=8 17=9 21=-6
v have none|2=8
v have past|1=7 2=-7 17=6
v have possible|11=13
v have present not|10=8
v have present|2=-6 7=13 10=-5 11=-6 13=16
v help present|5=5 6=9 7=6 20=7
v herald present|4=6 21=7
v hesitate past|23=19 25=6
v hesitate present|1=8 5=5 7=6
v hold future|20=5
v hold past passive|0=7 1=-5
v hold past|2=9 3=17 4=7
v hold present|1=10 2=27 9=9
v hope past|5=6 23=6
v hope present|5=6
v join present|5=12 7=5
v keep future|1=5
v keep none|19=6 21=9
v keep past passive|5=6
v keep past|4=7 19=7 21=-8
v keep possible|2=7
v keep present|1=9 5=6 6=16 11=6 19=9 20=6 23=6 24=15
v know present|23=6
v lack present|1=6 4=10
v launch past|23=5
v lead none|23=8
v lead past passive|11=6
v lead past|22=8
v lead present|20=7
v leave past passive|26=6
v leave past|22=9
v leave present not|16=9
v leave present|0=10 1=16 11=-9
v let present|6=8 10=-8 26=7
v light future|19=8 21=13
v light past passive|4=5 19=8
v light past|1=-11 2=-5 19=22 21=-8
v light present|1=14 3=-5 6=13 7=-7 11=7 12=7 20=-6 21=6 23=8 25=8
v light should|1=8
v like would|5=12 7=11
v look present|5=15 7=6 22=7
v lose past|23=5
v make past passive|19=10
v make present|25=10
v mean past passive|1=6
v meet future|19=6 21=9
v meet none|10=8 19=7 21=10
v meet past passive|19=21 21=6
v meet past|1=-6 2=7 5=-5 19=23 20=34 21=6
v meet present|11=9
v need past passive|6=6
v need present|1=7 4=9 11=12 13=15
v negotiate present|16=9 23=10
v none future not|1=5
v none future passive|19=-6
v none none|0=15 1=-5 2=13 3=8 4=5 17=5 19=-13 21=17 23=-5
v none past passive not|16=9
v none past passive|0=10 2=8 3=9
v none past|1=20 2=19 4=9 5=-7 10=-8 11=-9 19=-6 21=8 22=10
v none possible passive|23=6
v none present not|3=9
v none present passive|2=11 25=6
v none present|0=7 1=24 2=12 4=17 5=-8 6=-8 7=-6 9=5 11=-5 16=6 18=-6 19=6 23=-6
v none should|9=9
v object present|2=7
v offer past|23=7
v offer present|21=7
v owe present|1=10
v pay none|1=5
v pay past passive not|1=10
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
v promise past passive|4=10 11=7 26=7
v promise past|1=-11 2=-9 4=-5 5=9 7=-8 9=-6 10=-7 11=-13 12=-10 13=-5 19=-7 21=19 23=9 24=-7 25=-10 26=16
v promise present not|2=11
v promise present passive|3=6
v promise present|2=21 6=11 8=7 10=-7 11=5 19=-7 25=-5
v promise would|10=10
v propose past|11=7 23=8
v protect present|17=8
v provide present|2=6
v put past|11=6 16=7 22=9 23=7 25=6
v put present|2=6 9=10 17=6 22=8
v raise past|11=10 21=5 25=10
v reach past|22=11
v recall past|1=6 13=6
v receive past passive|22=6
v receive past|19=5
v refuse past|7=15 10=7 19=-5
v refuse present not|2=8
v refuse present|5=5
v regret present|9=10
v release past|10=5 19=6
v remain present|11=19 17=9
v replace present|23=6 25=11
v report past|21=7
v request past|10=9 24=6
v run present|21=5 25=5 26=7
v say none|2=10 10=10 17=10
v say past not|1=8 5=10
v say past passive|11=9 20=7
v say past|1=7 2=-6 3=8 4=9 9=-7 10=9 12=5 13=-7 16=-6 18=-6 22=-11 24=-6 26=-6
v say present passive|10=8
v say present|1=6 2=7 5=-5 10=-7 13=8 20=7
v see future|19=11
v see past|19=8
v see present|5=8 19=5
v send future|5=5
v send present|1=8 5=9 7=10
v serve future passive|10=5 19=7
v serve future|1=7 20=5
v serve none|2=8
v serve past passive|0=5 25=-5
v serve past|1=6 2=-8 17=6 21=5
v serve possible|11=13
v serve present not|10=8
v serve present passive|5=7
v serve present|5=-7 10=-6 11=12 16=-5 17=9 22=-5 23=-7 25=-5
v set present|9=9 23=8
v sign past passive|18=7
v sign past|16=7 17=-8 18=11 23=7
v sit past|19=9 21=10
v speak none|10=7 19=8 21=11
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
v tell past|1=-7 7=5
v tell present|20=9
v thank past|10=7
v threaten past|23=6
v turn none|2=7 25=-5
v turn past|7=16 10=9
v turn present|8=6 19=7
v undertake past|16=9
v urge past|5=14 10=8
v visit past|22=11
v vote past|23=9
v want present|2=5 10=9 17=9
v want would|2=7 5=11 7=11
v warn past|12=7
v welcome past|6=7
v will future|22=9
v work present|19=5
v write none|5=6
v write past|23=9
w 's|0=13 1=21 9=6 10=21 11=-10 13=-5 16=-6 17=6 19=22 22=7 23=-10
w AU|5=11 21=5 26=11
w CARICOM|21=5
w DATE|0=8 1=10 2=-8 4=-14 5=-6 6=-11 8=-6 10=-7 11=8 14=-5 15=-5 16=10 19=28 20=12 21=28 22=12 23=20 24=7 25=5
w EU|23=5
w FIGURE|1=-12 2=-7 3=-9 5=-17 7=9 8=-10 9=-9 10=-18 11=41 12=-7 13=10 14=-8 15=-8 17=-5 18=-12 19=12 20=-10 26=-6
w G20|19=-5 21=12
w HOST|1=-5 2=20 3=-7 4=-6 5=12 6=-10 7=-6 8=-6 10=17 11=-11 13=-7 19=5 21=9 22=13 23=-11 25=5 26=-7
w LEADER|1=12 2=-7 3=6 5=-7 9=10 10=6 19=21 20=20 21=8 22=15
w MISSION|1=8 10=-5
w MONEY|1=7 5=-5 12=20
w NATO|2=7 5=8 7=6 13=7 22=7
w OAS|17=6
w SADC|10=6
w STATE|0=-13 1=-26 2=18 3=-13 4=-20 5=-16 6=-17 7=-6 8=-20 9=-8 11=-47 12=-21 13=-19 14=-16 15=-16 17=-8 18=-7 19=13 20=-12 21=17 23=-11 24=-27 25=-11 26=-21
w UNSC|24=8 25=13
w UN|2=10 9=7 10=13 16=6 21=11 25=12
w ^abyei|11=8 25=8
w ^assembly|19=12
w ^blinken|5=5 6=8 7=6 8=7 19=6
w ^bundestag|3=5
w ^council|1=-5 5=6 11=13 25=6
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
w ^mr|0=8
w ^new|1=5
w ^northwood|19=6
w ^nueva|19=6
w ^partners|10=7
w ^prime|10=7 19=15
w ^red|23=6
w ^rio|5=5 19=-9 21=14
w ^ruto|0=8 19=10
w ^sea|23=6
w ^york|1=5 19=11 21=5
w about|2=7 19=8
w above|1=6
w abstain|23=8
w accord|17=11 19=-6
w adviser|0=5
w affair|2=5 3=9 21=7
w african|19=7
w after|2=10 19=12 21=8
w again|4=7
w agreement|0=9 16=-5 17=30
w agree|2=11 21=6 23=5
w aircraft|7=13 13=6
w air|0=8 9=23 22=6
w allowance|1=9
w ally|20=6
w along|19=6
w already|6=5 22=6
w also|19=8
w ambassador|5=-5
w and|1=6 5=8 6=14 7=9 10=19 11=5 12=-5 14=-6 15=-6 16=17 19=12 21=25 22=-13 25=17 26=7
w announce|6=6 19=6
w answer|4=6 5=6
w appeal|4=5 6=8 8=6 10=7
w approval|2=7
w approve|2=-5
w argue|2=9
w arrears|1=7
w arrival|19=5
w arrive|11=6
w aside|7=8
w ask|5=11 7=16 9=10 13=12 19=7 23=-5 24=5 25=5
w assembly|10=8
w assistance|5=6 10=-6
w assure|20=5
w as|12=5 21=-9 22=-6
w at|2=-8 4=6 16=-6 19=21 21=13 22=6 23=-5
w authority|2=6
w authorize|21=6 23=6
w away|1=6 3=5 10=7
w a|2=7
w back|23=5 25=9
w ban|2=6
w base|16=5
w because|1=11 9=9 22=12 25=11
w before|2=5 11=6
w behind|10=8 19=6
w being|2=8
w beside|21=8
w between|16=14 17=13
w be|1=20 2=14 4=11 5=9 6=8 7=-14 8=-9 11=8 13=-12 14=-7 15=-7 17=8 21=-8 23=-7 24=-12 26=-12
w block|2=6
w bloc|5=6 23=6 24=6 26=5
w briefing|2=8
w brigade|2=6
w bring|2=6 11=8 19=12 21=7
w budget|1=10
w but|3=13 16=5 25=-5
w by|0=10 2=8 3=6 10=-10 13=8 16=8 20=17 21=-5 22=10 23=8
w call|2=5 6=6 10=6
w cancel|22=8
w can|2=12
w capital|0=5
w carry|10=6
w ceasefire|21=5
w ceiling|11=23 24=7 25=8
w chair|5=6 21=9
w chief|10=6 20=6
w clearance|2=7
w close|19=7
w colleague|20=7
w come|1=-10 8=6 9=6 19=11 20=7 22=7
w command|10=6 13=8
w committee|2=5
w common|24=6
w conference|21=23
w confirm|26=6
w continue|21=7 23=6
w contribute|2=5 6=6
w contributor|19=7
w could|2=11 4=6 11=10 19=7
w council|2=6 20=5 25=10
w counterpart|19=6
w country|7=9 8=5 10=17 11=9 19=10 20=6
w course|19=6
w court|0=20 16=5 17=7
w cover|0=5 9=15
w crew|5=8
w cut|1=7 3=6 4=6
w date|2=6
w day|9=6 16=9 19=23 22=6
w decide|2=5 26=11
w decision|2=8
w defense|0=5 16=5 22=15
w delay|3=6 25=6
w delegate|21=9
w delegation|19=10 21=7
w demand|10=6
w deny|2=5
w departure|0=5
w deployment|0=8 3=5
w deploy|5=12 10=10
w deputy|19=-5 22=5
w detail|16=7
w diplomat|1=6 2=10 10=7
w disclose|10=7 20=5
w donor|1=14
w door|19=6
w down|7=8
w do|0=5 3=5 10=13 23=7
w draft|21=6 23=6 25=11
w drone|2=10
w due|1=7 19=10
w during|16=6 19=9 22=7
w earlier|25=7
w encourage|6=9
w end|11=-6 25=10 26=6
w envoy|6=5 25=7
w en|23=6
w equipment|5=8 8=9
w even|1=5
w exclude|2=5
w expect|6=5 22=7
w extend|24=10
w fail|25=11
w far|1=6 10=6 19=7
w fifth|4=6
w fighting|3=9
w figure|19=5
w find|1=5
w first|1=-7 10=-8 11=8
w flight|2=6 4=7
w fly|19=5
w follow|5=6 10=-6 17=-5
w force|1=7 2=8 9=9 10=12 17=6 21=8 25=12
w foreign|1=-5 2=9 3=7 5=19 19=15 20=8 21=6
w forward|6=5 7=5 8=7
w for|3=13 5=9 6=7 7=24 8=-6 9=5 10=17 13=6 17=-5 18=-8 19=16 20=-11 23=12 25=5
w from|2=7 5=-6 7=9 19=16
w fuel|4=7
w full|4=8 9=6
w funding|1=6
w fund|1=5 10=-5
w gang|19=-6
w gap|1=7
w general|10=6 22=13
w gift|1=8
w give|19=11 21=-5 25=6
w government|2=12 5=13 7=6 10=-10
w go|1=10 17=6
w group|5=14 11=6 19=6
w guarantee|19=7
w guard|20=6
w gun|1=-6
w half|11=7
w handover|16=6
w have|4=23 6=-8 8=-9 9=-7 10=6 11=-8 12=-8 14=-7 15=-7 16=-7 17=-6 18=-10 19=-14 20=-10 21=-6 22=-9 23=12 24=-6
w headquarters|19=8 22=7
w head|26=6
w hear|10=6 19=7
w helicopter|7=13 13=17
w help|6=6
w herald|21=5
w her|19=7
w he|4=5 6=-8 10=10 13=6 19=12
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
w intend|4=5 10=7
w intention|19=6
w into|5=5
w in|0=12 2=11 3=-7 6=-7 8=-8 9=-6 12=-7 14=-6 15=-6 16=6 17=-9 18=8 19=34 20=-15 21=32 22=9 23=7
w its|1=11 2=23 5=7 9=-6 13=-5 16=-7 17=-7 22=-9 24=-6
w it|1=5 2=6 4=-7 11=6 20=-5 22=-6 25=9
w i|9=7 20=7
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
w leave|0=11 19=5
w let|6=5 10=-8 26=5
w le|17=8
w lift|2=6 4=8
w like|5=8 7=8
w list|19=6
w lobby|10=7
w logistics|1=5 9=9
w long|0=5
w look|5=11
w lose|1=6
w make|19=7 25=6
w mandate|24=6 26=18
w man|11=6 24=6
w margin|19=12
w maritime|3=5
w matter|2=12
w may|0=5 11=8
w meanwhile|4=6
w mean|1=10
w meeting|19=18 21=20
w meet|2=6
w member|5=10 6=10 7=5 11=6 13=6 19=7 23=10 24=14
w memorandum|16=46 17=-5 19=6 22=6
w minister|5=9 19=14 21=6 22=11
w ministry|0=5 2=6 21=7
w mission|0=-9 1=-7 2=-12 5=-12 6=-7 7=-12 8=-7 9=-10 11=7 13=-9 21=-14 22=-12 23=5
w money|1=14 2=6 6=6 10=7
w month|1=9 9=6 19=8 25=21
w more|5=9 6=14 7=5 10=-7
w move|4=6
w must|1=9 10=12 16=7
w my|20=7
w name|16=6 21=5
w national|16=6
w nation|19=5
w naval|23=13
w need|11=8 13=11
w negotiate|16=6 23=7
w never|1=6 4=8
w new|1=5
w next|21=8
w nobody|1=13 2=8
w nor|23=6
w nothing|9=8 10=5 22=7
w not|0=9 1=19 2=38 3=5 6=-6 7=-7 10=-7 11=-8 16=-5 19=-12 21=-8 23=-7
w now|11=6 25=6
w officer|2=-6 16=5
w office|9=6
w official|1=6 2=11 19=23
w off|3=6
w of|0=7 1=5 2=18 3=12 4=11 5=-6 7=-8 8=-6 11=21 12=-12 13=-13 14=-7 15=-7 16=14 17=14 19=14 20=-6 21=14 22=8 24=5 26=7
w once|5=7
w only|2=5 23=5
w on|6=5 9=-6 11=-6 13=-6 16=17 17=10 19=25 20=18 22=8 26=7
w open|20=7
w operation|7=9 12=5 13=6 21=6 23=15
w order|0=10 3=8 22=6
w other|6=8 7=6 8=10 10=14 21=-6
w our|9=7
w out|0=9
w owe|1=8
w own|23=12
w paper|1=6 16=10
w partner|6=6 7=-7
w part|20=6
w patrol|2=7 3=7 4=6
w payment|1=8
w pay|1=10 6=10
w peacekeeper|10=5 25=5
w peacekeeping|2=9 25=6
w people|2=6
w personnel|5=10 6=9 7=10 8=6 11=7
w phase|25=7
w place|1=6 21=7
w planner|11=8 19=6
w planning|9=7 19=8
w plan|2=9
w plead|10=6
w pledge|9=7 19=6
w point|0=6
w policeman|0=8
w police|5=7 6=-9 7=-9
w possible|2=7 5=6 22=8
w post|1=6
w praise|10=6
w present|21=6
w president|0=5 1=7 19=20 20=14 21=-5
w press|9=7 26=5
w prime|19=7
w prolong|24=10
w promise|0=6 1=10 4=6
w proposal|25=6
w propose|23=6
w protect|17=6
w put|9=7 16=15 22=12
w quarter|1=11
w raise|11=8 25=7
w reach|10=7 22=8
w readiness|23=6
w ready|5=5 20=5
w reason|2=5
w reciprocal|17=10
w regional|10=7
w regret|9=7
w reinforcement|5=9
w reiterate|2=8
w remain|1=7 11=13 17=6
w remark|4=8 10=7
w remove|2=12
w replace|25=8
w reply|5=11
w report|21=5
w request|5=8 10=5 25=6
w resolution|1=7 23=10 24=7 25=6
w resource|6=5
w review|26=6
w right|5=6 10=7 17=6
w road|3=6 4=11
w role|10=7 23=6
w room|21=7
w ruling|0=11
w s'|5=6
w salary|1=10
w same|10=12 11=7
w say|1=6 2=11 4=-7 17=-5 21=-9 22=-6
w sea|23=6
w second|16=7 19=7 25=6
w secretary|3=8 10=13 19=8 22=8
w sector|3=7
w security|1=10 19=11 22=6 25=-5
w seek|5=6
w see|5=6 19=17
w send|2=-8 5=5 10=-10 11=-9 19=-8 21=-7
w separate|19=5
w session|19=8
w settle|2=6 16=8
w set|2=7 9=6
w several|6=6
w se|10=6 19=13 23=11
w shell|3=7
w she|3=10 10=8
w ship|7=11 13=14
w should|9=6
w show|19=5
w signature|16=6 22=7
w sign|17=12 18=13
w since|3=14 4=8 10=6 23=6
w single|9=7
w situation|22=15
w sit|19=6 21=7
w soldier|1=11 4=-6 5=-9 6=-6 7=-7 10=-10 11=6 16=-6 19=-13 22=-11 23=-9 25=-7
w soon|5=5 20=5
w so|9=7 22=6
w speak|11=7 20=9 21=6
w spend|19=15
w spring|24=5
w stabilization|10=8
w staff|11=9 17=5
w stage|2=6
w state|1=5 21=11
w status|17=20
w stay|19=12
w still|2=5 17=5
w strong|10=5 11=-6
w study|7=7 13=7 22=8
w such|9=8
w summit|5=5 24=6
w supply|3=6 4=11
w support|4=18 10=16
w table|19=9
w take|19=-7 20=6 21=6
w team|19=-5 22=14
w telephone|20=15
w tell|11=6 20=6
w term|26=5
w thank|20=6
w that|1=-11 2=9 4=6 5=12 13=6 17=6 23=-10 24=-7 25=-5
w their|6=-6 9=6 10=8 19=-10
w them|13=6
w there|3=7 4=9 5=8 21=6 22=12 24=5
w they|1=6 19=5
w throw|10=7
w thru|19=10
w together|19=9 21=8
w total|3=9
w to|0=-7 1=9 2=-5 3=-14 4=-11 5=12 6=18 10=9 11=-18 12=-7 13=-14 14=-8 15=-8 19=-6 20=10 21=9 22=16 24=9 25=9
w training|5=6 8=10
w transitional|20=5
w travel|9=8 22=14
w trip|22=11
w troop|1=-5 4=-6 5=-6
w turn|7=15
w turret|1=-6
w understanding|16=24 19=9 22=6
w undertake|16=6
w under|7=6 13=7 21=10
w uniformed|11=9
w unless|1=6
w unpaid|1=7
w until|1=9 24=6
w up|9=12 17=7 23=5
w urge|5=9 10=7
w vehicle|1=-6
w video|20=16
w visit|16=6 22=22
w voluntary|1=9 6=7
w vote|25=8
w wage|1=-6
w wait|2=6
w want|2=6 10=6 17=9
w week|16=6 22=6 23=7
w welcome|21=7
w well|10=6 11=8
w what|19=8 20=6 21=8
w when|19=11
w where|10=6 19=6
w whether|2=5
w which|2=6 4=10 5=-8 6=8 11=6 12=-5 23=19 25=10
w whom|19=7
w who|13=6 17=5 21=-8
w will|6=-5 19=12 21=7 23=-6
w wish|10=7
w withdrawal|2=5
w withhold|2=8
w within|9=6 17=6 22=6
w without|2=13 10=8
w with|6=10 11=-8 19=23 21=8 22=7 23=-6
w word|10=-5
w work|4=6 19=14
w would|1=-11 5=13 7=9 25=7
w write|23=6
w year|12=14 24=7
w yet|0=7
w y|10=7
`;
