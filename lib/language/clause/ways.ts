import type { PredicateKind } from './predicates.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Adverbs that courts put between the verb and its participle: “is hereby further specifically ORDERED”. */
const adverb = pattern`
  (?:(?:also|either|sua\s+sponte|hereby|further|furthermore|therefore|likewise|each|both|again|now|all|forthwith|herein|thus|so|then|and|
  hereafter|instead|otherwise|nonetheless|nevertheless|still|first|,|(?!(?:rely|apply|comply|supply|reply|multiply|
  imply)\b)[a-z]+ly)\s+){0,4}`
const be = pattern`
  (?:is|are|be(?:,?\s+and\s+(?:(?:he|she|it|they|the\s+same)\s+)?(?:hereby\s+)?(?:is|are)\b,?(?:\s+hereby,)?)?|
  remains?|shall\s+be|will\s+be)`
/** “is directed, on or before May 3, to”: a time put in before the infinitive. */
const aside = pattern`
  (?:,\s+(?:on|within|by|no\s+later|not\s+later|upon|before|after|at|in|if|as|pursuant)\b[^,;]{2,70}(?:,\s+\d{4})?,(?=\s+(?:not\s+)?to\b)|
  \s+(?:pursuant\s+to|under)\s[^,;]{2,50}?(?=\s+to\s+[a-z]))?`
const time = pattern`
  (?=\s+(?:on|by|at|for|no|not|within|until|before|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|
  twenty|thirty|forty|sixty|ninety|a week|w\/in|nlt|promptly|immediately|upon|january|february|march|april|may|june|july|august|september|
  october|november|december|(?:mon|tues|wednes|thurs|fri)day|noon|in|when|the\s+(?:same|day|following|next)|to)\b|\s+[(_]|\s*:)`

const some = pattern`
  (?:\d+|an?|one|two|three|five|seven|ten|fourteen|fifteen|twenty|twenty-one|thirty|forty|forty-five|sixty|ninety)(?:\s+\(\d+\))?`
/** What the court gives somebody: “until May 3”, “leave to”, “ten more days”. */
const granted = pattern`
  (?=\s+(?:[^.;:]{2,90}?\s)?(?:until|through|up\s+to|leave|permission|${some}\s+(?:\w+\s+)?(?:extension|opportunity|days?|weeks?|months?|
  hours?)|additional\s+time)\b)`
/** Whither the court moves a date. */
const shifted = String.raw`(?=\s+[^.;:]{2,140}?\s(?:to|until|through|by|for|as|of|on)\s)`

/** The verbs of the passive, as the words with which a way may begin. */
const passive = 'is are be remain remains shall will'

