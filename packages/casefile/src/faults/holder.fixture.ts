// Holds cases as a writer until a line comes in, and a little longer; then keeps what it wrote: `holder.fixture.ts CASE…`.
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { addDecision, buildCase } from "../index.ts";
import { person } from "../sample.fixture.ts";

/** After it was told to let go: whoever then wants to write still has to wait. */
const LONGER_MS = 200;

async function hold([path, ...rest]: readonly string[]): Promise<void> {
  if (path === undefined) {
    process.stdout.write("holding\n");
    await once(process.stdin, "data");
    process.stdout.write("letting go\n");
    await wait(LONGER_MS);
    return;
  }
  await buildCase(path, person("Holder"), async (file) => {
    addDecision(file, { kind: "note", target: "case", value: 1, why: "held" });
    await hold(rest);
  });
}

await hold(process.argv.slice(2));
process.exit(0);
