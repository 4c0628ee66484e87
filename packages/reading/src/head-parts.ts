import { isBody } from "./body-words.ts";

/** Between the parts of a line that heads a text: "Flash update no. 3 | Olm valley", `قناة الساحل – تلغرام`, "Olm Now (Telegram)". */
const BETWEEN = /\s*[|·•()]\s*|\s+[-–—]+\s+|\s*[،,]\s*/u;
/** Where channels are read by everybody: the name over them is a medium's. Pages and accounts elsewhere may be a private person's. */
const CHANNEL =
  /^(?:(?:on|via)\s+)?telegram(?:\s+(?:channel|post|feed))?$|^(?:قناة\s+)?(?:على\s+|عبر\s+)?(?:تلغرام|تيليغرام|تليغرام|تلجرام|تليجرام|تيليجرام|التلغرام)$/iu;
/** "National Relief Society, Olm branch", `منظمة العمل – مكتب الإقليم`: what of a body speaks, behind its name. */
const BRANCH =
  /(?:^|\s)(?:branch|office|section|chapter|bureau|desk|department|unit)$|^(?:فرع|مكتب|قسم|إدارة|دائرة|شعبة|المكتب)(?:\s|$)/iu;

/** "Governor's Office, Upper Province": whose office, and where it sits. */
const OFFICE =
  /^\p{Lu}[\p{L}'’]*(?:\s[\p{L}'’]+){0,4}\s(?:Office|Ministry|Directorate|Department|Command)$/u;

/** "Olm Now (blog)", `عين الوادي (موقع محلي)`: what kind of medium a name is of. */
const MEDIUM =
  /\s*\((?:(?:online|local|daily|weekly|news|independent|community)\s+)*(?:blog|website|site|newspaper|paper|daily|weekly|magazine|radio|television|tv|portal|newsletter)\)\s*$|\s*\((?:مدونة|موقع|صحيفة|جريدة|مجلة|إذاعة|تلفزيون)(?:\s+\p{Script=Arabic}+){0,2}\)\s*$/iu;

/** A name without the kind of medium that stands behind it in brackets. */
export function withoutMedium(line: string): { readonly name: string; readonly isMedium: boolean } {
  const name = line.replace(MEDIUM, "");
  return { name, isMedium: name !== line && name !== "" };
}

/** What stands between bars, dashes, commas and brackets. */
export function headParts(line: string): readonly string[] {
  return line
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** "Telegram channel", `تلغرام`, or the handle of one: where a text was read, and nobody's name. */
export function isChannel(words: string): boolean {
  return CHANNEL.test(words.trim()) || /^@[\p{L}\p{N}_]{2,}$/u.test(words.trim());
}

/** The name that a line is, without the branch and the channel behind it ("National Relief Society, Olm branch"; "Olm Now (Telegram channel)"). */
export function nameOf(line: string): { readonly name: string; readonly isOnChannel: boolean } {
  const [first = "", ...others] = headParts(line);
  const isOnChannel = others.some((part) => CHANNEL.test(part));
  const behind = others.filter((part) => !isChannel(part));
  const isWhole =
    behind.every((part) => BRANCH.test(part)) ||
    (/^[^,،]+,\s\p{Lu}[^,،\p{Nd}]{2,30}$/u.test(line) && OFFICE.test(first)) ||
    (/\s[-–—|]+\s/u.test(line) && isBody(first) && first.includes(" "));
  return { name: others.length > 0 && isWhole ? first : line.trim(), isOnChannel };
}
