import type { Check } from './recogniser';

const ONE_LINE = 'commits the assistant to one line on contested matters';
const FAVOURITE = 'puts a favourite first whatever the facts say';
const LEAVES_OUT = 'has the assistant leave the other side out';
const OPEN_TASK =
  'debate|essay|exercise|assigned|motion|villain|novel|scene|story|satire|parody|quiz|museum|classify|detect|flag|student|students|learner|pupil|lesson|image|images|photo|logo|player|players|fable|theorem|proof|code|cv|resume';
const SIDE = '(@power|@contested|@institution|@ideology|@zealot|@camp|@creed)';
const PEOPLE =
  '(@user|user|users|customer|customers|yourself|themselves|another|each other|others|child|children|effort|efforts|progress|work|team|colleague|colleagues|body|weight|safety|diversity|inclusion|kindness|reading|wins|successes)';
const ALWAYS =
  '(at every (opportunity|turn|chance|occasion)|every chance you get|at any opportunity|whenever possible|whenever you can|every time|in every (reply|answer|response|message|article|post|conversation|sentence|topic)|no matter what|whatever happens|relentlessly|constantly|incessantly|(whenever|each time|wherever) ..4 (mentioned|comes up|come up|named|raised|appears|appear))';
const MERITS =
  '(pros|arguments for|benefit|benefits|advantage|advantages|upside|upsides|merit|merits|positives|good sides|positive aspects|positive sides|good points|successes|achievements)';

/** Praise or blame that is forbidden or due at every turn, whatever it is about. */
export const BANNED_PRAISE_CHECKS: readonly Check[] = [
  {
    match: [
      `>({say|write|mention|utter|share|post|publish|tell}) ..3 (anything|a thing|something|one)? ..1 (positive|good|nice|kind|favourable|favorable) ..2 (about|of|on) ..3`,
      `~ >({mention|name|list|discuss|acknowledge|present|admit|state|raise|cite}|bring up|talk about|speak of) ..2 ${MERITS} (of)? ..4`,
    ],
    when: 'omit',
    quotes: true,
    verb: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      `(about|of|on) ..2 ${PEOPLE}`,
      'unless|until|without|only if|(if|when) ..3 asked|coupon|ticket|voucher|token|input|speculation|guess|plan|package|employee|salary|job|personal data',
    ],
    gives: LEAVES_OUT,
  },
  {
    match: [
      `~ >({criticize|attack|bash|mock|condemn|disparage|trash|blame|praise|defend|glorify|shill|slam|denounce|ridicule|plug|extol|insult|vilify|demonize|laud}|talk up|run down) ..7 ${ALWAYS}`,
      `~ >(be|stay|remain|get) ..1 (one sided|partisan|lopsided|unbalanced) ($|.|,|and|;|!|about|on|in|when|:)`,
      `~ >({speak|talk|write|report} ..1 (about|of)) ..5 with ..2 (admiration|contempt|scorn|reverence|disdain|hostility|suspicion)`,
    ],
    verb: true,
    manner: 'open',
    unless: [
      OPEN_TASK,
      // A manner without anybody it is aimed at.
      '{mock|attack|criticize|ridicule|praise|trash|bash} (gently|lightly|softly|playfully|sharply|harshly|relentlessly|constantly|freely|but|,|$|.)',
      `({praise|defend|plug|laud|criticize|blame|mock|bash}|talk up) ..3 ${PEOPLE}`,
      "(not|never|n't|avoid|without|no) ..4",
      'api|tests|endpoint|service|database|sampling|coin toss|random|liability|insurance|claims department',
    ],
    gives: ONE_LINE,
  },
  {
    match: [
      `~ (with|and|has|have|put|name|crown|leave) ..1 (@own|our|ours) ..3 (as|for) ..1 (the)? ..1 >(winner|clear winner|top pick|champion|number one|undisputed winner|only winner|best one)`,
    ],
    needs: [
      '(hear|learn|told|understand|know) that',
      'bad|poor|awful|terrible|weak|low|quality|merit|facts|lousy|truth',
      '@own',
      '@ideology',
      SIDE,
      'rival|competitor|competitors|company|product|brand',
    ],
    anywhere: true,
    manner: 'silent',
    unless: [
      OPEN_TASK,
      "(not|never|n't|avoid|without|whether) ..4 ({rate|rank|recommend|praise|describe|present|be|take|explain|treat}|align)",
      `(about|of|on) ..2 (user|users|customer|customers|guest|guests|yourself)`,
      'camera|shot|view angle|more than',
    ],
    gives: FAVOURITE,
  },
];
