import { SOURCE_KINDS } from "@tarjih/reading";
import type { ChainStep, Passage } from "@tarjih/reading";
import { seenIn } from "../seen.ts";
import { codeIn, endIn, storedOf, wordsIn } from "../stored.ts";
import type { KindOf } from "./kind-of.ts";

/** A figure by hand: the reading passed over "both brothers were taken". */
export const ADD: KindOf<"add"> = {
  kind: "add",
  weighs: true,
  parse: (_target, stored) => {
    const [figure, sentence] = [seenIn(stored["figure"]), passageIn(stored["sentence"])];
    const [quote, hash] = [wordsIn(stored["quote"]), wordsIn(stored["text_sha256"])];
    const source = stored["source"] === null ? null : stepIn(stored["source"]);
    if (figure === null || sentence === null || quote === null || hash === null) return null;
    const { measure, low = null, high = null } = figure.slots;
    if (source === undefined || measure === undefined || (low ?? high) === null) return null;
    return { kind: "add", figure, quote, text_sha256: hash, sentence, source };
  },
  // Nothing in the case has the new figure's id before.
  target: ({ figure }) => figure.report,
  settles: ({ figure }) => [`figure ${figure.id}`],
};

function passageIn(value: unknown): Passage | null {
  const stored = storedOf(value);
  const [start, end] = [endIn(stored?.["start"]), endIn(stored?.["end"])];
  return typeof start === "number" && typeof end === "number" ? { start, end } : null;
}

/** Undefined for anything that is no step. */
function stepIn(value: unknown): ChainStep | undefined {
  const stored = storedOf(value);
  const [source, kind] = [wordsIn(stored?.["source"]), codeIn(stored?.["kind"], SOURCE_KINDS)];
  const [start, end] = [endIn(stored?.["start"]), endIn(stored?.["end"])];
  if (source === null || kind === null || start === undefined || end === undefined)
    return undefined;
  return { source, kind, cue: wordsIn(stored?.["cue"]), start, end };
}
