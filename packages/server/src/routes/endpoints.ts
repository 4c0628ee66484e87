import type { Endpoint } from "../app/endpoint.ts";
import { addEndpoint } from "./add.ts";
import { caseEndpoint } from "./case.ts";
import { changesEndpoint } from "./changes.ts";
import { claimEndpoint } from "./claim.ts";
import { asidesEndpoint } from "./asides.ts";
import { compareEndpoint } from "./compare.ts";
import { decideEndpoint } from "./decide.ts";
import { decisionsEndpoint } from "./decisions.ts";
import { describeEndpoints } from "./describe.ts";
import { differencesEndpoint } from "./differences.ts";
import { dossierEndpoint } from "./dossier.ts";
import { explainEndpoint } from "./explain.ts";
import { exportEndpoint, exportsEndpoint } from "./export.ts";
import { findingsEndpoint } from "./findings.ts";
import type { Host } from "./host.ts";
import { hypothesesEndpoints } from "./hypotheses.ts";
import { journalEndpoint } from "./journal.ts";
import { ledgerEndpoints } from "./ledger.ts";
import { lineageEndpoint } from "./lineage.ts";
import { mapEndpoint } from "./map.ts";
import { maskEndpoint } from "./mask.ts";
import { namesEndpoint } from "./names.ts";
import { openEndpoint } from "./open.ts";
import { originalEndpoint } from "./original.ts";
import { pageEndpoints } from "./page.ts";
import { pageMarksEndpoint } from "./page-marks.ts";
import { questionEndpoint } from "./question.ts";
import { reportEndpoint } from "./report.ts";
import { reportsEndpoint } from "./reports.ts";
import { reviewEndpoint } from "./review.ts";
import { searchEndpoint } from "./search.ts";
import { spreadEndpoint } from "./spread.ts";
import { tieEndpoint } from "./tie.ts";
import { timelineEndpoint } from "./timeline.ts";
import { previewSettingEndpoint, saveSettingEndpoint, settingEndpoint } from "./setting.ts";
import { settleEndpoint } from "./settle.ts";
import { signEndpoint } from "./sign.ts";
import { undoEndpoint } from "./undo.ts";
import { verifyEndpoint } from "./verify.ts";

/** Everything that the server answers: one file each. */
export function endpointsOf(host: Host): readonly Endpoint[] {
  return [
    addEndpoint(host),
    caseEndpoint(host),
    changesEndpoint(host),
    claimEndpoint(host),
    asidesEndpoint(host),
    compareEndpoint(host),
    decideEndpoint(host),
    decisionsEndpoint(host),
    ...describeEndpoints(host),
    differencesEndpoint(host),
    dossierEndpoint(host),
    explainEndpoint(host),
    exportEndpoint(host),
    exportsEndpoint(host),
    findingsEndpoint(host),
    ...hypothesesEndpoints(host),
    journalEndpoint(host),
    ...ledgerEndpoints(host),
    lineageEndpoint(host),
    mapEndpoint(host),
    maskEndpoint(host),
    namesEndpoint(host),
    openEndpoint(host),
    originalEndpoint(host),
    ...pageEndpoints(host),
    pageMarksEndpoint(host),
    questionEndpoint(host),
    reportEndpoint(host),
    reportsEndpoint(host),
    reviewEndpoint(host),
    searchEndpoint(host),
    spreadEndpoint(host),
    tieEndpoint(host),
    timelineEndpoint(host),
    previewSettingEndpoint(host),
    saveSettingEndpoint(host),
    settingEndpoint(host),
    settleEndpoint(host),
    signEndpoint(host),
    undoEndpoint(host),
    verifyEndpoint(host),
  ];
}
