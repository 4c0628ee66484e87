import { EMPTY_CASE } from "@tarjih/reading";
import type { CaseInfo } from "@tarjih/reading";
import { openYaml } from "../yaml/open-yaml.ts";
import type { YamlNode } from "../yaml/open-yaml.ts";
import { problemList } from "./case-problem.ts";
import type { CaseProblem, ProblemList } from "./case-problem.ts";
import {
  checkCycles,
  checkDuplicateIds,
  checkParties,
  checkReferences,
  idsAndNames,
} from "./check-references.ts";
import { listField, readFields, textField, wordField } from "./read-fields.ts";
import type { Fields } from "./read-fields.ts";
import { readActor, readEvent, readMask, readPlace, readRelation } from "./read-parts.ts";
import type { ReadPart } from "./read-parts.ts";
import { readWarning } from "./read-warning.ts";
import type { WarningRule } from "./read-warning.ts";

/** A case, or every mistake of the file in its order; never half a case. */
export type ParsedCase =
  | ({ readonly ok: true } & ReadRoot)
  | { readonly ok: false; readonly problems: readonly [CaseProblem, ...CaseProblem[]] };

const KEYS = [
  "title",
  "language",
  "event",
  "events",
  "actors",
  "places",
  "relations",
  "mask",
  "ocr",
  "unmask",
  "warnings",
];

/**
 * Reads the text of a `case.yaml`; `name` is the file as messages should call it. Strict: a key
 * that it does not know is a mistake, because a typo (`acotrs`) would silently drop what it holds.
 */
export function parseCase(text: string, name: string): ParsedCase {
  const problems = problemList(name);
  const opened = openYaml(text.replace(/^\uFEFF/u, ""));
  let read: ReadRoot = { case: EMPTY_CASE, ocr: false, warnings: [] };
  if (!opened.ok) {
    for (const fault of opened.faults) {
      problems.add("yaml-syntax", fault, { reason: fault.reason });
    }
  } else if (opened.root !== null) {
    read = readRoot(opened.root, problems);
  }
  const [first, ...rest] = problems.all();
  return first === undefined ? { ok: true, ...read } : { ok: false, problems: [first, ...rest] };
}

/** What a case says of its event, whether letters in its pictures are to be recognised, and what readers are warned of. */
interface ReadRoot {
  readonly case: CaseInfo;
  readonly ocr: boolean;
  readonly warnings: readonly WarningRule[];
}

function readRoot(root: YamlNode, problems: ProblemList): ReadRoot {
  const nothing: ReadRoot = { case: EMPTY_CASE, ocr: false, warnings: [] };
  if (root.kind !== "map") {
    problems.add("not-a-map", root.at, { found: root.kind });
    return nothing;
  }
  const fields = readFields(root, "case", KEYS, problems);
  if (fields === null) return nothing;
  const mainNode = fields.values.get("event");
  const main = mainNode === undefined ? null : readEvent(mainNode, problems, true);
  const further = readParts(fields, "events", (node) => readEvent(node, problems, false));
  const actors = readParts(fields, "actors", (node) => readActor(node, problems));
  const places = readParts(fields, "places", (node) => readPlace(node, problems));
  const events = main === null ? further : [main, ...further];

  for (const list of [events, actors, places]) checkDuplicateIds(list, problems);
  checkParties(actors, ids(actors), problems);
  checkReferences(places, "within", ids(places), problems);
  // Without a list of places an event's place is just its name.
  if (places.length > 0) checkReferences(events, "place", idsAndNames(places), problems);
  checkCycles(places, problems);

  const unmask = listField(fields, "unmask").flatMap(
    (node) => readMask(node, "unmask", problems).names,
  );
  const masked = listField(fields, "mask").map((node) => readMask(node, "mask", problems));
  const maskedAs = masked.flatMap(({ names, as }) => (as === undefined ? [] : { names, as }));
  const [noEvent] = EMPTY_CASE.events;
  const info: CaseInfo = {
    title: textField(fields, "title"),
    language: wordField(fields, "language", ["ar", "en"], null),
    events: [main?.part ?? noEvent, ...further.map(({ part }) => part)],
    actors: actors.map(({ part }) => part),
    places: places.map(({ part }) => part),
    relations: listField(fields, "relations")
      .map((node) => readRelation(node, problems))
      .filter((relation) => relation !== null),
    mask: masked.flatMap(({ names }) => names),
    ...(maskedAs.length === 0 ? {} : { maskedAs }),
    ...(unmask.length === 0 ? {} : { unmask }),
  };
  // Not part of the case: it changes what is read, not what it means.
  const ocr = wordField(fields, "ocr", ["true", "false"], "false") === "true";
  // These stand with each report.
  const warnings = listField(fields, "warnings").flatMap((node) => readWarning(node, problems));
  return { case: info, ocr, warnings };
}

function readParts<T>(
  fields: Fields,
  key: string,
  read: (node: YamlNode) => ReadPart<T> | null,
): readonly ReadPart<T>[] {
  return listField(fields, key)
    .map(read)
    .filter((part) => part !== null);
}

function ids(parts: readonly ReadPart<{ readonly id: string }>[]): readonly string[] {
  return parts.map(({ part }) => part.id);
}
