import { createRoot } from 'react-dom/client'
import '../../assets/css/tokens.css'
import '../../assets/css/base.css'
import '../../assets/css/viewer.css'
import '../../assets/css/panel.css'
import '../../assets/css/proof.css'
import '../../assets/css/marks.css'
import '../../assets/css/print.css'
import { prepareReading } from '../../lib/reader/start-reading.ts'
import { App } from './App.tsx'

prepareReading()
createRoot(document.getElementById('root')!).render(<App />)
