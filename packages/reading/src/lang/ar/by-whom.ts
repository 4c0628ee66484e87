import type { Count, Item } from "../../text/item.ts";

/** Whoever has fire, arms or hands by which something befell others: `على يد`, `برصاص`, `بنيران`, folded. */
const MEANS =
  /^(?:ب|من)?(?:رصاص|رصاصات|نيران|نار|سلاح|اسلحه|بنادق|قذيفه|قذايف|قنابل|سكين|سكاكين|طلقات|كمين)$/u;
const HANDS = /^ايد[يا]?$|^يد$/u;

/**
 * `قُتل شرطي على يد مسلحين اثنين`, `برصاص ثلاثة قناصين`, `من قبل ثلاثة جنود`: those at `at` are who did it. The verb before is said of others.
 */
export function isByWhom(items: readonly Item[], at: number): boolean {
  const [item, before, led] = [items[at], items[at - 1], items[at - 2]];
  if (item === undefined || before === undefined || before.chunk !== null) return false;
  if (item.conj || item.prep !== "") return false;
  if (/^ب?(?:ايدي|يد)$/u.test(before.word) && (before.prep === "ب" || before.word.startsWith("ب")))
    return true;
  if (HANDS.test(before.word)) return led?.word === "علي" || led?.word === "من";
  // `من قبل ثلاثة مسلحين`
  if (before.word === "قبل") return led?.word === "من" && hasNoun(item);
  // `أعدم رمياً بالرصاص تسعة عشر`: with its article it is nobody's
  const by = before.prep === "ب" || /^ب(?!ال)/u.test(before.word);
  return by && MEANS.test(before.word) && !before.def && before.suffix === "" && hasNoun(item);
}

/** `بنيران 20 مسلحاً`; of `من قبل 20` nobody says who they are. */
function hasNoun({ chunk }: Item): boolean {
  return chunk?.kind === "count" && chunk.unit === "persons";
}

const SET_ABOUT = /^[وف]?(?:قام|اقدم)(?:ت|وا|ا)?$/u;
const OPEN = /^[وف]?[يت]?(?:فتح|اطلق|امطر|صوب)(?:ت|وا)?$/u;
const FIRE = /^(?:ال)?(?:نار|نيران|رصاص|رصاصات|اسلحه|سلاح)/u;
const BLOW = /^[وف]?(?:فجر|نسف)(?:ت)?$/u;
const SELF = /^(?:ا?نفس|حزام|احزم|سترات|ستر)/u;
/** `هاجمه ثلاثة مسلحين`, `هجوم شنه انتحاريان`: the verb has its object with it, and its subject behind. */
const ATTACKED_IT =
  /^[وف]?(?:هاجم|باغت|استهدف|شن|نفذ|اقتحم|داهم|اعترض|استوقف|حاصر|طوق|قاد|دبر|قتل|اغتال|خطف|اختطف|اصاب|طعن|ذبح)(?:ه|ها|هم|هما|هن)$/u;
/** `مسلحان فتحا النار`, `ثلاثة مسلحين هاجموا`. */
const FIRED = /^(?:فتح|اطلق|امطر)(?:وا|ا|تا)$/u;

/** `فتح مسلحان النار`, `هاجمه ثلاثة مسلحين`, `فجر انتحاريان نفسيهما`, `قام جنديان بإطلاق النار`: they are the subject of a verb of their own, right before them. */
export function haveDone(items: readonly Item[], at: number): boolean {
  const [verb, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (item === undefined || item.prep !== "" || item.conj) return false;
  // `إصابة ثلاثة`: the deed, and no verb
  if (verb === undefined || verb.chunk !== null || verb.tags.includes("masdar")) return false;
  const said = verb.word.endsWith(verb.suffix) ? verb.word : verb.word + verb.suffix;
  if (ATTACKED_IT.test(said)) return true;
  if (OPEN.test(said)) return FIRE.test(next?.word ?? "");
  if (BLOW.test(said)) return SELF.test(next?.word ?? "");
  if (!SET_ABOUT.test(said)) return false;
  return (
    next?.prep === "ب" || next?.word === "علي" || /^ب(?:اطلاق|فتح|مهاجم)/u.test(next?.word ?? "")
  );
}

/** `أن مسلحين اثنين أطلقا النار`: their verb is behind them. Of `قُتل مسلحان أطلقا النار` a rule reads the verb before. */
export function openedFire(items: readonly Item[], at: number): boolean {
  const [item, next, after] = [items[at], items[at + 1], items[at + 2]];
  if (item === undefined || item.prep !== "" || item.conj) return false;
  return FIRED.test(next?.word ?? "") && FIRE.test(after?.word ?? "");
}

/** Armed men attacked; soldiers, police and others who fired did, and no measure says so. */
export function measureOfDoers({ group }: Pick<Count, "group">): "attackers" | "other" {
  return group === "fighters" ? "attackers" : "other";
}
