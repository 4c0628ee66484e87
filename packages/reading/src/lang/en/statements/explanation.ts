import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { isNegated } from "../../../extract/statements/clause.ts";
import { clauseStated, enumerated, stated } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

const ORDINALS: ReadonlySet<string> = new Set(
  "first second third fourth firstly secondly thirdly finally".split(" "),
);

/** An attack stands in the clause before. */
function deedBefore(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 10; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["clause", "stop"])) return false;
    if (
      hasAny(item, ["did", "v-attack", "v-attack-base", "n-deed", "pred"]) ||
      DEEDS.has(item.word)
    )
      return true;
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
    hits: marked(
      "explanation",
      "The author sees {collusion by the guards}.",
      "This proves {complicity of the wardens}.",
    ),
    misses: ["The guards were asleep.", "It was a complicated night."],
  },
  {
    id: "en.statement.enumerated",
    pattern: "=first|=second|=third|=fourth|=firstly|=secondly|=thirdly|=finally comma?",
    read: enumerated((item) => ORDINALS.has(item.word)),
    why: "Aims and reasons counted off are each an explanation of its own.",
    hits: marked(
      "explanation",
      "The raid had three aims: first {to open the road}, second to take arms.",
      "The raid had three aims: first to open the road, second {to take arms}.",
    ),
    misses: ["The first bus was red.", "He came second."],
  },
  {
    id: "en.statement.aim-was",
    pattern:
      "n-cause !stop|that|comma{0,8} be|=appears|=seems|=remains|=lay|=lies =to|=that|=simple|=clear|=thought|=believed|=an|=a|=the|=not|=in|=probably|=apparently|=money|=revenge|=said|=likely|=suspected",
    read: clauseStated(
      "explanation",
      "en",
      // "The cause of the fire is not known"
      (items, _from, to) => !(items[to - 1]?.word === "not" && UNKNOWN.test(items[to]?.word ?? "")),
    ),
    why: "`the aim was to` gives a motive.",
    hits: marked(
      "explanation",
      "{I think the aim was to clear the road}.",
      "{The purpose of the raid was to take the archive}.",
    ),
    misses: ["He took aim.", "The cause was just."],
  },
  {
    id: "en.statement.real-reason",
    pattern: [
      // `is meant to divert` gives a motive for what is done
      "be =clearly|=only|=apparently|=not? =meant|=intended|=aimed|=designed|=calculated|=motivated|=prompted|=driven =to|=at|=by",
      // `It is not about X, it is about Y` offers another explanation
      "=not =about -{1,6} comma =it =is|=was =about",
      // `The truth is simpler:` opens the author's own explanation
      "=truth =is =simpler|=simple|=that",
      // `the real reason is` offers another explanation than the one given
      "=real|=true|=main|=actual n-cause be|=for|=behind -{0,4}",
      // `behind the attack lies` offers an explanation
      "=behind =the|=this n-deed|=war|=quarrel =lies|=lay|=is|=was",
      // `The aim is plain: to` gives a motive behind a colon
      "n-cause !stop|that|comma{0,8} be =plain|=obvious|=clear|=simple|=twofold|=threefold colon",
      // `it is because the militia put them there` explains
      "=it|=this|=that =is|=was|=happened =only|=simply|=precisely? =because",
      // `That is why the order was given` offers a reason
      "=that|=this|=which =is|=was|'s =why",
      // `payback for the arrests`: a motive
      "=payback|=revenge|=retaliation|=reprisal|=retribution|=vengeance|=punishment =for",
    ],
    read: clauseStated("explanation", "en", () => true),
    why: "The reason, aim or truth of a deed in somebody's words ('the real reason is', 'is meant to divert', 'that is why', 'payback for').",
    hits: marked(
      "explanation",
      "{The campaign is meant to divert attention}.",
      "{The raid was intended to scare the union}.",
      "{It is not about the mill, it is about the river}.",
      "{The war was not about faith, it was about water}.",
      "{The truth is simpler: the guard slept}.",
      "{The truth is that the gate was sold}.",
      "{The real reason is money}.",
      "{The true aim was power}.",
      "{Behind the attack lies a quarrel over water}.",
      "{Behind the siege is an old debt}.",
      "{The aim of the crime is plain: to empty the bank}.",
      "{Their goal is obvious: to win time}.",
      "{It is because the militia put them there}.",
      "{This happened because nobody listened}.",
      "{That is why the order was given}.",
      "{This is why they fired}.",
      "{It was payback for the arrests}.",
      "{It was vengeance for his brother}.",
    ),
    misses: [
      "He meant well.",
      "The gift was not meant for him.",
      "It is about noon.",
      "He knew not about it.",
      "Tell the truth.",
      "Is the truth known?",
      "A real reason.",
      "It is the only cause.",
      "He stood behind the door.",
      "The rebels are behind the attack.",
      "The aim is true.",
      "It is plain to see.",
      "It is late.",
      "They slept because it rained.",
      "Why is that?",
      "That is wrong.",
      "They cried for revenge.",
      "A punishment was given.",
    ],
  },
  {
    id: "en.statement.those-who-want",
    pattern: "=those =who -{1,5} =want|=wanted|=seek|=sought|=hope|=hoped =to",
    read: stated("explanation", "en"),
    why: "What those who did it want is a motive.",
    hits: marked(
      "explanation",
      "{Those who did this want to break the truce}.",
      "{Those who set the fire wanted to hide the books}.",
    ),
    misses: ["Those who want may leave.", "We want to go."],
  },
  {
    id: "en.statement.did-because",
    pattern: "=because",
    read: clauseStated(
      "explanation",
      "en",
      (items, from) => deedBefore(items, from) && !isTold(items, from),
    ),
    why: "A reason given for an attack is an explanation; reasons for other things are not looked for.",
    hits: marked(
      "explanation",
      "{The army shells the town because it fears the vote}.",
      "{They attacked the depot because the guards had been bribed}.",
    ),
    misses: ["They stayed because it rained.", "He was late because of traffic."],
  },
  {
    id: "en.statement.did-in-order",
    pattern: "=in =order =to",
    read: clauseStated(
      "explanation",
      "en",
      (items, from) => deedBefore(items, from) && !isTold(items, from),
    ),
    why: "A deed done `in order to` has its motive beside it.",
    hits: marked(
      "explanation",
      "{Agitators infiltrated the march in order to provoke a clash}.",
      "{They stormed the hall in order to burn the lists}.",
    ),
    misses: ["We met in order to talk.", "The list is in order."],
  },

  {
    id: "en.statement.retaliation",
    pattern: [
      // `in retaliation for` gives a motive
      "=retaliation|=revenge|=reprisal|=response|=answer|=punishment|=retribution|=vengeance|=reply|=avenge =for|=to =the|=a|=an|=earlier|=this|=that|=our|=its|=what|=last{0,2} -{0,3} n-deed|=theft|=attacks|=crimes|=capture|=refusal|=siege|=provocation|=provocations|=shelling|=killings|=arrest|=arrests",
      // `was caused by` gives a cause in somebody's name
      "v-cause !stop|comma|that|clause{0,2} =by",
      // `acted in self-defence` is the doer's reason
      "=in =self dash? =defence|=defense",
      // `a more plausible explanation`: what somebody holds for the cause
      "=plausible|=likely|=possible|=probable|=likeliest =explanation|=cause|=reason|=motive|=culprit",
      // `were instigated from outside` explains unrest by strangers
      "be|=been =instigated|=orchestrated|=fomented|=stoked|=incited|=engineered|=provoked|=staged =from|=by =outside|=abroad|=agents|=agitators|=foreign|=enemies|=elements|=the",
      // `had every reason to want it gone`: a motive is pointed out
      "=had|=have|=has =every|=good|=strong|=no =reason|=reasons|=motive|=interest =to|=in",
    ],
    read: clauseStated("explanation", "en", (_, from) => from > 0),
    why: "A motive or cause in a phrase of its own ('in retaliation for', 'was caused by', 'in self-defence', 'the likeliest cause').",
    hits: marked(
      "explanation",
      "{The shelling came in retaliation for the raid}.",
      "{They burned the mill in revenge for the ambush}.",
      "{The fire was caused by a faulty cable}.",
      "{The breach was caused by a rocket}.",
      "The army said {its men fired in self-defence}.",
      "{They acted in self-defence}.",
      "{A gas leak was the most likely cause}.",
      "She said {revenge was a possible motive}.",
      "{The riots were instigated from abroad}.",
      "{The march was stoked by foreign pages}.",
      "{They had every reason to want it gone}.",
      "{The mayor had good reason to hide it}.",
    ),
    misses: [
      "He wanted revenge.",
      "Revenge is cold.",
      "It caused delay.",
      "By then it was late.",
      "A course in self-help.",
      "The defence spoke.",
      "It is possible.",
      "Rain is likely.",
      "The play was staged by children.",
      "He came from abroad.",
      "She had a reason.",
      "There is no reason to cry.",
    ],
  },

  {
    id: "en.statement.attributed-to",
    pattern:
      "=attributed|=ascribed|=attributes|=attributing|=linked|=links|=traced !stop|that|comma{1,7} =to|=down =to?",
    read: clauseStated(
      "explanation",
      "en",
      (items, from) => from > 0 && !/^(?:is|was|were|are|been)$/u.test(items[from - 1]?.word ?? ""),
    ),
    why: "`attributed the fire to` gives a cause in somebody's name.",
    hits: marked(
      "explanation",
      "{The fire chief attributed the blaze to a short circuit}.",
      "{Engineers ascribed the crack to frost}.",
    ),
    misses: ["The poem is attributed to him.", "A line ascribed."],
  },

  {
    id: "en.statement.attempt-to",
    pattern:
      "=in|=as|=was|=is =an =apparent|=obvious|=effort? =attempt|=effort|=bid|=answer|=act|=response =to|=of",
    read: clauseStated(
      "explanation",
      "en",
      (items, from) => items[from]?.word !== "in" || deedBefore(items, from),
    ),
    why: "`in an attempt to`, `was an answer to`: a motive for what was done.",
    hits: marked(
      "explanation",
      "{They shelled the mill in an attempt to cut the road}.",
      "{It was an answer to the theft}.",
    ),
    misses: ["They sang in an attempt to sleep.", "He gave an answer."],
  },
  {
    id: "en.statement.deed-due-to",
    pattern: "=due|=owing|=thanks|=result|=because =to|=of =the? -{0,1}",
    read: clauseStated(
      "explanation",
      "en",
      (items, from) =>
        items[from - 1]?.word !== "not" && deedBefore(items, from) && !isTold(items, from),
    ),
    why: "`died due to`, `as a result of neglect`: a cause in somebody's name.",
    hits: marked(
      "explanation",
      "{Two patients died due to neglect}.",
      "{The blast was the result of a gas leak}.",
    ),
    misses: ["The school closed due to rain.", "The rent is due."],
  },
  {
    id: "en.statement.victims-of",
    pattern: "be|=died|=fell =victims|=victim =of|=to",
    read: clauseStated("explanation", "en", (items, from) => !isNegated(items, from)),
    why: "`the dead were victims of cholera` gives the cause in somebody's name.",
    hits: marked(
      "explanation",
      "{The dead were victims of cholera}.",
      "{Ten men fell victim to the cold}.",
    ),
    misses: ["The victims of the fire were young.", "They were not victims of the war."],
  },
];

const UNKNOWN = /^(?:known|clear|yet|immediately|been|established|certain)$/u;

/** "warned people not to return because of aftershocks": what they are told, and no cause of what happened. */
function isTold(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i > 0 && from - i <= 12; i--) {
    if (hasAny(items[i] ?? NONE, ["stop", "clause", "comma"])) return false;
    if (items[i]?.word === "to" && TOLD.test(items[i - 1]?.word ?? "")) return true;
  }
  return false;
}
const TOLD = /^(?:not|people|residents|everyone|families|citizens|drivers|them|us)$/u;
const NONE: { readonly tags: readonly string[] } = { tags: [] };
