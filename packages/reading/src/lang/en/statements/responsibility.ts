import type { Match, Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { clauseStart, isActive, isNegated } from "../../../extract/statements/clause.ts";
import { clauseStated, stated, statedPlainly } from "../../../extract/statements/reads.ts";

const NONE: { readonly tags: readonly string[] } = { tags: [] };

/** "never claimed the attack" says something else. */
function unlessNegated(match: Match, context: ReportContext): StatementDraft | null {
  const { items, from, to } = match;
  return items.slice(from, to).some((item) => item.tags.includes("neg"))
    ? null
    : stated("responsibility", "en")(match, context);
}

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
    misses: ["He claimed a refund.", "Nobody claimed responsibility."],
  },
  {
    id: "en.statement.did",
    pattern: "actor:source|party-noun|force n-weapon? did|=hit",
    read: stated("responsibility", "en"),
    why: "An attack with its doer says who did it; whose claim that is stands in the chain.",
    hits: marked(
      "responsibility",
      "{Rebels stormed the prison at dawn}.",
      "The {army shelled the village}.",
    ),
    misses: ["Rain struck the village.", "The army has not attacked."],
  },
  {
    id: "en.statement.carried-out-by",
    pattern: "=carried|=staged|v-plot =out? =by =the? -{0,2} actor:source|party-noun|armed",
    read: stated("responsibility", "en"),
    why: "The passive with `by` names the doer.",
    hits: marked(
      "responsibility",
      "The raid was {carried out by rebels}.",
      "It was {carried out by the army at night}.",
    ),
    misses: ["The plan was carried out by noon.", "It was carried out well."],
  },
  {
    id: "en.statement.nobody-claimed",
    pattern:
      "none !that|stop|comma|say{0,4} v-own|v-admit =carrying|=planting|=firing|=the|=it|=them|=any? liability|n-deed|=it|=them|=planting|=carrying|=firing|=that|=to",
    read: statedPlainly("responsibility", "en", "denied"),
    why: "That nobody has claimed it is a finding about responsibility: denied, so that nobody is taken for the doer.",
    hits: marked(
      "responsibility",
      "{No group has admitted the raid}.",
      "{Nobody has claimed the attack}.",
    ),
    misses: ["No group has arrived.", "Nobody has seen the boat."],
  },
  {
    id: "en.statement.nobody-said-who",
    pattern: "none !that|stop|comma{0,3} =said|=say|=named|=identified|=knows|=know =who",
    read: statedPlainly("responsibility", "en", "denied"),
    why: "`nobody has said who`: the doer is unknown.",
    hits: marked(
      "responsibility",
      "{Nobody has said who the attackers were}.",
      "{No one has identified who fired}.",
    ),
    misses: ["Nobody has said a word.", "She has said who came."],
  },
  {
    id: "en.statement.ours-did",
    pattern:
      "=our actor:armed|party-noun|member|=men|=units|=brothers|=heroes|=boys|=wing|=gunners -{0,3} v-attack|v-take|=carried|=destroyed|=opened|=entered",
    read: stated("responsibility", "en"),
    why: "A side that says `our fighters attacked` takes the deed on itself.",
    hits: marked(
      "responsibility",
      "{Our fighters carried out a raid at dawn}.",
      "{Our units targeted the supply road}.",
    ),
    misses: ["Our men returned to base.", "Our fighters sleep in the open."],
  },
  {
    id: "en.statement.done-by",
    pattern: "v-attack =dead|=down|=out|=up? =by|=from =the? -{0,2} actor:source|party-noun|armed",
    read: stated("responsibility", "en"),
    why: "The passive with `by` and an armed side names the doer, hedged or not.",
    hits: marked(
      "responsibility",
      "They are believed to have been {killed by soldiers of the 5th Brigade}.",
      "The village was {burned by the Valley militia}.",
    ),
    misses: ["No one was killed by army fire.", "He was killed by a falling wall."],
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
    id: "en.statement.behind",
    pattern:
      "be|=stands|=stood|=stand|=lay|=being =behind =the|=this|=that|=these|=a|=it? -{0,2} n-deed|=it|=them",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`is behind the attack` names the doer.",
    hits: marked(
      "responsibility",
      "{The valley militia is behind the attack}.",
      "{The same men were behind the killings}.",
    ),
    misses: ["The car was behind the bus.", "He stood behind the gate."],
  },
  {
    id: "en.statement.we-did",
    pattern: "=we =also|=have|=then|=had? v-attack|v-take|=carried|=destroyed",
    read: stated("responsibility", "en"),
    why: "`we attacked`: whoever speaks takes the deed on himself.",
    hits: marked(
      "responsibility",
      "At dawn {we attacked the depot}.",
      "{We have destroyed two carriers}.",
    ),
    misses: ["We have not attacked anyone.", "We slept in the hall."],
  },
  {
    id: "en.statement.admitted-doing",
    pattern: "v-admit|v-admit-base|v-admit-ing =to|=having? v-attack-ing|=carrying|v-attack",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "An admission of the deed by its doer.",
    hits: marked(
      "responsibility",
      "{The army admitted shelling the market}.",
      "{A gunner admitted firing the first shot}.",
    ),
    misses: ["He admitted defeat.", "They admitted ten patients."],
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
    id: "en.statement.work-of",
    pattern:
      "=the =work|=handiwork|=doing =of =the|=our|=its|=their|=an|=a? -{0,2} actor:source|party-noun|armed|member|=wing|=men|=engineers|=agents|=squads",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`was the work of` names the doer.",
    hits: marked(
      "responsibility",
      "{The blast was the work of the Dawn Front}.",
      "{This is the work of rebels}.",
    ),
    misses: ["The work of the nurses is hard.", "He loved the work of the poet."],
  },
  {
    id: "en.statement.no-claim",
    pattern: "=no =immediate|=public|=credible|=formal? =claim|=claims =of liability",
    read: statedPlainly("responsibility", "en", "denied"),
    why: "`no claim of responsibility`: the doer is unknown.",
    hits: marked(
      "responsibility",
      "There was {no immediate claim of responsibility}.",
      "{No claim of responsibility was made}.",
    ),
    misses: ["There was no claim on the house.", "A claim of illness."],
  },
  {
    id: "en.statement.claimed-by",
    pattern: "liability|n-deed =for|=was|=were|=has|=been -{0,4} =claimed =by",
    read: clauseStated("responsibility", "en", (items, from) => !isNegated(items, from)),
    why: "`responsibility was claimed by`, `the attack was claimed by`: the passive of a claim.",
    hits: marked(
      "responsibility",
      "{The attack was claimed by the Dawn Front}.",
      "{Responsibility for the raid was claimed by a new group}.",
    ),
    misses: ["The bag was claimed by its owner.", "No attack was claimed by anyone."],
  },
  {
    id: "en.statement.at-hands-of",
    pattern: "=at =the =hands =of",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`at the hands of` names the doer.",
    hits: marked(
      "responsibility",
      "{Three men died at the hands of the garrison}.",
      "{Captives suffered at the hands of guards}.",
    ),
    misses: ["Time on his hands.", "The road is in the hands of rebels."],
  },
  {
    id: "en.statement.had-done",
    pattern: "actor:source|party-noun|armed =had|=have|=has v-attack",
    read: stated("responsibility", "en"),
    why: "`said that a gunboat had fired on them`: a deed with its doer, told of by somebody.",
    hits: marked(
      "responsibility",
      "Several said that a {gunboat had fired on them}.",
      "The {army has bombed the village again}.",
    ),
    misses: ["Rain had struck the village.", "The army has not attacked."],
  },
  {
    id: "en.statement.came-from-side",
    pattern:
      "=shells|=rockets|=shots|=fire|=missile|=missiles|=mortars|=rounds|=bullets|=drone|=drones|=shell|=rocket !stop|comma{0,8} =came|=come|=fired|=launched =from",
    read: clauseStated("responsibility", "en", (items, from) => !isNegated(items, from)),
    why: "Where a shell came from says whose it was.",
    hits: marked(
      "responsibility",
      "{The shells came from the fort on the hill}.",
      "{The rockets that hit the school were fired from army lines}.",
    ),
    misses: ["Help came from abroad.", "The shells lay on the beach."],
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
