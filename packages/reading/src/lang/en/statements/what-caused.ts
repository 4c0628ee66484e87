import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { isArticle } from "../../../extract/attributions/english-words.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import {
  givenAsCause,
  namesOwner,
  namesWeapon,
  takesHarm,
  wordsBehind,
} from "../../../extract/statements/cause.ts";
import { clauseEnd } from "../../../extract/statements/clause.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { agentAfter, frameAt, namesAgent, type Frame } from "../../../extract/statements/frame.ts";
import { framedTold } from "../../../extract/statements/told.ts";
import type { Item } from "../../../text/item.ts";
import { marked } from "../../marked.ts";

/** "struck | it", "hit | the ward": what was hit is known; a headline tells the event itself ("Jets struck a depot"). */
function hitsKnown(items: readonly Item[], { subject }: Frame, at: number): boolean {
  const object = items[at + 1];
  if (object === undefined || object.chunk !== null) return false;
  if (PRONOUNS.has(object.word)) return true;
  return isArticle(object) && !/^an?$/u.test(object.word) && isArticle(subject[0]);
}
const REMAINED: ReadonlySet<string> = new Set("remained stayed remain kept".split(" "));
const WAYS: ReadonlySet<string> = new Set(
  "door doors gate gates exit exits entrance entrances window windows staircase staircases stairs stairwell stairway hatch".split(
    " ",
  ),
);
const PRONOUNS: ReadonlySet<string> = new Set("it them us him her me".split(" "));

/** The weapon that did it, as subject or behind "by". */
function weapon(items: readonly Item[], frame: Frame, at: number): readonly Item[] {
  if (frame.negated) return [];
  const words = frame.passive ? wordsBehind(items, frame.by) : frame.subject;
  return namesWeapon(words) && (frame.passive || hitsKnown(items, frame, at)) ? words : [];
}

function isFire(words: readonly Item[]): boolean {
  return words.some(({ word }) => FIRES.has(word));
}
const FIRES: ReadonlySet<string> = new Set("fire fires blaze blazes flames inferno".split(" "));

