import type { Item } from "../../text/item.ts";

/** How far before a number its owner stands, in units of text. */
const NEAR = 120;

/** "Olm's bus crash death toll jumps to", with no other number and no comma on the way. */
const OWNER =
  /(?:^|[\s"“‘(])(?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)['’]s\s+(?:[\p{L}-]+\s+){0,4}(?:death\s+toll|dead)\s[^,;:.!?\p{Nd}\n]{0,60}$/u;
/** "updating the Tal Awar death toll to": of there, where the text has told of what was "in Tal Awar". */
const NAMED =
  /\b(?:the|The)\s+(?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)\s+(?:death\s+toll|toll)\s[^,;:.!?\p{Nd}\n]{0,60}$/u;
/** "The ministry's toll", "Monday's death toll": a body that counts, and a day. */
const NO_PLACE =
  /(?:day|Ministry|Army|Office|Agency|Hospital|Observatory|Network|Department|Council|Government|Police|Union|Centre|Center|Press|Authority|Year|Month|Week|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/**
 * "Olm's bus crash death toll jumps to 36": the toll of Olm alone, be it a town or a nation, where nothing vouches for the name as a place. The 769 of the whole disaster are no
 * answer to the same question.
 */
export function ownerOfToll(items: readonly Item[], at: number, raw: string): string | null {
  const [first, own] = [items[0], items[at]];
  if (first === undefined || own === undefined) return null;
  const before = raw.slice(Math.max(first.start, own.start - NEAR), own.start);
  const named = NAMED.exec(before)?.groups?.["name"];
  if (named !== undefined && !NO_PLACE.test(named) && raw.includes(` in ${named}`)) return named;
  const found = OWNER.exec(before);
  const name = found?.groups?.["name"];
  if (found === null || name === undefined || NO_PLACE.test(name)) return null;
  // "the Crescent's death toll": a body
  const led = /\b(?:the|a|an|his|her|its|their)\s*$/iu.test(before.slice(0, found.index + 1));
  return led || /^(?:The|Its|His|Her|Their|Our)\s/u.test(name) ? null : name;
}
