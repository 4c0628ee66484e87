/** Whom a dossier is for, from the widest circle to the narrowest. */
export const PROFILES = ["public", "partners", "court"] as const;
export type Profile = (typeof PROFILES)[number];

/**
 * What each profile takes out besides the case's own list: whoever works on the case together may know
 * the names and still needs no number to call; a court gets what the reports say.
 */
export const TAKES_OUT: Readonly<
  Record<
    Profile,
    { readonly persons: boolean; readonly contacts: boolean; readonly deciders: boolean }
  >
> = {
  public: { persons: true, contacts: true, deciders: true },
  partners: { persons: false, contacts: true, deciders: false },
  court: { persons: false, contacts: false, deciders: false },
};
