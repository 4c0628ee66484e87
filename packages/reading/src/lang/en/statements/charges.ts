import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { marked } from "../../marked.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import { isActive, isNegated } from "../../../extract/statements/clause.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated, statedPlainly } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

const DONE: ReadonlySet<string> = new Set("this it that these".split(" "));

/** Somebody named or a side stands right before "did this". */
function somebody(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before === undefined || before.tags.includes("pronoun") || NOT_DOERS.has(before.word))
    return false;
  if (AUTHORS.has(before.word)) return true;
  return hasAny(before, [
    "party-noun",
    "armed",
    "body-noun",
    "loaded",
    "name",
    "actor",
    "quote-close",
  ]);
}
const AUTHORS: ReadonlySet<string> = new Set("state garrison terrorists enemy occupier".split(" "));
const NOT_DOERS: ReadonlySet<string> = new Set(
  "who why how what that which and so as i you".split(" "),
);

/** Ways of laying a deed on somebody without the words accuse and blame. */
export const englishCharges: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.points-to",
    pattern:
      "=point|=points|=pointed|=pointing =to|=at|=towards =the? -{0,2} actor:source|party-noun|armed",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from, to) => items[to - 1]?.suffix === "" && !isNegated(items, from),
    ),
    why: "`points to the garrison`: suspicion has an address.",
    hits: marked(
      "responsibility",
      "{Two sources point to the army}.",
      "{The ministry was quick to point to the rebels}.",
    ),
    misses: ["He pointed to the map.", "They pointed to the army's own figures."],
  },
  {
    id: "en.statement.attributed-to-side",
    pattern:
      "=attributed|=ascribed|=attributes|=attribute|=attributing !stop|that|comma{1,7} =to =the|=a|=an? -{0,2} actor:source|party-noun|armed|n-weapon",
    read: clauseStated("responsibility", "en", isActive),
    why: "`attributed the strike to the army`: a deed is laid on a side.",
    hits: marked(
      "responsibility",
      "{The council attributed the attack to the army}.",
      "{Two pages attribute the raid to a militia}.",
    ),
    misses: ["He attributed the blaze to a short circuit.", "The poem is attributed to him."],
  },
  {
    id: "en.statement.signature-of",
    pattern:
      "=bears|=bear|=bore|=has|=have|=carries|=had =all? =the|=every =signature|=signatures|=hallmarks|=hallmark|=fingerprints|=marks =of",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`bears the hallmarks of` names a suspect.",
    hits: marked(
      "responsibility",
      "{The raid bears the signature of the Dawn Front}.",
      "{It had all the hallmarks of the rebels}.",
    ),
    misses: ["The letter bears the signature.", "It had the marks on it."],
  },
  {
    id: "en.statement.bears-blame",
    pattern:
      "=bears|=bear|=bore|=bearing|=shares|=share =the|=full|=sole|=all|=some|=a|=direct|=heavy|=primary{0,2} liability",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) => from > 0 && !isNegated(items, from),
    ),
    why: "`bears full responsibility`: who is held to answer for it.",
    hits: marked(
      "responsibility",
      "{The garrison alone bears the blame for the fire}.",
      "{Both sides bear responsibility}.",
    ),
    misses: ["They bear no responsibility.", "The bear was seen."],
  },
  {
    id: "en.statement.is-to-blame",
    pattern: "be =alone|=solely|=entirely|=also|=largely? =to =blame",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) => from > 0 && !isNegated(items, from),
    ),
    why: "`is to blame` accuses.",
    hits: marked(
      "responsibility",
      "{The governor is to blame}.",
      "{Officials were to blame for the collapse}.",
    ),
    misses: ["No one is to blame.", "It is hard to blame him."],
  },
  {
    id: "en.statement.accuse-those",
    pattern: "v-accuse|v-accuse-base|v-accuse-ing =those|=everyone|=all|=whoever|=anyone",
    read: clauseStated("responsibility", "en", isActive),
    why: "`I accuse those who sent them`: accused by what they did.",
    hits: marked(
      "responsibility",
      "{I accuse those who sent them}.",
      "{She accused everyone who signed it}.",
    ),
    misses: ["I do not accuse those boys.", "The accused are those two."],
  },
  {
    id: "en.statement.nobody-came-forward",
    pattern: "none -{0,3} =come|=came|=stepped =forward -{0,3} =to =claim|=say|=take|=admit|=own",
    read: statedPlainly("responsibility", "en", "denied"),
    why: "`no group has come forward`: the doer is unknown.",
    hits: marked(
      "responsibility",
      "{No group has come forward to claim the raid}.",
      "{No one came forward to admit it}.",
    ),
    misses: ["Nobody came forward with news of the boy.", "No step forward was made."],
  },
  {
    id: "en.statement.never-claimed",
    pattern: "neg =claimed|=claim|=admitted|=acknowledged =any|=the|=this? n-deed|liability",
    read: clauseStated("responsibility", "en", (_, from) => from > 0),
    why: "`never claimed the attack`: what a side has not said about a deed.",
    hits: marked(
      "responsibility",
      "{The column never claimed the attack}.",
      "{The rebels have not claimed responsibility}.",
    ),
    misses: ["He never claimed a prize.", "She did not claim the bag."],
  },
  {
    id: "en.statement.claimed-to-have",
    pattern:
      "=claimed|=claims|=claim|=claiming|=boasted|=boasts -{0,3} =to =have =been? v-attack|=brought|=carried|=downed",
    read: clauseStated("responsibility", "en", isActive),
    why: "`claimed on Sunday to have shot down a jet`: the doer says so itself.",
    hits: marked(
      "responsibility",
      "{The front claimed on Sunday to have shot down a jet}.",
      "{The rebels claim to have destroyed two tanks}.",
    ),
    misses: ["He claimed to have seen it.", "They claim to be ill."],
  },
  {
    id: "en.statement.confessed",
    pattern: "=confessed|=confesses|=confessing =to",
    read: clauseStated("responsibility", "en", (items, from) => from > 0 && isActive(items, from)),
    why: "`confessed to having planted the bomb`: a suspect's own word, in somebody's report.",
    hits: marked(
      "responsibility",
      "{She has confessed to arson}.",
      "{He has confessed to the murders}.",
    ),
    misses: ["He confessed his love.", "She never confessed to it."],
  },
  {
    id: "en.statement.singled-out",
    pattern: "=singled|=singles|=singling =out -{1,12} =for",
    read: clauseStated("responsibility", "en", (items, from) => from > 0 && isActive(items, from)),
    why: "`singled out the chief for`: a report finds somebody at fault.",
    hits: marked(
      "responsibility",
      "{The report singled out the mayor for his silence}.",
      "{It singles out two guards for blame}.",
    ),
    misses: ["They singled out a ram.", "He was singled out for praise."],
  },
  {
    id: "en.statement.work-of-those",
    pattern: "=the =work|=handiwork|=doing =of",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) =>
        items[from - 1]?.tags.includes("be") === true &&
        items
          .slice(Math.max(0, from - 5), from)
          .some((item) => DONE.has(item.word) || item.tags.includes("n-deed")),
    ),
    why: "`This is the work of a handful of adventurers`: a deed is laid on whoever follows.",
    hits: marked(
      "responsibility",
      "{This is the work of a handful of adventurers}.",
      "{The fire was the doing of thieves}.",
    ),
    misses: ["The song is the work of a poet.", "It is hard work."],
  },
  {
    id: "en.statement.did-this",
    pattern: "=did =this|=it",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) => isActive(items, from) && somebody(items, from),
    ),
    why: "`The state did this`: the doer in three words.",
    hits: marked(
      "responsibility",
      "{The garrison did this}.",
      "The agency claims {terrorists did it to frame the army}.",
    ),
    misses: ["Who did this?", "He did it well."],
  },
  {
    id: "en.statement.none-owned-up",
    pattern: "none -{0,4} =owned =up",
    read: statedPlainly("responsibility", "en", "denied"),
    why: "`no one has owned up`: the doer is unknown.",
    hits: marked("responsibility", "{No one has owned up}.", "{Nobody owned up to the raid}."),
    misses: ["He owned up to it.", "No house is owned here."],
  },
  {
    id: "en.statement.ordered-by",
    pattern:
      "=arson|=murder|=sabotage|=execution|=massacre|=crime comma? -{0,2} =ordered|=planned|=committed|=covered =up? =by",
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) => from > 0 && !isNegated(items, from),
    ),
    why: "`this was arson, ordered by`: a deed is given a doer.",
    hits: marked(
      "responsibility",
      "{This was arson, ordered by men with keys}.",
      "{It was sabotage planned by rivals}.",
    ),
    misses: ["Murder is a crime.", "It was ordered by post."],
  },
];
