import type { Messages } from "@tarjih/i18n";
import { MEASURES } from "@tarjih/reading";
import { NotAnswered } from "./ask.ts";

/** What is wrong with a query and what to write instead; null where the failure is another one. */
export function queryProblem(error: Error | null, query: string, say: Messages): string | null {
  if (!(error instanceof NotAnswered) || error.code !== "bad-request") return null;
  const { code, value, start } = factsOf(error.message);
  const known = Object.entries(say.search.problems).find(([name]) => name === code);
  const measures = MEASURES.map((each) => say.codes.measures[each].name).join(", ");
  const at = Array.from(query.slice(0, start)).length + 1;
  return known?.[1]({ value, at, measures }) ?? null;
}

interface Facts {
  readonly code: string;
  readonly value: string;
  readonly start: number;
}

/** The server tells a problem of a query as JSON. */
function factsOf(detail: string): Facts {
  try {
    const told: unknown = JSON.parse(detail);
    if (typeof told === "object" && told !== null && "code" in told) {
      return {
        code: String(told.code),
        value: "value" in told ? String(told.value) : "",
        start: "start" in told ? Number(told.start) : 0,
      };
    }
  } catch {
    // Another failure, in other words.
  }
  return { code: "", value: "", start: 0 };
}
