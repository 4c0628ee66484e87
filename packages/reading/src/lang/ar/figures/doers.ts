import { countOfNoun } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureOfDoers } from "../by-whom.ts";
import { negatedAt } from "../negated-at.ts";
import type { FigureRule } from "./rule.ts";

/** Verbs that are written alike whether somebody did it or suffered it; of `اغتيل`, `أُصيب` nobody is the object. */
const DONE_TO = /^(?:قتل|اغتال|اصاب|جرح|خطف|اختطف|احتجز|اعتقل|اوقف|اسر|اعدم|ذبح|طعن)ت?$/u;

/** After more a noun in the singular has its adjective in the accusative (`12 مسلحاً أجنبياً`). */
const FEW = 10;

/** The nominative of two shows that they did it; of three to ten the noun is in the genitive plural. */
function isSubject(item: Item, count: Count): boolean {
  if (item.conj || item.prep !== "" || item.def || count.unit !== "persons") return false;
  if (count.rules.includes("ar.count.dual")) return item.word.endsWith("ان");
  // `قتل ثلاثة من العناصر المسلحة`: behind them stands what they are
  if (!count.rules.includes("ar.count.noun")) return false;
  const { low, high } = count.quantity;
  return low !== null && low === high && low > 2 && low <= FEW && count.noun.length > 0;
}

/** `ضابطاً`, `امرأة` right behind them: one, in the accusative. */
function isOneObject(o: Item): boolean {
  return !o.def && o.suffix === "" && o.sense?.number === "sg" && /[اه]$/u.test(o.word);
}

/** `قتل مسلحان الضابط`: of gunmen; whoever else has an article behind them may be told who they are. */
function isKnownObject(o: Item, doers: Count): boolean {
  return o.def && doers.group === "fighters" && o.sense?.number === "sg";
}

function isPersonBehind(o: Item): boolean {
  return (
    o.prep === "" &&
    !o.conj &&
    (o.chunk?.kind === "count" ? o.chunk.unit === "persons" : o.sense?.unit === "persons")
  );
}

/** Those who killed, wounded or seized somebody, behind their verb and before whom it befell. */
export const arabicDoerFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.doers",
    pattern: "p:pred+verb c:count o:counted|count",
    read: (m) => {
      const rule = "ar.figure.doers";
      const [p, c, o] = [m.get("p"), m.get("c"), m.get("o")];
      const doers = countFrom(c, rule);
      if (p === null || c === null || o === null || doers === null) return null;
      if (!DONE_TO.test(p.word) || p.suffix !== "" || negatedAt(m)) return null;
      if (!isSubject(c, doers) || !isPersonBehind(o)) return null;
      const did = draft(doers, measureOfDoers(doers), rule, { phase: "done" });
      if (o.chunk === null && isKnownObject(o, doers)) return drafts(did);
      const several = o.chunk?.kind === "count" && doers.group === "fighters";
      if (!several && !(o.chunk === null && isOneObject(o))) return null;
      const whom = several ? countFrom(o, rule) : countOfNoun(o, rule);
      const measure = whom === null ? null : measureOver(p, whom, m.items);
      return measure === null ? null : drafts(did, draft(whom, measure, rule, { phase: "done" }));
    },
    why: "`اغتال مسلحان ضابطاً`, `قتل ثلاثة مسلحين تاجراً`: with somebody in the accusative behind them they did it, and it befell him.",
    hits: [
      ["اغتال مسلحان ضابطاً في طبرق", "killed officers 1"],
      ["اغتال مسلحان ضابطاً في طبرق", "attackers fighters 2"],
      ["قتل ثلاثة مسلحين تاجراً في غريان", "attackers fighters 3"],
      ["قتل مسلحان خمسة مدنيين في غريان", "killed civilians 5"],
      ["قتل جنديان مدنياً في غريان", "killed civilians 1"],
      ["قتل ثلاثة مسلحين الضابط سالم في غريان", "attackers fighters 3"],
    ],
    misses: [
      "قُتل ثلاثة مسلحين وضابط",
      "قُتل 12 مسلحاً أجنبياً في غريان",
      "قُتل ثلاثة رجال مسلحين",
      "اغتيل مسلحان في طبرق",
      "تمكنت القوات من قتل ثلاثة من العناصر المسلحة",
      "قُتل شرطيين ضابط",
    ],
  },
  {
    id: "ar.figure.done-by-some",
    pattern:
      "p:pred+verb n:=مسلحون|=مجهولون|=ملثمون|=مهاجمون|=متمردون|=مسلح|=مجهول|=ملثم o:counted",
    read: (m) => {
      const rule = "ar.figure.done-by-some";
      const [p, o] = [m.get("p"), m.get("o")];
      if (p === null || o === null || !DONE_TO.test(p.word) || p.suffix !== "") return null;
      if (negatedAt(m) || !isPersonBehind(o) || !isOneObject(o) || !o.word.endsWith("ا"))
        return null;
      if (m.get("n")?.def === true) return null;
      const whom = countOfNoun(o, rule);
      const measure = whom === null ? null : measureOver(p, whom, m.items);
      return measure === null ? null : drafts(draft(whom, measure, rule, { phase: "done" }));
    },
    why: "`اغتال مسلحون ضابطاً`: by gunmen of whom nobody says how many; one person in the accusative is who it befell.",
    hits: [
      ["اغتال مسلحون ضابطاً في طبرق", "killed officers 1"],
      ["خطف مسلح تاجراً في غريان", "hostage workers 1"],
    ],
    misses: ["قُتل مسلح ضابط", "اغتيل مسلحون في طبرق", "لم يقتل مسلحون ضابطاً"],
  },
];
