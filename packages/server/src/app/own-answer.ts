import { z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { parsed, type Endpoint } from "./endpoint.ts";

/** An answer that is no JSON: a file to keep, or events while something is done. */
export interface OwnAnswerSpec<Q extends z.ZodObject> {
  readonly method: "get" | "post";
  readonly path: `/${string}`;
  readonly summary: string;
  readonly query: Q;
  /** Media type of what is sent, where something is. */
  readonly takes?: string;
  /** Media type of the answer. */
  readonly gives: string;
  readonly run: (c: Context, query: z.output<Q>) => Response | Promise<Response>;
}

/** Documents and mounts it as `endpoint` does; the answer is made by `run` itself. */
export function ownAnswer<Q extends z.ZodObject>(spec: OwnAnswerSpec<Q>): Endpoint {
  const { method, path, summary, query, takes, gives, run } = spec;
  const anything = { schema: { type: "string", format: "binary" } } as const;
  return {
    method,
    path,
    mount: (app: OpenAPIHono) => {
      app.openAPIRegistry.registerPath({
        method,
        path: `/api${path}`,
        summary,
        request: {
          query,
          ...(takes === undefined
            ? {}
            : { body: { required: true, content: { [takes]: anything } } }),
        },
        responses: {
          200: { description: "Done", content: { [gives]: anything } },
          default: {
            description: "Refused; `error` says why",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ProblemShown" } },
            },
          },
        },
      });
      app.on(method.toUpperCase(), `/api${path}`, (c) => run(c, parsed(query, c.req.query())));
    },
  };
}
