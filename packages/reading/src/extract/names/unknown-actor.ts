import { fold } from "../../text/fold.ts";
import { changed, type Item, type NameChunk } from "../../text/item.ts";
import { NOUNS_LIKE_ADJECTIVES } from "../attributions/arabic-words.ts";
import { chunkItem } from "../stage.ts";
import { afterPrefix, fullWord, isArabic, peelings, withPrefixes } from "./full-word.ts";
import type { Peeled } from "./full-word.ts";
import { unitAt } from "../../text/unit-at.ts";

/**
 * A side that no list knows, told by its head noun (`حركة الفجر الأخضر`, "the Mountain Covenant Front", "Sons of the
 * Ridge") or by the members named with it ("Free Ridge fighters"); its id is its words. `seen` holds what the report has
 * named so far: once told, its name is known without a cue; `isKnown` asks whether a listed actor begins at an index.
 */
export function unknownActor(
  items: readonly Item[],
  at: number,
  raw: string,
  seen: Set<string>,
  isKnown: (at: number) => boolean,
): { readonly items: readonly Item[]; readonly to: number } | null {
  const head = items[at];
  if (head === undefined || head.chunk !== null || head.tags.includes("digits")) return null;
  const unit = unitAt(raw, head.start);
  if (unit >= 0x0600 && unit <= 0x06ff) return arabic(items, at, raw, seen);
  return unit >= 0x41 && unit <= 0x5a ? english(items, at, raw, seen, isKnown) : null;
}

/** Nouns that head the name of an armed side or movement; folded, without article. */
const AR_HEADS: ReadonlySet<string> = new Set(
  "قوات حركه لواء الويه كتيبه كتايب جبهه فصيل جيش حرس سرايا عصايب ميليشيا مليشيا ميليشيات فيلق درع تجمع".split(
    " ",
  ),
);
/** The heads with every prefix that may stand before them (`وقوات`, `للجبهة`): few words are one. */
const AR_HEAD_FORMS: ReadonlyMap<string, Peeled> = new Map(
  [...AR_HEADS].flatMap((head) =>
    withPrefixes(head).flatMap((word) => {
      const peeled = peelings(word).find((one) => AR_HEADS.has(one.word));
      return peeled === undefined ? [] : [[word, peeled] as const];
    }),
  ),
);
/** After a head these make no name of it: `قوات الأمن`, `حركة المرور`, `جبهة القتال`. */
const AR_COMMON: ReadonlySet<string> = new Set(
  "الامن النظام الاحتلال الجيش الحكومه الشرطه المرور السير القتال الاسره البلاد النزوح التحالف الطواري الانقاذ الطرفين الحدود السجن العدو المعارضه الدوله الدفاع التجاره الطيران الملاحه البيع المشاه المدفعيه الاطفاء السجون المدنيين الحمايه المواجهه الاسعاف المسلحين المتمردين السلام المراقبه الاسناد الشغب مكافحه حفظ خاصه تابعه كبيره اضافيه مشتركه مسلحه اخري متقاعد".split(
    " ",
  ),
);

function arabic(
  items: readonly Item[],
  at: number,
  raw: string,
  seen: Set<string>,
): { readonly items: readonly Item[]; readonly to: number } | null {
  const head = items[at];
  if (head === undefined || head.suffix !== "") return null;
  const written = fullWord(head, raw);
  const peeled = AR_HEAD_FORMS.get(written.word);
  if (peeled === undefined) return null;
  const first = items[at + 1];
  if (first === undefined || !mayName(first, raw)) return null;
  const word = fullWord(first, raw).word;
  if (AR_COMMON.has(word) || AR_COMMON.has(`ال${word}`)) return null;
  const second = items[at + 2];
  const follows =
    second !== undefined &&
    isDefinite(second, raw) &&
    mayName(second, raw) &&
    isAdjective(second, raw);
  // `حركة الفجر`, `حركة الفجر الأخضر`: the name, and its adjective
  if (!isDefinite(first, raw)) return null;
  const to = follows ? at + 3 : at + 2;
  const last = items[to - 1];
  if (last === undefined) return null;
  const start = afterPrefix(raw, written.start, head.end, peeled.cut);
  return made(head, raw, start, last.end, to, seen, "ar.name.actor-head", peeled);
}

/** `الشرقي`, `الوطنية`, `الأخضر`: belongs to the name before it; `فتحت قوات الوادي النار` does not. */
function isAdjective(item: Item, raw: string): boolean {
  const { word } = fullWord(item, raw);
  return (/(?:ي|يه)$/u.test(word) && !NOUNS_LIKE_ADJECTIVES.has(word)) || AR_ADJECTIVES.has(word);
}
const AR_ADJECTIVES: ReadonlySet<string> = new Set(
  "الاخضر الخضراء الاحمر الحمراء الاسود السوداء الابيض البيضاء الازرق الزرقاء الحر الحره الموحد الموحده المتحد المتحده الثالث الثاني الجديد الجديده الصامد الصامده".split(
    " ",
  ),
);