/** In order: the first that fits at a place wins. Each is tried only where one of its first words stands. */
export const ways: readonly (readonly [kind: PredicateKind, beginsWith: string, way: string])[] = [
  ['forbidden', passive, pattern`
    ${be}\s+${adverb}(?:neither\s+\w+\s+nor\s+(?:permitted|allowed)|not\s+(?:permitted|allowed|authorized|acceptable|accepted)(?!\s+to\b)|
    prohibited(?!\s+from)|forbidden(?!\s+(?:from|to)))`],
  ['enjoined', passive, pattern`
    ${be}\s+${adverb}(?:enjoined(?:\s+and\s+(?:restrained|prohibited))?|restrained(?:\s+and\s+enjoined)?|prohibited|barred|
    precluded|forbidden|not\s+(?:permitted|allowed|authorized)|disqualified)(?:,\s[^,;:]{3,60},)?\s*,?\s+${adverb}(?:from|to)`],
  ['need-not', 'is are shall will need needs do does has have', pattern`
    need\s+not|needs?\s+no|(?:is|are)\s+(?:not|no\s+longer)\s+required\s+to|(?:shall|will)\s+not\s+be\s+required\s+to|
    need(?=\s+[a-z])|do(?:es)?\s+not\s+(?:need|have)\s+to|(?:is|are)\s+${adverb}(?:excused\s+from|relieved\s+(?:from|of))|
    ha(?:s|ve)\s+no\s+(?:further\s+)?(?:duty|obligation|need)\s+to`],
  ['ordered', `${passive} hereby ordered`, pattern`
    ${be}\s+${adverb}(?:ordered|directed|instructed|required|authorized\s+and\s+directed|commanded|compelled|
    obligated|requested|asked|obliged|appointed|designated|assigned|cautioned|(?:ordered|requested|authorized|
    empowered)\s+and\s+(?:directed|ordered|required)|directed\s+and\s+(?:ordered|authorized|required)|invited|
    expected|reminded|called\s+upon|bound)${aside}\s*,?\s+${adverb}(?:to(?!\s+(?:the|this|a|an)\b)|not\s+to)|
    ${be}\s+${adverb}(?:tasked|charged)\s+with(?=\s+[a-z-]+ing\b)|(?:hereby\s+)?ordered\s+to(?!\s+(?:the|this|a|an)\b)`],
  ['leave', `${passive} has have`, pattern`
    (?:${be}|has|have|has\s+been|shall\s+have)\s+${adverb}(?:granted\s+(?:leave|permission)|given\s+(?:leave|permission)|leave|
    permission|permitted|allowed|authorized(?:\s*,?\s*but\s+not\s+(?:directed|required|obligated)\s*,?)?|entitled|free|at\s+liberty|
    granted\s+(?:the\s+)?(?:right|authority)|welcome)\s+to`],
  ['leave', 'is are', pattern`
    (?<=\b(?:leave|permission)\b[^.;:]{0,80}\s)(?:is|are)\s+${adverb}(?:granted|given|allowed|extended)(?=\s+(?:to|for)\s)`],
  ['until', 'has have gets get receives receive shall will is are be', pattern`
    (?:(?:(?:shall|will)\s+(?:instead\s+|then\s+|also\s+|now\s+|each\s+)?)?
    (?:has|have|gets?|receives?)|(?:is|are|be|shall\s+be|will\s+be)\s+${adverb}(?:granted|
    given|allowed|afforded|accorded))\s+${adverb}(?:until|till|through|up\s+(?:until|to)|to\s+and\s+including|
    to(?=\s+\d{1,2}\/\d)|(?<=given\s|granted\s)to(?=\s+(?:\d|january|february|march|april|may|june|july|august|september|october|november|
    december|noon|(?:mon|tues|wednes|thurs|fri)day|and\s+including))|an?\s+(?:extension|additional)|leave\s+until|
    \(?(?:\d+|[a-z]+(?:-[a-z]+)?\s*\(\d+\)|(?:a\s+further\s+|another\s+)?(?:one|two|three|five|six|seven|eight|ten|fourteen|
    fifteen|eighteen|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:-[a-z]+)?))\)?\s+(?:additional\s+|calendar\s+|business\s+|
    court\s+|more\s+)?(?:days?|weeks?|months?|hours?))`],
  ['moved', passive, pattern`
    (?:is|are|be|shall\s+be|is\s+vacated\s+and\s+is)\s+${adverb}(?:extended|continued|re-?set|reset|moved|enlarged|advanced|
    postponed|adjourned|rescheduled|set|modified|amended|stayed\s+and\s+extended|vacated\s+and\s+(?:is\s+)?(?:re-?set|reset|
    extended|continued|moved)|held|fixed|changed)\s+(?:to|until|through|from|for|as|by|at|on|sixty|thirty|fourteen|\d)`],
  ['moved', passive, pattern`
    (?:is|are|remains?|shall\s+be|will\s+be)(?=\s+(?:now\s+|hereby\s+)?(?:on\s+)?(?:(?:mon|tues|wednes|thurs|
    fri)day,?\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d|\d{1,2}\/\d))`],
  ['due', 'is are be shall will becomes fall falls due payable', pattern`
    (?:(?:is|are|be|shall\s+be|will\s+be|becomes?|fall|falls|shall\s+become)\s+(?:also\s+|now\s+|
    hereby\s+)?)?(?:due(?:\s+and\s+payable)?|payable(?!\s+(?:to|under|from)\s+[^.;,]{2,60}?\s(?:shall|must|will|may|is|are)\b))(?=\W)${time}`],
  ['closes', 'shall will now shut shuts close closes end ends expire expires conclude concludes follow follows', pattern`
    (?:shall\s+|will\s+|now\s+)?(?:(?:closes?|ends?|expires?|concludes?|shuts?)(?=\s+(?:on|by|at|january|february|march|april|may|
    june|july|august|september|october|november|december|\d{1,2}\/\d)\b)|follows?(?=\s+(?:in|within|by|on|\d)))`],
  ['stayed', `${passive} stayed`, pattern`
    (?:is|are|be|remains?|shall\s+be|shall\s+remain)\s+${adverb}(?:stayed|sealed|suspended|frozen|tolled|held\s+in\s+abeyance|
    under\s+seal)|stayed`],
  ['mandatory', passive, String.raw`${be}\s+${adverb}(?:mandatory|required|compulsory|obligatory)(?!\s+to\b)`],
  ['permitted', passive, String.raw`${be}\s+${adverb}(?:permitted|allowed)(?!\s+to\b)`],
  ['limited', `${passive} must`, pattern`
    (?:(?:is|are|be|shall\s+be|will\s+be|must\s+be|remains?)\s+${adverb})(?:limited|restricted|confined|capped)\s+(?:to|at)`],
  ['may-not', 'may cannot can', String.raw`may\s+${adverb}not|cannot|can\s+not|may\s+under\s+no\s+circumstances`],
  ['is-to', 'is are', pattern`
    (?:is|are)\s+${adverb}(?:not\s+)?(?:also\s+)?to(?=\s+(?:not\s+|also\s+|(?!(?:rely|apply|comply|supply|reply|multiply|
    imply)\b)[a-z]+ly\s+)*(?!the\b|this\b|that\b|these\b|an?\b|any\b|all\b|each\b|some\b|his\b|her\b|its\b|their\b|our\b|
    no\b|date\b|blame\b|noon\b|about\b|say\b(?!\s+(?:so|why|whether|what|how|which)\b)|him\b|them\b|which\b|whom\b|it\b|
    be\s+(?:found|noted(?!\s+(?:in|on|by)\b)|hoped|expected|seen|determined|decided))[a-z-]+)`],
  // “Under no circumstances are the parties to contact the jury”
  ['is-to', 'is are', pattern`
    (?<=\b(?:no\s+(?:circumstances?|event|case|way|time|account)|nor)\s+)(?:is|are)(?=\s+[^,;:]{2,60}?\s+to\s+[a-z])`],
  ['responsible', 'is are shall will falls rests', pattern`
    (?:is|are|shall\s+be|will\s+be)\s+${adverb}(?:responsible\s+for|designated\s+as)|(?:is|are)\s+(?:also\s+)?(?:the\s+|
    [\w ]{1,30}['’]s?\s+|their\s+|its\s+|his\s+|her\s+|your\s+)(?:own\s+|sole\s+|joint\s+)?(?:responsibility|obligation|
    duty|job|task|burden)(?:\s+of\s+[\w'’. ]{1,60}?)?\s+to|(?:(?:is|are|shall\s+be)\s+(?:also\s+)?(?:incumbent\s+(?:up)?on|up\s+to)|
    falls\s+(?:up)?on|falls\s+to|rests\s+(?:up)?on)\s+(?!the\s+(?:court|jury)\b)[\w'’. ]{3,50}?\s+to(?=\s+[a-z])`],
  ['have-to', 'has have bears bear is are', pattern`
    ha(?:s|ve)\s+to(?=\s+[a-z]+)|(?:is|are)\s+under\s+(?:a|an)\s+(?:continuing\s+)?(?:duty|obligation)\s+to|
    (?:ha(?:s|ve)|bears?)\s+(?:the|an?)\s+(?:continuing\s+|sole\s+|joint\s+|primary\s+|initial\s+)?(?:burden|duty|obligation|
    responsibility|task)\s+(?:of|for|to)(?=\s+[a-z-]+)`],
  ['shall', 'shall', 'shall'], ['must', 'must', 'must'], ['should', 'should', 'should'], ['will', 'will', 'will'], ['may', 'may', 'may'],
  ['court-grants', 'court judge undersigned i we', pattern`
    (?:court|judge|undersigned|i|we)(?:['’]m|\s+(?:am|is|are))?\s+${adverb}(?:(?:(?:will|shall|going\s+to)\s+)?${adverb}
    (?:(?:grant|give|allow|afford|accord)s?${granted}|(?:extend|enlarge|continue|re-?set|set|move|postpone|adjourn|advance|
    shorten|reopen|fix)(?:e?s)?${shifted})|(?:am|is|are)\s+${adverb}(?:(?:grant|giv|allow|afford|accord)ing${granted}|
    (?:extend|enlarg|continu|re-?sett|sett|mov|postpon|adjourn|advanc|shorten|reopen|fix)ing${shifted}))`],
  // “The Court grants the motion and extends the deadline to …”
  ['court-grants', 'grants gives allows affords extends enlarges continues resets sets moves postpones adjourns shortens reopens', pattern`
    (?:(?:grants|gives|allows|affords)${granted}|(?:extends|enlarges|continues|resets|sets|moves|postpones|adjourns|shortens|
    reopens)${shifted})`],
  ['court-orders', 'court judge undersigned i we', pattern`
    (?:court|judge|undersigned)\s+${adverb}(?:orders|directs|instructs|requires|commands|requests|expects|
    compels|prohibits|enjoins|permits|allows|authorizes|will\s+${adverb}(?:require|expect|permit|allow))|
    (?:i|we)\s+(?:will\s+|shall\s+)?${adverb}(?:order|direct|require|instruct|ask|expect|permit|allow)`],
  // “The Court finds good cause and ORDERS Acme to …”
  ['court-orders', 'orders directs instructs', pattern`
    (?:orders|directs|instructs)(?=\s+(?!(?:of|for|from|in|on|by|and|or|that|dated|entered|issued|to|shall|must|may|will|
    are|were)\b)(?:[^.;]|\b[DM]rs?\.|\bMs\.){2,80}?\s+(?:not\s+)?to\s+[a-z])`],
  // “ORDER granting 15 Motion and directing the parties to confer”: see `isOfDocketOrder`
  ['court-orders', 'directing ordering instructing requiring compelling prohibiting enjoining allowing permitting authorizing', pattern`
    (?:directing|ordering|instructing|requiring|compelling|prohibiting|enjoining|allowing|
    permitting(?:\s+\(but\s+not\s+requiring\))?|authorizing)
    (?=[,\s]+(?!that\b)(?:[^.;]|\b(?:[DM]rs?|Ms|Inc|Co|Ins|Corp|Ltd|No|Nos|St|Jr|Sr|Esq|U\.S|[A-Z])\.){2,160}?\s(?:not\s+)?(?:to|from)\s+[a-z])`],
]
