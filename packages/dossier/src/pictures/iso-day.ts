/** The ISO date of a day counted from 1970-01-01: what `dayNumber` undoes. Own arithmetic, as this package has no calendar. */
export function isoDay(day: number): string {
  // March comes first, so that the leap day is the last of its year.
  const days = day + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year + era * 400 + (month <= 2 ? 1 : 0)).padStart(4, "0")}-${two(month)}-${two(date)}`;
}
