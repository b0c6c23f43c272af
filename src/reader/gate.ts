const SUBJECT =
  /peacekeep|multinational|troops|soldiers|contingent|deploy|stabili[sz]|security mission|support mission|police officers|\bmission|\bforce\b|coalition|naval|frigate|casques? bleus?|soldats|policiers|contingente|soldados|polic[ií]as|militaires|misi[oó]n|fuerza|blue helmets|battalion|personnel|gendarm|effectifs|warship|patrol|escort/i;
const ACT =
  /pledg|promis|deploy|contribut|provid|fund|financ|\bsend|\bsent\b|support|withdraw|suspend|resolution|mandate|offer|appeal|urge|troops|arriv|agree|approv|summit|conference|court|engag|envo[iy]|d[ée]ploi|d[ée]ploy|financ|promet|soutien|contribu|aport|envi|despleg|apoyo|retir|mandat|millones|millions?|lack|short|needs?|talks|met\b|reject|refus|declin|enverr|vers[ée]|livr[ée]|fourni|hésit|accept|prolong|prorog|autoris|demand|ofrec|proporcion|comprome|lleg[aóu]|aprob|aprueb|autoriz|prorrog|rechaz|descart|entreg|pide|pidi/i;

/**
 * Whether a text may speak of support for a mission. It looks only for words, so that most of the
 * world's news costs almost nothing; a text passes rather too often than once too seldom.
 */
export function mayConcern(text: string, names: RegExp | null): boolean {
  if (names?.test(text)) return true;
  // A short text costs little to read in any case.
  if (text.length < 1500 && !/\n/.test(text)) return true;
  return SUBJECT.test(text) && (ACT.test(text) || text.length < 1500);
}
