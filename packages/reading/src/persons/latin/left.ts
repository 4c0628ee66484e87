import { NAMED_AFTER, OFFICES } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { isFree } from "./lines.ts";
import { isPlaceOrBody } from "./places.ts";
import { asVoucher } from "../named-by-office.ts";
import { isKnown } from "../office/public-role.ts";
import { publicKey, type Standing } from "../suspect.ts";

/**
 * Of a run of capitals that stays as a thing, a place or somebody of an office, what is shown to whoever decides: a name behind an office in the same
 * run ("Colonel Idris Vantour"), and what people are called by that is no word of a place or body ("the Rabi hall", "my sister-in-law Base").
 */
export function latinLeft(
  where: Words,
  { from, to }: { readonly from: number; readonly to: number },
  isPublic: (key: string) => boolean,
): readonly Standing[] {
  const { text, words } = where;
  const run = words.slice(from, to);
  const offices = run.findLastIndex(({ folded }) => OFFICES.has(folded)) + 1;
  const name = run.slice(offices);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [first.start, last.end];
  // "my sister-in-law Base": alone it is no base
  const isBody =
    name.length > 1 && (isPlaceOrBody(name) || name.some(({ folded }) => NAMED_AFTER.has(folded)));
  if (isBody || (run.length > 1 && isPlaceOrBody(run))) return [];
  const isShouted = !/\p{Ll}/u.test(text.slice(start, end));
  if (isShouted && givenName(first.folded) !== "sure") return [];
  if (isKnown(where, from + offices, to)) return [];
  if (isPublic(publicKey(name.map(({ folded }) => folded).join(" ")))) return [];
  const one = { start, end, name: text.slice(start, end).replace(/\s+/gu, " ") };
  if (offices > 0)
    return [{ ...one, why: "office", by: asVoucher(text.slice(run[0]?.start ?? start, start)) }];
  const isGiven = run.some(({ folded }) => {
    const given = givenName(folded);
    return given !== null && given !== "weak";
  });
  if (!isGiven || (run.length === 1 && isFree(where, from))) return [];
  return [{ ...one, why: "thing" }];
}
