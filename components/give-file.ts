/** Puts a file into the reader's downloads. */
export const giveFile = (name: string, content: Blob): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // the browser reads it after the click has returned
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
