import { expect, test } from "vitest";
import { blocksOf } from "../blocks/block.ts";
import type { Group } from "../blocks/group.ts";
import { groupsOf } from "../blocks/groups-of.ts";
import { sheetOf } from "../keys/sheet.ts";
import { unpackPairs } from "../relate/packed-pairs.ts";
import { settingOf } from "../setting.ts";
import { caseOf, figure, reading, report } from "../testing/build.ts";
import { limitedPairs } from "./limited-pairs.ts";

const A = report("alba");
const B = report("birch");

/** One question of eight figures in all, another one of two. */
const setting = settingOf(caseOf());
const readings = [
  reading(
    A,
    [10, 20, 30, 40, 50, 60, 70].map((value, start) => figure(A, value, { start })),
  ),
  reading(B, [
    figure(B, 80, { start: 0 }),
    figure(B, 5, { start: 1, measure: "wounded" }),
    figure(B, 6, { start: 2, measure: "wounded" }),
  ]),
];
const sheets = readings.map((one) => sheetOf(one, "", setting));
const groups = blocksOf(sheets, []).flatMap((block) => groupsOf(block, setting));

const pairsIn = (of: readonly Group[]): readonly (readonly string[])[] =>
  of.map(({ pairs }) => unpackPairs(pairs).map(({ a, b }) => `${a} ${b}`));

test("a case whose pairs can be written keeps all of them", () => {
  expect(pairsIn(groups).map(({ length }) => length)).toEqual([28, 1]);
  const all = limitedPairs(groups, new Set(), { most: 29, least: 0 });
  expect(all.groups).toBe(groups);
  // nor does a question of few figures lose any, whatever the others have
  expect(limitedPairs(groups, new Set(), { most: 4, least: 8 }).groups).toBe(groups);
  expect(all.findings).toEqual([]);
});

test("beyond that a large question keeps the pairs of each report's first figures, and a small one all", () => {
  const { groups: limited, findings } = limitedPairs(groups, new Set(), { most: 4, least: 0 });
  expect(pairsIn(limited)).toEqual([
    ["alba-0 alba-1", "alba-0 birch-0", "alba-1 birch-0"],
    ["birch-1 birch-2"],
  ]);
  const [verdicts, all] = [limited, groups].map(([first]) =>
    first === undefined ? [] : unpackPairs(first.pairs),
  );
  expect(verdicts).toEqual(
    all?.filter(({ a, b }) => [a, b].every((id) => ["alba-0", "alba-1", "birch-0"].includes(id))),
  );
  expect(limited[0]?.answers).toEqual(groups[0]?.answers);
  expect(findings).toMatchObject([{ code: "pairs-limited", detail: { limit: 3, questions: 1 } }]);
});

test("a figure in somebody's verdict stays", () => {
  const { groups: limited } = limitedPairs(groups, new Set(["alba-6"]), { most: 4, least: 0 });
  expect(pairsIn(limited)[0]).toEqual(["alba-0 alba-6", "alba-0 birch-0", "alba-6 birch-0"]);
});
