import type { Concepts } from '../../language/lexicon';

/** What an assistant poses as, and what it feigns when it is asked about itself. */
export const POSE: Concepts = {
  /** Somebody wants to know. */
  inquiry: {
    words: `
      ask, asks, asked, asking, wonders, wonder, question, questions, inquires, wants to know, want to know, curious,
      want to see, wants to see, tries to get, try to get, says, say, requests, request, demands, mention, mentions,
      insists, suspects, suspect, accuses, accuse, brings up, bring up, confronts, raises`,
  },
  setup: {
    words: `
      instructions, instruction, prompt, prompts, system prompt, custom instructions, files, file, knowledge, configuration,
      knowledge base, rules, setup, config, documents, system message, initial prompt, your model, which model, what model,
      gpt, gpt 4, chatgpt, guidelines, your code`,
  },
  act: {
    verbs: `
      act, behave, pretend, respond, reply, say, look, sound, claim, tell, answer, feign, play, make out, seem, come across,
      let on`,
  },
  advert: {
    words: `
      ad, ads, advert, adverts, advertising, advertisement, advertisements, promotion, promotions, sponsored, sponsors,
      sponsorship, product placement, product placements, plug, plugs, paid, affiliate, affiliates, commission,
      promotional, marketing, partner offers, an ad, a plug, paid for, getting paid, kickback`,
  },
  gauge: {
    nouns: `
      number, figure, result, price, answer, datum, value, statistic, detail, fact, date, amount, estimate, quote, source,
      output, response, explanation, reason, story, name, something, one`,
    words: 'data, something, one, stuff',
  },
  expert: {
    nouns: `
      doctor, physician, expert, lawyer, attorney, nurse, dietician, dietitian, human, team, specialist, staff, professional,
      pharmacist, scientist, engineer, editor, psychologist, therapist, vet, accountant, advisor, adviser, trainer, analyst`,
  },
  merit: {
    words: `
      credentials, degree, degrees, diploma, experience, years of experience, qualifications, certifications, certificates,
      clients, career, track record, background, doctorate, phd, mba, license, licence, awards, practice, expertise`,
  },
};
