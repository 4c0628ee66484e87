import { SEVERITIES, type Finding } from "@tarjih/reading";
import type { FindingList } from "@tarjih/server";
import { Fragment, type ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { findingText } from "../../said/finding-text.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";

/** The gravest first; notes are folded away, for there may be thousands. */
const ORDER = [...SEVERITIES].toReversed();
/** Of one severity; whoever mends these is shown the next ones. */
const MOST = 100;
/** Reports that stand behind their sentence. */
const IN_LINE = 3;

/** What is to know about the reports themselves: not read, not dated, twice there. */
export function Findings(): ReactElement {
  const { say } = useSettings();
  const answer = useAnswer("findings");
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{say.dossier.sections.findings}</h2>
      <p className="soft">{say.dossier.findingsNote}</p>
      <Waiting answer={answer}>{(list) => <Listed list={list} />}</Waiting>
    </section>
  );
}

function Listed({ list: { findings, reports } }: { readonly list: FindingList }): ReactElement {
  const { say, num } = useSettings();
  const bySentence = (
    own: readonly Finding[],
  ): readonly (readonly [string, readonly Finding[]])[] => [
    ...Map.groupBy(own, (finding) => findingText(finding, say)),
  ];
  const paths = new Map(reports.map(({ id, path }) => [id, path]));
  if (findings.length === 0) return <p className="soft">{say.dossier.nothing}</p>;
  return (
    <>
      {ORDER.map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return own.length === 0 ? null : (
          <details key={severity} open={severity !== "info"}>
            <summary>
              {say.codes.severities[severity]} <bdi dir="ltr">{num(`×${own.length}`)}</bdi>
            </summary>
            <ul className="answers">
              {bySentence(own)
                .slice(0, MOST)
                .map(([sentence, alike]) => (
                  <Line key={alike[0]?.id} sentence={sentence} findings={alike} paths={paths} />
                ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

/** One sentence with all reports of which it is true; more than a line of them is folded behind their number. */
function Line({
  sentence,
  findings,
  paths,
}: {
  readonly sentence: string;
  readonly findings: readonly Finding[];
  readonly paths: ReadonlyMap<string, string>;
}): ReactElement {
  const { num } = useSettings();
  const links = <Links findings={findings} paths={paths} />;
  return (
    <li>
      {findings.length <= IN_LINE ? (
        <>
          {num(sentence)} {links}
        </>
      ) : (
        <details>
          <summary>
            {num(sentence)} <bdi dir="ltr">{num(`×${findings.length}`)}</bdi>
          </summary>
          {links}
        </details>
      )}
    </li>
  );
}

function Links({
  findings,
  paths,
}: {
  readonly findings: readonly Finding[];
  readonly paths: ReadonlyMap<string, string>;
}): ReactElement {
  const { num } = useSettings();
  return (
    <>
      {findings.slice(0, MOST).map(({ id, code, report, start, end }, at) => {
        const path = paths.get(report ?? "");
        if (report === null || path === undefined) return null;
        const place: Readonly<Record<string, string>> =
          start === undefined || end === undefined ? {} : { at: String(start), to: String(end) };
        // What can be mended is mended where the finding leads.
        const mend: Readonly<Record<string, string>> =
          code === "undated-report" ? { describe: "1" } : {};
        return (
          <Fragment key={id}>
            {at === 0 ? "" : " · "}
            <a href={addressOf("reader", report, { ...place, ...mend })}>
              <bdi>{writtenOut(path)}</bdi>
            </a>
          </Fragment>
        );
      })}
      {findings.length > MOST ? <bdi dir="ltr"> {num(`+${findings.length - MOST}`)}</bdi> : null}
    </>
  );
}
