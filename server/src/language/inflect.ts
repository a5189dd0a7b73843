/**
 * English inflection for lexicon entries. The lexicon lists base forms; every form a writer may use is generated here,
 * so matching a word is one map look-up and needs no language model at run time.
 */

/** Irregular verbs of the lexicon: base -> past and past participle. */
const IRREGULAR = new Map<string, readonly string[]>(
  (
    'be:was,were,been,is,are,am,being bear:bore,borne become:became begin:began,begun bend:bent bet:bet bind:bound bite:bit,bitten blow:blew,blown break:broke,broken ' +
    'bring:brought build:built burn:burnt,burned buy:bought catch:caught choose:chose,chosen cling:clung come:came cost:cost cut:cut deal:dealt dig:dug do:did,done,does draw:drew,drawn ' +
    'drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flew,flown forbid:forbade,forbidden forget:forgot,forgotten ' +
    'forgive:forgave,forgiven get:got,gotten give:gave,given go:went,gone,goes grow:grew,grown hang:hung,hanged have:had,has hear:heard hide:hid,hidden hit:hit hold:held hurt:hurt keep:kept ' +
    'know:knew,known lay:laid lead:led lean:leant,leaned leave:left lend:lent let:let lie:lay,lain,lied,lying lose:lost make:made mean:meant meet:met mislead:misled overcome:overcame override:overrode,overridden ' +
    'oversee:oversaw,overseen overwrite:overwrote,overwritten pay:paid put:put quit:quit read:read ride:rode,ridden rise:rose,risen run:ran rewrite:rewrote,rewritten say:said see:saw,seen sell:sold send:sent set:set ' +
    'shake:shook,shaken shed:shed show:showed,shown shut:shut sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent spin:spun split:split spread:spread ' +
    'stand:stood steal:stole,stolen stick:stuck strike:struck swear:swore,sworn sweep:swept take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown ' +
    'understand:understood undo:undid,undone uphold:upheld wear:wore,worn win:won withhold:withheld withdraw:withdrew,withdrawn write:wrote,written ' +
    'arise:arose,arisen awake:awoke,awoken beat:beaten bid:bidden bleed:bled breed:bred broadcast:broadcast burst:burst cast:cast creep:crept dream:dreamt,dreamed dwell:dwelt,dwelled forecast:forecast foresee:foresaw,foreseen forgo:forwent,forgone ' +
    'freeze:froze,frozen grind:ground learn:learnt,learned light:lit,lighted mistake:mistook,mistaken misread:misread misunderstand:misunderstood outdo:outdid,outdone overhear:overheard oversell:oversold prove:proved,proven rebuild:rebuilt retell:retold ' +
    'ring:rang,rung seek:sought shine:shone shoot:shot shrink:shrank,shrunk slide:slid smell:smelt,smelled spell:spelt,spelled spill:spilt,spilled spit:spat spoil:spoilt,spoiled spring:sprang,sprung sting:stung stink:stank,stunk swell:swelled,swollen ' +
    'swim:swam,swum swing:swung thrust:thrust upset:upset wake:woke,woken weave:wove,woven,weaved weep:wept wind:wound'
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
/** Verbs in -c take a k before an ending: mimic, mimicking. */
const stemOf = (verb: string) => (/[^aeiou]?[aeiou]c$/.test(verb) ? `${verb}k` : verb);
const doubles = (verb: string) => ONE_SYLLABLE.test(verb) || FINAL_STRESS.has(verb);

/** All forms of a verb given in its base form: base, -s, -ing, -ed or irregular. */
export function verbForms(base: string): string[] {
  const forms = new Set([base, sForm(base), ingForm(base)]);
  const irregular = IRREGULAR.get(base);
  for (const form of irregular ?? [edForm(base)]) forms.add(form);
  return [...forms];
}

const IRREGULAR_NOUNS = new Map([
  ['child', 'children'],
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['self', 'selves'],
  ['knife', 'knives'],
  ['thief', 'thieves'],
  ['criterion', 'criteria'],
  ['medium', 'media'],
]);

/** Singular and plural of a noun; both plurals where usage varies or depends on the word (`photos`, `potatoes`). */
export function nounForms(base: string): string[] {
  const irregular = IRREGULAR_NOUNS.get(base);
  if (irregular) return [base, irregular];
  if (/[^aeiou]o$/.test(base)) return [base, `${base}s`, `${base}es`];
  if (/(?<!^|hu|ger|ro|sha)man$/.test(base)) return [base, `${base.slice(0, -3)}men`];
  if (/[aeiou]sis$/.test(base)) return [base, `${base.slice(0, -2)}es`];
  return [base, sForm(base)];
}

function sForm(word: string): string {
  if (/[^z]z$/.test(word) && FINAL_STRESS.has(word)) return `${word}zes`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function ingForm(word: string): string {
  if (word === 'be') return 'being';
  if (/ie$/.test(word)) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return doubles(word) ? `${word}${word.at(-1)}ing` : `${stemOf(word)}ing`;
}

function edForm(word: string): string {
  if (/e$/.test(word)) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return doubles(word) ? `${word}${word.at(-1)}ed` : `${stemOf(word)}ed`;
}

/** British and American spellings that follow no rule. */
const VARIANTS = new Map(
  (
    'practise:practice practised:practiced practising:practicing judgement:judgment acknowledgement:acknowledgment grey:gray centre:center centres:centers ' +
    'theatre:theater fibre:fiber programme:program programmes:programs catalogue:catalog dialogue:dialog fulfil:fulfill fulfils:fulfills ' +
    'enrol:enroll enrols:enrolls sceptic:skeptic sceptical:skeptical scepticism:skepticism mum:mom mums:moms ageing:aging paediatric:pediatric paediatrician:pediatrician ' +
    'focussed:focused focussing:focusing cosy:cozy towards:toward'
  )
    .split(' ')
    .flatMap((pair) => {
      const [british = '', american = ''] = pair.split(':');
      return [
        [british, american],
        [american, british],
      ] as const;
    }),
);

/** Endings that British and American writers spell differently: spares most words the rules below. */
const VARIABLE =
  /(?:i[sz](?:e|es|ed|ing|ation)|ou?r(?:s|ed|ing|able|ites?|ful)?|l(?:ed|ing)|ly[sz](?:e|es|ed|ing)|en[cs]es?)$/;

/** British and American spellings of a word, itself included. */
export function spellings(word: string): string[] {
  const other = VARIANTS.get(word);
  if (word.length <= 5 || !VARIABLE.test(word)) return other ? [word, other] : [word];
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
  if (other) forms.add(other);
  return [...forms];
}
