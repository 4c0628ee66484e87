import type { Lexicon, Sense } from "./item.ts";
import { remembered } from "./remembered.ts";
import { traitsOf, type Traits } from "./traits.ts";

/** A word taken apart: `cut` folded units of prefix letters (not `ال`) stand before `stem`. */
export interface Analysis extends Traits {
  readonly stem: string;
  readonly cut: number;
  readonly conj: boolean;
  readonly prep: "" | "ب" | "ل" | "ك";
  readonly def: boolean;
  readonly suffix: string;
  readonly sense: Sense | null;
  /** Tags of its sense, none where it has none. */
  readonly tags: readonly string[];
}

/** Takes words apart and remembers them; words repeat, so the memory is what makes reading fast. */
export type Analyser = (folded: string) => Analysis;

export function arabicAnalyser(lexicon: Lexicon): Analyser {
  return remembered((word) => {
    const found = peel(word, lexicon);
    return found.sense === null && STRETCHED.test(word) ? unstretched(word, lexicon) : found;
  });
}

/** Three of a letter in a row are no spelling: `العشراااات`, `كفاااية`. */
const STRETCHED = /([\p{L}])\1\1/u;

/** A word as it would be without its stretching: each run once, or twice where the word has the letter twice. */
function unstretched(word: string, lexicon: Lexicon): Analysis {
  for (const times of ["$1", "$1$1"]) {
    const found = peel(word.replace(/([\p{L}])\1{2,}/gu, times), lexicon);
    // Prefix letters are counted in the word as it stands: a stretched prefix is left alone.
    if (found.sense !== null && word.search(STRETCHED) >= found.cut) return found;
  }
  return bare(word, null);
}

export function englishAnalyser(lexicon: Lexicon): Analyser {
  return remembered((word) => {
    const direct = lexicon.get(word);
    if (direct !== undefined) return bare(word, direct);
    const owner = word.endsWith("'s")
      ? word.slice(0, -2)
      : word.endsWith("'")
        ? word.slice(0, -1)
        : "";
    const sense = owner === "" ? undefined : lexicon.get(owner);
    if (owner === "" && STRETCHED.test(word)) {
      // "kiiilled"
      for (const times of ["$1", "$1$1"]) {
        const stem = word.replace(/([\p{L}])\1{2,}/gu, times);
        const meant = lexicon.get(stem);
        if (meant !== undefined) return bare(stem, meant);
      }
    }
    return sense === undefined ? bare(word, null) : { ...bare(owner, sense), suffix: "'s" };
  });
}

/** Empty, but of the kind of arrays that hold strings: engines read a list of one kind faster than one of two. */
const NO_TAGS: readonly string[] = ["tag"].slice(1);

function bare(stem: string, sense: Sense | null): Analysis {
  const tags = sense?.tags ?? NO_TAGS;
  const { opens, signs, sort } = traitsOf(tags, stem);
  return {
    stem,
    cut: 0,
    conj: false,
    prep: "",
    def: false,
    suffix: "",
    sense,
    tags,
    opens,
    signs,
    sort,
  };
}

/**
 * Peels [و ف]? [ب ل ك]? [ال | لل]? and a pronoun suffix, only when the rest is in the lexicon: `كمية` stays
 * whole because `مية` after `ك` would be a wrong reading and `كمية` is listed.
 */
function peel(word: string, lexicon: Lexicon): Analysis {
  const whole = stemOf(word, 0, lexicon);
  if (whole !== null) return whole;
  const first = word.charAt(0);
  const conj = first === "و" || first === "ف";
  if (conj) {
    const rest = AFTER_AND.has(word) ? andShort(word, lexicon) : stemOf(word, 1, lexicon);
    if (rest !== null) return { ...rest, conj: true };
  }
  const at = conj ? 1 : 0;
  const letter = word.charAt(at);
  if (letter === "ب" || letter === "ل" || letter === "ك") {
    const rest = word.startsWith("لل", at)
      ? (definite(word, at + 2, at + 1, lexicon) ??
        // `للجنة`, `للواء`: the second letter is the word's own
        stemOf(word, at + 1, lexicon))
      : stemOf(word, at + 1, lexicon);
    if (rest !== null) return { ...rest, conj, prep: letter };
  }
  if (!conj && (letter === "و" || letter === "ف")) return bare(word, null);
  return bare(word, null);
}

