import type { Figure, Question } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { digits } from "../markup/number.ts";
import { wordsOf } from "../markup/tree.ts";
import type { Element, Node } from "../markup/tree.ts";
import { hasClass, walk } from "../markup/walk.ts";
import type { Found } from "../markup/walk.ts";
import { valueText } from "../scene/value.ts";
import type { DossierData } from "../scene/data.ts";
import type { DossierProblem } from "./problem.ts";

const ENDS = ["low", "best", "high"] as const;

interface Wanted {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Texts and hashes as they must be printed, by the id of their element. */
  readonly words: Map<string, string>;
}

/** Every printed value, low, best, high, text and hash against the data, as the check inside the file does it. */
export function cellProblems(
  parts: Iterable<readonly Node[]>,
  data: DossierData,
): { readonly problems: readonly DossierProblem[]; readonly cells: number } {
  const wanted = wantedOf(data);
  const problems: DossierProblem[] = [];
  let cells = 0;
  const expect = (holds: boolean, code: "cell" | "printed", about: string): void => {
    if (code === "cell") cells += 1;
    if (!holds) problems.push({ code, detail: { about } });
  };
  for (const part of parts) {
    for (const found of walk(part)) {
      const { element } = found;
      const end = ENDS.find((one) => one === element.attributes["data-e"]);
      if (hasClass(element, "value")) expect(isValue(found, wanted), "cell", said(element));
      else if (end !== undefined) expect(isEnd(found, end, wanted), "cell", said(element));
      else if (hasClass(element, "body") || hasClass(element, "hashes")) {
        const id = idAround(found);
        expect(wanted.words.get(id) === printed(element), "printed", id);
        wanted.words.delete(id);
      }
    }
  }
  for (const id of wanted.words.keys()) expect(false, "printed", id);
  return { problems, cells };
}

function wantedOf({ weighing, readings, texts }: DossierData): Wanted {
  const figures = [...readings.flatMap((reading) => reading.figures), ...weighing.figures];
  const pages = texts.map(
    ({ report, text }) =>
      [`${anchor("report", report)}-t`, text.replaceAll("\0", "\ufffd")] as const,
  );
  const hashes = weighing.reports.map(
    (report) => [anchor("report", report.id), `${report.sha256} ${report.text_sha256}`] as const,
  );
  return {
    figures: new Map(
      figures.flatMap((each) => [
        [anchor("figure", each.id), each],
        [anchor("answer", each.id), each],
      ]),
    ),
    questions: new Map(
      weighing.questions.flatMap((each) => [
        [anchor("question", each.id), each],
        [anchor("row", each.id), each],
      ]),
    ),
    words: new Map([...pages, ...hashes]),
  };
}

/** A value belongs to the figure that it links to, that its saying refers to, or in whose row it stands. */
function isValue({ element, around }: Found, { figures }: Wanted): boolean {
  const saying = around.find((each) => hasClass(each, "saying"));
  const refs = saying === undefined ? [] : refsIn(saying);
  const link = around.find((each) => each.name === "a") ?? refs[0];
  const id = link?.attributes["href"]?.slice(1) ?? around.find(hasId)?.attributes["id"] ?? "";
  const figure = figures.get(id);
  const times = refs.length > 1 ? ` ×${refs.length}` : "";
  return figure !== undefined && said(element) === valueText(figure) + times;
}

function refsIn(saying: Element): readonly Element[] {
  return [...walk(saying.children)]
    .filter(
      ({ element, around }) => element.name === "a" && around.some((up) => hasClass(up, "refs")),
    )
    .map(({ element }) => element);
}

function isEnd({ element, around }: Found, end: (typeof ENDS)[number], wanted: Wanted): boolean {
  const at = around.find(
    (each, place) =>
      (each.name === "section" || each.name === "tr" ? hasId(each) : false) ||
      (each.name === "li" && hasClass(around[place + 1] ?? each, "brief")),
  );
  if (at === undefined) return false;
  const link = [...walk(at.children)].find((found) => found.element.name === "a")?.element;
  const id = at.attributes["id"] ?? link?.attributes["href"]?.slice(1) ?? "";
  const number = wanted.questions.get(id)?.estimate[end];
  return typeof number === "number" && said(element) === digits(number);
}

function idAround({ around }: Found): string {
  return around.find(hasId)?.attributes["id"] ?? "";
}

function hasId({ attributes }: Element): boolean {
  return attributes["id"] !== undefined;
}

/** The text of a report without the numbers of its pages; of a line of hashes the two hashes. */
function printed(element: Element): string {
  if (hasClass(element, "body")) return wordsOf(element.children.filter((each) => !isPage(each)));
  return [...walk(element.children)]
    .filter((found) => hasClass(found.element, "hash"))
    .map((found) => said(found.element))
    .join(" ");
}

function isPage(node: Node): boolean {
  return typeof node !== "string" && hasClass(node, "page");
}

function said({ children }: Element): string {
  return wordsOf(children);
}
