import type { PageMark, WordsOnPage } from "./marks-on.ts";
import { inPageThread } from "./page-thread.ts";

/** Words of a report's text that are looked for on the page of the PDF where they stand. */
export interface MarksAsked extends WordsOnPage {
  readonly bytes: Uint8Array;
  /** 1 for the first. */
  readonly page: number;
}

/** Where words stand on the paper of a page; nothing where that cannot be told. */
export async function pageMarks(
  { bytes, page, text, start, end }: MarksAsked,
  ms?: number,
): Promise<readonly PageMark[]> {
  const word = await inPageThread({ bytes, page, task: { kind: "find", text, start, end } }, ms);
  return word.kind === "marks" ? word.marks : [];
}
