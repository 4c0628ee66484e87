/** Facts of a finding by name; see the sentences for the names that each code has. */
export type FindingFacts = Readonly<Record<string, string | number>>;

/** A fact as text, empty where the finding does not have it. */
export function fact(facts: FindingFacts, name: string): string {
  return Object.hasOwn(facts, name) ? String(facts[name]) : "";
}

/** The first fact there is of `names`, after `before` and followed by `after`; else nothing. */
export function phrase(
  facts: FindingFacts,
  names: readonly string[],
  before: string,
  after = "",
): string {
  const found = names.map((name) => fact(facts, name)).find((text) => text !== "");
  return found === undefined ? "" : `${before}${found}${after}`;
}

/** A fact that is a code, by its name among `names`, after `before` and followed by `after`; else nothing. */
export function coded(
  facts: FindingFacts,
  name: string,
  names: Readonly<Record<string, string>>,
  before: string,
  after = "",
): string {
  const code = fact(facts, name);
  return Object.hasOwn(names, code) ? `${before}${names[code]}${after}` : "";
}

/** The sentence of a cause, where causes have sentences; else the cause itself in brackets. */
export function causeOf(
  facts: FindingFacts,
  sentences: Readonly<Record<string, string>>,
  unknown: string,
): string {
  const cause = fact(facts, "cause");
  if (Object.hasOwn(sentences, cause)) return sentences[cause] ?? "";
  return cause === "" ? unknown : `${unknown} (${cause})`;
}

/** Bytes in whole or tenths of a megabyte. */
export function megabytes(facts: FindingFacts, name: string): string {
  const tenths = Math.round(Number(fact(facts, name)) / ((1024 * 1024) / 10)) / 10;
  return Number.isFinite(tenths) ? String(tenths) : "?";
}

/** Whether `pages` of a finding is one page, and no list or span of pages. */
export function isOnePage(facts: FindingFacts): boolean {
  return /^\d+$/.test(fact(facts, "pages"));
}
