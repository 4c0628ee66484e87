/** What is typed and not saved yet, where more than a reason is typed. */
export interface UnsavedMessages {
  readonly stays: string;
  /** Somebody else saved what it stands on. */
  readonly meanwhile: string;
  readonly throwAway: string;
  readonly thrown: string;
  readonly bringBack: string;
}

export const unsaved: UnsavedMessages = {
  stays:
    "Not saved. It stays here while you look at other views, until this window is closed or loaded anew.",
  meanwhile:
    "Meanwhile something else was saved. What you typed here stands in front of it, and is not saved.",
  throwAway: "Throw away what is not saved",
  thrown: "Thrown away.",
  bringBack: "Bring it back",
};
