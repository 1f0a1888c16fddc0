/** What orders tell people to do, base forms. Words that are nouns first (“answer”, “brief”, “report”) are here too: the frame decides. */
const words = `abide abstain account acknowledge act add address adhere advise affix agree allow amend answer apologize appear
append apply appoint arrange ask assert assign assist attach attempt attend authenticate avoid bear bind brief bring calculate
call cancel cause caption cease certify challenge circulate cite clear close collate collect combine commence communicate compile complete
comply compute conceal conduct confer confine confirm conform consider consolidate consult contact continue convene cooperate
coordinate copy correct correspond create cure deduct defer delete deliver depose deposit describe designate destroy detail
detain determine direct disburse disclose discontinue discuss dismiss disseminate distribute divulge docket download drive
e-file e-mail effect effectuate email employ enable encumber engage ensure enter erase establish evaluate exceed exchange exclude execute
exhaust explain expunge extend facilitate fax file finalize forward foreclose freeze furnish give grant halt hand-deliver hand hire hold
identify impede include incorporate indicate inform initiate inquire inspect install instruct interfere interview
issue itemize join keep label lay leave limit list lodge log mail
maintain make mark mediate meet memorialize modify monitor move name negotiate note notice notify number obey object obtain
offer omit open operate oppose order organize outline overnight paginate participate pay perform permit photograph place plead pledge post postpone
preclude prepare present preserve print proceed process procure produce promote proofread propose prosecute protect prove provide
publish purge pursue put quantify raise re-file re-notice re-serve read rebut receive recite reconcile record recover
redact reduce refer refile refrain refund
register reimburse reinstate release relinquish rely remain remand remedy remit remove renew reopen replace reply report represent request
reschedule reserve reset reside resolve respond restore restrict resubmit resume retain return reveal review revise revive satisfy schedule
seal search secure seek segregate select sell send separate sequester serve set settle share show sign solicit
specify split stand state stay stipulate stop
store strike submit substitute summarize supplement supply support surrender suspend tab tag take telephone tell tender terminate
test testify track train transfer translate transmit transport travel treat turn type undergo undertake unseal update
upload use utilize vacate verify view visit
wait waive warrant wear withdraw withhold work write
accept access accompany admit allocate alter approach approve assume await build buy change check choose clarify commit compensate
contribute convert convey cross-examine declare dial dispose disregard elect endeavor endorse escort estimate examine exercise expedite
explore fill finish follow fund gather handle harass hyperlink index insert insure lease liquidate listen locate manage minimize mention
mute offset pass pick possess preview promise quote reapply rebuild reject relocate remind render rent repair repay replead repossess
rescind resend restate retrieve route run save scan ship shorten sit speak start subpoena substantiate summon supervise swear talk
touch transcribe trim try vote watch wire`.split(/\s+/)

/** Whether `word` (any case) is a verb that orders use, in its base form. */
export const isOrderVerb = (word: string): boolean => verbs.has(word.toLowerCase())

const verbs: ReadonlySet<string> = new Set(words)

/** Whether `words` begin with such a verb, or with one and a hyphen. */
export const opensWithOrderVerb = (words: string): boolean => {
  let verb = /^[a-z]+(?:-[a-z]+)*(?!\w)/i.exec(words)?.[0] ?? ''
  while (verb !== '' && !isOrderVerb(verb)) verb = verb.slice(0, Math.max(0, verb.lastIndexOf('-')))
  return verb !== ''
}

const again = /^(?:re|pre)-?/i
const endsInD = /d$/i
const endsInEd = /ed$/i

/** Whether `word` is such a verb's regular participle: “served”, “pre-marked”. */
export const isOrderParticiple = (word: string): boolean =>
  [word, word.replace(again, '')].some((w) =>
    endsInD.test(w) && isOrderVerb(w.slice(0, -1)) || endsInEd.test(w) && isOrderVerb(w.slice(0, -2)))

const gerunds: ReadonlySet<string> = new Set(words.flatMap((w) => [
  `${w}ing`, `${w.replace(/e$/, '')}ing`, `${w}${w.at(-1)}ing`, ...(w.endsWith('ie') ? [`${w.slice(0, -2)}ying`] : []),
]))

/** Whether `word` is such a verb with -ing: “using”, “filing”. */
export const isOrderGerund = (word: string): boolean => gerunds.has(word.toLowerCase())
