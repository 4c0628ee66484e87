import type { Sense } from "../../text/item.ts";
import type { LexiconLine } from "../../text/lexicon.ts";

const atom = (slot: string, value: number): Sense => ({ tags: ["n", "no-suffix"], slot, value });

const TEEN_ENDS = "عشر عشرة طعشر طعش تعشر تعش عش طاش اشر تاشر طاشر";

/** Units as the dialects say them; the feminine and the construct (`تلات رجال`). */
const units: readonly LexiconLine[] = [
  ["تنين تنتين ثنتين ثنين اتنين اتنان تنتان جوج", atom("unit", 2)],
  ["تلاتة تلات ثلاثه تلت تلاث ثلات", atom("unit", 3)],
  ["اربعه أربعا", atom("unit", 4)],
  ["تمانية تماني تمان تمنية ثمنية ثمانيه", atom("unit", 8)],
  ["تسعا", atom("unit", 9)],
];

/** 11 to 19: Egyptian and Levantine (`أربعتاشر`), Iraqi and Gulf (`سبعطعش`), Maghrebi (`سبعطاش`), standard without its space. */
const teens: readonly LexiconLine[] = [
  [
    "أحدعشر إحدىعشر إحدعشر إحدعش احداشر حداشر حداعش حدعش احدعش إيداعش حدعشر حداش احداعش",
    atom("teen", 11),
  ],
  [
    "اثناعشر اثنيعشر اتناشر اطنعشر اتنعش اثنعش طنعش اطنعش اثنعشر اتناعش اتناعشر طناعش اطناعش اطناعشر طناشر طناش اثناعش",
    atom("teen", 12),
  ],
  ...(
    [
      [13, "ثلاثة ثلاث تلات تلت تلط ثلط ثلث تلاط ثلاط تلتا"],
      [14, "أربعة أربع اربعت اربعط ربع ربعط"],
      [15, "خمسة خمس خمست خمسط"],
      [16, "ستة ست سط سطا"],
      [17, "سبعة سبع سبعت سبعط"],
      [18, "ثمانية ثماني ثمان ثمن تمن تمنت تمنط ثمنط ثمانت ثمانط تمنا"],
      [19, "تسعة تسع تسعت تسعط"],
    ] as const
  ).map(([value, stems]): LexiconLine => [fused(stems, TEEN_ENDS), atom("teen", value)]),
];

/** 300 to 900 in one word: `ثلاثمئة`, `خمسميه`, `تلتمية`. */
const hundreds: readonly LexiconLine[] = (
  [
    [300, "ثلاث ثلث تلات تلت ثلثا"],
    [400, "أربع ربع"],
    [500, "خمس"],
    [600, "ست"],
    [700, "سبع"],
    [800, "ثمان ثماني ثمن تمن تمان تماني"],
    [900, "تسع"],
  ] as const
).map(([value, stems]): LexiconLine => [
  fused(stems, "مئة مائة ماية مية مئه ميت ميا مأة"),
  atom("hundreds", value),
]);

/** 21 to 99 written without spaces: `خمسةوعشرين`. */
const both: readonly LexiconLine[] = (
  [
    [20, "عشرون عشرين"],
    [30, "ثلاثون ثلاثين تلاتين"],
    [40, "أربعون أربعين"],
    [50, "خمسون خمسين"],
    [60, "ستون ستين"],
    [70, "سبعون سبعين"],
    [80, "ثمانون ثمانين تمانين"],
    [90, "تسعون تسعين"],
  ] as const
).flatMap(([tens, ends]) =>
  (
    [
      [1, "واحد أحد إحدى واحدة"],
      [2, "اثنان اثنين اثنتان اثنتين اتنين تنين"],
      [3, "ثلاثة ثلاث تلاتة"],
      [4, "أربعة أربع"],
      [5, "خمسة خمس"],
      [6, "ستة ست"],
      [7, "سبعة سبع"],
      [8, "ثمانية ثمان ثماني تمانية"],
      [9, "تسعة تسع"],
    ] as const
  ).map(([one, stems]): LexiconLine => [
    fused(
      stems,
      ends
        .split(" ")
        .map((end) => `و${end}`)
        .join(" "),
    ),
    atom("both", tens + one),
  ]),
);

/** Every stem with every end. */
function fused(stems: string, ends: string): string {
  return stems
    .split(" ")
    .flatMap((stem) => ends.split(" ").map((end) => stem + end))
    .join(" ");
}

/** Numerals of the dialects and numerals written without their spaces. */
export const arabicSpokenNumbers: readonly LexiconLine[] = [
  ...units,
  ...teens,
  ["تلاتين ثلاتين", atom("tens", 30)],
  ["تمانين", atom("tens", 80)],
  ...hundreds,
  ...both,
  // `خمس تلاف`, `خمستلاف`: only after their number
  ["تلاف تآلاف تالاف", { tags: ["n", "no-suffix"], slot: "scale-plural", value: 1e3 }],
  [fused("تلت ثلث", "تلاف آلاف تالاف"), atom("thousands", 3000)],
  [fused("أربع ربع", "تلاف تالاف"), atom("thousands", 4000)],
  [fused("خمس", "تلاف تالاف"), atom("thousands", 5000)],
  [fused("ست", "تلاف تالاف"), atom("thousands", 6000)],
  [fused("سبع", "تلاف تالاف"), atom("thousands", 7000)],
  [fused("تمن ثمن تمان", "تلاف تالاف"), atom("thousands", 8000)],
  [fused("تسع", "تلاف تالاف"), atom("thousands", 9000)],
  [fused("عشر", "تلاف تالاف"), atom("thousands", 10000)],
];
