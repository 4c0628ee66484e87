import type { Frame } from "../../../extract/figures/frame.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { wordsBefore, governs, isFinite, type Deed } from "./governor.ts";
import { MEANS, NEARLY, OCCURS, OUGHT, PREVENTS, TRIED, WARNS, isNegation, isOf } from "./words.ts";

/**
 * What is done against people or things. Who is to be freed or exchanged is told with the phase (`طالبت بالإفراج عن 20`), and is held
 * where somebody refuses (`رفض الإفراج عن 10 أسرى`).
 */
const HARM: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "arrested",
  "captured",
  "hostage",
  "displaced",
  "destroyed",
  "damaged",
  "bodies",
]);

/** Is the deed such a one, or told by the number alone? */
export function isHarm({ item }: Deed): boolean {
  return item?.sense?.measure === undefined || item.chunk !== null || HARM.has(item.sense.measure);
}

/**
 * What nearly happened, was threatened, ordered, planned, tried, refused or warned of: `كاد يُقتل 12`, `هددوا بقتل خمسة`, `أوامر بتصفية 60`,
 * `محاولة اغتيال قاضيين`, `حذر من نزوح 12 ألفاً`, `قد يُعتقل 12`. It has befallen nobody.
 */
export function intended(items: readonly Item[], deed: Deed, at: number): Frame | null {
  const { item } = deed;
  if (item === undefined) return null;
  const words = wordsBefore(items, deed);
  const nearest = words[0] ?? -1;
  const near = items[nearest];
  // `أوشك 12 شخصاً على الموت`
  if (isOf(NEARLY, near) && !isNegation(items[nearest - 1])) return "unreal";
  if (nearlyLed(items, words, deed)) return "unreal";
  if (deed.at === at) return null;
  // `فشلت الهدنة بعد مقتل تسعة`: when that was; of `لم تقرر بعد` the word is "yet"
  const not = words.some((i) => isNegation(items[i]));
  if (!not && WHEN.has(items[deed.open - 1]?.word ?? "")) return null;
  // `قد يُفرج عن 12`, `حذر من الإفراج عن 12`: whatever it is
  if (isFinite(deed) && item.prep === "" && mayBe(items, deed)) return "meant";
  if (items[deed.open - 1]?.word === "من" && words.some((i) => isWarning(items, i, deed)))
    return "unreal";
  const measure = item.sense?.measure ?? "other";
  // `فشلت القوات في تحرير 22`, `لم تتمكن الشرطة من إنقاذ تسعة`: they are where they were
  const frees =
    measure === "released" || ["freeing", "rescue"].some((tag) => item.tags.includes(tag));
  if (frees && words.some((i) => isInVain(items, i) && governs(items, i, deed))) return "unreal";
  // `تعتزم الحكومة إرسال 600 جندي`: nobody is there yet
  if (!HARM.has(measure) && measure !== "deployed") return null;
  // `هددوا بقتل 5`: behind a preposition even what is written like a verb is its noun
  const finite = isFinite(deed) && item.prep === "" && !isOf(TRIED, near);
  // `حاول المسلحون قتل 12`: the past of three letters is written like the noun of the deed
  if (finite && deed.open === deed.at && item.word.length > 3) return null;
  if (isOf(TRIED, near)) return "unreal";
  for (const i of words) {
    const word = items[i];
    if (word === undefined || !governs(items, i, deed)) return null;
    // `فشلت الشرطة في منع مقتل 12`: see `negated.ts`
    if (isOf(PREVENTS, word)) return null;
    if (isMatter(items, i)) return null;
    if (isOf(MEANS, word) || (word.tags.includes("intent") && !item.tags.includes("evacuate")))
      return isNegation(items[i - 1]) || isCourt(items[i + 1], item) ? null : "meant";
    if (isOf(OUGHT, word)) return "meant";
    if (word.tags.includes("pred") || word.tags.includes("say")) return null;
  }
  return null;
}

