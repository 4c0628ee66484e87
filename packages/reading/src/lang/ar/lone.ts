import type { Item } from "../../text/item.ts";

/** An indefinite singular without a pronoun, alone: `طفل`, not `الطفل`, `طفله`, `لطفل`. */
export function isLone(noun: Item): boolean {
  return (
    noun.sense?.number === "sg" &&
    noun.chunk === null &&
    !noun.def &&
    !noun.conj &&
    noun.prep === "" &&
    noun.suffix === "" &&
    !noun.tags.includes("pred")
  );
}

/** A verb before its subject agrees with it in gender: `توفيت سيدة`, `توفي رجل`. */
export function agreesInGender(verb: Item, noun: Item): boolean {
  const feminine = /^(?:س?ت)|ت$/u.test(verb.word) && !/^ت(?:وفي|عرض|لقي)$/u.test(verb.word);
  return feminine === noun.word.endsWith("ه") || (FEMININE.has(noun.word) && feminine);
}

/** Women whose noun has no ending. */
const FEMININE: ReadonlySet<string> = new Set("حامل عروس ام اخت بنت عجوز".split(" "));
