import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sha256 } from "../bytes/sha256.ts";
import { collect } from "../collect/collect.ts";
import type { Collection } from "../collect/collection.ts";
import { makeZip } from "../formats/zip/make-zip.fixture.ts";
import { makeOts } from "../proof/make-ots.fixture.ts";
import { STAMPED, WITH_CERTIFICATE } from "../proof/time-stamps.fixture.ts";

async function collected(name: string, content: string | Uint8Array): Promise<Collection> {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-within-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), content);
  const read = await collect([folder]);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.collection;
}

const told = ({ findings }: Collection): readonly unknown[] =>
  findings
    .filter(({ code }) => code.startsWith("proof-"))
    .map(({ code, report, detail }) => [
      code,
      report,
      detail["name"],
      detail["of"],
      detail["cause"] ?? "",
    ]);

test("proofs in a zip are checked against the files beside them, before or behind, and kept", async () => {
  const zip = makeZip([
    { name: "day/a.txt", content: STAMPED },
    { name: "day/a.txt.tsr", content: WITH_CERTIFICATE },
    { name: "day/b.txt.tsr", content: WITH_CERTIFICATE },
    { name: "day/b.txt", content: "Ten fled.\n" },
    { name: "c.txt.ots", content: makeOts(Buffer.from("Six fled.\n")) },
    { name: "c.txt", content: "Six fled.\n" },
    { name: "gone.txt.ots", content: makeOts(Buffer.from("x")) },
    { name: "bad.txt", content: "Two fled.\n" },
    { name: "bad.txt.ots", content: "no proof" },
    // Of the same name in another folder: it is not of that file.
    { name: "other/a.txt.tsr", content: WITH_CERTIFICATE },
  ]);
  const all = await collected("e.zip", zip);
  const idOf = (path: string): string | undefined =>
    all.reports.find(({ report }) => report.path === path)?.report.id;
  expect(told(all)).toEqual([
    ["proof-unread", idOf("e.zip!/bad.txt"), "e.zip!/bad.txt.ots", "e.zip!/bad.txt", "not-a-proof"],
    ["proof-holds", idOf("e.zip!/c.txt"), "e.zip!/c.txt.ots", "e.zip!/c.txt", ""],
    ["proof-holds", idOf("e.zip!/day/a.txt"), "e.zip!/day/a.txt.tsr", "e.zip!/day/a.txt", ""],
    [
      "proof-fails",
      idOf("e.zip!/day/b.txt"),
      "e.zip!/day/b.txt.tsr",
      "e.zip!/day/b.txt",
      "other-bytes",
    ],
    ["proof-unread", null, "e.zip!/gone.txt.ots", "e.zip!/gone.txt", "no-file"],
    ["proof-unread", null, "e.zip!/other/a.txt.tsr", "e.zip!/other/a.txt", "no-file"],
  ]);
  expect(all.reports).toHaveLength(4);
  expect(all.findings.some(({ code }) => code === "parts-not-read")).toBe(false);
  expect(all.containers.map(({ path }) => path)).toEqual([
    "e.zip",
    "e.zip!/day/a.txt.tsr",
    "e.zip!/day/b.txt.tsr",
    "e.zip!/c.txt.ots",
    "e.zip!/gone.txt.ots",
    "e.zip!/bad.txt.ots",
    "e.zip!/other/a.txt.tsr",
  ]);
  expect(all.containers[1]).toMatchObject({ sha256: sha256(WITH_CERTIFICATE), unpackedBy: [] });
});

test("the proof of a container in a container, and the proof of a file in a mail", async () => {
  const chat = "[12/04/2031, 10:20:33] Lina: Nine fled.\n[13/04/2031, 10:20:33] Lina: Ten fled.\n";
  const inner = makeZip([
    { name: "_chat.txt", content: chat },
    { name: "_chat.txt.ots", content: makeOts(Buffer.from(chat)) },
  ]);
  const nested = await collected("e.zip", makeZip([{ name: "in.zip", content: inner }]));
  expect(nested.reports).toHaveLength(2);
  expect(told(nested)).toEqual([
    ["proof-holds", null, "e.zip!/in.zip!/_chat.txt.ots", "e.zip!/in.zip!/_chat.txt", ""],
  ]);
  const part = (name: string, content: Uint8Array): string =>
    `--b1\r\nContent-Type: application/octet-stream; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString("base64")}\r\n`;
  const mail = await collected(
    "m.eml",
    `From: Lina <l@x.example>\r\nDate: Sat, 12 Apr 2031 10:20:33 +0300\r\nSubject: Files\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nSee here.\r\n${part("a.txt.tsr", WITH_CERTIFICATE)}${part("a.txt", Buffer.from(STAMPED))}--b1--\r\n`,
  );
  const id = mail.reports.find(({ report }) => report.path === "m.eml!/a.txt")?.report.id;
  expect(told(mail)).toEqual([["proof-holds", id, "m.eml!/a.txt.tsr", "m.eml!/a.txt", ""]]);
});
