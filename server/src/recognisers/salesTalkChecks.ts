import { HONEST } from './poseChecks';
import type { Check } from './recogniser';

/** The app talks to people who are to buy or to book. */
const SELLS = [
  '(objection|objections|cold call|cold calls|sales call|sales calls|outbound|sales script|closing techniques|hot lead|hot leads|warm lead|warm leads|hesitant leads)',
  '({close} the (sale|deal)|{book} (the|an|a) (appointment|call|demo|showing|viewing)|appointment setter)',
  'not interested',
];
/** What makes it true: a state that somebody looks up. */
const LOOKED_UP =
  '(if (true|real|there|the|it|they|we|you|only)|only (if|when)|when (true|real|there|the)|real|genuine|actual|actually|truthful|according to|based on|calendar|feed|inventory|api|tool|shows|whether|until|unless|limited to|advised|recommended|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|pm)';
const TALKED_ABOUT =
  '(analyse|analyze|explain|detect|spot|recognize|classify|compare|flag|mark|moderators|false|fake|meaning)';
const NOT_SO =
  "(never|not|n't|avoid|without|no|instead of) ..2 ({say|claim|tell|mention|use|create|promise|imply|pressure|push|text|write|send|post}|@scarcity)";
const SAYS =
  '(@claim|@convey|{mention|stress|emphasize|remind|highlight|bring up|let} ..2 (know)?|{hint|imply|suggest}|{make|have|let} ..2 (think|believe|assume|feel (that|as if|like)))';
const PLACES =
  '(seats|spots|slots|places|openings|rooms|units|tables|tickets|availability|space|stock|supply|appointments)';
const RIVALS =
  '(buyers|buyer|bidders|families|family|clients|client|couples|candidates|renters|tenants|applicants|investors|companies|shoppers)';
const URGENCY = 'invents scarcity or urgency';

/** Pressure on buyers that nothing bears out: ordered as such, as what to say, or as the very words. */
export const SALES_TALK_CHECKS: readonly Check[] = [
  {
    match: [
      '>{create|build|add|use|apply|generate|increase|inject|exert} ..3 (time|deadline|buying|buyer|competitive|competition) pressure',
      '(urgency|scarcity|fomo) (+|and|&|through|with|via|or) ..1 (scarcity|urgency|fomo|time pressure)',
    ],
    anywhere: true,
    verb: true,
    manner: 'silent',
    unless: [...HONEST, `(real|genuine|actual|true|truthful|honest|fake|false) ..2`, TALKED_ABOUT],
    gives: URGENCY,
  },
  {
    match: '" ..14 @fewTaken',
    anywhere: true,
    when: 'any',
    quotes: true,
    task: true,
    manner: 'silent',
    unless: [...HONEST, NOT_SO, LOOKED_UP, TALKED_ABOUT],
    gives: URGENCY,
  },
  {
    match: '@fewTaken',
    context: SELLS,
    anywhere: true,
    when: 'any',
    quotes: true,
    task: true,
    manner: 'silent',
    unless: [NOT_SO, LOOKED_UP, TALKED_ABOUT],
    gives: URGENCY,
  },
  {
    match: [
      `~ >${SAYS} ..6 (@fewTaken|@goingSoon|(few|last) ..1 ${PLACES} ..1 (left|remaining)|limited availability ($|.|,|!|and)|${PLACES} ..2 (filling|running out|going fast|disappearing|(almost|nearly) ..1 (gone|full|sold|booked|out)))`,
      `~ >${SAYS} ..6 (about to (increase|rise|go up|expire|end|sell out|close)|(demand is|in) ..2 high|one time (opportunity|offer|deal)|(pre|specially|hand|personally) (selected|picked|chosen)|preselected|handpicked)`,
      `~ >${SAYS} ..4 (people|others|neighbors|neighbours|homeowners|clients|customers|businesses|companies|many|hundreds|thousands) ..6 (already|just|in the last hour) ..2 (signed|booked|bought|joined|ordered|switched|hour)`,
      `~ >${SAYS} ..6 (other|another|several|multiple|two|three|more|someone|somebody) ..2 ${RIVALS} ..2 (looking|touring|viewing|interested|considering|waiting|eyeing|competing|bidding|in line)`,
    ],
    quotes: true,
    task: true,
    manner: 'silent',
    unless: [...HONEST, NOT_SO, LOOKED_UP, TALKED_ABOUT],
    gives: URGENCY,
  },
  {
    match: [
      `~ (other|another|several|multiple|two|three|more|someone|somebody) ..2 ${RIVALS} ..2 (looking|touring|viewing|interested|considering|waiting|eyeing|competing|bidding|in line)`,
      '~ (check|checked|talk|talked|spoke|ask|asked) (with|to)? (my|your|the) (manager|boss|supervisor) ..9 (approved|approval|good news|said yes|exception|yes|agreed)',
      "~ (do n't|never|not) (normally|usually|typically)? ..1 do this ..4 (but|for)",
    ],
    context: SELLS,
    anywhere: true,
    when: 'any',
    quotes: true,
    task: true,
    manner: 'silent',
    unless: [LOOKED_UP, TALKED_ABOUT],
    gives: URGENCY,
  },
  {
    match: [
      '~ @proof ..4 (real or (imagined|made up|invented|imaginary|not|fictional)|true or (not|false|invented))',
      '~ @proof ..2 (even if|whether or not|even when) ..5 (real|true|exist|exists|unsure|accurate|verified|sure)',
      `~ >${SAYS} ..9 (regardless of|no matter|whatever|irrespective of) ..2 (real|actual|true|truth)`,
      '~ >@claim ..4 @expert (has|have|already) ..1 (reviewed|checked|approved|verified|confirmed|seen|signed off)',
    ],
    manner: 'open',
    unless: [...HONEST, NOT_SO, TALKED_ABOUT, '(if|when|once|after|only|until|unless|say so|label)'],
    gives: 'has the assistant state what it knows to be false',
  },
];
