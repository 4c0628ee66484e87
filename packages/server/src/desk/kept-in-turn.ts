/** Does one thing after the other and keeps the last results: a thousand requests at once must not start a thousand threads. */
export function keptInTurn<T>(most: number): (key: string, work: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  let last: Promise<unknown> = Promise.resolve();
  return (key, work) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const done = last.then(work);
    last = done.catch(() => undefined);
    kept.set(key, done);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return done;
  };
}
