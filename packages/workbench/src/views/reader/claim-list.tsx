import { valueText } from "@tarjih/dossier";
import { isMerelyLikely, type Claim } from "@tarjih/reading";
import type { ReportShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { whomIn } from "../../said/name.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { familyOf } from "./families.ts";

/** Every figure and statement of a report, in the order of the text. */
export function ClaimList({
  shown,
  chosen,
  open,
}: {
  readonly shown: ReportShown;
  /** What stands beside the text and stays there. */
  readonly open: Readonly<Record<string, string>>;
  readonly chosen: string | null;
}): ReactElement {
  const settings = useSettings();
  const { say, num } = settings;
  const listed = shown.claims.filter(({ type }) => type === "figure" || type === "statement");
  const what = (claim: Claim): ReactElement => {
    if (claim.type !== "figure") {
      return claim.type === "statement" ? <>{say.codes.statementKinds[claim.kind]}</> : <></>;
    }
    return (
      <>
        <bdi dir="ltr">{num(valueText(claim))}</bdi> {say.codes.measures[claim.measure].name}
        {" · "}
        {whomIn(shown.names, claim, settings)}
        {claim.ocr === undefined ? null : (
          <span className="mark is-ocr">{num(say.recognised.cell(claim.ocr))}</span>
        )}
        {isMerelyLikely(claim) ? (
          <span className="mark is-likely">{say.workbench.marks.likely}</span>
        ) : null}
        {claim.byHand === undefined ? null : (
          <span className="mark is-decided">{say.byHand.mark}</span>
        )}
        {claim.review === undefined ? null : (
          <span className="mark is-decided">{say.workbench.reviews[claim.review]}</span>
        )}
      </>
    );
  };
  return (
    <section aria-label={say.workbench.claims}>
      <h3>{say.workbench.claims}</h3>
      {listed.length === 0 ? <p className="soft">{say.dossier.nothing}</p> : null}
      <ul className="claims">
        {listed.map((claim) => (
          <li key={claim.id} className={`is-${familyOf(claim) ?? "other"}`}>
            <a
              href={addressOf("reader", shown.report.id, { ...open, claim: claim.id })}
              aria-current={claim.id === chosen ? "true" : undefined}
            >
              {what(claim)}
              <small>
                <bdi dir="auto">{claim.type === "finding" ? "" : claim.quote}</bdi>
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
