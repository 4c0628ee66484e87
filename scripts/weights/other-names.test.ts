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
    const other = withOtherNames({ from: "x", text, names, stays: [] }, seeded(seed));
    const [first, second] = (other.names ?? []).map(({ start, end }) =>
      other.text.slice(start, end),
    );
    expect(first).toBe(second);
    expect(first).not.toBe("");
    expect(other.text).toBe(`We asked ${first}. ${second} said no.`);
  }
});

test("where a town has to stay another town stands, which is no name", () => {
  const text = "Basto fled to Damascus.";
  const marked = {
    from: "x",
    text,
    names: [{ start: 0, end: 5 }],
    stays: [{ start: 14, end: 22 }],
  };
  const others = new Set<string>();
  for (let seed = 0; seed < 20; seed++) {
    const other = withOtherNames(marked, seeded(seed));
    expect(other.names).toHaveLength(1);
    others.add(/to (.*)\.$/u.exec(other.text)?.[1] ?? "");
  }
  expect(others.size).toBeGreaterThan(5);
});
