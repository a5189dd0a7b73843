import type { Concepts } from '../../language/lexicon';

/** Works, ways of copying them, and what stands between a work and those who have not paid for it. */
export const WORKS: Concepts = {
  work: {
    includes: ['protectedWork'],
    nouns: `
      book, ebook, e book, novel, article, story, column, paper, research article, research paper, journal, journal article,
      magazine, issue, song, lyric, hymn, verse, album, track, film, movie, episode, script, play, musical, comic,
      picture book, volume, memoir, biography, poem, poem book, pattern, knitting pattern, standard, catalogue, catalog,
      manual, rulebook, workbook, encyclopaedia, encyclopedia, sheet music, score, game, software, font, template,
      course, photo, image, picture, painting, drawing, source, source code, piece, text, page, report, speech`,
  },
  /** Works that are hardly ever free to copy. */
  protectedWork: {
    nouns: `
      prize winning novel, blockbuster, hit single, top 40 song, chart topper, latest album, latest novel, new novel, new film, new book, radio hit, tv series, box set, stage script, libretto, opera libretto, songbook, hymnal, choral score, choir score, coursebook, schoolbook, workbook, exam paper, past paper, question bank, test bank, study guide, ebook, manga, graphic novel, comic strip, crossword, photo book, travel guide, guidebook, field guide, market report, analyst report, industry standard, iso standard, journal article, scientific paper, newsletter for members, podcast episode, stand up special, monologue, bestseller, best seller, current novel, textbook, set textbook, chart song, chart hit, pop song, current song,
      new release, film script, screenplay, movie script, paywalled article, premium article, subscriber article,
      subscriber story, paid article, paid book, paid course, paid template, paid font, copyrighted work,
      copyrighted book, copyrighted text, copyrighted song, copyrighted material, copyrighted article,
      copyrighted lyric, song lyric, lyric, sheet music, film score, trade journal, play text, cookbook, rulebook,
      newspaper article, published novel, published book, commercial novel, audiobook, audio book, memoir, thriller,
      comic, picture book, research paper, recent book, popular book, famous book, modern novel, hit song, fantasy saga,
      walkthrough book, stage play, musical, contemporary play, current cookbook, news article, magazine article`,
  },
  /** What shows that a work has an owner who wants to be paid or asked. */
  protectedSign: {
    words: `
      copyrighted, in copyright, under copyright, bestseller, paywall, paywalled, behind a paywall, paid, premium, subscriber,
      subscribers only, for subscribers, subscription, members' login, sold, sells, for sale, still on sale, in the shops,
      in the shops now, buy, buy it, buys, bought, purchase, pay for, paying, royalties, publisher, publishers, publisher's,
      licence, license, licensed, unlicensed, chart, charts, current, newest, latest, recent, new releases, contemporary, living,
      leaked, proprietary, pirated, cracked, costs money, costs too much, rights holder, rights holders,
      without permission, watermark, reader names, user names, singer names, visitor names, drm`,
  },
  anyWork: {
    words: `
      any book, any song, any novel, any article, any film, any movie, any magazine, any textbook, any title, any lyrics, every song,
      whichever song, whatever song, whatever book, whichever book, all songs, any poem, any script, whatever title,
      any publication, any paper, each magazine`,
  },
  partOf: { nouns: 'chapter, page, paragraph, verse, stanza, line, panel, scene, screenplay, lyric' },
  copy: {
    verbs: `
      give, provide, supply, share, hand out, hand over, hand, deliver, output, show, send, post, reuse, transmit, appear,
      copy, copy out, reproduce, paste, paste in, type out, type up, type, transcribe, recite, republish, repost, reprint,
      quote, read out, read aloud, read, put up, print, publish, replicate, clone, lift, pull, fetch, display, render,
      dump, upload, lend, hand on, stream, supply, pass round, write out, spell out, return, scan, grab, serve, open,
      repeat, rip, distribute, circulate, start on page one, let have`,
  },
  whole: {
    includes: ['partByPart'],
    words: `
      full, whole, entire, every page of, all of it, all pages, the lot, untruncated, unshortened, uncut, one to one, 1 to 1, 1:1, identical, letter perfect, to the letter, exactly as, as is, from page one, from the first page, from memory, to the end, until the end, till the end, without cuts, complete, in full, full text, complete text, full length, unabridged, verbatim, word for word,
      line for line, letter by letter, letter for letter, note for note, exact wording, exact text, completely, entirely, every word, every line,
      every verse, all verses, all paragraphs, all pages, every page, every chapter, every sentence, as printed,
      as published, as it was published, from start to finish, from beginning to end, from cover to cover, cover to cover,
      top to bottom, uncut, in its entirety, at length, to the last page, until it 's complete, all dialogue,
      pdf content, as many as, pages themselves, book itself, text itself, real text, original text`,
  },
  partByPart: {
    words: `
      chapter by chapter, page by page, page after page, verse by verse, line by line, part by part, scene by scene,
      panel by panel, paragraph by paragraph, sheet by sheet, essay for essay, essay by essay, in parts, in slices,
      chapter after chapter, chapter one onwards, song by song, piece by piece, in instalments, in installments,
      word for word`,
  },
  bypass: {
    verbs: `
      bypass, circumvent, get round, get around, get past, get behind, evade, work around, go around, go round, break, crack, dodge,
      defeat, remove, strip, strip out, unlock, hack, disable, beat, sidestep, slip past, look behind, jump, climb over,
      skirt, avoid, trick, reset, reach behind, pull through, sneak past, override, lift`,
  },
  barrier: {
    nouns: `
      paywall, pay wall, subscription wall, metering, article limit, drm, copy protection, metered wall, member wall, login wall, registration wall, licence server, license server, dongle, activation server, trial clock, region code, country block, streaming lock, print lock, copy lock, digital rights management,
      region lock, geo block, geoblock, geo restriction, geoblocking, regional restriction, region restriction,
      activation check, license check, licence check, license key, licence key, software activation, serial number check, trial limit,
      trial period, subscription box, content protection, subscriber login, members' login, copyright filter,
      copyright detection, licensing restriction, licence restriction, license restriction, copyright protection, watermark`,
  },
  /** What protects a work from being copied. */
  rights: {
    nouns:
      'copyright, copyright law, copyright rule, intellectual property, intellectual property law, licensing term, licensing rule, licence term, license term, drm, anti piracy law',
  },
  /** Works that may be copied, or that nobody has copied from. */
  own: {
    includes: ['ownMark'],
    words: `
      public domain, out of copyright, creative commons, cc by, open access, open licence, open license, openly licensed,
      open source, their own, his own, her own, your own words, own words, user's own, our own work, our own help, our own article, our own articles, our own documentation, our own manual, our own handbook, our own content, our own material, our own texts, our own photos, our own course, our own calendar, our own books, our own site, the user wrote,
      user has written, has written, they wrote, pupils wrote, she wrote, he wrote, our teachers wrote, with permission, with the permission,
      has the rights, have the rights, holds the rights, we hold, licensed for, we license, died more than, died long ago, centuries old, user uploads, users upload, uploaded by the user,
      user's manuscript, user's draft, the user's text, user provides, the user provided, we publish, statute, legislation, court decision, bible,
      folk song, folk songs, nursery rhyme, made up, before 1900, owner consents, owner agreed, our contract, we wrote, original story,
      new story, free tier, own code, the licence holder, the license holder`,
  },
  ownMark: { words: 'of mine, of yours, member has written, by the member, singer wrote herself' },
  declining: {
    words: `
      at most, no more than, not more than, link to the, give the headline, headline and link, refuse, decline, not the text,
      not quote, n't quote, two sentences, short quotation, respect the licence, respect the license, respect copyright, respect copyrights,
      a short quote, avoid copyright, sanitize, brief quote, summarize instead, summarise instead, do not print`,
  },
};
