import { expect, test } from "vitest";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

const page = { url: "https://elm.example/toll", published: "2031-04-14T08:00:00Z" } as const;
const first = report("elm-1", { ...page, outlet: "Elm", captured: "2031-04-14T09:00:00Z" });
const second = report("elm-2", { ...page, outlet: "Elm", captured: "2031-04-15T09:00:00Z" });
const late = report("coast", { outlet: "Coast", published: "2031-04-15T10:00:00Z" });

test("a page's later state counts for the day of its capture, and who repeats the first state lowers nothing", () => {
  const said = (
    of: typeof first,
    value: number,
    ...from: readonly string[]
  ): ReturnType<typeof figure> =>
    figure(of, value, { id: of.id, mode: "unknown", chain: chain(of.outlet ?? "", ...from) });
  const figures = [said(first, 22, "mayor"), said(second, 31, "mayor"), said(late, 22, "Elm")];
  const { questions, findings } = weighed(
    [first, second, late].map((of, at) => reading(of, figures.slice(at, at + 1))),
  );
  const pairs = questions[0]?.pairs.map(({ verdict, because }) => `${verdict} ${because}`);
  expect(pairs?.toSorted()).toEqual(["same value", "updated growth", "updated growth"]);
  expect(questions[0]?.estimate.best).toBe(31);
  expect(findings.map(({ code }) => code)).toContain("page-changed");
  expect(findings.map(({ code }) => code)).not.toContain("revised-down");
});
