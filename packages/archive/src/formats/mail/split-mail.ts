import type { ReportOrigin } from "@tarjih/reading";
import { isoDate } from "../../report/iso-date.ts";
import { hasWords } from "../has-words.ts";
import { answerHead, dividerOf, nameInAddress, readHead } from "./mail-lines.ts";
import type { MailHead } from "./mail-lines.ts";

/** A mail's words, parted by whose they are. */
export interface SplitMail {
  /** The sender's own. */
  readonly own: string;
  /** What the sender passes on, with from whom; the first one where they are nested. */
  readonly forwarded: OthersWords | null;
  /** Whom the mail answers. */
  readonly quoted: ReportOrigin | null;
  /** The words that it answers, which are that person's; null where there are none, or nobody says whose they are. */
  readonly answered: OthersWords | null;
}

/** Words that somebody else wrote. */
export interface OthersWords {
  readonly text: string;
  readonly title: string | null;
  readonly origin: ReportOrigin;
}

/**
 * Parts a mail's text. `forwards` says what an "original message" under the sender's words is: with a
 * subject of `Fwd:` it is passed on, else it is what the mail answers.
 */
export function splitMail(text: string, forwards: boolean): SplitMail {
  const lines = text.split(/\r?\n/u);
  const bare = lines.map(unmarked);
  for (const [at, line] of lines.entries()) {
    const quotedDivider = dividerOf(bare[at] ?? "");
    // Apple Mail may set marks before all that it passes on.
    const isMarked = line.startsWith(">") && quotedDivider === "forward";
    const divider = isMarked ? quotedDivider : dividerOf(line);
    const { head, next } = readHead(isMarked ? bare : lines, divider === null ? at : at + 1);
    // Words of a person that look like a divider have no sender under them; some programs draw no line at all.
    // "From: … To: … Date: …" alone may be a journey.
    const isHead = head.date !== undefined && head.to !== undefined && head.subject !== undefined;
    const opens = divider !== null || isHead;
    if (head.from === undefined || !opens) continue;
    const before = unquoted(lines.slice(0, at));
    const origin = originOf(head);
    const title = head.subject ?? null;
    if (divider !== "forward" && !forwards) {
      const answered = wordsOf(ownLines(lines.slice(next)), origin, title);
      return { own: before.text, forwarded: null, quoted: origin, answered };
    }
    const passed = bare.slice(next);
    const forwarded = { text: passed.join("\n").trim(), title, origin };
    return { own: before.text, forwarded, quoted: before.quoted, answered: before.answered };
  }
  const under = forwards ? underHead(lines) : null;
  if (under !== null) {
    return { own: textOf(under.own), forwarded: under.words, quoted: null, answered: null };
  }
  const { text: own, quoted, answered } = unquoted(lines);
  return { own, forwarded: null, quoted, answered };
}

/** A line without the marks of what others wrote. */
function unmarked(line: string): string {
  return line.replace(/^>+ ?/u, "");
}

/** What is passed on under "On …, Lina <l@example.org> wrote:"; null where no such line says whose the words are. */
function underHead(
  lines: readonly string[],
): { readonly own: readonly string[]; readonly words: OthersWords } | null {
  for (const at of lines.keys()) {
    const found = headAt(lines, at);
    if (found === null) continue;
    const passed = lines.slice(found.next).map(unmarked);
    const words = wordsOf(passed, found.origin);
    return words === null ? null : { own: lines.slice(0, at), words };
  }
  return null;
}

/** The line that programs write over another's words, on one line or broken after some 78 letters. */
function headAt(
  lines: readonly string[],
  at: number,
): { readonly origin: ReportOrigin; readonly isSure: boolean; readonly next: number } | null {
  const line = lines[at] ?? "";
  const whole = answerHead(line);
  const head = whole ?? answerHead(`${line} ${lines[at + 1] ?? ""}`);
  if (head === null) return null;
  const next = at + (whole === null ? 2 : 1);
  const first = lines.slice(next).find((one) => one.trim() !== "") ?? ">";
  // "On 3 April the ministry wrote:" stands before the sender's own lines too.
  if (!first.startsWith(">") && !head.isSure) return null;
  const origin = { source: head.source, url: null, published: head.published };
  return { origin, isSure: head.isSure, next };
}

/** Of an older mail its own words: where a third one begins under it, they end. */
function ownLines(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, at) => {
    const divider = dividerOf(line);
    const { head } = readHead(lines, divider === null ? at : at + 1);
    const isHead = head.date !== undefined && head.to !== undefined && head.subject !== undefined;
    return head.from !== undefined && (divider !== null || isHead);
  });
  return end === -1 ? lines : lines.slice(0, end);
}

/** Null where nothing is said, or nobody knows by whom: words of nobody would pass for the sender's. */
function wordsOf(
  lines: readonly string[],
  origin: ReportOrigin | null,
  title: string | null = null,
): OthersWords | null {
  const text = textOf(partedLines(lines).own);
  return origin === null || origin.source === null || text === "" ? null : { text, title, origin };
}

/** Without the lines of others, and what these say. */
function unquoted(lines: readonly string[]): {
  readonly text: string;
  readonly quoted: ReportOrigin | null;
  readonly answered: OthersWords | null;
} {
  const { own, theirs, quoted } = partedLines(lines);
  return { text: textOf(own), quoted, answered: wordsOf(theirs, quoted) };
}

function textOf(lines: readonly string[]): string {
  const text = lines.join("\n").trim();
  return hasWords(text) ? text : "";
}

interface PartedLines {
  readonly own: readonly string[];
  /** Lines that began with `>`, without it. */
  readonly theirs: readonly string[];
  readonly quoted: ReportOrigin | null;
}

/** Parts lines from those of others: `> …`, with the line before them that says whose they are. */
function partedLines(lines: readonly string[]): PartedLines {
  const own: string[] = [];
  const theirs: string[] = [];
  let quoted: ReportOrigin | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const head = headAt(lines, at);
    if (head !== null) {
      quoted ??= head.origin;
      at = head.next - 1;
      // Some programs set no mark before the words that are answered: then all that follows is theirs.
      if (head.isSure && !lines.slice(head.next).some((one) => one.startsWith(">"))) {
        theirs.push(...lines.slice(head.next));
        break;
      }
    } else if (line.startsWith(">")) theirs.push(line.replace(/^> ?/u, ""));
    else {
      // Pieces that were answered one by one stay apart.
      if (theirs.length > 0 && theirs.at(-1) !== "") theirs.push("");
      own.push(line);
    }
  }
  return { own, theirs, quoted };
}

function originOf({ from, date }: MailHead): ReportOrigin {
  return {
    source: from === undefined ? null : nameInAddress(from),
    url: null,
    // Proton writes "On Friday, …" behind the label.
    published: date === undefined ? null : isoDate(date.replace(/^on /iu, "")),
  };
}
