import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { marked } from "../../marked.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import { SIDES } from "../../../extract/statements/arabic-charges.ts";
import { clauseStart, isActive, isNegated } from "../../../extract/statements/clause.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { spokenIf, statedPlainly } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

const WE: ReadonlySet<string> = new Set(["we", "they", "it"]);
const SKIPPED: ReadonlySet<string> = new Set("had have has also then later twice again".split(" "));

/** Somebody is made to say the clause: "said that …", "said on Tuesday they had …", "“We …". */
function isTold(items: readonly Item[], from: number): boolean {
  const start = clauseStart(items, from);
  for (let i = start - 1; i >= 0 && start - i <= 3; i--)
    if (hasAny(items[i] ?? NONE, ["say", "that", "quote-open", "say-that", "say-on"])) return true;
  return false;
}
const NONE: { readonly tags: readonly string[] } = { tags: [] };

/** A side does it: "the Battalion later shelled the mill", "they had shot down a plane"; not "soldiers killed in the raid". */
export function sideActs(items: readonly Item[], from: number, to: number): boolean {
  return (
    isActive(items, from) &&
    takesVictim(items, to) &&
    sideBefore(items, from) &&
    isTold(items, from)
  );
}

function sideBefore(items: readonly Item[], from: number): boolean {
  let i = from - 1;
  while (i > 0 && SKIPPED.has(items[i]?.word ?? "")) i--;
  // "rescuers said they had hit a wall"
  if (WE.has(items[i]?.word ?? "")) return !ALSO_HARMLESS.has(items[from]?.word ?? "");
  for (; i >= 0 && from - i <= 8; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma", "that", "say", "voices"]))
      return false;
    const { chunk } = item;
    // "who opened fire", "gunmen", "jets": nobody is named
    if (item.word === "who" || UNKNOWN.has(item.word)) return false;
    // "exploded in front of a mosque": where
    if (item.word === "front" && items[i - 1]?.word === "in" && items[i + 1]?.word === "of")
      continue;
    const side = item.suffix === "" && (hasAny(item, SIDES) || item.word === "our");
    if (side || (chunk?.kind === "name" && chunk.is === "actor")) return !isOfParticiple(items, i);
  }
  return false;
}

/** "a blast claimed by the Front | killed 12": the doer of a participle is no subject of the verb behind it. */
function isOfParticiple(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= 3; i--)
    if (items[i]?.word === "by") return items[i - 1]?.word.endsWith("ed") === true;
  return false;
}

/** "shot down the idea" downs nothing. */
function flies(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 7)
    .some(
      ({ word, chunk }) =>
        FLYING.has(word) || (chunk?.kind === "count" && chunk.unit !== "persons"),
    );
}
const FLYING: ReadonlySet<string> = new Set(
  "plane planes jet jets drone drones helicopter helicopters aircraft warplane warplanes missile missiles airliner glider gliders balloon balloons".split(
    " ",
  ),
);

const ALSO_HARMLESS: ReadonlySet<string> = new Set(
  "hit struck burned burnt mined sank sunk pounded opened dropped fired".split(" "),
);
const UNKNOWN: ReadonlySet<string> = new Set(
  "gunmen gunman attackers assailants men jets warplanes planes bulldozers raiders".split(" "),
);

function takesVictim(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined) return false;
  const { chunk } = next;
  if (chunk !== null) return chunk.kind !== "date" && chunk.kind !== "non-count";
  return (
    hasAny(next, ["article", "poss", "counted", "place", "n-place"]) ||
    INTO.has(next.word) ||
    isTarget(items, at)
  );
}

/** "army bases", "allied armed groups": what is hit stands behind words that describe it. */
function isTarget(items: readonly Item[], at: number): boolean {
  for (const [i, item] of items.slice(at, at + 4).entries()) {
    if (item.chunk !== null || hasAny(item, ["func", "comma", "stop", "clause", "aux"]))
      return false;
    if (i > 0 && hasAny(item, ["n-place", "armed"])) return true;
  }
  return false;
}
const INTO: ReadonlySet<string> = new Set(
  "on at into from down out up them it him her civilians people homes houses".split(" "),
);

