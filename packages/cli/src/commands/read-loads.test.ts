import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** The packages of this project that a file loads before it does anything, by itself or through files of its own package. */
function loadedBy(path: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)";/gmu)].flatMap(
    ([, name = ""]) => {
      if (name.startsWith(".")) return loadedBy(join(dirname(path), name), seen);
      return name.startsWith("@tarjih/") ? [name] : [];
    },
  );
}

const main = join(import.meta.dirname, "../main.ts");

test("to read reports, neither dossiers nor exports nor case files are loaded", () => {
  const packages = [...loadedBy(main), ...loadedBy(join(import.meta.dirname, "read.ts"))];
  expect([...new Set(packages)].toSorted()).toEqual([
    "@tarjih/archive",
    "@tarjih/i18n",
    "@tarjih/reading",
  ]);
});

test("to say the version, nothing but its sentences is", () => {
  expect([...new Set(loadedBy(main))]).toEqual(["@tarjih/i18n"]);
});
