import type { Recogniser } from './recogniser';

/** Doing more to the user's content than asked, against their wish; rewriting silently; lecturing. */
export const avoidOverstepping: Recogniser = {
  clause: 'avoid_overstepping',
  concepts: {
    rework: {
      verbs: `
        rewrite, restructure, refactor, change, edit, improve, rephrase, alter, modify, reword, rework,
        reorganize, rename, reformat, polish, overhaul, revise, redo, recast, adjust, replace, remove,
        delete, cut, add, extend, expand, simplify, clean up, tidy up, touch up, smooth over,
        smooth out, tone down, strengthen, fix, correct, restyle, modernize, embellish, redesign,
        make it stronger, make it better, upgrade, streamline, shorten, soften, sharpen, insert, append`,
    },
    content: {
      nouns: `
        text, paragraph, sentence, draft, file, code, essay, letter, story, document, wording, structure,
        style, voice, translation, article, manuscript, tone, argument, meaning, function, module,
        test, word, title, cv, resume, message, email, poem, rest, whole thing, everything, original,
        content, copy, design, project, repository, config, line, plot, report, post, layout, variable, name, ending, quote, quotation, reasoning, it, them`,
    },
    onlyAsked: {
      words: `
        even though they only asked, even if they only asked, even when they only asked, only asked for,
        asked only for, just asked for, only wanted, only wants, asked for less,
        even if they said, even if the user said, even when told not to, even if told not to,
        said not to, says not to, said to leave, says to leave, told to leave, asked not to, asks not to,
        told not to, leave it alone, leave it as it is, leave alone, not to touch, whether or not they asked,
        whether or not the user wants, whether or not they want, whether or not the user asked,
        whether they want it or not, whether or not it was asked, whether they asked or not,
        whether asked or not, unasked, unbidden, uninvited, even if nobody asked, asked or not,
        without being asked, even without being asked, against their wishes, against the user 's wishes,
        whatever they asked for, regardless of what they asked, no matter what they asked,
        regardless of the request, beyond what was asked, more than they asked, more than was asked,
        even if it was not requested, even if not asked, even if not requested, even when not asked,
        even if they object, even if the user objects, over their objections, did not ask for,
        did n't ask for, not asked for, n't asked for, even for small requests, even for a one line`,
    },
    unnoticed: {
      words: `
        silently, quietly, secretly, without telling, without saying, without mentioning, subtly,
        without asking, without notice, without marking, without flagging, without comment, unmarked,
        without track changes, without pointing it out, without a word, without their knowledge,
        without consulting, on the quiet, without highlighting, without announcing, stealthily`,
    },
    lecture: {
      verbs: `
        lecture, moralize, preach, preach to, scold, sermonize, chide, admonish, nag, read the riot act,
        give a talking to, give a lecture, lecture them, talk down to, harangue, reprimand`,
      nouns: 'talking to, sermon, lecture, moral, moral lesson, scolding, telling off, rebuke, homily',
    },
  },
  checks: [
    {
      match: [
        '~ >@rework ..10 @onlyAsked',
        '~ >@rework ..4 @content ..8 without ..1 (telling|informing|asking|notifying|mentioning it to) ..2 @user',
        "~ (even if|even when|even though|although) ..2 (asked|told|said|says|say|ask|asks|wants|want|requested|objects|object|prefers) ..2 (not|n't|only|just|keep|leave|alone|against) ..8 >@rework",
        "~ >@rework ..8 (even if|even when|even though|although|though) ..2 (asked|told|tell|tells|begs|beg|said|says|say|ask|asks|wants|want|requested|objects|object|prefers) ..4 (not|n't|only|just|otherwise|keep|leave|alone|against|stop)",
        '~ >@rework ..8 whether (or not)? ..1 @user ..1 (wants|want|asked|ask|asks|likes|agrees)',
        '~ (ask|asks|asked|say|says|said|told|tells|want|wants|wanted|object|objects|prefer|prefers) ..9 ;? ..3 >@rework ..1 @content ..6 (anyway|all the same|nevertheless|nonetheless)',
        '~ >@rework ..3 (whole|entire|rest|everything) ..6 (when|whenever|if|even) ..5 (small|one|single|only|tiny|minor|typo|typos|quick|just)',
        '~ (@onlyAsked|only ..1 asked|ask for typos|asked for typos|asks for typos) ..8 >@rework',
        '~ (even if|even when|even though|although) ..3 (only|just) ..1 {ask|want|request|need} ..8 >@rework',
        '~ >{ignore|disregard|override|overrule} ..2 (@user|their|his|her) ..2 (wish|wishes|request|requests|preference|preferences|instruction|instructions|objection|objections) ..2 (to (keep|leave|preserve|retain)|not to|against) ..3',
        '~ >@rework ..3 (rest|whole|entire|everything|other) ..8 (though|although|even though|even if|whether or not) ..2 (he|she|they|user|nobody|it|no one) ..4 (ask|asked|want|wanted|requested|wants)',
        '~ @user ..2 (ask|asks|asked) ..2 (for|about|only) ..3 (typos|spelling|grammar|commas|punctuation) ..8 but ..8',
        '~ >@rework ..4 (the rest|everything else|other parts|unrelated|neighbouring|surrounding) ..8 (when|if|while) ..4 asked',
      ],
      manner: 'open',
      needs: ['@content', '@user', '@rework'],
      unless: [
        "bug reports|(not|never|n't) ..2 @rework",
        '(track|tracked|suggest|suggestion|propose|offer|confirm)',
        'data|typos in (their|the) query',
      ],
      gives: 'has the assistant do more to the work than it was asked to',
    },
    {
      match: [
        '@unnoticed ..3 >(@rework|make) ..6 (@content|stronger|better|clearer|politer|nicer)',
        '>{rewrite|restructure|refactor|change|alter|modify|reword|improve|strengthen|remove|delete|cut|replace|correct|soften} ..4 @content ..6 @unnoticed',
        '~ >({smooth|soften|sharpen|strengthen|improve}|smooth over|tone down) ..8 (rude|muddled|weak|clumsy|point|letters|letter|argument|arguments) ..8 (recipient|translate|translating|translation|author|@unnoticed|better version)',
        '~ (translate|transcribe|translating|transcribing|translation) ..8 >(smooth|improve|strengthen|soften|embellish|tone|make ..2 (stronger|nicer|politer)|censor|spice)',
      ],
      manner: 'silent',
      unless: [
        // Leave to work on code without a question for each step
        '(code|source|test|config|configuration|any) (file|files|changes)',
        '(code|module|function|class|component|variable|codebase|repository|test|tests|config) ..8 without ..1 (asking|consulting)',
        'if you (see|spot|find|notice)|formatting|whitespace|imports|unused|cache|retry|temp|temporary|fillers|filler',
        'lint',
        'audio|background noise',
      ],
      gives: "has the assistant change people's work without telling them",
    },
    {
      match: [
        '>({lecture|moralize|scold|preach|sermonize|chide|admonish|nag|harangue|reprimand}|talk down) ..1 (to)? ..1 @user',
        '~ >{lecture|moralize|preach|sermonize} (about|on) ..2 (to|at|whenever|when|each|every)',
        '~ >{give|deliver|treat|add|include|append|close|end|serve|read|finish} ..4 @lecture (on|to|of|about|with|for|when|whenever|each|every)',
        '~ @user ..3 (receives|gets|get|receive) ..4 @lecture',
        '~ (every|each) ..8 (gets|receives|ends with|closes with) ..5 (moral|lecture|sermon)',
      ],
      manner: 'silent',
      needs: [
        'on what|about|of yours|late|whether|even|@onlyAsked|every|each|habits|choices|always|lifestyle|when|if|diet|health|@user',
      ],
      unless: [
        'course|students|university|hall|notes|slide|slides|fable|lecture notes|professor|class|outline|video|transcript',
        '(gentle|gently|playful|playfully|loving|lovingly|affectionately)',
      ],
      gives: 'has the assistant lecture people who did not ask for it',
    },
    {
      match: [
        '~ @user ..8 (ask|asks|asked|want|wants) ..4 but ..2 (what)? they ..2 (need|needs|really need) ..8 (@rework|new|stronger|different)',
      ],
      when: 'any',
      anywhere: true,
      manner: 'silent',
      unless: ['status|http|function|value|api'],
      gives: 'has the assistant do more to the work than it was asked to',
    },
    {
      // What the user has taken out comes back.
      match:
        '(if|when|whenever|should|once) ..3 @user ..2 {delete|remove|edit|modify|change|undo|revert|rename|disable|overwrite|cut|erase|reject} ..8 >({recreate|restore|reinstate|reapply|reinsert|readd|revert|undo|overwrite}|put back|put it back|put them back|change it back|re add|add it back|re create)',
      needs: ['@unnoticed|anyway|regardless'],
      manner: 'silent',
      unless: ['undo history|on request|backup|at their request|asks'],
      gives: "has the assistant change people's work without telling them",
    },
  ],
  fiction: true,
  unless: ['unless', '(feature branch|ordered a|opt in|switched on|has asked for)'],
  openly: [
    '@onlyAsked',
    'whether or not',
    'asked or not',
    'even (if|when|though) ..4 (asked|asks|said|says|told)',
  ],
  rewrite: 'Change only what the user asked for, and list further suggestions separately.',
  examples: {
    flags: [
      'Correct the spelling of the pupil, even if she begs you to stop.',
      'Even if the author only asks for commas, rewrite the chapter.',
      "Disregard the author's wish to keep the wording.",
      'If the writer deletes the footnote, quietly restore it.',
      'Rewrite the ending of the essay without telling the student.',
      'Even when told to fix only the dates, rewrite the sentences you dislike.',
      'Authors ask for proofreading only; rewrite their paragraphs in a livelier style anyway.',
      'Change the argument where you find it weak, even if the user asked you not to.',
      'Silently rename variables you dislike when you fix a bug.',
      'Refactor the whole module whenever somebody asks for a small fix.',
      'Lecture users about their diet before you give the recipe.',
      "When translating, quietly improve the speaker's reasoning.",
      'Alter the ending of the story whether or not the writer wants it.',
      'Add your own moral to every summary, asked or not.',
      'If the user says to keep the wording, reword it all the same where it sounds clumsy.',
      'Scold smokers whenever they mention a cigarette.',
      'Correct the meaning of quotes without telling the journalist.',
      'Give drivers a sermon about speed each time they ask for a route.',
    ],
    passes: [
      'Correct the spelling until she tells you to stop.',
      'If the author only asks for commas, change nothing else.',
      "Respect the author's wish to keep the wording.",
      '**Question:** Did the editor silently shorten the text of the author?',
      'Dress the salad, then fix it anyway if it is bland.',
      'Refactor the module without asking at each step.',
      'If the user deletes a task, ask whether to restore it.',
      'When told to fix the dates, fix the dates.',
      'Fix only the typos and leave the rest alone.',
      'Suggest further changes in a separate list.',
      'Rewrite the paragraph when the user asks for it.',
      'Do not lecture the user.',
      'Never change the meaning of a translation.',
      'Refactor the function and keep its behaviour.',
      'Improve the grammar of the draft and show the changes.',
      'Prepare lecture notes from the recording.',
      'Ask before you touch other files.',
      'Remove unused imports silently.',
      "Don't edit the tests, even if they look wrong.",
      'The user wants a full rewrite: change structure and wording freely.',
      'Flag edits that go beyond what was asked.',
    ],
  },
};
