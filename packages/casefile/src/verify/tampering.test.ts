import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { addDecision, closeCase, explain, openCase, openCaseToRead, verifyCase } from "../index.ts";
import { sha256 } from "../canonical.ts";
import { person } from "../sample.fixture.ts";
import { fullCase } from "./full-case.fixture.ts";

/** What somebody would do with the database's own shell, triggers taken off and put back. */
const TAMPERINGS: readonly (readonly [string, string, string])[] = [
  [
    "a figure in a claim",
    "update claims set body = replace(body, '\"low\":14', '\"low\":41')",
    "row-changed",
  ],
  [
    "a column of a claim",
    "update claims set start_ = start_ + 1 where id = 'en-f1'",
    "row-changed",
  ],
  ["a text", "update reports set text = replace(text, '14', '15') where id = 'en'", "text-changed"],
  ["an outlet", "update reports set outlet = 'Other' where id = 'en'", "row-changed"],
  ["an original", "update originals set bytes = zeroblob(size)", "original-changed"],
  ["a size", "update originals set size = size + 1", "original-changed"],
  ["the case", "update case_infos set body = replace(body, 'Dahlia', 'Dalia')", "row-changed"],
  ["a result", "update weighing_results set packed = zeroblob(length(packed))", "damaged"],
  [
    "a result in another place",
    "update weighings set result = '{\"questions\":[]}'",
    "row-changed",
  ],
  ["what is said of a result", "update weighing_results set packed_sha256 = sha256", "row-changed"],
  [
    "a slipped-in result",
    "insert into weighing_results select replace(sha256, 'a', 'b'), packed, packed_sha256 from weighing_results",
    "not-in-journal",
  ],
  ["a reason", "update decisions set why = 'other'", "row-changed"],
  ["who decided", "update decisions set who = 'other'", "row-changed"],
  ["when", "update decisions set when_ = '2032-01-01T00:00:00Z'", "row-changed"],
  ["rules", "update readings set rules = 'rules-0'", "row-changed"],
  ["findings", "update finding_sets set body = '[]'", "row-changed"],
  ["needs", "update meta set value = '9' where key = 'needs'", "row-changed"],
  ["a further key", "insert into meta values ('more', '1')", "row-changed"],
  [
    "an entry's time",
    "update journal set at = '2030-01-01T00:00:00Z' where seq = 2",
    "journal-broken",
  ],
  ["a lost entry", "delete from journal where seq = 4", "journal-broken"],
  [
    "a lost end",
    "delete from journal where seq = (select max(seq) from journal)",
    "journal-broken",
  ],
  ["a lost decision", "delete from decisions", "row-missing"],
  ["a lost weighing", "delete from weighings", "row-missing"],
  [
    "a slipped-in weighing",
    "insert into weighings select 2, inputs_sha256, inputs, rules, result_sha256, result from weighings",
    "not-in-journal",
  ],
  [
    "a slipped-in report",
    "insert into reports select 99, 'x', path, original, lang, outlet, author, url, published, captured, title, text_sha256, length, adapter, adapter_version, mime, charset, text, more from reports limit 1",
    "not-in-journal",
  ],
  [
    "a slipped-in claim",
    "insert into claims select claim_set, 99, 'x', type, start_, end_, body from claims limit 1",
    "row-changed",
  ],
  [
    "slipped-in claims",
    "insert into claim_sets values (lower(hex(zeroblob(32))), 0)",
    "not-in-journal",
  ],
  ["a changed container", "update containers set path = 'other.zip'", "row-changed"],
  ["a lost container", "delete from containers", "row-missing"],
  [
    "a slipped-in original",
    "insert into originals values (lower(hex(zeroblob(32))), 0, x'')",
    "not-in-journal",
  ],
  ["a word in the index", "insert into search (rowid, word) values (1, 'slipped')", "index-wrong"],
  ["a lost word size", "update search_docsize set sz = x'01' where id = 1", "index-wrong"],
  ["a kind of term", "update search_idx set term = '' where segid = 1", "index-wrong"],
  ["a facet", "update facet_values set value = 'killed ' where kind = 'measure'", "index-wrong"],
  [
    "a further facet",
    "insert into facet_values (kind, value) values ('place', 'x')",
    "index-wrong",
  ],
  ["a lost facet", "delete from facet_reports where report = 1", "index-wrong"],
  [
    "a facet of another",
    "insert or ignore into facet_reports select id, 1 from facet_values",
    "index-wrong",
  ],
];

