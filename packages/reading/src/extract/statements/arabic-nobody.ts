import type { Item } from "../../text/item.ts";
import type { Read } from "./reads.ts";

/** `مسلحون`, `مجموعة مسلحة`, `مجهولون`: somebody did it, and nobody says who. */
const UNKNOWN = /^(?:مسلح|مهاجم|مجهول|ملثم|انتحاري)(?:ون|ين)?$/u;
const GROUP = /^(?:مجموعه|جماعه|عصابه|رجال|عناصر|افراد)$/u;

/** Is the doer beside the verb at `at` nobody in particular: indefinite, and called by no name? */
export function isNobody(items: readonly Item[], at: number): boolean {
  return [at - 1, at - 2, at + 1].some((i) => isUnnamed(items, i));
}

function isUnnamed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.chunk !== null || item.def) return false;
  if (item.suffix !== "" || item.prep !== "") return false;
  const next = items[at + 1];
  // `مسلحو الحركة`, `جماعة «أنصار الغابة»`: whose they are is told
  if (next?.tags.includes("quote") === true || next?.chunk?.kind === "name") return false;
  if (UNKNOWN.test(item.word)) return true;
  return GROUP.test(item.word) && /^(?:مسلح|مجهول)(?:ه|ون|ين)?$/u.test(next?.word ?? "");
}

/** A statement of who did it is none where the doer behind the verb is nobody in particular. */
export function byKnown(read: Read): Read {
  return (match, context) => (isNobody(match.items, match.from) ? null : read(match, context));
}
