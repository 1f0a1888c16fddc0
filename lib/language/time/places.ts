import type { Setting } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A stretch of an address: full stops belong to it after an initial and within “U.S.”. */
const PART = pattern`(?:[^.;()]|(?<=\b[A-Z])\.|\.(?=\w))`

const ROOM = new RegExp(pattern`
  (?<place>\b(?:Courtroom|Ctrm\.?|Room|COURTROOM|ROOM)\s(?:No\.\s?)?[\w-]+${PART}{0,200})`)
const ADDRESS = new RegExp(pattern`
  \bat\s+(?:the\s+)?(?<place>${PART}{0,90}\b
  (?:Courthouse|Court\s?house|Bankruptcy\sCourt|Federal\sBuilding|Building|Street|Avenue|Plaza|Square)\b${PART}{0,140})`)
const NUMBER = new RegExp(pattern`
  (?<place>\b(?:call-in|dial-in|conference|telephone|toll-?free|call|dial|calling|dialing|bridge|phone)\b(?:(?!call-in|dial-in|dial\b)[^.;]){0,40}?
  (?:\d-)?\(?\d{3}\)?[-.\s]\s?\d{3}[-.\s]\d{4}(?:[^.;]{0,80}?
  (?:access\s+code|passcode|code|ID|PIN)\D{0,12}\d[\d\s#-]*[\d#])?)`, 'i')
const LINK = /(?<place>https?:\/\/\S{4,200}?)(?=[.,;)]*(?:\s|$))/
const MEANS = new RegExp(pattern`
  (?<place>\b(?:by|via)\s+(?:telephone(?:\s+conference(?:\s+call)?)?|phone|video(?:\s?conference)?|
  Zoom(?:\.gov|\sfor\sGovernment)?|Microsoft\s+Teams|Webex|teleconference|CourtCall)\b)`, 'i')
const ANY = [ROOM, ADDRESS, NUMBER, LINK, MEANS]
const CITY = /\b(?<place>in\s+(?:the\s+)?[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}(?:,\s[A-Z][a-z]+)?)\s*(?:[.;,]|before\b)/

/** Where the place is over and the sentence goes on. */
const ENDS = new RegExp(pattern`
  (?:,?\s+(?:why|with|as\s+follows|before|beginning|commencing|each|so|for|on|and|where|which|to|at\s+\d|by|via|
  in\s+person)\b|,\s+(?:the|and)\s|\s\[).*$`, 's')

/** How far on, in sentences, a place may be told, and of what such a sentence speaks. */
const REACH = 4
const ANSWERING = new RegExp(pattern`
  \b(?:the|this|that|all)\s+(?:in-person\s+)?(?:hearing|conference|call|proceedings?|argument|trial|call-in|dial-in)\b|
  \b(?:call-in|dial-in|access\s+code|shall\s+appear|must\s+(?:call|dial|appear)|are\s+to\s+dial|dial)\b`, 'i')

/** What holds of every sitting that has no place of its own. */
const ALL = /\b(?:all|any)\s+(?:in-person\s+)?(?:proceedings|hearings|conferences|appearances)\b/i

/** The places that the patterns find in a text, without what follows them. */
const found = (text: string, forms: readonly RegExp[]): string[] =>
  forms.flatMap((form) => {
    const place = form.exec(text)?.groups?.['place']?.replace(/\s+/g, ' ')
    if (place === undefined) return []
    const said = (form === ROOM || form === ADDRESS ? place.replace(ENDS, '') : place).replace(/[\s,.]+$/, '')
    return said.length > 3 ? [said] : []
  })

/** Each place once; one that stands within another is left out. */
const joinedUp = (places: readonly string[]): string | null => {
  const apart = places.filter((place, i) =>
    !places.some((other, j) => j !== i && other.includes(place) && (other !== place || j < i)))
  return apart.length === 0 ? null : apart.join('; ')
}

/** Adds to each setting where or how it is held: a courtroom, an address, a number to call, a link, as printed. */
export const withPlaces = (settings: readonly Setting[], sentences: readonly MarkedSentence[]): Setting[] => {
  if (settings.length === 0) return []
  const everywhere = sentences.find((s) => ALL.test(s.text))
  const usual = everywhere ? joinedUp(found(everywhere.text, [ROOM, ADDRESS])) : null
  let index = 0
  const placed: Setting[] = []
  settings.forEach((setting, i) => {
    while (index < sentences.length && sentences[index]!.start + sentences[index]!.text.length <= setting.span.start) index += 1
    const before = placed[i - 1]
    const own = sentences[index]
    // “June 23, July 21, and September 15” share what is said of the first
    const shared = before && own && before.span.start >= own.start && setting.span.start - before.span.end < 8 ? before.place : null
    const place = shared ?? (own ? placeOf(setting, settings[i + 1], before, index, sentences) : null)
      ?? (own && MEANS.test(own.text) ? null : usual)
    placed.push(place === null ? setting : { ...setting, place })
  })
  return placed
}

/** The place told in a setting's own sentence, between its neighbours there, or in the ones after it. */
const placeOf = (
  setting: Setting, next: Setting | undefined, before: Setting | undefined, index: number, sentences: readonly MarkedSentence[],
): string | null => {
  const own = sentences[index]!
  const limit = next?.span.start ?? Number.POSITIVE_INFINITY
  const rest = own.text.slice(setting.span.end - own.start, Math.max(0, Math.min(limit - own.start, own.text.length)))
  const ahead = own.text.slice(before ? Math.max(0, before.span.end - own.start) : 0, Math.max(0, setting.span.start - own.start))
  const places = found(rest, ANY)
  if (places.length === 0) places.push(...found(ahead, ANY))
  for (let on = index + 1; on <= index + REACH && on < sentences.length && !places.some((p) => /\d/.test(p)); on++) {
    const following = sentences[on]!
    if (following.start > limit || following.sentence.paragraph > own.sentence.paragraph + 1) break
    if (ANSWERING.test(following.text)) places.push(...found(following.text, [ROOM, ADDRESS, NUMBER, LINK]))
  }
  return joinedUp(places) ?? CITY.exec(rest)?.groups?.['place'] ?? null
}
