/** What courts let follow when somebody does not act: each is an effect, whatever stands before it. */
export const effects = String.raw`(?:(?:may|will|shall|can|could|might|must|would|to)\s+(?:also\s+|then\s+|likewise\s+|nevertheless\s+|forthwith\s+|without\s+(?:further\s+)?(?:notice|order|hearing)\s*,?\s+|\w+ly\s+|\s)*)(?:(?:result|be\s+(?:\w+ly\s+)?(?:grounds|cause|a\s+basis)|lead|constitute\s+(?:grounds|cause|a\s+(?:waiver|default|failure|contempt)|contempt|consent)|waive|preclude\s|bar\s|foreclose|forfeit|lose|subject\s|expose|operate\s+as\s+a\s+waiver|cost\s)|be\s+(?:\w+ly\s+|forever\s+)?(?:dismissed|denied|stricken|struck|sanctioned|waived|deemed|barred|disallowed|precluded|excluded|rejected|disregarded|returned\s+(?:un|without)|held\s+in\s+(?:civil\s+|criminal\s+)?contempt|subject\s+to|liable|defaulted|entered\s+(?:against|as|by)|treated\s+as|considered\s+(?:a\s+waiver|abandoned|unopposed|as)|taken\s+as|construed\s+as|fined|punished|assessed|imposed|referred\s+to\s+the\s+(?:chief|grievance|disciplinary|united\s+states\s+attorney)|reopened|revoked|arrested|granted\s+(?:as\s+)?(?:un|without|summarily)|granted|cancell?ed|adjourned|vacated|terminated|administratively|closed|foreclosed|prohibited|told\s+to\s+strike|used\s+(?:at|in|as)|summarily)|not\s+(?:be\s+)?(?:considered|permitted|allowed|read|heard|accepted|entertained|used|excused|admitted|get|received|reviewed|filed)|deem|dismiss|strike|deny|impose|sanction|enter\s+(?:a\s+)?(?:default|judgment)|hold\s+(?:\w+\s+){1,3}in\s+contempt|treat|assess|tax\s|adjourn|cancel|disregard|take\s+it|conclude|decide\s+the|rule\s+(?:on|without)|proceed\s+(?:to|with|without)|award|recommend|order\s+(?:that|the)|consider\s+(?:the\s+)?(?:motion|sanction|dismiss|impos|whether)|entertain\s+(?:a\s+)?(?:motion|request|sanction)|construe|assume|find|issue\s+(?:a\s+)?(?:warrant|order|bench)|recommend|schedule\s+a\s+show|not\s+hear)`

const anyEffect = new RegExp(String.raw`\b${effects}`, 'i')
const forfeited = /\b(?:(?:is|are|stands?|be)\s+(?:deemed\s+)?(?:waived|forfeited|stricken|lapsed|barred|disallowed|dismissed|abandoned)|lapses?|dissolves?|waives?|forfeits?|(?:is|are)\s+subject\s+to\s+(?:sanction|dismiss|being|strik|default|contempt|penalt|revocation|exclusion)|exposes?\s+\w+(?:\s+\w+){0,3}\s+to|constitutes?\s+(?:a\s+)?(?:waiver|consent|contempt|default|grounds))\b/i
const lack = /\b(?:not\s+(?:timely\s+|so\s+|be(?:en)?\s+|properly\s+|otherwise\s+)?(?:\w+ed|made|given|sent|met|done|paid|brought|shown)|fail(?:s|ed|ing|ure)?|without\s+(?:leave|permission|approval|a\s+(?:letter|certif)|complying|such|prior)|late|untimely|absent|non-?compli(?:ance|ant)|violat(?:es?|ion|ions|ing)|unless|refus(?:es?|al|ing)|exceed(?:s|ing)?|excess|more\s+than\s+\w+\s+(?:\(\d+\)\s+)?days|neglects?|after\s+(?:the|that)|false|in\s+excess|noncomplian\w+|disobe\w+|default)\b/i

/** Whether a clause tells what follows when somebody does not act (“a brief not so filed will not be considered”) instead of telling anybody to act. */
export const consequenceIn = (clause: string): boolean => {
  const text = clause.replace(/\s+/g, ' ')
  if (/\bfailure\b[^;]{0,200}\b(?:shall|will|may|must|might|can)\b/i.test(text.slice(0, 320)) && anyEffect.test(text)) return true
  const m = anyEffect.exec(text)
  return m !== null && lack.test(text.slice(0, m.index)) && !/^(?:the\s+)?(?:plaintiff|defendant|counsel|part(?:y|ies))s?\s+(?:shall|must|may)\b/i.test(text)
}

/** Whether the words of an effect stand in a clause. */
export const effectIn = (clause: string): boolean => anyEffect.test(clause) || forfeited.test(clause)

/** Whether something not done, or done wrongly, stands in a clause. */
export const lackIn = (clause: string): boolean => lack.test(clause)
