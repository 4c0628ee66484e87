import type { EditedText } from "./edits.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * A value with every string through `words` and every passage of a report moved into its edited
 * text; the value itself is left as it is. A claim's passage is re-sliced, so that a quote is what stands there now.
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
  if (Array.isArray(value)) {
    const moved = value.map((item) => copy(item, within, edited, words));
    return moved.every((item, at) => item === value[at]) ? value : moved;
  }
  if (!isRecord(value)) return value;
  const text = textOf(value, edited) ?? within;
  // A million pairs come out as they are: only what changes is copied.
  let moved: Record<string, unknown> | null = null;
  for (const name of Object.keys(value)) {
    const item = value[name];
    const isOffset = typeof item === "number" && (name === "start" || name === "end");
    const other =
      isOffset && text !== undefined ? text.moved(item, name) : copy(item, text, edited, words);
    if (other === item) continue;
    moved ??= { ...value };
    moved[name] = other;
  }
  return requote(moved ?? value, text);
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
  const words = text.text.slice(start, end);
  return words === quote ? record : { ...record, quote: words };
}
