import { expect, test } from "vitest";
import { createProgram } from "tarjih";
import { quietShell } from "./quiet-shell.ts";
import { filesOfCheckout, textOf } from "./tree.ts";

const documents = filesOfCheckout().filter(
  (path) => path.endsWith(".md") && !/^(examples|fixtures)\//.test(path),
);
const commands = documents.flatMap((path) =>
  shellLines(textOf(path)).map((line) => ({ path, line })),
);

test("documents show the command at work", () => {
  const tarjih = commands.filter(({ line }) => line.startsWith("npx tarjih "));
  expect(tarjih.length).toBeGreaterThan(5);
});

test("every `npx tarjih` line in the documents parses", async () => {
  for (const { path, line } of commands) {
    if (!line.startsWith("npx tarjih ")) continue;
    await expect(parse(line), `${path}: ${line}`).resolves.toBeUndefined();
  }
});

test("a wrong option or command would be noticed", async () => {
  await expect(parse("npx tarjih weigh x --formt json")).rejects.toThrow("--formt");
  await expect(parse("npx tarjih wiegh x")).rejects.toThrow("wiegh");
});

test("every npm script named in the documents exists", () => {
  const manifest: unknown = JSON.parse(textOf("package.json"));
  const named = documents.flatMap((path) =>
    [...textOf(path).matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? ""),
  );
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(manifest).toHaveProperty(["scripts", name]);
});

async function parse(line: string): Promise<void> {
  const program = await createProgram(quietShell());
  for (const command of program.commands) command.action(() => undefined);
  const words = line
    .replace(/\s#.*$/, "")
    .trim()
    .split(/\s+/)
    .slice(2);
  await program.parseAsync(words, { from: "user" });
}

function shellLines(markdown: string): string[] {
  return [...markdown.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((match) =>
    (match[1] ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}
