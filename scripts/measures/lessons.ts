import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  EMPTY_CASE,
  EMPTY_REPORT,
  reader,
  type Measure,
} from "../../packages/reading/src/index.ts";
import type { Ruled } from "../../packages/reading/src/extract/likely/measures/opinion.ts";
import {
  rulesWatched,
  type Looked,
} from "../../packages/reading/src/extract/likely/measures/second-look.ts";
import { signsOf } from "../../packages/reading/src/extract/likely/measures/signs.ts";
import { heardByRules } from "../../packages/reading/src/extract/likely/speakers/second-hearing.ts";
import { written } from "../../packages/reading/src/extract/likely/weights.ts";
import { languages } from "../../packages/reading/src/lang/languages.ts";
import { frameTexts } from "../frame-texts.ts";
import { folderGold } from "../score/folder-gold.ts";
import { goldFiles, startOf } from "../score/reading-gold.ts";

/** A number of a gold text: its signs, and what it may be (several where a careful coder could give it several). */
export interface Lesson {
  /** `open ar`, `folders`, `rules` */
  readonly set: string;
  /** The bank, the folder or, of a passage, the passage itself: left out as a whole when weights are tried on it. */
  readonly group: string;
  readonly signs: readonly string[];
  readonly kinds: readonly (Measure | "none")[];
  /** How much it counts beside a number of a report. */
  readonly counts: number;
  /** What rules alone read it as; null where they read nothing. */
  readonly ruled: Ruled | null;
}

interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
}

type Answers = (one: Numbered, ruled: Measure | null) => readonly (Measure | "none")[] | null;

/** What the second look would see of the text that is read. */
const watched: Looked[] = [];
const read = reader(
  EMPTY_CASE,
  undefined,
  rulesWatched((looked) => watched.push(looked)),
  heardByRules,
);

/** The numbers of the open gold and of the examples of rules. Of a text whose numbers are not annotated none. */
export function lessons(): readonly Lesson[] {
  return [...ofPassages(), ...ofFolders(), ...ofRules(), ...ofFrames()];
}

function ofPassages(): readonly Lesson[] {
  return goldFiles([], false).flatMap(({ set, passages }) =>
    passages.flatMap(({ id, lang, published, text, figures }) => {
      if (figures === undefined) return [];
      const golds = figures.map((one) => {
        const start = startOf(text, one);
        return { ...one, start, end: start + one.quote.length };
      });
      return ofText(`${set} ${lang}`, groupOf(id), text, published, ({ start, end }) => {
        const gold = golds.find((one) => one.start === start && one.end === end);
        if (gold !== undefined) return [gold.measure, ...(gold.measureAlso ?? [])];
        return golds.some((one) => one.start < end && start < one.end) ? null : ["none"];
      });
    }),
  );
}

/** The bank of an item (`en-14` of `en-14-3`); a passage stands by itself. */
function groupOf(id: string): string {
  return /^(?:reports-)?(?:ar|en)-\d+(?=-\d+$)/u.exec(id)?.[0] ?? id;
}

function ofFolders(): readonly Lesson[] {
  return folderGold("open").flatMap(({ name, reports, figures }) =>
    readdirSync(reports)
      .toSorted()
      .filter((file) => file.endsWith(".txt"))
      .flatMap((file) => {
        const text = readFileSync(join(reports, file), "utf8");
        const golds = figures
          .filter(({ at: [report] }) => `${report}.txt` === file)
          .map((one) => {
            const [, quote, nth] = one.at;
            const start = startOf(text, { quote, nth });
            return { ...one, start, end: start + quote.length };
          });
        return ofText("folders", `folder ${name}`, text, null, ({ start, end, low, high }) => {
          const gold = golds.find(
            (one) => one.start <= start && end <= one.end && one.low === low && one.high === high,
          );
          if (gold !== undefined) return gold.measures;
          return golds.some((one) => one.start < end && start < one.end) ? null : ["none"];
        });
      }),
  );
}

/** Examples of the rules are read as their tests say. */
function ofRules(): readonly Lesson[] {
  const texts = new Set(
    Object.values(languages).flatMap(({ figures, relations }) =>
      [...figures.rules, ...relations].flatMap(({ hits, misses }) => [
        ...hits.map(([text]) => text),
        ...misses,
      ]),
    ),
  );
  return [...texts].flatMap((text) =>
    ofText("rules", text, text, null, (_, ruled) => [ruled ?? "none"]),
  );
}

/** What a frame makes of its numbers ("more were killed than the 12 of 2011") is read as its test says. */
function ofFrames(): readonly Lesson[] {
  return frameTexts().flatMap((text) =>
    ofText("frames", "frames", text, null, (_, ruled) => [ruled ?? "none"], OF_FRAMES),
  );
}
/** There are thousands, of six deeds; with 2 the second look has one of them wrong, beside 64 banks and the rest of the gold. */
const OF_FRAMES = 4;

function ofText(
  set: string,
  group: string,
  text: string,
  published: string | null,
  answers: Answers,
  counts = 1,
): readonly Lesson[] {
  const isArabic = /[\u0600-\u06ff]/u.test(text);
  const lang = isArabic ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "report", lang, published, length: text.length } as const;
  watched.length = 0;
  const { figures } = read({ report, text });
  const found: Lesson[] = [];
  const seen = new Set<string>();
  for (const { number, ruled, beside } of watched) {
    const { start, end } = number.quantity;
    if (seen.has(`${start} ${end}`)) continue;
    seen.add(`${start} ${end}`);
    const figure = figures.find((one) => one.start === start && one.end === end);
    const kinds = answers(number.quantity, figure?.measure ?? null);
    if (kinds === null) continue;
    const signs = new Set<string>();
    const by = ruled === undefined ? null : { measure: ruled.measure, rule: ruled.rule };
    signsOf(number, by, beside, (kind, what, and) => signs.add(`${kind} ${written(what, and)}`));
    found.push({ set, group, signs: [...signs], kinds, counts, ruled: by });
  }
  return found;
}
