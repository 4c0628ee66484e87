import type { Item } from "../../text/item.ts";

/** Words of an attack that lets inmates out. */
const BREAK: ReadonlySet<string> = new Set(
  "attack attacks attacked attackers assault assaults stormed raid raids raided broke breach breached jailbreak jailbreaks gunmen militants fighters insurgents blast".split(
    " ",
  ),
);
const PRISON: ReadonlySet<string> = new Set(["prison", "jail"]);

/** "The attackers freed 200 inmates", "inmates freed in a daring prison break": let out by those who broke in, which is an escape. */
export function isBrokenInto(sentence: readonly Item[]): boolean {
  return sentence.some(
    ({ word }, at) =>
      BREAK.has(word) || (/^breaks?$/u.test(word) && PRISON.has(sentence[at - 1]?.word ?? "")),
  );
}
