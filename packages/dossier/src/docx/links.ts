import type { Node } from "../markup/tree.ts";

/** Names of places for links: a word processor allows 40 letters, our ids are longer. */
export type Places = ReadonlyMap<string, string>;

/** A short name for every id that a link leads to and that is there. */
export function placesIn(nodes: readonly Node[]): Places {
  const wanted = new Set<string>();
  const there: string[] = [];
  const walk = (all: readonly Node[]): void => {
    for (const node of all) {
      if (typeof node === "string") continue;
      const { href, id } = node.attributes;
      if (href?.startsWith("#") === true) wanted.add(href.slice(1));
      if (id !== undefined) there.push(id);
      walk(node.children);
    }
  };
  walk(nodes);
  return new Map(
    there.filter((id) => wanted.has(id)).map((id, at) => [id, `place${at + 1}`] as const),
  );
}
