import type { AsOf, Happened } from "../model/figure.ts";

/**
 * Parts of claims that many claims have alike, each kept once: the rules that made them, days, names. A text of ten megabytes has 175,000 claims, and
 * a list of the same three rules for each of them took more memory than the text.
 */
export interface SharedParts {
  readonly words: (list: readonly string[]) => readonly string[];
  readonly text: (text: string) => string;
  readonly asOf: (one: AsOf) => AsOf;
  readonly happened: (one: Happened) => Happened;
}

/** The shared parts of one report's claims; they are let go with it. */
export function sharedParts(): SharedParts {
  const texts = new Map<string, string>();
  return {
    words: keptOnce((list) => list),
    text: (text) => {
      const before = texts.get(text);
      if (before === undefined) texts.set(text, text);
      return before ?? text;
    },
    asOf: keptOnce(({ start, end, basis }) => [start, end, basis]),
    happened: keptOnce(({ start, end, how }) => [start, end, how]),
  };
}

/** What was kept for the strings that lead here, and what follows behind each further one. */
interface Node<Part> {
  kept: Part | undefined;
  readonly next: Map<string | null, Node<Part>>;
}

/** Gives the first of those parts that are the same by their strings. */
export function keptOnce<Part extends object>(
  stringsOf: (part: Part) => readonly (string | null)[],
): (part: Part) => Part {
  const root: Node<Part> = { kept: undefined, next: new Map() };
  return (part) => {
    let node = root;
    for (const one of stringsOf(part)) {
      let next = node.next.get(one);
      if (next === undefined) {
        next = { kept: undefined, next: new Map() };
        node.next.set(one, next);
      }
      node = next;
    }
    node.kept ??= part;
    return node.kept;
  };
}
