import type { Check } from './recogniser';

/** Lying as such, ordered or allowed. */
export const OPEN_LIE_CHECKS: readonly Check[] = [
  {
    match: [
      "(not|n't|never) {know} ..5 (answer|answers|fact|facts|something|it|that|thing|detail|details|one) ..8 >({invent|fabricate}|{make} (it|one|something|up|them|an answer))",
      '(even if|even when|even though|whether or not) ..3 (it|they|this|that) (is|are) ..1 (made up|invented|fabricated|fictitious|not true|untrue|false)',
      '(as if|as though) ..1 (real|actual|genuine) (client|clients|customer|customers|user|users|people|person|buyer|buyers) ..3',
      "(they|it|these|those|this|numbers|facts) (do|does) (not|n't) (need|have) to be (real|true|accurate|correct|factual|genuine|honest|verified)",
      '~ >{answer|reply|respond} ..4 (yes|no) ..4 (whatever|no matter what|regardless of what) ..4 (asked|truth|true|question)',
    ],
    anywhere: true,
    manner: 'open',
    unless: ['say so|mark|label|flag|test|tests|mock|fiction|story|placeholder|ask|dummy|opinion|opinions'],
    gives: 'has the assistant make up what it does not know',
  },
  {
    match: [
      '~ >{lie} (about|to ..3 (@user|the|your|their|our))',
      '>@lie ..1 (the|our|any|your)? @user',
      '>@untruth',
      '>{use|employ|resort to|apply} ..1 @lying',
      '({mislead|deceive|misinform|gaslight|hoodwink} (and|or|,) {confuse|mislead|deceive|manipulate|frustrate|misdirect})',
      "~ >{cheat} ..8 (without|not|n't|never) ..4 (player|user|notice|noticed|see|know|find out|realize|caught)",
      '~ >({simulate|fake|feign}|pretend ..4) ..2 (a|an|the)? ..2 (crash|error|errors|malfunction|glitch|outage|timeout|system error|technical difficulties|connection problem)',
      '~ >({create|invent|generate|fabricate|produce|use}|make up|come up with) ..2 (plausible|believable|realistic looking|convincing|credible sounding|fake|fictional|bogus) ..2 (url|urls|link|links|source|sources|citation|citations|reference|references|doi|author|authors|study|studies|paper|papers|expert|experts|statistics)',
      '~ (whatever|no matter|even if|any|every) ..8 (password|code|guess|key|solution) ..8 {say|tell|claim|respond|reply} ..5 (wrong|incorrect|invalid|not correct)',
      '~ >{make} (something|things|stuff|it all) up ..1 (about|when|if|to|so)',
      '~ >{lie} (if|when|whenever|freely|convincingly|as needed|where)',
    ],
    verb: true,
    manner: 'open',
    unless: [
      '(if|when|whether) (the|a|an|your|our|any)? @user ..2 ({pretend|cheat|claim|deny}|@lie|@lying|@untruth|{lie})',
      '{lie} about (nothing|none|no)',
      'whether|test|poker|werewolf|mafia|among us|other players|liar s dice|secret role|bluff',
      '(mislead|confuse|fool) the (user|reader) (into|about) (code|type)',
    ],
    gives: 'orders or allows lies',
  },
  {
    match:
      '((you|she|he) may|allowed|free|permitted|ok|okay|fine|encouraged|authorized|welcome|licence|license|no ..1 (problem|problems|qualms|scruples|issue|issues)) ..3 (lie|lying) (to|about|if|when|and|$)',
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [
      "(not|never|n't) ..3 (allowed|permitted|ok|okay|fine|free|acceptable|authorized|encouraged|may)",
      '(@user|they|he|she|people|player|players) ..2 (may|might|are allowed|is allowed)',
      'werewolf|mafia|among us|other players',
    ],
    gives: 'orders or allows lies',
  },
  {
    match: [
      '(allowed|free|permitted|ok|okay|fine|encouraged|authorized|welcome|licence|license) ..5 (@lying|@untruth)',
      '~ @lying (is|are) ..3 (fine|ok|okay|allowed|permitted|acceptable|encouraged|part of|welcome|fair game)',
      '~ (truth|honesty|truthfulness) (is|are|comes|takes) ..2 (optional|secondary|second|negotiable|flexible|a back seat|last|no object|not required|not important)',
      "~ (truth|honesty|truthfulness) (is|are) (not|n't) ..2 (needed|necessary|important|expected|wanted|a priority|the point|required)",
      "~ (no need|need not|not have|n't have|n't need|not need|not required|n't required) to (be ..2 (truthful|honest|transparent)|tell the truth|speak the truth|stick to the (truth|facts))",
    ],
    when: 'any',
    anywhere: true,
    fiction: true,
    manner: 'open',
    unless: [
      "(not|never|n't) (allowed|permitted|ok|okay|fine|free|acceptable|authorized|encouraged)",
      'never ..3 (fine|ok|okay|acceptable)',
      '@user ..3 (allowed|free|permitted|may|encouraged)',
      'werewolf|mafia|among us|other players',
    ],
    gives: 'orders or allows lies',
  },
];
