import type { Statement } from "../align/statement.ts";

/** One hospital, clinic or morgue by its name or as a word; "hospital officials", `مصادر المشافي` are of several. */
const HOUSE =
  /\b(?:hospital|clinic|infirmary|medical\s+cent(?:re|er)|morgue)$|(?:^|\s)(?:ال)?(?:مستشفى|مشفى|مستوصف)(?!\p{L})/iu;
const MINISTRY = /ministr|وزار|directorate|مديري/iu;
const BROUGHT: ReadonlySet<string> = new Set(["wounded", "killed", "bodies"]);

/**
 * "Injured: 47", in the notice of one hospital: those who were brought there. A larger number by somebody else may have others who were taken elsewhere; a smaller
 * one has not even these.
 */
export function isOfOneHouse({ figure, report }: Statement): boolean {
  if (!BROUGHT.has(figure.measure) || figure.chain.length !== 1) return false;
  const name = report.outlet ?? "";
  return HOUSE.test(name) && !MINISTRY.test(name);
}
