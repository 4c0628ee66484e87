import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const PAPER = report("Harbour Post", { published: "2031-05-04" });
const LATER = report("North Post", { published: "2031-05-06" });
const MINISTRY = report("Health Ministry", { published: "2031-05-06" });
const NEWS = report("Valley News Network", { published: "2031-05-06" });

function between(one: Figure, two: Figure): string {
  const reports = [PAPER, LATER, MINISTRY, NEWS];
  const readings = reports.map((of) =>
    reading(
      of,
      [one, two].filter((each) => each.report === of.id),
    ),
  );
  return pairOf(weighed(readings), one, two);
}

const union = figure(PAPER, 41, { chain: chain("Harbour Post", "Dockers' Union") });
const handedOn = { chain: chain("North Post", "Coast Ministry") } as const;

test("a later and smaller number that is handed on may be an old one", () => {
  expect(between(union, figure(LATER, 34, handedOn))).toBe("undetermined/as-of");
  expect(between(union, figure(NEWS, 34))).toBe("undetermined/as-of");
});

test("one whose day is said, that is all of it or that its counter publishes is none", () => {
  expect(between(union, figure(LATER, 34, { ...handedOn, asOf: on("2031-05-06") }))).toBe(
    "conflict/value",
  );
  expect(between(union, figure(LATER, 34, { ...handedOn, only: true }))).toBe("conflict/value");
  expect(between(union, figure(MINISTRY, 34))).toBe("conflict/value");
});

test("nor does the counter's own bulletin repeat what others said before", () => {
  const early = figure(PAPER, 34, { chain: chain("Harbour Post", "Coast Hospital"), id: "early" });
  const again = figure(MINISTRY, 34);
  const more = figure(LATER, 41, { chain: chain("North Post", "Dockers' Union") });
  const weighing = weighed([
    reading(PAPER, [early]),
    reading(LATER, [more]),
    reading(MINISTRY, [again]),
  ]);
  expect(pairOf(weighing, again, more)).toBe("conflict/value");
});

test("a smaller number is no piece where a report sets it against the larger one, or where it is all", () => {
  const piece = { mode: "unknown", measure: "arrested" } as const;
  const board = figure(LATER, 18, { ...piece, chain: chain("North Post", "Relief Board") });
  const council = { ...piece, chain: chain("North Post", "Town Council") } as const;
  expect(between(board, figure(LATER, 7, council))).toBe("undetermined/mode");
  expect(between(board, figure(LATER, 7, { ...council, against: board.id }))).toBe(
    "conflict/value",
  );
  const total = figure(PAPER, 60, { ...piece, mode: "total", chain: chain("Harbour Post", "x") });
  expect(between(total, figure(PAPER, 7, { ...council, only: true }))).toBe("undetermined/mode");
});

test("deeds of one day are no piece and whole", () => {
  const evening = { happened: { start: "2031-05-03", end: "2031-05-03", how: "on" } } as const;
  const arrested = { measure: "arrested" } as const;
  const all = figure(PAPER, 260, { ...arrested, ...evening, chain: chain("Harbour Post", "Bar") });
  const some = { ...arrested, mode: "unknown", chain: chain("Harbour Post", "Police") } as const;
  expect(between(all, figure(PAPER, 87, some))).toBe("undetermined/mode");
  expect(between(all, figure(PAPER, 87, { ...some, ...evening }))).toBe("conflict/value");
});

test("an army's own statement of two dead is its count and no incident", () => {
  const soldiers = { group: "soldiers", mode: "unknown" } as const;
  const army = report("Marsa Army Command", { published: "2031-05-04" });
  const movement = figure(PAPER, 14, { ...soldiers, chain: chain("Harbour Post", "party:Reeds") });
  const own = figure(army, 2, soldiers);
  const weighing = weighed([reading(PAPER, [movement]), reading(army, [own])]);
  expect(pairOf(weighing, movement, own)).toBe("conflict/value");
  const seen = figure(PAPER, 2, { ...soldiers, chain: chain("Harbour Post", "witness:guest") });
  expect(between(movement, seen)).toBe("undetermined/mode");
});

