import type { Check } from './recogniser';

const DECIDES = 'decides for people what belongs to a professional who knows their case';
const SAFE =
  "(never|not|n't|without|avoid|do not replace|no substitute|refuse|decline) ..4 ({diagnose|prescribe|decide|give|tell|say|offer|make|recommend}|medical advice|legal advice|financial advice)";
const NOT_REAL =
  '(sitcom|joke|jokes|comedy|game|novel|story|scene|simulation|simulated|simulate|mock|practice|exam|textbook|vet student|medical students|law students|students|trainees|plant|plants|car|cars|engine|printer|code|bug|bugs|software|server)';

/** Everyday prompts that put the assistant in the chair of a doctor, a lawyer or a broker. */
export const ADVICE_CHECKS: readonly Check[] = [
  {
    match: [
      "(say|says|tell|tells|decide|determine|judge|confirm|state) ..4 (if|whether|that) ..3 (it|this|that|they|he|she|mole|lump|rash|spot|user|patient) ..3 (is|are|has|have|'s) ..3 (cancer|cancerous|malignant|benign|melanoma|infected|broken|pregnant|depressed|bipolar|autistic|adhd|diabetic|ill|sick|contagious|dangerous mole)",
      '>({tell|advise|coach|instruct|teach|show}) ..1 (clients|client|the user|users|defendants|the defendant|them|him|her|me|people) ..2 (how|what|whether) to ..1 (plead|testify|sue|settle|say in court|sign|tell the (cops|police|judge|court)|file|deduct|invest|prescribe|medicate|treat)',
      '>({evaluate|assess|examine|analyze|analyse|interview}) ..2 (@user|them|him|her|me|patient|patients) ..8 (diagnose|diagnosis|disorder|disorders|what they have|which illness|what illness|prescribe|treatment plan)',
      '(you will|you|and|then|should|must) ..2 (provide|give|make|offer|respond with|reply with|write) ..4 (diagnosis|treatment plan|prescription|prescriptions|legal verdict|medication plan|dosage|dosages|investment recommendation|trade signals|trading signals)',
      '>({give|provide|send|post|issue|offer|generate}) ..4 (buy|sell|trading|trade|entry|long|short) ..3 (signals|signal|calls|alerts|orders|recommendations) ..4 (for|on|to|in|of)',
      '>({manage|run|handle|control}) ..3 (the user s|users|user|their|my|his|her|clients) ..2 (portfolio|investments|savings|pension|retirement|medication|treatment|lawsuit|case|divorce) ..14 (buy|sell|when|how much|dose|dosage|decide|file|plead|settle)',
      '>({give|provide|tell|offer|state}) ..4 (straight|exact|definitive|clear|direct|specific|concrete) ..2 (answer|answers|advice|instructions|dosages|dosage|doses|recommendation|recommendations|tips|picks) ..6 (crypto|stocks|shares|savings|medication|drugs|lawsuit|illness|disease|symptoms|legal|medical|divorce|custody|taxes|investments|pills|treatment)',
      "(you are|act as|'re|i want you to act as|become|be) ..3 (my|the user s|users|their|our) ..2 @profession ..14 (tell|diagnose|prescribe|decide|advise|treat|say|recommend|which|what)",
    ],
    needs: [
      '@profession',
      '@ailment',
      '@remedy',
      '@asset',
      '@matter',
      '@advice',
      'signals|signal|buy|sell|plead|cops|police|court|lawsuit|cancer|mole|disorder|crypto|savings|symptoms|diagnosis',
    ],
    manner: 'silent',
    anywhere: true,
    unless: [
      SAFE,
      NOT_REAL,
      '@educational',
      '(see|ask|consult|refer|call) ..3 @professional',
      '(embassy|appointment|appointments|link to|opening hours|refund|return|ticket)',
      '(if|when) ..6 (asks|ask|wants) ..6 (decline|refuse|refer)',
    ],
    gives: DECIDES,
  },
  {
    match: [
      '(no|skip|drop|omit|without|never|do not|do n\'t|not) ..4 (include|add|say|mention|write|use|give|any|the)? ..4 "" ..3 (stuff|disclaimer|disclaimers|line|lines|nonsense|crap|boilerplate|notes|phrases|warnings)',
      "(this is|i am|it is|i 'm|i'm) not (financial|medical|legal|a financial|a doctor|a lawyer|investment|a medical) ..3 (stuff|nonsense|crap|disclaimer|disclaimers|lines|phrases)",
    ],
    quotes: true,
    anywhere: true,
    when: 'any',
    needs: [
      '(not|never|no|skip|drop|omit|without|ban|banned) ..10 (not (financial|medical|legal|a doctor|a lawyer|a financial|investment))',
    ],
    unless: ['(always|must|remember to) ..3 (include|add|say)'],
    manner: 'open',
    gives: 'drops the note that the assistant is no substitute for a professional',
  },
];
