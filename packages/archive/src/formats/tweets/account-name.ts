import { isObject, objectsOf, parseJson, stringOf } from "../json-value.ts";

/** Path of the file that names whose archive the posts in `path` are; null where these are no posts. */
export function accountFileOf(path: string): string | null {
  const [posts = ""] = /(?<=^|\/)(?:tweets?|note-tweet)(?:-part\d+)?\.js$/iu.exec(path) ?? [];
  return posts === "" ? null : `${path.slice(0, -posts.length)}account.js`;
}

/** `@name` of an `account.js`, as others name it when they pass on its posts; null where it says none. */
export function accountName(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  // A script by its name; it is read as the list that it assigns, and never run.
  const [first] = objectsOf(parseJson(text.slice(Math.max(0, text.indexOf("[")))));
  const account = first?.["account"];
  const name = isObject(account) ? stringOf(account["username"]) : undefined;
  return name === undefined ? null : `@${name}`;
}
