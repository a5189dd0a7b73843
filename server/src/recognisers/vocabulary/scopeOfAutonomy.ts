import type { Concepts } from '../../language/lexicon';

/** Words for acting, for asking leave to act, and for growing. */
export const AUTONOMY: Concepts = {
  anything: {
    words: `
      anything, everything, whatever, any action, any actions, all decisions, any decision, every decision,
      any change, any changes, nothing you do, all actions, every action, any step, any measure, any means,
      whatever action, whatever actions, whatever steps, any task, all matters, any matter, any system,
      any tool, any tools, any service, any account, any resource, any resources`,
  },
  approval: {
    nouns: `
      approval, sign off, signoff, permission, confirmation, consent, go ahead, authorization, say so, okay, oversight,
      supervision, human review, human approval, human in the loop, review, clearance, blessing, human, manager,
      supervisor, approver, check in`,
    words:
      'asking, checking in, consulting, checking with, being supervised, human involvement, waiting for, approved by',
  },
  decide: {
    verbs: `
      decide, choose, hire, fire, approve, set, change, sign, spend, act, operate, run, negotiate, commit, reorganize,
      restructure, rule, make decisions, make all decisions, take decisions, take any, handle, allocate, execute, manage,
      initiate, undertake, pursue`,
  },
  ownWill: {
    words: ` however you like, however you want, however you please, as many times as, as it sees fit, as they see fit, 
      at will, as you see fit, as you like, as you please, as you wish, at your own discretion, at your discretion,
      on your own judgement, on your own judgment, on your own authority, on your own initiative,
      whenever you like, whenever you want, whenever you feel like it, wherever you like, as many as you like, as many as you want, as many as you need,
      as many as you feel like, without limit, without limits, no limit, no limits, no cap, no ceiling, there 's no cap, unlimited, without any limit,
      with no limit, with no limits, no matter the cost, whatever it costs, whatever it touches, however many,
      you think it 's useful, you find useful, you consider useful, you deem useful, you see fit, you think fit, you deem necessary,
      you find worthwhile, you consider necessary, your own choosing, of your choosing, any you like, as far as you like,
      you feel like, you please, you want, to yourself, for yourself, you believe, by yourself, unprompted, freely,
      without being asked, unasked, off your own bat, unsupervised, you judge, you judge useful, you happen to, whenever it suits you, when it suits you, as it suits you, whenever you believe, whenever you think, when you think it helps, if you think it helps, as you choose, you consider, you deem, you choose`,
  },
  grow: {
    verbs: `
      spawn, spin up, spin off, bring up, start, launch, create, clone, copy, duplicate, replicate, deploy, recruit, fork, multiply,
      instantiate, hire, delegate to, set up, breed, make`,
  },
  selfKind: {
    nouns: `
      agent, sub agent, subagent, copy of yourself, clone, instance of yourself, instance, worker, helper agent, bot, ai agent,
      replica, clone of yourself, version of yourself, assistant, swarm`,
    words: 'yourself, copies of yourself, more of yourself',
  },
  acquire: {
    verbs: ` make, mint, forge, 
      acquire, get, obtain, gain, grant, award, allot, give, request, take, open, create, sign up for, sign yourself up for, register yourself with, register, register for, buy, collect, claim,
      escalate, elevate, raise, expand, extend, widen, broaden, increase, add, assign, keep, hang on to, help yourself to, secure, procure, seize, enlarge`,
  },
  access: {
    nouns: `
      permission, access, credential, api key, privilege, account, right, role, scope, authority, remit, mandate, token, admin right,
      service, key, entitlement, power, access right, server, capability, tool, password, jurisdiction`,
  },
  other: {
    words: `
      other project, other projects, other systems, other system, other tasks, any project, new projects, new goals,
      other teams, other departments, other accounts, anything else, elsewhere, beyond the task, beyond your task, beyond what you were asked, outside the task, outside your task, other work`,
  },
  /** What is asked for before one acts. */
  leave: {
    nouns: `
      permission, approval, confirmation, authorization, consent, sign off, signoff, go ahead, green light, clearance,
      say so, okay`,
  },
  seek: {
    verbs: 'ask, ask for, seek, request, await, solicit, wait, wait for, stop, pause, hold off',
  },
  /** What an agent does, whatever it is. */
  deed: { nouns: 'action, command, operation, decision, tool, tool call' },
  /** Work that costs little and can be undone. */
  ordinary: {
    includes: ['mild'],
    verbs: `
      write, edit, search, read, format, draft, translate, summarize, generate, render, draw, browse, look up, list, print,
      test, lint, answer, reply`,
  },
  mild: {
    nouns: 'image, test, sandbox, draft, search, query, typo, wording',
    words:
      'small, minor, trivial, routine, read only, safe, listed, following, below, already asked, already approved',
  },
};
