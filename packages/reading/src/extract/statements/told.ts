import type { StatementKind } from "../../model/claims.ts";
import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { clauseEnd } from "./clause.ts";
import type { StatementDraft } from "./draft.ts";
import { frameAt, type Frame } from "./frame.ts";

type Read = (match: Match, context: ReportContext) => StatementDraft | null;

/** What a class of statement asks of the clause around its word: `at` is the index of that word. */
export type Fits = (
  items: readonly Item[],
  frame: Frame,
  at: number,
  raw: string,
  to: number,
) => boolean;

/** A statement that is the clause around the match's first word, where its parts fit; told by whoever speaks. */
export function framed(kind: StatementKind, fits: Fits): Read {
  return (match, { raw }) => {
    const { items, from, to } = match;
    const frame = frameAt(items, from);
    const first = items[Math.min(frame.from, from)];
    // "a blast claimed | by the Front killed 12": the doer of the word before, and no subject
    const isParticiple = items[frame.from - 1]?.word.endsWith("ed") === true;
    if (isParticiple && frame.subject[0]?.word === "by") return null;
    if (first === undefined || !fits(items, frame, from, raw, to)) return null;
    return { kind, start: first.start, end: clauseEnd(items, to, raw), stance: null };
  };
}

/** {@link framed} that counts only where somebody other than the outlet says it. */
export function framedTold(kind: StatementKind, fits: Fits): Read {
  const read = framed(kind, fits);
  return (match, context) => {
    const made = read(match, context);
    return made === null ? null : { ...made, told: true };
  };
}
