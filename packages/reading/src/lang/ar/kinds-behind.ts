import { joinedGroups } from "../../extract/figures/count.ts";
import type { Item } from "../../text/item.ts";

/** Items from the word for those who are counted to the word that tells of which kind (`ضحايا القصف من النساء`). */
const REACH = 4;

/** `عدد القتلى من النساء والأطفال`, `عدد الضحايا من المدنيين`: the kinds of people of whom a toll is, both where there are two. */
export function kindsBehind(items: readonly Item[], at: number): string | undefined {
  for (let i = at + 1; i <= at + REACH; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || item.conj) return undefined;
    if (item.word !== "من") {
      if (item.tags.includes("pred") && !item.def) return undefined;
      if (["comma", "stop", "clause", "reach", "of"].some((tag) => item.tags.includes(tag)))
        return undefined;
      continue;
    }
    const first = kindAt(items[i + 1]);
    if (first === undefined || items[i + 1]?.conj === true) return undefined;
    const next = items[i + 2];
    if (next?.conj !== true || next.chunk !== null) return first;
    const second = kindAt(next);
    return second === undefined ? undefined : joinedGroups([first, second]);
  }
  return undefined;
}

/** `النساء`, `المدنيين`: people of a kind, several of them. */
function kindAt(item: Item | undefined): string | undefined {
  if (item?.chunk !== null || !item.def || item.prep !== "") return undefined;
  const { unit, number, group } = item.sense ?? {};
  const isKind = unit === "persons" && number === "pl" && item.tags.includes("counted");
  return isKind && group !== "unknown" ? group : undefined;
}
