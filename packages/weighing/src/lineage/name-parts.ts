import { fold, PACK_ACTORS } from "@tarjih/reading";
import type { Actor, CaseInfo } from "@tarjih/reading";
import { NAME_WORDS } from "./name-words.ts";
import type { NameWord } from "./name-words.ts";
import { isArabic, soundOf } from "./sound.ts";

/**
 * The name of a body taken apart, the same in either language: `مرصد هلمار لحقوق الإنسان` is the head `monitor`, the sound of "Helmar" and the filling
 * `human_rights`, as "Helmar Human Rights Observatory" is.
 */
export interface NameParts {
  readonly heads: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly filling: ReadonlySet<string>;
  /** {@link soundOf} of each word that no list holds: where it sits, what it is called. */
  readonly sounds: ReadonlySet<string>;
  /** The same words as they are spelled: two villages of one script may sound alike. */
  readonly spelled: ReadonlySet<string>;
  readonly isArabic: boolean;
  /** The sounds of all its words: what two spellings of a person's name share. */
  readonly words: ReadonlySet<string>;
  /** One of many in a body. */
  readonly isMember: boolean;
  /** Nothing but an organ of whoever is meant: "the command", `المكتب الإعلامي`. */
  readonly isOrgan: boolean;
}

/** The names of a source taken apart; several for an actor that the case or the packs know. */
export function namePartsOf(info: CaseInfo): (source: string) => readonly NameParts[] {
  const names = new Map(info.actors.map(namesById));
  return (source) => (names.get(source) ?? PACK_NAMES.get(source) ?? [source]).map(takenApart);
}

function namesById({
  id,
  names,
}: Pick<Actor, "id" | "names">): readonly [id: string, readonly string[]] {
  return [id, [...names.en, ...names.ar]];
}

const PACK_NAMES: ReadonlyMap<string, readonly string[]> = new Map(PACK_ACTORS.map(namesById));

function takenApart(name: string): NameParts {
  const words = fold(name)
    .replaceAll(/['’]s?(?=\s|$)/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(bare)
    .filter((word) => word !== "" && !SMALL.has(word));
  const found: Record<NameWord | "sound", Set<string>> = {
    head: new Set(),
    telling: new Set(),
    filling: new Set(),
    voice: new Set(),
    member: new Set(),
    sound: new Set(),
  };
  const spelled = new Set<string>();
  for (let at = 0; at < words.length;) {
    const [known, length] = knownAt(words, at);
    if (known === undefined) {
      const word = words[at] ?? "";
      found.sound.add(soundOf(word) || word);
      spelled.add(word);
    } else found[known.does].add(known.id);
    at += length;
  }
  const { head, telling, filling, sound, voice, member } = found;
  // "Eastern Command": without another word for what it is, the command is the body itself
  if (head.size === 0 && telling.size + sound.size > 0) for (const each of voice) head.add(each);
  const isOrgan = voice.size > 0 && head.size + telling.size + sound.size === 0;
  const heard = new Set(words.map((word) => soundOf(word) || word));
  return {
    heads: head,
    telling,
    filling,
    sounds: sound,
    spelled,
    isArabic: isArabic(name),
    words: heard,
    isMember: member.size > 0,
    isOrgan,
  };
}

/** The longest phrase of the list that begins at a word; before it may stand what is no part of it: `لحقوق الإنسان`, `والحريات`. */
function knownAt(words: readonly string[], at: number): readonly [Known | undefined, number] {
  for (let length = LONGEST; length > 0; length--) {
    const phrase = words.slice(at, at + length).join(" ");
    const known = KNOWN.get(phrase) ?? KNOWN.get(bare(phrase.replace(/^[ولب](?=\p{L}{3})/u, "")));
    if (known !== undefined) return [known, length];
  }
  return [undefined, 1];
}

/** Words of the longest phrase in the lists. */
const LONGEST = 3;

/** How many parts a name has; what only fills it up counts, too. */
export function sizeOf({ heads, telling, filling, sounds }: NameParts): number {
  return heads.size + telling.size + filling.size + sounds.size;
}

/**
 * Can `name` be `fuller`, a body of the same kind about which it says no more? `inOneText`: a text that has named "the Samara
 * Detention Monitor" calls it "the Monitor"; elsewhere what tells bodies apart may not be left out, unless much is left.
 */
export function canBe(name: NameParts, fuller: NameParts, inOneText: boolean): boolean {
  if (name.isMember || fuller.isMember) return false;
  if (!isWithin(name.heads, fuller.heads) || fuller.heads.size !== name.heads.size) return false;
  if (!isWithin(name.telling, fuller.telling) || !isWithin(...calledIn(name, fuller))) return false;
  if (!isWithin(name.filling, fuller.filling)) return false;
  if (inOneText) return name.heads.size > 0;
  if (sizeOf(name) < LEAST_PARTS)
    return [...name.heads].some((head) => ONE_OF_STATE.has(head)) && fuller.telling.size === 0;
  if (name.telling.size !== fuller.telling.size) return sizeOf(name) >= MANY_PARTS;
  // "UN Mission" is of two heads, "the Committee for Human Rights" may be any
  return name.telling.size + name.sounds.size > 0 || name.heads.size > 1 || isSame(name, fuller);
}

/** What no list holds, as one script spells it or as two of them sound. */
function calledIn(
  name: NameParts,
  fuller: NameParts,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  return name.isArabic === fuller.isArabic
    ? [name.spelled, fuller.spelled]
    : [name.sounds, fuller.sounds];
}

/** Of these a state has one: "the army" is the Darsan army, where no second one is told of. */
const ONE_OF_STATE: ReadonlySet<string> = new Set([
  "government",
  "army",
  "parliament",
  "presidency",
  "civil_defence",
  "red_crescent",
  "coast_guard",
]);

/** "The Committee" may be any. */
const LEAST_PARTS = 2;
/** "Central Relief Committee" and "North Central Relief Committee". */
const MANY_PARTS = 3;

function isSame(one: NameParts, other: NameParts): boolean {
  return sizeOf(one) === sizeOf(other);
}

function isWithin(few: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  return few.size <= more.size && [...few].every((part) => more.has(part));
}

interface Known {
  readonly id: string;
  readonly does: NameWord;
}

const ROLES: readonly NameWord[] = ["head", "telling", "filling", "voice", "member"];

const KNOWN: ReadonlyMap<string, Known> = new Map(
  ROLES.flatMap((does) =>
    NAME_WORDS[does].flatMap((line) => {
      const words = line.split(/[\s|]+/u);
      const [id = ""] = words;
      return words.map((word) => [phraseOf(word), { id, does }] as const);
    }),
  ),
);

const SMALL: ReadonlySet<string> = new Set(
  "the of for and in at on a an by its his their from to في من و عن على لدى التابع تابع تابعة"
    .split(" ")
    .map(phraseOf),
);

function phraseOf(words: string): string {
  return words
    .split("_")
    .map((word) => bare(fold(word)))
    .join(" ");
}

function bare(word: string): string {
  return word.replace(/^(?:وال|بال|لل|ال)(?=\p{L}{2})/u, "");
}
