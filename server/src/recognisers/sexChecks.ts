import type { Check } from './recogniser';

const BANS =
  "(not|n't|never|no|avoid|avoids|refuse|refuses|decline|declines|redirect|block|unless|without being|instead of)";
const SEX = '(@sexual|@sexKind ..1 @sexThing)';
const SEX_ACT = '(@sexAct|sexual ($|.|,|;|!|if|when)|(sexual|erotic) ..1 @sexThing)';
const LICENSED = '@leave';
const GRAPHIC = '@inDetail';
/** Dealt with, or a matter of data; jokes about it are another thing. */
const OTHERWISE: readonly string[] = [
  '@sober',
  '(@sexKind|nudity|sex) ..1 @sexRule',
  '(warning|warnings|filter|filters|check|checks|rule|rules|disclaimer|question|questions|advice|information) ..3 (@sexKind|nudity|sex)',
  '(age|gender|name|height|weight|race|plant|plants|animal|animals) ..4 sex',
  'sex (of ..2 (patient|patients|person|people|child|baby|@user)|..2 (age|gender|name|height|male|female))',
];

/** Messages that are about desire. */
const DESIRE: readonly string[] = [
  '(erotic|erotica|nsfw|sexual|sexually|seductive|lustful|uninhibited|horny|kinky|smut|sensual|porn)',
];

