import { expect, test } from "vitest";
import { seeded } from "../bench/random.ts";
import { withOtherNames } from "./other-names.ts";

test("one name has one other, wherever it stands, and the rest of the text stays", () => {
  const text = "We asked Ottoline. Ottoline said no.";
  const names = [
    { start: 9, end: 17 },
    { start: 19, end: 27 },
  ];
  for (let seed = 0; seed < 20; seed++) {
    const other = withOtherNames({ from: "x", text, names }, seeded(seed));
    const [first, second] = (other.names ?? []).map(({ start, end }) =>
      other.text.slice(start, end),
    );
    expect(first).toBe(second);
    expect(first).not.toBe("");
    expect(other.text).toBe(`We asked ${first}. ${second} said no.`);
  }
});
