const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ["message/rfc822", "eml"],
  ["text/plain", "txt"],
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["text/markdown", "md"],
  ["application/pdf", "pdf"],
  ["application/zip", "zip"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  ["application/vnd.oasis.opendocument.text", "odt"],
  ["application/rss+xml", "rss"],
  ["application/atom+xml", "atom"],
]);

/** The extension by which files of a media type are known, null for one that is not read. */
export function extensionOf(mime: string): string | null {
  return EXTENSIONS.get(mime.toLowerCase()) ?? null;
}
