import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { read, EMPTY_CASE, type Place } from "@tarjih/reading";
import {
  type CaseFile,
  type SearchResult,
  addReports,
  closeCase,
  createCase,
  openCase,
  openCaseToRead,
  parseQuery,
  recordCase,
  recordReading,
  search,
  verifyCase,
} from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { person, sampleReport } from "../sample.fixture.ts";
import { findTerms } from "./find-words.ts";
import { wordsOf } from "./words.ts";

/** Invented; the first line is the outlet. */
const TEXTS: Readonly<Record<string, string>> = {
  harbour:
    "Harbour Post\nThe municipality said that 14 workers were killed in the Dahlia depot on 3 May 2031.\nHospitals took in the wounded.\n",
  plain: "Plain Wire\nFirefighters reached the depot late. Nobody was at the hospital gate.\n",
  coast:
    "صحيفة الساحل\nنُقِلَ الجرحى إلى المستشفى، وقال مرصد السواحل إن ١٩ عاملاً قُتلوا في 4 أيار/مايو 2031.\n",
  north: "إذاعة الشمال\nلم تصل سيارات الإسعاف إلى مستشفيات المدينة بعد الغارات.\n",
  south: "إذاعة الجنوب\nوقعت غارة على بمستشفى الداليا، ثم غارتان في الليل.\n",
  empty: "Quiet Daily\n",
};

function library(folder: string): string {
  const path = join(folder, "library.tarjih");
  const file = createCase(path, person());
  const reports = Object.entries(TEXTS).map(([id, text]) => sampleReport(id, text));
  addReports(file, reports);
  recordReading(
    file,
    reports.map((item) => read(item, EMPTY_CASE)),
    "rules",
  );
  closeCase(file);
  return path;
}

/** Only looked at: one for all tests that change nothing. */
const shelf = mkdtempSync(join(tmpdir(), "tarjih-search-"));
const shared = openCaseToRead(library(shelf));
afterAll(() => {
  closeCase(shared);
  rmSync(shelf, { recursive: true, force: true });
});

function ask(file: CaseFile, text: string): SearchResult {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return search(file, parsed.query);
}

function found(file: CaseFile, text: string): readonly string[] {
  return ask(file, text)
    .hits.map(({ report }) => report.id)
    .toSorted();
}

test.each([
  // Recall: every form of the word, in whatever spelling the query is.
  ["مستشفى", ["coast", "north", "south"]],
  ["المُسْتَشْفيات", ["coast", "north", "south"]],
  ["غارة", ["north", "south"]],
  ["غارات", ["north", "south"]],
  ["hospital", ["harbour", "plain"]],
  ["kill", ["harbour"]],
  ["قتل", ["coast"]],
  ["19", ["coast"]],
  ["١٩", ["coast"]],
  ["depot hospital", ["harbour", "plain"]],
  ['"Dahlia depot"', ["harbour"]],
  ['"depot Dahlia"', []],
  ["«سيارات الإسعاف»", ["north"]],
  ["firef*", ["plain"]],
  ["hospitals*", ["harbour", "plain"]],
  ["مستش*", ["coast", "north", "south"]],
  ["NEAR(workers depot, 5)", ["harbour"]],
  ["near(workers depot, 5)", ["harbour"]],
  ["NEAR(workers depot, 3)", []],
  ["NEAR(depot workers, 2)", []],
  ["depot -killed", ["plain"]],
  ['hospital -"Dahlia depot"', ["plain"]],
  ["-hospital -مستشفى", ["empty"]],
  ["measure:killed", ["coast", "harbour"]],
  ["قياس:killed مستشفى", ["coast"]],
  ["-measure:killed hospital", ["plain"]],
  ["outlet:إذاعة", ["north", "south"]],
  ['outlet:"Harbour Post"', ["harbour"]],
  ["source:municipality", ["harbour"]],
  ["source:مرصد", ["coast"]],
  ["date:2031-05-03", ["harbour"]],
  ["تاريخ:2031-05-04..2031-06", ["coast"]],
  ["place:Nowhere", []],
  ["zebra", []],
])("%s finds %j", (query, expected) => {
  expect(found(shared, query)).toEqual(expected);
});

