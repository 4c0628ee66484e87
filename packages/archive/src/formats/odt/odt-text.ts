import { SaxesParser } from "saxes";
import { raised, setAbove } from "../raised.ts";

const LINES = new Set(["text:p", "text:h"]);
/** What is in a document and not read on its pages: deleted text, remarks, descriptions of pictures. */
const SILENT = new Set([
  "text:tracked-changes",
  "office:annotation",
  "office:forms",
  "office:scripts",
  "svg:title",
  "svg:desc",
  "text:ruby-text",
  "text:hidden-text",
]);
/** Spaces that one element may stand for. */
const MOST_SPACES = 200;

/** Where the text goes that is read now: the document's, or that of a note within it. */
interface Flow {
  readonly lines: string[];
  open: string;
}

/** The text of a `content.xml`: a paragraph or a row of a table a line, notes at the end; null for no XML. */
export function odtText(xml: string): string | null {
  const notes: string[] = [];
  const flows: Flow[] = [{ lines: [], open: "" }];
  const flow = (): Flow => flows.at(-1) ?? { lines: [], open: "" };
  let silent = 0;
  let cells = 0;
  let mark = "";
  let inMark = false;
  const above = new Set<string>();
  const struck = new Set<string>();
  /** Of each open span whether its words are left out. */
  const leftOut: boolean[] = [];
  let style = "";
  // Spans nest; the words of the outermost that stands above the line are one mark. A note in it is no part of it.
  let spans = 0;
  let over = "";
  let depth = 0;
  const add = (text: string): void => {
    if (silent > 0) return;
    if (inMark) mark += text;
    else if (spans > 0 && flows.length === depth) over += text;
    else flow().open += text;
  };
  const endLine = (): void => {
    const { lines, open } = flow();
    if (open.trim() !== "") lines.push(open.trim());
    flow().open = "";
  };
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (SILENT.has(name)) silent += 1;
    if (name === "text:span") {
      const isOut = struck.has(attributes["text:style-name"] ?? "");
      leftOut.push(isOut);
      if (isOut) silent += 1;
    }
    if (silent > 0) return;
    if (name === "style:style") style = attributes["style:name"] ?? "";
    else if (name === "style:text-properties") {
      if (/^(?:super|[1-9])/u.test(attributes["style:text-position"] ?? "")) above.add(style);
      if (isLeftOut(attributes)) struck.add(style);
    } else if (name === "text:span") {
      if (spans === 0 && !above.has(attributes["text:style-name"] ?? "")) return;
      if (spans === 0) depth = flows.length;
      spans += 1;
    } else if (name === "text:s") add(" ".repeat(countOf(attributes["text:c"])));
    else if (name === "text:tab") add("\t");
    else if (name === "text:line-break") add(cells > 0 ? " " : "\n");
    else if (name === "table:table-cell") {
      cells += 1;
      if (flow().open !== "") add("\t");
    } else if (name === "text:note") {
      mark = "";
      flows.push({ lines: [], open: "" });
    } else if (name === "text:note-citation") inMark = true;
    // A paragraph in a cell goes on in the line of its row; one in a frame begins a line.
    else if (LINES.has(name) && cells > 0 && flows.length === 1) {
      if (!/(?:^|\t)$/u.test(flow().open)) add(" ");
    } else if (LINES.has(name)) endLine();
  });
  parser.on("closetag", ({ name }) => {
    if (SILENT.has(name)) silent -= 1;
    if (name === "text:span" && leftOut.pop() === true) {
      silent -= 1;
      return;
    }
    if (silent > 0) return;
    if (name === "text:span" && spans > 0) {
      spans -= 1;
      if (spans > 0) return;
      const words = over;
      over = "";
      add(setAbove(words));
    } else if (name === "text:note-citation") inMark = false;
    else if (name === "text:note") {
      endLine();
      const { lines } = flow();
      flows.pop();
      add(raised(mark));
      notes.push(`${raised(mark)} ${lines.join(" ")}`);
    } else if (name === "table:table-cell") cells -= 1;
    else if (name === "table:table-row" && cells === 0) endLine();
    else if (LINES.has(name) && (cells === 0 || flows.length > 1)) endLine();
  });
  parser.on("text", (text) => add(text.replaceAll(/[ \t\n\r]+/gu, " ")));
  parser.on("cdata", (text) => add(text));
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  const [body] = flows;
  return [...(body?.lines ?? []), ...notes].join("\n");
}

/** What its author struck out or hid. */
function isLeftOut(properties: Readonly<Record<string, string>>): boolean {
  const line = properties["style:text-line-through-style"] ?? "none";
  return line !== "none" || properties["text:display"] === "none";
}

function countOf(said: string | undefined): number {
  const count = Number(said ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_SPACES) : 1;
}
