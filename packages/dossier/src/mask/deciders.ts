import type { Decision, Finding } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";

/** Somebody of the team, by number in the order of the decisions; nothing of the name stays, so neither does its script. */
function member(at: number, lang: "ar" | "en"): string {
  return lang === "ar" ? `[عضو الفريق ${at}]` : `[Team member ${at}]`;
}

/**
 * The input with the people of the team as numbers: who decided, to whom an open question was given, whose ratings a worksheet has. That
 * they differ stays to be seen, who they are does not; a public file is no place to look up who worked on a case.
 */
export function withoutDeciders(input: DossierInput): DossierInput {
  const { weighing, worksheet } = input;
  const numbers = new Map<string, string>();
  const known = (who: string): string => {
    const told = numbers.get(who) ?? member(numbers.size + 1, input.lang);
    numbers.set(who, told);
    return told;
  };
  const decisions = weighing.decisions?.map((decision): Decision => {
    const signed = { ...decision, who: known(decision.who) };
    return signed.kind === "assign" ? { ...signed, to: known(signed.to) } : signed;
  });
  return {
    ...input,
    weighing: {
      ...weighing,
      ...(decisions === undefined ? {} : { decisions }),
      open: weighing.open.map((one) =>
        one.assigned === undefined
          ? one
          : { ...one, assigned: { ...one.assigned, to: known(one.assigned.to) } },
      ),
      findings: weighing.findings.map((one) => withoutWho(one, known)),
    },
    ...(worksheet === undefined
      ? {}
      : {
          worksheet: {
            ...worksheet,
            raters: worksheet.raters.map((one) =>
              /^rater-\d+$/u.test(one.rater) ? one : { ...one, rater: known(one.rater) },
            ),
          },
        }),
  };
}

/** Findings about decisions name who made them, several with commas. */
function withoutWho(finding: Finding, known: (who: string) => string): Finding {
  const { who } = finding.detail;
  if (typeof who !== "string") return finding;
  return { ...finding, detail: { ...finding.detail, who: who.split(", ").map(known).join(", ") } };
}
