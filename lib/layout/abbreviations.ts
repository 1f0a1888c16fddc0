/**
 * Short forms that carry a full stop without ending a sentence, as orders and their citations print them.
 * Written without the last stop. A word in all capitals is looked up in its capitalised form too.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** A name or a citation always follows: the stop never ends a sentence. */
export const neverLast = words(`
  Mr Mrs Ms Messrs Mmes Dr Hon Prof Gov Sen Rep Rev Capt Cmdr Col Gen Lt Maj Sgt Det Ofc Insp Supt Wm Chas Geo Thos Ft Mt
  v vs cf Cf viz e.g i.e E.g I.e accord
  Fed Civ Crim Bankr Evid
`)

/** A number or a single letter is what they wait for; else they may end a sentence. */
export const beforeNumber = words(`
  No Nos no nos Art Arts art Sec Secs sec Ch ch p pp P para paras Para Paras vol Vol Ex Exs Exh Exhs Doc Docs Dkt Dkts
  Pt pt Fig Figs Apt Ste Rm Ln n nn cl Cl subd Subd ¶ § Tit
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`)

/** They may stand last: the next word decides. */
export const mayBeLast = words(`
  Inc Corp Co Cos Ltd LLC LLP Bros Jr Sr Esq etc al Ph.D M.D J.D Sch Univ Hosp Comm Commn Auth Bd Bldg Fl Ave Blvd Rd St Sq Hwy
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Alaska Ariz Ark Cal Calif Colo Conn Del Fla Ga Haw Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Or Ore Pa Penn
  Tenn Tex Utah Va Vt Wash Wis Wyo Ct App Apps Opp Br Cty Cnty Twp Ann Code Am Nat Natl Intl Int Ins Mfg Ry Sys Tech Servs Serv Ctr
  Gov't Dep't Ass'n Comm'n Int'l Nat'l Hr'g Att'y Att'ys approx est hr hrs min mins temp max incl
  Proc Pls Defs Def Pl Resp Resps Pet Pets Mot Mem Supp Decl Aff Dep Tr Adv Cir Assoc Dept Dist Div Const Stat Regs Reg Admin Rptr
  U.S.C C.F.R U.S U.S.A D.C N.A L.P L.L.C P.C P.A P.L.L.C S.A N.V A.G a.m p.m A.M P.M Cert Id id Misc Wrk Comp Cl Ct Super Jud Mun Mag Bus Educ Envtl Indus Transp Elec Gas Tel Ltg
`)

/** Words with which a sentence begins after one of those that may stand last. */
export const openers = words(`
  The This That These Those There They It Its If In On At By For From To Upon Under Within With Without Any All An Each Every Either Neither Both
  No Not Nothing Such As After Before When Where While Because Although Though However Accordingly Further Furthermore Moreover Therefore Thus
  Hence Also Additionally Finally First Second Third Next Then Once Since Until Unless Should Failure Failing Absent Pursuant Having He She We
  You Your His Her Their Our My Only Otherwise Instead Likewise Similarly Here Nor But And Or So What Who How Why Is Are Be
  Plaintiff Plaintiffs Defendant Defendants Petitioner Petitioners Respondent Respondents Appellant Appellants Appellee Appellees Debtor Debtors
  Movant Movants Parties Counsel Relator Relators Intervenor Claimant Applicant
  Motion Motions Response Responses Reply Replies Opposition Oppositions Objections Answer Answers Discovery Fact Expert Dispositive Pretrial
  Trial Jury Bench Status Telephone Telephonic Hearing Conference Settlement Initial Final Joint Signed Dated Entered Clerk Briefs Brief Written
  Notice Copies Time Deadline Deadlines Please See IT THE Requests Request Set Associated Attorneys Proposed Amended Participants Application
  Pltf Pltfs Plf Plfs Ptf Dft Dfts Deft Defts Atty Attys Jt Stip Govt Gov't Parties Pretrial Ddl Opp Rpt Mtn
`)
