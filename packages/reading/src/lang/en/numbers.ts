import type { Sense } from "../../text/item.ts";
import type { LexiconLine } from "../../text/lexicon.ts";

const atom = (slot: string, value: number): Sense => ({ tags: ["n"], slot, value });
const vague = (low: number, high: number): Sense => ({ tags: ["n"], slot: "vague", low, high });

/** Number words. Slots: zero, unit, teen, tens, hundred, scale, dozen, vague, fraction. */
export const englishNumberWords: readonly LexiconLine[] = [
  ["zero", atom("zero", 0)],
  ...["one two three four five six seven eight nine"]
    .join(" ")
    .split(" ")
    .map((word, i): LexiconLine => [word, atom("unit", i + 1)]),
  ..."ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, i): LexiconLine => [word, atom("teen", i + 10)]),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, i): LexiconLine => [word, atom("tens", (i + 2) * 10)]),
  ["hundred", atom("hundred", 100)],
  ["thousand", atom("scale", 1e3)],
  ["million", atom("scale", 1e6)],
  ["billion bn", atom("scale", 1e9)],
  ["trillion", atom("scale", 1e12)],
  ["mn mln", atom("scale", 1e6)], // "2.5mn people"
  ["dozen", atom("dozen", 12)],
  ["score", atom("dozen", 20)], // "three score", not "a score of 2-1"
  ["dozens tens", vague(20, 99)],
  ["scores", vague(40, 99)],
  ["hundreds", vague(200, 999)],
  ["thousands", vague(2000, 9999)],
  ["millions", vague(2e6, 9999999)],
  ["billions", vague(2e9, 9999999999)],
  ["several few handful", vague(3, 9)],
  ["couple", vague(2, 3)],
  ["k", atom("scale", 1e3)],
  ["half", atom("fraction", 0.5)],
  ["quarter", atom("fraction", 0.25)],
];
