import { createNames } from "./extract/names/create-names.ts";
import { readSentence } from "./extract/sentence.ts";
import { analysers } from "./lang/languages.ts";
import type { Aside } from "./model/aside.ts";
import { EMPTY_CASE } from "./model/case.ts";
import type { CaseInfo } from "./model/case.ts";
import type { Reading } from "./model/claims.ts";
import { furnitureFilter } from "./text/furniture.ts";
import type { Item } from "./text/item.ts";
import { foreignFilter } from "./text/languages/foreign-parts.ts";
import { sentences } from "./text/sentence.ts";

/**
 * What of a report's text made no claim, in text order: numbers that count nobody, each by its kind; numbers that were
 * not understood (`unread`); page furniture and passages in other languages. `text` and `info` are those of the reading.
 */
export function asides(
  reading: Reading,
  text: string,
  info: CaseInfo = EMPTY_CASE,
): readonly Aside[] {
  if (reading.report.lang === "other") return [];
  const names = namesOf(info);
  const context = { raw: text, published: reading.report.published, case: info };
  const figures = new Set(reading.figures.map(({ start }) => start));
  const furniture = furnitureFilter(text);
  const foreign = foreignFilter(text);
  const named = new Set<string>();
  const found: Aside[] = [];
  for (const [index, span] of Array.from(sentences(text)).entries()) {
    const { start, end } = span;
    const leftOut = furniture(span) ? "furniture" : foreign.isForeign(span) ? "foreign" : null;
    if (leftOut !== null) {
      const last = found.at(-1);
      const goesOn = !span.opens && last?.kind === leftOut;
      if (goesOn) found[found.length - 1] = { ...last, end };
      else found.push({ start, end, kind: leftOut });
    } else {
      const { items } = readSentence(span, index, context, names, named, analysers);
      for (const item of items) found.push(...asideOf(item, figures));
    }
  }
  return found;
}

/** The names of a case are indexed once for all of its reports: a chat has thousands. */
const known = new WeakMap<CaseInfo, ReturnType<typeof createNames>>();

function namesOf(info: CaseInfo): ReturnType<typeof createNames> {
  const names = known.get(info) ?? createNames(info);
  known.set(info, names);
  return names;
}

function asideOf(
  { start, end, tags, chunk }: Item,
  figures: ReadonlySet<number>,
): readonly Aside[] {
  if (chunk === null) return tags.includes("digits") ? [{ start, end, kind: "unread" }] : [];
  if (chunk.kind === "non-count") return [{ start: chunk.start, end: chunk.end, kind: chunk.what }];
  const quantity =
    chunk.kind === "count" ? chunk.quantity : chunk.kind === "quantity" ? chunk : null;
  if (quantity === null || figures.has(quantity.start)) return [];
  // A noun whose own form would count (`حارس`, "a guard") is no number that was missed; "a further 1,100" is.
  const nounAlone =
    chunk.kind === "count" && !quantity.rules.some((rule) => rule.includes("number"));
  return nounAlone ? [] : [{ start: quantity.start, end: quantity.end, kind: "unread" }];
}
