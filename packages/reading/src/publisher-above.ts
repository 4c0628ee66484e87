import { isBody } from "./body-words.ts";
import { isMedium } from "./extract/attributions/passed-on.ts";
import { headParts, isChannel, nameOf, withoutMedium } from "./head-parts.ts";
import { isKindOfPaper } from "./kind-of-paper.ts";

/** What happened on a day, not what was written on it: "Attack on Olm, 3 May 2031"; a line that tells of it names nobody. No war is in "Warwick Post". */
export const DEED: RegExp =
  /(?<!\p{L})(?:air|earth|ship)?(?:attack|massacre|battle|raid|clash|strike|bomb|shelling|siege|(?:war|fall)s?(?!\p{L})|wreck|death|dead|killing|killed|explosion|fire|crash|collapse|flood|quake|sinking|sinks|escape|riot|protest|event|incident|disaster|tragedy|anniversary|toll)|هجوم|مجزرة|معركة|معارك|غارة|غارات|اشتباك|قصف|حصار|سقوط|حرب|مقتل|قتلى|ضحايا|انفجار|تفجير|حريق|حادث|انهيار|كارثة|فيضان|زلزال|غرق|هروب|فرار|شغب|احتجاج|أحداث|احداث|ذكرى|حصيلة|ارتفاع/iu;

/**
 * "Lowland Post", `إذاعة الوادي`, "Defence Ministry" of "Defence Ministry statement" and of "Statement of the Defence Ministry", "Olm Now" of
 * "Olm Now (blog)": who publishes; of other words nobody knows.
 */
