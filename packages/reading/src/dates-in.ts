import { readDates } from "./extract/dates/read-dates.ts";
import { readNumbers } from "./extract/numbers/read-numbers.ts";
import { languageOf } from "./extract/sentence.ts";
import { analysers, languages } from "./lang/languages.ts";
import { EMPTY_CASE } from "./model/case.ts";
import type { DateClaim } from "./model/claims.ts";
import type { Impossible } from "./text/item.ts";
import { itemsOf } from "./text/items.ts";
import { sentences } from "./text/sentence.ts";
import { tokenize } from "./text/token.ts";

/** A date or duration as a text says it: a date claim before it belongs to a report. */
export interface DateSaid extends Omit<DateClaim, "type" | "id" | "report"> {
  /** What cannot be about it as stated: the weekday of another day, a day that its month does not have. */
  readonly impossible?: Impossible;
}

/**
 * Every date and duration of a text, resolved against `published` (an ISO day, null where it is not known). The passes
 * are those of {@link read} without names; each sentence is read in its own language unless `lang` says which.
 */
export function datesIn(
  text: string,
  published: string | null,
  lang?: "ar" | "en",
): readonly DateSaid[] {
  const context = { raw: text, published, case: EMPTY_CASE };
  return Array.from(sentences(text)).flatMap((span) => {
    const tokens = tokenize(text, span.start, span.end);
    const pack = languages[lang ?? languageOf(tokens)];
    const items = itemsOf(text, tokens, analysers.ar, analysers.en);
    return readDates(readNumbers(items, pack, context), pack.dates, context).flatMap(
      ({ chunk: read }) => {
        if (read?.kind !== "date") return [];
        const { kind: _, ...said } = read;
        return [{ ...said, quote: text.slice(read.start, read.end) }];
      },
    );
  });
}
