/**
 * What the tags and the word of an item say at a glance, as bits, so that most questions to it cost one comparison:
 * `opens` says which sets of rules can begin there, `signs` which tags and words it may have. A bit may be shared by
 * several: a bit that is there says that asking is worth while, one that is not there says no.
 */
export interface Traits {
  readonly opens: number;
  readonly signs: number;
}

/** Bits that are dealt out, and the one that every item has. */
const DEALT = 30;
const EVERY: number = 1 << DEALT;

/** Traits that a tag gives to an item, and those that its word gives. */
const byTag = new Map<string, { opens: number; signs: number }>();
const byWord = new Map<string, { opens: number; signs: number }>();
const dealt = { opens: 0, signs: 0 };
/** Items exist whose traits are known: whoever comes now would be missing in them, and looks at every item instead. */
let asked = false;

/** The bit in `opens` of a set of rules that opens with these tags and `=words`. */
export function openersBit(openers: Iterable<string>): number {
  if (asked) return EVERY;
  const bit = 1 << (dealt.opens++ % DEALT);
  for (const opener of openers) traitsBy(opener).opens |= bit;
  return bit;
}

/** The bits in `signs` of items that may have one of these tags and `=words`. */
export function signBits(keys: readonly string[]): number {
  let bits = 0;
  for (const key of keys) {
    const traits = traitsBy(key);
    if (traits.signs === 0) {
      if (asked) return EVERY;
      traits.signs = 1 << (dealt.signs++ % DEALT);
    }
    bits |= traits.signs;
  }
  return bits;
}

/** The traits of an item with these tags and this folded word. */
export function traitsOf(tags: readonly string[], word: string): Traits {
  asked = true;
  const own = byWord.get(word);
  let opens = EVERY | (own?.opens ?? 0);
  let signs = EVERY | (own?.signs ?? 0);
  for (const tag of tags) {
    const traits = byTag.get(tag);
    if (traits === undefined) continue;
    opens |= traits.opens;
    signs |= traits.signs;
  }
  return { opens, signs };
}

/** Traits of a tag, or of a word written `=word`. */
function traitsBy(key: string): { opens: number; signs: number } {
  const [known, name] = key.startsWith("=") ? [byWord, key.slice(1)] : [byTag, key];
  let traits = known.get(name);
  if (traits === undefined) known.set(name, (traits = { opens: 0, signs: 0 }));
  return traits;
}
