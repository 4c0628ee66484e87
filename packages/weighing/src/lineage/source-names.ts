import { fold } from "@tarjih/reading";

/**
 * Names of one source as texts write them: the Defence Ministry is the Ministry of Defence. `canonicalName` is the
 * same for names that differ only in form; `shortForms` are what a longer name may be called.
 */

/** Folded words of a name, without articles, possessives and punctuation marks. */
function wordsOf(name: string): readonly string[] {
  return fold(name)
    .replaceAll(/['’]s(?=\s|$)/gu, "")
    .split(/[^\p{L}\p{N}@_]+/u)
    .filter((word) => word !== "" && word !== "the")
    .map((word) => SPELLINGS.get(word) ?? word);
}

/** Two ways to spell one word in English. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["center", "centre"],
  ["labor", "labour"],
  ["harbor", "harbour"],
]);

/** "Ministry of Defence" as "defence ministry": what stands after "of" tells which. */
export function canonicalName(name: string): string {
  return turned(wordsOf(withoutVoice(name))).join(" ");
}

/** `المكتب الإعلامي للجبهة`, "the media office of the Front": a body's own voice is the body, as its spokesman is. */
function withoutVoice(name: string): string {
  const folded = fold(name);
  const whose =
    VOICE.exec(folded)?.groups?.["whose"] ?? ARABIC_VOICE.exec(folded)?.groups?.["whose"];
  return whose === undefined ? name : whose.replace(/^ل(?=\p{L}{3})/u, "ال");
}
const VOICE =
  /^(?:the\s+)?(?:central\s+)?(?:media|press|information|communications)\s+(?:office|bureau|department|service|centre|center)\s+of\s+(?:the\s+)?(?<whose>\S.*)$/u;
const ARABIC_VOICE =
  /^(?:ال)?(?:مكتب|مركز|اعلام)\s+(?:ال)?(?:اعلامي|صحفي|حربي)\s+ل(?<whose>ل?\p{L}{2}.*)$/u;

function turned(words: readonly string[]): readonly string[] {
  const at = words.indexOf("of");
  if (at <= 0 || at === words.length - 1) return words;
  return [...turned(words.slice(at + 1)), ...words.slice(0, at)];
}

/**
 * What the bearer of a name may be called elsewhere, never the name itself: without words for its kind or for an
 * office in it (`وكالة براق للأنباء`, "Junction Hospital director"), by its beginning (`المرصد القيقبي` for
 * `المرصد القيقبي للحريات`), or by its first letters.
 */
export function shortForms(name: string): readonly string[] {
  const words = wordsOf(name);
  const whole = turned(words);
  const own = whole.join(" ");
  const forms = new Set<string>();
  const bare = whole.filter((word) => !KINDS.has(word) && !OFFICES.has(word));
  const offices = whole.filter((word) => !OFFICES.has(word));
  for (const form of [bare, offices]) if (isTelling(form)) forms.add(form.join(" "));
  for (let length = 2; length < whole.length; length++) {
    const beginning = whole.slice(0, length);
    if (isTelling(beginning)) forms.add(beginning.join(" "));
  }
  const letters = words.filter((word) => !SMALL.has(word)).map((word) => word.charAt(0));
  if (letters.length >= LEAST_LETTERS && /^[a-z]+$/u.test(letters.join("")))
    forms.add(letters.join(""));
  forms.delete(own);
  return [...forms];
}

/** Two letters are the beginnings of too many names. */
const LEAST_LETTERS = 3;

/** A name of nobody in particular ("the hospital", `وزارة الصحة`) tells no one from another. */
function isTelling(words: readonly string[]): boolean {
  return words.some((word) => !KINDS.has(word) && !OFFICES.has(word) && !COMMON.has(word));
}

const SMALL: ReadonlySet<string> = new Set(["of", "for", "and", "in", "at", "on"]);

/** What a source is, not which. */
const KINDS: ReadonlySet<string> = wordSet(
  "news agency press newswire wire radio tv television online newspaper paper website site channel broadcaster",
  "وكالة صحيفة جريدة موقع قناة إذاعة راديو شبكة يومية مجلة فضائية تلفزيون للأنباء الأنباء الإخبارية الإخباري",
);

/** Who speaks for a body is the body. */
const OFFICES: ReadonlySet<string> = wordSet(
  "director head chief chairman chairwoman spokesman spokeswoman spokesperson president administration management",
  "مدير مديرة رئيس رئيسة المتحدث متحدث الناطق ناطق باسم إدارة",
);

/** Words that many bodies have in their names. */
const COMMON: ReadonlySet<string> = wordSet(
  "hospital clinic ministry minister police army military office official officials council authority department",
  "health interior defence foreign government governor mayor committee union board civil security forces force",
  "source sources medical local national relief rescue service services doctor doctors human rights monitor",
  "observatory centre for and of in at on a an resident residents witness witnesses group",
  "مستشفى مشفى المستشفى المشفى وزارة الوزارة مديرية المديرية مكتب هيئة لجنة الدفاع المدني الصحة الداخلية",
  "الشرطة الجيش بلدية البلدية مجلس نقابة مرصد المرصد مصدر مصادر طبي طبية محلي محلية طبيب أطباء جمعية منظمة",
  "لحقوق حقوق الإنسان الهلال الأحمر القوات قوات الأمن الأمني المحافظ المحافظة الحكومة السلطات سكان أهالي في من",
);

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")).map((word) => fold(word)));
}
