import { nameOnList } from "@tarjih/dossier";
import type { CaseInfo } from "@tarjih/reading";
import type { Snapshot } from "../desk/desk.ts";
import type { HidingChange } from "../shapes/setting.ts";

/** Names that another list hides in what leaves, and that it no longer hides, with how often and where each is said. */
export function hidingOf(
  { case: before, weighing, reports }: Snapshot,
  after: CaseInfo,
): readonly HidingChange[] {
  const texts = new Map(reports.map(({ report, text }) => [report.id, text]));
  const told = (name: string, hidden: boolean): HidingChange => {
    const { mentions, described, reports: where } = nameOnList({ texts, weighing }, name);
    return { name, hidden, mentions, described, reports: where.length };
  };
  return [
    ...after.mask.filter((name) => !before.mask.includes(name)).map((name) => told(name, true)),
    ...before.mask.filter((name) => !after.mask.includes(name)).map((name) => told(name, false)),
  ];
}
