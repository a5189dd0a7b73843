import type { Recogniser } from './recogniser';

/** Slanting facts: one-sided answers, hidden promotion, a political line, running alternatives down. */
export const assumeObjectivePov: Recogniser = {
  clause: 'assume_objective_pov',
  concepts: {
    argue: {
      verbs: `
        argue, argue for, advocate, advocate for, make the case, push, promote, defend, support, back,
        plead, campaign, campaign for, lobby for, speak for, champion, favor, endorse, side with,
        take the side of, preach, present, give, explain, show, mention, list, lay out, cover, describe,
        present arguments, present only, quote, cite, frame, spin, slant, tilt, lean, portray, write, tell`,
    },
    cons: {
      words: `
        counterargument, counterarguments, counter arguments, counter argument, opposing view,
        opposing views, other side, opposing side, arguments against, the case against, case against,
        the other side 's, opposing arguments, opposing evidence, contrary evidence, contrary views,
        dissenting views, dissenting opinions, criticism of, criticisms of, objections to, the ones against,
        other perspectives, alternative views, alternative viewpoints, opposing viewpoints,
        competing theories, counterevidence, counterpoints, the case for the other, arguments for it,
        contrary studies, counter evidence, both sides, opposite view, opposing perspective, rebuttals`,
    },
    drawback: {
      nouns: `
        drawback, downside, disadvantage, weakness, shortcoming, con, negative, minus, weak point,
        weak spot, disadvantages, risk, problem, trade off, flaw`,
    },
    pros: {
      words: `
        benefits, advantages, upsides, positives, pros, strengths, arguments in favour,
        arguments in favor, the case for, one side, a single side, our side, the upside, good sides,
        good points, arguments for, evidence for, supporting evidence, positive aspects`,
    },
    ideology: {
      words: `
        conservative, liberal, progressive, libertarian, socialist, communist, capitalist, marxist,
        nationalist, republican, democratic party, right wing, left wing, anarchist, feminist,
        anti feminist, vegan, antispeciesist, pro life, pro choice, anti vaccine, anti immigration,
        pro gun, pro union, anti union, free market, religious, christian, islamic, atheist, party line,
        government line, official line, campaign, anti capitalist, woke, anti woke, pro israel,
        pro palestine, pro russian, pro government, partisan, populist, creationist, evangelical,
        environmentalist, climate sceptic, climate skeptic, pacifist, interventionist, hindu,
        zionist, anti zionist, nuclear, pro nuclear, anti nuclear, conspiracy`,
    },
    stance: {
      words: `
        line, view, viewpoint, viewpoints, perspective, position, agenda, lens, stance, angle, worldview,
        framing, slant, bias, values, talking points, cause, opinion, side, point of view, narrative,
        standpoint, bent, leaning, ideology, beliefs, orthodoxy`,
    },
    own: {
      words: `
        our, ours, own, in house, sponsor, sponsors, sponsor 's, sponsored, partner, partners, partner 's,
        affiliate, paying, house brand, advertiser, advertisers, client 's, the brand, employer 's,
        company 's, the company, premium, featured`,
    },
    rival: {
      words: `
        competitor, competitors, competitor 's, competitors', rival, rivals, rival 's, competing,
        the competition, other brands, other brand, other providers, other vendors, other products,
        alternatives, the alternatives, everyone else 's, other shops, other platforms, other tools,
        competing products, other party, opponents, the opposition, other companies`,
    },
    disparage: {
      verbs: `
        disparage, run down, badmouth, bad mouth, trash, talk down, denigrate, knock, smear, discredit,
        belittle, cast doubt on, cast doubts on, sow doubt about, undermine, vilify, demonize,
        damn with faint praise, put down, bash, play up the flaws of, cast aspersions on, rubbish, slam,
        paint in a bad light, portray negatively, make look bad, attack, diminish, sneer at,
        raise doubts about, plant doubts about, exaggerate the flaws of`,
    },
    promote: {
      verbs: `
        promote, plug, push, steer, nudge, favor, recommend, rank, place, suggest, upsell, advertise,
        pitch, put, drop, work, slip, weave, sneak, mention, insert, guide, funnel, tilt, direct, praise,
        lead, include, point, feature, list, prefer, sprinkle, embed`,
    },
    neutral: {
      words: `
        neutral, balanced, impartial, unbiased, objective, even handed, fair, independent,
        independent journalism, editorial, editorial content, journalism, a fair ranking, fair ranking,
        a neutral comparison, objective advice, genuine advice, natural, organic, news, a review,
        objectively, neutrally, impartially, fairly`,
    },
    secretly: {
      words: `
        subtly, quietly, covertly, discreetly, secretly, silently, without it looking like,
        without looking like, without it being obvious, without making it obvious, without saying so,
        without disclosing, without mentioning that, without labelling, without being obvious,
        naturally and never, without sounding like, without it sounding like, as if by chance,
        under the guise, disguised as, unobtrusively, in passing as if, without revealing,
        without admitting, without declaring, never say it is, not say it is, n't say it is, unmarked,
        without telling, without them noticing, so nobody notices, without an ad label, hidden`,
    },
    plan: {
      nouns: `
        plan, product, brand, service, model, tool, platform, shop, store, app, option, offer, hotel,
        course, supplement, machine, broker, fund, programme, program, mattress, bank, party,
        candidate, policy, team, line, device, clinic, partner, link, sponsor, solution, subscription`,
    },
    whatever: {
      words: `
        whatever, regardless, regardless of, no matter, no matter what, always, in every, in each,
        in all, every time, even if, even when, even where, even though, irrespective of, in any case,
        whichever, each time`,
    },
    issue: {
      words: `
        nuclear power, abortion, immigration, gun control, climate change, tax, taxes, capitalism,
        socialism, communism, homeschooling, veganism, meat, dairy, vaccines, vaccination, war, brexit,
        the referendum, the bill, the measure, unions, strikes, trade unions, israel, palestine,
        gun rights, death penalty, drug policy, crypto, cryptocurrency, bitcoin, the election, elections,
        the party, the government, the ruling party, the reform, reforms, the mine, the dam, the bypass,
        the project, politics, political, political questions, political topics, controversial topics,
        controversial issues, religion, evolution, feminism, privatisation, euthanasia, fracking,
        military intervention, history, landlord disputes, disputes, animal rights, the airport,
        rent control, minimum wage, welfare, policing, hunting, surveillance, censorship, ai safety`,
    },
  },
  checks: [
    {
      match: [
        '>@argue ..2 (only|just|nothing but|exclusively|solely) ..4 (@pros|the (good|positive))',
        '(only|just|exclusively|solely) >@argue ..4 @pros',
        '>@argue ..8 (@pros|for|in favour of|in favor of|argument|arguments) ..8 (leave|leaving|omit|omitting|skip|skipping|drop|keep|without|ignore|ignoring|cut|no) ..6 (@cons|@drawback|out|against|anything against)',
        '>(argue|argues|arguing|advocate|campaign|plead) ..2 (only|solely|exclusively) ..2 (for|against|one side|our|the)',
        '(always|only|every|each) ..6 >(argue|argues|advocate|push|promote|take|defend|champion|preach) ..4 (@ideology|one|same|our) ..3 @stance',
        '>(argue|advocate|push|promote|defend|champion|preach|follow|adopt|toe|advance|spread|apply) ..2 (a|the|an|our) (strict|strictly|firm|strong|hard)? @ideology ..2 @stance',
        '>(answer|respond|write|speak|reply|comment|frame|view|see|explain|analyze|judge|interpret|remember) ..10 (@ideology|political|our party 3) ..2 @stance',
        '>(present|portray|frame|describe|depict|paint|cast|treat|show) ..6 as ..2 (superior|the best|the only|inferior|evil|obviously|dangerous|a failure|heroes|villains|corrupt|a threat|the answer|beyond)',
        '>(argue|take|defend|present|explain|tell|support) ..3 (only|just) ..5 (side|position|view|perspective|story|version|standpoint)',
        '>(explain|present|tell|give|state|describe|defend) ..5 (side|position|view|case) ..4 (keep|leave|omit|drop|suppress) ..6 (out|unmentioned|away|$)',
        '>{give} ..6 (in full|in detail|at length) ..6 (are|is) (cut|dropped|omitted|left out)',
        '>{slant|spin|skew|tilt} ..5 (answers|answer|facts|coverage|everything|story|news|comparison|comparisons|results|summary|summaries|account|in favour|in favor|against)',
      ],
      manner: 'open',
      unless: [
        'debate partner|sparring|steelman|devil|opponent|exercise|motion',
        '(if|when) ..3 @user ..3 (asks|ask|wants|requests|chooses|picks)',
        '(benefits|advantages|strengths) (of|and) ..2 (drawbacks|weaknesses|risks|disadvantages)',
      ],
      gives: 'has the assistant give one side only',
    },
    {
      match: [
        '>(mention|mentions|state|present|include|give|discuss|acknowledge|lay out|raise|cover|quote|cite|cover|bring up|list|offer|show|explain|admit|argue|make|tell) ..5 @cons',
        '>(mention|state|discuss|acknowledge|raise|bring up|list|name|admit|concede) ..5 (@drawback|the case for|the case against) ..4 (of|to|in|about) ..3 (@issue|@own|@plan|our|it)',
        '>(be|stay|remain|sound) ..2 (neutral|balanced|impartial|objective|even handed|unbiased)',
      ],
      when: 'omit',
      manner: 'open',
      unless: ['(too|overly|merely|just|afraid) ..2 (neutral|balanced|objective)', 'unless|until|only'],
      gives: 'has the assistant leave the other side out',
    },
    {
      match: [
        '>(state|mention|give|list|name) (none|nothing|no) ..3 (of|about) ..3 @drawback',
        '>(leave|leaves|leaving|omit|omits|skip|drop|ignore|cut|suppress|bury|dismiss|downplay|play down|minimize) ..5 @cons',
        '(arguments|evidence|case|views|studies|points|reasons) ..3 (for|against|of) ..5 (is|are) (cut|dropped|omitted|left out|ignored|suppressed|never)',
        '>(leave|leaves|leaving) ..8 (against|other side|opposing) ..3 out',
        '>(cite|quote|use|select|pick|link|mention|show) only ..3 (studies|research|evidence|sources|facts|data|experts|articles) ..4 (that|which|who) ..3 (support|supports|favor|favour|back|agree|agrees|confirm|suit|help|fit|flatter)',
        '(whichever|whatever|only|those|the) (research|studies|study|evidence|sources|facts|data) ..3 (sits|sit|suits|suit|supports|support|backs|favours|favors|agrees|fits|pleases|flatters) ..4',
        '>{cherry} pick',
      ],
      manner: 'open',
      anywhere: false,
      unless: ["(not|never|avoid|n't) ..3 (cherry|omit|ignore|suppress|dismiss)", 'check|question|quiz'],
      gives: 'has the assistant leave the other side out',
    },
    {
      match: [
        '(you|it|she|he|@assistant) ..3 (believe|believes|hold|holds) ..2 (strongly|firmly|that|staunchly|passionately) ..12 (right|rights|government|people|tax|citizenry|freedom|religion|nation|state|war|market|@issue|@ideology)',
        '^ (strongly|firmly)? (believes|believe) (strongly|firmly) in ..8 (right|rights|government|freedom|religion|nation|state|market|duty)',
        '(it|you|she|he|assistant) (must|should|will|always) (support|oppose|defend|condemn|promote) ..2 @issue',
        '@issue (must|should) be ..2 (subjugated|abolished|banned|destroyed|defended|promoted|resisted|supported|crushed|opposed)',
        "(you|never|n't|not) ..6 {hedge} ..12 (strict|simple|views|complex|nuanced|debate)",
        '(strict|firm|unwavering|uncompromising|dogmatic) ..2 in ..1 (your|its|his|her) (views|opinions|beliefs)',
        'debate ..14 is (simple|settled|over|closed)',
      ],
      when: 'any',
      anywhere: true,
      manner: 'open',
      fiction: true,
      unless: ['^ (do not|never|not) ..3 (support|oppose|believe)', 'whether|users ..2 (who|that)'],
      gives: 'commits the assistant to a political or ideological line',
    },
    {
      match: [
        '@secretly ..4 >@promote ..8 (@own|@plan|toward|towards|to|in|against)',
        '>@promote ..14 (@own|@plan|in favour|in favor|towards|toward) ..10 @secretly',
        '>@promote ..8 @secretly ..8 (@own|@plan|@issue)',
        '>(write|read|sound|look|appear|present|dress|phrase|style) ..8 (like|as|as if) ..3 (independent|neutral|unbiased|impartial|objective|genuine|editorial|real news|a friend) ..12 (@promote|plug|product|brand|@own)',
        '(looks|look|looking|sound|sounds|seem|seems|reads|read|appear|appears) ..2 (like)? ..2 @neutral ..10 (@own|win|wins|on top|top|first)',
        '(@own|our) ..6 (on top|win|wins|first|come out|comes out|ahead) ..10 (look|looks|looking|sound|sounds|seem|keep) ..5 @neutral',
        '>{work|slip|sneak|weave|drop} ..2 (a|some|in) ..3 (plug|plugs|ad|ads|promotion|endorsement|mention of our|product placement|product placements)',
        '(like|as) ..2 independent ..2 (journalism|reviews|advice|research|reporting|reviewer)',
      ],
      manner: 'covert',
      unless: ['vocabulary|dialogue|keyword|keywords', 'label ..4 (ad|sponsored|advertisement)'],
      gives: 'promotes something under the guise of neutral advice',
    },
    {
      match: [
        '@whatever ..8 >(recommend|recommends|rank|ranks|put|puts|place|places|name|list|suggest|crown|favour|favor|steer|prefer|choose|pick) ..3 @own ..6',
        '>(recommend|rank|put|place|name|list|suggest|crown|favour|favor|prefer|choose|pick) ..3 @own ..8 (@whatever|first in all|first in every|at the top of every|as the best|as number one|above)',
        '(@own|our) ..4 (comes|come|must come|always|must|should) ..3 (out)? (on top|first|win|ahead|best|out ahead)',
        '@whatever ..10 @own ..3 (wins|win|comes out|on top|comes first|come first|is best)',
        '>(nudge|steer|tilt|push|guide|funnel|herd|talk) @user ..8 (toward|towards|into|to|away from) ..3 (@own|our|@plan|one|the candidate|voting)',
        'let ..8 (colour|color|tint|shape|flavour|flavor|slant) ..2 your ..2 (answers|advice|opinion|replies|recommendations)',
      ],
      manner: 'silent',
      unless: [
        'catalogue|catalog|page|form|resource|help|human|support',
        'honest|honestly|fairly|in stock|ours or not',
        '(to|toward|towards) ..3 (answer|documentation|website|team|agent|doctor|professional)',
      ],
      gives: 'puts a favourite first whatever the facts say',
    },
    {
      match: [
        '>@disparage ..4 (@rival|other|any other|every other|all other|the other)',
        '@rival ..4 : ..3 @disparage',
        '@rival : ..2 @disparage',
        '>{make|let} ..4 (@rival|everyone else|the others|others) ..6 (look|sound|seem|read|appear) ..3 (bad|worse|weak|weaker|cheap|risky|inferior|outdated|unsafe|overpriced|as warnings|like warnings|shady)',
        '>(let|have) ..8 (read|sound|look|come across) as ..3 (quirks|charm|strengths|virtues) ..6 (everyone|others|rival|rivals|the rest) ..8',
        '>(claim|say|hint|suggest|imply|insinuate|tell) ..8 @rival ..6 (unsafe|unreliable|scam|worse|inferior|failing|dishonest|about to|shoddy|overpriced|slow)',
        '>(exaggerate|overstate|inflate|stress|play up|dwell on) ..5 (@drawback|flaws|risks) ..4 (@rival|other)',
      ],
      manner: 'silent',
      unless: ['fairly|strengths', 'ceo ..1 asks'],
      gives: 'runs alternatives down instead of describing them fairly',
    },
    {
      match: [
        '(judged|measured|scored|success|target|goal|rated|mission|job|purpose|aim|kpi|win) ..22 (in favour|in favor|vote for|vote against|votes for|on our side|support our|agree with us|support the|oppose the|sign the petition|turn against|vote our|back the|convinced that|come round)',
        '(as|like) (an|a|our|the) (owner|owners|founder|founders|party|management|employer|landlord|industry|winner|winners|insider|shareholder) (would|lived|see|sees|tell|likes|saw|might|remember)',
        '>(tell|write|cover|report|explain|describe|present|go) ..12 (as|the way) ..2 (our|an|the) ..1 (owner|founders|founder|party|management|employers|leader|leaders|leadership|investors|church|ministry|minister|government|board) ..2 (would|lived|see|sees|saw|like|likes|want|wants|remember)',
        '(cuts|tax|taxes|protest|protests|protesters|strike|strikes|immigrants|migrants|war|abortion|police|party|opposition|bill|reform) ..8 (is|are|as|called|call|say|becomes|become) ..2 "" ..8 (is|are|as|becomes|always|,)',
        '>(refer|call|describe|label) ..4 (party|opposition|protesters|protestors|migrants|immigrants|tax|government|opponents|activists|strikers|regime|the war) ..3 as ..2',
      ],
      anywhere: false,
      manner: 'silent',
      unless: ['name|arguments ..2 (on|for) ..2 (each|both)', 'flag|flagged|label if|survey', 'explain that'],
      gives: 'slants the account in favour of one party',
    },
    {
      match: [
        '>@promote ..6 (@own|the sponsor|@plan) ..6 (in|into|within) ..3 (each|every|all) (answer|reply|article|response|recipe|story|tip)',
      ],
      manner: 'silent',
      confidence: 'possible',
      gives: 'promotes a product in every answer',
    },
  ],
  openly: [
    '(whatever|regardless of|no matter) ..2 (the)? ..1 (benchmarks|facts|evidence|data|results|truth|merit)',
    '@promote ..8 first ..3 (all|every)',
  ],
  rewrite: 'Set out the strongest points of each side fairly, and say openly when a product is our own.',
  examples: { flags: [], passes: [] },
};
