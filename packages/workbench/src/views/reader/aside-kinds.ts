import type { Messages } from "@tarjih/i18n";
import type { Aside } from "@tarjih/reading";

/** How a passage without a claim is marked, as `tarjih read` tells them apart. */
export const ASIDE_MARKS = ["unread", "aside", "left-out"] as const;
/** One of them. */
export type AsideMark = (typeof ASIDE_MARKS)[number];

export function asideMark({ kind }: Aside): AsideMark {
  if (kind === "unread") return "unread";
  return kind === "furniture" || kind === "foreign" ? "left-out" : "aside";
}

/** "not understood", "counts nobody: age". */
export function asideText(aside: Aside, { cli: { reading } }: Messages): string {
  const { name } = reading.marks[asideMark(aside)];
  return aside.kind === "unread" ? name : `${name}: ${reading.asides[aside.kind]}`;
}
