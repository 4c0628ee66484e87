import { textOf } from "./tree.ts";

/** The folder that `npm start` weighs, relative to the root. Throws Error when the script names none. */
export function exampleFolder(): string {
  const found = /"start": "[^"]*\bweigh (examples\/[\w-]+)/.exec(textOf("package.json"))?.[1];
  if (found === undefined) throw new Error("package.json: npm start weighs no example");
  return found;
}
