// The process that a test kills: `seal-case.fixture.ts lock|unlock CASE PASSPHRASE`, cheap enough to be killed often.
import { lockCase, unlockCase } from "./seal-case.ts";

const [command, path = "", passphrase = ""] = process.argv.slice(2);
const by = { who: "Rana", clock: (): string => "2031-05-01T09:00:00Z", work: 14 };
await (command === "lock" ? lockCase(path, passphrase, by) : unlockCase(path, passphrase));
