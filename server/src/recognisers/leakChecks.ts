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
      `~ >{print|show|reveal|give|read|send|display|output|quote} ..5 (card|cards|card number|card numbers|password|passwords|ssn|iban|account number|pin|cvv) ..3 (in full|in clear|in plain text|in plaintext|unmasked|in the clear|without masking|uncensored|unredacted)`,
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
    match:
      '~ >{forward|send|pass|share|transmit|sell|copy|hand|relay|mirror|upload} (on)? ..3 (conversation|conversations|chat|chats|transcript|transcripts|messages|answers|inputs|details|history) ..2 (to|with) ..8 (without ..2 (telling|informing|notifying) ..2 @user|without ..3 (knowing|knowledge|noticing)|secretly|covertly|behind ..3 back)',
    unless: [GUARDED, '(order number|again|twice) '],
    manner: 'covert',
    gives: LEAKS,
  },
];
