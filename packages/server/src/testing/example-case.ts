import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect } from "@tarjih/archive";
import {
  addReports,
  buildCase,
  recordCase,
  recordFindings,
  recordReading,
  recordWeighing,
  verifyCase,
} from "@tarjih/casefile";
import { reader, RULES_VERSION } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import type { Leaving } from "../leaving/leaving.ts";
import type { SignerOptions } from "../guard/signer.ts";
import { serveCase, type Running } from "../serve.ts";

const CLOCK = (): string => "2031-05-04T08:00:00Z";

/** Weighs a folder into a new case file and gives its path. */
export async function caseOf(folder: string): Promise<string> {
  const collected = await collect([folder]);
  if (!collected.ok) throw new TypeError(`caseOf: ${collected.failure.kind}`);
  const { collection } = collected;
  const read = reader(collection.case);
  const readings = collection.reports.map((report) => read(report));
  const texts = new Map(collection.reports.map(({ report, text }) => [report.id, text]));
  const weighing = weigh({ case: collection.case, readings, texts });
  const path = join(mkdtempSync(join(tmpdir(), "tarjih-server-")), "case.tarjih");
  await buildCase(path, { who: "test", clock: CLOCK }, (file) => {
    recordCase(file, collection.case);
    addReports(file, collection.reports);
    recordFindings(file, collection.findings);
    recordReading(file, readings, RULES_VERSION);
    recordWeighing(file, weighing, RULES_VERSION);
  });
  return path;
}

/** What leaves, without the formats of the program around the server. */
const LEAVING: Leaving = {
  formats: ["one", "many"],
  dossier: ({ profile, lang }) => `<!doctype html><html lang="${lang}"><p>${profile}`,
  names: () => ({
    hidden: [
      {
        name: "كريم",
        pseudonym: { ar: "[اسم 1]", en: "[Name 1]" },
        because: "suspicion",
        suspicion: "name-word",
        mentions: 2,
        described: 0,
        reports: ["elsewhere"],
      },
      {
        name: "Salim Haddad",
        pseudonym: { ar: "[شخص 1]", en: "[Person 1]" },
        because: "given-name",
        mentions: 1,
        described: 0,
        reports: [],
      },
    ],
    standing: [
      { name: "نصر", why: "word", mentions: 1, reports: [], context: "قال نصر إن" },
      {
        name: "Rim Asadi",
        why: "office",
        by: "mayor",
        mentions: 1,
        reports: [],
        context: "said the mayor, Rim Asadi, on Friday",
      },
    ],
  }),
  exported: (format, { profile }) => ({
    ending: format === "one" ? "txt" : null,
    files: [
      { path: "a.txt", content: profile },
      { path: "b/c.txt", content: new Uint8Array([1, 2]) },
    ],
  }),
};

/** A running server with the cookie of whoever opened the printed address. */
export interface Opened extends Running {
  readonly cookie: string;
  readonly origin: string;
  /** As the page of the server asks. */
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
  readonly end: () => Promise<void>;
}

/** Serves a case with a page of one line. */
export async function openedCase(
  path: string,
  caseYaml: string | null = null,
  signer?: SignerOptions,
): Promise<Opened> {
  const page = new TextEncoder().encode("<!doctype html><title>Tarjih</title>");
  const running = await serveCase({
    path,
    files: new Map([["index.html", page]]),
    port: 0,
    caseYaml,
    leaving: LEAVING,
    ...(signer ?? { who: "test", clock: CLOCK }),
    version: "0.0.0",
    rulesVersion: RULES_VERSION,
    verify: (one) => verifyCase(one),
  });
  const origin = `http://127.0.0.1:${running.port}`;
  const visit = await fetch(running.address, { redirect: "manual" });
  const cookie = (visit.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return {
    ...running,
    cookie,
    origin,
    get: (route, headers = {}) => fetch(`${origin}${route}`, { headers: { cookie, ...headers } }),
    post: (route, body) =>
      fetch(`${origin}${route}`, {
        method: "POST",
        headers: { cookie, origin, "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    end: async () => {
      await running.stop();
      rmSync(join(path, ".."), { recursive: true, force: true });
    },
  };
}
