import { firstEndingAfter } from "../../text/item-at.ts";
import type { About } from "../../extract/figures/about.ts";
import { OF_NOTHING } from "../../extract/figures/about.ts";
import type { LinkedFigure } from "../../extract/figures/link.ts";
import type { Count, Item } from "../../text/item.ts";
import type { Measure } from "../../model/figure.ts";
import { predicateAfter } from "./relations/predicate-after.ts";
import { isBargained } from "./broken-into.ts";
import { isOfThings } from "./exchanged-what.ts";
import { swapped } from "./told/swapped.ts";
import { toldState } from "./told/told-state.ts";

/**
 * What the figures just before make of a measure that its verb leaves open: who "are still held" after a kidnapping are
 * hostages, who is "freed" in a swap is exchanged ("nine pupils are still being held", "each side will free a hundred more").
 */
export function inContext(
  one: Pick<LinkedFigure, "measure" | "count" | "rule">,
  told: readonly LinkedFigure[],
  items: readonly Item[],
  previous: readonly Item[],
  about: About,
): Measure {
  return amongOthers(
    { ...one, measure: sharpened(one, told, items, previous, about) },
    told,
    items,
  );
}

const RAN: ReadonlySet<Measure> = new Set<Measure>(["escaped", "recaptured"]);

function remains(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 4)
    .some(({ word }) => word === "remained" || word === "remain" || word === "stayed");
}

/** What is told of people whom a relation only counts as somebody. */
function sharpened(
  { measure, count, rule }: Pick<LinkedFigure, "measure" | "count" | "rule">,
  told: readonly LinkedFigure[],
  items: readonly Item[],
  previous: readonly Item[],
  about: About,
): Measure {
  const at = firstEndingAfter(items, count.quantity.start);
  if (at < 0) return measure;
  // whom the text calls freed it has counted so already: only a swap near by makes more of it
  const of = measure === "other" ? about : OF_NOTHING;
  const hands = MOVED.has(measure) ? swapped(count, items, at, told, previous, of) : null;
  if (hands === "exchanged" || (hands !== null && measure === "other")) return hands;
  if (measure === "released" && ranFree(count, items, told, about)) return "escaped";
  if (rule === "en.figure.passive" && noneLived(items, at)) return "killed";
  if (measure !== "other" || !(rule.startsWith("en.relation.") || OPEN.has(rule))) return measure;
  // "1,000 were recaptured and 430 had remained inside": who did not run with the others, and not how many are held
  if (remains(items, at) && told.some((one) => RAN.has(one.measure))) return measure;
  return toldState(count, items, at, told, previous) ?? measure;
}

/**
 * "Jihadists asserted that thousands of prisoners had been freed", where the report has told before of inmates who escaped and of no exchange: by those who broke in, and nobody let them go.
 * Who was released was let go.
 */
function ranFree(
  count: Count,
  items: readonly Item[],
  told: readonly LinkedFigure[],
  about: About,
): boolean {
  const fled = about.measures.has("escaped") || told.some(({ measure }) => measure === "escaped");
  if (!fled || about.measures.has("exchanged") || about.swap) return false;
  if (!INSIDE.test(count.group) || isBargained(items)) return false;
  return (
    items.some(({ word }) => /^free[ds]?$/u.test(word)) &&
    !items.some(({ word }) => LETS_GO.has(word))
  );
}
const INSIDE = /^inmates$/u;
const LETS_GO: ReadonlySet<string> = new Set(
  "court courts judge judges authorities government bail acquitted released release pardoned sentence".split(
    " ",
  ),
);

/** What somebody who changes hands is counted as where the swap is told elsewhere. */
const MOVED: ReadonlySet<Measure> = new Set<Measure>(["other", "released", "returned"]);

/** "Neither of the two pilots survived": those two are dead. */
function noneLived(items: readonly Item[], at: number): boolean {
  const [none, of, the] = items.slice(Math.max(0, at - 3), at);
  return (
    /^(?:neither|none)$/u.test(none?.word ?? "") &&
    of?.word === "of" &&
    the?.tags.includes("article") === true &&
    /^(?:surviv|lived$)/u.test(predicateAfter(items, at)?.item.word ?? "")
  );
}

