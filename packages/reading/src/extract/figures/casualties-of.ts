import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What was suffered, over numbers that say by themselves only what became of people. */
const CASUALTIES = words(
  "casualties casualty losses harm victims الخساير خساير الضحايا ضحايا الاصابات deaths fatalities death",
);
/** "among civilians", `في صفوف المدنيين`, `بين الاطفال`. */
const AMONG = words("among amongst in of في بين صفوف اوساط من the ranks human البشريه");
/** Items from the head of a sentence in which its subject stands, and from that to its numbers. */
const HEAD = 6;
const REACH = 24;
const STOPS = tagList("stop", "clause");
/** "There were no civilian casualties", "civilian casualties were feared after 12 died": the numbers behind are told of whoever they are. */
const TELLS_OTHERWISE = tagList("say");
const OTHERWISE = words(
  "after when before while as that because since but بعد بعدما عندما حين فيما بينما لكن ان",
);
/** Whose casualties an adjective says: its noun is not counted. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([["military", "soldiers"]]);

/**
 * "Civilian casualties stand at six killed and nine injured", "Casualties among children: 3 killed", `بلغت الخسائر في صفوف المدنيين ستة قتلى`: whose casualties they are is
 * told once, at the head of the sentence; null where a number has people of its own or the head names none.
 */
export function casualtiesOf(items: readonly Item[], at: number, known: string): string | null {
  const chunk = items[at]?.chunk;
  if (known !== "unknown" || (chunk?.kind !== "count" && chunk?.kind !== "quantity")) return null;
  if (chunk.kind === "count" && chunk.noun.length > 0 && !chunk.noun.includes("victim"))
    return null;
  for (let i = 0; i < Math.min(items.length, HEAD, at); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return null;
    if (item.chunk !== null || !CASUALTIES.has(item.word)) continue;
    // "the civilian death toll"; a death alone is no head
    if (item.word === "death" && items[i + 1]?.word !== "toll") continue;
    if (at - i > REACH) return null;
    if (items.slice(i + 1, at).some((one) => hasOneOf(one, STOPS))) return null;
    if (items.slice(0, at).some((one, k) => leadsElsewhere(one, k < i))) return null;
    // "police/military fatalities", "police and civilian deaths": of both together
    if (JOINS.test(items[i - 2]?.word ?? "")) return null;
    const group = groupAt(items[i - 1]) ?? groupBehind(items, i);
    return opensAnew(items.slice(i + 1, at), group) ? null : group;
  }
  return chunk.kind === "count" && chunk.noun.includes("victim") ? ofTheirToll(items, at) : null;
}

/** `أكد أن حصيلة القتلى والجرحى من موظفي المصنع بلغت سبعة قتلى و14 جريحاً`: wherever the toll stands, both numbers are of them. */
function ofTheirToll(items: readonly Item[], at: number): string | null {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS) || leadsElsewhere(item, false)) return null;
    if (item.chunk !== null || !TOLL.test(items[i - 1]?.word ?? "")) continue;
    if (!item.tags.includes("victim")) continue;
    const joined = items[i + 1];
    const last = joined?.conj === true && joined.tags.includes("victim") ? i + 1 : i;
    if (!AMONG.has(items[last + 1]?.word ?? "")) return null;
    const group = groupBehind(items, last);
    const between = items.slice(last + 1, at);
    const acts = between.some(({ chunk, tags }) => chunk === null && tags.includes("pred"));
    return acts || opensAnew(between, group) ? null : group;
  }
  return null;
}
const TOLL = /^[وفب]?(?:ال)?(?:حصيله|عدد|مجموع|اجمالي|محصله)$/u;

const JOINS = /^(?:\/|and|or|و)$/u;

/** A word between the head and a number, or `before` the head, behind which the number is no count of these casualties. */
function leadsElsewhere(item: Item, before: boolean): boolean {
  if (item.chunk !== null) return false;
  if (item.tags.includes("neg") || /^(?:no|without|zero|لا|لم|دون)$/u.test(item.word)) return true;
  return !before && (hasOneOf(item, TELLS_OTHERWISE) || OTHERWISE.has(item.word));
}

/** `وبلغ مجموع القتلى`, `ومن العسكريين`: another head, or people of another kind, stands before the number. */
function opensAnew(between: readonly Item[], group: string | null): boolean {
  return between.some((item, i) => {
    if (item.chunk !== null || tellsOfThem(between, i)) return false;
    if (item.conj && item.tags.includes("of")) return true;
    if (item.tags.includes("toll") || item.tags.includes("toll-noun")) return true;
    const told = membersAt(between, i);
    return told !== null && told !== group;
  });
}

/** "mostly women", "most of them children", `معظمهم نساء`, between commas: who many of them are makes them no others. */
function tellsOfThem(between: readonly Item[], at: number): boolean {
  const comma = between.findLastIndex(({ tags }, i) => i < at && tags.includes("comma"));
  return comma >= 0 && between.slice(comma + 1, at).some(({ word }) => MOST.has(word));
}
const MOST = words(
  "mostly mainly largely chiefly predominantly most many half some including among them whom معظمهم اغلبهم غالبيتهم بينهم منهم جلهم",
);

/** "Civilian casualties": the word before says whose. */
function groupAt(item: Item | undefined): string | null {
  if (item === undefined || item.chunk !== null) return null;
  const told = ADJECTIVES.get(item.word);
  if (told !== undefined) return told;
  if (item.sense?.unit !== "persons") return null;
  const group = item.sense.group ?? "unknown";
  return item.tags.includes("counted") && group !== "unknown" ? group : null;
}

/** `عناصر الشرطة`: the force says who its members are. */
function membersAt(items: readonly Item[], at: number): string | null {
  const force = items[at]?.tags.includes("element") === true ? items[at + 1] : undefined;
  const ofForce = force?.tags.includes("force") === true ? force.sense?.group : undefined;
  return ofForce ?? groupAt(items[at]);
}

/** "casualties among civilians", `الضحايا المدنيون`: right behind, over prepositions. */
function groupBehind(items: readonly Item[], head: number): string | null {
  for (let i = head + 1; i < Math.min(items.length, head + HEAD + 1); i++) {
    const found = membersAt(items, i);
    if (found !== null) return found;
    if (!AMONG.has(items[i]?.word ?? "")) return null;
  }
  return null;
}
