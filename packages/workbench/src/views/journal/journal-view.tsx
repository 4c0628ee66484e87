import type { DecisionShown, Verified } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { Said } from "../../deciding/decision-list.tsx";
import { send, useAnswer } from "../../shell/ask.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";

/** Everything done to the case, newest first, and whether it still is what the journal says. */
export function JournalView(): ReactElement {
  const { say, num } = useSettings();
  const [action, setAction] = useState("");
  const [result, setResult] = useState<Verified | "asking" | null>(null);
  const answer = useAnswer("journal", action === "" ? "" : `?action=${action}`);
  const { data: whole } = useAnswer("journal");
  const { data: list } = useAnswer("list");
  const paths = new Map(list?.reports.map(({ report }) => [report.id, report.path]));
  const { workbench } = say;
  const verify = async (): Promise<void> => {
    setResult("asking");
    setResult(await send("verify", {}).catch(() => null));
  };
  return (
    <div className="list">
      <div className="tools">
        <label>
          {workbench.what}
          <select value={action} onChange={({ target }) => setAction(target.value)}>
            <option value="">{workbench.all}</option>
            {(whole?.actions ?? []).map((each) => (
              <option key={each} value={each}>
                {workbench.actions[each] ?? each}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void verify()} disabled={result === "asking"}>
          {workbench.verify}
        </button>
        <span role="status">
          {result === "asking" ? workbench.waiting : null}
          {result !== null && result !== "asking"
            ? result.ok
              ? workbench.whole
              : num(workbench.problems(result.problems.length))
            : null}
        </span>
      </div>
      {result !== null && result !== "asking" && !result.ok ? (
        <ul className="failure">
          {result.problems.slice(0, 20).map(({ code, subject }) => (
            <li key={`${code} ${subject}`}>
              {say.cli.problems.caseFile[code]}: <bdi>{subject}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      <Waiting answer={answer}>
        {({ entries, decisions, total, head }) => (
          <>
            <p className="soft">
              {num(workbench.entries(total))} · {workbench.head} <code dir="ltr">{head}</code>
            </p>
            <div
              className="scroller"
              tabIndex={0}
              role="region"
              aria-label={workbench.views.journal}
            >
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say.dossier.number}</th>
                    <th scope="col">{workbench.when}</th>
                    <th scope="col">{workbench.who}</th>
                    <th scope="col">{workbench.what}</th>
                    <th scope="col">{workbench.subject}</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map(({ seq, at, who, action: done, subject }) => (
                    <tr key={seq}>
                      <td>{num(seq)}</td>
                      <td>
                        <bdi dir="ltr">{num(at.slice(0, 16).replace("T", " "))}</bdi>
                      </td>
                      <td>
                        <bdi>{writtenOut(who)}</bdi>
                      </td>
                      <td>{workbench.actions[done] ?? done}</td>
                      <td className="subject">
                        <Subject
                          subject={subject}
                          paths={paths}
                          decision={decisions[String(subject["decision"])]}
                        />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </Waiting>
    </div>
  );
}

/** What was decided, on what and why; of anything else what it was done to. */
function Subject({
  subject,
  paths,
  decision,
}: {
  readonly subject: Readonly<Record<string, unknown>>;
  readonly paths: ReadonlyMap<string, string>;
  readonly decision: DecisionShown | undefined;
}): ReactElement {
  if (decision === undefined) return <bdi dir="ltr">{subjectText(subject, paths)}</bdi>;
  return <Said decision={decision} />;
}

/** What an entry is about: a report by its path, for nobody knows it by its id. */
function subjectText(
  subject: Readonly<Record<string, unknown>>,
  paths: ReadonlyMap<string, string>,
): string {
  const { path, target, report } = subject;
  const about = path ?? target ?? report ?? "";
  return typeof about === "string" ? writtenOut(paths.get(about) ?? about) : "";
}
