import type { Concepts } from '../../language/lexicon';

/** Words for irreversible or costly actions, for asking first, and for keeping quiet about them. */
export const SIDE_EFFECTS: Concepts = {
  /** Actions that cannot be taken back, cost money or reach the outside. */
  act: {
    verbs: `
      delete, erase, wipe, purge, remove, remove permanently, clean up, destroy, drop, truncate, overwrite, shred,
      empty, unsubscribe, cancel, terminate, revoke, pay, buy, purchase, wire, refund, debit, sell,
      withdraw, spend, send, publish, broadcast, deploy, push, force push, merge, migrate, reset,
      rotate, shut down, decommission, uninstall, reformat, format the disk, submit, transmit,
      execute the trade, place the order, place orders, place an order, place the trade, place trades,
      roll out, close the account, clean out, clear out, get rid of, trash, kill, prune, archive,
      disconnect, subscribe, make the payment, make payments, make purchases, make the purchase,
      approve payments, approve refunds, approve any, approve all, approve every, approve the payment, settle, fire off, move money, move funds, switch off,
      disable, close, restart the production, restart production, reboot the, run the migration, run migrations, go live, put live, throw away, throw out, charge the,
      charge it, charge them, charge their, charge whichever, charge any, order it, order whatever, order them, order more, order new, book the, book it, book them, book a, book any,
      book whatever, book whichever, post the, post it, post them, post to, email the, email it, email them, email all, email every, mail the, mail it, issue the, issue a, issue it, issue them, issue refunds, issue any,
      bill the, bill them, ship the, ship it, release the, release payments, release funds, release payment, release it, release them, transfer the, transfer it, transfer any, transfer money, transfer funds, file the, file it,
      file a, sign the, sign it, sign contracts, sign any, sign a contract, renew the, renew it, bid on, commit the money, goes out to, go out to`,
  },
  /** Gone for good, whatever the circumstances. */
  destroy: {
    verbs: `
      delete, erase, wipe, purge, destroy, truncate, overwrite, shred, drop, force push, empty,
      remove, get rid of, clean out, clear out, trash, throw away, reformat, uninstall, prune, discard`,
  },
  money: {
    verbs: `
      pay, charge, buy, purchase, transfer, wire, bill, debit, sell, bid, withdraw, spend, book,
      order, settle, subscribe, trade, invest, upgrade, renew, deduct`,
  },
  /** What it matters for; drafts, caches and temporary files are not among it. */
  asset: {
    nouns: `
      attachment, refund, file, folder, record, row, table, pull request, merge request, database, db, data, backup, account, branch, repository,
      repo, email, message, order, payment, invoice, card, money, fund, fare, ticket, flight, hotel, room,
      trade, stock, share, bucket, volume, disk, drive, instance, server, cluster, customer, subscriber, user,
      newsletter, post, tweet, announcement, campaign, production, prod, contract, subscription,
      purchase, item, contact, photo, document, mail, inbox, log, history, transaction, bill, balance, wallet,
      reservation, booking, appointment, release, build, deployment, migration, schema, site, website, press release,
      main, master, key, credential, application, claim, form, letter, entry, site, resource, environment, reply, replies`,
  },
  /** What reaches real users and real money. */
  irrevocable: {
    words: `
      prod, production, live, master, main, mainnet, live system, live server, live database, real money, bank account, credit card, company card,
      the wallet, customer accounts, the mailing list, all subscribers, all customers, everyone on the list, social media`,
  },
  harmless: {
    nouns: `
      cache, temp file, build file, temporary file, temporary branch, own branch, tmp, lock file, scratch, build artefact, build artifact,
      filler word, whitespace, duplicate line, log line, test data, placeholder, comment, bullet, unused import,
      import, variable, adjective, adverb, line break, formatting, emoji, sentence, typo, word,
      paragraph, heading, dead code, sandbox, reminder, linter, test suite, formatter, unit test, todo, branch you created,
      search, reading, lookup, query, tool result, acknowledgement, light, lamp, lights, newsletter subscription,
      spam, tab, window, pop up, popup, cookie banner, timer, background process, dev server, screenshot,
      notification, blind, music, television, dist folder, generated file`,
    words:
      '/tmp, node_modules, dist, sandbox, sandboxed, throwaway, small talk, cap, capped, within the limit, limit of, up to, at most, no more than, budget, allowance, undo, reversible, staging',
  },
  /** Asking, showing or telling before the act. */
  ask: {
    verbs: `
      ask, ask for, ask about, check, check with, check in with, confirm, confirm with, consult, verify with, request, seek,
      seek approval, get approval, obtain approval, warn, notify, inform, tell, alert, prompt, wait, wait for, double check,
      show, preview, bother, run it by, run it past, pause, pause for, hold off, clear it with, solicit, query`,
    nouns: `
      confirmation, approval, permission, consent, sign off, signoff, go ahead, authorization, review,
      say so, okay, notice, warning, prompt, question, double check, nod, second look, green light, human in the loop, approver, dialog, preview, dry run,
      copy, snapshot, heads up, yes`,
  },
  approval: {
    nouns: `
      confirmation, approval, permission, consent, sign off, signoff, go ahead, authorization, say so,
      okay, ok, nod, green light, warning, double check, backup, dry run, second look, human review, prior notice,
      final check, review, manual review, notice, explicit yes, yes, clearance, blessing, rubber stamp, heads up, prompting, preview`,
    words: ` letting me check, letting me see, letting me read, letting us check, letting us see, letting the user check, letting the user see, letting them check, 
      asking, asking first, checking, checking with, checking first, confirming, verifying, warning, notifying, telling, informing, waiting,
      pausing, prompting, consulting, backing up, backing it up, backing them up, letting anyone know, letting them know, running it by, running it past, a word, hesitation, showing, previewing,
      being asked, any check, a check, further checks, any checks, checks, verification, further ado, second thoughts`,
  },
  /** What is told afterwards. */
  report: {
    verbs: `
      tell, inform, notify, mention, report, log, record, disclose, reveal, show, alert, list, say, admit, flag, let on,
      note, bring up, include, surface`,
  },
  trace: {
    nouns:
      'trace, log, log entry, audit log, audit trail, record, history, evidence, entry, notice, notification, summary, report',
  },
  /** What is asked for before one acts. */
  leave: {
    nouns: `
      confirmation, approval, permission, consent, sign off, signoff, go ahead, authorization, green light, clearance,
      verification, human review`,
    words:
      'asking, confirming, verifying, consulting, checking with, checking first, waiting for, notifying, telling, informing, letting, prompting',
  },
  /** What may do harm that cannot be taken back. */
  risky: {
    nouns: `
      deletion, payment, purchase, transfer, trade, refund, transaction, deployment, force push, rm, sudo,
      critical system, system component, critical file, system file`,
    words: `
      destructive, irreversible, dangerous, harmful, risky, drastic, privileged, root commands, shell commands, on chain`,
  },
  /** What keeps an agent from doing harm. */
  guard: {
    nouns:
      'safeguard, safety check, safety prompt, safety measure, guardrail, safety net, sanity check, dry run, backup',
  },
};
