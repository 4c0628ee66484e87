import { expect, test } from "vitest";
import { chain, figure, on, reading, report, weighed } from "../testing/build.ts";

const told = { measure: "killed", mode: "unknown", asOf: on("2031-07-13") } as const;

function between(outlet: string, here: number, all: number): string | undefined {
  const [house, other] = [report(outlet), report("alba")];
  const one = figure(house, here, told);
  const two = figure(other, all, { ...told, chain: chain("alba", "ministry") });
  return weighed([reading(house, [one]), reading(other, [two])]).questions[0]?.pairs[0]?.verdict;
}

test("what one hospital took in is less than all there may be, and never more", () => {
  expect(between("Qalwan General Hospital", 47, 58)).toBe("undetermined");
  expect(between("مشفى دار سوفان الوطني", 47, 58)).toBe("undetermined");
  expect(between("Qalwan General Hospital", 58, 47)).toBe("conflict");
  expect(between("Hospital Workers Union", 47, 58)).toBe("conflict");
  expect(between("مديرية المستشفيات", 47, 58)).toBe("conflict");
  // in whatever order they are asked
  const reports = ["north-post", "Qalwan Clinic", "alba"].map((outlet) => report(outlet));
  const figures = reports.map((of, i) =>
    figure(of, i === 2 ? 58 : 47, { ...told, chain: chain(of.id) }),
  );
  const readings = reports.map((of, i) => reading(of, figures.slice(i, i + 1)));
  const pairs = weighed(readings).questions[0]?.pairs ?? [];
  const verdicts = pairs.filter(({ a, b }) => [a, b].includes(figures[2]?.id ?? ""));
  expect(verdicts.map(({ verdict }) => verdict).toSorted()).toEqual(["conflict", "undetermined"]);
});
