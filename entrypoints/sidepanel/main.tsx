import { createRoot } from 'react-dom/client'
import '../../assets/css/tokens.css'
import '../../assets/css/base.css'
import '../../assets/css/panel.css'
import '../../assets/css/proof.css'
import '../../assets/css/print.css'
import { App } from './App.tsx'

createRoot(document.getElementById('root')!).render(<App />)
