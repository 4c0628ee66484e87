import type { Item } from "../../text/item.ts";

/** Items from the verb back to what governs it. */
const NEAR = 5;

/**
 * Did what is told at `by` never come to pass? `خطط المسلحون لقتل 12`, `فشلوا في خطف 12`, `دون أن يقتلوا 12`, `كاد 12 أن يُقتلوا`: who plans, tries, fails
 * or is kept from it has done nothing.
 */
export function isUndone(items: readonly Item[], by: number): boolean {
  const [second, first] = [items[by - 2]?.word ?? "", items[by - 1]?.word ?? ""];
  if (/^(?:ب?دون)$/u.test(first)) return true;
  if (first === "ان" && /^(?:ب?دون|من)$/u.test(second))
    return second !== "من" || WITHOUT.test(items[by - 3]?.word ?? "");
  if (first === "من" && /^(?:بدلا|عوضا)$/u.test(second)) return true;
  // the deed stands as a noun (`حاول المسلحون قتل`), or behind `أن`
  const deed = items[by];
  if (deed === undefined || deed.conj || BEFELL.test(deed.word)) return false;
  const noun = deed.tags.includes("masdar") || deed.prep === "ل" || isNoun(deed);
  if (!noun && first !== "ان") return false;
  for (let i = by - 1; i >= Math.max(0, by - NEAR); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("stop"))
      return false;
    // `فشل الهجوم وأدى إلى مقتل 12`: another verb stands between
    if (item.tags.includes("pred") || LED.test(item.word)) return false;
    if (item.chunk === null && UNDONE.test(item.word)) return true;
    if (item.conj) return false;
  }
  return false;
}

/** `قتل` is a verb or the deed as a noun. */
function isNoun({ word }: Item): boolean {
  return word === "قتل" || word === "خطف" || word === "اسر";
}
/** Nouns of what befell somebody, which nobody plans or tries. */
const BEFELL = /^(?:ال)?(?:مقتل|استشهاد|مصرع|وفاه|اصابه|جرح|سقوط|فقدان|نزوح|فرار)$/u;
const LED = /^[وف]?(?:اد[يت]|ادت|اسفر|اسفرت|اوقع|اوقعت|خلف|خلفت|ما|مما)$/u;
const WITHOUT = /^ب?دون$/u;
const UNDONE =
  /^[وف]?(?:[يتن]?(?:فشل|خفق|عجز|حاول|خطط|كاد|كادو|وشك|حبط|عتزم|نوي|سع[يو])|اخفق|اوشك|احبط|افشل|اعتزم|نو[يو]|سعت)(?:ت|وا|ون|ا)?$/u;

/**
 * Has the count at `at` a verb or a head of its own between it and the verb at `by`? `قُتل حارس بينما كان 12 مزارعاً ينتظرون`, `قُتل مرشد يرافق 12 حاجاً`,
 * `اعتُقل محامو 12 مزارعاً`.
 */
export function isObjectOfAnother(items: readonly Item[], by: number, at: number): boolean {
  if (by < 0 || by >= at - 1) return false;
  const between = items.slice(by + 1, at);
  if (between.some(({ word, chunk }) => chunk === null && WHILE.test(word))) return true;
  const before = between.at(-1);
  if (before === undefined || before.chunk !== null || before.prep !== "") return false;
  if (HEADS.test(before.word)) return true;
  const who = between.at(-2);
  const does = /^ي\p{L}{3,}$/u.test(before.word) && before.tags.length === 0;
  return (
    does &&
    who?.chunk === null &&
    (who.tags.includes("counted") || who.tags.includes("office") || who.sense?.unit === "persons")
  );
}
const WHILE = /^(?:بينما|حينما|عندما|ريثما)$/u;
/** Whose they are: lawyers, sons, relatives of those counted. */
const HEADS =
  /^(?:محامو|محامي|ابناء|اقارب|اقرباء|ذوو|ذوي|زوجات|امهات|اباء|اشقاء|اخوه|انجال|زوجه|والد|والده|شقيق|سايقو|قاده|زعيم|قايد)$/u;
