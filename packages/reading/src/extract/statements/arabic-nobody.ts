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

/** A statement of who did it is none where whoever stands behind the verb is nobody in particular, or whom it befell. */
export function byKnown(read: Read): Read {
  return (match, context) =>
    isNobody(match.items, match.from) || isObject(match.items, match.from + 1)
      ? null
      : read(match, context);
}

/** `قواته هاجمت المتمردين`: a plural in `ين` is what the verb does it to; its subject stands before. */
export function isObject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.word.endsWith("ين") !== true || item.prep !== "" || item.conj) return false;
  return item.sense?.number === "pl" || item.chunk?.kind === "name";
}
