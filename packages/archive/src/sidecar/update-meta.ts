import { isMap, parseDocument, type Document } from "yaml";

/** What a person says of a report; null takes away what was said. */
export interface MetaSaid {
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** The text of a sidecar with what a person says in it; its comments, order and other keys stay. */
export function updateMeta(text: string, said: MetaSaid): string {
  const parsed: Document = parseDocument(text, { schema: "core", version: "1.2" });
  const isUsable = parsed.errors.length === 0 && isMap(parsed.contents);
  const doc: Document = isUsable ? parsed : parseDocument("{}", { schema: "core", version: "1.2" });
  if (!isUsable && isMap(doc.contents)) doc.contents.flow = false;
  for (const [key, value] of Object.entries(said)) {
    if (value === null) doc.delete(key);
    else if (doc.get(key) !== value) doc.set(key, value);
  }
  return doc.toString({ lineWidth: 0 });
}
