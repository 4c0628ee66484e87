import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import {
  clauseEnd,
  clauseStart,
  isActive,
  nounGoesOn,
} from "../../../extract/statements/clause.ts";
import {
  clauseStated,
  spokenIf,
  stated,
  statedPlainly,
} from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

/** Not `were denied`, `denied bail`: somebody denies, and something that was said or done. */
function denies(items: readonly Item[], from: number): boolean {
  if (!isActive(items, from) || items[from + 1]?.word === "by") return false;
  const next = items[from + 1];
  if (next === undefined || next.tags.includes("stop")) return false;
  return !REFUSED.has(next.word);
}
const REFUSED: ReadonlySet<string> = new Set(
  "bail access entry water food permission visas visa aid treatment it them him her us medical anyone".split(
    " ",
  ),
);

/** "the story is false", at the end of its clause. */
function isSaidOf(items: readonly Item[], from: number, to: number): boolean {
  const next = items[to];
  const ends =
    next === undefined || next.tags.some((tag) => CLOSES.has(tag)) || next.word === "and";
  return (
    ends &&
    /^(?:is|are|was|were|all|utterly|entirely|completely)$/u.test(items[from - 1]?.word ?? "")
  );
}
const CLOSES: ReadonlySet<string> = new Set(["stop", "comma", "clause", "quote-close"]);

/** "We did not fire"; "it did not strike" only where it is said or the men are one's own ("our people do not …"). */
function ownOrSaid(items: readonly Item[], from: number): boolean {
  const word = items[from]?.word;
  if (word === "we") return true;
  for (let i = from; i >= 0 && from - i <= 3; i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.word === "our" || hasAny(item, ["say", "that"])) return true;
  }
  return false;
}

