import type { Voices } from "../../extract/attributions/attribute.ts";
import type { ReadSentence } from "../../extract/stage.ts";
import type { Finding } from "../../model/finding.ts";
import type { Passage } from "../../model/passage.ts";
import { finding } from "./findings.ts";
import type { claimIds } from "../ids.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

const LABEL = tagList("loaded-label");
const LOADED = tagList("loaded");

/** A loaded word of a report, where it first stands, and how often it does. */
interface Loaded {
  readonly passage: Passage;
  readonly neutral: string | null;
  count: number;
}

/** Loaded words of the sentences so far, by word and whom it names. */
export type LoadedWords = Map<string, Loaded>;

/** Counts the loaded words of one more sentence. */
export function addLoadedWords(words: LoadedWords, { named: items }: ReadSentence): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) continue;
    const chunk = item.chunk;
    const next = items[i + 1]?.chunk;
    const label = hasOneOf(item, LABEL) && next?.kind === "name" && next.is === "actor";
    const name = chunk?.kind === "name" && chunk.loaded;
    if (!(name || label || hasOneOf(item, LOADED))) continue;
    const neutral =
      chunk?.kind === "name"
        ? chunk.id
        : next?.kind === "name" && next.is === "actor"
          ? next.id
          : null;
    const key = `${item.word} ${neutral ?? ""}`;
    const known = words.get(key);
    if (known === undefined)
      words.set(key, { passage: { start: item.start, end: item.end }, neutral, count: 1 });
    else known.count++;
  }
}

/**
 * Findings about wording: each loaded word once a report, where it first stands, with how often it does and the
 * neutral id of whom it names; quotation marks that never close.
 */
export function wordingFindings(
  words: LoadedWords,
  report: string,
  raw: string,
  voices: Voices,
  ids: ReturnType<typeof claimIds>,
): readonly Finding[] {
  return [
    ...[...words.values()].map(({ passage, neutral, count }) =>
      finding(ids, report, "loaded-wording", "info", passage, {
        word: raw.slice(passage.start, passage.end),
        count,
        ...(neutral === null ? {} : { neutral }),
      }),
    ),
    ...voices.unclosed.map((passage) => finding(ids, report, "unclosed-quote", "info", passage)),
  ];
}
