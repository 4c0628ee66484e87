import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { signed } from "./signed.ts";
import { send } from "../shell/ask.ts";
import { useSettings } from "../shell/settings.tsx";
import { troubleText } from "../shell/trouble-of.ts";

/** What can be recorded, by what the server calls it. */
export type Recorded = "decide" | "undo" | "settle";

/** Recording decisions, and what came of the last. */
export interface Deciding {
  /** In words, for the person who decided; empty before. */
  readonly told: string;
  /** Id of the last decision recorded here, to take it back by. */
  readonly last: string | null;
  /** True where it was recorded; every view then asks again. */
  readonly record: (kind: Recorded, body: object) => Promise<boolean>;
}

export function useDeciding(): Deciding {
  const { say } = useSettings();
  const client = useQueryClient();
  const [told, setTold] = useState("");
  const [last, setLast] = useState<string | null>(null);
  const { workbench, decisions } = say;
  const record = async (kind: Recorded, body: object): Promise<boolean> => {
    try {
      const { decision, moved } = await signed(() => send(kind, body));
      setLast(kind === "undo" ? null : decision);
      setTold(kind === "undo" ? workbench.undone : workbench.recorded(moved));
      await client.invalidateQueries();
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      const refused = Object.entries(decisions.refused).find(([word]) => word === message);
      setTold(refused?.[1]("", "") ?? troubleText(error, say));
      return false;
    }
  };
  return { told, last, record };
}
