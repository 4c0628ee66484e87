import type { LinkedFigure } from "../../extract/figures/link.ts";
import type { ReadSentence, ReportContext } from "../../extract/stage.ts";
import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { hasStruckName } from "./near-name.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** A figure in its sentence, with the place that limits it as far as it is known. */
export interface Placed {
  readonly sentence: ReadSentence;
  readonly context: Pick<ReportContext, "raw">;
  readonly draft: LinkedFigure;
  /** Index of its number among the items of its sentence. */
  readonly at: number;
  place: string | null;
}

/** What one deed does to people: told in one breath, it is done at one place. */
const DONE: ReadonlySet<Measure> = new Set<Measure>(["killed", "wounded", "missing"]);
const WALLS = tagList("stop", "clause", "say", "in");
/** Items from the one number to the next. */
const REACH = 12;
const HOSPITAL = /مستشف|مشف|مشرح|hospital|clinic|morgue/iu;

/**
 * "12 people were killed and 30 wounded in Gharyan", `مقتل 12 وإصابة 30 في غريان`: the place behind the second number is that of both, and of their parts, unless the first has its own or
 * something parts the two.
 */
export function placeOfBoth(all: readonly Placed[]): void {
  /** The next number of the sentence that is no part ("12 people, three of them children, and wounded 30"). */
  let next: number | null = null;
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at];
    if (one === undefined) continue;
    const second = next === null ? undefined : all[next];
    const isPart = one.draft.partOf !== null || one.draft.mode === "part";
    if (!isPart && second?.sentence === one.sentence && areOne(one, second))
      for (const each of all.slice(at, next ?? at)) each.place ??= second.place;
    if (!isPart) next = at;
  }
}

function areOne(one: Placed, next: Placed): boolean {
  if (one.place !== null || next.place === null || HOSPITAL.test(next.place)) return false;
  const [first, second] = [one.draft.measure, next.draft.measure];
  if (first === second || !DONE.has(first) || !DONE.has(second)) return false;
  if (one.draft.mode === "total" || isOfMore(one, next)) return false;
  if (hasStruckName(one.sentence.items, one.at, one.context.raw)) return false;
  const between = one.sentence.items.slice(one.at + 1, next.at);
  return (
    between.length <= REACH &&
    !between.some((item) => hasOneOf(item, WALLS) || item.chunk?.kind === "date") &&
    between.every((item) => !isPlace(item) && !AT.test(item.word))
  );
}

/** "The floods have killed 400 nationwide and 60 are missing in Zliten", `منذ بداية الأسبوع`, "in Gharyan alone", "A strike on Tesk killed 12 and wounded 30 in Gharyan": the first number is of more, or of another place. */
function isOfMore({ sentence, at }: Placed, next: Placed): boolean {
  const { items } = sentence;
  if (items.slice(0, at).some(isPlace)) return true;
  return items.slice(0, next.at + REACH).some(({ word }) => MORE.test(word));
}

function isPlace({ chunk }: Item): boolean {
  return chunk?.kind === "name" && chunk.is === "place";
}

const AT = /^(?:on|at|near|along|عند|قرب|علي)$/u;
const MORE =
  /^(?:alone|nationwide|overall|total|since|so|year|war|conflict|floods?|flooding|quake|earthquake|storm|protests|[وف]?(?:وحدها|وحده|اجمالي|الاجمالي|منذ|مجمل)|ال(?:حرب|نزاع|صراع|سيول|فيضانات|زلزال|احتجاجات|اشتباكات))$/u;
