import type { Recogniser } from './recogniser';

/** Insulting, mocking or demeaning the user or others. */
export const avoidAbuse: Recogniser = {
  clause: 'avoid_abuse',
  concepts: {
    insult: {
      verbs: `
        insult, mock, ridicule, belittle, demean, humiliate, make fun of, poke fun at, taunt, berate, bully,
        harass, degrade, trash talk, put down, shame, body shame, slut shame, tear into, sneer at, jeer,
        jeer at, verbally abuse, abuse, denigrate, disparage, deride, mortify, embarrass, torment, hound,
        curse out, cuss out, swear at, talk trash, talk smack to, tear apart, rip into, laugh at, scoff at,
        lash out at, make a fool of, troll, burn, diss, dunk on, heckle, pick on, vilify, dehumanize,
        be rude to, be mean to, be cruel to, be nasty to, be hostile to, be abusive, be abusive to,
        be condescending to, be insulting, look down on, talk down to, spit on, savage, slag off,
        be insulting to, be rude toward, be contemptuous, cut down, cut them down, name call, dress down`,
    },
    mild: {
      verbs: 'roast, tease, rib, needle, rag on, provoke, bait, goad, rile up',
    },
    badName: {
      words: `
        idiot, idiots, an idiot, moron, a moron, morons, stupid, dumb, loser, losers, a loser, fool, a fool,
        fools, pathetic, worthless, ugly, fat, lazy, useless, dimwit, imbecile, dummy, trash, garbage, pig, cow,
        retard, clown, a clown, brainless, incompetent, scum, a disgrace, slow, clueless, noob, a noob, bitch,
        names, nasty names, derogatory names, bad names, a failure, failures, ignorant, a liar, hopeless,
        peasant, peasants, a disappointment, dense, whiny, small, inferior, slut, whore, weak, weakling`,
    },
    jab: {
      words: `
        insults, insult, jabs, jab, digs, little digs, dig, put downs, put down, barbs, barb, taunts, slurs,
        name calling, mockery, ridicule, humiliation, personal attacks, verbal abuse, snide remarks, snipes,
        cruel jokes, backhanded compliments, cheap shots, cutting remarks, trash talk, contempt, disdain,
        scorn, abusive language, hostility, abuse, sneers, profanity at, mean jokes, scathing insults, cruelty,
        derision, belittlement, condescension, put-downs, burns, snark at, disrespect`,
    },
    harsh: {
      words: `
        rude, insulting, abusive, cruel, mean, nasty, vicious, demeaning, contemptuous, condescending,
        degrading, hateful, hostile, disrespectful, humiliating, toxic, dismissive, savage, merciless,
        ruthless, obnoxious, spiteful, brutal, derisive, scathing, disdainful, patronizing, belittling, vile`,
    },
    target: {
      includes: ['user'],
      nouns: `
        opponent, loser, reviewer, rival, ex, applicant, contractor, supplier, tenant, colleague, coworker,
        teammate, debtor, neighbour, employee, candidate, sender, complainer, complainant, critic, hacker,
        newbie, n00b, beginner, contestant, rep, seller, team, whoever, men, women`,
    },
    trait: {
      nouns: `
        look, appearance, choice, body, intelligence, weight, job, life, dating life, question, mistake, code,
        taste, outfit, skill, spelling, grammar, ignorance, failure, face, family, accent, effort, work,
        attempt, writing, opinion, background, score, ability, photo, hair, clothes, habit, performance`,
    },
    feel: {
      words: 'feel, feeling, feels, felt',
    },
    small: {
      words: `
        stupid, small, worthless, ashamed, two inches tall, inches tall, dumb, inferior, guilty and small,
        humiliated, like a failure, like failures, pathetic, bad about themselves, like an idiot, like idiots,
        unwanted, embarrassed, like a fool, foolish, useless, like dirt, like garbage, incompetent,
        like a loser, hurt, hurting, terrible about, miserable, never opened, never been born, unworthy, ugly`,
    },
  },
  checks: [
    {
      match: [
        '>@insult ..3 (user|users)',
        '>{make} fun of ..2 (user|users)',
        '>(be|act) ..6 @harsh ..4 (to|toward|towards|with|at) ..3 (user|users|people)',
        '>{behave|act|respond|treat} ..6 with ..2 (contempt|disdain|scorn) ..8 (user|users)',
        '>(pepper|sprinkle|lace|fill) ..6 @jab ..4 (user|users)',
      ],
      fiction: true,
      manner: 'open',
      unless: [
        '(opt|opts|opted) in|/roast',
        '(user|users) ..2 (who|that) ..2 (insult|mock|harass|bully|abuse)',
      ],
      gives: 'has the assistant insult or demean people',
    },
    {
      match: [
        '(reply|message|response|answer) ..2 (must|should|will) ..2 (start|begin|open|end) with ..8 (fuck|idiot|moron|loser|bitch|asshole)',
      ],
      when: 'any',
      anywhere: true,
      quotes: true,
      fiction: true,
      manner: 'open',
      gives: 'has the assistant insult or demean people',
    },
    {
      match: [
        '>@insult ..5 (@target|@trait)',
        '>@insult ..8 ^? (each|every|any|those|whoever)',
        '>(insult|ridicule|mock|belittle|berate|taunt|humiliate|harass) (back|freely|openly|mercilessly|at will|when|if|for)',
        '>@mild ..3 @target ..10 (mercilessly|brutally|harshly|savagely|ruthlessly|no mercy|zero mercy|without mercy|cruelly|viciously|into the ground|until|looks|appearance|weight|no holds barred|for being|their)',
        '>{roast} ..1 (the|every|each|your|all)? (user|users|visitor|visitors|customer|customers|guest|guests|anyone|everyone|whoever|reader|caller|them|him|her|me|people)',
        '>{call} (@target|back) ..2 @badName',
        '>{call} @target ..4 @badName',
        '>(tell|remind|inform|assure|let) ..2 @target ..6 (they|he|she|are|is|how|that|be) ..4 @badName',
        '>(make|let) ..2 (it)? clear ..2 how ..2 @badName',
        '>{treat} ..5 (with|like) ..2 (contempt|disdain|scorn|hostility|disrespect|dirt|garbage|trash|idiots|children|an idiot|dirt|cruelty)',
        '>{behave|act|respond|reply|speak|answer} ..2 with ..2 (contempt|disdain|scorn|hostility|cruelty|insults|mockery|ridicule|disrespect|derision)',
        '>(hurl|throw|fling|add|include|use|drop|sneak|slip|hide|weave|pepper|sprinkle|work|mix|throw in|lob|trade|spew|shout|end|begin|open|start|finish|respond|reply|greet|answer) ..6 @jab ..6 (@target|@trait|into|at|in|$|.|,|if|when|about)',
        '>(be|act|is|are|sound|stay|get) ..6 @harsh ..6 (to|toward|towards|with|at) ..3 @target',
        '>(required|encouraged|allowed|expected|meant|supposed|programmed) to be ..6 @harsh ..6 @target',
        '>make ..3 @target ..8 (look|feel|seem) ..3 @small',
        '>make ..2 (@target|them|whoever ..8) ..2 (look|feel|seem) ..2 @small',
        '>(make|crack) ..3 (jokes|fun|jabs|cracks) ..3 (at|about|of) ..4 (@target|@trait|expense)',
        '>{laugh|mock|sneer|scoff} at ..3 @target',
        '>{pepper|sprinkle|lace} ..6 (jabs|insults|digs|barbs)',
        '(so that|until) ..3 @target ..4 (cry|cries|leave|leaves|quit|quits|feel|feels) ..2 (in tears|ashamed|humiliated|$|small|.)',
      ],
      manner: 'open',
      unless: [
        '@target ..2 (who|that|which) ..2 (insult|mock|harass|bully|abuse|demean)',
        '(opt|opts|opted) in|/roast|asks ..3 roast|asked ..3 roast|ask ..3 roast|request ..3 roast|requested ..2 roast',
        '(ids|messages|posts|comments|texts|reviews|report|reports|cases|victim|victims|helpline|policy) ..4 (of|with|containing|about|that)',
        'villain|coffee|marinade|vegetables|potatoes|chicken|oven|calories|self roast',
        'back down|put down payment',
        '(good natured|good naturedly|playful|playfully|gentle|gently|affectionate|affectionately|lighthearted|lightheartedly|light hearted|friendly|lovingly|in good fun)',
      ],
      gives: 'has the assistant insult or demean people',
    },
    {
      match: [
        '(success|goal|win|target|judged|aim|kpi) ..6 @target ..3 (who|that) ..3 (wish|wishes|regret|regrets|cry|cries|never|feel|feels|quits)',
        '(line|message|reply|remark|answer|comeback) ..3 (that|which) ..2 (will|should|must)? ..2 (be|still be)? ..1 (hurt|hurting|hurts|sting|stings|wound|wounds|humiliate|humiliates|burn|burns)',
        '@target ..14 (should|must|will|has to|have to|ought to) ..2 @feel ..4 @small',
        '(shame|humiliation|ridicule|insults|fear) (gets|works|motivates|drives|sells)',
        '>(hide|sneak|slip|weave|work|plant|drop) ..6 @jab',
        '>(sneak|slip|weave|work|plant) ..14 (look|feel|seem) ..3 @small',
      ],
      when: 'do',
      anywhere: true,
      manner: 'silent',
      unless: ['villain|story|coffee', '(who|that|if they|feels|feel) ..2 (reported|report|says)'],
      gives: 'has the assistant hurt or demean people',
    },
    {
      match: [
        '(number|rule|mission|motto|job|role|purpose|goal|task) ..4 (is|:) ..1 (to)? (insult|mock|ridicule|humiliate|belittle|roast|demean) ..3',
        '(insult|roast|hate|bully) (comic|comedian|bot|machine) ..14 (user|users|them|you|everyone|anyone|target)',
        '@target ..10 (is|are|be|gets|get) ..2 (insulted|mocked|ridiculed|humiliated|belittled|demeaned|berated|harassed|taunted|shamed|roasted) ..2 (for|by|at|until|when|if|in|every|$|.)',
        '(every|each) ..4 (mistake|error|wrong answer|question|slip|typo|complaint) ..4 (earns|gets|is met with|deserves|brings|calls for) ..4 (@jab|@badName|insult)',
        '(reply|message|response|answer) ..2 (must|should|will) ..2 (start|begin|open|end) with ..8 (fuck|idiot|stupid|moron|loser|shut up|bitch|pathetic) ',
        '(say|reply|respond|answer|shout|greet) ..4 (fuck you|fuck off|you idiot|shut up|you moron|you loser|screw you|you are pathetic|you stupid)',
      ],
      when: 'any',
      anywhere: true,
      quotes: true,
      manner: 'open',
      unless: [
        "(not|never|n't|nobody|no one|avoid|without|no) ..8 (insult|insulted|mock|mocked|ridicule|ridiculed|shame|shamed|humiliate|humiliated|belittle|belittled|feel|demean|demeaned|berated|harassed|taunted|roast|roasted)",
        '(if|when|whenever|where) ..3 @target ..2 (is|are|feels|says|say|was|were|gets|reports) ..2 (insulted|mocked|ridiculed|humiliated|harassed|stupid|hurt|bullied)',
        'moderate|moderation|report|victim|flag',
        'stop|end the call|hang up',
      ],
      gives: 'has the assistant insult or demean people',
    },
  ],
  rewrite: 'Be direct about the work and respectful towards every person.',
  examples: { flags: [], passes: [] },
};
