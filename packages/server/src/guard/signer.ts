import type { Actor } from "@tarjih/casefile";

/** Whoever sits at the workbench. */
export interface Signer {
  /** Who writes to the case now: the person, or the program as long as nobody has given a name. */
  readonly actor: () => Actor;
  /** Takes the name of whoever sits here. */
  readonly sign: (name: string) => void;
}

/** Who acts at first, and what is done with a name that is given later. */
export interface SignerOptions extends Actor {
  /** Keeps the name for the next time. */
  readonly remember?: (name: string) => void;
}

/** Nobody decides anything as long as nobody has signed; a case is read and added to without. */
export function signerOf({
  who,
  isProgram = false,
  program = who,
  clock,
  remember,
}: SignerOptions): Signer {
  let actor: Actor = { who, isProgram, program, clock };
  return {
    actor: () => actor,
    sign: (name) => {
      actor = { who: name, program, clock };
      remember?.(name);
    },
  };
}
