import { createHash } from "node:crypto";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, journal, openCaseToRead, readWeighing, restoreCase } from "@tarjih/casefile";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

const NAME = "Sami Duran";

async function sample(): Promise<string> {
  const folder = tempFolder({
    ...REPORTS,
    "reports/d.txt": `${NAME}, a guard of the Elm prison, said that 9 guards were wounded.\n=1+1\n`,
    "reports/case.yaml": `title: Elm\nmask: ["${NAME}"]\n`,
  });
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih", "--format", "json"], {
    cwd: folder,
  });
  return folder;
}

function headOf(path: string): string | undefined {
  const file = openCaseToRead(path);
  try {
    return journal(file).at(-1)?.hash;
  } finally {
    closeCase(file);
  }
}

function bytesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.toSorted().map((path) => [path.slice(folder.length), readFileSync(path, "hex")]),
  );
}

test("a whole package comes back as the same case: same head, same files again", async () => {
  const folder = await sample();
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  const before = headOf(join(folder, "elm.tarjih"));
  const out = await run("export", "elm.tarjih", "--profile", "court", "--out", "whole");
  expect(out).toMatchObject({ code: 0, stdout: "" });
  expect(out.stderr).toContain(`head in the package: ${before}`);
  const after = headOf(join(folder, "elm.tarjih")) ?? "";
  expect(out.stderr).toContain(`with the entry about it: ${after}`);
  const back = await run("import", "whole", "--out", "back.tarjih");
  expect(back.code).toBe(0);
  expect(back.stderr).toContain(`head: ${before}`);
  // The head that stands in both proves both; the later one only the case that stayed.
  for (const path of ["elm.tarjih", "back.tarjih"]) {
    expect((await run("verify", path, "--expect", before ?? "")).code, path).toBe(0);
  }
  expect((await run("verify", "elm.tarjih", "--expect", after)).code).toBe(0);
  expect((await run("verify", "back.tarjih", "--expect", after)).code).toBe(4);
  // It is the case as it was when it left; the case that stayed says so in one entry more.
  expect(headOf(join(folder, "back.tarjih"))).toBe(before);
  expect(headOf(join(folder, "elm.tarjih"))).not.toBe(before);
  const found = await run("search", "back.tarjih", "guards");
  expect(found.stdout).toContain("d.txt");
  await run("export", "back.tarjih", "--profile", "court", "--out", "again");
  expect(bytesOf(join(folder, "again"))).toEqual(bytesOf(join(folder, "whole")));
  // Nothing that is there is written over.
  expect((await run("import", "whole", "--out", "back.tarjih")).code).toBe(2);
  expect((await run("export", "elm.tarjih", "--out", "whole")).code).toBe(2);
});

test("whoever has a package and its README alone can compute the chain of the journal", async () => {
  const folder = await sample();
  await runTarjih(["export", "elm.tarjih", "--profile", "court", "--out", "whole"], {
    cwd: folder,
  });
  const readme = readFileSync(join(folder, "whole", "README.en.txt"), "utf8");
  expect(readme).toContain("subject stands in the line as text that is JSON itself");
  const lines = readFileSync(join(folder, "whole", "journal.ndjson"), "utf8")
    .trim()
    .split("\n");
  let prev = "0".repeat(64);
  for (const line of lines) {
    // Flat objects of text and numbers, so that sorting the keys of two levels is all that "sorted keys" asks.
    const whole: unknown = JSON.parse(line);
    if (typeof whole !== "object" || whole === null) throw new Error("a line is an object");
    const { hash, ...entry } = Object.fromEntries<unknown>(Object.entries(whole));
    const subject: unknown = JSON.parse(String(entry["subject"]));
    expect(entry["prev"]).toBe(prev);
    const sorted = (value: unknown): string =>
      typeof value === "object" && value !== null
        ? `{${Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => `${JSON.stringify(key)}:${sorted(item)}`)
            .join(",")}}`
        : JSON.stringify(value);
    prev = createHash("sha256")
      .update(sorted({ ...entry, subject }))
      .digest("hex");
    expect(hash).toBe(prev);
  }
  expect(lines.length).toBeGreaterThan(5);
});

