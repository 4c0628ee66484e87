import type { Measure, Passage, Question, Reading } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import type { AnchorKind } from "../markup/anchor.ts";
import type { Scene } from "../scene/scene.ts";

/** A claim to highlight: id of its mark, look, and where a click leads back to. */
export interface Mark extends Passage {
  readonly id: string;
  readonly look: string;
  readonly back: string | null;
}

/** Families of measures that share a colour and an underline in the texts. */
const FAMILIES: Readonly<Record<Measure, string>> = {
  killed: "harm",
  wounded: "harm",
  missing: "harm",
  bodies: "harm",
  held: "custody",
  arrested: "custody",
  captured: "custody",
  hostage: "custody",
  surrendered: "custody",
  escaped: "freed",
  recaptured: "freed",
  released: "freed",
  exchanged: "freed",
  displaced: "homes",
  returned: "homes",
  destroyed: "homes",
  damaged: "homes",
  attackers: "force",
  deployed: "force",
  vehicles: "force",
  strikes: "force",
  other: "other",
};

export const FAMILY_NAMES = ["harm", "custody", "freed", "homes", "force", "other"] as const;

/** All claims of a report that stand in its text. */
export function marksOf(scene: Scene, reading: Reading): readonly Mark[] {
  const report = reading.report.id;
  const figures = scene.figuresOf.get(report) ?? [];
  const findings = scene.findings.filter((finding) => finding.report === report);
  const length = scene.texts.get(report)?.length ?? 0;
  return [
    ...figures.map((figure) => ({
      ...spanOf("figure", figure),
      look: `figure ${FAMILIES[figure.measure]}`,
      back: backOf(scene, figure.id),
    })),
    ...reading.statements.map((statement) => ({
      ...spanOf("statement", statement),
      look: "statement",
      back: anchor("row", statement.id),
    })),
    ...reading.questions.map((asked) => ({
      ...spanOf("asked", asked),
      look: "asked",
      back: anchor("row", asked.id),
    })),
    ...findings.flatMap(({ id, start, end }) =>
      start === undefined || end === undefined
        ? []
        : [
            {
              // What was not read goes on behind the end of a text that is cut.
              ...spanOf("finding", { id, start, end: Math.min(end, length) }),
              look: "finding",
              back: anchor("row", id),
            },
          ],
    ),
    ...reading.dates.map((date) => ({ ...spanOf("date", date), look: "date", back: null })),
    ...reading.attributions.map((each) => ({
      ...spanOf("attribution", each),
      look: "attribution",
      back: null,
    })),
    ...reading.places.map((each) => ({ ...spanOf("place", each), look: "place", back: null })),
  ];
}

function spanOf(
  kind: AnchorKind,
  { id, start, end }: Passage & { readonly id: string },
): Passage & { readonly id: string } {
  return { id: anchor(kind, id), start, end };
}

/** A figure leads back to its cell in the ledger or to its question, or to the list of those that answer no question. */
function backOf(scene: Scene, figure: string): string {
  const question = scene.questionOf.get(figure);
  const root = question === undefined ? undefined : rootsIn(question).get(figure);
  if (question === undefined || root === undefined || !scene.codes.has(root)) {
    return anchor("answer", figure);
  }
  // In a large case the origins that share the last column are counted there, and not listed.
  const isListed = !scene.isLarge || scene.columns.some(({ id }) => id === root);
  return isListed ? anchor("cell", question.id, root) : anchor("question", question.id);
}

const known = new WeakMap<Question, ReadonlyMap<string, string>>();

/** The root of each answer, by its figure; made once, as a list of figures may be one question's hundred thousand answers. */
function rootsIn(question: Question): ReadonlyMap<string, string> {
  const before = known.get(question);
  if (before !== undefined) return before;
  const roots = new Map<string, string>();
  // a figure that stands there twice has the root of the first
  for (const { figure, root } of question.answers) if (!roots.has(figure)) roots.set(figure, root);
  known.set(question, roots);
  return roots;
}
