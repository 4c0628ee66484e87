/** Shortest stem; "ring" and "used" are words, not endings. */
const SHORTEST = 3;

/** Endings and what is put for them, longest first. "ss" stays: "press" is no plural. */
const PLURALS: readonly (readonly [string, string])[] = [
  ["ies", "y"],
  ["es", ""],
  ["ss", "ss"],
  ["s", ""],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ["ation", "ate"],
  ["ied", "y"],
  ["ing", ""],
  ["ed", ""],
  ["ly", ""],
];

/** Light stem of a folded English word: "killed", "killing", "killings" and "kills" are "kill". */
export function stemEnglish(word: string): string {
  return single(without(OTHERS, without(PLURALS, word)));
}

function without(endings: readonly (readonly [string, string])[], word: string): string {
  const found = endings.find(
    ([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST,
  );
  return found === undefined ? word : word.slice(0, -found[0].length) + found[1];
}

/** "stopp" of "stopped" and "stop", "evacuat" of "evacuated" and "evacuate" end alike. */
function single(rest: string): string {
  if (rest.length > SHORTEST && rest.endsWith("e")) return single(rest.slice(0, -1));
  if (rest.length > SHORTEST && rest.at(-1) === rest.at(-2) && !/[aeiouls]$/.test(rest)) {
    return rest.slice(0, -1);
  }
  return rest;
}
