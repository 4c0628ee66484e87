import { fold } from "@tarjih/reading";
import type { Figure } from "@tarjih/reading";
import type { Narrower, Statement } from "../align/statement.ts";
import { namesNobody, WHOLE } from "../align/groups.ts";
import { topicOf } from "../align/measures.ts";
import { compareText } from "../align/compare.ts";
import { equal, meet } from "./value-set.ts";
import { ofOneSide } from "./one-side.ts";
import type { Judgement, Relation } from "./verdict.ts";

const otherGroup: Judgement = { verdict: "undetermined", because: "group", missing: "group" };

/**
 * Statements with a mark on whoever counts only some of the group under which it is asked: "three children, one of them an
 * infant" gives one child of three, and never the number of children. A part whose whole asks for the same counts some; of
 * parts of one whole that ask for the same ("three boys and two girls") the largest may be all that a report tells of
 * them, the others are not.
 */
export function withNarrower(statements: readonly Statement[]): readonly Statement[] {
  const byId = new Map(statements.map((each) => [each.figure.id, each]));
  const parts = statements.filter(({ figure }) => byId.has(figure.partOf ?? ""));
  const marks = new Map<string, Narrower>();
  for (const { figure } of statements) if (isOfKind(figure)) marks.set(figure.id, "kind");
  for (const { figure } of retoldKinds(statements)) marks.set(figure.id, "perhaps");
  for (const { figure } of toldBeside(statements)) marks.set(figure.id, "perhaps");
  for (const { figure } of ofOneSide(piecesOf(statements))) marks.set(figure.id, "perhaps");
  for (const each of loosePartsOf(statements)) marks.set(each.figure.id, "some");
  const siblings = Map.groupBy(parts, ({ figure, group, place }) =>
    JSON.stringify([figure.partOf, group, place, figure.event]),
  );
  for (const alike of siblings.values()) {
    const [first] = alike;
    const whole = byId.get(first?.figure.partOf ?? "");
    const isOne = first?.group === whole?.group && first?.place === whole?.place;
    // "five shepherds, three of them brothers": brothers are no group, and three not everybody
    const ofOne = isOne || first?.group === WHOLE;
    const [largest] = alike.toSorted(
      (a, b) => b.reach.said.low - a.reach.said.low || compareText(a.figure.id, b.figure.id),
    );
    for (const part of alike) {
      if (ofOne || part !== largest) marks.set(part.figure.id, "some");
      else if (alike.length > 1) marks.set(part.figure.id, "perhaps");
    }
  }
  return statements.map((each) => {
    const narrower = marks.get(each.figure.id);
    return narrower === undefined ? each : { ...each, narrower };
  });
}

/**
 * "131 Kasmari pilgrims were killed … the toll has risen to 131 people": the same number again in plainer words, in a report that tells of more people too, is of
 * that nation's, and no rival of the 717 in all.
 */
function retoldKinds(statements: readonly Statement[]): readonly Statement[] {
  const nations = statements.filter(({ figure }) => isOfKind(figure) && figure.whose !== undefined);
  if (nations.length === 0) return [];
  return statements.filter((again) => {
    const { figure, report, reach } = again;
    const isPlain = figure.whom === undefined && figure.partOf === undefined;
    const beside = statements.filter((other) => other.report.id === report.id);
    return (
      isPlain &&
      nations.some(
        (first) =>
          first.report.id === report.id &&
          first.group === again.group &&
          first.place === again.place &&
          first.figure.event === figure.event &&
          first.figure.start < figure.start &&
          equal(first.reach.said, reach.said),
      ) &&
      beside.some(({ figure: { whom }, reach: { said } }) => {
        return whom === undefined && said.low > reach.said.high;
      })
    );
  });
}

/**
 * Parts of which no sentence says the whole. "She lost three sons": of which toll, nobody says, and never all of it. "26 civilians were
 * killed. Two of them died in hospital": two of whom the same report counts 26. Asked by who is counted and not by how many, so that
 * a vaguer word for either number changes nothing; where the report gives the very number as a whole too, it is that whole.
 */
