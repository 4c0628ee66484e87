import { changed, type Item, type NameChunk } from "../../text/item.ts";
import { chunkItem } from "../stage.ts";
import { fullWord } from "./full-word.ts";
import { unitAt } from "../../text/unit-at.ts";

/**
 * Head nouns that make a place of the name after them (`سجن النورس`). Only without an article: `السجن المركزي`
 * is a description.
 */
const AR_HEADS: ReadonlySet<string> = new Set(
  "مدينه بلده قريه حي محافظه مخيم سجن معبر ضاحيه ناحيه جزيره وادي جبل مطار ميناء مستشفي مشفي ساحه سوق حقل سد".split(
    " ",
  ),
);
/** `سجن`, `سوق`: a kind of place, folded. */
export function isArabicPlaceHead(word: string): boolean {
  return AR_HEADS.has(word);
}

/** First parts of names of two words: `تل الريح`, `عين الجر`. */
const FIRST_PARTS: ReadonlySet<string> = new Set(
  "تل عين ام ابو دير كفر راس خان بيت الشيخ وادي بير برج".split(" "),
);
const EN_BEFORE: ReadonlySet<string> = new Set(
  "village hamlet town city province district suburb neighbourhood neighborhood quarter".split(" "),
);
const EN_AFTER: ReadonlySet<string> = new Set(
  "prison district neighborhood neighbourhood province governorate hospital camp airport village".split(
    " ",
  ),
);
const TITLES: ReadonlySet<string> = new Set(
  "the a an in at near from to of on and inside outside no each every this that our their his her its another any one all both some most neither".split(
    " ",
  ),
);

/** A place that no list knows, told by its head noun; its id is its words. `known` is the listed name that stands at an index. */
export function unknownPlace(
  items: readonly Item[],
  at: number,
  raw: string,
  known: (at: number) => Item | undefined,
): { items: readonly Item[]; to: number } | null {
  const head = items[at];
  if (head === undefined || head.chunk !== null) return null;
  const unit = unitAt(raw, head.start);
  if (unit >= 0x0600 && unit <= 0x06ff) return arabic(items, at, head, raw, known);
  return unit >= 0x41 && unit <= 0x7a ? english(items, at, head, raw, known) : null;
}

function arabic(
  items: readonly Item[],
  at: number,
  head: Item,
  raw: string,
  known: (at: number) => Item | undefined,
): { items: readonly Item[]; to: number } | null {
  const bare = AR_HEADS.has(head.word) ? head.word : (PREFIXED.get(head.word) ?? "");
  if (bare === "" || head.def || head.suffix !== "") return null;
  // `وأدى القصف إلى` folds to the letters of a valley
  if (bare === "وادي" && HAMZA.test(raw.slice(head.start, head.end))) return null;
  const quoted = inMarks(items, at, head, bare, raw);
  if (quoted !== null) return quoted;
  const name = items[at + 1];
  if (name === undefined || name.chunk !== null || name.start - head.end > 2) return null;
  if (known(at + 1) !== undefined) return null;
  const first = fullWord(name, raw).word;
  let to = at + 2;
  if (FIRST_PARTS.has(first)) {
    if (items[to] === undefined || items[to]?.chunk !== null || !isWord(items[to])) return null;
    to++;
  } else if (!first.startsWith("ال") || first.length < 5 || COMMON.has(first)) return null;
  const last = items[to - 1] ?? name;
  const cut = bare === head.word ? 0 : 1;
  // `سجن النورس` is a site with its head; of a town the name alone is the place.
  const isSite = SITES.has(bare);
  const start = isSite ? head.start + cut : name.start;
  const chunk = chunkOf(raw, start, last.end, "ar.name.place-head");
  const item = chunkItem(isSite ? head : name, SPEAKING.has(bare) ? SPOKEN : SILENT, chunk);
  const place = changed(item, { word: isSite ? bare : first });
  return { items: isSite ? [place] : [head, place], to };
}

function isPlain(item: Item | undefined): boolean {
  return item?.chunk === null && /^\p{L}{2,}$/u.test(item.word);
}

/** Words of a name in marks. */
const IN_MARKS = 3;

/** `بلدة "تل مرد"`, `قرية «زهران»`: marks right behind the head hold its name. */
function inMarks(
  items: readonly Item[],
  at: number,
  head: Item,
  bare: string,
  raw: string,
): { items: readonly Item[]; to: number } | null {
  const open = items[at + 1];
  if (open?.tags.includes("quote-open") !== true || open.start - head.end > 2) return null;
  let to = at + 2;
  while (to <= at + 1 + IN_MARKS && isPlain(items[to])) to++;
  const [first, last] = [items[at + 2], items[to - 1]];
  if (items[to]?.tags.includes("quote-close") !== true || to === at + 2) return null;
  if (first === undefined || last === undefined || bare === "") return null;
  const chunk = chunkOf(raw, first.start, last.end, "ar.name.place-head");
  const place = changed(chunkItem(first, SILENT, chunk), { word: first.word });
  return { items: [head, open, place], to };
}

