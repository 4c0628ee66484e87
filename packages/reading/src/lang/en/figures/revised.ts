import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { risenTo } from "../toll-reads.ts";
import type { FigureRule } from "./figure-rule.ts";

/** "raised its estimate of those taken … to", whatever stands between that counts nobody. */
const ESTIMATE =
  "reach|=revised|=adjusted|=corrected|=cut|=lowered|=increased|=reduced poss|article|=his|=her|=their|=its =earlier|=initial|=first{0,1} =estimate|=estimates of article|=those|=people{0,2} w:counted{0,1} v:pred+past|victim|missing-adj|=taken !quantity|count|comma|stop|clause|reach{0,12}";
const MOVED = `${ESTIMATE} =to|reach|=from reach|=about{0,2}`;
/** "lowered its estimate of those wounded by nine, to 31": by how much counts nobody. */
const BY = "=by about? quantity comma? =to about?";
const FROM_EARLIER =
  "=from article|poss|=its|=an{0,1} =earlier|=previous|=initial|=first|=prior{0,1} =estimate|=figure|=count|=toll|=number|=total|=tally{0,1} of{0,1} d:quantity";
const TOTAL = { mode: "total", phase: "done" } as const;

function isThings(unit: string | undefined): boolean {
  return unit === "items" || unit === "houses" || unit === "vehicles" || unit === "events";
}

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
    id: "en.figure.estimate-moved",
    pattern: [
      `${ESTIMATE} =from d:quantity =to c:quantity`,
      `${ESTIMATE} ${BY} c:quantity`,
      `${MOVED} c:quantity ${FROM_EARLIER}`,
      `${MOVED} c:quantity`,
    ],
    read: (m) => {
      const id = "en.figure.estimate-moved";
      const [count, was] = [countFrom(m.get("c"), id), countFrom(m.get("d"), id)];
      // "cut its estimate of people missing from 210 …": the number from which it is moved is not the one to which it is
      const moves = m.items[m.items.findIndex((item) => item === m.get("c")) - 1]?.word;
      if (moves === "from" && count?.quantity.was === undefined) return null;
      const v = m.get("v");
      const unit = v?.sense?.unit;
      const measure = v?.word === "taken" ? "hostage" : v?.sense?.measure;
      if (count === null || measure === undefined || isThings(unit)) return null;
      const persons = { unit: "persons", group: m.get("w")?.sense?.group ?? "unknown" } as const;
      const older =
        was === null
          ? null
          : draft({ ...was, ...persons }, measure, id, { ...TOTAL, earlier: true });
      const now = risenTo({ ...count, ...persons }, measure, id);
      return now === null ? null : drafts(older, ...now);
    },
    why: "'raised its estimate of those taken to 315 from an earlier estimate of 227': the number that it is brought to, and the one before it.",
    hits: [
      [
        "The union raised its estimate of those taken from the school on Friday to 315.",
        "hostage unknown 315 total",
      ],
      [
        "It raised its estimate of those wounded to 31 from an earlier figure of 22.",
        "wounded unknown 22 total",
      ],
      [
        "The League raised its estimate of the missing from 90 to 130.",
        "missing unknown 130 total",
      ],
      ["The League raised its estimate of the missing from 90 to 130.", "missing unknown 90 total"],
      ["It cut its estimate of civilians killed to 40.", "killed civilians 40 total"],
      ["It cut its estimate of people missing from 210 to 145.", "missing unknown 145 total"],
      ["It lowered its estimate of those wounded by nine, to 31.", "wounded unknown 31 total"],
    ],
    misses: [
      "It cut its estimate of people missing from 210.",
      "It raised its estimate of the cost to 40 million.",
      "It raised its estimate of those taken.",
      "It raised its own to 40.",
    ],
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