test("a side's spokesman in its own statement is the side", () => {
  const side = report("Marsa Command", { published: "2031-05-06" });
  const own = { chain: chain("Marsa Command", "person:spokesman", "Marsa Command") } as const;
  const quoted = { chain: chain("Marsa Command", "Coast Hospital") } as const;
  const told = (two: Figure): string =>
    pairOf(weighed([reading(PAPER, [union]), reading(side, [two])]), union, two);
  expect(told(figure(side, 34, quoted))).toBe("undetermined/as-of");
  expect(told(figure(side, 34, own))).toBe("conflict/value");
});

test("what was counted over days does not grow by the hour, and an enemy's claim is no newer count", () => {
  const at = (outlet: string, hour: string) =>
    report(outlet, { published: `2031-05-08T${hour}:00:00Z` });
  const [noon, evening] = [at("Hask Network", "12"), at("Olm Gazette", "19")];
  const told = (one: Figure, two: Figure): string =>
    pairOf(weighed([reading(noon, [one]), reading(evening, [two])]), one, two);
  const day = { start: "2031-05-08", end: "2031-05-08", basis: "published" } as const;
  const base = { asOf: day } as const;
  expect(told(figure(noon, 64, base), figure(evening, 91, base))).toBe("updated/growth");
  const since = {
    ...base,
    happened: { start: "2031-05-01", end: "2031-05-08", how: "since" },
  } as const;
  expect(told(figure(noon, 64, since), figure(evening, 91, since))).toBe("conflict/value");
  const guard = { ...base, group: "guard" } as const;
  const own = { ...guard, chain: chain("Hask Network", "party:guard") } as const;
  const foe = { ...guard, chain: chain("Olm Gazette", "party:reeds") } as const;
  expect(told(figure(noon, 9, own), figure(evening, 50, foe))).toBe("conflict/value");
  const soldiers = { ...base, group: "soldiers" } as const;
  const army = { ...soldiers, chain: chain("Hask Network", "Defence Ministry") } as const;
  const claim = { ...soldiers, chain: chain("Olm Gazette", "party:reeds") } as const;
  expect(told(figure(noon, 9, army), figure(evening, 50, claim))).toBe("conflict/value");
  const rescuers = { ...soldiers, chain: chain("Olm Gazette", "Rescuers") } as const;
  expect(told(figure(noon, 9, claim), figure(evening, 50, rescuers))).toBe("updated/growth");
});

test("a side that counts its own is not behind its enemy's claim of the day before, and counts all of them", () => {
  const [first, next] = ["2031-05-08", "2031-05-09"].map((day, at) =>
    report(["Hask Network", "Olm Gazette"][at] ?? "", { published: `${day}T12:00:00Z` }),
  );
  if (first === undefined || next === undefined) throw new Error("two are told");
  const by = (day: string) => ({ start: day, end: day, basis: "published" }) as const;
  const soldiers = { group: "soldiers" } as const;
  const claim = figure(first, 50, {
    ...soldiers,
    asOf: by("2031-05-08"),
    chain: chain("Hask Network", "party:reeds"),
  });
  const later = { ...soldiers, asOf: by("2031-05-09") } as const;
  const own = figure(next, 9, { ...later, chain: chain("Olm Gazette", "Defence Ministry") });
  const others = figure(next, 9, { ...later, chain: chain("Olm Gazette", "Rescuers") });
  const told = (two: Figure): string =>
    pairOf(weighed([reading(first, [claim]), reading(next, [two])]), claim, two);
  expect(told(own)).toBe("conflict/value");
  expect(told(others)).toBe("undetermined/as-of");
  const beside = figure(first, 9, {
    ...soldiers,
    asOf: by("2031-05-08"),
    chain: chain("Hask Network", "Defence Ministry"),
  });
  expect(pairOf(weighed([reading(first, [claim, beside])]), claim, beside)).toBe("conflict/value");
});
