/** Words of the check that a dossier carries. */
export interface SelfCheckMessages {
  readonly about: string;
  readonly button: string;
  readonly limits: string;
  /** Below a list of pairs that is cut. */
  readonly morePairs: (count: number) => string;
  readonly found: Readonly<
    Record<
      | "good"
      | "bad"
      | "data"
      | "page"
      | "code"
      | "text"
      | "passage"
      | "mark"
      | "printed"
      | "cell"
      | "unable"
      | "broken",
      string
    >
  >;
}

export const selfCheck: SelfCheckMessages = {
  about:
    "This file checks itself, without a network: every hash, every passage sliced from its text again, every printed value, low, best and high made again from the data inside.",
  button: "Check this file",
  limits:
    "If nothing happens when the button is pressed, scripts are switched off or the check itself was altered: the browser then refuses to run it. Whoever alters everything in the file together, the check too, is found only by the two ways below. How low, best and high follow from the answers is computed by the command, not by the button.",
  morePairs: (count) =>
    `… and ${count} more ${count === 1 ? "pair" : "pairs"} of these kinds; all of them are in the data inside this file`,
  found: {
    good: "Nothing is altered. Texts, passages and cells looked at:",
    bad: "This file is not as it was made. Points found:",
    data: "The data inside is not the data that its hash belongs to. Stated:",
    page: "What the page shows is not what its hash belongs to: a word, a number, a link or a mark was altered (an extension of the browser may do that too).",
    code: "The style or a script was altered:",
    text: "A text does not have its hash. Report:",
    passage: "A claim is not what stands at its place in the text:",
    mark: "The page marks other words than those of the claim:",
    printed: "A text or a hash is printed otherwise than in the data. Report:",
    cell: "A printed number is not what the data gives:",
    unable:
      "This browser cannot compute hashes here. Open the file in another one, or use the command below.",
    broken: "The check could not be carried out; parts of the file are missing or altered:",
  },
};
