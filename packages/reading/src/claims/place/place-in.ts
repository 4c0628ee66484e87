import type { ReadSentence } from "../../extract/stage.ts";

/** Words between a preposition and the name of a place: "the southern city of Nasiriyah", "Iraq's eastern province of Diyala". */
export const KINDS: ReadonlySet<string> = new Set(
  "city town village hamlet province governorate district capital area region state port suburb neighbourhood neighborhood quarter camp countryside outskirts municipality county مدينه بلده قريه محافظه ناحيه ضاحيه حي منطقه مخيم".split(
    " ",
  ),
);
/** Words that may describe a place before its kind is said ("the holy Shiite city of"), or before the name itself. */
const DESCRIBING = { withKind: 3, alone: 1 };
const RUN = 8;

/** The place that a preposition at `at` leads, and the index of its last item; null where none is reached. */
export function placeIn(
  items: ReadSentence["items"],
  at: number,
): { readonly id: string; readonly at: number } | null {
  let found: { readonly id: string; readonly at: number } | null = null;
  let strange = 0;
  let kind = false;
  for (let i = at + 1; i <= at + RUN; i++) {
    const item = items[i];
    if (item === undefined) break;
    const { chunk, word, tags } = item;
    if (chunk?.kind === "name" && chunk.is === "place") {
      // "in the Mediterranean city", "the Red Sea port of Olm": the name describes a place, and is not it
      const described = SETTLEMENT.test(items[i + 1]?.word ?? "");
      if (described && items[i - 1]?.word === "the") continue;
      // "in a US air strike": of whom it is, and no place
      if (/^an?$/u.test(items[i - 1]?.word ?? "")) continue;
      // "in Iran's notorious prison": whose it is, unless the place itself is named behind it
      if (isOwner(item, items[i + 1])) continue;
      if (strange <= (kind ? DESCRIBING.withKind : DESCRIBING.alone))
        found = { id: chunk.id, at: i };
      // `في مدينة البصرة جنوبي العراق`: what follows tells where that is
      if (found !== null && ARABIC.test(word))
        return COMPASS.test(items[i + 1]?.word ?? "") && namesPlace(items[i + 2])
          ? { ...found, at: i + 2 }
          : found;
      continue;
    }
    if (chunk !== null) break;
    if (KINDS.has(word)) kind = true;
    // `في بلدة "تل مرد"`
    else if (kind && tags.includes("quote-open")) continue;
    else if (word === "of") {
      if (!kind) break;
    } else if (tags.length === 0 || tags.includes("place")) strange++;
    else if (!tags.includes("article") || found !== null) break;
  }
  return found;
}

/** The "'s" that stands between two words is no item of its own. */
function isOwner(
  { word, end }: ReadSentence["items"][number],
  next: ReadSentence["items"][number] | undefined,
): boolean {
  return (
    next !== undefined && next.spaced && next.start - end === "'s ".length && !ARABIC.test(word)
  );
}

const SETTLEMENT = /^(?:city|town|village|port|harbour|harbor|resort|island)$/u;
const ARABIC = /[\u0600-\u06ff]/u;
const COMPASS = /^(?:شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي)$/u;

function namesPlace(item: ReadSentence["items"][number] | undefined): boolean {
  return item?.chunk?.kind === "name" && item.chunk.is === "place";
}

/** "killed 12 people and in Tobruk it killed nine": a clause of its own, with its place at its head. */
export function opensNext(items: ReadSentence["items"], at: number, place: number): boolean {
  return (
    (/^(?:and|but|while)$/u.test(items[at - 1]?.word ?? "") &&
      IT.has(items[place + 1]?.word ?? "")) ||
    leadsNumber(items, at, place)
  );
}

/**
 * `قُتل في طبرق 21 شخصاً وفي غريان 38`, "in Tobruk 21 were killed, in Gharyan 38 and in Zliten nine": the verb is said once, and the place at the head of the
 * next clause is of the number behind it.
 */
export function leadsNumber(items: ReadSentence["items"], at: number, place: number): boolean {
  const [before, item, number] = [items[at - 1], items[at], items[place + 1]];
  const joined =
    item?.word === "in"
      ? /^(?:and|while)$/u.test(before?.word ?? "") || before?.tags.includes("comma") === true
      : item?.word === "في" && (item.conj || before?.word === "و");
  return joined && (number?.chunk?.kind === "count" || number?.chunk?.kind === "quantity");
}
const IT: ReadonlySet<string> = new Set("it they he she there".split(" "));
