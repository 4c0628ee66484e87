import type { CaseInfo } from "../../model/case.ts";
import type { Passage } from "../../model/passage.ts";
import { changed, type Item, type NameChunk } from "../../text/item.ts";
import { remembered } from "../../text/remembered.ts";
import { chunkItem } from "../stage.ts";
import { afterPrefix, fullWord, peelings, type Peeled } from "./full-word.ts";
import { labelled, loadedAfter } from "./loaded-words.ts";
import { meant } from "./meant.ts";
import { nameIndex, type NameEntry, type NameNode } from "./name-index.ts";
import { namesFrom } from "./names-from.ts";
import { shortNames } from "./short-names.ts";
import { isLed, mayLeadToTown, shownTown, townName } from "./town-name.ts";
import { unknownActor } from "./unknown-actor.ts";
import { unknownPlace } from "./unknown-place.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** Chunks the names of one sentence; `seen` holds the ids named so far in the report (a new set a report). */
export type NamePass = (items: readonly Item[], raw: string, seen: Set<string>) => readonly Item[];

/** The names pass for a case. Make it once a case: it indexes every known name. */
export function createNames(info: CaseInfo): NamePass {
  const index = nameIndex(info);
  const startsOf = remembered((word) => startsIn(index, word));
  const short = shortNames(info);
  return (items, raw, seen) => {
    let out: Item[] | null = null;
    const known = (at: number): Item | undefined =>
      nameAt(items, at, raw, index, startsOf, new Set(), null)?.items[0];
    const isKnownActor = (at: number): boolean => known(at)?.tags.includes("actor") ?? false;
    for (let i = 0; i < items.length;) {
      const found =
        nameAt(items, i, raw, index, startsOf, seen, out) ??
        alone(short(items, i, raw, seen), i) ??
        unknownActor(items, i, raw, seen, isKnownActor) ??
        told(items, i, raw, seen, known);
      const item = items[i];
      if (found === null) {
        if (out !== null && item !== undefined) out.push(item);
        i++;
        continue;
      }
      out ??= items.slice(0, i);
      out.push(...found.items);
      i = found.to;
    }
    return out ?? items;
  };
}

/**
 * A place that no list holds: told by its head (`بلدة زهران`), or by a preposition once the text has shown that its word is one. What is
 * told so is remembered for the rest of the report.
 */
function told(
  items: readonly Item[],
  at: number,
  raw: string,
  seen: Set<string>,
  known: (at: number) => Item | undefined,
): Found | null {
  const headed = unknownPlace(items, at, raw, known);
  if (headed !== null) {
    const chunk = headed.items.at(-1)?.chunk;
    if (chunk?.kind === "name") seen.add(townKey(chunk.id));
    return headed;
  }
  const first = items[at];
  if (first === undefined || first.chunk !== null) return null;
  const before = items[at - 1];
  if (before !== undefined && !mayLeadToTown(before)) return null;
  if (shownTown(items, at)) seen.add(keyOf(first, raw));
  const again = first.sense === null && isLed(items, at) && seen.has(keyOf(first, raw));
  const to = again ? at + 1 : townName(items, at, raw);
  if (to < 0 || known(at) !== undefined) return null;
  const end = items[to - 1]?.end ?? first.end;
  const id = raw.slice(first.start, end).replace(/\s+/gu, " ");
  seen.add(townKey(id));
  const rule = "ar.name.place-told";
  const chunk: NameChunk = {
    kind: "name",
    start: first.start,
    end,
    id,
    is: "place",
    sourceKind: "body",
    loaded: false,
    rules: [rule],
  };
  return { items: [changed(chunkItem(first, SILENT, chunk), { word: first.word })], to };
}

function keyOf({ start, end }: Item, raw: string): string {
  return townKey(raw.slice(start, end));
}

/** Key of a place among the ids of a report, so that an actor of that name is none. */
function townKey(name: string): string {
  return `place ${name}`;
}

function alone(item: Item | null, at: number): Found | null {
  return item === null ? null : { items: [item], to: at + 1 };
}

const OPENS_QUOTE = tagList("quote-open");
const DIGITS = tagList("digits");

/** A way in which a word begins a name that is listed. */
interface Start {
  readonly peeled: Peeled;
  readonly opened: NameNode;
}

function startsIn(index: NameNode, word: string): readonly Start[] {
  return peelings(word).flatMap((peeled) => {
    const opened = index.next.get(peeled.word);
    return opened === undefined ? [] : [{ peeled, opened }];
  });
}

interface Found {
  readonly items: readonly Item[];
  readonly to: number;
}

