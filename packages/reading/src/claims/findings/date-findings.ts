import type { ReadSentence } from "../../extract/stage.ts";
import type { DateChunk, Impossible, Item } from "../../text/item.ts";
import type { Noticed } from "./material/evidence.ts";

/**
 * A date that cannot be as stated is a finding: its weekday is another day's, its month or calendar does not have it, or it
 * lies after the report for something that has happened. The claim keeps what is stated.
 */
export function dateFindings(
  { items, chunks }: ReadSentence,
  raw: string,
  published: string | null,
): readonly Noticed[] {
  const found: Noticed[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== "date") continue;
    const impossible = chunk.impossible ?? tooLate(items, chunk, published);
    if (impossible === null) continue;
    const { start, end, value } = chunk;
    const { why, stated } = impossible;
    const detail = { quote: raw.slice(start, end), value, why, stated };
    found.push({ code: "impossible-date", severity: "warning", start, end, detail });
  }
  return found;
}

/** Items before a date in which its predicate is looked for. */
const REACH = 12;

/** A stated day after that of the report, with an outcome before it that is told as done (`قتل 20 في 3 أيار 2041`). */
function tooLate(
  items: readonly Item[],
  chunk: DateChunk,
  published: string | null,
): Impossible | null {
  if (published === null || chunk.basis !== "stated" || chunk.grain !== "day") return null;
  if (chunk.from === null || chunk.from <= published.slice(0, 10)) return null;
  const at = items.findIndex((item) => item.chunk === chunk);
  let done = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || ENDS.some((tag) => item.tags.includes(tag))) break;
    // What is planned, agreed, or lasts until then is no past
    if (AHEAD.some((tag) => item.tags.includes(tag)) || UNTIL.has(item.word)) return null;
    if (/^س[يتن]/u.test(item.word) && item.tags.includes("pred")) return null;
    if (item.tags.includes("pred") && PAST.has(item.sense?.measure ?? "")) done = true;
  }
  return done ? { why: "future", stated: chunk.value } : null;
}

const ENDS: readonly string[] = ["stop", "clause", "quote"];
const AHEAD: readonly string[] = ["future", "agree", "aim", "until-then", "plan", "neg", "not"];
const UNTIL: ReadonlySet<string> = new Set(
  "حتي قبل لغايه بحلول until till by before to".split(" "),
);
/** Outcomes that befall: who is killed in a month to come is a slip of the pen. */
const PAST: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "missing",
  "captured",
  "escaped",
  "bodies",
]);
