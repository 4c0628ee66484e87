import { foldLong, foldUnit, LONG_FOLD } from "./fold-table.ts";
import { unitAt } from "./unit-at.ts";

declare const folded: unique symbol;
/** Offset into folded text; a plain number is an offset into the raw text. */
export type FoldedOffset = number & { readonly [folded]: true };

/** Folded text with its way back: `toRaw(i)` is the raw offset of the unit that folded unit `i` came from. */
export interface FoldedText {
  readonly text: string;
  readonly toRaw: (offset: number) => number;
}

/**
 * Folds `raw[start, end)` for matching: marks, tatweel and bidi controls go, alef, ya, ta marbuta,
 * hamza carriers and digits become one form each, Latin becomes lower case. Only for matching.
 */
export function fold(raw: string, start = 0, end: number = raw.length): string {
  let out = "";
  let kept = start; // raw[kept, i) is unchanged so far: copied in one slice
  for (let i = start; i < end; i++) {
    const unit = unitAt(raw, i);
    const to = foldUnit(unit);
    if (to === unit) continue;
    if (kept < i) out += raw.slice(kept, i);
    if (to === LONG_FOLD) out += foldLong(unit);
    else if (to !== 0) out += String.fromCharCode(to);
    kept = i + 1;
  }
  if (kept === start) return start === 0 && end === raw.length ? raw : raw.slice(start, end);
  return kept < end ? out + raw.slice(kept, end) : out;
}

/** {@link fold} with the offset map from folded to raw. */
export function foldText(raw: string): FoldedText {
  const map: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const unit = unitAt(raw, i);
    const to = foldUnit(unit);
    const length = to === 0 ? 0 : to === LONG_FOLD ? foldLong(unit).length : 1;
    for (let k = 0; k < length; k++) map.push(i);
  }
  return { text: fold(raw), toRaw: (offset) => map[offset] ?? raw.length };
}

/** Raw offset of folded unit `offset` of `raw[start, end)`; `end` when past it. */
export function rawOffset(raw: string, start: number, end: number, offset: number): number {
  let seen = 0;
  for (let i = start; i < end; i++) {
    const unit = unitAt(raw, i);
    const to = foldUnit(unit);
    const length = to === 0 ? 0 : to === LONG_FOLD ? foldLong(unit).length : 1;
    if (seen + length > offset) return i;
    seen += length;
  }
  return end;
}