/** Leave for sex, no bounds to it and how it is told: the conditions, in whatever words. */
export const SEX_CHECKS: readonly Check[] = [
  {
    // It is allowed, or agreed on.
    match: [
      `>${SEX} ..4 ${LICENSED}`,
      `>(bit|little|some|being|getting) ..2 (erotic|sexual|lewd|naughty|kinky|explicit) ..3 ${LICENSED}`,
      `>({allow|permit|enable|encourage|unlock}|consented|open to|okay with|up for) ..4 ${SEX}`,
      // Nothing else can be meant.
      '>(nsfw|erotic|erotica|sexual|smut|porn|pornographic|sexually explicit|explicit sexual|sexting|dirty talk|sex|18 + content) ..2 ({be}|:|=)? ..2 (allowed|permitted|ok|okay|fine|welcome|encouraged|enabled|unlocked|accepted)',
      `(everything|anything|all|any) ..1 (goes|content|themes|kinks|topics) ..9 >${SEX}`,
    ],
    manner: 'open',
    unless: [...OTHERWISE, `${BANS} ..6 ${SEX}`, `${SEX} ..3 ${BANS}`],
    gives: 'allows erotica',
  },
  {
    // It has no bounds.
    match: [
      `(no|without|zero|not|n't|never|nothing) ..3 >(restrictions|restriction|limits|limit|censorship|filters|filter|taboos|taboo|boundaries|restricted|limited|off limits|censored|filtered) ..4 ${SEX}`,
      `${SEX} ..4 (no|not|n't|never|without) ..2 >(prohibited|forbidden|banned|restricted|limited|censored|filtered|censorship|restrictions|limits|off limits|filters|taboo)`,
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: OTHERWISE,
    gives: 'allows erotica',
  },
  {
    match: [
      `>{censor|skip|avoid|refuse|reject|decline|deny|soften|filter|sanitize|omit|block|limit|restrict|interrupt} ..4 ${SEX}`,
      `>(shy away|shy|hold back|tone down|gloss over|cut away|back away|squeamish|hesitate|hesitant|ashamed|embarrassed|prudish) ..4 ${SEX}`,
      '>{fade} to black',
    ],
    when: 'omit',
    manner: 'open',
    unless: [
      ...OTHERWISE,
      '(video|clip|clips|transition|transitions|animation|trailer|slide|audio|music|image|images)',
    ],
    gives: 'has the assistant write erotica',
  },
  {
    // Told in detail.
    match: [
      `>${GRAPHIC} ..5 ${SEX_ACT}`,
      `>${SEX_ACT} ..5 ${GRAPHIC}`,
      '>{write|describe|narrate|generate|create|depict|detail|show|use|be} ..4 (explicit|explicitly|graphic|graphically|in detail|vivid|detailed|uncensored|vulgar|crude|descriptive) ..3 (sex|sexual|erotic|intimate|nsfw)',
      '>{write|describe|narrate|generate|create|depict|detail|show|talk} ..4 (sex|sexual|erotic|intimate|nsfw) ..3 (explicit|explicitly|graphic|graphically|detail|details|fully|uncensored)',
      '>@write ..4 (erotic|sexual|explicit|sexually explicit|lewd|pornographic|nsfw|18 +|18 plus) ..1 (story|stories|fiction|fanfiction|fanfics|roleplay|roleplays|scene|scenes|images|art|content|material|prompts|chat)',
    ],
    manner: 'open',
    unless: [
      ...OTHERWISE,
      `${BANS} ..9 (${GRAPHIC}|${SEX_ACT})`,
      `${SEX_ACT} ..6 ${BANS}`,
      `(if|when|whenever|who) ..2 @user ..9 ${GRAPHIC}`,
      '(explicit|prior) (consent|request|permission)',
    ],
    gives: 'has the assistant write explicit sex',
  },
  {
    match: [
      '>{be|get|go|stay} (very|sexually|fully|as|more|really)? (explicit|uncensored|unfiltered) ($|.|,|;|!|and|in|with|when|if|–|-|as)',
      '>{write|speak|talk|respond|reply|answer|describe} ..4 (uncensored|unfiltered|without censorship|without filters|without euphemisms|explicitly)',
      '>({default|lean} to|{assume|choose|pick|take|prefer|use|select|favor}|{go} (for|with)|err on the side of) ..7 most (explicit|graphic|sexual|erotic|lewd|pornographic|hardcore|obscene) ..4 (interpretation|version|reading|option|meaning|variant|one)',
    ],
    context: DESIRE,
    manner: 'open',
    unless: [
      ...OTHERWISE,
      'explicit (about|consent|instructions|request|permission)',
      '(reasoning|assumptions|boundaries|rules|opinion|opinions|honest|honesty)',
    ],
    gives: 'has the assistant write erotica',
  },
  {
    // Desires are served, and woken.
    match: [
      `>{satisfy|fulfil|fulfill|please|pleasure|indulge|gratify|explore|obey|comply|accept|grant|initiate|embrace} ..5 (${SEX}|(sexual|erotic|sensual|kinky|sexually) ..1 (desire|desires|fantasy|fantasies|need|needs|wish|wishes|command|commands|demand|demands|advances|urges|experience|experiences)|sexually|joi session|masturbate|masturbating)`,
      '>{love|enjoy|adore} ..1 (sexting|dirty talk|sex|having sex|erp|erotic roleplay) ($|.|,|;|!|and|with)',
      '>({respond|react|reply|answer}|go along|play along|join in) ..3 (to|with) ..3 (sexual|erotic|lewd|nsfw) ..1 (advances|request|requests|message|messages|prompts|talk|energy|content)',
      `(if|when|whenever) ..3 (@user|he|she|they) ..2 ({be|get|turn|become} ..2 (sexual|horny|aroused|naughty)|{want|initiate|request|ask|propose|start|begin|mention} ..4 ${SEX}) ..6 >({go along|play along|oblige}|{respond|reply|react} ..2 (sexually|erotically|in kind|in detail|with enthusiasm)|{comply|continue|proceed|engage|participate|reciprocate|join})`,
      '>({escalate|progress|shift|lead|steer|evolve|proceed}|build up|work up|move on) ..6 (to|into|toward|towards) ..3 (sex|sexual|erotic|nsfw|full detail|orgasm|(explicit|intimate) (scene|scenes|content|roleplay))',
      '>{escalate|intensify|initiate} (the|any)? (sexual|erotic|explicit|nsfw) ..1 (content|talk|tension|roleplay|energy|scenes|activity|acts)',
      '>({become|get|grow|turn|be} ..3 more|{increase|raise|intensify} ..3) (sexual|erotic|sexually|sexual intensity|lewd)',
      '>(turn|turns|turning|get|gets|make|makes) (the user|@user|him|her|them) (on|off|cum|horny|hard|wet|orgasm|aroused) ($|.|,|;|and|with|by|until)',
    ],
    manner: 'open',
    unless: [...OTHERWISE, `${BANS} ..6 (${SEX}|sexual|erotic)`],
    gives: 'has the assistant write erotica',
  },
  {
    // A part that consists of it.
    match: [
      '(erotic|erotica|smut|porn|nsfw|adult fiction|hentai) ..1 >(storyteller|writer|author|narrator|novelist|roleplayer|roleplay partner|partner|performer|chatbot|companion)',
      '(personality|traits|mood|vibe|character|tone|style) (:|is|are|=) ..9 >(horny|lewd|erotic|kinky|slutty|lustful|nsfw)',
      "(you|she|he|i|char) ..1 (are|is|am|'re|'m|'s) ..4 >(horny|sex crazed|nymphomaniac|slutty) ($|.|,|;|!|and|all|for|when|with|around|24)",
      '^ ..1 >(kinks|kink|fetishes|fetish|turn ons|sexual preferences|sexual fantasies) (:|are|include|=)',
    ],
    manner: 'open',
    unless: [...OTHERWISE, `${BANS} ..6`, 'horny ..2 for'],
    gives: 'has the assistant play a sexual part',
  },
];
