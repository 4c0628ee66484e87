import type { Item } from "../../text/item.ts";
import type { SourceKind } from "../../model/source.ts";
import {
  EVENTS,
  hasAny,
  isAdjective,
  isCut,
  isDefinite,
  isNameWord,
  isPersonNoun,
  isRecipient,
  isWord,
} from "./arabic-words.ts";
import type { SourcePhrase, SpokenFor } from "./draft.ts";

/** `strict`: nothing but the phrase's own grammar tells its end (`أعلنت وزارة الصحة مقتل`); `open`: `إن` follows. */
export type PhraseMode = "strict" | "open";

/** Longest phrase in items: title, name and body together seldom pass ten. */
const LONGEST = 12;

/** The source that `items[from, limit)` opens with, or null: a word that cannot be one is no source. */
export function arabicPhrase(
  items: readonly Item[],
  from: number,
  limit: number,
  mode: PhraseMode,
): SourcePhrase | null {
  const head = items[from];
  if (head === undefined || from >= limit) return null;
  const stop = Math.min(limit, from + LONGEST);
  if (head.chunk !== null) return named(head, items, from, stop, mode);
  if (isCut(head, items, from) && !isRecipient(head)) return null;
  if (hasAny(head, HEADS)) {
    const to = tail(items, from, stop, mode);
    // `مصادر` of a thing (`مصادر المياه`) never speaks; `المصدر` and `المصادر` do.
    return phrase(items, from, to, kindOf(head));
  }
  if (head.tags.includes("one-of")) {
    // `أحد مسؤولي قسد`, `عدد من السكان`: the head comes after.
    const next = items[from + 1]?.word === "من" ? from + 2 : from + 1;
    const inner = arabicPhrase(items, next, stop, mode);
    if (inner === null || (inner.id !== null && mode === "strict")) return null;
    return {
      ...inner,
      words: { start: head.start, end: inner.words.end },
      id: null,
      kind: inner.kind === "body" || inner.kind === "party" ? "person" : inner.kind,
    };
  }
  if (mode === "strict") return null;
  // `السائق`, `حراس ناجين`: whoever can be counted can speak.
  if (isPersonNoun(head)) return phrase(items, from, tail(items, from, stop, mode), "person");
  if (!isNameWord(head)) return null;
  let to = from;
  while (to < stop && to - from < 6) {
    const item = items[to];
    if (
      item === undefined ||
      (item.chunk !== null && item.chunk.kind !== "name") ||
      isCut(item, items, to)
    )
      break;
    to++;
  }
  return to === from ? null : phrase(items, from, to, "person");
}

const HEADS: readonly string[] = [
  "office",
  "anon",
  "document",
  "body-noun",
  "party-noun",
  "agency-noun",
  "outlet-noun",
];

function named(
  head: Item,
  items: readonly Item[],
  from: number,
  stop: number,
  mode: PhraseMode,
): SourcePhrase | null {
  const chunk = head.chunk;
  if (chunk?.kind !== "name" || !head.tags.includes("source") || head.prep === "ب") return null;
  const end = items[from + 1];
  // `قسد مظلوم`? A name is whole by itself; only an office after it in apposition belongs to it.
  if (
    mode === "open" &&
    end !== undefined &&
    from + 1 < stop &&
    end.tags.includes("office") &&
    !end.def
  )
    return null;
  return {
    words: { start: chunk.start, end: chunk.end },
    id: chunk.id,
    kind: chunk.sourceKind,
    body: null,
    to: from + 1,
  };
}

function phrase(
  items: readonly Item[],
  from: number,
  to: number,
  kind: SourceKind,
): SourcePhrase | null {
  const first = items[from];
  const last = items[to - 1];
  if (first === undefined || last === undefined) return null;
  const person = kind === "person" || isPersonNoun(first);
  const speaksFor = person || kind === "document" ? body(items, from + 1, to) : null;
  // `وكالة` + a known name and nothing more is that name.
  const only =
    to === from + 2 &&
    items[from + 1]?.chunk?.kind === "name" &&
    kind !== "person" &&
    kind !== "document" &&
    !first.tags.includes("anon")
      ? items[from + 1]?.chunk
      : null;
  const id = only?.kind === "name" && only.is === "actor" ? only.id : null;
  return { words: { start: first.start, end: last.end }, id, kind, body: speaksFor, to };
}

function body(items: readonly Item[], from: number, to: number): SpokenFor | null {
  for (let i = from; i < to; i++) {
    const chunk = items[i]?.chunk;
    if (
      chunk?.kind === "name" &&
      chunk.is === "actor" &&
      chunk.sourceKind !== "agency" &&
      chunk.sourceKind !== "outlet"
    )
      return { start: chunk.start, end: chunk.end, id: chunk.id, kind: chunk.sourceKind };
  }
  return null;
}

function kindOf(head: Item): SourceKind {
  if (head.tags.includes("witness")) return "witness";
  if (head.tags.includes("anon")) return "unnamed";
  if (head.tags.includes("office")) return "person";
  if (head.tags.includes("document")) return "document";
  if (head.tags.includes("body-noun")) return "body";
  if (head.tags.includes("party-noun")) return "party";
  return head.tags.includes("agency-noun") ? "agency" : "outlet";
}

