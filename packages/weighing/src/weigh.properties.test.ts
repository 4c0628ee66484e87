import fc from "fast-check";
import { expect, test } from "vitest";
import { RULES } from "@tarjih/reading";
import type { Figure, Question, Report, Weighing } from "@tarjih/reading";
import { figure, pairOf, reading, report, weighed } from "./testing/build.ts";
import { copyOf, DAYS, drawnCase } from "./testing/drawn-case.ts";

const value = fc.integer({ min: 0, max: 60 });

function question(weighing: Weighing, id: string): Question {
  const found = weighing.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

test("P1: exact copies by any outlet, at the same time or later, change nothing but counts", () => {
  fc.assert(
    fc.property(
      drawnCase,
      fc.nat(),
      fc.array(fc.tuple(fc.constantFrom("fir", "gum", "holly"), fc.nat(3)), {
        minLength: 1,
        maxLength: 4,
      }),
      (base, pick, copies) => {
        const original = base.readings[pick % base.readings.length];
        if (original === undefined) return;
        const day = DAYS.indexOf(original.report.published ?? "");
        const added = copies.map(([outlet, later], k) =>
          copyOf(original, `copy-${k}`, {
            outlet,
            published: DAYS[Math.min(3, day + later)] ?? null,
          }),
        );
        const texts = new Map(base.texts);
        for (const copy of added)
          texts.set(copy.report.id, base.texts.get(original.report.id) ?? "");
        const before = weighed(base.readings, { texts: base.texts });
        const after = weighed([...base.readings, ...added], { texts });
        expect(after.questions.map((q) => q.id)).toEqual(before.questions.map((q) => q.id));
        const ids = new Set(before.figures.map((f) => f.id));
        for (const q of before.questions) {
          const now = question(after, q.id);
          expect(now.estimate).toEqual(q.estimate);
          expect(now.roots).toBe(q.roots);
          const old = now.pairs.filter((pair) => ids.has(pair.a) && ids.has(pair.b));
          expect(new Set(old.map((pair) => JSON.stringify(pair)))).toEqual(
            new Set(q.pairs.map((pair) => JSON.stringify(pair))),
          );
          expect(now.versions.map(({ low, high, roots }) => ({ low, high, roots }))).toEqual(
            q.versions.map(({ low, high, roots }) => ({ low, high, roots })),
          );
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("P3: the order of the reports changes no byte", () => {
  fc.assert(
    fc.property(drawnCase, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (base, keys) => {
      const shuffled = base.readings
        .map((each, i) => ({ each, key: keys[i] ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ each }) => each);
      const texts = new Map([...base.texts].toReversed());
      const one = weighed(base.readings, { texts: base.texts });
      const two = weighed(shuffled, { texts });
      expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    }),
    { numRuns: 60 },
  );
});

const A = report("alba", { published: "2031-04-10" });
const B = report("birch", { published: "2031-04-10" });

function ranged(of: Report, low: number, high: number | null, more: Partial<Figure> = {}): Figure {
  return figure(of, low, { low, high, bound: high === null ? "at-least" : "vague", ...more });
}

test("P5: widening a value set never makes a conflict", () => {
  fc.assert(
    fc.property(
      value,
      fc.nat(20),
      value,
      fc.nat(20),
      fc.nat(20),
      fc.nat(20),
      (l1, w1, l2, w2, down, up) => {
        const other = ranged(B, l2, l2 + w2);
        const narrow = ranged(A, l1, l1 + w1);
        const wide = ranged(A, Math.max(0, l1 - down), l1 + w1 + up);
        const verdict = (one: Figure): string =>
          pairOf(weighed([reading(A, [one]), reading(B, [other])]), one, other);
        if (!verdict(narrow).startsWith("conflict")) expect(verdict(wide)).not.toMatch(/^conflict/);
      },
    ),
  );
});

test("P6: a vaguer restatement by the same origin changes no estimate", () => {
  fc.assert(
    fc.property(drawnCase, (base) => {
      const before = weighed(base.readings, { texts: base.texts });
      const restated = base.readings.map((each) => {
        const vaguer = each.figures
          // "Agencies" are one origin a value: another value is another origin.
          .filter((f) => f.low !== null && f.high !== null && f.chain.at(-1)?.source !== "وكالات")
          .map((f): Figure => ({
            ...f,
            id: `${f.id}-again`,
            low: Math.floor((f.low ?? 0) / 2),
            high: (f.high ?? 0) * 2 + 1,
            bound: "vague",
            word: "some",
          }));
        return { ...each, figures: [...each.figures, ...vaguer] };
      });
      const after = weighed(restated, { texts: base.texts });
      for (const q of before.questions) expect(question(after, q.id).estimate).toEqual(q.estimate);
    }),
    { numRuns: 100 },
  );
});

test("P7: low <= best <= high, effective roots <= roots <= reports", () => {
  fc.assert(
    fc.property(drawnCase, fc.constantFrom(...RULES), (base, rule) => {
      for (const q of weighed(base.readings, { texts: base.texts, rule }).questions) {
        const { low, best, high, parameters, modes } = q.estimate;
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        if (low !== null && best !== null) expect(low).toBeLessThanOrEqual(best);
        if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high);
        for (const number of [low, best, high])
          expect(number === null || Number.isSafeInteger(number)).toBe(true);
        expect(q.roots).toBeGreaterThanOrEqual(1);
        expect(parameters["roots"]).toBeLessThanOrEqual(q.roots);
        const mass = modes.reduce((sum, mode) => sum + mode.mass, 0);
        expect(mass).toBeLessThanOrEqual(1.02);
        if (rule === "roots") {
          expect(Number(parameters["effective-roots"])).toBeLessThanOrEqual(
            Number(parameters["roots"]),
          );
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("P12: an earlier smaller count of what grows is never a conflict; an earlier larger one from another root is", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 2, max: 500 }),
      (small, more) => {
        const large = small * 2 + more;
        const at = (day: string): Partial<Figure> => ({
          asOf: { start: day, end: day, basis: "stated" },
        });
        const grown = [
          figure(A, small, at("2031-04-10")),
          figure(B, large, at("2031-04-12")),
        ] as const;
        const fell = [
          figure(A, large, at("2031-04-10")),
          figure(B, small, at("2031-04-12")),
        ] as const;
        const verdict = ([one, two]: readonly [Figure, Figure]): string =>
          pairOf(weighed([reading(A, [one]), reading(B, [two])]), one, two);
        expect(verdict(grown)).toBe("updated/growth");
        expect(verdict(fell)).toBe("conflict/value");
      },
    ),
  );
});

test("P13: a missing fact never leaves a conflict", () => {
  const missing: readonly Partial<Figure>[] = [
    { asOf: { start: null, end: null, basis: "unknown" } },
    { group: "soldiers" },
    { place: "north gate" },
    { phase: "agreed" },
    { mode: "new" },
    { mode: "part" },
  ];
  fc.assert(
    fc.property(value, value, fc.constantFrom(...missing), (x, y, fact) => {
      const [one, two] = [
        figure(A, x, { ...fact }),
        figure(B, y, {
          phase: "phase" in fact ? "unknown" : "done",
          mode: "mode" in fact ? "unknown" : "total",
        }),
      ];
      expect(pairOf(weighed([reading(A, [one]), reading(B, [two])]), one, two)).not.toMatch(
        /^conflict/,
      );
    }),
  );
});

test("P17: malformed numbers never reach a verdict or an estimate", () => {
  const odd = fc.oneof(
    fc.constantFrom(NaN, Infinity, -1, 2.5, -Infinity, Number.MAX_VALUE, 1e15, 2 ** 53),
    fc.constant(null),
  );
  fc.assert(
    fc.property(odd, odd, value, fc.constantFrom(...RULES), (low, high, sane, rule) => {
      const figures = [figure(A, sane), figure(A, 1, { low, high, start: 5 })];
      const result = weighed([reading(A, figures)], { rule });
      expect(result.figures).toHaveLength(2);
      expect(result.questions.flatMap((q) => q.answers)).toHaveLength(1);
      expect(result.questions[0]?.estimate).toEqual(
        weighed([reading(A, [figure(A, sane)])], { rule }).questions[0]?.estimate,
      );
    }),
  );
});
