/** Content security policy of the file: nothing from anywhere, and only the style and scripts it came with. */
export function policy(
  styleHash: string,
  scriptHashes: readonly string[],
  hasLogo: boolean,
): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${base64(styleHash)}'`,
    `script-src ${scriptHashes.map((hash) => `'sha256-${base64(hash)}'`).join(" ")}`,
    "font-src data:",
    ...(hasLogo ? ["img-src data:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Hex to base64, as policies want it. */
export function base64(hex: string): string {
  let bits = "";
  for (const digit of hex) bits += Number.parseInt(digit, 16).toString(2).padStart(4, "0");
  let out = "";
  for (let at = 0; at < bits.length; at += 6) {
    out += LETTERS.charAt(Number.parseInt(bits.slice(at, at + 6).padEnd(6, "0"), 2));
  }
  return out.padEnd(Math.ceil(out.length / 4) * 4, "=");
}
