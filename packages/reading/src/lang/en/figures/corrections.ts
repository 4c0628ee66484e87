import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { yearLike } from "../../../extract/numbers/year-like.ts";
import { toll } from "../toll-reads.ts";
import type { FigureRule } from "./figure-rule.ts";

const OF = "of|=for? article|poss? w:counted? v:victim|pred|missing-adj";

/** Totals in the words of whoever corrects them. */
export const englishCorrectionFigures: readonly FigureRule[] = [
  {
    id: "en.figure.toll-given",
    pattern: `t:toll ${OF}? !quantity|count|comma|clause|toll|neg{0,12} =was|=is|=were|=been =given|=listed|=stated|=recorded|=reported|=announced|=entered =as|=at c:count|quantity`,
    read: (m) => toll(m, "en.figure.toll-given"),
    why: "'The number of wounded on Tuesday was given as 30': a total, said in the passive.",
    hits: [
      ["The number of wounded on Tuesday was given as 30.", "wounded unknown 30 total"],
      ["The number of soldiers killed was listed as 14.", "killed soldiers 14 total"],
    ],
    misses: [
      "The number of beds was given as 30.",
      "The number was given as a courtesy.",
      "The death toll was wrongly given as 25.",
    ],
  },
  {
    id: "en.figure.toll-in-commas",
    pattern: `t:toll ${OF} !quantity|count|comma|clause|toll|neg{0,10} comma c:count|quantity comma =is|=was|=remains|=stands|=has`,
    read: (m) => toll(m, "en.figure.toll-in-commas"),
    why: "'The number of dead given by this office, 26, was too high': the number stands beside its words.",
    hits: [
      [
        "The number of dead given by this office, 26, was too high.",
        "killed unknown 26 total denied",
      ],
      ["The number of wounded in our report, 25, is unchanged.", "wounded unknown 25 total"],
    ],
    misses: [
      "The number of beds, 26, was too high.",
      "The number of dead, said 26 mayors, was too high.",
    ],
  },
  {
    id: "en.figure.should-have-been",
    pattern:
      "t:toll|=it|=this|=that =should =have =been|=read !stop|comma|clause{0,1} c:count|quantity",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.should-have-been");
      if (count === null || count.unit === "events" || yearLike(count.quantity)) return null;
      return drafts(
        draft(count, "inherit", "en.figure.should-have-been", { mode: "total", phase: "done" }),
      );
    },
    why: "'The figure should have been 28': what was counted before, put right.",
    hits: [
      ["Thirty people were wounded. The figure should have been 28.", "wounded unknown 28 total"],
      ["The report said 22 people died; it should have read 20.", "killed unknown 20 total"],
    ],
    misses: [
      "It should have been 28 degrees.",
      "Thirty people were wounded. It should have been open.",
    ],
  },
  {
    id: "en.figure.put-and-victims",
    pattern:
      "=and|comma =that{0,1} =of{0,1} article|poss? g:counted? v:victim|pred+past|missing-adj =at c:count|quantity",
    read: (m) => {
      const puts = m.items.slice(Math.max(0, m.from - PUT_REACH), m.from);
      const measure = m.get("v")?.sense?.measure;
      const count = countFrom(m.get("c"), "en.figure.put-and-victims");
      const put = puts.findLastIndex(({ word }) => PUTS.test(word));
      // "put the dead at 21": the verb has a number of its own before
      // "inmates killed at 12" is read by `put-dead-and`
      const opener = m.items[m.from + (m.items[m.from + 1]?.word === "that" ? 2 : 1)];
      const opens =
        opener?.word === "of" ||
        ["article", "poss"].some((tag) => opener?.tags.includes(tag) === true);
      const told = opens && puts.slice(put + 1).some(({ word }) => word === "at");
      if (measure === undefined || count === null || put < 0 || !told) return null;
      const group = m.get("g")?.sense?.group ?? count.group;
      return drafts(
        draft({ ...count, group, unit: "persons" }, measure, "en.figure.put-and-victims", {
          mode: "total",
          phase: "done",
        }),
      );
    },
    why: "'put the dead at 21 and the wounded at 48': the verb is said once.",
    hits: [
      ["The ministry put the dead at 21 and the wounded at 48.", "wounded unknown 48 total"],
      ["It put the number of dead at nine and that of wounded at 30.", "wounded unknown 30 total"],
      ["She puts the number of dead at nine and of wounded at 30.", "wounded unknown 30 total"],
      [
        "The mayor put the dead at 12, the wounded at 35 and the missing at six.",
        "wounded unknown 35 total",
      ],
      [
        "Medics put the dead at nine, the missing at four and the wounded at 80.",
        "wounded unknown 80 total",
      ],
      ["The army puts its dead at 21 and its missing at four.", "missing unknown 4 total"],
    ],
    misses: [
      "They left at 21 and the wounded at 48 Mill Street stayed.",
      "He put his coat on and the wounded at 48 beds slept.",
    ],
  },
];

const PUTS = /^put(?:s|ting)?$/u;
/** Words of the verb with its first number. */
const PUT_REACH = 14;
