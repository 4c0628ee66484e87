import type { Question } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { printedGroup } from "../align/groups.ts";
import { EVERYWHERE } from "../align/places.ts";
import { topicOf } from "../align/measures.ts";
import { questionText } from "../align/question-text.ts";
import type { Statement } from "../align/statement.ts";
import type { Group, Member } from "../blocks/group.ts";
import { independenceWeights } from "../estimate/independence.ts";
import { keepPacked, unpackPairs } from "../relate/packed-pairs.ts";
import { reachOf } from "../relate/value-set.ts";
import { votesOf } from "../estimate/votes.ts";
import { askedEstimates } from "../rules/asked-estimates.ts";
import type { Setting } from "../setting.ts";

/** Third step of weighing, group by group: the question as a person would put it, and low, best and high. */
export function questionOf(group: Group, setting: Setting): Question {
  const [first] = group.own;
  if (first === undefined) throw new TypeError("questionOf: a question without answers");
  const { measure, event, subject } = first.figure;
  const { unit, pairs: packed } = group;
  const said = group.own.map(({ figure }) => figure.group);
  const counted = printedGroup(group.group, measure, said);
  const place = group.place === EVERYWHERE ? null : printedPlace(group);
  const about = subject === undefined || subject === "" ? null : subject;
  const topic = topicOf(first.figure);
  const slots = { measure, group: counted, unit, place, subject: about, topic };
  const question: Question = {
    id: `q-${group.key}`,
    text: questionText(
      { ...slots, event: event === setting.mainEvent ? null : event },
      setting.nameOf,
    ),
    ...(about === null ? {} : { subject: about }),
    measure,
    group: counted,
    unit,
    event,
    place,
    reports: new Set(group.own.map(({ report }) => report.id)).size,
    roots: group.roots.length,
    answers: group.answers,
    versions: group.versions,
    // Made of what is packed whenever somebody looks: those of all questions together would not fit into memory.
    get pairs() {
      return unpackPairs(packed);
    },
    ...estimatesOf(group, setting, isOneQuantity(group, about ?? topic)),
  };
  keepPacked(question, packed);
  return question;
}

/**
 * Counts that no measure names are not one quantity, nor are the soldiers of one army and those of the other: there is nothing to estimate.
 */
function isOneQuantity({ own }: Group, about: string | null): boolean {
  if (own.some(({ ofTwoSides }) => ofTwoSides === true)) return false;
  return own[0]?.figure.measure !== "other" || about !== null;
}

function estimatesOf(
  group: Group,
  { rule, places }: Setting,
  isOne: boolean,
): Pick<Question, "estimate" | "estimates"> {
  const [first] = group.own;
  if (first === undefined) throw new TypeError("estimatesOf: a question without answers");
  const rootOf = new Map(group.answers.map(({ figure, root }) => [figure, root]));
  const stated = (members: readonly Member[]): readonly Statement[] =>
    members.map((member) => ({
      ...member,
      reach: reachOf(member.figure),
      published: member.report.published,
    }));
  const standing = group.own.filter(({ figure }) => !group.withdrawn.includes(figure.id));
  const [own, parts] = [stated(standing), stated(group.parts)];
  const votes = isOne ? votesOf({ own, parts, unit: group.unit, rootOf, places }) : [];
  return askedEstimates(
    rule,
    first.figure.measure,
    independenceWeights(votes, group.edges, rootOf),
  );
}

/** The place as a report has it, not as folded for matching; the first by code units. */
function printedPlace({ own, place }: Group): string {
  const said = own.flatMap(({ figure }) => figure.place ?? []).toSorted(compareText);
  return said.includes(place) ? place : (said[0] ?? place);
}
