/** `المكتب الإعلامي لجبهة الهضبة`, "Plateau Front Media Office" speak for the front, whose fighters theirs are. */
export function withoutOffice(source: string): string {
  return source
    .replace(BEFORE, (_, article: string | undefined) => (article === undefined ? "" : "ال"))
    .replace(BEHIND, "");
}
const BEFORE =
  /^(?:(?:ال(?:مكتب|مركز|إعلام|جهاز)\s+ال(?:إعلامي|صحفي|حربي|عسكري)|القيادة العامة)\s+ل(ل)?ـ?\s?|(?:(?:military\s+)?(?:media|press|information)\s+office|general command)\s+of\s+(?:the\s+)?)(?=\p{L})/iu;
const BEHIND =
  /(?<=\p{L})(?:['’]s)?\s+(?:(?:military\s+)?(?:media|press|information)\s+office|general command)$/iu;
