import { expect, test } from "vitest";
import { runTarjih } from "./testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "./testing/temp-folder.ts";

const watch = ["--import", new URL("testing/no-network.ts", import.meta.url).href];

// A page that would like to load things from everywhere.
const PAGE = `<!doctype html><html lang="en"><head><title>Escape</title>
<link rel="stylesheet" href="https://a.example/s.css"><script src="https://a.example/s.js"></script></head>
<body><article><h1>Escape</h1><p>Twelve inmates escaped, the ministry said on 3 May 2031.</p>
<img src="https://a.example/i.png"><iframe src="https://a.example/f"></iframe></article></body></html>`;

test("no command opens a socket or looks up a name", async () => {
  const folder = tempFolder({ ...REPORTS, "reports/d.html": PAGE });
  const runs = [
    ["weigh", "reports", "--out", "o"],
    ["weigh", "reports", "--format", "json"],
    ["read", "reports", "--format", "ndjson"],
    ["verify", "o/reports.tarjih"],
    ["verify", "o/reports.dossier.html"],
  ];
  for (const args of runs) {
    const run = await runTarjih(args, { cwd: folder, nodeOptions: watch });
    expect(run.stderr).not.toContain("NETWORK");
    expect(run.stderr).toContain("the network was watched");
    expect(run.code, args.join(" ")).toBe(0);
  }
});

test("the watch itself notices", async () => {
  const probe = `data:text/javascript,${encodeURIComponent(
    `import net from "node:net"; try { net.connect(9, "127.0.0.1"); } catch {} await fetch("http://127.0.0.1:9").catch(() => 0);`,
  )}`;
  const run = await runTarjih(["--version"], { nodeOptions: [...watch, "--import", probe] });
  expect(run.stderr).toContain("NETWORK: net.connect");
});
