import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { goesOnDuty } from "../told/on-duty.ts";
import { isSwap } from "../in-context.ts";
import { predicateAfter } from "./predicate-after.ts";

/** What people are counted as to whom nothing happened that a measure names. */
export function measureOfTold(
  count: Count,
  items: readonly Item[],
  at: number,
  head: { readonly measure: Measure | null } | null,
): Measure {
  const { noun } = count;
  // "she had seen seven or eight gunmen": whoever is called that has come to attack
  if (noun.includes("armed")) return "attackers";
  const member = noun.includes("member") || count.group === "men" || count.group === "police";
  if (head !== null && head.measure !== null && member) return head.measure;
  if (noun.includes("suspect") && isTaken(items, at)) return "arrested";
  if (isAtWork(count, items, at)) return "deployed";
  if (isKept(items, at)) return "held";
  if ((noun.includes("captive") || member) && isInCustody(items, at)) return "held";
  const captive = noun.includes("captive");
  if ((captive || (member && movesOver(items, at))) && isSwap(items)) return "exchanged";
  // "The wing has two wells and 640 prisoners" keeps them; "the release on Monday of sixty inmates" says what they are, and no more
  const near = items.slice(Math.max(0, at - KEPT), at);
  const kept =
    near.some(({ word }) => HAS.has(word)) ||
    areIn(items, at) ||
    near.some(({ tags, word }) => COUNTS.has(word) || tags.includes("kin"));
  return captive && kept && !acts(items, at) ? "held" : "other";
}

/** "Fifteen men walked across the salt bridge": what those do who change hands. */
function movesOver(items: readonly Item[], at: number): boolean {
  const found = predicateAfter(items, at);
  if (found === null || found.negated || !OVER.has(found.item.word)) return false;
  return !goesOnDuty(items, found.at);
}
const OVER: ReadonlySet<string> = new Set(
  "walked crossed came driven flown returned received brought taken handed went passed marched".split(
    " ",
  ),
);

/** "There were 52 inmates in the block" */
function areIn(items: readonly Item[], at: number): boolean {
  const there = items[at - 1]?.tags.includes("aux") === true && items[at - 2]?.word === "there";
  return there && /^(?:in|inside)$/u.test(items[at + 1]?.word ?? "");
}

/** "Police took 46 suspects to the station" */
function isTaken(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) =>
      /^(?:took|takes|taken|taking|brought|led|hauled|seized|caught)$/u.test(word),
    );
}

const KEPT = 6;
const HAS: ReadonlySet<string> = new Set(
  "has have had holds held houses housed hosts hosted contains with".split(" "),
);

/** Who counts them finds them there, and whose relatives come are still there. */
const COUNTS: ReadonlySet<string> = new Set(
  "counted counts counting visited interviewed saw seen listed found registered lawyers families".split(
    " ",
  ),
);

/** Those counted do something: "prisoners climbed to the roof" says that they did it, and not how many are kept. */
function acts(items: readonly Item[], at: number): boolean {
  // "relatives of the 214 convicts blocked the road": those did it
  if (items[at - 1]?.word === "of" || items[at - 2]?.word === "of") return false;
  const found = predicateAfter(items, at);
  if (found?.kind !== "verb" && found?.kind !== "agent" && found?.kind !== "outcome") return false;
  return !SHARING.has(found.item.word);
}

const SHARING: ReadonlySet<string> = new Set(
  "share shared sharing sleep slept live lived wait waited remain remained stay stayed".split(" "),
);

/** "60 firefighters are at the scene", "nineteen divers searched for him": whoever's trade that is has been sent. */
function isAtWork({ noun, group }: Count, items: readonly Item[], at: number): boolean {
  const trade = group === "firefighters" || noun.includes("staff") || noun.includes("rescue");
  const found =
    trade || noun.includes("member") || group === "police" ? predicateAfter(items, at) : null;
  if (found === null || found.negated || found.planned) return false;
  const behind = items.slice(found.at, found.at + 4).map(({ word }) => word);
  if (behind.some((word) => WORKING.has(word))) return true;
  return trade && found.kind === "be" && behind.some((word) => SCENE.has(word));
}

const WORKING: ReadonlySet<string> = new Set(
  "worked working joined searched searching fought battled battling combed combing dug digging patrolled patrolling guarded guarding cordoned".split(
    " ",
  ),
);
const SCENE: ReadonlySet<string> = new Set(
  "scene site quay spot ground shore work duty there".split(" "),
);

/** "1,140 men remain in six camps without charge": in custody, and not merely there. */
function isKept(items: readonly Item[], at: number): boolean {
  const found = predicateAfter(items, at);
  if (found === null || !/^(?:remain|remained|languish|languished)$/u.test(found.item.word))
    return false;
  return items
    .slice(found.at + 1, found.at + 10)
    .some(
      ({ word }, i, near) =>
        CUSTODY.has(word) ||
        (word === "without" && /^(?:charge|charges|trial)$/u.test(near[i + 1]?.word ?? "")),
    );
}

/** "In our custody there are now no more than 19 prisoners": where they are stands before them. */
function isInCustody(items: readonly Item[], at: number): boolean {
  const from = Math.max(0, at - BEFORE);
  const near = items.slice(from, at);
  const cell = near.findLastIndex(
    ({ word, chunk }) => chunk === null && (CUSTODY.has(word) || word === "hands"),
  );
  if (cell < 0 || !near.slice(Math.max(0, cell - 3), cell).some(({ word }) => word === "in"))
    return false;
  const between = near.slice(cell + 1);
  return (
    between.some(({ word, tags }) => tags.includes("aux") || /^remain(?:s|ed)?$/u.test(word)) &&
    !between.some(
      ({ chunk, tags }) =>
        chunk?.kind === "count" ||
        chunk?.kind === "quantity" ||
        ["comma", "stop", "clause"].some((tag) => tags.includes(tag)),
    )
  );
}
const BEFORE = 11;

const CUSTODY: ReadonlySet<string> = new Set(
  "prison prisons jail jails custody detention cells captivity".split(" "),
);