/** A word that may stand in a name: no verb, particle or number, bound by nothing to what stands before. */
function mayName(item: Item, raw: string): boolean {
  const { word } = fullWord(item, raw);
  return (
    item.chunk === null &&
    !item.conj &&
    item.prep === "" &&
    isArabic(word) &&
    word.length > 3 &&
    (item.tags.includes("day-part") || !item.tags.some((tag) => AR_ENDS.has(tag)))
  );
}

const AR_ENDS: ReadonlySet<string> = new Set([
  "stop",
  "pred",
  "verb",
  "say",
  "digits",
  "n",
  "of",
  "in",
  "neg",
  "among",
  "func",
  "comma",
  "office",
  "weekday",
  "time-prep",
]);

function isDefinite(item: Item, raw: string): boolean {
  return item.def || fullWord(item, raw).word.startsWith("ال");
}

/** Last words of the names of sides. */
const EN_HEADS: ReadonlySet<string> = new Set(
  "front army guard guards brigade brigades movement forces force council militia shield brotherhood battalion battalions corps committee legion resistance alliance coalition command league".split(
    " ",
  ),
);
/** First words of "Sons of the Ridge", "Army of the Marsh". */
const EN_OF: ReadonlySet<string> = new Set(
  "sons army front movement brigades knights lions soldiers guardians defenders battalions brotherhood partisans shield".split(
    " ",
  ),
);
/** Who is named with the name of their side. */
const EN_MEMBERS: ReadonlySet<string> = new Set(
  "fighters militants militiamen gunmen insurgents rebels troops soldiers members commanders guerrillas militia rebel fighter commander soldier".split(
    " ",
  ),
);

function english(
  items: readonly Item[],
  at: number,
  raw: string,
  seen: Set<string>,
  isKnown: (at: number) => boolean,
): { readonly items: readonly Item[]; readonly to: number } | null {
  const before = items[at - 1];
  if (before !== undefined && isCapital(before, raw) && at > 1) return null;
  const to = run(items, at, raw);
  const [head, last, after] = [items[at], items[to - 1], items[to]];
  if (head === undefined || last === undefined || to - at < 2) return null;
  const id = raw.slice(head.start, last.end).replace(/\s+/gu, " ");
  const known = seen.has(id);
  const told =
    EN_HEADS.has(last.word) ||
    (EN_OF.has(head.word) && items[at + 1]?.word === "of") ||
    (after !== undefined && EN_MEMBERS.has(after.word) && !isCapital(after, raw) && at > 0);
  if (!known && !told) return null;
  // "Then Valley Forces withdrew": a listed name begins after the opener of the sentence.
  for (let i = at + 1; i < to; i++) if (isKnown(i)) return null;
  return made(head, raw, head.start, last.end, to, seen, "en.name.actor-head");
}

/** End of the run of capitalised words, with "of the" inside; no dates, numbers or sentence openers in it. */
function run(items: readonly Item[], from: number, raw: string): number {
  let to = from;
  while (to < items.length && to - from < 6) {
    const item = items[to];
    if (item === undefined || !isNameWord(item, raw)) {
      const next = items[to + 1]?.word === "the" ? to + 2 : to + 1;
      const beyond = items[next];
      const joins =
        to > from && (item?.word === "of" || item?.word === "for") && beyond !== undefined;
      if (!joins || !isNameWord(beyond, raw)) break;
      to = next;
    }
    to++;
  }
  return to;
}

function isNameWord(item: Item, raw: string): boolean {
  if (item.chunk !== null || !isCapital(item, raw)) return false;
  return !item.tags.some((tag) => EN_ENDS.has(tag)) && item.suffix === "";
}

const EN_ENDS: ReadonlySet<string> = new Set([
  "article",
  "weekday",
  "month",
  "digits",
  "n",
  "func",
  "in",
  "of",
  "neg-word",
  "office",
  "vague",
  "quantity",
  "pronoun",
  "poss",
  "among",
  "aux",
]);

function isCapital(item: Item, raw: string): boolean {
  const unit = unitAt(raw, item.start);
  return unit >= 0x41 && unit <= 0x5a;
}

function made(
  head: Item,
  raw: string,
  start: number,
  end: number,
  to: number,
  seen: Set<string>,
  rule: string,
  peeled?: Peeled,
): { readonly items: readonly Item[]; readonly to: number } {
  const id = raw.slice(start, end).replace(/\s+/gu, " ");
  seen.add(id);
  const chunk: NameChunk = {
    kind: "name",
    start,
    end,
    id,
    is: "actor",
    sourceKind: "party",
    loaded: false,
    rules: [rule],
  };
  const item = changed(chunkItem(head, ["name", "actor", "source"], chunk), {
    word: fold(raw.slice(start, end)).split(" ")[0] ?? head.word,
  });
  return {
    items: [
      peeled === undefined ? item : { ...item, conj: peeled.conj, prep: peeled.prep, def: false },
    ],
    to,
  };
}
