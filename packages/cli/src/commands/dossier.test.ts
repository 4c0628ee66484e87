import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closeCase, journal, openCaseToRead } from "@tarjih/casefile";
import { expect, test } from "vitest";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

async function weighed(): Promise<{
  readonly cwd: string;
  readonly tarjih: (...args: string[]) => Promise<Run>;
}> {
  const cwd = tempFolder(REPORTS);
  const tarjih = (...args: string[]): Promise<Run> => runTarjih(args, { cwd });
  expect((await tarjih("weigh", "reports", "--case", "elm.tarjih")).code).toBe(0);
  return { cwd, tarjih };
}

test(
  "what was decided since stands in the dossier, and it verifies",
  { timeout: 60_000 },
  async () => {
    const { cwd, tarjih } = await weighed();
    const listed = await tarjih("weigh", "reports", "--format", "json");
    const figure = /"type":"figure","id":"([^"]+)"/.exec(listed.stdout)?.[1] ?? "";
    const why = "the ministry withdrew it";
    expect(
      (await tarjih("decide", "elm.tarjih", "reject", figure, "--why", why, "--by", "Rana")).code,
    ).toBe(0);
    const made = await tarjih("dossier", "elm.tarjih", "--out", "new.html");
    expect(made.code).toBe(0);
    expect(made.stderr).toMatch(
      /^dossier: new\.html\njournal: entry \d+ says what left the case\n$/,
    );
    const html = readFileSync(join(cwd, "new.html"), "utf8");
    const file = openCaseToRead(join(cwd, "elm.tarjih"));
    expect(journal(file).at(-1)).toMatchObject({
      action: "export",
      subject: {
        format: "dossier.html",
        profile: "public",
        sha256: createHash("sha256").update(html).digest("hex"),
      },
    });
    closeCase(file);
    expect(html).toContain(why);
    expect((await tarjih("verify", "new.html")).code).toBe(0);
    const again = await tarjih("dossier", "elm.tarjih", "--out", "again.html");
    expect(again.code).toBe(0);
    expect(readFileSync(join(cwd, "again.html"), "utf8")).toBe(html);
  },
);

test("another rule, a worksheet beside the case", { timeout: 60_000 }, async () => {
  const { cwd, tarjih } = await weighed();
  const sheet = await tarjih("hypotheses", "elm.tarjih");
  expect(sheet.code).toBe(0);
  expect((await tarjih("dossier", "elm.tarjih", "--rule", "range", "--lang", "ar")).code).toBe(0);
  const html = readFileSync(join(cwd, "elm.dossier.html"), "utf8");
  expect(html).toContain('"rule":"range"');
  expect(html).not.toContain('"rule":"roots"');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<section id="hypotheses"');
  writeFileSync(join(cwd, "elm.hypotheses.yaml"), "hypotheses: [\n");
  const bad = await tarjih("dossier", "elm.tarjih");
  expect(bad.code).toBe(2);
  expect(bad.stderr).toContain("elm.hypotheses.yaml");
});

test("what cannot be written is said in one sentence", { timeout: 60_000 }, async () => {
  const { tarjih } = await weighed();
  for (const [args, words] of [
    [["elm.tarjih", "--out", "x.odt"], "ends in one of"],
    [["oak.tarjih"], "oak.tarjih"],
    [["elm.tarjih", "--hypotheses", "none.yaml"], "none.yaml"],
  ] as const) {
    const run = await tarjih("dossier", ...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(words);
  }
  // The name under which it is written first is longer still, and nobody asked for that one.
  const long = `${"a".repeat(250)}.html`;
  const run = await tarjih("dossier", "elm.tarjih", "--out", long);
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/^a+\.html cannot be written \(ENAMETOOLONG\)\. /);
});
