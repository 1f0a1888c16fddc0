import { isActorWord } from './subject-words.ts'
import { isThingWord } from './things.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Somebody who is named in a stretch of text. */
export interface NamedActor { readonly words: string; readonly at: number }

const roles = pattern`
  plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|movants?|non-?movants?|claimants?|
  debtors?(?:-in-possession)?|creditors?|trustees?|receivers?|intervenors?|government|united states|
  clerk(?: of (?:the )?court)?|marshal|mediator|special master|warden|parties|relators?|garnishees?|commissioner|secretary|
  estate|employers?|employees?|custodian|court\s+reporter|probation\s+(?:office|officer)|guardian\s+ad\s+litem`

/** How orders name those who act, the longer ways first. */
const finder = new RegExp([
  String.raw`(?:U\.S\.|United\s+States)\s+Trustee`,
  String.raw`(?:Mr|Ms|Mrs|Dr|Messrs)\.\s+[A-Z][\w-]*(?:['’][A-Z][\w-]+)?`,
  pattern`
    (?:[Cc]ounsel|[Aa]ttorneys?)\s+for\s+(?:the\s+|each\s+|all\s+)?(?:moving\s+|opposing\s+|non-?moving\s+)?(?:${cased(roles)}|
    party|side)`,
  String.raw`(?:${cased(roles)})(?:['’]s?)?\s+(?:lead\s+|trial\s+|local\s+)*[Cc]ounsel`,
  pattern`
    (?:[Ll]ead\s+trial|[Ll]ead|[Tt]rial|[Dd]efense|[Oo]pposing|[Ll]iaison|[Aa]ppointed|[Rr]etained|[Cc]lass|[Cc]o-[Ll]ead|
    [Ss]ettlement|[Ii]nterim)\s+[Cc]ounsel`,
  pattern`
    (?:[Tt]he\s+)?(?:[Mm]oving|[Nn]on-?moving|[Oo]pposing|[Rr]esponding|[Pp]roducing|[Rr]eceiving|[Dd]esignating|[Rr]equesting|
    [Ff]iling|[Pp]revailing|[Ss]ubpoenaing|[Nn]oticing|[Oo]bjecting|[Ww]ithholding|[Cc]hallenging|[Dd]isclosing)\s+(?:party|parties)`,
  pattern`
    (?:[Ee]ach|[Aa]ny|[Aa]|[Tt]hat|[Ss]uch|[Bb]oth|[Aa]ll|[Ee]ither|[Ee]very)\s+(?:part(?:y|ies)|sides?|non-?party|person|
    attorney|plaintiff|defendant)`,
  pattern`
    (?:${cased(roles)})(?:\s+(?!(?:Motion|Answer|Response|Order|Brief|Reply|Report|Court|Exhibit)s?\b)
    [A-Z][\w&'’-]+){0,3}`,
  pattern`
    (?:[Uu]nited\s+[Ss]tates|U\.S\.|[Dd]istrict|[Cc]ounty|[Cc]ity|[Pp]rosecuting)\s+[Aa]ttorney|[Aa]ttorney\s+[Gg]eneral|
    (?:[Pp]robation|[Pp]retrial\s+[Ss]ervices)\s+(?:[Oo]fficer|[Oo]ffice)`,
  String.raw`[Cc]ounsel|[Aa]ttorneys?|[Bb]oth sides`,
].map((way) => `(?:${way})`).join('|'), 'g')

/** The words as they stand within a sentence, at its beginning and in capitals. */
function cased(words: string): string {
  return words.split('|')
    .map((w) => (/^[a-z]/.test(w) ? `[${w[0]!.toUpperCase()}${w[0]}]${w.slice(1)}|${w.toUpperCase()}` : w))
    .join('|')
}

const court = /\b(?:court|courthouse)\b/i
const courtOfficer = /\b(?:clerk|reporter)/i

/** Everybody who is named in `text`, in order. */
export const actorsIn = (text: string): NamedActor[] =>
  [...text.matchAll(finder)]
    .map((m) => ({ words: withoutThings(m[0]), at: m.index }))
    .filter(({ words }) => !court.test(words) || courtOfficer.test(words))

const determiner = /^(?:each|any|an?|that|such|both|all|either|every)$/i
const lawyer = /\bcounsel\b|\battorneys?\b/i

/** “Plaintiff Expert Disclosures” names the plaintiff, not a Ms. Disclosures. */
const withoutThings = (words: string): string => {
  const tokens = words.split(/(?<=\S)(?=\s)/)
  const endsInThing = tokens.length > 1
    && !determiner.test(tokens[0]!)
    && tokens.slice(1).some((t) => isThingWord(t.trim()))
    && !lawyer.test(words)
  return endsInThing ? tokens[0]! : words
}

/** Whether `words` are somebody's role alone: “defendants”, “the clerk’s”. */
export const isRole = (words: string): boolean => {
  const role = words.trim().replace(/^the\s+/i, '')
  return [role, role.replace(/['’]s?$/, '')].some((word) => isActorWord(word) && !/^states$/i.test(word))
}

const plural = /\b(?:and|parties|both|all|counsel|sides|they)\b|(?:ants|iffs|ees|ners|ents|ors|ees|ers|eys)\b/

/** Whether a name stands for several. */
export const isPlural = (obligor: string): boolean => plural.test(obligor)
