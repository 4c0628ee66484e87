import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Item } from "../../../text/item.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Totals to which something more brings a count. */
export const englishBroughtFigures: readonly FigureRule[] = [
  {
    id: "en.figure.bring-to",
    pattern: "reach =to about{0,1} q:quantity article =number{0,1} of{0,1} v:victim+many|toll-noun",
    read: (m) => {
      const count = countFrom(m.get("q"), "en.figure.bring-to");
      const measure = m.get("v")?.sense?.measure ?? "killed";
      if (count === null || measure === "strikes") return null;
      return drafts(
        draft({ ...count, unit: "persons" }, measure, "en.figure.bring-to", {
          mode: "total",
          phase: "done",
        }),
      );
    },
    why: "'Two more died, bringing to nineteen the deaths in custody': the number stands before its noun.",
    hits: [
      ["Two men died, bringing to nineteen the deaths in custody.", "killed unknown 19 total"],
      ["It brings to 45 the number of victims.", "killed unknown 45 total"],
    ],
    misses: ["It brings to 45 the number of schools.", "They brought to the gate 3 dead."],
  },
  {
    id: "en.figure.brings-number",
    pattern: [
      "reach|=taking|=takes|=taken|=took article|=their|=its =total|=overall|=cumulative{0,1} =number|=count|=figure =to about{0,1} q:quantity",
      // "bringing the total number since the start of the season to 73"
      "reach|=taking article =total|=overall|=cumulative{0,1} =number|=count|=figure|=total =since|=in|=for|=recorded|=reported|=registered !pred|quantity|count|comma|clause|stop{0,8} =to about{0,1} q:quantity",
    ],
    read: (m) => {
      const count = countFrom(m.get("q"), "en.figure.brings-number");
      return isCounted(m.items[m.to])
        ? null
        : drafts(
            draft(count, "inherit", "en.figure.brings-number", { mode: "total", phase: "done" }),
          );
    },
    why: "'Two more died, which brings the number to 61': a total of what was counted right before.",
    hits: [
      ["Two more died, which brings the number to 61.", "killed unknown 61 total"],
      ["Two people died in the clinic, taking the number to nine.", "killed unknown 9 total"],
      ["Five people died on Monday, bringing the total number to 73.", "killed unknown 73 total"],
      ["The guard arrested six more men, bringing their number to 61.", "arrested men 61 total"],
      [
        "Four more guards were wounded on Sunday. This brings the number to 40.",
        "wounded guards 40 total",
      ],
    ],
    misses: [
      "That brings the number of schools to 61.",
      "The ministry recorded 12 new cases, bringing the total number to 73.",
      "Two more halls will open, which brings the number to 61.",
    ],
  },
];

/** "brings the number to 61 per cent", "to 61 names": of something else, that is told behind. */
function isCounted(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.chunk === null
      ? /^(?:per|%)$/u.test(item.word) || item.tags.includes("counted")
      : item.chunk.kind !== "date")
  );
}
