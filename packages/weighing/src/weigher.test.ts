import fc from "fast-check";
import { expect, test } from "vitest";
import { RARE_TEXTS } from "./lineage/candidates.ts";
import { EMPTY_CASE } from "@tarjih/reading";
import { figure, reading, report, weighed } from "./testing/build.ts";
import { DAYS, withCopies } from "./testing/drawn-case.ts";
import { weigher } from "./weigher.ts";

test("reports added one by one, in any order, give what weighing all of them gives, byte for byte", () => {
  fc.assert(
    fc.property(
      withCopies,
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      fc.nat(3),
      ({ readings, texts }, keys, first) => {
        const shuffled = readings
          .map((each, i) => ({ each, key: keys[i] ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const given = { case: EMPTY_CASE, texts, readings: shuffled.slice(0, first) };
        const growing = weigher(given);
        for (const each of shuffled.slice(first)) growing.add([each], texts);
        expect(JSON.stringify(growing.weighing())).toBe(
          JSON.stringify(weighed(readings, { texts })),
        );
      },
    ),
    { numRuns: 50 },
  );
});

test("a flood is the same whether it comes at once or one by one", () => {
  const story = Array.from(
    { length: 45 },
    (_, i) => `alder${"abcdefghij"[i % 10]}${"klmno"[i % 5]}${"st"[i % 2]}${i % 9}`,
  ).join(" ");
  const flood = Array.from({ length: RARE_TEXTS + 6 }, (_, i) => {
    const of = report(`site-${(i * 37) % 131}`, { published: DAYS[i % 4] ?? null });
    const own = Array.from({ length: 12 }, (_word, k) => `own${i}x${k}`).join(" ");
    const text = i % 3 === 0 ? `${own} ${story} 7777 dead.` : `${story} 7777 dead. ${own}`;
    const start = text.indexOf("7777");
    const sentence = { start: text.indexOf("alder"), end: start + 9 };
    return { each: reading(of, [figure(of, 7777, { start, end: start + 4, sentence })]), text };
  });
  const texts = new Map(flood.map(({ each, text }) => [each.report.id, text]));
  const readings = flood.map(({ each }) => each);
  const growing = weigher({ case: EMPTY_CASE, texts, readings: readings.slice(0, RARE_TEXTS - 3) });
  for (const each of readings.slice(RARE_TEXTS - 3)) growing.add([each], texts);
  const whole = weighed(readings, { texts });
  expect(whole.questions[0]?.roots).toBe(1);
  expect(JSON.stringify(growing.weighing())).toBe(JSON.stringify(whole));
});

test("only the questions that a report touches are worked out again", () => {
  const [a, b, c] = [report("alba"), report("birch"), report("cedar")];
  const growing = weigher({
    case: EMPTY_CASE,
    texts: new Map(),
    readings: [reading(a, [figure(a, 46)]), reading(b, [figure(b, 12, { measure: "wounded" })])],
  });
  const changed = growing.add([reading(c, [figure(c, 50)])], new Map());
  expect(changed.map(({ id, reports }) => [id, reports])).toEqual([["q-main.killed.all", 2]]);
  // A report that is known already says nothing new.
  expect(growing.add([reading(c, [figure(c, 60)])], new Map())).toEqual([]);
});
