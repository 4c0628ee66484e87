import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import { covering } from "../attributions/covering.ts";
import { quoteAt } from "../attributions/quotes.ts";
import type { Voices } from "../attributions/attribute.ts";
import type { ReadSentence } from "../stage.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** A question of the text before it gets an id. */
export interface Asked extends Passage {
  readonly rhetorical: boolean;
  readonly rule: string;
}

/** A question of one sentence: whether it is asked for an answer is told by the whole text. */
export interface QuestionDraft {
  readonly span: Passage;
  readonly indirect: boolean;
  readonly lang: ReadSentence["lang"];
}

/** The questions of a report, of those of its sentences. They assert nothing: numbers inside them are asked about. */
export function askedQuestions(
  found: readonly QuestionDraft[],
  voices: Voices,
  raw: string,
): readonly Asked[] {
  const own = found.filter(({ span, indirect }) => !indirect && !hasAsker(span, voices));
  // Several questions in the author's own voice are an opinion's way of saying; news prints few and answers them.
  const opinion =
    own.length >= OPINION ||
    AUTHOR.test(raw.slice(-AUTHOR_NEAR_END)) ||
    AUTHOR.test(raw.slice(0, AUTHOR_NEAR_END));
  return found.map(({ span, lang, indirect }) => {
    const free = !hasAsker(span, voices);
    const form = raw.slice(span.start, span.end);
    const rhetorical = free && (RHETORICAL[lang].test(form) || (opinion && !indirect));
    return {
      ...span,
      rhetorical,
      rule: `${lang}.question.${indirect ? "indirect" : "direct"}`,
    };
  });
}

/** Passages in which nothing is asserted, in text order. */
export function questionSpans(questions: readonly Asked[]): readonly Passage[] {
  return questions.map(({ start, end }) => ({ start, end }));
}

/** Questions without an asker from which a text is taken for an opinion. */
const OPINION = 2;
/** Units at either end in which an author's line stands. */
const AUTHOR_NEAR_END = 200;
const AUTHOR = /(?:لمحة عن الكاتب|بقلم|مقال رأي|الكاتب:|opinion|the writer is|commentary)/iu;

const RHETORICAL: Readonly<Record<"ar" | "en", RegExp>> = {
  ar: /(?:هل يعقل|أيعقل|من يضمن|أليس|أليست|أما آن|ألم |ألا |وهل |فهل |إلى متى|من يصدق|كيف يمكن أن|كيف لا)/u,
  en: /(?:who would believe|how could (?:this|that|it)|is(?:n't| it not)|who can guarantee|how long (?:will|must)|what else)/iu,
};

/** The questions of one sentence, in text order. */
export function questionsIn(sentence: ReadSentence): readonly QuestionDraft[] {
  const { items, lang } = sentence;
  const last = items.findLastIndex(
    (item) => !item.tags.includes("quote-close") && !item.tags.includes("paren-close"),
  );
  const end = items[last];
  if (end === undefined) return [];
  if (end.tags.includes("asks")) return direct(sentence, last);
  const indirect = indirectAt(items);
  if (indirect < 0) return [];
  const first = items[indirect];
  if (first === undefined) return [];
  const stop = end.tags.includes("stop") ? (items[last - 1]?.end ?? end.end) : end.end;
  return first.start < stop
    ? [{ span: { start: first.start, end: stop }, indirect: true, lang }]
    : [];
}

/** One sentence may ask several times: `كيف دخلوا وكيف خرجوا؟`. */
function direct(sentence: ReadSentence, asks: number): readonly QuestionDraft[] {
  const { items, lang } = sentence;
  const mark = items[asks];
  if (mark === undefined) return [];
  const starts: number[] = [];
  for (let i = 0; i < asks; i++) {
    const item = items[i];
    if (item === undefined || !opensQuestion(items, i, lang)) continue;
    // After the first, only a joined one begins a question of its own: "how … and when …".
    if (
      starts.length === 0 ||
      item.conj ||
      JOINS.has(items[i - 1]?.word ?? "") ||
      items[i - 1]?.tags.includes("comma") === true
    )
      starts.push(i);
  }
  if (starts.length === 0) starts.push(firstAfterClause(items, asks));
  return starts.map((at, k) => {
    const next = starts[k + 1];
    const until = next === undefined ? mark.end : (items[before(items, next)]?.end ?? mark.end);
    return {
      span: { start: items[at]?.start ?? sentence.start, end: until },
      indirect: false,
      lang,
    };
  });
}

const JOINS: ReadonlySet<string> = new Set(["and", "or", "و", "او", "ام"]);

function before(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i > 0 && ((items[i]?.tags.includes("comma") ?? false) || JOINS.has(items[i]?.word ?? "")))
    i--;
  return i;
}

/** `من أين` and `من` ask only here: mostly `من` is "from". A relative "who" after a noun asks nothing. */
function opensQuestion(items: readonly Item[], at: number, lang: "ar" | "en"): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const next = items[at + 1];
  if (lang === "ar") {
    if (item.word === "من")
      return next?.word === "اين" || (startsSpeech(items, at) && canBeAsked(next));
    if (item.word === "اين") return items[at - 1]?.word !== "من";
    if (item.word === "كم" || item.word === "ما") return opening(items, at);
    return item.tags.includes("question-word");
  }
  if (AUXILIARIES.has(item.word)) return opening(items, at);
  return (
    item.tags.includes("question-word") &&
    (opening(items, at) || JOINS.has(items[at - 1]?.word ?? ""))
  );
}
const AUXILIARIES: ReadonlySet<string> = new Set(
  "did do does was were is are has have had can could will would should".split(" "),
);
const NOT_ASKED: ReadonlySet<string> = new Set(
  "قبل خلال جهه جانب جانبه جهته بين ثم دون اجل شان بعد".split(" "),
);

