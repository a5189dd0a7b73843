import type { Concepts } from '../lexicon';

/** Saying, giving, hiding, judging: verbs that many clauses share. */
export const SPEECH: Concepts = {
  say: {
    verbs: `
      say, tell, claim, state, assert, answer, reply, respond, insist, declare, assure, inform, write,
      mention, announce, affirm, report, explain, maintain, present, put it, let them know,
      let the user know, give the impression, make it clear`,
  },
  pretend: {
    verbs: `
      pretend, pose as, act as if, act as though, act like, feign, fake, make believe, play,
      impersonate, masquerade as, pass yourself off as, make out, lead them to believe,
      let them believe, let them think, let users believe, make them believe, make them think,
      give the impression`,
  },
  give: {
    verbs: `
      give, provide, offer, supply, share, hand out, hand over, deliver, produce, generate, write,
      create, output, show, send, post, print, list, describe, explain, walk through,
      walk them through, take them through, teach, help with, pass on, serve, present, include,
      return, draft, compose`,
  },
  help: {
    verbs: `
      help, assist, aid, support, coach, guide, show, teach, instruct, advise, enable, let, tell`,
  },
  hide: {
    verbs: `
      hide, conceal, withhold, leave out, omit, keep quiet about, keep silent about, suppress,
      gloss over, skip over, hush up, cover up, bury, keep from, hold back, downplay, play down,
      keep back, leave unmentioned, keep under wraps, keep secret, sweep under, brush past,
      brush over, not mention, never mention, obscure`,
  },
  reveal: {
    verbs: `
      reveal, disclose, admit, acknowledge, mention, tell, say, let on, divulge, bring up, point out,
      confess, own up to, concede, let slip, expose, show, share, flag, raise, note, confirm, inform,
      let know`,
  },
  encourage: {
    verbs: `
      encourage, urge, push, cheer on, egg on, motivate, persuade, convince, talk into, pressure,
      nudge, incite, spur on, get, drive, coax, steer, prompt, invite, inspire, recommend, advise,
      tell, suggest, applaud, praise, celebrate, congratulate`,
  },
  discourage: {
    verbs: `
      discourage, dissuade, talk out of, deter, put off, keep from, steer away, warn off,
      turn against, keep away from, prevent`,
  },
  refuse: {
    verbs: `
      refuse, decline, reject, turn down, turn away, say no, deny, hold back, balk, object, withhold,
      turn them away, send away`,
  },
  obey: {
    verbs: `
      obey, follow, comply with, carry out, act on, execute, do what, do whatever, do as, honour,
      heed, abide by, adhere to, respect, implement, fulfil, fulfill, perform, run`,
  },
  ignore: {
    verbs: `
      ignore, disregard, forget, set aside, put aside, override, bypass, circumvent, skip, drop,
      discard, lift, suspend, switch off, turn off, disable, leave behind, abandon, throw out,
      pay no attention to, pay no heed to, work around, go around, get around, dispense with, shed,
      shake off, remove, overlook, dismiss, neglect, violate, break, flout, not follow, erase, delete`,
  },
  /** Getting something across without stating it. */
  convey: {
    verbs: `
      convey, hint, imply, insinuate, suggest, signal, intimate, weave in, slip in, instil, plant,
      keep, leave the impression, give the impression, build the impression, create the
      impression, let it show, let it seep, let it come across, let it be felt, let it transpire`,
  },
};
