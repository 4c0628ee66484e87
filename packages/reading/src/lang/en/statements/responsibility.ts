import type { Match, Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { clauseStart, isActive } from "../../../extract/statements/clause.ts";
import { isCapital } from "../../../extract/attributions/english-words.ts";
import { namesAgent } from "../../../extract/statements/frame.ts";
import { framed } from "../../../extract/statements/told.ts";
import { clauseStated, stated } from "../../../extract/statements/reads.ts";

const NONE: { readonly tags: readonly string[] } = { tags: [] };

/** "never claimed the attack" says something else. */
function unlessNegated(match: Match, context: ReportContext): StatementDraft | null {
  const { items, from, to } = match;
  // "stopped short of claiming responsibility"
  return items.slice(from, to).some((item) => item.tags.includes("neg") || item.word === "short")
    ? null
    : stated("responsibility", "en")(match, context);
}

/** "launched an appeal", "a campaign to vaccinate", "attacked the report": no deed of arms. */
function isPeaceful({ items, to }: Match): boolean {
  let at = to;
  while (at < to + OBJECT && !hasAny(items[at] ?? NONE, ["stop", "comma", "in", "of", "func"])) {
    const word = items[at]?.word ?? "";
    if (PEACEFUL.has(word)) return true;
    if (CAMPAIGNS.has(word)) return /^(?:to|for)$/u.test(items[at + 1]?.word ?? "");
    at++;
  }
  return false;
}
/** Items from the verb to the noun of its object. */
const OBJECT = 5;
const CAMPAIGNS: ReadonlySet<string> = new Set(
  "campaign drive effort initiative programme program".split(" "),
);
const PEACEFUL: ReadonlySet<string> = new Set(
  "appeal fund inquiry investigation probe website hotline report reports claim claims decision plan law bill ruling statement proposal review study survey census satellite consultation".split(
    " ",
  ),
);

/** Who did it, in the doer's own words or as somebody tells it. */
export const englishResponsibility: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.claimed",
    pattern:
      "actor:source|party-noun|armed !that|stop|comma{0,4} v-own|v-own-base|v-own-ing !that|stop|comma{0,3} liability",
    read: unlessNegated,
    why: "`claimed responsibility`: the doer says so itself.",
    hits: marked(
      "responsibility",
      "{Rebels claimed responsibility for the attack}.",
      "The {movement later claimed responsibility for the blast}.",
    ),
    misses: [
      "He claimed a refund.",
      "Nobody claimed responsibility.",
      "The army stopped short of claiming responsibility.",
    ],
  },
  {
    id: "en.statement.took-blame",
    pattern: "v-own|v-own-base|v-own-ing !that|stop|comma{0,3} liability",
    read: framed("responsibility", (items, frame, at, raw, to) => {
      const name = frame.subject.at(-1);
      const someone = namesAgent(frame.subject) || (name !== undefined && isCapital(name, raw));
      // "stopped short of claiming responsibility"
      const short = items.slice(Math.max(0, at - 2), at).some(({ word }) => word === "short");
      const negated =
        short || frame.negated || items.slice(at, to).some((item) => hasAny(item, ["neg"]));
      return someone && !negated && !frame.passive;
    }),
    why: "`Colonel Orm took full responsibility for the error`: a person owns it too, and whoever is named.",
    hits: marked(
      "responsibility",
      "{Colonel Orm took full responsibility for the error}.",
      "{The mayor accepted responsibility for the delay}.",
    ),
    misses: ["Nobody took responsibility.", "The fire took its share of the blame."],
  },
  {
    id: "en.statement.did",
    pattern: [
      // An attack with its doer says who did it; whose claim that is stands in the chain
      "actor:source|party-noun|force n-weapon? did|=hit",
      // The passive with `by` names the doer
      "=carried|=staged|v-plot =out? =by =the? -{0,2} actor:source|party-noun|armed",
      // A side that says `our fighters attacked` takes the deed on itself
      "=our actor:armed|party-noun|member|=men|=units|=brothers|=heroes|=boys|=wing|=gunners -{0,3} v-attack|v-take|=carried|=destroyed|=opened|=entered",
      // The passive with `by` and an armed side names the doer, hedged or not
      "v-attack =dead|=down|=out|=up? =by|=from =the? -{0,2} actor:source|party-noun|armed",
      // `we attacked`: whoever speaks takes the deed on himself
      "=we =also|=have|=then|=had? v-attack|v-take|=carried|=destroyed",
      // `said that a gunboat had fired on them`: a deed with its doer, told of by somebody
      "actor:source|party-noun|armed =had|=have|=has v-attack",
    ],
    read: (match, context) =>
      isPeaceful(match) ? null : stated("responsibility", "en")(match, context),
    why: "A deed is told with its doer, in the active or the passive, or by whoever did it ('our fighters attacked'); whose claim that is stands in the chain.",
    hits: marked(
      "responsibility",
      "{Rebels stormed the prison at dawn}.",
      "The {army shelled the village}.",
      "The raid was {carried out by rebels}.",
      "It was {carried out by the army at night}.",
      "{Our fighters carried out a raid at dawn}.",
      "{Our units targeted the supply road}.",
      "They are believed to have been {killed by soldiers of the 5th Brigade}.",
      "The village was {burned by the Valley militia}.",
      "At dawn {we attacked the depot}.",
      "{We have destroyed two carriers}.",
      "Several said that a {gunboat had fired on them}.",
      "The {army has bombed the village again}.",
    ),
    misses: [
      "Rain struck the village.",
      "The army has not attacked.",
      "The plan was carried out by noon.",
      "It was carried out well.",
      "Our men returned to base.",
      "Our fighters sleep in the open.",
      "No one was killed by army fire.",
      "He was killed by a falling wall.",
      "We have not attacked anyone.",
      "We slept in the hall.",
      "Rain had struck the village.",
      "The army launched an appeal to help ten families.",
      "The Valley militia launched a campaign to vaccinate children.",
      "The army attacked the report that said ten men had died.",
    ],
  },

  {
    id: "en.statement.gave-order",
    pattern: "=gave|=issued|=give|=gives =the|=that|=this =order|=orders|=command",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) => from > 1 && items[from - 1]?.word !== "whoever",
    ),
    why: "Who gave the order is made responsible.",
    hits: marked(
      "responsibility",
      "{The colonel gave the order}.",
      "{It was the governor who issued the order to fire}.",
    ),
    misses: ["They gave the children bread.", "The order was late."],
  },

  {
    id: "en.statement.claimed-deed",
    pattern:
      "actor:source|party-noun|armed -{0,2} =claimed|=claims|=claiming =the|=this|=that|=both|=several|=a? -{0,2} n-deed",
    read: unlessNegated,
    why: "`claimed the attack` is short for claiming responsibility.",
    hits: marked(
      "responsibility",
      "The {Dawn Front claimed the attack}.",
      "A {militia later claimed the ambush}.",
    ),
    misses: ["Nobody claimed the prize.", "The army claimed the hill was lost."],
  },

  {
    id: "en.statement.opened-fire",
    pattern: "=opened|=opens|=returned|=returns quote? =fire",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) =>
        isActive(items, from) &&
        hasAny(items[clauseStart(items, from) - 1] ?? NONE, ["say", "that", "quote"]),
    ),
    why: "Who opened or returned fire is named as the doer; whose claim that is stands in the chain.",
    hits: marked(
      "responsibility",
      "The corps said that {it returned fire at the source of the shells}.",
      "He said {police opened fire on the crowd}.",
    ),
    misses: ["Police opened fire on the crowd.", "They opened the gate."],
  },
];
