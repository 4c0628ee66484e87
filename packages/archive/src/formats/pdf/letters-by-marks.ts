/** A glyph as a page draws it, for whoever looks what the unnamed ones are. */
export interface DrawnLetter {
  readonly font: string;
  readonly code: number;
  /** What its font says it is; null where it says nothing. */
  readonly text: string | null;
  readonly hasRoom: boolean;
}

/** Letters of a file that are known by the marks on them. */
export interface LettersByMarks {
  /** Looks at a page; pages come in their order, each once. */
  readonly learn: (drawn: Iterable<DrawnLetter>) => void;
  readonly of: (font: string, code: number) => string | null;
}

/** A letter with its marks, in one glyph. */
const MARKED = /^(\p{Script=Arabic})\p{Mn}+$/u;

/**
 * Typst names each glyph once, by where it is first used. A letter that comes first under a mark has no name then: the mark, which is
 * drawn first and takes no room, has that of both (`قُ`, and the letter behind it none). So the letter is told where both are drawn for the
 * first time, one behind the other, and by nothing else: later the mark stands on other letters and still says `قُ`.
 * Hits: `قُتل`, of which the ق of `وقال` lost its name too. Misses: a letter whose mark stood on another one before.
 */
export function lettersByMarks(): LettersByMarks {
  const seen = new Set<string>();
  const letters = new Map<string, string>();
  return {
    learn: (drawn) => {
      let under: { readonly font: string; readonly letter: string } | null = null;
      for (const { font, code, text, hasRoom } of drawn) {
        const key = keyOf(font, code);
        const isFirst = !seen.has(key);
        seen.add(key);
        if (!hasRoom) {
          const letter: string | undefined = isFirst ? MARKED.exec(text ?? "")?.[1] : undefined;
          // A second mark of the same letter has no name, and says nothing.
          if (letter !== undefined) under = { font, letter };
          else if (text !== null) under = null;
          continue;
        }
        if (text === null && isFirst && under?.font === font) letters.set(key, under.letter);
        under = null;
      }
    },
    of: (font, code) => letters.get(keyOf(font, code)) ?? null,
  };
}

function keyOf(font: string, code: number): string {
  return `${font} ${code}`;
}
