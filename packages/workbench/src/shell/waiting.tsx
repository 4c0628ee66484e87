import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { NotAnswered } from "./ask.ts";
import { useSettings } from "./settings.tsx";

/** Shows an answer when it is there, and says plainly when none comes. */
export function Waiting<T>({
  answer,
  children,
}: {
  readonly answer: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}): ReactElement {
  const { say } = useSettings();
  const { data, error } = answer;
  if (data !== undefined) return <>{children(data)}</>;
  if (error === null) return <p className="waiting">{say.workbench.waiting}</p>;
  const code = error instanceof NotAnswered ? error.code : "error";
  return (
    <p className="failure" role="alert">
      {say.workbench.refusals[code] ?? say.workbench.refusals["error"]}{" "}
      <small>
        <bdi>{error.message}</bdi>
      </small>
    </p>
  );
}
