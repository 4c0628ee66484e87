import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { signed } from "./signed.ts";
import { send } from "../shell/ask.ts";
import { useSettings } from "../shell/settings.tsx";
import { troubleText } from "../shell/trouble-of.ts";

/** What can be recorded, by what the server calls it. */
export type Recorded = "decide" | "mask" | "undo" | "settle";

/** Recording decisions, and what came of the last. */
export interface Deciding {
  /** In words, for the person who decided; empty before. */
  readonly told: string;
  /** True while one is being recorded: a second press of a key records nothing. */
  readonly isBusy: boolean;
  /** True where it was recorded; every view then asks again. What is told of it may be more than that it was. */
  readonly record: (kind: Recorded, body: object, told?: string) => Promise<boolean>;
}

export function useDeciding(): Deciding {
  const { say } = useSettings();
  const client = useQueryClient();
  const [told, setTold] = useState("");
  const { workbench, decisions } = say;
  // Two presses can come before anything is drawn again.
  const recording = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const record = async (kind: Recorded, body: object, done?: string): Promise<boolean> => {
    if (recording.current) return false;
    recording.current = true;
    setIsBusy(true);
    try {
      const { moved } = await signed(() => send(kind, body));
      setTold(done ?? (kind === "undo" ? workbench.undone : workbench.recorded(moved)));
      await client.invalidateQueries();
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      const refused = Object.entries(decisions.refused).find(([word]) => word === message);
      setTold(refused?.[1]("", "") ?? troubleText(error, say));
      return false;
    } finally {
      recording.current = false;
      setIsBusy(false);
    }
  };
  return { told, isBusy, record };
}
