import { OFFICES, STOPS } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { hasOffice, isTitledOfficial } from "./public-role.ts";

const PUBLIC = new WeakMap<readonly NameWord[], ReadonlySet<string>>();

/** Whether a lone word is the surname of somebody who bears an office in this text: "Governor Silas Thorne", then "Thorne said". */
export function isPublicName(where: Words, at: number): boolean {
  return publicNames(where).has(where.words[at]?.folded ?? "");
}

/** Folded surnames, in Latin letters, of those who bear an office in a text; who has one name only is known by it. */
export function publicNames(where: Words): ReadonlySet<string> {
  const names = PUBLIC.get(where.words) ?? namesOf(where);
  PUBLIC.set(where.words, names);
  return names;
}

function namesOf(where: Words): ReadonlySet<string> {
  const { words } = where;
  const names = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    let to = at;
    while (words[to]?.capital === true && (to === at || words[to]?.joined === true)) {
      const folded = words[to]?.folded ?? "";
      if (OFFICES.has(folded) || STOPS.has(folded)) break;
      to++;
    }
    // The office right before the name, or behind it: "General Ivo Marchetti", "X Y, the governor".
    const isNear = words[at]?.joined === true && OFFICES.has(words[at - 1]?.folded ?? "");
    if (
      to > at &&
      (isNear || (to - at > 1 && (hasOffice(where, at, to) || isTitledOfficial(where, at, to))))
    )
      for (const name of knownBy(where, at, to)) names.add(name);
    if (to > at) at = to - 1;
  }
  return names;
}

/** By the last word of a name: "Governor Silas Thorne", then "Thorne said"; and by the first, where the last is a given name of two parts: "the envoy, Mun Sea-jin", then "Mun said". */
function knownBy({ text, words }: Words, at: number, to: number): readonly string[] {
  const last = words[to - 1];
  if (last === undefined) return [];
  const isGiven = to - at === 2 && GIVEN_OF_TWO.test(text.slice(last.start, last.end));
  return [last.folded, ...(isGiven ? [words[at]?.folded ?? ""] : [])];
}
const GIVEN_OF_TWO = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
