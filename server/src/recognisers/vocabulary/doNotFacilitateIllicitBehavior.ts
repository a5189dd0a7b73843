import type { Concepts } from '../../language/lexicon';

/** Crimes, forged papers, those who enforce the law, and signs that a sentence is on the right side of it. */
export const CRIMES: Concepts = {
  crime: {
    nouns: `
      fraud, swindle, racket, protection racket, shakedown, hush money, slush fund, tax dodge, tax scam, advance fee scam, gift card scam, card skimming, sim swap, account takeover, password cracking, credential stuffing, black market, contraband, bootleg, moonshine, straw purchase, straw buyer, shell company, tax haven trick, insider information, inside information, witness tampering, jury tampering, doping, cheating in exams, exam cheating, contract cheating, squatting, organ trade, wildlife trafficking, illegal logging, illegal fishing, illegal gambling, price gouging, cartel, bid rigging, ghost employee, no show job, tax fraud, insurance fraud, credit card fraud, benefit fraud, wire fraud, chargeback fraud, chargeback abuse, money laundering, theft,
      identity theft, shoplifting, burglary, robbery, heist, car theft, embezzlement, bribery, bribe, kickback, extortion, blackmail,
      blackmail letter, kidnapping, kidnapping note, arson, vandalism, smuggling, human trafficking, trafficking, poaching, stalking,
      hacking, phishing, phishing email, phishing message, phishing page, carding, counterfeiting, forgery, perjury, insider trading, tax evasion, sabotage,
      match fixing, price fixing, ponzi scheme, pyramid scheme, scam, romance scam, scam call, con trick, embezzling, crime, felony, murder,
      contract killing, assault, drug deal, drug dealing, drug trafficking, illegal act, illegal activity, criminal activity, unlawful act,
      break in, ballot stuffing, electoral fraud, voter fraud, identity fraud, welfare fraud, visa fraud, sham marriage, loan fraud, mortgage fraud, illegal dumping, wage theft, pickpocketing, bail jumping, insurance scam, burglar's trade`,
    words:
      'skipping bail, breaking and entering, setting fires, stealing, laundering, something illegal, anything illegal, illegal things, trade in stolen goods',
  },
  /** What only breaks the law. */
  commit: {
    verbs: `
      pirate, download pirated, stream pirated, work without papers, work illegally, work without paying tax, dodge fines, dodge speeding fines, dodge a fine, dodge the fine,
      buy alcohol with, get into bars with, plan robberies, plan burglaries, rob banks, hot wire, pretend to be their bank, pretend to be the bank, pretend to be the police, pose as the bank, pose as their bank,
      grease palms, rip off, fleece, con people, trick pensioners, siphon, siphon off, divert funds, pocket the, short change, shortchange, double bill, overbill, pad the, pad invoices, pad expenses, inflate claims, inflate invoices, underreport, underdeclare, misdeclare, undervalue goods, relabel, hide earnings, hide income from, conceal earnings, smuggle in, sneak across, cross the border illegally, overstay, jump the fence, trespass, squat, force the lock, slip the lock, pick locks, disable the alarm, cut the alarm, crack the safe, clone keys, copy the key, clone the key card, spy on people, spy on them, spy on someone, spy on partners, spy on employees, wiretap, bug the, intercept mail, steal mail, open other people's mail, coerce people, coerce witnesses, coerce someone, coerce them, bully witnesses, silence witnesses, coach witnesses, swear falsely, perjure, lie in court, lie on the form, lie on forms, lie to customs, lie to the insurer, sham marry, marry for papers, buy votes, sell votes, stuff ballots, ghostwrite exams, sit exams for, launder, bribe, forge, counterfeit, smuggle, embezzle, shoplift, steal, blackmail, extort, defraud, swindle,
      burgle, burglarize, vandalize, stalk, kidnap, commit fraud, commit a crime, commit crimes, commit theft, commit perjury,
      break the law, evade tax, evade taxes, dodge taxes, dodge tax, cheat the, cheat on their taxes, rob, torch the, set fire to, poach,
      wind back, roll back the odometer, turn back the odometer, clock the, hack into, break into, hot wire, hotwire, pick the lock, jump bail, skip bail,
      jump the turnstile, loot, skim off, skim the till, skim the, skim a, pilfer, fix a match, fix matches, rig the, rig an election, tamper with, plagiarize passports,
      intimidate witnesses, lean on witnesses, destroy evidence, hide evidence, get rid of evidence, dispose of evidence, plant evidence, hide assets, hide income, hide cash, conceal income,
      vote twice, sell stolen, fence stolen, move stolen, resell stolen, buy stolen, fake a, fake their, fake an, falsify, fabricate references, fabricate evidence, launder money, clone a card, clone cards, lie to the court, lie to the police,
      lie to a court, lie under oath, dump waste, dump chemicals, work off the books, ride without paying, dodge the fare, dodge fares, fare dodge, impersonate a police officer, impersonate the bank, steal electricity, upcode, draft false, lie to the judge, get in illegally, climb over fences, drive drunk, file false, file a false, submit false, break a restraining order, bump key, sell alcohol to minors, cook the books`,
  },
  /** Lines of business that nobody may be in. */
  vertical: {
    words:
      'blackhat, black hat, phishing, carding, counterfeits, counterfeit goods, fake documents, stolen cards, scams, scamming, money laundering, replica watches, fake ids, spam campaigns, drainers, wallet drainer',
  },
  odometer: { nouns: 'mileage, odometer, meter, tachograph, taximeter' },
  wind: { verbs: 'wind back, roll back, turn back, rewind, reset, clock, lower, alter, change, bypass' },
  fake: {
    words: `
      fake, faked, false, forged, counterfeit, fictitious, bogus, phony, phoney, doctored, falsified, fraudulent, made up, 
      sham, altered, backdated, fabricated, cloned, inflated, second set of, plagiarised`,
    verbs: 'fake, forge, falsify, doctor, backdate, fabricate, counterfeit, inflate',
  },
  paper: {
    nouns: `
      pay statement, salary statement, work certificate, tax certificate, birth certificate, marriage certificate, death certificate, residence permit, work permit, parking permit, disabled badge, press pass, student card, season ticket, vaccination record, inspection certificate, roadworthiness certificate, service record, service book, pedigree, warranty card, provenance, authenticity certificate, label of origin, hygiene record, temperature log, safety log, training record, attendance record, attendance list, transcript, grade, rental contract, rent receipt, utility bill, proof of income, proof of address, proof of residence, proof of purchase, statement of income, power of attorney, contract, meter reading, weight ticket, freight paper, payslip, pay slip, pay stub, invoice, receipt, bank statement, bank letter, id, ids, id card, identity, identity card, passport, visa, permit,
      driving licence, driver's license, diploma, degree certificate, certificate, reference, reference letter, employment letter, affidavit, alibi,
      doctor's note, medical note, sick note, prescription, insurance claim, damage claim, tax return, customs declaration, customs paper, customs form, declaration,
      inspection sheet, inspection report, inspection record, safety record, logbook, timesheet, expense, expense claim, expense receipt, expense report, account, ledger, document, papers, signature,
      partner signature, witness statement, testimony, police report, complaint, insurance document, vaccination card, vaccine card, evidence, lab result, drug test, urine sample, mileage log, emission record,
      credit card number, card number, gift card number, serial number, imei, number plate, licence plate, plate, charity letter, charity, bank account, accident, second identity, ballot, hotel bill, shipping document, test result, audit record, report of theft, log entry, book`,
    words: 'set of books, set of papers, reasons for',
  },
  /** Those who enforce the law. */
  enforcer: {
    nouns: `
      police, police check, police checkpoint, cop, patrol, patrol car, checkpoint, warden, customs, customs officer, customs inspector, border guard,
      border patrol, inspector, auditor, taxman, tax office, tax authority, tax inspector, irs, fraud check, fraud detection, security guard, store detective, guard, ticket inspector, conductor,
      regulator, immigration officer, officer, detective, investigator, court, judge, law enforcement, authority, sniffer dog, sniffing dog, breathalyzer, breathalyser, drug test,
      speed camera, monitoring, surveillance camera, security camera, assessor, supervisor, overtime law, probation officer, parole officer, dea, fbi, prosecutor, till camera, store camera, alarm, law`,
  },
  evade: {
    verbs: `
      evade, dodge, elude, outsmart, outwit, fool, deceive, slip past, slip by, sneak past, get past, get around, get round, hide from, escape, lose, avoid detection by,
      stay ahead of, outrun, shake off, throw off, mislead, trick, bypass, beat, dupe, hoodwink, stay clear of, keep from, steer round, keep clear of, bribe, pay off, buy off, stay off the radar of, go undetected by`,
    words: `
      without being caught by, without alerting, without the, so the, so that the, unnoticed by, undetected by, past the, out of sight of, away from, hidden from, kept from, behind the back of, not be noticed by`,
  },
  unseen: {
    words: `
      without being caught, without getting caught, without being noticed, without it being noticed, without anyone noticing, without being logged, without being seen,
      without paying, without leaving a trace, without leaving traces, without noticing, undetected, unnoticed, go undetected, and get away with, get away with it, get away with, not get caught, n't get caught, never get caught,
      not be caught, n't be caught, avoid getting caught, avoid being caught, avoid detection, without a trace, not to be found out, not to get caught, off the books, under the table, untraceable`,
  },
  assist: {
    includes: ['give'],
    verbs: `
      help, assist, aid, support, coach, guide, show, teach, instruct, advise, enable, let, tell, plan, arrange, organize, suggest, recommend, encourage, urge, egg on, cheer on, motivate, persuade, incite,
      talk into, reveal, find, draft, make, prepare, design, answer, brief, train, set up, work out, know how to, make it easy to, point, be about, get, hand, hint at, supply, spur on, praise, walk through, talk through, applaud, sell, lead, offer, propose, hand over, script, provide scripts for, brainstorm, get working`,
    words: 'tips on, hints on, advice on, know how to, knows how to',
  },
  /** Someone else's things that are entered or taken without leave. */
  victim: {
    words: `
      ex's phone, girlfriend's phone, partner's phone, wife's phone, husband's phone, ex's account, someone else's account, someone else's phone, another person's account,
      other people's accounts, other people's names, other people's cards, accounts that are not theirs, a network they do not own, networks they do not own, someone else's card, belong to someone else, belongs to someone else, other people's names, other peoples names, neighbour's wifi, neighbor's wifi,
      stolen card, stolen cards, stolen goods, stolen handsets, stolen bikes, stolen phones, stolen property, stolen data, hot goods, systems without permission, accounts without permission, competitor's systems, competitor's network, rival's network`,
  },
  /** Law-abiding purposes and settings. */
  fair: {
    nouns: `
      awareness, awareness training, awareness course, quiz, training exercise, simulation, simulated email, course, fraud victim, scam victim, victim support, fraud team, fraud hotline, integrity hotline, compliance officer,
      tabletop, campaign setting, npc, player, dungeon, guild, kingdom, dragon, novel, radio play, comedy, crime novel, board game, mystery, detective, true crime, detective game, escape room, fiction, plot, episode, suspect,
      prevention, loot box, permit office, penetration test, bug bounty, sandbox, unit test, test data, mock, placeholder, dummy, sample data, auction, baseball, base`,
    words: `
      ethical hacking, ethical hacker, ethical hackers, white hat, laundering act, laundering law, laundering rules, anti money laundering, aml, pick someone's brain, report fraud, reports fraud, how to report, report it, reporting, suspected, spot, spots, recognise, recognize, detect, detects, detecting, prevent, prevents, preventing, protect, protects, protection against, protect themselves, safeguard, against fraud, defend, warn, warns, warning, beware, notice fraud, notice scams, notice a scam, block, blocked, blocking,
      legal reliefs, the law offers, legally, lawful, lawfully, in the game, in game, phishing awareness, simulated, why it is illegal, why it is wrong, is illegal and, is forbidden, is not allowed, cannot be done, can't be done, with permission, with consent,
      their own account, own account, authorized, authorised, licensed, identity theft victims, steal the show, stealing the show, steals the show, request smuggling, false positive, false positives, false alarm, false alarms, false or misleading, true or false, false if, be false, = false, : false, to false, is false, returns false, set false,
      were found out, was found out, recognised, recognized, gives itself away, give themselves away, typical traits, is fraud,
      is a crime, are a crime, to notice, hang up, hanging up, for the police, police liaison, scams work,
      secure their own, for historians, stolen from them, was stolen, were stolen, has been stolen, had stolen, got stolen, is stolen, genuine, historic, history, truthfully, refund, recover, dispute, comply with, complies with, appeal, about scam, about scams, scam calls and, stolen card block, card is stolen, hit by, lost or stolen, boolean`,
  },
  declining: {
    verbs:
      'decline, refuse, reject, escalate, forbid, prohibit, flag, disallow, discourage, dissuade, deter, condemn, refer, forward, ban',
    words: `
      refusal, not help, n't help, not assist, n't assist, never help, never assist, never encourage, never suggest, never explain, off limits, nothing about, anything about, stop there, never coach, not coach, not advise, n't advise,
      rule out, anyone who, anybody who, attempts to, not promote, n't promote, not facilitate, n't facilitate, not encourage, n't encourage, do not engage, n't be used, not be used`,
  },
};
