// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a candidate to be a contribution. */
export const STANDS_WEIGHTS = `
a:ask g:after 0 stop|0=16
a:ask g:before 0|0=-7
a:ask g:before 1|0=-22
a:ask g:before 2|0=-12
a:ask g:before 3|0=10
a:ask g:inside|0=11
a:ask o:no|0=-17
a:ask o:same|0=5
a:bind g:absent|0=-8
a:bind g:before 0|0=6
a:bind g:before 3|0=12
a:bind g:inside|0=-6
a:bind o:other|0=-10
a:bind o:same|0=9
a:consider g:after 0|0=-8
a:consider g:before 1|0=-9
a:consider g:before 2|0=14
a:due g:before 1|0=-13
a:due o:no|0=-8
a:fail o:other|0=-6
a:hesitate g:absent|0=13
a:hesitate g:before 0|0=-7
a:hesitate g:before 1|0=9
a:hesitate g:before 2|0=-13
a:hesitate g:before 3|0=18
a:hesitate o:no|0=5
a:hesitate o:other|0=10
a:hesitate o:same|0=-6
a:keep g:before 1|0=-5
a:keep g:before 2|0=6
a:keep g:before 3|0=11
a:keep o:same|0=6
a:leave o:no|0=-8
a:need o:no|0=-8
a:none g:absent|0=-10
a:none g:after 0 stop|0=-26
a:none g:after 0|0=19
a:none g:after 1 stop|0=6
a:none g:after 2|0=-22
a:none g:after 3 stop|0=-8
a:none g:after 3|0=-9
a:none g:before 0 stop|0=15
a:none g:before 0|0=-6
a:none g:before 1 stop|0=25
a:none g:before 1|0=12
a:none g:before 2 stop|0=12
a:none g:before 3 stop|0=-13
a:none o:no|0=-12
a:none o:other|0=-8
a:none o:same|0=6
a:none o:unlike|0=18
a:other g:after 0|0=12
a:other g:before 0|0=6
a:other g:before 1|0=29
a:other g:before 2|0=-22
a:other g:inside|0=-17
a:other o:other|0=7
a:other o:same|0=-17
a:other o:unlike|0=13
a:promise g:absent|0=-6
a:promise g:after 0 stop|0=23
a:promise g:after 1 stop|0=-11
a:promise g:after 2|0=11
a:promise g:before 1|0=13
a:promise g:inside|0=-24
a:promise o:no|0=22
a:promise o:other|0=-20
a:promise o:same|0=-7
a:promise o:unlike|0=-10
a:refuse g:after 0|0=-5
a:refuse g:before 1|0=-6
a:refuse g:before 2|0=37
a:refuse g:before 3|0=-12
a:refuse o:other|0=-14
a:say g:absent|0=-9
a:say g:after 0 stop|0=6
a:say g:after 0|0=-12
a:say g:after 1|0=8
a:say g:before 0|0=8
a:say g:before 1|0=10
a:say g:before 2|0=-8
a:say g:before 3|0=-6
a:say g:inside|0=13
a:say o:no|0=9
a:say o:other|0=20
a:say o:same|0=-12
a:say o:unlike|0=-12
a:thank g:before 0|0=12
a:thank o:same|0=16
a:want g:after 0|0=-5
a:want g:before 1|0=-9
a:want g:inside|0=14
a:want o:no|0=-6
above ask past|0=-7
above consider past|0=-5
above other future|0=5
above other present|0=-5
above promise present|0=-5
above say past|0=-6
above say present|0=8
above-lemma pledge|0=-5
above-lemma welcome|0=5
after 's|0=-13
after about|0=-10
after air|0=6
after area|0=5
after army|0=-7
after attach|0=6
after before|0=9
after between|0=8
after be|0=11
after brigade|0=-5
after by|0=-10
after care|0=6
after cent|0=-5
after come|0=11
after command|0=-5
after communication|0=5
after conference|0=-8
after could|0=6
after court|0=-6
after day|0=-5
after deliver|0=-5
after deploy|0=5
after dollar|0=6
after due|0=6
after flight|0=-6
after force|0=-6
after former|0=5
after for|0=-9
after from|0=20
after good|0=-6
after ground|0=7
after hand|0=-5
after have|0=7
after home|0=7
after hope|0=-5
after if|0=10
after in|0=11
after medical|0=7
after mission|0=32
after month|0=-17
after nearly|0=7
after new|0=5
after next|0=-7
after now|0=-5
after offer|0=11
after of|0=-8
after other|0=10
after out|0=9
after patrol|0=-6
after personnel|0=-6
after per|0=-5
after pledge|0=6
after president|0=8
after reach|0=-5
after relief|0=-6
after rule|0=8
after same|0=-6
after since|0=9
after soldier|0=-12
after that|0=13
after though|0=7
after to|0=-20
after train|0=-11
after troop|0=-12
after under|0=-10
after with|0=-11
after would|0=6
also reluctant|0=-12
basis additional|0=-6
basis part|0=6
before already|0=-6
before as|0=-9
before at|0=-8
before because|0=6
before be|0=-6
before by|0=-14
before cabinet|0=6
before come|0=6
before command|0=-5
before consistente|0=5
before contingent|0=8
before contribute|0=17
before council|0=6
before deploy|0=-9
before down|0=5
before event|0=-6
before expand|0=-5
before expect|0=-5
before flight|0=6
before force|0=7
before for|0=-26
before fund|0=8
before give|0=-9
before government|0=-8
before group|0=6
before have|0=12
before height|0=-8
before in|0=6
before last|0=6
before lead|0=5
before minister|0=-8
before mission|0=-12
before nation|0=5
before not|0=12
before offer|0=10
before officer|0=-8
before only|0=6
before on|0=-13
before operation|0=-5
before others|0=-5
before other|0=-9
before own|0=7
before pay|0=-12
before people|0=11
before planning|0=7
before prepare|0=7
before president|0=12
before promise|0=9
before provide|0=5
before respectively|0=-10
before s'|0=6
before say|0=10
before security|0=-7
before send|0=10
before se|0=8
before soldier|0=-5
before stop|0=-8
before surgeon|0=5
before thank|0=5
before train|0=-9
before trust|0=6
before when|0=-8
before whether|0=8
before willing|0=5
before with|0=10
before y|0=10
bias|0=-11
bond apart named none|0=7
bond apart pronoun none|0=6
bond apart|0=-5
bond beside|0=6
bond carried|0=-5
bond itself named figure|0=8
bond itself named none|0=-15
bond itself thing|0=-7
bond itself|0=-7
bond object named figure|0=11
bond object named none|0=7
bond object thing|0=11
bond object|0=9
bond of-thing-from thing|0=5
bond of-thing-from|0=10
bond of-thing-in named none|0=-5
bond of-thing-in thing|0=-6
bond of-thing-of|0=-8
bond owner bare|0=-6
bond owner owner bare|0=-6
bond owner owner figure|0=-8
bond owner owner none|0=15
bond owner thing|0=8
bond passive-prep-by named figure|0=-6
bond passive-prep-by named none|0=7
bond passive-prep-by thing|0=-5
bond passive-prep-in|0=-5
bond passive-subject back|0=-6
bond prep-by named none|0=7
bond prep-by thing|0=5
bond prep-by|0=8
bond prep-for thing|0=-5
bond prep-from|0=5
bond prep-of back|0=-5
bond prep-of named none|0=-9
bond prep-of thing|0=-8
bond prep-of|0=-13
bond prep-with back|0=5
bond prep-with|0=6
bond subject named bare|0=-6
bond subject named none|0=15
bond subject owner none|0=-5
bond subject pronoun none|0=-10
bond subject share bare|0=6
bond unbound owner bare|0=-5
bond unbound owner figure|0=11
bond unbound owner none|0=-10
bond up-object named none|0=-6
bond up-object|0=-6
bond up-prep-in|0=-5
bond up-prep-of thing|0=6
bond up-prep-to back|0=7
bond up-prep-to owner none|0=7
bond up-prep-to|0=8
bond up-prep-with named figure|0=5
bond up-subject vow|0=5
bond up-subject|0=5
bound about|0=30
bound exact|0=-46
bound upTo|0=17
by-verb|0=-17
clause gerund |0=10
clause infinitive |0=-10
clause main |0=-16
clause relative that|0=10
clause relative which|0=14
clause relative |0=-6
clause sub because|0=5
clause sub when|0=-6
clause that whether|0=5
date-ahead|0=-22
date-past|0=-12
does arrive past|0=-7
does ask past|0=-9
does ask|0=-11
does authorise past|0=-6
does authorise|0=-6
does back past|0=10
does back|0=7
does bind past|0=-8
does bind|0=-5
does consider past not|0=6
does consider present|0=14
does consider|0=21
does give future not|0=8
does give future|0=-10
does give past|0=-13
does give possible|0=6
does give present|0=-6
does give would|0=7
does give|0=-6
does light present|0=13
does light|0=11
does meet future|0=-6
does meet past|0=-8
does meet|0=-17
does none future not|0=7
does none future|0=6
does none past|0=-8
does none|0=8
does oppose none|0=5
does oppose|0=6
does promise present|0=18
does promise|0=11
does refuse|0=6
does say past|0=15
does say|0=14
does serve|0=-7
does want|0=8
does-it|0=-11
elsewhere personnel|0=-17
elsewhere|0=-21
f:bare a:bind|0=-5
f:bare a:none|0=13
f:bare a:other|0=-12
f:bare a:promise|0=-19
f:bare g:absent|0=-8
f:bare g:after 0 stop|0=-20
f:bare g:after 0|0=-8
f:bare g:after 1 stop|0=-18
f:bare g:after 1|0=-16
f:bare g:after 2|0=7
f:bare g:before 0|0=-12
f:bare g:before 1 stop|0=10
f:bare g:before 1|0=13
f:bare g:before 2 stop|0=12
f:bare g:before 2|0=-9
f:bare g:inside|0=38
f:bare h:beside|0=20
f:bare h:carried|0=-12
f:bare h:named|0=-13
f:bare h:owner|0=-23
f:bare h:pronoun|0=-19
f:bare h:share|0=29
f:bare k:UNSC|0=-12
f:bare k:UN|0=-14
f:bare k:host|0=20
f:bare k:several|0=-12
f:bare k:unnamed|0=8
f:bare n:2|0=-11
f:bare o:no|0=-12
f:bare o:other|0=-15
f:bare o:same|0=9
f:bare o:unlike|0=6
f:bare p:object|0=-12
f:bare p:subject|0=-7
f:bare v:arrive|0=10
f:bare v:ask|0=-11
f:bare v:authorise|0=-8
f:bare v:consider|0=-7
f:bare v:keep|0=-5
f:bare v:need|0=6
f:bare v:none|0=11
f:bare v:promise|0=15
f:figure a:bind|0=-6
f:figure a:keep|0=9
f:figure a:leave|0=6
f:figure a:need|0=-6
f:figure a:none|0=9
f:figure a:other|0=-26
f:figure a:promise|0=10
f:figure a:say|0=-13
f:figure a:want|0=8
f:figure g:after 0 stop|0=-6
f:figure g:after 0|0=-21
f:figure g:after 1|0=-12
f:figure g:after 2|0=-16
f:figure g:before 0 stop|0=5
f:figure g:before 0|0=22
f:figure g:before 1 stop|0=12
f:figure g:before 1|0=35
f:figure g:before 3 stop|0=6
f:figure g:inside|0=-24
f:figure h:named|0=8
f:figure h:owner|0=-15
f:figure k:AU|0=-14
f:figure k:EU|0=32
f:figure k:UNSC|0=-13
f:figure k:UN|0=-18
f:figure k:host|0=11
f:figure k:organisation|0=-8
f:figure k:several|0=-15
f:figure k:state|0=19
f:figure n:0|0=29
f:figure n:1|0=-23
f:figure n:2|0=-23
f:figure o:other|0=-39
f:figure o:same|0=17
f:figure o:unlike|0=19
f:figure p:object|0=-5
f:figure v:arrive|0=9
f:figure v:ask|0=18
f:figure v:back|0=11
f:figure v:bar|0=6
f:figure v:due|0=18
f:figure v:extend|0=-5
f:figure v:give|0=-31
f:figure v:hold|0=-11
f:figure v:keep|0=6
f:figure v:leave|0=6
f:figure v:meet|0=26
f:figure v:none|0=-6
f:figure v:promise|0=-21
f:figure v:serve|0=-12
f:none a:ask|0=-11
f:none a:bind|0=12
f:none a:due|0=-15
f:none a:hesitate|0=9
f:none a:keep|0=-14
f:none a:leave|0=-7
f:none a:none|0=-16
f:none a:other|0=42
f:none a:promise|0=-6
f:none a:refuse|0=-13
f:none a:say|0=18
f:none a:thank|0=11
f:none a:want|0=-18
f:none g:absent|0=-23
f:none g:after 0 stop|0=21
f:none g:after 0|0=21
f:none g:after 1|0=20
f:none g:after 3 stop|0=-9
f:none g:after 3|0=-7
f:none g:before 0 stop|0=7
f:none g:before 0|0=-6
f:none g:before 1|0=-33
f:none g:before 2 stop|0=-12
f:none g:before 2|0=7
f:none g:before 3|0=18
f:none g:inside|0=-16
f:none h:all|0=-11
f:none h:carried|0=-5
f:none h:named|0=-12
f:none h:owner|0=7
f:none k:AU|0=-6
f:none k:EU|0=-28
f:none k:UNSC|0=-8
f:none k:all|0=-11
f:none k:host|0=-22
f:none k:mixed|0=20
f:none k:organisation|0=-16
f:none k:several|0=45
f:none k:unnamed|0=-21
f:none n:0|0=-12
f:none n:2|0=-5
f:none o:no|0=-18
f:none o:other|0=28
f:none o:same|0=-25
f:none o:unlike|0=-16
f:none p:object|0=-8
f:none p:prep|0=-24
f:none p:subject|0=-8
f:none v:arrive|0=-20
f:none v:ask|0=-7
f:none v:back|0=6
f:none v:bar|0=-15
f:none v:consider|0=12
f:none v:draft|0=-6
f:none v:due|0=-12
f:none v:give|0=12
f:none v:hesitate|0=9
f:none v:hold|0=-8
f:none v:light|0=8
f:none v:meet|0=-27
f:none v:need|0=-15
f:none v:none|0=-5
f:none v:oppose|0=-9
f:none v:promise|0=7
f:none v:say|0=-9
f:none v:serve|0=17
f:none v:thank|0=11
f:none v:want|0=5
first|0=-11
g:absent o:no|0=-8
g:absent o:other|0=-38
g:absent o:same|0=20
g:absent o:unlike|0=-7
g:after 0 o:no|0=-36
g:after 0 o:same|0=37
g:after 0 stop o:other|0=15
g:after 0 stop o:same|0=-11
g:after 0 stop o:unlike|0=-6
g:after 1 o:no|0=39
g:after 1 o:other|0=-37
g:after 1 o:same|0=-12
g:after 1 stop o:same|0=-10
g:after 2 o:other|0=-10
g:after 2 stop o:no|0=-10
g:after 2 stop o:other|0=6
g:after 3 o:no|0=-6
g:after 3 o:other|0=-5
g:after 3 stop o:no|0=-9
g:before 0 o:no|0=13
g:before 0 o:other|0=11
g:before 0 o:same|0=-25
g:before 0 stop o:no|0=9
g:before 0 stop o:unlike|0=5
g:before 1 o:other|0=15
g:before 1 o:same|0=-9
g:before 1 o:unlike|0=24
g:before 1 stop o:other|0=25
g:before 2 o:no|0=-11
g:before 2 stop o:no|0=-10
g:before 2 stop o:other|0=19
g:before 2 stop o:same|0=-6
g:before 2 stop o:unlike|0=-7
g:before 3 o:same|0=13
g:before 3 stop o:same|0=5
g:inside o:no|0=-14
g:inside o:other|0=-17
g:inside o:same|0=7
gap absent carried|0=-5
gap absent|0=-8
gap after 0 of-thing-from|0=10
gap after 0 of-thing-of|0=-8
gap after 0 passive-prep-by|0=6
gap after 0 subject|0=-12
gap after 0 unbound|0=6
gap after 1 passive-prep-by|0=-6
gap after 1 prep-from|0=6
gap after 2 apart|0=-8
gap after 2 unbound|0=5
gap before 0 prep-in|0=9
gap before 0 prep-of|0=-6
gap before 0 stop apart|0=-7
gap before 0 stop unbound|0=10
gap before 0 subject|0=6
gap before 1 apart|0=5
gap before 1 unbound|0=-5
gap before 1 up-prep-of|0=6
gap before 1 up-subject|0=5
gap before 2 apart|0=12
gap before 2 stop apart|0=6
gap before 2 stop unbound|0=-7
gap before 2 subject|0=-8
gap before 2 unbound|0=-6
gap before 2 up-prep-with|0=5
gap before 3 subject|0=7
gap inside apart|0=-5
gap inside itself|0=-7
gap inside subject|0=9
giver AU|0=-6
giver EU backing none|0=-6
giver EU funding figure|0=5
giver EU funding none|0=5
giver EU training figure|0=6
giver UN backing none|0=-8
giver UN logistics none|0=20
giver UNSC backing none|0=-10
giver UNSC logistics none|0=15
giver UNSC personnel none|0=-5
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
giver several personnel figure|0=-6
giver several personnel none|0=15
giver state equipment bare|0=-6
giver state logistics none|0=-5
giver state personnel bare|0=6
giver state personnel figure|0=7
giver state|0=9
giver unnamed logistics none|0=-6
giver-mission|0=-43
h:all a:none|0=7
h:all a:promise|0=-10
h:all g:absent|0=-8
h:all o:other|0=-18
h:all o:same|0=17
h:all o:unlike|0=-7
h:beside a:none|0=18
h:beside g:before 0 stop|0=5
h:beside g:inside|0=15
h:beside o:no|0=19
h:carried a:hesitate|0=13
h:carried a:none|0=-21
h:carried a:say|0=-9
h:carried g:absent|0=-20
h:carried o:no|0=-7
h:carried o:other|0=-19
h:named a:bind|0=-8
h:named a:consider|0=-15
h:named a:due|0=-13
h:named a:fail|0=-6
h:named a:hesitate|0=18
h:named a:leave|0=-6
h:named a:none|0=12
h:named a:other|0=-33
h:named a:promise|0=-12
h:named a:refuse|0=-5
h:named a:say|0=-13
h:named a:thank|0=11
h:named a:want|0=9
h:named g:after 0 stop|0=18
h:named g:after 0|0=-35
h:named g:after 2 stop|0=-6
h:named g:after 2|0=12
h:named g:after 3 stop|0=-7
h:named g:after 3|0=-5
h:named g:before 1 stop|0=-21
h:named g:before 1|0=10
h:named g:before 3 stop|0=-15
h:named g:before 3|0=16
h:named g:inside|0=-5
h:named o:no|0=-9
h:named o:other|0=-31
h:owner a:ask|0=-11
h:owner a:none|0=-12
h:owner a:other|0=14
h:owner a:promise|0=-6
h:owner a:refuse|0=-7
h:owner a:say|0=9
h:owner a:want|0=-12
h:owner g:after 0 stop|0=-5
h:owner g:after 0|0=6
h:owner g:after 1 stop|0=-18
h:owner g:after 1|0=-7
h:owner g:after 2 stop|0=-6
h:owner g:after 2|0=-19
h:owner g:after 3|0=-6
h:owner g:before 0 stop|0=26
h:owner g:before 0|0=-10
h:owner g:before 1 stop|0=35
h:owner g:before 1|0=15
h:owner g:before 2 stop|0=-7
h:owner g:before 2|0=-16
h:owner g:before 3 stop|0=11
h:owner g:before 3|0=-11
h:owner g:inside|0=-8
h:owner o:no|0=-22
h:owner o:other|0=19
h:owner o:same|0=-36
h:owner o:unlike|0=16
h:pronoun a:bind|0=14
h:pronoun a:consider|0=17
h:pronoun a:hesitate|0=-27
h:pronoun a:none|0=-45
h:pronoun a:other|0=19
h:pronoun a:promise|0=-9
h:pronoun a:say|0=19
h:pronoun a:want|0=-7
h:pronoun g:after 0|0=31
h:pronoun g:after 2 stop|0=8
h:pronoun g:before 0 stop|0=-17
h:pronoun g:before 0|0=-24
h:pronoun g:before 1 stop|0=6
h:pronoun g:before 1|0=-18
h:pronoun g:before 2|0=-13
h:pronoun g:before 3 stop|0=7
h:pronoun g:before 3|0=14
h:pronoun g:inside|0=-8
h:pronoun o:no|0=-35
h:pronoun o:other|0=16
h:pronoun o:unlike|0=-6
h:share a:none|0=12
h:share a:promise|0=11
h:share g:after 0 stop|0=-18
h:share g:after 0|0=-7
h:share g:before 0|0=41
h:share g:before 1|0=-5
h:share g:before 2|0=20
h:share o:no|0=19
h:share o:other|0=8
how beside|0=6
how carried|0=-5
how named|0=-6
how owner|0=-6
how pronoun|0=-6
how share|0=7
idle by|0=-6
idle for|0=-17
idle from|0=13
idle in|0=-52
idle on|0=-7
idle under|0=7
idle with|0=12
idle |0=42
in about|0=11
in abstain|0=5
in adviser|0=-7
in base|0=-8
in battalion|0=11
in bring|0=5
in carry|0=5
in company|0=20
in contribution|0=-7
in dollar|0=7
in draft|0=7
in first|0=5
in fly|0=-7
in force|0=-5
in francesas|0=5
in frigate|0=9
in have|0=14
in headquarters|0=-7
in helicopter|0=6
in hospital|0=15
in host|0=-13
in lead|0=7
in less|0=-6
in medical|0=8
in member|0=-8
in military|0=6
in m|0=-6
in not|0=-7
in office|0=6
in personnel|0=16
in plane|0=-6
in plan|0=-8
in pledge|0=6
in police|0=-16
in resolution|0=-6
in ship|0=8
in support|0=12
in up|0=8
in vehicle|0=-6
in-mission at|0=-6
in-mission of|0=8
k:AU a:none|0=-17
k:AU a:refuse|0=7
k:AU g:before 0|0=9
k:AU g:before 1|0=-16
k:AU g:inside|0=-9
k:AU h:named|0=-9
k:AU h:owner|0=-10
k:AU n:1|0=-22
k:AU o:other|0=-14
k:AU o:same|0=-12
k:AU p:none|0=-7
k:AU p:prep|0=-12
k:AU v:back|0=10
k:AU v:none|0=-8
k:AU v:promise|0=-14
k:EU a:keep|0=7
k:EU g:after 0|0=12
k:EU g:before 0|0=-12
k:EU g:before 1|0=13
k:EU g:before 2|0=-8
k:EU h:named|0=10
k:EU h:pronoun|0=-5
k:EU n:0|0=9
k:EU o:no|0=-32
k:EU o:other|0=8
k:EU o:same|0=26
k:EU p:object|0=15
k:EU p:subject|0=-7
k:EU v:arrive|0=-6
k:EU v:back|0=-8
k:EU v:bind|0=7
k:EU v:give|0=37
k:EU v:keep|0=-11
k:EU v:none|0=-10
k:UN a:none|0=-10
k:UN a:promise|0=-6
k:UN a:say|0=-6
k:UN g:after 0|0=-6
k:UN g:before 0|0=-8
k:UN g:before 1|0=-10
k:UN g:before 2 stop|0=-6
k:UN g:inside|0=11
k:UN h:owner|0=-24
k:UN h:pronoun|0=-6
k:UN n:0|0=-16
k:UN n:2|0=-12
k:UN o:no|0=-30
k:UN p:none|0=21
k:UN p:object|0=-25
k:UN p:prep|0=-19
k:UN p:subject|0=-10
k:UN v:arrive|0=-6
k:UN v:ask|0=-6
k:UN v:back|0=-17
k:UN v:keep|0=-7
k:UN v:leave|0=22
k:UN v:none|0=20
k:UN v:serve|0=-13
k:UNSC a:bind|0=12
k:UNSC a:none|0=-24
k:UNSC a:other|0=-9
k:UNSC a:promise|0=-7
k:UNSC g:after 0|0=-11
k:UNSC g:after 1|0=-7
k:UNSC g:before 0|0=-15
k:UNSC g:before 1 stop|0=7
k:UNSC g:before 1|0=-10
k:UNSC g:before 2 stop|0=6
k:UNSC g:before 2|0=10
k:UNSC g:inside|0=-15
k:UNSC h:named|0=-26
k:UNSC h:owner|0=8
k:UNSC h:pronoun|0=-17
k:UNSC n:0|0=-36
k:UNSC o:no|0=-24
k:UNSC o:same|0=-10
k:UNSC p:none|0=-6
k:UNSC p:prep|0=-11
k:UNSC p:subject|0=-18
k:UNSC v:back|0=-5
k:UNSC v:bind|0=-12
k:UNSC v:consider|0=13
k:UNSC v:hesitate|0=-13
k:UNSC v:light|0=8
k:UNSC v:serve|0=-15
k:all a:none|0=7
k:all a:promise|0=-10
k:all g:absent|0=-8
k:all h:all|0=-8
k:all n:0|0=-12
k:all n:1|0=5
k:all o:other|0=-18
k:all o:same|0=17
k:all o:unlike|0=-7
k:all p:none|0=-9
k:all v:arrive|0=-11
k:all v:back|0=8
k:all v:bind|0=-7
k:all v:due|0=11
k:all v:give|0=-11
k:all v:hesitate|0=-10
k:all v:leave|0=8
k:all v:light|0=-6
k:all v:meet|0=9
k:all v:need|0=-8
k:all v:promise|0=10
k:all v:serve|0=18
k:host a:bind|0=18
k:host a:keep|0=11
k:host a:promise|0=-8
k:host a:refuse|0=-16
k:host a:say|0=12
k:host a:thank|0=-11
k:host a:want|0=7
k:host g:absent|0=-18
k:host g:after 0|0=30
k:host g:after 1|0=-34
k:host g:after 2|0=13
k:host g:after 3|0=-9
k:host g:before 0 stop|0=-23
k:host g:before 1 stop|0=9
k:host g:before 1|0=11
k:host g:before 2 stop|0=-10
k:host g:before 3|0=6
k:host g:inside|0=38
k:host h:carried|0=-16
k:host h:named|0=-20
k:host h:owner|0=58
k:host h:pronoun|0=-18
k:host n:0|0=8
k:host n:1|0=36
k:host n:2|0=-43
k:host o:other|0=-26
k:host o:unlike|0=23
k:host p:none|0=25
k:host p:object|0=-37
k:host p:subject|0=24
k:host v:arrive|0=-9
k:host v:bar|0=10
k:host v:bind|0=13
k:host v:consider|0=-12
k:host v:give|0=14
k:host v:keep|0=-26
k:host v:leave|0=21
k:host v:light|0=-14
k:host v:none|0=-13
k:host v:promise|0=31
k:host v:serve|0=-13
k:host v:thank|0=17
k:mixed a:none|0=19
k:mixed g:after 2 stop|0=8
k:mixed g:before 0|0=7
k:mixed h:pronoun|0=20
k:mixed n:0|0=7
k:mixed n:2|0=8
k:mixed o:other|0=21
k:mixed p:object|0=21
k:mixed v:promise|0=8
k:organisation a:none|0=-6
k:organisation a:promise|0=-9
k:organisation g:after 1|0=-5
k:organisation g:before 0|0=12
k:organisation g:before 1|0=-12
k:organisation h:named|0=-5
k:organisation h:owner|0=-11
k:organisation h:pronoun|0=-6
k:organisation n:0|0=-7
k:organisation n:1|0=-12
k:organisation o:no|0=-14
k:organisation p:object|0=-6
k:organisation p:subject|0=-12
k:organisation v:arrive|0=-9
k:organisation v:back|0=17
k:organisation v:give|0=-13
k:organisation v:none|0=-7
k:several a:ask|0=-9
k:several a:bind|0=-5
k:several a:fail|0=-7
k:several a:keep|0=-7
k:several a:none|0=-22
k:several a:other|0=15
k:several a:promise|0=16
k:several a:refuse|0=16
k:several a:thank|0=15
k:several g:absent|0=-18
k:several g:after 0|0=5
k:several g:after 1 stop|0=-10
k:several g:after 1|0=23
k:several g:after 2|0=8
k:several g:before 0 stop|0=-6
k:several g:before 0|0=34
k:several g:before 1 stop|0=-6
k:several g:before 1|0=28
k:several g:before 2|0=-25
k:several h:carried|0=-25
k:several h:named|0=23
k:several h:owner|0=-15
k:several h:pronoun|0=35
k:several n:0|0=7
k:several n:1|0=-18
k:several n:2|0=26
k:several o:no|0=17
k:several o:other|0=27
k:several o:same|0=-15
k:several o:unlike|0=-11
k:several p:object|0=7
k:several p:subject|0=18
k:several v:arrive|0=23
k:several v:authorise|0=12
k:several v:bind|0=-9
k:several v:give|0=-26
k:several v:hesitate|0=32
k:several v:keep|0=15
k:several v:leave|0=-16
k:several v:light|0=17
k:several v:meet|0=6
k:several v:need|0=9
k:several v:none|0=-5
k:several v:promise|0=-35
k:several v:refuse|0=-9
k:several v:serve|0=-18
k:several v:want|0=18
k:state a:ask|0=15
k:state a:bind|0=-15
k:state a:consider|0=10
k:state a:due|0=-18
k:state a:fail|0=11
k:state a:hesitate|0=15
k:state a:need|0=-6
k:state a:none|0=26
k:state a:other|0=-29
k:state a:refuse|0=-20
k:state a:say|0=7
k:state a:thank|0=10
k:state a:want|0=-15
k:state g:after 0 stop|0=-12
k:state g:after 0|0=-16
k:state g:after 1 stop|0=8
k:state g:after 1|0=-9
k:state g:after 2 stop|0=-6
k:state g:after 2|0=-25
k:state g:before 0 stop|0=34
k:state g:before 0|0=-7
k:state g:before 2 stop|0=13
k:state g:before 2|0=23
k:state g:before 3 stop|0=20
k:state g:before 3|0=26
k:state g:inside|0=5
k:state h:beside|0=23
k:state h:named|0=8
k:state h:owner|0=8
k:state h:pronoun|0=-24
k:state h:share|0=30
k:state n:0|0=21
k:state n:1|0=-5
k:state o:same|0=24
k:state o:unlike|0=20
k:state p:none|0=-24
k:state p:object|0=10
k:state p:prep|0=31
k:state p:subject|0=10
k:state v:arrive|0=16
k:state v:ask|0=21
k:state v:back|0=-20
k:state v:bar|0=-21
k:state v:bind|0=14
k:state v:consider|0=17
k:state v:draft|0=-6
k:state v:give|0=11
k:state v:hesitate|0=10
k:state v:hold|0=-7
k:state v:keep|0=25
k:state v:leave|0=-19
k:state v:light|0=32
k:state v:meet|0=-16
k:state v:need|0=-9
k:state v:oppose|0=-9
k:state v:promise|0=18
k:state v:refuse|0=17
k:state v:sign|0=-6
k:state v:thank|0=-13
k:state v:want|0=-8
k:unnamed a:consider|0=-9
k:unnamed a:none|0=-20
k:unnamed a:other|0=29
k:unnamed a:promise|0=7
k:unnamed g:absent|0=29
k:unnamed g:after 0 stop|0=9
k:unnamed g:after 0|0=-21
k:unnamed g:after 1 stop|0=-10
k:unnamed g:after 1|0=15
k:unnamed g:before 0|0=-20
k:unnamed g:before 1 stop|0=18
k:unnamed g:before 1|0=9
k:unnamed g:before 2 stop|0=-6
k:unnamed g:before 3|0=-12
k:unnamed g:inside|0=-30
k:unnamed h:carried|0=29
k:unnamed h:named|0=-8
k:unnamed h:owner|0=-35
k:unnamed n:1|0=-5
k:unnamed n:2|0=-5
k:unnamed o:no|0=22
k:unnamed o:other|0=-15
k:unnamed o:same|0=-9
k:unnamed o:unlike|0=-11
k:unnamed p:none|0=14
k:unnamed p:object|0=-8
k:unnamed p:subject|0=-16
k:unnamed v:arrive|0=8
k:unnamed v:ask|0=-5
k:unnamed v:authorise|0=-12
k:unnamed v:back|0=31
k:unnamed v:bind|0=-6
k:unnamed v:give|0=-28
k:unnamed v:hesitate|0=-18
k:unnamed v:keep|0=11
k:unnamed v:leave|0=-7
k:unnamed v:light|0=-23
k:unnamed v:none|0=23
k:unnamed v:promise|0=-18
k:unnamed v:serve|0=47
left arrive base|0=-10
left bind base|0=-8
left bind|0=-6
left consider|0=7
left give base|0=5
left give inf|0=7
left give part|0=8
left give past|0=-8
left hesitate past|0=-7
left hesitate|0=-6
left leave past|0=-9
left leave|0=6
left none past|0=-7
left promise ing|0=-7
left say past|0=6
left serve base|0=5
left serve past|0=-6
left thank past|0=6
left thank|0=6
left verb come|0=6
left verb contribute|0=13
left verb deploy|0=-9
left verb expect|0=-5
left verb give|0=-7
left verb have|0=-9
left verb help|0=6
left verb offer|0=8
left verb pay|0=-11
left verb pledge|0=6
left verb promise|0=6
left verb provide|0=5
left verb send|0=8
left verb stop|0=-7
left verb train|0=-8
lemma agree|0=-6
lemma announce|0=-8
lemma be|0=14
lemma bring|0=6
lemma build|0=6
lemma carry|0=5
lemma chip|0=5
lemma come|0=7
lemma contribute|0=9
lemma cover|0=6
lemma do|0=5
lemma draft|0=7
lemma fly|0=-7
lemma get|0=-6
lemma have|0=-5
lemma help|0=5
lemma host|0=-13
lemma keep|0=9
lemma lose|0=-8
lemma plan|0=-7
lemma pledge|0=19
lemma reach|0=-6
lemma reiterate|0=7
lemma remain|0=-6
lemma set|0=-8
lemma take|0=-5
lemma train|0=-10
long-ago|0=-38
n:0 a:bind|0=7
n:0 a:consider|0=17
n:0 a:keep|0=9
n:0 a:need|0=-7
n:0 a:none|0=9
n:0 a:promise|0=-17
n:0 a:refuse|0=-32
n:0 a:thank|0=15
n:0 g:after 0 stop|0=18
n:0 g:after 1|0=7
n:0 g:after 2|0=-8
n:0 g:before 0 stop|0=-7
n:0 g:before 1 stop|0=15
n:0 g:before 1|0=-12
n:0 g:before 3 stop|0=-5
n:0 g:before 3|0=25
n:0 h:all|0=-12
n:0 h:beside|0=31
n:0 h:carried|0=12
n:0 h:owner|0=-12
n:0 o:no|0=10
n:0 o:same|0=-15
n:0 o:unlike|0=-8
n:1 a:consider|0=-8
n:1 a:due|0=-16
n:1 a:keep|0=-6
n:1 a:other|0=-8
n:1 a:promise|0=10
n:1 a:refuse|0=33
n:1 a:thank|0=-15
n:1 a:want|0=-9
n:1 g:absent|0=-17
n:1 g:after 0 stop|0=-7
n:1 g:after 0|0=22
n:1 g:after 1 stop|0=-5
n:1 g:after 2 stop|0=-18
n:1 g:after 2|0=-8
n:1 g:after 3|0=-12
n:1 g:before 0 stop|0=13
n:1 g:before 0|0=-21
n:1 g:before 1 stop|0=11
n:1 g:before 1|0=43
n:1 g:before 2|0=-6
n:1 g:before 3 stop|0=8
n:1 g:inside|0=-16
n:1 h:all|0=5
n:1 h:carried|0=-23
n:1 h:named|0=12
n:1 h:pronoun|0=-37
n:1 h:share|0=8
n:1 o:no|0=-36
n:1 o:same|0=17
n:1 o:unlike|0=9
n:2 a:consider|0=-7
n:2 a:hesitate|0=9
n:2 a:none|0=-24
n:2 a:other|0=8
n:2 a:promise|0=-9
n:2 a:refuse|0=-14
n:2 a:say|0=7
n:2 a:thank|0=11
n:2 g:absent|0=-15
n:2 g:after 0 stop|0=-16
n:2 g:after 0|0=-27
n:2 g:after 1 stop|0=-10
n:2 g:after 1|0=-13
n:2 g:after 2 stop|0=15
n:2 g:before 0 stop|0=8
n:2 g:before 0|0=32
n:2 g:before 1 stop|0=-7
n:2 g:before 1|0=-16
n:2 g:inside|0=15
n:2 h:beside|0=-6
n:2 h:carried|0=-10
n:2 h:named|0=-52
n:2 h:pronoun|0=11
n:2 h:share|0=22
n:2 o:no|0=-24
n:2 o:other|0=-24
n:2 o:same|0=10
n:2 o:unlike|0=7
near 0 beside|0=8
near 0 owner|0=-5
near 1 carried|0=-6
near 1 named|0=6
near 1 pronoun|0=-9
near 2 all|0=16
near 3 all|0=-17
near 3 named|0=-12
no-stop|0=-9
no-verb of-thing-from|0=6
no-verb of-thing-of|0=-6
noun give hold|0=6
noun give|0=11
noun need|0=-10
noun plain arrive|0=10
noun plain give|0=7
noun plain hold|0=-5
noun plain promise|0=-14
noun promise|0=-8
on-noun plain|0=-26
other considering|0=-6
other delivered|0=-10
other pledged|0=17
other refused|0=-12
other reluctant|0=16
other withdrawn|0=-10
other|0=-14
p:none g:after 0 stop|0=-16
p:none g:after 0|0=17
p:none g:after 1 stop|0=-6
p:none g:after 1|0=6
p:none g:after 2 stop|0=12
p:none g:after 2|0=21
p:none g:before 0 stop|0=32
p:none g:before 0|0=-9
p:none g:before 1 stop|0=14
p:none g:before 1|0=-21
p:none g:before 2 stop|0=-27
p:none g:before 2|0=-24
p:none h:all|0=-9
p:none h:carried|0=14
p:none h:owner|0=-16
p:none h:pronoun|0=-17
p:none h:share|0=26
p:none n:0|0=42
p:none n:1|0=-14
p:none n:2|0=-30
p:none o:no|0=18
p:none o:same|0=-16
p:object a:ask|0=-13
p:object a:bind|0=9
p:object a:consider|0=5
p:object a:due|0=-12
p:object a:need|0=-8
p:object a:other|0=-19
p:object a:promise|0=16
p:object a:say|0=11
p:object a:want|0=-12
p:object g:absent|0=-17
p:object g:after 0 stop|0=16
p:object g:after 0|0=-29
p:object g:after 1 stop|0=-13
p:object g:after 1|0=-29
p:object g:after 2|0=-25
p:object g:after 3 stop|0=-5
p:object g:after 3|0=-7
p:object g:before 0 stop|0=-8
p:object g:before 0|0=13
p:object g:before 1 stop|0=-32
p:object g:before 2 stop|0=35
p:object g:before 2|0=47
p:object g:before 3|0=13
p:object g:inside|0=7
p:object h:beside|0=17
p:object h:carried|0=-18
p:object h:named|0=-10
p:object h:pronoun|0=23
p:object h:share|0=-8
p:object n:1|0=-8
p:object o:no|0=-13
p:object o:other|0=-6
p:object o:same|0=-6
p:prep a:due|0=-6
p:prep a:hesitate|0=10
p:prep a:keep|0=6
p:prep a:none|0=-21
p:prep a:other|0=23
p:prep a:promise|0=-16
p:prep a:refuse|0=-9
p:prep a:say|0=-12
p:prep a:thank|0=6
p:prep g:absent|0=-16
p:prep g:after 0 stop|0=-6
p:prep g:after 0|0=16
p:prep g:after 1|0=-6
p:prep g:after 2 stop|0=-7
p:prep g:before 0|0=12
p:prep g:before 1 stop|0=9
p:prep g:before 1|0=14
p:prep g:before 2 stop|0=-6
p:prep g:before 2|0=-22
p:prep g:before 3|0=18
p:prep g:inside|0=-21
p:prep h:beside|0=11
p:prep h:carried|0=-15
p:prep h:named|0=20
p:prep h:owner|0=-36
p:prep h:pronoun|0=-14
p:prep h:share|0=11
p:prep n:0|0=-5
p:prep n:2|0=-20
p:prep o:no|0=-13
p:prep o:other|0=-16
p:prep o:same|0=12
p:prep o:unlike|0=-6
p:subject a:bind|0=-6
p:subject a:promise|0=-16
p:subject a:say|0=7
p:subject g:after 0|0=-10
p:subject g:after 1|0=21
p:subject g:after 2 stop|0=-11
p:subject g:after 2|0=-7
p:subject g:before 0 stop|0=-10
p:subject g:before 0|0=-15
p:subject g:before 1 stop|0=29
p:subject g:before 1|0=17
p:subject g:before 2 stop|0=-6
p:subject g:before 2|0=-14
p:subject g:before 3 stop|0=11
p:subject g:before 3|0=-9
p:subject g:inside|0=-7
p:subject h:named|0=-18
p:subject h:owner|0=24
p:subject h:pronoun|0=-14
p:subject n:0|0=-5
p:subject n:1|0=-6
p:subject o:no|0=-27
p:subject o:other|0=-10
p:subject o:same|0=12
p:subject o:unlike|0=16
planned personnel|0=-18
planned|0=-17
proposed 0|0=7
proposed 1|0=20
proposed 2|0=-32
proposed|0=-8
question|0=-6
r:asked a:ask|0=-17
r:asked a:say|0=-8
r:asked a:want|0=8
r:asked f:bare|0=-5
r:asked f:figure|0=17
r:asked f:none|0=-31
r:asked g:absent|0=-18
r:asked g:after 0 stop|0=14
r:asked g:after 2|0=-7
r:asked g:before 1|0=-42
r:asked g:before 2|0=-9
r:asked g:before 3|0=7
r:asked g:inside|0=25
r:asked h:all|0=-12
r:asked h:carried|0=-5
r:asked h:named|0=26
r:asked h:owner|0=-20
r:asked h:pronoun|0=-6
r:asked k:EU|0=-6
r:asked k:UN|0=-8
r:asked k:all|0=-12
r:asked k:host|0=-9
r:asked k:organisation|0=-6
r:asked k:several|0=16
r:asked k:state|0=22
r:asked k:unnamed|0=-13
r:asked n:0|0=-6
r:asked n:2|0=-11
r:asked o:no|0=-26
r:asked o:same|0=10
r:asked p:object|0=-11
r:asked p:subject|0=-13
r:asked s:equipment|0=12
r:asked s:funding|0=-11
r:asked s:logistics|0=13
r:asked s:personnel|0=-31
r:asked t:above|0=-19
r:asked t:agent|0=12
r:asked t:all|0=-12
r:asked t:carried|0=-5
r:asked t:far|0=21
r:asked t:other|0=-6
r:asked t:own|0=-8
r:asked v:arrive|0=18
r:asked v:back|0=8
r:asked v:give|0=-26
r:asked v:need|0=-14
r:asked v:promise|0=-6
r:asked v:want|0=5
r:asked w:bare|0=-5
r:asked w:move|0=8
r:asked w:thing|0=-26
r:committed a:promise|0=-9
r:committed f:bare|0=-11
r:committed f:figure|0=13
r:committed f:none|0=-11
r:committed g:after 0|0=-36
r:committed g:after 1|0=12
r:committed g:before 1 stop|0=-6
r:committed g:before 1|0=26
r:committed g:before 2|0=11
r:committed g:inside|0=-9
r:committed h:all|0=-10
r:committed h:carried|0=11
r:committed h:named|0=-27
r:committed h:pronoun|0=6
r:committed k:EU|0=7
r:committed k:UNSC|0=6
r:committed k:UN|0=-6
r:committed k:all|0=-10
r:committed k:host|0=11
r:committed k:several|0=-14
r:committed n:0|0=21
r:committed n:1|0=-21
r:committed n:2|0=-9
r:committed o:no|0=-8
r:committed o:other|0=-9
r:committed o:same|0=10
r:committed p:object|0=7
r:committed p:prep|0=-14
r:committed s:backing|0=-12
r:committed s:equipment|0=-13
r:committed s:funding|0=-19
r:committed s:logistics|0=19
r:committed s:personnel|0=16
r:committed t:agent|0=-11
r:committed t:all|0=-10
r:committed t:carried|0=11
r:committed t:own|0=7
r:committed t:source|0=-6
r:committed v:bind|0=-20
r:committed v:give|0=29
r:committed v:leave|0=7
r:committed v:promise|0=6
r:committed v:serve|0=-10
r:committed w:back|0=-25
r:committed w:bare|0=-11
r:committed w:move|0=6
r:committed w:service|0=13
r:committed w:thing|0=5
r:committed w:vow|0=7
r:considering a:keep|0=-11
r:considering a:none|0=28
r:considering a:other|0=-15
r:considering a:say|0=-9
r:considering a:thank|0=11
r:considering f:bare|0=11
r:considering f:figure|0=-25
r:considering f:none|0=14
r:considering g:absent|0=-11
r:considering g:after 0 stop|0=8
r:considering g:after 0|0=6
r:considering g:after 1|0=-15
r:considering g:after 2|0=-8
r:considering g:before 0|0=7
r:considering g:before 1|0=33
r:considering g:before 2 stop|0=-10
r:considering g:before 2|0=-12
r:considering g:before 3|0=16
r:considering g:inside|0=-9
r:considering h:carried|0=-6
r:considering h:named|0=-18
r:considering h:owner|0=-6
r:considering h:pronoun|0=34
r:considering k:UNSC|0=20
r:considering k:host|0=-17
r:considering k:organisation|0=-6
r:considering k:several|0=-6
r:considering k:state|0=21
r:considering k:unnamed|0=-10
r:considering n:0|0=20
r:considering n:2|0=-19
r:considering p:object|0=-19
r:considering p:prep|0=7
r:considering p:subject|0=12
r:considering s:backing|0=-27
r:considering s:equipment|0=9
r:considering s:funding|0=-6
r:considering s:logistics|0=18
r:considering s:personnel|0=7
r:considering t:above|0=15
r:considering t:agent|0=15
r:considering t:carried|0=-6
r:considering t:far|0=-16
r:considering v:arrive|0=7
r:considering v:back|0=15
r:considering v:consider|0=7
r:considering v:keep|0=-6
r:considering v:none|0=20
r:considering v:promise|0=-6
r:considering v:serve|0=-32
r:considering w:back|0=-13
r:considering w:bare|0=11
r:considering w:event|0=24
r:considering w:move|0=-20
r:considering w:thing|0=9
r:considering w:vow|0=-8
r:delivered a:keep|0=12
r:delivered a:none|0=9
r:delivered a:other|0=-16
r:delivered a:promise|0=-17
r:delivered f:bare|0=-5
r:delivered f:figure|0=18
r:delivered f:none|0=-18
r:delivered g:after 0 stop|0=-14
r:delivered g:after 0|0=22
r:delivered g:after 1 stop|0=11
r:delivered g:after 1|0=-9
r:delivered g:after 2|0=-7
r:delivered g:after 3|0=13
r:delivered g:before 0 stop|0=20
r:delivered g:before 1 stop|0=-20
r:delivered g:before 1|0=-36
r:delivered g:before 2 stop|0=9
r:delivered g:before 2|0=12
r:delivered g:before 3 stop|0=14
r:delivered g:before 3|0=-15
r:delivered h:named|0=-17
r:delivered h:owner|0=25
r:delivered h:pronoun|0=-11
r:delivered h:share|0=11
r:delivered k:AU|0=9
r:delivered k:EU|0=11
r:delivered k:UNSC|0=-16
r:delivered k:UN|0=-22
r:delivered k:host|0=35
r:delivered k:several|0=30
r:delivered k:state|0=-17
r:delivered k:unnamed|0=-7
r:delivered n:1|0=5
r:delivered n:2|0=-8
r:delivered o:no|0=17
r:delivered o:other|0=-30
r:delivered o:unlike|0=-7
r:delivered p:none|0=-5
r:delivered p:object|0=-12
r:delivered p:prep|0=-8
r:delivered p:subject|0=21
r:delivered s:backing|0=8
r:delivered s:equipment|0=-6
r:delivered s:funding|0=20
r:delivered s:logistics|0=26
r:delivered s:personnel|0=-17
r:delivered s:training|0=-24
r:delivered t:above|0=-9
r:delivered t:far|0=14
r:delivered t:other|0=-23
r:delivered t:own|0=13
r:delivered t:source|0=12
r:delivered v:arrive|0=-9
r:delivered v:back|0=10
r:delivered v:give|0=6
r:delivered v:keep|0=-11
r:delivered v:none|0=-10
r:delivered v:serve|0=14
r:delivered w:back|0=-8
r:delivered w:bare|0=-5
r:delivered w:event|0=7
r:delivered w:move|0=-16
r:delivered w:vow|0=16
r:none a:need|0=-8
r:none a:none|0=-29
r:none a:other|0=22
r:none a:promise|0=9
r:none a:say|0=-10
r:none f:figure|0=-27
r:none f:none|0=10
r:none g:absent|0=9
r:none g:after 1|0=15
r:none g:before 1|0=-10
r:none g:before 2|0=-7
r:none g:inside|0=-23
r:none h:all|0=-9
r:none h:carried|0=18
r:none h:named|0=-27
r:none h:owner|0=10
r:none h:pronoun|0=-11
r:none k:UNSC|0=-8
r:none k:all|0=-9
r:none k:host|0=-11
r:none k:several|0=-8
r:none k:state|0=19
r:none n:0|0=-33
r:none n:1|0=13
r:none o:same|0=-18
r:none p:prep|0=-6
r:none p:subject|0=-14
r:none s:backing|0=7
r:none s:funding|0=-18
r:none s:logistics|0=-15
r:none s:personnel|0=7
r:none t:above|0=6
r:none t:agent|0=-21
r:none t:all|0=-9
r:none t:carried|0=18
r:none t:far|0=-13
r:none t:other|0=19
r:none t:own|0=-12
r:none v:arrive|0=8
r:none v:authorise|0=-5
r:none v:back|0=8
r:none v:bind|0=-6
r:none v:give|0=-12
r:none v:hold|0=-7
r:none v:none|0=-11
r:none v:promise|0=33
r:none v:serve|0=-21
r:none w:move|0=22
r:none w:service|0=-9
r:none w:thing|0=-38
r:none w:vow|0=9
r:open a:none|0=-10
r:open f:bare|0=5
r:open f:none|0=-15
r:open g:absent|0=-17
r:open g:after 0 stop|0=-18
r:open g:after 1 stop|0=-9
r:open g:after 1|0=-8
r:open g:after 2 stop|0=6
r:open g:after 2|0=10
r:open g:after 3|0=-9
r:open g:before 0 stop|0=19
r:open g:before 1 stop|0=29
r:open g:before 1|0=22
r:open g:before 2 stop|0=-23
r:open g:before 2|0=16
r:open g:before 3|0=-16
r:open h:carried|0=-13
r:open h:named|0=-11
r:open h:owner|0=-10
r:open h:share|0=26
r:open k:AU|0=-7
r:open k:UNSC|0=-8
r:open k:UN|0=6
r:open k:host|0=-16
r:open k:organisation|0=-7
r:open k:several|0=22
r:open k:unnamed|0=6
r:open n:0|0=-19
r:open n:2|0=10
r:open o:no|0=-17
r:open o:other|0=20
r:open o:same|0=-14
r:open o:unlike|0=5
r:open p:none|0=6
r:open p:object|0=8
r:open p:prep|0=-19
r:open s:backing|0=19
r:open s:logistics|0=-22
r:open s:personnel|0=-10
r:open t:agent|0=-11
r:open t:carried|0=-13
r:open t:source|0=15
r:open v:bar|0=-16
r:open v:due|0=15
r:open v:light|0=16
r:open v:none|0=11
r:open v:oppose|0=-9
r:open v:say|0=-6
r:open v:sign|0=-10
r:open v:thank|0=-6
r:open w:bare|0=5
r:open w:event|0=-16
r:pledged a:ask|0=6
r:pledged a:bind|0=-6
r:pledged a:due|0=-16
r:pledged a:leave|0=6
r:pledged a:none|0=7
r:pledged a:promise|0=30
r:pledged a:say|0=-15
r:pledged a:want|0=-17
r:pledged f:figure|0=-5
r:pledged f:none|0=6
r:pledged g:after 0 stop|0=36
r:pledged g:after 0|0=14
r:pledged g:after 1|0=-29
r:pledged g:after 2|0=-7
r:pledged g:after 3 stop|0=-7
r:pledged g:after 3|0=-11
r:pledged g:before 0 stop|0=-10
r:pledged g:before 0|0=12
r:pledged g:before 1 stop|0=27
r:pledged g:before 1|0=-15
r:pledged g:before 2 stop|0=11
r:pledged g:before 2|0=26
r:pledged g:before 3 stop|0=-20
r:pledged g:before 3|0=9
r:pledged g:inside|0=-12
r:pledged h:beside|0=12
r:pledged h:carried|0=-6
r:pledged h:named|0=23
r:pledged h:owner|0=-16
r:pledged h:pronoun|0=-12
r:pledged h:share|0=-15
r:pledged k:AU|0=-21
r:pledged k:UN|0=-8
r:pledged k:host|0=26
r:pledged k:mixed|0=13
r:pledged k:several|0=5
r:pledged k:state|0=-8
r:pledged k:unnamed|0=17
r:pledged n:0|0=26
r:pledged n:1|0=-15
r:pledged n:2|0=-14
r:pledged o:other|0=7
r:pledged p:prep|0=9
r:pledged s:equipment|0=-8
r:pledged s:funding|0=12
r:pledged s:logistics|0=-13
r:pledged s:training|0=14
r:pledged t:above|0=18
r:pledged t:agent|0=8
r:pledged t:carried|0=-6
r:pledged t:far|0=-9
r:pledged t:other|0=9
r:pledged t:own|0=-18
r:pledged t:source|0=5
r:pledged v:arrive|0=-19
r:pledged v:authorise|0=6
r:pledged v:bar|0=13
r:pledged v:bind|0=23
r:pledged v:draft|0=-6
r:pledged v:due|0=-10
r:pledged v:end|0=-7
r:pledged v:give|0=-8
r:pledged v:keep|0=30
r:pledged v:light|0=10
r:pledged v:none|0=-7
r:pledged v:promise|0=-23
r:pledged v:say|0=-8
r:pledged v:serve|0=21
r:pledged v:thank|0=13
r:pledged w:back|0=12
r:pledged w:event|0=-13
r:pledged w:move|0=-8
r:pledged w:service|0=7
r:pledged w:thing|0=14
r:pledged w:vow|0=-18
r:refused a:none|0=14
r:refused a:promise|0=-16
r:refused a:refuse|0=-19
r:refused a:say|0=19
r:refused f:bare|0=-15
r:refused f:figure|0=12
r:refused g:absent|0=-7
r:refused g:after 0 stop|0=-6
r:refused g:after 1 stop|0=-9
r:refused g:after 2|0=9
r:refused g:before 0|0=-20
r:refused g:before 1 stop|0=-11
r:refused g:before 1|0=19
r:refused g:before 2 stop|0=8
r:refused g:before 2|0=10
r:refused g:before 3|0=-12
r:refused g:inside|0=8
r:refused h:carried|0=-11
r:refused h:named|0=17
r:refused h:owner|0=-18
r:refused h:pronoun|0=6
r:refused k:AU|0=7
r:refused k:host|0=-19
r:refused k:several|0=-8
r:refused k:state|0=24
r:refused o:no|0=31
r:refused o:other|0=-31
r:refused o:same|0=-5
r:refused p:object|0=17
r:refused p:subject|0=-17
r:refused s:backing|0=11
r:refused s:equipment|0=-7
r:refused s:logistics|0=-13
r:refused s:personnel|0=6
r:refused t:agent|0=-9
r:refused t:carried|0=-11
r:refused t:far|0=12
r:refused t:other|0=-9
r:refused t:own|0=15
r:refused v:arrive|0=13
r:refused v:back|0=9
r:refused v:give|0=8
r:refused v:light|0=-11
r:refused v:none|0=-9
r:refused v:serve|0=-11
r:refused w:back|0=16
r:refused w:bare|0=-15
r:refused w:move|0=13
r:refused w:service|0=-16
r:refused w:thing|0=-11
r:refused w:vow|0=10
r:reluctant a:hesitate|0=9
r:reluctant a:none|0=-26
r:reluctant a:other|0=6
r:reluctant a:promise|0=-9
r:reluctant f:bare|0=10
r:reluctant f:figure|0=-8
r:reluctant f:none|0=-7
r:reluctant g:absent|0=12
r:reluctant g:after 0 stop|0=-5
r:reluctant g:after 1 stop|0=-8
r:reluctant g:before 0 stop|0=-12
r:reluctant g:before 0|0=9
r:reluctant g:before 1|0=15
r:reluctant g:before 2 stop|0=5
r:reluctant g:before 2|0=-42
r:reluctant g:before 3|0=21
r:reluctant h:all|0=9
r:reluctant h:carried|0=6
r:reluctant h:pronoun|0=-19
r:reluctant k:UNSC|0=-17
r:reluctant k:UN|0=-8
r:reluctant k:all|0=9
r:reluctant k:host|0=-13
r:reluctant k:several|0=18
r:reluctant k:unnamed|0=-11
r:reluctant n:0|0=-7
r:reluctant n:1|0=-15
r:reluctant n:2|0=17
r:reluctant o:no|0=-7
r:reluctant o:other|0=9
r:reluctant o:same|0=-7
r:reluctant s:backing|0=-5
r:reluctant s:equipment|0=7
r:reluctant t:above|0=9
r:reluctant t:agent|0=8
r:reluctant t:all|0=9
r:reluctant t:carried|0=6
r:reluctant t:far|0=-29
r:reluctant t:other|0=6
r:reluctant t:own|0=-13
r:reluctant v:arrive|0=-19
r:reluctant v:back|0=-24
r:reluctant v:give|0=-9
r:reluctant v:hesitate|0=9
r:reluctant v:keep|0=5
r:reluctant v:light|0=-7
r:reluctant v:none|0=7
r:reluctant v:promise|0=12
r:reluctant v:serve|0=26
r:reluctant w:bare|0=10
r:reluctant w:move|0=-7
r:suspended a:bind|0=6
r:suspended a:say|0=7
r:suspended f:figure|0=-6
r:suspended f:none|0=9
r:suspended g:after 1|0=10
r:suspended g:before 1|0=13
r:suspended g:before 2|0=-11
r:suspended g:before 3|0=8
r:suspended h:carried|0=-6
r:suspended h:named|0=-15
r:suspended h:owner|0=20
r:suspended k:host|0=10
r:suspended n:0|0=-9
r:suspended n:1|0=6
r:suspended n:2|0=9
r:suspended o:no|0=-26
r:suspended o:same|0=12
r:suspended o:unlike|0=17
r:suspended p:prep|0=6
r:suspended s:equipment|0=-8
r:suspended s:logistics|0=-11
r:suspended s:personnel|0=23
r:suspended t:above|0=-8
r:suspended t:agent|0=11
r:suspended t:carried|0=-6
r:suspended v:serve|0=13
r:suspended w:thing|0=14
r:suspended w:vow|0=-8
r:withdrawn a:keep|0=-6
r:withdrawn a:leave|0=-7
r:withdrawn a:none|0=-9
r:withdrawn a:say|0=15
r:withdrawn f:none|0=-6
r:withdrawn g:after 0 stop|0=-15
r:withdrawn g:after 0|0=-8
r:withdrawn g:after 1 stop|0=-8
r:withdrawn g:after 1|0=10
r:withdrawn g:after 2 stop|0=-9
r:withdrawn g:before 1 stop|0=8
r:withdrawn g:inside|0=18
r:withdrawn h:all|0=8
r:withdrawn h:named|0=8
r:withdrawn h:owner|0=-8
r:withdrawn h:pronoun|0=-14
r:withdrawn k:UN|0=20
r:withdrawn k:all|0=8
r:withdrawn k:host|0=12
r:withdrawn k:several|0=-34
r:withdrawn k:state|0=-7
r:withdrawn n:2|0=-13
r:withdrawn o:no|0=-12
r:withdrawn o:other|0=5
r:withdrawn p:object|0=-13
r:withdrawn s:equipment|0=10
r:withdrawn s:funding|0=-7
r:withdrawn s:personnel|0=-8
r:withdrawn t:all|0=8
r:withdrawn t:other|0=-21
r:withdrawn t:own|0=10
r:withdrawn t:source|0=-5
rate|0=-17
reads asked above state|0=-9
reads asked above thing|0=-8
reads asked above|0=-9
reads asked agent service|0=6
reads asked agent state|0=6
reads asked agent|0=6
reads asked all all|0=-6
reads asked all thing|0=-5
reads asked all|0=-6
reads asked equipment|0=6
reads asked far state|0=11
reads asked far thing|0=10
reads asked far|0=10
reads asked funding|0=-5
reads asked logistics|0=6
reads asked other state|0=6
reads asked personnel|0=-15
reads asked|0=-9
reads committed agent back|0=-9
reads committed agent host|0=10
reads committed agent state|0=-14
reads committed agent|0=-5
reads committed backing|0=-6
reads committed carried state|0=6
reads committed carried thing|0=8
reads committed carried|0=5
reads committed equipment|0=-6
reads committed far UNSC|0=6
reads committed far host|0=-5
reads committed far service|0=7
reads committed far thing|0=-8
reads committed funding|0=-9
reads committed logistics|0=9
reads committed other thing|0=6
reads committed own state|0=8
reads committed personnel|0=8
reads considering above state|0=6
reads considering above thing|0=6
reads considering above|0=7
reads considering agent UNSC|0=6
reads considering agent UN|0=6
reads considering agent back|0=-6
reads considering agent host|0=-9
reads considering agent state|0=7
reads considering agent thing|0=21
reads considering agent|0=8
reads considering all thing|0=-7
reads considering backing|0=-13
reads considering carried thing|0=-5
reads considering far event|0=6
reads considering far host|0=-6
reads considering far move|0=-6
reads considering far thing|0=-5
reads considering far|0=-8
reads considering logistics|0=9
reads delivered above back|0=-8
reads delivered above move|0=9
reads delivered agent AU|0=8
reads delivered agent back|0=5
reads delivered agent host|0=-6
reads delivered agent move|0=-24
reads delivered agent service|0=10
reads delivered agent several|0=-11
reads delivered agent state|0=23
reads delivered agent unnamed|0=-12
reads delivered carried bare|0=6
reads delivered carried state|0=-9
reads delivered carried unnamed|0=15
reads delivered far back|0=5
reads delivered far bare|0=7
reads delivered far host|0=13
reads delivered far move|0=6
reads delivered far several|0=10
reads delivered far thing|0=-12
reads delivered far unnamed|0=-9
reads delivered far|0=7
reads delivered funding|0=10
reads delivered logistics|0=13
reads delivered other back|0=-7
reads delivered other bare|0=-5
reads delivered other event|0=7
reads delivered other several|0=15
reads delivered other state|0=-23
reads delivered other thing|0=-9
reads delivered other|0=-11
reads delivered own bare|0=-6
reads delivered own host|0=10
reads delivered own state|0=-5
reads delivered own thing|0=15
reads delivered own|0=7
reads delivered personnel|0=-11
reads delivered source thing|0=5
reads delivered source unnamed|0=6
reads delivered source|0=6
reads delivered training|0=-12
reads none above service|0=5
reads none above state|0=7
reads none agent state|0=-7
reads none agent vow|0=-6
reads none agent|0=-10
reads none carried move|0=8
reads none carried state|0=11
reads none carried|0=9
reads none far move|0=5
reads none far thing|0=-10
reads none far vow|0=6
reads none far|0=-6
reads none funding|0=-9
reads none logistics|0=-7
reads none other thing|0=9
reads none other unnamed|0=11
reads none other|0=9
reads none own thing|0=-6
reads none own|0=-6
reads none|0=-9
reads open agent host|0=-7
reads open agent state|0=6
reads open agent thing|0=-8
reads open agent|0=-6
reads open all bare|0=-15
reads open all thing|0=15
reads open backing|0=9
reads open carried bare|0=-8
reads open carried|0=-7
reads open far bare|0=7
reads open far event|0=-5
reads open far host|0=9
reads open logistics|0=-11
reads open other bare|0=6
reads open other host|0=-7
reads open other several|0=13
reads open other state|0=-7
reads open own UN|0=5
reads open own state|0=-10
reads open personnel|0=-5
reads open source state|0=11
reads open source|0=7
reads open|0=-6
reads pledged above bare|0=5
reads pledged above host|0=5
reads pledged above thing|0=5
reads pledged above unnamed|0=6
reads pledged above|0=9
reads pledged agent AU|0=-7
reads pledged agent UNSC|0=-8
reads pledged agent UN|0=-5
reads pledged agent host|0=14
reads pledged agent several|0=11
reads pledged agent state|0=-18
reads pledged agent thing|0=-15
reads pledged agent unnamed|0=19
reads pledged agent vow|0=12
reads pledged carried UNSC|0=5
reads pledged carried bare|0=-7
reads pledged carried several|0=-5
reads pledged carried thing|0=8
reads pledged far EU|0=-5
reads pledged far back|0=-10
reads pledged far bare|0=-13
reads pledged far host|0=-9
reads pledged far several|0=13
reads pledged far state|0=-11
reads pledged far thing|0=20
reads pledged far vow|0=-8
reads pledged far|0=-6
reads pledged funding|0=7
reads pledged logistics|0=-6
reads pledged other back|0=13
reads pledged other bare|0=7
reads pledged other organisation|0=8
reads pledged other several|0=-8
reads pledged other state|0=23
reads pledged other unnamed|0=-11
reads pledged other vow|0=-11
reads pledged own several|0=-8
reads pledged own state|0=-5
reads pledged own thing|0=-10
reads pledged own|0=-9
reads pledged source thing|0=7
reads pledged training|0=7
reads refused above host|0=5
reads refused above state|0=-7
reads refused agent host|0=-6
reads refused agent state|0=5
reads refused agent vow|0=-8
reads refused backing|0=5
reads refused carried|0=-6
reads refused far back|0=11
reads refused far move|0=6
reads refused far state|0=9
reads refused far thing|0=-12
reads refused far unnamed|0=6
reads refused far vow|0=8
reads refused far|0=6
reads refused logistics|0=-7
reads refused other vow|0=5
reads refused own state|0=9
reads refused own thing|0=7
reads refused own|0=7
reads reluctant above state|0=6
reads reluctant agent bare|0=-6
reads reluctant agent move|0=12
reads reluctant agent state|0=8
reads reluctant agent thing|0=-9
reads reluctant agent vow|0=9
reads reluctant all bare|0=11
reads reluctant all thing|0=-7
reads reluctant far UNSC|0=-6
reads reluctant far move|0=-13
reads reluctant far state|0=-9
reads reluctant far thing|0=7
reads reluctant far vow|0=-7
reads reluctant far|0=-14
reads reluctant own state|0=-7
reads reluctant own thing|0=-7
reads reluctant own|0=-7
reads suspended above state|0=-6
reads suspended above thing|0=-8
reads suspended agent thing|0=6
reads suspended agent|0=5
reads suspended far thing|0=7
reads suspended far vow|0=-6
reads suspended logistics|0=-6
reads suspended personnel|0=11
reads withdrawn agent host|0=15
reads withdrawn agent several|0=-8
reads withdrawn agent state|0=-10
reads withdrawn all bare|0=7
reads withdrawn far UN|0=10
reads withdrawn far bare|0=-9
reads withdrawn far move|0=6
reads withdrawn far several|0=-8
reads withdrawn far state|0=6
reads withdrawn far thing|0=5
reads withdrawn other host|0=-5
reads withdrawn other|0=-10
reads withdrawn own state|0=7
reads withdrawn own thing|0=6
res funding none|0=-9
res personnel figure|0=-6
right arrive|0=6
right back|0=-9
right bind past|0=-5
right consider finite|0=5
right keep|0=-8
right leave finite|0=-7
right meet base|0=6
right no-verb|0=-7
right promise base|0=6
right promise finite|0=8
right promise|0=12
right refuse past|0=15
right refuse|0=10
right verb attach|0=6
right verb come|0=12
right verb deliver|0=-5
right verb deploy|0=5
right verb hope|0=-5
right verb offer|0=7
right verb reach|0=-6
right verb rule|0=8
right verb train|0=-10
right-aux has|0=7
right-aux was|0=-8
right-aux would|0=6
rule back.lead lead|0=6
rule back.lead name|0=7
rule back.lead pledged|0=10
rule back.lead same|0=5
rule back.support back|0=-8
rule back.support name|0=-7
rule back.support pledged|0=-11
rule back.support same|0=-11
rule back.support support|0=6
rule back.support that|0=-8
rule back.vote reluctant|0=6
rule back.vote same|0=6
rule owned pledged|0=-5
rule owned |0=-5
rule total.fund delivered|0=6
rule total.fund same|0=8
rule total.people delivered|0=-7
rule total.people loose|0=-8
rule total.people people|0=-7
rule total.people same|0=-7
rule verb.give delivered|0=-8
rule verb.give figure|0=7
rule verb.give no-figure|0=-9
rule verb.give pronoun|0=-6
rule verb.give relative|0=-7
rule verb.keep main|0=-6
rule verb.leave weak|0=-5
rule verb.promise main|0=9
rule verb.promise pronoun|0=-7
rule verb.promise relative|0=-8
rule verb.serve figure|0=6
rule verb.serve strong|0=6
s:backing a:ask|0=-12
s:backing a:bind|0=8
s:backing a:consider|0=-6
s:backing a:hesitate|0=-7
s:backing a:keep|0=-13
s:backing a:none|0=7
s:backing a:other|0=-6
s:backing a:promise|0=-6
s:backing a:refuse|0=6
s:backing a:say|0=8
s:backing a:thank|0=11
s:backing f:none|0=-7
s:backing g:absent|0=-15
s:backing g:after 1|0=7
s:backing g:after 2|0=16
s:backing g:after 3|0=8
s:backing g:before 0 stop|0=-25
s:backing g:before 0|0=-10
s:backing g:before 1 stop|0=8
s:backing g:before 1|0=18
s:backing g:before 2 stop|0=-7
s:backing g:before 2|0=18
s:backing g:before 3 stop|0=5
s:backing g:inside|0=-29
s:backing h:carried|0=-20
s:backing h:pronoun|0=18
s:backing k:AU|0=15
s:backing k:EU|0=-23
s:backing k:UNSC|0=-41
s:backing k:UN|0=-30
s:backing k:mixed|0=21
s:backing k:organisation|0=8
s:backing k:several|0=54
s:backing k:state|0=-16
s:backing k:unnamed|0=11
s:backing n:1|0=-9
s:backing n:2|0=13
s:backing o:no|0=-27
s:backing o:other|0=-7
s:backing o:same|0=31
s:backing p:none|0=5
s:backing p:object|0=-14
s:backing p:subject|0=9
s:backing v:arrive|0=-6
s:backing v:ask|0=-18
s:backing v:authorise|0=10
s:backing v:back|0=-11
s:backing v:bind|0=20
s:backing v:give|0=-27
s:backing v:hesitate|0=26
s:backing v:keep|0=-11
s:backing v:light|0=-26
s:backing v:none|0=5
s:backing v:say|0=-10
s:backing v:serve|0=16
s:backing v:thank|0=13
s:backing v:want|0=17
s:equipment a:ask|0=6
s:equipment a:consider|0=8
s:equipment a:due|0=-6
s:equipment a:hesitate|0=5
s:equipment a:none|0=-34
s:equipment a:other|0=7
s:equipment a:promise|0=-22
s:equipment a:say|0=30
s:equipment f:bare|0=-16
s:equipment f:figure|0=6
s:equipment g:absent|0=-14
s:equipment g:after 0 stop|0=12
s:equipment g:after 0|0=-21
s:equipment g:after 2 stop|0=-6
s:equipment g:after 2|0=-7
s:equipment g:after 3|0=-5
s:equipment g:before 0 stop|0=20
s:equipment g:before 0|0=-27
s:equipment g:before 1 stop|0=23
s:equipment g:before 1|0=5
s:equipment g:before 2|0=-8
s:equipment g:inside|0=21
s:equipment h:all|0=10
s:equipment h:carried|0=-24
s:equipment h:named|0=-16
s:equipment h:owner|0=10
s:equipment h:share|0=7
s:equipment k:EU|0=-17
s:equipment k:UN|0=-18
s:equipment k:all|0=10
s:equipment k:host|0=28
s:equipment n:0|0=20
s:equipment n:1|0=-13
s:equipment n:2|0=-12
s:equipment o:no|0=16
s:equipment o:other|0=24
s:equipment o:same|0=-40
s:equipment p:object|0=5
s:equipment p:prep|0=-11
s:equipment v:arrive|0=-7
s:equipment v:ask|0=18
s:equipment v:back|0=-7
s:equipment v:bind|0=-13
s:equipment v:due|0=20
s:equipment v:give|0=10
s:equipment v:hold|0=-9
s:equipment v:keep|0=10
s:equipment v:leave|0=10
s:equipment v:light|0=-14
s:equipment v:promise|0=7
s:equipment v:say|0=-5
s:equipment v:serve|0=-8
s:equipment v:sign|0=-5
s:equipment v:want|0=-9
s:funding a:ask|0=-12
s:funding a:bind|0=-7
s:funding a:keep|0=15
s:funding a:none|0=-29
s:funding a:other|0=30
s:funding a:promise|0=17
s:funding a:refuse|0=-15
s:funding a:say|0=-20
s:funding a:want|0=6
s:funding f:bare|0=-8
s:funding f:figure|0=20
s:funding f:none|0=-38
s:funding g:absent|0=-7
s:funding g:after 0 stop|0=-6
s:funding g:after 1 stop|0=14
s:funding g:after 1|0=18
s:funding g:after 2|0=-12
s:funding g:before 0 stop|0=15
s:funding g:before 0|0=-31
s:funding g:before 1 stop|0=-34
s:funding g:before 1|0=6
s:funding g:before 2 stop|0=-14
s:funding g:before 2|0=-21
s:funding g:before 3 stop|0=-6
s:funding g:inside|0=59
s:funding h:beside|0=-10
s:funding h:named|0=11
s:funding h:owner|0=-10
s:funding h:pronoun|0=-7
s:funding h:share|0=-6
s:funding k:EU|0=41
s:funding k:UN|0=-31
s:funding k:organisation|0=-8
s:funding k:several|0=-8
s:funding k:state|0=16
s:funding k:unnamed|0=-22
s:funding n:0|0=-28
s:funding n:1|0=11
s:funding n:2|0=-9
s:funding o:no|0=-25
s:funding o:other|0=-53
s:funding o:same|0=38
s:funding o:unlike|0=9
s:funding p:none|0=-13
s:funding p:object|0=-15
s:funding p:prep|0=16
s:funding p:subject|0=-14
s:funding v:arrive|0=13
s:funding v:ask|0=8
s:funding v:back|0=14
s:funding v:bar|0=9
s:funding v:bind|0=-20
s:funding v:due|0=5
s:funding v:keep|0=25
s:funding v:light|0=8
s:funding v:meet|0=25
s:funding v:need|0=-14
s:funding v:none|0=-5
s:funding v:promise|0=-48
s:funding v:say|0=-6
s:funding v:serve|0=-22
s:logistics a:ask|0=15
s:logistics a:bind|0=17
s:logistics a:due|0=7
s:logistics a:keep|0=-6
s:logistics a:none|0=17
s:logistics a:other|0=-26
s:logistics a:promise|0=-7
s:logistics a:refuse|0=-7
s:logistics a:say|0=-6
s:logistics f:figure|0=-8
s:logistics g:absent|0=21
s:logistics g:after 0 stop|0=-13
s:logistics g:after 0|0=30
s:logistics g:before 0|0=15
s:logistics g:before 1 stop|0=9
s:logistics g:before 1|0=-8
s:logistics g:before 3 stop|0=-14
s:logistics g:before 3|0=-7
s:logistics g:inside|0=-30
s:logistics h:all|0=-6
s:logistics h:carried|0=27
s:logistics h:named|0=-6
s:logistics h:owner|0=-17
s:logistics k:AU|0=-8
s:logistics k:EU|0=-11
s:logistics k:UNSC|0=60
s:logistics k:UN|0=80
s:logistics k:all|0=-6
s:logistics k:host|0=-23
s:logistics k:several|0=-52
s:logistics k:state|0=-23
s:logistics k:unnamed|0=-23
s:logistics n:0|0=25
s:logistics n:2|0=-27
s:logistics o:no|0=-33
s:logistics o:other|0=15
s:logistics o:same|0=13
s:logistics p:none|0=20
s:logistics p:object|0=25
s:logistics p:prep|0=-26
s:logistics p:subject|0=-24
s:logistics v:arrive|0=7
s:logistics v:back|0=19
s:logistics v:draft|0=-6
s:logistics v:hold|0=-6
s:logistics v:none|0=7
s:logistics v:promise|0=7
s:logistics v:serve|0=-8
s:personnel a:ask|0=-8
s:personnel a:bind|0=-17
s:personnel a:due|0=-15
s:personnel a:hesitate|0=11
s:personnel a:keep|0=6
s:personnel a:need|0=-6
s:personnel a:none|0=10
s:personnel a:say|0=-6
s:personnel a:want|0=-14
s:personnel f:bare|0=9
s:personnel f:figure|0=-14
s:personnel g:absent|0=-12
s:personnel g:after 0|0=-43
s:personnel g:after 1 stop|0=-27
s:personnel g:after 1|0=-34
s:personnel g:after 2 stop|0=9
s:personnel g:after 2|0=-5
s:personnel g:after 3|0=-10
s:personnel g:before 0|0=51
s:personnel g:before 1 stop|0=13
s:personnel g:before 1|0=-13
s:personnel g:before 2 stop|0=17
s:personnel g:before 2|0=19
s:personnel g:before 3 stop|0=18
s:personnel g:before 3|0=21
s:personnel g:inside|0=-5
s:personnel h:all|0=-7
s:personnel h:beside|0=28
s:personnel h:named|0=-16
s:personnel h:pronoun|0=-16
s:personnel h:share|0=29
s:personnel k:AU|0=-28
s:personnel k:EU|0=-20
s:personnel k:UNSC|0=-45
s:personnel k:UN|0=-32
s:personnel k:all|0=-7
s:personnel k:host|0=19
s:personnel k:organisation|0=-20
s:personnel k:several|0=25
s:personnel k:state|0=34
s:personnel k:unnamed|0=23
s:personnel n:0|0=5
s:personnel n:1|0=-9
s:personnel n:2|0=-7
s:personnel o:no|0=13
s:personnel o:other|0=-19
s:personnel o:same|0=-22
s:personnel p:none|0=-21
s:personnel p:object|0=-6
s:personnel p:subject|0=13
s:personnel v:arrive|0=-5
s:personnel v:ask|0=-6
s:personnel v:authorise|0=-12
s:personnel v:bar|0=-17
s:personnel v:bind|0=10
s:personnel v:consider|0=6
s:personnel v:due|0=-20
s:personnel v:give|0=7
s:personnel v:hesitate|0=-12
s:personnel v:hold|0=9
s:personnel v:keep|0=-21
s:personnel v:light|0=34
s:personnel v:meet|0=-17
s:personnel v:none|0=-14
s:personnel v:promise|0=34
s:personnel v:refuse|0=-5
s:personnel v:say|0=8
s:personnel v:serve|0=20
s:personnel v:want|0=-8
s:training f:none|0=-5
s:training g:after 0|0=28
s:training g:after 1 stop|0=-8
s:training g:before 0|0=7
s:training g:before 1|0=11
s:training g:before 2|0=-18
s:training g:inside|0=-20
s:training h:named|0=13
s:training h:pronoun|0=-14
s:training k:EU|0=33
s:training k:host|0=-23
s:training k:state|0=-7
s:training o:no|0=-5
s:training o:other|0=15
s:training o:same|0=-14
s:training p:none|0=7
s:training p:object|0=-8
says already|0=-6
says authorised|0=5
says cabinet|0=16
says could|0=-5
says court|0=-29
says if|0=10
says instead|0=7
says may|0=-7
says mission|0=9
says not|0=13
says now|0=-6
says once|0=8
says only|0=13
says ready|0=13
says should|0=-9
says total|0=6
says urged|0=-10
says would|0=-6
served backing funding|0=8
served backing logistics|0=10
served backing personnel|0=6
served funding funding|0=9
served funding logistics|0=9
served logistics equipment|0=-5
served logistics funding|0=-6
served logistics logistics|0=10
served logistics personnel|0=7
served training personnel|0=-20
silence 0|0=-5
silence 4|0=-6
stance delivered all|0=15
stance delivered carried|0=-16
stance delivered object|0=13
stance delivered owner|0=-8
stance delivered passive-subject|0=-10
stance delivered prep-by|0=8
stance delivered prep-of|0=-12
stance delivered prep-with|0=8
stance delivered thing-of|0=-5
stance none subject|0=-5
stance none up-prep-of|0=5
stance pledged all|0=-12
stance pledged itself|0=-6
stance pledged of-thing-of|0=-6
stance pledged owner|0=10
stance pledged passive-subject|0=11
stance pledged subject|0=-6
stance pledged up-prep-to|0=10
stance pledged up-prep-with|0=5
stance pledged up-subject|0=8
stance refused subject|0=7
t:above a:ask|0=-10
t:above a:bind|0=11
t:above a:hesitate|0=12
t:above a:other|0=8
t:above a:promise|0=-48
t:above a:say|0=47
t:above a:thank|0=-15
t:above a:want|0=7
t:above f:bare|0=11
t:above g:before 1|0=18
t:above g:before 2|0=-16
t:above g:before 3|0=13
t:above h:owner|0=16
t:above k:UNSC|0=-8
t:above k:host|0=29
t:above k:state|0=-15
t:above k:unnamed|0=6
t:above n:0|0=-14
t:above n:1|0=11
t:above n:2|0=13
t:above o:no|0=18
t:above o:unlike|0=-8
t:above p:prep|0=7
t:above s:backing|0=8
t:above s:funding|0=-12
t:above s:training|0=10
t:above v:back|0=6
t:above v:consider|0=9
t:above v:hold|0=-10
t:above v:light|0=11
t:above v:none|0=-6
t:above v:promise|0=-10
t:above w:back|0=-8
t:above w:bare|0=11
t:above w:move|0=6
t:above w:thing|0=-17
t:above w:vow|0=22
t:agent a:ask|0=7
t:agent a:due|0=-10
t:agent a:keep|0=7
t:agent a:need|0=-7
t:agent a:none|0=-17
t:agent a:other|0=-13
t:agent a:promise|0=50
t:agent a:refuse|0=16
t:agent a:thank|0=15
t:agent a:want|0=-9
t:agent f:bare|0=-9
t:agent f:none|0=11
t:agent g:after 0|0=-24
t:agent g:after 1|0=-22
t:agent g:before 0|0=25
t:agent g:before 1|0=-6
t:agent g:before 2|0=-30
t:agent g:before 3|0=28
t:agent g:inside|0=26
t:agent h:named|0=16
t:agent h:owner|0=-23
t:agent h:pronoun|0=-34
t:agent h:share|0=30
t:agent k:EU|0=16
t:agent k:UNSC|0=-16
t:agent k:UN|0=-17
t:agent k:host|0=32
t:agent k:organisation|0=-12
t:agent k:several|0=-14
t:agent k:state|0=14
t:agent k:unnamed|0=-6
t:agent n:0|0=16
t:agent n:1|0=-9
t:agent n:2|0=-18
t:agent o:other|0=29
t:agent o:unlike|0=29
t:agent p:object|0=-7
t:agent p:prep|0=32
t:agent p:subject|0=8
t:agent s:backing|0=-9
t:agent s:equipment|0=-13
t:agent s:funding|0=-6
t:agent s:logistics|0=-14
t:agent s:personnel|0=18
t:agent s:training|0=24
t:agent v:arrive|0=15
t:agent v:back|0=22
t:agent v:bind|0=-23
t:agent v:hesitate|0=18
t:agent v:hold|0=8
t:agent v:keep|0=19
t:agent v:leave|0=22
t:agent v:light|0=-12
t:agent v:none|0=-15
t:agent v:oppose|0=-6
t:agent v:promise|0=-10
t:agent v:refuse|0=-10
t:agent v:say|0=-12
t:agent v:serve|0=-14
t:agent v:thank|0=13
t:agent w:bare|0=-9
t:agent w:service|0=26
t:agent w:thing|0=-8
t:all a:none|0=7
t:all a:promise|0=-10
t:all f:none|0=-11
t:all g:absent|0=-8
t:all h:all|0=-8
t:all k:all|0=-8
t:all n:0|0=-12
t:all n:1|0=5
t:all o:other|0=-18
t:all o:same|0=17
t:all o:unlike|0=-7
t:all p:none|0=-9
t:all s:equipment|0=10
t:all s:logistics|0=-6
t:all s:personnel|0=-7
t:all v:arrive|0=-11
t:all v:back|0=8
t:all v:bind|0=-7
t:all v:due|0=11
t:all v:give|0=-11
t:all v:hesitate|0=-10
t:all v:leave|0=8
t:all v:light|0=-6
t:all v:meet|0=9
t:all v:need|0=-8
t:all v:promise|0=10
t:all v:serve|0=18
t:all w:service|0=-6
t:all w:thing|0=-5
t:carried a:hesitate|0=13
t:carried a:none|0=-21
t:carried a:say|0=-9
t:carried f:bare|0=-12
t:carried f:none|0=-5
t:carried g:absent|0=-20
t:carried h:carried|0=-20
t:carried k:host|0=-16
t:carried k:several|0=-25
t:carried k:unnamed|0=29
t:carried n:0|0=12
t:carried n:1|0=-23
t:carried n:2|0=-10
t:carried o:no|0=-7
t:carried o:other|0=-19
t:carried p:none|0=14
t:carried p:object|0=-18
t:carried p:prep|0=-15
t:carried s:backing|0=-20
t:carried s:equipment|0=-24
t:carried s:logistics|0=27
t:carried v:bind|0=16
t:carried v:consider|0=-16
t:carried v:due|0=-6
t:carried v:give|0=16
t:carried v:leave|0=-7
t:carried v:none|0=-5
t:carried v:serve|0=-6
t:carried w:back|0=-6
t:carried w:bare|0=-12
t:carried w:service|0=-11
t:carried w:thing|0=15
t:carried w:vow|0=-6
t:far a:ask|0=9
t:far a:bind|0=7
t:far a:consider|0=-8
t:far a:hesitate|0=6
t:far a:keep|0=-9
t:far a:promise|0=15
t:far a:refuse|0=-27
t:far a:say|0=-9
t:far a:thank|0=12
t:far a:want|0=-6
t:far f:bare|0=-8
t:far f:figure|0=-17
t:far g:after 0 stop|0=-5
t:far g:after 0|0=38
t:far g:after 1 stop|0=-17
t:far g:after 1|0=-14
t:far g:after 2|0=-11
t:far g:after 3 stop|0=-9
t:far g:after 3|0=-12
t:far g:before 0 stop|0=9
t:far g:before 1 stop|0=19
t:far g:before 2|0=24
t:far g:before 3|0=-20
t:far g:inside|0=-21
t:far h:owner|0=-40
t:far h:pronoun|0=13
t:far k:AU|0=-6
t:far k:EU|0=-17
t:far k:UNSC|0=-10
t:far k:host|0=-20
t:far k:mixed|0=15
t:far k:organisation|0=-15
t:far k:several|0=27
t:far k:state|0=13
t:far k:unnamed|0=-11
t:far n:0|0=-11
t:far o:other|0=-18
t:far p:object|0=-6
t:far p:prep|0=-13
t:far s:backing|0=18
t:far s:equipment|0=16
t:far s:funding|0=-31
t:far s:personnel|0=-9
t:far s:training|0=-15
t:far v:arrive|0=-20
t:far v:ask|0=5
t:far v:authorise|0=10
t:far v:back|0=-14
t:far v:consider|0=7
t:far v:end|0=-9
t:far v:give|0=25
t:far v:hold|0=-8
t:far v:keep|0=-9
t:far v:leave|0=-10
t:far v:light|0=7
t:far v:none|0=-7
t:far v:say|0=-7
t:far v:serve|0=13
t:far w:bare|0=-8
t:far w:event|0=-12
t:far w:move|0=18
t:far w:service|0=-12
t:far w:vow|0=-13
t:other a:bind|0=-11
t:other a:hesitate|0=-10
t:other a:keep|0=6
t:other a:none|0=40
t:other a:other|0=13
t:other a:promise|0=-10
t:other a:say|0=-37
t:other f:none|0=-17
t:other g:after 0|0=-27
t:other g:after 1|0=27
t:other g:before 0|0=-19
t:other g:before 2|0=15
t:other g:inside|0=-13
t:other h:named|0=-32
t:other h:owner|0=16
t:other k:AU|0=-8
t:other k:UN|0=-15
t:other k:host|0=-36
t:other k:organisation|0=6
t:other k:several|0=42
t:other k:state|0=-7
t:other k:unnamed|0=-11
t:other n:0|0=-12
t:other n:2|0=-12
t:other o:same|0=-10
t:other o:unlike|0=-7
t:other p:object|0=28
t:other p:prep|0=-30
t:other p:subject|0=-22
t:other s:funding|0=14
t:other s:logistics|0=12
t:other s:personnel|0=-25
t:other s:training|0=-19
t:other v:arrive|0=7
t:other v:authorise|0=-6
t:other v:bind|0=16
t:other v:consider|0=8
t:other v:give|0=-7
t:other v:hesitate|0=17
t:other v:hold|0=6
t:other v:keep|0=-6
t:other v:leave|0=-25
t:other v:none|0=24
t:other v:promise|0=-18
t:other v:refuse|0=6
t:other v:serve|0=-32
t:other w:event|0=17
t:other w:move|0=-22
t:other w:thing|0=-9
t:own a:ask|0=-11
t:own a:other|0=-6
t:own a:promise|0=-11
t:own a:say|0=26
t:own f:bare|0=-6
t:own g:before 0 stop|0=5
t:own g:inside|0=-10
t:own h:beside|0=23
t:own h:named|0=-31
t:own k:AU|0=-6
t:own k:UN|0=15
t:own k:host|0=16
t:own k:several|0=-5
t:own k:unnamed|0=-21
t:own n:2|0=-8
t:own o:no|0=-19
t:own o:other|0=-7
t:own o:same|0=18
t:own p:subject|0=-13
t:own s:equipment|0=13
t:own s:logistics|0=-13
t:own v:arrive|0=8
t:own v:back|0=-11
t:own v:bar|0=-9
t:own v:give|0=-39
t:own v:hesitate|0=-16
t:own v:leave|0=17
t:own v:meet|0=-8
t:own v:none|0=8
t:own v:promise|0=13
t:own v:say|0=9
t:own v:serve|0=17
t:own w:bare|0=-6
t:own w:event|0=-7
t:source a:none|0=21
t:source a:say|0=-8
t:source f:bare|0=8
t:source f:figure|0=26
t:source f:none|0=-26
t:source g:after 0|0=6
t:source h:named|0=7
t:source k:several|0=-9
t:source k:state|0=23
t:source n:0|0=9
t:source o:no|0=-13
t:source o:other|0=8
t:source o:same|0=13
t:source p:subject|0=9
t:source s:equipment|0=-6
t:source s:funding|0=15
t:source s:logistics|0=-10
t:source s:personnel|0=9
t:source v:arrive|0=-8
t:source v:bind|0=-6
t:source v:leave|0=-5
t:source v:light|0=10
t:source v:promise|0=18
t:source w:bare|0=8
t:source w:event|0=-8
t:source w:thing|0=9
tie above bare bare|0=5
tie above funding|0=-6
tie above host|0=14
tie above state|0=-7
tie above thing none|0=-9
tie above vow none|0=11
tie agent EU|0=8
tie agent UNSC|0=-8
tie agent UN|0=-8
tie agent backing|0=-6
tie agent equipment|0=-6
tie agent host|0=16
tie agent logistics|0=-7
tie agent organisation|0=-6
tie agent personnel|0=12
tie agent service none|0=11
tie agent several|0=-7
tie agent state|0=10
tie agent training|0=12
tie carried backing|0=-10
tie carried bare bare|0=-6
tie carried equipment|0=-12
tie carried host|0=-8
tie carried logistics|0=13
tie carried service none|0=-5
tie carried several|0=-13
tie carried thing none|0=9
tie carried unnamed|0=14
tie carried|0=-11
tie far EU|0=-8
tie far backing|0=10
tie far equipment|0=8
tie far event none|0=-6
tie far funding|0=-15
tie far host|0=-9
tie far mixed|0=7
tie far move none|0=9
tie far organisation|0=-7
tie far personnel|0=-6
tie far service none|0=-5
tie far several|0=13
tie far state|0=9
tie far thing figure|0=-7
tie far thing none|0=7
tie far training|0=-7
tie far unnamed|0=-5
tie far vow none|0=-6
tie far|0=-8
tie other UN|0=-7
tie other event none|0=8
tie other funding|0=6
tie other host|0=-17
tie other logistics|0=6
tie other move none|0=-11
tie other personnel|0=-12
tie other several|0=20
tie other training|0=-9
tie other unnamed|0=-5
tie other|0=-9
tie own UN|0=7
tie own equipment|0=7
tie own host|0=8
tie own logistics|0=-6
tie own unnamed|0=-10
tie source funding|0=7
tie source state|0=11
tie source thing figure|0=13
tie source thing none|0=-9
told refused|0=11
told reluctant|0=-17
told same refused|0=11
told same reluctant|0=-13
told same withdrawn|0=-11
told same|0=148
told suspended|0=9
told withdrawn|0=-11
untold|0=-15
v:arrive a:ask|0=18
v:arrive a:consider|0=-20
v:arrive a:other|0=6
v:arrive a:promise|0=9
v:arrive g:absent|0=-6
v:arrive g:after 0 stop|0=16
v:arrive g:after 0|0=21
v:arrive g:after 2|0=16
v:arrive g:after 3|0=-6
v:arrive g:before 0 stop|0=8
v:arrive g:before 0|0=-21
v:arrive g:before 1 stop|0=-14
v:arrive g:before 1|0=8
v:arrive g:before 3|0=-6
v:arrive h:all|0=-11
v:arrive h:named|0=-11
v:arrive h:owner|0=18
v:arrive h:pronoun|0=-7
v:arrive n:0|0=27
v:arrive n:1|0=-8
v:arrive n:2|0=-19
v:arrive o:same|0=-10
v:arrive o:unlike|0=17
v:arrive p:object|0=-17
v:arrive p:prep|0=7
v:arrive p:subject|0=10
v:ask a:none|0=8
v:ask g:absent|0=-5
v:ask g:before 0|0=9
v:ask g:before 1|0=-22
v:ask g:before 2|0=10
v:ask h:named|0=13
v:ask n:0|0=7
v:ask n:1|0=-9
v:ask o:no|0=-11
v:ask p:object|0=12
v:ask p:prep|0=-18
v:ask p:subject|0=5
v:authorise a:other|0=-5
v:authorise g:before 1|0=7
v:authorise g:inside|0=-11
v:authorise h:named|0=-8
v:authorise n:0|0=-15
v:authorise n:1|0=10
v:authorise o:no|0=-11
v:authorise o:other|0=6
v:authorise p:subject|0=-7
v:back a:ask|0=-5
v:back a:none|0=-9
v:back a:other|0=9
v:back a:want|0=14
v:back g:absent|0=7
v:back g:after 0 stop|0=7
v:back g:after 0|0=-25
v:back g:after 1|0=-36
v:back g:after 2|0=-9
v:back g:before 0|0=-17
v:back g:before 1|0=28
v:back g:before 2|0=56
v:back h:all|0=8
v:back h:named|0=48
v:back h:owner|0=-19
v:back h:pronoun|0=-20
v:back n:2|0=13
v:back o:no|0=24
v:back o:other|0=14
v:back o:same|0=-22
v:back p:subject|0=18
v:bar a:none|0=-6
v:bar g:before 1|0=8
v:bar g:before 2|0=-8
v:bar g:inside|0=-9
v:bar h:owner|0=-9
v:bar n:0|0=-6
v:bar n:1|0=-5
v:bar o:no|0=-8
v:bar p:subject|0=-8
v:bind g:absent|0=8
v:bind g:after 1|0=11
v:bind g:before 0|0=13
v:bind g:before 1 stop|0=-6
v:bind g:before 2|0=-6
v:bind g:inside|0=-15
v:bind h:all|0=-7
v:bind h:carried|0=16
v:bind h:owner|0=-6
v:bind n:0|0=13
v:bind n:2|0=-17
v:bind o:no|0=21
v:bind o:other|0=-13
v:bind o:same|0=-11
v:bind p:object|0=13
v:bind p:prep|0=-16
v:consider a:keep|0=-8
v:consider a:none|0=19
v:consider a:other|0=-18
v:consider a:say|0=6
v:consider a:thank|0=11
v:consider g:absent|0=-19
v:consider g:after 0 stop|0=20
v:consider g:after 0|0=16
v:consider g:before 0|0=11
v:consider g:before 1|0=-12
v:consider g:before 2 stop|0=-8
v:consider g:before 2|0=-23
v:consider g:before 3|0=17
v:consider g:inside|0=10
v:consider h:carried|0=-16
v:consider h:owner|0=8
v:consider h:pronoun|0=12
v:consider n:0|0=20
v:consider n:1|0=-14
v:consider o:other|0=13
v:consider p:object|0=14
v:consider p:prep|0=8
v:consider p:subject|0=-18
v:draft a:say|0=-6
v:draft o:no|0=-6
v:draft p:prep|0=-6
v:due a:none|0=5
v:due g:before 1|0=13
v:due h:all|0=11
v:due h:carried|0=-6
v:due n:0|0=-8
v:due n:1|0=23
v:due n:2|0=-10
v:due p:object|0=-11
v:due p:prep|0=15
v:end n:0|0=-10
v:end o:no|0=-11
v:extend o:no|0=-5
v:extend p:prep|0=-5
v:give a:ask|0=-12
v:give a:bind|0=8
v:give a:consider|0=6
v:give a:due|0=-11
v:give a:fail|0=-12
v:give a:hesitate|0=8
v:give a:none|0=15
v:give a:other|0=15
v:give a:say|0=-17
v:give a:want|0=-16
v:give g:after 0|0=12
v:give g:after 1|0=-14
v:give g:after 2 stop|0=-11
v:give g:after 3|0=14
v:give g:before 0|0=-17
v:give g:before 1|0=-7
v:give g:before 2 stop|0=41
v:give g:before 2|0=-21
v:give g:before 3 stop|0=-11
v:give g:before 3|0=21
v:give g:inside|0=-21
v:give h:all|0=-11
v:give h:beside|0=7
v:give h:carried|0=16
v:give h:pronoun|0=-9
v:give n:0|0=10
v:give n:1|0=-10
v:give n:2|0=-11
v:give o:no|0=23
v:give o:other|0=-30
v:give o:same|0=9
v:give o:unlike|0=-24
v:give p:object|0=-9
v:give p:prep|0=-13
v:give p:subject|0=13
v:hesitate g:absent|0=-11
v:hesitate g:after 0|0=-5
v:hesitate g:after 1|0=10
v:hesitate g:before 0 stop|0=-8
v:hesitate g:before 0|0=15
v:hesitate g:before 3 stop|0=9
v:hesitate h:all|0=-10
v:hesitate h:named|0=7
v:hesitate h:owner|0=-5
v:hesitate h:pronoun|0=18
v:hesitate n:0|0=19
v:hesitate n:1|0=-14
v:hesitate o:other|0=10
v:hesitate p:object|0=15
v:hesitate p:prep|0=-6
v:hold a:bind|0=6
v:hold a:none|0=-17
v:hold a:say|0=7
v:hold g:absent|0=-8
v:hold g:after 1|0=9
v:hold g:before 2|0=-8
v:hold g:before 3|0=7
v:hold h:named|0=-30
v:hold h:owner|0=19
v:hold n:0|0=-5
v:hold n:1|0=-16
v:hold n:2|0=6
v:hold o:no|0=-27
v:hold o:unlike|0=13
v:hold p:object|0=-10
v:hold p:prep|0=8
v:hold p:subject|0=-13
v:keep a:none|0=-16
v:keep a:other|0=31
v:keep a:say|0=11
v:keep g:after 0 stop|0=-9
v:keep g:after 1|0=31
v:keep g:before 0|0=-28
v:keep g:before 2 stop|0=16
v:keep g:before 2|0=8
v:keep g:before 3|0=15
v:keep h:named|0=-12
v:keep h:owner|0=14
v:keep h:pronoun|0=8
v:keep n:0|0=19
v:keep n:1|0=15
v:keep n:2|0=-30
v:keep o:no|0=-12
v:keep o:same|0=16
v:keep p:object|0=-19
v:keep p:prep|0=33
v:keep p:subject|0=-10
v:leave a:bind|0=7
v:leave a:consider|0=7
v:leave a:none|0=-14
v:leave a:refuse|0=-7
v:leave a:say|0=15
v:leave g:after 0 stop|0=-13
v:leave g:after 0|0=-10
v:leave g:after 1 stop|0=-8
v:leave g:after 1|0=10
v:leave g:after 2 stop|0=-9
v:leave g:before 1 stop|0=8
v:leave g:before 3|0=-7
v:leave g:inside|0=23
v:leave h:all|0=8
v:leave h:carried|0=-7
v:leave h:owner|0=-10
v:leave n:0|0=14
v:leave n:2|0=-11
v:leave o:other|0=5
v:leave p:subject|0=8
v:light a:none|0=14
v:light a:refuse|0=-5
v:light a:say|0=6
v:light g:absent|0=-9
v:light g:after 0|0=-12
v:light g:after 2|0=-7
v:light g:before 0|0=23
v:light g:before 1 stop|0=19
v:light g:before 1|0=11
v:light g:before 2 stop|0=8
v:light g:before 2|0=9
v:light g:before 3|0=-14
v:light g:inside|0=-10
v:light h:all|0=-6
v:light h:owner|0=13
v:light h:pronoun|0=-6
v:light n:1|0=-8
v:light n:2|0=11
v:light o:same|0=8
v:light p:prep|0=-18
v:light p:subject|0=27
v:meet g:absent|0=7
v:meet g:before 1|0=8
v:meet g:inside|0=-8
v:meet h:all|0=9
v:meet h:owner|0=-8
v:meet n:0|0=25
v:meet n:1|0=-31
v:meet n:2|0=7
v:meet p:prep|0=-7
v:meet p:subject|0=6
v:need a:none|0=-9
v:need g:absent|0=-8
v:need g:after 1|0=6
v:need h:all|0=-8
v:need n:0|0=-20
v:need n:1|0=12
v:need n:2|0=-6
v:need o:same|0=-9
v:need p:object|0=-18
v:need p:prep|0=21
v:need p:subject|0=-17
v:none a:keep|0=20
v:none a:need|0=-6
v:none a:none|0=19
v:none a:other|0=-24
v:none a:promise|0=-6
v:none a:say|0=-15
v:none g:after 0 stop|0=-17
v:none g:after 1 stop|0=-6
v:none g:after 1|0=-10
v:none g:after 2 stop|0=8
v:none g:after 2|0=18
v:none g:after 3|0=-10
v:none g:before 0 stop|0=20
v:none g:before 0|0=-18
v:none g:before 1 stop|0=14
v:none g:before 1|0=-5
v:none g:before 2 stop|0=-25
v:none g:before 2|0=19
v:none g:before 3 stop|0=10
v:none g:inside|0=9
v:none h:carried|0=-5
v:none h:named|0=-16
v:none h:owner|0=5
v:none h:pronoun|0=-11
v:none h:share|0=26
v:none n:0|0=-16
v:none n:2|0=21
v:none o:no|0=18
v:none o:other|0=-13
v:none o:same|0=-14
v:none p:object|0=24
v:none p:prep|0=-26
v:oppose a:none|0=-9
v:oppose g:before 1|0=-7
v:oppose h:named|0=-7
v:oppose n:1|0=-6
v:oppose o:no|0=-9
v:oppose p:prep|0=-7
v:promise a:none|0=-5
v:promise a:other|0=13
v:promise a:say|0=-17
v:promise g:absent|0=14
v:promise g:after 0 stop|0=7
v:promise g:after 0|0=-14
v:promise g:after 1 stop|0=-8
v:promise g:after 1|0=-8
v:promise g:after 2 stop|0=12
v:promise g:after 2|0=-15
v:promise g:before 0|0=17
v:promise g:before 1 stop|0=7
v:promise g:before 2 stop|0=-12
v:promise g:before 2|0=-12
v:promise g:inside|0=12
v:promise h:all|0=10
v:promise h:beside|0=12
v:promise h:named|0=-22
v:promise h:owner|0=19
v:promise h:share|0=-16
v:promise n:0|0=11
v:promise n:1|0=6
v:promise n:2|0=-14
v:promise o:no|0=-10
v:promise o:other|0=16
v:promise o:same|0=-7
v:promise p:object|0=5
v:promise p:prep|0=-7
v:refuse a:none|0=-7
v:refuse g:before 0|0=-8
v:refuse g:before 1|0=30
v:refuse g:inside|0=-16
v:refuse h:named|0=6
v:refuse h:owner|0=-17
v:refuse h:pronoun|0=8
v:refuse n:0|0=6
v:refuse n:2|0=-7
v:refuse o:other|0=-12
v:refuse o:same|0=7
v:say a:none|0=-8
v:say a:promise|0=-6
v:say g:absent|0=-5
v:say g:before 1|0=-11
v:say g:before 2 stop|0=5
v:say g:before 2|0=-9
v:say g:inside|0=9
v:say h:named|0=-5
v:say n:0|0=-20
v:say n:1|0=12
v:say n:2|0=-5
v:say o:no|0=-44
v:say o:other|0=13
v:say o:same|0=12
v:say p:subject|0=-10
v:serve a:bind|0=-7
v:serve a:consider|0=6
v:serve a:other|0=-7
v:serve a:say|0=7
v:serve g:absent|0=18
v:serve g:after 0 stop|0=-9
v:serve g:after 0|0=5
v:serve g:after 1|0=8
v:serve g:after 2|0=-6
v:serve g:after 3|0=-5
v:serve g:before 0|0=11
v:serve g:before 1|0=-43
v:serve g:before 2 stop|0=-17
v:serve g:before 2|0=11
v:serve g:before 3 stop|0=6
v:serve g:inside|0=17
v:serve h:all|0=18
v:serve h:carried|0=-6
v:serve h:named|0=6
v:serve h:owner|0=-20
v:serve h:pronoun|0=-18
v:serve h:share|0=18
v:serve n:0|0=-45
v:serve n:1|0=13
v:serve n:2|0=32
v:serve o:no|0=14
v:serve o:other|0=-19
v:serve p:object|0=-9
v:serve p:prep|0=25
v:serve p:subject|0=-16
v:sign a:none|0=-10
v:sign h:named|0=-9
v:sign n:0|0=-7
v:sign o:no|0=-10
v:sign p:object|0=-6
v:thank a:none|0=11
v:thank g:before 0|0=9
v:thank h:named|0=21
v:thank h:owner|0=-10
v:thank n:0|0=5
v:thank o:no|0=6
v:thank o:same|0=8
v:thank p:object|0=7
v:want a:none|0=5
v:want h:named|0=8
v:want n:1|0=5
v:want p:object|0=7
verb arrive future|0=-7
verb arrive owner|0=5
verb arrive passive-prep-by|0=-5
verb arrive past passive|0=-7
verb arrive past|0=7
verb arrive possible|0=8
verb arrive prep-from|0=8
verb arrive present ing|0=7
verb arrive subject|0=12
verb arrive would|0=9
verb back delivered|0=8
verb back future|0=-5
verb back none|0=11
verb back pledged|0=-7
verb back present not|0=-6
verb back present|0=14
verb back reluctant|0=-6
verb back subject|0=12
verb bind past|0=5
verb bind should|0=-7
verb bind subject|0=-6
verb due present|0=5
verb give apart|0=5
verb give asked|0=-6
verb give delivered|0=-7
verb give future passive|0=16
verb give future|0=-7
verb give none|0=13
verb give object|0=-5
verb give owner|0=-9
verb give passive-prep-by|0=6
verb give passive-subject|0=5
verb give past|0=-24
verb give pledged|0=10
verb give would|0=-9
verb hesitate present|0=6
verb keep object|0=-6
verb keep past|0=-8
verb keep prep|0=8
verb keep present|0=6
verb keep would|0=8
verb leave delivered|0=-7
verb leave future|0=8
verb leave owner|0=7
verb leave past|0=-9
verb leave pledged|0=8
verb leave subject|0=6
verb light would|0=7
verb need prep|0=5
verb need subject|0=-5
verb none considering|0=5
verb none none|0=-10
verb none object|0=7
verb none past|0=6
verb none pledged|0=-5
verb none possible|0=5
verb none prep|0=-6
verb promise delivered|0=-5
verb promise none|0=9
verb promise past|0=13
verb promise prep-of|0=-7
verb say subject|0=-5
verb serve considering|0=-9
verb serve itself|0=8
verb serve none|0=-6
verb serve past not|0=8
verb serve past passive|0=6
verb serve past|0=-15
verb serve pledged|0=9
verb serve possible|0=-10
verb serve prep|0=6
verb serve present|0=14
verb serve reluctant|0=6
verb serve should|0=-5
verb serve subject|0=-13
w:back a:ask|0=-9
w:back a:bind|0=-9
w:back a:consider|0=-6
w:back a:hesitate|0=-7
w:back a:none|0=21
w:back a:refuse|0=11
w:back a:say|0=-9
w:back a:want|0=5
w:back f:none|0=-10
w:back g:absent|0=-6
w:back g:after 0 stop|0=-9
w:back g:after 1|0=-10
w:back g:after 2 stop|0=-8
w:back g:before 0|0=16
w:back g:before 1 stop|0=17
w:back g:before 2 stop|0=-5
w:back g:before 2|0=25
w:back g:inside|0=-19
w:back h:carried|0=-6
w:back k:AU|0=22
w:back k:EU|0=-15
w:back k:UNSC|0=-28
w:back k:UN|0=-21
w:back k:host|0=18
w:back k:mixed|0=12
w:back k:organisation|0=16
w:back k:several|0=-9
w:back k:state|0=-8
w:back n:0|0=7
w:back n:1|0=-8
w:back n:2|0=-11
w:back o:no|0=-22
w:back o:other|0=-14
w:back o:same|0=22
w:back p:object|0=-10
w:back s:backing|0=-10
w:back v:arrive|0=-15
w:back v:bind|0=14
w:back v:give|0=-21
w:back v:hesitate|0=33
w:back v:keep|0=-19
w:back v:promise|0=-19
w:back v:thank|0=13
w:bare a:bind|0=-5
w:bare a:none|0=13
w:bare a:other|0=-12
w:bare a:promise|0=-19
w:bare f:bare|0=-12
w:bare g:absent|0=-8
w:bare g:after 0 stop|0=-20
w:bare g:after 0|0=-8
w:bare g:after 1 stop|0=-18
w:bare g:after 1|0=-16
w:bare g:after 2|0=7
w:bare g:before 0|0=-12
w:bare g:before 1 stop|0=10
w:bare g:before 1|0=13
w:bare g:before 2 stop|0=12
w:bare g:before 2|0=-9
w:bare g:inside|0=38
w:bare h:beside|0=20
w:bare h:carried|0=-12
w:bare h:named|0=-13
w:bare h:owner|0=-23
w:bare h:pronoun|0=-19
w:bare h:share|0=29
w:bare k:UNSC|0=-12
w:bare k:UN|0=-14
w:bare k:host|0=20
w:bare k:several|0=-12
w:bare k:unnamed|0=8
w:bare n:2|0=-11
w:bare o:no|0=-12
w:bare o:other|0=-15
w:bare o:same|0=9
w:bare o:unlike|0=6
w:bare p:object|0=-12
w:bare p:subject|0=-7
w:bare s:equipment|0=-16
w:bare s:funding|0=-8
w:bare s:personnel|0=9
w:bare v:arrive|0=10
w:bare v:ask|0=-11
w:bare v:authorise|0=-8
w:bare v:consider|0=-7
w:bare v:keep|0=-5
w:bare v:need|0=6
w:bare v:none|0=11
w:bare v:promise|0=15
w:event a:say|0=-6
w:event f:none|0=-12
w:event g:after 0|0=-9
w:event g:after 1|0=12
w:event g:before 1 stop|0=-5
w:event g:before 1|0=-14
w:event g:before 3|0=10
w:event h:named|0=-11
w:event k:host|0=-16
w:event k:state|0=14
w:event n:1|0=-14
w:event o:no|0=-15
w:event p:none|0=-8
w:event p:object|0=11
w:event p:prep|0=-12
w:event s:personnel|0=-12
w:event v:bind|0=-8
w:event v:consider|0=18
w:event v:keep|0=13
w:event v:light|0=-10
w:event v:none|0=-12
w:event v:refuse|0=5
w:move a:ask|0=8
w:move a:bind|0=6
w:move a:consider|0=-7
w:move a:keep|0=-6
w:move a:none|0=-30
w:move a:other|0=6
w:move a:promise|0=15
w:move a:refuse|0=5
w:move g:after 0 stop|0=15
w:move g:after 0|0=26
w:move g:after 1 stop|0=-6
w:move g:after 1|0=-7
w:move g:before 0|0=6
w:move g:before 1 stop|0=-18
w:move g:before 1|0=-19
w:move g:before 2|0=10
w:move g:inside|0=-15
w:move h:pronoun|0=-5
w:move k:EU|0=-5
w:move k:host|0=-21
w:move k:state|0=26
w:move k:unnamed|0=5
w:move n:0|0=-8
w:move n:1|0=17
w:move n:2|0=-10
w:move o:no|0=19
w:move o:other|0=7
w:move o:same|0=-27
w:move v:arrive|0=-8
w:move v:leave|0=8
w:service a:bind|0=13
w:service a:none|0=-22
w:service a:promise|0=13
w:service a:refuse|0=-14
w:service a:say|0=8
w:service f:none|0=-11
w:service g:absent|0=-16
w:service g:after 0 stop|0=9
w:service g:after 0|0=15
w:service g:after 1|0=21
w:service g:before 0|0=-8
w:service g:before 1|0=30
w:service g:before 2|0=-31
w:service h:all|0=-6
w:service h:carried|0=-11
w:service h:named|0=55
w:service h:owner|0=-13
w:service h:pronoun|0=-33
w:service k:AU|0=-5
w:service k:EU|0=45
w:service k:UNSC|0=8
w:service k:UN|0=14
w:service k:all|0=-6
w:service k:host|0=-24
w:service k:organisation|0=-6
w:service k:state|0=-14
w:service k:unnamed|0=-18
w:service n:0|0=-13
w:service n:1|0=19
w:service n:2|0=-15
w:service o:no|0=-23
w:service o:other|0=15
w:service o:same|0=-9
w:service o:unlike|0=10
w:service p:object|0=-10
w:service s:equipment|0=9
w:service s:funding|0=-11
w:service s:logistics|0=-13
w:service s:training|0=7
w:service v:give|0=-10
w:thing a:ask|0=-13
w:thing a:bind|0=-20
w:thing a:consider|0=15
w:thing a:due|0=-11
w:thing a:hesitate|0=14
w:thing a:keep|0=13
w:thing a:need|0=-6
w:thing a:none|0=7
w:thing a:other|0=5
w:thing a:promise|0=-34
w:thing a:refuse|0=-15
w:thing a:say|0=11
w:thing a:thank|0=6
w:thing a:want|0=-7
w:thing f:none|0=-8
w:thing g:after 0 stop|0=-18
w:thing g:after 0|0=-30
w:thing g:after 1 stop|0=11
w:thing g:after 1|0=-26
w:thing g:after 2|0=-14
w:thing g:after 3|0=-6
w:thing g:before 0 stop|0=33
w:thing g:before 1 stop|0=27
w:thing h:all|0=-5
w:thing h:carried|0=15
w:thing h:named|0=-11
w:thing h:owner|0=6
w:thing h:pronoun|0=-6
w:thing k:AU|0=-32
w:thing k:EU|0=-16
w:thing k:UNSC|0=10
w:thing k:all|0=-5
w:thing k:host|0=10
w:thing k:organisation|0=-27
w:thing k:several|0=11
w:thing k:state|0=20
w:thing k:unnamed|0=-15
w:thing n:0|0=10
w:thing n:1|0=-28
w:thing o:other|0=-23
w:thing o:unlike|0=-9
w:thing p:prep|0=-13
w:thing s:funding|0=-6
w:thing s:logistics|0=7
w:thing s:training|0=-11
w:thing v:arrive|0=13
w:thing v:ask|0=12
w:thing v:back|0=17
w:thing v:bar|0=-9
w:thing v:bind|0=-5
w:thing v:consider|0=-9
w:thing v:draft|0=-6
w:thing v:due|0=7
w:thing v:end|0=-7
w:thing v:extend|0=-5
w:thing v:give|0=9
w:thing v:hesitate|0=-17
w:thing v:hold|0=-15
w:thing v:keep|0=14
w:thing v:light|0=16
w:thing v:need|0=-20
w:thing v:oppose|0=-9
w:thing v:refuse|0=-10
w:thing v:say|0=-11
w:thing v:serve|0=8
w:thing v:sign|0=-6
w:thing v:want|0=5
w:told f:figure|0=6
w:told f:none|0=-6
w:told s:backing|0=5
w:told v:serve|0=6
w:vow a:bind|0=17
w:vow a:keep|0=-8
w:vow a:none|0=-22
w:vow a:other|0=6
w:vow a:promise|0=10
w:vow a:thank|0=6
w:vow g:absent|0=-6
w:vow g:after 0 stop|0=17
w:vow g:after 1|0=17
w:vow g:after 2 stop|0=6
w:vow g:before 0 stop|0=-21
w:vow g:before 0|0=11
w:vow g:before 1 stop|0=-9
w:vow g:before 1|0=9
w:vow g:before 2|0=-7
w:vow g:before 3 stop|0=8
w:vow g:before 3|0=7
w:vow g:inside|0=-14
w:vow h:carried|0=-6
w:vow h:named|0=-40
w:vow h:owner|0=13
w:vow h:pronoun|0=41
w:vow k:EU|0=-5
w:vow k:UNSC|0=-7
w:vow k:UN|0=-6
w:vow k:host|0=17
w:vow k:several|0=21
w:vow k:state|0=-21
w:vow k:unnamed|0=7
w:vow n:0|0=7
w:vow n:2|0=-5
w:vow o:no|0=-12
w:vow o:same|0=15
w:vow v:give|0=8
w:vow v:hesitate|0=-7
w:vow v:promise|0=11
w:vow v:serve|0=-8
weak backing|0=-10
weak equipment|0=-12
`;
/** How much each clue speaks for each stage, by its place in the list of stages. */
export const STAGE_WEIGHTS = `
a:ask g:after 0 stop|3=8
a:ask g:inside|2=5
a:ask o:no|0=-5 3=6
a:bind g:before 1|3=-6 4=10
a:bind o:no|3=-6
a:bind o:same|4=6
a:keep g:before 1|5=5
a:keep g:before 2|2=5
a:keep o:no|2=6 5=-5
a:keep o:same|3=-6 5=10
a:none g:after 0|5=11 7=-13
a:none g:after 1 stop|2=8 5=-7
a:none g:after 1|2=-6 6=7
a:none g:after 2 stop|3=-7 7=5
a:none g:after 2|3=5
a:none g:before 0 stop|3=11 7=-5
a:none g:before 0|1=10 3=-16 5=6 7=9
a:none g:before 1 stop|5=-6
a:none g:before 1|1=-7 2=-15 5=15
a:none g:before 2 stop|3=-6 5=8
a:none g:before 2|3=9 5=-14
a:none g:before 3 stop|2=8
a:none g:before 3|1=-6 3=6
a:none g:inside|0=8 1=-10 3=-7
a:none o:no|4=7 5=18 7=-7
a:none o:other|0=6 4=-6 6=-6
a:none o:same|1=-6 3=21 5=-8
a:none o:unlike|3=-8 5=8
a:other g:before 0|5=6
a:other g:before 1|1=-6 3=8 5=-7
a:other o:same|0=6
a:promise g:after 0 stop|3=-8
a:promise g:before 0|3=6
a:promise g:before 1|3=8
a:promise g:inside|5=11
a:promise o:no|3=12
a:promise o:same|2=6 3=-8 5=6
a:say g:after 0 stop|0=7
a:say g:before 0|3=8
a:say g:before 1|2=10 5=-6
a:say g:before 2|3=-5 5=12
a:say g:inside|0=-11 1=7 3=11
a:say o:no|1=-7 2=-5 3=18
a:say o:same|1=6 2=7 3=-7
a:thank g:before 1|3=6 5=-5
a:thank o:same|3=9
a:want g:before 1|4=5
a:want o:no|1=6 3=-6 4=5
after have|3=-8 5=6
after home|7=6
after of|5=5
after to|3=-6
before have|3=-5 5=7
before to|3=10
before whether|2=7
before would|2=5
bias|0=-7 3=12 4=-7 5=5 6=-6
bound about|3=-6 5=6
bound exact|0=-6 3=14
clause infinitive |3=10 5=-6
clause relative whose|0=7
date-ahead|3=5
date-past|0=-7 1=6 3=-17 4=7 7=11
does back past|5=5
does back|3=-6 5=7
does consider present|2=5
does consider|2=8
does hesitate|1=5
does promise past|3=5
does promise present|3=7
does promise|3=11 5=-6
does refuse|0=7
f:bare a:none|0=-5 1=-7 5=12
f:bare g:after 0|5=6
f:bare g:after 1|4=7
f:bare g:before 0 stop|5=6
f:bare g:before 0|5=9
f:bare g:before 1 stop|3=6 5=-8
f:bare g:before 1|3=7 5=-6 7=8
f:bare g:before 2 stop|2=5 3=-6
f:bare g:inside|3=7
f:bare h:beside|5=8
f:bare h:named|7=-6
f:bare k:state|3=7 4=5
f:bare n:0|3=9
f:bare n:1|3=-9 5=6
f:bare o:no|0=-5 1=-6 3=-9 5=23
f:bare o:same|3=11 5=-10
f:bare p:none|5=11 7=-5
f:bare p:object|7=7
f:bare p:subject|4=7
f:bare v:arrive|2=6 3=-9
f:bare v:give|5=13
f:bare v:leave|7=9
f:bare v:light|3=-12 5=10 7=6
f:bare v:none|5=6
f:bare v:promise|3=15 5=-6
f:bare v:serve|3=5
f:figure a:fail|3=6
f:figure a:none|0=-6 3=7 5=6
f:figure a:promise|3=-6 5=10
f:figure a:say|3=6
f:figure g:absent|5=7
f:figure g:after 0 stop|1=7 3=-7
f:figure g:after 0|2=7 5=-7
f:figure g:after 1 stop|2=5
f:figure g:after 1|3=8 4=-6
f:figure g:before 0 stop|3=12 5=-7
f:figure g:before 0|3=-13 5=15 7=6
f:figure g:before 1|0=-6 1=-6 3=11 4=6 7=-8
f:figure g:before 2|3=12 5=-6
f:figure g:inside|3=-15 5=16 7=9
f:figure h:beside|3=10 5=-6
f:figure h:carried|5=6
f:figure h:named|0=-6 4=8 5=-7
f:figure h:owner|2=-5 4=-5 5=11
f:figure h:share|5=7
f:figure k:EU|3=-13 4=10
f:figure k:host|3=5 5=10 7=-13
f:figure k:state|0=-13 1=-7 3=17 5=-8 7=14
f:figure n:0|0=-9 1=-5 3=6 4=6
f:figure n:2|5=6
f:figure o:no|0=-11 1=-12 3=22 4=12 7=-10
f:figure o:other|0=8 1=10 3=-8 4=-5
f:figure o:same|0=-6 1=-7 5=12 7=9
f:figure p:none|3=8 7=6
f:figure p:object|6=9 7=-15
f:figure p:prep|0=-6 4=10
f:figure p:subject|4=-5 5=6
f:figure v:arrive|3=10 7=-7
f:figure v:back|5=8
f:figure v:bar|3=-7 6=9
f:figure v:bind|4=6
f:figure v:give|0=-10 3=24 4=-7 5=-16
f:figure v:keep|3=-6 5=7
f:figure v:leave|5=7
f:figure v:none|7=8
f:figure v:promise|0=11 3=-11 5=-9 7=9
f:figure v:serve|3=11 5=8 7=-8
f:none a:ask|0=-5 3=6
f:none a:bind|3=-10 4=7
f:none a:consider|2=5
f:none a:hesitate|1=11
f:none a:keep|3=-7 5=6
f:none a:none|0=10 2=-6 4=-5
f:none a:other|0=8 1=-8
f:none a:promise|0=-7 2=5 3=16 5=-10
f:none a:refuse|0=6
f:none a:thank|3=8
f:none a:want|1=7
f:none g:absent|3=9 5=-8
f:none g:after 0|2=-9 5=10
f:none g:after 1 stop|5=-6
f:none g:after 2 stop|7=6
f:none g:after 2|3=5
f:none g:before 0 stop|5=5
f:none g:before 0|1=7 3=15 5=-13
f:none g:before 1 stop|3=-6
f:none g:before 1|0=6 3=-8 4=6 7=-9
f:none g:before 2 stop|5=8
f:none g:before 2|2=5 3=-10
f:none g:before 3 stop|2=7
f:none g:before 3|0=-6 1=-5 7=13
f:none g:inside|0=6 4=5 5=-13 6=-5
f:none h:carried|3=9 5=-8
f:none h:named|1=9 4=-14 5=9 6=-5 7=7
f:none h:owner|2=6 3=11 5=-8 6=-5
f:none h:pronoun|1=10 7=-5
f:none k:AU|1=11 5=-5
f:none k:UNSC|2=8
f:none k:UN|2=7
f:none k:host|0=-7 1=11 2=-7 3=6 5=-15 7=16
f:none k:mixed|1=8
f:none k:several|1=-7 5=9
f:none k:state|0=21 2=6 3=-9 4=-6 5=6 6=-6 7=-12
f:none k:unnamed|2=-5 3=16 7=-5
f:none n:0|0=8 1=9 4=-10 5=-10 6=-13 7=6
f:none n:1|3=17 7=-9
f:none n:2|0=-6 1=9 3=-8
f:none o:no|1=12 3=11 4=-14 5=-11 6=-8 7=8
f:none o:other|0=-5 1=5 2=7
f:none o:same|7=-10
f:none o:unlike|5=5
f:none p:none|1=6 5=-8
f:none p:object|1=11 2=6 5=-7 6=-14
f:none p:prep|0=6 3=8 4=-10 5=-8
f:none p:subject|5=11
f:none v:arrive|0=-9 1=10 2=-12 3=7 7=8
f:none v:authorise|3=-7 5=6
f:none v:back|2=6 3=8 7=-6
f:none v:consider|2=8
f:none v:give|0=14 3=-22 4=13 5=7 6=-9
f:none v:keep|2=-5 3=12 5=-6 6=5 7=-6
f:none v:leave|3=16
f:none v:light|2=5 3=8 5=-7
f:none v:none|1=9 4=6 5=-7 7=-6
f:none v:promise|0=-6 3=9 4=-8
f:none v:refuse|3=6
f:none v:serve|1=-8 2=16 3=-17 7=14
f:none v:want|0=5
first|0=-12 1=5
g:absent o:no|0=-5 3=6
g:absent o:other|3=-7
g:absent o:same|3=6
g:after 0 o:no|1=-6
g:after 0 o:other|3=-6 5=6
g:after 0 o:same|3=11 7=-6
g:after 0 stop o:no|1=-7 3=5
g:after 0 stop o:other|1=12 3=-10
g:after 1 o:no|6=9 7=-5
g:after 1 stop o:no|2=8 5=-6
g:after 2 stop o:no|7=6
g:before 0 o:no|0=-8 1=9 3=9 5=-9
g:before 0 o:other|1=-5 3=6 5=7 7=-7
g:before 0 o:same|0=6 2=-6 3=-15 5=12 7=6
g:before 0 stop o:no|3=9 5=6
g:before 1 o:no|2=-15 3=11 5=11 7=-13
g:before 1 o:other|3=9 4=-5 5=-12
g:before 1 o:same|2=13 3=-6 4=13 5=-9
g:before 1 o:unlike|5=8
g:before 1 stop o:no|5=-10
g:before 1 stop o:other|1=-5
g:before 2 o:no|2=7
g:before 2 o:other|3=-6
g:before 2 o:same|3=12
g:before 2 stop o:no|3=-10 5=14
g:before 2 stop o:unlike|2=6
g:before 3 o:no|1=-8 7=14
g:before 3 stop o:no|2=7
g:inside o:no|3=-7 4=6 6=-7
g:inside o:same|4=-9 6=7 7=7
h:all o:other|3=-7
h:all o:same|3=7
h:beside a:none|3=8
h:beside g:before 0 stop|3=11 5=-8
h:beside g:before 0|3=-9 5=12
h:beside o:no|3=5
h:named a:ask|0=-5 3=6
h:named a:hesitate|1=7
h:named a:keep|3=-6 5=6
h:named a:none|1=-6 2=-6 3=-7 4=5 5=9
h:named a:other|7=6
h:named a:promise|1=8 3=9 5=-9
h:named a:refuse|0=6
h:named a:say|0=5 5=6 7=-6
h:named a:thank|3=8
h:named a:want|4=5
h:named g:after 0 stop|0=8 1=5 3=-10
h:named g:after 0|3=-8 5=15 7=-6
h:named g:after 1 stop|2=8 5=-7
h:named g:after 1|6=7
h:named g:after 2 stop|3=-6 7=7
h:named g:before 0 stop|5=14
h:named g:before 0|2=-5 3=9 7=7
h:named g:before 1|0=-6 1=6 3=10 4=5 5=-7 7=-9
h:named g:before 2 stop|5=7
h:named g:before 2|3=7 5=-6
h:named g:before 3 stop|2=8
h:named g:before 3|7=10
h:named o:no|0=9 2=-5 3=9 5=-14
h:named o:other|0=-6 2=12 5=5
h:named o:same|0=-8 5=9
h:named o:unlike|5=5
h:owner a:none|0=-7 1=-7 3=12 7=7
h:owner a:other|0=8 3=-7
h:owner a:promise|2=-6 5=9
h:owner a:say|3=6
h:owner g:after 0|3=9
h:owner g:after 1|7=6
h:owner g:before 0|2=6 3=6
h:owner g:before 1 stop|3=6
h:owner g:before 1|1=-5 6=6
h:owner g:inside|3=-8 6=-5 7=9
h:owner o:no|1=-11 2=8 4=5 5=15 6=-6
h:owner o:other|1=6 2=-9 3=5 5=-6
h:owner o:same|3=17 4=-7 5=-7
h:pronoun a:bind|3=-9 4=6
h:pronoun a:none|0=10 1=5 7=-7
h:pronoun a:other|0=6
h:pronoun a:promise|2=6
h:pronoun a:say|0=-9 1=8 3=7
h:pronoun g:after 0|1=6
h:pronoun g:before 0|1=9
h:pronoun g:before 1|0=11 1=-7
h:pronoun g:before 2|1=5 2=8 3=-6
h:pronoun g:before 3|3=7
h:pronoun g:inside|5=7
h:pronoun o:no|0=-10 1=8 2=-6 3=16
h:pronoun o:other|1=7
h:pronoun o:same|0=10 1=-7 2=6 3=-10
h:share a:fail|3=6
h:share a:none|3=-6 5=9
h:share g:before 2|3=6
h:share o:no|3=-7 5=6
idle in|3=6
idle |2=-6 5=8
k:AU h:named|1=11 5=-5
k:AU o:no|1=11 5=-5
k:AU p:object|1=11 5=-5
k:EU a:none|3=-14 4=10 5=6
k:EU g:before 1|3=-7 4=6
k:EU h:named|3=-9 4=9
k:EU n:0|3=-10 4=9
k:EU o:same|3=-9 4=8
k:EU p:object|3=-8 4=10
k:EU v:promise|3=-8 4=9
k:UN a:none|2=8
k:UN h:named|2=11
k:UN h:owner|3=5
k:UN o:no|2=-6 3=10
k:UN o:same|2=9
k:UN p:object|2=10
k:UN v:none|2=-5 3=9
k:UNSC h:named|2=5
k:UNSC n:0|2=7
k:UNSC p:object|2=8
k:UNSC v:give|2=5
k:all o:other|3=-7
k:all o:same|3=7
k:all p:none|5=6
k:all p:prep|3=7
k:all v:arrive|5=-6
k:all v:serve|5=7
k:host a:none|0=-8 5=7
k:host a:other|0=5
k:host a:promise|3=5
k:host a:say|3=8
k:host a:want|1=9
k:host g:after 0|4=6 5=-6
k:host g:after 2|3=6
k:host g:before 0|3=-12 5=11 7=6
k:host g:before 1 stop|3=10 5=-7
k:host g:before 1|4=-9 5=7 6=9
k:host g:before 2|2=7 7=5
k:host g:before 3|7=7
k:host g:inside|0=-6
k:host h:named|0=-5 3=7 4=-6 6=5 7=8
k:host h:owner|1=8
k:host h:pronoun|1=6
k:host n:0|0=-6
k:host n:1|1=13 2=-8 3=11 5=-10 7=6
k:host o:no|0=-10 1=-12 7=14
k:host o:other|1=20 2=-7 7=-5
k:host o:same|3=10 4=-9
k:host p:none|1=12
k:host p:object|0=-7 2=-12 3=6 7=21
k:host p:prep|3=-9
k:host p:subject|3=14 4=-6 7=-9
k:host v:arrive|3=-7 5=14
k:host v:back|0=-5 1=8 2=-6
k:host v:bind|3=-7 7=6
k:host v:give|2=-6 3=7 4=13 7=-5
k:host v:light|7=7
k:host v:none|1=15 3=-5 7=-5
k:host v:promise|3=11 4=-10 7=5
k:host v:serve|2=5
k:host v:thank|3=6
k:mixed a:none|1=8
k:mixed h:pronoun|1=8
k:mixed o:other|1=8
k:mixed p:object|1=8
k:several a:none|1=-12 2=-7 3=15 5=13
k:several a:promise|2=5
k:several a:thank|1=5
k:several g:after 0 stop|2=6 3=-7
k:several g:after 0|3=6
k:several g:after 1|3=6
k:several g:before 0|1=6 3=-17 5=11
k:several g:before 1|0=6 3=7
k:several g:before 2|3=6 5=-7
k:several h:named|3=6
k:several h:pronoun|4=5
k:several n:0|1=-10 3=20 4=6 5=-9
k:several n:1|3=-6 5=12 7=-5
k:several n:2|3=-8 5=8
k:several o:no|2=7 7=-7
k:several o:other|3=9 5=8 7=-6
k:several o:same|2=-7 3=-8 4=5 7=13
k:several p:none|3=9 5=-9
k:several p:object|1=-6 5=7
k:several p:subject|3=-9 5=16
k:several v:arrive|3=6
k:several v:authorise|5=9
k:several v:back|3=-6
k:several v:consider|2=5
k:several v:give|4=5
k:several v:hesitate|5=5
k:several v:none|3=6 5=-6
k:several v:promise|3=10
k:several v:serve|3=-7 7=6
k:state a:ask|0=-5 3=6
k:state a:hesitate|1=11
k:state a:keep|3=-6 5=6
k:state a:none|0=11 1=-8 2=-6
k:state a:other|0=6 1=-9 7=6
k:state a:promise|0=-6
k:state a:refuse|1=-5
k:state a:say|1=5 5=8 7=-6
k:state a:thank|3=8
k:state a:want|0=5 4=5
k:state g:after 0 stop|2=-8 3=8
k:state g:after 0|5=15
k:state g:after 1 stop|2=8 5=-7
k:state g:after 1|3=-7 6=7
k:state g:before 0 stop|3=12
k:state g:before 0|1=-9 2=6 3=28 4=-9 7=-8
k:state g:before 1 stop|3=-6
k:state g:before 1|1=6 3=-7 4=15 5=-7
k:state g:before 2 stop|5=7
k:state g:before 2|0=6 3=-6 5=6
k:state g:before 3 stop|2=7
k:state g:before 3|3=8 7=6
k:state g:inside|0=10 1=-14 2=-7 3=-7 7=15
k:state h:beside|3=7
k:state h:named|2=-5 4=7 7=-6
k:state h:owner|1=-11 3=6 7=11
k:state h:pronoun|0=7 2=5 7=-6
k:state h:share|5=8
k:state n:0|3=11 4=-10 6=-8
k:state n:1|1=-8 3=-8 4=7 5=6
k:state n:2|3=7
k:state o:no|0=10 4=6 6=-11 7=-5
k:state o:other|1=-5 2=7 3=-9 7=13
k:state o:same|1=-7 3=12 5=5 7=-12
k:state p:none|1=-5 4=-6 5=6
k:state p:object|2=6 5=6 7=-19
k:state p:prep|4=-6
k:state p:subject|2=-5 4=6 5=-9 7=9
k:state v:arrive|0=-14 1=14 2=-8 4=6
k:state v:ask|1=5 3=-8 6=7
k:state v:authorise|4=8 5=-5
k:state v:back|1=-13 2=17 3=-5 5=5
k:state v:bind|4=6
k:state v:give|0=10 4=-11
k:state v:hold|6=8
k:state v:keep|0=5 2=-5 7=-6
k:state v:leave|3=8 5=8
k:state v:meet|5=5
k:state v:none|1=-7 2=5 3=-13 4=7 5=8 7=5
k:state v:promise|2=-12 3=12 7=5
k:state v:refuse|3=6
k:state v:say|7=6
k:state v:serve|1=-7 2=8
k:state v:thank|0=6 3=-5
k:unnamed a:none|5=7 7=-6
k:unnamed g:before 1|3=9
k:unnamed g:before 2|3=7
k:unnamed g:inside|1=11
k:unnamed h:named|2=-5 5=8 7=-6
k:unnamed h:owner|3=6
k:unnamed n:0|1=5 5=9 7=-6
k:unnamed n:1|1=-6 3=15
k:unnamed o:no|1=5 5=7 7=-6
k:unnamed o:other|0=5 1=-5 3=6
k:unnamed p:object|2=-5 3=8 7=-6
k:unnamed p:prep|3=5
k:unnamed v:back|3=12
k:unnamed v:give|5=9
left give base|5=-7
left no-verb|5=8
left promise past|3=6
left promise|3=6
lemma come|3=5
mission-named|3=-7
n:0 a:ask|1=6
n:0 a:bind|3=-9 4=7
n:0 a:consider|2=5
n:0 a:other|0=6 1=-10 5=6 7=6
n:0 a:promise|3=6
n:0 a:say|3=17 5=-9
n:0 a:thank|3=5
n:0 a:want|4=5
n:0 g:absent|2=6
n:0 g:after 0 stop|0=9 2=-7
n:0 g:after 0|4=5
n:0 g:after 1|3=10 4=-9
n:0 g:before 0 stop|5=6
n:0 g:before 0|3=14
n:0 g:before 1 stop|0=6 5=-11
n:0 g:before 1|4=7 7=-10
n:0 g:before 2 stop|5=7
n:0 g:before 2|0=-6 2=7 3=8 4=-5 5=-5
n:0 g:before 3|3=-5 7=8
n:0 g:inside|3=-8
n:0 h:carried|2=7 3=-6
n:0 h:named|1=-8
n:0 h:owner|3=14 4=-7 6=-7
n:0 h:pronoun|1=7 3=7 7=-7
n:0 o:no|2=-8 3=20 6=-8 7=-6
n:0 o:other|7=-6
n:0 o:same|0=-5 2=10 4=-10 5=-8 7=11
n:0 o:unlike|3=-8 5=11
n:1 a:bind|7=6
n:1 a:keep|2=7 3=-7
n:1 a:none|3=9 6=-7
n:1 a:other|3=7
n:1 a:promise|3=5 5=-5
n:1 a:say|5=7
n:1 g:absent|3=7
n:1 g:after 0|1=5 5=6 7=-7
n:1 g:after 1 stop|2=11
n:1 g:after 1|3=-6 4=6 5=-6 6=5
n:1 g:before 0 stop|3=5
n:1 g:before 0|1=9 3=-5 5=-5 7=6
n:1 g:before 1 stop|5=6
n:1 g:before 1|1=-12 2=-13 3=18 4=6
n:1 g:before 2 stop|0=6 5=-6
n:1 g:before 2|2=7 3=-7
n:1 g:before 3|7=6
n:1 h:carried|3=9
n:1 h:named|0=-6 1=7 2=5 6=-7
n:1 h:owner|2=-6 3=8
n:1 h:pronoun|2=5 3=-9
n:1 o:no|3=5 4=-5
n:1 o:other|2=6 4=-8
n:1 o:same|2=-7 4=11 5=9 7=-11
n:1 o:unlike|3=6 5=-7
n:2 a:fail|3=6
n:2 a:none|1=-7 2=-6 5=13
n:2 a:say|5=6
n:2 a:thank|1=5
n:2 g:after 1|7=5
n:2 g:after 2 stop|3=-7 7=5
n:2 g:before 0|3=-7 5=19
n:2 g:before 1|5=-6 6=7
n:2 g:before 2 stop|5=7
n:2 g:before 2|0=6 2=-8 4=6 5=-5
n:2 g:before 3 stop|2=7
n:2 g:before 3|3=8
n:2 h:beside|3=5
n:2 h:named|0=-6 1=6 3=-6 5=6
n:2 h:owner|3=-8
n:2 h:share|5=6
n:2 o:no|0=-8 5=8
n:2 o:other|1=7 2=-6 3=-8
n:2 o:same|3=5
no-stop|3=-5
on-noun plain|5=-5
other delivered|5=8
other pledged|2=7 3=5 5=-9
other withdrawn|7=6
other|1=8
p:none a:none|2=-6 3=11 4=-5
p:none g:absent|5=6
p:none g:after 0|1=5
p:none g:before 0 stop|3=12
p:none g:before 0|5=6 7=-5
p:none g:before 1|5=5
p:none g:inside|1=10 3=-13 5=-6 7=11
p:none h:all|5=6
p:none h:carried|2=5
p:none h:named|2=-7 3=12 7=6
p:none h:owner|1=9 5=-6
p:none h:share|5=6
p:none n:1|3=12
p:none n:2|7=6
p:none o:no|3=15
p:none o:same|7=10
p:none o:unlike|5=7
p:object a:ask|3=8
p:object a:bind|3=-7 4=5
p:object a:consider|2=5
p:object a:hesitate|1=9
p:object a:keep|5=5
p:object a:none|1=5 2=-7
p:object a:other|1=-7
p:object a:promise|0=-7 3=5
p:object a:refuse|0=6
p:object a:say|5=6
p:object a:want|0=5 4=5
p:object g:after 0|3=8
p:object g:after 1 stop|3=7
p:object g:before 0|0=-7 1=12 2=-6 3=8 4=-6
p:object g:before 1 stop|0=6 3=-9
p:object g:before 1|0=-6 2=5 4=8 7=-6
p:object g:before 2 stop|5=7
p:object g:before 3 stop|2=7
p:object g:before 3|3=12 5=-6 7=9
p:object g:inside|3=-8 4=11 5=-6
p:object h:beside|3=7
p:object h:carried|3=6
p:object h:named|1=15 2=18 3=-6 4=-10 7=-10
p:object h:owner|0=-7 1=-12 2=-8 4=8 5=8 7=7
p:object h:pronoun|1=10
p:object h:share|3=6
p:object n:0|1=7 2=-5 5=-6 7=8
p:object n:1|2=11 3=5 5=-7
p:object n:2|1=-6 5=11 7=-8
p:object o:no|0=-7 2=-10 3=11 5=9 6=-11 7=8
p:object o:other|1=8 2=6 4=-5 5=-7
p:object o:same|2=7
p:prep a:none|1=-7 2=5
p:prep g:absent|1=5 3=6
p:prep g:after 0|3=-6 4=7
p:prep g:after 1|3=7
p:prep g:before 0|2=7 3=-11 7=6
p:prep g:before 1|5=-6
p:prep g:before 3|3=-6
p:prep g:inside|3=13 7=-5
p:prep h:all|3=7
p:prep h:named|3=-6 5=6
p:prep h:owner|2=6 3=9 5=-11
p:prep n:0|2=9 3=10 7=-8
p:prep n:1|7=9
p:prep n:2|1=6
p:prep o:other|1=6
p:prep o:same|3=15
p:prep o:unlike|5=-6 7=7
p:subject a:none|0=-8 1=-6 5=15
p:subject a:say|3=8
p:subject g:absent|2=5
p:subject g:after 1 stop|2=5
p:subject g:after 1|3=-8 6=8
p:subject g:after 2|3=6
p:subject g:before 1 stop|3=8
p:subject g:before 1|2=-6 3=8 4=5
p:subject g:inside|5=11
p:subject h:carried|1=6
p:subject h:named|0=-5 1=-6 2=-8 4=6
p:subject h:owner|3=7 4=-6 5=8
p:subject n:0|1=-5 3=12
p:subject n:1|5=5
p:subject n:2|0=-5 1=6 3=-5 5=6
p:subject o:no|0=-6 2=9
p:subject o:other|5=5 7=7
p:subject o:same|5=10 7=-6
proposed 0|0=7 2=-6 3=-9 4=9
proposed 1|2=-8 5=6
proposed 2|1=9 2=10 5=-13 7=6
proposed|1=9 3=-9 5=-6 7=14
r:asked a:ask|0=-5 3=6
r:asked a:none|3=-5 6=6
r:asked a:want|0=5 4=5
r:asked g:after 0 stop|3=8
r:asked g:inside|3=-5
r:asked k:several|0=5
r:asked k:state|1=7 7=-7
r:asked n:0|3=-9
r:asked n:1|3=7
r:asked p:subject|2=5
r:asked s:backing|0=11
r:asked s:funding|3=-6 6=7
r:asked t:agent|0=7 3=-11 5=-6 6=6
r:asked t:far|3=11
r:asked v:arrive|1=8
r:asked v:ask|3=-9 6=7
r:asked v:give|3=6
r:asked v:need|3=6
r:asked v:want|0=5
r:committed a:none|3=5 4=8 5=-5
r:committed f:figure|3=6
r:committed f:none|1=6
r:committed g:after 1|3=5 4=-6
r:committed g:before 1|4=12
r:committed h:named|4=5
r:committed k:state|4=11 5=-5
r:committed n:0|1=6 5=-5
r:committed o:no|1=5 3=-10 4=13
r:committed o:same|3=8
r:committed p:object|4=9
r:committed s:funding|3=7
r:committed s:personnel|1=7 4=7
r:committed v:bind|4=10
r:committed v:give|3=-5 4=7
r:committed v:promise|3=13 4=-9
r:committed w:thing|3=7 4=5
r:considering a:consider|2=5
r:considering a:none|0=-8 1=7 2=11 7=-7
r:considering a:say|0=7
r:considering f:bare|2=5
r:considering f:none|2=8 3=5 7=-7
r:considering g:absent|2=9
r:considering g:before 1|3=6
r:considering g:before 3|2=5
r:considering h:carried|2=5
r:considering h:named|2=11 3=-7
r:considering h:owner|3=6
r:considering h:pronoun|3=8
r:considering k:UN|3=5
r:considering k:host|3=7
r:considering k:state|2=13 3=-8 5=-5
r:considering n:0|2=17 3=-11 7=-6
r:considering n:1|3=7
r:considering n:2|3=7
r:considering o:no|2=14 5=-8 7=-7
r:considering p:object|2=5 3=5 4=-6 7=-5
r:considering p:prep|2=6
r:considering p:subject|2=6
r:considering s:backing|1=-10 2=7
r:considering s:logistics|3=5
r:considering s:personnel|0=-6 1=12 2=9 5=-8 7=-6
r:considering t:agent|2=18 3=-6
r:considering t:carried|2=5
r:considering t:far|2=-8
r:considering t:other|2=-5 3=7
r:considering v:arrive|3=5
r:considering v:consider|2=9
r:considering v:give|2=8
r:considering v:none|2=-8 3=9
r:considering w:bare|2=5
r:considering w:event|1=12 2=-7
r:considering w:thing|0=-5 2=13 5=-5
r:considering w:vow|1=-9 2=7
r:delivered a:keep|2=5
r:delivered a:none|2=-7 4=-5 5=12
r:delivered a:thank|3=5
r:delivered f:bare|3=8
r:delivered f:figure|5=12 7=-8
r:delivered f:none|1=9 2=-7 4=-7 5=-9 7=11
r:delivered g:absent|5=8
r:delivered g:after 0|2=7 3=-6
r:delivered g:after 1 stop|3=5
r:delivered g:after 1|6=7
r:delivered g:before 0 stop|3=-6 5=6
r:delivered g:before 0|0=10 2=-5 3=-6
r:delivered g:before 1 stop|3=10 5=-7
r:delivered g:before 1|3=19 4=-9 6=-5 7=-6
r:delivered g:before 2|1=8 2=5 7=-6
r:delivered g:inside|2=-6 5=-8 6=5 7=7
r:delivered h:named|3=7 4=-7 6=5
r:delivered h:owner|2=-6
r:delivered h:pronoun|1=5
r:delivered k:host|2=-6 3=9 4=10 7=-11
r:delivered k:several|1=6
r:delivered k:state|1=-10 4=-14 7=8
r:delivered n:0|1=-9 2=-9 3=16 7=12
r:delivered n:1|2=7 7=-9
r:delivered n:2|1=15 3=-10 5=6
r:delivered o:no|0=-9 1=-6 3=-10 5=29
r:delivered o:other|0=6 1=14 3=-8 7=-7
r:delivered o:same|2=-7 3=24 4=-5 5=-21 7=10
r:delivered p:object|2=8 4=-8
r:delivered p:prep|2=-7 3=12 7=-7
r:delivered p:subject|2=-7 3=-6 5=6 7=7
r:delivered s:backing|0=8 1=15 3=-5 5=-13
r:delivered s:equipment|1=7
r:delivered s:funding|3=12 5=-7
r:delivered s:logistics|2=-10 5=18
r:delivered s:personnel|0=-9 1=-13 3=7
r:delivered s:training|5=7
r:delivered t:agent|0=-12 1=-5 3=23 4=-9 6=-7 7=8
r:delivered t:far|0=7 1=10 3=-15 5=-8
r:delivered t:other|3=-9 5=17
r:delivered t:own|3=7 5=-14 6=6
r:delivered v:arrive|5=11 7=7
r:delivered v:back|1=6 5=-7
r:delivered v:give|0=-7
r:delivered v:keep|0=6 5=-8 7=-5
r:delivered v:none|2=7
r:delivered v:serve|0=7 2=-6 5=10
r:delivered w:back|1=6
r:delivered w:bare|3=8
r:delivered w:move|5=-8 7=10
r:delivered w:service|2=-6
r:delivered w:thing|5=6 7=-7
r:none a:other|3=8
r:none f:none|3=6 7=7
r:none g:before 1|3=7
r:none h:named|0=-5 7=9
r:none n:0|7=5
r:none n:1|3=9
r:none o:no|3=7
r:none p:object|3=6
r:none s:personnel|1=-7 3=6 7=9
r:none t:agent|3=6
r:none t:far|3=-5 7=9
r:open a:none|0=-11 5=20 6=-9
r:open f:bare|2=6 5=10
r:open f:figure|1=-6 5=14 7=5
r:open f:none|0=-7 1=10 3=7
r:open g:absent|3=-8 5=8
r:open g:before 0 stop|3=12
r:open g:before 0|1=-7 5=9
r:open g:before 1|3=-11 5=6 7=7
r:open g:before 2|3=5 4=5 5=-8
r:open g:inside|2=-5 5=6
r:open h:all|5=10
r:open h:named|0=-11 3=6 6=-5 7=7
r:open h:owner|2=-6 3=6
r:open h:share|5=6
r:open k:all|5=10
r:open k:host|1=10 2=6 7=-6
r:open k:several|1=-5 5=8
r:open k:state|0=-7 6=-6 7=6
r:open k:unnamed|3=6
r:open n:0|0=-6 1=6 3=5 5=13 6=-6 7=-9
r:open n:1|0=-5 3=7 7=5
r:open n:2|1=-5 3=-9 5=9
r:open o:no|0=-10 3=7 5=20 6=-6 7=-14
r:open o:other|3=5
r:open o:same|7=6
r:open o:unlike|2=5
r:open p:none|2=-6 3=11 4=-5
r:open p:object|0=-5 3=-9 5=13
r:open p:subject|5=7
r:open s:backing|0=-6 1=9 3=6
r:open s:equipment|3=-8 5=11
r:open s:funding|3=7 4=-8 5=10
r:open s:logistics|2=11
r:open t:agent|1=8 3=-7 7=9
r:open t:all|5=10
r:open t:far|0=-6 1=-11 2=7 3=11 4=5
r:open t:other|5=7
r:open t:own|2=-6 5=8
r:open v:authorise|3=-6 4=8
r:open v:back|5=7
r:open v:light|0=-5 1=7 2=-6 4=-6 5=15 7=-7
r:open v:none|0=-5
r:open v:say|7=6
r:open w:bare|2=6 5=10
r:open w:thing|0=-9 2=-8 3=8 5=9 6=-7
r:pledged a:bind|4=7
r:pledged a:keep|5=5
r:pledged a:none|0=8 4=6 5=-9
r:pledged a:promise|0=-6 3=11
r:pledged a:say|5=7
r:pledged f:figure|1=11 2=-13 3=7 5=-9
r:pledged f:none|1=-19 2=24 5=12 6=-7 7=-6
r:pledged g:absent|3=11 5=-8
r:pledged g:after 0 stop|1=11 3=-13
r:pledged g:after 0|2=-5 5=10
r:pledged g:after 1|4=7
r:pledged g:before 0|1=-6 2=6 3=-10 7=14
r:pledged g:before 1 stop|3=-6
r:pledged g:before 1|0=-7 1=-10 4=5
r:pledged g:before 2 stop|5=6
r:pledged g:before 2|3=8
r:pledged g:before 3|3=8
r:pledged g:inside|0=-11 2=10 3=7 7=-7
r:pledged h:all|5=-7
r:pledged h:carried|3=7
r:pledged h:named|0=10 1=-9 2=-7 3=9 4=7 7=-8
r:pledged h:owner|0=-8 1=-6 2=14 3=-15 5=11 7=11
r:pledged h:pronoun|0=-7 2=5
r:pledged k:EU|3=-7 4=11
r:pledged k:UN|2=12 3=-7
r:pledged k:all|5=-7
r:pledged k:host|4=-7 6=6 7=11
r:pledged k:mixed|1=7
r:pledged k:several|0=-6 3=11 7=-6
r:pledged k:state|1=-12 3=7 5=15 6=-9
r:pledged n:0|0=-9 1=-15 2=11 3=17 7=-9
r:pledged n:1|3=-16 7=6
r:pledged n:2|2=-8 3=6
r:pledged o:no|0=7 1=-14 2=-10 3=28 4=-10 5=-10 7=6
r:pledged o:other|1=7
r:pledged o:same|0=-7 2=17 3=-26 4=16 5=12 6=-6
r:pledged p:object|1=-7 4=6 5=6
r:pledged p:prep|4=-6 5=-7 7=6
r:pledged p:subject|0=-5 3=6
r:pledged s:backing|4=-6
r:pledged s:equipment|3=13
r:pledged s:funding|4=8
r:pledged s:logistics|0=-7 2=5 3=6 4=10 5=-9
r:pledged s:personnel|0=12 3=-10 6=-7
r:pledged s:training|5=6
r:pledged t:above|3=6
r:pledged t:agent|1=-12 4=8 5=14 7=-5
r:pledged t:all|5=-7
r:pledged t:carried|3=7
r:pledged t:far|0=8 1=9 4=-12 5=-6 7=6
r:pledged t:other|4=14 5=-13
r:pledged t:own|2=16 3=-15 5=13
r:pledged v:arrive|3=11 7=-6
r:pledged v:authorise|1=5
r:pledged v:back|0=-10 3=12 5=6
r:pledged v:bar|3=-7 6=9
r:pledged v:bind|7=6
r:pledged v:give|4=6 5=10 6=-6 7=-9
r:pledged v:keep|5=7
r:pledged v:light|2=5 7=5
r:pledged v:promise|5=-11 6=-5
r:pledged v:serve|2=12 3=-8 5=-5
r:pledged w:back|0=-7 3=7 5=8
r:pledged w:move|5=8
r:pledged w:thing|0=9 2=11 5=-11
r:refused a:none|0=9 1=-9 3=10 7=-5
r:refused a:refuse|0=7
r:refused a:say|0=-7 1=5
r:refused a:want|1=9
r:refused f:none|0=11 1=10 4=-5 5=-10 7=-7
r:refused g:after 0|3=-6
r:refused g:before 0|0=-9 1=-7 3=12 5=8
r:refused g:before 1|0=10 3=-8
r:refused g:inside|1=5
r:refused h:named|0=14 3=-8
r:refused h:owner|3=6
r:refused h:pronoun|0=-8 1=8
r:refused k:host|1=7
r:refused k:state|0=5 7=-6
r:refused n:0|0=11 2=-6 7=-5
r:refused n:1|2=-5
r:refused n:2|0=-6 2=7 5=-5
r:refused o:no|0=9 3=12 5=-13 7=-6
r:refused o:same|1=7 3=-6 5=7
r:refused p:object|3=18 5=-10 7=-6
r:refused p:subject|0=6 3=-7
r:refused s:backing|0=-5 3=9
r:refused s:funding|3=-6
r:refused s:personnel|0=11 7=-7
r:refused t:agent|0=9 3=-5 5=5
r:refused t:far|3=6
r:refused v:arrive|1=8
r:refused v:back|1=6 3=-6
r:refused v:give|0=9 1=7 3=-7
r:refused v:leave|0=-8 3=9 5=7
r:refused v:refuse|1=-5 3=7
r:refused v:serve|0=-8 2=5 3=13 5=-6
r:refused w:back|1=9
r:refused w:thing|0=10 1=7 3=-7 7=-5
r:refused w:vow|1=-6 3=13
r:reluctant a:hesitate|1=11
r:reluctant a:none|5=6
r:reluctant a:other|0=5
r:reluctant f:none|1=6 2=-6
r:reluctant g:before 0|1=9 5=-6
r:reluctant g:inside|7=6
r:reluctant h:named|0=-11 1=15
r:reluctant h:pronoun|0=14 1=-11
r:reluctant h:share|3=6
r:reluctant k:several|5=5
r:reluctant k:state|2=-5
r:reluctant n:0|1=9 5=-7
r:reluctant n:1|5=7
r:reluctant n:2|3=7
r:reluctant o:no|0=-6
r:reluctant o:same|0=8 3=7 5=-5
r:reluctant p:object|2=-6
r:reluctant s:equipment|0=5
r:reluctant s:personnel|0=-6 3=6
r:reluctant t:agent|3=6
r:reluctant t:far|1=-7 5=11
r:reluctant t:own|7=7
r:reluctant v:promise|1=6
r:reluctant v:serve|7=6
r:reluctant w:back|0=6
r:reluctant w:move|3=7
r:reluctant w:vow|1=8
r:suspended a:none|3=-7 5=10 6=10
r:suspended f:none|5=10
r:suspended g:before 1|6=7
r:suspended h:named|5=8 6=6
r:suspended k:state|6=6
r:suspended n:0|6=10
r:suspended n:1|5=7
r:suspended p:object|6=7
r:suspended p:subject|5=8
r:suspended s:personnel|6=9
r:suspended t:agent|6=8
r:suspended t:far|5=7
r:suspended v:hold|6=12
r:suspended v:serve|5=13
r:suspended w:thing|5=10 6=6
r:withdrawn a:promise|7=5
r:withdrawn f:bare|7=9
r:withdrawn f:none|0=5
r:withdrawn g:before 0|1=6
r:withdrawn g:before 2|7=5
r:withdrawn g:inside|3=-8
r:withdrawn k:host|7=5
r:withdrawn k:state|0=6
r:withdrawn n:0|7=13
r:withdrawn n:1|7=-7
r:withdrawn n:2|7=6
r:withdrawn o:no|3=-13 5=-5 7=16
r:withdrawn o:same|3=12 7=-8
r:withdrawn p:object|3=-11 7=12
r:withdrawn p:subject|3=8
r:withdrawn s:personnel|7=9
r:withdrawn t:own|7=6
r:withdrawn v:leave|7=12
r:withdrawn w:bare|7=9
reads asked agent|3=-5
reads asked backing|0=5
reads asked far|3=6
reads committed|4=124
reads considering agent state|2=6
reads considering agent vow|2=6
reads considering agent|2=9
reads considering personnel|1=6
reads considering|2=129
reads delivered agent state|3=7 5=6
reads delivered agent thing|3=8
reads delivered agent|0=-6 3=11
reads delivered backing|1=7 5=-6
reads delivered far host|3=7 5=-6
reads delivered far state|3=-11
reads delivered far thing|3=-8
reads delivered far|3=-8
reads delivered funding|3=6
reads delivered logistics|5=9
reads delivered other thing|3=-5 5=7
reads delivered other|5=9
reads delivered own state|3=6 5=-10
reads delivered own thing|5=-8
reads delivered own|5=-7
reads delivered personnel|1=-6
reads delivered|5=124
reads open equipment|5=6
reads open far|1=-5 3=5
reads open logistics|2=5
reads open other several|5=5
reads open other thing|5=5
reads open|0=-5 5=10
reads pledged agent thing|3=-6 4=7
reads pledged agent|1=-6 5=7
reads pledged equipment|3=6
reads pledged far host|3=-5 7=6
reads pledged far state|2=-5
reads pledged far thing|0=6 3=7
reads pledged far|4=-6
reads pledged other state|4=7
reads pledged other|4=7 5=-6
reads pledged own state|3=-6 5=9
reads pledged own thing|2=8 3=-9 5=7
reads pledged own|2=8 3=-7 5=6
reads pledged personnel|0=6
reads pledged|3=123
reads refused agent thing|3=-6
reads refused personnel|0=5
reads refused|0=124
reads reluctant far|5=6
reads reluctant|1=121
reads suspended|6=124
reads withdrawn|7=126
right hesitate|3=-5
right leave|3=-5 7=5
right no-verb|3=14
right promise past|3=5
rule owned pledged|3=-6 5=7
rule owned same|3=-5 5=6
rule owned subject|5=6
rule owned |3=-6 5=6
rule verb.give no-figure|3=-6
s:backing a:bind|7=6
s:backing a:none|0=14 1=6 4=-6 5=-5 6=-5 7=-6
s:backing a:other|5=7
s:backing a:thank|3=8
s:backing a:want|0=6
s:backing f:none|0=7 1=15 3=7 4=-8 5=-6 6=-8
s:backing g:after 0 stop|2=-6
s:backing g:after 0|0=-6 2=-6 3=6 5=10
s:backing g:after 1|0=6
s:backing g:before 0|3=-10 7=5
s:backing g:before 1 stop|3=-6
s:backing g:before 1|2=8 3=7 5=-9
s:backing g:before 2|3=10
s:backing g:inside|7=-6
s:backing h:named|0=19 1=18 4=-10 5=-8 6=-5 7=-8
s:backing h:owner|0=-6 1=-7 3=10
s:backing h:pronoun|0=-6
s:backing k:AU|1=11 5=-5
s:backing k:host|1=-8 7=14
s:backing k:mixed|1=8
s:backing k:several|5=16 7=-6
s:backing k:state|0=16 3=8 5=-12 7=-11
s:backing k:unnamed|3=5
s:backing n:0|0=6 2=11 6=-5 7=-8
s:backing n:1|1=7 2=-6 4=-5 7=6
s:backing n:2|1=13 2=-6
s:backing o:no|0=11 1=13 2=-10 6=-6
s:backing o:other|0=-7 2=13 3=-5 5=6
s:backing o:same|3=14 5=-9
s:backing p:none|3=8
s:backing p:object|1=8 2=-5 4=-6 5=9 6=-7
s:backing p:prep|0=13 5=-7
s:backing p:subject|1=7 2=7 5=-5
s:backing v:arrive|0=-7 1=8
s:backing v:authorise|3=-7 5=6
s:backing v:back|2=6 3=8 7=-5
s:backing v:bind|3=-5 7=6
s:backing v:consider|1=-10 2=8
s:backing v:give|1=12
s:backing v:light|1=6
s:backing v:none|1=6 3=5
s:backing v:promise|1=5
s:backing v:refuse|1=-6 3=7
s:backing v:serve|0=8
s:equipment a:ask|3=8
s:equipment a:none|1=6 7=5
s:equipment a:other|0=5
s:equipment a:say|5=8
s:equipment f:none|2=-9 7=9
s:equipment g:after 0 stop|3=8
s:equipment g:before 0 stop|3=9 5=-8
s:equipment g:before 0|1=6 5=-7
s:equipment g:before 1|0=8 1=-8 3=-6 5=9
s:equipment g:before 2|3=-7 5=8
s:equipment g:inside|5=-8 7=11
s:equipment h:named|0=-6 3=8 4=-8 5=16
s:equipment h:owner|1=7 3=-8 4=5 5=-8 7=10
s:equipment h:pronoun|0=9 1=-5
s:equipment k:host|1=8 5=5
s:equipment k:state|1=-8 7=8
s:equipment n:0|2=-7 3=13 4=-9 7=8
s:equipment n:1|0=6 3=-12 4=5
s:equipment o:no|0=-14 5=25
s:equipment o:other|0=6 1=7 5=-5
s:equipment o:same|0=9 1=-6 3=6 5=-12 7=7
s:equipment p:none|7=6
s:equipment p:object|2=-6
s:equipment p:prep|3=8
s:equipment p:subject|3=-16 5=12
s:equipment v:ask|1=6
s:equipment v:give|3=9
s:equipment v:keep|0=6 3=5 5=-9
s:equipment v:light|5=8
s:equipment v:promise|5=6
s:funding a:none|0=-9 5=5 6=12 7=-6
s:funding f:figure|2=-5 3=5 4=10 5=-5 6=7
s:funding f:none|0=-7 4=-8 6=8
s:funding g:absent|3=6
s:funding g:after 1|6=9
s:funding g:before 1|2=-5 6=12
s:funding g:inside|3=8
s:funding h:all|3=10 5=-6
s:funding h:named|0=-7 1=-6 6=12
s:funding h:owner|3=6 6=5
s:funding h:share|5=6
s:funding k:EU|3=-9 4=9
s:funding k:all|3=10 5=-6
s:funding k:host|3=9 4=-11 6=7
s:funding k:several|2=6 3=-10 5=8
s:funding k:state|0=-8 2=-5 3=6 4=7 6=11
s:funding n:0|0=-6 2=-6 3=15 5=-7
s:funding n:1|2=6 6=5
s:funding n:2|3=-7 5=7 6=6
s:funding o:no|0=-7 2=5 5=-8 6=11
s:funding o:same|3=8
s:funding p:object|0=-7 4=6 6=9
s:funding p:prep|3=7
s:funding p:subject|6=8
s:funding v:arrive|3=10 5=-9
s:funding v:ask|6=9
s:funding v:give|2=5 3=13 4=-8 5=7 6=-7
s:funding v:keep|5=-6 6=6
s:funding v:none|5=7
s:funding v:promise|4=6
s:funding v:serve|5=6
s:logistics a:none|0=-5 1=-9 2=7 4=6
s:logistics f:none|0=-7 1=-11 2=14 3=8 4=6 7=-6
s:logistics g:absent|2=7
s:logistics g:after 1|3=5
s:logistics g:before 0|0=7 2=-5
s:logistics g:before 2|3=6
s:logistics g:inside|2=5
s:logistics h:carried|2=7
s:logistics h:named|1=-8 2=13 4=9
s:logistics h:owner|2=-5 5=11
s:logistics k:UNSC|2=8
s:logistics k:UN|2=7
s:logistics k:state|1=-7 4=7 5=6
s:logistics n:0|1=-8 2=6 3=6
s:logistics n:1|2=9
s:logistics o:no|1=-9 3=10
s:logistics o:other|2=7
s:logistics o:same|3=-7
s:logistics p:none|2=5
s:logistics p:object|1=-7 2=12
s:logistics p:prep|3=6
s:logistics p:subject|3=5
s:logistics v:give|3=-7 4=10 5=9
s:logistics v:keep|3=5
s:logistics v:light|2=6
s:logistics v:none|3=6 5=-5
s:personnel a:ask|1=7
s:personnel a:bind|3=-5
s:personnel a:consider|3=7
s:personnel a:hesitate|1=10
s:personnel a:none|1=-7 2=-5 7=9
s:personnel a:other|0=7 7=6
s:personnel a:promise|5=7
s:personnel a:refuse|0=7 1=-6
s:personnel a:say|3=6 5=-5
s:personnel a:want|1=9
s:personnel f:bare|0=-6 1=-7 3=5
s:personnel f:figure|2=-7 3=6 4=-7 5=12
s:personnel f:none|0=8 1=16 5=-17 6=-6
s:personnel g:absent|1=6 5=5
s:personnel g:after 0 stop|3=-7
s:personnel g:after 0|0=7 5=-6 7=-6
s:personnel g:after 1 stop|3=6
s:personnel g:after 1|0=-5 3=6
s:personnel g:after 2 stop|3=-6 7=5
s:personnel g:before 0 stop|3=-5 5=16
s:personnel g:before 0|0=-6 3=9 4=-7 5=14
s:personnel g:before 1 stop|3=12 5=-12
s:personnel g:before 1|0=-5 1=10 2=-9 3=14 4=9 5=-12
s:personnel g:before 2 stop|5=7
s:personnel g:before 2|0=6 2=10 3=-8 5=-13
s:personnel g:before 3 stop|2=7
s:personnel g:before 3|3=6 7=9
s:personnel g:inside|0=7 2=-5 3=-8
s:personnel h:named|0=-7 2=-6 5=-8 7=20
s:personnel h:owner|0=6 1=-5 3=6 4=-8
s:personnel h:pronoun|1=6 7=-6
s:personnel k:host|0=-6 1=12 4=9 5=-6
s:personnel k:several|1=-11 2=-6 3=21 5=-11 7=7
s:personnel k:state|4=-13 5=7 7=9
s:personnel k:unnamed|7=-6
s:personnel n:0|1=13 3=-10 5=-5 7=9
s:personnel n:1|0=-5 3=13 5=6 6=-6
s:personnel n:2|1=-7 2=-5 3=11
s:personnel o:no|1=-8 3=17 5=-6 6=-12 7=6
s:personnel o:other|0=8 1=14 2=-13 3=-10 7=6
s:personnel o:same|0=-12 2=7
s:personnel p:none|2=-8 5=9
s:personnel p:object|1=7 3=5 5=-22 7=10
s:personnel p:prep|0=-8 1=5 2=9 3=-13
s:personnel p:subject|1=-9 2=-8 3=19 5=11 6=-7
s:personnel v:arrive|2=-5 5=10
s:personnel v:back|1=7
s:personnel v:consider|1=8
s:personnel v:give|0=14 2=7 3=-9 4=9 5=-24
s:personnel v:hold|6=10
s:personnel v:keep|5=17
s:personnel v:leave|0=-8 3=11
s:personnel v:need|3=6
s:personnel v:none|3=-7
s:personnel v:promise|0=11 2=-9 3=14 4=-7 5=-10
s:personnel v:say|7=6
s:personnel v:serve|0=-13 1=-7 2=11 3=6 5=6
s:training a:none|5=8
s:training f:none|5=9
s:training g:after 0|3=5
s:training g:inside|5=6
s:training h:named|2=-5 5=11
s:training h:owner|2=6
s:training k:state|5=6
s:training n:0|5=9
s:training n:1|3=8
s:training o:other|3=6
s:training o:same|3=-11 5=13
s:training p:object|5=10
s:training v:give|5=10
says force|1=6 3=6
says mission|3=-9 5=8
says not|0=7 1=5
says no|0=6
says whether|2=8
says will|3=10 7=-7
says would|2=8 3=-6
served funding funding|5=7
served training personnel|0=6
silence 0|2=-7 4=7
silence 1|3=5 4=-6
silence 2|0=-8 4=-5 5=7
silence 4|3=7 5=-11 7=-6
stance committed|4=30
stance considering|2=32
stance delivered owner|3=5
stance delivered subject|7=5
stance delivered|2=-7 5=36
stance pledged|2=8 3=28
stance refused|0=30
stance reluctant|1=30
t:above a:bind|7=6
t:above a:say|3=6
t:above f:none|5=-5
t:above g:before 1|2=6 5=-6
t:above h:named|3=5
t:above k:host|7=5
t:above o:no|2=7
t:above o:other|1=6
t:above p:object|2=5 3=-7
t:above p:subject|3=8
t:above s:backing|7=6
t:above s:personnel|1=7
t:above w:thing|3=7
t:above w:vow|7=6
t:agent a:ask|1=7
t:agent a:bind|4=8
t:agent a:hesitate|1=5
t:agent a:none|0=9 2=-17 3=-9 4=-8 5=7 6=7 7=9
t:agent a:other|1=-8 3=5
t:agent a:promise|3=12 5=-9
t:agent a:refuse|0=6
t:agent a:say|0=-10 1=5 2=6
t:agent a:thank|3=5
t:agent a:want|0=5 4=5
t:agent f:bare|3=6
t:agent f:figure|0=-6 1=-9 3=15
t:agent f:none|0=7 1=6 3=-12 4=-6
t:agent g:before 0|0=-6 3=13
t:agent g:before 1|0=8 3=-10 4=10 7=-6
t:agent g:before 2|0=-6 4=-5
t:agent g:before 3|5=-5 7=8
t:agent g:inside|0=5 4=-6
t:agent h:named|1=6 3=-6 5=5
t:agent h:owner|1=-5 3=13 5=-6 7=7
t:agent k:EU|3=-7 4=6
t:agent k:host|4=-12 5=6 6=8
t:agent k:several|1=-8 3=6 5=-9 7=6
t:agent k:state|1=-8 5=7
t:agent k:unnamed|1=7
t:agent n:0|3=14 4=-9 7=-10
t:agent n:1|3=-10 4=6 7=10
t:agent o:no|2=-7 3=13 4=-9
t:agent o:same|2=7 3=-9 4=8 6=-5 7=-6
t:agent p:object|3=12 4=-6
t:agent p:prep|3=-9 7=13
t:agent p:subject|5=6 7=-9
t:agent s:backing|0=5 1=10 2=5 7=-10
t:agent s:equipment|1=-6 3=6
t:agent s:funding|2=-5 6=10
t:agent s:personnel|5=-12 7=16
t:agent s:training|5=11
t:agent v:arrive|0=-12 1=7 3=10
t:agent v:ask|6=8 7=5
t:agent v:back|5=11
t:agent v:bind|4=6
t:agent v:consider|2=14 3=-6
t:agent v:give|1=-9 3=7 5=19 6=-10
t:agent v:hesitate|1=7
t:agent v:hold|6=8
t:agent v:keep|3=16 5=-7
t:agent v:leave|5=10
t:agent v:light|2=6 3=-7
t:agent v:none|1=8 5=-7
t:agent v:promise|2=-5 3=11
t:agent v:refuse|0=6
t:agent v:serve|5=6
t:agent w:back|5=7
t:agent w:bare|3=6
t:agent w:event|1=7
t:agent w:move|3=5
t:agent w:service|3=11
t:agent w:thing|3=-8
t:agent w:vow|2=11
t:all o:other|3=-7
t:all o:same|3=7
t:all p:none|5=6
t:all p:prep|3=7
t:all s:funding|3=10 5=-6
t:all v:arrive|5=-6
t:all v:serve|5=7
t:carried f:figure|5=6
t:carried f:none|3=9 5=-8
t:carried n:0|2=7 3=-6
t:carried n:1|3=9
t:carried p:none|2=5
t:carried p:object|3=6
t:carried p:subject|1=6
t:carried s:logistics|2=7
t:carried v:arrive|3=6
t:carried v:give|5=5
t:carried v:none|2=5
t:far a:ask|3=8
t:far a:none|1=-13 3=12 6=-5
t:far a:promise|1=10 2=6 3=-9
t:far a:say|0=6 2=-6 5=7
t:far a:thank|1=5
t:far f:figure|1=7 2=6 5=-8
t:far f:none|2=-6 4=-6 7=5
t:far g:after 1 stop|2=8 5=-7
t:far g:after 1|2=-5 3=7 5=-8 6=6
t:far g:after 2 stop|3=-7 7=5
t:far g:before 0 stop|5=12
t:far g:before 0|0=6 2=-9 3=-6
t:far g:before 1 stop|5=-6
t:far g:before 1|0=-5 3=8 4=6
t:far g:before 2 stop|3=-6 5=8
t:far g:before 2|2=7 5=-8
t:far g:before 3 stop|2=7
t:far g:before 3|3=5
t:far h:named|2=16 5=-16 6=-6
t:far h:owner|0=-9 2=-8 5=13
t:far h:pronoun|3=9 5=-5 7=-5
t:far h:share|5=6
t:far k:UNSC|2=8
t:far k:host|1=10 5=-13
t:far k:several|0=-6 5=9
t:far k:state|0=9
t:far k:unnamed|1=-6 3=9
t:far n:0|0=10 1=-7 3=-6 5=-8 6=-5 7=17
t:far n:1|2=12 3=11 4=-6 7=-20
t:far n:2|0=-8 1=7 2=-6
t:far o:no|1=-7 4=6 7=6
t:far o:other|1=12 2=6 3=-9 4=-6
t:far o:same|2=-6 3=16 7=-7
t:far p:none|2=-6 3=12 5=9 7=-5
t:far p:object|1=10 2=13 3=-7 4=-7 5=5 6=-5 7=-7
t:far p:prep|0=6 5=-7
t:far p:subject|2=-7 5=-10 7=17
t:far s:backing|0=8 1=9 2=-11
t:far s:equipment|5=8 7=-6
t:far s:funding|2=9 3=-6 6=6
t:far s:logistics|2=11
t:far s:personnel|1=5 6=-7 7=11
t:far s:training|3=8
t:far v:arrive|2=-5 3=-10 7=7
t:far v:authorise|3=-5 5=8
t:far v:back|2=5
t:far v:give|1=15 2=10 4=-8 5=-6 7=-6
t:far v:hesitate|1=-8 5=8
t:far v:keep|5=-10 6=6
t:far v:light|7=9
t:far v:need|3=6
t:far v:none|0=-6 1=-8 4=14 5=7
t:far v:promise|0=6 1=10
t:far v:serve|1=-5 3=8
t:far w:back|5=7
t:far w:move|1=8
t:far w:service|0=5 2=6
t:far w:thing|3=7 4=6 5=-7
t:far w:vow|1=7 2=-8
t:other a:none|0=-10 1=7 4=8 5=6 6=-5
t:other a:promise|3=6
t:other f:bare|4=5 5=-6
t:other f:figure|5=9
t:other f:none|0=-7 1=6 3=7
t:other g:after 0|1=7 2=-5
t:other g:after 1|5=8
t:other g:before 0|2=10 5=-6
t:other g:before 1|2=-5 3=7
t:other g:inside|4=10
t:other h:named|0=-6 2=-9 3=7 4=9
t:other h:pronoun|1=7
t:other k:host|1=-5
t:other k:several|5=9
t:other k:state|0=-6 4=7 7=-6
t:other n:0|0=-8 3=16 4=6 7=-8
t:other n:2|5=6
t:other o:no|1=5 3=5 4=5
t:other p:object|0=-7 1=7 2=-13 3=5 4=6
t:other p:prep|2=8
t:other p:subject|5=8
t:other s:backing|3=12 5=-6
t:other s:logistics|2=-6 4=6
t:other s:personnel|7=-6
t:other v:arrive|4=6
t:other v:bind|7=6
t:other v:give|2=-7 4=13
t:other v:none|3=7
t:other v:promise|3=8
t:other v:serve|2=8 3=-11 5=5
t:other w:back|5=-5
t:other w:bare|4=5 5=-6
t:other w:thing|5=17 7=-6
t:other w:vow|3=9
t:own a:none|2=6
t:own a:promise|5=11
t:own f:bare|5=8
t:own f:figure|2=-5 3=-6 5=10 7=8
t:own f:none|2=6 3=9 5=-12 7=-5
t:own g:before 0 stop|3=11 5=-8
t:own g:before 0|3=-9 5=12
t:own h:beside|3=7
t:own h:named|0=-5 1=-6 5=5 6=7
t:own h:owner|1=5 6=-5
t:own k:host|1=9 3=-6 7=-6
t:own k:state|1=-10 2=-6 4=-8 7=10
t:own n:0|3=-7 5=6
t:own n:2|3=5
t:own o:no|5=11 6=-6 7=-9
t:own o:same|3=-7 4=-8 6=8 7=13
t:own p:none|1=9 3=-9 5=-6 7=9
t:own p:object|4=7 5=-6 6=7
t:own p:prep|3=9 5=6 7=-6
t:own p:subject|5=10
t:own s:backing|2=5
t:own s:equipment|5=-7 7=12
t:own s:personnel|1=-6 4=-5 5=13 6=5
t:own v:arrive|3=6 7=-6
t:own v:back|1=5
t:own v:give|5=-13 6=8 7=7
t:own v:keep|3=-11 5=14
t:own v:leave|0=-6 3=10 7=6
t:own v:light|5=10
t:own v:none|1=7 3=-6
t:own v:promise|2=10
t:own v:serve|3=8 5=-9
t:own w:bare|5=8
t:source a:none|5=5
t:source f:figure|3=7
t:source f:none|5=6
t:source g:after 0|5=6
t:source h:named|5=8
t:source n:0|5=8
t:source o:no|5=8
t:source o:same|3=5
t:source v:light|3=5
tie agent host|4=-6
tie agent personnel|5=-5 7=8
tie agent thing figure|3=6
tie agent thing none|3=-10
tie agent training|5=5
tie agent vow none|2=5
tie all funding|3=5
tie far backing|2=-5
tie far host|5=-6
tie far logistics|2=5
tie far personnel|7=5
tie far thing none|1=-6
tie other backing|3=6
tie own equipment|7=6
tie own personnel|5=6
tie own state|7=5
tie own thing none|5=-6
told committed|3=6 4=68
told considering|2=78
told delivered|2=-7 3=11 5=64 7=7
told pledged|0=-8 1=-6 3=64 4=6 5=14
told refused|0=70 1=8
told reluctant|0=10 1=68
told same committed|4=199
told same considering|2=205
told same delivered|2=-5 3=9 5=193 7=8
told same pledged|0=-7 3=194 4=7 5=11
told same refused|0=200 1=8
told same reluctant|0=10 1=198
told same suspended|6=202
told same withdrawn|7=197
told same|3=6
told suspended|6=73
told withdrawn|7=70
v:arrive a:ask|1=8
v:arrive a:none|1=-11 3=12
v:arrive a:say|0=-7 1=10
v:arrive g:absent|2=5 3=10 5=-11
v:arrive g:after 1|3=-7 4=7
v:arrive g:before 0 stop|5=8
v:arrive g:before 0|1=-5 3=13 7=-6
v:arrive g:before 1|1=6
v:arrive g:before 2|1=6
v:arrive g:inside|1=7
v:arrive h:all|5=-6
v:arrive h:carried|3=6
v:arrive h:named|0=-6 2=-7 4=6
v:arrive h:owner|1=-5 5=12
v:arrive h:pronoun|0=-7 1=12
v:arrive n:0|0=-6 2=-7 3=7
v:arrive o:no|2=-5 7=6
v:arrive o:same|0=-7 1=8 3=6 7=-5
v:arrive o:unlike|5=8
v:arrive p:object|0=-10 1=10 5=7
v:arrive p:prep|3=6
v:arrive p:subject|1=-5 4=10
v:ask a:none|3=-9 6=7
v:ask h:named|3=-9 6=7
v:ask n:0|3=-6
v:ask o:no|3=-8
v:ask p:subject|2=5
v:authorise a:none|3=-9 4=7
v:authorise g:before 1|3=-6 4=8
v:authorise h:named|4=8
v:authorise n:1|3=-6 5=7
v:authorise o:no|3=-6 4=8
v:authorise p:object|3=-7 5=6
v:back a:none|1=-7 2=8 3=5 5=8
v:back a:promise|2=5
v:back a:thank|3=5
v:back a:want|1=7
v:back g:before 0|5=5
v:back g:before 1|2=8 3=7 5=-7
v:back g:before 2|5=5
v:back g:inside|2=-5
v:back h:named|2=5 4=-5 5=8 7=-6
v:back h:owner|3=6
v:back n:0|2=7 5=6
v:back n:1|3=14 5=-11
v:back n:2|3=-9 5=11
v:back o:no|1=9 2=-9 5=11
v:back o:other|2=12
v:back o:same|3=10 5=-6
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
v:consider a:none|0=-7 2=8
v:consider a:say|0=7
v:consider g:before 0|2=6
v:consider h:named|2=10 3=-11
v:consider h:pronoun|3=10
v:consider n:0|2=9
v:consider o:no|2=11
v:consider p:object|3=5
v:consider p:prep|2=6
v:give a:ask|3=6
v:give a:bind|3=-6 4=8
v:give a:fail|3=6
v:give a:hesitate|1=8
v:give a:keep|5=8
v:give a:none|1=6 2=-9 4=7 7=-6
v:give a:other|0=7
v:give a:promise|3=9
v:give a:refuse|0=6
v:give a:say|2=7
v:give g:absent|5=6
v:give g:after 0 stop|0=-10 1=6
v:give g:after 0|2=11 4=7 5=-10
v:give g:after 1 stop|3=5
v:give g:before 0|0=11 2=-6
v:give g:before 1 stop|0=7
v:give g:before 1|3=7 5=12 6=-8 7=-7
v:give g:before 2 stop|5=13
v:give g:before 2|0=9 5=5
v:give g:before 3|7=7
v:give g:inside|1=-8 4=12 5=-9 6=7 7=5
v:give h:carried|5=5
v:give h:named|1=7 3=7 7=-7
v:give h:owner|3=-6
v:give h:pronoun|0=5 1=-5 3=-11
v:give h:share|3=7
v:give n:0|1=-8
v:give n:1|0=6 2=6 3=-6 7=-5
v:give n:2|1=9 3=5
v:give o:no|0=10 1=-10 5=13 6=-8 7=-9
v:give o:other|1=12 5=-6
v:give o:same|3=-7 7=8
v:give p:object|1=-8 2=13 4=5 5=8 7=-22
v:give p:prep|2=-5
v:give p:subject|1=7 2=-6 3=-5 7=15
v:hesitate g:before 0|1=11 5=-5
v:hesitate g:inside|0=6
v:hesitate h:named|0=-7 1=8
v:hesitate h:pronoun|0=9
v:hesitate n:0|1=8
v:hesitate o:no|1=9
v:hesitate o:same|0=6
v:hold a:none|6=13
v:hold g:before 1|6=7
v:hold h:named|6=8
v:hold n:0|6=10
v:hold p:object|6=8
v:keep a:none|7=-6
v:keep g:after 1|6=7
v:keep g:before 1|3=5
v:keep g:before 2 stop|0=5
v:keep g:before 2|3=13 5=-7
v:keep g:inside|3=-11 5=14
v:keep h:named|3=14 5=-13 6=5
v:keep h:owner|3=-8 5=11 7=-5
v:keep n:0|3=8 5=6 7=-6
v:keep n:1|5=-8 6=6
v:keep o:no|3=9 6=5
v:keep p:object|0=6 3=18 5=-12 7=-6
v:keep p:prep|3=9
v:keep p:subject|3=-17 5=12 6=6
v:leave a:consider|3=7
v:leave a:none|5=6
v:leave a:promise|7=5
v:leave g:before 0|1=5 5=6 7=-7
v:leave g:before 1|3=5
v:leave g:before 2|7=5
v:leave h:named|5=9
v:leave h:owner|0=-7 3=14
v:leave n:0|3=5 7=9
v:leave n:1|7=-7
v:leave n:2|7=5
v:leave o:no|5=-8 7=12
v:leave o:same|0=-7 3=9 5=13 7=-8
v:leave p:object|0=-7 3=11 7=8
v:leave p:prep|3=-10 5=8
v:leave p:subject|3=8
v:light a:none|3=-7 4=-7 5=8
v:light g:absent|1=8 3=-7
v:light g:after 0|3=7
v:light g:after 1|3=5
v:light g:before 0|3=6
v:light g:before 1|3=-8 7=7
v:light g:inside|5=8
v:light n:0|1=6
v:light n:2|5=7
v:light o:same|3=-7
v:light p:object|3=-5
v:meet o:no|3=5
v:meet p:object|3=-6 5=9
v:need a:none|3=6
v:need h:named|3=6
v:need n:1|3=6
v:need o:no|3=6
v:need p:prep|3=6
v:none a:keep|2=7
v:none a:none|2=-6 6=-5
v:none g:after 0|1=5
v:none g:before 0 stop|3=12
v:none g:before 2|2=10 4=5 5=-14
v:none g:inside|1=8 3=-9 7=5
v:none h:carried|2=5
v:none h:named|0=-7 2=6 7=6
v:none h:owner|1=6 2=-8 5=-6
v:none h:share|5=6
v:none n:0|4=-6 5=13
v:none n:2|4=6 5=-6
v:none o:no|3=9 4=6 7=-8
v:none o:same|7=8
v:none p:none|2=-6 3=11 4=-5
v:none p:object|1=5 4=12 5=-11 7=-5
v:none p:prep|2=7 5=-6
v:none p:subject|3=-8 5=18
v:promise a:none|0=6 1=9 3=12 5=-20 6=-6
v:promise g:after 0|5=5
v:promise g:before 0|7=11
v:promise g:before 1|1=-7 3=22 5=-6
v:promise g:before 2|5=7
v:promise g:inside|2=10 5=-8
v:promise h:named|0=8 1=6
v:promise h:owner|7=10
v:promise h:pronoun|1=5
v:promise n:0|3=12 5=-12
v:promise n:1|1=6 4=-5 7=6
v:promise n:2|0=7
v:promise o:no|1=6 7=8
v:promise o:other|0=9 2=-5 3=7
v:promise o:same|3=5 5=-7
v:promise p:object|0=9 1=6 2=-6 3=14 4=-5 5=-12 6=-6
v:promise p:prep|3=-8 7=8
v:promise p:subject|3=7
v:refuse a:none|0=7
v:refuse h:named|0=7
v:refuse o:no|3=6
v:refuse p:object|3=6
v:say a:none|7=6
v:say h:named|5=-6 7=7
v:say n:1|5=-6 7=8
v:say p:object|5=-5 7=7
v:serve a:none|0=-5 1=-9 2=10 5=14 6=-6
v:serve g:absent|5=8
v:serve g:after 1|7=6
v:serve g:before 0|2=5
v:serve g:before 1 stop|3=10 5=-7
v:serve g:before 1|3=-8 5=12
v:serve g:inside|3=8 5=-9
v:serve h:all|5=7
v:serve h:named|1=-8 5=16
v:serve h:owner|2=13 5=-16
v:serve n:0|2=11
v:serve n:1|2=-5 3=7 5=13
v:serve n:2|3=-7
v:serve o:no|1=-7 2=15 5=5
v:serve o:other|3=-7 5=11
v:serve p:object|0=-10 3=-7 5=12 7=11
v:serve p:prep|0=6
v:serve p:subject|3=7
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
verb give present|3=11
verb serve present|5=5
w:back a:none|1=-7 5=7
w:back a:promise|2=6
w:back a:say|0=-7 1=6
w:back a:want|0=6
w:back f:none|5=9
w:back g:after 0|5=9
w:back g:before 0|1=5 3=-10
w:back g:before 1 stop|3=-6
w:back g:before 1|2=8 3=7 5=-8
w:back g:before 2|0=-6
w:back g:inside|2=-6 3=12
w:back h:named|5=6
w:back h:owner|3=8
w:back h:pronoun|3=-6 5=5
w:back k:AU|1=11 5=-5
w:back k:host|2=-5
w:back k:mixed|1=5
w:back k:several|5=7
w:back k:state|1=-8 2=12 3=-10 5=8
w:back n:1|5=-7
w:back n:2|3=-7 5=12
w:back o:no|2=-11 3=5 5=11
w:back o:other|2=11 3=-10 5=8
w:back o:same|0=6 1=7 5=-10
w:back p:object|5=9
w:back s:backing|5=9
w:back v:arrive|0=-7 1=8
w:back v:authorise|1=5
w:back v:back|2=9 5=7
w:back v:bind|7=6
w:back v:hesitate|0=6
w:bare a:none|0=-5 1=-7 5=12
w:bare f:bare|0=-6 1=-7 5=10
w:bare g:after 0|5=6
w:bare g:after 1|4=7
w:bare g:before 0 stop|5=6
w:bare g:before 0|5=9
w:bare g:before 1 stop|3=6 5=-8
w:bare g:before 1|3=7 5=-6 7=8
w:bare g:before 2 stop|2=5 3=-6
w:bare g:inside|3=7
w:bare h:beside|5=8
w:bare h:named|7=-6
w:bare k:state|3=7 4=5
w:bare n:0|3=9
w:bare n:1|3=-9 5=6
w:bare o:no|0=-5 1=-6 3=-9 5=23
w:bare o:same|3=11 5=-10
w:bare p:none|5=11 7=-5
w:bare p:object|7=7
w:bare p:subject|4=7
w:bare s:personnel|0=-6 1=-7 3=5
w:bare v:arrive|2=6 3=-9
w:bare v:give|5=13
w:bare v:leave|7=9
w:bare v:light|3=-12 5=10 7=6
w:bare v:none|5=6
w:bare v:promise|3=15 5=-6
w:bare v:serve|3=5
w:event a:none|1=10 2=-8
w:event f:none|1=10 2=-8 7=7
w:event g:before 1|1=8
w:event h:named|1=13 2=-7 3=-7 7=8
w:event k:state|1=10 2=-8 7=7
w:event n:0|1=11 3=-7
w:event o:no|1=8 2=-5
w:event p:object|1=12 2=-8
w:event s:personnel|1=10 2=-8 7=7
w:event v:consider|1=9 2=-7
w:move a:none|7=7
w:move a:say|3=5
w:move f:none|1=6 3=7
w:move g:after 0|3=9 5=-6
w:move g:before 0|0=-6 3=20 5=-6 7=-7
w:move g:before 1|3=-8 5=8
w:move g:inside|3=-8 7=6
w:move h:named|3=8
w:move h:owner|7=6
w:move h:pronoun|1=7
w:move k:several|3=7 5=-7
w:move n:0|5=-6 7=8
w:move n:1|1=6 7=-7
w:move o:no|3=10 5=-14 7=7
w:move o:unlike|3=-5 5=8
w:move p:object|1=6 3=7
w:move s:personnel|1=6 3=7
w:move v:arrive|7=6
w:move v:leave|3=7 7=-6
w:service a:keep|5=5
w:service a:none|2=-8 3=7
w:service a:other|3=5 5=-5
w:service f:none|1=-6 2=8 3=5
w:service g:after 1|3=6
w:service g:before 0|0=7
w:service g:before 1|3=8
w:service h:named|1=-5 3=9
w:service h:owner|2=6
w:service k:host|3=10 5=-6
w:service k:several|2=6
w:service k:state|4=5 5=7
w:service n:1|3=11
w:service o:no|2=11 5=-5
w:service o:other|3=6
w:service o:same|5=10
w:service o:unlike|3=5
w:service p:object|1=-6 2=8 3=7
w:service s:funding|3=9 5=-6
w:service s:training|5=10
w:service v:give|1=-6 2=8 3=7
w:thing a:ask|3=10
w:thing a:bind|3=-6 4=6
w:thing a:consider|2=5
w:thing a:hesitate|1=8
w:thing a:none|2=6 7=-6
w:thing a:other|0=14 1=-7
w:thing a:promise|2=-6 3=9 5=7
w:thing a:say|1=-6 3=6
w:thing a:want|1=9 3=-6 4=5
w:thing f:figure|0=-9 1=-8 2=-8 3=12 5=10
w:thing f:none|0=10 1=6 2=7 5=-15 7=-6
w:thing g:absent|1=5 3=6
w:thing g:after 0 stop|2=-5
w:thing g:after 0|1=6 3=-9 4=6
w:thing g:after 1 stop|2=8 5=-6
w:thing g:after 1|0=-6 3=8 4=-10 6=7
w:thing g:after 2 stop|3=-6 7=5
w:thing g:after 2|3=7
w:thing g:before 0 stop|3=16
w:thing g:before 0|7=7
w:thing g:before 1|0=5 1=-9 2=-8 3=-6 4=14 5=9 6=7 7=-12
w:thing g:before 2|0=8 5=-8
w:thing g:before 3 stop|2=7
w:thing g:inside|3=-7 5=5
w:thing h:beside|3=10 5=-6
w:thing h:named|0=-10 1=-8 6=5 7=6
w:thing h:owner|3=5 7=-7
w:thing h:pronoun|0=11 3=-7
w:thing h:share|5=7
w:thing k:EU|3=-13 4=10
w:thing k:UN|2=6
w:thing k:host|0=-8 1=15 7=-13
w:thing k:several|1=-8 2=-7 5=8
w:thing k:state|0=6 2=6 3=6 4=-5 5=-9
w:thing k:unnamed|1=-6 3=14
w:thing n:0|3=10
w:thing n:1|1=-7 2=8 3=7 7=-10
w:thing n:2|2=-5
w:thing o:no|1=-7 2=7 3=16 4=5 7=-15
w:thing o:other|0=10 1=14 2=-10 4=-5 5=-6
w:thing o:same|0=-6 1=-8 7=6
w:thing p:none|3=9 4=-6 5=-10 7=7
w:thing p:object|0=6 1=-9 2=5 3=-6 4=16 6=5 7=-13
w:thing p:prep|3=6 5=-5
w:thing p:subject|3=6 4=-9 5=16
w:thing s:backing|0=12 1=10 5=-13 7=-6
w:thing s:equipment|5=6
w:thing s:funding|0=-9 6=15 7=-6
w:thing s:logistics|0=-11 1=-8 2=11 3=9
w:thing s:personnel|0=7 6=-7
w:thing v:arrive|2=-9 3=13 7=-5
w:thing v:ask|3=-9 6=7
w:thing v:authorise|3=-6 4=8
w:thing v:back|3=10
w:thing v:bar|3=-7 6=9
w:thing v:bind|4=6
w:thing v:consider|2=9
w:thing v:give|0=7 4=8 5=-14
w:thing v:hold|6=9
w:thing v:keep|2=-6 7=-7
w:thing v:leave|3=6 5=7
w:thing v:light|3=8 7=-9
w:thing v:promise|0=5 6=-5
w:thing v:say|7=7
w:thing v:serve|0=-5 1=-9 2=12 3=-6 5=12 6=-6 7=6
w:thing v:want|0=5
w:vow a:bind|7=6
w:vow a:none|3=5
w:vow g:before 0|0=-7 5=6
w:vow g:before 1|3=5
w:vow g:inside|1=6
w:vow h:named|0=8 1=6 3=-8
w:vow h:owner|7=6
w:vow h:pronoun|0=-6 3=7
w:vow k:host|1=-7 7=12
w:vow k:several|1=6 5=5
w:vow k:state|3=11 5=-6
w:vow o:no|5=-7
w:vow v:consider|1=-9 2=7
w:vow v:hesitate|1=8
w:vow v:promise|1=6
w:vow v:refuse|1=-5 3=8
weak personnel|0=-6
`;
/** How much each clue speaks for a claim of another kind to be right. */
export const KIND_WEIGHTS = `
agreement alone|0=15
agreement dated|0=49
agreement mou|0=20
agreement one|0=-5
agreement other|0=-42
agreement treaty|0=15
agreement verb|0=-21
attributed|0=51
bias|0=46
engagement after|0=19
engagement again|0=17
engagement by|0=19
engagement call|0=21
engagement conference|0=15
engagement dated|0=31
engagement during|0=-14
engagement go|0=-26
engagement meeting|0=-30
engagement meet|0=-29
engagement mission|0=-24
engagement name|0=-12
engagement of|0=-45
engagement one|0=-7
engagement other|0=13
engagement pronoun|0=23
engagement receive|0=26
engagement sit|0=14
engagement tell|0=-16
engagement two|0=-15
kind agreement|0=-7
kind engagement|0=-11
kind mandate|0=15
kind obstacle|0=46
mandate EU|0=11
mandate UNSC|0=10
mandate adopt|0=-8
mandate approve|0=10
mandate authorize|0=8
mandate dated|0=61
mandate extend|0=-17
mandate instrument|0=22
mandate main|0=-19
mandate participle|0=-12
mandate prolong|0=28
mandate proposed|0=17
mandate relative|0=30
mandate renew|0=11
mandate sub|0=12
mandate that|0=7
mandate transform|0=-10
mandate |0=-7
obstacle affects|0=27
obstacle again|0=34
obstacle approve|0=-33
obstacle bar|0=12
obstacle dated|0=31
obstacle delay|0=-12
obstacle mission|0=19
obstacle near1|0=54
obstacle near2|0=12
obstacle o:allowance|0=8
obstacle o:base|0=9
obstacle o:budget|0=16
obstacle o:court|0=29
obstacle o:equipment|0=9
obstacle o:fund|0=-15
obstacle o:judgment|0=12
obstacle o:lawsuit|0=14
obstacle o:money|0=15
obstacle o:pay|0=9
obstacle o:personnel|0=8
obstacle o:petition|0=-29
obstacle o:resources|0=-12
obstacle o:russia|0=-15
obstacle o:staff|0=-34
obstacle o:wages|0=-30
obstacle object|0=-7
obstacle oppose|0=11
obstacle w:block|0=8
obstacle w:few|0=-11
obstacle w:judgment|0=12
obstacle w:lacking|0=8
obstacle w:lacks|0=14
obstacle w:lack|0=19
obstacle w:late|0=-44
obstacle w:lawsuit|0=14
obstacle w:missing|0=10
obstacle w:need|0=7
obstacle w:opposed|0=12
obstacle w:owe|0=6
obstacle w:petition|0=-29
obstacle w:resistance|0=-13
obstacle w:shortage|0=-12
obstacle w:short|0=-11
obstacle w:stop|0=10
obstacle w:without|0=-10
obstacle withhold|0=-6
request again|0=13
request ask|0=47
request call|0=53
request encourage|0=-26
request infinitive|0=-30
request main|0=-10
request name|0=14
request no-to|0=19
request plead|0=-30
request pronoun|0=-13
request sub|0=11
request that|0=18
request to|0=-30
request urge|0=-36
requirement force|0=-29
requirement mission|0=16
rule agreement|0=-7
rule engagement.move|0=-23
rule engagement.noun|0=-22
rule engagement.tell|0=-7
rule engagement.visit|0=17
rule engagement.with|0=10
rule mandate.authorised|0=26
rule mandate.ended|0=-23
rule mandate.extended|0=11
rule obstacle.access|0=17
rule obstacle.bar|0=-12
rule obstacle.consent|0=-40
rule obstacle.funding|0=8
rule obstacle.legal|0=28
rule obstacle.logistical|0=13
rule obstacle.oppose|0=9
rule obstacle.political|0=7
rule obstacle.security|0=8
rule request.need|0=18
rule request.noun|0=11
rule request.verb|0=14
rule request.want|0=-25
`;
