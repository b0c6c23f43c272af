/** The answer at the head of the board, in French. */
export const headline = {
  "head.empty": "Le registre ne contient encore aucune affirmation sur cette mission.",
  "head.noOne": "{host} : personne n’est encore sur place.",
  "head.there": "{ours} personnes sont sur place.",
  "head.thereOf": "{ours} personnes sur {required} sont sur place.",
  "head.thereDiffers":
    "{ours} personnes sont sur place selon notre somme, {theirs} selon le compte publié.",
  "head.thereDiffersOf":
    "{ours} personnes sont sur place selon notre somme, {theirs} selon le compte publié, pour {required} requises.",
  "head.promised": "{pledged} personnes sont promises nommément",
  "head.promisedOf": "{pledged} personnes sur {required} sont promises nommément",
  "head.more": "{more} de plus sont promises ({givers})",
  "head.givers": { one: "{n} donateur", many: "{n} de donateurs", other: "{n} donateurs" },
  "head.pledgedDiffers": " ; {theirs} ont été annoncées",
  "head.blocked": ", dont {blocked} sont {held}",
  "head.blockedOf": ", dont {blocked} ({whose}) sont {held}",
  "head.blockedPart": ", dont {blocked} sont bloquées : {part} sont {held}",
  "head.blockedPartOf": ", dont {blocked} sont bloquées : {part} ({whose}) sont {held}",
  "head.allBlocked": ", toutes {held}",
  "head.heldBy.legal": "bloquées en justice",
  "head.heldBy.funding": "retenues faute d’argent",
  "head.heldBy.political": "bloquées par la politique",
  "head.heldBy.security": "retenues par l’insécurité",
  "head.heldBy.logistical": "retenues faute de moyens",
  "head.noMore": "Personne n’a promis davantage.",
  "head.noPromise": "Personne n’en a promis.",
  "head.onlyUnknown": {
    one: "{n} donateur promet du personnel sans dire combien.",
    many: "{n} de donateurs promettent du personnel sans dire combien.",
    other: "{n} donateurs promettent du personnel sans dire combien.",
  },
  "deck.noMoney": "Aucun argent ne lui est promis avec un chiffre.",
  "deck.unpaid": "{promised} sont promis, et aucun versement n’est signalé.",
  "deck.paid": "{paid} sur {promised} promis sont versés nommément.",
  "deck.paidDiffers":
    "{published} seraient versés, dont {paid} ont un donateur nommé ; {promised} sont promis.",
  "deck.paidBeyond":
    "{paid} sont versés selon notre somme, {published} selon le total publié ; {promised} sont promis.",
  "deck.need": "Le besoin est de {need}.",
  "deck.needYear": "Le besoin est de {need} par an.",
  "title.board": "{mission} au {day} · Muster",
} as const;
