import { latestWeighing, listDecisions, readReports, type CaseFile } from "@tarjih/casefile";
import { fold } from "@tarjih/reading";

/**
 * Whether a name stands anywhere in what a case says: texts, titles, senders, outlets, paths and addresses, rows coded by hand, words
 * of decisions. A name that was mistyped hides nobody, and whoever typed it thinks that it does.
 */
export function isNamed(file: CaseFile, name: string): boolean {
  const wanted = plain(name);
  const has = (words: string | null | undefined): boolean =>
    typeof words === "string" && plain(words).includes(wanted);
  const reports = readReports(file);
  const isReported = reports.some(({ report, text }) =>
    [text, report.title, report.author, report.outlet, report.path, report.url].some(has),
  );
  if (isReported) return true;
  const coded = latestWeighing(file)?.weighing.figures.filter(({ row }) => row !== undefined) ?? [];
  return (
    coded.some(({ chain, subject }) => has(subject) || chain.some(({ source }) => has(source))) ||
    // The decision on the name itself has it too.
    listDecisions(file).some(
      ({ kept, ruling }) => ruling !== null && has(JSON.stringify([kept.value, kept.why])),
    )
  );
}

/** Blanks, lines and marks between the parts of a name may be others. */
function plain(words: string): string {
  return fold(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
