import type { DossierInput } from "@tarjih/dossier";
import { isOwnAnswer, PACK_PLACES } from "@tarjih/reading";
import type { Figure, Place, Question, Report, Root } from "@tarjih/reading";
import { namesOf, type NameOf } from "@tarjih/weighing";

/** What belongs to what in a case, looked up by id. */
export interface CaseIndex {
  readonly report: (id: string) => Report | undefined;
  readonly figure: (id: string) => Figure | undefined;
  readonly root: (id: string) => Root | undefined;
  /** The question that a figure answers as a whole; where it answers none so, one that it is a part of. */
  readonly questionOf: (figure: string) => Question | undefined;
  /** Id of the root that a figure rests on. */
  readonly rootOf: (figure: string) => string | null;
  /** A place of the case or of the packs; a place in a text's own words is none. */
  readonly place: (id: string | null) => Place | undefined;
  readonly name: NameOf;
}

/** Made once for an export. */
export function indexOf({ case: info, weighing }: DossierInput): CaseIndex {
  const reports = byId(weighing.reports);
  const figures = byId(weighing.figures);
  const roots = byId(weighing.roots);
  const places = byId([...PACK_PLACES, ...info.places]);
  const asked = new Map<string, { question: Question; root: string; part: boolean }>();
  for (const question of weighing.questions) {
    for (const answer of question.answers) {
      const { figure, root } = answer;
      const part = !isOwnAnswer(answer);
      const known = asked.get(figure);
      if (known === undefined || (known.part && !part)) asked.set(figure, { question, root, part });
    }
  }
  return {
    report: (id) => reports.get(id),
    figure: (id) => figures.get(id),
    root: (id) => roots.get(id),
    questionOf: (figure) => asked.get(figure)?.question,
    rootOf: (figure) => asked.get(figure)?.root ?? null,
    place: (id) => (id === null ? undefined : places.get(id)),
    name: namesOf(info),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
