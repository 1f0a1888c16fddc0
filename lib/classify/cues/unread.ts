import type { Cue } from '../cue.ts'

export const unread: Cue = {
  name: 'unread',
  kind: 'not-an-order',
  recognise: ({ words, unreadPages, docketText }) => {
    if (words > 12 || (docketText && words > 2)) return null
    if (unreadPages.length === 0) return ['It holds no words to speak of']
    const pages = `page${unreadPages.length > 1 ? 's' : ''} ${unreadPages.join(', ')}`
    return [`Its words are unknown: ${pages} could not be read`, 'Nothing is claimed of what was not read: read the paper itself']
  },
  examples: ['', 'Page 1'],
  counterexamples: ['ORDER. The parties shall file a joint status report by June 4, 2026 and confer in person before they do so. SO ORDERED.'],
}
