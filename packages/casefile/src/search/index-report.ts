import type { DatabaseSync } from "node:sqlite";
import { integer, text, textOrNull } from "../file/columns.ts";
import { wordsOf } from "./words.ts";

/** What the index holds of one report: words, their stems, and the stems of its title. */
export interface IndexedText {
  readonly word: string;
  readonly stem: string;
  readonly title: string;
}

/** The columns of the index for a text. */
export function indexedText(raw: string, title: string | null): IndexedText {
  const words = wordsOf(raw);
  const titleWords = wordsOf(title ?? "");
  return {
    word: words.map(({ word }) => word).join(" "),
    stem: words.map(({ stem }) => stem).join(" "),
    title: titleWords.map(({ stem }) => stem).join(" "),
  };
}

/** Puts one version of a report into the index, within the step that adds it. */
export function indexReport(
  db: DatabaseSync,
  version: number,
  raw: string,
  title: string | null,
): void {
  const columns = indexedText(raw, title);
  db.prepare("insert into search (rowid, word, stem, title) values (?, ?, ?, ?)").run(
    version,
    columns.word,
    columns.stem,
    columns.title,
  );
}

/** Indexes the words of everything that an older program put into the case. */
export function indexWords(db: DatabaseSync): void {
  for (const row of db.prepare("select version, text, title from reports").iterate()) {
    indexReport(db, integer(row, "version"), text(row, "text"), textOrNull(row, "title"));
  }
}
