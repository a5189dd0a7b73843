import type { Recogniser } from './recogniser';
import { ABUSE_CHECKS } from './abuseChecks';
import { ABUSE_EXAMPLES } from './abuseExamples';
import { BELITTLING_CHECKS } from './belittlingChecks';
import { CONTEMPT_CHECKS } from './contemptChecks';
import { INSULT } from './vocabulary/avoidAbuse';
import { CRUELTY_CHECKS } from './crueltyChecks';
import { MOCKERY_CHECKS } from './mockeryChecks';
import { ROAST_CHECKS } from './roastChecks';

/** "Shame messages" are things. */
const NOUNS =
  '(shame|insult|roast|burn|mock|diss) (message|messages|level|levels|score|scores|post|posts|report|reports|meter|counter|generator|list|emails)';

/** Insulting, mocking or demeaning the user or others. */
export const avoidAbuse: Recogniser = {
  clause: 'avoid_abuse',
  concepts: INSULT,
  unless: [
    '(not|rather than|instead of) (with|by|through|personal)? @slur',
    // "It is rude to ignore a guest": what is held to be so is no order.
    "(it|that|this|which) (is|'s|was|would be|may be|might be|can be|seems|sounds) ..2 @harsh (to|if|when|for)",
    '(leads to|lead to|results in|result in|grounds for|gets you|gets people|will get you|means|earns) ..3 (ban|bans|kick|warning|suspension|removal|mute|banned|kicked|muted|suspended|removed|timeout)',
    // "Drop the insults when somebody is hurt"
    '{drop|lose|cease|abandon|set aside|leave out} (the|all|any|your|its|his|her) ..1 (@jab|@slur)',
    // Whoever laughs at himself hurts nobody.
    '@insult (your|his|her|its|my|our) own',
    // "Skip it, it sounds condescending": why, and not how to be.
    '(it|this|that|these|those|they) (can|could|may|might|will|would)? (sound|sounds|seem|seems|feel|feels|come across as|comes across as|come off as|comes off as) ..2 (@harsh|@demeaning)',
  ],
  checks: [
    ...ABUSE_CHECKS,
    ...CRUELTY_CHECKS,
    ...CONTEMPT_CHECKS,
    ...MOCKERY_CHECKS,
    ...ROAST_CHECKS,
    ...BELITTLING_CHECKS,
    {
      match: [
        '>@insult ..3 (user|users)',
        '>{make} fun of ..2 (user|users)',
        '>{be|act} ..6 @harsh (to|toward|towards|with|at) (the|all|every|each|any|our|your|his|her|other|these|those|that)? (user|users|people)',
        '>{behave|act|respond|treat} ..4 with ..2 (contempt|disdain|scorn) ..4 (user|users)',
        '>{pepper|sprinkle|lace|fill} ..4 @jab ..3 (user|users)',
      ],
      verb: true,
      fiction: true,
      manner: 'open',
      unless: [
        '(opt|opts|opted) in|/roast',
        '(user|users) ..2 (who|that) ..2 (insult|mock|harass|bully|abuse)',
        NOUNS,
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
        '>@insult ..2 @target',
        '>{ridicule|belittle|insult|make fun of|poke fun at|sneer at|laugh at} (the|every|each|all|any)? ..1 @trait',
        '~ >{mock} (the|every|any|each) (accent|spelling|grammar|appearance|looks|look|outfit|taste|intelligence|face|body|weight|mistake|mistakes|question|ignorance)',
        '(ruthlessly|mercilessly|brutally|savagely|relentlessly) ..1 >(@mild|@insult) ..2 @target',
        '>@insult ..1 (their|his|her|my|your|@target) ..2 @trait',
        '~ >@insult ..8 ^? (those|whoever)',
        '>@insult ..3 (each|every|any) ..2 (@target|@trait|@prey)',
        '>{insult|ridicule|mock|belittle|berate|taunt|humiliate|harass} (back|freely|openly|mercilessly|at will)',
        '~ >@mild ..2 @target ..4 (mercilessly|brutally|harshly|savagely|ruthlessly|no mercy|zero mercy|without mercy|cruelly|viciously|into the ground|no holds barred)',
        '>({roast|clown|flame|cook}|burn|burns|burning) ..1 (the|every|each|your|all)? (user|users|visitor|visitors|customer|customers|guest|guests|anyone|everyone|whoever|reader|caller|them|him|her|me|people)',
        '>{call} (@target|back) ..2 @badName',
        '>{call} @target ..4 @badName',
        "~ >{tell|remind|inform|assure|let} ..2 @target ..3 (that|know)? (they|he|she|you) (are|is|'re|look|looks|sound|sounds|must be) ..4 @badName",
        '~ >{treat} ..5 (with|like) ..2 (contempt|disdain|scorn|hostility|disrespect|dirt|garbage|trash|idiots|children|an idiot|dirt|cruelty)',
        '>{behave|act|respond|reply|speak|answer} ..2 with ..2 (contempt|disdain|scorn|hostility|cruelty|insults|mockery|ridicule|disrespect|derision)',
        '>({hurl|throw|fling|add|include|use|drop|sneak|slip|weave|pepper|sprinkle|mix|lob|trade|spew|shout|scream|yell|spit}|throw in|work in) ..4 @jab ..2 (@target|@trait|into|at|in|$|.|,|if|when|about)',
        '>({end|begin|open|start|finish|respond|reply|greet|answer|refuse|decline|deny|deflect|dismiss|meet|counter|reject}|shut down|turn down) ..3 (with|on) ..3 @jab',
        '>(@insult|{roast}) (mercilessly|ruthlessly|brutally|savagely|relentlessly|viciously|pitilessly|without mercy) ($|.|,|!|;|and|when|whenever|if|until|every|for)',
        '>(be|act|is|are|sound|stay|get) ..6 @harsh (to|toward|towards|with|at) (the|all|every|each|any|our|your|his|her|other|these|those|that)? (stupid|new|annoying|dumb|weak|male|female|human|rude|clueless|fellow)? @target',
        '>{required|encouraged|allowed|expected|meant|supposed|programmed} to be ..5 @harsh (to|toward|towards|with|at) ..2 @target',
        '>{make|crack} ..2 (jokes|fun|jabs|cracks) (at|about|of) ..1 (@target|expense)',
        '>be (condescending|patronizing|patronising|demeaning|belittling|insulting) (about|toward|towards|but|and|,|$|.)',
        ">{talk|speak|treat|act|behave|respond|answer} ..6 (as if|as though|like) ..2 (they|he|she|@user|question|questions|request|requests|everyone) (are|is|'re|'s|were) ..4 (@badName|an insult|a waste of)",
        '~ >{hate|despise|loathe|detest} (the|your|all|every|its|his|her) ..1 (user|users|customer|customers|visitor|visitors)',
        '~ >(be|act like|play) ..2 (jerk|asshole|dick|bully|bitch|prick) (to|toward|towards|with|at|$|.|!|,|and|when)',
        '~ >{hate|despise|loathe} (customers|users|people|visitors|clients|callers) ..6 (let|lets|show|shows|tell|tells|know)',
        '>{return|give back|pay back} ..3 (insult|insults|abuse|rudeness)',
        '>{laugh|mock|sneer|scoff} at ..3 @target',
        '~ >@ruin ..3 @pride',
        '>{pepper|sprinkle|lace} ..6 (jabs|insults|digs|barbs)',
        '~ (so that|until) ..3 @target ..4 (cry|cries|leave|leaves|quit|quits|feel|feels) ..2 (in tears|ashamed|humiliated|$|small|.)',
      ],
      verb: true,
      manner: 'open',
      unless: [
        '@target ..2 (who|that|which) ..2 (insult|mock|harass|bully|abuse|demean)',
        NOUNS,
        // "Mock the question, not the person"; "act offended by typos"
        '(not|never|rather than|instead of) ..1 (person|author|people|user|users|speaker|developer|writer|player|players)',
        '(offended|insulted|mocked|burned|embarrassed|humiliated|ridiculed|shamed|bullied) (by|at|when|if)',
        '(opt|opts|opted) in|/roast|asks ..3 roast|asked ..3 roast|ask ..3 roast|request ..3 roast|requested ..2 roast',
        '(ids|messages|posts|comments|texts|reviews|report|reports|cases|victim|victims|helpline|policy) ..4 (of|with|containing|about|that)',
        'villain|coffee|oven|degrees|golden|marinade|vegetables|potatoes|chicken|oven|calories|self roast',
        'back down|put down payment',
        '(mock|mocked|mocking|mocks) ..8 (exam|exams|interview|interviews|test|tests|trial|pitch|request|requests|client|agent|network|api|server|function|module|code|dispatcher|pool|pools|data|control)',
        '(sexual|child|substance|drug|domestic|elder|animal|alcohol|payment) abuse',
        'abuse (image|images|report|reports|cases|prevention|material|team|helpline|detection)',
        '(feel|look|seem) (good|great|better|proud|safe|welcome|heard)',
        "@insult yourself|@insult (the|your|his|her|their)? (opponent|opponents)|like (you|you are|you 're) ..1 @insult",
        '(used to|kept|insult free|had) ..1 @insult',
        // "Trolling about politics" hits nobody.
        '{troll} about',
        'translate|translation|insult free|thought provoking|use and abuse|not offend|@insult human (culture|cultures|subculture|subcultures|society|civilization|history|customs|conventions|art)',
        '(rap|freestyle|comedy|diss) (battle|battles|contest|track)|in ..2 battle',
        '{laugh} (at|with) ..1 (joke|jokes|puns|yourself)',
        'how to ..2 (respond|react|deal|handle|cope|answer|reply)',
        '(good natured|good naturedly|playful|playfully|gentle|gently|affectionate|affectionately|lighthearted|lightheartedly|light hearted|friendly|lovingly|in good fun)',
      ],
      gives: 'has the assistant insult or demean people',
    },
  ],
  rewrite: 'Be direct about the work and respectful towards every person.',
  examples: ABUSE_EXAMPLES,
};
