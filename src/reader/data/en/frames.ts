import type { Frame } from "../../tokens/language.ts";
import { list } from "../list.ts";

const says = (text: string, ...claims: string[]) => ({ text, claims });

/** The English frames: what each verb, adjective and noun does to the support of a mission. */
export const FRAMES: readonly Frame[] = [
  {
    id: "give",
    role: "give",
    verbs: list(
      "lay on;kick in;stump up;cough up;flag off;line up;put at;place;spare;part with;throw in;relieve;replace;rotate;send in;send out;bring in;ship out;pump;plough;channel;allot;grant;extend;render;staff;crew;embed;swell;beef up;supplement;augment;have sent;make over;turn over;pass on;dole out;set up;run;operate;second;send;deploy;dispatch;provide;contribute;supply;give;deliver;donate;field;station;post;put forward;put up;second;lend;furnish;hand over;hand;transfer;make available;ship;bring;assign;detach;put in;pitch in;add;chip in;redeploy;rotate in;move;despatch;commit troops;mobilise;mobilize;raise;form;assemble;top up;double;increase;reinforce;boost;strengthen;bolster;expand;loan;gift;earmark troops;generate;fill;redirect;fly;muster;airlift;truck;pay out;lease;rent;detail",
    ),
    nouns: list(
      "deployment;dispatch;sending;contribution;donation;delivery;provision;despatch;posting;shipment;handover",
    ),
    examples: [
      says(
        "Ghana will send 300 soldiers to the mission.",
        "contribution GHA personnel pledged 300 persons",
      ),
      says(
        "Ghana has sent 300 soldiers to the mission.",
        "contribution GHA personnel delivered 300 persons",
      ),
      says("Ghana will send nobody to the mission.", "contribution GHA personnel refused"),
      says(
        "The Ghanaian frigate Volta has joined the mission.",
        "contribution GHA equipment delivered 1 items",
      ),
      says(
        "Ghana's 3,000 are the backbone of the mission.",
        "contribution GHA personnel delivered 3000 persons",
      ),
      says(
        "Ghana could send 300 soldiers to the mission.",
        "contribution GHA personnel considering 300 persons",
      ),
      says("Ghana will not send soldiers to the mission.", "contribution GHA personnel refused"),
      says("Ghana sent its regards to the winners."),
    ],
  },
  {
    id: "give-money",
    role: "give",
    resource: "funding",
    verbs: list(
      "finance;fund;foot the bill;pay in;pay into;put in;chip in;pick up;meet the cost;bear the cost;stump up;pitch in;fund;finance;pay;bankroll;disburse;deposit;spend;cover;foot;invest;inject;subsidise;subsidize;underwrite;transfer money;reimburse;defray;pay in;pay for;cover the cost;wire;chip in money;bear;remit;credit;settle",
    ),
    nouns: list("payment;disbursement;funding;grant;deposit"),
    examples: [
      says(
        "Norway will finance the mission with 20 million euros.",
        "contribution NOR funding pledged 20000000 EUR",
      ),
      says(
        "Norway has paid 20 million euros into the trust fund of the mission.",
        "contribution NOR funding delivered 20000000 EUR",
      ),
    ],
  },
  {
    id: "give-training",
    role: "give",
    resource: "training",
    verbs: list("school;drill;put through;prepare;educate;train;instruct;coach;teach;mentor;drill"),
    nouns: list("training"),
    examples: [
      says(
        "Canada has trained officers of the contributing countries.",
        "contribution CAN training delivered",
      ),
    ],
  },
  {
    id: "give-gear",
    role: "give",
    resource: "equipment",
    verbs: list("equip;arm;kit out;outfit;rearm"),
    examples: [says("France will equip the mission.", "contribution FRA equipment pledged")],
  },
  {
    id: "give-services",
    role: "give",
    resource: "logistics",
    verbs: list(
      "fly;fly out;feed;ferry;carry;evacuate;treat;refuel;host;lend a base;build;put up;shelter;supply fuel;run the clinic;take over;transport;house;evacuate;build;construct;refuel;supply logistics;feed;ferry;lodge;accommodate;treat;repair;renovate;refurbish;airlift out",
    ),
    examples: [
      says(
        "The United States has built the mission's base.",
        "contribution USA logistics delivered",
      ),
    ],
  },
  {
    id: "arrive",
    role: "arrive",
    verbs: list(
      "step off;take up position;be flown in;be sent in;get to;come ashore;check in;enter;join up;set foot;be flown;turn up;roll into;be received;be greeted;be welcomed;arrive;land;reach;touch down;disembark;come;deploy;fly in;fly into;set foot;join;depart;take off;fly out;set off;travel;leave for;head for;embark;follow;go;return to duty;fly;start work;take up duty;sail;roll in;step off;start arriving;move in;dock;take command;assume command;head to;depart for;set sail",
    ),
    nouns: list("arrival;landing;departure"),
    examples: [
      says(
        "Two hundred Ghanaian soldiers arrived in Haiti on Monday to join the mission.",
        "contribution GHA personnel delivered 200 persons",
      ),
    ],
  },
  {
    id: "serve",
    role: "serve",
    verbs: list(
      "be on patrol;be on station;be at work;keep watch;guard;form part;be under;be here;have there;help man;garrison;hold;be in theatre;fill;be in the country;serve;be stationed;operate;be deployed;be in place;be present;be on the ground;be based;be there;have;count;comprise;number;patrol;consist;be made up;make up;total;man;remain;stand at;account for;be active;include",
    ),
    examples: [
      says(
        "Four hundred Ghanaian soldiers are serving in the mission.",
        "contribution GHA personnel delivered 400 persons",
      ),
      says(
        "About 400 Ghanaian police are on the ground in Haiti.",
        "contribution GHA personnel delivered about 400 persons",
      ),
    ],
  },
  {
    id: "leave",
    role: "leave",
    verbs: list(
      "call home;call back;fly home;sail home;pack up;pack bags;pull the plug;say goodbye;wrap up;head home;be out;hand back;stand down;end part;end role;take home;thin out;scale back;lose;fly out;be withdrawn;be gone;go back;be leaving;disengage;demobilise;bow out;walk out;withdraw;pull out;quit;exit;bring home;pull back;recall;go home;come home;return home;scale down;draw down;drawdown;wind down;phase out;leave the mission;leave;pull;end its participation;repatriate;take back;cancel;drop out;back out;renege;walk away;retract;abandon;reduce;cut back;rescind;halve;slash;trim;shrink;downsize;cut;lower flag;complete mission;end tour;be repatriated",
    ),
    nouns: list("withdrawal;pullout;pull-out;exit;drawdown;repatriation"),
    examples: [
      says(
        "Ghana will withdraw its soldiers from the mission.",
        "contribution GHA personnel withdrawn",
      ),
      says(
        "Ghana is not withdrawing its soldiers from the mission.",
        "contribution GHA personnel pledged",
      ),
    ],
  },
  {
    id: "promise",
    role: "promise",
    verbs: list(
      "put name down;put names down;put its name down;put their names down;put itself forward;make itself available;answer the call;heed the call;have plans;say yes;give word;honour;honor;keep word;be adamant;press ahead;go ahead;swear;be happy;be glad;be eager;be resolved;see through;be on board;be up for;gear up;pencil in;be in favour;have in mind;hold out;lend itself;be game;stand to;keep promise;be due;sketch;foresee;count on;expect;hope;will;be determined;stick to;hold to;be called upon;pledge;promise;offer;vow;volunteer;undertake;commit;commit itself;plan;intend;propose;announce;ready;be ready;be prepared;be willing;stand ready;be keen;decide;be determined;guarantee;assure;agree;come forward;mean;be committed;aim;declare;earmark;set aside;set;reserve;confirm;reaffirm;reiterate;insist;prepare;resolve;accept;renew;raise;step up;step forward;increase;unveil;opt;unblock;be resolute;put down;throw in;sign up;pave;look to;seek to;expect to;put forward;foresee;envisage;envision;want to;be going;stand by;be responsible;be behind;sign on;sign up to;step in;make good on;follow through;pitch;weigh in with;put name to;throw weight behind;raise hand;agree to stay;triple;match;express readiness;express willingness;stick with",
    ),
    nouns: list(
      "pledge;promise;offer;commitment;undertaking;proposal;plan;announcement;intention;readiness;willingness;decision;determination;vow;bid",
    ),
    examples: [
      says(
        "Ghana raised its funding for the mission from 20 million to 30 million dollars.",
        "contribution GHA funding pledged 30000000 USD",
      ),
      says(
        "Norway pledged 20 million dollars for the mission.",
        "contribution NOR funding pledged 20000000 USD",
      ),
      says(
        "Norway has not pledged any troops to the mission.",
        "contribution NOR personnel reluctant",
      ),
      says(
        "An offer of 300 soldiers came from Ghana for the mission.",
        "contribution GHA personnel pledged 300 persons",
      ),
      says(
        "Ghana is ready to send 300 soldiers to the mission.",
        "contribution GHA personnel pledged 300 persons",
      ),
      says("The singer promised her fans a concert in Oslo."),
    ],
  },
  {
    id: "consider",
    role: "consider",
    verbs: list(
      "be under review;have under review;be under study;have under study;be undecided;mull over;sleep on;leave open;keep open;keep the door;be minded;warm to;be conceivable;be thinkable;be possible;be an option;be an idea;hold talks;be asked;be on the table;spare;raise;be being examined;be examined;be studied;be tempted;put to;be under consideration;consider;study;weigh;examine;mull;explore;contemplate;discuss;be open;express interest;show interest;ponder;look into;look at;think;evaluate;assess;review;toy;signal;negotiate;be in talks;float;debate;be interested;deliberate;leave the door;not exclude;weigh up;sound out;signal interest;raise the possibility;suggest;recommend;think about;think over;toy with;leave door open;leave the door open;take under consideration;keep option open;be ready to consider",
    ),
    nouns: list("consideration;study;interest;option;possibility;openness"),
    examples: [
      says(
        "Norway is considering sending helicopters to the mission.",
        "contribution NOR equipment considering",
      ),
      says(
        "Norway did not rule out sending troops to the mission.",
        "contribution NOR personnel considering",
      ),
    ],
  },
  {
    id: "hesitate",
    role: "hesitate",
    verbs: list(
      "drag feet;hold off;sidestep;duck;dodge;be in no hurry;be in no rush;stay silent;be non-committal;want more time;ask for time;call premature;be premature;be too early;keep out;steer clear;sit on the fence;be in doubt;threaten;give no answer;make no offer;make no commitment;make no promise;give no undertaking;be irritated;stall;dither;think twice;refuse to be;fret;baulk;hesitate;be reluctant;be cautious;be hesitant;balk;voice hesitancy;express reluctance;have reservations;express reservations;express doubts;express doubt;express misgivings;voice misgivings;be wary;be unwilling;shy;hold back;be noncommittal;waver;stop short;be sceptical;be skeptical;drag;be cool;be lukewarm;be unconvinced;show reluctance;have doubts;baulk;be careful;express hesitancy;voice reservations;voice doubts;abstain;demur;be uneasy;express hesitation;hedge;hang back;shy away;cool on;remain undecided;decline to say;decline to commit;hold fire",
    ),
    nouns: list(
      "reluctance;hesitancy;hesitation;reservation;doubt;abstention;caution;misgiving;scepticism;skepticism",
    ),
    examples: [
      says(
        "Brazil is reluctant to send troops to the mission.",
        "contribution BRA personnel reluctant",
      ),
      says(
        "Brazil voiced hesitancy about providing police for the mission.",
        "contribution BRA personnel reluctant",
      ),
    ],
  },
  {
    id: "refuse",
    role: "refuse",
    verbs: list(
      "have no intention;have no plan;be off the table;shut the door;close the door;stay away;wave away;brush off;turn away;turn back;turn aside;draw the line;beg off;cry off;knock back;stay out;want no part;be not part;be no question;be no;have none;not be;refuse;decline;reject;rule out;turn down;exclude;say no;spurn;rebuff;opt out;opt against;decide against;rebuff;dismiss;be opposed;vote against;not want;be out of the question;resist;shun;go back on;renege on;backtrack;scrap;shut door;close door;draw the line at;distance itself;vote down;call off;drop the plan;withdraw offer",
    ),
    nouns: list("refusal;rejection;no"),
    examples: [
      says("Brazil refused to send troops to the mission.", "contribution BRA personnel refused"),
      says(
        "Brazil has ruled out sending troops to the mission.",
        "contribution BRA personnel refused",
      ),
    ],
  },
  {
    id: "bind",
    role: "bind",
    verbs: list(
      "give the green light;give the go-ahead;give green light;clear the way;nod through;rubber-stamp;wave through;vote through;enact;sign into law;put in writing;write;adopt the motion;pass the motion;give formal notice;agree in parliament;set aside;back the motion;appropriate;put signature;approve;ratify;notify;allocate;appropriate;release;authorise;authorize;sign off;green-light;greenlight;endorse;clear;give notice;earmark;unfreeze;disburse;vote;consent;give approval;give consent;inform;tell formally;back the deployment;pass;formalise;formalize;sanction;okay;approved;obligate;notified",
    ),
    nouns: list(
      "approval;notification;appropriation;allocation;notice;consent;authorisation;authorization;vote",
    ),
    examples: [
      says(
        "Ghana's parliament approved the deployment of 300 soldiers to the mission.",
        "contribution GHA personnel committed 300 persons",
      ),
      says(
        "The United States released 60 million dollars for the mission.",
        "contribution USA funding committed 60000000 USD",
      ),
    ],
  },
  {
    id: "hold",
    role: "hold",
    verbs: list(
      "put on ice;put plan;mothball;be grounded;be on hold;be on ice;be frozen;be suspended;be stuck;be halted;take out of reach;put out of reach;be stopped;stop payment;turn off;suspend;freeze;pause;halt;put on hold;put on ice;withhold;place on hold;shelve;hold back;hold up;put off;hold;postpone;stop;put in abeyance;delay;defer;interrupt;break off;be stranded;be tied up;cut off",
    ),
    nouns: list("suspension;freeze;pause;halt;postponement"),
    examples: [
      says(
        "The United States froze 13 million dollars for the mission.",
        "contribution USA funding suspended 13000000 USD",
      ),
      says(
        "Ghana has suspended the deployment of its soldiers to the mission.",
        "contribution GHA personnel suspended",
      ),
    ],
  },
  {
    id: "keep",
    role: "keep",
    verbs: list(
      "begin;start;continue;help;manage;keep;finish;complete;proceed;go ahead;speed up;accelerate;carry on;resume;hasten;expedite;finalise;finalize;try;work;strive;move ahead;press ahead;hurry;push ahead;get;remain;stay",
    ),
    examples: [
      says(
        "Ghana has begun sending soldiers to the mission.",
        "contribution GHA personnel delivered",
      ),
    ],
  },
  {
    id: "due",
    role: "due",
    verbs: list(
      "be due;be set;be expected;be scheduled;be slated;be poised;be supposed;be likely;be about;be bound;be meant;be to;be tasked;be planned;stand;be destined;be foreseen;be on course;be on track",
    ),
    examples: [
      says(
        "Ghana is due to send 300 soldiers to the mission.",
        "contribution GHA personnel pledged 300 persons",
      ),
    ],
  },
  {
    id: "fail",
    role: "fail",
    verbs: list(
      "fail;have yet;be yet;miss;neglect;be unable;struggle;forget;avoid;refrain;stop short",
    ),
    examples: [
      says(
        "Norway failed to promise troops to the mission.",
        "contribution NOR personnel reluctant",
      ),
    ],
  },
  {
    id: "ask",
    role: "ask",
    verbs: list(
      "ask;urge;request;call on;call upon;call for;appeal;seek;lobby;press;invite;implore;beg;plead;demand;push;encourage;solicit;petition;exhort;beseech;implore;canvass;pressure;call;push for;ask for;rally;scramble for;lean on;exhort;press for;hunt for;apply;court;approach;challenge;advocate;turn to;bid;drum up;woo;entreat;nudge;prod;enlist;knock on;pass the hat;renew call;task;appeal to;appeal for;make a plea;put out a call;tap;cast about;shop around;write to;look for;search for;recruit",
    ),
    nouns: list(
      "appeal;call;request;plea;bid;demand;urging;invitation;entreaty;drive;approach;overture",
    ),
    examples: [
      says(
        "The United States urged Brazil to send police to the mission.",
        "request USA>BRA personnel",
      ),
      says("Haiti appealed for funds for the mission.", "request HTI funding"),
      says(
        "Ghana and Haiti appealed to their partners to keep the promises made to the mission.",
        "request GHA+HTI>? backing",
      ),
      says("Washington called on Brazil to do more for the mission.", "request USA>BRA backing"),
      says("Brazil was urged by Washington to pay for the mission.", "request USA>BRA funding"),
      says("Other countries must join the mission, Canada said.", "request CAN>? backing"),
      says("Antony Blinken called the mission a failure."),
      says("Haiti asked partners for development aid."),
      says("Ghana asked to keep its battalion in place."),
      says("The referee asked the player to leave the field."),
    ],
  },
  {
    id: "want",
    role: "want",
    verbs: list("hope;want;wish;like;expect;long;count on;look;desire;wait"),
    nouns: list("hope;wish;desire"),
    examples: [
      says(
        "The United States hopes that Brazil will send police to the mission.",
        "request USA>BRA personnel",
      ),
    ],
  },
  {
    id: "need",
    role: "need",
    verbs: list(
      "need;require;cost;necessitate;lack;want for;be needed;be required;call for at least",
    ),
    nouns: list("need;cost;requirement;price;budget;target;strength;ceiling;cap;goal;total;size"),
    examples: [
      says("The mission needs 2,500 soldiers.", "requirement personnel 2500 persons"),
      says("The mission costs 600 million dollars a year.", "requirement funding 600000000 USD"),
    ],
  },
  {
    id: "bar",
    role: "bar",
    verbs: list(
      "block;bar;prevent;prohibit;forbid;impede;hamper;hinder;thwart;obstruct;stall;overturn;derail;complicate;jeopardise;jeopardize;frustrate;prohibit;ban",
    ),
    examples: [
      says(
        "A court in Accra blocked the deployment of soldiers to the mission.",
        "obstacle legal GHA open",
      ),
      says("Fighting has delayed the deployment of the mission.", "obstacle security open"),
      says(
        "Ghana's parliament has withheld its approval of the mission.",
        "obstacle political GHA open",
      ),
      says("China objects to turning the mission into a UN operation.", "obstacle political open"),
      says("The visitors want more troops for the parade."),
    ],
  },
  {
    id: "light",
    role: "light",
    verbs: list("be;make;do;take;get;see;go;bear;let;put;become;seem;appear;show;mark;follow"),
    examples: [],
  },
  {
    id: "say",
    role: "say",
    verbs: list(
      "say;tell;announce;declare;state;add;disclose;confirm;report;reveal;explain;note;warn;argue;claim;maintain;insist;indicate;assure;stress;write;believe;think;know;describe;remark;reply;acknowledge;admit;comment;emphasise;emphasize;suggest;point out;reiterate;underscore;underline;learn;hear;estimate;recall;complain;predict;vow;tweet;post;deny;concede;inform;lament;contend;assert;affirm;testify;quote;cite;understand;conclude;signal;hint;highlight;caution;make clear",
    ),
    examples: [
      says(
        "Ghana said it would not send soldiers to the mission.",
        "contribution GHA personnel refused",
      ),
    ],
  },
  {
    id: "thank",
    role: "thank",
    verbs: list(
      "thank;praise;commend;applaud;salute;congratulate;hail;credit;express gratitude;pay tribute",
    ),
    examples: [
      says(
        "The United States thanked Ghana for leading the mission.",
        "contribution GHA backing delivered",
      ),
    ],
  },
  {
    id: "back",
    role: "back",
    verbs: list(
      "support;back;welcome;endorse;lead;spearhead;head;command;participate;take part;join;assist;help;favour;favor;co-sponsor;sponsor;draft;co-author;reaffirm support;embrace;champion;stand behind;stand by;be in favour;applaud;greet;co-lead;throw its weight;be part;take charge;take the lead;take on;get behind;be a part;involve;cosponsor;agree with;host;unblock;aid;partner;rally round;rally around;rally behind;line up behind;unite behind;give blessing;give backing;lend backing;lend weight;hold the pen;put name;put its name;put their names;lend name",
    ),
    nouns: list(
      "support;backing;leadership;participation;endorsement;welcome;assistance;help;involvement",
    ),
    resource: "backing",
    examples: [
      says("Ghana will join the mission.", "contribution GHA backing pledged"),
      says("Ghana offered to lead the mission.", "contribution GHA backing pledged"),
      says("Norway welcomed the mission.", "contribution NOR backing pledged"),
      says(
        "Germany wants the members of the European Union to rally round the mission.",
        "request DEU>EU backing",
      ),
      says("The Ghana-led force patrols the capital."),
    ],
  },
  {
    id: "oppose",
    role: "oppose",
    verbs: list(
      "oppose;object;veto;criticise;criticize;condemn;denounce;block;be against;question",
    ),
    nouns: list("opposition;objection;veto;criticism;resistance"),
    examples: [],
  },
  {
    id: "meet",
    role: "meet",
    verbs: list(
      "meet;confer;hold;host;visit;telephone;phone;chair;attend;convene;gather;receive;speak;discuss;talk;brief;sit down;fly to;co-host;co-chair;travel;begin;open;call;come together;welcome;convoke;see;assemble;arrive for;consult;address;participate;stage;tour;summon;bring together;ring;be in town;brief",
    ),
    nouns: list(
      "meeting;talk;talks;summit;conference;visit;call;conversation;discussion;consultation;trip;session;gathering;tour;round table;roundtable",
    ),
    examples: [
      says(
        "Ghana's president met the Haitian prime minister in Accra on Monday to discuss the mission.",
        "engagement GHA+HTI meeting held",
      ),
      says(
        "Ghana will host a donors' conference on the mission in Accra.",
        "engagement GHA conference planned",
      ),
      says(
        "Ghana's president spoke by phone with the Haitian prime minister about the mission.",
        "engagement GHA+HTI call held",
      ),
      says(
        "Ghana's president telephoned Antony Blinken to thank him.",
        "engagement GHA+USA call held",
      ),
      says(
        "EU foreign ministers will hold a video call on the mission tonight.",
        "engagement EU call planned",
      ),
      says(
        "SADC leaders met in Harare on Friday to review the mission.",
        "engagement SADC meeting held",
      ),
      says(
        "Ghana's defence minister cancelled a trip to Port-au-Prince.",
        "engagement GHA visit cancelled",
      ),
      says(
        "Ghana's foreign minister told Caribbean leaders in Kingston that the mission stands.",
        "engagement GHA+CARICOM meeting held",
      ),
      says("The plan of Ghana met with resistance from China.", "obstacle political open"),
      says(
        "Ghana's plan has met hurdles, including funding problems and legal opposition.",
        "obstacle funding open",
        "obstacle legal GHA open",
      ),
      says("Ghana's minister called China a threat."),
      says("Ghana held a news conference on the mission."),
    ],
  },
  {
    id: "sign",
    role: "sign",
    verbs: list("sign;conclude;seal;initial;ink;enter into;ratify;reach;strike;agree on;put pen"),
    nouns: list("signing;signature;conclusion"),
    examples: [
      says(
        "Ghana and Haiti signed a memorandum of understanding on the mission.",
        "agreement GHA+HTI mou signed",
      ),
      says(
        "Envoys from Ghana and Haiti signed a memorandum of understanding during a two-day meeting in France.",
        "agreement GHA+HTI mou signed",
        "engagement GHA+HTI meeting held",
      ),
    ],
  },
  {
    id: "draft",
    role: "draft",
    verbs: list(
      "draft;negotiate;finalise;finalize;draw up;work on;prepare;hammer out;put on paper;thrash out;discuss",
    ),
    nouns: list("negotiation;drafting"),
    examples: [
      says(
        "Ghana and Haiti are negotiating a bilateral agreement on the mission.",
        "agreement GHA+HTI treaty drafting",
      ),
      says(
        "Ghana's lawyers are drawing up a status of forces agreement with Haiti.",
        "agreement GHA+HTI treaty drafting",
      ),
      says("Ghana and Haiti are negotiating a trade agreement."),
    ],
  },
  {
    id: "authorise",
    role: "authorise",
    verbs: list(
      "authorise;authorize;approve;adopt;mandate;greenlight;green-light;vote for;pass;sanction;establish;create;launch;set up;endorse;consent;vote;clear;give consent;found",
    ),
    nouns: list(
      "authorisation;authorization;approval;adoption;mandate;green light;vote;creation;launch;go-ahead",
    ),
    examples: [
      says(
        "The Security Council authorised the mission on 2 October.",
        "mandate UNSC authorised adopted",
      ),
    ],
  },
  {
    id: "extend",
    role: "extend",
    verbs: list("extend;renew;prolong;roll over"),
    nouns: list("extension;renewal;prolongation;rollover"),
    examples: [
      says(
        "The Security Council extended the mandate of the mission until 2 October 2025.",
        "mandate UNSC extended adopted",
      ),
      says(
        "The council renewed the peacekeepers' mandate one last time.",
        "mandate UNSC extended adopted",
      ),
      says("The Security Council will vote on an extension.", "mandate UNSC extended proposed"),
      says("The shop extended its opening hours for the mission of the choir."),
    ],
  },
  {
    id: "change",
    role: "change",
    verbs: list(
      "transform;convert;transition;turn;replace;upgrade;expand;enlarge;rehat;widen;reconfigure;change",
    ),
    nouns: list("transformation;transition;conversion;upgrade;replacement;expansion"),
    examples: [
      says(
        "The Security Council voted to transform the mission into a larger force.",
        "mandate UNSC changed adopted",
      ),
    ],
  },
  {
    id: "end",
    role: "end",
    verbs: list(
      "terminate;end;close;conclude;wind up;wind down;dissolve;shut down;disband;discontinue",
    ),
    nouns: list("termination;end;closure;wind-down;dissolution"),
    examples: [
      says(
        "The African Union decided to terminate the mandate of the mission.",
        "mandate AU ended adopted",
      ),
    ],
  },
];
