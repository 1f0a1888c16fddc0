export { anchor } from './anchor.ts'
export { describe } from './describe.ts'