/** Index after the phrase that `items[from]` heads. */
function tail(items: readonly Item[], from: number, stop: number, mode: PhraseMode): number {
  const head = items[from];
  const office = head?.tags.includes("office") ?? false;
  const vague =
    (head?.tags.includes("anon") ?? false) || (head?.tags.includes("document") ?? false);
  let i = from + 1;
  while (i < stop) {
    const item = items[i];
    if (item === undefined) break;
    if (item.chunk?.kind === "name") {
      // `مصادر محلية للمرصد`: to whom they spoke.
      const told = item.prep === "ل" && (head?.tags.includes("anon") ?? false);
      if (told || isRecipient(item) || item.prep === "ب" || (vague && item.prep === "")) break;
      i++;
      if (!office) break;
      continue;
    }
    if (item.chunk !== null) break;
    const link = linked(items, i, stop, mode === "open" && office);
    if (link > i) {
      i = link;
      continue;
    }
    const quoted = i === from + 1 ? quotedName(items, i, stop, head) : i;
    if (quoted > i) {
      i = quoted;
      if (items[i]?.word.startsWith("لل") === true) i++; // `شركة «…» للملاحة`
      continue;
    }
    if (isCut(item, items, i)) break;
    // `ناشطون محليون | الحراس`, `قوات الوادي | السكان`: the next noun is another's.
    if (i > from + 1 && hasAny(item, EVENTS) && !isAdjective(item)) break;
    if (item.word.endsWith("مستوي") && vague) {
      i++; // `مصدر رفيع المستوى`
      continue;
    }
    if (item.word === "غير" && i + 1 < stop) {
      i += 2; // `معلومات غير مؤكدة`
      continue;
    }
    const before = items[i - 1];
    if (
      i > from + 1 &&
      !isDefinite(head) &&
      isDefinite(item) &&
      before !== undefined &&
      isAdjective(before) &&
      !(office && mode === "open")
    )
      break;
    if (item.suffix !== "") break; // `كتائب … | مسؤوليتها`
    // `عزا قائد الشرطة | الحريق إلى`: one noun completes a title, a second is the verb's object.
    if (
      office &&
      mode === "strict" &&
      i > from + 1 &&
      !isDefinite(head) &&
      isDefinite(item) &&
      isDefinite(before) &&
      !isAdjective(item)
    )
      break;
    if (isAdjective(item) || item.def || item.word.startsWith("ال")) {
      // `يتهم الأهالي | الحرس`, `أبلغ مسؤول في الإغاثة | الوكالة`: those are others.
      if (vague && !isAdjective(item) && (mode === "strict" || !isDefinite(head))) break;
      if (i > from + 2 && item.def && hasAny(item, ["agency-noun", "outlet-noun"])) break;
      i++;
      continue;
    }
    // `وكالة نجمة`, `هيئة تحرير …`: the first word after an article-less noun completes it.
    const first = i === from + 1 && !vague && !isDefinite(head);
    // `منظمة أطباء السهل`, `نقابة الصيادين`: a body may be one of persons.
    const members = (head?.tags.includes("body-noun") ?? false) && isPersonNoun(item);
    const completes = first && (members || !hasAny(item, EVENTS));
    if (!completes && (mode === "strict" || !office)) break;
    if (!completes && hasAny(item, EVENTS)) break;
    i++;
  }
  return i;
}

/** `شركة «مرافئ البحر»`, `قناة «نبض»`: marks right after the noun hold its name. */
function quotedName(
  items: readonly Item[],
  at: number,
  stop: number,
  head: Item | undefined,
): number {
  if (!(items[at]?.tags.includes("quote-open") ?? false) || head === undefined) return at;
  if (!hasAny(head, ["body-noun", "party-noun", "agency-noun", "outlet-noun"])) return at;
  for (let i = at + 1; i < Math.min(stop, at + 6); i++)
    if (items[i]?.tags.includes("quote-close") === true) return i + 1;
  return at;
}

/** `باسم قسد`, `في وزارة الصحة`, `من قسد`, `صادر عن قسد`: index after them, or `at`. */
function linked(items: readonly Item[], at: number, stop: number, titled: boolean): number {
  const item = items[at];
  if (item === undefined) return at;
  let next = at + 1;
  if (item.word === "صادر" || item.word === "صادره")
    next = items[next]?.word === "عن" ? next + 1 : next;
  else if (isWord(item, "اسم", "ب") || item.word === "باسم" || item.word === "بلسان") {
    const after = items[next];
    if (after === undefined || next >= stop) return at;
    return after.chunk?.kind === "name" || !hasAny(after, ["body-noun", "party-noun"])
      ? next + 1
      : tail(items, next, stop, "strict");
  } else if (!LINKS.has(item.word)) return at;
  const after = items[next];
  if (after === undefined || next >= stop) return at;
  if (after.chunk?.kind === "name")
    return after.chunk.is === "actor" || (titled && item.word === "في") ? next + 1 : at;
  // `مديرة الدفاع المدني في السفح الشرقي …`: before `إن` a title's place and the name after it belong to it.
  if (titled && item.word === "في" && after.word.startsWith("ال") && after.sense === null)
    return next + 1;
  return hasAny(after, ["body-noun", "party-noun"]) ? tail(items, next, stop, "strict") : at;
}

const LINKS: ReadonlySet<string> = new Set(["من", "في", "لدي", "داخل"]);
