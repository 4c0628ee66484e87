import { z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { ownAnswer } from "../app/own-answer.ts";
import type { Endpoint } from "../app/endpoint.ts";
import type { Desk } from "../desk/desk.ts";
import type { CaseChanged } from "../shapes/case.ts";
import type { Host } from "./host.ts";

/** Milliseconds between two looks at the file: a glance at its time and size. */
const EVERY = 1000;

/** Tells a window what another one, or another program, wrote: the newest entry of the journal, now and after each change. */
export function changesEndpoint({ desk }: Host): Endpoint {
  return ownAnswer({
    method: "get",
    path: "/changes",
    summary:
      "Events with the newest entry of the journal (`CaseChanged`): one at once, one after each change",
    query: z.object({}),
    gives: "text/event-stream",
    run: (c) =>
      streamSSE(c, async (stream) => {
        let [stamp, told] = ["", ""];
        while (!stream.aborted && !stream.closed) {
          const now = desk.stamp();
          const head = now === stamp ? told : (headOf(desk) ?? told);
          stamp = now;
          if (head !== told) {
            told = head;
            const event: CaseChanged = { head };
            await stream.writeSSE({ event: "changed", data: JSON.stringify(event) });
          }
          await stream.sleep(EVERY);
        }
      }),
  });
}

/** Null where the file cannot be read just now: whoever asks for something is told so, and this goes on. */
function headOf(desk: Desk): string | null {
  try {
    return desk.now().journal.at(-1)?.hash ?? "";
  } catch {
    return null;
  }
}
