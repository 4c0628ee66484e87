import type { Spoken } from "./attribute.ts";
import { isOwnVoice, type OwnVoice } from "./own-voice.ts";

/** Units of text before a short mention in which its paper is looked for. */
const NEAR = 1500;
/** Words of whoever issued a paper. */
const LONGEST = 7;

/**
 * Who speaks in a paper that is called by its noun alone: `التقرير` after `أصدرت الشبكة تقريراً`, `البيان` after `قالت الوزارة في بيان`.
 * Null where the text before names no such paper, or nobody who made it. The article tells Arabic mentions: "the report" may be any.
 */
export function paperMaker(
  short: Spoken,
  before: readonly Spoken[],
  outlet: OwnVoice | null,
  raw: string,
): Pick<Spoken, "source" | "kind" | "behind" | "own"> | null {
  const said = raw.slice(short.words.start, short.words.end);
  const noun = PAPER.exec(said)?.[1];
  const own = OWN_PAPER.test(said);
  const by = announcer(short, said, before, raw);
  if (by !== null) return by;
  if (short.kind !== "document" || (noun === undefined && !own)) return null;
  const from = Math.max(0, short.words.start - NEAR);
  const text = raw.slice(from, short.words.start);
  // `أصدر المركز تقريره الذي وثق فيه`: whoever issues it stands right before
  const at = noun === undefined ? text.length : lastIndefinite(text, noun);
  if (at < 0) return null;
  const open = Math.max(text.lastIndexOf("\n", at), text.lastIndexOf(". ", at)) + 1;
  const speaker = own
    ? undefined
    : before.findLast(
        ({ cue, kind }) =>
          cue.start >= from + open &&
          cue.start < from + at &&
          kind !== "document" &&
          kind !== "witness",
      );
  if (speaker !== undefined) {
    const { source, kind, behind, own: ours } = speaker;
    return { source, kind, behind, own: ours };
  }
  const issued = ISSUES.exec(text.slice(open, at))?.[1]?.replace(TIME, "").trim() ?? "";
  const words = issued.split(/\s+/u).length;
  if (issued === "" || words > LONGEST || /[\d،,:؛«»()]/u.test(issued)) return null;
  const start = from + text.indexOf(issued, open);
  return isOwnVoice(outlet, issued, issued, raw, start)
    ? { source: outlet?.step.source ?? issued, kind: "body", behind: null, own: true }
    : { source: issued, kind: "body", behind: null, own: false };
}

/** "The Ministry of Health announced 22 cases. The statement added that 15 died", `أعلنت الوزارة … وأضاف البيان أن`: a statement of whom nothing else was told is of whoever announced right before. */
function announcer(
  { kind, words }: Spoken,
  said: string,
  before: readonly Spoken[],
  raw: string,
): Pick<Spoken, "source" | "kind" | "behind" | "own"> | null {
  const last = before.at(-1);
  if (kind !== "document" || last === undefined || !STATEMENT.test(said)) return null;
  if (last.kind !== "body" && last.kind !== "party") return null;
  if (!/^[وف]?(?:أعلنت?|announced)$/u.test(raw.slice(last.cue.start, last.cue.end))) return null;
  const between = raw.slice(last.cue.end, words.start);
  if (between.length > NEXT || /[.!?؟]\s.*[.!?؟]\s/su.test(between)) return null;
  // another statement, or another who makes one, stands between
  if (/\bstatement|بيان/u.test(between.slice(0, -1))) return null;
  const definite = said.startsWith("ال") || /\bthe\s+$/iu.test(between);
  return definite
    ? { source: last.source, kind: last.kind, behind: last.behind, own: last.own }
    : null;
}
/** Units of text to the statement of the next sentence. */
const NEXT = 300;
const STATEMENT = /^(?:البيان|statement)$/u;

const OWN_PAPER = /^(?:تقرير|بيان|تحقيق|دراست|تقييم)(?:ه|ها|هم)$/u;
const PAPER = /^ال(تقرير|بيان|دراسة|تحقيق|تقييم|إحاطة)(?: (?:ذات|نفس)(?:ه|ها))?$/u;

/** `تقريراً`, `في بيان`, with no article: where it was first spoken of. */
function lastIndefinite(text: string, noun: string): number {
  for (let at = text.lastIndexOf(noun); at >= 0; at = text.lastIndexOf(noun, at - 1)) {
    const [led, next] = [text[at - 1] ?? " ", text[at + noun.length] ?? " "];
    const own = /^(?:ه|ها|هم)(?![\u0621-\u064a])/u.test(text.slice(at + noun.length));
    if (!/[\u0621-\u064a]/u.test(led) && (own || /[^\u0621-\u064a]|ا/u.test(next))) return at;
    if (at === 0) break;
  }
  return -1;
}

/** `أصدرت … تقريراً`: whoever stands between. */
const ISSUES = /(?:^|\s)و?(?:أصدرت?|نشرت?|أعدت?|أعدّت?|أطلقت?|قدمت?|قدّمت?)\s+([\u0621-\u065f\s]+)$/u;
const TIME =
  /\s+(?:(?:اليوم|أمس|مساء|صباح|فجر|يوم)(?:\s|$)|(?:السبت|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة)(?:\s|$)).*$/u;
