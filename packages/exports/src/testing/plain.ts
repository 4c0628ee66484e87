/** Names so short that other words have their letters in a row are looked for as whole words. */
const SHORT = /^[A-Za-z]{1,4}$/;

/** Whether a text tells a name, in whatever spelling; a short Latin one as a word of its own. */
export function tells(text: string, name: string): boolean {
  if (!SHORT.test(name)) return plain(text).includes(plain(name));
  return new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

/** A text with every spelling of a name brought to one: percent, JSON, XML and HTML escapes undone, no gaps. */
export function plain(text: string): string {
  return text
    .replace(/(?:%[0-9a-f]{2})+/giu, (run) =>
      Buffer.from(run.replaceAll("%", ""), "hex").toString(),
    )
    .replace(/\\u([0-9a-f]{4})/giu, (_, digits: string) =>
      String.fromCharCode(parseInt(digits, 16)),
    )
    .replace(/&#x([0-9a-f]+);/giu, (_, digits: string) =>
      String.fromCodePoint(parseInt(digits, 16)),
    )
    .replace(/&#(\d+);/gu, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/\r?\n[ \t]/gu, "")
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u0640\s_\-+.]/gu, "")
    .toLowerCase();
}
