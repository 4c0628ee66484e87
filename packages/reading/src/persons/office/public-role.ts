import { BEFORE_PERSON, NAMED_AFTER, OFFICES } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import { isToldOf, reachesBearer } from "./reaches-bearer.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import type { Passage } from "../../model/passage.ts";
import { PACK_ACTORS } from "../../packs/packs.ts";
import { fold } from "../../text/fold.ts";

/** "the spokesman of the ministry of the interior, X Y": words between an office and its bearer. */
const OFFICE_REACH = 5;

/** "The head of the Red Lamp charity, Nina Brook, said": an office at the begin of what its bearer stands behind, between commas. */
const HEAD_OF =
  /(?:^|[^\p{L}])(?:[Tt]he|[Ii]ts|[Aa]n?) (?:\p{Ll}+ )?(?:head|director|chief|leader|chairman|chairwoman|president|secretary|governor|mayor|minister|commander|spokesman|spokeswoman|spokesperson|coordinator|prosecutor) (?:of|for|at) (?:[\p{L}’'-]+ ){1,7}[\p{L}’'-]+, $/u;

/** Who wrote or edited a report signs it. */
const BYLINE = /(?:^[^.!?\n]{2,60}, by|\b(?:reporting|editing|edited|written) by|^By|\nBy)\s+$/iu;

/** A name of a place or actor of the packs. */
export function isKnown({ text, words }: Words, at: number, to: number): boolean {
  const run = words.slice(at, to);
  const key = run.map(({ folded }) => folded).join(" ");
  if (!KNOWN_NAMES.has(key)) return false;
  const [word] = run;
  if (run.length > 1 || word === undefined || word.arabic) return true;
  const raw = text.slice(word.start, word.end);
  if (!/\p{Ll}/u.test(raw)) return true;
  // "Jem's mother" where JEM is a movement; "asked Petra", which is an agency where something says so
  if (raw.length < 4 && AGENCIES.has(key)) return false;
  const given = givenName(key);
  const isGiven = given === "sure" || given === "listed";
  if (!isGiven || !AGENCIES.has(key) || isSaidAgency(text, raw)) return true;
  // "Left for Aleppo and Petra"
  return words[at - 1]?.folded === "and" && KNOWN_NAMES.has(words[at - 2]?.folded ?? "");
}

const AGENCIES: ReadonlySet<string> = new Set(
  PACK_ACTORS.flatMap(({ names }) => names.en.map((name) => fold(name))),
);

/** "The Petra news agency", "(Wafa)". */
function isSaidAgency(text: string, raw: string): boolean {
  const body =
    "(?:agency|agencies|news|broadcaster|channel|outlet|network|station|media|newspaper|radio|TV)";
  return new RegExp(
    `${body}[^.\\n]{0,20}(?<!\\p{L})${raw}(?!\\p{L})|(?<!\\p{L})${raw} ${body}|\\(${raw}\\)`,
    "iu",
  ).test(text);
}

/** "Ali Hassan Street", `كتيبة عمر المختار`, `المدرسة التي تحمل اسم نزار سليم`. */
export function isNamedAfter({ words }: Words, at: number, to: number): boolean {
  let first = at;
  // `كتيبة عمر محمود`: what goes for the first name goes for the second.
  while (words[first]?.joined === true && givenName(words[first - 1]?.folded ?? "") !== null)
    first--;
  const before = words[first - 1];
  const after = words[to];
  if (before !== undefined && words[first]?.joined === true) {
    const plain = before.folded.replace(/^(?:وال|بال|فال|لل|ال|[وفبل](?=.{3}))/u, "");
    // `المدرسة إقبال`: a school with its article has no name behind it, a teacher has
    const isNobody = BEFORE_PERSON.has(before.folded) || isApart(before, words[first]);
    if (before.arabic && !isNobody && (NAMED_AFTER.has(before.folded) || NAMED_AFTER.has(plain)))
      return true;
    if (before.folded === "الشهيد" && NAMED_AFTER.has(words[first - 2]?.folded ?? "")) return true;
  }
  const near = words.slice(Math.max(0, at - 4), at).map(({ folded }) => folded);
  const named = near.lastIndexOf("اسم");
  if (named > 0 && /^(?:.?حمل.?|اطلقو?ا?|.?طلق)$/u.test(near[named - 1] ?? "")) return true;
  if (words.slice(at, to).some(({ arabic, folded }) => !arabic && NAMED_AFTER.has(folded)))
    return true;
  return after !== undefined && after.joined && !after.arabic && NAMED_AFTER.has(after.folded);
}

/** `سائق القرية حسين`: a noun with its article has no name without one; `عملية لهشام`: one that was done for him. */
function isApart(before: NameWord, name: NameWord | undefined): boolean {
  const folded = name?.folded ?? "";
  if (/^(?:[وفبك]?ال|لل)/u.test(before.folded)) return !folded.startsWith("ال");
  return /^ل(?!ل|ا).{3}/u.test(folded) && givenName(folded) === null;
}

/** `د. تيم القاضي`: right behind one word, definite, and nothing tells what of. */
function isSurname(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.joined === true && /^ال.{3}/u.test(word.folded) && next?.joined !== true;
}

/** An office before the name within its clause, or behind it ("X Y, the spokesman for"), or a signature. */
export function hasOffice(where: Words, at: number, to: number): boolean {
  return officeOf(where, at, to) !== null;
}

/** What {@link hasOffice} goes by: the passage of the words that say so. */
export function officeOf({ text, words }: Words, at: number, to: number): Passage | null {
  const start = words[at]?.start ?? 0;
  if (isBehindBy(text, start)) {
    const from = start < 80 ? 0 : start - 20;
    if (BYLINE.test(text.slice(from, start)))
      return { start: text.slice(0, start).toLowerCase().lastIndexOf("by"), end: start };
  }
  for (let back = at - 1; back >= Math.max(0, at - OFFICE_REACH); back--) {
    const word = words[back];
    if (word === undefined || !(words[back + 1]?.joined === true || back === at - 1)) break;
    // "He met the mayor. Hamed Yusufi wept": the office ends a sentence.
    if (back === at - 1 && !HONOURS.has(word.folded) && ENDS.test(text.slice(word.end, start)))
      break;
    // "at St Agnes Church" at the end of a message, and who sends the next
    if (back === at - 1 && /\n\s*\[?\d/u.test(text.slice(word.end, start))) break;
    if (isOffice(word)) {
      if (reachesBearer({ text, words }, back, at)) return { start: word.start, end: start };
      break;
    }
    if (/^(?:ان|قال|قالت|that|said|told|and|who)$/u.test(word.folded)) break;
  }
  const signed = officeSigned({ text, words }, at);
  if (signed !== null) return signed;
  if (text.endsWith(", ", start)) {
    const head = HEAD_OF.exec(text.slice(Math.max(0, start - 90), start))?.[0];
    if (head !== undefined) return { start: start - head.length, end: start };
  }
  // `سليم حداد رئيس المجلس`: the office follows at once.
  const next = words[to];
  const isItsSurname = to - at === 1 && isSurname(words, to);
  if (next?.joined === true && OFFICES.has(next.folded) && !isItsSurname) return next;
  const last = words[to - 1];
  if (last === undefined || !/^\s?[,،(]/u.test(text.slice(last.end, last.end + 2))) return null;
  // "the groom, Hamed Yusufi, elders said. Deputy Governor X": what begins another sentence is another's.
  const end = words.slice(to, to + 4).findIndex(({ start: from }, step) => {
    const before = words[to + step - 1];
    return (
      before !== undefined &&
      ENDS.test(text.slice(before.end, from)) &&
      !isShortForm(text, before.end)
    );
  });
  // "According to Wren, General Harl gave the order": an office with a name behind it is another's.
  const behind = words
    .slice(to, to + (end < 0 ? 4 : end))
    .findIndex(
      (word, step) =>
        isOffice(word) &&
        !(
          word.capital &&
          words[to + step + 1]?.capital === true &&
          words[to + step + 1]?.joined === true
        ),
    );
  return behind >= 0 && isToldOf({ text, words }, to, to + behind)
    ? (words[to + behind] ?? null)
    : null;
}

/** Of ten thousand names hardly one stands behind "by": the letter is looked at first. */
function isBehindBy(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && /\s/u.test(text[at] ?? "")) at--;
  return /y/iu.test(text[at] ?? "");
}

const ENDS = /[.!?؟;؛]/u;

/** "Ola Merrin, the U.N. secretary-general": the dots of a short form end no sentence. */
function isShortForm(text: string, end: number): boolean {
  return /(?:^|[^\p{L}])(?:\p{L}\.)*\p{Lu}$/u.test(text.slice(Math.max(0, end - 8), end));
}

/** "Engineer-General", `والوزير`. */
export function isOffice({ folded }: NameWord): boolean {
  const last = folded.slice(folded.lastIndexOf("-") + 1);
  return OFFICES.has(folded) || OFFICES.has(last) || OFFICES.has(folded.replace(/^[وفبل]/u, ""));
}

/** Titles that officials have as well as private persons; of kin and trades ("the driver X") none is one. */
const HONOURS: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr الدكتور الدكتوره السيد السيده المهندس المهندسه الاستاذ الاستاذه الحاج الحاجه".split(
    " ",
  ),
);

