import { resolve } from "node:path";
import type { CodedClaim, Finding } from "@tarjih/reading";
import { collect } from "../collect/collect.ts";
import type { Collection, CollectFailure, CollectOptions } from "../collect/collection.ts";
import { numberFinding } from "../report/finding-draft.ts";
import { findClaimsTables, type FoundTables } from "./find-claims-tables.ts";
import { joinTables, type JoinAsked } from "./join-tables.ts";

/** Reports, and rows of tables of coded claims that lie among them; or what stopped it. */
export type CollectedWithClaims =
  | { readonly ok: true; readonly collection: Collection; readonly coded: readonly CodedClaim[] }
  | { readonly ok: false; readonly failure: CollectFailure };

/**
 * Files to reports as `collect`, and tables with the columns of coded claims, in zips too, to their rows. The tables
 * are kept among the containers of the collection.
 */
export async function collectWithClaims(
  paths: readonly string[],
  { rowsBefore, isHeld, ...options }: CollectOptions & Omit<JoinAsked, "map">,
): Promise<CollectedWithClaims> {
  const { apart = [] } = options;
  const given = new Set(apart.map((path) => resolve(path)));
  const found = await findClaimsTables(paths, given);
  const collected = await collect(paths, {
    ...options,
    apart: [...apart, ...found.apart],
    mayBeEmpty: found.tables.length > 0,
  });
  if (!collected.ok) return withTablesTold(collected.failure, found);
  const { collection } = collected;
  const joined = joinTables(found.tables, {
    ...(rowsBefore !== undefined && { rowsBefore }),
    ...(isHeld !== undefined && { isHeld }),
  });
  const counts = new Map<string, number>();
  const told = joined.findings.map((draft) =>
    numberFinding(draft, null, String(draft.detail["name"]), counts),
  );
  const findings = [...aboutTables(collection.findings, found), ...told];
  const isNothing = collection.reports.length === 0 && !told.some(({ code }) => WEIGHED.has(code));
  if (isNothing) return { ok: false, failure: { kind: "nothing-to-read", paths, findings } };
  const held = new Set(collection.containers.map(({ path }) => path));
  const files = found.files.filter(({ path }) => !held.has(path));
  const containers = [...collection.containers, ...files];
  return { ok: true, collection: { ...collection, containers, findings }, coded: joined.claims };
}

const WEIGHED: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "claims-table-read",
  "claims-rows-known",
]);

function withTablesTold(failure: CollectFailure, found: FoundTables): CollectedWithClaims {
  if (failure.kind !== "nothing-to-read") return { ok: false, failure };
  return { ok: false, failure: { ...failure, findings: aboutTables(failure.findings, found) } };
}

/** Without "is a table and was not read" of those that are weighed; of one with other heads it is said which it has. */
function aboutTables(
  findings: readonly Finding[],
  { tables, others }: FoundTables,
): readonly Finding[] {
  const read = new Set<unknown>(tables.map(({ name }) => name));
  const unread = new Map<unknown, FoundTables["others"][number]>(
    others.map((draft) => [draft.detail["name"], draft]),
  );
  return findings.flatMap((finding) => {
    if (finding.code !== "unsupported-format") return [finding];
    const { name } = finding.detail;
    if (read.has(name)) return [];
    const draft = unread.get(name);
    if (draft === undefined) return [finding];
    return [numberFinding(draft, finding.report, String(name), new Map())];
  });
}
