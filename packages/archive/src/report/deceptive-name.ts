/** Direction overrides: `gpj.trop\u202Eer.txt` shows its end as its middle. Plain marks (U+200E) are common in exports and turn nothing round. */
const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/u;

/** True where a file's name can be shown as another one than it is. */
export function isDeceptiveName(name: string): boolean {
  return OVERRIDES.test(name) || /\p{Cc}/u.test(name);
}
