/** What the marks in a text mean, and the numbers in it that became no figure. */
export interface ReadingMarksMessages {
  readonly legend: string;
  readonly title: string;
  readonly none: string;
  /** Below those that were not understood. */
  readonly add: string;
  readonly more: (count: number) => string;
  /** Of a text so long that not all of it was looked at. */
  readonly partly: (letters: number) => string;
}

export const readingMarks: ReadingMarksMessages = {
  legend: "Marks in the text",
  title: "Numbers not read as figures",
  none: "Every number is part of a figure or a date.",
  add: "Select one in the text to add it as a figure.",
  more: (count) => `and ${count} more`,
  partly: (letters) => `Looked at in the first ${letters} letters of the text only.`,
};
