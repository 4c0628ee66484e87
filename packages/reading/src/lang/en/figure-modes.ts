import { lasts } from "../../extract/figures/inherit.ts";
import type { Match } from "../../extract/rule.ts";
import type { Measure, Phase } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { englishPhase } from "./outcomes.ts";
import { isWilledPassive } from "./relations/came-to-pass.ts";

/** Nouns whose own measure gives way to the verb: attackers are killed, captives released. */
const YIELDING: ReadonlySet<Measure> = new Set<Measure>([
  "attackers",
  "captured",
  "hostage",
  "escaped",
  "displaced",
  "returned",
  "arrested",
  "held",
]);

/** "The bodies of 12 men were released": what the noun says stays, unless it is only who they are. */
export function keptMeasure(count: Count, measure: Measure): Measure {
  const own = count.measure;
  // "Two of the wounded died", "nine of those rescued have died": the later outcome counts.
  if (own === null || YIELDING.has(own) || (own === "wounded" && measure === "killed"))
    return measure;
  // "four missing divers returned": missing no more; "feared killed" are so still
  if (own === "missing" && measure !== "killed") return measure;
  // "arrested four wounded militants", "freed four wounded soldiers": hurt before; a hospital lets the wounded go as well
  if (own === "wounded" && count.rules.includes("en.count.adjective") && isTaken(count, measure))
    return measure;
  // "dug up 140 dead": bodies that were found
  if (own === "killed" && measure === "bodies") return measure;
  if (count.noun.includes("some-of") && !lasts(own)) return measure;
  return own;
}

function isTaken({ noun }: Count, measure: Measure): boolean {
  if (measure === "arrested" || measure === "captured" || measure === "hostage") return true;
  const areOfForce = noun.includes("member") || noun.includes("captive");
  return areOfForce && (measure === "released" || measure === "exchanged");
}

/** What the count itself says of how it counts. */
export function modeOf(count: Count, measure: Measure): "held" | "new" | "unknown" {
  if (measure === "held") return "held";
  return count.noun.includes("further") ? "new" : "unknown";
}

/** "are to be freed", "were about to be arrested", "are expected to be displaced", "40 remain to be released", "are still to be freed" */
const AHEAD =
  /^(?:are|is|were|was|about|going|set|expected|bound|likely|poised|supposed|slated|remain|remains|remained|remaining|still|yet)$/u;

/** Words right before "the release of". */
const DEMANDED =
  /(?:^|\s)(?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|(?:call|ask|push|plead|campaign|negotiat|appeal)\p{L}*\s+for)(?:\s+(?:the|an?|immediate))*$/u;

/** "Warrants for the arrest of 40 people": they are sought. */
function isOfWarrant({ items, from, to }: Match): boolean {
  const lead = items.slice(Math.max(0, from - 3), to).map(({ word }) => word);
  const warrant = lead.findIndex((word) => /^(?:warrants?|orders?|writs?)$/u.test(word));
  return warrant >= 0 && lead[warrant + 1] === "for";
}

/** "Police to arrest 40 teachers", a headline, and "launched operations to detain over 200": what is meant to be done; "managed to arrest" has done it. */
function isOrderedTo({ items, from }: Match, p: Item): boolean {
  const at = items.indexOf(p, from);
  const [to, before] = [items[at - 1], items[at - 2]];
  if (to?.word !== "to" || !p.tags.includes("active") || before === undefined) return false;
  if (MEANT.test(before.word)) return true;
  const opens = at - 2 <= 1 && items.slice(0, at).every(({ tags }) => !tags.includes("stop"));
  const isSubject =
    before.chunk?.kind === "name" ||
    (before.chunk === null && (before.tags.includes("counted") || before.tags.length === 0)) ||
    ["force", "office", "party-noun", "body-noun"].some((tag) => before.tags.includes(tag));
  return opens && isSubject && !/(?:ed|ing)$/u.test(before.word);
}
const MEANT =
  /^(?:operations?|campaigns?|bids?|efforts?|drives?|missions?|orders?|plans?|threats?|intentions?|pledges?)$/u;

/**
 * "The list has 90 captives to be freed", "twelve houses to be demolished were marked": ahead of them yet. "The first 90 to be freed", "one of twelve to be freed" tell what was
 * done, and so does harm to people ("twelve reporters to be killed this year").
 */
function isStillToBe({ items, from, to }: Match, measure: Measure): boolean {
  if (!AHEAD_OF.has(measure)) return false;
  const at = items.findIndex(({ word }, i) => i >= from && i < to && word === "to");
  const [count, be] = [items[at - 1], items[at + 1]];
  const isCount = count?.chunk?.kind === "count" || count?.chunk?.kind === "quantity";
  if (at < 1 || !isCount || be?.word !== "be") return false;
  return !items.slice(Math.max(0, at - 4), at - 1).some(({ word }) => OF_A_ROW.test(word));
}
const AHEAD_OF: ReadonlySet<Measure> = new Set<Measure>([
  "released",
  "exchanged",
  "deployed",
  "returned",
  "destroyed",
]);
const OF_A_ROW = /^(?:first|second|third|last|latest|newest|only|recent|of|among)$/u;

/** Agreed before it is announced before it is done; "plan to" and "would" have not happened. */
export function phaseAt(m: Match, p: Item, measure: Measure): Phase {
  const near = m.items.slice(Math.max(0, m.from - 12), m.to);
  const agreed = near.findLastIndex((item) => item.tags.includes("agree"));
  // "Bloggers agreed, saying that 300 had died": with what was said
  const said = agreed >= 0 && near.slice(agreed).some((item) => item.tags.includes("say"));
  if (agreed >= 0 && !said) return "agreed";
  if (p.tags.includes("bidden") || p.word.startsWith("order")) return "planned";
  // "gathered to demand the release of 14 students", "called for the release of 14"
  const lead = m.items
    .slice(Math.max(0, m.from - 3), m.from)
    .map(({ word }) => word)
    .join(" ");
  if (DEMANDED.test(lead) || isOfWarrant(m) || isOrderedTo(m, p)) return "planned";
  const isTo = m.items
    .slice(m.from, m.to)
    .some(
      ({ word, tags }, i, all) =>
        word === "to" && tags.includes("func") && AHEAD.test(all[i - 1]?.word ?? ""),
    );
  // "35 more are to be freed", "twelve were to be freed on Friday"
  if (isTo || isStillToBe(m, measure)) return "planned";
  if (isWilledPassive(m.items, m.from, m.items.indexOf(p))) return "planned";
  // "a second exchange of at least 100 prisoners is planned for next week"
  const next = m.items.slice(m.to, m.to + 2).map(({ word }) => word);
  if (/^(?:is|are) (?:planned|scheduled|expected|due)$/u.test(next.join(" "))) return "planned";
  const here = m.items.slice(Math.max(0, m.from - 3), m.to);
  // "12, if not 15, were killed": no condition of theirs
  if (here.some((item) => item.tags.includes("future") && item.word !== "if")) return "announced";
  return englishPhase(p.tags, measure);
}
