/** A mark that editors on Windows put before the first line of a file, and nobody types. */
const MARK = /^\uFEFF/u;

/** The one way in which a new passphrase is taken: `آ` is one letter on one keyboard and two on another, and nobody sees which. */
export function plainPassphrase(passphrase: string): string {
  return passphrase.replace(MARK, "").normalize("NFC");
}

/** The ways in which a passphrase may have been taken when a file was locked, as it is written first; each is a guess that costs a second. */
export function passphraseWays(passphrase: string): readonly string[] {
  const plain = plainPassphrase(passphrase);
  return [...new Set([passphrase, plain, plain.normalize("NFD")])];
}
