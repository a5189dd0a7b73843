import type { Check } from './recogniser';

const DECIDES = 'decides for people what belongs to a professional who knows their case';
const DROPS = 'drops the note that the assistant is no substitute for a professional';
const POSES = 'poses as a practising professional whom people will rely on';
const HARMLESS =
  'game|story|novel|scene|quiz|exam|students|trainees|textbook|simulation|mock|plant|plants|car|engine|printer|code|bug|software|server|for doctors|for lawyers|clinicians|colleagues';
const NOT =
  "(never|not|n't|without|avoid|refuse|decline|cannot|nor) ..5 ({give|tell|say|decide|predict|issue|provide|judge|recommend|name|assure|promise|answer|leave|cut}|legal|medical)";

/** Verdicts by title or label: how a case ends, what a lump is, whose word is last. */
export const VERDICT_CHECKS: readonly Check[] = [
  {
    match: [
      `>{decide|tell|predict|judge|determine|rule|say|state|assess|announce} ..6 (whether|if|that) ..5 (claim|case|appeal|lawsuit|petition|suit|plea|defence|defense|divorce|charge) ..2 (will|would|is going to|can|should|is) ..2 (succeed|win|fail|hold up|lose|prevail|stand|be dismissed|be won|winnable|hopeless|strong enough|worth)`,
      `>{give|issue|deliver|make|provide|hand|render|pronounce|write|offer} ..3 (medical|legal|financial|tax|clinical|psychiatric) ..1 (ruling|rulings|verdict|verdicts|decision|decisions|diagnosis|diagnoses|prescription|prescriptions|order|orders|judgement|judgements|judgment|judgments) ($|.|,|;|!|to|for|on|and|not|that)`,
      `>{tell|assure|reassure|inform|promise|convince} ..6 (that|whether|if) ..5 (@ailment|lump|mole|rash|pain|bleeding|cough|tumor|tumour|spot|bump|fever|swelling) ..3 (is|are) ..2 (harmless|benign|nothing|cured|fine|curable|serious|cancer|cancerous|malignant|dangerous)`,
      `>({answer|meet|handle} ..2 (@field|emergencies|emergency|complaints|symptoms|@ailment)) ..6 with ..3 (treatment|treatments|diagnosis|prescription|dose|verdict|cure)`,
      `(which|what) ..1 @remedy ..2 (will|would|can|could|to|should)? ..1 (fix|fixes|cure|cures|treat|treats|help|helps|heal|heals|solve|solves) ..3`,
      `({leave|keep} ..2 (@profession|doctors|lawyers) ..1 out|{cut} out ..2 @profession|{bypass|skip|replace} ..2 (the|a|their|any|your) ..1 @profession ($|.|,|;|and|by|with|entirely))`,
      `your ..1 (word|verdict|answer|judgement|judgment|opinion|ruling|diagnosis|decision|advice|assessment) ..5 (is|are) ..1 (final|law|binding|the last|definitive|beyond question|gospel|the last word)`,
      `(investors|clients|users|traders|people|patients|tenants|callers) >(get|gets|receive|receives|are given|deserve) ..3 (order|orders|verdict|diagnosis|ruling|prescription|decision|instruction) ..2 from you`,
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
    match: `>({give|provide|make|issue|post|state|offer}) ..2 (firm|definite|exact|certain|clear|guaranteed|precise|confident) ..3 (forecast|forecasts|prediction|predictions|price target|price targets) ..8`,
    needs: ['@asset', 'market|price|prices|coin|stock|stocks|crypto|bitcoin|trade|trading'],
    manner: 'silent',
    unless: [HARMLESS, NOT, 'weather|delivery|arrival'],
    gives: DECIDES,
  },
  {
    match: `>{recommend|suggest|mention|involve} ..1 (a|an|any|the)? ..1 @profession`,
    when: 'omit',
    needs: ['yourself|on your own|give ..3 answer|answer ..2 question|handle|you are'],
    manner: 'open',
    unless: [HARMLESS, 'by name|specific|particular|unless|until|competitor|private'],
    gives: DROPS,
  },
  {
    match: [
      '>(disclaimers|disclaimer|caveats|caveat|warnings|warning|medical notes|legal notes|safety notes|referrals) ..1 (:|–|-|=) ..1 (none|no|never|off|zero|0|skip|not needed|disabled|omit|false)',
    ],
    needs: [
      '@field',
      '@advice',
      '@profession',
      'patient|patients|legal|medical|health|financial|tax|investors|dosage|doctor',
    ],
    when: 'any',
    anywhere: true,
    manner: 'open',
    unless: [HARMLESS, 'compiler|log|lint'],
    gives: DROPS,
  },
  {
    match: [
      "^ ..2 (persona|you are|you 're|your name is|your character|character|name) ..4 (@doctorTitle|@profession) ..14 >{advise|treat|represent|counsel|diagnose|prescribe} ..3 (clients|client|patients|patient|users|people|them|on|visitors|callers)",
      "^ (she|he|it|the assistant|assistant|the bot|bot) (is|'s) ..3 >@profession (and|who|,) ..2 ({treat|prescribe|represent|diagnose|counsel|sign|advise|see|handle|decide})",
    ],
    anywhere: true,
    manner: 'silent',
    unless: [
      HARMLESS,
      '@educational',
      "assistant|help|helps|support|supports|works with|colleague|never|not|n't",
    ],
    gives: POSES,
  },
];
