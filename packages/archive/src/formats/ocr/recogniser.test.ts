import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openReader } from "../../worker/open-reader.ts";
import { recogniser } from "./recogniser.ts";

const MADE_BY =
  /^tesseract\.js \d+\.\d+\.\d+, tesseract\.js-core \d+\.\d+\.\d+, ara 4\.0\.0_best_int \d+\.\d+\.\d+, eng 4\.0\.0_best_int \d+\.\d+\.\d+$/u;

test("names the engine and the data of each language with their versions", () => {
  expect(recogniser()).toMatch(MADE_BY);
});

test("what was recognised says by what, and a text that was written does not", async () => {
  const picture = new URL("../../../../../fixtures/ocr/statement.png", import.meta.url);
  const reader = openReader();
  try {
    const versionOf = async (name: string, bytes: Uint8Array): Promise<string | undefined> =>
      (await reader.read({ name, bytes, ocr: true })).reports[0]?.adapter.version;
    expect(await versionOf("a.png", readFileSync(picture))).toBe(`1 (${recogniser()})`);
    expect(await versionOf("a.html", Buffer.from("<p>Nine guards were killed.</p>"))).toMatch(
      /^\d+$/u,
    );
  } finally {
    await reader.close();
  }
}, 120_000);
