import type { ReadSentence } from "../../extract/stage.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** Items that tell where a place is, behind its name. */
const REACH = 7;
const ENDS = tagList("comma", "pred", "say");
const WALLS = tagList("stop", "clause", "quantity", "count", "that");
const LEADS =
  /^(?:شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي|قرب|ب?ريف|ب?ضواحي|ب?محافظه|في|من|التابع|التابعه|تابعه)$/u;
/** `حي المنارة السكني`, `مدينة درسا الساحلية` */
const ADJECTIVE = /^ال\p{L}{2,}(?:ي|يه)$/u;

/**
 * Index behind the words that tell where the place before `at` lies: `في حي المنارة السكني شمالي العاصمة | قُتل`. They limit nothing themselves. `at`
 * where none stand there, or no verb or comma ends them.
 */
export function afterWhereItIs(items: ReadSentence["items"], at: number): number {
  // `وفي بلدة "تل مرد" | قُتل`
  if (items[at]?.tags.includes("quote-close") === true) return afterWhereItIs(items, at + 1);
  const first = items[at];
  if (first === undefined) return at;
  // `محافظة طبرق بشرق ليبيا، قُتل`
  if (first.chunk?.kind === "name" && first.chunk.is === "place" && first.prep === "ب") {
    const next = items[at + 1];
    return next !== undefined && hasOneOf(next, ENDS) ? at + 1 : at;
  }
  if (first.chunk !== null) return at;
  const told = first.def && !first.word.startsWith("ال") ? `ال${first.word}` : first.word;
  if (!LEADS.test(first.word) && !LEADS.test(told) && !ADJECTIVE.test(told)) return at;
  for (let i = at; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return at;
    if (hasOneOf(item, ENDS)) return i;
  }
  return at;
}
