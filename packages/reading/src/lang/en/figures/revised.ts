import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Totals that are brought to another number: revised, or told of two things at once. */
export const englishRevisedFigures: readonly FigureRule[] = [
  {
    id: "en.figure.revised-number",
    pattern:
      "=revised|=corrected|=lowered|=raised|=adjusted|=cut =the|=its|=that|=this =death? n:=number|=figure|=toll|=count|=total =up|=down|=upwards|=downwards? =to c:count|quantity",
    read: (m) => {
      const id = "en.figure.revised-number";
      const toll = m.get("n")?.word === "toll" ? "killed" : "inherit";
      return drafts(draft(countFrom(m.get("c"), id), toll, id, { mode: "total", phase: "done" }));
    },
    why: "'The fire service has since revised the number to 11': the number told before, as it holds now.",
    hits: [
      [
        "Nineteen died, the radio said. The service has since revised the number to 11.",
        "killed unknown 11 total",
      ],
      [
        "Forty guards were wounded. The union corrected this figure down to 36.",
        "wounded guards 36 total",
      ],
    ],
    misses: ["The shop cut the price to 11.", "He revised the number."],
  },
  {
    id: "en.figure.cases-to",
    pattern:
      "=number|=count =of =confirmed|=suspected|=recorded|=known? =cases|=infections !stop|quantity|count|clause{0,8} =to|=at|=stands|=reached|=reaches =at|=over|=more|=than{0,2} c:quantity",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.cases-to");
      return count === null
        ? null
        : drafts(
            draft({ ...count, group: "items", unit: "items" }, "other", "en.figure.cases-to", {
              mode: "total",
              phase: "done",
            }),
          );
    },
    why: "'brings the number of cases since 4 September to 712': cases rise as tolls do.",
    hits: [
      ["This brings the number of cases since 4 May to 712.", "other items 712 total"],
      ["The number of confirmed cases reached 90.", "other items 90 total"],
    ],
    misses: ["The number of cases is high.", "The number of cases led to panic."],
  },
  {
    id: "en.figure.and-of-deaths-to",
    pattern: "=and =of|=that =of? v:victim =to c:quantity",
    read: (m) => {
      const measure = m.get("v")?.sense?.measure;
      const led = m.items
        .slice(0, m.from)
        .some(({ word }) => /^(?:number|total|count)$/u.test(word));
      return measure === undefined || !led
        ? null
        : drafts(
            draft(
              countFrom(m.get("c"), "en.figure.and-of-deaths-to"),
              measure,
              "en.figure.and-of-deaths-to",
              {
                mode: "total",
                phase: "done",
              },
            ),
          );
    },
    why: "'the number of cases to 712, and of deaths to 19': the number is said once for both.",
    hits: [
      ["This brings the number of cases to 712, and of deaths to 19.", "killed unknown 19 total"],
      ["That takes the number of arrests to 90 and of injuries to 31.", "wounded unknown 31 total"],
    ],
    misses: ["He spoke of pain and of deaths to come.", "Fear of injury and of deaths to 19."],
  },
];
