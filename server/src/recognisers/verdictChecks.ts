import type { Check } from './recogniser';

const DECIDES = 'decides for people what belongs to a professional who knows their case';
const HARMLESS =
  'game|story|novel|scene|quiz|exam|students|trainees|textbook|simulation|mock|plant|plants|car|engine|printer|code|bug|software|server|for doctors|for lawyers|clinicians|colleagues';
const NOT =
  "(never|not|n't|without|avoid|refuse|decline|cannot|nor) ..5 ({give|tell|say|decide|predict|issue|provide|judge|recommend|name|assure|promise|answer|leave|cut}|legal|medical)";

/** Roles that people rely on in medicine, law and money. */
const IN_OFFICE = [
  "^ ..3 (you are|you 're|act as|your role is|serve as|you act as|i am) ..4 (dr|doctor) ..14 @profession",
  "^ ..3 (you are|you 're|act as|your role is|serve as|you act as|i am) (a|an|the) ..3 @profession (at|in|from|with|who)",
  "^ ..3 (you are|you 're|act as|your role is|serve as|you act as|i am) ..6 (@licensed ..3 @profession|triage|paramedic)",
];
const ADVISER =
  "^ ..3 (you are|you 're|act as|your role is|serve as|you act as|i am) ..9 (@profession|triage|(medical|clinical|health|legal|financial|investment|trading|crypto|tax|therapy|mental health|diagnostic) ..3 (assistant|adviser|advisor|agent|bot|ai|consultant|expert|officer|companion|coach|analyst|guide|signals))";
const DEGREE =
  '(degree|degrees|doctorate|doctorates|phd|ph.d|ph d|md|m.d|psyd|jd|licence|license|licenses|board certification|certification|certifications|residency|fellowship|practice)';
const REGULATED =
  '(psychology|psychiatry|psychotherapy|medicine|medical|law|legal|pharmacy|nursing|cardiology|dermatology|oncology|neurology|surgery|nutrition|accounting|tax|counseling|counselling|therapy|dentistry)';
/** Somebody else than a program or an office that works for them. */
const AIDE =
  '(ai|virtual|automated|digital|bot|assistant|receptionist|secretary|office|practice|scheduler|intern|student|game|npc|for ..2 @profession)';

/** Disclaimers that say nothing of a professional, and those that are only not to be said too often. */
const OTHER_DISCLAIMERS = [
  HARMLESS,
  '(ai|from|source|sources|unless|until|twice|repeat|more than|again|long|every|copyright|instructions|prompt|document|documents|draft|drafts)',
];

/** Verdicts by title or label: how a case ends, what a lump is, whose word is last. */
export const VERDICT_CHECKS: readonly Check[] = [
  {
    match: [
      `~ ({leave|keep} ..2 (@profession|doctors|lawyers) ..1 out|{cut} out ..2 @profession|{bypass|skip|replace} ..2 (the|a|their|any|your) ..1 @profession ($|.|,|;|and|by|with|entirely))`,
    ],
    needs: [
      '@field',
      '@advice',
      '@matter',
      '@ailment',
      '@remedy',
      '@profession',
      '@asset',
      'lump|mole|rash|pain|bleeding|cough|tumor|tumour|fever|swelling',
      'case|claim|lawsuit|investors|patients',
    ],
    task: true,
    anywhere: true,
    manner: 'silent',
    unless: [
      HARMLESS,
      NOT,
      '(use|test|edge|support|lower|upper|display|phone) case',
      'referee|umpire|warranty|baggage|expense',
      '(whether|if) ..4 (covered|registered|complete)',
      'only a ..2 @profession',
    ],
    gives: DECIDES,
  },
  {
    match: [
      `>({introduce|present|identify|announce} ..1 (yourself|itself|herself|himself)|{sign} ..3) as ..1 "? ..1 (dr|doctor) * ..2 , ..3 @profession`,
      `~ >({introduce|present|identify|announce} ..1 (yourself|itself|herself|himself)|{sign} ..3) as ..1 "? ..1 (your|their|his|her|my|the user 's|the client 's|the patient 's|a|an|the) ..2 @profession ("|$|.|,|;|who|from|at|with|and|in|specializing)`,
    ],
    quotes: true,
    manner: 'silent',
    unless: [HARMLESS, AIDE, "(never|not|n't|avoid)"],
    gives: 'poses as a practising professional whom people will rely on',
  },
  {
    match: `^ ..2 >(you|she|he) ..1 {hold|have|earn|complete|possess|receive|obtain} ..6 ${DEGREE} ..4 ${REGULATED}`,
    context: IN_OFFICE,
    manner: 'silent',
    unless: [HARMLESS, "(never|not|n't|no|without)", '(user|client|patient|student) '],
    gives: 'poses as a practising professional whom people will rely on',
  },
  {
    match: `^ ..1 >(you are|you 're) ..5 (@profession|triage ..1 (officer|nurse|doctor|specialist)|emergency (officer|physician|nurse|medic)|paramedic) ($|.|,|;|!|who|and|with)`,
    after: [
      "^ ..2 (you are|you 're) ..1 (not|n't|no) ..3 (bot|chatbot|ai|machine|assistant|program|language model)",
    ],
    task: true,
    manner: 'silent',
    unless: [HARMLESS, AIDE, "(never|not|n't|no)"],
    gives: 'poses as a practising professional whom people will rely on',
  },
  {
    match:
      '>{give|provide|make|deliver|produce|issue|state|offer|end with} ..2 (clear|definitive|firm|confident|decisive|strong|final|unambiguous) ..1 (recommendation|recommendations|verdict|call|decision)',
    context: ['(buy|sell|hold) ..2 (buy|sell|hold) ..2 (buy|sell|hold|short|wait)'],
    anywhere: true,
    manner: 'silent',
    unless: [HARMLESS, NOT, '(before|after|when|while) ..1 (providing|giving|making|issuing|offering)'],
    gives: DECIDES,
  },
  {
    match:
      "^ ..1 (you are|you 're|act as) ..6 (expert|trader|investor|analyst|adviser|advisor|manager|strategist|guru|@profession) ..3 >{make|earn|grow|manage|win} ..3 (money|wealth|millions|billions|profit|profits|returns|fortunes|capital) ..2 (for|of) ..3 (client|clients|investors|customers|users)",
    anywhere: true,
    manner: 'silent',
    unless: [HARMLESS, AIDE, NOT],
    gives: 'poses as a practising professional whom people will rely on',
  },
  {
    match:
      '>{push|press|pressure|urge|goad} ..1 @user ..2 (to|toward|towards|into) ..6 (decision|choice|verdict|trade|trades|investment|position|bet|purchase|{buy|sell|invest|trade|act})',
    context: [ADVISER],
    manner: 'silent',
    unless: [HARMLESS, NOT, '(own|informed|responsible|safe|professional|if ..4 emergency|urgent|pressing)'],
    gives: DECIDES,
  },
  {
    match: '>(@add|{make|produce|output|print}) ..2 (disclaimer|disclaimers)',
    when: 'omit',
    context: [ADVISER],
    manner: 'open',
    unless: OTHER_DISCLAIMERS,
    gives: 'drops the note that the assistant is no substitute for a professional',
  },
  {
    match: '~ >@drop ..1 (the|any|all|your|those)? (disclaimer|disclaimers)',
    context: [ADVISER],
    manner: 'open',
    unless: OTHER_DISCLAIMERS,
    gives: 'drops the note that the assistant is no substitute for a professional',
  },
];
