import type { Item } from "../../text/item.ts";
import { isPreposition } from "./relations/words.ts";

/** `15 صياداً فُقدوا أمس`: with nothing behind that they would have lost. */
export function isGone({ word, tags }: Item, next: Item | undefined): boolean {
  if (!tags.includes("lost") || word !== "فقدوا") return false;
  return (
    next === undefined ||
    next.chunk?.kind === "date" ||
    isPreposition(next) ||
    next.conj ||
    ["comma", "stop", "clause"].some((tag) => next.tags.includes(tag))
  );
}
