/**
 * A rectangle on a page, in PDF user space: points (1/72 inch), origin at the bottom left of the
 * unrotated page, so that a viewer's `viewport.convertToViewportRectangle` places it at any zoom and rotation.
 */
export interface Box {
  /** Counted from 1. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
