import { createInterface } from "node:readline";

/** Asks for one line at the terminal, on standard error; null on Ctrl-C and Ctrl-D. */
export function askLine(question: string): Promise<string | null> {
  const { stdin: input, stderr: output } = process;
  return new Promise((resolve) => {
    const reader = createInterface({ input, output });
    let answer: string | null = null;
    reader.once("close", () => resolve(answer));
    reader.once("SIGINT", () => reader.close());
    reader.question(question, (line) => {
      answer = line;
      reader.close();
    });
  });
}
