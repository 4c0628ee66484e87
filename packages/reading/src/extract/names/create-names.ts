import type { CaseInfo } from "../../model/case.ts";
import type { Item, NameChunk } from "../../text/item.ts";
import { chunkItem } from "../stage.ts";
import { hasCue } from "./cue.ts";
import { afterPrefix, fullWord, peelings } from "./full-word.ts";
import { nameIndex, type NameEntry } from "./name-index.ts";
import { shortNames } from "./short-names.ts";
import { unknownPlace } from "./unknown-place.ts";

/** Chunks the names of one sentence; `seen` holds the ids named so far in the report (a new set a report). */
export type NamePass = (items: readonly Item[], raw: string, seen: Set<string>) => readonly Item[];

/** The names pass for a case. Make it once a case: it indexes every known name. */
export function createNames(info: CaseInfo): NamePass {
  const index = nameIndex(info);
  const short = shortNames(info);
  return (items, raw, seen) => {
    let out: Item[] | null = null;
    for (let i = 0; i < items.length;) {
      const found =
        nameAt(items, i, raw, index, seen) ??
        alone(short(items, i, raw, seen), i) ??
        unknownPlace(items, i, raw, (at) => nameAt(items, at, raw, index, new Set()) !== null);
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

function alone(item: Item | null, at: number): Found | null {
  return item === null ? null : { items: [item], to: at + 1 };
}

interface Found {
  readonly items: readonly Item[];
  readonly to: number;
}

/** A name at `at`, with the quotation marks that stand tightly around it (`“قسد”`), which are no quotation. */
function nameAt(
  items: readonly Item[],
  at: number,
  raw: string,
  index: ReturnType<typeof nameIndex>,
  seen: Set<string>,
): Found | null {
  const first = items[at];
  if (first === undefined || first.chunk !== null) return null;
  const quoted = first.tags.includes("quote-open");
  const from = quoted ? at + 1 : at;
  const head = items[from];
  if (head === undefined || head.chunk !== null || head.tags.includes("digits")) return null;
  const written = fullWord(head, raw);
  for (const peeled of peelings(written.word)) {
    const entries = index.get(peeled.word);
    if (entries === undefined) continue;
    for (const entry of entries) {
      const match = matchWords(items, from, entry, raw);
      if (match === null) continue;
      let to = match.to;
      const closed = quoted && (items[to]?.tags.includes("quote-close") ?? false);
      if (quoted && !closed) continue;
      const start = afterPrefix(raw, written.start, head.end, peeled.cut);
      const end = withoutOwner(raw, start, match.end);
      if (!shapeFits(raw.slice(start, end), entry)) continue;
      if (
        entry.ambiguous &&
        !quoted &&
        !seen.has(entry.id) &&
        !hasCue(items, from, to, raw, entry.is)
      )
        continue;
      seen.add(entry.id);
      if (closed) to++;
      to = pastAlias(items, to, entry.id, raw, index);
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
      const item = {
        ...chunkItem(head, entry.speaks ? SPEAKING[entry.is] : SILENT, chunk),
        word: peeled.word,
        conj: peeled.conj,
        prep: peeled.prep,
        def: peeled.word.startsWith("ال"),
        spaced: first.spaced,
      };
      return { items: [item], to };
    }
  }
  return null;
}

const SPEAKING: Readonly<Record<NameEntry["is"], readonly string[]>> = {
  actor: ["name", "actor", "source"],
  place: ["name", "place", "source"],
};
const SILENT: readonly string[] = ["name", "place"];

/** Marks may stand inside a name: `تنظيم "الدولة الإسلامية"`, `حركة «حماس»`. */
function matchWords(
  items: readonly Item[],
  from: number,
  entry: NameEntry,
  raw: string,
): { readonly end: number; readonly to: number } | null {
  let at = from;
  let opened = false;
  for (let k = 1; k < entry.words.length; k++) {
    at++;
    if (!opened && (items[at]?.tags.includes("quote-open") ?? false)) {
      opened = true;
      at++;
    }
    const item = items[at];
    if (item === undefined || item.chunk !== null) return null;
    const { word } = fullWord(item, raw);
    const wanted = entry.words[k];
    if (word !== wanted && !(k === entry.words.length - 1 && word === `${wanted}'s`)) return null;
  }
  const last = items[at];
  if (last === undefined) return null;
  if (!opened) return { end: last.end, to: at + 1 };
  const close = items[at + 1];
  return close !== undefined && close.tags.includes("quote-close")
    ? { end: close.end, to: at + 2 }
    : null;
}

/** "Hamas's" is Hamas. */
function withoutOwner(raw: string, start: number, end: number): number {
  const tail = raw.slice(Math.max(start, end - 2), end);
  return tail === "'s" || tail === "’s" ? end - 2 : end;
}

function shapeFits(written: string, entry: NameEntry): boolean {
  if (entry.shape === "") return true;
  if (entry.shape === "exact") return written === entry.exact;
  const plain = written.replace(/^["“'(]/u, "");
  // "al-Hasakah" opens small; then a later capital must stand.
  return /^[A-ZÀ-Þ]/u.test(plain) || (/^[a-z]/u.test(entry.exact) && /[A-Z]/u.test(plain));
}

/** `قوات سوريا الديمقراطية (قسد)`: the short name in brackets is the same mention. */
function pastAlias(
  items: readonly Item[],
  at: number,
  id: string,
  raw: string,
  index: ReturnType<typeof nameIndex>,
): number {
  if (!(items[at]?.tags.includes("paren-open") ?? false)) return at;
  let from = at + 1;
  const quoted = items[from]?.tags.includes("quote-open") ?? false;
  if (quoted) from++;
  const head = items[from];
  if (head === undefined) return at;
  for (const entry of index.get(fullWord(head, raw).word) ?? []) {
    const match = entry.id === id ? matchWords(items, from, entry, raw) : null;
    if (match === null) continue;
    const close = match.to + (quoted ? 1 : 0);
    if (items[close]?.tags.includes("paren-close") ?? false) return close + 1;
  }
  return at;
}
