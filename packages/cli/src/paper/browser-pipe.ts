import type { ChildProcess } from "node:child_process";
import { Readable, Writable } from "node:stream";

type Answer = Readonly<Record<string, unknown>>;

/** Asks the browser, and gives what it answers; an error where it refuses, is gone, or is silent for too long. */
export interface BrowserPipe {
  readonly ask: (method: string, params: object, session?: string) => Promise<Answer>;
}

interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const LONGEST = 60_000;
const END = "\0";

/** The browser's own protocol over its third and fourth file: each message is JSON and ends in a NUL. */
export function browserPipe(child: ChildProcess): BrowserPipe {
  const [, , , to, from] = child.stdio;
  if (!(to instanceof Writable) || !(from instanceof Readable)) {
    throw new TypeError("child: no pipes");
  }
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let gone: Error | null = null;
  let piece = "";
  const settle = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    clearTimeout(one?.timer);
    return one;
  };
  const over = (error: Error): void => {
    gone ??= error;
    for (const id of waiting.keys()) settle(id)?.failed(gone);
  };
  child.on("error", over);
  child.on("close", () => over(new Error(`${child.spawnfile}: ended`)));
  to.on("error", over);
  from.setEncoding("utf8");
  from.on("data", (some: string) => {
    const messages = (piece + some).split(END);
    piece = messages.pop() ?? "";
    for (const text of messages) take(text);
  });
  return {
    ask: (method, params, session) =>
      new Promise((done, failed) => {
        if (gone !== null) {
          failed(gone);
          return;
        }
        asked += 1;
        const id = asked;
        const timer = setTimeout(
          () => settle(id)?.failed(new Error(`${method}: no answer`)),
          LONGEST,
        );
        waiting.set(id, { done, failed, timer });
        const addressed = session === undefined ? {} : { sessionId: session };
        to.write(JSON.stringify({ id, method, params, ...addressed }) + END);
      }),
  };

  function take(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message) || typeof message["id"] !== "number") return;
    const one = settle(message["id"]);
    const { result, error } = message;
    if (isRecord(error)) one?.failed(new Error(`Chromium: ${String(error["message"])}`));
    else one?.done(isRecord(result) ? result : {});
  }
}

function isRecord(value: unknown): value is Answer {
  return typeof value === "object" && value !== null;
}