/** `من فتح الأبواب`: a verb follows; `من الحراس`, `من جهته` are "from". */
function canBeAsked(next: Item | undefined): boolean {
  return (
    next !== undefined && !next.def && !NOT_ASKED.has(next.word) && !next.word.startsWith("ال")
  );
}

/** `من` asks at the start of a sentence or a quotation and after a colon; after a comma it is "from". */
function startsSpeech(items: readonly Item[], at: number): boolean {
  const previous = items[at - 1];
  return (
    previous === undefined ||
    previous.tags.includes("colon") ||
    previous.tags.includes("quote-open")
  );
}

function opening(items: readonly Item[], at: number): boolean {
  const previous = items[at - 1];
  return (
    previous === undefined ||
    previous.tags.some((tag) => OPENINGS.has(tag)) ||
    items[at]?.conj === true
  );
}
const OPENINGS: ReadonlySet<string> = new Set([
  "comma",
  "colon",
  "clause",
  "stop",
  "quote-open",
  "paren-open",
  "dash",
]);

function firstAfterClause(items: readonly Item[], to: number): number {
  for (let i = to - 1; i > 0; i--)
    if (
      items[i - 1]?.tags.some(
        (tag) => tag === "clause" || tag === "colon" || tag === "quote-open",
      ) === true
    )
      return i;
  return 0;
}

const ASKING = tagList("question-noun", "ask");

/** "the question is how …", `السؤال هو كيف`, `يبقى السؤال: من`: index of the question word, or -1. */
function indirectAt(items: readonly Item[]): number {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || !hasOneOf(item, ASKING)) continue;
    for (let k = i + 1; k < Math.min(items.length, i + 6); k++) {
      const word = items[k];
      if (word === undefined || word.tags.includes("stop")) break;
      if (word.tags.includes("question-word") || word.word === "عما" || word.word === "whether")
        return k;
    }
  }
  return -1;
}

/** Somebody is named who asks it: it is quoted or said by a source. */
function hasAsker(span: Passage, voices: Voices): boolean {
  if (quoteAt(voices.quotations, span.start) !== null) return true;
  return covering(voices.spoken, (one) => one.scope, span.start, span.end - 1).length > 0;
}
