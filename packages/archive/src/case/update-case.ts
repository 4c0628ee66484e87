import type { Actor, CaseEvent, CaseInfo, Place } from "@tarjih/reading";
import { EMPTY_CASE } from "@tarjih/reading";
import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq, type Document } from "yaml";
import { parseCase } from "./parse-case.ts";

/**
 * The text of a `case.yaml` with what `info` says otherwise than it. What is the same stays as it is written, with its
 * comments and order; the text that comes out reads as `info`. Text with mistakes is written anew.
 */
export function updateCase(text: string, info: CaseInfo): string {
  const parsed = parseCase(text, "case.yaml");
  const before = parsed.ok ? parsed.case : EMPTY_CASE;
  // A text without a map is one in which nothing is written yet.
  const isWritten = parsed.ok && JSON.stringify(before) !== JSON.stringify(EMPTY_CASE);
  const doc: Document = parseDocument(isWritten ? text : "{}", { schema: "core", version: "1.2" });
  if (!isWritten && isMap(doc.contents)) doc.contents.flow = false;
  const [was, ...wereFurther] = before.events;
  const [event, ...further] = info.events;
  put(doc, "title", before.title, info.title);
  put(doc, "language", before.language, info.language);
  putFields(doc, "event", eventFields(was), eventFields(event));
  putParts(doc, "events", wereFurther.map(eventPart), further.map(eventPart));
  putParts(doc, "actors", before.actors.map(actorPart), info.actors.map(actorPart));
  putParts(doc, "places", before.places.map(placePart), info.places.map(placePart));
  put(doc, "relations", [...before.relations], [...info.relations]);
  put(doc, "mask", maskPart(before), maskPart(info));
  return doc.toString({ lineWidth: 0 });
}

type Fields = Readonly<Record<string, unknown>>;
type Part = Fields & { readonly id: string };

function eventFields({ id, ...rest }: CaseEvent): Fields {
  return { ...(id === "main" ? {} : { id }), ...eventRest(rest) };
}

function eventPart({ id, ...rest }: CaseEvent): Part {
  return { id, ...eventRest(rest) };
}

function eventRest({ name, start, end, place }: Omit<CaseEvent, "id">): Fields {
  const names = Object.fromEntries(Object.entries(name).filter(([, each]) => each !== ""));
  return {
    ...(Object.keys(names).length === 0 ? {} : { name: names }),
    ...said({ start, end, place }),
  };
}

function actorPart({ id, names, kind, party, loaded, ambiguous }: Actor): Part {
  return {
    id,
    names,
    ...(kind === "actor" ? {} : { kind }),
    ...said({ party }),
    ...(loaded === undefined ? {} : { loaded }),
    ...(ambiguous === undefined ? {} : { ambiguous }),
  };
}

function placePart({ id, names, kind, within, precision, lat, lon }: Place): Part {
  return { id, names, kind, precision, ...said({ within, lat, lon }) };
}

/** Names to hide, those of whom it is said what they are with it. */
function maskPart({ mask, maskedAs = [] }: CaseInfo): readonly unknown[] {
  const told = maskedAs.filter(({ names }) => names.every((name) => mask.includes(name)));
  const alone = mask.filter((name) => !told.some(({ names }) => names.includes(name)));
  const entries = told.map(({ names, as }) => ({
    names: [...names],
    as: Object.fromEntries(Object.entries(as).filter(([, word]) => word !== "")),
  }));
  return [...alone, ...entries];
}

/** Fields that hold something. */
function said(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function put(doc: Document, key: string, before: unknown, now: unknown): void {
  if (isSame(before, now)) return;
  if (isNothing(now)) doc.delete(key);
  else doc.set(key, doc.createNode(now));
}

function putFields(doc: Document, key: string, before: Fields, now: Fields): void {
  if (isSame(before, now)) return;
  if (!isMap(doc.get(key))) doc.set(key, new YAMLMap());
  const node = doc.get(key);
  if (isMap(node)) setFields(doc, node, before, now);
}

function setFields(doc: Document, node: YAMLMap, before: Fields, now: Fields): void {
  for (const name of Object.keys(before)) if (!Object.hasOwn(now, name)) node.delete(name);
  for (const [name, value] of Object.entries(now)) {
    if (!isSame(before[name], value)) node.set(name, doc.createNode(value));
  }
}

/** Parts keep the nodes that they are written in, whatever their order is now. */
function putParts(doc: Document, key: string, before: readonly Part[], now: readonly Part[]): void {
  if (isSame(before, now)) return;
  if (now.length === 0) {
    doc.delete(key);
    return;
  }
  const written = doc.get(key);
  const nodes = new Map<string, YAMLMap>();
  for (const node of isSeq(written) ? written.items : []) {
    if (isMap(node)) nodes.set(String(node.get("id")), node);
  }
  const list = new YAMLSeq();
  for (const part of now) {
    const old = before.find(({ id }) => id === part.id);
    const node = nodes.get(part.id);
    if (node === undefined || old === undefined) list.add(doc.createNode(part));
    else {
      setFields(doc, node, old, part);
      list.add(node);
    }
  }
  doc.set(key, list);
}
