import { publicPhrases } from "./arabic/public-phrases.ts";
import { PARTICLES, type Words } from "./found.ts";
import { isPlaceOrBody } from "./latin/places.ts";
import { isKnown, isNamedAfter } from "./office/public-role.ts";
import { BODY_WORDS } from "./vocabulary/body-words.ts";
import { NAMED_AFTER, OFFICES, STOPS } from "./vocabulary/cues.ts";
import type { NameWord } from "./vocabulary/name-words.ts";
import { isPersonNoun } from "./vocabulary/person-noun.ts";
import { fold } from "../text/fold.ts";

/** Words `from` up to `to`. */
export interface Field {
  readonly from: number;
  readonly to: number;
}

/** A label at the begin of a line or behind a bar, and its colon. */
const LABEL =
  /(?:^|[\n|]|(?<=\s)\/ )[ \t]*(?:[-•*–]|[0-9٠-٩]{1,3} ?[.)–-])?[ \t]*([\p{L}\p{M}'’ ]{2,30}?)[ \t]*:[ \t]*(?=\p{L}|["“«])/gu;

/** Fields of a form in which somebody's name stands, whatever word it is: folded, without their article. */
const OF_NAMES =
  /^(?:الاسم(?: (?:الكامل|الثلاثي|الرباعي|الاول|و(?:الكنيه|الشهره|اللقب|النسبه)))?|الاب|الام|الجد|الوالده?|الزوجه?|الشهره|الكنيه|النسبه|المستلمه?|المبلغه|المرافقه?|ولي الامر|ولي الدم|صاحب(?:ه)? (?:البلاغ|الطلب|العلاقه)|(?:full |first |last |family |given |middle |maiden )?names?|surname|nickname|alias|next of kin|(?:reported|received|signed|collected|identified|witnessed|accompanied) by|contact person|signature|(?:son|daughter|wife|husband|widow|mother|father) of)$/u;
/** `اسم الأب`, "name of victim", "father's name": of a person, and of no village. */
const OF_WHOM = /^(?:اسم (\p{L}+)|names? of (?:the )?(\p{L}+)|(\p{L}+?)(?:['’]?s)?['’]? name)$/u;
const FAMILY = /^(?:الاب|الام|الجد|العايله|العائله|الاسره|الشهره|الكنيه|ابيه|امه|والده|والدته)$/u;

/** Nobody's name is told. */
const NOBODY =
  /^(?:مجهوله?|غير|لا|لم|بلا|بدون|معروف|سري|محجوب|unknown|none|not|no|unidentified|withheld|anonymous|yes|see|same|as)$/u;
const LONGEST = 4;

/** Values of the fields of a form that are somebody's name: `اسم الأب: لطيف`, "Received by: Miles". */
export function namesInFields(where: Words): readonly Field[] {
  const { text, words } = where;
  if (!text.includes(":")) return [];
  const found: Field[] = [];
  let from = 0;
  for (const match of text.matchAll(LABEL)) {
    if (!isOfNames(fold(match[1] ?? ""))) continue;
    const start = match.index + match[0].length;
    while ((words[from]?.end ?? Infinity) <= start) from++;
    const to = endOfValue(where, from);
    if (to > from && isName(where, from, to)) found.push({ from, to });
  }
  return found;
}

function isOfNames(label: string): boolean {
  if (OF_NAMES.test(label)) return true;
  const [, ...of] = OF_WHOM.exec(label) ?? [];
  const folded = of.find((one) => one !== undefined);
  if (folded === undefined) return false;
  const arabic = /\p{Script=Arabic}/u.test(folded);
  return (
    FAMILY.test(folded) ||
    isPersonNoun({ folded, arabic }) ||
    /^(?:dead|deceased|missing)$/u.test(folded)
  );
}

/** Up to a mark; in Latin letters the capitals. */
function endOfValue({ text, words }: Words, from: number): number {
  let to = from;
  while (to - from <= LONGEST) {
    const [word, before] = [words[to], words[to - 1]];
    if (word === undefined) break;
    const between = text.slice(before?.end, word.start);
    // "J. Okafor": the dot of an initial parts nothing
    const isInitial = before?.end === (before?.start ?? 0) + 1 && between === ". ";
    if (to > from && !isInitial && !/^["”]? ["“]?$/u.test(between)) break;
    if (!word.arabic && !word.capital && !PARTICLES.has(word.folded)) break;
    to++;
  }
  return to - from > LONGEST ? from : to;
}

function isName(where: Words, from: number, to: number): boolean {
  const run = where.words.slice(from, to);
  if (isKnown(where, from, to) || isNamedAfter(where, from, to)) return false;
  if (run[0]?.arabic !== true && isPlaceOrBody(run)) return false;
  return run.every((word, step) => isOfName(word) && !publicPhrases(where).has(from + step));
}

function isOfName({ folded }: NameWord): boolean {
  if (PARTICLES.has(folded)) return true;
  return (
    ![OFFICES, NAMED_AFTER, BODY_WORDS, STOPS].some((list) => list.has(folded)) &&
    !NOBODY.test(folded)
  );
}

/** What a column or a field is called by, and nobody. */
const LABELS =
  /^(?:names?|age|ages|father|mother|head|sex|gender|date|place|birth|surname|injury|status|ward|bed|no|note|notes|number|الاسم|اسم|العمر|الميلاد|الولاده|السرير|الحاله|الاصابه|الملاحظات|الجنس|تاريخ|المهنه|الرقم)$/u;

/** "Age: 9", `تاريخ الميلاد: 1990`, the head of a column ("Name | Father | Age"): the word of a label names nobody. */
export function isLabelWord({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || !LABELS.test(word.folded)) return false;
  const behind = text.slice(word.end, word.end + 3);
  const ahead = text.slice(Math.max(0, word.start - 3), word.start);
  return /^ ?[:|]/u.test(behind) || /\| ?$/u.test(ahead);
}
