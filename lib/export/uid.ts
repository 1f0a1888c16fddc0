import { Temporal } from 'temporal-polyfill'

/**
 * A calendar UID made of what names a finding for good: the same words give the same UID on every machine and in
 * every version. FNV-1a over UTF-16 units, 64 bits, twice from different starts: names thousands of duties apart;
 * it guards no secret.
 */
export const uidOf = (identity: string): string => `${fnv(identity, 0xcbf29ce484222325n)}${fnv(identity, 0x84222325cbf29ce4n)}@so-ordered`

const PRIME = 0x100000001b3n

const fnv = (text: string, start: bigint): string => {
  let hash = start
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * PRIME)
  return hash.toString(16).padStart(16, '0')
}

const FIRST = Temporal.Instant.from('2024-01-01T00:00Z')

/** A SEQUENCE that grows with time: minutes since the start of 2024. `now` is an ISO instant. It stays below 2^31 for four thousand years. */
export const sequenceAt = (now: string): number => Math.max(0, Math.floor(Temporal.Instant.from(now).since(FIRST).total('minutes')))
