import type { Lineage } from "@tarjih/server";
import type { ReactElement } from "react";
import { addressOf } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";

/** Reports that nothing ties to another. */
export function Alone({ lineage }: { readonly lineage: Lineage }): ReactElement | null {
  const { say, lang, num } = useSettings();
  const alone = lineage.groups.filter(({ reports }) => reports.length === 1);
  if (alone.length === 0) return null;
  return (
    <details className="as-table">
      <summary>{num(say.pictures.lineage.alone(alone.length))}</summary>
      <ul>
        {alone.map(({ reports: [id = ""] }) => {
          const report = lineage.reports.find((each) => each.id === id);
          return (
            <li key={id}>
              <a href={addressOf("reader", id)}>
                <bdi>{writtenOut(report?.outlet[lang] ?? id)}</bdi>
              </a>{" "}
              <small dir="ltr">{num(report?.published?.slice(0, 10) ?? "")}</small>{" "}
              <small>{report?.roots.join(" ")}</small>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
