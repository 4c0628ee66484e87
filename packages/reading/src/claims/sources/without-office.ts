import { remembered } from "../../text/remembered.ts";

/** `المكتب الإعلامي لجبهة الهضبة`, "Plateau Front Media Office" speak for the front, whose fighters theirs are. */
export function withoutOffice(source: string): string {
  return nameOf(source).bare;
}
/** Asked of every speaker of every number; a text has few. */
const nameOf = remembered((source) => ({
  bare: source
    .replace(BEFORE, (_, article: string | undefined) => (article === undefined ? "" : "ال"))
    .replace(BEHIND, "")
    .replace(BEHIND_MARK, "")
    .replace(BEHIND_MARK_AR, ""),
}));
const BEFORE =
  /^(?:(?:ال(?:مكتب|مركز|إعلام|جهاز)\s+ال(?:إعلامي|صحفي|حربي|عسكري)|القيادة العامة)\s+ل(ل)?ـ?\s?|(?:(?:military\s+)?(?:media|press|information)\s+office|general command)\s+of\s+(?:the\s+)?)(?=\p{L})/iu;
const BEHIND =
  /(?<=\p{L})(?:['’]s)?\s+(?:(?:military\s+)?(?:media|press|information)\s+office|general command)$/iu;
/** "Sarat Front, Military Information", "Bayraq Movement, Media Office (English service)", "Waar Front, General Command (English page)", `مجلس السهل - المكتب الإعلامي`: behind a comma or a dash the office alone. */
const BEHIND_MARK =
  /(?<=\p{L})(?:,\s+|\s+[-–—]\s+)(?:the\s+)?(?:(?:(?:military|media|press|public|political|central|information)\s+){0,2}(?:information|media|press|office|bureau|cent(?:re|er)|department|service)|general\s+command)(?:\s+\([^()]*\))?$/iu;
const BEHIND_MARK_AR =
  /(?<=\p{L})\s+[-–—]\s+(?:ال(?:مكتب|مركز|إعلام|جهاز)(?:\s+ال(?:إعلامي|صحفي|حربي|عسكري))?|ال(?:ناطق|متحدث)\s+الرسمي|مديرية\s+(?:التوجيه|الإعلام)(?:\s+\p{L}+)?)$/u;
