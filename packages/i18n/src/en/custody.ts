/** Sentences about keeping a case and passing it on: verifying, locking, packages. */
export interface CustodyMessages {
  readonly verify: {
    readonly head: string;
    readonly expect: string;
    readonly exampleHead: string;
    readonly exampleExpect: string;
    readonly progress: string;
    readonly headLine: (hash: string) => string;
    readonly holds: (hash: string) => string;
    readonly onlyCases: string;
    readonly notAHash: (value: string) => string;
  };
}

export const custody: CustodyMessages = {
  verify: {
    head: "print the head of the journal alone, to note it elsewhere",
    expect: "the journal must still hold this head, noted earlier",
    exampleHead: "one hash that stands for everything done so far; keep it somewhere else",
    exampleExpect: "nothing noted then was cut off or made anew since",
    progress: "verifying",
    headLine: (hash) => `head: ${hash}`,
    holds: (hash) => `  the journal still holds ${hash}`,
    onlyCases: "--head and --expect are for case files; a dossier has no journal.",
    notAHash: (value) => `“${value}” is not a head: 64 digits and letters a to f.`,
  },
};
