import type { AsOf } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";

/** How far before a number the words stand, in units of text. */
const NEAR = 40;
/** "Stood at 52" tells of some time before. */
const NOW = /\b(?:unchanged|(?:still\s+)?stands|remains|remained)\s+at\s+$/iu;
/** `لا تزال الحصيلة عند 52`, `بقيت دون تغيير عند 52`. Folded. */
const ARABIC_NOW =
  /(?<!\p{L})(?:(?:لا تزال|ما زالت|لا يزال|ما زال)\s[^.؛،]{0,20}|دون تغيير|ثابته|استقرت\s[^.؛،]{0,16})\s(?:عند|علي)\s+$/u;
const HINT = /\sat\s+$|\s(?:عند|على)\s+$/iu;

/**
 * "The toll stands at 52", "stood unchanged at 52": a count that its words say holds on the day of the report, and no number of before. Null where
 * they do not, or no day is known.
 */
export function standsNow(raw: string, { start }: Passage, published: string | null): AsOf | null {
  if (published === null) return null;
  const before = raw.slice(Math.max(0, start - NEAR), start);
  if (!HINT.test(before) || !(NOW.test(before) || ARABIC_NOW.test(fold(before)))) return null;
  return { start: published, end: published, basis: "relative" };
}
