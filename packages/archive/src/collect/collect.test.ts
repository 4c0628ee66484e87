import { chmod, symlink, truncate } from "node:fs/promises";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { EMPTY_CASE } from "@tarjih/reading";
import { afterEach, expect, test } from "vitest";
import { sha256 } from "../bytes/sha256.ts";
import {
  ARABIC,
  ENGLISH,
  collection,
  folderOf,
  paths,
  told,
  removeFolders,
} from "../testing/collected.ts";
import { collect } from "./collect.ts";
import { MAX_FILE_BYTES } from "./max-file-bytes.ts";

afterEach(removeFolders);

test("a report is its bytes, its hash and its text", async () => {
  const folder = await folderOf({ "a.txt": `\uFEFF${ENGLISH.replace("\n", "\r\n")}` });
  const { reports, findings, case: info, casePath } = await collection(folder);
  const text = `\uFEFF${ENGLISH.replace("\n", "\r\n")}`;
  const hash = sha256(text);
  expect(findings).toEqual([]);
  expect(info).toEqual(EMPTY_CASE);
  expect(casePath).toBeNull();
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({
    text,
    mime: "text/plain",
    charset: "utf-8",
    adapter: { id: "txt", version: "1" },
    report: {
      type: "report",
      id: `r${hash.slice(0, 12)}`,
      path: "a.txt",
      sha256: hash,
      text_sha256: hash,
      lang: "en",
      outlet: null,
      author: null,
      url: null,
      published: null,
      captured: null,
      title: null,
      length: text.length,
    },
  });
  expect(Buffer.from(reports[0]?.bytes ?? []).toString()).toBe(text);
});

test("paths are sorted by code unit and do not depend on the order given", async () => {
  const folder = await folderOf({
    "b/z.txt": "z a",
    "b/a.txt": "a b",
    "B.txt": "b c",
    "a.txt": "c d",
    "é.txt": "d e",
    "أ.txt": "هـ و",
  });
  const all = await collection(folder);
  expect(paths(all)).toEqual(["B.txt", "a.txt", "b/a.txt", "b/z.txt", "é.txt", "أ.txt"]);
  const pieces = ["é.txt", "b", "أ.txt", "a.txt", "B.txt", "b/z.txt"].map((name) =>
    join(folder, name),
  );
  expect(await collection(...pieces)).toEqual(all);
});

test("the root is what is common to all that was given", async () => {
  const folder = await folderOf({ "x/y/a.txt": ENGLISH, "x/z/b.txt": ARABIC });
  expect(paths(await collection(join(folder, "x/y/a.txt")))).toEqual(["a.txt"]);
  expect(paths(await collection(join(folder, "x/y/a.txt"), join(folder, "x/z")))).toEqual([
    "y/a.txt",
    "z/b.txt",
  ]);
});

test("papers of a case and hidden files are no reports", async () => {
  const folder = await folderOf({
    "a.txt": ENGLISH,
    "note.md": "Nine fled.",
    "NOTE.md": "x",
    "README.md": "x",
    "expected.json": "{}",
    "actual.json": "{}",
    "fire.tarjih": "x",
    "fire.tarjih-wal": "x",
    "fire.tarjih-shm": "x",
    "fire.tarjih-journal": "x",
    "fire.dossier.html": "<p>x",
    ".hidden.txt": "x",
    ".git/config.txt": "x",
    "case.yaml": "title: Mill fire",
  });
  const it = await collection(folder);
  expect(paths(it)).toEqual(["a.txt", "note.md"]);
  expect(it.findings.map(({ code, detail }) => [code, detail["name"]])).toEqual(
    ["NOTE.md", "README.md", "actual.json", "expected.json"].map((name) => ["case-note", name]),
  );
  expect(it.case).toEqual({ ...EMPTY_CASE, title: "Mill fire" });
  expect(it.casePath).toBe("case.yaml");
});

