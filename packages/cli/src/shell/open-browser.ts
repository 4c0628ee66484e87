import { spawn } from "node:child_process";

/** Opens an address in the browser of this machine; where there is none, the printed address is there. */
export function openBrowser(address: string): void {
  const [program, ...args] = command(address);
  // Standard streams of the browser are not ours, and it outlives this process.
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function command(address: string): readonly [string, ...string[]] {
  if (process.platform === "darwin") return ["open", address];
  if (process.platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  return ["xdg-open", address];
}
