import type { MiddlewareHandler } from "hono";
import { Refused } from "../app/refused.ts";

/**
 * Only pages of this server may ask. A page elsewhere can make a name of its own point to 127.0.0.1
 * (DNS rebinding): then `Host` is its name. One that sends forms or fetches here tells its `Origin`.
 */
export function ownMachine(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const host = c.req.header("host") ?? "";
    if (!hosts.includes(host)) throw new Refused("foreign-host");
    const origin = c.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}`) throw new Refused("foreign-origin");
    // What changes something always tells its origin.
    const changes = c.req.method !== "GET" && c.req.method !== "HEAD";
    if (changes && origin === undefined) throw new Refused("foreign-origin");
    const site = c.req.header("sec-fetch-site");
    const isVisit = c.req.header("sec-fetch-mode") === "navigate";
    if (site !== undefined && site !== "same-origin" && site !== "none" && !isVisit) {
      throw new Refused("foreign-origin");
    }
    await next();
  };
}
