import type { MiddlewareHandler } from "hono";
import { Refused } from "./refused.ts";

/** The built workbench: its files by their path below `/`, all in memory, so that no path leads outside. */
export type AppFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  json: "application/json",
};

/** Answers with a file of the app; `/` is its page. */
export function serveApp(files: AppFiles): MiddlewareHandler {
  return (c) => {
    const name = c.req.path === "/" ? "index.html" : c.req.path.slice(1);
    const bytes = files.get(name);
    if (bytes === undefined) throw new Refused("not-found");
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    return Promise.resolve(c.body(bytes, 200, { "content-type": type }));
  };
}
