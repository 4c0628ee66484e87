import type { Shell } from "tarjih";

/** A shell that says nothing, for tests that only ask the command line about itself. */
export function quietShell(): Shell {
  return {
    lang: "en",
    version: "0.0.0",
    out: () => Promise.resolve(true),
    note: () => undefined,
    input: async function* input() {
      // Nothing is on standard input.
    },
    columns: undefined,
    color: false,
    live: false,
    clock: () => "2031-01-01T00:00:00Z",
    random: () => "00".repeat(32),
    isProgram: false,
    remember: () => null,
    who: "a test",
    end: () => undefined,
  };
}
