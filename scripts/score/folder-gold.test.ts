import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MEASURES } from "@tarjih/reading";
import { folderGold } from "./folder-gold.ts";

const FOLDERS = (["open", "locked"] as const).flatMap((part) =>
  folderGold(part).map((gold) => ({ part, gold })),
);

test("a hundred and ten folders, twelve of them locked", () => {
  expect(FOLDERS).toHaveLength(110);
  expect(FOLDERS.filter(({ part }) => part === "locked")).toHaveLength(12);
});

test.each(FOLDERS)(
  "$part $gold.name: every spot is in its text, every measure is one",
  ({ gold }) => {
    const { figures, conflicts, reports } = gold;
    const spots = [
      ...figures.map(({ at }) => at),
      ...conflicts.flatMap(({ a, b, copies = [] }) => [...a, ...b, ...copies]),
    ];
    const texts = new Map<string, string>();
    for (const [report, quote, nth] of spots) {
      const text = texts.get(report) ?? readFileSync(join(reports, `${report}.txt`), "utf8");
      texts.set(report, text);
      expect(text.split(quote).length - 1, `${report}: ${quote}`).toBeGreaterThan(nth);
    }
    for (const { measures } of figures) {
      expect(measures.length).toBeGreaterThan(0);
      for (const measure of measures) expect(MEASURES).toContain(measure);
    }
    expect(conflicts.filter(({ implied }) => implied !== true).length).toBeGreaterThan(0);
  },
);
