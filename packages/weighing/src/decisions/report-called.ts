import type { Report, Weighing } from "@tarjih/reading";

/** The report of this id or path, or the only one whose path ends so: "a.txt" is what people type. */
export function reportCalled(
  name: string,
  { reports }: Pick<Weighing, "reports">,
): Report | undefined {
  const known = reports.find(({ id }) => id === name) ?? reports.find(({ path }) => path === name);
  const [ending, ...more] = reports.filter(({ path }) => path.endsWith(`/${name}`));
  return known ?? (more.length === 0 ? ending : undefined);
}
