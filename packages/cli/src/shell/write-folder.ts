import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { ExportFile } from "@tarjih/exports";
import { interruptible } from "./write-files.ts";
import type { Shell } from "./shell.ts";

/**
 * Writes a folder beside its place and puts it there when it is whole: a full disk or Ctrl-C leaves none. `before` runs
 * when all is written and not yet there.
 */
export async function writeFolder(
  path: string,
  files: Iterable<ExportFile> | AsyncIterable<ExportFile>,
  shell: Shell,
  before?: () => void,
): Promise<void> {
  const target = resolve(path);
  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.${process.pid}.part`;
  await interruptible(shell, async (check) => {
    try {
      await mkdir(part);
      for await (const { path: name, content } of files) {
        const place = join(part, ...name.split("/"));
        await mkdir(dirname(place), { recursive: true });
        const file = await open(place, "wx");
        try {
          await file.writeFile(content);
          await file.sync();
        } finally {
          await file.close();
        }
        await check();
      }
      before?.();
      await rename(part, target);
    } finally {
      await rm(part, { recursive: true, force: true });
    }
  });
}
