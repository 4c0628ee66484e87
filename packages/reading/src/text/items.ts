import type { Analyser, Analysis } from "./analyse.ts";
import { rawOffset } from "./fold.ts";
import type { Item } from "./item.ts";
import { remembered } from "./remembered.ts";
import { traitsOf } from "./traits.ts";
import type { Token } from "./token.ts";
import { unitAt } from "./unit-at.ts";

/** Tags of punctuation that patterns ask for. */
const PUNCTUATION: ReadonlyMap<string, readonly string[]> = new Map([
  [",", ["comma"]],
  ["،", ["comma"]],
  [";", ["clause", "semicolon"]],
  ["؛", ["clause", "semicolon"]],
  [":", ["colon"]],
  [".", ["stop"]],
  ["!", ["stop"]],
  ["?", ["stop", "asks"]],
  ["؟", ["stop", "asks"]],
  ["…", ["stop"]],
  ["«", ["quote", "quote-open"]],
  ["»", ["quote", "quote-close"]],
  ["“", ["quote", "quote-open"]],
  ["”", ["quote", "quote-close"]],
  ["„", ["quote", "quote-open"]],
  ['"', ["quote", "quote-open", "quote-close"]],
  ["(", ["paren", "paren-open"]],
  [")", ["paren", "paren-close"]],
  ["[", ["paren", "paren-open"]],
  ["]", ["paren", "paren-close"]],
  ["-", ["dash"]],
  ["–", ["dash"]],
  ["—", ["dash", "clause"]],
  ["%", ["percent"]],
  ["٪", ["percent"]],
  ["$", ["money"]],
  ["€", ["money"]],
  ["£", ["money"]],
  ["/", ["slash"]],
  ["+", ["plus"]],
  ["#", ["hash"]],
  ["ـ", ["tatweel"]],
]);

const UNKNOWN_PUNCTUATION: readonly string[] = ["punct"];
const DIGITS: readonly string[] = ["digits"];

/** Titles whose full stop ends nothing: "Gen. Marr said". */
const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms dr gen col lt maj capt sgt gov sen rep prof brig supt det insp cpl pvt cmdr cdr adm rev amb atty dep asst messrs mme mlle".split(
    " ",
  ),
);
const COMPANIES: ReadonlySet<string> = new Set("ltd inc co corp bros plc".split(" "));
/** Short months: "an Oct. 7 attack". Where no number follows the stop may end a sentence. */
const MONTHS: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);

/** A stop that belongs to the short word before it is no item: it would part a date, or a title from its name. */
function endsAbbreviation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.folded !== ".") return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.end !== token.start || next === undefined) return false;
  // `محمد ع.، مشرف الوردية`: a family name cut to its letter
  if (/^[\u0621-\u064a]$/u.test(before.folded)) return next.kind === "word" || next.folded === "،";
  // "Fenmark Ltd., which": what goes on has not ended
  if (COMPANIES.has(before.folded)) return next.folded === "," || next.folded === ";";
  // "J. Marlowe" too
  // "U.S. officials": the stop inside it parts nothing either
  const inside =
    next.start === token.end &&
    /^[a-z]$/u.test(next.folded) &&
    next.folded !== "m" && // "3 a.m." is told by its stops
    tokens[at + 2]?.folded === ".";
  // `محمد ع.، مشرف الوردية`, `سالم ع. قال`; not the last letter of `أ.ف.ب.`
  const shortened = /^[ء-ي]$/u.test(before.folded) && tokens[at - 2]?.kind === "word";
  if (shortened && next.folded === "،") return true;
  const initial =
    (/^[a-z]$/u.test(before.folded) || shortened) && (next.start > token.end || inside);
  return TITLES.has(before.folded) || initial
    ? next.kind === "word"
    : // "30 injured incl. 4 children"
      (MONTHS.has(before.folded) || before.folded === "incl") && next.kind === "number";
}

/** `الـ 500`, `الـ(500)`: the article of a number in digits, written apart, would part it from what bounds it (`تفوق الـ 500`). */
function isArticleOfNumber(raw: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.folded !== "ال" || unitAt(raw, token.end - 1) !== 0x640) return false;
  if (next?.folded === "(") return tokens[at + 2]?.kind === "number";
  return next?.kind === "number" && next.spaced;
}

/** Items of a sentence's tokens: words analysed in their own script's lexicon, digits and punctuation tagged. */
export function itemsOf(
  raw: string,
  tokens: readonly Token[],
  arabic: Analyser,
  english: Analyser,
): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && !endsAbbreviation(tokens, at) && !isArticleOfNumber(raw, tokens, at))
      items.push(itemOf(raw, token, arabic, english));
  }
  return items;
}

