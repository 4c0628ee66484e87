import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";

/** Every format's files in one folder: a format of several in a folder of its own, of one as `FORMAT.ending`. */
export function* allFormats(
  formats: readonly ExportFormat[],
  shared: SharedCase,
): Generator<ExportFile> {
  for (const { id, ending, files } of formats) {
    for (const { path, content } of files(shared)) {
      yield { path: ending === null ? `${id}/${path}` : `${id}.${ending}`, content };
    }
  }
}
