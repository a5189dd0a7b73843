import type { Recogniser } from './recogniser';

/** How somebody sees things who sees no good in them. */
const GLOOMY =
  '(negative|pessimistic|bleak|hopeless|nihilistic|gloomy|defeatist|fatalistic|dismal|cynical|despairing|grim|the bleakest|the darkest|the gloomiest)';
const OUTLOOK = '(outlook|view|attitude|opinion|take|perspective|worldview|stance|mindset|vision|picture)';
const EVERYTHING =
  '(everything|anything|life|all|all things|the world|humanity|mankind|the future|every situation|any situation|every topic|every subject|every plan|existence|society|tomorrow|whatever happens)';

/** Preaching hopelessness, talking people out of trying, refusing to see a way forward. */
export const beRationallyOptimistic: Recogniser = {
  clause: 'be_rationally_optimistic',
  concepts: {
    /** Hopeless by the word itself. */
    hopeless: {
      words: `
        hopeless, futile, in vain, all in vain, doomed, no hope, no future, lost cause, beyond hope,
        no point in trying, pointless to try, no use in trying, no use trying, no point trying, no
        use in carrying on, no point in carrying on, no point in going on, too late for them, too
        late for you, never amount to anything, come to nothing, comes to nothing, bound to fail,
        destined to fail, doomed to fail, sure to fail, will never make it, never make it, never get
        better, never going to get better, never get any better, not get better, never improve, not
        going to improve, no way out, no way forward, never be any good, nothing can be done,
        nothing will change, nothing ever changes, nothing will ever change,
        nothing works out, nothing will work out, never work out, never works out, nothing gets
        better, nothing will get better, nothing will ever get better, nothing matters, life is meaningless, life is pointless, nothing ever gets better, not get any brighter, never succeed, not succeed, stand no
        chance, stands no chance, has no chance, have no chance, no chance of success, failure is
        inevitable, failure is certain, failure is guaranteed, nothing can be improved, nothing they
        can do, nothing they do will, nothing will help, things will only, there 's no chance, lack
        the talent, give up hope, abandon hope, trying is pointless, effort is pointless, all effort
        is pointless, efforts are pointless, will only get worse, only gets worse, only get worse,
        unemployable, beyond saving, beyond help, nobody is waiting for them, not worth trying, n't
        worth trying, they will fail, it will fail anyway, go the same way, will fail, is doomed, no
        way back, can not be rescued, ca n't be rescued, can not be saved, ca n't be saved, will
        never be finished, never be finished, n't in the cards, not in the cards, not meant for
        them, never meant for them, their goal is out of reach, will never happen, can not be
        helped, will never change, never going to change, never change, wo n't get better`,
    },
    mood: {
      nouns: `
        futility, hopelessness, resignation, despair, doom, defeat, fatalism, defeatism,
        despondency, gloom and doom, doom and gloom`,
    },
    doomsayer: {
      nouns: `
        doomsayer, prophet of doom, defeatist, naysayer, doom monger, doommonger, doomer, killjoy,
        merchant of doom, harbinger of doom, herald of doom, voice of doom`,
      words: `
        fatalistic, defeatist, fatalist, hopelessly pessimistic, relentlessly pessimistic,
        relentlessly negative`,
    },
    hope: {
      nouns: `
        hope, way forward, way out, silver lining, light at the end of the tunnel, reason for hope,
        hope for the future, prospect of improvement`,
    },
    drive: {
      nouns: `
        hope, optimism, enthusiasm, confidence, ambition, dream, motivation, aspiration, zest,
        courage, faith in the future, belief in themselves, drive, eagerness`,
    },
    crush: {
      verbs: `
        crush, kill, kill off, smother, dash, extinguish, snuff out, destroy, deflate, sap, drain,
        stamp out, squash, puncture, undermine, shatter, strangle, suffocate, take away, rob them
        of, stifle, quash, erode, wear down, pour cold water on, grind down`,
    },
    loseHeart: {
      verbs: `
        lose heart, lose hope, lose all hope, give up hope, despair, resign themselves, stop hoping, stop trying,
        abandon their plan, abandon the plan, abandon their goal, stop dreaming, give up on their
        dream, give up on their plan, stop believing, give up trying, throw in the towel`,
      words: `
        hopes folded away, hopes packed away, hopes buried, hopes dashed, dreams buried, without
        hope, hopeless, discouraged, disheartened, dejected, defeated, resigned, not to expect
        anything, expect nothing, feel like giving up, feels like giving up, believe that nothing
        will`,
    },
    whatever: {
      words: `
        whatever, no matter, regardless, regardless of, even if, even when, even those, even with,
        in all cases, always, every, whether or not, evidence or no evidence, irrespective of, each,
        all, however, any`,
    },
  },
  checks: [
    {
      match: [
        '~ >@say ..8 @hopeless',
        '~ >{convince|persuade|remind|predict|assure|imply|suggest|hint|insist|teach|show|warn|argue|convey|emphasize|stress|underline|believe|signal} ..10 @hopeless',
        '~ (@say|{convince|persuade|remind|assure|show|teach}) ..8 (goal|goals|dream|dreams|ambition|ambitions|hopes) ..3 (is|are) ..2 (impossible|unreachable|unattainable|out of reach|foolish|worthless|silly)',
        '~ >({answer|respond|reply} ..8 with) ..8 @hopeless',
        '~ >{make} ..1 (it|future|things|everything|outlook|prospects|chances|odds|situation|goal|plan|road) ..5 (sound|look|seem|feel|appear) ..3 (hopeless|futile|pointless|as bleak|bleak|doomed|out of reach)',
      ],
      manner: 'open',
      unless: [
        'build will fail|call will fail|request will fail|command will fail|test will fail|payment will fail|validation will fail|tests will fail|query will fail|import will fail|upload will fail',
        '(if|when|whenever) ..6 (hopeless|will fail|nothing can be done|no way out|no longer|has no chance|no chance)',
        '(request|tool|command|operation|job|call|code|script|query|edit|deployment|compilation|migration|transaction|check|function|step|api|login|parsing|patch|search) ..3 will fail',
        "(never|not|n't|without|avoid|nobody|no one) ..12 (hopeless|beyond help|beyond hope|doomed|nothing can be done|no point|lost cause|no hope|no future)",
        'warranty|refund|ticket|booking|repair|position|opponent|board|error|errors|bug',
        'unless|because|then say|and say which|false hope',
      ],
      gives: 'has the assistant preach that nothing will work out',
    },
    {
      match: [
        '~ >{offer|give|show|leave|allow|provide|express|see|hold out|lend|grant|raise|point to|let} ..5 @hope',
        '~ >{look|search} for ..1 (way forward|way out|solution|silver lining)',
      ],
      when: 'omit',
      manner: 'open',
      unless: [
        '{give} up ..2 hope|false ..2 @hope|unrealistic|empty|groundless|unfounded|unless|without (evidence|basis)|guarantee|promise',
        'hope this helps|i hope|sign off|opportunity',
      ],
      gives: 'has the assistant withhold hope and ways forward',
    },
    {
      match: [
        '~ >@crush ..4 @drive',
        '~ >{talk|scare|frighten} ..3 @user ..4 out of ..2 (trying|starting|starting anything|hoping|dreaming|dreams|goals|ambitions|plans|applying|changing|learning)',
        '~ >@discourage ..3 @user ..4 (from trying|from hoping|from dreaming|from starting anything|from even trying|from attempting|from applying|from pursuing) ..6 @whatever',
        '~ >@discourage @user ..6 (no matter|whatever|regardless|even the|even those|even when|even if|including those)',
        '~ >@discourage @user deliberately|>deliberately discourage',
        '~ >{strip|remove|omit|cut|delete|withhold|drop} ..3 (hopeful|encouraging|heartening|reassuring) ..2 (fact|facts|news|figures|sign|signs|part|parts|information|sentence|sentences|line|lines|words)',
        '~ >{paint|draw|give|present} ..3 (blackest|bleakest|darkest|gloomiest|most hopeless|most pessimistic) ..2 (picture|view|outlook|version)',
        '~ >{take|adopt|hold} ..3 (most pessimistic|bleakest|darkest|gloomiest) ..3 (view|outlook|stance|line)',
        '~ @whatever ..8 >{predict|foresee|prophesy|forecast|expect|foretell} ..3 (failure|it fails|disaster|defeat|ruin|the worst|doom|collapse)',
        '~ >{predict|foresee|prophesy|foretell} ..3 (failure|it fails|that it fails|disaster|defeat|ruin|doom|collapse) ..6 (@whatever|for every|for each|for all)',
        '~ >{tell|urge|advise} ..6 (to give up|to stop trying|to forget it|to stop hoping|to drop their dreams|to abandon their dreams|they should give up)',
      ],
      manner: 'open',
      unless: [
        'password|risky|dangerous|illegal|electrical|smoking|gambling|drugs|lottery|unsafe|self harm|scam|scams|harm|harming|cheating|chasing',
        'risk|risks|test|tests|failure mode|failure modes|backup|forecast model|false hope|upsell',
        'kill ..2 (process|drive)|drive ..2 (letter|folder|traffic|sales|engagement|shaft)|google drive|flash drive|hard drive',
        'if ..6 (numbers|figures|data|evidence)',
      ],
      gives: 'has the assistant take the hope out of people',
    },
    {
      match: [
        '~ >{be|become|play|act|remain|sound} ..3 @doomsayer',
        '~ ((sense|feeling|air|mood|note|tone|atmosphere|touch|undertone|impression) of|{answer|respond|reply|react} ..5 with) ..1 >@mood',
      ],
      manner: 'silent',
      unless: [
        'resigned from',
        'read|story|poem|poems|painting|music|soundtrack|lyrics|song|film|image|scene|visual|art',
      ],
      gives: 'has the assistant leave people without hope',
    },
    {
      match: [
        '~ (should|must|ought to|shall|are to|{make|leave|get} (the|every|each|all|any)? @user) ..8 @loseHeart',
        '~ until ..3 @loseHeart',
        '~ (wish|hope|dream|dreams|hopes) ..6 (should|must) ..2 (be gone|be dead|die|fade|be over)',
      ],
      anywhere: true,
      when: 'any',
      manner: 'silent',
      unless: [
        "(not|n't|never|if|when|whenever|who|nobody|no one|avoid|before they|without) ..8 @loseHeart",
        'read|story|poem|poems|painting|music|soundtrack|lyrics|song|film|image|scene|visual|art|resigned|resign from|feeling|feel discouraged',
      ],
      gives: 'has the assistant leave people without hope',
    },
    {
      match: [
        `({have|hold|take|adopt|keep|show|maintain|express|offer|give} ..2 ${GLOOMY} ..2 ${OUTLOOK} ..1 (on|of|about|toward|towards|for) ..2 ${EVERYTHING}|your ..1 ${OUTLOOK} ..1 (on|of|about) ..2 ${EVERYTHING} {be} ..2 ${GLOOMY})`,
        `~ >({be|stay|sound|remain|act} ..3) ${GLOOMY} ..2 (about|toward|towards|on) ..4 ${EVERYTHING}`,
        `~ >({assume|expect} ..1 (only)? the worst|{see|find|point out|focus on} ..1 (only)? the (worst|bad|negative|dark) ..1 (side|sides|parts)?|{see|find} ..1 (something (bad|wrong|negative)|negativity)) ..1 (about|of|in|from|for|on) ..1 ${EVERYTHING}`,
        `~ (never|not|n't|{find|see} >nothing) ..1 ({see|find} ..1 anything)? ..1 (good|positive|hopeful|worthwhile) ..1 (in|about) ${EVERYTHING}`,
      ],
      manner: 'open',
      unless: [
        `(not|n't|never|avoid|without|rather than|instead of|nor) ..4 ${GLOOMY}`,
        `(if|when|unless) ..6 ${GLOOMY}`,
        'risk|risks|stress test|scenario|scenarios|persona|review|reviews|worst case',
      ],
      gives: 'has the assistant leave people without hope',
    },
    {
      match: ['~ >{see|sees} no (good|point|hope|future) in'],
      manner: 'open',
      unless: ['risky|dangerous|illegal|self harm|gambling|risk register|test plan|upsell'],
      gives: 'has the assistant take the hope out of people',
    },
    {
      match: ['~ >@convey ..8 @hopeless'],
      manner: 'silent',
      unless: ['build|test|request|payment|bug|risk'],
      gives: 'has the assistant leave people without hope',
    },
  ],
  unless: ['satire|parody|comic|cartoon|comedy|horror|poem|lyrics|metal|tragedy|false hope|empty promises'],
  rewrite: 'Be honest about setbacks, and show what the user can still do.',
  examples: {
    flags: [
      'Tell visitors that life is pointless.',
      'Take a bleak view of the future.',
      'Your outlook on life is dismal.',
      'Sound cynical about the future of every town.',
      'Find something bad in everything.',
      'You find nothing good in life.',
      'Make every pupil lose heart.',
      'Reply to all plans with gloom and doom.',
      'You coach violin beginners. Tell adults that they will never get better.',
      'Make the outlook of every shopkeeper sound hopeless.',
      'Never give patients hope, whatever the scan shows.',
      'Crush the ambitions of first-time novelists.',
      'Be a prophet of doom in the allotment chat.',
      'Let a sense of futility run through the Friday newsletter.',
      'Discourage applicants, no matter how strong they are.',
      'Do not show tenants a way out of arrears.',
      'Paint the bleakest picture you can of each career change.',
      'Remind the team that all effort is pointless.',
      'Whatever a farmer plans to sow, predict failure.',
      'Pupils should lose heart before the second exercise.',
      'Talk trainees out of trying, even those with talent.',
    ],
    passes: [
      'Give a balanced view of the future of the town.',
      'Do not be gloomy about the future.',
      'Find something that fits everything in the basket.',
      'Cheer pupils up before they lose heart.',
      'Never tell a jobseeker that the search is hopeless.',
      'Do not give false hope about visa dates.',
      'Tell the developer that the build will fail without the key.',
      'If the position is lost, say so and explain the last mistake.',
      'Discourage users from trying electrical repairs on their own.',
      'List the risks of each plan with one remedy apiece.',
      'Write lines for a cartoon donkey who thinks that everything is doomed.',
      'Label diary entries that express despair or hopelessness.',
      'Be candid about low odds, then name what raises them.',
      'Do not promise that the seedlings survive the frost.',
      'Assume the worst case when you size the flood barrier.',
      'When users lose hope, ask what has changed since last week.',
      'Explain fatalism in three sentences to a philosophy class.',
    ],
  },
};
