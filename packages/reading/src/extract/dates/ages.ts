import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { TimeUnit } from "./resolve.ts";
import { after, before, hasTimeCue } from "./words.ts";

/**
 * Years said of a person: `البالغ من العمر 23 عاماً`, "aged 23 years", `(12 عاماً)`, "23 years old", `أخوي ١٩ سنة`; months and
 * days too where the words say it ("eleven days old").
 */
export function isAge(match: Match, unit: TimeUnit): boolean {
  const [next, second] = [after(match), after(match, 2)];
  if (next?.word === "old") return true;
  if (next?.tags.includes("dash") === true && /^olds?$/u.test(second?.word ?? "")) return true;
  if (next?.word === "of" && second?.tags.includes("age-cue") === true) return true; // "years of age"
  if (unit !== "year" && unit !== "month") return false;
  for (let k = 1; k <= 3; k++) if (before(match, k)?.tags.includes("age-cue") === true) return true;
  if (next?.tags.includes("age-cue") === true) return true;
  if (next?.word === "من" && second?.tags.includes("age-cue") === true) return true;
  if (next?.tags.includes("dash") === true && second?.tags.includes("age-cue") === true)
    return true;
  if (unit !== "year") return false;
  if (isPerson(before(match))) return true;
  const first = before(match);
  const opened =
    first?.tags.includes("paren-open") === true || first?.tags.includes("comma") === true;
  const closed = next === null || next.tags.includes("paren-close") || next.tags.includes("comma");
  return opened && closed && !hasTimeCue(match);
}

/** `ابن الـ19 عاماً`, `أخوي ١٩ سنة`: the years of the one who stands before them. */
function isPerson(item: Item | null): boolean {
  return item !== null && KIN.has(item.word);
}

const KIN: ReadonlySet<string> = new Set(
  "ابن ابنه بنت ابني ابنتي بنتي اخي اخوي اخوه اختي ابوي امي جدي ولدي شاب شابه طفل طفله فتي فتاه رجل سيده امراه".split(
    " ",
  ),
);

/**
 * A length that is no length of anything: "on five nights" and "on one day" count, "one day at a time" and a hundred or a
 * thousand years are ways of speaking.
 */
export function isIdle(match: Match): boolean {
  const q = match.get("q");
  const unit = match.get("u")?.sense?.slot;
  const chunk = q?.chunk;
  const [next, second] = [after(match), after(match, 2)];
  if (before(match)?.word === "on" && q?.tags.includes("in-words") === true) return true;
  if (next?.word === "at" && second?.word === "a") return true;
  return (
    chunk?.kind === "quantity" &&
    !chunk.digits &&
    chunk.bound === "exact" &&
    ((unit === "year" && (chunk.low === 100 || chunk.low === 1000)) ||
      (unit === "day" && chunk.low === 1001))
  );
}
