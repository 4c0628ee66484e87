/** Western digits in both languages, or Arabic-Indic ones. */
export type DigitStyle = "western" | "arabic";

/** A text of ours with its digits as chosen; never used on the words of a report. A sign by its code (`<U+202E>`) stays. */
export function digitsIn(text: string, style: DigitStyle): string {
  if (style === "western") return text;
  return text
    .replaceAll(/(?<!U\+[0-9A-F]{0,3})[0-9]/g, (digit) =>
      String.fromCharCode(0x660 + Number(digit)),
    )
    .replaceAll(/(?<=[\u0660-\u0669]),(?=[\u0660-\u0669])/g, "\u066C")
    .replaceAll(/(?<=[\u0660-\u0669])\.(?=[\u0660-\u0669])/g, "\u066B");
}
