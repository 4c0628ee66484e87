import { expect, test } from "vitest";
import { filesOfCheckout, textOf } from "./tree.ts";

const all = filesOfCheckout();
const sources = all.filter((path) => /^(packages|scripts)\/.*\.(tsx?|js)$/.test(path));

// Controls that reorder what a reader sees: in a source they hide code, in a test they hide the case.
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
// Reports as published are raw material and may hold anything.
const RAW_MATERIAL = /^(examples|fixtures)\//;
const BINARY = /\.(png|ico|woff2?|tarjih|pdf|zip|bin)$/;

test("no bidi control character outside raw material, except as an escape", () => {
  const read = all.filter((path) => !RAW_MATERIAL.test(path) && !BINARY.test(path));
  expect(read.length).toBeGreaterThan(50);
  expect(read.filter((path) => BIDI_CONTROL.test(textOf(path)))).toEqual([]);
});

// Tables of data may be long; each with its reason.
const LONG_DATA: Readonly<Record<string, string>> = {};

test("no source file is longer than 500 lines", () => {
  const long = sources.filter((path) => textOf(path).split("\n").length > 501);
  expect(long.filter((path) => LONG_DATA[path] === undefined)).toEqual([]);
  // An entry that is no longer needed must go.
  expect(Object.keys(LONG_DATA).filter((path) => !long.includes(path))).toEqual([]);
});

test("no test is focused or left out; one that cannot run says why by its context", () => {
  const forbidden = /\b(?:test|it|describe|suite|bench)\.(?:skip|only|todo|skipIf|runIf|fails)\b/;
  const silent = /\bskip\(\s*\)/;
  const found = sources
    .filter((path) => path.endsWith(".test.ts") && path !== "scripts/source-rules.test.ts")
    .filter((path) => forbidden.test(textOf(path)) || silent.test(textOf(path)));
  expect(found).toEqual([]);
});

test("file names are kebab-case and folders are stages", () => {
  const names = sources.filter(
    (path) =>
      !/^[a-z0-9-]+(\.[a-z]+)?(\.test|\.bench|\.fixture|\.d)?\.(tsx?|js)$/.test(
        path.split("/").at(-1) ?? "",
      ),
  );
  expect(names).toEqual([]);
  const drawers = sources.filter((path) =>
    /\/(utils?|common|helpers?|core|managers?|misc)[/.]/.test(path),
  );
  expect(drawers).toEqual([]);
});

test("no type is forced", () => {
  const forced = sources.filter((path) =>
    /\bas unknown as\b|@ts-(ignore|expect-error|nocheck)/.test(strip(textOf(path))),
  );
  expect(forced.filter((path) => path !== "scripts/source-rules.test.ts")).toEqual([]);
});

test("sorting never asks a locale", () => {
  const found = sources
    .filter((path) => path !== "scripts/source-rules.test.ts")
    .filter((path) => /\.localeCompare\(|\.toLocale\w+\(/.test(strip(textOf(path))));
  expect(found).toEqual([]);
});

test("every link in the documents leads to a file", () => {
  const broken: string[] = [];
  for (const path of all.filter((one) => one.endsWith(".md") && !RAW_MATERIAL.test(one))) {
    const folder = path.split("/").slice(0, -1);
    for (const match of textOf(path).matchAll(
      /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g,
    )) {
      const target = resolve(folder, match[1] ?? "");
      if (!all.some((one) => one === target || one.startsWith(`${target}/`)))
        broken.push(`${path}: ${match[1]}`);
    }
  }
  expect(broken).toEqual([]);
});

function strip(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

function resolve(folder: readonly string[], link: string): string {
  const parts = [...folder];
  for (const part of link.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
