/** Marks that mail programs put round names and addresses written from right to left. */
const MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Vowel marks: `مُعاد` and `معاد` open a forwarded message alike. */
const VOWELS = /[\u064B-\u0652]/gu;

const plain = (line: string): string => line.replace(MARKS, "").trim();

const FORWARD =
  /^(?:[-_–—\s]*(?:forwarded message|رسالة (?:معاد|تمت إعادة) توجيهها|رسالة محولة)[-_–—\s:]*|begin forwarded message ?:|بداية (?:ال)?رسالة (?:ال)?(?:معاد توجيهها|محولة) ?:)$/iu;
const ORIGINAL = /^[-_–—\s]+(?:original message|(?:ال)?رسالة (?:ال)?أصلية)[-_–—\s]+$/iu;

/** What a line of dashes and words says about the lines under it. */
export function dividerOf(line: string): "forward" | "original" | null {
  const bare = plain(line).replace(VOWELS, "");
  if (FORWARD.test(bare)) return "forward";
  return ORIGINAL.test(bare) ? "original" : null;
}

/** `On Sat, 12 Apr 2031, Lina <l@example.org> wrote:`, `في …، كتب Lina:`; the name where there is one. */
export function answerHead(line: string): { readonly source: string | null } | null {
  const bare = plain(line).replace(VOWELS, "");
  const english = /^On .{6,200}? wrote ?:$/u.exec(bare);
  const arabic = /^(?:في|بتاريخ) .{6,200}?(?:كتبت?|يكتب) ?.{0,120}:$/u.exec(bare);
  if (english === null && arabic === null) return null;
  // Dates have no letters after their last number but the month's and `AM`; names stand before the address.
  const named =
    /(?:,|،|\b(?:AM|PM))\s*([^,،<>\d]{2,80}?)\s*<[^>\s]+@[^>\s]+>/u.exec(bare)?.[1] ??
    /كتبت?\s+([^<>\d:]{2,80}?)\s*(?:<[^>]*>)?\s*:$/u.exec(bare)?.[1];
  return { source: named?.trim() ?? null };
}

const FIELDS: ReadonlyMap<string, keyof MailHead> = new Map([
  ["from", "from"],
  ["من", "from"],
  ["المرسل", "from"],
  ["date", "date"],
  ["sent", "date"],
  ["التاريخ", "date"],
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

/** Reads such lines from `at` on; `next` is the first line of the message itself. */
export function readHead(
  lines: readonly string[],
  at: number,
): { readonly head: MailHead; readonly next: number } {
  const head: { -readonly [key in keyof MailHead]?: string } = {};
  let next = at;
  for (; next < lines.length; next += 1) {
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
