import { countOfNoun } from "../../../extract/figures/count.ts";
import { draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import type { FigureRule } from "./rule.ts";

/** Items looked back over for `ليس`, `لم يكن`. */
const REACH = 3;

/** One of those told before, known by an indefinite noun alone: `بين القتلى صحفي`. */
function oneOfThem(
  m: Match,
  measure: Measure | "inherit" | undefined,
  rule: string,
): readonly FigureDraft[] | null {
  const n = m.get("n");
  const count = n === null ? null : countOfNoun(n, rule);
  if (n === null || count === null || measure === undefined || !isSomebody(n)) return null;
  const before = m.items.slice(Math.max(0, m.from - REACH), m.from);
  if (before.some(({ tags }) => tags.includes("neg") || tags.includes("question-word")))
    return null;
  return drafts(draft(count, measure, rule, { mode: "part", phase: "done" }));
}

/** `صحفي`, `سيدة`; not `صحفيون`, `والده`, `القائد`, nor a second `قتيل`. */
export function isSomebody({ sense, def, conj, prep, suffix }: Item): boolean {
  return (
    sense?.unit === "persons" &&
    sense.number === "sg" &&
    sense.measure === undefined &&
    !def &&
    !conj &&
    prep === "" &&
    suffix === ""
  );
}

/** What befell `القتلى`, `الضحايا`. */
function befell(v: Item | null): Measure | undefined {
  if (v?.tags.includes("toll-noun") === true) return "killed";
  return v?.def === true && v.sense?.number === "pl" ? v.sense.measure : undefined;
}

/** One of those told before, without a number. */
export const arabicOneOfVictims: readonly FigureRule[] = [
  {
    id: "ar.figure.one-of-victims",
    pattern: ["between v:victim|toll-noun n:counted", "=احد|=احدي v:victim|toll-noun n:counted"],
    read: (m) => oneOfThem(m, befell(m.get("v")), "ar.figure.one-of-victims"),
    why: "`ومن بين القتلى صحفي`, `أحد القتلى طفل`: a noun without a number is one of them.",
    hits: [
      ["ومن بين القتلى صحفي كان يصور الهجوم", "killed journalists 1 part"],
      ["وكان بين الجرحى طبيب شاب", "wounded medics 1 part"],
      ["ومن بين الضحايا سيدة حامل", "killed women 1 part"],
      ["وأضاف أن أحد القتلى طفل في السابعة", "killed children 1 part"],
      ["وإحدى الضحايا سيدة كانت تنتظر الحافلة", "killed women 1 part"],
    ],
    misses: [
      "ليس بين القتلى صحفي",
      "ومن بين القتلى صحفيون",
      "بين المدينة والقرية طبيب",
      "أحد الحراس رجل مسن",
      "عرفنا أن أحد القتلى والدها",
    ],
  },

  {
    id: "ar.figure.one-is",
    pattern: "o:=احدهم|=احدهما|=احداهم|=احداهما|=احداهن n:counted",
    read: (m) => {
      const [o, n] = [m.get("o"), m.get("n")];
      const before = m.items[m.from - 1];
      const count = before?.tags.includes("comma") === true ? m.items[m.from - 2] : before;
      if (o === null || n === null || !isSomebody(n) || o.prep !== "" || o.conj) return null;
      if (count?.chunk?.kind !== "count" || count.chunk.unit !== "persons") return null;
      const one = countOfNoun({ ...n, start: o.start, end: o.end }, "ar.figure.one-is");
      return drafts(draft(one, "inherit", "ar.figure.one-is", { mode: "part", phase: "done" }));
    },
    why: "`قُتل مدنيان، أحدهما طفلة`: who one of those just counted was.",
    hits: [
      ["قُتل مدنيان، أحدهما طفلة، وأصيب آخران", "killed children 1 part"],
      ["وأُصيب ثلاثة جنود أحدهم ضابط", "wounded officers 1 part"],
    ],
    misses: ["قُتل مدنيان، أحدهما القائد المعروف", "وقال أحدهم طفل"],
  },
  {
    id: "ar.figure.last-of-them",
    pattern: "=اخرهم|=اخرهن n:counted",
    read: (m) => oneOfThem(m, "inherit", "ar.figure.last-of-them"),
    why: "`قُتل 131 طبيباً، آخرهم ممرضة قضت أمس`: the last of those told.",
    hits: [
      ["قُتل 131 طبيباً ومسعفاً، آخرهم ممرضة قضت أمس", "killed medics 1 part"],
      ["واعتُقل ستة صحفيين، آخرهم صحفي من المدينة", "arrested journalists 1 part"],
    ],
    misses: ["غادروا جميعاً وكان آخرهم المدير", "آخرهم وصل مساء"],
  },
];
