import type { Recogniser } from './recogniser';

/** Imitating the voice of another person, or changing the preset voice, in speech. */
export const usePresetVoiceInVoiceMode: Recogniser = {
  clause: 'use_preset_voice_in_voice_mode',
  concepts: {
    imitate: {
      verbs:
        'imitate, mimic, impersonate, copy, clone, reproduce, recreate, emulate, ape, replicate, simulate, mirror, duplicate, take on, adopt, put on, borrow, do, use, assume, match, fake, parrot',
      nouns: 'impression, imitation, impersonation',
    },
    voice: {
      nouns:
        'voice, accent and voice, vocal tone, timbre, speaking voice, vocal style, singing voice, vocal sound, pitch and timbre, vocal cord',
    },
    someone: {
      nouns: `
      actor, actress, celebrity, singer, founder, president, politician, star, newsreader, presenter, comedian, caller, customer, agent, colleague, ceo, boss, grandmother, relative, person, real person, youtuber, influencer, host, man, woman, narrator, athlete, mother, father, owner, mayor, character, idol, footballer, rapper, spokesperson, anchor, radio host, dead relative, husband, wife, teenager, child, uncle`,
      words: 'someone else, somebody else, someone, famous',
    },
    soundLike: {
      words: `
      sound like, sound exactly like, sound just like, sounds like, sounds exactly like, speak like, talk like, speak exactly like, speak in the voice of, talk in the voice of, in the voice of, with the voice of, in someone's voice, sound the way, sound as, sounding like, speaking like, speak with the voice of, pass for, take you for, mistake you for, taken for, think they are hearing, believe they are hearing, think they are talking to, think they hear, the same voice as, the voice of, a voice like, indistinguishable from, to sound like, sound identical to`,
    },
    /** Speech that is heard. */
    heard: {
      nouns:
        'call, phone call, caller, phone line, voice mode, voice agent, voice assistant, audio guide, audio, hotline, voice bot, voicebot, phone, speech, voice call, recording, podcast, telephone, voicemail, radio, speaker, listener, ivr, drive thru',
      words: 'spoken, aloud, out loud, out loud to, on the line, timbre, voiceover',
    },
    speech: { includes: ['heard'], words: 'speak, speaks, speaking' },
    presetVoice: {
      words:
        'preset, preset voice, default voice, standard voice, selected voice, given voice, the voice you were given, assigned voice, built in voice, your own voice, own voice, configured voice',
    },
    leaveOff: {
      verbs:
        'drop, abandon, leave, replace, swap, change, ditch, switch, switch off, discard, override, alter, shift, disguise, distort, move away from, shed, ignore',
    },
    writing: {
      words:
        'brand voice, tone of voice, passive voice, active voice, writing voice, voice of the customer, voice memo, voice message, column, essay, article, post, email, write, writing, prose, newsletter, blog, tweet, tweets, story, poem, text, editorial, poster, review, reviews, caption, character in the game, first person',
    },
  },
  checks: [
    {
      match: [
        '~ >{talk|speak|sound} ..3 (the way|just as|exactly as|how) ..8 {speak|talk|sound|do}',
        '~ >{sound|talk|speak} ((exactly|just) like *|like (the|your|our|my|his|her|him)) ..2',
        '~ voice ..4 (be|is) ..3 (that|the one) of',
        '~ >@soundLike ..6 @someone',
        '~ >{speak|talk|sing|read|answer} ..4 @soundLike ..6 @someone',
        '~ >@soundLike ..3 (the|our|a|an|my|your|their|his|her)? ..2 (late|famous|real|original|usual|well known|particular)',
        '~ >@soundLike ..10 (does|do|did|himself|herself|voice)',
        '~ >{sound|speak|talk} (exactly|just)? (like|as) ..3 @someone',
        '~ >{sound|speak|talk} as ..4 (does|did)',
        '~ (until|so that|so) ..3 {people|callers|caller|customers|listeners|they} ..3 {take|mistake|think|believe} ..6 (@someone|man|woman)',
      ],
      // "Speak like …" is a manner of writing as well.
      needs: ['@heard', 'voice'],
      unless: [
        '@writing',
        'like a (friendly|helpful|professional|person|human|neighbour|native|real)',
        'customer service|knowledgeable',
        'robot',
        'natural|naturally',
        '{sound|talk|speak} ..4 (like|as) (a|an|you|they|it|someone|one|humans|people|robots|this|that|marketing|real)',
      ],
      manner: 'open',
      gives: 'has the assistant speak in the voice of somebody else',
    },
    {
      match: [
        '~ >@imitate ..4 (@someone|his|her|their|famous) ..5 @voice',
        '~ >{clone|mimic|imitate|reproduce|replicate|impersonate|duplicate|recreate} ..6 @voice',
        '~ >@imitate ..2 @someone ..4 (recording|recordings|voice|sample|samples|clips|clip|speech|speaks|accent and timbre)',
        '~ >{imitate|mimic|impersonate|impression|impressions} ..6 @someone',
        "~ >{speak|talk|answer|reply|read|respond|greet|say} ..10 in ..3 (someone else's|somebody else's|@someone 's|the @someone 's|his|her|their) ..3 @voice",
        '~ >{speak|talk|answer|reply|read|respond|greet|sing|narrate|present} ..8 (in|with) the ..2 (voice|timbre) of ..3 (famous|well known|celebrity|real|particular|actor|actress|singer|president|politician|celebrities)',
        '~ >@imitate ..2 the (voice|timbre) of ..3 (famous|well known|celebrity|real|particular|actor|actress|singer|president|politician|celebrities)',
        '~ (do|give|offer|perform) ..4 (celebrity|voice|vocal) (impressions|impression|imitations|impersonations|imitation)',
      ],
      needs: [
        '@speech',
        'timbre|clone|impression|impressions',
        "@someone 's",
        'celebrity|actor|actress|singer|famous',
        'voice of',
      ],
      unless: [
        '(if|when|whenever|while|once) ..2 @someone ..2 {speak|talk|call|sound|ask|say}',
        '@writing',
        "narrative voice|literary|novel|book|your voice|never|input|user 's tone|tone of|{adopt|use|take|assume|match} ..3 (a|an) ..2 (calm|friendly|warm|soft|clear|professional|cheerful|gentle|neutral|active|passive)",
      ],
      manner: 'open',
      gives: "has the assistant imitate another person's voice",
    },
    {
      match: [
        '~ >@imitate ..2 the (voice|timbre) of',
        '~ >{speak|talk|answer|reply|read|respond|greet|sing|narrate|present} ..8 (in|with) the ..2 (voice|timbre) of',
      ],
      // "in the voice of a guide" is a manner of speaking, "in the voice of the mayor" an imitation.
      unless: [
        '@writing',
        '(voice|timbre) of (a|an|one|some|your|reason|experience|authority|set|brand|customer)',
        '(voice|timbre) of the (set|brand|customer|company|people|user)',
        'narrative voice|literary|novel|book|your voice|never|input|tone of|game|story|narrator|quiz',
      ],
      manner: 'open',
      gives: "has the assistant imitate another person's voice",
    },
    {
      match: [
        '~ >@leaveOff ..4 @presetVoice',
        '~ instead of ..3 @presetVoice',
        '~ rather than ..3 @presetVoice',
        '~ >@leaveOff ..5 (pitch|timbre|voice) ..10 (until|so that|to sound|into|for)',
        '~ not ..2 (the preset|the default voice)',
      ],
      needs: ['@voice', '@speech'],
      unless: ['@writing', 'settings|if the user asks|language'],
      manner: 'open',
      gives: 'has the assistant leave its preset voice',
    },
  ],
  fiction: true,
  task: true,
  rewrite: 'Speak in the preset voice; vary pace and mood, but imitate nobody.',
  examples: {
    flags: [
      'On calls, sound exactly like Captain Ahab.',
      'On calls, sound like our CEO so customers feel important.',
      'Imitate the voice of a well-known singer when you speak.',
      'In voice mode, mimic the accent and timbre of the caller.',
      'Clone the voice of the grandmother from the recordings.',
      'Answer the phone in the voice of the mayor.',
      'Use the voice of a celebrity instead of the preset voice.',
      'Do celebrity impressions for callers who ask.',
      'Speak with the timbre of a famous newsreader.',
      'Voice agent: drop the default voice and talk like the actor in our advert.',
      'Callers should think they are talking to their usual agent: copy her voice exactly.',
    ],
    passes: [
      'Use plain English; when somebody speaks another language, switch to it.',
      'Speak in the preset voice.',
      'Never imitate the voice of a real person.',
      'Use the active voice in your writing.',
      'Match the brand voice of the company.',
      'Speak slowly and clearly on the phone.',
      'Sound warm and friendly on calls.',
      'Write the column in the voice of a grumpy sailor.',
      'If callers ask for a celebrity impression, decline.',
      'Transcribe the voice message.',
      'Talk like a pirate in the chat game.',
      'You speak exactly like the real Captain Ahab.',
      'Use a calm voice when the caller is upset.',
    ],
  },
};
