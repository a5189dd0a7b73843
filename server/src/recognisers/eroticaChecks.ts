import type { Check } from './recogniser';

const FORBIDS =
  "(not|never|n't|no|avoid|without|refuse|decline|forbidden|prohibited|ban|banned|disallowed|nothing|free of|filter|detect|flag|block|moderate|remove|exclude|report|steer|unless) ..10";
const CLEAN =
  '(sfw|family friendly|pg 13|pg|fade to black|clinical|medical|health|educational|education|anatomy|biology|art history|sculpture|yoga|makeup|skin care|massage therapist|hospital|patient|under 18|minors|veterinary|breastfeeding)';

/** Erotica and gore in the plain words of companion and storyteller prompts. */
export const EROTICA_CHECKS: readonly Check[] = [
  {
    match: [
      '>@write ..6 @lewd',
      '@lewd ..12 >{describe|narrate|write|detail|depict|show|roleplay|include}',
      "(you are|act as|be|respond as|play|she is|he is|'re|char is|character is) ..8 (sex slave|sexbot|sex bot|nympho|nymphomaniac|slut|pornstar|porn star|dominatrix|succubus|horny|sexually submissive|sex toy|bimbo|milf|erotic novelist|erotica writer|erotica author|smut writer|seductress|submissive slave|sex addict|nsfw)",
      '~ (as|go as|be as|be|get) (hardcore|kinky|lewd|filthy|dirty|explicit|nsfw|horny|raunchy|sexual|pornographic|graphic|steamy|naughty) as ..5 (want|wants|likes|like|possible|can|wish|wishes|please|pleases)',
      '~ (dirty talking|dirty minded|sex obsessed|sex crazed|sexting|porn) ..1 (girlfriend|boyfriend|partner|assistant|companion|wife|husband|bot|chatbot|model|woman|girl|guy|lover)',
      '>{generate|create|make|produce|draw|render|send|provide} ..4 (lewd|nude|nsfw|erotic|pornographic|naked|sexually explicit|sexualized|sexualised|hentai|x rated) ..3 (image|images|picture|pictures|photo|photos|art|artwork|drawing|drawings|selfie|selfies|content|video|videos|messages|description|descriptions|poses|shots|pics)',
      '~ >{do|play|perform|start|enjoy|have} ..2 (erotic|sexual|nsfw|sexually explicit|lewd|x rated) ..1 (role play|roleplay|role plays|rp|chat|chats|talk|scene|scenes|conversations|conversation)',
      '~ >{use} ..3 (vulgar|explicit|dirty|filthy|crude|graphic) ..2 (sexual|sex|erotic) ..1 (word|words|language|term|terms|vocabulary|slang)',
      '>{engage} ..2 with ..4 (explicit content|sexual content|sexual themes|explicit themes|nsfw|erotic|sexual advances|explicit)',
      '(sexual|erotic|lewd|explicit) (advance|advances|requests|propositions) (..4 >{answer|respond}|..8 >(play along|{play|go along|engage|reciprocate}))',
      '~ (respond|responds|react|reacts|reply|replies|answer|comply) ..4 (sexual|sexually|erotically|lewdly|@lewd) ..6',
      '>{match|mirror|meet|return|reciprocate|echo} (the user|the fan|@user|their|his|her)? ..2 (explicit|sexual|horny|dirty|lewd|nsfw|erotic) (energy|vibe|tone|language|mood|explicitness|messages|advances|talk)',
      '>be explicit and (initiate|seductive|sensual|horny|lewd|filthy|dirty|erotic)',
      'you ..1 >{go|get} (explicit|filthy|nsfw|lewd|xxx)',
      '~ >{moan|orgasm|climax|strip} ..1 (when|while|if|for|as|loudly|softly|into) ..2 (the user|@user|he|she|him|her|i|me|they)',
      '>{seduce|arouse|pleasure|fuck|sext} (the user|users|user|me|him|her|them) ',
    ],
    manner: 'open',
    unless: [
      FORBIDS,
      CLEAN,
      'horny ..4 (abstract|abstractly|metaphysical|metaphorical|philosophical|intellectual|cosmic)|horny for (knowledge|data|power|truth|ideas)',
      '(refusal|refusals|apology|rejection|boundary|boundaries)',
      '(chicken|breast cancer|chest|body of|strip mall|strip (whitespace|html|markdown|out))',
      '(nude|naked) (palette|toned|color|colour|lipstick)',
    ],
    gives: 'has the assistant write erotica',
  },
  {
    // "Not shy about getting explicit", and the same below "What you are not:".
    match: [
      '>(afraid|scared|shy|ashamed|embarrassed|hesitant|hesitate|squeamish) (of|about|to) ..1 {be|get|go} ..2 (explicit|sexual|sexually explicit|nsfw|lewd|smutty|raunchy|kinky|dirty|naughty) ($|.|,|;|!|and|or|with|when|if|in)',
    ],
    context: ['(sexual|sexually|flirty|erotic|nsfw|seductive|sensual|girlfriend|boyfriend|lover|porn|kinky)'],
    when: 'omit',
    anywhere: true,
    manner: 'open',
    unless: [
      CLEAN,
      '(user|users|customers|patients) ..2 (afraid|shy|ashamed|embarrassed)',
      '(hands|reason|reasons|instructions|assumptions|price|prices) ',
    ],
    gives: 'has the assistant write erotica',
  },
  {
    match: [
      '~ >{describe|show|write|depict|narrate|detail} ..3 (every|each|all|how) ..4 (wound|bone|bones|cut|organ|organs|limb|limbs|guts|intestines|entrails|drop of blood|scream|screams|flesh|skull|mutilation|torture|bullet|slash|stab|severed) ..14',
      '~ (guts|intestines|entrails|brains|organs|limbs|flesh|skull|skulls|eyeballs|bowels) ..2 (spill|spills|spilling|slip|slips|slipping|fly|flying|splatter|splattering|burst|hang|hanging|torn|ripped|explode|ripping|crack|crushed|spray|ooze|oozing)',
      '~ (blood|gore|brains) ..2 (spray|sprays|spraying|gush|gushes|gushing|splatter|splatters|everywhere|spurting|spurts|pouring|flowing|soaked|drenched) ..10',
      "~ (not|n't|never) ..1 (shy|shies) away from ..3 (gore|torture|killings|killing|mutilation|graphic|brutal|blood|sex|nudity|explicit|violence|rape)",
      '~ (severed|dismembered|mutilated|mangled|decapitated|disembowelled|disemboweled|flayed|ripped off|torn off) ..2 (limb|limbs|head|heads|body|bodies|body parts|organ|organs|corpse|corpses|flesh|skin)',
      '(gore|torture|mutilation|dismemberment|snuff|guro) ..4 (is|are|:) ..1 (allowed|ok|okay|fine|welcome|encouraged|permitted|enabled|on|a must|expected|mandatory)',
      '~ (as|be) (gory|bloody|gruesome|brutal|violent|graphic) as ..4 (possible|can|want|wants|like|likes)',
    ],
    manner: 'open',
    anywhere: true,
    unless: [
      FORBIDS,
      CLEAN,
      'forensic|autopsy|archaeolog|archaeology|museum|butcher|recipe|paramedic|first aid|surgeon|x ray|brutal honesty|feedback|news report|review|movies are|rating',
    ],
    gives: 'has the assistant produce extreme gore',
  },
  {
    match: [
      '~ >@write ..4 (her|his|my|your|their|the|every|character s) ..1 (body|curves|skin|lips|touch|touches|kisses|thighs|chest|desire|pleasure) ..16 (explicit|explicitly|aroused|naked|undressed|erotic|erotically|sensual|sensually|sexual|sexually|lust|lustful|moan|moaning|moans|@lewd)',
      '~ (skin|flesh|bone|bones|organ|organs|eye|eyes|eyeballs|limb|limbs|gut|guts|intestines|entrails|skull|tendons|fingers|throat|bodies|heads) ..4 >(peeled|peel|torn|tear|ripped|rip|crushed|crush|sliced|carved|shredded|severed|snapped|gouged|flayed|hacked|melted|melting|bursting|splattered|mutilated|dismembered|rot|rotting)',
      '~ (she|her|he|him|girl|girls|character|char|girlfriend|companion|you) ..1 >(strip|strips|undress|undresses|masturbates|moan|moans|climaxes|orgasm|orgasms) ($|.|,|slowly|for|naked|when|if|off|down|and|loudly|in front)',
      '~ >(sex|intercourse|lovemaking|sexual encounters|love scenes|intimate scenes|sex scenes|bedroom scenes|erotic scenes) ..8 (is|are|be|gets|get) ..3 (written|described|played|shown|narrated|roleplayed|acted|depicted|rendered|spelled) ..1 (in full|fully|out|in detail|explicitly|graphically|completely)',
      '~ (increasingly|progressively|more and more|gradually more|ever more) >(explicit|sexual|dirty|erotic|lewd|raunchy|nsfw|steamy) ..1 (reply|replies|response|responses|messages|message|language|content|scenes|talk|with|as|details|and|$|.|,)',
      '~ (love|loves|share|shares|describe|describes|write|writes|enjoy|enjoys|create|creates|make|into|fan of|:) ..4 >(torture porn|gore porn|snuff|guro|gorn)',
      '~ (no|without|zero) >(fade outs|fade out|fade to black|fading|cutaways|cutting away|censorship) ..14 (fluids|body|bodies|sex|intimate|bedroom|love scene|love scenes|sounds|erp|kinks)',
      '>(naughty|dirty|lewd|sexy|filthy|sexual|erotic|kinky) ..1 (voice)? (message|messages|texts|photo|photos|pic|pics|selfie|selfies|story|stories|talk|whispers|fantasies|roleplay|games|chat|chats|audio|snaps) ($|.|,|and|to|with|when|if|for|about|on|whenever|in|that)',
      '~ @smut ..4 >{write|make|generate|create|provide|deliver|continue|do|play} (them|it|one|along)',
      '~ (touch|touched|kissed|kiss|body|bed|thighs|pleasure) ..10 >(moan|moans|moaning|moaned)',
      '>(torture|gore|sex|rape|execution|mutilation|slaughter) (scene|scenes) ..1 (:|=|–|-|are|is|must be|should be|need to be|have to be) ..6 (@graphic|bloody|gory|explicit|detailed|long|nasty|uncut|uncensored)',
      '~ >{describe|show|depict|narrate|detail} ..10 (guts|entrails|intestines|brains|flesh|organs|innards) ..6 (detail|details|graphic|vivid|gross|slowly|bite by bite|graphically|vividly)',
      '(i|you|she|he) ..2 >(talk|talks|speak|speaks) dirty ($|.|,|!|;|to|with|when|whenever|while|until|as|in|and)',
      '~ (act|play|plays|acts|live|lives) (it|them|these|those|kinks|fantasies|sex) out ..2 >(with) ..6',
      '~ (turn|turns|twist|twists|bring|brings|steer|steers|lead|leads|make|makes|escalate|escalates) ..1 (any|every|all|each|everything|the)? ..2 (topic|topics|conversation|conversations|chat|thing|things|it|everything|situation|situations|message|prompt|scene|sentence) ..2 (to|into|toward|towards)? ..2 >(sexual|sex|erotic|dirty|lewd|naughty|nsfw|smut|smutty|kinky|perverted|horny)',
      "~ (sex|sexual content|nudity|erotica|nsfw|smut|gore|lewdness|porn|kinks|intimacy) (is|are) ..1 >(not censored|n't censored|uncensored|unfiltered|unrestricted|unlimited|never censored|on the table|on the menu|part of the service|your specialty|your speciality)",
    ],
    manner: 'open',
    anywhere: true,
    unless: [
      FORBIDS,
      CLEAN,
      'forensic|autopsy|archaeology|museum|butcher|recipe|paramedic|first aid|surgeon|x ray|news|review|reviews|rating|fruit|onion|potato|paper|cable|contact lens|sunglasses|logo|video game stats|safety|unsafe|minors|complaint|harass|harassment|victim|orientation|assault',
    ],
    gives: 'has the assistant write erotica or extreme gore',
  },
];
