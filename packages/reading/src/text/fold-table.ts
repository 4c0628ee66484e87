/** Sign in the table for units that fold to several. */
export const LONG_FOLD = 0xffff;

const ARABIC_LETTERS: ReadonlyMap<number, number> = new Map(
  [
    ["أ", "ا"],
    ["إ", "ا"],
    ["آ", "ا"],
    ["ٱ", "ا"],
    ["ى", "ي"],
    ["ئ", "ي"],
    ["ؤ", "و"],
    ["ة", "ه"],
    ["ی", "ي"],
    ["ې", "ي"],
    ["ک", "ك"],
    ["ڪ", "ك"],
    ["ہ", "ه"],
    ["ھ", "ه"],
  ].map(([from = "", to = ""]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** No-break, figure, thin, narrow no-break, ideographic … spaces. */
const SPACES: ReadonlySet<number> = new Set([
  0x00a0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x202f, 0x205f, 0x3000, 0x09,
]);

/** What a UTF-16 unit becomes when text is folded for matching: 0 drops it, else one unit. */
const FOLD: Uint16Array = buildTable();
/** Units that fold to more than one unit (Arabic ligatures such as U+FEFB). */
const LONG: ReadonlyMap<number, string> = buildLong();

/** Folded unit of `unit`; 0 where it is dropped, 0xFFFF where {@link foldLong} has it. */
export function foldUnit(unit: number): number {
  return FOLD[unit] ?? unit;
}

export function foldLong(unit: number): string {
  return LONG.get(unit) ?? "";
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = foldOne(unit);
  return table;
}

function buildLong(): ReadonlyMap<number, string> {
  const long = new Map<number, string>();
  for (let unit = 0xfb50; unit <= 0xfeff; unit++) {
    const folded = foldPresentation(unit);
    if (folded.length > 1) long.set(unit, folded);
  }
  return long;
}

function foldOne(unit: number): number {
  if (unit === 0) return 0x20; // 0 means "dropped" in the table
  if (isDropped(unit)) return 0;
  const letter = ARABIC_LETTERS.get(unit);
  if (letter !== undefined) return letter;
  if (unit >= 0x0660 && unit <= 0x0669) return unit - 0x0660 + 0x30;
  if (unit >= 0x06f0 && unit <= 0x06f9) return unit - 0x06f0 + 0x30;
  if (unit >= 0xfb50 && unit <= 0xfefc) {
    const folded = foldPresentation(unit);
    return folded.length === 1 ? folded.charCodeAt(0) : folded.length > 1 ? LONG_FOLD : unit;
  }
  if (unit >= 0xff10 && unit <= 0xff19) return unit - 0xff10 + 0x30;
  if (SPACES.has(unit)) return 0x20;
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x02bc) return 0x27;
  if (isDash(unit)) return 0x2d;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Hyphens, the figure dash, the en dash and the minus sign; the em dash parts clauses. */
function isDash(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2013) || unit === 0x2212;
}

/** Presentation forms through NFKC one unit at a time: on a whole text it would change lengths unseen. */
function foldPresentation(unit: number): string {
  const plain = String.fromCharCode(unit).normalize("NFKC");
  let folded = "";
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (isDropped(code) || code === 0x20) continue;
    // `︲`, a dash of vertical writing, is an en dash, and that a hyphen
    folded += String.fromCharCode(ARABIC_LETTERS.get(code) ?? (isDash(code) ? 0x2d : code));
  }
  return folded;
}

function isDropped(unit: number): boolean {
  return (
    (unit >= 0x064b && unit <= 0x065f) || // harakat: `قُتِلَ` is `قتل`
    unit === 0x0670 || // dagger alef
    unit === 0x0640 || // tatweel: `قـــتل`
    (unit >= 0x06d6 && unit <= 0x06ed && unit !== 0x06d4) || // Koranic marks
    (unit >= 0x200b && unit <= 0x200f) || // zero width, LRM, RLM
    (unit >= 0x202a && unit <= 0x202e) || // bidi embeddings
    (unit >= 0x2060 && unit <= 0x2069) || // word joiner, isolates
    unit === 0x061c ||
    unit === 0xfeff ||
    unit === 0x00ad || // soft hyphen
    (unit >= 0x0300 && unit <= 0x036f) // combining Latin marks
  );
}
