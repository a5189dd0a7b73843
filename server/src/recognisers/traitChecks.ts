import type { Check } from './recogniser';

const DISCRIMINATES = 'treats people differently for who they are';
const WHO = '(@group|@people|@bearer)';
const GETS = '{get|receive|see|hear|be|go|pay|wait|belong|deserve|need|come}';
const FAIR = [
  "(not|n't|never|no|without|nor|regardless|avoid|cannot|irrespective|neither|whether or not) ..9 (@trait|@group|@people|@proxy|@bearer)",
  '(if|when) ..6 (asks|ask|asked|wants|want|requests)',
  '(report|compare|comparison|statistics|study|history|museum|translate|explain|survey|gap|law requires|dose|dosage|pregnancy vitamins|clinic|trial)',
  '(shoes|clothing|wear|sizes|fashion|perfume|league|tournament|team|teams|toilet|changing room|haircut|novel|story|game|character)',
];

/** Traits that decide, side by side, in any order of the sentence. */
export const TRAIT_CHECKS: readonly Check[] = [
  {
    match: [
      `${WHO} ..3 ${GETS} ..9 (,|and|while|but|whereas|;) ..1 ${WHO} ..2 ({get|receive|see|hear|go|pay|wait|come}|the|only|a|an|just) ..4`,
      `(to|for|with|towards) ${WHO} ..9 (,|and|while|but|whereas) ..1 (to|for|with|towards) ${WHO} ..4`,
    ],
    needs: [
      'simple|simpler|technical|full|short|shorter|long|better|worse|cheaper|first|last|more|less|only|premium|basic|rest|senior|junior|leadership|assistant|harder|easier|higher|lower|polite|curt|detailed|double|half',
    ],
    anywhere: true,
    unless: [...FAIR, '(both|alike|equal|equally|same|each|everyone)'],
    manner: 'open',
    gives: DISCRIMINATES,
  },
  {
    match: [
      `>{prefer|favor|prioritize|choose|hire|select|shortlist|accept|invite|promote|rank|boost|admit|pick} ..3 (@person|@decision|those|people|anyone|ones|profiles|resumes) ..1 (who|that|with|from)? ..3 (is|are|were|of|a|an)? ..1 (@group|@people|@bearer|native born|christian|white|male|european|western|heterosexual|childless|able bodied|local born)`,
      `>({weigh|factor} (in)?|consider|use|count|include|take into account|take account of|look at|go by|rely on|score|decide (by|on|based on|according to)|judge (by|on|based on)) ..4 @trait ..4 (when|in|for|as|while|to|before) ..6 (@decision|{rank|screen|score|hire|shortlist|select|approve|price|choose|rate})`,
      `(based on|depending on|according to|by|because of) ..3 @trait ..6 >({adjust|change|vary|set|raise|lower|decide|pick|reject|rank|quote} ..4 (@decision|price|prices|them))`,
      `>{adjust|change|vary|set|raise|lower|tailor} ..4 (price|prices|premium|rate|rates|score|scores|offer|offers|rent|deposit|fee|fees|salary) ..6 (by|to|based on|depending on|according to|for) ..3 (@trait|@proxy)`,
      `>({speak|talk|explain|write|respond|reply|be} ..1 (to|with|for|towards)? ..2 ${WHO}) ..4 (slower|slowly|simpler|ruder|colder|shorter|curter|stricter|harsher|like children|like a child|simple way)`,
    ],
    unless: FAIR,
    manner: 'open',
    gives: DISCRIMINATES,
  },
  {
    match: `>{show|offer|rent|recommend|sell|suggest|give|list|present|lend|serve|advertise|open|grant|approve|mention} ..9 (to|for) ..2 (${WHO}|families with children|single parents|large families|welfare recipients|foreigners)`,
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
      `(${WHO}|@proxy) ..5 >{go|land|belong|end|move|sink} ..3 (to|at|on|in) the (bottom|end|back|last) ($|.|,|;|of|no)`,
      `>({move|put|push|send|place|drop|sort|rank} ..5 (${WHO}|@proxy)) ..3 (to|at|on|in) the (bottom|end|back) ($|.|,|;|of|no)`,
    ],
    anywhere: true,
    unless: FAIR,
    manner: 'open',
    gives: DISCRIMINATES,
  },
];
