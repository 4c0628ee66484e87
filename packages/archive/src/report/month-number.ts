const ENGLISH = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];
const ENGLISH_NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;

/** The names of each month from Morocco to the Gulf, without hamza on alef. */
const ARABIC: readonly (readonly string[])[] = [
  ["يناير", "كانون الثاني", "جانفي"],
  ["فبراير", "شباط", "فيفري"],
  ["مارس", "اذار"],
  ["ابريل", "نيسان", "افريل"],
  ["مايو", "ايار", "ماي"],
  ["يونيو", "يونيه", "حزيران", "جوان"],
  ["يوليو", "يوليه", "تموز", "جويلية"],
  ["اغسطس", "اب", "اوت"],
  ["سبتمبر", "ايلول"],
  ["اكتوبر", "تشرين الاول"],
  ["نوفمبر", "تشرين الثاني"],
  ["ديسمبر", "كانون الاول"],
];

/** 1 to 12 for the name of a month in English or Arabic; null for anything else. */
export function monthNumber(name: string): number | null {
  if (ENGLISH_NAMES.test(name)) return ENGLISH.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const bare = name.replaceAll(/[أإآ]/gu, "ا").replaceAll(/\s+/gu, " ");
  const at = ARABIC.findIndex((names) => names.includes(bare));
  return at === -1 ? null : at + 1;
}
