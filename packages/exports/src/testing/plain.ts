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
