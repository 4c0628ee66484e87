import type { Passage } from "../../model/passage.ts";

/** Words by which a text says that all of it is another's: a post's handle, or an outlet in its last line. */
export interface PassedOn {
  readonly words: Passage;
  readonly cue: string;
}

/** Characters at each end of a text in which it can be said. */
const NEAR = 200;

/** "RT @quaywatch: …" */
const REPOST = /^\s*(RT)\s+(@[\p{L}\p{N}_]{2,})/u;
/** "(via @quaywatch)", `عبر @quaywatch`. */
const HANDLE = /(?<![\p{L}\p{N}])(via|h\/t|عبر)\s+(@[\p{L}\p{N}_]{2,})\s*\)?\s*$/iu;
/** "Source: Coast Tribune", `المصدر: صحيفة الموج`, alone on the last line. */
const SOURCE_LINE =
  /(?:^|\n)[^\S\n]*(source|المصدر)\s*:\s*([\p{L}@][^\n:.,،؛()\d]{1,60}?)\s*\.?\s*$/iu;
/** "… were killed. (Coast Tribune)": a medium in brackets behind the last sentence. */
const IN_BRACKETS = /[.!?؟»”"]\s*(\()\s*([\p{L}][^()\n:\d]{2,60}?)\s*\)\s*\.?\s*$/u;
const MOST_WORDS = 6;

/** The credit of a text that is passed on, or null. Only what no common sentence says: a wrong one re-roots it all. */
export function passedOn(raw: string): PassedOn | null {
  const opening = raw.slice(0, NEAR);
  const cut = Math.max(0, raw.length - NEAR);
  const closing = raw.slice(cut);
  return (
    credit(REPOST.exec(opening), 0, () => true) ??
    credit(HANDLE.exec(closing), cut, () => true) ??
    credit(SOURCE_LINE.exec(closing), cut, isName) ??
    credit(IN_BRACKETS.exec(closing), cut, isMedium)
  );
}

function credit(
  match: RegExpExecArray | null,
  offset: number,
  isRight: (name: string) => boolean,
): PassedOn | null {
  const [all = "", cue = "", name = ""] = match ?? [];
  if (match === null || !isRight(name)) return null;
  const start = offset + match.index + all.lastIndexOf(name);
  return { words: { start, end: start + name.length }, cue };
}

/** Few words, each with a capital, or in Arabic. */
function isName(words: string): boolean {
  const each = words.split(/\s+/u);
  return (
    each.length <= MOST_WORDS && each.every((word) => /^[\p{Lu}\p{Script=Arabic}@]/u.test(word))
  );
}

/** "Coast Tribune", `صحيفة الموج`: the name of a medium, by its last word in English ("Radio Olm", "Voice of Olm" by the first) and its first in Arabic. */
export function isMedium(words: string): boolean {
  const each = words.split(/\s+/u);
  if (each.length < 2 || !isName(words.replace(/^Voice of /u, "Voice "))) return false;
  // `صوت الانفجار`, `صدى من الماضي` are heard; a medium's name has no preposition
  if (ARABIC_SENSES.test(words)) return false;
  if (/^(?:Radio \p{Lu}|Voice of )/u.test(words)) return true;
  return ENGLISH.has((each.at(-1) ?? "").toLowerCase()) || ARABIC.has(each[0] ?? "");
}

const ARABIC_SENSES =
  /^(?:صدى|صوت|نبض|منبر)\s+(?:\S+\s+){0,3}(?:ل?ل?ال)?(?:عن|في|من|على|انفجار|رصاص|إطلاق|قصف|انفجارات|نار)(?:\s|$)/u;
const ENGLISH: ReadonlySet<string> = new Set(
  "television ledger examiner dispatch sentinel inquirer broadcasting courier tribune post news times gazette herald daily weekly telegraph observer journal radio tv press mail record chronicle agency newswire wire".split(
    " ",
  ),
);
const ARABIC: ReadonlySet<string> = new Set(
  "صحيفة جريدة وكالة موقع قناة إذاعة اذاعة راديو تلفزيون شبكة يومية مجلة منصة صدى صوت نبض منبر".split(
    " ",
  ),
);
