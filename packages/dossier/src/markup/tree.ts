import { attributesIn, decoded, isVoid } from "./tags.ts";

/** An element of our own markup, with what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/**
 * The tree of markup that this package wrote: every element is closed, every `<` in text is escaped. Throws TypeError
 * for markup that is not so; it is no reader of pages from elsewhere.
 */
export function treeOf(markup: string): readonly Node[] {
  const root: Open = { name: "", attributes: {}, children: [] };
  const stack: Open[] = [root];
  let from = 0;
  for (const tag of markup.matchAll(/<(\/?)([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*(\/?)>/gi)) {
    const [whole, closing, name = "", attributes = "", self] = tag;
    const parent = stack.at(-1) ?? root;
    if (tag.index > from) parent.children.push(decoded(markup.slice(from, tag.index)));
    from = tag.index + whole.length;
    if (closing === "/") {
      if (parent.name !== name) throw new TypeError(`treeOf: </${name}> inside <${parent.name}>`);
      stack.pop();
      continue;
    }
    const element: Open = {
      name,
      attributes: Object.fromEntries(attributesIn(attributes)),
      children: [],
    };
    parent.children.push(element);
    if (self !== "/" && !isVoid(name)) stack.push(element);
  }
  if (stack.length > 1) throw new TypeError(`treeOf: <${stack.at(-1)?.name ?? ""}> is not closed`);
  if (from < markup.length) root.children.push(decoded(markup.slice(from)));
  return root.children;
}

/** All the words in some nodes, as they stand. */
export function wordsOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : wordsOf(node.children))).join("");
}