function loosePartsOf(statements: readonly Statement[]): readonly Statement[] {
  const loose = statements.filter(
    ({ figure }) => figure.mode === "part" && figure.partOf === undefined,
  );
  return loose.filter((part) => {
    if (namesNobody(part.figure)) return true;
    const wholes = statements.filter(
      (whole) =>
        whole.report.id === part.report.id &&
        whole.figure.mode !== "part" &&
        !haveTwoSpeakers(whole, part) &&
        whole.group === part.group &&
        whole.place === part.place &&
        whole.figure.event === part.figure.event,
    );
    return wholes.length > 0 && !wholes.some(({ reach }) => equal(reach.said, part.reach.said));
  });
}

/**
 * "Eleven children were among the dead, the minister said", and a member of parliament who says 17: two answers. "Three of the workers" of
 * one speaker are some of the workers whom another counts.
 */
export function haveTwoSpeakers({ figure: a }: Statement, { figure: b }: Statement): boolean {
  if (a.chain.length === 1 || b.chain.length === 1) return false;
  if (a.partOf !== undefined || b.partOf !== undefined) return false;
  const parts = [a, b].filter(({ mode }) => mode === "part");
  return (
    a.chain.at(-1)?.source !== b.chain.at(-1)?.source &&
    parts.every(({ rules }) => rules.some((rule) => AMONG.test(rule)))
  );
}
/** Rules by which a kind of people is counted among the dead, and not some of that kind. */
const AMONG = /\.(?:are-)?among$/u;

/**
 * Numbers that one source tells beside each other in one sentence, and of which none is the whole: "killed 12 people in Olm and 9
 * in Hask", "the first blast killed five, the second seven".
 */
function toldBeside(statements: readonly Statement[]): readonly Statement[] {
  const pieces = piecesOf(statements);
  const inSentence = Map.groupBy(
    pieces,
    ({ report, figure: { sentence } }) => `${report.id} ${sentence.start}`,
  );
  if (inSentence.size === pieces.length) return [];
  const several = [...inSentence.values()].filter((told) => told.length > 1).flat();
  const beside = Map.groupBy(several, ({ figure, report, group, place, asOf }) =>
    JSON.stringify([
      report.id,
      figure.sentence.start,
      group,
      place,
      figure.event,
      figure.phase,
      figure.unit,
      // "six Tarvian and five Qasseb soldiers" are all of each
      figure.whose,
      figure.chain.at(-1)?.source,
      asOf,
    ]),
  );
  return [...beside.values()].flatMap((told) =>
    told.filter((one) =>
      told.some((other) => other !== one && !meet(one.reach.rounded, other.reach.rounded)),
    ),
  );
}

/** Numbers of which nobody says that they are the whole, and of which none has parts. */
function piecesOf(statements: readonly Statement[]): readonly Statement[] {
  const wholes = new Set(statements.map(({ figure }) => figure.partOf));
  return statements.filter(
    ({ figure: { id, mode, partOf, row, stance, batch } }) =>
      (mode === "unknown" || mode === "part") &&
      partOf === undefined &&
      row === undefined &&
      batch === undefined &&
      stance !== "denied" &&
      !wholes.has(id),
  );
}

/** Some of a group against the group: a part of it, and never its number. */
export function byNarrower({ a, b }: Relation): Judgement | null {
  const [one, two] = [a.narrower === "some", b.narrower === "some"];
  if (one === two || a.group !== b.group || a.place !== b.place) return null;
  const [part, whole] = one ? [a, b] : [b, a];
  // "A first batch of 20, ten of them women" is judged by what is new
  if (whole.figure.mode === "new" || part.figure.mode === "new") return null;
  return part.reach.said.low <= whole.reach.rounded.high
    ? { verdict: "part-of", because: "group" }
    : otherGroup;
}

/**
 * A kind of people that has no group against everybody, or against another kind: "3 contractors" are some of "22 people", and "12
 * officials" are nobody of "9 passengers". Of one kind ("20 passengers", "24 passengers") both ask for the same.
 */
