import type { Asked } from "../../extract/figures/asked.ts";
import type { Item } from "../../text/item.ts";
import { bareCount } from "../../extract/figures/count.ts";
import { measureIn } from "./figure-measure.ts";

/** Words between "how many" and its verb. */
const REACH = 6;

/**
 * What "how many …?" asks about, where the sentence itself gives no number: "How many wounded do you have?", "How many people
 * died?". The numbers of the next sentences answer it. What somebody must, may or could suffer is asked for effect.
 */
export function englishAsks(items: readonly Item[]): Asked | null {
  const how = items.findIndex(({ word }, i) => word === "how" && items[i + 1]?.word === "many");
  if (how < 0 || items.some(({ chunk }) => chunk?.kind === "quantity" || chunk?.kind === "count"))
    return null;
  const head = items[how + 2]?.word === "of" ? how + 4 : how + 2;
  const noun = items.slice(head, head + 3).find(({ tags }) => tags.some((tag) => WHAT.has(tag)));
  if (noun === undefined) return null;
  const from = items.indexOf(noun);
  const around = items.slice(from, from + REACH);
  if (around.some(({ word }) => MODAL.has(word))) return null;
  const unit = noun.sense?.unit ?? "persons";
  const group = noun.tags.includes("counted") ? (noun.sense?.group ?? "unknown") : "unknown";
  const kin = {
    ...bareCount(NONE, "en.relation.answer"),
    group,
    unit,
    noun: noun.tags.includes("counted") ? noun.tags : ["others"],
  };
  const verb = around.slice(1).find(({ tags }) => tags.includes("pred"));
  const said = verb === undefined ? null : measureIn(verb, kin, items);
  // "How many are buried there?" asks after bodies, whatever they died of
  if (around.some(({ word }) => word === "buried")) return { measure: "bodies", group, unit };
  const own = noun.tags.includes("counted") || unit !== "persons" ? null : noun.sense?.measure;
  return { measure: said ?? noun.sense?.measure ?? own ?? "other", group, unit };
}

const WHAT: ReadonlySet<string> = new Set(["counted", "pred", "missing-adj"]);
const MODAL: ReadonlySet<string> = new Set("must may might could can should would more".split(" "));

const NONE = {
  kind: "quantity",
  start: 0,
  end: 0,
  low: null,
  high: null,
  bound: "exact",
  digits: false,
  scale: 1,
  rules: [],
} as const;
