import { readFile } from './read-file.ts'

/** What each thread of the pool runs. */
export default readFile
