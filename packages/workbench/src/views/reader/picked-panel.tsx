import type { Claim, Passage } from "@tarjih/reading";
import type { ReportShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { AddFigure } from "../../deciding/add-figure.tsx";
import { addressOf, goTo } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";

/** What is picked in the text, and what can be said of it: a figure that was not read, or one to put right. */
export function PickedPanel({
  shown,
  open,
  picked,
  isAdding,
  begin,
  close,
}: {
  readonly shown: ReportShown;
  /** What stands beside the text and stays there. */
  readonly open: Readonly<Record<string, string>>;
  readonly picked: Passage;
  readonly isAdding: boolean;
  readonly begin: () => void;
  /** With true where something was recorded. */
  readonly close: () => void;
}): ReactElement {
  const { byHand } = useSettings().say;
  const { report, text, claims } = shown;
  const quote = text.slice(picked.start, picked.end);
  const over = claims.filter((claim) => claim.type === "figure" && meets(claim, picked));
  return (
    <section className="frame picked" aria-label={byHand.picked}>
      <h3>
        <bdi dir="auto">«{quote}»</bdi>
      </h3>
      {over.length === 0 ? null : (
        <p>
          {byHand.readHere}{" "}
          {over.map((claim) => (
            <a key={claim.id} href={addressOf("reader", report.id, { ...open, claim: claim.id })}>
              <bdi dir="auto">«{claim.type === "figure" ? claim.quote : ""}»</bdi>{" "}
            </a>
          ))}
        </p>
      )}
      {isAdding ? (
        <AddFigure
          shown={shown}
          picked={picked}
          close={close}
          done={() => {
            const { start, end } = picked;
            goTo(addressOf("reader", report.id, { ...open, at: String(start), to: String(end) }));
          }}
        />
      ) : (
        <div className="acts">
          <button type="button" className="main" onClick={begin}>
            {byHand.add}
          </button>
          <button type="button" onClick={close}>
            {byHand.leave}
          </button>
        </div>
      )}
    </section>
  );
}

function meets({ start, end }: Claim, picked: Passage): boolean {
  return start !== undefined && end !== undefined && start < picked.end && picked.start < end;
}
