import { frontDecoded } from "../../packages/reading/src/persons/vocabulary/front-coded.ts";
import { isBareNoun } from "../../packages/reading/src/persons/arabic/noun-signs.ts";
import { OFFICES, STOPS } from "../../packages/reading/src/persons/vocabulary/cues.ts";
import { givenName } from "../../packages/reading/src/persons/vocabulary/given-names.ts";
import { ARABIC_NOUNS } from "../../packages/reading/src/persons/lists/arabic-nouns.ts";
import { ARABIC_VERBS } from "../../packages/reading/src/persons/lists/arabic-verbs.ts";
import { ENGLISH_WORDS } from "../../packages/reading/src/persons/lists/english-words.ts";
import { isPersonNoun } from "../../packages/reading/src/persons/vocabulary/person-noun.ts";
import { PACK_PLACES } from "../../packages/reading/src/packs/packs.ts";
import { isTownName } from "../../packages/reading/src/persons/vocabulary/towns.ts";
import { fold } from "../../packages/reading/src/text/fold.ts";
import type { Random } from "../bench/random.ts";
import type { MarkedText } from "./texts.ts";

/** One word that somebody may be called, of whatever kind. */
type Coins = (random: Random) => string;

type Words = readonly [string, ...string[]];

/** A name that stands as it was, as often. */
const KEPT = 0.25;
/** Texts whose names are written small, as often. */
const SMALL = 0.25;

/**
 * The same texts with other words in the places of their names, any that somebody may be called: nouns, verbs, places, and what no dictionary has. What
 * is learned of a place is then not that of the names that stood there.
 */
export function withOtherNames(
  { from, text, names, stays }: MarkedText,
  random: Random,
): MarkedText {
  const isArabic = /\p{Script=Arabic}/u.test(text);
  const coin = isArabic ? arabicWord : latinWord;
  const isSmall = !isArabic && random.chance(SMALL);
  const others = new Map<string, string>();
  const found: { start: number; end: number }[] = [];
  let [out, last] = ["", 0];
  const marks = [
    ...(names ?? []).map((one) => ({ ...one, isName: true })),
    ...stays.map((one) => ({ ...one, isName: false })),
  ].toSorted((a, b) => a.start - b.start);
  for (const { start, end, isName } of marks) {
    const name = text.slice(start, end);
    const words = name.split(/\s+/u).length;
    const other =
      others.get(name) ?? (isName ? called(name, words) : isTownName(fold(name)) ? town() : name);
    others.set(name, other);
    out += text.slice(last, start);
    const put = isName && (isSmall || /^[a-z]/u.test(name)) ? other.toLowerCase() : other;
    if (isName) found.push({ start: out.length, end: out.length + put.length });
    out += put;
    last = end;
  }
  return { from, text: out + text.slice(last), names: found, stays: [] };

  function called(name: string, words: number): string {
    if (random.chance(KEPT)) return name;
    if (words === 1) return coin(random);
    return `${coin(random)} ${isArabic ? arabicSurname(random) : coin(random)}`;
  }

  /** Another place where one stands. */
  function town(): string {
    return random.pick(isArabic ? PLACES : TOWNS);
  }
}

function listOf(words: Iterable<string>, isFit: (word: string) => boolean): Words {
  const [first = "", ...rest] = [...words].filter(isFit);
  return [first, ...rest];
}

