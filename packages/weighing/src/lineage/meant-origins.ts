import { compareText } from "../align/compare.ts";
import type { Statement } from "../align/statement.ts";
import { canBe, sizeOf } from "./name-parts.ts";
import type { NameParts } from "./name-parts.ts";
import { originOf } from "./sources.ts";
import type { Origin, Sources } from "./sources.ts";

/** Origins that are compared with each other; a block of more has names enough as they stand. */
const MOST_NAMES = 400;

/**
 * Which origin each name means among all that answer the questions of one block: `جبهة الشمال` is the "Northern Front", `مرصد هلمار` the `مرصد هلمار لحقوق
 * الإنسان`. A name is a fuller one where no second fuller one could be meant, whatever number either gives. The answer has the
 * keys of those origins only that mean another.
 */
export function meantOrigins(
  statements: readonly Statement[],
  sources: Sources,
): ReadonlyMap<string, Origin> {
  const named = new Map<string, Named>();
  for (const statement of statements) {
    const origin = originOf(statement, sources);
    if (!origin.key.startsWith("source:") || named.has(origin.key)) continue;
    const isPerson = statement.figure.chain.at(-1)?.kind === "person";
    named.set(origin.key, { origin, isPerson, parts: sources.partsOf(origin.source) });
  }
  const meant = new Map<string, Origin>();
  if (named.size < 2 || named.size > MOST_NAMES) return meant;
  // longest names first: what they are is settled before a shorter one asks for it
  const order = [...named.values()].toSorted((a, b) => inOrder(a, b, sources));
  order.forEach((one, at) => {
    const means = (other: Named): string => meant.get(other.origin.key)?.key ?? other.origin.key;
    const [first, ...others] = order.slice(0, at).filter((other) => isFuller(other, one, sources));
    if (first === undefined || others.some((other) => means(other) !== means(first))) return;
    meant.set(one.origin.key, meant.get(first.origin.key) ?? first.origin);
  });
  return meant;
}

interface Named {
  readonly origin: Origin;
  readonly isPerson: boolean;
  readonly parts: readonly NameParts[];
}

/** Known ones, then by length: of two names of one length the first by its key is the one. */
function inOrder(a: Named, b: Named, sources: Sources): number {
  const [one, other] = [a, b].map(({ origin }) =>
    sources.isKnown(sources.idOf(origin.source)) ? 0 : 1,
  );
  return (
    longest(b) - longest(a) || (one ?? 0) - (other ?? 0) || compareText(a.origin.key, b.origin.key)
  );
}

function isFuller(fuller: Named, name: Named, sources: Sources): boolean {
  const [more, few] = [fuller, name].map(({ origin }) =>
    sources.isKnown(sources.idOf(origin.source)),
  );
  if (more === true && few === true) return false;
  if (name.isPerson) return isPersonOf(name, fuller);
  return name.parts.some((one) => fuller.parts.some((other) => canBe(one, other, false)));
}

/** `حمد حسن` in `وزير الصحة حمد حسن`: a first and a last name. */
function isPersonOf(name: Named, fuller: Named): boolean {
  return name.parts.some(
    ({ words }) =>
      words.size >= LEAST_OF_PERSON &&
      fuller.parts.some((more) => [...words].every((word) => more.words.has(word))),
  );
}
const LEAST_OF_PERSON = 2;

function longest({ parts }: Named): number {
  return Math.max(0, ...parts.map(sizeOf));
}
