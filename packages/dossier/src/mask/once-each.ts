import type { WhyPrivate } from "./private-persons.ts";
import type { Passages } from "./lone-mentions.ts";
import { foldedName } from "./spelling.ts";

/** Somebody found, before there are numbers. */
interface Found {
  readonly name: string;
  readonly because: WhyPrivate;
  readonly mentions: Passages;
}

/**
 * One person once. Who is named by a part of another's name, and in the texts only within it, is that one: the source "Foreman
 * Casimir Dolan" and the "Casimir Dolan" whom the finder sees there. So is who is named over the texts alone by one word that somebody there
 * bears: "What my sister Merike saw" over a text of Merike Vashti. A sender is whoever he says he is.
 */
export function onceEach<T extends Found>(
  persons: readonly T[],
): readonly (T & { readonly also: readonly string[] })[] {
  const keyed = persons.map((person) => ({ person, key: foldedName(person.name) }));
  const byWord = new Map<string, typeof keyed>();
  for (const one of keyed)
    for (const word of new Set(one.key.split(" "))) {
      const bearers = byWord.get(word) ?? [];
      bearers.push(one);
      byWord.set(word, bearers);
    }
  const also = new Map<T, string[]>();
  const gone = new Set<T>();
  for (const { person, key } of keyed) {
    if (person.because === "sender") continue;
    const [first = ""] = key.split(" ");
    const longer = (byWord.get(first) ?? [])
      .filter((one) => one.key !== key && ` ${one.key} `.includes(` ${key} `))
      .toSorted((a, b) => b.key.length - a.key.length);
    // Of two who bear the word nobody knows whose it is.
    const [only, ...others] = longer;
    const lone = key === first && others.length === 0 ? only : undefined;
    const whole =
      person.mentions.size === 0
        ? lone
        : longer.find((one) => isWithin(person.mentions, one.person.mentions));
    if (whole === undefined) continue;
    gone.add(person);
    also.set(whole.person, [...(also.get(whole.person) ?? []), person.name]);
  }
  return persons.flatMap((person) =>
    gone.has(person) ? [] : { ...person, also: also.get(person) ?? [] },
  );
}

function isWithin(own: Passages, others: Passages): boolean {
  return [...own].every(([report, passages]) => {
    const around = others.get(report) ?? [];
    return passages.every(({ start, end }) =>
      around.some((one) => one.start <= start && end <= one.end),
    );
  });
}
