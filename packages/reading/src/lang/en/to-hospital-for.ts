import type { Item } from "../../text/item.ts";

const BROUGHT: ReadonlySet<string> = new Set(
  "sent taken brought rushed carried evacuated admitted".split(" "),
);
/** Items behind "to hospital" among which it is said what for. */
const REACH = 7;
const HELP: ReadonlySet<string> = new Set(
  "help guard assist protect reinforce give work".split(" "),
);
const CHECKS: ReadonlySet<string> = new Set(
  "check checks checkup checkups check-up check-ups screening examination examinations".split(" "),
);

/** "Four doctors were sent to the hospital to help", "taken to hospital for routine checks": whoever goes there for that is not said to be hurt. */
export function goesUnhurt(verb: Item, items: readonly Item[]): boolean {
  if (!BROUGHT.has(verb.word)) return false;
  const at = items.indexOf(verb) + 1;
  const behind = items.slice(at, at + REACH);
  const end = behind.findIndex(({ tags }) => tags.includes("comma") || tags.includes("stop"));
  const said = end < 0 ? behind : behind.slice(0, end);
  return said.some(
    ({ word }, i) => (HELP.has(word) && said[i - 1]?.word === "to") || CHECKS.has(word),
  );
}
