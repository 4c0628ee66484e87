import { firstEndingAfter } from "../../text/item-at.ts";
import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import type { ReadSentence } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { subjectBefore } from "./english-subject.ts";
import { isPlural } from "./english-verb.ts";
import { isPastByForm } from "./english-went-on.ts";
import { quoteAt } from "./quotes.ts";

/** Sentences back to which a pronoun may look for whom they are about. */
export const NEAR = 4;
/** Items from the start of a sentence among which the verb of its subject stands. */
const LEAD = 24;

/**
 * Whom the pronoun of a saying means when nobody has spoken before: the subject of its own sentence or of one right before
 * ("The bishop has appealed for a truce. In his homily he spoke of …"). Null where no person (no body for "it") is the subject there,
 * or only one of whom the speaker tells (“A girl was hurt,” she said).
 * `recent` are the sentences up to its own, the last one.
 */
export function topicBefore(
  recent: readonly ReadSentence[],
  draft: AttributionDraft,
  raw: string,
  quotations: readonly Passage[],
  reach: number = NEAR,
): SourcePhrase | null {
  // "they" may be anybody soon
  const near = draft.form === "they" ? Math.min(reach, 1) : reach;
  for (let back = 0; back <= near && back < recent.length; back++) {
    const sentence = recent.at(-1 - back);
    if (sentence === undefined || sentence.lang !== "en") return null;
    const before = back === 0 ? draft.words.start : sentence.end;
    const found = topicOf(sentence, before, raw);
    if (found === null || isTold(found, draft, sentence, quotations)) continue;
    if (fits(found, draft, raw, isCounted(sentence.items, found))) return found;
  }
  return null;
}

/** The subject of the first verb of a sentence, which stands before `until`. */
function topicOf({ items }: ReadSentence, until: number, raw: string): SourcePhrase | null {
  for (let i = 1; i < Math.min(items.length, LEAD); i++) {
    const item = items[i];
    if (item === undefined || item.start >= until) return null;
    if (!hasAny(item, FINITE) && !isPastByForm(item) && !MODALS.has(item.word)) continue;
    // "A serviceman was killed, the army said": whoever is dead says nothing afterwards
    if (isDead(items, i)) return null;
    const found = subjectBefore(items, i, raw, "known");
    if (found !== null) return found.phrase;
  }
  return null;
}
function isDead(items: readonly Item[], verb: number): boolean {
  const told = items[verb]?.tags.includes("aux") === true ? items[verb + 1] : items[verb];
  return (
    told?.tags.includes("pred") === true &&
    told.sense?.measure === "killed" &&
    (told !== items[verb] || told.tags.includes("intransitive"))
  );
}

const FINITE: readonly string[] = ["aux", "verb-past", "say", "voices", "say-that"];

const MODALS: ReadonlySet<string> = new Set("will would could may might can must".split(" "));

function fits(
  { kind, words }: SourcePhrase,
  draft: AttributionDraft,
  raw: string,
  ofMany: boolean,
): boolean {
  const named = raw.slice(words.start, words.end);
  const many = ofMany || isPlural(named);
  if (draft.form === "they") return many;
  const person = kind === "person" || kind === "witness";
  return draft.inherits === "person" ? person && !many : !person && kind !== "unnamed";
}

/** "About 3,000 children have left. He said": nobody is he who are many. */
function isCounted(items: readonly Item[], { words }: SourcePhrase): boolean {
  const from = firstEndingAfter(items, words.start);
  if (from < 0) return false;
  for (const { start, chunk } of rest(items, from)) {
    if (start >= words.end) return false;
    if (chunk?.kind === "count" && chunk.quantity?.low !== 1) return true;
  }
  return false;
}

/** “In another town a girl was wounded,” she said: who stands in the words of a speaker is none but the speaker himself. */
function isTold(
  { words }: SourcePhrase,
  draft: AttributionDraft,
  { items }: ReadSentence,
  quotations: readonly Passage[],
): boolean {
  const within = quoteAt(quotations, words.start);
  if (within !== null) return draft.cue.start >= within.end;
  // the mark that opens stands somewhere else, or nowhere
  const from = firstEndingAfter(items, words.end);
  if (from < 0) return false;
  for (const { start, tags } of rest(items, from)) {
    if (start >= draft.words.start) return false;
    if (tags.includes("quote")) return tags.includes("quote-close");
  }
  return false;
}

/** The items from `from` on, without a copy of a long sentence. */
function* rest(items: readonly Item[], from: number): Generator<Item> {
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (item !== undefined) yield item;
  }
}
