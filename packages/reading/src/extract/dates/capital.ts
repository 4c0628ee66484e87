import type { DateChunk } from "../../text/item.ts";
import type { Match, Rule } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { isDayInName } from "./day-in-name.ts";

type Read = Rule<DateChunk, ReportContext>["read"];

/** The reading only where a month `m` or weekday `w` that is also a word begins with a capital: "may", "march", "sat". */
export function capital(read: Read): Read {
  return (match, context) =>
    isUpper(match, context, "m") &&
    isUpper(match, context, "w") &&
    !endsName(match, context) &&
    !isInName(match, context)
      ? read(match, context)
      : null;
}

/** "July 7 road": the day is part of a name. */
function isInName(match: Match, { raw }: ReportContext): boolean {
  const dated = match.get("m") !== null && match.get("y") === null;
  const { items, from, to } = match;
  const head = match.get("d") === null && items[to]?.chunk?.kind === "quantity" ? to + 1 : to;
  return dated && isDayInName(items, from, head, raw);
}

/** "Omar Mon last week": a name of two words, and no Monday. */
function endsName(match: Match, context: ReportContext): boolean {
  const day = match.get("w");
  const before = match.items[match.from - 1];
  if (day?.tags.includes("weak") !== true || match.from < 2 || before === undefined) return false;
  return (
    before.chunk === null && /^\p{Lu}\p{Ll}/u.test(context.raw.slice(before.start, before.end))
  );
}

function isUpper(match: Match, context: ReportContext, name: string): boolean {
  const item = match.get(name);
  if (item === null || !item.tags.includes("weak")) return true;
  const letter = context.raw.charAt(item.start);
  return letter !== letter.toLowerCase();
}
