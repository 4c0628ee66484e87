/** Whom a dossier is for, from the widest circle to the narrowest. */
export const PROFILES = ["public", "partners", "court"] as const;
export type Profile = (typeof PROFILES)[number];

/**
 * What each profile takes out besides the case's own list: whoever works on the case together may know
 * the names and still needs no number to call; a court gets what the reports say. `hashes`: those by which a guesser would know
 * what is hidden, with ids, offsets and lengths; a court gets them to prove with.
 */
export const TAKES_OUT: Readonly<
  Record<
    Profile,
    {
      readonly persons: boolean;
      readonly contacts: boolean;
      readonly deciders: boolean;
      readonly hashes: boolean;
    }
  >
> = {
  public: { persons: true, contacts: true, deciders: true, hashes: true },
  partners: { persons: false, contacts: true, deciders: false, hashes: true },
  court: { persons: false, contacts: false, deciders: false, hashes: false },
};
