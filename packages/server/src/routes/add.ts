import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { refusalOf } from "../app/refusal-of.ts";
import { ownAnswer } from "../app/own-answer.ts";
import type { Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { addFiles } from "../adding/add-files.ts";
import type { AddingEvent } from "../shapes/adding.ts";
import type { Host } from "./host.ts";

/** Largest body with reports in it; more than that is added from the command line. */
export const MAX_UPLOAD_BYTES: number = 256 * 1024 * 1024;

/** Files at once; a browser that drops a whole disk is told so. */
const MOST_FILES = 5000;

export function addEndpoint(host: Host): Endpoint {
  let isAdding = false;
  return ownAnswer({
    method: "post",
    path: "/add",
    summary: "Adds files to the case; events tell what is done, the last what became of each file",
    query: z.object({ ocr: z.enum(["true", "false"]).optional() }),
    takes: "multipart/form-data",
    gives: "text/event-stream",
    run: async (c, { ocr }) => {
      if (!(c.req.header("content-type") ?? "").startsWith("multipart/form-data")) {
        throw new Refused("bad-request", "content-type: must be multipart/form-data");
      }
      if (isAdding) throw new Refused("busy", "files are being added");
      isAdding = true;
      const files = await filesIn(c).catch((error: unknown) => {
        isAdding = false;
        throw error;
      });
      const stopped = new AbortController();
      return streamSSE(c, async (stream) => {
        stream.onAbort(() => {
          stopped.abort();
        });
        const tell = (event: AddingEvent): Promise<void> =>
          stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
        try {
          await addFiles(host, files, tell, stopped.signal, ocr === "true");
        } catch (error) {
          const { refusal, message } = refusalOf(error);
          await tell({ type: "failed", error: refusal, detail: message });
        } finally {
          isAdding = false;
        }
      });
    },
  });
}

async function filesIn(c: Context): Promise<readonly File[]> {
  const form = await c.req.parseBody({ all: true }).catch((error: unknown) => {
    // Too large a body is refused while it is read.
    if (error instanceof Refused) throw error;
    throw new Refused("bad-request", "body: is no form");
  });
  const files = [form["files"] ?? []].flat().filter((each) => each instanceof File);
  if (files.length === 0) throw new Refused("bad-request", "files: missing");
  if (files.length > MOST_FILES) throw new Refused("too-large", `files: more than ${MOST_FILES}`);
  return files;
}
