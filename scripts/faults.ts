// `npm run faults -- --rounds 300 --seed 1`: kills a writing process again and again and says what was lost.
// `npm run faults -- --flips 5000 --seed 1`: turns single bits of a case file and says which of them verification finds.
import { parseArgs } from "node:util";
import { flipRounds } from "./faults/flip-rounds.ts";
import { killRounds } from "./faults/kill-rounds.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string" },
    flips: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const seed = Number(values.seed);
if (values.flips !== undefined) await flip(Number(values.flips));
if (values.flips === undefined || values.rounds !== undefined)
  await kill(Number(values.rounds ?? 300));

async function kill(asked: number): Promise<void> {
  const { rounds, acknowledged, wrong } = await killRounds(asked, seed);
  for (const line of wrong) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `${rounds} kills, ${acknowledged} acknowledged steps, ${wrong.length} lost or out of order\n`,
  );
  if (wrong.length > 0) process.exitCode = 1;
}

async function flip(asked: number): Promise<void> {
  const { lines, missed } = await flipRounds(asked, seed);
  process.stdout.write(`${lines.join("\n")}\n`);
  if (missed > 0) process.exitCode = 1;
}
