// Node lacks what the modern build takes for granted, so it gets the legacy one. Its worker runs in this thread.
export * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
