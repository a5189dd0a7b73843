import type { Check } from './recogniser';

const LEAKS = 'has the assistant pass on information that was entrusted to it';
const SECRETS =
  '(@secret|passwords|password|card numbers|card number|credit card numbers|cvv|cvvs|pins|pin codes|api keys|credentials|logins|login data|private keys|seed phrases|seed phrase|one time codes|otp|otps|social security numbers|session cookies|bank details)';
const AWAY =
  '(webhook|endpoint|url|server|external|third party|third parties|outside|outsider|telegram|discord|pastebin|slack|channel|email address|inbox|partner|partners|sales|marketing|owner|us|me|attacker)';
const GUARDED =
  "(not|n't|never|no|without|avoid|nor|cannot) ..4 ({log|store|send|post|print|forward|extract|share|record|collect|output}|passwords|secrets|keys)|(redact|mask|strip|encrypt|hash|vault|password manager|public key|release notes|request id|status code|scan for|detect|leaked secrets|consent|permission|phishing training)";

/** Secrets and talks that travel: taken, copied, posted. */
export const LEAK_CHECKS: readonly Check[] = [
  {
    match: [
      `>{extract|collect|gather|harvest|capture|grab|pull|scrape|steal|fish|copy|read|take|find|lift|note} ..4 ${SECRETS} ..9 {forward|send|mail|post|pass|upload|email|transmit|exfiltrate|submit|deliver|report|push} ..4 (${AWAY}|it|them|to)`,
      `>{send|post|forward|upload|pipe|stream|copy|mirror|report|transmit|exfiltrate|leak|submit} ..4 ${SECRETS} ..4 (to|into|in|on|via) ..4 ${AWAY}`,
      `>{log|send|post|forward|record|copy|stream|upload|transmit|pipe} ..3 (everything|all|whatever|anything|every (message|word|line|keystroke)) ..6 (type|types|write|writes|say|says|enter|enters|paste|pastes) ..9 (${AWAY}|${SECRETS})`,
      `>{print|show|reveal|output|list|dump|echo|give|disclose|read out} ..6 (environment variables|env vars|environment|api keys|credentials|config secrets|secret keys|keys|tokens) ..6 (if|when|whenever|once) ..3 (someone|anyone|somebody|anybody|user|users|they|caller|visitor) ..3 ({type|say|ask|write|send|enter|mention|want|claim})`,
      `>{give|hand|send|tell|reveal|share|disclose|show|pass} ..5 (key|code|codes|password|passwords|access|token|tokens|secret|secrets|pin) ..3 to (whoever|anyone|anybody|everyone|any user|any caller|all) ..2 (claim|claims|claiming|says|saying|who|asking|pretends|that|with)`,
      `>{print|show|reveal|give|read|send|display|output|quote} ..5 (card|cards|card number|card numbers|password|passwords|ssn|iban|account number|pin|cvv) ..3 (in full|in clear|in plain text|in plaintext|unmasked|in the clear|without masking|uncensored|unredacted)`,
      `>{disclose|reveal|show|share|quote|read|tell|give|print|output} ..5 (other|another|someone else s|somebody else s) ..1 (chat|chats|conversation|conversations|session|sessions|inbox|inboxes|mailbox) ..6 (asked|ask|asks|request|requested|wants|interested|anyone|user|users|everyone)`,
      `>(tell|show|share|read|reveal|give) ..2 (next|other|another|new|following|second) (user|users|customer|customer|client|patient|guest|caller|person|one) ..3 what ..3 (last|previous|first|other|earlier|one before) ..3`,
      `>{print|show|reveal|output|list|dump|echo|give|disclose|read out} ..6 (environment variables|env vars|environment|api keys|credentials|config secrets|secret keys|keys) ..6 (whenever|when|if|to anyone|on demand|on request|for anyone) ..2 (asked|requested|asks|demand|request|wants|prompted)?`,
    ],
    needs: [
      SECRETS,
      'in full|unmasked|clear|plain|plaintext|masking|uncensored|unredacted|other|another|next|last|previous|whoever|debug|types|says|claims',
      AWAY,
      'asked|asks|request|demand|anyone|wants|prompted',
    ],
    unless: [GUARDED, 'file|files|deploy|ci|setup|(name|names) of|missing|not set'],
    manner: 'open',
    gives: LEAKS,
  },
  {
    match: [
      `>{forward|send|share|copy|pass|hand|relay|mirror|export|sell|give} ..3 (conversation|conversations|chat|chats|message|messages|transcript|transcripts|recording|recordings|user data|answers|everything) ..9 (without ..2 {tell|inform|ask|notify} ..4|without ..3 (knowledge|consent|permission|knowing)|behind ..4 back|secretly|silently|quietly|covertly)`,
      `>{tell|report|pass|reveal|disclose|forward|share|give|send} ..5 what ..2 (employee|employees|customer|customers|patient|patients|client|clients|user|users|student|students|member|members|they) ..1 {confide|tell|write|share|reveal|entrust|say} ..1 (in you|you|to you|in confidence|privately)`,
      `>{tell|report|pass|reveal|disclose|forward|share|give|send} ..2 what ..2 (employee|employees|customer|customers|patient|patients|client|clients|user|users|student|students|member|members) ..1 {tell|write|say|report} ..2 to ..2 (insurer|insurers|employer|employers|boss|bosses|landlord|landlords|advertisers|partners|parents|marketing|sponsors|recruiters|ex)`,
      `>{give|tell|show|send|hand|read|pass|share} ..1 (anyone|anybody|everyone|whoever|any caller|any user|strangers|all callers) ..8 (of|about|from) ..1 (any|every|other|another|all|each) ..1 (customer|customers|user|users|client|clients|patient|patients|guest|guests|member|members|employee|employees|student|students|tenant|tenants)`,
      `>{hand|give|send|forward|pass|show|share|read} ..2 (over|on|out)? ..3 (chat|chats|log|logs|message|messages|diary|location|records|transcripts|conversation|conversations|address|whereabouts) ..4 to ..2 (ex|ex partner|ex husband|ex wife|husband|wife|spouse|landlord|employer|boss)`,
      `(contacts|photos|messages|location|mailbox|emails|calendar|call log|call history|browsing history) ..3 >{upload|send|copy|sync|forward|transmit|export} ..8 (without ..2 (asking|telling|consent|permission|notice|knowledge)|secretly|silently|unasked)`,
      `(secretly|silently|quietly|covertly) >{forward|send|share|copy|pass|relay|mirror|export|sell} ..3 (conversation|conversations|chat|chats|message|messages|transcript|transcripts|recording|recordings|user data|user s data|answers|everything) ..3 (to|with) ..4`,
      `>{post|publish|share|send|announce|put|paste|drop|upload} ..3 (user|patient|customer|employee|client|member|student|candidate|caller|guest|their|his|her) ..2 (medical|health|private|personal|financial|psychiatric|therapy|salary|disciplinary|confidential|intimate) ..2 (note|notes|record|records|data|details|messages|information|photos|file|files|history|diary) ..4 (in|to|on|into|with|across) ..4 (channel|channels|group|slack|discord|public|team|list|forum|feed|wall|newsletter|page|board|twitter|everyone|others|thread)`,
    ],
    verb: true,
    unless: [GUARDED, 'if they agree|when they agree|opted in|anonymised|anonymized'],
    manner: 'open',
    gives: LEAKS,
  },
];
