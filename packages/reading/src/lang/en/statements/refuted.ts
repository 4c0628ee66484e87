import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import { isActive } from "../../../extract/statements/clause.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated, spokenIf, statedPlainly } from "../../../extract/statements/reads.ts";

/** A charge is said to be wrong without the word deny. */
export const englishRefuted: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.does-not-stand",
    pattern:
      "=do|=does|=did neg =correspond|=match|=reflect|=stand|=accord|=square|=tally|=withstand =to|=with|=up|=the|=reality|=any|=scrutiny",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`does not correspond to reality` denies what was alleged.",
    hits: marked(
      "denial",
      "{Reports of a leak do not correspond to reality}.",
      "{His story does not stand up}.",
    ),
    misses: ["They do not stand in the rain.", "The shoes match."],
  },
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
    id: "en.statement.thin-air",
    pattern: "=out =of =thin|=whole =air|=cloth",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "A figure `plucked out of thin air` is denied.",
    hits: marked(
      "denial",
      "{The number was plucked out of thin air}.",
      "That {story is made out of whole cloth}.",
    ),
    misses: ["They ran out of air.", "It came out of the box."],
  },
  {
    id: "en.statement.called-in-quotes",
    pattern:
      "v-call|v-call-base|v-call-ing|v-reject !stop|comma|quote{0,6} =claim|=claims|=allegation|=allegations|=accusation|=accusations|=charge|=charges|=remarks|=assertion|=version|=suggestion|=rumours|=rumors =as? quote-open",
    read: clauseStated("denial", "en", isActive),
    why: "To call a charge something in quotation marks (`called the claim “pure theatre”`) rejects it.",
    hits: marked(
      "denial",
      "{The officer called the claim “pure theatre”}.",
      "{The front described his remarks as “shameless”}.",
    ),
    misses: ["He called the attack “a crime”.", "They called the doctor."],
  },
  {
    id: "en.statement.not-guilty",
    pattern: "=pleaded|=plead|=pleads|=pleading|=pled neg =guilty",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`pleaded not guilty` denies a charge in court.",
    hits: marked(
      "denial",
      "{All six pleaded not guilty}.",
      "{The guards have pleaded not guilty}.",
    ),
    misses: ["He pleaded guilty.", "They pleaded for water."],
  },
  {
    id: "en.statement.none-of-ours",
    pattern: "=none =of =our",
    read: statedPlainly("denial", "en"),
    why: "`none of our units was near`: a side denies a part in it.",
    hits: marked(
      "denial",
      "{None of our units was near the bridge}.",
      "Third: {none of our men fired}.",
    ),
    misses: ["None of them came.", "Our units are near."],
  },
  {
    id: "en.statement.is-an-insult",
    pattern: "be =a|=an =insult|=affront|=slur|=travesty|=smear|=slander|=distortion|=falsehood",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`the claim that … is an insult to the dead` denies it with scorn.",
    hits: marked(
      "denial",
      "{His tale is an insult to the dead}.",
      "{The film is a slur on our men}.",
    ),
    misses: ["He shouted an insult.", "It is a poem."],
  },
  {
    id: "en.statement.found-no",
    pattern:
      "=detected|=observed|=registered|=found|=saw|=seen =no =gathering|=civilians|=evidence|=trace|=indication|=proof|=sign|=basis",
    read: spokenIf("denial", "en"),
    why: "`detected no gathering of civilians` in a side's mouth denies what it is charged with.",
    hits: marked(
      "denial",
      "The army said {its drones detected no gathering of civilians}.",
      "The ministry said that {inspectors found no evidence of torture}.",
    ),
    misses: ["Searchers found no trace of the boat.", "He saw no bread."],
  },
  {
    id: "en.statement.no-deed-done",
    pattern:
      "=no n-deed -{0,3} =conducted|=carried|=launched|=place|=happened|=occurred|=made|=staged",
    read: spokenIf("denial", "en"),
    why: "`said no strikes had been conducted there`: a deed is denied.",
    hits: marked(
      "denial",
      "The coalition said {no strikes had been conducted there}.",
      "The army said that {no raid took place}.",
    ),
    misses: ["No strikes were conducted.", "No arrests were made."],
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
    id: "en.statement.neither-confirm",
    pattern: "=neither =confirm =nor =deny",
    read: clauseStated("denial", "en", () => true),
    why: "`would neither confirm nor deny`: the refusal to answer is worth its own line.",
    hits: marked(
      "denial",
      "{The army would neither confirm nor deny the strike}.",
      "{He can neither confirm nor deny it}.",
    ),
    misses: ["He can confirm it.", "Neither came."],
  },
  {
    id: "en.statement.without-basis",
    pattern:
      "=without|=devoid|=lacking|=lack|=lacks =of? =any|=all|=a|=the|=factual{0,2} =foundation|=truth|=basis|=merit|=substance",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`are devoid of any truth`, `are without foundation` deny.",
    hits: marked(
      "denial",
      "{These statements are devoid of any truth}.",
      "{Such talk is without foundation}.",
    ),
    misses: ["They live without water.", "The truth is out."],
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
    id: "en.statement.found-to-be-false",
    pattern:
      "n-charge|=something =that|=which? -{1,4} =found|=called|=described|=termed|=dismissed|=calls|=describes =to|=as|=quote|=be|=a|quote-open{0,4} n-false|a-false|=falsehood",
    read: statedPlainly("denial", "en"),
    why: "`an account that the inquiry found to be a falsehood`: a body sets a charge aside.",
    hits: marked(
      "denial",
      "He blamed the crew, an {account that the inquiry found to be a falsehood}.",
      "They were beaten, an {allegation which the court described as unfounded}.",
    ),
    misses: ["An account that the bank closed.", "The story is long."],
  },
  {
    id: "en.statement.pack-of-lies",
    pattern: "be =a|=nothing|=all =but? =a? =pack|=tissue|=web|=string =of n-false",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`is a pack of lies` denies in a body.",
    hits: marked(
      "denial",
      "{Their story is a pack of lies}.",
      "{The report was a tissue of lies}.",
    ),
    misses: ["He sold a pack of cards.", "It is a web of roads."],
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