/** What is denied, and by whom. */
export const englishDenials: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.denied",
    pattern:
      "actor:source|party-noun|body-noun|armed !that|stop|comma{0,2} v-deny|=denies|=refutes",
    read: (match, context) =>
      isActive(match.items, match.to - 1) ? stated("denial", "en")(match, context) : null,
    why: "A denial by a known side is a claim of its own.",
    hits: marked(
      "denial",
      "The {rebels denied the killing of guards}.",
      "The {ministry denied that inmates escaped}.",
    ),
    misses: ["He denied it.", "They were denied water."],
  },
  {
    id: "en.statement.denies",
    pattern: [
      // A denial by anybody is a claim of its own; `denied water` and `were denied` deny nothing
      "v-deny|v-deny-base|v-deny-ing",
      // To reject an allegation denies it; to reject an offer does not
      "v-reject|v-reject-base|v-reject-ing !that|stop|comma{0,7} n-charge|n-false|a-false",
      // To call a report a fabrication denies it
      "v-call|v-call-base|v-call-ing -{1,7} n-false|a-false",
    ],
    read: clauseStated("denial", "en", denies),
    why: "A denial, a rejected allegation or a report called a fabrication is a claim of its own; 'denied water', 'were denied' and a rejected offer deny nothing.",
    hits: marked(
      "denial",
      "{We deny what was said about the wells}.",
      "One boat burned, he said, {denying that shots were fired}.",
      "{The harbour master rejected any suggestion of looting}.",
      "{The ministry firmly rejects the allegations}.",
      "{The spokesman called the report a fabrication}.",
      "{The ministry dismissed the figures as exaggerated}.",
    ),
    misses: [
      "They were denied water.",
      "The court denied bail.",
      "The rebels rejected the offer.",
      "The rejected parts were sold.",
      "They called the doctor.",
      "He told a lie.",
    ],
  },

  {
    id: "en.statement.untrue",
    pattern: "a-false|n-false",
    read: clauseStated("denial", "en", isSaidOf),
    why: "To call a story false denies it.",
    hits: marked(
      "denial",
      "{The story of a leak is nonsense}.",
      "{The figures given by some pages are invented}.",
    ),
    misses: ["A false wall hid the door.", "It is false modesty."],
  },
  {
    id: "en.statement.no-truth",
    pattern: [
      // `There is no truth in` denies
      "=no =truth|=basis|=foundation|=substance|=evidence =whatsoever? =in|=to|=for|=that",
      // `none of our units was near`: a side denies a part in it
      "=none =of =our",
      // `an account that the inquiry found to be a falsehood`: a body sets a charge aside
      "n-charge|=something =that|=which? -{1,4} =found|=called|=described|=termed|=dismissed|=calls|=describes =to|=as|=quote|=be|=a|quote-open{0,4} n-false|a-false|=falsehood",
    ],
    read: statedPlainly("denial", "en"),
    why: "'There is no truth in', 'none of our units', 'found to be a falsehood' deny a charge.",
    hits: marked(
      "denial",
      "There is {no truth in the tale that the guard fled}.",
      "There is {no basis for these claims}.",
      "{None of our units was near the bridge}.",
      "Third: {none of our men fired}.",
      "He blamed the crew, an {account that the inquiry found to be a falsehood}.",
      "They were beaten, an {allegation which the court described as unfounded}.",
    ),
    misses: [
      "The truth is in the files.",
      "No basis was laid.",
      "None of them came.",
      "Our units are near.",
      "An account that the bank closed.",
      "The story is long.",
    ],
  },
  {
    id: "en.statement.a-lie",
    pattern: [
      // `It is a lie that` denies in the plainest words
      "be quote? =a|=an|=another|=pure|=nothing|=the =but|=complete|=total|=cheap|=vile|=outright|=blatant? n-false",
      // Neither confirmed nor denied: the refusal to answer is worth its own line
      "=neither =confirmed|=confirms =nor =denied|=denies",
      // `would neither confirm nor deny`: the refusal to answer is worth its own line
      "=neither =confirm =nor =deny",
    ],
    read: clauseStated("denial", "en", () => true),
    why: "'It is a lie that' denies in the plainest words; 'neither confirmed nor denied' is the refusal to answer, and worth its own line.",
    hits: marked(
      "denial",
      "{It is a lie that our marshals were armed}.",
      "{Their report is a lie}.",
      "{The office has neither confirmed nor denied the news}.",
      "{He neither confirms nor denies it}.",
      "{The army would neither confirm nor deny the strike}.",
      "{He can neither confirm nor deny it}.",
    ),
    misses: [
      "He told a lie.",
      "She is a liar.",
      "Neither came.",
      "He confirmed it.",
      "He can confirm it.",
    ],
  },
  {
    id: "en.statement.had-no-part",
    pattern: [
      // `had no part in`, `has no soldiers on`: a side denies being in it
      "have|=played|=took|=plays|=bears =no|=neither =direct|=such? =part|=role|=hand|=link|=links|=involvement|=connection|=soldiers|=troops|=fighters|=forces|=presence|=knowledge|=prisoners|=intention|=ties|=responsibility|=quarrel|=captives|=detainees|=plans|=plan",
      // `had nothing to do with` denies a part in it
      "=nothing =to =do =with",
      // `it is not true that` denies
      "neg =true|=correct|=accurate|=responsible|=involved|=behind",
      // `does not correspond to reality` denies what was alleged
      "=do|=does|=did neg =correspond|=match|=reflect|=stand|=accord|=square|=tally|=withstand =to|=with|=up|=the|=reality|=any|=scrutiny",
      // A figure `plucked out of thin air` is denied
      "=out =of =thin|=whole =air|=cloth",
      // `pleaded not guilty` denies a charge in court
      "=pleaded|=plead|=pleads|=pleading|=pled neg =guilty",
      // `the claim that … is an insult to the dead` denies it with scorn
      "be =a|=an =insult|=affront|=slur|=travesty|=smear|=slander|=distortion|=falsehood",
      // `are devoid of any truth`, `are without foundation` deny
      "=without|=devoid|=lacking|=lack|=lacks =of? =any|=all|=a|=the|=factual{0,2} =foundation|=truth|=basis|=merit|=substance",
      // `is a pack of lies` denies in a body
      "be =a|=nothing|=all =but? =a? =pack|=tissue|=web|=string =of n-false",
    ],
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "A side had nothing to do with it, or what is said is not true, without foundation, plucked out of thin air: denied.",
    hits: marked(
      "denial",
      "{The union had no part in the fire}.",
      "{Our state has no troops on the island}.",
      "{Our men had nothing to do with the fire}.",
      "{The union has nothing to do with it}.",
      "{It is not true that the gate was open}.",
      "{What they print is not true}.",
      "{Reports of a leak do not correspond to reality}.",
      "{His story does not stand up}.",
      "{The number was plucked out of thin air}.",
      "That {story is made out of whole cloth}.",
      "{All six pleaded not guilty}.",
      "{The guards have pleaded not guilty}.",
      "{His tale is an insult to the dead}.",
      "{The film is a slur on our men}.",
      "{These statements are devoid of any truth}.",
      "{Such talk is without foundation}.",
      "{Their story is a pack of lies}.",
      "{The report was a tissue of lies}.",
    ),
    misses: [
      "The play has no third part.",
      "They had no bread.",
      "There is nothing to do.",
      "He had to do with less.",
      "Is it true?",
      "He is not there.",
      "They do not stand in the rain.",
      "The shoes match.",
      "They ran out of air.",
      "It came out of the box.",
      "He pleaded guilty.",
      "They pleaded for water.",
      "He shouted an insult.",
      "It is a poem.",
      "They live without water.",
      "The truth is out.",
      "He sold a pack of cards.",
      "It is a web of roads.",
    ],
  },
  {
    id: "en.statement.contrary-to",
    pattern:
      "=contrary =to =the|=some|=these|=recent|=media|=certain|=all? =what|n-charge|=posts|=pages",
    read: (match, context) => {
      const made = statedPlainly("denial", "en")(match, context);
      if (made === null) return null;
      const { items, from, to } = match;
      const isAside = items[from - 1]?.tags.includes("comma") === true;
      const opens = from === 0 || (isAside && items[from - 2]?.tags.includes("that") === true);
      if (opens) {
        const comma = items.findIndex((item, at) => at >= to && item.tags.includes("comma"));
        const end = comma < 0 ? made.end : clauseEnd(items, comma + 1, context.raw);
        return { ...made, start: items[from]?.start ?? made.start, end };
      }
      const before = items[clauseStart(items, isAside ? from - 1 : from)];
      return { ...made, start: Math.min(made.start, before?.start ?? made.start) };
    },
    why: "`There is no leak, contrary to` what others say: the clause that it stands in denies that.",
    hits: marked(
      "denial",
      "{The port has no curfew, contrary to what was posted}.",
      "{We have no curfew, contrary to rumours}.",
      "{Contrary to what has been claimed, no drone was seen by our men}.",
      "The port said that, {contrary to reports, no guard was armed}.",
    ),
    misses: ["It rained, contrary to the forecast.", "No, thank you."],
  },

  {
    id: "en.statement.did-not",
    pattern:
      "=we|=people|=men|=it|=they|=he|=she|armed =do|=did|=have|=has|=had? neg =ever|=once? v-attack|v-attack-base|=harm|=harmed|=hurt|=touch|=touched|=attack|=carry|=carried",
    read: clauseStated("denial", "en", ownOrSaid),
    why: "`we did not fire`, `said it did not strike`: a side denies a charge.",
    hits: marked(
      "denial",
      "{We did not fire on the market}.",
      "The army said {it did not strike the clinic}.",
      "{Our people do not bomb homes}.",
    ),
    misses: ["We never sleep.", "They did not fire.", "He did not burn the toast."],
  },
  {
    id: "en.statement.there-was-no",
    pattern:
      "=there =was|=is|=were|=are|=has|=have =been? =no -{0,1} n-deed|=curfew|=crisis|=shortage|=withdrawal|=leak|=escapes|=torture|=hunger|=famine|=starvation|=siege|=coup|=epidemic|=outbreak|=deal|=negotiations|=overcrowding",
    read: (match, context) =>
      nounGoesOn(match.items, match.to)
        ? null
        : statedPlainly("denial", "en", "denied")(match, context),
    why: "`there was no shelling`: what others report is denied.",
    hits: marked(
      "denial",
      "{There was no shelling}, the army said.",
      "{There is no famine in the valley}.",
    ),
    misses: [
      "There was no bread.",
      "There is no road.",
      "There was no fire-safety gear at the mill.",
      "There was no escape.",
    ],
  },
  {
    id: "en.statement.nothing-of",
    pattern: "=nothing =of =the =kind|=sort",
    read: statedPlainly("denial", "en", "denied"),
    why: "`nothing of the kind` denies what was said before.",
    hits: marked("denial", "{Nothing of the kind happened}.", "He saw {nothing of the sort}."),
    misses: ["It is of the same kind.", "Nothing happened."],
  },
  {
    id: "en.statement.no-such-thing",
    pattern: [
      // `No village has been flooded` in the mouth of a body or a side denies what others say; an outlet only tells
      "^ none !that|stop|comma{0,4} =has|=have|=had|=was|=were|=is|=are =been? v-attack|=arrested|=detained|=executed|=tortured|=flooded|=harmed|=touched|=transferred|=taken|=bombed|=used|=displaced|=expelled|=evicted|=held|=ill-treated|=mistreated|=looted|=paid|=promised|=closed|=cut|=starved",
      // `had neither knowledge of nor any hand in`: two denials in one, in the mouth of a side
      "be|have|=did|=do|=does|v-own =neither !that|stop|comma|=confirmed{1,6} =nor",
      // `has paid nothing and promised nothing`: in the mouth of a side, what others say is denied
      "have|=did|=do|=does !stop|that|comma{1,2} =nothing",
      // `detected no gathering of civilians` in a side's mouth denies what it is charged with
      "=detected|=observed|=registered|=found|=saw|=seen =no =gathering|=civilians|=evidence|=trace|=indication|=proof|=sign|=basis",
      // `said no strikes had been conducted there`: a deed is denied
      "=no n-deed -{0,3} =conducted|=carried|=launched|=place|=happened|=occurred|=made|=staged",
    ],
    read: spokenIf("denial", "en"),
    why: "'No village has been flooded', 'had neither knowledge of nor any hand in', 'detected no gathering' in the mouth of a body or a side deny what others say.",
    hits: marked(
      "denial",
      "{No village has been flooded}, the ministry said.",
      "{None of the houses was looted}, the army said.",
      "The army said {it had neither knowledge of nor any hand in the raid}.",
      "The ministry said {the men were neither held nor charged}.",
      "{The council has paid nothing}, the ministry said.",
      "The army said that {it had taken nothing}.",
      "The army said {its drones detected no gathering of civilians}.",
      "The ministry said that {inspectors found no evidence of torture}.",
      "The coalition said {no strikes had been conducted there}.",
      "The army said that {no raid took place}.",
    ),
    misses: [
      "No village has been flooded.",
      "No one has arrived, the ministry said.",
      "The house had neither roof nor door.",
      "Neither came.",
      "The council has paid nothing.",
      "There is nothing here.",
      "Searchers found no trace of the boat.",
      "He saw no bread.",
      "No strikes were conducted.",
      "No arrests were made.",
    ],
  },

  {
    id: "en.statement.rules-out",
    pattern: "=ruled|=rules|=ruling =out",
    read: clauseStated("denial", "en", (items, from) => isActive(items, from)),
    why: "Who rules something out denies it.",
    hits: marked(
      "denial",
      "{The ministry ruled out sabotage}.",
      "He went on, {ruling out any swap}.",
    ),
    misses: ["Nothing is ruled out.", "The judge ruled in June."],
  },

  {
    id: "en.statement.disputes",
    pattern: [
      // `disputes that there are any graves` denies
      "=disputes|=disputed|=disputing|=contests|=contested|=contesting =that|=this|=the|=it|n-charge",
      // `dismissed that as` something or other denies it
      "=dismissed|=dismisses|=dismissing|=rejected|=rejects|=rejecting|=derided|=mocked|=denounced =that|=this|=it|=them|=the|n-charge !stop|comma{0,4} =as",
      // To call a charge something in quotation marks (`called the claim “pure theatre”`) rejects it
      "v-call|v-call-base|v-call-ing|v-reject !stop|comma|quote{0,6} =claim|=claims|=allegation|=allegations|=accusation|=accusations|=charge|=charges|=remarks|=assertion|=version|=suggestion|=rumours|=rumors =as? quote-open",
    ],
    read: clauseStated("denial", "en", isActive),
    why: "'Disputes that', 'dismissed it as', 'called the claim “pure theatre”': whoever speaks of a charge in this way denies it.",
    hits: marked(
      "denial",
      "{The chairman disputes that there are any graves}.",
      "{The army disputed the number}.",
      "{The mayor dismissed that as talk from the bar}.",
      "He went on, {rejecting it as gossip}.",
      "{The officer called the claim “pure theatre”}.",
      "{The front described his remarks as “shameless”}.",
    ),
    misses: [
      "The disputed road is closed.",
      "The vote was disputed.",
      "He was dismissed as mayor.",
      "They dismissed the class.",
      "He called the attack “a crime”.",
      "They called the doctor.",
    ],
  },
];
