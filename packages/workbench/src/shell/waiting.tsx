import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useSettings } from "./settings.tsx";
import { TroubleCard } from "./trouble-card.tsx";

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
  return <TroubleCard error={error} again={() => void answer.refetch()} />;
}
