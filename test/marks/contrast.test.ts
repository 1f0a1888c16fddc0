import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../assets/css', file), 'utf8')
const tokens = read('tokens.css')
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)')

type Colour = readonly [number, number, number]

const colour = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Colour
const token = (name: string, css: string): Colour => {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1] ?? new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1]
  if (!found) throw new Error(`No --${name}`)
  return colour(found)
}
/** As `mix-blend-mode: multiply` lays one on the other. */
const over = (a: Colour, b: Colour): Colour => [a[0] * b[0], a[1] * b[1], a[2] * b[2]]
const luminance = (c: Colour): number => {
  const [r, g, b] = c.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Colour
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: Colour, b: Colour): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const schemes = { light: { css: light, least: 7 }, dark: { css: dark, least: 4.5 } }
/** The greyest ink that is still called black: scans of copies print so. */
const inks = { 'black letters': colour('#000000'), 'our own letters': colour('#1a1815'), 'a grey copy’s letters': colour('#3a3a3a') }
const washes = ['pen-amber-wash', 'pen-green-wash'] as const

test.each(Object.keys(schemes) as (keyof typeof schemes)[])('words read as well under every mark, in %s', (scheme) => {
  const { css, least } = schemes[scheme]
  const paper = token('paper', css)
  for (const [name, ink] of Object.entries(inks)) {
    for (const laid of [[], [washes[0]], [washes[1]], [...washes]]) {
      const ground = laid.reduce((under, wash) => over(under, token(wash, css)), paper)
      expect(contrast(over(ink, ground), ground), `${name} on ${laid.join(' and ') || 'paper'}`).toBeGreaterThanOrEqual(least)
    }
  }
})

test.each(Object.keys(schemes) as (keyof typeof schemes)[])('the rules of the pens can be told from the paper, in %s', (scheme) => {
  const { css } = schemes[scheme]
  for (const pen of ['pen-amber', 'pen-blue', 'pen-green', 'pen-red']) {
    expect(contrast(over(token(pen, css), token('paper', css)), token('paper', css)), pen).toBeGreaterThanOrEqual(3)
  }
})
