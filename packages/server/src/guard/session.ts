import { randomBytes, timingSafeEqual } from "node:crypto";
import { getCookie, setCookie } from "hono/cookie";
import type { Context, MiddlewareHandler } from "hono";
import { Refused } from "../app/refused.ts";

/** Who may ask: whoever came with the token of the printed address, once, and has the cookie since. */
export interface Session {
  /** For the address that is printed; good for one visit. */
  readonly token: string;
  /** Takes the token of an address; true when it is the one, and was not used before. */
  readonly exchange: (c: Context) => boolean;
  readonly holds: (c: Context) => boolean;
}

/** Cookies do not tell ports apart: two cases open at once need two names. */
const cookieName = (port: number): string => `tarjih-${port}`;

export function startSession(port: () => number): Session {
  const token = secret();
  const cookie = secret();
  let used = false;
  return {
    token,
    exchange: (c) => {
      const given = c.req.query("token");
      if (given === undefined || used || !same(given, token)) return false;
      used = true;
      setCookie(c, cookieName(port()), cookie, { httpOnly: true, sameSite: "Strict", path: "/" });
      return true;
    },
    holds: (c) => same(getCookie(c, cookieName(port())) ?? "", cookie),
  };
}

/** Everything below it is for whoever has the cookie. */
export function needsSession(session: Session): MiddlewareHandler {
  return async (c, next) => {
    if (!session.holds(c)) throw new Refused("no-session");
    await next();
  };
}

function secret(): string {
  return randomBytes(32).toString("base64url");
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
