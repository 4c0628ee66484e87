import type { Item, NameChunk } from "../../text/item.ts";
import type { SourcePhrase } from "./draft.ts";
import { isArticle, isNameDash } from "./english-words.ts";

/**
 * The known name that a phrase only describes: "Sudan's paramilitary Rapid Support Forces", "the official SANA news agency", "Turkey's state-run Anadolu Agency".
 * "An RSF spokesman", "the Hezbollah health committee", "the pro-Hezbollah channel" are others.
 */
export function onlyDescribed(items: readonly Item[], from: number, to: number): NameChunk | null {
  const at = items.findLastIndex(
    ({ chunk, tags, suffix }, i) =>
      i >= from && i < to && isActor(chunk) && tags.includes("source") && suffix === "",
  );
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "name") return null;
  const isMedium = chunk.sourceKind === "agency" || chunk.sourceKind === "outlet";
  const nouns = isMedium ? MEDIA : SIDES;
  for (let i = from; i < at; i++) {
    const item = items[i];
    if (item === undefined) return null;
    // "the Houthi group's al-Masirah TV": whose it is
    if (isMedium && isOwner(items, i, at)) continue;
    if (isActor(item.chunk)) return null;
    // "Syria's official SANA"
    if (item.chunk?.kind === "name" || isArticle(item) || isNameDash(item)) continue;
    if (isOfWhom(items, i, at)) continue;
    if (item.chunk !== null || !(LIKE.has(item.word) || nouns.has(item.word))) return null;
  }
  const behind = items.slice(at + 1, to);
  return behind.every((item) => item.chunk === null && nouns.has(item.word)) ? chunk : null;
}

/** "the state news agency (SANA)": who is named in brackets behind a body of its kind. */
export function knownByLetters(
  items: readonly Item[],
  to: number,
  { id, kind }: SourcePhrase,
): Pick<SourcePhrase, "id" | "kind"> | null {
  const [open, name, close] = items.slice(to, to + 3);
  if (id !== null || open?.tags.includes("paren-open") !== true || name?.chunk?.kind !== "name")
    return null;
  if (close?.tags.includes("paren-close") !== true || !isActor(name.chunk)) return null;
  const { sourceKind } = name.chunk;
  const isMedium = sourceKind === "agency" || sourceKind === "outlet";
  // "agency" is a noun of bodies
  const isAgency = isMedium && NAMES_MEDIUM.has(items[to - 1]?.word ?? "");
  return sourceKind === kind || isAgency ? { id: name.chunk.id, kind: sourceKind } : null;
}
const NAMES_MEDIUM: ReadonlySet<string> = new Set(
  "agency newswire wire television tv channel broadcaster newspaper daily radio".split(" "),
);

/** "the Kurdish-led Syrian Democratic Forces", "the Sudanese paramilitary RSF"; "the Kurdish Red Crescent" is another. */
function isOfWhom(items: readonly Item[], at: number, name: number): boolean {
  const [item, next, after] = [items[at], items[at + 1], items[at + 2]];
  if (item?.chunk !== null || next === undefined) return false;
  if (isNameDash(next)) return after !== undefined && LIKE.has(after.word);
  return OF_LAND.test(item.word) && at + 1 < name && LIKE.has(next.word);
}
const OF_LAND = /^\p{L}{2,}(?:ese|ian|ish|an|[aq]i)$/u;

/** A side with "'s", or its noun behind it with one: a name's own ending is no item. */
function isOwner(items: readonly Item[], at: number, name: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || next === undefined || at >= name) return false;
  if (item.chunk === null) return isOwnerNoun(item);
  return isActor(item.chunk) && (next.start - item.end === OWNS || isOwnerNoun(next));
}
const OWNS = "'s ".length;
function isOwnerNoun({ chunk, suffix, word }: Item): boolean {
  return chunk === null && suffix === "'s" && SIDES.has(word);
}

function isActor(chunk: Item["chunk"]): boolean {
  return chunk?.kind === "name" && chunk.is === "actor";
}

/** What a side or an agency is like, before its name. */
const LIKE: ReadonlySet<string> = new Set(
  "' ’ s official state run owned controlled backed led affiliated linked based aligned allied government opposition rebel paramilitary militant armed islamist jihadist shiite sunni private semi country".split(
    " ",
  ),
);
const MEDIA: ReadonlySet<string> = new Set(
  "news agency newswire television tv channel broadcaster network newspaper daily radio website".split(
    " ",
  ),
);
const SIDES: ReadonlySet<string> = new Set(
  "group movement militia rebels organisation organization".split(" "),
);
