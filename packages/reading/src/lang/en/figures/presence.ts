import { predicateAfter } from "../relations/predicate-after.ts";
import { bareCount } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { quantityOf } from "../../../extract/numbers/bounds.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Count, Item } from "../../../text/item.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { FigureRule } from "./figure-rule.ts";

/** People who were there: aboard, in a group, brought out alive. No measure but `other` says that of anybody. */
export const englishPresenceFigures: readonly FigureRule[] = [
  {
    id: "en.figure.aboard",
    pattern: "c:count|quantity =aboard|=on =board?",
    read: (m) => aboard(m, "en.figure.aboard"),
    why: "'A merchant ship has taken 88 persons aboard', 'they left with 94 on board': who was on a ship, a bus, a plane.",
    hits: [
      ["A ship took 88 persons aboard.", "other unknown 88"],
      ["They left on Friday with 94 on board.", "other unknown 94"],
    ],
    misses: [
      "He went aboard at 88.",
      "The ship can take 88 persons.",
      "The ferry can carry 300 on board.",
    ],
  },
  {
    id: "en.figure.were-aboard",
    pattern: "c:count|quantity aux =still|=already|=now? =aboard|=on =board?",
    read: (m) => aboard(m, "en.figure.were-aboard"),
    why: "'Twenty-nine passengers were on board'.",
    hits: [
      ["Twenty-nine passengers were on board.", "other unknown 29"],
      ["The captain says 160 were aboard.", "other unknown 160"],
    ],
    misses: ["The boat has 94 cabins on board.", "They climbed on board at 9."],
  },
  {
    id: "en.figure.alive",
    pattern:
      "=pulled|=dug|=brought|=recovered|=rescued|=saved|=found|=pulling|=bringing|=lifted c:count|quantity =alive|=unharmed|=unhurt|=safely|=safe",
    read: (m) => present(m, "en.figure.alive"),
    why: "'Rescuers pulled thirteen alive from the mud': who lives is in no toll.",
    hits: [
      ["Rescuers pulled thirteen alive from the mud.", "other unknown 13"],
      ["They brought 12 children safely to the school.", "other children 12"],
    ],
    misses: ["Rescuers pulled thirteen from the mud.", "They were found alive at 12."],
  },
  {
    id: "en.figure.strong",
    pattern:
      "=group|=crowd|=team|=crew|=staff|=platoon|=squad|=column|=gang|=detachment|=garrison|=contingent|=party of q:quantity",
    read: (m) => {
      const head = m.items[m.from];
      const next = m.items[m.to];
      const noun = next?.tags.includes("counted") === true || isWord(next);
      // "licensed for a crew of eight", "built for a garrison of 300"
      const room = m.items
        .slice(Math.max(0, m.from - 4), m.from)
        .some(({ word }) => ROOM.has(word));
      const quantity = quantityOf(m.get("q"));
      if (head === undefined || noun || room || quantity === null || quantity.fractional === true)
        return null;
      if (quantity.low === 1) return null;
      const count = bareCount(quantity, "en.figure.strong");
      const group = GROUPS.get(head.word) ?? "unknown";
      return drafts(
        draft({ ...count, group, unit: "persons" }, "inherit", "en.figure.strong", {
          phase: "done",
          otherwise: "other",
        }),
      );
    },
    why: "'a staff of fewer than forty', 'contact with a group of twenty': the collective noun is who they are.",
    hits: [
      ["It was run by a staff of fewer than forty.", "other workers <40"],
      ["The post is manned by a platoon of 30.", "other soldiers 30"],
    ],
    misses: [
      "It has a staff of fewer than forty.",
      "The boat was licensed for a crew of eight.",
      "It has a staff of good doctors.",
    ],
  },
];

/** Collective nouns that say who their members are. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ["crew", "sailors"],
  ["staff", "workers"],
  ["platoon", "soldiers"],
  ["squad", "soldiers"],
  ["garrison", "soldiers"],
  ["detachment", "soldiers"],
  ["contingent", "soldiers"],
  ["gang", "fighters"],
]);

const ROOM: ReadonlySet<string> = new Set(
  "licensed built designed meant made room for needs usually normally".split(" "),
);

/** A noun that nobody knows: "a group of 12 villages" of things. */
function isWord(next: Item | undefined): boolean {
  return next !== undefined && next.chunk === null && next.tags.length === 0;
}

function aboard(m: Match, rule: string): readonly FigureDraft[] | null {
  const before = m.items[m.from - 1]?.word ?? "";
  if (m.items[m.to - 1]?.word === "on") return null;
  // "All nine aboard lost their lives": what befell them says more
  if (predicateAfter(m.items, m.from)?.kind === "outcome") return null;
  // "room for 94 on board", "can carry 300 on board"
  return CAPACITY.has(before) ? null : present(m, rule);
}

const CAPACITY: ReadonlySet<string> = new Set("for take carry hold seat fit allow".split(" "));

function present(m: Match, rule: string): readonly FigureDraft[] | null {
  const count = countFrom(m.get("c"), rule);
  if (count === null || count.unit === "families" || isThings(count)) return null;
  if (count.measure !== null && count.measure !== "other") return null;
  if (count.noun.includes("some-of")) return null;
  const unit = count.unit === "unknown" ? "persons" : count.unit;
  return drafts(draft({ ...count, unit }, "other", rule, { phase: "done" }));
}

function isThings({ unit }: Count): boolean {
  return unit === "houses" || unit === "vehicles" || unit === "items" || unit === "events";
}
