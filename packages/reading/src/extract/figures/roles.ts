import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { brokenDown, coordinated } from "./coordination.ts";
import type { FigureDraft } from "./draft.ts";
import type { LinkedFigure } from "./link.ts";
import { lastWhole } from "./settle.ts";

/** What a noun says people were before anything else befell them: whoever attacked, was taken or had fled can then be killed or freed. */
const ROLES: ReadonlySet<Measure> = new Set<Measure>([
  "attackers",
  "hostage",
  "captured",
  "escaped",
  "displaced",
]);

/** What befalls people in whatever role they have. */
const OUTCOMES: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "arrested",
  "held",
  "captured",
  "recaptured",
  "released",
  "exchanged",
]);

/**
 * `قُتل 13 شخصاً: أربع رهائن وستة مهاجمين`, "11 dead, two hostages among them": in a breakdown the noun of a role says who they were,
 * and the total what happened to them. Such a draft takes its measure from the total, any other keeps its own.
 */
export function inRole(
  one: FigureDraft,
  before: readonly LinkedFigure[],
  items: readonly Item[],
  from: number,
  at: number,
): FigureDraft {
  const { measure, count } = one;
  if (measure === "inherit" || measure !== count.measure || !ROLES.has(measure)) return one;
  if (items.slice(from, at).some(({ tags }) => tags.includes("pred"))) return one;
  // `ثلاثة من المهاجمين احتُسبوا مرتين`, "18 of the hostages": some of those known as such, and no number of them all
  if (count.noun.includes("some-of") && measure !== "displaced")
    return { ...one, measure: "inherit", mode: "unknown" };
  // `الجرحى: 4 رهائن`: the head of the line says what befell them
  if (isLabelled(items, at, measure))
    return { ...one, measure: "inherit", otherwise: measure, mode: "unknown" };
  const of = one.mode === "part" ? before[lastWhole(before)] : before.at(-1);
  if (of === undefined || of.measure === measure || !OUTCOMES.has(of.measure)) return one;
  return one.mode === "part" || sharesOutcome(measure, of, items, at)
    ? { ...one, measure: "inherit", mode: one.mode === "part" ? "part" : "unknown" }
    : one;
}

function isLabelled(items: readonly Item[], at: number, role: Measure): boolean {
  const [head, mark] = [items[at - 2], items[at - 1]];
  const said = head?.tags.includes("victim") === true ? head.sense?.measure : undefined;
  return (
    mark?.tags.includes("colon") === true &&
    said !== undefined &&
    said !== role &&
    OUTCOMES.has(said)
  );
}

function sharesOutcome(
  role: Measure,
  of: LinkedFigure,
  items: readonly Item[],
  at: number,
): boolean {
  if (brokenDown(items, at, of)) return true;
  const item = items[at];
  if (item === undefined || !coordinated(item, items, at, of)) return false;
  // `مقتل 9 حراس و22 مهاجماً` is one verb over both; `40 قتيلاً و12 أسيراً` are two outcomes, each by its noun
  return of.mode === "part" || (of.count.measure === null && role !== "captured");
}
