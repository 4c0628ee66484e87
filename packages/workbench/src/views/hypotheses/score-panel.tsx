import type { NameTable, ScoreShown, SheetShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";
import { ScoreTable } from "./score-table.tsx";
import { WhatIf } from "./what-if.tsx";

/** What the three views say; nothing before every cell is filled, so that nobody rates towards a result. */
export function ScorePanel({
  score,
  sheet,
  names,
}: {
  readonly score: ScoreShown["score"];
  readonly sheet: SheetShown;
  readonly names: NameTable;
}): ReactElement {
  const { say, num } = useSettings();
  const words = say.hypotheses;
  if (!score.complete) {
    return (
      <section aria-label={say.pictures.hypotheses.score}>
        <div className="progress">
          <progress
            max={Math.max(1, score.cells)}
            value={score.filled}
            aria-label={say.pictures.hypotheses.score}
          />
          <span role="status">
            {score.cells === 0 ? words.noEvidence : num(words.filled(score.filled, score.cells))}
          </span>
        </div>
      </section>
    );
  }
  const counts = words.counts(score.roots, score.evidence.length, sheet.raters.length);
  return (
    <section aria-label={say.pictures.hypotheses.score}>
      <h2>{say.pictures.hypotheses.score}</h2>
      <p className="soft">{num(counts)}</p>
      {score.disagree ? (
        <p className="caution" role="alert">
          {words.disagree}
        </p>
      ) : null}
      <ScoreTable score={score} sheet={sheet} />
      <p className="soft">{num(words.draws(score.sensitivity.draws, score.sensitivity.seed))}</p>
      <WhatIf score={score} sheet={sheet} names={names} />
      <p className="soft note">{words.closing}</p>
    </section>
  );
}
