import type { EditedText } from "./edits.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * Copies a value with every string through `words` and every passage of a report moved into its edited
 * text. A claim's passage is re-sliced, so that a quote is what stands there now.
 */
export function rewrite<T>(
  value: T,
  edited: ReadonlyMap<string, EditedText>,
  words: (text: string) => string,
): T {
  const copied = copy(value, undefined, edited, words);
  if (!isLike(value, copied)) throw new TypeError("rewrite: the copy lost the shape of its value");
  return copied;
}

/** Only strings and offsets differ between a value and its copy. */
function isLike<T>(value: T, copied: unknown): copied is T {
  return typeof copied === typeof value && Array.isArray(copied) === Array.isArray(value);
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function copy(
  value: unknown,
  within: EditedText | undefined,
  edited: ReadonlyMap<string, EditedText>,
  words: (text: string) => string,
): unknown {
  if (typeof value === "string") return words(value);
  if (Array.isArray(value)) return value.map((item) => copy(item, within, edited, words));
  if (!isRecord(value)) return value;
  const text = textOf(value, edited) ?? within;
  const moved: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const isOffset = typeof item === "number" && (name === "start" || name === "end");
    moved[name] =
      isOffset && text !== undefined ? text.moved(item, name) : copy(item, text, edited, words);
  }
  return requote(moved, text);
}

/** Claims name their report as `report`, readings hold it. */
function textOf(record: Json, edited: ReadonlyMap<string, EditedText>): EditedText | undefined {
  const { report } = record;
  if (typeof report === "string") return edited.get(report);
  if (typeof report !== "object" || report === null || !("id" in report)) return undefined;
  return typeof report.id === "string" ? edited.get(report.id) : undefined;
}

function requote(record: Json, text: EditedText | undefined): Json {
  const { quote, start, end } = record;
  if (text === undefined || typeof quote !== "string") return record;
  if (typeof start !== "number" || typeof end !== "number" || end <= start) return record;
  return { ...record, quote: text.text.slice(start, end) };
}
