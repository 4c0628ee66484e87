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
  readonly forwarded: {
    readonly text: string;
    readonly title: string | null;
    readonly origin: ReportOrigin;
  } | null;
  /** Whom the mail answers; the words under its own that it answers are that person's, and are left out. */
  readonly quoted: ReportOrigin | null;
}

/**
 * Parts a mail's text. `forwards` says what an "original message" under the sender's words is: with a
 * subject of `Fwd:` it is passed on, else it is what the mail answers.
 */
export function splitMail(text: string, forwards: boolean): SplitMail {
  const lines = text.split(/\r?\n/u);
  for (const [at, line] of lines.entries()) {
    const divider = dividerOf(line);
    const { head, next } = readHead(lines, divider === null ? at : at + 1);
    // Words of a person that look like a divider have no sender under them; some programs draw no line at all.
    // "From: … To: … Date: …" alone may be a journey.
    const isHead = head.date !== undefined && head.to !== undefined && head.subject !== undefined;
    const opens = divider !== null || isHead;
    if (head.from === undefined || !opens) continue;
    const before = unquoted(lines.slice(0, at));
    if (divider !== "forward" && !forwards) {
      return { own: before.text, forwarded: null, quoted: originOf(head) };
    }
    const passed = lines.slice(next).map((one) => one.replace(/^>+ ?/u, ""));
    const forwarded = {
      text: passed.join("\n").trim(),
      title: head.subject ?? null,
      origin: originOf(head),
    };
    return { own: before.text, forwarded, quoted: before.quoted };
  }
  const { text: own, quoted } = unquoted(lines);
  return { own, forwarded: null, quoted };
}

/** Without the lines of others: `> …`, and the line before them that says whose they are. */
function unquoted(lines: readonly string[]): {
  readonly text: string;
  readonly quoted: ReportOrigin | null;
} {
  const kept: string[] = [];
  let quoted: ReportOrigin | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    // Programs break the line after some 78 letters.
    const broken = answerHead(line) === null;
    const head = broken ? answerHead(`${line} ${lines[at + 1] ?? ""}`) : answerHead(line);
    const next = lines.slice(at + (broken ? 2 : 1)).find((one) => one.trim() !== "") ?? ">";
    // "On 3 April the ministry wrote:" stands before the sender's own lines too.
    if (head !== null && (next.startsWith(">") || head.isSure)) {
      quoted ??= { source: head.source, url: null, published: null };
      if (broken) at += 1;
    } else if (!line.startsWith(">")) kept.push(line);
  }
  const text = kept.join("\n").trim();
  return { text: hasWords(text) ? text : "", quoted };
}

function originOf({ from, date }: MailHead): ReportOrigin {
  return {
    source: from === undefined ? null : nameInAddress(from),
    url: null,
    published: date === undefined ? null : isoDate(date),
  };
}