test("a place is found by what lies within it, in either language, and by its name in the text", () => {
  const file = createCase(join(emptyFolder(), "places.tarjih"), person());
  const place = (id: string, en: string, ar: string, within: string | null): Place => ({
    id,
    names: { en: [en], ar: [ar] },
    kind: "other",
    within,
    precision: "unknown",
    lat: null,
    lon: null,
  });
  const info = {
    ...EMPTY_CASE,
    places: [
      place("zay", "Zaytouna", "الزيتونة", null),
      place("old", "Old Market", "السوق القديم", "zay"),
      // A ring, as a mistake in case.yaml makes it.
      place("gate", "Elm Gate", "باب الدردار", "gate"),
    ],
  };
  const texts = {
    part: "Post\nSix people were killed at the Old Market on 4 May 2031.\n",
    whole: "Post\nقُتل خمسة أشخاص في الزيتونة.\n",
    ring: "Post\nTwo people were killed at the Elm Gate.\n",
    unknown: "Post\nNine people were wounded at the market in Qamra, a witness said.\n",
    person: "Post\nQamra Haddad counted nine wounded.\n",
  };
  const reports = Object.entries(texts).map(([id, text]) => sampleReport(id, text));
  recordCase(file, info);
  addReports(file, reports);
  recordReading(
    file,
    reports.map((item) => read(item, info)),
    "rules",
  );
  expect(found(file, "place:Zaytouna")).toEqual(["part", "whole"]);
  expect(found(file, "مكان:الزيتونة")).toEqual(["part", "whole"]);
  expect(found(file, 'place:"Old Market"')).toEqual(["part"]);
  expect(found(file, "place:Gate")).toEqual(["ring"]);
  expect(found(file, "place:Qamra")).toEqual(["unknown"]);
  expect(found(file, "-place:Qamra measure:wounded")).toEqual(["person"]);
  const [passage] = ask(file, "place:Qamra").hits[0]?.passages ?? [];
  expect(passage?.marks.map(({ start, end }) => texts.unknown.slice(start, end))).toEqual([
    "in",
    "Qamra",
  ]);
  closeCase(file);
});

test("passages have exact offsets into the raw text, claims their sentence", () => {
  const { total, hits } = ask(shared, "measure:killed مستشفى");
  expect(total).toBe(1);
  const raw = TEXTS["coast"] ?? "";
  const [byWord, byClaim] = hits[0]?.passages ?? [];
  expect(byWord?.marks.map(({ start, end }) => raw.slice(start, end))).toEqual(["المستشفى"]);
  expect(byWord?.text).toBe(raw.slice(byWord?.start, byWord?.end));
  expect(byClaim?.claim).toMatch(/^coast\.f/);
  expect(byClaim?.marks.map(({ start, end }) => raw.slice(start, end))).toEqual(["١٩"]);
});

test.each([
  ["قتل", "قُتلوا", "وأُعلن مقتل ثلاثة مسعفين بعد ذلك في الضاحية"],
  ["killed", "killed", "and the murder of three in the other part of town"],
])(
  "every place of %s within a passage is marked in it, and no word that was not found",
  (query, word, between) => {
    const file = createCase(join(emptyFolder(), "marked.tarjih"), person());
    for (const gap of [between, `${between} ${between}`, `${between} ${between} ${between}`]) {
      addReports(file, [
        sampleReport(`gap-${gap.length}`, `${word} ${gap} ${word} ${gap} ${word}.`),
      ]);
    }
    const { hits } = ask(file, query);
    expect(hits).toHaveLength(3);
    for (const { passages } of hits) {
      for (const { text, start, marks } of passages) {
        const marked = marks.map((mark) => mark.start - start);
        expect(marked).toEqual(
          [...text.matchAll(new RegExp(word, "gu"))].map(({ index }) => index),
        );
      }
    }
    closeCase(file);
  },
);

test("only the newest version of a report is found", () => {
  const path = library(emptyFolder());
  const file = openCase(path, person());
  addReports(file, [sampleReport("plain", "Plain Wire\nThe gate was open.\n")]);
  expect(found(file, "firefighters")).toEqual([]);
  expect(found(file, "gate")).toEqual(["plain"]);
  closeCase(file);
});

