import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../steps.ts";

/** `tarjih open` as a process of its own, with its address. */
export interface Opened {
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** Opens a case, or a folder, in an empty folder of its own. */
export async function opened(path: string): Promise<Opened> {
  const cwd = mkdtempSync(join(tmpdir(), "tarjih-gallery-"));
  const bin = join(ROOT, "packages/cli/bin/tarjih.js");
  const child = spawn(process.execPath, [bin, "open", path, "--no-browser"], {
    cwd,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stdout.setEncoding("utf8").once("data", resolve);
  child.once("exit", () => reject(new Error(`tarjih open ended: ${path}`)));
  const address = await promise;
  return {
    address: address.trim(),
    end: async () => {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
      rmSync(cwd, { recursive: true, force: true });
    },
  };
}
