import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { deskOf } from "../desk/desk.ts";
import { caseOf } from "../testing/example-case.ts";
import { twoVillages } from "../testing/two-villages.ts";
import { mapOf } from "./map-of.ts";

async function rivalsIn(folder: string): Promise<readonly string[]> {
  const path = await caseOf(folder);
  onTestFinished(() => {
    for (const made of [path, folder]) rmSync(dirname(made), { recursive: true, force: true });
  });
  const now = deskOf(path, {
    actor: () => ({ who: "test", clock: () => "2031-05-07T08:00:00Z" }),
  }).now();
  return mapOf(now).rivals.map(({ a, b, question }) => `${question.id}: ${a} ${b}`);
}

test("one number in two villages joins them, small ones that each village may have do not", async () => {
  expect(await rivalsIn(twoVillages())).toEqual([
    expect.stringMatching(/^q-main\.killed\.all\.\w+: nahrwan sidra$/),
  ]);
});

test("answers to one question that are set apart by their places join them", async () => {
  const more = "The army said on Monday that 14 people were killed.";
  expect(await rivalsIn(twoVillages(more))).toContain("q-main.killed.all: nahrwan sidra");
});
