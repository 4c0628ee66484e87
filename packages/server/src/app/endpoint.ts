import { createHash } from "node:crypto";
import { z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { Refused } from "./refused.ts";

/** What an endpoint is given; each part was checked before. */
export interface Asked<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType<object>> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
}

/** One thing that the server answers, as data: the same object makes the route and its documentation. */
export interface EndpointSpec<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType<object>,
  T,
> {
  readonly method: "get" | "post";
  /** As OpenAPI writes it: `/reports/{id}`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly answer: z.ZodType<T>;
  readonly run: (asked: Asked<P, Q, B>) => T | Promise<T>;
  /** The same words as long as the answer is the same: whoever has it already is told so and is sent nothing. */
  readonly stamp?: () => string;
}

/** An endpoint whose types are settled. */
export interface Endpoint {
  readonly method: "get" | "post";
  readonly path: string;
  readonly mount: (app: OpenAPIHono) => void;
}

/** For an endpoint that asks for none. */
export const NOTHING: z.ZodObject = z.object({});

export function endpoint<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType<object>,
  T,
>(spec: EndpointSpec<P, Q, B, T>): Endpoint {
  const { method, path, params, query, body, run, stamp } = spec;
  return {
    method,
    path,
    mount: (app) => {
      document(app, spec);
      app.on(method.toUpperCase(), `/api${path.replaceAll(/\{(\w+)\}/g, ":$1")}`, async (c) => {
        const tag = stamp === undefined ? null : tagOf(stamp(), c.req.url);
        if (tag !== null && c.req.header("if-none-match") === tag) {
          return c.body(null, 304, { etag: tag });
        }
        const asked = {
          params: parsed(params, c.req.param()),
          query: parsed(query, c.req.query()),
          body: parsed(body, method === "post" ? await jsonOf(c) : {}),
        };
        const answer = await run(asked);
        return Response.json(answer, tag === null ? {} : { headers: { etag: tag } });
      });
    },
  };
}

function tagOf(stamp: string, url: string): string {
  return `"${createHash("sha256").update(`${stamp} ${url}`).digest("base64url").slice(0, 22)}"`;
}

function document<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType<object>, T>(
  app: OpenAPIHono,
  { method, path, summary, params, query, body, answer }: EndpointSpec<P, Q, B, T>,
): void {
  const json = { "application/json": { schema: body } };
  app.openAPIRegistry.registerPath({
    method,
    path: `/api${path}`,
    summary,
    request: {
      params,
      query,
      ...(method === "post" ? { body: { required: true, content: json } } : {}),
    },
    responses: {
      200: { description: "Done", content: { "application/json": { schema: answer } } },
      default: {
        description: "Refused; `error` says why",
        content: { "application/json": { schema: { $ref: "#/components/schemas/ProblemShown" } } },
      },
    },
  });
}

export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refused("bad-request", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

async function jsonOf(c: Context): Promise<unknown> {
  if (!(c.req.header("content-type") ?? "").startsWith("application/json")) {
    throw new Refused("bad-request", "content-type: must be application/json");
  }
  try {
    return await c.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused("bad-request", "body: is no JSON");
    throw error;
  }
}
