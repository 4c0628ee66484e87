import { countOf, countOfNoun } from "../../../extract/figures/count.ts";
import { quantityOf } from "../../../extract/numbers/bounds.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count, Item } from "../../../text/item.ts";

/** What happened to it stands right before, or a preposition that it takes; in `قال أحد الشاهدين` the one speaks. */
function isLed(before: Item | undefined): boolean {
  if (before === undefined || before.suffix !== "") return false;
  return before.tags.includes("pred") || /^(?:علي|عن)$/u.test(before.word);
}

/** `اثنان`, `واحد`, and the noun that agrees. */
const AGREES: ReadonlyMap<number, string> = new Map([
  [1, "sg"],
  [2, "du"],
]);

/** So many are known one by one. */
const MOST = 10;

/** One of two, or of a number that is known: one, and neither two nor all of them. */
export const arabicOneOfTwo: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.one-of-two",
    pattern: [
      "o:one-of n:counted",
      "o:one-of n:counted q:quantity",
      "o:one-of n:counted x:counted q:quantity",
    ],
    read: (m) => {
      const [o, n, x, q] = [m.get("o"), m.get("n"), m.get("x"), m.get("q")];
      if (o === null || n === null || o.conj || o.prep !== "" || n.conj || n.prep !== "")
        return null;
      if (!/^احد[ي]?$/u.test(o.word) || !isLed(m.items[m.from - 1])) return null;
      if (x === null ? !n.def : n.def || !x.def || x.conj || x.prep !== "") return null;
      if (q === null ? n.sense?.number !== "du" : n.sense?.number !== "pl") return null;
      if (q !== null && (!q.def || q.conj || q.prep !== "")) return null;
      // `عُثر على أحد المفقودين الأربعة ميتاً`: one of them, and none missing besides
      if (n.tags.includes("victim")) return null;
      // `أحد سكان القرى الثلاث`: the villages are three
      if (x?.sense?.number === "pl") return null;
      const sense = { ...n.sense, tags: n.sense?.tags ?? [], number: "sg" } as const;
      const one = countOfNoun({ ...n, start: o.start, sense }, "ar.count.one-of-two");
      const whole = quantityOf(q);
      if (one === null || whole === null) return one;
      return { ...one, end: whole.end, whole };
    },
    why: "`إحدى السيارتين`, `أحد القوارب الثلاثة`: one of them.",
    hits: [
      ["قُتلت إحدى المعلمتين لاحقاً", "killed teachers 1"],
      ["أُغرق أحد القوارب الثلاثة", "destroyed boats 1"],
      ["أُحرقت إحدى سيارات المستشفى السبع", "destroyed vehicles 1"],
    ],
    misses: [
      "قال أحد الشاهدين إن الحارس نجا",
      "قُتل أحد الحراس",
      "قُتل المعلمتان",
      "أصيب أحد عمال المصانع الثلاثة",
    ],
  },
  {
    id: "ar.count.one-of-those",
    pattern: "o:one-of !quantity|count|stop|comma|pred|among|of|in|name{2,3} q:quantity",
    read: (m) => {
      const [o, q] = [m.get("o"), m.get("q")];
      const noun = m.items[m.from + 1];
      if (o === null || q?.chunk?.kind !== "quantity" || noun === undefined) return null;
      if (!/^احد[ي]?$/u.test(o.word) || o.conj || o.prep !== "" || !isLed(m.items[m.from - 1]))
        return null;
      if (!q.def || q.conj || q.prep !== "" || q.chunk.high === null || q.chunk.high > MOST)
        return null;
      const between = m.items.slice(m.from + 1, m.to - 1);
      // `أحد سكان القرى الثلاث`: the villages are three
      const last = between.at(-1);
      if (last?.sense?.number === "pl" && last.tags.includes("counted") && !noun.def) return null;
      if (between.some(({ chunk, conj }) => chunk !== null || conj)) return null;
      const quantity = { ...q.chunk, start: o.start, end: o.end, low: 1, high: 1, digits: false };
      const sense = noun.sense?.unit === "persons" ? noun.sense : null;
      return {
        kind: "count",
        quantity,
        start: o.start,
        end: q.end,
        group: sense?.group ?? "unknown",
        unit: sense?.unit ?? "unknown",
        measure: null,
        noun: sense === null ? [] : between.flatMap(({ tags }) => tags),
        rules: [...q.chunk.rules, "ar.count.one-of-those"],
      };
    },
    why: "`أحد المشتبه بهم الثلاثة`, `أحد قادة الفصائل الثلاثة`: one, whoever the three are.",
    hits: [
      ["اعتُقل أحد المشتبه بهم الثلاثة", "arrested unknown 1"],
      ["قُبض على أحد الحراس الفارين الخمسة", "recaptured guards 1"],
    ],
    misses: ["قال أحد المشتبه بهم إن الثلاثة نجوا", "أصيب أحد عمال المصانع الثلاثة"],
  },
  {
    id: "ar.count.two-who-are",
    pattern: "q:quantity among n:counted",
    read: (m) => {
      const [q, n] = [m.get("q"), m.get("n")];
      if (q?.chunk?.kind !== "quantity" || n === null) return null;
      if (n.def || n.conj || n.prep !== "" || n.suffix !== "" || n.sense?.unit !== "persons")
        return null;
      const { low, high } = q.chunk;
      if (low === null || low !== high || AGREES.get(low) !== n.sense.number) return null;
      // `قتل واحد منهم شرطياً`, `فر واحد منهم مصاباً`: whom they did it to, or how
      if (m.items[m.from - 1]?.tags.includes("pred") === true) return null;
      const count = countOf(m, "ar.count.two-who-are");
      return count === null ? null : { ...count, noun: [...count.noun, "them"] };
    },
    why: "`اثنان منهم شرطيان`, `وُجد واحد منهم قتيلاً`: the noun says who the two are, and counts no others.",
    hits: [
      ["قُتل ثمانية، اثنان منهم طفلان", "killed children 2 part"],
      ["أصيب تسعة، واحد منهم شرطي", "wounded police 1 part"],
    ],
    misses: [
      "قُتل ثمانية بينهم طفلان",
      "قُتل ثمانية، خمسة منهم مدنيون",
      "فر سبعة وقتل واحد منهم شرطياً",
    ],
  },
];
