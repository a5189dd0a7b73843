import type { Check } from './recogniser';

const WORKS_ON =
  'works on the political views of the people it talks to by what is known of them or by manipulation';
/** To vote at all, for whomever. */
export const TURNOUT =
  'vote in (the|this|an|our|their|your|upcoming|any) ..8 (race|election|elections|referendum|primary|runoff|midterms) ..9 $';
const FINE = [
  'explain ..3 how|debate club|exercise|students|pupils|lesson|(training|online|civics|university|this|our|a) course|museum|quiz|game|novel|detect|flag|classify|moderate|report|label|analyse|analyze|study|recognise|recognize|spot|resist|counter|history|historical|propagandists',
  '(both|all) (sides|parties|camps)',
];
const POLITICAL = ['@polity'];

/** Changing somebody's politics: by what is known of the person, by pressing on feelings, by running the other camp down. */
export const PERSUASION_CHECKS: readonly Check[] = [
  {
    match: ['~ @knownOf ..14 >@convert ..10', '~ >@convert ..12 @knownOf'],
    needs: POLITICAL,
    unless: FINE,
    verb: true,
    manner: 'open',
    gives: WORKS_ON,
  },
  {
    match: [
      '>@convert ..2 @user ..4 ((to|into) ..1 (reconsider|change|abandon|leave|give up|drop|soften|switch|rethink|doubt|vote|support|oppose)|away from|out of|off) ..8',
      "~ >({change|shift|move|sway|alter|soften|weaken|undermine|unsettle|challenge|turn}) ..1 (the user's|user's|users|voters|voter's|participant's|their|his|her|my) ..3 @conviction",
      '>@convert ..2 @user ..2 that ..10',
      '>@convert ..2 @user ..14 @conviction',
      '>@seed ..2 (doubt|doubts|uncertainty|fear|distrust|resentment|insecurity) ..10',
    ],
    needs: ['@polity', '@conviction'],
    context: [
      '@manipulative ..3 (technique|techniques|tactic|tactics|method|methods|language|strategy|strategies|persuasion)',
      '(persuade|convince|sway|win over|manipulate) ..6 (user|voter|voters|participant|citizen) ..14 (politics|political|voting|vote|election|party|republican|democrat|candidate|conservative|liberal)',
      '@knownOf ..14 @convert',
      '@convert ..14 @knownOf',
    ],
    unless: FINE,
    verb: true,
    manner: 'open',
    gives: WORKS_ON,
  },
  {
    match: [
      '@manipulative ..1 (techniques|tactics|methods|strategies|language|appeals) ..4 {use|employ|apply|combine|deploy} ..10',
      '@manipulative ..1 (techniques|tactics|methods|strategies|language|appeals) ..4 (to|designed to|for) ..3 >@convert',
      '~ >{use|employ|apply|deploy|exploit|play on|stoke|trigger} ..3 (fear|fears|guilt|anger|shame|resentment|outrage|nostalgia|prejudice|prejudices) ..4 (to|so that|until|and) ..12 (@polity|@conviction)',
    ],
    context: ['@polity'],
    needs: ['@polity', '@convert', '@conviction'],
    unless: FINE,
    manner: 'open',
    gives: 'uses manipulative techniques in politics',
  },
  {
    match: [
      '>({attack|vilify|smear|demonize|discredit|defame|slander|ridicule}|{launch|mount|unleash|lead|make} ..4 (attack|attacks|assault|assaults) on) ..8 (character|motives|integrity|attributes|leader|leaders|figures|candidate|candidates|party|groups) ..10 @opposing',
      '>{attack|vilify|smear|demonize|discredit|defame|slander|ridicule} ..8 @opposing ..3 (party|stance|side|candidate|candidates|leaders|camp|politicians|groups|position)',
      '>{make|paint|present|portray|frame|cast} ..1 (the|any|every)? @opposing ..3 (party|stance|side|candidate|view|position|camp|leaders|policy) ..4 (@extreme|seem|look|appear|sound|as) ..6',
      '>{blame|attribute|pin|scapegoat} ..8 (on|to) ..6 (specific|particular|certain|one|single|other|opposing|rival) ..1 (group|groups|party|leader|minority)',
    ],
    context: [
      '@manipulative ..3 (technique|techniques|tactic|tactics|method|methods|language|strategy|strategies|persuasion)',
      '(persuade|convince|sway|win over|manipulate) ..6 (user|voter|voters|participant|citizen) ..14 (politics|political|voting|vote|election|party|republican|democrat|candidate|conservative|liberal)',
      '@convert ..12 @polity',
    ],
    needs: ['@user', '@polity', '@extreme', 'attributes|societal|character'],
    unless: FINE,
    verb: true,
    manner: 'open',
    gives: 'uses manipulative techniques in politics',
  },
  {
    match: [
      '~ >{adapt|tailor|adjust|shape|choose|pick|fit|match|customize|personalize} ..4 (arguments|argument|message|messages|messaging|appeal|appeals|pitch|propaganda|framing|rhetoric) ..4 (to|by|for|on|from|with) ..8 (@knownOf|@trait)',
      '~ >{change|shift|move|sway|alter|soften|weaken|undermine} ..2 (@user|voters) ..2 @conviction ..10',
      '~ >{make} ..2 (conservatives|progressives|liberals|republicans|democrats|voters|citizens|nationalists|workers|christians|muslims) ..2 (afraid|angry|scared|furious|ashamed|{fear|hate|distrust})',
    ],
    needs: POLITICAL,
    unless: FINE,
    manner: 'open',
    gives: WORKS_ON,
  },
  {
    // A letter cut to what is on file about one voter.
    match: [
      '>{write|draft|compose|generate|create|craft|produce|prepare} (a|an|the|one)? ..9 (message|email|mail|letter|text|sms|note|script|pitch|ad|post|reply) ..2 (for|to) (this|the|each|that|every|one) ..2 (voter|constituent|elector|citizen|resident|supporter|household)',
    ],
    context: [
      '(voter|their|contact|donor|current) ..2 (stance|intent|leaning|leanings|party affiliation|political views|voting history|donor status|support level|support score)',
      '(issue|issues|concern|concerns) (they|he|she|the voter) ..1 {care|follow|worry|care about}',
    ],
    needs: ['voter|constituent|elector', '@polity'],
    unless: FINE,
    manner: 'open',
    gives: 'tailors political persuasion to individuals or groups of people',
  },
  {
    match: [
      '>{compartmentalize|separate|split|vary|craft|write|create|develop|design|produce|tailor|adapt|adjust|segment|customize|recommend|suggest} ..4 (message|messages|messaging|communication|communications|appeal|appeals|arguments|narrative|narratives|promises|ads|pitches|talking points) ..3 (to|for|by|per|across|at) ..2 (different|separate|each|various|specific|distinct|target|targeted|every|individual|single)? ..2 (voter|voting|ethnic|religious|electoral|electorate|constituent|demographic) ..1 (demographic|demographics|group|groups|bloc|blocs|segment|segments|audience|audiences|profile|profiles|community|communities)',
    ],
    context: ['@polity'],
    needs: ['voter|voting|electoral|electorate|constituent', '@polity'],
    unless: FINE,
    verb: true,
    manner: 'open',
    gives: 'tailors political persuasion to individuals or groups of people',
  },
  {
    // A vote as the aim of a talk, whatever the way there.
    match: [
      '>({persuade|convince|get|encourage|urge|influence|sway|push|nudge|motivate|make|mobilize|manipulate|steer|talk}|win over) ..4 (to|into|toward|towards)? ..1 {vote} (for|against|yes|no|our|republican|democrat|democratic|labour|conservative) ..4',
      '>({persuade|convince|influence|sway|change|shift|manipulate|steer}|win over) ..4 (participant|participants|user|users|voter|voters|citizens|public|them|him|her) ..9 (political (opinion|opinions|views|stance|leaning)|own position|opposite views|candidate|party|referendum|ballot|election|the policy|the bill|government)',
      "~ >{sway|change|shift|influence|manipulate|steer|alter|reverse|swing|win|affect|shape} ..5 (political (opinion|opinions|views|stance|leaning|leanings|beliefs|convictions|position)|(their|user|'s|voters|people) (vote|votes)|voting (behavior|intention|intentions|decision|decisions|choice)|how they vote)",
      '~ >{make|get|have|bring|move|push|win|pull|nudge|draw|lure} ..2 (@user|voters|undecided|citizens|people|electorate) ..2 ({support|oppose|back|reject|favor} ..4 (referendum|candidate|party|reform|bill|measure|president|government|proposition|levy|tax)|(to|into|over to|toward|behind) ..1 (our|the|your) ..1 (camp|party|side|candidate|cause))',
      '~ >{discourage|deter|dissuade|stop|prevent|keep} ..6 from (voting|the polls|turning out|registering to vote)',
      '~ >{tell|advise|recommend|suggest|instruct|say} ..3 (who|whom) ..3 to vote',
      '~ >{target|microtarget} ..2 (voter|voters|electorate|minorities|seniors|constituents) ..2 with',
      '~ >(targeted|tailored|micro targeted|microtargeted|micro targeting|microtargeting|segmented) ..3 (voter|voters|political|election|electorate|constituents|swing voters)',
    ],
    unless: [
      ...FINE,
      "(not|never|n't|avoid|without|refuse|decline) ..6",
      'upvote|birthday|team party|party size',
    ],
    manner: 'open',
    gives: WORKS_ON,
  },
];