test.each(TAMPERINGS)("tampering is found: %s", async (_what, sql, code) => {
  const path = await fullCase();
  const db = new DatabaseSync(path);
  const triggers = db.prepare("select name, sql from sqlite_schema where type = 'trigger'").all();
  for (const { name } of triggers) db.exec(`drop trigger ${String(name)}`);
  db.exec("pragma foreign_keys = off");
  db.enableDefensive(false);
  db.exec(sql);
  for (const trigger of triggers) db.exec(String(trigger["sql"]));
  db.close();
  const { ok, problems } = await verifyCase(path);
  expect(ok).toBe(false);
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test("a changed quote under a hash made anew is still found by the text itself", async () => {
  const path = await fullCase();
  const db = new DatabaseSync(path);
  db.exec("drop trigger journal_fixed; drop trigger claims_fixed; drop trigger claim_sets_fixed");
  db.exec("drop trigger readings_fixed; pragma foreign_keys = off");
  db.exec(
    `update claims set body = replace(body, '"quote":"19"', '"quote":"91"') where id = 'late-f1'`,
  );
  const set = db.prepare("select claim_set from claims where id = 'late-f1'").get()?.["claim_set"];
  const bodies = db
    .prepare("select body from claims where claim_set = ? order by ordinal")
    .all(set ?? null)
    .map(({ body }) => String(body));
  const hash = sha256(`[${bodies.join(",")}]`);
  for (const [table, column] of [
    ["claims", "claim_set"],
    ["claim_sets", "sha256"],
    ["readings", "claim_set"],
  ]) {
    db.prepare(`update ${table} set ${column} = ? where ${column} = ?`).run(hash, set ?? null);
  }
  db.close();
  const { problems } = await verifyCase(path);
  expect(problems.map(({ code }) => code)).toContain("passage-wrong");
  expect(problems.map(({ code }) => code)).toContain("schema-changed");
});

test("a stored claim that is no JSON any more is damage, not a crash", async () => {
  const path = await fullCase();
  const db = new DatabaseSync(path);
  const trigger = db.prepare("select sql from sqlite_schema where name = 'claims_fixed'").get();
  db.exec("drop trigger claims_fixed; update claims set body = '{' where id = 'ar-f1'");
  db.exec(String(trigger?.["sql"]));
  db.close();
  const file = openCaseToRead(path);
  expect(() => explain(file, "ar-f1", () => null)).toThrow(
    expect.objectContaining({ kind: "damaged", path }),
  );
  closeCase(file);
});

test.each([
  [
    "a trigger that does nothing any more",
    "drop trigger claims_fixed; create trigger claims_fixed before update on claims begin select 1; end",
  ],
  ["a trigger that is gone", "drop trigger claims_fixed"],
])("%s is named, once", async (_, change) => {
  const path = await fullCase();
  const db = new DatabaseSync(path);
  db.exec(change);
  db.close();
  const { problems } = await verifyCase(path);
  expect(problems.map(({ code, subject }) => [code, subject])).toEqual([
    ["schema-changed", "trigger claims_fixed"],
  ]);
});

/** Entries by number, as somebody puts them together who makes every hash anew. */
const REWRITTEN: readonly (readonly [string, (seqs: readonly number[]) => readonly number[]])[] = [
  ["two reports in the other order", (seqs) => swapped(seqs, "add")],
  ["two readings in the other order", (seqs) => swapped(seqs, "read")],
  ["an entry twice", (seqs) => [...seqs, at("weigh")]],
];

let actionsNow: readonly string[] = [];
const at = (action: string): number => actionsNow.indexOf(action) + 1;

function swapped(seqs: readonly number[], action: string): readonly number[] {
  const [first, second] = [at(action), actionsNow.indexOf(action, at(action)) + 1];
  return seqs.map((seq) => (seq === first ? second : seq === second ? first : seq));
}

test.each(REWRITTEN)("a journal that was put together anew is told: %s", async (_what, order) => {
  const path = await fullCase();
  const db = new DatabaseSync(path);
  const triggers = db.prepare("select name, sql from sqlite_schema where type = 'trigger'").all();
  for (const { name } of triggers) db.exec(`drop trigger ${String(name)}`);
  const rows = db.prepare("select * from journal order by seq").all();
  actionsNow = rows.map(({ action }) => String(action));
  db.exec("delete from journal");
  let prev = "0".repeat(64);
  for (const [index, from] of order(rows.map((_, each) => each + 1)).entries()) {
    const row = rows[from - 1] ?? {};
    const [when, who, action, subject] = ["at", "who", "action", "subject"].map((key) =>
      String(row[key]),
    );
    const seq = index + 1;
    const hash = sha256(
      `{"action":"${action}","at":"${when}","prev":"${prev}","seq":${seq},"subject":${subject},"who":${JSON.stringify(who)}}`,
    );
    db.prepare("insert into journal values (?, ?, ?, ?, ?, ?, ?)").run(
      seq,
      when ?? "",
      who ?? "",
      action ?? "",
      subject ?? "",
      prev,
      hash,
    );
    prev = hash;
  }
  db.prepare("update meta set value = ? where key = 'journal_head'").run(prev);
  for (const trigger of triggers) db.exec(String(trigger["sql"]));
  db.close();
  const { problems } = await verifyCase(path);
  expect(problems.map(({ code }) => code)).toContain("journal-broken");
});

test("nothing is written behind an end of the journal that is not the one that the case names", async () => {
  const path = await fullCase();
  const db = new DatabaseSync(path);
  // As in a copy of which one half is older than the other.
  db.exec(`update meta set value = '${"a".repeat(64)}' where key = 'journal_head'`);
  db.close();
  const file = openCase(path, person());
  const note = { kind: "note", target: "case", value: 1, why: "x" };
  expect(() => addDecision(file, note)).toThrow(expect.objectContaining({ kind: "damaged", path }));
  closeCase(file);
});
