import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  ImageRun,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { IBaseParagraphStyleOptions } from "docx";
import type { Assets, DossierInput } from "../scene/data.ts";
import { renderPaper } from "../paper/render-paper.ts";
import { blocks } from "./blocks.ts";
import type { DocxCharts } from "./charts.ts";
import { placesIn } from "./links.ts";
import type { Desk } from "./paragraph.ts";
import { treeOf } from "../markup/tree.ts";

/** Faces that word processors have; complex scripts have their own. */
const FONT = { ascii: "Calibri", hAnsi: "Calibri", cs: "Arial", eastAsia: "Calibri" } as const;

const LOGO_HEIGHT = 48;
/** Room behind a paragraph, in twentieths of a point. */
const AFTER = 60;
/** Two centimetres, in twentieths of a point. */
const MARGIN = 1134;

/**
 * The dossier for an editor's word processor, in one language: what the paper holds, with headings, tables and links
 * inside. Masked as the page is. `charts` are pictures of the spreads; whoever cannot draw them leaves them out.
 */
export async function renderDocx(
  input: DossierInput,
  assets: Assets,
  charts: DocxCharts = new Map(),
): Promise<Uint8Array> {
  const page = renderPaper(input, { ...assets, fonts: [] });
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? "";
  const main = page.slice(page.indexOf("<main"), page.indexOf("</main>") + "</main>".length);
  const nodes = treeOf(main);
  const desk: Desk = {
    rtl: input.lang === "ar",
    places: placesIn(nodes),
    charts,
    accent: accentOf(input),
    waiting: [],
  };
  const children = blocks(desk, nodes);
  const document = new Document({
    title,
    creator: `${input.program.name} ${input.program.version}`,
    lastModifiedBy: input.program.name,
    styles: {
      default: {
        document: { run: { font: FONT, size: 21 }, paragraph: { spacing: { after: AFTER } } },
        heading1: heading(30, 360, desk),
        heading2: heading(25, 240, desk),
        heading3: heading(21, 160, desk),
      },
    },
    sections: [
      {
        properties: {
          page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        children: [...logoOn(input), ...children],
        footers: { default: pageNumbers() },
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** `size` in half points, `before` in twentieths of a point; complex scripts have their own size. */
function heading(size: number, before: number, { accent }: Desk): IBaseParagraphStyleOptions {
  return {
    run: {
      font: FONT,
      size,
      sizeComplexScript: size,
      bold: true,
      boldComplexScript: true,
      color: accent,
    },
    paragraph: { spacing: { before, after: AFTER }, keepNext: true },
  };
}

/** The team's colour for links and headings, else that of the page. */
function accentOf({ template }: DossierInput): string {
  return (template?.accent ?? "#17508a").slice(1).toUpperCase();
}

/** A PNG; word processors want another picture beside an SVG, which we do not draw. */
function logoOn({ template }: DossierInput): readonly Paragraph[] {
  const logo = template?.logo ?? null;
  if (logo?.type !== "png") return [];
  const size = { width: Math.round(logo.ratio * LOGO_HEIGHT), height: LOGO_HEIGHT };
  const data = Buffer.from(logo.base64, "base64");
  return [new Paragraph({ children: [new ImageRun({ type: "png", data, transformation: size })] })];
}

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
