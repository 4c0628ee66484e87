import { WITHHELD_HASH } from "@tarjih/reading";
import type { Blinding } from "../mask/blinding.ts";
import type { Profile } from "../mask/profile.ts";

/** A line of a journal, as much of it as a dossier tells. */
export interface JournalLine {
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly hash: string;
}

/** What was done, how often, from when to when, and by whom; `who` is empty where it is not told. */
export interface ActionsDone {
  readonly action: string;
  readonly times: number;
  readonly first: string;
  readonly last: string;
  readonly who: readonly string[];
}

/** What the journal of a case file tells a reader of its dossier. */
export interface Custody {
  readonly entries: number;
  readonly head: string;
  readonly actions: readonly ActionsDone[];
}

/**
 * The journal in short, up to the last work on what the case holds: that a dossier was written is no such work, and two written
 * one after the other are the same. Who worked on a case is told to those who work on it and to courts, not to everybody. The lines hold
 * the hashes of texts and of decisions on names: but for a court the last hash leaves as that of a text with a hidden name does.
 */
export function custodyOf(
  journal: readonly JournalLine[],
  profile: Profile,
  blinding: Blinding | null,
): Custody {
  const lines = journal.slice(0, journal.findLastIndex(isWork) + 1);
  const head = lines.at(-1)?.hash ?? "";
  const byAction = Map.groupBy(lines.filter(isWork), ({ action }) => action);
  return {
    entries: lines.length,
    head: profile === "court" || head === "" ? head : (blinding?.hash(head) ?? WITHHELD_HASH),
    actions: [...byAction].map(([action, some]) => ({
      action,
      times: some.length,
      first: some[0]?.at ?? "",
      last: some.at(-1)?.at ?? "",
      who: profile === "public" ? [] : [...new Set(some.map(({ who }) => who))],
    })),
  };
}

/** Whether a line tells of work on what the case holds: what is written for others, and the secret for it, leave it as it is. */
export function isWork({ action }: Pick<JournalLine, "action">): boolean {
  return action !== "export" && action !== "salt";
}
