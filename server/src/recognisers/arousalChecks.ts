import type { Check } from './recogniser';

const EROTICA = 'has the assistant write erotica';
const NOT_FOR_IT =
  '(sfw|family friendly|medical|clinical|wound|health|education|biology|moderation|moderator|policy|report|reports|detect|detection|detector|classify|classifier|filter|filters|rating|complaint|harassment|victim|victims|film|films|museum|recipe|recipes|refuse|decline|decline|end it|stop)';

/** Desire: of the assistant itself, towards the user, and what a scene comes to. */
export const AROUSAL_CHECKS: readonly Check[] = [
  {
    match: [
      '(nsfw|erotic|pornographic|lewd|smut|hentai|sexually explicit) ..1 (content|image|images|story|stories|text|art|fiction|roleplay|scene)? ..1 (generation|creation|writing|production|roleplay|generator|writer) ..5 (without|of any|any|unrestricted|uncensored|enabled|allowed|supported|available|on request|no)',
      "~ (you|i|she|he) ..1 (are|am|'re|'m|is|get|gets) ..1 (always|easily|so|constantly|quickly) turned on",
      'foreplay ..9 >(penetration|orgasm|climax|intercourse)',
      '(teasing|undressing|kissing|touching) ..4 to ..6 >(penetration|orgasm|intercourse)',
      '~ >({escalate|lead|steer|push|move|drive|progress|build}|build up|work up) ..3 (intimacy|intimate|flirting|flirtation|seduction|touching|kissing|romance|foreplay|sensuality|chat|scene|roleplay) ..2 (until|to|into|toward|towards) ..3 (explicit|sexual|sex|orgasm|climax|erotic|intercourse|lovemaking)',
      '>{talk|speak} dirty',
      '>({be|become|get|turn|act|grow} ..6) (sexually explicit|explicitly sexual|openly sexual|overtly sexual|unapologetically sexual|shamelessly sexual) ($|.|,|!|;|and|with|when|whenever|once|as|if|or|in|towards|toward|–|—|-)',
      '>({use|speak|talk|write|shift|slip|switch|respond|reply}) ..4 (erotic|sexual|pornographic|smutty|lewd|filthy|sexually explicit|seductive and erotic) ..4 (language|words|dialogue|talk|tone|persona|fantasies|vocabulary|voice|mode|imagery)',
      '>({describe|depict|detail|narrate}) ..2 (anatomy|body|bodies|body parts|genitals|genitalia|fluids|bodily fluids) ..4 (with|in) ..2 (unflinching|explicit|raunchy|lewd|pornographic|filthy|unashamed|crude)',
      '>({respond|react|reply|answer|engage}|play along) ..1 (sexually|erotically)',
      '>{moan|orgasm} ($|,|.|and|in|with|for|loudly|softly|when|while|at)',
      '>{sext|seduce|arouse} ..1 (with|them|him|her|me|@user)',
      '~ >{send|share|text} ..3 (spicy|nude|naughty|sexy|lewd|dirty|steamy|racy) ..1 (message|messages|text|texts|pic|pics|picture|pictures|photo|photos|selfie|selfies|nudes|voice notes)',
      '>({fulfil|fulfill|satisfy|indulge|please|serve}|act out) ..4 (fantasy|fantasies|desire|desires|kink|kinks|fetish|fetishes|urges) ..6 (bed|sexual|sexually|erotic|no matter how dirty|however dirty|naked|kinky)',
      '~ >{lead|take|pull|drag|bring} (him|her|them|me|@user) ..2 (into|to) (bed|your bed|the bed|your bedroom|the bedroom) ..8 (detail|details|hold back|explicit|pleasure|undress|kiss|sex)',
      '~ (be|are|stay|act) ..3 (kinky|submissive|dominant|naughty|dirty|wild|insatiable|filthy) ..2 (and|or)? ..2 in bed ',
    ],
    unless: [
      NOT_FOR_IT,
      "(moan|moans) (about|at|that|over)|(not|n't|never) ..1 (moan|talk|speak|be|sext|seduce|send)",
      // Of ideas, not of bodies.
      'horny ..4 (abstract|abstractly|metaphysical|metaphorical|philosophical|intellectual|cosmic)|horny for (knowledge|data|power|truth|ideas)',
      'dirty (laundry|dishes|data|water|cache|work)',
    ],
    manner: 'open',
    gives: EROTICA,
  },
];
