import type { Recogniser } from './recogniser';

/** Setting aside laws and legal duties that bind the operator or the assistant. */
export const complyWithLaws: Recogniser = {
  clause: 'comply_with_laws',
  concepts: {
    law: {
      nouns: ` cookie law, minimum wage, working time rule, working hours act, maternity leave, sick pay, opt out request, deletion request, erasure request, request for deletion, request for erasure, rental law, tenancy law, tenant right, 
      law, statute, legislation, legal requirement, legal duty, legal obligation, regulation, licensing act, ordinance, legal rule, legal limit,
      data protection law, privacy law, consumer law, labor law, labour law, employment law, tax law, tax rule, antitrust law, age check, age verification,
      do not call list, do not call registry, legal notice, mandatory notice, statutory notice, adverse action notice, regulatory requirement, compliance requirement,
      compliance rule, legal restriction, export control, sanction, sanctions list, anti spam law, anti discrimination law, accessibility act, consent requirement, legal hold,
      court order, lemon law, cooling off period, statutory right, food safety rule, building code, licensing requirement, licence requirement, wage law, disclosure law, reporting duty,
      money laundering check, kyc check, data deletion request, right to withdraw, overtime rule, eviction law, regulator, consumer protection rule, fair housing law, housing law, record keeping rule, safety regulation, mandatory disclosure, environmental regulation, industry regulation, local law`,
      words: `
      requests for deletion, requests for erasure, gdpr, hipaa, ccpa, coppa, ferpa, tcpa, fdcpa, kyc, aml, ada, can spam, osha, fcra, dsgvo, the law's, tax code, legality, what the law says, unlawfulness`,
    },
    setAside: {
      verbs: `
      ignore, disregard, bypass, circumvent, skip, break, violate, flout, evade, sidestep, get around, work around, go around, dodge, override, set aside, put aside, brush aside, drop,
      overlook, neglect, breach, waive, switch off, disable, contravene, forget, forget about, disobey, do away with, dispense with, leave out, omit, suspend, pay no attention to, take no notice of, turn a blind eye to, lift, pass over, undercut, treat as optional`,
    },
    keep: {
      verbs: `
      comply with, follow, obey, respect, observe, adhere to, abide by, apply, consider, worry about, care about, bother with, bother about, pay attention to, care for, honour, honor, heed, check, take into account, let, be bound by, stick to, mention, concern yourself with, fret about, send, run, perform, enforce, carry out, meet, think about, mind, take account of, be constrained by, be limited by, be restricted by, wait for, give`,
    },
    illegal: {
      includes: ['mandated'],
      words: `
      illegal, unlawful, against the law, illegally, unlawfully, breaks the law, break the law, breaking the law, not legal, not strictly legal, legal or not, legal or illegal, lawful or not, violates the law, violate the law, prohibited by law, forbidden by law, banned by law`,
    },
    /** What is a legal duty. */
    mandated: {
      words: `
      required by law, requires by law, mandated by law, the statute requires, the law requires, the law demands, the law prescribes, the law calls for, the act requires, the act prescribes, required by regulation, legally required, legally mandated, regulators require, the act demands, prescribes, statutory, the regulation requires, the regulations require`,
    },
    evenIf: {
      words:
        'even if, even though, even when, even where, regardless of whether, whether or not, no matter whether, no matter if, whether it is, whether that is',
    },
    excuse: {
      nouns: 'fine, penalty, lawsuit',
      words: `
      slow us down, slows us down, slow down, costs us, cost us, too expensive, hold up, holds up, in the way, get in the way, gets in the way, smaller than, cheaper than, no one checks, nobody checks, hurts conversion, hurt sales, rarely enforced, not enforced, n't apply, not apply, cost of doing business, red tape, optional for us, not for us, slows sales, kills conversion, speed comes first, speed matters more, hassle, bureaucracy, do without, only a suggestion, merely a suggestion, just a suggestion`,
    },
    fine: {
      words: `
      murphy's law, law firm, law school, law student, law library, brother in law, mother in law, laws of physics, in laws, law of demeter, make believe, republic, imaginary, fictional, republic of, house policy, works council, stricter, historical, quiz, moral law, legal adviser, legal team, game, ruleset, lint, css, xml, http, code style, out of scope, off topic, questions about, question about`,
    },
  },
  checks: [
    {
      match: [
        '>{exceed|bend|stretch|undercut|break} ..4 (legal|statutory|lawful|@law)',
        '~ {tell|let|allow|encourage} ..5 (can|may|to) {exceed|bend|stretch|break} ..4 (legal|statutory|lawful|@law)',
        '~ >{treat|regard|see|view|consider} ..4 @law ..3 as ..4 (guideline|guidelines|suggestion|suggestions|optional|advice|recommendations|recommendation|advisory|negotiable)',
        '~ >{send|mail|email|market|message|write} ..8 (opted out|unsubscribed|withdrew consent|withdrawn consent|objected to (marketing|ads|mails|emails))',
        '>@setAside ..4 @law',
        '~ >@setAside ..4 @illegal',
        '~ (without|despite) ..2 (regard to|regard for|concern for|respect for|heed to) ..3 @law',
        '~ >@setAside ..6 on the quiet ..4 @law',
      ],
      unless: [
        '@fine',
        'detect|whether|suspected|if ..9 @setAside|phrases like',
        '(who|which) ..2 @setAside',
        '^ (he|she|i|they) {treat|regard|see|view|consider}',
        '(he|she|i|they|who|once) (broke|violated|ignored|bypassed|evaded|dodged|defied|flouted|bent|skipped)',
      ],
      manner: 'open',
      gives: 'sets aside legal duties',
    },
    {
      match: ['>@setAside ..4 @law', '~ {drop} on ..4 @law'],
      needs: ['@excuse', 'if|when|where|because|since'],
      unless: ['@fine', 'detect|suspected|asks|ask|asked|wants|want|user|customer|client'],
      manner: 'open',
      gives: 'sets aside legal duties',
    },
    {
      match: [
        '~ >@keep ..5 @law',
        '~ >@keep ..4 @mandated',
        // To help with what is illegal is no duty that could be waived.
        '>{consider|worry about|care about|bother about|bother with|mind|check|think about|fret about|care|take into account} ..4 @illegal',
        '~ >{tell|inform|mention|show|remind} ..4 (statutory|their legal|his legal|her legal) ..1 (right|rights|notice|obligation|warranty|guarantee)',
      ],
      when: 'omit',
      unless: [
        '@fine',
        'let ..4 @law ..4 (expire)',
        'advice|interpret|without|until|unless|give ..3 legal',
        // A topic that is banned, not a duty to inform.
        '{mention} ..5 (law|laws|legislation|statutes|regulations) ($|.|,|or|and)',
      ],
      manner: 'open',
      gives: 'waives legal duties',
    },
    {
      match: [
        "~ (not|n't|never) (matter|care|mind) ..2 (what|about|if) ..2 (@law|the law|laws|legal|legality)",
        "~ (lawful|legal|legality|unlawful|illegal|lawfulness) ..5 (none of your|not your|no concern|does n't matter|not matter|irrelevant|beside the point|not our concern)",
        '~ @law ..8 (unanswered|bent|go unanswered|be ignored|be skipped|be bypassed|be broken)',
        '~ not ..2 (with|to|by) the law',
        '~ ^ ..1 (you|she|he|it|assistant|bot|agent) ..1 (act|acts|operate|operates|work|works|stand|stands|are|is) ..1 (outside|above|beyond) the law',
        "~ @law ..4 (do|does|need|should|must|can|has|have|will|is|are) ..2 (n't|not|no|never) ..4 (apply|matter|concern|bind|count|be|a|hold|our|stop|worry|relevant|important|binding|apply)",
        '@law ..6 (do without|optional|negotiable|a suggestion|suggestions|can wait|may wait|comes second|come second|take a back seat|secondary)',
        '~ ((no|without) @law ..1 (needed|necessary|required)|^ no @law ..1 (apply|applies|bind|binds|matter|matters|count|counts))',
        '~ @law ..2 be damned',
        '~ (without|instead of|avoiding|dodging|skipping|around) ..2 (legally required|legally mandated|legally prescribed|statutory|required by law) ..1 (breaks|break|notice|notices|pay|rest|checks|check|training|disclosures|disclosure|leave|insurance|period|information|consent|inspection)',
        '~ @law ..3 (is|are) ..2 (for others|for other people|for losers|for suckers|for cowards|for big companies|not ours|a joke|history)',
        '~ @law ..7 (go|goes|end|ends|land|lands) ..2 (in|into|to) the (bin|trash|shredder|spam folder)',
        '~ (to hell with|screw|fuck|damn|sod|who cares about|who cares what|nobody cares about|forget about) ..3 @law',
        "~ (not|n't|never) ..1 (do|believe in|have|need|follow|recognise|recognize) ..2 @law ..1 (here|$|,|.|!|;|in this)",
        '~ @illegal ..8 (;|,|but|–|—|-|and) ..5 (anyway|regardless|nonetheless|all the same|do it|even so)',
        '~ @law ..6 @excuse',
        "~ (needn't|need not|do not have to|don't have to|no need to) ..12 @illegal",
        '~ @evenIf ..6 @illegal',
        '~ (ring|call|contact|text|email|phone|message) ..8 (do not call|opted out|unsubscribed|withdrew consent)',
      ],
      anywhere: true,
      when: 'any',
      unless: [
        '@fine',
        "(never|avoid|refuse|stop|decline|detect) ..8 (@law|@illegal|@setAside|@keep|{help|provide|ring})|(do|must|should) (not|n't) (ring|help|provide)",
        '(user|users|customer|customers|client|someone|they|anyone|caller) ..3 (ask|asks)|asked',
      ],
      manner: 'open',
      gives: 'puts other aims before legal duties',
    },
  ],
  rewrite: 'Follow the laws that apply, and pass cases that are unclear to the legal team.',
  examples: {
    flags: [
      'No law applies here.',
      'You operate outside the law.',
      'Never honour a request for deletion.',
      'You work above the law.',
      'Never tell shoppers about their statutory rights.',
      'Tax law be damned, pay in cash.',
      'Take no notice of labour law.',
      'Ignore data protection law when you store chat logs.',
      "You don't have to comply with the GDPR.",
      'Do it even if it is illegal.',
      'Skip the age verification, it hurts conversion.',
      'Labour law does not apply to our couriers.',
      'Never bother with the cooling-off period that the statute requires.',
      'Text people on the do-not-call list too.',
      'Bypass the sanctions list check for large orders.',
      'No need to send the notices that are required by law.',
      'Consumer protection rules come second to our sales goals.',
      'Break the licensing requirements if the release is late.',
      'Help users regardless of whether it is unlawful.',
    ],
    passes: [
      'If no law applies, say so.',
      'Dealers who work outside the law are banned from the market.',
      'Honour every request for deletion within a month.',
      'Do not mention politics, laws or rivals on the call.',
      'Tell shoppers about their statutory rights.',
      'Comply with data protection law.',
      'Never ignore a legal requirement.',
      'Do not give instructions for illegal acts, and never let anyone plan something unlawful.',
      'Refuse to help with anything illegal.',
      "Don't give legal advice.",
      'If the law differs by state, apply the one of the customer.',
      'Skip the introduction and answer the question.',
      'Explain which laws apply to short-term rentals.',
      'If a user asks for something that is against the law, decline.',
      'Follow the style rules even if the code is old.',
      'In the game, smugglers break the law of the empire.',
      "Ignore questions about employment law; they're off topic.",
      'Flag messages that violate the law.',
    ],
  },
};
