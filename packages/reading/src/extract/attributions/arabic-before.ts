import type { Item } from "../../text/item.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import { hasAny, isRelative } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";

/** How far back a subject may stand: `المعلومات التي بلغت القرية، تؤكد` has four words between. */
const REACH = 9;

/** The source that stands before a verb (`المرصد قال`, `المعلومات القادمة من هناك تؤكد`), with its first item. */
export function arabicBefore(
  items: readonly Item[],
  cue: number,
): { readonly phrase: SourcePhrase; readonly from: number } | null {
  if (isRelative(items[cue - 1])) return beforeRelative(items, cue - 1);
  let best: { phrase: SourcePhrase; from: number } | null = null;
  let commas = 0;
  for (let i = cue - 1; i >= 0 && cue - i <= REACH; i--) {
    const item = items[i];
    if (item === undefined) break;
    if (item.tags.includes("comma")) {
      if (++commas > 1 || best !== null) break;
      continue;
    }
    if (hasAny(item, WALLS)) break;
    const found = headAt(items, i, cue);
    if (found !== null) best = { phrase: found, from: i };
    if (item.conj && best !== null) break;
    if (item.word === "اما" && best !== null) break;
  }
  return best;
}

/** `رواية حزب الشراع الذي قال إن`, `اللجنة، التي تقول إنها`: the noun before the relative speaks. */
function beforeRelative(
  items: readonly Item[],
  relative: number,
): { readonly phrase: SourcePhrase; readonly from: number } | null {
  const end = items[relative - 1]?.tags.includes("comma") === true ? relative - 1 : relative;
  for (let i = end - 1; i >= 0 && end - i <= 5; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, WALLS) || item.tags.includes("comma")) return null;
    const plain = { ...item, prep: "" as const };
    const found = arabicPhrase([plain, ...items.slice(i + 1, end)], 0, end - i, "strict");
    if (found !== null && found.to === end - i) return { phrase: { ...found, to: end }, from: i };
  }
  return null;
}

/** Beyond these the words belong to something else. */
const WALLS: readonly string[] = [
  "that",
  "stop",
  "clause",
  "colon",
  "say",
  "say-that",
  "say-accuse",
  "cite",
  "according",
  "pred",
  "quote-open",
];

function headAt(items: readonly Item[], at: number, cue: number): SourcePhrase | null {
  const item = items[at];
  if (item === undefined || item.prep !== "") return null;
  if (item.tags.includes("others") && item.conj) {
    // `وأخرى أفادت`: other reports than those just named.
    return at === cue - 1
      ? {
          words: { start: item.start, end: item.end },
          id: null,
          kind: "unnamed",
          body: null,
          to: cue,
        }
      : null;
  }
  // `وكانت حصيلة سابقة قد أشارت إلى`: a toll speaks for whoever gave it.
  const adjective = items[at + 1];
  if (item.word === "حصيله" && adjective !== undefined && onlyBrackets(items, at + 2, cue))
    return {
      words: { start: item.start, end: adjective.end },
      id: null,
      kind: "document",
      body: null,
      to: at + 2,
    };
  const oneOf = oneOfRead(items, at, cue);
  if (oneOf !== null) return oneOf;
  const anon = item.tags.includes("anon");
  if (!anon && !opensClause(items, at)) return null;
  if (anon && !afterOpening(items, at)) return null;
  const found = arabicPhrase(items, at, cue, "open");
  if (
    found === null ||
    ((found.kind === "person" || found.kind === "unnamed") &&
      !hasAny(item, ["office", "one-of", "anon"]))
  )
    return null;
  return anon || onlyBrackets(items, found.to, cue) ? found : null;
}

/** `وأحد مسؤولي …`: written like `واحد`, so the numbers pass took it for a one. */
function oneOfRead(items: readonly Item[], at: number, cue: number): SourcePhrase | null {
  const item = items[at];
  if (item === undefined || !isMistakenOne(item)) return null;
  const found = arabicPhrase(items, at + 1, cue, "open");
  if (found === null || found.kind !== "person" || !onlyBrackets(items, found.to, cue)) return null;
  return { ...found, id: null, words: { start: item.start + 1, end: found.words.end } };
}

/** A chunk of the word `واحد` alone. */
export function isMistakenOne(item: Item): boolean {
  return item.word === "واحد" && item.end - item.start <= 5;
}

function opensClause(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (before === undefined || item === undefined || item.conj) return true;
  return (
    hasAny(before, [
      "comma",
      "stop",
      "clause",
      "that",
      "quote-close",
      "paren-close",
      "colon",
      "dash",
    ]) || OPENERS.has(before.word)
  );
}

/** `مصادر` after a preposition (`من مصادر`) is no subject. */
function afterOpening(items: readonly Item[], at: number): boolean {
  return opensClause(items, at) || PRESENT.has(items[at - 1]?.word ?? "");
}
const PRESENT: ReadonlySet<string> = new Set(["هناك", "ثمه", "لكن", "حيث", "ان"]);
const OPENERS: ReadonlySet<string> = new Set(
  "لكن اما كما فيما بينما حيث هناك ثمه و ولكن كان كانت زال زالت وكان وكانت".split(" "),
);

/** Nothing but a bracketed remark, commas or `قد` between the phrase and its verb. */
function onlyBrackets(items: readonly Item[], from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.tags.includes("paren-open")) depth++;
    else if (item.tags.includes("paren-close")) depth--;
    else if (depth === 0 && !AUXILIARIES.has(item.word) && !item.tags.includes("comma"))
      return false;
  }
  return true;
}
const AUXILIARIES: ReadonlySet<string> = new Set(["قد", "كان", "كانت", "كانوا"]);
