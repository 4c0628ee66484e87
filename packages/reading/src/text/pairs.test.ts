import { expect, test } from "vitest";
import { pairedLetters, standingIn } from "./pairs.ts";

test.each(["who died there", "توفي اثنان متأثرين بجراحهم", "x", ""])(
  "says of %j as often what stands in it as looking for it does",
  (text) => {
    const asked = ["died", "there", "متأثر", "جراح", "x", "who died there", "", "eid", "h d"];
    const stands = standingIn(text);
    const found = asked.filter((letters) => stands(pairedLetters(letters)));
    expect(found).toEqual(asked.filter((letters) => text.includes(letters)));
  },
);
