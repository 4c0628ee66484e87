import type { Item } from "../../text/item.ts";
import type { ReadSentence } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { subjectBefore } from "./english-subject.ts";
import { isPlural } from "./english-verb.ts";
import { isPastByForm } from "./english-went-on.ts";

/** Sentences back to which a pronoun may look for whom they are about. */
export const NEAR = 4;
/** Items from the start of a sentence among which the verb of its subject stands. */
const LEAD = 24;

/**
 * Whom the pronoun of a saying means when nobody has spoken before: the subject of its own sentence or of one right before
 * ("The bishop has appealed for a truce. In his homily he spoke of …"). Null where no person (no body for "it") is the subject there.
 * `recent` are the sentences up to its own, the last one.
 */
export function topicBefore(
  recent: readonly ReadSentence[],
  draft: AttributionDraft,
  raw: string,
  reach: number = NEAR,
): SourcePhrase | null {
  // "they" may be anybody soon
  const near = draft.form === "they" ? 1 : reach;
  for (let back = 0; back <= near && back < recent.length; back++) {
    const sentence = recent.at(-1 - back);
    if (sentence === undefined || sentence.lang !== "en") return null;
    const before = back === 0 ? draft.words.start : sentence.end;
    const found = topicOf(sentence, before, raw);
    if (found !== null && fits(found, draft, raw)) return found;
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

function fits({ kind, words }: SourcePhrase, draft: AttributionDraft, raw: string): boolean {
  const named = raw.slice(words.start, words.end);
  if (draft.form === "they") return isPlural(named);
  const person = kind === "person" || kind === "witness";
  return draft.inherits === "person" ? person && !isPlural(named) : !person && kind !== "unnamed";
}
