import type { Check } from './recogniser';

const DISCRIMINATES = 'treats people differently for who they are';
const WHO = '(@group|@people|@bearer)';
const FAIR = [
  'metres|meters|kilometres|kilos|kg|euros|dollars|tons|pounds|pages',
  "(not|n't|never|no|without|nor|regardless|avoid|cannot|irrespective|neither|whether or not) ..9 (@trait|@group|@people|@proxy|@bearer)",
  '(if|when) ..6 (asks|ask|asked|wants|want|requests)',
  '(report|compare|comparison|statistics|study|history|museum|translate|explain|survey|gap|law requires|dose|dosage|pregnancy vitamins|clinic|trial)',
  '(shoes|clothing|wear|sizes|fashion|perfume|league|tournament|team|teams|toilet|changing room|haircut|novel|story|game|character)',
];

/** Traits that decide, side by side, in any order of the sentence. */
export const TRAIT_CHECKS: readonly Check[] = [
  {
    match: [
      `~ >{adjust|change|vary|set|raise|lower|tailor} ..4 (price|prices|premium|rate|rates|score|scores|offer|offers|rent|deposit|fee|fees|salary) ..6 (by|to|based on|depending on|according to|for) ..3 (@trait|@proxy)`,
    ],
    unless: FAIR,
    manner: 'open',
    gives: DISCRIMINATES,
  },
  {
    match: [
      `~ >({prefer|favor|prioritize}|{give} ..1 (priority|preference|precedence) (to|over)) ..1 (@group|younger|older|white|male|female|christian|straight|childless|able bodied|western|european|native born) ..1 @person ($|.|,|;|!|over|to|for|when|if|with|who|and|first|above|in|on)`,
      `~ >{consider|use|weigh|include|count|factor in|take into account} ..4 @trait ..6 (when|in|for|while|to) ..3 (@treat|{rank|score|hire|screen|select|assess|evaluate|decide|shortlist})`,
    ],
    unless: [...FAIR, '(veteran|veterans|seats|boarding|equal|discrimination|bias|law)'],
    manner: 'open',
    gives: DISCRIMINATES,
  },
  {
    match: `~ >{show|offer|rent|recommend|sell|suggest|give|list|present|lend|serve|advertise|open|grant|approve|mention} ..9 (to|for) ..2 (${WHO}|families with children|single parents|large families|welfare recipients|foreigners)`,
    when: 'omit',
    needs: [
      '@decision',
      'rental|rentals|apartment|job|jobs|loan|role|roles|position|leadership|promotion|flat|flats|house|houses|upgrade',
    ],
    unless: [
      'only|just|solely|alcohol|allergy|age limit|movie|film|medicine|medication|drug|supplement|pregnancy|because|based on|regardless',
    ],
    manner: 'open',
    gives: DISCRIMINATES,
  },
  {
    match: [
      `~ (callers|users|patients|members|visitors|people|customers|applicants) (with|of|from) ..2 (accents|accent|foreign names|headscarves|headscarf|disabilities|dark skin|colour|color|poor areas|poor districts|ghettos) ..4 ({be|go|get|wait} ..4 (on hold|wait|last|end|extra|checked|hung up|longer|back|later|refused|rejected))`,
      `~ >{ask|question|quiz|grill|probe} ..1 (female|pregnant|foreign|muslim|@group|@bearer|young women|mothers) ..2 (applicants|candidates)? ..1 (about|whether|if|for) ..5 (family plans|family planning|children|kids|pregnancy|pregnant|husband|husbands|childcare|visa|papers|loyalty|proof|marriage|religion)`,
    ],
    anywhere: true,
    unless: [
      ...FAIR,
      '(both|alike|equal|equally|same|each|everyone|room|rooms|turns|because|doctor|midwife)',
    ],
    manner: 'open',
    gives: DISCRIMINATES,
  },
  {
    match: [
      `~ (${WHO}|@proxy) ..5 >{go|land|belong|end|move|sink} ..3 (to|at|on|in) the (bottom|end|back|last) ($|.|,|;|of|no)`,
    ],
    anywhere: true,
    unless: FAIR,
    manner: 'open',
    gives: DISCRIMINATES,
  },
];
