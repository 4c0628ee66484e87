import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated, stated, statedPlainly } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

/** Not `were denied`, `denied bail`: somebody denies, and something that was said or done. */
function isActive(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]?.word ?? "";
  if (PASSIVE.has(before) || items[from + 1]?.word === "by") return false;
  const next = items[from + 1];
  if (next === undefined || next.tags.includes("stop")) return false;
  return !REFUSED.has(next.word) && !(next.word === "them" || next.word === "him");
}
const PASSIVE: ReadonlySet<string> = new Set("was were been being be are is nor not".split(" "));
const REFUSED: ReadonlySet<string> = new Set(
  "bail access entry water food permission visas visa aid treatment it".split(" "),
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

/** What is denied, and by whom. */
export const englishDenials: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.denied",
    pattern: "actor:source|party-noun|body-noun|force =denied|=denies|=refuted|=refutes",
    read: stated("denial", "en"),
    why: "A denial by a known side is a claim of its own.",
    hits: [
      ["The rebels denied the killing of guards.", "denial:rebels denied the killing of guards"],
      ["The ministry denied that inmates escaped.", "denial:ministry denied that inmates escaped"],
    ],
    misses: ["He denied it.", "They were denied water."],
  },
  {
    id: "en.statement.denies",
    pattern: "=denied|=denies|=deny|=denying|=refuted|=refutes",
    read: clauseStated("denial", "en", isActive),
    why: "A denial by anybody is a claim of its own; `denied water` and `were denied` deny nothing.",
    hits: [
      ["We deny what was said about the wells.", "denial:We deny what was said about the wells"],
      [
        "One boat burned, he said, denying that shots were fired.",
        "denial:denying that shots were fired",
      ],
    ],
    misses: ["They were denied water.", "The court denied bail."],
  },
  {
    id: "en.statement.rejects",
    pattern:
      "=rejected|=rejects|=rejecting|=dismissed|=dismisses|=disputed|=disputes =the|=any|=all|=as|=these|=those -{0,3} =allegations|=allegation|=accusations|=accusation|=claims|=claim|=reports|=report|=suggestion|=suggestions|=charges|=charge|=story|=rumours|=rumors",
    read: clauseStated("denial", "en", isActive),
    why: "To reject an allegation denies it; to reject an offer does not.",
    hits: [
      [
        "The harbour master rejected any suggestion of looting.",
        "denial:The harbour master rejected any suggestion of looting",
      ],
      [
        "The ministry firmly rejects the allegations.",
        "denial:The ministry firmly rejects the allegations",
      ],
    ],
    misses: ["The rebels rejected the offer.", "The rejected parts were sold."],
  },
  {
    id: "en.statement.untrue",
    pattern:
      "=false|=untrue|=invented|=fabricated|=nonsense|=baseless|=unfounded|=lies|=fake|=groundless|=propaganda",
    read: clauseStated("denial", "en", isSaidOf),
    why: "To call a story false denies it.",
    hits: [
      ["The story of a leak is nonsense.", "denial:The story of a leak is nonsense"],
      [
        "The figures given by some pages are invented.",
        "denial:The figures given by some pages are invented",
      ],
    ],
    misses: ["A false wall hid the door.", "It is false modesty."],
  },
  {
    id: "en.statement.no-truth",
    pattern: "=no =truth|=basis|=evidence =in|=to|=for|=that",
    read: statedPlainly("denial", "en"),
    why: "`There is no truth in` denies.",
    hits: [
      [
        "There is no truth in the tale that the guard fled.",
        "denial:no truth in the tale that the guard fled",
      ],
      ["There is no basis for these claims.", "denial:no basis for these claims"],
    ],
    misses: ["The truth is in the files.", "No basis was laid."],
  },
  {
    id: "en.statement.a-lie",
    pattern: "=is =a =lie",
    read: clauseStated("denial", "en", () => true),
    why: "`It is a lie that` denies in the plainest words.",
    hits: [
      [
        "It is a lie that our marshals were armed.",
        "denial:It is a lie that our marshals were armed",
      ],
      ["Their report is a lie.", "denial:Their report is a lie"],
    ],
    misses: ["He told a lie.", "She is a liar."],
  },
  {
    id: "en.statement.had-no-part",
    pattern:
      "=had|=has|=have =no =part|=role|=hand|=link|=links|=involvement|=connection|=soldiers|=troops|=fighters|=forces|=presence|=knowledge|=prisoners|=intention",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`had no part in`, `has no soldiers on`: a side denies being in it.",
    hits: [
      ["The union had no part in the fire.", "denial:The union had no part in the fire"],
      ["Our state has no troops on the island.", "denial:Our state has no troops on the island"],
    ],
    misses: ["The play has no third part.", "They had no bread."],
  },
  {
    id: "en.statement.contrary-to",
    pattern: "=no -{1,6} comma =contrary =to",
    read: statedPlainly("denial", "en"),
    why: "`There is no leak, contrary to` what others say.",
    hits: [
      [
        "The port has no curfew, contrary to what was posted.",
        "denial:no curfew, contrary to what was posted",
      ],
      ["We have no curfew, contrary to rumours.", "denial:no curfew, contrary to rumours"],
    ],
    misses: ["It rained, contrary to the forecast.", "No, thank you."],
  },
  {
    id: "en.statement.neither",
    pattern: "=neither =confirmed|=confirms =nor =denied|=denies",
    read: clauseStated("denial", "en", () => true),
    why: "Neither confirmed nor denied: the refusal to answer is worth its own line.",
    hits: [
      [
        "The office has neither confirmed nor denied the news.",
        "denial:The office has neither confirmed nor denied the news",
      ],
      ["He neither confirms nor denies it.", "denial:He neither confirms nor denies it"],
    ],
    misses: ["Neither came.", "He confirmed it."],
  },
  {
    id: "en.statement.nothing-to-do",
    pattern: "=nothing =to =do =with",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`had nothing to do with` denies a part in it.",
    hits: [
      [
        "Our men had nothing to do with the fire.",
        "denial:Our men had nothing to do with the fire",
      ],
      ["The union has nothing to do with it.", "denial:The union has nothing to do with it"],
    ],
    misses: ["There is nothing to do.", "He had to do with less."],
  },
  {
    id: "en.statement.not-true",
    pattern: "=not =true",
    read: clauseStated("denial", "en", (_, from) => from > 0),
    why: "`it is not true that` denies.",
    hits: [
      ["It is not true that the gate was open.", "denial:It is not true that the gate was open"],
      ["What they print is not true.", "denial:What they print is not true"],
    ],
    misses: ["Is it true?", "He is not there."],
  },
  {
    id: "en.statement.we-never",
    pattern:
      "=we =never|=did =not? did|=attack|=attacked|=fire|=fired|=shell|=shelled|=kill|=killed|=target|=targeted|=burn|=burned|=harm|=harmed",
    read: statedPlainly("denial", "en", "denied"),
    why: "`we did not fire`: a side denies a charge.",
    hits: [
      ["We did not fire on the market.", "denial:We did not fire on the market"],
      ["We never targeted homes.", "denial:We never targeted homes"],
    ],
    misses: ["We never sleep.", "They did not fire."],
  },
  {
    id: "en.statement.called-lie",
    pattern:
      "=called|=calls|=dismissed|=dismisses|=described -{1,6} =fabrication|=fabrications|=lie|=lies|=baseless|=hoax|=propaganda|=exaggerated|=untrue|=false",
    read: clauseStated("denial", "en", isActive),
    why: "To call a report a fabrication denies it.",
    hits: [
      [
        "The spokesman called the report a fabrication.",
        "denial:The spokesman called the report a fabrication",
      ],
      [
        "The ministry dismissed the figures as exaggerated.",
        "denial:The ministry dismissed the figures as exaggerated",
      ],
    ],
    misses: ["They called the doctor.", "He told a lie."],
  },
  {
    id: "en.statement.did-not",
    pattern:
      "=it|=they|=he|=forces|=troops =did =not|n't =strike|=hit|=attack|=fire|=shell|=kill|=target|=bomb|=burn|=carry",
    read: clauseStated("denial", "en", (items, from) =>
      items.slice(Math.max(0, from - 3), from + 1).some(({ tags }) => tags.includes("say")),
    ),
    why: "`said it did not strike` denies a charge.",
    hits: [
      ["The army said it did not strike the clinic.", "denial:it did not strike the clinic"],
      ["The navy said they did not fire.", "denial:they did not fire"],
    ],
    misses: ["It did not rain.", "He did not burn the toast."],
  },
  {
    id: "en.statement.there-was-no",
    pattern:
      "=there =was|=is|=were|=are =no =shelling|=attack|=attacks|=massacre|=curfew|=crisis|=shortage|=strike|=strikes|=withdrawal|=leak|=escape|=breach|=bombing|=torture|=hunger|=famine",
    read: statedPlainly("denial", "en", "denied"),
    why: "`there was no shelling`: what others report is denied.",
    hits: [
      ["There was no shelling, the army said.", "denial:There was no shelling"],
      ["There is no famine in the valley.", "denial:There is no famine in the valley"],
    ],
    misses: ["There was no bread.", "There is no road."],
  },
  {
    id: "en.statement.nothing-of",
    pattern: "=nothing =of =the =kind|=sort",
    read: statedPlainly("denial", "en", "denied"),
    why: "`nothing of the kind` denies what was said before.",
    hits: [
      ["Nothing of the kind happened.", "denial:Nothing of the kind happened"],
      ["He saw nothing of the sort.", "denial:nothing of the sort"],
    ],
    misses: ["It is of the same kind.", "Nothing happened."],
  },
];
