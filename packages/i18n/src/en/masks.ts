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
  | "note"
  | "suspicion";

/** Why a word may be somebody's name, though nothing tells that it is one. */
export type SuspicionReason =
  "capital" | "name-word" | "unknown-word" | "position" | "again" | "weighed";

/** Why a word that looks like a name stays, though no list has it. */
export type StandingReason =
  "weighed" | "position" | "place" | "proper" | "thing" | "word" | "office" | "unsure" | "signs";

/** Words about who is hidden in what leaves a case. */
export interface MasksMessages {
  readonly command: string;
  readonly mask: string;
  readonly unmask: string;
  readonly reason: string;
  readonly exampleList: string;
  readonly exampleMask: string;
  readonly exampleUnmask: string;
  readonly exampleSeveral: string;
  readonly exampleUndo: string;
  readonly because: Readonly<Record<MaskReason, string>>;
  readonly suspicion: Readonly<Record<SuspicionReason, string>>;
  readonly standing: Readonly<Record<StandingReason, string>>;
  /** Over the names that are hidden on suspicion alone, and over those that look like names and stay. */
  readonly suspected: (count: number) => string;
  readonly stands: (count: number) => string;
  /** Over those who stay named because something vouches for them, and the words that do for one. */
  readonly named: (count: number) => string;
  readonly vouched: (words: string) => string;
  /** What was written for the public though so many names and words of these lists were not decided on. */
  readonly undecided: (count: number, command: string) => string;
  readonly decideThem: string;
  /** How often a text has the name, how many reports have it as their sender, author or in their title, and how many in either way. */
  readonly mentions: (count: number, described: number, reports: number) => string;
  readonly hidden: (count: number) => string;
  readonly shown: (name: string) => string;
  readonly nobody: string;
  readonly readFirst: string;
  readonly needsReason: string;
  readonly needsName: string;
  /** The name that was decided on is nowhere in the case. */
  readonly nowhere: (name: string) => string;
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
  exampleSeveral: "several names at once",
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
    suspicion: "may be somebody's name, and nothing says that it is none",
  },
  suspicion: {
    capital: "a capital within a sentence, and on no list of places, bodies or words",
    "name-word": "a name that is a word too, where somebody can stand",
    "unknown-word": "no dictionary has it",
    position: "stands where only persons stand",
    again: "hidden elsewhere",
    weighed: "what it is and what stands beside it weigh for a name",
  },
  standing: {
    weighed: "may be a name: weighed nearly as one",
    position: "stands where somebody would",
    place: "stands as a place",
    proper: "a dictionary has it as a name of no person",
    thing: "what stands beside it says a thing",
    word: "a word as well as a name",
    office: "of somebody who bears an office",
    unsure: "no dictionary has it",
    signs: "signs a report",
  },
  suspected: (count) =>
    count === 1
      ? "1 more is hidden only because it may be somebody's name:"
      : `${count} more are hidden only because they may be somebody's name:`,
  stands: (count) =>
    count === 1
      ? "1 word looks like a name and stays visible:"
      : `${count} words look like names and stay visible:`,
  named: (count) =>
    count === 1
      ? "1 name stays because something vouches for it:"
      : `${count} names stay because something vouches for them:`,
  vouched: (words) => `stays: ${words}`,
  undecided: (count, command) =>
    count === 1
      ? `note: 1 word or name that may be a private person's stays visible and was not decided on. Read it: ${command}`
      : `note: ${count} words and names that may be a private person's stay visible and were not decided on. Read them: ${command}`,
  decideThem:
    "Decide with --unmask NAME or --mask NAME, or in case.yaml under unmask: or mask:; a place or an outlet goes under places: or actors:.",
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
  needsName: "Name whom: --mask “…” or --unmask “…”.",
  nowhere: (name) =>
    `note: “${name}” stands nowhere in this case. Look at the spelling: what is spelt otherwise there is not meant by it.`,
  needsReason: "Say why: --reason “…”.",
  oneOnly: "Either --mask or --unmask, not both.",
  recorded: (id) => `recorded: ${id}. Write the dossier anew for it to count.`,
};
