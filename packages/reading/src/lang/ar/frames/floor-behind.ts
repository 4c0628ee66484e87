import type { Bound } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isNumber } from "../relations/words.ts";
import { isWall } from "./governor.ts";

/** Items of a counted noun's own phrase (`من مسلحي التنظيم`, `من عناصر قوات الأمن`) before its bound. */
const PHRASE = 6;

/**
 * The bound behind the whole phrase of the counted: `10 من مسلحي التنظيم على الأقل`, `عشرين من عناصر قوات الأمن المحلية على الأقل`. Only what belongs
 * to the noun may stand between: behind a verb, a preposition or another number (`12 في قصف دام ساعتين على الأقل`) it is that one's.
 */
export function floorBehind(items: readonly Item[], at: number): Bound | null {
  for (let i = at + 1; i <= at + PHRASE; i++) {
    const item = items[i];
    const aside = item?.tags.includes("comma") === true ? insideCommas(items, i) : null;
    if (aside !== null) return aside;
    if (item === undefined || isWall(items, i) || isNumber(item)) return null;
    if (item.word === "علي") return EDGES.get(edgeOf(items[i + 1])) ?? null;
    if (item.word === "كحد" || item.word === "بحد") return EDGES.get(edgeOf(items[i + 1])) ?? null;
    if (!belongs(item)) return null;
  }
  return null;
}

/** `قُتل 10 أشخاص، على الأقل، في طبرق`: between two commas, or before the end; behind one alone it may open what follows. */
function insideCommas(items: readonly Item[], comma: number): Bound | null {
  if (items[comma + 1]?.word !== "علي") return null;
  const behind = items[comma + 3];
  const closed =
    behind === undefined || behind.tags.some((tag) => tag === "comma" || tag === "stop");
  return closed ? (EDGES.get(edgeOf(items[comma + 2])) ?? null) : null;
}

/** Is it `من`, a name, a noun with its article, or one that says of whom they are (`قوات`, `جهاز`)? */
function belongs({ chunk, conj, def, prep, sense, tags, word }: Item): boolean {
  if (conj || tags.includes("pred")) return false;
  if (chunk !== null) return chunk.kind === "name";
  if (tags.includes("of")) return true;
  // an adjective that no list knows keeps its article: `المحلية`, `الطبي`
  const ofWhom =
    def ||
    /^ال\p{L}{2}/u.test(word) ||
    tags.includes("force") ||
    sense?.group !== undefined ||
    BODIES.has(word);
  return prep === "" && ofWhom;
}
const BODIES: ReadonlySet<string> = new Set(
  "قوات قوي جهاز اجهزه فرق فريق تنظيم جماعه حركه فصايل كتايب لواء كوادر طواقم طاقم وحدات حرس اهالي سكان ابناء".split(
    " ",
  ),
);

const EDGES: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["less", "at-least"],
  ["floor", "at-least"],
  ["more", "at-most"],
  ["ceiling", "at-most"],
]);

function edgeOf(item: Item | undefined): string {
  return item?.tags.find((tag) => EDGES.has(tag)) ?? "";
}
