import { pattern } from '../../patterns/pattern.ts'

/*
 * What courts let follow: the words of effects, whatever stands before them. Each pattern is anchored by a word.
 * An effect is told by a modal (“will be dismissed”, “may not be offered”) or as already standing (“is waived”, “the stay lifts”).
 */

/** The modals that tell an effect. */
export const modal = String.raw`(?:may(?!\s+\d)|will|won['’]t|shall|can|cannot|could|might|would|must)`
/** What may stand between the modal and its verb. */
export const adverbs = pattern`
  (?:\s+(?:also|then|likewise|nevertheless|forthwith|without\s+(?:further\s+|more\s+)?(?:notice|order|hearing|warning),?|forever|
  thereby|(?!(?:apply|reply|comply|rely|only)\b)[a-z]+ly|,\s[^,;]{2,40},|,|both|in\s+(?:its|the\s+court's)\s+discretion,?)){0,3}`

/** Done to a case or a claim. */
const ended = pattern`
  dismissed|defaulted|closed|terminated|remanded|transferred|converted|abated|severed|administratively|reassigned|reopened|revived|
  discharged|dissolved|lifted|vacated|cancell?ed|adjourned|released|decided|determined|resolved|submitted|entered|issued|accelerated|
  disgorged|sold|seized|moved\s+to\s+the\s+\w+\s+of|called\s+last|set\s+for\s+trial|sent\s+to\s+trial`
/** Done to a paper, a person’s rights, or what he would show. */
const refused = pattern`
  denied|stricken|struck|disallowed|precluded|excluded|rejected|disregarded|returned|ignored|refused|discarded|
  deleted|destroyed|unread|overruled|foreclosed|barred|prohibited|limited|confined|cut\s+(?:off|short)|
  turned\s+away|sent\s+(?:home|back|away)|removed|expelled|withdrawn|nullified|void|ineffective|unenforceable|
  invalid|quashed|unsealed|confiscated|estopped|skipped|passed\s+over|stripped|trimmed|cut|stopped|
  thrown\s+(?:out|away)|kept\s+out|shut\s+out|left\s+out|put\s+(?:off|over)`
/** How silence or a fault is taken. */
const taken = pattern`
  waived|forfeited|lost|abandoned|conceded|admitted|deemed|treated\s+as|considered\s+(?:a\s+waiver|abandoned|
  unopposed|waived|withdrawn|as|late|untimely|conceded|closed|submitted|in\s+default|an?\s+(?:admission|violation|
  failure|default|basis)|grounds|cause|contempt|consent)|taken\s+(?:as|to\s+(?:have|be|consent|concede|agree))|
  construed\s+as|regarded\s+as|viewed\s+as|counted\s+(?:as|against)|taken\s+into\s+account|considered\s+only|
  (?:granted|allowed|heard|entertained)\s+only|considered\s+in\s+(?:default|setting|fixing|determining)|
  of\s+no\s+(?:force|effect)|presumed|assumed|accepted\s+as|controlling|final|binding|conclusive\w*|unopposed|
  uncontested|relinquished|surrendered|read\s+as|understood\s+(?:as|to)|bound\s+by`
/** Done to whoever is at fault. */
const punished = pattern`
  sanctioned|fined|punished|penalized|held\s+(?:in|liable|responsible|against)|liable|subject(?:ed)?\s+to|
  in\s+(?:default|contempt|violation)|arrested|detained|committed|remanded\s+to|revoked|forfeited|
  disqualified|disciplined|suspended|referred\s+to|assessed|imposed|taxed|charged|billed|awarded|ordered\s+to|
  required\s+to\s+(?:pay|show|explain)|told\s+to|directed\s+to\s+(?:strike|close|dismiss|enter|bring|arrest|pay)|
  met\s+with|relieved|reduced|withheld|followed\s+by|visited|grounds|cause|reason|a\s+basis|a\s+waiver|summarily|
  reported\s+to|memorialized|noted|doubled|deducted|offset|surcharged|dealt\s+with|subtracted|prosecuted|evicted|
  ejected|brought\s+(?:before|in)|taken\s+into`
/** Any of these, after “be”. */
export const done = `(?:${ended}|${refused}|${taken}|${punished}|granted|undone|dropped|turned\s+over)`

