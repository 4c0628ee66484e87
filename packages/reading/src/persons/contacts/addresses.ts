const FLOOR =
  "(?:,? (?:on the )?(?:\\p{Ll}+|\\d{1,2}(?:st|nd|rd|th)) floor|,? (?:flat|apartment|apt|room) \\d{1,3}[a-z]?)?";

/** "Alder Street 9", "Cooper Lane 14, third floor": what follows is a mark, as "in Alder Street 9 people died" counts people. */
export const STREET_AND_NUMBER: RegExp = new RegExp(
  `(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Way|Boulevard|Alley|Row|Terrace|St|Rd|Ave)\\.? (?:no\\.? ?)?\\d{1,3}[a-z]?${FLOOR}(?=[ \\t]*(?:[.,;:)!?\\n]|$))`,
  "gu",
);

/** "Hamra alley, building 7, third floor", "Rose Street, house 12, flat 3": a street, a house and its number. */
export const STREET_AND_HOUSE: RegExp = new RegExp(
  `(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue|[Aa]lley|[Qq]uarter|[Rr]ow|[Ss]quare|[Nn]eighbou?rhood),? (?:building|house|block|flat|apartment|no\\.?|number) \\d{1,4}[a-z]?(?:${FLOOR}){1,2}(?!\\p{L}|\\d)`,
  "gu",
);

const NUMBER = "(?:رقم )?[0-9٠-٩]{1,4}";
const WORDS = "(?:[\\p{Script=Arabic}]+ ){1,4}?";
const PART = "(?:ال)?(?:بناء|بناية|بنايه|عمارة|مبنى|منزل|بيت|دار|شقة|طابق)";

/** `حارة الياسمين بناء 7 الطابق الثالث`, `حي الزيتون شارع السقا بناية 4`: a street or quarter, a house with its number, and what comes behind. */
export const ARABIC_ADDRESS: RegExp = new RegExp(
  `(?<!\\p{L})(?:ب|و)?(?:حارة|حي|شارع|زقاق|جادة|طريق|نزلة) ${WORDS}[،,]?\\s?${PART} ${NUMBER}(?!\\p{L}|[0-9٠-٩])(?:[،,]?\\s?${PART} (?:ال\\p{L}+|${NUMBER}))*`,
  "gu",
);

/** "We are at Aunt Lettice's, 9 Cobble Row.": behind a comma and before a mark. */
export const NUMBER_AND_STREET: RegExp =
  /(?<=(?:,|(?:^|[^\p{L}])to)\s)\d{1,4}[a-z]? (?:\p{Lu}\p{L}+ ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Boulevard|Alley|Row|Terrace|St|Rd|Ave)(?=\.?[ \t]*(?:[.,;:)!?\n]|$))/gu;

/** "House 4, Olive Street", "flat 3, building 7, Hamra street": the house before its street. */
export const HOUSE_AND_STREET: RegExp =
  /(?<!\p{L})(?:[Hh]ouse|[Ff]lat|[Aa]partment|[Aa]pt\.?|[Bb]uilding) (?:no\.? ?)?\d{1,4}[a-z]?,? (?:(?:house|flat|building|block|floor) \d{1,4}[a-z]?,? )*(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue|[Aa]lley)(?!\p{L})/gu;

/** `حي الورود، شارع 5، منزل 12`: a street that has a number, with a house. */
export const ARABIC_NUMBERED: RegExp = new RegExp(
  `(?<!\\p{L})(?:(?:حارة|حي) (?:\\p{Script=Arabic}+ ?){1,3}[،,]\\s?)?(?:ب|و)?شارع ${NUMBER}[،,]?\\s?${PART} ${NUMBER}(?!\\p{L}|[0-9٠-٩])(?:[،,]?\\s?${PART} (?:ال\\p{L}+|${NUMBER}))*`,
  "gu",
);
