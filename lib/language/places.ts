import type { Setting } from './finding.ts'
import type { MarkedSentence } from './marked-sentence.ts'

const ROOM = /\b(?:in|at|before\s[^,.;]{2,60}?,?\s+(?:in\s+|at\s+)?)?\s*(?<place>(?:Courtroom|Ctrm\.?|Room|Suite|Chambers|COURTROOM)\s(?:No\.\s?)?[\w-]+[^.;()]*(?:\.\s?[A-Z]\.[^.;()]*)*)/
const ADDRESS = /\bat\s+(?:the\s+)?(?<place>(?:U\.S\.\s|United\sStates\s)?[^.;]{0,80}(?:Courthouse|Court(?:\s?house)?|Building|Street|Avenue|Center|Plaza|Square)\b[^;]{0,140}?)(?=\.(?:\s|$)|;|$)/
const CALL = /(?<place>(?:by|via)\s+(?:telephone(?:\s+conference(?:\s+call)?)?|phone|video(?:\s?conference)?|Zoom(?:\.gov|\sfor\sGovernment)?|Microsoft\s+Teams|Webex|teleconference|CourtCall|AT&T)(?:\s+to\s+\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4})?)/i
const NUMBER = /(?<place>(?:call-in|dial-in|conference|telephone|toll-?free|call|dial|calling|dialing|bridge)[^.;]{0,40}?\(?\d{3}\)?[-.\s]\s?\d{3}[-.\s]\d{4}(?:[^.;]{0,80}?(?:access\s+code|passcode|code|ID|PIN)\D{0,12}[\d][\d\s#-]*[\d#])?)/i
const LINK = /(?<place>https?:\/\/\S{4,200}?)(?=[.,;)]*(?:\s|$))/
const CITY = /\b(?<place>in\s+(?:the\s+)?[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}(?:,\s[A-Z][a-z]+)?)\s*[.;,]/

/** How far on, in sentences, a place may be told. */
const REACH = 4

const ANSWERING = /\b(?:appear|hearing|conference|call-?in|dial|proceedings?|courtroom|telephone|zoom|video|argument|held|trial|number|access)\b/i

const placeIn = (text: string): string | null => {
  const found = [ROOM, ADDRESS, NUMBER, LINK].flatMap((pattern) => pattern.exec(text)?.groups?.['place'] ?? [])
  if (found.length === 0) {
    const other = CALL.exec(text)?.groups?.['place'] ?? CITY.exec(text)?.groups?.['place']
    if (other !== undefined) found.push(other)
  }
  const said = found.map((place) => place.replace(/\s+/g, ' ').replace(/\s+(?:before\s+(?:the\s+)?(?:Judge|Hon|Magistrate|District|Chief)|(?:,\s*)?(?:on|for)\s+(?:[A-Z][a-z]+day|\d)).*$/, '').replace(/[\s,]+$/, ''))
  return said.length === 0 ? null : said.filter((s, i) => !said.some((other, j) => j !== i && other.includes(s) && (other !== s || j < i))).join('; ')
}

/** Adds to each setting where or how it is held: a courtroom, an address, a number to call, a link, as printed. */
export const withPlaces = (settings: readonly Setting[], sentences: readonly MarkedSentence[]): Setting[] => {
  if (settings.length === 0) return []
  let index = 0
  return settings.map((setting, i) => {
    while (index < sentences.length && sentences[index]!.sentence.span.end <= setting.span.start) index += 1
    const sentence = sentences[index]
    if (!sentence) return setting
    const next = settings[i + 1]?.span.start ?? Number.POSITIVE_INFINITY
    const rest = sentence.text.slice(setting.span.end - sentence.start, Math.min(next, sentence.start + sentence.text.length) - sentence.start)
    let place = placeIn(rest)
    const before = settings[i - 1]
    if (place === null) place = placeIn(sentence.text.slice(before ? Math.max(0, before.span.end - sentence.start) : 0, setting.span.start - sentence.start))
    for (let on = index + 1; place === null && on <= index + REACH && on < sentences.length; on++) {
      const following = sentences[on]!
      if (following.start > next || following.sentence.paragraph > sentence.sentence.paragraph + 1) break
      if (ANSWERING.test(following.text)) place = placeIn(following.text)
    }
    return place === null ? setting : { ...setting, place }
  })
}
