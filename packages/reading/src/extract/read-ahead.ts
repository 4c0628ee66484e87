/** What an iterator gives, where sometimes something must be known of what comes later. */
export interface Ahead<One> {
  /** The next one, which is let go then; null after the last. */
  readonly take: () => One | null;
  /** The next one, without taking it. */
  readonly first: () => One | null;
  /** Looks at more, without taking them, until `isKnown`; false where it never is. */
  readonly lookUntil: (isKnown: () => boolean) => boolean;
}

/** Keeps only what was looked at and not yet taken. */
export function readAhead<One>(from: Iterator<One>): Ahead<One> {
  const kept: One[] = [];
  const lookOn = (): boolean => {
    const next = from.next();
    if (next.done === true) return false;
    kept.push(next.value);
    return true;
  };
  const first = (): One | null => (kept.length > 0 || lookOn() ? (kept[0] ?? null) : null);
  const take = (): One | null => {
    const one = first();
    kept.shift();
    return one;
  };
  const lookUntil = (isKnown: () => boolean): boolean => {
    while (!isKnown()) if (!lookOn()) return false;
    return true;
  };
  return { take, first, lookUntil };
}
