import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { marked } from "../../marked.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { frameAt, namesAgent, type Frame } from "../../../extract/statements/frame.ts";
import { nounGoesOn } from "../../../extract/statements/clause.ts";
import { framedTold } from "../../../extract/statements/told.ts";
import type { Item } from "../../../text/item.ts";

/**
 * What somebody says that he, or whoever he speaks for, has not done or been: a denial by its form, whatever the verb. A negated
 * clause about others, about what nobody knows, and about what will be is none.
 */
export const englishToldNegations: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.told-not",
    // one word: a longer rule that knows what is denied goes before
    pattern: "=not|=n't",
    read: framedTold("denial", (items, _frame, at) => {
      if (!AUXILIARIES.has(items[at - 1]?.word ?? "")) return false;
      const frame = frameAt(items, at - 1);
      const own = isOwn(frame, items) && !leavesOpen(items, at + 1);
      return opens(items, frame) && (own || isDeed(items, at + 1));
    }),
    why: "`the army “has not lost a metre”`, `says they have not`: what somebody says of his own that it is not so.",
    hits: marked(
      "denial",
      "The army said {it had not lost a man}.",
      "The warden says {they have not}.",
      "The army said {it had not provided weapons}.",
      "{The mill was not attacked from the outside}, the mayor said.",
    ),
    misses: [
      "It had not lost a man.",
      "The army said it did not know the number.",
      "The agency said it did not specify numbers.",
      "The ministry issued a statement, but it has not provided any official casualty figures.",
      "The mayor said the road was not open.",
    ],
  },
  {
    id: "en.statement.told-nobody",
    pattern: "=nobody|=no =one? =had|=has|=was|=were|=ever|=gave|=told|=came",
    read: framedTold("denial", (items, frame, at, _raw, to) => {
      const led = items[at]?.word === "nobody" || items[at + 1]?.word === "one";
      const opening = items[at - 1];
      const clause =
        opening === undefined || hasAny(opening, ["stop", "comma", "that", "say", "quote-open"]);
      return led && clause && frame.from <= at && !HURT.has(items[to]?.word ?? "");
    }),
    why: "`nobody had warned them, villagers said`: somebody says that it was not done.",
    hits: marked(
      "denial",
      "{Nobody had warned them}, villagers said.",
      "The mayor said {no one had told him}.",
    ),
    misses: ["Nobody had warned them.", "The mayor said nobody was hurt."],
  },
  {
    id: "en.statement.there-were-none",
    pattern:
      "=there =was|=were|=is|=are|=been =no|=never =any? -{0,2} armed|member|party-noun|n-weapon|n-deed|=weapons|=gunmen|=fighters",
    read: framedTold("denial", (items, _frame, _at, _raw, to) => !nounGoesOn(items, to)),
    why: "`there were no fighters in the ward`: somebody says that it was not so.",
    hits: marked(
      "denial",
      "The charity said {there were no fighters in the ward}.",
      "{There were no gunmen on the roof}, the army said.",
    ),
    misses: ["There were no fighters in the ward.", "The mayor said there were no injuries."],
  },
  {
    id: "en.statement.knew-nothing",
    pattern: "=nothing",
    read: framedTold("denial", (items, _frame, at) => {
      if (!KNEW.has(items[at - 1]?.word ?? "")) return false;
      const frame = frameAt(items, at - 1);
      return isOwn(frame, items) && !frame.negated;
    }),
    why: "`said it knew nothing of any arrests`: a denial of one's own part or knowledge.",
    hits: marked(
      "denial",
      "The army said {it knew nothing of any arrests}.",
      "The guards say {they saw nothing}.",
    ),
    misses: ["It knew nothing.", "The mayor said the town had nothing."],
  },
];

/** "the mill was not | attacked": a deed that was not done, whoever says so. */
function isDeed(items: readonly Item[], at: number): boolean {
  const deed = items[items[at]?.word === "been" ? at + 1 : at];
  return deed !== undefined && hasAny(deed, ["v-attack"]) && !HURT.has(deed.word);
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "has have had did does do was were is are".split(" "),
);
const KNEW: ReadonlySet<string> = new Set("knew knows know saw found did".split(" "));

/** The subject is who speaks or his own: "it", "our men", "the police". */
function isOwn(frame: Frame, items: readonly Item[]): boolean {
  const quoted = frame.subject.length === 0 && items[frame.from - 1]?.tags.includes("quote-open");
  // "the army “has not lost a metre”": the quotation opens behind its subject
  const subject =
    quoted === true ? items.slice(Math.max(0, frame.from - 3), frame.from - 1) : frame.subject;
  const [first] = subject;
  if (first === undefined || subject.length > 8) return false;
  // "eleven men on its list had not come": others, who are counted
  if (first.chunk?.kind === "count" || first.chunk?.kind === "quantity") return false;
  if (subject.length === 1 && OWN.has(first.word)) return true;
  return hasAny(first, ["poss"]) || namesAgent(subject);
}
const OWN: ReadonlySet<string> = new Set("it they he she we i".split(" "));

/** No clause within another: "because it had not rained", "who had not come". */
function opens(items: readonly Item[], { from }: Frame): boolean {
  const before = items[from - 1];
  return before === undefined || !SUBORDINATES.has(before.word);
}
const SUBORDINATES: ReadonlySet<string> = new Set(
  "who which whose because if when where while until unless after before as since although though whether why how what".split(
    " ",
  ),
);

/** "did not know", "was not clear", "had not yet", "is not only": nothing is denied by it. */
function leavesOpen(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined) return false;
  if (OPEN.has(next.word) || keepsFigures(items, at)) return true;
  return ADVERBS.has(next.word) && OPEN.has(items[at + 1]?.word ?? "");
}
/** "has not provided any official casualty figures", "had not released a toll": silence about a number, and no word that nobody died; "had not provided weapons" denies it. */
function keepsFigures(items: readonly Item[], at: number): boolean {
  if (!GIVEN.test(items[at]?.word ?? "")) return false;
  return items.slice(at + 1, at + OBJECT).some(({ word }) => TOLD.test(word));
}
const GIVEN =
  /^(?:provided|given|released|issued|disclosed|published|announced|offered|shared|publish|issue|announce|offer)$/u;
const TOLD =
  /^(?:figures?|tolls?|numbers?|counts?|tall(?:y|ies)|details?|breakdowns?|estimates?|names|comments?|statements?)$/u;
/** Items from the verb to the noun of its object. */
const OBJECT = 7;

const ADVERBS: ReadonlySet<string> = new Set("been immediately really fully even".split(" "));
const OPEN: ReadonlySet<string> = new Set(
  "specify provide disclose release confirm elaborate name identify mention explain detail reveal describe count estimate put know want yet only clear sure able aware certain think believe expect have need understand remember recall feel see hear afraid surprised ready safe well easy possible available given say comment respond answer give get receive received reply enough even immediately going care mind like about".split(
    " ",
  ),
);
const HURT: ReadonlySet<string> = new Set("hurt killed injured wounded missing harmed".split(" "));
