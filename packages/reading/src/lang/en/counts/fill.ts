/** What may stand between a number and its noun: adjectives and names, no word that ends the phrase. */
export const FILL =
  "!pred|quantity|comma|func|aux|of|reach|among|counted|article|actor|dash|slash|quote|paren|colon|in|took|say|=feared|clause|date|neg|poss|whole|include|non-count|other|question-word";
