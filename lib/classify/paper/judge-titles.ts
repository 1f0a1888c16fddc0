import { pattern } from '../../patterns/pattern.ts'

/** How the title of one who may sign an order is printed, in the federal courts and the states' courts. */
const TITLES = [
  pattern`
    (?:(?:Acting\s+)?(?:Chief|Senior|Presiding)\s+)?(?:United\s+States|U\.?\s?S\.?)\s+(?:Chief\s+|Senior\s+)?(?:District|Magistrate|
    Bankruptcy|Circuit)(?:\s+Court)?\s+(?:Chief\s+)?Judge`,
  pattern`
    (?:Chief|Senior|Presiding|Acting|Associate)\s+(?:(?:United\s+States|U\.S\.)\s+)?
    (?:(?:District|Magistrate|Bankruptcy|Circuit|Administrative(?:\s+Law)?)\s+)?(?:Judge|Justice)`,
  pattern`
    (?:District|Magistrate|Circuit|Bankruptcy|Superior|Trial|County|Probate|Family|Appellate|Municipal|Administrative\s+Law|
    Workers['’]\s+Compensation)(?:\s+Court)?\s+Judge`,
  String.raw`Judge\s+of\s+the\s+(?:[A-Z][\w.’']*\s+){0,4}Court(?:\s+of\s+[A-Z][\w.’']*(?:\s+[A-Z][\w.’']*){0,3})?`,
  String.raw`Judge,?\s+(?:United\s+States|U\.S\.)\s+(?:District|Bankruptcy)\s+Court`,
  String.raw`Justice\s+of\s+the\s+(?:Superior|Supreme)\s+Court`,
  String.raw`(?:Special|Discovery|Court-Appointed)\s+Master`,
  String.raw`(?:Vice\s+)?Chancellor`,
  String.raw`U\.?\s?S\.?\s?[DMBC]\.?\s?J\.?|[AP]?\.?J\.S\.C\.|J\.S\.C\.|A\.J\.S\.C\.|C\.J\.|P\.J\.`,
  String.raw`Hearing\s+(?:Officer|Examiner)|Judge\s+Presiding|Presiding\s+Judge|Judge|J\.`,
]

/** A judge's title, unanchored. */
export const JUDGE_TITLE = new RegExp(`(?:${TITLES.slice(0, -1).join('|')})`, 'i')

/** A line that is nothing but a judge's title, with the court or a mark of the signature around it at most. */
export const TITLE_LINE = new RegExp(pattern`
  ^(?:_+\s*)?(?:HON\.?\s+)?(?:${TITLES.join('|')})[.,]?(?:\s*(?:,|of|for)?\s*(?:the\s+)?(?:\S+\s+){0,3}(?:District(?:\s+of\s+.*)?|
  Court))?\s*$`, 'i')

/** A line that holds a name and, after a comma or dash, the title: “Marta Oyelowo, Chief Judge”. */
export const NAME_AND_TITLE = new RegExp(pattern`
  ^(?:/?s/\s*)?(?:(?:The\s+)?Hon(?:orable|\.)\s+)?(?<name>[A-Z][\p{L}.’'-]+(?:\s+[A-Z][\p{L}.’'-]*){1,4}(?:,\s+(?:Jr|Sr|II|III|
  IV)\.?)?)\s*(?:,|[–—-]|\s{2,})\s*(?:the\s+)?(?:${TITLES.join('|')})(?!\p{L})[.,]?\s*$`, 'iu')
