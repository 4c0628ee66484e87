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

/** "It was not clear who | was behind the blast": nobody is named. */
function isAsked(items: readonly Item[], from: number): boolean {
  const who = items[from - 1]?.word === "who" ? from - 1 : from - 2;
  return items[who]?.word === "who" && UNKNOWN.has(items[who - 1]?.word ?? "");
}
const UNKNOWN: ReadonlySet<string> = new Set(
  "clear unclear known unknown certain uncertain established determined say know".split(" "),
);

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
    pattern: [
      // Who is accused is the actor; who accuses is in the chain
      "v-accuse|v-accuse-base|v-accuse-ing|v-blame|=blame|=blames|v-blame-ing =the? -{0,1} actor:source|party-noun|armed",
      // `attributed the strike to the army`: a deed is laid on a side
      "=attributed|=ascribed|=attributes|=attribute|=attributing !stop|that|comma{1,7} =to =the|=a|=an? -{0,2} actor:source|party-noun|armed|n-weapon",
      // `I accuse those who sent them`: accused by what they did
      "v-accuse|v-accuse-base|v-accuse-ing =those|=everyone|=all|=whoever|=anyone",
      // `claimed on Sunday to have shot down a jet`: the doer says so itself
      "=claimed|=claims|=claim|=claiming|=boasted|=boasts -{0,3} =to =have =been? v-attack|=brought|=carried|=downed",
    ],
    read: clauseStated("responsibility", "en", isActive),
    why: "Who is accused, named or said to have done it is the actor; who accuses is in the chain.",
    hits: marked(
      "responsibility",
      "{The ministry accused the rebels of opening the gates}.",
      "{Residents blamed the army for the shelling}.",
      "{The council attributed the attack to the army}.",
      "{Two pages attribute the raid to a militia}.",
      "{I accuse those who sent them}.",
      "{She accused everyone who signed it}.",
      "{The front claimed on Sunday to have shot down a jet}.",
      "{The rebels claim to have destroyed two tanks}.",
    ),
    misses: [
      "He blamed the weather.",
      "The accused was silent.",
      "He attributed the blaze to a short circuit.",
      "The poem is attributed to him.",
      "I do not accuse those boys.",
      "The accused are those two.",
      "He claimed to have seen it.",
      "They claim to be ill.",
    ],
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
    id: "en.statement.behind",
    pattern: [
      // `responsible for the killings` names who is held to have done it
      "=responsible|=accountable|=answerable =for =the|=this|=that|=these|=those|=a? -{0,2} n-deed",
      // `put the blame on` accuses
      "=blame =squarely|=entirely? =on|=at|=with|=lies|=falls|=upon",
      // `bears the hallmarks of` names a suspect
      "=bears|=bear|=bore|=has|=have|=carries|=had =all? =the|=every =signature|=signatures|=hallmarks|=hallmark|=fingerprints|=marks =of",
      // `never claimed the attack`: what a side has not said about a deed
      "neg =claimed|=claim|=admitted|=acknowledged =any|=the|=this? n-deed|liability",
      // `is behind the attack` names the doer
      "be|=stands|=stood|=stand|=lay|=being =behind =the|=this|=that|=these|=a|=it? -{0,2} n-deed|=it|=them",
      // An admission of the deed by its doer
      "v-admit|v-admit-base|v-admit-ing =to|=having? v-attack-ing|=carrying|v-attack",
      // `was the work of` names the doer
      "=the =work|=handiwork|=doing =of =the|=our|=its|=their|=an|=a? -{0,2} actor:source|party-noun|armed|member|=wing|=men|=engineers|=agents|=squads",
      // `at the hands of` names the doer
      "=at =the =hands =of",
    ],
    read: clauseStated("responsibility", "en", (items, from) => from > 0 && !isAsked(items, from)),
    why: "Who is behind a deed, answerable for it, admits it or bears its signature ('was the work of', 'at the hands of', 'put the blame on').",
    hits: marked(
      "responsibility",
      "{The militia is responsible for the killings}.",
      "{Those responsible for the raid are known}.",
      "{The mayor put the blame on the garrison}.",
      "{Residents laid the blame at the door of the army}.",
      "{The raid bears the signature of the Dawn Front}.",
      "{It had all the hallmarks of the rebels}.",
      "{The column never claimed the attack}.",
      "{The rebels have not claimed responsibility}.",
      "{The valley militia is behind the attack}.",
      "{The same men were behind the killings}.",
      "{The army admitted shelling the market}.",
      "{A gunner admitted firing the first shot}.",
      "{The blast was the work of the Dawn Front}.",
      "{This is the work of rebels}.",
      "{Three men died at the hands of the garrison}.",
      "{Captives suffered at the hands of guards}.",
    ),
    misses: [
      "She is responsible for the school.",
      "It was not immediately clear who was behind the blast.",
      "It is not known who was responsible for the attack.",
      "A responsible man came.",
      "Nobody took the blame.",
      "Blame is easy.",
      "The letter bears the signature.",
      "It had the marks on it.",
      "He never claimed a prize.",
      "She did not claim the bag.",
      "The car was behind the bus.",
      "He stood behind the gate.",
      "He admitted defeat.",
      "They admitted ten patients.",
      "The work of the nurses is hard.",
      "He loved the work of the poet.",
      "Time on his hands.",
      "The road is in the hands of rebels.",
    ],
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
    pattern: [
      // The passive accuses too (`is accused of`, `were blamed for`)
      "be|=been|=stands v-accuse|=suspected|v-blame =of|=for|=by|=in",
      // `the attack is attributed to the Front`
      "be|=been =widely|=also{0,1} =attributed|=ascribed =to article? quote? -{0,3} quote? actor:source|party-noun|armed",
      // `faces charges of causing the wreck`
      "=faces|=face|=faced|=facing -{0,2} =charges|=accusations|=allegations|=charge =of|=for|=over|=including|=related|=linked",
      // To hold somebody responsible accuses him
      "=held|=hold|=holds|=holding !that|stop|comma|=a{1,1} !that|stop|comma{0,9} =responsible|=accountable|=answerable|=liable",
      // `pointed the finger at` accuses
      "=pointed|=points|=pointing|=point =the|=a|=their|=its? =finger|=fingers =of? =blame? =at",
      // `were led away by soldiers`: the passive with a side
      "=led|=taken|=dragged|=driven|=marched|=beaten|=rounded =away|=off|=up? =by =a|=an|=the? -{0,2} actor:party-noun|armed|member",
      // `responsibility was claimed by`, `the attack was claimed by`: the passive of a claim
      "liability|n-deed =for|=was|=were|=has|=been -{0,4} =claimed =by",
      // Where a shell came from says whose it was
      "=shells|=rockets|=shots|=fire|=missile|=missiles|=mortars|=rounds|=bullets|=drone|=drones|=shell|=rocket !stop|comma{0,8} =came|=come|=fired|=launched =from",
    ],
    read: clauseStated("responsibility", "en", (items, from) => !isNegated(items, from)),
    why: "Somebody is accused, held responsible or pointed at, or a deed is told in the passive with its doer ('claimed by', 'led away by soldiers').",
    hits: marked(
      "responsibility",
      "{The garrison is accused of burning the mill}.",
      "{Two brothers were blamed for the fire}.",
      "{The attack is attributed to the Dawn Front}.",
      "{The captain faces charges of causing the wreck}.",
      "{We hold the governor fully responsible}.",
      "{The union held both sides accountable}.",
      "{Residents pointed the finger at the garrison}.",
      "He left, {pointing a finger at the mayor}.",
      "{Two men were led away by soldiers}.",
      "{The boys were rounded up by the militia}.",
      "{The attack was claimed by the Dawn Front}.",
      "{Responsibility for the raid was claimed by a new group}.",
      "{The shells came from the fort on the hill}.",
      "{The rockets that hit the school were fired from army lines}.",
    ),
    misses: [
      "The accused was silent.",
      "No one was accused of it.",
      "She held a responsible post.",
      "He did not hold them responsible.",
      "He pointed at the map.",
      "Her finger was cut.",
      "She was taken away by train.",
      "The crowd was led by a priest.",
      "The bag was claimed by its owner.",
      "No attack was claimed by anyone.",
      "Help came from abroad.",
      "The shells lay on the beach.",
    ],
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
];
