import { fold } from "@tarjih/reading";

/**
 * The consonants of a name as either script writes them, `إلم كوريير` and "Elm Courier" alike: what lets a name that no
 * list holds be found again in the other language. Vowels, "w" and "y" are left out, since neither script writes all of
 * them; letters that are romanised in several ways share one sign. Two names may sound alike: whoever asks needs
 * another reason too, such as one number for one question.
 */
export function soundOf(name: string): string {
  return fold(name)
    .replaceAll(/['’]s?(?=\s|$)/gu, "")
    .replaceAll(/(^|\s)(?:al|el|an|as|ash|ar|ad|at|az)-/gu, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !SMALL.has(word))
    .map((word) => soundOfWord(word.replace(/^ال(?=\p{L}{2})/u, "")))
    .filter((sound) => sound !== "")
    .join(" ");
}

/** Consonants from which on two names of one sound may be one name: `علي` and "Ally" are too short to tell. */
const TELLING_SOUND = 4;

export function isTellingSound(sound: string): boolean {
  return sound.replaceAll(" ", "").length >= TELLING_SOUND;
}

export function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name);
}

function soundOfWord(word: string): string {
  const signs = isArabic(word)
    ? [...word.replace(/ه$/u, "")].map((letter) => ARABIC.get(letter) ?? "")
    : [...latinSigns(word)];
  const heard = signs.filter((sign) => sign !== "");
  return heard.filter((sign, at) => sign !== heard[at - 1]).join("");
}

function latinSigns(word: string): string {
  let heard = word;
  for (const [letters, sign] of LATIN) heard = heard.replaceAll(letters, sign);
  return heard.replace(/h$/u, "").replaceAll(/[^bdfghklmnrstxz\d]/gu, "");
}

/** In this order: two letters before one. "Khartoum" and "Cartoum" are one sound. */
const LATIN: readonly (readonly [letters: RegExp, sign: string])[] = [
  [/sh|ch/gu, "x"],
  [/kh|ck|[cq](?![eiy])/gu, "k"],
  [/gh|j/gu, "g"],
  [/ph|v/gu, "f"],
  [/th/gu, "t"],
  [/dh/gu, "d"],
  [/c/gu, "s"],
  [/q/gu, "k"],
  [/p/gu, "b"],
];

const ARABIC: ReadonlyMap<string, string> = new Map([
  ...written("ب پ", "b"),
  ...written("ت ط ث", "t"),
  ...written("ج غ گ", "g"),
  ...written("ح ه", "h"),
  ...written("خ ك ق ک", "k"),
  ...written("د ذ ض", "d"),
  ...written("ر", "r"),
  ...written("ز ظ", "z"),
  ...written("س ص", "s"),
  ...written("ش چ", "x"),
  ...written("ف ڤ", "f"),
  ...written("ل", "l"),
  ...written("م", "m"),
  ...written("ن", "n"),
]);

function written(letters: string, sign: string): readonly (readonly [string, string])[] {
  return letters.split(" ").map((letter) => [letter, sign]);
}

/** Words of a name that the other language may leave out or translate: what kind of body bears it. */
const SMALL: ReadonlySet<string> = new Set(
  "the of and in at for al news agency press newspaper paper site website channel في و وكالة صحيفة جريدة موقع قناة إذاعة شبكة الأنباء للأنباء الإخبارية الإخباري"
    .split(" ")
    .map((word) => fold(word)),
);
