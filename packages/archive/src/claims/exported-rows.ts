import { headKey } from "./claims-columns.ts";

/**
 * Whether a row of a table that Tarjih exported states a number that answers a question: not what was denied, only asked, rejected,
 * recognised in a picture and not compared, or of a measure that is only likely. As a row of a coder, which has no column for any of it, it would be a claim like the others:
 * "denied that 90 were killed" stood against 12 as 90. Every row, where the table is somebody's own.
 */
export function answersIn(head: readonly string[]): (cells: readonly string[]) => boolean {
  const at = (name: string): number => head.findIndex((cell) => headKey(cell) === name);
  const [question, stance, high] = [at("questionid"), at("stance"), at("high")];
  const likely = at("likely");
  if (question < 0) return () => true;
  return (cells) => {
    const cell = (index: number): string => (cells[index] ?? "").trim();
    // "Nobody was killed" is denied, and an answer: none
    const isDenied = cell(stance) === "denied" && cell(high) !== "0";
    return cell(question) !== "" && !isDenied && cell(likely) !== "true";
  };
}
