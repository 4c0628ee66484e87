import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Who was sent, and is at work: police on duty, rescuers in the search. */
export const englishDutyFigures: readonly FigureRule[] = [
  {
    id: "en.figure.on-duty",
    pattern:
      "c:count aux|=stand|=stood|=remained =still|=already|=now|=also|=currently? =on|=at|=ready|=standing|=searching|=patrolling|=guarding =duty|=work|=guard|=by|=through|=for?",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.on-duty");
      const last = m.items[m.to - 1]?.word ?? "";
      const before = m.items[m.to - 2]?.word ?? "";
      const works =
        (before === "on" && last === "duty") ||
        (before === "at" && last === "work") ||
        last === "ready" ||
        before === "standing" ||
        SEARCH.has(last) ||
        SEARCH.has(before);
      const sent = count !== null && SENT.some((tag) => count.noun.includes(tag));
      const brought = count?.group === "firefighters" || count?.group === "police";
      return count === null || !works || !(sent || brought) || count.measure !== null
        ? null
        : drafts(draft(count, "deployed", "en.figure.on-duty", { phase: "done" }));
    },
    why: "'Barely sixty officers were on duty', 'twelve hundred rescuers are at work': whoever serves there has been sent there.",
    hits: [
      ["Barely sixty officers were on duty.", "deployed officers 60"],
      ["Twelve hundred rescuers are at work.", "deployed aid-workers 1200"],
    ],
    misses: ["Sixty officers were at the door.", "Sixty children were at work."],
  },
];

const SEARCH: ReadonlySet<string> = new Set(["searching", "patrolling", "guarding"]);
const SENT: readonly string[] = ["member", "staff"];
