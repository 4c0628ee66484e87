import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import type { Fired } from "../rule.ts";
import type { ReadSentence } from "../stage.ts";
import type { AttributionDraft } from "./draft.ts";

/** Words that call a report false, folded: "are baseless", `كذب محض`, `عار من الصحة`. */
const FALSE: ReadonlySet<string> = new Set(
  "baseless false untrue unfounded lie lies fabricated fabrication fabrications invented nonsense fake fakes hoax bogus disproved debunked refuted كذب كاذب كاذبه عار عاريه مختلق مختلقه ملفق ملفقه مفبرك مفبركه افتراء اكاذيب اكذوبه شائعه باطل باطله".split(
    " ",
  ),
);

/** Whether what a source says is called false in the same sentence, or is spoken of inside a denial. */
export function denies(
  sentence: ReadSentence,
  draft: AttributionDraft,
  fired: readonly Fired<AttributionDraft>[],
  k: number,
): boolean {
  if (draft.spokenOf !== true) return false;
  return deniedBy(sentence, fired, k) || calledFalse(sentence.items);
}

/** A denial before it in the sentence has it for its object (`ننفي ما بثته`, "denies the allegation that"). */
export function deniedBy(
  sentence: ReadSentence,
  fired: readonly Fired<AttributionDraft>[],
  k: number,
): boolean {
  if (fired.slice(0, k).some(({ out }) => out.stance === "denied")) return true;
  const own = ownDenial(sentence);
  return own !== null && own.start < (fired[k]?.out.cue.start ?? 0);
}

/** `ننفي مقتل عشرة`: from there to the sentence's end whoever writes denies, and nobody else speaks. */
export function ownDenial({ items, end }: ReadSentence): Passage | null {
  const verb = items.find(({ tags }) => tags.includes("we-deny"));
  return verb === undefined ? null : { start: verb.end, end };
}

function callsFalse(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const before = items[at - 1]?.word ?? "";
  if (FALSE.has(item.word)) return true;
  // "proved wrong", "were mistaken"
  if (WRONG.has(item.word)) return PROVED.has(before) || item.word === "incorrect";
  // "are not true", `غير صحيح`, `لا أساس`
  if (item.word === "true" || item.word === "accurate") return before === "not";
  if (item.word === "صحيح" || item.word === "صحيحه") return before === "غير";
  return item.word === "اساس" && before === "لا";
}

const WRONG: ReadonlySet<string> = new Set(["wrong", "mistaken", "incorrect", "exaggerated"]);
const PROVED: ReadonlySet<string> = new Set(
  "proved proven was were is are be been simply entirely completely".split(" "),
);

/** Something in the sentence is called false. */
export function calledFalse(items: readonly Item[]): boolean {
  return items.some((_, i) => i > 0 && callsFalse(items, i));
}

/** "That is a lie.", `وهذا غير صحيح.`: the sentence calls the one before it false, and says nothing else. */
export function falseBefore(sentence: ReadSentence): boolean {
  const { items } = sentence;
  const first = items[0]?.word ?? "";
  if (items.length > 9 || !POINTS.has(first)) return false;
  return calledFalse(items);
}
const POINTS: ReadonlySet<string> = new Set(
  "that this it these هذا هذه وهذا وهذه ذلك وذلك وهو فهذا وهي".split(" "),
);
