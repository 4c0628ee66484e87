import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { tempFolder } from "../testing/temp-folder.ts";

const FILES = {
  "r/case.yaml":
    "title: Elm prison\nactors:\n  - {id: reed, names: {en: [Reed Brigades], ar: [كتائب القصب]}, kind: party}\n",
  "r/a.txt":
    "The Reed Brigades claimed responsibility for the attack on the Elm prison on 3 May 2031. 31 inmates escaped, the Interior Ministry said.\n",
  "r/a.meta.yaml": "outlet: Elm Courier\npublished: 2031-05-04\n",
  "r/b.txt":
    "Responsibility for the attack lies with the Reed Brigades, the Interior Ministry said. The Coast Monitor said that 112 inmates escaped.\n",
  "r/b.meta.yaml": "outlet: Coast Radio\npublished: 2031-05-04\n",
};

const FILLED = `title: Elm prison
hypotheses:
  - {id: h1, text: Responsibility lies with the Reed Brigades, by: [Elm Courier]}
  - {id: other, text: Another explanation}
evidence:
  - {id: e1, text: the Reed Brigades claimed it, root: root-reed, about: s1}
  - {id: e2, text: the gate was opened from within, root: root-monitor, about: s2}
  - {id: e3, text: it happened at night, root: root-courier, about: s3}
ratings:
  - rater: Nour
    cells:
      e1: {h1: CC, other: I}
      e2: {h1: I, other: C}
      e3: {h1: N, other: N}
  - rater: Sami
    cells:
      e1: {h1: C, other: I}
      e2: {h1: N, other: C}
      e3: {h1: N, other: N}
`;

const hypotheses = (cwd: string, ...args: readonly string[]): Promise<Run> =>
  runTarjih(["hypotheses", ...args], { cwd });

test("makes a worksheet that can be scored, and hides scores until it is filled", async () => {
  const folder = tempFolder(FILES);
  const made = await hypotheses(folder, "r");
  expect(made).toMatchObject({ code: 0, stdout: "" });
  expect(made.stderr).toContain("worksheet: r.hypotheses.yaml");
  const text = readFileSync(join(folder, "r.hypotheses.yaml"), "utf8");
  expect(text).toContain('text: "Responsibility lies with Reed Brigades"');
  expect(text).toContain("# Cells: CC fits very well");
  const open = await hypotheses(folder, "r.hypotheses.yaml");
  expect(open.code).toBe(0);
  expect(open.stdout).toMatch(/^Elm prison\n\n0 of \d+ cells are filled/u);
  expect(open.stdout).not.toContain("Least contradicted");
});

test("an edited file is never written over; --update adds and keeps", async () => {
  const folder = tempFolder(FILES);
  await hypotheses(folder, "r", "--out", "w.yaml");
  const path = join(folder, "w.yaml");
  const edited = readFileSync(path, "utf8").replace("h1: ~", "h1: CC");
  writeFileSync(path, edited);
  const refused = await hypotheses(folder, "r", "--out", "w.yaml");
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("--update");
  expect(readFileSync(path, "utf8")).toBe(edited);
  const same = await hypotheses(folder, "r", "--out", "w.yaml", "--update");
  expect(same.stderr).toContain("nothing new");
  writeFileSync(
    join(folder, "r/c.txt"),
    "The Harbour Office warned three months before that the gate was broken.\n",
  );
  const more = await hypotheses(folder, "r", "--out", "w.yaml", "--update");
  expect(more.stderr).toMatch(/new: 0 explanations, [1-9]/u);
  expect(readFileSync(path, "utf8")).toContain("h1: CC");
});

test("scores are told with what they hang on, and never say who is guilty", async () => {
  const folder = tempFolder({ "w.yaml": FILLED });
  const run = await hypotheses(folder, "--score", "w.yaml");
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("3 independent roots · 3 columns of evidence · 2 raters");
  expect(run.stdout).toContain("says the same of every row");
  expect(run.stdout).toContain("What the result hangs on");
  expect(run.stdout).toContain("2000 draws");
  expect(run.stdout).toContain("does not say what happened or who is guilty");
  const [, headline = ""] = run.stdout.split("\n\n");
  expect(headline).not.toContain("%");
  expect((await hypotheses(folder, "--score", "w.yaml")).stdout).toBe(run.stdout);
  const arabic = await hypotheses(folder, "w.yaml", "--lang", "ar");
  expect(arabic.stdout).toContain("ما تتوقف عليه النتيجة");
});

test("JSON has the worksheet and every score", async () => {
  const folder = tempFolder({ ...FILES, "w.yaml": FILLED });
  const run = await hypotheses(folder, "w.yaml", "--format", "json");
  expect(JSON.parse(run.stdout)).toMatchObject({
    worksheet: { hypotheses: [{ id: "h1" }, { id: "other" }] },
    score: { complete: true, roots: 3, leaders: {}, linchpins: {}, sensitivity: { draws: 2000 } },
  });
  const made = await hypotheses(folder, "r", "--format", "json");
  expect(JSON.parse(made.stdout)).toMatchObject({ title: "Elm prison", leftOut: [] });
  expect(readdirSync(folder).toSorted()).toEqual(["r", "w.yaml"]);
});

test("mistakes in the file name line, column and what was meant", async () => {
  const folder = tempFolder({ "w.yaml": FILLED.replace("e2: {h1: I,", "e2: {h1: X,") });
  const run = await hypotheses(folder, "w.yaml");
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toMatch(/w\.yaml:13:16: “X” is not possible for “h1”/u);
  expect((await hypotheses(folder)).code).toBe(2);
  expect((await hypotheses(folder, "gone.yaml")).stderr).toContain("no such file");
});

test("a case file is taken as it was recorded", async () => {
  const folder = tempFolder(FILES);
  await runTarjih(["weigh", "r", "--format", "json", "--case", "k.tarjih"], { cwd: folder });
  const run = await hypotheses(folder, "k.tarjih", "--lang", "ar");
  expect(run.code).toBe(0);
  const text = readFileSync(join(folder, "k.hypotheses.yaml"), "utf8");
  expect(text).toContain("المسؤولية على كتائب القصب");
});
