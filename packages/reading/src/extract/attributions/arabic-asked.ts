import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";

/** A second verb of asking beside one who speaks in the sentence already: those who are always asked stand behind it, and do not ask. */
export function asksBeside(items: readonly Item[], cue: number): boolean {
  const [verb, whom] = [items[cue], items[cue + 1]];
  if (verb?.conj !== true || !ASKS.test(verb.word) || whom === undefined) return false;
  const asked = ASKED.has(whom.word) || (whom.chunk?.kind === "name" && whom.chunk.id === "un");
  if (!asked) return false;
  const before = items.slice(0, cue).findLast(({ tags }) => hasAny({ tags }, SPEECH_VERBS));
  return before !== undefined && before.word.endsWith("ت") === verb.word.endsWith("ت");
}
const ASKS = /^[وف]?[يت]?(?:طالب|ناشد|دعا?|حث|يدعو|تدعو)ت?$/u;
const ASKED: ReadonlySet<string> = new Set(
  "سلطات حكومه مجتمع مجلس جهات دول السلطات الحكومه المجتمع الجهات الدول".split(" "),
);
const SPEECH_VERBS: readonly string[] = ["say", "say-that", "say-accuse", "voices"];