/** Deeds with their doer where somebody tells them, and the shorter ways of laying a deed on somebody. */
export const englishDeeds: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.told-deed",
    pattern: "v-attack|=dropped|=opened",
    read: spokenIf("responsibility", "en", sideActs),
    why: "`said they had shot down a plane`, `concludes that the Battalion shelled the mill`: a deed and its doer in somebody's mouth.",
    hits: marked(
      "responsibility",
      "The front said that {they had shelled the depot}.",
      "The front said in a statement on Monday that {it had attacked army bases near the mill}.",
      "The commission concludes that {men of the 4th Battalion burned the mill}.",
    ),
    misses: [
      "The mayor said ten soldiers killed in the raid were buried.",
      "The mayor said that rain had struck the village.",
      "The mayor said that a blast claimed by the rebels killed ten people.",
      "The mayor said that a bomb in front of a mosque killed ten people.",
    ],
  },
  {
    id: "en.statement.brought-down",
    pattern: "=brought|=bring|=downed|=shot =down =a|=an|=the|=two|=three|=another -{0,4}",
    read: spokenIf(
      "responsibility",
      "en",
      (items, from, to) => sideActs(items, from, to - 1) && flies(items, to - 1),
    ),
    why: "`brought down the enemy's plane`: who says so claims it.",
    hits: marked(
      "responsibility",
      "The front said {its fighters brought down a plane}.",
      "The army said {its gunners had brought down two drones}.",
    ),
    misses: ["The team said it shot down the idea.", "The tree was brought down by wind."],
  },
  {
    id: "en.statement.carried-out-deed",
    pattern:
      "=carried|=staged|=committed|=perpetrated|=conducted|=launched|=mounted =out? =the|=a|=this|=that|=an|=these|=several|=two? -{0,2} n-deed",
    read: spokenIf(
      "responsibility",
      "en",
      (items, from) => isActive(items, from) && sideBefore(items, from) && isTold(items, from),
    ),
    why: "`that the Battalion carried out the shootings`: the active form of a deed done by a side.",
    hits: marked(
      "responsibility",
      "The panel found that {the 4th Battalion carried out the shootings}.",
      "The mayor said that {soldiers had committed the murders}.",
      "The air force said {it had conducted a strike on the depot}.",
    ),
    misses: ["The school carried out a survey.", "He said the plan was carried out in May."],
  },
  {
    id: "en.statement.own-strike",
    pattern: "n-deed =was|=were =carried|=launched|=conducted =out? -{0,4} =against|=on|=at",
    read: spokenIf("responsibility", "en", (items, from) => !isNegated(items, from)),
    why: "`confirms that a strike was carried out against`: a side owns its deed in the passive.",
    hits: marked(
      "responsibility",
      "The ministry confirms that {a strike was carried out against the depot}.",
      "The army said that {raids were launched on the camp}.",
    ),
    misses: ["A survey was carried out at the school.", "A strike was carried out on the depot."],
  },
  {
    id: "en.statement.it-was-who",
    pattern:
      "=it =was|=is -{1,8} comma{0,1} =that|=who v-attack|v-harm|v-plot|=dropped|=fired|=ordered|=attempted|=tried|=started|=began|=caused|=led",
    read: statedPlainly("responsibility", "en"),
    why: "`it was the garrison that fired`: the doer is put first.",
    hits: marked(
      "responsibility",
      "{It was the garrison that dropped the barrels}.",
      "{It is the mayor who ordered it}.",
      "{It was prisoners from the east wing who attempted this}.",
    ),
    misses: ["It was late when they came.", "It was the mayor who opened the hall."],
  },
  {
    id: "en.statement.ordered-deed",
    pattern: "=ordered =the|=this|=that|=these? n-deed|=them",
    read: spokenIf("responsibility", "en", (items, from) => isActive(items, from) && from > 0),
    why: "`that its commander ordered the killings`: who ordered a deed is made responsible.",
    hits: marked(
      "responsibility",
      "The panel found that {the colonel ordered the killings}.",
      "The witness said {the governor had ordered the raid}.",
    ),
    misses: ["The court ordered a retrial.", "He said soup was ordered."],
  },
  {
    id: "en.statement.behest-of",
    pattern: "=at|=on|=under =the|=direct? =behest|=orders|=instructions|=instigation|=order =of",
    read: spokenIf("responsibility", "en", (_, from) => from > 0),
    why: "`at the behest of`: who stands behind a deed.",
    hits: marked(
      "responsibility",
      "The judge said that {they had acted at the behest of the Dawn Front}.",
      "The mayor said {the men fired on the orders of the governor}.",
    ),
    misses: ["In the order of the day.", "Doors open on the hour."],
  },
];