/** Rules that say only that somebody was there. */
const OPEN: ReadonlySet<string> = new Set([
  "en.figure.were-aboard",
  "en.figure.had",
  "en.figure.crowd",
]);

function amongOthers(
  { measure, count, rule }: Pick<LinkedFigure, "measure" | "count" | "rule">,
  told: readonly LinkedFigure[],
  items: readonly Item[],
): Measure {
  const has = (one: Measure): boolean => told.some((figure) => figure.measure === one);
  // "girls abducted last week were released, but nine are still being held"
  const isTaken = items.some(
    ({ tags, sense, word }) =>
      tags.includes("pred") && sense?.measure === "hostage" && word !== "seized",
  );
  if (measure === "held" && (has("hostage") || isTaken) && !has("arrested") && !has("held")) {
    // "The jail was holding 1,870 men" when fourteen of its staff were seized: no hostages
    const most = Math.max(
      ...told.map(({ count: { quantity } }) => quantity.high ?? quantity.low ?? 0),
    );
    return (count.quantity.low ?? 0) > most ? measure : "hostage";
  }
  // "received 11 bodies, eight of them with bullet wounds": wounds of the dead
  if (measure === "wounded" && count.rules.includes("en.count.of-them")) {
    const whole = told.findLast(({ mode }) => mode !== "part");
    if (whole?.measure === "bodies" || whole?.measure === "killed") return whole.measure;
  }
  // "eleven bodies lay in the yard; four had been shot": the dead, and no wounded
  if (measure === "wounded" && isAlone(count)) {
    const last = told.findLast(({ mode }) => mode !== "part");
    const most = last?.count.quantity.high ?? 0;
    if (last?.measure === "bodies" && (count.quantity.low ?? 0) <= most) return "bodies";
  }
  // "three gunmen attacked; one was shot and the other two fled on a motorcycle": from no homes
  const attack = told.findLast((figure) => figure.measure === "attackers");
  const some = isAlone(count) || count.noun.includes("others");
  const within = (count.quantity.high ?? Infinity) < (attack?.count.quantity.high ?? 0);
  if (measure === "displaced" && some && within && !has("displaced")) return "other";
  // "33 of the 50 hostages were freed; 17 remain in their hands"
  if (measure === "captured" && isAlone(count) && has("hostage") && !has("captured"))
    return "hostage";
  // "212 air strikes and 640 shells": what is fired is counted as it is
  if (measure === "strikes" && count.noun.includes("ordnance")) return "other";
  // "Twelve workers were inside; nine got out on their own": of no prison
  const inside = told.findLast(({ mode, denied }) => mode !== "part" && !denied);
  if (measure === "escaped" && isAlone(count) && inside?.measure === "other" && !KEPT.some(has)) {
    const { noun, unit } = inside.count;
    const free = unit === "persons" && !["captive", "member"].some((tag) => noun.includes(tag));
    const at = firstEndingAfter(items, count.quantity.start);
    // "only three were on duty for 600 men, and 14 of those got out": who guards them is told
    if (free && !has("escaped") && items[at + 1]?.word !== "of") return "other";
  }
  // "Eight climbers set out; five came back": from a walk, and to no home they had lost
  const whole = told.findLast(({ mode }) => mode !== "part");
  if (measure === "returned" && isAlone(count) && whole?.measure === "other" && !has("displaced"))
    return whole.count.unit === "persons" ? "other" : measure;
  // "three were arrested that night; two came home": let go, and no displaced people who are back
  if (measure === "returned" && KEPT.some(has) && !has("displaced") && !has("returned"))
    return "released";
  // "Gunmen kidnapped 20 residents. A headcount found that 20 had been taken away": by nobody but them
  if (measure === "arrested" && has("hostage") && !has("arrested") && isTakenAway(items))
    return "hostage";
  // "Fourteen inmates broke free; four of them were captured later": they had escaped before
  if ((measure === "captured" || measure === "arrested") && isSomeOfFled(count, told, items))
    return "recaptured";
  // "released 410 detainees, but 52 of these were arrested again": nobody had escaped
  if (measure === "recaptured" && has("released") && !has("escaped")) return "arrested";
  if (measure === "released" && has("exchanged")) return "exchanged";
  // "106 captives walked across the bridge in the first swap since the truce": the noun alone says captured
  if (measure === "captured" && NOUNS.has(rule) && count.noun.includes("captive") && isSwap(items))
    return "exchanged";
  return measure;
}

