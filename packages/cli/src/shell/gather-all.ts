import { resolve } from "node:path";
import {
  findClaimsTables,
  joinTables,
  numberFinding,
  type Collection,
  type FoundTables,
} from "@tarjih/archive";
import type { CodedClaim, ContentWarning, Finding } from "@tarjih/reading";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";
import { gather, noteFindings } from "./gather.ts";
import type { Shell } from "./shell.ts";

/** How paths are gathered. */
export interface GatherAsked {
  readonly ocr?: boolean | undefined;
  readonly warnings?: readonly ContentWarning[] | undefined;
  /** Files among them that are read as something else. */
  readonly apart?: readonly string[];
  readonly days?: readonly string[];
  /** Rows that are numbered before those of the tables. */
  readonly rowsBefore?: number;
}

/** Reports, and rows of tables of coded claims that lie among them. */
export interface Gathered {
  readonly collection: Collection;
  readonly coded: readonly CodedClaim[];
}

/** Files to reports as `gather`, and tables with the columns of coded claims, in zips too, to their rows. */
export async function gatherAll(
  paths: readonly string[],
  asked: GatherAsked,
  shell: Shell,
  screen: Screen,
): Promise<Gathered> {
  const { ocr, warnings, days, apart = [], rowsBefore = 0 } = asked;
  const given = new Set(apart.map((path) => resolve(path)));
  const found = await findClaimsTables(paths, given);
  const collection = await gather(paths, shell, screen, ocr, warnings, {
    apart: [...apart, ...found.apart],
    mayBeEmpty: found.tables.length > 0,
    ...(days && { days }),
  });
  const { claims, findings } = joinTables(found.tables, rowsBefore);
  const counts = new Map<string, number>();
  const told = findings.map((draft) =>
    numberFinding(draft, null, String(draft.detail["name"]), counts),
  );
  const all = [...withoutTables(collection.findings, found), ...told];
  if (found.tables.length > 0 && isEmpty(collection, claims.length)) {
    noteFindings(all, [], shell, screen);
    const shown = paths.map(harmless).join(", ");
    throw new Failure("nothingRead", screen.say.cli.failures.nothingRead(shown));
  }
  const held = new Set(collection.containers.map(({ path }) => path));
  const files = found.files.filter(({ path }) => !held.has(path));
  const containers = [...collection.containers, ...files];
  return { collection: { ...collection, containers, findings: all }, coded: claims };
}

function isEmpty({ reports }: Collection, rows: number): boolean {
  return reports.length === 0 && rows === 0;
}

/** What was counted as a part without text, and is a table that was read. */
function withoutTables(findings: readonly Finding[], { tables }: FoundTables): readonly Finding[] {
  return findings.flatMap((finding) => {
    const { code, detail } = finding;
    if (code !== "parts-not-read") return [finding];
    const end = `.${detail["format"] ?? ""}`;
    const own = tables.filter(
      ({ name }) =>
        name.slice(0, name.lastIndexOf("!/")) === detail["name"] &&
        name.toLowerCase().endsWith(end),
    );
    const count = Number(detail["count"]) - own.length;
    if (own.length === 0) return [finding];
    return count > 0 ? [{ ...finding, detail: { ...detail, count } }] : [];
  });
}
