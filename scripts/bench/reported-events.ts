import { EMPTY_CASE } from "@tarjih/reading";
import type { AsOf, CaseInfo, Chain, Figure, Reading, Report } from "@tarjih/reading";
import { seeded } from "./random.ts";
import type { Random } from "./random.ts";

/** Invented reports of many events as reading gives them, with their texts. */
export interface ReportedEvents {
  readonly case: CaseInfo;
  readonly readings: readonly Reading[];
  readonly texts: ReadonlyMap<string, string>;
}

const CLAIMS = 10;
const REPORTS_AN_EVENT = 40;
/** Of a hundred reports so many are copies: whole ones, edited ones, and such as have a paragraph of another. */
const COPIES = { whole: 0.12, edited: 0.1, part: 0.08 };
const WORDS_BETWEEN = 14;
const VOCABULARY = 20_000;

const MEASURES = [
  "killed",
  "killed",
  "wounded",
  "missing",
  "arrested",
  "displaced",
  "escaped",
] as const;
const GROUPS = ["unknown", "unknown", "civilians", "children", "soldiers", "women"] as const;
const NONE = {
  dates: [],
  statements: [],
  attributions: [],
  places: [],
  questions: [],
  findings: [],
};

/** Reports in Arabic and English, ten claims each if not said otherwise, forty to an event; nearly a third are copies. */
export function reportedEvents(reports: number, seed = 1, claims: number = CLAIMS): ReportedEvents {
  const random = seeded(seed);
  const readings: Reading[] = [];
  const texts = new Map<string, string>();
  for (let i = 0; i < reports; i++) {
    const event = `event-${Math.floor(i / REPORTS_AN_EVENT)}`;
    const earlier = i % REPORTS_AN_EVENT;
    const of = reportOf(i, random);
    const original = earlier === 0 ? undefined : readings[i - 1 - random.below(earlier)];
    const kind = random.below(100) / 100;
    const told =
      original === undefined || kind >= COPIES.whole + COPIES.edited + COPIES.part
        ? toldBy(of, event, claims, random)
        : kind < COPIES.whole
          ? retold(of, original, texts, "", "")
          : kind < COPIES.whole + COPIES.edited
            ? retold(
                of,
                original,
                texts,
                `${words(random, of.lang, 12)}. `,
                ` ${words(random, of.lang, 25)}.`,
              )
            : withParagraph(of, toldBy(of, event, claims, random), original, texts, random);
    readings.push(reading(of, told.figures));
    texts.set(of.id, told.text);
  }
  return { case: EMPTY_CASE, readings, texts };
}

interface Told {
  readonly text: string;
  readonly figures: readonly Figure[];
}

function reportOf(i: number, random: Random): Report {
  const day = String(1 + random.below(9)).padStart(2, "0");
  const hour = String(random.below(24)).padStart(2, "0");
  const id = `r${String(i).padStart(6, "0")}`;
  return {
    type: "report",
    id,
    path: `${id}.txt`,
    sha256: id,
    lang: random.chance(0.5) ? "ar" : "en",
    outlet: `outlet ${random.below(300)}`,
    author: null,
    url: null,
    published: random.chance(0.9) ? `2031-04-${day}T${hour}:00:00Z` : null,
    captured: null,
    title: null,
    text_sha256: id,
    length: 0,
  };
}

function toldBy(of: Report, event: string, claims: number, random: Random): Told {
  let text = "";
  const figures: Figure[] = [];
  for (let k = 0; k < claims; k++) {
    const value = 5 + random.below(random.chance(0.2) ? 900 : 40);
    const before = words(random, of.lang, 5 + random.below(WORDS_BETWEEN));
    const after = words(random, of.lang, 4 + random.below(WORDS_BETWEEN));
    const start = text.length + before.length + 1;
    const sentence = { start: text.length, end: start + String(value).length + after.length + 2 };
    text += `${before} ${value} ${after}. `;
    figures.push(figureOf(of, event, value, start, sentence, random));
  }
  return { text, figures };
}

