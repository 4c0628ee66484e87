import type { ReadSentence } from "../../extract/stage.ts";
import type { LinkedFigure } from "../../extract/figures/link.ts";
import { placeOfOwnDeed } from "./deed-place.ts";

interface Placed {
  readonly sentence: ReadSentence;
  readonly draft: LinkedFigure;
  readonly at: number;
  readonly place: string | null;
}

/** What befalls people or things in one deed. */
const HARM: ReadonlySet<LinkedFigure["measure"]> = new Set<LinkedFigure["measure"]>([
  "killed",
  "wounded",
  "bodies",
  "missing",
  "destroyed",
  "damaged",
]);

/** The place of the deed that a text tells first, and its sentence; null where the first numbers have none. */
export interface FirstDeed {
  readonly sentence: ReadSentence;
  readonly place: string;
}

/** Where the first number of a deed is of: what the text is about. Asked once of all numbers of a text, in their order. */
export function firstDeedFinder(): (all: readonly Placed[]) => FirstDeed | null {
  let first: FirstDeed | null | undefined;
  return (all) => {
    if (first !== undefined) return first;
    const one = all.find(({ draft }) => HARM.has(draft.measure));
    if (one === undefined) return null;
    const place = one.place ?? placeOfOwnDeed(one.sentence.items, one.at);
    first = place === null ? null : { sentence: one.sentence, place };
    return first;
  };
}

/**
 * `غارة على بلدة زليتن أدت إلى مقتل أربعة. … وأدت غارة على مدينة غريان إلى مقتل اثنين`: of the first deed nobody knows whether it is all that the report is about, and its place limits
 * none; a deed that is told in another sentence of another place has numbers of its own. Not a toll, which may be of all.
 */
export function placeOfOtherDeed(one: Placed, first: FirstDeed): string | null {
  const { sentence, draft, at } = one;
  if (sentence.lang !== "ar" || sentence === first.sentence || !HARM.has(draft.measure))
    return null;
  if (draft.mode === "total") return null;
  const place = placeOfOwnDeed(sentence.items, at);
  return place === first.place ? null : place;
}
