/** Keeps things one by one and tells after each how many of `total` are kept. */
export function keeping(
  total: number,
  onKept: ((done: number, total: number) => void) | undefined,
): <T>(items: readonly T[], keep: (item: T) => unknown) => void {
  let done = 0;
  return (items, keep) => {
    for (const item of items) {
      keep(item);
      done += 1;
      onKept?.(done, total);
    }
  };
}
