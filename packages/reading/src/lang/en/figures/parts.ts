import { countsBefore } from "../../../extract/figures/coordination.ts";
import { countOf } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { hasParts } from "../../../extract/figures/group-apart.ts";
import type { Match } from "../../../extract/rule.ts";
import { yearLike } from "../../../extract/numbers/year-like.ts";
import type { Count, Item } from "../../../text/item.ts";
import { passive } from "../figure-reads.ts";
import { isShare } from "../figure-vetoes.ts";
import { isExcepted } from "../excepted.ts";
import { isUnderAge } from "../relations/complement.ts";
import type { FigureRule } from "./figure-rule.ts";
import { areOfAlive, ofAlive } from "./of-alive.ts";

/** What stands behind "were" and is no state of those told before. */
const NO_STATE: ReadonlySet<string> = new Set("pred quantity count func neg under".split(" "));

function behindAux(items: readonly Item[], at: number): number {
  return items[at]?.tags.includes("aux") === true ? at + 1 : at;
}

/** Counts that are a part of another: never added to it. */
export const englishPartFigures: readonly FigureRule[] = [
  {
    id: "en.figure.victims-were",
    pattern: "c:count+victim aux article? n:counted",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.victims-were");
      const noun = m.get("n");
      if (count === null || count.measure === null || isShare(m.items, m.from)) return null;
      if (noun === null || noun.sense === null) return null;
      const { group = "unknown", unit = "persons" } = noun.sense;
      // "two attackers were dead": what became of those who attacked
      const died = count.measure === "attackers" && noun.sense.measure === "killed";
      if (died) return drafts(draft(count, "killed", "en.figure.victims-were", { phase: "done" }));
      const part =
        isExcepted(m.items, m.from) ||
        count.rules.some((id) => id === "en.count.some-of" || id === "en.count.of-victims");
      // "Four of the nine dead were soldiers": the nine are whoever they were
      const { whole, ...some } = count;
      const all =
        whole === undefined
          ? null
          : { ...some, quantity: whole, start: whole.start, end: whole.end };
      return drafts(
        draft({ ...some, group, unit }, count.measure, "en.figure.victims-were", {
          mode: part || all !== null ? "part" : "unknown",
          phase: "done",
        }),
        draft(all, count.measure, "en.figure.victims-were", { phase: "done" }),
      );
    },
    why: "'Nine of the dead were children': who they are stands behind.",
    hits: [
      ["Four of the nine dead were soldiers.", "killed soldiers 4 part"],
      ["Four of the nine dead were soldiers.", "killed unknown 9"],
      ["Nine of the dead were children.", "killed children 9 part"],
      ["Two of the wounded were nurses.", "wounded medics 2 part"],
      ["Two attackers were dead.", "killed fighters 2"],
    ],
    misses: ["Nine of the children were dead.", "Nine of the dead were named."],
  },
  {
    id: "en.figure.part-of-them",
    pattern:
      "q:quantity of =them|=whom aux? =government|=senior|=armed|=young|=foreign|=local|=rebel? n:counted",
    read: (m) => {
      const id = "en.figure.part-of-them";
      const count = countOf(m, id);
      return count !== null && areOfAlive(m.items, m.from)
        ? ofAlive(count, id)
        : drafts(draft(count, "inherit", id, { mode: "part" }));
    },
    why: "'20 people, three of them children'; of whoever was got out alive where nobody counted them.",
    hits: [
      [
        "Twelve were killed and a number of people were dug out alive, five of them children.",
        "other children 5",
      ],
      ["20 people were killed, three of them children.", "killed children 3 part"],
      ["It wounded ten people, two of them women.", "wounded women 2 part"],
    ],
    misses: ["Three of the children were killed.", "Three of them were seen."],
  },
  {
    id: "en.figure.some-of-them",
    pattern: "c:count+others aux? article? a:single? n:counted?",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.some-of-them");
      const last = m.items[m.from - 1];
      // "Nine of the 44 are children": with a number behind "of" only where it says who they are
      const numbered = count?.rules.includes("en.count.of-number") === true && m.to - m.from > 1;
      if (count === null || (!numbered && !count.rules.includes("en.count.of-them"))) return null;
      // "relatives of nineteen of them", ", thirty-one of them under Article 4", "; four of them are used"
      const opens =
        m.from === 0 ||
        last?.word === "of" ||
        last?.word === "and" ||
        ["comma", "clause", "about", "paren", "least", "dash"].some(
          (tag) => last?.tags.includes(tag) === true,
        ) ||
        // "Third came the ambulances: two of them": of those that nobody counted
        (last?.tags.includes("colon") === true && countsBefore(m.items, m.from));
      // "Thirty-one of them said so"; but "relatives of nineteen of them say"
      const speaks = m.items[m.to]?.tags.includes("say") === true && last?.word !== "of";
      if (!opens || speaks) return null;
      const noun = m.get("n") ?? m.get("a") ?? describedBehind(m);
      const group = noun?.sense?.group;
      const young = noun === null && isUnderAge(m.items, behindAux(m.items, m.from + 1));
      const said =
        group === undefined || noun === null ? count : { ...count, group, noun: noun.tags };
      const known = young ? { ...count, group: "children", noun: ["counted"] } : said;
      return drafts(draft(known, "inherit", "en.figure.some-of-them", { mode: "part" }));
    },
    why: "', thirty-one of them under Article 4', ', one of them an officer': a part, whatever is said of it.",
    hits: [
      [
        "Ninety people were arrested, thirty-one of them under Article 4.",
        "arrested unknown 31 part",
      ],
      ["Six guards were killed, one of them an officer.", "killed officers 1 part"],
      ["We count 34 killed. 19 of those at the market.", "killed unknown 19 part"],
      ["Thirty people died. Nineteen of them were dock workers.", "killed workers 19 part"],
      ["Thirty people died. Nineteen of them were under 18.", "killed children 19 part"],
    ],
    misses: ["Thirty-one of them said so.", "31 inmates escaped and 19 of them were recaptured."],
  },
  {
    id: "en.figure.of-whom",
    pattern: "=whom|=which|=these about? c:count|quantity aux? n:counted?",
    read: (m) => {
      if (!listsWhole(m.items, m.from)) return null;
      const count = elided(countFrom(m.get("c"), "en.figure.of-whom"));
      const n = m.get("n");
      // "1,429 deaths, of which 426 are children"
      const said = n?.sense?.unit === "persons" && m.get("c")?.chunk?.kind === "quantity";
      const whom =
        count !== null && said
          ? { ...count, group: n?.sense?.group ?? "unknown", noun: n?.tags ?? [] }
          : count;
      return drafts(draft(whom, "inherit", "en.figure.of-whom", { mode: "part" }));
    },
    why: "'1.3 million, of whom 480 thousand are in the province'.",
    hits: [
      ["90 people were displaced, of whom 40 are in the town.", "displaced unknown 40 part"],
      ["The fire destroyed 60 houses, of which 12 were empty.", "destroyed houses 12 part"],
      [
        "They documented 90 deaths, of which at least 26 are children.",
        "killed children >=26 part",
      ],
    ],
    misses: ["Ninety people, to whom 40 letters were sent, were displaced.", "Of whom?"],
  },
  {
    id: "en.figure.of-whom-did",
    pattern: "=whom|=which|=these c:count|quantity aux{0,3} p:pred+past",
    read: (m) =>
      listsWhole(m.items, m.from) ? passive(m, "en.figure.of-whom-did", { part: true }) : null,
    why: "', of whom 120 were recaptured': a part with an outcome of its own.",
    hits: [
      ["Around 300 inmates escaped, of whom 120 were recaptured.", "recaptured inmates 120 part"],
      ["It held 90 people, of whom nine were released.", "released unknown 9 part"],
    ],
    misses: ["Of whom?", "300 inmates escaped, of whom 120 are abroad."],
  },
  {
    id: "en.figure.split",
    pattern:
      "q:quantity =by|=in|=from|=at|=near|=inside|=outside|=on|=seriously|=critically|=gravely|=severely|=fatally|=lightly|=identified|=unidentified|=critical|=elsewhere",
    read: (m) => {
      const rest =
        m.items[m.from - 1]?.word === "remaining" || m.items[m.from - 1]?.word === "other";
      // "and the remaining 40 by unknown groups"
      const last = m.items[rest ? m.from - 3 : m.from - 1];
      const bound =
        last !== undefined &&
        ["comma", "paren", "and", "dash", "colon"].some(
          (tag) => last.tags.includes(tag) || last.word === tag,
        );
      const near = m.items.slice(Math.max(0, m.from - 14), m.from);
      const q = m.get("q")?.chunk;
      const told = near.filter(
        ({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity",
      );
      // "201 by Security Branch 9, 77 by the militia": of a number that it can be a part of
      const whole =
        told.findLast(({ chunk }) => q?.kind === "quantity" && mostOf(chunk) > (q.high ?? 0)) ??
        told.at(-1);
      if (
        !bound ||
        whole === undefined ||
        whole.chunk === null ||
        q?.kind !== "quantity" ||
        q.fractional === true
      )
        return null;
      const size =
        whole.chunk.kind === "count"
          ? whole.chunk.quantity
          : whole.chunk.kind === "quantity"
            ? whole.chunk
            : q;
      const governed = near.some(({ tags }) =>
        ["pred", "victim", "nominal", "tally"].some((tag) => tags.includes(tag)),
      );
      const smaller = (q.high ?? q.low ?? 0) < (size.high ?? Infinity) || last?.word === "and";
      if (!governed || !smaller || yearLike(q)) return null;
      return drafts(
        draft(elided(countFrom(m.get("q"), "en.figure.split")), "inherit", "en.figure.split", {
          mode: standsBeside(m) ? "unknown" : "part",
        }),
      );
    },
    why: "'killed 20 people, 12 in the market and 8 at the gate', 'wounded 30, three critically': the whole split up.",
    hits: [
      ["The blast killed 20 people, 12 in the market and 8 at the gate.", "killed unknown 8 part"],
      ["It wounded 30 civilians, three critically.", "wounded civilians 3 part"],
      ["The army killed 12 civilians in the market and nine at the gate.", "killed civilians 9"],
    ],
    misses: ["It killed 20 people in 12 towns.", "Of the houses, 12 in the market stood."],
  },
  {
    id: "en.figure.were-those",
    pattern: "q:quantity aux n:counted",
    read: (m) => {
      const last = m.items[m.from - 1];
      const opens =
        last === undefined ||
        last.word === "and" ||
        ["comma", "clause", "least"].some((tag) => last.tags.includes(tag));
      const next = m.items[m.to];
      if (!opens || next?.tags.includes("of") === true) return null;
      // "Nine were hurt and three were dead": what befell them, and not who they are
      if (m.get("n")?.tags.includes("dead") === true) return null;
      // "Seven were shop assistants": the noun of things only says of what kind they are
      const noun = m.get("n");
      if (noun?.tags.includes("single") === true && next?.chunk === null && next.tags.length === 0)
        return null;
      return drafts(
        draft(countOf(m, "en.figure.were-those"), "inherit", "en.figure.were-those", {
          mode: "part",
        }),
      );
    },
    why: "'Twenty people were killed. Three were children': a part of those before.",
    hits: [
      ["Twenty people were killed. Three were children.", "killed children 3 part"],
      ["The blast wounded 31 people; two were nurses.", "wounded medics 2 part"],
    ],
    misses: ["Three were children once.", "Three children were there."],
  },
  {
    id: "en.figure.had",
    pattern: "q:quantity =were|=are|=had",
    read: (m) => {
      const last = m.items[m.from - 1];
      const next = m.items[m.to];
      const opens = last === undefined || last.tags.includes("clause");
      if (
        !opens ||
        next === undefined ||
        next.tags.some((tag) => NO_STATE.has(tag)) ||
        m.items.slice(m.to, m.to + 4).some(({ word }) => word === "large") ||
        ALIVE.has(next.word) ||
        // "Thousands had gathered to demand the release": a deed of others, and no state of those told before
        (m.items[m.to - 1]?.word === "had" && /[a-z]{3}(?:ed|en|own|ung|one|ome)$/u.test(next.word))
      )
        return null;
      const count = countFrom(m.get("q"), "en.figure.had");
      if (count === null || yearLike(count.quantity)) return null;
      return drafts(
        draft({ ...count, noun: ["others"] }, "inherit", "en.figure.had", { mode: "part" }),
      );
    },
    why: "'Thirteen bodies were found; seven had their hands tied': a part of those just counted.",
    hits: [
      ["They found thirteen bodies; seven had their hands tied.", "bodies unknown 7 part"],
      ["Twenty people were wounded. Five are in grave condition.", "wounded unknown 5 part"],
    ],
    misses: [
      "Seven had their hands tied.",
      "They found thirteen bodies; seven were killed there.",
      "At least 30 were injured. Thousands had gathered to demand his release.",
    ],
  },
];

function mostOf(chunk: Item["chunk"]): number {
  if (chunk?.kind === "count") return chunk.quantity.high ?? Infinity;
  return chunk?.kind === "quantity" ? (chunk.high ?? Infinity) : 0;
}

/** "60 houses, of which 12": right after what was counted, and not "in the course of which". */
function listsWhole(items: readonly Item[], from: number): boolean {
  const before = items[from - 2];
  return (
    items[from - 1]?.word === "of" &&
    ["comma", "paren", "count", "quantity", "clause"].some(
      (tag) => before?.tags.includes(tag) === true,
    )
  );
}

/** Of those counted before, where no noun says who. */
function elided(count: Count | null): Count | null {
  return count === null || count.noun.length > 0 ? count : { ...count, noun: ["others"] };
}

/** "They found 231; thirty-six were alive": those are no part of the dead. */
const ALIVE: ReadonlySet<string> = new Set("alive unharmed unhurt safe well".split(" "));

/** "Nineteen of them were dock workers": who they were, behind a word that describes them. */
function describedBehind({ items, to }: Match): Item | null {
  const [verb, word, noun] = [items[to - 1], items[to], items[to + 1]];
  if (verb?.tags.includes("aux") !== true || word?.tags.length !== 0 || word.chunk !== null)
    return null;
  return noun?.tags.includes("counted") === true && noun.tags.includes("many") ? noun : null;
}

/** "killed 12 in the market and nine at the gate": each number has its own place, and none is the whole of the other. */
function standsBeside({ items, from, to }: Match): boolean {
  if (isInListOfPlaces(items, from)) return true;
  const dated = items[from + 1]?.word === "on" && items[to]?.chunk?.kind === "date";
  // "12 were killed on Monday, nine on Tuesday"
  if (items[from - 1]?.word !== "and" && !(dated && items[from - 2]?.chunk?.kind === "date"))
    return false;
  const at = items.findLastIndex(
    ({ chunk }, i) => i < from && (chunk?.kind === "count" || chunk?.kind === "quantity"),
  );
  const opens = items[at - 1];
  const kind = items[at]?.chunk;
  // "46 people, including six children, and 37 in Tesk, including four": a group like the first
  if (opens?.tags.includes("among") === true && kind?.kind === "count" && kind.group !== "unknown")
    return hasParts(items, from);
  // "killed 20, 12 in the market and 8 at the gate": the one before is itself a part, and "as of 31 May, 12 in the market" is none
  if (
    opens !== undefined &&
    ["comma", "paren", "dash", "colon", "among"].some((tag) => opens.tags.includes(tag)) &&
    items
      .slice(0, at - 1)
      .some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity")
  )
    return false;
  // up to the comma or "and" before it, or to both ("on Monday, and 34 on Tuesday")
  const isBoth =
    items[from - 1]?.word === "and" && items[from - 2]?.tags.includes("comma") === true;
  const between = items.slice(at + 1, isBoth ? from - 2 : from - 1);
  // "In Olm alone 64 died and 26 in Tesk": the first one has its place before it
  const isPlaced = isPlaceAtHead(items.slice(0, at));
  return (
    (isPlaced || between.some(({ word }) => WHERE.test(word))) &&
    !between.some(({ tags }) => tags.includes("comma") || tags.includes("clause"))
  );
}
const WHERE = /^(?:in|at|near|inside|outside|on|by)$/u;

/** "In Olm alone |", "In Tobruk, |": nothing but a name. */
function isPlaceAtHead([opens, ...name]: readonly Item[]): boolean {
  if (opens?.word !== "in" || name.length === 0 || name.length > LONGEST_NAME) return false;
  return name.every(
    ({ chunk, tags, word }) =>
      (chunk?.kind === "name" && chunk.is === "place") ||
      tags.includes("comma") ||
      (chunk === null && tags.length === 0 && !/^(?:all|total|short|fact|addition)$/u.test(word)),
  );
}
/** "Upper Olm alone," */
const LONGEST_NAME = 4;

/** "20 in Olm, 23 in Tesk, three in Velm": a number that is not smaller than the first shows that each stands beside the others. */
function isInListOfPlaces(items: readonly Item[], from: number): boolean {
  const sizes = items.flatMap(({ chunk }, i): readonly number[] => {
    if (i >= from || (chunk?.kind !== "count" && chunk?.kind !== "quantity")) return [];
    const isPlaced = i === 0 || items.slice(i + 1, i + 4).some(({ word }) => WHERE.test(word));
    return isPlaced ? [mostOf(chunk)] : [];
  });
  const [first = Infinity, ...others] = sizes;
  return others.some((size) => size >= first);
}
