import type { Evidence, Noticed } from "./evidence.ts";

/** Shorter last lines are signatures, hashtags and places. */
const SHORTEST = 40;
/** Words that never end a text. */
const OPEN =
  /(?:^|[\s،,])(?:في|من|على|إلى|الى|عن|أن|إن|ان|التي|الذي|و|أو|مع|بين|بعد|قبل|خلال|حتى|the|of|and|to|in|a|an|with|from|by|that|which|for|at|or)$/iu;
/** A word that a feed cut: "the minis…", `الوزا...`, and what feeds write after it. */
const CUT =
  /[\p{L}\d](?:…|\.{3})$|[[({](?:…|\.{3})[\])}]$|(?:continue reading|read more|اقرأ المزيد|تابع القراءة)\s*(?:»|…|\.{3}|>|→)*$/iu;
const STOPS = /[.!?؟…:؛;)\]»”"'*#]$/u;

/**
 * A report that breaks off: it ends in an article or a preposition, with a feed's mark, or without a stop where every
 * other paragraph has one.
 */
export function textCutFindings({ raw, places }: Evidence): readonly Noticed[] {
  const last = places.at(-1);
  if (last === undefined) return [];
  const words = raw.slice(last.start, last.end).trimEnd();
  const rest = raw.slice(last.end).trim();
  if (rest !== "" && !/^[.…[\]()]+$/u.test(rest)) return [];
  const end = words + rest;
  if (!(OPEN.test(end) || isCutMark(end, places.length) || breaksOff(end, raw, places))) return [];
  const from = words.search(/\S+$/u);
  const start = last.start + Math.max(0, from);
  const detail = { quote: raw.slice(start, last.end) };
  return [{ code: "text-cut", severity: "warning", start, end: last.end, detail }];
}

/** Dots after a whole short text are a manner of speaking. */
function isCutMark(end: string, sentences: number): boolean {
  return (
    CUT.test(end) && (sentences > 1 || end.length >= SHORTEST) && !/[!؟?]/u.test(end.slice(-6))
  );
}

/** No stop at its end, in a text where three sentences before it have one. */
function breaksOff(end: string, raw: string, places: Evidence["places"]): boolean {
  const last = places.at(-1);
  if (last === undefined || end.length < SHORTEST || STOPS.test(end)) return false;
  if (!/[\p{L}\p{M}\d]$/u.test(end) || /(?:^|\s)[#@]\S+$|https?:\S+$/u.test(end)) return false;
  const sameParagraph = places.filter((one) => one.paragraph === last.paragraph && one !== last);
  // The line before it goes on with it: there the writer sets stops.
  return sameParagraph.length > 1 && sameParagraph.every((one) => raw.charAt(one.end - 1) === ".");
}
