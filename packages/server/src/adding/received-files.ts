import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files that came over HTTP, in a folder of their own for as long as they are read. */
export interface Received {
  readonly folder: string;
  readonly drop: () => Promise<void>;
}

/** Longest part of a path that every file system takes, in bytes. */
const LONGEST_NAME = 200;

/**
 * A name as a path inside the folder, whatever it holds: a browser sends the path within what was dropped, another
 * program anything. Null where nothing is left of it.
 */
export function safePath(name: string): string | null {
  const parts = name
    .replaceAll("\\", "/")
    .split("/")
    // eslint-disable-next-line no-control-regex -- they are what is taken out
    .map((part) => part.replaceAll(/[\u0000-\u001F<>:"|?*\u007F]/g, "_").trim())
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .map((part) => shortened(part));
  return parts.length === 0 ? null : parts.join("/");
}

/** Keeps the ending, by which its format is known. */
function shortened(part: string): string {
  if (Buffer.byteLength(part) <= LONGEST_NAME) return part;
  const dot = part.lastIndexOf(".");
  const ending = dot > 0 && part.length - dot <= 10 ? part.slice(dot) : "";
  let stem = part.slice(0, part.length - ending.length);
  while (Buffer.byteLength(stem) + Buffer.byteLength(ending) > LONGEST_NAME) {
    stem = [...stem].slice(0, -1).join("");
  }
  return `${stem}${ending}`;
}

/** Puts files into a new folder that only this user can read. Two of one name stay two. */
export async function receive(files: readonly File[]): Promise<Received> {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-add-"));
  const drop = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const taken = new Set<string>();
    for (const file of files) {
      const path = unused(safePath(file.name) ?? "report.txt", taken);
      const place = join(folder, ...path.split("/"));
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, new Uint8Array(await file.arrayBuffer()), { flag: "wx" });
    }
    return { folder, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

function unused(path: string, taken: Set<string>): string {
  const dot = path.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [path.slice(0, dot), path.slice(dot)] : [path, ""];
  let name = path;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${stem} (${number})${ending}`;
  }
  taken.add(name.toLowerCase());
  return name;
}
