import { updateMeta, type ArchivedReport } from "@tarjih/archive";
import {
  addMaterial,
  readOriginal,
  readWeighing,
  whatIfAdded,
  type CaseChanges,
  type KeptReport,
} from "@tarjih/casefile";
import {
  CONTENT_WARNINGS,
  reader,
  RULES_VERSION,
  type Report,
  type Weighing,
} from "@tarjih/reading";
import { Refused } from "../app/refused.ts";
import type { Host } from "../routes/host.ts";
import { writeWith } from "../setting/case-yaml.ts";
import { toldOf } from "../setting/told-of.ts";
import type { DescribingChange, ReportSaid } from "../shapes/describing.ts";
import type { DescribingAsked } from "./describe-body.ts";
import { sidecarOf } from "./sidecar-of.ts";

/**
 * Gives a report other data, as a sidecar beside it does: it is read anew with them and everything is weighed again. The
 * older version stays in the case. Tells what changes; records it, with why as a note on the report, where it is to be
 * kept.
 */
export function describeReport(
  { desk, rulesVersion, caseYaml }: Host,
  { report: id, said: asked, why = "" }: DescribingAsked,
  isKept: boolean,
): DescribingChange {
  if (isKept && why === "") throw new Refused("bad-request", "why-missing");
  const { scene, weighing: before, case: info } = desk.now();
  const kept = scene.texts.get(id);
  if (kept === undefined) throw new Refused("not-found");
  const was = saidOf(kept.report);
  const said: ReportSaid = { ...asked, warnings: ordered(asked.warnings ?? was.warnings) };
  const isOfWarnings = was.warnings.join() !== said.warnings.join();
  if (isKept && !isOfWarnings && isSaid(kept.report, said)) {
    throw new Refused("bad-request", "said: nothing is otherwise");
  }
  const sidecar = sidecarOf(caseYaml, kept.report);
  if (caseYaml !== null && sidecar === null)
    throw new Refused("bad-request", "report: lies within");
  // What stands in the sidecar stays as somebody wrote it where it is not changed.
  const { warnings, ...data } = said;
  const meta = isOfWarnings ? { ...data, warnings } : data;
  const text = sidecar === null ? "" : updateMeta(sidecar.text, meta, sidecar.part);
  const described = withData(kept, said, bytesOf({ desk }, kept));
  const material = {
    reports: [described],
    readings: [reader(info)(described)],
    readingRules: RULES_VERSION,
    findings: [],
  };
  const how = { rulesVersion };
  const told = (after: Weighing | null, changes: CaseChanges): DescribingChange => ({
    ...toldOf(before, after, changes, { text, saved: isKept }),
    file: sidecar?.name ?? null,
  });
  if (!isKept) {
    return desk.writing((file) =>
      whatIfAdded(file, material, how, (seen, changes) => told(readWeighing(seen), changes)),
    );
  }
  const done: CaseChanges[] = [];
  writeWith(sidecar?.path ?? null, text, () => {
    const note = { target: id, why };
    done.push(desk.writing((file) => addMaterial(file, { ...material, note }, how)));
  });
  const [changes] = done;
  if (changes === undefined) throw new TypeError("writeWith: nothing was recorded");
  return told(desk.now().weighing, changes);
}

/** What is said of a report now. */
export function saidOf({ outlet, author, url, published, warnings = [] }: Report): ReportSaid {
  return { outlet, author, url, published, warnings };
}

/** Each once, in the order of all. */
function ordered(warnings: ReportSaid["warnings"]): ReportSaid["warnings"] {
  return CONTENT_WARNINGS.filter((one) => warnings.includes(one));
}

function isSaid(report: Report, { outlet, author, url, published }: ReportSaid): boolean {
  return (
    report.outlet === outlet &&
    report.author === author &&
    report.url === url &&
    report.published === published
  );
}

function bytesOf({ desk }: Pick<Host, "desk">, { report }: KeptReport): Uint8Array {
  const bytes = desk.reading((file) => readOriginal(file, report.sha256));
  if (bytes === null) throw new Refused("not-found");
  return bytes;
}

function withData(
  { report, text, mime, charset, adapter }: KeptReport,
  { warnings, ...said }: ReportSaid,
  bytes: Uint8Array,
): ArchivedReport {
  const described = {
    ...withoutWarnings(report),
    ...said,
    ...(warnings.length > 0 && { warnings }),
  };
  return { report: described, text, bytes, mime, charset, adapter };
}

/** A report of which nobody is warned has no list of warnings, not an empty one. */
function withoutWarnings(report: Report): Report {
  const { warnings, ...others } = report;
  return warnings === undefined ? report : others;
}
