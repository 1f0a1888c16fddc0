import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What pdf.js alone takes: every page's text content, nothing done with it. */
export const bareText = async (bytes: Uint8Array): Promise<number> => {
  const loading = getDocument({ data: bytes, verbosity: 0 })
  const pdf = await loading.promise
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    for (const piece of (await page.getTextContent()).items) characters += 'str' in piece ? piece.str.length : 0
    page.cleanup()
  }
  await loading.destroy()
  return characters
}
