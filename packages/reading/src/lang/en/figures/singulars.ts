import { countOfNoun } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { keptMeasure } from "../figure-modes.ts";
import { another, singular, singularObject } from "../singular-reads.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Counts that an article or "another" carries, and counts inside their verb. */
export const englishSingularFigures: readonly FigureRule[] = [
  {
    id: "en.figure.another",
    pattern: [
      "=another|ordinal aux{0,2} p:pred+past",
      "=another|ordinal aux{1,2} p:missing-adj",
      // "shot dead three policemen and abducted a fourth"
      "p:pred =a ordinal",
    ],
    read: (m) => another(m, "en.figure.another"),
    why: "'A guard was killed and another wounded': one more of the kind before.",
    hits: [
      ["A guard was killed and another wounded.", "wounded guards 1"],
      ["Two guards were wounded and another was killed.", "killed guards 1"],
      ["Two guards were shot dead and a third arrested.", "arrested guards 1"],
      ["Three guards were wounded and a fourth is missing.", "missing guards 1"],
      ["Gunmen shot dead three guards and abducted a fourth in the town.", "hostage guards 1"],
    ],
    misses: [
      "Another 11 people were wounded.",
      "Another killed the man.",
      "Another guard was seen.",
      "Rebels captured three guards and a fourth checkpoint.",
      "Rebels killed three guards and captured a second town.",
    ],
  },
  {
    id: "en.figure.singular",
    pattern: [
      "n:counted aux{1,3} p:pred+past",
      "n:single p:pred+intransitive",
      "n:counted comma !pred|clause|count|comma|article{1,6} comma aux{1,3} p:pred+past",
      // "a docker of 52 died in the operating theatre"
      "n:single non-count p:pred+intransitive",
      "n:counted non-count aux{1,3} p:pred+past",
    ],
    read: (m) => singular(m, "en.figure.singular"),
    why: "'A guard was killed', 'a child died of her wounds', 'a watchman, father of six, was shot dead': the article carries the count.",
    hits: [
      ["A guard was killed at the gate.", "killed guards 1"],
      ["A young woman was wounded in the fire.", "wounded women 1"],
      ["A police officer was killed at the gate.", "killed police 1"],
      ["A child died of her wounds.", "killed children 1 new"],
      ["A young soldier drowned in the river.", "killed soldiers 1"],
      ["A watchman, father of six, was shot dead.", "killed guards 1"],
      ["A nurse, 34, was wounded.", "wounded medics 1"],
      ["A docker of 52 died in the operating theatre.", "killed workers 1"],
      ["A woman of 34 was killed on her balcony.", "killed women 1"],
      ["A postman was killed and nine people were wounded.", "killed workers 1"],
      ["A militia leader was shot dead.", "killed leaders 1"],
      ["Another man died in his cell.", "killed men 1"],
      ["A major was killed in the ambush.", "killed officers 1"],
    ],
    misses: [
      "The guard was killed at the gate.",
      "Another clinic was hit by shells.",
      "A guard killed the man.",
      "The child died of her wounds.",
      "A child saw the wounded.",
      "The watchman, father of six, was shot dead.",
      "A watchman, they say, lives there.",
      "Four miners were hurt in a roof collapse.",
    ],
  },

  {
    id: "en.figure.singular-object",
    pattern:
      "p:pred of? =a|=an !counted|pred|comma|quantity|func|date|non-count|dash{0,2} n:counted",
    read: (m) => singularObject(m, "en.figure.singular-object"),
    why: "'killing a child', 'abducted a journalist', 'the killing of a guard'.",
    hits: [
      ["The blast killed a child.", "killed children 1"],
      ["Gunmen abducted a young doctor.", "hostage medics 1"],
    ],
    misses: ["He would kill a man for that.", "It hurt a child's pride."],
  },
  {
    id: "en.figure.death-of-one",
    pattern:
      "=death|=murder|=drowning|=execution|=assassination =of =a|=an !counted|pred|comma|quantity|func|date|non-count|dash{0,2} n:counted",
    read: (m) => {
      const id = "en.figure.death-of-one";
      const count = countOfNoun(m.get("n"), id);
      // "the death of a man's dog", "the death of a child soldier"
      const next = m.items[m.to];
      const owner = m.get("n")?.suffix !== "" || next?.tags.includes("counted") === true;
      if (count?.unit !== "persons" || m.get("n")?.sense?.number !== "sg" || owner) return null;
      return drafts(draft(count, keptMeasure(count, "killed"), id, { phase: "done" }));
    },
    why: "'the death of a detainee in custody': the article carries the count, wherever the dead was.",
    hits: [
      ["The ministry regrets the death of a detainee in custody.", "killed detainees 1"],
      ["The death of a young nurse angered the town.", "killed medics 1"],
    ],
    misses: ["The death of a dream.", "The death of the guard angered the town."],
  },
  {
    id: "en.figure.one-and-theirs",
    pattern:
      "=pulled|=dug|=dragged|=brought|=saved|=rescued|=lifted|=plucked =out? =a|=an|=one !counted|comma{0,2} n:counted =and =his|=her|=their c:count|counted+single",
    read: (m) => {
      const id = "en.figure.one-and-theirs";
      const verb = m.items[m.from]?.word ?? "";
      const alive = m.items.slice(m.to, m.to + 4).some(({ word }) => ALIVE.has(word));
      if (!alive && verb !== "rescued" && verb !== "saved") return null;
      const one = countOfNoun(m.get("n"), id);
      const item = m.get("c");
      const more = item?.chunk?.kind === "count" ? countFrom(item, id) : countOfNoun(item, id);
      if (one?.unit !== "persons" || more?.unit !== "persons") return null;
      return drafts(
        draft(one, "other", id, { phase: "done" }),
        draft(more, "other", id, { phase: "done" }),
      );
    },
    why: "'pulled a woman and her two children alive from the block': one by her article, and those with her.",
    hits: [
      ["Divers have pulled a woman and her two children alive from the car.", "other women 1"],
      ["Divers have pulled a woman and her two children alive from the car.", "other children 2"],
      ["Firefighters rescued a man and his three daughters from the roof.", "other men 1"],
    ],
    misses: ["Divers pulled a boat and its two anchors from the sea.", "He pulled a man aside."],
  },
  {
    id: "en.figure.taken",
    pattern:
      "took c:count|quantity =captive|=captives|=prisoner|=prisoners|=alive|=hostage|=hostages",
    read: (m) => {
      const last = m.items[m.to - 1]?.word ?? "";
      return drafts(
        draft(
          countFrom(m.get("c"), "en.figure.taken"),
          last.startsWith("hostage") ? "hostage" : "captured",
          "en.figure.taken",
          { phase: "done" },
        ),
      );
    },
    why: "'have taken four officers captive', 'took 12 people hostage': the count stands inside the verb.",
    hits: [
      ["They took four officers captive.", "captured officers 4"],
      ["Gunmen took 12 passengers hostage.", "hostage unknown 12"],
    ],
    misses: ["They took four officers along.", "Four officers were taken captive."],
  },
  {
    id: "en.figure.gunmen-took",
    pattern: "took c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.gunmen-took");
      if (count === null || count.unit !== "persons" || count.measure !== null) return null;
      const lead = m.items.slice(Math.max(0, m.from - TAKERS_REACH), m.from);
      const from = lead.findLastIndex(({ tags }) =>
        ["comma", "clause"].some((t) => tags.includes(t)),
      );
      const next = m.items[m.to];
      const away =
        next === undefined ||
        ["comma", "stop"].some((tag) => next.tags.includes(tag)) ||
        next.word === "from" ||
        next.word === "away" ||
        next.chunk?.kind === "date" ||
        (next.word === "on" && m.items[m.to + 1]?.chunk?.kind === "date");
      return away && lead.slice(from + 1).some(({ tags }) => tags.includes("armed"))
        ? drafts(draft(count, "hostage", "en.figure.gunmen-took", { phase: "done" }))
        : null;
    },
    why: "'Gunmen took 41 people from the school': whom armed men take and bring nowhere is in their hands.",
    hits: [
      ["Gunmen took 41 people from the school.", "hostage unknown 41"],
      ["Gunmen took 41 people on 13 June.", "hostage unknown 41"],
      ["Gunmen who stormed a school took 41 people, 38 of them pupils.", "hostage unknown 41"],
    ],
    misses: [
      "Gunmen took 41 people to the hospital.",
      "Buses took 41 people from the school.",
      "The gunmen left, and buses took 41 people away.",
    ],
  },
  {
    id: "en.figure.took-prisoners",
    pattern: "took c:count+captive",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.took-prisoners");
      // "agreed to take nine prisoners": to receive them
      if (m.items[m.from - 1]?.word === "to") return null;
      // "Buses took 50 inmates away": they were moved
      if (m.items[m.from - 1]?.sense?.unit === "vehicles") return null;
      return drafts(
        draft(
          count,
          count?.measure === "hostage" ? "hostage" : "captured",
          "en.figure.took-prisoners",
          {
            phase: "done",
          },
        ),
      );
    },
    why: "'took 13 prisoners', 'taking two hostages'.",
    hits: [
      ["They took 13 prisoners.", "captured inmates 13"],
      ["The gang took two hostages.", "hostage hostages 2"],
    ],
    misses: [
      "They took 13 soldiers along.",
      "Buses took 50 inmates away.",
      "They saw 13 prisoners.",
      "The Front agreed to take 13 prisoners.",
    ],
  },
];

/** How far before "took" the takers stand: "gunmen who stormed a boarding school". */
const TAKERS_REACH = 10;

const ALIVE: ReadonlySet<string> = new Set("alive living breathing".split(" "));
