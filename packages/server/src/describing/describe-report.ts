import { updateMeta, type ArchivedReport } from "@tarjih/archive";
import {
  addMaterial,
  readOriginal,
  readWeighing,
  whatIfAdded,
  type CaseChanges,
  type KeptReport,
} from "@tarjih/casefile";
import { reader, RULES_VERSION, type Weighing } from "@tarjih/reading";
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
  { report: id, said, why = "" }: DescribingAsked,
  isKept: boolean,
): DescribingChange {
  if (isKept && why === "") throw new Refused("bad-request", "why-missing");
  const { scene, weighing: before, case: info } = desk.now();
  const kept = scene.texts.get(id);
  if (kept === undefined) throw new Refused("not-found");
  if (isKept && isSaid(kept.report, said)) {
    throw new Refused("bad-request", "said: nothing is otherwise");
  }
  const sidecar = sidecarOf(caseYaml, kept.report);
  if (caseYaml !== null && sidecar === null)
    throw new Refused("bad-request", "report: lies within");
  const text = sidecar === null ? "" : updateMeta(sidecar.text, said, sidecar.part);
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

function isSaid(report: ReportSaid, { outlet, author, url, published }: ReportSaid): boolean {
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
  said: ReportSaid,
  bytes: Uint8Array,
): ArchivedReport {
  return { report: { ...report, ...said }, text, bytes, mime, charset, adapter };
}
