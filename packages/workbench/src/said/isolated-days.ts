/** A day or a month, year first. */
const DAY = /\d{4}-\d{2}(?:-\d{2})?/g;

/**
 * Days behind Arabic words are set apart from them: without that "2031-05-04" stands as "04-05-2031" there, in a line of
 * either direction.
 */
export function isolatedDays(text: string): string {
  const from = text.search(/\p{Script=Arabic}/u);
  if (from < 0) return text;
  return text.slice(0, from) + text.slice(from).replaceAll(DAY, "\u2066$&\u2069");
}
