import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";

/** `خسائر`, `خسائرها`, "losses", folded. */
const LOSSES: ReadonlySet<string> = new Set(["خساير", "losses"]);
/** How many items before a number its losses stand. */
const REACH = 9;
const THEIR: ReadonlySet<string> = new Set(["its", "our", "their"]);

/** Whose losses are counted. */
export interface LossesOf {
  readonly side: string | null;
  /** Where no list holds the side: its words ("the Hill Front's own losses"). */
  readonly named?: Passage;
  /** Said of its dead or hurt and not of its losses: of those who bear arms alone, since a town has its dead too. */
  readonly ofForce?: true;
}

/**
 * The side whose losses a number of nobody named counts: `بلغت خسائر قوات الدرع تسعة قتلى`, "the Front put its losses at nine dead".
 * Its name is null where it is whoever speaks ("its losses"); null where no losses are named.
 */
export function lossesOf(items: readonly Item[], at: number, raw: string): LossesOf | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    const { tags = [], chunk = null } = item ?? {};
    // "bringing its losses to eight, and repeated that 16 of the others fell"
    const isNumber = chunk?.kind === "count" || chunk?.kind === "quantity";
    if (item === undefined || isNumber || tags.includes("stop")) return null;
    const behind = ownerBehind(items, i, raw);
    if (behind !== null) return { side: null, named: behind };
    if (isOwnHurt(items, i, at)) return { side: null, ofForce: true };
    if (!LOSSES.has(item.word)) continue;
    if (OWN_SUFFIX.has(item.suffix) || THEIR.has(items[i - 1]?.word ?? "")) return { side: null };
    // "the losses of the Front", "the Front's losses"
    const beside = [items[i + 1], items[i + 2], items[i + 3], items[i - 1]];
    const side = beside.find((one) => one?.chunk?.kind === "name" && one.chunk.is === "actor");
    if (side?.chunk?.kind === "name") return { side: side.chunk.id };
    const named = ownerBefore(items, i, raw);
    return named === null ? null : { side: null, named };
  }
  return null;
}

/** "Bringing its dead to five", `فبلغ عدد قتلاها خمسة`: its own, with nothing but a verb of counting up to the number. */
function isOwnHurt(items: readonly Item[], hurt: number, at: number): boolean {
  const { word = "", suffix = "" } = items[hurt] ?? {};
  const isOwn = ARABIC_HURT.test(word)
    ? OWN_SUFFIX.has(suffix)
    : HURT.has(word) && ITS.test(items[hurt - 1]?.word ?? "");
  if (!isOwn || at - hurt > NEAR || isObject(items, hurt)) return false;
  return items
    .slice(hurt + 1, at)
    .every(
      ({ chunk, conj, sense, tags }) =>
        chunk === null && !conj && sense?.measure === undefined && !tags.includes("comma"),
    );
}

/** `إن الفصائل دفنت قتلاها الثلاثين`: what stands behind a verb that does not count them are those of its subject, and no speaker's. */
function isObject(items: readonly Item[], hurt: number): boolean {
  const [before, word] = [items[hurt - 1], items[hurt]];
  if (before === undefined || word?.conj !== false || HURT.has(word.word)) return false;
  return !COUNTED.test(before.word) && !before.tags.some((tag) => OPENS.has(tag));
}
const COUNTED = /^(?:عدد|مجموع|اجمالي|حصيله)$/u;
const OPENS: ReadonlySet<string> = new Set(
  "comma clause colon that toll reach say say-that".split(" "),
);
/** `قتلاها`, `شهدائه`, `جرحاهم`, cut from what stands behind them. */
const ARABIC_HURT = /^(?:قتلا|شهدا[ءي]?|جرحا|مصابي)$/u;
const OWN_SUFFIX: ReadonlySet<string> = new Set(["ه", "ها", "هم", "نا"]);
const HURT: ReadonlySet<string> = new Set(["dead", "wounded", "fatalities", "casualties"]);
/** "The army puts their dead at 900": those of others. */
const ITS = /^(?:its|our)$/;
/** Items from "its dead" to their number: "its dead had now risen to". */
const NEAR = 6;

/** "The army's own losses", "the Hill Front's losses": who has them, by his words. */
function ownerBefore(items: readonly Item[], losses: number, raw: string): Passage | null {
  const at = items[losses - 1]?.word === "own" ? losses - 2 : losses - 1;
  const owner = items[at];
  if (owner?.suffix !== "'s" || !owner.tags.includes("party-noun")) return null;
  let from = at;
  while (
    items[from - 1]?.chunk === null &&
    /^\p{Lu}/u.test(raw.slice(items[from - 1]?.start, items[from - 1]?.end)) &&
    from > at - NAME
  )
    from--;
  const end = owner.end - (/['’]s$/u.test(raw.slice(owner.start, owner.end)) ? 2 : 0);
  return { start: items[from]?.start ?? owner.start, end };
}
/** "The losses of the Brigades", "the dead of the army at 140": a side that no list holds, by the noun of its kind. */
function ownerBehind(items: readonly Item[], losses: number, raw: string): Passage | null {
  if (!OF_SIDE.has(items[losses]?.word ?? "") || items[losses + 1]?.word !== "of") return null;
  const from = items[losses + 2]?.tags.includes("article") === true ? losses + 3 : losses + 2;
  for (let at = from; at < from + NAME; at++) {
    const item = items[at];
    if (item === undefined || item.chunk !== null) return null;
    const first = items[from];
    if (item.tags.includes("party-noun") && first !== undefined) {
      // "the dead of the army's camp": whose camp it is
      if (item.suffix === "'s") return null;
      return { start: first.start, end: item.end };
    }
    if (!/^\p{Lu}/u.test(raw.slice(item.start, item.end))) return null;
  }
  return null;
}
const OF_SIDE: ReadonlySet<string> = new Set(["losses", "dead", "casualties"]);

/** Words of a side's name before its noun. */
const NAME = 3;