test("a disk that fills up while a package is taken in is that of the case", async () => {
  const folder = await sample();
  await runTarjih(["export", "elm.tarjih", "--profile", "court", "--out", "whole"], {
    cwd: folder,
  });
  const path = join(folder, "small.tarjih");
  const small = { who: "Rana", clock: () => "2031-05-01T00:00:00Z", maxBytes: 100_000 };
  await expect(restoreCase(join(folder, "whole"), path, small)).rejects.toMatchObject({
    kind: "disk-full",
    path,
  });
  expect(existsSync(path)).toBe(false);
});

test("all that can be done to a case comes back: archives, decisions undone and taken over, masks, exports", async () => {
  const folder = await sample();
  const run = async (...args: readonly string[]): Promise<Run> => {
    const ended = await runTarjih(args, { cwd: folder });
    expect(ended.stderr, args.join(" ")).not.toContain("failed");
    expect(ended.code, args.join(" ")).toBe(0);
    return ended;
  };
  copyFileSync(join(folder, "elm.tarjih"), join(folder, "theirs.tarjih"));
  writeFileSync(join(folder, "theirs.zip"), Buffer.from(ZIP, "base64"));
  await run("add", "theirs.tarjih", "theirs.zip", "--by", "Sami");
  const [figure = ""] = figuresIn(join(folder, "elm.tarjih"));
  await run("decide", "theirs.tarjih", "accept", figure, "--by", "Sami");
  await run("decide", "elm.tarjih", "fix", figure, "low=33", "high=33", "--why", "a misprint");
  await run("decide", "elm.tarjih", "undo", "decision-1", "--why", "none");
  await run("mask", "elm.tarjih", "--mask", "Lina Azar", "--reason", "a child");
  await run("import", "elm.tarjih", "theirs.tarjih");
  await run("export", "elm.tarjih", "--format", "csv", "--out", "tables");
  const before = headOf(join(folder, "elm.tarjih")) ?? "";
  await run("export", "elm.tarjih", "--profile", "court", "--out", "whole");
  const originals = readdirSync(join(folder, "whole/originals"));
  expect(originals.some((name) => name.endsWith("-theirs.zip"))).toBe(true);
  await run("import", "whole", "--out", "back.tarjih");
  expect(headOf(join(folder, "back.tarjih"))).toBe(before);
  const verified = await run("verify", "back.tarjih", "--all", "--expect", before);
  expect(verified.stdout).toContain("reports found again in the file they came in: 2 checked");
  await run("export", "back.tarjih", "--profile", "court", "--out", "again");
  expect(bytesOf(join(folder, "again"))).toEqual(bytesOf(join(folder, "whole")));
});

/** A zip of `a.txt` and `day/b.txt`, stored. */
const ZIP =
  "UEsDBBQAAAgAAAAAjFznPQ8ZEgAAABIAAAAFAAAAYS50eHROaW5lIGd1YXJkcyBmbGVkLgpQSwMEFAAACAAAAACMXF" +
  "EAGtMWAAAAFgAAAAkAAABkYXkvYi50eHTZgdixINmi2aMg2LPYrNmK2YbYpy4KUEsBAhQDFAAACAAAAACMXOc9DxkS" +
  "AAAAEgAAAAUAAAAAAAAAAAAAAKSBAAAAAGEudHh0UEsBAhQDFAAACAAAAACMXFEAGtMWAAAAFgAAAAkAAAAAAAAAAA" +
  "AAAKSBNQAAAGRheS9iLnR4dFBLBQYAAAAAAgACAGoAAAByAAAAAAA=";

function figuresIn(path: string): readonly string[] {
  const file = openCaseToRead(path);
  try {
    return readWeighing(file)?.figures.map(({ id }) => id) ?? [];
  } finally {
    closeCase(file);
  }
}

