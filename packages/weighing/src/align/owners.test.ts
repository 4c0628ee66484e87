import { expect, test } from "vitest";
import { areTwo, mayBeOne } from "./owners.ts";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

type Fields = NonNullable<Parameters<typeof figure>[2]>;
const day = { asOf: on("2031-05-04"), group: "soldiers" };

/** What the first two of several speakers' numbers of dead soldiers are to each other. */
function verdict(...said: readonly [speaker: string, value: number, fields: Fields][]): string {
  const readings = said.map(([speaker, value, fields], at) => {
    const of = report(`paper-${at}`);
    const one = figure(of, value, { ...day, ...fields, chain: chain(of.outlet ?? "", speaker) });
    return { one, reading: reading(of, [one]) };
  });
  const [a, b] = readings;
  if (a === undefined || b === undefined) throw new Error("two speakers at least");
  return pairOf(weighed(readings.map((each) => each.reading)), a.one, b.one);
}

const TARVIA: [string, number, Fields] = ["Tarvian Ministry of Defence", 6, { side: "own" }];

test("each army's own dead are other people", () => {
  expect(verdict(TARVIA, ["Qasseb Army Command", 4, { side: "own" }])).toBe("different/definition");
  expect(verdict(TARVIA, ["Border Mission", 5, { whose: "Qasseb" }])).toBe("different/definition");
});

test("what an army says of its dead and the other army of its enemy's is one question", () => {
  const qasseb: [string, number, Fields] = ["Qasseb Army Command", 4, { side: "own" }];
  expect(verdict(TARVIA, ["Qasseb Army Command", 17, { side: "foe" }], qasseb)).toBe(
    "conflict/value",
  );
  expect(verdict(TARVIA, ["Border Mission", 9, { whose: "Tarvian" }], qasseb)).toBe(
    "conflict/value",
  );
});

test("soldiers of nobody named may be of either army, and with one army alone they are its", () => {
  const qasseb: [string, number, Fields] = ["Qasseb Army Command", 4, { side: "own" }];
  expect(verdict(TARVIA, ["Border Mission", 9, {}], qasseb)).toBe("undetermined/group");
  expect(verdict(TARVIA, ["Border Mission", 9, {}])).toBe("conflict/value");
});

test("of each army's dead in one sentence neither is some of the other's", () => {
  const at = { sentence: { start: 0, end: 80 } };
  const of = report("mission");
  const told = (["Tarvian", "Qasseb"] as const).map((whose, i) => {
    const one = figure(of, 6 - i, { ...day, whose, ...at });
    return { ...one, id: `${one.id}-${whose}`, start: one.start + i };
  });
  const paper = report("paper");
  const twenty = figure(paper, 20, { ...day, whose: "Qasseb", chain: chain("paper", "Tarvia") });
  const [, five] = told;
  if (five === undefined) throw new Error("two");
  expect(pairOf(weighed([reading(of, told), reading(paper, [twenty])]), five, twenty)).toBe(
    "conflict/value",
  );
});

test("of two armies' dead there is no best number", () => {
  const of = ["paper-0", "paper-1"].map((name) => report(name));
  const said = (["own", "own"] as const).map((side, at) => {
    const one = of[at] ?? report("none");
    const speaker = at === 0 ? "Tarvian Ministry of Defence" : "Qasseb Army Command";
    return reading(one, [
      figure(one, 4 + at, { ...day, side, chain: chain(one.outlet ?? "", speaker) }),
    ]);
  });
  const { questions } = weighed(said);
  expect(questions.find(({ group }) => group === "soldiers")?.estimate.best).toBeNull();
});

test("nations whose consonants begin alike are two, and one nation has several forms", () => {
  const owner = (name: string) => ({ how: "named", name }) as const;
  expect(areTwo(owner("Sorian"), owner("Sorbian"))).toBe(true);
  expect(mayBeOne(owner("Tarvia"), owner("Tarvian Ministry of Defence"))).toBe(true);
  expect(mayBeOne(owner("تارفيا"), owner("تارفيين"))).toBe(true);
  expect(mayBeOne(owner("قصيبياً"), owner("Qasseb"))).toBe(true);
});

test("where two sides are told of and no third, the enemy of the one is the other", () => {
  const qasseb: [string, number, Fields] = ["قيادة جيش القصيب", 17, { side: "foe" }];
  const mission: [string, number, Fields] = ["Border Mission", 6, { whose: "Tarvian" }];
  const theirs: [string, number, Fields] = ["Border Mission", 5, { whose: "Qasseb" }];
  expect(verdict(qasseb, mission, theirs)).toBe("conflict/value");
  expect(verdict(qasseb, theirs, mission)).toBe("different/definition");
  const third: [string, number, Fields] = ["Border Mission", 3, { whose: "Olmian" }];
  expect(verdict(qasseb, mission, theirs, third)).toBe("undetermined/group");
});

test("what one command says of its own and of its foes are two, also where it names its own by two kinds", () => {
  const command = "Regional Forces Command";
  const own: [string, number, Fields] = [command, 121, { group: "fighters+workers", side: "own" }];
  expect(verdict(own, [command, 374, { group: "fighters", side: "foe" }])).toBe(
    "different/definition",
  );
  // "the forces" of a report may be that command's
  expect(
    verdict(
      ["forces", 121, { group: "fighters+workers", side: "own" }],
      ["قيادة إقليم تلمار", 374, { group: "fighters", side: "foe" }],
    ),
  ).toBe("undetermined/group");
});

test("militants of a monitor and a command's terrorists are rivals, though its own are told too", () => {
  const command = "Regional Forces Command";
  expect(
    verdict(
      ["Telmar Monitor", 246, { group: "fighters" }],
      [command, 374, { group: "fighters", side: "foe" }],
      [command, 121, { group: "fighters+workers", side: "own" }],
    ),
  ).toBe("conflict/value");
});

test("each of two who exchange lets others go", () => {
  const freed = { measure: "exchanged", group: "inmates" } as const;
  expect(verdict(["Tarvian Ministry of Defence", 118, freed], ["Valley Front", 88, freed])).toBe(
    "undetermined/group",
  );
  expect(verdict(["Valley Monitor", 118, freed], ["Border Mission", 88, freed])).toBe(
    "conflict/value",
  );
});
