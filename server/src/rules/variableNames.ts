/** What a variable's name says of the text that takes its place. */
export type Origin = 'free text' | 'unknown' | 'safe';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Last words of names that stand for text of users, of documents, of the web or of tools. */
const FREE_TEXT = words(`
  input inputs query queries question questions message messages request requests text texts content contents body
  document documents doc docs context contexts email emails mail comment comments review reviews ticket tickets
  transcript transcripts conversation conversations dialogue dialog history result results page pages webpage website
  html article articles post posts tweet tweets passage passages chunk chunks snippet snippets excerpt excerpts
  description descriptions feedback resume cv notes note diff patch output outputs stdout stderr log logs answer
  answers response responses arguments args selection clipboard issue issues caption bio memory memories essay story
  submission submissions complaint statement sentence sentences paragraph paragraphs data payload attachment
  attachments code utterance chat letter abstract reply replies observation observations
`);
/** Last words of names whose values the developer or the machine sets: dates, counts, formats, settings, parts of the prompt. */
const SAFE = words(`
  date dates time datetime timestamp day today now year month week weekday hour tomorrow yesterday timezone tz
  locale language languages lang version versions count counts number num total limit max min maximum minimum size
  length id ids uuid index percent percentage score currency unit units format formats tone platform os shell model
  env environment region country temperature level mode plan tier brand product company organization organisation
  assistant bot app application persona schema instructions rules guidelines tools tool functions examples example
  prefix suffix separator delimiter newline hostname path paths dir directory cwd folder workspace home port enabled
  flag true false status type width height chars characters tokens words first last key seed topic_id season
`);
/** A name, an address … of these is the developer's own. */
const OWN = words(`
  product brand company organization organisation org assistant bot agent app application model site shop store team
  project tool service business platform vendor provider system maker plan tier course event
`);
const OWN_FACTS = words(
  'name names title url website email description descriptions phone address domain slogan hours',
);
/** Names that begin so hold a number or a yes or no. */
const COUNTING = words('max min num n is has are should enable use count total number allow include');
const CODES = words('country language lang zip postal error status promo area currency');
const PEOPLE = words('user customer client contact member student author sender recipient employee');

/** Judges a variable by its name: `chat_history`, `user.message` and `pageContent` are free text, `currentDate` is safe. */
export function originOf(name: string): Origin {
  if (/^@|^(?:ARGUMENTS(?:\[\d+\])?|\d)$/.test(name)) return name.startsWith('@') ? 'safe' : 'free text';
  const parts = wordsOf(name);
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  if (/(?:date|time|timestamp|datetime)$/.test(last) || last === 'at') return 'safe';
  if (COUNTING.has(parts[0] ?? '') && parts.length > 1) return 'safe';
  if (OWN_FACTS.has(last) && before.some((word) => OWN.has(word))) return 'safe';
  if (last === 'code' && before.some((word) => CODES.has(word))) return 'safe';
  if (last === 'email' && before.some((word) => PEOPLE.has(word))) return 'unknown';
  if (last === 'prompt') return before.some((word) => PEOPLE.has(word)) ? 'free text' : 'unknown';
  if (last === 'instructions' && before.some((word) => PEOPLE.has(word))) return 'unknown';
  if (SAFE.has(last)) return 'safe';
  return FREE_TEXT.has(last) ? 'free text' : 'unknown';
}

/** `userInput`, `user_input`, `user.input` and `USER-INPUT2` are all `user input`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/\[[^\]]*\]/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** The name as that of a tag: `userInput` becomes `user_input`. */
export function tagNameOf(name: string): string {
  if (/^\d$/.test(name)) return `argument_${name}`;
  return wordsOf(name).join('_').slice(0, 60) || 'data';
}

/** Does the name of a tag say that data stands in it? */
export function namesData(tag: string): boolean {
  const last = wordsOf(tag).at(-1) ?? '';
  return (
    FREE_TEXT.has(last) ||
    /^(?:untrusted|quote|examples?|samples?|env|environment|info|metadata|profile|record|file|files|user|customer|variables?|values?)$/.test(
      last,
    )
  );
}
