/** Rules of one set, in order: base value (`1000`, with a radix of its own `100000/1000`) and text. */
export type SpellOutRules = Readonly<
  Record<string, readonly (readonly [base: string, text: string])[]>
>;

/**
 * Writes a whole number by CLDR's rules for spelling out, as far as cardinals need them: `→→` the rest and `←←` the
 * multiple by the same set or a named one, `=%set=` the number by another, `[…]` left out where there is no rest.
 */
export function spellOut(rules: SpellOutRules, set: string, value: number): string {
  const [base, radix, text] = ruleFor(rules, set, value);
  const divisor = base === 0 ? 1 : powerUpTo(base, radix);
  const [rest, multiple] = [value % divisor, Math.floor(value / divisor)];
  const kept = rest === 0 ? text.replaceAll(/\[[^\]]*\]/gu, "") : text.replaceAll(/[[\]]/gu, "");
  return kept
    .replaceAll(/→([^→]*)→/gu, (_, named: string) =>
      spellOut(rules, named === "" ? set : named, rest),
    )
    .replaceAll(/←([^←]*)←/gu, (_, named: string) =>
      spellOut(rules, named === "" ? set : named, multiple),
    )
    .replaceAll(/=(%[^=]*)=/gu, (_, named: string) => spellOut(rules, named, value))
    .replace(/^'/u, "");
}

/** The last rule whose base is not above the value. */
function ruleFor(
  rules: SpellOutRules,
  set: string,
  value: number,
): readonly [base: number, radix: number, text: string] {
  let found: readonly [number, number, string] | null = null;
  for (const [head, text] of rules[set] ?? []) {
    const [base = Number.NaN, radix = 10] = head.split("/").map(Number);
    if (base <= value) found = [base, radix, text.replace(/;$/u, "")];
  }
  if (found === null) throw new TypeError(`no rule of ${set} writes ${value}`);
  return found;
}

function powerUpTo(base: number, radix: number): number {
  let power = 1;
  while (power * radix <= base) power *= radix;
  return power;
}