/** What is refused by “not”: “will not be considered”, “shall not share in”. */
export const negated = pattern`
  (?:not|no\s+longer|never)\s+(?:(?:later|then|thereafter|\w+ly)\s+)?(?:be\s+)?(?:\w+ly\s+)?(?:hesitate|
  considered|permitted|allowed|read|heard|accepted|entertained|used|excused|admitted|received|reviewed|filed|
  offered|called|introduced|counted|granted|honou?red|docketed|processed|acted\s+(?:up)?on|taken\s+(?:up|into)|
  addressed|compensated|paid|reimbursed|tolerated|revived|listed|able\s+to|treated|given|get|have|hear|consider|
  receive|accept|review|read|look|entertain|share|vote|recover|testify|the\s+subject|rely|offer|call|present|
  argue|use|object|complain|expect|an?\s+qualified|participate|admissible|effective|recoverable|decided|
  resolved?|ruled?\s+on|answered|seen|signed?|approved|extend|excuse|award|recommend(?:ed)?|assign(?:ed)?|suffice|
  do(?=\s+and\b|\s*[.,;]|\s*$)|stand|entered|set|issued|go|come|tolerate|grant|grounds|a\s+basis|cause\s+for|
  good\s+cause|await|wait|delay|hold|rule|permit|allow|raise|contest|dispute|see|need|sit|bill)`

/** Verbs of what follows. */
export const acts = pattern`
  (?:result|lead|follow|end\s+in|constitute|mean|waive|preclude|bar|foreclose|forfeit|forgo|lose|relinquish|
  abandon|concede|consent|acquiesce|subject|expose|operate\s+as|serve\s+as|count\s+(?:as|against)|weigh|cost|
  delay|jeopardi[sz]e|affect|deem|dismiss|strike|deny|reject|disregard|ignore|impose|sanction|fine|punish|
  enter\s+(?:an?\s+)?(?:default|judgment|order|dismissal)|hold|treat|assess|tax|charge|adjourn|cancel|vacate|
  take\s+it|take\s+(?:silence|the|that)|conclude|decide|rule|award|order|construe|assume|presume|infer|issue|
  recommend|revoke|remove|bear|pay|draw|limit|exclude|terminate|close|lapse|expire|accrue|incur|owe|proceed|
  prohibit|refuse|decline|release|risk|face|suffer|invite|warrant|justify|entitle|support|trigger|prompt|
  cause|find\s+(?:itself|himself|herself|themselves|that|(?:its|their|his|her)\s+\w+)|stand\s+(?:admitted|
  submitted|dismissed|waived)|remain\s+(?:bound|liable|subject\s+to|responsible)|go\s+(?:forward|ahead|on|off)|
  come\s+off|stand|start\s+without|have\s+(?:(?:its|his|her|their|the)\s+\w+\s+(?:disallowed|stricken|
  struck|denied|dismissed|excluded|revoked)|waived|forfeited|consented|conceded|abandoned|lost|no|nothing)|
  begin\s+to\s+(?:run|accrue)|answer\s+for|hear\s+(?:about|from)|bounce|bring\s+(?:on|an?|the)|
  fall\s+(?:on|upon|to|away)|rest(?=\s*[.,;]|\s*$|\s+on)|double|accelerate|disqualify|revert|end\s+the|go\s+un\w+|
  deduct|reduce|withhold|seize|arrest|unseal|cut|discharge|moot|excuse|take\s+(?:up|into)|look\s+with|frown|view|
  refer|note|report|return|turn\s+away|send\s+back|delete|destroy|discard|skip|earn|draw|split\s+the)`

