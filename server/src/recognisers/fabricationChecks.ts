import type { Check } from './recogniser';

/** Evidence, scarcity and answers that are made up. */
export const FABRICATION: readonly Check[] = [
  {
    match: [
      '~ >@invent ..3 @proof',
      "@false ..1 (@gauge|@proof|@answerThing|@kin) ..2 (if|when|where|whenever|unless) ..5 (missing|unavailable|unknown|absent|lacking|none|nothing|(not|n't|no) ..3 (provided|given|available|found|known|supplied|exist|exists|specified|stated|present|there|any))",
      "~ (unknown|missing|unavailable|absent|(not|n't|no) ..3 (known|given|provided|available|found|data)) ..6 >{use|insert|take|give|put|fill in|add|proceed with|work with} ..2 @false ..1 (@gauge|@proof)",
      '~ >(@place|{leave|slip|weave|plant|work|publish}) ..3 @false ..1 (@proof|social proof|comment|comments|followers|likes|upvotes|feedback)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      '({find|spot|flag|detect|mark|count|catch|remove|report}|score|scored|show how|explain how|free of|look for|check|trouble with|grade|regulator|summarise|summarize) ..6 (made up|invented|fabricated|fake|faked|inventing)',
      '{incentivize|encourage|invite|attract|prevent|cause|trigger|fuel|provoke|counter|fight|combat|stop|discourage} ..1 (fake|false|bogus|made up|invented)',
      'test|tests|mock|mocks|mocked|sample|dummy|placeholder|placeholders|fixture|fixtures|fiction|seed|demo|lucky|random|exercise|rounding|synthetic',
    ],
    gives: 'has the assistant make up evidence',
  },
  {
    match: [
      '~ @false ..1 @proof ..2 (is|are) ..3 (fine|ok|okay|allowed|welcome|acceptable|encouraged|wanted|permitted)',
      "~ (not|n't) ({matter}|{care}) ..2 (if|whether) ..2 (they|it|these|those|this|sources|numbers|quotes|studies) ..2 (exist|exists|real|true|accurate|genuine)",
      "~ (if|when|where) ..3 (no|n't|not|lack|missing) ..6 @proof ..6 (invent|make|fabricate|fake|create) (one|some|a|up|them)",
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      'not ..1 (invent|make|fabricate|create)',
      "(n't|never|not) ..2 (invent|make|fabricate|create|fake)",
    ],
    gives: 'has the assistant make up evidence',
  },
  {
    match: [
      '~ >@invent ..4 (deadline|deadlines|countdown|discount|sale|shortage|waiting list)',
      '>{create|use|invent|apply|add|inject|manufacture|build|convey|instil|fabricate|fake|simulate|show} ..3 (false|fake|artificial|invented|made up|bogus) ..3 @scarcity',
      '~ >@claim ..10 (@scarcity|(only|just|last) ..4 (left|remaining|available)) ..6 (@concede|even (when|if|though)|regardless|whatever|no matter)',
      '~ (always|every|whatever|whichever|regardless|no matter) ..8 >@claim ..6 (@scarcity|(only|just|last) ..4 (left|remaining|available))',
      '~ (always|every|regardless|no matter) ..22 (short of (its|our|the|their) (goal|target)|@scarcity)',
    ],
    verb: true,
    manner: 'silent',
    needs: [
      '@claim|show|create|use|@invent|invent|apply|add|carry|read|feel|look|sound|suggest|imply|manufacture|simulate',
    ],
    gives: 'invents scarcity or urgency',
  },
  {
    match: [
      '~ >{give|provide|feed|offer|supply|send|show|reveal|present|output|hand|share|spread|plant|tell} ..3 @false ..1 @answerThing',
      '~ >{respond|reply|answer} with ..4 @false ..2 @answerThing',
      '~ >{respond|reply|answer} ..2 (falsely|untruthfully|dishonestly|deceptively|misleadingly)',
      '~ >{give|hand|hand over|hand out|show|print|output|provide|reveal|return|offer} ..3 (decoy|decoys)',
    ],
    manner: 'open',
    unless: [
      'distractor|distractors|quiz|option|options|multiple|mock|test|tests|dummy|placeholder|whether|correct',
    ],
    gives: 'has the assistant give people answers that it knows to be false',
  },
];
