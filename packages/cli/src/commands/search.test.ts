import { expect, test } from "vitest";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

async function sample(): Promise<string> {
  const folder = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih", "--format", "json"], {
    cwd: folder,
  });
  return folder;
}

const find = (folder: string, ...args: readonly string[]): Promise<Run> =>
  runTarjih(["search", "elm.tarjih", ...args], { cwd: folder });

test("words, figures and sources are found with their passages, in both languages", async () => {
  const folder = await sample();
  const word = await find(folder, "inmate");
  expect(word).toMatchObject({ code: 0, stderr: "" });
  expect(word.stdout).toContain("a.txt");
  expect(word.stdout).toContain("31 [inmates] escaped");
  expect(word.stdout).toContain("2 reports");
  const arabic = await find(folder, "قياس:escaped", "السُّجناء", "--lang", "ar");
  expect(arabic.stdout).toContain("لا شيء في هذه القضية");
  const figure = await find(folder, "measure:escaped", "سجين", "--format", "json");
  const text = REPORTS["reports/b.txt"] ?? "";
  const [word112, inmate] = ["112", "سجينا"].map((quote) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length };
  });
  const found: unknown = JSON.parse(figure.stdout);
  const passages = [{ marks: [inmate] }, { marks: [word112], start: 0 }];
  expect(found).toMatchObject({
    total: 1,
    hits: [{ report: { outlet: "صحيفة الساحل" }, passages }],
  });
});

test("a warning stands before the passages, and in the JSON", async () => {
  const folder = tempFolder({
    "reports/a.txt": REPORTS["reports/a.txt"] ?? "",
    "reports/a.meta.yaml": "outlet: Elm Courier\nwarning: [torture, death]\n",
  });
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih", "--format", "json"], {
    cwd: folder,
  });
  const { stdout } = await find(folder, "inmates");
  expect(stdout).toMatch(/a\.txt.*\n +Content warning: death, torture\n(.*\n)+?.*\[inmates\]/u);
  const arabic = await find(folder, "inmates", "--lang", "ar", "--bidi", "logical");
  expect(arabic.stdout).toContain("تنبيه إلى المحتوى: موت، تعذيب");
  const found: unknown = JSON.parse((await find(folder, "inmates", "--format", "json")).stdout);
  expect(found).toMatchObject({ hits: [{ report: { warnings: ["death", "torture"] } }] });
});

test("what cannot be asked says what can", async () => {
  const folder = await sample();
  const measure = await find(folder, "measure:fled");
  expect(measure).toMatchObject({ code: 2, stdout: "" });
  expect(measure.stderr).toContain("escaped, recaptured");
  expect((await find(folder, "date:May")).stderr).toContain("2031-05-03");
  expect((await find(folder, "!")).code).toBe(2);
  expect((await find(folder, "x", "--limit", "0")).code).toBe(2);
  expect(await find(folder, "x", "--limt", "3")).toMatchObject({ code: 2, stdout: "" });
  const quote = await find(folder, "inmates", '"main gate');
  expect(quote).toMatchObject({ code: 2, stdout: "" });
  expect(quote.stderr).toMatch(/^“"main gate” at character 9: .* '"main gate"'/u);
  const filter = await find(folder, "colour:red");
  expect(filter.stderr).toContain("source:, outlet:, place:, measure: and date:");
  const near = await find(folder, "سجناء", "قرب(حارس", "--lang", "ar");
  expect(near.stderr).toMatch(/^«قرب\(حارس» عند الحرف 7: /u);
  const arabic = await find(folder, "قياس:كذا", "--lang", "ar");
  expect(arabic.stderr).toMatch(/escaped \(\p{L}+/u);
});

test("a word that must not be there needs no quotes for the shell", async () => {
  const folder = await sample();
  const without = await find(folder, "inmates", "-dozens", "--no-color");
  expect(without.stdout).toContain("a.txt");
  expect(without.stdout).not.toContain("c.txt");
  expect((await find(folder, "-dozens", "inmates")).stdout).toBe(without.stdout);
  expect((await find(folder, "inmates", "-measure:escaped")).stdout).not.toContain("a.txt");
});
