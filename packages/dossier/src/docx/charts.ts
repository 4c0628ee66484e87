import { ImageRun, Paragraph } from "docx";
import type { Element } from "../markup/tree.ts";
import { walk } from "../markup/walk.ts";

/** A chart as a word processor takes it. */
export interface DocxChart {
  readonly png: Uint8Array;
  /** Height by width. */
  readonly tall: number;
  /** What it shows, for whoever does not see it. */
  readonly words: string;
}

/** Charts by the id of their question's section, in their parts; a question that has none has no picture. */
export type DocxCharts = ReadonlyMap<string, readonly DocxChart[]>;

/** 160 mm of the 170 between the margins, in pixels of 96 dots per inch. */
const WIDTH = 605;

/** Paragraphs with the charts that stand for a figure of the page. */
export function chartParagraphs(charts: DocxCharts, figure: Element): readonly Paragraph[] {
  const section = sectionOf(figure);
  return (charts.get(section) ?? []).map(
    ({ png, tall, words }, at) =>
      new Paragraph({
        children: [
          new ImageRun({
            type: "png",
            data: png,
            transformation: { width: WIDTH, height: Math.round(WIDTH * tall) },
            // An attribute has no lines.
            altText: {
              name: `${section}-${at + 1}`,
              title: "",
              description: words.replaceAll("\n", "; "),
            },
          }),
        ],
      }),
  );
}

/** The caption is called after its question: `q-…-c`. */
function sectionOf(figure: Element): string {
  for (const { element } of walk(figure.children)) {
    const { id = "" } = element.attributes;
    if (id.endsWith("-c")) return id.slice(0, -2);
  }
  return "";
}
