/** A page says its charset within the first 1024 bytes, says the standard; saved pages say it later. */
const HEAD_BYTES = 8192;
const DECLARATION =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9._-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([a-z0-9._-]+)/iu;

/** The charset that an HTML page names, as the Encoding Standard calls it; null where none or unknown. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD_BYTES));
  const match = DECLARATION.exec(head);
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Bytes that could be read as far as `<meta charset="utf-16">` are not UTF-16.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}
