import type { ContentWarning } from "@tarjih/reading";
import { isMap, isScalar, parseDocument, type Document } from "yaml";

/** What a person says of a report; null takes away what was said. */
export interface MetaSaid {
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Of what readers are to be warned, where that is said otherwise than it stands there; none takes it away. */
  readonly warnings?: readonly ContentWarning[];
}

/**
 * The text of a sidecar with what a person says in it, of its file or of one report in that (`part`, what follows the file
 * in the report's path); its comments, order and other keys stay. Empty where nothing is said: no file says that.
 */
export function updateMeta(text: string, meta: MetaSaid, part: string | null = null): string {
  const { warnings, ...said } = meta;
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
    if (value === null) takeAway(doc, within, key);
    else if (doc.getIn(path) !== value) doc.setIn(path, value);
  }
  if (warnings !== undefined) {
    // The key has two names, and a list that stands under the other one would say more.
    takeAway(doc, within, "warnings");
    if (warnings.length === 0) takeAway(doc, within, "warning");
    else doc.setIn([...within, "warning"], warnings.join(", "));
  }
  // Taken back: nothing is left that says nothing.
  for (const path of part === null ? [] : [["parts", part], ["parts"]]) {
    const left = doc.getIn(path);
    if (isMap(left) && left.items.length === 0) doc.deleteIn(path);
  }
  const written = doc.toString({ lineWidth: 0 });
  return written.trim() === "{}" ? "" : written;
}

/** Without a key; what somebody wrote above it stays, above what followed it. */
function takeAway(doc: Document, within: readonly string[], key: string): void {
  const map = within.length === 0 ? doc.contents : doc.getIn(within);
  if (!isMap(map)) return;
  const at = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const [here, next] = [map.items[at]?.key, map.items[at + 1]?.key];
  const comment = isScalar(here) ? here.commentBefore : null;
  if (typeof comment === "string") {
    const owner = isScalar(next) ? next : doc;
    owner.commentBefore = [comment, owner.commentBefore ?? ""]
      .filter((each) => each !== "")
      .join("\n");
  }
  doc.deleteIn([...within, key]);
}
