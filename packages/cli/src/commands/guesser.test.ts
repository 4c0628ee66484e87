import { createHash, createHmac } from "node:crypto";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, journal, openCaseToRead, readReports } from "@tarjih/casefile";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { tempFolder } from "../testing/temp-folder.ts";
import { unzipped } from "../testing/unzipped.ts";

const FILES = {
  "reports/uncle.txt":
    "My uncle Hikmat Nassif was killed. 32 people were killed at the Alder market on 4 May 2031.\n",
  "reports/council.txt": "The council said 30 people were killed at the Alder market.\n",
  "reports/_chat.txt":
    "[05/05/2031, 09:15:30] Leen Sabbagh: 9 people were injured at the market\n" +
    "[05/05/2031, 09:16:30] +963 955 102 938: my brother Qusay is missing, 3 people were killed\n",
  "reports/hikmat-nassif.bin": "\0\u0001",
};

interface Sample {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Promise<Run>;
}

async function sample(files: Readonly<Record<string, string>> = FILES): Promise<Sample> {
  const folder = tempFolder(files);
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--out", "out", "--format", "json");
  return { folder, run };
}

const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** Everything that is written below a folder, with its names; of a zip every file in it. */
function allBelow(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
      return `${path}\n${isZip ? unzipped(bytes) : bytes.toString("utf8")}`;
    })
    .join("\n");
}

/**
 * Every hash that somebody can compute who has the case but for the names, and guessed the names right; of a text that is printed whole
 * anybody has it.
 */
function guessed(casePath: string, printed: string): readonly string[] {
  const file = openCaseToRead(casePath);
  try {
    const reports = readReports(file).filter(({ report }) => report.path !== "council.txt");
    const ofReports = reports.flatMap(({ report, text }) => [
      report.id.slice(1),
      report.sha256,
      report.container?.sha256 ?? "",
      printed.includes(text.trim()) ? "" : report.text_sha256,
    ]);
    return [
      ...ofReports,
      ...journal(file).map(({ hash }) => hash),
      sha256("hikmat-nassif.bin").slice(0, 12),
    ].filter((hash) => hash !== "");
  } finally {
    closeCase(file);
  }
}

test.each(["public", "partners"])(
  "%s: nothing that leaves has a hash by which a guessed name is known to be right",
  async (profile) => {
    const masked = { ...FILES, "reports/case.yaml": 'mask: ["Hikmat Nassif", "Leen Sabbagh"]\n' };
    const { folder, run } = await sample(masked);
    const path = join(folder, "out/reports.tarjih");
    const asked = ["--profile", profile] as const;
    await run("export", path, "--format", "all", "--out", "leaves/all", ...asked);
    await run("dossier", path, "--out", "leaves/dossier.html", ...asked);
    await run("weigh", "reports", "--out", "leaves", ...asked, "--case", path);
    const all = allBelow(join(folder, "leaves"));
    const hashes = guessed(path, all);
    expect(hashes.length).toBeGreaterThan(20);
    expect(all).toContain("hmac-sha256:");
    // The sheets of the workbook were opened.
    expect(all).toContain("<worksheet");
    expect(hashes.filter((hash) => all.includes(hash))).toEqual([]);
  },
);

test("what leaves is the same each time, and holds a commitment that a nonce opens", async () => {
  const { folder, run } = await sample();
  const path = "out/reports.tarjih";
  for (const out of ["one", "two"]) await run("export", path, "--format", "csl", "--out", out);
  expect(readFileSync(join(folder, "one"))).toEqual(readFileSync(join(folder, "two")));
  await run("dossier", path, "--out", "public.html");
  const page = readFileSync(join(folder, "public.html"), "utf8");
  const original = sha256(FILES["reports/uncle.txt"]);
  const told = await run("explain", path, `r${original.slice(0, 12)}`);
  const [, commitment = ""] = /commitment to the original: (\S+)/u.exec(told.stdout) ?? [];
  const [, nonce = ""] = /opens with the nonce: (\S+)/u.exec(told.stdout) ?? [];
  const key = Buffer.from(nonce, "hex");
  const hex = createHmac("sha256", key).update(original).digest("hex");
  expect(commitment).toBe(`hmac-sha256:${hex}`);
  expect(page).toContain(commitment);
  expect((await run("verify", "public.html")).code).toBe(0);
  const against = await run("verify", "public.html", "--case", path);
  expect(against).toMatchObject({ code: 0 });
  expect(against.stdout).toContain("reports that are in the case as they stand here: 4");
});

test("two runs on one folder give the same dossier, from which such hashes are withheld", async () => {
  const { folder, run } = await sample();
  await run("weigh", "reports", "--out", "again", "--format", "json");
  const [one, two] = ["out", "again"].map((out) =>
    readFileSync(join(folder, out, "reports.dossier.html"), "utf8"),
  );
  expect(one).toBe(two);
  expect(one).toContain('"sha256":"withheld"');
  expect(one).not.toContain("hmac-sha256:");
  const untold = await run("verify", "out/reports.dossier.html", "--case", "out/reports.tarjih");
  expect(untold.stdout).toContain("have their hashes withheld");
});

test("a court gets the hashes themselves, and the secret with the whole case", async () => {
  const { folder, run } = await sample();
  const path = "out/reports.tarjih";
  await run("export", path, "--format", "csl", "--out", "one.json");
  await run("dossier", path, "--profile", "court", "--out", "court.html");
  const page = readFileSync(join(folder, "court.html"), "utf8");
  expect(page).toContain(sha256(FILES["reports/uncle.txt"]));
  await run("export", path, "--profile", "court", "--out", "whole");
  await run("import", "whole", "--out", "back.tarjih");
  await run("export", "back.tarjih", "--format", "csl", "--out", "two.json");
  expect(readFileSync(join(folder, "one.json"))).toEqual(readFileSync(join(folder, "two.json")));
});

test("a case that may only be read leaves no secret anywhere: hashes are withheld", async () => {
  const { folder, run } = await sample();
  const path = join(folder, "out/reports.tarjih");
  chmodSync(path, 0o444);
  chmodSync(join(folder, "out"), 0o555);
  try {
    const out = await run("export", path, "--format", "csl", "--out", "one.json");
    expect(out.code).toBe(0);
    // Whoever may write everything writes here too.
    const text = readFileSync(join(folder, "one.json"), "utf8");
    expect(guessed(path, text).filter((hash) => text.includes(hash))).toEqual([]);
  } finally {
    chmodSync(join(folder, "out"), 0o755);
  }
});
