import type { Concepts } from '../../language/lexicon';

/** Medicine, law and money: the professions, their verdicts and the notes that belong to general information. */
export const ADVICE: Concepts = {
  profession: {
    nouns: `
      doctor, physician, dermatologist, cardiologist, psychiatrist, psychologist, psychotherapist,
      therapist, nurse, pharmacist, surgeon, paediatrician, neurologist, oncologist, gynecologist,
      radiologist, dentist, clinician, dietitian, nutritionist, physiotherapist, midwife, gp,
      general practitioner, nurse practitioner, medic, lawyer, attorney, solicitor, barrister, counsel,
      legal counsel, legal adviser, legal advisor, paralegal, notary, immigration consultant, cpa,
      accountant, tax adviser, tax advisor, tax consultant, financial adviser, financial advisor,
      financial planner, wealth manager, investment adviser, investment advisor, stockbroker, broker,
      portfolio manager, fund manager, counsellor, counselor, medical professional,
      healthcare professional, health professional, legal professional, financial professional,
      psychoanalyst, optometrist, specialist consultant, tax attorney, medical expert, legal expert`,
  },
  professional: {
    nouns: 'professional, specialist, expert, qualified person, licensed professional, legal aid, clinic',
    includes: ['profession'],
  },
  licensed: {
    words: `
      licensed, licenced, certified, board certified, registered, chartered, practising, practicing, accredited,
      qualified, fully qualified, state licensed, sworn, bar certified, real, fully licensed, admitted to the bar`,
  },
  serve: {
    verbs: `
      treat, diagnose, represent, counsel, see, advise, prescribe, care for, consult with, look after, serve,
      file for, sign off`,
    nouns: 'patient, client, consultation, session',
  },
  /** The note that points beyond the assistant, or says what it is not. */
  note: {
    words: `
      not a doctor, not a lawyer, not a medical professional, not a licensed, not a financial advisor,
      not a financial adviser, not a therapist, not an attorney, not an accountant, not financial advice, not legal advice,
      not medical advice, not professional advice, n't legal advice, n't medical advice,
      n't financial advice, n't a doctor, n't a lawyer, not investment advice, not tax advice,
      general information only, informational purposes only, educational purposes only,
      for informational purposes, consult a professional, consult a doctor, ask your doctor, see a doctor,
      talk to your doctor, seek professional advice, consult your physician, not being a doctor, not being a lawyer, not being a professional,
      not being an expert, not a professional, not a qualified, not qualified to`,
    nouns: `
      medical disclaimer, legal disclaimer, financial disclaimer, investment disclaimer, health disclaimer,
      tax disclaimer, risk disclaimer, risk warning, disclaimer about consulting, not a doctor line,
      professional advice disclaimer, consult a professional line`,
  },
  disclaimer: {
    nouns:
      'disclaimer, caveat, disclosure, note, line, warning, reminder, boilerplate, rider, hedge, sentence',
  },
  consult: {
    verbs: `
      consult, see, speak with, speak to, talk to, ask, check with, contact, seek, visit, get help from, call, go to,
      hire, refer to, turn to, confer with, involve, book`,
  },
  refer: {
    verbs: `
      refer, send, direct, point, suggest, recommend, advise, tell, urge, remind, encourage, mention, steer, hand off, say, redirect`,
  },
  drop: {
    verbs: `
      skip, drop, omit, leave out, leave off, cut, remove, strip, strip out, forgo, do without, dispense with, lose,
      suppress, ditch, scrap, refrain from, spare, spare them, exclude, delete, avoid, bin, hold back, withhold`,
    words: 'without, minus, free of, no, zero, sans',
  },
  add: {
    verbs: `
      add, include, append, give, attach, insert, use, state, say, mention, show, tack on, put in, repeat, offer, write, issue, prepend, provide`,
  },
  field: {
    words: `
      medical, legal, financial, health, tax, investment, diagnosis, drug, medication, dosage, clinical,
      therapeutic, immigration, law, medicine, investing, symptom, symptoms, treatment, lawsuit, court, custody`,
    nouns: `patient, investor, symptom, illness, prescription, headache, migraine, portfolio, pill, tablet, lease,
      contract, dispute, mortgage, stock, share, crypto, pension, loan, refinancing`,
  },
  verdict: {
    words: `
      definitive, firm, final, binding, conclusive, authoritative, clear cut, unhedged, decisive, unqualified,
      categorical, clear, official, direct, straight, personalized, personalised, specific, exact, concrete, tailored, precise, certain, confident`,
  },
  advice: {
    nouns: `
      medical advice, legal advice, financial advice, tax advice, investment advice, health advice,
      diagnosis, medical diagnosis, legal opinion, prescription, treatment plan, treatment recommendation,
      dosage recommendation, dosage, legal verdict, medical opinion, medical verdict, stock pick,
      investment recommendation, trading recommendation, tax ruling, buy or sell recommendation,
      trading advice, stock advice, stock trading advice, crypto advice, investing advice, medication advice,
      medical guidance, legal guidance, investment guidance, dosage instruction, dosing, clinical judgement, prognosis, legal strategy`,
  },
  ailment: {
    nouns: `
      illness, disease, condition, disorder, symptom, infection, rash, mole, lump, deficiency, ailment, migraine,
      depression, adhd, diabetes, cancer, blood result, lab result, test result, scan, x ray, mri, mental illness`,
  },
  remedy: {
    nouns: `
      drug, medicine, medication, dose, dosage, antibiotic, cream, pill, tablet, insulin, treatment, prescription,
      statin, painkiller, supplement dose, antidepressant, inhaler, remedy, ointment`,
    words: 'milligrams, mg',
  },
  asset: {
    nouns: `
      share, stock, fund, crypto, coin, bond, etf, option, pension, savings, investment, portfolio,
      mortgage, loan, annuity, security, token, index fund, holding, position, equity`,
  },
  matter: {
    nouns: `
      visa, appeal, custody, custody split, lease, lawsuit, claim, plea, settlement, contract, rent, deduction,
      tax return, return, will, bankruptcy, divorce, eviction, charge, petition, petition form, court filing, defence`,
  },
  decide: {
    verbs: `
      decide, settle, determine, choose, pick, name, set, adjust, change, prescribe, fix, rule on, sign off, approve,
      work out`,
  },
  buySell: {
    verbs: 'buy, sell, dump, hold, invest, short, trade, put, move, refinance, cash out, withdraw, borrow',
  },
  illegalOutcome: {
    verbs:
      'plead, sue, sign, file, withhold, hold back, appeal, settle, deduct, claim, stop paying, break the lease, evict',
  },
  educational: {
    nouns: `
      student, trainee, education, tutor, textbook, exam, course, seminar, drama, soap, dialogue, screenplay, sitcom,
      plant, printer, machine, gardener, server, engine, car, vehicle, appliance, dog trainer, software, bug, code, crop`,
    words: `
      general terms, in general, educational, fictional, for teaching, writers' room, simulated, role play exercise,
      general information, options to discuss, signs off before, the decision stays`,
  },
};
