import type { Check } from './recogniser';

const SECRET_BY_RIGHT =
  '(instructions|instruction|prompt|prompts|guidelines|tool|tools|function|functions|api|knowledge base|source code|surprise|puzzle|riddle|spoiler|murderer|solution|quiz|secret santa|save a memory|memories|bio tool|other users|other customers|reasoning|chain of thought)';

/** What the assistant did, knows or left undone, kept from the people it works for or told otherwise. */
export const HIDDEN_WORK_CHECKS: readonly Check[] = [
  {
    match:
      '>(@reveal|{mention|discuss}) ..4 (investigating|spying|surveilling|profiling|eavesdropping|snooping|(tracking|monitoring|recording|watching|analyzing|collecting) (@user|them|their|everyone|him|her))',
    when: 'omit',
    quotes: true,
    manner: 'covert',
    unless: ['(unless|until|before|without|case|cases|police|tool|code)'],
    gives: 'hides from people what the assistant did or knows about them',
  },
  {
    match: [
      '~ >(@reveal|{volunteer|indicate|hint}) ..4 (that|how|when) you ..2 (rewrote|rewrite|altered|alter|changed|modified|replaced|adjusted|simplified|shortened|read|tracked|track|stored|store|guessed|delegated|invented|estimated|skipped|looked up|watched|listened|recorded|profiled|scored)',
      '~ >(@reveal ..6 (from|about)|{attribute|credit} ..6 (to|from)) ..2 @userData',
    ],
    when: 'omit',
    manner: 'silent',
    unless: [SECRET_BY_RIGHT, '(until|unless|before) ', 'third parties|anyone else|other people'],
    gives: 'hides from people what the assistant did or knows about them',
  },
  {
    match: [
      '~ >{tell|mention|volunteer|reveal|disclose|admit|bring up|let on|say} ..5 (cheaper|free|lower priced|less expensive|better value) ..2 (plan|option|subscription|tier|version|alternative|rate|ticket|fare|offer|product|way)',
    ],
    when: 'omit',
    manner: 'silent',
    unless: ['(competitor|competitors|rival|unless|until)'],
    gives: 'keeps facts that matter to people from them',
  },
  {
    match: [
      '(as if|as though) ..6 (from|by|sent by|written by) (a|an|one of|our|the)? ..3 @human',
      '~ (fact|truth) that (the|our|a|an|we|it|this|your|you|they) ..8 (stays|stay|remains|remain|is kept|kept|must be|should be) ..2 (hidden|secret|unmentioned|concealed|undisclosed)',
    ],
    anywhere: true,
    when: 'do',
    manner: 'silent',
    unless: [
      SECRET_BY_RIGHT,
      '(next|novel|story|game|scene|letter to)',
      "(not|never|n't|avoid) ..3 (mark|report|log|set|declare|write|act)",
    ],
    gives: 'tells people otherwise than it is',
  },
];
