import { TEXT_NODE, isElement } from "./page.ts";
import type { PageElement, PageNode } from "./page.ts";
import { setAbove } from "../raised.ts";

/** Elements that flow in a line; every other one begins and ends a paragraph. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rp rt ruby samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** What is not shown as text, and what its author struck out (`<del>60</del> 61 killed`). */
const SILENT: ReadonlySet<string> = new Set(
  "del s strike script style noscript template iframe svg math object audio video canvas head button select option textarea input".split(
    " ",
  ),
);
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);

/** Paragraphs of what is under a node, entities decoded, each trimmed; `<br>` is a line feed. */
export function paragraphs(root: PageNode): readonly string[] {
  const done: string[] = [];
  let open = "";
  const close = (): void => {
    for (const part of open.split(/ ?\n(?: ?\n)+ ?/u)) {
      const paragraph = part.replace(/ *\n */gu, "\n").replace(/^[ \n\t]+|[ \n\t]+$/gu, "");
      if (paragraph !== "") done.push(paragraph);
    }
    open = "";
  };
  const add = (text: string): void => {
    open += open === "" || open.endsWith(" ") ? text.replace(/^ /u, "") : text;
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) {
      add((node.textContent ?? "").replace(/[ \t\n\r\f]+/gu, " "));
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName.toLowerCase();
    if (SILENT.has(name) || isHidden(node)) return;
    if (name === "sup") {
      // The mark of a note behind a number would make it another number: `120` and 1 is not 1201.
      add(setAbove((node.textContent ?? "").replace(/[ \t\n\r\f]+/gu, " ")));
      return;
    }
    if (name === "br") {
      open += "\n";
      return;
    }
    const inLine = INLINE.has(name);
    const cell = CELLS.has(name);
    if (!inLine && !cell) close();
    // Cells of a row stay one line: `القتلى` and `17` belong together.
    if (cell && open !== "") open += "\t";
    for (const child of node.childNodes) visit(child);
    if (!inLine && !cell) close();
  };
  for (const child of root.childNodes) visit(child);
  close();
  return done;
}

/** Words that nobody sees on the page: newsletters begin with them, and they could say anything. */
function isHidden(element: PageElement): boolean {
  if (element.getAttribute("hidden") !== null) return true;
  return HIDDEN.test(element.getAttribute("style") ?? "");
}

const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;
