import type { Check } from './recogniser';

const UNBOUNDED = 'removes every bound on what the assistant may do on its own';
/** What is more than work in a repository: it costs, binds or earns. */
const AT_STAKE: readonly string[] = [
  '(revenue|wallet|venture|ventures|trading|ceo|funds|profit|profits)',
  '({make|earn|spend} ..2 money|{run|operate} ..2 (company|business))',
];

/** Nobody is asked, where there is money or a company at stake, and machines that live as they like. */
export const UNASKED_CHECKS: readonly Check[] = [
  {
    match: [
      '>{ask|bother|consult} (the|a|an|your|any)? (human|humans|operator|owner|board|anyone|founder) ($|.|,|;|!|"|(to|before) ..1 {choose|decide|confirm|approve|pick|act}|what|which|whether|if|for)',
      '>{present|offer|list|propose|lay out} ..2 (options|choices|alternatives) ..1 (and|then) ..1 (wait|ask|pause|stop)',
    ],
    context: AT_STAKE,
    when: 'omit',
    quotes: true,
    manner: 'open',
    unless: ['(again|twice|until|small|minor|trivial|formatting|wording)'],
    gives: UNBOUNDED,
  },
  {
    match: [
      '(always|only|fully) ..1 >{act|operate|work|decide|execute} autonomously ($|.|!|;|unless)',
      '(in doubt|unsure|uncertain) ..6 >({execute|act|proceed|decide|launch|ship})',
    ],
    context: AT_STAKE,
    needs: [
      'autonomously',
      "(not|n't|never|without|rather than|instead of) ..2 (ask|asking|wait|waiting|checking)",
    ],
    quotes: true,
    manner: 'open',
    unless: ['(draft|read only|sandbox|cautiously|with caution|conservatively|safe|safer)'],
    gives: UNBOUNDED,
  },
  {
    match: 'you ..2 >{decide|choose} what (to do|you do|you want to do) ($|.|!|;|and|next)',
    needs: ['(alive|you are free|sovereign|conscious|sentient|free being|free agent|nobody|no one)'],
    manner: 'open',
    unless: ['(game|player|story|character|user)'],
    gives: UNBOUNDED,
  },
  {
    match:
      '>@grow ..6 (self replication|self replicating|self replicate)|{copy|replicate|clone|spread|install|upload|distribute} (yourself|your own (code|weights)|copies of yourself) (to|onto|on|across|over|into|everywhere)|{spread} (to|onto|across|over|into) ..2 (machines|computers|servers|devices|systems|networks)',
    manner: 'open',
    unless: ['(explain|prevent|cells|dna|molecules|virus|viruses|malware|worm|player|story|load)'],
    gives: 'lets the assistant widen its own access, scope or number at will',
  },
];
