import { OFFICES } from "./cues.ts";
import type { Words } from "./found.ts";
import { givenName } from "./given-names.ts";
import type { NameWord } from "./name-words.ts";
import { hasOffice, isTitledOfficial } from "./public-role.ts";

const PUBLIC = new WeakMap<readonly NameWord[], ReadonlySet<string>>();

/** Whether a lone word is part of the name of somebody who bears an office in this text: "Governor Silas Thorne", then "Thorne said". */
export function isPublicName(where: Words, at: number): boolean {
  return publicNames(where).has(where.words[at]?.folded ?? "");
}

/** Words of the names, in Latin letters, of those who bear an office in a text. */
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
      if (OFFICES.has(words[to]?.folded ?? "")) break;
      to++;
    }
    // The office right before the name, or behind it: "General Ivo Marchetti", "X Y, the governor".
    const isNear = words[at]?.joined === true && OFFICES.has(words[at - 1]?.folded ?? "");
    if (
      to > at &&
      (isNear || (to - at > 1 && (hasOffice(where, at, to) || isTitledOfficial(where, at, to))))
    )
      for (const { folded } of words.slice(at, to))
        if (to - at > 1 || givenName(folded) === null) names.add(folded);
    if (to > at) at = to - 1;
  }
  return names;
}
