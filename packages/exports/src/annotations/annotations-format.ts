import { jsonText } from "@tarjih/reading";
import type { Figure } from "@tarjih/reading";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";

/** Characters of context on either side by which a quote is found again in a text that changed. */
const CONTEXT = 32;

/** Every figure as a W3C Web Annotation: its exact words, where they stand, and what was read in them. */
export const annotationsFormat: ExportFormat = Object.freeze({
  id: "annotations",
  ending: null,
  files,
});

function* files({ data: { texts, weighing } }: SharedCase): Generator<ExportFile> {
  const addresses = new Map(weighing.reports.map(({ id, url }) => [id, url]));
  const items = weighing.figures.flatMap((figure) => {
    const text = texts.get(figure.report);
    return text === undefined ? [] : [annotation(figure, text, addresses.get(figure.report))];
  });
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:tarjih:figures",
    type: "AnnotationPage",
    items,
  };
  yield { path: "annotations.jsonld", content: `${jsonText(page, 2)}\n` };
  for (const [report, content] of texts) yield { path: `texts/${report}.txt`, content };
}

function annotation(figure: Figure, text: string, address: string | null | undefined): unknown {
  const { id, report, start, end, measure, group, low, high, bound, ocr } = figure;
  return {
    id: `urn:tarjih:${id}`,
    type: "Annotation",
    motivation: "classifying",
    body: {
      type: "TextualBody",
      purpose: "classifying",
      format: "application/json",
      value: JSON.stringify({ measure, group, low, high, bound, ocr }),
    },
    target: {
      source: `texts/${report}.txt`,
      ...(address === null || address === undefined ? {} : { scope: address }),
      selector: [
        {
          type: "TextQuoteSelector",
          exact: text.slice(start, end),
          prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
          suffix: whole(text.slice(end, end + CONTEXT)),
        },
        {
          type: "TextPositionSelector",
          start: characters(text.slice(0, start)),
          end: characters(text.slice(0, end)),
        },
      ],
    },
  };
}

/** The standard counts characters, not the UTF-16 units of our passages. */
function characters(text: string): number {
  let pairs = 0;
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs++;
  return text.length - pairs;
}

/** Without half of a character at an edge. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, "").replace(/[\ud800-\udbff]$/, "");
}