/**
 * A name at `at`; `done` is what stands before it if names were chunked there. Quotation marks tightly around a name
 * (`“قسد”`) are no quotation.
 */
function nameAt(
  items: readonly Item[],
  at: number,
  raw: string,
  index: NameNode,
  startsOf: (word: string) => readonly Start[],
  seen: Set<string>,
  done: readonly Item[] | null,
): Found | null {
  const first = items[at];
  if (first === undefined || first.chunk !== null) return null;
  const quoted = hasOneOf(first, OPENS_QUOTE);
  const from = quoted ? at + 1 : at;
  const head = items[from];
  if (head === undefined || head.chunk !== null || hasOneOf(head, DIGITS)) return null;
  const written = fullWord(head, raw);
  for (const { peeled, opened } of startsOf(written.word)) {
    if (opened.home !== "") seen.add(opened.home);
    const start = afterPrefix(raw, written.start, head.end, peeled.cut);
    for (const match of namesFrom(opened, items, from, raw, quoted)) {
      const closed =
        quoted && !match.closed && (items[match.to]?.tags.includes("quote-close") ?? false);
      if (quoted && !closed && !match.closed) continue;
      const end = withoutOwner(raw, start, match.end);
      const before =
        done === null
          ? ([items[at - 1], items[at - 2]] as const)
          : ([done.at(-1), done.at(-2)] as const);
      const place = { before, head, items, to: match.to, raw, conj: peeled.conj, quoted, index };
      const entry = meant(match.entries, raw.slice(start, end), seen, place);
      if (entry === null) continue;
      const to = pastAlias(items, closed ? match.to + 1 : match.to, entry.id, raw, index);
      const after = closed ? null : loadedAfter(entry, items, to, raw);
      return after === null
        ? named(first, head, peeled, entry, { start, end }, to, seen)
        : named(first, head, peeled, loadedEntry(entry), { start, end: after.end }, to + 1, seen);
    }
  }
  const label = quoted ? null : labelled(items, at, raw, index);
  if (label === null) return null;
  const peeled = { word: head.word, conj: head.conj, prep: head.prep };
  const passage = { start: head.start, end: withoutOwner(raw, head.start, label.end) };
  return named(head, head, peeled, loadedEntry(label.entry), passage, label.to, seen);
}

/** The chunk of a name that was found, in place of its items. */
function named(
  first: Item,
  head: Item,
  { word, conj, prep }: Pick<Item, "word" | "conj" | "prep">,
  entry: NameEntry,
  { start, end }: Passage,
  to: number,
  seen: Set<string>,
): Found {
  seen.add(entry.id);
  if (entry.home !== "") seen.add(entry.home);
  const chunk: NameChunk = {
    kind: "name",
    start,
    end,
    id: entry.id,
    is: entry.is,
    sourceKind: entry.sourceKind,
    loaded: entry.loaded,
    rules: [entry.rule],
  };
  const item = changed(chunkItem(head, entry.speaks ? SPEAKING[entry.is] : SILENT, chunk), {
    word,
    conj,
    prep,
    def: word.startsWith("ال"),
    spaced: first.spaced,
  });
  return { items: [item], to };
}

function loadedEntry(entry: NameEntry): NameEntry {
  return { ...entry, loaded: true, rule: `${entry.rule.slice(0, 2)}.name.loaded` };
}

const SPEAKING: Readonly<Record<NameEntry["is"], readonly string[]>> = {
  actor: ["name", "actor", "source"],
  place: ["name", "place", "source"],
};
const SILENT: readonly string[] = ["name", "place"];

/** "Hamas's" is Hamas. */
function withoutOwner(raw: string, start: number, end: number): number {
  const tail = raw.slice(Math.max(start, end - 2), end);
  return tail === "'s" || tail === "’s" ? end - 2 : end;
}

/** `قوات سوريا الديمقراطية (قسد)`: the short name in brackets is the same mention. */
function pastAlias(
  items: readonly Item[],
  at: number,
  id: string,
  raw: string,
  index: NameNode,
): number {
  if (!(items[at]?.tags.includes("paren-open") ?? false)) return at;
  let from = at + 1;
  const quoted = items[from]?.tags.includes("quote-open") ?? false;
  if (quoted) from++;
  const head = items[from];
  if (head === undefined) return at;
  const opened = index.next.get(fullWord(head, raw).word);
  if (opened === undefined) return at;
  for (const match of namesFrom(opened, items, from, raw)) {
    if (!match.entries.some((entry) => entry.id === id)) continue;
    const close = match.to + (quoted ? 1 : 0);
    if (items[close]?.tags.includes("paren-close") ?? false) return close + 1;
  }
  return at;
}
