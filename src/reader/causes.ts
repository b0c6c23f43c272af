import type { ObstacleType } from "#ledger";
import { list } from "./data/list.ts";
import type { Scene } from "./scene.ts";

const CAUSES: readonly (readonly [ObstacleType, readonly string[]])[] = [
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

const TYPE_OF: ReadonlyMap<string, ObstacleType> = new Map(
  CAUSES.flatMap(([type, words]) => words.map((word) => [word, type] as const)),
);

/** The type of obstacle that the first telling word of a span of tokens makes, or null. */
export function causeIn(from: number, to: number, scene: Scene): ObstacleType | null {
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at];
    if (token === undefined) break;
    const type = TYPE_OF.get(token.lower) ?? TYPE_OF.get(token.lemma);
    if (type !== undefined) return type;
  }
  return null;
}
