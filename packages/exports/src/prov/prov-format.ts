import { jsonText, leftHashKind } from "@tarjih/reading";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";

/** Where everything comes from, as PROV-JSON: originals, texts, readings, the weighing, and what the journal says. */
export const provFormat: ExportFormat = Object.freeze({ id: "prov", ending: "json", files });

type Fields = Readonly<Record<string, unknown>>;

/** A provenance document: things by their id, and what holds between them in the order in which it is found. */
interface Document {
  readonly entity: Map<string, Fields>;
  readonly activity: Map<string, Fields>;
  readonly agent: Map<string, Fields>;
  readonly wasDerivedFrom: Fields[];
  readonly wasGeneratedBy: Fields[];
  readonly used: Fields[];
  readonly wasAssociatedWith: Fields[];
  readonly actedOnBehalfOf: Fields[];
}

function* files(shared: SharedCase): Generator<ExportFile> {
  const document: Document = {
    entity: new Map(),
    activity: new Map(),
    agent: new Map(),
    wasDerivedFrom: [],
    wasGeneratedBy: [],
    used: [],
    wasAssociatedWith: [],
    actedOnBehalfOf: [],
  };
  const { program } = shared.data;
  document.agent.set("tarjih:program", {
    "prov:type": qualified("prov:SoftwareAgent"),
    "prov:label": `${program.name} ${program.version}`,
  });
  reportsInto(document, shared);
  journalInto(document, shared);
  const content = {
    prefix: { tarjih: "urn:tarjih:", prov: "http://www.w3.org/ns/prov#" },
    entity: Object.fromEntries(document.entity),
    activity: Object.fromEntries(document.activity),
    agent: Object.fromEntries(document.agent),
    wasDerivedFrom: numbered("derived", document.wasDerivedFrom),
    wasGeneratedBy: numbered("generated", document.wasGeneratedBy),
    used: numbered("used", document.used),
    wasAssociatedWith: numbered("associated", document.wasAssociatedWith),
    actedOnBehalfOf: numbered("delegated", document.actedOnBehalfOf),
  };
  yield { path: "prov.json", content: `${jsonText(content, 2)}\n` };
}

/** An original gives a text, a text its figures, and all of them the weighing. */
function reportsInto(document: Document, { data, profile }: SharedCase): void {
  const { weighing } = data;
  document.entity.set("tarjih:weighing", {
    "prov:label": weighing.case.title ?? "",
    "tarjih:profile": profile,
  });
  document.activity.set("tarjih:reading", { "prov:label": "read" });
  document.activity.set("tarjih:weigh", { "prov:label": "weigh" });
  for (const activity of ["tarjih:reading", "tarjih:weigh"]) {
    document.wasAssociatedWith.push({ "prov:activity": activity, "prov:agent": "tarjih:program" });
  }
  document.wasGeneratedBy.push({
    "prov:entity": "tarjih:weighing",
    "prov:activity": "tarjih:weigh",
  });
  for (const {
    id,
    sha256,
    text_sha256,
    url,
    outlet,
    published,
    captured,
    path,
  } of weighing.reports) {
    const text = `tarjih:text-${name(id)}`;
    document.entity.set(
      text,
      defined({
        "prov:label": path,
        ...hashFields(text_sha256),
        "tarjih:outlet": outlet,
        "tarjih:published": published,
      }),
    );
    document.used.push({ "prov:activity": "tarjih:reading", "prov:entity": text });
    document.used.push({ "prov:activity": "tarjih:weigh", "prov:entity": text });
    document.wasDerivedFrom.push({
      "prov:generatedEntity": "tarjih:weighing",
      "prov:usedEntity": text,
    });
    if (sha256 === "") continue;
    const kind = leftHashKind(sha256);
    const original = `tarjih:original-${name(kind === "withheld" ? id : sha256)}`;
    document.entity.set(
      original,
      defined({
        "prov:label": path,
        ...hashFields(sha256),
        "tarjih:captured": captured,
        "prov:location": url,
      }),
    );
    document.wasDerivedFrom.push({ "prov:generatedEntity": text, "prov:usedEntity": original });
  }
  for (const { id, report, quote, start, end } of weighing.figures) {
    const figure = `tarjih:${name(id)}`;
    document.entity.set(figure, { "prov:value": quote, "tarjih:start": start, "tarjih:end": end });
    document.wasGeneratedBy.push({ "prov:entity": figure, "prov:activity": "tarjih:reading" });
    document.wasDerivedFrom.push({
      "prov:generatedEntity": figure,
      "prov:usedEntity": `tarjih:text-${name(report)}`,
    });
  }
}

/** A hash, or the commitment to one by its own name, so that nobody compares it with a hash. */
function hashFields(hash: string): Fields {
  switch (leftHashKind(hash)) {
    case "sha256":
      return { "tarjih:sha256": hash };
    case "commitment":
      return { "tarjih:commitment": hash };
    case "withheld":
    case "none":
      return {};
  }
}

/** Each line of the journal is something that was done; who did it stands there for a court alone. */
function journalInto(document: Document, { journal }: SharedCase): void {
  const delegated = new Set<string>();
  for (const { seq, at, action, hash, who } of journal) {
    const activity = `tarjih:journal-${seq}`;
    document.activity.set(activity, {
      "prov:startTime": at,
      "prov:endTime": at,
      "prov:label": action,
      ...(leftHashKind(hash) === "withheld" ? {} : { "tarjih:hash": hash }),
    });
    document.wasAssociatedWith.push({ "prov:activity": activity, "prov:agent": "tarjih:program" });
    if (who === null) continue;
    const agent = `tarjih:agent-${name(who)}`;
    document.agent.set(agent, { "prov:label": who });
    document.wasAssociatedWith.push({ "prov:activity": activity, "prov:agent": agent });
    if (delegated.has(agent)) continue;
    delegated.add(agent);
    document.actedOnBehalfOf.push({ "prov:delegate": "tarjih:program", "prov:responsible": agent });
  }
}

/** Relations have no names of their own: they are numbered as blank nodes. */
function numbered(kind: string, relations: readonly Fields[]): Readonly<Record<string, Fields>> {
  return Object.fromEntries(relations.map((one, at) => [`_:${kind}-${at + 1}`, one]));
}

function qualified(value: string): unknown {
  return { $: value, type: "prov:QUALIFIED_NAME" };
}

/** The local part of a qualified name: letters and digits of any script, nothing that needs escaping. */
function name(id: string): string {
  return id.replaceAll(/[^\p{L}\p{N}_.-]+/gu, "-");
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
