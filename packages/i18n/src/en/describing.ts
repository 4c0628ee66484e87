/** Setting who published a report and when, where the report does not say it. */
export interface DescribingMessages {
  readonly open: string;
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly url: string;
  readonly published: string;
  /** Before days that the text names near its beginning. */
  readonly inText: string;
  /** Where it is kept. */
  readonly inFile: (file: string) => string;
  readonly inCase: string;
  /** Why it cannot be set here, and where it is. */
  readonly within: (file: string) => string;
  /** Before what stood there before the last change. */
  readonly before: string;
  readonly takeBack: string;
  /** To the next of so many other reports without a day. */
  readonly next: (count: number) => string;
  readonly shut: string;
  /** At the ledger: what would make its verdicts surer. */
  readonly undated: (count: number) => string;
  readonly noDays: string;
}

export const describing: DescribingMessages = {
  open: "Set source and date",
  title: "Source and date",
  outlet: "Outlet",
  author: "Author",
  url: "Address",
  published: "Day of publication",
  inText: "Named at the head of the text:",
  inFile: (file) =>
    `Kept in \u2068${file}\u2069 beside the report, so that the next reading knows it too.`,
  inCase: "Kept in the case file: it was opened without its folder.",
  within: (file) =>
    `This report came in \u2068${file}\u2069: put what is known of it into \u2068${file}.meta.yaml\u2069 beside that file.`,
  before: "Before:",
  takeBack: "Take back",
  next: (count) => `Next report without a date (${count} left)`,
  shut: "Close",
  undated: (count) => (count === 1 ? "1 report without a date" : `${count} reports without a date`),
  noDays: "the event has no days yet",
};
