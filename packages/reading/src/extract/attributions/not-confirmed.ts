import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import { isOf, wordClass } from "../../text/traits.ts";
import type { ReadSentence } from "../stage.ts";
import { untilContrast } from "./until-contrast.ts";

/**
 * What is neither said nor denied where it stands: what somebody could not, would not or did not confirm ("did not confirm that 60 were
 * killed", `لم تؤكد الوزارة مقتل 60`), what nobody saw or said, what somebody doubts, and what is only asked ("whether 12 had died").
 */
export function notConfirmed({ items, end }: ReadSentence): readonly Passage[] {
  let found: Passage[] | null = null;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || !isOf(item, OPENERS)) continue;
    const until = opens(items, i, item.word);
    if (until === null) continue;
    const contrast = untilContrast(items, i + 1, end);
    const comma =
      until === "comma" ? items.findIndex((one, k) => k > i && one.tags.includes("comma")) : -1;
    const talk = CONFIRM.has(item.word) ? talkBefore(items, i) : -1;
    (found ??= []).push({
      // "reports of 12 deaths could not be confirmed": said before
      start: (talk < 0 ? item : items[talk])?.end ?? item.end,
      end: comma < 0 ? contrast : Math.min(contrast, items[comma]?.start ?? contrast),
    });
  }
  return found ?? NONE;
}
const NONE: readonly Passage[] = [];

/** How far what the word at `at` opens is unsure: to the next comma, to a contrast, or (null) it opens nothing. */
function opens(items: readonly Item[], at: number, word: string): "comma" | "contrast" | null {
  const next = items[at + 1]?.word ?? "";
  const last = items[at - 1];
  // "asked whether 12 had died", "unclear whether 12 or 15 were held"
  if (word === "whether") return "comma";
  // "asked if 12 had died"; "if 12 die, …" is a condition, and no question
  if (word === "if") return ASKED.has(last?.word ?? "") ? "comma" : null;
  if (DOUBT.has(word)) return last !== undefined && isNo(last) ? null : "contrast";
  // "Nobody saw 12 men killed", "no one has said that 12 died"
  if (NOBODY.has(word) || (word === "one" && last?.word === "no")) {
    let verb = at + 1;
    while (BETWEEN.has(items[verb]?.word ?? "")) verb++;
    // "Nobody saw a link to the attack that killed 130": those are known
    return PERCEIVES.has(items[verb]?.word ?? "") && tellsOf(items, verb + 1) ? "contrast" : null;
  }
  // "There is no evidence that 12 were killed", `لا دليل على مقتل 12`; "found no evidence of torture" denies it
  if (PROOF.has(word))
    return (next === "that" || next === "علي") && NO.has(last?.word ?? "") ? "contrast" : null;
  // "did not fall, but one man died"
  if (word === "one") return null;
  // "has not only confirmed 12 deaths but …": confirmed, and more
  if (last?.word === "only" && items[at - 2]?.tags.includes("neg") === true) return null;
  // "did not say that 12 had died"; "did not say how the 12 had died" takes it for known
  if (SAY.has(word))
    return next === "that" && isNegated(items, beforeAside(items, at)) ? "contrast" : null;
  const unsure = sameClause(items, beforeAside(items, at)).some(
    (one) => isNo(one) || UNABLE.has(one.word),
  );
  return unsure ? "contrast" : null;
}

/** "could not, at first, | confirm", "did not, however, | say": where the words between two commas begin that stand behind a "not", which is the verb's; else `at`. */
function beforeAside(items: readonly Item[], at: number): number {
  if (items[at - 1]?.tags.includes("comma") !== true) return at;
  for (let i = at - 2; i > 0 && at - i <= ASIDE; i--) {
    const item = items[i];
    if (item === undefined || ["stop", "clause"].some((tag) => item.tags.includes(tag))) return at;
    const last = items[i - 1];
    if (item.tags.includes("comma")) return last !== undefined && isNo(last) ? i : at;
  }
  return at;
}
/** Items of such words: "on Monday at least". */
const ASIDE = 8;

