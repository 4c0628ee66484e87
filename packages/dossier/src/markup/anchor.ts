/** What an anchor leads to; the letter keeps ids of different kinds apart. */
export type AnchorKind =
  | "figure"
  | "date"
  | "statement"
  | "attribution"
  | "place"
  | "asked"
  | "finding"
  | "report"
  | "question"
  | "root"
  | "cell"
  | "answer"
  | "row";

const LETTERS: Readonly<Record<AnchorKind, string>> = {
  figure: "f",
  date: "d",
  statement: "s",
  attribution: "a",
  place: "p",
  asked: "k",
  finding: "n",
  report: "r",
  question: "q",
  root: "o",
  cell: "c",
  answer: "v",
  row: "w",
};

/** Id of an element. Injective: other characters than letters, digits, `-` and `.` become `_hex_`. */
export function anchor(kind: AnchorKind, ...ids: readonly string[]): string {
  const safe = ids.map((id) =>
    id.replace(/[^A-Za-z0-9.-]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`),
  );
  return `${LETTERS[kind]}-${safe.join("__")}`;
}
