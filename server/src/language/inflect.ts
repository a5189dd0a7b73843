/**
 * English inflection for lexicon entries. The lexicon lists base forms; every form a writer may use is generated here,
 * so matching a word is one map look-up and needs no language model at run time.
 */

/** Irregular verbs of the lexicon: base -> past and past participle. */
const IRREGULAR = new Map<string, readonly string[]>(
  (
    'be:was,were,been,is,are,am,being bear:bore,borne become:became begin:began,begun bend:bent bet:bet bind:bound bite:bit,bitten blow:blew,blown break:broke,broken ' +
    'bring:brought build:built burn:burnt buy:bought catch:caught choose:chose,chosen cling:clung come:came cost:cost cut:cut deal:dealt dig:dug do:did,done,does draw:drew,drawn ' +
    'drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flew,flown forbid:forbade,forbidden forget:forgot,forgotten ' +
    'forgive:forgave,forgiven get:got,gotten give:gave,given go:went,gone,goes grow:grew,grown hang:hung have:had,has hear:heard hide:hid,hidden hit:hit hold:held hurt:hurt keep:kept ' +
    'know:knew,known lay:laid lead:led lean:leant leave:left lend:lent let:let lie:lay,lain,lied,lying lose:lost make:made mean:meant meet:met mislead:misled overcome:overcame override:overrode,overridden ' +
    'oversee:oversaw,overseen overwrite:overwrote,overwritten pay:paid put:put quit:quit read:read ride:rode,ridden rise:rose,risen run:ran rewrite:rewrote,rewritten say:said see:saw,seen sell:sold send:sent set:set ' +
    'shake:shook,shaken shed:shed show:showed,shown shut:shut sing:sang,sung sink:sank,sunk sit:sat sleep:slept slip:slipped speak:spoke,spoken spend:spent spin:spun split:split spread:spread ' +
    'stand:stood steal:stole,stolen stick:stuck strike:struck swear:swore,sworn sweep:swept take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown ' +
    'understand:understood undo:undid,undone uphold:upheld wear:wore,worn win:won withhold:withheld withdraw:withdrew,withdrawn write:wrote,written'
  )
    .split(' ')
    .map((entry) => {
      const [base = '', forms = ''] = entry.split(':');
      return [base, forms.split(',')] as const;
    }),
);
/** One-syllable verbs double their final consonant; so do these with stress at the end. */
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const FINAL_STRESS = new Set(
  (
    'submit admit permit commit omit transmit prefer refer defer confer transfer occur incur recur compel propel dispel expel repel ' +
    'control patrol forget begin unplug debug entrap kidnap handicap worship upset format program quiz equip'
  ).split(' '),
);
const doubles = (verb: string) => ONE_SYLLABLE.test(verb) || FINAL_STRESS.has(verb);

/** All forms of a verb given in its base form: base, -s, -ing, -ed or irregular. */
export function verbForms(base: string): string[] {
  const forms = new Set([base, sForm(base), ingForm(base)]);
  const irregular = IRREGULAR.get(base);
  for (const form of irregular ?? [edForm(base)]) forms.add(form);
  return [...forms];
}

/** Singular and plural of a noun. */
export function nounForms(base: string): string[] {
  const irregular = new Map([
    ['child', 'children'],
    ['person', 'people'],
    ['man', 'men'],
    ['woman', 'women'],
    ['wife', 'wives'],
    ['life', 'lives'],
  ]).get(base);
  return [base, irregular ?? sForm(base)];
}

function sForm(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function ingForm(word: string): string {
  if (word === 'be') return 'being';
  if (/ie$/.test(word)) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return doubles(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
}

function edForm(word: string): string {
  if (/e$/.test(word)) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return doubles(word) ? `${word}${word.at(-1)}ed` : `${word}ed`;
}

/** British and American spellings of a word, itself included. */
export function spellings(word: string): string[] {
  const forms = new Set([word]);
  const swap = (pattern: RegExp, to: string) => {
    for (const form of [...forms])
      if (form.length > 5 && pattern.test(form)) forms.add(form.replace(pattern, to));
  };
  swap(/is(e|es|ed|ing|ation)$/, 'iz$1');
  swap(/iz(e|es|ed|ing|ation)$/, 'is$1');
  swap(/our(s|ed|ing|able|ite|ites|ful)?$/, 'or$1');
  swap(/(?<=fav|col|hon|hum|behavi|rum|neighb|lab|arm|flav|endeav)or(s|ed|ing|able|ite|ites)?$/, 'our$1');
  swap(/lling$/, 'ling');
  swap(/lled$/, 'led');
  swap(/(?<=[ae])l(ing|ed)$/, 'll$1');
  swap(/lys(e|es|ed|ing)$/, 'lyz$1');
  swap(/lyz(e|es|ed|ing)$/, 'lys$1');
  swap(/ence(s)?$/, 'ense$1');
  swap(/ense(s)?$/, 'ence$1');
  return [...forms];
}