export function outletOf(name: string): string | null {
  const words = name.trim().replace(WRITTEN_FOR, "");
  if (WRITTEN_BY.test(words)) return null;
  const { name: medium, isMedium: isCalledOne } = withoutMedium(words);
  if (isCalledOne) return isNameAlone(medium) ? medium : null;
  if (words === "" || DEED.test(words) || isKindOfPaper(words) || isChannel(words)) return null;
  const [first = "", ...others] = headParts(words).filter(
    (part) => !isKindOfPaper(part) && !isChannel(part),
  );
  // "Ministry of Health, Olm Directorate — Update no. 3": a body, what of it, and what it wrote
  if (others.length < 2 && isBody(first) && headParts(words).some(isKindOfPaper))
    return others.every(isBody) ? [first, ...others].join(", ") : first;
  // `وكالة أنباء السهل - تارنا - 3 آب`: a medium, and where its news is from
  const [from = "", ...more] = others;
  if (from !== "" && more.length === 0 && isMedium(first) && from.split(/\s+/u).length < 3)
    return NO_NAME.test(first) ? null : first;
  const paper = words
    .replace(NUMBERED, "")
    .replace(ENDS_IN_PAPER, "")
    .replace(BEGINS_IN_PAPER, "")
    .replace(PAPER_OF, "");
  if (paper !== words) return /^\p{Lu}|^[\u0600-\u06ff]/u.test(paper) ? paper : null;
  return isMedium(words) && !NO_NAME.test(words) ? words : null;
}
/** "By Lena Marsh, The Harbour Post": for whom it was written. */
const WRITTEN_FOR = /^(?:by\s+|بقلم\s*:?\s*)[^,،]{3,40}[,،]\s*/iu;
const WRITTEN_BY = /^(?:by\s|بقلم)/iu;
/** "Flash Update No. 3", `نشرة الدفاع المدني رقم 4`. */
const NUMBERED = /(?<=\p{L})\s+(?:no\.?|number|#|رقم)\s*\p{Nd}{1,3}$/iu;
const ENDS_IN_PAPER =
  /[\s,–—-]+(?:(?:press|media|flash|situation)\s+)?(?:statement|release|bulletin|communiqu[eé]|update|briefing|report)$/iu;
const BEGINS_IN_PAPER = /^(?:بيان|بلاغ|نشرة)\s+(?:(?:صادر|صحفي|صحافي)\s+)*(?:عن\s+)?/u;
const PAPER_OF =
  /^(?:(?:press|media|joint|official|public)\s+)?(?:statement|communiqu[eé]|release|bulletin)\s+(?:(?:issued\s+)?by|of|from)\s+(?:the\s+)?(?=\p{Lu})/iu;
/** "Breaking News", "Latest News" head a page and are nobody's name. */
const NO_NAME = /^(?:breaking|latest|top|local|world|more|other|today['’]s|all|urgent)\s/iu;

/**
 * Who publishes, by the first line of a text over its day, where its words alone do not show it: "Port Wire" over "Tarrow, 11 March 2031" and a
 * headline, "Dockers' Union of Tarrow" over "Statement, 13 March 2031". `above` are the lines before the `line` with the day, `label` what that says
 * before it, `below` the lines behind it. Null where the first line may be the headline itself.
 */
export function publisherAbove(
  above: readonly string[],
  { label, line }: { readonly label: string; readonly line: string },
  below: readonly string[],
): string | null {
  const lines = above.map((one) => one.replaceAll(/^[\s*_>#"“]+|[\s*_"”]+$/gu, ""));
  // `بيان` over "the front's media office": what the text is, over whose it is
  const [top, ...between] = lines.slice(
    Math.max(
      0,
      lines.findIndex((one) => !isKindOfPaper(one)),
    ),
  );
  if (top === undefined) return null;
  // `صفحة «قصيبة الآن»`
  const page = PAGE.exec(top)?.groups?.["name"];
  if (page !== undefined && isNameAlone(page)) return page;
  const { name: first, isOnChannel } = nameOf(top);
  if (!isNameAlone(first)) return null;
  // "Harbour Wire", its headline, and "TELMARA, 12 June 2031 (Harbour Wire) -", also below "Published: 12 June 2031"
  if ([line, ...below.slice(0, NEXT_LINES)].some((one) => isCreditedTo(first, one))) return first;
  if (isOnChannel || headParts(label).some(isChannel))
    return isAccount(first, label) ? first : null;
  // A title stands between a body's name and the day of its paper
  if (isBody(first)) return first;
  if (!between.every((one) => isKindOfPaper(one) || BYLINE.test(one))) return null;
  // "Orin Wire" over "Olm, 12 March 2033" and the text
  const isSure = isMedium(first) && !tells(first);
  if (isSure && (isToldNowhere(first, below) || isToldTo(first, below))) return first;
  if (tells(first)) return null;
  if (between.some(isKindOfPaper) || headParts(label).some(isKindOfPaper)) return first;
  return isHeadline(below) && isToldNowhere(first, below) ? first : null;
}

/**
 * Who publishes, by the first line of a text without a day: a medium that is called one (`وكالة الراية – خاص`, "Radio Olm"), or a body over the kind of its paper
 * (`المكتب الإعلامي لقوات الدرع` over `بيان`). Any other line may be the headline. Null where none is surely a name.
 */
export function publisherOver([top = "", next = "", ...rest]: readonly string[]): string | null {
  if (next === "" || rest.length === 0) return null;
  const line = top.replaceAll(/^[\s*_>#"“]+|[\s*_"”:]+$/gu, "").replace(FILED_AS, "");
  const page = PAGE.exec(line)?.groups?.["name"];
  if (page !== undefined && isNameAlone(page)) return page;
  const { name } = nameOf(line);
  if (!isNameAlone(name) || tells(name)) return null;
  if (
    isBody(name) &&
    !OF_THINGS.test(name) &&
    STATES.test(next.replaceAll(/^[\s*_>#]+|[\s*_:.]+$/gu, ""))
  )
    return name;
  if (!isMedium(name) || NO_NAME.test(name)) return null;
  const below = [next, ...rest];
  const isFiled = line !== top.replaceAll(/^[\s*_>#"“]+|[\s*_"”:]+$/gu, "");
  const isCalledSo =
    CALLED_SO.test(name) && !/(?<!\p{L})(?:تحت|في|من|على|بين)(?!\p{L})/u.test(name);
  return isFiled || isToldTo(name, below) || (isCalledSo && isToldNowhere(name, below))
    ? name
    : null;
}
/** A network of tunnels, a canal and a border post are called as media are. */
const OF_THINGS = /^(?:شبكة|مركز|قناة|موقع)\s|\bof\s/iu;
const CALLED_SO =
  /^(?:Radio|Voice of|The)\s|\s(?:News|Times|Radio|TV|Television|Agency|Press|Gazette|Herald|Tribune|Daily|Weekly|Wire)$|^(?:وكالة|صحيفة|جريدة|إذاعة|اذاعة|راديو|تلفزيون|مجلة)\s/u;
/** A party's or an office's own words; a report may be on what stands above it. */
const STATES =
  /^(?:(?:press|media)\s+)?(?:statement|release|communiqu[eé])$|^(?:ال)?(?:بيان|بلاغ)(?:\s|$)/iu;
/** Behind a medium's name: how it has got its news. */
const FILED_AS =
  /\s*[|·–—-]\s*(?:خاص|متابعات|متابعة|عاجل|أخبار|exclusive|special|breaking|news)$/iu;

const PAGE = /^(?:صفحة|قناة|حساب|منصة)\s*[«"“](?<name>[^«»"“”]{3,40})[»"”]?(?:\s+على\s+\p{L}+)?$/u;
/** A headline and the dateline stand right behind the day. */
const NEXT_LINES = 3;

function isCreditedTo(name: string, line: string): boolean {
  const credit = /\(([^()]{3,40})\)/u.exec(line.slice(0, CREDIT_REACH))?.[1] ?? "";
  return credit !== "" && ` ${name} `.toLowerCase().includes(credit.toLowerCase());
}
const CREDIT_REACH = 90;

/** A channel's name, or one over a handle that no private person has ("Olm Live" over "@olmlive"). */
function isAccount(name: string, label: string): boolean {
  return !headParts(label).some((part) => part.startsWith("@")) || NEWSROOM.test(name);
}
const NEWSROOM = /\s(?:live|now|news|today|online|updates?|24|الآن|اليوم|مباشر|نيوز|أونلاين)$/iu;

/** Written as a name is: few words, no sentence; capitals in English, which Arabic has not. */
function isNameAlone(line: string): boolean {
  const words = line.split(/\s+/u);
  if (
    words.length > (isBody(line) ? 9 : 6) ||
    line.length > 70 ||
    /[.!?؟:؛;،,|»«"\p{Nd}]/u.test(line)
  )
    return false;
  if (isOfDeed(line) || NO_NAME.test(line) || isKindOfPaper(line)) return false;
  if (/\p{Script=Arabic}/u.test(line))
    return (isBody(line) || words.length <= 5) && !/\p{Script=Latin}/u.test(line);
  if (/^\p{Lu}/u.test(line) && isBody(line)) return true;
  return words.every((word) => /^(?:\p{Lu}|of$|the$|and$|for$|in$|&$)/u.test(word));
}

/** A line that tells of a deed; "Fire and Rescue Service", `رابطة أهالي ضحايا العبارة` are bodies all the same. */
function isOfDeed(line: string): boolean {
  if (
    !DEED.test(
      line.replaceAll(/\bfire(?=\s+(?:and\s+rescue|service|brigade|department|authority))/giu, ""),
    )
  )
    return false;
  return !(/\p{Script=Arabic}/u.test(line) && isBody(line) && / /u.test(line));
}

/** A line of its own with the rest of the text behind it: the first line was none, then. */
function isHeadline([next = "", ...rest]: readonly string[]): boolean {
  const words = next.trim().split(/\s+/u).length;
  return rest.length > 0 && words >= 4 && next.length <= 160 && !/[.!؟?…]["”»]?\s*$/u.test(next);
}

/** "By Rana Adib", `بقلم: رنا أديب`. */
const BYLINE = /^(?:by\s+\p{Lu}|(?:بقلم|كتبت?|إعداد)\s*:?\s)[\p{L}\s.,'’-]{2,60}$/iu;

/** "Minister Meets Press", "Rebels Seize State Radio": headlines that end as a paper's name does. */
function tells(line: string): boolean {
  const words = line.split(/\s+/u);
  const [first = "", second = "", last = ""] = [words[0], words[1], words.at(-1)];
  if (/(?<!^unit)(?:[^e]ed|freed|agreed)$/iu.test(last) || words.some((word) => AMONG.test(word)))
    return true;
  // `الجيش يستعيد البلدة`
  if (first.startsWith("ال") && /^[يت]\p{Script=Arabic}{3,}$/u.test(second)) return true;
  return words.length > 2 && words.slice(0, -1).some((word) => VERB_OR_PLURAL.test(word));
}
const AMONG = /^(?:with|against|after|before|over|amid|inside|as)$/iu;
const VERB_OR_PLURAL =
  /^(?!news$|times$|business$|sports$|states$|arts$|islands$|hills$)\p{L}+(?:[^s]s|ed)$/iu;

/** "She told Orin Wire": the text names the medium as one that is spoken to. */
function isToldTo(name: string, below: readonly string[]): boolean {
  const text = below.join(" ");
  return [" told ", " to ", " with ", " ل", "لـ"].some((before) =>
    text.includes(`${before}${name}`),
  );
}

/** "Silo Disaster" over a report on the disaster in a silo is what it tells of. */
function isToldNowhere(name: string, below: readonly string[]): boolean {
  const rest = below
    .join("\n")
    .replaceAll(/\([^()\n]{1,60}\)/gu, " ")
    .toLowerCase();
  return name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => word.length > 2 && !rest.includes(word.replace(/^ال|['’]s$|s$/gu, "")));
}
