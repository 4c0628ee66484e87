import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { decodeBytes } from "../../bytes/decode-bytes.ts";
import { isoDate } from "../../report/iso-date.ts";
import { hasWords } from "../has-words.ts";
import type { Page } from "../html/page.ts";
import { pageLines } from "../html/page-lines.ts";
import { paragraphs } from "../html/page-text.ts";
import { splitMail } from "./split-mail.ts";
import type { SplitMail } from "./split-mail.ts";

/** A mail as a person reads it. */
export interface Mail extends SplitMail {
  /** The sender's name, or the address where there is no name. */
  readonly sender: string | null;
  readonly sent: string | null;
  /** Without `Re:` and `Fwd:`. */
  readonly subject: string | null;
  readonly attachments: readonly MailFile[];
  /** The charset that was guessed because the mail names none, or names a wrong one; else null. */
  readonly guessed: string | null;
}

/** A file that came with a mail. */
export interface MailFile {
  /** Null where the mail gives none. */
  readonly name: string | null;
  readonly mime: string;
  readonly bytes: Uint8Array;
  /** Belongs to the look of the mail: a logo, a picture between the lines. */
  readonly isInline: boolean;
}

const OPTIONS = { forceRfc822Attachments: true, maxNestingDepth: 64 } as const;

/** Reads a mail; null where the library finds none in the bytes. */
export async function readMail(bytes: Uint8Array): Promise<Mail | null> {
  const email = await parse(bytes);
  if (email === null || !email.headers.some(({ key }) => MAIL_HEADS.has(key))) return null;
  const { text, guessed } = await textOf(email, bytes);
  const subject = email.subject?.trim() ?? "";
  const dateHead = email.headers.find(({ key }) => key === "date")?.value ?? "";
  const from = email.from ?? email.sender;
  const sender = [from?.name.trim(), from?.address].find((one) => one !== undefined && one !== "");
  return {
    ...splitMail(text, FORWARDS.test(subject)),
    sender: sender ?? null,
    // The header keeps the sender's zone.
    sent: isoDate(dateHead.replace(/\s*\([^)]*\)\s*$/u, "")) ?? isoDate(email.date ?? ""),
    subject: withoutPrefixes(subject),
    attachments: email.attachments.map(({ filename, mimeType, content, related }) => ({
      name: filename,
      mime: mimeType,
      bytes: typeof content === "string" ? Buffer.from(content) : new Uint8Array(content),
      isInline: related === true,
    })),
    guessed,
  };
}

/** One of these stands on every mail; a text of another kind has none of them. */
const MAIL_HEADS: ReadonlySet<string> = new Set(["from", "sender", "date", "subject", "received"]);
const PREFIX = /^(?:re|fwd?|رد|الرد|إعادة توجيه|تحويل|محول)\s*(?:\[\d+\])?\s*[:：]\s*/iu;
const FORWARDS = /^(?:(?:re|رد|الرد)\s*:\s*)?(?:fwd?|إعادة توجيه|تحويل|محول)\s*:/iu;

function withoutPrefixes(subject: string): string | null {
  let rest = subject;
  while (PREFIX.test(rest)) rest = rest.replace(PREFIX, "");
  return rest === "" ? null : rest;
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, OPTIONS);
  } catch {
    return null;
  }
}

interface BodyText {
  readonly text: string;
  readonly guessed: string | null;
}

/** The mail's words; where its charset is missing or wrong, by the charset that makes words of the bytes. */
async function textOf(email: Email, bytes: Uint8Array): Promise<BodyText> {
  const text = bodyOf(email);
  if (!text.includes("\uFFFD")) return { text, guessed: null };
  const again = await parse(withByteCharset(bytes));
  const raw = again === null ? "" : bodyOf(again);
  const decoded = decodeBytes(bytesOfWindows1252(raw));
  if (decoded.kind === "binary" || decoded.invalid !== null) return { text, guessed: null };
  return { text: decoded.text, guessed: decoded.charset };
}

/** Plain text shorter than this share of the page is a line such as "see this mail in your browser". */
const STUB_SHARE = 0.3;

function bodyOf({ text = "", html = "" }: Email): string {
  if (html === "") return text;
  const shown = textOfPage(html);
  return hasWords(text) && text.trim().length >= shown.length * STUB_SHARE ? text : shown;
}

function textOfPage(html: string): string {
  const whole = pageLines(html).join("\n\n");
  if (splitMail(whole, true).forwarded !== null) return whole;
  return pageLines(html, withQuotedLines).join("\n\n");
}

/** What a mail answers stands in quotes of the page: they become lines with `>`, as in a plain one. */
function withQuotedLines(page: Page): void {
  const quotes = page.querySelectorAll('blockquote[type="cite"], blockquote.gmail_quote');
  // The inner ones first: theirs become lines with `>>`.
  for (const quote of [...quotes].toReversed()) {
    quote.innerHTML = paragraphs(quote)
      .flatMap((paragraph) => paragraph.split("\n"))
      .map((line) => `<p>&gt;${line.startsWith(">") ? "" : " "}${markup(line)}</p>`)
      .join("");
  }
}

function markup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const TEXT_TYPE = /^Content-Type:[ \t]*text\/(?:plain|html)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gimu;

/** The same mail with every text in the charset that has a letter for every byte. */
function withByteCharset(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes).toString("latin1");
  const typed = raw.replace(
    TEXT_TYPE,
    (head) =>
      `${head.replace(/;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]*)/giu, "")}; charset=windows-1252`,
  );
  const whole = TEXT_TYPE.test(raw)
    ? typed
    : `Content-Type: text/plain; charset=windows-1252\n${raw}`;
  TEXT_TYPE.lastIndex = 0;
  return Buffer.from(whole, "latin1");
}

const WINDOWS_1252 = new Map(
  Array.from(
    new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, at) => at)),
    (letter, byte) => [letter, byte] as const,
  ),
);

function bytesOfWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => WINDOWS_1252.get(letter) ?? 0x3f);
}
