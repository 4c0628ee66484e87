// Reads one text once, in a process of its own, and prints what it took as JSON:
// `node scripts/bench/read-once.ts ar|en FILE`.
import { readFileSync } from "node:fs";
import { reader } from "@tarjih/reading";
import { benchReport } from "./bench-report.ts";

const lang = process.argv[2] === "ar" ? "ar" : "en";
const read = reader(undefined, Infinity);
const text = readFileSync(process.argv[3] ?? "", "utf8");
const report = benchReport(lang, text.length);
const before = peak();
const from = process.cpuUsage();
const { figures, dates, places, statements, attributions } = read({ report, text });
const { user, system } = process.cpuUsage(from);
const claims = [figures, dates, places, statements, attributions].reduce(
  (sum, { length }) => sum + length,
  0,
);
process.stdout.write(
  JSON.stringify({
    characters: text.length,
    claims,
    processor: (user + system) / 1e6,
    before,
    peak: peak(),
  }),
);

/** MiB of the whole process, its program and V8 included. */
function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
