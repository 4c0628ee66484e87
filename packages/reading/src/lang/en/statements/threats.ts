import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { marked } from "../../marked.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import { isActive, isNegated } from "../../../extract/statements/clause.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { clauseStated, spokenIf, statedPlainly } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

/** Warnings that others had, and threats without the words warn and threaten. */
export const englishThreats: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.was-warned-that",
    pattern: "be|=been =warned|=alerted|=cautioned|=notified -{0,5} =that|=of|=about|=against|=not",
    read: clauseStated("warning", "en", (items, from) => from > 0 && !isNegated(items, from + 1)),
    why: "`were warned on Sunday that`: a warning that was there before, whoever gave it.",
    hits: marked(
      "warning",
      "{Both sides were warned on Sunday that the truce was weak}.",
      "{The governor had been warned of a raid}.",
    ),
    misses: ["The guards were warned twice.", "He was never warned of it."],
  },
  {
    id: "en.statement.consequences",
    pattern: [
      // `had been told four times that the wing was overcrowded`: told again and again is warned
      "be|=been =told =twice|=repeatedly|quantity|count -{0,5} =that|=of|=about",
      // What `will be met with force` is threatened with it
      "=will|=would|=shall =be =met =with",
      // `will face grave consequences`: a threat or a warning of what follows
      "=face|=faces|=bear|=suffer|=have|=with|=of =grave|=serious|=severe|=dire|=the|=catastrophic|=disastrous|=devastating{1,2} =consequences",
      // `had been told not to sail`: a warning before the event
      "be|=been =told|=ordered|=advised|=instructed =repeatedly|=twice? =not =to",
      // `had begged the governor to keep the guard away`: what was asked for in time
      "=had|=have|=repeatedly =begged|=implored|=pleaded|=appealed|=petitioned|=alerted =with|=to? =the|=our|=his|=its|=their? -{0,2} office|body-noun|party-noun|source =for|=to|=that|=about|=of",
      // `not to test our patience` threatens
      "=test|=testing|=tests =our|=its|=their|=the =patience",
      // An order to leave warns of what will come
      "=must|=should =immediately|=now? =leave|=evacuate|=withdraw|=surrender|=flee|=avoid|=stay|=keep",
      // `will not go unanswered` threatens
      "=go =unanswered|=unpunished",
      // Telling residents to leave warns of what will come
      "v-order|v-order-base|v-order-ing !stop|that|comma|pronoun{1,7} =to|=not =to? =leave|=evacuate|=flee|=stay|=avoid|=keep|=move|=shelter|=vacate|=go|=approach|=gather",
    ],
    read: clauseStated("warning", "en", (_, from) => from > 0),
    why: "What will follow, what people were told to do or not to do before it, what was asked for in time: a threat or a warning.",
    hits: marked(
      "warning",
      "{The office had been told twice that the roof was weak}.",
      "{They were told repeatedly about the gas}.",
      "{Any shelling will be met with a crushing response}.",
      "{Marches would be met with force}.",
      "{Helpers of theirs face grave consequences}.",
      "{The siege will have catastrophic consequences}.",
      "{He had been told not to sail}.",
      "{The crew was ordered not to land}.",
      "{Elders had begged the governor to keep the guard away}.",
      "{We had alerted the ministry to the leak}.",
      "{We advise them not to test our patience}.",
      "{Nobody should test the patience of the army}.",
      "{Residents must leave the quarter by noon}.",
      "{All families must evacuate the valley}.",
      "{This raid will not go unanswered}.",
      "{No such crime shall go unpunished}.",
      "{The army told residents to leave}.",
      "{Commanders ordered all families to evacuate the valley}.",
    ),
    misses: [
      "He was told that they fled.",
      "We were told twice.",
      "The cost will be met by the town.",
      "They met with the mayor.",
      "The consequences are known.",
      "He faced it.",
      "He was told to come.",
      "They were told.",
      "They had begged for bread.",
      "He appealed to the court.",
      "A test of strength.",
      "They took a test.",
      "They must eat.",
      "He had to leave.",
      "The phone went unanswered.",
      "They go home.",
      "He told her to come.",
      "They had to leave.",
    ],
  },
  {
    id: "en.statement.raised-alarm",
    pattern: "=sounded|=raised|=sound|=raise|=sounding|=raising =the|=an =alarm",
    read: clauseStated("warning", "en", (items, from) => from > 0 && !isNegated(items, from)),
    why: "`had sounded the alarm` warns before the event.",
    hits: marked(
      "warning",
      "{Doctors had sounded the alarm in May}.",
      "{Nurses raised the alarm over the water}.",
    ),
    misses: ["The alarm sounded.", "Nobody raised the alarm."],
  },

  {
    id: "en.statement.none-safe",
    pattern: "=will|=would|=shall =be =safe|=spared",
    read: clauseStated("warning", "en", noneBefore),
    why: "`no airfield will be safe` threatens all of them.",
    hits: marked(
      "warning",
      "{No port in the land will be safe}.",
      "{None of them shall be spared}.",
    ),
    misses: ["The children will be safe there.", "You will be safe."],
  },
  {
    id: "en.statement.will-hit",
    pattern:
      "=will|=would|=shall =hit|=pound|=flatten|=sink|=raze|=hang|=liquidate|=bury|=pursue|=chase =any|=every|=all|=them|=you|=the|=their|=its|=whoever|=those",
    read: spokenIf("warning", "en", (_, from) => from > 0),
    why: "`it would hit every den`: what a side says it will do to others.",
    hits: marked(
      "warning",
      "The army said {it would hit every den}.",
      "The front said {its men will pursue them}.",
    ),
    misses: ["The storm will hit the coast.", "It will rain."],
  },

  {
    id: "en.statement.legitimate-target",
    pattern: "=legitimate|=military =target|=targets =for|=from|=if|=until|=and|stop|comma",
    read: spokenIf("warning", "en", (items, from) =>
      items.slice(Math.max(0, from - 6), from).some(({ word }) => AHEAD.has(word)),
    ),
    why: "`will be a legitimate target` threatens.",
    hits: marked(
      "warning",
      "The front said that {any lorry will be a legitimate target.}",
      "The army said {every boat is now considered a legitimate target.}",
    ),
    misses: ["The depot was a military target.", "It hit its target."],
  },

  {
    id: "en.statement.told-it-would",
    pattern:
      "=told|=informed|=wrote|=alerted|=reminded|=begged|=implored -{1,9} =would =happen|=be|=come|=fall|=burn|=collapse|=attack|=die|=strike|=flood",
    read: clauseStated(
      "warning",
      "en",
      (items, from) => isActive(items, from) && toldBefore(items, from),
    ),
    why: "`We told the ministry that this would happen`: a warning given before, without the word.",
    hits: marked(
      "warning",
      "{We told the ministry that this would happen}.",
      "{The elders had told the governor that the dam would fall}.",
    ),
    misses: ["He told reporters that talks would be held.", "She told me a story."],
  },

  {
    id: "en.statement.if-then",
    pattern: [
      // `Should there be any recurrence, …will` is a condition with a threat
      "^ =should -{2,14} comma -{1,12} =will|=shall",
      // A sentence that opens with `whoever` or `unless` and goes on with `will` warns
      "^ =whoever|=anyone|=unless|=any|=accounts|=those|=who -{1,24} =will|=shall =be? w-punished|=see|=pay|=stop|=end|=regret|=have|=answer|=face|=run|=die|=close|=burn",
      // `If …, we will strike`: a condition with a threat
      "=if|=unless -{2,14} comma -{1,6} =will|=shall =be? =close|=closed|=stop|=strike|=respond|=retaliate|=resume|=burn|=answer|=pay|=run|=die|=collapse|=face|=starve|=shut",
      // `To the governor we say:` is how a side opens a threat
      "=to =the|=those|=all|=every|=anyone|=our !stop{0,9} =we =say",
      // `after that we shall call a strike`: what comes when a demand is not met
      "=after|=otherwise|=then =that|comma? =we =shall|=will",
    ],
    read: statedPlainly("warning", "en"),
    why: "A condition with a threat behind it ('if …, we will strike', 'whoever …', 'should there be …'), and how a side opens one ('To the governor we say').",
    hits: marked(
      "warning",
      "{Should there be any recurrence, all leave will be cancelled}.",
      "{Should the raids go on, the port will close}.",
      "{Whoever opens the gate will see what follows}.",
      "{Unless fuel comes by Friday, the pumps will stop}.",
      "{If they shoot once more, the port will close}.",
      "{If the siege goes on, our guns will answer}.",
      "{To the governor we say: the next gate is near}.",
      "{To those who hide we say: the hour has come}.",
      "Free them by Friday; {after that we shall close the port}.",
      "Leave, {otherwise we will open fire}.",
    ),
    misses: [
      "Should we go?",
      "They should be home by now.",
      "Anyone can see that.",
      "The pumps will stop unless fuel comes.",
      "If it rains, the road will be wet.",
      "If asked, he will tell you.",
      "What we say to the press is true.",
      "To the north we see hills.",
      "After that we slept.",
      "Then we came home.",
    ],
  },
  {
    id: "en.statement.body-fears",
    pattern: "v-fear|v-fear-base =that|=a|=an|=further|=another|=renewed|=new|=widespread",
    read: clauseStated(
      "warning",
      "en",
      (items, from) =>
        isActive(items, from) &&
        items
          .slice(Math.max(0, from - 4), from)
          .some((item) => hasAny(item, ["body-noun", "office", "source"])),
    ),
    why: "`The Office fears a further deterioration`: what a body fears it warns of.",
    hits: marked(
      "warning",
      "{The Office fears a further rise in hunger}.",
      "{The mayor fears that the dam is weak}.",
    ),
    misses: ["She fears a spider.", "There were fears in the town."],
  },
];

const AHEAD: ReadonlySet<string> = new Set("will shall would considered now must".split(" "));

/** Authorities are told in time; reporters are told afterwards. */
function toldBefore(items: readonly Item[], from: number): boolean {
  return items
    .slice(from + 1, from + 5)
    .some(
      (item) =>
        item.word === "them" ||
        (!/^(?:reporters?|journalists?)$/u.test(item.word) &&
          hasAny(item, ["office", "body-noun", "party-noun", "armed"])),
    );
}

/** "No airfield will …", "none of them shall …". */
function noneBefore(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 8; i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return false;
    if (/^(?:no|none|nobody|nowhere|neither)$/u.test(item.word)) return true;
  }
  return false;
}
