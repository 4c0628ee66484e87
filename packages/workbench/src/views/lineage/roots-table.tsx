import type { Lineage } from "@tarjih/server";
import type { ReactElement } from "react";
import { whyTexts } from "../../said/why-text.ts";
import { addressOf } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";

/** The independent origins, with how much rests on each; one of them can be shown in the drawing. */
export function RootsTable({
  lineage,
  chosen,
  choose,
}: {
  readonly lineage: Lineage;
  readonly chosen: string | null;
  readonly choose: (root: string | null) => void;
}): ReactElement {
  const settings = useSettings();
  const { say, lang, num } = settings;
  const words = say.pictures.lineage;
  const outletOf = (id: string): string =>
    writtenOut(lineage.reports.find((report) => report.id === id)?.outlet[lang] ?? id);
  return (
    <section>
      <h2 id="origins">{words.roots}</h2>
      <div className="scroller" tabIndex={0} role="region" aria-labelledby="origins">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.dossier.origin}</th>
              <th scope="col">{words.reports}</th>
              <th scope="col">{words.figures}</th>
              <th scope="col">{words.questions}</th>
              <th scope="col">{words.carriedBy}</th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {lineage.roots.map(({ id, code, name, reports, figures, questions, evidence }) => (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={chosen === id}
                    onClick={() => choose(chosen === id ? null : id)}
                  >
                    <b className="code">{code}</b> <bdi>{writtenOut(name[lang])}</bdi>
                  </button>
                </th>
                <td>{num(reports.length)}</td>
                <td>{num(figures)}</td>
                <td>{num(questions)}</td>
                <td>
                  {reports.map((report, at) => (
                    <span key={report}>
                      {at === 0 ? "" : " · "}
                      <a href={addressOf("reader", report)}>
                        <bdi>{outletOf(report)}</bdi>
                      </a>
                    </span>
                  ))}
                </td>
                <td className="soft">{num(whyTexts(evidence, lineage.names, settings))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
