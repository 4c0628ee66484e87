/** What of a pressed key tells which letter is meant. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
}

/**
 * The Latin letter that a shortcut names, whatever the keyboard types: with an Arabic layout the key of A gives `ش`, and
 * is still that key. A layout that types Latin letters says itself which (Q of a French keyboard lies where A does
 * elsewhere). Anything else keeps its name: `ArrowDown`, `?`.
 */
export function pressedLetter({ key, code }: PressedKey): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return place === undefined || /^[\u0020-\u007E]$/.test(key) || key.length > 2
    ? key
    : place.toLowerCase();
}
