import { bareCount } from "../../../extract/figures/count.ts";
import { draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import { quantityOf } from "../../../extract/numbers/bounds.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { verbGroup } from "../relations/verb-group.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Collective nouns of people, and what they came for. */
const BODIES: ReadonlyMap<string, Measure> = new Map([
  ...words("gang mob band raiders mutineers rioters", "attackers"),
  ...words("patrol garrison detachment contingent", "deployed"),
  ...words("convoy fleet flotilla", "vehicles"),
  ...words("crowd group marchers protesters demonstrators strikers mourners", "other"),
]);

function words(list: string, measure: Measure): readonly [string, Measure][] {
  return list.split(" ").map((word) => [word, measure]);
}

const HEADS = `b:many|${[...BODIES.keys()].map((word) => `=${word}`).join("|")}`;

/** How many they are, of whom the noun before the comma tells. */
function size(m: Match, rule: string): readonly FigureDraft[] | null {
  const [head, quantity] = [m.get("b"), quantityOf(m.get("q"))];
  if (head === null || quantity === null || quantity.fractional === true || quantity.low === 1)
    return null;
  const sense = head.sense;
  const named = BODIES.get(head.word);
  if (named === undefined && sense?.unit !== "persons") return null;
  // "five men, some 40 strong": they are counted before
  if (m.items[m.from]?.chunk !== null) return null;
  const tags = sense?.tags ?? [];
  const own = toldBehind(m, { ...bareCount(quantity, rule), unit: "persons", noun: ["member"] });
  const measure =
    own ?? named ?? sense?.measure ?? (tags.includes("armed") ? "attackers" : "other");
  const unit = measure === "vehicles" ? "vehicles" : "persons";
  const group =
    measure === "vehicles"
      ? "vehicles"
      : (sense?.group ?? (named === "attackers" ? "fighters" : "unknown"));
  return drafts(
    draft({ ...bareCount(quantity, rule), group, unit, noun: tags }, measure, rule, {
      phase: "done",
    }),
  );
}

/** "The garrison, 90 strong, surrendered": what became of them stands behind the aside. */
function toldBehind({ items, to }: Match, count: Count): Measure | null {
  if (items[to]?.tags.includes("comma") !== true) return null;
  const verb = verbGroup(items, to + 1);
  if (verb?.kind !== "outcome" || verb.negated || verb.planned) return null;
  const measure = measureIn(verb.item, count, items);
  return measure === null || !BEFALLS.has(measure) ? null : measure;
}
const BEFALLS: ReadonlySet<Measure> = new Set<Measure>([
  "surrendered",
  "captured",
  "killed",
  "released",
  "arrested",
]);

/** The size of a body of people, told in an aside. */
export const englishSizeFigures: readonly FigureRule[] = [
  {
    id: "en.figure.estimated-at",
    pattern: `${HEADS} comma =who|=whom|=whose|=which|=each? -{0,4} =put|=estimated|=reckoned|=believed|=thought|=numbered|=numbering|=counted =at|=to|=as? =be|=number? q:quantity`,
    read: (m) => size(m, "en.figure.estimated-at"),
    why: "'The attackers, whom witnesses put at between 50 and 70', 'the gang, estimated at 15': how many they were.",
    hits: [
      ["The attackers, whom witnesses put at between 50 and 70, fled.", "attackers fighters 50-70"],
      ["The gang, estimated at 15, stopped a bus.", "attackers fighters 15"],
    ],
    misses: ["The gang, estimated to be rich, fled.", "The houses, estimated at 15, were empty."],
  },
  {
    id: "en.figure.aside-strong",
    pattern: `${HEADS} comma q:quantity dash? =strong`,
    read: (m) => size(m, "en.figure.aside-strong"),
    why: "'The mutineers, some 200 strong': how many they were.",
    hits: [
      ["The mutineers, some 200 strong, held the yard.", "attackers fighters ~200"],
      ["The garrison, 90 strong, surrendered after a siege.", "surrendered unknown 90"],
      ["The demonstrators, 3,000 strong, marched on.", "other protesters 3000"],
    ],
    misses: ["The tea, strong and sweet, was hot.", "The attackers, two of them hurt, fled."],
  },
];
