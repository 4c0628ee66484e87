/** Between the margins of an A4 sheet, in twentieths of a point. */
const SHEET = 9638;

/** Shares of the sheet by the class of a table; where all were alike, the words of a report stood two in a line. */
const SHARES: Readonly<Record<string, readonly number[]>> = {
  answers: [11, 10, 33, 16, 17, 13],
  reports: [7, 23, 13, 15, 11, 18, 13],
  ledger: [46, 11, 15, 11, 17],
  timeline: [24, 76],
};

/** Width of each column of a table, as many as its head has. */
export function columnWidths(name: string, columns: number): readonly number[] {
  const shares = SHARES[name.split(" ")[0] ?? ""];
  const fitting =
    shares?.length === columns ? shares : Array.from({ length: columns }, () => 100 / columns);
  return fitting.map((share) => Math.round((share * SHEET) / 100));
}
