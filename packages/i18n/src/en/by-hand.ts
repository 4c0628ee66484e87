/** Adding a figure by hand, in the reader. */
export interface ByHandMessages {
  /** Label of what is picked in a text. */
  readonly picked: string;
  /** How to pick without a mouse, below a text. */
  readonly keys: string;
  readonly add: string;
  readonly leave: string;
  /** Before the figures that stand on these words already. */
  readonly readHere: string;
  /** Of a slot that nobody fills. */
  readonly unsaid: string;
  readonly source: string;
  readonly outlet: string;
  readonly another: string;
  readonly sourceWords: string;
  readonly sourceKind: string;
  /** At a figure that a person added. */
  readonly mark: string;
}

export const byHand: ByHandMessages = {
  picked: "Picked in the text",
  keys: "Select words to add a figure that was not read. By keyboard: arrow keys go from word to word, Shift with them picks, Enter adds, Escape leaves it.",
  add: "Add a figure",
  leave: "Leave it",
  readHere: "Read here already; put it right there:",
  unsaid: "not said",
  source: "Who says it",
  outlet: "the report itself",
  another: "somebody else, in words …",
  sourceWords: "Who, as the text has it",
  sourceKind: "What they are",
  mark: "by hand",
};
