import type { ChainStep } from "../../model/source.ts";
import { speaksForItself } from "../../body-words.ts";
import { fold } from "../../text/fold.ts";

/** The outlet of a report as its own text may call itself. */
export interface OwnVoice {
  readonly step: ChainStep;
  readonly name: string;
  /** Stems of the words of its name, in order. */
  readonly stems: readonly string[];
}

/** What the report's own outlet is called; null where no outlet is known. */
export function ownVoice(outlet: string | null, step: ChainStep): OwnVoice | null {
  return outlet === null ? null : { step, name: outlet, stems: stemsOf(outlet) };
}

/**
 * Whether a source is the outlet itself: `المرصد` in a report of `مرصد الساحل لحقوق الإنسان`, "the Interior Ministry"
 * in one of "Interior Ministry of Marjan", a side's general command in its own communiqué. A monitor that counts in
 * its own report is no second source.
 */
export function isOwnVoice(
  own: OwnVoice | null,
  source: string,
  words: string,
  raw: string,
  start: number,
): boolean {
  if (own === null) return false;
  if (source === own.step.source) return true;
  if (isOurs(words, raw, start)) return true;
  if (speaksForItself(own.name) && AT_HAND.test(fold(words))) return true;
  const all = stemsOf(words);
  const sent = all.filter((stem) => !SENT.has(stem));
  const mine = sent.length === 0 ? all : sent;
  if (mine.length === 0) return false;
  if (mine.length === 1 && mine.length === all.length && !isDefinite(words, raw, start))
    return false;
  // The command of an armed side, unnamed in its own statement: `القيادة العامة` with nobody's name.
  if (own.step.kind === "party" && COMMAND.has(mine.join(" "))) return true;
  return mine.every((stem) => own.stems.includes(stem));
}

/**
 * `مراسلنا`, `تقديراتنا`, "according to our information", "our radars recorded": what is ours is the outlet's, no second source behind it.
 * "Our sources" and "our allies" are others, and within a quotation we are whoever is quoted.
 */
function isOurs(words: string, raw: string, start: number): boolean {
  if (OURS_IN_ARABIC.test(fold(words))) return true;
  const before = raw.slice(Math.max(0, start - LINE), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (isInQuote(line)) return false;
  // "this agency, which counted 14"
  if (/\bthis\s+$/iu.test(line)) return MEDIUM.test(words);
  return /\bour\s+$/iu.test(line) && OURS.test(words);
}
const MEDIUM =
  /^(?:news\s+)?(?:agency|newspaper|paper|magazine|website|site|channel|broadcaster|station|publication|outlet|service)$/iu;
const OURS_IN_ARABIC =
  /^(?:مراسل|موفد|مندوب|مصور|تقدير|فريق|فرق|طواقم|كوادر|معلومات|بيانات|تقرير|بيان|نشر[هت]|حصيل[هت]|سجلات|احصاءات|رادارات|باحث|راصد)\p{L}*نا(?:\s|$)/u;
const OURS =
  /^(?:own\s+)?(?:(?:field|medical|local|rescue|research|monitoring|documentation)\s+)?(?:information|reports?|bulletins?|data|count|tally|records|figures|estimates?|teams?|staff|crews?|radars?|researchers?|reporters?|correspondents?|monitors|medics|doctors|investigations?|investigators|database|documentation|observers)\b/iu;
/** "According to preliminary information", `وبحسب المعلومات الأولية` in a ministry's or a command's own paper: what it knows itself. */
const AT_HAND =
  /^(?:(?:the|initial|preliminary|first|available)\s+)*(?:information|figures|data)$|^(?:ال)?(?:معلومات|معطيات|بيانات|احصاءات|احصاييات)(?:\s+(?:ال)?(?:اوليه|متوفره|متوافره|متاحه))?$/iu;
/** How far back a line is looked at for what opens a quotation. */
const LINE = 400;
function isInQuote(line: string): boolean {
  const straight = (line.match(/"/gu) ?? []).length % 2 === 1;
  return straight || (line.match(/[“«]/gu) ?? []).length > (line.match(/[”»]/gu) ?? []).length;
}

/** `مراسل المنصة`, "the Post's reporter" are the outlet's own eyes. */
const SENT: ReadonlySet<string> = new Set([
  "مراسل",
  "مراسله",
  "موفد",
  "مندوب",
  "correspondent",
  "reporter",
  "reporters",
]);

const COMMAND: ReadonlySet<string> = new Set(["قياده عامه", "قياده", "general command", "command"]);

/** `المرصد`, "the Observatory": a bare noun means the outlet only when it is definite. */
function isDefinite(words: string, raw: string, start: number): boolean {
  return (
    fold(words).startsWith("ال") || /\bthe\s+$/iu.test(raw.slice(Math.max(0, start - 6), start))
  );
}

function stemsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^(?:و?ال|لل)/u, ""))
    .filter((word) => word.length > 1 && !SMALL.has(word));
}
const SMALL: ReadonlySet<string> = new Set("of the for in and في من عن".split(" "));
