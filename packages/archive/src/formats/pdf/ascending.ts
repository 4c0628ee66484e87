/** A text whose ranges go upwards, and the ranges that went downwards as they were read. */
export interface Ascending {
  readonly text: string;
  readonly turned: readonly string[];
}

const RANGE =
  /(?<![0-9٠-٩][-–—.,:/٫٬]?)([1-9][0-9]{0,6}|[١-٩][٠-٩]{0,6})([-–—])([1-9][0-9]{0,6}|[١-٩][٠-٩]{0,6})(?![-–—.,:/٫٬]?[0-9٠-٩])/gu;
const EASTERN_ZERO = 0x0660;

/**
 * In a line from the right, `7-5` and `5-7` can look the same: programs differ in how they set a dash between
 * two numbers. A range goes upwards, so one that goes down is turned, and told.
 */
export function ascendingRanges(line: string): Ascending {
  const turned: string[] = [];
  const text = line.replaceAll(RANGE, (all: string, a: string, dash: string, b: string) => {
    if (isEastern(a) !== isEastern(b) || valueOf(a) <= valueOf(b)) return all;
    turned.push(all);
    return `${b}${dash}${a}`;
  });
  return { text, turned };
}

function isEastern(number: string): boolean {
  return number.charCodeAt(0) > EASTERN_ZERO;
}

function valueOf(number: string): number {
  const western = number.replaceAll(/[٠-٩]/gu, (digit) =>
    String(digit.charCodeAt(0) - EASTERN_ZERO),
  );
  return Number(western);
}
