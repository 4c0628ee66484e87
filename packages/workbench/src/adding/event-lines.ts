/** Data of server-sent events in what came so far, and what is left of an event that is not whole yet. */
export function eventLines(text: string): {
  readonly data: readonly string[];
  readonly rest: string;
} {
  const blocks = text.split(/\r?\n\r?\n/);
  const rest = blocks.pop() ?? "";
  const data = blocks.flatMap((block) => {
    const lines = block
      .split(/\r?\n/)
      .filter((line) => line.startsWith("data:"))
      .map((line) => line.slice(5).replace(/^ /, ""));
    return lines.length === 0 ? [] : [lines.join("\n")];
  });
  return { data, rest };
}
