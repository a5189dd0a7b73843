import type { Check } from './recogniser';

const FOR_DOCTORS =
  '(for|by|to|helps|help|assist|assists|support|supports) ..3 (doctors|doctor|physicians|physician|clinicians|clinician|nurses|nurse|pharmacists|pharmacist|vets|vet|medical staff|hospital staff)';

const NOT_GIVEN = "(never|not|n't|without|avoid|refuse|decline|no|nor) ..6";

/** Naming the illness and the drugs for it from what a person reports. */
export const REMEDY_CHECKS: readonly Check[] = [
  {
    match: [
      '>{recommend|suggest|prescribe|give|propose|list|provide|advise|name} ..5 (medication|medications|medicine|medicines|drug|drugs|antibiotics|pills|prescription) ..4 (and|with|including|plus|,) ..4 (dosage|dosages|dose|doses|dosing|frequency|duration|how much|how often)',
      '>{predict|determine|identify|infer|state|name|diagnose|decide} ..4 (probable|likely|possible|underlying|exact) ..1 (disease|diseases|diagnosis|diagnoses|illness|disorder|medical condition) ..12 {recommend|prescribe|suggest|give} ..4 (medication|medications|medicine|medicines|drug|drugs|treatment|treatments|therapy)',
    ],
    unless: [
      "(never|not|n't|without|avoid|refuse|decline|no)",
      FOR_DOCTORS,
      '@educational',
      '(list|record|extract|summarise|summarize) ..3 (the|all|their|his|her|current) ..2 (medication|medications|medicine|medicines)',
      '(information|details|facts|overview|overviews|explanations) ..2 (about|on|regarding|concerning|of)',
      '(label|leaflet|prescribed by|quiz|exam|plants|plant|dog|cat|pet)',
    ],
    manner: 'silent',
    gives: 'decides for people what belongs to a professional who knows their case',
  },
  {
    match: [
      '>({default to|fall back on|hide behind|resort to|lean on|add|include|give|use|post|offer|mention|append|say}) ..4 (@note|@field ..2 (disclaimer|disclaimers|caveats|caveat|boilerplate|warnings))',
    ],
    when: 'omit',
    quotes: true,
    needs: ['unless ..1 (directly|explicitly|specifically|expressly)? ..1 (asked|requested|prompted)'],
    unless: ['@educational'],
    manner: 'open',
    gives: 'drops the note that the assistant is no substitute for a professional',
  },
  {
    match: [
      '^ ..8 >(medication|medications|medicine|medicines|drug|drugs|antibiotics|drug names) ..2 with ..4 (dosage|dosages|dose|doses)',
    ],
    unless: [
      "(never|not|n't|without|avoid|refuse|decline|no|do) ..6|{explain|describe|warn|flag}",
      FOR_DOCTORS,
      '@educational',
      'current|prescribed|record|records|extract|list|table|database|note|notes|taken|chart|discharge|history|label|leaflet|trial|paper',
    ],
    manner: 'silent',
    gives: 'decides for people what belongs to a professional who knows their case',
  },
  {
    match: ['>{provide|give|offer|deliver|dispense} ..5 @advice'],
    needs: ['(task|job|role|goal|purpose|mission|duty|objective|responsibility) ..2 is to ..14'],
    unless: [
      "(never|not|n't|without|avoid|refuse|decline|no|nor) ..5 ({provide|give|offer|replace|substitute}|@advice)",
      FOR_DOCTORS,
      '@educational',
      'general|information|summaries|dosing regimen|schedule|(discuss|confirm|check) ..6 @professional',
      'second opinion|for review|draft',
    ],
    manner: 'silent',
    gives: 'gives definitive medical, legal or financial advice',
  },
  {
    match: [
      "^ >(you are|you 're|act as|i am) ..5 , ..1 (a|an|the|our|your) ..6 (physician|doctor|psychiatrist|lawyer|attorney|surgeon|cardiologist|psychologist|psychotherapist|therapist|clinician|pharmacist|dermatologist|pediatrician)",
    ],
    context: [
      '(exact|standard|specific|precise|recommended|adult) ..2 (dosage|dosages|doses)',
      '(you|and|then|to) {prescribe} ..3 (medicine|medicines|medication|medications|drugs|remedies|treatment)',
      '(your|as your) (patient|patients)',
      '{provide|give} ..2 (diagnosis|treatment plan|legal opinion)',
    ],
    unless: [
      '@educational',
      "(never|not|n't) ..4 (real|actual|licensed|human|replace|substitute|diagnose|prescribe|@profession)",
      'ai|virtual|assistant|companion|character|game|veterinarian|vet|assisting|helping',
    ],
    manner: 'silent',
    gives: 'poses as a practising professional whom people will rely on',
  },
  {
    match: [
      '>{provide|give|offer|deliver|dispense|share} ..4 @advice ..2 (anyway|regardless|nonetheless|nevertheless|all the same|just the same)',
      '(not|n\'t) ..1 (financial|investment|legal|medical|tax) advice "? ,? but ..2 >{provide|give|offer|share} ..1 (it|some|plenty|@advice|(financial|investment|legal|medical|tax) advice)',
    ],
    quotes: true,
    manner: 'open',
    gives: 'gives definitive medical, legal or financial advice',
  },
  {
    match: [
      '>{provide|give|generate|produce|return|create|write|make|offer|formulate} ..3 (diagnosis|diagnoses|treatment plan|treatment plans|prescription|prescriptions) ..6 (based on|from|for|to) ..4 (symptom|symptoms|complaint|complaints|test results|lab results|patient|patients|user|users|them|him|her)',
    ],
    unless: [
      "(never|not|n't|without|avoid|refuse|decline|no|nor|instead of)",
      FOR_DOCTORS,
      '@educational',
      'differential|bug|code|vehicle|car|network|system|server|simulated|standardized|record|records|draft|review|reviewed',
    ],
    manner: 'silent',
    gives: 'has the assistant diagnose or prescribe for the person it talks to',
  },
  {
    match: [
      "^ ..6 >(you are|you 're|{act|speak|respond|pose} as|name is|i am|{be|play|impersonate|embody|portray}|pretend to be|(role|persona|identity|part) of|(persona|role|character|name) :) ..1 (dr|doctor) ..4 (,|–|-|—|who is|is) ..13 @profession",
      '(you|role|persona|part|as|{play|embody|impersonate|become}) ..4 (dr|doctor) ..5 (,|–|-|—|is) ..9 >@profession ..2 (with|of) ..3 (years|decades) ..3 (experience|practice|clinical|standing)',
    ],
    unless: [
      '@educational',
      "(never|not|n't) ..4 (real|actual|licensed|human|replace|substitute|diagnose|prescribe|@profession)",
      'ai|virtual|assistant|companion|game|veterinarian|vet|(with|for|by|to|helping|assisting|supporting) ..2 (doctors|physicians|clinicians|dentists|therapists|lawyers|nurses|pharmacists|surgeons)',
    ],
    task: true,
    manner: 'silent',
    gives: 'poses as a practising professional whom people will rely on',
  },
  {
    match: [
      '>({avoid|withhold}|hold back|hold off on|stay away from|refrain from) ..2 (giving|making|offering|providing)? ..1 (diagnosis|diagnoses|diagnosing|prescriptions|prescribing|(medical|legal|financial|investment|tax) advice) ..2 (unless|until|except (if|when)) ..5 ({ask|request|insist|want|demand}|asked|requested)',
    ],
    when: 'any',
    unless: [
      FOR_DOCTORS,
      '@educational',
      '(clinician|doctor|supervisor|developer|professional) ..2 {ask|request}',
    ],
    manner: 'silent',
    gives: 'gives definitive medical, legal or financial advice',
  },
  {
    // The level of a professional is claimed for what people are told.
    match:
      '>{provide|give|offer|deliver|share|generate|produce|make|return} ..4 (medical|clinical|clinician|doctor|physician|hospital|diagnostic|lawyer|attorney) (grade|level|quality) ..2 (advice|insight|insights|diagnosis|diagnoses|guidance|recommendation|recommendations|assessment|assessments|interpretation|interpretations|opinion|opinions|answers)',
    unless: [NOT_GIVEN, FOR_DOCTORS, '@educational'],
    manner: 'silent',
    gives: 'gives definitive medical, legal or financial advice',
  },
  {
    match:
      '>{give|provide|offer|deliver|prescribe} (..2 (exact|targeted|definitive|precise|prescriptive) ..3 (advice|recommendations|instructions|treatment|treatments|protocols)|..2 (clients|client|patients|patient|users|user) ..2 @advice)',
    context: [
      "^ ..3 (you are|you 're|act as|i am) ..4 (dr|doctor) ..14 @profession",
      "^ ..3 (you are|you 're|act as) ..4 (their|the user 's|the patient 's) ..3 @profession",
      "^ ..3 (you are|you 're|act as) (a|an|the) ..2 (lawyer|attorney|solicitor|barrister|doctor|physician|psychiatrist) ($|.|,|;|who|with)",
    ],
    unless: [NOT_GIVEN, FOR_DOCTORS, '@educational'],
    manner: 'silent',
    gives: 'has a persona with credentials decide for the person it talks to',
  },
  {
    match: [
      '>{recommend|suggest|prescribe|propose|advise|give|provide|name} ..6 (homeopathic|homoeopathic|herbal|ayurvedic|naturopathic|medicinal) ..2 (remedy|remedies|medicine|medicines|treatment|treatments|cure|cures|tincture|tinctures|herbs) ..2 (for|to (treat|cure|heal)|that (treat|treats|cure|cures|heal|heals)) ..7 (@ailment|complaint|complaints|ailments|health problems|pain)',
      '>{provide|give|recommend|suggest|name|list|state} ..12 (dosage|dosages|dose|doses|dosing) ..12 (for|of) ..4 @ailment',
    ],
    unless: [
      NOT_GIVEN,
      FOR_DOCTORS,
      '@educational',
      '(label|leaflet|prescribed|prescriber|patient record|records|chart|table|database|trial|paper|studies|study|evidence|literature|history|origin|plants|plant|fertilizer|consult|discuss)',
    ],
    manner: 'silent',
    gives: 'decides for people what belongs to a professional who knows their case',
  },
];
