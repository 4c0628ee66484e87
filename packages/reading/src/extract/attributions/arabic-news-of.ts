import type { Item } from "../../text/item.ts";
import { arabicDraft } from "./arabic-draft.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import { startsObject } from "./arabic-who-he-is.ts";
import type { AttributionDraft } from "./draft.ts";

/** `نقلت الوكالة خبراً | عن مقتل 9`: news of what happened, which nobody else told her; `to` is behind the preposition. */
export function arabicNewsOf(
  items: readonly Item[],
  from: number,
  to: number,
): AttributionDraft | null {
  const [news, told] = [items[to - 2], items[to]];
  if (news === undefined || told === undefined || !NEWS.has(news.word)) return null;
  const found = arabicPhrase(items, from + 1, to - 2, "strict");
  if (found?.to !== to - 2 || !startsObject(told)) return null;
  return arabicDraft(items, from, found, from, "forward", items[to - 1]?.end ?? news.end);
}
const NEWS: ReadonlySet<string> = new Set("خبر خبرا نبا انباء معلومات اخبارا".split(" "));
