import { groupLabel } from "./group-label.ts";
import type { Messages } from "./en/index.ts";

/**
 * The value of a slot of a figure in words, where it is a code or an id: "civilians" is `مدنيون`, and where nothing was read that is said.
 * Null where the value is none of these: a number, a day, words.
 */
export function slotLabel(
  say: Pick<Messages, "codes">,
  slot: string,
  value: unknown,
  nameOf: (id: string) => string,
): string | null {
  if (typeof value !== "string") return null;
  const { codes } = say;
  switch (slot) {
    case "measure":
      return nameIn(codes.measures, value)?.name ?? null;
    case "bound":
      return nameIn(codes.bounds, value)?.name ?? null;
    case "group":
      return groupLabel(say, value, nameOf);
    case "unit":
      return nameIn(codes.units, value) ?? null;
    case "mode":
      return nameIn(codes.modes, value) ?? null;
    case "phase":
      return nameIn(codes.phases, value) ?? null;
    case "stance":
      return nameIn(codes.stances, value) ?? null;
    case "place":
    case "event":
      return nameOf(value);
    default:
      return null;
  }
}

function nameIn<T>(names: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(names, code) ? names[code] : undefined;
}
