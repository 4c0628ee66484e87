import type { Passage } from "../../model/passage.ts";
import {
  ARABIC_ADDRESS,
  ARABIC_NUMBERED,
  HOUSE_AND_STREET,
  NUMBER_AND_STREET,
  STREET_AND_HOUSE,
  STREET_AND_NUMBER,
} from "./addresses.ts";
import { BANK_ACCOUNT, PAPER_NUMBER, PLATE_NUMBER } from "./paper-numbers.ts";
import { PHONES } from "./phones.ts";

/** Ways to reach or find a person that a text prints. */
export type ContactKind = "phone" | "email" | "handle" | "document" | "position";

/** A passage that tells how to reach or find a person. */
export interface Contact extends Passage {
  readonly kind: ContactKind;
}

/** Anchored by `+`, a leading zero of a mobile, a word before it or its length: tolls and dates are no numbers to call. */
const PATTERNS: readonly (readonly [ContactKind, RegExp])[] = [
  ["email", /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu],
  // "salim (at) mail.example": written so that programs do not find it.
  [
    "email",
    /[\w.+-]{1,64}\s?[[(]\s?(?:at|آت)\s?[\])]\s?[\w-]{1,63}(?:(?:\.|\s?[[(]dot[\])]\s?)[\w-]{1,63}){1,4}/giu,
  ],
  // Accounts have dots in them (`@nadia.hamwi`); one at the end is that of the sentence.
  [
    "handle",
    /(?<![\p{L}\p{N}.@/])@[A-Za-z][A-Za-z0-9_]{2,29}(?:\.[A-Za-z0-9_]{1,29}){0,3}(?![\p{L}\p{N}@])/gu,
  ],
  // A person's page: "wa.me/447700900789", "t.me/dunya_x", "skype: live:dunya". What leads to one post or file has more behind it.
  [
    "handle",
    /(?<![\p{L}\p{N}])(?:(?:https?:\/\/)?(?:www\.|m\.)?(?:wa\.me|t\.me|telegram\.me|facebook\.com|fb\.com|instagram\.com|signal\.me|tiktok\.com|twitter\.com|x\.com|snapchat\.com\/add)\/[@+#\w.-]{2,63}\w\/?(?![\w/])|skype:\s?(?:live:)?[\w.-]{2,63}\w)/giu,
  ],
  // "Telegram: tobiah_l, Insta nisreen.k.94", `حسابه تويتر leo_b`: no word of a language has such a sign within
  [
    "handle",
    /(?<=(?:(?<![\p{L}\p{N}])(?:telegram|insta(?:gram)?|skype|signal|snap(?:chat)?|twitter|tiktok|facebook|viber|تويتر|تلغرام|تليغرام|[إا]نستغرام|[إا]نستا|سناب(?:ه|ها|ي)?|سكايب|فيسبوك|سيغنال|فايبر)(?: (?:id|account|handle))?):?\s)(?=[\w.]{0,29}[_\d.]\w)[A-Za-z][\w.]{2,29}(?<![.])(?![\p{L}\p{N}@])/giu,
  ],
  // Papers come before phones: a number behind "IMEI" is none to call.
  ["document", PAPER_NUMBER],
  ["document", PLATE_NUMBER],
  ["document", BANK_ACCOUNT],
  ...PHONES.map((pattern) => ["phone", pattern] as const),
  [
    "position",
    /(?<![\d.])-?\d{1,2}\.\d{4,8}\s?°?\s?[NS]?\s?[,،/;]?\s?-?\d{1,3}\.\d{4,8}(?!\d|\.\d)(?:\s?°?\s?[EW](?!\p{L}))?/gu,
  ],
  // Two decimals are a kilometre: 33.51°N 36.29°E.
  ["position", /\d{1,2}\.\d{2,8}\s?°\s?[NS][\s,،;]{1,3}\d{1,3}\.\d{2,8}\s?°\s?[EW]/gu],
  // "Ms R. Tahan of 14 Cypress Lane"; a number behind no such word may count something.
  [
    "position",
    /(?<=(?:^|[^\p{L}])(?:of|at|address:?|lives? (?:at|in)) )\d{1,4}[a-z]? (?:\p{Lu}\p{L}+ ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Way|Boulevard|Alley|Row|Terrace|St|Rd|Ave)(?!\p{L})/gu,
  ],
  // "lives at Cooper Lane 14, third floor": the number behind the name, and nothing that it could count.
  ["position", STREET_AND_NUMBER],
  ["position", STREET_AND_HOUSE],
  ["position", NUMBER_AND_STREET],
  ["position", ARABIC_ADDRESS],
  ["position", ARABIC_NUMBERED],
  ["position", HOUSE_AND_STREET],
  // Degrees and minutes: 35°28'55.7"N 40°06'46.6"E.
  [
    "position",
    /\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?['’′](?:\s?\d{1,2}(?:\.\d+)?\s?(?:["”″]|''))?\s?[NSEW]?(?:[\s,،]{0,2}\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?['’′](?:\s?\d{1,2}(?:\.\d+)?\s?(?:["”″]|''))?\s?[NSEW]?)?/gu,
  ],
];

/** Phones, e-mail addresses, handles, papers and exact positions in a text, in its order, none twice. */
export function contactsIn(text: string): readonly Contact[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
