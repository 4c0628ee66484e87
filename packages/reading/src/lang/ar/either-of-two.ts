import type { Item } from "../../text/item.ts";

/** Items looked back over for who did it to whom. */
const REACH = 12;

/** Whom somebody takes or saves is in his hands. */
const TAKEN: ReadonlySet<string> = new Set("captured hostage arrested recaptured held".split(" "));
const SAVED = /^[وف]?(?:انقذ|اسعف|[يت]نقذ|اخلي|اجلي|حرر)(?:ت|وا)?$/u;
/** What befalls who is in somebody's hands, and not who took him. */
const THEN: ReadonlySet<string> = new Set("released escaped killed exchanged returned".split(" "));

/**
 * `قتل الجنود ثمانية مهاجمين، وأصيب منهم أربعة`: those who did it and those to whom they did it are both people told of before, and `منهم`
 * at `at` may be either. Who is let go, escapes or dies of those behind `أسر المقاتلون 40 جندياً` is one of the taken.
 */
export function mayBeEither(items: readonly Item[], at: number): boolean {
  if (items[at]?.conj !== true && items[at - 1]?.word !== "و") return false;
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return false;
    const chunk = item.chunk;
    if (chunk?.kind !== "count") continue;
    const by = items[i - 1];
    const verb = items[i - 2];
    if (verb !== undefined && isOfTaken(verb, items[at])) return false;
    return (
      chunk.unit === "persons" &&
      by?.def === true &&
      by.sense?.number === "pl" &&
      by.sense.unit === "persons" &&
      by.prep === "" &&
      verb?.tags.includes("verb") === true
    );
  }
  return false;
}

function isOfTaken({ word, sense }: Item, then: Item | undefined): boolean {
  const inHands = TAKEN.has(sense?.measure ?? "") || SAVED.test(word);
  return (
    inHands && (THEN.has(then?.sense?.measure ?? "") || then?.tags.includes("release") === true)
  );
}
