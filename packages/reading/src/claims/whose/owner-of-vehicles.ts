import type { Passage } from "../../model/passage.ts";

/** How far behind a number its vehicles and their owner stand, in units of text. */
const REACH = 60;

/**
 * Whose the vehicles are that a number counts, as written: "six **army** lorries", "nine burnt-out cars that had belonged to **residents**", `خمس سيارات **للعصابات**`, `آليات محترقة تحمل شارة **البعثة**`. Each
 * side has its own, and the army's four and the rebels' five are no two answers to one question. Null where the words name nobody, and where "the force" or "the convoy" may be anybody's.
 */
export function ownerOfVehicles(raw: string, { end }: Passage): string | null {
  const behind = CLAUSE.exec(raw.slice(end, end + REACH))?.[0] ?? "";
  const found = ENGLISH.exec(behind)?.groups ?? ARABIC.exec(behind)?.groups;
  return found?.["at"] ?? found?.["of"] ?? null;
}

/** To the next number or the end of the clause. */
const CLAUSE = /^[^.;:!?،؛؟\n\p{Nd}]*/u;

const OWNERS =
  "army|military|government|regime|state|police|security|rebel|insurgent|militia|gang|gunmen|militant|terrorist|UN|peacekeep\\p{L}+|mission|civilian|private|resident|villager|farmer|aid|rescue|ambulance|press|Red\\s+C\\p{L}+|\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)*";
/** Right before the noun, or behind it with "of" or a verb of belonging. */
const ENGLISH = new RegExp(
  `^\\s+(?:(?:more|other|burnt-out|burned|destroyed|damaged|armou?red)\\s+)*(?<at>${OWNERS})(?:s['’]|['’]s|s)?\\s+(?:\\p{L}+\\s+)?(?:vehicles?|lorr(?:y|ies)|trucks?|cars?|jeeps?|pickups?|tanks?|carriers?|buses|armou?red)\\b|^\\s+[\\p{L}\\s-]{3,40}?\\s(?:of|belong(?:ing|ed)\\s+to|owned\\s+by)\\s+(?:the\\s+)?(?<of>${OWNERS})(?!\\p{L}*\\s+(?:vehicles?|kind|type))`,
  "u",
);
const ARABIC_OWNERS =
  "جيش|شرطة|أمن|حكومة|نظام|عصابات|مسلحين|متمردين|إرهابيين|مهاجمين|معتدين|ميليشيا|مليشيا|ميليشيات|فصائل|جبهة|حركة|كتائب|بعثة|أهالي|سكان|مدنيين|مواطنين|مزارعين|هلال\\s+الأحمر|دفاع\\s+المدني";
/** `آلية عسكرية`, `سيارات للعصابات`, `من آليات الجيش`, `آليات تحمل شارة البعثة`. */
const ARABIC = new RegExp(
  `^\\s+(?:من\\s+)?[\\p{L}\\p{M}]+\\s+(?:[\\p{L}\\p{M}]+\\s+){0,3}?(?:(?:ال|لل)(?<of>${ARABIC_OWNERS})(?![\\p{L}\\p{M}])|(?<at>عسكري|حكومي|مدني|أممي)(?:ة|تين|ات)?(?![\\p{L}\\p{M}]))`,
  "u",
);