test("the same bytes twice are two reports, and so is the same name", async () => {
  const folder = await folderOf({
    "a/x.txt": ENGLISH,
    "b/x.txt": ARABIC,
    "c/y.txt": ENGLISH,
    "d/y.txt": ENGLISH,
  });
  const it = await collection(folder);
  const id = `r${sha256(ENGLISH).slice(0, 12)}`;
  expect(it.reports.map(({ report }) => report.id)).toEqual([
    id,
    `r${sha256(ARABIC).slice(0, 12)}`,
    `${id}.2`,
    `${id}.3`,
  ]);
  expect(told(it)).toEqual([
    {
      code: "same-name",
      severity: "info",
      report: it.reports[1]?.report.id,
      detail: { name: "b/x.txt", other: "a/x.txt" },
    },
    {
      code: "duplicate-file",
      severity: "info",
      report: `${id}.2`,
      detail: { name: "c/y.txt", of: "a/x.txt" },
    },
    {
      code: "duplicate-file",
      severity: "info",
      report: `${id}.3`,
      detail: { name: "d/y.txt", of: "a/x.txt" },
    },
    {
      code: "same-name",
      severity: "info",
      report: `${id}.3`,
      detail: { name: "d/y.txt", other: "c/y.txt" },
    },
  ]);
  expect(it.findings[1]?.id).toBe(`x${id}.2-duplicate-file-1`);
  expect(new Set(it.findings.map((finding) => finding.id)).size).toBe(4);
});

test("bad files are findings and never stop the rest", async () => {
  const folder = await folderOf({
    "a.txt": ENGLISH,
    "binary.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    "claims.csv": "subject,value,source\n",
    "empty.txt": "",
    "marks.txt": " \u064B\u0650 \n",
    "slides.pptx": "x",
    "broken.txt": Buffer.concat([Buffer.from(ARABIC), Uint8Array.of(0xd9)]),
  });
  const it = await collection(folder);
  expect(paths(it)).toEqual(["a.txt", "broken.txt", "empty.txt", "marks.txt"]);
  const id = (at: number): string | undefined => it.reports[at]?.report.id;
  expect(told(it)).toEqual([
    {
      code: "unreadable-file",
      severity: "error",
      report: null,
      detail: { name: "binary.txt", cause: "binary:png" },
    },
    {
      code: "invalid-bytes",
      severity: "warning",
      report: id(1),
      detail: { name: "broken.txt", charset: "utf-8", count: 1, offset: Buffer.byteLength(ARABIC) },
    },
    {
      code: "unsupported-format",
      severity: "info",
      report: null,
      detail: { name: "claims.csv", format: "csv" },
    },
    { code: "empty-report", severity: "warning", report: id(2), detail: { name: "empty.txt" } },
    { code: "empty-report", severity: "warning", report: id(3), detail: { name: "marks.txt" } },
    {
      code: "unsupported-format",
      severity: "warning",
      report: null,
      detail: { name: "slides.pptx", format: "pptx" },
    },
  ]);
  expect(it.reports[3]?.text).toBe(" \u064B\u0650 \n");
});

test("a file above the limit is not read", async () => {
  const folder = await folderOf({ "a.txt": ENGLISH, "big.txt": "" });
  await truncate(join(folder, "big.txt"), MAX_FILE_BYTES + 1);
  expect(told(await collection(folder))).toEqual([
    {
      code: "too-large",
      severity: "error",
      report: null,
      detail: { name: "big.txt", bytes: MAX_FILE_BYTES + 1, limit: MAX_FILE_BYTES },
    },
  ]);
});

test("a text of 50 MB and one of a single long line", async () => {
  const fifty = Buffer.from(
    ARABIC.repeat(Math.ceil((50 * 1024 * 1024) / Buffer.byteLength(ARABIC))),
  );
  const folder = await folderOf({ "big.txt": fifty, "line.txt": "قتل".repeat(100_000) });
  const { reports, findings } = await collection(folder);
  expect(findings).toEqual([]);
  expect(reports.map(({ report }) => [report.lang, report.length])).toEqual([
    ["ar", (ARABIC.length * fifty.length) / Buffer.byteLength(ARABIC)],
    ["ar", 300_000],
  ]);
}, 60_000);

test("links are followed inside the folder only", async () => {
  const outside = await folderOf({ "secret.txt": "outside the folder" });
  const folder = await folderOf({ "a.txt": ENGLISH, "sub/b.txt": ARABIC });
  await symlink(join(outside, "secret.txt"), join(folder, "out.txt"));
  await symlink(join(folder, "a.txt"), join(folder, "in.txt"));
  await symlink(join(folder, "sub"), join(folder, "ring"));
  await symlink(join(folder, "nowhere"), join(folder, "dead.txt"));
  const it = await collection(folder);
  expect(paths(it)).toEqual(["a.txt", "in.txt", "sub/b.txt"]);
  expect(told(it).slice(0, 1).concat(told(it).slice(2))).toEqual([
    {
      code: "link-not-followed",
      severity: "warning",
      report: null,
      detail: { name: "dead.txt", cause: "broken" },
    },
    {
      code: "link-not-followed",
      severity: "warning",
      report: null,
      detail: { name: "out.txt", cause: "outside" },
    },
    {
      code: "link-not-followed",
      severity: "info",
      report: null,
      detail: { name: "ring", cause: "folder" },
    },
  ]);
  expect(it.findings[1]).toMatchObject({
    code: "duplicate-file",
    detail: { name: "in.txt", of: "a.txt" },
  });
});

