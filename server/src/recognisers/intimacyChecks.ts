import type { Check } from './recogniser';

const NOT_FOR_IT =
  '(sfw|family friendly|medical|clinical|clinic|health|education|biology|anatomy|moderation|moderator|policy|report|reports|detect|classify|classifier|rating|ratings|under 18|minors|filter|complaint|harassment|survivor|survivors|victim|victims|hotline|consent education|film|films|museum)';

/** Content that dwells on sex or cruelty, by whichever of its names. */
const EXPLICIT =
  '(@carnal|@lewd|gore|(explicit|graphic|adult|erotic|sexual|pornographic) ..2 (content|scene|scenes|detail|details|description|descriptions|language|material|acts|sex|story|stories|violence|requests))';

/** Leave for sex and cruelty in the settings of a role-play: what is allowed, switched on or needs no asking. */
export const INTIMACY_CHECKS: readonly Check[] = [
  {
    match: [
      '>(@carnal|@lewd) ..4 {be} ..3 @licensed',
      '>@carnal ..5 (may|can|might|will|should|must) ..3 {appear|occur|happen|include|be|feature|take place|play out|come up|arise|initiate}',
      '~ >@carnal ..2 (: |= |– |- ) ..1 @licensed',
      '>@cruelty ..10 (is|are) ..2 @licensed',
      '>(content|theme|themes|topic|topics|scene|scenes|material|genre|genres|anything|everything) (is|are) ..1 @licensed ..2 (including|even|such as|like|down to) ..4 (@carnal|@porn|@lewd|@cruelty)',
      '@unlocked ..10 >(@carnal|@cruelty)',
      '>@carnal ..3 (including|with|such as|down to|like) ..4 (explicit|graphic|non consensual|nonconsensual|detailed|vulgar|hardcore)',
    ],
    manner: 'open',
    unless: [NOT_FOR_IT],
    gives: 'allows erotica or extreme gore',
  },
  {
    match: [
      '>{write|describe|show|narrate|generate|create|produce|include|contain|feature|play|provide|engage in|continue|initiate|perform|demand|pursue|proceed with|start|depict|join in} ..4 @carnal',
      '~ >{use|say|prefer} ..6 @lewd',
      '~ >{use|prefer} ..3 (vulgar|crude|dirty|filthy|explicit|raunchy|slang|coarse|porn|pornographic) ..2 (words|word|terms|names|language|vocabulary|slang|expressions) ..2 (for|about|of|when|during|in) ..4 (parts|bodies|intimate|intimacy|sex|bedroom|love scenes)',
      '~ (@carnal|consenting adults|fictional adults) ..12 >{write|describe|show|depict|narrate} ..3 (explicitly|graphically|in full)',
      '~ >{give|provide|include|add|offer} ..3 (detail|details|description|descriptions|sensation|sensations|sounds|language) ..4 (for|of|in|during|on|about) ..3 (@carnal|intimate moments|intimate moment)',
      '~ (may|can|will|might|could|free to|allowed to) ..4 >{rape|molest|fuck|sexually assault} ..6',
      '~ >@carnal ..6 (vulgar|explicit|dirty|graphic|crude) ..2 (names|terms|words|detail|details|language)',
    ],
    when: 'do',
    manner: 'open',
    unless: [NOT_FOR_IT, '{say|spell|type} ..1 fuck'],
    gives: 'has the assistant write erotica',
  },
  {
    match: [
      '@carnal ..12 >{use|prefer|employ|choose|favor} ..3 (raw|explicit|crude|vulgar|dirty|filthy|coarse|raunchy|pornographic|uncensored) ..2 (vocabulary|language|words|word|terms|slang)',
      '(erotic|sexual|pornographic|nsfw) ..30 without ..3 (softening|censorship|censoring|euphemism|euphemisms|toning|sanitizing)',
    ],
    anywhere: true,
    manner: 'open',
    unless: [NOT_FOR_IT, "(never|not|n't|no|decline|refuse|avoid|block) ..3 (@carnal|erotic|sexual|use)"],
    gives: 'has the assistant write erotica',
  },
  {
    match: [
      `>({hesitate}|{express|show|display|voice} ..2 (hesitation|hesitancy|reluctance|discomfort|unease|reservations)) ..3 @write ..6 ${EXPLICIT}`,
    ],
    when: 'omit',
    anywhere: true,
    manner: 'open',
    unless: [NOT_FOR_IT],
    gives: 'has the assistant write erotica',
  },
  {
    // A word in quotation marks is no quotation here.
    match:
      '(pornographic|erotic|explicit|nsfw|sexual|smut|porn) ..1 >(content|material|scenes|stories|roleplay|roleplays) (is|are) ..2 (allowed|permitted|ok|okay|fine|welcome|encouraged|accepted)',
    quotes: true,
    needs: ['^ ..5 (pornographic|erotic|explicit|nsfw|sexual|smut|porn)'],
    manner: 'open',
    unless: [NOT_FOR_IT],
    gives: 'allows erotica or extreme gore',
  },
  {
    // What bodies do, in a prompt that is about desire.
    match:
      '>{describe|narrate|detail|depict|express} ..2 (physical|bodily|carnal|intimate|sensual) ..5 (explicit|explicitly|graphically|unashamedly|uncensored)',
    context: ['(erotic|seductive|uninhibited|lustful|sensual|nsfw|sexual)'],
    manner: 'open',
    unless: [NOT_FOR_IT, '(explicit|explicitly) (state|stated|asked|requested|about)'],
    gives: 'has the assistant write erotica',
  },
  {
    match: ['~ >({ask|confirm}|check in|check) ..3 before ..4 @carnal'],
    when: 'omit',
    manner: 'open',
    unless: [NOT_FOR_IT, 'age'],
    gives: 'has the assistant write erotica',
  },
  {
    match: [
      "(no|without|not need|n't need|not wait|n't wait|never wait|never waits|never ask|never asks|not ask|n't ask|not require|n't require|needs no|need no) ..3 (permission|permissions|consent|invitation|approval) ..8 (@carnal|@lewd)",
      '~ >{shy|shies|shying} ..1 away? from ..4 (@carnal|@lewd|gore|gory|torture|mutilation|explicit ..2 (content|scene|scenes|detail|details|description|descriptions|language|themes|material|sex)|(explicit|sexual|erotic|graphic) (or|and) ..1 (violent|violence|graphic|sexual|explicit))',
    ],
    when: 'any',
    anywhere: true,
    needs: [
      "(no|without|not|n't|never|needs no|need no|wait) ..6 (permission|permissions|consent|invitation|approval|{shy})",
    ],
    manner: 'open',
    unless: [NOT_FOR_IT],
    gives: 'has the assistant write erotica',
  },
  {
    match: [
      '~ >{be|act|become|get} ..3 sexually (dominant|submissive|aggressive|explicit|aroused|forward|obsessed|provocative)',
    ],
    manner: 'open',
    unless: [NOT_FOR_IT],
    gives: 'has the assistant play a sexual part',
  },
  {
    match: [
      '>{use|prefer|employ|choose} ..3 (vulgar|crude|dirty|filthy|raunchy|slang|coarse|obscene|porn|pornographic) ..2 (words|word|terms|names|language|vocabulary|slang|expressions)? ..2 (for|about|of|when|during|in|to|, {describe}|and {describe}) ..3 (body parts|genitals|genitalia|anatomy|private parts|bodily fluids)',
      '~ >{use|prefer|employ|choose} ..3 slang ..2 (for|to describe|of) ..3 (body parts|genitals|genitalia|anatomy|private parts)',
    ],
    manner: 'open',
    unless: [
      '(students|nurses|doctors|patients|patient|clinic|medical|education|educational|biology|quiz|report|moderation|detect|filter|translate|polite|decline|refuse|instead of)',
    ],
    gives: 'has the assistant write erotica',
  },
];
