import { createRoot } from 'react-dom/client'
import '../../assets/css/tokens.css'
import '../../assets/css/base.css'
import '../../assets/css/options.css'
import { App } from './App.tsx'

createRoot(document.getElementById('root')!).render(<App />)
