#!/usr/bin/env node
// Plain JavaScript on purpose: it must load on an old Node, to say there what is needed.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as module from "node:module";
import { fileURLToPath } from "node:url";

const NEEDED = 26;
const major = Number(process.versions.node.split(".")[0]);

if (major >= NEEDED) {
  // In the checkout the sources run as they are; an installed package has them compiled.
  const source = new URL("../src/main.ts", import.meta.url);
  const compiled = new URL("../dist/main.js", import.meta.url);
  if (existsSync(source)) {
    // Sources have their types taken out at every start; kept beside the packages, it is done once.
    module.enableCompileCache(
      fileURLToPath(new URL("../../../node_modules/.cache/tarjih", import.meta.url)),
    );
  }
  const { main } = await import(existsSync(source) ? source.href : compiled.href);
  await main();
} else {
  // The checkout brings a Node of its own (the npm package `node`), reachable by npx and npm scripts;
  // whoever calls this file directly with an older one gets there too.
  const own = fileURLToPath(new URL("../../../node_modules/node/bin/node", import.meta.url));
  if (existsSync(own) && process.env.TARJIH_NODE_FOUND === undefined) runWith(own);
  else {
    process.stderr.write(
      `tarjih needs Node ${NEEDED} or newer; this is Node ${process.versions.node}.\n`,
    );
    process.exitCode = 2;
  }
}

function runWith(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: "inherit",
    env: { ...process.env, TARJIH_NODE_FOUND: "1" },
  });
  // The terminal sends Ctrl-C to both; the child cleans up, and this process waits for it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 130;
  });
}
