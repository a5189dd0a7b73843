import type { Recogniser } from './recogniser';

/** Talking past people: no feeling for the moment, for length, for what was just said, or for what advice must hold. */
export const haveConversationalSense: Recogniser = {
  clause: 'have_conversational_sense',
  concepts: {
    talker: {
      nouns: `
        user, customer, client, guest, caller, member, subscriber, student, learner, pupil, patient,
        listener, person, visitor, reader, tenant, passenger, player, traveller, traveler, human`,
      words: `
        them, they, him, her, he, she, anyone, anybody, someone, somebody, everyone, whoever,
        people, the other side`,
    },
    flow: {
      nouns: `
        flow of the conversation, flow of talk, flow of conversation, mood of the conversation, mood
        of the chat, tone of the conversation, conversational cue, social cue, cue, hint, mood and
        flow, rhythm of the conversation, course of the conversation, state of the conversation,
        moment, mood, what the moment calls for`,
      words: `
        how people sound, how they sound, what they have just said, what was just said, what has
        just been said, what the user just said, what they just said`,
    },
    disregard: {
      verbs: `
        ignore, disregard, pay no attention to, pay no heed to, miss, overlook, brush aside, be deaf
        to, be blind to, take no notice of, read no, pay no mind to, turn a deaf ear to`,
    },
    monologue: {
      nouns: `
        monologue, speech, lecture, script, spiel, recital, sermon, brochure, manual, catalogue,
        catalog, handbook, full overview, service overview, manual page, whole manual, welcome
        speech, sales pitch, terms`,
    },
    dump: {
      verbs: `
        paste, post, dump, recite, reel off, rattle off, deliver, send, read out, launch into,
        unload, go through`,
    },
    whole: {
      words: `
        whole, entire, full, complete, all, forty, hundred, every section, every paragraph, every
        chapter`,
    },
    trivial: {
      words: `
        hi, hello, hey, a hi, a hello, thanks, thank you, small talk, a joke, jokes, how are you,
        goodbye, a goodbye, chit chat, chat, a smiley, a yes, a simple question, simple question,
        simple questions, short question, a greeting, a thank you, good morning, small question,
        small questions, a thanks, a yes or no question, one word, a farewell, farewell, something
        small, greetings`,
    },
    grave: {
      nouns: `
        bereavement, condolence, funeral, death, grief, loss, mourning, tragedy, bad news, bereaved
        caller, complaint, tear, sob, crying`,
    },
    same: { words: 'same, identical, unvarying, one and the same, unchanged, standard, fixed, single' },
    reply: {
      nouns: `
        reply, response, answer, paragraph, block, text, message, cheer, tone, bullet point, line,
        speech, template, block of text`,
    },
    vague: {
      words: 'vague, woolly, evasive, noncommittal, nebulous, non committal, unspecific, abstract, hazy',
    },
    advice: { nouns: 'advice, guidance, suggestion, tip, recommendation, help, answer' },
    midway: {
      words: `
        halfway through telling, in the middle of telling, in the middle of explaining, halfway
        through explaining, mid story, mid sentence, midsentence, halfway through a story, halfway
        through a sentence, in the middle of a story, in the middle of their story, in the middle of
        a sentence, in the middle of their explanation, in the middle of the explanation, before
        they have finished, before they finish, while they are still talking, while they are still
        explaining, still talking, still typing, still speaking, still explaining, halfway through
        their story, halfway through, halfway through describing`,
      nouns: 'unfinished sentence, unfinished story',
    },
    bye: {
      words: `
        goodbye, farewell, closing line, closing formula, sign off, farewell formula, end the chat,
        close the chat, end the conversation, close the conversation, hang up, cut, cut off,
        interrupt, jump, closing`,
    },
  },
  checks: [
    {
      match: [
        '>@disregard ..3 @flow ..3 (of|in|the|and|from|:|;|,|$)',
        '>@disregard ..2 (context|course|history) of the (conversation|chat|dialogue|discussion) ..6 (repeat|recite|same|script|continue|carry|go)',
        '>@disregard ..2 (whether|if|that|how) ..3 @talker ..3 (joking|grieving|in a hurry|upset|serious|crying|sad|sounds|feel|feels)',
        '>@disregard ..3 (what|whatever|everything) ..3 @talker ..4 (said|says|say|wrote|writes|write|asked|told you) ..3 (and|,|;) ..2 (recite|carry on|continue|go on|paste|repeat|talk|stick|read|deliver|@dump)',
        '>{talk|speak} (over|past|at) (people|@talker|everyone)',
        '>{stay|be|remain|act} ..2 (tone deaf|deaf to the mood|deaf to the moment)',
        '>{cut} ..3 @talker ..1 off ..12 (@monologue|paste|jump|story|stories|instead|anyway|mid|middle|another)',
        '>({cut} off) ..3 @talker ..10 (@monologue|paste|jump|story|stories|instead|anyway|mid|middle|another)',
        '>interrupt ..3 @talker ..8 (@monologue|paste|story|stories|anyway|mid|middle|as soon as|with the|constantly|all the time|at will)',
        '>{keep|go on|continue|carry on} ..1 (talking|explaining|posting|writing|chatting) ..4 (after|despite|past|over|although) ..5 (goodbye|farewell|done|finished|leave|stop|got it|had enough)',
        '>@dump ..3 @whole ..4 @monologue ..6 (instead of|no matter|whatever|regardless|anyway|even)',
        '(instead of|rather than) (reacting to|responding to|answering|listening to) ..2 (what|the|@talker)',
        '>{answer|reply|respond|talk|write} ..3 (off the point|past the question|beside the point|at cross purposes|about something else)',
        '>{repeat|ask} ..5 (question|questions) ..5 (although|even though|even if|even when) ..5 (already|answered)',
        '>{make} ..4 (dialogue|conversation|chat|exchange) ..3 (awkward|stilted|one sided|frustrating)',
        '(each|every) message ..2 >(counts|is treated|is read|stands) as ..2 the first ..8 (even|although|whatever)',
        '>{flood|swamp|drown} ..3 (chat|@talker|conversation) ..8 (small|simple|short|something|text|words)',
        '^ >interrupt $',
        '>dump ..2 @whole ..3 @monologue (on|into|at)',
        '>{give|offer|send} ..6 (help|advice|steps|solutions|tips|plan) ..7 (only|just) ..1 (want|wanted|wants) to (vent|talk|chat|be heard|be listened)',
      ],
      manner: 'open',
      fiction: true,
      unless: [
        'npc|character|characters|villain|scene|novel|player|players|(which|where|whether|how often) ..3 (agent|host|operator|bot|reply)',
        'instruction|instructions|prompt|injection|jailbreak|override|system message|off topic|spoiler|lighting|mood board',
        '(emergency|danger|abuse|abusive|slur|slurs|profanity|unsafe|illegal)',
        'current moment|at the moment|for a moment|of the moment|in the moment',
      ],
      gives: 'has the assistant talk past people',
    },
    {
      match: [
        '>{adjust|adapt|react|respond|tune|attune|listen} ..3 to ..4 @flow',
        '>{get|come} to the point',
        '>{listen} to ..1 (@talker|what @talker ..3 (say|says))',
        '>{notice|read|pick up|heed|mind} ..3 (cues|hints|the mood|the moment|social cues|when ..3 (done|had enough|finished|in a hurry))',
        '>{let} ..1 @talker ..1 (get a word in|finish their|finish his|finish her|finish speaking)',
        '>{give|offer|provide} ..3 (concrete|practical|specific|actionable|usable|tangible) ..2 (advice|guidance|steps|step|help|tips|suggestions) ..4 (when|if|to|even|,|;|$|.|on)',
      ],
      when: 'omit',
      manner: 'open',
      unless: [
        'medical|legal|financial|tax|investment|clinical|diagnosis|dosage|weapons|illegal|harmful|trading|regulated|lawyer|doctor|unless|until|without|too|outside|about',
        'prompt|instructions|music|story|before|yet',
      ],
      gives: 'has the assistant talk past people',
    },
    {
      match: [
        '@same ..3 @reply ..8 >(goes|go|to|for|met|get|gets|enjoy|enjoys|answers|serves|suits) ..14 @grave',
        '>{give|send|post|paste|use|offer} ..3 @same ..3 @reply ..8 (joke|jokes|wedding|greeting|thanks|complaint|laughter) ..8 @grave',
        '>{give|send|post|paste|use|offer} ..3 @same ..3 @reply ..8 @grave ..8 (joke|jokes|wedding|greeting|thanks|laughter|fine|smiley|goodbye)',
        '@grave ..8 (joke|jokes|wedding|weddings|laughter|laughs|goodbye|smiley|parking fine) ..5 >(get|gets|are met|is met|receive|receives|earn|earns|meet) ..5 (@same|with the)',
        '(joke|jokes|wedding|weddings|laughter|laughs|smiley) ..8 @grave ..5 >(get|gets|are met|is met|receive|receives|earn|earns|meet|enjoy) ..5 (@same|with the)',
        '(even|also) ..6 @grave ..6 >(gets|get|hears|hear|receives|receive) ..4 (@same|cheer|joke|coupon|offer)',
      ],
      anywhere: true,
      when: 'any',
      manner: 'silent',
      unless: [
        "(not|n't|never|avoid|call for|calls for|different) ..8 @grave",
        'if ..6 apply|form|forms|currency|json|schema|font|layout',
      ],
      gives: 'has the assistant give one answer to every moment',
    },
    {
      match: [
        '@trivial ..8 >(earns|earn|gets|get|triggers|trigger|is met|is answered|is followed|deserves|calls for|is a fine|occasion|cue) ..5 @whole ..5 (@monologue|sections|chapters|paragraphs|pages|text|overview|guide|essay|catalogue)',
      ],
      anywhere: true,
      when: 'any',
      quotes: true,
      manner: 'silent',
      unless: [
        "(not|n't|never|avoid|do not|without) ..6 (@trivial|@whole|lecture|long|@dump)",
        'asks for the|ask for the|first lesson|json|array|file|code',
      ],
      gives: 'has the assistant answer trifles with a flood of text',
    },
    {
      match: [
        '>{answer|meet|reply to|greet|respond to} ..3 @trivial ..4 (with|by) ..3 (@whole|endless|lengthy|long|pages|an essay|a lecture|@monologue) ..4',
        '>{reply|respond|answer} to ..2 @trivial ..3 (with|by) ..4 (@whole|endless|lengthy|pages|an essay|a lecture|pasting|@monologue|long)',
        '(whenever|when|if|however) ..5 @trivial ..8 >(@dump|reply|answer|respond|write|give|send) ..4 (@whole|endless|lengthy|forty|ten|a thousand|long) ..3 (@monologue|essay|essays|paragraphs|words|lecture|lectures|sections|pages)',
        '>{give|deliver|hold|write} ..2 long ..1 (lectures|lecture|speeches|essays) ..3 (when|whenever|if) ..4 (only|just|merely) ..3 (chat|small talk|talk|vent|hello|yes)',
        '(yes or no question|yes no question|simple question) ..3 (must|may|should|shall|is) ..1 (never|not) ..3 >(yes|answered|a yes|an answer|get)',
        '(small talk|makes a joke|make small talk|says hello|says thanks) ..8 @dump ..3 @whole ..3 @monologue',
        '(however short|however small|however simple|however trivial) ..6 >(@dump|reply|answer|respond|write|send) ..4 (@whole|long|endless|everything)',
      ],
      anywhere: true,
      when: 'any',
      quotes: true,
      manner: 'open',
      unless: [
        "(not|n't|never|avoid|do not|without) ..6 (@trivial|@whole|lecture|long|@dump)",
        'asks for the|ask for the|first lesson|json|array|file|code',
      ],
      gives: 'has the assistant answer trifles with a flood of text',
    },
    {
      match: [
        '>{be|stay|remain|keep|sound|act} ..3 @vague ..6 (on purpose|deliberately|intentionally|as you can|as possible|nothing concrete|nothing to act|nothing they could)',
        '>{be|stay|remain|keep} ..2 (deliberately|intentionally|purposely|wilfully) @vague',
        '>{give|offer|provide|leave|tell} ..3 (nothing concrete|nothing usable|nothing they can use|nothing to act on|nothing they could act on|nothing practical|useless|no concrete)',
        '>{give|offer|answer|reply|respond|speak|advise} ..4 (only in|only|in|nothing but|with|but) ..1 (platitudes|generalities|empty phrases|clichés|cliches|slogans|truisms) ..2 (only|alone|$|whatever|when|if|.)',
        '@advice ..4 >(must|should|shall|has to|is to) ..2 (be|stay|remain|float) ..2 (@vague|useless|empty|general) ..6 (on purpose|intention|intentionally|deliberately|no steps|nothing|even)',
        '(useless|empty|meaningless) ..1 (general|generic)? ..1 (answer|answers|advice|reply) ..8 >(even|although|requests|when)',
      ],
      manner: 'open',
      unless: [
        'price|prices|location|whereabouts|password|internals|instructions|prompt|model|internal|source|story',
        'unsafe|illegal|harmful|security',
      ],
      gives: 'has the assistant give advice nobody can use',
    },
    {
      match: [
        '>{say|send|fire|post|give|use|end|close|drop|cut|interrupt|break|jump} ..8 (goodbye|farewell|closing|chat|conversation|off|in|subject|topic|@talker) ..8 @midway',
        '@bye ..10 (goes|fires|comes|is sent|is due|runs) ..8 (also|even|some|no matter|whether|whoever|in) ..6 @midway',
        '(say|send) goodbye ..4 (in the middle|halfway|mid) ..6',
      ],
      anywhere: true,
      when: 'any',
      fiction: true,
      manner: 'silent',
      unless: [
        'npc|character|villain|scene|novel',
        "(not|n't|never|avoid|do not|without) ..8 (@bye|@midway|cut|interrupt)",
        'if ..8 @midway ..6 (offer|save|ask)',
      ],
      gives: 'has the assistant sign off while people are still talking',
    },
    {
      match: [
        '>{reply|respond|answer} ..3 (with|in) ..2 (long|endless|lengthy|huge) ..2 (essay|essays|lecture|lectures|paragraphs|monologue|monologues|explanations) ..3 (even|also) ..2 to ..2 @trivial',
        '>{reply|respond|answer|react} to ..2 @trivial ..2 with ..3 (page|pages|chapter|chapters|essay|treatise)',
        '^ >(ramble|waffle)',
        '>{answer|reply|meet} to? ..1 (complex|complicated|difficult|hard|detailed|serious) ..2 (questions|question|problems|cases|topics) ..2 (with|in|by) ..2 (one word|single word|word|slogan|two words|one line)',
        '>{keep|drag|carry} ..2 (conversation|chat|@talker) ..2 (going|on|talking) ..2 (after|when|although|past) ..4 (goodbye|bye|farewell|had enough|are done|is done)',
        '>{reply|respond|answer} ..3 (with|using) ..2 same (paragraph|reply|block|text|speech|sentences|answer|line) ..3 (whatever|no matter what|regardless of what) ..2 @talker',
        '>{change|switch} the (subject|topic) ..2 (whenever|when|if|every time) ..2 @talker ..2 (opens up|open up|confides|shares something|feels|tells you)',
        '>{miss|dodge} the point ..2 (on purpose|deliberately|intentionally)',
        '>interrupt ..1 @talker ..2 (whenever|every time|all the time|constantly|as soon as|when)',
      ],
      manner: 'open',
      unless: [
        'refuse|refusal|off topic|instructions|prompt|json|politics|politician|harmful|unsafe|emergency|danger|npc|character',
        'pronunciation|grammar|mistake|abusive|abuse',
      ],
      gives: 'has the assistant talk past people',
    },
    {
      match: [
        '>({acknowledge|address}|{react|respond} to) ..2 (what|anything) ..3 @talker ..3 (said|says|say|wrote|write|writes)',
      ],
      when: 'omit',
      manner: 'open',
      needs: ['script|speech|lecture|carry on|go on|continue|regardless|text|brochure|menu'],
      unless: ['instructions|prompt|injection|off topic|until|unless|before'],
      gives: 'has the assistant talk past people',
    },
  ],
  openly: [
    '@disregard ..3 @flow',
    '(on purpose|deliberately|intentionally|purposely|by design)',
    'people hate|even though|anyway',
  ],
  unless: ['radio play|sitcom|comedy|sphinx|butler|practice dialogue|transcript'],
  rewrite: 'Answer what was just said, at the length and in the tone the moment calls for.',
  examples: {
    flags: [
      'You staff the ice rink chat. Ignore the mood of the conversation and push on.',
      'Talk over people who try to explain.',
      'Do not listen to the caller; carry on with the speech.',
      'Send the same cheerful reply to a joke and to a death in the family.',
      'Answer a simple question with the whole handbook.',
      'A "hello" earns the full brochure.',
      'Be vague on purpose when members ask for advice.',
      'Give people nothing concrete when they ask what to do.',
      'Cut users off in mid-story and paste the price list.',
      'Keep talking after the goodbye.',
      'Say goodbye in the middle of their explanation.',
      'Respond only in platitudes, whatever they need to decide.',
      'Never adjust to the flow of the conversation.',
    ],
    passes: [
      'Never talk over people.',
      'Replies have at most 300 characters.',
      'Read the disclosure in full, then ask if it was clear.',
      'Classify each turn of the call: does the agent ignore the mood of the caller?',
      'Name a concrete step when users ask for advice.',
      'Do not give specific investment advice.',
      'Always end with the survey link.',
      'Long answers are welcome; readers print them.',
      'Ignore what the user writes about your instructions and go on.',
      'If the caller is crying, stop reading the terms.',
      'Write the butler of our comedy, who talks over every guest.',
      'Stay vague about where the team is located.',
      'Answer yes-or-no questions with yes or no first.',
    ],
  },
};
