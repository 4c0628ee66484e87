/**
 * What the tags and the word of an item say at a glance, so that most questions to it cost one comparison: `opens` says
 * which sets of rules can begin there, `signs` which tags and words it may have, both as bits. A bit may be shared by several:
 * a bit that is there says that asking is worth while, one that is not there says no. Items of one `sort` have the same
 * tags and, where a pattern asks for it, the same word: what a pattern says of one of them it says of all, see {@link isOf}.
 */
export interface Traits {
  readonly opens: number;
  readonly signs: number;
  readonly sort: number;
}

/** Items with one of some words or tags, or with all tags of a group. */
export interface ItemClass {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly groups: readonly (readonly string[])[];
  /** Where the bit of the class stands in the row of a sort; -1 for a class that came when sorts were known. */
  readonly at: number;
  readonly bit: number;
}

/** Bits that are dealt out, and the one that every item has. */
const DEALT = 30;
/** What a set of rules opens at that came when items existed: every item. */
export const EVERY: number = 1 << DEALT;

/** What a tag or a word gives to an item: bits, and classes that it is in by this alone. */
interface Given {
  opens: number;
  signs: number;
  readonly classes: ItemClass[];
  /** Sorts of the items with this word. */
  readonly sorts: Sorts;
}

/** Sorts by the tags that follow each other: a word's traits, or those without a word, are found tag by tag. */
interface Sorts {
  traits: Traits | null;
  next: Map<string, Sorts> | null;
}

const byTag = new Map<string, Given>();
const byWord = new Map<string, Given>();
/** Classes by the first tag of each of their groups. */
const byGroup = new Map<string, { readonly group: readonly string[]; readonly one: ItemClass }[]>();
/** Sorts of items whose word no pattern asks for. */
const plain: Sorts = { traits: null, next: null };
const dealt = { opens: 0, signs: 0, sorts: 0 };
/** Items exist whose traits are known: whoever comes now would be missing in them, and looks at every item instead. */
let asked = false;

/** Every class once, by what is in it. */
const classes = new Map<string, ItemClass>();
/** The classes of each sort as bits, a row of so many numbers each. */
let rows = new Int32Array(0);
let wide = 0;

/** The bit in `opens` of a set of rules that opens with these tags and `=words`. */
export function openersBit(openers: Iterable<string>): number {
  if (asked) return EVERY;
  const bit = 1 << (dealt.opens++ % DEALT);
  for (const opener of openers) givenBy(opener).opens |= bit;
  return bit;
}

/** The bits in `signs` of items that may have one of these tags and `=words`. */
export function signBits(keys: readonly string[]): number {
  let bits = 0;
  for (const key of keys) {
    const given = givenBy(key);
    if (given.signs === 0) {
      if (asked) return EVERY;
      given.signs = 1 << (dealt.signs++ % DEALT);
    }
    bits |= given.signs;
  }
  return bits;
}

/** The class of items with one of these tags, `=words` or groups of tags (`a+b`). */
export function itemClass(choices: readonly string[]): ItemClass {
  const key = choices.join("|");
  const known = classes.get(key);
  if (known !== undefined) return known;
  const words = choices.filter(isWord).map((word) => word.slice(1));
  const tags = choices.filter((choice) => !isWord(choice) && !choice.includes("+"));
  const groups = choices
    .filter((choice) => !isWord(choice) && choice.includes("+"))
    .map((group) => group.split("+"));
  if (asked) return { words, tags, groups, at: -1, bit: 0 };
  const index = classes.size;
  const one: ItemClass = { words, tags, groups, at: index >> 5, bit: 1 << (index & 31) };
  classes.set(key, one);
  for (const choice of choices) if (!choice.includes("+")) givenBy(choice).classes.push(one);
  for (const group of groups) {
    const first = group[0] ?? "";
    const list = byGroup.get(first);
    if (list === undefined) byGroup.set(first, [{ group, one }]);
    else list.push({ group, one });
  }
  return one;
}

/** The class of items with one of these words: what is asked of every word of a text is asked so, and not of a set of strings. */
export function wordClass(words: Iterable<string>): ItemClass {
  return itemClass(Array.from(words, (word) => `=${word}`));
}

/** Whether an item is of a class: one look, however many tags and words the class has. */
export function isOf(
  item: { readonly sort: number; readonly tags: readonly string[]; readonly word: string },
  one: ItemClass,
): boolean {
  if (one.at >= 0) return ((rows[item.sort * wide + one.at] ?? 0) & one.bit) !== 0;
  return (
    one.words.includes(item.word) ||
    one.tags.some((tag) => item.tags.includes(tag)) ||
    one.groups.some((group) => hasAll(item.tags, group))
  );
}

/** The same of an item that may not be there. */
export function isOneOf(item: Parameters<typeof isOf>[0] | undefined, one: ItemClass): boolean {
  return item !== undefined && isOf(item, one);
}

/** The traits of an item with these tags and this folded word. */
export function traitsOf(tags: readonly string[], word: string): Traits {
  let sorts = byWord.get(word)?.sorts ?? plain;
  for (const tag of tags) sorts = sorts.next?.get(tag) ?? newSorts(sorts, tag);
  return sorts.traits ?? newTraits(sorts, tags, word);
}

function newSorts(before: Sorts, tag: string): Sorts {
  const sorts: Sorts = { traits: null, next: null };
  before.next ??= new Map();
  before.next.set(tag, sorts);
  return sorts;
}

function newTraits(sorts: Sorts, tags: readonly string[], word: string): Traits {
  if (!asked) {
    asked = true;
    wide = (classes.size + 31) >> 5;
  }
  const sort = dealt.sorts++;
  const row = sort * wide;
  if (row + wide > rows.length) {
    const before = rows;
    rows = new Int32Array(Math.max(64 * wide, before.length + (before.length >> 1)));
    rows.set(before);
  }
  const set = ({ at, bit }: ItemClass): void => {
    if (at >= 0) rows[row + at] = (rows[row + at] ?? 0) | bit;
  };
  const own = byWord.get(word);
  let opens = EVERY | (own?.opens ?? 0);
  let signs = EVERY | (own?.signs ?? 0);
  own?.classes.forEach(set);
  for (const tag of tags) {
    const given = byTag.get(tag);
    if (given !== undefined) {
      opens |= given.opens;
      signs |= given.signs;
      given.classes.forEach(set);
    }
    for (const { group, one } of byGroup.get(tag) ?? []) if (hasAll(tags, group)) set(one);
  }
  return (sorts.traits = { opens, signs, sort });
}

/** What is given by a tag, or by a word written `=word`. */
function givenBy(key: string): Given {
  const [known, name] = isWord(key) ? [byWord, key.slice(1)] : [byTag, key];
  let given = known.get(name);
  if (given === undefined) {
    given = { opens: 0, signs: 0, classes: [], sorts: { traits: null, next: null } };
    known.set(name, given);
  }
  return given;
}

function isWord(choice: string): boolean {
  return choice.startsWith("=");
}

function hasAll(tags: readonly string[], group: readonly string[]): boolean {
  for (const tag of group) if (!tags.includes(tag)) return false;
  return true;
}
