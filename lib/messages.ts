/**
 * What the viewer and the side panel tell each other: which finding to look at. Ids only; what they mean
 * is in the store, which both watch. Messages go between pages of the extension and never through the
 * service worker, which may be asleep.
 */

/** From a viewer to the panels: the reader picked a mark, or left it (`findingId` null). */
export type ToPanel =
  | { readonly to: 'panel'; readonly kind: 'finding-picked'; readonly documentId: string; readonly findingId: string }
  | { readonly to: 'panel'; readonly kind: 'finding-pointed-at'; readonly documentId: string; readonly findingId: string | null }

/** From a panel to the viewers. */
export type ToViewer =
  | { readonly to: 'viewer'; readonly kind: 'show-finding'; readonly documentId: string; readonly findingId: string }
  | { readonly to: 'viewer'; readonly kind: 'point-at-finding'; readonly documentId: string; readonly findingId: string | null }
  | { readonly to: 'viewer'; readonly kind: 'read-again'; readonly documentId: string }

export type Message = ToPanel | ToViewer

const channelName = 'so-ordered'

/** Sends a message to every other page of the extension that listens. */
export const tell = (message: Message): void => {
  sending ??= new BroadcastChannel(channelName)
  sending.postMessage(message)
}
let sending: BroadcastChannel | undefined

/** Calls back for each message to `side`; returns how to stop listening. */
export const listen = <Side extends Message['to']>(
  side: Side, heard: (message: Extract<Message, { readonly to: Side }>) => void,
): (() => void) => {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data: message }: MessageEvent<Message>) => {
    if (message.to === side) heard(message as Extract<Message, { readonly to: Side }>)
  }
  return () => channel.close()
}
