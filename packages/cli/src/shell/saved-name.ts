import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** The name that was kept on this machine; null where there is none. A file that cannot be read is none. */
export function savedName(env: Environment): string | null {
  const path = nameFile(env);
  if (path === null) return null;
  try {
    const [line = ""] = readFileSync(path, "utf8").split(/\r?\n/);
    return line.trim() === "" ? null : line.trim();
  } catch {
    return null;
  }
}

/** Keeps a name for this user of the machine and gives the file; null where it cannot be kept. */
export function rememberName(name: string, env: Environment): string | null {
  const path = nameFile(env);
  if (path === null) return null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Nobody else on the machine needs to know who works on cases here.
    writeFileSync(path, `${name}\n`, { mode: 0o600 });
    return path;
  } catch {
    return null;
  }
}

/** Where settings of a user lie: by the XDG base directories, on Windows in the roaming profile. */
function nameFile(env: Environment): string | null {
  const own = env["XDG_CONFIG_HOME"] ?? env["APPDATA"];
  if (own !== undefined && own !== "") return join(own, "tarjih", "who");
  const home = env["HOME"];
  return home === undefined || home === "" ? null : join(home, ".config", "tarjih", "who");
}
