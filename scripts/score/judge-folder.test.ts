import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { weighFolder } from "@tarjih/testkit";
import type { FolderGold } from "./folder-gold.ts";
import { judgeFolder } from "./judge-folder.ts";

/** Two reports of one evening that cannot both be right, and a number that the gold does not know. */
async function judged(gold: Omit<FolderGold, "name" | "reports">) {
  const dir = mkdtempSync(join(tmpdir(), "tarjih-folder-"));
  const write = (name: string, outlet: string, text: string): void => {
    writeFileSync(join(dir, `${name}.txt`), text);
    writeFileSync(
      join(dir, `${name}.meta.yaml`),
      `outlet: ${outlet}\npublished: 2031-05-04T18:00:00Z\nlanguage: en\n`,
    );
  };
  write("one", "Lume Post", "The clinic said 31 people were killed in Olm on Sunday.");
  write(
    "two",
    "Varn Daily",
    "The police said 12 people were killed in Olm on Sunday, and nine wounded.",
  );
  const { weighing, texts } = await weighFolder(dir);
  return judgeFolder({ name: "olm", reports: dir, ...gold }, weighing, texts);
}

const numbers: FolderGold["figures"] = [
  { at: ["one", "31", 0], measures: ["killed"], low: 31, high: 31 },
  { at: ["two", "12", 0], measures: ["killed", "bodies"], low: 12, high: 12 },
];

test("a conflict of the gold is found, and a number beside the gold is extra", async () => {
  const conflict = { question: "killed", a: [["one", "31", 0]], b: [["two", "12", 0]] } as const;
  expect(await judged({ figures: numbers, conflicts: [conflict] })).toMatchObject({
    numbers: 2,
    found: 2,
    right: 2,
    read: 3,
    extra: 1,
    conflicts: 1,
    conflictsFound: 1,
    pairsRight: 1,
    pairsFalse: 0,
  });
});

test("a conflict that the gold does not have is false, and a wrong value is none that is right", async () => {
  const wrong = numbers.map((one) => ({ ...one, low: 13, high: 13 }));
  expect(await judged({ figures: wrong, conflicts: [] })).toMatchObject({
    found: 2,
    right: 0,
    conflicts: 0,
    pairsRight: 0,
    pairsFalse: 1,
  });
});

test("a conflict that is not told has a reason", async () => {
  const lost = { question: "wounded", a: [["two", "nine", 0]], b: [["one", "Sunday", 0]] } as const;
  const kinds = { question: "both", a: [["two", "nine", 0]], b: [["one", "31", 0]] } as const;
  expect(await judged({ figures: numbers, conflicts: [lost, kinds] })).toMatchObject({
    conflictsFound: 0,
    untold: ["one side not read", "read as two measures"],
  });
});
