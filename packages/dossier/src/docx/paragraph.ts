import { Bookmark, InternalHyperlink, Paragraph, TextRun } from "docx";
import type { IParagraphOptions, ParagraphChild } from "docx";
import { directionOf, runs } from "./runs.ts";
import type { Look } from "./runs.ts";
import type { DocxCharts } from "./charts.ts";
import type { Places } from "./links.ts";
import { wordsOf } from "../markup/tree.ts";
import type { Element, Node } from "../markup/tree.ts";

/** What is gathered while a document is made. */
export interface Desk {
  readonly rtl: boolean;
  readonly places: Places;
  readonly charts: DocxCharts;
  /** Colour of links, six hex digits. */
  readonly accent: string;
  /** Ids of blocks whose first paragraph has not come yet. */
  waiting: string[];
}

/** For readers for the blind, and labels that the head of a table already says. */
const HIDDEN: ReadonlySet<string> = new Set(["hush", "card-label"]);
/** The page parts these from their neighbours by room; a document needs a blank, or `×4` and a year would be one number. */
const APART: ReadonlySet<string> = new Set([
  "copies",
  "date",
  "refs",
  "ref",
  "said",
  "value",
  "code",
  "versus",
]);
const BLANK_AFTER: ReadonlySet<string> = new Set(["versus"]);
/** Between two of them digits, hyphens and dashes keep their order beside Arabic letters, or in a paragraph of them. */
const LEFT_TO_RIGHT = "\u200e";
/** Word processors know no isolates: between two marks of the paragraph's direction a name turns nothing around it. */
const RIGHT_TO_LEFT = "\u200f";
const SET_APART = /[\u2068\u2069]/g;
const SOFT = "5F5B54";
/** Verdicts that need a person's eye, in the colours of the page; elsewhere their words alone are bold. */
const VERDICT_COLOURS: Readonly<Record<string, string>> = {
  "verdict is-conflict": "A8321A",
  "verdict is-undetermined": "7A5200",
};

/** A paragraph of some inline nodes. White space is folded unless the text is a report's own. */
export function paragraph(
  desk: Desk,
  nodes: readonly Node[],
  options: IParagraphOptions = {},
  keep = false,
): Paragraph {
  const words = wordsOf(nodes);
  const own =
    keep || nodes.some((node) => typeof node !== "string" && node.attributes["dir"] === "auto");
  const rtl = (own ? directionOf(words) : null) === null ? desk.rtl : directionOf(words) === "rtl";
  const inner = inline(desk, nodes, {}, keep);
  return new Paragraph({ ...options, bidirectional: rtl, children: [...marks(desk), ...inner] });
}

/** The places that begin here. */
function marks(desk: Desk): readonly ParagraphChild[] {
  const { waiting } = desk;
  desk.waiting = [];
  return waiting.flatMap((id) => {
    const name = desk.places.get(id);
    return name === undefined ? [] : [new Bookmark({ id: name, children: [] })];
  });
}

function inline(
  desk: Desk,
  nodes: readonly Node[],
  look: Look,
  keep: boolean,
): readonly ParagraphChild[] {
  return nodes.flatMap((node): readonly ParagraphChild[] => {
    if (typeof node === "string") {
      if (keep) return runs(node.replace(/\n$/, ""), look);
      const mark = desk.rtl ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
      return runs(node.replace(/\s+/g, " ").replace(SET_APART, mark), look);
    }
    return element(desk, node, look, keep);
  });
}

function element(desk: Desk, node: Element, look: Look, keep: boolean): readonly ParagraphChild[] {
  const { name, attributes, children } = node;
  if (name === "svg" || HIDDEN.has(attributes["class"] ?? "")) return [];
  if (attributes["id"] !== undefined) desk.waiting.push(attributes["id"]);
  const begun = marks(desk);
  const kind = attributes["class"] ?? "";
  const own: Look =
    name === "b" || name === "strong" || name === "th"
      ? { ...look, bold: true }
      : name === "small"
        ? { ...look, size: 17, color: SOFT }
        : kind.startsWith("m figure")
          ? { ...look, bold: true }
          : kind.startsWith("verdict ")
            ? { ...look, bold: true, ...colourOf(kind) }
            : look;
  if (name === "bdi" && attributes["dir"] === "ltr" && !keep) {
    const blank = APART.has(kind) ? [new TextRun({ text: " " })] : [];
    const words = wordsOf(children);
    // In an Arabic paragraph each such run stands for itself: "17", "[2]" and the date would else be one run from left to right.
    const apart = desk.rtl ? RIGHT_TO_LEFT : "";
    const ordered = `${apart}${LEFT_TO_RIGHT}${words}${LEFT_TO_RIGHT}${apart}`;
    return [...begun, ...blank, ...inline(desk, [ordered], own, keep)];
  }
  if (name === "bdi" && !keep && isOtherWay(desk, children)) {
    const mark = desk.rtl ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    return [...begun, ...inline(desk, [mark, ...children, mark], own, keep)];
  }
  const target = attributes["href"]?.startsWith("#") === true ? attributes["href"].slice(1) : "";
  const anchor = desk.places.get(target);
  const before = (APART.has(kind) || name === "small") && !keep ? [new TextRun({ text: " " })] : [];
  if (anchor === undefined || keep) {
    const after = BLANK_AFTER.has(kind) && !keep ? [new TextRun({ text: " " })] : [];
    return [...begun, ...before, ...inline(desk, children, own, keep), ...after];
  }
  const linked = inline(desk, children, { ...own, color: desk.accent }, keep);
  return [...begun, new InternalHyperlink({ anchor, children: [...linked] })];
}

function colourOf(kind: string): Look {
  const color = VERDICT_COLOURS[kind];
  return color === undefined ? {} : { color };
}

function isOtherWay(desk: Desk, nodes: readonly Node[]): boolean {
  const direction = directionOf(wordsOf(nodes));
  return direction !== null && (direction === "rtl") !== desk.rtl;
}
