import { isBody } from "./body-words.ts";
import { datesIn } from "./dates-in.ts";
import { headParts, isChannel, withoutMedium } from "./head-parts.ts";
import { isKindOfPaper } from "./kind-of-paper.ts";
import { isSurePassage } from "./claims/findings/ocr-mark.ts";
import type { Passage } from "./model/passage.ts";
import type { OcrPassage } from "./model/report.ts";
import { DEED, outletOf, publisherAbove, publisherOver } from "./publisher-above.ts";

/** The day on which a text says of itself that it was published, with the words that say it. */
export interface PublishedDay extends Passage {
  /** ISO day. */
  readonly day: string;
  /** The hour beside the day (`18:00`), where there is one. */
  readonly hour?: string;
  /** The outlet, or the body whose statement it is, that stands with the day; null where none does that is surely one. */
  readonly outlet: string | null;
}

/** Lines from the top in which a text says so: headline, outlet, day, and what stands between them on a saved page. */
const NEAR = 6;
/** So much of a text shows what it is about. */
const HEAD_LENGTH = 2_000;
/** A day behind so much is told in a sentence. */
const LONGEST_LEAD = 90;

/** Words that say what a day is for; `updated` counts where nothing says when it was published. */
const PUBLISHED =
  /^(?:(?:first\s+)?(?:published|posted)|issued|date|released?|(?:تاريخ\s+)?(?:النشر|الإصدار)|التاريخ|تاريخ|نشرت?|صدرت?)(?:\s+(?:on|at|in|في|بتاريخ|يوم))?[\s:：-]*$/iu;
const WRITER = String.raw`(?:\p{Lu}[\p{L}.'’-]*|\d+|[Aa]dmin)(?:\s(?:\p{Lu}[\p{L}.'’-]*|and|&)){0,4}`;
/**
 * "By: 60001 On: Jun 12, 2031", "Posted by Admin on June 12, 2031", "This story is from June 12, 2031": whose page it is, or that it is one, before a day that ends its line. "Posted
 * by: witnesses of the raid on 3 May 2029" and "The report was published June 12, 2019 and denied" tell of deeds.
 */
const PUBLISHED_BY = new RegExp(
  `^(?:(?:(?:[Pp]osted|[Pp]ublished) )?[Bb]y ?: ?${WRITER} [Oo]n ?:|(?:[Pp]osted|[Pp]ublished) [Bb]y:? ${WRITER} [Oo]n:?|[Tt]his (?:story|article|report|page) (?:is from|(?:was )?(?:first )?(?:published|posted)(?: on)?) ?:?)$`,
  "u",
);
const UPDATED =
  /^(?:last\s+)?(?:updated?|آخر\s+تحديث|تحديث|حُ?دّ?ثت?)(?:\s+(?:on|at|في))?\s*[:：-]?$/iu;
/** Day of the week, hour, zone and whatever else stands beside a day and says nothing of its own. */
const BESIDE =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?<!\p{L})(?:at|[ap]m\s+(?:[ecmp]t|bst|ce?s?t|eet)|am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|local\s+time|as\s+(?:of|at)|ah|ad)(?![\p{L}])|[+-]?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|(?<!\p{L})(?:يوم|الساعة|صباح[اً]{0,2}|مساءً?|بتوقيت(?:\s+\p{Script=Arabic}+)?|غرينتش|الموافق|ه?ـ|هـ|م|ص)(?!\p{L})|ال(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)/giu;
/** Behind a day and its hour: the rubric in which a page was filed. */
const FILED = /^\s*[|·•]\s*(?:published|posted|filed)\b/iu;
/** "The Ledger, 2 April 2031. By Mira Solt", `4 مايو 2031 | كتب: سامي الراوي`: who wrote it, behind the day. */
const BYLINE =
  /^\s*(?:[.,|·•–—-]?\s*[Bb]y\s+(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:and\s+)?|,\s*)?){1,8}|[.،|·•–—-]\s*(?:بقلم|كتبت?|إعداد)\s*:?\s+(?:\p{Script=Arabic}+\s*){1,5})[\s.*_]*$/u;
