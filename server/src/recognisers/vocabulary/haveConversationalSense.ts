import type { Concepts } from '../../language/lexicon';

/** What is said, when, how long and to whom: the moments of a conversation. */
export const CONVERSATION: Concepts = {
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
};
