import { Session } from "node:inspector/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reading, Report } from "@tarjih/reading";

/** Pieces that a text repeats; each would blow up a pattern, a look ahead or a table that is not bounded. */
const PIECES: readonly (readonly [what: string, piece: string])[] = [
  ["digits without an end", "7"],
  ["numbers", "12 "],
  ["grouped numbers", "1,234,"],
  ["conjunctions", "و "],
  ["one prefix letter", "ل"],
  ["peeled prefixes", "وبال"],
  ["quotes that open", "«"],
  ["straight quotes", '" '],
  ["quoted words", "«قال» "],
  ["brackets", "(["],
  ["number words", "ثلاثة وعشرون ألفا "],
  ["number words of English", "two hundred thousand and "],
  ["names", "قوات سوريا "],
  ["names of English", "Syrian Democratic "],
  ["sources that say", "وقال المتحدث "],
  ["sources of English", "he said that the group said "],
  ["counts without an end", "مقتل 20 مدنيا و"],
  ["counts of English", "killed 20 men and "],
  ["the rest of English", "killed 8 men, and the other 8 of them walked on "],
  ["dates", "12 نيسان - "],
  ["dates of English", "from 12 April to "],
  ["labels", "سمير: نعم؟\nليلى: لا.\n"],
  ["headlines", "9 dead - official\n"],
  ["questions", "من قتل؟ "],
  ["only line ends", "\n"],
  ["only marks", "\u064b"],
  ["stops", "."],
  ["words that nobody knows", "كلمتنا word "],
];

/** What a text repeats in which names are looked for: words that weigh, towns of the packs, names of files, storms, states. */
const NAME_PIECES: readonly (readonly [what: string, piece: string])[] = [
  ...PIECES,
  ["plain words", "وجرفت سدود بوقت لاحق الرئيس "],
  ["towns", "حول بغداد قرب حلب لبنان نفسه "],
  ["storms and states", "Storm Aldric hit, Israel said, Velm too. "],
  ["names of files", "Salma_market.jpg "],
];

/** UTF-16 units of the shorter text: two sentences of the longest kind. */
const SIZE = 16_000;
/** The longer text has twice the units; what is done for it may be a little more than twice as much. */
const GROWTH = 2.4;
/** Steps for a unit at most: ordinary news takes about a hundred. */
const STEPS = 3000;

const session = new Session();
let read: (text: string) => Reading;
let lookForNames: (text: string) => unknown;

beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
  // Blocks are counted only in what is compiled from here on.
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const { reader } = await import("@tarjih/reading");
  const readOne = reader();
  read = (text) => readOne({ report: reportOf(text), text });
  const { suspectsIn, toldAlone } = await import("@tarjih/reading/persons");
  lookForNames = (text) => {
    const { persons, ...told } = toldAlone(text);
    const none = new Set<string>();
    const taken = persons.flatMap(({ mentions }) => mentions);
    return suspectsIn(text, { names: none, credited: none, ...told }, taken);
  };
});

afterAll(async () => {
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
});

/** How often anything is done, block by block of the reading package, while a text is read: work without a clock. */
async function stepsFor(text: string, work: (text: string) => unknown = read): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  work(text);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  let steps = 0;
  for (const { url, functions } of result)
    if (url.includes("/reading/src/"))
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}

test.each(PIECES)("twice the text is twice the work: %s", async (_, piece) => {
  const text = piece.repeat(Math.ceil((2 * SIZE) / piece.length));
  const half = await stepsFor(text.slice(0, SIZE));
  const whole = await stepsFor(text.slice(0, 2 * SIZE));
  expect(half).toBeGreaterThan(SIZE / 4);
  expect(whole / half).toBeLessThan(GROWTH);
  expect(whole / (2 * SIZE)).toBeLessThan(STEPS);
});

// A text that ends in the middle of a word has one that nobody knows, which weighs; so it ends with a piece.
test.each(NAME_PIECES)(
  "twice the text is twice the work of looking for names: %s",
  async (_, piece) => {
    const times = Math.ceil(SIZE / piece.length);
    const half = await stepsFor(piece.repeat(times), lookForNames);
    const whole = await stepsFor(piece.repeat(2 * times), lookForNames);
    expect(half).toBeGreaterThan(0);
    expect(whole / half).toBeLessThan(GROWTH);
  },
);

function reportOf(text: string): Report {
  const none = { outlet: null, author: null, url: null, captured: null, title: null };
  return {
    type: "report",
    id: "r1",
    path: "hostile.txt",
    sha256: "",
    lang: "ar",
    published: "2031-04-15",
    text_sha256: "",
    length: text.length,
    ...none,
  };
}
