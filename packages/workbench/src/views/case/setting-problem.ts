import type { Messages } from "@tarjih/i18n";
import { NotAnswered } from "../../shell/ask.ts";

/** What is wrong with a description, in words; null where the failure is another one. */
export function settingProblem(error: unknown, say: Messages): string | null {
  if (!(error instanceof NotAnswered) || error.code !== "bad-request") return null;
  const { code, facts } = told(error.message);
  const known = Object.entries(say.cli.problems.caseYaml).find(([name]) => name === code);
  return known?.[1](facts) ?? null;
}

interface Told {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The server tells a mistake of a description as JSON. */
function told(detail: string): Told {
  const facts: Record<string, string | number> = {};
  try {
    const given: unknown = JSON.parse(detail);
    if (typeof given === "object" && given !== null && "code" in given && "facts" in given) {
      for (const [name, fact] of Object.entries(given.facts ?? {})) {
        if (typeof fact === "string" || typeof fact === "number") facts[name] = fact;
      }
      return { code: String(given.code), facts };
    }
  } catch {
    // Another failure, in other words.
  }
  return { code: "", facts };
}
