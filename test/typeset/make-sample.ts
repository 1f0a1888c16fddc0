// Sets the sample order: node test/typeset/make-sample.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { typeset } from './typeset.ts'

const text = readFileSync(new URL('../orders/sample.txt', import.meta.url), 'utf8')
const target = new URL('../../assets/public/sample-order.pdf', import.meta.url)
writeFileSync(target, await typeset(text, { style: 'plain' }))
console.log(`set ${target.pathname}`)
