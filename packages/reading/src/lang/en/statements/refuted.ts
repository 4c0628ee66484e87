import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import { isActive } from "../../../extract/statements/clause.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated, spokenIf, statedPlainly } from "../../../extract/statements/reads.ts";

/** A charge is said to be wrong without the word deny. */
export const englishRefuted: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.not-borne-out",
    pattern:
      "neg quote? =credible|=supported|=substantiated|=borne|=plausible|=backed|=sustained|=founded",
    read: clauseStated(
      "denial",
      "en",
      (items, from) => from > 0 && items[from - 1]?.word !== "could",
    ),
    why: "`is not borne out by the evidence`, `was “not credible”`: a charge is set aside.",
    hits: marked(
      "denial",
      "That {claim is not borne out by the evidence}.",
      "The coalition said that {this was not credible}.",
    ),
    misses: ["It is a credible threat.", "He is not well."],
  },

  {
    id: "en.statement.was-not-there",
    pattern: "be neg quote? =there|=present|=aware|=informed|=near|=in|=at =the? -{0,1}",
    read: spokenIf(
      "denial",
      "en",
      (items, from) =>
        from > 0 && !items.slice(from, from + 5).some(({ word }) => STATES.has(word)),
    ),
    why: "`that his client was not in the capital`: an alibi denies.",
    hits: marked(
      "denial",
      "His lawyer maintains that {the general was not in the capital}.",
      "The army said {its men were not near the mill}.",
    ),
    misses: ["The gate was not in use.", "They were not there."],
  },

  {
    id: "en.statement.not-a-shot",
    pattern:
      "=not|=no =a|=one? =single? =shot|=shots|=round|=rounds|=bullet|=bullets|=shell|=shells|=rocket|=rockets be|have =been? =fired|=launched|=used|=dropped",
    read: statedPlainly("denial", "en"),
    why: "`not a single round was fired by our police`: a charge is denied.",
    hits: marked(
      "denial",
      "{Not a single round was fired by our police}.",
      "{Not one bullet was fired at them}.",
    ),
    misses: ["No shots were heard.", "A single shot was fired."],
  },
  {
    id: "en.statement.charge-that-is-denied",
    pattern: "n-charge =that|=which? -{1,4} v-reject|v-reject-base|v-deny|v-deny-base|=strenuously",
    // "the claim that prices fell is disputed": a passive
    read: (match, context) =>
      isActive(match.items, match.to - 1) ? statedPlainly("denial", "en")(match, context) : null,
    why: "`a claim that partners reject`: the denial stands behind the charge.",
    hits: marked(
      "denial",
      "They had carried arms, a {claim that partners reject}.",
      "He was drunk, an {allegation which his family denies}.",
    ),
    misses: ["The claim that ten died is old.", "A report that the court read."],
  },

  {
    id: "en.statement.contradicts",
    pattern:
      "=contradicts|=contradicted|=contradict|=disproves|=disproved|=belies|=belied =this|=that|=it|=these|=the -{0,4}",
    read: clauseStated("denial", "en", (items, from) => from > 0 && isActive(items, from)),
    why: "`a memo contradicts this`: a document speaks against a charge.",
    hits: marked(
      "denial",
      "{An internal memo contradicts this}.",
      "{The ledger of the mill contradicts it}.",
    ),
    misses: ["He never contradicts her.", "They were contradicted."],
  },
  {
    id: "en.statement.innocent",
    pattern: "be =innocent",
    read: spokenIf("denial", "en", (items, from, to) => {
      const next = items[to];
      const ends = next === undefined || next.tags.some((tag) => CLOSES.has(tag));
      return items[from - 1]?.tags.includes("article") !== true && (ends || next.word === "of");
    }),
    why: "`insists he is innocent` denies a charge.",
    hits: marked(
      "denial",
      "His lawyer insists {he is innocent}.",
      "The lawyer said that {the men were innocent}.",
    ),
    misses: ["The army said they were innocent bystanders.", "An innocent man died."],
  },
  {
    id: "en.statement.nobody-fired",
    pattern: "none !that|stop|comma{0,3} =fired|=shot|=opened|=attacked|=touched|=ordered|=beat",
    read: spokenIf(
      "denial",
      "en",
      (items, from) => items[from - 1]?.tags.includes("that") === true,
    ),
    why: "`maintains that nobody fired`: a deed is denied.",
    hits: marked(
      "denial",
      "The ministry maintains that {nobody fired at the crowd}.",
      "The army said that {no soldier had opened fire}.",
    ),
    misses: ["Nobody fired at the crowd.", "He said that nobody came."],
  },
];
const CLOSES: ReadonlySet<string> = new Set(["stop", "comma", "clause", "quote-close"]);
/** "was not in pain" is no alibi. */
const STATES: ReadonlySet<string> = new Set(
  "pain use danger time question doubt control".split(" "),
);
