import { fold } from "../../text/fold.ts";
import { foldedPassage } from "../../text/folded-passage.ts";
import type { Spoken } from "./attribute.ts";

/** Sources back to which a short mention may look. */
const MEMORY = 40;
/** Units of text before a short mention in which its full name is looked for. */
const NEAR = 3000;

/**
 * The source that a short definite mention means: `المرصد` after `مرصد الساحل`, "the ministry" after "Interior
 * Ministry". Null where nobody before is named by that word: then the short words are all that is known.
 */
export function antecedent(short: Spoken, before: readonly Spoken[], raw: string): Spoken | null {
  const written = withArticle(raw, short);
  const word = fold(written);
  const named = byLastName(written, short, before);
  if (named !== null) return named;
  const lettered = byLetters(written, short, before);
  if (lettered !== null) return lettered;
  if (isSameSource(short, word, raw))
    return before.findLast((one) => !one.own && !SAME_SOURCE.test(fold(one.source))) ?? null;
  if (isGeneric(word) && isDefinite(short, word, raw)) return ofGeneric(short, word, before, raw);
  if (word.length < 3 || !isDefinite(short, word, raw)) return null;
  return /\s/u.test(word)
    ? namedInFull(short, word, before, raw)
    : (sameNoun(short, word, before, raw) ?? bareSource(word, before));
}

/** `وأشار المصدر` after `أكد المركز`: where nobody was called a source, whoever spoke last. */
function bareSource(word: string, before: readonly Spoken[]): Spoken | null {
  if (word !== "المصدر") return null;
  const near = before.slice(-MEMORY);
  return near.some(({ source }) => /(?:^|\s)(?:ال)?مصدر/u.test(source))
    ? null
    : (near.findLast(({ own, kind }) => !own && kind !== "document") ?? null);
}

/** `للمصادر` are `المصادر`, whose article the preposition swallows. */
function withArticle(raw: string, { words }: Spoken): string {
  const text = raw.slice(words.start, words.end);
  return raw[words.start - 1] === "ل" && text.startsWith("ل") ? `ا${text}` : text;
}

/** Whom "the agency" means: the last one that is called so, or a body named after it that is one by another word ("the International Organization for Migration"). */
function ofGeneric(
  short: Spoken,
  word: string,
  before: readonly Spoken[],
  raw: string,
): Spoken | null {
  const same = sameNoun(short, word.split(/\s+/u).at(-1) ?? word, before, raw);
  const last = lastOf(short, word, before, raw);
  if (same === null || last === null) return same ?? last;
  const words = foldedPassage(raw, last.words.start, last.words.end).split(/\s+/u);
  const isOne = words.some((one) => GENERIC.has(stemOf(one)));
  return isOne && before.indexOf(last) > before.indexOf(same) ? last : same;
}

/** `وفق المصدر ذاته`, "the same source said": whoever was named last. */
const SAME_SOURCE =
  /^(?:(?:المصدر|المصادر|الجهه) (?:نفسه|نفسها|ذاته|ذاتها|عينه|عينها)|(?:the )?same sources?)$/u;

/** `ذات المصادر أكدت`, `نفس المصدر`: or the word before it says that it is the same. */
function isSameSource({ words }: Spoken, word: string, raw: string): boolean {
  if (SAME_SOURCE.test(word)) return true;
  return SOURCE.test(word) && SAME.test(raw.slice(Math.max(0, words.start - 7), words.start));
}
const SOURCE = /^(?:المصدر|المصادر|الجهه)$/u;
const SAME = /(?:^|[^\p{L}])[وف]?(?:ذات|نفس)\s+$/u;

/** The last source that has the noun of the short mention for its head. */
function sameNoun(
  short: Spoken,
  word: string,
  before: readonly Spoken[],
  raw: string,
): Spoken | null {
  const stem = stemOf(word);
  for (let i = before.length - 1; i >= 0 && before.length - i <= MEMORY; i--) {
    const one = before[i];
    if (
      one === undefined ||
      (one.kind !== short.kind &&
        one.kind !== "unnamed" &&
        short.kind !== "unnamed" &&
        !isAgency(one, stem))
    )
      continue;
    const name = foldedPassage(raw, one.words.start, one.words.end);
    // most names do not have the word at all, and are not parted
    if (!name.includes(stem)) continue;
    const words = name.split(/\s+/u);
    if (words.length > 1 && heads(words).includes(stem)) return one;
    // `"الصحة"` after `وزارة الصحة الأولمية`, `النجمة` after `قناة النجمة`
    if (NAMED_BY.has(words[0] ?? "") && stemOf(words[1] ?? "") === stem) return one;
    // `العميد` after `المتحدث باسم الجيش العميد نبيل دوس`
    if (short.kind === "person" && words.indexOf(`ال${stem}`) > 0) return one;
  }
  return null;
}

