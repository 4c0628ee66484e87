import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of the test's own, gone when the test ends. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Three invented reports on one event: a conflict over both languages (one prison, as its name sounds), a vague word. */
export const REPORTS: Readonly<Record<string, string>> = {
  "reports/a.txt":
    "The Interior Ministry said that 31 inmates escaped from the Elm prison on 3 May 2031.\nTwelve guards were wounded.\n",
  "reports/b.txt": "قال مرصد السواحل إن 112 سجينا فروا من سجن إلم في 3 أيار/مايو 2031.\n",
  "reports/c.txt":
    "Dozens of inmates escaped from the Elm prison, a witness said. No guard was killed.\n",
  "reports/a.meta.yaml": "outlet: Elm Courier\npublished: 2031-05-04\n",
  "reports/b.meta.yaml": "outlet: صحيفة الساحل\npublished: 2031-05-04\n",
  "reports/c.meta.yaml": "outlet: Coast Radio\npublished: 2031-05-03\n",
};
