/** What courts let follow when somebody does not act: each an effect, whatever stands before it. All alternatives are anchored by a word, so none can run away. */
const modal = String.raw`(?:may|will|won['’]t|shall|can|cannot|could|might|would|must)`
const adverbs = String.raw`(?:\s+(?:also|then|likewise|nevertheless|forthwith|without\s+(?:further\s+)?(?:notice|order|hearing|warning),?|forever|(?!(?:apply|reply|comply|rely|only)\b)[a-z]+ly|,|both|in\s+(?:its|the\s+court's)\s+discretion,?)){0,3}`
const done = String.raw`(?:dismissed|denied|stricken|struck|sanctioned|waived|deemed|barred|disallowed|precluded|excluded|rejected|disregarded|returned|held\s+in\s+(?:\w+\s+(?:or\s+\w+\s+)?)?contempt|held\s+in\s+default|subject(?:ed)?\s+to|liable|defaulted|entered\s+(?:against|as|by)|treated\s+as|considered\s+(?:a\s+waiver|abandoned|unopposed|waived|withdrawn|as|late|untimely)|taken\s+as|construed\s+as|fined|punished|assessed|imposed|referred\s+to|reopened|revoked|arrested|granted|cancell?ed|adjourned|vacated|terminated|administratively|closed|foreclosed|prohibited|told\s+to|directed\s+to\s+(?:strike|close|dismiss|enter)|ordered\s+to\s+(?:show\s+cause|pay)|forfeited|lost|remanded|overruled|limited|issued|admitted|relieved|removed|lifted|dissolved|nullified|void|ineffective|reassigned|summarily|abandoned|taxed|awarded|charged|grounds|cause|a\s+basis|unsealed|discharged|converted|controlling|released|relieved|accepted\s+as|withdrawn|reduced|unenforceable|a\s+waiver|final|binding|conclusively)`
const negated = String.raw`not\s+(?:be\s+)?(?:considered|permitted|allowed|read|heard|accepted|entertained|used|excused|admitted|get|received|reviewed|filed|offered|called|introduced|hear|consider|receive|accept|review|entertain|the\s+subject|rely|offer|a\s+qualified|participate|admissible|effective|recoverable)`
const acts = String.raw`(?:result|lead|constitute\s+(?:grounds|cause|an?\s+(?:waiver|default|failure|contempt|abandonment|admission)|contempt|consent)|waive|preclude|bar|foreclose|forfeit|lose|subject|expose|operate\s+as\s+a?\s*waiver|cost|deem|dismiss|strike|deny|impose|sanction|enter\s+(?:a\s+|an\s+)?(?:default|judgment|order)|hold|treat|assess|tax|adjourn|cancel|disregard|take\s+it|conclude|decide|rule|award|order|entertain|construe|assume|find|issue\s+an?\s+(?:warrant|order|bench)|recommend|revoke|set\s+the\s+(?:case|matter)|bear|forfeit|draw|limit|exclude|infer|terminate|lapse|expire|accrue|incur|owe|proceed|grant|require|prohibit|refuse)`

