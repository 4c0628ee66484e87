import type { Measure, Phase } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";

/** Did what a verb tells come to pass: it did, it did not, it is only meant to, or it is said that it was not done. */
export type Passed = "done" | "undone" | "meant" | "denied";

/**
 * "Gunmen had not killed them", "failed to free 12", "left without killing 12", "planned to kill 12", "would have killed 12": what governs the
 * verb at `verb` that has an object. "Managed to", "went on to", "used the raid to" did it.
 */
export function cameToPass(items: readonly Item[], verb: number): Passed {
  let at = verb - 1;
  // "39 killed and nearly 100 wounded": the word is of the number
  const nearly = items[at];
  if (nearly?.chunk === null && NEARLY.has(nearly.word)) return "undone";
  while (isAdverb(items[at])) at--;
  const word = items[at]?.word ?? "";
  if (word === "to") return governed(items, at);
  if (items[verb]?.word.endsWith("ing") === true && NOT_DOING.test(word)) return "undone";
  if (word === "without" || word === "than") return "undone";
  if (word === "of" && UNDONE_OF.has(items[at - 1]?.word ?? "")) return "undone";
  if (word === "from" && items.slice(Math.max(0, at - NEAR), at).some((one) => KEPT.test(one.word)))
    return "undone";
  return auxiliaries(items, at);
}

/** "almost killed 12": it did not. */
const NEARLY: ReadonlySet<string> = new Set(["almost", "nearly", "narrowly"]);
/** "stopped short of killing 12", "a bomb capable of killing 12", "for fear of wounding 12". */
const UNDONE_OF: ReadonlySet<string> = new Set(
  "instead short capable incapable danger risk fear hope chance threat intention prospect possibility idea dream".split(
    " ",
  ),
);

/** "The treaty forbids killing 12", "considered arresting 12": a gerund whose verb says that it is not done, or not yet. */
const NOT_DOING =
  /^(?:forb|bann?(?:s|ed|ing)?$|prohibit|outlaw|avoid|consider|contemplat|discuss|propos|suggest|recommend|risk|oppos|prevent|mean(?:s|t)$|imagin|envisag)/u;

/** What measures somebody can mean to bring about; the others befall people, and nobody counts them before. */
export const MEANT: ReadonlySet<Measure> = new Set<Measure>([
  "released",
  "exchanged",
  "deployed",
  "arrested",
  "recaptured",
  "captured",
  "displaced",
  "returned",
]);

/** What somebody means to do is planned, unless it is agreed or announced. */
export function phaseOf(passed: Passed, phase: Phase): Phase {
  return passed === "meant" && (phase === "done" || phase === "unknown") ? "planned" : phase;
}

function isAdverb(item: Item | undefined): boolean {
  return (
    item !== undefined && item.chunk === null && item.tags.length === 0 && item.word.endsWith("ly")
  );
}

/** "The rebels demanded that 12 detainees be released", "the deal calls for 12 to be freed": whose verb at `verb` is only willed. */
export function isWilledPassive(items: readonly Item[], count: number, verb: number): boolean {
  let be = verb - 1;
  while (isAdverb(items[be])) be--;
  if (items[be]?.word !== "be" || be <= count) return false;
  const led = items[be - 1];
  // "will be", "are to be" are told elsewhere
  if (led?.tags.includes("aux") === true || led?.tags.includes("future") === true) return false;
  return governed(items, items[count - 1]?.word === "that" ? count - 1 : count) === "meant";
}

/** The nearest verb before "to": "ordered the army to free", "failed to free". */
function governed(items: readonly Item[], to: number): Passed {
  // "a bomb big enough to kill 12", "the power to arrest 12"
  if (ABLE.test(items[to - 1]?.word ?? "")) return "undone";
  for (let at = to - 1; at >= Math.max(0, to - NEAR); at--) {
    const item = items[at];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("stop")) break;
    // "failed to take the gate and went on to kill 12": another verb's
    if (/^(?:and|but|who|which|that|then)$/u.test(item.word)) break;
    if (UNDONE.test(item.word)) return "undone";
    if (WILLED.test(item.word) || SETS_OUT.test(item.word) || isUnderWay(items, at)) return "meant";
  }
  return "done";
}
const NEAR = 6;
const ABLE =
  /^(?:yet|enough|power|powers|potential|ability|capacity|licence|license|right|permission|authority|chance|opportunity|mandate|sufficient)$/u;
const KEPT = /^(?:stop|prevent|kept|keep|bar|discourag|dissuad|refrain)/u;
const UNDONE =
  /^(?:refus|fail(?:s|ed|ing)?$|declin|forgot|neglect|unable|powerless|impossible|reluctant|unwilling|tr(?:y|ies|ied|ying)$|attempt)/u;
const WILLED =
  /^(?:plan(?:s|ned|ning)?$|want|hop(?:e|es|ed|ing)$|promis|vow|threaten|offer|order|call(?:s|ed|ing)?$|urg|ask|demand|seek|sought|intend|aim(?:s|ed|ing)?$|prepar|meant$|suppos|due$|scheduled|about$|going$|wish|plot|conspir|scheme|bid$|threat|intent|pledg|swore|sworn|instruct|told|need|ready)/u;

/** "The search is still on to apprehend 400 others", "an operation is under way to free 12": what is going on is not yet done. */
const SETS_OUT = /^(?:search(?:es|ing)?|manhunt|ongoing|underway|under-way)$/u;

function isUnderWay(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "way" && items[at - 1]?.word === "under";
}

/** "had not killed", "never killed", "would have killed", "nobody killed". */
function auxiliaries(items: readonly Item[], from: number): Passed {
  let at = from;
  let perfect = false;
  for (; at >= 0; at--) {
    const { tags = [], word = "", chunk = null } = items[at] ?? {};
    if (chunk !== null) return "done";
    if (tags.includes("neg") || word === "never") return "denied";
    if ((word === "would" || word === "should") && perfect) return "undone";
    if (word === "have") perfect = true;
    else if (!tags.includes("aux") && !isAdverb(items[at])) break;
  }
  return NOBODY.test(items[at]?.word ?? "") ? "denied" : "done";
}
const NOBODY = /^(?:nobody|no-one|none)$/u;
