import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fontConfig } from "./font-config.ts";

/** Nothing is fetched: no host has an address, and what a browser does by itself is off. */
export const QUIET: readonly string[] = [
  "--headless",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
  "--hide-scrollbars",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];
const LONGEST = 300_000;

/** Runs the browser without a window and with an empty profile of its own, in a folder that is gone afterwards. */
export async function runChromium<T>(
  program: string,
  work: (folder: string, run: (args: readonly string[]) => Promise<void>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-print-"));
  try {
    const fonts = await fontConfig(folder);
    return await work(folder, async (args) => {
      const profile = `--user-data-dir=${join(folder, "profile")}`;
      const child = spawn(program, [...QUIET, ...sandboxOf(), profile, ...args], {
        stdio: ["ignore", "ignore", "pipe"],
        env: { ...process.env, ...fonts },
        timeout: LONGEST,
      });
      let said = "";
      child.stderr.on("data", (piece: Buffer) => {
        said = (said + piece.toString("utf8")).slice(-2_000);
      });
      await once(child, "close");
      if (child.exitCode !== 0)
        throw new Error(`${program}: ${said.trim().split("\n").at(-1) ?? ""}`);
    });
  } finally {
    // A browser may still be writing its profile while it ends.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** As root the browser refuses to start inside its own sandbox, as in most containers. */
export function sandboxOf(): readonly string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}
