import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Weighing } from "@tarjih/reading";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

interface Made {
  readonly folder: string;
  readonly weighing: Weighing;
  readonly decide: (...args: readonly string[]) => Promise<Run>;
}

async function made(): Promise<Made> {
  const folder = tempFolder(REPORTS);
  const args = ["weigh", "reports", "--case", "elm.tarjih", "--format", "json"];
  const run = await runTarjih(args, { cwd: folder });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the command's own output
  const weighing = JSON.parse(run.stdout) as Weighing;
  const decide = (...rest: readonly string[]): Promise<Run> =>
    runTarjih(["decide", "elm.tarjih", ...rest], { cwd: folder });
  return { folder, weighing, decide };
}

function figureOf({ figures }: Weighing, low: number): string {
  const found = figures.find((figure) => figure.low === low && figure.measure === "escaped");
  if (found === undefined) throw new Error(`no figure of ${low}`);
  return found.id;
}

test("a fix is recorded with who and why, told, listed, explained, verified, and weighed with the folder", async () => {
  const { folder, weighing, decide } = await made();
  const id = figureOf(weighing, 112);
  const run = await decide("fix", id, "value=31", "--by", "Rana", "--why", "a misprint");
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("recorded: decision-1");
  expect(run.stdout).toMatch(/main\.escaped\S*: .*no best.* → \d+ \/ 31 \/ \d+/);
  const listed = await decide("--list");
  expect(listed.stdout).toContain("low: 31 (read: 112)");
  expect(listed.stdout).toContain("a misprint");
  const explained = await runTarjih(["explain", "elm.tarjih", id], { cwd: folder });
  expect(explained.stdout).toContain("decision decision-1: fixed");
  expect((await runTarjih(["verify", "elm.tarjih"], { cwd: folder })).code).toBe(0);
  const again = await runTarjih(["weigh", "reports", "--case", "elm.tarjih", "--out", "."], {
    cwd: folder,
  });
  expect(again.stderr).toContain("nothing new");
  const noted = await decide("note", id, "--why", "asked the prison");
  expect(noted.stderr).toContain("elm.dossier.html");
  const dossier = join(folder, "elm.dossier.html");
  expect(existsSync(dossier)).toBe(true);
  expect(readFileSync(dossier, "utf8")).toContain("a misprint");
});

test("a figure by hand stands on words of the text, and everything says by whom", async () => {
  const { folder, decide } = await made();
  const run = await decide(
    "add",
    "c.txt",
    "a witness",
    "measure=deployed",
    "value=5",
    "group=guards",
    "source=a nurse",
    "--by",
    "Rana",
    "--why",
    "the caption counts five",
  );
  expect(run.stderr).toBe("");
  expect(run.stdout).toContain("main.deployed.guards: – → ");
  const listed = await decide("--list");
  expect(listed.stdout).toContain("decision-1 · added by hand");
  expect(listed.stdout).toContain("«a witness»");
  const tarjih = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  const explained = await tarjih("explain", "elm.tarjih", "q-main.deployed.guards");
  const [id = ""] = /\S+\.h\d+-\d+-deployed/.exec(explained.stdout) ?? [];
  const own = await tarjih("explain", "elm.tarjih", id);
  expect(own.stdout).toContain("words: «a witness»");
  expect(own.stdout).toContain("a nurse (unnamed): by hand");
  expect(own.stdout).toMatch(/decision-1: added by hand: .* Rana: the caption counts five/);
  expect((await tarjih("verify", "elm.tarjih")).code).toBe(0);
  await tarjih("dossier", "elm.tarjih");
  const dossier = readFileSync(join(folder, "elm.dossier.html"), "utf8");
  // the public dossier names nobody of the team
  expect(dossier).toContain("by hand, decided by [Team member 1]");
  expect(dossier).toContain("باليد، بقرار من [");
  expect(dossier).not.toContain("Rana");
  expect((await tarjih("verify", "elm.dossier.html")).code).toBe(0);
  const twice = await decide(
    "add",
    "c.txt",
    "a witness",
    "measure=deployed",
    "value=5",
    "--why",
    "so",
  );
  expect(twice.code).toBe(2);
  expect(twice.stderr).toContain("was added there before");
});

test("an overruled verdict is shown as a person's, in both languages, and can be taken back", async () => {
  const { folder, weighing, decide } = await made();
  const [a, b] = [figureOf(weighing, 31), figureOf(weighing, 112)];
  const run = await decide(
    "overrule",
    a,
    b,
    "different",
    "--because",
    "batch",
    "--why",
    "two gates",
  );
  expect(run.code).toBe(0);
  const explained = await runTarjih(["explain", "elm.tarjih", a], { cwd: folder });
  expect(explained.stdout).toMatch(/different 112 .*two gates \(computed: conflict\)/s);
  const arabic = await runTarjih(["explain", "elm.tarjih", a, "--lang", "ar"], { cwd: folder });
  expect(arabic.stdout).toContain("المحسوب");
  const undone = await decide("undo", "decision-1", "--why", "one gate");
  expect(undone.code).toBe(0);
  const json = await decide("--list", "--format", "json");
  expect(JSON.parse(json.stdout)).toMatchObject([{ state: "undone" }, { state: "standing" }]);
});

test("a version is preferred by the ids that weigh and explain print, as the help says", async () => {
  const { folder, decide } = await made();
  const table = await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd: folder });
  expect(table.stdout).toMatch(/\(q-main\.escaped\.all\)\n +v1 · \d+/);
  const explained = await runTarjih(["explain", "elm.tarjih", "q-main.escaped.all"], {
    cwd: folder,
  });
  expect(explained.stdout).toMatch(/ v2 · \d+ \(\d root/);
  const { stdout: help } = await decide("--help");
  const [, id = "", version = ""] =
    /\$ tarjih decide elm\.tarjih prefer (\S+) (\S+) --why/.exec(help) ?? [];
  const run = await decide("prefer", id, version, "--why", "it counted them");
  expect(run.code).toBe(0);
  expect((await decide("--list")).stdout).toContain(`version preferred · ${id}`);
});

test("an id that is not there is told with those like it, and nothing is recorded", async () => {
  const { weighing, decide } = await made();
  const id = figureOf(weighing, 112);
  const run = await decide("fix", `${id}0`, "value=3", "--why", "x");
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(`Did you mean: ${id}`);
  expect((await decide("--list")).stdout).toContain("Nobody has decided anything");
});
