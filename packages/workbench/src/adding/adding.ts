import type { AddingEvent } from "@tarjih/server";
import { useSyncExternalStore } from "react";
import { eventLines } from "./event-lines.ts";
import { ownWrite } from "../shell/own-writes.ts";
import type { NamedFile } from "./dropped-files.ts";

/** Files on their way into the case; one batch at a time, whatever view is looked at. */
export interface Adding {
  /** How many were sent; null where nothing is being added and nothing was. */
  readonly sent: number | null;
  readonly last: AddingEvent | null;
  /** Letters in pictures are to be recognised too, also of files that are dropped. */
  readonly ocr: boolean;
}

const NOTHING = { sent: null, last: null } as const;
let state: Adding = { ...NOTHING, ocr: false };
let running: AbortController | null = null;
const listeners = new Set<() => void>();

/** What is being added, and what came of it. */
export function useAdding(): Adding {
  return useSyncExternalStore(subscribe, () => state);
}

/** Whether letters in pictures are recognised in what is added from now on. */
export function recogniseLetters(ocr: boolean): void {
  tell({ ...state, ocr });
}

/** Stops what is being added; the case stays as it was. */
export function stopAdding(): void {
  running?.abort();
}

/** Sends files and follows what is done with them. True where the case has changed. */
export async function addToCase(files: readonly NamedFile[]): Promise<boolean> {
  return files.length > 0 && running === null && (await ownWrite(sentFiles(files)));
}

async function sentFiles(files: readonly NamedFile[]): Promise<boolean> {
  const own = new AbortController();
  running = own;
  tell({ sent: files.length, last: null });
  try {
    const form = new FormData();
    for (const { path, file } of files) form.append("files", file, path);
    const response = await fetch(`/api/add?ocr=${state.ocr}`, {
      method: "POST",
      body: form,
      signal: own.signal,
    });
    if (!response.ok || response.body === null) await refused(response);
    else await follow(response.body, files.length);
  } catch (error) {
    if (own.signal.aborted) tell(NOTHING);
    else tell({ sent: files.length, last: failed("gone", String(error)) });
  } finally {
    running = null;
  }
  return state.last?.type === "done";
}

async function follow(body: ReadableStream<Uint8Array>, sent: number): Promise<void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of body) {
    const lines = eventLines(rest + decoder.decode(piece, { stream: true }));
    rest = lines.rest;
    for (const line of lines.data) {
      const event: unknown = JSON.parse(line);
      if (isEvent(event)) tell({ sent, last: event });
    }
  }
  const { last } = state;
  if (last === null || last.type === "progress") tell({ sent, last: failed("gone", "") });
}

async function refused(response: Response): Promise<void> {
  const body: unknown = await response.json().catch(() => null);
  const said = new Map<string, unknown>(
    typeof body === "object" && body !== null ? Object.entries(body) : [],
  );
  tell({ sent: 0, last: failed(said.get("error"), "") });
}

function failed(error: unknown, detail: string): AddingEvent {
  const known = (["too-large", "busy", "bad-request", "no-session"] as const).find(
    (each) => each === error,
  );
  return { type: "failed", error: known ?? "error", detail };
}

function isEvent(given: unknown): given is AddingEvent {
  return typeof given === "object" && given !== null && "type" in given;
}

function tell(next: Omit<Adding, "ocr"> & Partial<Adding>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
