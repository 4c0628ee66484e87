import type { DateClaim } from "../../model/claims.ts";
import type { AsOf, Figure } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { OcrPassage, OcrSureness, Report } from "../../model/report.ts";

/**
 * Sureness of recognised letters (0 to 100) below which a number is shown with its report and answers no question: ١٢٠٠ in a
 * picture was recognised as ١٠٠١ with 50.
 */
const LEAST_SURE = 60;

/**
 * The same of digits. Of 60 numbers in Western digits in pictures of Arabic lines (three fonts, 200 dots an inch) all were recognised rightly, with 90 or
 * more; of 34 in Arabic digits four were, and twenty wrong ones came with 60 to 90: `٩٧` as 80, `٦٨٧٤` as ٠١00.
 */
const LEAST_SURE_OF_DIGITS = 90;
/** So no Arabic digit is believed, nor what it is taken for: a number that begins with nought. */
const DOUBTED = /[٠-٩۰-۹]|(?<!\p{Nd}[.,٬٫]?)0\p{Nd}/u;

/**
 * True of what stands in a text as letters, of what was recognised surely enough to answer a question, and of what a person
 * compared with the picture. A hidden layer of text says nothing of how sure its program was: one had ٣٢ over a ٢٣.
 */
export function isSurelyRead(figure: Pick<Figure, "ocr" | "review" | "quote">): boolean {
  return figure.review === "accepted" || figure.review === "fixed" || isSureByItself(figure);
}

/** The same whether somebody has looked or not. */
export function isSureByItself({ ocr, quote }: Pick<Figure, "ocr" | "quote">): boolean {
  if (ocr === undefined) return true;
  if (ocr === null || DOUBTED.test(quote)) return false;
  return ocr >= (/\p{Nd}/u.test(quote) ? LEAST_SURE_OF_DIGITS : LEAST_SURE);
}

/** The least of some surenesses: an unknown one is less than any; undefined of none. */
export function leastSure(sureness: readonly OcrSureness[]): OcrSureness | undefined {
  const known = sureness.filter((one) => one !== null);
  if (known.length < sureness.length) return null;
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The least sureness of the words of a passage; undefined where none of them was recognised. */
function surenessOf(passages: readonly OcrPassage[], at: Passage): OcrSureness | undefined {
  const own = passages.filter(({ start, end }) => start < at.end && at.start < end);
  return leastSure(own.map(({ confidence }) => confidence));
}

/** Whether words of a text stand in it as letters, or were recognised as surely as a number has to be: `١٢ نيسان` in a picture became `١١ نيسان`. */
export function isSurePassage(
  passages: readonly OcrPassage[] | undefined,
  at: Passage,
  quote: string,
): boolean {
  const ocr = surenessOf(passages ?? [], at);
  return ocr === undefined || isSureByItself({ ocr, quote });
}

/** Whether the program itself recognised letters of a report, and not another one before it. */
export function isRecognised({ ocr }: Pick<Report, "ocr">): boolean {
  return ocr?.some(({ confidence }) => confidence !== null) === true;
}

/**
 * Figures with the sureness of the picture's letters that each was read from; the least of its words counts. A time that was not surely recognised is none:
 * `قُتل خمسة في ١٢ نيسان` in a picture would be five of the 11th.
 */
export function markedByOcr(
  report: Report,
  figures: readonly Figure[],
  dates: readonly DateClaim[],
): readonly Figure[] {
  const passages = report.ocr;
  if (passages === undefined) return figures;
  const unsure = dates.filter((date) => !isSurePassage(passages, date, date.quote));
  return figures.map((figure) => {
    const ocr = surenessOf(passages, figure);
    const { happened, ...timed } = figure;
    const marked = {
      ...timed,
      asOf: isOfOne(figure.asOf, unsure) ? UNKNOWN_TIME : figure.asOf,
      ...(happened !== undefined && !isOfOne(happened, unsure) && { happened }),
    };
    return ocr === undefined ? marked : { ...marked, ocr };
  });
}

const UNKNOWN_TIME: AsOf = { start: null, end: null, basis: "unknown" };

/** Whether a time has an end in common with one of these dates. */
function isOfOne(
  {
    start,
    end,
    basis = "stated",
  }: Pick<AsOf, "start" | "end"> & { readonly basis?: AsOf["basis"] },
  dates: readonly DateClaim[],
): boolean {
  if (basis !== "stated" && basis !== "relative") return false;
  return dates.some(
    ({ from, to }) => (start !== null && start === from) || (end !== null && end === to),
  );
}
