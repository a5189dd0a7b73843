/** What to say for each kind of fault; the names are those of jsonc-parser's error codes. */
export const JSON_FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value',
  InvalidNumberFormat: 'this is no JSON number',
  UnexpectedEndOfNumber: 'this is no JSON number',
  PropertyNameExpected: 'a property name in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace is expected here',
  CloseBracketExpected: 'a closing bracket is expected here',
  EndOfFileExpected: 'the value has ended before this',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'this string is not closed on its line',
  InvalidUnicode: 'four hexadecimal digits must follow "\\u"',
  InvalidEscapeCharacter: 'this string holds an escape that JSON does not have',
  InvalidCharacter: 'a control character must be written as an escape',
};
