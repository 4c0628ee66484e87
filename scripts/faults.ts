// `npm run faults -- --rounds 300 --seed 1`: kills a writing process again and again and says what was lost.
import { parseArgs } from "node:util";
import { killRounds } from "./faults/kill-rounds.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "300" }, seed: { type: "string", default: "1" } },
});
const { rounds, acknowledged, wrong } = await killRounds(
  Number(values.rounds),
  Number(values.seed),
);
for (const line of wrong) process.stdout.write(`${line}\n`);
process.stdout.write(
  `${rounds} kills, ${acknowledged} acknowledged steps, ${wrong.length} lost or out of order\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
