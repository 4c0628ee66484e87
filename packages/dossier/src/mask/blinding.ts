/**
 * How hashes leave a case where what they are of has something hidden. The case file gives it, as it keeps the secret that it takes; where
 * there is none yet such a hash is withheld and an id made of one becomes a number.
 */
export interface Blinding {
  /** A commitment in the place of a SHA-256 in hex. */
  readonly hash: (sha256: string) => string;
  /** In the place of an id that is made of one. */
  readonly id: (id: string) => string;
}
