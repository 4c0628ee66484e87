import { setFlagsFromString } from "node:v8";

/**
 * Loads the modules of a command without letting V8 enlarge its room for short-lived objects. Modules stay, so that of all that is made while
 * they load little dies; V8 would yet grow that room to 64 MB in each process, a third of what `tarjih read` takes for a short report.
 * Afterwards it grows as the text asks for it.
 */
export async function sparingly<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  setFlagsFromString("--semi-space-growth-factor=1");
  try {
    return await load();
  } finally {
    setFlagsFromString("--semi-space-growth-factor=2");
  }
}
