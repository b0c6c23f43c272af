import { list } from "../list.ts";

/**
 * Words that mean the same to what a sentence speaks of. The reader learns from a class what it has
 * seen of any of its words. Dictionary forms; a word may stand in several classes.
 */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  prolong: list(
    "extend;prolong;renew;lengthen;continue;reauthorise;reauthorize;reauthorization;reauthorisation;extension;renewal;prolongation;continuation;rollover;further;remain;stay;longer",
  ),
  found: list(
    "authorise;authorize;approve;adopt;establish;create;launch;activate;endorse;mandate;greenlight;green-light;sanction;bless;consent;vote;activation;creation;authorisation;authorization;approval;go-ahead;blessing;birth;set;order",
  ),
  end: list(
    "end;terminate;close;dissolve;liquidate;disband;expire;lapse;conclude;closure;liquidation;termination;drawdown;exit;departure;phase;wind;shut;finish;cease;sunset;scrap;abolish;expiry;final",
  ),
  alter: list(
    "transform;turn;convert;replace;change;shrink;expand;enlarge;double;reduce;raise;reshape;rename;rehat;re-hat;upgrade;transition;succeed;successor;transformation;conversion;bigger;larger;smaller;widen;broaden;restructure;downsize;triple;increase;lift;trim;merge;into",
  ),
  mandate: list("mandate;authorisation;authorization;resolution;authority;term;tenure;remit"),
  council: list("council;unsc;p5"),
  bloc: list(
    "summit;leader;bloc;commission;union;community;head;chief;ministerial;organ;troika;presidency;member-state",
  ),
  vote: list(
    "vote;unanimous;unanimously;abstain;abstention;ballot;pass;veto;majority;favour;favor;show;adoption",
  ),
  draft: list(
    "draft;text;circulate;propose;proposal;table;penholder;negotiate;recommend;recommendation;wording;paragraph;idea;notion",
  ),
  ask: list(
    "ask;urge;call;appeal;request;plead;beg;seek;lobby;press;demand;invite;implore;exhort;encourage;petition;solicit;plea;approach;turn;entreat;beseech;push;bid",
  ),
  want: list("want;hope;wish;like;expect;prefer;desire;welcome;look"),
  others: list(
    "other;partner;donor;ally;international;community;state;country;nation;capital;neighbour;neighbor;contributor;government;friend;power;others",
  ),
  duty: list("must;should;ought;need;have;time;enough;match"),
  need: list(
    "need;require;requirement;necessary;lack;short;shortfall;gap;deficit;shortage;hole;want;miss;missing;unmet;without;insufficient;inadequate",
  ),
  cost: list(
    "cost;price;bill;budget;expense;estimate;run;annual;annually;year;yearly;per;tag;running;upkeep",
  ),
  size: list(
    "strength;ceiling;cap;size;target;goal;total;full;maximum;planned;plan;authorised;projected;strong;envisage;foresee;foreseen;limit;quota;aim;eventual;uniformed;intend;mean;grow;short;reach;build",
  ),
  money: list(
    "fund;funding;money;cash;dollar;euro;finance;financing;financial;purse;coffer;pay;payment;salary;allowance;stipend;arrears;dues;wage;reimbursement;reimburse;contribution;million;trust;purse;wallet;bank;account",
  ),
  court: list(
    "court;judge;ruling;rule;injunction;lawsuit;petition;unconstitutional;constitution;constitutional;legal;illegal;suit;judiciary;verdict;appeal;tribunal;lawyer;judgment;judgement;bench;justice;plaintiff;petitioner;unlawful;lawful;conservatory",
  ),
  parliament: list(
    "parliament;congress;senate;lawmaker;assembly;mp;legislature;house;committee;deputy;senator;republican;democrat;opposition;bundestag;parliamentary;legislator;knesset;chamber",
  ),
  block: list(
    "block;bar;halt;stop;delay;hold;hamper;hinder;impede;obstruct;prevent;stall;slow;postpone;thwart;frustrate;jeopardise;jeopardize;threaten;derail;complicate;keep;trap;strand;ground;suspend;freeze;paralyse;paralyze;cripple;undermine;stick;hostage;snag;hitch;hurdle;obstacle;setback;stumbling;bottleneck;cannot;unable;stuck;impossible;stalemate;deadlock;hampered",
  ),
  object: list(
    "oppose;object;reject;veto;resist;refuse;denounce;dislike;against;opposition;objection;reservation;hostile;hostility;protest;rebuff;vow;advise;disapprove;contest;withhold;deny;revoke;block;insist",
  ),
  danger: list(
    "attack;gang;gunfire;fire;shell;shelling;drone;missile;ambush;fighting;violence;clash;insecurity;rebel;militant;jihadist;kill;wound;war;siege;bandit;insurgent;gunman;offensive;militia;bombardment;rocket;mine;m23;shabaab;houthi;hostilities;combat;fight;unsafe;dangerous",
  ),
  access: list(
    "airport;runway;port;road;bridge;airspace;harbour;harbor;convoy;route;airstrip;border;overflight;visa;clearance;permission;permit;landing;land;crossing;tarmac;flight;customs",
  ),
  shut: list("closed;shut;close;cut;impassable;blocked;damaged;flooded;overrun;unusable"),
  weather: list("rain;flood;mud;storm;hurricane;season;cyclone;dust;weather;rainy;washed"),
  gear: list(
    "vehicle;armoured;armored;helicopter;radio;equipment;base;barracks;tent;housing;fuel;ammunition;bed;plane;aircraft;boot;camp;kit;lorry;truck;airlift;transport;spare;part;accommodation;logistics;logistical;ship;quarters;food;water;generator",
  ),
  wait: list(
    "wait;await;late;overdue;unpaid;unfinished;unready;behind;pending;yet;still;until;unless;before;once;as;dry;empty;exhaust;slip;exhausted",
  ),
  vacuum: list(
    "resign;resignation;vacuum;crisis;coup;junta;election;interim;transitional;oust;toppled;step;turmoil;caretaker;unrest;absence;collapse",
  ),
  resolve: list(
    "lift;clear;overturn;resolve;settle;reopen;unblock;quash;dismiss;remove;override;drop;withdrawn;unfreeze;removed;overcome;over;end",
  ),
  meet: list(
    "meet;meeting;talk;talks;confer;gather;convene;discuss;host;receive;session;attend;chair;consult;consultation;dialogue;huddle;discussion;audience;together;sit;gathering;sideline;margin;round;between",
  ),
  phone: list(
    "phone;telephone;ring;video;videoconference;videolink;video-link;online;virtual;virtually;zoom;call;remotely",
  ),
  conference: list(
    "conference;summit;pledging;donors;forum;ministerial;force-generation;generation;roundtable;retreat;fundraising",
  ),
  visit: list(
    "visit;travel;fly;flew;tour;trip;arrive;inspect;delegation;assessment;stopover;land;reconnaissance;assess;team;stop;review;journey;recce",
  ),
  accord: list(
    "agreement;memorandum;accord;treaty;pact;protocol;mou;sofa;understanding;arrangement;document;instrument;letter;deal;status-of-forces;status;framework;paper;paperwork;convention;exchange",
  ),
  sign: list(
    "sign;initial;conclude;ink;seal;ratify;signature;signing;finalise;finalize;negotiate;draft;negotiation;reciprocal;bilateral;signed;ratification;terms;host-nation",
  ),
  force: list(
    "force;mission;operation;peacekeeper;deployment;contingent;peacekeeping;troop;soldier;officer;police;battalion;coalition;personnel;policeman",
  ),
  former: list(
    "former;previous;predecessor;ago;earlier;history;historic;decade;past;once;then;first;since;veteran;memory;anniversary",
  ),
  apart: list(
    "humanitarian;refugee;sanction;trade;climate;vaccine;migrant;migration;hostage;ceasefire;truce;aid;famine;school;hospital;tax;football;film;novel;museum;drug;smuggling;kidnap;corruption;peace",
  ),
  say: list(
    "say;tell;announce;declare;state;add;report;confirm;warn;note;explain;reveal;stress;insist;statement;spokesman;spokeswoman;spokesperson;interview",
  ),
  give: list(
    "send;give;provide;contribute;deploy;pledge;promise;offer;commit;supply;donate;dispatch;lend;pay;finance",
  ),
};
