import { useQueryClient } from "@tanstack/react-query";
import type { AddingEvent, FileAdded } from "@tarjih/server";
import { useId, type ReactElement } from "react";
import { addToCase, recogniseLetters, stopAdding, useAdding } from "../../adding/adding.ts";
import { chosenFiles } from "../../adding/dropped-files.ts";
import { addressOf } from "../../shell/route.ts";
import { findingText } from "../../said/finding-text.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { troubleSaid } from "../../shell/trouble-of.ts";
import { AlikeNotes, alikeNotes, noteKey } from "./alike-notes.tsx";

/** Makes a field ask for a folder; the types of React do not know it. */
const FOLDER = { webkitdirectory: "" };

/** So many notes of one file are shown; the reader has them all. */
const MOST_NOTES = 3;

/** Files and folders by choosing or dropping; what is done with them, and what came of each. */
export function AddReports(): ReactElement {
  const { say } = useSettings();
  const { sent, last, ocr } = useAdding();
  const { add } = say.desk;
  const isBusy = sent !== null && (last === null || last.type === "progress");
  return (
    <section aria-label={add.title}>
      <h2>{add.title}</h2>
      <p className="soft">{add.hint}</p>
      <div className="acts">
        <Picker label={add.choose} isFolder={false} isOff={isBusy} />
        <Picker label={add.chooseFolder} isFolder isOff={isBusy} />
        {isBusy ? (
          <button type="button" onClick={stopAdding}>
            {add.stop}
          </button>
        ) : null}
        <label className="tick">
          <input
            type="checkbox"
            checked={ocr}
            disabled={isBusy}
            onChange={({ target }) => {
              recogniseLetters(target.checked);
            }}
          />{" "}
          {say.recognised.ask}
        </label>
      </div>
      <div role="status">{sent === null ? null : <Came event={last} />}</div>
    </section>
  );
}

function Picker({
  label,
  isFolder,
  isOff,
}: {
  readonly label: string;
  readonly isFolder: boolean;
  readonly isOff: boolean;
}): ReactElement {
  const client = useQueryClient();
  const id = useId();
  const take = async (list: FileList | null): Promise<void> => {
    if (await addToCase(chosenFiles(list))) await client.invalidateQueries();
  };
  return (
    <>
      <input
        id={id}
        type="file"
        className="hush"
        multiple
        {...(isFolder ? FOLDER : {})}
        disabled={isOff}
        onChange={({ target }) => {
          // The list is the field's own and is emptied with it.
          const { files } = target;
          void take(files).finally(() => {
            target.value = "";
          });
        }}
      />
      <label htmlFor={id} className={isOff ? "button off" : "button"}>
        {label}
      </label>
    </>
  );
}

function Came({ event }: { readonly event: AddingEvent | null }): ReactElement {
  const { say, num } = useSettings();
  const { add } = say.desk;
  if (event === null) return <p>{say.workbench.waiting}</p>;
  switch (event.type) {
    case "progress":
      return (
        <p className="progress">
          <progress value={event.done} max={Math.max(1, event.total)} aria-label={add.title} />
          {add.steps[event.step]}{" "}
          <bdi dir="ltr">{num(event.total < 2 ? "" : `${event.done} / ${event.total}`)}</bdi>{" "}
          <bdi>{event.name}</bdi>
        </p>
      );
    case "failed":
      return (
        <p className="caution">
          {troubleSaid(event.error, say)}{" "}
          <small>
            <bdi dir="ltr">{event.detail}</bdi>
          </small>
        </p>
      );
    case "done": {
      const count = (became: FileAdded["became"]): number =>
        event.files.filter((file) => file.became === became).length;
      const alike = alikeNotes(event.files);
      return (
        <>
          <p>
            {num(add.done(count("report"), count("rows"), count("known"), count("nothing")))}
            {count("report") + count("rows") === 0 ? null : <> · {num(add.moved(event.moved))}</>}
          </p>
          <AlikeNotes files={event.files} alike={alike} />
          <ul className="files">
            {event.files.map((file) => (
              <Line key={file.path} file={file} alike={alike} />
            ))}
          </ul>
        </>
      );
    }
  }
}

function Line({
  file,
  alike,
}: {
  readonly file: FileAdded;
  /** What is said of many files above them all. */
  readonly alike: ReadonlySet<string>;
}): ReactElement {
  const { say, num } = useSettings();
  const { add } = say.desk;
  const { path, became, report } = file;
  const findings = file.findings.filter((finding) => !alike.has(noteKey(finding)));
  const hidden = findings.length - MOST_NOTES;
  return (
    <li className={`is-${became}`}>
      <bdi dir="ltr">
        {report === null ? (
          writtenOut(path)
        ) : (
          <a href={addressOf("reader", report)}>{writtenOut(path)}</a>
        )}
      </bdi>{" "}
      <span className="mark">{add.became[became]}</span>
      {findings.slice(0, MOST_NOTES).map(({ id, code, detail, severity }) => (
        <p key={id}>
          {say.codes.severities[severity]}: <bdi>{findingText({ code, detail }, say)}</bdi>
        </p>
      ))}
      {hidden > 0 ? <p className="soft">{num(add.more(hidden))}</p> : null}
    </li>
  );
}
