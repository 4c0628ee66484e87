import { readFileSync } from "node:fs";
import { TOKENS } from "@tarjih/dossier";
import { expect, test } from "vitest";

test("the workbench has the colours of the dossier, in light and in dark", () => {
  const own = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
  const schemes = TOKENS.split(":root{").slice(1, 3);
  const [light, dark] = schemes.map(
    (scheme) => new Map([...scheme.matchAll(/--([a-z-]+):(#[0-9a-f]+)/g)].map((m) => [m[1], m[2]])),
  );
  const pairs = [...own.matchAll(/--([a-z-]+): light-dark\((#\w+), (#\w+)\)/g)];
  expect(pairs.length).toBe(light?.size);
  for (const [, name, day, night] of pairs) {
    expect([day, night], name).toEqual([light?.get(name), dark?.get(name)]);
  }
});
