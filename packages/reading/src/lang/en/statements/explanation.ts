import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated, enumerated, stated } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

const ORDINALS: ReadonlySet<string> = new Set(
  "first second third fourth firstly secondly thirdly finally".split(" "),
);

/** An attack stands in the clause before. */
function deedBefore(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 10; i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("clause"))
      return false;
    if (item.tags.includes("did") || DEEDS.has(item.word)) return true;
  }
  return false;
}
const DEEDS: ReadonlySet<string> = new Set(
  "shells shelling bombs bombing attacks infiltrated staged targeted executed massacred kills".split(
    " ",
  ),
);

/** Motives and causes: each somebody's hypothesis, never a fact. */
export const englishExplanations: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.complicity",
    pattern: "complicity",
    read: stated("explanation", "en"),
    why: "Complicity explains how it could happen: somebody's hypothesis, never a fact.",
    hits: [
      ["The author sees collusion by the guards.", "explanation:collusion by the guards"],
      ["This proves complicity of the wardens.", "explanation:complicity of the wardens"],
    ],
    misses: ["The guards were asleep.", "It was a complicated night."],
  },
  {
    id: "en.statement.enumerated",
    pattern: "=first|=second|=third|=fourth|=firstly|=secondly|=thirdly|=finally comma?",
    read: enumerated((item) => ORDINALS.has(item.word)),
    why: "Aims and reasons counted off are each an explanation of its own.",
    hits: [
      [
        "The raid had three aims: first to open the road, second to take arms.",
        "explanation:to open the road",
      ],
      [
        "The raid had three aims: first to open the road, second to take arms.",
        "explanation:to take arms",
      ],
    ],
    misses: ["The first bus was red.", "He came second."],
  },
  {
    id: "en.statement.aim-was",
    pattern:
      "=aim|=purpose|=goal|=motive|=objective|=reason|=cause|=intention -{0,8} =was|=is|=were =to|=that|=simple|=clear",
    read: clauseStated("explanation", "en", () => true),
    why: "`the aim was to` gives a motive.",
    hits: [
      [
        "I think the aim was to clear the road.",
        "explanation:I think the aim was to clear the road",
      ],
      [
        "The purpose of the raid was to take the archive.",
        "explanation:The purpose of the raid was to take the archive",
      ],
    ],
    misses: ["He took aim.", "The cause was just."],
  },
  {
    id: "en.statement.meant-to",
    pattern: "=is|=was|=are|=were|=been =clearly|=only? =meant|=intended|=aimed =to|=at",
    read: clauseStated("explanation", "en", () => true),
    why: "`is meant to divert` gives a motive for what is done.",
    hits: [
      [
        "The campaign is meant to divert attention.",
        "explanation:The campaign is meant to divert attention",
      ],
      [
        "The raid was intended to scare the union.",
        "explanation:The raid was intended to scare the union",
      ],
    ],
    misses: ["He meant well.", "The gift was not meant for him."],
  },
  {
    id: "en.statement.those-who-want",
    pattern: "=those =who -{1,4} =want|=wanted =to",
    read: stated("explanation", "en"),
    why: "What those who did it want is a motive.",
    hits: [
      [
        "Those who did this want to break the truce.",
        "explanation:Those who did this want to break the truce",
      ],
      [
        "Those who set the fire wanted to hide the books.",
        "explanation:Those who set the fire wanted to hide the books",
      ],
    ],
    misses: ["Those who want may leave.", "We want to go."],
  },
  {
    id: "en.statement.did-because",
    pattern: "=because",
    read: clauseStated("explanation", "en", (items, from) => deedBefore(items, from)),
    why: "A reason given for an attack is an explanation; reasons for other things are not looked for.",
    hits: [
      [
        "The army shells the town because it fears the vote.",
        "explanation:The army shells the town because it fears the vote",
      ],
      [
        "They attacked the depot because the guards had been bribed.",
        "explanation:They attacked the depot because the guards had been bribed",
      ],
    ],
    misses: ["They stayed because it rained.", "He was late because of traffic."],
  },
  {
    id: "en.statement.did-in-order",
    pattern: "=in =order =to",
    read: clauseStated("explanation", "en", (items, from) => deedBefore(items, from)),
    why: "A deed done `in order to` has its motive beside it.",
    hits: [
      [
        "Agitators infiltrated the march in order to provoke a clash.",
        "explanation:Agitators infiltrated the march in order to provoke a clash",
      ],
      [
        "They stormed the hall in order to burn the lists.",
        "explanation:They stormed the hall in order to burn the lists",
      ],
    ],
    misses: ["We met in order to talk.", "The list is in order."],
  },
  {
    id: "en.statement.not-about",
    pattern: "=not =about -{1,6} comma =it =is|=was =about",
    read: clauseStated("explanation", "en", () => true),
    why: "`It is not about X, it is about Y` offers another explanation.",
    hits: [
      [
        "It is not about the mill, it is about the river.",
        "explanation:It is not about the mill, it is about the river",
      ],
      [
        "The war was not about faith, it was about water.",
        "explanation:The war was not about faith, it was about water",
      ],
    ],
    misses: ["It is about noon.", "He knew not about it."],
  },
  {
    id: "en.statement.simple-truth",
    pattern: "=truth =is =simpler|=simple|=that",
    read: clauseStated("explanation", "en", () => true),
    why: "`The truth is simpler:` opens the author's own explanation.",
    hits: [
      [
        "The truth is simpler: the guard slept.",
        "explanation:The truth is simpler: the guard slept",
      ],
      ["The truth is that the gate was sold.", "explanation:The truth is that the gate was sold"],
    ],
    misses: ["Tell the truth.", "Is the truth known?"],
  },
  {
    id: "en.statement.retaliation",
    pattern: "=retaliation|=revenge|=reprisal =for",
    read: clauseStated("explanation", "en", (_, from) => from > 0),
    why: "`in retaliation for` gives a motive.",
    hits: [
      [
        "The shelling came in retaliation for the raid.",
        "explanation:The shelling came in retaliation for the raid",
      ],
      [
        "They burned the mill in revenge for the ambush.",
        "explanation:They burned the mill in revenge for the ambush",
      ],
    ],
    misses: ["He wanted revenge.", "Revenge is cold."],
  },
  {
    id: "en.statement.caused-by",
    pattern: "=caused =by",
    read: clauseStated("explanation", "en", (_, from) => from > 0),
    why: "`was caused by` gives a cause in somebody's name.",
    hits: [
      [
        "The fire was caused by a faulty cable.",
        "explanation:The fire was caused by a faulty cable",
      ],
      ["The breach was caused by a rocket.", "explanation:The breach was caused by a rocket"],
    ],
    misses: ["It caused delay.", "By then it was late."],
  },
  {
    id: "en.statement.attributed-to",
    pattern: "=attributed|=ascribed -{1,5} =to",
    read: clauseStated(
      "explanation",
      "en",
      (items, from) => from > 0 && !/^(?:is|was|were|are|been)$/u.test(items[from - 1]?.word ?? ""),
    ),
    why: "`attributed the fire to` gives a cause in somebody's name.",
    hits: [
      [
        "The fire chief attributed the blaze to a short circuit.",
        "explanation:The fire chief attributed the blaze to a short circuit",
      ],
      [
        "Engineers ascribed the crack to frost.",
        "explanation:Engineers ascribed the crack to frost",
      ],
    ],
    misses: ["The poem is attributed to him.", "A line ascribed."],
  },
  {
    id: "en.statement.real-reason",
    pattern: "=real|=true|=only =reason|=motive|=aim|=cause|=purpose =is|=was|=for -{0,4}",
    read: clauseStated("explanation", "en", () => true),
    why: "`the real reason is` offers another explanation than the one given.",
    hits: [
      ["The real reason is money.", "explanation:The real reason is money"],
      ["The true aim was power.", "explanation:The true aim was power"],
    ],
    misses: ["A real reason.", "It is the only cause."],
  },
  {
    id: "en.statement.behind-lies",
    pattern:
      "=behind =the|=this =attack|=raid|=killing|=killings|=war|=siege|=strike =lies|=is|=was",
    read: clauseStated("explanation", "en", () => true),
    why: "`behind the attack lies` offers an explanation.",
    hits: [
      [
        "Behind the attack lies a quarrel over water.",
        "explanation:Behind the attack lies a quarrel over water",
      ],
      ["Behind the siege is an old debt.", "explanation:Behind the siege is an old debt"],
    ],
    misses: ["He stood behind the door.", "The rebels are behind the attack."],
  },
];
