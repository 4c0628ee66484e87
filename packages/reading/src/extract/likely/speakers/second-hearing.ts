import type { Item } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";
import type { AttributionDraft } from "../../attributions/draft.ts";
import type { Fired } from "../../rule.ts";
import type { ReadSentence } from "../../stage.ts";
import type { Weights } from "../weights.ts";
import { isWithin, mayName } from "./candidates.ts";
import { namesIn, type Name, type Shares } from "./names.ts";
import { heardIn, sentenceBefore, signsOf, type Heard, type SentenceBefore } from "./signs.ts";
import { speakerDraft } from "./speaker-draft.ts";
import { toldIn, within, type Told } from "./told.ts";
import { isSilent, JOINED, likelihoodOfSpeaking, namesSpeaker, ownWeights } from "./speaks.ts";

/** Of a text, how what rules read of its speakers is listened to again, sentence by sentence in their order. */
export type SecondHearing = (
  raw: string,
) => (
  sentence: ReadSentence,
  drafts: readonly Fired<AttributionDraft>[],
) => readonly Fired<AttributionDraft>[];

/**
 * Rules read who speaks where they have a form for it; weights of the words around a noun, made from the gold texts, say of any noun how likely it names who says something. Where that is
 * sure and no rule reads a speaker, one is told, and what a rule reads is let go where it is most unlikely.
 */
export const secondHearing: SecondHearing = hearingBy(ownWeights);

/** The same by given weights. */
export function hearingBy(weightsOf: (lang: "ar" | "en") => Weights): SecondHearing {
  return (raw) => {
    const beforeOf = sentencesBefore();
    return (sentence, drafts) => {
      const { items } = sentence;
      const before = beforeOf(sentence, drafts);
      if (isListed(items) || !(drafts.length > 0 || items.some(maySay))) return drafts;
      const heard = heardIn(sentence, drafts, before, raw);
      const shares = sharesIn(heard, weightsOf(sentence.lang));
      if (shares.size === 0) return drafts;
      const kept = drafts.filter(({ out }) => isOfAnother(out) || mayStand(out, items, shares));
      const likely = namesIn(items, shares, raw)
        .filter((name) => namesSpeaker(name.share) && !isBesideTold(heard, name))
        .flatMap((name) => speakerDraft(items, name, sentence.lang, raw) ?? []);
      const more = untold(
        items,
        kept.length === drafts.length ? heard.told : toldIn(items, kept),
        likely,
      );
      if (more.length === 0) return kept.length === drafts.length ? drafts : kept;
      return [...kept, ...more].toSorted((one, other) => one.from - other.from);
    };
  };
}

/** Takes what rules read as it is, and shows each noun as the second hearing would: weights are made of these. */
export function rulesOverheard(see: (heard: Heard, at: number) => void): SecondHearing {
  return (raw) => {
    const beforeOf = sentencesBefore();
    return (sentence, drafts) => {
      const heard = heardIn(sentence, drafts, beforeOf(sentence, drafts), raw);
      for (const at of heard.items.keys()) if (mayName(heard.items, at, raw)) see(heard, at);
      return drafts;
    };
  };
}

/** Takes what rules read as it is. */
export const heardByRules: SecondHearing = () => (_, drafts) => drafts;

/** For one sentence after another what is told of the one before. */
function sentencesBefore(): (
  sentence: ReadSentence,
  drafts: readonly Fired<AttributionDraft>[],
) => SentenceBefore | null {
  let last: SentenceBefore | null = null;
  return (sentence, drafts) => {
    const before = last;
    last = sentenceBefore(sentence, drafts);
    return before;
  };
}

function sharesIn(heard: Heard, weights: Weights): Shares {
  const { items, raw } = heard;
  const shares = new Map<number, number>();
  for (const at of items.keys())
    if (mayName(items, at, raw))
      shares.set(
        at,
        likelihoodOfSpeaking((take) => {
          signsOf(heard, at, take);
        }, weights),
      );
  return shares;
}

/** Where no word of saying stands, no mark of a quotation and nothing that opens a clause, nobody is listened for. It costs .003 of recall in the banks, and spares the signs of all their nouns. */
function maySay(item: Item): boolean {
  return isOf(item, OF_SAYING);
}
const OF_SAYING = itemClass(
  "say say-that say-accuse say-claim voices cite of-saying says-on shows said-it ask statement that quote quote-open quote-close colon".split(
    " ",
  ),
);

/** "- The missing: nobody": rows of a list have labels that look like those who speak. */
function isListed([first, second]: readonly Item[]): boolean {
  return first !== undefined && isOf(first, BULLET) && second?.chunk?.kind !== "name";
}
const BULLET = itemClass(["dash", "punct"]);

/** Who is named elsewhere, or only whose number it is ("the union's figure of 46"): the words say little of whether he speaks. And "the Gazette published a list of 61 missing": writers of the banks took no such paper for a speaker, though its figures are its own. */
function isOfAnother({ own, owned, inherits, silent, kind }: AttributionDraft): boolean {
  const isPaper = kind === "document" || kind === "outlet";
  return isPaper || own === true || owned === true || silent === true || inherits !== undefined;
}

/** Whether one of the words of a speaker that a rule reads, or one close behind them, may well be those of a speaker ("Jo Burd, the commander, said": rather what he is). */
function mayStand({ words }: AttributionDraft, items: readonly Item[], shares: Shares): boolean {
  let most: number | null = null;
  for (const at of within(items, { start: words.start, end: words.end + BESIDE })) {
    const share = shares.get(at);
    if (share === undefined) continue;
    const isBehind = words.end <= (items[at]?.start ?? 0);
    if (isBehind && share >= JOINED) return true;
    if (!isBehind) most = Math.max(most ?? 0, share);
  }
  return !isSilent(most);
}
/** Characters from a name to what its bearer is. */
const BESIDE = 60;

/** "Gregory Mage, deputy of the | Coast Sector |": nothing but nouns between a speaker whom a rule reads and the name. */
function isBesideTold({ items, told, raw }: Heard, { from }: Name): boolean {
  for (let at = from - 1; at >= 0 && from - at <= ASIDES; at--) {
    if (told.words.has(at)) return true;
    const item = items[at];
    if (item === undefined || !(isOf(item, ASIDE) || isWithin(item, raw))) return false;
  }
  return false;
}
const ASIDE = itemClass(["comma"]);
/** Items from a speaker to the end of what is said of him. */
const ASIDES = 12;

/** Those of which neither words nor cue are another speaker's: a rule's, or one before them. */
function untold(
  items: readonly Item[],
  told: Told,
  drafts: readonly Fired<AttributionDraft>[],
): readonly Fired<AttributionDraft>[] {
  if (drafts.length === 0) return drafts;
  const words = new Set(told.words.keys());
  const cues = new Set(told.cues);
  return drafts.filter(({ out }) => {
    const mine = within(items, out.words);
    const [cue] = within(items, out.cue);
    if (mine.some((at) => words.has(at) || cues.has(at))) return false;
    if (cue !== undefined && cues.has(cue)) return false;
    for (const at of mine) words.add(at);
    if (cue !== undefined) cues.add(cue);
    return true;
  });
}
