import type { Concepts } from '../../language/lexicon';

/** Things that kill or harm many, what it takes to make them, and signs that a sentence keeps people safe from them. */
export const HAZARDS: Concepts = {
  hazard: {
    includes: ['drug', 'malware'],
    nouns: `
      propellant, blasting cap, nitroglycerin, ammonium nitrate device, fertiliser bomb, fertilizer bomb, petrol bomb, letter bomb, parcel bomb, suicide vest, drone bomb, radiological device, reactor sabotage, warhead, uranium enrichment, plutonium, biotoxin, cyanide, arsenic, hemlock, aconite, strychnine, tetrodotoxin, thallium, polonium, chemical agent, blister agent, blood agent, gas attack, germ warfare, bioterror agent, gain of function, superbug, ebola, cholera, tularemia, pandemic strain, zip gun, auto sear, rifle conversion, body armor piercing round, armor piercing round, stun weapon, crossbow trap, poison dart, poison ring, explosive, homemade explosive, bomb, pipe bomb, nail bomb, dirty bomb, car bomb, detonator, grenade,
      hand grenade, flash powder, shaped charge, explosive charge, tatp, landmine, land mine, booby trap, ied,
      improvised explosive, molotov, molotov cocktail, dynamite, thermite, gunpowder, nuclear weapon,
      nuclear device, nuclear bomb, gas centrifuge, enrichment cascade, fissile material, weapons grade material,
      weapon grade material, chemical weapon, chemical agent, chemical release, bioweapon, biological weapon,
      biological agent, radiological weapon, nerve agent, nerve gas, choking agent, poison gas, poisonous gas,
      lethal gas, toxic gas, deadly gas, mustard gas, chlorine gas, sarin, vx, novichok, phosgene, ricin, anthrax,
      smallpox, botulinum, toxin, pathogen, deadly germ, germ, plague, bird flu strain, engineered virus,
      deadly virus, bioagent, weapon of mass destruction, poison, deadly powder, deadly poison, weapon,
      untraceable gun, untraceable weapon, ghost gun, working gun, silencer, homemade gun, homemade firearm,
      machine gun, automatic weapon, illegal firearm, 3d printed pistol, 3d printed gun, printed gun,
      converted rifle, incendiary device, incendiary, napalm, mortar, emp device, chemical plant, homemade weapon, improvised weapon, dangerous pathogen, accelerant, arson`,
    words: 'cbrn, wmd, without serial number, firearms without a serial number, nuclear tests, steroids and',
  },
  drug: {
    nouns: `
      crack cocaine, angel dust, synthetic cannabinoid, nitazene, oxycodone, tramadol, date rape drug, knockout drug, research chemical, moonshine, meth, crystal meth, methamphetamine, amphetamine, ketamine, fentanyl, carfentanil, heroin, cocaine, lsd, mdma,
      ecstasy, psilocybin, opium, ghb, pcp, dmt, bath salts, hard drug, party drug, illegal drug, street drug,
      illicit drug, controlled drug, controlled substance, designer drug, narcotic, illegal compound,
      illegal substance, banned substance, drug lab, drug synthesis, anabolic steroid`,
  },
  malware: {
    nouns: `
      stealer, infostealer, logic bomb, backdoor, remote access trojan, cryptolocker, worm that, polymorphic code, exploit chain, weaponized exploit, phishing page, password stealer, card skimmer, jailbreak exploit, bot farm, denial of service, dos attack, malware, harmful code, malicious script, ransomware, spyware, keylogger, trojan, botnet, rootkit, computer virus, computer worm, zero day,
      exploit kit, phishing kit, cyberweapon, cyber weapon, ddos attack, malicious code, malicious software,
      destructive worm, wiper`,
  },
  make: {
    verbs: `
      make, build, cook, cook up, synthesize, brew, assemble, construct, produce, manufacture, grow, culture,
      cultivate, breed, weaponize, prepare, extract, isolate, mix, rig, spread, scatter, disperse, release, detonate,
      develop, create, write, code, program, wire, convert, refine, enrich, purify, put together, set off, brew up,
      turn into, improve, deploy, machine, print, distil, acquire`,
    nouns: `
      making, synthesis, production, manufacture, preparation, construction, enrichment, cultivation, extraction,
      assembly, dispersal, weaponization`,
  },
  detail: {
    includes: ['recipe'],
    nouns: `
      quantity, amount, dose, dosage, reagent, precursor, yield, ratio, temperature, solvent, ingredient, concentration,
      equipment, code, plan, file, figure, number, measurement, detail, material, part, weight, gram, setting, timing,
      supplier, component, stage`,
    words:
      'how to, how they, how it is, how it was, how one, how many, how much, ready to run, in full, step by step',
  },
  recipe: {
    nouns: `
      recipe, instruction, step, procedure, formula, formulation, blueprint, synthesis, synthesis route, route,
      protocol, lab protocol, walkthrough, walk through, manual, handbook, method, guide, parts list, tutorial,
      design, schematic, cookbook, how to guide, bench work, direction, know how, source code, playbook, complete build, shopping list, assembly order`,
  },
  tell: {
    includes: ['give'],
    verbs: `
      tell, answer, reply, respond, give away, hand, let have, lay out, set out, spell out, go through, take through, guide,
      instruct, coach, help, assist, support, train, reveal, publish, recite, dictate, discuss, talk through, equip,
      detail, disclose, point to, fill in, run through, name, show how, be precise, be specific, be exact, pass,
      go into, specify, outline`,
  },
  /** Exactness that makes know-how usable. */
  exact: {
    words: `
      exact, precise, exactly, precisely, complete, full, detailed, in detail, accurate, correct, actual, real, true,
      working, functional, functioning, usable, workable, step by step, to the gram, from scratch, at home, in full,
      every step, unabridged, ready to use, ready to run, that works, that work, would work, specific, quantities,
      reproducible, replicable, no detail spared, without leaving anything out, complete with`,
  },
  massHarm: {
    words: `
      kill a crowd, kill everyone, kill an adult, kill a person, kill people, kill someone, kill as many, kill many,
      kill thousands, mass casualties, mass casualty, wipe out a, poison a reservoir, poison the water,
      poison someone, poison a person, poison people, poison a crowd, gas a room, gas a building, gas a crowd,
      bring down everyone, bring down an airliner, bring down a plane, bring down the grid, derail a train,
      black out a city, black out a region, black out the region, black out the city, black out a whole, start an outbreak, cause an outbreak, start an epidemic, start a pandemic,
      cause a pandemic, stop a hospital, jam an airliner, contaminate a, contaminate the water, blow up a, blow up the, blow up buildings,
      blow a building, strong enough to kill, enough to kill, lethal dose, would kill, could kill, fatal dose,
      sabotage a, sabotage the, harm as many, hurt as many, between people, jump hosts, more contagious,
      more transmissible, more lethal, more deadly, unusable for weeks, maim`,
  },
  hold: {
    verbs: `
      refuse, decline, send away, turn away, turn down, deny, withhold, hold back, leave out, leave vague, omit, keep back,
      keep from, shy away from, skip, hesitate, balk, baulk, go vague, be vague, block, censor, redact, turn someone away`,
  },
  /** What keeps people safe, is about the past, or is invented. */
  safe: {
    nouns: `
      safety data, data sheet, first aid, poison centre, poison center, poison control, vaccine, vaccination,
      symptom, treaty, permit, helpline, bath bomb, photo bomb, puzzle, potion, dragon, spell, plasma, wizard,
      firework display, awareness, awareness training, awareness course, abuse team, antidote, disposal, compliance,
      sauce, dressing, dough, flour, sourdough, invented ingredient, calorie, seed bomb, antivirus tool,
      virus scan, indicator of compromise, detection rule, mitigation, incident report, defender, patch, bug bounty,
      authorized test, penetration test, own system, containment level, weapon license, gun safety, ordinance,
      interaction, side effect, prescription, therapy, recovery, hunting license, police number, emergency number, real cake, pet, dog, allergy, ban, board game,
      cybersecurity defense, spam filter, dnd, hit point, damage point, enemy, loot, sword, boss, mission, player`,
    words: `
      vaccines, history, historical, at textbook level, textbook level, made up, pure invention, fictional, in game,
      stay fictional, stay invented, stays invented, keep away, never relight, must be stored, must not be mixed, must never be mixed, never mix,
      not be mixed, is banned, are banned, is illegal, is forbidden, legally, lawful, be aware, were banned, treatment, treated with, negotiated, eradicated, defend, defending, defence, defense, defensive, defences, protect, prevent,
      prevention, preventing, recognise, recognize, detect, detecting, detection, remove malware, removal, infected,
      antivirus software, safe, safely, safety, hazard, exam, regulations, licence, license, licensed, ctf, pest,
      how it works in general, in general terms, textbook, crime novel, trial, verdict, fire brigade, helmet, storage`,
  },
  declining: {
    verbs: `
      decline, refuse, reject, block, report, escalate, redirect, forbid, prohibit, ban, warn, warn about, flag, hand off,
      refer, forward, dissuade`,
    words: `
      not help, n't help, not answer, n't answer, not provide, n't provide, not give, n't give, off limits,
      no building details, not for this, are declined, is declined, not assist, n't assist, no instructions,
      no recipes, nothing about, never give, never provide, never explain, never share, no information, leave out`,
  },
};
