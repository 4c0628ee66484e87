import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import type { Item } from "../../../text/item.ts";
import { isActive, isNegated } from "../../../extract/statements/clause.ts";
import {
  clauseStated,
  spokenIf,
  stated,
  statedPlainly,
} from "../../../extract/statements/reads.ts";

/** What is to come, and when or on what condition: "within hours", "if the guns do not stop". */
function withinDays(items: readonly Item[], _: number, to: number): boolean {
  for (let i = to - 1; i < Math.min(items.length, to + 6); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return false;
    if (/^(?:within|if|unless|hours|days|soon)$/u.test(item.word)) return true;
  }
  return false;
}

/** "without warning", "fired “warning” shots": no verb. */
function isNoun(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== "warning") return false;
  const before = items[at - 1]?.word;
  if (
    before === "without" ||
    before === "early" ||
    items[at - 1]?.tags.includes("article") === true
  )
    return true;
  return items.slice(at + 1, at + 3).some(({ word }) => WARNING_OF.has(word));
}
const WARNING_OF: ReadonlySet<string> = new Set(
  "shot shots fire gunfire signs sign system systems".split(" "),
);

/** Warnings and threats; when a warning was given is often what is disputed. */
export const englishWarnings: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.warned",
    pattern:
      "actor:source|party-noun|body-noun|armed|office =had|=has|=have|=also|=again|=repeatedly? v-warn|=warns",
    read: stated("warning", "en"),
    why: "A warning by a known side; when it was given is often what is disputed.",
    hits: marked(
      "warning",
      "The {ministry had warned of an attack}.",
      "The {army warned residents to leave}.",
    ),
    misses: ["He warned nobody.", "A sign warned of dogs."],
  },
  {
    id: "en.statement.warnings-received",
    pattern: "n-warning -{0,2} =of|=that|=about|=against|=to",
    read: stated("warning", "en"),
    why: "Warnings that were there before the event.",
    hits: marked(
      "warning",
      "Guards ignored {warnings of an attack}.",
      "There was a {warning that the gate was weak}.",
    ),
    misses: ["The warning light was on.", "Warnings ended yesterday."],
  },
  {
    id: "en.statement.warns",
    pattern: "v-warn|=warn|=warns|=cautions|v-warn-ing",
    read: clauseStated(
      "warning",
      "en",
      (items, from) =>
        isActive(items, from) && items[from - 1]?.word !== "to" && !isNoun(items, from),
    ),
    why: "Any speaker can warn; `was warned` tells of a warning without one and is left.",
    hits: marked(
      "warning",
      "{It warned that boats would stay in port}.",
      "The pumps will stop, {the relief office cautions}.",
    ),
    misses: [
      "The guards were warned twice.",
      "He has not warned anyone.",
      "Guards fired warning shots.",
      "They opened fire without warning.",
    ],
  },
  {
    id: "en.statement.threat",
    pattern:
      "=will|=shall =be? =treated|=targeted|=punished|=prosecuted|=shot|=crushed|=regret|=pay|=burn|=answer|=retaliate|=suffer|=closed|=face|=blocked|=confiscated|=hunted|=sunk|=bombed|=destroyed|=fined|=avenge|=avenged",
    read: clauseStated(
      "warning",
      "en",
      (items, from, to) => items[to - 1]?.word !== "treated" || items[to]?.word === "as",
    ),
    why: "What will be done to whoever disobeys is a threat.",
    hits: marked(
      "warning",
      "{Every lorry on the road will be treated as a target}.",
      "{The thieves will pay for it}.",
    ),
    misses: ["The wounded will be treated in the capital.", "He will be home by noon."],
  },

  {
    id: "en.statement.fears",
    pattern:
      "=concerned|v-fear|v-fear-base|=alarmed|=fears -{0,10} =imminent|=looming|=catastrophe|=bloodbath|=massacre",
    read: clauseStated("warning", "en", (items, from) => !isNegated(items, from)),
    why: "Fear of something imminent warns of it.",
    hits: marked(
      "warning",
      "{The office is gravely concerned that an assault is imminent}.",
      "{Residents fear that a storm of the town is imminent}.",
    ),
    misses: ["There was fear in the town.", "A concerned father came."],
  },
  {
    id: "en.statement.threatened",
    pattern:
      "v-threaten|v-threaten-base|v-threaten-ing =on|=in|=last? d:date? =to|=that|=with|=more|=further|=revenge|=retaliation",
    read: clauseStated(
      "warning",
      "en",
      (items, from) => isActive(items, from) && items[from - 1]?.word !== "to",
    ),
    why: "A threat is a warning of what will be done.",
    hits: marked(
      "warning",
      "{The front threatened to blow up the bridge}.",
      "{Their leader vowed to return}.",
    ),
    misses: ["He felt threatened.", "The house was threatened by fire."],
  },

  {
    id: "en.statement.would-strike",
    pattern:
      "=will|=would|=shall =not? =shoot|=strike|=respond|=retaliate|=punish|=attack|=bomb|=shell|=hesitate|=avenge|=target|=crush|=destroy|=execute",
    read: clauseStated("warning", "en", (items, from) => from > 0 && !isNegated(items, from + 2)),
    why: "What a side says it will do to others is a threat.",
    hits: marked(
      "warning",
      "The movement said {it would shoot down any drone}.",
      "{Our guns will respond to every shell}.",
    ),
    misses: ["It will rain.", "They will come home."],
  },
  {
    id: "en.statement.or-face",
    pattern: "=or =face",
    read: clauseStated("warning", "en", (_, from) => from > 1),
    why: "`or face`: a threat after an order.",
    hits: marked(
      "warning",
      "They were told {to leave or face the guns}.",
      "{Shops must open or face closure}.",
    ),
    misses: ["Face the wall.", "He hid his hands and face."],
  },

  {
    id: "en.statement.keep-away",
    pattern:
      "^ =please? =do|=dont|=don't|=stay|=keep|=avoid|=beware|=never =not|=away|=clear|=out|=off|=go|=approach|=enter|=inside|=indoors|=of|=the|=gate|=all|=road|=roads",
    read: (match, context) =>
      match.items[match.to - 1]?.word === "the" && match.items[match.to - 2]?.word !== "avoid"
        ? null
        : statedPlainly("warning", "en")(match, context),
    why: "An order to keep away warns (`Don't go near gate 4`).",
    hits: marked("warning", "{Dont go near gate 4}.", "{Stay away from the bridge tonight}."),
    misses: ["Do you know him?", "Keep calm."],
  },
  {
    id: "en.statement.run-out",
    pattern:
      "=could|=may|=might|=will|=would =soon? =run|=collapse|=starve|=be|=stop|=shut|=cease|=close|=die =out|=down|=empty|=working|=within|=operating|=in|=if|=unless|=functioning",
    read: spokenIf("warning", "en", withinDays),
    why: "`the hospital will stop working within hours`: what is to come soon, in the mouth of somebody.",
    hits: marked(
      "warning",
      "{The hospital will stop working within hours}, its director said.",
      "The director said that {fuel could run out within two days}.",
    ),
    misses: ["The hospital will stop working within hours.", "He said he would be in the hall."],
  },
];
