const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ["message/rfc822", "eml"],
  ["text/plain", "txt"],
  ["text/html", "html"],
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

/**
 * Gives parts of one container names that are no paths and that no two of them share: what a mail calls
 * its files is somebody else's word (`../../x`, twice `image.png`).
 */
export function partNamer(): (said: string | null, mime: string) => string {
  const used = new Set<string>();
  let unnamed = 0;
  return (said, mime) => {
    const extension = extensionOf(mime);
    let name = (said ?? "")
      .replace(/[/\\!]/gu, "_")
      .replace(/^\.+/u, "")
      .trim();
    if (name === "") {
      unnamed += 1;
      name = `part-${unnamed}`;
    }
    if (extension !== null && !/\.[^.\s]{1,8}$/u.test(name)) name += `.${extension}`;
    const [, stem = name, end = ""] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
    for (let count = 2; used.has(name); count += 1) name = `${stem} (${count})${end}`;
    used.add(name);
    return name;
  };
}
