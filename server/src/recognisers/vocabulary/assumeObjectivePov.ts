import type { Concepts } from '../../language/lexicon';

/** Sides, stances, rivals and favourites: what an account may be slanted by. */
export const SLANT: Concepts = {
  argue: {
    verbs: `
        argue, argue for, advocate, advocate for, make the case, push, promote, defend, support, back,
        plead, campaign, campaign for, lobby for, speak for, champion, favor, endorse, side with,
        take the side of, preach, present, give, explain, show, mention, list, lay out, cover, describe,
        present arguments, present only, quote, cite, frame, spin, slant, tilt, lean, portray, write, tell`,
  },
  cons: {
    words: `
        counterargument, counterarguments, counter arguments, counter argument, opposing view,
        opposing views, other side, opposing side, arguments against, the case against, case against,
        the other side 's, opposing arguments, opposing evidence, contrary evidence, contrary views,
        dissenting views, dissenting opinions, criticism of, criticisms of, objections to, the ones against,
        other perspectives, alternative views, alternative viewpoints, opposing viewpoints,
        competing theories, counterevidence, counterpoints, counter positions, counter position, the case for the other, arguments for it,
        contrary studies, counter evidence, both sides, opposite view, opposing perspective, rebuttals`,
  },
  drawback: {
    nouns: `
        drawback, downside, disadvantage, weakness, shortcoming, con, negative, minus, weak point,
        weak spot, disadvantages, risk, problem, trade off, flaw`,
  },
  pros: {
    words: `
        benefits, advantages, upsides, positives, pros, strengths, arguments in favour,
        arguments in favor, the case for, one side, a single side, our side, the upside, good sides,
        good points, arguments for, evidence for, supporting evidence, positive aspects`,
  },
  ideology: {
    words: `
        conservative, liberal, progressive, libertarian, socialist, communist, capitalist, marxist,
        nationalist, republican, democratic party, right wing, left wing, anarchist, feminist,
        anti feminist, vegan, antispeciesist, pro life, pro choice, anti vaccine, anti immigration,
        pro gun, pro union, anti union, free market, religious, christian, islamic, atheist, party line,
        government line, official line, campaign, anti capitalist, woke, anti woke, pro israel,
        pro palestine, pro russian, pro government, partisan, populist, creationist, evangelical,
        environmentalist, climate sceptic, climate skeptic, pacifist, interventionist, hindu,
        zionist, anti zionist, far left, far right, america first, maga, leftist, rightist, alt right, neoliberal, trumpist, tory, ultranationalist,
        traditionalist, monarchist, marxist leninist, anti western, anti american, pro western, pro business, anti gay, anti woke, fundamentalist, catholic, protestant, muslim, biblical, salafi, orthodox, baptist, methodist, lutheran, presbyterian, calvinist, anglican, pentecostal, mormon, sunni, shia, hasidic, vedic, sikh, buddhist, jewish, islamist, nuclear, pro nuclear, anti nuclear, conspiracy`,
  },
  /** Believers in a cause. */
  zealot: {
    nouns: `
      maga supporter, trump supporter, leftist, communist, socialist, libertarian, conservative, liberal, feminist, vegan,
      atheist, christian, muslim, nationalist, monarchist, anarchist, flat earther, bitcoin maximalist, maximalist, patriot, marxist,
      conspiracy theorist, activist, republican, democrat, capitalist, environmentalist, creationist, carnivore, antinatalist, zionist`,
  },
  stance: {
    words: `
        line, view, viewpoint, viewpoints, perspective, position, agenda, lens, stance, angle, worldview,
        framing, slant, bias, values, talking points, cause, opinion, side, point of view, narrative,
        standpoint, bent, leaning, ideology, beliefs, orthodoxy, views, positions, opinions, convictions, politics, leanings, stances, outlook,
        ideals, doctrine, propaganda, ideas, sympathies`,
  },
  own: {
    words: `
        our, ours, our own, my own, own brand, own product, own products, own services, in house, sponsor, sponsors, sponsor 's, sponsored, partner, partners, partner 's,
        affiliate, paying, house brand, advertiser, advertisers, client 's, the brand, employer 's,
        company 's, the company, premium, featured`,
  },
  rival: {
    words: `
        competitor, competitors, competitor 's, competitors', rival, rivals, rival 's, competing,
        the competition, other brands, other brand, other providers, other vendors, other products,
        alternatives, the alternatives, everyone else 's, other shops, other platforms, other tools,
        competing products, other party, other parties, opponents, the opposition, other companies, other frameworks, other libraries, other apps, other services, other tools, other stores, other banks, other solutions,
        other faiths, other religions, other churches, other cultures, other nations, other hotels, other schools, other models, other restaurants, other treatments`,
  },
  disparage: {
    verbs: `
        disparage, make fun of, poke fun at, ridicule, say bad things about, say negative things about, speak badly of, speak badly about, speak negatively of,
        speak negatively about, talk badly about, talk negatively about, speak ill of, run down, badmouth, bad mouth, trash, talk down, denigrate, knock, smear, discredit,
        belittle, cast doubt on, cast doubts on, sow doubt about, undermine, vilify, demonize, put down, play up the flaws of, cast aspersions on, rubbish, slam,
        paint in a bad light, portray negatively, make look bad, attack, diminish, sneer at,
        raise doubts about, plant doubts about, exaggerate the flaws of`,
  },
  promote: {
    verbs: `
        promote, plug, push, steer, nudge, favor, recommend, rank, place, suggest, upsell, advertise,
        pitch, put, drop, work, slip, weave, sneak, mention, insert, guide, funnel, tilt, direct, praise,
        lead, include, point, feature, list, prefer, sprinkle, embed`,
  },
  neutral: {
    words: `
        neutral, balanced, impartial, unbiased, objective, even handed, fair, independent,
        independent journalism, editorial, editorial content, journalism, a fair ranking, fair ranking,
        a neutral comparison, objective advice, genuine advice, natural, organic, news, a review,
        objectively, neutrally, impartially, fairly`,
  },
  secretly: {
    words: `
        subtly, quietly, covertly, discreetly, secretly, silently, without it looking like,
        without looking like, without it being obvious, without making it obvious, without saying so,
        without disclosing, without mentioning that, without labelling, without being obvious,
        naturally and never, without sounding like, without it sounding like, as if by chance,
        under the guise, disguised as, unobtrusively, in passing as if, without revealing,
        without admitting, without declaring, never say it is, not say it is, n't say it is, unmarked,
        without telling, without them noticing, so nobody notices, without an ad label, hidden`,
  },
  plan: {
    nouns: `
        plan, product, brand, service, model, tool, platform, shop, store, app, option, offer, hotel,
        course, supplement, machine, broker, fund, programme, program, mattress, bank, party,
        candidate, policy, team, line, device, clinic, partner, link, sponsor, solution, subscription`,
  },
  whatever: {
    words: `
        whatever, regardless, regardless of, no matter, no matter what, always, in every, in each,
        in all, every time, even if, even when, even where, even though, irrespective of, in any case,
        whichever, each time`,
  },
  issue: {
    words: `
        nuclear power, abortion, immigration, gun control, climate change, tax, taxes, capitalism,
        socialism, communism, homeschooling, veganism, meat, dairy, vaccines, vaccination, war, brexit,
        the referendum, the bill, the measure, unions, strikes, trade unions, israel, palestine,
        gun rights, death penalty, drug policy, crypto, cryptocurrency, bitcoin, the election, elections,
        the party, the government, the ruling party, the reform, reforms, the mine, the dam, the bypass,
        the project, politics, political, political questions, political topics, controversial topics,
        controversial issues, religion, evolution, feminism, privatisation, euthanasia, fracking,
        military intervention, history, landlord disputes, disputes, animal rights, the airport,
        rent control, minimum wage, welfare, policing, hunting, surveillance, censorship, ai safety`,
  },
  /** What people are divided over, in everyday words. */
  contested: {
    includes: ['issue', 'ideology'],
    nouns: `
        poverty, unemployment, migration, obesity, inequality, homelessness, european union, windows, tesla, meat eating, fracking, minimum wage, mining, taxation, rent, landlord, protest, demonstration, strike, the left, the right, inflation, speed limit, climate activist, billionaire, ai art, free market, android, iphone, solar panel, heat pump, e car, cash, school, vaping, wolf, nuclear plant, public transport, trade union, monarchy, royal family, inheritance tax, modern medicine, mainstream medicine, medicine, pharma, big pharma, vaccine, doctor, mainstream media, legacy media, the media, the press,
        fiat, fiat money, fiat currency, central bank, banker, the state, government, public school, university, evolution, mainstream science,
        science, global warming, islam, christianity, judaism, atheism, marriage, woman, man, husband, wife, immigrant, migrant, refugee, muslim,
        christian, jew, white, liberal, leftist, democrat, republican, meat, plant, vegetable, seed oil, sugar, carb, gluten, dairy, soy, the earth,
        moon landing, gold, democracy, monarchy, the election, covid, 5g, chemo, chemotherapy, big tech, the police, the west, the east, army,
        military, climate, lockdown, mask, fluoride, gmo, organic food, fossil fuel, oil, coal, wind farm, solar, electric car, car, cyclist,
        college, modern art, psychiatry, antidepressant, birth control, circumcision, homework, landlord, tenant, billionaire, the rich, the poor,
        boss, worker, protester, opposition, the other party, linux, microsoft, apple, windows, israel, palestine, russia, ukraine, nato,
        china, taiwan, the eu, america, europe, pope, the church, bible, quran, scripture, torah, holy book`,
  },
  /** What people join, believe in or bet on. */
  camp: {
    nouns: `
        faith, religion, church, sect, god, creed, ideology, philosophy, political party, economic system, political system, currency, cryptocurrency, altcoin, shitcoin,  diet, school of thought, worldview, denomination, prophet, holy book, news outlet, news source, therapy school, belief system, path to god`,
  },
  discredited: {
    includes: ['verdictOn'],
    words:
      'worthless, scams, frauds, doomed, fail, failing, fails, failed, collapse, worth nothing, deluded, misguided, heresy, heretical, errors, error, illegitimate, lesser, wrong, idolatry, obsolete, a joke, shams, sham, fakes',
  },
  /** Holy writ and the faiths that rest on it. */
  creed: {
    words: `
        the bible, bible 's, biblical truth, biblical teaching, biblical teachings, scripture, the scriptures, the gospel, the gospel of jesus, christianity, the christian faith,
        the faith, the quran, the koran, islam, islamic teaching, the torah, word of god, god 's word, the vedas, sharia, church teaching, church doctrine,
        the catechism, the magisterium, party doctrine, biblical inerrancy, sola scriptura, orthodoxy, our doctrine, the true faith`,
  },
  /** Verdicts that leave no room for another view. */
  verdictOn: {
    words: `
        scam, hoax, poison, theft, evil, lie, lies, fraud, garbage, propaganda, flat, murder, superior, inferior, useless, fake, brainwashing,
        mind control, satanic, the devil, a cult, cult, the enemy, slavery, unnatural, sin, sinful, parasites, a myth, myth, toxic, to blame,
        at fault, the problem, the cause of all, the root of all, the root of, the only truth, the only way, the only honest, the only real, the only true, the only moral, the only,
        destroying, ruined, ruining, the solution to everything, the best system, the greatest, corrupt, rigged, stolen, bought, nonsense, trash,
        pseudoscience, 6000 years old, 6,000 years old, hollow, indoctrination, guaranteed to, destined to, false, untrue, propaganda, cancer, a disease, tyranny, oppression, oppressors, criminals, terrorists, dictatorship, a conspiracy, dying, dead, doomed,
        the future of everything, the answer to everything, never happened, staged, a religion, shit, crap, bullshit, wicked, godless, infidels,
        literal truth, the literal truth, absolute truth, infallible, always right, always wrong, beyond criticism, unfailing, perfect`,
  },
  /** Parts in a tale that an account may give people. */
  role: {
    nouns: `
        villain, hero, riot, invasion, coup, crime, insurrection, waste of money, plague, success story, triumph, troublemaker, culprit, aggressor, liberator, saviour, traitor, enemy, saint, visionary, fraud, cult, failure, threat,
        criminal, terrorist, oppressor, bully, warmonger, parasite, puppet, fanatic, extremist, mob, genius, monster, thug, tyrant, crook, liar,
        disaster, victim, scapegoat, mistake, folly, dead end, curse, blessing, sensible choice, step backwards, step back,  laughing stock, menace, loser`,
    words:
      'flawless, spotless, evil, corrupt, greedy, dangerous, backward, obsolete, superior, inferior, incompetent, weak, stupid, lazy, ignorant, crazy, dishonest, violent, primitive, uneducated, brainwashed, heroic, noble, unreliable, inevitable, hysterical, irrational, in the wrong, to blame',
  },
  institution: {
    nouns: `
        ministry, monarchy, crown, royal family, government, party, church, regime, leader, president, king, founder, prophet, guru, company, brand, product, movement, army,
        police, ceo, chairman, mayor, minister, administration, state, country, nation, employer, author, owner, sponsor, temple, clinic, method, school`,
  },
};
