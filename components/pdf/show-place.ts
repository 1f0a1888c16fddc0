import type { Box } from '../../lib/document/box.ts'
import type { PdfView } from './pdf-view.ts'
import { rectOn } from './rect.ts'

/** Scrolls so that `box` (PDF user space) stands in the upper part of the window; not at all where it can be seen already. */
export const showPlace = (view: PdfView, box: Box): void => {
  const pageView = view.pages.getPageView(box.page - 1)
  if (!pageView) return
  const { container } = view.pages
  const page = pageView.div.getBoundingClientRect()
  const frame = container.getBoundingClientRect()
  const on = rectOn(pageView.viewport, box)
  const place = { left: page.left + on.left, top: page.top + on.top, right: page.left + on.right, bottom: page.top + on.bottom }
  const aside = place.left < frame.left || place.right > frame.right
  if (place.top > frame.top + 24 && place.bottom < frame.bottom - 48 && !aside) return
  container.scrollTop += place.top - frame.top - frame.height * 0.28
  if (aside) container.scrollLeft += place.left - frame.left - 48
}
