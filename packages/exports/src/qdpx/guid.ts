/** A GUID that is always the same for the same thing: of a hash, in the form of version 8 (RFC 9562). */
export function guidOf(id: string, sha256: (content: string) => string): string {
  const hex = sha256(`tarjih:${id}`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
