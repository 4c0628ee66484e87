import type { ReactElement } from "react";
import { Choose } from "../../deciding/field.tsx";
import { nameIn } from "../../said/name.ts";
import { useAnswer } from "../../shell/ask.ts";
import { useSettings } from "../../shell/settings.tsx";

/** A choice among all reports of the case but one. */
export function OtherReport({
  id,
  label,
  value,
  set,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (other: string) => void;
}): ReactElement {
  const { say, lang } = useSettings();
  const { data } = useAnswer("list");
  const options = (data?.reports ?? [])
    .filter(({ report }) => report.id !== id)
    .map(({ report }) => {
      const outlet = nameIn(data?.names ?? {}, report.outlet ?? report.path, lang);
      return [report.id, `${outlet} · ${report.title ?? report.path}`] as const;
    });
  return (
    <Choose
      label={label}
      value={value}
      set={set}
      options={[["", say.desk.decide.choose], ...options]}
    />
  );
}
