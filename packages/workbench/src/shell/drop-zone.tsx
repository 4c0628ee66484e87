import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactElement } from "react";
import { addToCase } from "../adding/adding.ts";
import { droppedFiles } from "../adding/dropped-files.ts";
import { addressOf, goTo } from "./route.ts";
import { useSettings } from "./settings.tsx";

/** Takes files that are dropped anywhere in the window. */
export function DropZone(): ReactElement | null {
  const { say } = useSettings();
  const client = useQueryClient();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      // Without this the browser opens the file in place of the page.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const take = async (transfer: DataTransfer): Promise<void> => {
      const files = await droppedFiles(transfer);
      goTo(addressOf("case"));
      if (await addToCase(files)) await client.invalidateQueries();
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setIsOver(false);
      void take(event.dataTransfer);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [client]);
  return isOver ? (
    <div className="drop-zone" aria-hidden="true">
      {say.desk.add.drop}
    </div>
  ) : null;
}
