import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { marked } from "../../marked.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import { isActive } from "../../../extract/statements/clause.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

/** Who is found at fault by what he is censured for, named as, or suspected of. */
export const englishCensure: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.censured-for",
    pattern:
      "=criticised|=criticized|=criticises|=criticizes|=criticising|=criticizing|=rebuked|=censured|=castigated|=lambasted|=berated|=slammed|=reprimanded|=condemned !stop|that|comma{1,8} =for",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from, to) => isActive(items, from) && isDoing(items[to]),
    ),
    why: "`criticised the commander for having left`: whoever is censured for a deed is said to have done it.",
    hits: marked(
      "responsibility",
      "{The inquiry criticised the commander for having left}.",
      "{The union castigated the mayor for ignoring it}.",
    ),
    misses: [
      "The inquiry criticised the report for its tone.",
      "He was criticised for leaving early.",
    ],
  },
  {
    id: "en.statement.named-as-culprit",
    pattern: "=named|=names|=naming|=identified|=identifies|=identifying !stop|that|comma{1,8} =as",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from, to) =>
        isActive(items, from) && items.slice(to, to + 8).some(({ word }) => CULPRITS.has(word)),
    ),
    why: "`named the battalion as the unit in charge`, `identified the bomber as`: a doer with a name.",
    hits: marked(
      "responsibility",
      "{Several named the battalion as the unit in charge}.",
      "{Police named a driver as the main suspect}.",
    ),
    misses: ["They named the boat as a joke.", "He was named as a suspect."],
  },
  {
    id: "en.statement.identified-culprit",
    pattern:
      "=named|=names|=naming|=identified|=identifies|=identifying =the|=a|=an|=one|=two =main|=suspected|=alleged? =bomber|=gunman|=gunmen|=killer|=attacker|=attackers|=assailant|=shooter|=hijacker|=culprit|=perpetrator|=perpetrators|=arsonist|=driver =as",
    read: clauseStated("responsibility", "en", isActive),
    why: "`identified the bomber as a 19-year-old`: who did it is given a name.",
    hits: marked(
      "responsibility",
      "{Police identified the bomber as a clerk}.",
      "{The paper named the gunman as Omar Salib}.",
    ),
    misses: ["The bomber was identified as a clerk.", "He named the horse as his own."],
  },
  {
    id: "en.statement.suspicion-fell",
    pattern:
      "=suspicion|=suspicions =has|=have|=quickly|=soon|=immediately|=at|=first|=also{0,2} =fell|=fallen|=falls|=centred|=centered|=turned|=settled =at|=quickly|=immediately? =once? =on|=upon|=to",
    read: clauseStated("responsibility", "en", () => true),
    why: "`suspicion fell at once on the rebels`: nobody says who suspects, and whom is said.",
    hits: marked(
      "responsibility",
      "{Suspicion fell at once on the rebels}.",
      "No one spoke, {but suspicion has fallen on the guards}.",
    ),
    misses: ["Her suspicion was right.", "Snow fell on the guards."],
  },
];

/** "for having left", "for failing to": a deed, no quality. */
function isDoing(item: Item | undefined): boolean {
  return item !== undefined && !hasAny(item, ["poss", "article"]) && /.{2}ing$/u.test(item.word);
}

const CULPRITS: ReadonlySet<string> = new Set(
  "charge culprit culprits suspect suspects killer killers perpetrator perpetrators mastermind bomber gunman responsible attacker attackers behind shooter".split(
    " ",
  ),
);
