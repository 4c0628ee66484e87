import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { needsSession, type Session } from "../guard/session.ts";
import { ownMachine } from "../guard/own-machine.ts";
import { withPolicy } from "../guard/policy.ts";
import { MAX_UPLOAD_BYTES } from "../routes/add.ts";
import { endpointsOf } from "../routes/endpoints.ts";
import type { Host } from "../routes/host.ts";
import { REFUSALS, type ProblemShown } from "../shapes/problem.ts";
import { serveApp, type AppFiles } from "./app-files.ts";
import { DOOR_STYLE, DOOR_STYLE_PATH, doorPage } from "./door-page.ts";
import { refusalOf } from "./refusal-of.ts";
import { Refused } from "./refused.ts";

/** Largest body of a question or decision; reports come by another way. */
export const MAX_BODY_BYTES: number = 1024 * 1024;

/** What stands around the endpoints. */
export interface Around {
  readonly files: AppFiles;
  readonly session: Session;
  readonly port: () => number;
}

/** Guards, then the address with its token, then what only the holder of the cookie gets. */
export function createApp(host: Host, { files, session, port }: Around): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(withPolicy);
  app.use(ownMachine(port));
  app.get("/", (c, next) => {
    if (c.req.query("token") === undefined) return next();
    // Somebody who is in already may open the address again.
    if (!session.exchange(c) && !session.holds(c)) throw new Refused("no-session");
    return Promise.resolve(c.redirect("/", 303));
  });
  app.get(DOOR_STYLE_PATH, (c) => {
    c.header("content-type", "text/css; charset=utf-8");
    return c.body(DOOR_STYLE);
  });
  app.use(needsSession(session));
  app.use("/api/add", limited(MAX_UPLOAD_BYTES));
  const small = limited(MAX_BODY_BYTES);
  app.use((c, next) => (c.req.path === "/api/add" ? next() : small(c, next)));
  for (const each of endpointsOf(host)) each.mount(app);
  app.get("*", serveApp(files));
  app.notFound((c) => c.json<ProblemShown>({ error: "not-found" }, 404));
  app.onError((error, c) => {
    const refused = refusalOf(error);
    if (isVisit(c)) return c.html(doorPage(refused.refusal), refused.status);
    const { refusal, message, path } = refused;
    const body: ProblemShown = {
      error: refusal,
      detail: message,
      ...(path === undefined ? {} : { path }),
    };
    return c.json(body, refused.status);
  });
  return app;
}

/** Nothing runs while the document is made. */
const NOBODY: Host = {
  desk: { path: "", now: noCase, stamp: noCase, reading: noCase, writing: noCase },
  version: "",
  rulesVersion: "",
  caseYaml: null,
  leaving: { formats: [], dossier: noCase, names: noCase, exported: noCase },
  signer: { actor: noCase, sign: noCase },
  verify: noCase,
};

function noCase(): never {
  throw new TypeError("openApiDocument: there is no case");
}

/** What the server answers, as an OpenAPI document. */
export function openApiDocument(): Readonly<Record<string, unknown>> {
  const app = new OpenAPIHono();
  const problem = z.object({
    error: z.enum(REFUSALS),
    detail: z.string().optional(),
    path: z.string().optional(),
  });
  app.openAPIRegistry.register("ProblemShown", problem);
  for (const each of endpointsOf(NOBODY)) each.mount(app);
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Tarjih workbench",
      version: "1",
      description:
        "What the server of `tarjih open` answers, on this machine only. Every request needs the cookie that the printed address gives once. Shapes of claims and questions are those of schema/tarjih-1.schema.json.",
    },
  });
  return { ...document };
}

function limited(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Refused("too-large");
    },
  });
}

/** Whether a person waits for a page; programs and the workbench itself ask for data. */
function isVisit(c: Context): boolean {
  const isPage = c.req.method === "GET" && !c.req.path.startsWith("/api/");
  return isPage && (c.req.header("accept") ?? "").includes("text/html");
}
