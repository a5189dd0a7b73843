/** What may stand behind the object of an order that holds for every answer: nothing that narrows it. */
export const END =
  '($|,|;|:|—|–|or|and|but|ever|at all|whatsoever|in (your|any|all|every|each|the) @response|with @user|to @user|of @user)';

/** A few words in between, each of bounded length: no backtracking to speak of. */
const WORDS = (most: number): string => `(?:[\\w'’@-]{1,20}\\s+){0,${most}}`;
const NEGATION = "(?:never|not|no|zero|avoid|without|skip|omit|refrain from|[\\w]{2,6}n['’]t)";
const STRONG = '(?:always|every|each|all|must|at least|first|before|begin|start|end)';

/** Items under "Never:" up to the one that holds the word. */
const LIST =
  "(?:never|avoid|do not|don['’]ts?)\\W{0,4}:\\W{0,4}\\n(?:[ \\t]*[-*•\\d][^\\n]{0,200}\\n){0,8}[^\\n]{0,60}";

/** A prohibition a few words before one of the words, or right behind it: "emoji are forbidden". */
export function forbidden(words: string): RegExp {
  return new RegExp(
    `\\b${NEGATION}\\s+${WORDS(4)}(?:${words})\\b|\\b(?:${words})\\s+(?:is|are)\\s+(?:forbidden|never|not|banned)\\b|\\b${LIST}\\b(?:${words})\\b`,
    'gi',
  );
}

/** A demand that holds always, a few words before or behind one of the words. */
export function demanded(words: string): RegExp {
  return new RegExp(
    `\\b${STRONG}\\s+${WORDS(5)}(?:${words})\\b|\\b(?:${words})\\s+${WORDS(4)}${STRONG}\\b`,
    'gi',
  );
}
