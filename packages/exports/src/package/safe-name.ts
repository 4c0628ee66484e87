/** Longest part of a name that is kept; with its number it stays below every file system's limit. */
const LONGEST = 40;

/**
 * A file name for an original that every system can keep: its hash, and of its own name letters, digits and a
 * short ending. No folder, control, mark of direction, reserved or hidden name comes through.
 */
export function safeName(sha256: string, path: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? "";
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(last)?.[0].toLowerCase() ?? "";
  const stem = last.slice(0, last.length - ending.length).normalize("NFC");
  const kept = [...stem.replaceAll(/[^\p{L}\p{N}]+/gu, "-")].slice(0, LONGEST).join("");
  const own = kept.replaceAll(/^-+|-+$/g, "");
  return `${sha256}${own === "" ? "" : `-${own}`}${ending}`;
}
