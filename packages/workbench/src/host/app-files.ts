import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const BUILT = fileURLToPath(new URL("../app", import.meta.url));

/**
 * The files of the workbench by their path below `/`. An installed package has them built; a
 * checkout builds them from its sources when they are newer, without anything from the network.
 */
export async function appFiles(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  if (existsSync(BUILT)) return filesIn(BUILT);
  const { builtApp } = await import("./build-app.ts");
  return filesIn(await builtApp());
}

function filesIn(folder: string): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      relative(folder, file).split(sep).join("/"),
      new Uint8Array(readFileSync(file)),
    ]),
  );
}
