import { readFileSync } from "node:fs";
import { EMPTY_CASE, EMPTY_REPORT, type Passage, read } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { privatePassages } from "./private-passages.ts";
import { judgePersons } from "./private-persons.ts";
import type { StandingName } from "./standing-names.ts";

const FOLDER = new URL("../../../../fixtures/persons/public/", import.meta.url);

interface Item {
  readonly text: string;
  readonly hidden: readonly Passage[];
  readonly stays: readonly Passage[];
}

/** Items of a bank: `[[…]]` stands around names that go, `{{…}}` around what stays. */
function itemsOf(file: string): readonly Item[] {
  const all = readFileSync(new URL(file, FOLDER), "utf8");
  return all.split(/^# .*\n/mu).flatMap((raw) => {
    const hidden: Passage[] = [];
    const stays: Passage[] = [];
    let text = "";
    let start = 0;
    for (const part of raw.trim().split(/(\[\[|\]\]|\{\{|\}\})/u)) {
      if (part === "[[" || part === "{{") start = text.length;
      else if (part === "]]") hidden.push({ start, end: text.length });
      else if (part === "}}") stays.push({ start, end: text.length });
      else text += part;
    }
    return text === "" ? [] : [{ text, hidden, stays }];
  });
}

/** What goes from a text for the public, and what is listed as what stays though it may be a name. */
function leaving(text: string): {
  readonly gone: readonly Passage[];
  readonly standing: readonly StandingName[];
} {
  const lang = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r0", path: "0.txt", lang, length: text.length } as const;
  const readings = [read({ report, text })];
  const texts = new Map([["r0", text]]);
  const weighing = weigh({ readings, case: EMPTY_CASE, texts });
  const input = { ...DARWAN, case: EMPTY_CASE, readings, weighing, texts };
  const { persons, standing } = judgePersons(input);
  return { gone: privatePassages(text, "r0", { names: [], persons, contacts: true }), standing };
}

/** Whether whoever reads the list of what stays meets a name of which whole words are to be read; a letter beside a pseudonym is none. */
function isListed(
  text: string,
  { start, end }: Passage,
  gone: readonly Passage[],
  standing: readonly StandingName[],
): boolean {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu)]
    .map(({ 0: word, index }) => ({ word, from: start + index, to: start + index + word.length }))
    .filter(({ from, to }) => !gone.some((one) => one.start < to && from < one.end));
  return (
    words.length === 0 ||
    words.some(({ word }) =>
      standing.some(({ name }) => word.endsWith(name) || name.split(" ").includes(word)),
    )
  );
}

/** Whether every letter of a passage goes. */
function isGone(text: string, { start, end }: Passage, gone: readonly Passage[]): boolean {
  for (let at = start; at < end; at++)
    if (/\p{L}/u.test(text[at] ?? "") && !gone.some((one) => one.start <= at && at < one.end))
      return false;
  return true;
}

// What a bank may leave visible of its names, and hide of what should stay. README.md says which were scored before the rules were mended for them.
test.each([
  ["en-1.txt", 79, 0, 2, 0],
  ["en-2.txt", 70, 2, 4, 2],
  ["ar-1.txt", 80, 0, 3, 0],
  ["en-3.txt", 43, 0, 2, 0],
  ["en-4.txt", 40, 1, 0, 1],
  ["en-5.txt", 42, 0, 0, 0],
  ["en-6.txt", 40, 0, 0, 0],
  ["ar-2.txt", 69, 1, 3, 0],
  ["ar-3.txt", 73, 0, 2, 0],
  ["ar-4.txt", 83, 0, 3, 0],
  ["ar-5.txt", 101, 0, 0, 0],
  ["ar-6.txt", 64, 0, 0, 0],
  ["ar-7.txt", 57, 0, 0, 0],
  ["ar-8.txt", 52, 0, 0, 0],
  ["ar-9.txt", 58, 0, 0, 0],
  ["ar-10.txt", 100, 0, 0, 0],
  ["ar-11.txt", 88, 1, 0, 1],
  ["en-8.txt", 86, 0, 2, 0],
  ["ar-12.txt", 67, 0, 0, 0],
  ["en-9.txt", 70, 0, 1, 0],
  ["ar-13.txt", 42, 1, 1, 0],
  ["en-10.txt", 43, 0, 0, 0],
  ["en-7.txt", 78, 0, 0, 0],
  ["ar-14.txt", 64, 0, 1, 0],
  ["en-11.txt", 70, 3, 0, 3],
  ["ar-15.txt", 45, 1, 0, 0],
  ["en-12.txt", 49, 1, 0, 1],
  ["ar-16.txt", 41, 1, 0, 1],
  ["en-13.txt", 47, 0, 0, 0],
  ["ar-17.txt", 146, 7, 4, 4],
  ["ar-18.txt", 74, 2, 0, 0],
  ["ar-19.txt", 137, 4, 1, 2],
  ["ar-20.txt", 79, 0, 5, 0],
  ["ar-21.txt", 181, 4, 6, 2],
  ["ar-22.txt", 117, 1, 1, 0],
  ["ar-23.txt", 180, 6, 6, 4],
  ["ar-24.txt", 117, 2, 1, 0],
  ["en-14.txt", 117, 4, 3, 4],
  ["en-15.txt", 72, 0, 1, 0],
  ["en-16.txt", 130, 6, 6, 6],
  ["en-17.txt", 74, 1, 6, 1],
  ["ar-25.txt", 51, 1, 0, 1],
  ["ar-26.txt", 31, 3, 0, 3],
  ["ar-27.txt", 45, 1, 0, 1],
  ["en-18.txt", 51, 3, 0, 3],
  ["en-19.txt", 29, 2, 2, 2],
  ["en-20.txt", 46, 2, 3, 2],
])(
  "of the names of %s (%i) at most %i stay, at most %i of the others go, and at most %i that stay are in no list",
  (file, names, leaks, lost, unlisted) => {
    const items = itemsOf(file);
    expect(items.flatMap(({ hidden }) => hidden)).toHaveLength(names);
    let visible = 0;
    let taken = 0;
    let unseen = 0;
    for (const { text, hidden, stays } of items) {
      const { gone, standing } = leaving(text);
      const shown = hidden.filter((name) => !isGone(text, name, gone));
      visible += shown.length;
      unseen += shown.filter((name) => !isListed(text, name, gone, standing)).length;
      taken += stays.filter((one) =>
        gone.some(({ start, end }) => start < one.end && one.start < end),
      ).length;
    }
    expect(visible).toBeLessThanOrEqual(leaks);
    expect(taken).toBeLessThanOrEqual(lost);
    expect(unseen).toBeLessThanOrEqual(unlisted);
  },
);
