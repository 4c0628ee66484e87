import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";

/** "the Doctors' Committee", "the doctors union", "the Doctors Central Committee": whose it is. */
export function isOwnerOf(items: readonly Item[], at: number): boolean {
  if (!hasAny(items[at] ?? NONE, ["many"])) return false;
  const next = items[at + 1];
  if (/^['’]$/u.test(next?.word ?? "")) return hasAny(items[at + 2] ?? NONE, ["body-noun"]);
  const body = OF_ALL.has(next?.word ?? "") ? items[at + 2] : next;
  return OF_MEMBERS.has(body?.word ?? "");
}
const OF_ALL: ReadonlySet<string> = new Set("central general national local joint".split(" "));
const OF_MEMBERS: ReadonlySet<string> = new Set(
  "union committee syndicate association league federation council guild network coalition".split(
    " ",
  ),
);

/** "the Committee of Doctors": the committee speaks. */
export function isMember(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === "of" && hasAny(items[at] ?? NONE, ["many"]);
}
const NONE: { readonly tags: readonly string[] } = { tags: [] };
