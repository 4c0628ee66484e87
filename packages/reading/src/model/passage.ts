/** Half-open range `[start, end)` of UTF-16 units in a report's text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}
