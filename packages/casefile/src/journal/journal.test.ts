import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addDecision, closeCase, createCase, journal, openCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { fillAndDecide, person } from "../sample.fixture.ts";
import { entryHash } from "./entry.ts";

test("the hash is SHA-256 of the canonical JSON, which anyone can compute without us", () => {
  const canonical =
    '{"action":"add","at":"2031-04-12T08:00:00Z","prev":"00","seq":3,' +
    '"subject":{"count":2,"report":"ر1"},"who":"رنا"}';
  const hash = createHash("sha256").update(canonical, "utf8").digest("hex");
  const subject = { report: "ر1", count: 2 };
  const at = "2031-04-12T08:00:00Z";
  expect(entryHash({ seq: 3, at, who: "رنا", action: "add", subject, prev: "00" })).toBe(hash);
});

test("every entry names the hash of the one before it", () => {
  const file = createCase(join(emptyFolder(), "dahlia.tarjih"), person());
  fillAndDecide(file);
  const entries = journal(file);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  const hashes = entries.map(({ hash }) => hash);
  expect(entries.map(({ prev }) => prev)).toEqual(["0".repeat(64), ...hashes.slice(0, -1)]);
  expect(entries.map((entry) => entryHash(entry))).toEqual(hashes);
  closeCase(file);
});

test("two people with the case open write one chain", () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const rana = createCase(path, person("Rana"));
  const sami = openCase(path, person("Sami"));
  for (let round = 0; round < 3; round += 1) {
    for (const file of [rana, sami]) {
      addDecision(file, { kind: "note", target: "case", value: round, why: "both" });
    }
  }
  closeCase(rana);
  expect(journal(sami).map(({ who }) => who)).toEqual([
    "Rana",
    "Rana",
    "Rana",
    "Sami",
    "Rana",
    "Sami",
    "Rana",
    "Sami",
  ]);
  closeCase(sami);
});
