/** The answer at the head of the board, in words. */
export const headline = {
  "head.empty": "No claim about this mission is in the ledger yet.",
  "head.noOne": "No one is in {host} yet.",
  "head.there": "{ours} people are on the ground.",
  "head.thereOf": "{ours} of {required} people are on the ground.",
  "head.thereDiffers":
    "{ours} people are on the ground by our sum, {theirs} by the published count.",
  "head.thereDiffersOf":
    "{ours} people are on the ground by our sum, {theirs} by the published count, of {required} required.",
  "head.promised": "{pledged} people are promised by name",
  "head.promisedOf": "{pledged} of {required} people are promised by name",
  "head.more": "{more} more are promised, by {givers}",
  "head.givers": { one: "{n} giver", other: "{n} givers" },
  "head.pledgedDiffers": "; {theirs} were announced",
  "head.blocked": ", and {blocked} of them are {held}",
  "head.blockedOf": ", and {blocked} of them, {whose}, are {held}",
  "head.blockedPart": ", and {blocked} of them are blocked: {part} are {held}",
  "head.blockedPartOf": ", and {blocked} of them are blocked: {part}, {whose}, are {held}",
  "head.allBlocked": ", all {held}",
  "head.heldBy.legal": "blocked in court",
  "head.heldBy.funding": "held up for lack of money",
  "head.heldBy.political": "blocked by politics",
  "head.heldBy.security": "held up by insecurity",
  "head.heldBy.logistical": "held up for lack of means",
  "head.noMore": "Nobody has promised more.",
  "head.noPromise": "Nobody has promised any.",
  "head.onlyUnknown": {
    one: "{n} giver promises people without saying how many.",
    other: "{n} givers promise people without saying how many.",
  },
  "deck.noMoney": "No money is promised to it with a figure.",
  "deck.unpaid": "{promised} is promised, and no payment is reported.",
  "deck.paid": "{paid} of {promised} promised is paid by name.",
  "deck.paidDiffers":
    "{published} is reported paid, of which {paid} can be traced to givers; {promised} is promised.",
  "deck.paidBeyond":
    "{paid} is paid by our sum, {published} by the published total; {promised} is promised.",
  "deck.need": "The need is {need}.",
  "deck.needYear": "The need is {need} a year.",
  "title.board": "{mission} on {day} · Muster",
} as const;