/** "The hospital's director, Dr X", `مدير الصحة: الدكتور …`: an office and a title behind a mark. */
export function isSigned(where: Words, at: number): boolean {
  return officeSigned(where, at) !== null;
}

function officeSigned({ text, words }: Words, at: number): Passage | null {
  const [title, last] = [words[at - 1], words[at - 2]];
  if (title === undefined || last === undefined || !HONOURS.has(title.folded)) return null;
  if (!/^\s?[:،,]\s?$/u.test(text.slice(last.end, title.start))) return null;
  for (let back = at - 2; back >= Math.max(0, at - 2 - OFFICE_REACH); back--) {
    const word = words[back];
    if (word !== undefined && OFFICES.has(word.folded))
      return { start: word.start, end: title.end };
    if (word?.joined !== true) return null;
  }
  return null;
}

/** `الدكتور سليم حداد (مدير مشفى)`, "Dr Salim Haddad, the director of": behind a title the office follows at once. */
export function isTitledOfficial(where: Words, at: number, to: number): boolean {
  return officeBehindTitled(where, at, to) !== null;
}

/** The office behind a name with a title. */
export function officeBehindTitled({ text, words }: Words, at: number, to: number): Passage | null {
  const [before, last, next] = [words[at - 1], words[to - 1], words[to]];
  if (before === undefined || last === undefined || next === undefined) return null;
  if (!HONOURS.has(before.folded)) return null;
  const between = text.slice(last.end, next.start);
  if (!/^\s?[,،(]?\s?$/u.test(between)) return null;
  // "Dr Salim Haddad, the medical director"
  const near = words.slice(to, to + 3);
  const office = near.findIndex(({ folded }) => OFFICES.has(folded));
  const isOne = office >= 0 && near.slice(1, office + 1).every(({ joined }) => joined);
  return isOne ? { start: next.start, end: near[office]?.end ?? next.end } : null;
}
