/**
 * The name of a file that begins with digits, or a switch of a command: `14-broken.pdf`, `--ocr`. Of a path only where it
 * begins: set apart, the end of `reports/14-broken.pdf` would stand before its folder.
 */
const NAME =
  "(?<![\\p{L}\\p{N}+]|[\\p{Script=Latin}\\p{N}._-]/)(?:--?(?=\\p{Script=Latin})|\\p{N}[\\p{N}._/-]*(?=\\p{Script=Latin}))[\\p{Script=Latin}\\p{N}._@/-]*[\\p{Script=Latin}\\p{N}]";
/** A number with the sign that says which end it is. */
const BOUND = "(?<!U\\+[0-9A-F]{4})[<>≤≥≈~≠±] ?\\p{N}[\\p{N}.,\\u066B\\u066C]*";
/** A day or a month, year first. */
const DAY = "\\d{4}-\\d{2}(?:-\\d{2})?";
const RUN = new RegExp(`(${NAME}|${BOUND}|${DAY})`, "u");
const IS_DAY = new RegExp(`^${DAY}$`, "u");

/** A piece of a line. */
export interface LinePiece {
  readonly text: string;
  /** Whether it reads from left to right and has to be set apart to do so. */
  readonly isRun: boolean;
}

/**
 * A line with what reads from left to right beside Arabic words apart: not set apart, "2031-05-04" stands as "04-05-2031"
 * behind them, in a line of either direction, "≤5" as "5≥", and "14-broken.pdf" as "broken.pdf-14". A day before them stays.
 */
export function leftToRightRuns(line: string): readonly LinePiece[] {
  const from = line.search(/\p{Script=Arabic}/u);
  if (from < 0) return [{ text: line, isRun: false }];
  let at = 0;
  return line.split(RUN).flatMap((text, index) => {
    const isRun = index % 2 === 1 && !(at < from && IS_DAY.test(text));
    at += text.length;
    return text === "" ? [] : [{ text, isRun }];
  });
}
