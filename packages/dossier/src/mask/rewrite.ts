import type { EditedText } from "./edits.ts";

type Json = Readonly<Record<string, unknown>>;

/** What becomes of a string; `about` is the report whose title, file or address it is. */
type Words = (text: string, about?: string) => string;

/** What stands over a report; by its outlet it is known, and its author is a whole name. */
const OVER: ReadonlySet<string> = new Set(["title", "path", "url"]);

/** Names of offsets: a finding about two passages has the second in `startB` and `endB`. */
const OFFSET = /^(start|end)(?:\p{Lu}\p{L}*)?$/u;

/**
 * A value with every string through `words` and every passage of a report moved into its edited
 * text; the value itself is left as it is. A claim's passage is re-sliced, so that a quote is what stands there now. What describes a
 * report (its title, its file) is told whose it is.
 */
export function rewrite<T>(value: T, edited: ReadonlyMap<string, EditedText>, words: Words): T {
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
  words: Words,
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
    if (typeof item === "string" && OVER.has(name) && isReport(value, edited)) {
      const said = words(item, value.id);
      if (said !== item) moved = { ...(moved ?? value), [name]: said };
      continue;
    }
    const side = OFFSET.exec(name)?.[1];
    const isOffset = typeof item === "number" && (side === "start" || side === "end");
    const other =
      isOffset && text !== undefined ? text.moved(item, side) : copy(item, text, edited, words);
    if (other === item) continue;
    moved ??= { ...value };
    moved[name] = other;
  }
  return requote(moved ?? value, text);
}

function isReport(
  record: Json,
  edited: ReadonlyMap<string, EditedText>,
): record is Json & { readonly id: string } {
  return typeof record.id === "string" && "title" in record && edited.has(record.id);
}

/** Claims name their report as `report`, readings hold it; pages and pictures of a report are parts of its own text. */
function textOf(record: Json, edited: ReadonlyMap<string, EditedText>): EditedText | undefined {
  if (isReport(record, edited)) return edited.get(record.id);
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
