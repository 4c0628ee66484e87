import { shareOf, unpackedFrom, weighed, type Take, type Weights } from "../weights.ts";
import { SPEAKER_WEIGHTS } from "./speaker-weights.ts";

/** A noun so likely names who says something where no rule reads a speaker. From .7 recall in banks was .02 and .01 higher, but real reports had a place ("in Ciudad (Camp State)") and a quarter of a town for speakers. */
const SPEAKS = 0.8;
/** A speaker that a rule reads, no word of whom is likelier than that, is none ("the nephew has left and answers neither phone"). Below .15 29 of 34 had not spoken in twelve banks, between .15 and .3 18 of 29; lower still, since what is let go takes its figures with it. */
const SILENT = 0.05;
/** Words as likely as that beside such a noun belong to the same name. */
export const JOINED = 0.5;

export function namesSpeaker(share: number): boolean {
  return share >= SPEAKS;
}

export function isSilent(share: number | null): boolean {
  return share !== null && share < SILENT;
}

/** How likely it is that the signs that `say` tells are of a word that names who says something. */
export function likelihoodOfSpeaking(say: (take: Take) => void, weights: Weights): number {
  return shareOf(weighed(say, weights, 1)[0] ?? 0);
}

const unpacked = new Map<string, Weights>();
/** Those of the gold texts, of the language of a sentence. */
export function ownWeights(lang: "ar" | "en"): Weights {
  const known = unpacked.get(lang);
  if (known !== undefined) return known;
  const made = unpackedFrom(SPEAKER_WEIGHTS[lang]);
  unpacked.set(lang, made);
  return made;
}