test("one changed byte in a package is found, and no case is made", async () => {
  const folder = await sample();
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("export", "elm.tarjih", "--profile", "court", "--out", "whole");
  appendFileSync(join(folder, "whole/case/claims.ndjson"), "\n");
  const back = await run("import", "whole", "--out", "back.tarjih");
  expect(back.code).toBe(4);
  expect(back.stderr).toContain("claims.ndjson in whole");
  await run("export", "elm.tarjih", "--profile", "court", "--out", "more");
  // What only people read is compared too.
  appendFileSync(join(folder, "more/figures.csv"), "\n");
  const edited = await run("import", "more", "--out", "back.tarjih");
  expect([edited.code, edited.stderr.includes("figures.csv in more")]).toEqual([4, true]);
  // A file that is gone, and one that was changed with its hash.
  rmSync(join(folder, "more/figures.csv"));
  const gone = await run("import", "more", "--out", "back.tarjih");
  expect([gone.code, gone.stderr.includes("figures.csv in more")]).toEqual([4, true]);
  for (const [at, line] of ['{"no":"column"}\n', "no json\n", "{}\n"].entries()) {
    const name = `forged${at}`;
    await run("export", "elm.tarjih", "--profile", "court", "--out", name);
    forge(join(folder, name), "case/claims.ndjson", line);
    const forged = await run("import", name, "--out", "back.tarjih");
    expect([forged.code, forged.stderr.includes(`ndjson in ${name}`)], line).toEqual([4, true]);
  }
  const looked = await run("verify", "more");
  expect([looked.code, looked.stdout.includes("figures.csv in more")]).toEqual([4, true]);
  expect(readdirSync(folder).filter((name) => name.startsWith("back"))).toEqual([]);
  expect((await run("import", "reports", "--out", "back.tarjih")).code).toBe(2);
});

test("a list that cannot be read any more is a changed package, and no other folder", async () => {
  const folder = await sample();
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("export", "elm.tarjih", "--profile", "court", "--out", "torn");
  const list = join(folder, "torn/datapackage.json");
  writeFileSync(list, readFileSync(list, "utf8").replace("{", "["));
  for (const args of [
    ["import", "torn", "--out", "back.tarjih"],
    ["verify", "torn"],
  ]) {
    const told = await run(...args);
    const said = told.stdout + told.stderr;
    expect([told.code, said.includes("datapackage.json in torn")], said).toEqual([4, true]);
  }
});

/** A line more, and the lists with its hash. */
function forge(folder: string, path: string, line: string): void {
  const hashOf = (): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  const manifest = join(folder, "datapackage.json");
  const sums = join(folder, "SHA256SUMS");
  const before = hashOf();
  appendFileSync(join(folder, path), line);
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(before, hashOf()));
  const own = createHash("sha256").update(readFileSync(manifest)).digest("hex");
  const listed = readFileSync(sums, "utf8").replace(before, hashOf());
  writeFileSync(sums, listed.replace(/\S+(?=  datapackage\.json\n$)/u, own));
}

test("without a profile no masked name leaves, nor any original", async () => {
  const folder = await sample();
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("export", "elm.tarjih", "--out", "public");
  expect(existsSync(join(folder, "public/originals"))).toBe(false);
  const files = Object.values(bytesOf(join(folder, "public"))).map((hex) =>
    Buffer.from(hex, "hex").toString("utf8"),
  );
  expect(files.length).toBeGreaterThan(8);
  for (const text of files) expect(text).not.toMatch(/Sami|Duran/i);
  const back = await run("import", "public", "--out", "back.tarjih");
  expect(back.code).toBe(2);
  expect(back.stderr).toContain("--profile court");
});

test("whom the mask list hides is in a court's package, which says so, and in nothing else for a court", async () => {
  const folder = tempFolder({ ...REPORTS, "reports/case.yaml": "mask: [Elm Courier]\n" });
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  const court = ["--profile", "court", "--out"];
  const whole = await run("export", "elm.tarjih", ...court, "whole");
  expect(whole.stderr).toContain("the names of the mask list too");
  expect(readFileSync(join(folder, "whole/reports.csv"), "utf8")).toContain("Elm Courier");
  await run("dossier", "elm.tarjih", ...court, "court.html");
  const table = await run("export", "elm.tarjih", "--format", "csl", ...court, "court.json");
  expect(table.stderr).not.toContain("mask list");
  for (const name of ["court.html", "court.json"]) {
    expect(readFileSync(join(folder, name), "utf8"), name).not.toContain("Elm Courier");
  }
  const arabic = await run("export", "elm.tarjih", ...court, "kamil", "--lang", "ar");
  expect(arabic.stderr).toContain("وأسماء قائمة الحجب أيضا");
});
