import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react'],
  manifest: {
    name: 'So Ordered',
    description: 'Reads a court order where it opens: who must do what, by when, or else what.',
  },
})
