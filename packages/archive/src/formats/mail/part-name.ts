import { extensionOf } from "../media-types.ts";

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
