import type { Item } from "../../text/item.ts";
import { isOf, wordClass } from "../../text/traits.ts";
import type { LinkedFigure } from "./link.ts";

/**
 * Words of epidemics; folded, without the Arabic article. Hunger is none: a siege may be the event itself, and who starves in
 * it dies of it.
 */
const ILLNESS: ReadonlySet<string> = new Set(
  "كوليرا حصبه كورونا كوفيد وباء وبايي وباييه فيروس ملاريا ضنك تيفوييد دفتيريا خناق سرطان cholera diarrhoea diarrhea dysentery measles covid covid-19 coronavirus epidemic virus malaria dengue typhoid diphtheria polio meningitis ebola fever hepatitis pneumonia tuberculosis leishmaniasis scabies mpox جدري ليشمانيا يرقان تيفوس تيفود جرب انفلونزا".split(
    " ",
  ),
);
/** Of what somebody is treated who was not hurt: "treated 32 children for malnutrition", `سوء التغذية`, `أصيب ستة أطباء بالعدوى`. */
const WANT = wordClass(
  "malnutrition malnourished malnourishment التغذيه تغذيه العدوي عدوي بالعدوي بعدوي المرض بالمرض بمرض جفاف بالسل السل".split(
    " ",
  ),
);
/** What else kills: a sentence may tell of both, and a fire in a ward of `مرضى كورونا` of no illness. */
const OTHER_CAUSES = wordClass(
  "حريق الحريق حرايق انهيار الانهيار غرق زلزال الزلزال فيضان فيضانات الفيضانات سيول السيول تدافع التدافع تصادم fire collapse flood floods earthquake stampede crash القصف الغاره الغارات الهجوم الهجمات الاشتباكات الانفجار قصف غاره غارات هجوم هجمات اشتباكات رصاص انفجار شظايا قذيفه قذايف اعدام اعدامات strike strikes airstrike airstrikes attack attacks shelling gunfire bullets explosion blast clashes shrapnel bombardment executed".split(
    " ",
  ),
);
/** How far behind the count the illness may be told where the sentence tells of violence too. */
const NEAR = 5;

/**
 * Who fell ill or died of an illness was not wounded or killed in the event: `143 إصابة بالكوليرا و5 وفيات`, "nine
 * children died of measles". Counted as something else, so that no toll takes it; but where a report tells of nothing else that kills
 * (`isOnlyIllness`), the outbreak is the event, and they are its dead.
 */
export function apartFromIllness(
  figures: readonly LinkedFigure[],
  items: readonly Item[],
  isOnlyIllness: () => boolean,
): readonly LinkedFigure[] {
  if (figures.length === 0 || !items.some(isAilment)) return figures;
  const isIll = items.some(isIllness);
  const both = items.some(hasOtherCause);
  return figures.map((figure) => {
    const dead = isIll && figure.measure === "killed" && !isOnlyIllness();
    const ill = figure.measure === "wounded" || dead;
    return ill && (!both || isNear(figure, items))
      ? { ...figure, measure: "other" as const }
      : figure;
  });
}

/** Whether a sentence tells of something that kills and is no illness. */
export function tellsOtherCause(items: readonly Item[]): boolean {
  return items.some(hasOtherCause);
}

function hasOtherCause(item: Item): boolean {
  return isOf(item, OTHER_CAUSES);
}

/** Arabic words that no lexicon holds keep their prefix: `بالكوليرا`. */
function isIllness(item: Item): boolean {
  return isOf(item, ILLNESS_FORMS) && item.chunk === null;
}

function isAilment(item: Item): boolean {
  if (item.chunk !== null) return false;
  // `حمى القرية` is written like "he guarded"
  if (item.word === "حمي") return item.def || item.prep !== "";
  return isIllness(item) || isOf(item, WANT);
}

/** Each word with what Arabic writes to its front: every word of a sentence that counts is asked for it. */
const FRONTS: readonly string[] = ["", "و", "ف"].flatMap((joint) =>
  ["ال", "بال", "لال", "كال", "لل", "ب", "ل"].map((front) => `${joint}${front}`),
);
const ILLNESS_FORMS = wordClass(
  [...ILLNESS].flatMap((word) => [word, ...FRONTS.map((front) => `${front}${word}`)]),
);
const CAUSE: ReadonlySet<string> = new Set(
  "of from by due with after من بسبب جراء نتيجه اثر بعد في".split(" "),
);

/** "died of measles", `إصابة بالكوليرا`: its cause stands right behind it. */
function isNear({ clause, count }: LinkedFigure, items: readonly Item[]): boolean {
  const end = Math.max(clause.end, count.end);
  const from = items.findIndex(({ start }) => start >= end);
  const first = items[from];
  if (first === undefined || !(CAUSE.has(first.word) || isAilment(first))) return false;
  for (const item of items.slice(from, from + NEAR)) {
    if (isAilment(item)) return true;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return false;
    if (item.tags.includes("stop")) return false;
  }
  return false;
}
