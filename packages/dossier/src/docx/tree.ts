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

const VOID: ReadonlySet<string> = new Set(["br", "wbr", "input", "meta"]);

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
    if (tag.index > from) parent.children.push(decode(markup.slice(from, tag.index)));
    from = tag.index + whole.length;
    if (closing === "/") {
      if (parent.name !== name) throw new TypeError(`treeOf: </${name}> inside <${parent.name}>`);
      stack.pop();
      continue;
    }
    const element: Open = { name, attributes: attributesOf(attributes), children: [] };
    parent.children.push(element);
    if (self !== "/" && !VOID.has(name)) stack.push(element);
  }
  if (stack.length > 1) throw new TypeError(`treeOf: <${stack.at(-1)?.name ?? ""}> is not closed`);
  if (from < markup.length) root.children.push(decode(markup.slice(from)));
  return root.children;
}

/** All the words in some nodes, as they stand. */
export function wordsOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : wordsOf(node.children))).join("");
}

function attributesOf(source: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...source.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)].map(([, name = "", value = ""]) => [
      name,
      decode(value),
    ]),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The references that writing makes, back again. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/g, (whole, dec, hex, name) => {
    if (typeof dec === "string") return String.fromCharCode(Number(dec));
    if (typeof hex === "string") return String.fromCharCode(Number.parseInt(hex, 16));
    return NAMED[String(name)] ?? whole;
  });
}
