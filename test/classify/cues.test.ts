import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cues } from '../../lib/classify/cues/index.ts'
import { facts } from '../../lib/classify/facts/index.ts'
import { paperOf } from '../../lib/classify/paper/paper.ts'
import { layOutPlain } from '../../lib/layout/index.ts'

const paper = (text: string) => paperOf(layOutPlain(text), {})
const files = (folder: string): string[] =>
  readdirSync(new URL(`../../lib/classify/${folder}`, import.meta.url)).filter((file) => file !== 'index.ts').map((file) => file.replace(/\.ts$/, '')).sort()
const firstToClaim = (text: string): string | undefined => cues.find((cue) => cue.recognise(paper(text)) !== null)?.name

describe('every cue', () => {
  test('is in the list, under the name of its file', () => {
    expect(cues.map((cue) => cue.name).toSorted()).toEqual(files('cues'))
  })

  test.for(cues.map((cue) => [cue.name, cue] as const))('%s carries examples and counterexamples', ([, cue]) => {
    expect(cue.examples.length).toBeGreaterThan(0)
    expect(cue.counterexamples.length).toBeGreaterThan(0)
  })

  test.for(cues.flatMap((cue) => cue.examples.map((text) => [cue.name, text] as const)))('%s claims %j', ([name, text]) => {
    expect(firstToClaim(text)).toBe(name)
  })

  test.for(cues.flatMap((cue) => cue.counterexamples.map((text) => [cue.name, text] as const)))('%s does not claim %j', ([name, text]) => {
    expect(firstToClaim(text)).not.toBe(name)
  })

  test.for(cues.flatMap((cue) => cue.examples.slice(0, 1).map((text) => [cue.name, cue, text] as const)))('%s says why, in words', ([, cue, text]) => {
    const because = cue.recognise(paper(text)) ?? []
    expect(because.length).toBeGreaterThan(0)
    for (const reason of because) expect(reason).toMatch(/\p{L}{2,}\s\p{L}|“/u)
  })
})

describe('every fact', () => {
  test('is in the list, under the name of its file', () => {
    expect(facts.map((fact) => fact.name).toSorted()).toEqual(files('facts'))
  })

  test.for(facts.flatMap((fact) => fact.examples.map((example) => [fact.name, example, fact] as const)))('%s is told by %j', ([, example, fact]) => {
    expect(fact.read(paper(example.text))).toEqual(example.tells)
  })

  test.for(facts.flatMap((fact) => fact.counterexamples.map((text) => [fact.name, text, fact] as const)))('%s is not told by %j', ([, text, fact]) => {
    expect(fact.read(paper(text))).toBeNull()
  })
})
