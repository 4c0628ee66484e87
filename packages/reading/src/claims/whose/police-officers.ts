/** Officers that the text calls police, or policemen. */
const POLICE = /\bpolice\s+officers?\b|\bpolicem[ae]n\b/iu;
/** Ranks beside which "officers" are those who have one. */
const RANKED =
  /\b(?:army|military|naval|navy|commissioned|staff|intelligence)\s+officers?\b|\bofficers\s+and\s+(?:soldiers|conscripts|men|troops)\b|\b(?:conscripts?|sergeants?|brigadiers?|lieutenants?|privates)\b/iu;

/** The text asked last: its numbers are read one after the other. */
let last: { readonly raw: string; readonly arePolice: boolean } = { raw: "", arePolice: false };

/**
 * "At least 23 police officers were killed … The ministry said nine officers were killed": in an English text that has called them police, and speaks of no ranks, "officers" are policemen of any
 * rank. Else 13 of them wounded would be set against the four wounded who were officers and no conscripts.
 */
export function areOfficersPolice(raw: string): boolean {
  if (last.raw !== raw) last = { raw, arePolice: POLICE.test(raw) && !RANKED.test(raw) };
  return last.arePolice;
}
