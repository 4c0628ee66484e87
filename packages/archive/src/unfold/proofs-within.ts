import type { ContainerAdapter, ContainerLimits } from "../formats/container-adapter.ts";
import { checkProof, provenBy } from "../proof/check-proof.ts";
import type { FindingDraft } from "../report/finding-draft.ts";
import type { Source } from "./source.ts";

/** A proof that lies in a container beside the file that it is of. */
export interface ProofWithin {
  /** What follows the container's path. */
  readonly at: string;
  readonly bytes: Uint8Array;
}

/** What became of a proof in a container; `path` is that of the file that it is of. */
export interface CheckedWithin {
  readonly path: string;
  readonly draft: FindingDraft;
}

/**
 * Checks proofs against the files beside them. A file may come before its proof and is held no longer than it is read, so
 * the container is gone through once more, and only where it holds proofs.
 */
export async function checkWithin(
  container: ContainerAdapter,
  source: Source,
  proofs: readonly ProofWithin[],
  limits: ContainerLimits,
): Promise<readonly CheckedWithin[]> {
  const { name } = source;
  const open = Map.groupBy(proofs, ({ at }) => provenBy(at));
  const checked = new Map<string, FindingDraft>();
  const pieces = proofs.length > 0 ? container.unpack(source, limits) : [];
  for await (const piece of pieces) {
    if (piece.kind !== "member") continue;
    const { at, bytes } = piece.member;
    for (const proof of open.get(at) ?? []) {
      checked.set(proof.at, checkProof(name + proof.at, proof.bytes, bytes));
    }
    if (checked.size === proofs.length) break;
  }
  return proofs.map(({ at, bytes }) => ({
    path: name + provenBy(at),
    draft: checked.get(at) ?? checkProof(name + at, bytes, "no-file"),
  }));
}
