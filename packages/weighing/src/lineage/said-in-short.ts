import type { ChainStep, Reading, SourceKind } from "@tarjih/reading";
import { canBe, sizeOf } from "./name-parts.ts";
import type { NameParts } from "./name-parts.ts";
import type { Sources } from "./sources.ts";

/**
 * Whom a report means by a name that it gives in short: "the Monitor" where it has named "the Samara Detention Monitor" or is its own, `القيادة العامة` in an
 * army's statement, "Hamdan" where it has named "Justice Minister Adel Hamdan". Where two could be meant, neither is. Names that mean nobody else are not in the answer.
 */
export function saidInShort(
  {
    report: { outlet },
    figures,
    attributions,
  }: Pick<Reading, "report" | "figures" | "attributions">,
  sources: Sources,
): ReadonlyMap<string, string> {
  const asked = new Set<string>();
  for (const { chain } of figures)
    for (let at = 1; at < chain.length; at++) asked.add(chain[at]?.source ?? "");
  const short = new Map<string, string>();
  if (asked.size === 0) return short;
  const bodies = new Set<string>();
  const note = ({ kind, source }: Pick<ChainStep, "kind" | "source">): void => {
    if (!bodies.has(source) && !isNobody(kind, source, sources)) bodies.add(source);
  };
  for (const step of attributions) note(step);
  for (const { chain } of figures) for (const step of chain) note(step);
  if (outlet !== null) bodies.add(outlet);
  const names = [...bodies].map((name) => ({ name, parts: sources.partsOf(name) }));
  for (const name of asked) {
    if (!bodies.has(name) || name === outlet) continue;
    const full = fullNameOf(name, names, outlet, sources);
    if (full !== null) short.set(name, full);
  }
  for (const { source, quote } of attributions)
    if (asked.has(source) && !short.has(source) && isHolder(source, quote, sources))
      short.set(source, quote);
  return short;
}

/** "Justice Minister Adel Hamdan put it at 112", and later "Hamdan": who is called by his name alone speaks for his office. */
function isHolder(source: string, quote: string, sources: Sources): boolean {
  return (
    quote.length > source.length &&
    !OF_HIM.test(quote) &&
    sources.officeOf(source) === null &&
    sources.officeOf(quote) !== null
  );
}
/** "The nephew of the health minister, Adel Karm", `محامي وزير العدل`: somebody else, named by whom he belongs to. */
const OF_HIM =
  /\b\p{L}+\s+of\s+(?:the|a|an|his|her|its)\s|['’]s\s+(?:\p{L}+\s+)?(?:brother|sister|son|daughter|wife|husband|nephew|niece|cousin|lawyer|aide|friend|driver)\b|\b(?:who|met|whose)\b|(?:^|\s)(?:شقيق|شقيقة|ابن|ابنة|زوج|زوجة|والد|والدة|محامي|محامية|سائق|قريب|صهر|مرافق|صديق)\s/iu;

interface Named {
  readonly name: string;
  readonly parts: readonly NameParts[];
}

function fullNameOf(
  name: string,
  names: readonly Named[],
  outlet: string | null,
  sources: Sources,
): string | null {
  const id = sources.idOf(name);
  const own = sources.partsOf(name);
  if (own.some(({ isOrgan }) => isOrgan))
    return outlet !== null && isBody(outlet, sources) ? outlet : null;
  if (sources.isKnown(id)) return null;
  const fuller = names
    .filter((one) => sources.idOf(one.name) !== id)
    .filter(({ parts }) =>
      parts.some((more) => own.some((few) => sizeOf(few) < sizeOf(more) && canBe(few, more, true))),
    )
    .toSorted((a, b) => longest(b) - longest(a));
  const [first, ...others] = fuller;
  if (first === undefined) return null;
  const isOne = others.every(
    ({ name: other, parts }) =>
      sources.idOf(other) === sources.idOf(first.name) ||
      parts.some((few) => first.parts.some((more) => canBe(few, more, true))),
  );
  return isOne ? first.name : null;
}

function longest({ parts }: Named): number {
  return Math.max(0, ...parts.map(sizeOf));
}

/** A paper's "command" is somebody else's; an army's, a party's or a ministry's is its own. */
function isBody(outlet: string, sources: Sources): boolean {
  return sources
    .partsOf(outlet)
    .some(({ heads }) => heads.size > 0 && ![...heads].some((head) => IN_PRINT.has(head)));
}
const IN_PRINT: ReadonlySet<string> = new Set([
  "newspaper",
  "radio",
  "tv",
  "post",
  "today",
  "network",
]);

/** Of these a text may have several who are called alike; "the Monitor" that is taken for a person's name is none. */
function isNobody(kind: SourceKind, name: string, sources: Sources): boolean {
  if (kind === "person") return sources.partsOf(name).every(({ heads }) => heads.size === 0);
  return kind === "unnamed" || kind === "witness" || kind === "document";
}
