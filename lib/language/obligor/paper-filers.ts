import type { Sort } from './case-sorts.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Whose paper it is by its nature, as far as the sort of case makes it certain. */
export const filers: readonly (readonly [Sort, RegExp, readonly string[]])[] = [
  ['any', new RegExp(pattern`
    ^(?:(?:amended\s+|first\s+)?answers?|responsive\s+pleadings?|answer\s+or\s+other\s+response)\b(?!\s+to\s+
    (?:the\s+|court(?:['’]s)?\s+)?(?:interrog|request|second|first|third|discovery|motion|set\b|petition\s+for\s+review))`, 'i'),
    ['defendant', 'respondent']],
  ['any', new RegExp(pattern`
    ^(?:the\s+)?answer\s+(?:date|deadline)\b|
    ^(?:(?:time|deadline|date)s?\s+(?:in\s+which\s+)?(?:to|for\s+filing)\s+(?:an?\s+)?(?:answer|(?:move|respond|plead|
    otherwise\s+respond)\b[^.]{0,40}\bcomplaint|responsive\s+pleading))`, 'i'), ['defendant', 'respondent']],
  ['any', /^(?:responses?|answers?)\s+to\s+(?:the\s+)?(?:\w+\s+){0,2}complaint\b/i, ['defendant']],
  ['any', /^(?:(?:first|second|third|fourth|proposed|corrected)\s+)*(?:amended|consolidated)\s+(?:\w+\s+)?complaint\b/i, ['plaintiff']],
  ['any', /^with\s+leave\s+to\s+(?:amend|re-?plead|file\s+an?\s+(?:\w+\s+)?amended\s+complaint)\b/i, ['plaintiff']],
  ['any', new RegExp(pattern`
    ^(?:proof|return|affidavit|completion)\s+of\s+service\b(?!\s+of\s+(?:this|the)\s+(?:order|motion|notice))|^summons(?:es)?\b|
    ^service\s+of\s+(?:the\s+)?(?:summons|process|complaint)\b`, 'i'), ['plaintiff']],
  ['any', new RegExp(pattern`
    ^(?:personal\s+)?service\s+of\s+(?:(?:an?|the)\s+)?(?:copy\s+of\s+)?(?:this|the)\s+(?:order|injunction)\b`, 'i'),
    ['plaintiff', 'petitioner', 'movant']],
  ['any', /^(?:certified\s+)?administrative\s+(?:record|transcript)\b/i, ['defendant', 'respondent', 'commissioner']],
  ['any', new RegExp(pattern`
    ^(?:civil\s+|\$?[\d.]*\s*)?filing\s+fees?\b|^(?:application\s+to\s+proceed\s+)?in\s+forma\s+pauperis`, 'i'),
    ['plaintiff', 'petitioner', 'appellant', 'debtor']],
  ['any', /^(?:amended\s+petition|traverse)\b/i, ['petitioner']],
  ['any', new RegExp(pattern`
    ^(?:(?:motions?\s+for\s+)?class[\s-]certification(?:\s+motions?)?|motions?\s+
    (?:to\s+certify\s+(?:a\s+|the\s+)?class|to\s+add\s+a\s+claim))\b`, 'i'), ['plaintiff']],
  ['any', /^(?:oppositions?|responses?)\s+to\s+(?:the\s+)?(?:motions?\s+for\s+)?class\s+certification\b/i, ['defendant']],
  ['any', /^repl(?:y|ies)\s+(?:in\s+support\s+of|on|to|re)\s+(?:the\s+)?(?:motions?\s+for\s+)?class\s+certification\b/i, ['plaintiff']],
  ['any', /^(?:completed\s+)?(?:pfss?|plaintiffs?['’]?\s+(?:fact\s+sheets?|profile\s+forms?))\b/i, ['plaintiff']],
  ['any', /^(?:completed\s+)?(?:dfss?|(?:defendants?['’]?|defense)\s+(?:fact\s+sheets?|profile\s+forms?))\b/i, ['defendant']],
  ['any', /^(?:infringement\s+contentions)\b/i, ['plaintiff']],
  ['any', /^(?:invalidity\s+contentions)\b/i, ['defendant']],
  ['class', new RegExp(pattern`
    ^(?:claims?(?:\s+forms?)?\s+(?:deadline|submission|filing|period|must|shall|to\s+be|postmarked)|claim\s+forms?\b|
    (?:(?:exclusions?|opt[\s-]?outs?|requests?\s+(?:for\s+exclusion|to\s+opt\s+out)|
    exclusion\s+and\s+objection)(?:\s*(?:,|\/|and|or)\s*)?)+(?:\s+deadline)?\s*(?:$|\d|[.:(]|due|by|\s{2}))`, 'i'),
    ['settlement class member', 'class member']],
  ['class', new RegExp(pattern`
    ^objections?(?:\s+to\s+(?:the\s+)?settlement)?(?:\s+deadline)?\s*(?:$|\d|[.:(]|due|by|\s{2})`, 'i'),
    ['objector', 'settlement class member', 'class member']],
  ['class', new RegExp(pattern`
    ^(?:(?:motion|petition|application)s?\s+for\s+)?(?:attorneys?['’]?s?['’]?\s+fees|fee\s+(?:petition|motion|application))|
    ^(?:motions?\s+(?:for|in\s+support\s+of)\s+)?(?:final\s+approval)(?!\s+hearing)`, 'i'), ['class counsel', 'plaintiff']],
  ['class', new RegExp(pattern`
    ^(?:(?:class|settlement|direct|mailed|publication|e-?mail)\s+)*notices?\s+
    (?:mailed|sent|e-?mailed|published|issued|to\s+be\s+(?:mailed|sent)|(?:mailing\s+)?(?:date|deadline)|
    to\s+(?:the\s+)?(?:settlement\s+)?class)\b|^(?:settlement\s+)?website\b|^(?:administrator['’]?s?\s+)?(?:declaration|
    report)\s+(?:on|of|regarding)\s+(?:notice|mailing)`, 'i'),
    ['settlement administrator', 'claims administrator', 'notice administrator', 'administrator', 'class counsel']],
  ['class', new RegExp(pattern`
    ^(?:CAFA|class\s+action\s+fairness\s+act)\s+notices?|^class\s+(?:list|data)\b|
    ^payment\s+into\s+(?:the\s+)?(?:escrow|settlement\s+fund)`, 'i'), ['defendant']],
  ['appeal', new RegExp(pattern`
    \bopening\s+brief|^principal\s+brief\b|^joint\s+appendix|^appendix|^excerpts?\s+of\s+record|^docketing\s+statement`, 'i'),
    ['appellant', 'petitioner']],
  ['appeal', /\banswering\s+brief|^(?:informal\s+)?response\s+brief/i, ['appellee', 'respondent', 'government']],
  ['any', /^amic(?:us|i)\s+(?:curiae\s+)?briefs?|^briefs?\s+(?:of|for|by)\s+amic/i, ['amicus']],
  ['appeal', /^(?:optional\s+)?reply\s+brief/i, ['appellant', 'petitioner']],
  ['bankruptcy', new RegExp(pattern`
    ^(?:(?:amended|missing|incomplete|all)\s+)*(?:incomplete\s+filings?|schedules?\b(?!\s+bar)|
    stat(?:ement|istical\s+summary)\s+of\s+(?:certain|financial|intent|your|current|operations)|summary\s+of|means\s+test|
    chapter\s+(?:7|9|11|12|13)\s+(?:plan|statement)|(?:creditor|mailing)\s+matrix|financial\s+management|
    certificate\s+of\s+(?:credit|completion)|(?:personal\s+)?financial\s+(?:management|affairs)|pay(?:ment)?\s+advices?|
    (?:copies\s+of\s+)?pay\s+(?:stubs?|statements?)|tax\s+returns?|plan\s+payments?|monthly\s+operating|
    declaration\s+(?:re|concerning|about)|social\s+security|verification|list\s+of\s+(?:creditors|\d+\s+largest)|
    (?:ust|u\.s\.\s+trustee['’]?s?|united\s+states\s+trustee['’]?s?)\s+(?:quarterly\s+)?fees|quarterly\s+fees)`, 'i'), ['debtor']],
  ['bankruptcy', new RegExp(pattern`
    ^(?:(?:first|second|third|fourth)\s+)?(?:amended|modified|confirmable)\s+(?:chapter\s+\d+\s+)?plan\b|^plan\s+supplement|
    ^(?:cure|sale)\s+notices?\b|^notices?\s+of\s+(?:successful|winning|the\s+auction|sale)\b|^affidavits?\s+of\s+mailing`, 'i'),
    ['debtor']],
  ['bankruptcy', /^(?:(?:final|initial|qualified|overbid)\s+)*bids?(?:\s+deadline)?(?!\s+proc)\b/i, ['bidder']],
  ['bankruptcy', /^(?:ballots?(?!\s+rep)|voting\s+deadline)\b/i, ['creditor']],
  ['bankruptcy', /^government(?:al)?\s+(?:claims?\s+)?bar\s+date/i, ['governmental unit']],
  ['bankruptcy', /^(?:(?:general|amended\s+schedules?|rejection\s+damages?|claims?)\s+)+bar\s+date/i, ['claimant']],
  ['bankruptcy', /^(?:government(?:al)?\s+)?proofs?\s+of\s+claim/i, ['claimant']],
  ['criminal', new RegExp(pattern`
    ^(?:reciprocal|(?:motions?\s+to\s+)?(?:suppress(?:ion)?|sever(?:ance)?)\b(?!\s+hearing)|.{0,60}\brule\s+(?:16\(b\)|17\(b\)))|
    ^(?:motions?\s+for\s+)?bills?\s+of\s+particulars|^notices?\s+of\s+(?:an?\s+)?(?:alibi|insanity|public\s+authority|mental)`, 'i'),
    ['defendant']],
  ['criminal', /^(?:(?:the|a|mandatory)\s+){0,2}(?:special\s+assessment|restitution|fine)\b|^self-?\s?surrender\b/i, ['defendant']],
  ['criminal', /^.{0,60}\brule\s+16\(a\)/i, ['government']],
  ['criminal', new RegExp(pattern`
    ^(?:oppositions?|responses?)\s+to\s+(?:(?:the|any)\s+)?(?:motions?\s+to\s+suppress|suppression\s+motions?)\b`, 'i'),
    ['government']],
  ['criminal', /^notices?\s+of\s+(?:any\s+)?(?:rule\s+)?404/i, ['government']],
  ['criminal', /^(?:jencks|giglio|brady|rule\s+16|404\(b\)|rule\s+404|grand\s+jury)/i, ['government']],
  ['criminal', /^change\s+of\s+plea/i, ['defendant']],
  ['criminal', /^(?:(?:draft|final|initial)\s+)?(?:presentence|psr|pre-sentence)\b/i, ['probation officer', 'probation office']],
]
