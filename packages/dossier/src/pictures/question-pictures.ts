import { anchor } from "../markup/anchor.ts";
import { dossierData } from "../render.ts";
import { buildScene } from "../scene/scene.ts";
import type { Assets, DossierInput } from "../scene/data.ts";
import { framed } from "./frame.ts";
import type { Measure } from "./pen.ts";
import { picture } from "./render-pictures.ts";
import type { Picture } from "./render-pictures.ts";
import { PICTURE_SIZES } from "./size.ts";
import { spreadDrawing } from "./spread-drawing.ts";

/** A chart of a question, or a part of it, for a document that has the question and its sources in words around it. */
export interface QuestionPicture {
  /** Id of the question's section in the dossier. */
  readonly section: string;
  readonly picture: Picture;
}

/** So many questions have a chart: those of a thousand would be a document that no word processor opens. */
const MOST = 120;

/** The spread of each question in the language of the input, for print, without title and source. Names are taken out first. */
export function* questionPictures(
  input: DossierInput,
  { measure, ...assets }: Assets & { readonly measure: Measure },
): Generator<QuestionPicture> {
  const scene = buildScene(dossierData(input, assets));
  const { lang } = input;
  const size = PICTURE_SIZES.find(({ name }) => name === "print");
  if (size === undefined) return;
  const pen = { lang, measure, letter: size.letter };
  for (const question of scene.data.weighing.questions.slice(0, MOST)) {
    const drawing = spreadDrawing(scene, question, "spread", lang);
    if (drawing === null) continue;
    for (const part of framed(scene, drawing, { pen, size, licence: null, isBare: true })) {
      const section = anchor("question", question.id);
      yield { section, picture: picture(drawing, part, size, lang) };
    }
  }
}
