import type { LanguageNotRead } from "../../model/report.ts";

/** What a letter says of its language by its script alone. */
export type Script = "arabic" | "latin" | LanguageNotRead | null;

/** Scripts that neither Arabic nor English is written in, with the language that news is most often in. */
const RANGES: readonly (readonly [from: number, to: number, language: LanguageNotRead])[] = [
  [0x0370, 0x03ff, "el"],
  [0x0400, 0x052f, "ru"],
  [0x0531, 0x058f, "hy"],
  [0x05d0, 0x05f2, "he"],
  [0x0710, 0x074f, "syr"],
  [0x0904, 0x0939, "hi"],
  [0x0985, 0x09b9, "bn"],
  [0x0a00, 0x109f, "und"],
  [0x10a0, 0x10ff, "ka"],
  [0x1200, 0x135f, "am"],
  [0x1780, 0x17b3, "und"],
  [0x3041, 0x30ff, "ja"],
  [0x3400, 0x9fff, "zh"],
  [0xac00, 0xd7a3, "ko"],
  [0xfb1d, 0xfb4f, "he"],
];

/** Script of a UTF-16 unit; null for what is no letter. */
export function scriptOf(unit: number): Script {
  if (unit < 0x0250) {
    const small = unit | 0x20;
    if (unit < 0x80) return small >= 0x61 && small <= 0x7a ? "latin" : null;
    return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 ? "latin" : null;
  }
  if (unit >= 0x0620 && unit <= 0x06d5)
    return unit > 0x063f && unit < 0x0641 ? null : isArabicMark(unit) ? null : "arabic";
  if (unit >= 0xfb50 && unit <= 0xfefc) return "arabic";
  if (unit >= 0x1e00 && unit <= 0x1eff) return "latin";
  for (const [from, to, language] of RANGES) if (unit >= from && unit <= to) return language;
  return null;
}

/** Harakat, Arabic digits and signs. */
function isArabicMark(unit: number): boolean {
  return (unit >= 0x064b && unit <= 0x0670) || unit === 0x06d4;
}
