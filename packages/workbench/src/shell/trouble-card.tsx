import type { TroubleCode } from "@tarjih/i18n";
import type { ReactElement } from "react";
import { useSettings } from "./settings.tsx";
import { troubleOf } from "./trouble-of.ts";

/** Codes after which a command on the case file helps. */
const COMMANDS: ReadonlyMap<TroubleCode, string> = new Map([
  ["damaged", "verify"],
  ["missing", "open"],
]);

/** Shown where an answer should be: what happened, what to do now, and the words for whoever looks for the cause. */
export function TroubleCard({
  error,
  again,
}: {
  readonly error: unknown;
  readonly again: () => void;
}): ReactElement {
  const { say } = useSettings();
  const { troubles } = say;
  const { code, path, detail } = troubleOf(error);
  const { what, next } = troubles.codes[code];
  const command = COMMANDS.get(code);
  return (
    <section className="trouble" role="alert">
      <h2>{what}</h2>
      <p>{next}</p>
      {command === undefined ? null : (
        <p>
          {troubles.command}{" "}
          <code dir="ltr">{`tarjih ${command} ${quoted(path ?? troubles.file)}`}</code>
        </p>
      )}
      <p>
        <button type="button" onClick={again}>
          {troubles.again}
        </button>
      </p>
      {detail === "" ? null : (
        <p className="soft">
          <bdi dir="ltr">{detail}</bdi>
        </p>
      )}
    </section>
  );
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `"${path.replaceAll(/["$`]/g, "\\$&")}"`;
}
