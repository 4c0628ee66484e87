import { jsonText } from "../text/turning-signs.ts";
import type { DossierInput } from "@tarjih/dossier";
import { messages } from "@tarjih/i18n";
import type { Question, SourceKind, Version } from "@tarjih/reading";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { type CaseIndex, indexOf } from "../share/case-index.ts";

/** Each version of each question as a schema.org ClaimReview. Its rating is in words: there is no score of truth. */
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
  const figures = version.figures.flatMap((id) => index.figure(id) ?? []);
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
  const against = rivalsOf(question, version);
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
    reviewRating: { "@type": "Rating", alternateName: say.rating(version.roots, against) },
    reviewBody: say.body(figures.length, reports.length, version.roots, against),
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

/** How many other versions hold a figure that is in conflict with one of this. */
function rivalsOf({ pairs, versions }: Question, version: Version): number {
  const own = new Set(version.figures);
  const rivals = new Set(
    pairs
      .filter(({ verdict, a, b }) => verdict === "conflict" && own.has(a) !== own.has(b))
      .map(({ a, b }) => (own.has(a) ? b : a)),
  );
  return versions.filter(
    ({ id, figures }) => id !== version.id && figures.some((figure) => rivals.has(figure)),
  ).length;
}

function endsOf({ low, high }: Version): string {
  return low === high ? String(low ?? "?") : `${low ?? ".."}–${high ?? ".."}`;
}
