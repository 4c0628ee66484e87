import { THURSDAY, WEDNESDAY } from "./signed-case.ts";
import type { SignedCase } from "./signed-case.ts";

/** Cases of who is counted where: parts, sums, ranges, batches and exchanges. */
export const SIGNED_CASES: readonly SignedCase[] = [
  {
    name: "bodies that one hospital received, and the toll of a ministry",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "The hospital in Karsun received 17 bodies by the evening, a doctor said.",
      ],
      [
        "Varn Daily",
        THURSDAY,
        "The health ministry said 29 people were killed in the Karsun collapse.",
      ],
      [
        "بريد لوم",
        THURSDAY,
        "قالت وزارة الصحة إن 29 شخصا قتلوا في انهيار كارسون، بينهم 6 نساء و4 أطفال.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "a toll by place, and the toll of both",
    reports: [
      [
        "Lume Post",
        WEDNESDAY,
        "Shelling on Tuesday killed 12 people in Olm and 9 in Hask, the civil defence said.",
      ],
      [
        "Varn Daily",
        WEDNESDAY,
        "Twenty-one people were killed in shelling of two towns on Tuesday, rescuers said.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "two blasts told one by one in two languages, and together",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "The first blast killed five people at the mosque, and the second killed seven at the bakery.",
      ],
      ["يوميات كل", THURSDAY, "قتل خمسة أشخاص في الانفجار الأول وسبعة في الثاني."],
      ["Varn Daily", THURSDAY, "Two blasts killed 12 people in Olm on Wednesday."],
    ],
    conflicts: [],
  },
  {
    name: "an office's growing toll, and a late reader of its first",
    reports: [
      ["Lume Post", "2032-06-01", "The flood killed 14 people, the relief office said."],
      ["Varn Daily", WEDNESDAY, "The flood killed 23 people, according to the relief office."],
      ["Kel News", THURSDAY, "The relief office put the number of dead at 37."],
      ["يوميات كل", THURSDAY, "وأسفرت السيول عن مقتل 23 شخصا، بحسب مكتب الإغاثة."],
      ["بريد لوم", "2032-06-05", "يذكر أن السيول أودت بحياة 14 شخصا."],
    ],
    conflicts: [],
  },
  {
    name: "ranges, limits and round words around one number",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "Between 20 and 25 people were wounded in the Olm blast on Wednesday, a doctor said.",
      ],
      [
        "Varn Daily",
        THURSDAY,
        "About 20 people were wounded in the Olm blast on Wednesday, police said.",
      ],
      [
        "Kel News",
        THURSDAY,
        "More than 20 people were wounded in the Olm blast on Wednesday, the mayor said.",
      ],
      ["يوميات كل", THURSDAY, "أصيب 23 شخصا في انفجار أولم يوم الأربعاء، بحسب المستشفى."],
    ],
    conflicts: [],
  },
  {
    name: "a range and a limit below it",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "Between 30 and 40 people were killed in the Olm attack on Wednesday, the ministry said.",
      ],
      ["كول", THURSDAY, "قتل أقل من 30 شخصا في هجوم أولم يوم الأربعاء، بحسب المستشفى."],
    ],
    conflicts: ["30 and 40 / 30"],
  },
  {
    name: "what is feared, and what is confirmed",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "Nine people are feared dead after the Olm mine collapse on Wednesday, rescuers said.",
      ],
      ["كول", THURSDAY, "تأكد مقتل ستة أشخاص في انهيار منجم أولم يوم الأربعاء، بحسب الوزارة."],
    ],
    conflicts: [],
  },
  {
    name: "a part of a part",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "Nine people were killed, 3 of them children, one of them an infant, the civil defence said.",
      ],
      ["يوميات فارن", THURSDAY, "قتل 3 أطفال، بحسب المستشفى."],
    ],
    conflicts: [],
  },
  {
    name: "batches, how many were freed in all, and one batch with another number",
    reports: [
      [
        "Lume Post",
        "2032-06-05",
        "The authorities freed a first batch of 50 detainees on Thursday and a second batch of 70 on Saturday.",
      ],
      ["بريد لوم", "2032-06-06", "بلغ عدد المفرج عنهم 120 معتقلا في دفعتين."],
      ["يوميات كل", "2032-06-05", "أطلق سراح 50 معتقلا في الدفعة الأولى."],
    ],
    conflicts: [],
  },
  {
    name: "two counts as of one evening",
    reports: [
      [
        "Lume Post",
        "2032-06-08",
        "The health ministry said on Monday evening that 40 people had been killed in the market strike.",
      ],
      ["بريد لوم", "2032-06-08", "قال مرصد الرمل إن 58 شخصا قتلوا في غارة السوق حتى مساء الاثنين."],
    ],
    conflicts: ["40 / 58"],
  },
  {
    name: "women and children counted together, and each by itself",
    reports: [
      ["يوميات كل", THURSDAY, "قتل 14 مدنيا بينهم 8 نساء وأطفال."],
      [
        "Lume Post",
        THURSDAY,
        "Fourteen civilians were killed, including five women and three children.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "families and people, agreed and done",
    reports: [
      ["Lume Post", THURSDAY, "Some 300 families fled Hask on Wednesday, the relief office said."],
      ["بريد لوم", THURSDAY, "نزح 1700 شخص من حسك يوم الأربعاء."],
      ["Varn Daily", THURSDAY, "The two sides agreed to exchange 90 prisoners, mediators said."],
      [
        "Kel News",
        "2032-06-05",
        "Sixty prisoners were exchanged on Saturday, the Red Lantern said.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "an army that denies a harm, and nobody who says less",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "The strike on Olm killed 12 civilians on Wednesday, the hospital said.",
      ],
      ["كل", THURSDAY, "نفى الجيش مقتل 12 مدنيا في أولم."],
    ],
    conflicts: [],
  },
  {
    name: "an exchange: what each side let go, and numbers of which nobody says whose",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "The government freed 352 prisoners on Wednesday, and the front freed 151 prisoners in return, the Red Lantern said.",
      ],
      [
        "بريد لوم",
        THURSDAY,
        "أفرجت الحكومة يوم الأربعاء عن 352 أسيرا، فيما أفرجت الجبهة عن 151 أسيرا، بحسب الوسطاء.",
      ],
      [
        "Varn Daily",
        THURSDAY,
        "Mediators said 221 prisoners were freed in the exchange on Wednesday.",
      ],
      ["كل", THURSDAY, "أفرج عن 151 أسيرا يوم الأربعاء، بحسب مصدر في الجبهة."],
      [
        "Kel News",
        THURSDAY,
        "The interior ministry said 352 prisoners had been freed on Wednesday.",
      ],
    ],
    conflicts: [],
  },
  {
    name: "one prison, and two sources on how many it let go",
    reports: [
      [
        "Lume Post",
        THURSDAY,
        "The prison administration said 90 inmates were released on Wednesday.",
      ],
      ["بريد لوم", THURSDAY, "قال مرصد الرمل إن 140 سجينا أفرج عنهم يوم الأربعاء."],
    ],
    conflicts: ["90 / 140"],
  },
];
