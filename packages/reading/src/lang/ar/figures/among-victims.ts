import { countOfNoun } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { Count } from "../../../text/item.ts";
import { isSomebody } from "./one-of-victims.ts";
import { isOverTwo } from "../figure-tolls.ts";
import type { FigureRule } from "./rule.ts";

/** Some of the dead or the wounded, who are named by what befell them: `ومن بين القتلى 12 حارساً`, `ومن الجرحى 64`. */
export const arabicAmongVictims: readonly FigureRule[] = [
  {
    id: "ar.figure.among-victims",
    pattern: "between v:victim|captive =هناك|=كان|=كانت|=يوجد? c:count|quantity",
    read: (m) => {
      const v = m.get("v");
      // `مصريون بين الوفيات و150 طفلاً في عداد المفقودين`: what "and" opens is none of them
      if (m.get("c")?.conj === true || v === null || v.chunk !== null) return null;
      // `بين سجين و12 حارساً` are two sides
      if (v.tags.includes("captive") && !(v.def && v.sense?.number === "pl")) return null;
      // `من بين الجرحى هناك 30 سيارة`: none of them is a car
      const count = countFrom(m.get("c"), "ar.figure.among-victims");
      if (count !== null && isThing(count.unit)) return null;
      // `بين الموقوفين 14 قاصراً`: taken as the others were of whom the text tells
      return drafts(
        draft(count, v.sense?.measure ?? "inherit", "ar.figure.among-victims", {
          mode: "part",
          phase: "done",
          otherwise: "held",
        }),
      );
    },
    why: "`ومن بين القتلى 12 حارساً`: a part of the dead.",
    hits: [
      [
        "اعتقلت الشرطة 120 شخصاً، وقالت اللجنة إن بين الموقوفين 14 قاصراً",
        "arrested children 14 part",
      ],
      ["ومن بين القتلى 12 حارساً", "killed guards 12 part"],
      ["ومن بين الجرحى طفلتان", "wounded children 2 part"],
      ["ومن بين القتلى هناك 45 طفلاً", "killed children 45 part"],
    ],
    misses: [
      "مقتل 12 حارساً",
      "بين البلدة والسجن 12 حارساً",
      "سياح بين الوفيات و15 طفلاً في المدرسة",
      "ومن بين الجرحى هناك 30 سيارة محطمة",
    ],
  },
  {
    id: "ar.figure.among-so-many",
    pattern:
      "between w:count !pred|quantity|count|comma|clause|among|of|that{0,3} comma? =هناك|=كان|=كانت|=يوجد? c:count",
    read: (m) => {
      const [w, c] = [m.get("w"), m.get("c")];
      const whole = countFrom(w, "ar.figure.among-so-many");
      const part = countFrom(c, "ar.figure.among-so-many");
      if (whole === null || part === null || c?.conj === true || part.measure !== null) return null;
      const kept = whole.noun.includes("captive") && whole.measure === null;
      const measure = kept ? "held" : whole.measure;
      if (measure === null || part.unit !== "persons" || isMore(part, whole)) return null;
      const mode = kept ? "held" : "unknown";
      return drafts(
        draft(whole, measure, "ar.figure.among-so-many", { mode, phase: "done" }),
        draft(part, measure, "ar.figure.among-so-many", { mode: "part", phase: "done" }),
      );
    },
    why: "`من بين القتلى الـ320 هناك 45 طفلاً`, `من بين 320 محتجزاً في المركز، هناك 45 قاصراً`: the whole with its number, then some of them.",
    hits: [
      ["من بين القتلى الـ320 هناك 45 طفلاً", "killed unknown 320"],
      ["من بين القتلى الـ320 هناك 45 طفلاً", "killed children 45 part"],
      ["ومن بين 320 محتجزاً في المركز، هناك 45 قاصراً", "held children 45 part"],
      ["ومن بين 320 محتجزاً في المركز، هناك 45 قاصراً", "held detainees 320"],
    ],
    misses: ["من بين 320 قتيلاً هناك جندي", "من بين البيوت هناك 45 طفلاً"],
  },
  {
    id: "ar.figure.among-victims-with",
    pattern: "between v:victim !pred|quantity|count|comma|clause|among|of|that{1,4} c:count",
    read: (m) => {
      const [v, c] = [m.get("v"), m.get("c")];
      const measure = v?.sense?.number === "pl" && v.def ? v.sense.measure : undefined;
      const count = countFrom(c, "ar.figure.among-victims-with");
      if (measure === undefined || c?.conj !== true || count === null) return null;
      if (count.unit !== "persons" || count.measure !== null || count.noun.includes("the"))
        return null;
      const options = { mode: "part", phase: "done" } as const;
      const more = drafts(draft(count, measure, "ar.figure.among-victims-with", options));
      // `من بين القتلى طبيب وممرضتان`
      const first = v === null ? undefined : m.items[m.items.indexOf(v) + 1];
      if (first === undefined || !isSomebody(first)) return more;
      const one = countOfNoun(first, "ar.figure.one-among-victims");
      const both = drafts(draft(one, measure, "ar.figure.one-among-victims", options)) ?? [];
      return both.concat(more ?? []);
    },
    why: "`من بين القتلى قائد المعسكر وسبعة ضباط`: beside one who is known, some more of them.",
    hits: [
      ["ومن بين القتلى قائد المعسكر وسبعة ضباط آخرين", "killed officers 7 part"],
      ["ومن بين الجرحى مدير المدرسة وثلاثة معلمين", "wounded teachers 3 part"],
      ["ومن بين الجرحى طبيب وممرضتان", "wounded medics 2 part"],
    ],
    misses: ["ومن بين القتلى 12 حارساً", "من بين الحراس المدير وثلاثة مدنيين"],
  },
  {
    id: "ar.figure.of-victims-first",
    pattern: "o:of v:victim c:count|quantity",
    read: (m) => {
      const [o, v, c] = [m.get("o"), m.get("v"), m.get("c")];
      const before = m.items[m.from - 1];
      const opens = o?.conj === true || before === undefined || before.tags.includes("comma");
      const count = countFrom(c, "ar.figure.of-victims-first");
      const victims = v?.def === true && v.sense?.number === "pl" ? v.sense.measure : undefined;
      // `ومن المهاجمين أربعة` behind policemen killed: who they are, and nothing that befell them
      if (
        !opens ||
        victims === undefined ||
        victims === "attackers" ||
        count === null ||
        c === null ||
        c.prep !== ""
      )
        return null;
      if (count.measure !== null || (count.unit !== "persons" && count.unit !== "unknown"))
        return null;
      return drafts(
        draft({ ...count, unit: "persons" }, victims, "ar.figure.of-victims-first", {
          mode: "part",
          phase: "done",
        }),
      );
    },
    why: "`ومن الجرحى 64 استدعت حالاتهم دخول المستشفى`: some of the wounded.",
    hits: [
      ["ومن الجرحى 64 استدعت حالاتهم دخول المستشفى", "wounded unknown 64 part"],
      ["ومن القتلى ثلاثة أطفال", "killed children 3 part"],
    ],
    misses: [
      "سقط ثلاثة قتلى من الشرطة، ومن المهاجمين أربعة",
      "نقل من الجرحى 64",
      "من الجرحى في المستشفى 64",
    ],
  },
  {
    id: "ar.figure.is-among-victims",
    pattern: "c:count !pred|quantity|count|comma|clause{0,4} =بين v:victim",
    read: (m) => {
      const [c, v] = [m.get("c"), m.get("v")];
      const count = countFrom(c, "ar.figure.is-among-victims");
      const measure = v?.sense?.number === "pl" && !v.conj ? v.sense.measure : undefined;
      if (count?.noun.includes("those") === true) return null;
      // `41 ضحية بين قتلى وجرحى`: all of them, and each one or the other
      if (v !== null && !v.def && isOverTwo(m.items, m.from))
        return drafts(draft(count, "other", "ar.figure.is-among-victims", { phase: "done" }));
      return measure === undefined || count?.unit !== "persons" || count.measure !== null
        ? null
        : drafts(
            draft(count, measure, "ar.figure.is-among-victims", { mode: "part", phase: "done" }),
          );
    },
    why: "`مواطنان أجنبيان بين قتلى الحافلة`: some of the dead.",
    hits: [
      ["طفلان بين قتلى الحافلة", "killed children 2 part"],
      ["أوقع الانفجار 41 شخصاً بين قتلى وجرحى في طبرق", "other unknown 41"],
      ["ثلاثة صحفيين بين الجرحى", "wounded journalists 3 part"],
      ["ثمانية تلاميذ من مدرسة البلدة كانوا بين القتلى", "killed students 8 part"],
    ],
    misses: ["طفلان بين البيوت", "بين القتلى طفلان"],
  },
];

function isMore(part: Count, whole: Count): boolean {
  const [some, all] = [part.quantity.low, whole.quantity.high ?? whole.quantity.low];
  return some !== null && all !== null && some > all;
}