test("a pipe is not opened: it would wait for ever", async () => {
  const folder = await folderOf({ "a.txt": ENGLISH });
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  expect(told(await collection(folder))).toMatchObject([
    { code: "unreadable-file", detail: { cause: "not-a-file" } },
  ]);
});

test("no permission is a finding", async ({ skip }) => {
  skip(process.getuid?.() === 0, "the superuser may read everything: nothing can be forbidden");
  const folder = await folderOf({ "a.txt": ENGLISH, "shut.txt": "x" });
  await chmod(join(folder, "shut.txt"), 0);
  expect(told(await collection(folder))).toMatchObject([
    { code: "unreadable-file", detail: { cause: "no-permission" } },
  ]);
});

test("what stops a collection is said, not thrown", async () => {
  expect(await collect(["/no/such/place"])).toEqual({
    ok: false,
    failure: { kind: "missing-path", path: "/no/such/place" },
  });
  const empty = await folderOf({});
  expect(await collect([empty])).toEqual({
    ok: false,
    failure: { kind: "nothing-to-read", paths: [empty], findings: [] },
  });
  const unread = await folderOf({ "a.png": Uint8Array.of(0x89) });
  expect(await collect([unread])).toMatchObject({
    failure: { kind: "nothing-to-read", findings: [{ code: "unsupported-format" }] },
  });
  expect(await collect([])).toMatchObject({ ok: false, failure: { kind: "nothing-to-read" } });
});

test("a typo in case.yaml stops it, with line and column", async () => {
  const folder = await folderOf({ "a.txt": ENGLISH, "case.yaml": "title: Fire\nacotrs: []\n" });
  expect(await collect([folder])).toMatchObject({
    ok: false,
    failure: {
      kind: "case-yaml",
      path: "case.yaml",
      problems: [{ code: "unknown-key", name: "case.yaml", line: 2, column: 1 }],
    },
  });
});

test("only a case file at the top counts, and only one", async () => {
  const folder = await folderOf({
    "x/case.yaml": "title: X",
    "x/a.txt": ENGLISH,
    "y/case.yaml": "title: Y",
    "y/b.txt": ARABIC,
  });
  expect((await collection(folder)).casePath).toBeNull();
  expect((await collection(join(folder, "x"))).case.title).toBe("X");
  expect(await collect([join(folder, "y"), join(folder, "x")])).toEqual({
    ok: false,
    failure: { kind: "two-cases", paths: ["x/case.yaml", "y/case.yaml"] },
  });
});

test("progress is told for every file, and a signal stops between two", async () => {
  const folder = await folderOf({ "a.txt": ENGLISH, "b.txt": ARABIC });
  const seen: unknown[] = [];
  await collect([folder], { progress: (...step) => void seen.push(step) });
  expect(seen).toEqual([
    [0, 2, "a.txt"],
    [1, 2, "b.txt"],
    [2, 2, ""],
  ]);
  const stop = new AbortController();
  const run = collect([folder], { signal: stop.signal, progress: () => stop.abort() });
  await expect(run).rejects.toThrow(/abort/iu);
});

test("of a page saved with its parts, the parts are counted and not read", async () => {
  const folder = await folderOf({
    "toll.html": "<p>Nine guards were killed at the mill on Friday.",
    "toll_files/frame.html": "<p>Fifty people won today.",
    "toll_files/a.css": "p {}",
    "other_files/b.txt": ENGLISH,
  });
  const it = await collection(folder);
  expect(paths(it)).toEqual(["other_files/b.txt", "toll.html"]);
  expect(told(it)).toContainEqual({
    code: "parts-not-read",
    severity: "info",
    report: it.reports[1]?.report.id,
    detail: { name: "toll.html", format: "web-parts", count: 2 },
  });
});
