// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.
/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */
export const DATE_WEIGHTS = `
age|0|0=13 1=7 2=-27
age|0|acts|0=10 1=9 2=-21
age|0|agreement in-force|0=-6 1=6
age|0|agreement signed|0=-8 1=7
age|0|authorised|0=18 1=-13
age|0|changed|1=5
age|0|committed|1=14 2=-9
age|0|considering|1=7
age|0|delivered|0=23 2=-32
age|0|engagement held|1=22 2=-12
age|0|engagement planned|0=28 1=-26
age|0|extended|1=9 2=7
age|0|obstacle|1=22 2=-16
age|0|pledged|2=16
age|0|refused|1=7
age|0|request|1=16 2=-8
age|0|requirement|0=10
age|0|says|0=21 2=-34
age|0|suspended|0=16 1=-14
age|0|withdrawn|0=14 2=-8
age|1|0=15 1=17 2=-45
age|1|acts|0=10 1=39 2=-45
age|1|agreement drafting|0=17 1=-14
age|1|agreement ended|0=8 1=-8
age|1|agreement signed|0=19 1=-11
age|1|agreement sought|0=-12 1=12
age|1|authorised|0=20 2=-15
age|1|changed|0=16
age|1|committed|0=23 1=7 2=-26
age|1|considering|0=6 1=28 2=-28
age|1|delivered|0=21 1=7 2=-40
age|1|engagement held|0=9 1=25 2=-30
age|1|engagement planned|0=29 1=-29
age|1|extended|1=23 2=-19
age|1|obstacle|1=24 2=-33
age|1|pledged|0=10 1=20 2=-43
age|1|refused|0=-13 1=47 2=-29
age|1|reluctant|0=-8 1=31 2=-18
age|1|request|0=6 1=26 2=-28
age|1|requirement|0=19 2=-21
age|1|says|0=20 1=7 2=-43
age|1|suspended|0=14 1=7 2=-10
age|1|withdrawn|0=15 1=6 2=-27
age|31|0=17 1=9 2=-34
age|31|acts|0=19 1=6 2=-33
age|31|agreement signed|0=-12 1=13
age|31|agreement sought|0=10 1=-10
age|31|authorised|0=13 1=-10
age|31|changed|0=-13 1=13
age|31|committed|1=8
age|31|considering|0=30 1=-30
age|31|delivered|1=21 2=-22
age|31|ended|0=-15 2=12
age|31|engagement held|0=18 1=-13
age|31|extended|0=-19 1=21
age|31|obstacle|1=8
age|31|pledged|0=24 1=-17 2=-13
age|31|refused|0=18 1=-17
age|31|reluctant|0=12 1=-12
age|31|request|0=16 1=-16
age|31|requirement|0=-11 1=13
age|31|says|1=13
age|31|suspended|0=10 1=-10
age|31|withdrawn|1=9
age|366|0=27 1=-9 2=-28
age|366|acts|0=28 1=-12 2=-27
age|366|agreement drafting|0=-29 1=29
age|366|agreement signed|0=-9 1=9
age|366|authorised|0=-32 1=33
age|366|changed|0=-9 1=9
age|366|considering|0=-14 1=14
age|366|delivered|0=8
age|366|ended|0=16 1=-15
age|366|engagement held|0=9 1=-9
age|366|extended|0=19 1=-17
age|366|obstacle|0=11 1=-11
age|366|pledged|0=13 1=-12
age|366|refused|0=6 1=-6
age|366|reluctant|0=-15 1=15
age|366|request|0=20 1=-20
age|366|requirement|0=8 1=-7
age|366|withdrawn|0=47 1=-45
age|3|0=11 1=14 2=-34
age|3|acts|0=7 1=16 2=-29
age|3|agreement drafting|0=7
age|3|agreement signed|0=31 1=-24
age|3|agreement sought|0=5 1=-5
age|3|authorised|0=6 1=12 2=-8
age|3|changed|0=9 1=-7
age|3|committed|0=13 1=14 2=-19
age|3|considering|1=12 2=-13
age|3|delivered|0=12 1=19 2=-40
age|3|ended|0=12 1=-12
age|3|engagement cancelled|0=11 1=-11
age|3|engagement held|0=16 1=16 2=-28
age|3|engagement planned|0=24 1=-23
age|3|extended|0=7 1=11 2=-8
age|3|obstacle|0=5 1=21 2=-27
age|3|pledged|1=15 2=-10
age|3|refused|1=18 2=-21
age|3|reluctant|1=18 2=-11
age|3|request|0=10 1=20 2=-23
age|3|requirement|1=12
age|3|says|0=19 1=8 2=-41
age|3|suspended|0=25 1=-14 2=-6
age|3|withdrawn|1=11 2=-8
age|4 ahead|0=17 1=-60 2=33
age|4 ahead|acts|0=29 1=-55 2=9
age|4 ahead|authorised|0=6 1=-20 2=14
age|4 ahead|committed|1=-18 2=16
age|4 ahead|considering|0=-16 1=13
age|4 ahead|delivered|0=14
age|4 ahead|ended|0=11 2=-7
age|4 ahead|engagement planned|1=7
age|4 ahead|extended|0=28 1=-11 2=-16
age|4 ahead|pledged|0=6 1=-6
age|4 ahead|reluctant|1=-6 2=7
age|4 ahead|says|0=-32 1=-11 2=43
age|4 ahead|withdrawn|0=-13 1=-7 2=24
age|4 now|0=22 1=-40
age|4 now|acts|0=16 1=-32
age|4 now|authorised|0=11 1=-11
age|4 now|committed|0=14 1=-7 2=-8
age|4 now|considering|0=13 1=-11
age|4 now|delivered|0=-18 1=36 2=-8
age|4 now|ended|0=10 1=-6
age|4 now|engagement held|0=7 1=-7
age|4 now|engagement planned|0=12 1=-12
age|4 now|extended|0=14 1=-5 2=-9
age|4 now|obstacle|0=15 1=-13
age|4 now|pledged|0=-10 1=-7 2=18
age|4 now|refused|0=9 1=-8
age|4 now|reluctant|0=14 1=-13
age|4 now|request|0=7 1=-7
age|4 now|requirement|1=-14 2=16
age|4 now|says|0=31 1=-24 2=-7
age|4 now|withdrawn|0=-26 1=19 2=6
age|4 past|0=28 1=-8 2=-40
age|4 past|acts|0=28 1=-9 2=-40
age|4 past|agreement drafting|0=-12 1=12
age|4 past|agreement sought|0=-9 1=9
age|4 past|authorised|0=-10 1=10
age|4 past|committed|0=-12 1=13
age|4 past|considering|0=7 1=-5
age|4 past|delivered|0=17 1=6 2=-30
age|4 past|ended|0=12 1=-11
age|4 past|engagement held|0=29 1=-29
age|4 past|extended|0=25 1=-24
age|4 past|obstacle|0=27 1=-22
age|4 past|pledged|1=23 2=-23
age|4 past|refused|0=18 1=-16
age|4 past|reluctant|0=22 1=-21
age|4 past|requirement|1=6
age|4 past|suspended|0=-8 1=8
age|4 past|withdrawn|0=8 2=-5
age|7 ahead|0=7 1=-43 2=26
age|7 ahead|acts|0=10 1=-39 2=19
age|7 ahead|agreement drafting|0=11 1=-13
age|7 ahead|agreement signed|1=-9
age|7 ahead|agreement sought|0=7
age|7 ahead|authorised|0=-7 2=6
age|7 ahead|changed|0=20 1=-15 2=-5
age|7 ahead|committed|0=-15 1=-45 2=60
age|7 ahead|considering|0=-13 1=-25 2=36
age|7 ahead|delivered|0=27 1=-41
age|7 ahead|ended|0=-18 1=18
age|7 ahead|engagement held|1=6
age|7 ahead|engagement planned|1=12 2=-11
age|7 ahead|extended|0=-6 1=-6 2=23
age|7 ahead|obstacle|0=36 1=-29 2=-17
age|7 ahead|pledged|1=-24 2=32
age|7 ahead|refused|0=13 1=-9
age|7 ahead|reluctant|1=-18 2=14
age|7 ahead|request|0=20 1=-31 2=12
age|7 ahead|requirement|0=-24 1=-16 2=45
age|7 ahead|says|0=-34 1=-49 2=79
age|7 ahead|suspended|1=-10 2=10
age|7 ahead|withdrawn|0=-22 1=26 2=14
age|7 now|0=6 1=-10
age|7 now|acts|0=7 1=-10
age|7 now|agreement signed|1=6
age|7 now|agreement sought|1=-11 2=9
age|7 now|authorised|0=10
age|7 now|changed|0=6
age|7 now|committed|0=-21 2=17
age|7 now|considering|0=15 1=-19 2=5
age|7 now|delivered|0=7 1=21 2=-31
age|7 now|ended|0=9 2=-5
age|7 now|engagement held|1=17
age|7 now|engagement planned|0=-20 2=20
age|7 now|extended|2=-10
age|7 now|obstacle|0=17 2=-16
age|7 now|pledged|1=-34 2=33
age|7 now|refused|0=5
age|7 now|reluctant|0=9 1=-8
age|7 now|request|0=9 2=-7
age|7 now|requirement|0=15 1=-33 2=19
age|7 now|says|2=10
age|7 now|suspended|0=-23 1=27
age|7 now|withdrawn|0=-13 1=-13 2=28
age|7 past|0=19 1=9 2=-39
age|7 past|acts|0=20 1=8 2=-39
age|7 past|agreement drafting|0=5
age|7 past|agreement signed|0=11 1=-8
age|7 past|authorised|0=-6 1=26 2=-15
age|7 past|committed|0=12 1=11 2=-16
age|7 past|considering|0=9 2=-10
age|7 past|delivered|0=15 1=16 2=-40
age|7 past|ended|0=7
age|7 past|engagement held|0=19 1=-10
age|7 past|extended|0=16 2=-8
age|7 past|obstacle|0=12 1=15 2=-30
age|7 past|pledged|0=13 2=-16
age|7 past|refused|0=13 2=-11
age|7 past|request|0=6 1=13 2=-19
age|7 past|requirement|0=24 1=-12 2=-18
age|7 past|says|0=9 1=14 2=-26
age|7 past|suspended|1=10
age|7 past|withdrawn|0=17 2=-23
age|7|acts|2=9
age|7|agreement drafting|0=11 1=-10
age|7|agreement signed|0=-7 1=8
age|7|agreement sought|0=8 1=-8
age|7|authorised|0=19 1=-13
age|7|committed|0=-6 1=24 2=-9
age|7|considering|1=8
age|7|delivered|0=11 1=18 2=-33
age|7|ended|0=-6 2=8
age|7|engagement held|0=13 1=11 2=-14
age|7|engagement planned|0=-72 1=81 2=-9
age|7|extended|0=9 1=6 2=-5
age|7|obstacle|1=26 2=-18
age|7|pledged|0=-19 1=-49 2=84
age|7|refused|0=16 1=-10
age|7|reluctant|0=6
age|7|request|0=18 1=-8 2=-7
age|7|says|0=11 1=8 2=-23
age|7|suspended|0=-8 1=8
age|7|withdrawn|1=-37 2=57
age|92|0=9 1=10 2=-19
age|92|acts|0=15 2=-18
age|92|agreement signed|0=-14 1=14
age|92|changed|0=-11 1=11
age|92|committed|0=-7 1=8
age|92|considering|0=12 1=-12
age|92|delivered|0=14 1=-11
age|92|ended|0=-19 1=19
age|92|engagement held|0=6 1=-5
age|92|extended|0=-9 2=11
age|92|obstacle|0=11 1=-10
age|92|pledged|0=23 1=-21
age|92|refused|0=12 1=-12
age|92|reluctant|0=-20 1=20
age|92|requirement|0=8 1=-8
age|92|says|0=-9 1=9
age|92|suspended|0=-14 1=14
age|92|withdrawn|0=11 1=-10
age|ahead|0=6 1=-38 2=26
age|ahead|acts|0=6 1=-34 2=21
age|ahead|agreement signed|0=13 1=-10
age|ahead|agreement sought|0=-6 1=8
age|ahead|authorised|1=-9 2=11
age|ahead|committed|0=8 1=-19 2=6
age|ahead|considering|0=8 1=-12
age|ahead|delivered|0=37 1=-30 2=-26
age|ahead|ended|0=-27 1=13 2=21
age|ahead|engagement cancelled|0=-14 1=16
age|ahead|engagement held|0=-20 1=23
age|ahead|engagement planned|0=-8 1=17 2=-12
age|ahead|extended|0=-39 1=-17 2=41
age|ahead|obstacle|0=46 1=-45 2=-15
age|ahead|pledged|1=-13 2=17
age|ahead|refused|0=11 1=-10
age|ahead|reluctant|0=27 1=-29
age|ahead|request|0=-15 1=-7 2=21
age|ahead|requirement|0=15 1=-13
age|ahead|says|1=-37 2=33
age|ahead|suspended|1=5
age|ahead|withdrawn|0=-19 1=8 2=16
age|old|0=6
age|old|authorised|0=-5 1=5
age|old|delivered|0=35 1=-35
age|old|extended|0=15 1=-15
age|old|obstacle|0=-21 1=21
age|old|request|0=-11 1=11
age|old|requirement|0=-5 1=6
at|beside|0=13 2=-9
at|beside|1|true|0=20 1=-9 2=-11
at|beside|2|false|0=-6 1=7
at|beside|acts|0=5 2=-9
at|beside|arrive|0=-7
at|beside|authorised|0=10 2=-6
at|beside|change|0=6 1=-6
at|beside|committed|1=9 2=-6
at|beside|contribution|0=9 2=-6
at|beside|future that|0=16 1=-8 2=-8
at|beside|give|0=17 2=-13
at|beside|light|0=-6 1=8
at|beside|mandate|0=6
at|beside|meet|0=-9 1=9
at|beside|none infinitive|0=6
at|beside|of|0=10 2=-11
at|beside|on|0=-8
at|beside|past perfect that|0=9 2=-11
at|beside|past that|0=-14 1=7 2=7
at|beside|present that|2=6
at|beside|promise|0=5 1=-5
at|beside|refused|0=8 1=-8
at|beside|says|0=7 1=-7
at|beside|say|0=7 1=-7
at|beside|the|0=5
at|beside|to|0=6 2=-6
at|down|,|0=7 1=-5
at|down|1|true|0=-11 1=19
at|down|2|false|0=13 1=-15
at|down|3|true|0=5
at|down|acts|0=6 1=5 2=-11
at|down|after|1=8 2=-5
at|down|agreement drafting|0=-11 1=9
at|down|agreement in-force|0=7 1=-6
at|down|agreement|0=-8 1=7
at|down|and|0=-7 2=6
at|down|arrive|0=-16 2=12
at|down|ask|0=6 1=-5
at|down|authorised|0=7 2=-5
at|down|back|1=-6 2=10
at|down|before|0=-15 2=17
at|down|beyond|0=9
at|down|bind|1=10 2=-13
at|down|by|0=-9 1=-10 2=21
at|down|changed|0=-13 1=18
at|down|change|2=-8
at|down|consider|0=-5 1=5
at|down|contribution|1=16 2=-5
at|down|council|0=-14 1=14
at|down|early|0=-9 1=9
at|down|ended|0=5 2=-6
at|down|end|1=8
at|down|engagement held|0=-13 1=14
at|down|engagement planned|0=7 2=-6
at|down|engagement|1=11 2=-8
at|down|extended|0=11 1=-10
at|down|extend|0=13 1=-5 2=-8
at|down|first|0=-10 1=10
at|down|for|1=5
at|down|from|0=20 1=-21
at|down|fund|2=6
at|down|future sub|0=5 1=-5
at|down|future that|2=6
at|down|give|0=-8 2=8
at|down|haiti|0=-11 1=12
at|down|hold|1=7 2=-11
at|down|in|0=8 2=-7
at|down|keep|0=18 1=-15
at|down|last|0=10 1=-9
at|down|late|0=-8 2=7
at|down|leave|0=17 1=-23 2=5
at|down|light|0=-13 2=17
at|down|mandate|0=11 1=7 2=-15
at|down|meet|1=21 2=-17
at|down|nairobi|0=6 2=-5
at|down|need|0=-6 2=7
at|down|none gerund|0=5 2=-5
at|down|none participle|0=9 2=-6
at|down|none|1=11 2=-6
at|down|not|0=-7 1=7
at|down|on|0=-20 1=14 2=9
at|down|past main|0=-11 1=23 2=-9
at|down|past perfect main|0=-8 1=-7 2=16
at|down|past perfect relative|0=20 1=-13 2=-7
at|down|past perfect sub|0=5 1=-5
at|down|past perfect that|0=-7 1=6
at|down|past relative|2=-8
at|down|past that|0=39 2=-44
at|down|pledged|1=7
at|down|present infinitive|0=-44 1=12 2=32
at|down|present main|0=-14 1=13
at|down|present relative|0=-13 1=-11 2=23
at|down|present sub|0=6 1=-11
at|down|present that|0=11 2=-10
at|down|promise|0=-19 1=15
at|down|refuse|0=-9 1=9
at|down|request|1=-26 2=28
at|down|requirement|0=8 1=-6
at|down|says|0=-9 2=11
at|down|say|1=-12 2=14
at|down|send|0=8 2=-5
at|down|serve|0=16 1=-13
at|down|should main|0=15 2=-11
at|down|sign|0=8 1=-7
at|down|since|0=10 1=-8
at|down|statement|0=6 1=-6
at|down|suspended|0=-10 2=8
at|down|the|0=5 2=-9
at|down|this|0=7
at|down|through|0=-16 2=17
at|down|to|1=10 2=-13
at|down|until|0=22 1=-12 2=-11
at|down|washington|0=-8 1=5
at|down|would main|0=-9 2=13
at|down|would that|0=-12 2=9
at|down|york|0=9 1=-9
at|else|'s|0=6 1=-6
at|else|,|0=-7 1=27 2=-20
at|else|1=8 2=-17
at|else|1|true|1=16 2=-16
at|else|2|false|0=11 1=-12
at|else|2|true|0=11 2=-17
at|else|3|false|0=17 2=-18
at|else|3|true|1=-12 2=13
at|else|90th|0=-10 2=11
at|else|;|0=-18 1=18
at|else|^|0=-28 1=25
at|else|about|0=5 1=-5
at|else|abuja|0=11 1=-10
at|else|acts|1=9 2=-15
at|else|africa|0=10 1=-10
at|else|after|0=16 2=-13
at|else|agreed|0=11 1=-11
at|else|agreement drafting|0=-6 1=10
at|else|agreement signed|0=-11 2=9
at|else|agreement|0=-9 1=12
at|else|and|0=-18 1=10 2=8
at|else|around|0=-12 1=-6 2=18
at|else|arrived|0=-14 1=16
at|else|arrive|1=15 2=-14
at|else|ask|0=-12 2=14
at|else|assembled|0=-13 1=13
at|else|as|0=-6 2=10
at|else|at|0=-14 1=15
at|else|authorised|0=-11 1=10 2=9
at|else|authorise|0=25 1=-14 2=-10
at|else|a|0=19 1=-19
at|else|back|0=14 2=-11
at|else|base|1=7 2=-7
at|else|before|0=22 1=-33 2=11
at|else|beginning|0=-9 2=5
at|else|begins|2=6
at|else|beyond|0=7 1=17 2=-24
at|else|bind|0=12 1=6 2=-19
at|else|by|0=10 1=-30 2=21
at|else|came|0=-20 1=20
at|else|change|1=-6
at|else|circulated|1=5
at|else|cloud|0=-9 1=9
at|else|come|0=-11 2=13
at|else|committed|1=-9 2=22
at|else|concluded|0=10 1=-10
at|else|confirmed|0=-20 1=20
at|else|confirms|0=-7 1=7
at|else|considering|0=8 2=-6
at|else|consider|0=-12 1=13
at|else|contingents|0=8 1=-8
at|else|contribution|2=-11
at|else|council|0=21 1=-20
at|else|coup|0=5 1=-5
at|else|dated|0=-5 1=6
at|else|decide|0=9 1=-9
at|else|declared|0=-12 1=12
at|else|delivered|0=17 2=-29
at|else|department|0=-7 1=7
at|else|deploy|0=5
at|else|despite|0=7 1=-6
at|else|did|0=12 1=-11
at|else|discussed|0=-9 1=10
at|else|distributed|0=-11 1=11
at|else|domingo|1=5
at|else|due|0=-30 1=7 2=24
at|else|during|0=7 1=-7
at|else|early|1=18 2=-15
at|else|easter|0=6 1=-6
at|else|ended|0=-26 1=13 2=13
at|else|ends|0=6
at|else|end|0=-15 2=17
at|else|engagement held|1=20 2=-10
at|else|engagement planned|2=-7
at|else|engagement|1=23 2=-18
at|else|envolera|0=-11 2=11
at|else|expects|0=5
at|else|extended|2=-9
at|else|extend|0=19 2=-14
at|else|follow|0=-17 2=19
at|else|force|0=-10 2=6
at|else|for|0=-34 1=11 2=24
at|else|frigate|0=5 2=-5
at|else|from|0=12 2=-13
at|else|fund|0=8 1=-8
at|else|future infinitive|0=-10 2=10
at|else|future main|1=13 2=-9
at|else|future perfect main|0=-7
at|else|future sub|1=-6 2=8
at|else|future that|0=5 2=-6
at|else|general|0=8 1=-8
at|else|give|1=13 2=-18
at|else|goma|0=-8 1=8
at|else|good|0=-9 1=9
at|else|government|0=-6 1=7
at|else|go|0=10 1=-8
at|else|gunfire|0=-6 2=8
at|else|had|1=7
at|else|haiti|0=-9 1=-8 2=17
at|else|her|0=-21 1=21
at|else|hesitate|0=-9 1=9
at|else|hold|0=12 1=-25 2=13
at|else|home|0=7 1=-6
at|else|houses|0=7 1=-7
at|else|house|0=-7 1=7
at|else|in|2=-10
at|else|it|0=-29 1=30
at|else|jamaica|1=-6
at|else|jerusalem|0=-7 1=7
at|else|kenya|0=-16 1=16
at|else|kingston|0=7 1=-7
at|else|landed|0=15 1=-15
at|else|land|0=-11 2=14
at|else|last|0=-6 1=9
at|else|late|0=13 2=-11
at|else|launched|0=7 1=-7
at|else|leaves|1=-9 2=11
at|else|leave|1=-5
at|else|left|0=-22 1=23
at|else|list|0=9 1=-9
at|else|made|0=7 1=-7
at|else|mandate|0=-16 1=24 2=6
at|else|meet|0=-8 1=18
at|else|met|0=-11 1=11
at|else|million|0=8 1=-8
at|else|minister|0=6 1=-6
at|else|mission|0=-18 1=18
at|else|months|1=9 2=-7
at|else|move|0=7 1=-6
at|else|nairobi|0=9 2=-5
at|else|named|0=-9 1=10
at|else|none gerund|0=-13 1=22 2=-10
at|else|none infinitive|1=-6
at|else|none participle|0=9 1=7 2=-16
at|else|none|0=10 2=-16
at|else|obstacle|0=27 1=-20 2=-11
at|else|officers|0=9 2=-5
at|else|office|0=10 1=-9
at|else|of|0=-5 1=-9 2=17
at|else|on|1=20 2=-33
at|else|opened|0=6 1=-6
at|else|oppose|0=10 1=-10
at|else|out|0=-19 1=15
at|else|paraded|0=-7 1=7
at|else|parade|0=6 1=-6
at|else|parliament|0=12 1=-12
at|else|past main|0=8 2=-14
at|else|past participle|1=-8 2=12
at|else|past perfect main|2=8
at|else|past perfect relative|0=-23 1=10 2=13
at|else|past perfect that|0=21 1=-13 2=-7
at|else|past relative|1=-6
at|else|past sub|0=-20 1=14 2=6
at|else|past that|0=5 2=-7
at|else|people|0=-9 1=9
at|else|planned|0=18 1=-18
at|else|pledged|2=7
at|else|port-au-prince|0=10 1=-11
at|else|possible main|1=11 2=-9
at|else|possible perfect sub|0=7 1=-7
at|else|possible relative|0=18 1=-8 2=-10
at|else|possible sub|0=-9 2=5
at|else|possible that|1=-18 2=19
at|else|preparing|0=9 1=-9
at|else|present infinitive|0=11 2=-17
at|else|present main|0=6 1=9 2=-20
at|else|present relative|0=18 1=-19
at|else|present sub|0=-8 2=6
at|else|present that|0=-16 1=15
at|else|presides|0=5 1=-5
at|else|promised|0=7 2=-5
at|else|provided|0=12 1=-10
at|else|published|0=-8 1=8
at|else|received|0=5 1=-5
at|else|receiving|0=-8 1=9
at|else|refused|0=15 1=-10
at|else|refuse|0=-8 1=-14 2=22
at|else|released|0=-7 1=7
at|else|relieved|0=8 1=-6
at|else|reluctant|1=-6
at|else|renewed|0=-8 1=8
at|else|repeated|0=-8 1=9
at|else|request|1=13 2=-12
at|else|returned|0=-14 1=14
at|else|said|1=5
at|else|sail|0=8 2=-8
at|else|same|0=11 1=-11
at|else|santo|0=8 1=-8
at|else|says|0=12 2=-13
at|else|say|0=-13 1=26 2=-9
at|else|sent|0=-9 1=6
at|else|serve|1=8 2=-9
at|else|should main|1=15 2=-11
at|else|should perfect main|0=-8 1=8
at|else|should relative|0=-6 2=9
at|else|signed|0=-7 1=7
at|else|sign|0=8
at|else|since|0=11 1=6 2=-15
at|else|sitting|0=8 1=-8
at|else|somalia|0=10 2=-7
at|else|spent|0=-6 1=6
at|else|states|0=6 1=-6
at|else|sum|0=6 1=-6
at|else|suspended|1=8
at|else|taken|0=-20 1=20
at|else|thank|0=10 1=-9
at|else|than|0=-5 1=-5 2=11
at|else|that|0=8 1=-8
at|else|these|0=9 1=-9
at|else|the|1=20 2=-22
at|else|this|0=-9 1=14
at|else|through|1=-9 2=11
at|else|tirana|0=-10 1=10
at|else|took|0=-6 1=6
at|else|to|0=-16 2=18
at|else|troops|0=6
at|else|until|1=-20 2=25
at|else|up|1=11 2=-6
at|else|very|0=-11 1=11
at|else|volontaire|0=-5 1=5
at|else|want|1=-8
at|else|washington|1=14 2=-10
at|else|welcomed|0=-10 1=10
at|else|what|0=-9 1=9
at|else|when|0=8 2=-7
at|else|withdrawn|0=-11 1=16
at|else|world|0=-7 1=7
at|else|would main|1=-7
at|else|would relative|1=15 2=-17
at|else|would sub|0=12 1=-10
at|else|would that|1=-11 2=14
at|else|writing|0=-10 1=10
at|else|york|0=8 2=-8
at|else|zhang|0=8 1=-8
at|else|»|0=-7 1=7
at|loose|(|0=6 1=-5
at|loose|,|0=-40 1=32 2=8
at|loose|1,650|0=5 1=-5
at|loose|1=10 2=-12
at|loose|1|true|0=-7 1=14
at|loose|2|false|0=12 2=-13
at|loose|2|true|0=6 1=7 2=-13
at|loose|3|false|0=-8 2=7
at|loose|3|true|0=26 1=-9 2=-17
at|loose|:|0=-18 1=18
at|loose|^|1=11 2=-8
at|loose|acts|1=10 2=-15
at|loose|again|1=10 2=-5
at|loose|agreement drafting|0=15 1=-13
at|loose|agreement signed|0=-10 1=12
at|loose|and|1=-6 2=9
at|loose|arrival|0=-8 1=8
at|loose|arrive|0=-5 1=13 2=-6
at|loose|ask|1=17 2=-21
at|loose|assured|0=7 1=-7
at|loose|as|0=11 1=-9
at|loose|at|0=-18 1=18
at|loose|authorised|0=-19 1=13 2=6
at|loose|back|0=9 1=-8
at|loose|before|0=-12 2=8
at|loose|between|0=14 1=-12
at|loose|bind|0=27 1=-24
at|loose|by|0=-17 2=22
at|loose|changed|0=10 1=-10
at|loose|change|0=-18 1=18
at|loose|committed|0=-17 1=8 2=10
at|loose|committee|0=13 1=-12
at|loose|confirmed|0=13 1=-13
at|loose|considering|0=19 1=-23
at|loose|consider|0=20 1=-20
at|loose|contribution|2=5
at|loose|court|0=-18 1=18
at|loose|dated|0=-16 1=16
at|loose|decided|0=-15 1=15
at|loose|delivered|0=7 1=12 2=-22
at|loose|deployment|0=-11 1=11
at|loose|dispatched|0=5 1=-5
at|loose|due|0=-13 1=18
at|loose|early|0=-13 1=15
at|loose|easter|0=5 1=-5
at|loose|embark|1=6
at|loose|end|0=-14 2=13
at|loose|engagement held|0=-21 1=21
at|loose|engagement|0=-15 1=16
at|loose|euros|0=-7 1=7
at|loose|expected|2=6
at|loose|explained|0=-9 1=9
at|loose|extended|1=17 2=-20
at|loose|extend|1=12 2=-13
at|loose|force|0=15 1=-15
at|loose|for|0=5
at|loose|from|0=-19 1=21
at|loose|fund|0=-6 1=6
at|loose|gave|1=-6
at|loose|given|0=-6 1=6
at|loose|give|0=-14 2=16
at|loose|goma|0=-11 1=11
at|loose|heared|0=7 1=-7
at|loose|hear|0=5 1=-5
at|loose|hold|0=-10 1=11
at|loose|informed|0=-10 1=10
at|loose|intervened|0=6 1=-5
at|loose|in|1=7
at|loose|issued|0=-12 1=12
at|loose|is|0=6 1=-6
at|loose|its|0=8 1=-8
at|loose|keep|1=-14 2=12
at|loose|lamented|0=-13 1=13
at|loose|landed|0=-8 1=8
at|loose|late|0=5 1=-5
at|loose|leave|0=24 2=-29
at|loose|light|0=-10 1=14
at|loose|mandate|0=7 1=9 2=-15
at|loose|meet|0=-8 1=13 2=-7
at|loose|members|0=16 1=-16
at|loose|met|0=7 1=-6
at|loose|nairobi|0=-9 1=6
at|loose|named|0=6
at|loose|need|0=-10 1=-10 2=20
at|loose|none|1=8 2=-7
at|loose|obstacle|0=5 1=18 2=-31
at|loose|of|0=19 1=-12 2=-7
at|loose|only|0=-6 1=6
at|loose|on|1=16 2=-23
at|loose|oppose|0=-13 1=13
at|loose|ottawa|0=-7 1=8
at|loose|over|0=-10 1=10
at|loose|paris|0=14 1=-14
at|loose|patients|0=10 1=-10
at|loose|petition|0=7 1=-7
at|loose|pledged|1=-9 2=14
at|loose|presenciaron|0=6 1=-6
at|loose|promise|0=18 1=-17
at|loose|reaffirmed|0=6 1=-6
at|loose|redit|0=-7 1=7
at|loose|refused|0=-11 1=11
at|loose|refuse|0=12 1=-12
at|loose|reluctant|0=-7 1=7
at|loose|renewed|0=-9 1=9
at|loose|renvoyé|0=6 1=-6
at|loose|request|0=7 1=-6
at|loose|requirement|1=-18 2=19
at|loose|ruled|0=-12 1=12
at|loose|rule|0=14 1=-14
at|loose|réceptionné|0=-6 1=6
at|loose|same|0=-7 1=7
at|loose|says|0=-6 2=12
at|loose|say|2=7
at|loose|serve|0=15 1=-20
at|loose|sets|0=5 1=-5
at|loose|ships|0=7 1=-7
at|loose|sign|1=-9 2=8
at|loose|since|0=-5 1=10
at|loose|tangier|0=-11 2=11
at|loose|thank|0=-6 1=6
at|loose|there|0=7 1=-7
at|loose|the|0=18 1=-7 2=-11
at|loose|this|0=-9 1=10
at|loose|through|0=7 2=-6
at|loose|till|0=-9 2=10
at|loose|to|0=16 2=-12
at|loose|transferred|0=6 1=-6
at|loose|truncaron|0=6 1=-6
at|loose|unconstitutional|0=-12 1=12
at|loose|until|1=-30 2=32
at|loose|unverbed|1=10 2=-12
at|loose|vigueur|0=6 1=-6
at|loose|visit|0=5 1=-5
at|loose|warned|0=-8 1=8
at|loose|washington|0=8 1=-8
at|loose|whatever|0=-5 1=5
at|loose|who|0=-6 1=6
at|loose|withdrawn|0=-16 2=15
at|loose|with|0=-7 2=6
at|main|"|0=12 1=-7 2=-6
at|main|'s|0=-13 1=13
at|main|(|1=11 2=-8
at|main|,|0=-9 2=7
at|main|1,650|0=7 1=-7
at|main|1=8 2=-20
at|main|1|true|1=25 2=-20
at|main|2|false|0=9 2=-13
at|main|2|true|1=17 2=-29
at|main|3,400|0=-6 1=6
at|main|3|false|1=-13 2=10
at|main|3|true|0=8 1=-8
at|main|833|0=14 2=-14
at|main|83|0=-10 1=9
at|main|:|0=6 1=-5
at|main|;|0=18 1=-18
at|main|^|0=21 1=-14 2=-8
at|main|adopted|0=5 1=-5
at|main|affirmed|0=-7 1=7
at|main|after|0=-6
at|main|again|0=13 1=-12
at|main|agreed|0=10 1=-6
at|main|agreement drafting|0=-14 2=9
at|main|agreement signed|0=7 1=-6
at|main|agreement|2=6
at|main|airport|0=-10 1=10
at|main|alliance|0=-9 1=9
at|main|and|0=16 1=-13
at|main|announced|0=-21 1=23
at|main|answered|0=10 1=-10
at|main|approved|0=-5 1=5
at|main|area|0=-9 2=6
at|main|army|0=-7 1=7
at|main|arrive|1=-8 2=12
at|main|asked|0=5
at|main|ask|1=13 2=-13
at|main|assured|0=-6 1=6
at|main|as|0=23 1=-13 2=-10
at|main|at|1=7 2=-6
at|main|a|1=7 2=-8
at|main|back|0=-20 1=25
at|main|bar|0=11 1=-11
at|main|base|0=9 1=-8
at|main|bbc|0=-7 1=7
at|main|been|0=7 1=-7
at|main|before|1=-10 2=13
at|main|began|0=-15 1=15
at|main|beirut|0=-20 1=20
at|main|berlin|0=-7 1=7
at|main|between|0=-7 1=14 2=-7
at|main|beyond|0=9
at|main|bind|1=26 2=-21
at|main|by|1=-12 2=12
at|main|came|0=22 1=-22
at|main|capital|0=-8 1=8
at|main|certifié|0=-6 1=6
at|main|changed|0=-11 2=13
at|main|change|0=-9 1=9
at|main|cités|0=6 1=-6
at|main|closed|0=-12 1=12
at|main|committed|0=10 1=13 2=-14
at|main|committee|0=-7 1=7
at|main|completed|0=15 1=-15
at|main|concluded|0=-7 1=7
at|main|concludes|0=11 1=-11
at|main|conference|0=-12 1=12
at|main|confirmed|0=11 1=-10
at|main|considering|1=28 2=-15
at|main|considers|0=6 1=-6
at|main|consider|2=-8
at|main|contribution|0=6 1=6 2=-19
at|main|council|0=-14 1=14
at|main|decided|0=-20 1=21
at|main|declared|0=8 1=-8
at|main|delegations|0=-9 1=9
at|main|delivered|0=19 1=6 2=-36
at|main|demanded|0=16 1=-16
at|main|departed|0=-12 1=13
at|main|departs|1=5
at|main|depart|0=-8 1=-6 2=14
at|main|disclosed|0=-5 1=5
at|main|dollars|0=11 1=-11
at|main|due|0=-12 1=30 2=-18
at|main|during|0=18 1=-16
at|main|early|1=-6
at|main|easter|0=-15 1=15
at|main|effectué|0=-5 1=5
at|main|ended|0=-6 2=6
at|main|end|0=-18 1=-8 2=26
at|main|engagement cancelled|1=5
at|main|engagement held|0=9
at|main|engagement planned|0=-16 1=21
at|main|engagement|1=18 2=-12
at|main|entebbe|0=-14 1=16
at|main|envolé|0=9 1=-9
at|main|expected|0=11 1=-10
at|main|explained|0=-9 1=9
at|main|extended|1=14 2=-11
at|main|extend|1=9
at|main|filed|0=-8 1=8
at|main|finished|0=-12 1=12
at|main|followed|0=-10 1=10
at|main|follow|1=-13 2=10
at|main|for|0=17 2=-19
at|main|from|0=6 1=-14 2=8
at|main|fund|1=6
at|main|future infinitive|0=8 2=-8
at|main|future main|0=7 1=21 2=-23
at|main|future perfect main|0=-17 1=7 2=10
at|main|future perfect sub|0=-5
at|main|future relative|0=-5 1=21 2=-16
at|main|future sub|0=-17 1=11 2=6
at|main|georgetown|0=5
at|main|give|0=-15 1=-15 2=41
at|main|go|1=6 2=-10
at|main|hailed|0=-7 1=7
at|main|haiti|1=11 2=-16
at|main|has|0=-9 1=9
at|main|hearing|0=-6 1=6
at|main|hesitate|0=-6 1=6
at|main|him|0=15 1=-15
at|main|his|0=-10 1=10
at|main|home|0=-12 1=8
at|main|houses|0=9 1=-8
at|main|indicated|0=7 1=-7
at|main|informed|0=13 1=-13
at|main|insisted|0=-9 1=9
at|main|interview|0=17 1=-16
at|main|into|0=7 2=-7
at|main|in|1=10 2=-17
at|main|issued|0=6 1=-6
at|main|its|0=-18 1=18
at|main|it|0=11 1=-7
at|main|keep|0=-24 1=6 2=19
at|main|kenya|0=11 1=-11
at|main|killarney|0=-8 1=8
at|main|known|0=-25 1=25
at|main|know|0=9 1=-9
at|main|lamented|0=16 1=-16
at|main|landed|0=-10 1=11
at|main|learned|0=17 1=-17
at|main|leave|0=-8 1=-11 2=22
at|main|left|0=24 1=-21
at|main|letter|0=-7 1=7
at|main|light|0=-13 1=25 2=-11
at|main|ljubljana|0=10 1=-10
at|main|mali|0=-6 2=8
at|main|mandate|0=-10 1=10
at|main|meeting|0=-9 1=9
at|main|meet|0=16 2=-21
at|main|million|0=6
at|main|mission|0=9 1=-6
at|main|mozambique|0=6 1=-6
at|main|nairobi|0=-10 1=8
at|main|need|0=-6 1=7
at|main|none gerund|0=10 1=11 2=-14
at|main|none infinitive|1=13 2=-6
at|main|none participle|0=-9 1=21
at|main|none|0=-6 1=6 2=5
at|main|noted|0=7 1=-7
at|main|not|0=9 1=-5
at|main|obstacle|0=23 1=-9 2=-13
at|main|offered|0=15 1=-15
at|main|officers|0=-13 1=13
at|main|officials|0=7 1=-7
at|main|off|0=13 1=-13
at|main|only|0=9 1=-7
at|main|on|0=12 2=-23
at|main|opened|0=-7 1=7
at|main|oppose|0=-14 1=14
at|main|others|0=8 2=-8
at|main|over|0=-5 1=6
at|main|paris|0=-16 1=18
at|main|passage|0=-8 1=8
at|main|past main|0=14 1=-15
at|main|past participle|2=12
at|main|past perfect main|0=15 2=-16
at|main|past perfect relative|0=-9 2=17
at|main|past perfect sub|0=20 1=-8 2=-11
at|main|past perfect that|1=6
at|main|past relative|0=-7 2=12
at|main|past sub|0=-9 1=20
at|main|past that|0=-6 2=12
at|main|phone|0=-8 1=8
at|main|platoon|0=5 1=-5
at|main|pledged|1=14
at|main|police|0=10 1=-10
at|main|port|0=-7 1=7
at|main|possible main|0=13 1=-9 2=12
at|main|possible sub|1=-7 2=11
at|main|possible that|0=-13 1=7
at|main|present infinitive|1=21
at|main|present main|1=11 2=-12
at|main|present relative|0=-11 1=7 2=12
at|main|present sub|0=14 2=-14
at|main|present that|0=24 1=-19
at|main|press|0=13 1=-13
at|main|promised|0=11 1=-11
at|main|promise|1=15
at|main|proposed|0=-6 1=6
at|main|put|0=5 1=-5
at|main|received|0=-21 1=21
at|main|refused|0=7 1=19 2=-20
at|main|refuse|0=-12 1=21 2=-10
at|main|reiterated|0=-6 1=6
at|main|reluctant|1=19 2=-7
at|main|repeated|0=-11 1=11
at|main|repeat|0=10 1=-10
at|main|reported|0=-15 1=15
at|main|reporters|0=-17 1=17
at|main|request|1=19 2=-12
at|main|requirement|0=-27 1=14 2=13
at|main|returns|0=-13 1=13
at|main|revealed|0=16 1=-16
at|main|right|0=-11 1=12
at|main|ruto|0=11 1=-11
at|main|said|0=7 1=8
at|main|santo|0=8 1=-8
at|main|savoir|0=9 1=-9
at|main|says|0=10 1=26 2=-37
at|main|say|0=16 1=19 2=-39
at|main|sea|2=-7
at|main|serve|1=-6
at|main|set|0=-12 2=15
at|main|should main|1=23 2=-19
at|main|should relative|0=-9 1=11
at|main|should that|0=-13 1=21 2=-8
at|main|sien|0=-6 1=6
at|main|sign|0=-8 1=13
at|main|since|1=10
at|main|site|0=14 1=-14
at|main|soldiers|0=-12 1=12
at|main|some|0=-8 1=8
at|main|so|0=6 1=-6
at|main|spokesman|0=-6 1=6
at|main|states|0=-15 1=15
at|main|suspended|0=10 1=14 2=-13
at|main|telephone|0=11 1=-11
at|main|text|0=-7 1=7
at|main|thanked|0=6 1=-6
at|main|thank|0=-21 1=21
at|main|than|0=6 1=-6
at|main|these|0=5 1=-5
at|main|the|1=-18 2=17
at|main|till|0=8 1=-8
at|main|told|0=-8 1=8
at|main|to|0=-11 1=-13 2=24
at|main|traveled|0=7 1=-7
at|main|travel|0=-7 2=9
at|main|trip|0=-12 1=12
at|main|troops|0=-9 2=10
at|main|undertook|0=7 1=-7
at|main|until|0=-12 1=13
at|main|visit|0=17 1=-17
at|main|want|0=7 1=-12 2=5
at|main|warned|0=11 1=-11
at|main|washington|0=9 1=-7
at|main|was|0=-6 1=9
at|main|welcomed|0=14 1=-14
at|main|withdrawn|0=-6 1=8
at|main|word|0=-6
at|main|would main|1=8
at|main|would perfect relative|0=5 1=-5
at|main|would relative|0=-10 1=23 2=-11
at|main|would sub|0=-23 1=18
at|main|would that|0=15 1=12 2=-24
at|main|éireann|0=8 1=-8
at|main|énuméré|0=-7 1=7
at|own|'s|0=9 1=-9
at|own|(|0=-9 1=11
at|own|)|0=-5
at|own|,|0=29 1=-30
at|own|0=6 1=15 2=-12
at|own|1,000|2=-8
at|own|155|0=-7 2=7
at|own|1|true|1=17 2=-11
at|own|2|false|0=19 1=-23
at|own|2|true|0=8 1=11 2=-10
at|own|3|false|0=42 1=-23 2=-20
at|own|3|true|1=10 2=-8
at|own|400|2=-6
at|own|5,000|0=-6 1=8
at|own|600|0=5
at|own|72|0=-10 1=10
at|own|:|0=20 1=-12 2=-8
at|own|;|0=13 1=-13
at|own|^|0=11
at|own|ababa|0=-7 1=7
at|own|about|0=11 1=-13
at|own|abstained|0=15 1=-15
at|own|accompagné|0=6 1=-6
at|own|acts|0=7 1=14 2=-13
at|own|added|1=-6
at|own|adopted|0=-9 1=9
at|own|adoption|0=-8 1=8
at|own|affirmed|0=13 1=-13
at|own|again|0=9 1=-8
at|own|ago|0=15 1=-14
at|own|agreement drafting|0=24 1=-16
at|own|agreement in-force|0=-12 1=12
at|own|agreement signed|0=12 1=7 2=-7
at|own|agreement sought|0=-6 2=7
at|own|agreement|0=16 1=7 2=-11
at|own|all|0=12 1=-11
at|own|ambassadors|0=6 1=-6
at|own|and|0=21 1=-23
at|own|apiece|0=-10 1=10
at|own|appeal|0=5 1=-5
at|own|approval|0=-9 1=9
at|own|around|0=8 1=-12
at|own|arrive|0=11 1=13 2=-20
at|own|asked|0=-9 1=11
at|own|ask|0=12 1=7 2=-6
at|own|aspides|0=9 1=-6
at|own|as|1=8 2=-7
at|own|attended|0=-5 1=5
at|own|at|0=26 1=-17 2=-8
at|own|authorised|1=15 2=-10
at|own|authorise|0=12 2=7
at|own|authority|0=6 1=-6
at|own|available|0=-9
at|own|a|0=11 1=-7
at|own|baby|0=14 1=-14
at|own|back|0=15 2=-7
at|own|base|0=-11 1=11
at|own|battalion|0=-7
at|own|before|0=36 1=-7 2=-29
at|own|benin|0=13 1=-12
at|own|beni|0=6 1=-6
at|own|berlin|0=-5 1=5
at|own|between|0=37 1=-20 2=-17
at|own|beyond|0=9 1=-24 2=15
at|own|bind|1=13
at|own|brazil|0=-10 1=10
at|own|bridgetown|0=-7 1=7
at|own|bunagana|0=-5
at|own|by|0=7 2=8
at|own|cairo|0=6
at|own|called|0=-7 1=7
at|own|call|0=-5 1=5
at|own|came|0=6 1=-6
at|own|camp|0=6 1=-6
at|own|changed|0=5 1=13 2=-10
at|own|change|0=-20 1=19
at|own|circulated|0=-7 1=7
at|own|circuler|0=7 1=-7
at|own|closed|0=-11 1=11
at|own|co-host|0=11 1=-11
at|own|come|0=13 1=-12
at|own|committed|1=7 2=14
at|own|completed|0=-7 1=7
at|own|concluded|0=-6 1=6
at|own|confirmed|1=7
at|own|congo|0=9 1=-11
at|own|considering|1=-16 2=20
at|own|contribution|1=11
at|own|council|0=9 1=-8
at|own|country|0=13 1=-13
at|own|counts|0=8 1=-8
at|own|course|1=5 2=-6
at|own|croats|0=11 1=-11
at|own|dangled|0=-7 1=7
at|own|date|0=18 1=-18
at|own|days|0=6 1=-6
at|own|decided|0=-8 1=9
at|own|decides|0=5 1=-5
at|own|decision|0=-13 1=13
at|own|delivered|0=11 1=19 2=-33
at|own|demanded|0=-6 1=6
at|own|departure|0=-12 1=12
at|own|depart|1=12 2=-9
at|own|deposited|0=-10 1=10
at|own|despite|0=17 1=-9 2=-9
at|own|djibouti|0=-9 1=9
at|own|dollars|0=-12 1=14
at|own|down|1=5
at|own|drone|0=7 1=-7
at|own|due|0=-18 1=7 2=12
at|own|during|0=-17 1=13
at|own|décoré|0=6 1=-6
at|own|each|0=-6 1=6
at|own|early|0=6 1=-10
at|own|easter|0=12 1=-12
at|own|effectué|0=6 1=-6
at|own|embark|1=5
at|own|emirates|0=6 1=-6
at|own|ended|2=8
at|own|end|0=13
at|own|engagement cancelled|0=-5 1=7
at|own|engagement held|0=7 1=25 2=-36
at|own|engagement planned|0=-14 1=19 2=7
at|own|engagement|1=27 2=-33
at|own|envolés|0=-6 1=6
at|own|euros|1=7
at|own|excluded|0=-8 1=8
at|own|expected|2=7
at|own|expired|0=-6 1=6
at|own|expressed|0=-6 1=6
at|own|extended|1=7
at|own|extend|0=6 1=-7
at|own|fly|2=6
at|own|follow|0=8 2=-6
at|own|footprint|0=9 1=-9
at|own|force|0=-7 1=7
at|own|forward|1=9
at|own|for|0=26 1=-40 2=13
at|own|francis|0=15 1=-15
at|own|from|0=13 1=-10
at|own|fund|0=-14 1=19
at|own|future main|0=17 1=-7 2=5
at|own|future perfect main|0=22 1=-17 2=-6
at|own|future perfect relative|1=-8 2=9
at|own|future perfect that|0=-8 2=9
at|own|future relative|0=-13 1=-16 2=30
at|own|future sub|0=6
at|own|future that|0=-11 1=-14 2=26
at|own|gendarmes|0=-6
at|own|georgetown|0=-9 1=10
at|own|give|1=13
at|own|goma|0=7 1=-6
at|own|gone|0=-6 1=6
at|own|government|0=-6 1=7
at|own|go|1=-6 2=10
at|own|greeted|0=9 1=-9
at|own|ground|1=-5
at|own|group|0=10 1=-10
at|own|guard|1=7
at|own|haiti|0=17 1=-17
at|own|half|0=8 1=-7
at|own|hard|0=-5 1=5
at|own|has|0=6 1=-6
at|own|have|0=-7 1=7
at|own|here|0=-6 1=7
at|own|him|0=7
at|own|hold|0=13 1=-15 2=6
at|own|home|2=6
at|own|house|0=-6 1=6
at|own|however|0=-5
at|own|indicated|0=6 1=-6
at|own|insisted|0=-6 1=6
at|own|in|2=-15
at|own|iraq|2=-5
at|own|issued|0=11 1=-11
at|own|its|0=16 1=-15
at|own|it|0=20 1=-15
at|own|jamaica|0=-12 1=8
at|own|join|0=-7 2=7
at|own|juba|1=8
at|own|keep|0=11 1=-9
at|own|kenyans|2=6
at|own|kfor|0=-11 1=6
at|own|kigali|0=-9 1=9
at|own|korea|0=-10 1=10
at|own|lamented|0=-6 1=6
at|own|land|0=-6 1=9
at|own|last|0=-19 1=20
at|own|late|0=-6 2=7
at|own|launched|0=-6 1=6
at|own|leaves|0=-10 2=6
at|own|leave|0=14 1=6 2=-9
at|own|leaving|0=-17 1=17
at|own|lebanon|0=-9 1=11
at|own|left|0=-11 1=10
at|own|letter|0=5 1=-5
at|own|light|0=-7 1=27 2=-11
at|own|lomé|0=7 1=-7
at|own|lu|0=-5 1=6
at|own|mali|0=-7 2=5
at|own|mandate|0=5 1=12 2=-11
at|own|matched|0=8 1=-8
at|own|meeting|1=-15 2=14
at|own|meet|0=7 1=18 2=-16
at|own|members|0=-21 1=21
at|own|mentioned|0=12 1=-12
at|own|men|0=-8 1=10
at|own|met|1=-13 2=10
at|own|million|0=-21 1=15 2=6
at|own|ministers|0=-7 1=7
at|own|mission|0=6 1=-10
at|own|money|0=-7 1=7
at|own|n'djamena|0=-8 1=9
at|own|nairobi|0=-11 2=12
at|own|named|0=11 1=-11
at|own|nations|0=7 1=-7
at|own|nearly|0=8 1=-8
at|own|need|0=6
at|own|niamey|0=16 1=-16
at|own|no.|0=-5 1=5
at|own|none gerund|0=-6 1=-18 2=22
at|own|none infinitive|0=-13 1=-7 2=21
at|own|none participle|0=12 2=-8
at|own|none|1=16
at|own|notice|0=8 1=-8
at|own|not|0=7 2=-6
at|own|obstacle|0=29 1=-14 2=-23
at|own|officers|0=-10 1=13
at|own|office|0=-7 1=7
at|own|off|0=-13 1=13
at|own|of|0=6
at|own|old|0=5 1=-5
at|own|on|0=13 1=9 2=-10
at|own|opposed|0=6 1=-6
at|own|or|0=12 2=-11
at|own|out|0=13 1=-10
at|own|overcome|0=-8 1=8
at|own|over|0=30 1=-16 2=-13
at|own|paris|0=-8 1=9
at|own|participation|1=6
at|own|partners|0=6 1=-6
at|own|part|0=12 1=-12
at|own|past main|0=8 1=19 2=-26
at|own|past participle|0=17 2=-18
at|own|past perfect main|0=-9 1=27
at|own|past perfect relative|2=-6
at|own|past perfect sub|0=6
at|own|past perfect that|0=-7 1=24 2=-19
at|own|past relative|1=16
at|own|past sub|1=19 2=-13
at|own|past that|0=-22 1=14 2=7
at|own|peacekeepers|0=7 1=-7
at|own|pemba|0=-6 1=6
at|own|people|0=-13 1=11
at|own|perhaps|0=-6 2=7
at|own|permis|0=-6 1=6
at|own|place|1=-6
at|own|plane|1=-7
at|own|plan|0=-8 1=8
at|own|platoon|0=-7 1=7
at|own|pledged|1=-11 2=22
at|own|police|0=-17 1=11 2=6
at|own|port-au-prince|0=-14 1=26 2=-12
at|own|possible main|2=8
at|own|possible sub|0=12 2=-9
at|own|possible that|0=15 1=-24 2=9
at|own|present infinitive|0=17 1=-7
at|own|present main|1=-9 2=14
at|own|present relative|0=-8 1=12
at|own|present sub|1=-8 2=11
at|own|present that|1=-7 2=12
at|own|president|0=13 1=-13
at|own|promise|1=7 2=11
at|own|provided|0=-15 1=15
at|own|province|0=8 1=-8
at|own|put|0=-10 1=10
at|own|reached|1=-9 2=7
at|own|recalled|1=5
at|own|received|0=8 1=-8
at|own|reconnu|0=10 1=-7
at|own|redit|0=-9 1=10
at|own|refused|0=12 1=6 2=-6
at|own|refuse|0=12 1=-6
at|own|reiterated|0=-8 1=8
at|own|relieved|0=-8
at|own|reluctant|0=5 1=-11 2=21
at|own|renewed|1=11 2=-7
at|own|renew|1=8 2=-5
at|own|replaced|0=-7 1=5
at|own|request|0=12 1=13 2=-20
at|own|requirement|0=9 1=-13 2=6
at|own|reserve|0=7 1=-7
at|own|resolution|0=-10 1=10
at|own|resolved|0=10 1=-10
at|own|returned|0=14 1=-6 2=-8
at|own|revealed|0=-13 1=13
at|own|rio|0=5
at|own|ruling|0=7 2=-7
at|own|ruto|0=-10 1=10
at|own|said|0=5 1=-10
at|own|salvadorans|0=-15 1=15
at|own|salvador|0=10 1=-10
at|own|same|1=6 2=-5
at|own|santo|0=7 1=-7
at|own|savoir|0=5 1=-5
at|own|says|0=6 1=15
at|own|say|0=11 1=14 2=-12
at|own|security|0=12 1=-10
at|own|senate|0=-8 1=8
at|own|sent|0=5 1=-9
at|own|serve|0=-18 2=25
at|own|session|0=16 1=-16
at|own|set|0=8 1=-10
at|own|shillings|0=-9 1=9
at|own|should main|1=-32 2=34
at|own|should perfect main|0=8 1=-13 2=6
at|own|should perfect relative|0=12 1=-12
at|own|should perfect that|0=5 1=-5
at|own|should relative|0=24 2=-22
at|own|should that|0=25 1=-15 2=-10
at|own|sign|0=-12 1=24
at|own|since|0=34 1=-20 2=-18
at|own|soldiers|0=-12 2=9
at|own|somalia|0=14 1=-9
at|own|somalie|0=7 1=-7
at|own|so|0=15 1=-15
at|own|spoken|0=-7 1=7
at|own|states|0=-10 1=10
at|own|succombé|0=6 1=-6
at|own|sudan|0=9 1=-9
at|own|summit|0=-10 1=11
at|own|suspended|2=10
at|own|taken|0=6 1=-6
at|own|talk|1=-8 2=11
at|own|tanzania|1=-7 2=10
at|own|telephone|1=5
at|own|than|0=20 1=-9 2=-11
at|own|that|0=13 1=-6 2=-7
at|own|their|1=6
at|own|them|1=11 2=-13
at|own|there|2=-8
at|own|the|0=16 2=-7
at|own|this|1=7 2=-11
at|own|through|0=-12 2=13
at|own|till|1=-8 2=6
at|own|together|0=9 1=-9
at|own|to|0=17 1=-42 2=28
at|own|tranches|0=-7 1=7
at|own|transferred|0=6
at|own|travelled|0=13 1=-9
at|own|trip|0=-5 1=5
at|own|unconstitutional|0=6 1=-6
at|own|under|0=7 1=-6
at|own|unifil|0=-6 1=6
at|own|unit|0=7 1=-6
at|own|unloaded|0=-5 1=5
at|own|until|0=20 1=-37 2=21
at|own|urged|0=7 1=-6
at|own|video|0=-6 1=6
at|own|visitors|0=16 1=-16
at|own|volunteers|0=8 1=-8
at|own|voted|0=15 1=-15
at|own|votes|0=12 1=-12
at|own|vote|1=-7 2=11
at|own|want|0=-9
at|own|washington|0=6
at|own|went|0=-9 1=9
at|own|wilhelmshaven|0=10 1=-9
at|own|willing|0=22 1=-22
at|own|will|0=-8 1=7
at|own|withdrawn|1=5 2=21
at|own|with|0=-9 1=10
at|own|would main|0=10 1=-16 2=6
at|own|would perfect that|0=8 1=-8
at|own|would relative|0=-10 1=-19 2=30
at|own|would that|0=17 1=-26 2=13
at|own|wunstorf|0=-6 1=9
at|own|year|0=8 1=-8
at|own|york|0=-20 1=23
at|own|zhang|0=8 1=-8
at|up|,|0=21 1=-18
at|up|1=21 2=-19
at|up|1|true|1=26 2=-18
at|up|2|false|0=11 1=7 2=-13
at|up|2|true|0=8 2=12
at|up|3|false|0=7 1=-9
at|up|^|0=-26 1=21
at|up|acte|0=12 1=-12
at|up|acts|1=16
at|up|affirmed|0=6 1=-6
at|up|after|0=10 1=-10
at|up|agreed|0=-27 1=27
at|up|agreement|1=6
at|up|announced|0=17 1=-17
at|up|arrive|0=-27 1=-11 2=36
at|up|asked|0=7 1=-7
at|up|ask|0=5 2=-8
at|up|assembly|0=14 1=-14
at|up|at|0=-5 1=5
at|up|authorised|0=-21 1=22
at|up|bar|0=12 1=-12
at|up|bbc|0=7 1=-7
at|up|before|2=5
at|up|began|0=13 1=-13
at|up|bind|0=-20 1=21 2=10
at|up|broadcast|0=11 1=-11
at|up|by|0=8 1=-7
at|up|cautioned|0=7 1=-7
at|up|changed|0=9 1=-9
at|up|committed|0=-6 1=20
at|up|confirmed|0=6 1=-6
at|up|considering|0=-17 1=7 2=22
at|up|consider|0=22 1=-16 2=-6
at|up|contribution|1=18 2=-15
at|up|debate|0=-11 1=14
at|up|decided|0=37 1=-36
at|up|declared|0=9 1=-9
at|up|declined|0=-7 1=7
at|up|delivered|0=22 1=-16
at|up|diplomats|0=7 1=-7
at|up|due|0=-6
at|up|earlier|0=9 1=-9
at|up|end|0=7
at|up|extended|0=10 1=-8
at|up|fail|0=-6 1=6
at|up|found|0=7 1=-7
at|up|from|0=-14 2=10
at|up|future that|0=-13 1=11 2=8
at|up|give|0=-14 2=13
at|up|hinted|0=-7 1=7
at|up|his|0=5 1=-5
at|up|indicated|0=-7 1=7
at|up|interview|0=-5 1=5
at|up|in|0=-10 1=12
at|up|jamaica|0=-11 2=6
at|up|keep|0=-7 2=9
at|up|known|0=14 1=-14
at|up|last|0=17 1=-17
at|up|leave|0=10 1=-6
at|up|light|1=12 2=-8
at|up|mandate|0=-6 1=16
at|up|meeting|0=-8 1=8
at|up|meet|0=26 1=-11 2=-14
at|up|monde|0=-6 1=6
at|up|nations|0=-12 1=12
at|up|none gerund|0=10 1=-9
at|up|none infinitive|0=-23 1=6 2=16
at|up|none|0=14 2=-11
at|up|offered|0=-14 1=14
at|up|officers|0=10 1=-10
at|up|of|0=-14 1=12
at|up|only|0=9 1=-9
at|up|on|0=20 1=8 2=-27
at|up|parliament|0=-11 1=11
at|up|past infinitive|0=-8 1=8
at|up|past perfect that|0=14 1=-18 2=8
at|up|past that|0=19 2=-8
at|up|pledged|0=19 2=-8
at|up|port-au-prince|0=-10 1=13
at|up|possible that|0=-11 1=24 2=-11
at|up|present infinitive|1=24 2=-15
at|up|present that|0=-6 1=6 2=15
at|up|promised|0=-7 1=7
at|up|promise|0=-15 1=31 2=-6
at|up|reaffirmed|0=-5 1=5
at|up|refused|0=-26 1=35
at|up|refuse|0=13 1=-12
at|up|reluctant|0=-18 1=19
at|up|reported|0=14 1=-14
at|up|request|0=-10 1=11
at|up|reuters|0=11 1=-11
at|up|revealed|0=-5 1=5
at|up|saturday|0=7 1=-7
at|up|savoir|0=-7 1=7
at|up|says|0=7 1=21 2=-28
at|up|say|0=7 1=20 2=-23
at|up|serve|1=5 2=-6
at|up|sign|0=-19 1=19
at|up|since|0=-9 1=9
at|up|suspended|0=-16 1=18
at|up|thank|0=10 1=-10
at|up|the|0=-9 2=10
at|up|third|0=9 1=-9
at|up|this|0=12 1=-8
at|up|to|0=8 1=-8
at|up|until|0=9 1=-6
at|up|us|0=9 1=-9
at|up|voted|0=-8 1=8
at|up|washington|0=-7 1=8
at|up|willing|0=-6 1=6
at|up|withdrawn|2=7
at|up|would that|0=5 1=16 2=-14
at|up|writing|0=-8 1=8
at|up|wrote|0=-9 1=9
at|up|york|0=10 1=-10
at|up|–|0=5 1=-5
back|0|0=12 1=5 2=-25
back|0|acts|agreement|0=14 2=-5
back|0|acts|contribution|0=7 1=9 2=-20
back|0|acts|engagement|0=23 2=-12
back|0|acts|mandate|2=7
back|0|acts|obstacle|0=11 1=14 2=-29
back|0|acts|request|0=10 2=-11
back|0|acts|requirement|0=6
back|0|agreement signed|0=6
back|0|agreement sought|0=-8 1=9
back|0|arrive|1=9 2=-12
back|0|authorised|0=12 1=-6
back|0|authorise|0=9 2=-5
back|0|back|0=6 1=15 2=-18
back|0|bind|0=17 1=-9 2=-12
back|0|changed|1=7
back|0|change|0=-24 1=34 2=-10
back|0|committed|0=12 1=-6
back|0|considering|0=10 1=14 2=-23
back|0|consider|1=22 2=-15
back|0|delivered|0=14 1=16 2=-41
back|0|draft|0=22 1=-21
back|0|due|0=-12 1=20 2=-7
back|0|ended|1=12 2=-15
back|0|end|0=23 1=-5 2=-19
back|0|engagement held|0=17 2=-17
back|0|extended|1=-15 2=18
back|0|extend|0=-21 1=-24 2=44
back|0|future main|future main|0=5 1=-17 2=12
back|0|future main|future perfect main|1=9 2=-6
back|0|future main|future that|0=8 2=-5
back|0|future main|none gerund|0=6
back|0|future main|none participle|0=8
back|0|future main|past main|0=11 1=-16 2=9
back|0|future main|past participle|0=8 1=-5
back|0|future main|past perfect main|0=11 1=-19 2=11
back|0|future main|past perfect sub|0=5
back|0|future main|past relative|1=-13 2=8
back|0|future main|past that|1=-9 2=11
back|0|future main|possible main|0=12 2=-7
back|0|future main|present relative|2=-8
back|0|future main|present that|0=8 2=-5
back|0|future main|unverbed|0=-7 1=8
back|0|future main|would main|0=14 1=-20 2=6
back|0|future main|would that|1=-18 2=13
back|0|future relative|future main|0=9
back|0|future relative|past main|0=-13 1=16
back|0|future relative|past that|0=7 1=-7
back|0|future relative|unverbed|0=7
back|0|future sub|past main|0=6 1=-6
back|0|future that|future main|0=15 2=-15
back|0|future that|past main|0=-15 2=14
back|0|future that|past perfect main|0=-7 1=10
back|0|future that|past relative|0=6 1=-6
back|0|future that|past that|0=-14 2=15
back|0|future that|present infinitive|0=5
back|0|future that|would that|0=-23 1=39 2=-16
back|0|give|0=6 1=-10
back|0|hesitate|0=-7 1=12
back|0|hold|0=19 1=-15
back|0|keep|0=9 2=-8
back|0|leave|0=15 1=-14 2=-6
back|0|light|0=9 1=15 2=-27
back|0|meet|1=24 2=-25
back|0|need|0=8 1=-6
back|0|none gerund|future main|0=-16 1=7 2=9
back|0|none gerund|past main|0=-9 1=6
back|0|none gerund|past perfect that|0=6 1=-6
back|0|none gerund|past that|0=14 1=-14
back|0|none gerund|possible main|0=-8 1=11
back|0|none gerund|present infinitive|0=-29 1=31
back|0|none gerund|present main|0=23 1=-21
back|0|none gerund|present relative|0=6 1=-6
back|0|none gerund|present that|0=12 1=-10
back|0|none gerund|unverbed|0=13 1=-6 2=-7
back|0|none gerund|would main|0=-26 1=26
back|0|none gerund|would that|0=7 1=-7
back|0|none infinitive|none participle|0=-7 1=7
back|0|none participle|future main|0=-6
back|0|none participle|none infinitive|0=6
back|0|none participle|none participle|1=5
back|0|none participle|past main|0=-8 1=10
back|0|none participle|past participle|0=9 1=-9
back|0|none participle|past perfect main|0=-22 1=28 2=-5
back|0|none participle|past perfect relative|0=-10 1=10
back|0|none participle|past perfect that|0=-5 1=5
back|0|none participle|possible main|0=5
back|0|none participle|present main|0=-15 1=16
back|0|none participle|present relative|0=6 1=-6
back|0|none participle|present sub|0=10 1=-10
back|0|none participle|present that|0=-29 1=29
back|0|none participle|should main|1=-8 2=10
back|0|none participle|unverbed|1=-7
back|0|none participle|would relative|0=-16 1=16
back|0|none participle|would that|0=-6 1=8
back|0|none|0=7 1=6 2=-12
back|0|obstacle|0=11 1=15 2=-32
back|0|oppose|0=-8 1=10
back|0|past main|future main|0=6 1=10 2=-13
back|0|past main|future that|2=-6
back|0|past main|none gerund|0=-5 1=6
back|0|past main|none infinitive|0=-6 1=6
back|0|past main|none participle|0=-15 1=15
back|0|past main|past main|1=26 2=-29
back|0|past main|past participle|1=-11 2=12
back|0|past main|past perfect main|0=18 2=-21
back|0|past main|past perfect relative|0=9 1=-8
back|0|past main|past perfect sub|0=-9 1=9
back|0|past main|past perfect that|0=-21 1=21
back|0|past main|past relative|2=7
back|0|past main|past sub|0=-14 1=16
back|0|past main|past that|0=11
back|0|past main|possible main|0=-7 2=8
back|0|past main|possible relative|0=-12 1=12
back|0|past main|possible that|0=10 1=-10
back|0|past main|present infinitive|1=14 2=-9
back|0|past main|present main|1=29 2=-33
back|0|past main|present relative|0=16 1=-14
back|0|past main|present sub|0=5
back|0|past main|present that|0=-6 1=9
back|0|past main|should main|0=-12 1=13
back|0|past main|should that|0=20 1=-20
back|0|past main|unverbed|0=15 2=-23
back|0|past main|would main|1=5
back|0|past main|would perfect main|0=-8 1=8
back|0|past main|would sub|0=-14 1=14
back|0|past main|would that|1=16 2=-13
back|0|past participle|future main|0=20 1=-19
back|0|past participle|past participle|0=-8 1=11
back|0|past participle|past perfect main|0=16 1=-15
back|0|past participle|past perfect relative|0=-6 1=6
back|0|past participle|past perfect that|0=16 1=-16
back|0|past participle|past relative|0=-46 1=46
back|0|past participle|past that|0=17 1=-17
back|0|past participle|possible main|0=-7 2=8
back|0|past participle|present main|0=8
back|0|past participle|should main|0=-7 2=12
back|0|past participle|would that|1=7
back|0|past perfect main|future main|0=-27 1=34 2=-7
back|0|past perfect main|none gerund|0=11 1=-11
back|0|past perfect main|none participle|1=5
back|0|past perfect main|past main|0=5
back|0|past perfect main|past participle|0=5 1=-5
back|0|past perfect main|past perfect main|0=-49 1=49 2=10
back|0|past perfect main|past perfect relative|0=18 1=-18
back|0|past perfect main|past perfect that|0=-14 2=11
back|0|past perfect main|past that|0=-9 1=10
back|0|past perfect main|possible main|1=-10 2=7
back|0|past perfect main|present infinitive|0=12 1=-9
back|0|past perfect main|present main|0=-13 1=24
back|0|past perfect main|present relative|0=-11 1=12
back|0|past perfect main|present sub|0=-10 1=10
back|0|past perfect main|present that|0=11 1=-11
back|0|past perfect main|should main|0=-6 1=7
back|0|past perfect main|unverbed|1=-8 2=11
back|0|past perfect main|would main|0=-13 1=13
back|0|past perfect main|would relative|0=-37 1=37
back|0|past perfect relative|future main|1=-6 2=7
back|0|past perfect relative|past main|0=8 1=-8
back|0|past perfect relative|past perfect main|0=-8 2=12
back|0|past perfect relative|past relative|0=8 1=-9
back|0|past perfect relative|possible main|0=-13 1=13
back|0|past perfect relative|present main|1=-7 2=12
back|0|past perfect relative|present that|0=-7 1=7
back|0|past perfect relative|would that|0=12 1=-12
back|0|past perfect sub|past main|0=31 1=-30
back|0|past perfect sub|present infinitive|0=5 1=-5
back|0|past perfect sub|unverbed|0=6 1=-6
back|0|past perfect sub|would that|0=5 1=-5
back|0|past perfect that|past main|0=21 1=-15 2=-6
back|0|past perfect that|past perfect that|0=5 1=-5
back|0|past perfect that|present main|0=7 1=-7
back|0|past perfect that|present sub|0=-7 1=7
back|0|past relative|future main|0=15 1=-11
back|0|past relative|future relative|0=6 1=-6
back|0|past relative|future that|0=-8 1=8
back|0|past relative|none gerund|0=11 1=-11
back|0|past relative|none participle|0=-6 1=6
back|0|past relative|past main|0=7 1=6 2=-10
back|0|past relative|past participle|0=13 1=-13
back|0|past relative|past perfect main|0=13 1=-13
back|0|past relative|past perfect relative|0=5
back|0|past relative|past perfect sub|0=-12 1=12
back|0|past relative|past perfect that|0=6 1=-6
back|0|past relative|past sub|0=-17 1=6 2=12
back|0|past relative|past that|0=-20 1=22
back|0|past relative|possible main|0=5
back|0|past relative|possible relative|0=-6 1=6
back|0|past relative|possible that|0=7 1=-7
back|0|past relative|present infinitive|0=6
back|0|past relative|present main|1=5
back|0|past relative|present relative|0=-11 1=11
back|0|past relative|present sub|0=10 1=-9
back|0|past relative|present that|0=10 1=-9
back|0|past relative|unverbed|0=26 1=-26
back|0|past relative|would main|0=24 1=-23
back|0|past relative|would relative|0=-24 1=25
back|0|past relative|would sub|0=6 1=-6
back|0|past relative|would that|1=-5 2=8
back|0|past sub|future main|0=-15 1=17
back|0|past sub|future relative|0=-5 1=6
back|0|past sub|none gerund|0=-13 1=13
back|0|past sub|past main|0=-47 1=41 2=8
back|0|past sub|past participle|0=6 1=-6
back|0|past sub|past perfect main|1=5
back|0|past sub|past perfect relative|0=10 1=-10
back|0|past sub|past relative|0=16 1=-16
back|0|past sub|past that|0=-26 1=26
back|0|past sub|possible main|0=6 1=-6
back|0|past sub|present infinitive|1=5
back|0|past sub|present main|1=5
back|0|past sub|present relative|0=-16 1=16
back|0|past sub|present sub|0=11 1=-10
back|0|past sub|present that|0=-9 1=9
back|0|past sub|should main|0=-12 1=12
back|0|past sub|unverbed|0=-5 1=6
back|0|past sub|would main|0=10 1=-10
back|0|past sub|would that|0=-21 1=11 2=11
back|0|past that|future main|0=12 1=-7 2=-5
back|0|past that|future that|0=7
back|0|past that|past main|0=15 1=-13
back|0|past that|past perfect main|0=10 1=-10
back|0|past that|past relative|0=6 1=-6
back|0|past that|unverbed|0=8 1=-7
back|0|past that|would that|0=14 1=-13
back|0|pledged|2=8
back|0|possible main|future main|0=-5 1=7
back|0|possible main|future relative|0=6 1=-6
back|0|possible main|past main|0=-5
back|0|possible main|present main|0=14 1=-17
back|0|possible relative|unverbed|0=-6 1=6
back|0|possible sub|present infinitive|0=-11 1=11
back|0|possible sub|present main|0=-8 1=8
back|0|possible that|future sub|0=-11 2=11
back|0|possible that|past main|0=5
back|0|possible that|would that|0=-11 2=11
back|0|present infinitive|future main|0=-10 2=12
back|0|present infinitive|future that|0=-16 2=19
back|0|present infinitive|none gerund|0=5
back|0|present infinitive|past main|1=-29 2=33
back|0|present infinitive|past participle|0=-14 1=6 2=9
back|0|present infinitive|past perfect main|0=17 1=-7 2=-9
back|0|present infinitive|past perfect relative|0=5
back|0|present infinitive|past perfect that|0=-6 1=8
back|0|present infinitive|past relative|0=12 2=-11
back|0|present infinitive|past sub|0=10 2=-6
back|0|present infinitive|past that|0=6
back|0|present infinitive|possible main|0=9 1=-5
back|0|present infinitive|present infinitive|0=10 1=-16 2=6
back|0|present infinitive|present main|0=-28 1=23 2=6
back|0|present infinitive|present relative|0=-14 2=10
back|0|present infinitive|present sub|0=-6
back|0|present infinitive|present that|0=-6 2=7
back|0|present infinitive|unverbed|0=-10 1=-5 2=14
back|0|present infinitive|would main|0=26 1=-17 2=-9
back|0|present infinitive|would sub|2=6
back|0|present main|future main|1=-34 2=31
back|0|present main|future relative|1=7
back|0|present main|future that|0=6
back|0|present main|none infinitive|0=5
back|0|present main|none participle|0=-5 1=-8 2=13
back|0|present main|past main|0=-23 1=14 2=19
back|0|present main|past participle|0=-10 1=10
back|0|present main|past perfect main|0=-10 1=17
back|0|present main|past perfect relative|0=7 1=-6
back|0|present main|past perfect sub|0=-6 1=6
back|0|present main|past relative|0=16 1=-12
back|0|present main|past sub|0=-5 1=5
back|0|present main|past that|0=-27 1=34 2=-6
back|0|present main|possible main|1=-12 2=11
back|0|present main|possible relative|0=-8 1=14 2=-6
back|0|present main|possible sub|0=-20 1=20
back|0|present main|present infinitive|1=23 2=-19
back|0|present main|present main|1=8
back|0|present main|present relative|0=5
back|0|present main|present sub|0=11 1=-18 2=7
back|0|present main|should main|2=8
back|0|present main|should that|0=-9 1=9
back|0|present main|unverbed|0=13 1=-12
back|0|present main|would main|0=19 1=-10 2=-10
back|0|present main|would relative|0=14 1=-13
back|0|present main|would that|0=-15 1=12
back|0|present relative|future main|1=7 2=-7
back|0|present relative|future that|0=-8 1=8
back|0|present relative|none gerund|0=6 1=-6
back|0|present relative|past main|0=21 1=-16 2=-5
back|0|present relative|past participle|0=-5 2=6
back|0|present relative|past perfect main|0=10 1=-8
back|0|present relative|past relative|0=9 1=-9
back|0|present relative|past sub|0=-10 1=10
back|0|present relative|present infinitive|0=-18 2=16
back|0|present relative|present main|0=-9 1=7
back|0|present relative|present that|1=5
back|0|present relative|would that|0=11 1=-6
back|0|present sub|future main|0=-18 1=23
back|0|present sub|past main|0=-21 1=15 2=6
back|0|present sub|past perfect main|0=-7 1=10
back|0|present sub|possible main|0=6 1=-6
back|0|present sub|present infinitive|1=6
back|0|present sub|present main|0=12 1=-10
back|0|present sub|would main|0=5
back|0|present sub|would that|0=8 1=-8
back|0|present that|future main|0=-14 2=15
back|0|present that|past main|0=12 1=-6 2=-7
back|0|present that|past perfect main|0=19 1=-18
back|0|present that|past sub|0=6
back|0|promise|0=7 2=-8
back|0|refused|0=8 1=12 2=-18
back|0|refuse|0=20 1=-13 2=-6
back|0|reluctant|1=18 2=-8
back|0|request|0=11 1=6 2=-17
back|0|says|agreement|0=-9 1=10
back|0|says|contribution|0=21 2=-23
back|0|says|engagement|1=20
back|0|says|mandate|0=18 1=-13
back|0|says|obstacle|1=6
back|0|says|request|1=8
back|0|says|requirement|0=-10 2=5
back|0|say|0=19 2=-25
back|0|serve|0=18 2=-20
back|0|should main|future main|0=10 2=-6
back|0|should main|past perfect main|0=14 1=-7 2=-7
back|0|should main|past perfect that|0=-10 1=12
back|0|should main|past relative|0=-7 1=7
back|0|should main|present main|2=-6
back|0|should main|would main|0=-7 2=12
back|0|should relative|unverbed|0=-21 1=22
back|0|should that|future main|0=9 2=-9
back|0|sign|0=6
back|0|suspended|0=15 1=-9
back|0|thank|0=-9 1=9
back|0|unverbed|future main|0=-7 1=-25 2=31
back|0|unverbed|future relative|0=-17 1=17
back|0|unverbed|future that|0=-28 1=29
back|0|unverbed|none participle|0=-21 1=22
back|0|unverbed|past main|0=-17 1=14 2=7
back|0|unverbed|past perfect main|0=-8 2=5
back|0|unverbed|past perfect that|0=-6 1=6
back|0|unverbed|past relative|1=8
back|0|unverbed|past that|0=12 1=-11
back|0|unverbed|possible main|0=6 1=-6
back|0|unverbed|possible that|0=7 1=-7
back|0|unverbed|present infinitive|0=-16 1=17
back|0|unverbed|present main|0=-42 1=51 2=-10
back|0|unverbed|present relative|0=-25 1=25
back|0|unverbed|present sub|0=-20 1=21
back|0|unverbed|should main|0=5
back|0|unverbed|should that|0=8 1=-8
back|0|unverbed|unverbed|0=-37 1=33
back|0|unverbed|would relative|0=17 1=-10 2=-8
back|0|unverbed|would that|0=-19 1=12 2=8
back|0|want|0=-8 1=13
back|0|withdrawn|0=12 2=-12
back|0|would main|past main|0=19 1=-18
back|0|would main|past perfect main|0=6
back|0|would main|past relative|1=5
back|0|would main|present main|0=9 1=-6
back|0|would main|present relative|0=-10 2=10
back|0|would relative|future main|0=-7 2=7
back|0|would relative|present sub|0=-9 2=9
back|0|would that|future main|2=6
back|0|would that|future relative|0=-7 2=7
back|0|would that|past main|0=28 1=-17 2=-11
back|0|would that|past perfect main|0=24 1=-13 2=-11
back|0|would that|past relative|0=7
back|0|would that|past that|0=9 2=-7
back|0|would that|present infinitive|1=-11 2=6
back|0|would that|present main|0=11 2=-11
back|0|would that|would main|0=-8 2=8
back|0|would that|would that|0=-14 1=10
back|10 ahead|1=-19 2=17
back|10 long-ago|0=18 1=-17
back|10 now|0=9 1=22 2=-38
back|10 past|0=20 1=12 2=-45
back|1|0=19 2=-33
back|1|acts|contribution|0=13 2=-27
back|1|acts|engagement|0=25 1=-6 2=-10
back|1|acts|mandate|0=10 1=-13
back|1|acts|obstacle|0=8 1=15 2=-25
back|1|acts|request|0=19 2=-16
back|1|acts|requirement|0=28 1=-21 2=-14
back|1|agreement drafting|0=18 1=-16
back|1|arrive|0=11 1=-11 2=-5
back|1|ask|0=7 2=-9
back|1|authorised|0=20 1=-6 2=-12
back|1|authorise|0=12 1=-9
back|1|back|0=9 1=-10
back|1|bar|0=-21 1=22
back|1|bind|0=19 2=-24
back|1|changed|0=10 1=-6
back|1|change|0=14 1=-11
back|1|committed|1=10 2=-11
back|1|considering|0=8 1=5 2=-13
back|1|consider|0=-10 2=10
back|1|delivered|0=25 1=-5 2=-40
back|1|draft|0=17 1=-16
back|1|due|0=10 2=-7
back|1|ended|1=-16 2=19
back|1|end|0=20 1=-25
back|1|engagement held|0=20 2=-9
back|1|engagement planned|1=7 2=-5
back|1|extended|0=-6
back|1|extend|2=5
back|1|fail|0=10 1=-10
back|1|future main|future main|0=-26 1=36 2=-10
back|1|future main|future relative|0=-10 2=10
back|1|future main|none infinitive|0=-7 2=9
back|1|future main|past main|0=15 1=-31 2=18
back|1|future main|past perfect main|0=20 1=-12 2=-7
back|1|future main|past relative|2=6
back|1|future main|past that|1=8
back|1|future main|possible main|0=-15 1=10 2=6
back|1|future main|present infinitive|0=17 1=-13
back|1|future main|present relative|0=6
back|1|future main|present that|0=-28 2=27
back|1|future main|unverbed|1=-21 2=17
back|1|future main|would main|0=7
back|1|future main|would that|0=26 1=-12 2=-14
back|1|future relative|past main|1=-12 2=8
back|1|future relative|past perfect main|0=6
back|1|future relative|past relative|0=-9 2=10
back|1|future relative|present infinitive|0=-9 2=12
back|1|future relative|present main|0=9 1=-7
back|1|future that|future main|0=-7 1=8
back|1|future that|past main|0=5
back|1|future that|present infinitive|0=-11 1=11
back|1|future that|present main|0=-5 2=8
back|1|give|0=15 1=-11 2=-13
back|1|hold|0=12 2=-10
back|1|keep|1=13 2=-15
back|1|leave|0=16 1=-15 2=-6
back|1|light|0=10 1=7 2=-21
back|1|meet|0=-5 2=14
back|1|need|0=8 1=-7
back|1|none gerund|future main|0=-27 1=32 2=-5
back|1|none gerund|past main|0=-7 1=11
back|1|none gerund|past perfect main|0=10 1=-10
back|1|none gerund|present relative|0=7 1=-7
back|1|none gerund|would main|0=10 1=-10
back|1|none infinitive|would main|0=-10 1=10
back|1|none infinitive|would that|0=-9 2=9
back|1|none participle|none infinitive|0=-41 1=42
back|1|none participle|none participle|0=13 1=-13
back|1|none participle|past main|0=-17 1=18
back|1|none participle|past perfect main|0=-7 1=6
back|1|none participle|past perfect relative|0=8 1=-8
back|1|none participle|past relative|0=5 1=-5
back|1|none participle|past sub|0=-5 1=5
back|1|none participle|possible main|0=-7 1=7
back|1|none participle|present infinitive|1=-10 2=7
back|1|none participle|present main|0=9 1=-6
back|1|none participle|present relative|0=-8 1=8
back|1|none participle|present that|0=7 1=-7
back|1|none participle|should main|0=7 1=-7
back|1|none participle|unverbed|0=7 1=-7
back|1|none participle|would that|0=-6 1=10
back|1|none|0=24 2=-37
back|1|obstacle|0=11 1=13 2=-28
back|1|oppose|0=5
back|1|past main|future main|0=13 1=-7
back|1|past main|future perfect main|0=5 1=-5
back|1|past main|future relative|0=-7 1=7
back|1|past main|future sub|0=5
back|1|past main|future that|0=26 1=-23
back|1|past main|none gerund|0=-21 1=21
back|1|past main|none infinitive|0=-9 1=9
back|1|past main|none participle|0=14 1=-14
back|1|past main|past main|1=26 2=-24
back|1|past main|past participle|0=8 1=-8
back|1|past main|past perfect main|0=25 1=-13 2=-20
back|1|past main|past perfect relative|0=-7 1=7
back|1|past main|past perfect sub|0=9 1=-8
back|1|past main|past perfect that|0=7 1=-7
back|1|past main|past relative|1=8
back|1|past main|past that|0=6
back|1|past main|possible sub|0=12 1=-12
back|1|past main|possible that|0=-5 2=7
back|1|past main|present infinitive|0=13 2=-11
back|1|past main|present main|0=8 1=21 2=-32
back|1|past main|present relative|0=8 1=-19 2=12
back|1|past main|present sub|0=-12 1=13
back|1|past main|should main|0=-21 1=22
back|1|past main|should relative|0=5 1=-5
back|1|past main|unverbed|0=22 1=-9 2=-21
back|1|past main|would relative|0=22 1=-22
back|1|past main|would sub|0=16 1=-16
back|1|past main|would that|1=7
back|1|past participle|future main|0=-5 1=6
back|1|past participle|past main|0=-9 1=11
back|1|past participle|past perfect main|0=-17 1=17
back|1|past participle|past perfect that|0=-8 1=8
back|1|past participle|past relative|0=5 1=-5
back|1|past participle|past sub|0=-5 1=5
back|1|past participle|past that|0=-5 1=5
back|1|past participle|possible main|0=-15 1=15
back|1|past participle|present infinitive|0=12 1=-12
back|1|past participle|present sub|0=-7 1=8
back|1|past participle|present that|0=-8 1=8
back|1|past participle|unverbed|0=13 1=-13
back|1|past participle|would main|0=-14 1=14
back|1|past participle|would relative|0=7 1=-7
back|1|past participle|would that|0=-10 1=10
back|1|past perfect main|future main|0=-6 1=7
back|1|past perfect main|future relative|0=6 1=-6
back|1|past perfect main|none gerund|0=-11 1=11
back|1|past perfect main|past main|0=37 1=-34
back|1|past perfect main|past participle|0=5 1=-5
back|1|past perfect main|past perfect main|0=-24 1=28
back|1|past perfect main|past perfect relative|0=-6 1=6
back|1|past perfect main|past perfect that|0=7 1=-7
back|1|past perfect main|past that|0=8 1=-7
back|1|past perfect main|present infinitive|0=16 1=-16
back|1|past perfect main|present main|1=12 2=-5
back|1|past perfect main|present that|0=18 1=-18
back|1|past perfect main|unverbed|0=8 1=-7
back|1|past perfect main|would main|0=8 1=-8
back|1|past perfect main|would perfect main|0=5 1=-5
back|1|past perfect main|would that|0=17 1=-17
back|1|past perfect relative|future main|0=7 1=-6
back|1|past perfect relative|past main|0=9 1=-8
back|1|past perfect relative|past perfect main|0=-14 1=14
back|1|past perfect relative|past that|0=-9 2=11
back|1|past perfect relative|present main|0=12 1=-12
back|1|past perfect relative|unverbed|0=8 1=-8
back|1|past perfect relative|would main|0=5 1=-5
back|1|past perfect sub|past main|0=-17 1=17
back|1|past perfect sub|past relative|0=-11 1=11
back|1|past perfect sub|unverbed|0=-23 1=23
back|1|past perfect sub|would that|0=9 1=-9
back|1|past perfect that|past main|0=16 1=-16
back|1|past perfect that|would that|0=7 1=-7
back|1|past relative|future main|0=7 1=-6
back|1|past relative|future that|0=8 1=-8
back|1|past relative|past main|1=10
back|1|past relative|past perfect main|0=24 1=-23
back|1|past relative|past relative|0=-9 1=9
back|1|past relative|past that|0=-10 1=10
back|1|past relative|possible that|0=-6 1=6
back|1|past relative|should main|0=-8 1=8
back|1|past relative|would main|0=16 1=-16
back|1|past relative|would that|0=14 1=-13
back|1|past sub|future main|0=23 1=-23
back|1|past sub|none gerund|0=10 1=-9
back|1|past sub|past participle|0=-6 1=6
back|1|past sub|past perfect main|0=9 1=-9
back|1|past sub|past perfect that|0=-12 1=12
back|1|past sub|past relative|0=7 1=-7
back|1|past sub|past sub|0=-5 1=5
back|1|past sub|past that|0=-32 1=32
back|1|past sub|present infinitive|0=11 1=-11
back|1|past sub|present main|0=-14 1=15
back|1|past sub|present relative|0=16 1=-16
back|1|past sub|present sub|0=6 1=-6
back|1|past sub|present that|0=7 1=-7
back|1|past sub|unverbed|0=-10 1=10
back|1|past sub|would main|0=-11 1=11
back|1|past that|future main|0=-5 1=5
back|1|past that|none gerund|0=5 1=-5
back|1|past that|past that|0=-17 1=18
back|1|past that|present infinitive|0=10 1=-9
back|1|past that|present main|0=9 1=-8
back|1|past that|present relative|0=-12 1=12
back|1|past that|unverbed|0=-6 1=6
back|1|past that|would that|0=7 1=-7
back|1|pledged|1=13 2=-10
back|1|possible main|future main|0=-10 2=10
back|1|possible main|past main|1=5
back|1|possible main|past that|0=-7 1=7
back|1|possible main|possible main|0=-9 2=9
back|1|possible main|present infinitive|0=-7 1=9
back|1|possible main|present main|0=8 1=-6
back|1|possible relative|future main|0=-12 2=12
back|1|possible relative|unverbed|0=-9 1=9
back|1|present infinitive|future main|1=-11 2=15
back|1|present infinitive|future that|2=7
back|1|present infinitive|past participle|0=-5 2=9
back|1|present infinitive|past perfect main|0=13 1=-14
back|1|present infinitive|past perfect relative|0=-8 1=8
back|1|present infinitive|past perfect sub|0=-9 1=9
back|1|present infinitive|possible main|0=5
back|1|present infinitive|present infinitive|0=-14 2=14
back|1|present infinitive|present main|0=-6 1=-19 2=27
back|1|present infinitive|should that|0=-14 2=14
back|1|present infinitive|unverbed|0=-23 1=26
back|1|present infinitive|would main|0=-8 1=9
back|1|present infinitive|would that|0=-13 1=18 2=-6
back|1|present main|future main|0=17 1=-10 2=-7
back|1|present main|future perfect main|0=-7 2=9
back|1|present main|future relative|0=-7 1=10
back|1|present main|none gerund|0=13 1=-13
back|1|present main|none participle|0=6 1=-6
back|1|present main|past main|0=14 2=-15
back|1|present main|past participle|0=-14 1=15
back|1|present main|past perfect main|0=8 1=-16 2=10
back|1|present main|past perfect relative|0=-10 1=11
back|1|present main|past relative|0=-24 1=14 2=9
back|1|present main|past sub|0=8 1=-8
back|1|present main|past that|0=9 1=-7
back|1|present main|possible main|1=-6 2=8
back|1|present main|possible that|1=8
back|1|present main|present infinitive|1=6 2=-7
back|1|present main|present main|0=-6 1=17
back|1|present main|present relative|0=10 1=-9
back|1|present main|present sub|1=7
back|1|present main|present that|0=-7 1=9
back|1|present main|unverbed|0=-25 1=34 2=-5
back|1|present main|would main|1=5
back|1|present relative|past main|0=30 1=-23 2=-7
back|1|present relative|past perfect main|0=10 1=-9
back|1|present relative|past that|0=7 1=-6
back|1|present relative|present infinitive|0=-5 2=8
back|1|present relative|present that|0=-7 1=7
back|1|present relative|would main|0=7 1=-7
back|1|present relative|would that|0=6
back|1|present sub|future main|0=-8 2=9
back|1|present sub|past main|0=14 1=-8 2=-6
back|1|present sub|present infinitive|0=9 1=-8
back|1|present sub|present main|0=-10 1=12
back|1|present sub|present relative|0=-12 1=14
back|1|present sub|present that|0=-18 1=18
back|1|present sub|unverbed|0=-11 2=9
back|1|present sub|would that|0=-6 1=11
back|1|present that|past main|0=6 1=-5
back|1|promise|0=14 2=-23
back|1|refused|0=24 1=-12 2=-19
back|1|refuse|0=19 1=-18
back|1|reluctant|0=5 1=7 2=-8
back|1|request|0=15 2=-20
back|1|requirement|0=26 1=-16 2=-18
back|1|says|agreement|0=23 1=-23
back|1|says|contribution|0=26 1=-7 2=-34
back|1|says|engagement|1=8
back|1|says|mandate|0=12 1=-10
back|1|says|obstacle|0=7
back|1|says|request|1=7
back|1|says|requirement|1=6
back|1|say|0=19 2=-33
back|1|serve|0=14 2=-18
back|1|should main|none participle|0=6 1=-6
back|1|should main|past perfect main|0=6
back|1|should relative|unverbed|0=8 1=-7
back|1|sign|0=-19 1=24
back|1|suspended|0=28 1=-26
back|1|thank|0=-7 1=8
back|1|unverbed|future that|0=-13 1=16
back|1|unverbed|none participle|0=-28 1=17 2=11
back|1|unverbed|past main|0=-14 1=8 2=9
back|1|unverbed|past participle|0=-17 1=17
back|1|unverbed|past perfect main|0=-19 1=20
back|1|unverbed|past perfect sub|0=-11 1=11
back|1|unverbed|past perfect that|0=16 1=-16
back|1|unverbed|past relative|0=6 1=-5
back|1|unverbed|past that|0=8 1=-8
back|1|unverbed|present infinitive|0=-46 1=47
back|1|unverbed|present main|0=-39 1=41
back|1|unverbed|present relative|0=-10 1=10
back|1|unverbed|present that|0=-14 1=14
back|1|unverbed|unverbed|0=-23 1=24
back|1|unverbed|would main|0=6 1=-6
back|1|unverbed|would relative|0=-6 1=7
back|1|unverbed|would that|0=-16 1=7 2=10
back|1|want|0=-32 1=27
back|1|withdrawn|0=19 1=-16 2=-11
back|1|would main|past main|0=-13 1=15
back|1|would main|unverbed|1=5
back|1|would that|future main|0=8 2=-6
back|1|would that|past main|0=-26 1=21 2=5
back|1|would that|present main|0=5
back|1|would that|would that|1=6 2=-6
back|2|0=21 1=-9 2=-31
back|2|acts|agreement|0=9 1=-7
back|2|acts|contribution|0=18 1=-8 2=-26
back|2|acts|engagement|0=20 1=-17 2=6
back|2|acts|mandate|0=12 2=-16
back|2|acts|obstacle|0=10 1=9 2=-20
back|2|acts|request|0=13 2=-11
back|2|acts|requirement|0=18 1=-15
back|2|agreement drafting|1=5
back|2|agreement in-force|0=-6 1=6
back|2|agreement signed|0=23 1=-23
back|2|arrive|0=6 1=-8
back|2|ask|0=5 1=7 2=-9
back|2|authorised|0=11 1=-12
back|2|authorise|0=13 1=-11
back|2|back|0=34 1=-31
back|2|bind|1=11 2=-11
back|2|change|0=12 1=-24 2=12
back|2|committed|0=5
back|2|considering|0=22 1=-29 2=6
back|2|delivered|0=24 2=-38
back|2|due|0=7 1=-16 2=10
back|2|ended|0=13 1=-10
back|2|engagement held|0=6 1=9
back|2|engagement planned|1=-7 2=7
back|2|extended|1=15 2=-12
back|2|extend|0=10 1=-8
back|2|fail|0=10 1=-9
back|2|future main|none gerund|0=-7 2=9
back|2|future main|none infinitive|0=-10 2=10
back|2|future main|none participle|0=-10 1=11
back|2|future main|past main|1=-7 2=13
back|2|future main|past participle|0=-9 1=11
back|2|future main|past perfect main|0=6 1=-6
back|2|future main|past relative|0=-6 1=8
back|2|future main|past that|0=-18 2=21
back|2|future main|present infinitive|0=14 1=-7 2=-8
back|2|future main|present main|0=17 2=-16
back|2|future main|present that|0=8 1=-5
back|2|future main|unverbed|0=5 1=-6
back|2|future main|would main|0=7
back|2|future main|would that|0=10 1=-5
back|2|future perfect main|future main|0=-20 2=21
back|2|future perfect main|unverbed|0=-11 2=12
back|2|future relative|future main|0=5
back|2|future relative|past main|0=5 1=-5
back|2|future relative|present infinitive|0=-21 1=23
back|2|future sub|past main|0=-6 1=8
back|2|future sub|unverbed|0=-11 1=12
back|2|future that|past main|0=-11 2=8
back|2|future that|would that|2=5
back|2|give|0=12 2=-12
back|2|hesitate|0=10 1=-10
back|2|hold|1=12 2=-14
back|2|keep|0=17 1=-20
back|2|leave|0=27 1=-42 2=11
back|2|light|0=8 2=-10
back|2|meet|1=27 2=-18
back|2|none gerund|past main|0=7
back|2|none gerund|present infinitive|0=7 1=-7
back|2|none gerund|present main|0=-9 1=10
back|2|none gerund|unverbed|0=-6 1=6
back|2|none gerund|would that|0=5
back|2|none infinitive|present main|0=-11 1=11
back|2|none participle|future main|0=-8 1=12
back|2|none participle|none gerund|0=5 1=-5
back|2|none participle|none participle|0=6 1=-6
back|2|none participle|past main|0=-10 1=10
back|2|none participle|past perfect main|0=16 1=-16
back|2|none participle|past perfect relative|0=-6 1=6
back|2|none participle|possible that|0=-14 1=14
back|2|none participle|present main|0=8 1=-7
back|2|none participle|present relative|0=-5 1=5
back|2|none participle|unverbed|0=9 1=-8
back|2|none participle|would main|0=-17 1=17
back|2|none participle|would that|0=9 1=-8
back|2|none|0=21 1=5 2=-39
back|2|obstacle|0=11 1=9 2=-23
back|2|oppose|0=6 1=-28 2=22
back|2|past main|future main|0=20 1=-11 2=-9
back|2|past main|future relative|0=-20 1=9 2=11
back|2|past main|future that|0=-10 1=10
back|2|past main|none gerund|0=-21 1=21
back|2|past main|past main|0=7 1=21 2=-29
back|2|past main|past perfect main|0=28 1=-20 2=-13
back|2|past main|past perfect relative|0=-14 2=12
back|2|past main|past perfect sub|0=-8 1=8
back|2|past main|past perfect that|0=-14 1=14
back|2|past main|past relative|0=-7 1=8
back|2|past main|past that|0=-6 1=8
back|2|past main|possible main|0=12 1=-11
back|2|past main|possible relative|0=-8 1=8
back|2|past main|possible that|0=-7 1=7
back|2|past main|present infinitive|0=20 1=-15 2=-6
back|2|past main|present main|0=8 2=-12
back|2|past main|present relative|0=-17 1=18
back|2|past main|present sub|0=-19 1=10 2=8
back|2|past main|present that|0=-12 1=13
back|2|past main|should that|0=-25 1=25
back|2|past main|unverbed|0=12 2=-15
back|2|past main|would main|0=-13 1=15
back|2|past main|would relative|0=14 1=-14
back|2|past main|would sub|0=6 1=-6
back|2|past main|would that|0=-14 1=21
back|2|past participle|future main|0=-18 1=20
back|2|past participle|future that|0=6 1=-6
back|2|past participle|past relative|0=7 1=-7
back|2|past participle|past sub|0=7 1=-7
back|2|past participle|past that|0=12 1=-12
back|2|past participle|possible main|0=-9 1=9
back|2|past participle|present infinitive|0=-12 1=12
back|2|past participle|present main|0=-19 1=21
back|2|past participle|present sub|0=5 1=-5
back|2|past participle|present that|0=6 1=-6
back|2|past participle|should main|0=-10 1=10
back|2|past participle|unverbed|0=-22 1=22
back|2|past participle|would main|0=-11 1=11
back|2|past participle|would that|0=13 1=-13
back|2|past perfect main|future main|0=15 1=-13
back|2|past perfect main|none infinitive|0=14 1=-13
back|2|past perfect main|none participle|0=-9 1=9
back|2|past perfect main|past main|1=6
back|2|past perfect main|past participle|0=-9 1=9
back|2|past perfect main|past perfect main|0=-33 1=38
back|2|past perfect main|past perfect relative|0=-13 1=13
back|2|past perfect main|possible that|0=6 1=-6
back|2|past perfect main|present main|0=27 1=-22
back|2|past perfect main|present relative|0=6 1=-6
back|2|past perfect main|present sub|0=-5 1=5
back|2|past perfect main|present that|0=8 1=-8
back|2|past perfect main|should main|0=13 1=-13
back|2|past perfect main|unverbed|0=-16 1=16
back|2|past perfect main|would main|0=-7 1=7
back|2|past perfect main|would relative|0=10 1=-10
back|2|past perfect main|would that|0=5
back|2|past perfect relative|past perfect main|0=7 1=-7
back|2|past perfect sub|past main|0=-16 1=16
back|2|past perfect sub|past perfect main|0=-15 1=15
back|2|past perfect that|past main|0=15 1=-15
back|2|past perfect that|past perfect main|0=-11 1=11
back|2|past relative|past main|0=-6 1=9
back|2|past relative|past participle|0=6 1=-6
back|2|past relative|past perfect main|0=-6 1=6
back|2|past relative|past perfect relative|0=5
back|2|past relative|past that|0=8 1=-7
back|2|past relative|present infinitive|0=-27 1=16 2=12
back|2|past relative|present relative|0=-5 1=5
back|2|past relative|unverbed|0=-16 1=16
back|2|past relative|would main|0=-7 1=7
back|2|past sub|none gerund|0=8 1=-8
back|2|past sub|past main|1=5
back|2|past sub|past participle|0=-6 1=6
back|2|past sub|past relative|0=12 1=-11
back|2|past sub|past sub|0=-7 1=7
back|2|past sub|past that|0=9 1=-9
back|2|past sub|possible that|0=-7 1=8
back|2|past sub|present infinitive|0=20 1=-20
back|2|past sub|unverbed|0=8 1=-7
back|2|past sub|would main|0=9 1=-9
back|2|past sub|would that|0=-7 1=9
back|2|past that|future main|0=6 1=-6
back|2|past that|unverbed|0=6 1=-6
back|2|pledged|0=6 2=-10
back|2|possible main|past main|0=7 1=-7
back|2|possible relative|present main|0=-10 1=10
back|2|present infinitive|future main|0=-12 1=-10 2=22
back|2|present infinitive|future that|0=-8 1=10
back|2|present infinitive|past main|0=17 1=-9 2=-7
back|2|present infinitive|past relative|0=-7 1=8
back|2|present infinitive|past that|1=-5
back|2|present infinitive|possible that|0=-9 2=9
back|2|present infinitive|present infinitive|0=-8 2=7
back|2|present infinitive|present main|1=-9 2=12
back|2|present infinitive|present that|0=-10 2=11
back|2|present infinitive|unverbed|0=-10 2=8
back|2|present infinitive|would main|0=-7 1=7
back|2|present infinitive|would that|0=-9 2=13
back|2|present main|future main|0=-8 1=17 2=-10
back|2|present main|future that|0=-12 1=-6 2=19
back|2|present main|none gerund|0=6 1=-6
back|2|present main|none infinitive|0=7 1=-6
back|2|present main|past main|1=-8 2=10
back|2|present main|past participle|0=5 1=-5
back|2|present main|past relative|0=-12 1=13
back|2|present main|past sub|0=18 1=-17
back|2|present main|past that|0=15 1=-13
back|2|present main|possible main|0=-9 1=6
back|2|present main|possible that|1=-6 2=11
back|2|present main|present infinitive|0=9 2=-6
back|2|present main|present main|0=35 1=-35
back|2|present main|present relative|0=7 1=-6
back|2|present main|present sub|0=-14 2=10
back|2|present main|present that|0=9 1=-8
back|2|present main|should main|0=6 1=-5
back|2|present main|unverbed|0=14 1=-20 2=6
back|2|present main|would main|0=20 1=-20
back|2|present relative|future main|1=6
back|2|present relative|past main|0=-10 1=16 2=-7
back|2|present relative|past perfect main|0=8 1=-8
back|2|present relative|present infinitive|0=9 1=-9
back|2|present relative|present main|0=6
back|2|present relative|unverbed|0=8 1=-8
back|2|present sub|future main|0=6
back|2|present sub|past main|0=14 1=-10
back|2|present sub|present main|0=6
back|2|present sub|present that|0=-12 1=12
back|2|present sub|unverbed|0=-6 1=6
back|2|present that|past main|0=5
back|2|present that|unverbed|0=-8 1=8
back|2|present that|would main|0=-7 2=8
back|2|promise|1=8 2=-8
back|2|refused|0=21 1=-12 2=-12
back|2|refuse|0=10 1=-9
back|2|reluctant|0=15 1=-9
back|2|request|0=9 1=8 2=-15
back|2|requirement|0=24 1=-22 2=-6
back|2|says|agreement|0=9 1=-9
back|2|says|contribution|0=20 1=-10 2=-20
back|2|says|engagement|0=-20 1=21
back|2|says|mandate|0=9 1=-13
back|2|says|request|0=-8 1=8
back|2|says|requirement|0=11 1=-9
back|2|say|0=16 1=6 2=-29
back|2|serve|0=16 1=-9 2=-8
back|2|should relative|would main|0=7
back|2|should that|past main|0=-9 1=10
back|2|sign|0=-14 1=16
back|2|suspended|0=10 1=-9
back|2|thank|0=9 1=-9
back|2|unverbed|future relative|0=8 1=-8
back|2|unverbed|future that|0=-32 1=32
back|2|unverbed|none gerund|0=-15 1=16
back|2|unverbed|none infinitive|0=-5 1=5
back|2|unverbed|past main|0=18 1=-15
back|2|unverbed|past perfect relative|0=5 1=-5
back|2|unverbed|past perfect that|0=6 1=-6
back|2|unverbed|past relative|0=11 1=-11
back|2|unverbed|past sub|0=11 1=-10
back|2|unverbed|present infinitive|0=-5 1=8
back|2|unverbed|present main|1=-7 2=7
back|2|unverbed|present sub|0=-9 1=9
back|2|unverbed|unverbed|0=-16 2=12
back|2|unverbed|would main|0=-6 1=7
back|2|unverbed|would that|0=-32 1=33
back|2|want|0=7
back|2|withdrawn|0=8 1=-7
back|2|would main|present infinitive|0=-23 1=23
back|2|would main|present main|0=-10 2=11
back|2|would that|future main|0=-23 1=20
back|2|would that|none gerund|0=-10 1=10
back|2|would that|past perfect relative|0=-11 1=12
back|2|would that|present main|0=-7 1=10
back|3|0=25 1=-8 2=-38
back|3|acts|agreement|0=14 1=-13
back|3|acts|contribution|0=18 2=-32
back|3|acts|engagement|0=25 1=-18
back|3|acts|mandate|0=26 1=-21 2=-8
back|3|acts|obstacle|0=9 1=8 2=-16
back|3|acts|request|0=15 1=-7 2=-6
back|3|acts|requirement|0=16 2=-12
back|3|agreement drafting|0=-11 1=12
back|3|agreement signed|0=13 1=-13
back|3|arrive|0=25 1=-8 2=-27
back|3|ask|0=-8 1=24 2=-13
back|3|authorised|0=21 1=-23
back|3|authorise|0=24 1=-24
back|3|bar|0=-19 1=19
back|3|bind|0=17 1=-13
back|3|changed|0=-7 1=8
back|3|committed|0=22 1=-10 2=-11
back|3|considering|0=16 1=-7 2=-9
back|3|consider|0=-19 1=21
back|3|delivered|0=16 2=-28
back|3|due|0=-10 1=11
back|3|ended|0=19 1=-17
back|3|end|0=25 1=-9 2=-16
back|3|engagement held|1=10
back|3|engagement planned|0=9 1=-7
back|3|extended|0=6 2=-9
back|3|extend|0=-21 1=29 2=-7
back|3|future main|future main|0=-18 1=15
back|3|future main|past main|0=-10 1=24 2=-13
back|3|future main|past perfect main|0=12 1=-6 2=-5
back|3|future main|present infinitive|0=8
back|3|future main|present main|1=-8 2=10
back|3|future main|present relative|0=9 2=-6
back|3|future main|would main|0=-7 2=9
back|3|future main|would that|0=5
back|3|future relative|past perfect main|0=-10 1=11
back|3|future that|future main|0=-26 2=28
back|3|future that|future relative|0=-11 2=12
back|3|give|0=-7 1=-7 2=22
back|3|hold|0=43 1=-41
back|3|keep|0=28 1=-15 2=-13
back|3|leave|0=-11 1=-6 2=23
back|3|light|0=17 2=-17
back|3|meet|0=16 2=-17
back|3|need|0=7 1=-6
back|3|none gerund|past participle|0=-11 1=11
back|3|none gerund|past perfect that|0=-21 1=21
back|3|none gerund|past relative|0=5 1=-5
back|3|none gerund|past that|0=-8 1=8
back|3|none gerund|present infinitive|0=-7 1=7
back|3|none gerund|present main|0=7 1=-7
back|3|none gerund|present that|0=-7 1=7
back|3|none participle|future main|0=12 1=-11
back|3|none participle|none infinitive|0=5 1=-5
back|3|none participle|none participle|0=-6 1=7
back|3|none participle|past main|0=-13 1=13
back|3|none participle|past perfect main|0=22 1=-20
back|3|none participle|present infinitive|0=-7 1=7
back|3|none participle|present main|0=-8 2=5
back|3|none participle|unverbed|0=7 1=-7
back|3|none|0=21 1=6 2=-40
back|3|obstacle|0=14 2=-20
back|3|oppose|0=-21 1=-6 2=27
back|3|past main|future main|1=5
back|3|past main|future relative|0=16 1=-16
back|3|past main|future that|0=14 1=-14
back|3|past main|none gerund|0=-6 1=6
back|3|past main|none infinitive|0=-10 1=10
back|3|past main|none participle|0=15 1=-15
back|3|past main|past main|1=16 2=-12
back|3|past main|past participle|0=-10 1=11
back|3|past main|past perfect main|0=8 1=6 2=-12
back|3|past main|past perfect sub|0=5 1=-5
back|3|past main|past relative|0=-6 2=10
back|3|past main|past that|0=-11 1=12
back|3|past main|possible main|0=-9 1=9
back|3|past main|possible sub|0=8 1=-8
back|3|past main|possible that|0=-17 1=17
back|3|past main|present infinitive|0=-11 2=21
back|3|past main|present main|0=22 1=-6 2=-23
back|3|past main|present relative|0=23 1=-23
back|3|past main|present sub|0=-7 1=7
back|3|past main|unverbed|0=16 1=-8 2=-9
back|3|past main|would main|0=-29 1=20 2=9
back|3|past main|would relative|0=14 1=-14
back|3|past main|would sub|0=-13 1=13
back|3|past participle|future main|0=13 1=-12
back|3|past participle|past main|0=-25 1=25
back|3|past participle|past perfect main|0=-23 1=23
back|3|past participle|past sub|0=-6 1=6
back|3|past participle|present that|0=-9 1=9
back|3|past participle|unverbed|0=-7 1=8
back|3|past participle|would that|0=-17 1=18
back|3|past perfect main|future main|0=16 1=-15
back|3|past perfect main|none gerund|0=7 1=-7
back|3|past perfect main|none infinitive|0=11 1=-11
back|3|past perfect main|none participle|0=7 1=-7
back|3|past perfect main|past main|0=12 1=-11
back|3|past perfect main|past perfect main|0=-29 1=30
back|3|past perfect main|past perfect that|0=9 1=-9
back|3|past perfect main|past that|0=13 1=-13
back|3|past perfect main|possible main|0=5 1=-5
back|3|past perfect main|present infinitive|0=9 1=-9
back|3|past perfect main|present main|0=15 1=-9
back|3|past perfect main|present relative|0=8 1=-8
back|3|past perfect main|present that|0=6 1=-6
back|3|past perfect main|should main|0=10 1=-10
back|3|past perfect main|would main|0=-5 1=5
back|3|past perfect main|would relative|0=-7 1=7
back|3|past perfect main|would that|0=-7 1=7
back|3|past perfect relative|past main|0=7 1=-7
back|3|past perfect relative|past perfect main|0=6 1=-6
back|3|past perfect relative|past perfect relative|0=-25 1=25
back|3|past perfect relative|would main|0=-12 1=12
back|3|past perfect that|past main|0=-16 1=16
back|3|past perfect that|past relative|0=-11 1=11
back|3|past perfect that|past that|0=-7 1=7
back|3|past perfect that|present infinitive|0=7 1=-7
back|3|past perfect that|present main|0=-6 1=6
back|3|past relative|future that|0=-6 1=6
back|3|past relative|past main|0=20 1=-20
back|3|past relative|past relative|0=-6 1=6
back|3|past relative|past sub|0=-8 1=8
back|3|past relative|present infinitive|0=-8 1=8
back|3|past relative|present main|0=12 1=-12
back|3|past relative|present relative|0=6 1=-6
back|3|past relative|unverbed|0=12 1=-12
back|3|past relative|would main|0=-9 1=9
back|3|past relative|would that|0=-7 1=7
back|3|past sub|future main|0=8 1=-8
back|3|past sub|past main|0=-16 1=16
back|3|past sub|past perfect main|0=-11 1=11
back|3|past sub|past sub|0=-8 1=8
back|3|past sub|present infinitive|0=6 1=-6
back|3|past sub|present main|0=-11 1=11
back|3|past sub|unverbed|0=11 1=-11
back|3|past sub|would main|0=-19 1=19
back|3|past that|past main|0=-5 1=5
back|3|past that|past perfect main|0=8 1=-8
back|3|past that|past perfect relative|0=-12 1=12
back|3|past that|past that|0=-8 1=8
back|3|past that|possible that|0=-12 1=12
back|3|pledged|0=7 1=15 2=-27
back|3|possible main|past main|0=-19 1=19
back|3|possible relative|past main|0=-11 1=11
back|3|present infinitive|future main|0=10 2=-7
back|3|present infinitive|future relative|0=-11 2=11
back|3|present infinitive|past main|0=-7 1=9
back|3|present infinitive|past perfect main|0=-12 1=14
back|3|present infinitive|past relative|0=-11 1=11
back|3|present infinitive|past that|0=8
back|3|present infinitive|present infinitive|0=-28 1=19 2=9
back|3|present infinitive|present main|0=-7 1=15 2=-8
back|3|present infinitive|unverbed|0=-15 1=8 2=7
back|3|present infinitive|would main|0=5
back|3|present infinitive|would that|0=6
back|3|present main|future main|0=26 1=-19 2=-7
back|3|present main|future that|0=5
back|3|present main|past perfect that|0=-9 1=9
back|3|present main|past that|0=5 1=-5
back|3|present main|present infinitive|0=11 1=-21 2=10
back|3|present main|present main|0=17 1=-18 2=5
back|3|present main|present sub|0=7 1=-7
back|3|present main|present that|0=7 1=-7
back|3|present main|would main|0=-13 1=13
back|3|present main|would that|0=-9 2=8
back|3|present relative|future main|0=8 1=-6
back|3|present relative|past that|0=-9 1=11
back|3|present relative|present infinitive|0=-18 1=20
back|3|present relative|present relative|0=-11 1=11
back|3|present relative|unverbed|0=-6 2=8
back|3|present sub|past main|0=19 1=-12 2=-7
back|3|present sub|present infinitive|0=6
back|3|present sub|present main|0=8 1=-8
back|3|present that|unverbed|0=-6 1=6
back|3|promise|0=18 2=-20
back|3|refused|0=30 1=-25 2=-8
back|3|refuse|0=23 1=-20
back|3|reluctant|0=49 1=-48
back|3|request|0=14 2=-9
back|3|requirement|0=17 2=-14
back|3|says|agreement|0=-7 1=7
back|3|says|contribution|0=31 1=-17 2=-29
back|3|says|engagement|0=-21 1=21
back|3|says|mandate|0=10 1=-10
back|3|says|obstacle|0=9 1=-8
back|3|say|0=19 2=-30
back|3|serve|1=12 2=-11
back|3|should main|past perfect main|0=-10 1=10
back|3|should main|present main|0=-10 2=12
back|3|sign|0=14 1=-14
back|3|suspended|0=-17 1=17
back|3|thank|0=12 1=-11
back|3|unverbed|future main|0=-20 1=22
back|3|unverbed|none participle|0=6 1=-6
back|3|unverbed|past main|1=6
back|3|unverbed|past participle|0=8 1=-8
back|3|unverbed|past perfect main|0=-20 1=20
back|3|unverbed|past perfect relative|0=-7 1=7
back|3|unverbed|past perfect that|0=10 1=-10
back|3|unverbed|past relative|0=8 1=-8
back|3|unverbed|past sub|0=-15 1=15
back|3|unverbed|past that|0=10 1=-10
back|3|unverbed|present infinitive|0=7 1=-5
back|3|unverbed|present main|0=15 1=-14
back|3|unverbed|present relative|0=8 1=-8
back|3|unverbed|present sub|0=-14 1=14
back|3|unverbed|would main|0=20 1=-19
back|3|unverbed|would that|0=-8 1=8
back|3|want|0=18 1=-17
back|3|withdrawn|0=15 1=-11 2=-5
back|3|would main|past main|0=-17 1=18
back|3|would that|future main|0=-8 1=9
back|3|would that|past main|2=-6
back|3|would that|past relative|0=-9 1=9
back|3|would that|would that|0=6 2=-6
back|4 ahead|0=17 1=-30 2=9
back|4 long-ago|0=36 1=-27 2=-32
back|4 now|0=13 1=6 2=-21
back|4 past|0=28 1=-16 2=-26
back|7 ahead|0=9 1=-31 2=15
back|7 long-ago|0=35 1=-31 2=-11
back|7 now|0=-8 2=15
back|7 past|0=24 1=-6 2=-40
back|apart|0=16 2=-28
back|apart|0|0=6 2=-9
back|apart|10 ahead|0=-9 2=17
back|apart|10 long-ago|0=9 1=-9
back|apart|10 now|0=10 1=21 2=-36
back|apart|10 past|0=13 1=20 2=-44
back|apart|1|0=14 2=-30
back|apart|2|0=17 2=-27
back|apart|3|0=22 2=-36
back|apart|4 ahead|1=-21 2=24
back|apart|4 long-ago|0=34 1=-26 2=-26
back|apart|4 now|0=15 2=-16
back|apart|4 past|0=26 1=-14 2=-16
back|apart|7 ahead|1=-33 2=37
back|apart|7 long-ago|0=25 1=-20
back|apart|7 now|2=9
back|apart|7 past|0=30 1=-19 2=-38
back|future main|0=6 1=-19 2=11
back|future perfect main|0=-7
back|future relative|1=-23 2=28
back|future sub|1=-17 2=13
back|future that|0=12 2=-10
back|last|false|0=20 1=-15 2=-21
back|last|true|0=18 2=-33
back|none gerund|0=19 1=-7 2=-16
back|none infinitive|0=23 1=-18 2=-6
back|none participle|0=13 1=-13
back|own|0|0=15 1=11 2=-38
back|own|1|0=26 1=-15 2=-34
back|own|2|0=22 1=-58 2=22
back|past infinitive|0=9 1=-9
back|past main|0=13 1=12 2=-32
back|past participle|2=5
back|past perfect infinitive|0=6 1=-6
back|past perfect main|0=30 1=-11 2=-44
back|past perfect relative|0=27 1=-16 2=-19
back|past perfect sub|0=16 2=-10
back|past perfect that|0=18 1=-8 2=-11
back|past relative|0=15 2=-22
back|past sub|0=8 1=6 2=-12
back|past that|1=16 2=-15
back|possible main|1=-9 2=25
back|possible relative|0=-9 1=19 2=-9
back|present infinitive|0=15 2=-19
back|present main|0=22 1=-6 2=-35
back|present relative|0=31 1=-17 2=-31
back|present sub|0=-8 2=20
back|present that|0=8 2=-10
back|should main|0=12 1=-19 2=8
back|should perfect main|0=9 1=-9
back|should perfect relative|0=6
back|should relative|0=25 1=-22
back|should sub|0=15 1=-12
back|should that|0=-13 2=13
back|together|0=22 2=-35
back|together|0|0=15 1=6 2=-32
back|together|10 ahead|0=14 1=-35 2=15
back|together|10 long-ago|0=9 1=-8
back|together|10 now|0=6 1=19 2=-25
back|together|10 past|0=25 2=-44
back|together|1|0=24 1=-11 2=-33
back|together|2|0=29 1=-18 2=-34
back|together|3|0=32 1=-21 2=-30
back|together|4 ahead|0=22 1=-8 2=-10
back|together|4 long-ago|0=23 1=-9 2=-17
back|together|4 now|1=14
back|together|4 past|0=16 2=-11
back|together|7 ahead|0=21 1=-17 2=-18
back|together|7 long-ago|0=17 1=-14
back|together|7 now|0=-18 1=9 2=24
back|together|7 past|0=14 1=11 2=-36
back|unverbed|0=16 2=-30
back|would main|0=9 1=11 2=-18
back|would perfect main|1=-7 2=6
back|would perfect relative|0=-9 1=9
back|would relative|1=17 2=-16
back|would that|1=22 2=-23
before|"|0=7 1=-10
before|"|7 now|0=6 1=-8
before|"|contribution|0=6 1=-9
before|"|pledged|1=-8
before|'s|0=7 1=-6
before|'s|10 past|0=-15 1=15
before|'s|7 now|0=12 1=-12
before|'s|7 past|0=5 1=-5
before|'s|engagement held|0=8 1=-8
before|'s|engagement|0=8 1=-8
before|'s|pledged|0=-12 1=13
before|'s|request|0=-6 1=6
before|(|0=-13 1=18
before|(|10 ahead|0=-25 1=29
before|(|10 now|0=-8 1=8
before|(|10 past|0=13 1=-13
before|(|7 past|0=7 1=-7
before|(|considering|0=34 1=-34
before|(|contribution|1=-9 2=9
before|(|engagement|0=-6 1=6
before|(|extended|0=10 2=-10
before|(|mandate|1=13 2=-13
before|(|pledged|0=-49 1=40 2=9
before|)|0=-5
before|,|10 ahead|0=-10 1=6
before|,|10 now|0=24 1=-62 2=34
before|,|10 past|0=-7 1=30 2=-24
before|,|4 ahead|0=9 2=-7
before|,|4 past|0=10 1=-10
before|,|7 now|0=-19 1=27 2=-8
before|,|7 past|0=-15 1=15
before|,|agreement drafting|0=-5 1=5
before|,|agreement signed|0=-9 1=9
before|,|agreement|0=-11 1=11
before|,|authorised|0=-26 1=27
before|,|committed|0=13 1=-12
before|,|contribution|0=21 1=-34 2=15
before|,|delivered|0=-24 1=24
before|,|ended|2=-6
before|,|engagement held|0=-7 1=7
before|,|engagement planned|0=-10 1=10
before|,|engagement|0=-15 1=15
before|,|extended|0=26 1=-16 2=-11
before|,|mandate|1=15 2=-17
before|,|pledged|0=-41 1=33
before|,|refused|0=15 1=-15
before|,|reluctant|0=12 1=-12
before|,|withdrawn|0=49 1=-57 2=8
before|-|10 now|0=8 1=-8
before|-|contribution|0=12 1=-12
before|-|mandate|0=-7 1=7
before|/|0=7 1=-7
before|/|10 now|0=7 1=-7
before|/|contribution|0=7 1=-7
before|/|delivered|0=7 1=-7
before|1,650|0=13 1=-13
before|1,650|7 now|0=13 1=-13
before|1,650|contribution|0=13 1=-13
before|1,650|delivered|0=10 1=-10
before|155|0=-9 2=9
before|155|7 ahead|0=-9 2=9
before|155|contribution|0=-9 2=9
before|155|pledged|0=-9 2=9
before|2026|0=-10 1=10
before|2026|7 now|0=-9 1=9
before|2026|extended|0=-6 1=7
before|2026|mandate|0=-6 1=7
before|3,400|0=-7 1=7
before|3,400|7 now|0=-7 1=7
before|3,400|contribution|0=-7 1=7
before|3,400|delivered|0=-7 1=7
before|400|0=6 2=-6
before|400|4 past|0=8 1=-8
before|400|7 ahead|1=9 2=-6
before|400|contribution|0=6 2=-6
before|400|delivered|0=7 1=-7
before|5,000|10 now|0=7 1=-7
before|5,000|1=5
before|5,000|contribution|1=5
before|5,000|delivered|0=7 1=-7
before|600|7 ahead|0=-6 2=6
before|60|2=5
before|60|7 now|2=5
before|60|contribution|2=5
before|72|0=-6 1=6
before|72|10 past|0=-6 1=6
before|72|contribution|0=-6 1=6
before|72|delivered|0=-6 1=6
before|790|0=7 1=-7
before|790|7 now|0=7 1=-7
before|790|contribution|0=7 1=-7
before|790|delivered|0=7 1=-7
before|833|0=10 2=-10
before|833|7 ahead|0=10 2=-10
before|833|contribution|0=10 2=-10
before|833|pledged|0=10 2=-10
before|83|0=-10 1=9
before|83|10 past|0=-10 1=9
before|83|contribution|0=-10 1=9
before|83|delivered|0=-10 1=9
before|90th|0=-10 2=11
before|90th|7 ahead|0=-10 2=11
before|90th|contribution|0=-10 2=11
before|90th|pledged|0=-10 2=11
before|:|10 past|0=-27 1=27
before|:|2=-5
before|:|contribution|0=-6 1=15 2=-9
before|:|delivered|0=-8 1=8
before|:|obstacle|0=5 1=-5
before|:|pledged|2=-7
before|;|0=8 1=-8
before|;|10 now|0=7 1=-7
before|;|10 past|0=-12 1=12
before|;|7 past|0=8 1=-8
before|;|contribution|0=12 1=-11
before|;|delivered|0=12 1=-12
before|;|obstacle|0=-6 1=6
before|;|pledged|0=9 1=-9
before|;|suspended|0=-10 1=10
before|^|0=-6 1=20
before|^|10 ahead|1=-8 2=6
before|^|10 long-ago|0=-14 1=14
before|^|10 now|0=74 1=-72
before|^|10 past|1=17 2=-8
before|^|4 long-ago|0=8 1=-8
before|^|4 now|0=-13 1=14
before|^|7 ahead|0=-15 1=-6 2=21
before|^|7 long-ago|0=-7 1=7
before|^|7 now|0=-8 1=24 2=-17
before|^|7 past|0=-28 1=29
before|^|agreement drafting|0=-5 1=5
before|^|authorised|0=26 1=-35 2=8
before|^|changed|0=-20 1=21
before|^|committed|0=-11 1=12
before|^|contribution|0=-9 1=11 2=11
before|^|delivered|0=-11 1=15
before|^|ended|0=-9 1=10
before|^|engagement held|0=7 1=-7
before|^|engagement planned|0=-11 1=11
before|^|engagement|1=5
before|^|extended|0=8 2=-12
before|^|mandate|0=8 2=-6
before|^|obstacle|0=-11 1=11
before|^|reluctant|0=18 1=-18
before|^|withdrawn|0=-13 2=15
before|ababa|0=-7 1=7
before|about|0=12 1=-18 2=5
before|about|10 ahead|2=6
before|about|10 past|0=6 1=-6
before|about|contribution|1=-9 2=5
before|about|engagement held|0=11 1=-11
before|about|engagement|0=11 1=-11
before|about|pledged|0=-11 2=14
before|abstained|0=16 1=-16
before|abstained|4 past|0=8 1=-8
before|abstained|contribution|0=16 1=-16
before|abstained|reluctant|0=15 1=-15
before|abuja|0=6 1=-6
before|abuja|7 now|0=7 1=-7
before|abuja|authorised|0=11 1=-10
before|abuja|mandate|0=11 1=-10
before|accompagné|0=6 1=-6
before|accompagné|10 past|0=6 1=-6
before|accompagné|contribution|0=6 1=-6
before|accompagné|delivered|0=6 1=-6
before|accra|0=-14 1=14
before|accra|10 past|0=-5 1=5
before|accra|7 now|0=-8 1=8
before|accra|contribution|0=-12 1=12
before|accra|delivered|0=-7 1=7
before|accra|pledged|0=-5 1=5
before|acte|0=12 1=-12
before|acte|10 past|0=12 1=-12
before|acte|contribution|0=12 1=-12
before|acte|withdrawn|0=12 1=-12
before|added|delivered|0=-5 1=5
before|added|pledged|1=-6
before|admiral|0=11 1=-11
before|admiral|10 past|0=11 1=-11
before|admiral|contribution|0=11 1=-11
before|admiral|pledged|0=11 1=-11
before|admited|0=-7 1=7
before|admited|10 past|0=-7 1=7
before|admited|contribution|0=-11 1=11
before|admited|suspended|0=-8 1=8
before|adopted|0=-9 1=9
before|adopted|10 past|0=-7 1=7
before|adopted|extended|0=-5 1=5
before|adopted|mandate|0=-9 1=9
before|adoption|0=-11 1=11
before|adoption|10 now|0=-10 1=10
before|adoption|mandate|0=-6 1=6
before|adviser|0=9 1=-9
before|adviser|10 past|0=9 1=-9
before|affirmed|0=10 1=-10
before|affirmed|10 past|0=6 1=-6
before|affirmed|committed|0=-5 1=5
before|affirmed|obstacle|0=9 1=-9
before|affirmed|pledged|0=-22 1=22
before|affirmed|suspended|0=15 1=-15
before|affirmed|withdrawn|0=11 1=-11
before|africa|0=10 1=-10
before|africa|7 now|0=7 1=-7
before|africa|considering|0=6 1=-6
before|africa|contribution|0=7 1=-7
before|after|0=11 2=-13
before|after|10 past|0=-9 1=10
before|after|4 ahead|0=6 2=-5
before|after|7 ahead|0=13 2=-10
before|after|7 now|0=-17 1=18
before|after|7 past|0=12 1=-12
before|after|authorised|0=-14 1=13
before|after|changed|0=5 1=-5
before|after|committed|0=-21 1=21
before|after|considering|0=29 1=-26
before|after|contribution|0=36 1=-19 2=-16
before|after|ended|0=-9 1=6
before|after|engagement held|0=6 1=-6
before|after|engagement|0=11 1=-11
before|after|extended|0=-8 1=8
before|after|mandate|0=-25 1=22
before|after|obstacle|0=-14 1=14
before|after|pledged|0=-17 1=22 2=-5
before|after|refused|0=29 1=-29
before|after|withdrawn|0=10 2=-7
before|again|0=18 1=-11 2=-7
before|again|4 ahead|0=7 2=-6
before|again|contribution|0=23 1=-16 2=-7
before|again|delivered|0=6 1=-6
before|again|engagement held|0=-9 1=9
before|again|obstacle|0=-8 1=8
before|again|pledged|0=17 1=-10 2=-7
before|ago|0=19 1=-18
before|ago|10 now|0=8 1=-8
before|ago|7 now|0=11 1=-10
before|ago|contribution|0=12 1=-11
before|ago|delivered|0=8 1=-8
before|agreed|0=-5 1=13 2=-8
before|agreed|4 past|0=-11 1=11
before|agreed|7 ahead|0=10 2=-8
before|agreed|7 past|0=-6 1=6
before|agreed|agreement|0=-6 1=6
before|agreed|contribution|1=10 2=-8
before|agreed|delivered|0=6 1=-6
before|agreed|extended|0=-7 1=7
before|agreed|mandate|0=-8 1=8
before|agreed|pledged|0=-16 1=17
before|agreed|request|0=8 1=-8
before|agreed|withdrawn|0=10 2=-8
before|agreement|0=-6 1=6
before|agreement|10 now|0=-6 1=6
before|agreement|committed|0=-6 1=6
before|agreement|contribution|0=-6 1=6
before|aircraft|0=-9 1=9
before|aircraft|10 past|0=-9 1=9
before|aircraft|contribution|0=-9 1=9
before|aircraft|delivered|0=-9 1=9
before|airfield|0=-7 1=7
before|airfield|10 now|0=-7 1=7
before|airfield|contribution|0=-7 1=7
before|airfield|delivered|0=-7 1=7
before|airport|10 past|0=-9 1=9
before|airport|1=5
before|airport|delivered|0=-17 1=17
before|airport|refused|0=8 1=-8
before|alliance|0=-6 1=6
before|alliance|7 past|0=-9 1=9
before|alliance|contribution|0=-9 1=9
before|alliance|pledged|0=-9 1=9
before|allies|request|0=-7 1=7
before|all|0=12 1=-11
before|all|7 now|0=16 1=-16
before|all|delivered|0=6 1=-6
before|also|10 past|0=5 1=-5
before|also|obstacle|0=5 1=-5
before|americans|0=-8 1=8
before|americans|7 now|0=-8 1=8
before|americans|contribution|0=-8 1=8
before|americans|withdrawn|0=-8 1=8
before|and|0=10 1=-34 2=25
before|and|10 ahead|0=22 2=-21
before|and|10 now|0=14 1=-14
before|and|10 past|0=-41 2=39
before|and|4 long-ago|0=-13 1=13
before|and|4 now|0=7
before|and|7 ahead|0=-14 2=17
before|and|7 now|0=19 1=-17
before|and|7 past|0=10 1=-10
before|and|committed|0=-9 1=9
before|and|contribution|0=-6 1=-6 2=12
before|and|delivered|0=-18 1=20
before|and|engagement planned|0=12 1=-10
before|and|engagement|0=13 1=-11
before|and|obstacle|0=13 1=-13
before|and|pledged|0=10 1=-18 2=8
before|and|requirement|0=-16 2=16
before|and|withdrawn|1=-16 2=15
before|ankara|0=-6 1=6
before|ankara|7 now|0=-5 1=5
before|announced|0=6
before|announced|10 now|0=6 1=-6
before|announced|10 past|0=-25 1=30
before|announced|4 past|0=14 1=-14
before|announced|7 now|0=5
before|announced|committed|0=10 1=-10
before|announced|contribution|0=10
before|announced|delivered|0=11 1=-11
before|announced|engagement held|0=-9 1=9
before|announced|engagement|0=-6 1=7
before|announced|obstacle|0=11 1=-11
before|announced|pledged|0=9 1=-5
before|announced|request|0=-5 1=5
before|announced|suspended|0=-6 1=6
before|announced|withdrawn|0=-8 1=9
before|announce|0=6 1=-5
before|announce|10 now|0=7 1=-7
before|announce|contribution|0=8 1=-7
before|announce|pledged|0=8 1=-7
before|apiece|0=-10 1=10
before|apiece|4 past|0=-10 1=10
before|apiece|contribution|0=-10 1=10
before|apiece|delivered|0=-10 1=10
before|appeal|0=9 1=-9
before|appeal|10 past|0=8 1=-8
before|appeal|obstacle|0=13 1=-13
before|approval|0=-6 1=6
before|approval|committed|0=-6 1=7
before|approved|0=-11 1=12
before|approved|10 past|0=-7 1=7
before|approved|7 now|0=-9 1=9
before|approved|authorised|0=-10 1=10
before|approved|committed|0=-9 1=10
before|approved|delivered|0=6 1=-6
before|approved|mandate|0=-15 1=15
before|area|0=-10 2=6
before|area|10 past|0=-5 1=5
before|area|contribution|0=-10 2=6
before|area|delivered|0=-5 1=5
before|army|7 now|0=-7 1=7
before|army|withdrawn|0=-7 1=7
before|around|0=7 1=-21 2=14
before|around|10 ahead|0=-7 2=9
before|around|10 past|1=-6
before|around|7 past|0=13 1=-13
before|around|contribution|0=-11 1=-8 2=19
before|around|delivered|0=7 1=-7
before|around|mandate|0=13 1=-8 2=-5
before|around|pledged|0=-19 2=19
before|arrival|0=-8 1=9
before|arrival|7 now|0=-5 1=5
before|arrival|contribution|0=-14 1=14
before|arrival|delivered|0=-14 1=14
before|arrived|0=-7 1=9
before|arrived|10 now|0=-17 1=17
before|arrived|10 past|0=7 1=-7
before|arrived|4 past|0=-8 1=8
before|arrived|delivered|0=-10 1=11
before|arrive|0=-13 1=-14 2=27
before|arrive|7 now|0=-15 1=-8 2=22
before|arrive|contribution|0=-12 1=-15 2=27
before|arrive|delivered|0=14 1=-14
before|arrive|pledged|0=-27 2=27
before|arriving|0=8 1=-6
before|arriving|7 now|0=8 1=-6
before|arriving|contribution|0=8 1=-6
before|artibonite|0=7 1=-7
before|artibonite|contribution|0=7 1=-7
before|artibonite|delivered|0=7 1=-7
before|asked|10 past|0=-7 1=7
before|asked|1=6
before|asked|7 now|0=12 1=-10
before|asked|7 past|0=-11 1=11
before|asked|changed|0=-6 1=6
before|asked|contribution|0=13 1=-11
before|asked|mandate|0=-6 1=6
before|asked|request|0=-7 1=7
before|aspides|0=13 1=-6 2=-7
before|aspides|4 ahead|0=7 2=-7
before|aspides|contribution|0=13 1=-6 2=-7
before|aspides|pledged|0=7 2=-7
before|assembled|0=-13 1=13
before|assembled|7 now|0=-13 1=13
before|assembled|considering|0=-12 1=12
before|assembled|contribution|0=-12 1=12
before|assembly|0=8
before|assembly|10 past|0=-12 1=14
before|assembly|7 now|0=9 1=-8
before|assembly|7 past|0=-19 1=19
before|assembly|contribution|0=-6 1=8
before|assembly|delivered|0=8 1=-8
before|assembly|engagement planned|0=15 1=-13
before|assembly|engagement|0=15 1=-13
before|assembly|pledged|0=-14 1=16
before|assured|0=9 1=-9
before|assured|10 past|0=9 1=-9
before|assured|committed|0=-7 1=7
before|assured|contribution|0=11 1=-11
before|assured|pledged|0=17 1=-17
before|assures|0=-9 1=9
before|assures|10 past|0=-9 1=9
before|assures|contribution|0=-9 1=9
before|assures|pledged|0=-9 1=9
before|as|0=29 1=-20 2=-9
before|as|10 now|0=8 1=-8
before|as|4 past|0=7 1=-7
before|as|7 ahead|0=5 1=-6
before|as|7 now|0=11 2=-10
before|as|agreement drafting|0=6 1=-6
before|as|agreement|0=6 1=-5
before|as|authorised|0=6 1=-5
before|as|committed|0=-5 2=9
before|as|considering|0=-11 2=11
before|as|contribution|0=16 1=-10 2=-6
before|as|mandate|0=11 1=-10
before|as|pledged|0=35 1=-9 2=-26
before|as|request|0=-6 1=6
before|attended|0=-6 1=6
before|at|0=-11 1=26 2=-16
before|at|10 now|0=-22 1=22
before|at|10 past|0=15 2=-14
before|at|7 past|0=-5 1=5
before|at|considering|0=11 1=-11
before|at|contribution|0=-9 1=24 2=-16
before|at|delivered|0=-8 1=8
before|at|engagement held|0=-10 1=10
before|at|engagement|0=-13 1=13
before|at|obstacle|0=6 1=-6
before|at|pledged|0=-19 1=35 2=-14
before|at|refused|0=9 1=-9
before|aukot|0=6 1=-6
before|aukot|10 now|0=6 1=-6
before|authorised|0=8 1=-7
before|authorised|10 past|0=-9 1=9
before|authorised|4 past|0=6 1=-6
before|authorised|7 past|0=11 1=-11
before|authorised|committed|0=-9 1=9
before|authorised|pledged|0=7 1=-7
before|authority|0=6 1=-6
before|authority|7 past|0=6 1=-6
before|available|0=-8
before|available|4 now|0=-6 1=6
before|available|committed|0=-6 1=6
before|available|contribution|0=-8
before|awaited|1=-6 2=6
before|awaited|7 now|1=-6 2=6
before|awaited|contribution|1=-6 2=6
before|awaited|pledged|1=-6 2=6
before|a|0=34 1=-23 2=-11
before|a|10 past|0=20 1=-17
before|a|7 ahead|0=8 2=-8
before|a|7 now|0=-7 1=7
before|a|7 past|0=10 1=-10
before|a|considering|0=-6 1=6
before|a|contribution|0=12 2=-11
before|a|extended|0=6 1=-6
before|a|mandate|0=12 1=-12
before|a|pledged|0=20 1=-9 2=-11
before|a|reluctant|0=-14 1=14
before|a|withdrawn|0=13 1=-13
before|baby|0=14 1=-14
before|baby|7 now|0=14 1=-14
before|baby|contribution|0=14 1=-14
before|baby|delivered|0=14 1=-14
before|back|0=-10 2=6
before|back|7 ahead|0=-8 2=9
before|back|contribution|0=-10 2=6
before|back|withdrawn|0=-15 1=9 2=6
before|bahamas|0=-14 1=14
before|bahamas|4 past|0=-7 1=7
before|bahamas|contribution|0=-7 1=7
before|bahamas|pledged|0=-7 1=7
before|bahrain|2=-6
before|bahrain|7 now|2=-6
before|bahrain|contribution|2=-6
before|bahrain|pledged|0=7 2=-6
before|bangui|0=12 1=-12
before|bangui|contribution|0=11 1=-11
before|base|10 now|0=-12 1=12
before|base|10 past|0=5 1=-5
before|base|4 past|0=6 1=-6
before|base|contribution|1=5
before|base|engagement held|0=6 1=-6
before|base|engagement|0=6 1=-6
before|base|pledged|0=14 1=-6 2=-8
before|base|withdrawn|0=-20 1=14 2=6
before|basseterre|0=12 1=-12
before|basseterre|7 now|0=14 1=-13
before|basseterre|contribution|0=11 1=-11
before|basseterre|pledged|0=11 1=-11
before|battalion|0=-12 2=12
before|battalion|7 now|0=-9 2=12
before|battalion|contribution|0=-12 2=12
before|battalion|pledged|0=-10 2=12
before|bbc|7 now|0=10 1=-10
before|bbc|7 past|0=-9 1=9
before|bbc|refused|0=-9 1=9
before|been|0=12 1=-12
before|been|7 now|0=8 1=-8
before|been|considering|0=-6 1=6
before|been|delivered|0=8 1=-8
before|been|engagement held|0=10 1=-10
before|been|engagement|0=10 1=-10
before|before|0=22 1=-51 2=29
before|before|10 ahead|0=-10 1=-12 2=22
before|before|10 past|0=-5 1=-20 2=25
before|before|7 ahead|0=45 1=-11 2=-33
before|before|7 now|0=-7 1=-6 2=13
before|before|authorised|0=-6 2=10
before|before|committed|0=-8 2=13
before|before|considering|1=-9 2=8
before|before|contribution|0=19 1=-37 2=20
before|before|delivered|0=6 1=-6
before|before|engagement planned|0=-5 1=6
before|before|engagement|0=-8 1=8
before|before|extended|0=14 2=-13
before|before|mandate|0=14 1=-7 2=-8
before|before|obstacle|0=6 1=-6
before|before|pledged|1=-11 2=14
before|before|reluctant|0=-11 2=11
before|before|request|1=-7 2=10
before|before|requirement|0=-6 2=7
before|before|withdrawn|0=28 2=-26
before|began|0=-16 1=17
before|began|10 past|0=-20 1=20
before|began|contribution|0=-8 1=8
before|began|delivered|0=11 1=-11
before|began|pledged|0=-6 1=6
before|began|withdrawn|0=-13 1=14
before|beginning|0=-9 2=5
before|beginning|contribution|0=-5 2=5
before|beginning|pledged|0=-5 2=5
before|begins|7 ahead|0=-15 2=17
before|begins|7 now|0=12 2=-11
before|begins|pledged|0=10 2=-9
before|begins|withdrawn|0=-10 2=12
before|begin|0=-8 1=10
before|begin|engagement held|0=-6 1=6
before|begin|engagement|0=-6 1=6
before|begun|0=-10 1=13
before|begun|10 now|0=-8 1=8
before|begun|10 past|0=-15 1=16
before|begun|7 now|0=14 1=-11
before|begun|agreement drafting|0=7 1=-7
before|begun|agreement|0=7 1=-7
before|begun|contribution|0=-16 1=19
before|begun|delivered|0=-21 1=21
before|begun|ended|0=5 1=-5
before|beirut|0=-19 1=19
before|beirut|7 now|0=-11 1=12
before|beirut|contribution|0=-16 1=16
before|beirut|pledged|0=-16 1=16
before|belmopan|10 past|0=-5 1=5
before|benin|0=17 1=-16
before|benin|7 now|0=17 1=-15
before|benin|contribution|0=17 1=-16
before|benin|pledged|0=13 1=-12
before|beni|0=8 1=-6
before|beni|7 now|0=9 1=-7
before|beni|contribution|0=9 1=-7
before|berlin|0=-12 1=12
before|berlin|7 past|0=-9 1=9
before|berlin|contribution|0=-9 1=9
before|berlin|withdrawn|0=-10 1=10
before|between|0=51 1=-22 2=-29
before|between|10 ahead|0=14 2=-11
before|between|10 now|0=5 1=-5
before|between|10 past|0=-5 1=5
before|between|7 ahead|0=22 2=-17
before|between|7 past|0=14 1=-14
before|between|contribution|0=34 1=-8 2=-26
before|between|delivered|0=7 1=-7
before|between|pledged|1=10 2=-13
before|between|withdrawn|0=20 1=-8 2=-12
before|beyond|0=36 1=-12 2=-24
before|beyond|10 ahead|0=37 1=-14 2=-23
before|beyond|7 ahead|0=-12 1=12
before|beyond|7 past|0=10 1=-10
before|beyond|considering|0=10 1=-7
before|beyond|contribution|0=17 1=-8 2=-9
before|beyond|engagement held|0=-6 1=6
before|beyond|extended|0=14 1=-5 2=-9
before|beyond|mandate|0=17 1=-6 2=-11
before|beyond|pledged|0=10 2=-10
before|beyond|withdrawn|0=-7 2=5
before|be|0=13 1=-7 2=-6
before|be|7 now|0=9
before|be|contribution|0=13 1=-7 2=-6
before|be|pledged|0=9 2=-6
before|birthday|0=-10 2=12
before|birthday|10 past|0=-10 2=12
before|blinken|0=-9 1=10
before|blinken|7 now|0=-8 1=9
before|blinken|contribution|0=-6 1=7
before|blinken|pledged|0=-6 1=7
before|borrell|0=-7 1=9
before|borrell|7 now|0=-7 1=9
before|brazil|0=-11 1=11
before|brazil|4 past|0=-10 1=10
before|breakfast|0=-8 1=8
before|breakfast|10 now|0=-8 1=8
before|breakfast|contribution|0=-8 1=8
before|breakfast|pledged|0=-8 1=8
before|bridgetown|engagement held|0=-5 1=5
before|bridgetown|engagement|0=-5 1=5
before|bridge|0=12 1=-12
before|bridge|7 past|0=12 1=-12
before|bridge|contribution|0=12 1=-12
before|bridge|delivered|0=12 1=-12
before|broadcaster|7 past|0=-6 1=6
before|broadcaster|refused|0=-6 1=6
before|broadcast|0=13 1=-13
before|broadcast|10 now|0=13 1=-13
before|broadcast|contribution|0=13 1=-13
before|broadcast|refused|0=9 1=-9
before|brussels|0=-7 1=7
before|brussels|10 past|0=-6 1=6
before|bujumbura|1=8
before|bujumbura|contribution|1=6
before|bujumbura|withdrawn|1=7
before|bunagana|0=-13 1=11
before|bunagana|contribution|0=-13 1=11
before|bunagana|delivered|0=-11 1=11
before|by|10 ahead|0=-32 2=34
before|by|10 now|0=-14 1=15
before|by|10 past|0=-5 1=-42 2=42
before|by|1=-52 2=39
before|by|7 ahead|0=8 1=-13 2=12
before|by|7 now|0=7 1=-17 2=10
before|by|agreement drafting|1=-7
before|by|agreement signed|0=6 1=-5
before|by|agreement|0=10 1=-12
before|by|authorised|0=15 2=-12
before|by|committed|1=-12 2=8
before|by|considering|0=-28 1=6 2=22
before|by|contribution|0=12 1=-29 2=18
before|by|delivered|0=-23 1=23
before|by|ended|0=-11 1=7
before|by|engagement planned|0=5
before|by|engagement|0=7 1=-6
before|by|extended|0=19 2=-23
before|by|mandate|0=25 1=7 2=-32
before|by|obstacle|0=8 1=-8
before|by|pledged|0=26 1=-52 2=9
before|by|reluctant|0=-10 2=7
before|by|request|0=-7 1=-13 2=20
before|by|requirement|0=-61 2=67
before|by|withdrawn|0=13 1=10 2=-7
before|cabinet|10 past|0=8 1=-8
before|cabinet|4 past|0=-8 1=8
before|cabinet|committed|0=9 1=-9
before|cabinet|pledged|0=-8 1=8
before|cairo|0=8
before|cairo|7 now|0=9 1=-5
before|cairo|contribution|0=9 1=-5
before|cairo|pledged|1=6
before|cairo|withdrawn|0=11 1=-11
before|called|0=-10 1=10
before|called|10 past|0=-7 1=7
before|called|authorised|0=-7 1=7
before|called|mandate|0=-7 1=7
before|called|request|0=-7 1=7
before|call|0=-9 1=9
before|call|10 past|0=-9 1=9
before|call|engagement held|0=-8 1=8
before|call|engagement|0=-10 1=10
before|came|4 now|0=-15 1=15
before|came|7 now|0=28 1=-28
before|came|considering|0=-7 1=7
before|came|pledged|0=10 1=-10
before|camp|0=6 1=-6
before|canada|0=6 1=-5
before|canada|10 now|0=15 1=-15
before|canada|7 past|0=-8 1=8
before|canada|contribution|0=8 1=-7
before|canada|delivered|0=8 1=-8
before|cap-haïtien|0=-8 1=8
before|cap-haïtien|contribution|0=-8 1=8
before|cap-haïtien|delivered|0=-8 1=8
before|capitals|0=7 1=-6
before|capitals|7 now|0=12 1=-11
before|capitals|contribution|0=10 1=-8
before|capitals|withdrawn|0=10 1=-8
before|capital|0=-12 1=11
before|capital|7 now|0=-7 1=6
before|capital|7 past|0=-6 1=6
before|capital|contribution|0=-10 1=9
before|capital|delivered|0=-13 1=13
before|cautioned|0=5 1=-5
before|cautioned|7 now|0=7 1=-7
before|cautioned|contribution|0=7 1=-7
before|cautioned|reluctant|0=7 1=-7
before|certain|0=8 1=-8
before|certain|7 past|0=8 1=-8
before|certain|contribution|0=8 1=-8
before|certain|refused|0=7 1=-7
before|certifié|0=-6 1=6
before|certifié|10 past|0=-6 1=6
before|certifié|contribution|0=-6 1=6
before|certifié|pledged|0=-6 1=6
before|chadians|0=7
before|chadians|7 ahead|0=7
before|chadians|contribution|0=7
before|chadians|withdrawn|0=7
before|chapter|0=5
before|chapter|4 now|0=5
before|chapter|contribution|0=5
before|chapter|pledged|0=5
before|circulated|0=-11 1=11
before|circulated|7 now|0=-11 1=11
before|circulated|changed|0=-11 1=11
before|circulated|mandate|0=-8 1=9
before|circuler|contribution|0=-5 1=5
before|circuler|delivered|0=-5 1=5
before|circuler|extended|0=10 1=-10
before|circuler|mandate|0=6 1=-6
before|city|0=5
before|city|contribution|0=5
before|city|pledged|0=6
before|cités|0=6 1=-6
before|cités|10 past|0=6 1=-6
before|cités|request|0=6 1=-6
before|cleared|committed|1=5
before|closed|0=-23 1=23
before|closed|10 now|0=-8 1=8
before|closed|10 past|0=-8 1=8
before|closed|contribution|0=-17 1=17
before|closed|pledged|0=-8 1=8
before|closed|withdrawn|0=-8 1=8
before|cloud|0=-9 1=9
before|cloud|7 past|0=-9 1=9
before|cloud|contribution|0=-9 1=9
before|cloud|withdrawn|0=-9 1=9
before|co-host|0=11 1=-11
before|co-host|10 past|0=11 1=-11
before|co-host|engagement held|0=11 1=-11
before|co-host|engagement|0=11 1=-11
before|coalition|0=8 1=-8
before|colombo|withdrawn|0=5
before|come|10 past|0=-10 1=10
before|come|1=-12 2=12
before|come|7 ahead|0=-8 2=8
before|come|7 now|2=5
before|come|7 past|0=16 1=-16
before|come|contribution|1=-9 2=12
before|come|delivered|0=11 1=-11
before|come|pledged|0=-11 2=12
before|command|0=7 2=-6
before|command|contribution|0=7 2=-6
before|committee|10 now|0=7 1=-7
before|committee|considering|0=-10 1=10
before|committee|contribution|0=-6 1=6
before|committee|requirement|0=9 1=-8
before|commons|0=11 1=-11
before|commons|10 past|0=11 1=-11
before|commons|contribution|0=11 1=-11
before|commons|withdrawn|0=11 1=-11
before|completed|0=8 1=-8
before|completed|contribution|0=9 1=-9
before|completed|delivered|0=9 1=-9
before|completes|0=7 1=-6
before|completes|10 now|0=7 1=-6
before|completes|contribution|0=7 1=-6
before|concluded|committed|0=-7 1=7
before|concluded|pledged|0=6 1=-6
before|concludes|0=11 1=-11
before|concludes|10 past|0=11 1=-11
before|concludes|agreement drafting|0=6 1=-6
before|concludes|agreement|0=6 1=-6
before|conference|1=5
before|conference|7 now|0=6
before|conference|contribution|0=6 1=-6
before|confirmed|0=5
before|confirmed|10 now|0=-6 1=6
before|confirmed|10 past|0=23 1=-22
before|confirmed|7 past|0=-13 1=13
before|confirmed|considering|0=-6 1=6
before|confirmed|contribution|0=-16 1=18
before|confirmed|obstacle|0=7 1=-7
before|confirmed|pledged|0=-8 1=10
before|confirmed|request|0=8 1=-8
before|confirmed|withdrawn|0=-5 1=6
before|confirms|0=-7 1=7
before|confirms|10 now|0=-7 1=7
before|confirms|contribution|0=-7 1=7
before|confirms|pledged|0=-7 1=7
before|congo|0=14 1=-15
before|congo|4 now|0=10 1=-10
before|congo|contribution|0=12 1=-14
before|congo|delivered|0=12 1=-12
before|congratulated|pledged|0=-9 1=9
before|congratulated|withdrawn|0=5 1=-5
before|considers|0=10 1=-10
before|considers|10 now|0=10 1=-10
before|considers|considering|0=10 1=-10
before|considers|contribution|0=10 1=-10
before|contingents|0=13 1=-18
before|contingents|7 past|0=18 1=-18
before|contingents|contribution|0=12 1=-17
before|contingents|pledged|0=12 1=-17
before|contingent|0=7 1=-6
before|contingent|7 ahead|0=-6 2=6
before|contingent|7 now|0=9 2=-6
before|contingent|contribution|0=8 1=-8
before|contributors|0=11 1=-11
before|contributors|7 past|0=12 1=-12
before|contributors|contribution|0=12 1=-12
before|contributors|withdrawn|0=12 1=-12
before|cotonou|0=-7 1=7
before|council|10 now|0=23 1=-23
before|council|10 past|0=-28 1=28
before|council|1=7
before|council|4 past|0=-6 1=6
before|council|7 now|0=15 1=-14
before|council|7 past|0=-8 1=8
before|council|changed|0=11 1=-11
before|council|committed|0=7 1=-7
before|council|contribution|0=9 1=-8
before|council|delivered|0=-28 1=29
before|council|ended|0=-17 1=17
before|council|engagement held|0=24 1=-24
before|council|engagement|0=24 1=-24
before|council|obstacle|0=-16 1=16
before|council|pledged|0=27 1=-26
before|council|refused|0=5 1=-5
before|council|reluctant|0=9 1=-9
before|council|request|0=-25 1=25
before|council|requirement|0=6 1=-6
before|council|withdrawn|0=-11 1=11
before|counterpart|0=16 1=-16
before|counterpart|10 now|0=16 1=-16
before|country|0=15 1=-15
before|country|10 now|0=7 1=-7
before|country|10 past|0=8 1=-8
before|country|7 now|0=6 1=-6
before|country|7 past|0=-6 1=6
before|country|contribution|0=12 1=-12
before|country|delivered|0=10 1=-10
before|counts|0=8 1=-8
before|counts|10 now|0=8 1=-8
before|counts|contribution|0=8 1=-8
before|counts|delivered|0=8 1=-8
before|coup|0=5 1=-5
before|coup|authorised|0=5 1=-5
before|coup|mandate|0=5 1=-5
before|course|0=7 2=-6
before|course|contribution|2=-6
before|court|0=-12 1=13
before|court|7 past|0=-9 1=9
before|court|obstacle|0=-18 1=18
before|created|7 now|0=7 1=-7
before|croats|0=12 1=-12
before|croats|7 now|0=12 1=-12
before|croats|contribution|0=12 1=-12
before|cyprus|0=-5 1=5
before|cyprus|7 now|0=-5 1=5
before|cyprus|contribution|0=-5 1=5
before|dangled|0=-7 1=7
before|dangled|7 past|0=-7 1=7
before|dangled|contribution|0=-7 1=7
before|dangled|pledged|0=-7 1=7
before|dated|0=-16 1=17
before|dated|10 past|1=5
before|dated|7 past|0=-11 1=11
before|dated|agreement|0=-6 1=6
before|dated|committed|0=-18 1=19
before|dated|contribution|0=-6 1=6
before|dated|delivered|0=31 1=-30
before|dated|mandate|0=10 1=-10
before|dated|obstacle|0=9 1=-9
before|dated|refused|0=-10 1=10
before|dated|request|0=-22 1=22
before|dated|requirement|0=-5 1=5
before|date|0=10 1=-18 2=8
before|date|10 now|0=18 1=-18
before|date|contribution|2=8
before|date|mandate|0=10 1=-10
before|dawn|0=7 1=-7
before|dawn|10 now|0=5 1=-5
before|dawn|contribution|0=5 1=-5
before|dawn|delivered|0=5 1=-5
before|days|0=11 1=-11
before|days|engagement planned|0=6 1=-6
before|days|obstacle|0=5 1=-5
before|day|7 now|0=-8 1=8
before|day|contribution|0=-8 1=8
before|day|delivered|0=-8 1=8
before|day|mandate|0=6
before|debate|0=-13 1=16
before|debate|7 past|0=-17 1=17
before|debate|contribution|0=-6 1=9
before|debate|pledged|0=5
before|decided|0=-8 1=10
before|decided|10 now|0=-9 1=9
before|decided|10 past|0=11 1=-11
before|decided|7 past|0=-8 1=8
before|decided|changed|0=9 1=-8
before|decided|contribution|0=-9 1=10
before|decided|ended|0=-8 1=8
before|decided|pledged|0=-18 1=19
before|decided|refused|0=20 1=-20
before|decided|reluctant|0=-15 1=15
before|decides|0=5 1=-5
before|decides|10 now|0=5 1=-5
before|decide|0=13 1=-10
before|decide|10 now|0=-5 1=6
before|decide|10 past|0=9 1=-9
before|decide|7 now|0=8 1=-8
before|decide|contribution|0=6
before|decide|extended|0=11 1=-11
before|decide|mandate|0=6
before|decision|0=-12 1=12
before|decision|7 now|0=-8 1=9
before|decision|mandate|0=-10 1=10
before|declared|10 now|0=22 1=-22
before|declared|10 past|0=-12 1=12
before|declared|7 now|0=-14 1=14
before|declared|7 past|0=7 1=-7
before|declared|contribution|0=5 1=-5
before|declared|pledged|0=17 1=-17
before|declared|suspended|0=-12 1=12
before|declined|0=-10 1=10
before|declined|contribution|0=-10 1=10
before|declined|refused|0=-10 1=10
before|delegations|0=-10 1=10
before|delegations|10 past|0=-10 1=10
before|delegations|contribution|0=-9 1=9
before|delegations|pledged|0=-9 1=9
before|delegation|0=-6 1=6
before|delegation|7 now|0=-6 1=6
before|delegation|contribution|0=-6 1=6
before|delegation|pledged|0=-6 1=6
before|delivered|0=-23 1=24
before|delivered|10 now|0=-7 1=7
before|delivered|10 past|0=-11 1=11
before|delivered|7 now|0=-7 1=8
before|delivered|contribution|0=-8 1=9
before|delivered|pledged|1=6
before|demanded|0=10 1=-9
before|demanded|10 past|0=6 1=-6
before|demanded|contribution|0=11 1=-11
before|demanded|pledged|0=8 1=-8
before|departed|0=-16 1=19
before|departed|10 past|0=-5 1=5
before|departed|7 now|0=-22 1=25
before|departed|7 past|0=11 1=-11
before|departed|contribution|0=-16 1=19
before|departed|delivered|0=-12 1=12
before|departed|withdrawn|1=8
before|department|0=-7 1=7
before|department|7 now|0=-7 1=7
before|departs|0=-7 1=10
before|departs|10 now|0=-16 1=18
before|departs|10 past|0=9 1=-8
before|departs|contribution|0=-7 1=9
before|departs|delivered|0=11 1=-11
before|departs|engagement held|0=7 1=-7
before|departs|engagement|0=7 1=-7
before|departs|obstacle|0=-8 1=8
before|departs|pledged|0=-16 1=18
before|departure|0=-8 1=9
before|departure|7 past|0=-10 1=10
before|departure|contribution|0=-12 1=12
before|departure|withdrawn|0=-12 1=13
before|depart|10 past|1=14 2=-10
before|depart|7 ahead|0=6 2=-6
before|depart|7 now|0=-8 1=-8 2=16
before|depart|pledged|0=12 1=12 2=-24
before|depart|withdrawn|0=-16 1=-6 2=21
before|deployment|0=-8 1=8
before|deployment|7 past|0=-6 1=6
before|deployment|obstacle|0=-11 1=11
before|deploys|0=-7 2=7
before|deploys|7 ahead|0=-7 2=7
before|deploys|contribution|0=-7 2=7
before|deploys|pledged|0=-7 2=7
before|deploy|0=6 2=-6
before|deploy|4 now|0=10 2=-7
before|deploy|contribution|0=9 2=-6
before|deploy|pledged|0=7 2=-6
before|deposited|0=-14 1=14
before|deposited|10 past|0=-5 1=5
before|deposited|7 now|0=-11 1=12
before|deposited|committed|0=-6 1=6
before|deposited|contribution|0=-6 1=7
before|deposited|delivered|0=-7 1=7
before|deposited|obstacle|0=-7 1=7
before|deposited|pledged|0=7 1=-6
before|descendieron|0=-6 1=9
before|descendieron|10 now|0=-6 1=9
before|descendieron|contribution|0=-6 1=9
before|despite|0=17 1=-7 2=-9
before|despite|10 past|0=17 1=-7 2=-9
before|despite|agreement|0=7 1=-7
before|despite|contribution|0=24 1=-14 2=-9
before|despite|obstacle|0=-14 1=14
before|despite|pledged|0=23 1=-14 2=-9
before|did|0=14 1=-14
before|did|4 long-ago|0=5 1=-5
before|did|contribution|0=14 1=-13
before|did|pledged|0=8 1=-7
before|did|reluctant|0=7 1=-7
before|diffusée|0=-5 1=5
before|diffusée|10 past|0=-5 1=5
before|diffusée|contribution|0=-5 1=5
before|diffusée|pledged|0=-5 1=5
before|diplomats|0=5 1=-5
before|diplomats|7 past|0=5 1=-5
before|diplomats|considering|0=9 1=-9
before|diplomats|contribution|0=11 1=-11
before|disclosed|0=-5 1=5
before|disclosed|7 now|0=-8 1=8
before|disclosed|contribution|0=-5 1=5
before|disclosed|delivered|0=5 1=-5
before|disclosed|pledged|0=-8 1=8
before|discussed|0=-11 1=12
before|discussed|10 past|0=-13 1=13
before|discussed|contribution|0=-11 1=12
before|discussed|reluctant|0=-13 1=13
before|dispatched|delivered|0=-7 1=7
before|dispatched|obstacle|0=5 1=-5
before|dispatched|pledged|0=6 1=-6
before|disponible|0=5
before|disponible|10 ahead|0=5
before|distributed|0=-11 1=11
before|distributed|7 past|0=-11 1=11
before|distributed|contribution|0=-11 1=11
before|distributed|pledged|0=-11 1=11
before|djibouti|0=-14 1=14
before|djibouti|10 past|0=-8 1=8
before|djibouti|7 now|0=-6 1=6
before|djibouti|contribution|0=-8 1=8
before|djibouti|delivered|0=-8 1=8
before|doha|0=11 1=-11
before|doha|7 now|0=11 1=-11
before|doha|engagement|0=11 1=-11
before|dollars|10 past|0=7 1=-7
before|dollars|4 past|0=-12 1=12
before|dollars|considering|0=7 1=-7
before|dollars|contribution|0=8 1=-7
before|dollars|delivered|0=-9 1=9
before|dollars|obstacle|0=-7 1=7
before|dollars|pledged|0=11 1=-10
before|domingo|0=-8 1=8
before|done|contribution|0=5
before|down|7 now|0=11 1=-9
before|down|7 past|0=-9 1=9
before|down|contribution|0=-6 1=10
before|down|obstacle|0=5 1=-5
before|down|pledged|0=9
before|down|refused|0=-15 1=15
before|dozen|0=-5 2=6
before|dozen|7 now|0=-5 2=6
before|dozen|contribution|0=-5 2=6
before|dozen|pledged|0=-5 2=6
before|drafted|10 past|0=9 1=-9
before|drafted|7 past|0=-13 1=13
before|draft|7 past|0=5 1=-5
before|draft|delivered|0=6 1=-6
before|draft|reluctant|0=-10 1=10
before|drone|0=9 1=-9
before|drone|7 now|0=5
before|drone|contribution|0=9 1=-9
before|drone|delivered|0=9 1=-9
before|due|0=9 1=-26 2=17
before|due|10 now|0=7 1=-5
before|due|10 past|0=8
before|due|7 ahead|0=-7 2=8
before|due|7 now|1=-12 2=15
before|due|contribution|0=17 1=-33 2=17
before|due|pledged|1=-16 2=20
before|due|suspended|0=17 1=-17
before|during|0=8 1=-9
before|during|4 past|0=6 1=-6
before|during|7 ahead|0=6 2=-9
before|during|7 now|1=-6 2=10
before|during|contribution|0=9 1=-11
before|during|delivered|0=-6 1=6
before|during|pledged|0=6 1=-8
before|during|refused|0=9 1=-9
before|duty|0=6 1=-6
before|duty|10 past|0=6 1=-6
before|duty|contribution|0=6 1=-6
before|décoré|0=6 1=-6
before|décoré|10 past|0=6 1=-6
before|décoré|contribution|0=6 1=-6
before|décoré|delivered|0=6 1=-6
before|each|0=-6 1=6
before|earlier|0=14 1=-14
before|earlier|10 now|0=14 1=-14
before|earlier|contribution|0=14 1=-14
before|earlier|delivered|0=9 1=-9
before|early|0=-15 1=26 2=-11
before|early|10 now|0=-8 1=8
before|early|4 ahead|0=-16 1=12
before|early|4 past|0=10 1=-10
before|early|7 ahead|0=-13 1=16
before|early|7 now|1=8 2=-12
before|early|authorised|0=-8 1=12
before|early|considering|0=-12 1=11
before|early|contribution|1=13 2=-15
before|early|delivered|0=-17 1=17
before|early|engagement planned|1=5
before|early|extended|1=-8 2=9
before|early|mandate|0=-9 2=5
before|early|obstacle|0=-9 1=9
before|early|pledged|0=11 2=-15
before|early|refused|0=6 1=-6
before|early|suspended|0=23 1=-21
before|easter|0=6 1=-6
before|easter|10 past|0=6 1=-6
before|easter|considering|0=-12 1=12
before|easter|contribution|0=7 1=-7
before|easter|delivered|0=18 1=-18
before|embakasi|10 past|0=-6 1=6
before|embakasi|7 now|0=7 1=-7
before|embark|0=-9 1=11
before|embark|10 ahead|0=-10 1=9
before|embark|contribution|0=-9 1=11
before|embark|pledged|0=-5 2=5
before|embark|withdrawn|1=11 2=-7
before|emirates|0=6 1=-6
before|emirates|7 now|0=6 1=-6
before|ended|10 past|0=-9 1=9
before|ended|7 now|0=13 1=-12
before|ended|agreement drafting|0=5 1=-5
before|ended|agreement|0=5 1=-5
before|ends|0=6
before|ends|7 now|0=6 1=-6
before|ends|contribution|0=7
before|end|0=-8 1=8
before|end|7 now|0=-16 1=16
before|end|contribution|0=-13 1=13
before|end|mandate|0=6 1=-5
before|end|refused|0=-13 1=13
before|engineers|0=-7 1=7
before|engineers|7 past|0=-7 1=7
before|engineers|contribution|0=-7 1=7
before|engineers|pledged|0=-7 1=7
before|entebbe|0=-14 1=16
before|entebbe|10 past|0=-14 1=16
before|entebbe|contribution|0=-14 1=16
before|entebbe|pledged|0=-14 1=16
before|entendre|0=-9 1=9
before|entendre|10 past|0=-9 1=9
before|entendre|contribution|0=-9 1=9
before|entendre|pledged|0=-9 1=9
before|envolera|0=-11 2=11
before|envolera|10 past|0=-11 2=11
before|envolera|contribution|0=-11 2=11
before|envolera|pledged|0=-11 2=11
before|envolés|0=-6 1=6
before|envolés|10 past|0=-6 1=6
before|envolés|contribution|0=-6 1=6
before|envolé|0=8 1=-8
before|envolé|10 past|0=8 1=-8
before|envolé|contribution|0=8 1=-8
before|envolé|pledged|0=9 1=-9
before|envoy|contribution|0=-6 1=6
before|envoy|pledged|0=-6 1=6
before|euros|0=-8 1=12
before|euros|4 now|0=18 1=-14
before|euros|4 past|0=-12 1=12
before|euros|7 past|0=-9 1=9
before|euros|contribution|0=-8 1=12
before|euros|delivered|0=-11 1=11
before|every|0=5
before|every|contribution|0=7 1=-7
before|every|delivered|0=7 1=-7
before|excluded|0=-10 1=10
before|excluded|10 past|0=-10 1=10
before|excluded|contribution|0=-7 1=7
before|excluded|pledged|0=-8 1=8
before|expected|0=7 1=-18 2=12
before|expected|10 ahead|0=-8 2=7
before|expected|10 now|0=-13 1=13
before|expected|10 past|0=16 1=-11
before|expected|7 ahead|0=-8 2=8
before|expected|7 now|0=19 1=-20
before|expected|contribution|1=-15 2=12
before|expected|delivered|0=8 1=-8
before|expected|engagement held|0=5 1=-6
before|expected|pledged|0=-7 1=-6 2=14
before|expects|0=9 2=-8
before|expects|7 now|0=9 2=-8
before|expects|contribution|0=9 2=-8
before|expects|pledged|0=9 2=-8
before|expired|0=-5 1=5
before|explained|0=-13 1=13
before|explained|10 past|0=-7 1=7
before|explained|committed|0=5 1=-5
before|explained|contribution|0=-10 1=10
before|explained|engagement held|0=8 1=-8
before|explained|engagement|0=8 1=-8
before|explained|obstacle|0=-7 1=7
before|explained|suspended|0=-9 1=9
before|explained|withdrawn|0=-5 1=5
before|expressed|0=-8 1=8
before|expressed|10 now|0=-8 1=8
before|expressed|contribution|0=-7 1=7
before|expressed|pledged|0=-7 1=7
before|extended|0=-15 1=16
before|extended|7 now|0=-14 1=14
before|extended|extended|0=-11 1=11
before|extended|mandate|0=-6 1=6
before|extended|obstacle|0=-9 1=9
before|extend|0=7
before|extend|7 now|0=10 1=-7
before|extend|contribution|0=10 1=-7
before|facebook|0=-9 1=9
before|facebook|7 now|0=-9 1=9
before|facebook|contribution|0=-9 1=9
before|facebook|pledged|0=-9 1=9
before|ferry|0=7 1=-6
before|ferry|7 now|0=7 1=-6
before|ferry|contribution|0=7 1=-6
before|ferry|withdrawn|0=7 1=-6
before|filed|0=-8 1=8
before|filed|7 past|0=-11 1=11
before|filed|contribution|0=-8 1=8
before|filed|pledged|0=-8 1=8
before|finished|0=-10 1=10
before|finished|10 now|0=-9 1=9
before|finished|contribution|0=-14 1=14
before|finished|delivered|0=-14 1=14
before|fixed|0=7 1=-7
before|fly|2=8
before|fly|7 now|2=6
before|fly|contribution|2=8
before|fly|pledged|0=-5 2=8
before|followed|10 past|0=-13 1=14
before|followed|delivered|0=13 1=-13
before|followed|withdrawn|0=-21 1=21
before|following|7 past|0=6 1=-6
before|follow|0=-6 1=-18 2=24
before|follow|10 ahead|0=7 2=-6
before|follow|10 past|0=15 1=-8 2=-7
before|follow|7 ahead|0=-16 1=10 2=6
before|follow|7 now|0=-11 1=-16 2=27
before|follow|contribution|0=-11 1=-13 2=24
before|follow|pledged|0=-8 2=6
before|follow|withdrawn|1=-12 2=10
before|footprint|0=9 1=-9
before|footprint|7 past|0=9 1=-9
before|footprint|contribution|0=9 1=-9
before|footprint|delivered|0=9 1=-9
before|force|4 ahead|2=7
before|force|7 now|1=7
before|force|7 past|0=6 1=-6
before|force|agreement drafting|0=-8 1=8
before|force|agreement|0=-9 1=9
before|force|authorised|0=12 1=-12
before|force|changed|0=-6 1=6
before|force|delivered|0=8 1=-8
before|force|pledged|0=-7 2=6
before|force|request|0=6 1=-6
before|force|withdrawn|0=-8 1=13 2=-5
before|foreseen|0=8 1=-5
before|foreseen|7 now|0=8
before|foreseen|contribution|0=8
before|forward|0=-6 1=10
before|forward|7 now|0=-5 1=9
before|forward|contribution|0=-6 1=10
before|forward|pledged|0=-8 1=12
before|for|0=13 1=-30 2=13
before|for|10 ahead|0=-17 1=37 2=-19
before|for|10 now|0=-5 1=6
before|for|4 ahead|0=-10 2=15
before|for|4 now|0=-5 1=17 2=-11
before|for|7 ahead|0=29 2=-31
before|for|7 now|1=-29 2=28
before|for|7 past|0=30 1=-52 2=22
before|for|authorised|0=-16 1=25 2=-9
before|for|committed|1=-9 2=8
before|for|contribution|0=20 1=-44 2=23
before|for|delivered|0=-17 1=17
before|for|engagement held|0=-19 1=19
before|for|engagement planned|0=-12 1=14
before|for|engagement|0=-34 1=37
before|for|extended|1=9 2=-10
before|for|mandate|0=-7 1=29 2=-23
before|for|obstacle|0=14 1=-14
before|for|pledged|0=6 1=-35 2=31
before|for|request|0=25 1=-25
before|for|requirement|0=-8 1=-6 2=13
before|for|suspended|0=11 1=-9
before|for|withdrawn|0=22 2=-22
before|found|10 past|0=7 1=-7
before|found|contribution|0=7 1=-7
before|found|pledged|0=7 1=-7
before|francis|0=15 1=-15
before|francis|10 past|0=15 1=-15
before|francis|request|0=15 1=-15
before|from|0=15 1=-21
before|from|10 ahead|0=8 1=17 2=-26
before|from|10 now|0=-10 1=11
before|from|10 past|1=-24 2=20
before|from|4 ahead|0=-33 1=10 2=24
before|from|7 ahead|0=31 1=-16 2=-10
before|from|7 long-ago|0=-40 1=40
before|from|7 now|0=28 1=-23
before|from|7 past|0=37 1=-34
before|from|authorised|0=-12 1=19 2=-7
before|from|changed|0=12 1=-9
before|from|committed|0=-9 1=-27 2=36
before|from|considering|0=7 1=-6
before|from|contribution|0=-15 1=-34 2=46
before|from|delivered|0=16 1=-16
before|from|ended|1=6
before|from|engagement planned|0=-10 1=12
before|from|engagement|0=-15 1=18
before|from|extended|0=53 1=-25 2=-28
before|from|mandate|0=49 1=-9 2=-40
before|from|pledged|1=-9 2=12
before|from|request|0=-14 1=14
before|from|requirement|0=10 2=-6
before|from|suspended|0=-18 1=9 2=10
before|from|withdrawn|0=-12 1=17 2=-5
before|fund|0=-17 1=19
before|fund|10 past|0=-5 1=5
before|fund|4 now|0=10 2=-6
before|fund|4 past|0=-15 1=15
before|fund|7 now|0=-11 1=7
before|fund|contribution|0=-21 1=22
before|fund|delivered|0=-20 1=20
before|fund|pledged|0=18 1=-17
before|fund|suspended|0=-19 1=19
before|gangs|7 now|0=7 1=-7
before|gangs|contribution|0=6 1=-6
before|gangs|delivered|0=6 1=-6
before|gave|0=-7 2=6
before|gave|10 ahead|0=-9 2=10
before|gave|10 now|0=-5 1=5
before|gave|7 now|0=5
before|gave|authorised|0=-6 1=6
before|gave|contribution|0=-14 1=8 2=6
before|gave|delivered|0=-6 1=6
before|gave|obstacle|0=6 1=-6
before|gave|pledged|2=6
before|gave|request|0=7 1=-7
before|gendarmes|0=-6
before|gendarmes|contribution|0=-6
before|georgetown|1=6
before|given|mandate|0=5 1=-5
before|given|obstacle|0=-6 1=6
before|gives|10 ahead|0=-7 2=7
before|gives|2=6
before|gives|contribution|2=6
before|gives|pledged|2=6
before|glad|0=-9 1=9
before|glad|10 past|0=-9 1=9
before|glad|considering|0=-9 1=9
before|glad|contribution|0=-9 1=9
before|goma|0=-13 1=13
before|goma|7 past|0=-8 1=8
before|goma|contribution|0=-9 1=9
before|gone|contribution|0=-6 1=6
before|gone|withdrawn|0=-6 1=6
before|good|0=-12 1=13
before|good|10 past|0=-9 1=9
before|good|contribution|0=-6 1=7
before|good|delivered|0=-6 1=6
before|good|obstacle|0=-7 1=7
before|governments|engagement|0=5
before|government|0=-14 1=17
before|government|7 now|0=-10 1=13
before|government|contribution|0=-10 1=13
before|government|pledged|0=-14 1=16
before|go|0=8 1=-8
before|go|10 ahead|0=17 2=-17
before|go|7 ahead|0=-8 2=10
before|go|7 now|1=-13 2=8
before|go|committed|0=-6 1=7
before|go|contribution|0=7 1=-8
before|go|withdrawn|0=14 1=-14
before|graduates|0=7 1=-6
before|graduates|7 now|0=7 1=-6
before|greeted|0=9 1=-9
before|greeted|10 past|0=7 1=-7
before|greeted|authorised|0=-6 1=6
before|greeted|contribution|0=5 1=-5
before|greeted|mandate|0=-6 1=6
before|greeted|pledged|0=5 1=-5
before|greeted|request|0=10 1=-10
before|grew|0=11 1=-11
before|grew|10 past|0=11 1=-11
before|ground|10 now|0=5 1=-5
before|ground|1=-5
before|ground|contribution|1=-5
before|ground|delivered|0=5 1=-5
before|group|0=13 1=-11
before|group|7 now|0=-8 1=8
before|group|contribution|0=14 1=-12
before|gulf|0=14 1=-14
before|gulf|7 now|0=14 1=-14
before|gunfire|0=-6 2=8
before|gunfire|7 now|0=-6 2=8
before|gunfire|contribution|0=-7 2=8
before|had|0=-7 1=12
before|had|10 past|0=-10 1=10
before|had|contribution|0=-5 1=10
before|had|pledged|1=7
before|hailed|0=-12 1=12
before|hailed|10 past|0=-19 1=19
before|hailed|contribution|0=-10 1=10
before|hailed|delivered|0=-10 1=10
before|haiti|10 ahead|0=10 2=-10
before|haiti|10 now|0=-12 1=18 2=-7
before|haiti|10 past|0=5 1=-6
before|haiti|4 now|1=-13 2=16
before|haiti|7 ahead|0=-27 2=24
before|haiti|7 now|0=37 1=9 2=-45
before|haiti|7 past|0=-18 1=-7 2=24
before|haiti|authorised|0=-6 1=8
before|haiti|committed|0=19 1=-19
before|haiti|contribution|1=-9 2=8
before|haiti|delivered|0=-35 1=35
before|haiti|engagement planned|0=-7 1=8
before|haiti|engagement|0=-7 1=7
before|haiti|mandate|0=-6 1=8
before|haiti|pledged|1=-16 2=19
before|haiti|suspended|0=9 1=-9
before|haiti|withdrawn|0=7 2=-8
before|half|0=12 1=-12
before|half|4 past|0=11 1=-11
before|half|authorised|0=7 1=-7
before|half|contribution|0=5
before|half|mandate|0=7 1=-7
before|harare|0=-8 2=7
before|harare|mandate|0=-8 2=7
before|hard|0=-5 1=5
before|hard|4 now|0=-5 1=5
before|hard|contribution|0=-5 1=5
before|hard|delivered|0=-5 1=5
before|has|10 now|0=6 1=-6
before|has|authorised|0=7 1=-7
before|has|delivered|0=9 1=-9
before|has|extended|0=-8 1=8
before|have|0=-6 1=6
before|haïti|contribution|0=-5
before|headquarters|0=-11 1=7
before|headquarters|7 now|0=-6
before|headquarters|contribution|0=-6
before|heared|0=5 1=-5
before|heared|10 past|0=5 1=-5
before|heared|obstacle|0=7 1=-7
before|hearing|considering|0=-7 1=7
before|hear|0=5 1=-5
before|hear|obstacle|0=5 1=-5
before|held|0=5 1=-5
before|held|10 past|0=6 1=-5
before|held|authorised|0=5 1=-5
before|held|suspended|0=6 1=-6
before|helicopters|7 past|1=5
before|helicopters|pledged|1=5
before|here|0=-19 1=20
before|here|10 past|0=-14 1=14
before|here|7 past|0=-7 1=7
before|here|considering|0=-15 1=15
before|here|contribution|0=-8 1=8
before|here|delivered|0=-7 1=7
before|here|pledged|0=14 1=-14
before|here|request|0=-12 1=12
before|her|0=-21 1=21
before|her|10 past|0=-21 1=21
before|her|considering|0=-21 1=21
before|her|contribution|0=-21 1=21
before|him|0=19 1=-15
before|him|10 now|0=7 1=-7
before|him|engagement held|0=6 1=-6
before|him|engagement|0=6 1=-6
before|him|obstacle|0=12 1=-12
before|hinted|0=-7 1=7
before|hinted|7 now|0=-7 1=7
before|hinted|considering|0=-7 1=7
before|hinted|contribution|0=-7 1=7
before|his|10 now|0=-10 1=10
before|his|10 past|0=-5 1=5
before|his|7 now|0=14 1=-14
before|his|considering|0=5 1=-5
before|his|contribution|0=-9 1=9
before|his|engagement held|0=7 1=-7
before|his|engagement|0=7 1=-7
before|his|pledged|0=-12 1=12
before|hold|0=-12 1=13
before|hold|10 past|0=-6 1=6
before|hold|contribution|0=-7 1=7
before|hold|engagement planned|0=-7 1=7
before|hold|engagement|0=-8 1=8
before|hold|suspended|0=-7 1=7
before|holness|0=-6 1=6
before|holness|10 past|0=-6 1=6
before|holness|contribution|0=-6 1=6
before|holness|pledged|0=-6 1=6
before|home|2=8
before|home|4 now|0=-7 1=14 2=-7
before|home|7 ahead|1=-8 2=8
before|home|7 now|1=-8 2=9
before|home|contribution|0=-11 2=8
before|home|pledged|0=6 2=-10
before|home|withdrawn|0=-23 1=6 2=17
before|hosted|0=13 1=-10
before|hosted|10 past|0=9 1=-9
before|hosted|7 now|0=6
before|hosted|obstacle|0=6 1=-6
before|houses|0=16 1=-15
before|houses|7 now|0=10 1=-8
before|houses|7 past|0=7 1=-7
before|houses|contribution|0=12 1=-11
before|houses|withdrawn|0=7 1=-7
before|house|0=-13 1=13
before|house|10 now|0=-8 1=8
before|however|0=-5
before|idea|0=7 1=-7
before|idea|10 past|0=7 1=-7
before|illegal|0=9 1=-9
before|illegal|10 past|0=9 1=-9
before|increase|0=10 2=-10
before|increase|4 ahead|0=10 2=-10
before|increase|contribution|0=10 2=-10
before|increase|pledged|0=10 2=-10
before|indicated|10 now|0=10 1=-10
before|indicated|10 past|0=6 1=-6
before|indicated|7 now|0=-6 1=6
before|indicated|7 past|0=-10 1=10
before|indicated|committed|0=-10 1=10
before|indicated|considering|0=15 1=-15
before|indicated|contribution|0=-15 1=15
before|indicated|obstacle|0=15 1=-15
before|indicated|refused|0=-13 1=13
before|informed|committed|0=11 1=-11
before|informed|contribution|0=10 1=-10
before|informed|obstacle|0=-10 1=10
before|insisted|0=-15 1=15
before|insisted|4 past|0=-10 1=10
before|insisted|contribution|0=-18 1=18
before|insisted|withdrawn|0=-13 1=13
before|installés|0=-7 1=7
before|installés|10 past|0=-7 1=7
before|installés|contribution|0=-7 1=7
before|installés|delivered|0=-7 1=7
before|instructors|10 now|0=5 1=-5
before|instructors|1=6
before|instructors|4 ahead|0=-6 2=6
before|instructors|7 past|0=-13 1=13
before|instructors|contribution|1=6
before|instructors|delivered|0=-8 1=8
before|interrogé|10 now|0=11 1=-11
before|interrogé|10 past|0=-6 1=6
before|interrogé|considering|0=9 1=-9
before|interrogé|contribution|0=6 1=-6
before|intervened|agreement drafting|0=-6 1=6
before|intervened|agreement|0=-6 1=6
before|intervened|obstacle|0=7 1=-7
before|interview|0=8 1=-8
before|interview|10 past|0=-5 1=5
before|interview|7 now|0=6 1=-6
before|interview|7 past|0=8 1=-8
before|interview|contribution|0=11 1=-11
before|interview|pledged|0=14 1=-14
before|into|0=10 1=-6
before|into|4 ahead|0=6 2=-6
before|in|0=9 1=14 2=-18
before|in|10 ahead|0=104 1=-61 2=-43
before|in|10 now|0=39 1=-38
before|in|10 past|0=49 1=-49
before|in|4 ahead|0=-37 1=-13 2=50
before|in|4 long-ago|0=-21 1=33
before|in|4 now|1=-24 2=19
before|in|4 past|0=-15 1=16
before|in|7 ahead|0=-13 2=33
before|in|7 long-ago|0=7
before|in|7 now|0=17 1=-9
before|in|7 past|1=26 2=-34
before|in|agreement drafting|0=15 1=-24 2=8
before|in|agreement signed|0=-16 1=6 2=9
before|in|agreement|1=-12 2=18
before|in|authorised|2=5
before|in|committed|0=-31 1=17 2=16
before|in|considering|1=-6
before|in|contribution|0=9 1=12 2=-10
before|in|delivered|0=16 1=12 2=-25
before|in|ended|0=-10 2=5
before|in|engagement held|1=6
before|in|engagement planned|0=19 1=-25
before|in|engagement|0=19 1=-19
before|in|extended|1=7 2=-8
before|in|mandate|0=-5 1=11 2=-6
before|in|obstacle|0=16 1=-5 2=-7
before|in|pledged|0=7 1=12 2=-13
before|in|refused|0=20 1=-19
before|in|reluctant|0=18 1=-11 2=-9
before|in|request|0=-7 1=20
before|in|requirement|1=25 2=-24
before|in|suspended|0=11 1=-7
before|in|withdrawn|1=-12 2=29
before|iraq|2=-5
before|iraq|contribution|2=-5
before|issued|10 past|0=14 1=-14
before|issued|7 past|0=-11 1=11
before|issued|committed|0=6 1=-6
before|issued|withdrawn|0=-11 1=11
before|is|0=11 1=-11
before|is|10 now|0=8 1=-7
before|is|10 past|0=6 1=-6
before|is|changed|0=5 1=-5
before|is|mandate|0=5 1=-5
before|is|obstacle|0=6 1=-6
before|its|0=11 1=-10
before|its|10 past|0=12 1=-12
before|its|7 now|0=-6 1=6
before|its|contribution|0=8 1=-6
before|its|delivered|0=-11 1=11
before|its|pledged|0=6 1=-6
before|it|0=-6 1=18 2=-12
before|it|10 now|0=-20 1=21
before|it|10 past|0=-10 1=10
before|it|4 now|1=7
before|it|7 now|0=20 1=-18
before|it|committed|0=9
before|it|considering|0=7 1=-7
before|it|contribution|0=16 1=-7 2=-9
before|it|engagement planned|0=-6 1=6
before|it|engagement|0=-8 1=8
before|it|extended|0=-12 1=14
before|it|mandate|0=-16 1=18
before|it|pledged|0=-14 1=19
before|jamaica|0=-10 2=15
before|jamaica|4 now|0=11 1=-11
before|jamaica|4 past|0=-22 1=22
before|jamaica|7 ahead|0=-7 2=8
before|jamaica|7 now|0=8 1=-15 2=7
before|jamaica|contribution|0=-9 1=-5 2=15
before|jamaica|pledged|0=-10 2=15
before|jerusalem|0=-9 1=9
before|jerusalem|10 past|0=-9 1=9
before|jerusalem|contribution|0=-9 1=9
before|jerusalem|refused|0=-9 1=9
before|joined|0=-10 1=11
before|joined|10 past|0=-16 1=16
before|joined|7 now|0=-11 1=12
before|joined|7 past|0=17 1=-17
before|joined|contribution|0=-10 1=11
before|joined|delivered|0=-15 1=15
before|join|2=5
before|join|4 ahead|0=-11 2=11
before|join|4 now|0=6 2=-6
before|join|considering|0=-11 2=11
before|join|contribution|2=5
before|join|pledged|0=6 2=-6
before|journalists|0=8 1=-8
before|journalists|10 past|0=16 1=-16
before|journalists|7 past|0=-8 1=8
before|journalists|considering|0=-8 1=8
before|journalists|contribution|0=8 1=-8
before|journalists|pledged|0=16 1=-16
before|juba|2=-6
before|juba|7 now|1=7 2=-6
before|juba|contribution|2=-6
before|juba|withdrawn|1=8
before|kampala|0=-12 1=13
before|kampala|7 past|0=-9 1=9
before|kampala|contribution|0=-6 1=6
before|kenyans|0=-10 1=-8 2=18
before|kenyans|7 now|0=-8 1=-9 2=18
before|kenyans|contribution|0=-8 1=-9 2=18
before|kenyans|withdrawn|0=-8 1=-9 2=18
before|kenya|7 now|0=16 1=-15
before|kenya|7 past|0=-15 1=15
before|kenya|contribution|0=14 1=-13
before|kenya|delivered|0=16 1=-16
before|kenya|request|0=-9 1=9
before|kfor|0=-17 1=13
before|kfor|10 now|0=-6 1=6
before|kfor|contribution|0=-17 1=13
before|kfor|delivered|0=-15 1=15
before|kigali|0=-10 1=11
before|kigali|10 past|0=-9 1=9
before|kigali|agreement|0=-5 1=5
before|killarney|0=-8 1=8
before|killarney|10 now|0=-8 1=8
before|killarney|contribution|0=-8 1=8
before|killarney|pledged|0=-8 1=8
before|kingston|0=6 1=-6
before|kingston|7 now|0=8 1=-7
before|kingston|contribution|0=7 1=-7
before|kingston|pledged|0=10 1=-10
before|known|0=-8 1=8
before|known|10 past|0=-8 1=8
before|known|4 past|0=13 1=-13
before|known|7 past|0=-8 1=8
before|known|considering|0=-13 1=13
before|known|contribution|0=-5 1=5
before|known|pledged|0=16 1=-16
before|known|refused|0=-8 1=8
before|know|10 now|0=-7 1=7
before|know|10 past|0=10 1=-10
before|know|pledged|0=-10 1=10
before|know|suspended|0=10 1=-10
before|korea|0=-10 1=10
before|korea|7 now|0=-10 1=10
before|korea|request|0=-10 1=10
before|kosovo|10 now|0=-11 1=14
before|kosovo|4 past|0=6 1=-6
before|kosovo|delivered|0=-8 1=8
before|kosovo|pledged|0=9 1=-6
before|lacroix|contribution|0=9 1=-8
before|lamented|10 past|0=11 1=-11
before|lamented|7 past|0=-13 1=13
before|lamented|obstacle|0=-5 1=5
before|landau|0=7
before|landau|7 now|0=7
before|landau|contribution|0=7
before|landau|pledged|0=7
before|landed|0=-6 1=7
before|landed|10 now|0=-7 1=8
before|landed|7 now|0=-7 1=7
before|landed|7 past|0=6 1=-6
before|landed|contribution|0=-6 1=7
before|landed|delivered|0=-7 1=7
before|landed|pledged|0=6 1=-5
before|landed|withdrawn|0=-5 1=5
before|land|0=-17 2=12
before|land|10 now|0=-18 2=21
before|land|10 past|0=-6 1=10
before|land|7 now|0=12 2=-11
before|land|contribution|0=-18 1=6 2=12
before|land|pledged|0=-18 1=6 2=12
before|last|0=15 1=-10 2=-5
before|last|7 now|0=9 2=-5
before|last|contribution|0=6 2=-5
before|last|delivered|0=-19 1=19
before|last|engagement held|0=8 1=-8
before|last|engagement|0=8 1=-8
before|last|pledged|0=30 1=-25 2=-5
before|last|withdrawn|0=-5 1=5
before|late|4 now|0=7 1=-6
before|late|7 ahead|0=13 1=-9
before|late|7 now|0=-10 2=7
before|late|7 past|0=-6 1=7
before|late|agreement|0=-6 1=6
before|late|committed|0=-13 2=10
before|late|contribution|0=-10 1=6
before|late|delivered|0=29 1=-29
before|late|obstacle|0=13 1=-13
before|late|pledged|0=-12 1=18 2=-5
before|late|withdrawn|0=-13 1=13
before|launched|0=7 1=-7
before|launched|authorised|0=8 1=-8
before|launched|mandate|0=8 1=-8
before|launched|request|0=-8 1=8
before|lawmakers|10 past|0=-6 1=6
before|lawmakers|considering|0=-8 1=8
before|lawmakers|pledged|0=8 1=-8
before|leaders|contribution|0=-5 1=6
before|lead|0=-5 1=5
before|lead|4 past|0=-5 1=5
before|lead|contribution|0=-5 1=5
before|lead|pledged|0=-5 1=5
before|learned|0=10 1=-10
before|learned|10 now|0=-7 1=7
before|learned|10 past|0=17 1=-17
before|learned|contribution|0=10 1=-10
before|learned|suspended|0=7 1=-7
before|least|0=6
before|least|contribution|0=5
before|leaves|0=-11 1=-6 2=17
before|leaves|7 now|2=6
before|leaves|contribution|1=-14 2=17
before|leaves|delivered|0=11 1=-11
before|leaves|pledged|0=-14 2=17
before|leave|0=10 2=-9
before|leave|10 ahead|0=17 2=-12
before|leave|10 now|0=-9 1=11
before|leave|committed|0=-10 1=10
before|leave|contribution|0=9 2=-9
before|leave|pledged|0=12 2=-7
before|leave|suspended|0=8 1=-8
before|leaving|0=-24 1=21
before|leaving|7 now|0=-13 1=12
before|leaving|contribution|0=-24 1=21
before|leaving|pledged|0=-9 2=9
before|leaving|withdrawn|0=-5 1=12 2=-7
before|lebanon|4 ahead|0=-5 2=6
before|lebanon|7 now|1=8 2=-7
before|lebanon|contribution|0=-5 1=7
before|lebanon|pledged|0=-11 2=11
before|lebanon|withdrawn|0=5 1=7 2=-12
before|left|0=-6 1=10
before|left|10 now|0=-14 1=14
before|left|10 past|0=-9 1=9
before|left|4 past|0=17 1=-17
before|left|7 now|0=6
before|left|pledged|0=6 1=-5
before|left|withdrawn|0=6
before|letter|0=8 1=-8
before|letter|10 past|0=10 1=-10
before|letter|7 past|0=11 1=-11
before|letter|changed|0=9 1=-9
before|letter|mandate|0=9 1=-9
before|letter|obstacle|0=10 1=-10
before|letter|request|0=-6 1=6
before|lieu|0=6 1=-8
before|life|0=-10 1=11
before|life|7 now|0=-10 1=11
before|life|contribution|0=-10 1=11
before|life|pledged|0=-10 1=11
before|lifted|0=-6 1=6
before|lifted|10 past|0=-6 1=6
before|lifted|contribution|0=-6 1=6
before|lifted|pledged|0=-6 1=6
before|list|0=9 1=-9
before|list|7 past|0=9 1=-9
before|list|committed|0=9 1=-9
before|list|contribution|0=9 1=-9
before|lithuania|2=-5
before|lithuania|7 now|2=-5
before|lithuania|contribution|2=-5
before|ljubljana|0=10 1=-10
before|ljubljana|7 now|0=10 1=-10
before|ljubljana|contribution|0=10 1=-10
before|ljubljana|pledged|0=10 1=-10
before|lomé|0=7 1=-7
before|lomé|7 now|0=7 1=-7
before|london|0=-8 1=10
before|london|engagement held|0=-7 1=7
before|london|engagement|0=-8 1=9
before|losses|0=8 1=-8
before|losses|7 now|0=8 1=-8
before|losses|contribution|0=8 1=-8
before|losses|delivered|0=8 1=-8
before|luanda|10 past|1=5
before|luanda|1=5
before|luanda|contribution|0=-5 1=6
before|luanda|pledged|0=-5 1=6
before|lusaka|10 past|1=5
before|lu|0=-5 1=6
before|lu|10 past|0=-5 1=6
before|lu|contribution|0=-5 1=6
before|lu|withdrawn|0=-5 1=6
before|made|0=8 1=-8
before|made|4 past|0=-8 1=8
before|made|7 now|0=9 1=-9
before|made|7 past|0=9 1=-9
before|made|contribution|0=9 1=-8
before|made|delivered|0=15 1=-15
before|made|pledged|0=-13 1=13
before|maintained|0=-8 1=8
before|maintained|10 past|0=-8 1=8
before|mali|0=-9 2=13
before|mali|4 now|0=-11 2=13
before|mali|contribution|0=-7 1=-6 2=13
before|mali|withdrawn|0=-11 2=13
before|mandate|1=6 2=-6
before|mandate|7 past|0=7 1=-7
before|mandate|contribution|0=6 1=-6
before|mandate|delivered|0=5 1=-5
before|mandate|extended|0=-10 1=15
before|mandate|mandate|0=-11 1=16
before|matched|0=9 1=-9
before|matched|contribution|0=9 1=-9
before|matched|pledged|0=9 1=-9
before|meeting|0=-14 2=14
before|meeting|10 now|0=6 1=-6
before|meeting|10 past|0=-13 1=13
before|meeting|7 now|0=-6 1=-6 2=11
before|meeting|engagement held|0=6 1=-6
before|meeting|engagement|1=-16 2=11
before|meeting|request|1=5
before|meet|10 now|0=9 1=-9
before|members|10 past|0=-8 1=8
before|members|changed|0=-6 1=6
before|members|contribution|0=20 1=-19
before|members|delivered|0=8 1=-8
before|members|mandate|0=-13 1=13
before|mentioned|0=12 1=-12
before|mentioned|4 past|0=12 1=-12
before|mentioned|contribution|0=12 1=-12
before|men|1=6
before|men|contribution|1=7
before|men|withdrawn|1=5
before|met|10 now|0=17 1=-17
before|met|10 past|0=-13 1=14
before|met|1=-5 2=9
before|met|4 now|0=-8 2=10
before|met|authorised|0=7 1=-7
before|met|contribution|0=-13 2=9
before|met|delivered|0=-5 1=5
before|met|engagement|0=5
before|met|extended|0=-12 1=12
before|met|mandate|0=-13 1=14
before|met|pledged|0=-8 2=9
before|met|request|0=17 1=-17
before|million|4 now|0=13 1=-9
before|million|7 now|0=-11 1=15
before|million|contribution|0=-8
before|million|delivered|0=-8 1=8
before|ministers|7 now|0=6
before|ministers|engagement|0=-7 1=7
before|ministers|request|0=6 1=-6
before|minister|0=8 1=-8
before|minister|10 past|0=-6 1=6
before|minister|7 past|0=14 1=-14
before|minister|contribution|0=10 1=-10
before|minister|pledged|0=6 1=-6
before|minusca|1=6
before|minusca|7 now|1=6
before|minusca|contribution|1=6
before|minusca|withdrawn|1=6
before|minusma|10 now|0=7 1=-7
before|minusma|10 past|0=-7 1=7
before|minutes|0=-6 1=6
before|mission|10 ahead|1=7
before|mission|10 now|0=17 1=-16
before|mission|10 past|0=-6 1=6
before|mission|4 now|0=5
before|mission|4 past|0=-14 1=14
before|mission|7 now|0=-6 2=7
before|mission|7 past|0=7 1=-7
before|mission|authorised|0=-16 1=16
before|mission|contribution|0=9 1=-13
before|mission|extended|0=-9 1=13
before|mission|mandate|0=-30 1=34
before|mission|pledged|0=17 1=-23 2=6
before|mission|request|0=16 1=-16
before|mission|withdrawn|0=-11 1=11
before|mogadishu|0=-8 1=8
before|mogadishu|contribution|0=-15 1=15
before|mogadishu|delivered|0=-13 1=13
before|monde|0=-6 1=6
before|monde|7 now|0=-6 1=6
before|monde|considering|0=-6 1=6
before|monde|contribution|0=-6 1=6
before|money|0=-6 1=6
before|money|4 past|0=-5 1=5
before|money|contribution|0=-5 1=5
before|money|pledged|0=-5 1=5
before|months|1=7 2=-7
before|months|extended|1=10 2=-7
before|months|mandate|1=10 2=-7
before|month|0=7 1=-6
before|more|4 now|1=-6 2=5
before|more|7 now|1=6 2=-6
before|more|contribution|0=9 1=-10
before|more|delivered|0=9 1=-9
before|move|0=7 1=-6
before|move|7 now|0=7 1=-6
before|move|contribution|0=7 1=-6
before|move|pledged|0=7 1=-6
before|mozambique|delivered|0=6 1=-6
before|mps|0=-5 1=6
before|mps|7 now|0=-8 1=8
before|mps|contribution|0=-5 1=6
before|mps|pledged|0=-13 1=13
before|much|0=-5 1=5
before|much|7 past|0=-5 1=5
before|much|contribution|0=-5 1=5
before|much|reluctant|0=-5 1=5
before|n'djamena|1=5
before|n'djamena|7 now|0=-7 1=8
before|n'djamena|delivered|0=-8 1=8
before|nairobi|0=-14 1=12
before|nairobi|10 now|0=-17 2=22
before|nairobi|7 now|1=11 2=-12
before|nairobi|7 past|0=-8 1=8
before|nairobi|agreement drafting|0=8 1=-7
before|nairobi|agreement|0=5 1=-5
before|nairobi|contribution|1=12 2=-9
before|nairobi|delivered|0=7 1=-7
before|nairobi|engagement held|0=-7 1=7
before|nairobi|engagement planned|1=-11 2=11
before|nairobi|engagement|0=-7 2=11
before|nairobi|obstacle|0=-7 1=8
before|nairobi|pledged|1=13 2=-9
before|named|0=10 1=-9
before|named|7 past|0=10 1=-10
before|named|contribution|0=16 1=-15
before|named|pledged|0=6
before|named|reluctant|0=6 1=-6
before|named|request|0=-6 1=6
before|nations|0=-8 1=11
before|nations|4 past|0=7 1=-7
before|nations|7 now|0=-7 1=9
before|nations|agreement signed|0=-10 1=10
before|nations|agreement sought|0=5 1=-5
before|nations|committed|0=-6 1=7
before|nations|contribution|0=-6 1=7
before|nations|engagement planned|1=6
before|nations|engagement|1=6
before|nearly|0=10 1=-10
before|nearly|7 past|0=10 1=-9
before|nearly|authorised|0=9 1=-9
before|nearly|mandate|0=9 1=-9
before|needs|0=-6 1=8
before|needs|requirement|0=-6 1=8
before|niamey|0=19 1=-18
before|niamey|7 past|0=21 1=-21
before|niamey|contribution|0=26 1=-24
before|niamey|suspended|0=21 1=-21
before|no.|0=-5 1=5
before|no.|10 past|0=-5 1=5
before|noted|0=7 1=-7
before|noted|10 past|0=7 1=-7
before|noted|contribution|0=7 1=-7
before|noted|pledged|0=7 1=-7
before|notice|0=15 1=-15
before|notice|7 now|0=18 1=-18
before|notice|committed|0=15 1=-15
before|notice|contribution|0=15 1=-15
before|not|0=14 2=-10
before|not|4 now|0=6 2=-5
before|not|7 now|0=6
before|not|contribution|0=20 1=-9 2=-10
before|not|pledged|0=11 2=-10
before|not|withdrawn|0=9 1=-9
before|no|0=8 2=-5
before|no|10 ahead|0=6 2=-5
before|no|contribution|0=6 2=-5
before|no|pledged|0=6 2=-5
before|objection|0=5 1=-5
before|objection|7 now|0=5 1=-5
before|objection|contribution|0=5 1=-5
before|objection|refused|0=5 1=-5
before|offered|4 past|0=15 1=-15
before|offered|7 past|0=-14 1=14
before|offered|pledged|0=-8 1=9
before|offer|request|0=7 1=-7
before|officers|10 past|0=12 1=-11
before|officers|1=11 2=-7
before|officers|7 ahead|0=9
before|officers|7 now|0=-14 1=5 2=8
before|officers|7 past|0=-18 1=18
before|officers|contribution|1=8 2=-6
before|officers|delivered|0=10 1=-10
before|officers|pledged|0=-18 1=15
before|officers|withdrawn|0=-5 1=15 2=-10
before|office|0=6 1=-6
before|office|7 now|0=9 1=-9
before|office|contribution|0=6 1=-6
before|office|engagement held|0=6 1=-6
before|office|engagement|0=6 1=-6
before|officials|0=7 1=-7
before|officials|10 past|0=7 1=-7
before|officials|contribution|0=7 1=-7
before|officials|reluctant|0=5 1=-5
before|off|committed|0=9 1=-9
before|off|contribution|0=10 1=-10
before|off|delivered|0=-14 1=14
before|off|obstacle|0=-7 1=7
before|off|pledged|0=16 1=-16
before|of|0=5 1=-6
before|of|10 ahead|0=43 1=-24 2=-20
before|of|10 now|1=6 2=-5
before|of|10 past|0=-29 1=50 2=-15
before|of|4 ahead|0=53 1=-35 2=-18
before|of|4 long-ago|0=-9 1=10
before|of|4 now|0=30 1=-18 2=-16
before|of|4 past|0=-6 1=7
before|of|7 ahead|1=9 2=12
before|of|7 long-ago|0=16 1=-16
before|of|7 now|0=-40 1=-22 2=72
before|of|7 past|1=14 2=6
before|of|agreement drafting|0=-13 1=15
before|of|agreement signed|0=26 1=-24
before|of|agreement sought|0=-14 2=9
before|of|authorised|0=-7
before|of|changed|0=-13 1=18 2=-6
before|of|committed|0=14 2=-23
before|of|considering|0=-6 2=9
before|of|contribution|0=14 1=-20
before|of|delivered|0=7
before|of|ended|0=-6 1=11
before|of|engagement held|0=10 1=-10
before|of|engagement planned|1=7 2=-6
before|of|engagement|0=8 2=-6
before|of|extended|0=26 1=-25
before|of|pledged|0=26 1=5 2=-22
before|of|refused|0=23 1=-23
before|of|reluctant|1=-21 2=22
before|of|request|0=-11 2=8
before|of|requirement|0=-21 1=18
before|of|suspended|0=-31 1=29
before|of|withdrawn|0=5 1=-45 2=39
before|old|0=5 1=-5
before|one|0=-8 1=5
before|one|10 ahead|0=9 2=-9
before|one|7 now|0=-5 2=8
before|only|0=11 1=-8
before|only|10 past|0=-8 1=8
before|only|7 now|0=16 1=-13
before|only|authorised|0=-11 1=11
before|only|contribution|0=8 1=-5
before|only|mandate|0=-13 1=13
before|only|pledged|0=12 1=-9
before|on|0=12 1=17 2=-22
before|on|10 ahead|0=-24 1=-38 2=51
before|on|10 now|1=31 2=-22
before|on|10 past|0=14 1=16 2=-25
before|on|7 ahead|0=-18 2=22
before|on|7 now|0=7 1=-7
before|on|agreement drafting|0=12
before|on|agreement signed|0=-6 1=24 2=-7
before|on|agreement sought|0=-14 1=16
before|on|agreement|1=24 2=-19
before|on|authorised|0=7 1=23 2=-26
before|on|changed|0=24 2=-11
before|on|committed|0=6 1=25 2=-33
before|on|considering|0=11 1=17 2=-23
before|on|contribution|0=8 1=14 2=-10
before|on|delivered|0=10 1=15 2=-40
before|on|ended|0=9 1=-37 2=51
before|on|engagement cancelled|1=5
before|on|engagement held|0=15 1=18 2=-35
before|on|engagement planned|0=13 1=8 2=-12
before|on|engagement|0=15 1=19 2=-38
before|on|extended|0=11 1=26 2=-44
before|on|mandate|0=16 1=15 2=-33
before|on|obstacle|0=24 2=-33
before|on|pledged|2=31
before|on|refused|0=23 1=5 2=-27
before|on|reluctant|1=24 2=-17
before|on|request|0=16 1=16 2=-29
before|on|requirement|0=7 2=-6
before|on|suspended|0=18 1=8 2=-16
before|on|withdrawn|0=-11 1=14 2=33
before|opened|7 past|0=6 1=-6
before|opened|pledged|0=6 1=-6
before|operation|1=7
before|operation|committed|1=5
before|operation|contribution|1=6
before|opposed|0=7 1=-7
before|opposed|changed|0=6 1=-6
before|opposed|mandate|0=6 1=-6
before|ordered|0=16 1=-16
before|ordered|7 now|0=16 1=-16
before|ordered|authorised|0=13 1=-13
before|ordered|mandate|0=13 1=-13
before|ordonné|authorised|0=-5 1=5
before|ordonné|mandate|0=-5 1=5
before|ordonné|pledged|0=7 1=-7
before|or|0=10 2=-9
before|or|10 past|0=-7 2=8
before|or|7 ahead|0=6 2=-6
before|or|contribution|0=10 2=-9
before|or|pledged|0=6 2=-5
before|ottawa|0=-11 1=11
before|ottawa|10 past|0=6 1=-6
before|ottawa|request|0=-7 1=7
before|out|10 now|0=-23 1=23
before|out|10 past|0=9 1=-9
before|out|7 ahead|0=-12 1=-7 2=19
before|out|7 now|0=11 1=14 2=-26
before|out|7 past|0=12 1=-12
before|out|contribution|0=-5 1=6
before|out|delivered|0=21 1=-21
before|out|pledged|0=-12 1=19 2=-7
before|out|suspended|0=-23 1=23
before|out|withdrawn|0=7 1=-15 2=8
before|overcome|0=-6 1=6
before|overcome|agreement|0=8 1=-7
before|overcome|obstacle|0=-13 1=13
before|over|0=19 2=-20
before|over|7 ahead|0=13 2=-12
before|over|7 now|0=-7 1=8
before|over|changed|0=9 1=-9
before|over|contribution|0=23 1=-5 2=-17
before|over|delivered|0=-7 1=7
before|over|mandate|0=9 1=-9
before|over|pledged|0=26 1=-12 2=-14
before|over|request|0=-7 1=7
before|paid|0=-9 1=9
before|paid|contribution|0=-10 1=10
before|paid|delivered|0=-10 1=10
before|paper|0=7
before|paper|contribution|0=7
before|paper|pledged|0=7
before|parade|0=6 1=-6
before|parade|10 past|0=6 1=-6
before|parade|contribution|0=6 1=-6
before|parade|refused|0=6 1=-6
before|paris|0=-15 1=18
before|paris|10 past|0=-9 1=9
before|paris|contribution|0=-12 1=14
before|paris|delivered|0=10 1=-10
before|paris|engagement held|0=5 1=-5
before|paris|engagement planned|0=-5 1=5
before|paris|pledged|0=-22 1=25
before|parliament|0=9 1=-8
before|parliament|10 past|0=6 1=-6
before|parliament|7 now|0=7 1=-6
before|parliament|considering|0=10 1=-10
before|parliament|pledged|0=7 1=-7
before|parliament|reluctant|0=-7 1=7
before|participation|0=-6 1=8
before|participation|7 now|1=6
before|participation|contribution|0=-6 1=8
before|partners|0=6 1=-6
before|partners|10 past|0=13 1=-13
before|partners|7 past|0=-7 1=7
before|partners|contribution|0=-7 1=7
before|partners|obstacle|0=6 1=-6
before|partners|request|0=7 1=-7
before|part|0=6 1=-6
before|part|10 now|0=11 1=-11
before|part|engagement held|0=13 1=-13
before|part|engagement|0=7 1=-7
before|passage|0=-10 1=11
before|passage|10 past|0=-10 1=10
before|passage|contribution|0=-10 1=10
before|passage|pledged|0=-10 1=10
before|passed|0=-8 1=8
before|patients|0=14 1=-14
before|patients|7 now|0=14 1=-14
before|patients|contribution|0=14 1=-14
before|patients|delivered|0=14 1=-14
before|paying|0=-7 1=7
before|paying|4 past|0=-7 1=7
before|paying|contribution|0=-10 1=10
before|paying|suspended|0=-10 1=10
before|payments|0=-8 1=8
before|payments|7 now|0=-8 1=8
before|payments|contribution|0=-8 1=8
before|payments|delivered|0=-8 1=8
before|paz|0=-6 1=7
before|paz|7 now|0=-6 1=7
before|peacekeepers|0=7 1=-7
before|peacekeepers|contribution|0=7 1=-7
before|peacekeepers|delivered|0=7 1=-7
before|pemba|contribution|0=-10 1=10
before|pemba|withdrawn|0=-9 1=9
before|people|0=-26 1=20 2=6
before|people|4 now|0=-10 1=10
before|people|4 past|0=-10 1=10
before|people|7 ahead|0=-6 2=6
before|people|committed|0=-6 2=6
before|people|contribution|0=-26 1=20 2=6
before|people|pledged|0=-21 1=21
before|perhaps|0=-12 2=13
before|perhaps|7 now|0=-12 2=13
before|perhaps|contribution|0=-12 2=13
before|perhaps|pledged|0=-12 2=13
before|permis|0=-6 1=6
before|permis|10 past|0=-6 1=6
before|permis|contribution|0=-6 1=6
before|permis|delivered|0=-6 1=6
before|petition|0=7 1=-7
before|petition|obstacle|0=7 1=-7
before|phone|0=-11 1=11
before|phone|7 now|0=-8 1=8
before|phone|contribution|0=-9 1=9
before|phone|pledged|0=-9 1=9
before|place|1=-7 2=8
before|place|4 ahead|0=-8 2=8
before|place|7 now|0=11 1=-11
before|place|contribution|0=-6 2=9
before|place|pledged|0=-9 2=9
before|plane|0=6 1=-10
before|plane|10 now|0=13 1=-13
before|plane|7 now|0=-7
before|plane|contribution|0=6 1=-10
before|plane|delivered|0=5 1=-5
before|plane|pledged|1=-5
before|planned|0=16 1=-16
before|planned|10 past|0=7 1=-7
before|planned|extended|0=10 1=-10
before|planned|mandate|0=10 1=-10
before|pledged|0=-7 1=15 2=-7
before|pledged|10 past|0=-10 1=11
before|pledged|7 now|0=9 2=-5
before|pledged|7 past|0=-6 1=6
before|pledged|committed|0=6 1=-6
before|pledged|contribution|0=-13 1=20 2=-7
before|pledged|engagement held|0=5 1=-5
before|pledged|engagement|0=5 1=-5
before|pledged|pledged|0=-15 1=23 2=-7
before|point|0=-12 2=15
before|point|4 ahead|0=-12 2=15
before|point|contribution|0=-12 2=15
before|point|withdrawn|0=-12 2=15
before|police|0=-7 2=6
before|police|contribution|0=-9 2=6
before|police|pledged|0=-5 2=6
before|port-au-prince|0=-14 1=25 2=-11
before|port-au-prince|10 ahead|0=-7 2=8
before|port-au-prince|10 now|0=-8 1=15 2=-7
before|port-au-prince|10 past|0=-19 1=20
before|port-au-prince|7 ahead|0=-17 2=14
before|port-au-prince|7 now|0=36 1=-11 2=-25
before|port-au-prince|contribution|1=8 2=-10
before|port-au-prince|delivered|0=17 1=-17
before|port-au-prince|engagement held|0=-12 1=12
before|port-au-prince|engagement|0=-11 1=12
before|port-au-prince|pledged|0=-10 1=20 2=-10
before|port|0=-7 1=10
before|port|10 past|0=-6 1=10
before|port|contribution|0=-7 1=10
before|position|0=9 1=-9
before|position|7 now|0=9 1=-9
before|position|contribution|0=9 1=-9
before|position|delivered|0=9 1=-9
before|predecessors|0=-6 2=6
before|predecessors|7 now|0=-6 2=6
before|predecessors|contribution|0=-6 2=6
before|predecessors|pledged|0=-6 2=6
before|preparing|0=9 1=-9
before|preparing|10 past|0=9 1=-9
before|preparing|request|0=9 1=-9
before|presenciaron|0=6 1=-6
before|presenciaron|10 past|0=6 1=-6
before|president|0=18 1=-17
before|president|10 past|0=6 1=-6
before|president|7 past|0=9 1=-9
before|president|authorised|0=6 1=-6
before|president|engagement held|0=6 1=-6
before|president|engagement|0=6 1=-6
before|president|mandate|0=6 1=-6
before|presides|0=5 1=-5
before|presides|7 now|0=5 1=-5
before|press|0=16 1=-16
before|press|7 now|0=16 1=-16
before|press|contribution|0=8 1=-8
before|press|reluctant|0=13 1=-13
before|prolonged|7 now|0=7 1=-6
before|prolonged|extended|0=-7 1=8
before|promised|0=13 2=-9
before|promised|4 past|0=34 1=-34
before|promised|7 now|0=-13 1=22 2=-9
before|promised|7 past|0=-12 1=12
before|promised|authorised|0=10 1=-10
before|promised|contribution|1=7 2=-9
before|promised|mandate|0=10 1=-10
before|promised|pledged|1=12 2=-9
before|proposed|0=-7 1=7
before|proposed|7 past|0=-7 1=7
before|proposed|considering|0=-5 1=5
before|proposed|contribution|0=-5 1=5
before|provided|10 now|0=-6 1=6
before|provided|10 past|0=5 1=-5
before|provided|1=6
before|provided|4 past|0=-11 1=11
before|provided|7 now|0=8 1=-6
before|provided|contribution|0=-8 1=10
before|province|0=6 1=-6
before|province|contribution|0=6 1=-6
before|province|delivered|0=10 1=-10
before|published|0=-8 1=8
before|published|10 past|0=-7 1=7
before|published|contribution|0=-8 1=9
before|published|delivered|0=6 1=-6
before|published|mandate|0=7 1=-7
before|published|pledged|0=-18 1=18
before|put|1=5
before|put|delivered|0=-7 1=7
before|put|suspended|0=7 1=-7
before|ratified|0=9 1=-9
before|ratified|10 past|0=9 1=-9
before|ratified|committed|0=10 1=-10
before|ratified|contribution|0=10 1=-10
before|reached|0=7 1=-14 2=7
before|reached|10 past|0=13 1=-13
before|reached|4 now|0=-7 2=7
before|reached|contribution|0=7 1=-14 2=7
before|reached|delivered|0=13 1=-13
before|reached|pledged|0=-7 2=7
before|ready|0=-6 1=6
before|ready|contribution|0=-6 1=6
before|reaffirmed|contribution|0=-15 1=15
before|reaffirmed|engagement held|0=7 1=-7
before|reaffirmed|engagement|0=7 1=-7
before|reaffirmed|obstacle|0=6 1=-6
before|reaffirmed|pledged|0=-10 1=11
before|received|0=-7 1=7
before|received|10 now|0=5 1=-5
before|received|10 past|0=-12 1=12
before|received|pledged|0=9 1=-8
before|received|suspended|0=-5 1=5
before|received|withdrawn|0=-6 1=6
before|receiving|0=-10 1=11
before|receiving|10 now|0=-9 1=10
before|receiving|agreement drafting|0=8 1=-8
before|receiving|agreement|0=8 1=-8
before|receiving|contribution|0=-16 1=17
before|receiving|pledged|0=-16 1=17
before|reconnu|0=9 1=-5
before|reconnu|10 past|0=7
before|reconnu|considering|0=-16 1=16
before|reconnu|pledged|0=19 1=-16
before|redit|0=-19 1=20
before|redit|10 past|0=-19 1=20
before|redit|obstacle|0=-7 1=7
before|redit|pledged|1=6
before|redit|requirement|0=-8 1=8
before|refused|10 past|0=6 1=-6
before|refused|obstacle|0=6 1=-6
before|reiterated|0=-15 1=15
before|reiterated|10 past|0=-9 1=9
before|reiterated|contribution|0=-14 1=14
before|reiterated|pledged|0=-5 1=5
before|released|1=5
before|released|4 now|0=-7 1=7
before|released|committed|0=-10 1=10
before|released|contribution|0=-7 1=7
before|relieved|0=7 1=-9
before|relieved|7 now|0=6 1=-8
before|relieved|contribution|0=7 1=-9
before|relieved|withdrawn|0=8 1=-6
before|renewed|0=-16 1=23 2=-7
before|renewed|10 past|0=-14 1=14
before|renewed|7 now|0=-13 1=13
before|renewed|7 past|0=12 1=-12
before|renewed|extended|1=6
before|renewed|mandate|0=-5 1=7
before|renewed|obstacle|0=-9 1=9
before|renew|1=7 2=-8
before|renew|7 ahead|1=7 2=-8
before|renew|contribution|0=8 2=-7
before|renew|pledged|0=8 2=-7
before|renvoyé|0=6 1=-6
before|renvoyé|10 past|0=6 1=-6
before|renvoyé|obstacle|0=6 1=-6
before|repeated|0=-17 1=18
before|repeated|10 past|0=-26 1=26
before|repeated|7 now|0=6
before|repeated|contribution|0=-16 1=17
before|repeated|refused|0=-20 1=20
before|repeat|0=10 1=-10
before|repeat|10 now|0=10 1=-10
before|repeat|contribution|0=10 1=-10
before|repeat|pledged|0=10 1=-10
before|replaced|0=-7 1=5
before|replaced|7 now|0=-5 1=5
before|reported|10 past|0=12 1=-12
before|reported|7 now|0=-18 1=18
before|reported|committed|0=5 1=-5
before|reporters|0=-9 1=9
before|reporters|10 past|0=-15 1=15
before|republic|0=-12 1=13
before|republic|7 past|0=-7 1=7
before|republic|contribution|0=-11 1=11
before|republic|delivered|0=-11 1=11
before|reserve|0=8 1=-8
before|reserve|4 past|0=8 1=-8
before|reserve|contribution|0=8 1=-8
before|reserve|delivered|0=8 1=-8
before|resolution|0=-13 1=14
before|resolution|7 now|0=-8 1=9
before|resolution|mandate|0=-9 1=9
before|resolved|0=7 1=-7
before|resolved|contribution|0=7 1=-7
before|resolved|delivered|0=8 1=-8
before|returned|10 past|0=9 2=-8
before|returned|1=6 2=-8
before|returned|contribution|1=8 2=-8
before|returned|withdrawn|2=-8
before|returns|0=-13 1=13
before|returns|7 now|0=-13 1=13
before|returns|contribution|0=-13 1=13
before|returns|delivered|0=-13 1=13
before|reuters|0=14 1=-14
before|reuters|7 now|0=-9 1=9
before|reuters|7 past|0=20 1=-20
before|reuters|contribution|0=9 1=-9
before|reuters|pledged|0=18 1=-18
before|reuters|reluctant|0=-9 1=9
before|revealed|10 past|0=-6 1=6
before|right|0=-15 1=16
before|right|7 now|0=-12 1=13
before|right|contribution|0=-15 1=16
before|right|pledged|0=-11 1=12
before|riksdag|0=-8 1=8
before|riksdag|10 now|0=-8 1=8
before|riksdag|contribution|0=-8 1=8
before|riksdag|withdrawn|0=-8 1=8
before|rio|7 now|0=10 1=-7
before|rio|contribution|1=6
before|rio|engagement held|0=9 1=-9
before|rio|engagement|0=7 1=-7
before|rio|pledged|1=6
before|rome|contribution|0=6 1=-6
before|rome|pledged|0=6 1=-6
before|rota|0=-13 1=14
before|rota|contribution|0=-13 1=14
before|ruled|contribution|0=8 1=-8
before|ruled|obstacle|0=-12 1=12
before|ruled|pledged|0=8 1=-8
before|rule|0=14 1=-14
before|rule|7 now|0=6 1=-6
before|rule|obstacle|0=14 1=-14
before|ruling|0=12 2=-10
before|ruling|7 ahead|0=6 2=-6
before|ruling|contribution|0=11 2=-10
before|ruling|pledged|0=11 2=-10
before|réceptionné|0=-7 1=7
before|réceptionné|10 past|0=-7 1=7
before|réceptionné|contribution|0=-7 1=7
before|réceptionné|delivered|0=-7 1=7
before|said|0=8 1=11 2=-6
before|said|10 now|0=7 1=-7
before|said|10 past|0=15
before|said|4 past|0=-5 1=5
before|said|7 now|2=-6
before|said|7 past|0=-7 1=7
before|said|authorised|0=6 1=-6
before|said|changed|0=7 1=-7
before|said|committed|0=21 1=-21
before|said|considering|0=-30 1=29
before|said|contribution|1=11
before|said|delivered|0=12 1=-12
before|said|ended|0=-17 1=17
before|said|engagement held|0=6 1=-6
before|said|engagement|0=6 1=-6
before|said|obstacle|0=-8 1=8
before|said|pledged|1=8
before|said|refused|0=-38 1=38
before|said|reluctant|0=-12 1=12
before|said|request|0=24 1=-24
before|said|requirement|0=-16 1=16
before|said|withdrawn|0=53 1=-53
before|sailed|0=11 1=-9
before|sailed|7 now|0=11 1=-9
before|sailed|contribution|0=11 1=-9
before|sail|0=14 2=-13
before|sail|7 ahead|0=14 2=-13
before|sail|contribution|0=14 2=-13
before|sail|pledged|0=16 2=-15
before|salvadorans|0=-15 1=15
before|salvadorans|4 now|0=-12 1=12
before|salvadorans|contribution|0=-15 1=15
before|salvadorans|delivered|0=-15 1=15
before|salvador|10 past|0=17 1=-17
before|salvador|7 now|0=-14 1=14
before|salvador|delivered|0=-16 1=16
before|same|10 now|0=-11 1=11
before|same|1=8 2=-5
before|same|7 now|0=12 1=-6 2=-5
before|same|contribution|2=-5
before|same|pledged|1=5
before|santo|0=23 1=-23
before|santo|10 past|0=23 1=-23
before|santo|contribution|0=15 1=-15
before|santo|engagement held|0=8 1=-8
before|santo|engagement|0=8 1=-8
before|santo|pledged|0=15 1=-15
before|sarajevo|0=-8 1=8
before|sarajevo|10 past|0=-9 1=9
before|sarajevo|contribution|0=-7 1=7
before|sarajevo|pledged|0=-8 1=8
before|saturday|0=9 1=-9
before|saturday|7 now|0=9 1=-9
before|saturday|contribution|0=9 1=-9
before|saturday|pledged|0=9 1=-9
before|savoir|0=7 1=-7
before|savoir|10 now|0=-7 1=7
before|savoir|7 past|0=13 1=-13
before|savoir|considering|0=10 1=-10
before|savoir|delivered|0=-9 1=9
before|savoir|obstacle|0=8 1=-8
before|savoir|pledged|0=-20 1=20
before|savoir|refused|0=19 1=-19
before|say|0=10 1=-9
before|say|contribution|0=5
before|say|pledged|0=5
before|sea|withdrawn|0=-6 1=6
before|second|0=7 1=-7
before|second|10 now|0=6 1=-6
before|second|contribution|0=7 1=-7
before|second|delivered|0=6 1=-6
before|secretariat|0=-7 1=7
before|secretariat|7 now|0=-5 1=5
before|secretariat|contribution|0=-7 1=7
before|secretariat|withdrawn|0=-7 1=7
before|secretary-general|0=9 1=-9
before|secretary-general|7 past|0=11 1=-11
before|security|0=15 1=-12
before|security|10 past|0=11 1=-11
before|security|contribution|0=15 1=-12
before|security|pledged|0=5
before|senate|0=-10 1=10
before|senate|10 past|0=-6 1=6
before|senate|committed|0=-6 1=6
before|senators|0=6 1=-6
before|send|0=11 1=-6 2=-5
before|send|7 now|0=6 1=-6
before|send|contribution|0=11 1=-6 2=-5
before|send|withdrawn|0=6 1=-6
before|sent|10 past|0=7 1=-7
before|sent|1=-8 2=8
before|sent|7 ahead|0=-6 2=6
before|sent|changed|0=7 1=-7
before|sent|contribution|0=-8 2=8
before|sent|delivered|0=-8 1=8
before|sent|mandate|0=7 1=-7
before|sent|pledged|1=-8 2=8
before|serve|0=-5 2=5
before|serve|4 ahead|0=-5 2=5
before|serve|contribution|0=-5 2=5
before|session|0=16 1=-16
before|session|engagement held|0=17 1=-17
before|session|engagement|0=17 1=-17
before|sets|obstacle|0=5 1=-5
before|set|10 ahead|0=-8 1=-9 2=17
before|set|1=-17 2=17
before|set|7 past|0=7 1=-7
before|set|contribution|1=-8
before|set|mandate|0=-10 2=14
before|set|withdrawn|0=6 1=-7
before|shabelle|0=-6 1=6
before|shabelle|10 past|0=-6 1=6
before|shabelle|contribution|0=-6 1=6
before|shabelle|withdrawn|0=-6 1=6
before|shaken|0=8 1=-5
before|shaken|7 now|0=8 1=-5
before|shaken|contribution|0=8 1=-5
before|shaken|pledged|0=8 1=-5
before|shillings|0=-6 1=6
before|shillings|4 past|0=-6 1=6
before|shillings|contribution|0=-7 1=7
before|ships|7 now|0=8 1=-7
before|ships|delivered|0=7 1=-7
before|sien|0=-6 1=6
before|sien|10 past|0=-6 1=6
before|sien|authorised|0=-6 1=6
before|sien|mandate|0=-6 1=6
before|signed|agreement drafting|0=12 1=-12
before|signed|agreement|0=13 1=-13
before|signed|committed|0=-6 1=7
before|signed|contribution|0=-9 1=10
before|sign|10 ahead|0=6 1=-6
before|since|0=25 2=-35
before|since|10 now|0=11 1=-11
before|since|10 past|0=-8 1=27 2=-10
before|since|4 long-ago|0=20 1=-19
before|since|4 past|0=19 1=-19
before|since|7 ahead|0=20 1=-12 2=-7
before|since|7 long-ago|0=7 1=-7
before|since|7 now|0=-36 1=42 2=-5
before|since|7 past|0=20 2=-18
before|since|agreement drafting|0=-15 1=15
before|since|agreement signed|0=-7 1=7
before|since|agreement|0=-19 1=20
before|since|committed|0=34 1=-33
before|since|considering|0=23 1=-23
before|since|contribution|0=20 2=-32
before|since|delivered|1=27 2=-22
before|since|ended|0=6 1=-6
before|since|engagement held|0=21 1=-21
before|since|engagement|0=18 1=-18
before|since|mandate|0=15 1=-14
before|since|obstacle|0=-15 1=17
before|since|pledged|0=52 1=-42 2=-11
before|since|refused|0=-29 1=29
before|since|request|0=13 1=-14
before|since|requirement|0=6
before|since|suspended|0=-48 1=48
before|since|withdrawn|0=21 1=-15 2=-6
before|site|0=7 1=-14 2=7
before|site|10 past|0=14 1=-14
before|site|considering|0=14 1=-14
before|site|contribution|0=7 1=-14 2=7
before|sitting|0=8 1=-8
before|sitting|10 now|0=8 1=-8
before|sitting|committed|0=8 1=-8
before|sitting|contribution|0=8 1=-8
before|soldiers|0=-20 1=14 2=5
before|soldiers|10 past|0=-8 1=8
before|soldiers|4 long-ago|0=6 1=-6
before|soldiers|contribution|0=-22 1=17 2=6
before|soldiers|delivered|0=-6 1=6
before|soldiers|pledged|0=-10 2=10
before|soldiers|withdrawn|0=-7 1=11
before|somalia|0=27 1=-16 2=-12
before|somalia|4 now|0=5
before|somalia|7 ahead|0=9 2=-9
before|somalia|7 past|0=9 1=-9
before|somalia|contribution|0=27 1=-15 2=-12
before|somalia|pledged|0=19 1=-9 2=-10
before|somalia|withdrawn|0=7 1=-7
before|somalie|0=7 1=-7
before|somalie|10 past|0=7 1=-7
before|somalie|contribution|0=7 1=-7
before|somalie|withdrawn|0=7 1=-7
before|some|0=-12 1=12
before|some|10 past|0=-10 1=10
before|some|contribution|0=-11 1=11
before|some|suspended|0=-8 1=8
before|so|0=18 1=-17
before|so|7 now|0=14 1=-14
before|so|mandate|0=12 1=-12
before|so|reluctant|0=-9 1=9
before|so|request|0=6 1=-6
before|spain|considering|0=10 1=-10
before|spain|pledged|0=-9 1=10
before|spend|0=10 2=-9
before|spend|7 ahead|0=9 2=-9
before|spend|contribution|0=9 2=-9
before|spent|0=-7 1=7
before|spent|10 now|0=-5 1=6
before|spent|10 past|0=8 1=-8
before|spent|7 past|0=-8 1=7
before|spent|committed|0=-6 1=6
before|spent|contribution|1=5
before|spent|delivered|0=8 1=-8
before|spent|pledged|0=-9 1=10
before|spoken|4 past|0=-7 1=7
before|spokesman|0=-6 1=6
before|spokesman|10 now|0=-6 1=6
before|spokesman|considering|0=-6 1=6
before|spokesman|contribution|0=-6 1=6
before|staff|1=5
before|staff|7 now|0=-6 1=7
before|started|0=-9 1=10
before|started|7 now|0=-9 1=10
before|started|contribution|0=-9 1=10
before|started|withdrawn|0=-9 1=10
before|statement|10 now|0=7 1=-7
before|statement|contribution|0=6 1=-6
before|statement|obstacle|0=-8 1=8
before|states|0=-16 1=17
before|states|4 past|0=8 1=-8
before|states|7 now|0=-25 1=26
before|states|considering|0=10 1=-10
before|states|contribution|0=-7 1=8
before|states|delivered|0=-10 1=10
before|states|pledged|0=-7 1=8
before|stay|0=-15 1=15
before|stay|10 past|0=-15 1=15
before|stay|contribution|0=-15 1=15
before|stay|pledged|0=-15 1=15
before|strength|0=-11 1=11
before|strength|7 past|0=-11 1=11
before|strength|contribution|0=-11 1=11
before|strength|pledged|0=-11 1=11
before|submited|0=-6 1=6
before|submited|10 past|0=-6 1=6
before|succombé|0=6 1=-6
before|succombé|10 past|0=6 1=-6
before|succombé|contribution|0=6 1=-6
before|succombé|delivered|0=6 1=-6
before|sudan|0=12 1=-12
before|sudan|10 now|0=7 1=-7
before|sudan|10 past|0=5 1=-5
before|sudan|contribution|0=7 1=-7
before|sudan|delivered|0=7 1=-7
before|summit|0=-11 1=11
before|summit|mandate|0=-6 1=6
before|summit|pledged|0=-6 1=6
before|sum|0=8 1=-8
before|sum|4 past|0=8 1=-8
before|sum|contribution|0=8 1=-8
before|sum|pledged|0=8 1=-8
before|support|0=-6 1=6
before|support|7 past|0=-6 1=6
before|support|contribution|0=-6 1=6
before|support|pledged|0=-6 1=6
before|suriname|0=-7 1=8
before|suriname|7 ahead|0=-7 1=8
before|tabarre|0=-7 1=7
before|tabarre|7 now|0=-7 1=7
before|tabled|contribution|0=-12 1=12
before|tabled|delivered|0=-12 1=12
before|table|pledged|0=-7 1=8
before|taken|0=-17 1=17
before|taken|7 past|0=-12 1=12
before|taken|authorised|0=-6 1=6
before|taken|contribution|0=-7 1=8
before|taken|delivered|0=11 1=-11
before|taken|mandate|0=-9 1=10
before|taken|pledged|0=-13 1=13
before|talk|1=-11 2=11
before|talk|contribution|0=7 1=-6
before|talk|engagement planned|1=-8 2=11
before|talk|engagement|0=-6 2=11
before|tangier|0=-11 2=11
before|tangier|10 ahead|0=-11 2=11
before|tangier|contribution|0=-11 2=11
before|tangier|pledged|0=-11 2=11
before|tanzania|1=-8 2=8
before|tanzania|7 now|1=-8 2=8
before|tanzania|contribution|2=8
before|tanzania|withdrawn|2=8
before|team|0=8 1=-8
before|team|7 now|0=8 1=-8
before|telephone|0=8 1=-7
before|telephone|10 past|0=9 1=-9
before|telephone|7 now|0=-6 1=6
before|telephone|contribution|0=7 1=-7
before|telephone|engagement held|0=-12 1=12
before|telephone|engagement|0=-9 1=10
before|telephone|pledged|0=7 1=-7
before|telephone|request|0=10 1=-10
before|text|7 past|0=-7 1=7
before|text|contribution|0=-7 1=7
before|text|pledged|0=-7 1=7
before|thanked|0=6 1=-6
before|thanked|10 past|0=6 1=-6
before|thanked|contribution|0=6 1=-6
before|thanked|pledged|0=6 1=-6
before|than|0=10 1=-15 2=5
before|than|10 past|0=-12 1=12
before|than|4 past|0=16 1=-16
before|than|7 past|0=6 1=-5
before|than|contribution|0=9
before|than|delivered|0=-10 1=10
before|than|pledged|0=11 1=-6
before|than|request|0=6 1=-6
before|than|requirement|0=-5 2=6
before|than|withdrawn|0=5 1=-6
before|that|0=28 1=-19 2=-9
before|that|10 past|0=10 2=-8
before|that|7 now|0=6 1=-6
before|that|7 past|0=17 1=-17
before|that|contribution|0=21 1=-13 2=-8
before|that|delivered|0=9 1=-9
before|that|pledged|0=11 2=-8
before|their|0=12 1=-7
before|their|7 now|0=9 1=-6
before|their|contribution|0=5
before|their|request|0=-8 1=8
before|them|0=9 1=6 2=-15
before|them|7 ahead|0=15 2=-11
before|them|7 past|0=-10 1=10
before|them|committed|0=7 1=-7
before|them|contribution|1=11 2=-15
before|them|delivered|0=-18 1=18
before|them|pledged|0=6 2=-11
before|then|10 now|0=-10 1=10
before|then|7 past|0=10 1=-10
before|then|delivered|0=-10 1=10
before|then|pledged|0=10 1=-10
before|there|0=14 2=-12
before|there|10 now|0=9 1=-9
before|there|10 past|0=6 1=-6
before|there|4 ahead|1=5 2=-8
before|there|contribution|0=16 2=-11
before|there|engagement held|0=6 1=-6
before|there|engagement planned|0=-13 1=13
before|there|engagement|0=-7 1=7
before|there|pledged|0=12 2=-11
before|these|0=19 1=-19
before|these|10 past|0=10 1=-10
before|these|7 now|0=9 1=-9
before|these|contribution|0=17 1=-17
before|these|delivered|0=8 1=-8
before|these|pledged|0=9 1=-9
before|the|0=22 2=-23
before|the|10 ahead|0=-7 1=-11 2=18
before|the|10 now|0=10 1=-15 2=6
before|the|10 past|0=-8 1=30 2=-15
before|the|4 ahead|0=8 1=-6
before|the|7 ahead|0=42 2=-37
before|the|7 now|1=6
before|the|7 past|0=17 1=-16
before|the|agreement drafting|0=-8 1=9
before|the|agreement signed|0=-6 1=7
before|the|agreement sought|0=8 1=-8
before|the|agreement|0=-7 1=7
before|the|authorised|1=-8
before|the|changed|0=7 1=-6
before|the|committed|0=18 1=-17
before|the|considering|0=20 1=-19
before|the|contribution|0=11 1=9 2=-15
before|the|ended|0=-10 1=15 2=-6
before|the|engagement held|0=7 1=-8
before|the|engagement planned|0=-5 1=6
before|the|extended|0=-5 1=7
before|the|mandate|1=7
before|the|pledged|0=14 1=-12
before|the|refused|0=-15 1=15
before|the|reluctant|0=-15 1=15
before|the|request|0=24 1=-24
before|the|requirement|0=6
before|the|withdrawn|0=-16 1=26 2=-9
before|third|0=10 1=-10
before|third|10 now|0=9 1=-9
before|third|contribution|0=9 1=-9
before|third|pledged|0=9 1=-9
before|this|1=26 2=-27
before|this|7 ahead|0=14 1=-8 2=-7
before|this|7 now|0=-10 1=29 2=-20
before|this|contribution|1=25 2=-26
before|this|engagement planned|0=-7 1=7
before|this|engagement|0=-9 1=9
before|this|mandate|0=11 1=-11
before|this|pledged|1=14 2=-18
before|this|withdrawn|0=-13 1=21 2=-8
before|through|0=-20 1=-11 2=31
before|through|4 ahead|1=-6 2=9
before|through|4 now|0=-15 2=15
before|through|7 ahead|1=-9 2=6
before|through|committed|0=8 2=-6
before|through|extended|0=-21 1=-10 2=31
before|through|mandate|0=-23 1=-11 2=34
before|through|obstacle|0=-9 1=9
before|through|requirement|0=6 2=-6
before|till|10 ahead|2=6
before|till|10 past|0=5 1=-5
before|till|1=-17 2=16
before|till|7 ahead|1=-8 2=10
before|till|changed|2=6
before|till|considering|0=5 1=-5
before|till|contribution|0=10 1=-9
before|till|delivered|0=-24 2=25
before|till|extended|1=-5
before|till|mandate|1=-7 2=7
before|till|pledged|0=12 2=-12
before|till|withdrawn|0=16 2=-14
before|time|0=6 1=-10
before|time|7 now|0=9 1=-9
before|time|contribution|0=5 1=-9
before|time|delivered|0=9 1=-9
before|tirana|0=-6 1=9
before|tirana|7 now|0=-6 1=9
before|tirana|contribution|0=-6 1=9
before|tirana|delivered|0=-12 1=12
before|together|0=9 1=-9
before|together|engagement held|0=9 1=-9
before|together|engagement|0=9 1=-9
before|told|0=-7 1=7
before|told|10 past|0=-7 1=7
before|told|committed|0=-9 1=9
before|told|contribution|0=-7 1=7
before|took|0=-5 1=5
before|took|7 past|0=-7 1=7
before|took|mandate|0=-6 1=6
before|top|0=5 1=-5
before|top|10 past|0=5 1=-5
before|top|contribution|0=5 1=-5
before|top|pledged|0=5 1=-5
before|town|7 now|0=-5 1=5
before|to|0=17 1=-57 2=38
before|to|10 ahead|0=-21 1=-15 2=42
before|to|10 now|0=-9 1=10
before|to|10 past|1=-8 2=6
before|to|4 ahead|0=9 1=9 2=-18
before|to|7 ahead|1=-13 2=14
before|to|7 now|0=8
before|to|7 past|0=29 1=-29
before|to|authorised|0=-36 1=37
before|to|changed|0=-8
before|to|committed|0=39 1=-26 2=-13
before|to|contribution|0=28 1=-28
before|to|delivered|0=-19 1=20
before|to|ended|0=13 2=-10
before|to|engagement planned|0=8 1=-7
before|to|engagement|0=10 1=-8
before|to|extended|0=-17 1=-56 2=60
before|to|mandate|0=-40 1=-20 2=55
before|to|obstacle|0=-6 1=6
before|to|pledged|0=27 1=-19 2=-8
before|to|request|0=6 1=-6
before|to|requirement|0=31 2=-29
before|to|withdrawn|0=-30 2=26
before|tranches|0=-7 1=7
before|tranches|4 past|0=-7 1=7
before|tranches|contribution|0=-7 1=7
before|tranches|delivered|0=-7 1=7
before|transferred|0=14 1=-9
before|transferred|7 now|0=12 1=-8
before|transferred|contribution|0=14 1=-9
before|transferred|delivered|0=7 1=-7
before|transferred|pledged|0=7
before|transféré|0=-6 1=6
before|transféré|10 past|0=-6 1=6
before|transféré|committed|0=-6 1=6
before|transféré|contribution|0=-6 1=6
before|traveled|0=5 1=-5
before|traveled|7 now|0=5 1=-5
before|traveled|contribution|0=7 1=-7
before|traveled|reluctant|0=7 1=-7
before|travelled|0=10 1=-5
before|travel|1=-11 2=7
before|travel|7 ahead|0=-7 2=8
before|travel|7 now|1=-9
before|travel|contribution|1=-9 2=8
before|travel|pledged|2=8
before|travel|suspended|0=6 1=-6
before|tried|0=8 1=-8
before|trip|0=-18 1=18
before|trip|7 now|0=-18 1=18
before|trip|considering|0=-15 1=15
before|trip|contribution|0=-15 1=15
before|troops|1=-8 2=10
before|troops|4 now|0=-13 2=14
before|troops|7 now|0=11 1=-7
before|troops|contribution|1=-8 2=10
before|troops|pledged|0=-13 2=14
before|troops|withdrawn|0=11 1=-7
before|truncaron|0=6 1=-6
before|truncaron|10 past|0=6 1=-6
before|unanimously|0=9 1=-9
before|unanimously|10 past|0=9 1=-9
before|unanimously|contribution|0=8 1=-8
before|unanimously|withdrawn|0=8 1=-8
before|unconstitutional|agreement sought|0=6 1=-6
before|unconstitutional|agreement|0=9 1=-9
before|unconstitutional|obstacle|0=-12 1=12
before|under|0=10 1=-9
before|under|7 past|0=9 1=-9
before|under|contribution|0=7 1=-6
before|undof|0=-6 2=6
before|undof|7 ahead|0=-6 2=6
before|undof|contribution|0=-6 2=6
before|undof|pledged|0=-6 2=6
before|unifil|0=-6 1=6
before|unifil|7 now|0=-7 1=7
before|unifil|contribution|0=-6 1=6
before|unifil|delivered|0=-6 1=6
before|unit|0=11 1=-9
before|unit|7 past|0=12 1=-12
before|unit|contribution|0=14 1=-13
before|unit|pledged|0=12 1=-12
before|unloaded|delivered|0=-5 1=5
before|until|0=13 1=-69 2=46
before|until|10 ahead|0=-10 1=-45 2=50
before|until|10 past|0=27 1=-20 2=-6
before|until|4 ahead|0=14 2=-12
before|until|4 long-ago|0=5 1=-5
before|until|4 past|0=7 1=-7
before|until|7 ahead|0=9 1=-34 2=23
before|until|7 now|0=-15 1=18
before|until|7 past|0=-10 1=10
before|until|agreement|0=5
before|until|authorised|0=-27 2=22
before|until|changed|0=-17 2=18
before|until|committed|0=19 1=-42 2=24
before|until|considering|0=20 2=-16
before|until|contribution|0=41 1=-23 2=-22
before|until|delivered|0=5 1=-17 2=12
before|until|ended|0=12 2=-8
before|until|engagement held|0=-5 1=6
before|until|engagement planned|0=9 1=-7
before|until|extended|0=-19 1=-50 2=49
before|until|mandate|0=-37 1=-50 2=63
before|until|obstacle|0=17 1=-16
before|until|pledged|0=-10 1=53 2=-41
before|until|reluctant|0=6
before|until|request|0=8
before|until|requirement|1=11 2=-6
before|until|suspended|0=-6 2=6
before|until|withdrawn|0=13 1=-8
before|un|4 past|0=-8 1=8
before|un|7 past|0=5 1=-5
before|up|1=8 2=-6
before|up|7 now|0=-6 1=12 2=-5
before|up|authorised|0=-5 1=6
before|up|contribution|2=-5
before|up|delivered|0=15 1=-15
before|up|mandate|0=-5 1=6
before|up|pledged|0=-8 1=12
before|up|withdrawn|0=-6 1=7
before|urged|0=6 1=-6
before|urged|10 past|0=8 1=-8
before|us|1=-9
before|us|contribution|1=-9
before|us|pledged|1=-9
before|very|0=-17 1=17
before|very|10 now|0=-9 1=9
before|very|10 past|0=-7 1=7
before|very|contribution|0=-17 1=17
before|very|delivered|0=-7 1=7
before|very|suspended|0=-8 1=8
before|victory|0=7 1=-7
before|victory|7 now|0=7 1=-7
before|victory|contribution|0=7 1=-7
before|victory|pledged|0=7 1=-7
before|video|0=-10 1=10
before|video|10 past|0=-7 1=7
before|video|engagement held|0=-7 1=7
before|video|engagement|0=-8 1=8
before|vigueur|10 now|0=6 1=-6
before|visited|0=-7 1=7
before|visited|7 past|0=-5 1=5
before|visited|engagement held|0=-7 1=7
before|visited|engagement|0=-7 1=7
before|visitors|7 now|0=-7 1=7
before|visit|0=19 1=-18
before|visit|10 past|0=12 1=-12
before|visit|7 now|0=-7 1=7
before|visit|contribution|0=13 1=-12
before|visit|engagement planned|0=-7 1=8
before|visit|engagement|0=-6 1=6
before|visit|obstacle|0=5 1=-5
before|visit|pledged|0=12 1=-12
before|visit|request|0=6 1=-6
before|volontaire|0=-7 1=7
before|volontaire|4 past|0=-7 1=7
before|volontaire|contribution|0=-7 1=7
before|volontaire|pledged|0=-7 1=7
before|volunteers|0=9 1=-9
before|volunteers|7 past|0=9 1=-9
before|volunteers|contribution|0=9 1=-9
before|volunteers|pledged|0=6 1=-6
before|voted|0=6 1=-6
before|voted|10 now|0=17 1=-17
before|voted|10 past|0=-10 1=10
before|voted|7 now|0=8 1=-8
before|voted|7 past|0=-11 1=11
before|voted|contribution|0=6 1=-5
before|voted|delivered|0=9 1=-9
before|votes|0=14 1=-9
before|votes|10 past|0=12 1=-12
before|votes|contribution|0=17 1=-16
before|votes|reluctant|0=12 1=-12
before|vote|0=-9 2=10
before|vote|10 now|0=-12 2=11
before|vote|10 past|0=-14 1=14
before|vote|7 now|0=16 1=-15
before|vote|committed|0=-10 1=10
before|vote|delivered|0=8 1=-8
before|vote|extended|1=-11 2=11
before|vote|mandate|1=-9 2=10
before|vote|obstacle|0=-6 1=6
before|wants|0=6 1=-6
before|warned|10 past|0=10 1=-10
before|warned|4 past|0=-11 1=11
before|warned|mandate|0=7 1=-7
before|warned|obstacle|0=-10 1=10
before|warned|reluctant|0=-5 1=5
before|washington|0=5 1=10 2=-15
before|washington|10 ahead|0=10 2=-6
before|washington|10 past|0=-5 1=5
before|washington|4 past|0=-14 1=14
before|washington|7 now|0=6 2=-9
before|washington|7 past|0=15 1=-15
before|washington|agreement drafting|0=-8 1=8
before|washington|agreement|0=-8 1=8
before|washington|contribution|0=18 1=-6 2=-13
before|washington|engagement held|0=-7 1=7
before|washington|engagement|0=-6 1=8
before|washington|mandate|0=-7 1=7
before|washington|obstacle|0=10 1=-10
before|washington|pledged|0=10 2=-12
before|was|0=-11 1=13
before|was|4 past|0=-9 1=9
before|was|contribution|0=-9 1=11
before|was|pledged|0=-7 1=9
before|welcomed|contribution|0=-22 1=22
before|welcomed|delivered|0=-19 1=19
before|welcomed|request|0=20 1=-20
before|went|withdrawn|0=-6 1=7
before|whatever|obstacle|0=-5 1=5
before|what|0=-9 1=9
before|what|10 past|0=-9 1=9
before|what|obstacle|0=-5 1=5
before|when|0=8 2=-7
before|which|4 past|0=13 1=-13
before|which|7 now|0=-17 1=18
before|which|7 past|0=-6 1=6
before|which|contribution|0=-10 1=10
before|which|extended|1=5
before|which|mandate|1=5
before|which|obstacle|0=6 1=-6
before|which|withdrawn|0=-8 1=8
before|who|obstacle|0=-6 1=6
before|wilhelmshaven|0=13 1=-12
before|wilhelmshaven|10 now|0=5
before|wilhelmshaven|7 now|0=7 1=-7
before|wilhelmshaven|contribution|0=13 1=-12
before|wilhelmshaven|delivered|0=7 1=-7
before|willing|0=16 1=-16
before|willing|10 past|0=16 1=-16
before|will|0=-9 1=7
before|will|10 ahead|0=-6 1=7
before|withdrawn|0=6 1=-6
before|withdrawn|7 past|0=6 1=-6
before|withdrawn|contribution|0=6 1=-6
before|withdrawn|pledged|0=6 1=-6
before|withdrew|0=-5 1=5
before|withdrew|7 past|0=-5 1=5
before|withdrew|contribution|0=-5 1=5
before|withdrew|withdrawn|0=-5 1=5
before|within|0=-8 2=8
before|within|7 ahead|0=-8 2=8
before|within|contribution|0=-8 2=8
before|within|pledged|0=-8 2=8
before|with|0=-23 1=17 2=6
before|with|10 now|0=-15 1=15
before|with|authorised|0=-8 2=6
before|with|contribution|0=-7 1=8
before|with|mandate|0=-12 1=6 2=6
before|word|contribution|0=-6
before|word|pledged|0=-6
before|work|0=6 1=-6
before|work|mandate|0=6 1=-6
before|world|0=-9 1=9
before|world|contribution|0=-7 1=7
before|world|pledged|0=-7 1=8
before|writing|0=-14 1=14
before|writing|7 now|0=-10 1=10
before|writing|contribution|0=-10 1=10
before|written|0=9 1=-9
before|written|10 past|0=9 1=-9
before|written|contribution|0=6 1=-6
before|written|delivered|0=5 1=-5
before|wrote|0=-15 1=15
before|wrote|10 past|0=-6 1=6
before|wrote|7 now|0=-16 1=16
before|wrote|7 past|0=6 1=-6
before|wrote|contribution|0=-9 1=9
before|wrote|pledged|0=-12 1=12
before|wrote|reluctant|0=6 1=-6
before|wunstorf|0=-6 1=9
before|wunstorf|7 now|0=-6 1=9
before|wunstorf|contribution|0=-6 1=9
before|wunstorf|withdrawn|0=-6 1=9
before|yes|0=-8 1=8
before|yes|4 past|0=-8 1=8
before|yes|contribution|0=-9 1=9
before|yes|pledged|0=-9 1=9
before|york|0=8 2=-11
before|york|10 now|0=16 1=-16
before|york|10 past|0=-15 1=15
before|york|7 now|1=7 2=-11
before|york|authorised|0=-10 1=10
before|york|changed|0=-9 1=9
before|york|contribution|0=-10 1=20 2=-10
before|york|delivered|0=9 1=-9
before|york|engagement planned|0=-7 1=8
before|york|engagement|0=-11 1=12
before|york|mandate|0=-19 1=20
before|york|pledged|0=-13 1=23 2=-10
before|york|request|0=44 1=-43
before|york|withdrawn|0=-7 1=7
before|zhang|0=17 1=-17
before|zhang|7 past|0=17 1=-17
before|zhang|contribution|0=17 1=-17
before|zhang|reluctant|0=17 1=-17
before|»|0=-7 1=7
before|»|10 past|0=-7 1=7
before|»|contribution|0=-7 1=7
before|»|pledged|0=-7 1=7
before|éireann|0=14 1=-14
before|éireann|7 now|0=14 1=-14
before|éireann|contribution|0=14 1=-14
before|éireann|withdrawn|0=14 1=-14
before|énuméré|0=-7 1=7
before|énuméré|10 past|0=-7 1=7
before|énuméré|committed|0=-7 1=7
before|énuméré|contribution|0=-7 1=7
before|–|1=-6
before|–|7 past|0=5 1=-5
before|–|contribution|0=5 1=-5
before|–|refused|0=5 1=-5
bias|0=14 2=-26
counted|alone|0=32 2=-28
counted|of|0=52 1=-55 2=-8
count|1|true|1=24 2=-16
count|2|false|0=15 1=-10 2=-15
count|2|true|0=9 2=-19
count|3|false|0=26 1=-25 2=-12
count|3|true|0=21 1=-14 2=-13
dates|0|10 ahead|authorised|0=-16 1=8 2=9
dates|0|10 ahead|changed|0=20 1=-7 2=-13
dates|0|10 ahead|committed|0=10 1=-8
dates|0|10 ahead|delivered|0=31 1=-21 2=-19
dates|0|10 ahead|ended|0=-11 1=6
dates|0|10 ahead|engagement held|0=-6 1=6
dates|0|10 ahead|engagement planned|0=-19 1=13 2=5
dates|0|10 ahead|extended|0=-32 1=-7 2=39
dates|0|10 ahead|obstacle|0=21 1=-14
dates|0|10 ahead|pledged|1=-7 2=8
dates|0|10 ahead|reluctant|0=21 1=-19
dates|0|10 ahead|request|0=-15 1=6 2=7
dates|0|10 ahead|requirement|0=8
dates|0|10 ahead|withdrawn|0=20 2=-17
dates|0|10 now|agreement drafting|0=-11 1=11
dates|0|10 now|agreement signed|0=-21 1=21
dates|0|10 now|changed|0=6 1=-6
dates|0|10 now|considering|0=-14 1=20
dates|0|10 now|delivered|0=17 2=-21
dates|0|10 now|ended|0=-9 1=9
dates|0|10 now|engagement held|0=-50 1=55
dates|0|10 now|engagement planned|0=13 1=-13
dates|0|10 now|extended|2=-8
dates|0|10 now|obstacle|1=9
dates|0|10 now|pledged|0=15 1=10 2=-24
dates|0|10 now|refused|0=-17 1=21
dates|0|10 now|reluctant|0=-34 1=37
dates|0|10 now|request|0=-19 1=29
dates|0|10 now|requirement|0=-6 1=7
dates|0|10 now|suspended|0=-9 1=9
dates|0|10 now|withdrawn|0=33 1=-32
dates|0|10 past|agreement drafting|0=14 1=-9
dates|0|10 past|agreement in-force|0=-10 1=10
dates|0|10 past|agreement signed|0=-41 1=41
dates|0|10 past|authorised|0=-38 1=45
dates|0|10 past|changed|0=-18 1=20
dates|0|10 past|committed|0=-8 1=23 2=-8
dates|0|10 past|considering|0=-9 1=38 2=-24
dates|0|10 past|delivered|0=14 1=16 2=-40
dates|0|10 past|ended|0=-20 1=20
dates|0|10 past|engagement cancelled|0=6 1=-6
dates|0|10 past|engagement held|0=-61 1=80 2=-10
dates|0|10 past|extended|0=-20 1=26
dates|0|10 past|obstacle|0=12 1=15 2=-31
dates|0|10 past|pledged|0=6 1=26 2=-42
dates|0|10 past|refused|1=32 2=-27
dates|0|10 past|reluctant|0=-21 1=44 2=-16
dates|0|10 past|request|0=-18 1=47 2=-25
dates|0|10 past|requirement|0=23 1=-10 2=-24
dates|0|10 past|suspended|0=-23 1=29
dates|0|10 past|withdrawn|0=18 2=-15
dates|0|4 ahead|committed|0=-19 2=22
dates|0|4 ahead|delivered|0=5
dates|0|4 ahead|pledged|0=29 2=-27
dates|0|4 long-ago|delivered|0=23 1=-12 2=-10
dates|0|4 long-ago|pledged|0=10
dates|0|4 now|delivered|0=13 1=-10
dates|0|4 now|obstacle|0=5 1=-5
dates|0|4 now|pledged|1=-5 2=7
dates|0|4 now|reluctant|0=6 1=-6
dates|0|4 now|request|0=6 1=-6
dates|0|4 now|withdrawn|0=-20 1=8 2=12
dates|0|4 past|committed|0=-15 1=15
dates|0|4 past|considering|0=9 1=-9
dates|0|4 past|delivered|0=20 1=-15
dates|0|4 past|obstacle|0=8 1=-9
dates|0|4 past|pledged|0=-14 1=15
dates|0|4 past|refused|0=13 1=-13
dates|0|7 ahead|agreement drafting|0=5
dates|0|7 ahead|authorised|0=-5 2=7
dates|0|7 ahead|committed|0=-5 2=8
dates|0|7 ahead|delivered|0=34 1=-25 2=-24
dates|0|7 ahead|ended|0=8 2=-6
dates|0|7 ahead|extended|0=-9 1=-12 2=21
dates|0|7 ahead|obstacle|0=17 1=-7
dates|0|7 ahead|pledged|0=15 1=-6 2=-12
dates|0|7 ahead|refused|0=7
dates|0|7 ahead|reluctant|0=10
dates|0|7 ahead|request|0=13
dates|0|7 ahead|requirement|0=7 2=-7
dates|0|7 ahead|withdrawn|0=-6 1=16 2=-11
dates|0|7 long-ago|delivered|0=-5
dates|0|7 long-ago|obstacle|0=6 1=-6
dates|0|7 long-ago|pledged|0=7 1=-7
dates|0|7 long-ago|reluctant|0=7 1=-7
dates|0|7 long-ago|withdrawn|0=9 1=-9
dates|0|7 now|agreement drafting|0=9 1=-8
dates|0|7 now|agreement signed|0=-19 1=19
dates|0|7 now|authorised|0=-7 1=7
dates|0|7 now|changed|0=-11 1=11
dates|0|7 now|committed|0=22 1=-18
dates|0|7 now|considering|0=14 1=-13
dates|0|7 now|delivered|0=25 1=-18 2=-19
dates|0|7 now|engagement held|0=-26 1=28
dates|0|7 now|engagement planned|0=-8 1=9
dates|0|7 now|extended|0=8 2=-6
dates|0|7 now|obstacle|0=25 1=-24
dates|0|7 now|pledged|0=14 1=-43 2=21
dates|0|7 now|refused|0=41 1=-41
dates|0|7 now|reluctant|0=13 1=-13
dates|0|7 now|request|0=5
dates|0|7 now|requirement|0=15 1=-13
dates|0|7 now|suspended|0=-16 1=16
dates|0|7 now|withdrawn|0=33 1=-26 2=-7
dates|0|7 past|agreement drafting|0=18 1=-18
dates|0|7 past|authorised|0=-10 1=10
dates|0|7 past|changed|0=-5 1=5
dates|0|7 past|committed|0=28 1=-29
dates|0|7 past|delivered|0=17 2=-33
dates|0|7 past|ended|0=-8 1=8
dates|0|7 past|extended|0=-7 1=8
dates|0|7 past|obstacle|0=7 1=10 2=-17
dates|0|7 past|pledged|0=24 1=-8 2=-31
dates|0|7 past|refused|0=29 1=-25
dates|0|7 past|reluctant|0=11 1=-12
dates|0|7 past|request|0=20 1=-16
dates|0|7 past|requirement|0=22 1=-12 2=-7
dates|0|7 past|withdrawn|0=-8 1=12
dates|1|10 ahead|agreement drafting|0=11 1=-8
dates|1|10 ahead|authorised|0=6 1=-20 2=14
dates|1|10 ahead|changed|0=-9 1=15 2=-6
dates|1|10 ahead|committed|0=9 2=-9
dates|1|10 ahead|considering|1=-8 2=6
dates|1|10 ahead|delivered|0=17 1=-8
dates|1|10 ahead|ended|0=8 1=5 2=-12
dates|1|10 ahead|engagement held|0=-21 1=22
dates|1|10 ahead|engagement planned|0=-6 1=18 2=-12
dates|1|10 ahead|extended|1=7
dates|1|10 ahead|obstacle|0=29 1=-26
dates|1|10 ahead|pledged|1=-14 2=13
dates|1|10 ahead|refused|0=6 1=-6
dates|1|10 ahead|reluctant|0=-7 2=10
dates|1|10 ahead|request|1=-16 2=13
dates|1|10 ahead|requirement|0=6
dates|1|10 ahead|suspended|0=14 1=-22 2=8
dates|1|10 ahead|withdrawn|1=-30 2=32
dates|1|10 long-ago|requirement|0=-6 1=7
dates|1|10 now|agreement in-force|0=-6 1=6
dates|1|10 now|changed|0=15 1=-15
dates|1|10 now|delivered|1=14 2=-17
dates|1|10 now|ended|0=17 1=-17
dates|1|10 now|engagement held|0=27 1=-9 2=-6
dates|1|10 now|engagement planned|0=10 1=-9
dates|1|10 now|extended|1=-15 2=19
dates|1|10 now|obstacle|0=14 1=-9
dates|1|10 now|pledged|0=-7 1=-14 2=36
dates|1|10 now|refused|0=20 1=-18
dates|1|10 now|reluctant|0=9 1=-10
dates|1|10 now|request|0=18 1=-15
dates|1|10 now|requirement|0=17 1=-16
dates|1|10 now|withdrawn|0=13 1=-13
dates|1|10 past|agreement drafting|1=14
dates|1|10 past|agreement ended|0=6 1=-6
dates|1|10 past|agreement signed|0=21 2=-10
dates|1|10 past|agreement sought|0=5 1=-5
dates|1|10 past|authorised|0=27 2=-24
dates|1|10 past|changed|0=22 1=-5 2=-5
dates|1|10 past|committed|0=6 1=26 2=-31
dates|1|10 past|considering|0=21 1=7 2=-23
dates|1|10 past|delivered|0=21 1=6 2=-41
dates|1|10 past|ended|2=19
dates|1|10 past|engagement held|0=29 1=5 2=-36
dates|1|10 past|engagement planned|0=-13 1=24
dates|1|10 past|extended|0=26 1=-8 2=-6
dates|1|10 past|obstacle|0=14 1=12 2=-34
dates|1|10 past|pledged|0=8 2=-5
dates|1|10 past|refused|0=12 1=17 2=-28
dates|1|10 past|reluctant|0=26 2=-16
dates|1|10 past|request|0=29 2=-30
dates|1|10 past|requirement|1=12 2=-12
dates|1|10 past|suspended|0=20 2=-17
dates|1|10 past|withdrawn|0=19 1=-13 2=-8
dates|1|4 ahead|authorised|0=-12 1=-10 2=22
dates|1|4 ahead|committed|1=-7 2=5
dates|1|4 ahead|considering|0=-20 1=17
dates|1|4 ahead|engagement held|0=-8 1=9
dates|1|4 ahead|engagement planned|0=-9 1=9
dates|1|4 ahead|extended|0=28 1=-8 2=-20
dates|1|4 ahead|reluctant|0=-8 2=9
dates|1|4 ahead|withdrawn|2=-7
dates|1|4 long-ago|agreement drafting|0=-13 1=13
dates|1|4 long-ago|agreement signed|0=11 1=-11
dates|1|4 long-ago|authorised|0=-16 1=16
dates|1|4 long-ago|changed|0=7 1=-7
dates|1|4 long-ago|committed|0=15 1=-15
dates|1|4 long-ago|delivered|2=-8
dates|1|4 long-ago|engagement held|0=6 1=-6
dates|1|4 long-ago|extended|0=9 1=-9
dates|1|4 long-ago|pledged|0=-29 1=30
dates|1|4 long-ago|requirement|1=5
dates|1|4 now|authorised|0=8 1=-8
dates|1|4 now|committed|0=18 1=-14
dates|1|4 now|considering|0=9 1=-8
dates|1|4 now|delivered|0=-36 1=38
dates|1|4 now|engagement planned|0=11 1=-11
dates|1|4 now|obstacle|0=7 1=-7
dates|1|4 now|reluctant|0=7 1=-6
dates|1|4 now|requirement|1=-12 2=9
dates|1|4 now|withdrawn|0=14 1=-19
dates|1|4 past|agreement signed|0=-15 1=15
dates|1|4 past|committed|0=-15 1=15
dates|1|4 past|considering|0=-13 1=14
dates|1|4 past|delivered|0=-10 1=17
dates|1|4 past|engagement held|0=9 1=-8
dates|1|4 past|extended|0=7 1=-7
dates|1|4 past|obstacle|0=14 1=-14
dates|1|4 past|pledged|0=9
dates|1|4 past|refused|0=-18 1=18
dates|1|4 past|reluctant|0=7 1=-7
dates|1|4 past|suspended|0=-13 1=13
dates|1|4 past|withdrawn|0=-30 1=31
dates|1|7 ahead|agreement drafting|1=-8 2=6
dates|1|7 ahead|agreement signed|1=-6 2=7
dates|1|7 ahead|agreement sought|0=6
dates|1|7 ahead|authorised|0=18 2=-14
dates|1|7 ahead|changed|0=12 1=-8
dates|1|7 ahead|committed|0=18 1=-20
dates|1|7 ahead|considering|1=-14 2=18
dates|1|7 ahead|delivered|0=-7 1=-29 2=52
dates|1|7 ahead|ended|0=-35 1=18 2=17
dates|1|7 ahead|engagement held|0=-45 1=46
dates|1|7 ahead|engagement planned|0=-16 1=14
dates|1|7 ahead|extended|0=6 2=-8
dates|1|7 ahead|obstacle|0=21 1=-15
dates|1|7 ahead|pledged|0=-8 1=-20 2=33
dates|1|7 ahead|reluctant|0=-8 1=-9 2=17
dates|1|7 ahead|request|1=-21 2=21
dates|1|7 ahead|requirement|0=-8 1=-7 2=17
dates|1|7 ahead|suspended|1=-14 2=11
dates|1|7 ahead|withdrawn|0=-25 1=8 2=32
dates|1|7 long-ago|authorised|0=-28 1=29
dates|1|7 long-ago|committed|0=9 1=-9
dates|1|7 long-ago|ended|0=7 1=-7
dates|1|7 long-ago|engagement held|0=5 1=-5
dates|1|7 long-ago|extended|0=8 1=-8
dates|1|7 long-ago|pledged|0=-9 1=9
dates|1|7 long-ago|request|0=-12 1=12
dates|1|7 long-ago|withdrawn|0=-8 1=8
dates|1|7 now|agreement drafting|0=-7 1=9
dates|1|7 now|agreement signed|0=7 1=-6
dates|1|7 now|agreement sought|1=-9 2=9
dates|1|7 now|changed|0=7
dates|1|7 now|committed|0=-9
dates|1|7 now|considering|1=5
dates|1|7 now|delivered|1=30 2=-18
dates|1|7 now|ended|0=6
dates|1|7 now|engagement held|0=16 1=-6
dates|1|7 now|engagement planned|0=7 1=-28 2=18
dates|1|7 now|extended|0=9 2=-7
dates|1|7 now|obstacle|0=5
dates|1|7 now|pledged|0=-20 2=22
dates|1|7 now|refused|0=-31 1=31
dates|1|7 now|reluctant|0=-22 1=23
dates|1|7 now|request|1=9
dates|1|7 now|requirement|1=-17 2=19
dates|1|7 now|suspended|0=7
dates|1|7 now|withdrawn|0=-23 1=-8 2=33
dates|1|7 past|agreement drafting|0=8 1=-8
dates|1|7 past|agreement sought|0=11 1=-11
dates|1|7 past|authorised|0=-10 1=19 2=-9
dates|1|7 past|committed|1=18 2=-6
dates|1|7 past|considering|0=-8 1=10
dates|1|7 past|delivered|0=12 1=11 2=-32
dates|1|7 past|ended|0=11 1=-10
dates|1|7 past|engagement held|0=-6 1=12
dates|1|7 past|obstacle|0=13 2=-16
dates|1|7 past|pledged|2=13
dates|1|7 past|refused|0=-15 1=18
dates|1|7 past|reluctant|0=-26 1=31
dates|1|7 past|request|0=6 1=10 2=-5
dates|1|7 past|requirement|0=-7 1=14
dates|1|7 past|suspended|0=-13 1=16
dates|1|7 past|withdrawn|0=18 1=6 2=-17
dates|2|10 ahead|agreement drafting|0=-14 1=10
dates|2|10 ahead|agreement signed|0=8 1=-7
dates|2|10 ahead|authorised|0=-7 1=9
dates|2|10 ahead|changed|0=-9 1=5
dates|2|10 ahead|committed|0=7 1=-8
dates|2|10 ahead|ended|0=-23 1=7 2=16
dates|2|10 ahead|engagement held|0=14 1=-14
dates|2|10 ahead|engagement planned|0=13 1=-9
dates|2|10 ahead|extended|0=-27 1=-22 2=40
dates|2|10 ahead|obstacle|0=8 1=-8
dates|2|10 ahead|pledged|1=-12 2=15
dates|2|10 ahead|reluctant|0=11 1=-6 2=-5
dates|2|10 ahead|requirement|0=32 2=-31
dates|2|10 ahead|suspended|1=6
dates|2|10 ahead|withdrawn|0=-19 1=23
dates|2|10 now|agreement drafting|0=5 1=-5
dates|2|10 now|agreement signed|0=11 1=-11
dates|2|10 now|authorised|0=10 1=-9
dates|2|10 now|changed|0=-32 1=32
dates|2|10 now|considering|0=14 1=-14
dates|2|10 now|delivered|0=13 1=-10
dates|2|10 now|engagement held|0=17 1=-17
dates|2|10 now|extended|0=-18 1=24
dates|2|10 now|obstacle|0=-22 1=21
dates|2|10 now|pledged|0=-48 2=63
dates|2|10 now|refused|0=-5 1=5
dates|2|10 now|reluctant|0=19 1=-19
dates|2|10 now|request|0=-5 1=5
dates|2|10 now|requirement|0=-5 1=5
dates|2|10 now|suspended|0=36 1=-36
dates|2|10 now|withdrawn|0=-8 1=8
dates|2|10 past|agreement in-force|0=10 1=-10
dates|2|10 past|authorised|0=19 1=-10
dates|2|10 past|committed|0=20 2=-13
dates|2|10 past|considering|0=7
dates|2|10 past|delivered|0=8 1=16 2=-30
dates|2|10 past|ended|0=12 1=-8
dates|2|10 past|engagement held|0=30 1=-7 2=-12
dates|2|10 past|engagement planned|0=-5 1=13
dates|2|10 past|extended|1=23 2=-20
dates|2|10 past|obstacle|0=-21 1=43 2=-16
dates|2|10 past|pledged|0=-19 2=40
dates|2|10 past|refused|1=5
dates|2|10 past|reluctant|0=-24 1=32
dates|2|10 past|request|0=20 1=-11
dates|2|10 past|requirement|0=-14 1=21
dates|2|10 past|suspended|0=16 1=-11
dates|2|10 past|withdrawn|0=-7 1=7 2=11
dates|2|4 ahead|authorised|0=17 1=-9 2=-8
dates|2|4 ahead|committed|0=19 1=-8 2=-11
dates|2|4 ahead|ended|0=6 2=-6
dates|2|4 ahead|extended|0=-6 2=9
dates|2|4 ahead|pledged|0=-8 2=12
dates|2|4 ahead|requirement|0=5 2=-5
dates|2|4 ahead|withdrawn|0=-7 1=-9 2=16
dates|2|4 long-ago|agreement drafting|0=-6 1=6
dates|2|4 long-ago|committed|0=-17 1=17
dates|2|4 long-ago|delivered|0=-18 1=17
dates|2|4 long-ago|engagement held|0=7 1=-7
dates|2|4 long-ago|extended|0=9 1=-9
dates|2|4 long-ago|pledged|0=32 1=-31
dates|2|4 long-ago|request|0=-10 1=10
dates|2|4 long-ago|withdrawn|0=6 1=-6
dates|2|4 now|committed|0=-9 1=12
dates|2|4 now|delivered|0=-14 1=14
dates|2|4 now|extended|0=13 1=-10
dates|2|4 now|pledged|1=5 2=-8
dates|2|4 now|requirement|2=6
dates|2|4 now|withdrawn|0=-23 1=21
dates|2|4 past|authorised|0=8 1=-8
dates|2|4 past|changed|0=-6 1=6
dates|2|4 past|committed|0=12 1=-12
dates|2|4 past|delivered|0=10 1=-9
dates|2|4 past|extended|0=-17 1=17
dates|2|4 past|pledged|0=-31 1=32
dates|2|4 past|refused|0=8 1=-8
dates|2|4 past|withdrawn|0=13 1=-12
dates|2|7 ahead|authorised|0=-14 1=9
dates|2|7 ahead|changed|0=8
dates|2|7 ahead|committed|0=-14 1=-15 2=34
dates|2|7 ahead|delivered|0=7
dates|2|7 ahead|ended|0=19 2=-23
dates|2|7 ahead|engagement held|0=34 1=-32
dates|2|7 ahead|engagement planned|0=14 2=-11
dates|2|7 ahead|extended|0=-25 2=26
dates|2|7 ahead|pledged|0=-17 1=7 2=31
dates|2|7 ahead|request|0=9
dates|2|7 ahead|requirement|0=-31 2=33
dates|2|7 ahead|suspended|0=-9 1=7
dates|2|7 ahead|withdrawn|0=-21 1=56
dates|2|7 long-ago|delivered|0=-20 1=20
dates|2|7 long-ago|ended|0=6 1=-6
dates|2|7 long-ago|extended|0=7 1=-7
dates|2|7 long-ago|obstacle|0=-6 1=6
dates|2|7 long-ago|pledged|0=-9 1=10
dates|2|7 long-ago|request|0=8 1=-8
dates|2|7 long-ago|withdrawn|0=12 1=-12
dates|2|7 now|agreement signed|0=7 1=-6
dates|2|7 now|authorised|0=21 1=-19
dates|2|7 now|committed|0=-29 1=16 2=13
dates|2|7 now|considering|1=-10 2=9
dates|2|7 now|delivered|0=-15 1=17
dates|2|7 now|extended|0=-14 1=12
dates|2|7 now|obstacle|0=-28 1=29
dates|2|7 now|pledged|0=12 1=-20 2=9
dates|2|7 now|refused|0=-8 1=8
dates|2|7 now|reluctant|0=15 1=-14
dates|2|7 now|request|0=8 1=-8
dates|2|7 now|requirement|0=6
dates|2|7 now|withdrawn|0=-6 1=28 2=-25
dates|2|7 past|agreement drafting|0=-8 1=8
dates|2|7 past|agreement signed|0=8 1=-8
dates|2|7 past|authorised|0=26 1=-26
dates|2|7 past|committed|0=-16 1=19
dates|2|7 past|considering|0=6 1=-6
dates|2|7 past|delivered|1=17 2=-12
dates|2|7 past|ended|0=-14 1=15
dates|2|7 past|engagement held|0=9 1=-9
dates|2|7 past|extended|0=-22 1=23
dates|2|7 past|obstacle|0=-18 1=22
dates|2|7 past|pledged|0=-9 1=14
dates|2|7 past|refused|0=-7 1=7
dates|2|7 past|reluctant|0=21 1=-21
dates|2|7 past|request|0=-13 1=13
dates|2|7 past|requirement|0=10 1=-10
dates|2|7 past|suspended|0=7 1=-7
dates|2|7 past|withdrawn|1=11
dates|3|10 ahead|authorised|0=18 2=-14
dates|3|10 ahead|changed|1=-8 2=10
dates|3|10 ahead|committed|0=-9 2=10
dates|3|10 ahead|engagement planned|0=5
dates|3|10 ahead|extended|0=-9 1=15 2=-8
dates|3|10 ahead|pledged|0=-7 1=36 2=-29
dates|3|10 ahead|requirement|0=-15 2=16
dates|3|10 ahead|suspended|0=-17 1=22
dates|3|10 ahead|withdrawn|0=-14 1=20 2=-6
dates|3|10 now|agreement drafting|0=11 1=-11
dates|3|10 now|authorised|0=7 1=-7
dates|3|10 now|committed|0=-7 1=7
dates|3|10 now|delivered|0=21 1=-21
dates|3|10 now|ended|0=-9 1=9
dates|3|10 now|engagement planned|0=6 1=-6
dates|3|10 now|extended|0=6 1=-6
dates|3|10 now|obstacle|0=-9 1=9
dates|3|10 now|pledged|0=-11 1=21 2=-11
dates|3|10 now|suspended|0=-13 1=13
dates|3|10 now|withdrawn|0=-30 1=31
dates|3|10 past|agreement signed|0=9 1=-9
dates|3|10 past|changed|0=-24 1=24
dates|3|10 past|committed|0=17 1=-17
dates|3|10 past|considering|0=-10 1=10
dates|3|10 past|delivered|0=-11 1=16
dates|3|10 past|ended|0=9 1=-8
dates|3|10 past|engagement held|0=24 1=-24
dates|3|10 past|obstacle|0=-36 1=36
dates|3|10 past|pledged|0=-15 1=-8 2=22
dates|3|10 past|refused|0=-11 1=11
dates|3|10 past|request|0=30 1=-30
dates|3|10 past|requirement|0=6 1=-6
dates|3|10 past|suspended|0=8 1=-8
dates|3|10 past|withdrawn|0=-7 1=-7 2=16
dates|3|4 ahead|pledged|0=-12 2=13
dates|3|4 ahead|withdrawn|0=-7 2=8
dates|3|4 long-ago|delivered|0=-6 1=6
dates|3|4 now|delivered|0=5 1=-5
dates|3|4 now|extended|0=-7 1=10
dates|3|4 now|pledged|0=-10 2=11
dates|3|4 now|withdrawn|1=12 2=-16
dates|3|4 past|delivered|0=-8 1=8
dates|3|4 past|extended|0=10 1=-10
dates|3|4 past|obstacle|0=-11 1=11
dates|3|4 past|pledged|0=22 1=-22
dates|3|4 past|withdrawn|0=20 1=-19
dates|3|7 ahead|authorised|2=7
dates|3|7 ahead|changed|2=6
dates|3|7 ahead|ended|0=-9 2=11
dates|3|7 ahead|engagement held|0=10 1=-10
dates|3|7 ahead|extended|0=17 2=-19
dates|3|7 ahead|pledged|0=19 1=-6 2=-7
dates|3|7 ahead|requirement|0=8 2=-8
dates|3|7 ahead|withdrawn|0=19 1=-34 2=14
dates|3|7 long-ago|extended|0=8 1=-8
dates|3|7 now|authorised|0=-9 1=9
dates|3|7 now|changed|0=8 1=-8
dates|3|7 now|delivered|0=-15 1=15
dates|3|7 now|engagement planned|0=-15 1=16
dates|3|7 now|obstacle|0=8 1=-8
dates|3|7 now|pledged|0=-5 1=9
dates|3|7 now|suspended|0=-10 1=10
dates|3|7 now|withdrawn|0=-11 2=14
dates|3|7 past|agreement drafting|0=-16 1=16
dates|3|7 past|authorised|0=6 1=-6
dates|3|7 past|delivered|0=15 1=-15
dates|3|7 past|engagement held|0=6 1=-6
dates|3|7 past|extended|0=12 1=-11
dates|3|7 past|obstacle|0=6 1=-6
dates|3|7 past|pledged|0=18 1=-17
dates|3|7 past|reluctant|0=-14 1=14
dates|3|7 past|request|0=-9 1=9
dates|3|7 past|withdrawn|1=-15 2=12
figure|additional|committed|0=-12 1=19 2=-7
figure|additional|considering|2=-6
figure|additional|delivered|0=-11 1=29 2=-10
figure|additional|pledged|0=-34 1=29 2=18
figure|additional|withdrawn|0=-9 2=12
figure|none|committed|0=9 1=-6
figure|none|considering|0=16 1=5 2=-29
figure|none|delivered|0=23 2=-40
figure|none|pledged|0=6 2=-10
figure|none|refused|0=19 1=10 2=-39
figure|none|reluctant|0=19 2=-27
figure|none|suspended|0=7 1=12 2=-23
figure|none|withdrawn|0=6 1=-6
figure|part|committed|0=-9 2=10
figure|part|delivered|1=7
figure|part|pledged|1=-49 2=48
figure|part|withdrawn|0=11 2=-11
figure|total|committed|0=9 2=-11
figure|total|considering|0=-9 1=-21 2=36
figure|total|delivered|0=20 1=9 2=-43
figure|total|pledged|1=-9 2=6
figure|total|reluctant|0=-14 2=15
figure|total|suspended|0=6
figure|total|withdrawn|0=-9 1=11
gap|after 0 0|1=12 2=-14
gap|after 0 0|1|1=14
gap|after 0 0|2|0=6 1=5 2=-12
gap|after 0 0|3|0=-17 1=24 2=-7
gap|after 0 0|else|0=-29 1=24 2=5
gap|after 0 0|loose|0=7 1=18 2=-19
gap|after 0 0|main|0=-14 1=12
gap|after 0 0|own|1=-7
gap|after 0 1|1=15
gap|after 0 1|1|1=19 2=-6
gap|after 0 1|2|0=9 1=-11
gap|after 0 1|3|0=13 1=-22 2=10
gap|after 0 1|beside|0=-8 2=11
gap|after 0 1|down|0=24 1=-26
gap|after 0 1|else|0=-27 1=7 2=21
gap|after 0 1|loose|0=6 2=-12
gap|after 0 1|main|0=-10 1=14
gap|after 0 1|own|1=14
gap|after 0 2|1=8 2=-10
gap|after 0 2|1|1=10 2=-7
gap|after 0 2|2|1=6 2=-10
gap|after 0 2|3|0=10 1=-10
gap|after 0 2|down|0=11 2=-9
gap|after 0 2|else|1=-9 2=16
gap|after 0 2|loose|1=10 2=-9
gap|after 0 2|main|1=14 2=-12
gap|after 0 2|own|0=-8 1=17 2=-9
gap|after 1 0|0=13 1=9 2=-22
gap|after 1 0|1|0=9 2=-10
gap|after 1 0|2|1=14 2=-18
gap|after 1 0|3|1=-7 2=8
gap|after 1 0|else|2=8
gap|after 1 0|loose|0=-26 1=19 2=7
gap|after 1 0|main|0=16 1=-6 2=-9
gap|after 1 0|own|0=27 2=-29
gap|after 1 1|1|0=-13 1=9 2=11
gap|after 1 1|2=-5
gap|after 1 1|2|0=13 2=-14
gap|after 1 1|3|0=14 1=-9 2=-5
gap|after 1 1|beside|0=-10 1=10
gap|after 1 1|down|0=-26 1=17 2=8
gap|after 1 1|else|0=-14 2=17
gap|after 1 1|loose|0=7
gap|after 1 1|main|0=-7 2=11
gap|after 1 1|own|0=31 1=-13 2=-28
gap|after 1 2|1=6 2=-14
gap|after 1 2|1|1=10 2=-12
gap|after 1 2|2|0=9 2=-10
gap|after 1 2|3|0=17 1=-8 2=-12
gap|after 1 2|beside|0=10 1=-8
gap|after 1 2|down|0=-6
gap|after 1 2|else|0=9 1=-5 2=-7
gap|after 1 2|loose|0=12 1=-13
gap|after 1 2|main|1=12 2=-15
gap|after 1 2|own|0=31 1=-36
gap|after 2 0|0=20 1=-11 2=-10
gap|after 2 0|1|2=-6
gap|after 2 0|2|0=8
gap|after 2 0|3|0=10 1=-10
gap|after 2 0|else|0=5 1=-5
gap|after 2 0|loose|0=-15 1=14
gap|after 2 0|own|0=27 1=-15 2=-12
gap|after 2 1|1|0=-20 1=6 2=22
gap|after 2 1|2|0=9 2=-9
gap|after 2 1|3|0=33 1=-8 2=-23
gap|after 2 1|beside|0=6
gap|after 2 1|down|0=8 2=-8
gap|after 2 1|else|0=-6 1=7
gap|after 2 1|loose|1=8 2=-13
gap|after 2 1|main|1=7
gap|after 2 1|own|1=-23 2=20
gap|after 2 2|0=8 2=-17
gap|after 2 2|1|1=10 2=-14
gap|after 2 2|2|0=16 2=-27
gap|after 2 2|3|0=-7 1=-18 2=25
gap|after 2 2|down|0=-8 1=13
gap|after 2 2|else|0=24 1=-17 2=-15
gap|after 2 2|loose|0=-17 2=26
gap|after 2 2|main|0=9 1=5 2=-19
gap|after 2 2|own|1=18 2=-21
gap|before 0 0|0=6 1=20 2=-21
gap|before 0 0|1|0=6 1=21 2=-24
gap|before 0 0|2|1=13 2=5
gap|before 0 0|3|0=14 2=-20
gap|before 0 0|beside|0=-7 1=8
gap|before 0 0|else|1=15 2=-18
gap|before 0 0|main|1=8 2=17
gap|before 0 0|own|0=15 1=14 2=-28
gap|before 0 0|up|1=20 2=-9
gap|before 0 1|1=26 2=-27
gap|before 0 1|1|0=7 1=23 2=-30
gap|before 0 1|2|1=19 2=-11
gap|before 0 1|3|0=-15 2=19
gap|before 0 1|else|1=25 2=-22
gap|before 0 1|main|0=7 1=16 2=-15
gap|before 0 1|own|0=-23 1=17 2=6
gap|before 0 1|up|0=9
gap|before 0 2|0=-5 1=13
gap|before 0 2|1|1=7
gap|before 0 2|2|0=-9 2=6
gap|before 0 2|else|0=-13 2=9
gap|before 0 2|main|0=-13 1=24
gap|before 0 2|up|0=21 1=-21
gap|before 1 0|0=8 1=8 2=-25
gap|before 1 0|1|1=24 2=-24
gap|before 1 0|2|0=11 1=-8 2=-6
gap|before 1 0|3|1=18 2=-22
gap|before 1 0|beside|0=16 1=-8 2=-8
gap|before 1 0|else|0=11 1=14 2=-34
gap|before 1 0|main|0=5 1=-9 2=7
gap|before 1 0|own|1=23 2=-26
gap|before 1 0|up|0=-19 1=23
gap|before 1 1|0=8 1=6 2=-20
gap|before 1 1|1|1=12
gap|before 1 1|2|0=11 1=16 2=-33
gap|before 1 1|else|1=12 2=-14
gap|before 1 1|main|0=7
gap|before 1 1|up|1=10
gap|before 1 2|0=9 1=16 2=-19
gap|before 1 2|1|1=25 2=-12
gap|before 1 2|2|0=15 1=-7 2=-7
gap|before 1 2|3|0=7 1=-7
gap|before 1 2|main|0=18 1=7 2=-20
gap|before 1 2|up|0=-16 1=17
gap|before 2 0|1=9
gap|before 2 0|1|1=17 2=-7
gap|before 2 0|2|0=16 1=-29 2=13
gap|before 2 0|3|0=-11 1=18 2=-7
gap|before 2 0|main|0=12 2=-12
gap|before 2 0|own|2=13
gap|before 2 0|up|0=-10 1=12
gap|before 2 1|0=12 1=13 2=-35
gap|before 2 1|1|0=10 1=19 2=-26
gap|before 2 1|2|1=15 2=-12
gap|before 2 1|3|0=7 1=-9
gap|before 2 1|else|0=12 1=10 2=-20
gap|before 2 1|main|0=17 2=-19
gap|before 2 1|own|0=-37 1=29 2=8
gap|before 2 1|up|0=18 1=-11 2=-6
gap|before 2 2|0=15 1=8 2=-30
gap|before 2 2|1|1=26 2=-15
gap|before 2 2|2|0=18 1=-10 2=-7
gap|before 2 2|3|0=10 2=-12
gap|before 2 2|else|0=6
gap|before 2 2|main|0=18 1=6 2=-30
gap|before 2 2|own|0=-13 1=14
gap|before 2 2|up|0=7 1=-7
givers|named|committed|2=-9
givers|named|considering|0=12 2=-20
givers|named|delivered|0=15 1=19 2=-42
givers|named|pledged|1=-6
givers|named|refused|0=19 1=10 2=-40
givers|named|reluctant|0=18 2=-23
givers|named|suspended|0=9 1=10 2=-24
givers|named|withdrawn|2=-7
givers|unnamed|committed|0=42 1=-38
givers|unnamed|considering|0=5
givers|unnamed|delivered|0=56 1=-63 2=-37
givers|unnamed|pledged|0=14 1=30 2=-56
givers|unnamed|reluctant|0=-9 1=9
givers|unnamed|suspended|0=7 1=-7
givers|unnamed|withdrawn|0=12 1=-51 2=39
hangs|loose|0|acts|1=8 2=-9
hangs|loose|1|acts|1=32 2=-30
hangs|loose|1|says|0=12 1=6 2=-18
hangs|loose|31|acts|0=14 2=-10
hangs|loose|31|says|0=8 1=-8
hangs|loose|366|acts|0=16 1=-14
hangs|loose|366|says|0=11 1=-11
hangs|loose|3|acts|1=20 2=-14
hangs|loose|3|says|1=15 2=-7
hangs|loose|4 ahead|acts|0=14 1=-9
hangs|loose|4 ahead|says|0=-6 2=8
hangs|loose|4 now|acts|0=7 1=-13 2=7
hangs|loose|4 past|acts|0=29 1=-22 2=-9
hangs|loose|4 past|says|0=11 1=-11
hangs|loose|7 ahead|acts|1=-27 2=22
hangs|loose|7 ahead|says|1=-6
hangs|loose|7 now|acts|0=12 1=-7 2=-6
hangs|loose|7 now|says|0=-13 1=12
hangs|loose|7 past|acts|0=16 1=9 2=-32
hangs|loose|7|acts|1=15 2=-11
hangs|loose|92|acts|0=7 1=-6
hangs|loose|92|says|0=-7 1=7
hangs|loose|agreement drafting|acts|1=6
hangs|loose|ahead|acts|1=-6 2=16
hangs|loose|ahead|says|0=10 1=-14
hangs|loose|authorised|acts|0=-10 1=-9 2=19
hangs|loose|authorised|says|0=-8 1=8
hangs|loose|changed|acts|0=-10 1=11
hangs|loose|committed|acts|1=-7
hangs|loose|committed|says|0=-10 1=6
hangs|loose|considering|acts|0=-6
hangs|loose|delivered|acts|0=12 1=16 2=-34
hangs|loose|delivered|says|0=21 1=-17
hangs|loose|ended|acts|1=-8 2=5
hangs|loose|ended|says|0=5 1=-5
hangs|loose|engagement held|says|0=12 1=-12
hangs|loose|engagement planned|acts|0=-11 1=12
hangs|loose|extended|acts|0=-15 1=16
hangs|loose|extended|says|0=10 1=-11
hangs|loose|obstacle|acts|0=20 1=7 2=-38
hangs|loose|obstacle|says|0=11 1=7 2=-17
hangs|loose|other|acts|0=5 1=7 2=-13
hangs|loose|own|acts|0=-7 1=12
hangs|loose|own|says|0=-13 1=-5 2=17
hangs|loose|pledged|acts|1=-9 2=6
hangs|loose|pledged|says|0=-31 1=15 2=23
hangs|loose|refused|says|0=9 1=-9
hangs|loose|reluctant|acts|0=-6 1=8
hangs|loose|requirement|acts|0=14 1=-20
hangs|loose|requirement|says|0=5 1=6 2=-9
hangs|loose|suspended|acts|0=-10 1=10
hangs|loose|text|acts|0=13 2=-25
hangs|loose|text|says|0=17 2=-25
hangs|loose|withdrawn|says|0=-10 1=11
hangs|other|0|acts|0=7 1=18 2=-27
hangs|other|0|says|0=17 1=7 2=-32
hangs|other|1|acts|1=30 2=-43
hangs|other|1|says|0=19 1=9 2=-43
hangs|other|31|acts|0=26 1=-7 2=-31
hangs|other|31|says|0=15 1=-10
hangs|other|366|acts|0=26 1=-13 2=-18
hangs|other|366|says|0=-12 1=12
hangs|other|3|acts|0=9 1=21 2=-35
hangs|other|3|says|0=18 1=9 2=-40
hangs|other|4 ahead|acts|0=27 1=-55 2=13
hangs|other|4 ahead|says|0=-16 1=-6 2=22
hangs|other|4 now|acts|0=14 1=-28 2=7
hangs|other|4 now|says|0=14 1=-12
hangs|other|4 past|acts|0=26 1=-7 2=-38
hangs|other|4 past|says|0=16 1=-14
hangs|other|7 ahead|acts|0=8 1=-34 2=19
hangs|other|7 ahead|says|0=-14 1=-38 2=49
hangs|other|7 now|says|0=6 1=-6 2=6
hangs|other|7 past|acts|0=22 2=-40
hangs|other|7 past|says|0=9 1=15 2=-27
hangs|other|7|acts|0=7 1=-8
hangs|other|7|says|0=13 1=9 2=-28
hangs|other|92|acts|0=25 1=-12 2=-17
hangs|other|agreement drafting|acts|0=8 1=8 2=-12
hangs|other|agreement drafting|says|0=-11 1=8
hangs|other|agreement signed|acts|1=7
hangs|other|agreement signed|says|0=10 1=-9
hangs|other|agreement sought|acts|0=10 1=-5
hangs|other|agreement sought|says|0=-8 1=8
hangs|other|ahead|acts|1=-30 2=22
hangs|other|ahead|says|0=12 1=-33 2=20
hangs|other|authorised|acts|0=7 1=7 2=-14
hangs|other|authorised|says|0=31 1=-21 2=-12
hangs|other|changed|acts|0=12 1=-5
hangs|other|changed|says|0=8 1=-8
hangs|other|committed|acts|0=13 2=-19
hangs|other|considering|acts|0=13 2=-15
hangs|other|considering|says|0=12 1=22 2=-32
hangs|other|delivered|acts|0=19 1=9 2=-43
hangs|other|delivered|says|0=25 1=-7 2=-37
hangs|other|ended|acts|1=7 2=-11
hangs|other|ended|says|0=8 1=-17 2=9
hangs|other|engagement held|acts|0=17 1=13 2=-34
hangs|other|engagement held|says|0=37 1=-17 2=-12
hangs|other|engagement planned|acts|1=14 2=-15
hangs|other|engagement planned|says|0=18 1=-17
hangs|other|extended|acts|1=-7
hangs|other|extended|says|0=16 1=-12
hangs|other|obstacle|acts|0=16 1=12 2=-37
hangs|other|obstacle|says|0=12 1=10 2=-23
hangs|other|old|acts|0=18 1=-16
hangs|other|other|acts|0=19 2=-28
hangs|other|other|says|0=17 2=-30
hangs|other|outlet|acts|0=14 2=-13
hangs|other|outlet|says|0=11 2=-10
hangs|other|own|acts|0=9 2=-14
hangs|other|own|says|0=15 1=20 2=-37
hangs|other|pledged|acts|1=-11 2=7
hangs|other|pledged|says|0=7 1=15 2=-34
hangs|other|refused|acts|0=17 1=10 2=-35
hangs|other|refused|says|0=11 1=21 2=-29
hangs|other|reluctant|acts|0=13 1=5 2=-25
hangs|other|reluctant|says|0=20 2=-13
hangs|other|request|acts|0=17 1=5 2=-30
hangs|other|request|says|0=12 1=5 2=-19
hangs|other|requirement|acts|0=18 1=-18 2=-8
hangs|other|requirement|says|0=13 1=-13
hangs|other|suspended|acts|0=20 1=-6 2=-19
hangs|other|suspended|says|1=27 2=-16
hangs|other|text|acts|0=13 2=-25
hangs|other|text|says|0=17 1=9 2=-36
hangs|other|withdrawn|acts|2=-10
hangs|other|withdrawn|says|1=8 2=-8
hangs|own|0|acts|0=13 2=16
hangs|own|0|says|0=16 1=-6
hangs|own|1|acts|0=23 1=12 2=-40
hangs|own|1|says|0=21 1=8 2=-25
hangs|own|31|acts|0=-21 1=26 2=-7
hangs|own|31|says|0=-21 1=21
hangs|own|366|acts|1=13
hangs|own|3|acts|0=8 1=15 2=-9
hangs|own|3|says|0=20 1=5 2=-16
hangs|own|4 ahead|acts|1=8 2=-5
hangs|own|4 ahead|says|0=-8 2=12
hangs|own|4 now|acts|0=10 1=-6 2=-6
hangs|own|4 now|says|0=16 1=-12
hangs|own|4 past|acts|0=7 1=17 2=-15
hangs|own|4 past|says|0=-21 1=22
hangs|own|7 ahead|acts|0=6 1=-29 2=23
hangs|own|7 ahead|says|0=-6 1=-5 2=14
hangs|own|7 now|acts|0=17
hangs|own|7 now|says|0=13 1=-10 2=-17
hangs|own|7 past|acts|1=21 2=-22
hangs|own|7 past|says|2=11
hangs|own|7|acts|0=-17 1=11 2=48
hangs|own|7|says|0=-6 2=17
hangs|own|92|acts|0=-19 1=18 2=10
hangs|own|agreement drafting|acts|0=10
hangs|own|agreement drafting|says|0=19 1=-19
hangs|own|agreement in-force|acts|0=-12 1=12
hangs|own|agreement signed|acts|0=14 2=-5
hangs|own|agreement signed|says|0=-5 1=5
hangs|own|agreement sought|acts|0=-12 2=7
hangs|own|agreement sought|says|0=6 1=-6
hangs|own|ahead|acts|0=12 1=-27 2=18
hangs|own|ahead|says|0=-17 1=12 2=5
hangs|own|authorised|acts|0=-10 1=15 2=-9
hangs|own|authorised|says|0=12 1=-12
hangs|own|changed|acts|0=13 2=-9
hangs|own|changed|says|0=-14 1=14
hangs|own|committed|acts|1=10 2=12
hangs|own|committed|says|0=13 1=-15
hangs|own|considering|acts|0=5 1=-27 2=19
hangs|own|considering|says|0=-5 1=13
hangs|own|delivered|acts|0=12 1=18 2=-33
hangs|own|delivered|says|0=-5 1=5
hangs|own|ended|acts|2=9
hangs|own|ended|says|0=-16 1=17
hangs|own|engagement cancelled|acts|0=-5 1=7
hangs|own|engagement held|acts|0=11 1=20 2=-35
hangs|own|engagement held|says|0=-21 1=38
hangs|own|engagement planned|acts|0=-11 1=15 2=8
hangs|own|engagement planned|says|0=-8 1=8
hangs|own|extended|acts|0=7
hangs|own|extended|says|0=-8 1=8
hangs|own|obstacle|acts|0=24 1=-10 2=-19
hangs|own|obstacle|says|0=17 1=-11
hangs|own|old|acts|0=-13 1=13
hangs|own|other|acts|0=9 1=-8
hangs|own|other|says|0=12 1=-6
hangs|own|outlet|says|2=-6
hangs|own|own|acts|0=7 2=-7
hangs|own|own|says|0=11 1=11 2=-8
hangs|own|pledged|acts|0=-7 1=-6 2=19
hangs|own|pledged|says|0=7 2=30
hangs|own|refused|acts|0=7
hangs|own|refused|says|0=5
hangs|own|reluctant|acts|1=-15 2=23
hangs|own|request|acts|0=13 1=11 2=-18
hangs|own|requirement|acts|0=24 1=-23
hangs|own|requirement|says|0=-20 1=9 2=9
hangs|own|suspended|acts|0=12 1=-16 2=10
hangs|own|suspended|says|0=-14 1=15
hangs|own|text|acts|0=6 1=15 2=-13
hangs|own|text|says|1=17 2=11
hangs|own|withdrawn|acts|0=-7 1=8 2=24
hangs|own|withdrawn|says|0=15 1=-8
holder|abandon|0=17 1=-17
holder|abandon|delivered|0=6 1=-6
holder|abandon|obstacle|0=5 1=-5
holder|abandon|pledged|0=7 1=-7
holder|abduct|0=-12 1=12
holder|abduct|delivered|0=-12 1=12
holder|absorb|0=5
holder|abstain|0=-19 1=19
holder|abstain|authorised|0=-10 1=10
holder|abstain|changed|0=-6 1=6
holder|abstain|delivered|0=9 1=-9
holder|abstain|extended|0=-20 1=20
holder|abstain|pledged|0=18 1=-17
holder|abstain|reluctant|0=-16 1=16
holder|accept|0=11 1=-11
holder|accept|extended|0=-12 1=11
holder|accept|pledged|0=17 1=-17
holder|accompagné|0=6 1=-6
holder|accompagné|delivered|0=6 1=-6
holder|accompany|0=20 1=-20
holder|accompany|delivered|0=12 1=-12
holder|accompany|pledged|0=8 1=-8
holder|according|0=12 1=-12
holder|according|obstacle|0=5 1=-5
holder|according|reluctant|0=5 1=-5
holder|according|request|0=5 1=-5
holder|accord|0=-24 1=10 2=14
holder|accord|agreement drafting|0=8 1=-8
holder|accord|delivered|0=13 1=-13
holder|accord|obstacle|0=6 1=-6
holder|accord|pledged|0=-30 1=16 2=14
holder|accord|request|0=7 1=-7
holder|account|0=7 1=-7
holder|account|delivered|0=7 1=-7
holder|accuse|withdrawn|0=-6 1=6
holder|accédé|request|0=9 1=-9
holder|acknowledge|0=23 1=-23
holder|acknowledge|committed|0=9 1=-9
holder|acknowledge|considering|0=-11 1=11
holder|acknowledge|delivered|0=-9 1=9
holder|acknowledge|obstacle|0=-24 1=24
holder|acknowledge|reluctant|0=7 1=-7
holder|acknowledge|request|0=16 1=-16
holder|acknowledge|suspended|0=-8 1=8
holder|acknowledge|withdrawn|0=31 1=-31
holder|acquire|0=-7 1=7
holder|acquire|delivered|0=-8 1=8
holder|activate|1=6
holder|activate|authorised|0=-5 1=5
holder|activate|ended|0=8 1=-7
holder|activate|pledged|0=-11 1=13
holder|act|0=-12 1=13
holder|act|extended|0=-21 1=21
holder|act|reluctant|0=6 1=-6
holder|adapt|0=-13 1=13
holder|adapt|changed|0=-12 1=12
holder|address|0=-18 1=24 2=-7
holder|address|authorised|0=18 1=-18
holder|address|engagement held|0=15 1=-15
holder|address|engagement planned|0=9 1=-9
holder|address|extended|0=10 1=-10
holder|address|pledged|0=-21 1=27 2=-7
holder|address|refused|0=-32 1=32
holder|address|requirement|0=-11 1=11
holder|add|1=-10 2=13
holder|add|agreement signed|0=5 1=-5
holder|add|committed|1=-7
holder|add|considering|0=-21 1=21
holder|add|pledged|0=-31 1=21 2=10
holder|add|refused|0=15 1=-15
holder|add|suspended|0=13 1=-13
holder|add|withdrawn|0=-5 1=6
holder|adjourn|0=18 1=-17
holder|adjourn|obstacle|0=18 1=-18
holder|adjuré|0=-12 1=12
holder|admit|0=14 1=-22 2=8
holder|admit|delivered|0=-16 1=16
holder|admit|obstacle|0=16 1=-16
holder|admit|pledged|1=-11 2=8
holder|admit|refused|0=10 1=-10
holder|admit|reluctant|0=-6 1=6
holder|admit|request|0=7 1=-7
holder|admit|suspended|0=-8 1=8
holder|admonish|0=-6 1=6
holder|admonish|request|0=-6 1=6
holder|adopt|0=-18 1=45 2=-19
holder|adopt|agreement signed|0=10 1=-10
holder|adopt|authorised|0=-38 1=38
holder|adopt|ended|0=-28 1=28
holder|adopt|engagement held|0=10 1=-10
holder|adopt|extended|0=-45 1=46
holder|adopt|obstacle|0=22 1=-22
holder|adopt|pledged|0=28 1=-27
holder|adopt|reluctant|0=-29 1=29
holder|adopt|requirement|0=14 1=-14
holder|adopt|withdrawn|0=21 1=-21
holder|adressant|0=-8 1=8
holder|adressant|pledged|0=-9 1=9
holder|advertise|0=-23 1=23
holder|advertise|obstacle|0=11 1=-11
holder|advertise|pledged|0=-35 1=35
holder|advise|0=-27 1=28
holder|advise|agreement drafting|0=-12 1=12
holder|advise|engagement held|0=16 1=-16
holder|advise|obstacle|0=-32 1=32
holder|advise|refused|0=7 1=-7
holder|advise|request|0=-9 1=9
holder|advise|suspended|0=-12 1=12
holder|affirm|0=6
holder|affirm|agreement drafting|0=-7 1=7
holder|affirm|engagement held|0=-14 1=14
holder|affirm|obstacle|0=12 1=-12
holder|affirm|pledged|0=-25 1=26
holder|affirm|suspended|0=12 1=-12
holder|affirm|withdrawn|0=12 1=-12
holder|affrété|0=6
holder|agree|1=31 2=-37
holder|agree|agreement drafting|0=-14 1=14
holder|agree|agreement signed|0=-7 1=7
holder|agree|authorised|0=-19 1=19
holder|agree|changed|0=-20 1=20
holder|agree|committed|0=-45 1=47
holder|agree|considering|0=17 1=-17
holder|agree|delivered|0=26 1=-26
holder|agree|ended|0=-14 1=14
holder|agree|engagement held|0=8 1=-8
holder|agree|extended|0=-35 1=33
holder|agree|obstacle|0=21 1=-21
holder|agree|pledged|1=24 2=-22
holder|agree|refused|0=27 1=-27
holder|agree|reluctant|0=-9 1=9
holder|agree|requirement|0=18 1=-16
holder|agree|suspended|0=10 1=-10
holder|agree|withdrawn|0=32 1=-23 2=-9
holder|aim|1=5 2=-6
holder|air|0=-22 1=22
holder|air|refused|0=-22 1=22
holder|alarm|0=8 1=-8
holder|allocate|0=18 1=-15
holder|allocate|committed|0=15 1=-13
holder|allow|0=-9 1=7
holder|allow|changed|0=-7 1=7
holder|allow|committed|0=-10 1=15
holder|allow|engagement held|0=15 1=-15
holder|allow|extended|0=-16 1=17
holder|allow|obstacle|0=19 1=-19
holder|allow|pledged|0=-7 1=13 2=-6
holder|allow|reluctant|0=-14 1=15
holder|allow|requirement|1=-10 2=15
holder|allude|0=-8 1=8
holder|allude|pledged|0=-8 1=8
holder|alter|2=-7
holder|alter|obstacle|0=-6 1=6
holder|alter|pledged|0=9 2=-6
holder|amendé|0=6 1=-6
holder|amendé|considering|0=6 1=-6
holder|amené|0=10 1=-9
holder|amené|delivered|0=8 1=-8
holder|amount|delivered|0=-6 1=6
holder|anchor|delivered|0=5 1=-5
holder|annotate|0=5 1=-5
holder|announce|1=16 2=-16
holder|announce|agreement signed|0=-12 1=12
holder|announce|agreement sought|0=7 1=-7
holder|announce|changed|0=-10 1=10
holder|announce|committed|0=-17 1=14
holder|announce|considering|0=11 1=-11
holder|announce|delivered|0=6 2=-6
holder|announce|ended|0=-10 1=10
holder|announce|engagement held|1=5
holder|announce|extended|0=-22 1=22
holder|announce|obstacle|0=47 1=-47
holder|announce|pledged|0=-7 1=26 2=-9
holder|announce|refused|0=6 1=-6
holder|announce|reluctant|0=33 1=-33
holder|announce|request|0=13 1=-13
holder|announce|requirement|0=13 1=-21 2=8
holder|announce|suspended|0=-35 1=35
holder|announce|withdrawn|0=-46 1=41 2=19
holder|answer|0=-10 2=10
holder|answer|authorised|0=6 1=-6
holder|answer|delivered|0=15 1=-15
holder|answer|engagement held|0=5 1=-6
holder|answer|obstacle|0=-7 1=7
holder|answer|reluctant|0=-12 1=12
holder|answer|request|1=-7 2=10
holder|answer|requirement|0=-12 1=12
holder|appareillé|pledged|0=7 1=-7
holder|appeal|0=7
holder|appeal|authorised|0=10 1=-10
holder|appeal|changed|0=7 1=-7
holder|appeal|delivered|0=17 1=-17
holder|appeal|engagement held|0=9 1=-9
holder|appeal|extended|0=8 1=-8
holder|appeal|refused|0=-12 1=12
holder|appeal|request|0=-33 1=33
holder|appeal|withdrawn|0=-9 1=9
holder|appear|obstacle|0=17 1=-17
holder|appear|pledged|0=-26 1=26
holder|appear|requirement|0=5
holder|applaud|0=-19 1=20
holder|applaud|engagement planned|0=11 1=-11
holder|applaud|pledged|0=-27 1=27
holder|apply|0=15 1=-11
holder|apply|obstacle|0=-9 1=9
holder|apply|pledged|0=6
holder|apply|request|0=7 1=-7
holder|appoint|pledged|0=15 1=-14
holder|appoint|request|0=-7 1=7
holder|apposé|agreement drafting|0=-9 1=9
holder|apposé|obstacle|0=8 1=-8
holder|approach|0=10 1=-10
holder|approach|pledged|0=10 1=-10
holder|approach|request|0=-24 1=24
holder|approach|withdrawn|0=14 1=-14
holder|appropriate|1=5
holder|appropriate|committed|0=5
holder|appropriate|extended|0=-10 1=12
holder|approve|0=9 2=-17
holder|approve|agreement drafting|0=8 1=-8
holder|approve|authorised|0=-65 1=65
holder|approve|changed|0=-35 1=35
holder|approve|committed|0=-54 1=54 2=17
holder|approve|considering|0=11 1=-10
holder|approve|delivered|0=37 1=-33
holder|approve|engagement held|0=15 1=-14
holder|approve|extended|0=-37 1=33
holder|approve|obstacle|0=15 1=-14
holder|approve|pledged|0=54 1=-50 2=-6
holder|approve|refused|0=25 1=-25
holder|approve|reluctant|0=-20 1=20
holder|approve|request|0=20 1=-20
holder|approve|requirement|0=12 1=-11
holder|approve|suspended|0=7 1=-7
holder|approve|withdrawn|0=17 1=-17
holder|argue|0=-22 1=23
holder|argue|committed|0=15 1=-15
holder|argue|delivered|0=-15 1=15
holder|argue|obstacle|0=10 1=-10
holder|argue|pledged|0=-27 1=28
holder|argue|refused|0=-7 1=7
holder|argue|suspended|0=8 1=-8
holder|arrange|0=-26 1=26
holder|arrange|obstacle|0=6 1=-6
holder|arrange|pledged|0=-37 1=37
holder|arrive|0=11 1=-16
holder|arrive|agreement drafting|0=19 1=-19
holder|arrive|agreement signed|0=6 1=-6
holder|arrive|authorised|0=22 1=-21
holder|arrive|changed|0=7 1=-7
holder|arrive|committed|1=-19 2=23
holder|arrive|considering|0=-35 1=34
holder|arrive|delivered|0=-44 1=75 2=-23
holder|arrive|ended|0=7 1=-7
holder|arrive|engagement held|0=6 1=-6
holder|arrive|engagement planned|0=-6 1=7
holder|arrive|extended|0=18 1=-11 2=-7
holder|arrive|obstacle|0=33 1=-33
holder|arrive|pledged|0=24 1=-70 2=45
holder|arrive|refused|0=-5 1=5
holder|arrive|reluctant|0=-16 1=18
holder|arrive|request|0=33 1=-33
holder|arrive|suspended|0=-5 1=5
holder|arrive|withdrawn|1=8
holder|ask|0=30 2=-39
holder|ask|agreement drafting|0=10 1=-10
holder|ask|agreement signed|0=12 1=-12
holder|ask|authorised|0=22 1=-22
holder|ask|changed|0=13 1=-13
holder|ask|committed|0=30 1=-30
holder|ask|considering|0=-14 1=17
holder|ask|delivered|0=49 1=-46
holder|ask|ended|0=12 1=-12
holder|ask|engagement held|0=-16 1=16
holder|ask|engagement planned|0=-11 1=11
holder|ask|extended|0=30 1=-26
holder|ask|obstacle|0=-18 1=20
holder|ask|pledged|0=5 1=18 2=-20
holder|ask|reluctant|0=26 1=-26
holder|ask|request|0=-49 1=57
holder|ask|requirement|1=11 2=-11
holder|ask|suspended|0=-24 1=24
holder|ask|withdrawn|1=6
holder|assemble|0=6 1=-14 2=8
holder|assemble|considering|0=-12 1=12
holder|assemble|delivered|0=21 1=-21
holder|assemble|pledged|0=-8 1=9
holder|assemble|requirement|0=-11 2=11
holder|assemble|withdrawn|0=8 1=-8
holder|assent|delivered|0=9 1=-9
holder|assent|obstacle|0=-6 1=6
holder|assent|pledged|0=6 1=-6
holder|assert|engagement held|0=-12 1=12
holder|assert|request|0=-6 1=6
holder|assert|suspended|0=16 1=-16
holder|assess|0=-6
holder|assess|obstacle|0=-7 1=7
holder|assess|requirement|0=-9 2=9
holder|assign|0=-14 1=15
holder|assign|delivered|0=-13 1=13
holder|assume|0=-6 1=9
holder|assume|delivered|0=-11 1=11
holder|assume|pledged|0=-7 1=10
holder|assure|0=23 1=-12 2=-7
holder|assure|committed|0=-9 1=9
holder|assure|delivered|0=9 1=-9
holder|assure|engagement held|0=-11 1=11
holder|assure|obstacle|0=15 1=-15
holder|assure|pledged|0=12 2=-6
holder|assure|refused|0=8 1=-8
holder|assure|reluctant|0=-9 1=9
holder|assure|request|0=-19 1=19
holder|assure|requirement|0=-8 1=8
holder|assure|suspended|0=10 1=-10
holder|assure|withdrawn|0=16 1=-16
holder|attach|0=-9 1=9
holder|attach|pledged|0=-13 1=13
holder|attack|0=22 1=-22
holder|attack|authorised|0=14 1=-14
holder|attack|delivered|0=-25 1=25
holder|attack|extended|0=5 1=-5
holder|attack|pledged|0=9 1=-9
holder|attain|0=-8 2=9
holder|attain|pledged|0=-9 2=9
holder|attempt|withdrawn|0=6 1=-6
holder|attend|0=-34 1=39 2=-5
holder|attend|authorised|0=6 1=-5
holder|attend|considering|0=-18 1=18
holder|attend|obstacle|0=13 1=-13
holder|attend|pledged|1=6
holder|attend|refused|0=-29 1=29
holder|attribute|obstacle|0=-8 1=8
holder|authorise|0=-15 1=-9 2=26
holder|authorise|authorised|0=-45 1=27 2=18
holder|authorise|changed|0=-6 1=8
holder|authorise|committed|0=-12 1=16
holder|authorise|considering|1=-7 2=11
holder|authorise|delivered|0=26 1=-26
holder|authorise|obstacle|0=7 1=-7
holder|authorise|pledged|0=36 1=-36
holder|authorise|reluctant|0=-45 1=45
holder|authorise|request|0=11 1=-11
holder|authorise|requirement|0=7 1=-6
holder|authority|0=-7 1=7
holder|authorize|0=11 2=-11
holder|authorize|agreement signed|0=10 1=-10
holder|authorize|authorised|0=-85 1=68 2=17
holder|authorize|changed|0=-14 1=14
holder|authorize|considering|0=7
holder|authorize|delivered|0=7 1=-5
holder|authorize|engagement held|0=10 1=-10
holder|authorize|extended|0=-7 1=7
holder|authorize|obstacle|0=25 1=-25
holder|authorize|pledged|0=49 1=-47
holder|authorize|refused|0=17 1=-17
holder|authorize|reluctant|0=-53 1=53
holder|authorize|request|0=24 1=-24
holder|autograph|0=-5 1=5
holder|avoid|0=8 1=-8
holder|avoid|obstacle|0=5 1=-5
holder|await|0=-18 1=8 2=10
holder|await|agreement drafting|0=5 1=-5
holder|await|pledged|0=-31 1=20 2=11
holder|back|0=-7 1=10
holder|back|authorised|0=-9 1=9
holder|back|committed|0=-5 1=7
holder|back|obstacle|0=-12 1=12
holder|back|pledged|0=17 1=-16
holder|back|reluctant|0=-8 1=8
holder|back|request|0=12 1=-12
holder|bar|0=10 1=-9
holder|bar|authorised|0=12 1=-12
holder|bar|obstacle|0=-31 1=32
holder|bar|pledged|0=22 1=-21
holder|base|1=13 2=-10
holder|base|pledged|0=14 2=-13
holder|base|withdrawn|0=-20 1=16
holder|bear|2=-7
holder|bear|obstacle|0=-8 1=8
holder|bear|pledged|0=8 2=-7
holder|beat|0=8 1=-8
holder|beat|refused|0=6 1=-6
holder|become|changed|1=9
holder|become|considering|0=-6 1=6
holder|become|delivered|0=-23 1=23
holder|become|extended|0=10 2=-8
holder|become|obstacle|0=12 1=-12
holder|become|pledged|0=18 1=-33 2=16
holder|become|reluctant|0=7 1=-7
holder|become|request|0=-11 1=11
holder|become|suspended|0=-17 1=17
holder|become|withdrawn|0=7 1=-7
holder|begin|0=37 1=-42 2=-9
holder|begin|agreement drafting|0=-11 1=11
holder|begin|agreement sought|1=7
holder|begin|committed|0=12 1=-5 2=-6
holder|begin|considering|0=18 1=-12 2=-6
holder|begin|delivered|0=-18 1=24
holder|begin|ended|0=24 1=-11 2=-14
holder|begin|engagement held|0=-25 1=25
holder|begin|engagement planned|0=-18 1=18
holder|begin|extended|0=28 1=-24
holder|begin|obstacle|0=28 1=-28
holder|begin|pledged|0=7 1=-32 2=24
holder|begin|refused|0=6 1=-6
holder|begin|reluctant|0=12 1=-12
holder|begin|requirement|0=7
holder|begin|withdrawn|0=-24 1=12 2=12
holder|beg|0=10 1=-10
holder|beg|delivered|0=5 1=-5
holder|beg|engagement held|0=8 1=-8
holder|beg|pledged|0=13 1=-13
holder|beg|refused|0=-9 1=9
holder|beg|request|0=-13 1=13
holder|being|0=8 2=-7
holder|being|authorised|0=-10 1=10
holder|being|delivered|0=7 1=-7
holder|being|extended|0=-11 2=12
holder|being|obstacle|0=12 1=-12
holder|being|pledged|0=7 1=-7
holder|being|withdrawn|1=20 2=-16
holder|believe|1=6
holder|believe|delivered|0=-7 1=7
holder|belong|0=36 1=-36
holder|belong|delivered|0=13 1=-13
holder|belong|reluctant|0=7 1=-7
holder|belong|suspended|0=7 1=-7
holder|be|0=6 2=-7
holder|be|agreement drafting|0=-19 1=11 2=8
holder|be|agreement in-force|0=-8 1=8
holder|be|agreement signed|0=9 1=-8
holder|be|authorised|1=12 2=-16
holder|be|changed|0=-13 1=15
holder|be|committed|0=11 1=-11
holder|be|considering|1=-5 2=8
holder|be|delivered|1=35 2=-27
holder|be|ended|0=11 1=-15
holder|be|engagement held|0=7
holder|be|engagement planned|1=-9 2=7
holder|be|extended|1=28 2=-26
holder|be|obstacle|0=20 1=-13 2=-8
holder|be|pledged|1=-39 2=41
holder|be|reluctant|0=10 1=-21 2=11
holder|be|request|0=6
holder|be|requirement|1=-11 2=14
holder|be|suspended|0=15 1=-13
holder|be|withdrawn|0=-16 1=22
holder|bid|0=-22 1=22
holder|bid|pledged|0=-22 1=22
holder|bind|0=-28 1=19 2=9
holder|bind|considering|0=7 1=-7
holder|bind|delivered|0=-9 1=9
holder|bind|pledged|0=-40 1=31 2=9
holder|bind|refused|0=11 1=-11
holder|blame|0=-18 1=18
holder|blame|obstacle|0=-10 1=10
holder|blame|withdrawn|0=-13 1=13
holder|bless|0=6 1=-6
holder|bless|authorised|0=-15 1=15
holder|bless|obstacle|0=6 1=-6
holder|bless|pledged|0=9 1=-9
holder|block|0=-22 1=22
holder|block|agreement drafting|0=8 1=-8
holder|block|obstacle|0=-50 1=50
holder|block|pledged|0=13 1=-13
holder|bluff|0=12 1=-12
holder|bluff|withdrawn|0=10 1=-10
holder|board|0=-18 1=7 2=10
holder|board|committed|0=5
holder|board|extended|0=5 1=-5
holder|board|obstacle|0=7 1=-7
holder|board|pledged|0=-21 1=6 2=15
holder|board|withdrawn|0=-21 1=22
holder|bomb|authorised|0=-10 1=10
holder|bomb|pledged|0=7 1=-7
holder|book|0=-9 1=7
holder|book|suspended|0=-13 1=13
holder|breakfast|0=-7 1=7
holder|break|0=6
holder|break|delivered|0=14 1=-14
holder|break|pledged|0=9 1=-8
holder|break|request|0=7 1=-7
holder|brief|0=12 1=-11
holder|brief|considering|0=11 1=-11
holder|brief|delivered|0=29 1=-29
holder|brief|pledged|0=11 1=-10
holder|brief|reluctant|0=-12 1=12
holder|brief|request|0=-13 1=13
holder|bring|0=-19 1=10 2=16
holder|bring|authorised|0=8 1=-8
holder|bring|changed|0=-7 1=8
holder|bring|considering|0=-7 1=7
holder|bring|ended|0=-12 1=12
holder|bring|engagement held|0=-10 1=10
holder|bring|engagement planned|0=-13 1=14
holder|bring|extended|0=8 1=-8
holder|bring|obstacle|0=16 1=-16
holder|bring|pledged|0=12 2=-11
holder|bring|refused|0=20 1=-20
holder|bring|reluctant|0=-10 1=-6 2=16
holder|bring|request|0=-18 1=18
holder|bring|requirement|2=7
holder|bring|withdrawn|0=-28 1=12 2=17
holder|broadcast|0=-10 1=10
holder|broadcast|refused|0=-10 1=10
holder|brush|0=14 1=-14
holder|brush|obstacle|0=9 1=-9
holder|budget|0=7
holder|budget|committed|0=-12 2=12
holder|budget|withdrawn|0=8 2=-8
holder|build|0=20 1=-23
holder|build|delivered|0=16 1=-16
holder|burn|0=18 1=-18
holder|bury|0=26 1=-25
holder|bury|pledged|0=7 1=-7
holder|buy|0=-9 1=10
holder|buy|obstacle|0=-7 1=7
holder|call|1=-10 2=8
holder|call|agreement drafting|0=7 1=-7
holder|call|authorised|0=-19 1=19
holder|call|changed|0=14 1=-14
holder|call|committed|0=17 1=-17
holder|call|delivered|0=11 1=-10
holder|call|ended|0=-14 1=14
holder|call|engagement held|0=-19 1=19
holder|call|engagement planned|1=-9 2=9
holder|call|extended|0=26 1=-10 2=-16
holder|call|obstacle|0=-12 1=12
holder|call|pledged|0=-23 1=12 2=9
holder|call|reluctant|0=-7 1=7
holder|call|withdrawn|0=7 1=-25 2=17
holder|camp|0=6 1=-6
holder|cancel|0=6
holder|cancel|agreement drafting|0=6 1=-6
holder|cancel|pledged|0=6 1=-5
holder|can|0=-10 1=13
holder|can|refused|0=-19 1=19
holder|capture|0=9 1=-9
holder|capture|delivered|0=9 1=-9
holder|carry|0=24 1=-8 2=-15
holder|carry|agreement drafting|0=8 1=-8
holder|carry|committed|0=-21 1=15 2=5
holder|carry|delivered|0=-6 1=6
holder|carry|engagement held|0=5 1=-5
holder|carry|pledged|0=9 2=-14
holder|carry|refused|0=8 1=-8
holder|carry|reluctant|0=9 1=-9
holder|carry|request|0=-6 1=6
holder|carry|requirement|0=6
holder|cash|0=-9 1=9
holder|cash|delivered|0=-9 1=9
holder|cast|authorised|0=-8 1=8
holder|cast|refused|0=5 1=-5
holder|cause|engagement held|0=-6 1=6
holder|caution|obstacle|0=-16 1=16
holder|caution|pledged|0=27 1=-27
holder|caution|reluctant|0=6 1=-6
holder|caution|request|0=-26 1=26
holder|cease|1=-8
holder|cease|authorised|0=10 1=-10
holder|cease|delivered|0=7 1=-7
holder|cease|ended|0=-12 1=12
holder|cease|withdrawn|0=12 1=-12
holder|celebrate|0=15 1=-15
holder|celebrate|delivered|0=12 1=-12
holder|certifié|pledged|0=-15 1=15
holder|chair|0=-6 1=5
holder|chair|authorised|1=-6 2=5
holder|chair|committed|0=-6 1=6
holder|chair|considering|0=-5 1=5
holder|chair|ended|0=8 1=-8
holder|chair|engagement planned|0=9 1=-9
holder|chair|obstacle|0=16 1=-16
holder|chair|pledged|0=-28 1=32
holder|chair|refused|0=-12 1=12
holder|chair|request|0=8 1=-8
holder|challenge|0=5 1=-5
holder|challenge|obstacle|0=13 1=-13
holder|challenge|pledged|0=-8 1=8
holder|change|1=7 2=-9
holder|change|authorised|0=-18 1=19
holder|change|changed|0=-20 1=22
holder|change|considering|0=5 1=-5
holder|change|delivered|0=-19 1=19
holder|change|extended|0=9 2=-8
holder|change|obstacle|0=9 1=-9
holder|change|pledged|0=16 1=-5 2=-10
holder|change|refused|0=14 1=-14
holder|change|withdrawn|0=-8 2=12
holder|cheer|0=-9 1=9
holder|cheer|delivered|0=-6 1=6
holder|cherché|0=-24 1=24
holder|cherché|pledged|0=-20 1=20
holder|choose|0=14 1=-12
holder|choose|obstacle|0=5 1=-5
holder|choose|refused|0=7 1=-7
holder|circulate|0=13 2=-9
holder|circulate|authorised|0=-12 1=13
holder|circulate|changed|0=-32 1=32
holder|circulate|delivered|0=-5 1=5
holder|circulate|extended|0=12 1=-11
holder|circulate|obstacle|0=6 1=-6
holder|circulate|pledged|0=34 1=-28 2=-6
holder|circulate|refused|0=8 1=-8
holder|circulate|reluctant|0=8 1=-8
holder|circulate|request|0=-22 1=22
holder|circulate|requirement|0=6 1=-6
holder|citaron|0=6 1=-6
holder|cite|0=23 1=-21
holder|cite|considering|0=26 1=-26
holder|cite|obstacle|0=-13 1=13
holder|cite|pledged|0=18 1=-18
holder|cite|withdrawn|0=-6 1=8
holder|cité|0=8 1=-8
holder|claim|0=16 1=-16
holder|claim|pledged|0=10 1=-10
holder|clarify|0=51 1=-51
holder|clarify|committed|0=29 1=-29
holder|clarify|delivered|0=20 1=-20
holder|clarify|refused|0=-5 1=5
holder|clarify|suspended|0=6 1=-6
holder|clear|0=-18 2=21
holder|clear|agreement drafting|0=-11 1=11
holder|clear|committed|0=-12 1=21 2=-9
holder|clear|engagement held|0=8 1=-8
holder|clear|pledged|0=-26 1=-7 2=33
holder|clear|reluctant|0=9 1=-9
holder|clear|request|0=8 1=-8
holder|climb|delivered|0=-10 1=10
holder|climb|reluctant|0=6 1=-6
holder|close|0=21 1=-24
holder|close|committed|0=-8 2=11
holder|close|delivered|0=15 1=-15
holder|close|ended|0=6 2=-7
holder|close|obstacle|0=-34 1=34
holder|close|pledged|0=16 1=-12
holder|close|refused|0=6 1=-6
holder|close|request|0=-6 1=6
holder|close|requirement|0=8 2=-7
holder|close|withdrawn|1=-11 2=10
holder|co-chaired|0=-28 1=28
holder|co-chaired|pledged|0=-30 1=30
holder|co-hosted|0=-18 1=18
holder|co-hosted|pledged|0=-16 1=16
holder|co-hosted|request|0=-9 1=9
holder|co-host|0=-7 1=7
holder|co-host|engagement held|0=-13 1=13
holder|co-sponsor|0=6 1=-6
holder|coincide|0=-36 1=37
holder|coincide|delivered|0=-42 1=42
holder|collapse|0=18 1=-17
holder|collapse|extended|0=16 1=-16
holder|collar|0=-19 1=19
holder|collar|considering|0=-19 1=19
holder|collect|0=6 1=-6
holder|come|0=7 1=8 2=-18
holder|come|agreement drafting|0=-11 1=11
holder|come|authorised|0=21 1=-20
holder|come|changed|0=11 1=-10
holder|come|committed|0=10 2=-8
holder|come|considering|0=23 1=-15 2=-8
holder|come|delivered|1=27 2=-20
holder|come|ended|0=-8 2=10
holder|come|engagement held|0=16 1=-15
holder|come|extended|0=19 1=-14
holder|come|obstacle|0=10 1=-10
holder|come|pledged|0=-23 1=32
holder|come|reluctant|1=6
holder|come|requirement|0=15 1=-8 2=-7
holder|come|withdrawn|0=-34 2=34
holder|command|0=-7 1=6
holder|command|delivered|0=-10 1=10
holder|command|pledged|1=-6
holder|commence|ended|0=8 1=-8
holder|commend|0=-5 1=5
holder|comment|pledged|0=-10 1=10
holder|comment|request|0=9 1=-9
holder|commit|agreement drafting|0=-7 1=7
holder|commit|committed|0=8 1=-8
holder|commit|considering|0=7 1=-7
holder|commit|delivered|0=7 1=-7
holder|commit|pledged|0=-23 1=25
holder|commit|request|0=7 1=-7
holder|communicate|0=-6 1=6
holder|company|0=-12 2=12
holder|company|pledged|0=-12 2=12
holder|compare|0=-22 1=15 2=7
holder|compare|authorised|0=6 1=-6
holder|compare|obstacle|0=10 1=-10
holder|compare|pledged|0=-14 1=14
holder|compare|refused|0=-21 1=21
holder|compare|requirement|0=-7 2=7
holder|complain|0=13 1=-13
holder|complain|obstacle|0=-17 1=16
holder|complain|pledged|0=22 1=-22
holder|complain|request|0=7 1=-7
holder|complain|withdrawn|0=6 1=-6
holder|complete|0=-11 2=13
holder|complete|agreement drafting|0=10 1=-10
holder|complete|changed|0=8 1=-8
holder|complete|committed|0=5 1=-5
holder|complete|delivered|0=-34 1=34
holder|complete|ended|1=-21 2=20
holder|complete|engagement held|0=-15 1=16
holder|complete|engagement planned|0=6 1=-6
holder|complete|extended|0=9 1=-7
holder|complete|pledged|0=15 1=-18
holder|complete|withdrawn|0=-23 1=28 2=-5
holder|comply|0=15 1=-15
holder|comply|obstacle|0=8 1=-8
holder|comprise|0=-22 1=22
holder|comprise|pledged|0=-24 1=24
holder|compute|0=6 1=-6
holder|compute|delivered|0=6 1=-6
holder|concede|0=-11 1=12
holder|concede|delivered|0=8 1=-8
holder|concede|engagement held|0=9 1=-9
holder|concede|obstacle|0=-52 1=52
holder|concede|pledged|0=13 1=-13
holder|concede|refused|0=18 1=-18
holder|concede|request|0=-13 1=13
holder|concern|0=-7 1=7
holder|concern|considering|0=-7 1=7
holder|concerté|0=15 1=-15
holder|concerté|pledged|0=6 1=-6
holder|conclude|0=-5 2=8
holder|conclude|agreement drafting|0=-23 1=18 2=5
holder|conclude|agreement signed|0=-28 1=28
holder|conclude|committed|0=7 1=-7
holder|conclude|considering|0=-28 1=28
holder|conclude|delivered|0=-8 1=8
holder|conclude|ended|0=-19 1=8 2=12
holder|conclude|engagement held|0=-12 1=12
holder|conclude|obstacle|0=25 1=-25
holder|conclude|pledged|0=51 1=-50
holder|conclude|refused|0=12 1=-12
holder|conclude|request|0=-10 1=11
holder|conclude|requirement|0=11 1=-10
holder|conclude|suspended|0=5 1=-5
holder|conclude|withdrawn|0=13 1=-7 2=-6
holder|condemn|0=6 1=-6
holder|confer|0=22 1=-21
holder|confer|considering|0=7 1=-7
holder|confer|engagement held|0=-22 1=22
holder|confer|reluctant|0=-8 1=8
holder|confer|request|0=11 1=-11
holder|confer|suspended|0=6 1=-6
holder|confer|withdrawn|0=6 1=-6
holder|confess|0=17 1=-17
holder|confess|committed|0=13 1=-13
holder|confess|delivered|0=6 1=-6
holder|confess|withdrawn|0=-7 1=7
holder|confide|0=38 1=-38
holder|confide|pledged|0=7 1=-7
holder|confide|request|0=8 1=-8
holder|confide|withdrawn|0=12 1=-12
holder|confirm|0=22 1=-20
holder|confirm|authorised|0=6
holder|confirm|committed|0=-8 2=12
holder|confirm|considering|0=23 1=-23
holder|confirm|delivered|0=29 1=-28
holder|confirm|ended|0=-5 1=5
holder|confirm|engagement held|0=18 1=-18
holder|confirm|extended|0=-12 1=10
holder|confirm|obstacle|0=-31 1=31
holder|confirm|pledged|0=-33 1=37
holder|confirm|reluctant|0=8 1=-8
holder|confirm|request|0=14 1=-14
holder|confirm|withdrawn|0=9 1=-6
holder|congratulate|0=13 1=-13
holder|congratulate|withdrawn|0=5 1=-5
holder|connect|pledged|0=-8 1=8
holder|consent|0=8 1=-7
holder|consent|committed|0=-20 1=20
holder|consent|delivered|0=12 1=-12
holder|consent|pledged|0=10 1=-10
holder|consider|0=-7 1=19 2=-12
holder|consider|engagement held|0=14 1=-14
holder|consider|extended|0=-15 1=23 2=-8
holder|consider|obstacle|0=-7 1=7
holder|consider|pledged|0=16 1=-15
holder|consider|refused|0=-34 1=34
holder|consider|request|0=10 1=-9
holder|consider|requirement|0=8 1=-6
holder|consist|0=-6 1=7
holder|consist|delivered|0=-9 1=9
holder|consult|0=18 1=-15
holder|consult|engagement planned|0=7 1=-7
holder|consult|pledged|0=7
holder|contain|0=17 1=-26 2=9
holder|contain|committed|0=6 1=-6
holder|contain|engagement held|0=6 1=-6
holder|contain|extended|0=-8 2=10
holder|contend|0=-5 1=5
holder|contend|obstacle|0=-5 1=5
holder|contestó|0=-6 1=6
holder|contestó|pledged|0=-6 1=6
holder|continue|1=-19 2=17
holder|continue|committed|0=8
holder|continue|extended|0=-34 2=32
holder|continue|pledged|0=11 1=-9
holder|contradict|0=-22 1=22
holder|contradict|pledged|0=-12 1=12
holder|contradict|refused|0=-13 1=13
holder|contribute|0=-21 2=20
holder|contribute|committed|0=-17 2=20
holder|contribute|delivered|0=-15 1=15
holder|contribute|pledged|1=-5
holder|contribute|request|0=9 1=-9
holder|convene|0=-41 1=30 2=11
holder|convene|delivered|0=9 1=-9
holder|convene|engagement held|0=21 1=-21
holder|convene|obstacle|0=-17 1=17
holder|convene|pledged|0=-67 1=48 2=18
holder|convene|reluctant|0=6 1=-6
holder|convene|request|0=-11 1=11
holder|convene|requirement|0=10 1=-9
holder|convey|pledged|0=-7 1=8
holder|convey|withdrawn|0=10 1=-8
holder|cooperate|0=9 1=-9
holder|cooperate|pledged|0=6 1=-6
holder|coordinate|0=-23 1=23
holder|coordinate|pledged|0=-28 1=29
holder|correct|delivered|0=7 1=-7
holder|correct|obstacle|0=14 1=-14
holder|correct|pledged|0=-11 1=11
holder|cost|0=9 2=-6
holder|counsel|0=-12 1=12
holder|counsel|obstacle|0=-19 1=19
holder|counterpart|0=-11 1=12
holder|counterpart|engagement held|0=-17 1=17
holder|counterpart|request|0=6 1=-6
holder|count|0=35 1=-24 2=-11
holder|count|authorised|0=11 1=-11
holder|count|changed|0=-9 1=9
holder|count|committed|0=7 1=-7
holder|count|delivered|0=-18 1=18
holder|count|extended|0=16 2=-16
holder|count|obstacle|0=7 1=-7
holder|count|pledged|0=-13 2=13
holder|count|refused|0=7 1=-7
holder|count|suspended|0=9 1=-9
holder|count|withdrawn|0=6
holder|court|0=10 1=-10
holder|court|agreement drafting|0=8 1=-8
holder|court|agreement signed|0=5 1=-5
holder|court|obstacle|0=-17 1=17
holder|court|request|0=7 1=-7
holder|cover|0=11 2=-14
holder|cover|obstacle|0=-6 1=6
holder|cover|pledged|0=12 2=-10
holder|crash|0=12 1=-12
holder|crash|delivered|0=6 1=-6
holder|create|authorised|0=-25 1=25
holder|create|changed|0=-8 1=8
holder|create|delivered|0=20 1=-20
holder|create|pledged|0=9 1=-8
holder|create|refused|0=-11 1=11
holder|create|request|0=9 1=-9
holder|credit|delivered|0=-11 1=11
holder|criticise|0=7 1=-7
holder|criticize|0=15 1=-15
holder|criticize|obstacle|0=7 1=-7
holder|cross|0=7 1=-8
holder|cross|delivered|0=-10 1=10
holder|cross|ended|0=20 1=-20
holder|cross|extended|0=10 1=-10
holder|cross|pledged|0=9 1=-12
holder|cross|suspended|0=-6 1=6
holder|cross|withdrawn|0=-26 1=27
holder|cruise|0=7 1=-7
holder|cure|obstacle|0=7 1=-7
holder|cut|1=9 2=-6
holder|cut|committed|0=-10 1=12
holder|cut|delivered|0=5 1=-5
holder|cut|pledged|1=6
holder|cut|requirement|0=7 1=-6
holder|dangle|0=-13 1=13
holder|dangle|pledged|0=-13 1=13
holder|date|0=7
holder|date|agreement drafting|0=-8 1=8
holder|date|agreement signed|0=-13 1=13
holder|date|authorised|0=-15 1=15
holder|date|changed|0=6 1=-6
holder|date|committed|0=-35 1=35
holder|date|delivered|0=40 1=-40
holder|date|engagement held|0=8 1=-8
holder|date|extended|0=10 1=-10
holder|date|obstacle|0=44 1=-44
holder|date|pledged|0=31 1=-30
holder|date|refused|0=-13 1=13
holder|date|request|0=-57 1=57
holder|date|withdrawn|0=7 1=-7
holder|deal|0=12 1=-6 2=-7
holder|deal|committed|0=8 2=-6
holder|deal|engagement planned|0=-10 1=11
holder|deal|obstacle|0=8 1=-8
holder|deal|pledged|0=-5 1=5
holder|deal|request|0=-6 1=6
holder|debate|0=-6 1=22 2=-16
holder|debate|agreement drafting|0=6 1=-6
holder|debate|committed|0=-8 1=10
holder|debate|considering|0=11 1=-10
holder|debate|delivered|0=7 1=-7
holder|debate|obstacle|0=-9 1=9
holder|debate|pledged|0=9 2=-13
holder|debate|refused|0=7 1=-7
holder|debate|request|0=5 1=-5
holder|debate|withdrawn|0=-38 1=38
holder|decide|1=36 2=-36
holder|decide|agreement drafting|0=15 1=-15
holder|decide|agreement signed|0=7 1=-7
holder|decide|authorised|0=-14 1=19
holder|decide|changed|0=-26 1=25
holder|decide|committed|0=-26 1=35
holder|decide|considering|0=20 1=-23
holder|decide|delivered|0=25 1=-23
holder|decide|ended|0=-57 1=50 2=7
holder|decide|extended|0=-42 1=50
holder|decide|obstacle|0=-7 1=7
holder|decide|pledged|0=51 1=-27 2=-25
holder|decide|refused|0=8 1=-8
holder|decide|request|0=32 1=-32
holder|decide|requirement|0=14 1=-14
holder|decide|suspended|0=-5 1=5
holder|declare|1=20 2=-19
holder|declare|agreement drafting|0=30 1=-30
holder|declare|agreement signed|0=10 1=-10
holder|declare|extended|1=9 2=-12
holder|declare|obstacle|0=-45 1=45
holder|declare|pledged|1=9
holder|declare|request|0=13 1=-13
holder|declare|suspended|0=-13 1=13
holder|declare|withdrawn|0=-11 1=11
holder|decline|0=17 1=-17
holder|decline|agreement signed|0=9 1=-9
holder|decline|committed|0=13 1=-13
holder|decline|delivered|0=10 1=-10
holder|decline|obstacle|0=-25 1=25
holder|decline|pledged|0=11 1=-11
holder|decorate|0=24 1=-24
holder|decorate|delivered|0=24 1=-24
holder|decree|0=-7 1=7
holder|decree|obstacle|0=-8 1=8
holder|deepen|suspended|0=-8 1=8
holder|defeat|0=-47 1=47
holder|defeat|obstacle|0=-30 1=30
holder|defeat|pledged|0=-20 1=20
holder|defend|delivered|0=8 1=-8
holder|defend|obstacle|0=-11 1=11
holder|defend|pledged|0=-18 1=18
holder|defend|refused|0=20 1=-20
holder|defy|obstacle|0=12 1=-12
holder|delay|0=-7
holder|delay|authorised|1=9
holder|deliver|1=6
holder|deliver|committed|0=-7 1=10
holder|deliver|considering|0=-35 1=35
holder|deliver|delivered|0=-10 1=10
holder|deliver|ended|0=7 1=-6
holder|deliver|engagement held|0=6 1=-6
holder|deliver|extended|0=-8 1=10
holder|deliver|obstacle|0=10 1=-10
holder|deliver|pledged|2=6
holder|deliver|refused|0=7 1=-7
holder|deliver|withdrawn|0=21 1=-20
holder|demand|agreement drafting|0=12 1=-12
holder|demand|delivered|0=17 1=-17
holder|demand|ended|0=7
holder|demand|obstacle|0=-6 1=6
holder|demand|request|0=-19 1=19
holder|demand|withdrawn|0=-17 1=17
holder|demining|0=10 1=-10
holder|demining|delivered|0=5 1=-5
holder|denounce|0=-9 1=9
holder|denounce|obstacle|0=-14 1=14
holder|deny|0=-15 1=15
holder|deny|committed|0=-6 1=6
holder|deny|delivered|0=9 1=-9
holder|deny|pledged|0=-37 1=37
holder|deny|refused|0=-6 1=6
holder|deny|request|0=5 1=-5
holder|depart|1=-16 2=21
holder|depart|agreement drafting|0=7 1=-7
holder|depart|committed|0=-10 1=-10 2=19
holder|depart|considering|0=6
holder|depart|ended|1=9 2=-7
holder|depart|engagement held|0=10 1=-10
holder|depart|pledged|0=-6 2=7
holder|depart|reluctant|0=5 1=-5
holder|depart|withdrawn|0=-25 1=19 2=6
holder|depend|0=-17 2=18
holder|depend|engagement held|0=-6 1=6
holder|depend|extended|0=-13 2=13
holder|depend|withdrawn|2=5
holder|deplore|authorised|0=-6 1=6
holder|deplore|obstacle|0=5 1=-5
holder|deplore|pledged|0=9 1=-9
holder|deplore|request|0=-15 1=15
holder|deploy|0=12 1=-46 2=32
holder|deploy|authorised|2=-6
holder|deploy|changed|0=6 1=-6
holder|deploy|committed|0=-7 2=11
holder|deploy|considering|2=6
holder|deploy|delivered|0=-23 1=25
holder|deploy|engagement held|0=11 1=-11
holder|deploy|engagement planned|0=9 1=-8
holder|deploy|extended|2=9
holder|deploy|pledged|0=-37 1=24 2=16
holder|deploy|reluctant|0=30 1=-30
holder|deploy|requirement|0=10 2=-8
holder|deploy|withdrawn|1=-14 2=10
holder|deport|0=10 1=-9
holder|deposit|0=-19 1=22
holder|deposit|committed|0=-6 1=6
holder|deposit|obstacle|0=-22 1=22
holder|deposit|pledged|0=24 1=-21
holder|deposit|refused|0=5 1=-5
holder|deposit|withdrawn|0=-28 1=28
holder|descend|0=-15 1=15
holder|descend|delivered|0=-17 1=17
holder|describe|engagement held|0=8 1=-8
holder|describe|request|0=-14 1=14
holder|desire|obstacle|0=-7 1=7
holder|desire|pledged|0=7 1=-7
holder|destroy|pledged|0=15 1=-15
holder|destroy|suspended|0=-23 1=23
holder|destroy|withdrawn|0=9 1=-9
holder|detain|0=-22 1=22
holder|detain|suspended|0=-30 1=30
holder|devote|0=-13 1=13
holder|devote|engagement held|0=-7 1=7
holder|dial|0=9 1=-9
holder|dial|engagement held|0=9 1=-9
holder|die|0=44 1=-43
holder|die|authorised|0=11 1=-11
holder|die|delivered|0=7 1=-7
holder|die|pledged|0=11 1=-10
holder|die|refused|0=-11 1=11
holder|die|request|0=7 1=-7
holder|differ|0=-5 1=5
holder|differ|authorised|0=8 1=-8
holder|differ|changed|0=7 1=-7
holder|differ|refused|0=-21 1=21
holder|din|0=-19 1=19
holder|din|considering|0=9 1=-9
holder|din|engagement planned|0=-7 1=7
holder|din|obstacle|0=11 1=-11
holder|din|pledged|0=-22 1=22
holder|din|refused|0=-11 1=11
holder|direct|1=5
holder|direct|pledged|0=7 1=-7
holder|direct|withdrawn|0=-8 1=8
holder|disagree|0=-9 1=9
holder|disappoint|0=9 1=-9
holder|disappoint|reluctant|0=9 1=-9
holder|disarm|0=17 1=-17
holder|disarm|considering|0=9 1=-9
holder|disarm|pledged|0=6 1=-6
holder|disburse|0=-17 1=7 2=10
holder|disburse|delivered|0=-13 1=13
holder|disburse|pledged|0=-9 2=10
holder|discharge|0=-10 1=10
holder|discharge|pledged|0=-19 1=19
holder|disclose|0=11 1=-6
holder|disclose|committed|0=-19 1=19
holder|disclose|considering|0=20 1=-20
holder|disclose|delivered|0=-18 1=18
holder|disclose|extended|0=6 1=-6
holder|disclose|obstacle|0=13 1=-13
holder|disclose|pledged|0=-16 1=16
holder|disclose|refused|0=7 1=-7
holder|disclose|withdrawn|0=10 1=-10
holder|discourage|0=7 1=-7
holder|discourage|obstacle|0=-9 1=9
holder|discourage|pledged|0=16 1=-16
holder|discuss|0=13 1=-15
holder|discuss|agreement drafting|0=6 1=-6
holder|discuss|authorised|0=5
holder|discuss|changed|0=23 1=-23
holder|discuss|considering|0=-15 1=6 2=9
holder|discuss|delivered|0=10 1=-10
holder|discuss|engagement held|0=-13 1=13
holder|discuss|engagement planned|0=-17 1=19
holder|discuss|extended|0=9 1=-8
holder|discuss|obstacle|0=25 1=-25
holder|discuss|pledged|0=-17 1=18
holder|discuss|refused|0=9 1=-9
holder|discuss|reluctant|0=-18 1=18
holder|discuss|request|0=-9 1=9
holder|discuss|withdrawn|0=19 1=-19
holder|disembark|0=-7 1=7
holder|disembark|changed|0=6 1=-6
holder|disembark|delivered|0=-42 1=43
holder|disembark|pledged|0=19 1=-19
holder|dismiss|0=-9 1=10
holder|dismiss|agreement drafting|0=7 1=-7
holder|dismiss|authorised|0=6 1=-6
holder|dismiss|committed|0=7 1=-7
holder|dismiss|delivered|0=18 1=-18
holder|dismiss|obstacle|0=-52 1=52
holder|dismiss|pledged|0=-19 1=19
holder|dismiss|refused|0=8 1=-8
holder|dismiss|request|0=12 1=-12
holder|dispatch|0=-30 1=19 2=11
holder|dispatch|delivered|0=-17 1=17
holder|dispatch|engagement held|0=-17 1=17
holder|dispatch|extended|0=6 1=-6
holder|dispatch|obstacle|0=8 1=-8
holder|dispatch|pledged|0=18 1=-31 2=13
holder|dispatch|refused|0=-25 1=25
holder|dispatch|request|0=-8 1=8
holder|dispel|0=-23 1=23
holder|dispel|pledged|0=-24 1=24
holder|disponer|0=-5 1=5
holder|disponer|considering|0=-9 1=9
holder|dissipé|0=6 1=-6
holder|dissolve|1=-9
holder|distance|0=6 1=-6
holder|distance|considering|0=8 1=-8
holder|distribute|0=-21 1=20
holder|distribute|delivered|0=-24 1=24
holder|distribute|pledged|0=-11 1=11
holder|distribute|request|0=16 1=-16
holder|divide|0=-12 1=13
holder|divide|pledged|0=23 1=-22
holder|divide|refused|0=6 1=-6
holder|divide|reluctant|0=-30 1=30
holder|divulge|delivered|0=8 1=-8
holder|divulgué|request|0=-8 1=8
holder|dock|delivered|0=-12 1=12
holder|dock|pledged|0=9 1=-9
holder|don|0=-17 1=18
holder|don|withdrawn|0=-19 1=19
holder|double|0=-8 1=14 2=-7
holder|double|delivered|0=7 1=-7
holder|double|pledged|0=-19 1=25 2=-7
holder|doubt|0=9 1=-9
holder|doubt|obstacle|0=-5 1=5
holder|doubt|reluctant|0=8 1=-8
holder|do|0=12 2=-9
holder|do|authorised|0=-16 1=16
holder|do|changed|0=-8 1=9
holder|do|committed|0=27 1=-21 2=-5
holder|do|considering|0=-7 1=10
holder|do|delivered|0=-25 1=25
holder|do|ended|1=7 2=-6
holder|do|obstacle|0=14 1=-14
holder|do|pledged|0=22 1=-27 2=5
holder|do|refused|0=13 1=-13
holder|do|reluctant|0=-16 1=16
holder|do|withdrawn|0=6 1=-14 2=8
holder|draft|0=-19 1=21
holder|draft|authorised|0=-6 1=6
holder|draft|delivered|0=-8 1=8
holder|draft|pledged|0=6 1=-5
holder|draft|request|0=-20 1=20
holder|draw|0=-25 1=26
holder|draw|committed|0=-15 2=10
holder|draw|obstacle|0=-9 1=9
holder|draw|pledged|0=-19 1=20
holder|draw|refused|0=8 1=-8
holder|draw|withdrawn|0=9 1=6 2=-15
holder|dressé|0=10 1=-10
holder|drift|0=-8 1=8
holder|drill|0=-17 1=19
holder|drill|delivered|0=-12 1=12
holder|drill|pledged|0=-9 1=11
holder|drive|0=13 1=-13
holder|drive|committed|0=7 1=-7
holder|drive|considering|0=7 1=-7
holder|drive|delivered|0=-9 1=9
holder|drive|ended|0=10 1=-10
holder|drive|engagement held|0=-5 1=5
holder|drive|obstacle|0=8 1=-8
holder|drive|pledged|0=15 1=-15
holder|drive|request|0=11 1=-11
holder|drive|withdrawn|0=-37 1=37
holder|drop|1=-9 2=7
holder|drop|engagement planned|0=-11 1=11
holder|drop|obstacle|0=7 1=-7
holder|drop|pledged|0=-15 1=7 2=8
holder|drop|suspended|0=9 1=-9
holder|drop|withdrawn|0=5
holder|drove|0=-15 1=16
holder|drove|delivered|0=-7 1=7
holder|dry|0=-17 1=17
holder|dry|agreement drafting|0=-19 1=19
holder|décoré|0=8 1=-8
holder|décoré|delivered|0=6 1=-6
holder|déroulé|0=13 1=-13
holder|déroulé|reluctant|0=5 1=-5
holder|désigné|0=-13 1=13
holder|désigné|pledged|0=-13 1=13
holder|earmark|0=-9 2=14
holder|earmark|engagement held|0=9 1=-9
holder|earmark|pledged|0=-29 1=14 2=15
holder|earmark|reluctant|0=17 1=-17
holder|earmark|request|0=-17 1=17
holder|eat|0=12 1=-12
holder|eat|delivered|0=12 1=-12
holder|effectuée|0=-7 1=7
holder|effectuée|engagement held|0=-7 1=7
holder|effectué|0=-14 1=14
holder|effectué|delivered|0=-20 1=20
holder|effectué|refused|0=12 1=-12
holder|elect|0=29 1=-25
holder|elect|committed|0=-21 1=21
holder|elect|considering|0=10 1=-10
holder|elect|pledged|0=8
holder|elect|reluctant|0=20 1=-20
holder|elucidate|0=-5 1=5
holder|elucidate|pledged|0=-5 1=5
holder|embark|0=-11 1=10
holder|embark|agreement drafting|0=5 1=-5
holder|embark|pledged|0=-5 2=10
holder|embark|suspended|0=14 1=-14
holder|embark|withdrawn|0=-28 1=35 2=-7
holder|emerge|engagement held|0=-5 1=5
holder|emerge|pledged|0=-10 1=14
holder|emerge|refused|0=21 1=-21
holder|emphasize|0=8 1=-8
holder|emphasize|delivered|0=6 1=-6
holder|employ|0=19 1=-6 2=-13
holder|employ|committed|0=18 1=-5 2=-13
holder|empty|0=15 1=-15
holder|empty|delivered|0=10 1=-10
holder|encargar|0=6 1=-6
holder|encourage|0=5 1=-5
holder|endorse|authorised|0=-18 1=21
holder|endorse|committed|0=-26 1=26
holder|endorse|extended|0=-12 1=12
holder|endorse|obstacle|0=16 1=-16
holder|endorse|pledged|0=39 1=-37
holder|endorse|reluctant|0=6 1=-6
holder|endorse|request|0=-10 1=10
holder|end|0=8 1=-16
holder|end|authorised|1=-21 2=24
holder|end|changed|0=8 1=-6
holder|end|committed|0=18 1=-15
holder|end|considering|1=6
holder|end|ended|0=-32 2=31
holder|end|engagement held|0=-24 1=24
holder|end|extended|0=24 1=-23
holder|end|obstacle|0=26 1=-26
holder|end|pledged|0=11 1=21 2=-32
holder|end|reluctant|0=8 1=-5
holder|end|request|0=-5 1=7
holder|end|requirement|2=6
holder|end|suspended|0=-6 1=6
holder|end|withdrawn|0=-29 1=21 2=8
holder|enlarge|0=-22 1=22
holder|enlarge|delivered|0=-22 1=22
holder|entertain|0=-20 1=20
holder|entertain|considering|0=-8 1=8
holder|enter|0=30 1=-22 2=-7
holder|enter|agreement drafting|0=-16 1=16
holder|enter|committed|0=14 1=-14
holder|enter|delivered|0=-10 1=10
holder|enter|engagement held|0=6 1=-6
holder|enter|extended|0=8 1=-7
holder|enter|pledged|0=16 1=-12
holder|enter|request|0=10 1=-10
holder|entreat|0=-27 1=27
holder|entreat|considering|0=-19 1=19
holder|entreat|pledged|0=-7 1=7
holder|entré|0=7 1=-7
holder|entré|obstacle|0=7 1=-7
holder|envolera|0=-15 2=16
holder|envolera|pledged|0=-15 2=16
holder|envolée|0=5 1=-5
holder|envolé|delivered|0=-11 1=12
holder|envolé|pledged|0=11 1=-11
holder|equip|0=-6 2=6
holder|escape|obstacle|0=-6 1=6
holder|escort|0=23 1=-23
holder|escort|delivered|0=12 1=-12
holder|escort|extended|0=5 1=-5
holder|establish|0=6 1=-13 2=7
holder|establish|authorised|0=6 1=-7
holder|establish|engagement held|0=-10 1=10
holder|establish|pledged|2=5
holder|establish|refused|0=-8 1=8
holder|establish|request|0=13 1=-13
holder|estimate|obstacle|0=14 1=-14
holder|estimate|request|0=-5 1=5
holder|estimate|requirement|0=-25 1=25
holder|evacuate|0=21 1=-21
holder|evacuate|refused|0=5 1=-5
holder|everything|0=-9 1=9
holder|everything|obstacle|0=-5 1=5
holder|exceed|0=9
holder|exceed|pledged|0=12 1=-7
holder|exchange|0=-7 1=10
holder|exchange|agreement drafting|0=-17 1=17
holder|exchange|agreement signed|0=-8 1=8
holder|exchange|delivered|0=-21 1=21
holder|exchange|extended|0=9 2=-7
holder|exchange|obstacle|0=15 1=-15
holder|exchange|pledged|0=6 1=-11
holder|exchange|withdrawn|0=8 1=-8
holder|exclude|1=5
holder|exclude|considering|1=5
holder|exclude|pledged|0=9 1=-9
holder|exclude|refused|0=-14 1=14
holder|exclude|request|0=5 1=-5
holder|exempt|0=8 1=-8
holder|exempt|pledged|0=11 1=-11
holder|exhort|0=11 1=-11
holder|exhort|pledged|0=9 1=-9
holder|exist|1=12 2=-16
holder|exist|authorised|0=-8 1=9
holder|exist|obstacle|0=-9 1=9
holder|exist|pledged|0=9 2=-8
holder|exist|requirement|0=7 2=-7
holder|exit|0=10 1=-5
holder|exit|withdrawn|0=15 2=-11
holder|expand|0=8
holder|expect|0=17 1=-12 2=-10
holder|expect|agreement drafting|0=8 1=-7
holder|expect|agreement signed|0=-9 2=10
holder|expect|authorised|0=-10 1=23 2=-13
holder|expect|changed|0=11 1=-10
holder|expect|considering|0=7
holder|expect|delivered|0=9 1=-9
holder|expect|ended|0=-13 1=14
holder|expect|engagement held|0=-15 1=15
holder|expect|engagement planned|0=-7 1=8
holder|expect|extended|1=53 2=-49
holder|expect|pledged|0=-10 1=-38 2=48
holder|expect|request|0=20 1=-19
holder|expect|withdrawn|0=22 1=-24
holder|expel|0=6 1=-6
holder|expire|0=51 1=-56
holder|expire|agreement drafting|0=-8 1=8
holder|expire|authorised|0=7 1=-17 2=10
holder|expire|changed|0=9 1=-8
holder|expire|delivered|0=6 1=-6
holder|expire|ended|0=-37 1=19 2=19
holder|expire|extended|0=37 1=-22 2=-15
holder|expire|obstacle|0=7 1=-7
holder|expire|pledged|0=22 1=-18
holder|expire|withdrawn|1=6
holder|explain|0=9
holder|explain|considering|0=-26 1=27
holder|explain|delivered|0=15 1=-15
holder|explain|engagement planned|0=-8 1=8
holder|explain|obstacle|0=-7 1=7
holder|explain|refused|0=46 1=-46
holder|explain|reluctant|0=10 1=-10
holder|explain|request|0=-26 1=26
holder|explain|withdrawn|0=-12 1=12
holder|exposé|0=-12 1=12
holder|exposé|pledged|0=-12 1=12
holder|express|0=-15 1=16
holder|express|ended|0=-9 1=9
holder|express|engagement held|0=9 1=-9
holder|express|extended|0=6 1=-6
holder|express|obstacle|0=5 1=-5
holder|express|pledged|0=-17 1=17
holder|express|refused|0=-13 1=13
holder|extend|0=-12 1=14
holder|extend|agreement drafting|0=-9 1=10
holder|extend|authorised|0=25 1=-16 2=-8
holder|extend|committed|1=28 2=-25
holder|extend|considering|0=6 1=-5
holder|extend|delivered|0=14 1=-40 2=30
holder|extend|ended|0=12 2=-12
holder|extend|extended|0=-73 1=32 2=52
holder|extend|obstacle|0=-16 1=16
holder|extend|pledged|0=24 1=-10 2=-14
holder|extend|refused|0=-13 1=14
holder|extend|reluctant|0=-18 1=19
holder|extend|request|0=9 1=-8
holder|extend|requirement|0=24 1=-11 2=-12
holder|extend|withdrawn|0=18 1=-10 2=-8
holder|extract|0=-29 1=29
holder|extract|committed|0=-16 1=16
holder|extract|obstacle|0=6 1=-6
holder|extract|pledged|0=-20 1=20
holder|face|0=17 1=-15
holder|face|pledged|0=6
holder|face|withdrawn|0=5
holder|fail|obstacle|0=-30 1=30
holder|fail|pledged|0=17 1=-17
holder|fail|refused|0=-10 1=10
holder|fall|0=25 1=-23
holder|fall|extended|1=8 2=-6
holder|fall|pledged|0=8 1=-8
holder|fall|withdrawn|1=-7 2=6
holder|fear|0=6 1=-6
holder|fear|delivered|0=6 1=-6
holder|feed|0=-18 1=35 2=-17
holder|feed|delivered|0=-19 1=19
holder|feed|pledged|0=16 2=-15
holder|feed|withdrawn|0=-15 1=18
holder|ferry|0=-18 1=18
holder|ferry|withdrawn|0=-18 1=18
holder|fetch|1=-10 2=5
holder|fetch|withdrawn|1=-8 2=8
holder|field|0=-12 2=14
holder|field|pledged|0=-5 2=6
holder|field|requirement|0=-10 2=10
holder|fight|0=-11 1=12
holder|fight|agreement drafting|0=6 1=-6
holder|fight|delivered|0=-9 1=9
holder|fight|obstacle|0=-14 1=14
holder|file|0=-9 1=10
holder|file|agreement drafting|0=17 1=-17
holder|file|agreement signed|0=13 1=-13
holder|file|considering|0=-14 1=14
holder|file|pledged|0=-16 1=16
holder|file|refused|0=-10 1=10
holder|file|reluctant|0=6 1=-6
holder|fill|0=-18 1=21
holder|fill|considering|0=-18 1=18
holder|fill|delivered|0=18 1=-18
holder|fill|obstacle|0=5 1=-5
holder|fill|pledged|0=-18 1=22
holder|finalize|agreement drafting|0=-12 1=12
holder|finalize|delivered|0=6 1=-6
holder|finance|0=8 2=-6
holder|finance|delivered|0=-15 1=15
holder|finance|suspended|0=6 1=-6
holder|find|1=10 2=-11
holder|find|agreement drafting|0=36 1=-36
holder|find|agreement sought|0=5 1=-5
holder|find|authorised|0=10 1=-9
holder|find|committed|0=-7 1=7
holder|find|considering|0=9
holder|find|delivered|0=7 1=-7
holder|find|engagement held|0=8 1=-8
holder|find|obstacle|0=-114 1=114
holder|find|pledged|0=46 1=-42
holder|find|refused|0=-6 1=6
holder|find|reluctant|0=8 1=-8
holder|find|request|0=-9 1=9
holder|find|withdrawn|0=5 1=-5
holder|finish|1=-25 2=22
holder|finish|delivered|0=-10 1=10
holder|finish|ended|0=-12 2=16
holder|finish|obstacle|0=26 1=-25
holder|finish|pledged|0=30 1=-31
holder|finish|refused|0=-32 1=32
holder|finish|request|0=-9 1=9
holder|finish|withdrawn|1=-11 2=8
holder|fire|0=13 1=-12
holder|fire|delivered|0=-20 1=20
holder|fire|pledged|0=15 1=-15
holder|fix|0=-28 1=10 2=18
holder|fix|authorised|0=-17 1=17
holder|fix|engagement held|0=-10 1=10
holder|fix|extended|1=-7
holder|fix|pledged|0=-9 2=9
holder|fix|suspended|0=6 1=-6
holder|fix|withdrawn|0=-6 2=8
holder|flag|0=11 1=-11
holder|flag|committed|0=10 1=-10
holder|flee|0=12 1=-10
holder|float|0=7 1=-7
holder|float|considering|0=6 1=-6
holder|flood|0=8 1=-8
holder|flood|delivered|0=8 1=-8
holder|flout|0=-13 1=13
holder|flout|obstacle|0=-10 1=10
holder|flow|0=12 2=-12
holder|flow|pledged|0=12 2=-12
holder|fly|1=-33 2=38
holder|fly|agreement drafting|0=8 1=-7
holder|fly|agreement signed|0=10 1=-10
holder|fly|authorised|0=14 1=-14
holder|fly|changed|0=6 1=-6
holder|fly|committed|1=-16 2=20
holder|fly|delivered|0=-39 1=41 2=10
holder|fly|ended|0=13 1=-10
holder|fly|engagement planned|0=5
holder|fly|obstacle|0=15 1=-14
holder|fly|pledged|1=-32 2=32
holder|fly|refused|0=14 1=-14
holder|fly|reluctant|0=-13 1=14
holder|fly|request|0=29 1=-28
holder|fly|suspended|0=6 1=-6
holder|fly|withdrawn|0=-54 1=34 2=23
holder|fold|0=5
holder|follow|0=9 1=7 2=-17
holder|follow|agreement drafting|0=6 1=-6
holder|follow|authorised|0=-6 1=14 2=-8
holder|follow|committed|0=-32 1=19 2=13
holder|follow|considering|0=9 1=-13
holder|follow|delivered|0=16 1=-12
holder|follow|ended|1=8 2=-6
holder|follow|engagement held|0=5 1=-5
holder|follow|engagement planned|0=6
holder|follow|extended|0=-20 1=21
holder|follow|obstacle|0=22 1=-22
holder|follow|pledged|0=-10 1=25 2=-9
holder|follow|refused|0=17 1=-17
holder|follow|request|0=-26 1=27
holder|follow|requirement|0=8 2=-6
holder|follow|suspended|0=-8 1=8
holder|follow|withdrawn|0=26 1=-33 2=7
holder|forbid|0=13 1=-11
holder|forbid|agreement drafting|0=6 1=-6
holder|forbid|obstacle|0=-10 1=10
holder|forbid|pledged|0=11 1=-10
holder|forbid|refused|0=-6 1=6
holder|foresee|1=-9 2=7
holder|foresee|authorised|0=6
holder|foresee|committed|0=13 1=-13
holder|foresee|delivered|0=-11 1=11
holder|foresee|extended|0=8 1=-8
holder|foresee|pledged|0=10 2=-6
holder|foresee|requirement|0=-21 1=9 2=12
holder|forget|0=-5 1=6
holder|forget|pledged|0=-6 1=6
holder|form|2=7
holder|form|pledged|0=-11 2=13
holder|freeze|0=-14 1=21 2=-6
holder|freeze|authorised|0=-10 1=11
holder|freeze|committed|0=-7 1=7
holder|freeze|suspended|0=-9 1=11
holder|free|0=12 1=-11
holder|free|committed|0=-12 1=12
holder|free|delivered|0=11 1=-11
holder|free|obstacle|0=-7 1=7
holder|free|pledged|0=8 1=-7
holder|free|withdrawn|0=6 1=-6
holder|fund|0=-13 2=16
holder|fund|pledged|0=-13 2=16
holder|furnish|1=-9
holder|furnish|delivered|0=7 1=-7
holder|gagné|0=-8 1=8
holder|gagné|delivered|0=-11 1=11
holder|gain|0=-18 1=19
holder|gain|pledged|0=-21 1=23
holder|gather|0=-6 1=13 2=-6
holder|gather|considering|0=22 1=-22
holder|gather|delivered|0=-7 1=7
holder|gather|engagement held|0=15 1=-15
holder|gather|pledged|0=-37 1=39
holder|gather|refused|0=-8 1=8
holder|gather|reluctant|0=11 1=-11
holder|gather|request|0=-9 1=9
holder|gather|suspended|0=-9 1=9
holder|gazette|0=7 1=-7
holder|gazette|pledged|0=6 1=-6
holder|get|1=15 2=-10
holder|get|agreement drafting|0=10 1=-10
holder|get|authorised|0=-14 1=14
holder|get|changed|0=-5 1=5
holder|get|committed|0=21 1=-20
holder|get|delivered|0=-17 1=18
holder|get|ended|0=7 1=-5
holder|get|engagement held|0=14 1=-14
holder|get|extended|0=-14 1=12
holder|get|obstacle|0=10 1=-10
holder|get|pledged|0=14 1=-17
holder|get|refused|0=13 1=-13
holder|get|reluctant|0=-31 1=32
holder|get|request|0=-10 1=10
holder|get|suspended|0=-7 1=7
holder|get|withdrawn|1=7 2=-7
holder|give|1=13 2=-10
holder|give|agreement drafting|0=11 1=-11
holder|give|authorised|0=-24 1=18 2=9
holder|give|changed|0=-6
holder|give|committed|0=-47 1=61 2=-10
holder|give|considering|0=6 2=-6
holder|give|delivered|0=14 1=-7 2=-6
holder|give|ended|0=6
holder|give|engagement held|0=32 1=-32
holder|give|engagement planned|0=14 1=-14
holder|give|extended|0=-61 1=44 2=15
holder|give|pledged|0=-8 2=8
holder|give|refused|0=23 1=-23
holder|give|reluctant|0=-17 1=17
holder|give|request|0=9 1=-21 2=12
holder|give|requirement|0=-20 1=23
holder|give|suspended|0=23 1=-23
holder|give|withdrawn|0=28 1=-21 2=-7
holder|govern|2=-7
holder|govern|pledged|0=9 2=-6
holder|go|0=5 1=-6
holder|go|agreement signed|0=10 1=-10
holder|go|authorised|0=-10 1=11
holder|go|changed|0=-12 1=14
holder|go|committed|0=10 1=-19 2=8
holder|go|considering|1=-6 2=6
holder|go|delivered|0=12 2=-7
holder|go|ended|0=15 1=-13
holder|go|extended|0=-28 1=17 2=11
holder|go|pledged|0=-10 1=-14 2=25
holder|go|refused|0=-7 1=7
holder|go|reluctant|0=10 1=-7
holder|go|request|0=10 1=-9
holder|go|requirement|0=6 1=6 2=-12
holder|go|suspended|0=6
holder|go|withdrawn|0=-11 1=22 2=-9
holder|graduate|0=15 1=-14
holder|graduate|request|0=5 1=-5
holder|grant|0=-7 2=8
holder|grant|committed|0=9 1=-8
holder|grant|delivered|0=9 1=-9
holder|grant|engagement held|0=-8 1=8
holder|grant|extended|0=-14 2=14
holder|grant|obstacle|0=-15 1=15
holder|grant|pledged|0=-10 1=15
holder|grant|request|0=12 1=-12
holder|grant|withdrawn|0=6 1=-6
holder|greet|authorised|0=-6 1=6
holder|greet|delivered|0=-24 1=24
holder|greet|ended|0=12 1=-12
holder|greet|engagement held|0=7 1=-7
holder|greet|pledged|0=20 1=-20
holder|greet|request|0=-9 1=9
holder|grow|1=-9
holder|grow|delivered|0=-22 1=22
holder|grow|obstacle|0=12 1=-12
holder|grow|pledged|0=12 1=-11
holder|grow|withdrawn|0=7 1=-7
holder|grumble|delivered|0=7 1=-7
holder|grumble|pledged|0=-8 1=8
holder|guarantee|0=7 1=-7
holder|guard|0=14 1=-19 2=5
holder|guard|authorised|0=-6 1=6
holder|guard|delivered|0=11 1=-11
holder|guard|ended|2=7
holder|guard|request|0=7 1=-7
holder|guide|0=-9 1=9
holder|guide|authorised|0=-11 1=11
holder|hail|0=27 1=-27
holder|hail|authorised|0=-11 1=11
holder|hail|changed|0=6 1=-6
holder|hail|considering|0=7 1=-7
holder|hail|engagement held|0=17 1=-17
holder|hail|pledged|0=24 1=-24
holder|hail|reluctant|0=-10 1=10
holder|half|0=15 1=-15
holder|half|pledged|0=9 1=-9
holder|halt|1=7
holder|halt|obstacle|0=-13 1=13
holder|halt|pledged|0=7 1=-7
holder|halt|suspended|0=-17 1=20
holder|hamper|0=6 1=-6
holder|hand|0=6 2=-9
holder|hand|agreement drafting|0=11 1=-11
holder|hand|authorised|0=-15 1=16
holder|hand|committed|0=8 1=-8
holder|hand|considering|0=-8 1=8
holder|hand|delivered|0=-9 1=11
holder|hand|ended|0=16 1=-16
holder|hand|engagement held|0=14 1=-14
holder|hand|extended|0=6 1=-5
holder|hand|obstacle|0=-12 1=12
holder|hand|request|0=-15 1=15
holder|hand|requirement|0=-7 1=7
holder|hand|withdrawn|1=-8
holder|happen|0=-5 1=12 2=-7
holder|happen|extended|0=-16 1=16
holder|happen|pledged|0=6
holder|happen|reluctant|0=-10 1=10
holder|happen|withdrawn|0=8 1=-5
holder|have|0=-11 1=14 2=6
holder|have|agreement drafting|0=-16 1=17
holder|have|authorised|0=17 1=-14
holder|have|changed|0=-6 1=8
holder|have|considering|0=-32 1=36
holder|have|delivered|1=14 2=-13
holder|have|ended|0=10 1=-8
holder|have|engagement held|0=9 1=-8
holder|have|engagement planned|0=6
holder|have|extended|0=-16 2=15
holder|have|obstacle|0=38 1=-39
holder|have|pledged|0=6 1=-15 2=7
holder|have|refused|0=-19 1=19
holder|have|requirement|0=-36 1=18 2=18
holder|have|suspended|0=17 1=-17
holder|have|withdrawn|0=-33 1=10 2=22
holder|hay|0=7 1=-7
holder|head|1=27 2=-26
holder|head|authorised|0=-8 1=8
holder|head|considering|0=6 1=-6
holder|head|engagement held|0=22 1=-22
holder|head|obstacle|0=9 1=-9
holder|head|pledged|0=-17 1=43 2=-26
holder|head|refused|0=-13 1=13
holder|head|reluctant|0=-5 1=5
holder|hear|0=11 1=6 2=-16
holder|hear|agreement drafting|0=9 1=-9
holder|hear|committed|0=10 1=-10
holder|hear|delivered|0=19 1=-19
holder|hear|engagement held|0=-21 1=21
holder|hear|pledged|0=-8 1=15 2=-8
holder|hear|refused|0=22 1=-22
holder|hear|reluctant|0=-7 1=7
holder|hear|request|0=-33 1=33
holder|hear|withdrawn|0=6
holder|help|0=-8 1=38 2=-30
holder|help|authorised|0=6 1=-6
holder|help|delivered|0=16 1=-16
holder|help|extended|0=-6 1=6
holder|help|pledged|1=33 2=-30
holder|help|request|0=-22 1=22
holder|herald|0=-10 1=10
holder|herald|considering|0=-7 1=7
holder|herald|delivered|0=-8 1=8
holder|herald|pledged|0=5 1=-5
holder|hijack|0=6 1=-6
holder|hint|0=14 1=-14
holder|hint|considering|0=-25 1=25
holder|hint|delivered|0=5 1=-5
holder|hint|pledged|0=15 1=-15
holder|hint|refused|0=14 1=-14
holder|hit|0=21 1=-45 2=23
holder|hit|committed|0=8 1=-8
holder|hit|delivered|0=-7 1=7
holder|hit|obstacle|0=23 1=-23
holder|hit|pledged|1=-24 2=24
holder|hit|withdrawn|0=-10 1=10
holder|hold|0=11 1=21 2=-33
holder|hold|agreement drafting|0=14 1=-14
holder|hold|authorised|0=7
holder|hold|committed|0=19 1=-18
holder|hold|considering|0=31 1=-41 2=10
holder|hold|ended|0=-13 1=14
holder|hold|extended|0=12 1=-7 2=-5
holder|hold|obstacle|0=-44 1=44
holder|hold|pledged|0=-33 1=61 2=-27
holder|hold|refused|0=6 1=-6
holder|hold|request|0=-6 1=6
holder|hold|requirement|0=6
holder|hold|suspended|0=-15 1=15
holder|hold|withdrawn|0=17 1=-23 2=6
holder|home|2=-6
holder|home|ended|0=8 1=-6
holder|home|pledged|0=7 2=-7
holder|home|request|0=5
holder|home|withdrawn|0=-23 1=18
holder|honor|0=-10 2=9
holder|honor|withdrawn|0=-7 1=7
holder|hope|0=6 2=-7
holder|hope|delivered|0=-12 1=12
holder|hope|pledged|0=14 1=-9 2=-5
holder|hope|refused|0=9 1=-9
holder|host|0=-23 1=36 2=-8
holder|host|delivered|0=11 1=-11
holder|host|engagement held|0=-6 1=6
holder|host|engagement planned|0=-14 1=16
holder|host|obstacle|0=22 1=-22
holder|host|pledged|0=-56 1=63 2=-6
holder|host|refused|0=9 1=-9
holder|host|suspended|0=6 1=-5
holder|house|0=8 1=-7
holder|hurt|0=27 1=-27
holder|hurt|delivered|0=14 1=-14
holder|hurt|pledged|0=6 1=-6
holder|implore|pledged|0=11 1=-11
holder|implore|request|0=-19 1=19
holder|impose|0=-6 1=6
holder|impose|authorised|0=13 1=-13
holder|impose|obstacle|0=-25 1=25
holder|impose|pledged|0=-9 1=9
holder|inaugurate|0=-13 1=13
holder|inaugurate|delivered|0=-7 1=7
holder|inaugurate|obstacle|0=5 1=-5
holder|inaugurate|pledged|0=-24 1=24
holder|inaugurate|refused|0=12 1=-12
holder|include|request|0=-6 1=6
holder|increase|0=-18 1=8 2=10
holder|increase|delivered|0=-19 1=19
holder|increase|pledged|0=-9 2=10
holder|indicate|1=6
holder|indicate|agreement signed|0=-10 1=10
holder|indicate|committed|0=-9 1=9
holder|indicate|considering|0=-21 1=21
holder|indicate|delivered|0=-16 1=16
holder|indicate|ended|0=5 1=-5
holder|indicate|obstacle|0=21 1=-21
holder|indicate|pledged|0=9 1=-8
holder|indicate|reluctant|0=-6 1=6
holder|indicate|request|0=16 1=-16
holder|indicate|suspended|0=-16 1=16
holder|indicate|withdrawn|0=16 1=-16
holder|inform|0=-6 1=16 2=-6
holder|inform|considering|0=10 1=-10
holder|inform|obstacle|0=-9 1=9
holder|inform|pledged|0=-9 1=11
holder|inform|refused|0=-32 1=32
holder|inform|request|0=9 1=-8
holder|inform|suspended|0=-9 1=9
holder|inform|withdrawn|0=19 1=-19
holder|initial|0=-22 1=22
holder|initial|agreement drafting|0=-18 1=18
holder|initial|agreement signed|0=-12 1=12
holder|initial|committed|0=-17 1=17
holder|initial|considering|0=5 1=-5
holder|initial|pledged|0=10 1=-10
holder|injure|0=30 1=-30
holder|injure|delivered|0=8 1=-8
holder|injure|pledged|0=13 1=-13
holder|inquire|considering|0=7 1=-7
holder|inquire|request|0=-8 1=8
holder|insist|1=-23 2=20
holder|insist|delivered|0=10 1=-10
holder|insist|obstacle|0=-17 1=17
holder|insist|suspended|0=29 1=-29
holder|insist|withdrawn|0=-16 2=19
holder|inspect|0=16 1=-12
holder|inspect|delivered|0=20 1=-20
holder|inspect|engagement held|0=-26 1=26
holder|inspect|engagement planned|0=-6 1=7
holder|inspect|pledged|0=22 1=-19
holder|inspect|refused|0=-18 1=18
holder|inspect|request|0=7 1=-7
holder|install|obstacle|0=-5 1=5
holder|install|pledged|0=6 1=-5
holder|installé|0=-7
holder|installé|delivered|0=-6 1=6
holder|instruct|0=-10 1=6
holder|instruct|committed|0=-13 1=13
holder|instruct|delivered|1=-16 2=12
holder|instruct|pledged|1=11 2=-8
holder|instruct|refused|0=8 1=-8
holder|instruct|withdrawn|0=-13 1=13
holder|insurgée|0=8 1=-8
holder|insurgée|reluctant|0=8 1=-8
holder|intend|0=8 1=-9
holder|intend|engagement held|0=13 1=-13
holder|intend|pledged|1=-6
holder|intend|withdrawn|0=-15 1=19
holder|intercept|pledged|0=-8 1=8
holder|interrupt|0=5 1=-5
holder|interrupt|delivered|0=7 1=-7
holder|interrupt|suspended|0=-15 1=15
holder|intervene|1=8 2=-10
holder|intervene|agreement drafting|0=-18 1=18
holder|intervene|extended|0=-8 1=11
holder|intervene|obstacle|0=8 1=-8
holder|intervene|pledged|0=14 1=-8 2=-6
holder|interview|0=22 1=-22
holder|interview|delivered|0=22 1=-22
holder|intimate|0=33 1=-33
holder|intimate|committed|0=34 1=-34
holder|introduce|0=-29 1=37 2=-8
holder|introduce|authorised|0=-8 1=9
holder|introduce|pledged|0=-7 1=13 2=-7
holder|introduce|reluctant|0=-18 1=18
holder|invite|0=-16 1=17
holder|invite|authorised|0=11 1=-11
holder|invite|considering|0=-28 1=28
holder|invite|delivered|0=9 1=-9
holder|invite|engagement held|0=-16 1=16
holder|invite|pledged|0=-17 1=28 2=-10
holder|invite|request|1=-15 2=12
holder|invite|suspended|0=7 1=-7
holder|invite|withdrawn|0=8 1=-8
holder|issue|0=-14 1=17
holder|issue|agreement drafting|0=-5 1=5
holder|issue|authorised|0=8 1=-8
holder|issue|committed|0=9 1=-9
holder|issue|considering|0=-11 1=11
holder|issue|engagement held|0=26 1=-26
holder|issue|obstacle|0=-33 1=33
holder|issue|refused|0=9 1=-9
holder|issue|request|0=-20 1=20
holder|join|1=-15 2=17
holder|join|committed|0=20 1=-25
holder|join|considering|0=-25 1=-10 2=35
holder|join|delivered|0=-13 1=21
holder|join|extended|0=10 1=-7
holder|join|obstacle|0=10 1=-10
holder|join|pledged|0=-7 1=21 2=-15
holder|join|withdrawn|0=12 1=-12
holder|joke|delivered|0=6 1=-6
holder|joke|refused|0=-10 1=10
holder|judge|withdrawn|0=-5 1=5
holder|justifié|0=-25 1=25
holder|justifié|obstacle|0=-9 1=9
holder|keep|authorised|1=-7
holder|keep|changed|0=-6
holder|keep|considering|1=-9 2=7
holder|keep|delivered|0=25 1=-38 2=13
holder|keep|engagement planned|0=-9 1=9
holder|keep|extended|0=9 2=-11
holder|keep|obstacle|0=-32 1=32
holder|keep|requirement|2=6
holder|keep|suspended|0=-13 1=13
holder|keep|withdrawn|0=8 2=-10
holder|kidnap|0=6 1=-6
holder|kill|0=52 1=-53 2=-10
holder|kill|delivered|0=14 1=-12
holder|kill|obstacle|0=8 1=-8
holder|kill|pledged|0=-8 1=10
holder|kill|request|0=19 1=-19
holder|kill|withdrawn|0=6 1=-6
holder|kiss|0=-6 1=6
holder|kiss|delivered|0=-6 1=6
holder|know|1=15 2=-11
holder|know|committed|0=23 1=-22
holder|know|considering|0=8 1=-8
holder|know|engagement held|0=15 1=-15
holder|know|obstacle|0=-19 1=19
holder|know|pledged|0=-18 1=23
holder|know|refused|0=-14 1=14
holder|know|reluctant|0=7 1=-7
holder|know|request|0=25 1=-22
holder|know|requirement|0=-18 1=19
holder|know|suspended|0=-12 1=12
holder|know|withdrawn|0=13 1=-9
holder|lament|0=-14 1=14
holder|lament|engagement held|0=20 1=-20
holder|lament|obstacle|0=-20 1=20
holder|land|0=16 1=-26 2=9
holder|land|agreement drafting|0=12 1=-12
holder|land|authorised|0=26 1=-26
holder|land|changed|0=11 1=-10
holder|land|committed|0=19 1=-19
holder|land|considering|0=6 1=-6
holder|land|delivered|0=-54 1=84 2=-22
holder|land|ended|0=6 1=-6
holder|land|engagement held|0=18 1=-18
holder|land|obstacle|0=18 1=-17
holder|land|pledged|0=21 1=-91 2=71
holder|land|refused|0=16 1=-16
holder|land|request|0=19 1=-19
holder|land|withdrawn|0=-40 1=42
holder|lapse|0=24 1=-10 2=-14
holder|lapse|extended|0=30 1=-14 2=-17
holder|lapse|withdrawn|0=-14 1=10
holder|laps|0=-23 1=23
holder|laps|withdrawn|0=-21 1=21
holder|last|0=-35 1=23 2=11
holder|last|authorised|0=-22 1=12 2=10
holder|last|committed|1=-8 2=9
holder|last|delivered|0=8 1=-8
holder|last|extended|0=8 1=-11
holder|last|obstacle|0=-26 1=26
holder|last|pledged|1=15 2=-15
holder|last|withdrawn|2=8
holder|launch|0=22 1=-5 2=-15
holder|launch|authorised|0=-21 1=26 2=-5
holder|launch|committed|0=6 1=-6
holder|launch|delivered|0=8 1=-8
holder|launch|extended|0=9 1=-9
holder|launch|obstacle|0=9 1=-9
holder|launch|pledged|0=25 1=-18 2=-7
holder|launch|reluctant|0=10 1=-10
holder|launch|request|0=-29 1=29
holder|launch|requirement|0=-6 1=8
holder|launch|withdrawn|0=5 1=-5
holder|lay|0=-9 1=18 2=-8
holder|lay|considering|0=-11 1=11
holder|lay|delivered|0=36 1=-36
holder|lay|obstacle|0=8 1=-8
holder|lay|pledged|0=-53 1=61 2=-8
holder|lay|reluctant|0=10 1=-10
holder|lay|request|0=11 1=-11
holder|lay|requirement|0=-19 1=20
holder|lead|2=9
holder|lead|agreement drafting|0=12 1=-12
holder|lead|authorised|0=14 1=-14
holder|lead|changed|0=-9 1=9
holder|lead|considering|0=6 1=-6
holder|lead|delivered|0=-21 1=21
holder|lead|engagement held|0=-25 1=25
holder|lead|obstacle|0=15 1=-15
holder|lead|pledged|0=-18 1=10 2=8
holder|lead|reluctant|0=14 1=-14
holder|lead|request|0=-14 1=14
holder|lead|suspended|0=7 1=-7
holder|lead|withdrawn|0=10 1=-9
holder|leak|0=25 1=-24
holder|leak|considering|0=21 1=-21
holder|lean|0=-11 2=11
holder|learn|0=20 1=-24
holder|learn|changed|0=-6 1=7
holder|learn|committed|0=8 1=-8
holder|learn|obstacle|0=-6 1=6
holder|learn|pledged|0=20 1=-23
holder|learn|refused|0=5 1=-5
holder|learn|request|0=-12 1=12
holder|leave|1=-6
holder|leave|agreement drafting|0=-8 1=9
holder|leave|authorised|0=18 1=-14
holder|leave|changed|0=10 1=-8
holder|leave|committed|0=16 2=-11
holder|leave|considering|0=-7 1=8
holder|leave|delivered|0=-47 1=76 2=-16
holder|leave|ended|0=20 1=-12 2=-7
holder|leave|engagement held|0=22 1=-22
holder|leave|engagement planned|0=5
holder|leave|extended|1=-19 2=16
holder|leave|obstacle|0=6
holder|leave|pledged|0=-19 1=-51 2=68
holder|leave|refused|0=16 1=-16
holder|leave|reluctant|1=9 2=-6
holder|leave|request|0=23 1=-22
holder|leave|requirement|0=11 2=-9
holder|leave|suspended|0=11 1=-9
holder|leave|withdrawn|0=-23 1=53 2=-20
holder|lecture|0=17 1=-17
holder|lecture|pledged|0=10 1=-10
holder|lecture|reluctant|0=10 1=-10
holder|lend|0=8 1=9 2=-17
holder|lend|obstacle|0=-7 1=7
holder|lend|pledged|0=18 2=-16
holder|lengthen|1=-8
holder|lengthen|extended|0=-5 2=6
holder|lengthen|pledged|0=10 1=-8
holder|let|authorised|0=8 1=-8
holder|let|committed|0=-25 1=26
holder|let|considering|0=-20 1=21
holder|let|ended|1=-10 2=12
holder|let|engagement held|0=15 1=-15
holder|let|extended|0=-5
holder|let|obstacle|0=27 1=-27
holder|let|pledged|0=-5 1=14 2=-8
holder|let|refused|0=-12 1=12
holder|let|reluctant|0=9 1=-9
holder|let|request|0=9 1=-8
holder|license|0=6 1=-6
holder|license|request|0=8 1=-8
holder|lie|1=6 2=-8
holder|lie|delivered|0=-13 1=13
holder|lie|pledged|0=14 1=-6 2=-8
holder|lie|withdrawn|0=-6 1=6
holder|life|0=-5
holder|lift|0=-6 1=7
holder|lift|obstacle|0=-31 1=31
holder|lift|refused|0=5 1=-5
holder|lift|suspended|0=7 1=-7
holder|limp|0=7 1=-7
holder|line|delivered|0=8 1=-8
holder|link|0=-20 1=20
holder|link|engagement planned|0=-6 1=6
holder|link|obstacle|0=8 1=-8
holder|link|pledged|0=-17 1=17
holder|link|request|0=-12 1=11
holder|list|0=31 1=-31
holder|list|considering|0=5 1=-5
holder|list|delivered|0=23 1=-23
holder|live|changed|0=8 1=-5
holder|live|engagement held|0=-16 1=16
holder|live|extended|0=-7
holder|live|obstacle|0=6 1=-6
holder|live|requirement|0=5 2=-5
holder|load|0=17 1=-17
holder|load|withdrawn|0=13 1=-13
holder|lobby|0=-16 1=16
holder|lobby|engagement held|0=7 1=-7
holder|lobby|request|0=-23 1=23
holder|lock|0=21 1=-21
holder|lock|delivered|0=5 1=-5
holder|lock|suspended|0=12 1=-12
holder|lodge|agreement drafting|0=16 1=-16
holder|lodge|agreement signed|0=7 1=-7
holder|lodge|obstacle|0=-42 1=42
holder|lodge|pledged|0=13 1=-12
holder|look|0=-6 1=15 2=-9
holder|look|agreement drafting|0=-22 1=23
holder|look|agreement signed|0=-6 1=6
holder|look|considering|0=30 1=-26
holder|look|delivered|0=-14 1=14
holder|look|engagement held|0=-12 1=12
holder|look|engagement planned|0=-6 1=7
holder|look|obstacle|0=10 1=-10
holder|look|refused|0=13 1=-13
holder|look|request|0=-10 1=10
holder|look|withdrawn|0=7 1=-7
holder|lose|0=39 1=-26 2=-13
holder|lose|committed|0=-7 2=7
holder|lose|delivered|0=14 1=-14
holder|lose|ended|0=7 1=-7
holder|lose|extended|0=7 1=-7
holder|lose|obstacle|0=-10 1=10
holder|lose|pledged|0=9 1=-9
holder|lose|request|0=7 1=-7
holder|lose|withdrawn|0=6 1=15 2=-20
holder|maintain|1=-8 2=9
holder|maintain|agreement signed|0=7 1=-6
holder|maintain|committed|0=-6 2=7
holder|maintain|engagement held|0=6 1=-6
holder|maintain|obstacle|0=-9 1=9
holder|maintain|request|0=-11 1=11
holder|make|0=20 1=-9 2=-17
holder|make|agreement drafting|0=5 1=-5
holder|make|agreement signed|0=5 1=-5
holder|make|committed|0=-8 1=10
holder|make|considering|0=6
holder|make|delivered|0=-12 1=16
holder|make|extended|0=7 1=-7
holder|make|pledged|0=-43 1=53 2=-5
holder|make|reluctant|1=5
holder|make|requirement|0=8 1=-8
holder|make|suspended|0=39 1=-39
holder|make|withdrawn|0=13 1=-27 2=14
holder|manage|0=-10 1=10
holder|manage|delivered|0=-11 1=11
holder|mandate|0=-9 2=8
holder|mandate|authorised|0=-13 2=15
holder|mandate|requirement|0=7 2=-7
holder|map|0=-11 1=11
holder|map|request|0=-11 1=11
holder|march|0=-16 1=16
holder|march|delivered|0=-23 1=24
holder|march|withdrawn|0=-5 1=5
holder|mark|0=28 1=-26
holder|mark|delivered|0=15 1=-15
holder|mark|obstacle|0=6 1=-6
holder|marqué|0=-20 1=20
holder|marqué|pledged|0=-18 1=18
holder|marshal|0=-8 2=8
holder|match|0=10 1=-10
holder|match|pledged|0=10 1=-10
holder|may|1=-6
holder|mean|0=17 1=-15
holder|mean|agreement signed|0=-15 1=15
holder|mean|obstacle|0=16 1=-16
holder|mean|pledged|0=20 1=-19
holder|meeting|0=-17 1=19
holder|meeting|changed|0=8 1=-8
holder|meeting|delivered|0=8 1=-8
holder|meeting|ended|0=-12 1=12
holder|meeting|engagement planned|0=8 1=-8
holder|meeting|extended|0=-22 1=22
holder|meeting|obstacle|0=12 1=-12
holder|meeting|request|0=-15 1=15
holder|meet|0=22 2=-28
holder|meet|agreement drafting|0=16 1=-16
holder|meet|agreement signed|0=-32 1=32
holder|meet|authorised|0=21 1=-18
holder|meet|changed|0=13 1=-13
holder|meet|committed|0=-12 1=12
holder|meet|considering|0=14 1=-14
holder|meet|delivered|0=26 1=-24
holder|meet|ended|0=-9 1=10
holder|meet|engagement held|0=-9 1=30 2=-10
holder|meet|engagement planned|0=-12 1=16
holder|meet|extended|1=6 2=-9
holder|meet|obstacle|0=15 1=-14
holder|meet|pledged|0=-11 1=23
holder|meet|refused|0=13 1=-13
holder|meet|reluctant|0=38 1=-38
holder|meet|request|0=-26 1=27
holder|meet|requirement|0=-20 1=20
holder|meet|withdrawn|0=21 1=-32 2=11
holder|member|0=-22 1=22
holder|member|authorised|0=-7 1=7
holder|member|delivered|0=-5 1=5
holder|mend|0=7 1=-7
holder|mend|pledged|0=6 1=-6
holder|mention|0=-17 1=21
holder|mention|agreement signed|0=-7 1=7
holder|mention|considering|0=7 1=-7
holder|mention|pledged|0=-20 1=25 2=-5
holder|mirror|0=7 1=-7
holder|mirror|obstacle|0=6 1=-6
holder|misstate|0=9 1=-9
holder|misstate|delivered|0=8 1=-8
holder|miss|0=17 1=-16
holder|miss|delivered|0=-8 1=8
holder|miss|obstacle|0=7 1=-7
holder|miss|request|0=8 1=-8
holder|mobilize|0=5
holder|mock|0=6 1=-6
holder|mock|pledged|0=6 1=-6
holder|monitor|0=10 1=-9
holder|mortar|0=5 1=-5
holder|move|1=-15 2=13
holder|move|extended|0=5 2=-9
holder|move|pledged|1=-16 2=18
holder|move|request|0=11 1=-11
holder|move|withdrawn|0=-26 1=22
holder|murder|0=6 1=-6
holder|muse|0=-20 1=20
holder|muse|considering|0=-12 1=12
holder|muse|pledged|0=-15 1=15
holder|mâché|0=14 1=-14
holder|mâché|request|0=13 1=-13
holder|name|0=28 1=-18 2=-10
holder|name|authorised|0=-8 1=8
holder|name|considering|0=7 1=-7
holder|name|delivered|0=-6 1=6
holder|name|obstacle|0=10 1=-10
holder|name|pledged|0=-5 1=14 2=-9
holder|name|refused|0=15 1=-15
holder|name|reluctant|0=17 1=-17
holder|name|request|0=-8 1=8
holder|need|0=-9 1=-7 2=16
holder|need|delivered|0=12 1=-12
holder|need|obstacle|0=-14 1=14
holder|need|pledged|0=13 1=-6 2=-7
holder|need|requirement|0=-29 2=24
holder|negotiate|0=19 1=-17
holder|negotiate|delivered|0=9 1=-9
holder|negotiate|extended|0=5 1=-5
holder|note|0=-6 1=7
holder|note|committed|0=14 1=-14
holder|note|delivered|0=-17 1=17
holder|note|obstacle|0=-7 1=7
holder|note|refused|0=5 1=-5
holder|note|request|0=-7 1=7
holder|notify|0=9 1=-6
holder|notify|committed|0=-60 1=66 2=-7
holder|notify|delivered|0=10 1=-10
holder|notify|ended|0=5 1=-5
holder|notify|engagement held|0=6 1=-6
holder|notify|obstacle|0=9 1=-9
holder|notify|pledged|0=23 1=-22
holder|notify|refused|0=7 1=-7
holder|notify|reluctant|0=6 1=-6
holder|notify|withdrawn|1=-6
holder|number|0=7 1=6 2=-13
holder|number|engagement held|0=6 1=-6
holder|number|requirement|0=8 2=-8
holder|number|withdrawn|0=-12 1=17
holder|oblige|committed|0=-5 1=5
holder|observe|0=-7 1=7
holder|observe|considering|0=-8 1=8
holder|obtain|0=8 1=-12
holder|obtain|changed|0=7 1=-7
holder|obtain|committed|0=-6 1=7
holder|obtain|considering|0=7 1=-7
holder|obtain|obstacle|0=5 1=-5
holder|obtain|pledged|0=-5
holder|occupy|0=16 1=-16
holder|offer|0=16 1=19 2=-33
holder|offer|agreement drafting|0=17 1=-17
holder|offer|authorised|0=37 1=-37
holder|offer|changed|0=5 1=-5
holder|offer|committed|0=40 1=-40
holder|offer|considering|0=-19 1=20
holder|offer|delivered|0=-26 1=27
holder|offer|extended|0=12 1=-12
holder|offer|obstacle|0=19 1=-19
holder|offer|pledged|0=-77 1=104 2=-28
holder|offer|refused|0=-11 1=11
holder|offer|reluctant|0=5 1=-5
holder|offer|request|0=7 1=-6
holder|offer|withdrawn|0=17 1=-16
holder|officer|1=7
holder|officer|delivered|0=-13 1=13
holder|officer|pledged|0=11 1=-7
holder|open|agreement drafting|0=-7 1=7
holder|open|authorised|0=-10 1=10
holder|open|considering|0=7 1=-7
holder|open|delivered|0=-8 1=8
holder|open|obstacle|0=17 1=-17
holder|open|pledged|1=-10 2=10
holder|open|refused|0=-10 1=10
holder|open|reluctant|0=11 1=-11
holder|open|request|0=-17 1=18
holder|open|requirement|0=-7 1=7
holder|open|withdrawn|0=16 1=-12
holder|operate|0=-19 1=12 2=7
holder|operate|authorised|0=-8 1=9
holder|operate|committed|0=-8 2=9
holder|operate|pledged|0=14 1=-7 2=-7
holder|operate|withdrawn|0=-6 1=6
holder|oppose|0=-54 1=6 2=48
holder|oppose|changed|0=14 1=-14
holder|oppose|delivered|0=-19 1=19
holder|oppose|obstacle|0=-13 1=13
holder|oppose|pledged|0=-42 1=-6 2=48
holder|order|0=-17 1=21
holder|order|agreement signed|0=-11 1=11
holder|order|authorised|0=-19 1=19
holder|order|committed|0=16 1=-19
holder|order|delivered|0=13 1=-13
holder|order|ended|0=-21 1=21
holder|order|obstacle|0=-38 1=38
holder|order|pledged|0=29 1=-26
holder|order|refused|0=5 1=-5
holder|order|request|0=14 1=-14
holder|order|withdrawn|0=-6 1=9
holder|ordonné|authorised|0=-7 1=7
holder|ordonné|obstacle|0=5 1=-5
holder|ordonné|pledged|0=10 1=-10
holder|ordonné|refused|0=9 1=-9
holder|ordonné|withdrawn|0=-25 1=25
holder|organize|0=-8 1=9
holder|ought|0=-6 1=6
holder|ought|obstacle|0=-6 1=6
holder|outlaw|0=7 1=-7
holder|outlaw|obstacle|0=-10 1=10
holder|outlaw|pledged|0=9 1=-9
holder|outline|pledged|0=-12 1=12
holder|overcome|0=-21 1=21
holder|overcome|agreement signed|0=6 1=-5
holder|overcome|obstacle|0=-30 1=30
holder|overlook|0=-37 1=37
holder|overlook|pledged|0=-39 1=39
holder|oversee|obstacle|0=6 1=-6
holder|overthrow|0=10 1=-10
holder|owe|0=7
holder|own|0=6 1=-6
holder|own|delivered|0=6 1=-6
holder|pace|0=15 1=-15
holder|pace|pledged|0=15 1=-15
holder|pack|delivered|0=9 1=-9
holder|pack|ended|0=-6 1=6
holder|pack|withdrawn|0=-10 2=6
holder|paper|obstacle|0=6 1=-6
holder|parade|0=14 1=-14
holder|parade|pledged|0=5
holder|parade|refused|0=6 1=-6
holder|park|0=-13 1=13
holder|park|delivered|0=-17 1=17
holder|parle|0=-7 1=7
holder|parle|suspended|0=-8 1=8
holder|parlé|0=-8 1=8
holder|parlé|committed|0=7 1=-6
holder|parlé|considering|0=6 1=-6
holder|parlé|delivered|0=-8 1=8
holder|parlé|pledged|0=-17 1=17
holder|participate|committed|0=5
holder|participate|considering|0=5
holder|participate|delivered|0=-8 1=8
holder|participate|refused|0=-5 1=5
holder|partner|delivered|0=-6 1=6
holder|part|0=-31 1=8 2=23
holder|part|delivered|0=-12 1=12
holder|part|withdrawn|0=-23 2=24
holder|pass|0=-17 1=6 2=16
holder|pass|authorised|0=-20 1=9 2=10
holder|pass|changed|0=-14 1=14
holder|pass|committed|0=-18 1=13
holder|pass|ended|0=-6 1=7
holder|pass|extended|0=-30 1=32
holder|pass|obstacle|0=24 1=-24
holder|pass|pledged|2=9
holder|pass|refused|0=7 1=-7
holder|pass|reluctant|0=-6 1=6
holder|pass|request|0=11 1=-11
holder|pass|requirement|0=-9 1=9
holder|pass|withdrawn|0=21 1=-20
holder|patrol|1=-14 2=15
holder|patrol|authorised|0=-9 1=9
holder|patrol|delivered|0=19 1=-19
holder|patrol|engagement held|0=-8 1=8
holder|patrol|pledged|0=-12 2=16
holder|pause|1=7
holder|pause|suspended|0=-18 1=20
holder|pause|withdrawn|0=9 1=-9
holder|pay|1=14 2=-6
holder|pay|authorised|0=-6 2=11
holder|pay|committed|1=-11 2=9
holder|pay|considering|0=6
holder|pay|delivered|0=-32 1=40
holder|pay|engagement held|0=7 1=-7
holder|pay|extended|0=12 2=-10
holder|pay|obstacle|0=24 1=-24
holder|pay|pledged|0=-9 1=18 2=-10
holder|pay|reluctant|0=14 1=-9
holder|pay|request|0=-16 2=12
holder|pay|suspended|0=-8 1=8
holder|pay|withdrawn|0=5
holder|pen|0=20 1=-20
holder|pen|delivered|0=15 1=-15
holder|permit|0=-11 1=12
holder|permit|considering|0=-7 1=7
holder|permit|obstacle|0=-8 1=8
holder|persuade|0=-20 1=20
holder|persuade|obstacle|0=-7 1=7
holder|persuade|pledged|0=-6 1=6
holder|phone|0=-9 1=9
holder|phone|delivered|0=-11 1=11
holder|pick|0=14 1=-13
holder|pick|engagement held|0=7 1=-7
holder|pick|pledged|0=6 1=-5
holder|pin|0=12 1=-12
holder|pin|delivered|0=11 1=-11
holder|place|0=15 1=-13
holder|place|committed|0=-13 2=8
holder|place|delivered|0=6 1=-6
holder|place|pledged|0=6 2=-10
holder|place|refused|0=-6 1=6
holder|place|request|0=8 1=-8
holder|plantear|0=-6 1=6
holder|plan|0=16 1=-23 2=8
holder|plan|changed|0=-7 1=7
holder|plan|committed|0=9 1=-7
holder|plan|considering|0=-10 1=10
holder|plan|ended|0=6 1=-12 2=5
holder|plan|engagement planned|0=-12 1=14
holder|plan|extended|0=25 1=-16 2=-9
holder|plan|obstacle|0=11 1=-11
holder|plan|pledged|0=6 1=-26 2=20
holder|plan|suspended|0=5
holder|plan|withdrawn|0=-29 1=32
holder|play|0=-9 1=9
holder|play|pledged|0=-9 1=9
holder|plead|authorised|0=-8 1=8
holder|plead|extended|0=8 1=-8
holder|plead|pledged|0=6
holder|plead|refused|0=16 1=-16
holder|plead|request|0=-18 1=18
holder|pledge|0=8 1=-14 2=8
holder|pledge|authorised|0=-6 1=6
holder|pledge|committed|0=10 1=-10
holder|pledge|considering|0=5 1=-5
holder|pledge|delivered|0=18 1=-18
holder|pledge|engagement planned|0=-6 1=6
holder|pledge|obstacle|0=15 1=-15
holder|pledge|pledged|0=-53 1=46 2=9
holder|pledge|refused|0=7 1=-7
holder|pledge|reluctant|0=7 1=-7
holder|pledge|request|0=9 1=-9
holder|point|pledged|0=22 1=-22
holder|point|request|0=-9 1=9
holder|police|0=-23 1=11 2=11
holder|police|delivered|0=-14 1=14
holder|poll|0=-7 2=7
holder|postpone|0=5 1=-22 2=17
holder|postpone|engagement held|0=-7 1=7
holder|postpone|extended|0=16 1=-10 2=-7
holder|postpone|obstacle|0=10 1=-10
holder|postpone|pledged|0=-18 2=20
holder|postpone|request|0=-7 1=7
holder|postpone|suspended|1=-8 2=6
holder|post|0=-32 1=29
holder|post|authorised|0=5
holder|post|changed|0=-6 1=6
holder|post|committed|0=-19 1=19
holder|post|considering|0=-19 1=20
holder|post|delivered|0=-22 1=22
holder|post|engagement held|0=7 1=-7
holder|post|extended|0=10 1=-10
holder|post|obstacle|0=6 1=-6
holder|post|pledged|0=-10 1=6
holder|post|reluctant|0=-15 1=15
holder|post|request|0=24 1=-24
holder|pour|0=14 1=-14
holder|pour|pledged|0=14 1=-14
holder|power|0=10 1=-9
holder|practice|0=12 1=-12
holder|praise|0=-7 1=7
holder|praise|delivered|0=15 1=-15
holder|praise|pledged|0=-9 1=9
holder|praise|reluctant|0=-14 1=14
holder|pray|0=8 1=-8
holder|pray|pledged|0=6 1=-6
holder|preach|0=7 1=-7
holder|preach|obstacle|0=7 1=-7
holder|precede|pledged|0=7 1=-7
holder|predict|0=18 1=-18
holder|predict|extended|0=8 1=-8
holder|predict|requirement|0=6 1=-6
holder|prefabricate|0=8 1=-8
holder|prefabricate|delivered|0=8 1=-8
holder|prefer|0=6 1=-6
holder|prefer|refused|0=6 1=-6
holder|prepare|1=23 2=-23
holder|prepare|authorised|0=-10 1=11
holder|prepare|considering|0=7 1=-7
holder|prepare|delivered|0=5 1=-5
holder|prepare|extended|0=8
holder|prepare|obstacle|0=-7 1=7
holder|prepare|pledged|0=12 2=-10
holder|prepare|reluctant|0=-9 1=9
holder|prepare|withdrawn|0=-11 1=19 2=-8
holder|present|0=12 1=7 2=-18
holder|present|changed|0=18 1=-18
holder|present|committed|0=7 1=-7
holder|present|considering|2=7
holder|present|delivered|0=-7 1=7
holder|present|engagement held|0=-14 1=14
holder|present|extended|0=13 2=-10
holder|present|obstacle|0=10 1=-10
holder|present|pledged|0=-24 1=38 2=-14
holder|present|refused|0=11 1=-11
holder|present|request|0=13 1=-12
holder|present|requirement|0=-19 1=20
holder|present|withdrawn|0=-6 1=6
holder|preside|0=-8 1=15 2=-8
holder|preside|agreement drafting|0=-9 1=9
holder|preside|considering|0=-9 1=10
holder|preside|delivered|0=11 1=-11
holder|preside|obstacle|0=-10 1=10
holder|preside|pledged|2=-7
holder|press|authorised|0=17 1=-17
holder|press|considering|0=-13 1=13
holder|press|extended|0=-11 1=11
holder|press|obstacle|0=18 1=-18
holder|press|pledged|0=-7 1=7
holder|press|refused|0=-6 1=6
holder|press|reluctant|0=-19 1=19
holder|press|request|0=14 1=-14
holder|prevail|0=5 1=-5
holder|prevent|0=-10 1=10
holder|prevent|delivered|0=14 1=-14
holder|prevent|obstacle|0=-21 1=21
holder|print|0=10 1=-10
holder|print|pledged|0=-6 1=6
holder|print|request|0=12 1=-12
holder|proceed|0=-10 2=10
holder|proceed|pledged|0=-10 2=11
holder|proclaim|0=-35 1=35
holder|proclaim|obstacle|0=-17 1=17
holder|proclaim|pledged|0=-15 1=16
holder|procédé|0=-13 1=13
holder|procédé|delivered|0=-15 1=15
holder|produce|0=-21 1=21
holder|produce|engagement held|0=-14 1=14
holder|produce|pledged|0=-19 1=19
holder|produce|request|0=10 1=-10
holder|prohibit|0=-37 1=37
holder|prohibit|agreement drafting|0=10 1=-10
holder|prohibit|authorised|0=6 1=-6
holder|prohibit|committed|0=5 1=-5
holder|prohibit|obstacle|0=-52 1=52
holder|prohibit|pledged|0=12 1=-12
holder|prohibit|suspended|0=-22 1=22
holder|prolong|0=-15 1=6 2=13
holder|prolong|authorised|0=25 1=-22
holder|prolong|committed|0=-16 1=7 2=9
holder|prolong|delivered|0=19 1=-18
holder|prolong|engagement held|0=6 1=-6
holder|prolong|engagement planned|1=-8 2=11
holder|prolong|extended|0=-45 1=21 2=28
holder|prolong|obstacle|0=-52 1=52
holder|prolong|pledged|0=34 1=-22 2=-12
holder|prolong|reluctant|0=-13 1=17
holder|prolong|request|0=-7 1=8
holder|prolong|requirement|0=7 1=-10
holder|prolong|withdrawn|0=25 1=-23
holder|promise|0=8 2=-11
holder|promise|authorised|0=10 1=-10
holder|promise|committed|0=29 1=-29
holder|promise|considering|0=-13 1=17
holder|promise|delivered|0=29 1=-26
holder|promise|engagement held|0=-26 1=26
holder|promise|extended|0=-11 1=11
holder|promise|obstacle|0=46 1=-45
holder|promise|pledged|0=-70 1=78
holder|promise|reluctant|0=5
holder|promise|withdrawn|0=23 1=-23
holder|promote|obstacle|0=7 1=-7
holder|prompt|0=-12 1=6 2=7
holder|prompt|request|0=-6 1=6
holder|prononcer|0=14 1=-10
holder|prononcer|obstacle|0=6 1=-6
holder|prononcer|pledged|0=6
holder|pronounce|pledged|0=7 1=-6
holder|propose|0=-25 1=30 2=-6
holder|propose|authorised|0=-6 1=6
holder|propose|considering|0=-33 1=33
holder|propose|engagement held|0=7 1=-7
holder|propose|obstacle|0=8 1=-8
holder|propose|pledged|2=-5
holder|protect|0=-38 1=30 2=8
holder|protect|delivered|0=-29 1=29
holder|protect|refused|0=-6 1=6
holder|protest|0=16 1=-16
holder|protest|obstacle|0=10 1=-10
holder|protest|pledged|0=7 1=-7
holder|provide|0=-19 1=22
holder|provide|agreement drafting|0=-10 1=10
holder|provide|committed|0=-15 1=10 2=6
holder|provide|delivered|0=-14 1=14
holder|provide|engagement planned|0=9 1=-8
holder|provide|pledged|0=8 2=-8
holder|provide|refused|0=-9 1=9
holder|provide|request|0=10 1=-9
holder|publish|0=30 1=-23 2=-8
holder|publish|agreement signed|0=-9 1=9
holder|publish|authorised|0=9 1=-9
holder|publish|changed|0=9 1=-9
holder|publish|committed|0=29 1=-29
holder|publish|considering|0=-12 1=12
holder|publish|delivered|0=37 1=-38
holder|publish|engagement held|0=-19 1=19
holder|publish|extended|0=13 1=-12
holder|publish|obstacle|0=-19 1=19
holder|publish|pledged|0=-16 1=16
holder|publish|reluctant|0=-8 1=8
holder|publish|request|0=20 1=-20
holder|publish|withdrawn|0=-15 1=15
holder|puisé|delivered|0=-5 1=5
holder|pull|0=-22 2=18
holder|pull|committed|0=-32 1=32
holder|pull|ended|0=12 1=-12
holder|pull|pledged|0=18 1=-7 2=-11
holder|pull|withdrawn|0=-29 2=31
holder|punish|0=6 1=-6
holder|punish|obstacle|0=6 1=-6
holder|put|0=-20 1=33
holder|put|agreement drafting|0=-38 1=38
holder|put|agreement signed|0=-7 1=7
holder|put|authorised|0=26 1=-20 2=-5
holder|put|committed|1=-21 2=20
holder|put|considering|2=7
holder|put|delivered|0=-19 1=23
holder|put|ended|0=-14 1=14
holder|put|engagement planned|1=-15 2=10
holder|put|extended|0=16 2=-14
holder|put|obstacle|0=9 1=-9
holder|put|pledged|0=-10 1=27 2=-21
holder|put|reluctant|0=29 1=-29
holder|put|request|0=-7 1=7
holder|put|requirement|0=-28 1=32
holder|put|suspended|0=9 1=-9
holder|put|withdrawn|1=-23 2=21
holder|qualifié|0=-5 1=5
holder|qualify|0=-9 1=10
holder|qualify|pledged|0=-16 1=17
holder|quarrel|0=10 1=-10
holder|quash|0=-6 1=6
holder|quash|obstacle|0=-6 1=6
holder|question|0=16 1=-15
holder|question|considering|0=9 1=-9
holder|question|delivered|0=8 1=-8
holder|question|pledged|0=-10 1=10
holder|quip|0=-9 1=9
holder|quit|0=-6 1=12 2=-6
holder|quit|withdrawn|0=-16 1=15
holder|quote|refused|0=11 1=-11
holder|raise|0=-7
holder|raise|agreement signed|0=9 1=-9
holder|raise|authorised|0=-11 1=11
holder|raise|changed|0=-8 1=8
holder|raise|delivered|0=6 1=-6
holder|raise|engagement planned|0=6
holder|raise|extended|0=8 1=-7
holder|raise|obstacle|0=-7 1=7
holder|raise|pledged|0=-29 1=22 2=7
holder|raise|reluctant|0=-13 1=13
holder|raise|request|0=10 1=-10
holder|raise|requirement|0=9 1=-6
holder|raise|suspended|0=13 1=-13
holder|raise|withdrawn|1=-7 2=5
holder|rallongé|0=-20 1=20
holder|rallongé|extended|0=-21 1=21
holder|ratify|0=27 1=-23
holder|ratify|delivered|0=10 1=-10
holder|ratify|obstacle|0=24 1=-24
holder|ratify|pledged|0=-14 1=14
holder|re-elected|0=8 1=-8
holder|re-elected|pledged|0=8 1=-8
holder|reach|0=15 1=-23 2=7
holder|reach|agreement drafting|0=-7 1=7
holder|reach|authorised|0=12 1=-11
holder|reach|delivered|0=-45 1=58
holder|reach|engagement held|0=20 1=-20
holder|reach|engagement planned|0=5
holder|reach|extended|0=11 1=-11
holder|reach|obstacle|0=20 1=-20
holder|reach|pledged|0=36 1=-31 2=-6
holder|reach|refused|0=5 1=-5
holder|reach|request|0=-15 1=15
holder|reach|requirement|0=-33 2=37
holder|reach|suspended|0=-5 1=5
holder|reach|withdrawn|0=17 1=-9 2=-8
holder|readied|1=-22 2=24
holder|readied|pledged|0=-9 1=-16 2=25
holder|readied|withdrawn|0=6 1=-6
holder|read|0=-33 1=33
holder|read|committed|0=15 1=-15
holder|read|considering|0=-17 1=17
holder|read|delivered|0=17 1=-17
holder|read|obstacle|0=-32 1=32
holder|read|pledged|0=-6 1=6
holder|read|withdrawn|0=-23 1=25
holder|reaffirm|0=-14 1=15
holder|reaffirm|pledged|0=-16 1=16
holder|reason|obstacle|0=6 1=-6
holder|reassure|0=-10 1=10
holder|reassure|suspended|0=-10 1=10
holder|reauthorised|0=-9 1=6
holder|reauthorised|request|0=-5 1=5
holder|rebuke|0=8 1=-8
holder|rebuke|pledged|0=7 1=-7
holder|recall|0=29 1=-34
holder|recall|agreement drafting|0=-11 1=11
holder|recall|committed|0=-21 1=21
holder|recall|pledged|0=34 1=-34
holder|recall|reluctant|0=33 1=-33
holder|recall|suspended|0=-6 1=6
holder|recall|withdrawn|0=-8 2=6
holder|receive|0=11 1=8 2=-19
holder|receive|authorised|0=-10 1=12
holder|receive|changed|0=9 1=-9
holder|receive|committed|0=5
holder|receive|considering|0=20 1=-20
holder|receive|delivered|1=7
holder|receive|engagement held|0=10 1=-7
holder|receive|engagement planned|0=13 1=-13
holder|receive|refused|0=-21 1=21
holder|receive|reluctant|0=6 1=-6
holder|receive|request|0=-23 1=24
holder|receive|requirement|0=8
holder|receive|suspended|0=-9 1=9
holder|receive|withdrawn|0=15 1=-12
holder|reckon|0=15 1=-15
holder|reckon|delivered|0=-5 1=5
holder|reckon|pledged|0=10 1=-10
holder|recognize|0=8 1=-8
holder|recommend|0=-19 1=20
holder|recommend|agreement signed|0=5 1=-5
holder|recommend|considering|0=6 1=-6
holder|recommend|engagement held|0=-10 1=10
holder|recommend|extended|0=26 1=-26
holder|recommend|pledged|0=-9 1=9
holder|recommend|refused|0=-43 1=43
holder|recommend|request|0=-7 1=7
holder|reconsider|0=-5 2=6
holder|record|0=7 1=-7
holder|recount|considering|0=-10 1=10
holder|recount|request|0=8 1=-8
holder|rectifié|0=-6 1=6
holder|reduce|0=-15 1=17
holder|reduce|obstacle|0=-8 1=8
holder|reduce|pledged|0=-16 1=20
holder|reduce|withdrawn|0=-6 2=8
holder|refer|0=16 1=-16
holder|refer|refused|0=8 1=-8
holder|refiled|0=-20 1=20
holder|refiled|pledged|0=-20 1=20
holder|refuse|0=9 1=-8
holder|refuse|delivered|0=13 1=-13
holder|refuse|engagement held|0=11 1=-11
holder|refuse|obstacle|0=-20 1=20
holder|refuse|pledged|0=20 1=-20
holder|refuse|refused|0=-27 1=27
holder|refuse|suspended|0=5 1=-5
holder|regard|0=-7 1=7
holder|regard|delivered|0=-7 1=7
holder|regret|0=-7 1=7
holder|regret|pledged|0=-8 1=8
holder|rehearse|0=9 1=-9
holder|rehearse|pledged|0=6 1=-6
holder|reimburse|0=6 1=-6
holder|reinforce|0=-11 2=13
holder|reinforce|delivered|0=10 1=-10
holder|reinforce|obstacle|0=6 1=-6
holder|reinforce|pledged|0=-10 1=-9 2=19
holder|reinforce|withdrawn|0=-23 1=33 2=-10
holder|reiterate|considering|0=-9 1=9
holder|reiterate|engagement held|0=-14 1=14
holder|reiterate|pledged|0=22 1=-22
holder|reiterate|refused|0=-12 1=12
holder|reiterate|request|0=6 1=-6
holder|reject|1=6 2=-7
holder|reject|changed|0=15 1=-15
holder|reject|considering|0=15 1=-15
holder|reject|obstacle|0=-39 1=39
holder|reject|pledged|0=-14 1=21 2=-7
holder|reject|request|0=23 1=-23
holder|rejoin|0=-36 1=32
holder|rejoin|delivered|0=-23 1=23
holder|rejoin|requirement|0=-11 1=11
holder|relate|0=26 1=-26
holder|relate|considering|0=8 1=-8
holder|relate|refused|0=18 1=-18
holder|relay|0=5 1=-5
holder|release|2=8
holder|release|agreement drafting|0=11 1=-11
holder|release|committed|0=-17 1=21
holder|release|considering|2=9
holder|release|pledged|0=8 1=-10
holder|release|refused|0=7 1=-7
holder|release|request|0=-24 1=24
holder|release|suspended|0=10 1=-10
holder|release|withdrawn|0=6 1=-8
holder|relieve|0=-10 2=11
holder|relieve|committed|1=-10 2=13
holder|relieve|delivered|0=-41 1=42
holder|relieve|extended|0=12 1=-9
holder|relieve|obstacle|0=9 1=-9
holder|relieve|pledged|0=-21 1=8 2=14
holder|relieve|request|0=7 1=-7
holder|relieve|suspended|0=9 1=-8
holder|relieve|withdrawn|0=18 1=-11 2=-7
holder|relinquish|withdrawn|0=-6 1=6
holder|rely|0=8 1=-6
holder|rely|delivered|0=6 1=-6
holder|remain|0=7 2=-9
holder|remain|agreement drafting|0=-7 1=7
holder|remain|changed|0=-11 2=11
holder|remain|committed|0=8
holder|remain|delivered|0=-6 1=6
holder|remain|engagement planned|0=-5 1=6
holder|remain|extended|0=-19 2=21
holder|remain|pledged|1=28 2=-27
holder|remain|request|0=9 1=-8
holder|remain|withdrawn|0=15 1=-12
holder|remark|0=-29 1=29
holder|remark|delivered|0=-10 1=10
holder|remark|obstacle|0=11 1=-11
holder|remark|pledged|0=-19 1=19
holder|remark|refused|0=-24 1=24
holder|remark|request|0=14 1=-14
holder|remind|authorised|0=7 1=-7
holder|remind|committed|0=21 1=-21
holder|remind|extended|0=13 1=-12
holder|remind|obstacle|0=-5 1=5
holder|remind|refused|0=-8 1=8
holder|remind|request|0=-19 1=19
holder|remind|requirement|0=-7 1=7
holder|remit|1=-9 2=8
holder|remit|engagement held|0=6 1=-6
holder|remit|pledged|1=-6 2=8
holder|remove|0=20 1=-22
holder|remove|authorised|0=15 1=-15
holder|remove|delivered|0=12 1=-12
holder|remove|obstacle|0=-14 1=14
holder|remove|pledged|0=8 1=-8
holder|rename|0=9 2=-8
holder|render|0=-15 1=15
holder|render|obstacle|0=-16 1=16
holder|renew|1=14 2=-14
holder|renew|agreement drafting|0=-13 1=13
holder|renew|agreement signed|0=6 1=-6
holder|renew|authorised|0=11 1=-10
holder|renew|changed|0=-5 1=5
holder|renew|committed|0=-19 1=24
holder|renew|considering|0=9 1=-7
holder|renew|delivered|0=33 1=-31
holder|renew|ended|2=-8
holder|renew|engagement held|0=14 1=-14
holder|renew|extended|0=-58 1=34 2=25
holder|renew|obstacle|0=13 1=-13
holder|renew|pledged|2=-7
holder|renew|refused|0=7 1=-7
holder|renew|reluctant|0=-23 1=24
holder|renew|request|0=-8 1=9
holder|renew|requirement|0=12 1=-7
holder|renew|withdrawn|0=15 1=-9 2=-6
holder|renvoyé|0=13 1=-13
holder|renvoyé|obstacle|0=11 1=-11
holder|reopen|0=7
holder|reopen|delivered|0=-11 1=11
holder|reopen|pledged|0=12 1=-10
holder|repair|0=18 1=-18
holder|repair|delivered|0=17 1=-17
holder|repatriate|0=28 1=-23
holder|repatriate|withdrawn|0=14 1=-13
holder|repeat|0=10 2=-9
holder|repeat|committed|0=9 1=-9
holder|repeat|considering|0=6 1=-6
holder|repeat|delivered|0=23 1=-23
holder|repeat|engagement held|0=-7 1=7
holder|repeat|pledged|0=-21 1=27 2=-6
holder|repeat|refused|0=-38 1=38
holder|repeat|reluctant|0=8 1=-8
holder|repeat|request|0=9 1=-8
holder|repeat|suspended|0=17 1=-17
holder|repeat|withdrawn|0=-6 1=6
holder|replace|0=20 1=-13 2=-7
holder|replace|authorised|0=26 1=-14 2=-12
holder|replace|delivered|0=-28 1=28
holder|replace|engagement held|0=6 1=-6
holder|replace|extended|0=5
holder|replace|obstacle|0=6 1=-6
holder|replace|pledged|0=-20 2=19
holder|replace|reluctant|0=8 1=-8
holder|replace|withdrawn|1=7 2=-7
holder|reply|0=-14 2=15
holder|reply|delivered|0=8 1=-8
holder|reply|obstacle|0=9 1=-9
holder|reply|pledged|0=-9 1=-6 2=15
holder|reply|refused|0=-42 1=42
holder|reply|request|0=21 1=-20
holder|reply|requirement|0=-12 1=12
holder|report|0=52 1=-41 2=-17
holder|report|agreement signed|0=-7 1=7
holder|report|committed|0=-18 1=21
holder|report|considering|0=46 1=-44
holder|report|delivered|0=-24 1=24
holder|report|engagement held|0=14 1=-14
holder|report|engagement planned|0=5 1=-5
holder|report|extended|1=10 2=-6
holder|report|obstacle|0=-13 1=13
holder|report|pledged|0=22 1=-22
holder|report|refused|0=25 1=-25
holder|report|reluctant|0=-13 1=13
holder|report|request|0=11 1=-11
holder|report|requirement|0=7 1=-7
holder|report|suspended|0=13 1=-13
holder|report|withdrawn|0=-19 1=19
holder|reproach|0=15 1=-15
holder|reproach|delivered|0=11 1=-11
holder|reproach|reluctant|0=7 1=-7
holder|request|0=16 1=-16
holder|request|changed|0=11 1=-11
holder|request|considering|0=5 1=-5
holder|request|engagement held|0=-5 1=5
holder|request|obstacle|0=9 1=-9
holder|request|pledged|0=11 1=-11
holder|request|refused|0=8 1=-8
holder|request|request|0=-34 1=35
holder|require|0=10 1=-14
holder|require|obstacle|0=6 1=-6
holder|reserve|0=-23 1=23
holder|reserve|pledged|0=-22 1=22
holder|reshuffle|0=16 1=-16
holder|reshuffle|pledged|0=16 1=-16
holder|resign|0=11 1=-10
holder|resign|obstacle|0=-6 1=6
holder|resign|pledged|0=15 1=-15
holder|resign|suspended|0=-7 1=7
holder|resist|request|0=8 1=-8
holder|resolve|0=-7 1=8
holder|resolve|committed|0=-28 1=28
holder|resolve|delivered|0=16 1=-16
holder|resolve|ended|0=-6 1=6
holder|resolve|pledged|0=23 1=-23
holder|resort|0=-21 1=21
holder|resort|obstacle|0=-20 1=20
holder|respect|0=7 2=-5
holder|respect|committed|0=6 2=-5
holder|respond|0=-7 1=7
holder|respond|considering|0=-11 1=11
holder|respond|delivered|0=-7 1=7
holder|respond|obstacle|0=-5
holder|restate|obstacle|0=-11 1=11
holder|restate|pledged|0=5 1=-5
holder|restore|0=14 1=-7 2=-7
holder|restore|pledged|0=7 2=-6
holder|restrict|obstacle|0=-6 1=6
holder|rest|authorised|0=-6 1=6
holder|rest|obstacle|0=8 1=-8
holder|resume|0=10 1=-12
holder|resume|agreement drafting|0=-5 1=5
holder|resume|delivered|0=-31 1=31
holder|resume|engagement planned|0=7 1=-7
holder|resume|obstacle|0=6 1=-6
holder|resume|pledged|0=14 1=-17
holder|retain|0=-13 2=13
holder|retain|committed|0=-14 2=14
holder|retrouvé|0=-7 1=7
holder|retrouvé|pledged|0=-23 1=23
holder|retrouvé|reluctant|0=6 1=-6
holder|return|0=13 1=-20 2=6
holder|return|agreement drafting|0=16 1=-16
holder|return|committed|0=-15 2=11
holder|return|considering|0=8 1=-8
holder|return|ended|0=5 1=-5
holder|return|engagement held|0=47 1=-47
holder|return|pledged|1=-9 2=6
holder|return|refused|0=-17 1=17
holder|return|request|0=14 1=-14
holder|return|withdrawn|0=-60 1=68 2=-10
holder|reveal|0=26 1=-24
holder|reveal|agreement drafting|0=7 1=-7
holder|reveal|committed|0=14 1=-14
holder|reveal|considering|0=5 1=-5
holder|reveal|engagement held|0=-7 1=7
holder|reveal|obstacle|0=6 1=-6
holder|reveal|request|0=11 1=-11
holder|reveal|requirement|0=-7 1=7
holder|reveal|suspended|0=8 1=-8
holder|reveal|withdrawn|0=-15 1=15
holder|review|1=-5
holder|review|delivered|0=5 1=-5
holder|review|engagement held|0=6 1=-6
holder|review|pledged|2=9
holder|review|reluctant|0=-7 1=7
holder|review|request|0=-8 1=8
holder|revive|pledged|0=-6 1=6
holder|revoke|0=6 1=-6
holder|rewrite|0=11 1=-11
holder|right|0=-29 1=29
holder|right|obstacle|0=-28 1=28
holder|ring|0=15 1=-15
holder|ring|considering|0=7 1=-7
holder|ring|engagement held|0=-5 1=5
holder|ring|extended|0=9 1=-9
holder|ring|pledged|0=-13 1=13
holder|ring|request|0=-9 1=9
holder|ring|suspended|0=11 1=-11
holder|rise|0=-9 1=13
holder|rise|authorised|0=-7 1=7
holder|rise|considering|0=-27 1=27
holder|rise|obstacle|0=5 1=-5
holder|rise|pledged|0=6
holder|rise|request|0=15 1=-15
holder|roll|0=-11 1=17 2=-7
holder|roll|authorised|0=11 1=-6
holder|roll|ended|0=7 1=-7
holder|roll|engagement held|0=8 1=-8
holder|roll|pledged|0=-6 1=7
holder|roll|refused|0=-11 1=11
holder|roll|withdrawn|0=-11 1=11
holder|rotate|0=-24 1=9 2=16
holder|rotate|delivered|0=-14 1=14
holder|rotate|obstacle|0=6 1=-6
holder|rotate|pledged|0=-14 2=16
holder|rotate|withdrawn|0=-7 1=8
holder|rule|0=12 2=-10
holder|rule|agreement drafting|0=40 1=-40
holder|rule|authorised|0=15 1=-14
holder|rule|committed|0=23 1=-21
holder|rule|considering|0=-18 1=18
holder|rule|delivered|0=7 1=-7
holder|rule|extended|0=-6 1=6
holder|rule|obstacle|0=-95 1=100
holder|rule|pledged|0=39 1=-35
holder|rule|refused|0=-9 1=9
holder|rule|request|0=7 1=-7
holder|rumor|0=-6 1=6
holder|run|0=27 1=-31
holder|run|authorised|0=-33 1=5 2=28
holder|run|changed|0=9 1=-6
holder|run|committed|0=28 1=-15 2=-13
holder|run|considering|0=-14 1=15
holder|run|delivered|0=8 1=-6
holder|run|engagement held|0=8 1=-8
holder|run|engagement planned|0=15 1=-15
holder|run|extended|1=-8 2=7
holder|run|obstacle|0=-19 1=19
holder|run|pledged|0=-8 1=11
holder|run|refused|0=15 1=-15
holder|run|request|0=7 1=-6
holder|run|requirement|0=9 2=-8
holder|run|withdrawn|0=-6
holder|rush|0=7 1=-7
holder|rush|withdrawn|0=6 1=-6
holder|réceptionné|0=-7 1=7
holder|réceptionné|delivered|0=-7 1=7
holder|sack|0=8 1=-8
holder|sack|obstacle|0=5 1=-5
holder|sail|0=11 1=-16
holder|sail|authorised|0=10 1=-10
holder|sail|committed|1=-5
holder|sail|considering|2=5
holder|sail|delivered|0=-14 1=14
holder|sail|pledged|0=12 1=-8
holder|satisfy|0=-20 1=21
holder|satisfy|obstacle|0=-23 1=23
holder|save|0=6 1=-6
holder|say|0=13 1=10 2=-34
holder|say|agreement signed|0=19 1=-19
holder|say|authorised|0=-6 1=10
holder|say|changed|0=-5 1=5
holder|say|committed|0=20 1=-13
holder|say|considering|1=29 2=-22
holder|say|delivered|0=9 1=17 2=-28
holder|say|ended|0=5
holder|say|engagement held|0=16
holder|say|engagement planned|0=12 1=-12
holder|say|extended|0=-8 2=6
holder|say|obstacle|0=25 1=-10 2=-19
holder|say|pledged|1=29 2=-13
holder|say|refused|0=-5 1=30 2=-17
holder|say|reluctant|0=14
holder|say|request|0=29 1=-18 2=-9
holder|say|requirement|0=8 1=-7
holder|say|suspended|0=-13 1=32 2=-7
holder|say|withdrawn|0=24 1=-11 2=-14
holder|schedule|0=11 2=-9
holder|schedule|extended|0=-6 1=23 2=-16
holder|schedule|requirement|0=-10 2=10
holder|schedule|suspended|0=9 1=-9
holder|schedule|withdrawn|0=5
holder|scold|0=11 1=-11
holder|scold|pledged|0=6 1=-6
holder|scrap|0=-12 1=12
holder|scrap|engagement held|0=-11 1=11
holder|second|2=-8
holder|second|pledged|0=8 2=-8
holder|secure|0=9 2=-5
holder|seek|1=9 2=-8
holder|seek|changed|0=-11 1=11
holder|seek|delivered|0=8 1=-8
holder|seek|engagement held|0=9 1=-9
holder|seek|extended|0=15 1=-15
holder|seek|obstacle|0=-14 1=14
holder|seek|pledged|0=-5 1=13 2=-7
holder|seek|requirement|0=-10 1=11
holder|see|0=52 1=-27 2=-34
holder|see|agreement drafting|0=11 1=-10
holder|see|agreement signed|0=-10 1=10
holder|see|authorised|0=8 1=-8
holder|see|changed|0=19 1=-19
holder|see|considering|0=-17 1=18
holder|see|ended|0=7 1=-6
holder|see|engagement held|0=-29 1=29
holder|see|extended|0=8 1=-15 2=7
holder|see|obstacle|0=25 1=-25
holder|see|pledged|1=22 2=-20
holder|see|request|0=24 1=-24
holder|see|requirement|0=7 2=-6
holder|see|suspended|0=-22 1=22
holder|see|withdrawn|0=13 2=-11
holder|seize|0=12 1=-12
holder|seize|pledged|0=8 1=-8
holder|select|0=19 1=-15
holder|select|pledged|0=16 1=-13
holder|send|agreement drafting|0=8 1=-8
holder|send|authorised|0=10 1=-8
holder|send|committed|0=-16 1=19
holder|send|considering|1=18 2=-14
holder|send|delivered|0=-14 1=27 2=-9
holder|send|ended|0=9 1=-9
holder|send|engagement held|0=8 1=-7
holder|send|engagement planned|0=-10 1=12
holder|send|extended|0=-7 1=11
holder|send|obstacle|0=-9 1=9
holder|send|pledged|0=-15 1=-50 2=58
holder|send|refused|0=6 1=-6
holder|send|reluctant|0=21 1=-20
holder|send|request|1=6
holder|send|withdrawn|0=12 1=13 2=-25
holder|sentence|0=6 1=-6
holder|serve|0=26 1=-26
holder|serve|agreement signed|0=7 1=-7
holder|serve|committed|0=6 2=-6
holder|serve|delivered|0=-15 1=15
holder|serve|engagement held|0=-9 1=9
holder|serve|obstacle|0=7 1=-7
holder|serve|pledged|0=-9 2=13
holder|serve|request|0=8 1=-8
holder|serve|withdrawn|0=16 1=-13
holder|settle|1=26 2=-26
holder|settle|agreement drafting|0=-9 1=10
holder|settle|authorised|0=-7 1=7
holder|settle|considering|0=7
holder|settle|delivered|0=6 1=-6
holder|settle|extended|0=21 1=-17
holder|settle|pledged|0=-21 1=31 2=-10
holder|settle|refused|0=-5 1=5
holder|settle|reluctant|0=-6 1=-5 2=11
holder|settle|request|0=9 1=-9
holder|settle|requirement|0=15 2=-13
holder|settle|withdrawn|0=9 1=-6
holder|set|0=-18 2=23
holder|set|agreement drafting|0=12 1=-12
holder|set|authorised|0=-24 2=28
holder|set|committed|2=-6
holder|set|delivered|0=-33 1=36
holder|set|ended|0=18 2=-13
holder|set|engagement planned|1=5
holder|set|extended|2=8
holder|set|obstacle|0=-6 1=6
holder|set|pledged|0=8 1=-16 2=7
holder|set|refused|0=7 1=-7
holder|set|reluctant|0=-31 1=32
holder|set|requirement|0=-24 1=8 2=16
holder|set|suspended|0=11 1=-10
holder|set|withdrawn|0=44 1=-35 2=-9
holder|shake|delivered|0=18 1=-18
holder|shake|pledged|0=-10 1=14
holder|shake|reluctant|0=-7 1=7
holder|share|authorised|0=-10 1=10
holder|share|delivered|0=-16 1=16
holder|share|pledged|0=19 1=-19
holder|shed|0=21 1=-10 2=-10
holder|shed|withdrawn|0=13 2=-10
holder|shell|0=-10 1=10
holder|shell|delivered|0=-10 1=10
holder|shelter|0=8 1=-8
holder|shelter|obstacle|0=7 1=-7
holder|ship|0=19 1=-22
holder|ship|committed|0=6 1=-6
holder|ship|extended|0=10 1=-9
holder|ship|pledged|0=-7 2=6
holder|shoot|0=29 1=-29
holder|shoot|obstacle|0=12 1=-12
holder|shoot|pledged|0=7 1=-7
holder|shorten|1=7
holder|shorten|withdrawn|1=7
holder|should|0=-5 1=7
holder|should|pledged|0=-12 1=14
holder|show|2=5
holder|show|authorised|0=17 1=-17
holder|show|considering|0=7 1=-7
holder|show|delivered|0=19 1=-19
holder|show|engagement held|0=-12 1=12
holder|show|obstacle|0=6 1=-6
holder|show|pledged|0=-18 1=12 2=6
holder|show|refused|0=-12 1=12
holder|show|requirement|0=-14 1=14
holder|shrink|0=-7 2=6
holder|shrink|pledged|0=-10 1=11
holder|shrink|withdrawn|1=-7 2=8
holder|shrug|0=10 1=-10
holder|shut|0=23 1=-6 2=-18
holder|shut|delivered|0=14 1=-14
holder|shut|ended|1=13 2=-11
holder|shut|obstacle|0=-14 1=14
holder|shut|pledged|0=6 1=-6
holder|shut|request|0=16 1=-16
holder|shut|withdrawn|2=-6
holder|sigh|0=-11 1=10
holder|sigh|pledged|0=-11 1=10
holder|signal|0=-13 1=13
holder|signal|considering|0=-9 1=9
holder|signal|extended|0=5 1=-5
holder|signal|pledged|0=-10 1=10
holder|sign|0=6 1=15 2=-23
holder|sign|agreement drafting|0=-68 1=70
holder|sign|agreement signed|0=-62 1=78 2=-9
holder|sign|agreement sought|0=-22 1=14 2=8
holder|sign|authorised|0=7 1=-7
holder|sign|committed|0=-18 1=20
holder|sign|considering|0=33 1=-42 2=9
holder|sign|delivered|0=38 1=-37
holder|sign|engagement held|0=-44 1=44
holder|sign|engagement planned|0=-7 1=7
holder|sign|extended|0=26 1=-30
holder|sign|obstacle|0=85 1=-85
holder|sign|pledged|0=30 1=-19 2=-11
holder|sign|reluctant|0=14 1=-14
holder|sign|suspended|0=-8 1=8
holder|sign|withdrawn|0=20 1=-20
holder|silence|0=-21 1=21
holder|silence|considering|0=-23 1=23
holder|sing|0=-7 1=7
holder|sing|delivered|0=-5 1=5
holder|sink|0=14 1=-14
holder|sit|0=-20 1=32 2=-8
holder|sit|authorised|0=6 1=-6
holder|sit|changed|0=10 1=-10
holder|sit|committed|0=-17 1=18
holder|sit|considering|0=-9 1=9
holder|sit|engagement planned|0=-13 1=13
holder|sit|obstacle|0=13 1=-13
holder|sit|pledged|0=-10 1=17 2=-7
holder|sit|refused|0=6 1=-6
holder|sit|reluctant|0=9 1=-9
holder|sit|request|0=-10 1=11
holder|sit|requirement|0=-17 1=17
holder|sit|withdrawn|0=6 1=-6
holder|sketch|0=13 1=-13
holder|sketch|pledged|0=10 1=-10
holder|skip|0=6 1=-6
holder|skip|delivered|0=6 1=-6
holder|slam|0=-6 1=6
holder|slam|withdrawn|0=-7 1=7
holder|slaughter|0=17 1=-15
holder|slaughter|engagement held|0=11 1=-11
holder|sleep|1=-8
holder|slide|0=-14 1=14
holder|slide|delivered|0=-14 1=14
holder|slip|1=9 2=-7
holder|slip|agreement drafting|0=8 1=-8
holder|slip|authorised|0=-6 1=6
holder|slip|considering|0=-15 1=15
holder|slip|pledged|1=-6
holder|smile|0=-11 1=11
holder|smile|pledged|0=-12 1=12
holder|solicit|pledged|0=5 1=-5
holder|solve|0=-10 1=11
holder|soothe|0=-9 1=9
holder|soothe|pledged|0=-9 1=9
holder|sound|0=9 1=-7
holder|sound|considering|0=8 1=-7
holder|sound|engagement held|0=8 1=-8
holder|sound|pledged|0=11 1=-10
holder|sound|request|0=-26 1=26
holder|spare|1=-5
holder|speak|0=25 1=-11 2=-17
holder|speak|agreement drafting|0=14 1=-14
holder|speak|agreement signed|0=11 1=-11
holder|speak|authorised|0=6 1=-6
holder|speak|changed|0=28 1=-28
holder|speak|committed|0=-15 1=24 2=-8
holder|speak|considering|0=-15 1=15
holder|speak|delivered|0=24 1=-23
holder|speak|engagement held|1=6
holder|speak|extended|0=18 1=-17
holder|speak|obstacle|0=-26 1=26
holder|speak|pledged|0=-13 1=16
holder|speak|refused|0=20 1=-20
holder|speak|reluctant|0=-17 1=17
holder|speak|request|0=-13 1=13
holder|speak|requirement|0=-19 1=15
holder|speak|suspended|0=10 1=-10
holder|speak|withdrawn|0=19 1=-19
holder|specify|0=-23 1=24
holder|specify|pledged|0=-8 1=9
holder|spell|1=5
holder|spell|agreement drafting|0=-6 1=6
holder|spend|1=16 2=-15
holder|spend|agreement drafting|0=-24 1=24
holder|spend|authorised|0=6 1=-6
holder|spend|committed|0=-18 1=12 2=6
holder|spend|delivered|0=31 1=-31
holder|spend|engagement held|0=-28 1=29
holder|spend|extended|0=23 1=-15 2=-8
holder|spend|obstacle|0=14 1=-14
holder|spend|pledged|1=8 2=-9
holder|spend|refused|0=-9 1=9
holder|spend|reluctant|0=-6 1=6
holder|spend|withdrawn|0=6 1=-6
holder|squeeze|obstacle|0=5 1=-5
holder|squeeze|request|0=-7 1=7
holder|staff|0=-7 1=7
holder|staff|delivered|0=-8 1=8
holder|stag|0=7 1=-7
holder|stag|pledged|0=7 1=-7
holder|stand|0=-7 1=14 2=-5
holder|stand|committed|0=10 1=-10
holder|stand|considering|0=-5 1=5
holder|stand|delivered|0=-8 1=8
holder|stand|engagement held|0=-6 1=6
holder|stand|obstacle|0=-22 1=22
holder|stand|pledged|0=24 1=-7 2=-17
holder|stand|reluctant|0=-11 1=11
holder|stand|request|0=10 1=-10
holder|stand|requirement|0=-10 2=13
holder|stand|withdrawn|0=12 1=-11
holder|start|0=32 1=-34
holder|start|authorised|0=16 1=-12
holder|start|delivered|0=-43 1=43
holder|start|extended|0=24 1=-20
holder|start|obstacle|0=7 1=-7
holder|start|refused|0=10 1=-10
holder|start|request|0=11 1=-10
holder|start|suspended|0=10 1=-10
holder|start|withdrawn|0=-12 2=9
holder|state|2=9
holder|state|changed|0=9 1=-9
holder|state|considering|0=14 1=-14
holder|state|delivered|0=6 1=-6
holder|state|ended|0=-7 1=7
holder|state|extended|0=10 1=-10
holder|state|obstacle|0=-10 1=10
holder|state|pledged|0=-18 1=19
holder|state|refused|0=21 1=-21
holder|state|reluctant|0=-17 1=17
holder|state|request|2=9
holder|state|requirement|0=-6 1=6
holder|state|suspended|0=-9 1=9
holder|state|withdrawn|0=6 1=-6
holder|station|0=-6 2=7
holder|station|requirement|0=-7 2=7
holder|stay|0=-7 1=16 2=-5
holder|stay|agreement signed|0=-12 1=12
holder|stay|changed|0=-9 2=10
holder|stay|committed|1=8 2=-6
holder|stay|considering|0=15 1=-11
holder|stay|delivered|0=19 1=-19
holder|stay|engagement planned|0=6 1=-6
holder|stay|extended|0=-42 2=39
holder|stay|pledged|0=-10 1=33 2=-24
holder|stay|withdrawn|0=12 2=-11
holder|step|0=-10 1=6 2=5
holder|step|changed|0=8 1=-8
holder|step|committed|0=9 1=-7
holder|step|delivered|0=-45 1=45
holder|step|obstacle|0=5 1=-5
holder|step|request|0=10 1=-10
holder|step|withdrawn|0=-10 2=8
holder|stick|0=10 1=-12
holder|stir|1=15 2=-11
holder|stir|committed|0=-15 1=16
holder|stir|pledged|0=10 2=-10
holder|stop|0=-26 1=23 2=6
holder|stop|agreement drafting|0=11 1=-11
holder|stop|agreement signed|0=9 1=-9
holder|stop|authorised|0=12 1=-12
holder|stop|committed|0=-9 1=9
holder|stop|delivered|0=6 1=-5
holder|stop|ended|0=-10 2=13
holder|stop|engagement held|0=6 1=-6
holder|stop|engagement planned|0=-12 1=13
holder|stop|obstacle|0=-59 1=59
holder|stop|pledged|2=-7
holder|stop|refused|0=-12 1=12
holder|stop|request|0=5 1=-5
holder|stop|suspended|0=9 1=-9
holder|storm|0=-10 1=10
holder|storm|agreement drafting|0=-5 1=5
holder|storm|delivered|0=-15 1=15
holder|strengthen|0=14 1=-19 2=5
holder|strengthen|delivered|0=7 1=-7
holder|strengthen|obstacle|0=6 1=-6
holder|strengthen|pledged|1=-5 2=6
holder|stress|pledged|0=10 1=-10
holder|stretch|0=-6 1=6
holder|strike|1=-8 2=6
holder|strike|agreement drafting|0=8 1=-8
holder|strike|engagement held|0=10 1=-10
holder|strike|extended|0=9 1=-9
holder|strike|obstacle|0=-42 1=42
holder|strike|pledged|0=14 1=-20 2=7
holder|strike|request|0=6 1=-6
holder|study|0=8 1=-8
holder|submit|1=-6 2=6
holder|submit|considering|0=5
holder|submit|extended|0=-19 2=18
holder|submit|pledged|0=6 2=-7
holder|submit|reluctant|0=-6 1=6
holder|submit|request|0=12 1=-12
holder|succeed|0=13 1=-11
holder|succombé|0=6 1=-6
holder|succombé|delivered|0=6 1=-6
holder|suffer|delivered|0=9 1=-9
holder|suffer|obstacle|0=-25 1=25
holder|suffer|request|0=11 1=-11
holder|suffice|0=-12 1=14
holder|suffice|changed|0=-6 1=5
holder|suffice|reluctant|0=-10 1=10
holder|suggest|0=11 1=-5 2=-5
holder|suggest|agreement drafting|0=-17 1=17
holder|suggest|considering|0=-8 1=8
holder|suggest|obstacle|0=21 1=-21
holder|suggest|pledged|0=10 2=-5
holder|summon|0=18 1=-17
holder|summon|pledged|0=17 1=-16
holder|sum|0=10 1=-19 2=9
holder|sum|delivered|0=5 1=-5
holder|sum|pledged|0=12 1=-12
holder|sum|request|0=7 1=-7
holder|sum|requirement|0=-8 2=9
holder|supply|0=-9 2=12
holder|supply|obstacle|0=-13 1=13
holder|supply|pledged|0=-9 1=-9 2=18
holder|supply|requirement|0=6 2=-6
holder|support|0=-15 1=5 2=10
holder|support|changed|0=-6 1=6
holder|support|delivered|0=16 1=-16
holder|support|extended|0=-5 1=5
holder|support|obstacle|0=-6 1=6
holder|support|pledged|0=-13 2=11
holder|suppose|0=-18 2=14
holder|suppose|engagement held|0=-16 1=16
holder|suppose|obstacle|0=13 1=-13
holder|suppose|pledged|0=-14 2=14
holder|surface|0=-9 1=9
holder|surface|reluctant|0=-8 1=8
holder|surprise|0=-12 1=12
holder|surprise|authorised|0=-6 1=6
holder|surprise|pledged|0=-22 1=22
holder|surprise|withdrawn|0=14 1=-14
holder|surround|0=13 1=-13
holder|surround|delivered|0=8 1=-8
holder|survey|obstacle|0=8 1=-8
holder|suspend|0=11 1=-8
holder|suspend|authorised|0=6 1=-6
holder|suspend|committed|0=7 1=-7
holder|suspend|delivered|0=8 1=-8
holder|suspend|engagement held|0=7 1=-7
holder|suspend|obstacle|0=-22 1=22
holder|suspend|pledged|0=29 1=-28
holder|suspend|suspended|0=-42 1=43
holder|suspend|withdrawn|0=8 1=-8
holder|swear|0=27 1=-31
holder|swear|engagement held|0=14 1=-14
holder|swear|obstacle|0=-26 1=26
holder|swear|pledged|0=15 1=-20
holder|swear|reluctant|0=14 1=-14
holder|swear|request|0=-6 1=6
holder|swing|0=-7 1=7
holder|swing|pledged|0=-7 1=7
holder|table|1=7
holder|table|changed|0=7 1=-7
holder|table|committed|0=-31 1=31
holder|table|obstacle|0=9 1=-9
holder|table|pledged|0=15 1=-15
holder|take|0=10 1=-8 2=-7
holder|take|agreement drafting|0=-16 1=17
holder|take|agreement in-force|0=9 1=-8
holder|take|agreement signed|0=-5 1=5
holder|take|authorised|0=22 1=-15 2=-8
holder|take|changed|0=-10 1=11
holder|take|committed|1=13 2=-16
holder|take|considering|1=-8 2=6
holder|take|delivered|0=-18 1=44 2=-18
holder|take|ended|1=14 2=-18
holder|take|engagement planned|0=13 1=-9
holder|take|extended|2=8
holder|take|pledged|0=-15 2=15
holder|take|refused|0=12 1=-11
holder|take|reluctant|1=-10 2=5
holder|take|request|0=14 1=-13
holder|take|requirement|0=10 1=-7
holder|take|suspended|0=18 1=-18
holder|take|withdrawn|0=-11 1=-29 2=40
holder|talk|0=6 1=-12 2=6
holder|talk|agreement drafting|0=-8 1=8
holder|talk|delivered|0=-6 1=5
holder|talk|engagement planned|0=-8 2=10
holder|talk|obstacle|0=10 1=-10
holder|talk|refused|0=13 1=-13
holder|talk|reluctant|0=7 1=-7
holder|talk|request|0=-10 1=10
holder|tally|0=-9 1=9
holder|tally|delivered|0=-9 1=9
holder|task|request|0=-7 1=7
holder|taxi|0=-7 1=7
holder|taxi|delivered|0=-7 1=7
holder|teach|1=11 2=-15
holder|teach|delivered|0=-12 1=12
holder|teach|pledged|0=15 2=-15
holder|telephone|considering|0=5 1=-5
holder|telephone|delivered|0=-9 1=9
holder|telephone|engagement held|0=-8 1=8
holder|telephone|pledged|0=10 1=-10
holder|telephone|refused|0=14 1=-14
holder|telephone|reluctant|0=12 1=-12
holder|telephone|request|0=-5 1=5
holder|telephone|suspended|0=6 1=-6
holder|telephone|withdrawn|0=-32 1=32
holder|tell|0=10 1=17 2=-39
holder|tell|agreement drafting|0=8 1=-8
holder|tell|authorised|0=-14 1=14
holder|tell|changed|0=14 1=-13
holder|tell|committed|0=6 1=-12 2=6
holder|tell|considering|1=16 2=-9
holder|tell|delivered|0=21 1=-7 2=-17
holder|tell|ended|0=15 1=-15
holder|tell|engagement held|0=-22 1=32
holder|tell|engagement planned|0=-7 1=7
holder|tell|extended|0=16 1=-15
holder|tell|obstacle|0=26 1=-17 2=-9
holder|tell|pledged|0=8 1=27 2=-31
holder|tell|refused|0=-18 1=35 2=-8
holder|tell|request|0=-10 1=25
holder|tell|suspended|0=-15 1=16
holder|tell|withdrawn|0=-9 1=18
holder|tender|0=-8 1=8
holder|tender|pledged|0=-10 1=10
holder|terminate|0=-25 1=19 2=6
holder|terminate|delivered|0=9 1=-9
holder|terminate|ended|0=-27 1=26
holder|terminate|extended|1=-6
holder|terminate|withdrawn|0=6 1=-6
holder|testify|0=-21 1=21
holder|testify|delivered|0=-7 1=7
holder|testify|obstacle|0=-17 1=17
holder|testify|pledged|0=12 1=-12
holder|test|0=8 1=-8
holder|test|pledged|0=7 1=-7
holder|thank|0=16 1=-15
holder|thank|agreement drafting|0=-6 1=6
holder|thank|authorised|0=14 1=-14
holder|thank|delivered|0=32 1=-32
holder|thank|ended|0=5 1=-5
holder|thank|engagement held|0=-7 1=7
holder|thank|obstacle|0=6 1=-6
holder|thank|refused|0=-12 1=12
holder|thank|request|0=-20 1=20
holder|think|considering|0=-9 1=9
holder|think|withdrawn|0=-8 1=8
holder|threaten|0=10 1=-10
holder|threaten|delivered|0=9 1=-9
holder|threaten|pledged|0=10 1=-10
holder|threaten|reluctant|0=-19 1=19
holder|throw|0=-19 1=19
holder|throw|agreement signed|0=5 1=-5
holder|throw|delivered|0=10 1=-10
holder|throw|obstacle|0=-50 1=50
holder|throw|pledged|0=25 1=-24
holder|throw|refused|0=-18 1=18
holder|tie|0=12 1=9 2=-21
holder|tie|obstacle|0=-7 1=7
holder|tie|pledged|0=21 2=-20
holder|toast|0=7 1=-9
holder|toast|pledged|0=-9 1=9
holder|toast|refused|0=19 1=-19
holder|topple|0=9 1=-9
holder|touch|authorised|0=-6 1=6
holder|touch|committed|0=5 1=-5
holder|touch|delivered|0=-28 1=28
holder|touch|obstacle|0=-5 1=5
holder|touch|pledged|0=24 1=-23
holder|tour|delivered|0=6 1=-6
holder|tour|pledged|0=-8 1=9
holder|tour|refused|0=6 1=-6
holder|tour|request|0=-7 1=7
holder|tow|0=13 1=-13
holder|tow|delivered|0=12 1=-12
holder|trade|0=-9 1=9
holder|train|0=15 1=20 2=-33
holder|train|committed|0=5
holder|train|delivered|0=-37 1=37
holder|train|obstacle|0=6 1=-6
holder|train|pledged|0=30 2=-32
holder|transfer|0=7 1=-16 2=11
holder|transfer|committed|0=9 1=-7
holder|transfer|delivered|0=-25 1=25
holder|transfer|pledged|0=-8 1=-6 2=14
holder|transfer|refused|0=9 1=-9
holder|transfer|suspended|0=8 1=-8
holder|transform|changed|0=9 1=-8
holder|transform|obstacle|0=-10 1=10
holder|transform|pledged|0=-6 1=6
holder|transféré|0=7 1=-7
holder|transféré|committed|0=-5 1=5
holder|transféré|delivered|0=7 1=-7
holder|transport|delivered|0=-7 1=7
holder|transport|obstacle|0=6 1=-6
holder|transport|pledged|0=16 1=-16
holder|transport|suspended|0=-15 1=15
holder|trap|0=13 1=-13
holder|trap|withdrawn|0=9 1=-9
holder|travel|0=6 1=-14 2=8
holder|travel|changed|0=7 1=-7
holder|travel|engagement held|0=-30 1=31
holder|travel|engagement planned|0=-14 1=9
holder|travel|obstacle|0=12 1=-12
holder|travel|pledged|0=-22 1=14 2=7
holder|travel|reluctant|0=22 1=-22
holder|travel|request|0=6 1=-6
holder|travel|suspended|0=14 1=-13
holder|treat|0=-9 2=7
holder|treat|delivered|0=24 1=-24
holder|treat|pledged|0=-27 1=20 2=7
holder|treat|refused|0=-10 1=10
holder|trim|0=-6 1=6
holder|trim|pledged|0=-6 1=6
holder|troop|0=-11 2=10
holder|troop|pledged|0=-9 2=10
holder|try|0=-6 1=6
holder|try|considering|0=-11 1=11
holder|try|delivered|0=5 1=-5
holder|try|engagement planned|0=-5 1=5
holder|try|pledged|0=12 1=-12
holder|try|request|0=-12 1=12
holder|turn|0=-6 1=9
holder|turn|changed|0=-14 1=9
holder|turn|committed|0=-10 1=10
holder|turn|considering|0=-19 1=19
holder|turn|delivered|0=30 1=-30
holder|turn|engagement held|0=7 1=-7
holder|turn|extended|0=5 1=-5
holder|turn|obstacle|0=10 1=-10
holder|turn|pledged|0=17 1=-14
holder|turn|refused|0=-21 1=21
holder|turn|reluctant|0=-7 1=7
holder|turn|request|0=16 1=-16
holder|turn|withdrawn|0=-27 1=29
holder|tweet|0=-15 1=15
holder|tweet|delivered|0=-9 1=9
holder|tweet|pledged|0=-5 1=5
holder|unblock|1=-5 2=9
holder|unblock|pledged|0=-6 2=9
holder|undergo|0=16 1=-12
holder|underline|0=-7 1=7
holder|underline|authorised|0=-6 1=6
holder|underline|obstacle|0=11 1=-11
holder|underline|pledged|0=-7 1=7
holder|understand|0=10 1=-10
holder|understand|agreement drafting|0=5 1=-5
holder|understand|ended|0=5 1=-5
holder|undertake|0=-21 1=30 2=-9
holder|undertake|considering|0=18 1=-18
holder|undertake|delivered|0=-16 1=16
holder|undertake|engagement held|0=-12 1=12
holder|undertake|pledged|0=-22 1=31 2=-9
holder|unload|0=15 1=-16
holder|unload|delivered|0=-31 1=31
holder|unload|engagement held|0=9 1=-9
holder|unload|pledged|0=27 1=-28
holder|unload|reluctant|0=7 1=-7
holder|unload|request|0=8 1=-8
holder|unload|suspended|0=-9 1=9
holder|unpack|delivered|0=-9 1=9
holder|unpack|withdrawn|0=6 1=-6
holder|unscrew|0=-6 1=6
holder|unveil|0=-17 1=17
holder|unveil|pledged|0=-14 1=14
holder|update|0=35 1=-35
holder|update|delivered|0=9 1=-9
holder|update|engagement held|0=-8 1=8
holder|update|pledged|0=26 1=-26
holder|update|reluctant|0=6 1=-6
holder|update|request|0=12 1=-12
holder|update|withdrawn|0=-15 1=15
holder|uphold|0=-16 1=16
holder|uphold|refused|0=5 1=-5
holder|uphold|reluctant|0=-22 1=22
holder|urge|authorised|0=22 1=-22
holder|urge|changed|0=6 1=-10
holder|urge|considering|0=-26 1=26
holder|urge|engagement held|0=-7 1=7
holder|urge|pledged|1=5
holder|urge|refused|0=24 1=-24
holder|urge|request|0=-28 1=28
holder|urge|withdrawn|0=6 1=-6
holder|use|0=-28 1=7 2=21
holder|use|authorised|0=11 1=-11
holder|use|changed|0=8 1=-8
holder|use|committed|0=17 1=-9 2=-8
holder|use|considering|0=-29 1=29
holder|use|delivered|0=-5 1=5
holder|use|engagement held|0=-13 1=13
holder|use|engagement planned|0=12 1=-12
holder|use|extended|0=-9 1=10
holder|use|obstacle|0=8 1=-8
holder|use|pledged|0=-19 1=-13 2=32
holder|use|reluctant|0=-14 1=14
holder|use|request|0=-11 1=12
holder|use|withdrawn|0=10 1=-8
holder|utter|0=-8 1=8
holder|utter|delivered|0=-8 1=8
holder|vacate|0=6 1=-7
holder|vacate|extended|0=5
holder|vary|0=7 1=-7
holder|vary|delivered|0=6 1=-6
holder|veto|1=7
holder|veto|obstacle|0=-9 1=9
holder|veto|pledged|0=9 1=-7
holder|veto|refused|0=-12 1=12
holder|visit|0=13 1=-8
holder|visit|agreement drafting|0=9 1=-9
holder|visit|agreement signed|0=-5 1=5
holder|visit|considering|0=10 1=-10
holder|visit|delivered|0=26 1=-26
holder|visit|engagement held|0=-28 1=31
holder|visit|engagement planned|0=-10 1=6
holder|visit|extended|0=8 1=-8
holder|visit|pledged|0=14 1=-14
holder|visit|reluctant|0=6 1=-6
holder|visit|request|0=-11 1=11
holder|visit|requirement|0=-19 1=20
holder|voice|0=16 1=-16
holder|voice|changed|0=7 1=-7
holder|voice|engagement held|0=15 1=-15
holder|voice|obstacle|0=11 1=-11
holder|voice|pledged|0=-10 1=10
holder|voice|refused|0=-6 1=6
holder|voice|reluctant|0=8 1=-8
holder|voice|request|0=-8 1=8
holder|volunteer|0=-18 1=19
holder|volunteer|authorised|0=14 1=-14
holder|volunteer|pledged|0=-51 1=52
holder|vote|0=11 1=23 2=-41
holder|vote|agreement signed|0=6 1=-6
holder|vote|authorised|1=8 2=-5
holder|vote|changed|0=-13 1=14
holder|vote|committed|0=-37 1=49 2=-9
holder|vote|considering|0=6
holder|vote|delivered|0=41 1=-39
holder|vote|ended|0=-29 1=23 2=6
holder|vote|engagement held|0=9 1=-9
holder|vote|extended|0=-39 1=42
holder|vote|pledged|0=66 1=-44 2=-25
holder|vote|refused|0=-9 1=9
holder|vote|reluctant|0=-17 1=18
holder|vote|request|0=-34 1=34
holder|vote|requirement|0=14 1=-14
holder|vote|withdrawn|0=42 1=-39
holder|vouch|0=-12 1=12
holder|vouch|pledged|0=-12 1=12
holder|vow|0=-6 1=9
holder|vow|pledged|0=-7 1=10
holder|wait|0=-12 2=7
holder|wait|authorised|0=-9 1=9
holder|wait|committed|0=-5 1=6
holder|wait|engagement held|0=-10 1=10
holder|wait|obstacle|0=16 1=-16
holder|wait|pledged|0=-10 2=15
holder|wait|request|0=6 1=-6
holder|wait|withdrawn|0=-5 1=12 2=-7
holder|walk|0=-25 1=27
holder|walk|authorised|0=-9 1=10
holder|walk|delivered|0=-16 1=16
holder|walk|engagement held|0=11 1=-11
holder|walk|engagement planned|0=-5 1=5
holder|walk|obstacle|0=-18 1=18
holder|walk|pledged|0=10 1=-9
holder|walk|refused|0=10 1=-10
holder|walk|withdrawn|0=-11 1=12
holder|want|0=10 1=-19 2=9
holder|want|agreement drafting|0=5
holder|want|agreement sought|0=-10 1=10
holder|want|authorised|0=-10 1=10
holder|want|delivered|0=8 1=-8
holder|want|obstacle|0=11 1=-11
holder|want|pledged|0=10 1=-11
holder|want|reluctant|0=9 1=-7
holder|want|request|0=-9 1=9
holder|want|withdrawn|1=-10 2=10
holder|warn|0=-14 1=20
holder|warn|authorised|0=8 1=-8
holder|warn|committed|0=5 1=-5
holder|warn|delivered|0=17 1=-17
holder|warn|engagement held|0=-11 1=11
holder|warn|reluctant|0=-25 1=27
holder|warn|request|0=-13 1=13
holder|warn|withdrawn|0=-7 1=7
holder|watch|0=17 1=-17
holder|watch|agreement drafting|0=-23 1=23
holder|watch|agreement signed|0=-15 1=15
holder|watch|delivered|0=17 1=-17
holder|watch|engagement held|0=13 1=-13
holder|watch|obstacle|0=9 1=-9
holder|watch|pledged|0=16 1=-16
holder|watch|refused|0=-8 1=8
holder|wave|0=7 1=-7
holder|wave|pledged|0=10 1=-10
holder|wed|0=9 1=-9
holder|wed|extended|0=8 1=-8
holder|welcome|0=23 1=-16 2=-5
holder|welcome|considering|0=7 1=-7
holder|welcome|delivered|0=-20 1=20
holder|welcome|extended|0=8 1=-12
holder|welcome|obstacle|0=6 1=-6
holder|welcome|pledged|0=-18 1=24 2=-6
holder|welcome|reluctant|0=-6 1=6
holder|welcome|request|0=13 1=-13
holder|welcome|withdrawn|0=22 1=-22
holder|whisper|0=6 1=-6
holder|widen|0=8 1=-8
holder|will|0=10 1=-5 2=-5
holder|will|committed|0=-6 1=6
holder|will|considering|0=6
holder|will|ended|1=-6
holder|will|pledged|0=-12 2=11
holder|will|withdrawn|0=18 2=-15
holder|wind|0=-27 2=27
holder|wind|agreement drafting|0=-15 1=15
holder|wind|considering|0=-22 2=25
holder|wind|engagement held|0=-10 1=10
holder|wind|extended|0=-5 2=5
holder|wind|obstacle|0=12 1=-12
holder|wind|refused|0=8 1=-8
holder|wind|withdrawn|2=-7
holder|win|authorised|0=8 1=-7
holder|win|considering|0=6
holder|win|engagement held|0=7 1=-7
holder|win|obstacle|0=-20 1=20
holder|win|request|0=-8 1=8
holder|wire|delivered|0=-15 1=15
holder|wire|pledged|0=8 1=-8
holder|wish|0=19 1=-18
holder|wish|pledged|0=8 1=-8
holder|wish|refused|0=-6 1=6
holder|withdraw|considering|0=9 1=-9
holder|withdraw|delivered|0=19 1=-19
holder|withdraw|ended|0=7
holder|withdraw|engagement held|0=-7 1=7
holder|withdraw|extended|0=9 2=-5
holder|withdraw|obstacle|0=6 1=-6
holder|withdraw|pledged|1=15 2=-18
holder|withdraw|reluctant|0=-10 2=10
holder|withdraw|request|0=12 1=-12
holder|withdraw|withdrawn|0=-55 1=40 2=16
holder|withhold|0=-9 1=9
holder|withhold|extended|0=-6 1=6
holder|withhold|obstacle|0=-10 1=10
holder|withstand|0=6 1=-6
holder|witness|0=15 1=-15
holder|witness|obstacle|0=10 1=-10
holder|witness|request|0=10 1=-10
holder|wonder|delivered|0=8 1=-8
holder|wonder|obstacle|0=7 1=-7
holder|woo|0=-10 1=10
holder|work|0=-9 2=9
holder|work|agreement drafting|0=-6 1=6
holder|work|considering|0=5 1=-5
holder|work|delivered|0=-20 1=20
holder|work|extended|0=-6 2=6
holder|work|obstacle|0=5 1=-5
holder|work|pledged|0=14 1=-19 2=5
holder|worshiped|0=-15 1=15
holder|worshiped|pledged|0=-15 1=15
holder|would|2=-8
holder|would|authorised|0=-25 1=25
holder|wound|0=10 1=-10
holder|wound|delivered|0=-19 1=19
holder|wound|pledged|0=19 1=-19
holder|wound|withdrawn|0=6 1=-6
holder|write|0=7 1=16 2=-23
holder|write|agreement drafting|0=-18 1=18
holder|write|authorised|0=11 1=-10
holder|write|changed|0=-11 1=11
holder|write|committed|0=-23 1=26
holder|write|considering|0=14 1=-14
holder|write|delivered|0=21 1=-21
holder|write|engagement held|0=22 1=-22
holder|write|extended|0=10 1=-10
holder|write|obstacle|0=-5 1=5
holder|write|pledged|1=7 2=-8
holder|write|refused|0=13 1=-13
holder|write|request|0=-20 1=20
holder|write|requirement|0=-18 1=19
holder|write|suspended|0=14 1=-14
holder|write|withdrawn|0=-16 1=17
holder|yield|0=-41 1=41
holder|yield|pledged|0=-37 1=37
holder||0=-10 1=26 2=-6
holder||agreement drafting|0=-22 1=23
holder||authorised|0=-16 1=22 2=-6
holder||changed|0=-14 1=15
holder||committed|0=-8 1=10
holder||considering|0=-20 1=21
holder||delivered|1=19 2=-17
holder||ended|0=-11 1=25 2=-15
holder||engagement held|1=11
holder||extended|0=-6 1=6
holder||obstacle|0=32 1=-32
holder||pledged|0=-8 2=25
holder||refused|0=-18 1=18
holder||reluctant|0=6 1=-18 2=11
holder||request|0=8 1=-8
holder||requirement|0=-6 1=-15 2=20
holder||suspended|0=-14 1=14
holder||withdrawn|1=-10 2=15
holder|énuméré|committed|0=-7 1=7
kind|agreement|0=20 2=-29
kind|contribution|0=11 2=-22
kind|engagement|0=17 1=23 2=-40
kind|mandate|0=9 1=11 2=-11
kind|obstacle|0=21 1=8 2=-43
kind|request|0=19 1=5 2=-34
kind|requirement|0=18 1=-23 2=-11
lead|0|0=-13 1=32 2=-16
lead|0|10 ahead|1=11 2=-7
lead|0|10 now|1=23 2=-9
lead|0|10 past|0=-32 1=41 2=-29
lead|0|4 ahead|0=7 2=-5
lead|0|4 long-ago|0=11 1=-11
lead|0|4 now|0=-11 1=-22 2=33
lead|0|4 past|0=11 1=-11
lead|0|7 ahead|0=-26 2=22
lead|0|7 long-ago|0=5 1=-5
lead|0|7 now|0=-17 1=33 2=-14
lead|0|7 past|0=30 1=-29
lead|1|0=20 1=-23 2=-7
lead|1|10 ahead|0=-10 2=19
lead|1|10 now|0=-40 1=43 2=-5
lead|1|10 past|0=-12 1=33 2=-10
lead|1|4 ahead|0=6
lead|1|4 now|0=11 1=-8
lead|1|7 ahead|0=7 1=-20 2=15
lead|1|7 long-ago|0=7 1=-7
lead|1|7 now|0=12 2=-13
lead|1|7 past|0=50 1=-48
lead|2|0=73 1=-54 2=-36
lead|2|10 ahead|0=21 1=-7 2=-14
lead|2|10 past|0=-10 1=13
lead|2|4 past|0=6 1=-6
lead|2|7 ahead|0=20 1=-9 2=-11
lead|2|7 now|0=-19 1=16
lead|2|7 past|0=44 1=-42
lead|acts|0=10 1=12 2=-19
lead|agreement signed|0=-15 1=16
lead|arrive|0=-6 1=19 2=-6
lead|ask|0=-17 1=35 2=-17
lead|authorised|1=-6 2=11
lead|back|0=-16 1=27 2=-11
lead|bar|0=-7 1=7
lead|bind|0=-5 2=6
lead|changed|0=23 1=-14 2=-9
lead|change|0=8 1=-7
lead|consider|0=50 1=-35 2=-15
lead|delivered|0=-15 1=36 2=-10
lead|due|0=29 1=5 2=-34
lead|ended|1=7 2=-8
lead|end|1=-12 2=12
lead|engagement held|0=61 1=-50
lead|engagement planned|0=6
lead|extended|0=-5 1=-20 2=24
lead|extend|0=-19 2=15
lead|future main|1=9 2=-6
lead|future relative|0=9 1=-8
lead|future that|0=17 1=-22 2=5
lead|give|0=-10 1=-25 2=38
lead|hold|0=13 1=-20 2=7
lead|keep|0=-10 1=-12 2=22
lead|leave|0=20 1=-31 2=12
lead|light|0=9 1=20 2=-27
lead|meet|1=8 2=-7
lead|none gerund|1=9 2=-5
lead|none infinitive|0=-17 1=21
lead|none participle|2=-6
lead|none|0=40 1=-20 2=-7
lead|obstacle|0=17 2=-11
lead|oppose|0=9 1=-9
lead|past main|1=-5
lead|past participle|0=11 1=-11
lead|past perfect main|0=13 2=-13
lead|past perfect relative|0=5 1=-5
lead|past that|0=10 1=-10
lead|pledged|0=15 1=10 2=-26
lead|possible main|0=-21 1=5 2=16
lead|possible that|0=-7 1=7
lead|present infinitive|1=11 2=-7
lead|present main|1=13
lead|present relative|0=10 2=-6
lead|present sub|0=29 1=-18 2=-12
lead|promise|0=-5 1=9 2=7
lead|refused|0=-30 1=33
lead|refuse|0=-22 1=23
lead|request|0=32 1=-21
lead|requirement|0=20 1=-9 2=-10
lead|says|0=10 1=16 2=-25
lead|say|1=23 2=-16
lead|serve|0=28 1=-11 2=-17
lead|sign|0=-11 1=11
lead|suspended|0=-14 1=16
lead|unverbed|0=19 2=-15
lead|withdrawn|0=-22 1=33 2=-7
lead|would main|0=5 1=8 2=-13
lead|would relative|0=-6 1=6
opens|"|apart|0=-41 1=28 2=20
opens|"|together|0=-54 1=11 2=43
opens|(|apart|0=14 1=-12
opens|(|together|0=-19 1=19
opens|*|apart|0=7 1=-7
opens|+|apart|0=9 1=-9
opens|-|apart|1=-11 2=8
opens|-|together|0=-29 1=29
opens|/|together|0=14 1=-14
opens|1,290|apart|0=8 1=-8
opens|12|apart|0=7 1=-7
opens|13|together|0=-14 1=14
opens|14|apart|0=14 1=-14
opens|14|together|0=-7 1=8
opens|17|apart|0=6 1=-6
opens|18|together|0=-25 1=25
opens|1=13 2=-7
opens|1er|apart|0=5 1=-5
opens|200|together|0=-8 1=8
opens|20|apart|0=5
opens|22|together|0=-18 1=18
opens|230|together|0=-22 1=22
opens|26|apart|0=7 1=-7
opens|2|together|0=15 1=-15
opens|34|together|0=-12 1=12
opens|380|apart|0=-17 1=17
opens|3|apart|0=7 1=-6
opens|400|apart|0=-11 1=11
opens|400|together|0=-7 1=7
opens|450|together|0=-16 1=16
opens|590|apart|2=7
opens|6|apart|0=8 1=-8
opens|7|apart|0=5 1=-5
opens|8|together|0=-31 1=31
opens|991|apart|0=-12 1=12
opens|abdel-fatau|apart|0=-10 1=10
opens|abdelatty|together|0=10 1=-10
opens|abidjan|together|0=-10 1=10
opens|abinader|together|0=-5 1=5
opens|aboard|apart|0=-20 1=20
opens|about|apart|0=26 1=-17 2=-8
opens|about|together|1=5
opens|above|together|0=7 1=-7
opens|according to|apart|0=6 1=-6
opens|according to|together|0=-21 1=21
opens|according|apart|1=-10 2=11
opens|according|together|0=-34 1=35
opens|accra|together|0=6 1=-6
opens|acting|apart|0=-8 1=9
opens|activists|together|0=-9 1=9
opens|addis|together|0=-6 1=6
opens|addressing|apart|0=11 1=-17 2=6
opens|adopted|apart|1=12 2=-8
opens|adopted|together|0=-7 1=11
opens|adopting|apart|0=-10 1=7
opens|advance|apart|0=-19 1=19
opens|afterwards|apart|0=-15 1=17
opens|afterwards|together|0=-10 1=10
opens|after|apart|2=8
opens|after|together|0=-18 1=18
opens|agence|apart|0=-6 1=6
opens|agreement|0=6 1=-5
opens|ahead|apart|0=12 1=-6 2=-6
opens|aircraft|apart|0=-22 1=22
opens|aircraft|together|0=-16 1=16
opens|airlift|apart|0=-27 1=27
opens|alassane|apart|0=-13 1=13
opens|albania|apart|0=-5 1=10
opens|albania|together|0=15 1=-13
opens|alemania|apart|0=13 1=-13
opens|alfred|apart|0=8 1=-7
opens|alfred|together|0=-6 1=6
opens|algeria|apart|0=-20 1=22
opens|algeria|together|0=-30 1=8 2=22
opens|ali|together|0=8 1=-8
opens|all|apart|0=-23 1=17 2=7
opens|all|together|0=-23 1=26
opens|almost|apart|0=-6 1=6
opens|also|apart|0=-10 1=13
opens|although|together|0=-13 1=13
opens|ambassadors|apart|0=11 1=-11
opens|ambassadors|together|0=-8 1=8
opens|ambassador|apart|0=6 2=-6
opens|american|apart|0=-6 1=6
opens|amman|together|0=12 1=-12
opens|among|together|0=7 1=-6
opens|analysts|apart|0=-8 1=8
opens|anand|apart|0=-9 1=9
opens|anand|together|0=-6 1=6
opens|andrew|apart|0=-19 1=20
opens|andrew|together|0=9 1=-9
opens|and|together|0=7 1=-7
opens|angie|together|0=-16 1=16
opens|angola|apart|0=12 1=-11
opens|angola|together|0=28 1=-26
opens|ankara|apart|0=12 1=-11
opens|ankara|together|0=29 1=-29
opens|announcements|apart|0=-29 1=29
opens|another|apart|0=10 2=-7
opens|another|together|1=5 2=-6
opens|answering|apart|0=6 1=-6
opens|answering|together|0=-17 1=17
opens|anthony|apart|0=-31 1=31
opens|antigua|apart|0=26 1=-23
opens|antigua|together|0=21 1=-20
opens|antony|apart|0=-29 1=29
opens|antónio|apart|0=17 1=-17
opens|an|apart|0=-19 1=30 2=-10
opens|an|together|0=-7 1=9
opens|apart|together|0=7 1=-7
opens|appearing|apart|0=-20 1=20
opens|arab|together|0=11 1=-11
opens|argentina|apart|0=-7 1=10
opens|argentina|together|0=-12 1=15
opens|ariel|apart|0=17 1=-17
opens|ariel|together|0=-10 1=10
opens|armed|apart|0=-17 1=17
opens|armenia|together|0=8 1=-8
opens|armored|apart|0=6 1=-5
opens|as for|apart|0=-13 1=13
opens|as for|together|0=-24 1=24
opens|asimismo|apart|0=10 1=-10
opens|asked|apart|0=6 2=-10
opens|asked|together|0=-59 1=59
opens|aspides|apart|0=10 1=-9
opens|assistant|together|0=-11 1=11
opens|as|apart|0=-6 1=15 2=-9
opens|as|together|0=-30 1=25
opens|atalanta|apart|0=5 1=-5
opens|athens|together|0=11 1=-11
opens|atmis|apart|0=16 1=-16
opens|attorney|together|0=12 1=-12
opens|at|apart|1=25 2=-18
opens|at|together|0=-43 1=40
opens|august|together|0=-12 1=12
opens|aukot|apart|0=-11 1=11
opens|aukot|together|0=-18 1=18
opens|austin|apart|0=-26 1=26
opens|australian|apart|0=13 1=-13
opens|australian|together|0=6
opens|australia|apart|0=13 1=-13
opens|australia|together|0=38 1=-38
opens|austria|apart|0=18 1=-17
opens|au|apart|0=13 1=-13
opens|azerbaijan|apart|0=23 1=-23
opens|azerbaijan|together|0=15 1=-15
opens|a|apart|2=12
opens|a|together|0=10 2=-8
opens|bahamian|apart|0=8 1=-8
opens|bahamian|together|0=18 1=-16
opens|bah|apart|0=10 1=-10
opens|baku|together|0=6 1=-6
opens|bangladesh|apart|0=22 1=-8 2=-13
opens|bangladesh|together|1=6 2=-10
opens|barbados|apart|0=-7 1=8
opens|barbados|together|0=26 1=-25
opens|barely|apart|0=-10 1=10
opens|barely|together|0=-5 1=5
opens|bases|together|0=6 1=-5
opens|because|together|0=-13 1=14
opens|beforehand|together|0=-11 1=11
opens|before|apart|0=-10 1=12
opens|before|together|0=-8 1=10
opens|behind|together|0=14 1=-14
opens|beijing|apart|0=-16 1=16
opens|beirut|together|0=7 1=-7
opens|belgium|apart|0=39 1=-34
opens|belgium|together|0=47 1=-44
opens|belize|apart|0=29 1=-23 2=-6
opens|belize|together|0=29 1=-24 2=-5
opens|benin|apart|0=24 1=-16 2=-7
opens|benin|together|1=10 2=-8
opens|berlin|apart|0=16 1=-15
opens|berlin|together|0=33 1=-30
opens|bern|together|0=7 1=-7
opens|besides|apart|0=-23 1=24
opens|beside|together|0=-18 1=18
opens|between|apart|0=-13 1=7 2=6
opens|between|together|0=-27 1=31
opens|biden|apart|0=12 1=-12
opens|biden|together|0=-21 1=21
opens|bill|together|0=8 1=-8
opens|bintou|together|0=-8 1=8
opens|blair|together|0=-7 1=7
opens|blinken|apart|0=-23 1=26
opens|blinken|together|0=-13 1=13
opens|bolivia|together|0=6 1=-6
opens|both|apart|0=-11 1=12
opens|both|together|0=-10 1=12
opens|botswana|apart|0=15 1=-10 2=-6
opens|botswana|together|0=32 1=-24 2=-9
opens|brazil|together|0=39 1=-39
opens|brigadier|apart|0=-11 1=12
opens|britain|apart|0=37 1=-22 2=-14
opens|britain|together|0=-19 1=26 2=-6
opens|bucharest|apart|0=9 1=-9
opens|bucharest|together|0=6 1=-6
opens|budapest|apart|0=6
opens|budapest|together|0=-6 1=7
opens|buenos|together|0=14 1=-14
opens|bujumbura|apart|0=5 1=-5
opens|bulgaria|apart|0=22 1=-20
opens|bulgaria|together|0=33 1=-30
opens|burkina|apart|0=7 1=-7
opens|burkina|together|0=9 1=-8
opens|burundians|together|0=-25 1=25
opens|burundian|together|0=5
opens|burundi|apart|0=45 1=-37 2=-8
opens|burundi|together|1=7 2=-5
opens|but|apart|0=-13 1=14
opens|but|together|0=-29 1=31
opens|by|apart|0=-36 1=41 2=-6
opens|by|together|0=-17 1=11 2=6
opens|cabinet|apart|0=-20 1=23
opens|cairo|apart|0=22 1=-22
opens|cairo|together|0=-13 1=14
opens|canada|apart|0=-12 1=26 2=-10
opens|canada|together|0=16 1=-6 2=-8
opens|canadian|apart|0=-7 1=8
opens|canadian|together|0=-9 1=9
opens|canberra|together|0=6 1=-6
opens|cape|apart|0=16 1=-16
opens|cape|together|0=14 1=-14
opens|captain|apart|0=19 1=-19
opens|caricom|apart|0=20 1=-20
opens|caricom|together|0=20 1=-19
opens|cash|apart|0=5
opens|celle-ci|apart|0=6 1=-5
opens|celle-ci|together|0=-7 1=7
opens|chadians|together|0=5 1=-5
opens|chad|apart|1=29 2=-28
opens|chad|together|0=9 1=11 2=-19
opens|chancellor|apart|0=-28 1=17 2=11
opens|chang|together|0=-17 1=17
opens|chiefs|apart|0=20 1=-20
opens|chiefs|together|0=-7 1=7
opens|chief|apart|0=9 1=-9
opens|chile|together|0=20 1=-19
opens|china|apart|0=-15 1=22 2=-7
opens|china|together|0=-8 1=10
opens|chinese|together|0=-6 1=6
opens|christine|together|0=5 1=-5
opens|christofides|apart|0=-19 1=8 2=12
opens|christofides|together|0=7 1=-7
opens|christopher|together|0=-6 1=6
opens|civil|together|0=-6 1=6
opens|close|apart|0=12 1=-12
opens|colombia|together|0=6 1=-5
opens|colonel|apart|0=9 1=-9
opens|coming|apart|0=-15 1=15
opens|committed|together|0=5
opens|common|together|0=-12 2=12
opens|congo|apart|0=16 1=-12
opens|congo|together|0=-7 1=7
opens|congress|apart|1=5
opens|conille|apart|0=-15 1=16
opens|contingents|apart|0=8 1=-7
opens|contingents|together|0=7 1=-6
opens|contributions|together|0=9 1=-8
opens|contribution|0=-7 1=15 2=14
opens|copenhagen|apart|0=12 1=-5 2=-7
opens|cotonou|apart|0=6 1=-6
opens|council|apart|0=-6 1=6
opens|countries|apart|0=11 1=-11
opens|critics|together|2=9
opens|croatia|apart|0=-12 1=12
opens|croatia|together|0=11 1=-9
opens|crosetto|apart|0=-15 1=15
opens|cyprus|apart|0=11 1=-11
opens|cyprus|together|0=9 1=-9
opens|cyril|apart|0=5 1=-5
opens|cyril|together|0=11 1=-11
opens|czechia|together|0=-9 1=9
opens|czech|apart|0=7 1=-5
opens|czech|together|0=-17 2=20
opens|côte|apart|0=14 1=-11
opens|daniel|together|0=-7 1=7
opens|danish|apart|0=-6 1=6
opens|dansou|apart|0=-9 1=9
opens|dar|apart|0=7 1=-7
opens|davis|apart|0=-26 1=26
opens|davis|together|0=-8 1=8
opens|days|apart|0=-8 1=8
opens|decide|apart|0=-18 1=18
opens|decision|apart|0=-6 1=6
opens|decision|together|0=6 1=-5
opens|delegates|apart|0=-9 1=9
opens|denis|together|0=-7 1=7
opens|denmark|apart|0=24 1=-18 2=-6
opens|denmark|together|0=-9 1=12
opens|departures|apart|0=-12 1=12
opens|deployed|apart|0=7 1=-7
opens|deputies|together|0=6 1=-6
opens|deputy|apart|0=-35 1=40 2=-6
opens|deputy|together|0=7 1=-7
opens|dhaka|apart|0=12 1=-11
opens|dhaka|together|0=7 1=-7
opens|dinamarca|apart|0=9 1=-9
opens|diplomats|apart|0=-9 1=9
opens|diplomats|together|0=9 1=-6
opens|djibouti|apart|0=26 1=-23
opens|djibouti|together|0=28 1=-26
opens|doha|together|0=-13 1=13
opens|donald|apart|0=5 1=-5
opens|donald|together|0=7 1=-7
opens|donors|apart|0=12 1=-11
opens|donors|together|0=7 1=-6
opens|dorothy|together|0=-28 1=28
opens|drawn|apart|0=-23 1=26
opens|driving|apart|0=6
opens|drones|together|0=-43 1=45
opens|dr|apart|0=-7 1=10
opens|duale|apart|0=-11 1=12
opens|dublin|apart|0=6 1=-6
opens|dublin|together|0=5
opens|during|apart|0=-24 1=29
opens|during|together|0=-20 1=21
opens|each|together|0=15 1=-15
opens|earlier|apart|0=14 1=-12
opens|earlier|together|0=-41 1=41
opens|ecowas|together|0=6 1=-6
opens|ecuador|apart|0=-15 1=16
opens|ecuador|together|0=14 1=-11
opens|egyptian|apart|0=8 1=-8
opens|egyptian|together|0=6 1=-6
opens|egypt|apart|0=10 1=12 2=-22
opens|egypt|together|0=26 1=-19 2=-6
opens|eighteen|apart|0=-10 1=10
opens|eighty|apart|0=-15 1=15
opens|eight|apart|0=-15 1=16
opens|eight|together|0=-7 1=7
opens|ekuru|apart|0=-28 1=28
opens|ekuru|together|0=-68 1=68
opens|eleven|apart|0=-6 1=7
opens|el|apart|0=25 1=-22
opens|el|together|0=-24 1=19
opens|emmanuel|apart|0=6 1=-6
opens|emmanuel|together|0=-11 1=11
opens|engagement|0=33 1=-20
opens|engineers|together|0=-10 1=13
opens|en|together|0=-22 1=20
opens|equipment|together|0=8 1=-8
opens|españa|apart|0=8 1=-8
opens|established|together|0=15 1=-15
opens|estonia|together|0=9 1=-8
opens|ethiopian|together|0=8 1=-8
opens|ethiopia|apart|0=-7 1=16 2=-9
opens|ethiopia|together|0=13 1=-11
opens|eufor|apart|0=11 1=-11
opens|eunavfor|apart|0=-16 1=17
opens|even|apart|0=8 1=-8
opens|explaining|apart|0=-22 1=22
opens|farhan|apart|0=-8 1=-6 2=14
opens|february|apart|0=7 1=-6
opens|fewer|together|0=-12 1=12
opens|fifteen|apart|0=-7 1=7
opens|fifty-eight|apart|0=-21 1=21
opens|fighters|together|0=-9 1=9
opens|fiji|apart|0=-21 1=25
opens|fiji|together|0=27 1=-26
opens|finland|apart|0=-45 1=33 2=12
opens|finland|together|0=27 1=-25
opens|first|together|0=10 1=-8
opens|five|apart|0=-9 1=10
opens|five|together|0=7 1=-7
opens|following|apart|0=-18 1=13
opens|forces|apart|0=-9 1=9
opens|foreign|apart|0=-21 1=6 2=15
opens|foreign|together|0=-6 1=6
opens|formed|apart|0=-12 1=12
opens|forty|apart|0=14 1=-14
opens|forty|together|0=12 1=-12
opens|for|apart|0=-11 1=17 2=-6
opens|for|together|0=9 2=-6
opens|fourteen|apart|0=-23 1=24
opens|fourteen|together|0=-5
opens|four|apart|0=-18 1=19
opens|france|apart|0=16 1=-16
opens|france|together|0=25 1=-10 2=-14
opens|francia|apart|0=10 1=-10
opens|freetown|together|0=6 1=-6
opens|french|apart|0=-6 1=6
opens|french|together|0=15 1=-15
opens|friday|apart|0=5
opens|friedrich|apart|0=-10 1=10
opens|friedrich|together|0=9 1=-9
opens|from|apart|0=-46 1=23 2=22
opens|from|together|2=6
opens|fuel|together|0=-15 1=15
opens|further|apart|0=-6 1=7
opens|further|together|0=-13 1=13
opens|gabon|apart|0=-7 1=7
opens|gabon|together|0=6
opens|gambia|together|1=5
opens|gen.|apart|0=-8 1=8
opens|gen.|together|0=-15 1=15
opens|general|apart|0=-6 1=6
opens|general|together|0=9 1=-9
opens|geng|apart|0=-10 1=10
opens|georgia|apart|0=-10 1=10
opens|germany|apart|0=38 1=-26 2=-12
opens|germany|together|0=24 1=-16 2=-6
opens|german|apart|0=16 1=-14
opens|german|together|0=-12 1=12
opens|ghana|apart|1=6
opens|ghana|together|0=15 1=-12
opens|giorgia|together|0=-32 1=32
opens|gitega|together|0=6 1=-6
opens|godfrey|apart|0=-5 1=6
opens|goma|apart|0=-18 1=18
opens|goma|together|0=5 1=-5
opens|governments|together|0=-14 1=14
opens|government|apart|0=-17 1=18
opens|government|together|0=16 1=-11
opens|greece|apart|0=18 1=-10 2=-8
opens|greece|together|0=26 1=-23
opens|grenada|apart|0=13 1=-13
opens|grenada|together|0=13 1=-12
opens|guatemalans|together|0=14 1=-14
opens|guatemalan|together|0=-34 1=34
opens|guatemala|apart|0=-24 1=10 2=14
opens|guatemala|together|2=-6
opens|guinea-bissau|apart|0=20 1=-20
opens|guinea-bissau|together|0=21 1=-21
opens|guinea|apart|1=5
opens|guterres|apart|0=-9 1=9
opens|guterres|together|0=-16 1=16
opens|guyana|apart|0=22 1=-21
opens|guyana|together|0=7
opens|guyanese|together|0=14 1=-14
opens|haitian|apart|0=29 1=-29
opens|haitian|together|0=8 1=-8
opens|haiti|apart|0=24 1=-23
opens|haiti|together|0=8 1=-8
opens|half|together|0=-6 1=6
opens|hankins|together|0=-12 1=12
opens|having|apart|0=11 1=-11
opens|haïti|together|0=-11 1=11
opens|heads|apart|0=-14 1=15
opens|heads|together|0=-22 1=13 2=9
opens|helicopters|together|0=9 1=-9
opens|help|apart|0=6 1=-6
opens|henry|apart|0=-6 1=7
opens|her|apart|0=-17 1=17
opens|her|together|0=-18 1=20
opens|he|apart|0=-18 1=29
opens|he|together|0=-33 1=55 2=-17
opens|high|apart|0=-16 1=16
opens|his|apart|0=-12 1=21 2=-8
opens|his|together|0=-28 1=18 2=12
opens|holness|apart|0=-8 1=11
opens|holness|together|0=-28 1=29
opens|honduras|together|0=20 1=-19
opens|horace|together|0=-7 1=7
opens|horas|apart|0=-30 1=30
opens|hormis|together|0=-7 1=7
opens|houngbedji|apart|0=6 1=-6
opens|hours|apart|0=-59 1=60
opens|hours|together|0=-15 1=15
opens|house|apart|0=5 1=-5
opens|however|apart|0=-8 1=8
opens|however|together|0=-20 1=20
opens|humanitarian|apart|0=-8 1=7
opens|hungary|apart|0=7
opens|hungary|together|0=22 1=-20
opens|i'm|together|0=7 1=-7
opens|if|apart|0=-26 1=30
opens|if|together|0=-28 1=28
opens|in total|together|0=6 1=-6
opens|indeed|together|0=8 1=-7
opens|india|apart|0=29 1=-25
opens|india|together|0=38 1=-35
opens|indonesian|apart|0=-9 1=9
opens|indonesia|apart|0=-15 1=11
opens|indonesia|together|0=-6 1=-14 2=20
opens|instead|apart|0=20 1=-20
opens|instead|together|0=17 1=-17
opens|instructors|together|0=12 1=-12
opens|insufficient|together|0=-18 1=18
opens|interim|apart|0=-11 1=11
opens|interior|together|0=-29 1=11 2=18
opens|in|together|1=18 2=-19
opens|iraq|apart|0=8 1=-8
opens|ireland|apart|0=35 1=-33
opens|ireland|together|0=48 1=-46
opens|islamabad|apart|0=11 1=-11
opens|islamabad|together|0=6 1=-5
opens|israel|apart|0=18 1=-18
opens|israel|together|0=25 1=-25
opens|italians|together|0=7 1=-7
opens|italian|apart|0=12 1=-11
opens|italian|together|0=14 1=-14
opens|italia|apart|0=7 1=-7
opens|italy|apart|0=11 2=-9
opens|italy|together|0=46 1=-41
opens|its|apart|0=14 2=-12
opens|its|together|0=7 1=7 2=-10
opens|it|apart|1=15 2=-19
opens|it|together|0=-15 1=27
opens|ivory|apart|0=13 1=-10
opens|ivory|together|0=23 1=-32 2=9
opens|i|together|0=8 1=-7
opens|jack|apart|0=15 1=-22 2=7
opens|jack|together|0=5 1=-5
opens|jakarta|together|0=-17 1=17
opens|jamaicans|apart|0=30 1=-30
opens|jamaican|apart|0=-15 1=15
opens|jamaican|together|0=-7 1=7
opens|jamaica|apart|0=16 2=-20
opens|jamaica|together|0=45 1=-39 2=-6
opens|james|together|0=-10 1=10
opens|january|apart|0=9 1=-9
opens|japan|apart|0=-22 1=26
opens|japan|together|0=21 1=-19
opens|jean-pierre|apart|0=-21 1=22
opens|jeffrey|together|0=-9 1=9
opens|jens|together|0=16 1=-16
opens|jim|together|0=-7 1=7
opens|joash|apart|0=-9 1=9
opens|joe|apart|0=12 1=-12
opens|joe|together|0=-22 1=22
opens|johnny|together|0=-8 1=8
opens|john|together|1=-12 2=10
opens|jordan|apart|0=30 1=-30
opens|jordan|together|0=27 1=-26
opens|josé|together|0=7 1=-7
opens|judges|apart|0=-16 1=16
opens|judge|apart|0=-24 1=24
opens|judge|together|0=-49 1=49
opens|july|apart|0=8 1=-8
opens|junior|apart|0=-9 1=9
opens|justice|apart|0=-46 1=46
opens|justice|together|0=-45 1=45
opens|justin|apart|0=-24 1=24
opens|just|apart|0=-7 1=7
opens|kampala|apart|0=-11 2=11
opens|kampala|together|0=7 1=-7
opens|kathmandu|together|0=6 1=-6
opens|kazakhstan|apart|0=-19 1=38 2=-18
opens|kazakhstan|together|0=26 1=-24
opens|keir|together|0=-15 1=15
opens|kenyans|apart|0=-7 1=-15 2=22
opens|kenyan|apart|0=-14 2=11
opens|kenyan|together|0=-8 2=12
opens|kenya|apart|0=16 1=-41 2=19
opens|kfor|apart|0=12 1=-13
opens|kfor|together|0=6 1=-6
opens|khartoum|together|0=6 1=-6
opens|kigali|apart|0=10 1=-10
opens|kigali|together|1=-10 2=11
opens|kingdom|apart|0=7 1=-7
opens|kingston|apart|1=-6 2=7
opens|kingston|together|0=17 1=-29 2=12
opens|king|apart|0=10 1=-6
opens|king|together|0=12 1=-12
opens|kinshasa|apart|2=-5
opens|kinshasa|together|0=17 1=-16
opens|kipchumba|together|0=-8 1=9
opens|kithure|together|0=-28 1=31
opens|korea|apart|0=-16 1=16
opens|korir|apart|0=-6 1=6
opens|kosovo|apart|2=-7
opens|kosovo|together|0=6 1=-5
opens|kuala|apart|0=-30 2=30
opens|kuwait|apart|0=-13 1=13
opens|kuwait|together|0=-14 1=14
opens|kyiv|apart|0=11 1=-11
opens|lack|together|0=-9 1=9
opens|lacroix|apart|0=10 1=-10
opens|last|apart|0=16 2=-11
opens|last|together|0=18 1=-16
opens|late|apart|0=7 1=-6
opens|latvia|apart|0=11 1=-10
opens|latvia|together|0=10 1=-10
opens|launched|apart|0=7 1=-7
opens|laurent|together|0=6 1=-6
opens|lawmakers|apart|0=-12 1=12
opens|lawsuits|apart|0=5 1=-5
opens|lawyers|apart|0=-13 1=13
opens|leaders|together|0=6 1=-6
opens|lebanon|apart|0=6
opens|lebanon|together|0=15 1=-15
opens|lesotho|apart|0=12 1=-10
opens|lesotho|together|0=17 1=-24 2=7
opens|less than|apart|0=9 1=-9
opens|liberia|together|0=12 1=-12
opens|linda|apart|0=8 1=-8
opens|linda|together|0=-19 1=19
opens|lisbon|together|0=18 1=-17
opens|lithuania|apart|0=20 1=-14 2=-7
opens|lithuania|together|0=13 1=-13
opens|logistics|together|0=6 1=-6
opens|lomé|together|0=-9 1=9
opens|london|together|0=-9 1=9
opens|londres|apart|0=8 1=-7
opens|londres|together|0=-8 1=9
opens|los|together|0=-9 1=9
opens|luis|apart|0=-10 1=10
opens|luis|together|0=12 1=-12
opens|lula|together|0=-6 1=6
opens|luxembourg|apart|0=-11 1=11
opens|macron|apart|0=-25 1=26
opens|macron|together|0=-18 1=18
opens|madrid|apart|0=7 1=-7
opens|madrid|together|0=25 1=-24
opens|mahamat|together|0=7 1=-7
opens|major|apart|0=-10 1=10
opens|making|apart|0=-11 2=12
opens|malawi|apart|0=46 1=-36 2=-9
opens|malawi|together|0=33 1=-31
opens|malaysia|together|0=6 1=-6
opens|mali|apart|0=6
opens|malta|apart|0=7 1=-7
opens|mandate|0=8 2=6
opens|many|apart|0=9 1=-8
opens|march|apart|0=14 1=-14
opens|marco|apart|0=-7 1=8
opens|marco|together|0=-10 1=10
opens|maria|apart|0=-12 1=12
opens|marizamunda|apart|0=-6 1=6
opens|mark|together|0=-15 1=15
opens|maría|together|0=-13 1=13
opens|mauritania|apart|0=7
opens|mauritania|together|0=6 1=-6
opens|mccaul|apart|0=-8 1=8
opens|mcguinty|together|0=-8 1=9
opens|mdf|apart|0=-7 1=7
opens|meanwhile|together|0=20 1=-18
opens|mediators|together|0=-10 1=10
opens|medical|apart|0=-6 1=6
opens|medical|together|0=5 1=-5
opens|meloni|together|0=-10 1=10
opens|members|apart|0=-5 2=8
opens|members|together|0=-23 1=23
opens|member|together|0=8 1=-8
opens|men|apart|0=-7 1=7
opens|met|together|0=-6 1=6
opens|mexican|together|0=6 1=-6
opens|mexico|apart|0=15 1=-15
opens|mia|together|0=19 1=-19
opens|mike|apart|0=-8 1=8
opens|military|apart|0=-5 1=-6 2=11
opens|military|together|0=7 1=-7
opens|ministers|apart|0=-21 1=23
opens|minister|apart|0=-8 2=8
opens|minusca|together|0=6 1=-6
opens|minusma|apart|0=9 1=-9
opens|miroslav|together|0=-8 1=8
opens|mogadishu|apart|0=9 1=-9
opens|mohamed|apart|0=7
opens|moldova|apart|0=-9 1=9
opens|moldova|together|0=14 1=-14
opens|monday|apart|0=7 1=-7
opens|money|apart|0=20 1=-19
opens|money|together|0=12 1=-12
opens|mongolia|apart|0=-11 1=12
opens|mongolia|together|0=-9 1=12
opens|monica|apart|0=-6 1=6
opens|monica|together|0=-10 1=10
opens|monusco|apart|0=9 1=-9
opens|more than|together|0=12 1=-12
opens|more|apart|0=-7 1=9
opens|more|together|0=23 1=-23
opens|morocco|apart|0=-14 1=20 2=-6
opens|morocco|together|0=14 1=-9
opens|moscow|apart|0=-8 2=12
opens|moscow|together|0=-9 1=10
opens|most|together|0=-19 1=19
opens|mozambique|apart|0=9 1=-9
opens|mozambique|together|0=9 1=-7
opens|mr.|apart|1=-17 2=15
opens|mr.|together|0=5 1=-5
opens|mr|apart|0=-18 1=21
opens|mr|together|0=-27 1=29
opens|ms.|apart|0=-16 1=16
opens|ms|together|0=-24 1=24
opens|much|together|0=5
opens|mudavadi|apart|0=25 1=-22
opens|munroe|apart|0=8 1=-7
opens|murió|together|0=-6 1=6
opens|murkomen|together|0=-17 1=17
opens|musalia|apart|0=10 1=-10
opens|musalia|together|0=-8 1=9
opens|n'djamena|together|0=-29 1=19 2=10
opens|nairobi|together|1=13 2=-9
opens|names|together|0=5 1=-5
opens|namibia|apart|0=12 1=-11
opens|namibia|together|0=7 1=-7
opens|nassau|apart|0=17 1=-17
opens|nassau|together|0=9 1=-9
opens|national|apart|0=17 1=-20
opens|nato|apart|0=27 1=-21 2=-6
opens|nato|together|0=9 1=-8
opens|nearly|apart|0=14 1=-14
opens|neighboring|together|0=-9 1=9
opens|neighbouring|apart|0=-31 1=32
opens|neighbouring|together|0=-43 1=43
opens|neither|apart|0=-8 1=8
opens|neither|together|0=-7 1=7
opens|nepal|apart|0=7 1=-7
opens|nepal|together|0=20 1=-19
opens|nevertheless|together|0=-26 1=26
opens|new|apart|0=-12 1=17 2=-5
opens|new|together|0=20 1=-20
opens|next|apart|0=-10 1=-6 2=17
opens|nicholas|apart|0=6 1=-6
opens|nigeria|apart|0=28 1=-22 2=-6
opens|nigeria|together|0=31 1=-31
opens|niger|apart|0=32 1=-31
opens|niger|together|0=6 1=-6
opens|night-vision|together|0=7 1=-7
opens|nineteen|apart|0=-11 1=11
opens|nine|apart|0=-23 1=23
opens|nine|together|0=6 1=-5
opens|noboa|apart|0=-8 1=8
opens|nobody|apart|0=10 1=-10
opens|nobody|together|0=13 1=-13
opens|none|apart|0=-21 1=-6 2=26
opens|none|together|0=13 1=-13
opens|noor|together|0=-10 1=10
opens|north|together|0=7 1=-7
opens|norway|together|0=-5 1=7
opens|norwegian|together|0=-6 1=6
opens|nor|apart|0=8 1=-8
opens|nothing|apart|0=-41 1=41
opens|nothing|together|0=18 1=-17
opens|not|apart|0=-19 1=19
opens|now|apart|0=6 1=-5
opens|no|apart|0=-28 1=28
opens|nundwe|apart|0=-7 2=9
opens|nyusi|apart|0=8 1=-8
opens|obstacle|1=8
opens|oct.|apart|0=7 1=-7
opens|october|apart|0=22 1=-21
opens|offers|apart|0=11 1=-11
opens|offers|together|0=-26 1=14 2=12
opens|officers|apart|0=-18 1=18
opens|officers|together|0=-24 1=24
opens|officials|apart|0=24 1=-23
opens|officials|together|0=6 1=-6
opens|official|together|0=-20 1=20
opens|of|apart|0=15 2=-15
opens|of|together|0=14 1=-7
opens|olaf|together|0=7 1=-7
opens|once|apart|0=-29 1=31
opens|once|together|0=8 1=-8
opens|one|apart|0=21 1=-17
opens|one|together|0=-6 1=9
opens|only|apart|0=31 1=-31
opens|only|together|0=10 1=-9
opens|on|apart|2=6
opens|on|together|0=-17 1=23
opens|opposed|apart|0=13 1=-13
opens|opposition|apart|0=-8 1=9
opens|opposition|together|0=-6 1=6
opens|oslo|together|0=6 1=-6
opens|others|apart|0=25 1=-20 2=-5
opens|others|together|0=8 1=-7
opens|other|apart|0=20 1=-19
opens|other|together|0=8 1=-7
opens|ottawa|apart|0=17 1=-16
opens|ottawa|together|0=27 1=-26
opens|otunge|apart|0=5
opens|ouagadougou|apart|0=5 1=-5
opens|our|apart|0=18 1=-15
opens|our|together|0=-15 1=15
opens|out|apart|0=-7 1=7
opens|out|together|0=-17 1=18
opens|over|apart|0=6 1=-6
opens|pakistani|together|0=-29 1=29
opens|pakistan|apart|0=29 1=-27
opens|pakistan|together|0=-10 1=12
opens|panama|together|1=7
opens|papers|apart|0=5 1=-5
opens|paraguay|apart|0=27 1=-27
opens|paris|apart|0=9 1=-6
opens|parliament|apart|0=23 1=-23
opens|participation|together|0=6 1=-6
opens|part|together|0=-18 1=18
opens|patrols|apart|0=6 1=-6
opens|peacekeepers|together|0=-7 1=7
opens|pentagon|apart|0=-8 1=8
opens|people|together|0=10 1=-10
opens|personnel|apart|0=20 1=-20
opens|personnel|together|0=6 1=-6
opens|peru|apart|0=18 1=-18
opens|peru|together|0=8 1=-6
opens|philip|together|0=18 1=-18
opens|photographs|together|0=-23 1=23
opens|pledges|together|0=16 1=-16
opens|poland|apart|0=7 1=-6
opens|police|apart|0=8 1=-8
opens|police|together|0=9 1=-7
opens|port-au-prince|apart|0=6 1=-6
opens|portugal|apart|2=6
opens|portugal|together|0=33 1=-26 2=-7
opens|port|together|0=-17 1=17
opens|prabowo|apart|0=13 1=-13
opens|prague|together|0=6 1=-6
opens|preparations|together|0=-17 1=17
opens|president|apart|0=-18 1=-13 2=38
opens|president|together|0=-40 1=31 2=9
opens|pressed|apart|0=-31 1=33
opens|pretoria|apart|0=14 1=-11
opens|pretoria|together|0=11 1=-11
opens|prime|apart|0=25 1=-22
opens|prime|together|0=28 1=-27
opens|principal|apart|0=-38 1=27 2=11
opens|promised|apart|0=9 1=-6
opens|promises|together|0=-8 1=8
opens|provided|apart|0=-6 2=6
opens|psara|apart|0=-6 1=6
opens|qatar|apart|0=15 1=-15
opens|questionnée|together|0=7 1=-7
opens|question|apart|0=-19 1=19
opens|quito|together|0=7 1=-6
opens|rabat|together|0=18 1=-16
opens|rae|together|0=18 1=-18
opens|raila|together|0=7 1=-7
opens|ramdin|apart|0=13 1=-13
opens|rations|apart|0=-10 2=10
opens|reaffirming|apart|0=-11 1=11
opens|receiving|together|0=-11 1=11
opens|regarding|apart|0=-9 1=9
opens|reina|together|0=-7 1=7
opens|rep.|apart|0=-13 1=13
opens|reports|together|0=5 1=-5
opens|representative|together|0=8 1=-8
opens|request|0=-11 1=13
opens|requirement|0=13 2=-16
opens|researchers|apart|0=-24 1=24
opens|resolution|apart|0=-44 1=30 2=14
opens|resolution|together|0=-38 1=32 2=6
opens|resources|apart|0=5 1=-5
opens|responding|apart|0=-6 1=6
opens|rest|apart|0=-8 1=8
opens|riyadh|apart|0=-10 1=10
opens|roberto|apart|0=-19 1=19
opens|robinson|apart|0=-9 1=9
opens|romania|apart|0=36 1=-34
opens|romania|together|0=23 1=-21
opens|rome|apart|0=22 1=-9 2=-13
opens|rome|together|0=20 1=-19
opens|rotation|apart|0=-28 1=33
opens|roughly|apart|0=-10 1=11
opens|royal|apart|0=-14 1=14
opens|ruben|apart|0=-18 1=18
opens|rubio|apart|0=-15 1=15
opens|rubio|together|0=-15 1=15
opens|russia|apart|0=-7 1=7
opens|russia|together|0=-38 1=36
opens|ruto|apart|0=-14 2=10
opens|ruto|together|0=-52 1=47
opens|rwandan|apart|0=13 1=-13
opens|rwandan|together|0=6 1=-6
opens|rwanda|apart|0=52 1=-45 2=-8
opens|rwanda|together|0=10 1=-15 2=5
opens|r|apart|0=-6 1=6
opens|s'|apart|0=-25 1=21
opens|sadc|apart|0=21 1=-17
opens|sadc|together|1=8
opens|saint-cyr|apart|0=7 1=-7
opens|saint|together|0=19 1=-19
opens|salaries|together|0=-9 1=9
opens|salvadorans|apart|0=-9 1=9
opens|salvadoran|apart|0=-65 1=28 2=37
opens|salvador|apart|0=-44 1=44
opens|samim|apart|0=8 1=-7
opens|santo|together|0=6 1=-6
opens|san|apart|0=8 1=-8
opens|san|together|0=15 1=-15
opens|saudi|apart|0=10 1=-10
opens|second|apart|0=-13 1=13
opens|secretary-general|apart|0=9 1=-9
opens|secretary-general|together|0=12 1=-12
opens|secretary|apart|0=-17 1=17
opens|sector|apart|0=-7 1=7
opens|security|apart|0=6
opens|sen.|apart|0=11 1=-11
opens|sending|apart|0=-13 1=13
opens|sending|together|0=-33 1=33
opens|senegal|apart|0=32 1=-30
opens|senegal|together|0=36 1=-36
opens|senior|apart|0=10 1=-10
opens|seoul|apart|0=6 1=-5
opens|seoul|together|0=7 1=-6
opens|separately|apart|0=8 1=-7
opens|september|apart|0=12 1=-11
opens|september|together|0=9 1=-9
opens|serbia|together|0=-7 1=7
opens|set|apart|0=8 1=-8
opens|seventy-eight|together|0=-9 1=9
opens|seventy-four|apart|0=-30 1=30
opens|seventy|together|0=-26 1=26
opens|seven|apart|0=12 1=-11
opens|seven|together|0=-19 1=19
opens|several|apart|0=-10 1=15 2=-5
opens|seychelles|apart|0=6 1=-6
opens|shea|together|0=6 1=-6
opens|she|apart|0=-20 1=32 2=-10
opens|she|together|0=-37 1=50 2=-9
opens|short|together|0=-11 1=11
opens|should|apart|0=-14 1=14
opens|sierra|apart|0=-25 1=31 2=-6
opens|sierra|together|0=-31 1=45 2=-14
opens|similar|together|0=6 1=-6
opens|since|together|0=8 1=-15 2=7
opens|singapore|together|0=12 1=-11
opens|sir|apart|0=6 1=-6
opens|sixteen|apart|0=-5 1=5
opens|sixty|together|0=-5 1=5
opens|six|apart|0=-41 1=22 2=20
opens|six|together|0=-34 1=35
opens|slovakia|together|0=22 1=-19
opens|slovaks|apart|0=6 1=-6
opens|slovenia|apart|0=16 1=-12
opens|slovenia|together|0=12 1=-12
opens|sofia|apart|0=6 1=-6
opens|sofia|together|0=-8 1=8
opens|soldiers|apart|0=-22 1=22
opens|soldiers|together|0=-16 1=16
opens|somalia|apart|0=5
opens|somalia|together|0=18 1=-18
opens|somali|apart|0=-20 1=21
opens|some|apart|0=5 2=-5
opens|some|together|0=7 2=-5
opens|sources|apart|0=27 1=-20 2=-7
opens|south|apart|0=33 1=-17 2=-17
opens|south|together|1=13 2=-13
opens|so|together|0=15 1=-19
opens|spain|apart|0=17 1=-9 2=-7
opens|spain|together|0=9 1=-24 2=18
opens|spanish|apart|0=6 1=-6
opens|speakers|together|0=-31 1=31
opens|speaking|apart|0=-35 1=29 2=6
opens|spokesperson|apart|0=6 1=-6
opens|sri|apart|0=-28 1=40 2=-12
opens|sri|together|0=9 2=-8
opens|staff|apart|0=8 1=-8
opens|states|apart|0=5
opens|state|apart|0=-15 1=18
opens|stay|apart|0=-21 1=21
opens|stephane|apart|0=7 1=-7
opens|still|apart|0=8 1=-7
opens|struck|together|0=-6 1=6
opens|sturge|apart|0=-14 1=14
opens|st|together|0=7 1=-7
opens|stéphane|apart|0=10 1=-10
opens|stéphane|together|0=12 1=-12
opens|støre|apart|0=10 1=-10
opens|such|apart|0=-12 1=12
opens|such|together|0=-19 1=19
opens|sudáfrica|apart|0=-7 1=8
opens|sums|together|0=-6 1=6
opens|supports|together|0=7 1=-7
opens|support|together|0=-14 1=14
opens|suriname|apart|0=26 1=-26
opens|suriname|together|0=31 1=-28
opens|suspended|together|0=6 1=-6
opens|sweden|apart|0=19 1=-11 2=-8
opens|sweden|together|0=25 1=-20 2=-5
opens|switzerland|apart|0=11 1=-11
opens|switzerland|together|0=17 1=-17
opens|syria|apart|0=-17 1=17
opens|taipei|together|0=-13 1=13
opens|tajani|together|0=-6 1=6
opens|taken|together|0=-7 1=7
opens|talks|apart|0=-14 1=14
opens|talon|together|0=-19 1=19
opens|tanzania|apart|0=7 1=-5
opens|tanzania|together|0=17 1=-14
opens|ten|apart|0=26 1=-25
opens|ten|together|0=19 1=-18
opens|terrance|together|0=-6 1=6
opens|that|apart|0=16 1=-23 2=6
opens|that|together|0=22 1=-14 2=-8
opens|their|apart|0=-10 2=5
opens|then|together|0=-18 1=18
opens|thereafter|together|0=5 1=-5
opens|there|apart|1=12 2=-6
opens|there|together|0=-15 1=16
opens|these|apart|2=6
opens|these|together|0=-14 1=6 2=8
opens|they|apart|0=-6 1=-8 2=22
opens|they|together|0=-45 1=41 2=20
opens|the|apart|0=6 1=10 2=-21
opens|the|together|1=20 2=-13
opens|thirdway|apart|0=-10 1=10
opens|third|apart|0=28 1=-28
opens|thirteen|together|0=-45 1=45
opens|thirty-five|apart|0=6 1=-6
opens|thirty-five|together|0=-9 1=9
opens|thirty|apart|0=6 1=-6
opens|this|together|0=19 1=-19
opens|those|together|0=9 1=-8
opens|three|apart|0=-6 1=6
opens|three|together|0=10 1=-10
opens|through|together|0=5 1=-5
opens|thus|together|0=-6 1=6
opens|today|apart|0=-47 1=48
opens|together|apart|0=12 1=-12
opens|together|together|0=-6 1=6
opens|togo|apart|0=-7 1=8
opens|togo|together|0=31 1=-30
opens|tokyo|together|0=11 1=-10
opens|tomorrow|apart|0=12 1=-12
opens|total|apart|0=-12 1=12
opens|to|together|0=-38 1=41
opens|training|together|0=5 1=-5
opens|transport|apart|0=-9 1=15 2=-6
opens|transport|together|0=-12 1=12
opens|trinidad|apart|0=40 1=-40
opens|trinidad|together|0=6
opens|troop-contributing|together|0=-9 1=9
opens|troops|apart|0=-21 1=22
opens|troops|together|0=-13 1=14
opens|troop|apart|0=-6 1=6
opens|troop|together|0=-12 1=12
opens|trudeau|apart|0=10 1=-10
opens|trudeau|together|0=7 1=-7
opens|trump|apart|0=7 1=-7
opens|tunis|apart|0=7 1=-7
opens|turkey|apart|0=20 1=-18
opens|turkey|together|0=44 1=-42
opens|turkish|together|0=6 1=-6
opens|twelve|apart|0=-24 1=24
opens|twelve|together|0=8 1=-8
opens|twenty-four|apart|0=-36 1=37
opens|twenty-four|together|0=-17 1=17
opens|twenty-nine|apart|0=-7 1=7
opens|twenty-one|apart|0=5 1=-5
opens|twenty-six|apart|0=-7 1=7
opens|twenty-six|together|0=-7 1=7
opens|twenty|apart|1=5
opens|twenty|together|0=10 1=-9
opens|two|apart|0=-9 1=-38 2=48
opens|two|together|0=-28 1=19 2=10
opens|tánaiste|apart|0=9 1=-10
opens|türkiye|apart|0=16 1=-16
opens|türkiye|together|0=5 1=-5
opens|u.s.|apart|0=-8 1=10
opens|u.s.|together|0=-11 1=11
opens|ugandans|together|0=10 1=-10
opens|ugandan|apart|0=9 1=-8
opens|uganda|apart|0=9 1=-21 2=12
opens|uganda|together|0=11 1=-17 2=7
opens|unanimously|apart|0=9 2=-7
opens|under|together|0=6 1=-7
opens|undof|apart|0=14 1=-7 2=-7
opens|unifil|apart|0=9 1=-9
opens|united|apart|0=-9 1=9
opens|units|apart|0=-15 1=15
opens|until|apart|0=17 1=-11 2=-6
opens|until|together|0=6
opens|un|apart|0=19 1=-15
opens|un|together|0=9 1=-9
opens|up|apart|0=-49 1=21 2=28
opens|up|together|0=28 1=-27
opens|uruguay|apart|0=16 1=-14
opens|uruguay|together|0=21 1=-17
opens|us|apart|0=32 1=-32
opens|uzbekistan|apart|0=-7 1=7
opens|vehicles|together|0=26 1=-26
opens|vice|apart|0=10 1=-10
opens|victoria|apart|0=-13 1=13
opens|victoria|together|0=12 1=-12
opens|video|apart|0=-16 1=16
opens|vieira|apart|0=-13 1=13
opens|vilnius|apart|0=5 1=-5
opens|vilnius|together|0=7 1=-7
opens|warsaw|together|0=25 1=-25
opens|washington|apart|0=26 1=-20 2=-6
opens|washington|together|0=17 1=-10
opens|wexler|apart|1=5
opens|we|apart|0=-10 1=11
opens|whatever|together|1=6
opens|what|apart|0=-7 1=10
opens|what|together|0=-14 1=7 2=7
opens|when|apart|1=5
opens|when|together|0=-10 1=16 2=-6
opens|where|apart|0=5 1=-5
opens|whether|apart|0=9 1=-9
opens|whether|together|0=9 1=-9
opens|while|apart|0=-19 1=19
opens|whoever|together|0=-9 1=9
opens|who|apart|0=24 1=-24
opens|wilfried|apart|0=-8 1=8
opens|william|apart|0=-27 2=30
opens|william|together|0=25 1=-24
opens|within|apart|0=-21 1=21
opens|within|together|0=-37 1=37
opens|without|apart|1=-8 2=10
opens|with|apart|0=-12 1=6 2=7
opens|writing|apart|0=-15 1=16
opens|written|apart|0=-10 1=10
opens|yesterday|apart|0=11 1=-11
opens|yet|apart|0=12 1=-12
opens|youssouf|apart|0=-6 1=6
opens|you|apart|0=-7 1=7
opens|zambia|together|0=24 1=-24
opens|zhang|apart|0=-19 1=19
opens|zimbabwe|apart|0=-12 1=12
opens|zimbabwe|together|0=16 1=-14
opens|«|apart|0=-18 1=19
opens|«|together|0=-26 1=29
opens|álvarez|apart|0=26 1=-24
opens|álvarez|together|0=-9 1=12
opens|–|apart|0=33 1=-31
opens|–|together|0=-16 1=16
resource|backing|considering|2=-6
resource|backing|delivered|0=37 1=-29 2=-30
resource|backing|pledged|0=24 1=33 2=-77
resource|backing|refused|0=27 1=-19 2=-13
resource|backing|reluctant|1=32 2=-29
resource|backing|withdrawn|0=26 1=13 2=-41
resource|equipment|committed|0=12 1=-13
resource|equipment|considering|0=7 2=-8
resource|equipment|delivered|0=12 1=15 2=-33
resource|equipment|pledged|0=-8 2=16
resource|equipment|reluctant|0=14 1=-14
resource|equipment|suspended|0=9 1=-7
resource|equipment|withdrawn|0=17 1=6 2=-23
resource|funding|committed|0=30 2=-46
resource|funding|considering|0=12 2=-17
resource|funding|delivered|0=32 1=-16 2=-38
resource|funding|pledged|0=17 1=34 2=-68
resource|funding|refused|0=-16 1=17
resource|funding|reluctant|0=7 1=-5
resource|funding|suspended|0=19 2=-13
resource|funding|withdrawn|1=7 2=-12
resource|logistics|committed|1=6 2=-7
resource|logistics|considering|0=-19 1=9 2=17
resource|logistics|delivered|0=13 2=-23
resource|logistics|pledged|0=-9 2=18
resource|logistics|refused|0=23 1=-23
resource|logistics|suspended|0=-13 1=14
resource|logistics|withdrawn|0=7 1=-12
resource|personnel|committed|2=12
resource|personnel|considering|0=12 2=-14
resource|personnel|delivered|0=16 1=16 2=-42
resource|personnel|pledged|1=-18 2=22
resource|personnel|refused|0=12 1=18 2=-38
resource|personnel|reluctant|0=23 1=-25
resource|personnel|suspended|1=15 2=-15
resource|personnel|withdrawn|2=8
resource|training|committed|0=6 2=-6
resource|training|considering|0=23 1=-13 2=-9
resource|training|delivered|0=13 2=-11
resource|training|pledged|0=-15 1=10 2=9
resource|training|refused|0=16 1=-16
resource|training|suspended|0=8 1=-8
role|arrive|authorised|0=17 1=-13
role|arrive|changed|0=24 1=-24
role|arrive|committed|0=-46 2=42
role|arrive|considering|0=-58 1=18 2=40
role|arrive|delivered|1=31 2=-37
role|arrive|ended|0=-18 1=14
role|arrive|engagement held|1=13
role|arrive|extended|0=-14 1=21 2=-8
role|arrive|obstacle|0=18 1=-17
role|arrive|pledged|0=8 1=-37 2=34
role|arrive|reluctant|0=26 1=-19 2=-7
role|arrive|requirement|1=-17 2=22
role|arrive|withdrawn|1=12 2=-12
role|ask|agreement drafting|0=30 1=-29
role|ask|authorised|0=41 1=-39
role|ask|changed|0=24 1=-28
role|ask|committed|0=7 1=-7
role|ask|considering|0=-7 1=10
role|ask|delivered|0=36 1=-36
role|ask|ended|0=20 1=-18
role|ask|engagement held|1=7
role|ask|engagement planned|0=-9 2=9
role|ask|extended|0=20 1=-16
role|ask|pledged|0=5
role|ask|reluctant|0=-6 1=6
role|ask|request|0=-40 1=59 2=-11
role|ask|requirement|0=-24 1=35 2=-11
role|ask|suspended|0=14 1=-14
role|ask|withdrawn|0=-39 1=43
role|authorise|authorised|0=-28 1=27 2=10
role|authorise|changed|0=-15 1=16
role|authorise|committed|1=7
role|authorise|delivered|0=15 1=-15
role|authorise|ended|0=-17 1=11 2=6
role|authorise|engagement held|0=7 1=-7
role|authorise|extended|0=7 1=-5
role|authorise|obstacle|0=18 1=-18
role|authorise|pledged|0=7 1=-8
role|authorise|refused|0=25 1=-25
role|authorise|request|0=12 1=-12
role|authorise|requirement|0=14 1=-6 2=-9
role|back|agreement drafting|0=-28 1=28
role|back|agreement in-force|0=9 1=-8
role|back|agreement signed|0=-8 1=8
role|back|authorised|0=-31 1=30
role|back|committed|0=10 1=9 2=-19
role|back|considering|0=22 1=-21
role|back|delivered|0=10 1=-6
role|back|ended|0=-6 1=6
role|back|engagement held|0=-7 1=7
role|back|engagement planned|0=10 1=-9
role|back|extended|0=-7
role|back|obstacle|0=-5 1=5
role|back|pledged|0=-13 1=5 2=6
role|back|refused|0=26 1=-26
role|back|reluctant|0=-6 1=8
role|back|request|0=8 1=-8
role|back|requirement|0=8 1=-7
role|back|withdrawn|0=14 1=-16
role|bar|agreement drafting|0=21 1=-21
role|bar|authorised|0=9 1=-9
role|bar|delivered|0=10 1=-10
role|bar|obstacle|0=-23 1=23
role|bar|pledged|0=17 1=-16
role|bar|refused|0=-6 1=6
role|bind|agreement drafting|0=-9 1=10
role|bind|agreement signed|0=6 1=-6
role|bind|authorised|0=-33 1=27 2=10
role|bind|changed|0=-27 1=29
role|bind|committed|0=-32 1=55 2=-22
role|bind|considering|1=-17 2=14
role|bind|delivered|0=39 1=-37
role|bind|ended|0=-10 1=10
role|bind|engagement held|0=10 1=-10
role|bind|extended|0=7 1=10 2=-12
role|bind|obstacle|0=27 1=-27
role|bind|pledged|0=23 1=-19
role|bind|refused|0=-11 1=11
role|bind|reluctant|0=7
role|bind|request|0=35 1=-34
role|bind|requirement|0=20 1=-16
role|bind|suspended|0=13 1=-13
role|bind|withdrawn|0=-10 1=6
role|change|changed|0=-23 1=21
role|change|delivered|0=-12 1=12
role|change|pledged|1=12 2=-9
role|change|refused|0=15 1=-15
role|change|request|0=-7 1=7
role|consider|agreement drafting|0=12 1=-12
role|consider|authorised|0=6 1=-6
role|consider|committed|0=11 1=-9
role|consider|considering|0=6 1=-8
role|consider|delivered|0=40 1=-40
role|consider|engagement held|0=-14 1=16
role|consider|engagement planned|0=-27 1=29
role|consider|extended|0=8 2=-6
role|consider|pledged|0=14 2=-12
role|consider|refused|0=6 1=-6
role|consider|reluctant|0=-29 1=29
role|consider|request|0=-19 1=19
role|consider|requirement|1=-10 2=5
role|draft|delivered|0=13 1=-12
role|draft|engagement held|0=-5 1=5
role|draft|pledged|0=-7 1=7
role|due|agreement drafting|0=-8 1=8
role|due|agreement signed|0=-19 1=9 2=10
role|due|authorised|0=15 2=-11
role|due|changed|0=-5 1=6
role|due|considering|0=-16 1=21
role|due|delivered|0=-8 1=8
role|due|engagement cancelled|0=6 1=-6
role|due|engagement held|0=-10 1=10
role|due|engagement planned|0=-21 1=23
role|due|extended|0=-32 1=46 2=-14
role|due|obstacle|0=14 1=-14
role|due|pledged|1=-21 2=20
role|due|withdrawn|0=-10 1=13
role|end|agreement drafting|0=-13 1=15
role|end|authorised|0=-22 2=24
role|end|committed|1=-13 2=8
role|end|ended|0=-23 1=27 2=-5
role|end|engagement held|0=21 1=-20
role|end|extended|1=-18 2=22
role|end|pledged|0=-10 1=13
role|end|refused|0=6 1=-6
role|end|request|0=8 1=-7
role|end|suspended|0=-8 1=8
role|extend|committed|0=-6 1=11
role|extend|delivered|0=6 1=-6
role|extend|engagement held|0=5 1=-5
role|extend|extended|0=-12 1=11
role|extend|obstacle|0=-13 1=13
role|extend|pledged|0=16 2=-15
role|extend|requirement|0=11 1=-7
role|extend|withdrawn|0=13 1=-9
role|fail|refused|0=-24 1=24
role|give|agreement signed|0=19 1=-17
role|give|authorised|0=-22 1=24
role|give|changed|0=-15 1=12
role|give|committed|0=-9 1=-26 2=39
role|give|considering|0=6 1=12 2=-19
role|give|delivered|0=-13 1=40 2=-21
role|give|ended|0=12 1=-7
role|give|engagement held|1=16
role|give|engagement planned|0=23 1=-13 2=-9
role|give|extended|1=-11
role|give|obstacle|0=7 2=-7
role|give|pledged|0=-5 1=-26 2=38
role|give|refused|0=-9 1=9
role|give|reluctant|1=-6
role|give|request|1=-22 2=20
role|give|requirement|0=6 2=-9
role|give|suspended|0=18 1=-27 2=8
role|give|withdrawn|0=-17 2=13
role|hesitate|considering|0=-11 1=11
role|hesitate|delivered|0=14 1=-14
role|hesitate|engagement held|0=8 1=-8
role|hesitate|obstacle|0=12 1=-12
role|hesitate|pledged|0=22 1=-22
role|hesitate|refused|0=-8 1=8
role|hesitate|reluctant|0=-40 1=40
role|hesitate|suspended|0=-15 1=15
role|hold|agreement drafting|0=13 1=-13
role|hold|agreement signed|0=8 1=-8
role|hold|authorised|0=12 1=-8
role|hold|changed|0=-11 1=11
role|hold|committed|0=33 1=-32
role|hold|delivered|0=33 1=-33
role|hold|ended|2=5
role|hold|engagement held|0=-15 1=15
role|hold|extended|0=10 2=-13
role|hold|obstacle|0=15 1=-13
role|hold|pledged|0=23 1=-43 2=20
role|hold|request|0=5
role|hold|suspended|0=-114 1=102 2=11
role|hold|withdrawn|0=17 1=-17
role|keep|agreement drafting|0=-10 1=11
role|keep|agreement sought|0=-6 1=8
role|keep|authorised|0=-9 1=8
role|keep|changed|1=-6 2=11
role|keep|committed|0=17 1=-17
role|keep|considering|0=6
role|keep|delivered|0=-12 1=11 2=8
role|keep|ended|0=23 1=-15 2=-8
role|keep|engagement held|0=-6 1=6
role|keep|extended|1=-10 2=15
role|keep|obstacle|0=11 1=-11
role|keep|pledged|0=-9 1=-21 2=32
role|keep|refused|0=9 1=-9
role|keep|reluctant|0=6
role|keep|request|0=-14 1=17
role|keep|requirement|0=14 1=-8 2=-6
role|keep|withdrawn|0=-7 1=12 2=-5
role|leave|changed|0=16 1=-15
role|leave|committed|0=8 1=-14 2=6
role|leave|considering|0=-31 1=30
role|leave|delivered|0=24 1=-18
role|leave|ended|0=19 1=-13 2=-6
role|leave|engagement held|0=41 1=-40
role|leave|extended|0=-7 2=9
role|leave|obstacle|0=-13 1=13
role|leave|pledged|0=21 2=-15
role|leave|refused|0=26 1=-26
role|leave|reluctant|0=12 1=-31 2=18
role|leave|request|0=35 1=-35
role|leave|requirement|0=14 2=-17
role|leave|suspended|0=-8 1=9
role|leave|withdrawn|0=-31 1=45 2=9
role|light|agreement drafting|0=-19 1=20
role|light|agreement in-force|0=-6 1=6
role|light|agreement signed|0=-12 1=12
role|light|authorised|0=13 1=-9
role|light|changed|1=9
role|light|committed|0=9 1=-11
role|light|considering|0=-11 2=11
role|light|delivered|1=19 2=-15
role|light|ended|1=-10 2=5
role|light|engagement held|0=-7 1=17
role|light|engagement planned|0=13 1=-18 2=6
role|light|extended|0=-15 1=9 2=6
role|light|obstacle|0=-10 1=13
role|light|pledged|0=-15 1=32 2=-17
role|light|refused|0=-13 1=13
role|light|request|0=-20 1=24
role|light|requirement|0=7
role|light|withdrawn|1=-19 2=19
role|meet|agreement drafting|0=10 1=-10
role|meet|agreement signed|0=-6 1=6
role|meet|authorised|0=10 1=-5
role|meet|changed|0=34 1=-33
role|meet|committed|0=-16 1=24 2=-8
role|meet|considering|0=-7 1=8
role|meet|delivered|1=5
role|meet|ended|0=10 1=-5
role|meet|engagement held|1=34 2=-25
role|meet|engagement planned|0=-24 1=22
role|meet|pledged|0=-14 1=8
role|meet|refused|0=19 1=-19
role|meet|reluctant|0=5 1=-5
role|meet|request|0=-22 1=29
role|meet|requirement|0=-15 1=17
role|meet|suspended|0=32 1=-32
role|meet|withdrawn|0=20 1=-13 2=-8
role|need|obstacle|0=7 1=-7
role|need|pledged|0=6
role|need|requirement|0=-28 2=28
role|none|agreement drafting|0=-11 1=13
role|none|agreement sought|0=13 1=-12
role|none|authorised|1=-5 2=6
role|none|changed|1=7 2=-7
role|none|delivered|0=13 1=6 2=-23
role|none|ended|1=-12 2=14
role|none|engagement cancelled|0=-6 1=6
role|none|engagement held|0=17
role|none|engagement planned|0=-9 1=12
role|none|extended|0=-9 2=15
role|none|obstacle|0=13 2=-14
role|none|pledged|0=-5 1=7
role|none|refused|0=12
role|none|reluctant|2=5
role|none|request|0=-18 1=19 2=8
role|none|requirement|1=-6
role|none|suspended|0=-26 1=28
role|none|withdrawn|0=-18 1=11 2=18
role|oppose|changed|0=6 1=-6
role|oppose|delivered|0=9 1=-9
role|oppose|obstacle|0=-13 1=13
role|oppose|pledged|0=-8 1=9
role|oppose|refused|0=-12 1=12
role|oppose|reluctant|0=8 1=-8
role|promise|agreement drafting|1=-7 2=10
role|promise|agreement signed|0=-13 1=25
role|promise|authorised|0=-13 1=16
role|promise|changed|0=-25 1=21
role|promise|committed|1=7
role|promise|considering|1=11 2=-11
role|promise|delivered|0=21 1=-12 2=-7
role|promise|ended|0=-22 1=22
role|promise|engagement cancelled|0=-8 1=9
role|promise|engagement held|1=13
role|promise|engagement planned|0=-14 1=15
role|promise|extended|0=8 1=16 2=-25
role|promise|obstacle|0=21 1=-16
role|promise|pledged|0=-20 1=22 2=30
role|promise|refused|0=-14 1=21
role|promise|reluctant|0=30 1=-27
role|promise|request|0=51 1=-48
role|promise|requirement|1=-18 2=21
role|promise|suspended|0=15 1=-7
role|promise|withdrawn|0=28 1=-47 2=34
role|refuse|agreement signed|0=8 1=-8
role|refuse|authorised|0=9 1=-9
role|refuse|changed|0=13 1=-13
role|refuse|committed|0=27 1=-27
role|refuse|delivered|0=14 1=-14
role|refuse|ended|0=-6 1=6
role|refuse|extended|0=7 1=-8
role|refuse|obstacle|0=-32 1=32
role|refuse|pledged|0=-5 1=10
role|refuse|refused|0=-73 1=77
role|refuse|reluctant|0=-8 2=9
role|refuse|request|0=32 1=-32
role|refuse|suspended|0=30 1=-30
role|refuse|withdrawn|0=-30 1=25 2=5
role|say|agreement drafting|0=5 1=-10
role|say|agreement signed|0=-17 1=18
role|say|authorised|0=-6 1=9
role|say|changed|0=8 1=-8
role|say|committed|0=24 1=-22 2=6
role|say|considering|0=15 1=13 2=-25
role|say|delivered|0=10 1=7 2=-21
role|say|ended|1=-8 2=10
role|say|engagement held|1=21
role|say|extended|0=21 1=-23
role|say|obstacle|0=14 1=5 2=-21
role|say|pledged|0=9 1=17 2=-21
role|say|refused|1=22 2=-19
role|say|reluctant|0=-21 1=40 2=-7
role|say|request|0=13
role|say|requirement|0=-11 1=22
role|say|suspended|0=8 1=14 2=-9
role|say|withdrawn|0=16 1=11 2=-20
role|serve|agreement in-force|1=6
role|serve|agreement signed|0=19 1=-19
role|serve|authorised|0=21 1=-8 2=-13
role|serve|changed|0=13 1=-11
role|serve|committed|0=-10 1=19 2=-8
role|serve|considering|0=10 1=-19 2=9
role|serve|delivered|0=-9 1=28 2=-14
role|serve|ended|0=-9 2=6
role|serve|engagement held|0=-24 1=28
role|serve|engagement planned|2=-6
role|serve|extended|0=-13 1=13
role|serve|pledged|0=-12 1=-5 2=19
role|serve|refused|0=19 1=-19
role|serve|reluctant|1=-7 2=5
role|serve|request|0=22 1=-21
role|serve|requirement|0=-11 2=8
role|serve|suspended|0=15 1=-15
role|serve|withdrawn|0=-17 2=18
role|sign|agreement signed|0=-22 1=27
role|sign|agreement sought|1=-9 2=8
role|sign|authorised|0=-20 1=20
role|sign|changed|0=-18 1=18
role|sign|considering|1=-11 2=8
role|sign|delivered|0=13 1=-13
role|sign|engagement held|0=-5 1=5
role|sign|extended|2=-7
role|sign|pledged|1=6
role|sign|requirement|0=9 1=-9
role|sign|withdrawn|0=11 1=-11
role|thank|agreement drafting|0=-7 1=7
role|thank|authorised|0=-8 1=8
role|thank|changed|0=6 1=-6
role|thank|delivered|0=24 1=-24
role|thank|engagement planned|0=9 1=-9
role|thank|refused|0=-11 1=11
role|thank|request|0=-22 1=22
role|thank|withdrawn|0=5 1=-5
role|want|agreement sought|0=-11 1=11
role|want|authorised|0=-11 1=11
role|want|obstacle|0=14 1=-14
role|want|pledged|0=15 1=-29 2=14
role|want|request|0=-12 1=13
role|want|withdrawn|0=16 1=-15
rule|agreement.untold|0=19 2=-29
rule|agreement.untold|agreement drafting|0=9 1=13 2=-23
rule|agreement.untold|agreement signed|0=24 2=-12
rule|agreement|0=14 2=-6
rule|agreement|agreement drafting|0=19 1=-22
rule|agreement|agreement in-force|1=6
rule|agreement|agreement signed|1=16
rule|agreement|agreement sought|1=-5
rule|engagement.move|0=17 1=-8 2=-7
rule|engagement.move|engagement planned|0=13 1=-6 2=-7
rule|engagement.noun|0=14 1=21 2=-31
rule|engagement.noun|engagement held|0=23 1=11 2=-29
rule|engagement.noun|engagement planned|0=-30 1=35 2=-5
rule|engagement.tell|0=-16 1=16
rule|engagement.tell|engagement held|0=-16 1=16
rule|engagement.untold|0=18 1=21 2=-39
rule|engagement.untold|engagement held|0=15 1=23 2=-37
rule|engagement.untold|engagement planned|0=23 2=-19
rule|engagement.visit|0=-16 1=5 2=15
rule|engagement.visit|engagement held|0=-5 1=8
rule|engagement.visit|engagement planned|0=-11 2=15
rule|engagement.with|0=8 1=12 2=-7
rule|engagement.with|engagement held|0=14 1=8 2=-10
rule|engagement.with|engagement planned|0=-8
rule|mandate.authorised|0=11 1=8 2=-9
rule|mandate.authorised|authorised|0=11 1=8 2=-9
rule|mandate.changed|0=7
rule|mandate.changed|changed|0=7
rule|mandate.ended|0=5 1=10 2=-12
rule|mandate.ended|ended|0=5 1=10 2=-12
rule|mandate.extended|0=6 1=5
rule|mandate.extended|extended|0=6 1=5
rule|mandate.untold|0=7 2=-7
rule|mandate.untold|authorised|0=10 1=14 2=-15
rule|mandate.untold|changed|0=11 1=6 2=-16
rule|mandate.untold|ended|1=-12 2=16
rule|mandate.untold|extended|1=-8
rule|need.cost|0=15 1=11 2=-32
rule|need.cost|requirement|0=15 1=11 2=-32
rule|need.size|0=17 1=-33 2=6
rule|need.size|requirement|0=17 1=-33 2=6
rule|obstacle.bar|1=8
rule|obstacle.bar|obstacle|1=8
rule|obstacle.funding|0=31 1=-22 2=-17
rule|obstacle.funding|obstacle|0=31 1=-22 2=-17
rule|obstacle.legal|1=32 2=-32
rule|obstacle.legal|obstacle|1=32 2=-32
rule|obstacle.logistical|0=20 1=-11 2=-9
rule|obstacle.logistical|obstacle|0=20 1=-11 2=-9
rule|obstacle.political|0=13
rule|obstacle.political|obstacle|0=13
rule|obstacle.security|0=11 1=-11
rule|obstacle.security|obstacle|0=11 1=-11
rule|obstacle.untold|0=22 2=-41
rule|obstacle.untold|obstacle|0=22 2=-41
rule|pair.back|0=13 1=8 2=-31
rule|pair.back|committed|0=21 1=-23 2=6
rule|pair.back|considering|0=18 1=-13
rule|pair.back|delivered|0=8 1=20 2=-29
rule|pair.back|pledged|0=10 1=5 2=-19
rule|pair.back|refused|0=8 1=6 2=-13
rule|pair.back|reluctant|1=23 2=-22
rule|pair.back|suspended|0=-8 1=8
rule|pair.back|withdrawn|1=-11 2=14
rule|pair.bare|0=17 1=-14 2=-18
rule|pair.bare|considering|0=-6 1=8
rule|pair.bare|delivered|0=30 1=-13 2=-37
rule|pair.bare|pledged|1=-11
rule|pair.bare|suspended|0=-7 2=6
rule|pair.bare|withdrawn|1=-19 2=19
rule|pair.event|0=11 1=6 2=-23
rule|pair.event|committed|0=13 2=-18
rule|pair.event|delivered|0=5 1=6 2=-9
rule|pair.event|pledged|1=-6 2=5
rule|pair.event|withdrawn|0=7 2=-9
rule|pair.move|0=10 2=-20
rule|pair.move|committed|0=-8 2=8
rule|pair.move|considering|0=12 2=-12
rule|pair.move|delivered|0=17 2=-16
rule|pair.move|pledged|1=9 2=-11
rule|pair.move|refused|0=13 1=-13
rule|pair.move|suspended|0=15 1=-15
rule|pair.move|withdrawn|2=-8
rule|pair.open|1=7 2=-15
rule|pair.open|committed|1=-28 2=40
rule|pair.open|considering|0=15 1=-7 2=-8
rule|pair.open|delivered|0=-12 1=24 2=-7
rule|pair.open|pledged|1=9 2=-5
rule|pair.open|refused|0=14 2=-17
rule|pair.open|reluctant|0=17 1=-5 2=-10
rule|pair.open|suspended|0=-9 2=9
rule|pair.open|withdrawn|1=13 2=-9
rule|pair.service|0=11 2=-19
rule|pair.service|committed|0=-12 1=10
rule|pair.service|considering|1=7 2=-11
rule|pair.service|delivered|0=13 1=-7 2=-10
rule|pair.service|pledged|0=13 1=-14
rule|pair.service|refused|0=-10 1=10
rule|pair.service|withdrawn|1=7
rule|pair.thing|0=10 2=-20
rule|pair.thing|committed|1=7 2=-14
rule|pair.thing|considering|2=5
rule|pair.thing|delivered|0=20 1=10 2=-42
rule|pair.thing|pledged|1=-6
rule|pair.thing|refused|0=17 1=8 2=-33
rule|pair.thing|reluctant|1=-8 2=16
rule|pair.thing|suspended|0=12 1=5 2=-19
rule|pair.told|0=7
rule|pair.told|considering|0=6 1=-5
rule|pair.told|pledged|0=11 2=-12
rule|pair.told|refused|0=-5 1=5
rule|pair.told|reluctant|0=5
rule|pair.told|withdrawn|0=-17 1=7 2=9
rule|pair.vow|0=10 2=-22
rule|pair.vow|committed|0=8
rule|pair.vow|considering|0=13 1=7 2=-22
rule|pair.vow|delivered|0=-13 1=18
rule|pair.vow|refused|0=11 2=-15
rule|pair.vow|reluctant|0=27 1=-23
rule|pair.vow|suspended|1=8 2=-8
rule|pair.vow|withdrawn|2=-7
rule|request.duty|0=5 1=-5
rule|request.duty|request|0=5 1=-5
rule|request.need|0=-19 1=19
rule|request.need|request|0=-19 1=19
rule|request.noun|0=19 1=-18
rule|request.noun|request|0=19 1=-18
rule|request.untold|0=17 2=-30
rule|request.untold|request|0=17 2=-30
rule|request.verb|0=16 2=-28
rule|request.verb|request|0=16 2=-28
rule|requirement.untold|0=14 1=-22
rule|requirement.untold|requirement|0=14 1=-22
says|acts|agreement drafting|0=7 2=-6
says|acts|agreement signed|1=20 2=-5
says|acts|authorised|0=-7 1=25 2=-10
says|acts|changed|1=13
says|acts|committed|1=14
says|acts|considering|0=-9 1=-20 2=40
says|acts|delivered|0=16 1=22 2=-39
says|acts|ended|0=-14 1=16 2=10
says|acts|engagement cancelled|0=-6 1=8
says|acts|engagement held|1=30 2=-38
says|acts|engagement planned|0=-16 1=32 2=-9
says|acts|extended|0=5 1=10 2=-9
says|acts|obstacle|0=27 2=-36
says|acts|pledged|0=-6 1=-14 2=28
says|acts|refused|1=21 2=-19
says|acts|reluctant|1=7 2=13
says|acts|request|0=11 1=16 2=-20
says|acts|requirement|1=-22 2=23
says|acts|suspended|1=9 2=5
says|acts|withdrawn|2=20
says|says|agreement drafting|1=-8
says|says|agreement signed|1=6
says|says|considering|1=24 2=-26
says|says|delivered|0=21 1=-7 2=-24
says|says|ended|0=-14 2=10
says|says|engagement held|0=9 1=14 2=-9
says|says|extended|1=5 2=-9
says|says|obstacle|0=12 1=9 2=-23
says|says|pledged|0=9 1=16 2=-17
says|says|refused|1=21 2=-23
says|says|reluctant|1=20 2=-9
says|says|request|1=9 2=-5
says|says|requirement|1=7 2=9
says|says|suspended|1=24 2=-13
says|says|withdrawn|0=-14 1=36 2=-5
slot|agreement drafting|0=16 2=-22
slot|agreement in-force|1=6
slot|agreement signed|0=17 1=11 2=-20
slot|agreement sought|1=-5
slot|authorised|0=12 1=14 2=-17
slot|changed|0=13 2=-19
slot|committed|0=8 2=-10
slot|considering|0=13 2=-20
slot|delivered|0=21 1=8 2=-43
slot|ended|1=-5
slot|engagement held|0=19 1=21 2=-41
slot|engagement planned|1=23 2=-12
slot|extended|1=5
slot|obstacle|0=21 1=8 2=-43
slot|refused|0=19 1=10 2=-40
slot|reluctant|0=16 2=-23
slot|request|0=19 1=5 2=-34
slot|requirement|0=18 1=-23 2=-11
slot|suspended|0=10 1=9 2=-24
tense|future main|acts|agreement drafting|0=19 1=-16
tense|future main|acts|agreement signed|0=23 1=-20
tense|future main|acts|agreement sought|0=-5 2=5
tense|future main|acts|authorised|0=14 2=-17
tense|future main|acts|changed|0=18 1=-8 2=-9
tense|future main|acts|committed|0=5 1=-6
tense|future main|acts|considering|0=36 1=-41
tense|future main|acts|delivered|0=48 1=-56 2=-15
tense|future main|acts|ended|0=19 1=-33 2=14
tense|future main|acts|engagement cancelled|0=-12 1=13
tense|future main|acts|engagement held|0=38 1=-37
tense|future main|acts|engagement planned|1=-12 2=12
tense|future main|acts|extended|0=19 2=-21
tense|future main|acts|obstacle|0=38 1=-36
tense|future main|acts|pledged|0=-6 1=-69 2=53
tense|future main|acts|reluctant|0=-18 1=8 2=10
tense|future main|acts|request|0=46 1=-43
tense|future main|acts|requirement|0=-28 1=21 2=6
tense|future main|acts|suspended|0=-12 1=18 2=-6
tense|future main|acts|withdrawn|0=-9 1=-13 2=22
tense|future main|agreement drafting|own|0=17 1=-17
tense|future main|agreement sought|text|2=8
tense|future main|authorised|other|0=18 1=-17
tense|future main|changed|other|0=-19 1=19
tense|future main|changed|text|1=8 2=-6
tense|future main|committed|own|0=5 1=-6
tense|future main|committed|text|0=-27 1=18 2=10
tense|future main|considering|outlet|0=21 1=-21
tense|future main|considering|own|1=6
tense|future main|considering|text|0=21 1=-21
tense|future main|delivered|outlet|0=-5 1=5
tense|future main|delivered|own|0=12 1=-12
tense|future main|delivered|text|0=18 1=-24 2=10
tense|future main|ended|other|2=6
tense|future main|ended|outlet|0=-17 2=14
tense|future main|ended|text|0=-9 1=26 2=-18
tense|future main|engagement planned|own|0=13 2=-8
tense|future main|engagement planned|text|2=19
tense|future main|extended|outlet|1=5
tense|future main|extended|text|0=12 1=10 2=-20
tense|future main|obstacle|outlet|0=13 1=-13
tense|future main|pledged|other|0=-27 1=16 2=12
tense|future main|pledged|outlet|0=-14 1=19
tense|future main|pledged|own|1=17 2=-25
tense|future main|pledged|text|1=-6
tense|future main|refused|other|0=-7 1=7
tense|future main|refused|outlet|0=-8 1=8
tense|future main|refused|own|0=7
tense|future main|refused|text|0=11 2=-5
tense|future main|reluctant|own|0=-5 1=10
tense|future main|reluctant|text|0=12 1=-19 2=7
tense|future main|request|outlet|0=10 1=-10
tense|future main|request|own|0=15 1=-15
tense|future main|request|text|0=5
tense|future main|requirement|other|0=24 1=-21
tense|future main|requirement|text|0=6 1=-13 2=6
tense|future main|says|committed|0=-10 2=12
tense|future main|says|considering|0=9 1=-9
tense|future main|says|delivered|0=11 1=-11
tense|future main|says|engagement planned|0=-8 1=9
tense|future main|says|extended|0=-9 1=11
tense|future main|says|obstacle|0=31 1=-30
tense|future main|says|pledged|0=8 1=-23 2=15
tense|future main|says|refused|0=9 1=-9
tense|future main|says|withdrawn|0=-5 1=10
tense|future main|suspended|other|0=15 1=-15
tense|future main|suspended|own|0=-6 1=8
tense|future main|suspended|text|0=-5 1=6
tense|future main|withdrawn|other|1=-6 2=10
tense|future main|withdrawn|outlet|0=-26 1=26
tense|future main|withdrawn|own|0=-22 2=22
tense|future main|withdrawn|text|1=-5
tense|future perfect main|acts|delivered|0=6 1=-6
tense|future perfect main|acts|withdrawn|0=-18 1=-30 2=48
tense|future perfect main|obstacle|text|0=6 1=-6
tense|future perfect main|pledged|text|0=12 1=-10
tense|future perfect main|withdrawn|own|0=-23 1=6 2=16
tense|future perfect main|withdrawn|text|0=-13 1=13
tense|future perfect relative|acts|delivered|0=8 1=-8
tense|future perfect relative|acts|withdrawn|1=-18 2=22
tense|future perfect relative|delivered|text|0=8 1=-8
tense|future perfect relative|pledged|text|0=-8
tense|future perfect that|acts|pledged|0=-15 2=15
tense|future perfect that|acts|withdrawn|2=5
tense|future perfect that|withdrawn|own|1=-9 2=5
tense|future relative|acts|agreement drafting|0=11 1=-10
tense|future relative|acts|authorised|0=10 1=-19 2=9
tense|future relative|acts|changed|0=10 1=-10
tense|future relative|acts|committed|0=-21 2=20
tense|future relative|acts|considering|0=7 2=-5
tense|future relative|acts|delivered|0=24 1=-23
tense|future relative|acts|ended|0=8 1=-5
tense|future relative|acts|engagement planned|0=-22 1=24
tense|future relative|acts|extended|0=26 1=-21 2=-5
tense|future relative|acts|pledged|0=7 1=-17 2=11
tense|future relative|acts|refused|0=8 1=-8
tense|future relative|acts|reluctant|0=5 1=-5
tense|future relative|acts|requirement|1=8 2=-11
tense|future relative|acts|withdrawn|0=27 1=-15 2=-12
tense|future relative|committed|own|2=-6
tense|future relative|committed|text|1=-19 2=19
tense|future relative|considering|own|1=5
tense|future relative|delivered|other|0=-8 1=8
tense|future relative|delivered|outlet|0=6 1=-6
tense|future relative|delivered|own|0=-18 1=18
tense|future relative|delivered|text|0=-29 1=29
tense|future relative|pledged|other|0=-12 2=13
tense|future relative|pledged|outlet|0=6 1=-6
tense|future relative|pledged|own|0=8
tense|future relative|pledged|text|0=21 1=-41 2=17
tense|future relative|refused|own|0=-8 1=8
tense|future relative|refused|text|0=20 1=-20
tense|future relative|withdrawn|other|0=5 1=-5
tense|future relative|withdrawn|own|0=13 2=-13
tense|future relative|withdrawn|text|0=8 1=-21 2=13
tense|future sub|acts|considering|0=6
tense|future sub|acts|engagement held|0=12 1=-12
tense|future sub|acts|engagement planned|0=6 1=-5
tense|future sub|acts|obstacle|0=-11 1=11
tense|future sub|acts|pledged|0=7 1=-26 2=19
tense|future sub|acts|request|0=-9 1=10
tense|future sub|acts|suspended|0=8 1=-8
tense|future sub|acts|withdrawn|0=-23 2=22
tense|future sub|delivered|own|0=7 1=-7
tense|future sub|delivered|text|0=15 1=-15
tense|future sub|pledged|other|0=11 2=-10
tense|future sub|pledged|own|0=-25 1=12 2=13
tense|future sub|pledged|text|0=6 1=-16 2=10
tense|future sub|reluctant|text|1=-7 2=8
tense|future sub|says|pledged|0=11 1=-8
tense|future sub|says|refused|0=6 1=-6
tense|future sub|withdrawn|other|1=6 2=-7
tense|future sub|withdrawn|outlet|0=6 1=-6
tense|future sub|withdrawn|own|0=-22 2=21
tense|future sub|withdrawn|text|2=-5
tense|future that|acts|agreement signed|0=-7 1=7
tense|future that|acts|authorised|1=5 2=-7
tense|future that|acts|committed|1=-18 2=20
tense|future that|acts|delivered|0=20 1=-20
tense|future that|acts|ended|2=7
tense|future that|acts|engagement held|0=8 1=-7
tense|future that|acts|engagement planned|0=-14 1=16
tense|future that|acts|extended|0=-29 2=26
tense|future that|acts|obstacle|0=17 1=-17
tense|future that|acts|pledged|0=-48 1=52
tense|future that|acts|requirement|2=6
tense|future that|acts|suspended|0=12 1=-7 2=-5
tense|future that|committed|outlet|0=-8 1=8
tense|future that|committed|own|1=-11 2=16
tense|future that|considering|own|0=8 1=-7
tense|future that|considering|text|0=12 1=-12
tense|future that|delivered|outlet|0=-20 1=20
tense|future that|delivered|own|0=6 1=-6
tense|future that|pledged|other|0=17 1=-11 2=-5
tense|future that|pledged|outlet|0=-11 1=11
tense|future that|pledged|own|0=16 1=-13
tense|future that|pledged|text|0=-6 1=10
tense|future that|refused|other|0=-7 1=7
tense|future that|refused|own|0=36 1=-36
tense|future that|reluctant|own|1=-5 2=6
tense|future that|reluctant|text|0=9 1=-9
tense|future that|says|pledged|0=-13 2=14
tense|future that|withdrawn|other|0=-13 1=16
tense|future that|withdrawn|outlet|0=-21 1=12 2=8
tense|future that|withdrawn|text|0=-13 1=-7 2=19
tense|none gerund|acts|agreement drafting|0=17 1=-17
tense|none gerund|acts|authorised|0=6
tense|none gerund|acts|committed|1=-7 2=7
tense|none gerund|acts|considering|0=5
tense|none gerund|acts|delivered|0=-11 1=14
tense|none gerund|acts|engagement held|0=-19 1=19
tense|none gerund|acts|engagement planned|0=-22 1=23
tense|none gerund|acts|extended|0=-11 2=8
tense|none gerund|acts|pledged|0=-9 1=10
tense|none gerund|acts|refused|0=-51 1=51
tense|none gerund|acts|reluctant|0=-24 1=16 2=9
tense|none gerund|acts|request|0=-44 1=44
tense|none gerund|acts|requirement|0=7 2=-10
tense|none gerund|acts|withdrawn|0=9 2=-12
tense|none gerund|agreement signed|own|0=-8 1=8
tense|none gerund|agreement sought|own|0=-8 1=10
tense|none gerund|changed|text|0=25 1=-25
tense|none gerund|committed|text|0=17 1=-13
tense|none gerund|considering|other|0=12 1=-11
tense|none gerund|considering|own|0=-7 1=9
tense|none gerund|considering|text|0=6
tense|none gerund|delivered|own|0=-8 1=8
tense|none gerund|delivered|text|0=-10 1=11
tense|none gerund|engagement held|own|0=11 1=-10
tense|none gerund|extended|text|0=-15 1=17
tense|none gerund|pledged|other|0=15 1=-16
tense|none gerund|pledged|own|1=11 2=-15
tense|none gerund|pledged|text|0=-8 1=6
tense|none gerund|refused|other|0=-6 1=6
tense|none gerund|refused|own|0=10 1=-10
tense|none gerund|refused|text|0=13 1=-13
tense|none gerund|reluctant|own|0=-11 2=7
tense|none gerund|request|own|0=12 1=-12
tense|none gerund|says|committed|0=-16 1=19
tense|none gerund|says|delivered|0=12 1=-12
tense|none gerund|says|pledged|0=-12 1=19 2=-7
tense|none gerund|says|reluctant|0=35 1=-35
tense|none gerund|says|request|0=-7 1=7
tense|none gerund|says|withdrawn|0=-11 1=13
tense|none gerund|suspended|outlet|0=8 1=-8
tense|none gerund|suspended|own|0=-5 1=5
tense|none gerund|suspended|text|0=-13 1=13
tense|none gerund|withdrawn|own|0=7 1=-7
tense|none infinitive|acts|authorised|0=16 1=-6 2=-9
tense|none infinitive|acts|changed|0=18 1=-18
tense|none infinitive|acts|committed|0=12 1=-6 2=-5
tense|none infinitive|acts|delivered|0=-6 1=6
tense|none infinitive|acts|engagement planned|1=5
tense|none infinitive|acts|extended|1=-7 2=11
tense|none infinitive|acts|obstacle|0=7 1=-6
tense|none infinitive|acts|pledged|0=25 1=-17 2=-8
tense|none infinitive|acts|refused|0=-20 1=20
tense|none infinitive|acts|request|0=10 1=-9
tense|none infinitive|acts|withdrawn|1=7
tense|none infinitive|agreement drafting|text|0=8 1=-8
tense|none infinitive|agreement sought|other|0=5
tense|none infinitive|authorised|text|0=16 1=-13
tense|none infinitive|committed|other|0=17 1=-17
tense|none infinitive|committed|text|1=10 2=-6
tense|none infinitive|considering|own|0=-31 1=31
tense|none infinitive|considering|text|0=-5 2=8
tense|none infinitive|delivered|text|0=-22 1=22
tense|none infinitive|ended|text|0=9 1=-8
tense|none infinitive|extended|text|0=-9 1=-7 2=16
tense|none infinitive|pledged|other|0=9 1=-19 2=11
tense|none infinitive|pledged|own|1=12 2=-13
tense|none infinitive|pledged|text|0=8 1=-21 2=15
tense|none infinitive|refused|own|0=-12 1=12
tense|none infinitive|refused|text|0=13 1=-13
tense|none infinitive|reluctant|own|0=-11 1=11
tense|none infinitive|request|own|0=-11 1=11
tense|none infinitive|says|reluctant|0=7 1=-7
tense|none infinitive|withdrawn|own|0=-8 1=11
tense|none infinitive|withdrawn|text|2=5
tense|none participle|acts|agreement drafting|0=-17 1=17
tense|none participle|acts|agreement signed|0=9 1=-8
tense|none participle|acts|authorised|0=-21 1=19
tense|none participle|acts|changed|0=-9 1=7
tense|none participle|acts|committed|0=-11 1=13
tense|none participle|acts|considering|0=-50 1=44 2=6
tense|none participle|acts|delivered|0=12 2=-6
tense|none participle|acts|engagement held|0=-29 1=29
tense|none participle|acts|extended|0=-6 2=11
tense|none participle|acts|obstacle|0=14 1=-14
tense|none participle|acts|pledged|0=-40 1=7 2=50
tense|none participle|acts|refused|0=-17 1=17
tense|none participle|acts|request|0=-16 1=16
tense|none participle|acts|requirement|0=14 1=-10
tense|none participle|acts|withdrawn|1=-16 2=14
tense|none participle|authorised|text|0=7 1=-8
tense|none participle|committed|own|0=-5 1=5
tense|none participle|committed|text|0=18 1=-18
tense|none participle|considering|own|0=6 1=-6
tense|none participle|considering|text|0=-12 1=7 2=5
tense|none participle|delivered|other|0=19 1=-19
tense|none participle|delivered|outlet|0=11 1=-11
tense|none participle|delivered|own|0=26 1=-26
tense|none participle|delivered|text|0=6
tense|none participle|extended|text|1=17 2=-15
tense|none participle|pledged|other|0=-8 1=12
tense|none participle|pledged|outlet|0=-13 1=8
tense|none participle|pledged|own|0=8
tense|none participle|pledged|text|0=12 2=-10
tense|none participle|refused|text|0=-9 1=9
tense|none participle|reluctant|text|0=-9 1=11
tense|none participle|request|own|0=5 1=-5
tense|none participle|request|text|0=-17 1=17
tense|none participle|says|agreement drafting|0=-27 1=27
tense|none participle|says|agreement signed|0=-7 1=8
tense|none participle|says|considering|0=-7 1=7
tense|none participle|says|obstacle|0=22 1=-22
tense|none participle|says|pledged|0=-25 1=26
tense|none participle|says|refused|0=-10 1=10
tense|none participle|says|request|0=10 1=-10
tense|none participle|says|suspended|0=9 1=-9
tense|none participle|says|withdrawn|0=6 1=-6
tense|none participle|suspended|own|0=-6 1=6
tense|none participle|withdrawn|other|0=-16 1=19
tense|none participle|withdrawn|own|0=26 1=-22
tense|none participle|withdrawn|text|0=-6
tense|past infinitive|acts|pledged|0=7 2=-6
tense|past infinitive|acts|request|0=-10 1=10
tense|past main|acts|agreement drafting|0=-13 1=25 2=-6
tense|past main|acts|agreement in-force|0=5 1=-5
tense|past main|acts|agreement signed|1=19 2=-10
tense|past main|acts|authorised|0=13 1=14 2=-18
tense|past main|acts|changed|0=-17 1=28
tense|past main|acts|committed|0=7 1=20 2=-21
tense|past main|acts|considering|1=29 2=-25
tense|past main|acts|delivered|1=33 2=-41
tense|past main|acts|ended|0=-6 1=11 2=7
tense|past main|acts|engagement held|1=31 2=-35
tense|past main|acts|engagement planned|0=6
tense|past main|acts|extended|0=-22 1=20 2=24
tense|past main|acts|obstacle|1=29 2=-37
tense|past main|acts|pledged|1=16 2=-14
tense|past main|acts|refused|0=13 1=9 2=-26
tense|past main|acts|reluctant|0=-7 1=34 2=-22
tense|past main|acts|request|1=42 2=-33
tense|past main|acts|requirement|0=14 2=-17
tense|past main|acts|suspended|0=-6 1=13
tense|past main|acts|withdrawn|1=45 2=-51
tense|past main|agreement drafting|outlet|0=-5 1=5
tense|past main|agreement drafting|own|0=-13 1=15
tense|past main|agreement drafting|text|0=9 2=-7
tense|past main|agreement ended|own|0=8 1=-8
tense|past main|agreement ended|text|0=-8 1=8
tense|past main|agreement signed|own|1=5
tense|past main|agreement signed|text|0=6 1=18 2=-14
tense|past main|agreement sought|text|0=-14 1=14
tense|past main|authorised|other|0=-7 1=10
tense|past main|authorised|text|0=23 2=-17
tense|past main|changed|other|0=-33 1=35
tense|past main|changed|text|2=10
tense|past main|committed|other|0=17 1=-17
tense|past main|committed|own|0=7
tense|past main|committed|text|0=20 2=-7
tense|past main|considering|other|0=10 1=-10
tense|past main|considering|own|0=-13 1=15
tense|past main|considering|text|0=-10 1=17
tense|past main|delivered|other|0=-19 1=21
tense|past main|delivered|outlet|0=11 1=-11
tense|past main|delivered|own|0=-5 1=12
tense|past main|delivered|text|0=12 1=18 2=-40
tense|past main|ended|other|0=-12 1=12
tense|past main|engagement cancelled|text|0=-8 1=9
tense|past main|engagement held|outlet|0=8 1=-8
tense|past main|engagement held|own|0=19 2=-6
tense|past main|engagement held|text|0=20 1=18 2=-37
tense|past main|engagement planned|own|1=8
tense|past main|engagement planned|text|0=10 2=-9
tense|past main|extended|other|0=-13 2=16
tense|past main|extended|text|2=26
tense|past main|obstacle|other|0=11 1=6 2=-16
tense|past main|obstacle|outlet|0=7 1=-7
tense|past main|obstacle|text|0=23 2=-29
tense|past main|pledged|other|0=9 1=-22 2=12
tense|past main|pledged|outlet|0=19 1=-11 2=-7
tense|past main|pledged|own|1=-21 2=31
tense|past main|pledged|text|0=-11 1=5 2=14
tense|past main|refused|other|0=5 1=-5
tense|past main|refused|outlet|0=14 1=-14
tense|past main|refused|own|0=20 1=-14
tense|past main|refused|text|0=10 2=-13
tense|past main|reluctant|own|0=14 1=-13
tense|past main|reluctant|text|0=-15 1=40 2=-19
tense|past main|request|outlet|0=20 1=-20
tense|past main|request|own|1=36 2=-32
tense|past main|request|text|1=15 2=-16
tense|past main|requirement|text|0=6 1=-21 2=17
tense|past main|says|agreement drafting|0=7 1=-5
tense|past main|says|agreement signed|0=25 1=-24
tense|past main|says|authorised|0=13 1=-7
tense|past main|says|changed|0=14 1=-13
tense|past main|says|committed|1=11 2=-11
tense|past main|says|considering|0=9 1=23 2=-30
tense|past main|says|delivered|0=22 2=-36
tense|past main|says|ended|0=8 1=-8
tense|past main|says|engagement held|0=10 1=20 2=-16
tense|past main|says|engagement planned|0=27 1=-27
tense|past main|says|obstacle|1=34 2=-29
tense|past main|says|pledged|1=32 2=-35
tense|past main|says|refused|1=28 2=-28
tense|past main|says|reluctant|1=26 2=-11
tense|past main|says|request|0=6 1=26 2=-23
tense|past main|says|requirement|0=-5 1=18
tense|past main|says|suspended|0=10 1=15 2=-14
tense|past main|says|withdrawn|0=7 1=7 2=-15
tense|past main|suspended|other|0=-7 1=7
tense|past main|suspended|outlet|0=-7 1=7
tense|past main|suspended|text|0=9 1=-6
tense|past main|withdrawn|outlet|0=7 1=-13 2=7
tense|past main|withdrawn|own|0=5
tense|past main|withdrawn|text|0=6 1=15 2=-28
tense|past participle|acts|agreement signed|0=-19 1=20
tense|past participle|acts|authorised|0=-18 1=13
tense|past participle|acts|changed|0=-7 1=7
tense|past participle|acts|committed|0=-25 1=15 2=11
tense|past participle|acts|considering|0=-11 1=15
tense|past participle|acts|delivered|0=5 1=12 2=-16
tense|past participle|acts|ended|0=-7 1=10
tense|past participle|acts|engagement cancelled|0=-6 1=7
tense|past participle|acts|extended|0=-20 1=34 2=-14
tense|past participle|acts|obstacle|1=9
tense|past participle|acts|pledged|1=25 2=-30
tense|past participle|acts|refused|0=8 1=-8
tense|past participle|acts|reluctant|0=18 1=-18
tense|past participle|acts|request|0=-25 1=26
tense|past participle|acts|requirement|0=27 1=-22
tense|past participle|acts|withdrawn|0=-19 1=35 2=-15
tense|past participle|agreement signed|text|0=8 1=-7
tense|past participle|authorised|text|0=18 1=-19
tense|past participle|changed|text|0=5 1=-5
tense|past participle|committed|text|0=-18 1=7 2=11
tense|past participle|delivered|own|0=-20 1=20
tense|past participle|delivered|text|0=-25 1=39 2=-7
tense|past participle|engagement held|text|0=-8 1=8
tense|past participle|pledged|other|0=12 1=-6 2=-7
tense|past participle|pledged|outlet|0=21 1=-21
tense|past participle|pledged|own|1=-30 2=26
tense|past participle|pledged|text|0=19 2=-16
tense|past participle|refused|outlet|0=-5 1=5
tense|past participle|refused|text|0=-13 1=13
tense|past participle|reluctant|text|0=6 1=-6
tense|past participle|request|other|0=12 1=-12
tense|past participle|request|text|0=15 1=-15
tense|past participle|says|changed|0=-25 1=25
tense|past participle|says|committed|0=10 1=-9
tense|past participle|says|engagement planned|0=-6 1=6
tense|past participle|says|obstacle|0=23 1=-23
tense|past participle|says|pledged|0=-13 1=38 2=-26
tense|past participle|says|refused|0=-21 1=21
tense|past participle|says|reluctant|0=-18 1=18
tense|past participle|says|request|0=9 1=-9
tense|past participle|says|requirement|0=6 1=-6
tense|past participle|says|suspended|0=8 1=-8
tense|past participle|suspended|text|0=17 1=-17
tense|past participle|withdrawn|outlet|0=-10 1=15
tense|past participle|withdrawn|own|2=6
tense|past participle|withdrawn|text|0=-15 1=10 2=5
tense|past perfect main|acts|agreement drafting|0=-11 1=11
tense|past perfect main|acts|agreement in-force|0=-6 1=6
tense|past perfect main|acts|agreement signed|0=13 1=-13
tense|past perfect main|acts|agreement sought|0=10 1=-10
tense|past perfect main|acts|authorised|0=-6 2=11
tense|past perfect main|acts|changed|0=7
tense|past perfect main|acts|committed|0=11 1=-10 2=6
tense|past perfect main|acts|considering|0=7
tense|past perfect main|acts|delivered|0=9 1=20 2=-34
tense|past perfect main|acts|ended|1=-5 2=9
tense|past perfect main|acts|engagement held|0=5 1=11
tense|past perfect main|acts|extended|0=-15 1=-18 2=39
tense|past perfect main|acts|obstacle|0=5 1=9 2=-11
tense|past perfect main|acts|pledged|0=16 1=9 2=-31
tense|past perfect main|acts|refused|0=-11 1=13
tense|past perfect main|acts|reluctant|1=5
tense|past perfect main|acts|request|0=-25 1=26 2=8
tense|past perfect main|acts|requirement|0=30 1=-23 2=-6
tense|past perfect main|acts|suspended|2=5
tense|past perfect main|acts|withdrawn|0=-9 1=32 2=-22
tense|past perfect main|agreement drafting|own|0=-15 1=15
tense|past perfect main|agreement drafting|text|0=-15 1=16
tense|past perfect main|agreement in-force|text|0=-6 1=6
tense|past perfect main|agreement signed|own|0=10 1=-10
tense|past perfect main|agreement signed|text|0=-9 1=10
tense|past perfect main|agreement sought|text|0=17 1=-17
tense|past perfect main|authorised|other|0=-7 1=9
tense|past perfect main|committed|other|0=6
tense|past perfect main|committed|own|1=9 2=-5
tense|past perfect main|committed|text|1=-18 2=17
tense|past perfect main|considering|other|0=8 1=-8
tense|past perfect main|delivered|other|0=15 1=-15
tense|past perfect main|delivered|outlet|0=-13 1=13
tense|past perfect main|delivered|own|0=-14 1=18
tense|past perfect main|delivered|text|0=16 1=13 2=-36
tense|past perfect main|ended|text|0=-5 1=-20 2=24
tense|past perfect main|engagement cancelled|text|0=6 1=-6
tense|past perfect main|engagement held|text|1=20 2=-12
tense|past perfect main|engagement planned|text|0=-19 1=21
tense|past perfect main|extended|other|0=-12 1=17
tense|past perfect main|extended|text|0=-15 1=7 2=5
tense|past perfect main|obstacle|other|0=5
tense|past perfect main|obstacle|text|1=16 2=-12
tense|past perfect main|pledged|other|0=12 1=-6 2=-6
tense|past perfect main|pledged|own|0=7 1=-27 2=24
tense|past perfect main|pledged|text|0=9 2=-11
tense|past perfect main|refused|own|0=-17 1=17
tense|past perfect main|refused|text|0=6
tense|past perfect main|reluctant|other|0=5
tense|past perfect main|reluctant|outlet|0=10 1=-10
tense|past perfect main|reluctant|own|0=7 1=-6
tense|past perfect main|reluctant|text|0=-14 1=18
tense|past perfect main|request|other|0=14 1=-14
tense|past perfect main|request|outlet|0=15 1=-15
tense|past perfect main|request|own|0=-6 2=14
tense|past perfect main|request|text|0=20 1=-9 2=-10
tense|past perfect main|requirement|other|0=8 1=-11
tense|past perfect main|says|agreement drafting|0=8 1=-8
tense|past perfect main|says|agreement signed|0=-18 1=18
tense|past perfect main|says|agreement sought|0=7 1=-7
tense|past perfect main|says|authorised|0=19 1=-19
tense|past perfect main|says|changed|0=14 1=-14
tense|past perfect main|says|considering|0=26 1=-26
tense|past perfect main|says|delivered|1=12
tense|past perfect main|says|obstacle|0=-7 1=8
tense|past perfect main|says|pledged|1=12
tense|past perfect main|says|refused|0=-7 1=7
tense|past perfect main|says|request|0=-15 1=15
tense|past perfect main|says|requirement|0=18 1=-13
tense|past perfect main|says|suspended|0=-6 1=7
tense|past perfect main|says|withdrawn|1=8
tense|past perfect main|suspended|other|0=7 1=-7
tense|past perfect main|suspended|own|0=9 1=-9
tense|past perfect main|suspended|text|0=29 1=-34 2=6
tense|past perfect main|withdrawn|other|0=8
tense|past perfect main|withdrawn|outlet|0=30 1=-24 2=-7
tense|past perfect main|withdrawn|own|0=14 2=-15
tense|past perfect main|withdrawn|text|0=20 1=9 2=-35
tense|past perfect relative|acts|agreement signed|0=11 1=-11
tense|past perfect relative|acts|committed|0=34 1=-33
tense|past perfect relative|acts|considering|0=-11 2=10
tense|past perfect relative|acts|delivered|1=7 2=-8
tense|past perfect relative|acts|engagement held|0=9 1=-9
tense|past perfect relative|acts|extended|0=23 1=-23
tense|past perfect relative|acts|pledged|0=8 1=-14 2=7
tense|past perfect relative|acts|refused|0=28 1=-28
tense|past perfect relative|acts|reluctant|0=20 1=-20
tense|past perfect relative|acts|request|0=39 1=-39
tense|past perfect relative|acts|requirement|0=6 1=-5
tense|past perfect relative|acts|suspended|0=-8 1=9
tense|past perfect relative|acts|withdrawn|0=43 1=-31 2=-12
tense|past perfect relative|authorised|text|0=6 1=-6
tense|past perfect relative|committed|own|0=13 1=-12
tense|past perfect relative|committed|text|0=11 1=-13
tense|past perfect relative|considering|text|0=8 1=-17 2=10
tense|past perfect relative|delivered|other|0=5 1=-5
tense|past perfect relative|delivered|own|0=-8 1=8
tense|past perfect relative|delivered|text|0=-5 1=20 2=-9
tense|past perfect relative|engagement held|own|0=6 1=-6
tense|past perfect relative|engagement held|text|0=-24 1=24
tense|past perfect relative|extended|text|0=14 1=-14
tense|past perfect relative|pledged|other|0=-9 2=9
tense|past perfect relative|pledged|outlet|0=7 1=-6
tense|past perfect relative|pledged|own|0=-15 1=14
tense|past perfect relative|pledged|text|0=23 1=-43 2=18
tense|past perfect relative|refused|own|0=-9 1=9
tense|past perfect relative|reluctant|text|0=-15 1=16
tense|past perfect relative|request|own|0=28 1=-28
tense|past perfect relative|request|text|0=15 1=-15
tense|past perfect relative|says|delivered|0=12 1=-12
tense|past perfect relative|says|obstacle|0=5 1=-5
tense|past perfect relative|says|pledged|0=-9 1=-14 2=22
tense|past perfect relative|says|request|0=9 1=-8
tense|past perfect relative|says|withdrawn|0=-12 1=13
tense|past perfect relative|suspended|other|0=-14 1=14
tense|past perfect relative|suspended|own|0=-8 1=10
tense|past perfect relative|suspended|text|0=-22 1=23
tense|past perfect relative|withdrawn|text|0=9 1=8 2=-17
tense|past perfect sub|acts|agreement drafting|0=6 1=-5
tense|past perfect sub|acts|committed|0=18 1=-18
tense|past perfect sub|acts|considering|0=-6 1=6
tense|past perfect sub|acts|delivered|0=-11 1=11
tense|past perfect sub|acts|ended|0=7 1=-7
tense|past perfect sub|acts|obstacle|0=-30 1=30
tense|past perfect sub|acts|pledged|0=21 2=-21
tense|past perfect sub|acts|request|0=7 1=-7
tense|past perfect sub|acts|suspended|0=9 1=-10
tense|past perfect sub|acts|withdrawn|0=-13 1=14
tense|past perfect sub|authorised|text|0=16 1=-16
tense|past perfect sub|committed|own|0=5 1=-5
tense|past perfect sub|committed|text|0=5
tense|past perfect sub|delivered|outlet|0=-8 1=8
tense|past perfect sub|delivered|text|0=8 1=-7
tense|past perfect sub|engagement held|own|0=-5 1=5
tense|past perfect sub|engagement held|text|0=7 1=-7
tense|past perfect sub|pledged|other|0=-8 1=8
tense|past perfect sub|pledged|text|0=12 2=-7
tense|past perfect sub|refused|own|0=-17 1=17
tense|past perfect sub|refused|text|0=6 1=-6
tense|past perfect sub|request|text|0=6 1=-6
tense|past perfect sub|says|committed|0=10 1=-10
tense|past perfect sub|says|extended|0=5 1=-5
tense|past perfect sub|says|obstacle|0=-10 1=10
tense|past perfect sub|says|pledged|0=31 1=-28
tense|past perfect sub|says|withdrawn|0=7 1=-7
tense|past perfect sub|withdrawn|other|0=8 1=-8
tense|past perfect sub|withdrawn|text|0=7 2=-11
tense|past perfect that|acts|committed|0=7 1=-5
tense|past perfect that|acts|delivered|0=-9 1=10
tense|past perfect that|acts|ended|0=5 1=-5
tense|past perfect that|acts|extended|0=7
tense|past perfect that|acts|pledged|0=27 1=9 2=-35
tense|past perfect that|acts|suspended|0=-13 1=13
tense|past perfect that|acts|withdrawn|1=12 2=-16
tense|past perfect that|authorised|text|0=-6 1=6
tense|past perfect that|committed|other|0=-18 1=8 2=10
tense|past perfect that|committed|own|0=6 1=-5
tense|past perfect that|considering|outlet|0=-8 1=8
tense|past perfect that|considering|text|0=-12 1=12
tense|past perfect that|delivered|other|0=-31 1=32
tense|past perfect that|delivered|text|0=14 1=-14
tense|past perfect that|engagement held|outlet|0=-5 1=5
tense|past perfect that|engagement held|own|0=15 1=-15
tense|past perfect that|pledged|other|0=-11 1=15
tense|past perfect that|pledged|outlet|0=20 1=-11 2=-9
tense|past perfect that|pledged|own|0=33 1=-16 2=-16
tense|past perfect that|pledged|text|0=5 1=-9
tense|past perfect that|reluctant|other|0=-5 1=5
tense|past perfect that|request|other|0=16 1=-16
tense|past perfect that|request|own|0=-8 1=8
tense|past perfect that|request|text|0=6 1=-6
tense|past perfect that|says|agreement drafting|0=-11 1=11
tense|past perfect that|says|withdrawn|0=12 1=-12
tense|past perfect that|suspended|other|0=6 1=-6
tense|past perfect that|withdrawn|other|0=-18 1=18
tense|past perfect that|withdrawn|outlet|0=10 2=-5
tense|past perfect that|withdrawn|own|0=11 2=-7
tense|past perfect that|withdrawn|text|1=8
tense|past relative|acts|agreement signed|0=-26 1=26
tense|past relative|acts|agreement sought|0=-7 1=7
tense|past relative|acts|authorised|0=-8 1=13
tense|past relative|acts|changed|0=-23 1=23
tense|past relative|acts|committed|0=7 1=6 2=-10
tense|past relative|acts|considering|1=6
tense|past relative|acts|delivered|0=14 1=12 2=-31
tense|past relative|acts|ended|1=6
tense|past relative|acts|engagement cancelled|0=6 1=-6
tense|past relative|acts|engagement held|0=-11 1=23
tense|past relative|acts|engagement planned|0=11 1=-11
tense|past relative|acts|extended|0=-11 1=13
tense|past relative|acts|obstacle|0=23 1=-15 2=-9
tense|past relative|acts|pledged|0=17 1=10 2=-38
tense|past relative|acts|refused|0=18 1=-16
tense|past relative|acts|reluctant|0=11 1=-11
tense|past relative|acts|request|1=9
tense|past relative|acts|requirement|0=24 1=-9 2=-14
tense|past relative|acts|suspended|0=19 1=-17
tense|past relative|acts|withdrawn|0=15 1=-11
tense|past relative|agreement signed|text|1=5
tense|past relative|authorised|other|0=17 1=-17
tense|past relative|authorised|text|0=8 1=-5
tense|past relative|changed|other|0=8 1=-8
tense|past relative|changed|text|0=-10 1=10
tense|past relative|committed|text|0=15 1=-16
tense|past relative|delivered|own|0=-10 1=10
tense|past relative|delivered|text|1=32 2=-25
tense|past relative|engagement held|text|0=-7 1=10
tense|past relative|extended|text|0=-6 1=5
tense|past relative|pledged|own|1=-21 2=21
tense|past relative|pledged|text|0=-12 1=-12 2=30
tense|past relative|refused|other|0=-9 1=9
tense|past relative|refused|outlet|0=8 1=-8
tense|past relative|refused|text|0=-10 1=10
tense|past relative|reluctant|text|0=-20 1=20
tense|past relative|says|agreement drafting|0=19 1=-19
tense|past relative|says|delivered|0=18 1=-18
tense|past relative|says|engagement held|0=9 1=-9
tense|past relative|says|extended|0=6 1=-7
tense|past relative|says|obstacle|0=-32 1=32
tense|past relative|says|pledged|0=35 1=-21 2=-14
tense|past relative|says|refused|0=22 1=-22
tense|past relative|says|request|0=7 1=-7
tense|past relative|says|suspended|0=-17 1=17
tense|past relative|says|withdrawn|0=-9 1=11
tense|past relative|suspended|other|0=9 1=-9
tense|past relative|withdrawn|other|0=18 1=-16
tense|past relative|withdrawn|own|0=-14 1=7 2=7
tense|past relative|withdrawn|text|1=6 2=-11
tense|past sub|acts|agreement drafting|0=15 1=-14
tense|past sub|acts|agreement signed|0=-6 1=6
tense|past sub|acts|authorised|0=-29 1=19 2=10
tense|past sub|acts|changed|0=-12 1=13
tense|past sub|acts|committed|0=6 1=10 2=-16
tense|past sub|acts|considering|1=6
tense|past sub|acts|delivered|0=21 1=-9 2=-15
tense|past sub|acts|ended|0=-39 1=36
tense|past sub|acts|engagement held|0=-12 1=12
tense|past sub|acts|engagement planned|0=7 1=-7
tense|past sub|acts|extended|0=-31 1=17 2=14
tense|past sub|acts|obstacle|0=-8 1=11
tense|past sub|acts|pledged|0=-14 1=30 2=-9
tense|past sub|acts|refused|0=-16 1=16
tense|past sub|acts|reluctant|0=-29 1=22 2=7
tense|past sub|acts|request|0=-17 1=18
tense|past sub|acts|requirement|0=-13 2=10
tense|past sub|acts|suspended|0=-14 1=15
tense|past sub|acts|withdrawn|0=33 1=-25 2=-7
tense|past sub|agreement signed|text|0=-7 1=7
tense|past sub|authorised|other|0=7 1=-7
tense|past sub|authorised|text|0=-6 1=6
tense|past sub|changed|text|0=11 1=-11
tense|past sub|committed|other|0=-21 1=21
tense|past sub|committed|text|0=7 1=6 2=-13
tense|past sub|considering|own|0=-26 1=27
tense|past sub|considering|text|0=-30 1=30
tense|past sub|delivered|other|0=-5 1=5
tense|past sub|delivered|own|0=10 1=-10
tense|past sub|delivered|text|1=6
tense|past sub|engagement held|other|0=-5 1=6
tense|past sub|engagement held|own|0=-18 1=18
tense|past sub|extended|text|0=5 2=-6
tense|past sub|pledged|other|0=10 1=-7
tense|past sub|pledged|outlet|2=6
tense|past sub|pledged|own|0=16 1=-6 2=-10
tense|past sub|pledged|text|0=7 1=-5
tense|past sub|reluctant|text|0=-18 1=19
tense|past sub|request|other|0=10 1=-10
tense|past sub|request|text|0=6 1=-6
tense|past sub|says|agreement drafting|0=8 1=-8
tense|past sub|says|authorised|0=-6 1=6
tense|past sub|says|changed|0=7 1=-7
tense|past sub|says|committed|0=9 1=-9
tense|past sub|says|considering|0=-13 1=13
tense|past sub|says|ended|0=-14 1=14
tense|past sub|says|extended|2=6
tense|past sub|says|obstacle|0=14 1=-14
tense|past sub|says|pledged|0=9
tense|past sub|says|request|0=16 1=-16
tense|past sub|says|requirement|0=-16 1=17
tense|past sub|says|suspended|0=-24 1=24
tense|past sub|says|withdrawn|0=10 1=-10
tense|past sub|suspended|own|0=13 1=-13
tense|past sub|suspended|text|0=-6 1=6
tense|past sub|withdrawn|outlet|0=-8 1=8
tense|past sub|withdrawn|own|0=11 1=-22 2=11
tense|past sub|withdrawn|text|0=7 1=-21 2=13
tense|past that|acts|agreement signed|0=-7 1=8
tense|past that|acts|authorised|0=11 2=-6
tense|past that|acts|changed|0=-22 1=22
tense|past that|acts|committed|0=-34 1=33
tense|past that|acts|considering|0=18 1=-15
tense|past that|acts|ended|0=-6 1=8
tense|past that|acts|engagement held|0=7 1=-7
tense|past that|acts|engagement planned|0=17 1=-16
tense|past that|acts|extended|0=-13 1=10
tense|past that|acts|pledged|1=-21 2=16
tense|past that|acts|refused|0=15 1=-15
tense|past that|acts|request|0=-10 1=11
tense|past that|acts|requirement|0=10 1=-6
tense|past that|acts|withdrawn|1=14 2=-15
tense|past that|authorised|text|1=7 2=-6
tense|past that|committed|own|0=32 1=-28
tense|past that|considering|outlet|0=-26 1=26
tense|past that|considering|own|0=-5 1=11 2=-6
tense|past that|considering|text|0=-29 1=29
tense|past that|delivered|outlet|0=6 1=-6
tense|past that|delivered|own|0=5 1=-5
tense|past that|delivered|text|0=16 1=-16
tense|past that|engagement held|other|0=-7 1=7
tense|past that|engagement held|text|0=10 1=-10
tense|past that|extended|text|0=20 1=-20
tense|past that|pledged|other|0=5 1=-7
tense|past that|pledged|outlet|0=-16 2=15
tense|past that|pledged|own|0=11 1=-5 2=-6
tense|past that|pledged|text|0=-19 1=23
tense|past that|refused|other|0=-10 1=10
tense|past that|refused|own|0=7 1=-7
tense|past that|refused|text|0=-14 1=14
tense|past that|reluctant|own|0=-15 1=15
tense|past that|request|other|0=-12 1=12
tense|past that|request|own|0=10 1=-9
tense|past that|says|pledged|0=20 1=-19
tense|past that|says|refused|0=9 1=-9
tense|past that|says|requirement|2=5
tense|past that|says|withdrawn|0=9 1=-9
tense|past that|suspended|other|0=14 1=-14
tense|past that|suspended|own|0=10 1=-9
tense|past that|suspended|text|0=9 1=-8
tense|past that|withdrawn|own|1=18 2=-16
tense|past that|withdrawn|text|0=23 1=-18 2=-5
tense|possible main|acts|agreement drafting|0=11 1=-10
tense|possible main|acts|authorised|0=18 1=-13
tense|possible main|acts|changed|0=-5 2=9
tense|possible main|acts|committed|0=23 1=-8 2=-16
tense|possible main|acts|considering|0=-41 2=37
tense|possible main|acts|delivered|0=18 1=-18
tense|possible main|acts|engagement planned|0=-11 1=12
tense|possible main|acts|extended|0=-16 1=16
tense|possible main|acts|obstacle|0=-7 1=8
tense|possible main|acts|pledged|0=39 1=-23 2=-16
tense|possible main|acts|refused|0=9 1=-9
tense|possible main|acts|requirement|0=14 1=-6 2=-7
tense|possible main|acts|withdrawn|0=22 1=-7 2=-15
tense|possible main|agreement drafting|own|0=6 1=-6
tense|possible main|agreement drafting|text|0=16 1=-15
tense|possible main|authorised|other|0=9 1=-9
tense|possible main|committed|own|1=7
tense|possible main|committed|text|0=-69 1=56 2=11
tense|possible main|considering|other|0=-7 1=8
tense|possible main|considering|outlet|0=8 1=-7
tense|possible main|considering|own|0=-8 2=5
tense|possible main|considering|text|0=5 1=-26 2=22
tense|possible main|delivered|other|0=6 1=-6
tense|possible main|delivered|own|0=12 1=-12
tense|possible main|delivered|text|0=38 1=-38
tense|possible main|engagement held|own|0=-6 1=6
tense|possible main|obstacle|other|0=-12 1=12
tense|possible main|obstacle|outlet|0=-9 1=9
tense|possible main|obstacle|text|0=11 1=-11
tense|possible main|pledged|other|0=-21 1=10 2=11
tense|possible main|pledged|outlet|0=9 1=-9
tense|possible main|pledged|own|0=-14 1=-10 2=24
tense|possible main|pledged|text|1=8 2=-6
tense|possible main|refused|own|0=17 1=-17
tense|possible main|refused|text|0=-10 1=10
tense|possible main|reluctant|own|1=-6
tense|possible main|request|own|0=-11 1=11
tense|possible main|requirement|text|0=8 1=-15 2=7
tense|possible main|says|delivered|0=8 1=-8
tense|possible main|says|obstacle|0=8 1=-8
tense|possible main|says|pledged|0=-13 1=15
tense|possible main|suspended|other|0=-14 1=14
tense|possible perfect main|obstacle|text|0=-5 1=5
tense|possible perfect sub|pledged|text|0=7 1=-7
tense|possible relative|acts|committed|0=-20 1=15
tense|possible relative|acts|considering|0=-18 1=6 2=12
tense|possible relative|acts|delivered|0=30 1=-30
tense|possible relative|acts|extended|0=-7 2=6
tense|possible relative|acts|obstacle|0=-23 1=23
tense|possible relative|acts|pledged|0=6
tense|possible relative|acts|request|0=-8 1=8
tense|possible relative|committed|text|0=-18 1=23 2=-6
tense|possible relative|considering|other|0=10 1=-8
tense|possible relative|considering|outlet|0=8 1=-8
tense|possible relative|considering|own|0=23 1=-29 2=5
tense|possible relative|considering|text|0=6 1=-12 2=5
tense|possible relative|pledged|own|2=-7
tense|possible relative|pledged|text|0=-14 1=24 2=-10
tense|possible relative|refused|text|0=-5 1=5
tense|possible relative|suspended|other|0=6 1=-6
tense|possible relative|withdrawn|text|1=6
tense|possible sub|acts|authorised|0=-11 1=11
tense|possible sub|acts|considering|0=12 1=-9
tense|possible sub|acts|engagement held|0=-7 1=7
tense|possible sub|acts|pledged|0=32 1=-11 2=-21
tense|possible sub|agreement signed|text|0=9 1=-9
tense|possible sub|considering|outlet|0=-9 1=9
tense|possible sub|considering|own|0=5 1=-5
tense|possible sub|delivered|text|0=7 1=-7
tense|possible sub|pledged|own|0=8 2=-8
tense|possible sub|pledged|text|0=6 1=-22 2=16
tense|possible sub|refused|text|0=-12 1=12
tense|possible sub|reluctant|text|0=-26 1=26
tense|possible sub|withdrawn|own|0=9 1=-9
tense|possible that|acts|agreement drafting|0=6 1=-5
tense|possible that|acts|committed|0=12 2=-9
tense|possible that|acts|considering|0=-13 1=-14 2=27
tense|possible that|acts|obstacle|0=5 1=-5
tense|possible that|acts|pledged|1=-15 2=17
tense|possible that|acts|reluctant|0=-10 1=11
tense|possible that|acts|request|0=14 1=-13
tense|possible that|acts|withdrawn|0=-8 2=11
tense|possible that|agreement signed|own|0=7 1=-7
tense|possible that|committed|text|0=-5 1=16 2=-10
tense|possible that|considering|other|0=-6 1=7
tense|possible that|considering|outlet|0=-9 1=10
tense|possible that|considering|own|1=-18 2=18
tense|possible that|considering|text|1=5
tense|possible that|delivered|own|0=-8 1=8
tense|possible that|delivered|text|0=9 1=-9
tense|possible that|pledged|other|0=-14 2=12
tense|possible that|pledged|outlet|2=-6
tense|possible that|pledged|text|0=-23 1=8 2=15
tense|possible that|refused|own|0=8 1=-8
tense|possible that|refused|text|0=-6 1=6
tense|possible that|reluctant|other|0=9 1=-9
tense|possible that|reluctant|text|0=18 1=-18
tense|possible that|withdrawn|other|0=-17 2=13
tense|present infinitive|acts|agreement drafting|0=7
tense|present infinitive|acts|agreement signed|0=9 1=-8
tense|present infinitive|acts|authorised|0=-29 1=19 2=9
tense|present infinitive|acts|changed|0=11 2=-7
tense|present infinitive|acts|committed|0=6 1=-15 2=8
tense|present infinitive|acts|considering|0=19 1=-45 2=25
tense|present infinitive|acts|delivered|0=16 2=-18
tense|present infinitive|acts|ended|0=8 1=-15 2=8
tense|present infinitive|acts|engagement held|0=17 1=-16
tense|present infinitive|acts|engagement planned|0=-6 1=12 2=-6
tense|present infinitive|acts|extended|0=9 1=7 2=-10
tense|present infinitive|acts|obstacle|0=15 1=-10
tense|present infinitive|acts|pledged|0=-12 1=-44 2=49
tense|present infinitive|acts|refused|0=37 1=-37
tense|present infinitive|acts|reluctant|0=-11 1=8
tense|present infinitive|acts|request|0=18 1=-41 2=24
tense|present infinitive|acts|requirement|1=-13 2=8
tense|present infinitive|acts|suspended|0=12 1=-18 2=6
tense|present infinitive|acts|withdrawn|1=-6 2=10
tense|present infinitive|agreement drafting|own|0=-5 1=5
tense|present infinitive|agreement drafting|text|0=-10 1=10
tense|present infinitive|agreement sought|text|0=6
tense|present infinitive|authorised|other|0=-6 1=9
tense|present infinitive|authorised|text|0=-23 1=22
tense|present infinitive|changed|other|0=15 1=-15
tense|present infinitive|committed|other|0=8 1=-7
tense|present infinitive|committed|text|2=15
tense|present infinitive|considering|other|0=-20 1=20
tense|present infinitive|considering|outlet|0=-11 1=11
tense|present infinitive|considering|own|0=19 1=-17
tense|present infinitive|considering|text|1=-8 2=10
tense|present infinitive|delivered|other|0=-10 1=10
tense|present infinitive|delivered|own|0=-15 1=15
tense|present infinitive|delivered|text|1=-9 2=14
tense|present infinitive|ended|other|0=12 2=-7
tense|present infinitive|ended|text|1=10 2=-6
tense|present infinitive|engagement planned|own|1=5
tense|present infinitive|engagement planned|text|0=-9
tense|present infinitive|extended|other|0=-6 1=8
tense|present infinitive|extended|text|0=-6 1=-12 2=19
tense|present infinitive|pledged|other|0=10 1=26 2=-36
tense|present infinitive|pledged|outlet|1=15 2=-20
tense|present infinitive|pledged|own|0=-6 1=30 2=-28
tense|present infinitive|pledged|text|0=10 1=-7 2=-8
tense|present infinitive|refused|other|0=25 1=-25
tense|present infinitive|refused|outlet|0=-11 1=11
tense|present infinitive|refused|own|0=10 1=-8
tense|present infinitive|refused|text|0=14 1=-12
tense|present infinitive|reluctant|other|0=8 1=-8
tense|present infinitive|reluctant|outlet|0=7 1=-7
tense|present infinitive|reluctant|own|0=-9 2=14
tense|present infinitive|reluctant|text|0=-14 2=19
tense|present infinitive|request|other|0=-32 1=32
tense|present infinitive|request|own|0=29 1=-29
tense|present infinitive|says|agreement drafting|1=-7 2=5
tense|present infinitive|says|agreement signed|0=-8 1=8
tense|present infinitive|says|changed|0=-6 1=7
tense|present infinitive|says|committed|0=11 1=-6 2=-5
tense|present infinitive|says|considering|0=-29 1=32
tense|present infinitive|says|delivered|0=7 1=-7
tense|present infinitive|says|engagement held|0=-6 1=6
tense|present infinitive|says|pledged|0=19 1=-27 2=8
tense|present infinitive|says|request|0=19 1=-23
tense|present infinitive|says|requirement|0=7
tense|present infinitive|says|suspended|0=-25 1=25
tense|present infinitive|suspended|other|0=-14 1=14
tense|present infinitive|suspended|own|0=9 1=-9
tense|present infinitive|suspended|text|0=17 1=-17
tense|present infinitive|withdrawn|other|0=40 1=-36
tense|present infinitive|withdrawn|own|0=-21 1=24
tense|present infinitive|withdrawn|text|0=-8 2=10
tense|present main|acts|agreement drafting|1=7
tense|present main|acts|agreement sought|0=-7 1=8
tense|present main|acts|authorised|0=-13 1=-7 2=19
tense|present main|acts|committed|0=-20 1=15 2=7
tense|present main|acts|considering|0=27 1=-7 2=-22
tense|present main|acts|delivered|0=16 2=-22
tense|present main|acts|ended|0=6 1=21 2=-27
tense|present main|acts|engagement held|0=12 1=7 2=-7
tense|present main|acts|engagement planned|1=5 2=-7
tense|present main|acts|extended|0=17 1=28 2=-44
tense|present main|acts|obstacle|0=16 2=-19
tense|present main|acts|pledged|1=-12 2=13
tense|present main|acts|refused|0=8 1=-7
tense|present main|acts|reluctant|0=8 2=-8
tense|present main|acts|request|0=-10 1=10
tense|present main|acts|requirement|0=-10 1=9
tense|present main|acts|suspended|0=5
tense|present main|acts|withdrawn|0=-20 2=25
tense|present main|agreement drafting|outlet|0=8 1=-7
tense|present main|agreement drafting|own|0=9 1=-8
tense|present main|agreement in-force|text|0=9 1=-7
tense|present main|agreement signed|own|0=15 1=-15
tense|present main|agreement signed|text|0=8 1=-6
tense|present main|agreement sought|text|0=-13 1=14
tense|present main|authorised|other|0=-8 1=12
tense|present main|authorised|text|0=-12 1=10 2=11
tense|present main|changed|other|0=9 1=-8
tense|present main|changed|outlet|0=8 1=-8
tense|present main|changed|text|0=-9 1=19 2=-11
tense|present main|committed|other|0=-11 1=11
tense|present main|committed|own|0=-8 1=5
tense|present main|committed|text|0=-6 1=26 2=-22
tense|present main|considering|outlet|0=-6 1=7
tense|present main|considering|text|0=31 1=-20 2=-18
tense|present main|delivered|other|0=8 1=-7
tense|present main|delivered|outlet|0=25 1=-25
tense|present main|delivered|own|0=8 1=-5
tense|present main|delivered|text|0=22 2=-38
tense|present main|ended|other|0=9 1=-5
tense|present main|ended|text|0=-8 2=6
tense|present main|engagement held|other|0=11 1=-11
tense|present main|engagement held|own|1=5
tense|present main|engagement held|text|0=22 2=-15
tense|present main|engagement planned|text|0=17 1=-10 2=-7
tense|present main|extended|other|0=24 1=-13 2=-11
tense|present main|extended|outlet|1=-6 2=6
tense|present main|extended|text|1=10
tense|present main|obstacle|other|0=-8 1=20 2=-5
tense|present main|obstacle|text|0=7 1=19 2=-27
tense|present main|pledged|other|0=17 1=-11
tense|present main|pledged|outlet|0=-18 1=8 2=11
tense|present main|pledged|own|0=-12 2=23
tense|present main|pledged|text|1=-13 2=19
tense|present main|refused|other|0=9 1=-9
tense|present main|refused|outlet|0=-5 1=5
tense|present main|refused|text|0=31 1=-25 2=-9
tense|present main|reluctant|other|0=11 1=-10
tense|present main|reluctant|own|0=-8 1=11
tense|present main|reluctant|text|0=41 1=-37
tense|present main|request|other|0=-11 1=12
tense|present main|request|outlet|0=-14 1=14
tense|present main|request|own|1=19 2=-8
tense|present main|request|text|0=-9 1=11
tense|present main|requirement|outlet|0=8 1=-6
tense|present main|requirement|text|0=6 2=-7
tense|present main|says|agreement drafting|0=-10 1=10
tense|present main|says|committed|1=-11 2=13
tense|present main|says|considering|0=-17 1=18
tense|present main|says|delivered|0=-23 1=24
tense|present main|says|engagement held|0=14 1=-14
tense|present main|says|extended|2=6
tense|present main|says|pledged|0=-43 1=-40 2=81
tense|present main|says|refused|0=23 1=-23
tense|present main|says|reluctant|0=17 1=-17
tense|present main|says|requirement|2=5
tense|present main|says|suspended|0=26 1=-26
tense|present main|says|withdrawn|1=-21 2=19
tense|present main|suspended|outlet|0=-8 1=8
tense|present main|suspended|text|1=8
tense|present main|withdrawn|other|0=-6 1=6
tense|present main|withdrawn|outlet|0=14 1=-16
tense|present main|withdrawn|own|0=10 2=-10
tense|present main|withdrawn|text|1=-12 2=16
tense|present relative|acts|agreement drafting|1=6
tense|present relative|acts|agreement signed|0=-7 2=10
tense|present relative|acts|authorised|0=7 1=-17 2=10
tense|present relative|acts|changed|0=16 1=-18
tense|present relative|acts|committed|0=6 1=-6
tense|present relative|acts|considering|0=33 1=-26 2=-7
tense|present relative|acts|delivered|0=34 1=-29 2=-8
tense|present relative|acts|ended|0=17 1=-19
tense|present relative|acts|engagement held|0=25 1=-24
tense|present relative|acts|engagement planned|0=7 1=-5
tense|present relative|acts|extended|0=45 2=-49
tense|present relative|acts|obstacle|0=-15 1=15
tense|present relative|acts|pledged|0=9 1=-15
tense|present relative|acts|refused|0=29 1=-29
tense|present relative|acts|reluctant|0=33 1=-32
tense|present relative|acts|request|0=34 1=-33
tense|present relative|acts|requirement|1=11 2=-15
tense|present relative|acts|withdrawn|0=24 1=-21
tense|present relative|agreement drafting|text|2=5
tense|present relative|authorised|other|0=-10 1=10
tense|present relative|authorised|text|0=-26 1=25
tense|present relative|committed|other|0=7
tense|present relative|committed|outlet|0=8 1=-8
tense|present relative|committed|own|1=9
tense|present relative|committed|text|2=-5
tense|present relative|considering|outlet|0=11 1=-11
tense|present relative|considering|own|0=8 1=-8
tense|present relative|considering|text|0=-17 1=7 2=10
tense|present relative|delivered|other|0=14 1=-14
tense|present relative|delivered|own|0=17 1=-17
tense|present relative|delivered|text|0=39 1=-35 2=-24
tense|present relative|ended|text|0=6 1=-6
tense|present relative|engagement held|text|0=8 1=-8
tense|present relative|engagement planned|text|0=-5 1=7
tense|present relative|extended|text|0=-12 1=22 2=-10
tense|present relative|pledged|other|1=5
tense|present relative|pledged|outlet|0=-19 1=9 2=9
tense|present relative|pledged|own|1=8 2=-13
tense|present relative|pledged|text|1=-13 2=13
tense|present relative|refused|text|0=9 1=-9
tense|present relative|reluctant|text|0=21 1=-21
tense|present relative|request|text|0=9 1=-9
tense|present relative|says|committed|0=-6 2=6
tense|present relative|suspended|other|0=-8 1=8
tense|present relative|suspended|own|0=-6 1=6
tense|present relative|withdrawn|other|0=-5 1=6
tense|present relative|withdrawn|text|0=-14 1=-7 2=21
tense|present sub|acts|agreement drafting|0=-5 1=7
tense|present sub|acts|authorised|0=17 1=-21
tense|present sub|acts|committed|0=7 2=-10
tense|present sub|acts|considering|0=19 1=-14 2=-5
tense|present sub|acts|delivered|0=37 1=-36
tense|present sub|acts|ended|0=-14 2=17
tense|present sub|acts|engagement held|0=24 1=-24
tense|present sub|acts|extended|0=10 1=-16 2=6
tense|present sub|acts|obstacle|0=17 1=-16
tense|present sub|acts|pledged|1=8 2=-9
tense|present sub|acts|reluctant|0=10 1=-14
tense|present sub|acts|request|0=28 1=-27
tense|present sub|acts|requirement|0=-6 1=-6 2=12
tense|present sub|acts|suspended|0=9 1=-8
tense|present sub|acts|withdrawn|0=-13 1=-23 2=38
tense|present sub|agreement signed|text|0=-7 2=10
tense|present sub|authorised|text|0=7 1=-6
tense|present sub|committed|own|0=-10 1=10
tense|present sub|committed|text|0=7 1=-7
tense|present sub|considering|other|0=11 1=-11
tense|present sub|considering|text|0=24 1=-30 2=5
tense|present sub|delivered|own|0=10 1=-10
tense|present sub|ended|text|0=11 1=-11
tense|present sub|extended|text|0=6 1=-5
tense|present sub|pledged|other|0=-16 1=16
tense|present sub|pledged|own|0=8 1=-7
tense|present sub|pledged|text|1=20 2=-15
tense|present sub|reluctant|text|0=20 1=-18
tense|present sub|request|own|0=-5 1=5
tense|present sub|request|text|0=5 1=-5
tense|present sub|says|ended|0=7 1=-7
tense|present sub|says|extended|0=13 2=-11
tense|present sub|says|pledged|1=9
tense|present sub|says|request|0=-7 1=7
tense|present sub|suspended|other|0=7 1=-7
tense|present sub|suspended|text|0=10 1=-10
tense|present sub|withdrawn|other|0=-19 1=20
tense|present sub|withdrawn|own|0=-25 1=24
tense|present sub|withdrawn|text|0=-23 1=-8 2=31
tense|present that|acts|agreement signed|0=5
tense|present that|acts|authorised|0=-10 1=6
tense|present that|acts|committed|0=18 1=-8 2=-9
tense|present that|acts|considering|2=-5
tense|present that|acts|delivered|0=10 1=-10
tense|present that|acts|engagement planned|0=-11 1=12
tense|present that|acts|extended|0=16 1=-13
tense|present that|acts|obstacle|0=-7 1=7
tense|present that|acts|pledged|1=-24 2=21
tense|present that|acts|request|0=10 1=-9
tense|present that|acts|withdrawn|0=-20 2=22
tense|present that|authorised|text|0=-15 1=15
tense|present that|committed|own|0=-8 1=8
tense|present that|committed|text|0=16 1=-10 2=-6
tense|present that|considering|other|0=20 1=-19
tense|present that|considering|own|0=9 1=-20 2=11
tense|present that|considering|text|0=11 1=-6
tense|present that|delivered|other|0=8 1=-8
tense|present that|delivered|outlet|0=-8 1=8
tense|present that|delivered|own|0=-7 1=7
tense|present that|delivered|text|0=14 1=-14
tense|present that|pledged|other|0=14 1=-30 2=16
tense|present that|pledged|outlet|0=6 2=-7
tense|present that|pledged|own|0=18 2=-19
tense|present that|refused|other|0=-9 1=9
tense|present that|refused|outlet|0=-10 1=10
tense|present that|refused|own|0=-11 1=11
tense|present that|refused|text|0=-11 1=11
tense|present that|reluctant|own|0=17 1=-16
tense|present that|says|considering|0=-10 1=10
tense|present that|says|engagement held|0=-7 1=7
tense|present that|suspended|outlet|0=5 1=-5
tense|present that|suspended|own|0=-11 1=11
tense|present that|suspended|text|0=-22 1=24
tense|present that|withdrawn|other|0=-5 1=6
tense|present that|withdrawn|outlet|1=-5
tense|present that|withdrawn|own|0=-6 1=-9 2=14
tense|present that|withdrawn|text|0=-10 2=13
tense|should main|acts|agreement drafting|1=-10 2=11
tense|should main|acts|agreement signed|0=7 1=-6
tense|should main|acts|authorised|0=14 1=-8 2=-6
tense|should main|acts|changed|0=9 1=-9
tense|should main|acts|committed|0=-12 1=9
tense|should main|acts|considering|1=-11 2=11
tense|should main|acts|delivered|0=21 1=-21
tense|should main|acts|ended|0=8 1=-14 2=5
tense|should main|acts|engagement held|0=10 1=-10
tense|should main|acts|engagement planned|0=5
tense|should main|acts|extended|0=40 1=-32 2=-8
tense|should main|acts|obstacle|0=11 1=-11
tense|should main|acts|pledged|0=-15 1=10
tense|should main|acts|withdrawn|0=-25 1=5 2=20
tense|should main|agreement drafting|own|0=5
tense|should main|agreement drafting|text|0=-9 1=9
tense|should main|authorised|text|0=8
tense|should main|considering|own|1=7
tense|should main|ended|text|0=18 1=-18
tense|should main|engagement held|own|1=5
tense|should main|extended|text|0=37 1=-23 2=-15
tense|should main|obstacle|other|0=16 1=-16
tense|should main|obstacle|text|0=22 1=-22
tense|should main|pledged|other|0=-11 1=8
tense|should main|pledged|outlet|0=7 1=-10
tense|should main|pledged|own|1=-9 2=13
tense|should main|refused|own|0=-7 1=7
tense|should main|reluctant|text|0=-11 1=11
tense|should main|request|own|0=-8 1=8
tense|should main|request|text|0=-33 1=33
tense|should main|requirement|other|0=-10 2=8
tense|should main|requirement|outlet|0=-7 1=7
tense|should main|requirement|text|1=16 2=-16
tense|should main|says|pledged|0=6 1=5 2=-12
tense|should main|withdrawn|text|1=-17 2=16
tense|should perfect main|acts|delivered|0=11 1=-11
tense|should perfect main|acts|ended|0=10 2=-7
tense|should perfect main|acts|engagement held|0=5 1=-5
tense|should perfect main|acts|obstacle|0=6 1=-6
tense|should perfect main|acts|pledged|0=8 1=-10
tense|should perfect main|acts|requirement|0=-17 2=19
tense|should perfect main|pledged|text|1=-10 2=6
tense|should perfect relative|acts|engagement held|0=-6 1=6
tense|should perfect relative|acts|obstacle|0=13 1=-13
tense|should perfect relative|acts|pledged|1=-6
tense|should perfect relative|pledged|text|0=9 1=-6
tense|should perfect that|acts|suspended|0=10 1=-10
tense|should perfect that|suspended|text|0=5 1=-5
tense|should relative|acts|authorised|0=6
tense|should relative|acts|committed|0=6
tense|should relative|acts|delivered|0=8 1=-8
tense|should relative|acts|ended|1=-9
tense|should relative|acts|engagement held|0=8 1=-8
tense|should relative|acts|extended|0=16 1=-25 2=9
tense|should relative|acts|obstacle|0=6 1=-6
tense|should relative|acts|pledged|0=10 1=-12
tense|should relative|acts|request|0=6 1=-6
tense|should relative|acts|suspended|0=12 1=-12
tense|should relative|acts|withdrawn|0=-16 1=22 2=-6
tense|should relative|committed|other|0=6 1=-6
tense|should relative|delivered|own|0=6 1=-6
tense|should relative|pledged|text|0=13 1=5 2=-18
tense|should relative|suspended|text|0=5 1=-5
tense|should relative|withdrawn|text|0=-10 2=6
tense|should sub|pledged|text|1=5
tense|should sub|withdrawn|own|0=8 1=-8
tense|should that|acts|authorised|0=12 1=-9
tense|should that|acts|committed|0=15 2=-14
tense|should that|acts|delivered|0=-6 1=6
tense|should that|acts|ended|0=17 2=-16
tense|should that|acts|extended|0=-21 2=23
tense|should that|acts|pledged|0=22 1=-15 2=-6
tense|should that|acts|requirement|0=-9 2=10
tense|should that|acts|withdrawn|0=24 1=-12 2=-13
tense|should that|committed|own|1=10 2=-7
tense|should that|committed|text|0=12 1=-8
tense|should that|considering|other|0=-7 1=7
tense|should that|pledged|other|1=-9 2=12
tense|should that|pledged|own|0=9 2=-6
tense|should that|pledged|text|0=-7 2=5
tense|should that|refused|own|0=-12 1=12
tense|should that|refused|text|0=12 1=-12
tense|should that|reluctant|text|0=-7 1=7
tense|should that|request|own|0=6 1=-6
tense|should that|withdrawn|own|0=6
tense|should that|withdrawn|text|2=-7
tense|unverbed|acts|agreement drafting|0=-22 1=23
tense|unverbed|acts|authorised|0=-16 1=22 2=-6
tense|unverbed|acts|changed|0=-14 1=15
tense|unverbed|acts|committed|0=-8 1=10
tense|unverbed|acts|considering|0=-20 1=21
tense|unverbed|acts|delivered|1=19 2=-17
tense|unverbed|acts|ended|0=-11 1=25 2=-15
tense|unverbed|acts|engagement held|1=11
tense|unverbed|acts|extended|0=-6 1=6
tense|unverbed|acts|obstacle|0=32 1=-32
tense|unverbed|acts|pledged|0=-8 2=25
tense|unverbed|acts|refused|0=-18 1=18
tense|unverbed|acts|reluctant|0=6 1=-18 2=11
tense|unverbed|acts|request|0=8 1=-8
tense|unverbed|acts|requirement|0=-6 1=-15 2=20
tense|unverbed|acts|suspended|0=-14 1=14
tense|unverbed|acts|withdrawn|1=-10 2=15
tense|unverbed|agreement signed|other|0=5
tense|unverbed|agreement signed|text|1=5
tense|unverbed|authorised|text|0=-19 2=19
tense|unverbed|changed|text|0=-7 1=9
tense|unverbed|committed|other|0=-6 1=6
tense|unverbed|committed|own|1=-7
tense|unverbed|considering|outlet|0=-12 1=12
tense|unverbed|considering|own|0=6 1=-6
tense|unverbed|delivered|other|0=8 1=-8
tense|unverbed|delivered|text|0=14 1=13 2=-35
tense|unverbed|ended|text|0=8 1=-13 2=5
tense|unverbed|engagement held|text|0=19 1=-11
tense|unverbed|engagement planned|text|0=-9 1=10
tense|unverbed|obstacle|other|0=13 2=-17
tense|unverbed|obstacle|outlet|0=-7 1=7
tense|unverbed|obstacle|text|0=20 1=6 2=-38
tense|unverbed|pledged|other|0=-13 2=12
tense|unverbed|pledged|outlet|0=14 1=-16
tense|unverbed|pledged|own|0=-31 1=8 2=22
tense|unverbed|pledged|text|2=-8
tense|unverbed|refused|text|0=9 1=-9
tense|unverbed|reluctant|text|0=-11 1=12
tense|unverbed|request|other|0=19 1=-19
tense|unverbed|request|own|0=-7 1=7
tense|unverbed|request|text|0=-7 1=10
tense|unverbed|requirement|other|1=10 2=-5
tense|unverbed|requirement|outlet|0=12 1=-13
tense|unverbed|requirement|text|0=15 1=-19
tense|unverbed|suspended|other|0=-6 1=6
tense|unverbed|withdrawn|other|1=7 2=-6
tense|unverbed|withdrawn|own|0=11 2=-13
tense|unverbed|withdrawn|text|0=-13 2=18
tense|would main|acts|considering|0=12 1=-9
tense|would main|acts|delivered|0=22 1=-22
tense|would main|acts|ended|0=8 2=-8
tense|would main|acts|engagement held|0=8 1=-8
tense|would main|acts|engagement planned|0=-8 1=10
tense|would main|acts|extended|0=22 1=-5 2=-17
tense|would main|acts|obstacle|0=-30 1=30
tense|would main|acts|pledged|0=-26 2=29
tense|would main|acts|reluctant|0=6 1=-6
tense|would main|acts|withdrawn|0=17 1=-17
tense|would main|agreement drafting|own|0=7 1=-7
tense|would main|agreement drafting|text|0=6 1=-6
tense|would main|authorised|text|0=12 1=-17 2=5
tense|would main|changed|other|0=7 1=-7
tense|would main|changed|text|0=9 1=-8
tense|would main|committed|text|0=-5 1=5
tense|would main|considering|other|0=-9 1=9
tense|would main|considering|outlet|0=6 1=-6
tense|would main|considering|own|0=17 1=-17
tense|would main|considering|text|0=6
tense|would main|delivered|other|0=-16 1=16
tense|would main|delivered|text|0=21 1=-21
tense|would main|ended|text|0=-11 1=13
tense|would main|engagement planned|text|0=12 1=-11
tense|would main|extended|text|0=11 1=8 2=-19
tense|would main|obstacle|other|0=24 1=-24
tense|would main|obstacle|text|0=-29 1=29
tense|would main|pledged|other|0=-14 1=13
tense|would main|pledged|outlet|0=-10 1=10
tense|would main|pledged|own|0=-15 1=14
tense|would main|pledged|text|0=-14 1=17
tense|would main|refused|outlet|0=13 1=-13
tense|would main|refused|own|0=-9 1=9
tense|would main|refused|text|0=-9 1=9
tense|would main|reluctant|other|0=-9 1=9
tense|would main|reluctant|text|0=25 1=-25
tense|would main|request|other|0=-22 1=22
tense|would main|request|outlet|0=-6 1=6
tense|would main|request|text|0=12 1=-11
tense|would main|requirement|other|0=-7 2=6
tense|would main|requirement|text|0=-8 1=11
tense|would main|says|considering|0=30 1=-30
tense|would main|says|request|0=-6 1=6
tense|would main|suspended|own|0=9 1=-9
tense|would main|suspended|text|0=-10 1=10
tense|would main|withdrawn|other|0=7 1=-6
tense|would main|withdrawn|own|1=-7 2=6
tense|would main|withdrawn|text|1=-7
tense|would perfect main|acts|delivered|0=-10 1=10
tense|would perfect main|considering|text|1=5
tense|would perfect relative|pledged|text|0=8 1=-8
tense|would perfect that|acts|withdrawn|0=8 1=-8
tense|would relative|acts|authorised|1=-6
tense|would relative|acts|changed|0=6 1=-5
tense|would relative|acts|considering|0=-8 2=9
tense|would relative|acts|engagement held|0=-5 1=5
tense|would relative|acts|engagement planned|0=10 1=-9
tense|would relative|acts|extended|0=15 2=-11
tense|would relative|acts|pledged|1=-7
tense|would relative|acts|refused|0=5 1=-5
tense|would relative|acts|requirement|0=8 2=-8
tense|would relative|acts|withdrawn|1=-13 2=11
tense|would relative|authorised|other|0=-16 1=18
tense|would relative|changed|text|0=-9 1=12
tense|would relative|committed|text|0=7 1=-12 2=6
tense|would relative|considering|text|2=5
tense|would relative|delivered|text|0=-13 1=13
tense|would relative|extended|other|0=10 1=-13
tense|would relative|extended|text|0=19 1=-15
tense|would relative|pledged|other|0=10 1=-10
tense|would relative|pledged|outlet|0=-8 1=8
tense|would relative|pledged|text|0=9 1=15 2=-24
tense|would relative|refused|text|0=-25 1=25
tense|would relative|says|considering|0=12 1=-12
tense|would relative|withdrawn|own|0=9 1=-7
tense|would relative|withdrawn|text|0=-12 1=5 2=7
tense|would sub|changed|text|0=6 1=-6
tense|would sub|considering|text|0=-9 1=9
tense|would sub|delivered|text|0=6 1=-6
tense|would sub|pledged|other|0=10 1=-10
tense|would sub|pledged|own|0=-18 1=12 2=5
tense|would sub|pledged|text|0=-7 1=7
tense|would sub|refused|other|0=-10 1=10
tense|would sub|refused|own|0=-6 1=6
tense|would sub|refused|text|0=-7 1=7
tense|would sub|reluctant|own|0=8 1=-8
tense|would sub|reluctant|text|0=12 1=-12
tense|would sub|says|pledged|0=7 2=-5
tense|would that|acts|agreement drafting|0=-5 1=6
tense|would that|acts|authorised|0=-16 1=18
tense|would that|acts|changed|0=12 1=-10
tense|would that|acts|committed|0=-11 1=-7 2=18
tense|would that|acts|considering|1=6 2=-9
tense|would that|acts|delivered|0=10 1=-7
tense|would that|acts|ended|0=-5 2=6
tense|would that|acts|engagement planned|0=-20 1=8 2=13
tense|would that|acts|extended|0=14 1=-13
tense|would that|acts|obstacle|0=15 1=-15
tense|would that|acts|pledged|1=-50 2=53
tense|would that|acts|refused|0=-19 1=20
tense|would that|acts|request|0=43 1=-41
tense|would that|acts|suspended|0=-13 1=6 2=8
tense|would that|acts|withdrawn|0=-19 1=-7 2=28
tense|would that|agreement drafting|own|0=-7 1=7
tense|would that|agreement signed|own|0=-6 1=6
tense|would that|changed|text|0=9 1=-9
tense|would that|committed|own|0=-13 1=21 2=-8
tense|would that|committed|text|0=-13 1=-14 2=26
tense|would that|considering|outlet|0=30 1=-30
tense|would that|considering|own|0=7
tense|would that|considering|text|0=-21 1=22
tense|would that|delivered|other|0=-7 1=7
tense|would that|delivered|own|0=7 1=-7
tense|would that|delivered|text|0=12 1=-12
tense|would that|ended|text|2=-8
tense|would that|engagement planned|own|1=-7 2=8
tense|would that|pledged|other|0=-13 1=19 2=-7
tense|would that|pledged|outlet|0=-8 1=5
tense|would that|pledged|text|1=29 2=-27
tense|would that|refused|other|0=13 1=-13
tense|would that|refused|own|0=21 1=-17
tense|would that|reluctant|own|0=7 1=-6
tense|would that|reluctant|text|0=-6 1=8
tense|would that|suspended|own|0=-7 1=-10 2=17
tense|would that|withdrawn|outlet|0=10 2=-15
tense|would that|withdrawn|own|1=8 2=-9
tense|would that|withdrawn|text|1=7 2=-10
turn|last|1=10 2=-40
turn|last|agreement drafting|0=26 1=-19
turn|last|agreement signed|1=8
turn|last|ahead|false|1=8 2=-37
turn|last|ahead|true|1=14 2=-42
turn|last|authorised|0=48 1=-37 2=-6
turn|last|changed|0=36 1=-26
turn|last|committed|0=-11 1=20 2=-21
turn|last|considering|0=-24 1=32 2=-18
turn|last|delivered|0=17 1=12 2=-36
turn|last|ended|1=5
turn|last|engagement cancelled|0=25 1=-25
turn|last|engagement held|0=19 1=-8 2=-29
turn|last|engagement planned|0=-37 1=37
turn|last|future main|0=-5 1=15 2=-25
turn|last|future perfect main|0=-13 1=13
turn|last|future relative|0=16 1=-10
turn|last|future that|2=-6
turn|last|holder|future main|0=73 1=-69 2=-9
turn|last|holder|future relative|0=33 1=-29
turn|last|holder|future sub|0=12 1=-11
turn|last|holder|future that|0=12 1=-6 2=-6
turn|last|holder|none gerund|0=-12 1=16
turn|last|holder|none infinitive|0=6 1=-6
turn|last|holder|none participle|0=-9 1=15
turn|last|holder|past main|1=13 2=-41
turn|last|holder|past participle|0=-13 1=20 2=-8
turn|last|holder|past perfect main|1=15 2=-25
turn|last|holder|past perfect relative|0=14 1=-13
turn|last|holder|past perfect sub|0=-11 1=12
turn|last|holder|past perfect that|0=-45 1=45
turn|last|holder|past relative|0=8 1=14 2=-18
turn|last|holder|past sub|1=21 2=-8
turn|last|holder|past that|0=-22 1=22
turn|last|holder|possible main|0=12 1=-10
turn|last|holder|possible relative|0=-11 1=11
turn|last|holder|possible that|0=-7 1=7
turn|last|holder|present infinitive|0=-7 1=-15 2=30
turn|last|holder|present main|0=15
turn|last|holder|present relative|0=-6 1=7
turn|last|holder|present sub|0=12 1=-11
turn|last|holder|present that|0=-8 1=8
turn|last|holder|should main|0=18 1=-26 2=8
turn|last|holder|should perfect main|0=9 1=-9
turn|last|holder|should perfect relative|0=9 1=-8
turn|last|holder|should perfect that|0=16 1=-16
turn|last|holder|should relative|0=23 1=-23
turn|last|holder|unverbed|0=24 1=-24
turn|last|holder|would main|0=-10 1=10
turn|last|holder|would relative|0=9 1=-9
turn|last|holder|would that|0=11 1=5 2=-16
turn|last|none gerund|0=11
turn|last|none infinitive|0=-11 1=13
turn|last|none participle|0=17 1=-13
turn|last|obstacle|0=6 1=20 2=-24
turn|last|past main|1=11 2=-37
turn|last|past participle|2=12
turn|last|past perfect main|0=12 1=14 2=-28
turn|last|past perfect relative|1=6
turn|last|past perfect sub|0=6 1=-6
turn|last|past perfect that|0=16 1=-12
turn|last|past relative|0=28 1=-10 2=-8
turn|last|past sub|0=18 1=-12
turn|last|past that|0=6
turn|last|pledged|0=10 2=-26
turn|last|possible main|0=-21 1=26
turn|last|possible that|0=23 1=-21
turn|last|present infinitive|0=17 1=-8 2=-16
turn|last|present main|0=17 1=7 2=-20
turn|last|present relative|0=38 1=-25
turn|last|present sub|1=7
turn|last|present that|0=-5 1=11
turn|last|refused|0=-41 1=46 2=-17
turn|last|reluctant|0=-58 1=62 2=-6
turn|last|request|1=6 2=-18
turn|last|requirement|0=10
turn|last|should main|1=-9 2=8
turn|last|should perfect that|0=5 1=-5
turn|last|should relative|0=-5 1=6
turn|last|should sub|0=-7 1=7
turn|last|suspended|0=-9 1=16 2=-5
turn|last|unverbed|0=39 1=-14 2=-21
turn|last|withdrawn|0=16 1=-5 2=-23
turn|last|would main|1=7
turn|last|would that|1=15 2=-18
turn|next|0=74 1=-93
turn|next|agreement drafting|0=42 1=-39
turn|next|agreement signed|0=65 1=-63
turn|next|ahead|false|0=79 1=-94 2=-12
turn|next|ahead|true|0=60 1=-86 2=23
turn|next|authorised|0=27 1=-22 2=-7
turn|next|changed|0=-12 1=18
turn|next|committed|0=99 1=-101 2=-21
turn|next|considering|0=76 1=-80 2=-10
turn|next|delivered|0=82 1=-93 2=-36
turn|next|ended|0=27 1=-33 2=9
turn|next|engagement cancelled|0=-22 1=22
turn|next|engagement held|0=20 1=-13 2=-29
turn|next|engagement planned|0=37 1=-24 2=-14
turn|next|extended|0=31 1=-26 2=-13
turn|next|future main|0=34 1=-56 2=23
turn|next|future relative|2=-8
turn|next|future sub|0=6 1=-5
turn|next|future that|1=-24 2=24
turn|next|holder|future main|0=-184 1=73 2=171
turn|next|holder|future relative|0=-55 1=38 2=17
turn|next|holder|future that|0=-21 2=22
turn|next|holder|none gerund|0=14 1=-7
turn|next|holder|none participle|0=32 1=-46 2=20
turn|next|holder|past main|0=98 1=-106 2=-39
turn|next|holder|past participle|0=49 1=-46 2=-9
turn|next|holder|past perfect main|0=90 1=-92 2=-25
turn|next|holder|past perfect relative|0=-7 2=10
turn|next|holder|past perfect sub|0=13 1=-13
turn|next|holder|past perfect that|0=11 1=-11
turn|next|holder|past relative|0=62 1=-73
turn|next|holder|past sub|0=58 1=-57 2=-8
turn|next|holder|past that|0=20 1=-21
turn|next|holder|possible main|0=-24 1=14 2=9
turn|next|holder|possible relative|0=-10 1=10
turn|next|holder|present infinitive|0=-108 1=55 2=54
turn|next|holder|present main|0=-98 1=31 2=142
turn|next|holder|present relative|0=-42 1=19 2=21
turn|next|holder|present sub|0=-45 1=23 2=22
turn|next|holder|present that|0=-15 1=15
turn|next|holder|should main|0=-61 1=43 2=17
turn|next|holder|should perfect relative|0=-11 1=12
turn|next|holder|should that|0=-11 1=11
turn|next|holder|unverbed|0=-7 1=7
turn|next|holder|would main|0=-6 1=6
turn|next|holder|would relative|0=-21 1=21
turn|next|holder|would that|0=-69 1=6 2=63
turn|next|none gerund|0=44 1=-40
turn|next|none infinitive|0=29 1=-24
turn|next|none participle|0=33 1=-27
turn|next|obstacle|0=66 1=-76 2=-24
turn|next|past main|0=89 1=-97 2=-21
turn|next|past participle|0=14 1=-24 2=15
turn|next|past perfect main|0=65 1=-78
turn|next|past perfect relative|0=12 1=-19 2=6
turn|next|past perfect sub|0=11 1=-11
turn|next|past perfect that|0=16 1=-13
turn|next|past relative|0=36 1=-56 2=32
turn|next|past sub|0=50 1=-47
turn|next|past that|0=52 1=-49
turn|next|pledged|0=49 1=-102 2=95
turn|next|possible main|0=22 1=-25 2=10
turn|next|possible that|0=8 1=-16 2=10
turn|next|present infinitive|0=69 1=-74 2=-11
turn|next|present main|0=-9 1=-25 2=56
turn|next|present relative|0=-6 1=-26 2=42
turn|next|present sub|1=-12 2=20
turn|next|present that|0=28 1=-32 2=10
turn|next|refused|0=86 1=-87 2=-17
turn|next|reluctant|0=81 1=-81 2=-6
turn|next|request|0=83 1=-84 2=-18
turn|next|requirement|0=22 1=-13 2=-6
turn|next|should main|0=-35 1=37 2=-5
turn|next|should relative|2=8
turn|next|should that|0=8 1=-8
turn|next|suspended|0=66 1=-65 2=-6
turn|next|unverbed|0=37 1=-45 2=-7
turn|next|withdrawn|0=33 1=-70 2=61
turn|next|would main|0=21 1=-17
turn|next|would relative|0=-12 2=7
turn|next|would that|0=62 1=-79 2=33
verb|abandon|1=15 2=-14
verb|abandon|acts|0=12 2=-14
verb|abandon|obstacle|0=5 1=-5
verb|abandon|pledged|0=-9 1=22 2=-14
verb|abandon|request|0=-9 1=9
verb|abandon|says|0=-13 1=13
verb|abandon|withdrawn|0=10 1=-10
verb|absorb|0=-14 1=17
verb|absorb|acts|0=-8 1=11
verb|absorb|changed|0=-7 1=7
verb|absorb|considering|0=-10 1=10
verb|abstain|0=7 1=16 2=-16
verb|abstain|acts|0=-9 1=31 2=-15
verb|abstain|authorised|0=-6 1=6
verb|abstain|reluctant|0=7 1=14 2=-14
verb|abstain|says|0=30 1=-30
verb|accept|0=8 1=-5
verb|accept|acts|0=18 1=-15
verb|accept|extended|0=-9 1=9
verb|accept|obstacle|0=-13 1=13
verb|accept|pledged|0=23 1=-20
verb|accept|says|0=-10 1=10
verb|accommodate|acts|1=-7
verb|accommodate|says|0=-6 1=6
verb|accommodate|withdrawn|0=-8
verb|accompagné|0=7 1=-7
verb|accompagné|acts|0=7 1=-7
verb|accompagné|delivered|0=7 1=-7
verb|accompany|acts|0=11 1=-16
verb|accompany|says|0=-13 1=13
verb|according|0=-19 1=14
verb|according|acts|0=-9
verb|according|changed|0=6 1=-6
verb|according|considering|0=6 1=-6
verb|according|delivered|0=-30 1=30
verb|according|obstacle|0=13 1=-13
verb|according|pledged|0=-14 1=10
verb|according|says|0=-10 1=10
verb|accord|0=-7 2=10
verb|accord|acts|1=-7 2=10
verb|accord|considering|2=5
verb|accord|pledged|1=-6 2=5
verb|account|0=22 1=-22
verb|account|acts|0=19 1=-19
verb|account|delivered|0=15 1=-15
verb|account|pledged|0=7 1=-7
verb|accuse|0=-16 1=16
verb|accuse|obstacle|0=-10 1=10
verb|accuse|says|0=-19 1=19
verb|acerca|0=5 1=-5
verb|acerca|acts|0=5 1=-5
verb|acerca|delivered|0=5 1=-5
verb|acknowledge|acts|0=10 1=-9
verb|acknowledge|request|0=10 1=-10
verb|acknowledge|says|0=-10 1=10
verb|acquire|acts|0=-5 1=5
verb|acquire|delivered|0=-6 1=6
verb|act|acts|0=-7 1=7
verb|act|delivered|0=-10 1=10
verb|act|pledged|0=6 1=-6
verb|act|request|0=-7 1=7
verb|adapt|1=11 2=-8
verb|adapt|acts|1=11 2=-8
verb|adapt|extended|1=8 2=-8
verb|address|authorised|0=17 1=-17
verb|address|engagement planned|0=6 1=-6
verb|address|pledged|1=6 2=-6
verb|address|request|0=-6 1=6
verb|address|requirement|0=-15 1=11
verb|add|1=10 2=-6
verb|add|acts|0=11 1=13 2=-24
verb|add|committed|0=-7 1=7
verb|add|considering|0=-6 1=8
verb|add|delivered|0=13 1=-13
verb|add|engagement held|0=7 1=-7
verb|add|extended|0=9 1=-11
verb|add|pledged|0=-11 1=14
verb|add|reluctant|0=-9 1=9
verb|add|says|0=-16 2=20
verb|adjourn|0=-22 1=11 2=11
verb|adjourn|acts|0=-22 1=11 2=11
verb|adjourn|considering|0=-14 2=11
verb|adjourn|obstacle|0=-8 1=8
verb|admit|delivered|0=-6 1=6
verb|admit|obstacle|0=15 1=-15
verb|admit|request|0=5 1=-5
verb|admit|says|0=6 1=-6
verb|admit|suspended|0=-11 1=11
verb|adopt|acts|0=-5 1=6
verb|adopt|authorised|2=5
verb|adopt|changed|0=-7 1=7
verb|adopt|committed|0=-15 1=17
verb|adopt|delivered|0=18 1=-18
verb|adopt|engagement held|0=7 1=-7
verb|adopt|request|0=6 1=-6
verb|adopt|says|0=6 1=-6
verb|advance|0=6 1=-11
verb|advance|delivered|0=10 1=-10
verb|advance|pledged|0=-6
verb|advance|says|0=6 1=-6
verb|advise|acts|0=-6 1=6
verb|advise|engagement held|0=8 1=-8
verb|affect|delivered|0=6 1=-6
verb|affect|pledged|0=7 1=-6
verb|affect|suspended|0=-6 1=6
verb|affect|withdrawn|0=-6 1=7
verb|affirm|1=-12 2=10
verb|affirm|acts|0=-12 2=11
verb|affirm|agreement drafting|0=6 1=-6
verb|affirm|pledged|1=-12 2=10
verb|affirm|says|0=14 1=-13
verb|affirm|withdrawn|0=-6 1=6
verb|affrété|pledged|0=6
verb|agira|0=-8 1=8
verb|agira|committed|0=-8 1=8
verb|agite|0=-10 1=10
verb|agite|reluctant|0=-10 1=10
verb|agit|0=-20 1=11 2=9
verb|agit|acts|0=-9 2=9
verb|agit|delivered|0=-12 1=12
verb|agit|pledged|0=-8 2=9
verb|agree|1=6 2=-7
verb|agree|acts|0=7
verb|agree|agreement drafting|0=-14 1=14
verb|agree|changed|0=-19 1=20
verb|agree|committed|0=28 1=-7 2=-21
verb|agree|considering|0=18 1=-18
verb|agree|delivered|0=5 1=-5
verb|agree|ended|0=-11 2=7
verb|agree|engagement held|0=-15 1=15
verb|agree|engagement planned|0=7 1=-7
verb|agree|extended|0=-23 2=24
verb|agree|obstacle|0=8 1=-8
verb|agree|pledged|1=10 2=-12
verb|agree|refused|0=-8 1=8
verb|agree|reluctant|0=-6 1=6
verb|agree|requirement|0=10 1=-7
verb|agree|says|0=-8 1=8
verb|agree|withdrawn|0=9 1=-14
verb|airlift|request|0=7 1=-7
verb|alight|0=-5 1=5
verb|alight|acts|0=-5 1=5
verb|alight|delivered|0=-5 1=5
verb|allocate|acts|1=7
verb|allocate|committed|1=5
verb|allocate|says|0=7 1=-7
verb|allocate|suspended|0=5
verb|allot|0=7 1=-13 2=6
verb|allot|acts|0=6 1=-12 2=6
verb|allot|committed|0=7 1=-13 2=6
verb|allow|0=9 2=-9
verb|allow|acts|0=6 2=-9
verb|allow|authorised|1=-8 2=10
verb|allow|changed|0=6 1=-6
verb|allow|committed|1=16 2=-13
verb|allow|delivered|0=-9 1=9
verb|allow|engagement held|0=9 1=-9
verb|allow|extended|0=-7 1=18 2=-11
verb|allow|obstacle|0=-6 1=6
verb|allow|pledged|0=23 1=-14 2=-9
verb|allow|requirement|0=10 1=-12
verb|allow|withdrawn|0=-11 2=11
verb|ally|0=-14 2=12
verb|ally|acts|1=-9 2=12
verb|ally|ended|0=-12 2=12
verb|ally|request|0=10 1=-10
verb|ally|requirement|0=-8 1=8
verb|ally|says|0=-12 1=12
verb|alter|2=-5
verb|alter|acts|1=7 2=-5
verb|alter|obstacle|0=-6 1=6
verb|amount|0=-5 1=5
verb|amount|acts|0=-9 1=9
verb|amount|delivered|0=-11 1=11
verb|anchor|0=-8 1=8
verb|anchor|considering|0=-8 1=8
verb|anger|0=6
verb|anger|acts|0=6
verb|anger|withdrawn|0=6
verb|announce|0=-6 2=10
verb|announce|acts|0=-11 1=13
verb|announce|agreement signed|0=6 1=-6
verb|announce|authorised|0=-22 1=22
verb|announce|committed|0=17 1=-15
verb|announce|considering|0=-5 1=8
verb|announce|delivered|0=-11 1=11
verb|announce|engagement held|0=11 1=-10
verb|announce|obstacle|0=-6 1=6
verb|announce|pledged|0=-12 2=13
verb|announce|refused|0=10 1=-10
verb|announce|reluctant|0=5
verb|announce|request|0=7 1=-7
verb|announce|requirement|1=-9 2=10
verb|announce|says|2=15
verb|announce|suspended|0=-14 1=15
verb|announce|withdrawn|1=-14 2=14
verb|answer|0=-14 1=16
verb|answer|acts|0=7 1=-5
verb|answer|considering|0=-7 1=7
verb|answer|engagement held|0=13 1=-13
verb|answer|obstacle|0=-25 1=25
verb|answer|pledged|0=-6 1=7
verb|answer|refused|0=-13 1=13
verb|answer|reluctant|0=8 1=-7
verb|answer|request|0=17 1=-17
verb|answer|says|0=-21 1=21
verb|anticipate|0=8 1=-8
verb|anticipate|acts|0=8 1=-8
verb|anticipate|committed|0=8 1=-8
verb|appeal|1=7
verb|appeal|obstacle|0=-16 1=16
verb|appeal|request|0=6
verb|appeal|says|0=-5 1=5
verb|appear|acts|1=5
verb|appear|considering|0=-5 1=5
verb|appear|pledged|1=7
verb|applaud|engagement planned|0=11 1=-11
verb|applaud|pledged|0=-11 1=11
verb|apply|agreement drafting|0=-6 1=6
verb|apply|request|0=11 1=-11
verb|apposé|obstacle|0=8 1=-8
verb|approach|0=9 1=-14
verb|approach|acts|0=-13 1=9
verb|approach|considering|0=-22 1=22
verb|approach|pledged|0=-7
verb|approach|refused|0=9 1=-9
verb|approach|request|0=29 1=-29
verb|approach|says|0=23 1=-23
verb|appropriate|says|0=-8 1=8
verb|approve|0=16 1=-10 2=6
verb|approve|acts|0=22 1=-14
verb|approve|agreement drafting|0=-7 1=7
verb|approve|authorised|0=22 2=-15
verb|approve|changed|0=-16 1=18
verb|approve|committed|0=8 1=-18 2=27
verb|approve|considering|0=-9 1=9
verb|approve|extended|1=-5
verb|approve|obstacle|0=9 1=-9
verb|approve|requirement|0=6 1=-5
verb|approve|says|0=-17 1=6 2=10
verb|argue|0=-14 1=14
verb|argue|acts|0=-26 1=26
verb|argue|extended|0=-7 1=7
verb|argue|obstacle|0=-9 1=9
verb|argue|says|0=12 1=-12
verb|arrange|0=-7 1=7
verb|arrange|acts|0=-12 1=12
verb|arrange|delivered|0=-6 1=6
verb|arrive|0=10 2=-6
verb|arrive|acts|0=11 1=-8
verb|arrive|agreement drafting|0=12 1=-12
verb|arrive|committed|0=16 1=-16
verb|arrive|delivered|0=-6 1=31 2=-17
verb|arrive|engagement held|0=-8 1=8
verb|arrive|obstacle|0=6 1=-6
verb|arrive|pledged|0=-13 2=10
verb|arrive|request|0=5 1=-5
verb|arrive|requirement|0=10 2=-7
verb|arrive|withdrawn|0=-11 2=11
verb|ask|0=12 2=-14
verb|ask|acts|0=8 2=-11
verb|ask|agreement signed|0=16 1=-16
verb|ask|authorised|0=11 1=-10
verb|ask|changed|0=-5 1=8
verb|ask|considering|0=6
verb|ask|delivered|0=-24 1=24
verb|ask|ended|0=8
verb|ask|engagement planned|0=-7 1=7
verb|ask|extended|0=6 1=-10
verb|ask|pledged|0=-19 1=27 2=-8
verb|ask|refused|0=24 1=-24
verb|ask|reluctant|0=12 1=-12
verb|ask|request|1=16 2=-7
verb|ask|requirement|0=-18 1=12 2=6
verb|ask|says|0=14 1=-8
verb|ask|withdrawn|0=12 1=-20 2=8
verb|assemble|1=9
verb|assemble|says|0=-5 1=5
verb|assess|0=-10 1=10
verb|assess|acts|0=-7 1=7
verb|assess|obstacle|0=-12 1=12
verb|assess|reluctant|0=5 1=-5
verb|assign|0=5
verb|assign|acts|0=28 1=-24
verb|assign|delivered|0=-20 1=20
verb|assign|pledged|0=7
verb|assign|refused|0=5 1=-5
verb|assign|says|0=-23 1=23
verb|assign|suspended|0=15 1=-15
verb|assign|withdrawn|0=-7 1=7
verb|assist|0=-9 1=20 2=-11
verb|assist|acts|0=-18 1=29 2=-11
verb|assist|committed|0=8 1=-8
verb|assist|considering|0=-14 1=14
verb|assist|pledged|0=-11 1=23 2=-11
verb|assist|says|0=9 1=-9
verb|assume|0=-14 1=8 2=6
verb|assume|acts|0=-12 1=7 2=6
verb|assume|considering|0=11 1=-11
verb|assume|delivered|0=-20 1=20
verb|assume|pledged|0=-6 2=6
verb|assure|1=10 2=-9
verb|assure|acts|1=7
verb|assure|authorised|0=9 1=-9
verb|assure|engagement held|0=6 1=-6
verb|assure|obstacle|0=-5 1=5
verb|assure|pledged|1=9 2=-9
verb|assure|requirement|0=-9 1=9
verb|assure|says|2=-6
verb|assure|withdrawn|0=7 1=-7
verb|attach|1=9 2=-10
verb|attach|acts|2=-10
verb|attach|delivered|0=11 1=-11
verb|attach|pledged|0=7 1=-6
verb|attach|withdrawn|0=-13 1=21 2=-8
verb|attack|0=15 1=-15
verb|attack|acts|0=15 1=-15
verb|attack|committed|0=16 1=-16
verb|attend|0=-11 1=12
verb|attend|acts|0=-12 1=13
verb|attend|agreement drafting|0=-11 1=11
verb|attend|engagement held|0=-9 1=9
verb|attend|engagement planned|0=-6 1=7
verb|attend|pledged|0=14 1=-13
verb|attribué|acts|0=-8 1=8
verb|authorise|acts|1=5
verb|authorise|authorised|0=11 1=-17 2=6
verb|authorise|changed|1=7
verb|authorise|committed|1=7
verb|authorise|pledged|0=-6 1=12 2=-7
verb|authorise|requirement|0=5
verb|authorize|0=11 1=-11
verb|authorize|acts|0=9 1=-6 2=5
verb|authorize|authorised|0=8 1=-13 2=14
verb|authorize|changed|0=-7 1=7
verb|authorize|committed|0=-11 1=15
verb|authorize|pledged|0=-5 1=6
verb|authorize|request|0=16 1=-16
verb|authorize|requirement|0=12 1=-8
verb|await|1=-13 2=16
verb|await|acts|1=-13 2=16
verb|await|agreement drafting|0=8 1=-7
verb|await|considering|0=-6 1=6
verb|await|engagement held|0=-7 1=7
verb|await|obstacle|0=18 1=-18
verb|await|pledged|0=-7 1=-9 2=16
verb|back|1=12 2=-12
verb|back|acts|1=9 2=-12
verb|back|delivered|0=-12 1=12
verb|back|pledged|1=8 2=-11
verb|back|request|0=8 1=-8
verb|balk|acts|0=6 1=-6
verb|bar|acts|0=9 1=-9
verb|bar|says|0=-9 1=9
verb|base|0=-18 1=19
verb|base|obstacle|0=-7 1=7
verb|base|pledged|0=-8 1=9
verb|base|says|0=-16 1=16
verb|bear|0=15 1=-18
verb|bear|acts|1=-7
verb|bear|committed|0=7 1=-7
verb|bear|delivered|0=-9 1=9
verb|bear|pledged|0=14 1=-13
verb|bear|refused|0=13 1=-13
verb|bear|says|0=11 1=-11
verb|become|0=6 1=-7
verb|become|acts|0=-11 1=10
verb|become|authorised|0=7 1=-7
verb|become|changed|0=-13 1=7 2=7
verb|become|considering|0=6 1=-6
verb|become|delivered|0=8 1=-8
verb|become|pledged|0=-9 1=15 2=-6
verb|become|says|0=17 1=-17
verb|become|withdrawn|0=8 1=-8
verb|begin|0=8 1=-7
verb|begin|authorised|0=13 1=-13
verb|begin|considering|1=7 2=-6
verb|begin|delivered|0=-22 1=10 2=12
verb|begin|ended|0=23 1=-20
verb|begin|engagement held|0=-27 1=27
verb|begin|engagement planned|0=-12 1=12
verb|begin|extended|0=21 1=-12 2=-10
verb|begin|obstacle|0=20 1=-20
verb|begin|pledged|0=-10 1=23 2=-12
verb|begin|says|0=5
verb|begin|suspended|0=10 1=-10
verb|begin|withdrawn|0=-10 1=-12 2=22
verb|beg|0=-6 1=6
verb|beg|acts|0=16 1=-16
verb|beg|request|0=-12 1=12
verb|beg|says|0=-22 1=22
verb|being|2=-8
verb|being|acts|1=10 2=-8
verb|being|delivered|0=10 1=-10
verb|being|ended|1=-6 2=9
verb|being|says|0=6 1=-6
verb|being|suspended|0=5
verb|being|withdrawn|1=14 2=-13
verb|belong|0=-8 1=8
verb|belong|pledged|0=-10 1=10
verb|belong|says|0=-7 1=7
verb|be|0=6 2=-15
verb|be|acts|2=-9
verb|be|agreement in-force|0=5 1=-5
verb|be|agreement signed|0=14 1=-14
verb|be|authorised|0=-8 1=12
verb|be|changed|0=6
verb|be|committed|0=-21 2=24
verb|be|delivered|0=15 1=12 2=-35
verb|be|engagement held|1=7
verb|be|engagement planned|0=-25 1=17 2=8
verb|be|extended|0=-5 1=-13 2=18
verb|be|obstacle|0=17 1=-6 2=-12
verb|be|pledged|0=-7 1=-17 2=28
verb|be|refused|2=-5
verb|be|request|0=9 1=-8
verb|be|requirement|1=8
verb|be|says|0=11 1=6 2=-20
verb|be|withdrawn|1=17 2=-13
verb|bid|0=-9 1=9
verb|bid|acts|0=-9 1=9
verb|bid|pledged|0=-7 1=7
verb|bind|0=-7 1=-8 2=15
verb|bind|acts|1=-14 2=15
verb|bind|agreement drafting|0=-8 1=8
verb|bind|delivered|0=-7 1=7
verb|bind|pledged|1=-17 2=15
verb|bind|says|0=-6 1=6
verb|blame|acts|0=-14 1=14
verb|blame|says|0=12 1=-12
verb|bless|1=-8 2=7
verb|bless|acts|1=-8 2=7
verb|bless|pledged|1=-6 2=7
verb|block|0=8 1=-8
verb|block|acts|0=9 1=-8
verb|block|pledged|0=9 1=-8
verb|block|suspended|0=-5 1=6
verb|board|0=-15 1=14
verb|board|acts|0=-18 1=17
verb|board|delivered|0=-15 1=15
verb|board|pledged|1=-7
verb|bomb|0=-7 1=7
verb|bomb|acts|0=-7 1=7
verb|bomb|delivered|0=-7 1=7
verb|book|obstacle|0=-6 1=6
verb|book|pledged|0=9 1=-8
verb|boot|1=9 2=-10
verb|boot|acts|1=9 2=-10
verb|boot|withdrawn|1=9 2=-10
verb|bouclé|says|0=5 1=-5
verb|bouclé|withdrawn|0=5 1=-5
verb|bow|acts|2=5
verb|break|obstacle|0=11 1=-11
verb|brief|0=19 1=-14 2=-5
verb|brief|acts|0=20 1=-14 2=-5
verb|brief|engagement held|0=8 1=-8
verb|brief|pledged|0=10 1=-5 2=-5
verb|bring|1=10 2=-13
verb|bring|agreement drafting|0=-12 1=12
verb|bring|authorised|0=-10 1=10
verb|bring|delivered|0=12 1=-5 2=-6
verb|bring|ended|0=-12 1=18 2=-6
verb|bring|engagement held|0=8 1=-8
verb|bring|engagement planned|0=6
verb|bring|obstacle|0=-27 1=27
verb|bring|pledged|1=-14 2=12
verb|bring|refused|0=13 1=-13
verb|bring|reluctant|0=-19 2=16
verb|bring|request|0=10 1=-10
verb|bring|requirement|0=7 1=-7
verb|bring|says|1=14 2=-9
verb|bring|withdrawn|0=19 2=-23
verb|brush|0=9 1=-8
verb|brush|agreement drafting|0=-6 1=6
verb|brush|pledged|0=10 1=-9
verb|brush|says|0=7 1=-7
verb|budget|1=-9 2=6
verb|budget|acts|1=-7 2=6
verb|budget|committed|1=-8 2=11
verb|budget|withdrawn|0=5 2=-5
verb|build|0=-11 2=14
verb|build|acts|1=-11 2=14
verb|build|delivered|0=8 1=-8
verb|build|obstacle|0=-15 1=15
verb|build|pledged|0=-13 2=14
verb|build|request|0=8 1=-8
verb|build|says|0=-9 1=9
verb|buy|delivered|0=13 1=-13
verb|buy|pledged|0=-13 1=14
verb|buy|says|0=-8 1=8
verb|cajole|0=-7 1=7
verb|cajole|acts|0=-7 1=7
verb|cajole|request|0=-7 1=7
verb|calculate|2=5
verb|calculate|acts|2=5
verb|calculate|requirement|0=-5 2=5
verb|call|acts|1=-6 2=8
verb|call|agreement drafting|0=16 1=-16
verb|call|agreement signed|0=-10 1=10
verb|call|agreement sought|0=-13 1=13
verb|call|authorised|0=17 1=-16
verb|call|ended|0=-15 1=15
verb|call|engagement held|0=10 1=-9
verb|call|engagement planned|1=-13 2=9
verb|call|extended|0=17 1=-13
verb|call|obstacle|0=-23 1=23
verb|call|pledged|0=6 1=7 2=-13
verb|call|reluctant|0=-8 1=8
verb|call|request|1=10 2=-7
verb|call|says|0=-9 1=12
verb|call|suspended|0=-8 1=8
verb|call|withdrawn|0=-10 1=-13 2=23
verb|cancel|2=-5
verb|cancel|acts|0=10 2=-5
verb|cancel|agreement drafting|0=6 1=-6
verb|cancel|engagement cancelled|0=-8 1=9
verb|cancel|engagement held|0=-6 1=6
verb|cancel|says|0=-6 1=6
verb|cancel|withdrawn|0=7
verb|can|0=8 2=-10
verb|can|acts|0=12 2=-10
verb|can|obstacle|0=10 1=-10
verb|can|pledged|0=11 2=-8
verb|carry|0=-5 1=19 2=-11
verb|carry|acts|0=-7 1=18 2=-9
verb|carry|agreement drafting|0=15 1=-15
verb|carry|authorised|0=-11 1=11
verb|carry|committed|0=12 1=-17 2=5
verb|carry|considering|0=-7 1=10
verb|carry|ended|0=9 1=-9
verb|carry|extended|0=-10 1=12
verb|carry|pledged|1=6 2=-8
verb|carry|withdrawn|0=-15 1=17
verb|catch|0=17 1=-16
verb|catch|says|0=13 1=-13
verb|catch|suspended|0=15 1=-15
verb|cause|engagement held|0=-15 1=15
verb|cause|obstacle|0=5 1=-5
verb|cause|pledged|0=6 1=-6
verb|caution|obstacle|0=8 1=-8
verb|cease|2=8
verb|cease|acts|2=8
verb|cease|ended|0=-7 1=8
verb|cease|reluctant|0=7 1=-7
verb|cease|suspended|0=-13 2=8
verb|celebrate|0=9 1=-9
verb|celebrate|acts|0=9 1=-9
verb|celebrate|authorised|0=5 1=-5
verb|chair|0=-8 1=10
verb|chair|acts|1=6
verb|chair|pledged|0=-7 1=7
verb|challenge|0=-8 1=8
verb|challenge|acts|0=-8 1=8
verb|change|changed|1=10 2=-6
verb|change|extended|0=14 1=-12
verb|change|pledged|0=-17 1=7 2=10
verb|changé|0=-7 1=7
verb|changé|acts|0=-7 1=7
verb|changé|delivered|0=-7 1=7
verb|charge|0=-7 2=11
verb|charge|acts|0=-8 2=11
verb|charge|committed|0=-7 2=11
verb|charter|pledged|0=-6
verb|chip|0=-14 1=14
verb|chip|acts|0=-14 1=14
verb|chip|pledged|0=-14 1=14
verb|choose|0=9 1=-11
verb|choose|committed|0=6 1=-6
verb|choose|request|0=7 1=-7
verb|choose|says|0=7 1=-7
verb|choose|withdrawn|0=5
verb|circulate|0=7 1=7 2=-14
verb|circulate|acts|0=8 1=6 2=-13
verb|circulate|authorised|0=-14 1=5 2=9
verb|circulate|changed|0=11 1=-10
verb|circulate|delivered|0=-15 1=15
verb|circulate|extended|1=12 2=-13
verb|circulate|pledged|0=23 1=-18 2=-5
verb|circulate|requirement|0=-7 1=8
verb|cite|0=15 1=-11
verb|cite|acts|0=12 1=-8
verb|cite|considering|0=6 1=-6
verb|cite|obstacle|0=6 1=-6
verb|claim|0=-8
verb|claim|acts|0=-9
verb|claim|pledged|0=-8
verb|clarify|delivered|0=7 1=-7
verb|clear|acts|1=-9
verb|clear|authorised|0=-17 1=22 2=-5
verb|clear|committed|0=12 1=-26 2=14
verb|clear|delivered|0=-21 1=21
verb|clear|pledged|0=16 1=-11 2=-5
verb|clear|refused|0=5 1=-5
verb|clear|request|0=6 1=-6
verb|clear|suspended|0=5 1=-5
verb|close|acts|0=-5
verb|close|ended|0=8 2=-8
verb|close|engagement held|0=-8 1=8
verb|close|request|0=8 1=-8
verb|close|says|0=9 1=-9
verb|close|withdrawn|0=-5 2=6
verb|co-host|0=6 1=-6
verb|co-host|acts|0=6 1=-6
verb|co-sponsor|0=6 1=-6
verb|co-sponsor|acts|0=6 1=-6
verb|co-sponsor|delivered|0=6 1=-6
verb|coach|0=-11 1=11
verb|coach|acts|0=-9 1=9
verb|coach|considering|0=-9 1=9
verb|coincide|0=8 1=-7
verb|coincide|acts|0=7 1=-7
verb|coincide|changed|0=7 1=-7
verb|collect|0=8 1=-8
verb|collect|acts|0=13 1=-13
verb|collect|delivered|0=12 1=-12
verb|collect|pledged|0=-7 1=7
verb|come|2=-10
verb|come|authorised|0=-12 1=12
verb|come|changed|0=14 1=-14
verb|come|committed|1=10 2=-6
verb|come|considering|2=-6
verb|come|delivered|1=22 2=-19
verb|come|ended|0=7 1=-10
verb|come|engagement held|0=8 1=-8
verb|come|extended|0=-21 1=11 2=10
verb|come|obstacle|0=19 1=-18
verb|come|pledged|0=-9 2=9
verb|come|refused|0=7 1=-7
verb|come|reluctant|0=-6 1=8
verb|come|request|0=16 1=-15
verb|come|requirement|1=10 2=-6
verb|come|says|0=11 1=7 2=-16
verb|come|withdrawn|1=-20 2=19
verb|command|0=-20 1=6 2=15
verb|command|acts|0=-14 2=15
verb|command|delivered|0=-15 1=15
verb|command|pledged|1=-15 2=15
verb|command|refused|0=-24 1=24
verb|command|reluctant|0=17 1=-17
verb|command|says|0=-6 1=6
verb|commence|0=10 1=-10
verb|commence|acts|0=10 1=-10
verb|commence|ended|0=10 1=-10
verb|commend|0=-6 1=10
verb|commend|acts|0=-11 1=14
verb|commend|extended|0=14 1=-10
verb|commend|pledged|0=5 1=-5
verb|commend|request|0=-19 1=19
verb|comment|acts|0=5
verb|commit|1=9 2=-7
verb|commit|acts|0=8 2=-6
verb|commit|agreement drafting|0=-7 1=7
verb|commit|committed|0=6
verb|commit|considering|0=-6 1=6
verb|commit|delivered|0=6 1=-6
verb|commit|pledged|1=6
verb|commit|refused|0=13 1=-13
verb|commit|reluctant|0=-11 1=11
verb|commit|says|0=-11 1=11
verb|company|0=-16 1=12
verb|company|pledged|0=-16 1=12
verb|company|says|0=-16 1=16
verb|compare|0=11 1=-10
verb|compare|acts|0=11 1=-10
verb|compare|obstacle|0=7 1=-7
verb|complain|0=-8 1=8
verb|complain|says|0=-7 1=7
verb|complete|0=-5 2=7
verb|complete|acts|0=-7 1=8
verb|complete|ended|0=9 1=-14
verb|complete|engagement held|0=6 1=-6
verb|complete|pledged|0=-11 1=11
verb|complete|request|0=-7 1=7
verb|complete|says|1=-10 2=8
verb|complete|withdrawn|0=-12 1=10
verb|comply|1=6
verb|comply|acts|1=6
verb|comply|ended|0=-7 1=9
verb|comply|obstacle|0=6 1=-6
verb|composait|0=-7 1=7
verb|composait|acts|0=-7 1=7
verb|composait|delivered|0=-7 1=7
verb|compose|acts|0=15 1=-15
verb|compose|delivered|0=16 1=-16
verb|compose|says|0=-10 1=10
verb|comprise|0=21 1=-16
verb|comprise|acts|0=18 1=-14
verb|comprise|delivered|0=20 1=-20
verb|comprise|obstacle|0=-6 1=6
verb|comprise|pledged|0=6
verb|concede|acts|0=6
verb|conceive|0=11 1=-10
verb|conceive|acts|0=11 1=-10
verb|conceive|authorised|0=11 1=-10
verb|concern|considering|0=-7 1=7
verb|concern|withdrawn|0=8 1=-8
verb|conclude|acts|0=-17 1=8 2=9
verb|conclude|agreement signed|0=19 1=-18
verb|conclude|ended|0=-15 1=15
verb|conclude|engagement held|0=5 1=-5
verb|conclude|obstacle|0=6 1=-6
verb|conclude|pledged|0=8 1=-15 2=7
verb|conclude|request|0=-9 1=9
verb|conclude|requirement|0=5 1=-5
verb|conclude|says|0=13 1=-7 2=-6
verb|conclude|withdrawn|0=-15 1=21 2=-5
verb|condemn|1=-9 2=11
verb|condemn|acts|0=-13 2=11
verb|condemn|authorised|1=-13 2=11
verb|condemn|extended|0=7 1=-7
verb|condemn|pledged|0=-12 1=12
verb|condemn|request|0=5 1=-5
verb|condemn|says|0=11 1=-11
verb|confer|0=15 1=-12
verb|confer|acts|0=9 1=-6
verb|confer|says|0=6 1=-6
verb|confide|0=16 1=-15
verb|confide|acts|0=16 1=-15
verb|confide|request|0=8 1=-8
verb|confide|withdrawn|0=7 1=-7
verb|confine|0=15 1=-18
verb|confine|acts|0=7 1=-10
verb|confine|pledged|0=8 1=-12
verb|confine|says|0=8 1=-8
verb|confirm|ended|1=5
verb|confirm|engagement held|0=11 1=-11
verb|confirm|extended|0=-8 1=9
verb|confirm|obstacle|0=-9 1=9
verb|confirm|pledged|0=-22 2=21
verb|confirm|reluctant|0=8 1=-8
verb|confirm|requirement|0=6
verb|confirm|says|1=5
verb|confirm|withdrawn|0=13 2=-11
verb|congratulate|pledged|0=-6 1=6
verb|consent|0=6
verb|consider|1=8 2=-6
verb|consider|acts|2=-6
verb|consider|extended|1=7 2=-10
verb|consider|obstacle|0=-12 1=12
verb|consider|pledged|0=-8 2=6
verb|consider|reluctant|0=10 1=-10
verb|consider|says|0=-6 1=6
verb|consider|withdrawn|0=8 1=-8
verb|consist|1=11 2=-7
verb|consist|acts|0=-20 1=23
verb|consist|considering|0=10 1=-10
verb|consist|obstacle|0=8 1=-8
verb|consist|pledged|0=-22 1=28 2=-6
verb|consist|says|0=16 1=-13
verb|constitute|0=6 1=-6
verb|constitute|acts|0=6 1=-6
verb|consult|0=-9 1=12
verb|consult|acts|0=-14 1=18
verb|consult|engagement planned|0=7 1=-7
verb|consult|obstacle|0=-9 1=9
verb|consult|pledged|1=6
verb|consult|reluctant|0=-10 1=10
verb|consult|says|0=6 1=-6
verb|contain|changed|0=5 1=-5
verb|contain|committed|0=-12 1=12
verb|contain|obstacle|0=6 1=-6
verb|contemplate|0=7 1=-7
verb|contemplate|acts|0=5
verb|contemplate|refused|0=5 1=-5
verb|contend|0=-7 1=7
verb|contend|acts|0=-7 1=7
verb|contend|obstacle|0=-6 1=6
verb|continue|1=13 2=-11
verb|continue|acts|0=12 2=-10
verb|continue|committed|0=-8 1=16 2=-7
verb|continue|considering|0=-6 1=6
verb|continue|delivered|0=12 1=-12
verb|continue|extended|0=-8 2=6
verb|continue|pledged|0=-9 1=16 2=-7
verb|continue|reluctant|0=11 1=-11
verb|continue|says|0=-14 1=15
verb|continue|withdrawn|0=7 1=-6
verb|contract|acts|0=-5 1=5
verb|contract|committed|0=6 1=-6
verb|contribute|0=12 1=10 2=-26
verb|contribute|acts|0=13 2=-17
verb|contribute|authorised|0=7 1=-7
verb|contribute|changed|0=-6 1=6
verb|contribute|committed|1=-17 2=13
verb|contribute|considering|0=-12 1=15
verb|contribute|delivered|0=7
verb|contribute|pledged|1=17 2=-20
verb|contribute|refused|0=-14 1=14
verb|contribute|reluctant|0=10 1=-10
verb|contribute|request|0=7 1=-7
verb|contribute|says|1=16 2=-11
verb|contribute|withdrawn|1=7 2=-5
verb|convene|0=7 2=-6
verb|convene|acts|2=-6
verb|convene|delivered|0=-8 1=8
verb|convene|says|0=6 1=-6
verb|converse|0=-10 1=10
verb|converse|acts|0=-10 1=10
verb|converse|engagement held|0=-10 1=10
verb|convey|0=-7 1=14 2=-7
verb|convey|acts|0=-6 1=13 2=-7
verb|convey|engagement held|0=6 1=-6
verb|convey|pledged|1=9 2=-7
verb|convey|request|0=-8 1=8
verb|coordinate|acts|1=8
verb|coordinate|considering|0=-8 1=9
verb|coordinate|pledged|0=8
verb|correct|0=12 1=-8
verb|correct|acts|0=15 1=-11
verb|correct|withdrawn|0=10 1=-7
verb|cost|0=13 1=-5 2=-7
verb|cost|acts|0=19 1=-12 2=-7
verb|cost|considering|0=-10 1=10
verb|cost|delivered|0=6 1=-6
verb|cost|obstacle|0=8 1=-8
verb|cost|pledged|2=-6
verb|cost|says|0=-7 1=7
verb|could|considering|0=6 1=-6
verb|could|pledged|0=-6 1=6
verb|countersign|0=-9 1=10
verb|countersign|acts|0=-7 1=8
verb|countersign|obstacle|0=-12 1=12
verb|counter|0=-8 1=8
verb|counter|acts|0=-8 1=8
verb|counter|obstacle|0=-8 1=8
verb|count|0=-7 1=14 2=-6
verb|count|acts|0=-8 1=14 2=-5
verb|count|delivered|0=8 1=-7
verb|count|engagement held|0=-8 1=8
verb|count|pledged|0=9 1=-9
verb|count|request|0=-14 1=14
verb|count|requirement|0=6 1=-5
verb|count|withdrawn|0=-12 1=16
verb|court|0=12 1=-12
verb|court|acts|0=10 1=-10
verb|court|request|0=12 1=-12
verb|cover|1=9 2=-12
verb|cover|acts|0=-11 1=23 2=-12
verb|cover|agreement drafting|0=-6 1=6
verb|cover|committed|0=16 1=-13
verb|cover|considering|0=-7 1=7
verb|cover|delivered|0=-8 1=8
verb|cover|pledged|0=22 1=-13 2=-9
verb|cover|says|0=15 1=-15
verb|cover|withdrawn|0=-12 1=12
verb|crate|0=8 1=-8
verb|crate|acts|0=8 1=-8
verb|crate|withdrawn|0=6 1=-6
verb|create|1=-7 2=6
verb|create|acts|0=12 1=-18 2=6
verb|create|authorised|2=7
verb|create|changed|0=-13 1=13
verb|create|delivered|0=15 1=-15
verb|create|says|0=-11 1=11
verb|credit|says|0=5 1=-5
verb|crew|0=-17 1=17
verb|crew|acts|0=-10 1=10
verb|crew|delivered|0=-10 1=10
verb|crew|says|0=-7 1=7
verb|criticize|0=7 1=-7
verb|criticize|acts|0=7 1=-7
verb|cross|1=16 2=-12
verb|cross|acts|0=-5 1=17 2=-12
verb|cross|delivered|0=-14 1=14
verb|cross|ended|0=11 1=-11
verb|cross|obstacle|0=-6 1=6
verb|cross|pledged|0=12 2=-7
verb|cross|withdrawn|0=-7 1=10
verb|cut|1=8 2=-11
verb|cut|acts|1=7 2=-8
verb|cut|changed|0=6
verb|cut|committed|2=-5
verb|cut|pledged|0=-19 1=13 2=6
verb|cut|requirement|0=9 2=-5
verb|cut|withdrawn|1=5
verb|dangle|0=-6 1=6
verb|dangle|acts|0=-6 1=6
verb|dangle|pledged|0=-6 1=6
verb|date|obstacle|0=17 1=-17
verb|date|pledged|0=-5
verb|date|request|0=-6 1=7
verb|deaf|0=6 1=-6
verb|deaf|acts|0=6 1=-6
verb|deaf|pledged|0=6 1=-6
verb|deal|0=-15 1=10
verb|deal|acts|0=-18 1=13
verb|deal|committed|0=9 1=-6
verb|deal|engagement held|0=-16 1=16
verb|deal|engagement planned|0=-10 1=11
verb|deal|extended|0=-6 2=9
verb|debate|0=8 1=-6
verb|debate|agreement drafting|0=6 1=-6
verb|debate|committed|0=14 1=-14
verb|debate|pledged|0=-14 1=15
verb|debate|says|0=5 1=-5
verb|decide|0=-6 1=9
verb|decide|acts|1=-5
verb|decide|agreement drafting|0=-7 1=8
verb|decide|authorised|0=-20 1=25
verb|decide|changed|0=-6
verb|decide|committed|0=-16 1=7 2=9
verb|decide|considering|0=20 1=-13 2=-7
verb|decide|delivered|0=5 1=-5
verb|decide|ended|0=12 1=-19 2=7
verb|decide|extended|0=33 1=-18 2=-15
verb|decide|pledged|0=-9 1=24 2=-15
verb|decide|refused|0=-14 1=14
verb|decide|reluctant|0=8 1=-7
verb|decide|request|0=12 1=-12
verb|decide|requirement|1=-5 2=9
verb|decide|says|0=-16 1=18
verb|decide|withdrawn|0=-22 2=24
verb|declare|0=-12 1=9
verb|declare|acts|0=-8 2=9
verb|declare|engagement held|0=-6 1=6
verb|declare|obstacle|0=-13 1=13
verb|declare|refused|0=16 1=-16
verb|declare|request|0=-6 1=6
verb|declare|says|1=9 2=-5
verb|decline|0=6 1=-9
verb|decline|changed|0=10 1=-10
verb|decline|delivered|0=-11 1=11
verb|decline|ended|1=10 2=-8
verb|decline|obstacle|0=6 1=-6
verb|decline|pledged|0=-16 2=11
verb|decline|refused|0=12 1=-12
verb|decline|says|0=7 1=-7
verb|defend|0=6 1=-6
verb|defend|delivered|0=8 1=-8
verb|defer|0=-9 1=10
verb|defer|acts|0=-11 1=12
verb|defer|suspended|0=-9 1=10
verb|delay|0=17 1=-27 2=11
verb|delay|acts|1=-11 2=11
verb|delay|obstacle|0=10 1=-10
verb|delay|pledged|0=19 1=-20
verb|delay|says|0=16 1=-17
verb|delay|suspended|0=-13 2=10
verb|deliver|acts|0=8 1=-8
verb|deliver|committed|0=18 1=-18
verb|deliver|considering|0=-27 1=27
verb|deliver|delivered|0=-12 1=13
verb|deliver|ended|0=9 1=-6
verb|deliver|says|0=-10 1=12
verb|deliver|suspended|0=10 1=-10
verb|demand|0=16 1=-14
verb|demand|delivered|0=-12 1=12
verb|demand|ended|0=9 1=-8
verb|demand|obstacle|0=-7 1=7
verb|demand|pledged|0=8 1=-8
verb|demand|says|0=16 1=-16
verb|demand|withdrawn|0=12 1=-11
verb|demining|0=11 1=-11
verb|demining|acts|0=11 1=-11
verb|demining|delivered|0=12 1=-12
verb|deny|0=-19 2=15
verb|deny|acts|0=-14 2=15
verb|deny|pledged|0=-14 2=15
verb|deny|says|0=-5 1=5
verb|depart|1=9
verb|depart|committed|2=7
verb|depart|delivered|0=-18 1=18
verb|depart|obstacle|0=7 1=-7
verb|depart|pledged|1=-6 2=11
verb|depart|says|0=-9 1=10
verb|depart|withdrawn|0=15 1=6 2=-21
verb|depend|0=17 1=-15
verb|depend|engagement held|0=6 1=-6
verb|depend|obstacle|0=10 1=-10
verb|depend|pledged|0=-13 1=15
verb|depend|reluctant|0=11 1=-11
verb|depend|says|0=13 1=-13
verb|deploy|1=13 2=-12
verb|deploy|acts|1=10 2=-13
verb|deploy|agreement drafting|0=5
verb|deploy|committed|0=-31 1=29
verb|deploy|considering|1=-9 2=6
verb|deploy|delivered|0=20 1=-17
verb|deploy|pledged|0=-7 1=20 2=-13
verb|deploy|refused|0=8 1=-8
verb|deploy|reluctant|0=-7 1=7
verb|deploy|says|0=-7 2=5
verb|deploy|withdrawn|0=14 1=-12
verb|deposit|1=-12 2=7
verb|deposit|acts|0=-10 2=8
verb|deposit|pledged|1=-6 2=8
verb|deposit|says|0=15 1=-15
verb|deprive|0=7 1=-7
verb|deprive|obstacle|0=8 1=-8
verb|deprive|says|0=7 1=-7
verb|describe|0=8 1=-10
verb|describe|acts|0=11 1=-12
verb|describe|pledged|0=-13 1=12
verb|describe|request|0=9 1=-9
verb|describe|requirement|0=-11 1=11
verb|destroy|obstacle|0=-5 1=5
verb|detach|0=-13 1=13
verb|determine|0=10 1=-6
verb|determine|acts|0=10 1=-6
verb|determine|pledged|0=12 1=-7
verb|devour|0=-12 2=12
verb|devour|acts|0=-12 2=12
verb|devour|requirement|0=-12 2=12
verb|dial|engagement held|0=12 1=-12
verb|dial|refused|0=-7 1=7
verb|die|0=-23 1=25
verb|die|acts|0=-21 1=23
verb|die|pledged|0=-6 1=6
verb|die|suspended|0=-13 1=15
verb|diminish|0=-18 1=18
verb|diminish|pledged|0=-18 1=18
verb|diminish|says|0=-23 1=23
verb|direct|0=-7 1=9
verb|direct|delivered|0=-11 1=11
verb|disappear|1=6
verb|disappear|obstacle|0=-5 1=5
verb|disappear|says|0=-7 1=7
verb|disband|acts|0=6 1=-6
verb|disband|ended|0=9 1=-9
verb|disburse|acts|0=11 1=-13
verb|disburse|delivered|0=-6 1=6
verb|disburse|pledged|1=-6
verb|disburse|says|0=-13 1=13
verb|disclose|0=-15 1=18
verb|disclose|authorised|0=-11 1=11
verb|disclose|considering|0=10 1=-10
verb|disclose|obstacle|0=6 1=-6
verb|disclose|pledged|0=-23 1=26
verb|disclose|refused|0=11 1=-11
verb|disclose|says|0=-13 1=13
verb|discuss|1=-16 2=13
verb|discuss|acts|0=-5
verb|discuss|agreement drafting|0=14 1=-14
verb|discuss|authorised|0=6 1=-6
verb|discuss|considering|1=-9 2=10
verb|discuss|engagement held|0=-14 1=15
verb|discuss|extended|0=8 1=-7
verb|discuss|pledged|0=-9 2=6
verb|discuss|refused|0=-9 1=9
verb|discuss|request|0=9 1=-9
verb|discuss|says|0=10 1=-18 2=8
verb|dismiss|0=17 1=-11 2=-5
verb|dismiss|acts|0=9 2=-5
verb|dismiss|authorised|0=-5 1=5
verb|dismiss|obstacle|0=-6 1=6
verb|dismiss|pledged|0=21 1=-16 2=-5
verb|dismiss|request|0=7 1=-7
verb|dismiss|says|0=8 1=-8
verb|dispatch|0=7 1=-7
verb|dispatch|delivered|0=-11 1=11
verb|dispatch|refused|0=-6 1=6
verb|dispatch|request|0=8 1=-8
verb|dispatch|says|0=9 1=-9
verb|dispatch|suspended|0=10 1=-10
verb|displace|delivered|0=-5
verb|divert|0=12 1=-12
verb|divert|pledged|0=11 1=-11
verb|divert|says|0=11 1=-11
verb|divide|0=10 1=-9
verb|divide|acts|0=9 1=-9
verb|dock|0=5 1=-5
verb|dock|acts|0=5 1=-5
verb|dock|delivered|0=5 1=-5
verb|donate|0=-10 1=-6 2=17
verb|donate|acts|0=-16 2=17
verb|donate|committed|0=5 1=-5
verb|donate|delivered|0=-14 1=14
verb|donate|pledged|1=-9 2=11
verb|donate|says|0=5 1=-5
verb|donate|withdrawn|1=-6 2=6
verb|double|acts|0=5
verb|double|considering|0=-16 1=16
verb|double|delivered|0=27 1=-27
verb|double|obstacle|0=5 1=-5
verb|double|pledged|0=-11 1=16
verb|doubt|1=6
verb|doubt|obstacle|0=-12 1=12
verb|doubt|reluctant|0=9 1=-9
verb|do|2=8
verb|do|acts|1=-10 2=13
verb|do|agreement drafting|0=14 1=-14
verb|do|authorised|0=-5 1=6
verb|do|considering|0=7 1=-7
verb|do|engagement held|0=16 1=-16
verb|do|extended|0=8 1=-8
verb|do|obstacle|0=-18 1=18
verb|do|pledged|0=-10 1=23 2=-14
verb|do|reluctant|0=-24 1=24
verb|do|request|0=7 1=-7
verb|do|withdrawn|1=-22 2=25
verb|draft|0=7
verb|draft|agreement drafting|0=17 1=-17
verb|draft|changed|0=-12 1=12
verb|draft|delivered|0=19 1=-16
verb|draft|engagement held|0=6 1=-6
verb|draft|extended|0=-11 2=6
verb|draft|reluctant|0=-9 1=9
verb|drag|0=-8 1=8
verb|drag|acts|0=-7 1=7
verb|drag|withdrawn|0=-7 1=7
verb|draw|0=6 2=-7
verb|draw|acts|0=17 1=-10 2=-6
verb|draw|agreement drafting|0=-11 1=11
verb|draw|authorised|0=6 1=-6
verb|draw|committed|0=-12 1=12
verb|draw|considering|0=-11 1=12
verb|draw|delivered|0=8 1=-8
verb|draw|engagement held|0=8 1=-8
verb|draw|obstacle|0=7 1=-7
verb|draw|pledged|2=6
verb|draw|request|0=7 1=-7
verb|draw|says|0=-11 1=11
verb|draw|suspended|0=-9 1=9
verb|draw|withdrawn|0=16 2=-12
verb|drill|1=5
verb|drill|delivered|0=-6 1=6
verb|drill|pledged|0=10 1=-7
verb|drill|says|0=-6 1=6
verb|drive|0=13 1=-12
verb|drive|delivered|0=-7 1=7
verb|drive|ended|0=8 1=-8
verb|drive|obstacle|0=5 1=-5
verb|drive|pledged|0=10 1=-10
verb|drive|says|0=9 1=-9
verb|drop|0=8
verb|drop|acts|1=7
verb|drop|engagement held|0=-10 1=10
verb|drop|obstacle|0=5 1=-5
verb|drop|says|0=12 1=-12
verb|drop|withdrawn|0=22 1=-18
verb|drove|0=-6 1=7
verb|drove|acts|0=-7 1=7
verb|drove|delivered|0=-6 1=6
verb|décoré|0=6 1=-6
verb|décoré|acts|0=6 1=-6
verb|décoré|delivered|0=6 1=-6
verb|earmark|0=6
verb|earmark|acts|0=7
verb|earmark|considering|0=11 1=-11
verb|eat|0=8 1=-8
verb|eat|acts|0=8 1=-8
verb|eat|delivered|0=19 1=-19
verb|eat|withdrawn|0=-7 1=7
verb|effectué|delivered|0=8 1=-8
verb|elect|0=10 1=-10
verb|elect|acts|0=10 1=-10
verb|elect|reluctant|0=10 1=-10
verb|embark|acts|0=10 1=-7
verb|embark|agreement drafting|0=6 1=-6
verb|embark|delivered|0=14 1=-14
verb|embark|pledged|0=-15 1=14
verb|embark|says|0=-5 1=5
verb|embark|suspended|0=9 1=-9
verb|embark|withdrawn|0=-6 1=9
verb|emerge|refused|0=8 1=-8
verb|employ|0=6 2=-10
verb|employ|acts|1=5 2=-10
verb|employ|committed|0=-7 1=17 2=-10
verb|employ|delivered|0=5 1=-5
verb|employ|pledged|0=8 1=-8
verb|encourage|0=-13 1=13
verb|encourage|acts|0=-9 1=10
verb|encourage|request|0=-11 1=11
verb|endorse|acts|0=-9 1=7
verb|endorse|authorised|0=7 1=-7
verb|endorse|committed|0=15 1=-14
verb|endorse|engagement held|0=-7 1=7
verb|endorse|extended|1=5 2=-5
verb|endorse|pledged|1=-5 2=9
verb|endorse|request|0=-11 1=11
verb|endorse|says|0=13 1=-11
verb|end|1=8
verb|end|acts|0=-5 1=14
verb|end|delivered|0=-7 1=7
verb|end|ended|0=17 2=-15
verb|end|engagement held|0=16 1=-16
verb|end|extended|0=15 1=-12
verb|end|pledged|0=-10 1=-8 2=18
verb|end|refused|0=-11 1=11
verb|end|request|0=6 1=-5
verb|end|says|0=11 1=-11
verb|end|withdrawn|0=-20 1=19
verb|engage|pledged|0=5 1=-5
verb|enter|agreement drafting|0=6 1=-6
verb|enter|agreement in-force|0=-9 1=9
verb|enter|delivered|0=5 1=-5
verb|enter|obstacle|0=7 1=-7
verb|enter|pledged|0=-6
verb|entreat|0=7 1=-6
verb|entreat|request|0=7 1=-7
verb|entré|agreement drafting|0=-7 1=7
verb|entré|obstacle|0=7 1=-7
verb|envisage|acts|0=-11 1=12
verb|envisage|pledged|0=-17 1=18
verb|envisage|refused|0=12 1=-12
verb|envisage|says|0=8 1=-8
verb|envolent|0=-13 1=13
verb|envolent|acts|0=-13 1=13
verb|envolent|delivered|0=-13 1=13
verb|envoler|0=6
verb|envoler|pledged|0=6
verb|envolé|0=-5 1=6
verb|envolé|acts|0=-5 1=6
verb|envolé|withdrawn|0=-6 1=6
verb|equip|0=-7 1=10
verb|equip|considering|0=-7 1=7
verb|equip|delivered|0=-7 1=7
verb|equip|pledged|0=12 1=-10
verb|equip|says|0=-7 1=7
verb|erect|1=-8
verb|erect|acts|1=-8
verb|erect|pledged|1=-8
verb|escort|0=11 1=-11
verb|escort|acts|0=22 1=-22
verb|escort|engagement held|0=6 1=-6
verb|escort|says|0=-12 1=12
verb|establish|0=-16 2=13
verb|establish|acts|0=-17 2=12
verb|establish|authorised|0=-8 2=11
verb|establish|pledged|0=-13 1=11
verb|estimate|0=-14 1=17
verb|estimate|acts|0=-6 1=8
verb|estimate|agreement drafting|0=-7 1=7
verb|estimate|delivered|0=-12 1=12
verb|estimate|obstacle|0=6 1=-6
verb|estimate|request|0=-5 1=5
verb|estimate|says|0=-9 1=9
verb|evacuate|0=5
verb|evacuate|delivered|0=-5 1=5
verb|evacuate|withdrawn|0=8
verb|evaluate|0=7 1=-7
verb|everything|0=8 1=-8
verb|everything|acts|0=16 1=-16
verb|everything|pledged|1=5
verb|everything|says|0=-8 1=8
verb|everything|suspended|0=5 1=-5
verb|examine|acts|0=-11 1=12
verb|examine|considering|0=-6 1=6
verb|examine|obstacle|0=-7 1=7
verb|examine|request|0=17 1=-17
verb|examine|says|0=15 1=-15
verb|exceed|0=-12 1=7 2=5
verb|exceed|acts|2=5
verb|exceed|pledged|1=8 2=-5
verb|exceed|requirement|0=-10 2=11
verb|exceed|says|0=-9 1=9
verb|exchange|0=-13 1=7 2=6
verb|exchange|acts|0=-15 1=8 2=6
verb|exchange|delivered|0=-8 1=8
verb|exchange|pledged|0=-5 2=7
verb|exclude|1=5
verb|exclude|acts|0=9 1=-7
verb|exclude|considering|0=-8 1=10
verb|exclude|obstacle|0=6 1=-6
verb|exclude|reluctant|0=10 1=-9
verb|exclude|says|0=-12 1=12
verb|excuse|0=6 1=-6
verb|excuse|refused|0=6 1=-6
verb|exempt|0=-6 1=11
verb|exempt|acts|0=-12 1=16
verb|exempt|pledged|1=5
verb|exempt|says|0=5 1=-5
verb|exercise|delivered|0=-6 1=6
verb|exist|acts|0=-6 1=8
verb|exist|engagement held|0=-6 1=6
verb|exist|pledged|0=13 1=-11
verb|exist|request|0=-6 1=6
verb|exist|says|0=7 1=-7
verb|expand|1=-6 2=10
verb|expand|acts|0=-12 2=10
verb|expand|changed|0=-9 1=10
verb|expand|pledged|1=-11 2=11
verb|expand|says|0=8 1=-8
verb|expect|0=8 1=-6
verb|expect|agreement drafting|0=6 1=-5
verb|expect|authorised|0=13 1=-8 2=-6
verb|expect|changed|0=-7 1=8
verb|expect|committed|1=7 2=-7
verb|expect|considering|0=-8 1=11
verb|expect|delivered|0=-20 1=20
verb|expect|engagement held|0=7 1=-7
verb|expect|extended|1=18 2=-21
verb|expect|obstacle|0=7 1=-7
verb|expect|pledged|0=11 1=-29 2=16
verb|expect|refused|0=-8 1=8
verb|expect|requirement|2=5
verb|expect|says|0=9 1=-8
verb|expect|suspended|0=-10 1=10
verb|expect|withdrawn|0=10 1=-30 2=20
verb|expire|1=-11 2=14
verb|expire|acts|1=-10 2=14
verb|expire|agreement drafting|0=-10 1=10
verb|expire|authorised|0=7 1=-7
verb|expire|ended|0=-8 1=6
verb|expire|extended|1=-12 2=11
verb|expire|pledged|0=5
verb|explain|0=17 2=-17
verb|explain|acts|0=5 1=11 2=-16
verb|explain|committed|0=-7 1=7
verb|explain|ended|1=8 2=-6
verb|explain|obstacle|0=5 1=-5
verb|explain|pledged|0=13 2=-11
verb|explain|reluctant|0=-12 1=12
verb|explain|request|0=11 1=-11
verb|explain|says|0=12 1=-11
verb|express|acts|1=6
verb|express|delivered|0=7 1=-7
verb|express|engagement held|0=-7 1=7
verb|express|obstacle|0=8 1=-8
verb|express|pledged|0=-7 1=8
verb|extend|1=9 2=-17
verb|extend|acts|0=6 1=7 2=-18
verb|extend|agreement drafting|1=5
verb|extend|committed|1=10 2=-6
verb|extend|ended|2=6
verb|extend|extended|0=13 2=-8
verb|extend|obstacle|0=-11 1=11
verb|extend|pledged|1=12 2=-9
verb|extend|request|0=-8 1=9
verb|extend|requirement|0=5
verb|extend|says|0=-7
verb|face|0=12 1=-12
verb|face|obstacle|0=12 1=-12
verb|face|says|0=10 1=-10
verb|fail|0=9 1=-9
verb|fail|acts|0=-6 1=6
verb|fail|delivered|0=-11 1=11
verb|fail|engagement held|0=-8 1=8
verb|fail|obstacle|0=10 1=-10
verb|fail|request|0=6 1=-6
verb|fail|says|0=15 1=-15
verb|fail|withdrawn|0=12 1=-12
verb|fall|delivered|0=-15 1=15
verb|fall|pledged|0=11 1=-7
verb|fall|withdrawn|1=-9 2=6
verb|favor|0=8 1=-11
verb|favor|acts|1=-8
verb|favor|extended|0=6 1=-10
verb|favor|pledged|0=-10 1=10
verb|favor|request|0=5 1=-5
verb|feed|1=-12 2=12
verb|feed|acts|0=-6 1=-6 2=12
verb|feed|considering|0=-7 1=7
verb|feed|delivered|0=-5 1=5
verb|feed|obstacle|0=8 1=-8
verb|feed|pledged|0=8 1=-20 2=12
verb|feed|says|0=6 1=-6
verb|ferry|0=-5 1=5
verb|fetch|1=-9 2=12
verb|fetch|acts|1=-12 2=12
verb|fetch|withdrawn|0=-6 1=-7 2=12
verb|field|1=-14 2=12
verb|field|acts|0=6 1=-19 2=13
verb|field|committed|0=8 1=-7
verb|field|pledged|0=-11 2=13
verb|field|says|1=5
verb|fight|0=7 1=-7
verb|fight|agreement drafting|0=12 1=-12
verb|fight|says|0=10 1=-10
verb|file|agreement drafting|0=9 1=-9
verb|file|agreement signed|0=6 1=-6
verb|file|obstacle|0=-13 1=13
verb|fill|0=23 1=-11 2=-12
verb|fill|acts|0=-10 1=22 2=-13
verb|fill|engagement held|0=-8 1=8
verb|fill|pledged|0=41 1=-35 2=-6
verb|fill|says|0=33 1=-33
verb|fill|withdrawn|0=-16 1=23 2=-6
verb|finalise|0=14 1=-13
verb|finalise|acts|0=8 1=-8
verb|finalise|agreement drafting|0=8 1=-8
verb|finalise|pledged|0=6 1=-6
verb|finalise|says|0=6 1=-6
verb|finalize|0=-5 1=6
verb|finalize|acts|0=6 1=-6
verb|finalize|agreement drafting|0=-6 1=6
verb|finalize|says|0=-11 1=11
verb|finance|acts|1=5
verb|finance|authorised|0=9 1=-9
verb|finance|considering|0=-7 1=7
verb|finance|delivered|0=10 1=-10
verb|finance|pledged|0=-7 1=9
verb|finance|refused|0=-20 1=20
verb|finance|reluctant|0=6 1=-6
verb|finance|suspended|0=14 1=-14
verb|find|0=15 1=-14
verb|find|acts|0=7 1=-7
verb|find|agreement drafting|0=6 1=-6
verb|find|agreement sought|0=5 1=-5
verb|find|committed|0=12 1=-11
verb|find|considering|0=6
verb|find|obstacle|0=-6 1=6
verb|find|pledged|0=-17 1=13
verb|find|reluctant|0=8 1=-8
verb|find|says|0=8 1=-8
verb|finish|1=-9 2=11
verb|finish|acts|1=-8 2=11
verb|finish|agreement drafting|0=7 1=-7
verb|finish|authorised|0=-15 1=15
verb|finish|delivered|0=11 1=-11
verb|finish|engagement held|0=5 1=-5
verb|finish|obstacle|0=8 1=-7
verb|finish|pledged|0=-17 1=-5 2=22
verb|finish|withdrawn|0=7 2=-8
verb|fit|0=8 1=-7
verb|fit|acts|0=8 1=-7
verb|fit|delivered|0=12 1=-12
verb|fix|1=8 2=-9
verb|fix|acts|0=10 2=-9
verb|fix|ended|0=9 1=-7
verb|fix|pledged|1=8 2=-7
verb|fix|says|0=-9 1=9
verb|flag|0=-10 1=11
verb|flag|pledged|0=-7 1=7
verb|flow|acts|0=-6 1=11
verb|flow|says|0=9 1=-9
verb|fly|acts|0=7 1=-7
verb|fly|agreement drafting|0=17 1=-17
verb|fly|committed|0=-14 1=12
verb|fly|delivered|0=-14 1=9 2=13
verb|fly|engagement planned|0=7
verb|fly|obstacle|0=-7 1=7
verb|fly|says|0=-14 1=15
verb|fly|suspended|0=-7 1=7
verb|fly|withdrawn|0=11 1=6 2=-20
verb|focus|0=-14 1=14
verb|focus|acts|0=-14 1=14
verb|focus|delivered|0=-14 1=14
verb|fold|0=7 1=-6
verb|fold|acts|0=9 1=-8
verb|fold|changed|0=-6 1=6
verb|fold|obstacle|0=6 1=-6
verb|fold|withdrawn|0=9 1=-8
verb|follow|0=7 1=-11
verb|follow|acts|1=-7 2=7
verb|follow|agreement drafting|0=-9 1=9
verb|follow|committed|0=10 1=-12
verb|follow|considering|0=8 1=-11
verb|follow|delivered|0=-10 1=10
verb|follow|ended|1=-11 2=8
verb|follow|engagement held|0=-15 1=15
verb|follow|engagement planned|0=6 1=-6
verb|follow|pledged|1=-10 2=5
verb|follow|reluctant|0=-6 1=6
verb|follow|request|0=9 1=-9
verb|follow|says|0=12 1=-9
verb|follow|suspended|0=-10 1=10
verb|foot|0=7 1=-6
verb|forbid|agreement signed|0=6 1=-6
verb|forbid|obstacle|0=-13 1=13
verb|forbid|says|0=-8 1=8
verb|force|delivered|0=-9 1=9
verb|force|obstacle|0=8 1=-8
verb|force|says|0=-7 1=7
verb|foresee|0=-8 1=18 2=-10
verb|foresee|acts|1=6 2=-10
verb|foresee|authorised|0=9 1=-7
verb|foresee|committed|0=20 1=-20
verb|foresee|delivered|0=-19 1=19
verb|foresee|ended|0=-5 1=8
verb|foresee|extended|0=9 1=-8
verb|foresee|pledged|0=-7 1=14 2=-7
verb|foresee|refused|0=-19 1=19
verb|foresee|says|0=-12 1=12
verb|forget|0=-11 1=8
verb|forget|acts|0=-11 1=8
verb|forget|pledged|0=-9 1=6
verb|form|0=-26 1=9 2=17
verb|form|acts|0=-13 2=17
verb|form|considering|0=11 1=-11
verb|form|delivered|0=-22 1=22
verb|form|pledged|0=-13 2=13
verb|form|says|0=-13 1=13
verb|form|withdrawn|0=-6 2=5
verb|founder|0=11 1=-11
verb|founder|acts|0=6 1=-6
verb|founder|obstacle|0=6 1=-6
verb|founder|says|0=5 1=-5
verb|freeze|0=8 2=-7
verb|freeze|acts|0=9 2=-7
verb|freeze|delivered|0=6 1=-6
verb|freeze|obstacle|0=5 1=-5
verb|freeze|pledged|0=7
verb|freeze|suspended|0=-21 1=23
verb|free|0=7 2=-6
verb|free|acts|0=5 2=-6
verb|free|delivered|0=5 1=-5
verb|free|withdrawn|0=7 2=-5
verb|fuel|0=-12 1=12
verb|fuel|acts|0=-9 1=9
verb|fuel|obstacle|0=-12 1=12
verb|fulfill|0=-7 2=11
verb|fulfill|acts|0=-17 1=7 2=11
verb|fulfill|obstacle|0=-7 1=7
verb|fulfill|pledged|1=-11 2=11
verb|fulfill|says|0=11 1=-11
verb|fund|0=12 1=-7
verb|fund|acts|0=11 1=-7
verb|fund|pledged|0=7 1=-7
verb|furnish|0=8
verb|furnish|acts|0=-13 1=13
verb|furnish|considering|0=10 1=-9
verb|furnish|delivered|0=9 1=-9
verb|furnish|pledged|0=-20 1=22
verb|furnish|request|0=6 1=-6
verb|furnish|says|0=21 1=-18
verb|gagné|0=-15 1=15
verb|gagné|acts|0=-15 1=15
verb|gagné|delivered|0=-15 1=15
verb|gather|0=-10 1=13
verb|gather|considering|0=-5 1=5
verb|gather|says|0=-9 1=9
verb|get|1=6 2=-6
verb|get|acts|0=8 1=-9
verb|get|agreement drafting|0=6 1=-6
verb|get|authorised|0=-11 1=13
verb|get|committed|0=12 1=-12
verb|get|delivered|0=-9 1=9
verb|get|engagement held|0=19 1=-19
verb|get|engagement planned|0=-10 1=10
verb|get|extended|0=-20 1=26 2=-6
verb|get|pledged|0=-7 2=9
verb|get|request|0=18 1=-18
verb|get|says|0=-8 1=15 2=-7
verb|get|withdrawn|0=-7 1=13 2=-6
verb|give|1=5 2=-11
verb|give|agreement drafting|0=-19 1=19
verb|give|authorised|0=8 1=9 2=-14
verb|give|changed|0=5
verb|give|committed|0=-10 1=16
verb|give|considering|2=7
verb|give|delivered|0=6 1=7 2=-11
verb|give|ended|0=6 1=-5
verb|give|engagement held|0=-13 1=13
verb|give|extended|0=-6 1=-16 2=22
verb|give|pledged|0=-12 1=6 2=12
verb|give|refused|0=17 1=-17
verb|give|request|0=9 1=-9
verb|give|requirement|0=-17 1=10 2=7
verb|give|says|1=14 2=-17
verb|give|withdrawn|0=25 1=-12 2=-13
verb|govern|0=-12 1=13
verb|govern|acts|0=-9 1=11
verb|govern|agreement sought|0=-8 1=10
verb|go|2=-9
verb|go|acts|1=7
verb|go|agreement signed|0=-8 1=8
verb|go|changed|0=8 1=-7
verb|go|ended|0=-6 1=-8 2=14
verb|go|engagement held|0=-9 1=9
verb|go|extended|0=-22 1=35 2=-12
verb|go|pledged|2=7
verb|go|reluctant|0=8 1=-15 2=7
verb|go|request|0=-10 1=10
verb|go|requirement|0=-6 1=7
verb|go|says|0=15 2=-10
verb|go|suspended|0=12 1=-12
verb|go|withdrawn|0=23 1=-29
verb|grant|1=-14 2=12
verb|grant|acts|1=-9 2=12
verb|grant|extended|0=-27 1=9 2=18
verb|grant|pledged|0=7 1=-6
verb|grant|request|0=21 1=-21
verb|grant|says|0=6 1=-6
verb|greet|0=-14 1=14
verb|greet|acts|0=-5 1=5
verb|greet|authorised|0=-6 1=6
verb|greet|delivered|0=-15 1=15
verb|greet|pledged|0=5 1=-5
verb|greet|refused|0=6 1=-6
verb|greet|says|0=-8 1=8
verb|ground|0=13 1=-13
verb|ground|acts|0=10 1=-10
verb|ground|obstacle|0=9 1=-9
verb|grow|2=8
verb|grow|acts|0=-18 1=11 2=8
verb|grow|delivered|0=19 1=-19
verb|grow|pledged|0=-20 1=12 2=8
verb|grow|says|0=14 1=-14
verb|guarantee|says|0=-7 1=7
verb|guard|0=8 1=-9
verb|guard|acts|0=16 1=-17
verb|guard|authorised|0=8 1=-8
verb|guard|says|0=-8 1=8
verb|hail|changed|0=6 1=-6
verb|hail|engagement held|0=7 1=-7
verb|hail|pledged|0=8 1=-8
verb|half|0=8 1=-8
verb|half|acts|0=8 1=-8
verb|half|withdrawn|0=6 1=-6
verb|halt|0=9 1=-5
verb|halt|acts|0=10 1=-8
verb|halt|obstacle|0=-7 1=7
verb|halt|suspended|0=8
verb|halve|0=7
verb|halve|acts|0=7
verb|halve|withdrawn|0=7
verb|hamper|0=8 1=-7
verb|hamper|acts|0=6 1=-5
verb|hamper|obstacle|0=5 1=-5
verb|handle|0=-6 1=8
verb|handle|acts|0=-5 1=7
verb|hand|0=7 2=-7
verb|hand|acts|1=6 2=-6
verb|hand|authorised|0=-6 1=6
verb|hand|changed|0=-8 1=8
verb|hand|delivered|0=-7 1=7
verb|hand|engagement held|0=5 1=-5
verb|hand|extended|0=24 1=-21
verb|hand|obstacle|0=-7 1=7
verb|hand|pledged|0=-16 1=12
verb|hand|reluctant|0=-6 1=6
verb|hand|withdrawn|0=25 1=-18 2=-7
verb|hang|0=16 1=-15
verb|hang|acts|0=21 1=-20
verb|hang|obstacle|0=5
verb|hang|pledged|0=16 1=-16
verb|happen|0=6 1=-6
verb|happen|pledged|0=6 1=-6
verb|hasten|0=-10 1=10
verb|hasten|acts|0=-10 1=10
verb|hasten|pledged|0=-10 1=10
verb|have|0=15 2=-29
verb|have|acts|0=17 2=-28
verb|have|agreement signed|1=5
verb|have|changed|0=-17 1=18
verb|have|committed|0=22 1=-19
verb|have|considering|0=-21 1=23
verb|have|delivered|0=33 1=-21 2=-36
verb|have|ended|1=10 2=-11
verb|have|engagement held|0=-5
verb|have|engagement planned|0=-12 1=13
verb|have|extended|0=-20 1=6 2=13
verb|have|obstacle|0=-13 1=14
verb|have|pledged|0=-11 2=19
verb|have|refused|0=10 1=-10
verb|have|reluctant|0=17 1=-17
verb|have|request|0=-43 1=43
verb|have|requirement|0=14 1=-15
verb|have|says|1=14 2=-11
verb|have|suspended|0=14 1=-14
verb|have|withdrawn|0=-8 2=7
verb|head|acts|0=-9 1=7
verb|head|authorised|0=19 1=-18
verb|head|considering|0=-14 1=14
verb|head|delivered|0=-7 1=7
verb|head|ended|1=-10 2=9
verb|head|engagement held|0=-14 1=14
verb|head|pledged|0=21 1=-9 2=-12
verb|head|refused|0=-10 1=10
verb|head|says|0=9 1=-7
verb|hear|0=22 1=-31 2=9
verb|hear|acts|0=12 1=-24 2=11
verb|hear|engagement planned|0=6 1=-5
verb|hear|obstacle|0=12 1=-12
verb|hear|pledged|1=-10 2=9
verb|hear|request|0=-9 1=9
verb|hear|says|0=10 1=-7
verb|help|1=16 2=-14
verb|help|acts|1=17 2=-12
verb|help|authorised|1=-8 2=7
verb|help|considering|0=-9 1=9
verb|help|engagement planned|0=5 1=-5
verb|help|extended|1=-5
verb|help|pledged|1=7 2=-11
verb|help|refused|0=11 1=-11
verb|help|reluctant|0=8 1=-8
verb|help|request|0=7 1=-7
verb|help|withdrawn|0=-20 1=28 2=-8
verb|herald|0=-12 1=12
verb|herald|acts|0=-11 1=11
verb|hesitate|0=6
verb|hesitate|acts|0=8
verb|hint|0=13 1=-13
verb|hint|acts|0=7 1=-7
verb|hint|reluctant|0=13 1=-13
verb|hint|says|0=6 1=-6
verb|hire|1=7 2=-10
verb|hire|acts|1=10 2=-10
verb|hire|extended|1=11 2=-7
verb|hire|pledged|0=6
verb|hit|0=-20 1=14 2=6
verb|hit|acts|0=-17 1=12 2=6
verb|hit|pledged|0=-18 1=13 2=6
verb|hold|0=12 1=-7 2=-5
verb|hold|authorised|0=11 1=-11
verb|hold|changed|0=8 1=-8
verb|hold|committed|0=-16 1=20
verb|hold|considering|1=-8 2=10
verb|hold|delivered|0=17 1=-17
verb|hold|engagement held|0=-10 1=12
verb|hold|engagement planned|0=21 1=-15 2=-7
verb|hold|extended|1=9
verb|hold|obstacle|0=-7 1=7
verb|hold|pledged|1=-17 2=15
verb|hold|says|0=12 1=-11
verb|hold|suspended|0=9 1=-9
verb|hold|withdrawn|0=-15 1=17
verb|home|0=6
verb|home|acts|0=-5 1=7
verb|home|says|0=11 1=-8
verb|honor|0=-18 2=22
verb|honor|acts|0=-12 1=-10 2=22
verb|honor|obstacle|0=7 1=-7
verb|honor|pledged|0=-20 2=23
verb|honor|says|0=-5 1=5
verb|honor|withdrawn|0=-5 1=5
verb|hope|0=13 2=-10
verb|hope|acts|0=32 1=-23 2=-9
verb|hope|agreement drafting|0=8 1=-8
verb|hope|engagement held|0=12 1=-12
verb|hope|refused|0=-10 1=10
verb|hope|request|0=13 1=-12
verb|hope|requirement|0=10 2=-8
verb|hope|says|0=-20 1=20
verb|hope|suspended|0=-11 1=11
verb|host|1=9 2=-10
verb|host|acts|0=12 2=-7
verb|host|delivered|0=12 1=-12
verb|host|engagement held|0=5 1=-5
verb|host|engagement planned|0=-14 1=17
verb|host|pledged|0=12 1=-6 2=-6
verb|host|says|0=-12 1=14
verb|host|withdrawn|0=-6 1=5
verb|house|0=-14 2=13
verb|house|acts|0=-20 1=7 2=13
verb|house|delivered|0=-20 1=20
verb|house|pledged|0=9 1=-22 2=13
verb|house|says|0=5 1=-5
verb|hurry|2=-5
verb|hurry|acts|2=-5
verb|hurry|pledged|2=-5
verb|identify|0=6 1=-6
verb|identify|committed|0=-5 1=5
verb|identify|considering|0=6 1=-6
verb|identify|pledged|0=5 1=-5
verb|identify|says|0=6 1=-6
verb|imagine|0=-16 1=16
verb|imagine|considering|0=-19 1=19
verb|imagine|says|0=-12 1=12
verb|impartieron|0=-11 1=11
verb|impartieron|delivered|0=-11 1=11
verb|impartieron|says|0=-11 1=11
verb|inaugurate|0=-10 1=10
verb|include|0=-6 2=9
verb|include|acts|0=19 1=-28 2=9
verb|include|agreement drafting|0=6 1=-6
verb|include|delivered|0=-14 1=14
verb|include|obstacle|0=8 1=-8
verb|include|pledged|0=11 1=-7
verb|include|refused|0=-12 1=12
verb|include|says|0=-25 1=25
verb|include|withdrawn|0=-5 1=-8 2=13
verb|increase|1=-7 2=7
verb|increase|acts|0=8 1=-15 2=7
verb|increase|considering|0=6 1=-6
verb|increase|delivered|0=8 1=-8
verb|increase|pledged|0=-14 1=7 2=7
verb|increase|says|0=-8 1=8
verb|indicate|1=-6
verb|indicate|acts|0=8 1=-11
verb|indicate|pledged|0=15 1=-11
verb|indicate|withdrawn|0=-12 2=7
verb|inform|1=-14 2=11
verb|inform|acts|0=10 1=-17 2=6
verb|inform|committed|0=-6
verb|inform|ended|0=8 1=-8
verb|inform|engagement held|0=12 1=-12
verb|inform|obstacle|0=9 1=-9
verb|inform|pledged|0=-11 2=15
verb|inform|says|0=-8 2=5
verb|inform|withdrawn|0=-6 1=12 2=-6
verb|inherit|0=8 1=-8
verb|inherit|acts|0=8 1=-8
verb|inherit|pledged|0=6 1=-6
verb|initial|0=6
verb|initial|acts|0=8
verb|initial|agreement drafting|0=-21 1=21
verb|initial|agreement signed|0=9 1=-8
verb|initial|committed|0=6 1=-6
verb|initial|pledged|0=11 1=-9
verb|inquire|0=-9 1=9
verb|inquire|request|0=-9 1=9
verb|insert|0=7 1=-6
verb|insert|acts|0=6 1=-6
verb|insert|ended|0=7 1=-6
verb|insist|acts|0=-13 1=17
verb|insist|delivered|0=9 1=-9
verb|insist|obstacle|0=-15 1=15
verb|insist|pledged|0=8 1=-6
verb|insist|refused|0=7 1=-7
verb|insist|says|0=11 1=-14
verb|insist|suspended|0=7 1=-7
verb|insist|withdrawn|0=-15 1=14
verb|inspect|0=7 1=-14 2=7
verb|inspect|acts|1=-11 2=7
verb|inspect|delivered|0=15 1=-15
verb|inspect|pledged|0=-7 2=8
verb|inspecté|0=-8 1=8
verb|inspecté|acts|0=-8 1=8
verb|inspecté|engagement held|0=-8 1=8
verb|install|obstacle|0=-6 1=6
verb|install|pledged|0=6
verb|instruct|delivered|0=-9 2=12
verb|instruct|obstacle|0=7 1=-7
verb|instruct|pledged|0=7 1=6 2=-12
verb|integrate|acts|0=6
verb|integrate|pledged|0=6
verb|intend|1=7 2=-7
verb|intend|acts|0=10 2=-5
verb|intend|authorised|0=-6 1=7
verb|intend|delivered|0=-8 1=8
verb|intend|engagement held|0=19 1=-19
verb|intend|extended|0=8
verb|intend|obstacle|0=-6 1=6
verb|intend|pledged|0=15 1=-9 2=-7
verb|intend|refused|0=10 1=-10
verb|intend|reluctant|0=-6 1=6
verb|intend|says|0=-10 1=11
verb|intend|suspended|0=-12 1=12
verb|intend|withdrawn|0=-11 1=7
verb|interrupt|0=11 1=-11
verb|interrupt|says|0=15 1=-15
verb|interrupt|suspended|0=8 1=-8
verb|intervene|0=-6 1=7
verb|intervene|acts|0=-7 1=8
verb|intervene|pledged|0=-8
verb|interview|0=5 1=-5
verb|interview|acts|0=5 1=-5
verb|interview|delivered|0=7 1=-7
verb|intimate|0=8 1=-8
verb|intimate|acts|0=8 1=-8
verb|intimate|committed|0=8 1=-8
verb|introduce|0=10 1=-6
verb|introduce|acts|0=13 1=-9
verb|introduce|authorised|0=-7 1=7
verb|introduce|pledged|0=8
verb|introduce|refused|0=11 1=-11
verb|invite|acts|0=-6 1=7
verb|invite|agreement drafting|0=7 1=-7
verb|invite|engagement held|0=25 1=-25
verb|invite|engagement planned|0=-24 1=25
verb|invite|pledged|1=7
verb|invite|requirement|0=-5 2=5
verb|invite|says|0=5 1=-5
verb|involve|0=-36 1=27 2=9
verb|involve|acts|0=-20 1=11 2=9
verb|involve|delivered|0=9 1=-9
verb|involve|pledged|0=-23 1=23
verb|involve|refused|0=-11 1=11
verb|involve|says|0=-16 1=16
verb|issue|committed|0=7 1=-7
verb|issue|delivered|0=5 1=-5
verb|issue|pledged|0=-6 1=7
verb|issue|says|0=-6 1=6
verb|join|2=8
verb|join|acts|1=-11 2=19
verb|join|committed|0=-13 1=9
verb|join|considering|0=-7 2=10
verb|join|delivered|1=8 2=-10
verb|join|extended|0=7 1=-7
verb|join|pledged|0=-22 2=19
verb|join|refused|0=-5 1=5
verb|join|reluctant|0=11 1=-11
verb|join|says|0=-6 1=13
verb|join|suspended|0=-9 1=9
verb|join|withdrawn|0=19 1=-18
verb|justify|0=-6 1=6
verb|justify|acts|0=-6 1=6
verb|keep|0=8 2=-9
verb|keep|acts|0=11 1=-9 2=-5
verb|keep|considering|1=-9 2=7
verb|keep|delivered|0=26 1=-37 2=12
verb|keep|ended|0=-8 1=6
verb|keep|extended|0=-34 1=24 2=9
verb|keep|obstacle|0=-12 1=12
verb|keep|pledged|0=22 2=-29
verb|keep|requirement|0=11 1=-10
verb|keep|says|0=-6 1=9
verb|kill|0=7 1=-6
verb|kill|pledged|0=6 1=-6
verb|kill|says|0=5 1=-5
verb|know|1=-8 2=11
verb|know|acts|1=-12 2=11
verb|know|delivered|0=5 1=-5
verb|know|refused|0=-10 1=10
verb|know|suspended|0=8 1=-8
verb|know|withdrawn|0=-9 2=12
verb|lack|0=12 1=-14
verb|lack|acts|0=22 1=-25
verb|lack|obstacle|0=11 1=-11
verb|lack|requirement|0=-13 1=14
verb|lack|says|0=-10 1=10
verb|lament|0=-9 1=10
verb|lament|acts|1=6
verb|lament|ended|0=-12 1=12
verb|land|2=13
verb|land|acts|0=7 2=7
verb|land|delivered|0=7 1=16 2=-15
verb|land|engagement held|0=10 1=-10
verb|land|pledged|0=-11 1=-19 2=29
verb|land|request|0=8 1=-8
verb|land|says|0=-10 2=12
verb|land|withdrawn|0=-17 1=18
verb|last|0=5 1=-15 2=10
verb|last|acts|0=9 1=-18 2=10
verb|last|committed|1=-8 2=9
verb|launch|1=11 2=-7
verb|launch|acts|0=-7 1=13 2=-6
verb|launch|authorised|2=-6
verb|launch|request|0=-8 1=8
verb|lay|0=-14 1=7 2=7
verb|lay|acts|0=-16 1=8 2=7
verb|lay|agreement signed|0=-6 1=6
verb|lay|changed|0=-9 1=9
verb|lay|delivered|0=22 1=-22
verb|lay|engagement held|0=6 1=-6
verb|lay|pledged|0=-29 1=20 2=9
verb|lead|acts|1=-10 2=14
verb|lead|considering|0=10 1=-9
verb|lead|engagement held|0=-38 1=38
verb|lead|engagement planned|0=6 1=-5
verb|lead|pledged|0=32 1=-26 2=-8
verb|lead|refused|0=12 1=-12
verb|lead|says|1=7
verb|lead|withdrawn|0=-34 1=8 2=26
verb|leak|0=8 1=-8
verb|leak|acts|0=8 1=-8
verb|leak|considering|0=8 1=-8
verb|lean|1=-9 2=12
verb|lean|acts|1=-9 2=12
verb|lean|considering|0=9 1=-9
verb|lean|reluctant|0=-11 2=12
verb|learn|acts|0=17 1=-15
verb|learn|obstacle|0=-7 1=7
verb|learn|pledged|0=5 1=-7
verb|learn|says|0=-17 1=14
verb|leave|0=5 2=-9
verb|leave|acts|0=8 2=-9
verb|leave|agreement drafting|0=8 1=-8
verb|leave|authorised|0=7 1=-5
verb|leave|considering|0=-9 1=-6 2=15
verb|leave|delivered|1=11 2=-7
verb|leave|ended|0=-7 1=28 2=-21
verb|leave|engagement held|0=9 1=-9
verb|leave|extended|0=-11 2=9
verb|leave|obstacle|0=-27 1=27
verb|leave|pledged|1=-16 2=13
verb|leave|refused|0=-5 1=5
verb|leave|reluctant|1=5 2=-6
verb|leave|request|0=6 1=-6
verb|leave|requirement|0=6
verb|leave|says|0=-5 1=7 2=8
verb|leave|withdrawn|0=8 1=-8
verb|lend|0=16 2=-16
verb|lend|acts|0=16 2=-15
verb|lend|considering|0=-14 1=14
verb|lend|pledged|1=10 2=-10
verb|lend|refused|0=16 1=-16
verb|lend|withdrawn|0=13 1=-8
verb|lengthen|0=-5 2=6
verb|lengthen|acts|0=-5 2=6
verb|lengthen|extended|2=6
verb|let|0=6 1=11 2=-16
verb|let|acts|0=5 1=9 2=-14
verb|let|authorised|0=-9 1=13
verb|let|considering|0=-25 1=26
verb|let|delivered|0=-10 1=10
verb|let|ended|0=9 2=-9
verb|let|engagement held|0=19 1=-19
verb|let|engagement planned|0=6 1=-6
verb|let|extended|0=-5 1=-11 2=16
verb|let|request|0=-7 1=7
verb|let|requirement|0=5
verb|let|withdrawn|0=8 1=5 2=-14
verb|lie|delivered|0=-9 1=9
verb|lie|obstacle|0=7 1=-7
verb|lie|withdrawn|0=-6 1=6
verb|lift|0=16 1=-14
verb|lift|acts|0=10 1=-7
verb|lift|delivered|0=9 1=-9
verb|lift|obstacle|0=-15 1=15
verb|lift|pledged|0=11 1=-9
verb|lift|says|0=7 1=-7
verb|lift|suspended|0=11 1=-11
verb|like|0=9 1=-22 2=12
verb|like|acts|0=-5 1=-8 2=13
verb|like|changed|1=5
verb|like|considering|0=6 1=-6
verb|like|obstacle|0=10 1=-10
verb|like|pledged|0=11 1=-19 2=8
verb|like|request|0=-7 1=8
verb|like|says|0=14 1=-14
verb|limit|0=-9 1=10
verb|limit|acts|0=-7 1=8
verb|limitó|0=-15 1=15
verb|limitó|acts|0=-15 1=15
verb|limitó|considering|0=-15 1=15
verb|line|0=9 1=-9
verb|line|acts|0=10 1=-10
verb|line|delivered|0=13 1=-13
verb|listen|0=-9 1=9
verb|listen|engagement held|0=-8 1=8
verb|list|pledged|0=5 1=-5
verb|list|request|0=-6 1=6
verb|live|0=-7 1=7
verb|live|acts|0=-8 1=7
verb|live|committed|0=-11 1=11
verb|lié|0=-8 1=8
verb|lié|acts|0=-8 1=8
verb|load|acts|0=-6 1=6
verb|load|says|0=11 1=-11
verb|load|suspended|0=11 1=-11
verb|lobby|0=16 1=-16
verb|lobby|engagement held|0=9 1=-9
verb|lobby|request|0=6 1=-6
verb|lobby|says|0=19 1=-19
verb|lock|acts|0=8 1=-8
verb|lock|says|0=-6 1=6
verb|lodge|0=-9 1=9
verb|lodge|acts|0=-17 1=17
verb|lodge|agreement drafting|0=7 1=-7
verb|lodge|delivered|0=10 1=-10
verb|lodge|obstacle|0=-27 1=27
verb|lodge|says|0=8 1=-8
verb|look|1=-6
verb|look|acts|0=11 1=-16
verb|look|agreement signed|0=-11 1=11
verb|look|delivered|0=26 1=-26
verb|look|engagement held|0=-10 1=10
verb|look|engagement planned|0=-5 1=6
verb|look|extended|2=-6
verb|look|pledged|0=13 1=-18 2=5
verb|look|refused|0=-6 1=6
verb|look|request|0=16 1=-16
verb|look|says|0=-8 1=8
verb|look|withdrawn|0=-10 1=8
verb|lose|1=8 2=-7
verb|lose|acts|1=6 2=-7
verb|lose|delivered|0=8 1=-8
verb|lose|obstacle|0=-6 1=6
verb|lose|pledged|1=9 2=-11
verb|lose|suspended|0=-14 1=14
verb|lose|withdrawn|0=5 1=-9
verb|lower|0=14 1=-13
verb|lower|acts|0=14 1=-13
verb|lower|ended|0=-8 1=8
verb|lower|pledged|0=6 1=-6
verb|lower|withdrawn|0=14 1=-14
verb|maintain|0=-6 2=9
verb|maintain|committed|0=-14 1=5 2=9
verb|maintain|delivered|0=11 1=-11
verb|maintain|extended|0=-5 1=-6 2=11
verb|maintain|obstacle|0=7 1=-7
verb|maintain|pledged|0=6 2=-10
verb|maintain|says|0=-6 2=9
verb|maintain|withdrawn|0=-10 1=11
verb|make|0=6 1=6 2=-12
verb|make|acts|1=9 2=-6
verb|make|committed|0=-11 1=16
verb|make|considering|0=16 1=-16
verb|make|delivered|0=9 1=-5
verb|make|engagement held|0=18 1=-18
verb|make|obstacle|0=-27 1=27
verb|make|pledged|0=-7
verb|make|refused|0=-24 1=24
verb|make|says|0=9 1=-5
verb|make|suspended|0=16 1=-16
verb|make|withdrawn|2=7
verb|manage|0=14 1=-14
verb|manage|obstacle|0=6 1=-6
verb|manage|pledged|0=11 1=-11
verb|manage|says|0=10 1=-10
verb|mandate|1=-8
verb|mandate|acts|0=-5
verb|mandate|authorised|0=-7 2=5
verb|mandate|pledged|0=10 1=-10
verb|mandate|says|0=8 1=-8
verb|march|acts|0=9 1=-9
verb|march|delivered|0=-12 1=12
verb|march|says|0=-12 1=12
verb|marine|acts|0=-12 1=13
verb|marine|says|0=16 1=-16
verb|mark|0=11 1=-9
verb|mark|acts|0=9 1=-7
verb|mark|delivered|0=12 1=-12
verb|match|0=10 1=-9
verb|match|pledged|0=10 1=-9
verb|match|says|0=9 1=-9
verb|may|0=10 1=-9
verb|may|pledged|0=11 1=-11
verb|may|says|0=6 1=-6
verb|mean|1=-6 2=10
verb|mean|acts|0=-6 2=10
verb|mean|agreement drafting|0=-12 1=12
verb|mean|agreement signed|0=-9 1=9
verb|mean|considering|0=5 1=-5
verb|mean|delivered|0=-8 1=8
verb|mean|engagement held|0=15 1=-15
verb|mean|extended|0=-10 1=6
verb|mean|obstacle|0=13 1=-13
verb|mean|pledged|0=-5 1=-5 2=10
verb|mean|request|0=-6 1=6
verb|mean|suspended|0=14 1=-14
verb|meeting|0=15 1=-15
verb|meeting|acts|0=15 1=-15
verb|meeting|changed|0=8 1=-8
verb|meeting|ended|0=-11 1=11
verb|meet|0=19 2=-11
verb|meet|acts|0=17 2=-9
verb|meet|agreement drafting|0=9 1=-9
verb|meet|agreement signed|0=-7 1=7
verb|meet|delivered|0=6 1=-6
verb|meet|engagement held|0=9 1=16 2=-14
verb|meet|engagement planned|1=-7
verb|meet|extended|0=6 1=-6
verb|meet|obstacle|0=-16 1=16
verb|meet|pledged|1=-12 2=10
verb|meet|request|0=8 1=-7
verb|member|0=-14 1=14
verb|member|acts|0=-5 1=5
verb|member|delivered|0=-10 1=10
verb|member|says|0=-9 1=9
verb|mend|0=6 1=-6
verb|mend|acts|0=6 1=-6
verb|mend|delivered|0=6 1=-6
verb|mention|2=-8
verb|mention|acts|0=6 2=-8
verb|mention|committed|0=16 1=-16
verb|mention|delivered|0=-9 1=9
verb|mention|obstacle|0=-9 1=9
verb|mention|pledged|0=-14 1=22 2=-8
verb|mention|reluctant|0=6 1=-5
verb|mention|suspended|0=6 1=-6
verb|might|says|0=5 1=-5
verb|minister|0=8 1=-8
verb|minister|acts|0=7 1=-7
verb|minister|request|0=5 1=-5
verb|misread|0=-11 1=11
verb|misread|acts|0=-11 1=11
verb|misread|refused|0=-11 1=11
verb|misstate|0=8 1=-8
verb|misstate|acts|0=8 1=-8
verb|misstate|delivered|0=8 1=-8
verb|miss|0=-15 1=17
verb|miss|acts|0=-7 1=9
verb|miss|obstacle|0=10 1=-10
verb|miss|pledged|0=-13 1=14
verb|miss|says|0=-8 1=8
verb|mobilize|0=7 1=-6
verb|mobilize|acts|0=7
verb|mobilize|pledged|0=7
verb|montent|0=-11 1=11
verb|montent|delivered|0=-11 1=11
verb|montent|says|0=-11 1=11
verb|mount|acts|0=-7 1=6
verb|mount|delivered|0=-6 1=6
verb|mount|says|0=5 1=-5
verb|move|0=14 2=-12
verb|move|acts|0=20 2=-21
verb|move|authorised|1=8
verb|move|delivered|0=13 1=-13
verb|move|pledged|0=-11 1=15
verb|move|request|0=7 1=-7
verb|move|says|0=-6 2=9
verb|move|suspended|0=13 1=-13
verb|move|withdrawn|1=5
verb|mull|0=5 1=-5
verb|mull|acts|0=-5 1=5
verb|mull|considering|0=5 1=-5
verb|mull|says|0=10 1=-10
verb|muster|acts|0=8 1=-7
verb|must|says|0=-5 1=5
verb|name|1=17 2=-16
verb|name|acts|1=20 2=-16
verb|name|delivered|0=-6 1=6
verb|name|obstacle|0=-6 1=6
verb|name|pledged|0=12 2=-12
verb|name|request|0=-5 1=5
verb|navy|0=-7 1=7
verb|navy|acts|0=-7 1=7
verb|navy|delivered|0=-7 1=7
verb|need|1=15 2=-18
verb|need|acts|0=12 2=-13
verb|need|agreement drafting|0=-6 1=6
verb|need|delivered|0=-5 1=5
verb|need|extended|0=5 1=10 2=-15
verb|need|pledged|0=13 1=-11
verb|need|refused|0=6 1=-6
verb|need|request|0=-20 1=21
verb|need|says|0=-9 1=14
verb|need|withdrawn|1=-5
verb|negotiate|0=11 1=-15
verb|negotiate|acts|0=20 1=-18
verb|negotiate|agreement drafting|0=16 1=-21
verb|negotiate|extended|0=6 1=-6
verb|negotiate|obstacle|0=-11 1=11
verb|negotiate|pledged|0=-18 1=19
verb|negotiate|says|0=-9 2=5
verb|nominate|0=-10 1=8
verb|nominate|acts|0=-10 1=8
verb|nominate|pledged|0=-13 1=11
verb|note|0=13 1=-5 2=-8
verb|note|acts|0=13 2=-8
verb|note|authorised|0=-8 1=8
verb|note|committed|0=8 1=-8
verb|note|delivered|0=-5 1=5
verb|note|ended|0=6
verb|note|pledged|0=13 1=-13
verb|note|request|0=-6 1=6
verb|notify|0=16 1=-33 2=16
verb|notify|acts|0=-6 1=-11 2=16
verb|notify|committed|1=-7
verb|notify|ended|0=5 1=-6
verb|notify|says|0=22 1=-22
verb|notify|suspended|0=8 1=-8
verb|notify|withdrawn|0=-6 1=-7 2=13
verb|number|0=-17 2=13
verb|number|acts|0=-16 2=13
verb|number|delivered|0=-26 1=26
verb|number|pledged|1=-14 2=11
verb|number|requirement|0=12 2=-9
verb|number|withdrawn|1=-14 2=12
verb|object|obstacle|0=9 1=-9
verb|object|pledged|0=-9 1=9
verb|obligate|0=12 1=-12
verb|obligate|acts|0=9 1=-9
verb|obligate|committed|0=7 1=-7
verb|oblige|1=-6 2=8
verb|oblige|acts|2=8
verb|oblige|ended|0=-6 2=8
verb|observe|0=6 1=-5
verb|obtain|0=-8
verb|obtain|engagement held|0=9 1=-9
verb|obtain|obstacle|0=-13 1=14
verb|occupy|0=19 1=-18
verb|occupy|acts|0=14 1=-13
verb|occupy|pledged|0=13 1=-13
verb|occupy|refused|0=10 1=-10
verb|offer|0=12 2=-19
verb|offer|acts|1=16 2=-19
verb|offer|agreement drafting|0=-6 1=7
verb|offer|authorised|0=11 1=-11
verb|offer|committed|0=15 1=-15
verb|offer|considering|1=-8 2=11
verb|offer|delivered|0=-10 1=10
verb|offer|obstacle|0=9 1=-9
verb|offer|pledged|0=8 1=16 2=-26
verb|offer|refused|0=-9 1=9
verb|offer|requirement|1=-8 2=12
verb|offer|says|0=18 1=-22 2=8
verb|offer|suspended|0=-8 1=8
verb|officer|0=14 2=-16
verb|officer|acts|1=15 2=-16
verb|officer|delivered|0=-19 1=19
verb|officer|pledged|0=19 2=-16
verb|officer|says|0=13 1=-13
verb|officer|withdrawn|0=13 1=-13
verb|official|0=-6 1=6
verb|official|acts|0=-10 1=10
verb|offset|1=5
verb|offset|pledged|1=5
verb|open|0=9 1=-8
verb|open|acts|0=10 1=-10
verb|open|agreement drafting|0=-8 1=8
verb|open|agreement signed|0=7 1=-7
verb|open|authorised|0=-12 1=12
verb|open|delivered|0=14 1=-13
verb|open|engagement held|0=-6 1=6
verb|open|pledged|0=30 1=-30
verb|open|request|0=-11 1=11
verb|open|withdrawn|0=-6 1=7
verb|operate|1=-7
verb|operate|acts|0=-7
verb|operate|authorised|0=6 1=-6
verb|operate|extended|0=-6 2=8
verb|operate|pledged|0=6 1=-6
verb|operate|says|0=10 1=-10
verb|oppose|acts|0=10 1=-10
verb|oppose|changed|0=6 1=-6
verb|oppose|pledged|0=5 1=-5
verb|oppose|refused|0=-6 1=6
verb|oppose|reluctant|0=-10 1=10
verb|oppose|says|0=-12 1=12
verb|order|0=-14 1=14
verb|order|authorised|0=-18 1=18
verb|order|committed|0=-23 1=12 2=11
verb|order|engagement held|0=-5 1=5
verb|order|pledged|0=15 1=-18
verb|order|says|0=-14 1=14
verb|order|withdrawn|0=18 1=-8 2=-10
verb|ordonné|0=-9 1=9
verb|ordonné|acts|0=-7 1=7
verb|ordonné|authorised|0=-9 1=9
verb|ordonné|pledged|0=5 1=-5
verb|organize|acts|0=-6 1=6
verb|organize|says|0=5 1=-5
verb|ought|acts|0=7 1=-6
verb|ought|pledged|0=-7
verb|ought|request|0=13 1=-13
verb|ought|says|0=-7 1=8
verb|outfit|0=5 1=-5
verb|outfit|acts|0=5 1=-5
verb|outfit|pledged|0=5 1=-5
verb|outgunned|0=-6 1=6
verb|outgunned|acts|0=-6 1=6
verb|outgunned|delivered|0=-6 1=6
verb|outlaw|agreement drafting|0=10 1=-10
verb|outlaw|obstacle|0=-8 1=8
verb|overcome|acts|0=-8 1=8
verb|overhaul|1=-5 2=10
verb|overhaul|acts|1=-5 2=10
verb|overhaul|pledged|1=-5 2=10
verb|oversee|0=-6 1=7
verb|oversee|acts|0=-6 1=7
verb|oversee|agreement drafting|0=-7 1=7
verb|overshadow|0=-16 1=16
verb|overshadow|acts|0=-18 1=18
verb|overshadow|delivered|0=-16 1=16
verb|overstretch|0=10 1=-10
verb|overstretch|acts|0=10 1=-10
verb|overstretch|refused|0=9 1=-9
verb|owe|0=11 1=-14
verb|owe|acts|0=6 1=-8
verb|owe|engagement held|0=-7 1=7
verb|owe|obstacle|0=6 1=-6
verb|owe|pledged|0=12 1=-16
verb|owe|request|0=5 1=-5
verb|owe|says|0=5 1=-5
verb|owe|suspended|0=15 1=-15
verb|owe|withdrawn|0=-12 1=12
verb|pace|0=10 1=-10
verb|pace|acts|0=10 1=-10
verb|pace|pledged|0=8 1=-8
verb|pack|0=5 1=-10
verb|pack|acts|1=-8
verb|pack|delivered|0=7 1=-7
verb|pack|pledged|1=-5 2=7
verb|paint|0=-7 1=7
verb|paint|acts|0=-7 1=7
verb|pair|0=-7 1=7
verb|pair|acts|0=-7 1=7
verb|pair|delivered|0=-7 1=7
verb|parade|0=6 1=-6
verb|parade|acts|0=6 1=-6
verb|parade|delivered|0=8 1=-8
verb|park|acts|0=-11 1=11
verb|park|delivered|0=-6 1=6
verb|park|says|0=8 1=-8
verb|parlé|acts|0=-7 1=7
verb|parlé|says|0=5 1=-5
verb|participate|0=-11 1=11
verb|participate|acts|0=-17 1=16
verb|participate|committed|1=8
verb|participate|considering|0=5
verb|participate|delivered|0=-12 1=12
verb|participate|engagement held|0=-9 1=9
verb|participate|refused|0=15 1=-15
verb|participate|says|0=5 1=-5
verb|partner|0=-7 1=7
verb|partner|acts|0=-9 1=10
verb|partner|delivered|0=-7 1=7
verb|part|0=-9 2=7
verb|part|acts|0=-8 2=7
verb|part|considering|0=8
verb|part|pledged|0=-9 2=8
verb|pass|0=9 2=-6
verb|pass|acts|2=-6
verb|pass|authorised|0=-14 1=12
verb|pass|committed|0=14 1=-12
verb|pass|delivered|0=10 1=-10
verb|pass|extended|2=-8
verb|pass|obstacle|0=11 1=-11
verb|pass|pledged|0=-5
verb|pass|refused|0=-6 1=6
verb|pass|requirement|0=-10 1=10
verb|pass|says|0=6 1=-6
verb|patrol|0=-9 1=6
verb|patrol|pledged|0=-12 1=9
verb|patrol|refused|0=-7 1=7
verb|patrol|request|0=6 1=-6
verb|pause|0=8
verb|pause|acts|0=-8 1=11
verb|pause|says|0=15 1=-15
verb|pause|suspended|0=8 1=-7
verb|pave|acts|1=5
verb|pave|agreement drafting|0=-11 1=11
verb|pave|pledged|0=9 1=-8
verb|pay|0=7 1=8 2=-16
verb|pay|acts|1=5 2=-10
verb|pay|agreement signed|0=7 1=-7
verb|pay|committed|0=-10 2=7
verb|pay|considering|0=-34 1=25 2=8
verb|pay|delivered|0=25 1=-14 2=-22
verb|pay|engagement held|0=9 1=-9
verb|pay|engagement planned|0=-5 1=5
verb|pay|extended|0=11 1=-11
verb|pay|obstacle|0=33 1=-33
verb|pay|pledged|1=-12 2=10
verb|pay|reluctant|0=-12 1=14
verb|pay|requirement|0=-9 1=10
verb|pay|suspended|0=-23 1=23
verb|pay|withdrawn|0=-14 1=14
verb|pen|0=14 1=-14
verb|pen|acts|0=14 1=-14
verb|pen|delivered|0=11 1=-11
verb|permit|0=-24 1=30 2=-6
verb|permit|acts|0=-18 1=24 2=-6
verb|permit|authorised|0=-9 1=10
verb|permit|committed|0=11 1=-6
verb|permit|obstacle|0=-10 1=10
verb|permit|pledged|0=-15 1=15
verb|permit|says|0=-6 1=6
verb|pick|0=7 2=-8
verb|pick|acts|0=14 1=-5 2=-8
verb|pick|pledged|0=14 1=-6 2=-8
verb|pick|says|0=-7 1=7
verb|picture|0=-5
verb|picture|considering|0=-5
verb|picture|says|0=-7 1=7
verb|pin|acts|0=8 1=-8
verb|pin|delivered|0=11 1=-11
verb|pin|pledged|0=-8 1=8
verb|place|0=-9 1=9
verb|place|committed|0=-19 1=16
verb|place|pledged|0=-9 1=11
verb|place|refused|0=8 1=-8
verb|place|says|0=-8 1=8
verb|plantear|0=7 1=-7
verb|plantear|agreement drafting|0=6 1=-6
verb|plan|acts|1=-7
verb|plan|considering|0=-8 1=8
verb|plan|delivered|0=-7 1=7
verb|plan|engagement held|0=8 1=-8
verb|plan|engagement planned|0=-7 1=9
verb|plan|extended|1=7 2=-7
verb|plan|obstacle|0=11 1=-11
verb|plan|pledged|0=12 1=-30 2=19
verb|plan|refused|0=-17 1=17
verb|plan|reluctant|0=6 1=-6
verb|plan|says|0=-6 1=6
verb|plan|suspended|0=11 1=-11
verb|plan|withdrawn|1=9
verb|play|0=-14 1=17
verb|play|acts|0=-13 1=16
verb|play|engagement held|0=-7 1=7
verb|play|pledged|0=-11 1=14
verb|plead|engagement planned|0=-7 1=8
verb|plead|request|1=5
verb|plead|says|0=-6 1=6
verb|pledge|0=11 1=-14
verb|pledge|acts|0=-7 1=6
verb|pledge|delivered|0=16 1=-16
verb|pledge|engagement held|0=-8 1=8
verb|pledge|obstacle|0=8 1=-8
verb|pledge|pledged|0=-9 1=13
verb|pledge|reluctant|0=10 1=-10
verb|pledge|says|0=28 1=-25
verb|point|0=-12 1=12
verb|point|obstacle|0=7 1=-7
verb|point|pledged|0=-10 1=10
verb|point|request|0=-7 1=7
verb|point|says|0=-10 1=10
verb|poise|0=10 1=-9
verb|poise|acts|0=10 1=-9
verb|poise|extended|0=10 1=-9
verb|polish|0=5 1=-5
verb|polish|authorised|0=5 1=-5
verb|postpone|1=-18 2=17
verb|postpone|acts|1=-13 2=17
verb|postpone|engagement cancelled|0=6 1=-6
verb|postpone|obstacle|0=-8 1=8
verb|postpone|pledged|1=-9 2=10
verb|postpone|says|0=5 1=-5
verb|postpone|suspended|2=7
verb|post|0=-22 1=18
verb|post|acts|0=27 1=-26
verb|post|pledged|0=-20 1=15 2=5
verb|post|says|0=-49 1=44
verb|pour|delivered|0=-10 1=10
verb|pour|pledged|0=9 1=-9
verb|practice|0=19 1=-19
verb|practice|acts|0=18 1=-18
verb|practice|pledged|0=19 1=-19
verb|praise|0=9 1=-21 2=12
verb|praise|acts|1=-16 2=12
verb|praise|delivered|0=16 1=-17
verb|praise|pledged|0=-5 1=-7 2=12
verb|predict|2=6
verb|predict|requirement|2=6
verb|prefer|1=5
verb|prefer|pledged|0=-7 1=7
verb|prepare|1=-6 2=6
verb|prepare|acts|0=6 1=-19 2=13
verb|prepare|agreement drafting|0=8 1=-7
verb|prepare|delivered|0=-14 1=14
verb|prepare|engagement held|0=-12 1=12
verb|prepare|pledged|1=-16 2=13
verb|prepare|refused|0=7 1=-7
verb|prepare|says|0=-7 1=12 2=-6
verb|prepare|withdrawn|1=7
verb|present|2=-7
verb|present|acts|0=-16 1=23 2=-6
verb|present|changed|0=12 1=-11
verb|present|engagement held|0=-8 1=8
verb|present|pledged|0=13 2=-15
verb|present|requirement|0=-12 1=9
verb|present|says|0=18 1=-18
verb|preside|delivered|0=-7 1=7
verb|preside|engagement held|0=10 1=-10
verb|press|0=10 1=-10
verb|press|authorised|0=15 1=-15
verb|press|engagement held|0=13 1=-13
verb|press|obstacle|0=7 1=-7
verb|press|request|0=-24 1=25
verb|press|says|0=8 1=-8
verb|proceed|2=5
verb|proceed|acts|2=5
verb|proceed|pledged|1=-7 2=5
verb|proclaim|pledged|0=-6
verb|proclaim|requirement|0=6
verb|procure|0=7 2=-7
verb|procure|acts|1=9 2=-7
verb|procure|pledged|0=6 2=-6
verb|procure|says|0=9 1=-9
verb|produce|0=11 1=-11
verb|produce|says|0=6 1=-6
verb|progress|0=-6 1=6
verb|progress|obstacle|0=-7 1=7
verb|progress|says|0=-6 1=6
verb|prohibit|0=8 1=-8
verb|prohibit|agreement drafting|0=9 1=-9
verb|prohibit|obstacle|0=-9 1=9
verb|prohibit|pledged|0=7 1=-6
verb|prohibit|says|0=5 1=-5
verb|prolong|1=13 2=-16
verb|prolong|acts|1=9 2=-16
verb|prolong|committed|0=-7 2=6
verb|prolong|ended|0=-11 1=13
verb|prolong|extended|0=18 1=-12
verb|prolong|obstacle|0=-11 1=11
verb|prolong|pledged|0=11 2=-13
verb|prolong|requirement|0=-7 1=9
verb|prolong|says|0=-8 1=7
verb|promise|0=13 2=-18
verb|promise|acts|1=11 2=-12
verb|promise|agreement drafting|0=6 1=-6
verb|promise|authorised|1=5
verb|promise|considering|0=10 1=-10
verb|promise|engagement held|0=-9 1=9
verb|promise|engagement planned|0=8 1=-6
verb|promise|extended|0=7
verb|promise|obstacle|0=10 1=-10
verb|promise|pledged|1=7 2=-11
verb|promise|reluctant|0=11 1=-11
verb|promise|request|0=-6 1=6
verb|promise|says|0=27 1=-22
verb|promise|suspended|0=-7 1=7
verb|promise|withdrawn|0=7 2=-6
verb|propose|0=-5 2=5
verb|propose|acts|1=-7 2=6
verb|propose|changed|0=-8 1=8
verb|propose|considering|0=9 1=-8
verb|propose|delivered|0=17 1=-17
verb|propose|engagement held|0=-8 1=8
verb|propose|extended|1=-9
verb|propose|pledged|0=-8
verb|propose|says|0=-6 1=6
verb|protect|2=8
verb|protect|acts|1=-6 2=8
verb|protect|delivered|0=-14 1=14
verb|protect|pledged|0=9 1=-14
verb|provide|0=8 2=-15
verb|provide|acts|1=9 2=-8
verb|provide|agreement drafting|0=-8 1=8
verb|provide|agreement signed|0=-5 1=5
verb|provide|committed|0=14 1=-10
verb|provide|considering|0=-21 1=11 2=10
verb|provide|delivered|0=32 1=-28 2=-7
verb|provide|extended|0=-6 2=11
verb|provide|pledged|1=23 2=-18
verb|provide|request|0=12 1=-12
verb|provide|requirement|0=-7 1=7
verb|provide|says|0=15 1=-7 2=-5
verb|provide|withdrawn|1=-7
verb|provoke|0=-7 1=7
verb|provoke|acts|0=-7 1=7
verb|provoke|considering|0=-7 1=7
verb|précédé|0=5 1=-5
verb|précédé|acts|0=5 1=-5
verb|publish|0=-16 1=11 2=5
verb|publish|acts|0=-16 1=11 2=5
verb|publish|obstacle|0=-6 1=6
verb|publish|pledged|0=-7 2=6
verb|pull|1=17 2=-13
verb|pull|acts|0=16 2=-12
verb|pull|says|0=-20 1=20
verb|pull|withdrawn|0=-8 1=19 2=-11
verb|purchase|0=9 1=-9
verb|purchase|acts|0=9 1=-9
verb|purchase|considering|0=9 1=-9
verb|push|0=-8 1=8
verb|put|0=5
verb|put|acts|2=6
verb|put|agreement drafting|0=-12 1=13
verb|put|agreement signed|0=-22 1=23
verb|put|authorised|0=19 1=-29 2=10
verb|put|changed|0=10 1=-9
verb|put|committed|0=-26 2=25
verb|put|considering|1=10 2=-7
verb|put|delivered|1=14 2=-6
verb|put|engagement held|0=23 1=-23
verb|put|engagement planned|0=9 1=-9
verb|put|extended|0=9 2=-11
verb|put|obstacle|0=18 1=-18
verb|put|pledged|0=-18 1=19
verb|put|refused|0=7 1=-7
verb|put|request|0=-25 1=25
verb|put|says|0=10 1=8 2=-9
verb|put|suspended|0=12
verb|put|withdrawn|1=-13 2=16
verb|quantify|0=-6 1=8
verb|quantify|acts|0=-6 1=8
verb|quantify|pledged|0=-6 1=8
verb|quarter|0=9 1=-7
verb|quarter|acts|0=8 1=-6
verb|quarter|pledged|0=9 1=-7
verb|question|0=-12 1=13
verb|question|acts|0=-12 1=13
verb|question|reluctant|0=-16 1=16
verb|quit|2=-6
verb|quit|acts|0=6 2=-6
verb|quit|withdrawn|2=-6
verb|quote|0=-18 1=19
verb|quote|acts|1=5
verb|quote|pledged|0=-8 1=10
verb|quote|says|0=-14 1=14
verb|raise|1=11
verb|raise|acts|0=-8 1=12
verb|raise|authorised|0=-24 1=24
verb|raise|committed|0=-11 1=10
verb|raise|delivered|0=19 1=-19
verb|raise|engagement planned|0=8 1=-7
verb|raise|pledged|2=-5
verb|raise|refused|0=-6 1=6
verb|raise|requirement|0=10 1=-10
verb|raise|suspended|0=-10 1=10
verb|ratify|0=-12 1=13
verb|ratify|acts|0=-9 1=10
verb|ratify|agreement in-force|0=-8 1=8
verb|ratify|agreement signed|0=-8 1=8
verb|ratify|committed|0=7 1=-6
verb|reach|2=9
verb|reach|acts|2=8
verb|reach|agreement drafting|0=-6 1=6
verb|reach|agreement signed|0=7 1=-7
verb|reach|committed|0=-11 1=12
verb|reach|delivered|1=10
verb|reach|engagement planned|0=12 1=-10
verb|reach|extended|0=7 1=-7
verb|reach|obstacle|0=-9 1=9
verb|reach|pledged|1=-15 2=18
verb|reach|reluctant|0=6 1=-5
verb|reach|requirement|1=-5
verb|reach|says|0=-6
verb|reach|suspended|0=7 1=-7
verb|react|0=6
verb|react|pledged|0=8 1=-6
verb|readied|0=6 1=-21 2=15
verb|readied|acts|0=-16 2=15
verb|readied|considering|0=16 1=-16
verb|readied|pledged|0=-10 1=-5 2=15
verb|readied|says|0=22 1=-22
verb|ready|0=-5 2=5
verb|ready|acts|0=10 1=-15 2=5
verb|ready|pledged|0=-5 2=5
verb|ready|says|0=-15 1=15
verb|read|engagement held|0=6 1=-6
verb|read|request|0=-6 1=6
verb|reaffirm|0=-16 1=30 2=-13
verb|reaffirm|acts|0=-16 1=30 2=-13
verb|reaffirm|obstacle|0=-7 1=7
verb|reaffirm|pledged|0=-7 1=21 2=-13
verb|reaffirm|refused|0=-6 1=6
verb|reassure|pledged|0=-6 1=6
verb|rebuild|0=-6 1=6
verb|rebuild|acts|0=-6 1=6
verb|rebuild|pledged|0=-7 1=7
verb|recall|agreement drafting|0=-7 1=8
verb|recall|committed|0=-6 1=6
verb|recall|delivered|0=15 1=-15
verb|recall|ended|0=-9 1=9
verb|recall|extended|0=-6 1=7
verb|recall|pledged|0=18 1=-20
verb|recall|refused|0=11 1=-11
verb|recall|reluctant|1=6
verb|recall|request|0=-16 1=16
verb|recall|suspended|0=-5 1=6
verb|recall|withdrawn|1=-6
verb|receive|1=15 2=-16
verb|receive|acts|0=9 2=-13
verb|receive|agreement signed|0=-12 1=12
verb|receive|authorised|0=-12 1=13
verb|receive|changed|0=5
verb|receive|committed|0=7 1=-7
verb|receive|considering|0=-13 1=13
verb|receive|delivered|0=9
verb|receive|engagement held|0=8
verb|receive|engagement planned|0=7 1=-7
verb|receive|pledged|0=19 1=-20
verb|receive|refused|0=-6 1=6
verb|receive|request|0=-9 1=9
verb|receive|requirement|1=6
verb|receive|says|0=-13 1=14
verb|reckon|0=7 1=-7
verb|reckon|acts|0=9 1=-9
verb|recognize|0=-9 1=9
verb|recognize|acts|0=-10 1=10
verb|recognize|pledged|0=-7 1=8
verb|recommend|1=-19 2=14
verb|recommend|acts|0=6 1=-21 2=15
verb|recommend|considering|0=11 1=-11
verb|recommend|extended|0=20 1=-27 2=8
verb|recommend|request|0=-20 1=20
verb|reconsider|0=10 1=-9
verb|reconsider|pledged|0=7 1=-7
verb|reconsider|says|0=6 1=-6
verb|record|0=12 1=-12
verb|record|acts|0=12 1=-12
verb|record|committed|0=9 1=-9
verb|recruit|delivered|0=5 1=-5
verb|reduce|0=19 1=-6 2=-13
verb|reduce|acts|1=9 2=-12
verb|reduce|committed|0=-17 1=20
verb|reduce|delivered|0=20 1=-21
verb|reduce|obstacle|0=12 1=-12
verb|reduce|pledged|0=-11 1=7
verb|reduce|says|0=15 1=-15
verb|reduce|withdrawn|0=9 2=-13
verb|refer|acts|0=7 1=-10
verb|refer|agreement drafting|0=6 1=-6
verb|refer|obstacle|0=5 1=-5
verb|refer|pledged|0=-16 1=13
verb|refer|says|0=-8 1=8
verb|refuel|acts|0=-7 1=10
verb|refuel|says|0=7 1=-7
verb|refund|0=18 1=-18
verb|refund|pledged|0=18 1=-18
verb|refund|says|0=14 1=-14
verb|refurbish|acts|0=-9 1=9
verb|refurbish|says|0=6 1=-6
verb|refuse|0=17 1=-10 2=-8
verb|refuse|acts|0=6 2=-7
verb|refuse|changed|0=6 1=-6
verb|refuse|ended|2=-5
verb|refuse|obstacle|0=-11 1=11
verb|refuse|pledged|0=9 1=-8
verb|refuse|reluctant|0=5 1=-5
verb|refuse|says|0=11 1=-11
verb|refuse|withdrawn|0=11 1=-9
verb|regard|acts|0=7 1=-7
verb|regard|delivered|0=-7 1=7
verb|regard|says|0=-8 1=8
verb|regret|0=11 1=-7
verb|regret|acts|0=5
verb|regret|obstacle|0=6 1=-6
verb|regret|says|0=6 1=-6
verb|regret|withdrawn|1=5
verb|regulate|0=14 1=-14
verb|regulate|acts|0=14 1=-14
verb|regulate|agreement drafting|0=8 1=-8
verb|regulate|pledged|0=6 1=-6
verb|reimburse|1=6
verb|reimburse|agreement drafting|0=-7 1=7
verb|reimburse|says|0=-5 1=5
verb|reinforce|1=-11 2=7
verb|reinforce|acts|1=-10 2=8
verb|reinforce|committed|1=-8
verb|reinforce|delivered|0=-9 1=9
verb|reinforce|pledged|0=-9 2=10
verb|reinforce|withdrawn|0=11 2=-6
verb|reiterate|1=7
verb|reiterate|acts|0=-10 1=12
verb|reiterate|pledged|0=-7 1=8
verb|reiterate|refused|0=-10 1=10
verb|reiterate|says|0=5 1=-5
verb|reject|0=9 2=-8
verb|reject|acts|2=-8
verb|reject|changed|0=11 1=-11
verb|reject|extended|0=7 1=-7
verb|reject|pledged|2=-9
verb|reject|refused|0=-27 1=27
verb|reject|request|0=14 1=-14
verb|relay|0=16 1=-14
verb|relay|acts|0=10 1=-9
verb|relay|pledged|0=15 1=-14
verb|relay|says|0=6 1=-6
verb|release|0=-8 2=10
verb|release|acts|1=-10 2=10
verb|release|committed|0=-9 1=14 2=-5
verb|release|considering|0=-8 2=9
verb|release|delivered|0=-20 1=20
verb|release|pledged|0=32 1=-35
verb|release|says|0=-9 1=9
verb|relent|0=-5 1=5
verb|relent|acts|0=-5 1=5
verb|relieve|0=-10 1=15
verb|relieve|pledged|0=-15 1=28 2=-14
verb|relieve|says|0=-14 1=14
verb|relieve|suspended|0=7 1=-7
verb|relieve|withdrawn|1=-12 2=13
verb|relocate|0=-13 1=13
verb|relocate|acts|0=-11 1=11
verb|relocate|withdrawn|0=-15 1=15
verb|rely|1=-6
verb|rely|delivered|0=7 1=-7
verb|rely|withdrawn|1=5
verb|remain|0=24 2=-36
verb|remain|acts|0=25 2=-32
verb|remain|committed|0=-23 1=28
verb|remain|delivered|0=36 1=-34
verb|remain|engagement planned|0=-5 1=5
verb|remain|obstacle|0=20 1=-20
verb|remain|pledged|1=46 2=-40
verb|remain|reluctant|0=5
verb|remain|suspended|0=13 1=-13
verb|remain|withdrawn|0=-11 2=15
verb|remind|1=5
verb|remind|acts|0=-6 1=7
verb|remind|requirement|0=-7 1=7
verb|remit|pledged|0=6
verb|remove|says|0=-6 1=6
verb|remove|withdrawn|0=-11 1=10
verb|renew|0=6 1=12 2=-13
verb|renew|acts|0=10 1=8 2=-15
verb|renew|agreement drafting|0=-8 1=9
verb|renew|considering|0=7
verb|renew|ended|2=-7
verb|renew|engagement held|0=7 1=-7
verb|renew|extended|0=11 2=-7
verb|renew|obstacle|0=9 1=-9
verb|renew|pledged|0=-22 1=18
verb|renew|request|0=-36 1=36
verb|renew|requirement|1=6
verb|renew|says|0=-10 1=5
verb|renew|withdrawn|0=24 1=-35 2=11
verb|renvoyé|extended|0=5 1=-5
verb|reopen|acts|0=-5 1=5
verb|reopen|considering|0=9 1=-9
verb|reopen|says|0=10 1=-10
verb|repair|0=-6 2=7
verb|repair|acts|0=-10 2=7
verb|repair|extended|1=7
verb|repair|pledged|0=-8 2=10
verb|repatriate|0=11 2=-10
verb|repatriate|acts|1=5 2=-9
verb|repatriate|says|0=6 1=-6
verb|repatriate|withdrawn|0=12 2=-14
verb|repeat|0=-10 2=14
verb|repeat|acts|0=-13 2=15
verb|repeat|obstacle|0=8 1=-8
verb|repeat|pledged|0=-25 1=10 2=15
verb|repeat|refused|0=5 1=-5
verb|replace|0=-9 1=13
verb|replace|authorised|1=-6 2=7
verb|replace|changed|0=7
verb|replace|committed|1=-6
verb|replace|considering|0=12 1=-11
verb|replace|delivered|0=-31 1=31
verb|replace|pledged|1=-12 2=15
verb|replace|requirement|0=9 2=-7
verb|replace|says|0=-10 1=12
verb|replace|withdrawn|0=-13 1=25 2=-12
verb|reply|acts|1=9
verb|reply|considering|0=-11 1=11
verb|reply|obstacle|0=-12 1=12
verb|reply|refused|0=9 1=-9
verb|reply|request|0=15 1=-15
verb|reply|says|1=-8
verb|report|acts|1=6
verb|report|committed|0=-9 1=9
verb|report|considering|0=7 1=-7
verb|report|delivered|0=-20 1=20
verb|report|engagement held|0=9 1=-9
verb|report|obstacle|0=-15 1=16
verb|report|pledged|0=23 1=-21
verb|represent|0=9 1=-6
verb|represent|acts|0=6
verb|represent|delivered|0=15 1=-15
verb|represent|engagement held|0=-12 1=12
verb|represent|pledged|0=5 1=-5
verb|request|0=12 1=-12
verb|request|agreement drafting|0=-7 1=7
verb|request|pledged|0=19 1=-18
verb|request|says|0=14 1=-14
verb|require|acts|0=13 1=-17
verb|require|agreement drafting|0=-8 1=8
verb|require|says|0=-18 1=18
verb|rescind|says|0=-7 1=7
verb|reshape|0=11 1=-11
verb|reshape|acts|0=11 1=-11
verb|reshape|authorised|0=11 1=-11
verb|reshuffle|0=8 1=-8
verb|reshuffle|acts|0=8 1=-8
verb|reshuffle|pledged|0=8 1=-8
verb|resign|0=-8 1=8
verb|resign|acts|0=-8 1=8
verb|resist|delivered|0=-5
verb|resist|reluctant|0=9 1=-9
verb|resolve|0=-11 2=11
verb|resolve|acts|0=-20 1=15 2=5
verb|resolve|committed|0=-11 2=7
verb|resolve|delivered|0=8 1=-8
verb|resolve|ended|1=-6 2=6
verb|resolve|pledged|0=17 1=-17
verb|resolve|says|0=9 1=-15 2=6
verb|resolve|suspended|0=-8 1=9
verb|resolve|withdrawn|0=-12 1=11
verb|respect|0=14 1=-9
verb|respect|acts|0=11 1=-6
verb|respect|committed|0=8
verb|respond|0=7 1=-7
verb|respond|acts|0=7 1=-7
verb|respond|obstacle|0=6 1=-6
verb|respond|request|0=6 1=-6
verb|restate|0=8 1=-8
verb|restate|obstacle|0=-5 1=5
verb|restate|pledged|0=13 1=-13
verb|restore|1=-8 2=7
verb|restore|acts|1=-8 2=7
verb|restore|authorised|0=6 1=-6
verb|restore|pledged|0=-6 2=7
verb|restrict|says|0=-6 1=6
verb|rest|0=7 1=-5
verb|rest|acts|0=7 1=-5
verb|rest|obstacle|0=6 1=-6
verb|resume|acts|1=-6
verb|resume|agreement drafting|0=7 1=-7
verb|resume|engagement planned|0=7 1=-7
verb|resume|obstacle|0=-12 1=12
verb|resume|pledged|0=-7
verb|resume|says|0=-6 1=6
verb|retain|0=-20 1=17
verb|retain|committed|0=-14 1=8 2=6
verb|retain|pledged|0=-5 1=9
verb|retain|says|0=-19 1=19
verb|retract|0=-6 1=6
verb|retract|says|0=-6 1=6
verb|retract|withdrawn|0=-6 1=6
verb|retreat|0=-5 1=5
verb|retreat|acts|0=-5 1=5
verb|retreat|pledged|0=-5 1=5
verb|return|0=10 1=-18 2=8
verb|return|acts|0=-9 2=8
verb|return|agreement drafting|0=10 1=-10
verb|return|delivered|0=-39 1=39
verb|return|engagement held|0=35 1=-35
verb|return|says|0=20 1=-19
verb|return|withdrawn|1=-8 2=5
verb|reveal|0=-9 1=10
verb|reveal|acts|0=-12 1=13
verb|reveal|committed|0=-5 1=5
verb|review|0=21 1=-24
verb|review|acts|0=8 1=-12
verb|review|considering|0=9 1=-8
verb|review|pledged|0=12 1=-16
verb|review|says|0=13 1=-13
verb|rewrite|1=-6 2=5
verb|rewrite|acts|1=-6 2=5
verb|rewrite|ended|0=-9 2=5
verb|ring|0=14 1=-14
verb|ring|considering|0=9 1=-9
verb|ring|says|0=14 1=-14
verb|rise|0=-19 2=22
verb|rise|acts|0=-18 2=22
verb|rise|delivered|0=7 1=-7
verb|rise|pledged|0=-29 1=7 2=22
verb|roll|0=-21 1=20
verb|roll|acts|0=-21 1=20
verb|roll|delivered|0=-13 1=13
verb|roll|extended|0=-6 1=6
verb|room|0=-15 1=10 2=5
verb|room|acts|0=-11 1=6 2=5
verb|room|pledged|0=-15 1=10 2=5
verb|rotate|0=-14 2=15
verb|rotate|acts|0=-13 2=15
verb|rotate|pledged|0=-12 2=15
verb|rule|1=8
verb|rule|acts|0=10 1=-9
verb|rule|agreement drafting|0=-11 1=11
verb|rule|considering|0=10 1=-10
verb|rule|engagement held|0=5 1=-5
verb|rule|request|0=-8 1=8
verb|rule|says|0=-16 1=16
verb|run|0=5 1=-12 2=8
verb|run|acts|1=-12 2=8
verb|run|changed|0=8 1=-7
verb|run|committed|0=9
verb|run|considering|0=10 1=-9
verb|run|delivered|0=15 1=-15
verb|run|ended|0=-9 2=6
verb|run|extended|0=-21 1=31 2=-10
verb|run|obstacle|0=10 1=-10
verb|run|pledged|1=-17 2=21
verb|run|request|0=-8 1=8
verb|rush|0=18 1=-16
verb|rush|acts|0=16 1=-14
verb|rush|committed|0=7 1=-7
verb|rush|delivered|0=10 1=-10
verb|sail|0=-17 2=12
verb|sail|acts|0=-13 2=12
verb|sail|committed|0=-10 1=6
verb|sail|pledged|0=-14 1=7 2=7
verb|sail|withdrawn|0=6 1=-5
verb|satisfy|0=11 1=-6 2=-6
verb|satisfy|acts|0=-6 1=12 2=-6
verb|satisfy|agreement drafting|0=6 1=-6
verb|satisfy|obstacle|0=-10 1=10
verb|satisfy|pledged|0=14 1=-9 2=-5
verb|satisfy|says|0=18 1=-18
verb|say|agreement sought|0=6 1=-6
verb|say|authorised|0=12 1=-10
verb|say|changed|0=-24 1=14 2=10
verb|say|committed|0=8
verb|say|ended|0=-15 1=13
verb|say|engagement held|0=23 1=-19
verb|say|engagement planned|0=-12 1=15
verb|say|extended|1=-10 2=8
verb|say|obstacle|1=19 2=-9
verb|say|pledged|0=-11 1=-15 2=28
verb|say|refused|0=19 1=-17
verb|say|reluctant|0=6 1=-5
verb|say|request|0=17 1=-15
verb|say|requirement|1=5
verb|say|says|0=8 1=7
verb|say|withdrawn|0=-40 1=21 2=18
verb|scale|acts|1=6
verb|scale|pledged|0=-7 1=7
verb|scale|withdrawn|0=7
verb|schedule|0=7 1=-6
verb|schedule|acts|0=5
verb|schedule|ended|1=6
verb|schedule|engagement held|0=9 1=-9
verb|school|0=-7 1=8
verb|school|delivered|0=-11 1=11
verb|school|says|0=-9 1=9
verb|search|acts|1=5
verb|second|0=12 1=6 2=-18
verb|second|acts|0=25 1=-7 2=-18
verb|second|considering|0=-7 1=7
verb|second|pledged|0=11 2=-14
verb|second|says|0=-13 1=13
verb|secure|0=8 1=-6
verb|seek|agreement sought|0=-7 1=8
verb|seek|changed|0=-7 1=7
verb|seek|considering|0=-5 1=5
verb|seek|engagement held|0=-11 1=11
verb|seek|extended|0=9 1=-9
verb|seek|request|0=35 1=-35
verb|see|1=9 2=-6
verb|see|acts|0=10
verb|see|authorised|0=-8 1=8
verb|see|changed|0=-7 1=7
verb|see|considering|0=-25 1=20
verb|see|delivered|0=-16 1=16
verb|see|ended|0=11 1=-10
verb|see|engagement held|0=15 1=-15
verb|see|engagement planned|0=8 1=-7
verb|see|pledged|0=-8 1=9
verb|see|request|0=5 1=-5
verb|see|says|0=-14 1=14
verb|see|withdrawn|0=11 1=-9
verb|select|0=10 2=-6
verb|select|acts|0=13 1=-7 2=-6
verb|select|pledged|0=13 1=-7 2=-6
verb|sell|0=7 1=-7
verb|sell|acts|0=6 1=-6
verb|send|0=10 2=-15
verb|send|acts|2=-5
verb|send|authorised|0=9 1=-9
verb|send|changed|0=14 1=-13
verb|send|committed|1=-5 2=12
verb|send|considering|0=17 1=-14
verb|send|delivered|1=13 2=-16
verb|send|ended|0=6 1=-6
verb|send|engagement held|0=8 1=-8
verb|send|engagement planned|0=-7 1=9
verb|send|extended|0=8 2=-8
verb|send|pledged|0=-7 2=11
verb|send|refused|0=11 2=-13
verb|send|request|0=15 1=-15
verb|send|says|0=18 1=9 2=-20
verb|send|suspended|0=-31 1=31
verb|serve|0=6
verb|serve|acts|0=8 1=-8
verb|serve|committed|1=16 2=-13
verb|serve|delivered|0=27 1=-44 2=14
verb|serve|pledged|0=-7 1=15 2=-8
verb|serve|refused|0=9 1=-9
verb|serve|says|0=-5 1=5
verb|serve|suspended|0=-27 1=27
verb|serve|withdrawn|1=-6
verb|settle|2=-6
verb|settle|acts|0=12 1=-7 2=-6
verb|settle|authorised|0=-9 1=9
verb|settle|committed|0=10 1=-10
verb|settle|considering|0=10 1=-7
verb|settle|delivered|0=-6 1=6
verb|settle|engagement held|0=14 1=-14
verb|settle|extended|0=-13 1=12
verb|settle|says|0=-9 1=9
verb|set|1=8 2=-13
verb|set|acts|1=8 2=-10
verb|set|authorised|0=15 1=-11
verb|set|changed|0=-21 1=21
verb|set|committed|0=10 1=-12
verb|set|considering|0=12 1=-12
verb|set|delivered|0=-15 1=15
verb|set|ended|0=10 2=-12
verb|set|engagement planned|0=11 1=-11
verb|set|extended|0=-12 2=8
verb|set|obstacle|0=-8 1=8
verb|set|pledged|0=24 1=-7 2=-17
verb|set|refused|0=-21 1=21
verb|set|request|0=14 1=-14
verb|set|requirement|0=-21 2=19
verb|shake|acts|0=8 1=-5
verb|shake|delivered|0=6 1=-6
verb|shake|pledged|0=6
verb|share|2=6
verb|share|delivered|0=9 1=-9
verb|share|obstacle|0=6 1=-6
verb|share|pledged|0=-8 2=8
verb|share|request|0=-5 1=5
verb|share|says|1=-7 2=8
verb|shed|0=12 2=-13
verb|shed|acts|0=7 1=5 2=-13
verb|shed|ended|0=-7 1=9
verb|shed|withdrawn|0=13 2=-11
verb|shield|0=-11 1=11
verb|shield|acts|0=-11 1=11
verb|shield|pledged|0=-14 1=14
verb|ship|delivered|0=-14 1=14
verb|ship|obstacle|0=6 1=-6
verb|shoot|0=7 1=-7
verb|shoot|acts|0=9 1=-9
verb|shoot|delivered|0=7 1=-7
verb|shortlist|acts|0=6 1=-6
verb|shortlist|pledged|0=-7 1=8
verb|should|0=6 2=-6
verb|should|acts|0=12 1=-6 2=-6
verb|should|authorised|0=12 1=-12
verb|should|considering|0=-6 1=6
verb|should|obstacle|0=-6 1=6
verb|should|pledged|2=-5
verb|should|says|0=-7 1=7
verb|show|0=11 1=-11
verb|show|acts|0=6 1=-7
verb|show|delivered|0=-9 1=9
verb|show|obstacle|0=8 1=-8
verb|show|pledged|1=-6
verb|shrink|0=9 1=-9
verb|shrink|acts|0=14 1=-14
verb|shrink|delivered|0=11 1=-11
verb|shrink|pledged|0=-9 1=10
verb|shut|considering|0=-12 1=12
verb|shut|delivered|0=10 1=-10
verb|shut|obstacle|0=-7 1=7
verb|shut|suspended|0=7 1=-7
verb|side|obstacle|0=-5 1=5
verb|signal|acts|0=5
verb|sign|0=8 1=5
verb|sign|acts|0=13 2=6
verb|sign|agreement signed|0=13
verb|sign|agreement sought|0=9 1=-16 2=7
verb|sign|authorised|0=-8 1=8
verb|sign|committed|0=13 1=-15
verb|sign|delivered|0=-24 1=24
verb|sign|obstacle|0=-23 1=22
verb|sign|pledged|0=12 1=-15
verb|sign|reluctant|0=5 1=-5
verb|sign|request|0=-6 1=6
verb|sign|says|0=-12 1=12
verb|single|0=6 1=-6
verb|single|pledged|0=6 1=-6
verb|situerait|0=-9 1=9
verb|situerait|says|0=-9 1=9
verb|situer|0=-10 1=10
verb|situer|acts|0=-10 1=10
verb|situer|pledged|0=-10 1=10
verb|sit|0=16 1=-13
verb|sit|acts|0=20 1=-17
verb|sit|changed|0=8 1=-8
verb|sit|engagement planned|0=7 1=-6
verb|sit|obstacle|0=6 1=-6
verb|sit|reluctant|0=-7 1=7
verb|sit|request|0=-12 1=12
verb|sit|suspended|0=8 1=-8
verb|sleep|1=-7
verb|slide|0=-7 1=7
verb|slide|acts|0=-7 1=7
verb|slide|delivered|0=-7 1=7
verb|slip|0=16 1=-8 2=-7
verb|slip|acts|2=-7
verb|slip|pledged|0=17 1=-13
verb|slip|says|0=13 1=-12
verb|slow|0=10 1=-8
verb|slow|says|0=7 1=-7
verb|slow|withdrawn|0=8 1=-7
verb|soldier|0=15 2=-12
verb|soldier|acts|0=12 2=-11
verb|soldier|committed|0=-6 1=6
verb|soldier|considering|0=10 1=-10
verb|soldier|delivered|0=-9 1=9
verb|soldier|pledged|0=25 1=-18 2=-6
verb|soldier|refused|0=-13 1=13
verb|soldier|withdrawn|0=13 1=-8 2=-5
verb|sound|0=-6 1=9
verb|sound|acts|0=-13 1=16
verb|sound|considering|0=13 1=-12
verb|sound|engagement held|0=-13 1=13
verb|sound|obstacle|0=-8 1=8
verb|sound|says|0=7 1=-7
verb|spare|0=12 1=-8
verb|spare|acts|0=14 1=-11
verb|spare|considering|0=5
verb|spare|refused|0=-7 1=7
verb|spare|reluctant|0=9 1=-9
verb|spar|1=-6
verb|spar|acts|1=-7
verb|spar|pledged|0=10 1=-9
verb|speak|0=18 2=-22
verb|speak|acts|0=10 1=10 2=-19
verb|speak|authorised|0=17 1=-16
verb|speak|changed|0=22 1=-22
verb|speak|committed|0=13 1=-7 2=-7
verb|speak|considering|0=18 1=-18
verb|speak|engagement held|1=7
verb|speak|extended|0=5
verb|speak|obstacle|0=-14 1=14
verb|speak|pledged|0=-30 1=44 2=-12
verb|speak|requirement|2=5
verb|speak|says|0=11 1=-9
verb|speak|withdrawn|0=-8 1=9
verb|speed|0=17 1=-10 2=-6
verb|speed|acts|0=15 1=-9 2=-6
verb|speed|withdrawn|0=11 2=-6
verb|spend|0=6
verb|spend|acts|0=9 1=-7
verb|spend|committed|0=14 1=-20 2=6
verb|spend|considering|0=7 1=-7
verb|spend|engagement held|0=25 1=-24
verb|spend|extended|0=-13 1=14
verb|spend|obstacle|0=12 1=-12
verb|spend|pledged|0=-14 1=19
verb|spend|request|0=-9 1=9
verb|spend|requirement|0=-8 1=8
verb|spend|says|0=-7 1=6
verb|spend|suspended|0=-5 1=5
verb|sponsor|changed|0=-5 1=5
verb|sponsor|pledged|0=10 1=-10
verb|squeeze|obstacle|0=5 1=-5
verb|staff|0=-10 1=10
verb|staff|delivered|0=-13 1=13
verb|staff|says|0=-8 1=8
verb|stand|acts|2=10
verb|stand|agreement drafting|0=-12 1=12
verb|stand|authorised|0=-26 1=16 2=10
verb|stand|changed|0=12 1=-12
verb|stand|committed|0=13 1=-11
verb|stand|delivered|0=13 1=-13
verb|stand|obstacle|0=11 1=-11
verb|stand|pledged|0=-13 1=13
verb|stand|says|1=6
verb|stand|suspended|0=-8 1=8
verb|start|1=6
verb|start|authorised|0=-18 1=19
verb|start|committed|0=-12 2=9
verb|start|extended|1=9 2=-11
verb|start|pledged|0=22 1=-21
verb|start|withdrawn|0=-10 1=6
verb|state|0=5
verb|state|acts|0=7
verb|state|engagement held|0=12 1=-12
verb|state|refused|0=-11 1=11
verb|station|0=-6 1=6
verb|station|considering|0=-7 1=8
verb|station|delivered|0=14 1=-14
verb|station|pledged|0=6
verb|station|requirement|0=-6 2=7
verb|station|says|0=-10 1=10
verb|station|withdrawn|0=-10 1=10
verb|stay|0=11 1=16 2=-29
verb|stay|acts|0=13 1=8 2=-23
verb|stay|agreement drafting|0=6 1=-6
verb|stay|committed|0=-22 1=20
verb|stay|considering|0=21 1=-18
verb|stay|delivered|0=20 1=-19
verb|stay|engagement held|0=-10 1=10
verb|stay|engagement planned|0=-6 1=6
verb|stay|extended|0=-14 1=12
verb|stay|pledged|0=23 2=-21
verb|stay|refused|0=-14 1=14
verb|stay|reluctant|0=-6 1=7
verb|stay|request|0=-5 1=5
verb|stay|requirement|0=-10 1=10
verb|stay|says|1=15 2=-6
verb|stay|suspended|0=17 1=-16
verb|stay|withdrawn|0=7
verb|step|acts|0=-5 1=9
verb|step|delivered|0=9 1=-9
verb|step|pledged|0=-20 1=23
verb|step|request|0=6 1=-6
verb|step|says|0=6 1=-6
verb|stick|0=14 1=-9
verb|stick|pledged|0=6 1=-6
verb|stick|refused|0=7 1=-7
verb|stick|says|0=11 1=-11
verb|stick|withdrawn|1=6 2=-6
verb|stop|agreement drafting|0=8 1=-8
verb|stop|agreement signed|0=12 1=-11
verb|stop|authorised|0=11 1=-11
verb|stop|considering|0=-6 1=6
verb|stop|ended|0=-18 1=10 2=8
verb|stop|engagement held|0=8 1=-8
verb|stop|extended|0=-6 1=6
verb|stop|pledged|0=12 1=-12
verb|stop|reluctant|0=-18 1=19
verb|stop|request|0=19 1=-19
verb|stop|withdrawn|0=-15 1=19
verb|store|0=5
verb|store|pledged|0=5
verb|strengthen|1=-5
verb|strengthen|acts|0=6 1=-7
verb|strengthen|delivered|0=12 1=-12
verb|strengthen|pledged|0=-6
verb|stress|0=7 1=-6
verb|stress|acts|0=7 1=-6
verb|stress|refused|0=-8 1=8
verb|stress|request|0=10 1=-10
verb|stretch|0=-10 1=13
verb|stretch|acts|0=-9 1=12
verb|stretch|extended|0=-6 1=9
verb|strike|0=6 1=-5
verb|strike|acts|0=12 1=-12
verb|strike|obstacle|0=-10 1=10
verb|strike|pledged|0=6 1=-5
verb|strike|reluctant|0=7 1=-7
verb|strike|says|0=-7 1=7
verb|study|0=12 1=-11
verb|study|request|0=11 1=-11
verb|study|says|0=13 1=-13
verb|submit|0=-14 1=6 2=8
verb|submit|acts|0=-14 1=6 2=8
verb|submit|agreement drafting|0=6 1=-5
verb|submit|extended|0=-18 1=7 2=11
verb|succeed|0=-7 1=7
verb|succeed|acts|0=-9 1=9
verb|succeed|delivered|0=-7 1=7
verb|succombé|0=6 1=-6
verb|succombé|acts|0=6 1=-6
verb|succombé|delivered|0=6 1=-6
verb|suffer|delivered|0=6 1=-6
verb|suffice|0=6
verb|suggest|0=7 1=-10
verb|suggest|acts|1=-10 2=7
verb|suggest|extended|0=-9 2=10
verb|suggest|pledged|2=-7
verb|suggest|reluctant|0=11 1=-10
verb|summarize|0=-8 1=8
verb|summarize|acts|0=-8 1=8
verb|summarize|obstacle|0=-8 1=8
verb|sum|0=-5
verb|sum|acts|0=-10 1=8
verb|sum|extended|0=-6
verb|supply|0=8 2=-6
verb|supply|committed|0=8 1=-7
verb|supply|considering|0=9 1=-9
verb|supply|obstacle|0=10 1=-10
verb|supply|pledged|0=-29 1=46 2=-14
verb|supply|says|0=5
verb|supply|withdrawn|1=-9 2=13
verb|support|1=5 2=-7
verb|support|changed|0=12 1=-12
verb|support|considering|0=-12 1=12
verb|support|delivered|1=5
verb|support|extended|0=12 1=-12
verb|support|obstacle|0=6 1=-5
verb|support|reluctant|0=7 1=-5
verb|support|request|0=-13 1=13
verb|suppose|0=-5 2=5
verb|suppose|acts|1=-8 2=5
verb|suppose|delivered|0=-12 1=12
verb|suppose|pledged|0=6 1=-12 2=6
verb|suppose|says|0=-8 1=8
verb|suppress|withdrawn|0=8 1=-8
verb|surprise|0=-7 1=7
verb|surround|0=10 1=-10
verb|surround|acts|0=10 1=-10
verb|surround|delivered|0=8 1=-8
verb|survive|says|0=-6 1=6
verb|suspend|delivered|0=5 1=-5
verb|suspend|pledged|0=6
verb|suspend|suspended|0=-11 1=11
verb|swallow|0=-11 1=11
verb|swallow|acts|0=-11 1=11
verb|swallow|requirement|0=-12 1=12
verb|swap|0=6 1=-6
verb|swap|acts|0=5 1=-5
verb|swap|delivered|0=8 1=-8
verb|sweeten|0=-11 1=12
verb|sweeten|acts|0=-11 1=12
verb|sweeten|pledged|0=-11 1=12
verb|swell|0=8 1=-8
verb|swell|acts|0=10 1=-10
verb|swell|delivered|0=10 1=-10
verb|table|1=12 2=-12
verb|table|acts|0=-7 1=19 2=-12
verb|table|authorised|0=6 1=-5
verb|table|engagement held|0=-12 1=12
verb|table|obstacle|0=7 1=-7
verb|table|pledged|1=12 2=-13
verb|table|says|0=7 1=-7
verb|take|agreement in-force|0=7 1=-7
verb|take|authorised|0=-13 1=16
verb|take|considering|0=11 1=-9
verb|take|delivered|1=12 2=-16
verb|take|ended|1=-8 2=6
verb|take|engagement held|0=-14 1=15
verb|take|extended|0=-13 1=20 2=-7
verb|take|pledged|0=-10 1=-10 2=24
verb|take|refused|0=9
verb|take|reluctant|0=-5 1=-10 2=16
verb|take|request|0=14 1=-14
verb|take|requirement|0=-9
verb|take|says|2=11
verb|take|suspended|0=17 1=-17
verb|take|withdrawn|0=-10 2=6
verb|talk|0=5 1=-11 2=6
verb|talk|acts|2=6
verb|talk|changed|0=9 1=-9
verb|talk|engagement planned|0=-14 2=10
verb|talk|obstacle|0=7 1=-7
verb|talk|pledged|0=15 1=-13
verb|talk|reluctant|0=-9 1=9
verb|talk|request|0=6 1=-6
verb|talk|says|0=10 1=-10
verb|task|0=-12 1=14
verb|task|acts|0=-13 1=15
verb|task|delivered|0=-14 1=14
verb|teach|0=10 2=-11
verb|teach|acts|0=13 2=-11
verb|teach|agreement drafting|0=-6 1=6
verb|teach|considering|0=5 1=-5
verb|teach|delivered|0=-7 1=7
verb|teach|pledged|1=14 2=-11
verb|teach|refused|0=18 1=-18
verb|tear|0=-11 1=11
verb|tear|withdrawn|0=-11 1=11
verb|tell|0=7
verb|tell|authorised|0=5 1=-5
verb|tell|committed|0=9 1=-5
verb|tell|considering|0=10 1=-10
verb|tell|ended|0=10 1=-10
verb|tell|engagement held|0=10 1=-6
verb|tell|engagement planned|0=-5 1=7
verb|tell|extended|0=5 2=-7
verb|tell|obstacle|0=-14 1=17
verb|tell|pledged|0=6 1=-12 2=6
verb|tell|refused|0=-13 1=13
verb|tell|reluctant|0=-6 1=6
verb|tell|requirement|0=-17 1=11 2=5
verb|tell|says|0=9 1=9
verb|tell|withdrawn|0=-8 1=-16 2=24
verb|terminate|1=5
verb|terminate|acts|0=-6 1=6
verb|thank|0=26 1=-12 2=-14
verb|thank|acts|0=18 2=-14
verb|thank|agreement drafting|0=-7 1=7
verb|thank|authorised|0=9 1=-9
verb|thank|delivered|0=7 1=-7
verb|thank|obstacle|0=11 1=-11
verb|thank|pledged|1=16 2=-17
verb|thank|says|0=8 1=-8
verb|thank|withdrawn|0=6 1=-6
verb|thaw|0=7 1=-7
verb|thaw|acts|0=7 1=-7
verb|thaw|suspended|0=7 1=-7
verb|think|acts|0=-12 1=10
verb|think|agreement drafting|0=-8 1=8
verb|think|considering|0=12 1=-10
verb|think|obstacle|0=-9 1=9
verb|think|pledged|0=-5
verb|think|refused|0=9 1=-9
verb|think|reluctant|0=-9 1=9
verb|think|says|0=8 1=-8
verb|thin|0=6 1=-5
verb|threaten|0=-12 1=14
verb|threaten|acts|0=-13 1=15
verb|threaten|obstacle|0=-11 1=11
verb|threaten|reluctant|0=-7 1=7
verb|throw|obstacle|0=-9 1=9
verb|throw|pledged|0=6 1=-5
verb|tie|0=10 1=-10
verb|tie|says|0=7 1=-7
verb|tie|suspended|0=8 1=-8
verb|top|0=-9 1=10
verb|top|acts|0=-13 1=14
verb|top|pledged|0=-13 1=14
verb|total|0=7 1=-7
verb|total|acts|0=6 1=-6
verb|total|pledged|0=5 1=-5
verb|touch|acts|0=-15 1=16
verb|touch|pledged|0=16 1=-15
verb|touch|says|0=13 1=-13
verb|tour|authorised|0=10 1=-10
verb|tour|engagement held|0=9 1=-9
verb|tour|pledged|0=-14 1=10
verb|train|0=13 1=-11
verb|train|acts|0=9 1=-10
verb|train|considering|0=23 1=-23
verb|train|delivered|0=14 1=-11
verb|train|engagement held|0=-9 1=9
verb|train|extended|1=5 2=-7
verb|train|pledged|0=-31 1=21 2=12
verb|train|refused|0=-7 1=7
verb|train|reluctant|0=7 1=-7
verb|train|request|0=10 1=-10
verb|train|says|0=5
verb|transfer|2=8
verb|transfer|acts|0=8 1=-16 2=8
verb|transfer|committed|0=9 1=-8
verb|transfer|delivered|0=-12 1=13
verb|transfer|pledged|0=-8 2=9
verb|transfer|says|0=-14 1=14
verb|transfer|suspended|0=7 1=-7
verb|transform|changed|0=6 1=-10
verb|transport|1=-5 2=6
verb|transport|acts|1=-8 2=6
verb|transport|delivered|0=-9 1=9
verb|transport|pledged|0=8 1=-13 2=6
verb|trap|0=7 1=-7
verb|trap|acts|0=7 1=-7
verb|trap|withdrawn|0=7 1=-7
verb|travel|acts|1=12 2=-11
verb|travel|committed|0=10 1=-10
verb|travel|delivered|0=-40 1=40
verb|travel|engagement held|0=8 1=-8
verb|travel|engagement planned|0=-5 2=5
verb|travel|obstacle|0=12 1=-12
verb|travel|refused|0=-16 1=16
verb|travel|request|0=22 1=-21
verb|travel|says|1=-8 2=12
verb|travel|suspended|0=11 1=-11
verb|travel|withdrawn|0=-16 1=16
verb|treat|agreement drafting|0=-8 1=8
verb|treat|delivered|0=9 1=-9
verb|treat|pledged|0=12 1=-16
verb|treat|suspended|0=-8 1=8
verb|trim|2=8
verb|trim|acts|0=-7 2=8
verb|trim|obstacle|0=8 1=-8
verb|trim|withdrawn|0=-7 2=9
verb|triple|1=-6 2=6
verb|triple|acts|1=-6 2=6
verb|triple|pledged|1=-6 2=6
verb|trouble|changed|0=8 1=-8
verb|trouble|obstacle|0=-5 1=5
verb|trouble|says|0=8 1=-8
verb|try|0=16 1=-13
verb|try|changed|0=6 1=-6
verb|try|engagement planned|0=-5 1=5
verb|try|obstacle|0=-7 1=7
verb|try|pledged|0=13 1=-13
verb|try|says|0=16 1=-16
verb|try|withdrawn|0=10 1=-8
verb|turn|0=11 1=-6
verb|turn|acts|0=-10 1=14
verb|turn|changed|1=-7 2=7
verb|turn|delivered|0=21 1=-21
verb|turn|obstacle|0=-9 1=9
verb|turn|pledged|1=10 2=-7
verb|turn|refused|0=8 1=-8
verb|turn|says|0=21 1=-21
verb|unblock|acts|0=5
verb|unblock|says|0=-7 1=7
verb|underfunded|0=-6 1=6
verb|underfunded|acts|0=-6 1=6
verb|underfunded|request|0=-6 1=6
verb|undergo|acts|0=-11 1=9
verb|undergo|says|0=8 1=-8
verb|underline|0=-9 1=9
verb|underline|refused|0=-9 1=9
verb|underline|request|0=-5 1=5
verb|underline|says|0=-7 1=7
verb|understand|ended|0=5 1=-5
verb|understand|engagement held|0=-6 1=6
verb|understand|says|0=5
verb|undertake|0=-11 1=13
verb|undertake|acts|1=6
verb|undertake|engagement held|0=-9 1=9
verb|undertake|pledged|0=15 1=-12
verb|undertake|refused|0=-9 1=9
verb|undertake|says|0=-7 1=7
verb|unload|0=-15 1=8 2=7
verb|unload|acts|0=-7 2=7
verb|unload|obstacle|0=-6 1=6
verb|unload|says|0=-7 1=7
verb|unpack|0=6
verb|unpack|acts|0=6
verb|urge|1=5
verb|urge|acts|0=6
verb|urge|authorised|0=9 1=-9
verb|urge|considering|0=7 1=-7
verb|urge|extended|1=-5 2=9
verb|urge|obstacle|0=8 1=-8
verb|urge|request|0=-18 1=34 2=-6
verb|urge|withdrawn|0=5
verb|use|committed|0=19 1=-12 2=-7
verb|use|considering|0=21 1=-20
verb|use|delivered|0=8 1=-8
verb|use|engagement planned|0=9 1=-8
verb|use|obstacle|0=6 1=-6
verb|use|pledged|0=-28 1=17 2=11
verb|use|request|0=-10 1=10
verb|use|requirement|0=-7 1=7
verb|use|says|0=7 1=-6
verb|use|suspended|0=-9 1=9
verb|value|0=8 1=-8
verb|value|delivered|0=5 1=-5
verb|value|says|0=11 1=-11
verb|vary|delivered|0=-6 1=6
verb|veto|0=-6 1=6
verb|veto|acts|0=6 1=-5
verb|veto|refused|0=-6 1=6
verb|veto|reluctant|0=8 1=-8
verb|veto|says|0=-12 1=12
verb|visit|0=11 1=-10
verb|visit|acts|0=22 1=-22
verb|visit|delivered|0=40 1=-40
verb|visit|engagement planned|0=-21 1=6 2=15
verb|visit|pledged|1=6 2=-9
verb|visit|request|0=-15 1=15
verb|visit|says|0=-14 1=14
verb|visit|withdrawn|0=-5 1=6
verb|voice|0=7 1=-6
verb|voice|acts|0=7 1=-7
verb|voice|changed|0=7 1=-7
verb|voice|considering|0=-8 1=8
verb|voice|reluctant|0=7 1=-7
verb|volunteer|0=10 1=10 2=-20
verb|volunteer|acts|0=28 1=-9 2=-19
verb|volunteer|pledged|0=16 2=-17
verb|volunteer|says|0=-18 1=19
verb|volunteer|withdrawn|0=-8 1=8
verb|vote|0=15 2=-15
verb|vote|acts|0=-5 1=28 2=-14
verb|vote|committed|0=-12 2=9
verb|vote|considering|0=11 1=-8
verb|vote|ended|0=-8 2=6
verb|vote|extended|1=9 2=-7
verb|vote|obstacle|0=13 1=-13
verb|vote|refused|0=-9 1=9
verb|vote|reluctant|0=-22 1=23
verb|vote|requirement|0=6 1=-5
verb|vote|says|0=38 1=-38
verb|vote|withdrawn|0=30 1=-29
verb|vow|0=5 1=-10 2=5
verb|vow|acts|1=-8 2=5
verb|vow|pledged|1=-8 2=5
verb|voyagé|0=-11 1=11
verb|voyagé|delivered|0=-11 1=11
verb|wait|0=20 1=-9 2=-10
verb|wait|acts|0=17 1=-7 2=-10
verb|wait|agreement drafting|0=8 1=-8
verb|wait|committed|0=7 1=-7
verb|wait|obstacle|0=14 1=-14
verb|wait|pledged|0=10 2=-9
verb|wait|request|0=-9 1=9
verb|wait|suspended|0=-5 1=6
verb|waive|0=-10 1=10
verb|waive|acts|0=-8 1=8
verb|waive|obstacle|0=-8 1=8
verb|walk|0=-8 1=9
verb|walk|delivered|0=-12 1=12
verb|walk|says|0=-7 1=7
verb|want|2=-5
verb|want|acts|0=9 1=-10
verb|want|agreement drafting|1=5
verb|want|agreement sought|0=-9 1=9
verb|want|authorised|1=9 2=-6
verb|want|considering|0=24 1=-24
verb|want|delivered|0=-5
verb|want|engagement held|0=-5 1=5
verb|want|engagement planned|0=11 1=-10
verb|want|extended|0=21 1=-13 2=-8
verb|want|obstacle|0=-10 1=10
verb|want|refused|0=19 1=-19
verb|want|reluctant|0=-9 1=10
verb|want|request|1=-10 2=7
verb|want|requirement|0=-8
verb|want|says|0=-10 1=14
verb|want|suspended|0=-8 1=8
verb|want|withdrawn|0=-16 1=12
verb|warn|0=12 2=-8
verb|warn|acts|0=11 1=-6 2=-5
verb|warn|obstacle|0=16 1=-16
verb|warn|reluctant|1=6
verb|warn|request|0=-11 1=11
verb|watch|0=19 1=-19
verb|watch|acts|0=17 1=-17
verb|watch|agreement signed|0=-7 1=7
verb|watch|engagement held|0=6 1=-6
verb|watch|pledged|0=13 1=-13
verb|wave|1=5
verb|wave|delivered|0=-8 1=8
verb|wave|obstacle|0=-8 1=8
verb|wave|says|0=-8 1=8
verb|wave|withdrawn|0=8 1=-8
verb|weaken|says|0=6 1=-6
verb|wear|0=19 1=-19
verb|wear|acts|0=14 1=-14
verb|wear|delivered|0=20 1=-20
verb|weigh|0=5
verb|weigh|acts|0=10 1=-5
verb|weigh|considering|0=5
verb|welcome|0=9 2=-9
verb|welcome|acts|2=-6
verb|welcome|authorised|0=10 1=-11
verb|welcome|changed|0=8 1=-8
verb|welcome|delivered|0=-18 1=18
verb|welcome|engagement held|0=-7 1=7
verb|welcome|extended|0=19 1=-19
verb|welcome|obstacle|0=-9 1=9
verb|welcome|pledged|1=10 2=-6
verb|welcome|refused|0=6 1=-6
verb|welcome|request|0=-14 1=14
verb|welcome|says|0=5
verb|welcome|withdrawn|0=10 1=-10
verb|widen|0=-7 1=8
verb|widen|requirement|0=-8 1=8
verb|widen|says|0=-8 1=8
verb|will|0=13 1=-13
verb|will|acts|0=13 1=-14
verb|will|changed|0=-9 1=10
verb|will|committed|0=-8 1=8
verb|will|delivered|0=11 1=-11
verb|will|ended|0=8 1=-9
verb|will|extended|0=-6
verb|will|pledged|0=11 1=-11
verb|will|refused|0=-11 1=11
verb|will|reluctant|1=-11 2=8
verb|will|request|0=-12 1=12
verb|will|withdrawn|0=21 1=-14 2=-6
verb|wind|0=8 2=-6
verb|wind|acts|1=8 2=-6
verb|wind|ended|0=15 1=-6 2=-9
verb|wind|says|0=10 1=-10
verb|wind|withdrawn|0=-10 1=6
verb|win|0=6 1=-9
verb|win|acts|0=6 1=-9
verb|win|authorised|0=10 1=-10
verb|win|extended|0=-6
verb|wire|0=-7 1=7
verb|wire|delivered|0=-7 1=7
verb|wire|says|0=-7 1=7
verb|wish|acts|0=11 1=-8
verb|wish|engagement held|0=-5 1=5
verb|wish|extended|0=9 1=-9
verb|wish|obstacle|0=-8 1=8
verb|wish|says|0=-7 1=7
verb|wish|withdrawn|1=5
verb|withdraw|0=19 1=-8 2=-13
verb|withdraw|acts|0=23 1=-15 2=-10
verb|withdraw|considering|0=11 1=-11
verb|withdraw|delivered|0=6 1=-6
verb|withdraw|ended|0=14 2=-9
verb|withdraw|obstacle|0=17 1=-17
verb|withdraw|pledged|2=8
verb|withdraw|reluctant|0=-22 1=15 2=7
verb|withdraw|says|1=6
verb|withdraw|withdrawn|0=-7 1=24 2=-16
verb|withhold|1=5
verb|withhold|reluctant|0=-14 1=14
verb|witness|0=-12 1=12
verb|witness|acts|0=-12 1=12
verb|wonder|0=-10 1=10
verb|wonder|acts|0=-10 1=10
verb|wonder|considering|0=-7 1=7
verb|work|1=8 2=-10
verb|work|acts|1=8 2=-9
verb|work|agreement drafting|0=-12 2=12
verb|work|authorised|0=7 1=-6
verb|work|committed|0=5 2=-8
verb|work|delivered|0=-6 1=6
verb|work|engagement held|0=8 1=-8
verb|work|extended|0=6
verb|work|pledged|1=5 2=-6
verb|work|withdrawn|0=-9 1=10
verb|would|1=9
verb|would|extended|0=13 1=-11
verb|would|pledged|0=-18 1=19
verb|would|reluctant|0=-7 1=7
verb|would|request|0=11 1=-11
verb|would|says|0=-7 1=7
verb|wound|acts|0=-12 1=13
verb|wound|says|0=9 1=-9
verb|wrap|0=-6 1=6
verb|wrap|acts|0=-6 1=6
verb|wrap|engagement held|0=-6 1=6
verb|write|acts|0=-10 2=8
verb|write|authorised|0=-16 1=19
verb|write|delivered|0=11 1=-11
verb|write|extended|0=12 1=-12
verb|write|pledged|0=-8 1=11
verb|write|reluctant|0=-7 1=7
verb|write|request|0=25 1=-25
verb|write|requirement|0=-11 1=9
verb|write|says|0=7 1=-6
verb|write|withdrawn|0=-8 2=10
verb|yield|pledged|0=-5 1=5
verb|yield|requirement|0=6 1=-6
verb||0=12 2=-25
verb||acts|0=12 2=-25
verb||authorised|0=-18 2=19
verb||changed|0=-7 1=9
verb||committed|2=6
verb||considering|0=-8
verb||delivered|0=16 1=10 2=-35
verb||ended|0=8 1=-13 2=5
verb||engagement held|0=16 1=-7
verb||engagement planned|0=-9 1=10
verb||extended|0=-6 1=6
verb||obstacle|0=19 1=8 2=-39
verb||pledged|0=-11 2=16
verb||reluctant|0=-10 1=12
verb||request|0=6
verb||requirement|0=14 1=-16 2=-8
verb||says|0=13 2=-18
verb||suspended|0=-13 1=13
verb||withdrawn|1=5
way|10 ahead|0=6 1=-38 2=26
way|10 ahead|agreement signed|0=13 1=-10
way|10 ahead|agreement sought|0=-6 1=8
way|10 ahead|agreement|0=6 2=-7
way|10 ahead|authorised|1=-9 2=11
way|10 ahead|committed|0=8 1=-19 2=6
way|10 ahead|considering|0=8 1=-12
way|10 ahead|contribution|0=22 1=-42
way|10 ahead|delivered|0=37 1=-30 2=-26
way|10 ahead|ended|0=-27 1=13 2=21
way|10 ahead|engagement cancelled|0=-14 1=16
way|10 ahead|engagement held|0=-20 1=23
way|10 ahead|engagement planned|0=-8 1=17 2=-12
way|10 ahead|engagement|0=-39 1=55 2=-13
way|10 ahead|extended|0=-39 1=-17 2=41
way|10 ahead|future infinitive|0=-10 2=10
way|10 ahead|future main|0=-30 1=35 2=6
way|10 ahead|future perfect main|0=-13 1=8 2=6
way|10 ahead|future relative|0=-20 1=18
way|10 ahead|future that|1=-6 2=9
way|10 ahead|mandate|0=-52 1=-18 2=53
way|10 ahead|none gerund|0=-30 1=10 2=20
way|10 ahead|none infinitive|0=-12 2=15
way|10 ahead|none participle|2=-6
way|10 ahead|obstacle|0=46 1=-45 2=-15
way|10 ahead|past main|0=12 1=-50 2=27
way|10 ahead|past participle|1=6
way|10 ahead|past perfect main|0=31 1=-46 2=7
way|10 ahead|past perfect sub|0=9 2=-8
way|10 ahead|past relative|0=22 2=-24
way|10 ahead|past sub|0=24 1=-8 2=-16
way|10 ahead|past that|1=-6 2=10
way|10 ahead|pledged|1=-13 2=17
way|10 ahead|possible main|0=7 2=-5
way|10 ahead|possible relative|0=6 2=-6
way|10 ahead|possible that|1=-8 2=12
way|10 ahead|present infinitive|0=7 1=-10
way|10 ahead|present main|0=9 1=-17 2=6
way|10 ahead|present sub|1=-11 2=11
way|10 ahead|present that|1=-12 2=16
way|10 ahead|refused|0=11 1=-10
way|10 ahead|reluctant|0=27 1=-29
way|10 ahead|request|0=-15 1=-7 2=21
way|10 ahead|requirement|0=15 1=-13
way|10 ahead|should main|0=8 1=-11
way|10 ahead|should relative|0=18 2=-17
way|10 ahead|should that|0=15 2=-14
way|10 ahead|suspended|1=5
way|10 ahead|unverbed|1=-16 2=21
way|10 ahead|withdrawn|0=-19 1=8 2=16
way|10 ahead|would main|0=7 1=11 2=-18
way|10 ahead|would perfect main|0=-6 2=6
way|10 ahead|would relative|0=-6 1=22 2=-16
way|10 ahead|would sub|2=6
way|10 ahead|would that|1=25 2=-23
way|10 long-ago|0=9 1=-7
way|10 long-ago|contribution|0=10 1=-9
way|10 long-ago|mandate|0=8 1=-6
way|10 long-ago|present main|0=7 1=-6
way|10 long-ago|requirement|0=-6 1=6
way|10 now|0=13 1=7 2=-27
way|10 now|agreement in-force|0=-6 1=6
way|10 now|agreement signed|0=-8 1=7
way|10 now|agreement|0=-8 1=11
way|10 now|authorised|0=18 1=-13
way|10 now|changed|1=5
way|10 now|committed|1=14 2=-9
way|10 now|considering|1=7
way|10 now|contribution|0=12 2=-20
way|10 now|delivered|0=23 2=-32
way|10 now|engagement held|1=22 2=-12
way|10 now|engagement planned|0=28 1=-26
way|10 now|engagement|0=19 1=6 2=-16
way|10 now|extended|1=9 2=7
way|10 now|future main|1=12 2=-9
way|10 now|mandate|0=9 1=11 2=-9
way|10 now|none gerund|0=-6 1=7
way|10 now|none infinitive|0=23 1=-22
way|10 now|obstacle|1=22 2=-16
way|10 now|past main|1=12 2=-17
way|10 now|past participle|0=12 1=-24 2=12
way|10 now|past perfect main|0=17 2=-18
way|10 now|past perfect relative|0=-7 1=11
way|10 now|past perfect that|0=21 1=-20
way|10 now|past relative|0=18 1=-15
way|10 now|past sub|0=-21 1=21
way|10 now|past that|1=6
way|10 now|pledged|2=16
way|10 now|possible main|0=-10 1=10
way|10 now|possible relative|0=-7 1=7
way|10 now|possible that|0=-23 1=23
way|10 now|present infinitive|0=-7 1=6 2=10
way|10 now|present main|0=6 1=16 2=-22
way|10 now|refused|1=7
way|10 now|request|1=16 2=-8
way|10 now|requirement|0=10
way|10 now|should main|0=8 1=-33 2=25
way|10 now|should relative|0=10 1=-9
way|10 now|suspended|0=16 1=-14
way|10 now|unverbed|0=7 1=8 2=-14
way|10 now|withdrawn|0=14 2=-8
way|10 now|would main|0=-20 1=9 2=12
way|10 now|would relative|0=7 1=-7
way|10 now|would that|0=12 1=-6
way|10 past|0=12 1=13 2=-35
way|10 past|agreement drafting|0=12 2=-15
way|10 past|agreement signed|0=8 1=17 2=-15
way|10 past|agreement|0=17 1=16 2=-27
way|10 past|authorised|0=17 1=18 2=-30
way|10 past|changed|1=22 2=-12
way|10 past|committed|0=13 1=24 2=-36
way|10 past|considering|0=11 1=14 2=-33
way|10 past|contribution|0=10 1=11 2=-30
way|10 past|delivered|0=18 1=15 2=-44
way|10 past|ended|2=6
way|10 past|engagement cancelled|0=9 1=-9
way|10 past|engagement held|0=18 1=19 2=-39
way|10 past|engagement planned|0=-10 1=26 2=-13
way|10 past|engagement|0=16 1=21 2=-40
way|10 past|extended|0=10 1=21 2=-30
way|10 past|future main|0=6 1=8 2=-18
way|10 past|future perfect main|0=-7 1=7
way|10 past|future perfect relative|0=-5 1=5
way|10 past|future relative|0=7 2=-10
way|10 past|future sub|0=18 1=-17
way|10 past|future that|0=11 1=-12
way|10 past|mandate|0=14 1=23 2=-36
way|10 past|none gerund|1=16 2=-20
way|10 past|none infinitive|1=20 2=-13
way|10 past|none participle|1=15 2=-15
way|10 past|obstacle|0=6 1=27 2=-40
way|10 past|past main|0=15 1=26 2=-39
way|10 past|past participle|0=10 1=-6
way|10 past|past perfect infinitive|0=6 1=-6
way|10 past|past perfect main|0=19 1=5 2=-34
way|10 past|past perfect relative|0=25 1=-22 2=-8
way|10 past|past perfect sub|0=7
way|10 past|past perfect that|1=10 2=-7
way|10 past|past relative|1=9 2=-9
way|10 past|past sub|0=8 1=18 2=-19
way|10 past|past that|1=21 2=-24
way|10 past|pledged|1=7 2=-12
way|10 past|possible main|1=22 2=-11
way|10 past|possible perfect main|0=-7 1=7
way|10 past|possible perfect sub|0=7 1=-7
way|10 past|possible relative|0=14 1=-14
way|10 past|possible that|1=6
way|10 past|present gerund|0=-6 1=6
way|10 past|present infinitive|0=6 1=21 2=-35
way|10 past|present main|0=11 1=10 2=-26
way|10 past|present relative|0=-11 1=23
way|10 past|present sub|0=16 1=-15
way|10 past|present that|0=8 1=5 2=-13
way|10 past|refused|0=6 1=21 2=-36
way|10 past|reluctant|1=35 2=-30
way|10 past|request|0=17 1=20 2=-37
way|10 past|requirement|0=17 2=-30
way|10 past|should main|0=-11 1=24 2=-13
way|10 past|should perfect main|0=8 1=-8
way|10 past|should perfect that|0=5 1=-5
way|10 past|should relative|1=-9 2=7
way|10 past|should sub|0=9 1=-8
way|10 past|suspended|0=18 2=-25
way|10 past|unverbed|0=7 1=21 2=-35
way|10 past|withdrawn|0=13 1=-6 2=-9
way|10 past|would main|1=19 2=-20
way|10 past|would perfect relative|0=17 1=-17
way|10 past|would relative|0=14 1=-19 2=7
way|10 past|would sub|0=-25 1=25
way|10 past|would that|0=13 1=12 2=-17
way|4 ahead|0=17 1=-60 2=33
way|4 ahead|authorised|0=6 1=-20 2=14
way|4 ahead|committed|1=-18 2=16
way|4 ahead|considering|0=-16 1=13
way|4 ahead|contribution|1=-41 2=46
way|4 ahead|delivered|0=14
way|4 ahead|ended|0=11 2=-7
way|4 ahead|engagement planned|1=7
way|4 ahead|engagement|0=-8 1=11
way|4 ahead|extended|0=28 1=-11 2=-16
way|4 ahead|future main|1=-9 2=8
way|4 ahead|future relative|0=-8 2=9
way|4 ahead|future that|0=-8 1=8
way|4 ahead|mandate|0=42 1=-37 2=-8
way|4 ahead|none gerund|0=9 2=-8
way|4 ahead|none infinitive|0=8
way|4 ahead|none participle|0=14 2=-13
way|4 ahead|past main|0=-9 1=-15 2=26
way|4 ahead|past perfect main|0=13 1=-11
way|4 ahead|past perfect sub|0=-7 2=7
way|4 ahead|past that|0=11 2=-10
way|4 ahead|pledged|0=6 1=-6
way|4 ahead|possible main|1=-9 2=13
way|4 ahead|possible that|0=-5 2=7
way|4 ahead|present infinitive|0=8 2=-10
way|4 ahead|present relative|0=-7 2=9
way|4 ahead|present sub|0=10 2=-8
way|4 ahead|reluctant|1=-6 2=7
way|4 ahead|should main|0=12 2=-11
way|4 ahead|unverbed|0=7 1=-11
way|4 ahead|withdrawn|0=-13 1=-7 2=24
way|4 ahead|would main|1=-7 2=8
way|4 ahead|would that|0=-7 1=7
way|4 long-ago|0=30 1=-15 2=-36
way|4 long-ago|agreement drafting|0=-17 1=17
way|4 long-ago|agreement signed|0=19 1=-19
way|4 long-ago|agreement sought|0=-10 1=10
way|4 long-ago|agreement|0=-9 1=10
way|4 long-ago|authorised|0=-15 1=15
way|4 long-ago|changed|0=8 1=-8
way|4 long-ago|considering|0=8 1=-7
way|4 long-ago|contribution|0=26 1=-9 2=-33
way|4 long-ago|delivered|0=13 1=8 2=-23
way|4 long-ago|ended|0=7 1=-7
way|4 long-ago|engagement held|0=15 1=-15
way|4 long-ago|engagement|0=15 1=-15
way|4 long-ago|extended|0=19 1=-19
way|4 long-ago|future main|0=26 1=-26
way|4 long-ago|future relative|0=5 1=-5
way|4 long-ago|future that|0=8 1=-8
way|4 long-ago|mandate|0=22 1=-19
way|4 long-ago|none gerund|0=5 1=-5
way|4 long-ago|none infinitive|0=9 1=-9
way|4 long-ago|obstacle|0=9 1=-7
way|4 long-ago|past main|1=22 2=-14
way|4 long-ago|past participle|0=-18 1=18
way|4 long-ago|past perfect main|0=24 1=-20
way|4 long-ago|past perfect sub|0=7 1=-7
way|4 long-ago|past perfect that|0=-6 1=6
way|4 long-ago|past relative|0=-26 1=27
way|4 long-ago|past that|0=24 1=-24
way|4 long-ago|pledged|0=9 2=-11
way|4 long-ago|present infinitive|0=14 1=-13
way|4 long-ago|present main|0=15 2=-16
way|4 long-ago|present relative|0=6 1=-6
way|4 long-ago|present sub|0=7 1=-7
way|4 long-ago|present that|0=-39 1=39
way|4 long-ago|refused|0=11 1=-11
way|4 long-ago|reluctant|0=9 1=-9
way|4 long-ago|request|0=-10 1=10
way|4 long-ago|unverbed|0=12
way|4 now|0=22 1=-40
way|4 now|authorised|0=11 1=-11
way|4 now|committed|0=14 1=-7 2=-8
way|4 now|considering|0=13 1=-11
way|4 now|contribution|2=8
way|4 now|delivered|0=-18 1=36 2=-8
way|4 now|ended|0=10 1=-6
way|4 now|engagement held|0=7 1=-7
way|4 now|engagement planned|0=12 1=-12
way|4 now|engagement|0=19 1=-19
way|4 now|extended|0=14 1=-5 2=-9
way|4 now|future main|1=-39 2=39
way|4 now|future perfect main|0=7
way|4 now|future relative|0=12 2=-7
way|4 now|future that|0=6 1=-12 2=6
way|4 now|mandate|0=38 1=-25 2=-13
way|4 now|none gerund|0=9
way|4 now|none participle|0=-14 1=6 2=8
way|4 now|obstacle|0=15 1=-13
way|4 now|past main|0=-7 1=14 2=-5
way|4 now|past perfect main|0=-5 1=24 2=-20
way|4 now|past perfect relative|0=-7 1=6
way|4 now|past relative|0=-19 1=18
way|4 now|past sub|0=-6 1=8
way|4 now|past that|0=-5 1=13 2=-8
way|4 now|pledged|0=-10 1=-7 2=18
way|4 now|possible main|1=-12 2=7
way|4 now|possible that|0=12 1=-6 2=-5
way|4 now|present infinitive|0=-12 1=-13 2=25
way|4 now|present main|0=34 1=-27 2=-9
way|4 now|present relative|0=21 1=-12 2=-9
way|4 now|present sub|1=9
way|4 now|present that|0=11 1=-8
way|4 now|refused|0=9 1=-8
way|4 now|reluctant|0=14 1=-13
way|4 now|request|0=7 1=-7
way|4 now|requirement|1=-14 2=16
way|4 now|unverbed|0=8 1=-13 2=7
way|4 now|withdrawn|0=-26 1=19 2=6
way|4 now|would main|0=8 2=-5
way|4 now|would relative|1=-5 2=7
way|4 past|0=19 2=-33
way|4 past|agreement drafting|0=5 1=-5
way|4 past|agreement signed|0=-15 1=15
way|4 past|agreement|0=-9 1=9
way|4 past|committed|0=-14 1=14
way|4 past|contribution|0=6 1=24 2=-30
way|4 past|delivered|0=13 2=-15
way|4 past|ended|0=5
way|4 past|engagement held|0=15 1=-15
way|4 past|engagement|0=15 1=-15
way|4 past|extended|0=5
way|4 past|future main|0=-5 1=6
way|4 past|future that|0=-12 1=12
way|4 past|mandate|0=12 1=-10
way|4 past|none gerund|0=-7 1=7
way|4 past|none infinitive|0=-16 1=16
way|4 past|obstacle|0=16 1=-15
way|4 past|past main|0=11 2=-12
way|4 past|past participle|0=8 1=-8
way|4 past|past perfect main|0=7
way|4 past|past perfect relative|0=-11 1=12
way|4 past|past perfect sub|0=7 1=-7
way|4 past|past perfect that|0=13 1=-13
way|4 past|past relative|0=7 1=-6
way|4 past|past sub|0=-20 1=21
way|4 past|past that|0=9 1=-8
way|4 past|pledged|0=-9 1=24 2=-9
way|4 past|possible main|0=8 1=-8
way|4 past|possible that|0=-11 1=11
way|4 past|present infinitive|0=-9 1=9
way|4 past|present main|0=16 1=-8 2=-6
way|4 past|present relative|0=12 1=-11
way|4 past|present sub|0=-15 1=15
way|4 past|reluctant|0=12 1=-12
way|4 past|request|0=8 1=-8
way|4 past|suspended|0=-12 1=12
way|4 past|unverbed|0=31 1=-28
way|4 past|would main|0=10 1=-10
way|4 past|would relative|0=-11 1=11
way|7 ahead|0=7 1=-43 2=26
way|7 ahead|agreement drafting|0=11 1=-13
way|7 ahead|agreement signed|1=-9
way|7 ahead|agreement sought|0=7
way|7 ahead|agreement|0=20 1=-25
way|7 ahead|authorised|0=-7 2=6
way|7 ahead|changed|0=20 1=-15 2=-5
way|7 ahead|committed|0=-15 1=-45 2=60
way|7 ahead|considering|0=-13 1=-25 2=36
way|7 ahead|contribution|1=-37 2=26
way|7 ahead|delivered|0=27 1=-41
way|7 ahead|ended|0=-18 1=18
way|7 ahead|engagement held|1=6
way|7 ahead|engagement planned|1=12 2=-11
way|7 ahead|engagement|1=15 2=-15
way|7 ahead|extended|0=-6 1=-6 2=23
way|7 ahead|future main|1=23 2=9
way|7 ahead|future perfect main|0=-28 1=6 2=22
way|7 ahead|future perfect that|0=-6 2=7
way|7 ahead|future sub|0=-38 2=34
way|7 ahead|future that|0=-20 2=19
way|7 ahead|mandate|0=-12 1=-11 2=26
way|7 ahead|none gerund|0=13 2=-8
way|7 ahead|none infinitive|0=-8 1=-24 2=32
way|7 ahead|none participle|0=12 1=-6 2=-5
way|7 ahead|obstacle|0=36 1=-29 2=-17
way|7 ahead|past main|0=17 1=-49 2=20
way|7 ahead|past perfect main|0=-10 2=16
way|7 ahead|past perfect relative|0=19 1=-19
way|7 ahead|past perfect sub|1=7 2=-9
way|7 ahead|past perfect that|0=21 2=-20
way|7 ahead|past relative|0=16 1=-26 2=9
way|7 ahead|past sub|0=15 1=-18
way|7 ahead|past that|0=22 1=-8 2=-14
way|7 ahead|pledged|1=-24 2=32
way|7 ahead|possible main|0=-15 1=-15 2=31
way|7 ahead|possible relative|1=7 2=-8
way|7 ahead|possible that|0=10 2=-6
way|7 ahead|present infinitive|0=11 1=-12 2=5
way|7 ahead|present main|0=5 1=-12 2=7
way|7 ahead|present relative|0=20 1=-12 2=-8
way|7 ahead|present sub|1=-9 2=5
way|7 ahead|present that|1=-8 2=8
way|7 ahead|refused|0=13 1=-9
way|7 ahead|reluctant|1=-18 2=14
way|7 ahead|request|0=20 1=-31 2=12
way|7 ahead|requirement|0=-24 1=-16 2=45
way|7 ahead|should main|0=-5 1=13 2=-8
way|7 ahead|should that|0=-10 1=6
way|7 ahead|suspended|1=-10 2=10
way|7 ahead|unverbed|1=-31 2=26
way|7 ahead|withdrawn|0=-22 1=26 2=14
way|7 ahead|would main|0=23 1=-10 2=-14
way|7 ahead|would relative|0=11 2=-8
way|7 ahead|would sub|0=6 2=-6
way|7 ahead|would that|0=9
way|7 long-ago|0=23 1=-11 2=-18
way|7 long-ago|authorised|0=-36 1=36
way|7 long-ago|committed|0=9 1=-9
way|7 long-ago|contribution|0=11 2=-11
way|7 long-ago|delivered|0=-14 1=22
way|7 long-ago|ended|0=18 1=-18
way|7 long-ago|engagement held|0=6 1=-6
way|7 long-ago|engagement|0=6 1=-6
way|7 long-ago|extended|0=25 1=-25
way|7 long-ago|future main|0=11 1=-11
way|7 long-ago|mandate|0=9 1=-8
way|7 long-ago|none participle|0=-9 1=9
way|7 long-ago|obstacle|0=5 1=-5
way|7 long-ago|past main|0=6
way|7 long-ago|past participle|0=-5 1=5
way|7 long-ago|past perfect main|0=23 1=-23
way|7 long-ago|past perfect relative|0=6 1=-6
way|7 long-ago|past perfect sub|0=-7 1=7
way|7 long-ago|past relative|0=-6 1=6
way|7 long-ago|past sub|0=-16 1=16
way|7 long-ago|pledged|0=-12 1=12
way|7 long-ago|present main|0=20 1=-19
way|7 long-ago|reluctant|0=8 1=-8
way|7 long-ago|request|0=-7 1=7
way|7 long-ago|unverbed|0=-13 1=13
way|7 long-ago|withdrawn|0=14 1=-13
way|7 long-ago|would that|0=6 1=-6
way|7 now|0=6 1=-10
way|7 now|agreement signed|1=6
way|7 now|agreement sought|1=-11 2=9
way|7 now|agreement|1=-8
way|7 now|authorised|0=10
way|7 now|changed|0=6
way|7 now|committed|0=-21 2=17
way|7 now|considering|0=15 1=-19 2=5
way|7 now|contribution|1=-9 2=9
way|7 now|delivered|0=7 1=21 2=-31
way|7 now|ended|0=9 2=-5
way|7 now|engagement held|1=17
way|7 now|engagement planned|0=-20 2=20
way|7 now|engagement|0=-10 1=16 2=17
way|7 now|extended|2=-10
way|7 now|future infinitive|0=8 2=-8
way|7 now|future main|0=14 1=-34 2=19
way|7 now|future perfect main|0=7 2=-8
way|7 now|future perfect relative|1=-7
way|7 now|future relative|0=-18 1=-20 2=38
way|7 now|future sub|2=-6
way|7 now|future that|0=21 2=-19
way|7 now|mandate|0=24 1=-7 2=-20
way|7 now|none gerund|0=14 2=-12
way|7 now|none infinitive|1=7 2=-12
way|7 now|none participle|0=11 1=-6 2=-5
way|7 now|obstacle|0=17 2=-16
way|7 now|past main|0=-8 1=7 2=7
way|7 now|past participle|1=7 2=-5
way|7 now|past perfect main|1=18 2=-19
way|7 now|past perfect relative|0=8
way|7 now|past perfect sub|0=12 2=-10
way|7 now|past perfect that|0=10 2=-10
way|7 now|past relative|0=9 1=8 2=-19
way|7 now|past sub|0=-17 1=11 2=6
way|7 now|past that|1=7
way|7 now|pledged|1=-34 2=33
way|7 now|possible main|0=-5 2=9
way|7 now|possible relative|0=-13 1=15
way|7 now|possible that|1=-14 2=16
way|7 now|present infinitive|0=-7 1=-12 2=19
way|7 now|present main|0=8 2=-7
way|7 now|present relative|0=16 2=-18
way|7 now|present that|0=29 1=-20 2=-9
way|7 now|refused|0=5
way|7 now|reluctant|0=9 1=-8
way|7 now|request|0=9 2=-7
way|7 now|requirement|0=15 1=-33 2=19
way|7 now|should main|0=6 1=-10
way|7 now|should perfect main|0=15 1=-8 2=-7
way|7 now|suspended|0=-23 1=27
way|7 now|withdrawn|0=-13 1=-13 2=28
way|7 now|would main|0=-12 1=-6 2=18
way|7 now|would relative|0=-27 1=34 2=-6
way|7 now|would sub|0=9 1=-8
way|7 now|would that|0=-16 1=7 2=7
way|7 past|0=18 1=10 2=-39
way|7 past|agreement signed|0=13 1=-11
way|7 past|agreement|0=13 1=-6
way|7 past|authorised|0=14 1=6 2=-13
way|7 past|committed|0=6 1=16 2=-15
way|7 past|considering|0=6 1=6 2=-9
way|7 past|contribution|0=16 1=8 2=-35
way|7 past|delivered|0=17 1=13 2=-40
way|7 past|ended|0=-11 1=13
way|7 past|engagement held|0=15 1=-6
way|7 past|engagement|0=19 1=-10
way|7 past|extended|1=19 2=-7
way|7 past|future main|0=32 1=-24 2=-16
way|7 past|future perfect main|0=22 1=-22
way|7 past|future perfect relative|0=6 1=-6
way|7 past|future relative|1=-15 2=12
way|7 past|future that|0=17 1=-16
way|7 past|mandate|0=7 1=22 2=-27
way|7 past|none gerund|0=22 1=-20
way|7 past|none infinitive|0=-24 1=24
way|7 past|obstacle|0=10 1=18 2=-30
way|7 past|past main|0=7 1=18 2=-31
way|7 past|past participle|1=-9 2=12
way|7 past|past perfect main|0=11 1=13 2=-27
way|7 past|past perfect relative|0=-14 1=8 2=11
way|7 past|past perfect sub|0=15 1=-14
way|7 past|past perfect that|0=-20 1=20
way|7 past|past relative|1=8
way|7 past|past sub|1=9
way|7 past|past that|1=10
way|7 past|pledged|0=14 1=-6 2=-16
way|7 past|possible relative|0=11 1=-11
way|7 past|possible that|0=7 1=-6
way|7 past|present infinitive|0=11 1=9 2=-20
way|7 past|present main|0=19 1=8 2=-38
way|7 past|present relative|0=18 1=-11
way|7 past|refused|0=14 2=-10
way|7 past|reluctant|1=11
way|7 past|request|0=9 1=9 2=-18
way|7 past|requirement|0=23 1=-10 2=-17
way|7 past|should perfect main|0=-11 2=12
way|7 past|suspended|1=10
way|7 past|unverbed|0=18 1=6 2=-33
way|7 past|withdrawn|0=12 1=6 2=-22
way|7 past|would main|0=8 1=-7
way|7 past|would perfect that|0=8 1=-8
way|7 past|would relative|0=-12 1=13
way|7 past|would that|1=17 2=-10
word|other|10 ahead|0=-6 2=9
word|other|10 long-ago|0=5
word|other|10 now|0=20 1=-9 2=-15
word|other|10 past|0=19 1=10 2=-40
word|other|4 ahead|1=-7 2=10
word|other|4 long-ago|0=15 1=-14
word|other|4 now|0=15 1=-10
word|other|7 ahead|0=14 1=-22 2=6
word|other|7 long-ago|0=-13 1=13
word|other|7 now|0=-10 2=9
word|other|7 past|0=13 1=7 2=-22
word|other|acts|0=17 2=-26
word|other|acts|agreement drafting|0=6 1=-6
word|other|acts|agreement sought|0=6 1=-5
word|other|acts|authorised|0=-9 1=21 2=-12
word|other|acts|changed|0=9 1=-6
word|other|acts|committed|0=15 1=-18
word|other|acts|considering|0=27 1=-21 2=-6
word|other|acts|delivered|0=15 2=-11
word|other|acts|obstacle|0=16 1=6 2=-28
word|other|acts|pledged|0=-6 1=-9 2=19
word|other|acts|refused|0=9 1=-9
word|other|acts|reluctant|0=11 1=-10
word|other|acts|request|0=-8 1=11
word|other|acts|requirement|0=12 1=-10
word|other|acts|suspended|0=-16 1=17
word|other|acts|withdrawn|0=-8 1=20 2=-11
word|other|agreement drafting|0=5
word|other|agreement sought|0=8 1=-8
word|other|authorised|1=14 2=-13
word|other|changed|0=-12 1=14
word|other|committed|0=14 1=-16
word|other|considering|0=20 1=-12 2=-7
word|other|delivered|0=11 1=8 2=-19
word|other|extended|1=-8
word|other|obstacle|0=19 1=5 2=-34
word|other|pledged|2=6
word|other|reluctant|0=14 1=-12
word|other|request|0=15 1=-8
word|other|requirement|0=12 1=-9 2=-7
word|other|says|0=18 2=-30
word|other|says|authorised|0=8 1=-7
word|other|says|changed|0=-20 1=20
word|other|says|considering|0=-9 1=9
word|other|says|delivered|0=-5 1=13
word|other|says|extended|0=8 1=-8
word|other|says|obstacle|0=16 2=-17
word|other|says|pledged|1=5 2=-6
word|other|says|refused|0=-12 1=12
word|other|says|request|0=20 1=-19
word|other|says|withdrawn|0=13 1=-13
word|other|suspended|0=-11 1=18
word|other|withdrawn|0=6 1=8 2=-12
word|outlet|10 ahead|0=12 1=-11
word|outlet|10 now|0=-16 1=16
word|outlet|10 past|0=7 1=10 2=-19
word|outlet|4 ahead|0=18 2=-16
word|outlet|4 long-ago|0=10 1=-10
word|outlet|4 now|2=-6
word|outlet|4 past|0=-11 1=11
word|outlet|7 ahead|1=-13 2=13
word|outlet|7 now|0=13 1=-17
word|outlet|7 past|0=-5 1=-5 2=11
word|outlet|acts|0=12 1=-9 2=-8
word|outlet|acts|ended|2=7
word|outlet|acts|engagement held|0=-11 1=11
word|outlet|acts|extended|0=-12 1=9
word|outlet|acts|obstacle|0=11 1=-11
word|outlet|acts|pledged|0=-5
word|outlet|acts|reluctant|0=15 1=-14
word|outlet|acts|request|0=9 1=-9
word|outlet|acts|requirement|0=21 1=-15
word|outlet|acts|suspended|0=5 1=-5
word|outlet|acts|withdrawn|0=-8 1=9
word|outlet|changed|0=8 1=-8
word|outlet|ended|0=-14 2=16
word|outlet|obstacle|0=5 1=-5
word|outlet|pledged|1=10 2=-6
word|outlet|refused|0=-12 1=12
word|outlet|reluctant|0=20 1=-20
word|outlet|request|0=15 1=-15
word|outlet|requirement|0=19 1=-14 2=-5
word|outlet|says|0=12 2=-15
word|outlet|says|agreement drafting|0=9 1=-8
word|outlet|says|ended|0=-10 2=9
word|outlet|says|engagement held|0=10 1=-10
word|outlet|says|extended|0=9 1=-9
word|outlet|says|obstacle|0=-6 1=6
word|outlet|says|pledged|1=15 2=-7
word|outlet|says|refused|0=-13 1=13
word|outlet|says|reluctant|0=5 1=-5
word|outlet|says|request|0=6 1=-6
word|outlet|says|suspended|0=-16 1=16
word|outlet|suspended|0=-11 1=11
word|outlet|withdrawn|0=-9 1=11
word|own|10 ahead|1=-18 2=16
word|own|10 now|0=7 1=20 2=-34
word|own|10 past|0=7 1=29 2=-33
word|own|4 ahead|0=27 1=-17 2=-8
word|own|4 long-ago|0=27 1=-23
word|own|4 now|0=35 1=-34
word|own|4 past|0=16 1=-14
word|own|7 ahead|1=-50 2=30
word|own|7 long-ago|0=16 1=-16
word|own|7 now|0=9 1=-15
word|own|7 past|0=21 1=-12 2=-16
word|own|acts|0=9 2=-15
word|own|acts|agreement ended|0=8 1=-8
word|own|acts|committed|0=11 1=12 2=-22
word|own|acts|considering|0=6
word|own|acts|delivered|0=15 2=-22
word|own|acts|engagement held|1=13 2=-5
word|own|acts|engagement planned|0=-12 1=18 2=-6
word|own|acts|pledged|1=-13 2=14
word|own|acts|refused|1=18 2=-15
word|own|acts|reluctant|0=-7 1=-7 2=17
word|own|acts|request|0=22 2=-31
word|own|acts|suspended|0=15 1=-21
word|own|acts|withdrawn|1=7 2=-6
word|own|agreement drafting|0=12 1=-7
word|own|agreement ended|0=8 1=-8
word|own|agreement signed|0=14 1=-13
word|own|agreement sought|0=-13 1=15
word|own|committed|0=17 2=-23
word|own|considering|0=12 2=-21
word|own|delivered|0=26 1=-11 2=-28
word|own|engagement held|0=13 1=11 2=-13
word|own|engagement planned|1=8 2=-6
word|own|pledged|2=-7
word|own|refused|0=18 1=14 2=-29
word|own|reluctant|2=6
word|own|request|0=15 1=21 2=-32
word|own|says|0=14 1=19 2=-34
word|own|says|agreement drafting|0=7 1=-7
word|own|says|agreement signed|0=17 1=-17
word|own|says|agreement sought|0=-14 1=14
word|own|says|committed|0=10 1=-6
word|own|says|considering|0=10 1=17 2=-22
word|own|says|delivered|0=28 1=-21 2=-9
word|own|says|engagement held|0=13
word|own|says|engagement planned|0=10 1=-10
word|own|says|pledged|0=7 1=22 2=-28
word|own|says|refused|0=21 2=-19
word|own|says|reluctant|1=11
word|own|says|request|0=-6 1=26 2=-9
word|own|says|suspended|1=18
word|own|says|withdrawn|0=9 2=8
word|own|suspended|0=6
word|own|withdrawn|0=6 2=-7
word|text|10 ahead|0=7 1=-36 2=23
word|text|10 now|0=14 2=-20
word|text|10 past|0=13 1=13 2=-34
word|text|4 ahead|1=-49 2=46
word|text|4 long-ago|0=21 2=-34
word|text|4 now|0=7 1=-24 2=12
word|text|4 past|0=18 2=-31
word|text|7 ahead|0=6 1=-34 2=21
word|text|7 long-ago|0=19 1=-6 2=-16
word|text|7 now|0=6 1=-7
word|text|7 past|0=17 1=14 2=-40
word|text|acts|0=13 2=-23
word|text|acts|agreement drafting|0=7 1=11 2=-17
word|text|acts|agreement ended|0=-8 1=8
word|text|acts|agreement in-force|1=5
word|text|acts|agreement signed|0=14 1=9 2=-14
word|text|acts|agreement sought|0=-9 2=5
word|text|acts|authorised|0=6 1=14 2=-8
word|text|acts|changed|0=7 1=16 2=-14
word|text|acts|committed|1=14 2=-6
word|text|acts|considering|0=5 1=-8
word|text|acts|delivered|0=19 1=11 2=-42
word|text|acts|engagement held|0=17 1=21 2=-40
word|text|acts|engagement planned|0=-9 1=18
word|text|acts|extended|1=6
word|text|acts|obstacle|0=20 1=8 2=-41
word|text|acts|pledged|1=-13 2=7
word|text|acts|refused|0=20 2=-33
word|text|acts|reluctant|0=8 1=9 2=-22
word|text|acts|request|0=12 1=5 2=-21
word|text|acts|requirement|0=17 1=-25
word|text|acts|suspended|0=20 1=-9 2=-15
word|text|acts|withdrawn|1=-9 2=7
word|text|agreement drafting|0=6 1=11 2=-16
word|text|agreement ended|0=-8 1=8
word|text|agreement in-force|1=7
word|text|agreement signed|0=9 1=17 2=-17
word|text|agreement sought|0=9 1=-15 2=5
word|text|authorised|0=12 1=11 2=-12
word|text|changed|0=15 2=-16
word|text|considering|0=7 2=-9
word|text|delivered|0=20 1=9 2=-42
word|text|ended|0=6
word|text|engagement held|0=18 1=22 2=-40
word|text|engagement planned|1=17
word|text|extended|1=7
word|text|obstacle|0=21 1=8 2=-42
word|text|pledged|1=-6
word|text|refused|0=19 1=8 2=-36
word|text|reluctant|0=12 1=7 2=-25
word|text|request|0=13 1=6 2=-25
word|text|requirement|0=17 1=-22 2=-7
word|text|says|0=15 1=8 2=-32
word|text|says|agreement drafting|0=-5
word|text|says|agreement signed|0=-14 1=15
word|text|says|agreement sought|0=18 1=-18
word|text|says|authorised|0=28 1=-17 2=-10
word|text|says|changed|0=15 1=-15
word|text|says|committed|0=-9 2=19
word|text|says|considering|0=6 1=13 2=-19
word|text|says|delivered|0=25 1=-7 2=-35
word|text|says|engagement held|0=12 1=19 2=-13
word|text|says|obstacle|0=16 1=6 2=-26
word|text|says|pledged|1=12 2=-14
word|text|says|refused|0=9 1=8 2=-17
word|text|says|reluctant|0=13
word|text|says|request|0=7 2=-8
word|text|says|suspended|1=17 2=-6
word|text|says|withdrawn|0=-6 1=18 2=-8
word|text|suspended|0=17 2=-21
`;
