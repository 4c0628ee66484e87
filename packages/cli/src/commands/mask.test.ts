import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

test("whoever only sends messages is counted by them", async () => {
  const chat = [
    "[12/04/2031, 10:20:33] Salim Haddad: 31 inmates escaped.",
    "[12/04/2031, 10:21:00] Zorvan Tell: Nine were caught.",
    "[12/04/2031, 10:22:00] Salim Haddad: Zorvan Tell is right.",
  ];
  const folder = tempFolder({ "reports/_chat.txt": `${chat.join("\n")}\n` });
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  const { stdout } = await run("mask", "elm.tarjih");
  expect(stdout).toMatch(/Salim Haddad → .* · sender, author or in the title of 2 in 2 reports\n/u);
  expect(stdout).toMatch(
    /Zorvan Tell → .* · 1 mention, sender, author or in the title of 1 in 2 reports\n/u,
  );
  const arabic = await run("mask", "elm.tarjih", "--lang", "ar");
  expect(arabic.stdout).toContain("مرسلا أو كاتبا أو في عنوان: 2، التقارير: 2");
});

test("who is hidden is listed with the reason; a name is hidden, shown, and that taken back", async () => {
  const folder = tempFolder({
    ...REPORTS,
    "reports/d.txt":
      "Salim Haddad, a prisoner, saw 9 guards. Zorga of the mill was told. The teacher Lina Azar left.\n",
  });
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  const listed = await run("mask", "elm.tarjih");
  expect(listed.code).toBe(0);
  expect(listed.stdout).toMatch(
    /Salim Haddad → \[Person 1\] · a given name · 1 mention in 1 report/,
  );
  expect(listed.stdout).toContain("Lina Azar");
  expect(listed.stderr).toContain("read what you publish");
  expect((await run("mask", "elm.tarjih", "--mask", "Zorga")).code).toBe(2);
  const masked = await run("mask", "elm.tarjih", "--mask", "Zorga", "--reason", "a child");
  expect(masked.stdout).toContain("recorded: decision-1");
  await run("mask", "elm.tarjih", "--mask", "Salim Haddad", "--reason", "a child");
  const twice = (await run("mask", "elm.tarjih")).stdout;
  expect(twice.split("Salim Haddad")).toHaveLength(2);
  const shown = await run("mask", "elm.tarjih", "--unmask", "Lina Azar", "--reason", "she asked");
  expect(shown.code).toBe(0);
  await run("dossier", "elm.tarjih", "--out", "a.html");
  const dossier = readFileSync(join(folder, "a.html"), "utf8");
  expect(dossier).not.toMatch(/Zorga|Salim Haddad/);
  expect(dossier).toContain("Lina Azar");
  expect((await run("decide", "elm.tarjih", "--list")).stdout).toMatch(
    /name hidden[^\n]*\n +Zorga\n/,
  );
  await run("decide", "elm.tarjih", "undo", "decision-3", "--why", "she changed her mind");
  const again = await run("mask", "elm.tarjih", "--lang", "ar");
  expect(again.stdout).toContain("Lina Azar");
  expect(again.stdout).not.toContain("ظاهر بقرار");
  expect((await run("verify", "elm.tarjih")).code).toBe(0);
});

test("several names are decided on in one call, each by itself; one that stands nowhere is told", async () => {
  const folder = tempFolder({
    ...REPORTS,
    "reports/d.txt":
      "Salim Haddad, a prisoner, saw 9 guards. Zorga of the mill and سامرٌ حلبي left.\n",
  });
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  const names = ["Zorga", "Salim Hadad", "Zorga", "سامر حلبي"];
  const asked = names.flatMap((name) => ["--mask", name]);
  expect((await run("mask", "elm.tarjih", ...asked, "--mask", " ", "--reason", "x")).code).toBe(2);
  const masked = await run("mask", "elm.tarjih", ...asked, "--reason", "they asked");
  expect(masked.stdout).toContain("recorded: decision-1, decision-2, decision-3.");
  expect(masked.stderr).toContain("“Salim Hadad” stands nowhere");
  expect(masked.stderr).not.toMatch(/“(?:Zorga|سامر حلبي)” stands/u);
  const shown = await run(
    "mask",
    "elm.tarjih",
    ...["Zorga", "Salim Haddad"].flatMap((name) => ["--unmask", name]),
    "--reason",
    "x",
    "--format",
    "json",
  );
  expect(JSON.parse(shown.stdout)).toMatchObject([{ id: "decision-4" }, { id: "decision-5" }]);
  expect((await run("verify", "elm.tarjih")).code).toBe(0);
});

test("what stays is listed with the words around it, and who is named with what vouches; what leaves says how many nobody decided on, once", async () => {
  const folder = tempFolder({
    "reports/a.txt":
      "Mayor Anton Reva walked through the market. Nine people were killed. In the night others fled to Dunmarrow.\n",
  });
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  const weighed = await run("weigh", "reports", "--out", "out");
  const note = "2 words and names that may be a private person's stay visible";
  const command = "tarjih mask out/reports.tarjih";
  expect(weighed.stderr.split(note)).toHaveLength(2);
  expect(weighed.stderr).toContain(command);
  const path = "out/reports.tarjih";

  const { stdout } = await run("mask", path);
  expect(stdout).toMatch(
    /1 word looks like a name and stays visible:\n {2}Dunmarrow · stands as a place · 1 mention in 1 report\n {6}\S.*fled to Dunmarrow\./u,
  );
  expect(stdout).toMatch(
    /1 name stays because something vouches for it:\n {2}Anton Reva · stays: Mayor · 1 mention in 1 report\n/u,
  );
  const json: unknown = JSON.parse((await run("mask", path, "--format", "json")).stdout);
  expect(json).toMatchObject({
    standing: [
      { name: "Dunmarrow", why: "place", mentions: 1 },
      { name: "Anton Reva", why: "office", by: "Mayor", mentions: 1 },
    ],
  });
  expect(JSON.stringify(json)).toContain("fled to Dunmarrow.");
  const arabic = await run("mask", path, "--lang", "ar");
  expect(arabic.stdout).toContain("Anton Reva · يبقى: Mayor");

  const dossier = await run("dossier", path, "--by", "Lena", "--out", "public.html");
  expect(dossier.stderr.split(note)).toHaveLength(2);
  const all = await run("export", path, "--by", "Lena", "--format", "all", "--out", "all");
  expect(all.stderr.split(note)).toHaveLength(2);
  const partners = await run("dossier", path, "--by", "Lena", "--profile", "partners");
  expect(partners.stderr).not.toContain("stay visible");

  const decided = ["--unmask", "Anton Reva", "--unmask", "Dunmarrow", "--by", "Lena"] as const;
  await run("mask", path, ...decided, "--reason", "the mayor, a town");
  const again = await run("dossier", path, "--by", "Lena", "--out", "again.html");
  expect(again.code).toBe(0);
  expect(again.stderr).not.toContain("stay visible");
});
