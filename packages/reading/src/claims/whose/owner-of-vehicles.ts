import type { Passage } from "../../model/passage.ts";

/** How far behind a number its vehicles and their owner stand, in units of text. */
const REACH = 60;

/**
 * Whose the vehicles are that a number counts, as written: "six **army** lorries", "three vehicles of the **mission**", "nine burnt-out cars that had belonged to **residents**", `خمس سيارات **للعصابات**`,
 * `آليات محترقة تحمل شارة **البعثة**`. Each side has its own, and the army's four and the rebels' five are no two answers to one question. Null where the words name nobody, where "the force" or "the
 * convoy" may be anybody's, and of a place or of whoever destroyed them ("two cars in the town of Olm", `دُمرت سيارتان بنيران الجيش`).
 */
export function ownerOfVehicles(raw: string, { end }: Passage): string | null {
  const behind = CLAUSE.exec(raw.slice(end, end + REACH))?.[0] ?? "";
  for (const pattern of PATTERNS) {
    const owner = pattern.exec(behind)?.groups?.["owner"];
    if (owner !== undefined) return owner;
  }
  return null;
}

/** To the next number or the end of the clause. */
const CLAUSE = /^[^.;:!?,،؛؟\n\p{Nd}]*/u;

const VEHICLES =
  "(?:vehicles?|lorr(?:y|ies)|trucks?|cars?|jeeps?|pickups?|tanks?|carriers?|buses|convoys?)";
/** An adjective or two before a noun. */
const ADJECTIVES = "(?:[\\p{Ll}-]+\\s+){0,2}?";
const OWNERS =
  "army|military|government|regime|state|police|security|rebel|insurgent|militia|gang|gunmen|militant|terrorist|UN|mission|civilian|private|resident|villager|farmer|aid|rescue";
/** A side by its nation or with the word for a force: "two Tarvian vehicles", "tanks of the Hill Brigades", and no make of a car. */
const NAMED =
  "(?:\\p{Lu}\\p{L}+\\s+){0,2}(?:\\p{Lu}\\p{L}*(?:ian|ese|ish)|(?:Front|Brigades?|Army|Guards?|Movement|Forces|Militia|Battalions?|Legion))";
const ARABIC_OWNERS =
  "جيش|شرطة|أمن|حكومة|نظام|عصابات|مسلحين|متمردين|إرهابيين|مهاجمين|معتدين|ميليشيا|مليشيا|ميليشيات|فصائل|جبهة|حركة|كتائب|بعثة|أهالي|سكان|مدنيين|مواطنين|مزارعين";

/** Tried one after the other: who is named behind the vehicles before what kind they are. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^\\s+${ADJECTIVES}${VEHICLES}\\s+(?:of|(?:that\\s+(?:had\\s+)?)?belong(?:ing|ed)\\s+to|owned\\s+by)\\s+(?:the\\s+)?(?<owner>${OWNERS}|${NAMED})`,
    "u",
  ),
  new RegExp(
    `^\\s+${ADJECTIVES}(?<owner>${OWNERS}|${NAMED})(?:['’]s|s['’])?\\s+${ADJECTIVES}${VEHICLES}`,
    "u",
  ),
  // `سيارات للعصابات`, `آلية عسكرية تابعة للمتمردين`, `آليات محترقة تحمل شارة البعثة`
  new RegExp(
    `^\\s+(?:من\\s+)?[\\p{L}\\p{M}]+\\s+(?:[\\p{L}\\p{M}]+(?:ة|ات)\\s+)?(?:لل|(?:ال)?تابعة\\s+لل|تحمل\\s+شارة\\s+ال)(?<owner>${ARABIC_OWNERS})(?![\\p{L}\\p{M}])`,
    "u",
  ),
  // `أربع من آليات الجيش`
  new RegExp(
    `^\\s+(?:من\\s+)?[\\p{L}\\p{M}]*[^ة\\s]\\s+ال(?<owner>${ARABIC_OWNERS})(?![\\p{L}\\p{M}])`,
    "u",
  ),
  // `آلية عسكرية`
  /^\s+(?:من\s+)?[\p{L}\p{M}]+\s+(?<owner>عسكري|حكومي|مدني|أممي)(?:ة|تين|ات)?(?![\p{L}\p{M}])/u,
];
