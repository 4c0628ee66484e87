import type { Passage } from "../model/passage.ts";
import { fold } from "../text/fold.ts";
import { meeting } from "./meeting.ts";
import { NAMED_AFTER, OFFICES, STOPS } from "./vocabulary/cues.ts";
import { isPersonNoun } from "./vocabulary/person-noun.ts";
import type { Suspect } from "./suspect.ts";

/** `المتهم سليم ر`, "Mutlaq H.", "kofi m:": one letter behind a name that is hidden is its surname. The stretch of a letter is none (`بغداد ـ وكالات`): as a name without letters it was found everywhere. */
const BEHIND =
  /^( |\.)((?!و |\u0640)[\u0621-\u064a](?: ?\.)?|(?![IA] )\p{Lu}\.|\p{Ll}(?=:))(?![\p{L}\p{M}\p{N}])/u;
/** "R. Okafor", `ح. كانول`, "J. M. Diaz": letters with a dot right before it are the given name. */
const BEFORE =
  /(?<![\p{L}\p{M}\p{N}.])((?:\p{Lu}\. ?){1,2}|\p{Script=Arabic}\u0640?\. ?(?:\p{Script=Arabic}\u0640?\. ?)?)$/u;
/** `د. سليم`: titles that are written as one letter. */
const TITLE = /^[مأا]\. ?$/u;
const DOCTOR = /^(?:د|أ\. ?د)\. ?$/u;

/** Single letters beside hidden names, which are a part of them. */
export function initialsBeside(text: string, names: readonly Passage[]): readonly Suspect[] {
  const named = meeting(names);
  return names.flatMap(({ start, end }) => [
    ...letterBehind(text, end, named),
    ...lettersBefore(text, start, named),
  ]);
}

/** What is hidden already of a passage. */
type Named = (one: Passage) => readonly Passage[];

function letterBehind(text: string, at: number, named: Named): readonly Suspect[] {
  const [all, blank = "", letter = ""] = BEHIND.exec(text.slice(at, at + 6)) ?? [];
  if (all === undefined) return [];
  const start = at + blank.length;
  return asSuspect(text, start, start + letter.length, named);
}

function lettersBefore(text: string, at: number, named: Named): readonly Suspect[] {
  const ahead = text.slice(Math.max(0, at - 60), at);
  const [letters] = BEFORE.exec(ahead) ?? [];
  if (letters === undefined || DOCTOR.test(letters)) return [];
  const lead = ahead.slice(0, ahead.length - letters.length);
  if (!mayBegin(lead, letters)) return [];
  return asSuspect(text, at - letters.length, at - (letters.endsWith(" ") ? 1 : 0), named);
}

/** Two letters are no block's. */
const TWO = /\..*\./u;
/** Who asks and who answers. */
const SPEECH = /^[AIQ]\. ?$/u;
/** What is numbered by letters: `البند ج.`, "Block C.". */
export const LETTERED: RegExp =
  /^(?:المستند|البند|الملحق|القسم|الجناح|العنبر|الفقره|البلوك|الطابق|المبني|البناء|البنايه|الصف|الفيه|المجموعه|الزنزانه|القاعه|الفرع|الحرف|الباب|الشعبه|المرفق|النقطه)$/u;

/** Behind a mark, a small word, the noun of a person or in Arabic what is definite; behind another noun the letter is that of a block or an exhibit, and ends the sentence. */
function mayBegin(lead: string, letters: string): boolean {
  if (TWO.test(letters)) return true;
  const [, noun = "", mark = ""] = /([\p{L}\p{M}’'-]*)([^\p{L}\p{M}]*)$/u.exec(lead) ?? [];
  const folded = fold(noun);
  const arabic = /^\p{Script=Arabic}/u.test(noun);
  const isPerson =
    (!arabic && /^\p{Ll}+(?:[eo]r|ant|ent|ist|iff|ee|ian|man|woman|ess)$/u.test(noun)) ||
    isPersonNoun({ folded, arabic }) ||
    (arabic &&
      /^(?:[وف]?ال|لل)/u.test(folded) &&
      !LETTERED.test(folded) &&
      !NAMED_AFTER.has(folded.replace(/^[وف]?ال/u, "")));
  // "Q. Who? A. Cosmo shouted.", "Mr. Abernathy I am well"
  if (
    SPEECH.test(letters) &&
    (noun === "" || /[.!?;:\n]\s*$/u.test(mark) || !(isPerson || mark.includes(",")))
  )
    return false;
  if (TITLE.test(letters)) return isPerson && /^(?: |: ?)$/u.test(mark);
  return noun === "" || mark.trim() !== "" || isPerson || STOPS.has(folded) || OFFICES.has(folded);
}

function asSuspect(text: string, start: number, end: number, named: Named): readonly Suspect[] {
  if (named({ start, end }).length > 0) return [];
  return [{ start, end, name: text.slice(start, end), why: "position" }];
}
