import { strFromU8, unzipSync } from "fflate";
import type { ExportFile, ExportFormat, ExportInput, SharedCase } from "../export-format.ts";
import { shareCase } from "../share/share-case.ts";

/** Masking is what takes time, and the same few cases come again and again. */
const SHARED = new WeakMap<ExportInput, SharedCase>();

/** The case as it is shared, once for each input. */
export function sharedOf(input: ExportInput): SharedCase {
  const shared = SHARED.get(input) ?? shareCase(input);
  SHARED.set(input, shared);
  return shared;
}

/** The files of an export by their path. */
export function filesOf(format: ExportFormat, input: ExportInput): ReadonlyMap<string, ExportFile> {
  return new Map([...format.files(sharedOf(input))].map((file) => [file.path, file]));
}

/** Everything that is written in a file, with its name; of a zip every file in it. */
export function contentsOf({ path, content }: ExportFile): string {
  if (typeof content === "string") return `${path}\n${content}`;
  if (content[0] !== 0x50 || content[1] !== 0x4b) return `${path}\n${strFromU8(content)}`;
  const inside = Object.entries(unzipSync(content));
  return [path, ...inside.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)].join("\n");
}

/** The words of the one file of a format of one. */
export function onlyText(format: ExportFormat, input: ExportInput): string {
  const [file, ...more] = filesOf(format, input).values();
  if (file === undefined || more.length > 0) throw new TypeError(`${format.id}: not one file`);
  return String(file.content);
}
