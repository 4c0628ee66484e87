/** Words about in whose name something is decided. */
export interface SigningMessages {
  /** Nobody said who decides. */
  readonly needed: string;
  /** What `--by` is, in every command that has it. */
  readonly by: string;
  /** `--by` with nothing in it. */
  readonly empty: string;
  readonly ask: string;
  readonly kept: (path: string) => string;
  /** In the workbench. */
  readonly title: string;
  readonly why: string;
  readonly name: string;
  readonly sign: string;
  readonly leave: string;
}

export const signing: SigningMessages = {
  needed:
    "Nothing was recorded: a decision stands in the journal with who made it. Say --by NAME, or set TARJIH_WHO; at a terminal you are asked once.",
  by: "whose name the journal has; without it TARJIH_WHO, or the one that was asked for once at a terminal",
  empty: "--by needs a name.",
  ask: "Who decides? Your name as the journal shall have it: ",
  kept: (path) => `name kept in ${path}; remove that file to be asked again`,
  title: "Who decides?",
  why: "A decision stands in the journal with who made it, when and why. You are asked once.",
  name: "Your name as the journal shall have it",
  sign: "Sign with this name",
  leave: "Leave",
};
