import { useState, type ReactElement } from "react";
import type { ReportLine } from "@tarjih/server";
import { nameIn } from "../../said/name.ts";
import { useAnswer } from "../../shell/ask.ts";
import { isolatedName } from "../../said/isolated-name.ts";
import { useSettings } from "../../shell/settings.tsx";

/**
 * A choice among all reports of the case but one. They are listed when somebody comes near it: a thousand names take
 * longer than the text beside which they stand.
 */
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
  const [isNear, setIsNear] = useState(false);
  const nameOf = ({ report }: ReportLine): string =>
    // A choice holds no elements that could set its parts apart.
    [
      nameIn(data?.names ?? {}, report.outlet ?? report.path, lang),
      isolatedName(report.title ?? report.path, lang),
    ].join(" · ");
  const near = (): void => setIsNear(true);
  const listed = (data?.reports ?? []).filter(
    ({ report }) => report.id !== id && (isNear || report.id === value),
  );
  return (
    <label>
      {label}
      <select
        value={value}
        onFocus={near}
        onPointerEnter={near}
        onChange={({ target }) => set(target.value)}
      >
        <option value="">{say.desk.decide.choose}</option>
        {listed.map((line) => (
          <option key={line.report.id} value={line.report.id}>
            {nameOf(line)}
          </option>
        ))}
      </select>
    </label>
  );
}
