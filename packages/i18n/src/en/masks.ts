/** Why a name is hidden: the case's list, or what made it a private person. */
export type MaskReason =
  | "list"
  | "cue"
  | "given-name"
  | "nickname"
  | "initials"
  | "age"
  | "context"
  | "source"
  | "sender"
  | "note";

/** Words about who is hidden in what leaves a case. */
export interface MasksMessages {
  readonly command: string;
  readonly mask: string;
  readonly unmask: string;
  readonly reason: string;
  readonly exampleList: string;
  readonly exampleMask: string;
  readonly exampleUnmask: string;
  readonly exampleUndo: string;
  readonly because: Readonly<Record<MaskReason, string>>;
  /** How often a text has the name, how many reports have it as their sender, author or in their title, and how many in either way. */
  readonly mentions: (count: number, described: number, reports: number) => string;
  readonly hidden: (count: number) => string;
  readonly shown: (name: string) => string;
  readonly nobody: string;
  readonly readFirst: string;
  readonly needsReason: string;
  readonly oneOnly: string;
  readonly recorded: (id: string) => string;
}

export const masks: MasksMessages = {
  command: "list who is hidden in what leaves the case and why; hide a name, or show one",
  mask: "hide this name in everything that leaves, for every profile",
  unmask: "show this name: whoever bears it answers for it in public, or asked for it",
  reason: "why, in words; needed with --mask and --unmask",
  exampleList: "who is hidden, and what told so",
  exampleMask: "a name that was missed",
  exampleUnmask: "somebody who may be named",
  exampleUndo: "take such a decision back",
  because: {
    list: "on the list of the case",
    cue: "a word before the name says that it is a private person",
    "given-name": "a given name",
    nickname: "a nickname, said to be one",
    initials: "initials",
    age: "a name with an age",
    context: "what is said of the name is said of persons only",
    source: "a person who is the source of something, without an office",
    sender: "who sends messages or mails, or gets them",
    note: "named in what the team wrote",
  },
  mentions: (count, described, reports) => {
    const parts = [
      ...(count > 0 || described === 0 ? [count === 1 ? "1 mention" : `${count} mentions`] : []),
      ...(described > 0 ? [`sender, author or in the title of ${described}`] : []),
    ];
    return `${parts.join(", ")} in ${reports === 1 ? "1 report" : `${reports} reports`}`;
  },
  hidden: (count) =>
    count === 1
      ? "1 name is hidden where the case is published:"
      : `${count} names are hidden where the case is published:`,
  shown: (name) => `shown by decision: ${name}`,
  nobody: "Nobody is hidden.",
  readFirst: "Names may have been missed: read what you publish.",
  needsReason: "Say why: --reason “…”.",
  oneOnly: "Either --mask or --unmask, not both.",
  recorded: (id) => `recorded: ${id}. Write the dossier anew for it to count.`,
};
