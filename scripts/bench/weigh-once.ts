// Weighs generated reports once, in a process of its own, and prints what it took as JSON:
// `node scripts/bench/weigh-once.ts REPORTS`.
import { weigh, weigher } from "@tarjih/weighing";
import { reportedEvents } from "./reported-events.ts";

const size = Number(process.argv[2] ?? 1000);
// The first small run compiles.
weigh(reportedEvents(80, 2));

const all = reportedEvents(size + 1);
const some = { ...all, readings: all.readings.slice(0, size) };
const claims = some.readings.reduce((sum, { figures }) => sum + figures.length, 0);
const whole = timed(() => weigh(some).questions.length);
const growing = weigher(some);
const added = timed(() => growing.add(all.readings.slice(size), all.texts));
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  JSON.stringify({
    claims,
    seconds: whole.wall,
    processor: whole.processor,
    added: added.wall,
    peak,
  }),
);

interface Took {
  readonly wall: number;
  /** Of all threads: what the machine would take with nothing else to do. */
  readonly processor: number;
}

function timed(run: () => unknown): Took {
  const before = process.cpuUsage();
  const from = process.hrtime.bigint();
  run();
  const wall = Number(process.hrtime.bigint() - from) / 1e9;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1e6 };
}
