import { harmless } from "./harmless.ts";

/** Facts of a finding or problem; their texts come from the material. */
export type Facts = Readonly<Record<string, string | number>>;

/** Facts with every text made harmless to a terminal. */
export function harmlessFacts(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === "string" ? harmless(value) : value,
    ]),
  );
}
