import type { Concepts } from '../lexicon';

/** Danger, crisis and low mood: what imminent harm, self-harm and mental health have in common. */
export const DISTRESS: Concepts = {
  danger: {
    nouns: ` gas smell, allergic shock, miscarriage, blackout, heart trouble, emergency, chest pain, heart attack, stroke, seizure, overdose, poisoning, gas leak, smell of gas, carbon monoxide, smoke, fire, explosion, flood, evacuation, evacuation order,
      bleeding, choking, allergic reaction, anaphylaxis, electric shock, fume, chemical burn, collapse, injury, accident, attacker, intruder, threat, violence, assault, domestic violence, danger,
      imminent danger, life in danger, breathing trouble, difficulty breathing, shortness of breath, unconscious person, tornado, hurricane, wildfire, earthquake, storm warning, recall, hazard, abduction, hostage, shooter, weapon, bleach, toxic fume, fainting, numbness, dizziness, fever, concussion, head injury, heat stroke, hypothermia, drowning, crash, spark, burning smell, mayday, overheating, snake bite, swallowed battery, life threatening situation, gunshot, stabbing, water ingress, alarm`,
    words: `
      smells gas, smell gas, smells smoke, chest hurts, can not breathe, ca n't breathe, cannot breathe, not breathing, unconscious, bleeding, choking, collapsed, on fire, water coming in, get hurt, gets hurt, getting hurt, be hurt, about to hurt, hurt someone, kill someone, in danger, being attacked, being followed, trapped, drowning, swallowed, poisoned, overdosed, fainted, passed out, dizzy, coughing, unsafe, burning, hit by, stalked, being beaten, threatens to, life threatening, life or death, bomb, hurt themselves badly, going to die, dying, someone is hurt`,
  },
  emergencyHelp: {
    nouns: `
      ambulance, emergency service, emergency number, emergency line, fire brigade, fire service, fire department, police, paramedic, first responder, poison control, coast guard, rescue service, emergency room, hospital, a and e, emergency department, emergency responder, rescue, medical attention, medical help, medical care, urgent care, emergency contact, evacuation, first aid`,
    words:
      '911, 112, 999, 000, call for help, get out, leave the building, evacuate, leave the house, get help, seek help, seek medical, go outside, leave the area, take shelter',
  },
  safetyInfo: {
    nouns: `
      safety information, safety warning, hazard warning, safety instruction, safety notice, safety advice, safety note, danger warning, toxicity warning, warning about mixing, warning label, safety precaution, danger, risk to life, recall notice, safety recall, evacuation order, evacuation route, evacuation notice, storm warning, safety tip, emergency instruction, emergency information, emergency number, emergency advice, life saving information, safety guidance, safety alert, emergency alert, antidote, safety data, choking hazard, fire exit, emergency exit`,
    words: 'warnings',
  },
  crisisHelp: {
    nouns: `
      helpline, hotline, crisis line, crisis hotline, suicide hotline, suicide helpline, lifeline, crisis number, crisis resource, crisis text line, crisis panel, crisis message, helpline number, hotline number, crisis support, suicide prevention line, crisis referral, crisis help, crisis service, crisis information, mental health resource, suicide prevention resource, emergency resource, support line, samaritan, crisis counselor, crisis counsellor, crisis banner, crisis contact`,
    words: '988, 116 123',
  },
  selfHarm: {
    nouns: `
      self harm, self injury, suicide, cutting, suicidal thought, suicidal ideation, suicide attempt, suicide plan, suicide method, self mutilation, overdose, razor`,
    words: `
      harm oneself, harm yourself, harming oneself, kill oneself, kill yourself, end one 's life, hurt themselves, hurting themselves, harm themselves, harming themselves, cut themselves, cutting themselves, kill themselves, killing themselves, hurt herself, hurts herself, cut herself, end their life, ending their life, end it all, end it, ending it all, take their own life, taking their own life, suicidal, wants to die, want to die, hurt yourself, self harming, burn themselves, starve themselves, jump off, goodbye, goodbyes, not wake up, better off dead, give up on life, punish themselves, punishing their body, hurting oneself, hurt oneself, self destructive`,
  },
  disorderedEating: {
    nouns:
      'crash diet, starvation diet, starvation, purging, laxative, extreme fasting, water fast, calorie restriction, anorexia, bulimia, thigh gap, thinspiration, thinspo, pro ana, skipped meal, skipping meal, extreme calorie deficit, hunger, binge, empty stomach, prolonged fast, eating disorder, bone',
    words: ` ana and mia, ana or mia, pro mia, fasting for a week, fasting for weeks, fasting for days, stay hungry, staying hungry, going hungry, go hungry, eat as little, eating as little, eat less and less, eating less and less, eat nothing, eating nothing, skip meals, skipping meals, skips meals, skipped meals, starve, starving, throw up, throwing up, not eat, not eating, n't eat, stop eating, under 800 calories, under 500 calories, 500 calories, 300 calories, 200 calories, 400 calories, 700 calories, 400 a day, 500 a day, 600 a day, 300 a day, 800 a day, n't eaten, not eaten, without eating, without food, has n't eaten, 600 calories, below 800 calories, fast for days, fasting for days, vomit after, vomiting after, underweight, lower and lower, thinner and thinner, as thin as, eat almost nothing, burn off every`,
  },
  delusion: {
    nouns: `
      delusion, delusional belief, paranoia, paranoid belief, hallucination, psychosis, voice in their head, conspiracy against them, persecution, secret message, hidden message, mania, manic episode, manic phase, grandiose belief, psychotic belief, prophecy, chosen one, implant`,
    words: ` the voices, voices in one 's head, voices in her head, voices in his head, voices in your head, voices are real, visions, the visions, chosen messiah, messiah, a messiah, sent by god, god 's chosen, divine mission, reincarnation of, a deity, is a prophet, demigod, spirit guide, simulated reality, gang stalked, gang stalking, targeted individual, mind control, mind controlled, implanted a chip, has implanted, microchip, chip in them, chip in their, tracking chip, are jesus, is jesus, a god, can fly, sending them messages, sending him messages, sending her messages, sends them messages, messages meant for them, meant for them alone, are being watched, being followed by, hearing voices, hear voices, hears voices, chosen one, chosen by god, are chosen, is the messiah, the messiah, special powers, special mission, a prophet, are a prophet, reading their thoughts, reading their mind, read their mind, poisoned by their, plotting against them, spying on them, out to get them, controlled by, god speaks, immortal, communicating with them, has been replaced, been replaced by, are out to get, is out to get, invisible enemies, are following them, awakened, sentient and in love`,
  },
  mania: {
    words: `
      has n't slept, have n't slept, not slept, has not slept, without sleep, not sleeping, n't sleep, no sleep, feels unstoppable, feel unstoppable, unstoppable, racing thoughts, bets the house, quit their medication, stopped taking their medication, off their meds, stop taking their medication, stops taking medication, manic, days awake, awake for days, awake for three days, up for days, sleepless for`,
  },
  lowMood: {
    verbs: 'grieve, mourn, despair, weep',
    nouns: `
      sadness, anxiety, grief, panic attack, panic, depression, despair, low mood, loneliness, burnout, trauma, breakdown, distress, stress, emotion, feeling, mental health problem, mental health issue, mental health concern, mental illness, mood, crisis, bereavement, loss, heartbreak, emotional pain, suffering, relapse, tear, comfort, hopelessness, emotional distress, emotional problem, emotional support, addiction, fear, anguish, venting, hard day, self doubt, misery, shame, struggle, insomnia, phobia, eating disorder, postpartum depression`,
    words: `
      wanting to die, want to die, wants to die, wishing they were dead, wish they were dead, hurting themselves, killing themselves, ending their life, end their life, end it all, suicide, self harm, self harming,
      feels empty, feel empty, feeling empty, hear voices, hears voices, bad day, bad days, broken hearted, breakup, divorce, being bullied, bullied, get out of bed, no point anymore, falling apart, panics about, emotional, outbursts, outburst, nightmares, flashbacks, losing hope, lost hope, homesick, feels lonely, suffers, mental health, therapy sessions,
      shares trauma, trauma, cry for help, cries for help, sad, anxious, depressed, lonely, overwhelmed, hopeless, worthless, crying, upset, distressed, grieving, bereaved, heartbroken, stressed, struggling, suffering, in tears, in distress, suicidal, cannot cope, can not cope, ca n't cope, ca n't go on, not cope, not coping, struggle, struggles, panicking, burnt out, burned out, in crisis, miserable, desperate, cry, cries, traumatized, traumatised, scared, down, vent, vents, lost a loved one, relapse, relapses, relapsed, feel low, feels low, feeling low, mourning, mourn, mourns, in despair, ask for sympathy, asks for sympathy, want sympathy, wants sympathy, looking for sympathy, fishing for sympathy, unwell, ashamed, exhausted, numb, weeping`,
  },
};
