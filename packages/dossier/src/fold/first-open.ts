import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import type { Scene } from "../scene/scene.ts";
import { packedFold } from "./fold.ts";

/** Of a large case so many stand open. */
const OPEN = 40;

/**
 * A list whose first ones stand open; in a large case the rest is folded away under a label. `list` is told what is packed:
 * inside it nothing else can be.
 */
export function firstOpen<T>(
  scene: Scene,
  all: readonly T[],
  list: (some: readonly T[], isPacked: boolean) => Html,
  label: (rest: number) => Part,
): Html {
  if (!scene.folds || all.length <= OPEN) return list(all, false);
  const rest = all.slice(OPEN);
  return html`${list(all.slice(0, OPEN), false)}
  ${packedFold(scene, label(rest.length), list(rest, true))}`;
}
