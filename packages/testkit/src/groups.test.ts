import { expect, test } from "vitest";
import { messages } from "@tarjih/i18n";
import { COUNTED_GROUPS } from "@tarjih/reading";
import { isGeneralGroup } from "@tarjih/weighing";

test("every group that reading can give has a name in both languages and a place in weighing's lattice", () => {
  const known = COUNTED_GROUPS.filter((group) => group !== "unknown");
  expect(known.length).toBeGreaterThan(20);
  for (const lang of ["ar", "en"] as const)
    expect(known.filter((group) => messages(lang).codes.groups[group] === undefined)).toEqual([]);
  // Without its place there, a group would pass for an actor: "members of sailors".
  expect(known.filter((group) => !isGeneralGroup(group))).toEqual([]);
});
