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

// Every reader is a thread that loads all of it anew, and one that was stopped by a hostile file is followed by the next.
test("the thread that opens files loads no rules of a language", () => {
  const files = ["reader-worker.ts", "../formats/formats.ts"];
  const packages = files.flatMap((file) => loadedBy(join(import.meta.dirname, file)));
  expect([...new Set(packages)]).toEqual(["@tarjih/reading/without-rules"]);
});
