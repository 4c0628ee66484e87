import { placesNamed } from "./latin/places.ts";
import { publicNames } from "./office/public-names.ts";
import { type PersonNamed, personsAmong } from "./persons-in.ts";
import { nameWords } from "./vocabulary/name-words.ts";

/** What a text tells of persons by itself, whatever case it stands in. */
export interface ToldAlone {
  readonly persons: readonly PersonNamed[];
  /** Folded words that it has as places. */
  readonly places: ReadonlySet<string>;
  /** Folded surnames, in Latin letters, of those who bear an office in it; who has one name only is known by it. */
  readonly offices: ReadonlySet<string>;
  /** Latin words that it writes small, folded. */
  readonly small: ReadonlySet<string>;
}

/** All of it at once, so that the words of a text are parted once. */
export function toldAlone(text: string): ToldAlone {
  const where = { text, words: nameWords(text) };
  const small = where.words.filter(({ arabic, capital }) => !arabic && !capital);
  return {
    persons: personsAmong(where),
    places: placesNamed(where),
    offices: publicNames(where),
    small: new Set(small.map(({ folded }) => folded)),
  };
}
