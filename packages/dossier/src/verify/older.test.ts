import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { pageWords } from "../self-check/page-words.ts";
import { verifyDossier } from "./verify.ts";

const HERE = "0.1.0";
const OLDER = readFileSync(
  join(import.meta.dirname, "../../../../fixtures/older-dossiers/0.0.9.html"),
  "utf8",
);
const assets = { ...loadAssets(), fonts: [] };

/** The file of a careful forger, who puts the hash of what the page shows right again. */
function withPageHash(html: string): string {
  const from = html.indexOf('<div class="page" id="page">');
  const to = html.lastIndexOf("</div>", html.indexOf('id="tarjih-titles"')) + "</div>".length;
  const hash = assets.sha256(pageWords(html.slice(from, to)));
  return html.replace(/(tarjih-page-sha256" content=")[0-9a-f]{64}/, `$1${hash}`);
}

function codes(html: string): readonly string[] {
  return [...new Set(verifyDossier(html, assets, HERE).problems.map(({ code }) => code))];
}

test("a dossier of another version is checked without its page being made again", () => {
  const { ok, problems, checked, otherMaker } = verifyDossier(OLDER, assets, HERE);
  expect([ok, problems]).toEqual([true, []]);
  expect(otherMaker).toEqual({ name: "tarjih", version: "0.0.9", rules: "2030.1.1" });
  expect(checked).toMatchObject({ texts: 3, readings: 0, questions: 0 });
  expect(checked.passages).toBeGreaterThan(10);
  expect(checked.cells).toBeGreaterThan(30);
  expect(withPageHash(OLDER)).toBe(OLDER);
});

test("asked as if it were of this version, it is none", () => {
  expect(verifyDossier(OLDER, assets).problems.map(({ code }) => code)).toEqual(["rendering"]);
});

test.each<readonly [string, readonly string[], string | RegExp, string]>([
  ["a word", ["page-hash"], "Limits", "Limit5"],
  ["the style", ["code-hash"], "<style>", "<style> "],
  ["a script", ["code-hash"], '"use strict"', '"use sloppy"'],
  ["the data", ["data-hash"], '"withheld":0', '"withheld":1'],
  ["a text in the data", ["data-hash", "text-hash"], /("texts":.*)A guard saw/, "$1A guard Saw"],
])("%s altered: found", (_, expected, words, other) => {
  const changed = OLDER.replace(words, other);
  expect(changed).not.toBe(OLDER);
  const found = codes(changed);
  for (const code of expected) expect(found).toContain(code);
});

test.each<readonly [string, string, RegExp, string]>([
  ["a low", "cell", /(data-e="low">)\d/, "$19"],
  ["a value", "cell", /(class="value" dir="ltr">)\d/, "$19"],
  ["a text as printed", "printed", /(class="body"[^]*?data-c="[^>]*>)[A-Za-z]/, "$1@"],
  ["a printed hash", "printed", /(class="hash" dir="ltr">)[0-9a-f]{4}/, "$10000"],
])("%s altered with the hash of the page: found", (_, code, words, other) => {
  const changed = OLDER.replace(words, other);
  expect(changed).not.toBe(OLDER);
  expect(codes(withPageHash(changed))).toEqual([code]);
});

test("what is left of a page is a problem and no crash", () => {
  expect(codes(OLDER.replace('id="page"', 'id="pag"'))).toContain("page-hash");
  expect(codes(OLDER.slice(0, 60_000))).toContain("no-data");
});
