import type { Match } from "../../../extract/rule.ts";

/**
 * Whether the number behind `عدد الذين قتلوا في كارثة وقعت في الوادي` is that of another verb: `الذي أدى إلى 34 حريقاً`. Over a verb between, only `إلى` gives the
 * number back to `ارتفع` before all of it.
 */
export function leadsElsewhere(m: Match): boolean {
  const { items, from, to } = m;
  const [before, led] = items.slice(to - 3, to - 1);
  const isTo = led?.word === "الي";
  if (isTo && LEADS.test(before?.word ?? "")) return true;
  const p = m.get("p");
  const at = p === null ? -1 : items.indexOf(p);
  const isFar = items.slice(at + 1, to - 1).some(({ tags }) => tags.includes("pred"));
  if (!isFar) return false;
  const isVerb = before?.tags.includes("pred") === true || before?.tags.includes("verb") === true;
  return !isTo || isVerb || !CLIMBS.test(items[from - 1]?.word ?? "");
}

const LEADS = /^[وف]?(?:ادي|ادت|يودي|تودي)$/u;
const CLIMBS = /^[وف]?(?:ارتفع|[يت]رتفع|وصل|[يت]صل|زاد)ت?$/u;
