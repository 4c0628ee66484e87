import { z } from "@hono/zod-openapi";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import type { SignedShown } from "../shapes/case.ts";
import type { Host } from "./host.ts";

/** Longer than any name. */
const LONGEST = 200;
/** A name is one line and turns no other words round. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ODD = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

export function signEndpoint({ signer }: Host): Endpoint {
  return endpoint({
    method: "post",
    path: "/sign",
    summary: "Says who sits here; what is decided afterwards is signed with it",
    params: NOTHING,
    query: NOTHING,
    body: z.object({
      name: z
        .string()
        .trim()
        .min(1)
        .max(LONGEST)
        .refine((name) => !ODD.test(name), "must be one line without marks of direction"),
    }),
    answer: shape<SignedShown>("SignedShown", "Who signs from now on"),
    run: ({ body }) => {
      signer.sign(body.name);
      return { who: body.name };
    },
  });
}