/** The traits of a sign, found once a sign: every tenth item is one. */
const traitsOfSign = remembered((sign) =>
  traitsOf(PUNCTUATION.get(sign) ?? UNKNOWN_PUNCTUATION, sign),
);

function itemOf(raw: string, token: Token, arabic: Analyser, english: Analyser): Item {
  const { start, end, folded, spaced } = token;
  if (token.kind !== "word") {
    const tags =
      token.kind === "number" ? DIGITS : (PUNCTUATION.get(folded) ?? UNKNOWN_PUNCTUATION);
    const { opens, signs, sort } = tags === DIGITS ? traitsOf(tags, folded) : traitsOfSign(folded);
    return {
      start,
      end,
      word: folded,
      tags,
      opens,
      signs,
      sort,
      sense: null,
      conj: false,
      prep: "",
      def: false,
      suffix: "",
      spaced,
      chunk: null,
    };
  }
  const plain = token.script === "ar" ? arabic(folded) : english(folded);
  const marked =
    token.script === "ar" && end - start > folded.length
      ? markedDual(raw.slice(start, end), plain, arabic)
      : plain;
  const found = apartByHamza(raw, start, end, marked, arabic);
  return {
    start: found.cut === 0 ? start : rawOffset(raw, start, end, found.cut),
    end,
    word: found.stem,
    tags: found.tags,
    opens: found.opens,
    signs: found.signs,
    sort: found.sort,
    sense: found.sense,
    conj: found.conj,
    prep: found.prep,
    def: found.def,
    suffix: found.suffix,
    spaced,
    chunk: null,
  };
}

/** A fatha before the `ي` of the ending tells the dual from the plural that is written like it (`حارسَين`, `عاملَي إغاثة`). */
const MARKED_DUAL = /\u064e\u064a\u0652?(\u0646[\u064b-\u0652]?)?$/u;

function markedDual(written: string, found: Analysis, arabic: Analyser): Analysis {
  const ending = MARKED_DUAL.exec(written);
  if (ending === null) return found;
  const whole = ending[1] === undefined ? arabic(`${found.stem}ن`) : found;
  const { sense } = whole;
  const plural = sense?.number === "pl" && sense.tags.includes("counted");
  return sense !== null && plural ? { ...whole, sense: { ...sense, number: "du" } } : found;
}

const FRONT = "امام";
const TWO_HUNDRED = "ميتا";
/** `نزح ميتا ألف شخص`: typed with a dot for its hamza. */
const HUNDREDS = /^\s+(?:شخص|[اأ]لف|قتيل|جريح|مدني|جندي|عا[ئي]لة)(?!\p{L})/u;

/** Words that only the hamza of their spelling parts from others of another kind. */
function apartByHamza(
  raw: string,
  start: number,
  end: number,
  found: Analysis,
  arabic: Analyser,
): Analysis {
  if (found.stem === FRONT)
    return isImam(raw, start, end) ? found : inFront(raw.slice(start, end), found);
  // `23 ميتاً`: dead, and not `مئتا`
  if (found.stem !== TWO_HUNDRED || found.sense === null) return found;
  if (/[\u0626\u0621]/u.test(raw.slice(start, end)) || HUNDREDS.test(raw.slice(end))) return found;
  const { tags, sense, opens, signs, sort } = arabic("قتيلا");
  return { ...found, tags, sense, opens, signs, sort };
}

/** `قُتل امام وثلاثة مصلين`, `اغتيل امام مسجد`: typed without its hamza, before an "and" or behind the verb alone and before his mosque. */
function isImam(raw: string, start: number, end: number): boolean {
  if (raw.slice(start, end) !== FRONT || !SLAIN.test(raw.slice(0, start))) return false;
  const behind = raw.slice(end);
  return AND_OTHERS.test(behind) || OF_MOSQUE.test(behind);
}
const SLAIN = /(?:^|[.\n]\s*)و?(?:قُ?تل|اغتُ?يل|اعتُ?قل|خُ?طف|اختُ?طف)\s+$/u;
/** An "and", and no ministry, valley or entrance that begins with its letter. */
const AND_OTHERS = /^\s+و(?!اجه|اد|اق|ج|حد|رش|زار|سا|سط|طن|فد|كال)\p{L}/u;
const OF_MOSQUE = /^\s+(?:ال)?(?:مسجد|جامع)(?:\s+\p{L}+)?\s*(?:[.،\n]|$)/u;

/** `قُتل أمام منزله`: "in front of", which only its hamza parts from the imam; written without one it is the commoner word, unless it has an article. */
function inFront(written: string, found: Analysis): Analysis {
  if (written.includes("إ") || (found.def && !written.includes("أ"))) return found;
  const tags = found.tags.filter((tag) => tag !== "counted" && !written.includes("أ"));
  const { opens, signs, sort } = traitsOf(tags, found.stem);
  return { ...found, tags, opens, signs, sort, sense: null };
}
