import { isMap, parseDocument, type Document } from "yaml";

/** What a person says of a report; null takes away what was said. */
export interface MetaSaid {
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/**
 * The text of a sidecar with what a person says in it, of its file or of one report in that (`part`, what follows the file
 * in the report's path); its comments, order and other keys stay.
 */
export function updateMeta(text: string, said: MetaSaid, part: string | null = null): string {
  const parsed: Document = parseDocument(text, { schema: "core", version: "1.2" });
  const isUsable = parsed.errors.length === 0 && isMap(parsed.contents);
  const doc: Document = isUsable ? parsed : parseDocument("{}", { schema: "core", version: "1.2" });
  if (!isUsable && isMap(doc.contents)) doc.contents.flow = false;
  if (part !== null) {
    for (const path of [["parts"], ["parts", part]]) {
      if (!isMap(doc.getIn(path))) doc.setIn(path, doc.createNode({}));
    }
  }
  const within = part === null ? [] : ["parts", part];
  for (const [key, value] of Object.entries(said)) {
    const path = [...within, key];
    if (value === null) doc.deleteIn(path);
    else if (doc.getIn(path) !== value) doc.setIn(path, value);
  }
  // Taken back: nothing is left that says nothing.
  for (const path of part === null ? [] : [["parts", part], ["parts"]]) {
    const left = doc.getIn(path);
    if (isMap(left) && left.items.length === 0) doc.deleteIn(path);
  }
  return doc.toString({ lineWidth: 0 });
}
