import type { Item } from "../../text/item.ts";
import { LISTENERS } from "./arabic-adjuncts.ts";
import type { Head } from "./arabic-head.ts";
import { isDefinite, isRecipient } from "./arabic-words.ts";

/**
 * `المدير الولائي للحماية المدنية`, `الأمين العام للأمم المتحدة`: behind an office with the adjective of its rank stands what it is over;
 * `قال الوزير للجنة`, `أبلغ المدير العام للصحافيين` tell them.
 */
export function standsOverBody(items: readonly Item[], at: number, head: Head): boolean {
  const [rank, item] = [items[at - 1], items[at]];
  if (item === undefined || rank === undefined || at - 1 <= head.noun) return false;
  // `الهيئة الوطنية لإدارة الكوارث`: a body for its work
  const works = head.kind === "body" && item.prep === "ل" && WORK.test(item.word);
  const trade = head.kind === "body" && isOfTrade(items[head.noun], item);
  if (head.kind !== "person" && !works && !trade) return false;
  const named = rank.def ? `ال${rank.word.replace(/^ال/u, "")}` : rank.word;
  if (!RANK.test(works || trade ? named.replace(/ه$/u, "") : named)) return false;
  if (rank.chunk !== null || (isListener(item) && !trade)) return false;
  return item.prep === "ل" || (item.sense === null && /^لل\p{L}{3}/u.test(item.word));
}

/** `اللجنة المركزية للأطباء`, `النقابة العامة للمعلمين`: a body of those who belong to it, by their trade; `قال المكتب الإعلامي للأطباء` tells them. */
function isOfTrade(body: Item | undefined, item: Item): boolean {
  const noun = body?.word.replace(/^ال/u, "") ?? "";
  if (!OF_MEMBERS.has(noun) || item.prep !== "ل" || LISTENERS.has(item.word)) return false;
  return item.tags.includes("office") || item.sense?.group === "workers" || TRADES.has(item.word);
}
const OF_MEMBERS: ReadonlySet<string> = new Set(
  "لجنه نقابه اتحاد رابطه جمعيه شبكه هييه تجمع تنسيقيه منظمه مجلس مجمع غرفه".split(" "),
);
const TRADES: ReadonlySet<string> = new Set(
  "عمال موظفين مزارعين صيادين طلاب طلبه معلمين محامين صيادله مهندسين ممرضين مسعفين سايقين تجار فلاحين متقاعدين".split(
    " ",
  ),
);

function isListener(item: Item): boolean {
  return isRecipient(item) || LISTENERS.has(item.word) || item.tags.includes("counted");
}
const WORK =
  /^(?:ال)?(?:اداره|رصد|مكافحه|تنسيق|شوون|حمايه|اغاثه|توثيق|دراسات|حقوق|ارصاد|مراقبه|متابعه|تنميه|دعم|رعايه|تحقيق|اعلام)$/u;
const RANK = /^ال(?:\p{L}{2,}ي|عام|اعلي|سامي?)$/u;

/** What such an office is over goes on as long as its adjectives do. */
export function endOfBody(items: readonly Item[], from: number, stop: number): number {
  let to = from;
  // `لرصد الضحايا`, `لإدارة الكوارث`, `لعمال الموانئ`: the work has its own object
  const over = items[to - 1];
  const open = WORK.test(over?.word ?? "") || (over?.def === false && TRADES.has(over.word));
  if (to < stop && open && isObject(items[to])) to++;
  while (to < stop && isDefinite(items[to]) && isOfBody(items[to])) to++;
  return to;
}

function isObject(item: Item | undefined): boolean {
  return item?.chunk === null && isDefinite(item) && item.prep === "" && !item.conj;
}

/** `للأطباء | البيطريين` */
function isPlural(item: Item | undefined): boolean {
  return item !== undefined && /ي(?:ين|ون)$/u.test(item.word);
}

/** `المدنية` of `للحماية المدنية`; `العقيد` is who holds the office. */
function isOfBody(item: Item | undefined): boolean {
  const adjective = item?.word.endsWith("ه") === true || isPlural(item);
  return item?.chunk === null && adjective && !item.tags.includes("rank");
}
