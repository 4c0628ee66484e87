import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApiDocument } from "../app/create-app.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";

// What a hostile report may carry where a page would show it.
const SCRIPT = "<script>alert(1)</script>";

let opened: Opened;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-guard-"));
  mkdirSync(join(folder, "reports"));
  const file = join(folder, "reports", "<img src=x onerror=alert(1)>.txt");
  writeFileSync(file, `${SCRIPT}\n12 inmates escaped on 3 May 2031, a witness said.\n`);
  writeFileSync(`${file.slice(0, -4)}.meta.yaml`, `title: "${SCRIPT}"\noutlet: "${SCRIPT}"\n`);
  opened = await openedCase(await caseOf(folder));
});
afterAll(async () => {
  await opened.end();
});

/** A request as written, where `fetch` would mend it. */
function raw(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  request({ host: "127.0.0.1", port: opened.port, path, headers }, (response) => {
    response.resume();
    resolve(response.statusCode ?? 0);
  })
    .on("error", reject)
    .end();
  return promise;
}

test("a name of somebody else that points here is refused", async () => {
  const { cookie, port } = opened;
  expect(await raw("/api/case", { cookie })).toBe(200);
  expect(await raw("/api/case", { cookie, host: `localhost:${port}` })).toBe(200);
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1",
    `127.0.0.1.evil:${port}`,
  ]) {
    expect(await raw("/api/case", { cookie, host }), host).toBe(403);
  }
});

test("a page of somebody else is refused, and so is a change that does not say where it comes from", async () => {
  const { origin, cookie } = opened;
  for (const other of ["http://evil.example", "null", "https://127.0.0.1", `${origin}0`]) {
    expect((await opened.get("/api/case", { origin: other })).status, other).toBe(403);
  }
  const cross = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
  expect(await raw("/api/case", { cookie, ...cross })).toBe(403);
  const unsaid = await fetch(`${origin}/api/verify`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json" },
    body: "{}",
  });
  expect(unsaid.status).toBe(403);
});

test("nothing is given without the cookie, and the token is good once", async () => {
  const { origin, address } = opened;
  for (const route of ["/", "/index.html", "/api/case", "/api/ledger"]) {
    expect((await fetch(`${origin}${route}`)).status, route).toBe(401);
  }
  expect((await fetch(address, { redirect: "manual" })).status).toBe(401);
  expect((await fetch(`${origin}/?token=${"x".repeat(43)}`)).status).toBe(401);
  // Whoever is in already may open the printed address again.
  const again = await opened.get(address.slice(origin.length));
  expect(again.status).toBe(200);
});

test("everything that the server can do asks for the cookie, and for a page of its own", async () => {
  const { origin, cookie } = opened;
  const { paths } = openApiDocument();
  const all: readonly (readonly [string, unknown])[] = Object.entries(
    typeof paths === "object" && paths !== null ? paths : {},
  );
  expect(all.length).toBeGreaterThan(30);
  for (const [path, methods] of all) {
    const route = `${origin}${path.replaceAll(/\{\w+\}/g, "x")}`;
    for (const method of typeof methods === "object" ? Object.keys(methods ?? {}) : []) {
      const body = method === "post" ? { body: "{}" } : {};
      const asked = { method: method.toUpperCase(), ...body };
      const own = { origin, "content-type": "application/json" };
      const without = await fetch(route, { ...asked, headers: own });
      expect(without.status, `${method} ${path}`).toBe(401);
      const headers = { ...own, cookie, origin: "http://evil.example" };
      expect((await fetch(route, { ...asked, headers })).status, `${method} ${path}`).toBe(403);
    }
  }
});

