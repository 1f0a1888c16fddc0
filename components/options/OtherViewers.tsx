import { Button } from 'react-aria-components'

interface OtherViewersProps {
  /** Whether this browser lets an extension show PDFs. */
  readonly canShow: boolean
  readonly onOpenViewer: () => void
}

/** Why a PDF may open elsewhere, and what to do then. */
export const OtherViewers = ({ canShow, onOpenViewer }: OtherViewersProps) => (
  <section aria-labelledby="elsewhere">
    <h2 id="elsewhere">When an order opens elsewhere</h2>
    {!canShow && (
      <p className="options-warning">
        This browser does not hand its PDFs to extensions: Chrome, Chromium or Edge 151 or newer does. Open a file in the viewer instead, or drop it there.
      </p>
    )}
    <ul className="options-reasons">
      <li>Another extension for PDFs (Acrobat, PDF.js) that was installed after So Ordered comes first. Turn it off for PDFs, or turn So Ordered off and on again on the browser’s page of extensions.</li>
      <li>A court’s or a mail program’s “download” saves a file instead of showing it. Open that file in the browser, or drop it into the viewer.</li>
      <li>A PDF that the browser’s settings say to download, or that stands in a closed-off frame of a page, is saved, too.</li>
    </ul>
    <Button className="button" onPress={onOpenViewer}>Open the viewer</Button>
  </section>
)
