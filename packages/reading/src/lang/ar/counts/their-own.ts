import { countOf } from "../../../extract/figures/count.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count, Item } from "../../../text/item.ts";
import { folded } from "../nouns/tallied.ts";

/** Items looked back over for him or those whose they are. */
const REACH = 24;

/** Fellows are what he is; those of a place live there; a side's men bear its arms. */
const FELLOWS: ReadonlySet<string> = folded("زميل رفيق زملاء زملائ زملاؤ رفاق رفقاء");
const FOLK: ReadonlySet<string> = folded("أبناء أبنائ أبناؤ أهل أهالي سكان");
const MEN: ReadonlySet<string> = new Set(["رجال"]);

/** The person or people last named before `from` of whom somebody knows who they are. */
function whoseAt(items: readonly Item[], from: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const item = items[i];
    if (item === undefined) return null;
    const { chunk, sense, tags } = item;
    if (chunk?.kind === "count" && chunk.unit === "persons" && chunk.group !== "unknown")
      return chunk.group;
    if (chunk !== null || !tags.includes("counted") || sense?.unit !== "persons") continue;
    if (sense.group !== undefined && sense.group !== "unknown") return sense.group;
  }
  return null;
}

/** `ودّعت القرية ثلاثة من أبنائها`: of a place or its people; `ثلاثة من أبنائه` are a man's. */
function ofPlace(n: Item, items: readonly Item[], from: number): boolean {
  if (!SONS.has(n.word)) return true;
  return items
    .slice(Math.max(0, from - REACH), from)
    .some(({ word, sense }) => PLACE.test(word) || sense?.group === "residents");
}

const SONS = folded("أبناء أبنائ أبناؤ");
const PLACE =
  /^(?:ال)?(?:قريه|قري|بلده|بلدات|مدينه|حي|مخيم|قضاء|محافظه|ناحيه|منطقه|عشيره|عشاير|قبيله|بلديه|حاره)$/u;

/** A number of those who are known by whose they are. */
export const arabicTheirOwnCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.of-his-fellows",
    pattern: "q:quantity of n:counted",
    read: (m) => {
      const n = m.get("n");
      if (n === null || n.suffix === "" || n.suffix === "نا" || n.def) return null;
      const count = countOf(m, "ar.count.of-his-fellows");
      if (count === null || count.unit !== "persons") return null;
      if (MEN.has(n.word)) return { ...count, group: "fighters", noun: [...count.noun, "member"] };
      if (FOLK.has(n.word))
        return ofPlace(n, m.items, m.from) ? { ...count, group: "residents" } : null;
      const whose = FELLOWS.has(n.word) ? whoseAt(m.items, m.from) : null;
      return whose === null ? null : { ...count, group: whose };
    },
    why: "`قُتل الشرطي وأصيب 43 من زملائه`, `12 من أبنائهم`: whose they are says who they are.",
    hits: [
      ["قُتل الشرطي وأصيب 43 من زملائه", "wounded police 43"],
      ["أقر القائد بمقتل عشرة من رجاله", "killed fighters 10"],
      ["ودعت القرية 12 قتيلاً من أبنائها، وأصيب ثلاثة من أبنائها", "wounded residents 3 part"],
    ],
    misses: ["أصيب 43 من زملائنا", "أصيب 43 من الزملاء"],
  },
];
