import { EMPTY_CASE, EMPTY_REPORT, reader } from "../../packages/reading/src/index.ts";
import { rulesAlone } from "../../packages/reading/src/extract/likely/measures/second-look.ts";
import { rulesOverheard } from "../../packages/reading/src/extract/likely/speakers/second-hearing.ts";
import {
  OF_RULES,
  signsOf,
  type Heard,
} from "../../packages/reading/src/extract/likely/speakers/signs.ts";
import { frameTexts } from "../frame-texts.ts";
import { languages } from "../../packages/reading/src/lang/languages.ts";
import { written } from "../../packages/reading/src/extract/likely/weights.ts";
import { goldFiles, startOf } from "../score/reading-gold.ts";

/** A word of a gold text that may name who says something: its signs, and whether it does. */
export interface Lesson {
  readonly lang: "ar" | "en";
  /** The bank or, of a passage, the passage itself: left out as a whole when weights are tried on it. */
  readonly group: string;
  readonly signs: readonly string[];
  readonly isOne: boolean;
}

/** Whether a bank is one that no rule was made with: what rules read in it says how far they can be trusted. */
export function isUnruled(group: string): boolean {
  return UNRULED.test(group);
}
const UNRULED = /^(?:ar-(?:1[3-9]|2\d)|en-(?:1[6-9]|2\d))$/u;

/** Who says something, in the text: up to `headEnd` who it is, then what else is said of him, which some annotated and some did not. */
interface Speaker {
  readonly start: number;
  readonly headEnd: number;
  readonly end: number;
}
/** "a warder | who asked not to be named", "Dr Orrin |, who runs the ward". */
const HEAD =
  /^.+?(?=\s*[,،(–]| (?:who|whom|whose|which|that|الذي|التي|الذين|اللذان|اللذين|اللواتي|اللاتي) )/u;

/** What the second hearing would see of the text that is read. */
const overheard: { readonly heard: Heard; readonly at: number }[] = [];
const read = reader(
  EMPTY_CASE,
  undefined,
  rulesAlone,
  rulesOverheard((heard, at) => overheard.push({ heard, at })),
);

/** The words that may name a speaker of the open gold, as far as its speakers are annotated, of the examples of rules and of the basic frames. */
export function lessons(): readonly Lesson[] {
  return [...ofGold(), ...ofRules(), ...ofFrames()];
}

function ofGold(): readonly Lesson[] {
  return goldFiles([], false).flatMap(({ passages }) =>
    passages.flatMap(({ id, lang, published, text, attributions }) => {
      if (attributions === undefined) return [];
      const spans = attributions.map((one) => {
        const start = startOf(text, one);
        const head = HEAD.exec(one.quote)?.[0] ?? one.quote;
        return { start, headEnd: start + head.length, end: start + one.quote.length };
      });
      return ofText(lang, groupOf(id), text, published, spans);
    }),
  );
}

/** Examples of the rules are read as their tests say: what a rule refuses ("twice as many as the ministry reported") is nobody's saying. */
function ofRules(): readonly Lesson[] {
  const texts = new Set(
    Object.values(languages).flatMap(({ attributions }) =>
      attributions.rules.flatMap(({ hits, misses }) => [...hits.map(([text]) => text), ...misses]),
    ),
  );
  return [...texts].flatMap((text) => ofRead(text, text));
}

/** So are the basic frames. */
function ofFrames(): readonly Lesson[] {
  return frameTexts().flatMap((text) => ofRead("frames", text));
}

function ofRead(group: string, text: string): readonly Lesson[] {
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  return ofText(lang, group, text, null, null);
}

/** The bank of an item (`en-14` of `en-14-3`); a passage stands by itself. */
export function groupOf(id: string): string {
  return /^(?:ar|en)-\d+(?=-\d+$)/u.exec(id)?.[0] ?? id;
}

function ofText(
  lang: "ar" | "en",
  group: string,
  text: string,
  published: string | null,
  /** Null: as rules read them. */
  speakers: readonly Speaker[] | null,
): readonly Lesson[] {
  overheard.length = 0;
  const { attributions } = read({
    report: { ...EMPTY_REPORT, id: "report", lang, published, length: text.length },
    text,
  });
  const known = speakers ?? attributions.map(({ start, end }) => ({ start, headEnd: end, end }));
  return overheard.flatMap(({ heard, at }) => {
    const item = heard.items[at];
    if (item === undefined) return [];
    const signs: string[] = [];
    signsOf(heard, at, (kind, what, and) => {
      if (isUnruled(group) || !OF_RULES.has(kind)) signs.push(`${kind} ${written(what, and)}`);
    });
    const speaker = known.find(({ start, end }) => start < item.end && item.start < end);
    if (speaker !== undefined && speaker.headEnd <= item.start) return [];
    return { lang, group, signs, isOne: speaker !== undefined };
  });
}
