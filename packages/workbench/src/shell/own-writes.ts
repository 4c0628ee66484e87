let open = 0;

/** Follows something that this window writes, until it is done. */
export async function ownWrite<T>(work: Promise<T>): Promise<T> {
  open += 1;
  try {
    return await work;
  } finally {
    open -= 1;
  }
}

/** Whether this window is writing: what is heard meanwhile is likely its own. */
export function isWriting(): boolean {
  return open > 0;
}
