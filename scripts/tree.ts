import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./steps.ts";

const LEFT_OUT = new Set(["node_modules", "dist", "build", "out", ".git", "coverage"]);

/** Paths (with `/`) of all files of the checkout that are not made by a tool, in code-unit order. */
export function filesOfCheckout(below = ""): string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (LEFT_OUT.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(relative(ROOT, path).split(sep).join("/"));
    }
  };
  walk(join(ROOT, below));
  return found.toSorted();
}

/** Text of a file of the checkout. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Folders below `packages/`. */
export function packageFolders(): string[] {
  return readdirSync(join(ROOT, "packages")).toSorted();
}
