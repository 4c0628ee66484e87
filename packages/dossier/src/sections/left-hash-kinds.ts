import { leftHashKind, type LeftHashKind, type Report } from "@tarjih/reading";

/** What stands where hashes of reports stand. */
export function leftHashKinds(reports: readonly Report[]): ReadonlySet<LeftHashKind> {
  return new Set(
    reports.flatMap(({ sha256, text_sha256 }) => [leftHashKind(sha256), leftHashKind(text_sha256)]),
  );
}