/** `كاد يؤدي إلى مقتل 12`, `كادت الشاحنة تتسبب بمقتل 12`: it nearly led to that. */
function nearlyLed(items: readonly Item[], words: readonly number[], deed: Deed): boolean {
  // `كاد القصف يودي بحياة ثلاثة`: the deed itself
  // `كاد القصف أن يودي بحياة ثلاثة` too
  const isOwn = isFinite(deed) && /^[يت]/u.test(deed.item?.word ?? "");
  const led = isOwn
    ? deed.at
    : words.find((i) => isOf(OCCURS, items[i]) && /^[يت]/u.test(items[i]?.word ?? ""));
  if (led === undefined || (!isOwn && !governs(items, led, deed))) return false;
  const nearly = words.find((i) => i < led && isOf(NEARLY, items[i]));
  return (
    nearly !== undefined &&
    !isNegation(items[nearly - 1]) &&
    items.slice(nearly + 1, led).every((one) => !one.conj && !isFiniteVerb(one))
  );
}

const WHEN: ReadonlySet<string> = new Set("بعد قبل منذ عقب خلال اثر حتي غداه فور".split(" "));

function isInVain(items: readonly Item[], i: number): boolean {
  const word = items[i]?.word ?? "";
  return isNegation(items[i - 1]) ? MANAGED.test(word) : FAILED.test(word);
}
const FAILED = /^(?:[يتن]?فشل|[يت]خفق|اخفق|[يتن]?عجز)(?:ت|وا|ون|نا)?$/u;
const MANAGED = /^(?:[يتن](?:نجح|فلح|تمكن|ستطع|ستطيع)|نجح|تمكن|استطاع)(?:ت|وا|ون|نا)?$/u;

function isFiniteVerb({ tags }: Item): boolean {
  return tags.includes("pred") && !tags.includes("masdar");
}

/** `الأمر الذي أدى إلى مقتل 12`, `وهو أمر أسفر عن`: the matter that was told, and no order. */
function isMatter(items: readonly Item[], i: number): boolean {
  const [word, next] = [items[i]?.word ?? "", items[i + 1]];
  // `الذي` is read as its article and `ذي`
  return word === "امر" && ((items[i]?.def === true && next?.word === "ذي") || isOf(OCCURS, next));
}

/** `حذر من نزوح 12`, `حذر من أن يُقتل 12`; `حذر من أن 12 قُتلوا` tells it. */
function isWarning(items: readonly Item[], i: number, deed: Deed): boolean {
  const past = deed.open < deed.at && !/^[يت]/u.test(deed.item?.word ?? "");
  return !past && isOf(WARNS, items[i]) && governs(items, i, deed);
}

/** `أمرت النيابة بحبس 31 متهماً`: whom a court has shut in is in. */
function isCourt(who: Item | undefined, deed: Item): boolean {
  return (
    deed.sense?.measure === "arrested" &&
    /^(?:ال)?(?:نيابه|قاضي|محكمه|ادعاء|مدعي|قضاء)$/u.test(who?.word ?? "")
  );
}

/** `قد يُعتقل 12`, `يمكن أن يُعتقل 12`: nothing has happened yet; `قد يكون` doubts what has. */
function mayBe(items: readonly Item[], { at, open, item }: Deed): boolean {
  if (!/^[يت]\p{L}{2}/u.test(item?.word ?? "")) return false;
  // `قد يُعتقل`, `رح يُقتل`, `ممكن يموت`
  if (/^[وف]?(?:قد|رح|راح|ممكن|يمكن|بلكي|سوف)$/u.test(items[at - 1]?.word ?? "")) return true;
  if (open === at) return false;
  return items.slice(Math.max(0, open - 3), open).some(({ word }) => MAY.has(word));
}
const MAY: ReadonlySet<string> = new Set(
  "يمكن ممكن الممكن المحتمل محتمل يحتمل المتوقع متوقع يتوقع المرجح يرجح شان شانه شانها امكانيه".split(
    " ",
  ),
);
