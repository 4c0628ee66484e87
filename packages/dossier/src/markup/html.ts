/** A piece of HTML that is safe to write: made by {@link html} or {@link trusted} only. */
export interface Html {
  readonly markup: string;
}

/** What a template takes: text is escaped, HTML goes in as it is, nothing is written for null. */
export type Part = Html | string | number | null | readonly Part[];

/** Tagged template: every interpolated string is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const literals = tight(strings);
  let markup = literals[0] ?? "";
  for (let at = 1; at < literals.length; at += 1) {
    markup += write(parts[at - 1] ?? null) + (literals[at] ?? "");
  }
  return { markup };
}

const TIGHT = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The literals of a template without the indentation that its source has for its readers. */
function tight(strings: TemplateStringsArray): readonly string[] {
  let literals = TIGHT.get(strings);
  if (literals === undefined) {
    // A formatter breaks a line before `>` where white space between the elements would count.
    literals = strings.map((literal) => literal.replace(/\n\s*(?=>)/g, "").replace(/\n\s*/g, "\n"));
    TIGHT.set(strings, literals);
  }
  return literals;
}

/** Marks a string of our own (style, script, drawn path) as HTML. Never for words of a report. */
export function trusted(markup: string): Html {
  return { markup };
}

/** Escapes text for element content and quoted attributes. */
export function escapeText(text: string): string {
  // Nearly no string has any, and one class of letters is looked for five times as fast as three ways to match.
  if (!MAYBE_SPECIAL.test(text)) return text;
  return text.replace(SPECIAL, (unit) => ESCAPES.get(unit) ?? reference(unit));
}

function write(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  if ("markup" in part) return part.markup;
  // Joined at every level, a large page would be copied once for each.
  let all = "";
  for (const each of part) all += write(each);
  return all;
}

// A raw CR would be read back as LF and a raw NUL or lone surrogate as U+FFFD, so that a text in the
// file would not be the text that was read; a raw bidi control would reorder the source of the file.
const SPECIAL =
  /[&<>"'\r\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The same and every surrogate, also those of a pair. */
const MAYBE_SPECIAL = /[&<>"'\r\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["\r", "&#13;"],
  ["\0", "\ufffd"],
]);

function reference(unit: string): string {
  const code = unit.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff ? "\ufffd" : `&#x${code.toString(16)};`;
}
