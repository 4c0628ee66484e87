import { ordinalOf, placeOf } from "../../extract/numbers/ordinal-rule.ts";
import type { OrdinalRule } from "../../extract/numbers/ordinal-rule.ts";

/** Places in a row. They count nobody; `numbersIn` tells them apart from numbers. */
export const englishOrdinals: readonly OrdinalRule[] = [
  {
    id: "en.ordinal.word",
    pattern: "o:ordinal",
    read: (m) => ordinalOf(m, "en.ordinal.word"),
    why: "'second', 'twenty-first', '12th'.",
    hits: [
      ["the second attack", "2"],
      ["the twenty-first convoy", "21"],
      ["the 12th convoy", "12"],
    ],
    misses: ["two attacks", "twenty convoys"],
  },
  {
    id: "en.ordinal.last-but-one",
    pattern: "=the? =last|=second =but|=to o:quantity|=last",
    read: (m) =>
      m.get("o")?.word === "one" || m.get("o")?.word === "last"
        ? placeOf(m, -1, "end", "en.ordinal.last-but-one")
        : null,
    why: "'last but one', 'second to last'.",
    hits: [
      ["the last but one convoy", "end -1"],
      ["the second to last convoy", "end -1"],
    ],
    misses: ["the last convoy", "second to none"],
  },
  {
    id: "en.ordinal.last",
    pattern: "=the =last|=final",
    read: (m) => placeOf(m, 0, "end", "en.ordinal.last"),
    why: "'the last', 'the final'; not 'last week'.",
    hits: [
      ["the last convoy left", "end 0"],
      ["the final convoy left", "end 0"],
    ],
    misses: ["last week", "finally"],
  },
  {
    id: "en.ordinal.next",
    pattern: "=the =next",
    read: (m) => placeOf(m, 1, "current", "en.ordinal.next"),
    why: "'the next convoy'.",
    hits: [
      ["the next convoy", "current 1"],
      ["by the next morning", "current 1"],
    ],
    misses: ["next week", "the convoy"],
  },
  {
    id: "en.ordinal.previous",
    pattern: "=the =previous",
    read: (m) => placeOf(m, -1, "current", "en.ordinal.previous"),
    why: "'the previous convoy'.",
    hits: [
      ["the previous convoy", "current -1"],
      ["on the previous day", "current -1"],
    ],
    misses: ["previously", "a previous life"],
  },
];
