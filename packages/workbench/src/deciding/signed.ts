import { NotAnswered } from "../shell/ask.ts";
import { askToSign } from "./sign-dialog.tsx";

/** In nobody's name nothing is recorded: whoever sits here is asked for theirs, once, and it is tried again. */
export async function signed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isUnsigned = error instanceof NotAnswered && error.code === "unsigned";
    if (!isUnsigned || !(await askToSign())) throw error;
    return work();
  }
}
