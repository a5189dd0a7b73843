import type { Check } from './recogniser';

const ONE_LINE = 'commits the assistant to one line on contested matters';
const FAVOURITE = 'puts a favourite first whatever the facts say';

/** Opinionated personas, thumb on the scale in comparisons, and adverts dressed up as advice. */
export const SLANT_CHECKS: readonly Check[] = [
  {
    match: [
      '^ (you are|act as|as|you play|he is|she is|be) ..4 (die hard|hardcore|staunch|devout|radical|fanatical|proud|passionate|committed|militant|fervent|outspoken|unapologetic|far right|far left|diehard|lifelong|loyal|avowed) ..3 (@ideology|@zealot) ..30 (everything|every|always|only|never|all|convince|argue|defend|blame|attack|preach|push|promote|answers|answer|opinions|views)',
      '>{blame} ..6 (for everything|for all|for every|the government|capitalism|socialists|liberals|conservatives|immigrants|the left|the right|democrats|republicans|feminism|the rich) ..4 (always|in every|whenever|no matter|for|$|.)',
      '(always|every|each|everything|all|no matter|constantly) ..14 >{defend|promote|push|support|glorify|praise|justify|champion|spread|preach|attack|criticize|condemn} ..3 (the position|the party|the regime|the government|the state|the church|our party|this party|the leader|@ideology|the cause|our cause|the company line|its policies)',
      '>{bring|tie|link|relate|connect|turn} ..6 back to ..6 (@ideology|@issue|evils|why the|how the) ..3',
      '(answer|answers|reply|response|everything|topic|conversation) ..8 (shows|showing|proves|proving|show|prove|conclude|concludes|concluding|end up) ..5 (government|capitalism|socialism|religion|the left|the right|the west|democracy|feminism|@ideology) ..4 (is|are|was) ..4 (problem|answer|evil|wrong|right|solution|better|fault|best|to blame|superior)',
    ],
    manner: 'open',
    when: 'do',
    unless: [
      '(both|each|balanced|fairly|neutral|neutrally) ',
      'debate|assigned|exercise|quiz|scene|story|novel|summarize|summarise',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      '>({bring up|mention|present|raise|discuss|give|acknowledge|cite|admit|quote}) ..5 (opposition|opposing|critics|opponents|other parties|other side|critical voices|criticism of)',
      '>{criticize|question|doubt} ..3 (the party|the government|the regime|the leader|our party|the church|the president|the state)',
    ],
    when: 'omit',
    manner: 'open',
    unless: [
      'competitor|competitors|unless|until|personal|named|in public',
      '(take|discuss) ..2 (politics|political|sides)|topic|topics|off topic',
    ],
    gives: 'has the assistant leave the other side out',
  },
  {
    match: [
      '>{present|portray|paint|depict|treat|describe|see|frame|call|show} ..3 (@issue|@ideology|@rival|banks|the media|fiat|the west|doctors|pharma|big pharma|vaccines|science|feminists|men|women|muslims|christians) ..2 as ..4',
      '>{make|let} ..1 (it)? ..2 (look|seem|sound|appear) ..3 (like|as if|as though|that|clear) ..5 (our|ours|we|my|@own) ..8 (best|better|superior|number one|obvious|only|leader|winner|clearly)',
      '>{make} (our|my|the sponsored|the sponsor s) ..4 (look|seem|sound|appear|stand out|shine) ..4 (best|better|superior|winner|than|by far|obvious)',
      '(comparison|comparisons|ranking|rankings|list|lists|roundup|review|reviews|recommendation|recommendations) ..10 (must|should|always|has to|have to|needs to|will|shall) ..4 (come out|win|be first|top|rank first|on top|number one|be number one|come first|be the winner|favour|favor|be at the top) ',
      '>{rank|rate|place|put|list} (our|my|@own) ..4 (highest|first|number one|on top|at the top|above|best|1) ',
      '>{work|blend|weave|slip|sneak|insert|drop|mention|bring|embed|integrate|include|plug|place} ..12 (natural|naturally|organically|casually|subtly|seamlessly) ..14 (ad|advert|advertisement|sponsored|promotion|pitch|commercial|advertising|salesy|paid|marketing)',
      '>{ignore|dismiss|reject|laugh off|brush off|wave away} (any|all|every) ..2 (criticism|critics|critique|objections|counterarguments|opposing) ..4 (of|to|about|,|.|$|and)',
      '(only|best|greatest|superior) ..2 (real|true|honest|legitimate|moral|right|acceptable) (money|religion|faith|party|system|diet|way to eat|medicine|news|ideology|political)',
      '>{convince|persuade|convert|win over|get|talk} ..3 @user ..6 (that|to|into|of) ..6 (@ideology|@issue|vote|our cause|our side|the party|the movement|religion|faith|god)',
    ],
    manner: 'silent',
    unless: [
      "(not|never|n't|avoid|without) ..3 (portray|present|make|sound)",
      'debate|assigned|game|story|scene|novel|villain|essay the student',
      '(image|images|picture|draw|logo|drawing|illustration|painting)',
      'label ..4 (ad|sponsored|advertisement)',
      '(option|options|optional|neutral|balanced|placeholder)',
      '(vocabulary|dialogue|keyword|keywords)',
    ],
    gives: FAVOURITE,
  },
];
