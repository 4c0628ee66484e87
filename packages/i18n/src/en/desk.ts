/** What people do at the workbench: come in, decide, add, set, take away. */
export interface DeskMessages {
  /** The page that somebody sees who may not come in, or asks for what is not there. */
  readonly door: {
    readonly title: string;
    /** Why an address that was good is so no more. */
    readonly used: string;
    /** What to do about it. */
    readonly again: string;
    readonly back: string;
  };
}

export const desk: DeskMessages = {
  door: {
    title: "The workbench does not open here",
    used: "The address that tarjih open prints is good for one visit, so that nobody else on this machine gets in with it. It was used already, or is not whole.",
    again:
      "Go on in the browser in which it was opened first. If that is closed, end tarjih open with Ctrl-C and start it again: it prints a new address, and the case is as you left it.",
    back: "To the workbench",
  },
};
