import type { Passage } from "../../model/passage.ts";

/** Those whom a side sends: whose they are is asked of any number of them. */
const SENT: ReadonlySet<string> = new Set(["soldiers", "fighters", "police", "officers", "guards"]);

/**
 * The nation or side that is named at the noun of a count, as written: "five **Turkish** soldiers", `20 جندياً **قصيبياً**`, "six **Tarvian** and five Qasseb
 * soldiers". Five of one army and six of the other are no two answers to one question. Null where the words name nobody, and for a `group` that is a side already.
 * `count` is the span of the counted words, `number` that of the number in them.
 */
export function namedAtNoun(
  raw: string,
  group: string,
  count: Passage,
  number: Passage,
): { readonly name: string; readonly group: string } | null {
  const behind = raw.slice(number.end, Math.max(count.end, number.end) + REACH);
  if (group === "unknown") {
    const [, name, noun = ""] = SHARED.exec(behind) ?? [];
    return name === undefined ? null : { name, group: noun === "fighters" ? noun : "soldiers" };
  }
  if (!SENT.has(group)) return null;
  const latin = LATIN.exec(behind)?.[1]?.trim();
  if (latin !== undefined) return CALENDAR.test(latin) ? null : { name: latin, group };
  const side = sideOfRow(raw, number.start);
  if (side !== null) return { name: side, group };
  const name = ARABIC.exec(raw.slice(count.end, count.end + REACH))?.[1];
  // `11 عسكرياً ومدنيين اثنين`: others are told behind "and"
  return name === undefined || name.startsWith("و") || KINDS.test(name) ? null : { name, group };
}

/** "131 **Kasmari** pilgrims", `131 حاجاً **قصيبياً**`: of which nation a kind of people is that has no group of its own. */
export function nationAtNoun(
  raw: string,
  count: Passage,
  number: Passage,
): { readonly name: string; readonly group: string } | null {
  const latin = LATIN.exec(raw.slice(number.end, Math.max(count.end, number.end) + REACH))?.[1];
  const name = latin?.trim() ?? ARABIC.exec(raw.slice(count.end, count.end + REACH))?.[1];
  if (name === undefined || CALENDAR.test(name) || name.startsWith("و") || KINDS.test(name))
    return null;
  return { name, group: "unknown" };
}

const REACH = 40;

/** "- Plains Guard: 24 fighters", `- فيلق قسمار: 27 مقاتلاً`: the label of a row is their side, where its words are those of a force and not of a town. */
function sideOfRow(raw: string, at: number): string | null {
  // A label and its marks are short; a line may be a whole text of ten megabytes.
  const before = raw.slice(Math.max(0, at - LONGEST_ROW), at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (line.length === LONGEST_ROW) return null;
  const label = LABEL.exec(line)?.[1];
  return label !== undefined && FORCE.test(label) ? label : null;
}
const LONGEST_ROW = 120;
const LABEL = /^[ \t]*[-•*–—▪◦·][ \t]*(\p{L}[^\n:：.!?؟،,\p{Nd}]{1,50}?)[ \t]*[:：][ \t]*$/u;
/** A name that ends with the word for a force, `فيلق الحصن`; "Army hospital", "Killed by Northern Army" and `حركة السير` are none. */
const FORCE =
  /^(?:\p{Lu}[\p{L}'’-]*\s+){1,4}(?:Army|Guards?|Legion|Brigades?|Forces?|Front|Movement|Militia|Corps|Battalion|Regiment|Division)$|^(?:ال)?(?:فيلق|حرس|قوات|لواء|ألوية|جيش|كتيبة|كتائب|جبهة|سرايا|فصائل|تنظيم|ميليشيا|ميليشيات)(?!\p{L})/u;

/** Capitals between the number and its noun: "five Turkish soldiers", "nine of the Samara Army's men". */
const LATIN =
  /^(?:-strong)?\s+(?:(?:of|the|more|other|its|their|wounded|dead)\s+)*((?:\p{Lu}[\p{Ll}'’-]+\s+)+)(?=\p{Ll})/u;
/** "six Tarvian and five Qasseb soldiers": the noun of both stands behind the second. */
const SHARED =
  /^\s+(\p{Lu}[\p{Ll}'’-]+)(?=\s+and\s+[\p{L}\p{N}]+\s+\p{Lu}[\p{Ll}'’-]+\s+(soldiers|troops|fighters|officers|servicemen)\b)/u;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

/** An adjective of belonging right behind the noun, and how some nations are called in the plural. */
const ARABIC =
  /^\s+((?:ال)?(?:\p{L}{2,}ي(?:اً|ا|ين|ون|ان|ة|ات)?|أتراك|أكراد|أفغان|عرب|روس|ألمان))(?![\p{L}\p{M}])/u;
/** Adjectives that say what they are, and not whose. */
const KINDS =
  /^(?:ال)?(?:مدني|عسكري|أمني|محلي|حكومي|نظامي|احتياطي|إضافي|ميداني|إداري|رسمي|ثاني|باقي|داخلي|خارجي|بري|بحري|جوي|حدودي|قبلي|عشائري|إسلامي|جهادي|انتحاري|أساسي|يومي|حالي|ماضي|تالي|متبقي|ليلي|فدائي|صحي|طبي|جندي|شرطي|دركي|صحافي|صحفي|إعلامي|إطفائي|مظلي|جمركي)(?:اً|ا|ين|ون|ان|ة|ات)?$/u;
