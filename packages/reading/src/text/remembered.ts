/** Entries remembered at most: more than the vocabulary of any text, bounded for hostile ones. */
const REMEMBERED = 60_000;

/** `make`, which must tell of a word by the word alone, asked once a word: nine of ten words of a text stood in it before. */
export function remembered<Out extends object>(make: (word: string) => Out): (word: string) => Out {
  const known = new Map<string, Out>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size < REMEMBERED) known.set(word, made);
    return made;
  };
}
