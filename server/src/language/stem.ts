/** A light English stem: enough to bring the forms of a word together, cheap enough for every word of a file. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:ingly|edly|ing|ed|es|s|ly|er)$/, '')
    .replace(/e$/, '')
    .replace(/(.)\1$/, '$1');
}
