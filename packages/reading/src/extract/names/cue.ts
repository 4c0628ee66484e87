import type { Item } from "../../text/item.ts";
import { fullWord, peelings } from "./full-word.ts";
import type { NameEntry, NameNode } from "./name-index.ts";

/** Where a name stands: the two items before it, nearest first, its first item, and what follows from `items[to]` on. */
export interface NamePlace {
  readonly before: readonly [Item | undefined, Item | undefined];
  readonly head: Item;
  readonly items: readonly Item[];
  readonly to: number;
  readonly raw: string;
  /** It is joined to what is before it: `عفرين والباب`. */
  readonly conj: boolean;
  readonly quoted: boolean;
  readonly index: NameNode;
}

/** Words that tell a medium from a common word: `قناة الجزيرة`, not `منطقة الجزيرة`. */
const MEDIUM: ReadonlySet<string> = new Set(
  "قناه صحيفه وكاله موقع شبكه جريده فضاييه اذاعه راديو تلفزيون منصه مراسل وكالات عن".split(" "),
);
/** "IS fighters", "the Observatory said". */
const AFTER_ACTOR: ReadonlySet<string> = new Set(
  "group militants militant fighters fighter jihadists jihadist gunmen members member attackers cells suspects detainees prisoners inmates leader leaders said says claimed launched".split(
    " ",
  ),
);
/** Words that tell a place from a common word: `مدينة الباب`, "the town of Hit". */
const BEFORE_PLACE: ReadonlySet<string> = new Set(
  (
    "مدينه بلده محافظه ولايه اقليم قضاء ريف ناحيه قريه منطقه ضاحيه مديريه محليه لواء " +
    "مدينتي بلدتي قريتي محافظتي مدن بلدات قري مديريات اهالي سكان ضواحي " +
    "in near from outside around of at"
  ).split(" "),
);
/** Heads of one kind of place alone: `مخيم الكرمة` is not the town of that name. */
const HEADS_OF: Readonly<Partial<Record<NonNullable<NameEntry["kind"]>, ReadonlySet<string>>>> = {
  site: new Set(["مخيم", "معسكر", "سجن", "معبر", "قاعده", "مطار", "حقل"]),
  district: new Set(["حي", "احياء"]),
};
/** What follows a place: `الباب بريف حلب`, "Hit district". */
const AFTER_PLACE: ReadonlySet<string> = new Set(
  (
    "بريف بمحافظه بولايه بقضاء بمدينه باقليم " +
    "province governorate district state city town county region"
  ).split(" "),
);
/** `الباب شرقي حلب`: a direction, and a place that it starts from. */
const DIRECTIONS: ReadonlySet<string> = new Set(
  "شرق شرقي غرب غربي شمال شمالي جنوب جنوبي قرب".split(" "),
);

/** Whether the neighbours of an ambiguous name say that it is meant as one. */
export function hasCue(place: NamePlace, entry: NameEntry): boolean {
  return entry.is === "place" ? placeCue(place, entry.kind) : actorCue(place);
}

/** Marks around a medium's name say that it is one (`كتبت «الحياة»`); around a word they only stress it. */
function actorCue({ before: [before], quoted, items, to, raw }: NamePlace): boolean {
  if (quoted) return true;
  if (before !== undefined) {
    if (before.tags.includes("say") || before.tags.includes("according")) return true;
    if (isOneOf(MEDIUM, before, raw)) return true;
  }
  const next = items[to];
  return next !== undefined && (next.tags.includes("say") || AFTER_ACTOR.has(next.word));
}

function placeCue(place: NamePlace, kind: NameEntry["kind"]): boolean {
  const {
    before: [before, first],
    head,
    items,
    to,
    raw,
    conj,
    index,
  } = place;
  if (before !== undefined) {
    if (isOneOf(BEFORE_PLACE, before, raw)) return true;
    const heads = kind === null ? undefined : HEADS_OF[kind];
    if (heads !== undefined && isOneOf(heads, before, raw)) return true;
    // `في تدمر`: no verb follows a preposition.
    if (head.tags.includes("verb") && IN.has(fullWord(before, raw).word)) return true;
    if (before.word === "علي" && isOneOf(FIRE, first ?? before, raw) && mayBeHit(head, raw))
      return true;
    if (conj && isPlace(before)) return true;
    if (JOINTS.has(before.word) && isPlace(first)) return true;
  }
  const next = items[to];
  if (next === undefined) return false;
  const { word } = fullWord(next, raw);
  if (AFTER_PLACE.has(word)) return true;
  return DIRECTIONS.has(word) && isKnownPlace(items[to + 1], raw, index);
}

const IN: ReadonlySet<string> = new Set("في من الي نحو قرب حول باتجاه".split(" "));

/** `القصف على الزاوية`, `غارات جوية على الباب`: what is fired at and has an article is a town sooner than a door. */
const FIRE: ReadonlySet<string> = new Set(
  "قصف القصف غاره الغاره غارات الغارات غارتين غارتان ضربه الضربه ضربات الضربات جويه الجويه صاروخيه الصاروخيه مدفعي المدفعي صاروخي الصاروخي جوي الجوي".split(
    " ",
  ),
);
const BUILDINGS: ReadonlySet<string> = new Set(["العماره"]);

function mayBeHit(head: Item, raw: string): boolean {
  const { word } = fullWord(head, raw);
  return word.startsWith("ال") && !BUILDINGS.has(word);
}

/** `عفرين، الباب`, "Azaz and Hit". */
const JOINTS: ReadonlySet<string> = new Set(["،", ",", "and", "or"]);

function isPlace(item: Item | undefined): boolean {
  return item?.chunk?.kind === "name" && item.chunk.is === "place";
}

function isKnownPlace(item: Item | undefined, raw: string, index: NameNode): boolean {
  if (item === undefined) return false;
  if (item.chunk !== null) return isPlace(item);
  const node = index.next.get(fullWord(item, raw).word);
  return node?.entries.some(({ is, ambiguous }) => is === "place" && !ambiguous) ?? false;
}

/** With its prefix letters or without: `ولمدينة`. */
function isOneOf(words: ReadonlySet<string>, item: Item, raw: string): boolean {
  return peelings(fullWord(item, raw).word).some(({ word }) => words.has(word));
}
