import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";

/**
 * Every format's files in one folder: a format of several in a folder of its own, of one as `FORMAT.ending`. `onDone` is told after each
 * format how many are done.
 */
export function* allFormats(
  formats: readonly ExportFormat[],
  shared: SharedCase,
  onDone?: (done: number) => void,
): Generator<ExportFile> {
  for (const [at, { id, ending, files }] of formats.entries()) {
    for (const { path, content } of files(shared)) {
      yield { path: ending === null ? `${id}/${path}` : `${id}.${ending}`, content };
    }
    onDone?.(at + 1);
  }
}
