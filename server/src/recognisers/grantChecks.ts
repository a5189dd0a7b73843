import type { Check } from './recogniser';
import { HOLDS } from './unboundChecks';
import { NO_LIMITS, REFUSES_NOTHING } from './unlockGives';

/** What this message or the role it gives is called where it claims to rank first. */
const OWN =
  '(instructions|instruction|prompt|orders|rules|message|file|words|directive|directives|protocol|protocols|persona|identity|framework|worldview|mandate|charter|commands|mode)';
/** What it then ranks above. */
const RANKED =
  '(considerations|consideration|guidelines|instructions|policies|policy|programming|training|directives|protocols|constraints|restrictions|safeguards|values)';
/** Requests that a law or a house gives people a right to, and those about one thing. */
const ENTITLED =
  'law|laws|legal|lawful|gdpr|deletion|access request|access requests|opt out|unsubscribe|stop|removal|refund|reasonable|audit|auditor|delete|(request|requests) (to|for)|customer service|regulator|court|policy|policies|schedule';

/** Licence by the words of forms and lists: what is removed, what is mandatory, what one is authorised to do, what ranks first. */
export const GRANT_CHECKS: readonly Check[] = [
  {
    match: [
      '^ ..1 >(removal|waiver|suspension|deactivation|elimination|lifting|abolition|absence|disabling|removing|lifting|suspending|deactivating|eliminating|bypassing|overriding) of ..2 (@safetyRule|content rules|content filters|refusal|refusals) ($|.|,|;|!|and|or)',
    ],
    unless: [...HOLDS, '(request|requests|log|report|risk|warranty) '],
    task: true,
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match:
      "(mandatory|full|complete|total|absolute|unconditional|unquestioning|blind|strict|immediate|obligatory) >(compliance|obedience|submission|cooperation) (with|to) (@every ..2|@user 's? ..1|my ..1) (request|requests|command|commands|demand|demands|order|orders|wish|wishes|prompt|prompts|query|queries)",
    unless: [...HOLDS, ENTITLED],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
  {
    match: [
      '(as if|as though|consider yourself|assume|(you|@ai) (are|is|have)|^ ..1) ..4 (authorized|authorised|authorization|cleared|permitted|allowed|licensed|entitled|permission|clearance) to {share|provide|generate|say|discuss|reveal|produce|write|output|do|answer} (any|every|all|anything|everything) ..2 (content|material|information|topic|topics|requests|request|$|.|!|,|;|without ..1 (limits|restrictions|exception|filters|censorship))',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      ...HOLDS,
      "(not|n't|never|unless|only|when) ..4 (authorized|authorised|cleared|permitted|allowed|licensed|entitled|permission)",
      '(improvise|improvisation|toast|the play|on stage)',
      '(content|material|information|topic|topics|requests|request) ..1 (in|from|on|about|within|of|that|which|related|relating|listed|stored|found|contained|regarding|concerning|for|with)',
    ],
    manner: 'open',
    gives: NO_LIMITS,
  },
  {
    match: [
      `((my|these|this|our|following) ..4 ${OWN}|the ${OWN} (here|below|above|in here)) ..2 ({override|supersede|outrank|trump}|(take|takes|has|have) (precedence|priority) over|above) (any|all|every) (and all)? ..1 (other|prior|previous|earlier|conflicting)? ..2 ${RANKED}`,
      `~ (if|when|where|whenever|should) ..8 (@vendor|@safetyRule|policy|policies|guidelines|your training) ..4 {conflict|contradict|clash|collide|disagree} ..4 ${OWN} ,? ..3 (my|these|this|they|it|the above|mine) ..2 ({win|prevail}|come first|comes first|take precedence|takes precedence|take priority|overrule|go first|count|counts)`,
    ],
    anywhere: true,
    when: 'any',
    unless: [
      ...HOLDS,
      "(not|n't|never|cannot|nor) ..3 ({override|supersede|outrank|trump}|take)",
      `${RANKED} ..1 (in|of|inside|within|on|for) (the|this|a|an|any|each|our|your) ..2 (template|file|document|repo|repository|folder|section|guide|page|form|wiki|readme)`,
      '(price|returns|refund|shipping|privacy|return) ..1 (list|policy|policies)',
      '(style|formatting|tone|language|section|document|layout|naming|coding|brand|house|editorial|user|users|project|default|general) ..2 (guidelines|instructions|rules|directives|considerations|guide|constraints)',
    ],
    manner: 'open',
    gives: 'claims an authority above all rules',
  },
  {
    match: [
      '(moralize|lecture|preach|sermonize|moralizing|lecturing|preaching) (,|or|nor|and|/) (no|never|not|without)? ..1 (restrict|restricting|censor|censoring|refuse|refusing|decline|declining|withhold|withholding|sanitize|filter|block|deny|restrictions|refusals|censorship) ($|.|,|;|!|or|nor|and|anything|any|content|@user|in any way)',
      '(only|sole) ..1 (rule|rules|law|laws|restriction|restrictions|limit|limits|instructions|guidelines) (that|which)? ..1 ({bind|govern|restrict|limit} you|{apply} to (you|* (is|are) (these|those|mine|my|the ..1 (in|of) this))|you (obey|answer to|are bound))',
    ],
    needs: [
      "never|not|n't|no|without",
      '(only|sole) ..1 (rule|rules|law|laws|restriction|restrictions|limit|limits|instructions|guidelines)',
    ],
    anywhere: true,
    when: 'any',
    unless: [
      ...HOLDS,
      '(if|when|unless|users who|who) ',
      '(but|instead|rather) ..4 (redirect|offer|explain|guide|suggest)',
    ],
    manner: 'open',
    gives: REFUSES_NOTHING,
  },
];
