import { SaxesParser } from "saxes";
import { documentTitle } from "../../report/document-title.ts";
import type { ReportMeta } from "../../report/report-meta.ts";

/**
 * The title in a document's properties, and nothing else of them: their author is the account of a computer,
 * their dates those of the first and the last save.
 */
export function titleOf(properties: Uint8Array | undefined): ReportMeta {
  if (properties === undefined) return {};
  let title = "";
  let open = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    open = name === "dc:title";
  });
  parser.on("closetag", () => {
    open = false;
  });
  parser.on("text", (text) => {
    if (open) title += text;
  });
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(new TextDecoder().decode(properties)).close();
  } catch {
    return {};
  }
  return documentTitle(title);
}
