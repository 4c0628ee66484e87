import type { ListedDecision } from "@tarjih/casefile";
import { valueText } from "@tarjih/dossier";
import type { Localised } from "@tarjih/reading";
import { figuresOf } from "@tarjih/weighing";
import type { DecidedOn } from "../shapes/decisions.ts";
import type { Snapshot } from "./desk.ts";
import type { Scene } from "./scene.ts";

/**
 * What a decision is about, as people know it: a figure by its value and words, a report by its title, a question by its
 * sentence. What took another decision back is about what that one was about.
 */
export function decidedOn(
  one: ListedDecision,
  { scene, listed }: Pick<Snapshot, "scene" | "listed">,
): readonly DecidedOn[] {
  const { undoes } = one.kept;
  const about = undoes === null ? one : listed.find(({ kept }) => kept.id === undoes);
  if (about === undefined) return [];
  return idsOf(about, scene).flatMap((id) => named(id, scene) ?? []);
}

function idsOf({ kept, ruling }: ListedDecision, scene: Scene): readonly string[] {
  if (ruling === null) return [kept.target];
  switch (ruling.kind) {
    case "add":
      return [...scene.figures.values()]
        .filter(({ byHand }) => byHand === kept.id)
        .map(({ id }) => id);
    case "verdict":
      return figuresOf(ruling).map(({ id }) => id);
    case "origin":
      return [ruling.a.report, ruling.b.report];
    case "merge":
      return [kept.target, ruling.into];
    case "accept":
    case "fix":
    case "reject":
    case "pending":
    case "note":
    case "split":
    case "prefer":
    case "assign":
    case "answer":
    case "close":
      return [kept.target];
  }
}

/** Null for what has no name here: the whole case, an open question, what is gone. */
function named(id: string, scene: Scene): DecidedOn | null {
  const figure = scene.figures.get(id);
  if (figure !== undefined) {
    const outlet = nameOfReport(figure.report, scene);
    const words = `\u2068${valueText(figure)}\u2069 «\u2068${figure.quote}\u2069»`;
    const text = (lang: "ar" | "en"): string => `${words} · \u2068${outlet[lang]}\u2069`;
    return { id, report: figure.report, text: { ar: text("ar"), en: text("en") } };
  }
  if (scene.reports.has(id)) return { id, report: id, text: nameOfReport(id, scene) };
  const question = scene.questions.get(id);
  return question === undefined ? null : { id, report: null, text: question.text };
}

/** An outlet has many reports: the title says which. */
function nameOfReport(id: string, scene: Scene): Localised {
  const report = scene.reports.get(id);
  if (report === undefined) return { ar: id, en: id };
  const outlet = scene.nameOf(report.outlet ?? report.path);
  const { title } = report;
  if (title === null || report.outlet === null) return outlet;
  return { ar: `${outlet.ar}: ${title}`, en: `${outlet.en}: ${title}` };
}
