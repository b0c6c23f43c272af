import type { Example } from "../../tokens/language.ts";

const says = (text: string, ...claims: string[]): Example => ({ text, claims });

/** What French sentences must be read as, by the frame that they show; an empty list makes a counter-example. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  give: [
    says(
      "Le Ghana enverra 300 soldats à la mission.",
      "contribution GHA personnel pledged 300 persons",
    ),
    says(
      "Le Ghana a envoyé 300 soldats à la mission.",
      "contribution GHA personnel delivered 300 persons",
    ),
    says(
      "Le Ghana pourrait envoyer 300 soldats à la mission.",
      "contribution GHA personnel considering 300 persons",
    ),
    says(
      "Plusieurs pays, tels que le Ghana et le Togo, ont exprimé leur volonté d'envoyer des policiers à la mission.",
      "contribution GHA+TGO personnel pledged",
    ),
    says("Le Ghana n'enverra pas de soldats à la mission.", "contribution GHA personnel refused"),
    says(
      "Le Ghana va envoyer un millier de soldats à la mission.",
      "contribution GHA personnel pledged about 1000 persons",
    ),
    says(
      "Dix véhicules blindés ont été livrés à la mission par les États-Unis.",
      "contribution USA equipment delivered 10 items",
    ),
    says("Le Ghana a envoyé ses vœux aux vainqueurs."),
  ],
  "give-money": [
    says(
      "La Norvège financera la mission à hauteur de 20 millions d'euros.",
      "contribution NOR funding pledged 20000000 EUR",
    ),
    says(
      "La Norvège a versé 1,5 million d'euros au fonds fiduciaire de la mission.",
      "contribution NOR funding delivered 1500000 EUR",
    ),
  ],
  arrive: [
    says(
      "Le Ghana, dont 300 soldats se trouvent en Haïti, soutient la mission.",
      "contribution GHA backing pledged",
      "contribution GHA personnel delivered 300 persons",
    ),
    says(
      "Le Ghana et le Tchad comptent respectivement 78 et 150 soldats dans la mission.",
      "contribution GHA personnel delivered 78 persons",
      "contribution TCD personnel delivered 150 persons",
    ),
    says(
      "Deux cents policiers kényans sont arrivés lundi en Haïti pour rejoindre la mission.",
      "contribution KEN personnel delivered 200 persons",
    ),
  ],
  leave: [
    says(
      "Le Ghana exclut de retirer ses 300 soldats de la mission.",
      "contribution GHA personnel pledged 300 persons",
    ),
    says(
      "Le Ghana a annoncé le retrait de ses 300 soldats de la mission.",
      "contribution GHA personnel withdrawn 300 persons",
    ),
    says("Le Ghana retirera ses soldats de la mission.", "contribution GHA personnel withdrawn"),
    says(
      "Le Ghana ne retirera pas ses soldats de la mission.",
      "contribution GHA personnel pledged",
    ),
  ],
  promise: [
    says(
      "Le Ghana enverra 300 soldats à la mission, le Tchad 150.",
      "contribution GHA personnel pledged 300 persons",
      "contribution TCD personnel pledged 150 persons",
    ),
    says(
      "Le Ghana a envoyé 100 soldats à la mission. Il en a promis 300.",
      "contribution GHA personnel delivered 100 persons",
      "contribution GHA personnel pledged 300 persons",
    ),
    says(
      "Le Ghana s'est engagé à envoyer 300 soldats dans la mission.",
      "contribution GHA personnel pledged 300 persons",
    ),
    says(
      "La Norvège a promis 20 millions de dollars à la mission.",
      "contribution NOR funding pledged 20000000 USD",
    ),
    says(
      "Le Ghana se dit prêt à envoyer 300 soldats dans la mission.",
      "contribution GHA personnel pledged 300 persons",
    ),
    says("La chanteuse a promis un concert à ses admirateurs."),
  ],
  consider: [
    says(
      "La Norvège envisage d'envoyer des hélicoptères à la mission.",
      "contribution NOR equipment considering",
    ),
    says(
      "La Norvège n'exclut pas d'envoyer des soldats à la mission.",
      "contribution NOR personnel considering",
    ),
  ],
  hesitate: [
    says(
      "Le Brésil hésite à envoyer des soldats à la mission.",
      "contribution BRA personnel reluctant",
    ),
  ],
  refuse: [
    says(
      "Le Brésil a refusé d'envoyer des soldats à la mission.",
      "contribution BRA personnel refused",
    ),
    says(
      "Le Brésil exclut d'envoyer des soldats à la mission.",
      "contribution BRA personnel refused",
    ),
  ],
  bind: [
    says(
      "Le parlement ghanéen a approuvé le déploiement de 300 soldats dans la mission.",
      "contribution GHA personnel committed 300 persons",
    ),
  ],
  hold: [
    says(
      "Les États-Unis ont gelé 13 millions de dollars destinés à la mission.",
      "contribution USA funding suspended 13000000 USD",
    ),
    says(
      "Le Ghana a suspendu le déploiement de ses soldats dans la mission.",
      "contribution GHA personnel suspended",
    ),
  ],
  ask: [
    says(
      "Les États-Unis ont exhorté le Brésil à envoyer des policiers à la mission.",
      "request USA>BRA personnel",
    ),
  ],
  say: [
    says(
      "« Nous n'enverrons pas de soldats à la mission », a averti mardi le ministre ghanéen de la Défense.",
      "contribution GHA personnel refused",
    ),
    says(
      "Le Ghana a déclaré qu'il n'enverrait pas de soldats à la mission.",
      "contribution GHA personnel refused",
    ),
  ],
  need: [says("La mission a besoin de 2 500 soldats.", "requirement personnel 2500 persons")],
  meet: [
    says(
      "Le président ghanéen a rencontré lundi à Accra le Premier ministre haïtien au sujet de la mission.",
      "engagement GHA+HTI meeting held",
    ),
  ],
  sign: [
    says(
      "Le Ghana et Haïti ont signé un mémorandum d'entente sur la mission.",
      "agreement GHA+HTI mou signed",
    ),
  ],
  authorise: [
    says(
      "Le Conseil de sécurité a autorisé la mission le 2 octobre.",
      "mandate UNSC authorised adopted",
    ),
  ],
  extend: [
    says(
      "Le Conseil de sécurité a prolongé le mandat de la mission jusqu'au 2 octobre 2025.",
      "mandate UNSC extended adopted",
    ),
  ],
};
