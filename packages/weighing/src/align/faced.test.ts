import { expect, test } from "vitest";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const army = report("army-paper");
const front = report("front-paper");
const third = report("third-paper");
const day = { asOf: on("2031-05-04") };

/** What an army's 15 fighters are to a front's own three. */
function between(...others: readonly string[]): string {
  const killed = figure(army, 15, {
    ...day,
    group: "fighters",
    chain: chain("army-paper", "party:Samaran Army"),
  });
  const own = figure(front, 3, {
    ...day,
    group: "Hills Front",
    side: "own",
    chain: chain("front-paper", "party:Hills Front"),
  });
  const more = others.map((name) =>
    figure(third, 9, {
      ...day,
      group: name,
      side: "own",
      chain: chain("third-paper", `party:${name}`),
    }),
  );
  return pairOf(
    weighed([reading(army, [killed]), reading(front, [own]), reading(third, more)]),
    killed,
    own,
  );
}

test("whom an army killed are the one movement's that tells of its own dead", () => {
  expect(between()).toBe("conflict/value");
});

test("with two movements nobody knows whose they were", () => {
  expect(between("Coast Column")).toBe("undetermined/group");
});
