import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { markedDeleted } from "./marked-deleted.ts";

const WORDS = ["the", "port", "said", "killed", "bridge", "morning", "ministry", "wounded"];

/** An index as a case has it: many pages, words in every row, rare ones, and lists longer than a page. */
function filled(rows: number): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  db.exec("create virtual table search using fts5 (word, stem, title, content = '')");
  const add = db.prepare("insert into search (rowid, word, stem, title) values (?, ?, ?, ?)");
  for (let row = 1; row <= rows; row += 1) {
    const own = Array.from({ length: 1 + (row % 90) }, (_, at) => WORDS[(row * at) % 8] ?? "");
    add.run(row, [...own, `rare${row}`].join(" "), own.join(" "), `title${row % 7}`);
  }
  return db;
}

test("an index from which nothing was taken has no mark, however long its lists are", () => {
  const db = filled(4000);
  const { pages } = db.prepare("select count(*) as pages from search_data").get() ?? {};
  expect(Number(pages)).toBeGreaterThan(100);
  expect(markedDeleted(db)).toEqual([]);
  db.exec("insert into search (search) values ('optimize')");
  expect(markedDeleted(db)).toEqual([]);
});

test("a row that is taken out leaves its mark, on the page where it stood", () => {
  const db = filled(40);
  db.prepare("insert into search (search, rowid, word, stem, title) values (?, ?, ?, ?, ?)").run(
    "delete",
    3,
    "rare3",
    "the",
    "title3",
  );
  expect(markedDeleted(db)).toHaveLength(1);
});