/** "VARO added" after "VARO Relief Group": letters that open the name of a body. */
function byLetters(written: string, { kind }: Spoken, before: readonly Spoken[]): Spoken | null {
  if (!/^\p{Lu}{3,6}$/u.test(written)) return null;
  const found = before
    .slice(-MEMORY)
    .findLast((one) => one.source.startsWith(`${written} `) && one.kind !== "document");
  return found === undefined || (kind !== found.kind && isNamed(kind)) ? null : found;
}
function isNamed(kind: Spoken["kind"]): boolean {
  return kind === "agency" || kind === "outlet";
}

/** "the health ministry" after "Olmia's health ministry", `وزارة الصحة` after `وزارة الصحة الأولمية`: who is known and has all of these words; null where two are. */
function namedInFull(
  { kind }: Spoken,
  word: string,
  before: readonly Spoken[],
  raw: string,
): Spoken | null {
  const words = word.replace(/['’](?=\s)/gu, "").split(/\s+/u);
  if (kind !== "body" || words.length > MOST_SHORT) return null;
  let found: Spoken | null = null;
  for (const one of before.slice(-MEMORY)) {
    if (one.kind !== kind || one.own) continue;
    const name = foldedPassage(raw, one.words.start, one.words.end);
    if (!name.includes(words[0] ?? "")) continue;
    const full = name.replace(/['’]s?(?=\s|$)/gu, "").split(/\s+/u);
    if (full.length <= words.length || !words.every((part) => full.includes(part))) continue;
    if (found !== null && found.source !== one.source) return null;
    found = one;
  }
  return found;
}
/** Words of a name without its country. */
const MOST_SHORT = 3;

/** Nouns before the name by which a body is called as well. */
const NAMED_BY: ReadonlySet<string> = new Set(
  "وزاره قناه وكاله صحيفه جريده اذاعه موقع شبكه".split(" "),
);

/** "the agency" after "the SANA news agency": a body by its noun, and known for what it is. */
function isAgency({ kind }: Spoken, stem: string): boolean {
  return kind === "agency" && AGENCY.has(stem);
}
const AGENCY: ReadonlySet<string> = new Set(["agency", "وكاله"]);

/** "Fenn admitted" after "camp commandant Ode Fenn", `وأضاف الأصبحي` after `أنيس الأصبحي`: the last part of a name. */
function byLastName(written: string, short: Spoken, before: readonly Spoken[]): Spoken | null {
  const words = written.split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (words.length > 2 || last.length < 3) return null;
  // of two words the first is a title; "Lina Sadi" is nobody who "Omar Sadi" is
  if (words.length === 2 && short.kind !== "person") return null;
  const isOther = words.length === 2 && isGivenName(words[0] ?? "");
  if (!/^(?:\p{Lu}|[\u0600-\u06ff])/u.test(last)) return null;
  const family = withoutArticle(last);
  for (let i = before.length - 1; i >= 0 && before.length - i <= MEMORY; i--) {
    const one = before[i];
    if (one === undefined || one.kind !== "person" || !one.source.endsWith(family)) continue;
    // "Di Salvo" after "Marco Di Salvo"
    if (isOther && !one.source.endsWith(` ${written}`)) continue;
    const parts = one.source.split(" ");
    const named = withoutArticle(parts.at(-1) ?? "");
    if (parts.length > 1 && parts.length < 5 && named === family && one.source !== written)
      return one;
  }
  return null;
}

/** A word with a capital before a family's name that is no title. */
function isGivenName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && !TITLES.test(word);
}
const TITLES =
  /^(?:mrs?|ms|dr|prof|professor|doctor|sir|lord|lady|dame|king|queen|prince|princess|emir|sheikh|imam|mullah|mufti|pope|cardinal|bishop|archbishop|father|pastor|rev|reverend|rabbi|president|premier|chancellor|minister|secretary|senator|deputy|governor|mayor|ambassador|envoy|consul|commissioner|administrator|coordinator|director|chair(?:man|woman|person)?|chief|head|leader|spokes(?:man|woman|person)|judge|justice|prosecutor|lawyer|attorney|nurse|engineer|officer|inspector|superintendent|detective|constable|sheriff|marshal|general|brigadier|colonel|major|captain|capt|lieutenant|lt|sergeant|sgt|corporal|private|admiral|commodore|commander|gov|gen|col|maj|sen|rep|hon)\.?$/iu;

/** "Olmi", "Al-Olmi" and "el-Olmi" behind "Samir al-Olmi": the article of a family's name comes and goes. */
function withoutArticle(name: string): string {
  return name.replace(/^(?:al|el|ad|ar|as|ash|an|at|az|ul)[-’'](?=\p{Lu})/iu, "");
}

/** "the group", `الجماعة`: nouns that may stand for any body or side named before. */
const GENERIC: ReadonlySet<string> = new Set(
  "body agency group organisation organization charity watchdog monitor ngo movement faction جماعه منظمه تنظيم جهه هييه".split(
    " ",
  ),
);
/** "the aid body", "the human rights group": what it is, and not which; "the migration agency" is another one than whoever spoke last. */
const DESCRIBING: ReadonlySet<string> = new Set(
  "medical war conflict non-governmental nongovernmental nonprofit non-profit aid relief rights human humanitarian monitoring charity campaign advocacy armed rebel militant insurgent opposition same".split(
    " ",
  ),
);

function isGeneric(word: string): boolean {
  const words = word.split(/\s+/u);
  const noun = words.pop()?.replace(/^ال/u, "") ?? "";
  return GENERIC.has(noun) && words.every((one) => DESCRIBING.has(one));
}

/** The last source that such a noun may mean: a body or a side, and one that is named; no ministry is a group. */
function lastOf(
  short: Spoken,
  word: string,
  before: readonly Spoken[],
  raw: string,
): Spoken | null {
  const helps = HELPING.test(word);
  for (let i = before.length - 1; i >= 0 && before.length - i <= 6; i--) {
    const one = before[i];
    if (one === undefined || one.own || OFFICE.test(fold(one.source))) continue;
    // a ministry that is known has an id for its name
    if (OFFICE.test(foldedPassage(raw, one.words.start, one.words.end).toLowerCase())) continue;
    // "the aid group", "the charity": no force and no side
    if (helps && (one.kind !== "body" || FORCES.test(fold(one.source)))) continue;
    if (one.kind === "body" || one.kind === "party") return one;
  }
  return null;
}
const HELPING = /\b(?:aid|relief|rights|human|humanitarian|monitoring|charity|watchdog)\b/u;
const FORCES =
  /\b(?:forces|troops|navy|military|militia|command|coalition|brigade|front|rebels)\b|(?:^|\s)(?:ال)?(?:قوات|كتايب|لواء|جبهه|تحالف|ميليشيا)(?:\s|$)/u;
/** Arms of a state, which nobody calls an agency or a group. */
const OFFICE =
  /\b(?:ministry|government|army|police|court|parliament|cabinet|council|municipality)\b|(?:^|\s)(?:ال)?(?:وزاره|حكومه|جيش|شرطه|محكمه|برلمان|بلديه)(?:\s|$)/u;

/**
 * The full name that stands in the text before a bare "the society" ("Red Lantern Society"), though it was no
 * source there; null where none or where two different ones stand.
 */
export function fullNameBefore(short: Spoken, raw: string): string | null {
  const { start, end } = short.words;
  const word = raw.slice(start, end);
  if (!/^[A-Za-z]{4,}$/u.test(word) || !isDefinite(short, fold(word), raw)) return null;
  const text = raw.slice(Math.max(0, start - NEAR), start);
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  let found: string | null = null;
  for (let at = text.indexOf(capital); at >= 0; at = text.indexOf(capital, at + 1)) {
    if (/[A-Za-z]/u.test(text.charAt(at + capital.length))) continue;
    const name = capitalsBefore(text, at);
    if (name === "") continue;
    const full = `${name} ${capital}`;
    if (found !== null && found !== full) return null;
    found = full;
  }
  return found;
}

/** The capitalised words that stand right before `at`, without an article. */
function capitalsBefore(text: string, at: number): string {
  const words = /(?:[A-Z][\w’'-]*[^\S\n]+){1,4}$/u.exec(text.slice(Math.max(0, at - 60), at));
  return (words?.[0] ?? "")
    .replace(/^(?:The|A|An)\s+/u, "")
    .trim()
    .replace(/\s+/gu, " ");
}

function isDefinite(short: Spoken, word: string, raw: string): boolean {
  // `وزارة الصحة`: by its last word
  if (/[\u0600-\u06ff]/u.test(word)) return /(?:^|\s)ال\S+$/u.test(word);
  const { start } = short.words;
  return DEFINITE.test(raw.slice(Math.max(0, start - SEAT), start));
}

/** "the Olm-based watchdog": where it sits stands before the words. */
const DEFINITE = /\bthe\s+(?:[\p{L}.]+[-‑](?:based|run|backed|linked|aligned)\s+)?$/iu;
/** Characters of "the", and of where a body sits. */
const SEAT = 30;

/** Words by which a source may be called again: in English the last before a preposition, in Arabic the first. */
function heads(words: readonly string[]): readonly string[] {
  const stop = words.findIndex((word, i) => i > 0 && ENDS_HEAD.has(word));
  const before = stop < 0 ? words : words.slice(0, stop);
  const [first = ""] = words;
  if (/[\u0600-\u06ff]/u.test(first)) return [stemOf(first)];
  // "the rebel movement Free Ridge" is "the movement" again.
  return before.map(stemOf);
}
const ENDS_HEAD: ReadonlySet<string> = new Set("of for in from at with inside to who".split(" "));

function stemOf(word: string): string {
  return word.startsWith("ال") ? word.slice(2) : word;
}
