import { z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { ownAnswer } from "../app/own-answer.ts";
import type { Endpoint } from "../app/endpoint.ts";
import type { Desk } from "../desk/desk.ts";
import { sheetStamp, worksheetPath } from "../hypotheses/worksheet-file.ts";
import type { CaseChanged } from "../shapes/case.ts";
import type { Host } from "./host.ts";

/** Milliseconds between two looks at the file: a glance at its time and size. */
const EVERY = 1000;

/**
 * Tells a window what another one, or another program, wrote to the case or to the worksheet beside it: the newest entry
 * of the journal and the worksheet's hash, now and after each change.
 */
export function changesEndpoint({ desk }: Host): Endpoint {
  return ownAnswer({
    method: "get",
    path: "/changes",
    summary:
      "Events with the newest entry of the journal and the hash of the worksheet (`CaseChanged`): one at once, one after each change",
    query: z.object({}),
    gives: "text/event-stream",
    run: (c) =>
      streamSSE(c, async (stream) => {
        let [stamp, told] = ["", ""];
        while (!stream.aborted && !stream.closed) {
          const now = desk.stamp();
          const event = now === stamp ? null : changedOf(desk);
          stamp = now;
          const data = event === null ? told : JSON.stringify(event);
          if (data !== told) {
            told = data;
            await stream.writeSSE({ event: "changed", data });
          }
          await stream.sleep(EVERY);
        }
      }),
  });
}

/** Null where a file cannot be read just now: whoever asks for something is told so, and this goes on. */
function changedOf(desk: Desk): CaseChanged | null {
  try {
    const head = desk.now().journal.at(-1)?.hash ?? "";
    return { head, sheet: sheetStamp(worksheetPath(desk.path)) };
  } catch {
    return null;
  }
}
