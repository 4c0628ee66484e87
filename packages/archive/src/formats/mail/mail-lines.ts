import { isoDate } from "../../report/iso-date.ts";

/** Marks that mail programs put round names and addresses written from right to left. */
const MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Vowel marks: `مُعاد` and `معاد` open a forwarded message alike. */
const VOWELS = /[\u064B-\u0652]/gu;

const plain = (line: string): string => line.replace(MARKS, "").trim();

const FORWARD =
  /^(?:[-_–—\s]*(?:forwarded message|(?:ال)?رسال[ةه] (?:(?:ال)?معاد|تمت إعادة) توجيهها|(?:ال)?رسائل (?:ال)?معاد توجيهها|رسالة محولة)[-_–—\s:]*|begin forwarded message ?:|بداية (?:ال)?رسالة (?:ال)?(?:معاد توجيهها|محولة) ?:)$/iu;
const ORIGINAL = /^[-_–—\s]+(?:original message|(?:ال)?رسالة (?:ال)?أصلية)[-_–—\s]+$/iu;

/** What a line of dashes and words says about the lines under it. */
export function dividerOf(line: string): "forward" | "original" | null {
  const bare = plain(line).replace(VOWELS, "");
  if (FORWARD.test(bare)) return "forward";
  return ORIGINAL.test(bare) ? "original" : null;
}

/** The line that programs write over words which a mail answers. */
export interface AnswerHead {
  /** Whose words they are, where the line says it. */
  readonly source: string | null;
  /** When they were written; null where the line has no date that is read. */
  readonly published: string | null;
  /** True where the line holds an address: a person who writes "on 3 April the ministry wrote:" gives none. */
  readonly isSure: boolean;
}

/** `On Sat, 12 Apr 2031, Lina <l@example.org> wrote:`, `في …، كتب Lina:`; null for any other line. */
export function answerHead(line: string): AnswerHead | null {
  const bare = plain(line).replace(VOWELS, "");
  const english = /^On .{6,200}? wrote ?:$/u.test(bare);
  const arabic = /^(?:في|بتاريخ) .{6,200}?(?:كتبت?|يكتب|تمت كتابة ما يلي بواسطة) ?.{0,120}:$/u.test(
    bare,
  );
  // Programs write the day or the hour.
  if ((!english && !arabic) || !/\p{Nd}/u.test(bare)) return null;
  const { published, rest } = datedLine(bare.replace(/^\S+ /u, ""));
  // Where the date is not read: it has no letters after its last number but the month's and `AM`.
  const named =
    published === null
      ? (/(?:,|،|\b(?:AM|PM))\s*([^,،<>\d]{2,80}?)\s*<[^>\s]+@[^>\s]+>/u.exec(bare)?.[1] ??
        /كتبت?\s+([^<>\d:]{2,80}?)\s*(?:<[^>]*>)?\s*:$/u.exec(bare)?.[1])
      : NAME.exec(rest)?.[1];
  const source = named?.replace(/["']/gu, "").trim() ?? "";
  const isSure = /<[^>\s]+@[^>\s]+>/u.test(bare);
  return { source: source === "" ? null : source, published, isSure };
}

/** What stands behind the date: a verb in Arabic, the name, the address, the verb in English. */
const NAME =
  /^[\s,،]*(?:(?:كتبت?|يكتب|تمت كتابة ما يلي بواسطة)\s+)?([^<>]{2,80}?)\s*(?:<[^>]*>)?[\s,،]*(?:wrote)?\s*:$/u;

/** A date is at most so many words: `Friday, April 11, 2031 at 09:00:05 PM GMT+3`. */
const MOST_DATE_WORDS = 10;

/** The date with which a line begins, the longest that is one, and what follows it. */
function datedLine(line: string): { readonly published: string | null; readonly rest: string } {
  const words = [...line.matchAll(/\S+/gu)].slice(0, MOST_DATE_WORDS);
  for (const { 0: word, index } of words.toReversed()) {
    const end = index + word.length;
    const published = isoDate(line.slice(0, end).replace(/[,،]$/u, ""));
    if (published !== null) return { published, rest: line.slice(end) };
  }
  return { published: null, rest: line };
}

const FIELDS: ReadonlyMap<string, keyof MailHead> = new Map([
  ["from", "from"],
  ["من", "from"],
  ["المرسل", "from"],
  ["date", "date"],
  ["sent", "date"],
  ["التاريخ", "date"],
  ["تاريخ", "date"],
  ["تاريخ الإرسال", "date"],
  ["تم الإرسال", "date"],
  ["subject", "subject"],
  ["الموضوع", "subject"],
  ["to", "to"],
  ["إلى", "to"],
  ["cc", "to"],
  ["نسخة", "to"],
  ["reply-to", "to"],
]);

/** The lines that mail programs write over a message that they pass on; absent where unsaid. */
export interface MailHead {
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly to?: string;
}

/** Programs write four or five; To and Cc can be long and broken. */
const MOST_HEAD_LINES = 12;

/** Reads such lines from `at` on; `next` is the first line of the message itself. */
export function readHead(
  lines: readonly string[],
  at: number,
): { readonly head: MailHead; readonly next: number } {
  const head: { -readonly [key in keyof MailHead]?: string } = {};
  let next = at;
  for (; next < Math.min(lines.length, at + MOST_HEAD_LINES); next += 1) {
    const line = plain(lines[next] ?? "");
    const started = Object.keys(head).length > 0;
    if (line === "") {
      if (started) break;
      continue;
    }
    const [, label = "", value = ""] = /^\*?([^:*]{2,20})\*? ?:\*?\s*(.*)$/u.exec(line) ?? [];
    const field = FIELDS.get(label.trim().toLowerCase());
    if (field === undefined) break;
    head[field] ??= value.trim();
  }
  return { head, next };
}

/** `Lina Azzam <lina@example.org>` is Lina Azzam; an address alone is the address. */
export function nameInAddress(written: string): string | null {
  const address = /<?([^\s<>]+@[^\s<>]+?)>?$/u.exec(written);
  const name = (address === null ? written : written.slice(0, address.index))
    .replace(/["'[\]]|\bmailto:/gu, "")
    .trim();
  return name !== "" ? name : (address?.[1] ?? null);
}
