import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import type { Item } from "../../../text/item.ts";
import { isActive, isNegated } from "../../../extract/statements/clause.ts";
import { namesAgent } from "../../../extract/statements/frame.ts";
import { isCapital } from "../../../extract/attributions/english-words.ts";
import { framed } from "../../../extract/statements/told.ts";
import { clauseStated, stated } from "../../../extract/statements/reads.ts";

/** The accusation itself follows: "accused … of", "blamed … for". */
function follows(items: readonly Item[], from: number, word: string): boolean {
  for (let i = from + 2; i < Math.min(items.length, from + 14); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "that", "clause"])) return false;
    if (item.word === word) return true;
  }
  return false;
}

/** "blamed the delay on a broken winch": nobody is accused. */
function isThing(items: readonly Item[], at: number): boolean {
  const after = items.slice(at, at + 6);
  return (
    !namesAgent(after) &&
    !after.some(({ chunk, word }) => chunk?.kind === "name" || word === "other" || word === "men")
  );
}

/** Nobody is accused of what the weather did. */
const NOT_ACTORS: ReadonlySet<string> = new Set(
  "bad poor heavy high strong weather rain rains drought technical faulty mechanical storm storms".split(
    " ",
  ),
);

/** Whom one blames without a title: "blamed him", "blamed each other". */
const PERSONS: ReadonlySet<string> = new Set(
  "him her them it us me you each one those everyone nobody others residents locals people owners drivers crews smugglers thieves guards gunmen attackers".split(
    " ",
  ),
);

