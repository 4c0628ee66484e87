import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";

/** A drone sent is an attack; of shells, bombs and missiles one attack has many, and the codebook counts no munitions. */
export function firedMeasure(group: string | undefined): Measure {
  return group === "drones" ? "strikes" : "other";
}

/** Is an exchange of captives told before `at`? */
export function isExchange(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some(
      ({ word, def }) => /^(?:ال|و|ب|ل)*(?:تبادل|مبادله)$/u.test(word) || (word === "صفقه" && def),
    );
}

const NOWHERE = /^(?:جهه|جهات|مكان|اماكن)$/u;

/** `إلى جهة مجهولة`, `إلى مكان غير معروف`. */
export function toNowhere(items: readonly Item[], at: number): boolean {
  const ahead = items.slice(at + 1, at + 7);
  return ahead.some(
    ({ word }, i) =>
      NOWHERE.test(word) &&
      (ahead[i + 1]?.word.startsWith("مجهول") === true ||
        (ahead[i + 1]?.word === "غير" && /^م(?:عروف|علوم)/u.test(ahead[i + 2]?.word ?? ""))),
  );
}

/** `فقد طفل ساقيه`, `فقد ثلاثة منهم أطرافهم`: hurt, and not missing. */
export function losesLimb(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 3).some(({ word }) => LIMB.test(word));
}

const LIMB =
  /^(?:ساق|قدم|يد|ذراع|عين|كف|اصبع|سمع|بصر|طرف|اطراف)(?:ه|ها|هم|يه|يها|ه|اليسري|اليمني)?$/u;

/** `الحكم بالإعدام على ثمانية`: a sentence, no death. */
export function sentenced(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => /^(?:ال)?(?:حكم|احكام|محكوم|عقوب|يحكم|قضت|قضي)/u.test(word));
}

/** Stand fugitives, or those caught again, before it in the sentence? */
export function fled(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some(
      ({ tags }) => tags.includes("fugitive") || tags.includes("flight") || tags.includes("again"),
    );
}

/** Stand armed men before it: who takes and has no office takes hostages. */
export function byArmed(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some(
      ({ chunk, tags, sense }) =>
        chunk === null && tags.includes("member") && sense?.number === "pl",
    );
}

/** Who has them: `لدينا 30 أسيراً`, `ما زال في سجونهم 400 أسير`. */
const HELD: ReadonlySet<string> = new Set(
  "لدينا لديهم لديه لديها عندنا عندهم عندن عندو سجونهم سجوننا سجونه سجونها يقبع".split(" "),
);

/** Measure of captives that no verb governs: exchanged where an exchange is told, held where somebody has them. */
export function nounMeasure(items: readonly Item[], at: number, count: Count): Measure | null {
  if (count.measure !== "captured" || !count.noun.includes("captive")) return count.measure;
  if (items.slice(Math.max(0, at - 5), at).some(({ word }) => HELD.has(word))) return "held";
  return isExchange(items, at) || isExchangedAfter(items, at) ? "exchanged" : count.measure;
}

/** `200 أسير شملتهم مبادلة السبت`, `300 أسير مقابل فتح الطريق`. */
function isExchangedAfter(items: readonly Item[], at: number): boolean {
  const [first, second] = [items[at + 1], items[at + 2]];
  if (first === undefined) return false;
  if (first.tags.includes("in-return")) return true;
  return (
    first.tags.includes("covers") &&
    first.suffix !== "" &&
    second?.tags.includes("exchange") === true
  );
}

/** `دخلت البلدة قوة أمنية قوامها 150 عنصراً`: a force that came, between its verb and how many it is. */
export function isSentForce(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from, to);
  const force = between.findIndex(({ word }) => FORCE.test(word));
  return force >= 0 && between.slice(force).some(({ tags }) => tags.includes("size"));
}

const FORCE = /^(?:ال)?(?:قوه|قوات|تعزيزات|وحده|وحدات|كتيبه|رتل|ارتال)$/u;

/** `دفعت القيادة بـ200 جندي`, `زجّ بألف مقاتل في المعركة`: sent, where no prison is spoken of. */
export function isThrownIn(items: readonly Item[], by: number, at: number, count: Count): boolean {
  if (!/^[يت]?(?:دفع|زج)(?:ت|وا)?$/u.test(items[by]?.word ?? "")) return false;
  const bound = items[at]?.prep === "ب" || items[at - 1]?.word === "ب";
  return (
    bound &&
    count.noun.includes("member") &&
    !items.slice(at).some(({ word }) => /^(?:ال)?(?:سجن|سجون|زنازين|زنزانه|معتقل)$/u.test(word))
  );
}
