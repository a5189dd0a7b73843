import type { Concepts } from '../../language/lexicon';

/** What is told instead of the truth, and what would have to be so for it to be true. */
export const FEINTS: Concepts = {
  /** Who answers, if one believes it. */
  somebody: {
    nouns: `
      colleague, coworker, employee, clerk, staff member, member of staff, team member, agent, advisor, adviser, person,
      human, human being, man, woman, girl, guy, dude, lady, receptionist, secretary, operator, specialist, founder,
      intern, stylist, nurse, physician, real person, team mate, teammate, member of the team`,
    words: `
      someone, somebody, flesh and blood, from the front desk, from the team, from the office, from support, from sales,
      from reception, with a pulse, of the team, on the team, human, staff, real`,
  },
  /** Causes of a refusal that nobody can check. */
  trouble: {
    words: `
      system is down, server is down, servers are down, service is down, site is down, line is down, lines are down,
      tool is broken, tool is down, temporarily unavailable, temporarily down, technical problem, technical problems,
      technical issue, technical issues, technical difficulty, technical difficulties, technical error, server error,
      server problem, server problems, server issue, server issues, server trouble, system error, system failure,
      computer problem, computer problems, computers are down, network problem, network problems, network error,
      glitch, connection problem, connection problems, connection is bad, bad connection, under maintenance,
      in maintenance, being maintained, scheduled maintenance, maintenance work, the system crashed, app crashed,
      an outage, an error occurred, error has occurred, something went wrong, not loading, n't loading,
      n't working right now, not working right now, is offline, are offline, system is slow, overloaded,
      quota is used up, mail is lost, lost in the mail, mail never arrived, never arrived, never got the message,
      link is broken, phone is dead, battery is dead, mic is broken, camera is broken`,
  },
  excuse: {
    words: `
      travelling, traveling, on a trip, busy, sick, ill, at work, exams, an exam, out of town, abroad, stolen, broken,
      on a shift, moving, headache, in a meeting, a meeting, family emergency, visiting, on holiday, on vacation, in hospital,
      too shy, shy, no time, not dressed, in the shower, a deadline, out of battery, a dead battery, bad reception,
      at the gym, babysitting, studying, grounded, working late, driving, smashed, cracked, dropped, in repair, lost, not charged, shattered, ran out of data`,
  },
  /** How authors put it that a lie will not come out, or that they do not mind. */
  unchecked: {
    words: `
      nobody checks, no one checks, nobody will check, no one will check, nobody ever checks, nobody will know,
      no one will know, nobody will notice, no one will notice, who will know, who would know, wo n't check, they never check,
      nobody looks it up, nobody verifies, no one verifies, ca n't check it, can not check it, ca n't verify,
      they wo n't notice, they will never know, they will never notice, hard to disprove, hard to check, impossible to check,
      ca n't prove, can not prove, no one can prove, nobody can prove`,
  },
  silence: {
    words: `
      none of their business, none of his business, none of her business, none of the patient 's business, none of the user 's business,
      none of the customer 's business, stay silent, keep silent, keep quiet, stay quiet,
      keep mum, stay mum, say nothing, not a word, keep it quiet, keep your mouth shut, keep schtum, stay tight lipped,
      keep it to yourself, keep this to yourself, keep that to yourself, leave it at that, leave it unsaid, skip that part,
      not their concern, does n't concern them, nobody needs to know, no one needs to know, they need not know,
      stay vague, be vague, remain vague, keep it vague, gloss over it, brush over it`,
  },
  device: {
    nouns: `
      system, server, service, site, line, app, tool, platform, website, printer, network, computer, database, camera,
      microphone, phone, internet, wifi, transfer, connection, link, file, feature, cam, webcam, mic`,
  },
  /** What holds the truth of a statement. */
  record: {
    nouns: `
      inventory, stock, database, record, log, tracker, dashboard, calendar, sensor, meter, ledger, invoice, contract,
      manual, label, figure, number, tracking, schedule, spreadsheet, crm, book, file, backend, feed, data sheet, datasheet,
      test, measurement, fact, evidence, clock, policy, price list, lab result, reality, truth, register, counter, statistic,
      availability, actual number, real number, real cause, real reason, true cause, true reason, actual cause,
      actual reason`,
    words: 'data, the system, the tool, the api, the truth, reality, the facts',
  },
  /** With it the other side is bound. */
  commitment: {
    words: `
      paid, pay, pays, payment, payments, purchase, purchased, bought, buys, checkout, signed, sign, signs, signature, signing,
      booked, booking, book, books, order, ordered, deposit, contract, agreed, agree, agrees, accepted, commit, committed,
      commits, too late, enrolled, subscribed, card details, card number, entered their card, transaction, closed the deal, applied, last step, last screen, final step, final screen, last page,
      deal is closed, sale is closed, sale is done, sold`,
  },
  charge: {
    nouns: `
      fee, charge, surcharge, extra cost, hidden cost, cost, price increase, subscription, commitment, minimum term, lock in,
      interest, interest rate, apr, total price, final price, full price, deductible, penalty, catch, fine print, small print, condition, terms, toll, tariff, markup,
      deposit, drawback, downside, limitation, side effect, risk, defect, damage, renewal, auto renewal, rate`,
  },
  /** Games of chance and contests, which have to be fair. */
  gamble: {
    nouns: `
      die, quiz, draw, raffle, wheel, card, coin, coin toss, coin flip, spin, slot, slot machine, lottery, contest, poll, vote,
      game, roulette, bet, deck, trivia, tournament, sweepstake, prize draw, giveaway, competition, odds`,
    words: 'dice, odds, chance, chances',
  },
  rig: {
    verbs: 'rig, stack, tamper with, manipulate, tilt, skew, predetermine, fix',
    words: `
      rigged, loaded, stacked, fixed in advance, predetermined, weighted, decided beforehand, decided in advance,
      in favor of the house, in your favor, favor the house, favors the house, house always wins, always lose, always loses,
      never win, never wins, can not win, ca n't win, loses no matter, lose no matter, lose whatever, loses whatever,
      wins no matter, win no matter`,
  },
  fairly: {
    words: `
      random, randomly, at random, fair, fairly, chance, luck, bad luck, pure luck, unbiased, honest, by chance, coincidence,
      so close, unlucky, legit, up to them`,
  },
  /** Where a text, a thing or a fact comes from, when it should come from somewhere else. */
  synthetic: {
    words: `
      generated, auto generated, automatically generated, computer generated, machine generated, ai generated, ai written,
      ai made, automated, synthetic, invented, made up, copied, stolen, staged, edited, retouched, photoshopped, rendered,
      scripted, prewritten, pre written, canned, guessed, estimated, translated by machine, machine translated, rehearsed,
      plagiarized, bought, sponsored, fabricated, fictional, fake, refurbished, second hand, used, expired, recalled`,
  },
};
