import type { Item } from "../../text/item.ts";
import { isDanger } from "./dangers.ts";

/** `من منازلهم`, `من بيوتهم` behind the counted. */
export function leavesHome(items: readonly Item[], at: number): boolean {
  const of = items.slice(at + 1, at + 4).findIndex(({ tags }) => tags.includes("of"));
  const home = of < 0 ? undefined : items[at + of + 2];
  return home !== undefined && home.suffix !== "" && home.sense?.unit === "houses";
}

/** `من القصف`, `من الاشتباكات` behind the counted. */
export function runsFrom(items: readonly Item[], at: number): boolean {
  const of = items.slice(at + 1, at + 4).findIndex(({ tags }) => tags.includes("of"));
  return of >= 0 && isDanger(items[at + of + 2]?.word ?? "");
}
