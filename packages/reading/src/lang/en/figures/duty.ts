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
  {
    id: "en.figure.stay-there",
    pattern:
      "c:count =will|=would|=are|=were|=to|=still|=also{0,3} =stay|=remain|=remained|=stayed|=staying|=stationed|=posted =there|=in|=at|=on|=around|=near|=along|=until",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.stay-there");
      if (count === null || count.measure !== null || !FORCES.has(count.group)) return null;
      // "remained in custody", "stayed in hospital", "stay in power"
      if (m.items.slice(m.to, m.to + 3).some(({ word }) => KEPT_IN.has(word))) return null;
      const words = m.items.slice(m.from, m.to).map(({ word }) => word);
      const ahead = words.some((word) => /^(?:will|would|to)$/u.test(word));
      // "thirteen policemen remain in the forest": perhaps they must
      if (!ahead && words.some((word) => /^(?:remain|stay)/u.test(word))) return null;
      return drafts(
        draft(count, "deployed", "en.figure.stay-there", { phase: ahead ? "planned" : "done" }),
      );
    },
    why: "'Around 150 police officers would stay in the area until Monday': a force that keeps somebody there.",
    hits: [
      [
        "He said around 150 police officers would stay in the area until Monday.",
        "deployed police ~150",
      ],
      ["Two hundred soldiers will remain in the town.", "deployed soldiers 200"],
    ],
    misses: [
      "Forty inmates will stay in the wing.",
      "Forty officers remained in custody.",
      "Forty soldiers stayed in hospital.",
    ],
  },
];

const SEARCH: ReadonlySet<string> = new Set(["searching", "patrolling", "guarding"]);
const SENT: readonly string[] = ["member", "staff"];
const FORCES: ReadonlySet<string> = new Set(
  "police officers soldiers security firefighters guards medics aid-workers".split(" "),
);
const KEPT_IN: ReadonlySet<string> = new Set(
  "custody prison jail detention hospital hospitals power office contact captivity hands care".split(
    " ",
  ),
);
