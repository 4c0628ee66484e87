import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_CASE, MODES, PHASES } from "@tarjih/reading";
import type { Figure, Report } from "@tarjih/reading";
import { placesOf } from "../align/places.ts";
import { statementOf } from "../align/statement.ts";
import type { Statement } from "../align/statement.ts";
import { chain, figure, on, report } from "../testing/build.ts";
import { judgeOnce } from "./judge-once.ts";
import { withNoneBeside } from "./none-beside.ts";
import { withSecondNumbers } from "./second-number.ts";
import { verdictOf } from "./verdict.ts";

const places = placesOf(EMPTY_CASE);

const reports: fc.Arbitrary<Report> = fc
  .record({
    id: fc.constantFrom("alba", "birch", "cedar"),
    published: fc.constantFrom(
      "2031-04-12",
      "2031-04-12T08:00+00:00",
      "2031-04-12T20:00+00:00",
      null,
    ),
  })
  .map(({ id, published }) => report(id, { published }));

const figures: fc.Arbitrary<Partial<Figure> & { readonly value: number }> = fc.record(
  {
    value: fc.constantFrom(0, 1, 2, 9, 12, 30, 90),
    bound: fc.constantFrom("exact", "about", "at-least"),
    measure: fc.constantFrom("killed", "released", "displaced", "held", "other"),
    group: fc.constantFrom("unknown", "persons", "civilians", "children", "guards"),
    unit: fc.constantFrom("persons", "families", "vehicles", "unknown"),
    mode: fc.constantFrom(...MODES),
    phase: fc.constantFrom(...PHASES),
    event: fc.constantFrom("main", "unknown"),
    stance: fc.constantFrom("asserted", "denied"),
    place: fc.constantFrom(null, "Talmur", "north of Talmur"),
    near: fc.constantFrom("Talmur", "Olm"),
    sentence: fc.constantFrom({ start: 0, end: 90 }, { start: 90, end: 180 }),
    finality: fc.constantFrom("final", "preliminary"),
    ownRule: fc.constant(true as const),
    possible: fc.constant(true as const),
    batch: fc.constantFrom(0, 1, 2),
    asOf: fc.constantFrom(on("2031-04-11"), on("2031-04-12")),
    partOf: fc.constantFrom("f0", "f1"),
    chain: fc.constantFrom(
      chain("alba"),
      chain("alba", "ministry"),
      chain("alba", "witness:a baker"),
    ),
  },
  { requiredKeys: ["value", "measure"] },
);

test("to judge alike pairs once is to judge each pair", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(reports, figures), { minLength: 2, maxLength: 12 }),
      fc.boolean(),
      (all, sameRoot) => {
        const statements = all.flatMap(([of, { value, ...more }], i): readonly Statement[] => {
          const one = statementOf(figure(of, value, { ...more, id: `f${i}` }), of, places);
          return one === null ? [] : [one];
        });
        const marked = withSecondNumbers(withNoneBeside(statements));
        const judge = judgeOnce(places);
        for (const a of marked) {
          for (const b of marked) {
            if (a !== b)
              expect(judge.between(judge.ready(a), judge.ready(b), sameRoot)).toEqual(
                verdictOf({ a, b, sameRoot, places }),
              );
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});

test("the name beside a number and where it stands are looked at before a judgement is used again", () => {
  const judge = judgeOnce(places);
  const stated = (of: string, value: number, more: Partial<Figure>): Statement => {
    const by = report(of, { published: "2031-04-12" });
    const made = statementOf(figure(by, value, { mode: "unknown", ...more }), by, places);
    if (made === null) throw new Error("no statement");
    return made;
  };
  const compare = (a: Statement, b: Statement, sameRoot: boolean): void => {
    expect(judge.between(judge.ready(a), judge.ready(b), sameRoot)).toEqual(
      verdictOf({ a, b, sameRoot, places }),
    );
  };
  const inTalmur = stated("alba", 64, { place: "Talmur" });
  for (const near of ["Olm", "Talmur", "Darsa"])
    compare(inTalmur, stated("birch", 33, { near, id: `near ${near}` }), false);
  const damaged = { measure: "damaged", group: "vehicles", unit: "vehicles" } as const;
  const seven = stated("alba", 7, {
    ...damaged,
    start: 10,
    end: 15,
    sentence: { start: 0, end: 80 },
  });
  for (const start of [32, 70, 100]) {
    const sentence = start < 80 ? { start: 0, end: 80 } : { start: 80, end: 160 };
    compare(seven, stated("alba", 3, { ...damaged, start, end: start + 5, sentence }), true);
  }
});