const HAMZA = /[أآ]/u;
const PREFIXED: ReadonlyMap<string, string> = new Map(
  [...AR_HEADS].flatMap((head) => [[`ب${head}`, head] as const, [`ل${head}`, head] as const]),
);
const SITES: ReadonlySet<string> = new Set(
  "سجن مخيم معبر مطار ميناء مستشفي مشفي ساحه سوق حقل سد جبل وادي جزيره".split(" "),
);
/** `مدينة السلام` may be a name, `قرية الأطفال`, `سجن النساء` are not. */
const COMMON: ReadonlySet<string> = new Set(
  "النساء الاطفال الاحداث الرجال المدينه المنطقه المحافظه الحدود الذي التي المجاوره المركزي المركزيه الكبري الصغيره".split(
    " ",
  ),
);

function english(
  items: readonly Item[],
  at: number,
  head: Item,
  raw: string,
  known: (at: number) => Item | undefined,
): { items: readonly Item[]; to: number } | null {
  if (EN_BEFORE.has(head.word) && items[at + 1]?.word === "of") {
    const to = capitals(items, at + 2, raw);
    if (to === at + 2) return null;
    // "the city of Tobruk": listed, and no other place than Tobruk; "the village of Tobruk Hill" is none that a list knows
    const listed = known(at + 2)?.chunk;
    const isListed = listed?.kind === "name" && listed.is === "place";
    if (isListed && listed.end >= (items[to - 1]?.end ?? 0)) return null;
    return made(items, at, at + 2, to, raw);
  }
  // "Seventeen prison guards": a number that opens a sentence is no name of the prison
  if (!isCapital(head, raw) || TITLES.has(head.word) || head.tags.includes("n")) return null;
  const to = capitals(items, at, raw);
  const after = items[to];
  if (after === undefined || !EN_AFTER.has(after.word) || to === at || to - at > LONGEST)
    return null;
  // "1,200 Inmates Flee Olm Prison": in a headline in capitals the word before the name may be anything
  const told = to - at === 1 && !head.tags.includes("pred");
  if (!told && !PREPOSITIONS.has(items[at - 1]?.word ?? "") && isTitleCase(items, raw)) return null;
  const isSite =
    after.word === "prison" ||
    after.word === "hospital" ||
    after.word === "camp" ||
    after.word === "airport";
  return made(items, at, at, isSite ? to + 1 : to, raw);
}

const PREPOSITIONS: ReadonlySet<string> = new Set("in at near from outside inside".split(" "));
/** Letters of a word that a headline in capitals may leave small: "with", "from". */
const SMALL = 4;

/** Are all longer words of the sentence written with a capital? */
function isTitleCase(items: readonly Item[], raw: string): boolean {
  return items.every(
    (item) =>
      item.chunk !== null ||
      item.word.length <= SMALL ||
      !/^\p{L}/u.test(item.word) ||
      isCapital(item, raw),
  );
}

/** A hospital counts and says. */
const SPEAKING: ReadonlySet<string> = new Set(["مستشفي", "مشفي", "hospital"]);
const SPOKEN: readonly string[] = ["name", "place", "source"];

function made(
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
  raw: string,
): { items: readonly Item[]; to: number } | null {
  const first = items[from];
  const last = items[to - 1];
  if (first === undefined || last === undefined) return null;
  return {
    items: [
      ...items.slice(at, from),
      chunkItem(
        first,
        SPEAKING.has(last.word) ? SPOKEN : SILENT,
        chunkOf(raw, first.start, last.end, "en.name.place-head"),
      ),
    ],
    to,
  };
}

/** Items of "Tal al-Ghar". */
const LONGEST = 4;
const ARTICLES: ReadonlySet<string> = new Set("al el as ash ar an at ad ez".split(" "));

function capitals(items: readonly Item[], from: number, raw: string): number {
  let to = from;
  let words = 0;
  while (to < items.length && words < 3) {
    const [item, after] = [items[to], items[to + 2]];
    words++;
    // "the town of Tal al-Ghar": the article is written small
    if (
      item !== undefined &&
      ARTICLES.has(item.word) &&
      items[to + 1]?.tags.includes("dash") === true &&
      after !== undefined &&
      isCapital(after, raw)
    ) {
      to += 3;
      continue;
    }
    if (
      item === undefined ||
      item.chunk !== null ||
      !isCapital(item, raw) ||
      EN_AFTER.has(item.word)
    )
      break;
    to++;
  }
  return to;
}

function chunkOf(raw: string, start: number, end: number, rule: string): NameChunk {
  const id = raw.slice(start, end).replace(/\s+/gu, " ");
  return {
    kind: "name",
    start,
    end,
    id,
    is: "place",
    sourceKind: "body",
    loaded: false,
    rules: [rule],
  };
}

const SILENT: readonly string[] = ["name", "place"];

function isCapital(item: Item, raw: string): boolean {
  const unit = unitAt(raw, item.start);
  return unit >= 0x41 && unit <= 0x5a;
}

function isWord(item: Item | undefined): boolean {
  return item !== undefined && item.word.length > 2 && !item.tags.includes("digits");
}
