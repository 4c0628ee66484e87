import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { marked } from "../../marked.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated, spokenIf } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

/** A place is held, and not a budget. */
function ofPlace(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 5).some((item) => hasAny(item, ["n-place", "place"]));
}

/** Who holds or has given up a place, where no verb of taking stands beside it. */
export const englishHolding: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.has-control",
    pattern:
      "have|=exercises|=enjoys|=retains quote? =full|=operational|=complete|=total|=effective|=partial|=fire|=the{1,3} =control quote? =of|=over",
    read: clauseStated("control", "en", (items, from, to) => from > 0 && ofPlace(items, to)),
    why: "`has “full operational control” of`: a side says that it holds a place.",
    hits: marked(
      "control",
      "The army says {it has “full operational control” of the station}.",
      "{The rebels have complete control over the port}.",
    ),
    misses: ["The village has full control of its water.", "They have full plates."],
  },

  {
    id: "en.statement.withdrawal",
    pattern: "=tactical|=orderly|=planned|=strategic|=partial|=full =withdrawal|=retreat|=pullback",
    read: spokenIf("control", "en"),
    why: "`a tactical withdrawal` concedes that a place is no longer held.",
    hits: marked(
      "control",
      "The ministry now concedes {a tactical withdrawal}.",
      "The army said that {there had been an orderly retreat from the hill}.",
    ),
    misses: ["The bank limits each withdrawal.", "A retreat for writers."],
  },
];
