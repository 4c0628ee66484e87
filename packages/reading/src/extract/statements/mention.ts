import type { Mention } from "../../model/claims.ts";
import type { Item } from "../../text/item.ts";
import { arabicPhrase } from "../attributions/arabic-phrase.ts";
import { hasAny } from "../attributions/arabic-words.ts";
import { isArticle, isCapital } from "../attributions/english-words.ts";
import type { Match } from "../rule.ts";

/** The actor or target that a pattern's element names, with the words that belong to it; null where it is none. */
export function mention(
  match: Match,
  name: string,
  lang: "ar" | "en",
  raw: string,
): Mention | null {
  const element = match.get(name);
  if (element === null) return null;
  const { items } = match;
  const at = ownerOf(items, items.indexOf(element, match.from), lang);
  const item = items[at] ?? element;
  const chunk = item.chunk;
  // "a hall in Tobruk have killed 12", "in support of Yemen's government denied": where, or whose, and nobody who acts
  if (lang === "en" && at === match.from && name === "actor" && isGoverned(items, at)) return null;
  if (chunk?.kind === "name")
    return {
      id: chunk.id,
      quote: raw.slice(chunk.start, chunk.end),
      start: chunk.start,
      end: chunk.end,
    };
  if (lang === "en" || item.tags.includes("ours")) {
    const [start, end] =
      lang === "en" ? englishActor(items, at, match.from, raw) : [item.start, item.end];
    return mentioned(raw, start, end, null);
  }
  const found = arabicPhrase(items, at, items.length, "strict");
  if (found === null) return null;
  return mentioned(raw, found.words.start, found.words.end, found.id);
}

/** "government planes had bombed the school", "militia fighters shelled the camp": whose planes and fighters they are. */
function ownerOf(items: readonly Item[], at: number, lang: "ar" | "en"): number {
  const owner = items[at - 1];
  if (lang === "ar" || owner === undefined || items[at]?.chunk !== null) return at;
  if (!FORCES.test(items[at]?.word ?? "") || owner.suffix !== "") return at;
  const isSide =
    owner.chunk === null
      ? hasAny(owner, ["party-noun", "body-noun"]) && !FORCES.test(owner.word)
      : owner.chunk.kind === "name" && owner.chunk.is === "actor";
  return isSide ? at - 1 : at;
}
const FORCES =
  /^(?:planes|warplanes|jets|aircraft|drones|helicopters|gunboats|tanks|artillery|snipers|gunners|fighters|forces|troops|soldiers|units|militants|gunmen|commandos)$/u;

function mentioned(raw: string, start: number, end: number, id: string | null): Mention {
  const quote = raw.slice(start, end);
  return { id: id ?? quote.replace(/\s+/gu, " "), quote, start, end };
}

/** Who denies or warns in an English clause: the nearest side, body or office before its verb. */
export function subjectOf(items: readonly Item[], verb: number, raw: string): Mention | null {
  for (let i = verb - 1; i >= 0 && verb - i <= 8; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, SUBJECT_ENDS)) return null;
    const { chunk } = item;
    if (isGoverned(items, i)) continue;
    if (chunk?.kind === "name") {
      if (chunk.is !== "actor") continue;
      return mentioned(raw, chunk.start, chunk.end, chunk.id);
    }
    if (chunk === null && hasAny(item, SUBJECTS))
      return mentioned(raw, ...englishActor(items, i, i, raw), null);
  }
  return null;
}
/** "the war in Yemen", "in support of the government", "Yemen's": a preposition has it, or it has what follows. */
function isGoverned(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.chunk?.kind === "name" && item.suffix !== "") return true;
  let i = at - 1;
  while (i > 0 && at - i < 5 && isWithin(items[i])) i--;
  const word = items[i]?.word ?? "";
  return word === "of" ? OWNS.has(items[i - 1]?.word ?? "") : GOVERNS.has(word);
}

/** What stands between a preposition and its noun. */
function isWithin(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.chunk?.kind === "name") return item.suffix !== "" || item.chunk.is === "place";
  return (
    item.chunk === null &&
    (isArticle(item) ||
      item.tags.includes("poss") ||
      item.tags.length === 0 ||
      item.tags.includes("verb-past"))
  );
}

const OWNS: ReadonlySet<string> = new Set("support favour favor behalf control charge".split(" "));
/** Prepositions; "of" only behind "support" and the like, since "units of the army" act. */
const GOVERNS: ReadonlySet<string> = new Set(
  "in at near inside outside across against for with from".split(" "),
);

const SUBJECTS: readonly string[] = ["party-noun", "body-noun", "office", "armed"];
const SUBJECT_ENDS: readonly string[] = [
  "comma",
  "stop",
  "clause",
  "colon",
  "that",
  "say",
  "quote",
];

/** "River Guard", "Units of the 4th Brigade", "our fighters": the words around the noun that name it. */
function englishActor(
  items: readonly Item[],
  at: number,
  opens: number,
  raw: string,
): readonly [number, number] {
  let from = at;
  while (from > 0 && at - from < 4) {
    const before = items[from - 1];
    if (before === undefined || before.chunk !== null || isArticle(before)) break;
    // Before the match only a name belongs to it; inside it whatever the pattern let pass.
    if (!isCapital(before, raw) || (from - 1 < opens && hasAny(before, ["stop", "say"]))) break;
    from--;
  }
  let to = at;
  if (items[at + 1]?.word === "of") {
    let next = at + 2;
    if (items[next]?.word === "the") next++;
    while (next < items.length && next - at < 6) {
      const item = items[next];
      const known = item?.chunk?.kind === "name";
      const ordinal = item !== undefined && /^\d+(?:st|nd|rd|th)$/u.test(item.word);
      if (item === undefined || !(known || ordinal || isCapital(item, raw))) break;
      to = next++;
    }
  }
  return [items[from]?.start ?? 0, items[to]?.end ?? 0];
}
