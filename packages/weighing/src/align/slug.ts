/** Letters and digits of any script; what a slug loses is kept apart by a hash. */
export function slug(text: string): string {
  const kept = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return kept === text ? kept : `${kept}-${hash32(text)}`.replace(/^-/, "");
}

/** FNV-1a over UTF-16 units, eight hex digits: names things, protects nothing. */
export function hash32(text: string): string {
  return hashOf(text).toString(16).padStart(8, "0");
}

/** {@link hash32} as a number. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
