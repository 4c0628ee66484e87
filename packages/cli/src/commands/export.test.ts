import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, journal, openCaseToRead, type JournalEntry } from "@tarjih/casefile";
import { EXPORT_FORMATS } from "@tarjih/exports";
import { messages } from "@tarjih/i18n";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

async function sample(): Promise<{
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Promise<Run>;
}> {
  const folder = tempFolder(REPORTS);
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  return { folder, run };
}

function lastEntry(path: string): JournalEntry | undefined {
  const file = openCaseToRead(path);
  try {
    return journal(file).at(-1);
  } finally {
    closeCase(file);
  }
}

test("a format of one file is written as that file, and the journal has its hash", async () => {
  const { folder, run } = await sample();
  const out = await run("export", "elm.tarjih", "--format", "csl", "--lang", "ar");
  expect(out).toMatchObject({ code: 0, stdout: "" });
  const bytes = readFileSync(join(folder, "elm-csl.json"));
  expect(lastEntry(join(folder, "elm.tarjih"))).toMatchObject({
    action: "export",
    subject: {
      format: "csl",
      profile: "public",
      lang: "ar",
      files: 1,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
  });
  expect(await run("verify", "elm.tarjih")).toMatchObject({ code: 0 });
  // Nothing is written over, and what was not written is not in the journal.
  expect((await run("export", "elm.tarjih", "--format", "csl")).code).toBe(2);
  expect(lastEntry(join(folder, "elm.tarjih"))?.subject).toMatchObject({ lang: "ar" });
});

test("all formats in one folder, each as it is alone; the table of figures is weighed again", async () => {
  const { folder, run } = await sample();
  const all = await run("export", "elm.tarjih", "--format", "all", "--out", "everything");
  expect(all.code).toBe(0);
  const names = readdirSync(join(folder, "everything"));
  expect(names).toHaveLength(EXPORT_FORMATS.length);
  await run("export", "elm.tarjih", "--format", "csv", "--out", "tables");
  expect(readFileSync(join(folder, "everything/csv/figures.csv"))).toEqual(
    readFileSync(join(folder, "tables/figures.csv")),
  );
  const again = await run("weigh", "--claims", "tables/figures.csv", "--format", "json");
  expect(again).toMatchObject({ code: 0, stderr: "" });
  expect(again.stdout).toContain('"subject":"How many inmates escaped');
});

test("help lists every format with what it is for, in both languages", async () => {
  for (const lang of ["ar", "en"] as const) {
    const { stdout } = await runTarjih(["export", "--help", "--lang", lang]);
    const { formats } = messages(lang).exports;
    expect(Object.keys(formats)).toEqual(EXPORT_FORMATS.map(({ id }) => id));
    for (const [id, what] of Object.entries(formats))
      expect(stdout).toContain(`${id.padEnd(13)}${what}`);
  }
  expect(existsSync("exports")).toBe(false);
});
