/** Western digits in both languages, or Arabic-Indic ones. */
export type DigitStyle = "western" | "arabic";

/**
 * A text of ours with its digits as chosen; never used on the words of a report. What our text quotes of one, the name of a
 * file (`08-daily-en.txt`) and a sign by its code (`<U+202E>`) stay.
 */
export function digitsIn(text: string, style: DigitStyle): string {
  if (style === "western") return text;
  return text
    .split(AS_IT_IS)
    .map((part, at) => (at % 2 === 1 ? part : inArabic(part)))
    .join("");
}
/** Every second part of the split text is one of these. */
const AS_IT_IS =
  /(«[^»]*»|“[^”]*”|[\p{L}\p{N}_./@-]*\.(?:txt|html?|pdf|docx?|odt|rtf|eml|jsonl?|csv|xlsx|warc|wacz|ya?ml|zip|png|jpe?g)(?![\p{L}\p{N}]))/iu;

function inArabic(text: string): string {
  return text
    .replaceAll(/(?<!U\+[0-9A-F]{0,3})[0-9]/g, (digit) =>
      String.fromCharCode(0x660 + Number(digit)),
    )
    .replaceAll(/(?<=[\u0660-\u0669]),(?=[\u0660-\u0669])/g, "\u066C")
    .replaceAll(/(?<=[\u0660-\u0669])\.(?=[\u0660-\u0669])/g, "\u066B");
}
