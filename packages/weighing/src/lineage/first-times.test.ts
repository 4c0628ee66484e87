import { expect, test } from "vitest";
import { figure, on, report } from "../testing/build.ts";
import { firstTimes } from "./first-times.ts";

const first = report("elm", { published: "2031-05-04T10:00:00Z" });
const copy = report("copy", { published: "2031-05-06" });

function claim(of: typeof first, asOf: ReturnType<typeof on>) {
  const one = figure(of, 73, { id: of.id, asOf });
  return { figure: one, report: of, block: "killed", at: 0, from: 0, to: 9 };
}

test("a copy has the hour at which the first copy appeared, also where the words say the day", () => {
  const day = on("2031-05-04");
  const edge = { block: "killed", a: "elm", b: "copy", kind: "copy", p: 1, why: [] } as const;
  const times = firstTimes([claim(first, day), claim(copy, day)], [edge]);
  expect(times.get("copy")).toEqual({ asOf: undefined, published: "2031-05-04T10:00:00Z" });
  expect(times.get("elm")?.published).toBe("2031-05-04T10:00:00Z");
});
