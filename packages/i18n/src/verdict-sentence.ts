import type { MissingFact, Reason, Verdict } from "@tarjih/reading";
import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import type { VerdictCode } from "./en/verdicts.ts";

/** A verdict with its reason as one sentence; falls back to their names for a pair without one. */
export function verdictSentence(
  lang: "ar" | "en",
  verdict: Verdict,
  because: Reason,
  missing?: MissingFact,
): string {
  const { verdicts, codes } = lang === "ar" ? ar : en;
  if (because === "denial" && missing === "as-of") return verdicts.deniedBefore;
  if (missing !== undefined) return verdicts.missing[missing];
  const code = `${verdict}/${because}`;
  if (isVerdictCode(code, verdicts.because)) return verdicts.because[code];
  return `${codes.verdicts[verdict].name}: ${verdicts.reasons[because]}`;
}

function isVerdictCode(
  code: string,
  because: Readonly<Record<VerdictCode, string>>,
): code is VerdictCode {
  return Object.hasOwn(because, code);
}
