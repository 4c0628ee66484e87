import type { DossierInput } from "@tarjih/dossier";
import type { Finding } from "@tarjih/reading";

/** Who decided is for a court, as in the journal: findings about decisions and figures added by hand keep the ids of the decisions. */
export function withoutDeciders(data: DossierInput): DossierInput {
  const { decisions: _, ...weighing } = data.weighing;
  return {
    ...data,
    weighing: { ...weighing, findings: weighing.findings.map((one) => withoutWho(one)) },
  };
}

function withoutWho(finding: Finding): Finding {
  const { who, ...detail } = finding.detail;
  return who === undefined ? finding : { ...finding, detail };
}
