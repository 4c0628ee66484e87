import type { DatabaseSync } from "node:sqlite";
import { integer, text, textOrNull } from "../file/columns.ts";
import { eachWord, wordsOf } from "./words.ts";

/** What the index holds of one report: words, their stems, and the stems of its title. */
export interface IndexedText {
  readonly word: string;
  readonly stem: string;
  readonly title: string;
}

/** The columns of the index for a text. */
export function indexedText(raw: string, title: string | null): IndexedText {
  const [words, stems] = [spaced(), spaced()];
  for (const { word, stem } of eachWord(raw)) {
    words.add(word);
    stems.add(stem);
  }
  const titleWords = wordsOf(title ?? "");
  return {
    word: words.text(),
    stem: stems.text(),
    title: titleWords.map(({ stem }) => stem).join(" "),
  };
}

/** Words that are put together before the next ones are found. */
const AT_ONCE = 4096;

/** Words with a space between them, of any number of words. */
function spaced(): { readonly add: (word: string) => void; readonly text: () => string } {
  let whole = "";
  let some: string[] = [];
  const put = (): void => {
    if (some.length > 0) whole += `${whole === "" ? "" : " "}${some.join(" ")}`;
    some = [];
  };
  return {
    add: (word) => {
      if (some.push(word) === AT_ONCE) put();
    },
    text: () => {
      put();
      return whole;
    },
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
