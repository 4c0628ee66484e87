import { accountFileOf } from "./account-name.ts";

const POSTS = ["tweets.js", "tweet.js", "tweets-part0.js", "tweets-part1.js"] as const;
/** These hold words of people too, and are not read: each is told by its name. */
const WITH_WORDS = /(?:direct-messages|deleted-tweet|community-tweet|article)[^/]*\.js$/iu;

/**
 * The file of posts to which a file of the same archive of X belongs that only describes it: who follows, who is
 * followed, `manifest.js`, the program that shows it. Null for any other file.
 */
export function archiveOf(path: string, has: (name: string) => boolean): string | null {
  if (accountFileOf(path) !== null || WITH_WORDS.test(path)) return null;
  if (path.endsWith(".js")) {
    const posts = postsIn(folderOf(path), has);
    if (posts !== null) return posts;
  }
  // Its page and its program lie beside the folder `data`.
  const shown = /^(.*?\/)?(?:assets\/.+|Your archive\.html)$/u.exec(path);
  return shown === null ? null : postsIn(`${shown[1] ?? ""}data/`, has);
}

/** A file of an archive of X that holds people's words and is not read: messages, deleted posts. */
export function hasUnreadWords(path: string, has: (name: string) => boolean): boolean {
  return WITH_WORDS.test(path) && postsIn(folderOf(path), has) !== null;
}

function postsIn(folder: string, has: (name: string) => boolean): string | null {
  return POSTS.map((name) => folder + name).find(has) ?? null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
