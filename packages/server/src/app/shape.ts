import { z } from "@hono/zod-openapi";
import type { ZodType } from "zod";

/**
 * An answer of the server by its name in TypeScript, where its fields are written down. It is made
 * by us and not checked on its way out: a case of 20,000 figures would be walked twice.
 */
export function shape<T>(name: string, description: string): ZodType<T> {
  return z.custom<T>().openapi(name, { type: "object", description });
}
