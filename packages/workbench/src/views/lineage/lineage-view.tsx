import type { Lineage } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { DecisionList } from "../../deciding/decision-list.tsx";
import { useDeciding } from "../../deciding/use-deciding.ts";
import { useAnswer } from "../../shell/ask.ts";
import type { Route } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { Alone } from "./alone.tsx";
import { LineagePicture } from "./lineage-picture.tsx";
import { RootsTable } from "./roots-table.tsx";
import { TieCard } from "./tie-card.tsx";

/** Who repeats whom, and how many origins that leaves. */
export function LineageView({ route }: { readonly route: Route }): ReactElement {
  const answer = useAnswer("lineage");
  return (
    <Waiting answer={answer}>{(lineage) => <Shown lineage={lineage} chosen={route.id} />}</Waiting>
  );
}

function Shown({
  lineage,
  chosen,
}: {
  readonly lineage: Lineage;
  readonly chosen: string | null;
}): ReactElement {
  const { say, num } = useSettings();
  const deciding = useDeciding();
  const [root, setRoot] = useState<string | null>(null);
  const words = say.pictures.lineage;
  const { reports, roots, ties } = lineage;
  const tie = ties.find(({ id }) => id === chosen);
  const speaking = roots.filter(({ questions }) => questions > 0);
  return (
    <>
      <div className="pictured">
        <p className="soft note">
          {num(words.counts(reports.length, speaking.length))} {words.note}
        </p>
        <p role="status">{num(deciding.told)}</p>
        {ties.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <LineagePicture lineage={lineage} chosen={chosen} root={root} />
        )}
        <RootsTable lineage={lineage} chosen={root} choose={setRoot} />
        <Alone lineage={lineage} />
        <DecisionList decisions={lineage.decisions} />
      </div>
      {tie === undefined ? null : (
        <TieCard key={tie.id} tie={tie} lineage={lineage} deciding={deciding} />
      )}
    </>
  );
}