function figureOf(
  of: Report,
  event: string,
  value: number,
  start: number,
  sentence: Figure["sentence"],
  random: Random,
): Figure {
  const quote = String(value);
  const open = random.chance(0.15);
  return {
    type: "figure",
    id: `${of.id}-${start}`,
    report: of.id,
    start,
    end: start + quote.length,
    quote,
    measure: random.pick(MEASURES),
    group: random.pick(GROUPS),
    unit: "persons",
    low: value,
    high: open ? null : value,
    bound: open ? "more-than" : "exact",
    mode: random.chance(0.7) ? "total" : "unknown",
    phase: "done",
    asOf: asOf(of, random),
    place: null,
    event,
    chain: chainOf(of, random),
    stance: "reported",
    rules: RULES,
    sentence,
  };
}

const RULES: readonly string[] = ["generated"];

function asOf(of: Report, random: Random): AsOf {
  if (random.chance(0.3)) {
    const day = `2031-04-0${1 + random.below(9)}`;
    return { start: day, end: day, basis: "stated" };
  }
  return {
    start: of.published,
    end: of.published,
    basis: of.published === null ? "unknown" : "published",
  };
}

function chainOf(of: Report, random: Random): Chain {
  const step = { cue: null, start: null, end: null };
  const outlet = { source: of.outlet ?? of.id, kind: "outlet", ...step } as const;
  const who = random.below(20);
  if (who < 6) return [outlet];
  if (who < 8) return [outlet, { source: "a medic", kind: "unnamed", ...step }];
  if (who < 9) return [outlet, { source: "agencies", kind: "agency", ...step }];
  return [outlet, { source: `Office ${who}`, kind: "body", ...step }];
}

/** The whole of another report's text between words of one's own. */
function retold(
  of: Report,
  original: Reading,
  texts: ReadonlyMap<string, string>,
  head: string,
  tail: string,
): Told {
  const text = `${head}${texts.get(original.report.id) ?? ""}${tail}`;
  return { text, figures: original.figures.map((figure) => moved(figure, of, head.length)) };
}

/** Half of another report's text behind one's own. */
function withParagraph(
  of: Report,
  own: Told,
  original: Reading,
  texts: ReadonlyMap<string, string>,
  random: Random,
): Told {
  const half = Math.floor(own.figures.length / 2);
  const kept = own.figures.slice(0, half);
  const ownEnd = kept.at(-1)?.sentence.end ?? 0;
  const taken = original.figures.slice(random.below(3), half);
  const [from, to] = [taken[0]?.sentence.start ?? 0, taken.at(-1)?.sentence.end ?? 0];
  const paragraph = (texts.get(original.report.id) ?? "").slice(from, to);
  return {
    text: `${own.text.slice(0, ownEnd)} ${paragraph}`,
    figures: [...kept, ...taken.map((figure) => moved(figure, of, ownEnd + 1 - from))],
  };
}

function moved(figure: Figure, of: Report, by: number): Figure {
  const [first, ...rest] = figure.chain;
  const start = figure.start + by;
  const { sentence } = figure;
  const isPublished = figure.asOf.basis === "published" && of.published !== null;
  return {
    ...figure,
    id: `${of.id}-${start}`,
    report: of.id,
    start,
    end: figure.end + by,
    sentence: { start: sentence.start + by, end: sentence.end + by },
    chain: [{ ...first, source: of.outlet ?? of.id }, ...rest],
    asOf: isPublished ? { ...figure.asOf, start: of.published, end: of.published } : figure.asOf,
  };
}

function reading(report: Report, figures: readonly Figure[]): Reading {
  return { report, figures, ...NONE };
}

/** Words as language has them: some very often, most seldom. */
function words(random: Random, lang: Report["lang"], count: number): string {
  const all: string[] = [];
  for (let i = 0; i < count; i++) {
    const rank = Math.floor(VOCABULARY ** (random.below(1e6) / 1e6));
    all.push(word(rank, lang === "ar" ? ARABIC : ENGLISH));
  }
  return all.join(" ");
}

const ENGLISH = "etaoinshrdlcumw";
const ARABIC = "بتجحدرسشطعقكلمن";

/** The number of a word in the letters of a language: frequent words are short. */
function word(rank: number, letters: string): string {
  let text = "";
  for (let left = rank + letters.length; left > 0; left = Math.floor(left / letters.length)) {
    text += letters.charAt(left % letters.length);
  }
  return text;
}
