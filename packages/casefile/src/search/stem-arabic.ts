/** Shortest stem: with less left, what looks like an ending or a particle is part of the word (`آلاف`, `باب`). */
const SHORTEST = 3;
/** With fewer letters a first `و` may be the word's own; with four, losing it in all its forms alike does no harm. */
const SHORTEST_WITH_AND = 4;
/** The same for `ب ل ك ف`, which begin more words than `و` does. */
const SHORTEST_WITH_PARTICLE = 5;

/** Joined particles with the article, longest first: and-with-the, for-the, the. */
const ARTICLES = ["وبال", "وكال", "فبال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال"];

/** Endings in folded letters (ta marbuta is ه, alef maqsura ي), longest first. Not `نا`: `سجينا` is a prisoner, not ours. */
const ENDINGS: readonly string[] = [
  ["تيهما"],
  ["اتهم", "اتهن", "اتها"],
  ["تهم", "تها", "تين", "تان", "هما", "يات", "يين", "يون", "يان"],
  ["هم", "هن", "ها", "ات", "ون", "ين", "ان", "يه", "ته", "وا"],
  ["ه", "ي", "ت", "ا"],
].flat();

/**
 * Light stem of a folded Arabic word: the article with its particles, then endings, then joined `و` and
 * `ب ل ك ف`. Letters of the word that look like these go too, in every form of it alike.
 */
export function stemArabic(word: string): string {
  return withoutParticles(withoutEndings(withoutArticle(word)));
}

function withoutArticle(word: string): string {
  const article = ARTICLES.find(
    (one) => word.startsWith(one) && word.length - one.length >= SHORTEST,
  );
  return article === undefined ? word : word.slice(article.length);
}

function withoutEndings(word: string): string {
  // Twice: `مستشفيات` loses its plural, then the letter that `مستشفى` loses.
  return withoutEnding(withoutEnding(word));
}

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function withoutParticles(stem: string): string {
  const isJoined = stem.startsWith("و") && stem.length >= SHORTEST_WITH_AND;
  const rest = isJoined ? stem.slice(1) : stem;
  return /^[بلكف]/.test(rest) && rest.length >= SHORTEST_WITH_PARTICLE ? rest.slice(1) : rest;
}
