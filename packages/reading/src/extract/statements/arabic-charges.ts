import { arabicPhrase } from "../attributions/arabic-phrase.ts";
import type { Match } from "../rule.ts";

/** The first named after `اتهم` is accused when the charge (`بـ`) follows at once. */
export function isAccused({ items, from }: Match): boolean {
  const found = arabicPhrase(items, from + 1, items.length, "strict");
  const next = found === null ? undefined : items[found.to];
  return (
    next !== undefined && (next.prep === "ب" || (next.sense === null && next.word.startsWith("ب")))
  );
}

/** `متهما الحراس بقتل …`: the charge follows with `بـ`. */
export function isCharged({ items, from }: Match): boolean {
  for (let i = from + 2; i < Math.min(items.length, from + 7); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma")) return false;
    if (item.prep === "ب" || (item.sense === null && /^ب.{3}/u.test(item.word))) return true;
  }
  return false;
}

/** `لم تتبن أي جهة`, `لم تعلن أي جهة مسؤوليتها`; `لم تعلن أي جهة عدد القتلى` is about something else. */
export function claimsIt({ items, from }: Match): boolean {
  if ((items[from + 1]?.word ?? "").includes("تبن")) return true;
  for (let i = from + 2; i < Math.min(items.length, from + 8); i++)
    if (items[i]?.tags.includes("liability") === true) return true;
  return false;
}
