import type { Item } from "../../text/item.ts";

/**
 * `شيّع الآلاف القتلى`, `شيّع عشرات الشبان الضحايا`: right behind the verb stands who walks with the dead, with an article of his own, and the dead
 * stand behind him; of `شُيّع عشرات القتلى` the dead are counted. `at` is the number, `n` the noun that has its article from the mourners, `dead` the dead.
 */
export function areMourners(
  items: readonly Item[],
  at: number,
  n: Item | null,
  dead: Item | null,
): boolean {
  return (
    n?.def === true &&
    n.suffix === "" &&
    (dead?.def === true || dead?.tags.includes("toll-noun") === true) &&
    BURIES.test(items[at - 1]?.word ?? "")
  );
}
const BURIES = /^(?:[يتن]?(?:شيع|دفن|ودع|ابن|بكي|رثي)|بكت|رثت)(?:وا|ون|ت)?$/u;