/** Words of two letters that are verbs after `و` or `ف` and nothing else: `وفرّ`; `كفر` is a village. */
const AFTER_AND: ReadonlySet<string> = new Set(["وفر", "ففر", "وزج"]);

function andShort(word: string, lexicon: Lexicon): Analysis | null {
  const sense = lexicon.get(word.slice(1));
  return sense === undefined ? null : { ...bare(word.slice(1), sense), cut: 1 };
}

/** Shortest rest that may be peeled to: two letters would find words everywhere (`بيد` → `يد`). */
const SHORTEST = 3;

function stemOf(word: string, cut: number, lexicon: Lexicon): Analysis | null {
  const rest = cut === 0 ? word : word.slice(cut);
  if (cut > 0 && rest.length < SHORTEST && !SHORT_WORDS.has(rest)) return null;
  const direct = lexicon.get(rest);
  if (direct !== undefined) return { ...bare(rest, direct), cut };
  if (rest.startsWith("ال")) {
    const definiteStem = definite(word, cut + 2, cut, lexicon);
    if (definiteStem !== null) return definiteStem;
  }
  return withSuffix(rest, cut, lexicon);
}

/** Two-letter words that do take prefixes: `وست` (and six), `بعد`/`قبل` are longer. */
const SHORT_WORDS: ReadonlySet<string> = new Set([
  "ست",
  "لم",
  "لن",
  "لا",
  "ان",
  "عن",
  "من",
  "في",
  "هم",
  "قد",
  "كم",
  "هل",
  "اي",
  "ما",
  "دم",
]);

function definite(word: string, from: number, cut: number, lexicon: Lexicon): Analysis | null {
  const rest = word.slice(from);
  if (rest.length < 2) return null;
  const sense = lexicon.get(rest);
  if (sense === undefined) return null;
  // `منذ الفجر` is written like a verb, which takes no article
  const noun = sense.tags.includes("day-part")
    ? { ...sense, tags: sense.tags.filter((tag) => !OF_VERBS.has(tag)) }
    : sense;
  return { ...bare(rest, noun), cut, def: true };
}
const OF_VERBS: ReadonlySet<string> = new Set(["pred", "verb"]);

const SUFFIXES: readonly string[] = ["هما", "ها", "هم", "هن", "نا", "كم", "ه"];

function withSuffix(word: string, cut: number, lexicon: Lexicon): Analysis | null {
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    if (rest.length < SHORTEST) return null;
    const dual = dualOf(rest, lexicon);
    if (dual !== null) return { ...dual, cut, suffix };
    // `حصيلتها` is `حصيلة` + `ها`: the ta marbuta opens.
    const opened = rest.endsWith("ت") ? `${rest.slice(0, -1)}ه` : "";
    // `قتلوهم` is `قتلوا` + `هم`: the alif of the plural falls
    const many = rest.endsWith("و") ? `${rest}ا` : "";
    const stem = [rest, opened, many].find((one) => one !== "" && lexicon.has(one)) ?? "";
    if (stem === "") continue;
    const sense = lexicon.get(stem);
    if (sense !== undefined && !sense.tags.includes("no-suffix"))
      return { ...bare(stem, sense), cut, suffix };
  }
  return null;
}

/** `مرافقاه`, `ابنتيها`: before a pronoun the dual drops its `ن`; `مقاتليه` is of the plural `مقاتلين`. */
function dualOf(rest: string, lexicon: Lexicon): Analysis | null {
  if (!rest.endsWith("ا") && !rest.endsWith("ي")) return null;
  const sense = lexicon.get(`${rest}ن`);
  const dual = sense?.number === "du" && sense.unit === "persons";
  return dual ? bare(`${rest}ن`, sense) : null;
}
