/** What several windows on one case tell. */
export interface WindowsMessages {
  readonly changed: string;
}

export const windows: WindowsMessages = {
  changed: "Changed in another window or by another program. What you see is how it stands now.",
};
