import type { Figure } from "@tarjih/reading";
import { expect, test } from "vitest";
import { figure, pairOf, reading, report, weighed } from "../testing/build.ts";
import { likenessOf } from "./likeness/likeness.ts";
import { valueText } from "./value-text.ts";

const alder = report("alder");
const birch = report("birch", { published: null });
const cedar = report("cedar", { published: null });
const unknown = { start: null, end: null, basis: "unknown" } as const;

/** Of one measure a number of Alder's and two of which nobody says when they were counted: both are open against it. */
function openOn(more: Partial<Figure>): readonly [Figure, Figure, Figure] {
  return [
    figure(alder, 30, { mode: "unknown", ...more }),
    figure(birch, 12, { mode: "unknown", asOf: unknown, ...more }),
    figure(cedar, 14, { mode: "unknown", asOf: unknown, low: null, bound: "at-most", ...more }),
  ];
}

const killed = openOn({});
const wounded = openOn({ measure: "wounded", start: 40 });
const weighing = weighed([
  reading(alder, [killed[0], wounded[0]]),
  reading(birch, [killed[1], wounded[1]]),
  reading(cedar, [killed[2], wounded[2]]),
]);
const texts = weighing.open
  .filter(({ kind }) => kind === "undetermined")
  .map(({ text }) => text.en);

function likeliestOf([one, ...others]: readonly [Figure, Figure, Figure]): readonly [
  Figure,
  number,
] {
  const all = others.map((other) => [other, likenessOf(one, other, "as-of")] as const);
  return all.reduce((most, next) => (next[1] > most[1] ? next : most));
}

test("of a question the pair is named that looks most like a conflict", () => {
  expect(pairOf(weighing, killed[0], killed[1])).toBe("undetermined/as-of");
  expect(pairOf(weighing, killed[0], killed[2])).toBe("undetermined/as-of");
  for (const those of [killed, wounded]) {
    const [likeliest] = likeliestOf(those);
    const text = texts.find((one) => one.includes(those === killed ? "killed" : "wounded"));
    expect(text).toContain(valueText(likeliest));
    for (const other of those.slice(1))
      if (other !== likeliest) expect(text).not.toContain(valueText(other));
  }
});

test("questions stand in the order of those pairs", () => {
  const order = [killed, wounded]
    .toSorted((a, b) => likeliestOf(b)[1] - likeliestOf(a)[1])
    .map((those) => (those === killed ? "killed" : "wounded"));
  expect(texts.map((text) => (text.includes("killed") ? "killed" : "wounded"))).toEqual(order);
  expect(likeliestOf(killed)[1]).not.toBe(likeliestOf(wounded)[1]);
});
