import {
  loadAssets,
  loadTypeKit,
  questionPictures,
  type DocxChart,
  type DocxCharts,
  type DossierInput,
} from "@tarjih/dossier";
import { openDrawer } from "./draw-png.ts";

/** The spreads of a dossier, drawn by the machine's browser as a word processor takes them. */
export async function docxCharts(input: DossierInput, chromium: string): Promise<DocxCharts> {
  const { measure, embed } = await loadTypeKit();
  const charts = new Map<string, DocxChart[]>();
  const drawer = await openDrawer(chromium);
  try {
    for (const { section, picture } of questionPictures(input, { ...loadAssets(), measure })) {
      const { width, height, letters, words } = picture;
      const svg = picture.svg(await embed(letters));
      const png = await drawer.draw({ svg, width, height, scale: SCALE, dpi: null });
      const parts = charts.get(section) ?? [];
      charts.set(section, [...parts, { png, tall: height / width, words }]);
    }
  } finally {
    await drawer.close();
  }
  return charts;
}

/** 640 units over 160 mm are 100 dots per inch; twice that prints well, and forty charts stay below two megabytes. */
const SCALE = 2;
