import type { Measure } from "../../../model/figure.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { standsBehindMark } from "../../relation-mark.ts";
import { nounOfLabel } from "./label-noun.ts";

/** A line of a bulletin: what happened, a colon, how many. */
export const listedRelation: Relation = {
  id: "en.relation.listed",
  why: "'Killed in the camp: 23', 'Wounded – 611': a bulletin names what happened, then the number.",
  hits: [
    ["Detained, still inside: 40.", "arrested unknown 40"],
    ["Killed in the camp: 23.", "killed unknown 23"],
    ["Missing since the raid: 5.", "missing unknown 5"],
    ["Fishermen reported missing on Monday: 7.", "missing unknown 7"],
    ["Wounded in the clashes: 14.", "wounded unknown 14"],
    ["Died in hospital: 3.", "killed unknown 3 part"],
    ["Died on arrival: 4.", "killed unknown 4 part"],
    ["Civilian fatalities: 32.", "killed civilians 32"],
    ["Police/Military fatalities: 0.", "killed unknown 0 part"],
    ["Displaced (households): 1,602.", "displaced families 1602"],
    ["Returns: 1,250.", "returned unknown 1250"],
    ["Airstrikes recorded: 31.", "strikes strikes 31"],
  ],
  misses: [
    "They were killed: 23 years later.",
    "By trade: miners 12.",
    "Killed on Monday: two days of mourning.",
    "Beds free: 6.",
    "Death sentences: 112.",
    "Blankets sent to the camp: 900.",
    "Evacuation centres: 26.",
  ],
  read: (count, at, { items }) => {
    if (!standsBehindMark(count, at, items) || nounOfLabel(items, at - 1) !== null) return null;
    const next = items[at + 1];
    const ends =
      next === undefined ||
      ["stop", "comma", "clause", "paren", "dash", "plus", "in", "of", "func"].some((tag) =>
        next.tags.includes(tag),
      );
    if (!ends && count.unit === "unknown") return null;
    const head = headOf(items, at - 1);
    const measure = head?.measure ?? null;
    // "Killed by army fire: 9": not those who fired
    const closes = measure !== null && items[at - 2]?.sense?.measure === measure;
    const whom = closes ? whomOf(items, at - 1) : [];
    // "in the morning raid on the market: 36 people": people are no raids
    return measure === null || (measure === "strikes" && count.unit === "persons")
      ? null
      : {
          measure,
          mode:
            measure === "held"
              ? "held"
              : head?.isWhere === true || whom.length > 1
                ? "part"
                : "unknown",
          ...(areFamilies(items, at)
            ? { unit: "families" as const, group: "families" }
            : measure === "strikes"
              ? { unit: "events" as const, group: "strikes" }
              : { unit: "persons" as const }),
          ...(whom.length === 1 && count.group === "unknown" ? { group: whom[0] } : {}),
        };
  },
};

/** "IDPs (households): 1,602" */
function areFamilies(items: readonly Item[], at: number): boolean {
  return (
    items[at - 2]?.tags.includes("paren-close") === true &&
    items[at - 3]?.sense?.unit === "families"
  );
}

/** "Civilian fatalities", "Police/Military wounded": whom the label counts, by words that stand right before what happened to them. */
function whomOf(items: readonly Item[], mark: number): readonly string[] {
  const found: string[] = [];
  for (let at = mark - 2; at >= Math.max(0, mark - 4); at--) {
    const item = items[at];
    if (item?.word === "/" || item?.tags.includes("slash") === true) continue;
    const group = ADJECTIVES.get(item?.word ?? "");
    if (item?.chunk !== null || group === undefined) break;
    found.push(group);
  }
  return found;
}
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    civilian: "civilians",
    civilians: "civilians",
    police: "police",
    military: "soldiers",
    army: "soldiers",
    soldier: "soldiers",
    militant: "fighters",
    insurgent: "fighters",
    terrorist: "fighters",
    rebel: "fighters",
    female: "women",
    women: "women",
    child: "children",
    children: "children",
  }),
);

/** "in the attack", "since the raid": what the noun is said of, and no head. */
function isInside(before: Item, further: Item | undefined): boolean {
  const prep = before.tags.includes("article") ? further : before;
  return prep !== undefined && PREPOSITIONS.has(prep.word);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in at on by of since after before during from".split(" "),
);

/** "Died on arrival: 4", "Died on the way: 2": some of those who died. */
const REACHED_ALIVE: ReadonlySet<string> = new Set(
  "arrival way ambulance transit surgery".split(" "),
);

const SENTENCES = /^(?:sentences?|penalt(?:y|ies)|threats?|warrants?|certificates?|notices?)$/u;

/** The measure that the words before the mark name, where nothing else stands in them. */
function headOf(
  items: readonly Item[],
  mark: number,
): { readonly measure: Measure; readonly isWhere: boolean } | null {
  let isWhere = false;
  for (let at = mark - 1; at >= Math.max(0, mark - 5); at--) {
    const item = items[at];
    // "Missing since Monday: 5"
    if (item?.chunk?.kind === "date") continue;
    if (item === undefined || item.chunk !== null) return null;
    const { tags, sense } = item;
    // "Returns: 1,250 persons"
    if (at === mark - 1 && item.word === "returns") return { measure: "returned", isWhere: false };
    if (REACHED_ALIVE.has(item.word)) isWhere = true;
    if (["stop", "clause", "colon", "aux"].some((tag) => tags.includes(tag))) return null;
    if (
      sense?.measure !== undefined &&
      (tags.includes("pred") ||
        tags.includes("victim") ||
        tags.includes("missing-adj") ||
        tags.includes("nominal"))
    ) {
      const before = items[at - 1];
      // "Missing since the raid: 5": the head stands before the time or the place
      if (before !== undefined && isInside(before, items[at - 2])) continue;
      // "Died in hospital: 3", "Died on the way: 2": where it happened is no head beside what happened, and these are some of those who died
      const happened =
        before?.tags.includes("pred") === true || before?.tags.includes("victim") === true;
      if (happened && before?.sense?.measure !== undefined) {
        isWhere = true;
        continue;
      }
      // "Blankets sent to the camp: 900"
      const thing =
        before?.chunk === null &&
        before.tags.includes("counted") &&
        isThing(before.sense?.unit ?? "unknown");
      if (thing && tags.includes("pred")) return null;
      // "Death sentences: 112": of the noun before it, and not yet carried out
      if (SENTENCES.test(items[at + 1]?.word ?? "")) return null;
      // "Beds free: 6"
      if (before?.chunk === null && before.tags.length === 0 && /[a-z]s$/u.test(before.word))
        return null;
      // "They were killed: …" is a sentence; a head has no subject
      return before === undefined || !["aux", "pronoun"].some((tag) => before.tags.includes(tag))
        ? { measure: tags.includes("rescue") ? "other" : sense.measure, isWhere }
        : null;
    }
  }
  return null;
}
