import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadPlainFonts } from "@tarjih/dossier";

/** Where fontconfig has its own file, if nobody names another. */
const USUAL = "/etc/fonts/fonts.conf";

/**
 * What the browser needs in its environment to find a font. On a machine without any it prints pages without a word, and calls
 * that success: there it is given those of the dossier, in `folder`. Empty where the machine has fonts, or another way to find them.
 */
export async function fontConfig(
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Readonly<Record<string, string>>> {
  if (process.platform === "darwin" || process.platform === "win32" || hasFonts(env)) return {};
  const fonts = join(folder, "fonts");
  await mkdir(fonts, { recursive: true });
  for (const [at, font] of (await loadPlainFonts()).entries())
    await writeFile(join(fonts, `${at}.ttf`), font);
  const file = join(folder, "fonts.conf");
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">${escaped(env["FONTCONFIG_FILE"] ?? USUAL)}</include>
<dir>${escaped(fonts)}</dir>
<cachedir>${escaped(join(folder, "font-cache"))}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

/** `fc-list` comes with fontconfig; a machine without it may have fonts, and one font more does not harm it. */
function hasFonts(env: NodeJS.ProcessEnv): boolean {
  const { status, stdout } = spawnSync("fc-list", [":", "family"], { env, encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

function escaped(path: string): string {
  return path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
