import { isAdverb } from "../../../extract/attributions/english-words.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { isBargained, isBrokenInto } from "../broken-into.ts";
import { measureIn } from "../figure-measure.ts";
import { GAP } from "./figure-rule.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Items before "set free" among which who does it stands. */
const SUBJECT = 4;

/** Who is kept, let go and exchanged, where the count stands inside the verb. */
export const englishCustodyFigures: readonly FigureRule[] = [
  {
    id: "en.figure.holding",
    pattern: [
      "p:holding c:count|quantity =hostage|=hostages|=captive|=captives|=prisoner|=prisoners",
      // "it holds no more than 40 soldiers": whom nobody would hold as a hall holds people
      "p:=holds|=hold|=detains c:count",
    ],
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.holding");
      const as = m.items[m.to - 1]?.chunk === null ? m.items[m.to - 1]?.word : undefined;
      const who = m.items[m.from - 1]?.word ?? "";
      if (as === undefined && (count === null || !HELD.has(count.group) || ROOMS.has(who)))
        return null;
      const isHostage = as?.startsWith("hostage") === true || count?.group === "hostages";
      const measure = isHostage ? "hostage" : "held";
      return drafts(draft(count, measure, "en.figure.holding", { mode: "held", phase: "done" }));
    },
    why: "'is still holding 12 nurses hostage': the count stands inside the verb.",
    hits: [
      ["The group is holding 12 nurses hostage.", "hostage medics 12"],
      ["They hold 40 soldiers prisoner.", "held soldiers 40"],
      ["Rebels hold 40 hostages.", "hostage hostages 40"],
      ["The Council says that it holds no more than 40 soldiers.", "held soldiers <=40"],
    ],
    misses: ["The hall holds 400 people.", "They hold prisoners.", "The base holds 400 soldiers."],
  },
  {
    id: "en.figure.took-hostage",
    pattern:
      "=took|=taken|=taking|=take|=seized|=seizing c:count|quantity counted =hostage|=hostages",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.took-hostage");
      return count !== null && count.unit !== "persons" && count.unit !== "unknown"
        ? null
        : drafts(
            draft(count, "hostage", "en.figure.took-hostage", {
              phase: "done",
            }),
          );
    },
    why: "'had taken fourteen staff members hostage': the count stands inside the verb.",
    hits: [
      ["The mutineers had taken fourteen staff members hostage.", "hostage workers 14"],
      ["They took nine crew members hostage.", "hostage sailors 9"],
    ],
    misses: ["They took 40 photos of the hostages.", "They took hostages at 12 posts."],
  },
  {
    id: "en.figure.in-prison",
    pattern:
      "c:count =who|=that? =were|=are|=remain|=remained =still|=also? in article|poss? -{0,2} =prison|=prisons|=jail|=jails|=gaol|=custody|=cells",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.in-prison");
      return count?.unit !== "persons" || count.measure !== null
        ? null
        : drafts(draft(count, "held", "en.figure.in-prison", { mode: "held", phase: "done" }));
    },
    why: "'850 children were in the prison': a stock, however they came there.",
    hits: [
      ["The agency says 850 children were in the prison.", "held children 850"],
      ["Forty men are still in the jail.", "held men 40"],
      ["Seventy of its members were still in old army jails.", "held unknown 70"],
    ],
    misses: ["Forty men were in the town.", "850 children were in a film about a prison."],
  },
  {
    id: "en.figure.there-in-prison",
    pattern:
      "=there =are|=were|=remain c:count =still|=being|=held{0,2} in|=inside article|poss? =prison|=jail|=gaol|=cells",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.there-in-prison");
      return count?.unit !== "persons" || count.measure !== null
        ? null
        : drafts(
            draft(count, "held", "en.figure.there-in-prison", { mode: "held", phase: "done" }),
          );
    },
    why: "'There are around 850 minors in the prison': a stock.",
    hits: [
      ["There are around 850 minors in the prison.", "held children ~850"],
      ["There were 30 men in the jail.", "held men 30"],
    ],
    misses: ["There are 30 men in the town.", "There are 30 rooms in the jail."],
  },
  {
    id: "en.figure.is-holding",
    pattern: "=holding c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.is-holding");
      const next = m.items[m.to]?.tags;
      const by = m.items.slice(0, m.from).findLast((item) => !isAdverb(item));
      return by?.tags.includes("aux") !== true ||
        count?.unit !== "persons" ||
        next?.includes("captive") === true
        ? null
        : drafts(
            draft(
              count,
              // "the mutineers are holding 13 warders": by whoever takes people
              measureIn(m.items[m.from] ?? null, count, m.items) ?? "held",
              "en.figure.is-holding",
              { mode: "held", phase: "done" },
            ),
          );
    },
    why: "'is holding 12 children': whoever 'is holding' people keeps them; a hall 'holds' them.",
    hits: [
      ["The army is holding 12 children.", "held children 12"],
      ["They are still holding 40 men.", "held men 40"],
      ["The centre was reportedly holding 115 migrants.", "held unknown 115"],
      ["The mutineers were holding 13 warders.", "hostage guards 13"],
    ],
    misses: ["The hall holds 400 people.", "The army is holding 12 posts."],
  },
  {
    id: "en.figure.let-go",
    pattern:
      "=let|=letting|=lets|=set|=setting c:count|quantity =go|=free|=out|=walk|=leave|=cross|=pass|=return",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.let-go");
      // "the assault set hundreds of inmates free": whoever stormed the prison let them out
      const subject = m.items.slice(Math.max(0, m.from - SUBJECT), m.from);
      const captive = count?.noun.includes("captive") === true;
      const out = captive && isBrokenInto(subject) && !isBargained(m.items);
      const measure = out ? "escaped" : "released";
      return drafts(draft(count, measure, "en.figure.let-go", { phase: "done" }));
    },
    why: "'they let 3 of the boys go', 'set 40 prisoners free'; an assault that sets inmates free is a break-out.",
    hits: [
      ["They let 3 of the boys go.", "released children 3"],
      ["The Front let 18 soldiers walk across the bridge.", "released soldiers 18"],
      ["The rebels set 40 prisoners free.", "released inmates 40"],
      ["A daring assault set hundreds of inmates free.", "escaped inmates 200..999"],
    ],
    misses: ["They let the boys go.", "They set 40 traps."],
  },
  {
    id: "en.figure.in-exchange",
    pattern: "=exchange|=return =for c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.in-exchange");
      const near = m.items.slice(0, m.from);
      const agreed = near.some(({ tags }) => tags.includes("agree") || tags.includes("future"));
      // "began a swap of 80 prisoners, 61 of them rebels in exchange for 19": how far it went nobody says
      const swap = near.some(({ word }) => SWAP.has(word));
      return m.items[m.from - 1]?.word !== "in" || count?.unit !== "persons"
        ? null
        : drafts(
            draft(count, "exchanged", "en.figure.in-exchange", {
              phase: agreed ? "agreed" : swap ? "unknown" : "done",
            }),
          );
    },
    why: "'50 hostages would be freed in exchange for 150 prisoners': the other side of it.",
    hits: [
      ["Fifty hostages were freed in exchange for 150 prisoners.", "exchanged inmates 150"],
      ["Two pilots were let go in return for nine fighters.", "exchanged fighters 9"],
      [
        "They began a swap of 80 prisoners, including 61 rebels in exchange for 19 inmates.",
        "exchanged inmates 19",
      ],
    ],
    misses: ["They gave food in exchange for 150 tents.", "They exchanged 150 prisoners."],
  },
  {
    id: "en.figure.handed-over",
    pattern: `c:count ${GAP}{0,6} handed =over =in =return|=exchange =for d:count`,
    read: (m) => {
      const near = m.items.slice(Math.max(0, m.from - 8), m.to);
      const phase = near.some(({ tags }) => tags.includes("agree") || tags.includes("future"))
        ? "agreed"
        : "done";
      return drafts(
        draft(
          countFrom(m.get("c"), "en.figure.handed-over"),
          "exchanged",
          "en.figure.handed-over",
          { phase },
        ),
        draft(
          countFrom(m.get("d"), "en.figure.handed-over"),
          "exchanged",
          "en.figure.handed-over",
          { phase },
        ),
      );
    },
    why: "'24 inmates handed over in return for four guards': both sides of the exchange are counted.",
    hits: [
      ["24 inmates were handed over in return for four guards.", "exchanged guards 4"],
      ["Two captives were handed over in exchange for ten inmates.", "exchanged captives 2"],
    ],
    misses: ["24 inmates were handed over.", "24 inmates were released."],
  },
  {
    id: "en.figure.hands-over",
    pattern: "=handed|=handing|=hand|=hands|=turned|=turning =over about|other{0,1} c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.hands-over");
      const traded =
        m.items.some(({ word }) => word === "exchange" || word === "swap") ||
        m.items.some(({ word }, i) => word === "return" && m.items[i + 1]?.word === "for");
      const known =
        count?.noun.includes("captive") === true || (traded && count?.unit === "persons");
      const near = m.items.slice(Math.max(0, m.from - 8), m.from);
      const ahead = near.some(({ tags }) => tags.includes("agree") || tags.includes("future"));
      return count === null || !known || count.noun.includes("fugitive")
        ? null
        : drafts(
            draft(count, traded ? "exchanged" : "released", "en.figure.hands-over", {
              phase: ahead ? "agreed" : "done",
            }),
          );
    },
    why: "'The Front handed over 12 captives': whoever held them let them go.",
    hits: [
      ["The army handed over 12 captives at the bridge.", "released captives 12"],
      ["In the swap it handed over 30 prisoners.", "exchanged inmates 30"],
      ["It will hand over 150 fighters in return for 35 soldiers.", "exchanged fighters 150"],
    ],
    misses: ["The army handed over 12 rifles.", "The army handed over the camp to 12 guards."],
  },
];

/** What holds people without keeping them. */
const SWAP: ReadonlySet<string> = new Set(["swap", "swaps", "exchange"]);

const ROOMS: ReadonlySet<string> = new Set(
  "base barracks camp post outpost garrison fort bunker trench ship boat truck bus plane hall room building town".split(
    " ",
  ),
);
const HELD: ReadonlySet<string> = new Set([
  "soldiers",
  "fighters",
  "officers",
  "guards",
  "police",
  "captives",
  "hostages",
  "detainees",
]);
