import { jsonText } from "@tarjih/reading";
import type { DossierInput } from "@tarjih/dossier";
import { messages } from "@tarjih/i18n";
import type { Figure, Question, SourceKind, Version } from "@tarjih/reading";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { type CaseIndex, indexOf } from "../share/case-index.ts";
import { giversOf } from "./givers-of.ts";

/** Each version of each question as a schema.org ClaimReview, in the name of those who give its number. Its rating is in words: there is no score of truth. */
export const claimreviewFormat: ExportFormat = Object.freeze({
  id: "claimreview",
  ending: "jsonld",
  files,
});

function* files({ data, worked }: SharedCase): Generator<ExportFile> {
  const index = indexOf(data);
  const reviews = data.weighing.questions.flatMap((question) =>
    question.versions.map((version) => review(question, version, data, index, worked)),
  );
  const page = { "@context": "https://schema.org", "@graph": reviews };
  yield { path: "claimreview.jsonld", content: `${jsonText(page, 2)}\n` };
}

function review(
  question: Question,
  version: Version,
  { lang, program, weighing }: DossierInput,
  index: CaseIndex,
  worked: string,
): unknown {
  const say = messages(lang).exports.review;
  const members = version.figures.flatMap((id) => index.figure(id) ?? []);
  const figures = giversOf(version, members);
  const reports = [...new Set(figures.map(({ report }) => report))].flatMap(
    (id) => index.report(id) ?? [],
  );
  const published = reports.flatMap((report) => report.published ?? []).toSorted();
  const sources = new Map(
    figures.map(({ chain }) => {
      const { source, kind } = chain.at(-1) ?? chain[0];
      return [index.name(source, lang), TYPE[kind]] as const;
    }),
  );
  const roots = new Set(figures.map(({ id }) => index.rootOf(id) ?? id)).size;
  const standing = {
    roots,
    against: beside(question, version, figures, "conflict"),
    open: beside(question, version, figures, "undetermined"),
  };
  const addressed = reports.filter(({ url }) => url !== null && /^https?:\/\//iu.test(url));
  return {
    "@type": "ClaimReview",
    "@id": `urn:tarjih:${question.id}:${version.id}`,
    datePublished: worked.slice(0, 10),
    inLanguage: lang,
    author: { "@type": "Organization", name: `${program.name} ${program.version}` },
    about: weighing.case.title ?? undefined,
    claimReviewed: `${question.text[lang]} ${endsOf(version)}`,
    itemReviewed: {
      "@type": "Claim",
      text: [...new Set(figures.map(({ quote }) => quote))].join(" · "),
      author: [...sources].map(([name, type]) => ({ "@type": type, name })),
      datePublished: published[0],
      appearance: addressed.map(({ url, title }) => ({
        "@type": "CreativeWork",
        url,
        name: title ?? undefined,
      })),
    },
    reviewRating: { "@type": "Rating", alternateName: say.rating(standing) },
    reviewBody: say.body({
      ...standing,
      figures: figures.length,
      reports: reports.length,
      others: members.length - figures.length,
    }),
  };
}

/** What the vocabulary knows as somebody who can claim: who is unnamed is some person. */
const TYPE: Readonly<Record<SourceKind, "Organization" | "Person">> = {
  outlet: "Organization",
  agency: "Organization",
  body: "Organization",
  party: "Organization",
  document: "Organization",
  person: "Person",
  witness: "Person",
  unnamed: "Person",
};

/**
 * How many figures outside of a version have this verdict with one that gives its number, also of those that no version holds: "no
 * civilian was killed" and another's five children.
 */
function beside(
  { pairs }: Question,
  version: Version,
  givers: readonly Figure[],
  asked: "conflict" | "undetermined",
): number {
  const [own, given] = [new Set(version.figures), new Set(givers.map(({ id }) => id))];
  const others = pairs
    .filter(({ verdict }) => verdict === asked)
    .flatMap(({ a, b }) => (given.has(a) ? [b] : given.has(b) ? [a] : []))
    .filter((id) => !own.has(id));
  return new Set(others).size;
}

function endsOf({ low, high }: Version): string {
  return low === high ? String(low ?? "?") : `${low ?? ".."}–${high ?? ".."}`;
}
