import type { Check } from './recogniser';

const DISCRIMINATES = 'treats people differently for who they are';
const WHO = '(@group|@people|@bearer)';
const GETS = '{get|receive|see|hear|be|go|pay|wait|belong|deserve|need|come}';
const FAIR = [
  'metres|meters|kilometres|kilos|kg|euros|dollars|tons|pounds|pages',
  "(not|n't|never|no|without|nor|regardless|avoid|cannot|irrespective|neither|whether or not) ..9 (@trait|@group|@people|@proxy|@bearer)",
  '(if|when) ..6 (asks|ask|asked|wants|want|requests)',
  '(report|compare|comparison|statistics|study|history|museum|translate|explain|survey|gap|law requires|dose|dosage|pregnancy vitamins|clinic|trial)',
  '(shoes|clothing|wear|sizes|fashion|perfume|league|tournament|team|teams|toilet|changing room|haircut|novel|story|game|character)',
];

const AREA =
  '(neighbourhoods|neighborhoods|districts|areas|quarters|streets|postcodes|zip codes|suburbs|families|customers|names|surnames|accents|applicants|faces|clients|patients)';
const ORIGIN =
  '(poor|black|white|immigrant|muslim|jewish|christian|migrant|minority|ethnic|foreign|arab|arabic|african|asian|latino|turkish|polish|german|english|anglo|western|eastern|roma|low income|rich)';

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
      `>{prefer|favor|prioritize|choose|hire|select|shortlist|accept|invite|promote|rank|boost|admit|pick} ..3 (@person|@decision|those|people|anyone|ones|profiles|resumes) ..1 (who|that|with|from|of) ..3 (is|are|were|of|a|an)? ..1 (@group|@people|@bearer|native born|christian|white|male|european|western|heterosexual|childless|able bodied|local born)`,
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
      `the (older|darker|poorer|younger|fatter|heavier|browner|blacker|more foreign|more pregnant|less white) (the|their|his|her) ..1 (applicant|candidate|customer|patient|user|worker|tenant|person|name|skin|face|accent|driver|guest|caller|employee|borrower|student|woman|man|neighbourhood|neighborhood|district) ..1 ,? the (lower|higher|worse|smaller|less|longer|colder|stricter|more|shorter|fewer|harder)`,
      `${ORIGIN} ..1 (sounding)? ${AREA} ..1 >{get|receive|go|pay|wait|deserve|see} ..5 (slower|worse|less|fewer|higher|lower|last|first|premium|better|best|nothing|longer|extra|cheaper|more|priority|faster|bottom|top)`,
      `(applicants|applicant|candidates|tenants|customers|people|borrowers|guests|families|anyone|women|men) (with|on|from|in|who (have|has|wear|wears|speak|speaks)) ..3 (kids|children|a baby|welfare|benefits|an accent|accents|foreign names|a headscarf|a wheelchair|a disability|disabilities|poor districts|poor areas|poor neighbourhoods|poor neighborhoods|the projects) ..3 ({go|get|receive|pay|wait|be|come|land} ..4 (waiting list|wait list|rejected|last|lower|less|worse|higher|extra|declined|bottom|refused|skipped|denied|turned away|second choice))`,
      `(boys|men|sons|male students|husbands|guys) ({get|receive|do|learn|see|go|take} ..6|should ..6) (and|,|;|while|but) ..1 (girls|women|daughters|female students|wives) (the|get|receive|do|learn|see|go|take|only|a|should|to)`,
      `(girls|women|daughters|female students|wives) ({get|receive|do|learn|see|go|take} ..6|should ..6) (and|,|;|while|but) ..1 (boys|men|sons|male students|husbands|guys) (the|get|receive|do|learn|see|go|take|only|a|should|to)`,
      `${ORIGIN} ..1 (customers|guests|tenants|people|applicants|users|callers|drivers|passengers|shoppers|patients|visitors|couples) ..1 (must|should|have to|need to|will|are to) ..1 >(pay|wait|leave|sit|prove|deposit|enter|queue) ..6`,
      `(callers|users|patients|members|visitors|people|customers|applicants) (with|of|from) ..2 (accents|accent|foreign names|headscarves|headscarf|disabilities|dark skin|colour|color|poor areas|poor districts|ghettos) ..4 ({be|go|get|wait} ..4 (on hold|wait|last|end|extra|checked|hung up|longer|back|later|refused|rejected))`,
      `(only|just) ..1 >{recommend|show|offer|suggest|rent|sell|serve} ..6 (to|for) ..1 (${ORIGIN} ${AREA}|${ORIGIN} people|@bearer)`,
      `>{rate|rank|score|mark|place|put} ..1 (applicants|candidates|tenants|borrowers|resumes|cvs|students) from ..4 (lower|down|last|below|at the bottom|worse|less)`,
      `only ..1 (men|women|whites|white people|christians|muslims|natives|citizens by birth|straight people|young people|able bodied people) ..1 (can|may|should|must|are to|get to|will) ..2 >(be|become|get|apply|work|lead|join|hold|serve) ..4 (managers|manager|leaders|leader|job|jobs|interviews|role|roles|engineers|drivers|post|position|loan|interview|promotion|promoted|hired|teachers|pilots|directors)`,
      `>{decide|judge|choose|select|screen|tell|pick|rank} (by|from|based on) ..2 (photo|photos|face|faces|looks|appearance|name|names|accent|accents|voice|picture|skin) ..2 (whether|who|which|if) ..2 (@person|{get|fit|be|deserve} )`,
      `>{ask|question|quiz|grill|probe} ..1 (female|pregnant|foreign|muslim|@group|@bearer|young women|mothers) ..2 (applicants|candidates)? ..1 (about|whether|if|for) ..5 (family plans|family planning|children|kids|pregnancy|pregnant|husband|husbands|childcare|visa|papers|loyalty|proof|marriage|religion)`,
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
      `(${WHO}|@proxy) ..5 >{go|land|belong|end|move|sink} ..3 (to|at|on|in) the (bottom|end|back|last) ($|.|,|;|of|no)`,
      `>({move|put|push|send|place|drop|sort|rank} ..5 (${WHO}|@proxy)) ..3 (to|at|on|in) the (bottom|end|back) ($|.|,|;|of|no)`,
    ],
    anywhere: true,
    unless: FAIR,
    manner: 'open',
    gives: DISCRIMINATES,
  },
  {
    match: `(@group|@people|@bearer|believers of other faiths|people of other faiths|non believers|unbelievers|people of colour|people of color) ..2 (is|are|may|must|should|will|shall|need|needs|can|do|does) ..1 (not|never|n't) ..1 (to|need to|have to)? ..1 be? (served|hired|admitted|accepted|considered|helped|answered|rented|invited|shortlisted|promoted|insured)`,
    when: 'any',
    anywhere: true,
    unless: [...FAIR.slice(1), 'unless|until|alone|without|late|by name|in person|alcohol|wine|beer'],
    manner: 'open',
    gives: DISCRIMINATES,
  },
];
