import type { Words } from "../found.ts";

/** `فجر اليوم`, `صباح الأحد`, `ليلة 4 أيار`. */
export function isTime({ text, words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (
    word === undefined ||
    !/^[وفب]?(?:فجر|صباح|مساء|ليل|ليله|ظهر|ضحي|عصر|غروب|ربيع)$/u.test(word.folded)
  )
    return false;
  // `وربيع الصغير يبكي`
  if (word.folded.endsWith("ربيع") && next?.joined === true && !YEARS.test(next.folded))
    return false;
  return (
    (next?.joined === true && /^(?:ال|امس|غد|ذلك|يوم|هذا)/u.test(next.folded)) ||
    /^ ?\d/u.test(text.slice(word.end, word.end + 2))
  );
}

/** `ربيع العام الماضي`, `ربيع 2031` */
const YEARS = /^(?:العام|السنه|الماضي|الحالي|المقبل|القادم|العربي|هذا|عام|سنه)$/u;
