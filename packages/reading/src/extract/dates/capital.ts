import type { DateChunk } from "../../text/item.ts";
import type { Match, Rule } from "../rule.ts";
import type { ReportContext } from "../stage.ts";

type Read = Rule<DateChunk, ReportContext>["read"];

/** The reading only where the month `m` and the weekday `w` begin with a capital: "may", "march", "sat", "sun". */
export function capital(read: Read): Read {
  return (match, context) =>
    isUpper(match, context, "m") && isUpper(match, context, "w") ? read(match, context) : null;
}

function isUpper(match: Match, context: ReportContext, name: string): boolean {
  const item = match.get(name);
  if (item === null) return true;
  const letter = context.raw.charAt(item.start);
  return letter !== letter.toLowerCase();
}