/** Who is accused, blamed or held responsible by somebody. */
export const englishBlame: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.accused",
    pattern:
      "v-accuse|v-accuse-base|v-accuse-ing|v-blame|=blame|=blames|v-blame-ing =the? -{0,1} actor:source|party-noun|armed",
    read: clauseStated("responsibility", "en", isActive),
    why: "Who is accused is the actor; who accuses is in the chain.",
    hits: marked(
      "responsibility",
      "{The ministry accused the rebels of opening the gates}.",
      "{Residents blamed the army for the shelling}.",
    ),
    misses: ["He blamed the weather.", "The accused was silent."],
  },
  {
    id: "en.statement.rests-with",
    pattern: "liability -{0,8} =rests|=lies|=falls =with|=on",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) => items[from + 1]?.word !== "claimed",
    ),
    why: "`responsibility rests with` lays it at somebody's door.",
    hits: marked(
      "responsibility",
      "{Responsibility for the fire rests with the guards}.",
      "{The responsibility lies with the governor}.",
    ),
    misses: ["Responsibility is a heavy word.", "The book lies on the table."],
  },
  {
    id: "en.statement.responsible-for",
    pattern:
      "=responsible|=accountable|=answerable =for =the|=this|=that|=these|=those|=a? -{0,2} n-deed",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`responsible for the killings` names who is held to have done it.",
    hits: marked(
      "responsibility",
      "{The militia is responsible for the killings}.",
      "{Those responsible for the raid are known}.",
    ),
    misses: ["She is responsible for the school.", "A responsible man came."],
  },
  {
    id: "en.statement.blame-on",
    pattern: "=blame =squarely|=entirely? =on|=at|=with|=lies|=falls|=upon",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`put the blame on` accuses.",
    hits: marked(
      "responsibility",
      "{The mayor put the blame on the garrison}.",
      "{Residents laid the blame at the door of the army}.",
    ),
    misses: ["Nobody took the blame.", "Blame is easy."],
  },
  {
    id: "en.statement.blamed-on",
    pattern: "=blamed|=blames|=blaming|=pinned|=pins|=pinning -{1,6} =on",
    read: (match, context) =>
      isThing(match.items, match.to) ? null : stated("responsibility", "en")(match, context),
    why: "`blamed the fire on` accuses whoever follows; on old wiring it explains.",
    hits: marked(
      "responsibility",
      "The mayor {blamed the fire on drunken soldiers}.",
      "Both sides {blamed the breach on the other}.",
    ),
    misses: ["He was blamed.", "She put it on the table."],
  },
  {
    id: "en.statement.accuses",
    pattern: "v-accuse|v-accuse-base|v-accuse-ing",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) => isActive(items, from) && follows(items, from, "of"),
    ),
    why: "`accused his brother of opening fire`: whoever is accused, of whatever.",
    hits: marked(
      "responsibility",
      "{The mayor accused his own brother of opening fire}.",
      "He spoke at noon, {accusing his rivals of arson}.",
    ),
    misses: ["The accused was silent.", "He was never accused."],
  },
  {
    id: "en.statement.is-accused",
    pattern: "be|=been|=stands v-accuse|=suspected|v-blame =of|=for|=by|=in",
    read: clauseStated("responsibility", "en", (items, from) => !isNegated(items, from)),
    why: "The passive accuses too (`is accused of`, `were blamed for`).",
    hits: marked(
      "responsibility",
      "{The garrison is accused of burning the mill}.",
      "{Two brothers were blamed for the fire}.",
    ),
    misses: ["The accused was silent.", "No one was accused of it."],
  },
  {
    id: "en.statement.blames-cause",
    pattern: "=blamed|=blames|=blaming",
    read: framed("explanation", (items, frame, at, raw) => {
      if (frame.negated || frame.passive || !isActive(items, at)) return false;
      const next = items[at + 1];
      if (next === undefined || next.chunk !== null || hasAny(next, ["stop", "pronoun"]))
        return false;
      const object = items.slice(at + 1, at + 5);
      const known = object.some((item) => isCapital(item, raw) || PERSONS.has(item.word));
      return isThing(items, at + 1) && !known && !follows(items, at - 1, "for");
    }),
    why: "`it blamed outdated maps`: a cause, and nobody who is accused.",
    hits: marked(
      "explanation",
      "{The air force blamed outdated maps}.",
      "The mayor left, {blaming old maps}.",
    ),
    misses: ["The mayor blamed the army.", "She blamed him.", "They blamed Omar Salib."],
  },
  {
    id: "en.statement.blames-for",
    pattern: "v-blame|=blame|=blames|=faults|=implicates|v-blame-ing",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) =>
        isActive(items, from) &&
        !items.slice(from + 1, from + 3).some(({ word }) => NOT_ACTORS.has(word)),
    ),
    why: "`blamed his own brother for the fire`: whoever is blamed, named or not.",
    hits: marked(
      "responsibility",
      "{The mayor blamed his own brother for the fire}.",
      "She went on, {blaming local men for the raid}.",
    ),
    misses: ["They blamed bad weather for the delay.", "He was to blame."],
  },
  {
    id: "en.statement.held-responsible",
    pattern:
      "=held|=hold|=holds|=holding !that|stop|comma|=a{1,1} !that|stop|comma{0,9} =responsible|=accountable|=answerable|=liable",
    read: clauseStated("responsibility", "en", (items, from) => !isNegated(items, from)),
    why: "To hold somebody responsible accuses him.",
    hits: marked(
      "responsibility",
      "{We hold the governor fully responsible}.",
      "{The union held both sides accountable}.",
    ),
    misses: ["She held a responsible post.", "He did not hold them responsible."],
  },
  {
    id: "en.statement.finger-at",
    pattern:
      "=pointed|=points|=pointing|=point =the|=a|=their|=its? =finger|=fingers =of? =blame? =at",
    read: clauseStated("responsibility", "en", (items, from) => !isNegated(items, from)),
    why: "`pointed the finger at` accuses.",
    hits: marked(
      "responsibility",
      "{Residents pointed the finger at the garrison}.",
      "He left, {pointing a finger at the mayor}.",
    ),
    misses: ["He pointed at the map.", "Her finger was cut."],
  },
];
