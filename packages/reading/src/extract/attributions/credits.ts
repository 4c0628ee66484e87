import type { Passage } from "../../model/passage.ts";
import type { ChainStep, SourceKind } from "../../model/source.ts";
import type { Item } from "../../text/item.ts";
import type { ReadSentence } from "../stage.ts";
import { datelineCredit } from "./dateline-credit.ts";
import { passedOn } from "./passed-on.ts";

/** The agency, or whoever else, that a report names as its own source, for all of its text. */
export interface Credit {
  readonly step: ChainStep;
  readonly words: Passage;
  readonly rule: string;
}

/** Sentences from the start and from the end in which a credit can stand. */
const NEAR = 4;

/** Looks for the credit of a report, sentence by sentence. */
export interface CreditFinder {
  readonly next: (sentence: ReadSentence) => void;
  /** After the last sentence; null where there is none. */
  readonly end: () => Credit | null;
}

/** `الوكالة - رويترز`, "(Reuters)", "CITY (Reuters) —", `وكالات`, `المصدر: …`: the first of a text. */
export function creditFinder(raw: string): CreditFinder {
  let seen = 0;
  let opening: Credit | null = null;
  const last: ReadSentence[] = [];
  const placed: Passage[] = [];
  return {
    next(sentence) {
      if (seen++ < NEAR) {
        opening ??= creditIn(sentence, raw, true);
        placed.push(...sentence.chunks.filter(isPlace));
      } else if (last.push(sentence) > NEAR) last.shift();
    },
    end() {
      if (opening !== null) return opening;
      for (const sentence of last) {
        const found = creditIn(sentence, raw, false);
        if (found !== null) return found;
      }
      return creditInDateline(raw, placed) ?? creditPassedOn(raw);
    },
  };
}

function isPlace(chunk: ReadSentence["chunks"][number]): boolean {
  return chunk.kind === "name" && chunk.is === "place";
}

/** An agency that no pack knows; "ASWARD (Oltania) -" names a country. */
function creditInDateline(raw: string, placed: readonly Passage[]): Credit | null {
  const words = datelineCredit(raw);
  if (words === null) return null;
  if (placed.some(({ start, end }) => start < words.end && words.start < end)) return null;
  return creditOf(raw, words, "agency", raw.slice(words.start, words.end));
}

function creditPassedOn(raw: string): Credit | null {
  const passed = passedOn(raw);
  return passed === null ? null : creditOf(raw, passed.words, "outlet", passed.cue);
}

function creditOf(raw: string, words: Passage, kind: SourceKind, cue: string): Credit {
  const arabic = raw.charCodeAt(words.start) >= 0x600;
  return {
    step: { source: raw.slice(words.start, words.end), kind, cue, ...words },
    words,
    rule: `${arabic ? "ar" : "en"}.attribution.credit`,
  };
}

/** Items from a sentence's start in which a dateline ends. */
const DATELINE = 9;

function creditIn(sentence: ReadSentence, raw: string, opening: boolean): Credit | null {
  const { items } = sentence;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || !isAgency(item)) continue;
    const before = items[i - 1];
    const after = items[i + 1];
    const bracketed = has(before, "paren-open") && has(after, "paren-close");
    const inDateline = opening && sentence.opens && i <= DATELINE;
    const dashed =
      inDateline &&
      (has(after, "dash") ||
        (has(before, "dash") && (after === undefined || has(after, "colon")))) &&
      onlyNames(items, i);
    // `وكالات: قتل عشرة`, "Agencies: ten were killed"
    const titled = inDateline && i === 0 && has(after, "colon");
    const alone =
      items.length <= 3 &&
      !(opening && endsCaption(raw, item)) &&
      !items.some((one) => one.tags.includes("say")) &&
      (after === undefined || has(after, "stop"));
    const named = has(before, "colon") && SOURCE_WORDS.has(items[i - 2]?.word ?? "");
    if (!(
      named ||
      dashed ||
      titled ||
      alone ||
      (bracketed &&
        ((inDateline && !isAlias(items, i)) ||
          (!isCalledSo(items, i) && (after === items.at(-1) || items[i + 2] === items.at(-1)))))
    ))
      continue;
    const arabic = raw.charCodeAt(item.start) >= 0x600;
    const rule = `${arabic ? "ar" : "en"}.attribution.credit`;
    const chunk = item.chunk;
    const source = chunk?.kind === "name" ? chunk.id : raw.slice(item.start, item.end);
    const words = { start: item.start, end: item.end };
    return {
      step: { source, kind: "agency", cue: raw.slice(item.start, item.end), ...words },
      words,
      rule,
    };
  }
  return null;
}

/**
 * "The town after the storm, 11 June 2031. AP" below a headline: whose picture it is. At the end of a text, of a headline ("Nine dead in Olm. Reuters") or of a dateline ("OLM, June 12.
 * AFP") it is whose news.
 */
function endsCaption(raw: string, { start, end }: Passage): boolean {
  const from = raw.lastIndexOf("\n", start) + 1;
  const after = raw.indexOf("\n", end);
  if (after < 0 || !/\p{L}/u.test(raw.slice(after)) || !/\p{L}/u.test(raw.slice(0, from)))
    return false;
  return CAPTION.test(raw.slice(from, start));
}
/** Several words, and the day of the picture. */
const CAPTION = /^(?:\P{L}*\p{L}+(?!\p{L})){5}.*\p{Nd}{4}[.,،\s]*$/u;

/** `وكانت وكالة الأنباء الرسمية (سانا) قد أعلنت`: what the brackets hold is the name of whom the sentence makes speak. */
function isAlias(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some((item) => isAgency(item) || has(item, "agency-noun") || has(item, "say"));
}

/** `قتل 12، بحسب وكالة الأنباء الرسمية (سانا).`: the letters of the agency right before them, at the end of a sentence of its own too. */
function isCalledSo(items: readonly Item[], at: number): boolean {
  for (let i = at - 2; i >= 0 && at - i <= LONGEST_NAME; i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (isAgency(item) || has(item, "agency-noun") || AGENCY.has(item.word)) return true;
    if (has(item, "comma") || has(item, "say") || has(item, "stop")) return false;
  }
  return false;
}
const AGENCY: ReadonlySet<string> = new Set(["agency", "newswire", "wire"]);
/** Items between the noun and its letters: `وكالة الأنباء السورية الرسمية (`. */
const LONGEST_NAME = 7;

const SOURCE_WORDS: ReadonlySet<string> = new Set([
  "مصدر",
  "المصدر",
  "المصادر",
  "source",
  "sources",
  "credit",
]);

/** A dateline holds names, a date and marks; a sentence with other words is none. */
function onlyNames(items: readonly Item[], at: number): boolean {
  let words = 0;
  for (let i = 0; i < at; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) continue;
    if (item.tags.includes("comma") || item.tags.includes("dash") || item.tags.includes("paren"))
      continue;
    if (++words > 3 || item.tags.includes("say")) return false;
  }
  return true;
}

function isAgency(item: Item): boolean {
  return (
    (item.chunk?.kind === "name" && item.chunk.sourceKind === "agency") ||
    item.word === "وكالات" ||
    item.word === "agencies"
  );
}

function has(item: Item | undefined, tag: string): boolean {
  return item !== undefined && item.tags.includes(tag);
}
