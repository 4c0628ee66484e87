import { expect, test } from "vitest";
import { isTownName } from "./towns.ts";

test("a town of the packs or of the region is one, a word is none", () => {
  for (const town of ["كركوك", "chamchamal", "damascus"]) expect(isTownName(town), town).toBe(true);
  for (const word of ["خبز", "bread"]) expect(isTownName(word), word).toBe(false);
});
