const SUBJECT =
  /peacekeep|multinational|troops|soldiers|contingent|deploy|stabili[sz]|security mission|support mission|police officers|\bmission|\bforce\b|coalition|naval|frigate|casques? bleus?|soldats|policiers|contingente|soldados|polic[ií]as|militaires|misi[oó]n|fuerza|blue helmets|battalion|personnel|gendarm|effectifs|warship|patrol|escort/i;
const ACT =
  /pledg|promis|deploy|contribut|provid|fund|financ|\bsend|\bsent\b|support|withdraw|suspend|resolution|mandate|offer|appeal|urge|troops|arriv|agree|approv|summit|conference|court|engag|envo[iy]|d[ée]ploi|d[ée]ploy|financ|promet|soutien|contribu|aport|envi|despleg|apoyo|retir|mandat|millones|millions?|lack|short|needs?|talks|met\b|reject|refus|declin|enverr|vers[ée]|livr[ée]|fourni|hésit|accept|prolong|prorog|autoris|demand|ofrec|proporcion|comprome|lleg[aóu]|aprob|aprueb|autoriz|prorrog|rechaz|descart|entreg|pide|pidi|\bfl[yie]|flew|land(?:s|ed|ing)?\b|join|dispatch|ready|take part|station|\blea[dv]|\bleft\b|vote|\bpa(?:y|id)|\bg[ia]ve|\blend|train|frozen|freeze|relie[fv]|extend|renew|authori[sz]|brief|\bask|hesita|study|weigh|plan|bring|brought|add(?:s|ed)?\b|doubl|reach|promett|donner|payer|partir|arriver|enviar|llegar|pagar/i;

/** People under arms, ships and gear, whoever has them. */
const FORCES =
  /police|officers|soldiers?\b|troops?\b|army|armed forces|military|infantry|brigade|company of|paratroop|carabinieri|commandos|gendarm|marines|airmen|sailors|engineers|instructors|observers|warships?|frigates?|destroyer|\bships?\b|aircraft|helicopters?|vehicles|dues|trust fund|million|policiers|soldats|armée|hommes|policías|soldados|ejército|hombres/i;

/** Bodies, offices and places that make it a matter between states. */
const WORLD =
  /\bUN\b|U\.N\.|United Nations|\bONU\b|Nations unies|Naciones Unidas|the [Cc]ouncil\b|Security Council|Conseil de s|Consejo de S|\bNATO\b|\bOTAN\b|African Union|Union africaine|Unión Africana|European Union|Union européenne|Unión Europea|\bEU\b|\bUE\b|SADC|ECOWAS|CEDEAO|IGAD|CARICOM|Caricom|Caribbean|[Ff]oreign [Mm]inist|[Dd]efen[cs]e [Mm]inist|[Pp]rime [Mm]inist|[Aa]mbassad|[Ee]nvoy|ministre|ministro|secretary-general|Washington|Brussels|Nairobi|Haiti|Haïti|Haití|Port-au-Prince|Somali|Congo|Kivu|Mozambi|Cabo Delgado|Red Sea|Ukrain|Gaza|\bMali\b|Bamako|Sahel|Niger|Leban|Liban|Kosovo|Sudan|Soudan|Abyei|Central Afric|Golan|Yemen|Palestin|Israel|[Kk]eny|Chad|Tchad|\b[A-Z]{4,8}\b/;

/**
 * Whether a text may speak of support for a mission. It looks only for words, so that most of the
 * world's news costs almost nothing; a text passes rather too often than once too seldom.
 */
export function mayConcern(text: string, names: RegExp | null): boolean {
  if (names?.test(text)) return true;
  // A short text costs little to read in any case.
  if (text.length < 1200) return true;
  if (SUBJECT.test(text) && (ACT.test(text) || text.length < 1500)) return true;
  return FORCES.test(text) && WORLD.test(text) && ACT.test(text);
}
