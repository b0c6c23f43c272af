/** The answer at the head of the board, in Spanish. */
export const headline = {
  "head.empty": "El registro aún no contiene ninguna afirmación sobre esta misión.",
  "head.noOne": "Todavía no hay nadie en {host}.",
  "head.there": "{ours} personas están sobre el terreno.",
  "head.thereOf": "{ours} de {required} personas están sobre el terreno.",
  "head.thereDiffers":
    "{ours} personas están sobre el terreno según nuestra suma, {theirs} según la cifra publicada.",
  "head.thereDiffersOf":
    "{ours} personas están sobre el terreno según nuestra suma, {theirs} según la cifra publicada, de {required} requeridas.",
  "head.promised": "{pledged} personas están prometidas con nombre",
  "head.promisedOf": "{pledged} de {required} personas están prometidas con nombre",
  "head.more": "{more} más están prometidas ({givers})",
  "head.givers": { one: "{n} donante", many: "{n} de donantes", other: "{n} donantes" },
  "head.pledgedDiffers": "; se anunciaron {theirs}",
  "head.blocked": ", y {blocked} de ellas están {held}",
  "head.blockedOf": ", y {blocked} de ellas ({whose}) están {held}",
  "head.blockedPart": ", y {blocked} de ellas están bloqueadas: {part} están {held}",
  "head.blockedPartOf": ", y {blocked} de ellas están bloqueadas: {part} ({whose}) están {held}",
  "head.allBlocked": ", todas {held}",
  "head.heldBy.legal": "bloqueadas en los tribunales",
  "head.heldBy.funding": "detenidas por falta de dinero",
  "head.heldBy.political": "bloqueadas por la política",
  "head.heldBy.security": "detenidas por la inseguridad",
  "head.heldBy.logistical": "detenidas por falta de medios",
  "head.noMore": "Nadie ha prometido más.",
  "head.noPromise": "Nadie ha prometido ninguna.",
  "head.onlyUnknown": {
    one: "{n} donante promete personal sin decir cuánto.",
    many: "{n} de donantes prometen personal sin decir cuánto.",
    other: "{n} donantes prometen personal sin decir cuánto.",
  },
  "deck.noMoney": "No se le ha prometido dinero con una cifra.",
  "deck.unpaid": "Hay {promised} prometidos y ningún pago conocido.",
  "deck.paid": "De {promised} prometidos, {paid} están pagados con nombre.",
  "deck.paidDiffers":
    "Se dan por pagados {published}, de los que {paid} tienen donante conocido; hay {promised} prometidos.",
  "deck.paidBeyond":
    "Según nuestra suma hay {paid} pagados, según el total publicado {published}; hay {promised} prometidos.",
  "deck.need": "Se necesitan {need}.",
  "deck.needYear": "Se necesitan {need} al año.",
  "title.board": "{mission} el {day} · Muster",
} as const;
