import type { Item } from "../../text/item.ts";

/** ", killing 12", `، ما أدى إلى مقتل 12`, `، الأمر الذي أدى`, `، وأسفر عن مقتل 12`: what the deed before the comma left is of its day. */
export function goesOnWithDeed(items: readonly Item[], at: number): boolean {
  const [word, next] = [items[at]?.word ?? "", items[at + 1]?.word ?? ""];
  if (/^[a-z]{2,}ing$/u.test(word)) return !comesToTotal(items, at);
  // `الأمر الذي` is read as its article and `امر ذي`
  if (word === "امر") return LED_TO.test(next === "ذي" ? (items[at + 2]?.word ?? "") : next);
  return LED_TO.test(/^(?:ما|مما)$/u.test(word) ? next : word);
}

/** ", bringing to 62 the number of those killed since May", ", taking the toll to 80", ", bringing the number of dead since Monday to 12": a total of more than that day. */
function comesToTotal(items: readonly Item[], at: number): boolean {
  return (
    /^(?:bringing|raising|lifting|pushing|swelling|taking|putting)$/u.test(items[at]?.word ?? "") &&
    (items[at + 1]?.word === "to" ||
      items
        .slice(at + 1, at + 4)
        .some(({ tags, word }) => tags.includes("toll") || COUNTED.test(word)))
  );
}

const COUNTED = /^(?:numbers?|total|count)$/u;

const LED_TO = /^(?:و|ف)?(?:ادي|اسفر|اوقع|خلف|تسبب|اودي|نجم|ادت|اسفرت|اوقعت|خلفت|تسببت|اودت)$/u;
