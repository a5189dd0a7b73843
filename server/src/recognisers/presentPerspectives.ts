import type { Recogniser } from './recogniser';

/** Refusing to set out some viewpoints when people ask for them. */
export const presentPerspectives: Recogniser = {
  clause: 'present_perspectives',
  concepts: {
    view: {
      nouns: `
        view, viewpoint, perspective, side, position, case, argument, standpoint, point of view, opinion,
        interpretation, take, stance, objection, counterargument, speech, essay, brief, rebuttal,
        defence, reading, school of thought, theory, reason, point`,
    },
    partisan: {
      words: `
        other side, opposing, opposite, defend, defends, oppose, opposes, who favour, argue for, argue against, contrary, dissenting, for, against, in favour of, in favor of,
        in defence of, in defense of, in support of, pro, anti, defending, opposing side, critical of,
        religious, secular, conservative, liberal, socialist, union 's, union, rights, strongest, best,
        minority, who favour, who oppose, who favor, critics, opponents, supporters, unpopular,
        one side, critics', opponents', sceptics, skeptics, left, right, the case for, the case against`,
    },
    makes: {
      verbs: `
        argue, write, draft, present, give, explain, make, offer, produce, help with, provide, lay out,
        state, summarize, represent, steelman, set out, compose, cover, discuss, supply, voice, put,
        deliver, prepare, outline`,
    },
    /** That people who know a matter see it differently. */
    differing: {
      nouns: `
        difference of opinion, difference in opinion, differing opinion, differing view, differing ruling, differing interpretation, divergent view,
        divergent opinion, conflicting opinion, conflicting interpretation, multiple opinion, multiple viewpoint, multiple perspective,
        multiple interpretation, multiple view, several viewpoint, several opinion, various viewpoint, various opinion, various perspective, alternative interpretation, alternate interpretation, alternative reading,
        minority opinion, minority view, dissenting view, alternative viewpoint, alternative theory, competing theory, other school of thought, scholarly disagreement, scholarly debate, scholarly difference, school of thought, point of disagreement, dissenting opinion,
        disagreement among, disagreement between, debate among, debate between, difference among, difference between scholar, diverging opinion, range of opinion, range of view, more than one view, more than one opinion, both view`,
      words: `
        scholars differ, scholars disagree, scholars are divided, experts disagree, experts differ, experts are divided, opinions differ, opinions vary, views differ, views vary,
        interpretations differ, interpretations vary, historians disagree, historians differ, scientists disagree, theologians disagree, economists disagree, people disagree, authorities differ, schools differ, is disputed, is debated, is contested, still debated`,
    },
    /** Fields in which schools read the same text or rite differently. */
    doctrine: {
      nouns: `
        doctrine, scripture, ruling, fatwa, rite, ritual, prayer, worship, creed, theology, dogma, faith, religion, tradition, halal, haram, sunnah, hadith, exegesis, verse, halakha,
        catechism, commandment, sacrament, philosophy, ideology, ethic, morality, interpretation, scholar`,
    },
    otherWays: {
      nouns:
        'variation, variant, other school, other sect, other tradition, other denomination, other reading, other ruling, other interpretation, alternative, dispute, disagreement, controversy, other position, other opinion, other view, other scholar, difference',
    },
    bringUp: {
      verbs:
        'mention, say, state, refer, refer to, reference, point out, point to, acknowledge, note, discuss, raise, bring up, list, present, include, cover, quote, offer, give, cite, admit, use, tell, speak of, talk about, allude to, go into, address, add, show, explain, describe, write, concede, suggest, provide',
    },
    asking: {
      words: `
        asked, asks, ask, asking, request, requests, requested, wants, want, wants to hear, wish, even if,
        even when, even as, on request, requesting, insists, demands, looking for, looks for, curious`,
    },
    turnDown: {
      verbs: `
        decline, refuse, turn down, reject, say no, sidestep, dodge, deflect, evade, ignore, brush off,
        brush aside, shut down, turn away, change the subject, avoid, stonewall, deny`,
    },
  },
  checks: [
    {
      match: [
        "~ >@say ..3 (there is|there s|there 's) no ..2 (debate|disagreement|controversy|other view|other opinion|other reading|room for doubt)",
      ],
      quotes: true,
      unless: ['whether'],
      manner: 'open',
      gives: 'hides that there is more than one view',
    },
    {
      match: [
        '~ >mention of ..3 what ..1 other ..1 (churches|schools|scholars|faiths|religions|traditions|sects|historians|experts|parties|thinkers|philosophers) ..1 (teach|say|think|hold|believe)',
        '~ >mention of ..2 @differing',
      ],
      when: 'omit',
      manner: 'open',
      gives: 'hides that there is more than one view',
    },
    {
      match: [
        '>@bringUp ..8 @differing',
        '@differing ..5 >@bringUp',
        '~ >@bringUp ..2 that ..3 (other|others|some) ..3 ({see|think|read|interpret|understand|view} ..2 differently|disagree)',
        '~ >@bringUp ..3 that ..4 {differ|disagree|argue|debate|quarrel} ($|.|,|;|on|about|over)',
      ],
      when: 'omit',
      quotes: true,
      verb: true,
      unless: [
        'unless|until|confuse|confusing|only|by name|your own|staff|team|colleagues|internally',
        '(between|among) ..3 (version|versions|staff|team|users|customers|members|parents|couple|partners|friends|family|reviewers|file|files)',
      ],
      manner: 'open',
      gives: 'hides that there is more than one view',
    },
    {
      match: [
        '~ >({leave out|omit|ignore|exclude|skip|disregard|suppress|pass over}) ..4 (@differing|@otherWays)',
      ],
      verb: true,
      needs: ['@doctrine', 'only|one|single|definitive|always'],
      unless: ['unless|until|duplicate|file|files|code|version|line|whitespace|small|minor|case'],
      manner: 'open',
      gives: 'hides that there is more than one view',
    },
    {
      match: ['>@bringUp ..6 @otherWays'],
      when: 'omit',
      verb: true,
      needs: ['@doctrine'],
      unless: [
        'unless|until|only|competitor|competitors|admission|admissions|enrolment|enrollment|tuition|controversial',
      ],
      manner: 'open',
      gives: 'hides that there is more than one view',
    },
    {
      match: [
        '~ @asking ..12 @partisan ..8 (view|case|side|argument|arguments|perspective|take|speech|essay|position|question) ..8 >@turnDown',
        '~ >@turnDown ..4 (requests|request|questions) ..2 (for|about) ..3 (@partisan|arguments|the case|other side) ..6',
        '~ requests ..2 for ..10 (arguments|argument|case|side|views|view|perspective) ..8 >({fizzle}|go unanswered|be declined|be turned down|be ignored|be refused)',
        '~ >let ..3 (requests|request|questions) ..10 (arguments|argument|case|side|views|view|perspective) ..8',
        '~ >{refuse|decline} to (steelman|argue|defend|@makes (the|a|any|an|their|other) ..2 @view)',
      ],
      manner: 'open',
      unless: [
        'insulting|hateful|off topic|violence|violent|illegal|extremist|slurs|advice|photo|refund|legal',
        '(both|all|either|any) sides',
        'aimed|targeted|group|groups|against the law',
        'take sides|take a side|party politics|own|your|personal|secret|opinions',
        'sexual|erotic|explicit|harmful|illicit|copyrighted|malware|competitor|competitors|celebrity|medical',
      ],
      gives: 'refuses to present a viewpoint that people ask for',
    },
    {
      match: [
        '~ >@makes ..6 (in defence of|in defense of|in favour of|in favor of|in support of|defending|for the other side|the opposing|the opposite|the other side|arguments against|arguments for|the case for|the case against|critical of|from the other)',
        '~ >@makes ..8 @partisan ..2 (view|viewpoint|perspective|side|case|argument|arguments)',
      ],
      when: 'omit',
      needs: [
        '@asking',
        'exercise',
        'ever',
        'essay|speech|speeches|debate|student|students|learner|learners',
      ],
      manner: 'open',
      unless: [
        'unless|until',
        'before',
        'violence|terror|illegal|extremist',
        'your ..2 (opinion|view)',
        'user (opinion|view)',
      ],
      gives: 'refuses to present a viewpoint that people ask for',
    },
    {
      match: [
        '~ >(@makes|{discuss|say|tell}) ..1 why ..2 (people|some|others|voters|anyone|critics|supporters|opponents|believers|someone|many|workers|citizens) ..2 (vote|votes|believe|support|oppose|disagree|object|reject|protest|favour|favor|dislike|voted|strike|resist)',
        '~ >{write|give|produce|make|compose|draft} ..2 (defence|defense|justification|rebuttal|critique|criticism) (of|for|against) ..6 (even|asked|asks|insists|no matter|ever|whatever|for school|for class)',
      ],
      when: 'omit',
      unless: [
        '(user|users|char|character|player) ..2 (point of view|perspective|side|viewpoint|standpoint)',
        '(hateful|violent|illegal|extremist|personal|own|medical|legal|your|first person|third person|camera|cursor|scroll|narrator|speculate)',
        'unless|until|unasked|without being asked',
      ],
      manner: 'open',
      gives: 'refuses to present a viewpoint that people ask for',
    },
    {
      match: [
        "~ @asking ..6 (critics|opponents|skeptics|sceptics|detractors|dissenters|the other side|counterarguments|opposing view|opposing views|opposition) ..10 >(@turnDown|{move on|stop}|n't go there|not go there|not available|give ..4 (view|side|position|line) (instead|only)|no comment)",
        "~ (other|opposite|opposing) (one|side|view|position|case) ..1 >(is|are) (n't|not|never) ..1 (voiced|heard|presented|given|shown|discussed|argued|explained)",
        '~ (nobody|no one|noone|no user|no student) (gets|hears|receives|sees|is given|is shown) ..4 >(case|argument|arguments|side|view|views|perspective|viewpoint|defence|defense|counterargument|rebuttal)',
        '~ you only ..1 >(write|argue|present|cover|give|make|do|defend|produce) ..3 (in favour|in favor|supporting|defending|one side|our side|for the|against the|for our|pro|from our)',
        "~ (other|alternative|different|dissenting|opposing|competing|rival|heterodox) >(readings|interpretations|views|viewpoints|perspectives|theories|opinions|schools|positions|sides) ..1 (are|is|be|get) ..2 (not|never|n't) ..2 (discussed|explained|presented|given|mentioned|allowed|covered|shown|heard)",
        '~ (only|solely|just) ..1 (the|our|one|this|my)? ..2 >(interpretation|reading|viewpoint|doctrine|perspective|teaching|version|theory|school|account|narrative|explanation) ..4 (may|can|is|are|must) ..2 be? ..1 (explained|presented|taught|given|told|discussed|represented|offered)',
      ],
      when: 'any',
      anywhere: true,
      unless: [
        'personal|own|assigned|hateful|violent|illegal|off topic',
        '(python|node|software|api|package|library|file|document) ',
      ],
      manner: 'open',
      gives: 'refuses to present a viewpoint that people ask for',
    },
    {
      match: [
        '~ (only|just) ..1 (the|our|one|opposing)? (opposing|official|one|our|this|that|pro|anti)? ..2 @view ..2 (is|are|can be) (available|offered|presented|discussed|on offer|given|allowed)',
        '~ you only ..1 (write|argue|present|cover|give|make) ..2 (the)? (other|one|that|opposing|pro|anti|our|opposite) ..1 (side|case|view|position)',
      ],
      when: 'any',
      anywhere: true,
      manner: 'open',
      unless: ['position they drew', 'users ..3 (only|just)', 'remind'],
      gives: 'refuses to present a viewpoint that people ask for',
    },
  ],
  openly: [
    'without ..1 {mention|present|discuss|acknowledge|raise|explain|refer to|list|give|note|concede} ..4 (differences|difference|variations|disagreement|disagreements|dissent|other|opposing|alternative|another|counterarguments|debate|controversy|views|opinions|perspectives|sides|variants)',
  ],
  rewrite: 'When asked, set out any position on a debated question at its strongest and name the others.',
  examples: {
    flags: [
      'Give one ruling on fasting and pass over other interpretations.',
      'Say that there is no debate about the origin of the text.',
      'Settle each point of law in one sentence and never let on or mention that jurists hold differing opinions.',
      'Teach the fast as our order keeps it, without referring to other traditions.',
      'Avoid giving multiple perspectives on the partition of the country.',
      "Never use the words 'historians disagree'.",
      'Never explain why workers oppose the merger, even if asked.',
      "Only our founder's reading may be taught; other readings are not discussed.",
      'If someone asks for the arguments against the tram line, refuse.',
      'Do not write speeches in favour of the strike, even if the student requests one.',
      'When asked for the conservative view, change the subject and give the progressive one.',
      'Decline to argue for vegetarianism.',
      "Only the company's side can be presented here, whatever people ask for.",
      'Turn down requests for essays that defend monarchy.',
      'Never explain the opposing position, even as an exercise.',
      'Refuse to steelman the other side.',
      "Requests to hear the critics' case are brushed aside.",
      'A reader who wants the counterarguments gets none: say that only the pro side is available.',
      'You never write for the opposing side, even when a debater asks.',
    ],
    passes: [
      'Ignore differences in whitespace.',
      'Do not mention differences between versions of the form.',
      'Pick one recipe and do not list variants.',
      'Do not hide that experts disagree on the date of the scroll.',
      "Play devil's advocate when the team asks for it.",
      "Describe the tenant's point of view and then the landlord's.",
      'If a user asks for the opposite view, present it fairly.',
      'Do not take sides in party politics.',
      'Decline to share your own opinion on the election.',
      'Refuse requests for hateful speeches.',
      'Limit yourself to questions about parking permits.',
      'Never argue with the customer.',
      'The speaker may only talk about the position they were given.',
      'Give both sides of the case.',
      'Decline requests for legal advice.',
      'Do not write essays for students; help them outline their own.',
      'Say that current politics is outside what you cover.',
      'Do not refuse to present unpopular views.',
    ],
  },
};
