import type { NameTable, SheetShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { nameIn } from "../../said/name.ts";
import { useSettings } from "../../shell/settings.tsx";
import type { Scored } from "./score-table.tsx";
import { writtenOut } from "../../said/written-out.ts";

const VIEWS = ["count", "weighted", "bayes"] as const;
/** More of them would be read by nobody. */
const LISTED = 12;

/** What the result hangs on, and what one other judgement would change. */
export function WhatIf({
  score,
  sheet,
  names,
}: {
  readonly score: Scored;
  readonly sheet: SheetShown;
  readonly names: NameTable;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const words = say.hypotheses;
  const rootOf = (id: string): string => nameIn(names, id, lang);
  const rows = (ids: readonly string[]): string =>
    ids.map((id) => held(sheet.hypotheses.find((row) => row.id === id)?.text ?? id)).join(" · ");
  const column = (id: string): string =>
    held(sheet.evidence.find((each) => each.id === id)?.text ?? id);
  const hangs = VIEWS.map((view) => {
    const roots = score.linchpins[view];
    if (roots !== null) return words.linchpins(words.views[view], roots.map(rootOf).join(" · "));
    const isLevel = score.leaders[view].length > 1;
    return isLevel ? words.noLeader(words.views[view]) : words.noLinchpins(words.views[view]);
  });
  const { roots, cells, priors } = score.sensitivity;
  const moved = [
    ...roots.map(({ root, view, leaders }) =>
      words.withoutRoot(rootOf(root), words.views[view], rows(leaders)),
    ),
    ...cells.map(({ evidence, hypothesis, from, to, rater, view, leaders }) =>
      words.cellMoved(
        column(evidence),
        rows([hypothesis]),
        `${from} → ${to}`,
        held(rater),
        words.views[view],
        rows(leaders),
      ),
    ),
    ...(String(priors.stated) === String(priors.uniform)
      ? []
      : [words.priorsMatter(rows(priors.stated), rows(priors.uniform))]),
  ];
  return (
    <>
      <h3>{words.linchpinsTitle}</h3>
      <ul className="plain">
        {hangs.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3>{words.sensitivityTitle}</h3>
      <ul className="plain">
        {moved.length === 0 ? <li>{words.steady}</li> : null}
        {moved.slice(0, LISTED).map((sentence) => (
          <li key={sentence}>{num(sentence)}</li>
        ))}
        {moved.length > LISTED ? (
          <li className="soft">{num(say.pictures.hypotheses.more(moved.length - LISTED))}</li>
        ) : null}
      </ul>
    </>
  );
}

/** Words of people in a sentence of ours: whatever their direction, they turn nothing behind them. */
function held(words: string): string {
  return `\u2068${writtenOut(words)}\u2069`;
}
