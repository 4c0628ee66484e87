import { setText } from "@tarjih/dossier";
import type { EstimateChange, SettingChange } from "@tarjih/server";
import { Fragment, type ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** What another description changes, question by question. */
export function SettingChanges({
  change,
  file,
}: {
  readonly change: SettingChange;
  /** Name of the file whose text it is. */
  readonly file: string;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const { questions, added, gone, estimates, hiding, text, saved } = change;
  const { setting } = say.desk;
  const list = (title: string, items: SettingChange["added"]): ReactElement | null =>
    items.length === 0 ? null : (
      <>
        <h4>
          {title} <small>{num(items.length)}</small>
        </h4>
        <ul>
          {items.map((each) => (
            <li key={each.id}>
              <bdi>{writtenOut(each.text[lang])}</bdi>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <section className="changes" aria-label={setting.changes}>
      <h3>{saved ? setting.saved : setting.changes}</h3>
      <p>
        {questions === 0
          ? hiding.length === 0
            ? setting.nothing
            : setting.noQuestion
          : num(setting.questions(questions))}
      </p>
      {list(setting.new, added)}
      {list(setting.gone, gone)}
      {estimates.length === 0 ? null : (
        <>
          <h4>
            {setting.moved} <small>{num(estimates.length)}</small>
          </h4>
          <ul>
            {estimates.map((each) => (
              <li key={each.question}>
                <bdi>{writtenOut(each.text[lang])}</bdi>{" "}
                <bdi dir="ltr">
                  {num(bounds(each.before))} → <b>{num(bounds(each.after))}</b>
                </bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {[true, false].map((hidden) => {
        const names = hiding.filter((each) => each.hidden === hidden);
        return names.length === 0 ? null : (
          <Fragment key={String(hidden)}>
            <h4>
              {hidden ? setting.hidden : setting.shownAgain} <small>{num(names.length)}</small>
            </h4>
            <ul>
              {names.map(({ name, mentions, described, reports }) => (
                <li key={name}>
                  <bdi>{writtenOut(name)}</bdi>:{" "}
                  {num(say.masks.mentions(mentions, described, reports))}
                </li>
              ))}
            </ul>
          </Fragment>
        );
      })}
      {/* To be copied into the file before anything is kept; what is kept needs no copy. */}
      {saved ? null : (
        <details>
          <summary>{setting.asFile(file)}</summary>
          <pre dir="ltr">{text}</pre>
        </details>
      )}
    </section>
  );
}

function bounds(given: EstimateChange["before"]): string {
  if (given === null) return "–";
  const { low, best, high } = given;
  const middle = best === null ? "…" : setText({ low: best, high: best });
  return `${middle} (${setText({ low, high })})`;
}
