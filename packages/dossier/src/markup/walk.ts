import type { Element, Node } from "./tree.ts";

/** An element of a tree with those around it, the nearest first. */
export interface Found {
  readonly element: Element;
  readonly around: readonly Element[];
}

/** Every element in some nodes, in the order of the page. */
export function* walk(nodes: readonly Node[], around: readonly Element[] = []): Generator<Found> {
  for (const element of nodes) {
    if (typeof element === "string") continue;
    yield { element, around };
    yield* walk(element.children, [element, ...around]);
  }
}

/** Whether an element has a class. */
export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes["class"] ?? "").split(" ").includes(name);
}
