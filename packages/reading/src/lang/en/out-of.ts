import type { PhraseBook } from "../../text/phrases.ts";

/** "Out of 40 passengers, 12 died" says no more than "Of 40 passengers": the first word is left out before figures are read. */
export function withoutOut(book: PhraseBook): PhraseBook {
  return (items) => {
    const [out, of, number] = items;
    const counts = number?.chunk?.kind === "count" || number?.chunk?.kind === "quantity";
    const theirs = number?.tags.includes("article") === true;
    const opens = out?.chunk === null && out.word === "out" && of?.word === "of";
    return book(opens && (counts || theirs) ? items.slice(1) : items);
  };
}