export function byKind({ a, b }: Relation): Judgement | null {
  const [one, two] = [a.narrower === "kind", b.narrower === "kind"];
  if ((!one && !two) || a.group !== b.group || a.place !== b.place) return null;
  if (one && two) return isOfOneKind(a, b) ? null : otherGroup;
  const [part, whole] = one ? [a, b] : [b, a];
  if (whole.narrower !== undefined) return otherGroup;
  if (whole.figure.mode === "new" || part.figure.mode === "new") return null;
  // In one crash "22 passengers" are all the "22 people", and 24 of them are more than there were: judged as any two numbers
  const fits =
    part.reach.said.low < whole.reach.said.high && !meet(part.reach.said, whole.reach.said);
  return fits ? { verdict: "part-of", because: "group" } : null;
}

/** Without the kinds of people that are only some of those of whom another number is told. */
export function withoutKinds(statements: readonly Statement[]): readonly Statement[] {
  const partial = partialKinds(statements);
  return partial.size === 0 ? statements : statements.filter((each) => !partial.has(each));
}

/** Kinds of people beside a larger number of everybody, or beside another kind: some, and never the number of all. */
export function partialKinds(statements: readonly Statement[]): ReadonlySet<Statement> {
  const kinds = statements.filter(({ narrower }) => narrower === "kind");
  if (kinds.length === 0) return new Set();
  const largest = statements
    .filter(({ narrower }) => narrower === undefined)
    .reduce((most, { reach }) => Math.max(most, reach.said.high), -Infinity);
  const [first] = kinds;
  const several = kinds.some((kind) => first !== undefined && !isOfOneKind(first, kind));
  return new Set(kinds.filter(({ reach }) => several || largest > reach.said.low));
}

/** Said of officials, say, and of no group, or of bombers among those who attack; who fixed the group has said who is counted. */
function isOfKind(figure: Figure): boolean {
  const { group, measure, whom, read } = figure;
  if (whom === undefined || read?.group !== undefined) return false;
  if (group !== "unknown" && measure !== "attackers") return false;
  return topicOf(figure)?.startsWith("aboard-") !== true || !TRAVELLERS.test(fold(whom));
}
/** Whoever is aboard is a passenger: no kind of people among others there. */
const TRAVELLERS = /^(?:passengers?|travell?ers?|راكب|ركاب|مسافر)/u;

/** By the noun; over two languages by the number, as `ركاب` and "passengers" are not known for one word. */
function isOfOneKind(a: Statement, b: Statement): boolean {
  const [one, two] = [a.figure.whom ?? "", b.figure.whom ?? ""];
  if (one === two || kindKey(one) === kindKey(two)) return true;
  return a.report.lang !== b.report.lang && equal(a.reach.said, b.reach.said);
}

/** "Officials" and "an official", `مسؤولان` and `مسؤولين`, `راكباً` and `ركاب`: without what makes a plural, a dual or a case. */
function kindKey(whom: string): string {
  const bare = fold(whom).replace(/^(?:وال|ال|لل)(?=\p{L}{3})/u, "");
  const stem = bare.replace(/(?<=\p{L}{3})(?:s|ان|ين|ون|ات|تين|تان|ه|ا)$/u, "");
  return /^[a-z]/u.test(stem) ? stem : stem.slice(0, 1) + stem.slice(1).replaceAll(WEAK, "");
}
/** Letters in which a broken plural and its singular differ, as folded. */
const WEAK = /[اويهء]/gu;

/** Two counts of some of a group, or one that may be: nobody says that they count the same. */
export function perhapsNarrower({ a, b, sameRoot }: Relation): Judgement | null {
  if (a.group !== b.group || a.place !== b.place) return null;
  // Of one kind, or of everybody in one number; see `byKind`.
  if (a.narrower === "kind" && (b.narrower === "kind" || b.narrower === undefined)) return null;
  if (b.narrower === "kind" && a.narrower === undefined) return null;
  // Two pieces in one voice: whether one is the total is what is not said, see `unknown-mode.ts`.
  if (sameRoot && a.report.id === b.report.id && a.narrower === b.narrower) return null;
  return a.narrower === undefined && b.narrower === undefined ? null : otherGroup;
}
