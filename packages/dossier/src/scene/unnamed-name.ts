import { messages } from "@tarjih/i18n";
import type { Messages } from "@tarjih/i18n";
import type { Localised } from "@tarjih/reading";

// Letters that no name has, to see where a sentence has its slots.
const [WORDS, OUTLET] = ["\ue000", "\ue001"];

type Kind = "unnamedIn" | "witnessIn" | "namedIn";

/** A sentence around two slots, in that order. */
interface Pattern {
  readonly kind: Kind;
  readonly parts: readonly [before: string, between: string, after: string];
}

const BOTH = [messages("ar"), messages("en")] as const;
const PATTERNS: readonly Pattern[] = BOTH.flatMap((m) => [
  patternOf("witnessIn", m),
  patternOf("unnamedIn", m),
  patternOf("namedIn", m),
]);

/**
 * The name of an origin that has none, in both languages. Weighing writes it in one ("a medic (unnamed, in Alba)"), and
 * half of it stood in the other language's lines. The words of the source stay as its report has them.
 */
export function unnamedName(
  name: string,
  nameOf: (outlet: string) => Localised | null,
): Localised | null {
  for (const digest of ["agencies", "media"] as const) {
    if (BOTH.some(({ questions }) => questions[digest] === name))
      return both(({ questions }) => questions[digest]);
  }
  for (const { kind, parts } of PATTERNS) {
    const slots = slotsOf(name, parts);
    if (slots === null) continue;
    const [words, where] = slots;
    const outlet = nameOf(where) ?? { ar: where, en: where };
    return both(({ questions }, lang) => {
      const [who, of] = [apart(words, lang), apart(outlet[lang], lang)];
      const begin = who === words && of === outlet[lang] ? "" : DIRECTION[lang];
      return begin + questions[kind](who, of);
    });
  }
  return null;
}

const [ISOLATE, END] = ["\u2068", "\u2069"];
/** `dir="auto"` looks into what is set apart for its first letter, so the sentence says how it runs. */
const DIRECTION: Readonly<Record<keyof Localised, string>> = { ar: "\u200f", en: "\u200e" };
const OTHER_WAY: Readonly<Record<keyof Localised, RegExp>> = {
  ar: /\p{Script=Latin}/u,
  en: /\p{Script=Arabic}/u,
};

/** `مصادر (unnamed, in مرصد الشاطئ)` has its brackets and commas in the wrong places unless each name is set apart. */
function apart(words: string, lang: keyof Localised): string {
  return OTHER_WAY[lang].test(words) ? `${ISOLATE}${words}${END}` : words;
}

function both(pick: (m: Messages, lang: keyof Localised) => string): Localised {
  return { ar: pick(BOTH[0], "ar"), en: pick(BOTH[1], "en") };
}

function patternOf(kind: Kind, { questions }: Messages): Pattern {
  const [before = "", rest = ""] = questions[kind](WORDS, OUTLET).split(WORDS);
  const [between = "", after = ""] = rest.split(OUTLET);
  return { kind, parts: [before, between, after] };
}

function slotsOf(
  name: string,
  [before, between, after]: Pattern["parts"],
): readonly [string, string] | null {
  if (!name.startsWith(before) || !name.endsWith(after)) return null;
  const inner = name.slice(before.length, name.length - after.length);
  const at = inner.indexOf(between);
  if (at <= 0 || at + between.length >= inner.length) return null;
  return [inner.slice(0, at), inner.slice(at + between.length)];
}
