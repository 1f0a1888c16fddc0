import { useCallback, useEffect, useState } from 'react'
import { createScreen, ScreenContext } from '../../components/screen.ts'
import { DropHere, Start } from '../../components/viewer/Start.tsx'
import { acquireFile, type Acquisition, type Here } from '../../lib/acquire/index.ts'
import { shownKinds } from '../../lib/settings.ts'
import { Document } from './Document.tsx'
import { firstDocument, sampleOrder } from './first-document.ts'
import { openInTab } from './open-in-tab.ts'
import { refusalWords } from './refusals.ts'

const screen = createScreen()
const kinds = ['directive', 'deadline', 'setting', 'consequence'] as const
void shownKinds.getValue().then((shown) => screen.setState({ hidden: new Set(kinds.filter((kind) => !shown[kind])) }))

/** The viewer's page: a document, or the way to open one. */
export const App = () => {
  const [here, setHere] = useState<Here | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [begun, setBegun] = useState(false)

  const take = useCallback((acquired: Acquisition) => {
    if (acquired.ok) {
      screen.setState({ openRow: null, picked: null, pointed: null })
      setHere(acquired)
      setRefused(null)
    } else setRefused(refusalWords[acquired.because])
    setBegun(true)
  }, [])
  useEffect(() => void firstDocument().then(take), [take])

  const openFiles = useCallback(async (files: readonly File[]) => {
    const found = (await Promise.all(files.map(acquireFile))).flat()
    const shown = found.find((one) => one.ok) ?? found[0]
    if (shown) take(shown)
    // further papers (of a message, or of several files) each get a tab
    for (const other of found) {
      if (other !== shown && other.ok && other.kept.ok) openInTab(other.document.sha256)
    }
  }, [take])

  if (!begun) return null
  return (
    <ScreenContext value={screen}>
      <DropHere onFiles={(files) => void openFiles(files)}>
        {here ? <Document key={here.document.sha256} here={here} onFiles={(files) => void openFiles(files)} />
          : <Start refused={refused} onFiles={(files) => void openFiles(files)} onSample={() => void sampleOrder().then(take)} />}
      </DropHere>
    </ScreenContext>
  )
}
