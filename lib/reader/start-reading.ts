export interface ReadAgain {
  readonly password?: string
  /** Read even where a finished reading is stored: an answer changed. */
  readonly again?: boolean
}

/**
 * Reads a stored document in a worker and stores the reading; `watchReading` tells how far it is. Does nothing
 * where this version of the reader has read it already, or where another page is reading it now.
 */
export const startReading = async (_documentId: string, _options: ReadAgain = {}): Promise<void> => {}
