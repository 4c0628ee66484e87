import type { Sense } from "../../../text/item.ts";
import type { LexiconLine } from "../../../text/lexicon.ts";

const month = (value: number, ...more: readonly string[]): Sense => ({
  tags: ["month", ...more],
  value,
});
const weekday = (value: number, ...more: readonly string[]): Sense => ({
  tags: ["weekday", ...more],
  value,
});
const unit = (slot: string, number: "sg" | "pl"): Sense => ({
  tags: ["time-unit", `unit-${number}`],
  slot,
  number,
});
const part = (slot: string): Sense => ({ tags: ["part-of"], slot });
const direction = (slot: string): Sense => ({ tags: ["direction"], slot });
const hijri = (value: number): Sense => ({ tags: ["hijri-month"], value });

/** Weak months and weekdays are also words or names: they need a capital letter and a word of time or a number. */
const names: readonly LexiconLine[] = [
  ["january", month(1)],
  ["february", month(2)],
  ["march", month(3, "weak")],
  ["april", month(4)],
  ["may", month(5, "weak")],
  ["june", month(6)],
  ["july", month(7)],
  ["august", month(8, "weak")],
  ["september", month(9)],
  ["october", month(10)],
  ["november", month(11)],
  ["december", month(12)],
  ["jan", month(1, "weak", "short")],
  ["feb", month(2, "weak", "short")],
  ["mar", month(3, "weak", "short")],
  ["apr", month(4, "weak", "short")],
  ["jun", month(6, "weak", "short")],
  ["jul", month(7, "weak", "short")],
  ["aug", month(8, "weak", "short")],
  ["sep sept", month(9, "weak", "short")],
  ["oct", month(10, "weak", "short")],
  ["nov", month(11, "weak", "short")],
  ["dec", month(12, "weak", "short")],
  ["muharram", hijri(1)],
  ["safar", hijri(2)],
  ["rajab", hijri(7)],
  ["shaban sha'ban", hijri(8)],
  ["ramadan", hijri(9)],
  ["shawwal", hijri(10)],
  ["monday", weekday(1)],
  ["tuesday", weekday(2)],
  ["wednesday", weekday(3)],
  ["thursday", weekday(4)],
  ["friday", weekday(5)],
  ["saturday", weekday(6)],
  ["sunday", weekday(7)],
  ["mon", weekday(1, "weak")],
  ["tue tues", weekday(2, "weak")],
  ["wed", weekday(3, "weak")],
  ["thu thur thurs", weekday(4, "weak")],
  ["fri", weekday(5, "weak")],
  ["sat", weekday(6, "weak")],
  ["sun", weekday(7, "weak")],
  ["weekend", { tags: ["weekend"] }],
  ["bloody black good", { tags: ["named-after-day"] }],
];

const units: readonly LexiconLine[] = [
  ["seconds", unit("second", "pl")], // "second" is an ordinal
  ["minute min", unit("minute", "sg")],
  ["minutes mins", unit("minute", "pl")],
  ["hour", unit("hour", "sg")],
  ["hours hrs", unit("hour", "pl")],
  ["day", unit("day", "sg")],
  ["days nights", unit("day", "pl")],
  ["week", unit("week", "sg")],
  ["weeks", unit("week", "pl")],
  ["month", unit("month", "sg")],
  ["months", unit("month", "pl")],
  ["year", { ...unit("year", "sg"), tags: ["time-unit", "unit-sg", "year-word"] }],
  ["years", { ...unit("year", "pl"), tags: ["time-unit", "unit-pl", "year-pair"] }],
  ["decade", unit("decade", "sg")],
  ["decades", unit("decade", "pl")],
  ["century", unit("century", "sg")],
  ["centuries", unit("century", "pl")],
];

const parts: readonly LexiconLine[] = [
  ["early beginning start", part("early")],
  ["mid middle", part("mid")],
  ["late end", part("late")],
  ["dawn morning noon afternoon evening night nite midnight", { tags: ["day-part"] }],
  ["spring", { tags: ["season"], slot: "spring" }],
  ["summer", { tags: ["season"], slot: "summer" }],
  ["autumn fall", { tags: ["season"], slot: "autumn" }],
  ["winter", { tags: ["season"], slot: "winter" }],
];

const pointers: readonly LexiconLine[] = [
  ["last past", direction("past")],
  ["next coming", direction("next")],
  ["this current", direction("this")],
  ["yesterday", { tags: ["deictic"], value: -1 }],
  ["today tonight", { tags: ["deictic"], value: 0 }],
  ["tomorrow", { tags: ["deictic"], value: 1 }],
  ["ago", { tags: ["ago"] }],
  ["earlier before prior beforehand previously", { tags: ["time-before"] }],
  ["later after afterwards", { tags: ["time-after"] }],
];

const ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

const cues: readonly LexiconLine[] = [
  ["will shall due scheduled if", { tags: ["future"] }],
  [
    "gave give gives deadline call called calls threatened threaten extended prolonged postponed adjourned deferred",
    { tags: ["until-then"] },
  ],
  [
    "in since until till by during before after from of on around throughout between for",
    { tags: ["time-prep"] },
  ],
  ["for over within lasted lasting lasts during took throughout spent", { tags: ["length-prep"] }],
  ["christmas", { tags: ["feast"] }],
  ["fortnight", { tags: ["fortnight"] }],
  ["dated", { tags: ["date-head"] }],
  ["aged age old born", { tags: ["age-cue"] }],
  ["his her their", { tags: ["possessive"] }],
  ["ah", { tags: ["era"], slot: "hijri" }],
  ["ad ce", { tags: ["era"], slot: "gregorian" }],
  ["a an one", { tags: ["article"] }],
];

/** Words of time; slots as in `lang/ar/time.ts`. */
export const englishTimeWords: readonly LexiconLine[] = [
  ...names,
  ...units,
  ...parts,
  ...pointers,
  ...ORDINALS.map((word, i): LexiconLine => [word, { tags: ["ordinal"], value: i + 1 }]),
  ...["thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"]
    .join(" ")
    .split(" ")
    .map((word, i): LexiconLine => [word, { tags: ["ordinal"], value: i * 10 + 30 }]),
  ...cues,
];
