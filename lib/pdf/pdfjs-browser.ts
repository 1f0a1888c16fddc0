// We already are in a worker: with pdf.js's worker module loaded beside it, its parser runs in this thread and
// no second worker is started. It also listens on the worker's own port, so whoever speaks with our worker does it
// over a port of their own.
import 'pdfjs-dist/build/pdf.worker.mjs'

export * as pdfjs from 'pdfjs-dist'
