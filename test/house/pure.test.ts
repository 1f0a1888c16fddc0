import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './files.ts'

test('the pure folders compile without the DOM and without Node', () => {
  const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'lib')], { encoding: 'utf8' })
  expect(tsc.stdout + tsc.stderr).toBe('')
}, 120_000)
