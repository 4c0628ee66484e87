import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { clauseEnd, clauseStart, isActive } from "../../../extract/statements/clause.ts";
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
    pattern: "v-deny|v-deny-base|v-deny-ing",
    read: clauseStated("denial", "en", denies),
    why: "A denial by anybody is a claim of its own; `denied water` and `were denied` deny nothing.",
    hits: marked(
      "denial",
      "{We deny what was said about the wells}.",
      "One boat burned, he said, {denying that shots were fired}.",
    ),
    misses: ["They were denied water.", "The court denied bail."],
  },
  {
    id: "en.statement.rejects",
    pattern: "v-reject|v-reject-base|v-reject-ing !that|stop|comma{0,7} n-charge|n-false|a-false",
    read: clauseStated("denial", "en", denies),
    why: "To reject an allegation denies it; to reject an offer does not.",
    hits: marked(
      "denial",
      "{The harbour master rejected any suggestion of looting}.",
      "{The ministry firmly rejects the allegations}.",
    ),
    misses: ["The rebels rejected the offer.", "The rejected parts were sold."],
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
    pattern: "=no =truth|=basis|=foundation|=substance|=evidence =whatsoever? =in|=to|=for|=that",
    read: statedPlainly("denial", "en"),
    why: "`There is no truth in` denies.",
    hits: marked(
      "denial",
      "There is {no truth in the tale that the guard fled}.",
      "There is {no basis for these claims}.",
    ),
    misses: ["The truth is in the files.", "No basis was laid."],
  },
  {
    id: "en.statement.a-lie",
    pattern:
      "be quote? =a|=an|=another|=pure|=nothing|=the =but|=complete|=total|=cheap|=vile|=outright|=blatant? n-false",
    read: clauseStated("denial", "en", () => true),
    why: "`It is a lie that` denies in the plainest words.",
    hits: marked(
      "denial",
      "{It is a lie that our marshals were armed}.",
      "{Their report is a lie}.",
    ),
    misses: ["He told a lie.", "She is a liar."],
  },
  {
    id: "en.statement.had-no-part",
    pattern:
      "have|=played|=took|=plays|=bears =no|=neither =direct|=such? =part|=role|=hand|=link|=links|=involvement|=connection|=soldiers|=troops|=fighters|=forces|=presence|=knowledge|=prisoners|=intention|=ties|=responsibility|=quarrel|=captives|=detainees|=plans|=plan",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`had no part in`, `has no soldiers on`: a side denies being in it.",
    hits: marked(
      "denial",
      "{The union had no part in the fire}.",
      "{Our state has no troops on the island}.",
    ),
    misses: ["The play has no third part.", "They had no bread."],
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
    id: "en.statement.neither",
    pattern: "=neither =confirmed|=confirms =nor =denied|=denies",
    read: clauseStated("denial", "en", () => true),
    why: "Neither confirmed nor denied: the refusal to answer is worth its own line.",
    hits: marked(
      "denial",
      "{The office has neither confirmed nor denied the news}.",
      "{He neither confirms nor denies it}.",
    ),
    misses: ["Neither came.", "He confirmed it."],
  },
  {
    id: "en.statement.nothing-to-do",
    pattern: "=nothing =to =do =with",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`had nothing to do with` denies a part in it.",
    hits: marked(
      "denial",
      "{Our men had nothing to do with the fire}.",
      "{The union has nothing to do with it}.",
    ),
    misses: ["There is nothing to do.", "He had to do with less."],
  },
  {
    id: "en.statement.not-true",
    pattern: "neg =true|=correct|=accurate|=responsible|=involved|=behind",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`it is not true that` denies.",
    hits: marked(
      "denial",
      "{It is not true that the gate was open}.",
      "{What they print is not true}.",
    ),
    misses: ["Is it true?", "He is not there."],
  },
  {
    id: "en.statement.called-lie",
    pattern: "v-call|v-call-base|v-call-ing -{1,7} n-false|a-false",
    read: clauseStated("denial", "en", denies),
    why: "To call a report a fabrication denies it.",
    hits: marked(
      "denial",
      "{The spokesman called the report a fabrication}.",
      "{The ministry dismissed the figures as exaggerated}.",
    ),
    misses: ["They called the doctor.", "He told a lie."],
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
    read: statedPlainly("denial", "en", "denied"),
    why: "`there was no shelling`: what others report is denied.",
    hits: marked(
      "denial",
      "{There was no shelling}, the army said.",
      "{There is no famine in the valley}.",
    ),
    misses: ["There was no bread.", "There is no road."],
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
    pattern:
      "^ none !that|stop|comma{0,4} =has|=have|=had|=was|=were|=is|=are =been? v-attack|=arrested|=detained|=executed|=tortured|=flooded|=harmed|=touched|=transferred|=taken|=bombed|=used|=displaced|=expelled|=evicted|=held|=ill-treated|=mistreated|=looted|=paid|=promised|=closed|=cut|=starved",
    read: spokenIf("denial", "en"),
    why: "`No village has been flooded` in the mouth of a body or a side denies what others say; an outlet only tells.",
    hits: marked(
      "denial",
      "{No village has been flooded}, the ministry said.",
      "{None of the houses was looted}, the army said.",
    ),
    misses: ["No village has been flooded.", "No one has arrived, the ministry said."],
  },
  {
    id: "en.statement.neither-nor",
    pattern: "be|have|=did|=do|=does|v-own =neither !that|stop|comma|=confirmed{1,6} =nor",
    read: spokenIf("denial", "en"),
    why: "`had neither knowledge of nor any hand in`: two denials in one, in the mouth of a side.",
    hits: marked(
      "denial",
      "The army said {it had neither knowledge of nor any hand in the raid}.",
      "The ministry said {the men were neither held nor charged}.",
    ),
    misses: ["The house had neither roof nor door.", "Neither came."],
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
    id: "en.statement.paid-nothing",
    pattern: "have|=did|=do|=does !stop|that|comma{1,2} =nothing",
    read: spokenIf("denial", "en"),
    why: "`has paid nothing and promised nothing`: in the mouth of a side, what others say is denied.",
    hits: marked(
      "denial",
      "{The council has paid nothing}, the ministry said.",
      "The army said that {it had taken nothing}.",
    ),
    misses: ["The council has paid nothing.", "There is nothing here."],
  },
  {
    id: "en.statement.disputes",
    pattern:
      "=disputes|=disputed|=disputing|=contests|=contested|=contesting =that|=this|=the|=it|n-charge",
    read: clauseStated("denial", "en", isActive),
    why: "`disputes that there are any graves` denies.",
    hits: marked(
      "denial",
      "{The chairman disputes that there are any graves}.",
      "{The army disputed the number}.",
    ),
    misses: ["The disputed road is closed.", "The vote was disputed."],
  },
  {
    id: "en.statement.dismissed-as",
    pattern:
      "=dismissed|=dismisses|=dismissing|=rejected|=rejects|=rejecting|=derided|=mocked|=denounced =that|=this|=it|=them|=the|n-charge !stop|comma{0,4} =as",
    read: clauseStated("denial", "en", isActive),
    why: "`dismissed that as` something or other denies it.",
    hits: marked(
      "denial",
      "{The mayor dismissed that as talk from the bar}.",
      "He went on, {rejecting it as gossip}.",
    ),
    misses: ["He was dismissed as mayor.", "They dismissed the class."],
  },
];
