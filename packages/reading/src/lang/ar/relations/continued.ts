import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { AT_PLACE } from "../figure-bare.ts";

/** A number without a noun that goes on with the figure before: `و12 بالألغام`, `و26 من قوات الدرع`. */
export const continuedRelation: Relation = {
  id: "ar.relation.continued",
  why: "`وقُتل 30 من المدنيين بالقصف، و12 بالألغام، و9 برصاص القنص`: the same happened to these, by another means, elsewhere or as far (`وخمسة جزئياً`).",
  hits: [
    ["قُتل 30 مدنياً بالقصف، و12 بالألغام", "killed civilians 12"],
    ["أصيب 20 حارساً في السجن، وسبعة عند الحاجز", "wounded guards 7"],
    ["قُتل 12 حارساً بحسب الشرطة و40 بحسب المسلحين", "killed guards 40"],
    [
      "بلغ عدد الوفيات 1452 بإقليم النهر، و764 بإقليم السهل، و18 بعمالة الساحل",
      "killed unknown 764 part",
    ],
  ],
  misses: ["أصيب 20 حارساً في السجن، وسبعة بيوت", "قُتل 30 مدنياً بالقصف، في 12 قرية"],
  read: (count, at, { items, before }) => {
    const last = before.at(-1);
    const item = items[at];
    if (last === undefined || item === undefined || !isElided(count) || isYearLike(count))
      return null;
    if (count.quantity.low === null || last.count.unit === "events") return null;
    if ((!item.conj && items[at - 1]?.word !== "و") || item.prep !== "") return null;
    const next = items[at + 1];
    if (next === undefined) return null;
    const means =
      next.chunk === null &&
      // `وأكثر من 60 بالغاً`: who they are
      ((next.word.startsWith("بال") && !next.word.startsWith("بالغ")) ||
        (next.prep === "ب" && !next.tags.includes("pred")) ||
        MEANS.test(next.word) ||
        AT_PLACE.test(next.word));
    // `و40 بحسب المسلحين`: the same, as others have it
    // `و15 يوم الاثنين`, `و15 من الطرف الثاني`
    const other = next.word === "من" && SIDE.test(items[at + 2]?.word ?? "");
    const then = next.chunk?.kind === "date" || DAY.test(next.word);
    const place = PLACE.has(next.word) || next.tags.includes("according") || other || then;
    if (!means && !place) return null;
    return {
      measure: last.measure,
      mode: last.mode === "total" ? "part" : last.mode,
      phase: last.phase,
      elided: true,
    };
  },
};

const MEANS = /^ب(?:رصاص|قصف|نيران|غار|انفجار|الغام|هجوم|قذائف|صواريخ|شظايا|طلق)/u;
const SIDE = /^(?:ال)?(?:طرف|جانب|فريق|معسكر|جهه)$/u;
const DAY = /^(?:امس|اليوم|يوم|الليله|البارحه|مساء|صباح|فجر)$/u;
const PLACE: ReadonlySet<string> = new Set(
  "في عند قرب داخل خارج علي شمال جنوب شرق غرب برصاص بقصف جراء بسبب نتيجه تحت اثر غرقا حرقا اختناقا رميا دهسا خنقا قنصا ذبحا شنقا طعنا ضربا جوعا بردا عطشا كليا جزييا".split(
    " ",
  ),
);
