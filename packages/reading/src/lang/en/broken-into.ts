import type { Item } from "../../text/item.ts";

/** Words of an attack that lets inmates out. */
const BREAK: ReadonlySet<string> = new Set(
  "attack attacks attacked attackers assault assaults stormed raid raids raided broke breach breached jailbreak jailbreaks gunmen militants fighters insurgents blast".split(
    " ",
  ),
);
const PRISON: ReadonlySet<string> = new Set(["prison", "jail"]);

/** "Freed after the attacks", "accused of joining attacks", "jailed over the attacks": what came before, or what they did. */
const BEFORE_IT = /^(?:after|following|since|over|of|joining|against|accused|suspected)$/u;
const DEED = /^(?:attacks?|assaults?|raids?|blast)$/u;
const BARGAINS = /^(?:deals?|swaps?|exchange|agreement|truce|amnesty|pardon)$/u;

/** "The attackers freed 200 inmates", "inmates freed in a daring prison break": let out by those who broke in, which is an escape. */
export function isBrokenInto(sentence: readonly Item[]): boolean {
  if (isBargained(sentence)) return false;
  return sentence.some(({ word }, at) => {
    if (/^breaks?$/u.test(word)) return PRISON.has(sentence[at - 1]?.word ?? "");
    if (!BREAK.has(word)) return false;
    const before = sentence.slice(Math.max(0, at - 2), at);
    return !DEED.test(word) || !before.some((one) => BEFORE_IT.test(one.word));
  });
}

/** "Set 30 prisoners free under a deal" */
export function isBargained(sentence: readonly Item[]): boolean {
  return sentence.some(({ word }) => BARGAINS.test(word));
}
