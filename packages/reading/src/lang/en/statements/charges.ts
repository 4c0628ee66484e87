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
    id: "en.statement.is-to-blame",
    pattern: [
      // `bears full responsibility`: who is held to answer for it
      "=bears|=bear|=bore|=bearing|=shares|=share =the|=full|=sole|=all|=some|=a|=direct|=heavy|=primary{0,2} liability",
      // `is to blame` accuses
      "be =alone|=solely|=entirely|=also|=largely? =to =blame",
      // `this was arson, ordered by`: a deed is given a doer
      "=arson|=murder|=sabotage|=execution|=massacre|=crime comma? -{0,2} =ordered|=planned|=committed|=covered =up? =by",
    ],
    read: clauseStated(
      "responsibility",
      "en",
      (items, from) => from > 0 && !isNegated(items, from),
    ),
    why: "'Bears full responsibility', 'is to blame', 'arson, ordered by': who is held to answer for it.",
    hits: marked(
      "responsibility",
      "{The garrison alone bears the blame for the fire}.",
      "{Both sides bear responsibility}.",
      "{The governor is to blame}.",
      "{Officials were to blame for the collapse}.",
      "{This was arson, ordered by men with keys}.",
      "{It was sabotage planned by rivals}.",
    ),
    misses: [
      "They bear no responsibility.",
      "The bear was seen.",
      "No one is to blame.",
      "It is hard to blame him.",
      "Murder is a crime.",
      "It was ordered by post.",
    ],
  },

  {
    id: "en.statement.nobody-claimed",
    pattern: [
      // `no group has come forward`: the doer is unknown
      "none -{0,3} =come|=came|=stepped =forward -{0,3} =to =claim|=say|=take|=admit|=own",
      // `no one has owned up`: the doer is unknown
      "none -{0,4} =owned =up",
      // That nobody has claimed it is a finding about responsibility: denied, so that nobody is taken for the doer
      "none !that|stop|comma|say{0,4} v-own|v-admit =carrying|=planting|=firing|=the|=it|=them|=any? liability|n-deed|=it|=them|=planting|=carrying|=firing|=that|=to",
      // `nobody has said who`: the doer is unknown
      "none !that|stop|comma{0,3} =said|=say|=named|=identified|=knows|=know =who",
      // `no claim of responsibility`: the doer is unknown
      "=no =immediate|=public|=credible|=formal? =claim|=claims =of liability",
    ],
    read: statedPlainly("responsibility", "en", "denied"),
    why: "That nobody has claimed it, owned up or said who it was is a finding about responsibility: denied, so that nobody is taken for the doer.",
    hits: marked(
      "responsibility",
      "{No group has come forward to claim the raid}.",
      "{No one came forward to admit it}.",
      "{No one has owned up}.",
      "{Nobody owned up to the raid}.",
      "{No group has admitted the raid}.",
      "{Nobody has claimed the attack}.",
      "{Nobody has said who the attackers were}.",
      "{No one has identified who fired}.",
      "There was {no immediate claim of responsibility}.",
      "{No claim of responsibility was made}.",
    ),
    misses: [
      "Nobody came forward with news of the boy.",
      "No step forward was made.",
      "He owned up to it.",
      "No house is owned here.",
      "No group has arrived.",
      "Nobody has seen the boat.",
      "Nobody has said a word.",
      "She has said who came.",
      "There was no claim on the house.",
      "A claim of illness.",
    ],
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
];