const generic = /\b(?:will|shall|may|can|would)\s+(?:not\s+)?be\s+(?:\w+ly\s+)?(?!(?:filed|served|submitted|made|completed|produced|noticed|sent|paid|delivered|lodged|scheduled|held|set|taken\s+on|accompanied|supported|marked|disclosed|exchanged|provided|redacted|designated|heard\s+on|addressed\s+to|directed\s+to|limited|used\s+only)\b)\w+(?:ed|en|wn|ld|un\w+|rd)\b|\b(?:won['’]t|cannot|will\s+not|shall\s+not)\s+be\s+\w+/i

/** Where any passive with a modal begins, duties to file and serve left out: an effect only where a lack stands before it. */
export const passiveAt = (clause: string): number => generic.exec(clause)?.index ?? -1

const anyEffect = new RegExp(String.raw`\b${modal}${adverbs}\s+(?:be${adverbs}\s+${done}|${negated}|${acts})\b`, 'i')
const plain = /(?:=\s*(?:waiver|dismissal|default|denial|contempt)|\bgives?\s+up\s+(?:the|its|his|her|their)|\bis\s+(?:contempt|a\s+waiver|an?\s+admission|a\s+default|withdrawn\s+by|consent)|\bsuffers?\s+(?:dismissal|default|a\s+default))|\b(?:(?:is|are|stands?|be)\s+(?:then\s+|thereby\s+|hereby\s+)?(?:deemed\s+)?(?:waived|forfeited|stricken|lapsed|barred|disallowed|dismissed|abandoned|precluded|conceded|admitted)|lapses?|dissolves?|waives?|forfeits?|(?:is|are)\s+(?:subject|exposed)\s+to\s+(?:\w+\s+){0,3}(?:sanctions?|dismiss\w+|being|strik\w+|default|contempt|penalt\w+|revocation|exclusion|denial|fines?)|exposes?\s+\w+(?:\s+\w+){0,3}\s+to|constitutes?\s+(?:an?\s+)?(?:waiver|consent|contempt|default|grounds|admission)|(?:the\s+)?penalty\s+is|is\s+grounds|loses?\s+(?:the|its|his|her|their)|risks?\s+(?:sanctions|dismissal|default|exclusion|waiver|being|having|denial))\b/i
const penal = /\b(?:sanctions?|contempt|dismiss(?:al|ed)?|default|waive[rd]?|strik(?:e|ing)|stricken|struck|deemed|denied|denial|preclu\w+|exclu\w+|costs?|fees|penalt(?:y|ies)|fined?s?|forfeit\w*|barred|disallowed|punish\w+|revo(?:ke|cation)|warrant|arrest|unopposed|abandoned|disregarded|rejected|returned|default\s+judgment|disqualif\w+|lapse[sd]?|dissolve[sd]?|adverse|remand(?:ed)?|want\s+of\s+prosecution|show\s+cause|foreclosed|unread|summarily)\b/i
const lack = /\b(?:not\s+(?:been\s+|be\s+)?(?:timely\s+|so\s+|properly\s+|otherwise\s+|previously\s+|fully\s+|strictly\s+|also\s+)*(?:\w+ed|made|given|sent|met|done|paid|brought|shown|set|kept|heard|in\s+compliance|comply|file|serve|appear|attend|respond|object|receive|raise|send|pay|submit|produce|cooperate|participate|oppose|do\s+so|follow|provide|obey|answer|join|request|seek|identify|call|bring|disclose|confer|certify|timely|meet|act|move|cure)|(?:do(?:es)?|did|has|have|is|are|was)(?:\s+not|n['’]t)|fail(?:s|ed|ing|ures?)?|without\s+(?:leave|permission|approval|an?\s+\w+|complying|such|prior|first|good\s+cause|having|the)|late|untimely|non-?complian(?:ce|t)|noncomplian\w+|violat(?:es?|ions?|ing|or)|unless|refus(?:es?|al|ing)|exceed(?:s|ing)?|excess|over-?length|longer\s+than|lacks?|lacking|omits?|omitted|later\b(?!\s+than\s+\w+\s+\d{4},?\s+shall)|more\s+than|in\s+excess|beyond|neglects?|false|disobe\w+|disregards?|breach(?:es)?|delinquent|(?:received|filed|served|raised|submitted|made|sent|given|lodged|tendered)\s+(?:\w+\s+)?(?:after|later|more|beyond|less)|neither|no\s+(?:timely\s+|such\s+|written\s+)?(?:\w+\s+){0,2}(?:is|are|has\s+been|have\s+been|be)\s+(?:timely\s+)?(?:filed|served|made|received|submitted|raised|requested|given|paid|sought|lodged|entered|so)|nothing\s+is\s+filed|unreasonabl\w+|absen(?:t|ce)|default(?:s|ing)?|runs?\s+(?:over|out)|unprepared|unexcused|improper\w*|misconduct|abus\w+|contrary|incomplete|evasive|short\s+of|non-?appearance|other\s+than|inadequate|deficien\w+|drops?|misses|missed|ignor\w+|unsigned|unserved|undisclosed)\b/i

/** Whether the words of an effect stand in a clause. */
export const effectIn = (clause: string): boolean => anyEffect.test(clause) || plain.test(clause)

/** Whether the effect that a clause tells is one that punishes. */
export const penalIn = (clause: string): boolean => penal.test(clause)

/** Whether something not done, or done wrongly, stands in a clause. */
export const lackIn = (clause: string): boolean => lack.test(clause)

/** Where the effect begins; -1 where none does. */
export const effectAt = (clause: string): number => {
  const places = [anyEffect.exec(clause)?.index ?? -1, plain.exec(clause)?.index ?? -1].filter((i) => i >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}

/** Whether a clause tells what follows when somebody does not act (“a brief not so filed will not be considered”) instead of telling anybody to act. */
export const consequenceIn = (clause: string): boolean => {
  const text = clause.replace(/\s+/g, ' ')
  if (/\b(?:failure|non-?compliance|violations?|refusal|breach)\b/i.test(text.slice(0, 90)) && anyEffect.test(text) && !/^\s*(?:if|upon|in the event|when)\b/i.test(text)) return true
  const at = anyEffect.exec(text)?.index ?? -1
  return at >= 0 && lack.test(text.slice(0, at)) && penal.test(text.slice(at)) || at >= 0 && lack.test(text.slice(0, at)) && /^\w+\s+not\s+be\s+(?:considered|heard|read|accepted|used|the\s+subject|permitted\s+to\s+(?:call|offer|testify))/i.test(text.slice(at))
}

const threat = /fail|violat|complian|refus|breach|disobe|disregard|neglect|unless|waive|sanction|contempt|dismiss|default|stri[ck]|struck|den(?:y|ied)|deem|barred|forfeit|penalt|lapse|dissolve|fine[ds ]|not |n['’]t|late|exce|excess|without|false|liable|punish|preclu|disallow|reject|return|cost|lose|gives? up|or else|failing|pain of|if |should /i

/** A cheap scan: a sentence without any of these words tells no consequence. */
export const mayThreaten = (text: string): boolean => threat.test(text)