test("whoever comes too late reads why, in both languages", async () => {
  const { address, origin } = opened;
  const page = await fetch(address, { redirect: "manual", headers: { accept: "text/html,*/*" } });
  expect(page.status).toBe(401);
  expect(page.headers.get("content-type")).toMatch(/^text\/html/);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  const text = await page.text();
  expect(text).toContain("good for one visit");
  expect(text).toContain("صالح لزيارة واحدة");
  expect(text).not.toContain(address.split("token=")[1]);
  expect((await fetch(`${origin}/door.css`)).status).toBe(200);
  const data = await fetch(`${origin}/api/case`, { headers: { accept: "text/html" } });
  expect(data.headers.get("content-type")).toMatch(/^application\/json/);
  const gone = await opened.get(`/${encodeURIComponent(SCRIPT)}`, { accept: "text/html" });
  expect(gone.status).toBe(404);
  expect(await gone.text()).not.toContain(SCRIPT);
});

test("no path leads out of the app", async () => {
  const { cookie } = opened;
  const paths = [
    "/../package.json",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/../../../etc/passwd",
    "/index.html%00.txt",
    "/api/../../case.tarjih",
  ];
  for (const path of paths) expect(await raw(path, { cookie }), path).toBe(404);
});

test("a body that is too large or no JSON is refused", async () => {
  const { origin, cookie, port } = opened;
  const headers = { cookie, origin, "content-type": "application/json" };
  const send = async (body: string, type = "application/json"): Promise<number> => {
    const asked = { method: "POST", headers: { ...headers, "content-type": type }, body };
    return (await fetch(`${origin}/api/verify`, asked)).status;
  };
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  // The answer comes before the body is sent: nobody reads two million bytes to refuse them.
  const large = { ...headers, "content-length": String(2 * 1024 * 1024) };
  const asking = request(
    { host: "127.0.0.1", port, method: "POST", path: "/api/verify", headers: large },
    (response) => resolve(response.statusCode ?? 0),
  ).on("error", reject);
  asking.flushHeaders();
  expect(await promise).toBe(413);
  asking.destroy();
  expect(await send("{")).toBe(400);
  expect(await send("{}", "text/plain")).toBe(400);
});

test("an upload that is too large is refused before it is read, and so is a body that does not say its size", async () => {
  const { origin, cookie, port } = opened;
  const headers = { cookie, origin, "content-type": "multipart/form-data; boundary=x" };
  const upload = Promise.withResolvers<number>();
  const sending = request(
    {
      host: "127.0.0.1",
      port,
      method: "POST",
      path: "/api/add",
      headers: { ...headers, "content-length": String(257 * 1024 * 1024) },
    },
    (response) => upload.resolve(response.statusCode ?? 0),
  ).on("error", upload.reject);
  sending.flushHeaders();
  expect(await upload.promise).toBe(413);
  sending.destroy();
  const unsaid = Promise.withResolvers<number>();
  const streaming = request(
    {
      host: "127.0.0.1",
      port,
      method: "POST",
      path: "/api/decide",
      agent: false,
      headers: { cookie, origin, "content-type": "application/json" },
    },
    (response) => unsaid.resolve(response.statusCode ?? 0),
  );
  // Whoever is refused while still sending finds the door shut.
  streaming.on("error", () => undefined);
  for (let piece = 0; piece < 40; piece += 1) streaming.write(Buffer.alloc(64 * 1024, " "));
  expect(await unsaid.promise).toBe(413);
  streaming.destroy();
});

test("what a report says is data, never a page", async () => {
  const answer = await opened.get("/api/reports");
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(await answer.text()).toContain(JSON.stringify(SCRIPT).slice(1, -1));
  const wrong = await opened.get(`/api/explain/${encodeURIComponent(SCRIPT)}`);
  expect(wrong.status).toBe(404);
  expect(wrong.headers.get("content-type")).toMatch(/^application\/json/);
});

test("a thousand at once are all answered", async () => {
  const asked = Array.from({ length: 1000 }, () => opened.get("/api/case"));
  const answers = await Promise.all(asked);
  const statuses = new Set(answers.map(({ status }) => status));
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  expect([...statuses]).toEqual([200]);
});
