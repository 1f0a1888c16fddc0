import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { defineConfig, type ResolvedPublicFile } from 'wxt'

/** What pdf.js loads while it runs, copied from the package at build time: never committed, never fetched. */
const pdfjs: Readonly<Record<string, string>> = {
  'legacy/build/pdf.worker.min.mjs': 'pdfjs/pdf.worker.mjs',
  'cmaps/*': 'pdfjs/cmaps/',
  'standard_fonts/*': 'pdfjs/standard_fonts/',
  'iccs/*': 'pdfjs/iccs/',
  'wasm/{jbig2,openjpeg,qcms_bg}.wasm': 'pdfjs/wasm/',
  'wasm/LICENSE_*': 'pdfjs/wasm/',
  'web/images/*': 'pdfjs/images/',
}

const pdfjsFiles = async (root: string): Promise<ResolvedPublicFile[]> => {
  const files: ResolvedPublicFile[] = []
  for (const [pattern, to] of Object.entries(pdfjs)) {
    const from = join(root, 'node_modules/pdfjs-dist')
    for await (const file of glob(pattern, { cwd: from })) {
      files.push({ absoluteSrc: join(from, file), relativeDest: to.endsWith('/') ? to + file.slice(file.lastIndexOf('/') + 1) : to })
    }
  }
  return files
}

/** pdf.js's modern build takes the newest browsers for granted; files are to be opened in older ones, too. */
const forOlderBrowsers = [
  { find: /^pdfjs-dist$/, replacement: 'pdfjs-dist/legacy/build/pdf.mjs' },
  { find: /^pdfjs-dist\/(build|web)\/(.+\.mjs)$/, replacement: 'pdfjs-dist/legacy/$1/$2' },
]

/** Nothing but the extension's own files is loaded, and no page of it can send anything anywhere. */
const closed = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' blob: data:",
  "object-src 'none'",
  "form-action 'none'",
].join('; ')

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react'],
  manifest: ({ mode, browser }) => ({
    name: 'So Ordered',
    description: 'Reads a court order where it opens: who must do what, by when, or else what.',
    permissions: [
      'storage', 'unlimitedStorage', 'contextMenus', 'activeTab', 'scripting', 'webNavigation',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    action: { default_title: 'So Ordered' },
    ...(browser !== 'firefox' && { minimum_chrome_version: '124' }),
    // development needs its server
    ...(mode === 'production' && { content_security_policy: { extension_pages: closed } }),
    // newer than the declarations, passed through as it is
    ...(browser !== 'firefox' && { mime_types_handler: { 'application/pdf': { handler_url: 'viewer.html', can_embed: true } } }),
  }),
  vite: () => ({ resolve: { alias: forOlderBrowsers } }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await pdfjsFiles(wxt.config.root)))
    },
  },
})
