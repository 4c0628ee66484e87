import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureRule } from "./rule.ts";

/** Who went out to protest, and what an arrest campaign covered. */
export const arabicCrowdFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.marched",
    pattern:
      "p:left|=نزل|=نزلت|=نزلوا !pred|quantity|count|comma|clause{0,2} c:count|quantity !pred|quantity|count|comma|clause{0,5} =في|=ب d:demo",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.marched");
      if (count === null || (count.unit !== "persons" && count.unit !== "unknown")) return null;
      const group = count.group === "unknown" ? "protesters" : count.group;
      return drafts(
        draft({ ...count, group, unit: "persons" }, "other", "ar.figure.marched", {
          phase: "done",
        }),
      );
    },
    why: "`خرج المئات في تظاهرة`: who went out to protest.",
    hits: [
      ["وخرج المئات في تظاهرة غاضبة", "other protesters 200..999"],
      ["خرج 300 شخص من سكان الحي في مسيرة", "other protesters 300"],
    ],
    misses: ["خرج 300 سجين في صفقة", "خرج المئات في القافلة"],
  },
  {
    id: "ar.figure.protesters-out",
    pattern: "p:left|=نزل|=نزلت|=نزلوا|=احتشد|=تجمع !pred|quantity|count|comma|clause{0,5} c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.protesters-out");
      return count?.group !== "protesters"
        ? null
        : drafts(draft(count, "other", "ar.figure.protesters-out", { phase: "done" }));
    },
    why: "`خرج في الساحة عشرة آلاف متظاهر`: the noun says what they went out for.",
    hits: [
      ["خرج اليوم في ساحة البلدة أكثر من عشرة آلاف متظاهر", "other protesters >10000"],
      ["احتشد أمام المبنى 300 محتج", "other protesters 300"],
    ],
    misses: ["خرج من السجن 12 محتجزاً", "خرج من القاعة 300 شخص"],
  },
  {
    id: "ar.figure.number-of-protesters",
    pattern: [
      "t:=عدد v:take-part|=متظاهرين|=محتجين|=معتصمين !pred|comma|clause{0,5} =علي|=عن c:count|quantity",
      // `عدد المشاركين لم يتجاوز ثلاثة آلاف`: the limit is in the number's own words
      "t:=عدد v:take-part|=متظاهرين|=محتجين|=معتصمين c:count|quantity",
    ],
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.number-of-protesters");
      if (count === null || (count.unit !== "persons" && count.unit !== "unknown")) return null;
      const { group = "unknown" } = m.get("v")?.sense ?? {};
      return drafts(
        draft({ ...count, group, unit: "persons" }, "other", "ar.figure.number-of-protesters", {
          phase: "done",
        }),
      );
    },
    why: "`لم يزد عدد المشاركين على أربعة آلاف`: how many came, by the words before it.",
    hits: [
      ["ولم يزد عدد المشاركين في البلدات الثلاث على أربعة آلاف مشارك", "other unknown <=4000"],
      ["لم يزد عدد المتظاهرين عن 2500", "other protesters <=2500"],
      ["قالت الشرطة إن عدد المشاركين لم يتجاوز ثلاثة آلاف", "other unknown <=3000"],
    ],
    misses: ["لم يزد عدد البيوت على 250", "عدد المشاركين قليل"],
  },
  {
    id: "ar.figure.were-aboard",
    pattern: [
      "c:count =كانوا|=كانت|=كان =علي =متن",
      // `كان على متن المركب، وفق التلفزيون، ما لا يقل عن 130 شخصاً`: who says it stands between
      "aboard|=متن !pred|quantity|count|comma|clause{0,2} comma according !pred|quantity|count|comma|clause{1,6} comma c:count",
      "aboard|=متن !pred|quantity|count|comma|clause{0,2} comma according !pred|quantity|count|comma|clause{1,6} comma !pred|quantity|count|comma|clause|verb{1,3} c:count",
    ],
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.were-aboard");
      return count?.unit !== "persons"
        ? null
        : drafts(draft(count, "other", "ar.figure.were-aboard", { phase: "done" }));
    },
    why: "`57 راكباً كانوا على متن الحافلة`: who was aboard.",
    hits: [
      ["جمعنا أسماء 57 راكباً كانوا على متن الحافلة", "other unknown 57"],
      ["وكان على متن المركب، وفق التلفزيون، ما لا يقل عن 130 شخصاً", "other unknown >=130"],
      ["تضم القائمة 30 شخصاً كانوا على متن القارب", "other unknown 30"],
    ],
    misses: ["كان على متن الحافلة صحفيون", "57 صندوقاً كانت على متن السفينة"],
  },
  {
    id: "ar.figure.arrest-covered",
    pattern: "covers c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.arrest-covered");
      const before = m.items.slice(Math.max(0, m.from - 8), m.from);
      const arrests = before.some(({ tags }) => tags.includes("arrest") && tags.includes("masdar"));
      const told = before.some(
        ({ chunk }) => chunk?.kind === "quantity" || chunk?.kind === "count",
      );
      return count?.unit !== "persons" || !arrests || !told
        ? null
        : drafts(
            draft(count, "arrested", "ar.figure.arrest-covered", { phase: "done", mode: "part" }),
          );
    },
    why: "`87 عملية اعتقال، طالت 23 طالباً و9 نساء`: of those arrested.",
    hits: [
      ["رصدنا 87 عملية اعتقال، طالت 23 طالباً", "arrested students 23 part"],
      ["سجلت الشبكة 40 حالة اعتقال شملت تسع نساء", "arrested women 9 part"],
    ],
    misses: ["طالت الغارات 23 منزلاً", "شملت المساعدات 20 مدنياً"],
  },
];
