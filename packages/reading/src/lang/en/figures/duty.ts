import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { predicateAfter } from "../relations/predicate-after.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Working in the response to something. */
const RESPONDING =
  "aux? =also|=now|=still|=currently? =taking|=took|=take|=work|=working|=worked|=joined|=joining|=involved|=engaged|=searching|=combing|=fighting =part? =in|=on|=through|=the? =the|=a? !stop|comma|clause{0,3} =rescue|=search|=operation|=operations|=relief|=effort|=efforts|=response|=work|=rubble|=ruins|=wreckage|=debris|=forest|=blaze|=fire|=flames|=hunt|=manhunt|=clean-up|=cleanup|=evacuation";

/** Who was sent, and is at work: police on duty, rescuers in the search. */
export const englishDutyFigures: readonly FigureRule[] = [
  {
    id: "en.figure.on-duty",
    pattern:
      "c:count aux|=stand|=stood|=remained|=still? =still|=already|=now|=also|=currently? =on|=at|=ready|=standing|=searching|=patrolling|=guarding =duty|=work|=guard|=by|=through|=for?",
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
      // "Thirty policemen guarding the embassy were injured": what befell them is told behind
      const main = predicateAfter(m.items, m.from);
      const fate =
        main?.kind === "outcome" && main.at >= m.to && main.aux && !main.negated && !main.planned;
      return fate || count === null || !works || !(sent || brought) || count.measure !== null
        ? null
        : drafts(draft(count, "deployed", "en.figure.on-duty", { phase: "done" }));
    },
    why: "'Barely sixty officers were on duty', 'twelve hundred rescuers are at work': whoever serves there has been sent there.",
    hits: [
      ["Barely sixty officers were on duty.", "deployed officers 60"],
      ["Twelve hundred rescuers are at work.", "deployed aid-workers 1200"],
    ],
    misses: [
      "Sixty officers were at the door.",
      "Sixty children were at work.",
      "Thirty policemen guarding the embassy were injured.",
    ],
  },
  {
    id: "en.figure.take-part",
    pattern: [`c:count ${RESPONDING}`, `c:count+member =of article -{1,2} ${RESPONDING}`],
    read: (m) => {
      const id = "en.figure.take-part";
      const count = countFrom(m.get("c"), id);
      const sent =
        count !== null &&
        (FORCES.has(count.group) || count.noun.includes("member") || count.noun.includes("staff"));
      return !sent || count.measure !== null
        ? null
        : drafts(draft(count, "deployed", id, { phase: "done" }));
    },
    why: "'150 firefighters and 40 soldiers are taking part in the rescue': whoever works in the response has been sent.",
    hits: [
      ["More than 150 firefighters are taking part in the rescue.", "deployed firefighters >150"],
      ["Two hundred soldiers joined the search operation.", "deployed soldiers 200"],
      ["Some 300 members of the Guard were taking part in the search.", "deployed soldiers ~300"],
    ],
    misses: [
      "Two hundred villagers joined the search.",
      "Two hundred soldiers took part in the coup.",
    ],
  },
  {
    id: "en.figure.flown-in",
    pattern: "c:count aux{1,2} =flown|=rushed|=bussed|=bused|=airlifted|=brought =in",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.flown-in");
      return count === null || count.measure !== null || !FORCES.has(count.group)
        ? null
        : drafts(draft(count, "deployed", "en.figure.flown-in", { phase: "done" }));
    },
    why: "'Two surgeons were flown in from the capital': they were sent to the place.",
    hits: [
      ["Two surgeons were flown in from the capital.", "deployed medics 2"],
      ["Forty police officers were bussed in overnight.", "deployed police 40"],
    ],
    misses: ["Two patients were flown in from the coast.", "Two surgeons were flown out."],
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