test.each([
  [" ، ", "empty", " ، "],
  ["measure:kiled", "unknown-measure", "kiled"],
  ["date:may", "bad-date", "may"],
  ["depot foo:bar", "unknown-filter", "foo:bar"],
  ["depot -کتاب:واحد", "unknown-filter", "-کتاب:واحد"],
  ["source: municipality", "empty-filter", "source:"],
  ['-place:"" depot', "empty-filter", '-place:""'],
  ['depot "main gate', "unclosed-quote", '"main gate'],
  ["«سيارات الإسعاف", "unclosed-quote", "«سيارات الإسعاف"],
  ["NEAR(depot", "unclosed-near", "NEAR(depot"],
  ["قرب(depot gate, 5", "unclosed-near", "قرب(depot gate, 5"],
  ["NEAR(depot)", "near-few", "NEAR(depot)"],
  ["NEAR(depot gate, five)", "near-number", "NEAR(depot gate, five)"],
  ["NEAR(depot gate, 9999999999)", "near-number", "NEAR(depot gate, 9999999999)"],
  ["de*ot", "star", "de*ot"],
  ["*depot", "star", "*depot"],
  ['"de* gate"', "star", '"de* gate"'],
  ["source:munic*", "star", "source:munic*"],
  ["depot OR gate", "operator", "OR"],
  ["depot || gate", "operator", "||"],
])("%s is no query: %s", (text, code, value) => {
  expect(parseQuery(text)).toMatchObject({ ok: false, problem: { code, value } });
});

test("a problem says where it stands", () => {
  const parsed = parseQuery("depot -foo:bar gate");
  expect(parsed).toEqual({
    ok: false,
    problem: { code: "unknown-filter", value: "-foo:bar", start: 6, end: 14 },
  });
});

test.each([
  ["http://x.example", []],
  ["reached 17:30", []],
  ['"or" depot', []],
  ['"depot*"', ["harbour", "plain"]],
  ['"Dahlia depo*"', ["harbour"]],
  ["NEAR(work* depo*, ٥)", ["harbour"]],
  ["Source:municipality OUTLET:Harbour", ["harbour"]],
])("%s is one, and finds %j", (query, expected) => {
  expect(found(shared, query)).toEqual(expected);
});

test("a case of an older program is searched as it is, and indexed when it is opened to write", async () => {
  const path = library(emptyFolder());
  const db = new DatabaseSync(path);
  // what the later migrations brought is taken out again
  db.exec(
    "drop table search; drop table facet_reports; drop table facet_values; drop index reports_by_path; drop index reports_by_outlet; drop table decision_origins; drop table containers; drop table weighing_results; drop trigger journal_one_salt",
  );
  db.exec("alter table reports drop column more; pragma user_version = 1");
  db.close();
  const old = openCaseToRead(path);
  expect(found(old, "measure:killed hospital")).toEqual(["harbour"]);
  closeCase(old);
  const file = openCase(path, person());
  expect(found(file, "measure:killed hospital")).toEqual(["harbour"]);
  closeCase(file);
  const { problems } = await verifyCase(path);
  expect(problems).toEqual([]);
});

test("any words and marks are a query or a problem, never a failure", () => {
  const piece = fc.constantFrom(
    ..."depot NEAR( ) \" « - * : measure: source: date: 2031 في , AND OR NOT ^ { } + 'x' \\".split(
      " ",
    ),
    " ",
  );
  const anything = fc.oneof(
    fc.array(piece).map((parts) => parts.join("")),
    fc.string(),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseQuery(text.toWellFormed());
      if (parsed.ok) expect(search(shared, parsed.query).total).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the index finds exactly the texts in which the words are, and each hit shows where", () => {
  const letters = fc.constantFrom("كتب", "الكتب", "كتاب", "وكتبت", "gate", "gates", "12", "open");
  const texts = fc.array(fc.array(letters, { maxLength: 12 }), { minLength: 1, maxLength: 6 });
  const asked = fc.oneof(
    letters,
    fc.tuple(letters, letters).map(([a, b]) => `"${a} ${b}"`),
    fc.tuple(letters, fc.integer({ min: 1, max: 4 })).map(([a, n]) => `${a.slice(0, n)}*`),
    fc.tuple(letters, letters, fc.nat(4)).map(([a, b, n]) => `NEAR(${a} ${b}, ${n})`),
  );
  const folder = emptyFolder();
  let round = 0;
  fc.assert(
    fc.property(texts, asked, (lists, text) => {
      round += 1;
      const file = createCase(join(folder, `${round}.tarjih`), person());
      const reports = lists.map((words, at) => sampleReport(`r${at}`, `${words.join(" ")}\n`));
      addReports(file, reports);
      const parsed = parseQuery(text);
      if (!parsed.ok) throw new Error("no query");
      const terms = parsed.query.terms.map(({ part }) => part);
      const expected = reports.filter((one) => findTerms(wordsOf(one.text), terms).length > 0);
      const { hits } = search(file, parsed.query);
      expect(hits.map(({ report }) => report.id).toSorted()).toEqual(
        expected.map(({ report }) => report.id),
      );
      expect(hits.every(({ passages }) => passages.length > 0)).toBe(true);
      closeCase(file);
    }),
    { numRuns: 40 },
  );
});
