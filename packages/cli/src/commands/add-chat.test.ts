import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { tempFolder } from "../testing/temp-folder.ts";

const line = (time: string, words: string): string => `[25/04/2031, ${time}] Lina: ${words}\n`;
const TWELVE = line("10:25:00", "Twelve guards were wounded.");
const NOTE = " \u200E<This message was edited>";
const GROWN =
  line("10:20:33", `58 people were killed in Olm.${NOTE}`) +
  TWELVE +
  line("12:00:00", "Thirty inmates escaped.");

function files(first: string): Readonly<Record<string, string>> {
  return { "first/_chat.txt": first, "later/_chat.txt": GROWN };
}

test("adding a grown export says how many messages are new, changed and known, and keeps what was said before", async () => {
  const folder = tempFolder(files(line("10:20:33", "57 people were killed in Olm.") + TWELVE));
  await runTarjih(["weigh", "first", "--case", "elm.tarjih"], { cwd: folder });
  const added = await runTarjih(["add", "elm.tarjih", "later"], { cwd: folder });
  expect(added.stdout).toContain("added: _chat.txt: 1 message is new, 1 was changed since");
  expect(added.stdout).toContain("1 report is there already");
  expect(added.stderr).toContain("changed a number");
  const again = await runTarjih(["add", "elm.tarjih", "later"], { cwd: folder });
  expect(again.stdout).toContain("Nothing to add");
  // The message that both exports hold is that of the first one, however often all is read again.
  const read = await runTarjih(["weigh", "elm.tarjih"], { cwd: folder });
  expect(read.stderr).not.toContain("other data now");
  const verified = await runTarjih(["verify", "elm.tarjih", "--all"], { cwd: folder });
  expect([verified.code, verified.stderr]).toEqual([0, ""]);
});

test("for programs each new message is named, and of a changed one the message that it was", async () => {
  const folder = tempFolder(files(line("10:20:33", "57 people were killed in Olm.")));
  await runTarjih(["weigh", "first", "--case", "elm.tarjih"], { cwd: folder });
  const { stdout } = await runTarjih(["add", "elm.tarjih", "later", "--format", "json"], {
    cwd: folder,
  });
  expect(JSON.parse(stdout)).toMatchObject({
    added: [
      { path: "_chat.txt#1", changed: "_chat.txt#1" },
      { path: "_chat.txt#2" },
      { path: "_chat.txt#3" },
    ],
    known: 0,
  });
});
