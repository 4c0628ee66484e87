import type { Passage } from "../../model/passage.ts";
import type { SourceKind } from "../../model/source.ts";
import { fold } from "../../text/fold.ts";
import type { SentencePlace } from "../stage.ts";
import { introduced, quotedAnswers } from "./quoted-answers.ts";
import type { Spoken } from "./attribute.ts";

/** What one side of an interview says, from its label to the next. */
export interface Turn {
  readonly scope: Passage;
  /** The label's words; of "Q:" or a dash nobody's name. */
  readonly words: Passage;
  readonly cue: Passage;
  readonly source: string;
  readonly kind: SourceKind;
  /** Its label names somebody. */
  readonly named: boolean;
}

/** The answers, and where all labels end: who asks is no source of what he asks. */
export interface Turns {
  readonly answers: readonly Turn[];
  readonly labels: readonly Passage[];
}

/** Longest label of a speaker before his colon. */
const LABEL = 48;
const LABELLED = /^([^:：\n"“«‘(]{1,48}?)\s*[:：](?=\s)/u;
const MARKED = /^([-–—•●*])\s/u;
/** Labels that name no one. */
const QUESTION = /^(?:س|سؤال|q|question|interviewer|المذيع|المحاور|المذيعة)$/u;
const ANSWER = /^(?:ج|جواب|a|answer|الضيف|guest)$/u;

/**
 * The answers of an interview printed as one: lines that begin with a speaker's name or with "Q:" and "A:", `س:` and
 * `ج:`, or two marks of which one only asks. The outlet that asks is nobody's source; who answers speaks in all of his
 * words. Empty where a report is no interview.
 */
export function turns(
  sentences: readonly SentencePlace[],
  raw: string,
  spoken: readonly Spoken[],
  outlet: string | null,
): Turns {
  const lines = labelledLines(sentences, raw);
  const askers = lines.length < 3 ? NO_ONE : askingLabels(lines, raw, outlet);
  if (askers.size === 0) return { answers: inQuotes(sentences, raw), labels: [] };
  const guest = guestOf(raw, lines[0]?.start ?? 0, spoken);
  const found: Turn[] = [];
  const names = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    if (askers.has(line.label)) continue;
    const end = lines[i + 1]?.start ?? raw.length;
    const scope = { start: line.said, end };
    const words = { start: line.start, end: line.labelEnd };
    const cue = { start: line.labelEnd, end: line.said };
    const nameless = ANSWER.test(line.label) || MARKED.test(`${line.label} `);
    if (nameless) {
      if (guest === null) continue;
      found.push({ scope, ...guest, cue, named: false });
      continue;
    }
    const full = raw.slice(words.start, words.end).replace(/\s+/gu, " ");
    const last = full.split(" ").at(-1) ?? full;
    const known = names.get(fold(last));
    const source = known ?? nameOf(full);
    names.set(fold(last), source);
    // Who answers is named once in English: the label of the next answer only says that it is his again.
    const named = known === undefined || ARABIC.test(full);
    found.push({ scope, words, cue, source, kind: "person", named });
  }
  const labels = lines.map(({ labelEnd, said }) => ({ start: labelEnd, end: said }));
  return { answers: found, labels };
}

/** An interview without labels: what stands in quotation marks under its questions. */
function inQuotes(sentences: readonly SentencePlace[], raw: string): readonly Turn[] {
  const found = quotedAnswers(sentences, raw);
  if (found === null) return [];
  const { answers, guest } = found;
  const source = raw.slice(guest.start, guest.end);
  return answers.map((scope) => ({
    scope,
    words: guest,
    cue: guest,
    source,
    kind: "person",
    named: false,
  }));
}

const NO_ONE: ReadonlySet<string> = new Set();
const ARABIC = /^[\u0600-\u06ff]/u;

interface Line {
  readonly start: number;
  readonly labelEnd: number;
  /** Where the words begin. */
  readonly said: number;
  readonly label: string;
  readonly asks: boolean;
}

/** Lines that begin with a label, in which at least one label comes back. */
function labelledLines(sentences: readonly SentencePlace[], raw: string): readonly Line[] {
  const lines: Line[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (!sentence.opens) continue;
    const { start } = sentence;
    const head = raw.slice(start, start + LABEL + 4);
    const match = LABELLED.exec(head) ?? MARKED.exec(head);
    const label = match?.[1];
    if (match === null || label === undefined || /\d{2}/u.test(label)) continue;
    let last = sentence;
    for (let k = i + 1; sentences[k]?.paragraph === sentence.paragraph; k++)
      last = sentences[k] ?? last;
    lines.push({
      start,
      labelEnd: start + label.length,
      said: start + match[0].length,
      label: fold(label).trim(),
      asks: /[?؟]\s*$/u.test(raw.slice(start, last.end)),
    });
  }
  const times = new Map<string, number>();
  for (const { label } of lines) times.set(label, (times.get(label) ?? 0) + 1);
  // a label of its own once is a headline, but for the full name of one that comes back
  const back = new Set<string>();
  const ends = new Set<string>();
  for (const [label, n] of times) {
    if (n < 2) continue;
    back.add(label);
    ends.add(label).add(label.replace(/^ال/u, ""));
  }
  return lines.filter(({ label }) => back.has(label) || endsInOne(label, ends));
}

/** Do the last words of a label make one of `ends`? */
function endsInOne(label: string, ends: ReadonlySet<string>): boolean {
  for (let at = label.indexOf(" "); at >= 0; at = label.indexOf(" ", at + 1))
    if (ends.has(label.slice(at + 1))) return true;
  return false;
}

/** The labels of who asks: the outlet, "Q", or one whose every line is a question while others answer. */
function askingLabels(
  lines: readonly Line[],
  raw: string,
  outlet: string | null,
): ReadonlySet<string> {
  const labels = new Map<string, { asked: number; all: number }>();
  for (const { label, asks } of lines) {
    const one = labels.get(label) ?? { asked: 0, all: 0 };
    labels.set(label, { asked: one.asked + (asks ? 1 : 0), all: one.all + 1 });
  }
  const own = outlet === null ? "" : fold(outlet);
  const askers = new Set<string>();
  for (const [label, { asked, all }] of labels) {
    const bare = label.replace(/^ال/u, "");
    const named = QUESTION.test(label) || (bare.length > 2 && own.includes(bare));
    if (named || (asked === all && all > 1)) askers.add(label);
  }
  return askers.size < labels.size ? askers : new Set();
}

/** Who is interviewed: named with "interview with", or the last person who is let speak before the first question. */
function guestOf(
  raw: string,
  first: number,
  spoken: readonly Spoken[],
): Pick<Turn, "words" | "source" | "kind"> | null {
  const intro = raw.slice(0, first);
  const match =
    /(?:حوار|مقابلة|لقاء|حديث)(?:\s+\p{L}+)?\s+مع\s+([^\n.؟?:]{3,80})/u.exec(intro) ??
    /(?:interview|conversation|talk)\s+with\s+([^\n.?:]{3,80})/iu.exec(intro);
  if (match?.[1] !== undefined) {
    const start = match.index + match[0].length - match[1].length;
    const text = match[1].trim();
    // "a conversation with a tracer of the missing", and a line below who that is
    const name = /^an? /iu.test(text) ? introduced(intro) : null;
    if (name !== null)
      return { words: name, source: intro.slice(name.start, name.end), kind: "person" };
    return { words: { start, end: start + text.length }, source: nameOf(text), kind: "person" };
  }
  for (let i = spoken.length - 1; i >= 0; i--) {
    const one = spoken[i];
    if (one !== undefined && one.words.end <= first && one.kind === "person")
      return { words: one.words, source: one.source, kind: "person" };
  }
  return null;
}

/** "the mayor, Omar Salib", `القائد بشير الطود`: the name by itself where a title stands before it. */
function nameOf(full: string): string {
  const tail = full.split(/[,،]/u).at(-1)?.trim() ?? full;
  // "Dalia Marwen, a tracer of the missing"
  const head = full.split(",")[0]?.trim() ?? full;
  if (/^\p{Ll}/u.test(tail) && /^\p{Lu}/u.test(head)) return head;
  if (tail !== full) return tail;
  const arabic = /^(?:ال\p{L}+)\s+(\p{L}+\s+ال\p{L}+|\p{L}+\s+\p{L}+)$/u.exec(full);
  return arabic?.[1] ?? full;
}
