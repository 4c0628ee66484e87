// `docs/codebook.md`: what every word of the output means, from the sentences that people see.
// `npm run docs` writes it; a test says when it is out of date.
import { messages } from "@tarjih/i18n";
import { FINDING_CODES, MEASURES, REASONS, RULES, VERDICTS } from "@tarjih/reading";

const en = messages("en");
const ar = messages("ar");

/** Facts as a finding has them, so that its sentence can be shown without one. */
const FACTS: Readonly<Record<string, string>> = {
  name: "…",
  of: "…",
  other: "…",
  charset: "…",
  count: "…",
  offset: "…",
  bytes: "0",
  limit: "0",
  row: "…",
};

/** The whole document. */
export function codebookDocument(): string {
  return [
    "# Codebook",
    "Made by `npm run docs` from the sentences in `packages/i18n`: the same words in the output, the command line, the dossier and here.",
    "## Measures",
    "What a figure counts. Figures of different measures never share a question.",
    ...MEASURES.map((code) => {
      const { name, definition, not } = en.codes.measures[code];
      return `- \`${code}\` (${name}, ${ar.codes.measures[code].name}): ${definition}${not === "" ? "" : ` ${not}`}`;
    }),
    "## Verdicts",
    "What two figures on one question are to each other.",
    ...VERDICTS.map((code) => {
      const { name, meaning } = en.codes.verdicts[code];
      return `- \`${code}\` (${name}, ${ar.codes.verdicts[code].name}): ${meaning}`;
    }),
    "### Reasons",
    ...REASONS.map(
      (code) => `- \`${code}\`: ${en.verdicts.reasons[code]} (${ar.verdicts.reasons[code]})`,
    ),
    "## Rules for low, best and high",
    ...RULES.map((code) => `- \`${code}\`: ${en.codes.rules[code].what}`),
    "## Words of the fields",
    table("Bound", en.codes.bounds, ar.codes.bounds),
    table("Mode", en.codes.modes, ar.codes.modes),
    table("Phase", en.codes.phases, ar.codes.phases),
    table("Stance", en.codes.stances, ar.codes.stances),
    table("Unit", en.codes.units, ar.codes.units),
    table("Kind of source", en.codes.sourceKinds, ar.codes.sourceKinds),
    table("Basis of the time", en.codes.asOfBases, ar.codes.asOfBases),
    table("Kind of statement", en.codes.statementKinds, ar.codes.statementKinds),
    table("Link between reports", en.codes.lineageKinds, ar.codes.lineageKinds),
    table("Open question", en.codes.openKinds, ar.codes.openKinds),
    table("Group", en.codes.groups, ar.codes.groups),
    "## Findings",
    "What is said about the material. `info` is a note; `warning` and `error` need a person, and with `--strict` they end the command with 5.",
    ...FINDING_CODES.map((code) => `- \`${code}\`: ${en.findings[code](FACTS)}`),
  ]
    .map((part, index, all) => {
      const next = all[index + 1];
      return part.startsWith("- ") && next?.startsWith("- ") === true ? `${part}\n` : `${part}\n\n`;
    })
    .join("")
    .trimEnd()
    .concat("\n");
}

type Words = Readonly<Record<string, string | { readonly name: string }>>;

function table(title: string, english: Words, arabic: Words): string {
  const rows = Object.entries(english).map(([code, word]) => {
    return `| \`${code}\` | ${nameOf(word)} | ${nameOf(arabic[code] ?? "")} |`;
  });
  return [`### ${title}`, "", "| code | English | Arabic |", "| --- | --- | --- |", ...rows].join(
    "\n",
  );
}

function nameOf(word: string | { readonly name: string }): string {
  return typeof word === "string" ? word : word.name;
}