/** What somebody gives for the cause of what happened, by the parts of the clause, whatever its words. */
export const englishWhatCaused: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "en.statement.given-as-cause",
    pattern: "n-fault|a-deliberate",
    read: ({ items, from, to }, { raw }) => {
      const by = givenAsCause(items, from);
      const start = items[by < 0 ? items.length : frameAt(items, by).from]?.start;
      if (start === undefined) return null;
      const end = clauseEnd(items, to, raw);
      return { kind: "explanation", start, end, stance: null, told: true };
    },
    why: "`it was an electrical fault`, `spoke of a burst pipe`, `called the blast an accident`: a fault that somebody gives for what happened.",
    hits: marked(
      "explanation",
      "{It was an electrical fault}, said the owner.",
      "{An electrical fault}, said the owner.",
      "The owner said {it was an accident}.",
      "{The mayor called the blast an accident}.",
      "{The mayor called the escape an act of sabotage}.",
      "{The governor spoke of a boiler failure}.",
      "The inspector said {the fire was deliberate}.",
      "The inspector said {sabotage could not be ruled out}.",
    ),
    misses: [
      "It was an electrical fault.",
      "The owner said the accident was in May.",
      "The owner said it was not an accident.",
      "He said he was at fault for nothing.",
    ],
  },
  {
    id: "en.statement.spoke-of-blast",
    pattern:
      "=spoke|=speaks|=spoken|=speaking|=talked =of !stop|comma|that|of{0,4} =explosion|=blast|=collision|=overload",
    read: framedTold("explanation", (_items, frame) => !frame.negated),
    why: "`spoke of a dust explosion`: what somebody holds for the cause.",
    hits: marked(
      "explanation",
      "{The governor spoke of a dust explosion}.",
      "{The harbour master spoke of a collision}.",
    ),
    misses: ["She spoke of the day that the explosion came.", "They spoke of peace."],
  },
  {
    id: "en.statement.side-caused",
    pattern: "v-cause|v-cause-ing|=contributed|=contributing|=cause|=contribute",
    read: framedTold(
      "responsibility",
      (items, frame, at) =>
        !frame.negated && !frame.passive && namesAgent(frame.subject) && takesHarm(items, at + 1),
    ),
    why: "`the guards caused the crush`: who is said to have brought it about.",
    hits: marked(
      "responsibility",
      "Survivors said {the guards had caused the crush}.",
      "The judge said {police caused the collapse of the gate}.",
    ),
    misses: ["The guards caused the crush.", "Survivors said the guards did not cause the crush."],
  },
  {
    id: "en.statement.thing-caused",
    pattern: "v-cause|v-cause-ing|=contributed|=contributing|=cause|=contribute",
    read: framedTold(
      "explanation",
      (items, frame, at) =>
        !frame.negated &&
        !frame.passive &&
        !namesAgent(frame.subject) &&
        items[at - 1]?.word !== "of" &&
        takesHarm(items, at + 1),
    ),
    why: "`a short circuit started the fire`, `may have caused the boat to capsize`, `causing it to sink`: a cause and its harm in somebody's mouth.",
    hits: marked(
      "explanation",
      "Investigators believe that {a short circuit started the fire}.",
      "The inquiry found that {the wave may have caused the boat to capsize}.",
      "Survivors said {the pilot's actions contributed to the wreck}.",
    ),
    misses: [
      "A short circuit started the fire.",
      "The mayor said the cable did not start the fire.",
      "The mayor said the match started at noon.",
    ],
  },
  {
    id: "en.statement.weapon-hit",
    pattern: "v-attack",
    read: framedTold("explanation", (items, frame, at) => {
      const words = weapon(items, frame, at);
      return words.length > 0 && !namesOwner(words);
    }),
    why: "`a drone struck it`, `the bus was hit by a rocket`: what did it, in somebody's mouth, whoever fired.",
    hits: marked(
      "explanation",
      "{A drone struck it}, residents said.",
      "The driver said {the bus was hit by a rocket}.",
    ),
    misses: [
      "A drone struck it.",
      "Residents said no drone struck it.",
      "Residents said the drone fell.",
      "Jets struck a depot on Tuesday, residents said.",
    ],
  },
  {
    id: "en.statement.way-shut",
    pattern: "=locked|=blocked|=chained|=bolted|=barred|=welded|=padlocked",
    read: framedTold(
      "explanation",
      (items, frame, at) =>
        !frame.negated &&
        (frame.passive || REMAINED.has(items[at - 1]?.word ?? "")) &&
        frame.subject.some(({ word }) => WAYS.has(word)),
    ),
    why: "`the exits were blocked`, `the gate remained locked`: why nobody got out, in somebody's mouth.",
    hits: marked(
      "explanation",
      "Survivors said {the exits were blocked}.",
      "{The main door of the mill was locked}, a clerk said.",
      "Relatives said {the gate remained locked}.",
    ),
    misses: [
      "The exits were blocked.",
      "The clerk said the gate was not locked.",
      "He said the men were locked up.",
    ],
  },
  {
    id: "en.statement.by-mistake",
    pattern: "=by|=in =mistake|=accident|=error",
    read: framedTold("explanation", (items, frame, at) => {
      const before = items.slice(Math.max(0, at - 12), at);
      return !frame.negated && before.some((item) => hasAny(item, ["v-attack", "n-deed"]));
    }),
    why: "`the clinic was hit by mistake`: a deed that nobody meant.",
    hits: marked(
      "explanation",
      "{The clinic was hit by mistake}, the army said.",
      "The general said {the strike on the depot was carried out in error}.",
    ),
    misses: ["The clinic was hit by mistake.", "She said he had taken her bag by mistake."],
  },
  {
    id: "en.statement.mistaken-for",
    pattern: "=mistaken|=mistook|=misidentified|=mistaking =for|=as|=it|=them|=him|=the|=a|=an",
    read: framedTold("explanation", (_items, frame) => !frame.negated && frame.subject.length > 0),
    why: "`the clinic was mistaken for a barracks`, `troops mistook it for`: the error that is given for a deed.",
    hits: marked(
      "explanation",
      "{The clinic was mistaken for a barracks}, the general said.",
      "The general said {gunners mistook it for a depot}.",
    ),
    misses: ["The clinic was mistaken for a barracks.", "The mayor said he was mistaken about it."],
  },
  {
    id: "en.statement.fire-set-by-side",
    pattern: "=set|=lit|=started|=ignited",
    read: framedTold(
      "responsibility",
      (items, frame, at) =>
        !frame.negated &&
        (frame.passive
          ? isFire(frame.subject) && agentAfter(items, frame.by)
          : namesAgent(frame.subject) && isFire(items.slice(at + 1, at + 4))),
    ),
    why: "`the fire was set by the guards`, `the guards set fire to the hall`: who lit it.",
    hits: marked(
      "responsibility",
      "The mayor said {the fire was set by the guards}.",
      "The mayor said {the guards set fire to the hall}.",
    ),
    misses: ["The fire was set by the guards.", "The mayor said the date was set by the guards."],
  },
  {
    id: "en.statement.fire-set",
    pattern: "=set|=lit|=started|=ignited",
    read: framedTold("explanation", (items, frame, at) => {
      if (frame.negated || !frame.passive || !isFire(frame.subject)) return false;
      if (frame.by >= 0) return !agentAfter(items, frame.by);
      return items
        .slice(Math.max(0, at - 2), at + 4)
        .some((item) => hasAny(item, ["a-deliberate"]) || ON_PURPOSE.has(item.word));
    }),
    why: "`the fire was set by gunmen`, `was started on purpose`: that it was lit, by whomever.",
    hits: marked(
      "explanation",
      "The mayor said {the fire was set by gunmen}.",
      "The inspector said {the fire was deliberately started}.",
    ),
    misses: ["The mayor said the fire was lit at dusk.", "The fire was set by gunmen."],
  },
];
const ON_PURPOSE: ReadonlySet<string> = new Set(
  "deliberately intentionally purposely purpose accidentally".split(" "),
);
