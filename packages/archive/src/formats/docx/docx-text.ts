import { TEXT_NODE, isElement, openPage } from "../html/page.ts";
import type { PageElement, PageNode } from "../html/page.ts";
import { raised, setAbove } from "../raised.ts";

const LINES = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li"]);
const NOTE = /^#(?:foot|end)note-(?!ref-)/u;
const BACK = /^#(?:foot|end)note-ref-/u;
const NOTE_ID = /^(?:foot|end)note-/u;

/** The text of a converted document: a paragraph or a row of a table a line, notes at the end. */
export function docxText(markup: string): string {
  const page = openPage(markup);
  const lines: string[] = [];
  let open = "";
  let notes = 0;
  const endLine = (): void => {
    for (const line of open.split("\n")) if (line.trim() !== "") lines.push(line.trim());
    open = "";
  };
  const visit = (node: PageNode, inCell: boolean): void => {
    if (node.nodeType === TEXT_NODE) open += node.textContent ?? "";
    if (!isElement(node)) return;
    const name = node.localName.toLowerCase();
    const href = node.getAttribute("href") ?? "";
    // What its author struck out is withdrawn: `قتل 60 61 حارسا` would be two numbers.
    if (BACK.test(href) || name === "s") return;
    if (NOTE.test(href)) {
      open += raised(textOf(node).replaceAll(/[[\]]/gu, ""));
      return;
    }
    if (name === "sup" && node.querySelector("a") === null) {
      open += setAbove(textOf(node));
      return;
    }
    if (name === "br") open += inCell ? " " : "\n";
    const cell = name === "td" || name === "th";
    // A paragraph in a cell goes on in the line of its row.
    const line = !inCell && (name === "tr" || LINES.has(name));
    if (line) endLine();
    if (cell && open !== "") open += inCell ? " " : "\t";
    else if (inCell && LINES.has(name) && !/(?:^|[\t ])$/u.test(open)) open += " ";
    if (name === "li" && NOTE_ID.test(node.getAttribute("id") ?? "")) {
      notes += 1;
      open += `${raised(String(notes))} `;
      for (const child of node.childNodes) visit(child, true);
    } else for (const child of node.childNodes) visit(child, inCell || cell);
    if (line) endLine();
  };
  if (page.body !== null) visit(page.body, false);
  endLine();
  return lines.join("\n");
}

function textOf(node: PageElement): string {
  return node.textContent ?? "";
}
