import type { Messages } from "./en/index.ts";

/** Stands between the ids of groups that one number counts together ("children+women"). */
const JOIN = "+";

/** Name of a group: one of the codebook, several that are counted together, or what `nameOf` says of an actor's id. */
export function groupLabel(
  { codes }: Pick<Messages, "codes">,
  group: string,
  nameOf: (id: string) => string,
): string {
  return group
    .split(JOIN)
    .map((one) => codes.groups[one] ?? nameOf(one))
    .join(codes.and);
}

/** Whom a figure counts: its group, or the noun as said where it names a kind of people that no group is known for. */
export function whomLabel(
  say: Pick<Messages, "codes">,
  { group, whom }: { readonly group: string; readonly whom?: string },
  nameOf: (id: string) => string,
): string {
  return whom === undefined || group !== "unknown" ? groupLabel(say, group, nameOf) : `«${whom}»`;
}
