import type { ObstacleType } from "#ledger";
import { list } from "./list.ts";

/** What can be held back or in danger, where a sentence tells of violence: in English. */
export const TROUBLED: readonly string[] = list(
  "mission;force;deployment;contingent;troops;officers;arrival;convoy;airport;operation;peacekeepers;patrols",
);

/** Words for an obstacle as such, in all languages. */
export const TROUBLE_ITSELF: readonly string[] = list(
  `obstacles;obstacle;hurdles;hurdle;setbacks;challenges;problems;difficulties;delays;stalled;delayed;
    difficultés;retards;dificultades;retrasos`,
);

/** The words beside those by which they are named ("legal hurdles"), in all languages. */
export const NAMED_TROUBLES: readonly (readonly [ObstacleType, readonly string[]])[] = [
  ["funding", list("funding;financial;financement;financiers;financieros")],
  ["legal", list("legal;court;juridiques;judiciaires;jurídicos")],
  ["logistical", list("logistical;logistics;logistiques;logísticos")],
  ["political", list("political;politiques;políticos")],
  ["security", list("insecurity;insécurité;inseguridad")],
];

/** What brings each type of obstacle about, in all languages. */
export const TROUBLES: readonly (readonly [ObstacleType, readonly string[]])[] = [
  [
    "legal",
    list(`court;judge;ruling;judgment;judgement;verdict;injunction;petition;lawsuit;litigation;
      tribunal;suit;constitution;order;tribunal;juge;arrêt;juez;sentencia;fallo`),
  ],
  [
    "funding",
    list(`money;fund;funds;funding;cash;budget;finance;financing;payment;arrears;dues;salaries;
      donor;donors;reimbursement;means;cost;costs;shortfall;argent;fonds;financement;dinero;fondos;
      financiación;presupuesto`),
  ],
  [
    "security",
    list(`gang;gangs;attack;attacks;fighting;violence;insecurity;shelling;bombardment;clash;clashes;
      fire;drone;drones;missile;missiles;militant;militants;rebel;rebels;siege;offensive;mine;mines;
      ambush;ambushes;strikes;war;gangs;violences;attaques;combats;violencia;ataques;combates`),
  ],
  [
    "political",
    list(`parliament;congress;senate;lawmakers;senators;republicans;government;veto;opposition;
      election;elections;resignation;coup;junta;deadlock;dispute;row;rift;crisis;consent;approval;
      authorities;council;parlement;gouvernement;opposition;parlamento;gobierno;oposición`),
  ],
  [
    "logistical",
    list(`vehicle;vehicles;equipment;base;bases;helicopter;helicopters;road;roads;rain;rains;flood;
      floods;fuel;housing;barracks;camp;logistics;shortage;shortages;weather;aircraft;runway;staff;
      ammunition;armour;gear;visas;véhicules;matériel;équipement;pluies;vehículos;equipo;lluvias`),
  ],
];
