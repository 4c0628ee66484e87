import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { tempFolder } from "../testing/temp-folder.ts";

const FIXTURE = new URL("../../../../fixtures/pdf/statement-chromium.pdf", import.meta.url);

test("search and explain say on which page of a PDF a passage stands", async () => {
  const cwd = tempFolder({ "reports/a.pdf": readFileSync(FIXTURE) });
  const run = (...args: readonly string[]): ReturnType<typeof runTarjih> =>
    runTarjih(args, { cwd });
  await run("weigh", "reports", "--case", "k.tarjih", "--format", "json");
  const first = await run("search", "k.tarjih", "نورس");
  expect(first.stdout).toMatch(/^ {2}\d+–\d+ · p\. 1$/mu);
  const second = await run("search", "k.tarjih", "ونقلت");
  expect(second.stdout).toMatch(/^ {2}\d+–\d+ · p\. 2$/mu);
  const json: unknown = JSON.parse(
    (await run("search", "k.tarjih", "ونقلت", "--format", "json")).stdout,
  );
  expect(json).toMatchObject({ hits: [{ passages: [{ page: 2 }] }] });
  const claims = await run("read", "reports", "--format", "ndjson");
  const ids = [...claims.stdout.matchAll(/"type":"figure","id":"([^"]+)"/gu)].map(([, id]) => id);
  const pageOf = async (id = "none"): Promise<string | undefined> =>
    /report: a\.pdf(.*)/u.exec((await run("explain", "k.tarjih", id)).stdout)?.[1];
  expect([await pageOf(ids[0]), await pageOf(ids.at(-1))]).toEqual([" · p. 1", " · p. 2"]);
});
