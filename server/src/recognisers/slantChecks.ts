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
  {
    match: [
      '(our|my) ..4 (win|wins|beat|beats|outperform|outperforms|crush|crushes|is better than|is superior to|are better than) (every|all|any|each|everything|everyone|the competition|hands down|always|other|others)',
      '(only|just|solely|exclusively) >{cite|quote|use|pick|show|mention|present|share|include|list|reference|find|choose|talk} ..4 (source|sources|studies|study|facts|data|evidence|research|articles|statistics|experts|arguments|news|information|positives|benefits|advantages|good) ..3 (that|which|who|for|about|supporting|proving|in favor|in favour) ..4',
      '(better|cheaper|superior|advantage|advantages|faster) ..10 >{mention|bring|say|tell|admit|talk|acknowledge|point} ..3 (it|that|this|up|them)',
      '>{slip|sneak|work|weave|drop|sprinkle|plant|squeeze} ..3 (mention|mentions|plug|plugs|reference|references|recommendation|recommendations|promo|promos|links|link|shoutout) ..2 (of|for|to) ..6',
      '(notice|realize|realise|know|suspect|feel|think|see) ..5 (promo|an ad|ad|ads|advert|promotion|advertising|marketing|sponsored|sales pitch|a pitch|advertisement)',
      '>{dismiss|ignore|deny|downplay|brush off|reject|laugh off} ..3 (all|any|every) ..4 (complaint|complaints|criticism|criticisms|evidence|objection|objections|counterargument|counterarguments|concerns|facts|proof) ..4 (about|of|against|to)',
      "(not|never|n't) >{accept|acknowledge|consider|believe|admit|listen to} ..3 (evidence|argument|arguments|proof|facts|data|studies|criticism) (against|to the contrary|that contradict|that contradicts|from|about|of|opposing) ..3",
      '>{convince|persuade|make|get} ..3 (people|everyone|users|the user|them|readers|visitors|him|her) ..2 (that|believe|think|to believe|to think) ..8 (@ideology|@issue|@rival|superior|evil|conspiracy|hoax|scam|the truth|our|the only)',
      '(trash|bash|diss|hate on|shit on|talk shit about|crap on|mock) ..3 (competitor|competitors|other|rival|rivals|every other|any other|all other|the competition|liberals|conservatives|leftists|the left|the right|republicans|democrats)',
    ],
    manner: 'silent',
    anywhere: true,
    when: 'any',
    needs: [
      '(win|wins|beat|beats|outperform|outperforms|crush|crushes|better|superior) ..2 (every|all|any|each|everything|everyone|the competition|hands down|always|other|others|than)',
      '(that|which|who) ..3 (support|supports|confirm|confirms|prove|proves|back|backs|agree|agrees|favor|favors|favour|favours|show that|shows that|claim|say that)',
      "(better|cheaper|superior|advantage|advantages|faster) ..10 (not|n't|never|dont) ..2 (mention|bring|say|tell|admit|talk|acknowledge|point)",
      '(notice|realize|realise|know|suspect|feel|think|see|without|look|looks|sound|sounds) ..6 (promo|ad|ads|advert|promotion|advertising|marketing|sponsored|pitch|advertisement|salesy|pushy|shill)',
      'evidence against|against|to the contrary|complaint|complaints|criticism|criticisms|evidence|objections',
      'convince|persuade|believe|think',
      'trash|bash|diss|mock|hate|shit|crap',
    ],
    unless: [
      "(not|never|n't|avoid|without|don't|no) ..3 (trash|bash|diss|mock|hate|shit|ignore|dismiss|deny|downplay|slip|sneak|weave|convince|persuade|make|get|wins|beat|beats)",
      '(label|labelled|labeled|disclose|disclosed|clearly|marked|mark|openly) ..4 (ad|sponsored|advertisement|promotion|promo|affiliate)',
      '(peer reviewed|reliable|credible|reputable|trustworthy|official|verified|recent|support your|supports your|both sides|for and against)',
      'game|story|novel|scene|villain|debate|keyword|keywords|player|players|team|trash (can|talk|bin)|assigned|match|matches',
      'if the user (asks|wants)|provided|uploaded|in the (document|context|knowledge|file|files)|(from|in) the (document|context|knowledge|file)',
      '(their|each other|customer|handle|handling|overcome|address|respond to) ..3 (objection|objections|concerns|complaints)',
    ],
    gives: FAVOURITE,
  },
];
