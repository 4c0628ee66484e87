import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, journal, openCaseToRead } from "@tarjih/casefile";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

test("what is older than a change is said once, with each who did what", async () => {
  const folder = tempFolder(REPORTS);
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  const decide = async (why: string): Promise<string> => {
    const note = ["decide", "elm.tarjih", "note", "case", "--why", why, "--by", "Rana"];
    return (await run(...note)).stderr;
  };
  await run("weigh", "reports", "--case", "elm.tarjih", "--out", ".", "--by", "Lina");
  await run("export", "elm.tarjih", "--format", "csl", "--by", "Sami");
  const first = await decide("asked the office");
  expect(first).toContain("elm.dossier.html was written before this");
  expect(first).toContain("1 export was written before this");
  // Told by the change before, and by none that changes nothing.
  expect(await decide("asked again")).toBe("");
  expect(await decide("asked again")).toBe("");
  expect((await run("add", "elm.tarjih", "reports")).stderr).not.toContain("before this");

  await run("dossier", "elm.tarjih", "--by", "Nadia");
  await run("dossier", "elm.tarjih", "--out", "b.docx", "--by", "Nadia");
  const hide = ["mask", "elm.tarjih", "--mask", "Zorga", "--reason", "a child", "--by", "Rana"];
  const masked = await run(...hide);
  expect(masked.stderr).toContain("may show what is hidden now");
  expect(masked.stderr).toContain("\n  elm.dossier.html\n  csl, profile public, 20");
  expect(masked.stderr).toContain("\n  dossier.docx, profile public, 20");
  expect((await run(...hide)).stderr).not.toContain("before this");

  const file = openCaseToRead(join(folder, "elm.tarjih"));
  const who = journal(file).map((entry) => `${entry.action} ${entry.who}`);
  closeCase(file);
  expect([...new Set(who)]).toEqual([
    ...["create", "case", "add", "read", "weigh"].map((action) => `${action} Lina`),
    "salt Sami",
    "export Sami",
    "decide Rana",
    "export Nadia",
  ]);
  const empty = await run("export", "elm.tarjih", "--format", "csv", "--by", " ");
  expect(empty).toMatchObject({ code: 2, stdout: "" });
});

test("whenever somebody is hidden anew, all that was ever written is named", async () => {
  const folder = tempFolder(REPORTS);
  const run = async (...args: readonly string[]): Promise<string> => {
    const { code, stderr } = await runTarjih([...args, "--by", "Rana"], { cwd: folder });
    expect(code, args.join(" ")).toBe(0);
    return stderr;
  };
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  // nothing was written that may show it
  expect(await run("mask", "elm.tarjih", "--mask", "Toma", "--reason", "a child")).not.toContain(
    "is hidden now",
  );
  await run("export", "elm.tarjih", "--format", "csl");
  await run("export", "elm.tarjih", "--profile", "partners", "--out", "whole");
  // the warning of any change is spent by a harmless one
  expect(await run("decide", "elm.tarjih", "note", "case", "--why", "asked")).toContain(
    "2 exports were written before this",
  );
  const named =
    /may show what is hidden now.*:\n {2}csl, profile public, .*\n {2}package, profile partners, /u;
  expect(await run("mask", "elm.tarjih", "--mask", "Zorga", "--reason", "a child")).toMatch(named);
  // Shown is nothing hidden; that taken back hides again.
  expect(
    await run("mask", "elm.tarjih", "--unmask", "Lina Azar", "--reason", "asked"),
  ).not.toContain("is hidden now");
  expect(await run("decide", "elm.tarjih", "undo", "decision-4", "--why", "asked")).toMatch(named);
  writeFileSync(join(folder, "reports/case.yaml"), "mask: [Sami Duran]\n");
  expect(await run("add", "elm.tarjih", "reports")).toMatch(named);
  expect(
    await run("mask", "elm.tarjih", "--mask", "Adel", "--reason", "b", "--lang", "ar"),
  ).toMatch(/وقد يُظهر ما صار محجوبا.*\n {2}.*csl/u);
});
