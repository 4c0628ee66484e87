/** The same answer without the work: names of sources come again in every report. */
export function remembered<T>(of: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const seen = known.get(words);
    if (seen !== undefined) return seen;
    const made = of(words);
    known.set(words, made);
    return made;
  };
}
