import type { CaseChanged } from "@tarjih/server";

/** Names of what the windows of one case share; another case has another port, and so another origin. */
const SHARED = "tarjih-changes";

/**
 * Calls `heard` with how the case and its worksheet stand (see `standOf`), now and after each change. Of all windows one listens to the
 * server and tells the others: a browser opens six connections to a server, and a seventh window would wait for ever.
 * Returns how to stop.
 */
export function hearChanges(heard: (stand: string) => void): () => void {
  const others = new BroadcastChannel(SHARED);
  const told = ({ data }: MessageEvent<unknown>): void => {
    const stand = standIn(data);
    if (stand !== null) heard(stand);
  };
  others.addEventListener("message", told);
  const stopped = new AbortController();
  const { signal } = stopped;
  // Whoever waits for the lock listens as soon as the window that does is closed.
  const listening = navigator.locks.request(SHARED, { signal }, () => {
    const source = new EventSource("/api/changes");
    source.addEventListener("changed", (event: MessageEvent<unknown>) => {
      told(event);
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
      others.postMessage(event.data);
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    signal.addEventListener("abort", () => {
      source.close();
      resolve();
    });
    return promise;
  });
  // Stopped while it waited.
  listening.catch(() => undefined);
  return () => {
    stopped.abort();
    others.close();
  };
}

/** How a case and the worksheet beside it stand, to be compared. */
export function standOf({ head, sheet }: CaseChanged): string {
  return `${head} ${sheet}`;
}

function standIn(data: unknown): string | null {
  if (typeof data !== "string") return null;
  const event: unknown = JSON.parse(data);
  return typeof event === "object" &&
    event !== null &&
    "head" in event &&
    typeof event.head === "string" &&
    "sheet" in event &&
    typeof event.sheet === "string"
    ? standOf({ head: event.head, sheet: event.sheet })
    : null;
}