const NOUNS = listOf(
  frontDecoded(ARABIC_NOUNS),
  (folded) => /^(?!ال|لل).{3,5}$/u.test(folded) && isBareNoun({ folded }),
);
const FEMININE = listOf(frontDecoded(ARABIC_NOUNS), (folded) => /^[^اتسي].{2,3}ه$/u.test(folded));
const VERBS = listOf(frontDecoded(ARABIC_VERBS), (folded) => /^[^يتن].{2,3}$/u.test(folded));
const PLACES = listOf(
  PACK_PLACES.flatMap(({ names }) => names.ar.map((name) => fold(name))),
  (name) => !/\s/u.test(name),
);
const ENGLISH = [...frontDecoded(ENGLISH_WORDS)];
const THINGS = listOf(
  ENGLISH,
  (folded) =>
    /^[a-z]{3,7}$/u.test(folded) &&
    !/(?:s|ing|ed|ly)$/u.test(folded) &&
    !isPersonNoun({ folded, arabic: false }) &&
    !OFFICES.has(folded) &&
    !STOPS.has(folded),
);
const CALLED = listOf(ENGLISH, (word) => /^[a-z]{3,8}$/u.test(word) && givenName(word) !== null);
const TOWNS = listOf(
  PACK_PLACES.flatMap(({ names }) => names.en),
  (name) => /^[A-Z][a-z]{3,9}$/u.test(name),
);
/** Offices, days, months, towns and countries that people are called by. */
const OTHERWISE = listOf(
  "King Bishop Major Sunday Friday June April August Doctor Coach Angel Prince Justice Christian Israel Georgia Paris London Jordan Sierra Victoria Rome Austin Brooklyn Chase Earl Duke Faith Hope Grace Summer Winter Autumn Dawn Ivy Rose Daisy Rusty Sunny".split(
    " ",
  ),
  () => true,
);

const letters = (list: string): Words => listOf(list.split(" "), () => true);
const [ARABIC, LONG] = [letters("ب ت ج ح د ر ز س ش ص ط ع غ ف ق ك ل م ن ه و"), letters("ا و ي")];
const [CONSONANTS, VOWELS] = [
  letters("b d f g h k l m n r s sh t z w y kh j"),
  letters("a e i o u aa ou"),
];

/** Of so many in a hundred, from the first on. */
function oneOf(random: Random, kinds: readonly (readonly [number, Coins])[]): string {
  let rest = random.below(100);
  for (const [share, coin] of kinds) {
    if (rest < share) return coin(random);
    rest -= share;
  }
  return "";
}

/** In no dictionary: `روجا`, `شيلان`. */
const arabicStranger: Coins = (random) =>
  random.pick(ARABIC) +
  (random.chance(0.6) ? random.pick(LONG) : "") +
  random.pick(ARABIC) +
  random.pick(LONG) +
  (random.chance(0.8) ? random.pick(ARABIC) : "");

const arabicOrigin: Coins = (random) => {
  const stem = random.chance(0.5)
    ? random.pick(NOUNS)
    : random.pick(PLACES).replace(/^ال|[اه]$/gu, "");
  return `ال${stem}ي`;
};

const arabicWord: Coins = (random) =>
  oneOf(random, [
    [42, () => random.pick(NOUNS)],
    [10, () => random.pick(FEMININE).replace(/ه$/u, "ة")],
    [10, () => random.pick(VERBS)],
    [8, () => random.pick(PLACES)],
    [6, arabicOrigin],
    [6, () => `ال${random.pick(NOUNS)}`],
    [18, arabicStranger],
  ]);

const arabicSurname: Coins = (random) =>
  oneOf(random, [
    [40, arabicOrigin],
    [30, () => random.pick(NOUNS)],
    [30, arabicStranger],
  ]);

const latinStranger: Coins = (random) =>
  random.pick(CONSONANTS) +
  random.pick(VOWELS) +
  (random.chance(0.65) ? random.pick(CONSONANTS) : "") +
  random.pick(VOWELS) +
  (random.chance(0.4) ? random.pick(CONSONANTS) : "");

const latinWord: Coins = (random) => {
  const word = oneOf(random, [
    [36, () => random.pick(THINGS)],
    [22, () => random.pick(CALLED)],
    [8, () => random.pick(TOWNS)],
    [9, () => random.pick(OTHERWISE)],
    [25, latinStranger],
  ]);
  return word.charAt(0).toUpperCase() + word.slice(1);
};
