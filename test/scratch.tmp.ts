import { story } from "./support/story.ts";
const show = (name: string, text: string) => { try { const s = story(text); console.log(name, Object.keys(s.tellings).map((c) => `${c}: ${s.rule(c)}`).join(" | ")); } catch (e) { console.log(name, "ERR", (e as Error).message); } };
show("M1", `
 2024-03-01 AP: HTI asks KEN for personnel
 2024-03-02 AP: HTI asks KEN for funding
 2024-03-03 AP: HTI asks KEN for personnel`);
show("M2", `
 2024-03-01 AP: need personnel
 2024-03-02 AP: need personnel
 2024-03-02 AP: need 2500 persons
 2024-03-03 AP: need funding
 2024-03-04 AP: need personnel`);
show("M3", `
 2024-03-01 AP: legal obstacle open against KEN for personnel
 2024-03-02 AP: legal obstacle open against KEN for funding
 2024-03-03 AP: legal obstacle open against KEN for personnel
 2024-03-03 AP: legal obstacle open against KEN`);
show("M5", `
 2024-03-10 AP: legal obstacle resolved against KEN on 2024-02-01
 2024-02-28 AFP: legal obstacle open against KEN`);
show("M5b", `
 2024-02-29 AP: legal obstacle resolved against KEN on 2024-02-01
 2024-02-28 AFP: legal obstacle open against KEN`);
show("M6", `
 2024-03-01 AP: agreement KEN,HTI mou signed
 2024-03-10 AP: agreement KEN,HTI mou ended
 2024-03-11 AFP: agreement KEN,HTI mou ended
 2024-03-20 AP: agreement KEN,HTI mou signed`);
show("M7", `
 2024-03-02 AP: mandate UNSC authorised on 2024-03-01
 2024-03-05 AP: mandate UNSC authorised on 2024-01-10`);
show("M7b", `
 2024-03-20 AP: mandate UNSC authorised on 2024-03-01
 2024-03-20 AFP: mandate UNSC authorised on 2024-03-09
 2024-03-20 Reuters: mandate UNSC authorised on 2024-03-17`);
show("M7c", `
 2024-03-01 AP: mandate UNSC authorised proposed
 2024-03-10 AP: mandate UNSC authorised 2699
 2024-03-05 AFP: mandate UNSC authorised 2700 proposed`);
show("P1", `
 2024-02-01 AP: KEN pledged personnel
 2024-03-01 AP: KEN reluctant personnel on 2024-03-01
 2024-03-02 AP: KEN pledged personnel on 2024-03-01
 2024-03-03 AP: KEN pledged personnel on 2024-03-02`);
show("P2", `
 2024-02-01 AP: KEN pledged personnel
 2024-03-01 AP: KEN withdrawn personnel on 2024-03-01
 2024-03-02 AP: KEN pledged personnel on 2024-03-01
 2024-03-03 AP: KEN pledged personnel on 2024-03-02`);
show("P2b", `
 2024-02-01 AP: KEN delivered personnel
 2024-03-01 AP: KEN withdrawn personnel
 2024-03-02 AP: KEN pledged personnel on 2024-03-01
 2024-03-03 AP: KEN pledged personnel on 2024-03-02
 2024-03-04 AP: KEN delivered personnel on 2024-03-03`);
show("P3", `
 2024-02-01 AP: KEN committed personnel
 2024-03-01 AP: KEN suspended personnel on 2024-03-01
 2024-03-05 AP: KEN pledged personnel
 2024-03-05 AFP: KEN committed personnel on 2024-03-01
 2024-03-06 AFP: KEN committed personnel`);
show("P3b", `
 2024-02-01 AP: KEN pledged personnel
 2024-03-01 AP: KEN suspended personnel on 2024-03-01
 2024-03-05 AP: KEN pledged personnel
 2024-03-05 AFP: KEN pledged personnel on 2024-03-01
 2024-03-06 AFP: KEN pledged personnel on 2024-03-02`);
show("P4", `
 2024-02-01 AP: KEN pledged personnel
 2024-02-05 AP: KEN committed personnel
 2024-02-07 AP: KEN pledged personnel`);
show("P5", `
 2024-02-10 AP: KEN reluctant personnel
 2024-02-01 AFP: KEN reluctant personnel
 2024-01-30 AFP: KEN reluctant personnel
 2024-02-20 AP: JAM delivered personnel
 2024-02-20 AP: JAM withdrawn personnel
 2024-02-15 AFP: JAM withdrawn personnel`);
const b = story(`
 2024-03-01 AP: HTI asks KEN for personnel
 2024-03-02 AP: KEN refused personnel
 condition c1 met on 2024-04-01 by c2
 2024-05-02 AP: USA asks KEN for personnel
 2024-05-03 AP: USA asks KEN for personnel
 condition c3 failed on 2024-06-01
 condition c4 met on 2024-06-05`);
for (const d of ["2024-03-15","2024-04-01","2024-06-01","2024-06-05"]) console.log(d, JSON.stringify(b.board(d).requests.map(({id,status,answeredBy})=>[id,status,answeredBy])));
