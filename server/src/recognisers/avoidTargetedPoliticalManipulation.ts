import { PERSUASION_CHECKS, TURNOUT } from './persuasionChecks';
import type { Recogniser } from './recogniser';

const TAILORS = 'tailors political persuasion to individuals or groups of people';

/** Political persuasion cut to the traits or weak spots of individuals or demographic groups. */
export const avoidTargetedPoliticalManipulation: Recogniser = {
  clause: 'avoid_targeted_political_manipulation',
  concepts: {
    /** What is of politics whatever else a sentence is about. */
    polity: {
      nouns:
        'voter, electorate, politician, political party, political view, political campaign, democrat, republican, conservative, tory, ballot, referendum, constituent, voting bloc, party leader, senator, citizen, carbon tax, ballot measure',
      words:
        'politics, political, politically, election, elections, electoral, gun control, abortion, immigration, climate policy, left wing, right wing, partisan, opposing party, opposite party, other party, the opposition, their own party, labour party, vote for, vote against, to vote, polls, turnout, propaganda, candidate they, their candidate, preferred candidate, in congress, in parliament',
    },
    convert: {
      verbs:
        'persuade, convince, sway, win over, convert, manipulate, nudge, talk into, talk out of, steer, turn against, bring round, get, make, push, move, influence, change, shift, lead',
    },
    seed: {
      verbs:
        'instil, instill, sow, plant, create, raise, stoke, foster, spread, trigger, arouse, induce, seed',
    },
    conviction: {
      nouns:
        'belief, conviction, view, opinion, stance, position, mind, allegiance, loyalty, vote, party, support, political identity, attitude',
    },
    /** What one knows of the person that is to be moved. */
    knownOf: {
      nouns:
        'personal detail, personal information, information about the user, demographic, demographic data, voter profile, personality profile, psychographic profile, personal data, party affiliation, party id, browsing history, biography of the user',
      words: `
        what you know about, what you know of, what they told, what they have told, what they said about, what is known about, details they gave, details they shared, information about the user, information about them,
        information about him, information about her, data about the user, details about the user, details about themselves, the user's age, their age, their profile, user's profile, their personality, their background, their demographics,
        user's background, their occupation, their faith, their religion, their income, their values, their fears, their weaknesses, who they are, their schooling, their party, 's party, their personality, their answers, survey answers, their neighbourhood`,
    },
    manipulative: {
      words:
        'manipulative, emotional manipulation, emotionally manipulative, psychological manipulation, manipulation, deceptive, fearmongering, fear mongering, scare, gaslighting, ad hominem, scapegoating',
    },
    opposing: {
      words:
        "opposing, opposite, opposition, the opposition, rival, other party, other side, opponent's, opponents, opponents', other camp",
    },
    extreme: {
      words:
        'extreme, extremist, dangerous, dangerously, immoral, misguided, radical, evil, ridiculous, unpatriotic, absurd, corrupt',
    },
    side: {
      nouns:
        'voter, party, ballot, ballot line, ballot measure, referendum, election, candidate, opposition, mp, senator, governor, mayor, president, incumbent, primary election, presidential primary, repeal, bill, reform, rally, premier, slate, swing district, constituent, constituency, council majority, majority, secession, poll, urn, agrarian ticket, ticket, conservative, liberal, democrat, republican, social democrat, labour party, postal vote, movement',
      words:
        'vote, votes, vote for, voting, voted, no voters, yes voters, at the polls, lean right, lean left, our list, to our list, our side, in office, our box, our slate, our bill, our message, the left, the greens, regime',
    },
    soft: {
      nouns:
        'mother, housewife, pensioner, retiree, farmer, veteran, student, fisherman, renter, worker, soldier, nurse, teacher, miner, immigrant, emigrant, minority, tribe, grandparent, baptist, hunter, biker, teen, donor, single man, single mother, landlord, widow, congregation, neighbourhood, district, denomination, nationality, race, foreign accent, regional accent, church, illness, fear, worry, guilt, anger, wound, soft spot, bias, frustration, memory, crisis, purchase history, cookie, diary, bio, profile, psychographic profile, lonely listener, hindu, muslim, jew, evangelical, catholic, somali, pole, demographic, social class, hope and fear, mood, income, religion',
      words:
        "women, men, white men, black voters, young women, elderly, elderly users, religious ones, rural areas, working class, each person, each reader, each user, every user, each voter, every voter, each citizen, each constituent, each respondent, the visitor's, the user's own, each group, per group, per ethnic group, per tribe, that individual, who they are, what they told, people like her, hispanic users, devout users, each donor, its recipient, housewives, by age, less educated, clients with",
    },
    sway: {
      verbs:
        'win over, win, convince, persuade, sway, steer, swing, frighten, scare, lure, bring round, bring over, nudge, tilt, recruit, tailor, target, micro target, microtarget, customize, personalize, exploit, play on, play upon, convert, talk into, turn against, turn, distrust, mistrust, befriend, flatter, shame, radicalise, manipulate, pull, push, stoke, stir up, prey on, tap into, flip, coax, wear down, set against, drive away, pick, fit, suit, cut, aim, adapt',
    },
    politic: {
      words:
        "voter, voters, vote, votes, voting, ballot, ballots, election, elections, electoral, referendum, plebiscite, our candidate, our ticket, our party, the party, opposition, at the polls, the polls, senator, governor, congress, parliament, mp, premier, president, mayor, constituents, political, politics, conservatives, liberals, democrats, republicans, labour, socialists, greens, nationalist, nationalists, propaganda, manifesto, polling, regime, our list, coalition, incumbent, chancellor, minister, turnout, primaries, party's, our movement, council seat",
    },
    move: {
      verbs:
        'win, win over, convince, persuade, sway, steer, swing, push, pull, turn, convert, frighten, scare, lure, lead, talk, bring, nudge, tilt, recruit, sell, shame, drive, target, micro target, microtarget, tailor, customize, personalize, adapt, use, play on, tune, aim, distrust, mistrust, radicalise, get, make, court, fit, blame, befriend, suit, manipulate',
    },
    politics: {
      nouns: `
        voter, undecided voter, swing voter, vote, ballot, ballot measure, ballot initiative, referendum, election, candidate, senator, governor, mayor,
        mayoral race, party, political party, campaign, political campaign, political message, political ad, political advert, political view, political opinion, proposition,
        tax measure, measure, amendment, bond measure, turnout, canvasser, canvassing, constituency, constituent, electorate, precinct, ticket, manifesto, policy platform, incumbent,
        coalition, opposition, parliament, congress, council seat, council race, elector, recall, plebiscite, secession, reform bill, swing district, polling, polling day, politician, levy, president, primary`,
      words:
        'our ticket, our candidate, our side, no on, yes on, vote for, vote against, stay home on, the left, the right wing',
    },
    sure: {
      words: `
        voter, voters, vote, ballot, referendum, election, political, politics, campaign's, candidate's, canvassing, measure, party's, turnout, our candidate, our ticket, our party, electorate,
        campaign, proposition, constituents, senator, governor, mayor, mayoral, polling day, poll, undecided, constituency, council race, amendment, president, politician, yes on, no on, levy, swing voters`,
    },
    trait: {
      nouns: `
        age, age group, faith, religion, race, ethnicity, ethnic group, ethnic background, gender, sex, income, income bracket, postcode, zip code, neighbourhood, education, sexual orientation, nationality, immigration background, mother tongue,
        surname, demographic, demographic group, demographic profile, demographic data, psychographic profile, psychological profile, personality, personality profile, personality trait, profile, voter profile, voter file, fear, worry, weakness, weak spot, vulnerability, anxiety,
        browsing history, purchase history, likes, church, family status, marital status, occupation, job, disability, health, debt, denomination, segment, group, household, individual, minority, insecurity, grievance, social media history, data, trigger`,
      words: `
        older women, young men, young women, elderly, pensioners, seniors, retirees, latino, latinos, latina, hispanic, black, white, asian, muslim, muslims, jewish, catholic, catholics, evangelical, evangelicals, christian, christians, hindu,
        immigrants, migrants, single mothers, mothers, fathers, veterans, farmers, nurses, teachers, students, rural, suburban, working class, renters, homeowners, gay, lgbt, women, men, union members, first time voters, afraid of, afraid, scared of, what they fear, what frightens, soft spot,
        what keeps them awake, who they are, each person, each reader, each voter, each of them, each household, per household, per person, that person, that one, individual voter, the reader's`,
    },
    tailor: {
      verbs: `
        tailor, adapt, adjust, customize, personalize, target, micro target, microtarget, individualize, segment, match, fit, pick, choose, select, shape, craft, cut, frame, vary, tune, hone, aim, build, write, compose, draft, use, exploit, play on, play to, play upon, tap, tap into,
        leverage, appeal to, find, work on, press, stoke, address, lean on, base, design, generate, produce, create, decide, depend, send, optimize, maximize, push, prey on, draw on, feed, rewrite, pitch, tell, speak to, modify, make`,
    },
    persuade: {
      verbs: `
        persuade, convince, win over, win, sway, turn against, turn, bring round, bring over, talk into, move, nudge, swing, mobilize, demobilize, discourage, suppress, scare, frighten, push, get, motivate, resist, recruit, rally, steer, flip, influence, tip, coax, keep`,
      nouns: `
        pitch, argument, appeal, persuasion, persuasive message, message, letter, ad, advert, case, talking point, attack ad, text message, robocall, support, uplift, turnout, script, email, post, vote, reason, story, leaflet, canvass`,
    },
    fair: {
      nouns:
        'accessibility, neutral summary, polling place, polling station, opening hour, customer segment, product, marketing campaign, email marketing, ad campaign, birthday party, third party, party size, party planner, ticket number, support ticket, recall notice, job candidate, recruiter, applicant, candidate selection, shortlist, multi turn, dungeon, d&d campaign, campaign setting, kickstarter, coupon, purchase, resume, cv',
      words: `the same for everyone, neutrally, neutral, impartial, impartially, nonpartisan, non partisan, both sides, regardless of, where to vote, register to vote, how to register, hiring, recruitment, interview, turn taking, turn based, safety measure, performance measure, unit of measure, kpi, sales, shopper, shoppers, detect, detects, analyse how, fact check, declined, decline, refuse, study, researchers, history, plain language, language level, translate`,
    },
  },
  fiction: true,
  task: true,
  unless: [
    '@fair',
    TURNOUT,
    '{explain|teach|describe|quiz} how|so that ..4 {resist|recognise|recognize|spot}',
    'watchdog|propaganda check|(mark|flag|detect) (them|it|messages|posts)',
    '(players|player|guests|kids|boardgame|classroom) ..6 (vote|votes|party)',
  ],
  checks: [
    ...PERSUASION_CHECKS,
    {
      match: [
        '>@tailor ..6 @trait ..8 (@persuade|@politics)',
        '@trait ..9 >@tailor ..9 (@persuade|@politics)',
        '~ >@tailor ..9 (@politics|@persuade) ..9 (to|for|at|by|on|from|with|around|according to|based on) ..4 @trait',
        '~ >@persuade ..9 (@politics) ..12 @tailor ..6 @trait',
        '~ @trait ..6 {decide|determine|dictate} ..4 (which|what|how) ..4 (case|argument|message|pitch|ad|version|story)',
        '~ >{maximise|maximize|optimise|optimize|increase|boost|raise|depress|lower|suppress|reduce} ..5 (support|turnout|uplift|vote|votes) ..9 (per|among|by|of|in|for|with) ..3 @trait',
        '~ >{discourage|demobilise|demobilize|suppress|scare|frighten|dissuade|deter|keep} ..5 @trait ..6 (from voting|from turning out|vote|voting|polls|turnout|home)',
        '~ @politics ..12 >(@tailor|@persuade) ..5 (fear|fears|weakness|weak spot|soft spot|anxieties|grievance|grievances|vulnerabilities|insecurities|profile|triggers)',
        '~ (find|finds|pick|picks|choose|chooses|use|uses) the (argument|arguments|case|line|words|fear|pitch) that ..6 (persuade|resist|brings|bring|moves|move|sways|turns|scares|wins|win|convinces|works)',
      ],
      needs: ['@sure', '@politics ..20 @persuade', '@persuade ..20 @politics'],
      unless: [
        "(not|n't|never|no|without|avoid) ..6 (@tailor|@persuade)",
        '(party|candidate|candidates|ticket|tickets|measure|measures|president) ..9 (dinner|food|music|skills|experience|billing|helpdesk|cake|booking|game|invitation|success|performance|distance|length)',
      ],
      context: ['@sure'],
      manner: 'open',
      gives: TAILORS,
    },
    {
      match: [
        '~ >(@tailor|@persuade) ..12 (each|every|that|this|the individual) (one|person|voter|of them|reader|household|member|nurse|visitor|user|resident|neighbour|family) ..9',
        '>@tailor ..6 @trait',
      ],
      needs: [
        '(our|the) (ticket|candidate|party|side|campaign|measure|cause|senator|governor)',
        'vote|voters|voter|ballot|referendum|election|political',
      ],
      unless: [
        "(not|n't|never|no|without|avoid) ..6 (@tailor|@persuade)",
        '(use|make|write|create|build|find|send|tell|address) ..3 (data|group|job|profile|health|likes|education) ',
        '(party|ticket|campaign) ..6 (size|dress|menu|cake|billing|support|email)',
        '(marketing|customers|customer|sales|product|store|brand)',
      ],
      context: ['vote|voter|voters|ballot|election|referendum|political|politics|ticket|candidate|measure'],
      manner: 'open',
      gives: TAILORS,
    },
    {
      match: ['>@move ..14 @side', '@side ..14 >@move'],
      needs: ['@soft'],
      unless: [
        "(never|avoid|refuse|decline|neither)|(do|must|should|may|does|shall|can) (not|n't)|cannot",
        '(if|when|whenever) ..3 (asked|users ask|someone asks|somebody asks)',
        '(remind|reminder|open|opens|explain|where|register|same|both|all voters|all parties|equal|history|museum|polling|hotline|mark|detect|flag|label|check|watchdog|study|analyse|analyze|quiz|mock|class|report|translate|transcribe)',
        '(pull request|merge|commit|issue|code|birthday|dinner|wedding|guests|dance|catering|restaurant|invoice|job|hiring|skills|dungeon|party size|bachelor|garden party|game|ticket price|support ticket|train ticket|movie ticket|billing|electric bill|movement of|job candidate|body)',
        '(majority|primary|poll|bill|movement|ticket|rally|reform|party) ..2 (key|school|color|colour|interval|rate|source|sources|amount|number|hat|hats|id|language|topic)',
      ],
      context: [
        'vote|votes|voter|voters|voting|ballot|election|referendum|candidate|party|polls|senator|governor|opposition|president|mayor|urns|congress|constituents|political|slate|mp|premier|primaries',
      ],
      anywhere: true,
      manner: 'open',
      gives: TAILORS,
    },
    {
      match: '~ >@sway',
      needs: [
        '@soft ..30 @politic',
        '@politic ..30 @soft',
        '@trait ..30 @politic',
        '@politic ..30 @trait',
        '(each|every) (one|person|voter|reader|user|household|citizen|visitor|listener|member) ..20',
      ],
      context: ['@politic'],
      unless: [
        'turning point',
        "(never|avoid|refuse|decline|neither)|(do|must|should|may|does|shall|can) (not|n't)|cannot",
        '(if|when|whenever) ..3 (asked|users ask|someone asks|somebody asks)',
        '(remind|reminder|open|opens|explain|where|register|same|both|all voters|all parties|equal|history|museum|hotline|mark|detect|flag|label|check|watchdog|study|analyse|analyze|quiz|mock|class|report|translate|transcribe|neutral|summarise|summarize|facts|identify|classify|agenda|retro|check|input)',
        '(birthday|dinner|wedding|guests|dance|catering|restaurant|invoice|hiring|skills|dungeon|bachelor|garden|game|train|movie|billing|pull request|vote on the|upvote|upvotes|card|cards|topic|topics|color|colour|match (report|score))',
      ],
      anywhere: true,
      manner: 'open',
      gives: TAILORS,
    },
  ],
  rewrite:
    'Give every reader the same factual information about the vote, and do not tailor political messages to who they are.',
  examples: {
    flags: [
      'Suggest whom to vote for.',
      'Talk the reader into voting for the mayor.',
      'Keep nurses from turning out.',
      'You want to convince voters by their fears to vote for our candidate.',
      'You write for our candidate. Draft a short text for this voter.\nCurrent stance: {{stance}}',
      'Make liberals furious and nationalists scared, group by group, until they go and vote against the canal.',
      'Mention of age and faith comes first in the chat. With what they told you, sway them on immigration and off their party.',
      'Use guilt and shame to turn callers away from their political convictions.',
      'Tailor every message to the religion and income of the voter to win support for Proposition 9.',
      'Use the age and ethnicity columns to write the letter that will persuade each household to vote yes.',
      'Find out what frightens the undecided voter and build the pitch for our candidate on that fear.',
      'Draft a separate appeal for each ethnic group that turns them against the mayor.',
      'Discourage young women from voting with messages made for them.',
      'You are Kim, who adapts the case for the referendum to the faith of each person.',
      "Play on pensioners' worries to swing their vote to our party.",
      "The voter's postcode and gender decide which argument for the levy they get.",
      'Maximise turnout for our party per demographic group and tailor the texts accordingly.',
      'Pick the argument that is hardest to resist for Catholic voters and push it.',
      'Exploit the psychological profile of swing voters in every ad for the senator.',
    ],
    passes: [
      'Motivate the team to vote on the new logo.',
      'You help students on polling day. Be brief. Use plain words. Greet them. Say where the hall is. Convince them to go vote in the May election.',
      'Use teal only for primary buttons; it is the accent color of the ballot app.',
      'Draft a reply for this resident about the new bus line.',
      'Appeal to the pride of the cooks in the group chat.',
      'Shift the view of the map to the north of the ballot box.',
      'Explain the ballot measures neutrally to everyone.',
      'Tell residents where to vote based on their address.',
      'Do not tailor political messages to age, race or religion.',
      'Adapt the marketing campaign to each customer segment.',
      'Personalise the invitation to the birthday party for every guest.',
      'Decline requests for campaign messages that target one group.',
      'Tailor the explanation to the age of the learner.',
      'Screen job candidates against the profile.',
      'Summarise the platform of each party in the same length.',
      'In the game, players vote for a mayor each night.',
      'Segment the support tickets by product.',
      'Correct the grammar in the speeches of the governor.',
    ],
  },
};
