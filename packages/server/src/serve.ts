import { serve, type ServerType } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { createApp } from "./app/create-app.ts";
import type { AppFiles } from "./app/app-files.ts";
import { deskOf } from "./desk/desk.ts";
import { ledgerOf } from "./ledger/ledger-of.ts";
import { signerOf, type SignerOptions } from "./guard/signer.ts";
import { startSession } from "./guard/session.ts";
import type { Host } from "./routes/host.ts";

/** What a server needs: the case, who acts, and the built app. */
export interface ServeOptions extends Omit<Host, "desk" | "signer">, SignerOptions {
  readonly path: string;
  readonly files: AppFiles;
  /** 0 takes a free one. */
  readonly port: number;
}

/** A server that answers. */
export interface Running {
  /** With the token: for one visit. */
  readonly address: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Serves one case on 127.0.0.1 and nowhere else. Rejects where the case or the port cannot be had. */
export async function serveCase({ path, files, port, ...host }: ServeOptions): Promise<Running> {
  const signer = signerOf(host);
  const desk = deskOf(path, signer);
  // The home is made before anybody waits for it.
  ledgerOf(desk);
  let taken = 0;
  const session = startSession(() => taken);
  const app = createApp({ ...host, desk, signer }, { files, session, port: () => taken });
  const { server, address } = await listening(app.fetch, port);
  taken = address.port;
  return {
    address: `http://127.0.0.1:${taken}/?token=${session.token}`,
    port: taken,
    stop: () => closed(server),
  };
}

async function listening(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<{ readonly server: ServerType; readonly address: AddressInfo }> {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch, port, hostname: "127.0.0.1" }, resolve);
  server.once("error", reject);
  const address = await promise;
  server.off("error", reject);
  return { server, address };
}

async function closed(server: ServerType): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.close((error) => {
    if (error === undefined || error === null) resolve();
    else reject(error);
  });
  // A browser keeps its connections open for minutes.
  if ("closeAllConnections" in server) server.closeAllConnections();
  await promise;
}