/** The few words before the verb at `at` in its own clause: "the wall did not fall but | police confirmed", `لم ينهر الجدار | ويؤكد الأهالي`. */
function sameClause(items: readonly Item[], at: number): readonly Item[] {
  if (items[at]?.conj === true) return NO_ITEMS;
  const near = items.slice(Math.max(0, at - 4), at);
  const wall = near.findLastIndex(
    ({ word, tags }) =>
      word === "but" || ["comma", "stop", "clause"].some((tag) => tags.includes(tag)),
  );
  return near.slice(wall + 1);
}
const NO_ITEMS: readonly Item[] = [];

/** Where talk of something begins of which the passive at `at` says that nobody confirmed it; -1 where none does. */
function talkBefore(items: readonly Item[], at: number): number {
  if (!/^(?:be|been|being)$/u.test(items[at - 1]?.word ?? "")) return -1;
  return items
    .slice(0, at)
    .findLastIndex(
      ({ word }, i) => TALK.has(word) && /^(?:of|that)$/u.test(items[i + 1]?.word ?? ""),
    );
}
const TALK: ReadonlySet<string> = new Set(
  "report reports claim claims account accounts rumour rumours allegation allegations statement statements news".split(
    " ",
  ),
);

/** "Did not yet say that", and not "a nurse who asked not to be named said that". */
function isNegated(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (isNo(item)) return true;
    if (!HELPS.test(item.word)) return false;
  }
  return false;
}
const HELPS = /^(?:did|do|does|has|have|had|would|could|can|will|to|yet|ever|even|also|\w+ly)$/u;

function isNo({ word, tags }: Item): boolean {
  return tags.includes("neg") || NO.has(word);
}

const CONFIRM: ReadonlySet<string> = new Set(
  "confirm confirmed verify verified corroborate corroborated يوكد توكد يوكدوا نوكد تاكيد التاكد التحقق".split(
    " ",
  ),
);
const PROOF: ReadonlySet<string> = new Set(
  "evidence proof indication confirmation sign suggestion دليل ادله اثبات تاكيد".split(" "),
);
const NO: ReadonlySet<string> = new Set("no without any little لا بلا دون اي".split(" "));
const UNABLE: ReadonlySet<string> = new Set(
  "not never cannot unable declined refused yet لم لا تعذر يتسن يتمكن تتمكن رفض رفضت".split(" "),
);
const ASKED: ReadonlySet<string> = new Set(
  "asked asks ask asking wondered wonder know known knew say see check checking unclear clear unknown uncertain unsure".split(
    " ",
  ),
);
const DOUBT: ReadonlySet<string> = new Set("doubt doubts doubted doubting doubtful".split(" "));
const NOBODY: ReadonlySet<string> = new Set(["nobody", "none"]);
/** "saw 12 men killed", "said that 12 had died", "knows whether": a number, or a clause, right behind the verb. */
function tellsOf(items: readonly Item[], from: number): boolean {
  for (const { chunk, tags, word } of items.slice(from, from + 3)) {
    if (chunk?.kind === "count" || chunk?.kind === "quantity") return true;
    if (/^(?:that|whether|if|how)$/u.test(word)) return true;
    if (chunk !== null || tags.includes("article")) return false;
  }
  return false;
}
const BETWEEN: ReadonlySet<string> = new Set(
  "has had have ever yet actually here there can could of them us".split(" "),
);
const PERCEIVES: ReadonlySet<string> = new Set(
  "saw seen see witnessed heard hear knows knew said says claimed claims reported reports believes believed thinks counted recalled recalls remembers mentioned proved confirmed".split(
    " ",
  ),
);
const SAY: ReadonlySet<string> = new Set(
  "say said says claim claimed report reported announce announced mention mentioned".split(" "),
);
const OPENERS = wordClass([
  "whether",
  "if",
  "one",
  ...CONFIRM,
  ...PROOF,
  ...DOUBT,
  ...NOBODY,
  ...SAY,
]);