/** "June 6, 2031 (OLM) - An investigation": the day before its place. */
const PLACED = /^\s*\(\p{Lu}[\p{Lu}\s.'’-]{1,38}\)\s*(?:[–—:]|-\s)/u;
/** "April 12 (Orin Press) - The forces said": the day before whose words they are. */
const CREDITED = /^\s*\([^()]{3,40}\)\s*(?:[–—:]|-\s)/u;
/** "OLM (Coastwire / Harbour - 22nd April, 2031) The": place in capitals, and the day in the brackets of the agency. */
const WITH_AGENCY =
  /^\s*(?<place>\p{Lu}[\p{Lu}\s.'’-]{1,30})\((?<agency>(?=[^()]*\p{Lu})[^()\d]{3,50})\s[-–—]\s*$/u;
/** "June 6, 2031 (OLP) The ministry said": the letters of an agency, without a dash behind them. */
const LETTERED = /^\s*\(\p{Lu}{2,8}\)\s+(?:The|A|An|At|In|On|\p{Lu}\p{Ll}+)\s/u;
/** "9 April 2031 – The fund is deeply concerned about …": the day before a text's first sentence, which is longer than a headline of a chronology. */
const TOLD = /^\s*[–—]\s+(?:The\s|\p{Lu}|\p{Script=Arabic})[^\n]{60}/u;
/** Papers of an office or a body, named as such before their day. */
const PAPER =
  /\b(?:statement|release|report|bulletin|update|briefing|communiqu[eé]|newsletter|notice)$|^(?:بيان|تقرير|نشرة|بلاغ|وكالة|إذاعة|اذاعة|صحيفة|جريدة|قناة|شبكة|موقع|مرصد|مركز|منظمة)\s/iu;

/**
 * The day of publication that the first lines of a text state: a line of its own ("Published: 12 June 2031"), behind the name of whoever
 * publishes (`إذاعة الساحل | 13 يونيو 2031`), or in a dateline ("OLM, 12 June 2031 (Coastwire) -"). Null where none does, where two
 * do and differ, and where the day is not whole or can be read in two ways ("03/04/2031" in English). A day in a sentence or in the name of a deed is
 * never one: it is when something happened. Of a picture's letters (`ocr`) a day that was not surely recognised is none.
 */
export function publishedIn(text: string, ocr?: readonly OcrPassage[]): PublishedDay | null {
  return surely(firstDay(text, isWholeDay), text, ocr);
}

/** Whoever publishes, where the first line of a text says so and no day stands there; see {@link publisherOver}. */
export function outletIn(text: string): (Passage & { readonly outlet: string }) | null {
  const [first, ...others] = headLines(text);
  if (first === undefined || first.end - first.start > LONGEST_LEAD) return null;
  const lines = [first, ...others].map(({ start, end }) => text.slice(start, end));
  const outlet = publisherOver(lines);
  return outlet === null ? null : { ...first, outlet };
}

function surely(
  day: PublishedDay | null,
  text: string,
  ocr: readonly OcrPassage[] | undefined,
): PublishedDay | null {
  if (day === null) return null;
  return isSurePassage(ocr, day, text.slice(day.start, day.end)) ? day : null;
}

/**
 * The same where the year is left out, as agencies do ("DEIR OLM, Oct 19 (Harbour Wire) -"): `day` is `--10-19`. Which year that is only other reports of the
 * event can say.
 */
export function yearlessDayIn(text: string, ocr?: readonly OcrPassage[]): PublishedDay | null {
  const day = firstDay(text, (value) => /^XXXX-\d{2}-\d{2}$/u.test(value));
  const found = surely(day, text, ocr);
  return found === null ? null : { ...found, day: found.day.replace("XXXX", "-") };
}

function firstDay(text: string, isDay: (value: string) => boolean): PublishedDay | null {
  const ofDeed = isCardOfDeed(text);
  const found = headLines(text).flatMap((line) => {
    if (ofDeed && DATE_ALONE.test(text.slice(line.start, line.end))) return [];
    return lineDay(text, line, isDay) ?? [];
  });
  const told = ["published", "day", "updated"] as const;
  for (const kind of told) {
    const [first, ...others] = found.filter((one) => one.kind === kind);
    if (first === undefined) continue;
    const outlet =
      first.outlet ?? (first.alone ? namedBeside(text, first) : null) ?? namedAbove(text, first);
    // Days as heads of a chronology: the first of them is that of its first entry, unless whoever publishes stands over it
    const isLog = first.alone && outlet !== null;
    if (others.some(({ day, alone }) => day !== first.day && !(isLog && alone))) return null;
    if (kind === "day" && first.alone && !isLog && hasOtherHeads(text, first)) return null;
    const { day, start, end, hour } = first;
    return { day, start, end, outlet, ...(hour !== undefined && { hour }) };
  }
  return found.length === 0 ? todayIn(text, isDay) : null;
}

/** "today, Monday 26 May 2031", `اليوم الاثنين 26 أيار 2031`: whoever calls a day today writes on it. Null where two are called so. */
function todayIn(text: string, isDay: (value: string) => boolean): PublishedDay | null {
  const head = text.slice(0, HEAD_LENGTH);
  if (!TODAY.test(head)) return null;
  const days = datesIn(head, null).filter(
    ({ value, impossible, start, quote }) =>
      isDay(value) &&
      !value.includes("/") &&
      impossible === undefined &&
      (CALLED_TODAY.test(quote) || TODAY_BEFORE.test(head.slice(0, start))),
  );
  const [first] = days;
  if (first === undefined || days.some(({ value }) => value !== first.value)) return null;
  return { day: first.value, start: first.start, end: first.end, outlet: null };
}
const TODAY = /\btoday\b|(?<!\p{L})اليوم(?!\p{L})/iu;
const CALLED_TODAY = /^(?:(?:مساء|صباح|فجر|ظهر|عصر)\s+)?اليوم|^today/iu;
const TODAY_BEFORE = /(?:\btoday|(?<!\p{L}|(?:هذا|ذلك|نفس|ذات|مثل)\s{1,2})اليوم)[\s,،(]*$/iu;

/**
 * The card of an event at the head of an encyclopaedia's page ("Date: 3 May 2031 / Attack type: … / Perpetrators: …"): its day is that of the deed, and taken for the day of publication it
 * would make a page of years later the first report. A ministry's "Date: 3 May 2031 / Deaths: 12" is a bulletin of that day.
 */
function isCardOfDeed(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  if (LABEL_OF_DEED.test(head)) return true;
  const typed = LOCATED_TYPE.exec(head)?.groups;
  return typed !== undefined && !PAPER_TYPE.test(`${typed["value"] ?? ""}${typed["arabic"] ?? ""}`);
}
/** A label: with a mark behind it, or a short line in which it is followed by its value. */
const LABEL_OF_DEED =
  /^[\s*_>|#•-]*(?:[Aa]ttack\s+[Tt]ype|[Tt]ype\s+of\s+[Aa]ttack|[Pp]erpetrators?|[Aa]ssailants?|[Ww]eapons?|[Bb]elligerents|[Tt]argets?|(?:نوع|أسلوب)\s+الهجوم|المنفذ(?:ون|ين)?|الأسلحة|أطراف\s+النزاع)(?:\s*[:：|\t]|\s{2,}|\s+[\p{Lu}\p{Nd}][^.\n]{0,40}$)/mu;
const LOCATED_TYPE =
  /(?:^|\n)[\s*_>|#•-]*(?:location\b[^\n]*\n(?:[^\n]*\n){0,2}[\s*_>|#•-]*type\s*[:：|](?<value>[^\n]*)|(?:الموقع|المكان)(?!\p{L})[^\n]*\n(?:[^\n]*\n){0,2}[\s*_>|#•-]*النوع\s*[:：|](?<arabic>[^\n]*))/iu;
const PAPER_TYPE =
  /release|statement|alert|report|update|bulletin|notice|article|news|بيان|تقرير|خبر|نشرة|تنبيه/iu;
const DATE_ALONE = /^[\s*_>|#•-]*(?:date|(?:ال)?تاريخ)(?!\p{L})/iu;

interface LineDay extends PublishedDay {
  readonly kind: "published" | "updated" | "day";
  /** Nothing else stands in its line. */
  readonly alone: boolean;
}

function lineDay(text: string, line: Passage, isDay: (value: string) => boolean): LineDay | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LEAD * 2));
  if (!/\p{Nd}/u.test(head)) return null;
  const lead = ungluedDay(head);
  const arabic = isArabic(text);
  const [said, second] = datesIn(lead, null, arabic && !/\p{L}/u.test(lead) ? "ar" : undefined);
  if (said === undefined || !isDay(said.value) || (!arabic && isAmbiguous(said.quote, lead)))
    return null;
  // "Friday, 14 June 2031" was a Saturday: one of the two is a slip
  if (said.impossible !== undefined) return null;
  if (said.start > LONGEST_LEAD) return null;
  const before = lead.slice(0, said.start).replace(/^[\s*_>#"“-]+/u, "");
  const after = lead.slice(said.end);
  const outlet = outletOf(withoutBeside(before).replace(/\s*[|·•,،–—(.-]\s*$/u, ""));
  // "August 26-28, 2031" over a log of three days: it was written down on the last
  const [, last = said.value] = said.value.split("/");
  const at = {
    day: last,
    start: line.start + said.start,
    end: line.start + said.end,
    outlet,
    ...hourBehind(after),
  };
  const label = before
    .replaceAll(BESIDE, " ")
    .replaceAll(/[\s,،|·•]+/gu, " ")
    .trim();
  // "Sun, 16-04-2031 03:03 PM, Olm": where it was written, behind the hour
  const closes =
    isEmpty(after.replace(BYLINE, "")) ||
    (label === "" &&
      (AT_PLACE.test(withoutBeside(after)) || PLACED_HOUR.test(after) || SLASHED.test(after)));
  if (PUBLISHED.test(label) || (PUBLISHED_BY.test(label) && isEmpty(after)))
    return { ...at, kind: "published", alone: false };
  if (UPDATED.test(label)) return { ...at, kind: "updated", alone: false };
  if (label === "" && closes) return { ...at, kind: "day", alone: true };
  // "Olm floods, as of 18 October 2031" under the name of a bulletin: the day up to which it tells
  if (closes && AS_OF.test(before)) return { ...at, kind: "updated", alone: false };
  // "Flash update 1 - 5 April 2035": the number of the paper looks like a day before its own
  if (closes && isKindOfPaper(withoutBeside(before).trim()))
    return { ...at, kind: "day", alone: false };
  // "Olm: rising waters Flash Update 15 | 21 April 2031": a numbered paper, whatever it is about
  if (closes && BULLETIN.test(before)) return { ...at, kind: "day", alone: false };
  if (last !== said.value) return null;
  // "June 6, 2031 at 10:31 am | Published in: Africa": what the page says of it stands behind
  if (label === "" && FILED.test(withoutBeside(after)))
    return { ...at, kind: "published", alone: false };
  // in a dateline the day is the line's own, whatever days its sentence tells of
  if (isDateline(before, after)) return { ...at, kind: "day", alone: false };
  if (second !== undefined && second.value !== said.value && second.start < LONGEST_LEAD)
    return null;
  return closes && isName(before) ? { ...at, kind: "day", alone: false } : null;
}

/**
 * "June 12,2031" and "June 12, 20313:57PM ET": a page that has lost its blanks. Whatever stands before the end of a day keeps its place.
 */
function ungluedDay(line: string): string {
  return line
    .replaceAll(/(?<=\p{L}\s\d{1,2}),(?=(?:19|20)\d{2}(?!\d))/gu, " ")
    .replaceAll(/(?<=\p{L}\s\d{1,2},?\s(?:19|20)\d{2})(?=\d{1,2}:\d{2})/gu, " ");
}

const AT_PLACE = /^[\s,،|]*[,،|]\s*\p{Lu}\p{L}+\s*$/u;
/** `| 19:40 تلمارة`: the place of the clock; a word without an hour may be the headline. */
const PLACED_HOUR = /^\s*[,،|–-]?\s*\d{1,2}:\d{2}\s+\p{Script=Arabic}{3,}\s*$/u;
/** "June 12, 2031 / 8:30 PM / Olm News" */
const SLASHED = /^\s*\/\s*\d{1,2}:\d{2}[^/\n]{0,12}\/\s*\p{Lu}[\p{L}\s]{1,30}$/u;
const AS_OF = /[,،|·•–—(-]\s*(?:as\s+(?:of|at)|حتى)\s*$/iu;

const BULLETIN =
  /\b(?:flash\s+update|situation\s+(?:report|update)|sitrep|daily\s+flash|field\s+report|protection\s+of\s+civilians(?:\s+report)?|(?:weekly|monthly|humanitarian)\s+(?:bulletin|report|update)|(?:press\s+)?briefing\s+notes?)\b(?:\s*(?:no\.?|number|#)?\s*\p{Nd}{1,3})?(?:\s*[-–—]\s+[\p{Lu}][\p{L}\s]{3,50}\.)?\s*[|,.:–—(-]*\s*(?:(?:as\s+)?of\s*)?$/iu;

/** "4 May 2031, 18:00", "June 14, 2031 at 10:31 am", `١٤ يونيو ٢٠٣١ - ٠٢:٥٧ م`. */
function hourBehind(after: string): { readonly hour?: string } {
  const [, hour = "", minute = "", half = ""] = HOUR.exec(western(after)) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return {};
  const isAfternoon = /^[pم]/iu.test(half);
  if (half !== "" && (Number(hour) === 0 || Number(hour) > 12)) return {};
  const of24 = half === "" ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return { hour: `${String(of24).padStart(2, "0")}:${minute}` };
}
const HOUR =
  /^\s*[,،|·–—-]?\s*(?:at\s+|الساعة\s+)?(\d{1,2}):(\d{2})(?![:.]?\d)\s*(am|pm|a\.m\.|p\.m\.|صباح|مساء|ص(?!\p{L})|م(?!\p{L}))?/iu;

/** "The Hour, 3 May 2031", `إذاعة الساحل | 13 يونيو 2031`, "Open Harbour statement, 14 June 2031", "Flash update no. 3 | Olm | 20 October 2031". */
function isName(before: string): boolean {
  // `بيان صحفي 17 مايو 2034`
  if (isKindOfPaper(withoutBeside(before).trim())) return true;
  const [, named = "", mark = ""] =
    /^(.*?)\s*([|·•,،–—(-]|\sفي)\s*$/u.exec(withoutBeside(before)) ?? [];
  const lead = named.replace(NUMBERED, "");
  if (withoutMedium(lead).isMedium) return outletOf(lead) !== null;
  const parts = headParts(lead);
  const names = parts.filter((part) => !isKindOfPaper(part) && !isChannel(part));
  if (parts.length === 0 || names.length > 2) return false;
  return names.every((name) => isNamePart(name, mark, names.length < parts.length));
}

/** "Update no. 3", `نشرة الدفاع المدني رقم 4`: which of the papers it is. */
const NUMBERED = /(?<=\p{L})\s+(?:no\.?|number|#|رقم)\s*\p{Nd}{1,3}(?=\s*$)/giu;

/** One part of such a line; `beside` a kind of paper or a platform ("Flash update no. 3 | Olm valley | 20 October 2031") few words are a name or a place. */
function isNamePart(name: string, mark: string, beside: boolean): boolean {
  const words = name.split(/\s+/u);
  if (words.length > 6 || DEED.test(name)) return false;
  // "4Olm | 3 May 2031", "olmdaily.net | 3 May 2031": behind a bar a name may hold a digit or a dot
  const sentence = /[|·•]/u.test(mark) ? /[!?؟:؛;]|\.(?:\s|$)/u : /[.!?؟:؛;\d]/u;
  if (sentence.test(name)) return false;
  if (PAPER.test(name) || /[|·•]/u.test(mark) || (beside && words.length <= 3)) return true;
  const isShort = words.length <= 2 && /^[\p{Script=Arabic}\s]{3,}$/u.test(name);
  // `تارو، 12 آذار 2031`, `تارو - 12 آذار 2031`, `تارو في 12 آذار 2031` alone in its line
  if (isShort && /[،,–—-]|في/u.test(mark)) return true;
  // "OCHA flash update no. 1 | 15 March 2031"
  if (outletOf(name) !== null) return true;
  // A name alone is written with capitals; Arabic has none to tell it by.
  return isBody(name) || words.every((word) => /^(?:\p{Lu}|of$|the$|and$|for$|&$)/u.test(word));
}

/** The line before or behind a day that stands alone: the name of a paper over its date. */
function namedBeside(text: string, day: PublishedDay): string | null {
  const lines = headLines(text);
  const at = lines.findIndex(({ start, end }) => start <= day.start && day.end <= end);
  for (const line of [lines[at - 1], lines[at + 1]]) {
    if (line === undefined || line.end - line.start > LONGEST_LEAD) continue;
    const name = text.slice(line.start, line.end).replaceAll(/^[\s*_>#"“]+|[\s*_"”]+$/gu, "");
    const outlet = outletOf(name);
    if (outlet !== null) return outlet;
  }
  return null;
}

/** The first line of the text, where it stands over the day as a name does. */
function namedAbove(text: string, day: LineDay): string | null {
  const lines = text
    .slice(0, day.start + HEAD_LENGTH)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const before = text.slice(0, day.start).split("\n");
  const label = (before.pop() ?? "").replaceAll(/^[\s*_>#]+|[\s,،|·•–—:-]+$/gu, "");
  const above = before.filter((line) => line.trim() !== "");
  const line = lines[above.length] ?? "";
  return publisherAbove(above, { label, line }, lines.slice(above.length + 1));
}

/** "OLM, 12 June 2031 (Coastwire) -", "12 June 2031 (OLM) -", `تلمارة – 12 يونيو 2031 – (وكالات)`, `تلمارة (وكالات) 12 يونيو 2031:`. */
function isDateline(before: string, after: string): boolean {
  if (before.trim() === "" && [PLACED, CREDITED, TOLD, LETTERED].some((one) => one.test(after)))
    return true;
  if (isOfAgency(before) && /^\)\s*[\p{Lu}:–—-]/u.test(after)) return true;
  const place = before
    .replaceAll(/\([^()]{1,40}\)/gu, " ")
    .replaceAll(/[\s,،–—/(-]+/gu, " ")
    .trim();
  const words = place.split(" ");
  if (place === "" || words.length > 4 || DEED.test(place) || /[.!?؟:؛;\d]/u.test(place))
    return false;
  const closed = /[,،()–—-]\s*$/u.test(withoutBeside(before));
  // `تلمارة 12 يونيو 2031 (المدار) - قال`
  // `المدار 12 يونيو 2031 – قال`: one who publishes, or a place, of two words at most
  const short = /^[\p{Script=Arabic}\s]{3,}$/u.test(place) && words.length <= 2;
  const credited = /^\s*\([^()]{1,40}\)\s*(?:[–—]|--?\s)/u.test(after);
  if (!closed && !credited && !(short && /^\s*[–—-]\s/u.test(after))) return false;
  if (/[a-z]/iu.test(place) && !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  if (/\)\s*$/u.test(before) && isEmpty(after)) return true;
  // "OLM, June 12, (Coastwire): Gunmen": a comma behind the day as well; "(the day of the flood)" says which day it was
  return /^\s*(?:[,،]\s*(?=\((?![Tt]he\s|يوم\s|ليلة\s|ذكرى\s)[\p{Lu}\p{Script=Arabic}]))?(?:\)|\([^()]{1,40}\))?\s*(?:[–—:]|--?\s|-$|ـ+\s|\([^()]{1,40}\)\s*$)/u.test(
    after,
  );
}

/** "BATTLE OF OLM (First Brigade - 22 April 2001)" is a deed and who did it. */
function isOfAgency(before: string): boolean {
  const { place = "", agency = "" } = WITH_AGENCY.exec(before)?.groups ?? {};
  if (place === "" || DEED.test(place) || /(?<!\p{L})(?:OF|ON|AT|IN|FOR)(?!\p{L})/u.test(place))
    return false;
  return /^[^\s]+$|\s\/\s/u.test(agency.trim()) || outletOf(agency.trim()) !== null;
}

function withoutBeside(words: string): string {
  return words.replaceAll(BESIDE, "").trimEnd();
}

function isEmpty(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(
    western(words)
      .replaceAll(BESIDE, "")
      .replaceAll(/\([^()]{1,40}\)/gu, ""),
  );
}

function isWholeDay(value: string): boolean {
  return /^(?:\d{4}-\d{2}-\d{2}(?:\/(?=.)|$)){1,2}/u.test(value);
}

/** True of a text that begins in Arabic. */
function isArabic(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  const arabic = head.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > (head.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** 03/04/2031 is April or March; in an Arabic text the day comes first (`قناة الساحل، 11/3/2031`), as it does in every Arabic country. */
function isAmbiguous(quote: string, line: string): boolean {
  if (/\p{Script=Arabic}/u.test(line)) return false;
  const [, a, b] = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/u.exec(western(quote)) ?? [];
  return a !== undefined && Number(a) !== Number(b) && Number(a) <= 12 && Number(b) <= 12;
}

function western(digits: string): string {
  return digits.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function hasOtherHeads(text: string, first: PublishedDay): boolean {
  const lines = text.slice(first.end).split("\n", 400);
  return lines.some((line) => {
    if (line.length > 60 || !/\p{Nd}/u.test(line)) return false;
    const [said] = datesIn(line, null);
    if (said === undefined || !isWholeDay(said.value) || said.value === first.day) return false;
    return isEmpty(line.slice(0, said.start) + line.slice(said.end));
  });
}

function headLines(text: string): readonly Passage[] {
  const found: Passage[] = [];
  for (let start = 0; start < text.length && found.length < NEAR;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, Math.min(end, start + LONGEST_LEAD * 2));
    if (line.trim() !== "") found.push({ start, end });
    start = end + 1;
  }
  return found;
}
