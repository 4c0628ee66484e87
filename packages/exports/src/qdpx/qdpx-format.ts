import type { Figure, Report } from "@tarjih/reading";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { edtfOf } from "../text/edtf.ts";
import { element, xmlText } from "../text/xml.ts";
import { zipOf } from "../text/zip.ts";
import { codebookXml, codesOf } from "./codebook.ts";
import { guidOf } from "./guid.ts";
import { type PlainSource, plainSource } from "./plain-source.ts";

/** A project of REFI-QDA: texts, our codebook, and every figure as a coded passage, for MAXQDA, NVivo, ATLAS.ti, QualCoder. */
export const qdpxFormat: ExportFormat = Object.freeze({ id: "qdpx", ending: "qdpx", files });

const NAMESPACE = "urn:QDA-XML:project:1.0";
const HEAD = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n`;

/** Facts of a report that go with its text as variables. */
const VARIABLES: readonly (readonly [name: string, of: (report: Report) => string | null])[] = [
  ["outlet", ({ outlet }) => outlet],
  ["author", ({ author }) => author],
  ["published", ({ published }) => published],
  ["url", ({ url }) => url],
  ["language", ({ lang }) => lang],
  ["sha256", ({ sha256 }) => sha256],
];

interface Source {
  readonly report: Report;
  readonly plain: PlainSource;
  readonly figures: readonly Figure[];
}

function* files({ data, name, worked, sha256 }: SharedCase): Generator<ExportFile> {
  const guid = (key: string): string => guidOf(key, sha256);
  const figures = Map.groupBy(data.weighing.figures, ({ report }) => report);
  const sources = data.weighing.reports.flatMap((report): readonly Source[] => {
    const text = data.texts.get(report.id);
    if (text === undefined) return [];
    return [{ report, plain: plainSource(text), figures: figures.get(report.id) ?? [] }];
  });
  const user = guid("user");
  const project = element(
    "Project",
    {
      xmlns: NAMESPACE,
      name: data.case.title ?? name,
      origin: `${data.program.name} ${data.program.version}`,
      creatingUserGUID: user,
      creationDateTime: worked,
    },
    [
      element("Users", {}, element("User", { guid: user, name: data.program.name })),
      codebookXml(data.lang, guid),
      element(
        "Variables",
        {},
        VARIABLES.map(([key]) =>
          element("Variable", { guid: guid(`variable:${key}`), name: key, typeOfVariable: "Text" }),
        ),
      ),
      // The schema has no empty list of sources.
      ...(sources.length === 0
        ? []
        : [
            element(
              "Sources",
              {},
              sources.map((source) => sourceXml(source, user, guid)),
            ),
          ]),
    ],
  );
  const content = zipOf([
    ["project.qde", HEAD + project],
    ...sources.map(
      ({ report, plain }) => [`sources/${guid(`source:${report.id}`)}.txt`, plain.text] as const,
    ),
  ]);
  yield { path: "case.qdpx", content };
}

function sourceXml(
  { report, plain, figures }: Source,
  user: string,
  guid: (key: string) => string,
): string {
  const own = guid(`source:${report.id}`);
  return element(
    "TextSource",
    {
      guid: own,
      name: report.title ?? report.path,
      plainTextPath: `internal://${own}.txt`,
      creatingUser: user,
    },
    [
      ...figures.map((figure) => selectionXml(figure, plain, user, guid)),
      ...VARIABLES.flatMap(([key, of]) => {
        const value = of(report);
        if (value === null) return [];
        return [
          element("VariableValue", {}, [
            element("VariableRef", { targetGUID: guid(`variable:${key}`) }),
            element("TextValue", {}, xmlText(value)),
          ]),
        ];
      }),
    ],
  );
}

function selectionXml(
  figure: Figure,
  plain: PlainSource,
  user: string,
  guid: (key: string) => string,
): string {
  const { id, start, end, quote } = figure;
  return element(
    "PlainTextSelection",
    {
      guid: guid(`selection:${id}`),
      name: quote,
      startPosition: plain.at(start),
      endPosition: plain.at(end),
      creatingUser: user,
    },
    [
      element("Description", {}, xmlText(descriptionOf(figure))),
      ...codesOf(figure).map((code) =>
        element("Coding", { guid: guid(`coding:${id}:${code}`), creatingUser: user }, [
          element("CodeRef", { targetGUID: guid(`code:${code}`) }),
        ]),
      ),
    ],
  );
}

/** What was read, in one line: `low=12; high=; group=guards; …`. */
function descriptionOf({ low, high, group, unit, asOf, place, chain, id }: Figure): string {
  const facts = {
    low,
    high,
    group,
    unit,
    as_of: edtfOf(asOf),
    place,
    source: (chain.at(-1) ?? chain[0]).source,
    id,
  };
  return Object.entries(facts)
    .map(([key, value]) => `${key}=${value ?? ""}`)
    .join("; ");
}
