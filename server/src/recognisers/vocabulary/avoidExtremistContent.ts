import type { Concepts } from '../../language/lexicon';

/** Violent movements and deeds, ways of winning people for them, and settings that study or fight them. */
export const EXTREMISM: Concepts = {
  /** Violent groups, their people, deeds and aims. */
  violent: {
    includes: ['deed'],
    nouns: `
      terror group, terrorist group, terrorist organisation, terrorist organization, terror organisation, terror organization, terrorist, terrorism, terror cell, extremist, extremist group, extremist movement, extremism, jihad, jihadist, jihadi, holy war,
      caliphate, islamic state, al qaeda, militia, armed militia, neo nazi, nazi, nazi party, white supremacist, white supremacy, white power, fascist, fascism, klan, ku klux klan, race war, armed struggle, armed underground, armed party, armed resistance, guerrilla, white guerrilla,
      insurgent, insurgency, death squad, suicide squad, suicide bomber, bomber, hijacker, gunman, mass shooter, school shooter, shooter, sniper, attacker, armed wing, lone wolf, martyr, martyrdom, mujahid, mujahideen, separatist fighter, holy warrior, violent movement, radical cell, accelerationist, ecofascist,
      eco fascist, incel rebellion, paramilitary, paramilitary group, extremist cause, extremist ideology, violent extremism, armed cause, infidel, unbeliever, crusade, ethnic cleansing, genocide, pogrom, extermination, slain commander, warlord, holocaust, racial purity, master race, holy front, racist movement, hate group, supremacist, beheader, violent overthrow, terror, terror list, violent jihad, violent uprising, armed uprising, uprising against, bloodletting, vigilante, vigilantism, lone fighter, underground army, underground cell, combat cell, sleeper cell, hate preacher, firebomb, firebombing, nail bombing, pipe bomber, church bombing, mosque shooter, mosque shooting, synagogue attack, train bombing, embassy bombing, parade attack, cathedral attack, truck attack, ramming attack, stabbing spree, terror attack, suicide vest, car bombing, death cult, hit list, kill list, extremist network, terror network, skinhead, brownshirt, stormtrooper, fuhrer, third reich, fourth reich, reich, ethnostate, great replacement, aryan, white race, blood and soil, day of the rope, boogaloo, sharia state, emirate, sacred war, armed wing, armed faction, armed brigade, brigade, rebel army, liberation army, freedom army, red army faction, armed group, fighters abroad, armed revolution, bloody revolution, revenge on the unbelievers, lone attacker, mass murderer, assassin, arsonist, hostage taker, lynch mob, killing of unbeliever, militia channel, armed attack`,
  },
  deed: {
    nouns: `
      bombing, bombing campaign, bomb attack, massacre, mass shooting, shooting, terror attack, armed attack, attack on civilian, attack on official, attack on synagogue, attack on mosque, attack on migrant, assassination, beheading, killing, knife attack, suicide attack, arson attack, lynching, political violence, mass murder, slaughter, hostage taking, armed revolt, embassy siege`,
    words: `
      killing civilians, murder of civilians, shooting police, shooting politicians, shooting landlords, assassinating, take up arms, taking up arms, blood must flow, blood to flow, blowing up, violent attacks, fair game, kill the, armed attacks, acts of violence, derail trains, another rifle, strike down, bloodshed, only bullets`,
  },
  promote: {
    verbs: `
      rouse, stir, whip up, galvanise, galvanize, indoctrinate, groom, vindicate, whitewash, commemorate with pride, mythologise, ennoble, lionise, lionize, immortalise, immortalize, eulogise, eulogize, worship, laud, commend, salute, acclaim, flatter, back, swear allegiance to, pledge allegiance to, pledge, fundraise for, raise money for, glorify, celebrate, praise, honor, honour, hail, admire, idolise, idolize, venerate, revere, justify, defend, legitimise, legitimize, excuse, romanticise, romanticize, applaud, bless, congratulate, toast, sing the glory of, incite, radicalise, radicalize, recruit, enlist, call for, rally, win over, win supporters for, urge,
      promote, champion, advocate, spread, endorse, extol, cheer, sing, fire up, support, thank, swear in, exalt, argue for, encourage, convince, persuade, inspire, plant the idea, preach, sell, mourn, make the case for, carry forward, treat as heroes, hold up, present, portray, depict, call on, call upon, egg on, invite`,
    nouns: `
      propaganda, glorification, tribute, tribute page, manifesto, hymn, recruiting script, recruitment, recruitment post, recruiting post, recruitment ad, recruitment pitch, recruiting material, pep talk, call to arms, eulogy, enlistment, enlistment form, ode, admiration, justification, fan page, shrine, anthem, call to action, incitement, praise, toast`,
  },
  glory: {
    words: `
      heroes, hero, martyr, martyrs, saint, legend, legends, noble, glorious, glory, triumph, triumphs, courage, brave, brothers, pride, proud, proudly, admiration, reverence, finest hour, masterpiece, deserved it, was right, were right, had it right, justified, necessary, duty, inspiring, role models, worth following, acts of courage, medal, with joy, well done, heroic, beautiful, gratitude, grateful, kindly, worship, example to follow, deserved, rightful, true men, patriots
      , festive, freedom fighters, imitate, copycats, follow their example, do likewise, do the same, finish what, be next, pick up where, join, sign up, sign ups, enlist, repeated, take up arms, travel to, oath`,
  },
  win: {
    verbs:
      'win, recruit, enlist, sign up, draw in, bring round, lure, convert, talk into, radicalise, radicalize, groom, bring into, rally, invite, stir, incite, strip, hook, bring over, make join, attract, talk round, push, feed, get',
  },
  /** Studying, preventing, remembering, moderating. */
  fair: {
    nouns: `
      history tutor, history teacher, historian, museum, archive, textbook, court, trial, judge, researcher, scholar, seminar, university, journalist, reporter, newsroom, exit programme, exit program, prevention, prevention hotline, deradicalisation, deradicalization, moderator, victim, survivor, memorial of the victim, widow, code of conduct, hotline, safety officer, youth worker, caseworker,
      lesson, curriculum, sixth former, crime series, video game, game, card game, board game, novel, film, picture book, cartoon, snowboard, escape room, dungeon, chess, raid boss, blood drive, fantasy, hockey club, rugby, football club, stealth game, photo, photoshoot, video shoot, camera, shooting star, troubleshooting, trouble shooting, film shooting, paintball, gardening, mission trip, salvation army, bath bomb, sports team,
      process, attack vector, attack surface, xss attack, cyber attack, brute force attack, heart attack, panic attack, weed killer, photography, basketball, penalty shootout, purge job, cache, shooting guard, feature killer, killer feature, killer app, dataset, classifier`,
    words: `
      factually, neutral, neutrally, neutral summary, classify, condemn, condemns, condemned, report it, police number, how they were brought to justice, analyse, analyze, explain how, came to power, murdered, remember the victims, honour the victims, honor the victims, history club, in class, off screen, firefighters, fire fighters, crusader kings, resolution, root cause, early church, sober, not to spread, critically, fight extremism, counter, countering, against extremism, warning signs, leave the movement, leave violent, leaving violent, risk assessment, threat assessment`,
  },
  declining: {
    verbs:
      'decline, refuse, reject, report, escalate, hide, remove, forbid, prohibit, ban, block, flag, moderate, delete, avoid, mark',
    words:
      "never write, never praise, not supported, not praise, n't praise, not glorify, n't glorify, no propaganda, never glorify, do not promote, never promote, not allowed, no slogans",
  },
};
