import { noneOf } from "../../../extract/figures/count.ts";
import { draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureRule } from "./rule.ts";

/** A row of a bulletin whose number is a word for nobody. */
export const arabicRowsOfNone: readonly FigureRule[] = [
  {
    id: "ar.figure.row-of-none",
    pattern:
      "v:victim !count|quantity|comma|clause|say|pred|that{0,4} colon z:=لا e:=احد|=يوجد|=توجد|=شيء",
    read: (m) => {
      const [v, z, e] = [m.get("v"), m.get("z"), m.get("e")];
      const measure = v?.sense?.measure;
      const next = m.items[m.to];
      const ends =
        next === undefined || ["stop", "comma", "clause"].some((tag) => next.tags.includes(tag));
      const plural = v?.sense?.number === "pl";
      if (z === null || e === null || measure === undefined || !ends || !plural) return null;
      if (m.items.slice(0, m.from).some(({ tags }) => tags.includes("say"))) return null;
      const none = noneOf(e, z.start, "ar.figure.row-of-none");
      const count = { ...none, unit: "persons" as const, group: v?.sense?.group ?? "unknown" };
      return drafts(
        draft(count, measure, "ar.figure.row-of-none", { denied: true, phase: "done" }),
      );
    },
    why: "`المفقودون: لا أحد`, `الوفيات: لا يوجد`: a bulletin says of a heading that it counts nobody.",
    hits: [
      ["المفقودون: لا أحد", "missing unknown 0 denied"],
      ["- الوفيات: لا يوجد", "killed unknown 0 denied"],
    ],
    misses: ["قال المفقودون: لا أحد يسأل عنا", "الأسرّة: لا يوجد", "المفقودون: لا أحد يعرف مصيرهم"],
  },
];
