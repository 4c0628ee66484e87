import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runChromium } from "./run-chromium.ts";
import { settlePdf } from "./settle-pdf.ts";

/**
 * A page printed by the browser: real text, bookmarks from its headings, links, and no date but the one given. Null where the
 * browser found no font at all: it then prints white pages and says that all is well.
 */
export function printPdf(
  program: string,
  html: string,
  marks: { readonly at: string; readonly creator: string },
): Promise<Uint8Array | null> {
  return runChromium(program, async (folder, run) => {
    const page = join(folder, "page.html");
    const pdf = join(folder, "page.pdf");
    await writeFile(page, html);
    await run([
      "--no-pdf-header-footer",
      "--generate-pdf-document-outline",
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    const bytes = await readFile(pdf);
    return bytes.includes("/Type /Font") ? settlePdf(bytes, marks) : null;
  });
}