/** What already stands, said without a modal. */
export const stands = pattern`
  (?:is|are|stands?|becomes?)\s+(?:then\s+|thereby\s+|hereby\s+|automatically\s+|deemed\s+|forever\s+|
  thereafter\s+|considered\s+)*(?:waived|forfeit(?:ed)?|stricken|struck|lapsed|barred|disallowed|
  dismissed|dropped|at\s+an\s+end|over(?=$|[\s]*[.,;])|granted\s+as|fined|sanctioned|abandoned|precluded|
  conceded|admitted|excluded|lost|gone|rejected|closed|void|ineffective|untimely|too\s+late|a\s+nullity|
  of\s+no\s+effect|(?:an?\s+)?(?:admission|waiver|default|consent)|overruled|withdrawn|allowed|unopposed|
  submitted|consent|contempt|punishable|grounds|cause|a\s+ground|(?:\w+\s+)?reason\s+(?:enough|to)|a\s+basis|
  subject\s+to|exposed|liable|in\s+(?:default|contempt|violation)|deemed\s+\w+|taken\s+to|no\s+\w+\s+at\s+all|
  done(?=\s*[.;]|\s*$)|out(?=\s*[.;]|\s*$)|off\s+(?:calendar|the\s+\w+)|with(?:out)?\s+prejudice|
  without\s+effect|the\s+(?:sanction|penalty|price|remedy|consequence)\s+(?:for|of)|estopped|unenforceable|
  ineligible|disregarded|dissolved|lifted|terminated|vacated|revoked|disfavored|discharged|suspended|ignored|
  discarded|refused|returned|turned\s+away|unread|treated\s+as|counted|skipped|used\s+at|sent\s+(?:home|back)|
  (?:routinely|usually|ordinarily|regularly|always)\s+\w+ed|bound\s+by|an?\s+(?:\w+\s+)?violation|disqualified|
  at\s+risk|not\s+(?:considered|accepted|read|heard|entertained|admissible|counted|excused|properly\s+before))`
/** What happens of itself, or by somebody's fault, said in the present: “the stay lifts”, “waives”. */
export const happens = pattern`
  (?:lapses|dissolves|terminates|expires|lifts|
  (?:goes|go|comes?|stays?|drops?|falls?)\s+(?:forward|ahead|off|away|back|out)|bounces?|accelerates?|
  rests?(?=\s*[.,;]|\s*$|\s+on\s+(?:your|its|his|her|their|the)\s+(?:papers|briefs?|record))|becomes?\s+(?:final|
  due|void|null|the\s+(?:order|ruling))|ceases?\s+to|(?:does|do)\s+(?:so\s+(?:at|in|without)|not\s+(?:testify|
  come\s+in|count|go|get|vote|share|recover|speak|participate|argue|exist|suffice|do(?=\s*[.,;]|\s*$)))|
  counts?\s+(?:as\s+(?:an?|no|not|neither|absence|failure|waiver|consent)\b|against)|dooms?|earns?|guarantees?|
  makes\s+(?:the|all|it)|carr(?:y|ies)\s+(?:an?|the)\s+(?:risk|penalty|sanction|consequence)|ends?\s+the|
  stands?\s+(?:as|submitted|admitted|dismissed)|reverts?|follows?(?=\s*[.,;]|\s*$|\s+(?:any|from|such))|awaits?|
  accrues(?!\s+interest)|doubles?|draws?\s+(?:a\s+)?(?:fine|sanction)s?|brings?\s+(?:sanctions|dismissal|on)|
  ha(?:s|ve)\s+nothing|waives?|forfeits?|loses?|amounts?\s+to|concedes?|consents\s+to|abandons|gives?\s+up|bars|
  precludes|forecloses|constitutes?|results?\s+in|means(?!\s+(?:of|that|by))|exposes?|subjects|invites?|triggers?|
  courts\s+(?:dismissal|sanctions|denial)|risks?|faces|entitles|warrants|justif(?:y|ies)|suffers|operates\s+as|
  (?<=\bcourt\s)(?:strikes|disregards)|(?:the\s+)?penalty\s+is|=)`

/** The warning that somebody should look out: “should expect”, “at its own risk”. */
export const risky = pattern`
  (?:should|may|can|must)\s+(?:not\s+)?(?:well\s+)?expect(?!\s+to\s+(?:file|serve|attend|appear))|
  (?:do\s+not\s+|don['’]t\s+)?expect\s+(?:to\s+be|me|us|it|the\s+court|that|no)|can\s+(?:be\s+expected\s+to|
  count\s+on)|(?:at|on)\s+(?:its|their|his|her|your|one['’]s|the\s+\w+['’]s)\s+(?:own\s+)?(?:risk|peril)|
  at\s+the\s+(?:risk|peril)\s+of|reserves\s+the\s+(?:right|power|authority)\s+to|need\s+not\s+(?:be\s+(?:answered|
  considered|read|heard|honou?red|accepted|produced|served)|answer|respond|read|consider|produce|accept|honou?r)`
