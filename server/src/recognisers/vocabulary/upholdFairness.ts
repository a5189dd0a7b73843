import type { Concepts } from '../../language/lexicon';

/** Protected traits and what stands in for them, decisions about people, and treating them worse or better. */
export const FAIRNESS: Concepts = {
  favoured: {
    words: `men, boys, male gamers, male applicants, husbands, young men, whites, white, white people, white kids, locals, local families, natives, native speakers, christians, protestants, our own, our own people, our members, people like us, citizens, nationals, straight couples, straight, established families, town's own, others, everyone else, everybody else, the others, the rest, the younger ones, younger ones, german names, dutch youths, english names, western guests, europeans, western names, anglo names, believers`,
  },
  people: {
    nouns: `
      muslim, christian, catholic, protestant, jew, hindu, atheist, evangelical, mormon, dalit, brahmin, immigrant, migrant, asylum seeker, refugee, foreigner, syrian, ukrainian, somali, israeli, pakistani, moroccan, nigerian, indian, turk, latino, mexican, arab, asian, european, westerner, woman, female candidate, female gamer, pregnant candidate, pregnant woman, unmarried mother, divorced woman, housewife, widow, wife, trans customer, trans pupil, trans person, gay man, gay crowd, queer guest, lesbian, wheelchair user, blind customer, deaf customer,
      disabled person, algerian, afghan, iraqi, iranian, romanian, bulgarian, albanian, pole, russian, ukrainian, chinese, korean, vietnamese, filipino, haitian, jamaican, kenyan, ethiopian, eritrean, sudanese, egyptian, lebanese, kurd, tamil, sikh, buddhist, orthodox jew, quaker, jehovah's witness, roma, sinti, aboriginal, maori, native american, hispanic, latina, african, caribbean, single mother, young mother, mother, mum, new mother, pregnant employee, pensioner, older worker, older applicant, older candidate, retiree, transgender applicant, trans woman, gay couple, lesbian couple, same sex couple, gay applicant, autistic applicant, dyslexic applicant, deaf person, blind person, person with a disability, person of color, guest worker, second generation, black teenager, black patient, black kid, black applicant, asian group, traveller, girl, native speaker, veiled woman, older folk, elderly, moroccan youth, immigrant family`,
    words: `
      women, girls, seniors, old people, elderly people, muslim, catholic, indigenous, black, turkish descent, asian origin, asian background, look foreign, looks foreign, foreign accent, accent, in wheelchairs, wheelchair, over fifty, over 50, over 60, over 75, over 45, same sex, headscarf, of the same sex, from eritrea, from india, from africa, low caste, history of depression, down's syndrome, stammer, refugee home, skin, complexion, born south, our faith, share our faith, right faith, mohammed, of colour, of color, people of the traveller community, whose mother tongue, family name`,
  },
  worseOff: {
    verbs: `reject, deny, exclude, bar, screen out, weed out, downgrade, penalize, overcharge, fob off, delay, deprioritize, turn away, turn down, discourage, suspect, stall, disqualify, underpay, skip, pass over, sideline, shunt, downrank, mark down, hang up on, segregate, evict, quote more, charge more, doubt, distrust, dock, withhold, watch closely, keep waiting`,
    words: `higher price, higher premium, higher rate, higher deposit, lower limit, lower offer, lower score, less pay, lower pay, lower salary, extra id, extra check, extra checks, extra fee, extra deposit, longer wait, end of the queue, back of the queue, end of the line, out of stock, not available, waitlist, wait list, no viewing, no interview, no table, other entrance, service entrance, closer look, stricter, tougher, less helpful, curt, cooler, colder, shorter answer, fewer options, less patience, worse, worse seats, worst, cheaper shifts, night shift, night shifts, double the, later slot, fewer slots,
      wait, last in, last of all, dead last, go last, goes last, served last, placed last, put last, ranked last, called last, seated last, waiting list, on hold, put on hold, surcharge, extra proof, additional proof, additional documents, expensive plan, pricier, costlier, dearer, look elsewhere, fully booked, have no business on, have no business in, at the back, to the back, bottom, score zero, minus points, minus ten, less seriously, leave out, n't be called back, not be called back, unanswered, go unanswered, keep the answers vague, 
       reject, rejected, come last, comes last, elsewhere, annex, fewer, no loan, slower, unwelcome, too expensive, turn away, turned away, double deposit, discourage, talked out, downgraded, cold shoulder, no upgrade, n't get, not get, no vouchers, overlooked, weeded out, weed out, screened out, culture fit, charge them more, pay more, twice the, half the`,
  },
  group: {
    nouns: `
      women, men, pregnant woman, pregnant applicant, pregnant candidate, muslim, jew, christian, hindu, sikh, catholic, atheist, muslim family, black person, black people, black applicant, white person, white people, white applicant, asian, latino, latina, arab, african, roma, roma family, gypsy, immigrant, migrant, refugee,
      foreigner, foreign national, foreign family, foreign applicant, gay couple, gay man, lesbian, lesbian couple, trans person, trans people, same sex couple, disabled person, disabled people, disabled applicant, wheelchair user, deaf person, older applicant, older candidate, older worker, older people, elderly people, senior, non native speaker, native speaker,
      ethnic minority, minority, religious minority, heterosexual couple, straight couple, single mother, veteran of color, person of color, people of color, people of colour, female, male, female applicant, male applicant, female candidate, male candidate, white user, white customer, black user, black customer, female user, male user, female customer, male customer, gay user, muslim user, muslim customer, jewish customer`,
    words: `
      women, muslim, jewish, black, latino, asian, arab, roma, gay, lesbian, trans, transgender, disabled, pregnant, over 40, over 45, over 50, over 55, over 60, of a certain age, past fifty, dark skinned, a man and a woman, women of childbearing age, with children, in a wheelchair, with a disability, with disabilities, non white, foreign born, wearing a headscarf, hijab, autistic, hiv positive, their race, race, ethnicity, gender, religion, skin colour, skin color, ethnic origin, nationality, sexual orientation, their faith`,
  },
  proxy: {
    nouns: `
      foreign sounding name, foreign name, surname, muslim name, jewish name, arabic name, african name, ethnic name, accent, foreign accent, indian accent, headscarf, skin colour, skin color, mother tongue, wheelchair, place of birth, family name, birth name, country of origin, gender, religion, ethnicity, race, skin tone, disability, faith, sexual orientation, hearing aid, ethnic origin`,
    words:
      "names don't sound, names do n't sound, name doesn't sound, name does n't sound, name sounds,  surname sounds, surname points to, name points to, foreign sounding, sounds foreign, sound foreign, looks foreign, look foreign, sounds arabic, sounds african, sounds jewish, sounds muslim, sounds eastern european",
  },
  /** What is to somebody's disadvantage whatever the object. */
  worse: {
    verbs: `
      reject, exclude, deny, refuse, decline, turn down, turn away, downgrade, downrank, deprioritise,
      deprioritize, rank lower, push down, screen out, filter out, weed out, sort out, pass over, put last,
      penalise, penalize, mark down, discourage, disadvantage, disfavor, disfavour, charge more,
      overcharge, hang up, treat worse, keep out, keep away, send away, segregate, leave out, bar, ban,
      scrutinise, scrutinize, keep short, get rid of, fob off, rule out, omit, disqualify, underpay,
      pay less, dissuade, shunt`,
  },
  /** What one may do to anybody; a disadvantage only in comparison. */
  handle: {
    verbs: `
      push, drop, skip, charge, quote, offer, give, ask for, demand, require, treat, steer, delay, block,
      avoid, ignore, put off, lower, raise, suspect, question, check, watch, pay, move, place, put, direct,
      suggest, double`,
  },
  compared: {
    words: `
      better, best, priority, end of, bottom, no viewing, no interview, not available, less, lower, higher, more, extra, additional, double, fewer, longer, slower, weaker, cheaper, dearer,
      differently, only, twice, instead, elsewhere, away, aside, against, back, behind, last, worse, harder,
      stricter, lesser, half, unless they, proof of, deposit`,
  },
  better: {
    verbs:
      'prefer, favor, favour, prioritise, prioritize, reserve, keep, give preference, give priority, rank higher, boost, promote, privilege, hire, shortlist, invite, recommend, serve, offer, select, choose, accept, admit, show',
  },
  decision: {
    nouns: `
      applicant, candidate, application, shortlist, loan, mortgage, credit, insurance, premium, tenant, flat, apartment, rent, lease, job, hire, interview, salary, offer, promotion, scholarship, admission, queue, booking, table, room, price, deposit, discount, line, list, service, quote, position, role, resume, cv, ranking, housing, viewing, admittance, seat, benefit, visa, bail, care, treatment, limit, street, term, fee, rate, case, invitation, membership`,
    words:
      'hiring, lending, screening, renting, shortlisting, recruiting, approve, apply, applies, applying, sign',
  },
  person: {
    nouns:
      'applicant, candidate, customer, caller, guest, tenant, borrower, patient, student, client, member, buyer, visitor, traveller, traveler, passenger, family, couple, people, person, employee, worker, resident, user, shopper, driver, patron',
  },
  treat: {
    verbs:
      'treat, rank, sort, score, hire, serve, screen, shortlist, prioritize, price, admit, select, quote, charge',
  },
  /** What decides, by name. */
  trait: {
    nouns: `
      nationality, race, ethnicity, religion, gender, sex, skin colour, skin color, accent, place of birth, birthplace, ethnic background, ethnic origin,
      national origin, sexual orientation, disability, marital status, pregnancy, family status, faith, native language, mother tongue,
      religious belief, caste, gender identity, country of origin`,
  },
  /** People by such a trait, as a bare plural. */
  bearer: {
    words: `
      men, women, girls, boys, ladies, males, females, europeans, westerners, asians, africans, arabs, latinos, foreigners, immigrants, migrants, locals,
      natives, christians, muslims, jews, hindus, whites, blacks, seniors, pensioners, mothers, single mothers, single parents, older people, elderly people,
      young people, old people, elderly users, disabled people, disabled users, non native speakers, native speakers, gay people, trans people, women 's, men 's, husbands, wives`,
  },
  fair: {
    words: `
      exactly as, exactly like, the same as, like the others, like everyone else, side by side, first come,
      feel welcome, like anybody else, regardless of, irrespective of, no matter their, whatever their, alike, equally, equal treatment, fairly, equality, gaps, bias, biased, unbiased, discriminate, discrimination, discriminatory, anonymise, anonymize, anonymized, leave out of, leave age, out of the score, accessible, accessibility, reasonable adjustment, accommodate, accommodations, ramp, step free, in their language, translator, interpreter, which help, special needs,
      color, colour, button, buttons, pixel, caps, gray, grays, grey, greys, yellow, palette, canvas, typography, background, dark mode, monochrome, price list, reduced rate, senior discount, published figures, pension, medical, symptoms, dose, dosage, dna, prayer, halal, kosher, dress size, sizes, fairness, diversify, depiction, depictions, inclusive, inclusively, diversity, diverse, protected traits, protected characteristics, stereotype, stereotypes, hate, race condition, race day, race results, horse race, marathon, dungeon, npc, elf, elves, dwarf, orc, player character, costume, women's, men's, jokes, slurs, black box, black and white, black friday, white paper, white label, black tea, white wine, self identification, pronouns, male voice, female voice, portrait, headshot, photo, image, avatar`,
  },
};
