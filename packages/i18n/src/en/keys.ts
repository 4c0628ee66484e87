/** The list of keys. */
export interface KeysMessages {
  readonly title: string;
  /** That a letter means the key, whatever it types. */
  readonly note: string;
  readonly everywhere: string;
  readonly tab: string;
  readonly leave: string;
  readonly open: string;
  readonly cells: string;
  readonly words: string;
  readonly pick: string;
  readonly add: string;
  readonly pictures: string;
  readonly marks: string;
  readonly ends: string;
}

export const keys: KeysMessages = {
  title: "Keys",
  note: "A letter means its key, whatever the keyboard types with it.",
  everywhere: "Everywhere",
  tab: "to the next thing that can be done",
  leave: "close, leave without recording",
  open: "open its words",
  cells: "from value to value, to the side that they point to",
  words: "from word to word and line to line",
  pick: "with an arrow key: pick what lies between",
  add: "add a figure on the picked words",
  pictures: "Pictures",
  marks: "from mark to mark",
  ends: "to the first, to the last",
};
