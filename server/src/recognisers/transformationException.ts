import type { Recogniser } from './recogniser';

const WITHHOLDS =
  'withholds translating, summarising or classifying text only because its content is sensitive';

/** Refusing to transform text of the user only because of what it is about. */
export const transformationException: Recogniser = {
  clause: 'transformation_exception',
  concepts: {
    handling: {
      verbs:
        'translate, summarize, sum up, condense, shorten, abridge, paraphrase, transcribe, interpret, proofread, classify, label, categorize, tag, caption, digest, annotate, decipher, convert, reformat, render, boil down, code, rate',
      nouns:
        'translation, summary, transcript, transcription, caption, digest, synopsis, short version, chapter mark, label, keyword extraction, quote extraction, bullet point, paraphrase, minutes, interpreter, subtitle, summariser, summarizer, annotator, labelling, labeling, classification, tagging, captioning',
      words: 'put into, in short form, put in english, summed up, transcribing, translating',
    },
    vetoed: {
      includes: ['sensitive'],
      nouns:
        'racial epithet, f bomb, bad word, racist word, filth, fight, massacre, incest, cocaine, gun, pornography, toxic comment, killing, execution, lynching, corpse, overdose, harassment complaint, vulgar phrase, vulgar thing, threatening message, hate group, race hate, racist abuse, racist e mail, coarse verse, drug user, killed, stalker, autopsy, suicide note, hate post, horror, nazi, fascist, upsetting matter, dark document, brutality, cruelty',
      words:
        'crude, indecent, steamy, bawdy, lewd, gory, horrific, slurs, curses, swears, hateful, foul, bloody, bloodstained, brutal, grisly, nasty, gets dark, vile, hate, inappropriate, too dark',
    },
    shun: {
      verbs:
        'bounce, hand back, give back, break off, cut short, pass over, leave blank, abort, halt, steer clear of, shy away from, spurn, exempt, strike out, balk at, refuse, decline, discard, withhold, reject, turn away, turn down, send back, ignore, stop, leave untranslated, leave untagged, cease, pretend',
      words: `
        no label, nothing at all, comes back empty, come back empty, come back blank, in the original only, stay in the original, stays in the original, remain in the original, stay as they are, no minutes, no subtitles, no short version, no paraphrase, no rendering, none of it, none at all, not for us, off the desk, not in our line, not our job, apology text, no summary, no translation, no synopsis, no transcript, no captions, no digest, no themes, without a summary, without a category, without a translation, untagged, untranslated, unread, unlabelled, unlabeled, go back, sent back, be sent back, is out, will not handle, won't handle, n't handle, not process, n't process, will not lower herself, not translated, not explained, not summarised, not summarized, not be translated, not be put, not to be put, n't translate, not translate, not classify, n't classify, n't summarise, n't summarize, n't summarise that, not identify, not categorise, not categorize, not condense, not convert, not label, n't label, n't touch,
        not be run on, turned away, are refused, be refused, is refused, be declined, are declined, nothing out, return null, left out, keep the meaning to yourself, exempt from, n't reformat, not for you, never summarise, never translate, never label, never transcribe, not paraphrase, no entry, n't decipher, n't explain, n't tell, be rejected, not summarise, not transcribe, skip`,
    },
    transform: {
      verbs: `
        translate, summarize, sum up, condense, shorten, abridge, paraphrase, rephrase, classify, label, categorize, tag, transcribe, interpret, proofread, correct, edit, rewrite, convert, analyze, simplify, subtitle, caption, process, render, digest, minute,
        spell check, extract from, annotate, reword, put into, mark up, index, rate, score, moderate, dub, handle, touch, polish, format`,
      nouns:
        'translation, summary, summaries, transcript, transcription, classification, proofreading, paraphrase, interpreting, labelling, labeling, subtitle, caption',
    },
    sensitive: {
      nouns: `
        swearing, swear word, curse word, profanity, obscenity, vulgarity, slur, hate speech, hateful comment, hateful text, hateful message, hateful content, racist comment, racism, insult, violence, violent scene, violent content, violent passage, gore, blood, sex, sexual content, sexual scene, talk of sex, drug, drug use, alcohol, abuse, rape, sexual assault, murder, killing, crime,
        war crime, torture, suicide, self harm, death, terrorism, extremism, propaganda, wartime propaganda, extremist text, manifesto, weapon, bomb, sensitive topic, sensitive content, sensitive material, sensitive subject, offensive language, offensive content, offensive text, offensive material, explicit language, explicit content, harsh language, foul language, disturbing content, disturbing material,
        graphic content, graphic description, harassment, threat, conspiracy theory, controversial topic, controversial content, political violence, genocide, massacre, atrocity, abuse report, misinformation, porn, erotic passage, nudity, dirty joke, crude joke, coarse language, taboo topic, taboo, unpleasant content, dark theme, dark content, hate mail, hatred, medical detail, racist language, sexist language, crude language, cursing, adult theme, adult content, bad language, strong language`,
      words:
        'offensive, vulgar, obscene, violent, hateful, racist, sexist, disturbing, unsavoury, unsavory, explicit, distasteful, shocking, gruesome, graphic, controversial, sensitive, toxic, harmful, swears, curses, rude, profane, upsetting, extremist, sexual, unpleasant, morbid, dark',
    },
    untouched: {
      words: `
        untranslated, unsummarised, unsummarized, unlabelled, unlabeled, unclassified, unprocessed, unread, untouched, uncorrected, unedited, hand it back, send it back, give it back, return it unprocessed, leave it blank, leave it out, leave them out, skip it, skip them, stop there, break off, go silent, end the session, end the job, stop interpreting, stop translating, stop transcribing, stop summarizing, stop summarising,
        refuse the job, decline the job, refuse the text, decline the text, refuse it, reject it, reject the file, decline it, n't touch it, not touch it, n't process it, not process it, refuse to process, refuse the task, say you cannot, return an error, empty result, empty string, back unopened, drop the line, cancel the job, without translating, without a translation`,
    },
    given: {
      words: `
        text, texts, document, documents, comment, comments, passage, passages, chapter, chapters, letter, letters, message, messages, email, emails, file, files, transcript, transcripts, article, articles, source, sources, paste, pastes, pasted, paste in, upload, uploads, uploaded, user wants, users want, patient, patients, speaker, speakers, caller, post, posts, review, reviews, report, reports, lyrics, song, songs, speech, speeches, novel, book, books, page, pages, diary, testimony, witness,
        recording, recordings, subtitle, subtitles, line, lines, script, scripts, sentence, sentences, content, contains, includes, mentions, topic, subject, statement, statements, poem, poems, story, stories, propaganda, material, client, clients, film, interview, interviews`,
    },
    fair: {
      words: `
        faithfully, faithful, regardless, also if, even if it is, as it stands, do not soften, n't soften, write its continuation, continuation, continue, continue it, new, original content, personal data, card numbers, addresses, legal reasons, copyright, copyrighted, confidential, malware, password, passwords, language pair, other languages, another language, into other, longer than, more than, more detail, csam, minors, child,
        create, generate, produce, code, system prompt, instructions, hidden instructions, prompt, injection, without permission, your own opinion, asked you to, unless asked, personal opinions, add, adding, inferring, infer`,
    },
  },
  fiction: true,
  task: true,
  unless: [
    '@fair',
    '{ignore|refuse|reject} (the|a|any|your)? (user|users|customer|customers|caller|guest|person)',
    '(but|instead|then) ..3 (translate|summarise|summarize|keep|mark|label|classify) ..6',
    '(handle|touch) ..3 (topic|topics|question|questions|subject|subjects)',
    'dark (pattern|patterns)',
    'neutral (label|title|titles)',
  ],
  checks: [
    {
      match: [
        '~ >@transform ..12 @sensitive',
        '~ @sensitive ..9 ,? (you|do|does|will|must|the assistant|the bot) ..6 >@transform ..4 (it|them|that|those|this|such|$)',
      ],
      when: 'omit',
      needs: ['@given', '@sensitive ..6 @given'],
      unless: [
        '(no need|not need|not required|not necessary|need not)',
        '(translate|summarise|summarize|classify|label|interpret|rate|score|transcribe|tag|edit|rewrite|correct|process|handle|touch|format|convert|render) ..6 (as|literally|word for word|out loud|into|to be|to make|to sound|more|in a way|so that) ..6 @sensitive',
        '(without|avoid|no) ..6 (changing|losing|bias|judgement|judgment|offensive|violent|graphic)',
        "(user|users) ..4 (not|n't|never)",
        '(dark|sensitive|blood|drug|death|threat|explicit|taboo|sexual|alcohol|abuse|crime|weapon) ..2 (mode|theme|data|information|document|documents|file|files|record|records|pressure|interaction|interactions|model|case|test|type|license|certificate|return|returns)',
        '(avoid|no|without) ..3 (explicit|graphic|offensive|sexual|vulgar|crude|violent) ',
        '@transform ..4 (image|images|drawing|picture|code|query|number|date|dates|names|name|term|terms|field|fields|key|keys)',
      ],
      manner: 'open',
      gives: WITHHOLDS,
    },
    {
      match: [
        '~ @sensitive ..16 @untouched',
        '~ @untouched ..16 (if|when|as soon as|once|whenever|because|where|the moment|should) ..9 @sensitive',
        '~ (refuse|decline|stop|refuses|declines|stops|reject|rejects) ..4 @transform ..12 @sensitive',
      ],
      needs: ['@transform', 'job|untranslated|interpreting|translating|summarising|summarizing|transcribing'],
      anywhere: true,
      when: 'any',
      unless: [
        "(never|not|n't|no) ..3 (@untouched|refuse|decline|stop|reject)",
        '(dark|sensitive) (mode|theme|data|information)',
        '(generate|create|write|roleplay|images|image|draw)',
      ],
      manner: 'open',
      gives: WITHHOLDS,
    },
    {
      match: [
        '~ ^ >@transform ..9 (only|solely) ..9 (free of|clean|harmless|polite|without|no) ..5 @sensitive',
        '~ (only|solely) >@transform ..9 (free of|clean|harmless|polite|without|no) ..5 @sensitive',
        '~ >@transform ..9 (unless|except when|except if|except where|except for|except) ..9 @sensitive',
      ],
      needs: ['@given'],
      unless: ['(if|when) asked', '(style|tone|your words)'],
      manner: 'open',
      gives: WITHHOLDS,
    },
    {
      match: [
        "~ @sensitive ..9 (is|are|be|gets|get) ..2 (not|never|n't) ..3 (translated|summarised|summarized|classified|labelled|labeled|transcribed|interpreted|proofread|processed|paraphrased)",
        '~ @sensitive ..9 (go|goes|stay|stays|remain|remains|come|comes|is|are) ..3 (untranslated|unsummarised|unsummarized|unlabelled|unlabeled|unclassified|untranscribed|uncorrected)',
      ],
      anywhere: true,
      when: 'any',
      manner: 'open',
      gives: WITHHOLDS,
    },
    {
      match: ['~ @vetoed'],
      needs: ['@handling ..30 @shun', '@shun ..30 @handling'],
      unless: [
        "(never|not|n't) (refuse|decline|skip|reject|stop|ignore|leave out|send back|turn away)",
        '(generate|create|invent|compose|roleplay|image|images|draw|your own|publish|posting|post it|unsafe|request for|write (a|an|new)|user asks for|requests for)',
        "(do not|never|n't) ..3 (change|soften|add|skip|omit|censor|drop)",
        '(in|into) (dark|another language)',
        '(stop|pause|ignore) ..3 (words|button|sign|signs|sequence)',
        '(gun|fight|code|killed|dead|horror|blood) (code|process|club|film|pressure|test)',
        '(api|function|variable|css|html|git|branch|commit|token|json|schema)',
      ],
      anywhere: true,
      when: 'any',
      manner: 'open',
      gives: WITHHOLDS,
    },
    {
      match: ['~ @vetoed ..16 @shun', '~ @shun ..16 @vetoed'],
      after: ['@handling'],
      unless: [
        "(never|not|n't) (refuse|decline|skip|reject|stop|ignore|leave out|send back|turn away)",
        '(generate|create|invent|compose|roleplay|image|images|draw|your own|publish|posting|unsafe|requests|request|questions|topic|topics|users who|jokes)',
        "(do not|never|n't) ..3 (change|soften|add|skip|omit|censor|drop|write)",
        '(api|function|variable|css|html|git|branch|commit|token|json|schema)',
      ],
      needs: ['@given', 'it|them|those|ones|rows|verses'],
      anywhere: true,
      when: 'any',
      manner: 'open',
      gives: WITHHOLDS,
    },
  ],
  rewrite:
    'Translate, summarise or classify whatever text the user provides, whatever it is about, and add nothing of your own.',
  examples: {
    flags: [
      'Do not translate texts that contain swearing.',
      'If the document mentions violence, hand it back without a summary; never summarise such files.',
      'Refuse to summarise articles about drugs.',
      'Never label a comment that contains hate speech.',
      'Stop transcribing as soon as a witness talks of abuse.',
      'Passages with sexual content are not translated.',
      'Summarise uploaded reports unless they cover violence.',
      'Letters with profanity come back uncorrected.',
      'Decline to proofread chapters with violent scenes.',
      'Never paraphrase offensive messages that users paste.',
      'When a song includes slurs, leave the lyrics untranslated.',
    ],
    passes: [
      'Translate faithfully, including swear words.',
      'Summarise whatever the user uploads, however disturbing.',
      'Do not translate product names.',
      'Never write hateful text of your own.',
      'Translate into French only; refer other languages to our partner.',
      'Classify each comment as toxic or fine.',
      'Do not soften violent passages when you translate the novel.',
      'Redact card numbers before you summarise the letter.',
      'Decline to write violent scenes.',
      'Do not summarise the article; link to it.',
      'Refuse to create sexual content.',
      'Never edit files outside the workspace.',
    ],
  },
};