/** "were taken away", "led off", and no word of those who arrest. */
function isTakenAway(items: readonly Item[]): boolean {
  return (
    items.some(
      // "taken away" is one item under its first word
      ({ word, sense }) => sense?.measure === "arrested" && TOOK.test(word),
    ) && !items.some(({ word }) => OF_THE_LAW.test(word))
  );
}
const TOOK = /^(?:taken|took|led|dragged|marched|whisked|carried)\b/u;
const OF_THE_LAW =
  /^(?:police|policem[ae]n|officers?|troops|soldiers|army|authorities|security|agents|suspects?|arrest(?:ed|s)?|custody|questioning)$/u;

/** Is this some of those who are told right before to have escaped, and of nobody else ("Twelve escaped. The guards were questioned and four arrested")? */
function isSomeOfFled(
  count: Count,
  told: readonly LinkedFigure[],
  items: readonly Item[],
): boolean {
  const last = told.findLast(({ mode, denied }) => mode !== "part" && !denied);
  if (last?.measure !== "escaped") return false;
  const [some, most] = [count.quantity.low ?? Infinity, last.count.quantity.high ?? Infinity];
  const at = firstEndingAfter(items, count.quantity.start);
  // "Forty villagers escaped; nine of them were captured": who was in nobody's hands is not caught again
  if (!wereInside(last.count, items) || isForOther(items, at)) return false;
  if (count.rules.includes("en.count.of-them")) return some <= most;
  const isHere = last.count.quantity.start >= (items[0]?.start ?? Infinity);
  return isHere && isAlone(count) && some < most;
}

/** Do those who escaped stand for people behind bars, or did they get out of a prison? */
function wereInside({ group, noun }: Count, items: readonly Item[]): boolean {
  return (
    /^(?:inmates|detainees|hostages)$/u.test(group) ||
    noun.includes("captive") ||
    items.some(({ tags, word }) => tags.includes("captive") || PRISON.test(word))
  );
}
const PRISON = /^(?:prisons?|jails?|jailbreak|cells?|custody|detention|captivity)$/u;

/** "arrested on charges of helping them", "for negligence", "in a raid on a drug gang": others, who did something else. */
function isForOther(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 1 + CHARGED_WITHIN);
  return behind.some(
    ({ word }, i) =>
      CHARGED.test(word) ||
      (word === "for" && behind[i - 1]?.tags.includes("pred") === true) ||
      (/^(?:raids?|swoop|operation)$/u.test(word) &&
        /^(?:on|against)$/u.test(behind[i + 1]?.word ?? "")),
  );
}
/** Items behind a number in which why its people were arrested is told. */
const CHARGED_WITHIN = 9;
const CHARGED =
  /^(?:charges?|charged|suspicion|suspected|accused|accusations?|allegations?|help(?:ed|ing)|aid(?:ed|ing)|abett?ing|assist(?:ed|ing)|complicity|negligence|collusion|connection|connivance)$/u;

/** A number without a noun of its own. */
function isAlone({ rules }: LinkedFigure["count"]): boolean {
  return !rules.some((rule) => rule.startsWith("en.count."));
}

/** Who is in somebody's hands. */
const KEPT: readonly Measure[] = ["arrested", "captured", "held", "hostage"];

/** Rules by which a noun says the measure, and no verb. */
const NOUNS: ReadonlySet<string> = new Set(["en.figure.victims", "en.figure.count"]);

/** A swap is told of: those who are in it change hands. */
export function isSwap(items: readonly Item[]): boolean {
  return items.some(
    ({ word }, at) =>
      (SWAPS.has(word) && !isOfThings(items, at)) ||
      (word === "return" && items[at - 1]?.word === "in"),
  );
}

const SWAPS: ReadonlySet<string> = new Set(
  "exchange exchanges exchanged exchanging swap swaps swapped swapping trade trades traded".split(
    " ",
  ),
);
