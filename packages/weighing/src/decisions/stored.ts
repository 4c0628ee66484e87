/** A decision's value as it came out of a file: nothing is known of its shape. */
export type Stored = Readonly<Record<string, unknown>>;

/** An object, or null for anything else. */
export function storedOf(value: unknown): Stored | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value));
}

/** Words that are not empty, or null. */
export function wordsIn(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** One of the codes, or null. */
export function codeIn<Code extends string>(value: unknown, codes: readonly Code[]): Code | null {
  return codes.find((code) => code === value) ?? null;
}

/** A whole number that is not negative, null where open; undefined for anything else. */
export function endIn(value: unknown): number | null | undefined {
  if (value === null) return null;
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The list that `each` makes of a list's items, or null where one of them is none. */
export function listIn<Item>(
  value: unknown,
  each: (item: unknown) => Item | null,
): readonly Item[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map((item: unknown) => each(item));
  const good = items.flatMap((item) => (item === null ? [] : [item]));
  return good.length === items.length ? good : null;
}
