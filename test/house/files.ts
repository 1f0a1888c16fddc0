import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The project's root. */
export const root = join(import.meta.dirname, '../..')

/** The source files (`.ts`, `.tsx`) below the named folders, as paths from the root with `/`. */
export const filesUnder = (...folders: string[]): string[] =>
  folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
