import type { Assets, DossierData } from "../scene/data.ts";
import type { DossierProblem } from "./problem.ts";

/** Every text against its own hash and, unless names were taken out or it is cut, against its report's. */
export function textProblems(data: DossierData, assets: Assets): readonly DossierProblem[] {
  const reports = new Map(data.weighing.reports.map((report) => [report.id, report]));
  return data.texts.flatMap(({ report: id, text, sha256, masked, cut }) => {
    const found = assets.sha256(text);
    const report = reports.get(id);
    const original = report === undefined || masked || cut === true ? sha256 : report.text_sha256;
    return found === sha256 && found === original
      ? []
      : [{ code: "text-hash", detail: { report: id, stated: original, found } }];
  });
}
