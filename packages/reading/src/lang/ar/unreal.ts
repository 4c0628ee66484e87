import type { Item } from "../../text/item.ts";

/** Items before a number among which the condition stands. */
const REACH = 16;
/** Items behind `ما لم` in which its number stands. */
const UNLESS = 6;

/**
 * Is the number at `at` one of a condition that never came true? `لو فُتحت الزنازين لخرج ألف سجين`, `لولا المسعفون لمات عشرون`: the
 * answer opens with `ل`. `ولو`, `حتى لو`, `كما لو` are no such condition.
 */
export function isUnreal(items: readonly Item[], at: number): boolean {
  if (wouldHave(items, at)) return true;
  // `ما لم يُفرج عن خمسة من رفاقه`: unless
  for (let i = at - 1; i >= Math.max(1, at - UNLESS); i--) {
    if (items[i]?.tags.includes("comma") === true) break;
    if (items[i]?.word === "لم" && items[i - 1]?.word === "ما") return true;
  }
  let answered = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return false;
    const verb = item.prep === "ل" && item.tags.includes("verb");
    answered ||= verb || ANSWERS.test(item.word);
    if (item.word === "لو" || item.word === "لولا")
      return answered && !item.conj && !/^(?:حتي|كما)$/u.test(items[i - 1]?.word ?? "");
  }
  return false;
}

/** `كان الهروب سيكون بالمئات لولا الحارس`: what would have been, with what kept it from being behind it. */
function wouldHave(items: readonly Item[], at: number): boolean {
  const but = items.slice(at + 1, at + 9).findIndex(({ word }) => word === "لولا" || word === "لو");
  if (but < 0 || items.slice(at + 1, at + 1 + but).some(({ tags }) => tags.includes("stop")))
    return false;
  const before = items.slice(Math.max(0, at - REACH), at);
  return (
    before.some(({ word }) => /^[وف]?كان(?:ت|وا)?$/u.test(word)) &&
    before.some(({ word }) => /^س[يت]\p{L}{2,}$/u.test(word))
  );
}

/** `لكان`, `لما`, `لقُتل` where the letter is part of a word that nobody knows. */
const ANSWERS = /^ل(?:كان|كانت|كانوا|ما|قتل|مات|نجا|فر|خرج|سقط|وقع|اصيب|بقي|عاد|هرب)(?:ت|وا)?$/u;
