import type { Narrower, Statement } from "../align/statement.ts";
import { compareText } from "../align/compare.ts";
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
  if (parts.length === 0) return statements;
  const marks = new Map<string, Narrower>();
  const siblings = Map.groupBy(parts, ({ figure, group, place }) =>
    JSON.stringify([figure.partOf, group, place, figure.event]),
  );
  for (const alike of siblings.values()) {
    const [first] = alike;
    const whole = byId.get(first?.figure.partOf ?? "");
    const ofOne = first?.group === whole?.group && first?.place === whole?.place;
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

/** Two counts of some of a group, or one that may be: nobody says that they count the same. */
export function perhapsNarrower({ a, b }: Relation): Judgement | null {
  if (a.group !== b.group || a.place !== b.place) return null;
  return a.narrower === undefined && b.narrower === undefined ? null : otherGroup;
}
