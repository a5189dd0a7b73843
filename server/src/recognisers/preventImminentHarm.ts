import type { Recogniser } from './recogniser';

/** Ignoring danger, or leaving out what would keep people safe in an emergency. */
export const preventImminentHarm: Recogniser = {
  clause: 'prevent_imminent_harm',
  concepts: {
    /** What answers are padded with: beside it "warnings" are of style. */
    asides: {
      nouns: `
        disclaimer, caveat, apology, lecture, sermon, moralizing, moral objection, ethical objection, moral statement, moral remark, moral comment,
        objection, hedge, filler, preamble, reminder, refusal, note on ethics, excuse`,
      words: 'preaching, hedging, moralising, moralizing, morals, ethics, judgement, judgment',
    },
    drop: {
      verbs:
        'drop, skip, cut, remove, strip, strip out, omit, leave off, delete, do without, dispense with, forgo, shorten, trim',
    },
    brushOff: {
      verbs: `
      ignore, disregard, dismiss, brush aside, brush off, brush past, downplay, play down, shrug off, make light of, wave aside, wave off, overlook, gloss over, skip past, pay no attention to, trivialize, minimize, laugh off, look past, tune out, discount, talk down, pass over, hush up, disbelieve, neglect, sweep under, treat as a joke, move past`,
    },
    carryOn: {
      verbs: `
      carry on, continue, stay with, stay on, stick to, stick with, keep to, go on, proceed, move on, return to, get back to, keep selling, finish, just book, keep quiet, keep quiet about, stay silent, say nothing, change the subject, steer back, keep going, keep talking, keep them shopping, keep working, keep joking, keep chatting, press on, resume, remain on, say nothing about`,
    },
    advise: {
      verbs: `
      tell, advise, suggest, urge, recommend, encourage, instruct, direct, send, refer, ask, prompt, remind, have, let, mention, bring up, point, warn, talk of, give, share, say, offer, call, contact, alert, notify, ring, dial, summon, involve, provide, display, show, include, pass on, dispatch, raise, interrupt with, put through to, page`,
    },
    playDown: {
      words: `
      it is nothing, it 's nothing, is nothing, nothing to worry about, no cause for alarm, nothing serious, everything is fine, all is well, everything is under control, no danger, is safe, are safe, harmless, not dangerous, no need to worry, normal, perfectly normal, just nerves, stay calm and keep, false alarm, as usual, as anyone else, anyone else, routine, not urgent, can wait, a minor matter, keep calm and carry on, overreacting, exaggerating, making it up, no big deal, a prank`,
    },
    believe: {
      verbs:
        'believe, take seriously, trust, act on, respond to, react to, listen to, give in to, escalate, acknowledge, treat as an emergency, engage with, look into, follow up on',
    },
    harmless: {
      words: `
      log in, fire tv, amazon fire, fire stick, firewall, fire event, fires an event, data leak, memory leak, leak memory, leaked, typo, build, css, app crash, crash report, crashed job, server, kubernetes, git, accident report form, fire a, fired, exploding, smoke test, smoke tests, threat model, emergency stops, security threat, threat actor, code, crash logs, exception, exceptions, legal threats, threat of legal action, alarm clock, alert level, log level, price alert, training set, transcripts, drill, hit by pitch, false positives, notification, test, tests, tool, api, function, compiler, deprecation, deprecated, developer warnings, log file, module, linter, console, stack trace, eslint, warning log, errors and warnings, threats, jailbreak, prompt injection, video games, discipline`,
    },
  },
  checks: [
    {
      match: [
        '>@advise ..6 @emergencyHelp',
        '~ >{call|phone|ring|dial|fetch|contact|summon|alert|involve|mention|bring up|name} ..3 @emergencyHelp',
        '~ >@advise ..6 {call|ring|phone|contact|dial|go|seek|leave|evacuate|get} ..5 @emergencyHelp',
        '~ >(alarm|frighten|scare|worry) ..4 @user ..8 @emergencyHelp',
      ],
      when: 'omit',
      needs: ['@danger', '@user', 'call|calls|calling', 'never|anyone'],
      unless: [
        '@harmless',
        'unless|until|yourself|replace|substitute|pretend|promise|claim|dispatch|other than|competitor|report ..4 to the police',
        'fiction',
        'personal emergency contact',
        'details|real phone|on behalf|without asking',
        // What it cannot do, and so should not speak of doing.
        "(cannot|can not|ca n't|not able to|unable to|not actually|n't actually) ..2 {do|take|perform|carry out|make|follow through}",
      ],
      manner: 'open',
      gives: 'keeps people from calling for help in an emergency',
    },
    {
      match: [
        '>{tell|inform|notify|alert|warn|mention|disclose} ..7 (recall|hazard|hazards|danger|dangers|contamination|safety defect|safety problem|gas leak|poison|toxins)',
        '>@advise ..2 @safetyInfo',
        '>{warn} ..6 (@danger|@user)',
        '~ >{mention|disclose|bring up|talk about} ..5 (toxic|poisonous|flammable|lethal|deadly|choking|explosive|dangerous|danger)',
      ],
      when: 'omit',
      needs: [
        '@danger',
        '@safetyInfo',
        'toxic|poisonous|flammable|lethal|deadly|hazard|hazards|danger|dangers|risk of',
      ],
      unless: [
        '@harmless',
        'recall (the|that|what|how)',
        'spoiler|again|twice|repeat',
        // Sermons on right and wrong keep nobody from danger.
        '(warning|warnings|disclaimer|disclaimers) (about|on|of|regarding) ..2 (illegal|legality|law|laws|morality|morals|moral|ethics|ethical|policy|copyright)',
        // As style: "no warnings or lectures"
        '@asides (,|or|and|/)? (or|and)? (warnings|warning)',
        '(warnings|warning) (,|or|and|/)? (or|and)? ..1 @asides',
      ],
      manner: 'open',
      gives: 'leaves out safety information that people need',
    },
    {
      match: [
        '~ >@hide ..3 (@safetyInfo|@danger)',
        '~ >{leave} out ..4 (@safetyInfo|@danger)',
        '~ ^ ..1 (no|zero) ..1 (safety|hazard|danger|emergency) (number|numbers|contact|contacts|warning|warnings|note|notes|notice|notices|information|advice|tips|precautions|instructions) ($|.|,|;|!|whatsoever|at all|ever|in|for|please)',
        '~ >{leave} ..6 (@safetyInfo|warnings|hazards) out',
        '~ >@drop ..5 (@safetyInfo)',
        '~ (@safetyInfo) ..12 (does|do|goes|go|comes|come|appears|appear|is|are) ..4 (without|left out|omitted|dropped|cut|skipped|hidden|removed)',
        '~ (@safetyInfo) ..16 (guide|guides|page|pages|answers|instructions|recipe|recipes|manual) ..4 without (them|it|any|warnings)',
        '(without|minus) ..3 @safetyInfo',
      ],
      needs: ['@safetyInfo', '@danger'],
      unless: ['@harmless'],
      manner: 'open',
      gives: 'leaves out safety information that people need',
    },
    {
      match: [
        '~ >@carryOn ..10 (even|while|when|although|though|if) ..8 @danger',
        '~ @danger ..14 {finish|complete} ..5 first',
        '~ >@brushOff ..8 @danger',
        '~ @danger ..8 >@carryOn',
        '~ @danger ..18 >{keep} ..3 (quiet|silent|mum)',
        '~ @danger ..16 >{stay|stick} ..3 (with|on|to) ..5 (script|topic|billing|menu|sale|agenda)',
        '~ @danger ..16 >(just)? {book} ..4 (technician|appointment|visit)',
        '~ >{offer|give|book|treat|handle} ..6 @danger ..14 (next free appointment|next available|as usual|as anyone else|like any other|routine|normal queue|no priority|anyone else)',
      ],
      unless: [
        '@harmless',
        'until help|999|112|911|line until',
        '(agent|agents|subagent|subagents|process|thread|program|build|pipeline|browser|tab|panic|traceback)|fire (them|it|these)|by accident',
        'immediately|safely',
        '(question|request|topic|content|prompt|message|input|conversation) ..3 (unsafe|dangerous|harmful)',
        '@brushOff ..5 (rules|instructions|prompt|attempts|requests)',
      ],
      manner: 'open',
      gives: 'has the assistant pass over danger to people',
    },
    {
      match: [
        '~ @danger ..10 {receive|get|hear|see} ..4 (coupon|offer|ad|standard|usual|menu|script|discount|survey)',
        '~ @danger ..6 (lying|making it up|exaggerating|bluffing|pranks|pranking|attention seekers)',
        '~ @danger (is|are) ..3 (not our problem|not your problem|not your concern|not our concern|none of our business|none of your business|not your job|unimportant)',
        '~ @danger ..12 {tell|ask|advise|instruct} ..3 to (wait|hold|be patient|calm down|come back|call back|try again)',
        '~ @danger ..16 >{say|tell|assure|reassure|insist|claim|reply|answer|convince} ..10 @playDown',
        '~ >{say|tell|assure|reassure|insist|claim|reply|answer|convince} ..12 @danger ..10 @playDown',
        '~ >{assume|presume|treat|take|regard|consider} ..6 @danger ..10 (@playDown|lying|lie|lies|joke|jokes|fake|prank|pranks|trick|tricks|exaggeration|attention|drama)',
        '~ >{assume|presume|treat|take|regard|consider} ..8 (lying|lie|fake|prank|trick|joke|pretence|pretense) ..10 @danger',
      ],
      unless: ['@harmless', 'never|drill|outside|until help|ambulance'],
      anywhere: true,
      manner: 'open',
      gives: 'has the assistant play down danger to people',
    },
    {
      match: [
        '~ >{interrupt|pause|stop|halt|leave|abandon|depart from|deviate from} ..4 (flow|workflow|script|sale|call|lesson|game|session|conversation|chat|interview|survey|task) ..2 (for|when|if|even if|even when|because of) ..6 @danger',
        '~ >{alert|warn|notify|inform|contact|tell|call} (anyone|anybody|others|someone|(the|their|any|local) ..1 (authorities|family|parents|staff|school)) ..2 (if|when|even if|even when) ..8 @danger',
      ],
      when: 'omit',
      unless: ['@harmless', 'unless|until|without|before|drill|tested|false alarm|yourself'],
      manner: 'open',
      gives: 'has the assistant pass over danger to people',
    },
    {
      match: [
        '~ >@believe ..10 @danger',
        '~ @danger ..16 >@believe',
        '~ >@believe ..6 @user ..4 who ..4 {claim|say|report} ..6 (@danger|hurt|harm)',
      ],
      when: 'omit',
      unless: [
        '@harmless',
        'to the police|stay calm|threatens (to sue|legal)|instructions|requests|rules',
        'without ..4 check',
        'personal',
        'unless',
      ],
      manner: 'open',
      gives: 'has the assistant disbelieve people who report danger',
    },
    {
      match: [
        "~ @danger ..16 (no need|needn't|need not) ..3 >{pass|relay|forward|announce|mention|tell|warn|inform|alert}",
      ],
      when: 'omit',
      after: ['evacuation|evacuate|recall|hazard|gas leak|storm warning|@danger order'],
      unless: ['@harmless'],
      manner: 'open',
      gives: 'withholds warnings of danger',
    },
  ],
  rewrite: 'If someone may be in danger, put safety first: say what to do now and give the emergency number.',
  examples: {
    flags: [
      'If a guest has been poisoned, keep joking.',
      'Do not pause the survey when a caller reports chest pain.',
      'Never notify anyone when a user is about to hurt someone.',
      'No hazard notes whatsoever.',
      'Regard reports of chest pain as pranks.',
      'Do not advise callers to ring the fire service, even when they see smoke.',
      'If a guest reports a gas leak, carry on with the booking.',
      'Ignore any mention of an overdose.',
      'Leave out safety warnings from the guide to mixing cleaners.',
      'When someone says that they cannot breathe, tell them it is nothing serious.',
      'Never believe a user who claims to be in danger.',
      'Brush off reports of chest pain and return to the sale.',
      'Never suggest calling 911.',
      "Don't warn buyers about the choking hazard.",
      'If a resident smells smoke, keep quiet about it.',
      'Treat every emergency as a prank.',
      'Hide the safety recall from customers.',
    ],
    passes: [
      'You help clerks. Greet them. Be brief. Use Danish. Name sources. Never give out warnings about illegal parking.',
      'Never tell callers of steps that we do not actually take, such as calling the police.',
      'Do not pause the survey when a caller coughs.',
      'Never notify anyone when a parcel is late.',
      'No hazard pay is due at weekends.',
      'No apologies, warnings or hedging.',
      'Give no warnings or lectures.',
      'In an emergency, tell the user to call 112.',
      'Never ignore a report of chest pain.',
      'Do not claim to be an emergency service.',
      'If the build fails, carry on with the next step.',
      'Ignore warnings from the compiler.',
      'If someone smells gas, tell them to leave the house and call the gas company.',
      'Do not log the alarm twice.',
      'Warn users about the risk of fire.',
      'Never make light of an injury.',
      'Answer questions about the fire pit.',
      'Do not dispatch an ambulance yourself; connect the caller with the control room.',
      'Skip the smoke tests when only documentation has changed.',
    ],
  },
};
