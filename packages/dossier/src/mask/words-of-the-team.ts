import type { DossierInput } from "../scene/data.ts";

/** What people typed and no report says; somebody may be named there and nowhere else ("the nurse X confirmed it"). */
export interface TeamWords {
  /** Written freely: reasons, notes and answers of decisions, hypotheses and who offers them. */
  readonly own: readonly string[];
  /** Titles, sources of figures coded by hand, and what a worksheet took from the reports. */
  readonly taken: readonly string[];
}

export function wordsOfTheTeam(input: DossierInput): TeamWords {
  const [kept, sheet] = [wordsOfTheCase(input), wordsOfTheWorksheet(input)];
  return {
    own: words([...kept.own, ...sheet.own]),
    taken: words([...kept.taken, ...sheet.taken]),
  };
}

/** What leaves in every export. */
export function wordsOfTheCase({ weighing, case: info }: DossierInput): TeamWords {
  const decided = (weighing.decisions ?? []).flatMap((decision) => {
    const { kind, why } = decision;
    if (kind === "answer") return [why, decision.answer];
    if (kind === "close") return [why, ...decision.evidence];
    return kind === "split" ? [why, decision.name] : [why];
  });
  return { own: words(decided), taken: words([info.title, ...codedSources(weighing)]) };
}

/** What leaves where a worksheet goes along, in dossiers alone. */
export function wordsOfTheWorksheet({ worksheet }: DossierInput): TeamWords {
  const rows = (worksheet?.hypotheses ?? []).flatMap(({ text, by }) => [text, ...by]);
  const columns = (worksheet?.evidence ?? []).map(({ text }) => text);
  return { own: words(rows), taken: words([worksheet?.title, ...columns]) };
}

/** Rows coded by hand have no text in which their sources could be looked at. */
function codedSources({ figures }: DossierInput["weighing"]): readonly string[] {
  return figures.flatMap(({ row, chain }) =>
    row === undefined ? [] : chain.map(({ source }) => source),
  );
}

function words(all: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(all.flatMap((each) => (each === "" ? [] : (each ?? []))))];
}
