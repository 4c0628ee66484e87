import { expect, test } from "vitest";
import { FINDING_CODES } from "@tarjih/reading";
import { createProgram, EXIT_CODES } from "tarjih";
import { quietShell } from "./quiet-shell.ts";
import { textOf } from "./tree.ts";

const contract = textOf("docs/contract.md");
const codebook = textOf("docs/codebook.md");

test("the contract names every command with every option", async () => {
  const { commands } = await createProgram(quietShell());
  expect(commands.length).toBeGreaterThanOrEqual(4);
  for (const command of commands) {
    const section = sectionOf(`tarjih ${command.name()}`);
    expect(section, command.name()).not.toBe("");
    for (const option of command.options) {
      expect(section, `${command.name()} ${option.long}`).toContain(option.long);
      for (const choice of option.argChoices ?? []) expect(contract).toContain(choice);
    }
  }
});

test("the contract has the table of exit codes", () => {
  const rows = [...contract.matchAll(/^\| (\d+) +\| `(\w+)` +\|/gm)].map((row) => [
    row[2],
    Number(row[1]),
  ]);
  expect(Object.fromEntries(rows)).toEqual(EXIT_CODES);
});

test("the codebook defines every finding code", () => {
  for (const code of FINDING_CODES) expect(codebook, code).toContain(`\`${code}\``);
});

/** Text from the heading that names a command to the next heading of the same or a higher level. */
function sectionOf(command: string): string {
  const parts = contract.split(/^#{2,3} /m);
  const own = parts.filter((part) => part.startsWith(`\`${command} `));
  // Options that all commands share are described once and named in each section.
  return own.join("\n");
}
