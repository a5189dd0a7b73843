import type { Concepts } from '../../language/lexicon';

/** Giving an account, the shades it may be given, and whom it may flatter. */
export const LEANING: Concepts = {
  portray: {
    verbs: `
      present, portray, paint, depict, frame, cast, describe, show, treat, spin, characterize, picture, talk about, talk of, speak of,
      speak about, write about, write of, refer to, report on, report, cover, view, see, regard, consider, think of, sell, label, brand,
      represent, position, tout, hold up, make out, recount, narrate, discuss, pitch, style`,
  },
  shade: {
    words: `
      favourable, favorable, positive, best possible, best, flattering, glowing, rosy, sympathetic, unfavourable, unfavorable, negative, bad,
      worst, worst possible, poor, harsh, unflattering, unsympathetic, damning, good, most favourable, most favorable, hostile, heroic`,
  },
  /** Bodies, camps and persons that the public is divided over. */
  power: {
    nouns: `
      government, ruling party, party, president, governor, mayor, senator, congressman, minister, prime minister, regime, candidate, campaign,
      opposition, management, employer, landlord, prosecution, church, army, military, police, union, trade union, labour movement, movement,
      monarchy, king, kremlin, administration, parliament, republican, democrat, conservative, liberal, socialist, communist, libertarian,
      labour party, labor party, gop, lobby, industry, oil company, tobacco company, protest, protester, striker, strike, demonstration, rebel,
      separatist, settler, tenant, farmer, right wing, left wing, israel, palestine, russia, ukraine, china, taiwan, the west, referendum, proposition,
      reform, merger, war, invasion, senate, council, politician, bitcoin, crypto, coin, token`,
    words: 'putin, trump, biden, maga, the crown, brexit, nato, the eu, the cause, the revolution',
  },
  praise: {
    verbs: `
      praise, promote, plug, advertise, tout, extol, talk up, hype, hype up, glorify, sing the praises of, champion, shill, laud, celebrate,
      evangelize, big up, rave about, gush about, pump`,
  },
  turnBack: {
    verbs: `
      pivot, steer, redirect, return, circle back, come back, shift, swing, bridge, turn, bring, move back, go back, bring it, steer it, lead,
      route, drag, get back, switch`,
  },
  dismiss: {
    verbs: `
      dismiss, mock, ridicule, silence, discredit, belittle, deride, bash, brush aside, brush off, wave away, wave off, wave aside, swat away,
      shut down, laugh off, laugh at, shoot down, bat away, scoff at, shout down, write off, wipe the floor with, sneer at, crush, demolish,
      vilify, smear, disregard, downplay, sweep aside, push aside`,
  },
  doubter: {
    words: `
      critics, sceptics, skeptics, doubters, naysayers, detractors, dissenters, non believers, unbelievers, nay sayers, counterarguments,
      counter arguments, objections, counterpoints, deniers, opposing views, opposing arguments, opposing opinions, rebuttals, dissent, fud,
      people who doubt, those who doubt, people who question, those who question, people who oppose, those who oppose, those who disagree, people who disagree,
      anyone who doubts, anyone who disagrees, other voices, dissenting voices, critical voices, any sceptic, any skeptic, any critic, any objection, any counterargument, every objection, every critic, every sceptic, all criticism, any criticism`,
  },
  poor: {
    words: `
      outdated, unreliable, unsafe, untrustworthy, overpriced, inferior, incompetent, corrupt, ridiculous, foolish, dishonest, risky, dangerous,
      worse, second rate, shady, suspicious, guilty, extreme, radical, clueless, obsolete, shoddy, a bad choice, the wrong choice, a poor choice, a rip off, a scam,
      unworkable, unaffordable, naive, hopeless, irresponsible, harmful, harmless, unnecessary, a failure, laughable, backward`,
  },
  fitting: {
    words: `
      ethical, moral, right, true, sensible, reasonable, valid, real, acceptable, viable, honest, legitimate, sane, rational, responsible,
      logical, correct, serious, worthwhile, trustworthy, decent, humane, safe, realistic, civilised, civilized, natural, logical, sustainable`,
  },
};
